import { is, type Meaning, matcher } from '../../phrases/language';
import { type Draft, some } from '../draft';
import { hintsOf } from '../meaning/hints';
import type { Reading } from '../meaning/reading';
import { goodwillOf, thanksOf } from '../parts';
import { tableOf } from '../tables';
import type { Range } from '../text/layout';
import { conditions } from './conditions';
import { deniesLeaving, hasLiveAct, saysYes } from './liveActs';

const ends =
  /\b(?:withdr|cancel|declin|(?:step|bow|pull)(?:ping|ing)? (?:back|aside|out|down)|no longer)/i;

/** What moves the hour, or recalls a withdrawal that lies behind. */
const comesBack: ReadonlySet<string> = new Set(['reschedule', 'follow-up', 'connect']);

/** Whether anything in it ends, moves or puts off the process. */
export function turnsDown(draft: Draft): boolean {
  if (hasLiveAct(draft)) return true;
  if (draft.scenario !== 'reschedule' && deniesLeaving(draft)) return false;
  if (comesBack.has(draft.scenario)) return true;
  const asked = says(draft, 'reply') || says(draft, 'asksAgain');
  if (draft.scenario === 'reply' && asked) return !saysYes(draft);
  if (draft.scenario === 'resend') return !saysYes(draft);
  if (['stall', 'wentQuiet', 'unwanted', 'unneeded'].some((meaning) => affirms(draft, meaning)))
    return true;
  if (draft.readings('later').some(({ future, subject }) => future && subject !== 'reader'))
    return true;
  if (seemsTo(draft) || bidsFarewell(draft)) return true;
  return ends.test(draft.header('subject')?.value ?? '');
}

/** “when I can’t get away” is no stall. */
const affirms = (draft: Draft, meaning: Meaning) =>
  draft
    .readings(meaning)
    .some(({ match }) => is.negator[draft.words.id[match.last] as number] !== 1);

const plural = matcher.table('ours');

/** Between thanks and good wishes the writer denies or leaves something, in words no row knows. */
function seemsTo(draft: Draft): boolean {
  const thanked = thanksOf(draft)[0];
  if (!thanked || goodwillOf(draft).every(({ sentence }) => sentence === thanked.sentence))
    return false;
  const { plain, doubtful } = hintsOf(draft);
  return [...plain, ...doubtful].some((sentence) => !some(plural, draft.words, sentence));
}

const stillWants: readonly Meaning[] = ['keen', 'wanting', 'coming', 'takingUp'];

/** Thanks for the interview, and luck in filling the post: who leaves out the no still doesn’t mean to get it. */
function bidsFarewell(draft: Draft): boolean {
  if (draft.scenario !== 'decline' || saysYes(draft)) return false;
  if (stillWants.some((meaning) => says(draft, meaning))) return false;
  const thanked = thanksOf(draft).some(({ sentence }) => asksToAnInterview(draft, sentence));
  return thanked && goodwillOf(draft).some((wish) => !wish.negated && isForTheSearch(draft, wish));
}

/** “all the best with the post”, not “with your new post”, and never asked. */
function isForTheSearch(draft: Draft, { match, sentence }: Reading): boolean {
  if (sentence.question) return false;
  const rest = { first: match.first, last: sentence.last };
  const told = draft
    .readings('hiring')
    .some(({ match: { first, last } }) => first >= rest.first && last <= rest.last);
  return told && !some(fresh, draft.words, rest);
}

const fresh = tableOf('new me my');

const invites = tableOf(
  'invitation invite inviting invited asking asked considering offering choosing shortlisting',
);

/** “for inviting me to the interview”, not “for telling me of the interviews”. */
function asksToAnInterview(draft: Draft, { first, last }: Range): boolean {
  return draft.readings('candidacy').some((reading) => {
    const { match } = reading;
    if (match.first < first || match.last > last) return false;
    const asked = invites[draft.words.id[match.first] as number] === 1;
    return asked && (conditions.candidacy?.(draft, reading) ?? true);
  });
}

const says = (draft: Draft, meaning: Meaning) => draft.readings(meaning).length > 0;
