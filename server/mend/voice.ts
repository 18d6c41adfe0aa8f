import { derived } from '../draft/derived';
import type { Draft } from '../draft/draft';

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
    .replace(/\bI would like/g, `I${mark}d like`)
    .replace(/(?<!where )\bI am\b/g, `I${mark}m`);
}

/** The first contraction of the draft; empty where it has none. */
const contractionOf = derived(({ text, body }: Draft): string => {
  const { start, end } = body.span;
  return contraction.exec(text.slice(start, end))?.[0] ?? '';
});

/** “Thank you …” for this scenario. */
export function thanks(draft: Draft): string {
  switch (draft.scenario) {
    case 'reply':
      return 'Thank you for your message.';
    case 'cancellation':
    case 'reschedule':
      return 'Thank you for arranging the interview.';
    case 'connect':
    case 'follow-up':
      return 'Thank you again for your time.';
    default:
      return invited(draft)
        ? 'Thank you for the invitation to interview.'
        : 'Thank you for your time and consideration.';
  }
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

/** A header's value with the space that belongs behind its colon. */
export function spaced(draft: Draft, at: number, value: string): string {
  return draft.text[at - 1] === ':' ? ` ${value}` : value;
}

/** A subject line that names what the message is for. */
export function subject(draft: Draft): string {
  const position = draft.field('position');
  return [subjects(draft, position), sender(draft) ?? signedName(draft)]
    .filter(Boolean)
    .join(' - ');
}

function subjects(draft: Draft, position: string | undefined): string {
  const of = position ? `: ${position}` : '';
  switch (draft.scenario) {
    case 'reschedule':
      return `Request to move the interview${of}`;
    case 'cancellation':
      return `Interview cancellation${of}`;
    case 'connect':
      return 'Staying in touch after the interview process';
    case 'follow-up':
      return `News since my application${of}`;
    default:
      return `Withdrawal of my application${of}`;
  }
}

const name = /^[-–—~\s]*(\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){0,3})\s*$/u;

/** The name the message is signed with, where its line holds a name and nothing else. */
function signedName(draft: Draft): string | undefined {
  const { signature } = draft.layout;
  if (!signature) return undefined;
  return name.exec(draft.textOf(signature).split(/\r?\n/)[0] ?? '')?.[1];
}

/** The name in a mail address such as `"Dana Reyes" <dana@example.com>`; nothing where there is none. */
export function displayName(address: string | undefined): string | undefined {
  const match = /^\s*"?([^"<>@,;]+?)"?\s*<[^<>]*>/.exec(address ?? '');
  const name = match?.[1]?.trim();
  return name && !name.includes('=?') ? name : undefined;
}

/** Whom the draft addresses, as far as front matter or headers tell: `Dana`, or `Ms. Reyes` as written. */
export function recipient(draft: Draft): string | undefined {
  const name = draft.field('recipient') ?? displayName(draft.header('to')?.value);
  if (!name) return undefined;
  return /^(?:Mr|Mrs|Ms|Mx|Dr|Prof|Professor|Sir|Dame|Rev)\b/.test(name)
    ? name
    : name.split(/\s+/)[0];
}

/** Who writes, as far as front matter or headers tell. */
export function sender(draft: Draft): string | undefined {
  return draft.field('sender') ?? displayName(draft.header('from')?.value);
}
