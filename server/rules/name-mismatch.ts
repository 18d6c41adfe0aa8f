import type { Draft } from '../draft/draft';
import {
  addressedFirms,
  addressedTitles,
  appliedTo,
  plainTitles,
  subjectTitle,
} from '../draft/names/addressed';
import { addressedBy, type Greeting, greetedBy, greetingOf } from '../draft/names/greeting';
import {
  firmWords,
  isGeneric,
  looksLikeTitle,
  namesIn,
  nameWords,
  sameThing,
  sameTitle,
  wordBefore,
} from '../draft/names/names';
import { addresseesOf, type Person, sameName } from '../draft/names/people';
import { overlaps } from '../draft/search';
import { isShared, mailboxesOf, ownerLabel } from '../draft/text/addresses';
import type { Range } from '../draft/text/layout';
import { recipient, recipientInFull } from '../mend/names';
import { wordId } from '../phrases/language';
import type { Finding, Fix, Rule } from './rule';

export const nameMismatch: Rule = {
  id: 'name-mismatch',
  severity: 'warning',
  summary: 'A name is left over from another draft: a person, a company or a position.',
  why: 'The wrong name tells the reader that the thanks were written for somebody else.',
  examples: [
    {
      text: '---\nrecipient: Joanna Fielding\n---\n[|Dear Anita,|]\n\nThank you for the invitation to interview. I’ve accepted another position and withdraw my application.\n\nKind regards,\nSam\n',
      fixes: {
        'Greet Joanna':
          '---\nrecipient: Joanna Fielding\n---\nDear Joanna,\n\nThank you for the invitation to interview. I’ve accepted another position and withdraw my application.\n\nKind regards,\nSam\n',
      },
    },
    {
      text: '---\nrecipient: Daniel Osei\n---\nHi Dan,\n\nThank you for the invitation to interview. I’ve accepted another position and withdraw my application.\n\nKind regards,\nSam\n',
    },
  ],
  check(draft) {
    const found: Finding[] = [];
    for (const look of [wrongPerson, wrongFirm, wrongPosition]) {
      const finding = look(draft);
      if (finding) found.push(finding);
    }
    return found;
  },
};

/* The greeting against `recipient`, `To` and `Cc` */

function wrongPerson(draft: Draft): Finding | undefined {
  const { persons, unknown } = addresseesOf(draft);
  if (unknown || persons.length === 0) return undefined;
  const greeting = greetingOf(draft);
  if (!greeting || addressedBy(greeting) !== 'person') return undefined;
  const greeted = greetedBy(greeting);
  if (greeted.length === 0) return undefined;
  if (greeted.some((one) => persons.some((person) => !differ(one, person)))) return undefined;
  return {
    span: greeting.span,
    message: 'Greets somebody the message doesn’t go to: check the name.',
    fixes: () => greet(draft, greeting),
  };
}

