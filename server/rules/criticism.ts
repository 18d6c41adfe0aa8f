import { derived } from '../draft/derived';
import type { Draft } from '../draft/draft';
import { isKindBeside } from '../draft/meaning/praise';
import type { Reading } from '../draft/meaning/reading';
import { sourOf } from '../draft/meaning/sour';
import { isOfReader, isOwnLine, mine } from '../draft/meaning/theirs';
import {
  echoesReader,
  isByOthers,
  isOwnDeed,
  isOwnManner,
  isRegretted,
} from '../draft/meaning/whoseDoing';
import { beginningIn, inOrder, meets } from '../draft/search';
import { idsOf } from '../draft/tables';
import { is, matcher, wordId } from '../phrases/language';
import { isWord } from '../phrases/matcher';
import { leaveOut } from './leave-out';
import type { Rule } from './rule';
import { payOf } from './salary-talk';

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
  check(draft) {
    return leaveOut(
      draft,
      faultsOf(draft),
      'Faults the other side: leave the verdict out.',
      'Leave the criticism out',
    );
  },
};

/** Bad words said of the reader's side, and meant. */
export const faultsOf = derived((draft: Draft): readonly Reading[] => {
  const bad = draft.readings('badWord').filter((reading) => isOfReader(draft, reading));
  const meant = draft.readings('notFlaw');
  const sour = sourOf(draft).filter(
    (reading) =>
      !isTold(draft, reading) &&
      !echoesReader(draft, reading) &&
      !praisesMost(draft, reading) &&
      !meets(meant, reading.match),
  );
  const all = [...draft.readings('flaw'), ...bad];
  if (all.length === 0) return sour;
  const pay = payOf(draft);
  const told = all.sort(inOrder).filter((reading) => {
    const { match } = reading;
    if (isTold(draft, reading) || hoped(draft, reading) || ofOurs(draft, reading)) return false;
    if (/^your (?:competitor|rival|neighbour|neighbor|predecessor)/i.test(draft.textOf(match)))
      return false;
    if (ofTheWriter(draft, reading) || praises(draft, reading)) return false;
    if (isKindBeside(draft, reading) || isElses(draft, reading)) return false;
    if (isOfTheLine(draft, reading)) return false;
    if (meets(meant, match) || ownsUp(draft, reading)) return false;
    if (denied(draft, reading) || apologised(draft, reading)) return false;
    // Work asked for nothing is a matter of the process; any other pay is not.
    if (forNothing.test(draft.textOf(match))) return true;
    return !meets(pay, match);
  });
  // What a phrase tells by itself needs no guess at its sentence.
  const guessed = sour.filter(
    ({ match }) => draft.meaningOf(match) !== 'sourWord' || !meets(told, match),
  );
  return [...told, ...guessed].sort(inOrder);
});

/** “an unpaid weekend task” */
const forNothing =
  /\b(?:unpaid|free) (?:\S+$|(?:\S+ ){0,2}(?:tasks?|tests?|trials?|assignments?|exercises?|homework|projects?)\b)/i;

/** “The line is dreadful up here” */
function isOfTheLine({ words: { id } }: Draft, { match: { first } }: Reading): boolean {
  return [first, first + 1].some((at) => isOwnLine(id, at));
}

/** Somebody else's words; “half the questions …”, “asked for before …” are no more than nouns and participles. */
function isTold(draft: Draft, { reported, match, sentence }: Reading): boolean {
  if (!reported) return false;
  if (draft.quoted(match.first)) return true;
  const before = draft.textOf({ first: sentence.first, last: match.first + 1 });
  return saying.test(before.replace(asNoun, ' ')) && !hearsay.test(before);
}

/** “A friend who worked for you says …”: what others say of the reader's side is passed on as a fault. */
const hearsay =
  /(?:^|[,;:–—] ?|\b(?:and|but|because|since|as) )(?:an?|two|three|several|some|many|one of|more than one|my|former|old|ex|people|friends|someone|somebody|everyone|everybody|those)\b(?:[^.;:]{0,40}\b(?:who|that)\b[^.;:]{0,60}?|[^.;:]{0,60}?(?<!\byou |\byour \w+ ))\b(?:tells?|told|says?|said|warns?|warned)\b/i;

const asNoun =
  /(?<!\byour )\bquestions?\b|(?<!\b(?:you|they|he|she|who) )\bask(?:ed|ing) (?:for|to)\b|\basked (?:me |us )?the same\b/gi;
const saying =
  /\b(?:said|says?|wr[io]te\w*|written|ask\w*|mention\w*|t[eo]ll?s?|told|suggest\w*|not(?:ed|es?)|points?|pointed|questions?|explained|wonder\w*|offered|inquired|enquired|raised|quoted|stated|remark\w*|proposed|brought|broached)\b/i;

const warm = matcher.table('warm');
const better = matcher.table('comparative');
const [more, how] = ['more', 'how'].map((word) => wordId(word));

