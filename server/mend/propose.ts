import type { Draft } from '../draft/draft';
import { thanksOf } from '../draft/parts';
import { soundsLike } from '../draft/secondOpinion/opinion';
import type { Sentence } from '../draft/text/sentences';
import type { Edit } from '../draft/types';
import { addBehind } from './insert';

const days = ['Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Monday'];
const lateDays = ['Thursday', 'Friday'];

/** Asks for one of two afternoons behind the last of these sentences; nothing where the writer is away for long. */
export function proposeTimes(draft: Draft, sentences: readonly Sentence[]): Edit | undefined {
  const last = sentences.at(-1);
  const times = last && timesFor(draft, last);
  if (!times) return undefined;
  const what = named.test(draft.textOf(last)) ? 'it' : 'the interview';
  return addBehind(draft, last, `Could we move ${what} to ${times} instead?`);
}

/** A sentence that names the interview lets “it” be that, as one does that speaks of it; “it turns out” speaks of nothing. */
const named =
  /\b(?:interview|slot|chat|time)\b|\b(?:make|do|to|for|of|about|move|manage|attend|miss|with|on) it\b/i;

/** “Thanks anyway”: though nothing comes of it, which is no more so. */
export function withoutAnyway(draft: Draft): Edit[] {
  return thanksOf(draft).flatMap(({ sentence }) => {
    const found = / (?:anyway|all the same)(?=[.!]*$)/i.exec(draft.textOf(sentence));
    if (!found) return [];
    const start = draft.spanOf(sentence).start + found.index;
    return [{ span: { start, end: start + found[0].length }, text: '' }];
  });
}

/**
 * Offers two afternoons in the place of a vague wish that comes later, else behind the request that names none;
 * nothing where nobody knows when there is time.
 */
export function offerTimes(draft: Draft, request: Sentence): Edit | undefined {
  const times = timesFor(draft, request);
  if (
    times === undefined ||
    draft.sentences.some((one) => one !== request && soundsLike(draft, 'stall', one))
  )
    return undefined;
  const offer = draft.channel === 'text' ? `I could do ${times}.` : `${times} would suit me.`;
  const asked = request.question ? offer : `Would ${times} suit you?`;
  return inPlaceOfWish(draft, request, times) ?? addBehind(draft, request, asked);
}

/** “Some other day would be grand.”, “let me know if we can do it some other day”: beside a proposal it would unsay it. */
function inPlaceOfWish(draft: Draft, request: Sentence, times: string): Edit | undefined {
  for (const sentence of draft.sentences) {
    if (sentence.first < request.last || sentence.question) continue;
    const text = draft.textOf(sentence);
    const [opens, amid] = [someDay.exec(text), onSomeDay.exec(text)];
    const found = opens ?? amid;
    if (!found) continue;
    const start = draft.spanOf(sentence).start + found.index;
    const span = { start, end: start + found[0].length };
    return { span, text: opens ? times : `on ${times}` };
  }
  return undefined;
}

const someDay =
  /^(?:some other|another|a different|any other) (?:day|time|date)(?= (?:would|will|could|might|is|works|suits)\b)/i;
const onSomeDay =
  /(?<=\b(?:it|come|in|meet|round|over) )(?:on |at )?(?:some other|another|a different|any other) (?:day|time|date)\b/i;

/** Two days that the draft doesn't speak of, in a week that it doesn't either. */
function timesFor(draft: Draft, before: Sentence): string | undefined {
  const { start, end } = draft.spanOf(draft.layout.main);
  const body = draft.text.slice(start, end);
  if (away.test(body)) return undefined;
  const late = laterInWeek.test(body);
  const [one, other] = (late ? lateDays : days).filter(
    (day) => !new RegExp(day.slice(0, 3), 'i').test(body),
  );
  if (!one || !other) return undefined;
  return late
    ? `${one} or ${other} afternoon`
    : `${one} or ${other} afternoon ${weekFor(body, draft.textOf(before))}`;
}

/** “later in the week” names the week already. */
const laterInWeek = /\blater (?:on )?(?:in )?(?:the|this|that|next) week\b/i;

/** Next week, unless that may be the week which doesn't suit. */
function weekFor(body: string, before: string): string {
  const date = dated.exec(body)?.[0];
  if (!date) return nextWeek.test(body) ? 'the week after next' : 'next week';
  // “at some point this semester? … the week after”: after which?
  const unclear = term.test(before) && /\d/.test(date) && !before.includes(date);
  return unclear ? `the week after ${date}` : 'the week after';
}

/** “the 11th”, “5 May”, “a later date” */
const dated =
  /\b(?:the \d{1,2}(?:st|nd|rd|th)|\d{1,2}(?:st|nd|rd|th)? (?:of )?(?:jan|feb|mar|apr|may|june?|july?|aug|sep|oct|nov|dec)[a-z]*|(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]* \d{1,2}(?:st|nd|rd|th)?|later date)\b/i;

const term = /\b(?:month|semester|term|year|spring|summer|autumn|fall|winter)\b/i;

const away =
  /\b(?:(?:not|never|cannot|can['’]t|don['’]t|doesn['’]t|won['’]t)(?: \S+)? (?:know|say|tell)(?: \S+)? how long\b|no (?:telling|knowing|idea) when\b|(?:not|don['’]?t|can(?:no|['’]?)t) (?:sure|know|say|tell|see) when\b)|\b(?:until|till|before)\s+(?:the\s+)?(?:spring|summer|autumn|fall|winter|easter|christmas|new year|january|february|march|april|may|june|july|august|september|october|november|december|after)\b/i;
const nextWeek = /\b(?:next|that|all|the whole) (?:week|(?:mon|tues|wednes|thurs|fri)day)\b/i;
