import type { Draft } from './draft';
import type { Reading } from './reading';

/** Every word of apology that is the writer's own, and for something the writer does. */
export function apologiesOf(draft: Draft): Reading[] {
  const others = draft.readings('sorryFor');
  return draft.readings('sorry').filter(({ match, subject, reported, negated }) => {
    if (reported || negated || subject === 'reader' || subject === 'other') return false;
    return !others.some(
      ({ match: other }) => other.first <= match.first && match.first < other.last,
    );
  });
}

/** Whether the draft says that it is sorry to come late, or that it should have come sooner. */
export function regretsDelay(draft: Draft): boolean {
  if (draft.readings('patience').some(({ reported }) => !reported)) return true;
  const apologies = apologiesOf(draft);
  return draft.readings('delay').some((delay) => {
    if (delay.reported || delay.subject === 'reader') return false;
    if (shouldHave.test(draft.textOf(delay.match))) return true;
    return apologies.some((apology) => excuses(draft, apology, delay));
  });
}

const shouldHave = /^(?:should|ought|meant|meaning|deserve)/i;

/** In one sentence, or in the next: “It took me a week to answer. I’m sorry about that.” */
function excuses(draft: Draft, apology: Reading, delay: Reading): boolean {
  if (apology.sentence === delay.sentence) return true;
  const at = draft.sentences.indexOf(apology.sentence);
  const beside =
    draft.sentences[at - 1] === delay.sentence || draft.sentences[at + 1] === delay.sentence;
  const rest = draft.textOf({ first: apology.match.last - 1, last: apology.sentence.last });
  return beside && /^\S+(?:\s+(?:about|for)\s+(?:that|this|it))?\s*[.!,…]?$/i.test(rest);
}
