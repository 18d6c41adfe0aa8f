import type { Draft } from '../draft/draft';
import { beforeRole, byReader, capitalised, isTopic, ofReader } from '../draft/meaning/belongs';
import { theyAreReaders } from '../draft/meaning/hosts';
import { hintsOfOtherJob } from '../draft/meaning/otherJob';
import type { Reading } from '../draft/meaning/reading';
import { slightly } from '../draft/meaning/slight';
import { thanksOf } from '../draft/parts';
import { beginningIn, meets } from '../draft/search';
import { reconsidered } from '../draft/secondOpinion/opinion';
import type { Sentence } from '../draft/text/sentences';
import { wordId } from '../phrases/language';
import { leaveOut } from './leave-out';
import type { Rule } from './rule';

export const relocationDetails: Rule = {
  id: 'relocation-details',
  severity: 'information',
  summary: 'Visa, housing, shipping, tax or family logistics of a move.',
  why: '“A position that requires relocation” says it; permits and removal vans are nobody’s business.',
  examples: [
    {
      text: 'Hi Dana,\n\nThank you for the invitation. I’ve accepted a job abroad and withdraw. They are [|sponsoring my visa|].\n\nKind regards,\nSam\n',
      fixes: {
        'Leave the move out':
          'Hi Dana,\n\nThank you for the invitation. I’ve accepted a job abroad and withdraw.\n\nKind regards,\nSam\n',
      },
    },
    {
      text: 'Hi Dana,\n\nThank you. I’m moving abroad for another job and withdraw my application.\n\nSam\n',
    },
  ],
  needs: ['moveStrong', 'slightMove', 'moveWeak', 'moveHint'],
  hears: 'moveStrong',
  check(draft) {
    return leaveOut(draft, reconsidered(draft, 'moveStrong', movesTold(draft)), {
      message: 'Details of a move: “a position that requires relocation” is enough.',
      title: 'Leave the move out',
      topic: 'moveStrong',
    });
  },
};

function movesTold(draft: Draft): Reading[] {
  const refused = draft.readings('refusal');
  const told = [
    ...draft.readings('moveStrong'),
    ...slightly(draft, 'slightMove'),
    ...logistics(draft),
  ];
  return [...told, ...hintsOfOtherJob(draft, 'moveHint')].filter((reading) => {
    if (reading.negated || reading.reported || byReader(draft, reading)) return false;
    if (meets(refused, reading.sentence) || wished(draft, reading)) return false;
    if (offered(draft, reading) || isTopic(draft, reading) || isFigure(draft, reading))
      return false;
    if (theyAreReaders(draft, reading)) return false;
    return !ofReader(draft, reading) && !isName(draft, reading);
  });
}

/** Hotels, flights and schools are details of a move where the draft tells of one. */
function logistics(draft: Draft): readonly Reading[] {
  const moved = draft.readings('moveContext').some(({ reported, unreal }) => !reported && !unreal);
  if (!moved) return [];
  return draft.readings('moveWeak').filter(({ sentence, match, subject }) => {
    // “best of luck filling that truck”
    if (meets(draft.readings('goodwill'), sentence)) return false;
    if (thanked(draft, sentence) || subject === 'none') return false;
    return !/\byou/i.test(draft.textOf(sentence)) && match.last > match.first;
  });
}

/** “I hope the house move goes well”. */
function wished(draft: Draft, { unreal, sentence }: Reading): boolean {
  return unreal && meets(draft.readings('goodwill'), sentence);
}

/** “Thank you for offering to sponsor my visa”: the reader's own help. */
function offered(draft: Draft, { match, sentence }: Reading): boolean {
  return beginningIn(thanksOf(draft), sentence).some(
    (thanks) =>
      thanks.match.first < match.first &&
      /^(?:[^,;:.]|, and for\b)*$/.test(
        draft.textOf({ first: thanks.match.first, last: match.first }),
      ),
  );
}

function thanked(draft: Draft, sentence: Sentence): boolean {
  return meets(thanksOf(draft), sentence);
}

/** “I’ve found my home elsewhere”: a job, and no house. */
function isFigure(draft: Draft, { match }: Reading): boolean {
  return draft.words.id[match.last] === elsewhere && /\bhome$/i.test(draft.textOf(match));
}

const elsewhere = wordId('elsewhere');

/** “at Visa”, “the visa desk”; a Green Card is one all the same. */
function isName(draft: Draft, reading: Reading): boolean {
  const { match } = reading;
  return (
    beforeRole(draft, reading) || (match.last - match.first === 1 && capitalised(draft, reading))
  );
}
