// @ts-check
import { Client, pulling, pushed } from './client.mjs';

const sentence =
  'I have accepted another position, and so I would like to withdraw my application. ';

/**
 * Types a sentence at the end of a paragraph, a letter at a time, takes it out at once and begins
 * anew; and waits for the diagnostics each time.
 */
export class Typist {
  /**
   * @param {string} server path of the bundle
   * @param {string} text
   * @param {{ name?: string, pulls?: boolean, node?: ConstructorParameters<typeof Client>[1] }} [options]
   * @returns {Promise<Typist>}
   */
  static async sitDown(server, text, { name = 'letter.md', pulls = true, node } = {}) {
    const client = new Client(server, node);
    await client.initialize(pulls ? pulling : pushed);
    const typist = new Typist(client, text, `file:///drafts/${name}`, pulls);
    const { uri } = typist;
    const shown = typist.diagnostics();
    client.notify('textDocument/didOpen', {
      textDocument: { uri, languageId: 'markdown', version: 0, text },
    });
    typist.ask();
    await shown;
    return typist;
  }

  /**
   * @param {Client} client
   * @param {string} text
   * @param {string} uri
   * @param {boolean} pulls
   */
  constructor(client, text, uri, pulls) {
    this.client = client;
    this.pulls = pulls;
    this.uri = uri;
    this.version = 0;
    /** Diagnostics that came with the last keystroke. */
    this.shown = 0;
    const lines = text.split('\n');
    this.line = lines.findIndex((line, at) => line !== '' && at >= lines.length / 2);
    this.end = lines[this.line]?.length ?? 0;
  }

  /** @returns {Promise<number>} milliseconds from the keystroke to its diagnostics */
  async type() {
    const contentChanges = [this.stroke()];
    const shown = this.diagnostics();
    const began = performance.now();
    this.version++;
    this.client.notify('textDocument/didChange', {
      textDocument: { uri: this.uri, version: this.version },
      contentChanges,
    });
    this.ask();
    return (await shown) - began;
  }

  stroke() {
    const typed = this.version % (sentence.length + 1);
    const place = (/** @type {number} */ character) => ({ line: this.line, character });
    const here = place(this.end + typed);
    return typed < sentence.length
      ? { range: { start: here, end: here }, text: sentence[typed] }
      : { range: { start: place(this.end), end: here }, text: '' };
  }

  /** Editors that ask for diagnostics do so right behind the change. */
  ask() {
    if (!this.pulls) return;
    const textDocument = { uri: this.uri };
    this.client.send({
      jsonrpc: '2.0',
      id: `pull ${this.version}`,
      method: 'textDocument/diagnostic',
      params: { textDocument },
    });
  }

  /** @returns {Promise<number>} when the next diagnostics come */
  async diagnostics() {
    const { message, at } = await this.client.hear(({ id, method }) =>
      this.pulls ? String(id).startsWith('pull') : method === 'textDocument/publishDiagnostics',
    );
    this.shown = (message.result?.items ?? message.params.diagnostics).length;
    return at;
  }

  async leave() {
    await this.client.stop();
  }
}
