import type { Draft } from '../draft/draft';
import { clauseOf } from '../draft/meaning/clauses';
import type { Reason } from '../draft/meaning/reasons';
import { idsOf } from '../draft/tables';
import type { Range } from '../draft/text/layout';
import type { Sentence } from '../draft/text/sentences';
import { changed, keepsChannel } from '../mend/channel';
import { cutAll } from '../mend/cut';
import { keepJob, newJob } from '../mend/newJob';
import { addsTo, besides, countIn, countsOn, uncounted } from '../mend/oneReason';
import { storyAround } from '../mend/story';
import { wordId } from '../phrases/language';
import { isWord } from '../phrases/matcher';
import { allReasons, isJob, share, spareOf } from './allReasons';
import { faultsOf } from './criticism';
import { withdrawing } from './missing-withdrawal';
import { ranksOf } from './ranks';
import type { Fix, Rule } from './rule';
import { payOf } from './salary-talk';
import { longStory } from './stories';

export const tooManyReasons: Rule = {
  id: 'too-many-reasons',
  severity: 'information',
  summary: 'Two or more reasons, or one told in three or more sentences.',
  why: 'Every further reason sounds like an excuse and offers something to argue with.',
  examples: [
    {
      text: 'Hi Dana,\n\nThank you for the invitation. I withdraw: the drive is an hour each way, and [|my exams are in May|]. I wish you luck.\n\nSam\n',
      fixes: {
        'Keep the first reason':
          'Hi Dana,\n\nThank you for the invitation. I withdraw: the drive is an hour each way. I wish you luck.\n\nSam\n',
      },
    },
    {
      text: 'Hi Dana,\n\nThank you. I’ve accepted a job closer to home, so I withdraw. I wish you luck.\n\nSam\n',
    },
  ],
  check(draft) {
    if (!withdrawing.includes(draft.scenario)) return [];
    const spare = spareReason(draft) ?? longStory(draft);
    const found = spare ?? faultBeside(draft);
    if (!found) return [];
    const message = 'More reasons than needed: one, in a sentence, is enough.';
    // Pay, what is better elsewhere and faults go by their own fixes.
    const fixes = () => (spare ? keepOne(draft) : []);
    return [{ span: draft.spanOf(trimmed(draft, pastTie(draft, found))), message, fixes }];
  },
};

/** Whether one reason told less is still one too many, or a story. */
function hasTooMany(draft: Draft): boolean {
  return (spareReason(draft) ?? longStory(draft)) !== undefined;
}

/** “Apart from that, (I’m starting a doctorate)”: the clause that it is tied to. */
function pastTie(draft: Draft, range: Range): Range {
  if (!onlyTies.test(draft.textOf(range))) return range;
  const sentence = draft.sentences.find(({ last }) => last > range.first);
  return sentence && range.last < sentence.last ? clauseOf(draft, sentence, range.last) : range;
}

const onlyTies =
  /^\W*(?:and |but )?(?:quite |also )?(?:apart from|besides?|on top of|as well as|in addition to|in the (?:second|third|fourth)(?: place)?)(?: all)?(?: (?:that|this|which))?\W*$/i;

/** The first reason that stands beside another. */
function spareReason(draft: Draft): Range | undefined {
  return spareOf(allReasons(draft));
}

/** “The pay is low. Four rounds are too many as well.”: a fault beside pay or what is better elsewhere. */
function faultBeside(draft: Draft): Range | undefined {
  const [fault] = faultsOf(draft);
  const others = [...payOf(draft), ...ranksOf(draft)];
  if (!fault || !others.some(({ sentence }) => sentence !== fault.sentence)) return undefined;
  return clauseOf(draft, fault.sentence, fault.match.first);
}

/** The reasons beside the one that stays. */
function besidesOf(reasons: readonly Reason[], kept: Reason | undefined): Reason[] {
  return reasons.filter((one) => kept && one !== kept && !share(one.topics, kept.topics));
}

/** More reasons than these are a list, and no letter. */
const most = 30;

