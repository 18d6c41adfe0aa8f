import { is, matcher, wordId } from '../../phrases/language';
import { shape } from '../../phrases/vocabulary';
import { type Draft, some } from '../draft';
import { idsOf, tableOf } from '../tables';
import type { Range } from '../text/layout';
import { closesClause } from './clauses';
import { saysWarmly } from './kindness';
import type { Reading } from './reading';

/*
 * A phrase that faults in most sentences praises in a few: “kept asking me thoughtful things”, “made a
 * lovely remark about my essay”. What else its statement says tells the two apart.
 */

const kind = matcher.anyOf('warm', 'praising');
/** “moved it twice”, “could lift a crate”: warm in other sentences. */
for (const word of idsOf('moved touched lift heart hearts safe fair')) kind[word] = 0;
/** “Ever so grateful for the three weeks of silence” thanks in scorn. */
for (const word of idsOf('grateful thankful obliged gratitude kudos cheers')) kind[word] = 0;
/** “They were quicker, friendlier …”: said of others. */
for (const word of matcher.members('comparative')) kind[word] = 0;
const grateful = matcher.anyOf('warm', 'praising');
for (const word of idsOf('laugh laughing')) grateful[word] = 1;
/** What tells pleasure at what was told just before, whereas “…, and I’m glad I found a good job” doesn't. */
const pleased = tableOf(
  `enjoyed liked adore loved kind kindness appreciated appreciate smiled smile laughed laugh laughing hugged adored joy
    patience ease friendly`,
);
const turning = idsOf('but although though however yet whereas while whilst unless');
/** “…, and I liked theirs more” */
const ranking = matcher.anyOf('comparative');
for (const word of idsOf('more other another elsewhere competitor')) ranking[word] = 1;
const definite = matcher.table('definite');
const little = idsOf('little less few');
const [and, so, welcome, than, best, way, the, which, that, how, made, us] =
  'and so welcome than best way the which that how made us'.split(' ').map((word) => wordId(word));
const comma = shape[','];

/** Whether a statement is kind: it, or what goes on behind it (“…, and I enjoyed it”). */
export function isKindBeside(draft: Draft, { match, sentence }: Reading): boolean {
  if (isFond(draft, { first: match.last, last: sentence.last })) return true;
  const { first, last } = statementAround(draft, sentence, match);
  if (isKind(draft, { first, last }, kind)) return true;
  const behind = { first: last, last: turnAfter(draft, last, sentence.last) };
  return isKind(draft, behind, pleased) && !some(ranking, draft.words, behind);
}

/** “…, in the best way”, “…, which I enjoyed”: the writer says how it was meant. */
function isFond({ words: { id } }: Draft, { first, last }: Range): boolean {
  for (let at = first; at < last; at++) {
    if (id[at] === best && id[at - 1] === the && [1, 2].some((next) => id[at + next] === way))
      return true;
    if (id[at] !== which) continue;
    if (id[at + 1] === made && id[at + 2] === us && laughter.has(id[at + 4] as number)) return true;
    if (is.subjectI[id[at + 1] as number] !== 1) continue;
    if ([at + 2, at + 3].some((verb) => pleased[id[verb] as number] === 1)) return true;
  }
  return false;
}

const laughter = idsOf('laugh smile');

/** Where a sentence takes a turn: “…, but I liked it” says it of something else. */
function turnAfter({ words: { id } }: Draft, from: number, to: number): number {
  for (let at = from; at < to; at++) {
    if (turning.has(id[at] as number)) return at;
    if (id[at] === so && id[at - 1] === comma) return at;
  }
  return to;
}

/** Whether what stands behind a phrase in its sentence is kind: “If this is how you treat people, they are lucky”. */
export function isKindBehind(draft: Draft, { match, sentence }: Reading): boolean {
  const { id } = draft.words;
  let first = match.last;
  // “I told you three times that I was delighted”
  if (id[first - 1] !== that && id[first] !== how)
    while (first < sentence.last && !opensAnother(id, first)) first++;
  return isKind(draft, { first, last: turnAfter(draft, first, sentence.last) }, grateful);
}

const signs = matcher.table('upset');
const goodCause = matcher.anyOf('goodCause');
for (const [word, value] of kind.entries()) if (value === 1) goodCause[word] = 1;

/** “I cried at your lovely note”, “my boss went mad with joy”: what looks like grief, and is joy or a hard choice. */
export function isOfJoy(draft: Draft, { match, sentence }: Reading): boolean {
  if (!some(signs, draft.words, match)) return false;
  // “I can hardly sleep and am so excited”: what is denied is the sleep.
  const behind = { first: match.last, last: turnAfter(draft, match.last, sentence.last) };
  return (
    saysWarmly(draft, behind, goodCause) ||
    saysWarmly(draft, { first: sentence.first, last: match.first }, goodCause)
  );
}

/** Kind words that are the writer's own: “a nursery with ‘kindness’ over the door” has none. */
function isKind(draft: Draft, { first, last }: Range, table: Uint8Array): boolean {
  let from = first;
  for (let at = first; at < last; at++) {
    // “more like an exam than a friendly chat”
    if (draft.words.id[at] === than)
      return saysWarmly(draft, { first: from, last: at }, table, true);
    if (!draft.quoted(at) && !isThing(draft, at)) continue;
    if (saysWarmly(draft, { first: from, last: at }, table, true)) return true;
    from = at + 1;
  }
  return saysWarmly(draft, { first: from, last }, table, true);
}

/** “the welcome was chilly”, “little good” */
function isThing({ words: { id } }: Draft, at: number): boolean {
  return (
    little.has(id[at - 1] as number) || (id[at] === welcome && definite[id[at - 1] as number] === 1)
  );
}

/** “…, and I laughed”, “…: your staff are kind” */
function opensAnother(id: Int32Array, at: number): boolean {
  const word = id[at] as number;
  return word === comma || word === and || closesClause(word);
}

/** The clauses round a phrase, as far as “but”, “because”, a dash or “, and” parts them from others. */
function statementAround({ words: { id } }: Draft, sentence: Range, match: Range): Range {
  let { first, last } = sentence;
  for (let at = sentence.first + 1; at < last; at++) {
    if (!parts(id, at)) continue;
    if (at <= match.first) first = at;
    else if (at >= match.last) last = at;
  }
  return { first, last };
}

/** “… was rude and I wish you luck” */
function opensSubject(word: number): boolean {
  return is.subjectI[word] === 1 || is.ofMine[word] === 1 || definite[word] === 1;
}

function parts(id: Int32Array, at: number): boolean {
  const word = id[at] as number;
  if (word === comma) return opensSubject(id[at + 1] as number);
  return (
    is.breaker[word] === 1 ||
    closesClause(word) ||
    (word === and && (id[at - 1] === comma || opensSubject(id[at + 1] as number)))
  );
}
