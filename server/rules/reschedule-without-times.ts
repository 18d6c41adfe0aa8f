import type { Draft } from '../draft/draft';
import type { Reading } from '../draft/meaning/reading';
import { beginningIn } from '../draft/search';
import { idsOf } from '../draft/tables';
import type { Range } from '../draft/text/layout';
import type { Sentence } from '../draft/text/sentences';
import type { Span } from '../draft/types';
import { offerTimes } from '../mend/propose';
import { is, matcher, wordId } from '../phrases/language';
import { shape } from '../phrases/vocabulary';
import { ending } from './anchor';
import type { Fix, Rule } from './rule';
import { placeholdersOf } from './unfilled-placeholder';

export const rescheduleWithoutTimes: Rule = {
  id: 'reschedule-without-times',
  severity: 'warning',
  summary: 'Asks to move the interview and proposes no other day or time.',
  why: 'Two days to choose from settle it in one answer; an open question starts a chain of mails.',
  examples: [
    {
      text: '---\nscenario: reschedule\n---\nHi Dana,\n\nThank you for the invitation. Tuesday clashes with my shift. [|Could we find another time?|]\n\nKind regards,\nSam\n',
      fixes: {
        'Propose two times':
          '---\nscenario: reschedule\n---\nHi Dana,\n\nThank you for the invitation. Tuesday clashes with my shift. Could we find another time? Would Wednesday or Thursday afternoon next week suit you?\n\nKind regards,\nSam\n',
      },
    },
    {
      text: '---\nscenario: reschedule\n---\nHi Dana,\n\nThank you for the invitation. I can’t make Tuesday. Would Wednesday or Thursday work?\n\nKind regards,\nSam\n',
    },
  ],
  check(draft) {
    const { main } = draft.layout;
    if (draft.scenario !== 'reschedule' || main.last <= main.first) return [];
    if (!draft.field('scenario') && !asks(draft)) return [];
    if (links(draft) || fillsIn(draft)) return [];
    const times = [...draft.readings('time'), ...hours(draft)];
    if (times.some((time) => proposes(draft, time))) return [];
    const asked = requestIn(draft);
    return [
      {
        span: asked ? draft.spanOf(asked) : ending(draft),
        message: 'No other time proposed: name two days, a range or a booking link.',
        fixes: () => propose(draft, asked),
      },
    ];
  },
};

/** “Could we say [date]?”: a time is still to be filled in; “[company]” is none, nor what stands in the signature. */
function fillsIn(draft: Draft): boolean {
  const last = draft.spanOf(draft.layout.main).end;
  return placeholdersOf(draft).some(
    (span) =>
      span.start < last &&
      !naming.test(draft.text.slice(span.start, span.end)) &&
      !isOfThisOne(draft, span) &&
      !reaching.test(draft.text.slice(0, span.start).slice(-40)) &&
      !booked.test(draft.text.slice(span.end, span.end + 20)),
  );
}

