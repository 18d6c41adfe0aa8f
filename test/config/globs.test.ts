import assert from 'node:assert/strict';
import { Globs, globFault, type Listed, listedBy } from '../../server/config/globs';

interface Case {
  readonly include?: string[];
  readonly exclude?: string[];
  readonly paths: Readonly<Record<string, Listed>>;
}

const cases: readonly Case[] = [
  { paths: { 'a.md': undefined } },
  { include: [], paths: { 'a.decline.md': 'neither' } },
  {
    include: ['letters/*.md', '**/*.decline.{md,txt}'],
    paths: {
      'letters/a.md': 'included',
      'letters/old/a.md': 'neither',
      'a.decline.txt': 'included',
      'x/y/a.decline.md': 'included',
      'a.md': 'neither',
    },
  },
  {
    exclude: ['old', 'drafts/', '**/*.txt', './b.md'],
    paths: {
      'old/a.md': 'excluded',
      'old/x/a.md': 'excluded',
      'older/a.md': undefined,
      'drafts/a.md': 'excluded',
      'x/a.txt': 'excluded',
      '.hidden/a.txt': 'excluded',
      'b.md': 'excluded',
    },
  },
  { include: ['*.md'], exclude: ['a*'], paths: { 'a.md': 'excluded', 'b.md': 'included' } },
];

const before: readonly [first: Globs, then: Globs, Listed][] = [
  [new Globs(['b.md']), new Globs(['a.md']), 'neither'],
  [new Globs(undefined), new Globs(['a.md']), 'included'],
  [new Globs(['a.md']), new Globs(undefined, ['a.md']), 'excluded'],
  [new Globs(undefined, []), new Globs(undefined, ['a.md']), undefined],
];

describe('globs of two holders', () => {
  for (const [first, then, listed] of before) {
    it(`${JSON.stringify([first, then])} say ${listed} of a.md`, () => {
      const seen = [first, then].map((globs) => ({ globs, path: 'a.md' }));
      assert.equal(listedBy(seen), listed);
    });
  }
});

describe('globs', () => {
  for (const { include, exclude, paths } of cases) {
    it(`include ${include}, exclude ${exclude}`, () => {
      const globs = new Globs(include, exclude);
      for (const [path, listed] of Object.entries(paths))
        assert.equal(listedBy([{ globs, path }]), listed, path);
    });
  }

  it('come to an end over what nobody would write', () => {
    for (const glob of [
      '*a*a*a*b',
      '**/a*/**/ab',
      '+(+(a))',
      '{a,b}'.repeat(50),
      '['.repeat(300),
    ]) {
      assert.equal(globFault(glob), undefined);
      assert.ok(new Globs([glob]).includes('a'.repeat(120)) !== undefined, glob);
    }
  });
});
