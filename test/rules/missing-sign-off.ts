import type { Example } from '../../server/rules/rule';

export const examples: readonly Example[] = [
  { text: '---\nchannel: text\n---\nHi Dana, thank you. I must withdraw my application.\n' },
  {
    text: 'Dear Ms. Ito,\n\nThank you for the invitation to interview. I withdraw my application. [|I wish you luck with the search.|]\n',
    fixes: {
      'Sign off':
        'Dear Ms. Ito,\n\nThank you for the invitation to interview. I withdraw my application. I wish you luck with the search.\n\nKind regards\n',
    },
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation to interview. I withdraw my application. [|I wish you luck with the search.|]\n',
    fixes: {
      'Sign off':
        'Hi Dana,\n\nThank you for the invitation to interview. I withdraw my application. I wish you luck with the search.\n\nKind regards\n',
    },
  },
  {
    text: '---\nsender: Sam Lee\n---\nDear Ms. Ito,\n\nThank you for the invitation to interview. I withdraw my application. [|I wish you luck with the search.|]\n',
    fixes: {
      'Sign off':
        '---\nsender: Sam Lee\n---\nDear Ms. Ito,\n\nThank you for the invitation to interview. I withdraw my application. I wish you luck with the search.\n\nKind regards,\nSam Lee\n',
    },
  },
  {
    text: '---\nchannel: linkedin\n---\nHi Dana, this is Sam Lee. Thank you for the invitation to interview. I withdraw my application. [|I wish you luck with the search.|]\n',
    fixes: {
      'Sign off':
        '---\nchannel: linkedin\n---\nHi Dana, this is Sam Lee. Thank you for the invitation to interview. I withdraw my application. I wish you luck with the search.\n\nBest,\nSam Lee\n',
    },
  },
  {
    text: 'Dear Ms Reyes,\n\nThank you for inviting me to interview. I have accepted another position and withdraw. I wish you every success.\n\n*[|your name here|]*\n',
    fixes: {
      'Sign off':
        'Dear Ms Reyes,\n\nThank you for inviting me to interview. I have accepted another position and withdraw. I wish you every success.\n\nKind regards,\n*your name here*\n',
    },
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation to interview. I withdraw my application. I wish you every success with the search.\n\nSam Lee\nSent from my iPhone\n',
  },
  {
    text: "---\nchannel: linkedin\n---\nHi Hira, thank you so much for considering me for the interview. I'm going to decline it as I've already said yes elsewhere. [|Hope you find someone lovely, and do keep me in mind for hospital roles next year|]\n",
    fixes: {
      'Sign off':
        "---\nchannel: linkedin\n---\nHi Hira, thank you so much for considering me for the interview. I'm going to decline it as I've already said yes elsewhere. Hope you find someone lovely, and do keep me in mind for hospital roles next year.\n\nAll the best.\n",
    },
  },
  {
    text: 'Respected Major sahib,\n\nThank you for the interview. I withdraw my application. May your branch stay safe.\n\nYour obedient servant,\nGhulam Rasool s/o Ahmad Din\n',
  },
  {
    text: "---\nchannel: linkedin\n---\nHi Ana,\n\nThanks for the invitation to interview, I'm flattered. I have taken on another role and won't be moving forward with yours. [|Good luck!|]\n",
    fixes: {
      'Sign off':
        "---\nchannel: linkedin\n---\nHi Ana,\n\nThanks for the invitation to interview, I'm flattered. I have taken on another role and won't be moving forward with yours. Good luck!\n\nKind regards\n",
    },
  },
];
