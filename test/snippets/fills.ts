import assert from 'node:assert/strict';
import { type Body, expand, type Fill, stops } from '../support/snippet';
import { lines } from './files';

/** What people type over the brackets, by bracket. */
export type Person = Readonly<Record<string, string>>;

/** The later ones are there to strain the sentences. */
export const people: readonly Person[] = [
  {
    '[Name]': 'Dana Ito',
    '[Your Name]': 'Sam Lee',
    '[position]': 'Data Analyst',
    '[Company]': 'Halden Labs',
    '[Colleague]': 'Mira Okafor',
    '[field]': 'warehouse planning',
    '[date and time]': 'Tuesday 4 March at 10:00',
    '[booked date and time]': 'Tuesday 4 March at 10:00',
    '[first alternative]': 'Thursday 6 March at 14:00',
    '[second alternative]': 'Friday 7 March',
    '[country or region]': 'Portugal',
    '[month]': 'May',
    '[achievement]': 'led the move of three warehouses to a new planning system',
    '[date]': 'January',
    '[YYYY-MM-DD]': '2025-03-02',
  },
  {
    '[Name]': 'Mr. O’Brien',
    '[Your Name]': 'Zoë Ndiaye-Åberg',
    '[position]': 'Payroll Engineer',
    '[Company]': 'The Harbour & Sons Trust',
    '[Colleague]': 'Jean-Luc Ferreira',
    '[field]': 'training new staff',
    '[date and time]': 'tomorrow at 9 a.m.',
    '[booked date and time]': 'next Tuesday at 9 a.m.',
    '[first alternative]': 'Wednesday at noon',
    '[second alternative]': 'Thursday after lunch',
    '[country or region]': 'the Nordic countries',
    '[month]': 'the autumn of 2023',
    '[achievement]': 'published a paper on tide gauges in “Harbour Review”',
    '[date]': '1 June',
    '[YYYY-MM-DD]': '2025-03-03T09:30',
  },
  {
    '[Name]': 'hiring team',
    '[Your Name]': 'Bo',
    '[position]': 'Head of Operations (part time)',
    '[Company]': 'Ötzi Wärme GmbH',
    '[Colleague]': 'Li Wei',
    '[field]': 'C++ and signal processing',
    '[date and time]': 'this afternoon',
    '[booked date and time]': 'the afternoon of 5 March',
    '[first alternative]': 'Monday 10 March',
    '[second alternative]': 'the Tuesday after',
    '[country or region]': 'Southeast Asia',
    '[month]': 'December',
    '[achievement]': 'finished my master’s degree in acoustics',
    '[date]': 'next summer',
    '[YYYY-MM-DD]': '2025-03-01',
  },
];

/** The fill that types a person's words over the brackets. */
export function typed(body: Body, person: Person = {}): Fill {
  return Object.fromEntries(
    stops(body)
      .filter(({ choices }) => choices.length === 0)
      .map(({ number, text }) => [number, person[text] ?? assert.fail(`Nothing for ${text}`)]),
  );
}

/** Each choice of each stop once, the others at their first; at least the untouched snippet. */
export function everyChoice(body: Body): Fill[] {
  return [
    {},
    ...stops(body).flatMap(({ number, choices }) =>
      choices.slice(1).map((choice) => ({ [number]: choice })),
    ),
  ];
}

export function everyCombination(body: Body): Fill[] {
  return stops(body)
    .filter(({ choices }) => choices.length > 0)
    .reduce<Fill[]>(
      (fills, { number, choices }) =>
        fills.flatMap((fill) => choices.map((choice) => ({ ...fill, [number]: choice }))),
      [{}],
    );
}

/** The single lines in the order of a message. */
export const lineOrder = ['subject', 'thanks', 'withdrawal', 'reason', 'goodwill'];

/** An email built from the single lines, with `line` in the place of the one called `name`. */
export function message(name: string, line: string, person: Person = {}): string {
  const [subject, ...paragraphs] = lineOrder.map((part) => {
    if (name === `Decline: ${part}`) return line;
    const [, { body }] = lines.find(([other]) => other === `Decline: ${part}`) ?? assert.fail(part);
    return expand(body, typed(body, person));
  });
  const greeting = `Dear ${person['[Name]']},`;
  const ending = `Kind regards,\n${person['[Your Name]']}`;
  return `${[subject, greeting, ...paragraphs, ending].join('\n\n')}\n`;
}
