import { Draft, some } from '../draft/draft';
import { hintsOf } from '../draft/meaning/hints';
import type { Reading } from '../draft/meaning/reading';
import { thanksOf } from '../draft/parts';
import { beginningIn, meets } from '../draft/search';
import { idsOf } from '../draft/tables';
import type { Range } from '../draft/text/layout';
import type { Sentence } from '../draft/text/sentences';
import { is, wordId } from '../phrases/language';
import { applyEdits } from './apply';
import type { Clause } from './clauses';
import { hinders, missed } from './hindrance';
import { isList, wholeList } from './listed';
import { narrowed } from './narrowed';
import { needs, newsIn, once, saidElsewhere } from './needed';
import { neutralSentence, seemsToLeave } from './neutral';
import { headsOf, newsAlone, withNews, withNewsOf } from './reason';
import { finerParts, freeOf, parts, phraseParts, shortened } from './shorten';

/** What is said in the place of a sentence, if anything, and whether it is the writer's own. */
export function rest(draft: Draft, sentence: Sentence, flagged: readonly Range[]): Rest {
  const faults = narrowed(draft, sentence, flagged);
  const lists = faults.map((range) => wholeList(draft, sentence, range));
  const stays = whatStays(draft, sentence, lists);
  if (stays.text !== undefined) return stays;
  const told = hinders(draft, sentence) ? missed(draft) : newsAlone(draft, sentence);
  return told === undefined ? stays : { text: told, safe: false };
}

interface Rest {
  readonly text: string | undefined;
  readonly safe: boolean;
}

function whatStays(draft: Draft, sentence: Sentence, flagged: readonly Range[]): Rest {
  const reported = whatIsTold(draft, sentence, flagged);
  if (reported !== undefined) return { text: reported, safe: true };
  const clauses = parts(draft, sentence);
  const kept = freeOf(draft, clauses, flagged);
  const all = once(draft, needs(draft, sentence), kept);
  const hinted = all.length === 0 && seemsToLeave(draft, sentence);
  const asked = asks(draft, sentence, flagged, clauses, kept);
  const finer = finerParts(draft, sentence, flagged);
  const news = newsIn(draft, sentence);
  if (all.length === 0 && !hinted && !asked && !opensWithWriter(draft, clauses, kept)) {
    const told = news && withNews(draft, sentence, [clauses, finer], flagged, [], news);
    return { text: told && ofReader.test(told) ? undefined : told, safe: true };
  }
  if (hinted) {
    const hint = stillHinting(draft, sentence, [clauses, finer], flagged);
    return { text: hint ?? neutralSentence(draft, sentence), safe: hint !== undefined };
  }
  const listed = flagged.some((range) => isList(draft, range));
  const ways = [clauses, finer, ...(listed ? [phraseParts(draft, sentence, flagged)] : [])];
  const text =
    (news && withNews(draft, sentence, ways, flagged, all, news)) ??
    shorter(draft, sentence, clauses, flagged, all) ??
    shorter(draft, sentence, finer, flagged, all) ??
    withoutPhrase(draft, sentence, flagged, [...all.map(({ match }) => match), ...(asked ?? [])]);
  if (text !== undefined && !thanksForNothing(draft, sentence, text)) {
    const said = withNewsOf(draft, sentence, text, news);
    return { text: said, safe: said === text };
  }
  const neutral = neutralSentence(draft, sentence);
  return { text: neutral && withNewsOf(draft, sentence, neutral, news), safe: false };
}

/** “(I’ve told you twice that) I have withdrawn …”: the act itself, where only how it is told is flagged. */
function whatIsTold(
  draft: Draft,
  { first, last }: Sentence,
  flagged: readonly Range[],
): string | undefined {
  const { id } = draft.words;
  const end = Math.max(...flagged.map((range) => range.last));
  const start = id[end - 1] === that ? end : end + 1;
  if (id[start - 1] !== that || is.subjectI[id[start] as number] !== 1) return undefined;
  const acts = beginningIn(draft.stance.clear, { first: start, last });
  if (acts.length === 0 || flagged.some((range) => range.first < first)) return undefined;
  return draft.textOf({ first: start, last });
}

