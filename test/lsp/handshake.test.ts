import assert from 'node:assert/strict';
import { Client, pulling, pushed } from './client';

const notInitialized = -32002;
const invalidRequest = -32600;
const invalidParams = -32602;
const methodNotFound = -32601;

describe('life cycle over stdio', () => {
  let client: Client;
  beforeEach(() => {
    client = new Client();
  });
  afterEach(async () => {
    client.process.kill();
    await client.exit;
  });

  it('refuses requests before initialize, and lives', async () => {
    for (const method of ['textDocument/diagnostic', 'shutdown', 'no/such']) {
      assert.equal((await client.call(method, {})).error?.code, notInitialized, method);
    }
    assert.ok((await client.initialize(pulling)).capabilities);
  });

  it('passes over notifications before initialize', async () => {
    client.open('file:///early.md', 'About the interview: I have a better offer.');
    await client.initialize(pulling);
    assert.deepEqual(await client.pull('file:///early.md'), []);
  });

  it('refuses an initialize without capabilities, and takes the next', async () => {
    assert.equal((await client.call('initialize')).error?.code, invalidParams);
    assert.equal((await client.call('initialize', { capabilities: 1 })).error?.code, invalidParams);
    assert.ok((await client.initialize(pulling)).capabilities);
  });

  it('refuses a second initialize', async () => {
    await client.initialize(pulling);
    const again = await client.call('initialize', { capabilities: {} });
    assert.equal(again.error?.code, invalidRequest);
  });

  it('answers an unknown request', async () => {
    await client.initialize(pulling);
    assert.equal((await client.call('no/such')).error?.code, methodNotFound);
  });

  it('refuses requests after shutdown, and exits with 0', async () => {
    await client.initialize(pulling);
    assert.equal((await client.call('shutdown')).result, null);
    for (const method of ['textDocument/diagnostic', 'initialize', 'shutdown']) {
      const params = { capabilities: {} };
      assert.equal((await client.call(method, params)).error?.code, invalidRequest, method);
    }
    client.notify('exit');
    assert.equal(await client.exit, 0);
  });

  it('exits with 1 when not shut down first', async () => {
    await client.initialize(pulling);
    client.notify('exit');
    assert.equal(await client.exit, 1);
  });

  it('exits with 1 on exit before initialize', async () => {
    client.notify('exit');
    assert.equal(await client.exit, 1);
  });

  it('leaves when the client closes the stream, after its last answers', async () => {
    await client.initialize(pulling);
    const answer = client.call('gracefulDecline/recognition', { uri: 'file:///none.md' });
    client.process.stdin?.end();
    assert.equal((await answer).result, null);
    assert.equal(await client.exit, 1);
  });

  it('offers pulled diagnostics only to clients that pull', async () => {
    const offered = await client.initialize(pushed);
    assert.equal(offered.capabilities.diagnosticProvider, undefined);
    assert.equal(offered.capabilities.positionEncoding, 'utf-16');
    assert.equal(offered.serverInfo?.name, 'graceful-decline');
  });
});
