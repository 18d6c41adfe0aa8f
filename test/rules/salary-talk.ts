import type { Example } from '../../server/rules/rule';

export const examples: readonly Example[] = [
  {
    text: 'Hi Dana,\n\nThank you for the invitation to interview for the Payroll Engineer role. I pay close attention to your work, but I withdraw.\n\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation. I withdraw my application. I get [|R380 an hour|] there.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation. I withdraw my application. The [|OTE|] there is what I need.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation. I withdraw my application. I was in the shop for two hours a day.\n\nKind regards,\nSam\n',
  },
];
