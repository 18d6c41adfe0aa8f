import type { Draft } from '../draft/draft';
import { hintsOf } from '../draft/hints';
import type { Range } from '../draft/layout';
import { goodwillOf, thanksOf } from '../draft/parts';
import type { Reading } from '../draft/reading';
import { beginningIn } from '../draft/search';
import type { Sentence } from '../draft/sentences';
import type { Edit, Span } from '../draft/types';
import { type Meaning, wordId } from '../phrases/language';
import { say, thanks, withdrawal } from './voice';

/** Puts `text` in the place of a sentence. */
export function replaceSentence(draft: Draft, sentence: Sentence, text: string): Edit {
  return { span: draft.spanOf(sentence), text };
}

/** Puts a sentence before the one that begins at `start`, which gets its capital; behind “Hi Dana,” it begins small. */
export function before(draft: Draft, start: number, text: string): Edit {
  const first = draft.text.charAt(start);
  const capital = first.toUpperCase();
  const lower = first !== capital && capital.length === 1;
  const span = { start, end: lower ? start + 1 : start };
  const inline = /,[ \t]+$/.test(draft.text.slice(Math.max(0, start - 4), start));
  const begun = inline && !/^I\b/.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
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
  if (!endsLine) return { span: { start, end: end + (after?.[0].length ?? 0) }, text: '' };
  if (!startsLine) return { span: { start: start - before, end }, text: '' };
  const from = start - before;
  const listed = /\S/.test(text.slice(from, start));
  const to = listed ? end + (after?.[0].length ?? 0) : paragraphEnd(text, end, body.span.end);
  return { span: { start: from, end: to }, text: '' };
}

/** Emphasis that opens right before a sentence and closes right behind it goes with it. */
function withMarks(text: string, { start, end }: Span): Span {
  const open = /[*_~]+$/.exec(text.slice(Math.max(0, start - 4), start))?.[0] ?? '';
  const close = /^[*_~]+/.exec(text.slice(end, end + 4))?.[0] ?? '';
  return open !== '' && open === close
    ? { start: start - open.length, end: end + close.length }
    : { start, end };
}

/** Past the line's end and the blank lines behind it. */
function paragraphEnd(text: string, from: number, to: number): number {
  const blank = /^[ \t]*(?:\r?\n[ \t]*)*(?=\S|$)/.exec(text.slice(from, to));
  return from + (blank?.[0].length ?? 0);
}

/** What a sentence says besides the words in `flagged`, said neutrally: the way out when no cut leaves good English. */
export function neutralSentence(draft: Draft, sentence: Sentence): string | undefined {
  const within = ({ match }: { match: Range }) =>
    match.first >= sentence.first && match.last <= sentence.last;
  const meanings = actsOnlyIn(draft, sentence).map(({ match }) => draft.meaningOf(match));
  const said: string[] = [];
  if (thanksOf(draft).some(within)) said.push(thanks(draft));
  const meant = meanings.length > 0 || seemsToLeave(draft, sentence);
  const act = draft.stance.clear.length > 0 ? actOf(meanings) : meant && withdrawal(draft);
  if (act) said.push(say(draft, act));
  if (goodwillOf(draft).some(within)) said.push('I wish you every success with the search.');
  return said.length > 0 ? said.join(' ') : undefined;
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
  const left = clear.some((act) => act.sentence !== sentence && leaves(act));
  return beginningIn(acts, sentence).filter(
    (act) => !left || (!leaves(act) && !pointsBack(draft, act)),
  );
}

/** “… came back with more, and I’ve accepted it”: says nothing once that is gone. */
function pointsBack({ words }: Draft, { match, sentence }: Reading): boolean {
  const next = match.last < sentence.last ? (words.id[match.last] as number) : -1;
  return pronouns.has(words.id[match.last - 1] as number) || pronouns.has(next);
}

const pronouns = new Set(['it', 'them', 'that'].map((word) => wordId(word)));

const news: readonly Meaning[] = ['accepted', 'staying'];

function actOf(meanings: readonly string[]): string | undefined {
  if (meanings.length === 0) return undefined;
  if (meanings.includes('cancel')) return cancelled(meanings);
  const leaves = meanings.some((meaning) => meaning !== 'accepted' && meaning !== 'staying');
  const rest = leaves ? ' and would like to withdraw my application.' : '.';
  if (meanings.includes('staying')) return `I have decided to stay where I am${rest}`;
  if (meanings.includes('accepted')) return `I have accepted another position${rest}`;
  return 'I would like to withdraw my application.';
}

function cancelled(meanings: readonly string[]): string {
  const act = 'I need to cancel our interview and withdraw my application.';
  return meanings.includes('accepted') ? `I have accepted another position, so ${act}` : act;
}

/** “Thanks, bye.”: behind it nothing more is said. */
function takesLeave(draft: Draft, sentence: Sentence): boolean {
  return beginningIn(draft.readings('goodbye'), sentence).length > 0;
}

/** Takes sentences out, those that stand together as one. */
export function deleteSentences(draft: Draft, sentences: readonly Sentence[]): Edit[] {
  const runs: Sentence[] = [];
  for (const sentence of sentences) {
    const run = runs.at(-1);
    const joined = run && areNeighbours(draft, run, sentence);
    if (joined) runs[runs.length - 1] = { ...run, last: sentence.last };
    else runs.push(sentence);
  }
  return runs.map((run) => deleteSentence(draft, run));
}

/** Only white space of one paragraph stands between them. */
function areNeighbours(draft: Draft, one: Sentence, next: Sentence): boolean {
  const between = draft.text.slice(draft.spanOf(one).end, draft.spanOf(next).start);
  return /^[ \t]*(?:\r?\n[ \t]*)?$/.test(between);
}

/**
 * Edits that put a clear withdrawal in the place of a sentence, behind the thanks where these come later;
 * `others` go with it.
 */
export function withdrawInstead(
  draft: Draft,
  sentence: Sentence,
  others: readonly Sentence[] = [],
): Edit[] {
  const said = thanksOf(draft).filter((reading) => !draft.inSignOff(reading.sentence));
  const first = said[0]?.sentence;
  if (!first || first.first <= sentence.first || takesLeave(draft, first)) {
    return [replaceSentence(draft, sentence, withdrawal(draft)), ...deleteSentences(draft, others)];
  }
  const { end } = draft.spanOf(first);
  const inserted: Edit = { span: { start: end, end }, text: ` ${withdrawal(draft)}` };
  return [...deleteSentences(draft, [sentence, ...others]), inserted];
}
