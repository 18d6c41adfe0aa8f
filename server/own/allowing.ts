import type { Draft } from '../draft/draft';
import type { Range } from '../draft/text/layout';
import type { Span } from '../draft/types';
import type { LintFinding } from '../lint';
import { isWord } from '../phrases/matcher';
import { shapes } from '../phrases/vocabulary';
import { isAboutPhrases } from './allowed';
import { shortened } from './flagged';
import { markOf } from './mark';
import { findPhrase } from './match';
import { readPattern } from './pattern';
import type { AllowedPhrase } from './setting';

/** A way to have a finding's phrase left alone by the settings, without a mark in the text. */
export interface Allowance {
  readonly title: string;
  readonly phrase: AllowedPhrase;
}

/** Words that a phrase may have to be worth allowing. */
const mostWords = 12;

/**
 * The ways to allow the phrase of a finding: wherever it stands, and in its sentence alone. None
 * for a finding that is not about a phrase. `inFile` tells a span of the draft in the finding's offsets.
 */
export function allowing(
  draft: Draft,
  inFile: (span: Span) => Span,
  { rule, span }: LintFinding,
): Allowance[] {
  const range = isAboutPhrases(rule) ? wordsWithin(draft, inFile, span) : undefined;
  if (!range) return [];
  const allow = rowOf(draft, range);
  if (!finds(allow, draft, range)) return [];
  const shown = shortened(draft.textOf(range).replace(emphasis, ''));
  const rules = [rule];
  const sentence = markOf(draft, range.first);
  return [
    { title: `Allow “${shown}” in this folder`, phrase: { allow, rules } },
    { title: `Allow “${shown}” in this sentence`, phrase: { allow, rules, sentence } },
  ];
}

/** A phrase is shown as it is read. */
const emphasis = /[*_~`]+/g;

function wordsWithin(draft: Draft, inFile: (span: Span) => Span, within: Span): Range | undefined {
  const { count } = draft.words;
  const spanOf = (at: number) => inFile(draft.spanOf({ first: at, last: at + 1 }));
  let first = 0;
  for (let behind = count; first < behind; ) {
    const middle = (first + behind) >> 1;
    if (spanOf(middle).start < within.start) first = middle + 1;
    else behind = middle;
  }
  let last = first;
  while (last < count && last <= first + mostWords && spanOf(last).end <= within.end) last++;
  return last > first && last - first <= mostWords ? { first, last } : undefined;
}

/** A row of the pattern language that matches these words, and marks by their shape. */
function rowOf({ text, words }: Draft, { first, last }: Range): string {
  let row = '';
  for (let at = first; at < last; at++) {
    const id = words.id[at] as number;
    const joined = at > first && words.start[at] === words.end[at - 1];
    const word = isWord(id) ? text.slice(words.start[at], words.end[at]) : shapes[id];
    row += joined && isWord(id) ? word : ` ${word}`;
  }
  return row.trim();
}

function finds(row: string, draft: Draft, { first, last }: Range): boolean {
  try {
    const found = findPhrase(readPattern(row), draft);
    return found.some((range) => range.first < last && first < range.last);
  } catch {
    return false;
  }
}
