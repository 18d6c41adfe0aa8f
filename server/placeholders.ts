import type { Draft } from './draft/draft';
import type { Span } from './draft/types';
import { displayName, recipient, sender } from './mend/names';
import {
  asksForFirstName,
  asksForName,
  inSignature,
  unfilledPlaceholder,
} from './rules/unfilled-placeholder';

/** What a placeholder may stand for that a draft can know. */
export type Subject = 'recipient' | 'sender' | 'company' | 'position';

/** One thing that a draft still leaves open. */
export interface Placeholder {
  /** Tells it from the others; the same wherever the same thing is asked for. */
  readonly key: string;
  /** What it asks for, in its own words: `Your Name`, `date and time`. */
  readonly label: string;
  readonly subject: Subject | undefined;
  /** What front matter or headers know about it. */
  readonly known: string | undefined;
  /** Whether both of them say so. */
  readonly agreed: boolean;
  /** Where it stands in the draft's text, in order: UTF-16 offsets. */
  readonly spans: readonly Span[];
}

/** Everything that front matter, headers and body leave open, each thing once, in order of appearance. */
export function placeholdersIn(draft: Draft): Placeholder[] {
  const byKey = new Map<string, Place[]>();
  for (const place of [...inFrontMatter(draft), ...inMessage(draft)]) {
    const same = byKey.get(place.key);
    if (same) same.push(place);
    else byKey.set(place.key, [place]);
  }
  return [...byKey].map(([key, places]) => {
    const { label = '', subject } = places[0] ?? {};
    const known = places.find((place) => place.known)?.known;
    const agreed = known !== undefined && isAgreed(draft, subject);
    return { key, label, subject, known, agreed, spans: places.map(({ span }) => span) };
  });
}

/** One place where a placeholder stands. */
type Place = Pick<Placeholder, 'key' | 'label' | 'subject' | 'known'> & { readonly span: Span };

const people = new Set(['recipient', 'sender', 'company', 'position']);
const dates = new Set(['invited', 'interview', 'sent']);

/** Values of front matter that are a bracket. A date is written another way there than in a message. */
function inFrontMatter({ fields, text }: Draft): Place[] {
  const places: Place[] = [];
  for (const [name, { span }] of fields) {
    const label = /^\[([^[\],\n]+)\]$/.exec(text.slice(span.start, span.end))?.[1]?.trim();
    if (label === undefined) continue;
    if (people.has(name)) places.push({ ...about(label), known: undefined, span });
    if (!dates.has(name)) continue;
    const own = { key: `${name}:`, label: `${name} (${label})`, subject: undefined };
    places.push({ ...own, known: undefined, span });
  }
  return places;
}

/** What the rule reports, with what its fix and the draft know. */
function inMessage(draft: Draft): Place[] {
  let blanks = 0;
  return [...unfilledPlaceholder.check(draft, {})].map(({ span, fixes }) => {
    const text = draft.text.slice(span.start, span.end);
    const told = asked(draft, text, span);
    const known = told.subject ? knownOf(draft, told.subject) : fixes?.()[0]?.edits[0]?.text;
    const key = told.key === '' ? `blank ${++blanks}` : told.key;
    return { ...told, key, label: told.label || text, known: usable(known), span };
  });
}

/** What a placeholder asks for where it stands: “[Name]” below the sign-off is the writer's. */
function asked(draft: Draft, text: string, span: Span): Pick<Place, 'key' | 'label' | 'subject'> {
  if (!inSignature(draft, span) || !asksForName.test(text)) return about(text);
  if (!asksForFirstName(text)) return about('your name');
  // “[First name] Wanjiru” is no whole name.
  return { key: 'your first name', label: 'your first name', subject: undefined };
}

/** What a placeholder is about. The key is empty where it doesn't say: each blank stands for itself. */
function about(text: string): Pick<Place, 'key' | 'label' | 'subject'> {
  const stop = /^\$\{?(\d+):?([^}]*)\}?$/.exec(text);
  const label = stop ? (stop[2] ?? '') : text.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
  const words = label
    .toLowerCase()
    .replace(/[’']s\b/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .replace(/^(?:insert|enter|add) (?:the )?| here$/g, '')
    .trim();
  const subject = subjects.find(([, pattern]) => pattern.test(words))?.[0];
  if (stop) return { key: `$${stop[1]}`, label: label || text, subject };
  if (
    /^(?:x+(?: x+)*|xyz|s|null|undefined|nan|tb[dca]|lorem ipsum|choose an item|click .*|)$/.test(
      words,
    )
  )
    return { key: '', label: '', subject };
  // There may be two readers, as a recruiter and a manager, but only one writer and one role.
  return { key: subject && subject !== 'recipient' ? subject : words, label, subject };
}

const subjects: readonly (readonly [Subject, RegExp])[] = [
  [
    'sender',
    /^(?:(?:your|my|own|sender|writer|candidate|applicant)(?: full)? name|sender|signature)$/,
  ],
  [
    'recipient',
    /^(?:(?:first |full )?name|(?:recipient|recruiter|hiring manager|interviewer|contact|contact person)(?: (?:first )?name)?)$/,
  ],
  ['company', /^(?:company|organi[sz]ation|employer)(?: name)?$/],
  ['position', /^(?:(?:position|role|job)(?: (?:title|name))?)$/],
];

function knownOf(draft: Draft, subject: Subject): string | undefined {
  if (subject === 'sender') return sender(draft);
  return subject === 'recipient' ? recipient(draft) : draft.field(subject);
}

/** Not what is still a bracket itself. */
function usable(known: string | undefined): string | undefined {
  return known === undefined || /[[\]{}<>]/.test(known) ? undefined : known;
}

/** Whether front matter and headers both know it, and know the same. */
function isAgreed(draft: Draft, subject: Subject | undefined): boolean {
  if (subject !== 'sender' && subject !== 'recipient') return false;
  const header = displayName(draft.header(subject === 'sender' ? 'from' : 'to')?.value);
  return header !== undefined && draft.field(subject) === header;
}
