import { momentOf } from './draft/dates';
import type { Draft } from './draft/draft';
import { largestText } from './draft/mail/mail';
import { frontMatterOf } from './draft/text/frontMatter';

const largestNote =
  'longer than 2 MiB, of which only the beginning was checked; check a single message';

/**
 * What of a text could not be read, and what to do about it, in words for people. `unread` is what
 * its mail had to leave out: `more than 1000 parts`.
 */
export function notesOn(
  text: string,
  draft: Draft,
  unread: readonly string[] | undefined,
): readonly string[] {
  const notes = unread?.map((what) => told[what] ?? `${what}; the rest was not checked`) ?? [];
  if (unread === undefined && text.length > largestText) notes.push(largestNote);
  if (draft.text.startsWith('---', draft.text.startsWith('\uFEFF') ? 1 : 0)) {
    notes.push(...(frontMatterOf(draft.text)?.faults ?? []));
  }
  if (draft.fields.size > 0 || draft.kind === 'mail') notes.push(...dateNotes(draft));
  return notes;
}

const told: Readonly<Record<string, string>> = {
  'no text': 'no text to check in this mail; save the message itself as .md or .txt',
};

const dateKeys = ['invited', 'interview', 'sent'];

function dateNotes(draft: Draft): string[] {
  const notes: string[] = [];
  for (const key of dateKeys) {
    const value = draft.field(key);
    if (value === undefined || momentOf(value)) continue;
    notes.push(
      `“${key}” is “${shortened(value)}”, which is no date; write it like 2025-03-05T14:30`,
    );
  }
  const date = draft.kind === 'mail' ? draft.header('date')?.value : undefined;
  if (date && !momentOf(date)) {
    notes.push(
      `the Date header is “${shortened(date)}”, which is no date; write it like Wed, 5 Mar 2025 14:30:00 +0000`,
    );
  }
  return notes;
}

const longest = 40;

function shortened(value: string): string {
  return value.length > longest ? `${value.slice(0, longest)}…` : value;
}
