import type { Example } from '../../server/rules/rule';

export const examples: readonly Example[] = [
  {
    text: "---\nchannel: voicemail\n---\nHello Dana, it's Sam about the interview. Thank you for picking me out, it made my week. I'll send you an email saying the same. [|Have a good day.|]\n",
    fixes: {
      'Withdraw clearly':
        "---\nchannel: voicemail\n---\nHello Dana, it's Sam about the interview. Thank you for picking me out, it made my week. But I've decided not to go ahead, so please withdraw my application. I'll send you an email saying the same. Have a good day.\n",
    },
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation. [|Let me think about the interview.|]\n\nKind regards,\nSam\n',
    fixes: {
      'Withdraw clearly':
        'Hi Dana,\n\nThank you for the invitation. I have decided not to proceed and would like to withdraw my application.\n\nKind regards,\nSam\n',
    },
  },
  { text: 'Hi Dana,\n\nThank you. Please take me off the list for the interviews.\n\nSam\n' },
  { text: 'Hi Dana,\n\nThank you. I’ve accepted another position this week.\n\nSam\n' },
  {
    text: 'Hi Dana,\n\nThank you for the invitation. [|I was thrilled to have been selected for an interview.|]\n\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation. [|I got your new role description and read it twice.|]\n\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation. [|I took another look at the job description last night.|]\n\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation. [|I will pass on your regards to Ben.|]\n\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation. [|I’m out of the office until Monday.|]\n\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation. [|Your remarks on packaging stayed with me all weekend.|]\n\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation. [|Congratulations on the new role.|]\n\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation. [|I did not expect an interview so soon.|]\n\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation. [|The form threw me out three times.|]\n\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation. [|The trains were cancelled when I last came.|]\n\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation. I have, however, taken up another post.\n\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation. Another post came up and I took it.\n\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation. I’ve been given a place on a course in Leeds.\n\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation. I’ve committed to a different path.\n\nSam\n',
  },
  { text: 'Hi Dana,\n\nThank you for the invitation. No interview for me this time.\n\nSam\n' },
  {
    text: 'Hi Dana,\n\nThank you for the invitation. A different garage has taken me on.\n\nSam\n',
  },
  { text: '---\nscenario: connect\n---\nHi Dana,\n\nThank you for your time.\n\nSam\n' },
  {
    text: 'Hi Dana,\n\nThank you for the interview invitation. I am releasing my interview slot.\n\nI wish you luck.\n\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation to interview. You need not keep a chair for me.\n\nI wish you luck.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation to interview. You can give my slot to the next person.\n\nI wish you luck.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation to interview. I’m calling time on my application.\n\nI wish you luck.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation to interview. I’ve landed a berth on another vessel.\n\nI wish you luck.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation to interview. [|I count myself lucky to have been asked.|]\n\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation to interview. It was a joy to read about the new gallery, and I was touched that you remembered my visit.\n\n[|I wish you luck with the search.|]\n\nKind regards,\nSam\n',
    fixes: {
      'Withdraw clearly':
        'Hi Dana,\n\nThank you for the invitation to interview. It was a joy to read about the new gallery, and I was touched that you remembered my visit. However, I have decided not to proceed and would like to withdraw my application.\n\nI wish you luck with the search.\n\nKind regards,\nSam\n',
    },
  },
  {
    text: 'Hi Janice, thank you for the invitation to the interview. Haven’t made my mind up. [|We’ll see, I’ll let you know when I know.|] Maureen\n',
    fixes: {
      'Withdraw clearly':
        'Hi Janice, thank you for the invitation to the interview. I’ve decided not to go ahead, so please withdraw my application. Maureen\n',
    },
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation to interview. I’ve thrown in my lot with another lab, so this is where I hop off.\n\nI wish you luck.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation to interview. I have promised my Sundays to another parish, so I must leave yours to others.\n\nI wish you luck.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation to interview. I’ll not be reporting for it.\n\nI wish you luck.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation to interview. You needn’t lay a place for me.\n\nI wish you luck.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation to interview. I regret that I’ll not be coming, having accepted a post elsewhere.\n\nI wish you luck.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation to interview. [|I passed your shop and the window was out of this world.|]\n\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation to interview. [|I couldn’t be more honoured.|]\n\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation to interview. [|I won’t forget how you figured out the map.|]\n\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation to interview. [|I’m not much of a writer.|]\n\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation to interview. [|Something else has come through for me, and I can’t say one way or the other just now.|]\n\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation. I’ve had another offer. [|I need to sleep on it.|]\n\nKind regards,\nSam\n',
  },
  {
    text: '---\nscenario: resend\n---\nHi Dana,\n\nI’m resending this as I had the wrong address for you. [|Thank you for the kind invitation, and good luck with the season.|]\n\nBest,\nSam\n',
    fixes: {
      'Withdraw clearly':
        '---\nscenario: resend\n---\nHi Dana,\n\nI’m resending this as I had the wrong address for you. Thank you for the kind invitation. I’ve decided not to proceed and would like to withdraw my application. Good luck with the season.\n\nBest,\nSam\n',
    },
  },
  {
    text: '---\nchannel: text\n---\nhi miss [|harper thank u for the interview, can i let u know nearer the time|]\n',
    fixes: {
      'Withdraw clearly':
        '---\nchannel: text\n---\nhi miss harper thank u for the interview. ive decided not to go ahead, so please take me off the list.\n',
    },
  },
  {
    text: '---\nscenario: reply\n---\nHi Agnes,\n\nThank you for writing a second time about the interview. I’ve got your points about the team. This has been a busy spring, I now have a job with a studio on the table, and I’m turning it all over in my head.\n\n[|Have a beautiful Easter.|]\n\nGreetings,\nMirela\n',
    fixes: {
      'Withdraw clearly':
        '---\nscenario: reply\n---\nHi Agnes,\n\nThank you for writing a second time about the interview. I’ve got your points about the team. However, I’ve decided to withdraw my application.\n\nHave a beautiful Easter.\n\nGreetings,\nMirela\n',
    },
  },
  {
    text: 'Hi Francesca,\n\nThank you for your follow-up. [|You asked what would change my mind: if you matched that offer I could still do the interview next week.|]\n\nKind regards,\nAntoine\n',
    fixes: {
      'Withdraw clearly':
        'Hi Francesca,\n\nThank you for your follow-up. I have decided to withdraw my application.\n\nKind regards,\nAntoine\n',
    },
  },
  {
    text: 'Hi Dana,\n\nThank you for the interview invitation. I’d rather not commit to anything just yet. I’ll circle back to you when the dust has settled. [|I wish you every success with the search.|]\n\nKind regards,\nSam\n',
    fixes: {
      'Withdraw clearly':
        'Hi Dana,\n\nThank you for the interview invitation. I’ve decided not to proceed and would like to withdraw my application. I wish you every success with the search.\n\nKind regards,\nSam\n',
    },
  },
  {
    text: 'Hi Dana,\n\nThank you for the interview. I need to talk to my wife and see how we feel. Then I’ll ring. [|I wish you every success with the search.|]\n\nKind regards,\nSam\n',
    fixes: {
      'Withdraw clearly':
        'Hi Dana,\n\nThank you for the interview. I’ve decided not to proceed and would like to withdraw my application. I wish you every success with the search.\n\nKind regards,\nSam\n',
    },
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation to interview. [|It meant a lot to someone who started out in your foyer.|]\n\nKind regards,\nSam\n',
    fixes: {
      'Withdraw clearly':
        'Hi Dana,\n\nThank you for the invitation to interview. It meant a lot to someone who started out in your foyer. However, I have decided not to proceed and would like to withdraw my application.\n\nKind regards,\nSam\n',
    },
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation to interview. I’ve been accepted elsewhere and give up my place on Friday.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the interview tomorrow. It looks as if I probably won’t make it over to you.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the interview. Got work offshore, so that’s me out.\n\nKind regards,\nSam\n',
  },
  {
    text: '---\ninvited: 2026-05-01\nsent: 2026-05-12\n---\nDear Dana,\n\nThank you for the invitation to interview. [|I’m still weighing things up, so bear with me and you’ll have word from me one of these days.|]\n\nRegards,\nSam\n',
    fixes: {
      'Withdraw clearly':
        '---\ninvited: 2026-05-01\nsent: 2026-05-12\n---\nDear Dana,\n\nThank you for the invitation to interview. I’ve decided not to proceed and would like to withdraw my application.\n\nRegards,\nSam\n',
    },
  },
  {
    text: 'Dear Dana,\n\nThank you for asking me to interview.\n\n[say no nicely here]\n\n[|I wish you every success with the search.|]\n\nKind regards,\nSam\n',
    fixes: {
      'Withdraw clearly':
        'Dear Dana,\n\nThank you for asking me to interview.\n\nI have decided not to proceed and would like to withdraw my application.\n\nI wish you every success with the search.\n\nKind regards,\nSam\n',
    },
  },
  {
    text: 'Dear Dana,\n\nThank you for asking me to interview. [|I’m on a shoot until the end of the month.|]\n\nKind regards,\nSam\n',
    fixes: {
      'Withdraw clearly':
        'Dear Dana,\n\nThank you for asking me to interview. I’m on a shoot until the end of the month.\n\nI’ve decided not to proceed and would like to withdraw my application.\n\nKind regards,\nSam\n',
    },
  },
  {
    text: 'Dear Dana,\n\nThank you for the coffee. I stop with the procedure for the planner post.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThanks for sending the interview details over, it looks like a lovely ward. [|Will message when I know more.|]\n\nBest,\nSam\n',
    fixes: {
      'Withdraw clearly':
        'Hi Dana,\n\nThanks for sending the interview details over, it looks like a lovely ward. However, I have decided not to proceed and would like to withdraw my application.\n\nBest,\nSam\n',
    },
  },
  {
    text: 'Dear Dana,\n\nWhat a treat it was to receive your invitation to interview, and how thoughtful of you to enclose the directions. Please tell Mr. Osgood that I have read his newsletter.\n\n[|I wish you a wonderful autumn.|]\n\nKind regards,\nSam\n',
    fixes: {
      'Withdraw clearly':
        'Dear Dana,\n\nWhat a treat it was to receive your invitation to interview, and how thoughtful of you to enclose the directions. However, I have decided not to proceed and would like to withdraw my application. Please tell Mr. Osgood that I have read his newsletter.\n\nI wish you a wonderful autumn.\n\nKind regards,\nSam\n',
    },
  },
  {
    text: 'Dear Dana,\n\nThank you for the interview invitation. I passed your shop on the bus and the window display was out of this world.\n\n[|Good luck with Christmas!|]\n\nKind regards,\nSam\n',
    fixes: {
      'Withdraw clearly':
        'Dear Dana,\n\nThank you for the interview invitation. I passed your shop on the bus and the window display was out of this world. However, I have decided not to proceed and would like to withdraw my application.\n\nGood luck with Christmas!\n\nKind regards,\nSam\n',
    },
  },
  {
    text: "Hi Ana,\n\nIt was lovely to hear from you and I'm thrilled that you liked my portfolio. I have a lot going on at the moment and need some time to decide.\n\n[|I wish you well.|]\n\nWarmly,\nSam\n",
    fixes: {
      'Withdraw clearly':
        "Hi Ana,\n\nIt was lovely to hear from you and I'm thrilled that you liked my portfolio. However, I've decided not to proceed and would like to withdraw my application.\n\nI wish you well.\n\nWarmly,\nSam\n",
    },
  },
  {
    text: "Hi Ollie, thanks for the interview slot! [|Head's all over the place, will get on to this when I can.|]\n\nCheers,\nMaz\n",
    fixes: {
      'Withdraw clearly':
        "Hi Ollie, thanks for the interview slot! I've decided not to go ahead, so please withdraw my application.\n\nCheers,\nMaz\n",
    },
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation to interview. [|I cannot tell you yes and I cannot tell you no.|]\n\nKind regards,\nSam\n',
    fixes: {
      'Withdraw clearly':
        'Hi Dana,\n\nThank you for the invitation to interview. I have decided not to proceed and would like to withdraw my application.\n\nKind regards,\nSam\n',
    },
  },
  {
    name: 'fu1-34-vancouver.md',
    text: "---\nchannel: linkedin\nscenario: decline\n---\nHi Nadia,\n\nThank you for being so patient with me about the interview, and for the two reminders. I owe you some sort of explanation. My father went into hospital with his heart at the beginning of the month, and my sister and I have been taking turns sleeping in the chair beside him. Some nights I get three hours. The office has been good about it but my own projects are a mess, and I look at your calendar link and can't make my mind decide anything. So let me sit with it for a while longer. [|It really is a wonderful organisation and everything I read about the harbour project makes me want to read more.|]\n\nWarmly,\nColleen Yip\n",
    fixes: {
      'Withdraw clearly':
        "---\nchannel: linkedin\nscenario: decline\n---\nHi Nadia,\n\nThank you for being so patient with me about the interview, and for the two reminders. It really is a wonderful organisation and everything I read about the harbour project makes me want to read more. However, I've decided not to proceed and would like to withdraw my application.\n\nWarmly,\nColleen Yip\n",
    },
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation to interview. I got a kick out of reading how the clinic began, and I’m honoured you picked my letter out of the pile.\n\n[|I wish you luck with the search.|]\n\nKind regards,\nSam\n',
    fixes: {
      'Withdraw clearly':
        'Hi Dana,\n\nThank you for the invitation to interview. I got a kick out of reading how the clinic began, and I’m honoured you picked my letter out of the pile. However, I’ve decided not to proceed and would like to withdraw my application.\n\nI wish you luck with the search.\n\nKind regards,\nSam\n',
    },
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation to interview. I have gone through the papers twice.\n\n[|I wish you luck with the search.|]\n\nKind regards,\nSam\n',
    fixes: {
      'Withdraw clearly':
        'Hi Dana,\n\nThank you for the invitation to interview. I have gone through the papers twice.\n\nI have decided not to proceed and would like to withdraw my application.\n\nI wish you luck with the search.\n\nKind regards,\nSam\n',
    },
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation to interview. My last note went to a colleague instead of you.\n\n[|I wish you luck with the search.|]\n\nKind regards,\nSam\n',
    fixes: {
      'Withdraw clearly':
        'Hi Dana,\n\nThank you for the invitation to interview. My last note went to a colleague instead of you.\n\nI have decided not to proceed and would like to withdraw my application.\n\nI wish you luck with the search.\n\nKind regards,\nSam\n',
    },
  },
  {
    text: "---\nscenario: resend\n---\nDear Mr Chaudhry,\n\nThis was meant for you, and I'm told it landed with your colleague in Catering. It concerns the Estates Technician post at the infirmary.\n\nThank you for the invitation to interview. [|It was a pleasure to see the boiler house, and I hope you find the right person for it.|]\n\nKind regards,\nGraham\n",
    fixes: {
      'Withdraw clearly':
        "---\nscenario: resend\n---\nDear Mr Chaudhry,\n\nThis was meant for you, and I'm told it landed with your colleague in Catering. It concerns the Estates Technician post at the infirmary.\n\nThank you for the invitation to interview. I've decided not to proceed and would like to withdraw my application. It was a pleasure to see the boiler house, and I hope you find the right person for it.\n\nKind regards,\nGraham\n",
    },
  },
  {
    text: "---\nscenario: reply\n---\nHi Dermot,\n\nThanks for your patience. I know two of the panel and they couldn't be nicer.\n\nOn your question whether I'm still in for the interview: leave it with me. I'll come back to you once I can see the wood for the trees.\n\n[|Hope the office move wasn't too painful.|]\n\nBest wishes,\nSiobhán Tierney\n",
    fixes: {
      'Withdraw clearly':
        "---\nscenario: reply\n---\nHi Dermot,\n\nThanks for your patience. I know two of the panel and they couldn't be nicer.\n\nOn your question whether I'm still in for the interview: I've decided to withdraw my application.\n\nHope the office move wasn't too painful.\n\nBest wishes,\nSiobhán Tierney\n",
    },
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation to interview. My note went to your old colleague, who has moved to another team.\n\n[|I wish you luck with the search.|]\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation to interview. I have taken note of the venue and the papers.\n\n[|I wish you luck with the search.|]\n\nKind regards,\nSam\n',
    fixes: {
      'Withdraw clearly':
        'Hi Dana,\n\nThank you for the invitation to interview. I have taken note of the venue and the papers.\n\nI have decided not to proceed and would like to withdraw my application.\n\nI wish you luck with the search.\n\nKind regards,\nSam\n',
    },
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation to interview. My telephone is mostly closed in working hours.\n\n[|I wish you luck with the search.|]\n\nKind regards,\nSam\n',
    fixes: {
      'Withdraw clearly':
        'Hi Dana,\n\nThank you for the invitation to interview. My telephone is mostly closed in working hours.\n\nI have decided not to proceed and would like to withdraw my application.\n\nI wish you luck with the search.\n\nKind regards,\nSam\n',
    },
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation and the tour. The wall of rejected logos was a treat. I’ll come back to you once I know what I want.\n\n[|I wish you luck.|]\n\nKind regards,\nSam\n',
    fixes: {
      'Withdraw clearly':
        'Hi Dana,\n\nThank you for the invitation and the tour. I’ve decided not to proceed and would like to withdraw my application.\n\nI wish you luck.\n\nKind regards,\nSam\n',
    },
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation to interview. It was a real pleasure to be picked.\n\n[|I wish you luck.|]\n\nKind regards,\nSam\n',
    fixes: {
      'Withdraw clearly':
        'Hi Dana,\n\nThank you for the invitation to interview. It was a real pleasure to be picked. However, I have decided not to proceed and would like to withdraw my application.\n\nI wish you luck.\n\nKind regards,\nSam\n',
    },
  },
  {
    text: 'Dear Ms Coppin,\n\nThank you for the invitation to interview for the registrar post. What you wrote about the textiles was fascinating. I wanted to reply quickly, so that you hear from me in good time.\n\n[|I wish everyone at the museum a wonderful reopening.|]\n\nWarm regards,\nElodie Gauthier\n',
    fixes: {
      'Withdraw clearly':
        'Dear Ms Coppin,\n\nThank you for the invitation to interview for the registrar post. What you wrote about the textiles was fascinating. I wanted to reply quickly, so that you hear from me in good time. I have decided not to proceed and would like to withdraw my application.\n\nI wish everyone at the museum a wonderful reopening.\n\nWarm regards,\nElodie Gauthier\n',
    },
  },
  {
    text: "---\nchannel: voicemail\nscenario: decline\n---\nHello Brenda, Tom Ackroyd here, you rang about me seeing that farmer over at Louth for the tractor job. Ta for thinking of me. We're flat out drilling just now, so I'll see how the week goes and give you a bell at some point. [|Right, bye now.|]\n",
    fixes: {
      'Withdraw clearly':
        "---\nchannel: voicemail\nscenario: decline\n---\nHello Brenda, Tom Ackroyd here, you rang about me seeing that farmer over at Louth for the tractor job. Ta for thinking of me. But I've decided not to go ahead, so please count me out. Right, bye now.\n",
    },
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation to interview. The base is under what I’m on now, and there’s no car. I’ll circle back when I’ve made up my mind.\n\n[|I wish you luck.|]\n\nKind regards,\nSam\n',
    fixes: {
      'Withdraw clearly':
        'Hi Dana,\n\nThank you for the invitation to interview. I’ve decided not to proceed and would like to withdraw my application.\n\nI wish you luck.\n\nKind regards,\nSam\n',
    },
  },
  {
    text: "Hello Fergal,\n\nThanks very much for the call about the interview for the driving job, it was decent of you to think of me. I've a few things to sort out here first. [|I'll give you a shout when I have it figured out.|]\n\nAll the best with the search,\nDonal\n",
    fixes: {
      'Withdraw clearly':
        "Hello Fergal,\n\nThanks very much for the call about the interview for the driving job, it was decent of you to think of me. I've decided not to proceed and would like to withdraw from the process.\n\nAll the best with the search,\nDonal\n",
    },
  },
  {
    text: '---\nchannel: text\n---\nHi Sofia! Thank you so much for the interview invite. [|Bit of a juggle right now so bear with me on an answer, could be a few days|] x Inês\n',
    fixes: {
      'Withdraw clearly':
        '---\nchannel: text\n---\nHi Sofia! Thank you so much for the interview invite. I’ve decided not to go ahead, so please withdraw my application. x Inês\n',
    },
  },
  {
    text: 'Hi Dana,\n\nThank you for the interview invitation. Please give my chair to the next in line, since mine is now in another office.\n\nI wish you luck.\n\nKind regards,\nSam\n',
  },
  {
    text: '---\nchannel: text\n---\nHi Dana, thanks for the interview. Got another job now so you can give my slot to somebody else. Sam\n',
  },
  {
    text: '---\nchannel: text\n---\nHi Dana, thank you for the interview invite! [|My sister has told the whole street.|] Sam\n',
    fixes: {
      'Withdraw clearly':
        '---\nchannel: text\n---\nHi Dana, thank you for the interview invite! My sister has told the whole street. Anyway, I’ve decided not to go ahead, so please withdraw my application. Sam\n',
    },
  },
  {
    text: 'Hi Dana,\n\nThank you for the interview. I read the letter out over breakfast and we were both laughing about the radiators. They were there in 1974.\n\n[|I wish you luck with the house.|]\n\nSam\n',
    fixes: {
      'Withdraw clearly':
        'Hi Dana,\n\nThank you for the interview. I read the letter out over breakfast and we were both laughing about the radiators. They were there in 1974.\n\nI have decided not to proceed and would like to withdraw my application.\n\nI wish you luck with the house.\n\nSam\n',
    },
  },
  {
    text: '---\nchannel: linkedin\nscenario: reply\n---\nHi Dana,\n\nThank you. This is now the third time that you ask. I said no to the interview and it stays no. From now on I click your messages away without reading.\n\nSam\n',
  },
  {
    text: '---\nchannel: text\nscenario: referral\n---\nSaw your msg about the interview for the lighting job. [|My mate Olu would be spot on for it.|] Sam\n',
    fixes: {
      'Withdraw clearly':
        '---\nchannel: text\nscenario: referral\n---\nSaw your msg about the interview for the lighting job. I’ve decided not to go ahead, so please withdraw my application. My mate Olu would be spot on for it. Sam\n',
    },
  },
  {
    text: '---\nscenario: reply\n---\nHi Dana,\n\nThank you for writing again and for keeping the slot open. [|I did receive your first note.|]\n\nSam\n',
    fixes: {
      'Withdraw clearly':
        '---\nscenario: reply\n---\nHi Dana,\n\nThank you for writing again and for keeping the slot open. I did receive your first note.\n\nI have decided to withdraw my application.\n\nSam\n',
    },
  },
  {
    text: "---\nchannel: phone\n---\nHi Dana, it's Sam. Thank you for the interview. My circumstances have changed. I'll email you as well. [|Bye.|]\n",
    fixes: {
      'Withdraw clearly':
        "---\nchannel: phone\n---\nHi Dana, it's Sam. Thank you for the interview. My circumstances have changed. I've decided not to go ahead, so please withdraw my application. I'll email you as well. Bye.\n",
    },
  },
  {
    text: "Hi Dana,\n\nThanks for the interview. My old boss's brother hired me before you could! Good luck with it.\n\nSam\n",
  },
  {
    text: 'Hi Dana,\n\nThanks for the interview. A museum hired me.\n\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThanks for the interview. [|Your colleague took me on a tour of the works.|]\n\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThanks for the interview. [|The bank made me an offer last night.|]\n\nSam\n',
  },
  {
    text: "Hi Mo, thank you for the invite, got another job so I'm out of this one. Hope it goes well for you.\n",
  },
  {
    text: 'Hello Ms Lee,\n\nThank you for contact me. I decide not join the interview.\n\nHanh\n',
  },
  {
    text: "Hi Mo,\n\nthanks for thinking of me. Already got a van and a round so that's a no.\n\nSam\n",
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation. Your company hired me as an intern in 2019. [|Best of luck with the search.|]\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation. Your agency has signed me up for the assessment. [|Best of luck with the search.|]\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation. The café next door snapped me up. Best of luck with the search.\n\nKind regards,\nSam\n',
  },
  {
    text: 'hey coach Dana its Ty from swim team. so abt the lifeguard interview idk yet lol, kinda depends on band camp n stuff. [|ill hit u up whenever my summer makes sense|]\n',
    fixes: {
      'Withdraw clearly':
        'hey coach Dana its Ty from swim team. ive decided not to go ahead with the interview, so please take me off the list.\n',
    },
  },
  {
    text: 'Dear Mr. Hollis,\n\nI thank you for the interview that you fixed me on Wednesday. Unhappily I am retained that day by a concert; could we place it on Thursday the 9th, or else Friday before noon?\n\nCordially,\nBastien\n',
  },
];
