import { type Draft, some } from '../draft/draft';
import { isBargained } from '../draft/meaning/bargains';
import { beforeRole, byReader, capitalised, isTopic } from '../draft/meaning/belongs';
import { clauseOf } from '../draft/meaning/clauses';
import { theyAreReaders } from '../draft/meaning/hosts';
import { isNews } from '../draft/meaning/jobNews';
import { hintsOfOtherJob } from '../draft/meaning/otherJob';
import type { Reading } from '../draft/meaning/reading';
import { paysTold, slightly } from '../draft/meaning/slight';
import { beginningIn, meets } from '../draft/search';
import { reconsidered } from '../draft/secondOpinion/opinion';
import { tableOf } from '../draft/tables';
import type { Sentence } from '../draft/text/sentences';
import { is, type Meaning, matcher, wordId } from '../phrases/language';
import { leaveOut } from './leave-out';
import type { Rule } from './rule';

const kinds = ['offerProof', 'offerTerms', 'offerStart', 'offerSoon', 'offerDeadline'];

export const offerDetails: Rule = {
  id: 'offer-details',
  severity: 'warning',
  summary: 'Proof, dates, deadlines or terms of the other offer.',
  why: 'The other offer is between you and them; its terms may be confidential, and nobody needs proof.',
  examples: [
    {
      text: 'Hi Dana,\n\nThank you for the invitation. I’ve accepted another offer and withdraw. [|I start on 1 March|].\n\nKind regards,\nSam\n',
      fixes: {
        'Leave the details out':
          'Hi Dana,\n\nThank you for the invitation. I’ve accepted another offer and withdraw.\n\nKind regards,\nSam\n',
      },
    },
    {
      text: 'Hi Dana,\n\nThank you. I’ve signed with another company and withdraw my application.\n\nSam\n',
    },
  ],
  needs: [...kinds, 'slightTerms', 'slightStart', 'termsHint'],
  hears: 'offerTerms',
  check(draft) {
    // Who only moves the interview has taken no offer: “they changed the roster yesterday”.
    const passes = (sentence: Sentence) =>
      draft.scenario === 'reschedule' || isBareNews(draft, sentence);
    return leaveOut(draft, reconsidered(draft, 'offerTerms', termsTold(draft), passes), {
      message: 'Details of the other offer: “another position” is enough.',
      title: 'Leave the details out',
      topic: 'offerTerms',
    });
  },
};

/** “Last week I signed my contract with Bosch in Reutlingen.”: the news, and nothing of what was signed. */
function isBareNews(draft: Draft, sentence: Sentence): boolean {
  if (sentence.last - sentence.first > bareNews || some(timed, draft.words, sentence)) return false;
  return beginningIn(draft.stance.clear, sentence).some(
    ({ match }) => draft.meaningOf(match) === 'accepted',
  );
}

const bareNews = 12;
/** Of what is said of a contract besides that it is signed, nearly all tells a time. */
const timed = matcher.anyOf('day', 'month', 'numeral');

function termsTold(draft: Draft): Reading[] {
  const other = [...draft.readings('notOffer'), ...paysTold(draft)];
  const refused = draft.readings('refusal');
  return [
    ...kinds.flatMap((kind) => draft.readings(kind)),
    ...slightly(draft, 'slightTerms'),
    ...slightly(draft, 'slightStart'),
    ...hintsOfOtherJob(draft, 'termsHint'),
  ].filter((reading) => {
    const { match, sentence } = reading;
    if (reading.negated || reading.reported) return false;
    if (byReader(draft, reading) && !reading.future) return false;
    if (reading.unreal || meets(refused, sentence) || isBargained(draft, reading)) return false;
    if (deniesWithin(draft, reading) || isOver(draft, reading)) return false;
    if (starts.has(draft.meaningOf(match)) && !startsJob(draft, reading)) return false;
    if (isErrand(draft, reading)) return false;
    // “I wish you all a smooth start in August”
    if (some(is.wishing, draft.words, match)) return false;
    if (isAvailability(draft, reading)) return false;
    // “Could I have until Monday to decide?”
    if (sentence.question && reading.subject === 'writer') return false;
    if (draft.meaningOf(match) === 'offerSoon' && !behindNews(draft, reading)) return false;
    if (isOfMove(draft, reading) || theyAreReaders(draft, reading)) return false;
    if (isConfirmed(draft, reading)) return false;
    if (isBetweenUs(draft, reading)) return false;
    if (isTopic(draft, reading) || isName(draft, reading) || ofReaders(draft, reading))
      return false;
    return !meets(other, match);
  });
}

