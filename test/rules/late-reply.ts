import type { Example } from '../../server/rules/rule';

export const examples: readonly Example[] = [
  {
    text: '---\ninvited: 2026-05-01\nsent: 2026-05-12\n---\n[|Dear Dana,|]\n\nThank you for the invitation. Kindly bear with me, I will write when the picture is clear.\n\nSam\n',
  },
  {
    text: '---\ninvited: 2025-02-03\nsent: 2025-02-06\n---\n[|Hi Dana,|]\n\nThank you for the invitation. I’m sorry to let the panel down, but I withdraw my application.\n\nKind regards,\nSam\n',
  },
  {
    text: '---\ninvited: 2025-04-07T09:00+09:00\n---\nTo: Dana <dana@acme.example>\nSubject: Withdrawal\nDate: Wed, 9 Apr 2025 08:00:00 +0200\n\n[|Hi Dana,|]\n\nThank you for the invitation to interview. I’ve accepted another position and withdraw my application.\n\nKind regards,\nSam\n',
  },
  {
    text: '---\ninvited: 2020-01-01\n---\n[|Hi Dana,|]\n\nThank you for the invitation to interview. I’ve accepted another position and withdraw my application.\n\nKind regards,\nSam\n',
  },
  {
    text: '---\ninvited: 2025-02-03\nsent: 2025-02-12\n---\nHi Dana,\n\nPlease forgive my silence. Thank you for the invitation to interview. I’ve accepted another position and withdraw my application.\n\nKind regards,\nSam\n',
  },
  {
    text: '---\ninvited: 2025-02-03\nsent: 2025-02-12\n---\nHi Dana,\n\nIt has taken me a week to answer. I’m sorry about that. Thank you for the invitation to interview. I’ve accepted another position and withdraw my application.\n\nKind regards,\nSam\n',
  },
  {
    text: '---\ninvited: 2025-02-03\nsent: 2025-02-12\n---\nHi Dana,\n\nThank you for your patience. I withdraw my application.\n\nKind regards,\nSam\n',
  },
  {
    text: '---\ninvited: 2025-02-03\nsent: 2025-02-12\n---\nHi Dana,\n\nYour letter deserved a quicker answer. Thank you for the invitation to interview. I’ve accepted another position and withdraw my application.\n\nKind regards,\nSam\n',
  },
  {
    text: '---\ninvited: 2025-02-03\nsent: 2025-02-12\n---\nHi Dana,\n\nI should have written sooner. Thank you for the invitation to interview. I’ve accepted another position and withdraw my application.\n\nKind regards,\nSam\n',
  },
  {
    text: '---\ninvited: 2025-02-03T09:00\nsent: 2025-02-05T08:59\n---\nHi Dana,\n\nThank you for the invitation to interview. I’ve accepted another position and withdraw my application.\n\nKind regards,\nSam\n',
  },
  {
    text: '---\ninvited: 2025-02-03\nsent: 2025-02-05T18:00\n---\nHi Dana,\n\nThank you for the invitation to interview. I’ve accepted another position and withdraw my application.\n\nKind regards,\nSam\n',
  },
  {
    text: '---\nsent: 2025-02-12\n---\nHi Dana,\n\nThank you for the invitation to interview. I’ve accepted another position and withdraw my application.\n\nKind regards,\nSam\n',
  },
  {
    text: '---\ninvited: last Monday\nsent: 2025-02-12\n---\nHi Dana,\n\nThank you for the invitation to interview. I’ve accepted another position and withdraw my application.\n\nKind regards,\nSam\n',
  },
  {
    text: '---\nscenario: connect\ninvited: 2025-01-03\nsent: 2025-02-12\n---\nHi Dana,\n\nThank you for your time in January. Shall we connect here?\n\nKind regards,\nSam\n',
  },
  {
    text: '---\ninvited: 2025-02-03\nsent: 2025-02-12\n---\n[|Hi Ana,|]\n\nI was sorry to hear about your flood. Thank you for the invitation to interview. I’ve accepted another position and withdraw my application.\n\nKind regards,\nSam\n',
  },
  {
    text: '---\ninvited: 2025-02-03\nsent: 2025-02-12\n---\nHi Ana,\n\nI owe you an apology: your mail slipped down my inbox. Thank you for the invitation to interview. I’ve accepted another position and withdraw my application.\n\nKind regards,\nSam\n',
  },
  {
    text: '---\ninvited: 2025-02-03\nsent: 2025-02-12\n---\nHi Dana,\n\nI’m sorry for leaving your email unanswered. Thank you for the invitation to interview. I withdraw my application.\n\nKind regards,\nSam\n',
  },
  {
    text: '---\ninvited: 2025-02-03\nsent: 2025-02-12\n---\n[|Dear Engr. Bello,|]\n\nThank you for the invitation to interview. I withdraw my application. I wish you luck with the search.\n\nKind regards,\nSam\n',
    fixes: {
      'Apologise for the delay':
        '---\ninvited: 2025-02-03\nsent: 2025-02-12\n---\nDear Engr. Bello,\n\nI am sorry for the late reply. Thank you for the invitation to interview. I withdraw my application. I wish you luck with the search.\n\nKind regards,\nSam\n',
    },
  },
  {
    text: '---\ninvited: 2025-02-03\nsent: 2025-02-12\n---\n[|Hi Sakari,|] your invitation to interview has been open in a tab since the third. Thank you for it. I withdraw my application. I wish you luck with the search.\n\nKind regards,\nSam\n',
    fixes: {
      'Apologise for the delay':
        '---\ninvited: 2025-02-03\nsent: 2025-02-12\n---\nHi Sakari, I am sorry for the late reply. Your invitation to interview has been open in a tab since the third. Thank you for it. I withdraw my application. I wish you luck with the search.\n\nKind regards,\nSam\n',
    },
  },
  {
    text: '---\ninvited: 2025-03-03\nsent: 2025-03-09\n---\nDear Ms Ward,\n\nThank you for your letter, and forgive me for being so slow off the mark. I withdraw my application.\n\nSam\n',
  },
  {
    text: '---\ninvited: 2025-05-02\nsent: 2025-05-12\n---\nHi Dana,\n\nI’m sorry to have taken ten days to answer. Thank you for the invitation. I’ve accepted another job and withdraw my application. I wish you every success with the search.\n\nKind regards,\nSam\n',
  },
  {
    text: '---\ninvited: 2025-05-02\nsent: 2025-05-12\n---\n[|Hi Dana,|]\n\nI’m sorry to say no, it has been a joy to write with you. Thank you for the invitation. I’ve accepted another job and withdraw my application. I wish you every success with the search.\n\nKind regards,\nSam\n',
  },
  {
    text: '---\ninvited: 2026-02-02\nsent: 2026-02-09\n---\n[|Respected Dr. Kulkarni,|]\n\nGreetings of the day. I am most thankful for the invitation to interview. I withdraw my application.\n\nI wish you success.\n\nYours faithfully,\nSam\n',
    fixes: {
      'Apologise for the delay':
        '---\ninvited: 2026-02-02\nsent: 2026-02-09\n---\nRespected Dr. Kulkarni,\n\nGreetings of the day. I am sorry for the late reply. I am most thankful for the invitation to interview. I withdraw my application.\n\nI wish you success.\n\nYours faithfully,\nSam\n',
    },
  },
  {
    text: "---\ninvited: 2025-02-03\nsent: 2025-02-12\n---\nHi Dana,\n\nThank you for the invitation; I'm sorry my answer comes a week on. I’ve accepted another position and withdraw my application.\n\nKind regards,\nSam\n",
  },
  {
    text: '---\nchannel: email\ninvited: 2026-02-02\nsent: 2026-02-06\n---\n\nDear Mrs Moss,\n\nThank you for the invitation to interview. I apologise for answering on the Friday when you wrote on the Monday. I have found other work and withdraw. I wish you luck.\n\nSam\n',
  },
];
