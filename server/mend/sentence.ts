import type { Draft } from '../draft/draft';
import { hintsOf } from '../draft/meaning/hints';
import type { Reading } from '../draft/meaning/reading';
import { isTold } from '../draft/meaning/reasons';
import { goodwillOf, thanksOf } from '../draft/parts';
import { beginningIn } from '../draft/search';
import type { Sentence } from '../draft/text/sentences';
import type { Edit, Span } from '../draft/types';
import { type Meaning, wordId } from '../phrases/language';
import { nextOf } from './neighbours';
import { inOwnCase, writesSmall } from './ownCase';
import { apostrophe, goodwill, say, several, thanks, withdrawal } from './voice';

/** Puts `text` in the place of a sentence; behind “Hi Dana,” it begins as small as that did. */
export function replaceSentence(draft: Draft, sentence: Sentence, text: string): Edit {
  const span = draft.spanOf(sentence);
  const own = inOwnCase(draft, text);
  return { span, text: isInline(draft, span.start) ? small(own) : own };
}

/** Whether a place goes on the line of a greeting such as “Hi Dana,”. */
function isInline({ text }: Draft, start: number): boolean {
  return /,[ \t]+$/.test(text.slice(Math.max(0, start - 4), start));
}

function small(text: string): string {
  return /^I\b/.test(text) ? text : text.charAt(0).toLowerCase() + text.slice(1);
}

/** Puts a sentence before the one that begins at `start`, which gets its capital; behind “Hi Dana,” it begins small. */
export function before(draft: Draft, start: number, text: string): Edit {
  const first = draft.text.charAt(start);
  const capital = first.toUpperCase();
  const lower = first !== capital && capital.length === 1 && !writesSmall(draft);
  const span = { start, end: lower ? start + 1 : start };
  const own = inOwnCase(draft, text);
  const begun = isInline(draft, start) ? small(own) : own;
  return { span, text: `${begun} ${lower ? capital : ''}` };
}

/** Takes a sentence out with the white space that belongs to it. */
export function deleteSentence(draft: Draft, sentence: Sentence): Edit {
  const { text, body } = draft;
  const { start, end } = withMarks(text, draft.spanOf(sentence));
  const before =
    /(?:^|(?<=\n))[ \t]*(?:[-*+]|\d{1,3}[.)])[ \t]+$|[ \t]*$/.exec(
      text.slice(Math.max(body.span.start, start - 80), start),
    )?.[0].length ?? 0;
  const after = /^[ \t]*(\r?\n)?/.exec(text.slice(end, body.span.end));
  const endsLine = after?.[1] !== undefined || end === body.span.end;
  const startsLine = start - before === body.span.start || text[start - before - 1] === '\n';
  if (!endsLine) return withoutCapital(draft, start, end + (after?.[0].length ?? 0));
  if (!startsLine) return { span: { start: start - before, end }, text: '' };
  const from = start - before;
  if (followsLine(text, from)) return { span: { start: lineBefore(text, from), end }, text: '' };
  const listed = /\S/.test(text.slice(from, start));
  const to = listed ? end + (after?.[0].length ?? 0) : paragraphEnd(text, end, body.span.end);
  return { span: { start: from, end: to }, text: '' };
}

/** Takes sentences out; those that follow each other in a paragraph go as one. */
export function deleteSentences(draft: Draft, sentences: readonly Sentence[]): Edit[] {
  const runs: Sentence[] = [];
  for (const sentence of [...new Set(sentences)].sort((a, b) => a.first - b.first)) {
    const before = runs.at(-1);
    if (before && before.last === sentence.first) {
      runs[runs.length - 1] = { ...before, last: sentence.last };
    } else runs.push(sentence);
  }
  return runs.map((run) => deleteSentence(draft, run));
}

/** Emphasis that opens right before a sentence and closes right behind it goes with it. */
function withMarks(text: string, { start, end }: Span): Span {
  const open = /[*_~]+$/.exec(text.slice(Math.max(0, start - 4), start))?.[0] ?? '';
  const close = /^[*_~]+/.exec(text.slice(end, end + 4))?.[0] ?? '';
  return open !== '' && open === close
    ? { start: start - open.length, end: end + close.length }
    : { start, end };
}

/** Nothing in the place of what stood there; behind “Hi Dana,” an everyday word that follows begins small. */
function withoutCapital(draft: Draft, start: number, end: number): Edit {
  const word = /^\p{Lu}\p{Ll}+/u.exec(draft.text.slice(end, end + 20))?.[0];
  const known = word !== undefined && (everyday.test(word) || count.test(word));
  if (!known || !isInline(draft, start)) return { span: { start, end }, text: '' };
  return { span: { start, end: end + 1 }, text: word.charAt(0).toLowerCase() };
}

const count = /^(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)$/i;
const everyday =
  /^(?:a|all|any|at|by|could|did|do|for|good|got|had|hope|how|if|in|is|it|just|my|no|not|of|on|our|please|so|some|take|thank|thanks|that|the|they|this|to|we|what|would|you|your)$/i;

/** Whether a line of words stands right above, so that the paragraph goes on with it. */
function followsLine(text: string, at: number): boolean {
  if (at === 0) return false;
  const above = lineBefore(text, at);
  return text.slice(text.lastIndexOf('\n', above - 1) + 1, above).trim() !== '';
}

