import assert from 'node:assert/strict';
import type { ClientCapabilities, DocumentSymbol, FoldingRange } from 'vscode-languageserver';
import { Client } from './client';

const uri = 'file:///drafts/outline.decline.md';
const text = `---
channel: email
recipient: Dana Reyes
---
To: Dana Reyes <dana@acme.example>
Subject: Withdrawal of my application - Sam Lee

Hi Dana,

I have accepted another position and withdraw my application.

> Would Tuesday suit you?
> We look forward to it.

I wish you every success with the search.

Kind regards,
Sam Lee

On Mon, 3 Mar 2025 at 10:12, Dana Reyes wrote:
> Dear Sam,
> would you like to come?
`;

const nested: ClientCapabilities = {
  textDocument: { diagnostic: {}, documentSymbol: { hierarchicalDocumentSymbolSupport: true } },
};

/** An outline as lines of text, children indented: where it begins, what it is called. */
function drawn(symbols: readonly DocumentSymbol[], indent = ''): string[] {
  return symbols.flatMap(({ name, range, selectionRange, children = [] }) => {
    assert.deepEqual(selectionRange, range);
    return [`${indent}${range.start.line}: ${name}`, ...drawn(children, `${indent}  `)];
  });
}

describe('the outline over stdio', () => {
  let client: Client;
  afterEach(async () => assert.equal(await client.stop(), 0));

  async function symbols<T>(capabilities: ClientCapabilities, content: string, at = uri) {
    client = await Client.start(capabilities);
    client.open(at, content);
    const params = { textDocument: { uri: at } };
    return (await client.request('textDocument/documentSymbol', params)) as T[];
  }

  it('has a draft’s parts, and what is missing where it belongs', async () => {
    assert.deepEqual(drawn(await symbols<DocumentSymbol>(nested, text)), [
      '0: Front matter',
      '  1: channel',
      '  2: recipient',
      '4: Headers',
      '  4: To',
      '  5: Subject',
      '7: Greeting',
      '7: No thanks yet',
      '9: Withdrawal, reason',
      '14: Good wishes',
      '16: Sign-off',
      '17: Signature',
    ]);
  });

  it('tells what each part says', async () => {
    const outline = await symbols<DocumentSymbol>(nested, text);
    const details = Object.fromEntries(outline.map(({ name, detail }) => [name, detail]));
    assert.equal(details['Good wishes'], 'I wish you every success with the search.');
    assert.equal(details['No thanks yet'], 'Nothing thanks the reader.');
    assert.equal(outline[0]?.children?.[1]?.detail, 'Dana Reyes');
  });

  it('names all that is missing, in the order it belongs in', async () => {
    const outline = await symbols<DocumentSymbol>(nested, 'The weather is fine.\n\nIt was cold.\n');
    assert.deepEqual(drawn(outline), [
      '0: No greeting yet',
      '0: No thanks yet',
      '2: No withdrawal yet',
      '2: No good wishes yet',
      '2: No sign-off yet',
    ]);
  });

  it('is flat for a client that knows no nesting', async () => {
    interface Flat {
      readonly name: string;
      readonly containerName?: string;
      readonly location: { readonly uri: string };
    }
    const outline = await symbols<Flat>({ textDocument: { diagnostic: {} } }, text);
    assert.deepEqual(
      outline
        .slice(0, 4)
        .map(({ name, containerName, location }) => [name, containerName, location.uri]),
      [
        ['Front matter', undefined, uri],
        ['channel', 'Front matter', uri],
        ['recipient', 'Front matter', uri],
        ['Headers', undefined, uri],
      ],
    );
  });

  it('stands in a mail’s own lines', async () => {
    const mail = [
      'From: Sam Lee <sam@lee.example>',
      'To: =?utf-8?q?D=C3=A4na?= Reyes <dana@acme.example>',
      'Subject: Withdrawal of my',
      ' application',
      'Content-Transfer-Encoding: quoted-printable',
      '',
      'Hi D=C3=A4na,',
      '',
      'Thank you for the invitation to interview. I withdraw my =',
      'application.',
      '',
      'Kind regards,',
      'Sam',
      '',
    ].join('\r\n');
    const at = 'file:///drafts/a.eml';
    assert.deepEqual(drawn(await symbols<DocumentSymbol>(nested, mail, at)), [
      '0: Headers',
      '  0: From',
      '  1: To',
      '  2: Subject',
      '  4: Content-transfer-encoding',
      '6: Greeting',
      '8: Thanks',
      '8: Withdrawal',
      '9: No good wishes yet',
      '11: Sign-off',
      '12: Signature',
    ]);
  });

  it('is empty for what is no draft', async () => {
    const readme = '# A library\n\nThank you for the interview.\n';
    assert.deepEqual(await symbols(nested, readme, 'file:///README.md'), []);
  });
});

describe('folding over stdio', () => {
  async function folds(content: string, at = uri): Promise<string[] | undefined> {
    const client = await Client.start();
    client.open(at, content);
    const params = { textDocument: { uri: at } };
    const ranges = (await client.request('textDocument/foldingRange', params)) as
      | FoldingRange[]
      | null;
    assert.equal(await client.stop(), 0);
    return ranges?.map((one) => `${one.startLine}-${one.endLine} ${one.kind}`);
  }

  it('folds front matter, headers and quoted history', async () => {
    const expected = ['0-3 region', '4-5 region', '11-12 comment', '19-21 comment'];
    assert.deepEqual(await folds(text), expected);
    assert.deepEqual(await folds(text.replaceAll('\n', '\r\n')), expected);
  });

  it('leaves what is one line open', async () => {
    assert.deepEqual(
      await folds('Subject: Withdrawal\n\nHi Dana,\n\n> Hello\n\nI withdraw.\n'),
      [],
    );
  });

  it('leaves what is no draft to the editor', async () => {
    assert.equal(await folds('---\ntitle: x\n---\n# A library\n', 'file:///README.md'), undefined);
  });
});
