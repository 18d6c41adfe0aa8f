import type { Draft } from '../draft/draft';
import { isNews } from '../draft/meaning/jobNews';
import type { Reading } from '../draft/meaning/reading';
import { tableOf } from '../draft/tables';
import type { Range } from '../draft/text/layout';
import type { Sentence } from '../draft/text/sentences';
import type { Edit } from '../draft/types';
import { wordId } from '../phrases/language';
import { withoutAside } from './aside';
import { reckons, withStump } from './dangling';
import { sayFilled } from './filling';
import { followersOf, keepsOpen } from './followers';
import { announcementOf, leaveOut } from './leave';
import { needs, saidElsewhere } from './needed';
import { isParted, nextOf, previousOf } from './neighbours';
import { neutralSentence } from './neutral';
import { withoutWaiting } from './pending';
import { newsOfThing } from './ranked';
import { rest } from './rest';
import { deleteSentence, deleteSentences, putRest, replaceSentence } from './sentence';
import { finerParts, freeOf, inside, shortened } from './shorten';
import { several } from './stock';
import { bargains, comments } from './telling';
import { isFormal } from './voice';
import { uncounted } from './wording';

/** The change, and whether what stays are the writer's own words: only then may it be made unasked. */
export interface Cut {
  readonly edits: readonly Edit[];
  readonly safe: boolean;
}

/**
 * Takes the clauses that hold `flagged` out of a sentence and leaves correct grammar: the clauses
 * that stay are those that stand alone. Where none would, the sentence is said neutrally, or, when
 * it says nothing else the message needs, goes.
 */
export function cut(draft: Draft, sentence: Sentence, flagged: readonly Range[]): Cut {
  const { edits, safe } = without(
    draft,
    sentence,
    flagged.map((range) => withStump(draft, sentence, range)),
  );
  // Nothing is good luck “either way” any more.
  const left = keepsOpen(draft, sentence) ? withoutWaiting(draft, [sentence], edits) : [];
  return { edits: [...edits, ...left], safe };
}

/** The sentence without its clauses. */
function without(draft: Draft, sentence: Sentence, flagged: readonly Range[]): Cut {
  const edit = withoutAside(draft, sentence, flagged) ?? newsOfThing(draft, sentence, flagged);
  if (edit) return { edits: [edit], safe: true };
  const { text, safe } = rest(draft, sentence, flagged);
  const filled = sayFilled(draft, sentence, text ?? '');
  if (text === undefined) return { edits: [...leaveOut(draft, sentence), ...filled], safe };
  const said = putRest(draft, sentence, inFull(draft, text));
  const beside = [
    ...withoutReckoning(draft, sentence, text, said),
    ...withoutComment(draft, sentence, text),
  ];
  return { edits: [said, ...beside, ...filled], safe };
}

/** “I went over the figures. (£30k won’t do, so) I withdraw”: the sum that it led up to is gone. */
function withoutReckoning(draft: Draft, sentence: Sentence, text: string, said: Edit): Edit[] {
  const before = previousOf(draft, sentence);
  if (!before || !reckons(draft.textOf(before)) || isParted(draft, before, sentence)) return [];
  const stays = draft.textOf(sentence).startsWith(text.slice(0, endWords));
  const cut = deleteSentence(draft, before);
  return stays || cut.span.end > said.span.start ? [] : [cut];
}

/** With what only the words that were cut out told: where one stays, or, in a letter, from what one withdraws. */
function inFull(draft: Draft, text: string): string {
  const placed = text.replace(staying, '$1 where I am');
  if (!isFormal(draft)) return placed;
  return placed.replace(leaving, `$1 my application${several(draft) ? 's' : ''}`);
}

/** Takes out what is said of the end of a sentence, where that is gone: “One wonders how you manage.” */
function withoutComment(draft: Draft, sentence: Sentence, text: string): Edit[] {
  const next = nextOf(draft, sentence);
  if (!next || draft.inSignOff(next)) return [];
  if (bargains(draft, next)) return leaveOut(draft, next);
  const stays = draft.textOf(sentence).endsWith(text.slice(-endWords));
  return stays || !comments(draft, next) ? [] : [deleteSentence(draft, next)];
}

const endWords = 8;

/** Whether nothing stays of a sentence without what is flagged in it. */
export function goesOut(draft: Draft, sentence: Sentence, flagged: readonly Range[]): boolean {
  return flagged.length > 0 && rest(draft, sentence, flagged).text === undefined;
}

