import assert from 'node:assert/strict';
import { Client, pulling } from './client';

const body = '{"jsonrpc":"2.0","id":7,"method":"initialize","params":{"capabilities":{}}}';
const length = Buffer.byteLength(body);

describe('framing over stdio', () => {
  let client: Client;
  beforeEach(() => {
    client = new Client();
  });
  afterEach(async () => {
    client.process.kill();
    await client.exit;
  });

  const read: Record<string, string> = {
    'CRLF line ends': `Content-Length: ${length}\r\n\r\n${body}`,
    'LF line ends': `Content-Length: ${length}\n\n${body}`,
    'lower case, no space': `content-length:${length}\r\n\r\n${body}`,
    'another header': `Content-Type: application/vscode-jsonrpc; charset=utf-8\r\nContent-Length: ${length}\r\n\r\n${body}`,
    'blank lines before': `\r\n\n\r\nContent-Length: ${length}\r\n\r\n${body}`,
  };
  for (const [name, bytes] of Object.entries(read)) {
    it(`reads ${name}`, async () => {
      client.write(bytes);
      assert.ok((await client.until(({ id }) => id === 7)).result);
    });
  }

  const fatal: Record<string, string> = {
    'a negative length': `Content-Length: -1\r\n\r\n${body}`,
    'a length of 2^31': `Content-Length: 2147483648\r\n\r\n${body}`,
    'a length of 2^31 - 1': `Content-Length: 2147483647\r\n\r\n${body}`,
    'a length of many digits': `Content-Length: ${'9'.repeat(400)}\r\n\r\n${body}`,
    'a length in hex': `Content-Length: 0x4b\r\n\r\n${body}`,
    'no length': `Content-Type: text/plain\r\n\r\n${body}`,
    'a line of text': 'GET / HTTP/1.1\r\n\r\n',
    'a header block without an end': `Content-Length: 75\r\n${'X: y\r\n'.repeat(2000)}`,
    'a header that stops half-way': 'Content-Len',
    'CR line ends': `Content-Length: ${length}\r\r${body}`,
  };
  for (const [name, bytes] of Object.entries(fatal)) {
    it(`leaves with one line on ${name}`, async () => {
      client.write(bytes);
      const started = Date.now();
      assert.equal(await client.exit, 1);
      assert.ok(Date.now() - started < 5000);
      assert.match(client.stderr, /^graceful-decline: [^\n]+\n$/);
    }).timeout(6000);
  }

  it('reads a message that comes byte by byte, and two that come at once', async () => {
    const frame = `Content-Length: ${length}\r\n\r\n${body}`;
    for (const byte of frame) client.write(byte);
    await client.until(({ id }) => id === 7);
    const second = body.replace('"id":7', '"id":8');
    const third = body.replace('"id":7', '"id":9');
    client.write([second, third].map((b) => `Content-Length: ${length}\r\n\r\n${b}`).join(''));
    await client.until(({ id }) => id === 8);
    await client.until(({ id }) => id === 9);
  });

  const malformed: [name: string, text: string, code: number][] = [
    ['what is not JSON', '{"jsonrpc":', -32700],
    ['nothing', '', -32700],
    ['a batch', '[]', -32600],
    ['null', 'null', -32600],
    ['a number', '1', -32600],
    ['an object of another kind', '{"jsonrpc":"2.0"}', -32600],
    ['an id of another type', '{"jsonrpc":"2.0","id":{},"method":"shutdown"}', -32600],
  ];
  for (const [name, text, code] of malformed) {
    it(`answers ${name} with an error, and lives`, async () => {
      await client.initialize(pulling);
      client.write(`Content-Length: ${text.length}\r\n\r\n${text}`);
      const answer = await client.until(({ id, error }) => id === null && error !== undefined);
      assert.equal(answer.error?.code, code);
      assert.deepEqual(await client.pull('file:///none.md'), []);
      assert.equal(await client.stop(), 0);
    });
  }
});
