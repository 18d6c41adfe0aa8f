import { type Meaning, wordId } from '../../phrases/language';
import { isWord } from '../../phrases/matcher';
import { shape } from '../../phrases/vocabulary';
import { derived } from '../derived';
import type { Draft } from '../draft';
import { beginningIn, meets } from '../search';
import { idsOf } from '../tables';
import type { Range } from '../text/layout';
import type { Sentence } from '../text/sentences';
import { beginsWithTheirs, statementOf } from './begins';
import { isWarm } from './kindness';
import type { Reading } from './reading';
import { meaningId } from './readings';
import { reasonsOf } from './reasons';
import { isExplained, isVain } from './sour';

/*
 * What stands beside a withdrawal tells why. Where no other reason is given, and the statement is about the
 * reader's side alone, a word that is dim at most finds fault: “I withdraw. Your interview lasted four
 * minutes.” Anywhere else such words say nothing.
 */

/** Statements beside the withdrawal that tell of the reader's side, and of nothing good. */
export const grumblesOf = derived((draft: Draft): readonly Reading[] => {
  if (draft.stance.clear.length === 0 || draft.readings('dim').length === 0) return [];
  if (givesReason(draft)) return [];
  return toldBeside(draft).flatMap((told) => {
    const dim = dimIn(draft, told);
    return dim ? [dim.widened(statementOf(draft, told), lastOf(draft, told))] : [];
  });
});

/** What stands in a reason's place: the sentences before and behind the withdrawal, and what is joined to it by “because”, “so”. */
function toldBeside(draft: Draft): Range[] {
  const { sentences } = draft;
  // “Your man never turned up” calls nothing off.
  const own = draft.stance.clear.filter((act) => !beginsWithTheirs(draft, act.sentence));
  const acts = new Set(own.map(({ sentence }) => sentence));
  const beside = (at: number, step: 1 | -1): boolean => {
    const next = sentences[at + step];
    return (
      next !== undefined && (acts.has(next) || (isLink(draft, next) && beside(at + step, step)))
    );
  };
  return sentences.flatMap((sentence, at): Range[] => {
    if (sentence.question || draft.inSignOff(sentence)) return [];
    if (acts.has(sentence)) return joinedIn(draft, sentence);
    return beside(at, -1) || beside(at, 1) ? [sentence] : [];
  });
}

/** Another fault may stand between: “Two tests and a quiz. Your process is a mess. I withdraw.” */
function isLink(draft: Draft, sentence: Sentence): boolean {
  return (
    meets(draft.readings('flaw'), sentence) ||
    meets(draft.readings('badWord'), sentence) ||
    dimIn(draft, sentence) !== undefined
  );
}

/** “(Your test took a week), so I withdraw”, “I withdraw, because (your test took a week)”. */
function joinedIn(draft: Draft, { first, last }: Sentence): Range[] {
  const { id } = draft.words;
  const parts: Range[] = [];
  let from = first;
  for (let at = first + 1; at <= last; at++) {
    const afterComma = id[at] === as && id[at - 1] === shape[','];
    if (at < last && !joining.has(id[at] as number) && !afterComma) continue;
    parts.push({ first: from, last: at });
    from = at;
  }
  if (parts.length === 1) return [];
  return parts.filter((part) => beginningIn(draft.stance.clear, part).length === 0);
}

const joining = idsOf('because since so');
const as = wordId('as');

const reasons: readonly Meaning[] = [
  'accepted',
  'takesJob',
  'staying',
  'hardship',
  'moveStrong',
  'pay',
];

/** A reason of the writer's own: nothing needs to be found at the reader's. */
function givesReason(draft: Draft): boolean {
  if (reasonsOf(draft).length > 0) return true;
  return reasons.some((one) => draft.readings(one).some(({ negated }) => !negated));
}

