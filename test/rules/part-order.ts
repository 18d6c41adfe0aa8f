import type { Example } from '../../server/rules/rule';

export const examples: readonly Example[] = [
  {
    text: 'Hi Dana,\n\nThank you for the invitation. [|I hope you find someone great.|] I withdraw my application.\n\nKind regards,\nSam\n',
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
  {
    text: 'Hi Dana,\n\n[|I withdraw my application.|] Thank you for the invitation, and I hope the search goes well.\n\nKind regards,\nSam\n',
    fixes: {
      'Thank first':
        'Hi Dana,\n\nThank you for the invitation. I withdraw my application. I hope the search goes well.\n\nKind regards,\nSam\n',
    },
  },
  {
    text: 'Hi Dana,\n\n[|I withdraw my application.|] Many thanks for the invitation and best of luck with the search.\n\nKind regards,\nSam\n',
    fixes: {
      'Thank first':
        'Hi Dana,\n\nMany thanks for the invitation. I withdraw my application. Best of luck with the search.\n\nKind regards,\nSam\n',
    },
  },
  {
    text: 'Hi Dana,\n\n[|I withdraw my application.|] Thank you all the same for the invitation. I wish you luck with the search.\n\nKind regards,\nSam\n',
    fixes: {
      'Thank first':
        'Hi Dana,\n\nThank you for the invitation. I withdraw my application. I wish you luck with the search.\n\nKind regards,\nSam\n',
    },
  },
  {
    text: 'Hi Dana,\n\n[|I shall not be taking part in the interviews, having agreed to work for another institute.|] Let me add how grateful I was for your note, which was a pleasure to read. I wish you luck with the search.\n\nKind regards,\nSam\n',
    fixes: {
      'Thank first':
        'Hi Dana,\n\nThank you for the invitation to interview. I shall not be taking part in the interviews, having agreed to work for another institute. Let me add how grateful I was for your note, which was a pleasure to read. I wish you luck with the search.\n\nKind regards,\nSam\n',
    },
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation to interview. [|I hope you find a terrific teammate soon.|] I’ve accepted another job and withdraw.\n\nKind regards,\nSam\n',
    fixes: {
      'Wish last':
        'Hi Dana,\n\nThank you for the invitation to interview. I’ve accepted another job and withdraw. I hope you find a terrific teammate soon.\n\nKind regards,\nSam\n',
    },
  },
  {
    text: 'Hi Dana,\n\n[|I hope the new wing opens on time!|] Thank you for the invitation. I withdraw my application, as I’ve accepted another job.\n\nKind regards,\nSam\n',
    fixes: {
      'Wish last':
        'Hi Dana,\n\nThank you for the invitation. I withdraw my application, as I’ve accepted another job. I hope the new wing opens on time!\n\nKind regards,\nSam\n',
    },
  },
  {
    text: 'Hi Tess,\n\n[|I’ve moved on to a different salon and so I’m dropping out of your interviews.|] Thanks for the offer of one. I hope the new floor gets finished soon.\n\nBest,\nSam\n',
    fixes: {
      'Thank first':
        'Hi Tess,\n\nThank you for the invitation to interview. I’ve moved on to a different salon and so I’m dropping out of your interviews. I hope the new floor gets finished soon.\n\nBest,\nSam\n',
    },
  },
  {
    text: 'Dear Sir,\n\n[|I am not able to attend the interview as I have joined another school, and I withdraw my candidature.|] Thanking you for the opportunity. I wish you luck.\n\nYours obediently,\nRamkumar\n',
    fixes: {
      'Thank first':
        'Dear Sir,\n\nThank you for the opportunity. I am not able to attend the interview as I have joined another school, and I withdraw my candidature. I wish you luck.\n\nYours obediently,\nRamkumar\n',
    },
  },
  {
    text: 'Hi Dana,\n\nBack in May I took myself out of the running for the clerk job, and you were kind about it. Thank you again for that.\n\nSince then I have passed my exams, and I am free from June.\n\nKind regards,\nSam\n',
  },
];
