import type { Example } from '../../server/rules/rule';

export const examples: readonly Example[] = [
  {
    text: 'Hi Dana,\n\nThank you. I withdraw. You were so kind to save me a place in the interviews.\n\nI wish you luck.\n\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you. I’m withdrawing, [|unless you can move|] faster.\n\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you. I withdraw, but [|I could still do the interview if it|] were on Friday.\n\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you. I withdraw my application, but [|let’s see how it goes|].\n\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you. I withdraw. Please don’t [|give my slot away yet|].\n\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you. I withdraw. Please keep my CV on file, and keep me in mind for other roles.\n\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you. I withdraw, so there is no need to ring back unless you want to.\n\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you. Had you called in spring I would still have come; now I withdraw.\n\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you. I withdraw, and I won’t change my mind if the date moves.\n\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation. I withdraw my application. If you’d like my notes, I could send them by Friday.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation. I withdraw my application. I hope we can keep the door open for another time.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation. I withdraw my application. If the timing had been kinder I would have come.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for asking if anything could still change my mind. I withdraw.\n\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation. I withdraw my application. Don’t [|take me off the list just yet|].\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation. I withdraw my application. Should you need anything, I’m on the same number.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation. I have taken another job and withdraw from the process, though do [|hold a place for me until|] Easter. I wish you luck.\n\nSam\n',
    fixes: {
      'Leave it at the withdrawal':
        'Hi Dana,\n\nThank you for the invitation. I have taken another job and withdraw from the process. I wish you luck.\n\nSam\n',
    },
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation to interview. I withdraw my application. It was kind of you to keep my place warm.\n\nSam\n',
  },
  {
    text: 'Hi Dana, thanks for asking me. I’ve taken another job so I won’t be coming & pls give my slot to someone else. Good luck! Sam',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation to interview. I’m withdrawing, I took another job, but hey, [|if you could do it this Saturday instead I might still swing by|]. I wish you luck with the search.\n\nKind regards,\nSam\n',
    fixes: {
      'Leave it at the withdrawal':
        'Hi Dana,\n\nThank you for the invitation to interview. I’m withdrawing, I took another job. I wish you luck with the search.\n\nKind regards,\nSam\n',
    },
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation to interview. I’m withdrawing, although I’d happily [|reconsider|] should the role be made remote.\n\nI wish you luck.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation to interview. I’m withdrawing. Could [|my place be kept|] till Friday?\n\nI wish you luck.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the interview invitation. I withdraw my application. You will not find it hard to fill the place.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the interview invitation. I withdraw my application. I cannot give the role the time it needs.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the interview invitation. I withdraw my application. I would not be able to give the job my full attention.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the interview. I’m withdrawing because I’ve accepted another job, though [|if that one falls through|] before Easter I’d still like my interview, so please [|hold my place|]. I hope you find a great person.\n\nSam\n',
    fixes: {
      'Leave it at the withdrawal':
        'Hi Dana,\n\nThank you for the interview. I’m withdrawing because I’ve accepted another job. I hope you find a great person.\n\nSam\n',
    },
  },
  {
    text: 'Hi Dana,\n\nThank you for the interview. I am declining for another offer. I would, however, be [|open to continuing|] if you could match the location. I wish you well.\n\nSam\n',
    fixes: {
      'Leave it at the withdrawal':
        'Hi Dana,\n\nThank you for the interview. I am declining for another offer. I wish you well.\n\nSam\n',
    },
  },
  {
    text: 'Hi Dana,\n\nThank you for the interview. I am withdrawing because of another position. For the moment, that is; let us speak again [|before you close the list|]. Good luck.\n\nSam\n',
    fixes: {
      'Leave it at the withdrawal':
        'Hi Dana,\n\nThank you for the interview. I am withdrawing because of another position. Good luck.\n\nSam\n',
    },
  },
  {
    text: 'Hi Dana,\n\nThank you for the interview. I’m pulling out, as I’ve been offered another job and taken it. I may yet knock on your door [|if it sours|]. Good luck.\n\nSam\n',
    fixes: {
      'Leave it at the withdrawal':
        'Hi Dana,\n\nThank you for the interview. I’m pulling out, as I’ve been offered another job and taken it. Good luck.\n\nSam\n',
    },
  },
  {
    text: '---\nscenario: reply\n---\nHi Dana,\n\nThanks for getting back to me. As I said I’m withdrawing, [|unless you can bring|] the panel forward to this week.\n\nCheers,\nSam\n',
    fixes: {
      'Leave it at the withdrawal':
        '---\nscenario: reply\n---\nHi Dana,\n\nThanks for getting back to me. As I said I’m withdrawing.\n\nCheers,\nSam\n',
    },
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation. I’ve accepted another job and withdraw my application. [|If you people can go up by Friday, I’d gladly still drive|] over and do the day. I wish you every success with the search.\n\nKind regards,\nSam\n',
    fixes: {
      'Leave it at the withdrawal':
        'Hi Dana,\n\nThank you for the invitation. I’ve accepted another job and withdraw my application. I wish you every success with the search.\n\nKind regards,\nSam\n',
    },
  },
  {
    text: 'Hi Hannah,\n\nThanks a lot for setting up the onsite. I’ve got another offer that I’m going to take, so I’d like to withdraw.\n\nThat said, [|if you can turn the interviews around by Wednesday, I’d happily still come|] in.\n\nGood luck with everything either way,\nPiotr\n',
    fixes: {
      'Leave it at the withdrawal':
        'Hi Hannah,\n\nThanks a lot for setting up the onsite. I’ve got another offer that I’m going to take, so I’d like to withdraw.\n\nGood luck with everything,\nPiotr\n',
    },
  },
  {
    text: '---\nchannel: phone\nscenario: decline\n---\nHello Chef, it’s Yuki. Thank you so much for saying you’d see me. I have taken a job in another kitchen, so I am stopping with yours. But [|if they treat me badly|] the first week I walk out, so please don’t [|give my station|] to anybody until then, yes? I’ll text you. Thank you, Chef.\n',
    fixes: {
      'Leave it at the withdrawal':
        '---\nchannel: phone\nscenario: decline\n---\nHello Chef, it’s Yuki. Thank you so much for saying you’d see me. I have taken a job in another kitchen, so I am stopping with yours. Thank you, Chef.\n',
    },
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation. I’ve accepted another job and withdraw my application. That said, I’d hate to burn the boats altogether. [|If you could see me this week I’d still gladly come|]. I wish you every success with the search.\n\nKind regards,\nSam\n',
    fixes: {
      'Leave it at the withdrawal':
        'Hi Dana,\n\nThank you for the invitation. I’ve accepted another job and withdraw my application. I wish you every success with the search.\n\nKind regards,\nSam\n',
    },
  },
  {
    text: 'Dear Dana,\n\nThank you for writing back; it means a lot that Dr Hale would hold a place for me. I withdraw my application all the same. I wish you every success with the search.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for your answer. I withdraw my application. But [|if he can put the rate higher, then I am ready to do|] the interview on Friday. I wish you every success with the search.\n\nKind regards,\nSam\n',
    fixes: {
      'Leave it at the withdrawal':
        'Hi Dana,\n\nThank you for your answer. I withdraw my application. I wish you every success with the search.\n\nKind regards,\nSam\n',
    },
  },
  {
    text: "Hi Tom,\n\nThank you for the interview on Friday. I'm leaning towards staying where I am, but I might [|change my mind|] if the pay is right. Good luck!\n\nCheers,\nBen\n",
    fixes: {
      'Leave it at the withdrawal':
        "Hi Tom,\n\nThank you for the interview on Friday. I'm leaning towards staying where I am. Good luck!\n\nCheers,\nBen\n",
    },
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation to interview. Mad busy this week, so just leave it for now.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation to interview. I withdraw my application. That said, [|if they’d stretch to a day more I could still see them|] on Tuesday. I wish you every success with the search.\n\nKind regards,\nSam\n',
    fixes: {
      'Leave it at the withdrawal':
        'Hi Dana,\n\nThank you for the invitation to interview. I withdraw my application. I wish you every success with the search.\n\nKind regards,\nSam\n',
    },
  },
  {
    text: "---\nscenario: reply\n---\nHi Xochitl,\n\nThanks for chasing. I've signed on elsewhere and I'm withdrawing from the interview. Having said that, if your finance people can find more, [|pencil me back|] in for Wednesday. Give me a shout either way.\n\nBest,\nSam\n",
    fixes: {
      'Leave it at the withdrawal':
        "---\nscenario: reply\n---\nHi Xochitl,\n\nThanks for chasing. I've signed on elsewhere and I'm withdrawing from the interview.\n\nBest,\nSam\n",
    },
  },
  {
    text: 'Hi Dana,\n\nThank you for the call. I will not be proceeding with the interviews. [|In case your management gives approval early, I can still attend|]. I wish you every success with the search.\n\nKind regards,\nSam\n',
    fixes: {
      'Leave it at the withdrawal':
        'Hi Dana,\n\nThank you for the call. I will not be proceeding with the interviews. I wish you every success with the search.\n\nKind regards,\nSam\n',
    },
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation. I withdraw my application. Raise it to four days and [|you’d find me at your|] door like a shot.\n\nI wish you luck.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation. I withdraw my application. With an earlier finish, [|you would see me|] there like a shot.\n\nI wish you luck.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation. I withdraw my application. [|Ask me again after the weekend, I might see things differently|].\n\nI wish you luck.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation. I withdraw my application. I [|would still like to sit the test|] on Friday.\n\nI wish you luck.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation. I withdraw my application. [|Were he not to your liking, I could step|] in.\n\nI wish you luck.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation. I withdraw my application. My answer is no, [|unless the head wants to meet me|] herself.\n\nI wish you luck.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation. I withdraw my application. You may [|list me as a substitute|].\n\nI wish you luck.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation. I withdraw my application. I [|reserve the right to change|] my mind.\n\nI wish you luck.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation. I withdraw my application. I’d come by with the badge, unless you’d prefer it in the post.\n\nI wish you luck.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation. I withdraw my application. They took me on as a reserve driver.\n\nI wish you luck.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation. I withdraw my application. You would find me at the fair in May, should you pass by.\n\nI wish you luck.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation. I withdraw my application. I remain withdrawn, unless you would like me to phone to confirm it.\n\nI wish you luck.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation. I withdraw my application. If you’d like me to return the badge, give me a ring and I’ll come over.\n\nI wish you luck.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation. I withdraw my application. Let’s call it a no [|until you can do|] evenings.\n\nI wish you luck.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation. I withdraw my application. [|If your budget changes, give me a shout and I’ll come|].\n\nI wish you luck.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation. I withdraw my application. [|If the first choice lets you down, I’m your second|].\n\nI wish you luck.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation. I withdraw my application. I might [|be tempted|] back by a shorter week.\n\nI wish you luck.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation. I withdraw my application. [|Leave my name at the bottom of the pile|].\n\nI wish you luck.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation. I withdraw my application. Until you wrote, I had no idea such a post existed.\n\nI wish you luck.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation. I withdraw my application. Leave my name on the mailing list, as I enjoy your newsletter.\n\nI wish you luck.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation. I withdraw my application. I’d be glad of the form back, if it can be sent by post.\n\nI wish you luck.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation. I withdraw my application. My new post would bring me back to the coast, where I grew up.\n\nI wish you luck.\n\nKind regards,\nSam\n',
  },
  {
    text: "Hi Fergus,\n\nCheers for the shout about the site foreman job. I'm bowing out of the interview. [|Unless you could have me|] in on Wednesday, in which case I'd hold off signing.\n\nHope the Leith job goes well whichever way.\n\nStevie\n",
    fixes: {
      'Leave it at the withdrawal':
        "Hi Fergus,\n\nCheers for the shout about the site foreman job. I'm bowing out of the interview.\n\nHope the Leith job goes well.\n\nStevie\n",
    },
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation. I withdraw my application. Feel free to [|call me if you still can’t find anyone|] by June.\n\nI wish you luck.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation. I withdraw my application. I’m [|open to being persuaded|].\n\nI wish you luck.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation. I withdraw my application. Call me if you need the key.\n\nI wish you luck.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation. I withdraw my application. Contact me if your certificate has not arrived.\n\nI wish you luck.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation. I withdraw my application. Please call me if you cannot open the attached form.\n\nI wish you luck with the search.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation. I withdraw my application. I would still like to come to your open day.\n\nI wish you luck with the search.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation. I withdraw my application. [|Give me Fridays off and I’ll come like a shot|].\n\nI wish you luck.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation. I withdraw my application. Could [|my form stay|] in the pile until Easter?\n\nI wish you luck.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation. I withdraw my application. [|Without the Sundays I’d say yes|] today.\n\nI wish you luck.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation. I withdraw my application. Let’s [|call it a pause rather than a no|].\n\nI wish you luck.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation. I withdraw my application. I’d be [|glad to have the chat anyway|].\n\nI wish you luck.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation. I withdraw my application. Give me a shout when you’re in York and I’ll buy you lunch.\n\nI wish you luck.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation. I withdraw my application. There’s no need to hold a place or keep my papers in the drawer in case I come round.\n\nI wish you luck.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation. I withdraw my application. I waited until I had signed before writing.\n\nI wish you luck.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation. I withdraw my application. I’ll hand the badge in on Friday, unless the office is closed.\n\nI wish you luck.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation. I withdraw my application. Send me the form and I’ll sign it.\n\nI wish you luck.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation to interview. I have accepted another position, so I withdraw my application. I would sooner tell you now than have you keep a slot for me.\n\nI wish you luck with the search.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation to interview. I withdraw, [|unless y’all can get|] me in front of the owner before Friday.\n\nKind regards,\nSam\n',
    fixes: {
      'Leave it at the withdrawal':
        'Hi Dana,\n\nThank you for the invitation to interview. I withdraw.\n\nKind regards,\nSam\n',
    },
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation to interview. I know how hard it is to keep a chair free on a Monday, so I tell you today that I withdraw.\n\nI wish you luck.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation to interview. I’ve taken another job, so I withdraw. Please [|keep my form on your table, in case they disappoint|] me before June.\n\nI wish you luck.\n\nKind regards,\nSam\n',
    fixes: {
      'Leave it at the withdrawal':
        'Hi Dana,\n\nThank you for the invitation to interview. I’ve taken another job, so I withdraw.\n\nI wish you luck.\n\nKind regards,\nSam\n',
    },
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation to interview. I have accepted another position, so I withdraw my application. I know you would hold my place.\n\nI wish you luck with the search.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation to interview. I have accepted another position, so I withdraw my application. Unless I tell you otherwise, please use this address for the form.\n\nI wish you luck with the search.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation to interview. I have accepted another position, so I withdraw my application. Please do not delay giving the slot to somebody else.\n\nI wish you luck with the search.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation to interview. I have accepted another position, so I withdraw my application. Should they have any questions, I’ll be glad to answer them.\n\nI wish you luck with the search.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation to interview. I’ve agreed to join another firm. [|If your directors can find their way to a bonus, I’ll sit that interview|].\n\nI wish you luck.\n\nKind regards,\nSam\n',
    fixes: {
      'Leave it at the withdrawal':
        'Hi Dana,\n\nThank you for the invitation to interview. I’ve agreed to join another firm.\n\nI wish you luck.\n\nKind regards,\nSam\n',
    },
  },
  {
    text: 'Hi Dana,\n\nIt was good of you to ring me and to hold a spot for me on the day. I’ve taken another job, so I withdraw.\n\nI wish you luck.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation to interview. I have accepted another role and withdraw. I have told the office I would come back to you if you cannot find my badge.\n\nI wish you luck with the search.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation to interview. I have accepted another role and withdraw. I would still love to attend your public lecture in spring.\n\nI wish you luck with the search.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation to interview. I withdraw my application. You had a fair question on the phone, whether I might change my mind, and no, it’s settled.\n\nKind regards,\nSam\n',
  },
  {
    text: "---\nscenario: reply\n---\nHi Dana,\n\nThank you. It's still a no from me to the interview, I have taken the other place.\n\nI wish you luck.\n\nSam\n",
  },
  {
    text: 'Dear Dana,\n\nThank you for the interview call. I regret that I have to decline the same.\n\nKindly note, [|if your panel is able to finish all the rounds before Friday, I am very much ready to attend|].\n\nI wish you luck.\n\nSam\n',
    fixes: {
      'Leave it at the withdrawal':
        'Dear Dana,\n\nThank you for the interview call. I regret that I have to decline the same.\n\nI wish you luck.\n\nSam\n',
    },
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation. I took another job, so I withdraw. Your office let my application sit in a drawer.\n\nI wish you luck.\n\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation. I took another job, so I withdraw, but please let [|my application sit|] in a drawer.\n\nI wish you luck.\n\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation. I withdraw my application, but I hope you will let [|my application stay open|]. Best of luck with the search.\n\nKind regards,\nSam\n',
  },
  {
    text: "Hello Kevin,\n\nThank you for asking again. I've got a job and I'm not coming to the interview. Another chat wouldn't bring me round either.\n\nGood luck with the search.\n\nSam\n",
  },
  {
    text: "Hello Kevin,\n\nThank you for asking again. I've got a job and I'm not coming to the interview. Another chat [|could still bring me round|].\n\nGood luck with the search.\n\nSam\n",
  },
];
