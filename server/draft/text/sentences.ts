import { is, wordId } from '../../phrases/language';
import { flag, isWord, shape, shapes } from '../../phrases/vocabulary';
import type { Words } from '../../phrases/words';

/** Words `first` to `last` (exclusive) make one sentence. */
export interface Sentence {
  readonly first: number;
  readonly last: number;
  readonly question: boolean;
}

/** No sentence has more words: what is asked of each phrase's sentence stays cheap in a text without full stops. */
const longest = 500;

/** Splits words into sentences at full stops, at paragraph ends and where `starts` says a line stands alone. */
export function sentencesOf(words: Words, from: number, to: number): Sentence[] {
  const found: Sentence[] = [];
  const ids = words.id;
  let first = from;
  for (let at = from; at < to; at++) {
    const id = ids[at] as number;
    if (id >= shapes.length) {
      if (at > first && (at - first >= longest || opensAnew(words, at))) {
        push(found, words, first, at);
        first = at;
      }
    } else if (id === shape['@break']) {
      push(found, words, first, at);
      first = at + 1;
    } else if (isPicture(words, at) && at + 1 < to && begins(words, at + 1)) {
      push(found, words, first, at + 1);
      first = at + 1;
    } else if (isStop(id) && endsSentence(words, at, first) && !aside(words, at, to)) {
      while (at + 1 < to && closes(words, at + 1)) at++;
      push(found, words, first, at + 1);
      first = at + 1;
    }
  }
  push(found, words, first, to);
  return found;
}

/** A word that opens a sentence, and no name: “🎸 Music Teacher”. */
function begins(words: Words, at: number): boolean {
  return isLarge(words, at) && opening.has(words.id[at] as number);
}

const opening = new Set(
  `i my it this that we you your the a thank thanks sorry hope so but and please just all best good
  can could will would have if as when unfortunately sadly they there what no not`
    .split(/\s+/)
    .map((word) => wordId(word)),
);

/** “made my day 🙏 It’s all …”: a picture, of two code units or more, stands for the full stop. */
function isPicture({ id, start, end }: Words, at: number): boolean {
  const other = shape['@other'];
  return id[at] === other && id[at - 1] === other && start[at] === end[at - 1];
}

function push(found: Sentence[], words: Words, first: number, last: number): void {
  if (last <= first) return;
  let question = false;
  for (let at = last - 1; at >= first && at > last - 4; at--) {
    if (words.id[at] === shape['?']) question = true;
  }
  found.push({ first, last, question });
}

export function isStop(id: number): boolean {
  return id === shape['.'] || id === shape['!'] || id === shape['?'] || id === shape['@ellipsis'];
}

/** “at (theatre?), which is …”: a stop inside brackets or quotes ends no sentence that goes on behind them. */
function aside(words: Words, at: number, to: number): boolean {
  let next = at + 1;
  while (next < to && closes(words, next)) next++;
  if (next === at + 1 || next >= to) return false;
  const closer = words.id[next - 1];
  if (closer !== shape['@close'] && closer !== shape['@quote']) return false;
  const id = words.id[next] as number;
  const capital = ((words.flags[next] as number) & flag.capital) !== 0;
  return (
    id === shape[','] ||
    (!capital && id !== shape['@break'] && ((words.flags[next] as number) & flag.lineStart) === 0)
  );
}

const openings: ReadonlyMap<number, number> = new Map(
  [
    'all the',
    'good luck',
    'best of',
    'many thanks',
    'thank you',
    'thanks for',
    'sorry for',
    'hope you',
  ].map((pair) => pair.split(' ').map((word) => wordId(word)) as [number, number]),
);

/** “… not a good place rn All the best with it!”: a stock phrase that begins large, where a stop was left out. */
function opensAnew(words: Words, at: number): boolean {
  const { id } = words;
  const second = openings.get(id[at] as number);
  if (second === undefined || second !== id[at + 1] || !isLarge(words, at)) return false;
  if (isLarge(words, at - 1) || isLarge(words, at + 1)) return false;
  const before = id[at - 1] as number;
  return isWord(before) && is.article[before] !== 1;
}

function isLarge({ flags }: Words, at: number): boolean {
  return ((flags[at] as number) & flag.capital) !== 0;
}

/** More stops, closing quotes and brackets right behind a stop belong to its sentence. */
function closes(words: Words, at: number): boolean {
  const id = words.id[at] as number;
  if (words.start[at] !== words.end[at - 1]) return false;
  return isStop(id) || id === shape['@quote'] || id === shape['@close'];
}

function endsSentence(words: Words, at: number, first: number): boolean {
  if (words.id[at] !== shape['.']) return true;
  if (words.start[at + 1] === words.end[at] && at + 1 < words.count) {
    return closes(words, at + 1);
  }
  if (at === first) return true;
  const before = words.id[at - 1] as number;
  if (is.abbreviation[before] === 1 && (words.flags[at - 1] as number) & flag.capital) return false;
  const initial = (words.end[at - 1] as number) - (words.start[at - 1] as number) === 1;
  return !(initial && (words.flags[at - 1] as number) & flag.capital && before !== idOfI);
}

const idOfI = wordId('i');
