// @ts-check
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * @typedef {object} Pieces what drafts are put together from
 * @property {string[]} greetings
 * @property {string[]} sentences of drafts that are as they should be
 * @property {string[]} flawed sentences of drafts that aren't; every message has one
 * @property {string[]} signOffs
 *
 * @typedef {() => number} Random from 0 up to 1
 */

/** A name that says what it is: nothing of such a length is taken for a message by what it says. */
export const longName = 'long.decline.md';

const corpus = fileURLToPath(new URL('../../test/corpus', import.meta.url));

/** Words of a draft: at least, at most. */
const range = { least: 190, most: 215 };
const sentencesInParagraph = 4;
/** A whole sentence on one line, without anything that would hide what follows it: a fence, a comment. */
const plain = /^[\p{L}"“][^\n<>`|]*[.!?]$/u;

/**
 * The corpus's drafts in pieces. What one half was written by, no sentence of the other was.
 *
 * @returns {{ warm: Pieces, fresh: Pieces }}
 */
export function readPieces() {
  const messages = readdirSync(corpus)
    .filter((name) => /^drafts.*\.jsonl$/.test(name))
    .sort()
    .flatMap((name) => readFileSync(join(corpus, name), 'utf8').trim().split('\n'))
    .map((line) => JSON.parse(line))
    .filter(({ name, channel }) => !name.endsWith('.eml') && /^(?:email|linkedin)$/.test(channel));
  return {
    warm: cutUp(messages.filter((_, index) => index % 2 === 0)),
    fresh: cutUp(messages.filter((_, index) => index % 2 === 1)),
  };
}

/**
 * @param {{ text: string, expect: string[] }[]} messages
 * @returns {Pieces}
 */
function cutUp(messages) {
  /** @type {Pieces} */
  const pieces = { greetings: [], sentences: [], flawed: [], signOffs: [] };
  for (const { text, expect } of messages) {
    const paragraphs = paragraphsOf(text);
    const greeting = paragraphs.shift() ?? '';
    if (wordsIn(greeting) > 6 || !/[,:!]$/.test(greeting)) continue;
    const signOff = paragraphs.pop() ?? '';
    if (wordsIn(signOff) <= 8 && /^\p{L}[^:]*\p{L}$/u.test(signOff)) pieces.signOffs.push(signOff);
    pieces.greetings.push(greeting);
    const sentences = paragraphs.flatMap((body) => body.split(/(?<=[.!?])\s+/));
    const kind = expect.length === 0 ? pieces.sentences : pieces.flawed;
    kind.push(...sentences.filter((sentence) => plain.test(sentence)));
  }
  return pieces;
}

/**
 * The paragraphs of the message itself, without front matter, headers and quoted history.
 *
 * @param {string} text
 */
function paragraphsOf(text) {
  const message = text
    .replaceAll('\r\n', '\n')
    .replace(/^---\n[\s\S]*?\n---\n/, '')
    .replace(/^(?:[\w-]+:.*\n)+\n/, '')
    .replace(/^(?:>|On .* wrote:)[\s\S]*$/m, '');
  return message.trim().split(/\n\s*\n/);
}

/** Writes texts no two of which are alike: the same ones in every run. */
export class Writer {
  /**
   * @param {Pieces} pieces
   * @param {number} seed
   */
  constructor(pieces, seed) {
    const random = randomFrom(seed);
    this.greeting = deck(pieces.greetings, random);
    this.sentence = deck(pieces.sentences, random);
    this.flawed = deck(pieces.flawed, random);
    this.signOff = deck(pieces.signOffs, random);
    /** @type {Set<string>} */
    this.written = new Set();
  }

  /** @returns {string} a draft of about 200 words */
  draft() {
    for (;;) {
      const text = this.message(range.least, wordsIn);
      if (wordsIn(text) > range.most || this.written.has(text)) continue;
      this.written.add(text);
      return text;
    }
  }

  /** @param {number} count */
  drafts(count) {
    return Array.from({ length: count }, () => this.draft());
  }

  /**
   * @param {{ bytes: number } | { words: number }} length at least
   * @returns {string} one long draft
   */
  document(length) {
    return 'bytes' in length
      ? this.message(length.bytes, Buffer.byteLength)
      : this.message(length.words, wordsIn);
  }

  /**
   * @param {number} least of the body, in what `measure` counts
   * @param {(sentence: string) => number} measure
   */
  message(least, measure) {
    const paragraphs = [this.greeting()];
    const flawed = this.flawed();
    for (let length = measure(flawed); length < least; ) {
      const sentences = paragraphs.length === 2 ? [flawed] : [];
      while (sentences.length < sentencesInParagraph && length < least) {
        const sentence = this.sentence();
        length += measure(sentence);
        sentences.push(sentence);
      }
      paragraphs.push(sentences.join(' '));
    }
    return asIfRead(`${[...paragraphs, this.signOff()].join('\n\n')}\n`);
  }
}

/** @param {string} text */
export function wordsIn(text) {
  return text.match(/\S+/g)?.length ?? 0;
}

/**
 * The text as a file's reader would give it: in one piece, and as nobody's slice or rope.
 *
 * @param {string} text
 */
function asIfRead(text) {
  return Buffer.from(text).toString();
}

/**
 * Deals every piece once before any comes up again.
 *
 * @param {readonly string[]} pieces
 * @param {Random} random
 * @returns {() => string}
 */
function deck(pieces, random) {
  /** @type {string[]} */
  let left = [];
  return () => {
    if (left.length === 0) left = [...pieces];
    const at = Math.floor(random() * left.length);
    const [dealt = ''] = left.splice(at, 1, left.at(-1) ?? '');
    left.pop();
    return dealt;
  };
}

/**
 * Mulberry32, a generator of a few lines that is even enough to shuffle with.
 *
 * @param {number} seed
 * @returns {Random}
 */
function randomFrom(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
