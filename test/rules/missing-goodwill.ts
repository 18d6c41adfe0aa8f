import type { Example } from '../../server/rules/rule';

export const examples: readonly Example[] = [
  {
    text: 'Hi Dana,\n\nThank you. I withdraw. May whoever joins you be good for the wards you run.\n\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation. [|I withdraw my application, and I trust you will understand.|]\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you. I withdraw my application. [|It was a joy to be asked, thank you again.|]\n\nBest,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you. [|I withdraw my application.|]\n\nBest of luck with that,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you. I withdraw my application.\n\nBest wishes for the search,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you. I withdraw my application. I hope we can stay in touch.\n\nRegards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you. I withdraw. Should a role open on your data side, I’d love to hear.\n\nRegards,\nSam\n',
  },
  {
    text: '---\nchannel: text\n---\nHi Dana, thank you. I withdraw my application from the interviews. Sam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you. I withdraw my application.\n\nKind regards,\nSam\n\nPS: I hope the search goes well.\n',
  },
  {
    text: 'Hi Dana,\n\nThank you. I withdraw my application. May the right cook walk in.\n\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation to interview. I withdraw my application.\n\nGo well, and keep the kiln hot.\n\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation to interview. I withdraw my application.\n\nTo you, and to the night staff, I wish that the post is soon filled.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation to interview. I withdraw my application.\n\nWhoever gets the role will be a lucky person.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation to interview. I withdraw my application.\n\nTo you and yours, a peaceful Christmas.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation to interview. [|I have accepted another position and withdraw my application.|]\n\nKind regards,\nSam\n',
    fixes: {
      'Wish them well':
        'Hi Dana,\n\nThank you for the invitation to interview. I have accepted another position and withdraw my application.\n\nI wish you every success with the search.\n\nKind regards,\nSam\n',
      'Hope to stay in touch':
        'Hi Dana,\n\nThank you for the invitation to interview. I have accepted another position and withdraw my application.\n\nI hope we can stay in touch.\n\nKind regards,\nSam\n',
    },
  },
  {
    text: 'Dear Ms. Ito,\n\nThank you for the invitation to interview. I withdraw my application.\n\n[|Thanking you,|]\n\nYours faithfully,\nSam Lee\n',
    fixes: {
      'Wish them well':
        'Dear Ms. Ito,\n\nThank you for the invitation to interview. I withdraw my application.\n\nI wish you every success with the search.\n\nThanking you,\n\nYours faithfully,\nSam Lee\n',
      'Hope to stay in touch':
        'Dear Ms. Ito,\n\nThank you for the invitation to interview. I withdraw my application.\n\nI hope we can stay in touch.\n\nThanking you,\n\nYours faithfully,\nSam Lee\n',
    },
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation. I withdraw my application. [|Please delete my data.|]\n\nBest,\nSam\n',
    fixes: {
      'Wish them well':
        'Hi Dana,\n\nThank you for the invitation. I withdraw my application. Please delete my data.\n\nI wish you every success with the search.\n\nBest,\nSam\n',
    },
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation. I withdraw. I hope you can forgive me, and that you find somebody for the class.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThanks for the invitation to interview. Your task is a joke. [|I withdraw.|]\n\nGood luck to the next poor soul,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the interview invitation. [|Can I have a think and come back to you?|]\n\nBest,\nSam\n',
    fixes: {
      'Wish them well':
        'Hi Dana,\n\nThank you for the interview invitation. Can I have a think and come back to you?\n\nI wish you and the team well.\n\nBest,\nSam\n',
    },
  },
  {
    text: 'Hi Walter,\n\nTake my name off your list and withdraw my application. [|Thanks for nothing!|]\n\nGreta\n',
  },
  {
    text: 'Ms Blackwood,\n\nI am withdrawing my application. [|Perhaps next time try treating applicants as adults.|]\n\nG. R. Ellison\n',
  },
  {
    text: "Hi Dana,\n\nThanks for the interview invite. [|Let me think about it and I'll get back to you.|]\n\nRegards,\nSam\n",
    fixes: {
      'Wish them well':
        "Hi Dana,\n\nThanks for the interview invite. Let me think about it and I'll get back to you.\n\nI wish you and the team well.\n\nRegards,\nSam\n",
    },
  },
  {
    text: 'Hi Dana,\n\nThanks so much for the superday invite! [|I’ve got a final on the 21st and I’m not sure I’d be able to get down to Charlotte and back.|]\n\nBest,\nSam\n',
    fixes: {
      'Wish them well':
        'Hi Dana,\n\nThanks so much for the superday invite! I’ve got a final on the 21st and I’m not sure I’d be able to get down to Charlotte and back.\n\nI wish you and the team well.\n\nBest,\nSam\n',
    },
  },
  {
    text: 'Dear Dana,\n\nThank you for the interview. My exam falls on the same day. Would it be possible to take my interview on Friday, 5 December, after 2 pm?\n\nKind regards,\nSam\n',
  },
  {
    text: 'Dear Dana,\n\nThank you for the invitation. This is to let you know I withdraw my application. [|I’ve accepted another job.|]\n\nKind regards,\nSam\n',
    fixes: {
      'Wish them well':
        'Dear Dana,\n\nThank you for the invitation. This is to let you know I withdraw my application. I’ve accepted another job.\n\nI wish you every success with the search.\n\nKind regards,\nSam\n',
    },
  },
  {
    text: "Hi Cath,\n\nThank you for the interview. Can I have a think and come back to you? [|Hope you're all well.|]\n\nBest,\nLou\n",
    fixes: {
      'Wish them well':
        "Hi Cath,\n\nThank you for the interview. Can I have a think and come back to you? Hope you're all well.\n\nAll the best to you and the team.\n\nBest,\nLou\n",
    },
  },
  {
    text: 'Dear Ms Duarte,\n\nThank you for inviting me to interview for the joiner position. I must withdraw my application. I hope it will not be long before you find the right person.\n\nKind regards,\nAda Kerr\n',
  },
  {
    text: 'Dear Ms Duarte,\n\nThank you for inviting me to interview for the joiner position. I must withdraw my application. Good luck finding an archivist for Saint Bride’s.\n\nKind regards,\nAda Kerr\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the interview invitation. I’ve accepted another job, so I withdraw. I hope this season is a good one for you.\n\nKind regards,\nSam\n',
  },
  {
    text: "Hi Dana,\n\nThank you for the invitation. I've signed with another bureau, so I withdraw.\n\nAll of the best with filling that chair,\nSam\n",
  },
];
