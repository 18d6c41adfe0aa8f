import { is, matcher, wordId } from '../../phrases/language';
import { derived } from '../derived';
import { type Draft, some } from '../draft';
import type { Reading } from '../meaning/reading';
import { beginningIn } from '../search';
import { idsOf, tableOf } from '../tables';
import type { Range } from '../text/layout';
import type { Sentence } from '../text/sentences';
import { addNames, isPlace, isSeason, isTitled, looksLikeFirm, type Named } from './names';
import { isOwn } from './ownFirm';
import { borneOut } from './seeming';
import { takingIn, tells } from './taking';

/** The names of new employers, as the draft tells them. */
export const employersOf = derived((draft: Draft): readonly Range[] => {
  const found: Range[] = [];
  const acts = takingIn(draft);
  for (let at = 0; at < acts.length; ) {
    const { sentence } = acts[at] as Reading;
    const own = beginningIn(acts, sentence);
    at += own.length;
    if (draft.inSignOff(sentence)) continue;
    const names: Named[] = [];
    addNames(draft, sentence, names);
    for (const { run } of names) {
      const told = own.some((act) => tells(draft, act, run));
      if (told && isEmployer(draft, sentence, run)) found.push(run);
    }
  }
  return borneOut(draft, found.length > 0 ? found : namesInGrounds(draft));
});

/** “I’ve pitched my tent with Globex Foods, so take my name off”: what the writer has done is the ground of a withdrawal. */
function namesInGrounds(draft: Draft): Range[] {
  const sentences = new Set(draft.stance.clear.map(({ sentence }) => sentence));
  return [...sentences].flatMap((sentence) => {
    if (draft.inSignOff(sentence)) return [];
    const names: Named[] = [];
    addNames(draft, sentence, names, where);
    return names
      .map(({ run }) => run)
      .filter((run) => isGround(draft, sentence, run) && looksLikeFirm(draft, run))
      .filter((run) => isEmployer(draft, sentence, run));
  });
}

/** “I have (settled in at Globex Foods)”, in a clause beside the one that withdraws; not “I have a scan at …”. */
function isGround(draft: Draft, sentence: Sentence, run: Range): boolean {
  const { id } = draft.words;
  let first = run.first;
  while (first > sentence.first && !opening.has(id[first - 1] as number)) first--;
  if (is.subjectI[id[first] as number] !== 1 || id[first + 1] !== have) return false;
  let done = first + 2;
  while (is.filler[id[done] as number] === 1 || id[done] === since) done++;
  if (!participle.test(draft.textOf({ first: done, last: done + 1 }))) return false;
  const lead = { first: done, last: run.first };
  if (some(is.article, draft.words, lead) || some(elsewhere, draft.words, lead)) return false;
  return beginningIn(draft.stance.clear, lead).length === 0;
}

const participle = /^(?:\p{L}+(?:ed|en)|got|found|gone|put|come|become|begun|made|won|struck)$/iu;
const where = tableOf('at with');
const opening = idsOf(', ; : and but so as because');
const [have, since] = ['have', 'since'].map(wordId);
/** What is done with a firm that one doesn’t work for; or has long been done. */
const elsewhere = tableOf(`
  been worked working interviewed interview interviews spoken talked met studied trained applied heard checked
  volunteered shared stayed booked not never another jury`);

function isEmployer(draft: Draft, sentence: Sentence, run: Range): boolean {
  if (onlyBegins(draft, sentence, run) || isTitled(draft, run)) return false;
  // “go ahead with the Grants Officer interviews”
  if (sitting[draft.words.id[run.last] as number] === 1) return false;
  return !isPlace(draft, run) && !isSeason(draft, run) && !isOwn(draft, run);
}

/** A word that is capital only because the sentence begins with it. */
function onlyBegins(draft: Draft, sentence: Sentence, { first, last }: Range): boolean {
  return first === sentence.first && last - first === 1 && draft.words.id[first] !== 0;
}

const sitting = matcher.table('sitting');
