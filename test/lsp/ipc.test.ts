import assert from 'node:assert/strict';
import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';

describe('the server over Node IPC', () => {
  let server: ChildProcess;
  beforeEach(() => {
    server = fork(resolve('dist/server.js'), ['--node-ipc', `--clientProcessId=${process.pid}`]);
  });
  afterEach(() => server.kill());

  const answer = async (id: number, method: string, params?: object): Promise<unknown> => {
    server.send({ jsonrpc: '2.0', id, method, params });
    const [message] = await once(server, 'message');
    assert.equal(message.id, id);
    return message.result ?? message.error?.code;
  };

  it('keeps the same order of life', async () => {
    assert.equal(await answer(1, 'shutdown'), -32002);
    assert.ok(await answer(2, 'initialize', { processId: process.pid, capabilities: {} }));
    assert.equal(await answer(3, 'initialize', { capabilities: {} }), -32600);
    server.send({ jsonrpc: '2.0', id: 4, method: 'shutdown' });
    server.send({ jsonrpc: '2.0', method: 'exit' });
    assert.deepEqual(await once(server, 'exit'), [0, null]);
  });

  it('does not outlive its client', async () => {
    assert.ok(await answer(1, 'initialize', { processId: process.pid, capabilities: {} }));
    server.disconnect();
    assert.deepEqual(await once(server, 'exit'), [1, null]);
  });
});
