import { type Draft, some } from '../draft/draft';
import { beginsAt } from '../draft/search';
import { idsOf } from '../draft/tables';
import type { Sentence } from '../draft/text/sentences';
import type { Edit } from '../draft/types';
import { is, matcher, wordId } from '../phrases/language';
import { isWord } from '../phrases/matcher';
import { goodbyesOf } from './goodbye';
import { isParted, nextOf } from './neighbours';
import { inOwnCase } from './ownCase';
import { before } from './sentence';
import { lineEnd } from './voice';

/** A kiss or a picture that closes a text message without a full stop. */
const farewell = /\s+(?:x{1,4}|lol|\p{Extended_Pictographic}\p{M}*)$/iu;

/** “sorry!! x” */
const kiss = /^x{1,4}$/i;

/** Adds words behind a sentence, in its paragraph; one that has no full stop gets it, a kiss stays last. */
export function addBehind(draft: Draft, sentence: Sentence, text: string): Edit {
  return added(draft, sentence, ' ', text);
}

/** As `addBehind`, in a new paragraph; what followed the sentence in its own then follows the words added. */
export function addParagraph(draft: Draft, sentence: Sentence, text: string): Edit {
  return added(draft, sentence, lineEnd(draft).repeat(2), text);
}

function added(draft: Draft, sentence: Sentence, gap: string, text: string): Edit {
  const behind = belonging(draft, sentence);
  if (behind) return added(draft, behind, gap, text);
  const said = draft.textOf(sentence);
  const kiss = farewell.exec(said)?.[0] ?? '';
  const body = said.slice(0, said.length - kiss.length);
  const end = draft.spanOf(sentence).end - kiss.length;
  const closed = /[.!?…][)"'”’*_]*$/.test(body);
  const loose = /[,;:]$/.test(body) ? 1 : 0;
  return {
    span: { start: end - loose, end },
    text: `${closed ? '' : '.'}${gap}${inOwnCase(draft, text)}`,
  };
}

/** “Sorry about that”, “I’ve got one at the bakery”: said of what stands right before it, so nothing may come between. */
export function belonging(draft: Draft, sentence: Sentence): Sentence | undefined {
  const next = nextOf(draft, sentence);
  if (!next || draft.inSignOff(next)) return undefined;
  return !isParted(draft, sentence, next) && pointsBack(draft, next) ? next : undefined;
}

function pointsBack(draft: Draft, next: Sentence): boolean {
  return beginsAt(draft.readings('pointsBack'), next.first) || thanksForIt(draft, next);
}

/** “Thank you very much for it.” */
function thanksForIt({ words: { id } }: Draft, { first, last }: Sentence): boolean {
  let end = last - 1;
  while (end > first && !isWord(id[end] as number)) end--;
  return thanking.has(id[first] as number) && id[end] === it && end - first < longestThanks;
}

const thanking = idsOf('thank thanks cheers');
const it = wordId('it');
const longestThanks = 10;

/** The full stop that the last sentence wants before a paragraph is put behind it, where the others have theirs. */
export function stopBehind(draft: Draft): string {
  const { main } = draft.layout;
  const own = draft.sentences.filter(({ first }) => first >= main.first && first < main.last);
  const open = (one: Sentence) => /[\p{L}\p{N}]$/u.test(draft.textOf(one));
  const last = own.pop();
  if (!last || farewell.test(draft.textOf(last))) return '';
  return open(last) && own.length > 0 && !own.some(open) ? '.' : '';
}

/** Adds words behind all that the body says. */
function addLast(draft: Draft, text: string): Edit | undefined {
  const { main } = draft.layout;
  const goodbyes = goodbyesOf(draft);
  const own = draft.sentences.filter(({ first }) => first >= main.first && first < main.last);
  const last = own.findLast((one) => !goodbyes.has(one) && !kiss.test(draft.textOf(one)));
  return last && addBehind(draft, last, text);
}

