import type { Example } from '../../server/rules/rule';

export const examples: readonly Example[] = [
  {
    text: 'Hi Dana,\n\nThank you for the invitation. I hope you find someone great. [|I withdraw my application.|]\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation, but I must withdraw. I wish you luck.\n\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nI hope you are well. Thank you for the invitation. I withdraw my application.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you, and good luck with the launch. I withdraw my application. I hope we stay in touch.\n\nSam\n',
  },
  { text: 'Hi Dana,\n\nI withdraw my application. I wish you luck with the search.\n\nSam\n' },
  {
    text: '---\nscenario: cancellation\n---\nHi Dana,\n\nI’m sorry, but I need to cancel the interview and withdraw. Thank you for your time.\n\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the call. I hope the audit goes well. I’ve taken another job and withdraw. Good luck.\n\nSam\n',
  },
  {
    text: '---\nchannel: linkedin\n---\nHi Dana, [|I’m withdrawing from the process.|] Thank you for considering me. I wish you luck. Sam\n',
    fixes: {
      'Thank first':
        '---\nchannel: linkedin\n---\nHi Dana, thank you for considering me. I’m withdrawing from the process. I wish you luck. Sam\n',
    },
  },
];
