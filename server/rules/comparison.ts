import type { Draft } from '../draft/draft';
import { idsOf } from '../draft/tables';
import type { Range } from '../draft/text/layout';
import type { Sentence } from '../draft/text/sentences';
import { anotherSuch, anotherThing, indefinite } from '../mend/ranked';
import { onDemand } from '../onDemand';
import { is, wordId } from '../phrases/language';
import { cutSounding } from './leave-out';
import { ranksOf } from './ranks';
import type { Finding, Fix, Rule } from './rule';
import { merged } from './spans';

export const comparison: Rule = {
  id: 'comparison',
  severity: 'warning',
  summary: 'Ranks the other offer or company above this one.',
  why: 'Being told you came second stings; “another offer” says all the reader needs.',
  examples: [
    {
      text: 'Hi Dana,\n\nThank you for the interview invitation. I accepted [|a better offer|].\n\nKind regards,\nSam\n',
      fixes: {
        'Say “another offer”':
          'Hi Dana,\n\nThank you for the interview invitation. I accepted another offer.\n\nKind regards,\nSam\n',
      },
    },
    {
      text: 'Hi Dana,\n\nThank you. I’ve taken a role that suits my current goals, so I withdraw.\n\nSam\n',
    },
  ],
  needs: ['rank', 'rankBeside', 'rankHint', 'setBeside', 'lacking'],
  hears: 'rank',
  check(draft) {
    const found: Finding[] = [];
    for (const [sentence, ranges] of merged(draft, ranksOf(draft))) {
      const fixes = onDemand(() => [mend(draft, sentence, ranges)]);
      for (const range of ranges) {
        found.push({
          span: draft.spanOf(withArticle(draft, range)),
          message: 'Ranks the other side above this one: say it without comparing.',
          fixes,
        });
      }
    }
    return found;
  },
};

/** “a far better offer” is one thing to the reader. */
function withArticle({ words }: Draft, { first, last }: Range): Range {
  let at = first;
  while (at > 0 && is.filler[words.id[at - 1] as number] === 1) at--;
  return { first: at > 0 && is.article[words.id[at - 1] as number] === 1 ? at - 1 : first, last };
}

/** “a better offer” becomes “another offer”, “a post nearer to my trade” another post; anything longer is cut out. */
function mend(draft: Draft, sentence: Sentence, ranges: readonly Range[]): Fix {
  const only = ranges.length === 1 ? ranges[0] : undefined;
  const simple = only && another(draft, withArticle(draft, only));
  if (simple) return simple;
  const thing =
    (only && anotherSuch(draft, withArticle(draft, only))) ?? anotherThing(draft, sentence, ranges);
  if (thing) return { title: `Say “${thing.said}”`, edits: thing.edits, safe: true };
  return cutSounding(draft, sentence, ranges, { title: 'Leave the comparison out', topic: 'rank' });
}

const rankedNoun =
  /^(?:an?|the)\s+(?:(?:far|much)\s+)?[*_]*(?:better|stronger|bigger|greater|nicer|more [a-z]+)[*_]*\s+(offer|role|position|job|opportunity|post|company|firm|team)$/i;
/** “the post I liked most” */
const favourite =
  /^the (offer|role|position|job|opportunity|post|company|firm|team) (?:that )?I(?: have|['’]ve)? \S+ (?:most|best)$/i;

/** Emphasis that opens inside the words taken out and closes behind them stays, and so does a capital. */
function another(draft: Draft, range: Range): Fix | undefined {
  const text = draft.textOf(range);
  const liked = favourite.exec(text)?.[1];
  const { start, end } = draft.spanOf(range);
  if (liked) {
    const said = `${article(draft, end, liked)} ${liked}`;
    // “a job(,) at another studio”
    const mark = said.startsWith('another') || draft.text[end] !== ',' ? 0 : 1;
    const edits = [{ span: { start, end: end + mark }, text: said }];
    return { title: `Say “${said}”`, edits, safe: true };
  }
  const noun = rankedNoun.exec(text)?.[1];
  if (!noun || isSaid(draft, range)) return undefined;
  const marks = text.match(/[*_]+/g) ?? [];
  const open = marks.length % 2 === 1 ? marks[0] : '';
  const word = article(draft, end, noun);
  const put = draft.capital(range.first) ? word.charAt(0).toUpperCase() + word.slice(1) : word;
  return {
    title: `Say “${word} ${noun}”`,
    edits: [{ span: { start, end: end - noun.length }, text: `${put} ${open}` }],
    safe: true,
  };
}

/** “it’s just a better job”: said of what is taken, so that “it’s another job” would say nothing. */
function isSaid({ words: { id } }: Draft, { first }: Range): boolean {
  let before = first - 1;
  while (before > 0 && is.filler[id[before] as number] === 1) before--;
  // “it just felt like the stronger company”
  if (id[before] === like) before--;
  return being.has(id[before] as number);
}

const being = idsOf(
  "'s is are was were be being been seem seems seemed look looks looked feel feels felt sound sounds sounded remain remains stays",
);
const like = wordId('like');

/** “another offer”, but “an offer from another company”. */
function article({ text }: Draft, end: number, noun: string): string {
  if (!/^\W+\w+ (?:another|a different)\b/.test(text.slice(end, end + 30))) return 'another';
  return indefinite(noun).split(' ', 1)[0] as string;
}