/** As `addLast`, but before “Please confirm that this one has reached you.”: the request closes. */
export function addAhead(draft: Draft, text: string): Edit | undefined {
  const { main } = draft.layout;
  const own = draft.sentences.filter(({ first }) => first >= main.first && first < main.last);
  const [before, last] = own.slice(-2);
  const closes = before && last && isParted(draft, before, last) && asks.test(draft.textOf(last));
  return closes ? addBehind(draft, before, text) : addLast(draft, text);
}

const asks = /^(?:please|kindly)\b/i;

/**
 * Adds words before all that the body says, but behind the sentence in which the writer says who it is; where
 * that goes on to the news, as in a text, behind all.
 */
export function addFirst(draft: Draft, text: string): Edit {
  const introduction = introductionIn(draft) ?? salutationIn(draft);
  const acts = [...draft.stance.clear, ...draft.stance.unclear];
  const tellsAll = runsOn(draft) || acts.some(({ sentence }) => sentence === introduction);
  const last = tellsAll && draft.channel === 'text' ? addLast(draft, text) : undefined;
  if (last) return last;
  return introduction
    ? addBehind(draft, introduction, text)
    : before(draft, startOfBody(draft), text);
}

const farthest = 4;
const fewWords = 6;

/** “Greetings of the day!”, “Boss Mensah good evening.”: no more than a greeting. */
function salutationIn({ layout, sentences, words }: Draft): Sentence | undefined {
  const first = sentences.find((one) => one.first === layout.main.first);
  if (!first || first.last - first.first > fewWords || some(told, words, first)) return undefined;
  const isGreeting = layout.greeting
    ? is.greetingWord[words.id[first.first] as number] === 1
    : wishesGoodDay(words.id, first);
  return isGreeting ? first : undefined;
}

function wishesGoodDay(id: Int32Array, { first, last }: Sentence): boolean {
  for (let at = first; at < last - 1; at++)
    if (id[at] === good && goodTimes[id[at + 1] as number] === 1) return true;
  return false;
}

const good = wordId('good');
const goodTimes = matcher.table('goodTime');

const told = matcher.anyOf('auxiliary', 'subjectI', 'subjectYou');

/** “It’s Nkem from the shortlist.”, “Lou here.”: said first, and what it is about comes behind it. */
export function introductionIn(draft: Draft): Sentence | undefined {
  const { main } = draft.layout;
  const own = draft.sentences.filter(({ first }) => first >= main.first && first < main.last);
  const first = own[0];
  if (!first) return undefined;
  const opening = own.slice(0, farthest).map((one) => draft.textOf(one));
  const arranged = draft.scenario === 'cancellation' || draft.scenario === 'reschedule';
  const found =
    own[
      opening.findIndex(
        (text) =>
          introduces.test(text) || namesMatter.test(text) || (arranged && writesOf.test(text)),
      )
    ];
  const ordered = draft.scenario === 'decline' || draft.scenario === 'referral';
  const written = ordered && (draft.channel === 'email' || draft.channel === 'linkedin');
  const acts = [...draft.stance.clear, ...draft.stance.unclear];
  if (found && !(written && acts.some(({ sentence }) => sentence === found))) {
    const next = nextOf(draft, found);
    return next && namesMatter.test(draft.textOf(next)) ? next : found;
  }
  const begins = startOfBody(draft) === draft.words.start[main.first];
  return runsOn(draft) && begins ? first : undefined;
}

/** “It’s about the interview on Tuesday.”: what the message is about, and nothing of it yet. */
const namesMatter =
  /^(?:(?:about|re|regarding) [^.,;:]{3,60}|(?:it['’]?s|it is|this is|I['’]m (?:ringing|calling|texting)|I am calling) (?:about|regarding|re|concerning) (?:the|this|that|my|our|your|\w+day)\b[^.,;:]{3,80})\.$/i;

