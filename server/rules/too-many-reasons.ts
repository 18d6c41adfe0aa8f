import { clausesOf } from '../draft/clauses';
import type { Draft } from '../draft/draft';
import type { Range } from '../draft/layout';
import { goodwillOf, thanksOf } from '../draft/parts';
import type { Reading } from '../draft/reading';
import { isNews, type Reason, reasonsOf } from '../draft/reasons';
import type { Sentence } from '../draft/sentences';
import { sourOf } from '../draft/sour';
import { is, matcher, wordId } from '../phrases/language';
import { isWord } from '../phrases/matcher';
import { faultsOf } from './criticism';
import { withdrawing } from './missing-withdrawal';
import type { Rule } from './rule';

export const tooManyReasons: Rule = {
  id: 'too-many-reasons',
  severity: 'information',
  summary: 'Two or more reasons, or one told in three or more sentences.',
  why: 'Every further reason sounds like an excuse and offers something to argue with.',
  examples: [
    {
      text: 'Hi Dana,\n\nThank you for the invitation. I withdraw: the drive is an hour each way, and [|my exams are in May|]. I wish you luck.\n\nSam\n',
    },
    {
      text: 'Hi Dana,\n\nThank you. I’ve accepted a job closer to home, so I withdraw. I wish you luck.\n\nSam\n',
    },
  ],
  *check(draft) {
    if (!withdrawing.includes(draft.scenario)) return;
    const spare = spareReason(draft) ?? longStory(draft);
    if (!spare) return;
    yield {
      span: draft.spanOf(trimmed(draft, spare)),
      message: 'More reasons than needed: one, in a sentence, is enough.',
    };
  },
};

/** The first reason that stands beside another. */
function spareReason(draft: Draft): Range | undefined {
  const known = new Set<string>();
  const reasons = reasonsOf(draft);
  for (const reason of [...reasons, ...faults(draft, reasons)]) {
    if ([...reason.topics].some((topic) => known.has(topic))) continue;
    if (known.size > 0) return reason;
    for (const topic of reason.topics) known.add(topic);
  }
  return undefined;
}

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

/** Faults count as reasons where no job is the reason; each clause for itself. */
function faults(draft: Draft, reasons: readonly Reason[]): Reason[] {
  if (reasons.some(({ topics }) => topics.has('work'))) return [];
  const guessed = new Set(sourOf(draft));
  const all = faultsOf(draft).filter((fault) => !guessed.has(fault));
  return [...new Set(all.map(({ sentence }) => sentence))].flatMap((sentence) =>
    clausesOf(draft, sentence)
      .filter(({ first, last }) =>
        all.some(({ match }) => match.first >= first && match.first < last),
      )
      .map((clause) => ({ ...clause, sentence, topics: new Set([`fault ${clause.first}`]) })),
  );
}

/** How many sentences make a story: behind the news it belongs to, and anywhere. */
const storyLength = { behindNews: 3, anywhere: 5 } as const;

/** The sentence with which a reason has become a story. */
function longStory(draft: Draft): Sentence | undefined {
  const quiet = draft.sentences.filter((sentence) => isStory(draft, sentence));
  if (quiet.length < storyLength.behindNews - 1) return undefined;
  const told = new Set(reasonsOf(draft).map(({ sentence }) => sentence));
  if (told.size === 0 && quiet.length < storyLength.anywhere) return undefined;
  const busy = new Set(
    [...thanksOf(draft), ...goodwillOf(draft), ...acts(draft)].map(({ sentence }) => sentence),
  );
  let run = 0;
  let behindNews = 0;
  for (const sentence of draft.sentences) {
    const story = !busy.has(sentence) && quiet.includes(sentence);
    behindNews = told.has(sentence) ? 1 : story && behindNews > 0 ? behindNews + 1 : 0;
    run = story ? run + 1 : 0;
    if (behindNews >= storyLength.behindNews || run >= storyLength.anywhere) return sentence;
  }
  return undefined;
}

function acts(draft: Draft): Reading[] {
  return draft.stance.clear.filter(({ match }) => !isNews(draft, match));
}

/** Told of what happened, without a word about the reader. */
function isStory(draft: Draft, sentence: Sentence): boolean {
  if (sentence.question || draft.inSignOff(sentence)) return false;
  const { id } = draft.words;
  let someone = false;
  let happened = false;
  for (let at = sentence.first; at < sentence.last; at++) {
    const role = roles[id[at] as number];
    if (role === reader) return false;
    if (role === narrator) someone = true;
    else if (someone && !happened) happened = role === pastVerb || endsInEd(draft, at);
  }
  return happened;
}

/** Word number → what the word does in a story. */
const roles = new Uint8Array(matcher.vocabulary.count);
const [narrator, pastVerb, reader] = [1, 2, 3];
for (let id = 0; id < roles.length; id++) {
  if (matcher.table('narrator')[id] === 1) roles[id] = narrator;
  if (matcher.table('pastVerb')[id] === 1) roles[id] = pastVerb;
  if (is.ofYours[id] === 1) roles[id] = reader;
}

function endsInEd({ words, text }: Draft, at: number): boolean {
  const end = words.end[at] as number;
  return text.charCodeAt(end - 1) === letterD && text.charCodeAt(end - 2) === letterE;
}

const [letterD, letterE] = ['d', 'e'].map((letter) => letter.charCodeAt(0));