/** “I agreed to stay.” */
const staying =
  /^(I(?:['’]ve| have)? (?:\S+ )?(?:agreed|decided|chosen|chose|opted) to stay)(?=[.!]?$)/i;

/** “I’m withdrawing.” */
const leaving = /^(I(?:['’]m| am) withdrawing)(?=[.!]?$)/i;

/**
 * Leaves reasons out of several sentences; those that go, and stand together, go as one. `kept` tells whether
 * `keep` could stay, `whole` whether all that stays are the writer's own words.
 */
export function cutAll(
  draft: Draft,
  flagged: ReadonlyMap<Sentence, readonly Range[]>,
  keep: Range | undefined,
): { edits: Edit[]; kept: boolean; whole: boolean } {
  const edits: Edit[] = [];
  const gone = new Set<Sentence>();
  let whole = true;
  let keepsIt = true;
  for (const [sentence, ranges] of flagged) {
    const { text, own } = briefly(draft, sentence, ranges, keep);
    whole &&= own;
    if (!own && keep && inside(draft, keep, sentence)) keepsIt = false;
    if (text === undefined) {
      const behind = followersOf(draft, sentence).filter(
        (one) => !flagged.has(one) && !(keep && inside(draft, keep, one)),
      );
      for (const one of [...announcementOf(draft, sentence), sentence, ...behind]) gone.add(one);
    } else edits.push(replaceSentence(draft, sentence, text));
  }
  const out = draft.sentences.filter((one) => gone.has(one));
  const kept = keepsIt && !out.some((sentence) => keep && inside(draft, keep, sentence));
  return { edits: [...edits, ...deleteSentences(draft, out)], kept, whole: kept && whole };
}

/** What stays of a sentence without some of its reasons, news of another job among them; `own` in the writer's words. */
function briefly(
  draft: Draft,
  sentence: Sentence,
  flagged: readonly Range[],
  keep: Range | undefined,
): { text: string | undefined; own: boolean } {
  const all = needs(draft, sentence);
  const tells = ({ match }: Reading) =>
    isNews(draft, match) || draft.meaningOf(match) === 'staying';
  const needed = leaves(draft) ? all.filter((one) => !tells(one)) : all;
  const ranges: Range[] = needed.map(({ match }) => match);
  if (keep && inside(draft, keep, sentence)) ranges.push(keep);
  if (ranges.length === 0) return { text: undefined, own: true };
  const clauses = finerParts(draft, sentence, flagged);
  const text = shortened(draft, sentence, clauses, freeOf(draft, clauses, flagged), ranges);
  if (text !== undefined && onlyLeads.test(text) && needed.length === 0)
    return { text: undefined, own: true };
  if (text !== undefined && !isHalf.test(text))
    return { text: uncounted(text).replace(counted, ''), own: true };
  return { text: needed.length > 0 ? neutralSentence(draft, sentence) : undefined, own: false };
}

/** “And there’s another reason.” */
const onlyLeads =
  /^(?:(?:and|but|also),? )?(?:(?:then )?there(?:['’]s| is) (?:also )?)?(?:another|one more|a further|a second|the other|the second) (?:reason|matter|thing|point)(?: is)?[.:]?$/i;

/** “Not only does it need a licence.”, “What with my exams.”: without its other half. */
const isHalf = /^not only\b(?!.*\bbut\b)|^what with\b[^,]*$/i;

/** “I am, besides, bound …”, “My course begins, for one.”: one of several no more. */
const counted = /, besides,|, for (?:one|a start)(?=[.!])/i;

/** Whether the withdrawal is said, rather than told by the news of another job alone. */
function leaves(draft: Draft): boolean {
  return draft.stance.clear.some(({ match }) => !isNews(draft, match));
}

/** “I do hope (you can forgive me, and) that you find somebody”: of two things hoped for, the other. */
function otherHope(
  draft: Draft,
  sentence: Sentence,
  flagged: readonly Range[],
): string | undefined {
  const { id } = draft.words;
  let hope = sentence.first;
  while (hope < sentence.first + 4 && hopes[id[hope] as number] !== 1) hope++;
  const last = flagged.at(-1)?.last ?? sentence.last;
  for (let at = last; at < sentence.last - 1; at++) {
    if (id[at] !== and || id[at + 1] !== that) continue;
    if (hopes[id[hope] as number] !== 1 || (flagged[0]?.last ?? 0) <= hope) return undefined;
    const head = draft.textOf({ first: sentence.first, last: hope + 1 });
    return `${head} ${draft.textOf({ first: at + 1, last: sentence.last })}`;
  }
  return undefined;
}

const hopes = tableOf('hope trust wish pray');
const [and, that] = ['and', 'that'].map((word) => wordId(word));

/** What stays of a sentence, with `keep` in it, as long as that can be said; nothing where it can't. */
export function cutKeeping(
  draft: Draft,
  sentence: Sentence,
  flagged: readonly Range[],
  keep?: Range,
): string | undefined {
  const hoped = otherHope(draft, sentence, flagged);
  if (hoped) return hoped;
  const clauses = finerParts(draft, sentence, flagged);
  const kept = freeOf(draft, clauses, flagged);
  const all = needs(draft, sentence);
  for (const needed of [all, all.filter((reading) => !saidElsewhere(draft, reading))]) {
    const ranges: Range[] = needed.map(({ match }) => match);
    const text = shortened(draft, sentence, clauses, kept, keep ? [...ranges, keep] : ranges);
    if (text !== undefined) return text;
  }
  return undefined;
}
