import { type Draft, some } from '../draft/draft';
import { hintsOf } from '../draft/meaning/hints';
import { reasonsOf } from '../draft/meaning/reasons';
import { recommending } from '../draft/meaning/recommending';
import { goodwillOf, thanksOf } from '../draft/parts';
import { beginningIn, meets } from '../draft/search';
import type { Sentence } from '../draft/text/sentences';
import type { Edit } from '../draft/types';
import { is, type Meaning, matcher } from '../phrases/language';
import { isParted, nextOf, previousOf } from './neighbours';
import { onlyWaits } from './pending';
import { deleteSentences } from './sentence';
import { isAhead } from './stalling';
import { announces, bargains, comments, joinsOn } from './telling';

/** Words that tie a sentence to the one before. */
const adds =
  /^(?:(?:(?:and )?(?:on top of|apart from|besides|aside from|in addition to) (?:that|this|which|it all)|also|besides|I(?:['’]d| would|['’]ll| will) (?:also |just )?add that|moreover|furthermore|in addition|additionally|either way|that (?:being )?said|having said that),?|(?:for|because of) (?:that|this)(?: reason)?,?|so,?|then(?! again)|otherwise,?|you(?:['’]ll| will| can) see that|as you(?:['’]ll| will| can) see,?) +(?=\S)/i;

/** Takes a sentence out; the next one loses the words that tied it to this one. */
export function leaveOut(draft: Draft, sentence: Sentence): Edit[] {
  return leaveOutAll(draft, [sentence]);
}

/** Takes sentences out that follow each other, with what only announces them or says on. */
export function leaveOutAll(draft: Draft, run: readonly Sentence[]): Edit[] {
  const [sentence, last] = [run[0], run.at(-1)];
  if (!sentence || !last) return [];
  const gone = [...announcementOf(draft, sentence), ...run, ...followersOf(draft, last)];
  const next = nextOf(draft, gone.at(-1) as Sentence);
  const cuts = deleteSentences(draft, gone);
  if (!next || draft.inSignOff(next)) return cuts;
  const { start } = draft.spanOf(next);
  if (cuts.some(({ span }) => span.end > start)) return cuts;
  return [...cuts, ...untied(draft, gone[0] as Sentence, next)];
}

/** The sentences behind this one that are about it alone. */
export function followersOf(draft: Draft, sentence: Sentence): Sentence[] {
  const found: Sentence[] = [];
  let next = nextOf(draft, sentence);
  while (next && !draft.inSignOff(next) && goesAlong(draft, sentence, next)) {
    found.push(next);
    next = nextOf(draft, next);
  }
  return found;
}

/** The sentence before, where it only announces this one. */
export function announcementOf(draft: Draft, sentence: Sentence): Sentence[] {
  const before = previousOf(draft, sentence);
  if (!before) return [];
  const turned = turns.test(draft.textOf(before)) && keepsOpen(draft, sentence);
  return announces(draft, before) || (turned && !says(draft, before)) ? [before] : [];
}

/** “That said, I’d hate to shut the door on you.”: leads up to what keeps it open. */
const turns = /^(?:that (?:being )?said|having said that|then again|mind you|all the same)\b/i;
const open: readonly Meaning[] = [
  ...['openAct', 'comeBack', 'keepOpen', 'stillOpen', 'letGo', 'fallsThrough', 'unlessYou'],
  'seeHow',
];

/** Whether a sentence leaves it open how this ends. */
export function keepsOpen(draft: Draft, sentence: Sentence): boolean {
  return open.some((meaning) => beginningIn(draft.readings(meaning), sentence).length > 0);
}

/** Whether the next sentence is about the one that goes, and nothing without it. */
function goesAlong(draft: Draft, gone: Sentence, next: Sentence): boolean {
  // “If you ever clean that up, call me”: no kind word without what it speaks of.
  if (bargains(draft, next)) return beginningIn(draft.stance.clear, next).length === 0;
  if (says(draft, next)) return false;
  return (
    echoes(draft, gone, next) ||
    comments(draft, next) ||
    (keepsOpen(draft, gone) && isShort(next) && isAhead(draft, next)) ||
    (keepsOpen(draft, gone) && onlyWaits(draft.textOf(next))) ||
    tellsOn(draft, gone, next) ||
    ofThem(draft, gone, next) ||
    isVerdict(draft, gone, next) ||
    isOfThing(draft, gone, next)
  );
}

/** “Shambles.”: a word on what was told, and no name below. */
function isVerdict(draft: Draft, gone: Sentence, next: Sentence): boolean {
  if (next.last - next.first > 3 || next.question || isParted(draft, gone, next)) return false;
  if (next.last >= draft.layout.main.last || meets(draft.readings('goodbye'), next)) return false;
  return !some(told, draft.words, next);
}

const told = matcher.anyOf('auxiliary', 'subjectI', 'subjectYou', 'pastVerb');

/** “(Your form was bad.) It took me three evenings.”: of a thing that only the sentence that goes tells of. */
function isOfThing(draft: Draft, gone: Sentence, next: Sentence): boolean {
  if (isParted(draft, gone, next) || !ofThing.test(draft.textOf(next))) return false;
  return some(is.job, draft.words, gone) || some(is.ofYours, draft.words, gone);
}

