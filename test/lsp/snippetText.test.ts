import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { escapeSnippet, snippetText } from '../../server/lsp/snippetText';
import { expand } from '../support/snippet';

const folder = 'snippets';

describe('the text of a snippet', () => {
  const cases: [body: string, text: string][] = [
    ['Hello ${1:[Name]}, $1!$0', 'Hello [Name], [Name]!'],
    ['$1 ${1:later}', 'later later'],
    ['${1|a\\, b,c|}', 'a, b'],
    ['${1:one ${2:two}} $2', 'one two two'],
    ['\\$1 \\} \\\\ $', '$1 } \\ $'],
    ['${3} }', ' }'],
    ['${1:$1}', ''],
    ['${1:open', 'open'],
  ];
  for (const [body, text] of cases) {
    it(`of ${body} is ${text}`, () => assert.equal(snippetText(body), text));
  }

  it('is what every template leaves untouched', () => {
    for (const name of readdirSync(folder)) {
      const all: Record<string, { body: string[] }> = JSON.parse(
        readFileSync(join(folder, name), 'utf8'),
      );
      for (const [title, { body }] of Object.entries(all)) {
        assert.equal(snippetText(body.join('\n')), expand(body), title);
      }
    }
  });

  it('comes back as it was when it was escaped', () => {
    for (const text of ['$5 {and} ${1:x}', 'a\\b', '}|,']) {
      assert.equal(snippetText(escapeSnippet(text)), text);
      assert.equal(snippetText(`\${1:${escapeSnippet(text)}}`), text);
    }
  });
});
