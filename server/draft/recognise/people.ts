import { is, matcher, wordId } from '../../phrases/language';
import { type Draft, some } from '../draft';
import { idsOf, tableOf } from '../tables';
import { mailboxesOf } from '../text/addresses';

/** Whether the greeting addresses one of these. */
export function greets({ words, layout }: Draft, table: Uint8Array): boolean {
  return layout.greeting !== undefined && some(table, words, layout.greeting);
}

/** “Dear members of the search committee” is a crowd that hires. */
export function greetsCrowd(draft: Draft): boolean {
  if (!greets(draft, is.crowd)) return false;
  return !greets(draft, members) || !greets(draft, board) || greets(draft, office);
}

/** “Hi all”: more often colleagues than those who hire. */
export const everybody = tableOf('all everyone everybody');
const members = tableOf('members');
const board = tableOf(
  'search selection appointment appointments hiring recruitment interview panel',
);

const [love, to] = ['love', 'to'].map((word) => wordId(word));
/** Nobody else is greeted as these but those who let in students, members, helpers. */
export const office = tableOf(
  'admission admissions membership volunteer volunteers casting scholarship awards',
);

/** “Talent Acquisition”, “Executive Search”: below the name of one who hires. */
export const recruiting = matcher.table('recruiting');

/** Nobody sends a recruiter their love. */
export function endsWithLove({ words, layout: { signOff } }: Draft): boolean {
  for (let at = signOff?.first ?? 0; at < (signOff?.last ?? 0); at++)
    if (words.id[at] === love && words.id[at + 1] !== to) return true;
  return false;
}

/** Whether the signature names one of these. */
export function signs({ words, layout }: Draft, table: Uint8Array): boolean {
  return layout.signature !== undefined && some(table, words, layout.signature);
}

/** “Auto-Submitted: auto-replied”, “List-Unsubscribe: …”: a machine sends it, or sends it to many. */
export function isSentByMachine(draft: Draft): boolean {
  if (draft.headers.length === 0) return false;
  const automatic = draft.header('auto-submitted')?.value;
  if (automatic && !/^no\b/i.test(automatic)) return true;
  if (/^(?:bulk|list|junk|auto)/i.test(draft.header('precedence')?.value ?? '')) return true;
  const subject = draft.header('subject')?.value ?? '';
  if (machineMade.test(subject) || answered.test(subject)) return true;
  return draft.headers.some(({ name }) => listed.test(name));
}

const listed = /^(?:list-|x-auto|feedback-id$|x-campaign|x-mailer-campaign|x-mailchimp)/;
/** “Declined: Panel @ Thu 7 May”, as a calendar answers. */
const answered = /^(?:declined|accepted|tentative|updated invitation|invitation):.*@/i;
const machineMade =
  /^\W*(?:automatic reply|auto(?:matic)?[- ]?(?:reply|response)|out of (?:the )?office)\b/i;

/** A newspaper asks for interviews of another kind. */
export function writesToNewsroom(draft: Draft): boolean {
  return mailboxesOf(draft).to.some(({ local }) => newsroom.has(local)) || answersThePress(draft);
}

/** “Sir, Your columnist complains that …”: a letter to the editor says at once what it answers. */
function answersThePress({ words: { id }, sentences }: Draft): boolean {
  const opening = sentences[0];
  if (!opening) return false;
  const at = re.has(id[opening.first] as number) ? opening.first + 1 : opening.first;
  if (id[at] !== your) return false;
  return [1, 2].some((step) => printed[id[at + step] as number] === 1);
}

const your = wordId('your');
const re = idsOf('re regarding');
const printed = matcher.table('printed');

const newsroom = new Set(['newsdesk', 'newsroom', 'news', 'editor', 'editors', 'letters']);
