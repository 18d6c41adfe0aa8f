import type { Draft } from '../draft/draft';
import { beginningIn } from '../draft/search';
import type { Sentence } from '../draft/text/sentences';
import type { Span } from '../draft/types';
import { offerTimes } from '../mend/propose';
import { shape } from '../phrases/vocabulary';
import { ending } from './anchor';
import { proposes, type Time } from './proposedTimes';
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
          '---\nscenario: reschedule\n---\nHi Dana,\n\nThank you for the invitation. Tuesday clashes with my shift. Could we find another time? Wednesday or Thursday afternoon next week would suit me.\n\nKind regards,\nSam\n',
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
      !names(draft.text.slice(span.start, span.end)) &&
      !isOfThisOne(draft, span) &&
      !reaching.test(draft.text.slice(0, span.start).slice(-40)) &&
      !off.test(draft.text.slice(0, span.start).slice(-40)) &&
      !booked.test(draft.text.slice(span.end, span.end + 20)),
  );
}

/** “you can reach me on [number]” */
const reaching =
  /\b(?:(?:reach|call|ring|phone|text|contact|e-?mail|message) (?:me|us) (?:back )?(?:on|at|under|via)|(?:my|our) (?:\w+ )?(?:cell|number|phone|mobile|e-?mail|extension|line)(?: number)?(?: is|:)?) \(?$/i;

/** “could we move it off of [day]” */
const off =
  /\b(?:mov|chang|shift|switch|push|reschedul)\w*\b[^.?!]{0,15}\b(?:off(?: of)?|away from|from) $/i;

/** “the [weekday] appointment”, “the [day] of my interview”, “[day] is no good now” */
const booked =
  /^\s*(?:appointment|interview|slot|meeting|of (?:my|our|the|your) interview|is (?:no|not|out|off|a problem|impossible)|clash\w*|conflict\w*|collid\w*|coincid\w*|falls|lands|(?:won|doesn|isn|can)['’]t)\b/i;

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

const naming =
  /name|company|firm|position|role|title|recipient|recruiter|\b(?:ward|unit|department|team|branch|hospital|school|office|site|reason|number|phone|e-?mail)\b/i;
const timing = /\b(?:date|day|time|slot|morning|afternoon|evening|week)s?\b/i;

/** What a placeholder stands for is no time: “[company]”, “[ward/unit]”. */
const names = (placeholder: string) => naming.test(placeholder) && !timing.test(placeholder);

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
