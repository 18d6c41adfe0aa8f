import assert from 'node:assert/strict';
import type { ClientCapabilities, Hover, MarkupContent } from 'vscode-languageserver';
import { shortExample } from '../../server/lsp/ruleExample';
import { rules } from '../../server/rules/index';
import { Client, positionAt, rangeOf } from './client';

const uri = 'file:///drafts/hover.decline.md';
const text = `Hi Dana,

I accepted a better offer, so I withdraw my application. I wish you luck with the search.

Kind regards,
Sam
`;
const comparison = rules.find(({ id }) => id === 'comparison') ?? assert.fail();

/** A client that takes hovers in these formats, best first. */
function taking(...contentFormat: ('markdown' | 'plaintext')[]): ClientCapabilities {
  return { textDocument: { diagnostic: {}, hover: { contentFormat } } };
}

describe('short examples of rules', () => {
  it('mark whole words: Markdown sees no emphasis within one that ends in marks', () => {
    const text = 'Thank you for the interview[|!!|] I withdraw.';
    const shout = { ...comparison, examples: [{ text }, { text: 'Thank you! I withdraw.' }] };
    assert.deepEqual(shortExample(shout)?.bad, {
      before: 'Thank you for the ',
      reported: 'interview!!',
      after: ' I withdraw.',
    });
  });
});

describe('hover over stdio', () => {
  let client: Client;
  afterEach(async () => assert.equal(await client.stop(), 0));

  async function hover(document: string, at: string): Promise<Hover | null> {
    client.open(uri, document);
    const position = positionAt(document, document.indexOf(at) + 1);
    const params = { textDocument: { uri }, position };
    return (await client.request('textDocument/hover', params)) as Hover | null;
  }

  async function shown(document: string, at: string): Promise<string> {
    return ((await hover(document, at))?.contents as MarkupContent | undefined)?.value ?? '';
  }

  it('explains a rule, with an example and the way to its page', async () => {
    const pages = { rulePage: 'file:///pages/{rule}.md' };
    client = await Client.start(taking('markdown', 'plaintext'), pages);
    assert.deepEqual(await hover(text, 'better offer'), {
      contents: {
        kind: 'markdown',
        value: [
          `**comparison**: ${comparison.summary} [Rule page](file:///pages/comparison.md)`,
          comparison.why,
          '✗ Thank you for the interview invitation. I accepted **a better offer**.',
          '✓ Thank you for the interview invitation. I accepted another offer.',
        ].join('\n\n'),
      },
      range: rangeOf(text, 'a better offer'),
    });
  });

  for (const formats of [['plaintext', 'markdown'], ['plaintext'], []] as const) {
    it(`speaks plain text to a client that wants ${formats[0] ?? 'nothing'}`, async () => {
      client = await Client.start(taking(...formats), { rulePage: 'file:///pages/{rule}.md' });
      const { contents } = (await hover(text, 'better offer')) ?? assert.fail();
      assert.deepEqual(contents, {
        kind: 'plaintext',
        value: [
          `comparison: ${comparison.summary}`,
          comparison.why,
          '✗ Thank you for the interview invitation. I accepted a better offer.',
          '✓ Thank you for the interview invitation. I accepted another offer.',
        ].join('\n\n'),
      });
    });
  }

  it('names a part and its role, and all that a sentence does', async () => {
    client = await Client.start(taking('markdown'));
    const thanked = text.replace('I accepted a better', 'Thank you, but I accepted another');
    assert.match(await shown(thanked, 'Kind'), /^\*\*Sign-off\*\*: [^\n]+$/);
    const parts = (await shown(thanked, 'Thank')).split('\n\n').map((line) => line.split(':')[0]);
    assert.deepEqual(parts, ['**Thanks**', '**Withdrawal**', '**Reason**']);
  });

  it('explains one rule where several report, and names the others', async () => {
    client = await Client.start(taking('markdown'));
    const told = await shown(text.replace('Hi Dana', 'Dear Hiring Manager'), 'Manager');
    const heads = told.split('\n\n').filter((line) => line.startsWith('**'));
    assert.deepEqual(heads.map((line) => line.split('*')[2]).sort(), [
      'generic-greeting',
      'missing-thanks',
    ]);
    assert.equal(told.split('\n\n').filter((line) => line.startsWith('✗')).length, 1);
  });

  it('says nothing beside the message, and in what is no draft', async () => {
    client = await Client.start(taking('markdown'));
    const above = `---\nchannel: email\n---\n${text}`;
    assert.equal(await hover(above, 'channel'), null);
    client.open('file:///README.md', '# A library\n\nThank you for the interview. TBD\n');
    const params = {
      textDocument: { uri: 'file:///README.md' },
      position: { line: 2, character: 3 },
    };
    assert.equal(await client.request('textDocument/hover', params), null);
  });
});

describe('the short example of a rule', () => {
  for (const rule of rules) {
    it(`${rule.id} shows what is reported and what is better`, () => {
      const { bad, good } = shortExample(rule) ?? assert.fail();
      const passage = bad.before + bad.reported + bad.after;
      for (const line of [passage, good]) {
        assert.doesNotMatch(line, /\[\||\|\]|\n|^---$/);
        assert.ok(line.length > 5 && line.length <= 220, line);
      }
      assert.notEqual(passage, good);
    });
  }
});
