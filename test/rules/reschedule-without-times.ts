import type { Example } from '../../server/rules/rule';

export const examples: readonly Example[] = [
  {
    text: '---\nscenario: reschedule\n---\nHi Dana,\n\nThank you for the interview. I’m on shift that day. Could we move it? I am free from [time].\n\nSam\n',
  },
  {
    text: "---\nscenario: reschedule\n---\nHi Dana,\n\nThank you for the interview in the [ward/unit]. I'm on shift that day. [|Could we move it to another day?|]\n\nSam\n",
    fixes: {
      'Propose two times':
        "---\nscenario: reschedule\n---\nHi Dana,\n\nThank you for the interview in the [ward/unit]. I'm on shift that day. Could we move it to another day? Tuesday or Wednesday afternoon next week would suit me.\n\nSam\n",
    },
  },
  {
    text: "---\nscenario: reschedule\n---\nHi Dana,\n\nThank you for the interview. The court can't say how long the trial will run. [|Could you see me on some other day?|]\n\nSam\n",
  },
  {
    text: '---\nscenario: reschedule\n---\nHi Dana,\n\nThank you for the invitation. I can’t come on the 17th. [|Would it be possible to do it on another day?|]\n\nKind regards,\nSam\n',
  },
  {
    text: '---\nscenario: reschedule\n---\nHi Dana,\n\nThank you for the invitation. [|Could we move Thursday’s interview to another day?|]\n\nKind regards,\nSam\n',
  },
  {
    text: '---\nscenario: reschedule\n---\nHi Dana,\n\nThank you for the invitation. [|Could it slide to later this month?|]\n\nKind regards,\nSam\n',
  },
  {
    text: '---\nscenario: reschedule\n---\nHi Dana,\n\nThank you for the invitation. [|I still want the job, but I need to postpone the interview on Friday.|]\n\nKind regards,\nSam\n',
  },
  {
    text: '---\nscenario: reschedule\n---\nHi Dana,\n\nThank you for the invitation. [|I need to move it; whenever suits you is fine.|]\n\nKind regards,\nSam\n',
  },
  {
    text: '---\nscenario: reschedule\n---\nHi Dana,\n\nThank you for the invitation. Could we move it to Friday the 21st, between 9 and 12?\n\nKind regards,\nSam\n',
  },
  {
    text: '---\nscenario: reschedule\n---\nHi Dana,\n\nThank you for the invitation. Could we meet any afternoon next week instead?\n\nKind regards,\nSam\n',
  },
  {
    text: '---\nscenario: reschedule\n---\nHi Dana,\n\nThank you for the invitation. I’m free on the 21st or the 22nd of May.\n\nKind regards,\nSam\n',
  },
  {
    text: '---\nscenario: reschedule\n---\nHi Dana,\n\nThank you for the invitation. Could you pick a slot that suits you here: https://cal.example/sam\n\nKind regards,\nSam\n',
  },
  {
    text: '---\nscenario: reschedule\n---\nHi Dana,\n\nThank you for the invitation. Could you choose from [my calendar](https://cal.example/sam)?\n\nKind regards,\nSam\n',
  },
  {
    text: '---\nscenario: reschedule\n---\nHi Dana,\n\nThank you for the invitation. I won’t get there that day, and I’d like to come on the nineteenth instead.\n\nKind regards,\nSam\n',
  },
  {
    text: '---\nscenario: reschedule\n---\nHi Dana,\n\nThank you for the invitation. Could we do the interview on Friday instead?\n\nKind regards,\nSam\n',
  },
  {
    text: '---\nscenario: reschedule\n---\nHi Dana,\n\nThank you for the invitation. Could we say [date] at [time]?\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation to interview. I’ve accepted another position and withdraw my application.\n\nKind regards,\nSam\n',
  },
  {
    text: '---\nscenario: reschedule\n---\nHi Ana,\n\nThank you. [|Something has come up on Tuesday; might we pick another day?|]\n\nKind regards,\nSam\n',
  },
  {
    text: '---\nscenario: reschedule\n---\nHi Ana,\n\nThank you. [|I work on Thursday at ten, so I’d need a new time.|]\n\nKind regards,\nSam\n',
  },
  {
    text: '---\nscenario: reschedule\n---\nHi Ana,\n\nThank you. I can’t do 3pm on Thursday, but 5pm would be fine.\n\nKind regards,\nSam\n',
  },
  {
    text: '---\nscenario: reschedule\n---\nHi Ana,\n\nThank you. Can we move it from Monday to Wednesday?\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the interview on Friday. I’m still very keen, but Friday clashes with a visit I can’t shift. [|Could we find another day?|]\n\nSam\n',
  },
  {
    text: '---\nscenario: reschedule\n---\nHi Dana,\n\nThank you for the invitation to interview. Tuesday clashes with my shift. [|Could we find another time?|]\n\nKind regards,\nSam\n',
    fixes: {
      'Propose two times':
        '---\nscenario: reschedule\n---\nHi Dana,\n\nThank you for the invitation to interview. Tuesday clashes with my shift. Could we find another time? Wednesday or Thursday afternoon next week would suit me.\n\nKind regards,\nSam\n',
    },
  },
  {
    text: '---\nscenario: reschedule\n---\nHi Dana,\n\nThank you for the invitation to interview. I have jury duty that week. [|May we move it?|]\n\nKind regards,\nSam\n',
    fixes: {
      'Propose two times':
        '---\nscenario: reschedule\n---\nHi Dana,\n\nThank you for the invitation to interview. I have jury duty that week. May we move it? Tuesday or Wednesday afternoon the week after next would suit me.\n\nKind regards,\nSam\n',
    },
  },
  {
    text: '---\nscenario: reschedule\n---\nHi Dana,\n\nThank you for the interview on the 11th. [|Could it be moved to a later date?|]\n\nSam\n',
    fixes: {
      'Propose two times':
        '---\nscenario: reschedule\n---\nHi Dana,\n\nThank you for the interview on the 11th. Could it be moved to a later date? Tuesday or Wednesday afternoon the week after would suit me.\n\nSam\n',
    },
  },
  {
    text: '---\nscenario: reschedule\n---\nHi Dana,\n\nThank you for the interview on Monday. [|Would it be possible to do it later in the week?|]\n\nSam\n',
    fixes: {
      'Propose two times':
        '---\nscenario: reschedule\n---\nHi Dana,\n\nThank you for the interview on Monday. Would it be possible to do it later in the week? Thursday or Friday afternoon would suit me.\n\nSam\n',
    },
  },
  {
    text: '---\nscenario: reschedule\n---\nHi Dana,\n\nThank you for the invitation. I’m in hospital that week. [|Might I come at a later point?|]\n\nKind regards,\nSam\n',
    fixes: {
      'Propose two times':
        '---\nscenario: reschedule\n---\nHi Dana,\n\nThank you for the invitation. I’m in hospital that week. Might I come at a later point? Tuesday or Wednesday afternoon the week after next would suit me.\n\nKind regards,\nSam\n',
    },
  },
  {
    text: '---\nchannel: phone\n---\nGood morning, this is Sam Lee. [|I’m due with you on Wednesday about the crane job, but I have jury service, so I’m calling to ask if we can move it.|] Thank you.\n',
    fixes: {
      'Propose two times':
        '---\nchannel: phone\n---\nGood morning, this is Sam Lee. I’m due with you on Wednesday about the crane job, but I have jury service, so I’m calling to ask if we can move it. Would Tuesday or Thursday afternoon next week suit you? Thank you.\n',
    },
  },
  {
    text: 'Hi Dana,\n\nThank you for the interview on Thursday. I can’t come at that hour. [|Would it be possible to find another day for it?|] I look forward to learning more about [company].\n\nKind regards,\nSam\n',
    fixes: {
      'Propose two times':
        'Hi Dana,\n\nThank you for the interview on Thursday. I can’t come at that hour. Would it be possible to find another day for it? Tuesday or Wednesday afternoon next week would suit me. I look forward to learning more about [company].\n\nKind regards,\nSam\n',
    },
  },
  {
    text: '---\nscenario: reschedule\n---\nDear Dana,\n\nThank you for the interview on [date]. [|I need to move it to another day.|]\n\nKind regards,\nSam\n',
    fixes: {
      'Propose two times':
        '---\nscenario: reschedule\n---\nDear Dana,\n\nThank you for the interview on [date]. I need to move it to another day. Would Tuesday or Wednesday afternoon next week suit you?\n\nKind regards,\nSam\n',
    },
  },
  {
    text: '---\nchannel: text\nscenario: reschedule\n---\n[|on my own in the shop monday now so no way I can get over to you for the interview, any chance we can shift it to some other day?|] still dead keen. thanks for bearing with me. Fran (Saturday job)\n',
    fixes: {
      'Propose two times':
        '---\nchannel: text\nscenario: reschedule\n---\non my own in the shop monday now so no way I can get over to you for the interview, any chance we can shift it to some other day? I could do Tuesday or Wednesday afternoon next week. still dead keen. thanks for bearing with me. Fran (Saturday job)\n',
    },
  },
  {
    text: 'Hey Sunny, thx for the interview on Sat. [|can we push it back a bit?|] still want the job! Joss\n',
    fixes: {
      'Propose two times':
        'Hey Sunny, thx for the interview on Sat. can we push it back a bit? I could do Tuesday or Wednesday afternoon next week. still want the job! Joss\n',
    },
  },
  {
    text: '---\nscenario: reschedule\n---\nHi Dana,\n\nThank you for the interview. The {{weekday}} appointment falls on our audit. [|Could it be moved to another date?|]\n\nKind regards,\nSam\n',
    fixes: {
      'Propose two times':
        '---\nscenario: reschedule\n---\nHi Dana,\n\nThank you for the interview. The {{weekday}} appointment falls on our audit. Could it be moved to another date? Tuesday or Wednesday afternoon next week would suit me.\n\nKind regards,\nSam\n',
    },
  },
  {
    text: 'Dear Dr. Villanueva,\n\nThank you for the invitation. I have to move our conversation about the assistant professorship, currently set for November 6. [|Would the committee have another opening at some point this semester?|]\n\nSincerely,\nPeter\n',
    fixes: {
      'Propose two times':
        'Dear Dr. Villanueva,\n\nThank you for the invitation. I have to move our conversation about the assistant professorship, currently set for November 6. Would the committee have another opening at some point this semester? Tuesday or Wednesday afternoon the week after November 6 would suit me.\n\nSincerely,\nPeter\n',
    },
  },
  {
    text: "---\nchannel: text\nscenario: reschedule\n---\nHello Mr Abara, Joy here. Thanks for the invite. I'm on nights all that week so the interview on the 12th won't work for me. [|Could we do it another day?|]\n",
    fixes: {
      'Propose two times':
        "---\nchannel: text\nscenario: reschedule\n---\nHello Mr Abara, Joy here. Thanks for the invite. I'm on nights all that week so the interview on the 12th won't work for me. Could we do it another day? I could do Tuesday or Wednesday afternoon the week after.\n",
    },
  },
  {
    text: '---\nscenario: reschedule\n---\nHi Dana,\n\nThank you for the invitation. The [day] of my interview is taken now. [|Could you move it to another time?|]\n\nKind regards,\nSam\n',
    fixes: {
      'Propose two times':
        '---\nscenario: reschedule\n---\nHi Dana,\n\nThank you for the invitation. The [day] of my interview is taken now. Could you move it to another time? Tuesday or Wednesday afternoon next week would suit me.\n\nKind regards,\nSam\n',
    },
  },
  {
    text: "Hi Marcus,\n\nThank you for the invitation. [|Could we push my Tuesday interview back?|] My van is in the garage and I've no way of getting to the depot. Some other day would be grand.\n\nRegards,\nPadraig Nolan\n",
    fixes: {
      'Propose two times':
        "Hi Marcus,\n\nThank you for the invitation. Could we push my Tuesday interview back? My van is in the garage and I've no way of getting to the depot. Wednesday or Thursday afternoon next week would be grand.\n\nRegards,\nPadraig Nolan\n",
    },
  },
  {
    text: 'Dear Ms. Santos,\n\nThank you for the invitation. [|May I request to move my interview scheduled on Wednesday.|] Our arrival was delayed and I will still be on board.\n\nKindly inform me if we can do it some other day, once we are already docked.\n\nKind regards,\nArnel Villar\n',
    fixes: {
      'Propose two times':
        'Dear Ms. Santos,\n\nThank you for the invitation. May I request to move my interview scheduled on Wednesday. Our arrival was delayed and I will still be on board.\n\nKindly inform me if we can do it on Tuesday or Thursday afternoon next week, once we are already docked.\n\nKind regards,\nArnel Villar\n',
    },
  },
  {
    text: 'Hi Dana,\n\nThank you for inviting me for interview on 12 May. I have been called for jury service that week, so could we meet on 19 May or 20 May instead?\n\nKind regards,\nSam\n',
  },
  {
    text: '---\nscenario: reschedule\n---\nHi Dana,\n\nThank you for the invitation. The branch is shut that week and no bus would get me to you. [|Would it be possible to have me in on another day?|]\n\nKind regards,\nSam\n',
    fixes: {
      'Propose two times':
        '---\nscenario: reschedule\n---\nHi Dana,\n\nThank you for the invitation. The branch is shut that week and no bus would get me to you. Would it be possible to have me in on another day? Tuesday or Wednesday afternoon the week after next would suit me.\n\nKind regards,\nSam\n',
    },
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation. [|Would it be all right to move our interview on (DATE) to some other day?|] You can reach me on XXX.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation. Unfortunately <day and time> clashes with my exam. [|Could we find some other moment?|]\n\nKind regards,\nSam\n',
  },
  {
    text: "Hi Dana,\n\nThank you for the invitation. My chemistry exam just got moved onto Wednesday, the same hour as my interview. [|Could we do it some other day instead?|] I'm in your store like every weekend.\n\nSam\n",
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation. Could we reschedule the interview? I am free every weekday after 4 pm. Best of luck with the search.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation. Something came up; could the interview be pushed to Thursday morning? Best of luck with the search.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Dear Ms Whitlow,\n\nThank you for the interview on Wednesday in your kitchen. The school has put my examination at the same hour. [|Is it possible that we place the interview at some other moment?|] I would still love to meet you.\n\nKind regards,\nSam\n',
  },
  {
    text: "Hi Mo,\n\nThank you for the slot. [|The ferry's off till they mend the ramp, so Wednesday's interview will have to shift.|] I'm dead keen still.\n\nCheers,\nSam\n",
  },
];
