import { Draft } from '../draft/draft';
import type { Reading } from '../draft/meaning/reading';
import { goodwillOf, thanksOf } from '../draft/parts';
import { overlaps } from '../draft/search';
import type { Topic } from '../draft/secondOpinion/odds';
import { heardIn, passageOf } from '../draft/secondOpinion/opinion';
import type { Range } from '../draft/text/layout';
import type { Sentence } from '../draft/text/sentences';
import type { Edit, Scenario } from '../draft/types';
import { applyEdits } from '../mend/apply';
import { keepsChannel, keepsScenario } from '../mend/channel';
import { cut, goesOut } from '../mend/cut';
import { keepsOpen } from '../mend/followers';
import { leaveOutAll } from '../mend/leave';
import { nextOf, previousOf, runAround } from '../mend/neighbours';
import { withoutWaiting } from '../mend/pending';
import { recallsQuestion } from '../mend/telling';
import { onDemand } from '../onDemand';
import type { Finding, Fix } from './rule';
import { merged } from './spans';

/** What is said of passages that are to be left out, and of the fix that does it. */
export interface LeavingOut {
  readonly message: string;
  readonly title: string;
  /** What else of their sentence sounds like this goes with them. */
  readonly topic?: Topic;
}

/** A finding for each passage, mended by taking what is marked out of its sentence. */
export function leaveOut(
  draft: Draft,
  readings: readonly Reading[],
  { message, title, topic }: LeavingOut,
): Finding[] {
  const found: Finding[] = [];
  const marked = merged(draft, readings);
  const runs = onDemand(() => runFixes(draft, marked, title));
  for (const [sentence, ranges] of marked) {
    const fixes = onDemand(() => {
      const answers = isAnswer(draft, sentence);
      if (answers && goesOut(draft, sentence, ranges)) return [];
      const fix =
        runs().get(sentence) ??
        (topic
          ? cutSounding(draft, sentence, ranges, { title, topic })
          : cutFix(draft, sentence, ranges, title));
      if (answers && takesOut(draft, sentence, fix.edits)) return [];
      // What declines rather than is sent again wants a kind word.
      const kind = goodwillOf(draft).length > 0 || keepsScenario(draft, fix.edits, sentAgain);
      return kind && keepsChannel(draft, fix.edits) ? [fix] : [];
    });
    for (const range of ranges) found.push({ span: draft.spanOf(range), message, fixes });
  }
  return found;
}

/** Whether changes leave nothing of a sentence. */
function takesOut(draft: Draft, sentence: Sentence, edits: readonly Edit[]): boolean {
  const { start, end } = draft.spanOf(sentence);
  return edits.some(
    ({ span, text }) => span.start <= start && span.end >= end && text.trim() === '',
  );
}

/**
 * “You asked what would change my mind: …”, “News from me: …”: all that a reply or a follow-up says besides kind words,
 * so only the writer can say it otherwise.
 */
function isAnswer(draft: Draft, sentence: Sentence): boolean {
  const before = previousOf(draft, sentence);
  if (before && recallsQuestion(draft.textOf(before))) return true;
  const replies = draft.scenario === 'reply' && draft.stance.clear.length === 0;
  if (!replies && draft.scenario !== 'follow-up') return false;
  const kind = [...thanksOf(draft), ...goodwillOf(draft)].map((one) => one.sentence);
  return draft.sentences.every(
    (one) => one === sentence || kind.includes(one) || draft.inSignOff(one),
  );
}

/** One fix for neighbouring sentences of which nothing stays: what is left of their tale would hang in the air. */
export function runFixes(
  draft: Draft,
  marked: ReadonlyMap<Sentence, readonly Range[]>,
  title: string,
): ReadonlyMap<Sentence, Fix> {
  const gone = new Set<Sentence>();
  for (const [one, ranges] of marked) {
    const beside = [previousOf(draft, one), nextOf(draft, one)];
    if (beside.some((other) => other && marked.has(other)) && goesOut(draft, one, ranges)) {
      gone.add(one);
    }
  }
  const fixes = new Map<Sentence, Fix>();
  for (const sentence of gone) {
    if (fixes.has(sentence)) continue;
    const run = runAround(draft, sentence, (one) => gone.has(one));
    // What the first answers, the others go on with.
    if (run.length < 2 || run.some((one) => isAnswer(draft, one))) continue;
    const cuts = leaveOutAll(draft, run);
    const left = run.some((one) => keepsOpen(draft, one)) ? withoutWaiting(draft, run, cuts) : [];
    const fix = { title, edits: [...cuts, ...left], safe: true };
    for (const one of run) fixes.set(one, fix);
  }
  return fixes;
}

/** As `cutFix`; where what it leaves would still sound like it, that goes too. */
export function cutSounding(
  draft: Draft,
  sentence: Sentence,
  ranges: readonly Range[],
  { title, topic }: { readonly title: string; readonly topic: Topic },
): Fix {
  const fix = cutFix(draft, sentence, ranges, title);
  const sounds = ({ edits }: Fix) => heardIn(leftOf(draft, sentence, edits), topic) > 0;
  if (!sounds(fix)) return fix;
  const { first, last } = passageOf(draft, topic, sentence);
  const beside = ranges.filter((one) => !overlaps(one, { first, last }));
  const met = ranges.filter((one) => !beside.includes(one));
  const whole = {
    first: Math.min(first, ...met.map((one) => one.first)),
    last: Math.max(last, ...met.map((one) => one.last)),
  };
  const all = [...beside, whole].sort((a, b) => a.first - b.first);
  const wider = cutFix(draft, sentence, all, title);
  return sounds(wider) ? cutFix(draft, sentence, [sentence], title) : wider;
}

/** What changes leave of a sentence, read on its own. */
function leftOf(draft: Draft, sentence: Sentence, edits: readonly Edit[]): Draft {
  const { start, end } = draft.spanOf(sentence);
  const own = edits
    .filter(({ span }) => span.start < end && span.end > start)
    .map(({ span, text }) => ({
      span: { start: Math.max(0, span.start - start), end: Math.min(end, span.end) - start },
      text,
    }));
  return new Draft(applyEdits(draft.text.slice(start, end), own), 'text', draft.now);
}

const sentAgain: readonly Scenario[] = ['resend'];

/** One fix for all that is marked in a sentence; made unasked only where the writer's words stay. */
export function cutFix(
  draft: Draft,
  sentence: Sentence,
  ranges: readonly Range[],
  title: string,
): Fix {
  return { title, ...cut(draft, sentence, ranges) };
}
