import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { contributes } from '../../package.json';
import { expand, numbers, stops } from '../support/snippet';
import { entries, files, lines, templates } from './files';
import { everyChoice, lineOrder } from './fills';
import { situations } from './situations';

const prefixes = entries.flatMap(([, { prefix }]) => prefix);

describe('snippets', () => {
  it('are contributed file by file, in every language of drafts', () => {
    const inFolder = readdirSync('snippets').map((name) => `./snippets/${name}`);
    assert.deepEqual([...files].sort(), inFolder.sort());
    for (const file of files) {
      const languages = contributes.snippets.filter(({ path }) => path === file);
      const expected = ['markdown', 'plaintext', 'eml'];
      assert.deepEqual(
        languages.map(({ language }) => language),
        expected,
        file,
      );
    }
  });

  it('have names of their own', () => {
    const names = entries.map(([name]) => name);
    assert.equal(new Set(names).size, names.length);
  });

  it('have prefixes of their own, all found by typing "decline"', () => {
    assert.deepEqual(
      prefixes.filter((prefix) => !/^decline(?:-[a-z]+)+$/.test(prefix)),
      [],
    );
    assert.equal(new Set(prefixes).size, prefixes.length);
  });

  it('are there for every situation, warm and brief', () => {
    const first = ([, { prefix }]: (typeof templates)[number]) => prefix[0];
    assert.deepEqual(
      templates.map(first).sort(),
      situations.flatMap(({ prefix }) => [prefix, `${prefix}-brief`]).sort(),
    );
    for (const [name, { prefix }] of templates) {
      assert.match(name, prefix[0]?.endsWith('-brief') ? / \(brief\)$/ : / \(warm\)$/);
    }
    assert.deepEqual(
      lines.map(([name]) => name.replace('Decline: ', '')).sort(),
      [...lineOrder].sort(),
    );
  });

  it('pair a call and a voicemail with the email that confirms it', () => {
    for (const script of ['phone', 'phone-brief', 'voicemail', 'voicemail-brief']) {
      assert.ok(prefixes.includes(`decline-${script}-email`), script);
    }
  });

  it('share no run of eight words with the emails of the guide', () => {
    const guide = runs(readFileSync('test/guide.test.ts', 'utf8'));
    for (const [name, { body }] of entries) {
      for (const fill of everyChoice(body)) {
        const shared = [...runs(expand(body, fill))].filter((run) => guide.has(run));
        assert.deepEqual(shared, [], name);
      }
    }
  });

  for (const [name, { body, description }] of entries) {
    describe(name, () => {
      it('says when to use it', () => {
        assert.match(description, /^[A-Z].*\.$/);
      });

      it('asks for each thing once, in the order it is read', () => {
        const defined = stops(body).map(({ number }) => number);
        assert.deepEqual(
          defined,
          [...defined.keys()].map((index) => index + 1),
        );
        const brackets = stops(body).flatMap(({ text }) => text.match(/\[.*\]/) ?? []);
        assert.equal(new Set(brackets).size, brackets.length);
      });

      it('repeats what is typed at a linked stop', () => {
        for (const { number } of stops(body)) {
          const text = expand(body, { [number]: '⟨typed⟩' });
          const written = numbers(body).filter((other) => other === number).length;
          assert.equal(text.split('⟨typed⟩').length - 1, written, `stop ${number}`);
        }
      });

      it('ends with the caret at its end', () => {
        assert.equal(numbers(body).filter((number) => number === 0).length, 1);
        assert.match(body.at(-1) ?? '', /\$0$/);
      });
    });
  }
});

/** Every eight words in a row, however they are cased and marked; a bracket counts as one. */
function runs(text: string): Set<string> {
  const plain = text
    .toLowerCase()
    .replace(/’/g, "'")
    .replace(/\[.*?\]/g, ' # ');
  const words = plain.match(/[\p{L}\p{N}']+|#/gu) ?? [];
  return new Set(words.slice(7).map((_, at) => words.slice(at, at + 8).join(' ')));
}
