import type { Meaning } from '../../phrases/language';
import { meaningId } from '../meaning/readings';
import { conditions } from './conditions';

export const notAJob = 'it isn’t about a job interview';

/** A meaning that speaks for the writer's own job interview or against it, and what it weighs. */
export interface Sign {
  readonly name: Meaning;
  readonly meaning: number;
  readonly weight: number;
  readonly holds: (typeof conditions)[Meaning] | undefined;
}

function sign(name: Meaning, weight: number): Sign {
  return { name, meaning: meaningId(name), weight, holds: conditions[name] };
}

/** A meaning that speaks against, and what it says of the document. */
export interface Objection extends Sign {
  readonly says: string;
}

/** Meanings that speak against, what each weighs, and what it says of the document. */
export const objections: readonly Objection[] = (
  [
    ['otherInterview', 9, notAJob],
    ['otherThing', 5, notAJob],
    ['invitedTo', 5, notAJob],
    ['farOff', 5, notAJob],
    ['elsewise', 1, notAJob],
    ['ofOffer', 7, 'it answers an offer, not an interview'],
    ['ofEmployer', 10, 'the employer writes it'],
    ['asEmployer', 6, 'the employer writes it'],
    ['ofAnother', 6, 'it’s about someone else’s interview'],
    ['applying', 6, 'it asks for a job'],
    ['appliesNow', 9, 'it asks for a job'],
    ['interviewed', 4, 'its interview is over'],
    ['rejoining', 9, 'it asks for a job'],
    ['wanting', 6, 'it wants the interview'],
    ['coming', 6, 'it accepts the interview'],
    ['takingUp', 9, 'it accepts the interview'],
    ['resigning', 6, 'it leaves a job'],
    ['advising', 5, 'it reads like advice'],
    ['toldOf', 4, 'it only tells of an interview'],
  ] as const
).map(([name, weight, says]) => ({ ...sign(name, weight), says }));

/** Objections that a subject line alone can raise. */
export const plainly: ReadonlySet<Meaning> = new Set([
  'otherInterview',
  'ofOffer',
  'ofEmployer',
  'resigning',
]);

/** A meaning that speaks for it, and how often it counts. */
export interface Support extends Sign {
  readonly most: number;
}

/** Meanings that speak for it, what is soonest told first. */
export const support: readonly Support[] = [
  { ...sign('interview', 2), most: 1 },
  { ...sign('hiring', 1), most: 2 },
  { ...sign('candidacy', 2), most: 3 },
  { ...sign('comesAbout', 2), most: 1 },
];
export const invited = sign('invited', 1);
