import type picomatch from 'picomatch';

/**
 * What the globs of a configuration say of a file: a draft whatever it says, never to be checked,
 * or not among the drafts that they name. Undefined where they leave it to the default.
 */
export type Listed = 'included' | 'excluded' | 'neither' | undefined;

type Matcher = (path: string) => boolean;

/** The globs of one configuration file, matched against paths seen from its folder. */
export class Globs {
  private matches: { include: Matcher; exclude: Matcher } | undefined;

  /** Globs must be without fault: see `globFault`. */
  constructor(
    private readonly include: readonly string[] | undefined,
    private readonly exclude: readonly string[] = [],
  ) {}

  /** What is said of a path such as `letters/acme.md`, with `/` between folders. */
  of(path: string): Listed {
    if (this.include === undefined && this.exclude.length === 0) return undefined;
    this.matches ??= {
      include: compile(this.include ?? []),
      // A folder's name stands for all that is in it.
      exclude: compile(this.exclude.flatMap((glob) => [glob, `${glob.replace(/\/$/, '')}/**`])),
    };
    if (this.matches.exclude(path)) return 'excluded';
    if (this.include === undefined) return undefined;
    return this.matches.include(path) ? 'included' : 'neither';
  }
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
