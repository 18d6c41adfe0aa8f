import type { Draft } from '../draft/draft';
import {
  addressedBy,
  type Greeting,
  greetingOf,
  namesSomebody,
  plainlyNames,
} from '../draft/names/greeting';
import { addresseesOf, fold } from '../draft/names/people';
import { mailboxesOf, registrable } from '../draft/text/addresses';
import type { Span } from '../draft/types';
import { recipient, recipientInFull } from '../mend/names';
import type { Fix, Rule } from './rule';
import { placeholdersOf } from './unfilled-placeholder';

export const genericGreeting: Rule = {
  id: 'generic-greeting',
  severity: 'information',
  summary: 'The greeting names nobody: it could open a letter to anyone.',
  why: 'A person wrote the invitation; a name in the first line says that you read it.',
  examples: [
    {
      text: '---\nrecipient: Dana Reyes\n---\n[|Dear Hiring Manager,|]\n\nThank you for the invitation to interview. I’ve accepted another position and withdraw my application.\n\nKind regards,\nSam\n',
      fixes: {
        'Greet Dana':
          '---\nrecipient: Dana Reyes\n---\nDear Dana,\n\nThank you for the invitation to interview. I’ve accepted another position and withdraw my application.\n\nKind regards,\nSam\n',
      },
    },
    {
      text: 'Hi team,\n\nThank you for the invitation to interview. I’ve accepted another position and withdraw my application.\n\nKind regards,\nSam\n',
    },
  ],
  check(draft) {
    if (!draft.layout.greeting || plainlyNames(draft)) return [];
    const greeting = greetingOf(draft);
    if (!greeting || addressedBy(greeting) !== 'anyone') return [];
    if (isToBeNamed(draft, greeting.span)) return [];
    if (!written.includes(draft.channel) && namesSomebody(draft)) return [];
    const message = 'Greets nobody in particular: greet the reader by name.';
    return [{ span: greeting.span, message, fixes: () => fixes(draft, greeting) }];
  },
};

/** “Good morning, [name], …”, “Hello, am I speaking to Mrs. ____?”: a placeholder in the same breath. */
function isToBeNamed(draft: Draft, { end }: Span): boolean {
  const next = placeholdersOf(draft).find(({ start }) => start >= end);
  return next !== undefined && sameBreath.test(draft.text.slice(end, next.start));
}

const sameBreath = /^(?:[^.!?\n]|\bMrs?\.|\bMs\.|\bDr\.){0,40}$/;

const written: readonly string[] = ['email', 'linkedin'];

/** By name where one is known, else the team; the mark behind the greeting and its tone stay. */
function fixes(draft: Draft, { text, span }: Greeting): Fix[] {
  const opener = /^(?:hi|hello|hey|dear)\b/i.exec(text)?.[0];
  const mark = /\s*[,.!?:;—–]+$/.exec(text)?.[0];
  const name = distant.test(text) ? recipientInFull(draft) : recipient(draft);
  const [person] = addresseesOf(draft).persons;
  if (name && person?.names.some((word) => fold(name).includes(word))) {
    const edits = [{ span, text: `${opener ?? openerFor(text)} ${name}${mark ?? ','}` }];
    return [{ title: `Greet ${name}`, edits, safe: true }];
  }
  if (!isToTeam(draft, mark, span)) return [];
  const team = opener && !/^dear$/i.test(opener) ? `${opener} team` : 'Dear Hiring Team';
  return [{ title: 'Greet the hiring team', edits: [{ span, text: team + (mark ?? ',') }] }];
}

const distant = /\b(?:sir|madam|whom|respected)\b/i;

function openerFor(text: string): string {
  return /^greetings$/i.test(text) ? 'Hello' : 'Dear';
}

/** Not on the way to one person's inbox, nor where the greeting goes on: “Good day po, Sister”. */
function isToTeam(draft: Draft, mark: string | undefined, { end }: Span): boolean {
  if (draft.channel !== 'email' || draft.scenario === 'connect') return false;
  const { to, cc, bcc } = mailboxesOf(draft);
  if (new Set([...to, ...cc, ...bcc].map(({ domain }) => registrable(domain))).size > 1)
    return false;
  return mark !== undefined || /^[ \t]*\r?\n/.test(draft.text.slice(end, end + 9));
}
