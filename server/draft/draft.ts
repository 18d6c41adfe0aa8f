import { type Meaning, matcher, scanner } from '../phrases/language';
import type { Match } from '../phrases/matcher';
import { isWord } from '../phrases/matcher';
import { flag } from '../phrases/vocabulary';
import type { Words } from '../phrases/words';
import { channelOf } from './channel';
import { Reading } from './meaning/reading';
import { meaningId, Readings } from './meaning/readings';
import { stanceOf } from './meaning/reweighed';
import type { Stance } from './meaning/stance';
import { scenarioOf } from './scenario/scenario';
import { type Field, frontMatterOf } from './text/frontMatter';
import { type Header, headersOf } from './text/headers';
import { type Layout, layoutOf, type Range } from './text/layout';
import { type Body, protect } from './text/protect';
import { unquoteScript } from './text/script';
import { type Sentence, sentencesOf } from './text/sentences';
import type { Channel, Scenario, Span } from './types';

/** A document read as a message: its structure, its words, and what its phrases mean. */
export class Draft {
  readonly fields: ReadonlyMap<string, Field>;
  readonly frontMatterEnd: number;
  readonly headers: readonly Header[];
  readonly headerSpan: Span | undefined;
  readonly body: Body;
  readonly words: Words;
  readonly layout: Layout;
  /** The sentences between greeting and sign-off, then the sign-off as one of its own. */
  readonly sentences: readonly Sentence[];
  /** Every phrase of the body, by where it starts. */
  readonly matches: readonly Match[];
  /** What was worked out of the draft, by number: see `derived`. */
  readonly facts: unknown[] = [];
  private readonly phrases: Readings;
  private knownStance: Stance | undefined;
  private knownLength = -1;
  private knownChannel: Channel | undefined;
  private knownScenario: Scenario | undefined;

  constructor(
    readonly text: string,
    readonly kind: 'markdown' | 'text' | 'mail',
    /** The clock, in milliseconds since 1970. */
    readonly now: number = Date.now(),
  ) {
    const frontMatter = frontMatterOf(text);
    this.fields = frontMatter?.fields ?? noFields;
    this.frontMatterEnd = frontMatter?.span.end ?? 0;
    const block = headersOf(text, this.frontMatterEnd, kind === 'mail');
    this.headers = block?.headers ?? [];
    this.headerSpan = block?.span;
    this.body = protect(text, block?.span.end ?? this.frontMatterEnd, text.length);
    this.words = scanner.scan(text, this.body.span, this.body.skip);
    unquoteScript(this.words);
    this.layout = layoutOf(this.words);
    const { main, signOff, postscript } = this.layout;
    const sentences = sentencesOf(this.words, main.first, main.last);
    if (signOff) sentences.push({ first: signOff.first, last: signOff.last, question: false });
    if (postscript) sentences.push(...sentencesOf(this.words, postscript.first, postscript.last));
    this.sentences = sentences;
    this.matches = matcher.match(this.words);
    this.phrases = new Readings(this.words, this.sentences, this.matches);
  }

  /** What the draft says about going on. */
  get stance(): Stance {
    this.knownStance ??= stanceOf(this);
    return this.knownStance;
  }

  /** Words of the body between greeting and sign-off; a contraction or a hyphenated word is one. */
  get length(): number {
    if (this.knownLength === -1) this.knownLength = lengthOf(this);
    return this.knownLength;
  }

  get channel(): Channel {
    this.knownChannel ??= channelOf(this);
    return this.knownChannel;
  }

  get scenario(): Scenario {
    this.knownScenario ??= scenarioOf(this);
    return this.knownScenario;
  }

  /** Every phrase between greeting and signature with this meaning, or the meaning of this number, in order. */
  readings(meaning: Meaning | number): readonly Reading[] {
    return this.phrases.of(typeof meaning === 'number' ? meaning : meaningId(meaning));
  }

  /** Words of a sentence, read as if a row had found this meaning in them. */
  read(meaning: Meaning, { first, last }: Range, sentence: Sentence): Reading {
    return new Reading(this.phrases, { meaning: meaningId(meaning), first, last }, sentence);
  }

  meaningOf(match: Match): Meaning {
    return matcher.meanings[match.meaning] as Meaning;
  }

  header(name: string): Header | undefined {
    if (this.headers.length === 0) return undefined;
    return this.headers.find((header) => header.name === name);
  }

  field(name: string): string | undefined {
    return this.fields.size === 0 ? undefined : this.fields.get(name)?.value;
  }

  /** Whether words of this sentence stand in the sign-off rather than in the body. */
  inSignOff(sentence: Sentence): boolean {
    return sentence.first === this.layout.signOff?.first;
  }

  /** Where words stand in the text; the end of the message where there are none. */
  spanOf({ first, last }: Range): Span {
    const { end } = this.body;
    return { start: this.words.start[first] ?? end, end: this.words.end[last - 1] ?? end };
  }

  textOf(range: Range): string {
    const { start, end } = this.spanOf(range);
    return this.text.slice(start, end);
  }

  capital(at: number): boolean {
    return ((this.words.flags[at] as number) & flag.capital) !== 0;
  }

  shouting(at: number): boolean {
    return ((this.words.flags[at] as number) & flag.shouting) !== 0;
  }

  quoted(at: number): boolean {
    return ((this.words.flags[at] as number) & flag.quoted) !== 0;
  }
}

const noFields: ReadonlyMap<string, Field> = new Map();
const hyphen = 45;

function lengthOf({ text, words, layout: { main } }: Draft): number {
  const { id, start, end } = words;
  let count = 0;
  /** Where the word before ends, if that is one and no mark. */
  let before = -9;
  for (let at = main.first; at < main.last; at++) {
    if (!isWord(id[at] as number)) {
      before = -9;
      continue;
    }
    const from = start[at] as number;
    const gap = from - before;
    if (gap !== 0 && (gap !== 1 || text.charCodeAt(from - 1) !== hyphen)) count++;
    before = end[at] as number;
  }
  return count;
}

/** How a file of this name is read. */
export function kindOf(path: string | undefined): Draft['kind'] {
  if (path === undefined) return 'markdown';
  if (/\.(?:eml|mail|mbox)$/i.test(path)) return 'mail';
  return /\.(?:txt|text)$/i.test(path) ? 'text' : 'markdown';
}

/** Whether any word of the range is of this class. */
export function some(table: Uint8Array, words: Words, { first, last }: Range): boolean {
  for (let at = first; at < last; at++) if (table[words.id[at] as number] === 1) return true;
  return false;
}