/** “We met halfway on the dates, and I thank you”: what the writer and the reader settled. */
function isBetweenUs({ words }: Draft, { match, sentence }: Reading): boolean {
  const { id } = words;
  if (id[match.first] !== we && id[match.first - 1] !== we) return false;
  return some(is.subjectYou, words, { first: match.last, last: sentence.last });
}

const we = wordId('we');

/** “There’ll be an email saying the same by teatime.” */
function isConfirmed(draft: Draft, { match, sentence }: Reading): boolean {
  if (draft.meaningOf(match) !== 'termsHint') return false;
  return beginningIn(draft.readings('byEmail'), sentence).some(({ future }) => future);
}

/** “a flat until August”: how long one is housed. */
function isOfMove(draft: Draft, { match }: Reading): boolean {
  if (draft.meaningOf(match) !== 'termsHint') return false;
  return meets(draft.readings('moveHint'), match);
}

const starts = new Set<Meaning>(['offerStart', 'slightStart']);
const coming = new Set<Meaning>([...starts, 'termsHint']);

/** “My unit wants me in on Thursday”: why one who still means to come cannot come on that day. */
function isErrand(draft: Draft, { match }: Reading): boolean {
  return draft.scenario === 'reschedule' && starts.has(draft.meaningOf(match));
}

/** “I won't be joining on Thursday” */
function deniesWithin(draft: Draft, { match }: Reading): boolean {
  return coming.has(draft.meaningOf(match)) && some(is.negator, draft.words, match);
}

/** “That post was for a fixed term, so I am free again”: news of one who comes back. */
function isOver({ scenario, words }: Draft, { match, sentence }: Reading): boolean {
  if (scenario !== 'follow-up') return false;
  return some(past, words, { first: sentence.first, last: match.last });
}

const past = tableOf('was were had ended finished ran');

/** “I could start in August”, “could we start on Monday?”, said of the reader’s job. */
function isAvailability(draft: Draft, { match, sentence }: Reading): boolean {
  if (!starts.has(draft.meaningOf(match))) return false;
  if (sentence.question) return true;
  const text = draft.textOf(match);
  return /^(?:I|we) (?:could|can|would be able to)\b/i.test(text) && !elsewhere.test(text);
}

const elsewhere = /\b(?:there|them|theirs|new|other)\b/i;

/** “which starts in May” only of a job that was taken. */
function startsJob(draft: Draft, { match, sentence }: Reading): boolean {
  const { id } = draft.words;
  if (aThing[id[match.first] as number] !== 1 || id[match.first] === they) return true;
  return beginningIn(draft.stance.clear, sentence).some((act) => isNews(draft, act.match));
}

/** “a role elsewhere, starting 2 June” */
function behindNews(draft: Draft, { match, sentence }: Reading): boolean {
  const before = { first: sentence.first, last: match.first };
  return beginningIn(draft.stance.clear, before).some((act) => isNews(draft, act.match));
}

const aThing = matcher.table('itself');
const they = wordId('they');

/** “your NDA”, “the agreement you sent me”. */
function ofReaders(draft: Draft, { match, sentence }: Reading): boolean {
  const clause = clauseOf(draft, sentence, match.first);
  const from = Math.min(clause.first, Math.max(sentence.first, match.first - 3));
  const to = Math.min(sentence.last, match.last + 4);
  return (
    /\byours?\b/i.test(draft.textOf({ first: from, last: match.last })) ||
    /\byour offer\b/i.test(draft.textOf({ first: sentence.first, last: match.first })) ||
    youGave.test(draft.textOf({ first: from, last: to })) ||
    (some(toAndFro, draft.words, match) && some(is.subjectYou, draft.words, sentence)) ||
    inYours.test(draft.textOf({ first: match.last, last: to }))
  );
}

/** “We went back and forth on the hours, and you bore it well”: with the reader. */
const toAndFro = tableOf('forth fro');

/** “the clause in your form” */
const inYours = /^(?:in|of|on|from|at) your\b/i;
const youGave =
  /\byou (?:sent|gave|asked|had|kindly|were|attached|enclosed|shared|forwarded|provided)\b/i;

function isName(draft: Draft, reading: Reading): boolean {
  return beforeRole(draft, reading) || capitalised(draft, reading);
}
