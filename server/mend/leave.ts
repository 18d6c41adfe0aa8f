import type { Draft } from '../draft/draft';
import { atop } from '../draft/meaning/joints';
import { reasonsOf } from '../draft/meaning/reasons';
import type { Sentence } from '../draft/text/sentences';
import type { Edit } from '../draft/types';
import { recounted } from './counts';
import { reckons } from './dangling';
import { followersOf, keepsOpen, says } from './followers';
import { isParted, nextOf, previousOf } from './neighbours';
import { deleteSentences } from './sentence';
import { announces, joinsOn } from './telling';

/** Words that tie a sentence to the one before. */
const adds = new RegExp(
  `^(?:(?:(?:and )?${atop}|also|besides|I(?:['’]d| would|['’]ll| will) (?:also |just )?add that|moreover|furthermore|in addition|additionally|either way|that (?:being )?said|having said that),?|(?:for|because of) (?:that|this)(?: reason)?,?|so,?|then(?! again)|otherwise,?|the (?:other|second)(?: thing| one| reason)? is(?: that)?|you(?:['’]ll| will| can) see that|as you(?:['’]ll| will| can) see,?) +(?=\\S)`,
  'i',
);

/** What goes on from something, where nothing stands before it any more. */
const anyway = /^any(?:way|how),? +(?=\S)/i;

/** Takes a sentence out; the next one loses the words that tied it to this one. */
export function leaveOut(draft: Draft, sentence: Sentence): Edit[] {
  return leaveOutAll(draft, [sentence]);
}

/** Takes sentences out that follow each other, with what only announces them or says on. */
export function leaveOutAll(draft: Draft, run: readonly Sentence[]): Edit[] {
  const [sentence, last] = [run[0], run.at(-1)];
  if (!sentence || !last) return [];
  const behind = [...run, ...followersOf(draft, last)];
  const asked = questionAnswered(draft, sentence, behind.at(-1) as Sentence);
  const gone = [...(asked ?? announcementOf(draft, sentence)), ...behind];
  const next = nextOf(draft, gone.at(-1) as Sentence);
  const cuts = deleteSentences(draft, gone);
  const counts = recounted(draft, gone);
  if (!next || draft.inSignOff(next)) return [...cuts, ...counts];
  const { start, end } = draft.spanOf(next);
  if (cuts.some(({ span }) => span.end > start)) return [...cuts, ...counts];
  const loose = untied(draft, gone[0] as Sentence, next);
  // What ties the next sentence and what counts it are the same words, once.
  const beside = counts.filter(
    ({ span }) => loose.length === 0 || span.start > end || span.end <= start,
  );
  return [...cuts, ...loose, ...beside];
}

/** “You asked what tipped it. (Their floor is closer to what I ran.)”, where nothing else in the paragraph answers it. */
function questionAnswered(draft: Draft, first: Sentence, last: Sentence): Sentence[] | undefined {
  const before = previousOf(draft, first);
  const next = nextOf(draft, last);
  if (!before || !onlyAsked.test(draft.textOf(before)) || says(draft, before)) return undefined;
  if (isParted(draft, before, first) || draft.stance.clear.length === 0) return undefined;
  return !next || isParted(draft, last, next) ? [before] : undefined;
}

/** No more than a question that the reader has asked. */
const onlyAsked =
  /^you (?:asked|wanted to know|were wondering) (?!.*\b(?:and|so|but|I)\b)(?:what|why|how|which|who|whether|if)\b[^,;:]*$/i;

/** The sentence before, where it only announces this one. */
export function announcementOf(draft: Draft, sentence: Sentence): Sentence[] {
  const before = previousOf(draft, sentence);
  if (!before) return [];
  const turned = turns.test(draft.textOf(before)) && keepsOpen(draft, sentence);
  const leads = announces(draft, before) || reckons(draft.textOf(before));
  return leads || (turned && !says(draft, before)) ? [before] : [];
}

/** “That said, I’d hate to shut the door on you.”: leads up to what keeps it open. */
const turns = /^(?:that (?:being )?said|having said that|then again|mind you|all the same)\b/i;
/** Takes the words out that tie the next sentence to one that goes; another reason before it holds them. */
function untied(draft: Draft, gone: Sentence, next: Sentence): Edit[] {
  const { start } = draft.spanOf(next);
  const before = previousOf(draft, gone);
  const listed = reasonsOf(draft).some((reason) => reason.sentence === before);
  const text = draft.textOf(next);
  // “I withdraw. (They pay more.) That said, …”: still said of the withdrawal.
  const turnsAct = turns.test(text) && draft.stance.clear.some((act) => act.sentence === before);
  if (turnsAct) return [];
  const opensBody = !before || before.first < draft.layout.main.first;
  const tie = (adds.exec(text) ?? (opensBody ? anyway.exec(text) : undefined))?.[0];
  if (!tie) return listed ? [] : [...withoutLink(start, text), ...anotherJob(draft, gone, next)];
  if (listed && !/^(?:so|you|as|either|otherwise)/i.test(tie)) return [];
  const end = start + tie.length + 1;
  const opening = { span: { start, end }, text: draft.text.charAt(end - 1).toUpperCase() };
  const more = joinsOn.exec(text);
  if (!more) return [opening];
  const from = start + more.index;
  return [opening, { span: { start: from, end: from + more[0].length }, text: '' }];
}

/** “Besides that, …” behind what gives way to something that is no reason. */
export function withoutTie(draft: Draft, next: Sentence): Edit[] {
  const tie = besideThat.exec(draft.textOf(next))?.[0];
  if (!tie || draft.inSignOff(next)) return [];
  const { start } = draft.spanOf(next);
  const end = start + tie.length + 1;
  return [{ span: { start, end }, text: draft.text.charAt(end - 1).toUpperCase() }];
}

const besideThat = new RegExp(`^(?:and )?${atop},? +(?=\\S)`, 'i');

/** “The drive would (also) be …”, “I have (therefore) decided …”: beside what is gone, or for it. */
function withoutLink(start: number, text: string): Edit[] {
  const found = also.exec(text) ?? hence.exec(text);
  if (!found) return [];
  const [, before = '', word = ''] = found;
  const from = start + before.length;
  return [{ span: { start: from, end: from + word.length }, text: '' }];
}

const also = /^([^,;:.!?]{1,40}?)( also)\b/i;
const hence =
  /^(I(?:['’](?:m|ve|ll|d)| am| have| must| will| would| do)?)( (?:therefore|thus(?! far)|consequently|accordingly))\b/i;

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
