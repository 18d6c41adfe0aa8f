import type { Example } from '../../server/rules/rule';

export const examples: readonly Example[] = [
  {
    text: '---\nchannel: phone\n---\nHi Dana, this is Sam. Thank you for your email. I withdraw my application. [|Bye.|]\n',
  },
  {
    text: '---\nchannel: voicemail\n---\nHi Dana, this is Sam. I got your email about the parking, thank you. I withdraw my application. [|I’ll text you.|]\n',
  },
  {
    text: '---\nchannel: voicemail\n---\nHi Dana, this is Sam. You emailed me on Monday, thank you. I withdraw my application. [|Bye now.|]\n',
  },
  {
    text: '---\nchannel: voicemail\n---\nHi Dana, this is Sam. Thank you for the invitation. I withdraw my application. I’ll email you too.\n',
  },
  {
    text: '---\nchannel: voicemail\n---\nHi Dana, this is Sam. Thank you for the invitation. I withdraw my application. You’ll find the same in your inbox tonight.\n',
  },
  {
    text: '---\nchannel: voicemail\n---\nHi Dana, this is Sam. Thank you for the invitation. I withdraw my application. An email with the same words is on its way.\n',
  },
  {
    text: '---\nchannel: voicemail\n---\nHi Dana, this is Sam. Thank you for the invitation. I withdraw my application. I’ve already emailed you.\n',
  },
  {
    text: '---\nchannel: voicemail\n---\nHi Dana, this is Sam. Thank you for the invitation. I withdraw my application. I’ll put it in writing today.\n',
  },
  {
    text: '---\nchannel: voicemail\n---\nHi Dana, this is Sam. Thank you for the invitation. I withdraw my application. A written confirmation will reach your e-mail within the hour.\n',
  },
  {
    text: '---\nchannel: voicemail\n---\nHi Dana, this is Sam. Thank you for the invitation. I withdraw my application. I’m sending the same to your work e-mail.\n',
  },
  {
    text: '---\nchannel: voicemail\n---\nHi Dana, this is Sam. Thank you for the invitation. I withdraw my application. Look out for my email.\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation to interview. I’ve accepted another position and withdraw my application.\n\nKind regards,\nSam\n',
  },
  {
    text: '---\nchannel: phone\n---\nHi Ana, this is Sam. Thank you for the invitation. I withdraw. [|As I said in my email last week, I liked the team.|]\n',
  },
  {
    text: '---\nchannel: phone\n---\nHi Ana, this is Sam. Thank you for the invitation. I withdraw. [|You can email me if you need anything.|]\n',
  },
  {
    text: '---\nchannel: phone\n---\nHi Ana, this is Sam. Thank you for the invitation. I withdraw. I’ll get my grandson to send it all to you by email.\n',
  },
  {
    text: '---\nchannel: voicemail\n---\nHi Dana, this is Sam. Thank you for the invitation. I withdraw my application. I’ll flick you an email to confirm.\n',
  },
  {
    text: '---\nchannel: voicemail\n---\nHi Dana, this is Sam. Thank you for the invitation to interview. I might not be able to come because of a clash here. [|Goodbye.|]\n',
    fixes: {
      'Say that an e-mail follows':
        '---\nchannel: voicemail\n---\nHi Dana, this is Sam. Thank you for the invitation to interview. I might not be able to come because of a clash here. I will send you an email as well. Goodbye.\n',
    },
  },
  {
    text: '---\nchannel: voicemail\n---\nHi Dana, this is Sam. Thank you for the interview. I withdraw, since I’ve said yes to another showroom. Can I be straight with you? Theirs was the kinder tour. Anyway, good luck with it. [|Bye.|]\n',
    fixes: {
      'Say that an e-mail follows':
        '---\nchannel: voicemail\n---\nHi Dana, this is Sam. Thank you for the interview. I withdraw, since I’ve said yes to another showroom. Can I be straight with you? Theirs was the kinder tour. I’ll confirm my decision by email too. Anyway, good luck with it. Bye.\n',
    },
  },
  {
    text: '---\nchannel: phone\n---\nHello Chef, it’s Yuki. Thank you so much for saying you’d see me. I have taken a job in another kitchen, so I am stopping with yours. I’ll text you. [|Thank you,|] Chef.\n',
    fixes: {
      'Say that an e-mail follows':
        '---\nchannel: phone\n---\nHello Chef, it’s Yuki. Thank you so much for saying you’d see me. I have taken a job in another kitchen, so I am stopping with yours. I’ll text you. I’ll confirm my decision by email too. Thank you, Chef.\n',
    },
  },
  {
    text: '---\nchannel: phone\n---\nHello, Mr Hale, this is Sam Lee. Thank you for the interview, I’m withdrawing. I’ve got your number written down. [|Goodbye.|]\n',
    fixes: {
      'Say that an e-mail follows':
        '---\nchannel: phone\n---\nHello, Mr Hale, this is Sam Lee. Thank you for the interview, I’m withdrawing. I’ve got your number written down. I’ll confirm my decision by email too. Goodbye.\n',
    },
  },
  {
    text: '---\nchannel: phone\n---\nHello, Mr Hale, this is Sam Lee. Thank you for the interview, I’m withdrawing. You’ll have it in writing by tonight. Goodbye.\n',
  },
  {
    text: '---\nchannel: voicemail\n---\nHello Dr Petrakis, Morven here, about the interview on Thursday, thank you for that. I’ve decided to withdraw. Anyway, that’s all it was. [|Bye, bye.|]\n',
    fixes: {
      'Say that an e-mail follows':
        '---\nchannel: voicemail\n---\nHello Dr Petrakis, Morven here, about the interview on Thursday, thank you for that. I’ve decided to withdraw. I’ll confirm my decision by email too. Anyway, that’s all it was. Bye, bye.\n',
    },
  },
  {
    text: "---\nchannel: voicemail\nscenario: cancellation\n---\nHi Terrence, it's Lucille Brandt, thank you for the interview on the nineteenth. I'm not sure I can get over to you that day after all. Anyway, I wanted you to know how it looks at present. You have my number. [|Bye now.|]\n",
    fixes: {
      'Say that an e-mail follows':
        "---\nchannel: voicemail\nscenario: cancellation\n---\nHi Terrence, it's Lucille Brandt, thank you for the interview on the nineteenth. I'm not sure I can get over to you that day after all. Anyway, I wanted you to know how it looks at present. You have my number. I'll send you an email as well. Bye now.\n",
    },
  },
  {
    text: "---\nchannel: phone\n---\nHello, is that Mrs Devlin? This is Bernadette Coyle.\n\nThank you very much for the letter. I've taken another job, so I won't be coming on Friday.\n\nThat's all it was. [|God bless now.|]\n",
    fixes: {
      'Say that an e-mail follows':
        "---\nchannel: phone\n---\nHello, is that Mrs Devlin? This is Bernadette Coyle.\n\nThank you very much for the letter. I've taken another job, so I won't be coming on Friday. I'll confirm my decision by email too.\n\nThat's all it was. God bless now.\n",
    },
  },
  {
    text: 'Hi Moira, it’s Agnes Tull about the support worker post. Thanks for offering me the interview on the 19th. I’ve said yes to a day centre, so please take my name off your list. Hope you get someone lovely x\n',
  },
  {
    text: 'Hi Rasheed, Jo here, I’m so sorry but I have to cancel our interview this afternoon, I accepted another job an hour ago. I’ve just tried ringing you and left a message with the front desk. Thank you for the chance, good luck!\n',
  },
  {
    text: "---\nchannel: voicemail\n---\nHi Shauna, Craig Oyelaran here, I got your message about the ops manager interview. Thanks for that, it was good of you. I've taken something else, so I'm withdrawing. Ring me on the mobile if there's anything you need. [|Cheers.|]\n",
    fixes: {
      'Say that an e-mail follows':
        "---\nchannel: voicemail\n---\nHi Shauna, Craig Oyelaran here, I got your message about the ops manager interview. Thanks for that, it was good of you. I've taken something else, so I'm withdrawing. Ring me on the mobile if there's anything you need. I'll confirm my decision by email too. Cheers.\n",
    },
  },
  {
    text: '---\nchannel: voicemail\n---\nHello Mr. Rajan, this is Hui Min, about the admin executive interview next Tuesday. Thank you for arranging it. I have taken another job, so I must withdraw. [|Okay, thank you ah, Mr.|] Rajan.\n',
    fixes: {
      'Say that an e-mail follows':
        '---\nchannel: voicemail\n---\nHello Mr. Rajan, this is Hui Min, about the admin executive interview next Tuesday. Thank you for arranging it. I have taken another job, so I must withdraw. I will confirm my decision by email too. Okay, thank you ah, Mr. Rajan.\n',
    },
  },
  {
    text: "---\nchannel: voicemail\n---\nHi Mr Naidoo, it's Palesa. Thank you for the interview. I have accepted another job, so I have to pull out. I know you moved the whole panel around for me. Anyway. I hope you get someone brilliant. [|Bye-bye.|]\n",
    fixes: {
      'Say that an e-mail follows':
        "---\nchannel: voicemail\n---\nHi Mr Naidoo, it's Palesa. Thank you for the interview. I have accepted another job, so I have to pull out. I know you moved the whole panel around for me. Anyway. I'll confirm my decision by email too. I hope you get someone brilliant. Bye-bye.\n",
    },
  },
  {
    text: "---\nchannel: phone\n---\nHi Dana, it's Sam about the interview. Thank you for thinking of me, but I withdraw. [|You have a good one.|]\n",
    fixes: {
      'Say that an e-mail follows':
        "---\nchannel: phone\n---\nHi Dana, it's Sam about the interview. Thank you for thinking of me, but I withdraw. I'll confirm my decision by email too. You have a good one.\n",
    },
  },
  {
    text: "Hello Sue its Mandy Frost, I've got to cancel next week's interview I'm afraid, another care home has taken me on. Thank you for fitting me in. No need to ring me back as I won't be picking up.\n",
  },
  {
    text: "Hi Coretta, this is Wayne about the cook interview. Thank you for asking me. I'm going to bow out, I took a job in another kitchen. [|Y'all take care now.|]\n",
    fixes: {
      'Say that an e-mail follows':
        "Hi Coretta, this is Wayne about the cook interview. Thank you for asking me. I'm going to bow out, I took a job in another kitchen. I'll confirm my decision by email too. Y'all take care now.\n",
    },
  },
  {
    text: "---\nchannel: voicemail\nscenario: reschedule\n---\nHi Dana, this is Sam. Thank you for the interview on Friday. I'm still keen, but Friday is no good. Could you find me another day next week, Monday or Tuesday morning? [|See you.|]\n",
    fixes: {
      'Say that an e-mail follows':
        "---\nchannel: voicemail\nscenario: reschedule\n---\nHi Dana, this is Sam. Thank you for the interview on Friday. I'm still keen, but Friday is no good. Could you find me another day next week, Monday or Tuesday morning? I'll send you an email as well. See you.\n",
    },
  },
  {
    text: "---\nchannel: phone\n---\nHello Keith, it's Barry Holroyd calling, about the butcher's job. Ta for asking me. I've thought about it and I'm not going in for it, so you can put me down as a no. Hope you find somebody. [|See you,|] Keith.\n",
    fixes: {
      'Say that an e-mail follows':
        "---\nchannel: phone\n---\nHello Keith, it's Barry Holroyd calling, about the butcher's job. Ta for asking me. I've thought about it and I'm not going in for it, so you can put me down as a no. I'll send you an email as well. Hope you find somebody. See you, Keith.\n",
    },
  },
];
