import { derived } from '../draft/derived';
import { type Draft, some } from '../draft/draft';
import { hintsOf } from '../draft/meaning/hints';
import type { Reading } from '../draft/meaning/reading';
import { goodwillOf, thanksOf } from '../draft/parts';
import { beginningIn } from '../draft/search';
import { tableOf } from '../draft/tables';
import type { Sentence } from '../draft/text/sentences';
import { keepsChannel } from '../mend/channel';
import { withdrawInstead } from '../mend/instead';
import { holdsThanks } from '../mend/runOn';
import { replaceSentence } from '../mend/sentence';
import { goodwill } from '../mend/stock';
import { onDemand } from '../onDemand';
import { is, matcher, wordId } from '../phrases/language';
import { needsNews } from './empty-check-in';
import { cutFix } from './leave-out';
import { withdrawing } from './missing-withdrawal';
import { signalsOf } from './mixed-signal';
import type { Finding, Fix, Rule } from './rule';
import { merged } from './spans';

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
  needs: ['stall', 'later', 'hush', 'wentQuiet', 'seeHow', 'ponder'],
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

/** Stalls and announced silence, as the sentence means them. */
export const stallsOf = derived((draft: Draft): readonly Reading[] => {
  const decided = draft.stance.clear.length > 0;
  const ours = (reading: Reading) =>
    !told(draft, reading) &&
    !byYou(draft, reading) &&
    !reading.reported &&
    reading.subject !== 'reader' &&
    reading.subject !== 'other' &&
    !isCurious(draft, reading) &&
    !isLet(draft, reading);
  const found = [
    ...draft
      .readings('stall')
      .filter((reading) => ours(reading) && !reading.unreal && !reading.negated)
      .filter((reading) => !isSomeDay(draft, reading) || !isSettled(draft, reading, decided)),
    ...draft
      .readings('later')
      .filter((reading) => ours(reading) && putsOff(draft, reading, decided)),
    ...draft.readings('hush').filter((reading) => {
      const { reported, negated, subject, sentence } = reading;
      // “Did you lose my number?” asks for no silence.
      const asked = sentence.question && subject === 'reader';
      return (
        !reported && !negated && !asked && !isExcused(draft, reading) && !asksNone(draft, reading)
      );
    }),
    ...(decided ? [] : draft.readings('seeHow').filter(ours)).filter(
      ({ sentence }) => beginningIn(draft.readings('reschedule'), sentence).length === 0,
    ),
    ...(isOnlyNews(draft)
      ? draft
          .readings('wentQuiet')
          .filter((one) => ours(one) && !one.unreal && !isOfReaders(draft, one))
      : []),
  ].sort((a, b) => a.match.first - b.match.first);
  return found.length > 0 || !isOnlyNews(draft) ? found : ponderedIn(draft).filter(ours);
});

/** Nothing is said of going on, not even in words that no row knows, and the writer ponders. */
function ponderedIn(draft: Draft): readonly Reading[] {
  const pondered = draft.readings('ponder');
  if (pondered.length === 0) return pondered;
  const { plain, doubtful } = hintsOf(draft);
  if (plain.length + doubtful.length > 0) return [];
  const kind = new Set([...thanksOf(draft), ...goodwillOf(draft)].map(({ sentence }) => sentence));
  return pondered.filter(({ sentence }) => !kind.has(sentence) && some(own, draft.words, sentence));
}

const own = matcher.anyOf('subjectI', 'ofMine');

/** “sorry for the silence from me”, “sorry for going quiet” */
function isExcused(draft: Draft, { match, sentence }: Reading): boolean {
  const before = beginningIn(draft.readings('sorry'), { first: sentence.first, last: match.first });
  return before.length > 0 && /^(?:silence|no |going |being )/i.test(draft.textOf(match));
}

const need = wordId('need');

/** “I don’t expect a reply”, “you needn’t ring back”: the reader is let off. */
function asksNone(draft: Draft, { match, subject }: Reading): boolean {
  if (draft.words.id[match.first - 1] === need) return true;
  return subject === 'writer' && /\bexpect\b(?!.*\bfrom (?:me|us)\b)/i.test(draft.textOf(match));
}

/** “the day at your office was chaotic” */
function isOfReaders({ words }: Draft, { match, sentence }: Reading): boolean {
  const from = Math.max(sentence.first, match.first - nearby);
  return some(is.ofYours, words, { first: from, last: match.first });
}

const nearby = 4;

