import { is, type Meaning, wordId } from '../phrases/language';
import { shape } from '../phrases/vocabulary';
import type { Draft } from './draft';
import type { Reading } from './meaning/reading';
import { meaningId } from './meaning/readings';
import { meets } from './search';
import { idsOf, tableOf } from './tables';
import { times } from './times';
import { type Channel, channels } from './types';

/** How the message travels: as the front matter says, else as the text tells; `email` unless told. */
export function channelOf(draft: Draft): Channel {
  const given = draft.field('channel')?.toLowerCase();
  const named = given === undefined ? undefined : channels.find((channel) => channel === given);
  if (named) return named;
  if (draft.kind === 'mail' || draft.headers.length > 0) return 'email';
  return spoken(draft) ?? written(draft);
}

function spoken(draft: Draft): Channel | undefined {
  if (draft.layout.signOff || ownLineName(draft) || isTyped(draft)) return undefined;
  if (draft.readings(texts).length > 0) return undefined;
  const start = opening(draft);
  const introduces = /\b(?:this is|it[’']s|it is|my name is|speaking|here)\b/i.test(start);
  const asked = asking.test(start) ? 1 : 0;
  const promised = introduces ? times(draft, 'byEmail', ({ future }) => future) : 0;
  // “It’s Sam about the job. … Sorry for the mix up. Sam”: aloud, a name at the end follows a “bye”.
  const signedInLine = draft.layout.signature !== undefined && paragraphsOf(draft) === 1;
  const voicemail =
    times(
      draft,
      'voicemail',
      (reading) => !isLeftElsewhere(draft, reading) && !isHushed(draft, reading),
    ) + (signedInLine ? 0 : draft.readings('introduction').length);
  const calling =
    asked + times(draft, 'calling', ({ subject, negated }) => subject !== 'reader' && !negated);
  const farewell = draft.readings('goodbye').length;
  const signs = voicemail + calling + farewell + promised;
  if (signedInLine && signs === asked) return undefined;
  // Nobody says “wont” aloud.
  if (voicemail + farewell + promised === 0 && says(draft, 'texting')) return undefined;
  if (signs === 0 || (!introduces && signs < 2)) return undefined;
  if (asked > 0 && farewell === 0) return 'phone';
  if (voicemail > 0 || (calling === 0 && farewell > 0)) return 'voicemail';
  return 'phone';
}

const texts = meaningId('texted');

/** Nobody says a picture or a kiss: “thank you 🙏”, “good luck x”. */
function isTyped({ text, body }: Draft): boolean {
  return /\p{Extended_Pictographic}|\sx{1,3}\s*$/u.test(text.slice(body.span.start, body.span.end));
}

/** “I left a message with your front desk”, “I just left a voicemail at your office too” */
function isLeftElsewhere({ words: { id } }: Draft, { match: { first, last } }: Reading): boolean {
  const told = [first, first - 1, first - 2, first - 3].some((at) => id[at] === left);
  return told && elsewhere.has(id[last] as number);
}

/** “No need to ring me back, I won’t be picking up”: said in writing as well. */
function isHushed(draft: Draft, { sentence }: Reading): boolean {
  return meets(draft.readings('hush'), sentence);
}

const left = wordId('left');
const elsewhere = idsOf('with at on too also already');

/** “Hello, Mrs. Roe?” hears whether somebody is there. */
const asking = /^(?:[^.!\n?]|\b(?:mrs?|ms|mx|dr|prof)\.){0,40}\?/i;

function written(draft: Draft): Channel {
  const named = draft.readings(network).some((reading) => !isRequestAhead(draft, reading));
  if (draft.layout.signOff) return named ? 'linkedin' : 'email';
  const paragraphs = paragraphsOf(draft);
  if (says(draft, 'texting') && paragraphs <= 2) return 'text';
  if (named || says(draft, 'onLinkedin')) return 'linkedin';
  if (paragraphs > 1 || ownLineName(draft) || draft.length > longestCall) return 'email';
  return draft.length <= longestText ? 'text' : 'phone';
}

const network = meaningId('linkedinByName');
const [send, sending, look, find, you, me] = ['send', 'sending', 'look', 'find', 'you', 'me'].map(
  (word) => wordId(word),
);
const requests = tableOf('request invite invitation');

/** “I’ll send you a LinkedIn request”, “you can find me on LinkedIn”: who isn’t linked yet writes by mail. */
function isRequestAhead({ words: { id } }: Draft, { match, sentence }: Reading): boolean {
  const requested = requests[id[match.last] as number] === 1;
  for (let at = Math.max(sentence.first, match.first - 5); at < match.first; at++) {
    if (requested && (id[at] === send || id[at] === sending)) return true;
    const next = id[at] === look ? at + 2 : at + 1;
    if (id[at] !== look && id[at] !== find) continue;
    if (id[next] === you || (id[next] === me && is.ability[id[at - 1] as number] === 1))
      return true;
  }
  return false;
}

function says(draft: Draft, meaning: Meaning): boolean {
  return draft.readings(meaning).length > 0;
}

/** A single paragraph of so many words without a sign-off is a text message; of some more, it is said aloud. */
const longestText = 60;
const longestCall = 75;

/** The first words and lines, without the comments that may stand above and between them. */
function opening({ text, words: { count, start, end } }: Draft): string {
  let opened = '';
  for (let at = 0; at < count && opened.length < 160; at++) {
    const [from, to] = [start[at] as number, end[at] as number];
    const gap = at === 0 ? '' : text.slice(end[at - 1], from);
    if (gap !== '') opened += gap.includes('\n') ? '\n' : ' ';
    opened += text.slice(from, to);
  }
  return opened;
}

/** Paragraphs from the greeting to the signature. */
function paragraphsOf({ layout, words }: Draft): number {
  let paragraphs = 1;
  for (let at = layout.greeting?.first ?? layout.main.first; at + 1 < layout.main.last; at++) {
    if (words.id[at] === shape['@break']) paragraphs++;
  }
  return paragraphs;
}

function ownLineName(draft: Draft): boolean {
  const { signature } = draft.layout;
  if (!signature) return false;
  const { start } = draft.spanOf(signature);
  return /\n\s*[-–—~]?\s*$/.test(draft.text.slice(Math.max(0, start - 12), start));
}
