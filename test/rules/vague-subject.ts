import type { Example } from '../../server/rules/rule';

export const examples: readonly Example[] = [
  { text: 'Subject: [|Re:|]\n\nHello Dana,\n\nThank you. I withdraw my application.\n\nSam\n' },
  {
    text: 'Subject: [|A few lines from Bea|]\n\nHello Dana,\n\nThank you. I withdraw my application.\n\nSam\n',
  },
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
  {
    name: 'a.eml',
    text: 'Subject: [|Hey there|]\n\nHi Rod,\n\nHope you’re well! It’s me, Jenna, who pulled out of the interviews in the spring. I’m making my rounds and wanted to touch base, nothing more.\n\nTalk soon,\nJenna Kapp\n',
    fixes: {
      'Say what the message is for':
        'Subject: Staying in touch after the interview process - Jenna Kapp\n\nHi Rod,\n\nHope you’re well! It’s me, Jenna, who pulled out of the interviews in the spring. I’m making my rounds and wanted to touch base, nothing more.\n\nTalk soon,\nJenna Kapp\n',
    },
  },
  {
    text: 'Subject: [|Update po|]\n\nDear Sir Ramon,\n\nThank you for the invitation. I withdraw my application.\n\nSam\n',
  },
];
