import { type Channel, channels } from '../draft/types';
import { ending } from './anchor';
import type { Rule, RuleOption } from './rule';

const limits: Readonly<Record<Channel, number>> = {
  email: 150,
  phone: 90,
  voicemail: 80,
  linkedin: 100,
  text: 60,
};

const options: Record<string, RuleOption> = Object.fromEntries(
  channels.map((channel) => [
    channel,
    { default: limits[channel], description: `Most words in the body of a message by ${channel}.` },
  ]),
);

export const tooLong: Rule = {
  id: 'too-long',
  severity: 'information',
  summary: 'The body is longer than its channel bears.',
  why: 'A short message is read to its end, and over-explaining invites a discussion.',
  options,
  examples: [
    {
      text: `---\nchannel: text\n---\nHi Dana, thank you for the interview. [|I withdraw my application${' and wish you all a very good year'.repeat(8)}.|]\n`,
    },
    {
      text: '---\nchannel: text\n---\nHi Dana, thank you for the interview. I withdraw my application.\n',
    },
  ],
  check(draft, values) {
    const limit = values[draft.channel] ?? limits[draft.channel];
    if (draft.length <= limit) return [];
    return [
      {
        span: ending(draft),
        message: `${draft.length} words, ${limit} are enough here: cut what isn’t needed.`,
      },
    ];
  },
};
