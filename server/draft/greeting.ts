import type { Draft } from './draft';
import { fold, type Person, personOf } from './people';
import type { Span } from './types';

/** Whom a greeting addresses. */
export type Addressed = 'person' | 'group' | 'anyone' | 'placeholder';

/** The greeting as it stands, to the end of its line where only punctuation cut it short. */
export interface Greeting {
  readonly text: string;
  readonly span: Span;
}

/** Words that open a greeting, and what may follow without naming anybody. */
const openers =
  /^(?:(?:hi+|hello+|hey+|hiya|heya|heyo|hullo|howdy|yo|oi|dear(?:est)?|darling|greetings|salutations|salaam|namaste|well|oh|ah|yeah|yes|ok(?:ay)?|so|again|alright|good|very|most|warm|a|to|my|g'?day|day|morning|afternoon|evening|respected|esteemed|the|and|or|kia|ora|buenos|buenas|bom|boa|dias?|tardes?|noches|guten|tag|bonjour|bonsoir|hallo|moin|servus|ciao|hola|ola|aloha|hej|hoi|ahoj|shalom|konnichiwa|gruezi|cara?|caro|liebe[rs]?|chere?)$)/;

/** The greeting of a draft; nothing where it has none. */
export function greetingOf(draft: Draft): Greeting | undefined {
  const range = draft.layout.greeting;
  if (!range || range.last <= range.first) return undefined;
  const { start, end } = draft.spanOf(range);
  const rest = /^[^\n,.!?:;—–]{0,24}[,!]?(?=[ \t]*\r?\n)/.exec(draft.text.slice(end))?.[0] ?? '';
  const whole = /[,.!?:;—–]$/.test(draft.text.slice(start, end)) ? end : end + rest.length;
  const text = draft.text.slice(start, whole);
  return { text: text.replace(/[*_~`]/g, ''), span: { start, end: whole } };
}

/** The words of a greeting that name or describe somebody, segment by segment. */
function segmentsOf({ text }: Greeting): string[][] {
  return fold(text)
    .split(/[,&/;:—–]|\band\b|\s-\s|\bor\b/)
    .map((segment) =>
      (segment.match(/[\p{L}\p{N}'.-]+/gu) ?? []).map((word) => word.replace(/[.'-]+$/, '')),
    )
    .map((words) => words.slice(words.findIndex((word) => !openers.test(word))))
    .filter((words) => words.some((word) => /\p{L}/u.test(word) && !openers.test(word)));
}

const nobody =
  /^(?:there|sirs?|madam|ma'?am|madams|recruiters?|employers?|managers?|hiring|recruit\w*|hr|human|resources?|talent|acquisition|representatives?|specialists?|professionals?|officers?|coordinators?|personnel|person|whom\w*|whoever|who|it|this|may|concern\w*|reaches|reader|interviewers?|in|charge|of|responsible|for|head|lead|lady|gentlem[ae]n|ladies|stranger|friend|you|staffing|partner|business|assistant|administrator|admin|generalist|executive|director|company|name|hiya|mate|boss|contact)$/;
const group =
  /^(?:teams?|committees?|panel|board|all|both|everyone|everybody|every|folks|guys|people|colleagues|crew|department|dept|staff|y'?all|gang|members|jury|office|group|desk|friends|rangers|family|council|trustees|search|selection|organi[sz]ers|lot|two|three|house|unit|practice|school|company|division|chapter)$/;
/** Titles that do for a name: who is called so is one person. */
const byTitle =
  /^(?:chef|coach|captain|skipper|father|mother|sister|brother|rabbi|imam|pastor|reverend|doctor|professor|your|prof|doc|guv|chief|matron|maestro|nurse|auntie|uncle|sensei|vicar|padre|judge)$/;

/** Whom the greeting is for: one person, a real group, or whoever reads it. */
export function addressedBy(greeting: Greeting): Addressed {
  if (/[[\]{}<>$]|\bX{3,}\b|_{3,}|\bTB[CDA]\b/.test(greeting.text)) return 'placeholder';
  const segments = segmentsOf(greeting);
  if (segments.some((words) => words.some((word) => group.test(word)))) return 'group';
  const told = segments.filter(
    (words) => !words.every((word) => nobody.test(word) || openers.test(word)),
  );
  return told.length > 0 ? 'person' : 'anyone';
}

/** The persons a greeting names; titles alone name nobody. */
export function greetedBy(greeting: Greeting): Person[] {
  return segmentsOf(greeting)
    .filter((words) => !words.some((word) => group.test(word)))
    .map((words) => words.filter((word) => !openers.test(word) && !nobody.test(word)))
    .map((words) => personOf(words.join(' ')))
    .filter(({ names }) => names.length > 0 && names.some((name) => !byTitle.test(name)));
}

/** A name called out right behind a bare “Hello,”: “is that Lorraine?”, “may I speak with Ms. Castellano?”. */
export function namesSomebody(draft: Draft): boolean {
  const { main } = draft.layout;
  const last = Math.min(main.last, main.first + 24);
  if (last <= main.first) return false;
  const text = draft.textOf({ first: main.first, last });
  return (
    /\b(?:is (?:that|this)|speak (?:to|with)|talk to|that you,?|looking for|for|hello,?|hi,?) (?:[Tt]he |[Mm]y )?\p{Lu}\p{Ll}+/u.test(
      text,
    ) ||
    /^(?:is (?:that|this) )?\p{Lu}\p{Ll}+[?,!]/u.test(text) ||
    /(?<!(?:this is|it['’]s|I['’]m|name['’]s|name is) (?:\p{Lu}\p{Ll}+ )?)\b(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Professor|Sir|Madam)\b\.? \p{Lu}/u.test(
      text,
    )
  );
}
