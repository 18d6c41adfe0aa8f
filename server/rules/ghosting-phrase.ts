import { derived } from '../draft/derived';
import type { Draft } from '../draft/draft';
import { hintsOf } from '../draft/meaning/hints';
import type { Reading } from '../draft/meaning/reading';
import { silencesOf } from '../draft/meaning/silences';
import { stanceTold } from '../draft/meaning/stance';
import { goodwillOf } from '../draft/parts';
import { beginningIn, meets } from '../draft/search';
import type { Range } from '../draft/text/layout';
import type { Sentence } from '../draft/text/sentences';
import type { Scenario } from '../draft/types';
import { keepsChannel, keepsScenario } from '../mend/channel';
import { withdrawInstead } from '../mend/instead';
import { holdsThanks } from '../mend/runOn';
import { replaceSentence } from '../mend/sentence';
import { goodwill } from '../mend/stock';
import { onDemand } from '../onDemand';
import { is } from '../phrases/language';
import { needsNews } from './empty-check-in';
import { cutSounding } from './leave-out';
import { withdrawing } from './missing-withdrawal';
import { signalsOf } from './mixed-signal';
import type { Finding, Fix, Rule } from './rule';
import { merged } from './spans';
import { stallsOf } from './stalls';

export const ghostingPhrase: Rule = {
  id: 'ghosting-phrase',
  severity: 'warning',
  summary: 'Leaves the reader hanging, or announces silence.',
  why: 'A reader who is told to wait keeps a place open for nobody; silence is remembered for years.',
  examples: [
    {
      text: 'Hi Dana,\n\nThank you for the interview invitation. I withdraw my application. [|We’ll see what|] happens next.\n\nKind regards,\nSam\n',
      fixes: {
        'Take it out':
          'Hi Dana,\n\nThank you for the interview invitation. I withdraw my application.\n\nKind regards,\nSam\n',
      },
    },
    { text: 'Hi Dana,\n\nThank you. I withdraw. I hope we can stay in touch.\n\nSam\n' },
  ],
  needs: ['stall', 'later', 'hush', 'contactMe', 'wentQuiet', 'seeHow', 'ponder'],
  hears: 'stall',
  check(draft) {
    const found: Finding[] = [];
    for (const [sentence, ranges] of merged(draft, stallsOf(draft))) {
      const mended = onDemand(() => fixes(draft, sentence, ranges));
      for (const range of ranges) {
        found.push({
          span: draft.spanOf(range),
          message: 'Leaves the reader waiting: say your decision instead.',
          fixes: mended,
        });
      }
    }
    return found;
  },
};

const replies: readonly Scenario[] = ['reply', 'resend'];

function fixes(draft: Draft, sentence: Sentence, ranges: readonly Range[]): Fix[] {
  const { unclear } = draft.stance;
  // What the second opinion doubts is doubted because it only supposes.
  const { clear: told } = stanceTold(draft);
  // “If you don’t hear from me, take it as a no” decides nothing.
  const meant = told.filter((act) => !supposes(draft, act.sentence));
  const clear = leavesOpen(draft, meant, sentence) ? [] : meant;
  const holdsAct = unclear.some((reading) => reading.sentence === sentence);
  const undecided =
    clear.length === 0 &&
    (unclear.length === 0 || holdsAct || told.length > 0) &&
    !seemsDecided(draft, sentence);
  if (!undecided || !withdrawing.includes(draft.scenario)) {
    if (needsNews(draft, sentence)) return [];
    const [only] = ranges;
    const whole = only && ranges.length === 1 && promisesOnly(draft, sentence, only);
    const cut = cutSounding(
      draft,
      sentence,
      whole ? [sentence] : withCause(draft, sentence, ranges),
      {
        title: 'Take it out',
        topic: 'stall',
      },
    );
    // “I won’t be reading messages on here” was all that told of LinkedIn: a mail wants a kind word.
    const same = keepsChannel(draft, cut.edits) && keepsScenario(draft, cut.edits, replies);
    if (goodwillOf(draft).length > 0 || same) return [cut];
    return [
      {
        title: 'Wish them well instead',
        edits: [replaceSentence(draft, sentence, goodwill(draft))],
      },
    ];
  }
  if (holdsThanks(draft, sentence)) return [];
  return [insteadOf(draft)];
}

/** “I’ll be on to you (when the dust settles)”: the promise is put off as well. */
function promisesOnly(draft: Draft, { first }: Sentence, range: Range): boolean {
  if (range.first === first || !untilThen.test(draft.textOf(range))) return false;
  return promise.test(draft.textOf({ first, last: range.first }));
}

const untilThen = /^(?:when|once|until|till|after|as soon as)\b/i;
const promise = /^(?:(?:and|so|but|then),? )?I(?:['’]ll| will| shall)\b[^,;:.!?]*$/i;

/** “I’ve got a job, so I’m out of this one. I won’t be picking up”: who announces silence may have decided in words that no row knows. */
function seemsDecided(draft: Draft, sentence: Sentence): boolean {
  const { plain } = hintsOf(draft);
  return plain.length > 0 && !plain.includes(sentence) && meets(silencesOf(draft), sentence);
}

/** “I’ll read no mail until we land, so expect silence”: a silence that alone would be announced to no end goes with what it leads to. */
function withCause(draft: Draft, sentence: Sentence, ranges: readonly Range[]): readonly Range[] {
  if (!meets(silencesOf(draft), sentence)) return ranges;
  const told = beginningIn(draft.readings('hush'), sentence).filter(
    ({ negated, reported, subject, match }) =>
      !negated &&
      !reported &&
      subject === 'writer' &&
      ranges.every((range) => match.last <= range.first),
  );
  return [...told.map(({ match }) => match), ...ranges];
}

/** “I’m cancelling Thursday. (Whether I want the job I couldn’t tell you.)”: of the process, the stall is all that is told. */
function leavesOpen(draft: Draft, acts: readonly Reading[], sentence: Sentence): boolean {
  const announced = meets(silencesOf(draft), sentence);
  return !announced && acts.every(({ match }) => draft.meaningOf(match) === 'cancel');
}

/** A condition opens the sentence. */
function supposes({ words }: Draft, { first }: Sentence): boolean {
  return is.condition[words.id[first] as number] === 1;
}

/** One withdrawal in the place of all stalls and hedges; a sentence that also thanks stays. */
const insteadOf = derived((draft: Draft): Fix => {
  const open = [...stallsOf(draft), ...signalsOf(draft), ...draft.stance.unclear];
  const putOff = open.map(({ sentence }) => sentence);
  const all = [...new Set(putOff)].filter((sentence) => !holdsThanks(draft, sentence));
  all.sort((a, b) => a.first - b.first);
  return { title: 'Withdraw instead', edits: withdrawInstead(draft, all) };
});
