import type { Draft } from '../draft/draft';
import {
  addressedBy,
  type Greeting,
  greetingOf,
  namesSomebody,
  plainlyNames,
} from '../draft/greeting';
import { addresseesOf, fold } from '../draft/people';
import { recipient } from '../mend/voice';
import type { Fix, Rule } from './rule';

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
    if (!written.includes(draft.channel) && namesSomebody(draft)) return [];
    const message = 'Greets nobody in particular: greet the reader by name.';
    return [{ span: greeting.span, message, fixes: fixes(draft, greeting) }];
  },
};

const written: readonly string[] = ['email', 'linkedin'];

/** Only where somebody's name is known; the mark behind the greeting stays. */
function fixes(draft: Draft, { text, span }: Greeting): Fix[] {
  const name = recipient(draft);
  const [person] = addresseesOf(draft).persons;
  if (!name || !person?.names.some((word) => fold(name).includes(word))) return [];
  const word = /^(?:hi|hello|hey|dear|greetings)\b/i.exec(text)?.[0] ?? 'Dear';
  const opener = /^greetings$/i.test(word) ? 'Hello' : word;
  const mark = /\s*[,.!?:;—–]+$/.exec(text)?.[0] ?? ',';
  const edits = [{ span, text: `${opener} ${name}${mark}` }];
  return [{ title: `Greet ${name}`, edits, safe: true }];
}
