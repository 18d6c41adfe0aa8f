import assert from 'node:assert/strict';
import type { Range } from 'vscode-languageserver';
import { Client, offsetAt, positionAt, pulling, rangeOf, splice } from './client';

const base = [
  'Dear [Name],\r\n\r\nThank you for the interview 😀😁 invitation. ',
  'I have accepted a better offer\rso I am withdrawing my application.\n\nKind regards,\nSam\n',
].join('');
const uri = 'file:///drafts/sync.md';
const fresh = 'file:///drafts/fresh.md';
const rounds = 60;
const editsEach = 20;

describe('document sync over stdio', () => {
  let client: Client;
  beforeEach(async () => {
    client = await Client.start(pulling);
  });
  afterEach(async () => assert.equal(await client.stop(), 0));

  it('passes over changes that are not newer', async () => {
    client.open(uri, base, 5);
    const before = await client.pull(uri);
    for (const version of [4, 5, Number.NaN]) client.change(uri, version, [{ text: '' }]);
    assert.deepEqual(await client.pull(uri), before);
    client.change(uri, 6, [{ text: '' }]);
    assert.deepEqual(await client.pull(uri), []);
  });

  it('passes over malformed changes as a whole, and says so once', async () => {
    client.open(uri, base);
    const before = await client.pull(uri);
    const range = { start: { line: 0 }, end: { line: 0, character: 1.5 } };
    for (const change of [{}, { text: 1 }, { text: '', range }]) {
      const textDocument = { uri, version: 2 };
      const contentChanges = [{ text: '' }, change];
      client.notify('textDocument/didChange', { textDocument, contentChanges });
    }
    client.notify('textDocument/didChange', {});
    assert.deepEqual(await client.pull(uri), before);
    const logged = client.messages.filter(({ method }) => method === 'window/logMessage');
    assert.equal(logged.filter(({ params }) => /malformed/.test(JSON.stringify(params))).length, 1);
  });

  it('ignores documents that are not open', async () => {
    client.change(uri, 2, [{ text: base }]);
    client.notify('textDocument/didClose', { textDocument: { uri } });
    assert.deepEqual(await client.pull(uri), []);
  });

  it('mends a character whose halves are edited one by one', async () => {
    client.open(uri, base);
    const at = base.indexOf('😀');
    const half = (start: number, text: string) => ({
      range: { start: positionAt(base, start), end: positionAt(base, start + 1) },
      text,
    });
    client.change(uri, 2, [half(at + 1, '😁'.charAt(1))]);
    client.open(fresh, base.replace('😀', '😁'));
    assert.deepEqual(await client.pull(uri), await client.pull(fresh));
  });

  it('clamps ranges beyond the text', async () => {
    client.open(uri, base);
    const beyond = { line: 1000, character: 7 };
    client.change(uri, 2, [{ range: { start: beyond, end: beyond }, text: 'Ps: [Place]\n' }]);
    client.open(fresh, `${base}Ps: [Place]\n`);
    const [after, expected] = [await client.pull(uri), await client.pull(fresh)];
    assert.deepEqual(after, expected);
    assert.ok(expected.length > 0);
  });

  const seed = Number(process.env.SEED ?? 20240611);
  it(`finds after edits what it finds in a fresh open (SEED=${seed})`, async () => {
    const random = randomFrom(seed);
    for (let round = 0; round < rounds; round++) {
      const name = `file:///drafts/random-${round}.md`;
      let text = base;
      client.open(name, text, 0);
      for (let version = 1; version <= editsEach; version++) {
        const changes: { range: Range; text: string }[] = [];
        for (let count = 1 + random(3); count > 0; count--) {
          const change = randomChange(text, random);
          text = splice(
            text,
            offsetAt(text, change.range.start),
            offsetAt(text, change.range.end),
            change.text,
          );
          changes.push(change);
        }
        client.change(name, version, changes);
      }
      client.notify('textDocument/didSave', { textDocument: { uri: name } });
      client.open(fresh, text, round);
      const [after, expected] = [await client.pull(name), await client.pull(fresh)];
      assert.deepEqual(after, expected, `SEED=${seed}, round ${round}`);
    }
  });

  it('finds in a text typed character by character what it finds in a fresh open', async () => {
    client.open(uri, '', 0);
    for (let at = 0; at < base.length; at++) {
      const caret = positionAt(base.slice(0, at), at);
      client.change(uri, at + 1, [{ range: { start: caret, end: caret }, text: base.charAt(at) }]);
    }
    client.open(fresh, base);
    const found = await client.pull(uri);
    assert.deepEqual(found, await client.pull(fresh));
    const placeholder = found.find(({ code }) => code === 'unfilled-placeholder');
    assert.deepEqual(placeholder?.range, rangeOf(base, '[Name]'));
  });
});

const snippets = [
  'a better offer',
  '[Name]',
  '\r',
  '\n',
  '\r\n',
  '😀',
  '\ud83d',
  '\ude00',
  'é',
  '',
];

/** A change at random places, some of them inside a line end or a surrogate pair. */
function randomChange(text: string, random: (below: number) => number) {
  const [a, b] = [random(text.length + 1), random(text.length + 1)];
  const start = outsideLineEnd(text, Math.min(a, b));
  const end = random(2) === 0 ? start : outsideLineEnd(text, Math.min(start + 9, Math.max(a, b)));
  return {
    range: { start: positionAt(text, start), end: positionAt(text, end) },
    text: snippets[random(snippets.length)] ?? '',
  };
}

/** No position names the place between CR and LF. */
function outsideLineEnd(text: string, at: number): number {
  return text[at - 1] === '\r' && text[at] === '\n' ? at - 1 : at;
}

/** Numbers below a limit, the same for the same seed (mulberry32). */
function randomFrom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}
