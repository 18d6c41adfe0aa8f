import { isWord } from '../../phrases/vocabulary';
import { derived } from '../derived';
import type { Draft } from '../draft';
import { idsOf, tableOf } from '../tables';
import { isShared, mailboxesOf, ownerLabel } from '../text/addresses';
import type { Range } from '../text/layout';
import { type Named, namesIn, nameWords, sameFirm, sameThing, wordBefore } from './names';

/** Whether a name is the reader's company: by front matter, by the address, or by what is said of it. */
export function isOwn(draft: Draft, run: Range): boolean {
  const name = nameWords(draft.textOf(run));
  const company = draft.field('company');
  if (company && sameFirm(name, nameWords(company))) return true;
  if (ownLabels(draft).some((label) => bears(label, name))) return true;
  return addressedNames(draft).some(
    (other) =>
      (other.first !== run.first || other.again || other.sits) && sameThing(name, other.words),
  );
}

/** The domains written to, by the name of their owner: `halden-trust.example` as “haldentrust”. */
function ownLabels(draft: Draft): string[] {
  const { to, cc, bcc } = mailboxesOf(draft);
  return [...to, ...cc, ...bcc]
    .filter(({ domain }) => !isShared(domain))
    .map(({ domain }) => ownerLabel(domain).replaceAll('-', ''));
}

const tellingLength = 4;

function bears(label: string, name: readonly string[]): boolean {
  if (name.join('').includes(label)) return true;
  return name.some((part) => part.length >= tellingLength && label.includes(part));
}

/**
 * A name as the draft speaks of it: the word it first stands at, whether it stands elsewhere as well, and
 * whether it is said there to interview the writer.
 */
interface Addressed {
  readonly words: readonly string[];
  readonly first: number;
  readonly again: boolean;
  readonly sits: boolean;
}

/** Names the draft speaks of as the reader's, each once: “interview at Acme”, “everyone at Acme”, “the Acme team”. */
const addressedNames = derived((draft: Draft): readonly Addressed[] => {
  const found = new Map<string, Addressed>();
  for (const named of namesIn(draft)) {
    if (!isAddressed(draft, named)) continue;
    const words = nameWords(draft.textOf(named.run));
    const known = found.get(words.join(' '));
    const first = known?.first ?? named.run.first;
    const sits = known?.sits ?? interviews(draft, named);
    found.set(words.join(' '), { words, first, again: known !== undefined, sits });
  }
  return [...found.values()];
});

const theirs = tableOf(
  `interview interviews interviewing interviewed apply applied applying application applications applicants
  candidacy process invitation conversation chat meeting visit everyone everybody all team people folks
  colleagues vacancy opening`,
);
const sitting = tableOf('interview interviews interviewing interviewed');
const theirNext = tableOf('interview interviews team process');
const joints = idsOf('at with to from of');
/** Words between “interview” and the name. */
const farthest = 8;

/** “(to) interview with the Acme team” */
function interviews(draft: Draft, { run, sentence }: Named): boolean {
  const { id } = draft.words;
  const joint = wordBefore(draft, run.first, sentence.first);
  if (joint === -1 || !joints.has(id[joint] as number)) return false;
  return sitting[id[joint - 1] as number] === 1 && theirNext[id[run.last] as number] === 1;
}

/** “candidacy for the clerk post at Globex” */
export function isAddressed(draft: Draft, { run, sentence }: Named): boolean {
  const { id } = draft.words;
  if (run.last < sentence.last && theirNext[id[run.last] as number] === 1) return true;
  const joint = wordBefore(draft, run.first, sentence.first);
  if (joint === -1 || !joints.has(id[joint] as number)) return false;
  const least = Math.max(sentence.first, joint - farthest);
  for (let at = joint - 1; at >= least && isWord(id[at] as number); at--)
    if (theirs[id[at] as number] === 1) return true;
  return false;
}
