import type { Draft } from '../draft/draft';
import type { Reading } from '../draft/meaning/reading';
import { goodwillOf } from '../draft/parts';
import type { Sentence } from '../draft/text/sentences';
import { addBehind } from '../mend/insert';
import { nextOf } from '../mend/neighbours';
import { say } from '../mend/voice';
import { wordId } from '../phrases/language';
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
  return draft.readings('byEmail').some((reading) => !ofReader(draft, reading));
}

const heard =
  /\b(?:got|had|have|received|receiving|saw|seen|read|replying|reply|answering|answer|responding|response|regarding|about|re|thanks|thank you|thankful|grateful|appreciate\w*|enjoyed|loved|you|who)(?:\s+(?:to|for|the|your|that|this|all|very|so|much|kind|lovely|last|recent|first|nice|quick|just|about|an|a|both|me))*\s*$/i;

/** “I’ll flick you an email”: whatever the verb, the reader is to get it. */
const promised =
  /\b(?:I|we)(?:['’](?:ll|m|ve|d)|\s+(?:will|am|shall|can|have|just|also))\s[^,;.]*\S\s+you(?:\s+(?:an?|one|short|quick|wee|brief|the))*\s*$/i;

/** “You’ll have an email from me” */
const fromMe = /^(?:\S+\s+){0,3}?(?:e-?)?mail\s+(?:from me|of mine)\b/i;

/** “Got your email”, “thanks for emailing me”, “as you wrote in your e-mail”. */
function ofReader(draft: Draft, { match, sentence }: Reading): boolean {
  const text = draft.textOf({ first: match.first, last: sentence.last });
  if (/\binbox\b|\bin writing\b/i.test(text) || fromMe.test(text)) return false;
  if (/^(?:e-?)?mail(?:ed|ing|s)?\s+(?:me|us)\b|^(?:in|on|at) (?:your|my)\b|^you\b/i.test(text))
    return true;
  const before = { first: Math.max(sentence.first, match.first - 7), last: match.first };
  const own =
    /\b(?:send|sending|sent|drop|write|shoot|give|leave|owe|promise)\s+(?:you|to you)\s*$/i;
  if (before.last <= before.first) return /^your\b/i.test(text);
  const words = draft.textOf(before);
  if (/\bmy\s*$/i.test(words))
    return !/\b(?:for|expect|await|see|find|get|have)\s+my\s*$/i.test(words);
  if (promised.test(words)) return false;
  return !own.test(words) && (heard.test(words) || /\byour\s*$/i.test(words));
}

/** A voicemail of so many words has room for few more. */
const nearTheLimit = 70;

function promise(draft: Draft): Fix[] {
  const decided = draft.stance.clear.length > 0;
  const text = decided
    ? 'I will confirm my decision by email too.'
    : 'I will send you an email as well.';
  const said = say(draft, draft.length > nearTheLimit ? 'I will email you too.' : text);
  const behind = newsOf(draft);
  if (!behind) return [];
  return [{ title: 'Say that an e-mail follows', edits: [addBehind(draft, behind, said)] }];
}

/** The last sentence before a wish or the goodbye, but none before the news. */
function newsOf(draft: Draft): Sentence | undefined {
  const { clear, unclear } = draft.stance;
  const told = (clear.at(-1) ?? unclear.at(-1))?.sentence;
  const closing = new Set(
    [...draft.readings('goodbye'), ...goodwillOf(draft)].map(({ sentence }) => sentence),
  );
  const open = draft.sentences.filter((one) => !told || one.first > told.first);
  const end = open.findIndex((one) => closing.has(one) || windsUp(draft, one, closing));
  const before = end === -1 ? open : open.slice(0, end);
  // “Thank you,” leads to the name.
  const last = before.findLast((one) => !one.question && !/,$/.test(draft.textOf(one)));
  return last ?? told;
}

/** “Anyway.”, “Anyway, …” at the end, “That’s all it was.”: no news comes behind it. */
function windsUp(draft: Draft, sentence: Sentence, closing: ReadonlySet<Sentence>): boolean {
  const few = sentence.last - sentence.first < fewWords;
  if (that.test(draft.textOf(sentence))) return true;
  return draft.words.id[sentence.first] === anyway && (few || isLast(draft, sentence, closing));
}

/** Whether nothing but a wish or a goodbye comes behind a sentence. */
function isLast(draft: Draft, sentence: Sentence, closing: ReadonlySet<Sentence>): boolean {
  const next = nextOf(draft, sentence);
  return !next || closing.has(next) || draft.inSignOff(next);
}

const that =
  /^(?:(?:so|and|anyway),? )?that(?:['’]?s| is| was)(?: about| really| just)? (?:it|all|everything)(?: (?:it was|it is|really|from me|I (?:wanted|had|rang|called|phoned)[^,;.]*))?[.!]*$/i;
const fewWords = 4;
const anyway = wordId('anyway');
