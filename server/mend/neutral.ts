import { derived } from '../draft/derived';
import type { Draft } from '../draft/draft';
import { hintsOf } from '../draft/meaning/hints';
import { isTold } from '../draft/meaning/jobNews';
import type { Reading } from '../draft/meaning/reading';
import { goodwillOf, thanksOf } from '../draft/parts';
import { beginningIn } from '../draft/search';
import { idsOf } from '../draft/tables';
import type { Sentence } from '../draft/text/sentences';
import type { Meaning } from '../phrases/language';
import { losesHour, missed } from './hindrance';
import { nextOf } from './neighbours';
import { goodwill, leaving, several, withdrawal } from './stock';
import { thanks } from './thank';
import { isCasual, say } from './voice';
import { whoWrites } from './whoWrites';

/** What a sentence says besides the words in `flagged`, said neutrally: the way out when no cut leaves good English. */
export function neutralSentence(draft: Draft, sentence: Sentence): string | undefined {
  const meanings = meaningsIn(draft, sentence);
  const said: string[] = [];
  if (isOnlyIn(sentence, thanksOf(draft))) said.push(thanks(draft));
  const meant = meanings.length > 0 || seemsToLeave(draft, sentence);
  const act =
    draft.stance.clear.length > 0
      ? actOf(meanings, isPresupposed(draft, sentence), jobIn(draft, sentence))
      : meant && undecided(draft, sentence);
  if (act) {
    const own = several(draft) ? act.replace(/application\.$/, 'applications.') : act;
    said.push(say(draft, repeats(draft, sentence) ? `My decision has not changed: ${own}` : own));
  }
  const written = draft.channel === 'email' || draft.channel === 'linkedin';
  if (written && isOnlyIn(sentence, goodwillOf(draft)))
    said.push(goodwill(draft, Boolean(act) || draft.stance.clear.length > 0));
  if (said.length === 0) return undefined;
  const who = whoWrites(draft, sentence);
  return [...(who ? [who] : []), ...said].join(' ');
}

/** “I’ve told you twice that …”: that it is said again shows in no other sentence. */
function repeats(draft: Draft, sentence: Sentence): boolean {
  return draft.scenario === 'reply' && isOnlyIn(sentence, draft.readings('reply'));
}

/** What a sentence hedges stays as open as it was: taking words out decides nothing that the writer left open. */
function undecided(draft: Draft, sentence: Sentence): string {
  if (draft.scenario === 'reschedule') return missed(draft);
  const acts = actsOnlyIn(draft, sentence);
  // What another sentence hedges as well need not be hedged again.
  if (draft.stance.unclear.some((act) => act.sentence !== sentence)) return '';
  if (acts.length === 0 && hintsOf(draft).plain.includes(sentence)) return withdrawal(draft);
  if (acts.length > 0 && acts.every((act) => losesHour(draft, act))) return missed(draft);
  return say(draft, `I may have to ${isCasual(draft) ? 'pull out' : leaving(draft)}.`);
}

/** What the acts of a sentence mean; whoever accepts more from where he works stays there. */
function meaningsIn(draft: Draft, sentence: Sentence): Meaning[] {
  const stays = staysOn(draft, sentence);
  return actsOnlyIn(draft, sentence).map(({ match }) => {
    const meaning = draft.meaningOf(match);
    return meaning === 'accepted' && stays ? 'staying' : meaning;
  });
}

/** “My manager came back with a counter-offer, and I said yes” */
export function staysOn(draft: Draft, sentence: Sentence): boolean {
  return beginningIn(draft.readings('countered'), sentence).length > 0;
}

/** Whether what these readings say is said in this sentence and in no other. */
export function isOnlyIn(sentence: Sentence, readings: readonly Reading[]): boolean {
  return readings.length > 0 && readings.every((reading) => reading.sentence === sentence);
}

