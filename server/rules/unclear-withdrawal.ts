import type { Draft } from '../draft/draft';
import { thanksOf } from '../draft/parts';
import type { Reading } from '../draft/reading';
import type { Sentence } from '../draft/sentences';
import type { Edit, Span } from '../draft/types';
import { deleteSentence, replaceSentence } from '../mend/sentence';
import { thanks, withdrawal } from '../mend/voice';
import { withdrawing } from './missing-withdrawal';
import type { Fix, Rule } from './rule';

export const unclearWithdrawal: Rule = {
  id: 'unclear-withdrawal',
  severity: 'warning',
  summary: 'The only withdrawal is hedged, or is about the hour rather than the process.',
  why: 'A reader who can’t tell whether you withdraw or want another date has to ask again.',
  examples: [
    {
      text: 'Hi Dana,\n\nThank you for the interview invitation. [|I can’t make that time|].\n\nKind regards,\nSam\n',
      fixes: {
        'Withdraw clearly':
          'Hi Dana,\n\nThank you for the interview invitation. I’ve decided not to proceed and would like to withdraw my application.\n\nKind regards,\nSam\n',
      },
    },
    {
      text: 'Hi Dana,\n\nThank you. I’m afraid I must withdraw from the interviews.\n\nSam\n',
    },
  ],
  check(draft) {
    const { clear, unclear } = draft.stance;
    if (clear.length > 0 || !withdrawing.includes(draft.scenario)) return [];
    const sentences = [...new Set(unclear.map((reading) => reading.sentence))];
    const fix = sentences.length > 0 ? clearly(draft, sentences) : undefined;
    return sentences.map((sentence) => ({
      span: hedgeSpan(
        draft,
        unclear.filter((reading) => reading.sentence === sentence),
      ),
      message: 'Leaves open whether you withdraw: say so, or propose another time.',
      fixes: fix ? [fix] : [],
    }));
  },
};

function hedgeSpan(draft: Draft, readings: readonly Reading[]): Span {
  const hedges = draft
    .readings('hedge')
    .filter(
      ({ match, sentence }) =>
        sentence === readings[0]?.sentence && readings.some((r) => match.first < r.match.last),
    );
  const all = [...readings, ...hedges];
  const first = Math.min(...all.map((reading) => reading.first));
  const last = Math.max(...all.map(({ match }) => match.last));
  return draft.spanOf({ first, last });
}

/** One clear sentence in the place of the first hedge; the others go. */
function clearly(draft: Draft, [first, ...others]: readonly Sentence[]): Fix {
  const edits: Edit[] = [];
  if (first) {
    const thanked = thanksOf(draft).some((reading) => reading.sentence === first);
    const lead = introduction(draft, first) ?? (thanked ? thanks(draft) : undefined);
    const text = [lead, withdrawal(draft)].filter(Boolean).join(' ');
    edits.push(replaceSentence(draft, first, text));
  }
  for (const sentence of others) edits.push(deleteSentence(draft, sentence));
  return { title: 'Withdraw clearly', edits };
}

/** “It's Carl from the agency, …”: who is writing stays. */
function introduction(draft: Draft, sentence: Sentence): string | undefined {
  const found = /^(?:it['’]?s|its|this is|here is)\s+[^,;.]{2,60}(?=[,;]\s)/i.exec(
    draft.textOf(sentence),
  );
  return found ? `${found[0]}.` : undefined;
}
