import type { Draft } from '../draft/draft';
import type { Reading } from '../draft/meaning/reading';
import { fold, personAt, personOf } from '../draft/names/people';
import { beginningIn, overlaps } from '../draft/search';
import { idsOf } from '../draft/tables';
import { addressesOf, mailboxesOf, ownerLabel } from '../draft/text/addresses';
import type { Range } from '../draft/text/layout';
import type { Sentence } from '../draft/text/sentences';
import type { Span } from '../draft/types';
import { withoutDetails } from '../mend/contact';
import { is, matcher } from '../phrases/language';
import { shape } from '../phrases/vocabulary';
import type { Finding, Fix, Rule } from './rule';

export const referralWithoutPermission: Rule = {
  id: 'referral-without-permission',
  severity: 'warning',
  summary: 'Gives somebody’s contact details without a word that they agreed.',
  why: 'A number is its owner’s to give; a name and a reason are enough until they say yes.',
  examples: [
    {
      text: 'Hi Dana,\n\nThank you for the invitation. I withdraw, as I’ve accepted another position. My colleague Ann Ruiz would be ideal. Her email is [|ann@ruiz.example|].\n\nKind regards,\nSam\n',
      fixes: {
        'Promise the details for later':
          'Hi Dana,\n\nThank you for the invitation. I withdraw, as I’ve accepted another position. My colleague Ann Ruiz would be ideal. I’ll send you her contact details as soon as I have her permission.\n\nKind regards,\nSam\n',
      },
    },
    {
      text: 'Hi Dana,\n\nThank you for the invitation. I withdraw, as I’ve accepted another position. My former colleague Ann Ruiz led the same audits for six years.\n\nKind regards,\nSam\n',
    },
  ],
  check(draft) {
    const { sentences } = draft;
    const found: Finding[] = [];
    for (let at = 0; at < sentences.length; at++) {
      const sentence = sentences[at] as Sentence;
      if (!mayHoldDetails(draft, sentence) || draft.inSignOff(sentence)) continue;
      const span = contactIn(draft, at);
      if (!span || permitted(draft, at)) continue;
      const message = 'Contact details without a word of permission: ask first, and say so.';
      found.push({ span, message, fixes: () => mend(draft, sentence, span) });
    }
    return found;
  },
};

/** Every contact detail in figures holds one of these; most sentences hold none, and are done with. */
const signs = new Uint8Array(matcher.vocabulary.count);
const [hint, digit] = [1, 2];
for (const name of ['@address', '@link', '@slash', '@other', '@number'] as const) {
  signs[shape[name]] = hint;
}
const spelledDigit = matcher.table('spelledDigit');
for (const id of matcher.members('spelledDigit')) signs[id] = digit;
const spelledDigits = 6;
const traces = /[@/]|\d[\d ().\-–]{4,}\d/;

/** Links hide what they lead to, so that it stands in no word. */
function mayHoldDetails(draft: Draft, sentence: Sentence): boolean {
  const { id } = draft.words;
  let hinted = draft.body.skip.length > 0;
  let spelled = 0;
  for (let at = sentence.first; at < sentence.last; at++) {
    const sign = signs[id[at] as number];
    if (sign === hint) hinted = true;
    else if (sign === digit) spelled++;
  }
  if (spelled >= spelledDigits && spelledNumber(draft, sentence)) return true;
  return hinted && traces.test(textOf(draft, sentence).text);
}

const third = matcher.table('third');
const nearby = 2;

/** A third person stands in this sentence or shortly before it. */
function aboutSomeone(draft: Draft, at: number): boolean {
  for (let before = at; before >= Math.max(0, at - nearby); before--) {
    const sentence = draft.sentences[before] as Sentence;
    for (let word = sentence.first; word < sentence.last; word++) {
      if (third[draft.words.id[word] as number] === 1) return true;
    }
  }
  const { text } = textOf(draft, draft.sentences[at] as Sentence);
  return [...text.matchAll(sendsTo)].some(([, ...initials]) =>
    initials.some((initial) => initial !== undefined && initial !== initial.toLowerCase()),
  );
}

