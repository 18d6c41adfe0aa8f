import { type Draft, some } from '../draft/draft';
import { hintsOf } from '../draft/meaning/hints';
import type { Reading } from '../draft/meaning/reading';
import { goodwillOf } from '../draft/parts';
import { beginningIn, meets } from '../draft/search';
import { soundsLike } from '../draft/secondOpinion/opinion';
import { tableOf } from '../draft/tables';
import type { Sentence } from '../draft/text/sentences';
import type { Span } from '../draft/types';
import { ofHour } from '../mend/hour';
import { withdrawInstead } from '../mend/instead';
import { proposeTimes, withoutAnyway } from '../mend/propose';
import { holdsThanks } from '../mend/runOn';
import { wavers } from '../mend/stalling';
import { hasLittleRoom } from '../mend/stock';
import { onDemand } from '../onDemand';
import { withdrawing } from './missing-withdrawal';
import { signalsOf } from './mixed-signal';
import type { Fix, Rule } from './rule';
import { stallsOf } from './stalls';

export const unclearWithdrawal: Rule = {
  id: 'unclear-withdrawal',
  severity: 'warning',
  summary: 'The only withdrawal is hedged, or is about the hour rather than the process.',
  why: 'A reader who can’t tell whether you withdraw or want another date has to ask again.',
  examples: [
    {
      text: 'Hi Dana,\n\nThank you for the interview invitation. [|I can’t make that time|].\n\nKind regards,\nSam\n',
      fixes: {
        'Withdraw clearly':
          'Hi Dana,\n\nThank you for the interview invitation. I’ve decided not to proceed and would like to withdraw my application.\n\nKind regards,\nSam\n',
      },
    },
    {
      text: 'Hi Dana,\n\nThank you. I’m afraid I must withdraw from the interviews.\n\nSam\n',
    },
  ],
  check(draft) {
    const { clear, unclear } = draft.stance;
    if (clear.length > 0 || !withdrawing.includes(draft.scenario)) return [];
    const known = [...new Set(unclear.map((reading) => reading.sentence))];
    const sentences = known.length > 0 ? known : doubtfulIn(draft);
    const fixes = onDemand(() => mend(draft, sentences));
    return sentences.map((sentence) => ({
      span: hedgeSpan(draft, beginningIn(unclear, sentence), sentence),
      message: 'Leaves open whether you withdraw: say so, or propose another time.',
      fixes,
    }));
  },
};

/** Doubt about something that no row knows; beside what sounds decided, nothing is said. */
function doubtfulIn(draft: Draft): readonly Sentence[] {
  const { plain, doubtful } = hintsOf(draft);
  return plain.length === 0 ? doubtful : [];
}

function hedgeSpan(draft: Draft, readings: readonly Reading[], sentence: Sentence): Span {
  if (readings.length === 0) return draft.spanOf(sentence);
  const end = Math.max(...readings.map(({ match }) => match.last));
  const before = { first: sentence.first, last: end };
  const hedges = ['hedge', 'doubt'].flatMap((one) => beginningIn(draft.readings(one), before));
  const all = [...readings, ...hedges];
  const first = Math.min(...all.map((reading) => reading.first));
  const last = Math.max(...all.map(({ match }) => match.last));
  return draft.spanOf({ first, last });
}

function mend(draft: Draft, sentences: readonly Sentence[]): Fix[] {
  const clearly = {
    title: 'Withdraw clearly',
    edits: withdrawInstead(draft, withStalls(draft, sentences)),
  };
  const leans = draft.sentences.some(
    (one) =>
      partsWith(draft, one) ||
      (!sentences.includes(one) && (wavers(draft, one) || soundsLike(draft, 'stall', one))),
  );
  // What is sent again says what it said.
  const again = draft.scenario === 'resend';
  const move =
    !leans && !again && !hasLittleRoom(draft) && ofSlot(draft, sentences)
      ? proposeTimes(draft, sentences)
      : undefined;
  return move
    ? [
        clearly,
        { title: 'Ask to reschedule and propose times', edits: [move, ...withoutAnyway(draft)] },
      ]
    : [clearly];
}

/** “Good luck with the other candidates!”: said by one who goes, not by one who would come another day. */
function partsWith(draft: Draft, sentence: Sentence): boolean {
  return (
    meets(goodwillOf(draft), sentence) &&
    /\bluck|\bsearch|\bfind\b|\bsomeone|\bsomebody/i.test(draft.textOf(sentence))
  );
}

/** With the sentences that put it off, which the withdrawal would deny. */
function withStalls(draft: Draft, sentences: readonly Sentence[]): Sentence[] {
  const stalls = [...stallsOf(draft), ...signalsOf(draft)].map(({ sentence }) => sentence);
  const more = stalls.filter((one) => !sentences.includes(one) && !holdsThanks(draft, one));
  return [...sentences, ...new Set(more)].sort((a, b) => a.first - b.first);
}

/** Whether only the hour is the matter: no other job, and no doubt about going on. */
function ofSlot(draft: Draft, sentences: readonly Sentence[]): boolean {
  if (draft.field('scenario') && draft.scenario !== 'reschedule') return false;
  if (draft.stance.unclear.some(({ match }) => !ofHour.includes(draft.meaningOf(match)))) {
    return false;
  }
  return (
    sentences.some((one) => namesHour(draft, one)) &&
    !sentences.some((one) => isOfProcess(draft, one))
  );
}

/** “that slot”, “Monday at ten”, “something came up” */
function namesHour(draft: Draft, sentence: Sentence): boolean {
  if (some(hours, draft.words, sentence) || clock.test(draft.textOf(sentence))) return true;
  return beginningIn(draft.readings('hourLost'), sentence).length > 0;
}

const hours = tableOf(`
  slot slots time times timing timetable today tomorrow tomoz morning mornings noon clash clashes clashing clashed
  monday tuesday wednesday thursday friday saturday sunday
  mondays tuesdays wednesdays thursdays fridays saturdays sundays`);
/** “the 4th”, “two o’clock”, “2 pm” */
const clock = /\bthe \d{1,2}(?:st|nd|rd|th)|\bo['’]clock|\b\d ?[ap]m/i;

/** “I can’t go ahead”, “another job”: more than the hour is the matter. */
function isOfProcess(draft: Draft, sentence: Sentence): boolean {
  if (some(leaving, draft.words, sentence) || otherJob.test(draft.textOf(sentence))) return true;
  return beginningIn(draft.readings('goingOn'), sentence).length > 0;
}

/** “there’s a caretaker’s place come up, so you may see one fewer on Wednesday” */
const otherJob =
  /\b(?:another|the other) (?:[\p{L}'’-]+ ){0,2}(?:job|post|position|role|firm|company)\b|\b(?:place|job|post|position|opening|start)(?:['’]s| has)? (?:come|came|opened|turned) up\b/iu;
const leaving = tableOf(`
  offer offers offered offering withdraw withdrawing withdrawal withdrawn withdrew continue continuing continued
  leaning inclined inclination incline`);
