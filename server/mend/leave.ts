import { type Draft, some } from '../draft/draft';
import { reasonsOf, recommending } from '../draft/meaning/reasons';
import { goodwillOf, thanksOf } from '../draft/parts';
import { beginningIn, meets } from '../draft/search';
import type { Sentence } from '../draft/text/sentences';
import type { Edit } from '../draft/types';
import { is, type Meaning } from '../phrases/language';
import { isParted, nextOf, previousOf } from './neighbours';
import { deleteSentence, deleteSentences } from './sentence';

/** Words that tie a sentence to the one before. */
const adds =
  /^(?:(?:(?:and )?(?:on top of|apart from|besides|aside from|in addition to) (?:that|this|which|it all)|also|besides|moreover|furthermore|in addition|additionally|either way),?|so,?|then|you(?:['’]ll| will| can) see that|as you(?:['’]ll| will| can) see,?) +(?=\S)/i;
/** “Then my brother … as well.” */
const joinsOn = /\s+(?:as well|too)(?=[.!]*$)/i;

/** “Can I be straight with you?”: said for what comes next alone. */
const announces =
  /^(?:(?:so|and|but|anyway|now|look|listen),? )?(?:(?:can|may|let me|if I may|I(?:['’]ll| will| must| have to)|to) (?:I |just )*(?:be )?(?:straight|honest|frank|blunt|open|candid|direct)\b.{0,20}|(?:here['’]s|that['’]s) the thing|the thing is|(?:there['’]s (?:also )?)?(?:another|one (?:last|more|other)) thing(?:,? too)?)[.?!:…]*$/i;

/** Takes a sentence out; the next one loses the words that tied it to this one. */
export function leaveOut(draft: Draft, sentence: Sentence): Edit[] {
  const gone = [...announcementOf(draft, sentence), sentence];
  let next = nextOf(draft, sentence);
  while (next && !draft.inSignOff(next) && goesAlong(draft, sentence, next)) {
    gone.push(next);
    next = nextOf(draft, next);
  }
  if (gone.length > 1) return deleteSentences(draft, gone);
  if (!next || draft.inSignOff(next)) return [deleteSentence(draft, sentence)];
  return [deleteSentence(draft, sentence), ...untied(draft, sentence, next)];
}

/** The sentence before, where it only announces this one. */
export function announcementOf(draft: Draft, sentence: Sentence): Sentence[] {
  const before = previousOf(draft, sentence);
  if (!before) return [];
  const turned = turns.test(draft.textOf(before)) && keepsOpen(draft, sentence);
  return announces.test(draft.textOf(before)) || (turned && !says(draft, before)) ? [before] : [];
}

/** “That said, I’d hate to shut the door on you.”: leads up to what keeps it open. */
const turns = /^(?:that (?:being )?said|having said that|then again|mind you|all the same)\b/i;
const open: readonly Meaning[] = ['openAct', 'comeBack', 'keepOpen', 'stillOpen'];

function keepsOpen(draft: Draft, sentence: Sentence): boolean {
  return open.some((meaning) => beginningIn(draft.readings(meaning), sentence).length > 0);
}

/** Whether the next sentence is about the one that goes, and nothing without it. */
function goesAlong(draft: Draft, gone: Sentence, next: Sentence): boolean {
  if (says(draft, next)) return false;
  return (
    echoes(draft, gone, next) ||
    comments(draft, next) ||
    tellsOn(draft, gone, next) ||
    ofThem(draft, gone, next)
  );
}

const person = /\b(?:he|she|him|her|his|hers)\b/i;

/** “(My mother is ill.) She needs me.”: of somebody whom nothing before has named. */
function tellsOn(draft: Draft, gone: Sentence, next: Sentence): boolean {
  if (!/^(?:he|she|his|her)\b/i.test(draft.textOf(next))) return false;
  if (some(is.ofYours, draft.words, next) || isParted(draft, gone, next)) return false;
  const known = draft.sentences.filter(({ last }) => last <= gone.first);
  return known.every((one) => !person.test(draft.textOf(one)) && !recommending(draft).has(one));
}

/** “(The other firm’s letter is attached.) I start with them on 2 May”: of a firm that nothing before has told of. */
function ofThem(draft: Draft, gone: Sentence, next: Sentence): boolean {
  if (isParted(draft, gone, next) || !theirs.test(draft.textOf(next))) return false;
  const told = [...draft.readings('takesJob'), ...draft.readings('employs')];
  return told.every(({ sentence }) => sentence.last > gone.first);
}

const theirs = /^(?:they|their)\b|\b(?:with|for|to|at|by) them\b/i;

/** Whether a sentence thanks, wishes or withdraws. */
function says(draft: Draft, sentence: Sentence): boolean {
  const all = [thanksOf(draft), goodwillOf(draft), draft.stance.clear];
  return all.some((readings) => meets(readings, sentence));
}

/** Takes the words out that tie the next sentence to one that goes; another reason before it holds them. */
function untied(draft: Draft, gone: Sentence, next: Sentence): Edit[] {
  const { start } = draft.spanOf(next);
  if (deleteSentence(draft, gone).span.end > start) return [];
  const before = previousOf(draft, gone);
  const listed = reasonsOf(draft).some((reason) => reason.sentence === before);
  const text = draft.textOf(next);
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

/** “I tell you this because …”, “I did not want to hide behind a form of words”: said of what was told, and of nothing else. */
function comments(draft: Draft, next: Sentence): boolean {
  const text = draft.textOf(next);
  return ofTelling.test(text) || verbless.test(text);
}

/** “(You asked whether I could.) I can, and I shall.”: the verb is in what goes. */
const verbless =
  /^(?:and |but |so )?I (?:really |certainly )?(?:can|could|do|did|have|had|am|was|will|shall|would|must)(?:n['’]t| not)?(?=[.!?]|, (?:and|but|too)\b)/i;

const ofTelling =
  /^(?:so |and |but )?(?:I(?:['’]ll| will) (?:text|message|tell) you[.!]*$|(?:one|it makes (?:you|one)|makes (?:you|one)) wonders?\b|no wonder\b|go figure\b|I(?:['’]m| am)? (?:only )?(?:tell(?:ing)?|mention(?:ing)?|say(?:ing)?) (?:you )?(?:this|that|it|so)\b|I (?:did not|didn['’]t|do not|don['’]t|never) (?:want|like|mean|wish) to (?:hide|pretend|fob|lie|dress|sugar)|I (?:just )?(?:wanted|thought|owed you|felt) .{0,30}\b(?:honest|truth|straight|frank|candid|open)\b|(?:that|this)['’]?s? (?:is )?(?:probably |perhaps )?more than you (?:need|wanted|asked))/i;

/** “Six weeks it took you. Six.” */
function echoes(draft: Draft, sentence: Sentence, next: Sentence): boolean {
  const word = /^[\p{L}]+/u.exec(draft.textOf(sentence))?.[0];
  return word !== undefined && draft.textOf(next).replace(/[.!?]+$/, '') === word;
}
