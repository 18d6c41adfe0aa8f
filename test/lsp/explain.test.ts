import assert from 'node:assert/strict';
import type { Explanation } from '../../server/lsp/protocol';
import { Client, pulling } from './client';

const uri = 'file:///drafts/explained.decline.md';
const text = 'Dear Dana,\n\nThank you for the interview invitation. I withdraw.\n';

/** Requests and what their answer says, blanks made one. */
const asked: readonly [origins: object | undefined, line: string][] = [
  [undefined, '| too-long.email | 120 | editor settings |'],
  [undefined, '| comparison | warning | default |'],
  [undefined, '| run | `onSave` | editor settings |'],
  [undefined, '| exclude | `old` | editor settings |'],
  [{ 'rules.too-long.email': 'user settings' }, '| too-long.email | 120 | user settings |'],
  [{ 'rules.too-long.email': 'user settings' }, '| run | `onSave` | default |'],
  [undefined, 'Checked as email, decline, because its name says so.'],
];

describe('the message over stdio', () => {
  it('is what is to be sent', async () => {
    const client = await Client.start();
    client.open(uri, `---\nchannel: email\n---\n${text} <!-- x -->[Name]\n`);
    const message = await client.request('gracefulDecline/message', { uri });
    assert.deepEqual(message, { text: `${text}[Name]`, open: ['your name'] });
    assert.equal(await client.request('gracefulDecline/message', { uri: `${uri}x` }), null);
    assert.equal(await client.stop(), 0);
  });
});

describe('an explanation over stdio', () => {
  it('tells values and where they come from', async () => {
    const rules = { 'too-long': { email: 120 }, comparison: { severity: 'default' } };
    const client = await Client.start(pulling, { rules, run: 'onSave', exclude: ['old'] });
    client.open(uri, text);
    for (const [origins, line] of asked) {
      const answer = await client.request('gracefulDecline/explain', { uri, origins });
      const shown = (answer as Explanation).text.replace(/ +/g, ' ');
      assert.ok(shown.includes(line), `${line}\nin\n${shown}`);
    }
    assert.equal(await client.request('gracefulDecline/explain', { uri: `${uri}x` }), null);
    assert.equal(await client.stop(), 0);
  });
});
