import { derived } from '../draft/derived';
import type { Draft } from '../draft/draft';
import type { Channel } from '../draft/types';
import { introducedName, sender } from './names';
import { writesSmall } from './ownCase';
import { isCasual, isFormal, lineEnd, say } from './voice';

/*
 * The stock sentences of such a message: withdrawal, wish and sign-off, each in the draft's own voice.
 */

/** How it closes in its own tone, with the name below where one is known; without a name, nothing is left open. */
export function signOff(draft: Draft): string {
  const name = sender(draft) ?? introducedName(draft);
  const formal = isFormal(draft);
  if (name) return `${formal ? 'Kind regards,' : 'Best,'}${lineEnd(draft)}${name}`;
  return formal || endsOnWish(draft) ? 'Kind regards' : 'All the best.';
}

/** “Good luck!”: “all the best” behind it would say the same. */
function endsOnWish(draft: Draft): boolean {
  const last = draft.sentences.findLast(({ first }) => first < draft.layout.main.last);
  return last !== undefined && wishing.test(draft.textOf(last));
}

const wishing =
  /^(?:and )?(?:(?:very )?best of luck|good luck|all the (?:very )?best|I(?: do)? wish|wishing)\b/i;

/** A message of so many words has room for few more. */
const nearTheLimit: Partial<Record<Channel, number>> = { voicemail: 68, text: 44 };

/** Whether what is added has to be short, lest the message become too long for its channel. */
export function hasLittleRoom({ channel, length }: Draft): boolean {
  return length > (nearTheLimit[channel] ?? Number.POSITIVE_INFINITY);
}

/** A clear withdrawal for this scenario; `occasion` is what a cancellation calls off, or what is to be named. */
export function withdrawal(draft: Draft, occasion = 'our interview', named = false): string {
  const leave = leaving(draft);
  if (hasLittleRoom(draft)) return say(draft, `I am ${leave.replace('withdraw', 'withdrawing')}.`);
  if (
    named ||
    draft.scenario === 'cancellation' ||
    (draft.scenario === 'resend' && soon.test(occasion))
  ) {
    return say(draft, `I need to cancel ${occasion} and ${leave}.`);
  }
  if (draft.scenario === 'reply') return say(draft, `I have decided to ${leave}.`);
  if (writesSmall(draft) && isCasual(draft)) {
    return say(draft, 'I have decided not to go ahead, so please take me off the list.');
  }
  const what = several(draft)
    ? 'with either of them and would like to withdraw my applications'
    : `and would like to ${leave}`;
  return say(draft, `I have decided not to proceed ${what}.`);
}

/** From what the writer withdraws. */
export function leaving(draft: Draft): string {
  return wasApproached(draft) ? 'withdraw from the process' : 'withdraw my application';
}

/** “Thanks for thinking of me”, and no word of an application: the reader came to the writer, who has none to withdraw. */
const wasApproached = derived((draft: Draft): boolean => {
  const { text, body } = draft;
  const own = text.slice(body.span.start, body.span.end);
  return approaching.test(own) && !applying.test(text) && !several(draft);
});

const approaching =
  /\b(?:th(?:ink|inking|ought) of(?: me\b|[,.;!]| for\b)|reach(?:ed|ing) out\b|approach(?:ed|ing) me\b|headhunt|head-hunt|considered me out of\b|you (?:rang|called|phoned|messaged|wrote)(?: me)? about (?:me|my|an?)\b|(?:found|spott?ed|saw) (?:me|my profile)\b)/i;
const applying =
  /\bappl(?:y|ied|ying|icants?|ications?)\b|\bCVs?\b|\bcandida|\br[eé]sum[eé]|\bshort-?list|\b(?:my|the) form\b/i;

/** What is sent again calls off a day that is so near by its name. */
const soon = /^(?:today|tonight|tomorrow)['’]s\b/;

/** Two invitations, and a word on “either of them” or “both processes”: both are declined. */
export function several(draft: Draft): boolean {
  return draft.readings('severalJobs').length > 0;
}

/** A wish that fits every draft, in its tone; nobody who has yet to decide wishes luck with the search. */
export function goodwill(draft: Draft, decided = true): string {
  if (!decided) {
    const told = /\bwell\b/i.test(draft.textOf(draft.layout.main));
    return told ? 'All the best to you and the team.' : 'I wish you and the team well.';
  }
  return isCasual(draft)
    ? 'Good luck with the search.'
    : 'I wish you every success with the search.';
}

/** That an e-mail will confirm what is decided. */
export function confirmation(draft: Draft): string {
  return say(
    draft,
    hasLittleRoom(draft) ? 'I will email you too.' : 'I will confirm my decision by email too.',
  );
}