function dimIn(draft: Draft, sentence: Range): Reading | undefined {
  if (isExplained(draft, sentence, isNoPart) || isWarm(draft, sentence)) return undefined;
  const first = statementOf(draft, sentence);
  const { last } = sentence;
  if (!beginsWithTheirs(draft, sentence) || innocent.test(draft.textOf({ first, last })))
    return undefined;
  const ofJob = jobFact.test(draft.textOf({ first, last: Math.min(last, first + 4) }));
  return beginningIn(draft.readings('dim'), { first, last }).find(
    ({ unreal, match }) => !unreal && !(ofJob && bare.test(draft.textOf(match))),
  );
}

/** “The job has no nights in it”: a fact of the job, where it is only denied or counted. */
const jobFact = /\b(?:job|role|post|position|work|hours|shifts?|site)\b/i;
const bare =
  /^(?:not|\S*n[’']t|never|no|nobody|nothing|without|none|nor|neither|cannot|only|half|(?:for|after) .*)$/i;

/** “The lady on the phone laughed”, “every email was addressed to somebody else”: nothing the writer does. */
function isNoPart(reading: Reading): boolean {
  return isVain(reading) || (reading.subject !== 'writer' && theirs.has(reading.match.meaning));
}

const theirs = new Set(
  (
    [
      'callMade',
      'byEmail',
      'cancel',
      'booked',
      'soon',
      'comingSoon',
      'stall',
      'otherTime',
      'moveWeak',
    ] as const
  ).map(meaningId),
);

function lastOf({ words: { id } }: Draft, { first, last }: Range): number {
  let at = last;
  while (at - 1 > first && !isWord(id[at - 1] as number)) at--;
  return at;
}

/** What is told of the writer's own limits, asked for, granted, or denied to have been a fault. */
const innocent = new RegExp(
  [
    /\bfor me\b|\bfair(?:ly)?\b|^\S+ \S+ at home\b/,
    /\b(?:I|we)(?! have (?:seen|heard|met|read|been|watched)\b| can(?:[’']t|not) see any)(?: (?:(?:can|could|do|would|will|have|am|need|must|wo|ca)(?:n[’']t|not|[’']t)?|lack|live|want|prefer|follow|sing|stay|work(?:ed)?|never|only|still|enjoyed|loved|liked|learn(?:ed|t)|had (?:never|not|no))\b|[’'](?:d|ll|ve|m)\b)/,
    /\bmy (?!interviewer|recruiter|mind up|name|age|cv|application|interview|questions?|emails?|letters?|calls?|form|certificates|time|messages|r[eé]sum[eé]|accent|first|references?|portfolio|test|own chair)/,
    /\b(?:please|fault|blame|complain\w*|sorry|apolog\w*|unless|(?<!\bas )if|wish|hope|thank\w*|flew|forget|yet|no longer|no matter|never mind|need (?:reply|answer|worry))\b/,
    /\b(?:not|n[’']t|no|never|nobody|nothing)\b[^.;]*\b(?:rude|slow|long|unfair|wrong|put me off|mind|rush(?:ed)?|trouble|worry|difficult|better|kinder|hard|have to|need to|nuisance|doubt|less than|held against)\b/,
    /\b(?:could|would)(?:n[’']t| not) have\b.*\b(?:more|better|\w{3,}er)\b/,
    /\bso (?:this|here|I (?:write|am writing))\b|\blet (?:me|us) (?:leave|go)\b|\bsuit\w*\b/,
    /\byou(?:[’']ve| have)? (?:now |already )?(?:rung|rang|called|written|wrote|asked|emailed|phoned|texted|messaged|invited|offered)\b/,
    /\b(?:charming|smile[ds]?|splendid|welcom\w*|touch(?:ed|ing)|impress\w*|marvel\w*|kind(?:ly|ness)?|patient|helpful|generous|friendly|cheer\w*|delight\w*|joy|proud)\b/,
    /^(?:nobody|no one|none|everyone|everybody)\b.*?\b(?:at home|in (?:my|our)|of (?:mine|ours)|around me)\b/,
    /\b(?:not|n[’']t|never) (?:once )?(?:left|kept|ignored|rushed|pressed|pushed|passed|talked (?:over|down)|made to)\b/,
  ]
    .map(({ source }) => source)
    .join('|'),
  'i',
);
