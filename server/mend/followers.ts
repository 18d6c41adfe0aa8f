import { type Draft, some } from '../draft/draft';
import { hintsOf } from '../draft/meaning/hints';
import { reasonsOf } from '../draft/meaning/reasons';
import { recommending } from '../draft/meaning/recommending';
import { goodwillOf, thanksOf } from '../draft/parts';
import { beginningIn, meets } from '../draft/search';
import type { Sentence } from '../draft/text/sentences';
import { is, type Meaning, matcher } from '../phrases/language';
import { isParted, nextOf } from './neighbours';
import { onlyWaits } from './pending';
import { isAhead } from './stalling';
import { bargains, comments } from './telling';

/*
 * Sentences that are about the one before alone, and so go with it.
 */

/** The sentences behind this one that are about it alone. */
export function followersOf(draft: Draft, sentence: Sentence): Sentence[] {
  const found: Sentence[] = [];
  let next = nextOf(draft, sentence);
  while (next && !draft.inSignOff(next) && goesAlong(draft, sentence, next)) {
    found.push(next);
    next = nextOf(draft, next);
  }
  return found;
}

const open: readonly Meaning[] = [
  ...['openAct', 'comeBack', 'keepOpen', 'stillOpen', 'letGo', 'fallsThrough', 'unlessYou'],
  'seeHow',
];

/** Whether a sentence leaves it open how this ends. */
export function keepsOpen(draft: Draft, sentence: Sentence): boolean {
  return open.some((meaning) => beginningIn(draft.readings(meaning), sentence).length > 0);
}

/** Whether the next sentence is about the one that goes, and nothing without it. */
function goesAlong(draft: Draft, gone: Sentence, next: Sentence): boolean {
  // “If you ever clean that up, call me”: no kind word without what it speaks of.
  if (bargains(draft, next)) return beginningIn(draft.stance.clear, next).length === 0;
  if (says(draft, next)) return false;
  return (
    echoes(draft, gone, next) ||
    comments(draft, next) ||
    (keepsOpen(draft, gone) && isShort(next) && isAhead(draft, next)) ||
    (keepsOpen(draft, gone) && onlyWaits(draft.textOf(next))) ||
    (next.question && !isParted(draft, gone, next) && asks(draft.textOf(next))) ||
    tellsOn(draft, gone, next) ||
    ofThem(draft, gone, next) ||
    isVerdict(draft, gone, next) ||
    isOfThat(draft, gone, next) ||
    isOfThing(draft, gone, next) ||
    addsTo(draft, gone, next) ||
    isMeasured(draft, gone, next) ||
    isAdvice(draft, gone, next) ||
    (!isParted(draft, gone, next) && clipped.test(draft.textOf(next))) ||
    isOfCare(draft, gone, next)
  );
}

