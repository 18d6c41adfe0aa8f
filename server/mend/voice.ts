import { derived } from '../draft/derived';
import type { Draft } from '../draft/draft';
import { introducedName, sender } from './names';

/** The line end of the file: that of its first line. */
export function lineEnd(draft: Draft): string {
  const at = draft.text.indexOf('\n');
  return at > 0 && draft.text[at - 1] === '\r' ? '\r\n' : '\n';
}

const contraction = /\b(?:I|you|we|it|that|they|do|wo|ca|is|did)[’'](?:ve|m|d|ll|re|s|t)|n[’']t\b/i;

/** Words in the writer's own manner: contracted where the draft contracts, with its kind of apostrophe. */
export function say(draft: Draft, full: string): string {
  const used = contractionOf(draft);
  if (used === '') return full;
  const mark = used.includes('’') ? '’' : "'";
  // “where I am” ends its clause, and is said in full.
  return full
    .replace(/\bI have (?=accepted|decided)/g, `I${mark}ve `)
    .replace(/\bI would (?=like|be\b)/g, `I${mark}d `)
    .replace(/\b(I|You) will\b/g, `$1${mark}ll`)
    .replace(/(?<!where )\bI am\b/g, `I${mark}m`);
}

/** The first contraction of the draft; empty where it has none. */
const contractionOf = derived(({ text, body }: Draft): string => {
  const { start, end } = body.span;
  return contraction.exec(text.slice(start, end))?.[0] ?? '';
});

/** Whether the draft keeps its distance: a “Dear”, or a “Hello” or nothing and no contraction. */
export function isFormal(draft: Draft): boolean {
  const { greeting } = draft.layout;
  const opening = greeting ? draft.textOf(greeting) : '';
  if (casual.test(opening)) return false;
  if (/^(?:dear|respected|to)\b/i.test(opening)) return true;
  return say(draft, 'I am') === 'I am';
}

const casual = /^(?:hi+|hey+|hiya|heya|howdy|hola|yo|oi|alright|morning|cheers|thanks)\b/i;

/** How it closes in its own tone, with the name below where one is known; without a name, nothing is left open. */
export function signOff(draft: Draft): string {
  const name = sender(draft) ?? introducedName(draft);
  const formal = isFormal(draft);
  if (name) return `${formal ? 'Kind regards,' : 'Best,'}${lineEnd(draft)}${name}`;
  return formal ? 'Kind regards' : 'All the best';
}

/** “Thank you …” for this scenario. */
export function thanks(draft: Draft): string {
  const spoken = draft.channel === 'phone' || draft.channel === 'voicemail';
  switch (draft.scenario) {
    case 'reply':
      return spoken ? 'Thank you for getting back to me.' : 'Thank you for writing again.';
    case 'cancellation':
    case 'reschedule':
      return 'Thank you for arranging the interview.';
    case 'connect':
    case 'follow-up':
      return 'Thank you again for your time.';
    default:
      if (opensOnInvitation(draft)) return 'Thank you for thinking of me.';
      return invited(draft)
        ? 'Thank you for the invitation to interview.'
        : 'Thank you for your time and consideration.';
  }
}

/** “Got your invite”: thanks for it would name it twice. */
function opensOnInvitation(draft: Draft): boolean {
  const first = draft.sentences.find(({ first }) => first >= draft.layout.main.first);
  return first !== undefined && /^.{0,40}\binvit(?:e|ation)\b/i.test(draft.textOf(first));
}

function invited({ text, body }: Draft): boolean {
  return /\binterview|\binvit/i.test(text.slice(body.span.start, body.span.end));
}

/** A clear withdrawal for this scenario. */
export function withdrawal(draft: Draft): string {
  if (draft.scenario === 'cancellation') {
    return say(draft, 'I need to cancel our interview and withdraw my application.');
  }
  if (draft.scenario === 'reply') return say(draft, 'I have decided to withdraw my application.');
  return say(draft, 'I have decided not to proceed and would like to withdraw my application.');
}

/** A wish that fits every draft. */
export const goodwill = 'I wish you every success with the search.';
