import { type Topic, topics } from '../../server/draft/secondOpinion/odds';

/** What labels call a topic: the rule whose passages are about it, or `withdrawal`. */
export const labelOf: Readonly<Record<Topic, string>> = {
  rank: 'comparison',
  pay: 'salary-talk',
  flaw: 'criticism',
  harsh: 'harsh-tone',
  stall: 'ghosting-phrase',
  keepOpen: 'mixed-signal',
  leaning: 'unclear-withdrawal',
  withdraw: 'withdrawal',
  offerTerms: 'offer-details',
  moveStrong: 'relocation-details',
  hardship: 'personal-details',
};

/** What is nobody’s business; the older sentences were not labelled for it. */
const ofDetails: ReadonlySet<Topic> = new Set(['offerTerms', 'moveStrong', 'hardship']);

/** What is wrong with a sentence that the writer finds fault in, or talks of pay; its stance was not asked for. */
const ofFaults: ReadonlySet<Topic> = new Set(['pay', 'flaw', 'harsh']);

/** The topics that a file of labelled sentences was labelled for, by its name. */
export function topicsToldBy(file: string): readonly Topic[] {
  if (file.startsWith('faults-')) return topics.filter((topic) => ofFaults.has(topic));
  return file.startsWith('details-') ? topics : topics.filter((topic) => !ofDetails.has(topic));
}
