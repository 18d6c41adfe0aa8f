import { is, wordId } from '../../phrases/language';
import type { Match } from '../../phrases/matcher';
import { type Draft, some } from '../draft';
import type { Reading } from '../meaning/reading';
import { thanksOf } from '../parts';
import { beginningIn, meets } from '../search';
import { idsOf, tableOf } from '../tables';
import { times } from '../times';

/** The reader has asked again, or presses. */
export function answersBack(draft: Draft): boolean {
  const asked = times(
    draft,
    'asksAgain',
    (reading) =>
      (reading.subject !== 'writer' || isDoneToMe(draft, reading.match)) &&
      !reading.negated &&
      !reading.unreal &&
      !isInvited(draft, reading.match) &&
      !isDoneToReader(draft, reading.match) &&
      !isBesides(draft, reading),
  );
  const answered =
    times(draft, 'reply', (one) => !isFirstAsking(draft, one.match) && !isLater(draft, one)) +
    times(draft, 'questioned');
  return asked + answered > 0 || times(draft, 'pressed') > 1 || betweenQuotes(draft);
}

/** “I’ve taken a place elsewhere, thank you. … You asked what I glaze with”: spoken of once all has been answered. */
function isBesides(draft: Draft, { match, sentence }: Reading): boolean {
  if (is.subjectYou[draft.words.id[match.first] as number] !== 1) return false;
  if (!some(wondering, draft.words, match)) return false;
  const before = { first: 0, last: sentence.first };
  return [draft.stance.clear, thanksOf(draft)].every(
    (told) => beginningIn(told, before).length > 0,
  );
}

const wondering = tableOf('asked enquired wondered');

/** “Thank you for inviting me. I withdraw. …”: the first answer stands before it, and isn’t one. */
function isLater(draft: Draft, { sentence }: Reading): boolean {
  const before = { first: 0, last: sentence.first };
  if (beginningIn(draft.stance.clear, before).length === 0) return false;
  return beginningIn(draft.readings('candidacy'), before).some(
    (one) => meets(thanksOf(draft), one.sentence) && !some(repeating, draft.words, one.sentence),
  );
}

const repeating = tableOf('again still twice');

const [free, welcome, to, you] = ['free', 'welcome', 'to', 'you'].map((word) => wordId(word));

/** “you asked whether …”, “your message asking me to think again”, whoever the sentence begins with. */
function isDoneToMe({ words }: Draft, match: Match): boolean {
  return is.subjectYou[words.id[match.first] as number] === 1 || some(object, words, match);
}

/** “Thanks for asking whether I’d come in”: invited, and not asked again. */
function isFirstAsking({ words: { id } }: Draft, { first, last }: Match): boolean {
  let asks = false;
  for (let at = first; at < last; at++) asks ||= id[at] === asking;
  if (!asks) return false;
  for (let at = last; at < last + 5; at++) {
    if (id[at] === again) return false;
    if (invited.has(id[at] as number)) return true;
  }
  return false;
}

const [asking, again] = ['asking', 'again'].map((word) => wordId(word));
const invited = idsOf('come meet interview chat interested free available');

/** “I tried ringing you twice” */
function isDoneToReader({ words: { id } }: Draft, { first }: Match): boolean {
  return id[first + 1] === you && is.subjectYou[id[first] as number] !== 1;
}

const object = tableOf('me');

/** “Feel free to write again.” */
function isInvited({ words }: Draft, { first }: Match): boolean {
  const before = words.id[first - 2];
  return words.id[first - 1] === to && (before === free || before === welcome);
}

/** Questions of the reader's stand quoted between the answers. */
function betweenQuotes({ body, text, layout, words }: Draft): boolean {
  if (body.skip.length === 0) return false;
  const from = words.start[layout.main.first] ?? body.span.end;
  const to = words.end[layout.main.last - 1] ?? 0;
  return body.skip.some(({ start, end }) => start > from && end < to && text.charAt(start) === '>');
}
