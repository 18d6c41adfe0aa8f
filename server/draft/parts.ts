import { is, matcher, wordId } from '../phrases/language';
import { isWord } from '../phrases/matcher';
import { derived } from './derived';
import { type Draft, some } from './draft';
import { isNoThanks, isNotOnly } from './meaning/gladness';
import type { Reading } from './meaning/reading';
import { meaningId } from './meaning/readings';
import { beginningIn, inOrder, meets } from './search';
import { tableOf } from './tables';
import type { Range } from './text/layout';
import type { Sentence } from './text/sentences';
import type { Part, PartName } from './types';

/** Sentences that thank the reader; a “Thanks,” that only signs off is none. */
export const thanksOf = derived((draft: Draft): readonly Reading[] => {
  const none = draft.readings('noThanks').filter(({ match }) => !isNotOnly(draft.words, match));
  return draft.readings('thanks').filter((reading) => {
    const { match, sentence } = reading;
    if (draft.quoted(match.first) || reading.negated || mocks(draft, reading)) return false;
    if (isGladness(draft, reading) && !isMet(draft, reading)) return false;
    if (isMove(draft, reading)) return false;
    if (meets(none, { first: match.first - 1, last: match.last + 1 })) return false;
    return !draft.inSignOff(sentence) || hasObject(draft, reading);
  });
});

const glad = tableOf(
  `delighted thrilled happy glad pleased proud honour honor privilege pleasure delight joy mean means meant nice lovely
  great good wonderful chuffed stoked pumped buzzing excited ecstatic treat thrill surprise enjoyed loved liked kind moved`,
);
const plain = tableOf(
  'thank thanks thankful grateful obliged appreciate appreciated gratitude thanked our every meeting',
);
const forAsking = matcher.anyOf('ofYours', 'invitation', 'hiringThing', 'session');

/** “I’m delighted”, “it was lovely to …” thank only by what they are glad of. */
function isGladness({ words }: Draft, { match }: Reading): boolean {
  let gladness = false;
  for (let at = match.first; at < match.last; at++) {
    const id = words.id[at] as number;
    if (plain[id] === 1) return false;
    if (glad[id] === 1) gladness = true;
  }
  return gladness;
}

const [moved, be] = ['moved', 'be'].map((word) => wordId(word));

/** Glad of what the reader did; “it would be nice to hear from you” is a wish. */
function isMet(draft: Draft, reading: Reading): boolean {
  const { match, sentence } = reading;
  for (let at = match.first; at < match.last; at++) {
    if (isNoThanks(draft.words, at, sentence.last)) return false;
  }
  return draft.words.id[match.first - 1] !== be && forReader(draft, reading);
}

/** “You moved my interview”, “my shift was moved”: nobody is touched. */
function isMove({ words }: Draft, { match, subject }: Reading): boolean {
  if (subject === 'writer') return false;
  for (let at = match.first; at < match.last; at++) if (words.id[at] === moved) return true;
  return false;
}

/** Glad of what the reader did, not of the new job or the weather. */
function forReader(draft: Draft, { sentence, subject }: Reading): boolean {
  if (subject === 'other') return false;
  if (some(is.ofYours, draft.words, sentence)) return true;
  const news = beginningIn(draft.stance.clear, sentence).some(
    ({ match }) => draft.meaningOf(match) === 'accepted',
  );
  return !news && !some(elsewhere, draft.words, sentence) && some(forAsking, draft.words, sentence);
}

const elsewhere = matcher.table('other');

/** Thanks for something in scare quotes is none. */
function mocks(draft: Draft, { match, sentence }: Reading): boolean {
  const to = Math.min(match.last + 3, sentence.last);
  for (let at = match.last; at < to; at++) if (draft.quoted(at)) return true;
  return false;
}

/** “Thanks for your time,” says more than “Many thanks,”. */
function hasObject(draft: Draft, { match, sentence }: Reading): boolean {
  return /\b(?:for|that)\b/i.test(draft.textOf({ first: match.first, last: sentence.last }));
}

/** Phrases that wish the reader well, or wish to meet again; mockery and pleasantries are none. */
export const goodwillOf = derived((draft: Draft): readonly Reading[] => {
  const none = draft.readings('noGoodwill');
  const biddings = draft.readings('bidding').filter((reading) => isRequest(draft, reading));
  const wishes = draft.readings('goodwill');
  const all = biddings.length === 0 ? wishes : [...wishes, ...biddings].sort(inOrder);
  return all.filter((reading) => {
    const { match } = reading;
    if (reading.reported || reading.negated || staysAway.test(draft.textOf(match))) return false;
    // “I must find somebody for my rooms”
    if (reading.subject === 'writer' && duty.test(draft.textOf(match))) return false;
    return !meets(none, match);
  });
});

const duty = /^(?:must|have to|need to|should)\b/i;

/** “I won’t be reading …” */
const staysAway = /^(?:I|we)\s*(?:won['’]?t|will not|shan['’]?t)\s+be\b/i;

const beforeRequest = ['and', 'but', 'so', 'do', 'please'].map((word) => wordId(word));

/** “Have a great summer”, “and do say hello”; not “I have a great summer ahead”. */
function isRequest(draft: Draft, { match, sentence }: Reading): boolean {
  if (match.first === sentence.first) return true;
  const before = draft.words.id[match.first - 1] as number;
  return !isWord(before) || beforeRequest.includes(before);
}

/** Every part of the message, in order; sentences that do several things stand more than once. */
export function partsOf(draft: Draft): Part[] {
  const { greeting, signOff, signature, postscript } = draft.layout;
  const parts: Part[] = [];
  add(parts, draft, 'greeting', greeting);
  const told = [
    new Told('thanks', thanksOf(draft)),
    new Told('withdrawal', draft.stance.clear),
    new Told('reason', reasonsOf(draft)),
    new Told('goodwill', goodwillOf(draft)),
  ];
  for (const sentence of draft.sentences) {
    for (const one of told) if (one.tells(sentence)) add(parts, draft, one.part, sentence);
  }
  add(parts, draft, 'sign-off', signOff);
  add(parts, draft, 'signature', signature);
  return postscript ? parts.sort((a, b) => a.span.start - b.span.start) : parts;
}

function add(parts: Part[], draft: Draft, part: PartName, range: Range | undefined): void {
  if (range && range.last > range.first) parts.push({ part, span: draft.spanOf(range) });
}

/** Readings in order that make a part of their sentences. */
class Told {
  private at = 0;

  constructor(
    readonly part: PartName,
    private readonly readings: readonly Reading[],
  ) {}

  /** Whether one of them stands in a sentence; asked of all sentences in order. */
  tells(sentence: Sentence): boolean {
    const from = this.at;
    while (this.at < this.readings.length && this.readings[this.at]?.sentence === sentence)
      this.at++;
    return this.at > from;
  }
}

const reasons = ['accepted', 'staying', 'reason'].map(meaningId);

function reasonsOf(draft: Draft): Reading[] {
  const found: Reading[] = [];
  for (const meaning of reasons) {
    for (const reading of draft.readings(meaning)) {
      if (!reading.negated && !reading.unreal && reading.subject !== 'reader') found.push(reading);
    }
  }
  return found.sort(inOrder);
}