/** “not a culture fit” faults by denying; any other denial takes the fault back: “was not lost on me”. */
function denied(draft: Draft, reading: Reading): boolean {
  if (
    /(?:\bnot|\bnever|n[’']t) (?:lost|misled|ignored|insulted)$/i.test(draft.textOf(reading.match))
  )
    return true;
  if (spared.test(draft.textOf(reading.match))) return true;
  const fit =
    /\bfit\b|(?<!\bnot |n[’']t |\bhardly |\bnever )\bmatch\b|^(?:like|enjoy|care|appreciate)/i.test(
      draft.textOf(reading.match),
    );
  return fit ? !reading.negated : reading.negated;
}

/** “I was never kept in the dark”: a wrong that was not done, wherever in the phrase it is denied. */
const spared =
  /\b(?:was|were|been|am|are|felt|got)(?:n[’']t| (?:never|not|hardly))(?: once| at all| ever| really| in any way)? (?:left|kept|passed|bounced|batted|shunted|ignored|rushed|grilled|misled|hurried|pressed|pushed|talked|shouted|lectured|interrupted|patroni[sz]ed|treated (?:like|as)|made to)\b/i;

/** “I have too many meetings”, “I’m going nowhere”, “I promised …, but”: the writer says it of himself. */
function ofTheWriter(draft: Draft, { match, subject }: Reading): boolean {
  if (subject !== 'writer') return false;
  const text = draft.textOf({ first: Math.max(0, match.first - 1), last: match.last });
  return (
    / (?:too many|stuck in|behind the|out of|going|falling|in decline|all over|dead end)\b/i.test(
      text,
    ) ||
    /^I\S* (?:promis|describ|claim)|^(?!.*\bwork\b).*\bfor an? .*\b(?:that|who|which)\b/i.test(text)
  );
}

/** Told by the reader, or done by somebody else. */
function isElses(draft: Draft, reading: Reading): boolean {
  return (
    echoesReader(draft, reading) ||
    isByOthers(draft, reading) ||
    isOwnDeed(draft, reading) ||
    isOwnManner(draft, reading) ||
    isRegretted(draft, reading)
  );
}

/** “My letters went unanswered, which is my own fault” */
function ownsUp(draft: Draft, { match, sentence }: Reading): boolean {
  return /\bmy (?:own )?(?:fault|doing|mistake|error|blunder)\b|\bon my (?:own )?(?:side|end|part)\b/i.test(
    draft.textOf({ first: match.first, last: sentence.last }),
  );
}

/** “Sorry for the late reply”: the writer's own fault. */
function apologised(draft: Draft, { match, sentence }: Reading): boolean {
  const before = { first: sentence.first, last: match.first };
  return beginningIn(draft.readings('apology'), before).some((apology) => {
    if (apology.match.last > match.first) return false;
    for (let at = apology.match.last; at < match.first; at++) {
      const word = draft.words.id[at] as number;
      if (!isWord(word) || is.breaker[word] === 1) return false;
    }
    return true;
  });
}

/** “I hope the traffic wasn't terrible”. */
function hoped(draft: Draft, { match, sentence }: Reading): boolean {
  return beginningIn(draft.readings('goodwill'), sentence).some(
    (wish) => wish.match.first < match.first,
  );
}

/** “Nobody at home knew”: no one of the reader's side. */
const ownNobody =
  /^(?:nobody|no one|not a soul)\b.*?\b(?:at home|in (?:my|our)|of (?:mine|ours)|around me|among us)\b/i;
/** “… and yet everybody made time” */
const yetKind = /\b(?:and|but),? (?:yet|still)\b/i;

const intense = idsOf('awful terrible');

/** “Nobody told me how lovely it is”, “no one could have explained it better”, “were awful good to me”. */
function praises(draft: Draft, { match, sentence }: Reading): boolean {
  const { id } = draft.words;
  for (let at = match.first; at < match.last; at++)
    if (intense.has(id[at] as number) && warm[id[at + 1] as number] === 1) return true;
  if (deniesBetter(draft, match.first, match.last)) return true;
  if (is.negator[id[match.first] as number] !== 1) return false;
  if (
    ownNobody.test(
      draft.textOf({ first: match.first, last: Math.min(match.last + 3, sentence.last) }),
    )
  )
    return true;
  if (yetKind.test(draft.textOf({ first: match.last, last: sentence.last }))) return true;
  let told = false;
  for (let at = match.last; at < sentence.last; at++) {
    const word = id[at] as number;
    if (!isWord(word) || is.breaker[word] === 1) return false;
    if (better[word] === 1 || word === more || (told && warm[word] === 1)) return true;
    if (word === how) told = true;
  }
  return false;
}

/** “Nobody asked for your advice more often than I did” */
function praisesMost({ words: { id } }: Draft, { match: { first, last } }: Reading): boolean {
  return is.negator[id[first] as number] === 1 && id.subarray(first, last).includes(more as number);
}

/** “a porter who could not have been kinder” */
function deniesBetter({ words: { id } }: Draft, first: number, last: number): boolean {
  for (let at = first; at < last; at++) {
    if (is.negator[id[at] as number] !== 1) continue;
    for (let next = at + 1; next < last + 3; next++) {
      if (kinder.has(id[next] as number)) return true;
    }
  }
  return false;
}

const kinder = idsOf('kinder nicer warmer friendlier better happier');

/** “my reply was slow”: the noun before is the writer's. */
function ofOurs(draft: Draft, { match, sentence }: Reading): boolean {
  const { id } = draft.words;
  if (workedFor.test(draft.textOf(match))) return false;
  for (let at = match.first - 1; at >= Math.max(sentence.first, match.first - 4); at--) {
    const word = id[at] as number;
    if (!isWord(word) || is.breaker[word] === 1) return false;
    if (mine.has(word)) return is.hirer[id[at + 1] as number] !== 1;
  }
  return false;
}

/** “An old mate of mine (worked for you and hated it)”: what is told of is the work there. */
const workedFor =
  /^(?:used to|worked?s?|was|were|been|employed|temped|trained)\b.*\b(?:you|your|there|that)\b/i;