/** “you can reach me on [number]” */
const reaching =
  /\b(?:(?:reach|call|ring|phone|text|contact|e-?mail|message) (?:me|us) (?:back )?(?:on|at|under|via)|(?:my|our) (?:\w+ )?(?:cell|number|phone|mobile|e-?mail|extension|line)(?: number)?(?: is|:)?) \(?$/i;

/** “the [weekday] appointment”, “the [day] of my interview”, “[day] is no good now” */
const booked =
  /^\s*(?:appointment|interview|slot|meeting|of (?:my|our|the|your) interview|is (?:no|not|out|off|a problem|impossible)|(?:won|doesn|isn|can)['’]t)\b/i;

/** “my interview on [date]”: the one that is to be moved. */
function isOfThisOne(draft: Draft, { start, end }: Span): boolean {
  return draft.readings('interview').some(({ match, sentence }) => {
    const own = draft.spanOf(sentence);
    if (start < draft.spanOf(match).end || end > own.end) return false;
    // “our interview on [date] to another day”
    const others = beginningIn(draft.readings('otherTime'), sentence);
    return others.length === 0 || others.some(({ match }) => draft.spanOf(match).start >= end);
  });
}

const naming = /name|company|firm|position|role|title|recipient|recruiter/i;

/** A link is a calendar to choose from. */
function links(draft: Draft): boolean {
  const { first, last } = draft.layout.main;
  for (let at = first; at < last; at++) if (draft.words.id[at] === shape['@link']) return true;
  return /\]\(https?:|<https?:/.test(draft.textOf(draft.layout.main));
}

/** Whether another time is asked for, rather than only this one lost. */
function asks(draft: Draft): boolean {
  return draft.readings('otherTime').length + draft.readings('reschedule').length > 0;
}

type Time = Pick<Reading, 'match' | 'sentence' | 'reported'>;

/** Times by the clock: “5pm”, “14:30”. */
function hours(draft: Draft): Time[] {
  return draft.sentences.flatMap((sentence) => {
    const found: Time[] = [];
    for (let at = sentence.first; at < sentence.last; at++) {
      if (draft.words.id[at] !== shape['@number']) continue;
      const text = draft.textOf({ first: at, last: at + 1 });
      if (!/^\d{1,2}(?:[:.]\d\d)?(?:am|pm|h)$|^\d{1,2}:\d\d$/i.test(text)) continue;
      found.push({ match: { meaning: -1, first: at, last: at + 1 }, sentence, reported: false });
    }
    return found;
  });
}

/** The request, else what is said of the lost slot. */
function requestIn(draft: Draft): Sentence | undefined {
  const phrases = [
    ...draft.readings('otherTime'),
    ...draft.readings('reschedule'),
    ...draft.stance.unclear,
    ...draft.stance.clear,
  ];
  return (phrases.find(({ sentence }) => sentence.question) ?? phrases[0])?.sentence;
}

/** Two afternoons to choose from: somebody has to look whether they are free. */
function propose(draft: Draft, asked: Sentence | undefined): Fix[] {
  const edit = asked && offerTimes(draft, asked);
  return edit ? [{ title: 'Propose two times', edits: [edit] }] : [];
}

const proposing = matcher.table('proposing');
const losing = matcher.table('losing');
const sitting = matcher.table('sitting');
const word = (text: string) => wordId(text);
const [and, to, from, the, that, same, work, possessive, be] = [
  'and',
  'to',
  'from',
  'the',
  'that',
  'same',
  'work',
  "'s",
  'be',
].map(word);
const goals = ['to', 'until', 'till'].map(word);
const places = ['on', 'at', 'for', 'of', 'in'].map(word);

/** Whether a day or time is offered, rather than lost or thanked for. */
function proposes(draft: Draft, { match, sentence, reported }: Time): boolean {
  if (reported || isVague(draft, match, sentence)) return false;
  const { words } = draft;
  if (isSpokenOf(words.id, match.first)) return false;
  const clause = clauseOf(draft, sentence, match.first);
  if (ofSlot(draft, match.first, match.last, clause.first)) return false;
  if (
    is.negator[words.id[match.last] as number] === 1 ||
    losing[words.id[match.last] as number] === 1
  )
    return false;
  let offered = sentence.question && clause.last > sentence.last - 2;
  for (let word = clause.first; word < clause.last; word++) {
    const id = words.id[word] as number;
    if (losing[id] === 1 && word < match.first) return false;
    if (is.negator[id] === 1 && word >= match.last && word < match.last + 4) return false;
    if (is.negator[words.id[word + 1] as number] === 1) continue;
    if (proposing[id] === 1 && !isOwnWork(draft, word)) offered = true;
  }
  return offered;
}

/** “I work on Thursday”, “I shall be sitting an exam that day” offer nothing. */
function isOwnWork(draft: Draft, at: number): boolean {
  const { words } = draft;
  if (is.future[words.id[at] as number] === 1 && words.id[at + 1] === be)
    return /ing$/i.test(draft.textOf({ first: at + 2, last: at + 3 }));
  return words.id[at] === work && is.subjectI[words.id[at - 1] as number] === 1;
}

/** “later this month”, “some other time in May” bound too little; “another day” nothing. */
function isVague({ words: { id } }: Draft, match: Range, sentence: Sentence): boolean {
  const first = Math.max(sentence.first, match.first - 3);
  const last = Math.min(first + 3, match.last, sentence.last - 1);
  for (let at = first; at < last; at++)
    if (vague.has(id[at] as number) && bounding.has(id[at + 1] as number)) return true;
  return false;
}

/** “that week”, “that whole week”, “the same morning” are those spoken of. */
function isSpokenOf(id: Int32Array, first: number): boolean {
  const opens = id[first] as number;
  if (opens === that || opens === same || id[first - 1] === same) return true;
  return id[first - 1] === that && entire.has(opens);
}

const entire = idsOf('whole very entire');

const vague = idsOf('later another other different');
const bounding = idsOf('this that in on day time week month');

/** From the last joint before a word to the next one behind it. */
function clauseOf(draft: Draft, sentence: Sentence, word: number): Range {
  let first = word;
  while (first > sentence.first && !joint(draft, first - 1)) first--;
  let last = word;
  while (last < sentence.last && !joint(draft, last)) last++;
  return { first, last };
}

function joint({ words }: Draft, at: number): boolean {
  const id = words.id[at] as number;
  if (is.breaker[id] === 1 || id === shape[';'] || id === shape[':'] || id === shape['@dash'])
    return true;
  const next = words.id[at + 1] as number;
  // “as I’m not well, could we move it?”
  if (id === shape[',']) return is.subjectI[next] === 1 || requesting.has(next);
  return id === and && is.subjectI[next] === 1;
}

const requesting = idsOf('could can may might would');

/** “Tuesday’s slot”, “the interview on the 17th”, “from Monday to …”: the time that is to be changed. */
function ofSlot(draft: Draft, first: number, last: number, clauseFirst: number): boolean {
  const { words } = draft;
  const id = (at: number) => words.id[at] as number;
  let before = first - 1;
  if (id(before) === the) before--;
  if (goals.includes(id(before))) return false;
  if (id(last) === possessive || sitting[id(last)] === 1) return true;
  if (id(before) === from) return within(draft, last, last + 8, (next) => next === to);
  if (!places.includes(id(before)) && sitting[id(before)] !== 1) return false;
  const afterSitting = within(
    draft,
    Math.max(clauseFirst, before - 4),
    before + 1,
    (at) => sitting[at] === 1,
  );
  return (
    afterSitting &&
    !holds.test(draft.textOf({ first: clauseFirst, last: Math.min(last + 3, words.count) }))
  );
}

/** “Could we hold the interview on Friday”, “… on Friday instead” offer a day. */
const holds = /\b(?:instead|have(?! to\b)|do|hold|try|keep)\b/i;

function within(
  { words }: Draft,
  first: number,
  last: number,
  is: (id: number) => boolean,
): boolean {
  for (let at = first; at < last && at < words.count; at++)
    if (is(words.id[at] as number)) return true;
  return false;
}
