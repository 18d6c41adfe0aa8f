import type { Example } from '../../server/rules/rule';

export const examples: readonly Example[] = [
  {
    text: 'Hello [|{{ name }}|],\n\nThank you for the [|${1:position}|] interview at [|<Company>|] on [|[date/time]|]. I withdraw [|(insert reason here)|].\n\n[|___|]\n',
  },
];
