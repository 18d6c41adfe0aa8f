import type { Draft } from '../draft/draft';
import { fold, personOf } from '../draft/names/people';
import {
  type Address,
  type AddressHeader,
  isShared,
  mailboxesOf,
  ownerLabel,
  registrable,
} from '../draft/text/addresses';
import type { Header } from '../draft/text/headers';
import type { Rule } from './rule';

export const massMailing: Rule = {
  id: 'mass-mailing',
  severity: 'warning',
  summary: 'One message goes to recruiters of different companies, or to hidden recipients only.',
  why: 'Each company sees that it got a circular, and often who else was told.',
  examples: [
    {
      text: 'To: [|Nils <nils@aurora.example>, jobs@grain.example|]\nSubject: Withdrawal\n\nDear Nils,\n\nThank you for the invitation to interview. I’ve accepted another position and withdraw my application.\n\nKind regards,\nSam\n',
    },
    {
      text: 'To: Nils <nils@hr.acme.co.uk>\nCc: Sara <sara@acme.co.uk>, jobs@acme-careers.example\nSubject: Withdrawal\n\nDear Nils,\n\nThank you for the invitation to interview. I’ve accepted another position and withdraw my application.\n\nKind regards,\nSam\n',
    },
  ],
  check(draft) {
    const { to: all, cc: copied, bcc: unseen } = mailboxesOf(draft);
    if (unseen.length === 0 && all.length + copied.length < 2) return [];
    const to = mailboxes(draft, 'to');
    const cc = mailboxes(draft, 'cc');
    const bcc = mailboxes(draft, 'bcc');
    const hidden = bcc.length > 0 && to.length + cc.length === 0;
    const header = hidden ? draft.header('bcc') : spread(draft, [to, cc, bcc]);
    if (!header) return [];
    return [
      {
        span: header.span,
        message: hidden
          ? 'Sent to hidden recipients only: write to each by name.'
          : 'Goes to different companies at once: send each its own message.',
      },
    ];
  },
};

/** The addresses of a header that aren't the writer's own. */
function mailboxes(draft: Draft, header: AddressHeader): Address[] {
  const from = mailboxesOf(draft).from[0];
  const own = personOf(draft.field('sender') ?? from?.name ?? signature(draft)).names;
  return mailboxesOf(draft)[header].filter(({ local, domain }) => {
    if (from && from.local === local && from.domain === domain) return false;
    if (from && !isShared(domain) && registrable(from.domain) === registrable(domain)) return false;
    const letters = fold(local).replace(/[^\p{L}]/gu, '');
    return own.length < 2 || !own.every((name) => letters.includes(name));
  });
}

function signature(draft: Draft): string {
  const range = draft.layout.signature;
  return range ? (draft.textOf(range).split('\n')[0] ?? '') : '';
}

/** The first header that brings in a second company; nothing where all belong together. */
function spread(
  draft: Draft,
  [to = [], cc = [], bcc = []]: readonly Address[][],
): Header | undefined {
  const firms = new Set<string>();
  for (const [name, addresses] of [
    ['to', to],
    ['cc', cc],
    ['bcc', bcc],
  ] as const) {
    for (const { domain } of addresses) {
      if (!isShared(domain)) addFirm(firms, domain);
    }
    if (firms.size > 1 + agencies(draft, firms)) return draft.header(name);
  }
  return undefined;
}

/** `acme.example` and `acme-group.example` are one firm. */
function addFirm(firms: Set<string>, domain: string): void {
  const label = ownerLabel(domain);
  for (const known of firms) {
    const [short, long] = known.length < label.length ? [known, label] : [label, known];
    if (short === long || (short.length > 3 && long.startsWith(short))) return;
  }
  firms.add(label);
}

const agency =
  /(?<!re)search|talent|recruit|staffing|personnel|headhunt|agency|resourcing|placement|selection|manpower|interim|employment|(?<!s)hiring/;
/** An agency and its client are one address, not two companies. */
function agencies(draft: Draft, firms: ReadonlySet<string>): number {
  const own = [...firms].filter((label) => agency.test(label)).length;
  if (own > 0) return own === 1 ? 1 : 0;
  return draft.readings('forClient').length > 0 ? 1 : 0;
}
