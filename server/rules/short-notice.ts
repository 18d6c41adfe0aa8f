import { daysBetween, hoursBetween, momentOf, sentMoment } from '../draft/dates';
import { type Draft, some } from '../draft/draft';
import { isBargained } from '../draft/meaning/bargains';
import { calls } from '../draft/meaning/calls';
import { hintsOf } from '../draft/meaning/hints';
import type { Reading } from '../draft/meaning/reading';
import { reasonsOf } from '../draft/meaning/reasons';
import { apologiesOf } from '../draft/meaning/regret';
import { beginningIn } from '../draft/search';
import { idsOf, tableOf } from '../draft/tables';
import type { Range } from '../draft/text/layout';
import type { Sentence } from '../draft/text/sentences';
import type { Span } from '../draft/types';
import { addBehind } from '../mend/insert';
import { isParted, nextOf } from '../mend/neighbours';
import { hasLittleRoom } from '../mend/stock';
import { say } from '../mend/voice';
import { is, type Meaning, matcher, scanner, wordId } from '../phrases/language';
import { shape } from '../phrases/vocabulary';
import { opening } from './anchor';
import type { Fix, Rule } from './rule';

export const shortNotice: Rule = {
  id: 'short-notice',
  severity: 'information',
  summary: 'An interview today or tomorrow is called off without an apology, or without a call.',
  why: 'A message may be read too late; a call the same hour spares people the trip to an empty chair.',
  examples: [
    {
      text: 'Hi Dana,\n\nThank you for the invitation. I have to cancel [|tomorrow’s interview|] and withdraw my application.\n\nKind regards,\nSam\n',
      fixes: {
        'Apologise, and say that you’ll call':
          'Hi Dana,\n\nThank you for the invitation. I have to cancel tomorrow’s interview and withdraw my application. I am sorry for the short notice. I will call you as well.\n\nKind regards,\nSam\n',
      },
    },
    {
      text: '---\nchannel: email\ninterview: 2025-05-08T14:00\nsent: 2025-05-07T13:30\n---\nHi Dana,\n\nThank you for the invitation. I withdraw my application.\n\nKind regards,\nSam\n',
    },
  ],
  check(draft) {
    if (settled.includes(draft.scenario)) return [];
    const span = noticeOf(draft);
    if (!span || draft.layout.main.last <= draft.layout.main.first) return [];
    const sorry = apologiesOf(draft).length > 0;
    const called = spoken.includes(draft.channel) || calls(draft);
    if (sorry && called) return [];
    const message = messages[`${sorry},${called}`] ?? '';
    return [{ span, message, fixes: () => mend(draft, sorry, called) }];
  },
};

const settled: readonly string[] = ['connect', 'follow-up'];
const spoken: readonly string[] = ['phone', 'voicemail'];

/** By “there is an apology, there is a call”. */
const messages: Readonly<Record<string, string>> = {
  'false,false': 'Short notice: call as well, and apologise.',
  'true,false': 'Short notice: call as well, and say so.',
  'false,true': 'Short notice without a word of regret: apologise.',
};

/** Where the draft shows that the interview is less than a day away. */
function noticeOf(draft: Draft): Span | undefined {
  const interview = momentOf(draft.field('interview'));
  const phrase = phraseOf(draft);
  if (!interview) return phrase;
  const sent = sentMoment(draft);
  const hours = hoursBetween(sent, interview);
  if (interview.dayOnly || sent.dayOnly) {
    const days = daysBetween(sent, interview);
    if (days > 1) return undefined;
    return days === 0 || days === 1 ? (phrase ?? withdrawalSpan(draft)) : phrase;
  }
  if (hours >= 48) return undefined;
  return hours < 24 && hours > -12 ? (phrase ?? withdrawalSpan(draft)) : phrase;
}

function withdrawalSpan(draft: Draft): Span {
  const act = [...draft.stance.clear, ...draft.stance.unclear][0];
  return act ? draft.spanOf({ first: act.first, last: act.match.last }) : opening(draft);
}

/** “tomorrow’s interview”, “I can’t come today”, in the body or in the subject. */
function phraseOf(draft: Draft): Span | undefined {
  const told = (meaning: Meaning) =>
    draft
      .readings(meaning)
      .filter((one) => !one.reported && !isBargained(draft, one) && !isLater(draft, one));
  const first =
    told('soon').find((one) => !past(draft, one) && !isOfADay(draft, one)) ??
    told('comingSoon').find((one) => (one.negated && ours(one.subject)) || isDoubted(draft, one)) ??
    told('cancelSoon').find((one) => ofInterview(draft, one));
  if (!first) return subjectSpan(draft);
  return draft.spanOf({
    first: first.negated ? first.first : first.match.first,
    last: first.match.last,
  });
}

/** “I doubt I’ll make it in this afternoon”, where nothing else withdraws: it is the interview that is in doubt. */
function isDoubted(draft: Draft, { sentence, subject }: Reading): boolean {
  if (draft.stance.clear.length > 0 || subject === 'reader') return false;
  return hintsOf(draft).doubtful.includes(sentence);
}

const ours = (subject: string) => subject === 'writer' || subject === 'none';

