import type { Example } from '../../server/rules/rule';

export const examples: readonly Example[] = [
  { text: 'Subject: [|Re:|]\n\nHello Dana,\n\nThank you. I withdraw my application.\n\nSam\n' },
  { text: 'Subject: Reschedule\n\nHello Dana,\n\nThank you. Could we meet on Friday?\n\nSam\n' },
  {
    text: 'From: Nadia Haddad <nadia@haddad.example>\nSubject: [|from Nadia|]\n\nHello Dana,\n\nThank you. I withdraw my application.\n\nNadia\n',
  },
  {
    text: 'Subject: [|Quick question|]\n\nHello Dana,\n\nThank you for the interview invitation. I’ll get back to you at some point.\n\nKind regards,\nSam\n',
    fixes: {
      'Say what the message is for':
        'Subject: My application and interview - Sam\n\nHello Dana,\n\nThank you for the interview invitation. I’ll get back to you at some point.\n\nKind regards,\nSam\n',
    },
  },
];
