import type { Draft } from '../draft/draft';
import type { Channel, PartName } from '../draft/types';
import { withdrawal } from '../mend/stock';
import { thanks } from '../mend/thank';
import { lineEnd, say } from '../mend/voice';
import { withdrawing } from '../rules/missing-withdrawal';
import type { KnownNames } from './completionNames';
import { escapeSnippet } from './snippetText';

/** The parts that can be written, in the order they stand in a message. */
export const writtenParts = [
  'greeting',
  'thanks',
  'withdrawal',
  'reason',
  'goodwill',
  'sign-off',
] as const satisfies readonly PartName[];
export type WrittenPart = (typeof writtenParts)[number];

/** Words for a part. */
export interface Phrase {
  readonly text: string;
  /** The same with stops to fill in. */
  readonly snippet?: string;
}

/** The parts that a draft of this channel and scenario has, in order. */
export function partsFor(draft: Draft): WrittenPart[] {
  const { scenario } = draft;
  const channel = channelOf(draft);
  const letter = channel === 'email' || channel === 'linkedin';
  const ends = withdrawing.includes(scenario);
  return writtenParts.filter((part) => {
    if (part === 'sign-off') return letter;
    if (part === 'withdrawal') return ends || scenario === 'reschedule';
    return part !== 'reason' || ends;
  });
}

/** What can be said at a part, best first, in the draft's own voice. */
export function phrasesFor(part: WrittenPart, draft: Draft, names: KnownNames): Phrase[] {
  switch (part) {
    case 'greeting':
      return greetings(draft, names);
    case 'thanks':
      return distinct([thanks(draft), say(draft, 'I am grateful for your time.')]);
    case 'withdrawal':
      return draft.scenario === 'reschedule' ? [anotherTime()] : withdrawals(draft);
    case 'reason':
      return distinct([
        say(draft, 'I have accepted another position.'),
        'My circumstances have changed.',
      ]);
    case 'goodwill':
      return distinct([
        'I wish you every success with the search.',
        'I hope we can stay in touch.',
      ]);
    case 'sign-off':
      return signOffs(draft, names);
  }
}

/** The channel; of a draft with no words to tell it by, what most messages are. */
function channelOf({ channel, length, fields }: Draft): Channel {
  return length === 0 && !fields.has('channel') ? 'email' : channel;
}

function greetings(draft: Draft, { greeted: [name] }: KnownNames): Phrase[] {
  const letter = channelOf(draft) === 'email';
  if (name) return distinct(letter ? [`Dear ${name},`, `Hello ${name},`] : [`Hi ${name},`]);
  const stop = { text: 'Dear [Name],', snippet: 'Dear ${1:[Name]},' };
  return letter ? [stop, { text: 'Dear Hiring Team,' }] : [{ text: 'Hello,' }];
}

function withdrawals(draft: Draft): Phrase[] {
  return distinct([withdrawal(draft), say(draft, 'I am withdrawing my application.')]);
}

function anotherTime(): Phrase {
  const ask = (first: string, second: string) =>
    `Could we move the interview to ${first} or to ${second}?`;
  return {
    text: ask('[day and time]', '[another time]'),
    snippet: ask('${1:[day and time]}', '${2:[another time]}'),
  };
}

function signOffs(draft: Draft, { senders: [name] }: KnownNames): Phrase[] {
  const eol = lineEnd(draft);
  return ['Kind regards,', 'Best regards,'].map((words) =>
    name
      ? { text: `${words}${eol}${name}` }
      : {
          text: `${words}${eol}[Your Name]`,
          snippet: `${escapeSnippet(words + eol)}\${1:[Your Name]}`,
        },
  );
}

/** Each once: the voice may choose the same words twice. */
function distinct(all: readonly string[]): Phrase[] {
  return [...new Set(all)].map((text) => ({ text }));
}
