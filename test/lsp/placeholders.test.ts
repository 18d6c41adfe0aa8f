import assert from 'node:assert/strict';
import type { Filling, Placeholders } from '../../server/lsp/protocol';
import { Client, offsetAt, splice } from './client';

const text = [
  'Subject: Withdrawal from the [position] interview - [Your Name]',
  '',
  'Dear [Name],',
  '',
  'Thank you for your invitation to interview for the 🌍 [position] role. I am withdrawing my application.',
  '',
  'Kind regards,',
  '[Your Name]',
  '',
].join('\r\n');
const uri = 'untitled:Untitled-1';

describe('placeholders over stdio', () => {
  let client: Client;
  beforeEach(async () => {
    client = await Client.start();
    client.open(uri, text, 3);
  });
  afterEach(async () => assert.equal(await client.stop(), 0));

  const placeholders = (of = uri) =>
    client.request('gracefulDecline/placeholders', { uri: of }) as Promise<Placeholders | null>;
  const fill = (answers: unknown, of = uri) =>
    client.request('gracefulDecline/fill', { uri: of, answers }) as Promise<Filling | null>;

  it('are told once each, with every place', async () => {
    const told = await placeholders();
    assert.equal(told?.version, 3);
    const places = told.placeholders.map(({ key, label, ranges }) => [
      key,
      label,
      ranges.map(({ start, end }) => text.slice(offsetAt(text, start), offsetAt(text, end))),
    ]);
    assert.deepEqual(places, [
      ['position', 'position', ['[position]', '[position]']],
      ['sender', 'Your Name', ['[Your Name]', '[Your Name]']],
      ['name', 'Name', ['[Name]']],
    ]);
  });

  it('are filled by edits of the version at hand', async () => {
    const filling = await fill({ position: 'Data Analyst', sender: 'Sam Lee' });
    assert.equal(filling?.version, 3);
    assert.equal(filling.left, 0);
    const expected = text
      .replaceAll('[position]', 'Data Analyst')
      .replaceAll('[Your Name]', 'Sam Lee');
    assert.equal(applied(filling), expected);
  });

  it('are none of a document that is not open', async () => {
    assert.equal(await placeholders('file:///elsewhere.md'), null);
    assert.equal(await fill({}, 'file:///elsewhere.md'), null);
  });

  it('survive answers that are none', async () => {
    for (const answers of [null, 7, [], { name: 7 }]) {
      const filling = await fill(answers);
      assert.deepEqual(filling?.edits ?? [], []);
    }
    assert.equal((await placeholders())?.placeholders.length, 3);
  });
});

function applied({ edits }: Filling): string {
  return edits
    .map(({ range, newText }) => ({
      start: offsetAt(text, range.start),
      end: offsetAt(text, range.end),
      newText,
    }))
    .sort((a, b) => b.start - a.start)
    .reduce((rest, { start, end, newText }) => splice(rest, start, end, newText), text);
}
