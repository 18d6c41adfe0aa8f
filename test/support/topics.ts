import type { Topic } from '../../server/draft/secondOpinion/odds';

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
};
