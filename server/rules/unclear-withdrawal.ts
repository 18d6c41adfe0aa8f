import type { Draft } from '../draft/draft';
import { hintsOf } from '../draft/hints';
import { thanksOf } from '../draft/parts';
import type { Reading } from '../draft/reading';
import type { Sentence } from '../draft/sentences';
import type { Edit, Span } from '../draft/types';
import { deleteSentences, replaceSentence, withdrawInstead } from '../mend/sentence';
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
    const known = [...new Set(unclear.map((reading) => reading.sentence))];
    const sentences = known.length > 0 ? known : doubtfulIn(draft);
    const fix = sentences.length > 0 ? clearly(draft, sentences) : undefined;
    return sentences.map((sentence) => ({
      span: hedgeSpan(
        draft,
        unclear.filter((reading) => reading.sentence === sentence),
        sentence,
      ),
      message: 'Leaves open whether you withdraw: say so, or propose another time.',
      fixes: fix ? [fix] : [],
    }));
  },
};

/** Doubt about something that no row knows; beside what sounds decided, nothing is said. */
function doubtfulIn(draft: Draft): readonly Sentence[] {
  const { plain, doubtful } = hintsOf(draft);
  return plain.length === 0 ? doubtful : [];
}

function hedgeSpan(draft: Draft, readings: readonly Reading[], sentence: Sentence): Span {
  if (readings.length === 0) return draft.spanOf(sentence);
  const hedges = [...draft.readings('hedge'), ...draft.readings('doubt')].filter(
    (hedge) =>
      hedge.sentence === sentence && readings.some((r) => hedge.match.first < r.match.last),
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
    const losesThanks = thanksOf(draft).some(({ sentence }) => others.includes(sentence));
    if (lead || losesThanks) {
      const text = [lead, withdrawal(draft)].filter(Boolean).join(' ');
      edits.push(replaceSentence(draft, first, text), ...deleteSentences(draft, others));
    } else edits.push(...withdrawInstead(draft, first, others));
  }
  return { title: 'Withdraw clearly', edits };
}

/** “It's Carl from the agency, …”: who is writing stays. */
function introduction(draft: Draft, sentence: Sentence): string | undefined {
  const found = /^(?:it['’]?s|its|this is|here is)\s+[^,;.]{2,60}(?=[,;]\s)/i.exec(
    draft.textOf(sentence),
  );
  return found ? `${found[0]}.` : undefined;
}
