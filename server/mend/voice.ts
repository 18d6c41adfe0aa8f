import { derived } from '../draft/derived';
import type { Draft } from '../draft/draft';
import { writesSmall } from './ownCase';

/** The line end of the file: that of its first line. */
export function lineEnd(draft: Draft): string {
  const at = draft.text.indexOf('\n');
  return at > 0 && draft.text[at - 1] === '\r' ? '\r\n' : '\n';
}

/** The apostrophe the draft uses. */
export const apostrophe = derived(({ text }: Draft): string =>
  text.includes('’') || !text.includes("'") ? '’' : "'",
);

const contraction =
  /\b(?:I|you|we|it|that|they|there|let|he|she|who|do|wo|ca|is|did)[’'](?:ve|m|d|ll|re|s|t)|n[’']t\b/i;
/** “everyone’s well”, “Head’s all over the place”: a noun's own “is”, which no possessive is followed by. */
const nounIs =
  /\b(?:(?:every|some|any)(?:one|body|thing)|nothing|nobody|what|where|here|how)['’]s\b|\p{L}['’]s (?:all|been|not|gone|got|still|just|too|so|a|the|come|up|on|off)\b/iu;
/** As texts have it. */
const bareContraction =
  /\b(?:(?:[Ww]o|[Cc]a|[Dd]o|[Dd]id|[Ii]s|[Ww]as|[Cc]ould|[Ww]ould|[Ss]hould|[Hh]ave|[Dd]oes)nt|[Ii]ve|[Ii]m|[Tt]hats|[Ii]ts \p{Lu})\b/u;

/** What a text would contract that contracts at all. */
const inFull =
  /^\s*(?:dear|respected)\b|\b(?:I (?:am|will|have|would)|it is|cannot|(?:do|does|did|will|would) not)\b/im;

/** Words in the writer's own manner: contracted where the draft contracts, and curt where it is a quick text. */
export function say(draft: Draft, full: string): string {
  const mark = contractionOf(draft);
  if (mark === undefined) return full;
  const said = isCasual(draft) ? curtly(draft, full) : full;
  // “where I am” ends its clause, and is said in full.
  const short = said.replace(/\bI have (?=accepted|decided)/g, `I${mark}ve `);
  // “Id” and “Ill” would be other words.
  if (mark === '') return short.replace(/(^|[.!?] )I will\b/g, '$1Will');
  return short
    .replace(/\bI would (?=like|be\b)/g, `I${mark}d `)
    .replace(/\b(I|You) will\b/g, `$1${mark}ll`)
    .replace(/(?<!where )\bI am\b/g, `I${mark}m`);
}

/** “Thank you …” is “Thanks …” to somebody whom one greets with “Hiya”, or speaks to; a text leaves more out. */
function curtly(draft: Draft, full: string): string {
  const light = full
    .replace(/^Thank you\b/, 'Thanks')
    .replace('another position', 'another job')
    .replace(
      'not to proceed and would like to withdraw my application',
      'not to go ahead, so please withdraw my application',
    )
    .replace(
      'not to proceed and would like to withdraw from the process',
      'not to go ahead, so please count me out',
    );
  if (isAloud(draft)) return light;
  return light
    .replace(/^I am sorry (?=for|about)/, 'Sorry ')
    .replace(/\bcall you as well\b/, 'call too');
}

/** The apostrophe with which the draft contracts: none in “ive”, any in a text; undefined where it doesn't contract. */
export const contractionOf = derived((draft: Draft): string | undefined => {
  const { text, body } = draft;
  const own = text.slice(body.span.start, body.span.end);
  const found = (contraction.exec(own) ?? nounIs.exec(own))?.[0];
  if (found) return found.includes('’') ? '’' : "'";
  if ((bareContraction.test(own) || writesSmall(draft)) && !/['’]/.test(own)) return '';
  const quick = draft.channel === 'text' && !inFull.test(own);
  const loose = quick || bareContraction.test(own) || slang.test(openingOf(draft));
  return loose ? apostrophe(draft) : undefined;
});

/** Whether it is told as one speaks: on the phone, in a text that contracts, or behind a greeting no letter has. */
export const isCasual = derived((draft: Draft): boolean => {
  if (isFormal(draft)) return false;
  if (draft.channel === 'text' || slang.test(openingOf(draft))) return true;
  return (
    (isAloud(draft) || closesLightly(draft) || isColloquial(draft)) &&
    contractionOf(draft) !== undefined
  );
});

/** “Y’all take care”, “I’m gonna pass”: written as it is spoken. */
function isColloquial({ text, body }: Draft): boolean {
  return /\b(?:y['’]all|gonna|wanna|gotta|ain['’]?t|dunno|(?:cheers|ta) for)\b/i.test(
    text.slice(body.span.start, body.span.end),
  );
}

/** “Cheers,” closes no letter. */
function closesLightly(draft: Draft): boolean {
  const { signOff } = draft.layout;
  return signOff !== undefined && light.test(draft.textOf(signOff));
}

const light = /^(?:cheers|ta|laters?|see ya|catch you|take it easy)\b/i;

function isAloud({ channel }: Draft): boolean {
  return channel === 'phone' || channel === 'voicemail';
}

const slang = /^(?:yo+|oi|hiya|heya|ey up|alright|all right|sup|howdy|hola)\b/i;

function openingOf(draft: Draft): string {
  const { greeting } = draft.layout;
  return greeting ? draft.textOf(greeting) : '';
}

/** Whether the draft keeps its distance: a “Dear”, or a “Hello” or nothing and no contraction. */
export function isFormal(draft: Draft): boolean {
  const opening = openingOf(draft);
  if (casual.test(opening)) return false;
  if (/^(?:dear|respected|to)\b/i.test(opening)) return true;
  return contractionOf(draft) === undefined;
}

const casual = /^(?:hi+|hey+|hiya|heya|howdy|hola|yo+|oi|alright|morning|cheers|thanks)\b/i;
