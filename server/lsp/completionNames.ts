import type { Draft } from '../draft/draft';
import { type Address, isShared, mailboxesOf, ownerLabel } from '../draft/text/addresses';
import { recipient, sender } from '../mend/names';
import { begins, type Offer, type Place, typedSpan } from './completionOffer';
import { CompletionItemKind } from './library';

/** What front matter, headers and settings tell of names, surest first. */
export interface KnownNames {
  /** As to be greeted: “Dana”, “Ms. Reyes”. */
  readonly greeted: readonly string[];
  /** In full: “Dana Reyes”. */
  readonly recipients: readonly string[];
  readonly senders: readonly string[];
  readonly companies: readonly string[];
  readonly positions: readonly string[];
}

/** The names a draft tells of; `user` is the user's own, empty where unknown. */
export function namesOf(draft: Draft, user: string): KnownNames {
  const { to, cc, from } = mailboxesOf(draft);
  const others = [...to, ...cc];
  const recipients = some(draft.field('recipient'), ...others.map(({ name }) => name));
  const first = recipient(draft);
  return {
    greeted: some(first, ...others.map(({ name }) => name?.split(' ')[0])),
    recipients,
    senders: some(sender(draft), user, ...from.map(({ name }) => name)),
    companies: some(draft.field('company'), ...others.map(companyOf)),
    positions: some(draft.field('position')),
  };
}

/** Each once, without the unknown ones. */
function some(...names: readonly (string | undefined)[]): string[] {
  return [...new Set(names.filter((name) => name !== undefined && name !== ''))] as string[];
}

/** “Acme” of `dana@hr.acme.example`; nothing of a private person's mailbox. */
function companyOf({ domain }: Address): string | undefined {
  if (isShared(domain)) return undefined;
  const label = ownerLabel(domain);
  return label === '' ? undefined : label.charAt(0).toUpperCase() + label.slice(1);
}

const greeting =
  /^[ \t]*(?:dear|hi|hello|hey|good (?:morning|afternoon|evening))[ \t]+([\p{L}.’' -]*)$/iu;
const company = /\b(?:at|with|join|joining|from)[ \t]+([\p{L}\p{N}&.’'-]*)$/iu;
const position = /\b(?:for|of|about|as)[ \t]+(?:the|your|an?)[ \t]+([\p{L}\p{N}&.’'-]*)$/iu;
const word = /(?:^|[\s([“"])([\p{L}\p{N}&.’'-]+)$/u;

/** Whether a space may have called for a name here, so that it is worth looking for one. */
export function wantsName({ before }: Place): boolean {
  return greeting.test(before) || company.test(before) || position.test(before);
}

/** Whether the cursor is behind “Dear”, where nothing but a name goes. */
export function isGreeting({ before }: Place): boolean {
  return greeting.test(before);
}

/** Names that fit at the cursor: whom to greet behind “Dear”, the company behind “at”, or what a typed word begins. */
export function nameOffers(place: Place, known: KnownNames): Offer[] {
  const greeted = greeting.exec(place.before)?.[1];
  if (greeted !== undefined) {
    const comma = place.after.startsWith(',') ? '' : ',';
    return offers(place, greeted, known.greeted, 'the reader').map((offer) => ({
      ...offer,
      text: `${offer.text}${comma}`,
    }));
  }
  const at = company.exec(place.before)?.[1];
  if (at !== undefined) return offers(place, at, known.companies, 'the company');
  const of = position.exec(place.before)?.[1];
  if (of !== undefined) return offers(place, of, known.positions, 'the position');
  const typed = word.exec(place.before)?.[1];
  if (typed === undefined) return [];
  return [
    ...offers(place, typed, known.companies, 'the company'),
    ...offers(place, typed, known.positions, 'the position'),
    ...offers(place, typed, known.recipients, 'the reader'),
    ...offers(place, typed, known.senders, 'your name'),
  ].filter(({ label }) => !finished(typed, label));
}

function offers(place: Place, typed: string, names: readonly string[], detail: string): Offer[] {
  return names
    .filter((name) => begins(typed, name))
    .map((name) => ({
      label: name,
      kind: CompletionItemKind.Value,
      detail,
      text: name,
      span: typedSpan(place, typed),
    }));
}

/** “Sam” of “Sam Lee” is a whole name already: a line may end there. */
function finished(typed: string, name: string): boolean {
  return name.charAt(typed.length) === ' ';
}
