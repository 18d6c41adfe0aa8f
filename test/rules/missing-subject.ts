import type { Example } from '../../server/rules/rule';

export const examples: readonly Example[] = [
  {
    text: '[|Subject:|]\n\nHello Dana,\n\nThank you. I withdraw my application.\n\nSam\n',
    fixes: {
      'Add a subject':
        'Subject: Withdrawal of my application - Sam\n\nHello Dana,\n\nThank you. I withdraw my application.\n\nSam\n',
    },
  },
];
