import { type Draft, some } from '../draft/draft';
import {
  beforeRole,
  byReader,
  capitalised,
  isTopic,
  isWorkedOn,
  ofReader,
} from '../draft/meaning/belongs';
import { clauseOf } from '../draft/meaning/clauses';
import { isOfJoy } from '../draft/meaning/praise';
import type { Reading } from '../draft/meaning/reading';
import { recommending } from '../draft/meaning/recommending';
import { isOfStranger } from '../draft/meaning/strangers';
import { echoesReader } from '../draft/meaning/whoseDoing';
import { goodwillOf } from '../draft/parts';
import { beginningIn, meets } from '../draft/search';
import { reconsidered } from '../draft/secondOpinion/opinion';
import { idsOf, tableOf } from '../draft/tables';
import { is, matcher, wordId } from '../phrases/language';
import { isWord } from '../phrases/matcher';
import { leaveOut } from './leave-out';
import type { Rule } from './rule';

const kinds = ['ownHealth', 'kinFact', 'hardship'];

export const personalDetails: Rule = {
  id: 'personal-details',
  severity: 'information',
  summary: 'Health, family, money or trouble with a boss.',
  why: '“My circumstances have changed” is enough; what you say of your life stays in a mailbox.',
  examples: [
    {
      text: 'Hi Dana,\n\nThank you for the invitation. I withdraw my application. [|My mother is in hospital|].\n\nKind regards,\nSam\n',
      fixes: {
        'Leave it private':
          'Hi Dana,\n\nThank you for the invitation. I withdraw my application.\n\nKind regards,\nSam\n',
      },
    },
    { text: 'Hi Dana,\n\nThank you. My circumstances have changed, so I withdraw.\n\nSam\n' },
  ],
  needs: kinds,
  hears: 'hardship',
  check(draft) {
    return leaveOut(
      draft,
      reconsidered(draft, 'hardship', factsTold(draft), (sentence) =>
        recommending(draft).has(sentence),
      ),
      {
        message: 'A private matter: “my circumstances have changed” is enough.',
        title: 'Leave it private',
        topic: 'hardship',
      },
    );
  },
};

function factsTold(draft: Draft): Reading[] {
  const wishes = goodwillOf(draft);
  return kinds
    .flatMap((kind) => draft.readings(kind))
    .filter((reading) => {
      if (denies(draft, reading) || reading.reported || byReader(draft, reading)) return false;
      if (reading.unreal && beginningIn(wishes, reading.sentence).length > 0) return false;
      if (isTopic(draft, reading) || isOfMove(draft, reading) || isFee(draft, reading))
        return false;
      if (isWorkedOn(draft, reading) || isTheirWord(draft, reading) || isColleague(draft, reading))
        return false;
      if (isOfJoy(draft, reading) || echoesReader(draft, reading)) return false;
      if (isForDays(draft, reading) || isOfAPet(draft, reading)) return false;
      if (isOfStranger(draft, reading) || isPaidFor(draft, reading)) return false;
      return !ofReader(draft, reading) && !isName(draft, reading) && !withReader(draft, reading);
    });
}

/** “I can't lift a thing since the accident” denies no accident. */
function denies(draft: Draft, { negated, match }: Reading): boolean {
  return negated && !/^(?:since|after)\b/i.test(draft.textOf(match));
}

/** “housing and the kids’ school”: the family's part in a move, which `relocation-details` tells. */
function isOfMove(draft: Draft, { match, sentence }: Reading): boolean {
  return (
    schools.has(draft.words.id[match.last - 1] as number) &&
    (meets(draft.readings('moveStrong'), sentence) || meets(draft.readings('slightMove'), sentence))
  );
}

const schools = idsOf('school schools nursery');

/** “the children’s school fees”: pay, and no fact of theirs. */
function isFee({ words: { id } }: Draft, { match: { last } }: Reading): boolean {
  return schools.has(id[last - 1] as number) && id[last] === fees;
}

const fees = wordId('fees');

/** “my supervising partner needs me” */
function isColleague({ words: { id } }: Draft, { match: { first, last } }: Reading): boolean {
  for (let at = first + 1; at < last; at++) {
    if (id[at] === partner && atWork[id[at - 1] as number] === 1) return true;
  }
  return false;
}

const partner = wordId('partner');
const atWork = matcher.table('atWork');

/** “They pay me when I’m poorly”: whenever that may be. */
function isPaidFor(draft: Draft, { match: { first }, sentence }: Reading): boolean {
  if (!whenever.has(draft.words.id[first - 1] as number)) return false;
  return beginningIn(draft.readings('pay'), { first: sentence.first, last: first }).length > 0;
}

const whenever = idsOf('when if whenever while');

/** “My cat is booked in for an operation” */
function isOfAPet(draft: Draft, { match, sentence }: Reading): boolean {
  const { id } = draft.words;
  const { first } = clauseOf(draft, sentence, match.first);
  for (let at = match.first - 1; at > first && !isPerson(id[at] as number); at--)
    if (is.auxiliary[id[at] as number] === 1 && pets.has(id[at - 1] as number)) return true;
  return false;
}

const relatives = matcher.table('relative');
const isPerson = (id: number) => is.subjectI[id] === 1 || relatives[id] === 1;

const pets = idsOf('cat cats dog dogs puppy kitten');

/** “I’m living in my van that week”: where one is for some days, and no hardship. */
function isForDays(draft: Draft, { match }: Reading): boolean {
  if (draft.meaningOf(match) !== 'hardship') return false;
  const { id } = draft.words;
  const { last } = match;
  return id[last] === that && days.has(id[last + 1] as number);
}

const that = wordId('that');
const days = idsOf('week weekend day night');

/** “My mum says you can ring the house”: what she says, and not what befell her. */
function isTheirWord(draft: Draft, { match }: Reading): boolean {
  if (draft.meaningOf(match) !== 'kinFact') return false;
  const last = draft.words.id[match.last] as number;
  return some(saying, draft.words, match) || ofMove.has(last);
}

/** “my husband’s work visa” is part of a move. */
const ofMove = idsOf('visa permit papers passport');

const saying = tableOf('say says said');

/** “My sister has a job at your Leeds branch”: a relative, told of for the reader's sake. */
function withReader(draft: Draft, { match, sentence }: Reading): boolean {
  if (draft.meaningOf(match) !== 'kinFact') return false;
  const { id } = draft.words;
  for (let at = match.last; at < sentence.last; at++) {
    const word = id[at] as number;
    if (!isWord(word) || word === and || is.breaker[word] === 1) return false;
    if (is.ofYours[word] === 1) return true;
  }
  return false;
}

const and = wordId('and');

function isName(draft: Draft, reading: Reading): boolean {
  return beforeRole(draft, reading) || capitalised(draft, reading);
}
