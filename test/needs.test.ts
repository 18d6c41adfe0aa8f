import assert from 'node:assert/strict';
import { Draft, kindOf } from '../server/draft/draft';
import { soundsLike } from '../server/draft/secondOpinion/opinion';
import { rules } from '../server/rules/index';
import { optionsOf } from '../server/settings';
import { corpusFiles, readCorpus } from './support/corpus';

describe('what rules need', () => {
  const drafts = corpusFiles()
    .flatMap((file) => readCorpus(file).drafts)
    .filter(({ name }) => !name.endsWith('.eml'))
    .map(({ id, text, name }) => ({ id, draft: new Draft(text, kindOf(name)) }));

  for (const rule of rules) {
    const { needs, hears } = rule;
    if (!needs) continue;
    it(`${rule.id} reports nothing where none of it is found`, () => {
      const heard = (draft: Draft) =>
        hears !== undefined && draft.sentences.some((one) => soundsLike(draft, hears, one));
      const without = drafts.filter(
        ({ draft }) =>
          needs.every((meaning) => draft.readings(meaning).length === 0) && !heard(draft),
      );
      assert.ok(without.length > 0 && without.length < drafts.length);
      const reported = without.filter(
        ({ draft }) => [...rule.check(draft, optionsOf(rule, undefined))].length > 0,
      );
      assert.deepEqual(
        reported.map(({ id }) => id),
        [],
      );
    });
  }
});
