import { type Channel, channels, type Scenario, scenarios } from '../draft/types';
import type { KnownNames } from './completionNames';
import { begins, type Offer, type Place, typedSpan } from './completionOffer';
import { CompletionItemKind } from './library';

const keys: Readonly<Record<string, string>> = {
  channel: 'how the message travels',
  scenario: 'what it is for',
  recipient: 'whom you write to',
  sender: 'who writes',
  company: 'whose interview it is',
  position: 'what the interview is for',
  invited: 'when the invitation came',
  interview: 'when the interview is',
  sent: 'when the message goes out',
};

const ofChannels: Readonly<Record<Channel, string>> = {
  email: 'an e-mail',
  phone: 'a script for a call',
  voicemail: 'a message for the answering machine',
  linkedin: 'a LinkedIn message',
  text: 'a text message',
};

const ofScenarios: Readonly<Record<Scenario, string>> = {
  decline: 'turns the interview down',
  cancellation: 'calls a booked interview off',
  referral: 'declines and suggests somebody else',
  reply: 'answers when they come back to you',
  reschedule: 'asks for another time',
  connect: 'stays in touch after withdrawing',
  'follow-up': 'comes back later with news',
  resend: 'sends it again, to the right person',
};

/** Keys at the start of a line of front matter, or values behind a key; nothing outside it. */
export function frontMatterOffers(place: Place, names: () => KnownNames, now: Date): Offer[] {
  const lines = linesAbove(place);
  if (!lines) return [];
  const [, key = '', gap = '', value = ''] = keyLine.exec(place.before) ?? [];
  if (key === '') return keyOffers(place, lines);
  return valuesOf(key.toLowerCase(), names, now)
    .filter(([words]) => value === '' || begins(value, words))
    .map(([words, detail]) => ({
      label: words,
      kind: CompletionItemKind.EnumMember,
      detail,
      text: gap === '' ? ` ${words}` : words,
      filter: gap === '' ? ` ${words}` : words,
      span: typedSpan(place, value),
    }));
}

const keyLine = /^([a-z][\w-]*):([ \t]*)(.*)$/i;

function keyOffers(place: Place, above: readonly string[]): Offer[] {
  const typed = place.before;
  if (!/^[a-z-]*$/i.test(typed) || place.after.trim() !== '') return [];
  const below = place.text
    .slice(place.offset)
    .split(/\r\n|\r|\n/, 30)
    .slice(1);
  const end = below.findIndex(isFence);
  const used = [...above, ...below.slice(0, end === -1 ? 0 : end)].map(keyOf);
  return Object.entries(keys)
    .filter(([key]) => !used.includes(key) && (typed === '' || begins(typed, key)))
    .map(([key, detail]) => ({
      label: key,
      kind: CompletionItemKind.Property,
      detail,
      text: `${key}: `,
      span: typedSpan(place, typed),
    }));
}

/** Characters of front matter that are looked through. */
const longest = 10_000;

/** The lines between the opening fence and the cursor's; nothing where the cursor is in no front matter. */
function linesAbove({ text, lineStart }: Place): string[] | undefined {
  if (lineStart === 0 || lineStart > longest || !/^\uFEFF?---[ \t]*[\r\n]/.test(text))
    return undefined;
  const [, ...lines] = text.slice(0, lineStart).split(/\r\n|\r|\n/);
  lines.pop();
  if (lines.some(isFence)) return undefined;
  return lines.every((line) => /^(?:[\w-]+[ \t]*:|\s|#|-|$)/.test(line)) ? lines : undefined;
}

function isFence(line: string): boolean {
  return /^(?:---|\.\.\.)[ \t]*$/.test(line);
}

function keyOf(line: string): string {
  return (/^([\w-]+)[ \t]*:/.exec(line)?.[1] ?? '').toLowerCase();
}

type Value = readonly [words: string, detail: string];

function valuesOf(key: string, names: () => KnownNames, now: Date): Value[] {
  switch (key) {
    case 'channel':
      return channels.map((channel) => [channel, ofChannels[channel]]);
    case 'scenario':
      return scenarios.map((scenario) => [scenario, ofScenarios[scenario]]);
    case 'invited':
      return [0, -1, -2, -3, -7].map((days) => [day(now, days), inDays[days] ?? '']);
    case 'interview':
      return [1, 2, 7].map((days) => [`${day(now, days)}T10:00`, inDays[days] ?? '']);
    case 'sent':
      return [[day(now, 0), inDays[0] ?? '']];
    case 'recipient':
      return names().recipients.map((name) => [name, 'from the headers']);
    case 'sender':
      return names().senders.map((name) => [name, 'your name']);
    case 'company':
      return names().companies.map((name) => [name, 'from the address']);
    default:
      return [];
  }
}

const inDays: Readonly<Record<number, string>> = {
  [-7]: 'a week ago',
  [-3]: 'three days ago',
  [-2]: 'two days ago',
  [-1]: 'yesterday',
  0: 'today',
  1: 'tomorrow',
  2: 'in two days',
  7: 'in a week',
};

/** So many days from now, where the user is, as `2026-03-02`. */
function day(now: Date, days: number): string {
  const date = new Date(now.getFullYear(), now.getMonth(), now.getDate() + days);
  const [month, dayOfMonth] = [date.getMonth() + 1, date.getDate()].map((number) =>
    String(number).padStart(2, '0'),
  );
  return `${date.getFullYear()}-${month}-${dayOfMonth}`;
}
