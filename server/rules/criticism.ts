import { derived } from '../draft/derived';
import { type Draft, some } from '../draft/draft';
import { isGivenBack } from '../draft/meaning/hearsay';
import { isWriters } from '../draft/meaning/ownFaults';
import { isKindBeside } from '../draft/meaning/praise';
import type { Reading } from '../draft/meaning/reading';
import { sourOf } from '../draft/meaning/sour';
import { isDenied, praises, praisesMost } from '../draft/meaning/takenBack';
import { isOfReader, others } from '../draft/meaning/theirs';
import {
  echoesReader,
  isByOthers,
  isOwnDeed,
  isOwnManner,
  isRegretted,
} from '../draft/meaning/whoseDoing';
import { beginningIn, inOrder, meets } from '../draft/search';
import { reconsidered } from '../draft/secondOpinion/opinion';
import { idsOf, tableOf } from '../draft/tables';
import type { Range } from '../draft/text/layout';
import { wordId } from '../phrases/language';
import { leaveOut } from './leave-out';
import type { Rule } from './rule';
import { payTold } from './salary-talk';

export const criticism: Rule = {
  id: 'criticism',
  severity: 'warning',
  summary: 'Faults the company, the process, the role, its people or its reviews.',
  why: 'Nobody asked for a verdict, and the person who reads it can seldom change what it faults.',
  examples: [
    {
      text: 'Hi Dana,\n\nThank you for the invitation. I withdraw my application. Honestly, [|your process took far too long|].\n\nKind regards,\nSam\n',
      fixes: {
        'Leave the criticism out':
          'Hi Dana,\n\nThank you for the invitation. I withdraw my application.\n\nKind regards,\nSam\n',
      },
    },
    { text: 'Hi Dana,\n\nThank you. I was impressed by your team, but I withdraw.\n\nSam\n' },
  ],
  needs: ['flaw', 'badWord', 'sour', 'sourWord'],
  hears: 'flaw',
  check(draft) {
    return leaveOut(draft, faultsOf(draft), {
      message: 'Faults the other side: leave the verdict out.',
      title: 'Leave the criticism out',
      topic: 'flaw',
    });
  },
};

/** Bad words said of the reader's side, and meant. */
export const faultsOf = derived((draft: Draft) => reconsidered(draft, 'flaw', faultsMeant(draft)));

function faultsMeant(draft: Draft): readonly Reading[] {
  const bad = draft.readings('badWord').filter((reading) => isOfReader(draft, reading));
  const meant = draft.readings('notFlaw');
  const sour = sourOf(draft).filter(
    (reading) =>
      !echoesReader(draft, reading) && !praisesMost(draft, reading) && !meets(meant, reading.match),
  );
  const all = [...draft.readings('flaw'), ...bad];
  if (all.length === 0) return sour;
  const pay = payTold(draft);
  const told = all.sort(inOrder).filter((reading) => {
    const { match } = reading;
    if (isGivenBack(draft, reading) || isHoped(draft, reading)) return false;
    if (meets(meant, match)) return false;
    if (isWriters(draft, reading) || isElses(draft, reading)) return false;
    if (isDenied(draft, reading) || praises(draft, reading)) return false;
    if (isKindBeside(draft, reading)) return false;
    // Work asked for nothing is a matter of the process; any other pay is not.
    return isForNothing(draft, match) || !meets(pay, match);
  });
  // What a phrase tells by itself needs no guess at its sentence.
  const guessed = sour.filter(
    ({ match }) => draft.meaningOf(match) !== 'sourWord' || !meets(told, match),
  );
  return [...told, ...guessed].sort(inOrder);
}

/** “I hope the traffic wasn't terrible”. */
function isHoped(draft: Draft, { match, sentence }: Reading): boolean {
  return beginningIn(draft.readings('goodwill'), sentence).some(
    (wish) => wish.match.first < match.first,
  );
}

/** Told by the reader, or done by somebody else: “your competitors never ring back”. */
function isElses(draft: Draft, reading: Reading): boolean {
  const { id } = draft.words;
  const { first } = reading.match;
  if (id[first] === your && others.has(id[first + 1] as number)) return true;
  return (
    echoesReader(draft, reading) ||
    isByOthers(draft, reading) ||
    isOwnDeed(draft, reading) ||
    isOwnManner(draft, reading) ||
    isRegretted(draft, reading)
  );
}

const your = wordId('your');

/** “an unpaid weekend task”, “(did it) all unpaid” */
function isForNothing({ words }: Draft, { first, last }: Range): boolean {
  for (let at = first; at < last; at++) {
    if (!unpaid.has(words.id[at] as number)) continue;
    if (at + 2 === last || some(trials, words, { first: at + 1, last: at + 4 })) return true;
  }
  return false;
}

const unpaid = idsOf('unpaid free');
const trials = tableOf(
  'task tasks test tests trial trials assignment assignments exercise exercises homework project projects',
);