/** It leaves in words that no row knows, and nothing else does. */
export function seemsToLeave(draft: Draft, sentence: Sentence): boolean {
  const { clear, unclear } = draft.stance;
  if (clear.length + unclear.length > 0) return false;
  const { plain, doubtful } = hintsOf(draft);
  return plain.includes(sentence) || doubtful.includes(sentence);
}

/** The acts of a sentence that the message would lose with it: leaving once is enough. */
export function actsOnlyIn(draft: Draft, sentence: Sentence): readonly Reading[] {
  const own = beginningIn(actsOf(draft), sentence);
  if (own.length === 0) return own;
  const [all, here] = [talliesOf(draft), tally(draft, own)];
  const left = all.leaving > here.leaving;
  const told = all.told > here.told;
  const onlyCancelled = all.leaving - here.leaving === all.cancelling - here.cancelling;
  return own.filter((act) => {
    const meaning = draft.meaningOf(act.match);
    // A date called off leaves it open whether the writer goes on.
    if (!news.includes(meaning)) return !left || (onlyCancelled && meaning !== 'cancel');
    // “I stay with them”: with whom, “where I am” tells too.
    const lost = meaning !== 'staying' && pointsBack(draft, act);
    return !(left && (told || lost)) && isTold(draft, act);
  });
}

/** The clear acts, and where there are none those that aren’t. */
function actsOf({ stance: { clear, unclear } }: Draft): readonly Reading[] {
  return clear.length > 0 ? clear : unclear;
}

const talliesOf = derived((draft: Draft) => tally(draft, actsOf(draft)));

/** How many acts leave, how many of these only call a date off, and how many tell of another job. */
function tally(draft: Draft, acts: readonly Reading[]) {
  const meanings = acts.map(({ match }) => draft.meaningOf(match));
  const told = meanings.filter((meaning) => news.includes(meaning)).length;
  const cancelling = meanings.filter((meaning) => meaning === 'cancel').length;
  return { leaving: acts.length - told, cancelling, told };
}

/** “… came back with more, and I’ve accepted it”: says nothing once that is gone. */
function pointsBack({ words }: Draft, { match, sentence }: Reading): boolean {
  const next = match.last < sentence.last ? (words.id[match.last] as number) : -1;
  return pronouns.has(words.id[match.last - 1] as number) || pronouns.has(next);
}

const pronouns = idsOf('it them that');

const news: readonly Meaning[] = ['accepted', 'staying'];

/** “They also …” behind it: the other company has to be named. */
function isPresupposed(draft: Draft, sentence: Sentence): boolean {
  const next = nextOf(draft, sentence);
  return next !== undefined && /^(?:they|their|there)\b/i.test(draft.textOf(next));
}

/** What the writer calls the job taken: “another role”, where the draft says “role”. */
function jobIn(draft: Draft, sentence: Sentence): string {
  const taken = actsOnlyIn(draft, sentence).map(({ match }) => draft.textOf(match));
  return callings.exec(taken.join(' '))?.[1]?.toLowerCase() ?? 'position';
}

const callings = /\b(job|role|post|position|placement|contract|internship|traineeship)\b/i;

function actOf(meanings: readonly string[], told: boolean, job: string): string | undefined {
  if (meanings.length === 0) return undefined;
  if (meanings.includes('cancel')) return cancelled(meanings, job);
  const leaves = meanings.some((meaning) => meaning !== 'accepted' && meaning !== 'staying');
  const rest = leaves ? ' and would like to withdraw my application.' : '.';
  if (meanings.includes('staying')) return `I have decided to stay where I am${rest}`;
  const taken = told ? `a ${job} with another company` : `another ${job}`;
  if (meanings.includes('accepted')) return `I have accepted ${taken}${rest}`;
  return 'I would like to withdraw my application.';
}

function cancelled(meanings: readonly string[], job: string): string {
  const act = 'I need to cancel our interview and withdraw my application.';
  return meanings.includes('accepted') ? `I have accepted another ${job}, so ${act}` : act;
}