/** One reason alone: another job where that is told, else the first. */
function keepOne(draft: Draft): Fix[] {
  const reasons = allReasons(draft);
  const [first] = reasons;
  const spare = besidesOf(reasons, first);
  // Where the job goes, the faults would be a reason.
  if (spare.some(isJob) && faultsOf(draft).length > 0) return [];
  if (spare.length > most) return [];
  const job = spare.length > 0 ? newJob(draft, reasons) : undefined;
  const others = besidesOf(reasons, job);
  const alone = job && keepJob(draft, job, others, without(draft, job, others, []));
  if (
    alone?.whole &&
    keepsChannel(draft, alone.edits) &&
    !hasTooMany(changed(draft, alone.edits))
  ) {
    const title = job && isOfWork(draft, job) ? 'Keep only the new job' : 'Keep one reason';
    return [{ title, edits: alone.edits }];
  }
  const flagged = without(draft, first, spare, first ? besides(draft, first, spare) : []);
  if (flagged.size === 0) return [];
  const cuts = cutAll(draft, flagged, first);
  const edits = [...cuts.edits, ...(first ? uncounted(draft, first, flagged) : [])];
  const kept = spare.some((one) => first && one.first < first.first) ? 'one' : 'the first';
  // What is told in addition is added to one that stays, though no row knows it.
  const onTop = kept === 'the first' && reasons.some(({ topics }) => topics.has('added'));
  const title = cuts.kept || onTop ? `Keep ${kept} reason` : 'Leave the reasons out';
  // A mail that becomes as short as a text is too long for one, and what is left may be a story.
  if (!keepsChannel(draft, edits) || hasTooMany(changed(draft, edits))) return [];
  return [{ title, edits }];
}

/** “I’ve signed on for the electrician’s course” is no job, though it is news of the same sort. */
function isOfWork(draft: Draft, job: Reason): boolean {
  return !otherNews.test(draft.textOf(job));
}

const otherNews = /\b(?:course|scholarship|degree|diploma|master['’]?s|studies|my word|lessons)\b/i;

/** What goes where one reason stays: the others, what is told beside them in its sentence, and the words that count them. */
function without(
  draft: Draft,
  kept: Reason | undefined,
  spare: readonly Reason[],
  beside: readonly Range[],
): Map<Sentence, Range[]> {
  const story = spare.length === 0 ? longStory(draft) : undefined;
  const flagged = new Map<Sentence, Range[]>();
  for (const { sentence, first, last } of spare) {
    const from = withJoint(draft, sentence, first);
    flagged.set(sentence, [...(flagged.get(sentence) ?? []), { first: from, last }]);
  }
  if (kept) flagged.get(kept.sentence)?.push(...beside);
  for (const sentence of story ? storyAround(draft, story) : []) flagged.set(sentence, [sentence]);
  for (const sentence of draft.sentences) {
    const told = countIn(draft, sentence);
    if (told) flagged.set(sentence, [told]);
    else if (kept && countsOn(draft, sentence, kept)) flagged.set(sentence, [sentence]);
    else if (!flagged.has(sentence) && addsTo(draft, sentence, flagged)) {
      flagged.set(sentence, [sentence]);
    }
  }
  return flagged;
}

/** With the words that join it, where a comma parts them from it: “…, and besides, (I've said yes)”. */
function withJoint({ words: { id } }: Draft, { first: start }: Sentence, first: number): number {
  let from = first;
  while (from > start && adding.has(id[from - 1] as number)) {
    from--;
    while (
      from > start &&
      (!isWord(id[from - 1] as number) || joins.includes(id[from - 1] as number))
    )
      from--;
  }
  return from;
}

const adding = idsOf('besides also anyway secondly plus');

/** Without the words that join it, and its full stop. */
function trimmed(draft: Draft, { first, last }: Range): Range {
  const { id } = draft.words;
  let from = first;
  let to = last;
  while (to - 1 > from && !isWord(id[to - 1] as number)) to--;
  while (from + 1 < to && (!isWord(id[from] as number) || joins.includes(id[from] as number)))
    from++;
  return { first: from, last: to };
}

const joins = ['and', 'also', 'plus', 'but', 'then'].map((word) => wordId(word));
