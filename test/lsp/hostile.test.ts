import assert from 'node:assert/strict';
import { DiagnosticSeverity } from 'vscode-languageserver';
import { Client, positionAt, pulling, pushed, rangeOf } from './client';

const message = `Dear Ms. Ito,

Thank you for inviting me to interview. I have accepted a better offer and withdraw my application.

Kind regards,
Sam Lee
`;

/** Texts nobody would write, all below a draft that is as it should be but for its comparison. */
const shapes: Readonly<Record<string, string>> = {
  '10 MB': 'The quick brown fox jumps over the lazy dog.\n'.repeat(222_222),
  'one line of 1 MB': 'a b c d '.repeat(131_072),
  'one word of 1 MB': 'a'.repeat(1_048_576),
  '200,000 lines': 'and so on\n'.repeat(200_000),
  '200,000 blank lines': '\n'.repeat(200_000),
  'NUL bytes': 'a\0 '.repeat(20_000),
  'lone surrogates': '\ud800 a \udc00 '.repeat(20_000),
};

const note = (text: string) => ({
  range: { start: positionAt('', 0), end: positionAt('', 0) },
  severity: DiagnosticSeverity.Information,
  source: 'graceful-decline',
  message: text,
});

describe('the server, given what nobody would write', () => {
  for (const [name, text] of Object.entries(shapes)) {
    it(`reports what it can, follows edits and answers on: ${name}`, async () => {
      const client = await Client.start(pulling);
      const hostile = message.replace('Kind regards', `${text}\n\nKind regards`);
      const found = async (uri: string) =>
        (await client.pull(uri)).find(({ code }) => code === 'comparison')?.range;
      client.open('file:///a.decline.md', hostile);
      assert.deepEqual(await found('file:///a.decline.md'), rangeOf(hostile, 'a better offer'));
      const range = rangeOf(hostile, 'a better offer');
      client.change('file:///a.decline.md', 2, [{ range, text: 'another offer' }]);
      assert.equal(await found('file:///a.decline.md'), undefined);
      client.open('file:///b.md', message);
      assert.deepEqual(await found('file:///b.md'), rangeOf(message, 'a better offer'));
      assert.equal(client.messages.filter(({ method }) => method !== undefined).length, 0);
      assert.equal(await client.stop(), 0);
    });
  }

  it('marks what could not be read at the top of a draft', async () => {
    const client = await Client.start(pushed);
    const uri = 'file:///a.md';
    client.open(uri, `---\ninvited: soon\nchannel: {email\n---\n${message}`);
    const [first, second, third] = await client.published(uri, 1);
    assert.deepEqual(
      [first, second],
      [
        note('Line 3 of the front matter isn’t YAML; write “key: value”'),
        note('“invited” is “soon”, which is no date; write it like 2025-03-05T14:30'),
      ],
    );
    assert.ok(third?.code);
    assert.equal(await client.stop(), 0);
  });

  it('says of a mail that is no draft what it could not read', async () => {
    const client = await Client.start(pulling);
    const uri = 'file:///a.eml';
    client.open(uri, 'Subject: Plans\nContent-Type: application/pdf\n\nAAAA\n', 1, 'eml');
    assert.deepEqual(await client.pull(uri), []);
    const { reason } = (await client.request('gracefulDecline/recognition', { uri })) as {
      reason: string;
    };
    assert.match(reason, /; no text to check in this mail; save the message itself as/);
    assert.equal(await client.stop(), 0);
  });
});
