import type picomatch from 'picomatch';

/**
 * What the globs of a configuration say of a file: a draft whatever it says, never to be checked,
 * or not among the drafts that they name. Undefined where they leave it to the default.
 */
export type Listed = 'included' | 'excluded' | 'neither' | undefined;

type Matcher = (path: string) => boolean;

/** The globs of one folder, matched against paths such as `letters/acme.md` that are seen from it. */
export class Globs {
  private including: Matcher | undefined;
  private excluding: Matcher | undefined;

  /** Globs must be without fault: see `globFault`. A list that is undefined leaves it to others. */
  constructor(
    readonly include: readonly string[] | undefined,
    readonly exclude?: readonly string[] | undefined,
  ) {}

  /** Whether a path is among the drafts that are named; undefined where none are. */
  includes(path: string): boolean | undefined {
    if (this.include === undefined) return undefined;
    this.including ??= compile(this.include);
    return this.including(path);
  }

  /** Whether a path is never to be checked; undefined where nothing is said of any. */
  excludes(path: string): boolean | undefined {
    if (this.exclude === undefined) return undefined;
    // A folder's name stands for all that is in it.
    this.excluding ??= compile(
      this.exclude.flatMap((one) => [one, `${one.replace(/\/$/, '')}/**`]),
    );
    return this.excluding(path);
  }
}

/** Globs, and a file's path as it is seen from their folder. */
export interface Seen {
  readonly globs: Globs;
  readonly path: string;
}

/** What is said of a file; of each kind of globs, the first that there are hold. */
export function listedBy(seen: readonly Seen[]): Listed {
  if (firstAnswer(seen, ({ globs, path }) => globs.excludes(path))) return 'excluded';
  const included = firstAnswer(seen, ({ globs, path }) => globs.includes(path));
  if (included === undefined) return undefined;
  return included ? 'included' : 'neither';
}

function firstAnswer(seen: readonly Seen[], ask: (one: Seen) => boolean | undefined) {
  for (const one of seen) {
    const answer = ask(one);
    if (answer !== undefined) return answer;
  }
  return undefined;
}

const mostWildcards = 4;
const longest = 300;

/** Why something can't serve as a glob, if so. Each wildcard more could multiply the time a match takes. */
export function globFault(glob: unknown): string | undefined {
  if (typeof glob !== 'string' || glob === '') return 'A glob is wanted, such as "letters/*.md".';
  if (glob.startsWith('!')) return 'A glob can’t be negated; list it under “exclude” instead.';
  if (glob.startsWith('/') || glob.startsWith('../') || /^[a-z]:/i.test(glob)) {
    return 'A glob is seen from this file’s folder: “letters/*.md”, not “/letters/*.md”.';
  }
  if (glob.length > longest) return `A glob may have ${longest} characters; write several.`;
  const wildcards = glob.match(/\*+/g)?.length ?? 0;
  if (wildcards > mostWildcards) {
    return `A glob may have ${mostWildcards} wildcards, this has ${wildcards}; write several.`;
  }
  return undefined;
}

/** Loaded with the first globs: most folders have none. */
function compile(globs: readonly string[]): Matcher {
  if (globs.length === 0) return () => false;
  const load = require('picomatch/posix') as typeof picomatch;
  const plain = globs.map((glob) => glob.replace(/^\.\//, ''));
  return load(plain, { dot: true, noextglob: true, nonegate: true });
}
