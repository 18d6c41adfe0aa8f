import assert from 'node:assert/strict';
import type { Edit } from '../server/draft/types';
import { applyEdits, fix } from '../server/fix';
import { lint } from '../server/lint';
import { corpusFiles, readCorpus } from './support/corpus';
import type { Labelled } from './support/score';

const drafts: readonly Labelled[] = corpusFiles().flatMap((file) => {
  const corpus = readCorpus(file);
  return corpus.kind === 'drafts' ? corpus.drafts : [];
});

const always = (path: string) => ({ path, always: true });

describe('fixing all of a draft', () => {
  it('needs no more than three passes, for 99 of 100 drafts', () => {
    const slow = drafts.filter(({ text, name }) => {
      const options = always(name);
      return fix(text, options, 3) !== fix(text, options);
    });
    assert.ok(slow.length * 100 <= drafts.length, slow.map(({ id }) => id).join(' '));
  });
});

const documents = corpusFiles().flatMap((file) => [...readCorpus(file).drafts]);

describe('a fix', () => {
  it('is made of changes that keep apart, and doubles no mark', () => {
    assert.deepEqual(
      documents.flatMap(({ id, text, name }) =>
        lint(text, always(name)).findings.flatMap(({ rule, fixes }) =>
          fixes
            .filter(({ edits }) => clash(edits) || marksIn(applyEdits(text, edits)) > marksIn(text))
            .map(({ title }) => `${id} ${rule} “${title}”`),
        ),
      ),
      [],
    );
  });
});

/** Whether two changes of a fix overlap, so that an editor would refuse it. */
function clash(edits: readonly Edit[]): boolean {
  const spans = edits.map(({ span }) => span).sort((a, b) => a.start - b.start || a.end - b.end);
  return spans.some((span, at) => at > 0 && span.start < (spans[at - 1]?.end ?? 0));
}

/** Marks and blanks that stand together in no good text. */
function marksIn(text: string): number {
  return text.match(/[^\n.]\.\.(?!\.)|,,|[,;:!?]\.|\.;| [,;]|\n{4}/g)?.length ?? 0;
}

/** What no fix may touch: everything in it would be found, if it were part of the message. */
const frontMatter = '---\nnote: "they pay 90k!!  so sorry"\n---\n';
const protectedParts = [
  '<!-- I am so, so sorry!! They pay 90k -->',
  '```\nWHATEVER, NOT INTERESTED!!  90k\n```',
  '`they pay 90k!!`',
  '[my page](https://pay.example/salary?offer=90k)',
  '> Your process took far too long!!\n> They pay 90k, and let me sleep on it.',
];

/** The draft with a protected part behind each of its paragraphs, in the file's own line ends. */
function wrapped({ text }: Labelled, eol: string): string {
  const own = /^---\n/.test(text) ? text : frontMatter + text;
  const last = own.trimEnd();
  return `\uFEFF${last}\n\n${protectedParts.join('\n\n')}\n`.replace(/\n/g, eol);
}

const written = drafts.filter(
  ({ text, name }) => !/\.(?:eml|txt)$/.test(name) && !/^[A-Z][\w-]*: /.test(text),
);

for (const [title, eol] of [
  ['LF', '\n'],
  ['CRLF', '\r\n'],
] as const) {
  describe(`a fix in a file with ${title}`, () => {
    it('leaves all that is no message as it is, to the byte', () => {
      assert.deepEqual(
        written.flatMap((draft) => harmed(draft, eol)),
        [],
      );
    });
  });
}

/** The fixes of a draft, one by one and all at once, that change what is protected. */
function harmed(draft: Labelled, eol: string): string[] {
  const text = wrapped(draft, eol);
  const options = always(draft.name);
  const head = text.slice(0, text.indexOf(`${eol}---${eol}`) + 3 + 2 * eol.length);
  const kept = [head, ...protectedParts.map((part) => part.replace(/\n/g, eol))];
  const spoilt = (after: string) =>
    !after.startsWith(head) ||
    kept.some((part) => !after.includes(part)) ||
    (eol === '\r\n' && /(?<!\r)\n/.test(after)) ||
    (eol === '\n' && after.includes('\r')) ||
    !after.endsWith(eol);
  const fixes = lint(text, options).findings.flatMap((finding) =>
    finding.fixes.map((one) => ({ ...one, rule: finding.rule })),
  );
  const bad = fixes
    .filter(({ edits }) => spoilt(applyEdits(text, edits)))
    .map(({ rule, title }) => `${draft.id} ${rule} “${title}”`);
  return spoilt(fix(text, options)) ? [...bad, `${draft.id} all`] : bad;
}
