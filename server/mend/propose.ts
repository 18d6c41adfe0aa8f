import type { Draft } from '../draft/draft';
import type { Sentence } from '../draft/text/sentences';
import type { Edit } from '../draft/types';
import { addBehind } from './insert';

const days = ['Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Monday'];

/** Asks for one of two afternoons behind the last of these sentences; nothing where the writer is away for long. */
export function proposeTimes(draft: Draft, sentences: readonly Sentence[]): Edit | undefined {
  const last = sentences.at(-1);
  const times = timesFor(draft);
  if (!last || !times) return undefined;
  return addBehind(draft, last, `Could we move it to ${times} instead?`);
}

/** Offers two afternoons behind a request that names none. */
export function offerTimes(draft: Draft, request: Sentence): Edit | undefined {
  const times = timesFor(draft);
  return times === undefined ? undefined : addBehind(draft, request, `Would ${times} suit you?`);
}

/** Two days that the draft doesn't speak of, in a week that it doesn't either. */
function timesFor(draft: Draft): string | undefined {
  const { start, end } = draft.spanOf(draft.layout.main);
  const body = draft.text.slice(start, end);
  if (away.test(body)) return undefined;
  const [one, other] = days.filter((day) => !new RegExp(day.slice(0, 3), 'i').test(body));
  if (!one || !other) return undefined;
  const week = nextWeek.test(body) ? 'the week after next' : 'next week';
  return `${one} or ${other} afternoon ${week}`;
}

const away =
  /\b(?:until|till|before)\s+(?:the\s+)?(?:spring|summer|autumn|fall|winter|easter|christmas|new year|january|february|march|april|may|june|july|august|september|october|november|december|after)\b/i;
const nextWeek = /\b(?:next|that|all|the whole) (?:week|(?:mon|tues|wednes|thurs|fri)day)\b/i;