const name = "\\p{Lu}[\\p{L}'’-]+(?: (?:de |van |von |al |bin )?\\p{Lu}[\\p{L}'’-]+){0,3}";
/** “I am writing about our interview on 3 June.” */
const writesOf =
  /^I(?:['’]m| am) writing (?:about|regarding|concerning|with regard to) (?:the|our|my|your)\b[^.;:]*\binterview\b[^.;:]*\.$/i;

const title = "(?:Mr|Mrs|Ms|Miss|Dr|Chef|Sir|Madam|Ma['’]am)\\.?";
const salutes = `(?:[Yy]es|(?:(?:[Hh]i|[Hh]ello|[Hh]ey|[Gg]['’]day|[Gg]ood (?:morning|afternoon|evening|day)|[Mm]orning)(?: po)?(?: (?:${title} )?${name}| ${title})?|[Gg]ood|(?:${title} )?${name}))`;
const introduces = new RegExp(
  `^(?:[Yy]eah,? |[Pp]lease,? )?(?:${salutes},? )?(?:` +
    `(?:[Ii]t['’]?s|[Ii]t is|[Tt]his is|[Mm]y name is|[Mm]y name['’]s|[Hh]ere is) ${name}` +
    `|(?!Thank|News|Greetings|Apart|Aside|Straight|Fresh|Moving)${name}(?: \\S+|,? the \\S+(?: \\S+)?)? (?:here|this side|speaking|calling|texting)\\b` +
    `|(?!Thank|News|Greetings|Apart|Aside|Straight|Fresh|Moving|Got|Heard|Judging|Coming)${name} (?:from|off) (?:the|your|[Mm]onday)\\b` +
    `|[Ii]s ${name} (?:from|off|here)\\b` +
    `|(?:[Ss]i )?${name} po (?:ito|ire)\\b` +
    "|You (?:may|might|will|['’]ll)(?: still| perhaps)? (?:remember me|recall (?:that )?I)\\b" +
    "|(?:[Ii]t['’]?s )?(?:[Oo]nly |[Jj]ust )?[Mm]e(?: again)?[.!]" +
    `|\\p{Lu}[\\p{L}'’-]+ \\p{Lu}[\\p{L}'’-]+(?:, (?:(?:\\p{Ll}\\S* ){0,3}(?:interview|job|role|position|post)|the [^.,;:]{3,80}))?\\.$)`,
  'u',
);

/** “Hi Paula its Carl …”: no mark between the greeting and what follows on its line. */
function runsOn({ text, layout, words }: Draft): boolean {
  const { greeting, main } = layout;
  if (!greeting) return false;
  const gap = text.slice(words.start[main.first - 1], words.start[main.first]);
  return !/[,.!?:;—–\n-]/.test(gap);
}

/** “Re: Senior Care Assistant”, “Financial Accountant, ref. 1207”: a line by itself that no sentence is. */
function isReference(draft: Draft, sentence: Sentence): boolean {
  const next = nextOf(draft, sentence);
  if (!next || !isParted(draft, sentence, next)) return false;
  const text = draft.textOf(sentence);
  const acts = [...draft.stance.clear, ...draft.stance.unclear];
  if (acts.some((act) => act.sentence === sentence) || some(told, draft.words, sentence))
    return false;
  return reference.test(text) && !/[.!?…]$/.test(text);
}

const reference =
  /^(?:(?:your|our|my) )?(?:re|ref|reference|subject|sub|regarding|vacancy|application)\b|, (?:ref|reference|vacancy)\b/i;

/** Where the body begins: past a reference, and past what a line such as “Dear Engr. Bello,” or “Dear <Name>,” holds behind its greeting. */
function startOfBody(draft: Draft): number {
  const { text, layout, words } = draft;
  const opener = draft.sentences.find((one) => one.first === layout.main.first);
  const behind = opener && isReference(draft, opener) && nextOf(draft, opener);
  if (behind) return draft.spanOf(behind).start;
  const start = words.start[layout.main.first] as number;
  if (!layout.greeting || text.charAt(text.lastIndexOf('\n', start) + 1) === text.charAt(start)) {
    return start;
  }
  const rest = /^[-\p{L}.'’<>[\]{}()]+(?: [-\p{L}.'’<>[\]{}()]+){0,2}[,:]\s*\n\s*/u.exec(
    text.slice(start, start + 90),
  );
  return start + (rest?.[0].length ?? 0);
}
