import type { Draft } from '../draft/draft';
import type { Range } from '../draft/layout';
import { thanksOf } from '../draft/parts';
import type { Sentence } from '../draft/sentences';
import type { Edit } from '../draft/types';
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
  const { start, end } = draft.spanOf(sentence);
  const { text, body } = draft;
  const before = /[ \t]*$/.exec(text.slice(body.span.start, start))?.[0].length ?? 0;
  const after = /^[ \t]*(\r?\n)?/.exec(text.slice(end, body.span.end));
  const endsLine = after?.[1] !== undefined || end === body.span.end;
  const startsLine = start - before === body.span.start || text[start - before - 1] === '\n';
  if (!endsLine) return { span: { start, end: end + (after?.[0].length ?? 0) }, text: '' };
  if (!startsLine) return { span: { start: start - before, end }, text: '' };
  return { span: { start, end: paragraphEnd(text, end, body.span.end) }, text: '' };
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
  const acts = draft.stance.clear.filter(within);
  const news = acts.some(({ match }) => draft.meaningOf(match) === 'accepted');
  const leaves = acts.some(({ match }) => draft.meaningOf(match) !== 'accepted');
  const said: string[] = [];
  if (thanksOf(draft).some(within)) said.push(thanks(draft));
  if (news && leaves) {
    said.push(
      say(draft, 'I have accepted another position and would like to withdraw my application.'),
    );
  } else if (news) said.push(say(draft, 'I have accepted another position.'));
  else if (leaves) said.push(say(draft, 'I would like to withdraw my application.'));
  else if (draft.stance.unclear.some(within)) said.push(withdrawal(draft));
  return said.length > 0 ? said.join(' ') : undefined;
}
