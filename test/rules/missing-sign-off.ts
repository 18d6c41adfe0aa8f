import type { Example } from '../../server/rules/rule';

export const examples: readonly Example[] = [
  { text: '---\nchannel: text\n---\nHi Dana, thank you. I must withdraw my application.\n' },
];
