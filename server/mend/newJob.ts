import { type Draft, some } from '../draft/draft';
import { atop } from '../draft/meaning/joints';
import type { Reason } from '../draft/meaning/reasons';
import { overlaps } from '../draft/search';
import { idsOf, tableOf } from '../draft/tables';
import type { Range } from '../draft/text/layout';
import type { Sentence } from '../draft/text/sentences';
import { is, wordId } from '../phrases/language';
import { shape } from '../phrases/vocabulary';
import { type Clause, finerClausesOf, joiner } from './clauses';
import { cutAll } from './cut';
import { needs, newsOf } from './needed';
import { replaceSentence } from './sentence';
import { uncounted } from './wording';

/** The news of another job, where it comes behind other reasons: the plainest reason there is, and the least private. */
export function newJob(draft: Draft, reasons: readonly Reason[]): Reason | undefined {
  const [first] = reasons;
  const news = newsOf(draft);
  if (!first || news.some(({ match }) => match.first < first.last)) return undefined;
  const ofWork = reasons.filter(({ topics }) => topics.has('work'));
  if (ofWork.length > 1) return undefined;
  const told = news.find(({ match, unreal, subject }) => {
    const known = ofWork.some((one) => overlaps(one, match));
    return !unreal && subject === 'writer' && (known || some(is.job, draft.words, match));
  });
  if (!told || adds(draft, told.sentence)) return undefined;
  return { ...told.match, sentence: told.sentence, topics: new Set(['work']) };
}

/** “I’ve also taken a job”, “On top of that I’ve taken one”: said beside what would go. */
function adds({ words }: Draft, sentence: Sentence): boolean {
  const { id } = words;
  const { first, last } = sentence;
  if (leading.has(id[first] as number) || (id[first] === on && id[first + 1] === top)) return true;
  for (let at = first; at < last - 1; at++) if (id[at] === as && id[at + 1] === well) return true;
  return some(adding, words, sentence);
}

const leading = idsOf('and but so then plus besides moreover anyway');
const adding = tableOf('also too besides either second secondly third thirdly finally lastly');
const [on, top, as, well] = ['on', 'top', 'as', 'well'].map((word) => wordId(word));

/** “I withdraw: (it’s far, I’ve exams, and) I’ve taken another job”: in the place of what is listed ahead of it. */
function inPlaceOf(draft: Draft, job: Reason, spare: readonly Reason[]): string | undefined {
  const { sentence } = job;
  const clauses = finerClausesOf(draft, sentence, []);
  const clauseAt = (word: number) => clauses.findIndex(({ last }) => last > word);
  const [other, ...more] = spare.filter((one) => one.sentence === sentence);
  const own = clauses[clauseAt(job.first)];
  if (!other || !own || [other, ...more].some((one) => one.first >= job.first)) return undefined;
  const needed = needs(draft, sentence);
  const busy = (range: Range) => needed.some(({ match }) => overlaps(match, range));
  let from = clauseAt(other.first);
  while (from > 1 && !busy(clauses[from - 1] as Clause)) from--;
  const { core } = clauses[from] as Clause;
  const listed = joiner(draft, own) === and || draft.words.id[own.core - 1] === shape[','];
  if (!listed || own.core <= core || busy({ first: core, last: own.core })) return undefined;
  const { start } = draft.spanOf(sentence);
  const head = draft.text.slice(start, draft.words.start[core]);
  const text = draft.textOf({ first: own.core, last: sentence.last });
  const told = uncounted(text.replace(onTop, ''));
  return head === '' ? told.charAt(0).toUpperCase() + told.slice(1) : head + told;
}

/** “(I’ve been ill, and) on top of that I’ve taken a job” */
const onTop = new RegExp(`^(?:${atop}|anyway|besides|also|moreover|then),? `, 'i');

const and = wordId('and');

/** Takes the other reasons out, so that the job alone stays. */
export function keepJob(
  draft: Draft,
  job: Reason,
  spare: readonly Reason[],
  flagged: Map<Sentence, Range[]>,
): ReturnType<typeof cutAll> {
  const alone = inPlaceOf(draft, job, spare);
  if (alone === undefined) return cutAll(draft, flagged, job);
  const others = new Map(flagged);
  others.delete(job.sentence);
  const cuts = cutAll(draft, others, job);
  return { ...cuts, edits: [...cuts.edits, replaceSentence(draft, job.sentence, alone)] };
}