const ofThing =
  /^it (?:took|cost|kept|asked|came|went|had)\b|^it(?:['’]s| is| was| isn['’]t| wasn['’]t)(?: not| only| just| exactly)? (?:what|where|the (?:sort|kind|one)|an?)\b/i;

/** “(If they treat me badly I walk out.) I’ll text you.” */
function isShort({ first, last }: Sentence): boolean {
  return last - first <= 6;
}

const person = /\b(?:he|she|him|her|his|hers)\b/i;

/** “(My mother is ill.) She needs me.”: of somebody whom only the sentence that goes names, or of the family. */
function tellsOn(draft: Draft, gone: Sentence, next: Sentence): boolean {
  if (some(is.ofYours, draft.words, next) || isParted(draft, gone, next)) return false;
  if (isOfFamily(draft, next)) return !reasonsOf(draft).some(({ sentence }) => sentence === next);
  if (!/^(?:he|she|his|her)\b/i.test(draft.textOf(next))) return false;
  const known = draft.sentences.filter(({ last }) => last <= gone.first);
  return known.every((one) => !person.test(draft.textOf(one)) && !recommending(draft).has(one));
}

/** “My wife has a spreadsheet for it.” */
function isOfFamily({ words }: Draft, { first }: Sentence): boolean {
  return (
    is.ofMine[words.id[first] as number] === 1 && relative[words.id[first + 1] as number] === 1
  );
}

const relative = matcher.table('relative');

/** “(The other firm’s letter is attached.) I start with them on 2 May”: of a firm that nothing before has told of. */
function ofThem(draft: Draft, gone: Sentence, next: Sentence): boolean {
  if (isParted(draft, gone, next) || !theirs.test(draft.textOf(next))) return false;
  const told = [...draft.readings('takesJob'), ...draft.readings('employs')];
  return told.every(({ sentence }) => sentence.last > gone.first);
}

const theirs = /^(?:(?:and|but|so),? )?(?:they|their)\b|\b(?:with|for|to|at|by) them\b/i;

/** Whether a sentence thanks, wishes or withdraws, were it only in a hedge: “So I’d say it’s unlikely you’ll see me.” */
function says(draft: Draft, sentence: Sentence): boolean {
  const { clear, unclear } = draft.stance;
  const all = [thanksOf(draft), goodwillOf(draft), clear, unclear];
  if (all.some((readings) => meets(readings, sentence))) return true;
  if (clear.length > 0) return false;
  const { plain, doubtful } = hintsOf(draft);
  return plain.includes(sentence) || doubtful.includes(sentence);
}

/** Takes the words out that tie the next sentence to one that goes; another reason before it holds them. */
function untied(draft: Draft, gone: Sentence, next: Sentence): Edit[] {
  const { start } = draft.spanOf(next);
  const before = previousOf(draft, gone);
  const listed = reasonsOf(draft).some((reason) => reason.sentence === before);
  const text = draft.textOf(next);
  // “I withdraw. (They pay more.) That said, …”: still said of the withdrawal.
  const turnsAct = turns.test(text) && draft.stance.clear.some((act) => act.sentence === before);
  if (turnsAct) return [];
  const tie = adds.exec(text)?.[0];
  if (!tie) return listed ? [] : [...withoutAlso(start, text), ...anotherJob(draft, gone, next)];
  if (listed && !/^(?:so|you|as|either)/i.test(tie)) return [];
  const end = start + tie.length + 1;
  const opening = { span: { start, end }, text: draft.text.charAt(end - 1).toUpperCase() };
  const more = joinsOn.exec(text);
  if (!more) return [opening];
  const from = start + more.index;
  return [opening, { span: { start: from, end: from + more[0].length }, text: '' }];
}

/** “The drive would (also) be …”: beside what is gone. */
function withoutAlso(start: number, text: string): Edit[] {
  const found = /^([^,;:.!?]{1,40}?) also\b/i.exec(text);
  if (!found) return [];
  const from = start + (found[1] as string).length;
  return [{ span: { start: from, end: from + ' also'.length }, text: '' }];
}

const takesThat =
  /\bI(?:['’]ve| have)? (?:\S+ly )?(?:accepted|taken|took|chosen|signed up for|gone with) (that|this|the) (?:job|role|post|position|offer|contract)\b/i;

/** “I have accepted that job”: which, the sentence that goes has told. */
function anotherJob(draft: Draft, gone: Sentence, next: Sentence): Edit[] {
  const found = takesThat.exec(draft.textOf(next));
  const known = draft.readings('takesJob');
  if (!found || known.some(({ sentence }) => sentence.last <= gone.first)) return [];
  const at = draft.spanOf(next).start + found.index + found[0].lastIndexOf(` ${found[1]} `) + 1;
  return [{ span: { start: at, end: at + (found[1] as string).length }, text: 'another' }];
}

/** “Six weeks it took you. Six.” */
function echoes(draft: Draft, sentence: Sentence, next: Sentence): boolean {
  const word = /^[\p{L}]+/u.exec(draft.textOf(sentence))?.[0];
  return word !== undefined && draft.textOf(next).replace(/[.!?]+$/, '') === word;
}
