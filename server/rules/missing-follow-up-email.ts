import type { Draft } from '../draft/draft';
import { isReadersEmail } from '../draft/meaning/whoseEmail';
import { goodwillOf } from '../draft/parts';
import { beginningIn } from '../draft/search';
import type { Sentence } from '../draft/text/sentences';
import { goodbyesOf } from '../mend/goodbye';
import { addBehind } from '../mend/insert';
import { nextOf } from '../mend/neighbours';
import { confirmation, hasLittleRoom } from '../mend/stock';
import { say } from '../mend/voice';
import { wordId } from '../phrases/language';
import { isWord } from '../phrases/matcher';
import { ending } from './anchor';
import type { Fix, Rule } from './rule';

export const missingFollowUpEmail: Rule = {
  id: 'missing-follow-up-email',
  severity: 'information',
  summary: 'A phone or voicemail script doesn’t say that an e-mail will confirm it.',
  why: 'What is only said gets lost between two desks; one line in writing settles it.',
  examples: [
    {
      text: '---\nchannel: voicemail\n---\nHi Dana, this is Sam. Thank you for the invitation. I withdraw my application. [|Bye.|]\n',
      fixes: {
        'Say that an e-mail follows':
          '---\nchannel: voicemail\n---\nHi Dana, this is Sam. Thank you for the invitation. I withdraw my application. I will confirm my decision by email too. Bye.\n',
      },
    },
    {
      text: '---\nchannel: voicemail\n---\nHi Dana, this is Sam. Thank you for the invitation. I withdraw my application. I’ll follow up by email.\n',
    },
  ],
  check(draft) {
    const { channel, layout } = draft;
    if (channel !== 'phone' && channel !== 'voicemail') return [];
    if (layout.main.last <= layout.main.first || writes(draft)) return [];
    return [
      {
        span: ending(draft),
        message: 'No word of an e-mail: say that you’ll confirm it in writing.',
        fixes: () => promise(draft),
        ...(channel === 'phone' ? { severity: 'hint' } : {}),
      },
    ];
  },
};

/** Whether an e-mail of the writer's is on its way, or is there already. */
function writes(draft: Draft): boolean {
  return draft.readings('byEmail').some((reading) => !isReadersEmail(draft, reading));
}

function promise(draft: Draft): Fix[] {
  const decided = draft.stance.clear.length > 0 || hasLittleRoom(draft);
  const said = decided ? confirmation(draft) : say(draft, 'I will send you an email as well.');
  const behind = newsOf(draft);
  if (!behind) return [];
  return [{ title: 'Say that an e-mail follows', edits: [addBehind(draft, behind, said)] }];
}

/** The last sentence before a wish or the goodbye, but none before the news. */
function newsOf(draft: Draft): Sentence | undefined {
  const { clear, unclear } = draft.stance;
  const told = (clear.at(-1) ?? unclear.at(-1))?.sentence;
  const wishes = goodwillOf(draft).map(({ sentence }) => sentence);
  const closing = new Set([...goodbyesOf(draft), ...wishes]);
  const open = draft.sentences.filter((one) => !told || one.first > told.first);
  const end = open.findIndex((one) => closing.has(one) || windsUp(draft, one, closing));
  const turn = open[end];
  // “Anyway. (I’ll email you too.) I hope …”: what it waves away stands before it.
  if (turn && isBareTurn(draft, turn)) return turn;
  const before = end === -1 ? open : open.slice(0, end);
  const last = before.findLast(
    (one) => !(one.question && isShort(one)) && !leadsToName.test(draft.textOf(one)),
  );
  return last ?? told;
}

/** “All right?” asks of what stands before; behind a longer question there is room. */
const isShort = ({ first, last }: Sentence) => last - first <= longestTag;
const longestTag = 6;

/** “Thank you, (Sam)”, “Thank you, Mr. (Rajan)” */
const leadsToName = /(?:,|\b(?:M[rsx]|Mrs|Dr|Prof)\.)$/;

/** “Anyway.”, “Anyway, …” at the end, “That’s all it was.”: no news comes behind it. */
function windsUp(draft: Draft, sentence: Sentence, closing: ReadonlySet<Sentence>): boolean {
  if (isAll(draft, sentence) || isBareTurn(draft, sentence)) return true;
  return draft.words.id[sentence.first] === anyway && isLast(draft, sentence, closing);
}

/** “Anyway.” */
function isBareTurn({ words: { id } }: Draft, { first, last }: Sentence): boolean {
  return id[first] === anyway && last - first < fewWords;
}

/** “So that’s all it was.”, “That’s it from me!” */
function isAll(draft: Draft, { first, last }: Sentence): boolean {
  const [all] = beginningIn(draft.readings('thatIsAll'), { first, last: first + 1 });
  if (!all) return false;
  for (let at = all.match.last; at < last; at++)
    if (isWord(draft.words.id[at] as number)) return false;
  return true;
}

/** Whether nothing but a wish or a goodbye comes behind a sentence. */
function isLast(draft: Draft, sentence: Sentence, closing: ReadonlySet<Sentence>): boolean {
  const next = nextOf(draft, sentence);
  return !next || closing.has(next) || draft.inSignOff(next);
}

const fewWords = 4;
const anyway = wordId('anyway');
