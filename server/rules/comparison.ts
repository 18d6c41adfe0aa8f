import type { Draft } from '../draft/draft';
import { clausesOf } from '../draft/meaning/clauses';
import type { Reading } from '../draft/meaning/reading';
import { recommending } from '../draft/meaning/reasons';
import { namesIn } from '../draft/names/names';
import { meets, overlaps } from '../draft/search';
import { tableOf } from '../draft/tables';
import type { Range } from '../draft/text/layout';
import type { Sentence } from '../draft/text/sentences';
import { anotherSuch, anotherThing, indefinite } from '../mend/ranked';
import { onDemand } from '../onDemand';
import { is, matcher, wordId } from '../phrases/language';
import type { Words } from '../phrases/words';
import { cutFix } from './leave-out';
import type { Finding, Fix, Rule } from './rule';
import { payOf } from './salary-talk';
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
  needs: ['rank'],
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

function ranksOf(draft: Draft): Reading[] {
  const pay = payOf(draft);
  const none = draft.readings('notRank');
  return draft.readings('rank').filter((reading) => {
    const { match } = reading;
    if (reading.negated || reading.unreal || reading.reported || reading.subject === 'reader')
      return false;
    if (pay.some((other) => overlaps(other.match, match) || ranksPay(draft, other, reading)))
      return false;
    if (reading.subject === 'writer' && ofTheWriter.test(draft.textOf(match))) return false;
    if (meets(none, match)) return false;
    if (recommending(draft).has(reading.sentence) || isOfAPerson(draft, reading)) return false;
    return !ofCandidates(draft, reading) && !inName(draft, reading) && !isTrade(draft, reading);
  });
}

/** “the cleaner job”: what is compared is a trade. */
function isTrade({ words }: Draft, { match }: Reading): boolean {
  return (
    titleNoun[words.id[match.first] as number] === 1 &&
    is.job[words.id[match.first + 1] as number] === 1
  );
}

const titleNoun = matcher.table('titleNoun');

/** “Better Streets Studio”: the first word of a name. */
function inName(draft: Draft, { match }: Reading): boolean {
  return namesIn(draft).some(
    ({ run }) =>
      run.first <= match.first && match.first < run.last - 1 && draft.capital(match.first),
  );
}

/** “I answered once more” ranks nothing: these rank only where a job or a firm does it. */
const ofTheWriter = /^(?:answer|meet|speak|sit|agree|appeal|line|add|measure)/i;

/** “the pension is the most generous of the three”: no job or firm is ranked, only what it pays. */
function ranksPay(draft: Draft, pay: Reading, { match, sentence }: Reading): boolean {
  if (pay.sentence !== sentence) return false;
  const { id } = draft.words;
  for (let at = match.first; at < match.last; at++) {
    if (is.job[id[at] as number] === 1 || is.org[id[at] as number] === 1) return false;
  }
  return clausesOf(draft, sentence).some(
    ({ first, last }) =>
      first <= pay.match.first && pay.match.last <= match.first && match.first < last,
  );
}

const [she, he] = ['she', 'he'].map((word) => wordId(word));
const verbal = matcher.anyOf('auxiliary', 'filler', 'ability');

/** “She’d be better suited to it than I was” */
function isOfAPerson({ words: { id } }: Draft, { match: { first } }: Reading): boolean {
  let at = first - 1;
  while (verbal[id[at] as number] === 1 || is.article[id[at] as number] === 1) at--;
  return at < first - 1 && (id[at] === she || id[at] === he);
}

/** “better suited candidates”, “an inbox full of people better suited”, “I hope you find a better fit”. */
function ofCandidates({ words }: Draft, { match, sentence }: Reading): boolean {
  for (let at = Math.max(sentence.first, match.first - 6); at < match.first; at++) {
    const id = words.id[at] as number;
    if (is.candidate[id] === 1 || (is.peopleBefore[id] === 1 && isFullOf(words, at))) return true;
  }
  for (let at = match.first; at < Math.min(sentence.last, match.last + 3); at++) {
    if (is.candidate[words.id[at] as number] === 1 && !isLikeMe(words, at)) return true;
  }
  return false;
}

/** “for someone with my training” */
function isLikeMe({ id }: Words, at: number): boolean {
  return is.ofMine[id[at + 1] as number] === 1 || is.ofMine[id[at + 2] as number] === 1;
}

/** “a pool of better suited …”, “an inbox full of …”; a “project list” holds nobody. */
function isFullOf({ id }: Words, at: number): boolean {
  if (holder[id[at] as number] !== 1) return true;
  return id[at + 1] === of || id[at + 2] === of;
}

const holder = tableOf('inbox list pool');
const of = wordId('of');

/** “a better offer” becomes “another offer”, “a post nearer to my trade” another post; anything longer is cut out. */
function mend(draft: Draft, sentence: Sentence, ranges: readonly Range[]): Fix {
  const only = ranges.length === 1 ? ranges[0] : undefined;
  const simple = only && another(draft, withArticle(draft, only));
  if (simple) return simple;
  const thing =
    (only && anotherSuch(draft, withArticle(draft, only))) ?? anotherThing(draft, sentence, ranges);
  if (thing) return { title: `Say “${thing.said}”`, edits: thing.edits, safe: true };
  return cutFix(draft, sentence, ranges, 'Leave the comparison out');
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
    const edits = [{ span: { start, end }, text: `another ${liked}` }];
    return { title: `Say “another ${liked}”`, edits, safe: true };
  }
  const noun = rankedNoun.exec(text)?.[1];
  if (!noun) return undefined;
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

/** “another offer”, but “an offer from another company”. */
function article({ text }: Draft, end: number, noun: string): string {
  if (!/^\W+\w+ (?:another|a different)\b/.test(text.slice(end, end + 30))) return 'another';
  return indefinite(noun).split(' ', 1)[0] as string;
}
