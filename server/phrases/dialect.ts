import { isApostrophe } from './characters';
import type { Tokens } from './tokens';
import type { Vocabulary } from './vocabulary';

/** Words as they are said: “naw”, “gie us a bell”, “wan o’ these days”. */
const said = `
  naw=no nae=no aye=yes wan=one gie=give gi=give o=of mibbe=maybe mebbe=maybe mebbes=maybe
  aff=off noo=now efternoon=afternoon dem=them dat=that wid=with wi=with yous=you afore=before roon=round doon=down oot=out aboot=about wud=would cud=could nuh=not yuh=you tae=to fae=from masel=myself`;
/** “I’m no sure”, “we’ll no be there”: whoever is not, and what stands behind. What ends in “-ing” may as well. */
const scots = {
  subject: 'i we they you',
  verb: 'am are was were will shall',
  next: 'sure certain be manage make able fit keen ready convinced decided',
};

const list = (words: string) => words.trim().split(/\s+/);
const pairs = list(said).map((pair) => pair.split('=') as [string, string]);

/** The words that a vocabulary has to know for it. */
export const dialectWords: readonly string[] = [
  'no',
  'not',
  ...pairs.flat(),
  ...Object.values(scots).flatMap(list),
];

/** What the words of a vocabulary stand for where they are said in a dialect. */
export class Dialect {
  private readonly meanings: Int32Array;
  private readonly no: number;
  private readonly not: number;
  private readonly subject: ReadonlySet<number>;
  private readonly verb: ReadonlySet<number>;
  private readonly next: ReadonlySet<number>;

  constructor(vocabulary: Vocabulary) {
    const find = (word: string) => vocabulary.find(word);
    this.meanings = Int32Array.from({ length: vocabulary.count }, (_, id) => id);
    for (const [from, to] of pairs) this.meanings[find(from)] = find(to);
    [this.no, this.not] = [find('no'), find('not')];
    this.subject = new Set(list(scots.subject).map(find));
    this.verb = new Set(list(scots.verb).map(find));
    this.next = new Set(list(scots.next).map(find));
  }

  /** The word that is meant by one. */
  meant(id: number): number {
    return this.meanings[id] as number;
  }

  /** “I’m no saying aye”: a “no” before this word, which ends at `end`, is a “not”. */
  deny(tokens: Tokens, id: number, text: string, end: number): void {
    if (tokens.back(1) !== this.no || !this.verb.has(tokens.back(2))) return;
    if (!this.subject.has(tokens.back(3))) return;
    if (this.next.has(id) || text.slice(end - 3, end) === 'ing') tokens.restate(this.not);
  }

  /** “goin’ to”, “one o’ these days”: the apostrophe behind a word stands for letters, and is no mark. */
  elides(id: number, text: string, at: number): boolean {
    if (!isApostrophe(text.charCodeAt(at)) || text.charAt(at + 1) !== ' ') return false;
    return text.slice(at - 2, at) === 'in' || this.meant(id) !== id;
  }
}
