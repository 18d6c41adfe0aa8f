import type { Example } from '../../server/rules/rule';

export const examples: readonly Example[] = [
  {
    text: "---\nchannel: voicemail\n---\nHello Dana, it's Sam about my [|interview for the driving job, half two this afternoon|]. I've taken another job, so I withdraw. I'll confirm by email. Thank you, bye.\n",
  },
  {
    text: "---\nscenario: reschedule\n---\nHi Dana,\n\nThank you for the interview. I'm so sorry, but I've been put on for the whole of [|tomorrow, so I won't get to you|] at ten. Could we do Friday or Monday instead?\n\nSam\n",
  },
  {
    text: 'Hi Dana,\n\nThank you. I have today two interviews elsewhere, so I withdraw.\n\nI wish you luck.\n\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nI’m sorry for the short notice. Thank you for the invitation. I have to cancel [|tomorrow’s interview|] and withdraw my application.\n\nKind regards,\nSam\n',
    fixes: {
      'Say that you’ll call':
        'Hi Dana,\n\nI’m sorry for the short notice. Thank you for the invitation. I have to cancel tomorrow’s interview and withdraw my application. I’ll call you as well.\n\nKind regards,\nSam\n',
    },
  },
  {
    text: '---\nchannel: voicemail\n---\nHi Dana, this is Sam. Thank you for the invitation. I have to cancel [|tomorrow’s interview|] and withdraw my application. I’ll email you too. Bye.\n',
    fixes: {
      Apologise:
        '---\nchannel: voicemail\n---\nHi Dana, this is Sam. Thank you for the invitation. I have to cancel tomorrow’s interview and withdraw my application. I’m sorry for the short notice. I’ll email you too. Bye.\n',
    },
  },
  {
    text: '---\nchannel: email\ninterview: 2025-05-08T14:00\nsent: 2025-05-07T14:30\n---\nHi Dana,\n\nThank you for the invitation. [|I withdraw my application|].\n\nKind regards,\nSam\n',
  },
  {
    text: '---\nchannel: email\ninterview: 2025-05-08\nsent: 2025-05-07T08:30\n---\nHi Dana,\n\nThank you for the invitation. I’ll call too. [|I withdraw my application|].\n\nKind regards,\nSam\n',
  },
  {
    text: '---\nchannel: text\n---\nHi Dana, sorry, [|I can’t make it to the interview this afternoon|]. I’ve got another job, thanks for the invite. Sam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you. [|I won’t be coming in today|], as I’ve accepted another position.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation. I apologise for cancelling tomorrow’s interview, and I’ve left a message with your reception. I withdraw.\n\nKind regards,\nSam\n',
  },
  {
    text: '---\nchannel: phone\n---\nHi Dana, this is Sam. I’m sorry, I have to cancel today’s interview. Thank you for arranging it. I withdraw. I’ll email you too.\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the chat this morning. I withdraw my application today. I’ll return the badge tomorrow.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for arranging the interview next Thursday. I have to cancel it and withdraw. You said the shortlist goes out tomorrow.\n\nKind regards,\nSam\n',
  },
  {
    text: '---\nchannel: email\ninterview: soon\nsent: 2025-05-07T13:30\n---\nHi Dana,\n\nThank you for the invitation. I withdraw my application.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Ana,\n\nThank you. I’m afraid [|I can’t come tomorrow|], because I’ve accepted another job.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Ana,\n\nI’m sorry to cancel [|tomorrow’s interview|]. Please call me if you have questions. Thank you.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Ana,\n\nI’m sorry to cancel [|today’s interview|]. Thank you for your call last week.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Ana,\n\nI’m sorry to cancel tomorrow’s interview. I’ve tried your mobile twice. Thank you.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Ana,\n\nThank you. I received your invitation to interview today, and I withdraw.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Ana,\n\nThank you. I heard this morning that I got another job, so I withdraw from next week’s interview.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Ana,\n\nThank you. The interview questionnaire is due tomorrow, but I withdraw.\n\nKind regards,\nSam\n',
  },
  {
    text: '---\nchannel: text\n---\nHi Bea, thanks for the interview but [|I won’t be there tomorrow|], I took another job',
    fixes: {
      'Apologise, and say that you’ll call':
        '---\nchannel: text\n---\nHi Bea, thanks for the interview but I won’t be there tomorrow, I took another job. Sorry for the short notice. I’ll call too.',
    },
  },
  {
    text: 'Hi Dana,\n\nThank you for the interview invitation. [|Tomorrow won’t work|] for me, so I withdraw.\n\nSam\n',
  },
  {
    text: '---\nchannel: voicemail\n---\nHi Dana, this is Sam. I have to cancel the [|interview tomorrow|], and I’m pulling out of the whole thing. Thank you for arranging it. I’ll confirm by email. Bye.\n',
    fixes: {
      Apologise:
        '---\nchannel: voicemail\n---\nHi Dana, this is Sam. I have to cancel the interview tomorrow, and I’m pulling out of the whole thing. Thank you for arranging it. I’m sorry for the short notice. I’ll confirm by email. Bye.\n',
    },
  },
  {
    text: '---\nchannel: text\n---\nHi Jo, thanks for [|slotting me in at two tomorrow|] but I’ve taken another job, so I’m cancelling the interview. Sam\n',
    fixes: {
      'Apologise, and say that you’ll call':
        '---\nchannel: text\n---\nHi Jo, thanks for slotting me in at two tomorrow but I’ve taken another job, so I’m cancelling the interview. Sorry for the short notice. I’ll call too. Sam\n',
    },
  },
  {
    text: '---\nchannel: text\n---\nHello Mrs Hill, thank you that you invited me [|tomorrow for interview|] in the bakery. I have accepted other work, so I will not come. Good luck! Sam\n',
    fixes: {
      'Apologise, and say that you’ll call':
        '---\nchannel: text\n---\nHello Mrs Hill, thank you that you invited me tomorrow for interview in the bakery. I have accepted other work, so I will not come. I am sorry for the short notice. I will call you as well. Good luck! Sam\n',
    },
  },
  {
    text: '---\nchannel: text\nscenario: cancellation\n---\nHi Jo, thanks for having me in but [|I can’t make 3pm today|], I’ve taken another job and withdraw. Sam\n',
    fixes: {
      'Apologise, and say that you’ll call':
        '---\nchannel: text\nscenario: cancellation\n---\nHi Jo, thanks for having me in but I can’t make 3pm today, I’ve taken another job and withdraw. Sorry for the short notice. I’ll call too. Sam\n',
    },
  },
  {
    text: '---\nchannel: text\n---\nhi lara its paul, sorry [|cant make it to the interview tmrw|], got another job so im out. thanks for the chance\n',
    fixes: {
      'Say that you’ll call':
        '---\nchannel: text\n---\nhi lara its paul, sorry cant make it to the interview tmrw, got another job so im out. will call too. thanks for the chance\n',
    },
  },
  {
    text: '---\nchannel: text\n---\nHi Bev its Courtney, [|not gonna manage the interview this aft|], my lift’s let me down. Thanks for asking me\n',
    fixes: {
      'Apologise, and say that you’ll call':
        '---\nchannel: text\n---\nHi Bev its Courtney, not gonna manage the interview this aft, my lift’s let me down. Sorry for the short notice. I’ll call too. Thanks for asking me\n',
    },
  },
  {
    text: '---\nchannel: text\n---\nHey Bron its Tyler. Cant do Saturday morning’s interview after all, thanks for asking me. Good luck\n',
  },
  {
    text: 'Dear Mr Brandt,\n\nThank you for the invitation. I am sorry, but I must cancel our [|interview today|] at 3 pm and withdraw my application. I accepted another job this morning. Please forgive me.\n\nKind regards,\nAnnika\n',
    fixes: {
      'Say that you’ll call':
        'Dear Mr Brandt,\n\nThank you for the invitation. I am sorry, but I must cancel our interview today at 3 pm and withdraw my application. I accepted another job this morning. Please forgive me. I will call you as well.\n\nKind regards,\nAnnika\n',
    },
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation. Another family hired me this morning so I need to cancel my interview in May and withdraw my application.\n\nI wish you luck.\n\nKind regards,\nSam\n',
  },
  {
    text: '---\nchannel: email\n---\nHi Dana,\n\nThank you for being so good to me when I rang up. I am sorry, I have to cancel [|tomorrow’s interview|] and withdraw my application.\n\nI wish you luck.\n\nKind regards,\nSam\n',
  },
  {
    text: '---\ninterview: 2025-02-12T10:00\nsent: 2025-02-11T15:30\n---\nHi Dana,\n\nThank you for the invitation. I’m sorry for the short notice: I’ve accepted another job and withdraw my application. I left the same news on your voicemail a minute ago.\n\nKind regards,\nSam\n',
  },
  {
    text: "hi Dr. Roe its Bri, thx for setting up the interview! looks like [|tomorrow's not gonna happen|] for me\n",
    fixes: {
      'Apologise, and say that you’ll call':
        "hi Dr. Roe its Bri, thx for setting up the interview! looks like tomorrow's not gonna happen for me. sorry for the short notice. I'll call too.\n",
    },
  },
  {
    text: "Hi Colm, thanks for having me down for the interview. I'd say [|I mightn't land in to you this afternoon|].\n",
  },
  {
    text: "Hi Colette, ta for squeezing me in for the interview. Only [|tomorrow's looking dodgy|] and I doubt I'll get across to you.\n",
  },
  {
    text: "Hi Dana,\n\nThank you for the invitation. I withdraw my application. I doubt I'll get to my emails this afternoon, and the weather tomorrow looks shaky. Good luck with the search.\n\nSam\n",
  },
  {
    text: 'Dear Mr Fell,\n\nthank you for inviting me. I am sorry but [|tomorrow at 10 I do not come|], I have accepted a job in another kitchen and I cancel the interview.\n\nI hope you find a good chef.\n\nBest regards,\nGianluca\n',
  },
  {
    text: "Dear Mr. Kowalczyk,\n\nThank you for making room for me, but scratch my name for [|tomorrow's sit-down|] and for the operator opening altogether.\n\nTake care,\nDale\n",
    fixes: {
      'Apologise, and say that you’ll call':
        "Dear Mr. Kowalczyk,\n\nThank you for making room for me, but scratch my name for tomorrow's sit-down and for the operator opening altogether. I am sorry for the short notice. I will call you as well.\n\nTake care,\nDale\n",
    },
  },
  {
    text: "---\nchannel: text\n---\nHello Meenakshi ma'am, thank you for the slot. [|Today 4 o'clock interview|] is not happening from my side, I have taken another job. Sorry ma'am\n",
    fixes: {
      'Say that you’ll call':
        "---\nchannel: text\n---\nHello Meenakshi ma'am, thank you for the slot. Today 4 o'clock interview is not happening from my side, I have taken another job. Sorry ma'am. I will call you as well.\n",
    },
  },
];
