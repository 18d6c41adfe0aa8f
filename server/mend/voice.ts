import { derived } from '../draft/derived';
import type { Draft } from '../draft/draft';
import { introducedName, sender } from './names';
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
    );
  if (isAloud(draft)) return light;
  return light
    .replace(/^I am sorry (?=for|about)/, 'Sorry ')
    .replace(/\bcall you as well\b/, 'call too');
}

/** The apostrophe with which the draft contracts: none in “ive”, any in a text; undefined where it doesn't contract. */
const contractionOf = derived((draft: Draft): string | undefined => {
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
  return (isAloud(draft) || closesLightly(draft)) && contractionOf(draft) !== undefined;
});

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
/** How it closes in its own tone, with the name below where one is known; without a name, nothing is left open. */
export function signOff(draft: Draft): string {
  const name = sender(draft) ?? introducedName(draft);
  const formal = isFormal(draft);
  if (name) return `${formal ? 'Kind regards,' : 'Best,'}${lineEnd(draft)}${name}`;
  return formal ? 'Kind regards' : 'All the best.';
}

/** “Thank you …” for this scenario, and in its tone; nobody is thanked for arranging what one complains of. */
export function thanks(draft: Draft, complains = false): string {
  return say(draft, complains ? 'Thank you for considering me.' : thanksFor(draft));
}

function thanksFor(draft: Draft): string {
  const invitation = isCasual(draft)
    ? 'Thank you for the invite.'
    : 'Thank you for the invitation to interview.';
  switch (draft.scenario) {
    case 'reply':
      // Nobody is thanked for writing who is told to stop.
      if (draft.readings('hush').length > 0) return 'Thank you for considering me.';
      if (chased(draft)) return 'Thank you for checking in.';
      // Without front matter, the words themselves show that it is a reply.
      return draft.field('scenario')
        ? 'Thank you for getting back to me.'
        : 'Thank you for writing again.';
    case 'cancellation':
    case 'reschedule':
      return opensOnInvitation(draft)
        ? 'Thank you for setting this up.'
        : 'Thank you for arranging the interview.';
    case 'connect':
    case 'follow-up':
      return againSaid(draft) ? 'Thank you for your time.' : 'Thank you again for your time.';
    case 'resend':
      return invitation;
    default:
      if (opensOnInvitation(draft)) return 'Thank you for thinking of me.';
      if (invited(draft)) return invitation;
      return isLoose(draft)
        ? 'Thank you for considering me.'
        : 'Thank you for your time and consideration.';
  }
}

/** “Saw your texts”: of one who has written more than once, and wasn't answered. */
const chased = derived(({ text, body }: Draft): boolean => {
  return /\byour (?:\S+ )?(?:texts|messages|e-?mails|mails|calls|voicemails|missed calls)\b/i.test(
    text.slice(body.span.start, body.span.end),
  );
});

const againSaid = derived(({ text, body }: Draft): boolean => {
  return /\bagain\b/i.test(text.slice(body.span.start, body.span.end));
});

/** “Got your invite”: thanks for it would name it twice. */
function opensOnInvitation(draft: Draft): boolean {
  const first = draft.sentences.find(({ first }) => first >= draft.layout.main.first);
  return first !== undefined && ofMessage.test(draft.textOf(first));
}

const ofMessage =
  /^.{0,40}\b(?:invit(?:e|ation)|(?:about|on|re|regarding) the .{0,40}\binterview|interview['’]s|interview (?:you )?(?:arranged|set up|booked|scheduled|planned|fixed)|(?:message|msg|note|text|e-?mail) about (?:the|an|your) interview)\b/i;

/** Contracted, or clipped: “Got on with another shop, so …”. */
function isLoose(draft: Draft): boolean {
  if (isFormal(draft)) return false;
  const clips = draft.sentences.some((one) => clipped.test(draft.textOf(one)));
  return clips || contractionOf(draft) !== undefined;
}

const clipped =
  /^(?:got|been|had|saw|took|hope you|can['’]?t|won['’]?t|not|just|sorted|found|no longer)\b/i;

const invited = derived(({ text, body }: Draft): boolean => {
  return /\binterview|\binvit/i.test(text.slice(body.span.start, body.span.end));
});

/** A clear withdrawal for this scenario; `occasion` is what a cancellation calls off. */
export function withdrawal(draft: Draft, occasion = 'our interview'): string {
  if (draft.scenario === 'cancellation') {
    return say(draft, `I need to cancel ${occasion} and withdraw my application.`);
  }
  if (draft.scenario === 'reply') return say(draft, 'I have decided to withdraw my application.');
  if (writesSmall(draft) && isCasual(draft)) {
    return say(draft, 'I have decided not to go ahead, so please take me off the list.');
  }
  const what = several(draft)
    ? 'with either of them and would like to withdraw my applications'
    : 'and would like to withdraw my application';
  return say(draft, `I have decided not to proceed ${what}.`);
}

/** Two invitations, and a word on “either of them” or “both processes”: both are declined. */
export const several = derived(({ text, body }: Draft): boolean => {
  const own = text.slice(body.span.start, body.span.end);
  return /\b(?:(?:either|neither|both) of (?:them|these|the (?:interviews|roles|jobs|posts|invitations))|both (?:processes|interviews|applications))\b/i.test(
    own,
  );
});

/** A wish that fits every draft, in its tone; nobody who has yet to decide wishes luck with the search. */
export function goodwill(draft: Draft, decided = true): string {
  if (!decided) return 'I wish you and the team well.';
  return isCasual(draft)
    ? 'Good luck with the search.'
    : 'I wish you every success with the search.';
}
