import { type Draft, some } from '../draft/draft';
import { overlaps } from '../draft/search';
import { idsOf } from '../draft/tables';
import type { Range } from '../draft/text/layout';
import type { Sentence } from '../draft/text/sentences';
import type { Edit } from '../draft/types';
import { is, matcher, wordId } from '../phrases/language';
import { finerClausesOf, joiner } from './clauses';
import { needs, newsIn } from './needed';

/** What stands in the place of some words, to the end of their clause. */
function replaced(draft: Draft, range: Range, text: string): Edit {
  return { span: draft.spanOf(range), text };
}

/** The clause that holds all of these, from its first word on. */
function clauseAround(
  draft: Draft,
  sentence: Sentence,
  flagged: readonly Range[],
): Range | undefined {
  const [first] = flagged;
  const clauses = finerClausesOf(draft, sentence, []);
  const own = clauses.find((one) => first && one.first <= first.first && first.first < one.last);
  if (!own || flagged.some(({ first, last }) => first < own.core || last > own.last))
    return undefined;
  // “…, which made it easy” speaks of what goes.
  const next = clauses[clauses.indexOf(own) + 1];
  let { last } = next && joiner(draft, next) === which ? next : own;
  while (last > own.core && !/\p{L}/u.test(draft.textOf({ first: last - 1, last }))) last--;
  return { first: own.core, last };
}

const [the, other, than, which] = ['the', 'other', 'than', 'which'].map((word) => wordId(word));
const led = matcher.anyOf('auxiliary', 'filler');
const leading = idsOf('with to for at in');
const particles = idsOf('with to for at in on up yes elsewhere');
const farthest = 5;

/** “(The practice I’ve signed with is a far better place)”: “I’ve signed with another practice”. */
export function newsOfThing(
  draft: Draft,
  sentence: Sentence,
  flagged: readonly Range[],
): Edit | undefined {
  const news = newsIn(draft, sentence);
  const clause = clauseAround(draft, sentence, flagged);
  const start = flagged[0]?.first;
  if (!news || !clause || start === undefined || news.first >= start) return undefined;
  const { id } = draft.words;
  let subject = news.first;
  while (subject > clause.first && is.subjectI[id[subject] as number] !== 1) subject--;
  let article = subject;
  while (article > clause.first && id[article] !== the) article--;
  // “in the meantime I have signed”
  if (article > clause.first && leading.has(id[article - 1] as number)) return undefined;
  const noun = { first: article + (id[article + 1] === other ? 2 : 1), last: subject };
  if (id[article] !== the || subject - article > farthest || noun.last <= noun.first)
    return undefined;
  let verb = subject + 1;
  while (led[id[verb] as number] === 1) verb++;
  const end = endOfAct(draft, verb, start);
  const told = tell(draft, { first: subject, last: end }, verb, noun);
  return told === undefined
    ? undefined
    : replaced(draft, { first: article, last: clause.last }, told);
}

/** Where an act ends: before the verb of what is said of its thing, or behind its own particles. */
function endOfAct({ words: { id } }: Draft, verb: number, limit: number): number {
  for (let at = verb + 1; at < limit; at++) if (is.auxiliary[id[at] as number] === 1) return at;
  let end = verb + 1;
  while (end < limit && particles.has(id[end] as number)) end++;
  return end;
}

/** What was done, with its thing: behind “with” and “to”, else behind the verb. */
function tell(draft: Draft, act: Range, verb: number, noun: Range): string | undefined {
  const { id } = draft.words;
  const leads = leading.has(id[act.last - 1] as number);
  const last = leads ? act.last : verb + 1;
  const rest = last < act.last ? ` ${draft.textOf({ first: last, last: act.last })}` : '';
  const thing = draft.textOf(noun);
  if (/[,;:]/.test(thing)) return undefined;
  const one = noun.last - noun.first > 1 || /\b(?:another|elsewhere)\b/i.test(rest);
  return `${draft.textOf({ first: act.first, last })} ${one ? indefinite(thing) : `another ${thing}`}${rest}`;
}

/** With the article it takes. */
export function indefinite(noun: string): string {
  return `${/^[aeiou]/i.test(noun) ? 'an' : 'a'} ${noun}`;
}

const things = matcher.anyOf('job', 'org', 'titleNoun');
const widest = 4;

/** Behind these the noun is not what is ranked: “a sharper eye for glass than I saw in your shop”. */
const inner = idsOf('and than with to for at in of on from by your');

/** What is said in the place of something ranked, and the changes. */
interface Another {
  readonly said: string;
  readonly edits: readonly Edit[];
}

/** “a place at (a more renowned institute)”: “another institute”; what something else is said to be stays. */
export function anotherSuch(draft: Draft, { first, last }: Range): Another | undefined {
  const { id } = draft.words;
  const isThing = (at: number) => things[id[at] as number] === 1;
  let noun = first + 1;
  while (noun < last && !isThing(noun)) noun++;
  while (noun < last && isThing(noun + 1)) noun++;
  if (!isThing(noun) || is.article[id[first] as number] !== 1 || id[first] === the)
    return undefined;
  for (let at = first; at < noun; at++) {
    if (is.breaker[id[at] as number] === 1 || inner.has(id[at] as number)) return undefined;
  }
  let before = first - 1;
  while (is.filler[id[before] as number] === 1) before--;
  const end = Math.max(noun + 1, last);
  if (is.auxiliary[id[before] as number] === 1 || id[end] === than) return undefined;
  const said = `another ${draft.textOf({ first: noun, last: noun + 1 })}`;
  return { said, edits: [replaced(draft, { first, last: end }, said)] };
}

/** “(a post nearer to what I trained for)”: “another post”, where nothing else the message needs goes with it. */
export function anotherThing(
  draft: Draft,
  sentence: Sentence,
  flagged: readonly Range[],
): Another | undefined {
  const clause = clauseAround(draft, sentence, flagged);
  const start = flagged[0]?.first;
  if (!clause || start === undefined) return undefined;
  const { id } = draft.words;
  let article = start - 1;
  while (
    article > clause.first &&
    article > start - widest &&
    is.article[id[article] as number] !== 1
  )
    article--;
  if (is.article[id[article] as number] !== 1 || id[article] === the) return undefined;
  const noun = { first: article + 1, last: start };
  if (things[id[start - 1] as number] !== 1 || some(led, draft.words, noun)) return undefined;
  const gone = { first: start, last: clause.last };
  if (needs(draft, sentence).some(({ match }) => overlaps(match, gone) && match.first >= start)) {
    return undefined;
  }
  const said = `another ${draft.textOf(noun)}`;
  return { said, edits: [replaced(draft, { first: article, last: clause.last }, said)] };
}
