import { type Topic, topics } from '../../server/draft/secondOpinion/odds';
import { ofDetails } from '../../server/draft/secondOpinion/opinion';

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

/** The topics that a file of labelled sentences was labelled for. */
export function topicsToldBy(file: string): readonly Topic[] {
  return file.startsWith('details-') ? topics : topics.filter((topic) => !ofDetails.has(topic));
}
