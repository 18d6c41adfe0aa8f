import type { Draft } from '../draft/draft';
import type { Reading } from '../draft/meaning/reading';
import { thanksOf } from '../draft/parts';
import { meets, overlaps } from '../draft/search';
import { idsOf } from '../draft/tables';
import type { Range } from '../draft/text/layout';
import type { Sentence } from '../draft/text/sentences';
import type { Edit } from '../draft/types';
import { beforeNews, plain, plainly, saysNothingElse } from '../mend/apology';
import { cutKeeping, goesOut } from '../mend/cut';
import { actsOnlyIn, isOnlyIn } from '../mend/neutral';
import { deleteSentences, replaceSentence } from '../mend/sentence';
import { say } from '../mend/voice';
import { onDemand } from '../onDemand';
import { is } from '../phrases/language';
import { cutFix } from './leave-out';
import type { Fix, Rule } from './rule';

export const overApology: Rule = {
  id: 'over-apology',
  severity: 'information',
  summary: 'More than one apology, or a grovelling one.',
  why: 'One apology is courtesy; the second asks the reader to comfort you.',
  examples: [
    {
      text: 'Hi Dana,\n\nThank you for the invitation. I’m sorry for the trouble, but I withdraw. I do [|apologise|] to the panel.\n\nKind regards,\nSam\n',
      fixes: {
        'Apologise once':
          'Hi Dana,\n\nThank you for the invitation. I’m sorry for the trouble, but I withdraw.\n\nKind regards,\nSam\n',
      },
    },
    { text: 'Hi Dana,\n\nThank you. I’m sorry for the short notice, but I withdraw.\n\nSam\n' },
  ],
  needs: ['beseech', 'apology', 'grovel'],
  check(draft) {
    const begging = draft.readings('beseech').filter(meant);
    const all = apologiesOf(draft, begging);
    const spare = all.filter(({ range }, at) => at > 0 || begs(range, begging));
    if (spare.length === 0) return [];
    const fixes = onDemand(() => mend(draft, all, spare));
    return spare.map((apology) => ({
      span: draft.spanOf(apology.range),
      message: 'One plain apology is enough: take this one out.',
      fixes: () => fixes().get(apology.sentence) ?? [],
    }));
  },
};

const title = 'Apologise once';

/** One fix for all apologies but the first plain one; where their changes would touch, one for each sentence. */
function mend(
  draft: Draft,
  all: readonly Apology[],
  spare: readonly Apology[],
): ReadonlyMap<Sentence, Fix[]> {
  const bySentence = grouped(all);
  const fixes = new Map<Sentence, Fix[]>();
  const gone: Sentence[] = [];
  const kept = all.find(({ range }) => plain.test(draft.textOf(range))) ?? all[0];
  const before = kept ? all.slice(0, all.indexOf(kept)) : [];
  for (const { sentence } of [...before, ...spare]) {
    const own = bySentence.get(sentence) ?? [];
    const opens = sentence === kept?.sentence;
    if (!opens && saysNoMore(draft, sentence, own)) gone.push(sentence);
    fixes.set(sentence, once(draft, sentence, own, opens));
  }
  const cuts = [...fixes]
    .filter(([sentence]) => !gone.includes(sentence))
    .flatMap(([, fix]) => fix);
  const edits = [...cuts.flatMap((fix) => fix.edits), ...deleteSentences(draft, gone)];
  if (touch(edits)) return fixes;
  const together = [{ title, edits, safe: cuts.every(({ safe }) => safe === true) }];
  return new Map([...fixes.keys()].map((sentence) => [sentence, together]));
}

/** Whether nothing is left of a sentence but its apologies. */
function saysNoMore(draft: Draft, sentence: Sentence, own: readonly Range[]): boolean {
  if (onlyPleads.test(without(draft, sentence, own))) return true;
  return goesOut(draft, sentence, own) && !restOf(draft, sentence, own);
}

/** The text of a sentence without some of its words. */
function without(draft: Draft, sentence: Sentence, ranges: readonly Range[]): string {
  const { start, end } = draft.spanOf(sentence);
  let at = start;
  let rest = '';
  for (const span of ranges.map((range) => draft.spanOf(range))) {
    rest += draft.text.slice(at, span.start);
    at = span.end;
  }
  return rest + draft.text.slice(at, end);
}

/** “Please, once more, (forgive me).” */
const onlyPleads = /^(?:please|once more|once again|again|so|and|but|really|truly|do|[\s,.!])+$/i;

