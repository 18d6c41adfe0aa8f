// biome-ignore-all lint/suspicious/noTemplateCurlyInString: snippet bodies are written with ${…}
import assert from 'node:assert/strict';
import { type Body, expand, type Fill, stops } from './snippet';

describe('expand', () => {
  const expanded: readonly [body: Body, fill: Fill, text: string][] = [
    ['Dear $1,$0', { 1: 'Dana' }, 'Dear Dana,'],
    ['Dear ${1}, $1', { 1: 'Dana' }, 'Dear Dana, Dana'],
    ['$1: ${1:[Name]}', {}, '[Name]: [Name]'],
    ['$1: ${1:[Name]}', { 1: 'Dana' }, 'Dana: Dana'],
    ['${1|Dear,Hello|} you, $1', {}, 'Dear you, Dear'],
    ['${1|Dear,Hello|} you', { 1: 'Hello' }, 'Hello you'],
    ['${1|a\\,b,c\\|d,e\\\\f|}', {}, 'a,b'],
    ['a \\$1 \\} \\\\ $ } \\n', {}, 'a $1 } \\ $ } \\n'],
    ['${1:the ${2:[position]} role}, $2', { 2: 'Baker' }, 'the Baker role, Baker'],
    ['${1:the ${2:[position]} role}, $2', { 1: 'it' }, 'it, [position]'],
    [['Dear $1,', '', 'Bye'], { 1: '$2 }' }, 'Dear $2 },\n\nBye'],
  ];
  for (const [body, fill, text] of expanded) {
    it(`${JSON.stringify(body)} with ${JSON.stringify(fill)}`, () => {
      assert.equal(expand(body, fill), text);
    });
  }

  for (const body of [
    '$TM_SELECTED_TEXT',
    '${NAME:x}',
    '${1/a/b/}',
    '${1:open',
    '${1||}',
    '${1:$1}',
  ]) {
    it(`${body} is refused`, () => {
      assert.throws(() => expand(body));
    });
  }

  it('a fill for a stop the body lacks is refused', () => {
    assert.throws(() => expand('$1', { 2: 'Dana' }));
  });

  it('stops lists defaults and choices as they are shown', () => {
    assert.deepEqual(stops('${1|a\\,b,c\\|d,e\\\\f|} $1 ${2:x ${3:[y]}}$0'), [
      { number: 1, text: 'a,b', choices: ['a,b', 'c|d', 'e\\f'] },
      { number: 2, text: 'x [y]', choices: [] },
      { number: 3, text: '[y]', choices: [] },
    ]);
  });
});