/** “Is that any way to treat people?”, while “is that Friday free?” asks of a day. */
const asksOfIt =
  /^(?:and |but |so )?(?:is|was|isn['’]t) (?:that|this|it)(?: really| not)? (?:any way to|(?:how|what) you|the way (?:you|to (?:treat|run))|too much to|(?:ok|okay|all right|alright|fair|normal|reasonable|acceptable)(?= ?[?!]| to (?:treat|run|do)))/i;

/** “(that’s 6 texts since monday …) was eating my tea n all”: goes on with what was told, without a subject. */
const clipped = /^(?:was|were) \p{Ll}+ing\b(?![^.!?]*\?)/u;

/** “Who did you think would put his hand up for that?” */
const asksEnding =
  /^(?:(?:and|but|so),? )?(?:who|what|how|why) (?:did|do|were|was|on earth|in the world|exactly) you\b[^,;:.!?]*\b(?:for|to|about|with|of|at|by|on|from|do|done|call|make) (?:that|this)[?!]+$/i;

const asks = (text: string) => asksOfIt.test(text) || asksEnding.test(text);

/** “Shambles.”, “I’ve had enough.”: a word on what was told, and no name below. */
function isVerdict(draft: Draft, gone: Sentence, next: Sentence): boolean {
  if (!isParted(draft, gone, next) && hadEnough.test(draft.textOf(next))) return true;
  if (!isParted(draft, gone, next) && likeThat.test(draft.textOf(next))) return true;
  if (next.last - next.first > 3 || next.question || isParted(draft, gone, next)) return false;
  if (wishes.test(draft.textOf(next))) return false;
  if (next.last >= draft.layout.main.last || meets(draft.readings('goodbye'), next)) return false;
  return !some(told, draft.words, next);
}

/** “A place shouldn’t be let go like that.” */
const likeThat =
  /^(?:an? \S+|nobody|no one|people|you|one) (?:should|ought)(?:n['’]t| not)?\b[^,;:]*\blike (?:that|this)[.!]*$/i;
/** “Stay blessed.” */
const wishes =
  /^(?:hope|stay|wish|all the|good luck|best|take care|cheers|thanks?|god|have|enjoy|keep|go well|be well)\b|\b(?:wishes|apologies|regards|luck|thanks)\b/i;

const hadEnough =
  /^(?:(?:and|so),? )?(?:I(?:['’]ve| have)?(?: \S+ly)? (?:had|seen|heard) enough|enough is enough|that['’]?s that|(?:that|it|this)(?:['’]s| is| was)(?: \S+)? (?:enough|the (?:last|final) straw)(?: for me)?)[.!]*$/i;

const told = matcher.anyOf('auxiliary', 'subjectI', 'subjectYou', 'pastVerb');

/**
 * “(Your form was bad.) It took me three evenings.”: of a thing that only the sentence that goes tells of. “It took
 * your office three weeks to …” tells of the office.
 */
function isOfThing(draft: Draft, gone: Sentence, next: Sentence): boolean {
  if (isParted(draft, gone, next) || !ofThing.test(draft.textOf(next))) return false;
  const thing = some(is.job, draft.words, gone) || some(is.ofYours, draft.words, gone);
  return thing || otherOne.test(draft.textOf(gone));
}

const otherOne = /\bthe other one\b/i;

/** “(My first night is 6 October.) I owe my unit six weeks before that”, “(They gave me till Friday.) We are still discussing it” */
function isOfThat(draft: Draft, gone: Sentence, next: Sentence): boolean {
  if (isParted(draft, gone, next) || some(is.ofYours, draft.words, next)) return false;
  return !next.question && ofThat.test(draft.textOf(next));
}

const ofThat =
  /^I(?:['’]ve| have| owe| need| must)\b[^,;:.!?]*\b(?:before|after) (?:that|then)(?=[,.;!])|^(?:I|we)(?:['’]m|['’]re| am| are) (?:still |just )?(?:discuss|consider|ponder|mull|debat|weigh|talk|think)ing (?:(?:about|over) )?it\b/i;

const ofThing =
  /^it (?:took|cost|kept|asked|came|went|had)\b(?! your?\b)|^it(?:['’]s| is| was| isn['’]t| wasn['’]t)(?: not| only| just| exactly)? (?:what|where|the (?:\S+ )?(?:sort|kind|one)|an?)\b/i;

/** “(Their bonus is generous.) They’re also covering the movers”: more of what the same people give. */
function addsTo(draft: Draft, gone: Sentence, next: Sentence): boolean {
  if (isParted(draft, gone, next) || some(is.ofYours, draft.words, next)) return false;
  return ofOthers.test(draft.textOf(gone)) && addsOfOthers.test(draft.textOf(next));
}

const ofOthers = /^(?:(?:and|but|so),? )?(?:they|their)\b/i;
const addsOfOthers =
  /^(?:(?:and|but|so|plus),? )?(?:they|their)\b[^,;:.!?]{0,30} (?:also|even)\b|^(?:they|their)\b.* (?:too|as well)[.!]*$/i;

/** “(Your portal lost my form.) You might want to look at that.” */
function isAdvice(draft: Draft, gone: Sentence, next: Sentence): boolean {
  return !isParted(draft, gone, next) && advice.test(draft.textOf(next));
}

const advice =
  /^(?:you|your \w+|someone|somebody) (?:might|may|should|ought|could|want|need)\b[^,;:.!?]*\b(?:(?:look|looking) (?:at|into)|see to|think about|work on|improve(?: on)?|do (?:something|better) (?:about|on)|(?:fix|sort|mend)(?:ing)?) (?:that|this|it)(?: out)?[.!]*$/i;

/** “(They pay 90k.) At this level your budget won’t do”: measured by what goes. */
function isMeasured(draft: Draft, gone: Sentence, next: Sentence): boolean {
  if (isParted(draft, gone, next)) return false;
  const text = draft.textOf(next);
  return (
    measured.test(text) ||
    (ofPay.some((one) => meets(draft.readings(one), gone)) && figures.test(text))
  );
}

const ofPay: readonly Meaning[] = ['pay', 'payHint', 'slightPay', 'amount'];
/** “I’d want to see those numbers first.” */
const figures = /\b(?:see|match|beat|confirm|know) (?:those|these) (?:numbers|figures|sums)\b/i;

const measured =
  /^(?:(?:and|but|so),? )?(?:at|on|for|against|beside|next to|compared (?:with|to)) (?:this|that|these|those|such an?) (?:kind of |sort of )?(?:level|rate|figure|number|sum|amount|money|pay|salary|wage|package|terms|scale|grade|basis)s?\b/i;

/** “(My husband is ill.) The carers come at eight”: of what home has come to, and of neither writer nor reader. */
function isOfCare(draft: Draft, gone: Sentence, next: Sentence): boolean {
  const ofHome = facts.some((meaning) => meets(draft.readings(meaning), gone));
  if (!ofHome || next.question || isParted(draft, gone, next)) return false;
  if (!ofThings.test(draft.textOf(next)) || some(speaking, draft.words, next)) return false;
  if (reasonsOf(draft).some(({ sentence }) => sentence === next)) return false;
  return !matters.some((meaning) => meets(draft.readings(meaning), next));
}

const facts: readonly Meaning[] = ['ownHealth', 'kinFact', 'hardship'];
/** What its first clause tells of is nothing of the reader’s; “as long as your arm” may stand behind. */
const ofThings = /^the\b(?![^,;:.!?]*\byours?\b)/i;
const speaking = matcher.anyOf('subjectI', 'subjectYou');
const matters: readonly Meaning[] = ['interview', 'candidacy', 'accepted', 'takesJob', 'employs'];

/** “(If they treat me badly I walk out.) I’ll text you.” */
function isShort({ first, last }: Sentence): boolean {
  return last - first <= 6;
}

const person = /\b(?:he|she|him|her|his|hers)\b/i;

/** “(My mother is ill.) She needs me.”: of somebody whom only the sentence that goes names, or of the family. */
function tellsOn(draft: Draft, gone: Sentence, next: Sentence): boolean {
  if (some(is.ofYours, draft.words, next) || isParted(draft, gone, next)) return false;
  if (isOfFamily(draft, next)) return !reasonsOf(draft).some(({ sentence }) => sentence === next);
  if (!/^(?:he|she|his|her)\b/i.test(draft.textOf(next))) return false;
  const known = draft.sentences.filter(({ last }) => last <= gone.first);
  return known.every((one) => !person.test(draft.textOf(one)) && !recommending(draft).has(one));
}

/** “My wife has a spreadsheet for it.” */
function isOfFamily({ words }: Draft, { first }: Sentence): boolean {
  return (
    is.ofMine[words.id[first] as number] === 1 && relative[words.id[first + 1] as number] === 1
  );
}

const relative = matcher.table('relative');

/** “(The other firm’s letter is attached.) I start with them on 2 May”: of a firm that nothing before has told of. */
function ofThem(draft: Draft, gone: Sentence, next: Sentence): boolean {
  if (isParted(draft, gone, next) || !theirs.test(draft.textOf(next))) return false;
  const told = [...draft.readings('takesJob'), ...draft.readings('employs')];
  return told.every(({ sentence }) => sentence.last > gone.first);
}

const theirs = /^(?:(?:and|but|so),? )?(?:they|their)\b|\b(?:with|for|to|at|by) them\b/i;

/** Whether a sentence thanks, wishes or withdraws, were it only in a hedge: “So I’d say it’s unlikely you’ll see me.” */
export function says(draft: Draft, sentence: Sentence): boolean {
  const { clear, unclear } = draft.stance;
  const all = [thanksOf(draft), goodwillOf(draft), clear, unclear];
  if (all.some((readings) => meets(readings, sentence))) return true;
  if (clear.length > 0) return false;
  const { plain, doubtful } = hintsOf(draft);
  return plain.includes(sentence) || doubtful.includes(sentence);
}

/** “Six weeks it took you. Six.” */
function echoes(draft: Draft, sentence: Sentence, next: Sentence): boolean {
  const word = /^[\p{L}]+/u.exec(draft.textOf(sentence))?.[0];
  return word !== undefined && draft.textOf(next).replace(/[.!?]+$/, '') === word;
}