const sendsTo =
  /\b(?:try|call|ring|ask|contact|message|text|e-?mail|meet|bother|recommend|suggest|(?:talk|speak|write|reach out|turn) to|go (?:to|for)|look up|introduce)\s+(?:our |the |old |young )*(\p{L})|(?<!\p{L})(\p{L})\p{L}{1,40}\s+(?:\((?=[+\d@])|on\s+(?=[+\d]))|(?<!\p{L})(\p{L})\p{L}{1,40}['’]s\s+(?:e-?mail|number|mobile|phone|address|profile|details|cell|handle|contact|linkedin|whatsapp|insta|github|website|page)/giu;

/** A sentence as the file has it, with what link and tag marks hide, to the start of the next. */
function textOf(draft: Draft, sentence: Sentence): { text: string; start: number } {
  const { start } = draft.spanOf(sentence);
  const { words, layout } = draft;
  const next = sentence.last < words.count ? (words.start[sentence.last] as number) : undefined;
  const end = sentence.last < layout.main.last ? next : undefined;
  return {
    text: paragraphOf(draft.text.slice(start, end ?? draft.spanOf(sentence).end + 80)),
    start,
  };
}

function paragraphOf(text: string): string {
  const end = text.indexOf('\n\n');
  return end === -1 ? text : text.slice(0, end);
}

const details =
  /(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]{1,63}\.[\p{L}\p{N}.-]{1,190}|(?:https?:\/\/|www\.)[^\s)>\]]+|(?<![a-z0-9.-])[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,8}\/[^\s)>\],]+|(?<![\p{L}\p{N}@.])@[\p{L}\p{N}_.]{3,}|(?<![\p{L}\p{N}./-])(?:\+|\()?\d[\d ().\-–]{4,}\d(?![\p{L}\p{N}])/gu;

/** From the first to the last contact detail of a sentence that is neither the writer's nor the reader's. */
function contactIn(draft: Draft, at: number): Span | undefined {
  const sentence = draft.sentences[at] as Sentence;
  const { text, start } = textOf(draft, sentence);
  const reaches = reaching.test(text);
  const all = detailsIn(text).filter(
    ({ 0: detail, index }) =>
      isContact(detail, reaches) &&
      !notTheirs.test(text.slice(Math.max(0, index - longestLead), index)) &&
      !known(draft, detail),
  );
  const spelled = spelledNumber(draft, sentence);
  if (all.length === 0 && !spelled) return undefined;
  const someone = aboutSomeone(draft, at);
  const found = someone ? all : all.filter(({ 0: detail }) => isMailbox(detail));
  const [first, last] = [found[0], found.at(-1)];
  if (!first || !last) return someone ? spelled : undefined;
  return {
    start: start + first.index,
    end: start + last.index + last[0].replace(/[.,;:!?]+$/, '').length,
  };
}

/** Everything that looks like a contact detail; but for `www.`, none begins before the word with the first trace. */
function detailsIn(text: string): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  const word = text.lastIndexOf(' ', text.search(traces));
  details.lastIndex = text.includes('www.') ? 0 : Math.max(0, word);
  for (let match = details.exec(text); match; match = details.exec(text)) found.push(match);
  return found;
}

