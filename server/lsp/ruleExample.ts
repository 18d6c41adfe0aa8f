import type { Example, Rule } from '../rules/rule';

/** A passage: what a rule reports in it stands between `before` and `after`. */
export interface Passage {
  readonly before: string;
  readonly reported: string;
  readonly after: string;
}

/** A rule in two lines: a passage that it reports, and the like as it should be. */
export interface ShortExample {
  readonly bad: Passage;
  readonly good: string;
}

/** The shortest passages that show a rule at work, out of its first reported example. */
export function shortExample({ examples }: Rule): ShortExample | undefined {
  const reported = examples.find(isReported);
  if (!reported) return undefined;
  const [fixed] = Object.values(reported.fixes ?? {});
  const left = fixed ?? examples.find((example) => !isReported(example))?.text;
  if (left === undefined) return undefined;
  const good = left.split('\n');
  const bad = reported.text.split('\n');
  const gone = bad.filter((line) => !good.includes(withoutMarks(line)));
  const shown = gone.find(isMarked) ?? (fixed === undefined ? undefined : gone[0]);
  const line = shown ?? bad.find(isMarked) ?? '';
  const added = good.filter((other) => isTold(other) && !bad.map(withoutMarks).includes(other));
  // Where nothing is replaced, all that is put in is the good example: a sign-off and a name.
  const inserted = fixed !== undefined && gone.length === 0;
  return { bad: passageOf(line), good: inserted ? added.join(' ') : closest(added, line) };
}

function isReported({ text }: Example): boolean {
  return text.includes('[|');
}

function isMarked(line: string): boolean {
  return line.includes('[|');
}

/** Whether a line says something: fences and blank lines don't. */
function isTold(line: string): boolean {
  return line.trim() !== '' && line !== '---';
}

function withoutMarks(line: string): string {
  return line.replaceAll('[|', '').replaceAll('|]', '');
}

/** The line around its first mark, no more of it than a hover bears. */
function passageOf(line: string): Passage {
  const open = line.indexOf('[|');
  if (open === -1) return { before: line, reported: '', after: '' };
  const close = line.indexOf('|]', open);
  const end = close === -1 ? line.length : close;
  return withWholeWords({
    before: line.slice(0, open),
    reported: shortened(line.slice(open + 2, end)),
    after: withoutMarks(line.slice(end)),
  });
}

/** Marks that touch a word take it along: Markdown sees no emphasis in “interview**!!**”. */
function withWholeWords({ before, reported, after }: Passage): Passage {
  const [front = ''] = (/^[^\p{L}\p{N}]/u.test(reported) && /[\p{L}\p{N}]+$/u.exec(before)) || [];
  const [behind = ''] = (/[^\p{L}\p{N}]$/u.test(reported) && /^[\p{L}\p{N}]+/u.exec(after)) || [];
  return {
    before: before.slice(0, before.length - front.length),
    reported: front + reported + behind,
    after: after.slice(behind.length),
  };
}

const mostReported = 120;

function shortened(text: string): string {
  return text.length > mostReported ? `${text.slice(0, mostReported)}…` : text;
}

/** The line that stands for `line` in another draft: the same header, else the longest. */
function closest(lines: readonly string[], line: string): string {
  const header = /^[A-Z][a-z]+:/.exec(line)?.[0];
  const same = header && lines.find((other) => other.startsWith(header));
  return same || lines.reduce((long, other) => (other.length > long.length ? other : long), '');
}
