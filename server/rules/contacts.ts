import type { Draft } from '../draft/draft';
import { fold, personAt, personOf } from '../draft/names/people';
import { addressesOf, mailboxesOf, ownerLabel } from '../draft/text/addresses';
import type { Sentence } from '../draft/text/sentences';
import type { Span } from '../draft/types';
import { matcher } from '../phrases/language';
import { shape } from '../phrases/vocabulary';

/* Somebody's contact details: numbers, addresses and links that lead to a third person. */

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
export function mayHoldDetails(draft: Draft, sentence: Sentence): boolean {
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
  /\b(?:try|call|ring|ask|phone|telephone(?: to)?|contact|message|text|e-?mail|meet|bother|recommend|suggest|(?:talk|speak|write|reach out|turn) to|go (?:to|for)|look up|introduce)\s+(?:our |the |old |young )*(\p{L})|(?<!\p{L})(\p{L})\p{L}{1,40}\s+(?:\((?=[+\d@])|on\s+(?=[+\d]))|(?<!\p{L})(\p{L})\p{L}{1,40}['’]s\s+(?:e-?mail|number|mobile|phone|address|profile|details|cell|handle|contact|linkedin|whatsapp|insta|github|website|page)/giu;

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
export function contactIn(draft: Draft, at: number): Span | undefined {
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
  /\b(?:(?:reach|contact|call|ring|text|find|e-?mail|message|follow|add|see) (?:me|us)|write to me|I(?:['’]m| am) (?:on|at|reachable)|my (?:[^\s'’]+ )?\[?(?:number(?! (?:one|two)\b)|e-?mail|address|mobile|cell|phone|line|profile|portfolio|website|site|handle|linkedin|github|blog|calendar|details|page|paper|article|study|thesis|demo))\b[^.!?]*$|\b(?:ref|reference|application|order|invoice|case|requisition|id|isbn|doi|gate)\b[^.!?]{0,20}$|\[my (?:\S+ ){0,2}(?:profile|portfolio|site|page|article|paper|demo|sketchbook|book|blog|work|website|photos|drawings|gallery|shop|channel)\]\($/i;
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
