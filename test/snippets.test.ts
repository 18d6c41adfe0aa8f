import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { lint } from '../server/lint';
import { type Body, expand, type Fill, numbers, stops } from './support/snippet';

interface Snippet {
  readonly prefix: readonly string[];
  readonly description: string;
  readonly isFileTemplate?: boolean;
  readonly body: readonly string[];
}

const snippets: Readonly<Record<string, Snippet>> = JSON.parse(
  readFileSync('snippets/graceful-decline.code-snippets', 'utf8'),
);

/** What people type over the brackets; the later ones are there to strain the sentences. */
const people: readonly Readonly<Record<string, string>>[] = [
  {
    '[Name]': 'Dana Ito',
    '[Your Name]': 'Sam Lee',
    '[position]': 'Data Analyst',
    '[Company]': 'Halden Labs',
    '[Colleague]': 'Mira Okafor',
    '[field]': 'warehouse planning',
    '[date and time]': 'Tuesday 4 March at 10:00',
  },
  {
    '[Name]': 'Mr. O’Brien',
    '[Your Name]': 'Zoë Ndiaye-Åberg',
    '[position]': 'Payroll Engineer',
    '[Company]': 'The Harbour & Sons Trust',
    '[Colleague]': 'Jean-Luc Ferreira',
    '[field]': 'training new staff',
    '[date and time]': 'tomorrow at 9 a.m.',
  },
  {
    '[Name]': 'hiring team',
    '[Your Name]': 'Bo',
    '[position]': 'Head of Operations (part time)',
    '[Company]': 'Ötzi Wärme GmbH',
    '[Colleague]': 'Li Wei',
    '[field]': 'C++ and signal processing',
    '[date and time]': 'this afternoon',
  },
];

const lineOrder = ['subject', 'thanks', 'withdrawal', 'reason', 'goodwill'];
const entries = Object.entries(snippets);
const templates = entries.filter(([, snippet]) => snippet.isFileTemplate);
const lines = entries.filter(([, snippet]) => !snippet.isFileTemplate);

describe('snippets', () => {
  it('have prefixes of their own, all found by typing "decline"', () => {
    const prefixes = entries.flatMap(([, { prefix }]) => prefix);
    assert.deepEqual(
      prefixes.filter((prefix) => !prefix.startsWith('decline-')),
      [],
    );
    assert.equal(new Set(prefixes).size, prefixes.length);
  });

  it('cover the situations of the guide', () => {
    assert.deepEqual(
      templates.map(([, { prefix }]) => prefix[0]),
      ['accepted', 'circumstances', 'referral', 'cancel', 'phone', 'voicemail'].map(
        (name) => `decline-${name}`,
      ),
    );
    assert.deepEqual(
      lines.map(([name]) => name.replace('Decline: ', '')).sort(),
      [...lineOrder].sort(),
    );
  });

  for (const [name, { body, description }] of entries) {
    describe(name, () => {
      it('says when to use it', () => {
        assert.match(description, /^[A-Z].*\.$/);
      });

      it('asks for each thing once, in the order it is read', () => {
        const defined = stops(body).map(({ number }) => number);
        assert.deepEqual(
          defined,
          [...defined.keys()].map((index) => index + 1),
        );
        const brackets = stops(body).flatMap(({ text }) => text.match(/\[.*\]/) ?? []);
        assert.equal(new Set(brackets).size, brackets.length);
      });

      it('repeats what is typed at a linked stop', () => {
        for (const { number } of stops(body)) {
          const text = expand(body, { [number]: '⟨typed⟩' });
          const written = numbers(body).filter((other) => other === number).length;
          assert.equal(text.split('⟨typed⟩').length - 1, written, `stop ${number}`);
        }
      });

      it('ends with the caret at its end', () => {
        assert.equal(numbers(body).filter((number) => number === 0).length, 1);
        assert.match(body.at(-1) ?? '', /\$0$/);
      });
    });
  }
});

describe('snippets, filled', () => {
  for (const [name, { body }] of templates) {
    it(`${name} checks clean with every choice`, () => {
      for (const [index, person] of people.entries()) {
        const choices = index === 0 ? everyCombination(body) : everyChoice(body);
        for (const fill of choices) assertClean(expand(body, { ...fill, ...typed(body, person) }));
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
});

describe('snippets, not filled', () => {
  for (const [name, { body }] of entries) {
    it(`${name} reports each bracket, and nothing else`, () => {
      const whole = templates.some(([template]) => template === name);
      for (const fill of everyChoice(body)) {
        const text = whole ? expand(body, fill) : message(name, expand(body, fill), people[0]);
        const found = lint(text, { path: 'draft.md', always: true }).findings;
        assert.deepEqual(
          found.map(({ rule, span }) => [rule, span.start, text.slice(span.start, span.end)]),
          [...text.matchAll(/\[.*?\]/g)].map((m) => ['unfilled-placeholder', m.index, m[0]]),
          text,
        );
      }
    });
  }
});

function assertClean(text: string): void {
  const { findings } = lint(text, { path: 'draft.md', always: true });
  const found = findings.map(({ rule, span }) => [rule, text.slice(span.start, span.end)]);
  assert.deepEqual(found, [], text);
}

/** The fill that types a person's words over the brackets. */
function typed(body: Body, person: Readonly<Record<string, string>> = {}): Fill {
  return Object.fromEntries(
    stops(body)
      .filter(({ choices }) => choices.length === 0)
      .map(({ number, text }) => [number, person[text] ?? assert.fail(`Nothing for ${text}`)]),
  );
}

/** Each choice of each stop once, the others at their first; at least the untouched snippet. */
function everyChoice(body: Body): Fill[] {
  return [
    {},
    ...stops(body).flatMap(({ number, choices }) =>
      choices.slice(1).map((choice) => ({ [number]: choice })),
    ),
  ];
}

function everyCombination(body: Body): Fill[] {
  return stops(body)
    .filter(({ choices }) => choices.length > 0)
    .reduce<Fill[]>(
      (fills, { number, choices }) =>
        fills.flatMap((fill) => choices.map((choice) => ({ ...fill, [number]: choice }))),
      [{}],
    );
}

/** An email built from the single lines, with `line` in the place of the one called `name`. */
function message(
  name: string,
  line: string,
  person: Readonly<Record<string, string>> = {},
): string {
  const [subject, ...paragraphs] = lineOrder.map((part) => {
    if (name === `Decline: ${part}`) return line;
    const body = snippets[`Decline: ${part}`]?.body ?? assert.fail(part);
    return expand(body, typed(body, person));
  });
  const greeting = `Dear ${person['[Name]']},`;
  const ending = `Kind regards,\n${person['[Your Name]']}`;
  return `${[subject, greeting, ...paragraphs, ending].join('\n\n')}\n`;
}
