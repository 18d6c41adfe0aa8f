import { type Draft, some } from '../draft/draft';
import { isNews } from '../draft/meaning/jobNews';
import { atop } from '../draft/meaning/joints';
import { beginningIn } from '../draft/search';
import type { Sentence } from '../draft/text/sentences';
import { is, matcher, wordId } from '../phrases/language';
import { shape } from '../phrases/vocabulary';
import { type Clause, isStatement, joiner } from './clauses';
import { isParted, previousOf } from './neighbours';
import { joinsOn } from './telling';

/** The clauses that stay, as one sentence with its capital and its full stop. */
export function wordsOf(
  draft: Draft,
  sentence: Sentence,
  clauses: readonly Clause[],
  kept: readonly Clause[],
): string {
  const first = kept[0] as Clause;
  const opensSentence = first.first === sentence.first;
  const texts = kept.map((clause, at) => {
    const apart = at > 0 && clause.first > (kept[at - 1] as Clause).last;
    const told = apart && isStatement(draft, clause);
    const from = !told && (at > 0 || opensSentence) ? clause.first : clause.core;
    const { start } = draft.spanOf({ first: from, last: clause.last });
    const lead = told ? '. ' : at > 0 ? leadOf(draft, clauses, kept, clause) : '';
    const own = draft.text.slice(start, endOf(draft, kept, at));
    const text = told ? capitalised(own) : own;
    const whole = kept[at + 1]?.first === clause.last ? text : closedEnd(text);
    return lead + (lead.trim() === '' ? whole : whole.replace(/^,\s*/, ''));
  });
  const said = texts.join('').replace(/[\s,;:–—-]+$/, '');
  const alone = opensSentence ? said : said.replace(/^([^,;:.!?]{1,40}?) also\b/i, '$1');
  const closed = tidied(losesEnd(draft, clauses, kept) ? alone.replace(list, '$1, and $2') : alone);
  const stop = /[.!?…]["”’)]*$/.test(closed) ? '' : '.';
  if (opensSentence) return closed + stop;
  const own = closed.replace(joinsOn, '');
  return (followsNews(draft, sentence, first) ? `So ${own}` : capitalised(own)) + stop;
}

/** A clause without the marks that led on, and without “and, after sleeping on it, (…)”, which joins nothing any more. */
function closedEnd(text: string): string {
  return text.replace(/[\s,;]+$/, '').replace(/,? (?:and|but)(?:, [^,;:.!?]{1,40})?$/i, '');
}

/** “I’ve accepted another position. (I start in May,) so I’m withdrawing”: follows from the sentence before, too. */
function followsNews(draft: Draft, sentence: Sentence, clause: Clause): boolean {
  const before = previousOf(draft, sentence);
  if (!before || joiner(draft, clause) !== so || isParted(draft, before, sentence)) return false;
  const acts = beginningIn(draft.stance.clear, before);
  return acts.length > 0 && acts.every(({ match }) => isNews(draft, match));
}

/** “A, B(, and C)”: what stays of the list ends in “and” too. */
const list =
  /^((?:[^\s,]+ ){3,}[^\s,:;]+), ((?:my|our|the|it|there|his|her|their|your|its)\b(?![^,]* this time$)[^,]{6,})$/i;

function losesEnd(draft: Draft, clauses: readonly Clause[], kept: readonly Clause[]): boolean {
  const behind = clauses.slice(clauses.indexOf(kept.at(-1) as Clause) + 1);
  return behind.some((clause) => joiner(draft, clause) === and);
}

/** What stands before a further clause: its own white space, or the “and” that a list has lost with its end. */
function leadOf(
  draft: Draft,
  clauses: readonly Clause[],
  kept: readonly Clause[],
  clause: Clause,
): string {
  const { id } = draft.words;
  const comma = id[clause.first] === shape[','];
  const before = kept[kept.indexOf(clause) - 1] as Clause;
  const next = clauses[clauses.indexOf(clause) + 1];
  const lost = next !== undefined && !kept.includes(next) && joiner(draft, next) === and;
  // “… better pay (and a better title)” lists things, and no clauses.
  const ends = next !== undefined && some(telling, draft.words, next);
  const bare = comma && ends && is.subjectI[id[clause.first + 1] as number] === 1;
  const after = kept[kept.indexOf(clause) + 1];
  // “I have to withdraw, I’ve taken a job (, and I feel terrible)”: what is told behind the act is its reason.
  const acts = beginningIn(draft.stance.clear, before).some(({ match }) => !isNews(draft, match));
  const list = !acts && before.last - before.first > 2 && some(telling, draft.words, before);
  if (bare && lost && list && (!after || joiner(draft, after) === so)) return ', and ';
  return clause.first > before.last && !comma ? ' ' : '';
}

const telling = matcher.anyOf('auxiliary', 'subjectI', 'subjectYou', 'subjectOther', 'ofMine');
const [and, so] = ['and', 'so'].map((word) => wordId(word));

/** Up to the next clause where it stays too, so that nothing between them is lost. */
function endOf(draft: Draft, kept: readonly Clause[], at: number): number {
  const clause = kept[at] as Clause;
  const next = kept[at + 1];
  return next?.first === clause.last ? draft.spanOf(next).start : draft.spanOf(clause).end;
}

/** “I’ve gone with a venue (that …)” */
const chosen =
  /(?<=\bI\b.*)\b(gone with|going with|went with|said yes to|joined|joining|to join|signed (?:on )?with|hired by) an? (?=[\p{L}-]+(?:$|,? (?:so|and|but) I\b))/u;

/** What told “a role” from this one is gone: it was another; “also” and “one” hark back to what is gone. */
function tidied(text: string): string {
  return text
    .replace(/(?:,\s*(?:one|(?:and |but )?even|and|but|which)|(?:,? and)?,? once more)$/i, '')
    .replace(/,\s*one(?=,)/i, '')
    .replace(/^(I(?:['’]ve| have|['’]m| am)?) also /, '$1 ')
    .replace(/^(I\b[^,]*), ((?:won|can|don|didn|haven|will|am|have)(?:['’]t)? [^,]*)$/, '$1 and $2')
    .replace(
      /^((?:so,? )?(?:long story short|in short|all in all|bottom line)),? and (?=I\b)/i,
      '$1, ',
    )
    .replace(chosen, '$1 another ')
    .replace(/\b(accepted|taken|took|said yes to) one$/i, '$1 another job')
    .replace(
      /(?<=\b(?:found|accepted|signed|taken|took|got|hired|start(?:ed|ing)|going|gone|work(?:ing)?|ended|landed|wound)(?: me)?(?: on| up)? )(some(?:where|thing))$/i,
      '$1 else',
    )
    .replace(
      /(?<!\b(?:made|make|gave|given|offered|to) (?:me|us) (?:with )?)\b(?:an?|one) (role|job|position|post|place|offer|opportunity|company|firm|school|team|hospital|agency|studio|shop|practice|crew|clinic|bank|trust|organi[sz]ation)(?=$|,? (?:so|and (?:so )?(?:I|therefore))\b)/i,
      'another $1',
    );
}

/** “In the first place, …”, “For a start …” */
export const counted = new RegExp(
  `^(?:on the one (?:side|hand)|in the first place|one(?=,)|(?:one|the first)(?: reason| thing| of them)? is that|first(?:ly)?(?: of all| off)?|for (?:one(?: thing)?|a start)|to (?:start|begin) with|(?:${atop}|in addition|what['’]s more|moreover|furthermore)(?=,| I\\b)),? (?=\\S)`,
  'i',
);

/** “… in any case”: whatever else there was. */
const besidesAll = / (?:in any case|anyway|in any event|as it is)(?=[.!]?$)/i;

/** One of several, now that it is alone. */
export function uncounted(text: string): string {
  const alone = text.replace(besidesAll, '');
  const count = counted.exec(alone)?.[0];
  return count ? capitalised(alone.slice(count.length)) : alone;
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
