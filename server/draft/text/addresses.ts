import { derived } from '../derived';
import type { Draft } from '../draft';

/** One address of a `To`, `Cc`, `Bcc` or `From` header. */
export interface Address {
  /** The name before it; undefined where there is none. */
  readonly name: string | undefined;
  /** What stands before the `@`, in lower case. */
  readonly local: string;
  /** What stands behind the `@`, in lower case. */
  readonly domain: string;
}

export type AddressHeader = 'from' | 'to' | 'cc' | 'bcc';

/** The addresses in the headers of a draft. */
export const mailboxesOf = derived(
  (draft: Draft): Readonly<Record<AddressHeader, readonly Address[]>> => ({
    from: addressesOf(draft.header('from')?.value),
    to: addressesOf(draft.header('to')?.value),
    cc: addressesOf(draft.header('cc')?.value),
    bcc: addressesOf(draft.header('bcc')?.value),
  }),
);

const address =
  /<?\s*([^\s<>,;:"()]{1,128})@([^\s<>,;:"()]{1,255}?)\.?\s*>?\s*(?:\([^()]*\))?\s*$/u;

/** Reads the addresses of a header's value; what is no address is passed over. */
export function addressesOf(value: string | undefined): Address[] {
  const found: Address[] = [];
  if (value === undefined) return found;
  let carried = '';
  for (const piece of value.match(/(?:"(?:\\.|[^"\\])*"|<[^<>]*>|[^,;"<>])+/g) ?? []) {
    const text = `${carried}${piece}`.trim();
    const match = text.includes('@') ? address.exec(text) : null;
    carried = match ? '' : `${text}, `;
    if (!match) continue;
    const [, local = '', domain = ''] = match;
    const name = text.slice(0, match.index).replace(/^[\s"']+|[\s"':]+$/g, '');
    found.push({
      name: name === '' ? undefined : inOrder(name),
      local: local.toLowerCase(),
      domain: domain.toLowerCase(),
    });
  }
  return found;
}

/** “Ng, Cheuk Yin” as “Cheuk Yin Ng”. */
function inOrder(name: string): string {
  const parts = /^([^,]+),\s*([^,]+)$/.exec(name);
  return parts ? `${parts[2]} ${parts[1]}` : name;
}

/** Labels that stand between a name and a country: `acme.co.uk`. */
const secondLevel = new Set(
  `ac academy asn co com edu firm gc go gob gouv gov gv id info inc ind io ltd me med mil mod name ne net nhs nic nom
  or org plc police pro res sch school web`.split(/\s+/),
);

/** The part of a domain that somebody registers: `acme.co.uk` of `hr.acme.co.uk`. */
export function registrable(domain: string): string {
  const labels = domain.split('.').filter(Boolean);
  const [country = '', second = ''] = labels.slice(-2).reverse();
  const deep = labels.length > 2 && country.length === 2 && secondLevel.has(second);
  return labels.slice(deep ? -3 : -2).join('.');
}

/** The label that names the owner: `acme` of `hr.acme.co.uk`. */
export function ownerLabel(domain: string): string {
  return registrable(domain).split('.')[0] ?? '';
}

/** Mailboxes of private persons, and of the services that send on behalf of employers. */
const shared =
  /^(?:gmail|googlemail|outlook|hotmail|live|msn|yahoo|ymail|icloud|me|mac|aol|gmx|web|proton|protonmail|pm|fastmail|zoho|mail|hey|tutanota|posteo|yandex|qq|163|126|naver|rediffmail|btinternet|greenhouse|greenhouse-mail|lever|ashbyhq|workday|myworkday|smartrecruiters|icims|bamboohr|teamtailor|teamtailor-mail|workable|workablemail|jobvite|taleo|recruitee|personio|breezy|linkedin|indeed|indeedemail|reed|totaljobs|stepstone|xing|seek)$/;

/** Whether a domain tells nothing about an employer. */
export function isShared(domain: string): boolean {
  return shared.test(ownerLabel(domain));
}
