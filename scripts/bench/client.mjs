// @ts-check
import { start } from '../host/processes.mjs';

/**
 * @typedef {object} Heard
 * @property {any} message
 * @property {number} at when its last byte came, before anybody made sense of it
 */

export const pulling = { textDocument: { diagnostic: {} } };
export const pushed = { textDocument: { publishDiagnostics: {} } };

const separator = '\r\n\r\n';

/** As little of an editor as it takes to type into a server over its standard input and output. */
export class Client {
  /**
   * @param {string} server path of the bundle
   * @param {{ args?: readonly string[], env?: NodeJS.ProcessEnv }} [node] what else node is told
   */
  constructor(server, { args = [], env = process.env } = {}) {
    this.process = start(process.execPath, [...args, server, '--stdio'], {
      env,
      stdio: ['pipe', 'pipe', 'inherit'],
    });
    this.received = Buffer.alloc(0);
    this.id = 0;
    /** @type {{ wanted: (message: any) => boolean, tell: (heard: Heard) => void }[]} */
    this.waiting = [];
    this.process.stdout?.on('data', (chunk) => this.receive(chunk));
    /** @type {Promise<void>} */
    this.ended = new Promise((resolve) => this.process.once('close', () => resolve()));
  }

  /** @param {object} capabilities */
  async initialize(capabilities) {
    const heard = await this.request('initialize', {
      processId: null,
      rootUri: null,
      capabilities,
    });
    this.notify('initialized', {});
    return heard;
  }

  /**
   * @param {string} method
   * @param {unknown} params
   */
  notify(method, params) {
    this.send({ jsonrpc: '2.0', method, params });
  }

  /**
   * @param {string} method
   * @param {unknown} [params]
   */
  request(method, params) {
    const id = ++this.id;
    const answer = this.hear((message) => message.id === id);
    this.send({ jsonrpc: '2.0', id, method, params });
    return answer;
  }

  /**
   * @param {(message: any) => boolean} wanted
   * @returns {Promise<Heard>} the next message of that kind
   */
  hear(wanted) {
    return new Promise((tell, fail) => {
      this.waiting.push({ wanted, tell });
      this.ended.then(() => fail(new Error('The server ended before it answered.')));
    });
  }

  async stop() {
    await this.request('shutdown');
    this.notify('exit', undefined);
    await this.ended;
  }

  /** @param {object} message */
  send(message) {
    const body = Buffer.from(JSON.stringify(message));
    const header = Buffer.from(`Content-Length: ${body.length}${separator}`);
    this.process.stdin?.write(Buffer.concat([header, body]));
  }

  /** @param {Buffer} chunk */
  receive(chunk) {
    const at = performance.now();
    this.received = Buffer.concat([this.received, chunk]);
    for (;;) {
      const end = this.received.indexOf(separator);
      if (end < 0) return;
      const length = Number(
        /Content-Length: (\d+)/.exec(this.received.toString('latin1', 0, end))?.[1],
      );
      const next = end + separator.length + length;
      if (this.received.length < next) return;
      const message = JSON.parse(this.received.toString('utf8', end + separator.length, next));
      this.received = this.received.subarray(next);
      this.tell({ message, at });
    }
  }

  /** @param {Heard} heard */
  tell(heard) {
    const at = this.waiting.findIndex(({ wanted }) => wanted(heard.message));
    if (at >= 0) this.waiting.splice(at, 1)[0]?.tell(heard);
  }
}
