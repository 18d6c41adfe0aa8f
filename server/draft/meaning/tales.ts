import { derived } from '../derived';
import type { Draft } from '../draft';
import type { Sentence } from '../text/sentences';

/*
 * “In 1994 you taught me shorthand, and I paid in jalebi”: what lies long behind is told for the pleasure of it, and
 * finds no fault with this interview and names no terms of a job that is taken now.
 */

/** The sentences that tell of long ago. */
const talesIn = derived(
  (draft: Draft): ReadonlySet<Sentence> =>
    new Set(draft.sentences.filter((sentence) => tells(draft.textOf(sentence)))),
);

/** Whether a sentence tells of long ago. */
export function isTale(draft: Draft, sentence: Sentence): boolean {
  return talesIn(draft).has(sentence);
}

/** Of the reader long ago is a fault: “your dashboards looked like they were last touched in 2006”. */
function tells(text: string): boolean {
  const time = longAgo.exec(text);
  if (time) return !/\byour?\b/i.test(text.slice(0, time.index));
  return /\bused to (?:say|tell me)\b/i.test(text);
}

/** Years before 2010, unless they are sums; decades; one's youth and training. */
const longAgo = new RegExp(
  [
    String.raw`\b(?:in|of|from|the|around|during|summer|winter|spring|autumn) (?:1[89]\d\d|200\d)(?:['’]?s)?\b(?! (?:an?|per|each|pounds|dollars|euros)\b)`,
    String.raw`\bin the (?:early |mid-?|late )?(?:sixties|seventies|eighties|nineties)\b`,
    String.raw`\bin my (?:(?:first|early|young|younger|training|student|school|college|university|army|navy) (?:days|years?|rotation|term|class|weeks?)|youth|first (?!(?:interview|call|chat|talk|e-?mail|letter|message|text|note|reply|round|answer|visit|choice|thought|language|six|three|pay\w*|wages?|salary|month|week|day|shift|form|application|contract)\b)\w+)\b`,
    String.raw`\b(?:when|while) I was (?:an? [a-z]+|little|small|young|in training|at school)\b`,
    String.raw`\bas an? (?:boy|girl|child|kid|lad|lass)\b`,
    String.raw`\bfrom (?:the )?age (?:of )?\w+\b`,
  ].join('|'),
  'i',
);