const latin = /^[\p{Script=Latin}\p{M}\p{N}'’.-]+$/u;

/** Whether two can't be the same person, as far as both names go. */
function differ(greeted: Person, person: Person): boolean {
  const { names } = person;
  if (![...greeted.names, ...names].every((name) => latin.test(name))) return false;
  if (greeted.names.some((one) => names.some((other) => sameName(one, other)))) return false;
  const comparable =
    names.length > 1 || greeted.names.length > 1 || greeted.titled === person.titled;
  return comparable && greeted.names.some((name) => name.length > 1);
}

function greet(draft: Draft, greeting: Greeting): Fix[] {
  const { text, span } = greeting;
  const titled = greetedBy(greeting).some((person) => person.titled);

  const name = titled ? recipientInFull(draft) : recipient(draft);
  const word = /^(?:good (?:morning|afternoon|evening|day)|\p{L}+)/iu.exec(text)?.[0];
  if (!name || !word) return [];
  const mark = /\s*[,.!?:;—–]+$/.exec(text)?.[0] ?? ',';
  return [{ title: `Greet ${name}`, edits: [{ span, text: `${word} ${name}${mark}` }] }];
}

/* Two companies named as the reader's */

function wrongFirm(draft: Draft): Finding | undefined {
  const company = draft.field('company');
  const label = ownLabel(draft);
  const wordsOf = (run: Range) => firmWords(draft.textOf(run));
  const fits = (run: Range) => label !== undefined && fitsLabel(wordsOf(run), label);
  const told = addressedFirms(draft, company ? 1 : 2);
  const named = () => (told.length > 0 ? told : namesIn(draft).map(({ run }) => run));
  const fitting = label === undefined ? undefined : named().find(fits);
  const firms = told.length === 0 && fitting ? appliedTo(draft) : told;
  if (firms.length === 0) return undefined;
  const known = company ? firmWords(company) : wordsOf(fitting ?? (firms[0] as Range));
  const wrong = firms.find(
    (run) =>
      !sameThing(wordsOf(run), known) &&
      !fits(run) &&
      !isGeneric(draft, run) &&
      (isBehindAt(draft, run) || !looksLikeTitle(draft, run)),
  );
  // An agency writes for somebody else, so two names are right.
  if (!wrong || draft.readings('forClient').length > 0) return undefined;
  return {
    span: draft.spanOf(wrong),
    message: 'A second company is named as the reader’s: check which it is.',
    fixes: () => correct(draft, wrong, { given: company, fitting, named: firms }),
  };
}

/** “everyone at the Southern Courier”: what ends like a position is none. */
function isBehindAt(draft: Draft, run: Range): boolean {
  return draft.words.id[wordBefore(draft, run.first, 0)] === at;
}

const at = wordId('at');

/** Another name in the place of this one, wherever it stands for the reader's, and beside that. */
function say(draft: Draft, wrong: Range, text: string, named: readonly Range[]): Fix[] {
  const words = nameWords(draft.textOf(wrong));
  const place = draft.sentences.find(({ last }) => last > wrong.first) ?? wrong;
  const beside = namesIn(draft)
    .map(({ run }) => run)
    .filter((run) => overlaps(run, place));
  const runs = [...named, ...beside].filter((run) => isCalled(nameWords(draft.textOf(run)), words));
  const spans = new Map([wrong, ...runs].map((run) => [run.first, draft.spanOf(run)]));
  return [{ title: `Say “${text}”`, edits: [...spans.values()].map((span) => ({ span, text })) }];
}

/** In full, or by the first word of it: “your Bluewater colleagues”. */
function isCalled(one: readonly string[], words: readonly string[]): boolean {
  return same(one, words) || (one.length === 1 && one[0] === words[0]);
}

function same(one: readonly string[], other: readonly string[]): boolean {
  return one.join(' ') === other.join(' ');
}

/** What else a name may be: the one that headers or front matter give, one that fits the mailbox, all that are named. */
interface Names {
  readonly given: string | undefined;
  readonly fitting?: Range | undefined;
  readonly named: readonly Range[];
}

/** The name that is known to fit; where neither is, first the one that was named first. */
function correct(draft: Draft, wrong: Range, { given, fitting, named }: Names): Fix[] {
  const known = given || (fitting && draft.textOf(fitting));
  if (known) return say(draft, wrong, known, named);
  const [first] = named;
  if (!first || first.first === wrong.first) return [];
  return [
    ...say(draft, wrong, draft.textOf(first), named),
    ...say(draft, first, draft.textOf(wrong), named),
  ];
}

function ownLabel(draft: Draft): string | undefined {
  const domain = mailboxesOf(draft).to[0]?.domain;
  return domain && !isShared(domain) ? ownerLabel(domain).replaceAll('-', '') : undefined;
}

function fitsLabel(words: readonly string[], label: string): boolean {
  return (
    words.some((word) => word.length > 3 && label.includes(word)) || words.join('').includes(label)
  );
}

/* Two positions named as the one applied for */

function wrongPosition(draft: Draft): Finding | undefined {
  const position = draft.field('position');
  const given = position ?? subjectTitle(draft);
  let known = given ? nameWords(given) : undefined;
  for (const run of addressedTitles(draft, known ? 1 : 2)) {
    const words = nameWords(draft.textOf(run));
    known ??= words;
    if (sameTitle(words, known)) continue;
    return {
      span: draft.spanOf(run),
      message: 'A second position is named as the one applied for: check which it is.',
      fixes: () => correct(draft, run, { given, named: [...addressedTitles(draft, 1)] }),
    };
  }
  return wrongPlainPosition(draft, position);
}

/** The same in small letters: two that share no word. “The analyst role” may well be “Data Scientist” of the headline. */
function wrongPlainPosition(draft: Draft, position: string | undefined): Finding | undefined {
  const titles = plainTitles(draft);
  const [first, ...others] = titles;
  if (!first || others.length === 0) return undefined;
  const known = nameWords(draft.textOf(first));
  const wrong = others.find((run) => {
    const words = nameWords(draft.textOf(run));
    return !words.some((word) => known.includes(word)) && !sameTitle(words, known);
  });
  if (!wrong) return undefined;
  return {
    span: draft.spanOf(wrong),
    message: 'A second position is named as the one applied for: check which it is.',
    fixes: () => correct(draft, wrong, { given: position, named: titles }),
  };
}
