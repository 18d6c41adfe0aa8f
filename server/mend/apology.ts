import type { Draft } from '../draft/draft';
import { beginningIn } from '../draft/search';
import type { Range } from '../draft/text/layout';
import type { Sentence } from '../draft/text/sentences';
import { is } from '../phrases/language';
import { isWord } from '../phrases/matcher';
import { cutKeeping } from './cut';
import { isParted, nextOf } from './neighbours';

/** Words of a plain apology, which may stay. */
export const plain = /\bsorry\b|\bapolog|\bsoz\b/i;

/** “Sorry, sorry, sorry!” */
export function saysNothingElse(draft: Draft, sentence: Sentence, own: readonly Range[]): boolean {
  for (let at = sentence.first; at < sentence.last; at++) {
    if (!isWord(draft.words.id[at] as number)) continue;
    if (!own.some(({ first, last }) => first <= at && at < last)) return false;
  }
  return true;
}

/** The sentence with its first apology only, “so, so sorry” made “sorry”. */
export function plainly(
  draft: Draft,
  sentence: Sentence,
  first: Range,
  others: readonly Range[],
): string | undefined {
  const kept =
    others.length > 0 ? cutKeeping(draft, sentence, others, first) : draft.textOf(sentence);
  const text =
    withOccasion(draft, sentence, first, others) ?? withoutExcuse(draft, sentence, others, kept);
  const said = draft.textOf(first);
  // “my deepest and humblest apologies”
  const calm = /\bsorry\b/i.test(said)
    ? 'sorry'
    : said.replace(/(?:(\bmy )[^,;.]*?|^[^,;.]*?)\b(apolog(?:y|ies))\b/i, '$1$2');
  const opens = text?.startsWith(said) && /^\p{Lu}/u.test(said);
  return text?.replace(said, opens ? 'Sorry' : calm).replace(heaped, '');
}

/** “I’m sorry for A(, and sorry that I didn’t ring), but I never know when”: what excused the apology that goes. */
function withoutExcuse(
  draft: Draft,
  { last }: Sentence,
  others: readonly Range[],
  text: string | undefined,
): string | undefined {
  const behind = { first: others.at(-1)?.last ?? last, last };
  const { clear, unclear } = draft.stance;
  if ([clear, unclear].some((acts) => beginningIn(acts, behind).length > 0)) return text;
  const excuse = excusing.exec(draft.textOf(behind))?.[0];
  return excuse && text?.endsWith(excuse) ? `${text.slice(0, -excuse.length)}.` : text;
}

const excusing =
  /,? but I (?:never|just couldn['’]t|(?:did|do|could|had|was|have|am)(?:n['’]t| not| no)\b)[^;:.!?]*[.!]?$/i;

/** “(so very,) very sorry”: one such word is warmth, more of them beg. */
const heaped =
  /\b(?:(?:so|very|really|truly|deeply|terribly|dreadfully|awfully|extremely),? )+(?=(?:very|truly|deeply|terribly|dreadfully|awfully|extremely) sorry\b)/i;

/** “I am so sorry, I feel awful doing this the night before”: what it is for goes to the apology that stays: “sorry to be doing this …”. */
function withOccasion(
  draft: Draft,
  sentence: Sentence,
  first: Range,
  others: readonly Range[],
): string | undefined {
  const [other] = others;
  if (others.length !== 1 || !other || other.first - first.last > fewBetween) return undefined;
  const rest = draft.textOf({ first: other.last, last: sentence.last });
  const act = doing.exec(rest)?.[0];
  if (other.first < first.last || !act) return undefined;
  const told = act === 'having' ? `have${rest.slice(act.length)}` : `be ${rest}`;
  return `${draft.textOf({ first: sentence.first, last: first.last })} to ${told}`;
}

/** What the writer does, in the last words of the sentence; “knowing”, “being” is none. */
const doing = /^(?!knowing|being|seeing|thinking)\p{L}+ing\b(?=[^,;]*$)/u;

const fewBetween = 3;

/** “I’m sorry. I have taken a job …”: what it is for comes next, and follows it in one sentence. */
export function beforeNews(draft: Draft, sentence: Sentence, text: string): string {
  const next = nextOf(draft, sentence);
  if (!next || isParted(draft, sentence, next) || !bare.test(text)) return text;
  const opens = { first: next.first, last: Math.min(next.last, next.first + fewWords) };
  const told = beginningIn(draft.stance.clear, opens).length > 0;
  return told && is.subjectI[draft.words.id[next.first] as number] === 1
    ? text.replace(/\.$/, ', but')
    : text;
}

const fewWords = 5;
const bare = /^(?:I(?:['’]?m| am)(?: (?:very|so|really|truly))? )?sorry\.$/i;
