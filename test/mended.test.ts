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