/** So many characters before a detail may say whose it is. */
const longestLead = 400;
const notTheirs =
  /\b(?:(?:reach|contact|call|ring|text|find|e-?mail|message|follow|add|see) (?:me|us)|write to me|I(?:['’]m| am) (?:on|at|reachable)|my (?:\S+ )?(?:number(?! (?:one|two)\b)|e-?mail|address|mobile|cell|phone|line|profile|portfolio|website|site|handle|linkedin|github|blog|calendar|details|page|paper|article|study|thesis|demo))\b[^.!?]*$|\b(?:ref|reference|application|order|invoice|case|requisition|id|isbn|doi|gate)\b[^.!?]{0,20}$|\[my (?:\S+ ){0,2}(?:profile|portfolio|site|page|article|paper|demo|sketchbook|book|blog|work|website|photos|drawings|gallery|shop|channel)\]\($/i;
const profile =
  /linkedin|\/in\/|people\.|profile|github|instagram|facebook|twitter|\bx\.com|t\.me|wa\.me|xing|behance|dribbble|portfolio|about\.me|bsky|mastodon|threads/i;
const reaching =
  /\b(?:contact|reach|profile|message|find (?:him|her|them)|connect|bother|portfolio|cv|resume|page|details|write (?:to )?(?:him|her|them)|follow)\b/i;

const date =
  /^\d{4}-\d\d-\d\d|^\d{1,2}[./]\d{1,2}[./]\d{2,4}|^\d{4}\s*[–-]\s*\d{4}$|^\d{1,2}\.\d\d\s*[–-]\s*\d{1,2}\.\d\d$/;

/** Whether something leads to a person; `reaches` tells that its sentence speaks of getting hold of somebody. */
function isContact(found: string, reaches: boolean): boolean {
  if (/^(?:https?:|www\.)|\//.test(found) && !found.includes('@'))
    return profile.test(found) || reaches;
  if (found.includes('@')) return true;
  const digits = found.replace(/\D/g, '').length;
  return digits > 6 && !date.test(found);
}

/** The address of one person: it is somebody's even where nobody is named. */
function isMailbox(found: string): boolean {
  const [mailbox] = addressesOf(found);
  return mailbox !== undefined && personAt(mailbox) !== undefined;
}

/** The writer's own address, or one at the reader's firm. */
function known(draft: Draft, found: string): boolean {
  const address = addressesOf(found)[0];
  const own = personOf(draft.field('sender') ?? mailboxesOf(draft).from[0]?.name ?? '').names;
  const letters = fold(found);
  if (own.length > 1 && own.every((name) => letters.includes(name))) return true;
  if (!address) return false;
  const { from, to, cc } = mailboxesOf(draft);
  return [...from, ...to, ...cc].some(
    ({ domain }) => ownerLabel(domain) === ownerLabel(address.domain),
  );
}

/** “oh seven seven hundred, nine hundred, four four two” */
function spelledNumber(draft: Draft, sentence: Sentence): Span | undefined {
  let first = -1;
  let count = 0;
  for (let at = sentence.first; at < sentence.last; at++) {
    const id = draft.words.id[at] as number;
    if (spelledDigit[id] === 1) {
      if (count++ === 0) first = at;
      if (count === spelledDigits) return draft.spanOf({ first, last: at + 1 });
    } else if (draft.text[draft.words.start[at] as number] !== ',') count = 0;
  }
  return undefined;
}

/** Whether a word of permission stands near the sentence. */
function permitted(draft: Draft, at: number): boolean {
  const around = draft.sentences.slice(Math.max(0, at - nearby), at + nearby + 1);
  const near = { first: around[0]?.first ?? 0, last: around.at(-1)?.last ?? 0 };
  const said = beginningIn(draft.readings('permission'), near);
  const given = said.filter(
    ({ match, subject }) => subject === 'writer' && givesOwn.test(draft.textOf(match)),
  );
  const counts = (reading: Reading) =>
    !reading.negated &&
    !reading.unreal &&
    !isWritersYes(draft, reading) &&
    !given.some((one) => overlaps(one.match, reading.match));
  return (
    said.some((reading) => counts(reading) || isDenial(draft, reading)) ||
    beginningIn(draft.readings('willing'), near).some(
      (reading) => counts(reading) && !reading.future && reading.subject !== 'writer',
    )
  );
}

/** “I’ve said yes elsewhere”: to a job, and by nobody who is named. */
function isWritersYes({ words: { id } }: Draft, { match, subject }: Reading): boolean {
  return subject === 'writer' && granting.has(id[firstVerb(id, match)] as number);
}

/** “I’ve given my consent to another appointment” */
const givesOwn =
  /(?<!\bbeen )\b(?:give|gave|given|giving)\s+my\s+(?:consent|permission|agreement|word|yes)\b/i;

/** Where the verb of a phrase stands, behind its auxiliaries. */
function firstVerb(id: Draft['words']['id'], { first, last }: Range): number {
  let at = first;
  while (
    at < last - 1 &&
    (is.auxiliary[id[at] as number] === 1 || is.filler[id[at] as number] === 1)
  )
    at++;
  return at;
}

const granting = idsOf('said says saying agreed agree consented approved');

/** “she doesn’t mind” is said with a negation of its own. */
function isDenial(draft: Draft, { match }: Reading): boolean {
  return /^(?:does|do|would|will|did|has)\b/i.test(draft.textOf(match));
}

/** A name is enough for now; the details come with their owner's word. */
function mend(draft: Draft, sentence: Sentence, span: Span): Fix[] {
  const mended = withoutDetails(draft, sentence, span);
  if (!mended) return [];
  const promised = { title: 'Promise the details for later', edits: mended.promised };
  if (!mended.left) return [promised];
  return [promised, { title: 'Leave the contact details out', edits: mended.left }];
}
