import { wordId } from '../../phrases/language';
import { flag } from '../../phrases/vocabulary';
import { derived } from '../derived';
import type { Draft } from '../draft';
import type { Span } from '../types';
import { fold, type Person, personOf } from './people';

/** Whom a greeting addresses. */
export type Addressed = 'person' | 'group' | 'anyone' | 'placeholder';

/** The greeting as it stands, to the end of its line where only punctuation cut it short. */
export interface Greeting {
  readonly text: string;
  readonly span: Span;
  /** The words that name or describe somebody, in lower case, one list for each addressed. */
  readonly segments: readonly (readonly string[])[];
}

/** Words that open a greeting, and what may follow without naming anybody. */
const openers = new Set(
  `hi hello hey hiya heya heyo hullo howdy yo oi dear dearest darling greetings salutations salaam namaste well oh ah
  yeah yes ok okay so again alright good very most warm a to my g'day gday day night nite noon morning afternoon evening compliments season of respected
  esteemed the and or kia ora buenos buenas bom boa dia dias tarde tardes noches guten tag bonjour bonsoir hallo moin
  servus ciao hola ola aloha hej hoi ahoj shalom konnichiwa gruezi car cara caro liebe lieber liebes cher chere`.split(
    /\s+/,
  ),
);

function opens(word: string): boolean {
  return openers.has(word) || (word.startsWith('h') && /^(?:hi+|hello+|hey+)$/.test(word));
}

/** The greeting of a draft; nothing where it has none. */
export const greetingOf = derived((draft: Draft): Greeting | undefined => {
  const range = draft.layout.greeting;
  if (!range || range.last <= range.first) return undefined;
  const { start, end } = draft.spanOf(range);
  const closed = closing.includes(draft.text.charAt(end - 1));
  const rest = closed ? '' : (restOfLine.exec(draft.text.slice(end))?.[0] ?? '');
  const whole = end + rest.length;
  const text = draft.text.slice(start, whole);
  const bare = text.replace(emphasis, '');
  return { text: bare, span: { start, end: whole }, segments: segmentsOf(bare) };
});

const closing = ',.!?:;—–';
/** Marks of emphasis; a run of underscores is a blank to be filled in. */
const emphasis = /[*~`]|(?<!_)_{1,2}(?!_)/g;
const restOfLine = /^[^\r\n,.!?:;—–]{0,24}[,!]?(?=[ \t]*\r?\n)/;
const parting = /[,&/;:—–]|\band\b|\s-\s|\bor\b/;
const blessing = /^\s*(?:may )?peace be (?:up)?on you(?: all)?/;
const wordsIn = /[\p{L}\p{N}'.-]+/gu;
const letter = /\p{L}/u;

function segmentsOf(text: string): string[][] {
  const found: string[][] = [];
  for (const segment of fold(text).replace(blessing, '').split(parting)) {
    const words = (segment.match(wordsIn) ?? []).map((word) => word.replace(/[.'-]+$/, ''));
    const named = words.slice(words.findIndex((word) => !opens(word)));
    if (named.some((word) => !opens(word) && letter.test(word))) found.push(named);
  }
  return found;
}

const nobody = new Set(
  `there sir sirs madam ma'am maam ma mam madams recruiter recruiters employer employers manager managers hiring recruiting
  recruitment hr human resource resources talent acquisition representative representatives specialist specialists
  professional professionals officer officers coordinator coordinators personnel person whom whomever whoever who
  concern concerned reader interviewer interviewers in charge of responsible for head lead lady gentleman gentlemen
  ladies stranger friend you staffing partner business assistant administrator admin generalist executive director
  company name mate boss contact`.split(/\s+/),
);
const groups = new Set(
  `team teams committee committees panel board all both everyone everybody every folks guys people colleagues crew
  department dept staff y'all yall gang members jury office group desk friends rangers family council trustees search
  selection organisers organizers lot two three house unit practice school company division chapter`.split(
    /\s+/,
  ),
);
/** Titles that do for a name: who is called so is one person. */
const byTitle = new Set(
  `chef coach captain skipper father mother sister brother rabbi imam pastor reverend doctor professor your prof doc guv
  chief matron maestro nurse auntie uncle sensei vicar padre judge`.split(/\s+/),
);

/**
 * Whether a word of the greeting can only be a name, as in most: “Hi Dana,”. Asked before the
 * greeting is taken apart, which costs more.
 */
export function plainlyNames({ words, text, layout }: Draft): boolean {
  const { first, last } = layout.greeting ?? { first: 0, last: 0 };
  if (words.id[first] === to) return false;
  for (let at = first + 1; at < last; at++) {
    if (((words.flags[at] as number) & flag.capital) === 0) continue;
    const [start, end] = [words.start[at] as number, words.end[at] as number];
    if (text[start - 1] !== ' ' || (text[end] !== ',' && text[end] !== ' ')) continue;
    const word = fold(text.slice(start, end));
    if (!nobody.has(word) && !opens(word)) return true;
  }
  return false;
}

/** As in “To whom it may concern”. */
const to = wordId('to');

/** Whom the greeting is for: one person, a real group, or whoever reads it. */
export function addressedBy(greeting: Greeting): Addressed {
  if (/[[\]{}<>$]|\bX{3,}\b|_{3,}|\bTB[CDA]\b/.test(greeting.text)) return 'placeholder';
  if (/^\s*to (?:whom|all (?:concerned|involved))/i.test(greeting.text)) return 'anyone';
  const { segments } = greeting;
  if (segments.some((words) => words.some((word) => groups.has(word)))) return 'group';
  const told = segments.filter((words) => !words.every((word) => nobody.has(word) || opens(word)));
  return told.length > 0 ? 'person' : 'anyone';
}

/** The persons a greeting names; titles alone name nobody. */
export function greetedBy(greeting: Greeting): Person[] {
  return greeting.segments
    .filter((words) => !words.some((word) => groups.has(word)))
    .map((words) => words.filter((word) => !opens(word) && !nobody.has(word)))
    .map((words) => personOf(words.join(' ')))
    .filter(({ names }) => names.length > 0 && names.some((name) => !byTitle.has(name)));
}

/** A name called out right behind a bare “Hello,”: “is that Lorraine?”, “may I speak with Ms. Castellano?”. */
export function namesSomebody(draft: Draft): boolean {
  const { main } = draft.layout;
  const last = Math.min(main.last, main.first + 24);
  if (last <= main.first) return false;
  const text = draft.textOf({ first: main.first, last });
  return (
    /\b(?:[Ii]s (?:that|this)|speak (?:to|with)|talk to|that you,?|looking for|for|hello,?|hi,?) (?:[Tt]he |[Mm]y )?\p{Lu}\p{Ll}+/u.test(
      text,
    ) ||
    /^(?:[Ii]s (?:that|this) )?\p{Lu}\p{Ll}+[?,!]/u.test(text) ||
    /(?<!(?:this is|it['’]s|I['’]m|name['’]s|name is) (?:\p{Lu}\p{Ll}+ )?)\b(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Professor|Sir|Madam|Ma['’]?am)\b\.? \p{Lu}/u.test(
      text,
    )
  );
}
