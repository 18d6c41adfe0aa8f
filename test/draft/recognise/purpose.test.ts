import assert from 'node:assert/strict';
import { Draft } from '../../../server/draft/draft';
import { isByAnother } from '../../../server/draft/recognise/agents';
import { isOddlyNamed } from '../../../server/draft/recognise/modifiers';
import { purposesOf } from '../../../server/draft/recognise/purpose';

const read = (text: string) => new Draft(`Hi Dana,\n\n${text}\n\nSam\n`, 'markdown');

describe('what an interview is for', () => {
  const purposes: readonly (readonly [text: string, kind: 'job' | 'other' | 'untold'])[] = [
    ['Thank you for the interview for the ferry purser’s job.', 'job'],
    ['Thank you for the interview for second mate.', 'job'],
    ['I withdraw my application for the lectureship.', 'job'],
    ['Thank you for the interview about the allotment.', 'other'],
    ['I withdraw my application 23/0417 for the loft conversion.', 'other'],
    ['Thank you for the interview about plot 22.', 'other'],
    ['I was shortlisted as a mentor.', 'other'],
    ['I can’t come to the interview on the 14th.', 'untold'],
    ['Thank you for the interview for the sawmill.', 'untold'],
    ['Thank you for the interview for nights.', 'untold'],
    ['Thank you for the interview for the medic job out at the mine.', 'job'],
    ['I withdraw my application for the timber workshop.', 'untold'],
    ['Please regard my application as withdrawn.', 'untold'],
    ['Thank you for the interview for Kolibri.', 'untold'],
    ['Thank you for the interview.', 'untold'],
  ];
  for (const [text, kind] of purposes) {
    it(`is ${kind} in “${text}”`, () => {
      const { job, other } = purposesOf(read(text));
      assert.deepEqual([job.length > 0, other.length > 0], [kind === 'job', kind === 'other']);
    });
  }

  const names: readonly (readonly [text: string, odd: boolean])[] = [
    ['I can’t come to your customer interview.', true],
    ['I can’t come to the house interview.', true],
    ['I can’t come to the second interview.', false],
    ['I can’t come to the van driver interview.', false],
    ['I can’t come to the forklift interview.', false],
    ['I can’t come to Tuesday’s interview.', false],
    ['I can’t come to the interview.', false],
  ];
  for (const [text, odd] of names) {
    it(`is ${odd ? 'oddly' : 'plainly'} named in “${text}”`, () => {
      const draft = read(text);
      assert.equal(
        draft.readings('interview').some((reading) => isOddlyNamed(draft, reading)),
        odd,
      );
    });
  }
});

describe('whose act it is', () => {
  const acts: readonly (readonly [text: string, byAnother: boolean])[] = [
    ['Sorry to say that Helen Roe has withdrawn.', true],
    ['The candidate withdrew this morning.', true],
    ['Bad news: Musa has taken another job and has withdrawn.', true],
    ['I’m sorry, I have withdrawn.', false],
    ['Kestrel Foods has hired me, so I have withdrawn.', false],
  ];
  for (const [text, byAnother] of acts) {
    it(`is ${byAnother ? 'another’s' : 'the writer’s'} in “${text}”`, () => {
      const draft = read(text);
      const readings = draft.readings('withdraw');
      assert.ok(readings.length > 0);
      assert.equal(
        readings.every((reading) => isByAnother(draft, reading)),
        byAnother,
      );
    });
  }
});