/** “Please tell them (, …)”: what the reader is asked for stays, unless it leads on to what goes: “tell them (that …)”. */
function asks(
  draft: Draft,
  { first }: Sentence,
  flagged: readonly Range[],
  clauses: readonly Clause[],
  kept: readonly Clause[],
): Range[] | undefined {
  const { id } = draft.words;
  const hushed = flagged.some((range) => meets(draft.readings('hush'), range));
  if (hushed && some(is.negator, draft.words, { first, last: first + 3 })) return undefined;
  const next = kept.length > 0 && clauses[clauses.indexOf(kept.at(-1) as Clause) + 1];
  if (!asking.has(id[first] as number) || flagged.some((range) => range.first <= first + 1))
    return undefined;
  // “Kindly note, if …”
  if (id[first + 1] === note) return undefined;
  return next && joinsTold.has(id[next.first] as number) ? undefined : [{ first, last: first + 1 }];
}

/** “I held your vacancy up against the one at …”: no news without what came of it. */
const ofReader = /\byours?\b/i;

const joinsTold = idsOf('that how if whether why what');

const fewWords = 4;

/** “Ever so grateful (for the three weeks of silence).”: mock thanks, and no more without what they were for. */
function thanksForNothing(draft: Draft, sentence: Sentence, text: string): boolean {
  const thanked = thanksOf(draft).some((one) => one.sentence === sentence);
  const less = text.length < draft.textOf(sentence).length;
  return thanked && less && text.split(' ').length <= fewWords && !/^thank/i.test(text);
}

/** “Wednesday’s not looking likely (, and they pay more)”: no clause is known to hold a hint, so what stays is read anew. */
function stillHinting(
  draft: Draft,
  sentence: Sentence,
  ways: readonly (readonly Clause[])[],
  flagged: readonly Range[],
): string | undefined {
  const { start, end } = draft.spanOf(sentence);
  for (const clauses of ways) {
    const text = shortened(draft, sentence, clauses, freeOf(draft, clauses, flagged), []);
    if (text === undefined) continue;
    const whole = applyEdits(draft.text, [{ span: { start, end }, text }]);
    const after = new Draft(whole, draft.kind, draft.now);
    const { plain, doubtful } = hintsOf(after);
    const inText = (one: Sentence) => after.spanOf(one).start < start + text.length;
    const own = [...plain, ...doubtful].filter((one) => after.spanOf(one).start >= start);
    if (own.some(inText)) return text;
  }
  return undefined;
}

/** What stays of a sentence with all that is needed, or at least with what only this sentence says. */
function shorter(
  draft: Draft,
  sentence: Sentence,
  clauses: readonly Clause[],
  flagged: readonly Range[],
  all: readonly Reading[],
): string | undefined {
  const kept = freeOf(draft, clauses, flagged);
  const only = all.filter((reading) => !saidElsewhere(draft, reading));
  for (const needed of only.length > 0 || all.length === 0 ? [all, only] : [all]) {
    const ranges = needed.map(({ match }) => match);
    const text = shortened(draft, sentence, clauses, kept, headsOf(clauses, ranges));
    if (text) return text;
  }
  return undefined;
}

/** What stays of a sentence without the phrases that hold what is flagged, each said in a clause that is needed without it. */
function withoutPhrase(
  draft: Draft,
  sentence: Sentence,
  flagged: readonly Range[],
  needed: readonly Range[],
): string | undefined {
  const clauses = phraseParts(draft, sentence, flagged);
  const kept = freeOf(draft, clauses, flagged);
  const ranges = headsOf(clauses, needed);
  const said = clauses.every((clause, at) => {
    const before = clauses[at - 1];
    if (kept.includes(clause) || !before || !kept.includes(before)) return true;
    return ranges.some(({ first }) => first >= before.first && first < before.last);
  });
  return said ? shortened(draft, sentence, clauses, kept, ranges) : undefined;
}

/** What the writer says of himself at the start stays, known or not: “I'm not standing again; …”. */
function opensWithWriter(
  { words }: Draft,
  clauses: readonly Clause[],
  kept: readonly Clause[],
): boolean {
  const first = kept[0];
  if (!first || first !== clauses[0]) return false;
  // “I cannot face your calls (, so I won’t be picking up)” is said for what follows from it.
  const next = clauses[clauses.indexOf(kept.at(-1) as Clause) + 1];
  if (next && words.id[next.core - 1] === so && some(is.auxiliary, words, next)) return false;
  return is.subjectI[words.id[first.core] as number] === 1;
}

const [so, that, note] = ['so', 'that', 'note'].map((word) => wordId(word));
const asking = idsOf('please kindly');
