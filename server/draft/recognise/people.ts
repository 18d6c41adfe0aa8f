import { matcher, wordId } from '../../phrases/language';
import { type Draft, some } from '../draft';
import { tableOf } from '../tables';
import { mailboxesOf } from '../text/addresses';

/** Whether the greeting addresses one of these. */
export function greets({ words, layout }: Draft, table: Uint8Array): boolean {
  return layout.greeting !== undefined && some(table, words, layout.greeting);
}

const love = wordId('love');
/** Nobody else is greeted as these but those who let in students, members, helpers. */
export const office = tableOf('admission admissions membership volunteer volunteers casting');

/** “Talent Acquisition”, “Executive Search”: below the name of one who hires. */
export const recruiting = matcher.table('recruiting');

/** Nobody sends a recruiter their love. */
export function endsWithLove({ words, layout: { signOff } }: Draft): boolean {
  for (let at = signOff?.first ?? 0; at < (signOff?.last ?? 0); at++)
    if (words.id[at] === love) return true;
  return false;
}

/** Whether the signature names one of these. */
export function signs({ words, layout }: Draft, table: Uint8Array): boolean {
  return layout.signature !== undefined && some(table, words, layout.signature);
}

/** A newspaper asks for interviews of another kind. */
export function writesToNewsroom(draft: Draft): boolean {
  return mailboxesOf(draft).to.some(({ local }) => newsroom.has(local));
}

const newsroom = new Set(['newsdesk', 'newsroom', 'news', 'editor', 'editors', 'letters']);
