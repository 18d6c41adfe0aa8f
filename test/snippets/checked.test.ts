import assert from 'node:assert/strict';
import { type Lint, lint } from '../../server/lint';
import { expand, type Fill } from '../support/snippet';
import { lines, templates } from './files';
import { everyChoice, everyCombination, message, people, typed } from './fills';
import { type Situation, situations } from './situations';

/** The day the messages are sent: at most two days after each person's invitation. */
const now = Date.parse('2025-03-03T12:00:00Z');

describe('snippets, filled', () => {
  for (const [name, { body, prefix }] of templates) {
    it(`${name} checks clean with every choice`, () => {
      for (const [index, person] of people.entries()) {
        const choices = index === 0 ? everyCombination(body) : everyChoice(body);
        for (const fill of choices) {
          const text = expand(body, { ...fill, ...typed(body, person) });
          assertClean(text, situationOf(prefix));
        }
      }
    }).timeout(20_000);
  }

  for (const [name, { body }] of lines) {
    it(`${name} fits into a whole message with every choice`, () => {
      for (const person of people) {
        for (const fill of everyCombination(body)) {
          const line = expand(body, { ...fill, ...typed(body, person) });
          assertClean(message(name, line, person));
        }
      }
    });
  }

  it('fit into a connection request of LinkedIn', () => {
    for (const [, { body, prefix }] of templates) {
      if (situationOf(prefix).scenario !== 'connect') continue;
      for (const fill of everyCombination(body)) {
        const text = expand(body, { ...fill, ...typed(body, people[0]) });
        assert.ok(withoutFrontMatter(text).length <= 300, text);
      }
    }
  });
});

describe('snippets, not filled', () => {
  for (const [name, { body, prefix }] of templates) {
    it(`${name} reports each bracket, and nothing else`, () => {
      for (const fill of everyChoice(body)) assertPlaceholders(body, fill, prefix);
    });
  }

  for (const [name, { body }] of lines) {
    it(`${name} reports each bracket, and nothing else`, () => {
      for (const fill of everyChoice(body)) {
        const text = message(name, expand(body, fill), people[0]);
        assert.deepEqual(reported(text), bracketsOf(text), text);
      }
    });
  }
});

function assertPlaceholders(body: readonly string[], fill: Fill, prefix: readonly string[]): void {
  const text = expand(body, fill);
  const result = checked(text);
  assert.deepEqual(reported(text), bracketsOf(text), text);
  assertTaken(result, situationOf(prefix), text);
  // The front matter's dates are asked for as well.
  const dates = text.match(/^\w+: (?=\[)/gm) ?? [];
  assert.deepEqual(
    result.notes.map((note) => note.replace(/ is .*/, '')),
    dates.map((key) => `“${key.slice(0, -2)}”`),
  );
}

function assertClean(text: string, situation?: Situation): void {
  const result = checked(text);
  const found = result.findings.map(({ rule, span }) => [rule, text.slice(span.start, span.end)]);
  assert.deepEqual(found, [], text);
  assert.deepEqual(result.notes, [], text);
  assertTaken(result, situation, text);
}

/** A template is recognised by itself, filled or not, as what it is for. */
function assertTaken(
  { draft, channel, scenario }: Lint,
  situation: Situation | undefined,
  text: string,
): void {
  assert.equal(draft, true, text);
  if (situation) assert.deepEqual({ prefix: situation.prefix, channel, scenario }, situation, text);
}

function checked(text: string): Lint {
  return lint(text, { path: 'message.md', now });
}

function situationOf(prefix: readonly string[]): Situation {
  const situation = prefix[0]?.replace(/-brief$/, '');
  return situations.find(({ prefix }) => prefix === situation) ?? assert.fail(situation);
}

type Place = readonly [rule: string, start: number, text: string];

function reported(text: string): Place[] {
  return checked(text).findings.map(({ rule, span }) => [
    rule,
    span.start,
    text.slice(span.start, span.end),
  ]);
}

/** What is in brackets; front matter isn't part of the message. */
function bracketsOf(text: string): Place[] {
  const from = text.length - withoutFrontMatter(text).length;
  return [...text.matchAll(/\[.*?\]/g)]
    .filter(({ index }) => index >= from)
    .map(({ 0: bracket, index }) => ['unfilled-placeholder', index, bracket]);
}

function withoutFrontMatter(text: string): string {
  return text.replace(/^---\n[\s\S]*?\n---\n/, '');
}