/** Being busy leaves the reader hanging only where nothing else is said of going on. */
function isOnlyNews({ stance, scenario }: Draft): boolean {
  return stance.clear.length + stance.unclear.length === 0 && withdrawing.includes(scenario);
}

/** “I’d like to see what your team publishes” waits for nothing. */
function isCurious({ words }: Draft, { match: { first, last } }: Reading): boolean {
  return is.ofYours[words.id[last] as number] === 1 && some(see, words, { first, last });
}

const see = tableOf('see');

/** “It was kind of you to let me see the kitchen”: what the reader did, and no request. */
function isLet({ words: { id } }: Draft, { match: { first } }: Reading): boolean {
  return id[first] === letting && id[first - 1] === to;
}

const [letting, to] = ['let', 'to'].map((word) => wordId(word));

/** “if you can decide by Monday”: the reader’s own time. */
function byYou({ words }: Draft, { match }: Reading): boolean {
  let at = match.first - 1;
  while (at > 0 && is.auxiliary[words.id[at] as number] === 1) at--;
  return (
    is.subjectYou[words.id[at] as number] === 1 && is.condition[words.id[at - 1] as number] === 1
  );
}

/** “I said I should sleep on it” is past. */
function told(draft: Draft, { match, sentence }: Reading): boolean {
  const before = draft.textOf({
    first: sentence.first,
    last: Math.max(match.first, sentence.first + 1),
  });
  return (
    /\bI (?:said|told|thought|wrote|replied|answered)\b|\bI (?:wanted|meant|had|tried) to$|\bI(?: had|[’']d) been$/.test(
      before,
    ) || hadTime.test(`${before}|${draft.textOf(match)}`)
  );
}

/** “I’ve had time to think”, but not “once I’ve had time to think”. */
const hadTime = /^(?!.*\b(?:when|once|until|till|after|if)\b).*\|(?:\S*[’']ve|have) had\b/is;

/** “I’ll let you know at some point” puts off; “to let you know that …” informs. */
function putsOff(draft: Draft, reading: Reading, decided: boolean): boolean {
  if (!reading.future || reading.unreal) return false;
  const { match, sentence } = reading;
  const rest = draft.textOf({ first: match.first, last: sentence.last });
  if (/\b(?:that|by e-?mail|in writing|in an e-?mail|with the)\b/i.test(rest)) return false;
  if (/^(?:get|come|be) back (?:to|in|at|on) (?:the|town|work|my|a)\b/i.test(rest)) return false;
  return !decided || ofDecision(draft, reading);
}

/** “Have you another opening at some point?” asks the reader for a time. */
function isSettled(draft: Draft, reading: Reading, decided: boolean): boolean {
  if (draft.scenario === 'reschedule' && reading.sentence.question) return true;
  return decided && !ofDecision(draft, reading);
}

/** “I’d love to visit at some point”: only a time, and no stall where all is decided. */
function isSomeDay(draft: Draft, { match }: Reading): boolean {
  return someDay.test(draft.textOf(match));
}

const someDay =
  /^(?:at some|one of|some day|sooner|in due|in my own|when|whenever|once|as soon|bear|you|u|ye|(?:ask|try|check|catch|write|ring|call|text|come back)\b.*\b(?:again|next|later))\b/i;

/** Once it is decided, only the decision itself can still be put off. */
function ofDecision(draft: Draft, { match, sentence }: Reading): boolean {
  const rest = draft.textOf({ first: match.first, last: sentence.last });
  return /\b(?:about (?:it|this)|decision|answer|decided?|i know)\b/i.test(rest);
}

function fixes(
  draft: Draft,
  sentence: Sentence,
  ranges: readonly { first: number; last: number }[],
): Fix[] {
  const { clear: told, unclear } = draft.stance;
  // “If you don’t hear from me, take it as a no” decides nothing.
  const clear = told.filter((act) => !supposes(draft, act.sentence));
  const holdsAct = unclear.some((reading) => reading.sentence === sentence);
  const undecided = clear.length === 0 && (unclear.length === 0 || holdsAct || told.length > 0);
  if (!undecided || !withdrawing.includes(draft.scenario)) {
    if (needsNews(draft, sentence)) return [];
    const cut = cutFix(draft, sentence, ranges, 'Take it out');
    // “I won’t be reading messages on here” was all that told of LinkedIn: a mail wants a kind word.
    if (goodwillOf(draft).length > 0 || keepsChannel(draft, cut.edits)) return [cut];
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
