import type { Example } from '../../server/rules/rule';

export const examples: readonly Example[] = [
  {
    text: 'Hi Dana,\n\nThank you. I withdraw. I’m so terribly sorry, please [|forgive me|].\n\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you. I withdraw. I [|can’t apologise enough|].\n\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you. I was sorry to hear of your loss. I apologise, but I withdraw.\n\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you. There’s no need to apologise for the delay. Sorry, I withdraw.\n\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you. You forgave me once, and I’m sorry to let the panel down. I withdraw.\n\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation. I withdraw my application. I regret that I must, and I’m afraid it is final. Sorry about the timing.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation to interview. I’m [|so, so sorry|] about this, I [|feel awful|], please [|forgive me|]. I withdraw my application.\n\nKind regards,\nSam\n',
    fixes: {
      'Apologise once':
        'Hi Dana,\n\nThank you for the invitation to interview. I’m sorry about this. I withdraw my application.\n\nKind regards,\nSam\n',
    },
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation to interview. I’m [|sorry, sorry, sorry|] to mess you about. I withdraw my application.\n\nKind regards,\nSam\n',
    fixes: {
      'Apologise once':
        'Hi Dana,\n\nThank you for the invitation to interview. I’m sorry to mess you about. I withdraw my application.\n\nKind regards,\nSam\n',
    },
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation to interview. I’m sorry to do this and I really do [|apologise|]. I withdraw my application.\n\nKind regards,\nSam\n',
    fixes: {
      'Apologise once':
        'Hi Dana,\n\nThank you for the invitation to interview. I’m sorry to do this. I withdraw my application.\n\nKind regards,\nSam\n',
    },
  },
  {
    text: 'Hi Dana,\n\nThank you for the interview invitation. I withdraw my application. I cannot say enough good things about your team.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation. I’m so sorry, but I have to withdraw. I [|feel dreadful|] about it and I hope you can [|forgive me|]. [|Sorry again|] for all your trouble.\n\nI wish you luck.\n\nSam\n',
    fixes: {
      'Apologise once':
        'Hi Dana,\n\nThank you for the invitation. I’m so sorry, but I have to withdraw.\n\nI wish you luck.\n\nSam\n',
    },
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation. I’ve signed on elsewhere and am withdrawing. I’m sorry for the late word, and [|sorry again|] for putting you to trouble.\n\nSam\n',
    fixes: {
      'Apologise once':
        'Hi Dana,\n\nThank you for the invitation. I’ve signed on elsewhere and am withdrawing. I’m sorry for the late word.\n\nSam\n',
    },
  },
  {
    text: 'Hi Dana,\n\nI’m sorry about this. I have to cancel our interview on the 30th and withdraw my application. Thank you for everything, and again I [|apologise from the bottom of my heart|].\n\nSam\n',
    fixes: {
      'Apologise once':
        'Hi Dana,\n\nI’m sorry about this. I have to cancel our interview on the 30th and withdraw my application. Thank you for everything.\n\nSam\n',
    },
  },
  {
    text: 'Hi Dana,\n\nI’m sorry to say no. Thank you for the invitation. I’ve accepted another job and withdraw my application. I would be sorry to keep a place from somebody else. I wish you every success with the search.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Dear Bríd,\n\nThank you ever so much for inviting me to interview. I was only delighted. I’m [|so, so sorry now|] to be doing this to you, I [|feel dreadful|] and I hope you can find it in you to [|forgive me|]. I have to withdraw from the interview altogether.\n\nI hope you get somebody gentle for the nights.\n\nKind regards,\nTeresa\n',
    fixes: {
      'Apologise once':
        'Dear Bríd,\n\nThank you ever so much for inviting me to interview. I was only delighted. I’m sorry to be doing this to you. I have to withdraw from the interview altogether.\n\nI hope you get somebody gentle for the nights.\n\nKind regards,\nTeresa\n',
    },
  },
  {
    text: '---\nchannel: voicemail\n---\nHello Mr. Castellane, it’s Odile. Thank you for your time. I’m sorry to do this to a machine. I’m withdrawing, I’ve found another position. I do [|apologise|], you’d kept a whole afternoon for me. I’ll send an email too. Bye now.\n',
    fixes: {
      'Apologise once':
        '---\nchannel: voicemail\n---\nHello Mr. Castellane, it’s Odile. Thank you for your time. I’m sorry to do this to a machine. I’m withdrawing, I’ve found another position. I’ll send an email too. Bye now.\n',
    },
  },
  {
    text: 'Dear Farah,\n\nThank you for inviting me to interview. I am sorry to say I’m withdrawing, as I have committed to another charity. I [|beg you to forgive me|], I [|feel absolutely wretched|] about it.\n\nWishing you a generous Giving Week.\n\nWarmly,\nAnjali\n',
    fixes: {
      'Apologise once':
        'Dear Farah,\n\nThank you for inviting me to interview. I am sorry to say I’m withdrawing, as I have committed to another charity.\n\nWishing you a generous Giving Week.\n\nWarmly,\nAnjali\n',
    },
  },
  {
    text: 'Dear Dana,\n\nThank you for the interview. I am so sorry, but I withdraw my application.\n\nI do hope you can [|forgive me|], and that you find a lovely person for the children.\n\nKind regards,\nSam\n',
    fixes: {
      'Apologise once':
        'Dear Dana,\n\nThank you for the interview. I am so sorry, but I withdraw my application.\n\nI do hope that you find a lovely person for the children.\n\nKind regards,\nSam\n',
    },
  },
  {
    text: '---\nchannel: text\n---\nhiya Mo its Ellie, thx for the interview offer but got a job at the chippy so im not doing it now. soz [|soz|] [|soz|]!!! hope u find someone xx\n',
    fixes: {
      'Apologise once':
        '---\nchannel: text\n---\nhiya Mo its Ellie, thx for the interview offer but got a job at the chippy so im not doing it now. soz. hope u find someone xx\n',
    },
  },
  {
    text: "Hi Dana,\n\nThanks for fitting me in. I feel absolutely dreadful about this, but I've said yes to another school and I'm withdrawing. I'm [|sorry|] for the trouble. Hope you find a star.\n\nSam\n",
    fixes: {
      'Apologise once':
        "Hi Dana,\n\nThanks for fitting me in. I've said yes to another school and I'm withdrawing. I'm sorry for the inconvenience. Hope you find a star.\n\nSam\n",
    },
  },
  {
    text: 'Dear Dana,\n\nThank you for the shortlisting. Please accept my [|deepest and humblest apologies|], but I have joined another company and hereby withdraw. I wish you success.\n\nSam\n',
    fixes: {
      'Apologise once':
        'Dear Dana,\n\nThank you for the shortlisting. Please accept my apologies, but I have joined another company and hereby withdraw. I wish you success.\n\nSam\n',
    },
  },
  {
    text: "Dear Dana,\n\nYou moved your own flight so I could be interviewed, for which I thank you, and I'm so ashamed that I [|could disappear|] under my desk; I [|beg you not to think too|] badly of me. I have accepted a position elsewhere and withdraw.\n\nI wish you luck.\n\nKind regards,\nSam\n",
    fixes: {
      'Apologise once':
        "Dear Dana,\n\nYou moved your own flight so I could be interviewed, for which I thank you. I'm sorry about this. I have accepted a position elsewhere and withdraw.\n\nI wish you luck.\n\nKind regards,\nSam\n",
    },
  },
  {
    text: 'Hi Dana, it’s Pat. Thank you for the interview. I’m so sorry to do this to a machine. I have accepted another job and have to pull out. I [|feel terrible|] about it, please [|forgive me|], I know you moved the whole panel around for me. I hope you get someone brilliant. I’ll email you too. Bye-bye.\n',
    fixes: {
      'Apologise once':
        'Hi Dana, it’s Pat. Thank you for the interview. I’m so sorry to do this to a machine. I have accepted another job and have to pull out. I hope you get someone brilliant. I’ll email you too. Bye-bye.\n',
    },
  },
  {
    text: "Hi Dana,\n\nThank you for the invitation. [|Sorry, sorry, sorry|]! I have to withdraw, I've taken another job, and I [|feel terrible|].\n\nI wish you luck.\n\nSam\n",
    fixes: {
      'Apologise once':
        "Hi Dana,\n\nThank you for the invitation. Sorry! I have to withdraw, I've taken another job.\n\nI wish you luck.\n\nSam\n",
    },
  },
  {
    text: "---\nchannel: phone\n---\nHello Mrs Dale, it's Colin Frith about the porter interview.\n\nI'm ever so sorry about this. I won't be coming. I do [|apologise|] for messing you about, I [|feel dreadful|], you must think I'm a right waste of space, [|sorry|].\n\nThank you for giving me the chance. Bye now.\n",
    fixes: {
      'Apologise once':
        "---\nchannel: phone\n---\nHello Mrs Dale, it's Colin Frith about the porter interview.\n\nI'm ever so sorry about this. I won't be coming.\n\nThank you for giving me the chance. Bye now.\n",
    },
  },
  {
    text: 'Dear Mrs Eccles,\n\nI am [|so, so sorry|], I [|feel awful|] doing this the night before. I was offered a job, so I have to cancel the interview and withdraw my application. Thank you for being so nice.\n\nSaffron\n',
    fixes: {
      'Apologise once':
        'Dear Mrs Eccles,\n\nI am sorry to be doing this the night before. I was offered a job, so I have to cancel the interview and withdraw my application. Thank you for being so nice.\n\nSaffron\n',
    },
  },
  {
    text: 'Dear Mr Hollander,\n\nThank you for the interview. I am sorry to trouble you. I have to withdraw my application. I deeply [|apologize|] for causing confusion, and please forgive my clumsy English as well.\n\nYours sincerely,\nKenta\n',
    fixes: {
      'Apologise once':
        'Dear Mr Hollander,\n\nThank you for the interview. I am sorry to trouble you. I have to withdraw my application. Please forgive my clumsy English.\n\nYours sincerely,\nKenta\n',
    },
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation. I withdraw my application. Sorry I was short with you earlier, the traffic was a disgrace.\n\nI wish you luck.\n\nKind regards,\nSam\n',
  },
  {
    text: "Dear Miss Whitfield,\n\nThank you for inviting me to meet you and the children. I feel dreadful writing this and I'm [|so, so sorry|]. I have accepted a post in Aberdeen and I must withdraw from the interview. Please [|forgive me|] for the trouble I have put you to.\n\nI wish you a very happy summer.\n\nKind regards,\nMorag Bain\n",
    fixes: {
      'Apologise once':
        "Dear Miss Whitfield,\n\nThank you for inviting me to meet you and the children. I'm sorry, but I have accepted a post in Aberdeen and I must withdraw from the interview.\n\nI wish you a very happy summer.\n\nKind regards,\nMorag Bain\n",
    },
  },
  {
    text: "Dear Miss Farrell,\n\nI am so very, very sorry, I [|feel dreadful|] writing this. I have taken another job and must withdraw from the interview on the 12th. Do [|forgive me|], I'm [|sorry|] for the bother with the room as well.\n\nI really am grateful you picked me out for the post.\n\nYours,\nCatriona Mair\n",
    fixes: {
      'Apologise once':
        'Dear Miss Farrell,\n\nI am very sorry to be writing this. I have taken another job and must withdraw from the interview on the 12th.\n\nI really am grateful you picked me out for the post.\n\nYours,\nCatriona Mair\n',
    },
  },
  {
    text: "Dear Mr Oyelaran,\n\nI'm [|so, so sorry|], I [|feel awful|] asking you this. With the bus strike I can't get across on Saturday for the shop floor interview. Could we do it on Monday or Tuesday instead? Thank you for picking me. Again, I do [|apologise|].\n\nYours sincerely,\nShanice Cole\n",
    fixes: {
      'Apologise once':
        "Dear Mr Oyelaran,\n\nI'm sorry to be asking you this. With the bus strike I can't get across on Saturday for the shop floor interview. Could we do it on Monday or Tuesday instead? Thank you for picking me.\n\nYours sincerely,\nShanice Cole\n",
    },
  },
  {
    text: 'Hello Dana,\n\n[|sorry, sorry, sorry|], I [|feel awful|] to write this. Thank you for the invitation. I withdraw my application. I [|apologise|] a thousand times.\n\nI wish you luck.\n\nSam\n',
    fixes: {
      'Apologise once':
        'Hello Dana,\n\nI am sorry about this. Thank you for the invitation. I withdraw my application.\n\nI wish you luck.\n\nSam\n',
    },
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation. I am very sorry for the trouble. I withdraw. Please, once more, [|forgive me|]. I will send the badge back.\n\nI wish you luck with the search.\n\nKind regards,\nSam\n',
    fixes: {
      'Apologise once':
        'Hi Dana,\n\nThank you for the invitation. I am very sorry for the trouble. I withdraw. I will send the badge back.\n\nI wish you luck with the search.\n\nKind regards,\nSam\n',
    },
  },
  {
    text: "Dear Mrs Lane,\n\nThank you for your letter about the interview. I am sorry to say that I shall have to withdraw. I do apologise for putting you to the trouble of a stamp, and I'm [|sorry too|] that I didn't ring, but I never know when is a good hour. I wish you well with the search.\n\nKind regards,\nSam\n",
    fixes: {
      'Apologise once':
        'Dear Mrs Lane,\n\nThank you for your letter about the interview. I am sorry to say that I shall have to withdraw. I do apologise for putting you to the trouble of a stamp. I wish you well with the search.\n\nKind regards,\nSam\n',
    },
  },
  {
    text: "Hi Dana,\n\nI'm sorry for the trouble and [|sorry again|] for the delay, but thank you for the invitation. I withdraw my application. Good luck with the search.\n\nSam\n",
    fixes: {
      'Apologise once':
        "Hi Dana,\n\nI'm sorry for the trouble, but thank you for the invitation. I withdraw my application. Good luck with the search.\n\nSam\n",
    },
  },
  {
    text: "---\nchannel: text\nscenario: reschedule\n---\nHi Camilla, Tilly here re my groom interview Sat. [|So so sorry|], I [|feel dreadful|], please [|don't hate me|], the vet's booked for our mare then. Could we do Monday or Tuesday morning instead? Thanks a million x\n",
    fixes: {
      'Apologise once':
        "---\nchannel: text\nscenario: reschedule\n---\nHi Camilla, Tilly here re my groom interview Sat. Sorry about this. The vet's booked for our mare then. Could we do Monday or Tuesday morning instead? Thanks a million x\n",
    },
  },
];