/** Where the line above ends. */
function lineBefore(text: string, at: number): number {
  return text[at - 2] === '\r' ? at - 2 : at - 1;
}

/** Past the line's end and the blank lines behind it. */
function paragraphEnd(text: string, from: number, to: number): number {
  const blank = /^[ \t]*(?:\r?\n[ \t]*)*(?=\S|$)/.exec(text.slice(from, to));
  return from + (blank?.[0].length ?? 0);
}

/** What a sentence says besides the words in `flagged`, said neutrally: the way out when no cut leaves good English. */
export function neutralSentence(draft: Draft, sentence: Sentence): string | undefined {
  const meanings = meaningsIn(draft, sentence);
  const said: string[] = [];
  if (isOnlyIn(sentence, thanksOf(draft))) said.push(thanks(draft));
  const meant = meanings.length > 0 || seemsToLeave(draft, sentence);
  const act =
    draft.stance.clear.length > 0
      ? actOf(meanings, isPresupposed(draft, sentence))
      : meant && (draft.scenario === 'reschedule' ? missed(draft) : withdrawal(draft));
  if (act)
    said.push(say(draft, several(draft) ? act.replace(/application\.$/, 'applications.') : act));
  if (isOnlyIn(sentence, goodwillOf(draft))) said.push(goodwill);
  return said.length > 0 ? said.join(' ') : undefined;
}

/** Who moves an interview withdraws from nothing. */
function missed(draft: Draft): string {
  return say(draft, `I am afraid I can${apostrophe(draft)}t make that time.`);
}

/** What the acts of a sentence mean; whoever accepts more from where he works stays there. */
function meaningsIn(draft: Draft, sentence: Sentence): Meaning[] {
  const stays = staysOn(draft, sentence);
  return actsOnlyIn(draft, sentence).map(({ match }) => {
    const meaning = draft.meaningOf(match);
    return meaning === 'accepted' && stays ? 'staying' : meaning;
  });
}

/** “My manager came back with a counter-offer, and I said yes” */
export function staysOn(draft: Draft, sentence: Sentence): boolean {
  return countered.test(draft.textOf(sentence));
}

const countered =
  /\bcounter(?:ed\b|[- ]?offer)|\bmy (?:present|current|own|existing) (?:\S+ ){1,3}(?:came|come|matched|offered|put|raised)\b|\bto (?:keep me|make me stay)\b/i;

/** Whether what these readings say is said in this sentence and in no other. */
export function isOnlyIn(sentence: Sentence, readings: readonly Reading[]): boolean {
  return readings.length > 0 && readings.every((reading) => reading.sentence === sentence);
}

/** It leaves in words that no row knows, and nothing else does. */
export function seemsToLeave(draft: Draft, sentence: Sentence): boolean {
  const { clear, unclear } = draft.stance;
  if (clear.length + unclear.length > 0) return false;
  const { plain, doubtful } = hintsOf(draft);
  return plain.includes(sentence) || doubtful.includes(sentence);
}

/** The acts of a sentence that the message would lose with it: leaving once is enough. */
export function actsOnlyIn(draft: Draft, sentence: Sentence): readonly Reading[] {
  const { clear, unclear } = draft.stance;
  const acts = clear.length > 0 ? clear : unclear;
  const leaves = ({ match }: Reading) => !news.includes(draft.meaningOf(match));
  const isOther = (act: Reading) => act.sentence !== sentence;
  const left = acts.some((act) => isOther(act) && leaves(act));
  const told = acts.some((act) => isOther(act) && !leaves(act));
  return beginningIn(acts, sentence).filter((act) => {
    if (leaves(act)) return !left;
    return !(left && (told || pointsBack(draft, act))) && isTold(draft, act);
  });
}

/** “… came back with more, and I’ve accepted it”: says nothing once that is gone. */
function pointsBack({ words }: Draft, { match, sentence }: Reading): boolean {
  const next = match.last < sentence.last ? (words.id[match.last] as number) : -1;
  return pronouns.has(words.id[match.last - 1] as number) || pronouns.has(next);
}

const pronouns = new Set(['it', 'them', 'that'].map((word) => wordId(word)));

const news: readonly Meaning[] = ['accepted', 'staying'];

/** “They also …” behind it: the other company has to be named. */
function isPresupposed(draft: Draft, sentence: Sentence): boolean {
  const next = nextOf(draft, sentence);
  return next !== undefined && /^(?:they|their|there)\b/i.test(draft.textOf(next));
}

function actOf(meanings: readonly string[], told: boolean): string | undefined {
  if (meanings.length === 0) return undefined;
  if (meanings.includes('cancel')) return cancelled(meanings);
  const leaves = meanings.some((meaning) => meaning !== 'accepted' && meaning !== 'staying');
  const rest = leaves ? ' and would like to withdraw my application.' : '.';
  if (meanings.includes('staying')) return `I have decided to stay where I am${rest}`;
  const taken = told ? 'a position with another company' : 'another position';
  if (meanings.includes('accepted')) return `I have accepted ${taken}${rest}`;
  return 'I would like to withdraw my application.';
}

function cancelled(meanings: readonly string[]): string {
  const act = 'I need to cancel our interview and withdraw my application.';
  return meanings.includes('accepted') ? `I have accepted another position, so ${act}` : act;
}