/** “Saturday morning’s interview” may be any Saturday’s. */
function isOfADay({ words }: Draft, { match }: Reading): boolean {
  return is.day[words.id[match.first - 1] as number] === 1;
}

/** Thanks go to what lies behind: “thank you for the meeting this morning”. */
function past(draft: Draft, { match, sentence }: Reading): boolean {
  if (isOther(draft, match) || dated.test(draft.textOf(match))) return true;
  if (some(ahead, draft.words, match)) return false;
  if (isHeard(draft, match, sentence)) return true;
  // What is called off lies ahead, though one thanks for it.
  if (draft.scenario === 'cancellation' && isArranged(draft, match)) return false;
  const before = { first: sentence.first, last: match.first };
  return beginningIn(draft.readings('thanks'), before).length > 0;
}

const ahead = tableOf('tomorrow tonight tmrw tmr tomoz');

/** “the 12th in the morning” */
const dated = /^the \d+\w* in the morning$/i;

/** “the interview the day after tomorrow” */
const isLater = (draft: Draft, { match }: Reading) => afterThat.test(draft.textOf(match));

const afterThat = /\bafter\s+tomorrow$/i;

/** “for the interview tomorrow”, “for fitting me in this afternoon” */
function isArranged({ words }: Draft, match: Range): boolean {
  return some(interview, words, match) || arranging.has(words.id[match.first] as number);
}

const interview = tableOf('interview');
const arranging = idsOf(`
  fit fitted fitting squeeze squeezed squeezing slot slotted slotting
  pencil pencilled penciled pencilling book booked booking`);

/** “the interview invitation I got today”, “the interview form is due tomorrow” */
function isOther({ words }: Draft, match: Range): boolean {
  return some(asked, words, match) || attached.has(words.id[match.first + 1] as number);
}

const asked = tableOf(`
  invite invited invitation invitations inviting offer offered offers offering request`);
const attached = idsOf(`
  questionnaire process task form deadline feedback result results schedule details notes prep questions room`);

/** “I received (it this morning)”, “since our (call today)” */
function isHeard({ words: { id } }: Draft, { first }: Range, sentence: Range): boolean {
  if ([1, 2].some((back) => since.has(id[first - back] as number))) return true;
  for (let at = first - 1; at >= sentence.first; at--) {
    if (id[at] === shape[','] || id[at] === shape[';']) return false;
    if (hearing.has(id[at] as number)) return true;
  }
  return false;
}

const since = idsOf('since after during following');
const hearing = idsOf('received got read saw seen');

/** “I’m cancelling my application today” isn't about the hour, nor is “I’m coming to the book group tonight”. */
function ofInterview(draft: Draft, reading: Reading): boolean {
  const { match, reported, negated } = reading;
  if (isOfEvent(draft, reading)) return false;
  const text = draft.textOf(match);
  if (reported || /\b(?:application|candidacy|name)\b/i.test(text)) return false;
  return !negated || /^(?:wait|expect)/i.test(text);
}

/** “I’m due at the quiz tonight”, “how glad I was to meet you today” */
function isOfEvent({ words }: Draft, { match, sentence }: Reading): boolean {
  const last = Math.min(sentence.last, match.last + 4);
  return words.id[sentence.first] === how || some(events, words, { first: match.first, last });
}

const how = wordId('how');
const events = tableOf(
  'quiz lunch dinner supper party match game concert wedding fair choir club group festival gig play picnic reunion',
);

function subjectSpan(draft: Draft): Span | undefined {
  const header = draft.header('subject');
  if (!header) return undefined;
  const words = scanner.scan(draft.text, header.span);
  const match = matcher
    .match(words)
    .find(({ meaning }) => inSubject.includes(matcher.meanings[meaning] ?? ''));
  return (
    match && { start: words.start[match.first] as number, end: words.end[match.last - 1] as number }
  );
}

const inSubject: readonly string[] = ['soon', 'cancelSoon'];

function mend(draft: Draft, sorry: boolean, called: boolean): Fix[] {
  const told = [...draft.stance.clear, ...draft.stance.unclear][0]?.sentence;
  if (!told) return [];
  const behind = withReasons(draft, told);
  const short = hasLittleRoom(draft);
  const regret = say(draft, short ? 'I am sorry.' : 'I am sorry for the short notice.');
  if (called)
    return [{ title: 'Apologise', edits: [addBehind(draft, behind, regret)], safe: true }];
  const call = say(draft, 'I will call you as well.');
  const text = sorry ? call : `${regret} ${call}`;
  const title = sorry ? 'Say that you’ll call' : 'Apologise, and say that you’ll call';
  return [{ title, edits: [addBehind(draft, behind, text)] }];
}

/** The last of the sentences that tell why or beg pardon, behind the one that calls it off. */
function withReasons(draft: Draft, told: Sentence): Sentence {
  const all = [...reasonsOf(draft), ...draft.stance.clear, ...apologiesOf(draft)];
  const reasons = new Set(all.map(({ sentence }) => sentence));
  let last = told;
  for (let next = nextOf(draft, last); next && reasons.has(next); next = nextOf(draft, last)) {
    if (isParted(draft, last, next)) break;
    last = next;
  }
  return last;
}
