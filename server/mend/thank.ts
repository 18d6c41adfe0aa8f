import { derived } from '../draft/derived';
import { type Draft, some } from '../draft/draft';
import { beginningIn, meets } from '../draft/search';
import { tableOf } from '../draft/tables';
import type { Range } from '../draft/text/layout';
import type { Sentence } from '../draft/text/sentences';
import type { Edit } from '../draft/types';
import { addFirst, introductionIn } from './insert';
import { nextOf } from './neighbours';
import { deleteSentence, replaceSentence } from './sentence';
import { contractionOf, isCasual, isFormal, say } from './voice';

/** “Thank you …” for this scenario, and in its tone; nobody is thanked for arranging what one complains of. */
export function thanks(draft: Draft, { complains, next }: Occasion = {}): string {
  if (complains) return say(draft, 'Thank you for considering me.');
  return say(draft, thanksFor(draft, next ?? firstTold(draft)));
}

/** Whether the draft complains, and the sentence that comes behind the thanks; the first that tells something, unless told. */
interface Occasion {
  readonly complains?: boolean;
  readonly next?: Sentence | undefined;
}

/** Thanks for an interview that the next words name. */
function withoutInterview(draft: Draft): string {
  return isCasual(draft) ? 'Thank you for the invite.' : 'Thank you for the invitation.';
}

/** What comes behind who is writing. */
function firstTold(draft: Draft): Sentence | undefined {
  const introduction = introductionIn(draft);
  const { first } = draft.layout.main;
  return draft.sentences.find((one) => one.first >= first && one !== introduction);
}

/** “calling back, you had phoned yesterday evening” */
const rang =
  /\byou(?:['’](?:d|ve)| had| have)? (?:phoned|rang|rung|called)\b|\byour (?:phone )?call\b/i;

function thanksFor(draft: Draft, next: Sentence | undefined): string {
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
        : `Thank you for ${rang.test(draft.text) ? 'your call' : 'writing again'}.`;
    case 'cancellation':
    case 'reschedule':
      if (opensOnInvitation(draft)) return 'Thank you for setting this up.';
      if (opensOn(draft, next, interview)) return withoutInterview(draft);
      return introducesInterview(draft)
        ? 'Thank you for setting it up.'
        : 'Thank you for arranging the interview.';
    case 'connect':
      return againSaid(draft) ? 'Thank you for your time.' : 'Thank you again for your time.';
    case 'follow-up':
      return againSaid(draft)
        ? 'Thank you for your time back then.'
        : 'Thank you again for your time.';
    case 'resend':
      return invitation;
    default:
      if (opensOnInvitation(draft)) return 'Thank you for thinking of me.';
      if (!isCasual(draft) && opensOn(draft, next, interview))
        return 'Thank you for the invitation.';
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
  if (!first) return false;
  if (opensOn(draft, first, invite)) return true;
  return beginningIn(draft.readings('ofInterview'), openingOf(first)).length > 0;
}

/** Whether a sentence names this among its first words, so that thanks for it would name it twice. */
function opensOn(draft: Draft, sentence: Sentence | undefined, named: Uint8Array): boolean {
  return sentence !== undefined && some(named, draft.words, openingOf(sentence));
}

function openingOf({ first, last }: Sentence): Range {
  return { first, last: Math.min(last, first + openingWords) };
}

/** “It’s Rosa, I was to come on Monday for the interview about …”: who it is, and what about, in one breath. */
function introducesInterview(draft: Draft): boolean {
  const first = introductionIn(draft);
  return first !== undefined && meets(draft.readings('interview'), first);
}

const openingWords = 12;
const invite = tableOf('invite invitation');
const interview = tableOf('interview interviews interviewing');

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

/** Thanks that are meant, in the place of mock ones; in front, where these come behind the withdrawal. */
export function thankPlainly(draft: Draft, sentence: Sentence): Edit[] {
  const text = thanks(draft, { next: nextOf(draft, sentence) });
  if (draft.stance.clear.some((act) => act.sentence.first < sentence.first)) {
    return [deleteSentence(draft, sentence), addFirst(draft, text)];
  }
  return [replaceSentence(draft, sentence, text)];
}
