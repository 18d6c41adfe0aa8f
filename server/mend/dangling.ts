import type { Draft } from '../draft/draft';
import { idsOf } from '../draft/tables';
import type { Range } from '../draft/text/layout';
import type { Sentence } from '../draft/text/sentences';
import { is, wordId } from '../phrases/language';
import { shape } from '../phrases/vocabulary';

/** “made me an offer and.”, “another post, and besides.”, “another post and, after sleeping on it.”: what led on to a clause that is gone. */
const leadsOn =
  /(?<!\s),?\s+(?:(?:(?:and|but) )?(?:besides|plus|moreover)|(?:and|but)(?: also)?(?:,\s+(?:(?!\b(?:I|we|withdraw\w*|declin\w*)\b)[^,;:.!?])*)?|or|since|because)(?=[.!?]?$)|,\s+seeing(?=[.!?]?$)/i;

/** “last week and, well and I won’t …”: an aside without the clause it opened. */
const twice = /,?\s+and,\s+(?:(?!\b(?:I|we)\b)[^,;:.!?]){1,30}\s+(?=and\b)/i;

/** “I took it, in large part, so I …”: the share of a cause that is gone. */
const inPart =
  /,\s+(?:in (?:(?:large|no small|good|great|some) )?(?:part|measure)|partly|mainly|largely|mostly|chiefly|primarily|not least)(?=,|[.!?]?$)/i;

/** “I’d have used it, only it’s.”: cut before what it is. */
const onlyIts =
  /(?<!\s),?\s+(?:only|but|since|because) (?:it|that|this)(?:['’]s| is| was)(?=[.!?]?$)/i;

/** “two offers on the desk and yours.”: of what is gone. */
const andYours = /(?<!\s),?\s+and yours(?=[.!?]?$)/i;

/** “I’ve said yes to a workshop(, and they hold me to my notice) as it is.”: said of what is gone. */
const asItIs =
  /(?<!\b(?:leave|left|leaving|keep|kept|stay|stays|is|was|it|things))\s+as (?:it|things) (?:is|are|stands?)(?=[.!?]?$)/i;

/** “I’ve signed with the firm (that impressed me most).”: which, only what is gone has told. */
const theFirm =
  /\b(I(?:['’]ve| have| had)?(?: just| now| already)? (?:signed(?: up)? with|accepted (?:a|the|an) \p{Ll}+ (?:at|with)|joined|gone with|went with|chosen|chose|decided for|said yes to)) the (?=(?:firm|company|employer|agency|outfit|school|studio|practice|bank)[.!?]?$)/iu;

/** “(My husband is ill, and) I’ll stay where I am until he’s back on his feet.”: who, only what is gone has told. */
const untilThen =
  /^(I\b(?:(?!\b(?:he|she|with|for|my (?!current|present|own))\b|[,;:]).)*?) (?:until|till|while) (?:he|she)\b[^,;:.!?]*(?=[.!?]?$)/i;

/** Without the words that led on to a clause that is gone. */
export function withoutLooseEnd(text: string): string {
  return text
    .replace(twice, ' ')
    .replace(leadsOn, '')
    .replace(inPart, '')
    .replace(andYours, '')
    .replace(onlyIts, '')
    .replace(asItIs, '')
    .replace(theFirm, '$1 another ')
    .replace(untilThen, '$1');
}

const knowing =
  'clocked|realis|realiz|notic|known|knew|understood|worked out|reckon|found out|discover|learn|noted|seen|spotted|twigged';

/** “I worked out.”, “I hadn’t noticed when I applied.”: nothing any more of what was found. */
const withoutObject = new RegExp(
  `^(?:and |but |so )?I(?:['’]\\w+)?(?: \\S+){0,2} (?:${knowing})\\w*(?: (?:when|until|till|before|as|only) [^,;:.!?]+)?[.!?]?$`,
  'i',
);

/** “I did the sums last night.”, “I went back over the figures.”: a reckoning without its sum. */
const withoutSum =
  /^I\b[^,;:]*\b(?:did|ran|run|done|doing|(?:went|gone|been|looked|going|looking) (?:back |again |once more )?(?:over|through|at)) (?:all )?(?:the|my|your|their) (?:sums|maths?|numbers|figures)\b[^,;:]*$/i;

/** Whether a text only leads up to a sum that is told next. */
export function reckons(text: string): boolean {
  return withoutSum.test(text);
}

/** “turned it over every, so I …”: cut off within a phrase. */
const cutOff = /\b(?:every|the|an|my|their|than|whether)(?=[,;.!?])/i;

/** “I hold nothing against you for it.”, “I don’t blame you for that.”: forgiven without the fault. */
const withoutFault =
  /^(?:and |but |so )?I\b[^,;:.!?]*\b(?:against|blame|fault|begrudge|grudge|mind)\b[^,;:.!?]*\b(?:it|that|this)[.!?]?$/i;

/** “I liked yours(, but theirs …).”: half of a contrast. */
const likedYours =
  /^(?:(?:and|but|so),? )?I (?:\S+ )?(?:like[ds]?|love[ds]?|enjoyed|rated?|fancied) yours[.!]?$/i;

/** “I’ll be upfront with you.”: announces what is gone. */
const announced =
  /^(?:(?:and|but|so),? )?(?:I(?:['’]ll| will|['’]d like to| want to| must| have to) be|to be) (?:\S+ )?(?:upfront|up front|honest|frank|straight|open|candid|blunt)(?: with you)?[.:]?$/i;

/** Whether a text was cut too short to be said. */
export function dangles(text: string): boolean {
  return [withoutObject, withoutSum, cutOff, withoutFault, likedYours, announced].some((form) =>
    form.test(text),
  );
}

/** “(it’s the option) that fits me best”: without what it tells, the option is none. */
export function withStump(
  { words: { id } }: Draft,
  { first: start }: Sentence,
  { first, last }: Range,
): Range {
  if (finite.has(id[first] as number) && id[first - 1] === comma) {
    return { first: clauseStart(id, start, first), last };
  }
  const that = relative.has(id[first] as number) ? first : first - 1;
  const subject = that - 4;
  if (subject < start || !relative.has(id[that] as number)) return { first, last };
  const copula = being.has(id[subject + 1] as number) && id[subject + 2] === the;
  return copula && is.subjectThing[id[subject] as number] === 1
    ? { first: subject, last }
    : { first, last };
}

/** “and the cases they do there, all teeth, (are far more my line)”: a verb has its subject before the comma. */
function clauseStart(id: Int32Array, start: number, before: number): number {
  for (let at = before - 1; at > start; at--) {
    if (is.breaker[id[at] as number] === 1 && id[at] !== comma && id[at] !== and) return before;
    if (is.subjectI[id[at] as number] === 1) return before;
    if (id[at] === and && is.article[id[at + 1] as number] === 1) return at + 1;
  }
  return before;
}

const finite = idsOf('is are was were');
const and = wordId('and');
const comma = shape[','];
const relative = idsOf('that which who');
const being = idsOf("is was 's");
const the = wordId('the');