/** What a sentence says beside its apologies; “(I apologise,) you had kept an hour for me” says only what for. */
function restOf(draft: Draft, sentence: Sentence, own: readonly Range[]): string | undefined {
  const rest = cutKeeping(draft, sentence, own);
  if (!rest?.includes(' ')) return undefined;
  const text = draft.textOf(sentence);
  const explains = text.toLowerCase().includes(`, ${rest.replace(/\.$/, '').toLowerCase()}`);
  return explains && /^(?:you|it|that|this|I (?:do )?know)\b/i.test(rest) ? undefined : rest;
}

function touch(edits: readonly Edit[]): boolean {
  const spans = edits.map(({ span }) => span).sort((one, other) => one.start - other.start);
  return spans.some((span, at) => span.start < (spans[at - 1]?.end ?? 0));
}

interface Apology {
  readonly sentence: Sentence;
  readonly range: Range;
}

function apologiesOf(draft: Draft, begging: readonly Reading[]): Apology[] {
  const none = draft.readings('notApology');
  const grovel = draft.readings('grovel').filter((reading) => !isOfAnother(draft, reading));
  const plain = [...draft.readings('apology'), ...grovel].filter(
    (reading) => meant(reading) && !meets(none, reading.match),
  );
  const found: Apology[] = [];
  for (const { match, sentence } of [...plain, ...begging].sort(byPlace)) {
    const before = found.at(-1);
    if (before && match.first < before.range.last) {
      const last = Math.max(before.range.last, match.last);
      found[found.length - 1] = { sentence, range: { first: before.range.first, last } };
    } else found.push({ sentence, range: { first: match.first, last: match.last } });
  }
  return found;
}

/** “the traffic was a disgrace”: what is said of anything but the writer begs no pardon. */
function isOfAnother({ words: { id } }: Draft, { match }: Reading): boolean {
  let at = match.first - 1;
  if (!ofOthers.has(id[at] as number)) return false;
  for (at--; is.filler[id[at] as number] === 1; at--);
  return is.subjectI[id[at] as number] !== 1;
}

const ofOthers = idsOf('is was were are been being');

const bareSorry = /^sorry\.?$/i;

/** The apologies of each sentence. */
function grouped(all: readonly Apology[]): ReadonlyMap<Sentence, readonly Range[]> {
  const found = new Map<Sentence, Range[]>();
  for (const { sentence, range } of all) {
    const known = found.get(sentence);
    if (known) known.push(range);
    else found.set(sentence, [range]);
  }
  return found;
}

function byPlace(a: Reading, b: Reading): number {
  return a.match.first - b.match.first;
}

function meant(reading: Reading): boolean {
  return !reading.reported && !reading.negated;
}

function begs(range: Range, begging: readonly Reading[]): boolean {
  return begging.some(({ match }) => overlaps(match, range));
}

/** Takes an apology's sentence apart; where the first stands in it too, that one stays, plainly said. */
function once(draft: Draft, sentence: Sentence, own: readonly Range[], opens: boolean): Fix[] {
  if (!opens) {
    const rest = restOf(draft, sentence, own);
    if (rest === undefined) return [cutFix(draft, sentence, own, title)];
    return [{ title, edits: [replaceSentence(draft, sentence, rest)], safe: true }];
  }
  const first = own.find((range) => plain.test(draft.textOf(range)));
  const others = own.filter((range) => range !== first);
  const plainText = first && plainly(draft, sentence, first, others);
  const told = first && restOf(draft, sentence, own);
  const text =
    plainText && bareSorry.test(plainText)
      ? [say(draft, 'I am sorry about this.'), ...(told ? [told] : [])].join(' ')
      : plainText;
  if (text && text !== draft.textOf(sentence))
    return [
      { title, edits: [replaceSentence(draft, sentence, beforeNews(draft, sentence, text))] },
    ];
  if (first && saysNothingElse(draft, sentence, own)) {
    const alone = beforeNews(draft, sentence, `${draft.textOf(first)}.`);
    return [{ title, edits: [replaceSentence(draft, sentence, alone)] }];
  }
  const early = !draft.stance.clear.some((act) => act.sentence.first <= sentence.first);
  const sorry = say(draft, early ? 'I am sorry about this.' : 'I am sorry for the inconvenience.');
  // “I am sorry to say I withdraw” is regret enough.
  const regrets = draft
    .readings('notApology')
    .some(({ match }) => /^sorry to\b/i.test(draft.textOf(match)));
  if (regrets) return [cutFix(draft, sentence, own, title)];
  const says = actsOnlyIn(draft, sentence).length > 0 || isOnlyIn(sentence, thanksOf(draft));
  if (!says) return [{ title, edits: [replaceSentence(draft, sentence, sorry)] }];
  const rest = restOf(draft, sentence, own);
  if (rest === undefined) return [{ title, edits: cutFix(draft, sentence, own, title).edits }];
  return [{ title, edits: [replaceSentence(draft, sentence, `${rest} ${sorry}`)] }];
}
