import type { Example } from '../../server/rules/rule';

export const examples: readonly Example[] = [
  {
    text: "---\nscenario: referral\n---\nHi Dana,\n\nThank you for the invitation. [|I'm maybe not the one to carry on|] with this, but Ana Holm, who works beside me, would suit it very well. She is quick and kind.\n\nI wish you luck.\n\nSam\n",
    fixes: {
      'Withdraw clearly':
        "---\nscenario: referral\n---\nHi Dana,\n\nThank you for the invitation. I've decided not to proceed and would like to withdraw my application. Ana Holm, who works beside me, would suit it very well. She is quick and kind.\n\nI wish you luck.\n\nSam\n",
    },
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation. I am having one more offer in hand and [|I may not be in a position to continue|]. They want me by June and need an answer.\n\nI wish you luck.\n\nSam\n',
    fixes: {
      'Withdraw clearly':
        'Hi Dana,\n\nThank you for the invitation. I have decided not to proceed and would like to withdraw my application.\n\nI wish you luck.\n\nSam\n',
    },
  },
  {
    text: '---\nchannel: text\n---\nhey dee, ty for the interview. ngl [|im maybe 30% gonna show|]. gl with it\n',
    fixes: {
      'Withdraw clearly':
        '---\nchannel: text\n---\nhey dee, ty for the interview. ive decided not to go ahead, so please take me off the list. gl with it\n',
    },
  },
  {
    text: 'Hi Dana,\n\nThank you for the interview invitation. [|I may have to pass|].\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the interview invitation. [|I’m not free on|] Thursday.\n\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the interview invitation. [|I’m tied up at work that day|].\n\nSam\n',
  },
  { text: 'Hi Dana,\n\nThank you. I think it best to withdraw from the interviews.\n\nSam\n' },
  { text: 'Hi Dana,\n\nThank you. I haven’t made my mind up about the interview.\n\nSam\n' },
  { text: 'Hi Dana,\n\nThank you. Swamped this week, so let me think about it.\n\nSam\n' },
  {
    text: 'Hi Dana,\n\nThank you. Something came up, and I’m withdrawing my application.\n\nSam\n',
  },
  {
    text: '---\nscenario: reschedule\n---\nHi Dana,\n\nThank you. I can’t make that time. Could we meet on Friday?\n\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you. You can take me off the list for the interviews.\n\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation. I’d be grateful if you took me out of the process.\n\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation. [|Perhaps it’s best if I step aside|].\n\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the interview invitation. I think you should know that I am withdrawing.\n\nI wish you luck.\n\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation to interview. [|I can’t get away Thursday|].\n\nI wish you luck.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation to interview. [|I can’t be spared|].\n\nI wish you luck.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation to interview. [|I’ve got a thing on Thursday|].\n\nI wish you luck.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation to interview. My manager [|will not release me on the day|].\n\nI wish you luck.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation to interview. [|I suppose I’ll pass|].\n\nI wish you luck.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation to interview. [|I can’t make that time|].\n\nKind regards,\nSam\n',
    fixes: {
      'Withdraw clearly':
        'Hi Dana,\n\nThank you for the invitation to interview. I’ve decided not to proceed and would like to withdraw my application.\n\nKind regards,\nSam\n',
      'Ask to reschedule and propose times':
        'Hi Dana,\n\nThank you for the invitation to interview. I can’t make that time. Could we move it to Tuesday or Wednesday afternoon next week instead?\n\nKind regards,\nSam\n',
    },
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation to interview. [|Something came up|], so I don’t think Tuesday will work.\n\nKind regards,\nSam\n',
    fixes: {
      'Ask to reschedule and propose times':
        'Hi Dana,\n\nThank you for the invitation to interview. Something came up, so I don’t think Tuesday will work. Could we move the interview to Wednesday or Thursday afternoon next week instead?\n\nKind regards,\nSam\n',
    },
  },
  {
    text: 'Hi Paula, its Carl off the list, [|something came up so I dont think I can make it|] Wednesday for the interview\n',
    fixes: {
      'Ask to reschedule and propose times':
        'Hi Paula, its Carl off the list, something came up so I dont think I can make it Wednesday for the interview. Could we move it to Tuesday or Thursday afternoon next week instead?\n',
    },
  },
  {
    text: 'Hello Dana,\n\n[|I may have to pass on this|] one. It was good of you to think of me. I wish you luck.\n\nKind regards,\nSam\n',
    fixes: {
      'Withdraw clearly':
        'Hello Dana,\n\nIt was good of you to think of me. However, I have decided not to proceed and would like to withdraw from the process. I wish you luck.\n\nKind regards,\nSam\n',
    },
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation to interview. [|I may have to pass on this|] one. I will come back to you about this some time.\n\nKind regards,\nSam\n',
    fixes: {
      'Withdraw clearly':
        'Hi Dana,\n\nThank you for the invitation to interview. I have decided not to proceed and would like to withdraw my application.\n\nKind regards,\nSam\n',
    },
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation to interview. [|I’d be surprised if I went any further|] with it.\n\nI wish you luck.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation to interview. My [|gut says I should sit this out|].\n\nI wish you luck.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation to interview. The [|chances of me getting to it are slim|].\n\nI wish you luck.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation to interview. [|I’m struggling to see how I’d fit it in|].\n\nI wish you luck.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation to interview. My boss has cancelled my leave, so [|I won’t be able to come|].\n\nI wish you luck.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation to interview. I can’t wait to hear how it goes, but I withdraw.\n\nI wish you luck.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation. I have received another offer and [|I am more or less decided on it, so chances are that I won’t be coming|].\n\nKind regards,\nSam\n',
  },
  {
    text: '---\nchannel: text\n---\nHi Marco its Jo with the 4 oclock interview today for the porter job, [|cant get there now as my bus|] isnt running, hope you find someone for the weekend x\n',
    fixes: {
      'Withdraw clearly':
        '---\nchannel: text\n---\nHi Marco its Jo with the 4 oclock interview today for the porter job. I need to cancel it and withdraw my application. Hope you find someone for the weekend x\n',
    },
  },
  {
    text: '---\nchannel: text\nscenario: cancellation\n---\nHi Mr Khan its Usman, thanks for offering me the interview for the valeting job but [|I cant make it|] this afternoon, car wont start. Sorry about that\n',
    fixes: {
      'Withdraw clearly':
        '---\nchannel: text\nscenario: cancellation\n---\nHi Mr Khan its Usman, thanks for offering me the interview for the valeting job. I need to cancel this afternoon’s interview and withdraw my application. Sorry about that\n',
    },
  },
  {
    text: '---\nchannel: text\n---\nHiya Gaz, Kev here about the lining job. Site’s running over so [|I can’t see me getting down to you Thursday for|] that interview. Might have to leave this one, I reckon.\n',
    fixes: {
      'Withdraw clearly':
        '---\nchannel: text\n---\nHiya Gaz, Kev here about the lining job. I need to cancel Thursday’s interview and withdraw my application.\n',
    },
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation to the superday. I have a final on the 21st and [|I’m not sure I’d be able to get down to Charlotte|].\n\nBest,\nSam\n',
    fixes: {
      'Ask to reschedule and propose times':
        'Hi Dana,\n\nThank you for the invitation to the superday. I have a final on the 21st and I’m not sure I’d be able to get down to Charlotte. Could we move the interview to Tuesday or Wednesday afternoon the week after instead?\n\nBest,\nSam\n',
    },
  },
  {
    text: 'Hi Dana,\n\nThank you for the interview invite. [|As far as I can tell today, I won’t be going forward|].\n\nI wish you luck.\n\nSam\n',
    fixes: {
      'Withdraw clearly':
        'Hi Dana,\n\nThank you for the interview invite. I’ve decided not to proceed and would like to withdraw my application.\n\nI wish you luck.\n\nSam\n',
    },
  },
  {
    text: '---\nchannel: text\n---\nHi Sipho its Lerato. [|Not sure im gonna make thursdays interview|] hey, the taxis are on strike again. Lerato\n',
    fixes: {
      'Withdraw clearly':
        '---\nchannel: text\n---\nHi Sipho its Lerato. I need to cancel Thursday’s interview and withdraw my application. Lerato\n',
    },
  },
  {
    text: 'Hi Dana,\n\nThank you for the interview invitation. I’d rather not commit to anything just yet. I’ll circle back to you when the dust has settled. I wish you every success with the search.\n\nKind regards,\nSam\n',
  },
  {
    text: '---\nchannel: text\n---\nHi Lauren, thank you so much for the chance to interview at the salon today. I’m so sorry but the trains are a mess and [|I doubt I’ll make it|] for 2. Please forgive me, sorry again! Jess\n',
    fixes: {
      'Withdraw clearly':
        '---\nchannel: text\n---\nHi Lauren, thank you so much for the chance to interview at the salon today. Sorry, but I need to cancel the interview and withdraw my application. Please forgive me, sorry again! Jess\n',
    },
  },
  {
    text: 'Hi Karen and Dev,\n\nThank you both for the interview invitations. [|I’ll probably not carry on|] with either of them, as another kitchen has more or less got me.\n\nBest of luck with the hiring.\n\nCheers,\nJarrod\n',
    fixes: {
      'Withdraw clearly':
        'Hi Karen and Dev,\n\nThank you both for the interview invitations. I’ve decided not to proceed with either of them and would like to withdraw my applications.\n\nBest of luck with the hiring.\n\nCheers,\nJarrod\n',
    },
  },
  {
    text: '---\nchannel: text\nscenario: cancellation\n---\nHi Deb its Marcus, forklift job. [|Cant do the interview Weds now|], somethings cropped up at work. Sorry about that\n',
    fixes: {
      'Withdraw clearly':
        '---\nchannel: text\nscenario: cancellation\n---\nHi Deb its Marcus, forklift job. I need to cancel Wednesday’s interview and withdraw my application. Sorry about that\n',
    },
  },
  {
    text: 'Hi Trev its Nathan, monday at the garage is looking a bit iffy for me with the interview. [|might not get over there|]. Nathan\n',
    fixes: {
      'Withdraw clearly':
        'Hi Trev its Nathan. I need to cancel Monday’s interview and withdraw my application. Nathan\n',
    },
  },
  {
    text: '---\nscenario: cancellation\n---\nHello Dana,\n\n[|Something’s come up with my timetable and I don’t think I can make the interview|] on the 28th. Sorry for messing you around. Thank you for picking me though, my nan rang everyone she knows.\n\nKayleigh\n',
    fixes: {
      'Withdraw clearly':
        '---\nscenario: cancellation\n---\nHello Dana,\n\nI need to cancel the interview on the 28th and withdraw my application. Sorry for messing you around. Thank you for picking me though, my nan rang everyone she knows.\n\nKayleigh\n',
    },
  },
  {
    text: '---\nscenario: resend\n---\nDear Mr Lis,\n\nI sent this to the wrong Lis at lunchtime. [|I may well end up giving the whole thing a miss|]. Thank you for inviting me to see the workshops.\n\nYours,\nHamish\n',
    fixes: {
      'Withdraw clearly':
        '---\nscenario: resend\n---\nDear Mr Lis,\n\nI sent this to the wrong Lis at lunchtime. I have decided not to proceed and would like to withdraw my application. Thank you for inviting me to see the workshops.\n\nYours,\nHamish\n',
    },
  },
  {
    text: 'Hi Dana,\n\nThank you for the interview. [|I am no longer sure I can come on|] Friday. I wish you every success with the search.\n\nKind regards,\nSam\n',
    fixes: {
      'Withdraw clearly':
        'Hi Dana,\n\nThank you for the interview. I need to cancel Friday’s interview and withdraw my application. I wish you every success with the search.\n\nKind regards,\nSam\n',
    },
  },
  {
    text: 'Hi Dana,\n\nThank you for the interview. [|I’m not sure anymore if I can come on Friday.|] I wish you every success with the search.\n\nKind regards,\nSam\n',
    fixes: {
      'Withdraw clearly':
        'Hi Dana,\n\nThank you for the interview. I’ve decided not to proceed and would like to withdraw my application. I wish you every success with the search.\n\nKind regards,\nSam\n',
    },
  },
  {
    text: 'Hi Dana,\n\nThank you for the interview tomorrow. It [|looks as if I probably won’t make it over to|] you.\n\nKind regards,\nSam\n',
    fixes: {
      'Withdraw clearly':
        'Hi Dana,\n\nThank you for the interview tomorrow. I need to cancel it and withdraw my application.\n\nKind regards,\nSam\n',
    },
  },
  {
    text: 'Hi Dana,\n\nThank you for finding me a place on Tuesday. They have put a workshop there, and [|noon is no longer possible for|] me.\n\nKind regards,\nSam\n',
    fixes: {
      'Withdraw clearly':
        'Hi Dana,\n\nThank you for finding me a place on Tuesday. I have decided not to proceed and would like to withdraw my application.\n\nKind regards,\nSam\n',
    },
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation to interview. I’m ever so sorry, but [|I doubt I’ll be able to carry on|] with it.\n\nI wish you luck.\n\nSam\n',
    fixes: {
      'Withdraw clearly':
        'Hi Dana,\n\nThank you for the invitation to interview. I’m sorry, but I’ve decided not to proceed and would like to withdraw my application.\n\nI wish you luck.\n\nSam\n',
    },
  },
  {
    text: 'Hi Dana,\n\nThank you for the chat on Wednesday. [|Wednesday’s not looking likely from my end.|]\n\nKind regards,\nSam\n',
    fixes: {
      'Withdraw clearly':
        'Hi Dana,\n\nThank you for the chat on Wednesday. I’ve decided not to proceed and would like to withdraw my application.\n\nKind regards,\nSam\n',
    },
  },
  {
    text: 'Dear Dana,\n\nThank you for the interview on 18 June. [|To visit your hangar on that day has become somewhat difficult for me.|]\n\nKind regards,\nSam\n',
    fixes: {
      'Withdraw clearly':
        'Dear Dana,\n\nThank you for the interview on 18 June. I have decided not to proceed and would like to withdraw my application.\n\nKind regards,\nSam\n',
    },
  },
  {
    text: 'Dear Dana,\n\nThank you for the interview. Things have shifted for me, and [|it might be as well to offer my slot to one of the others|].\n\nKind regards,\nSam\n',
    fixes: {
      'Withdraw clearly':
        'Dear Dana,\n\nThank you for the interview. I have decided not to proceed and would like to withdraw my application.\n\nKind regards,\nSam\n',
    },
  },
  {
    text: 'Dear Dana,\n\nThank you for the interview on the 18th. [|I don’t reckon you’ll be seeing me|].\n\nKind regards,\nSam\n',
    fixes: {
      'Withdraw clearly':
        'Dear Dana,\n\nThank you for the interview on the 18th. I’ve decided not to proceed and would like to withdraw my application.\n\nKind regards,\nSam\n',
    },
  },
  {
    text: 'Dear Dana,\n\nThank you for the interview. I withdraw my application. The whole week’s gone sideways since Wednesday. I wish you every success with the search.\n\nKind regards,\nSam\n',
  },
  {
    text: "Hi Joanne, Kev Adair here about Thursday's interview for the estimator job. They've put me on a tender till the weekend so [|I won't be able to get over to you|]. Thanks for asking me and hope that doesn't mess your day about.\n",
    fixes: {
      'Withdraw clearly':
        "Hi Joanne, Kev Adair here about Thursday's interview for the estimator job. I need to cancel it and withdraw my application. Thanks for asking me and hope that doesn't mess your day about.\n",
    },
  },
  {
    text: '---\nchannel: text\n---\nhey its jo, [|cant do the interview thurs|] sorry!! x\n',
    fixes: {
      'Withdraw clearly':
        '---\nchannel: text\n---\nhey its jo. sorry, but I need to cancel Thursday’s interview and withdraw my application. x\n',
    },
  },
  {
    text: 'Hi Dana,\n\nThank you for the interview. [|I’d say it’s more of a no than a yes|] from me.\n\nKind regards,\nSam\n',
    fixes: {
      'Withdraw clearly':
        'Hi Dana,\n\nThank you for the interview. I’ve decided not to proceed and would like to withdraw my application.\n\nKind regards,\nSam\n',
    },
  },
  {
    text: 'Hi Dana,\n\nThank you for the interview on the 12th. [|Dunno will I be able for it now.|]\n\nKind regards,\nSam\n',
    fixes: {
      'Withdraw clearly':
        'Hi Dana,\n\nThank you for the interview on the 12th. I have decided not to proceed and would like to withdraw my application.\n\nKind regards,\nSam\n',
    },
  },
  {
    text: 'Hi Dana,\n\nThank you for the panel on the 18th. [|I’m in court that morning|] and the hour you gave me is not going to be possible.\n\nKind regards,\nSam\n',
    fixes: {
      'Withdraw clearly':
        'Hi Dana,\n\nThank you for the panel on the 18th. I need to cancel our interview and withdraw my application.\n\nKind regards,\nSam\n',
    },
  },
  {
    text: "Hi Lara,\n\nThanks for the offer to interview. [|I don't think I can take this further right now|]. Things are complicated at home. I'll be in touch if that changes.\n\nAll the best with the search,\nPaul\n",
    fixes: {
      'Withdraw clearly':
        "Hi Lara,\n\nThanks for the offer to interview. I've decided not to proceed and would like to withdraw my application.\n\nAll the best with the search,\nPaul\n",
    },
  },
  {
    text: "Hi Gary,\n\nThank you for the interview slot. [|Something's come up this week and I don't think I'm going to be able to get over to you|]. The buses from our end don't start till gone seven as well.\n\nCheers,\nKyle\n",
    fixes: {
      'Withdraw clearly':
        "Hi Gary,\n\nThank you for the interview slot. I've decided not to go ahead, so please withdraw my application.\n\nCheers,\nKyle\n",
    },
  },
  {
    text: 'Hi Dana,\n\nThank you for the interview. [|Tues at 10 is no good for me|] after all, they’ve put me on a long day at work.\n\nKind regards,\nSam\n',
    fixes: {
      'Withdraw clearly':
        'Hi Dana,\n\nThank you for the interview. I need to cancel Tuesday’s interview and withdraw my application.\n\nKind regards,\nSam\n',
    },
  },
  {
    text: 'Hi Dana,\n\nThank you for the interview. Another firm has asked for my answer, and [|I’m inclined to go|] with them.\n\nKind regards,\nSam\n',
    fixes: {
      'Withdraw clearly':
        'Hi Dana,\n\nThank you for the interview. I’ve decided not to proceed and would like to withdraw my application.\n\nKind regards,\nSam\n',
    },
  },
  {
    text: 'Hi Dana,\n\nThank you for the interview. At this stage [|I’m more or less set on a different job|].\n\nKind regards,\nSam\n',
    fixes: {
      'Withdraw clearly':
        'Hi Dana,\n\nThank you for the interview. I’ve decided not to proceed and would like to withdraw my application.\n\nKind regards,\nSam\n',
    },
  },
  {
    text: 'Hi Dana,\n\nThank you for the interview on Wednesday. They’ve swapped my shifts round, so [|I don’t think I’m gonna be able to get over there|].\n\nKind regards,\nSam\n',
    fixes: {
      'Withdraw clearly':
        'Hi Dana,\n\nThank you for the interview on Wednesday. I need to cancel it and withdraw my application.\n\nKind regards,\nSam\n',
    },
  },
  {
    text: 'Hi Dana,\n\nThank you for the interview. I have another offer in hand, and [|I probably won’t be taking my application any further|].\n\nKind regards,\nSam\n',
    fixes: {
      'Withdraw clearly':
        'Hi Dana,\n\nThank you for the interview. I’ve decided not to proceed and would like to withdraw my application.\n\nKind regards,\nSam\n',
    },
  },
  {
    name: 'fontaine.txt',
    text: 'Dear Mr. Fontaine,\n\nThank you for the invitation to the structured interview on the 9th, and for sending the questions in both languages. A committee hearing has landed on the same morning, so [|I doubt that I will be able to attend|].\n\nI wish you all the best with this staffing process.\n\nSincerely,\nGuillaume Tremblay-Roy\n',
    fixes: {
      'Withdraw clearly':
        'Dear Mr. Fontaine,\n\nThank you for the invitation to the structured interview on the 9th, and for sending the questions in both languages. I need to cancel the interview and withdraw my application.\n\nI wish you all the best with this staffing process.\n\nSincerely,\nGuillaume Tremblay-Roy\n',
    },
  },
  {
    name: 'two-buyers.txt',
    text: "To: Steph Oyelaran <steph@larkfieldtalent.example>, Giles Renton <giles.renton@corvusrecruit.example>\nSubject: Senior buyer interviews, Imran Sadiq\n\nHi Steph, hi Giles,\n\nThanks both for putting me forward for the senior buyer jobs. I've had another conversation go further than I expected, and it looks the stronger bet of the three, so [|in all likelihood I'll be dropping out|] of yours.\n\nHope you both fill these quickly.\n\nCheers,\nImran Sadiq\n",
    fixes: {
      'Withdraw clearly':
        "To: Steph Oyelaran <steph@larkfieldtalent.example>, Giles Renton <giles.renton@corvusrecruit.example>\nSubject: Senior buyer interviews, Imran Sadiq\n\nHi Steph, hi Giles,\n\nThanks both for putting me forward for the senior buyer jobs. I've decided not to proceed with either of them and would like to withdraw my applications.\n\nHope you both fill these quickly.\n\nCheers,\nImran Sadiq\n",
    },
  },
  {
    name: 'st4-010.md',
    text: "Hi Hank,\n\nThanks for the interview. [|Don't look like I'm gonna make it out there|]. Y'all take care and good luck.\n\nEarl Dean\n",
    fixes: {
      'Withdraw clearly':
        "Hi Hank,\n\nThanks for the interview. I've decided not to go ahead, so please withdraw my application. Y'all take care and good luck.\n\nEarl Dean\n",
    },
  },
  {
    name: 'v035.txt',
    text: "Hi Monika, sorry but [|I can't make it to the interview tomorrow, something came up|]. Thx anyway. Ken\n",
    fixes: {
      'Ask to reschedule and propose times':
        "Hi Monika, sorry but I can't make it to the interview tomorrow, something came up. Could we move it to Tuesday or Wednesday afternoon next week instead? Thx. Ken\n",
    },
  },
  {
    name: 'd3-119.md',
    text: "---\nscenario: resend\ninterview: 2025-12-10T10:00\nsent: 2025-12-09T20:15\nrecipient: Bartosz Lis\n---\nDear Mr Lis,\n\nI sent this to the wrong Lis at lunchtime. [|There's every chance I shan't be able to make it tomorrow, and I may well end up giving the whole thing a miss|]. Thank you for inviting me to see the workshops.\n\nYours,\nHamish Orr\n",
    fixes: {
      'Withdraw clearly':
        "---\nscenario: resend\ninterview: 2025-12-10T10:00\nsent: 2025-12-09T20:15\nrecipient: Bartosz Lis\n---\nDear Mr Lis,\n\nI sent this to the wrong Lis at lunchtime. I need to cancel tomorrow's interview and withdraw my application. Thank you for inviting me to see the workshops.\n\nYours,\nHamish Orr\n",
    },
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation to interview. [|Would you mind if I dropped out|]?\n\nI wish you luck with the search.\n\nKind regards,\nSam\n',
    fixes: {
      'Withdraw clearly':
        'Hi Dana,\n\nThank you for the invitation to interview. I have decided not to proceed and would like to withdraw my application.\n\nI wish you luck with the search.\n\nKind regards,\nSam\n',
    },
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation to interview. [|Would it be a great nuisance if I didn’t come after all|]?\n\nI wish you luck with the search.\n\nKind regards,\nSam\n',
    fixes: {
      'Withdraw clearly':
        'Hi Dana,\n\nThank you for the invitation to interview. I’ve decided not to proceed and would like to withdraw my application.\n\nI wish you luck with the search.\n\nKind regards,\nSam\n',
    },
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation to interview. [|Perhaps you’d better carry on with the interviews without me|].\n\nI wish you luck with the search.\n\nKind regards,\nSam\n',
    fixes: {
      'Withdraw clearly':
        'Hi Dana,\n\nThank you for the invitation to interview. I’ve decided not to proceed and would like to withdraw my application.\n\nI wish you luck with the search.\n\nKind regards,\nSam\n',
    },
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation to interview. I’d put it at [|seventy per cent that I pull out|].\n\nI wish you luck with the search.\n\nKind regards,\nSam\n',
    fixes: {
      'Withdraw clearly':
        'Hi Dana,\n\nThank you for the invitation to interview. I’ve decided not to proceed and would like to withdraw my application.\n\nI wish you luck with the search.\n\nKind regards,\nSam\n',
    },
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation to interview. I don’t like to say it, but [|it’s heading that way|].\n\nI wish you luck with the search.\n\nKind regards,\nSam\n',
    fixes: {
      'Withdraw clearly':
        'Hi Dana,\n\nThank you for the invitation to interview. I’ve decided not to proceed and would like to withdraw my application.\n\nI wish you luck with the search.\n\nKind regards,\nSam\n',
    },
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation to interview. [|Thursday at two is a non-starter for me now|].\n\nI wish you luck with the search.\n\nKind regards,\nSam\n',
    fixes: {
      'Withdraw clearly':
        'Hi Dana,\n\nThank you for the invitation to interview. I need to cancel Thursday’s interview and withdraw my application.\n\nI wish you luck with the search.\n\nKind regards,\nSam\n',
    },
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation to interview. [|I’m beginning to wonder whether this is for me|].\n\nI wish you luck with the search.\n\nKind regards,\nSam\n',
    fixes: {
      'Withdraw clearly':
        'Hi Dana,\n\nThank you for the invitation to interview. I’ve decided not to proceed and would like to withdraw my application.\n\nI wish you luck with the search.\n\nKind regards,\nSam\n',
    },
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation to interview. [|I’ll be on a ferry at that hour|].\n\nI wish you luck with the search.\n\nKind regards,\nSam\n',
    fixes: {
      'Withdraw clearly':
        'Hi Dana,\n\nThank you for the invitation to interview. I’ve decided not to proceed and would like to withdraw my application.\n\nI wish you luck with the search.\n\nKind regards,\nSam\n',
    },
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation to interview. [|There’s no train from here that morning|].\n\nI wish you luck with the search.\n\nKind regards,\nSam\n',
    fixes: {
      'Withdraw clearly':
        'Hi Dana,\n\nThank you for the invitation to interview. I’ve decided not to proceed and would like to withdraw my application.\n\nI wish you luck with the search.\n\nKind regards,\nSam\n',
    },
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation to interview. The [|chances of me coming are pretty slim|].\n\nI wish you luck with the search.\n\nKind regards,\nSam\n',
    fixes: {
      'Withdraw clearly':
        'Hi Dana,\n\nThank you for the invitation to interview. I have decided not to proceed and would like to withdraw my application.\n\nI wish you luck with the search.\n\nKind regards,\nSam\n',
    },
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation to interview. [|I’m thinking of withdrawing my application|].\n\nI wish you luck with the search.\n\nKind regards,\nSam\n',
    fixes: {
      'Withdraw clearly':
        'Hi Dana,\n\nThank you for the invitation to interview. I’ve decided not to proceed and would like to withdraw my application.\n\nI wish you luck with the search.\n\nKind regards,\nSam\n',
    },
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation to interview. I was in two minds for a week, but I have decided to withdraw.\n\nI wish you luck with the search.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation to interview. It would be wrong if I took up your time, so I’m withdrawing.\n\nI wish you luck with the search.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation to interview. It [|doesn’t look like I’m going to reach on Thursday|].\n\nI wish you luck with the search.\n\nKind regards,\nSam\n',
    fixes: {
      'Withdraw clearly':
        'Hi Dana,\n\nThank you for the invitation to interview. I’ve decided not to proceed and would like to withdraw my application.\n\nI wish you luck with the search.\n\nKind regards,\nSam\n',
    },
  },
  {
    text: "Hi Lauren,\n\nThanks for the invite to interview for the support agent role. Unfortunately [|I'm not able to attend on the day you picked, there's a clash|] with my shifts. I hope we cross paths again.\n\nBest,\nDevin Marsh\n",
    fixes: {
      'Withdraw clearly':
        'Hi Lauren,\n\nThanks for the invite to interview for the support agent role. Unfortunately, I need to cancel the interview and withdraw my application. I hope we cross paths again.\n\nBest,\nDevin Marsh\n',
    },
  },
  {
    text: "---\nchannel: text\n---\nHiya Declan, Padraig here off the trawler. Forecast is good for Thursday so we're steaming out at four and [|I won't make it in to|] ye for the interview at the harbour office. Good luck with it\n",
    fixes: {
      'Withdraw clearly':
        "---\nchannel: text\n---\nHiya Declan, Padraig here off the trawler. I need to cancel Thursday's interview and withdraw my application. Good luck with it\n",
    },
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation to interview. I’d be leaving my own class in May. [|I would imagine I’ll be giving the interview a miss.|]\n\nI wish you luck with the search.\n\nKind regards,\nSam\n',
    fixes: {
      'Withdraw clearly':
        'Hi Dana,\n\nThank you for the invitation to interview. I’ve decided not to proceed and would like to withdraw my application.\n\nI wish you luck with the search.\n\nKind regards,\nSam\n',
    },
  },
  {
    text: '---\nchannel: text\n---\nHi Dana, thanks for the interview. [|Doubt ill be able to come|], bus strike. Sam\n',
    fixes: {
      'Withdraw clearly':
        '---\nchannel: text\n---\nHi Dana, thanks for the interview. I’ve decided not to go ahead, so please withdraw my application. Sam\n',
    },
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation to interview. [|My travelling down on that day looks difficult|].\n\nKind regards,\nSam\n',
    fixes: {
      'Withdraw clearly':
        'Hi Dana,\n\nThank you for the invitation to interview. I have decided not to proceed and would like to withdraw my application.\n\nKind regards,\nSam\n',
    },
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation to interview. I’ve put my back out, so [|I don’t think I’ll make it|] on Friday.\n\nKind regards,\nSam\n',
    fixes: {
      'Withdraw clearly':
        'Hi Dana,\n\nThank you for the invitation to interview. I need to cancel Friday’s interview and withdraw my application.\n\nKind regards,\nSam\n',
    },
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation to interview. It [|is looking more and more as if I will not be going on with|] you.\n\nI wish you luck.\n\nKind regards,\nSam\n',
    fixes: {
      'Withdraw clearly':
        'Hi Dana,\n\nThank you for the invitation to interview. I have decided not to proceed and would like to withdraw my application.\n\nI wish you luck.\n\nKind regards,\nSam\n',
    },
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation to interview. [|I am inclining towards a school near our house|].\n\nI wish you luck.\n\nKind regards,\nSam\n',
    fixes: {
      'Withdraw clearly':
        'Hi Dana,\n\nThank you for the invitation to interview. I have decided not to proceed and would like to withdraw my application.\n\nI wish you luck.\n\nKind regards,\nSam\n',
    },
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation to interview. I withdraw. I tried to call you but could not get through.\n\nI wish you luck.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation to interview. The trains are off and [|I cannot get through on|] Thursday.\n\nI wish you luck.\n\nKind regards,\nSam\n',
  },
  {
    text: "Subject: Summer Analyst superday interview\n\nHi Kelsey,\n\nThanks so much for the superday invite! So it turns out I've got a final on the 21st and [|I'm not sure I'd be able to get down to Charlotte and back|].\n\nBest,\nTyler Nguyen\n",
    fixes: {
      'Ask to reschedule and propose times':
        "Subject: Summer Analyst superday interview\n\nHi Kelsey,\n\nThanks so much for the superday invite! So it turns out I've got a final on the 21st and I'm not sure I'd be able to get down to Charlotte and back. Could we move the interview to Tuesday or Wednesday afternoon the week after instead?\n\nBest,\nTyler Nguyen\n",
    },
  },
  {
    text: "---\nchannel: text\n---\nHi Gemma it's Leanne, [|I'm not going to make it in tomorrow|] for the carer interview. Thanks for having me down for it x\n",
    fixes: {
      'Withdraw clearly':
        "---\nchannel: text\n---\nHi Gemma it's Leanne. I need to cancel tomorrow's interview and withdraw my application. Thanks for having me down for it x\n",
    },
  },
  {
    text: "Dear Ms Holt,\n\nThank you for the invitation to interview, and for the parking tip. I'm sorry to be vague with you. There's another post in the mix now, and [|it's looking as though I'd be best stepping aside|] from yours.\n\nI wish you every success with the season,\nAled\n",
    fixes: {
      'Withdraw clearly':
        "Dear Ms Holt,\n\nThank you for the invitation to interview, and for the parking tip. I'm sorry, but I've decided not to proceed and would like to withdraw my application.\n\nI wish you every success with the season,\nAled\n",
    },
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation to interview. [|I doubt if I can make it|].\n\nI wish you luck.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation to interview. [|I’m edging towards saying yes to another school|].\n\nI wish you luck.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation to interview. I’ll have to withdraw: I’ve promised myself to another firm.\n\nI wish you luck.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation to interview. I have accepted another post, so I withdraw. I can’t imagine a nicer panel.\n\nI wish you luck.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation. After weighing up both places I’m dropping out of your process.\n\nI wish you luck.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation. I’m kind of [|thinking I’ll sit this one out|].\n\nEither way I hope the store has a great summer!\n\nKind regards,\nSam\n',
    fixes: {
      'Withdraw clearly':
        'Hi Dana,\n\nThank you for the invitation. I’ve decided not to proceed and would like to withdraw my application.\n\nI hope the store has a great summer!\n\nKind regards,\nSam\n',
    },
  },
  {
    text: 'Hi Dana,\n\nThank you for the interview invitation. [|I’m torn, if I’m honest.|] The children keep me busy.\n\nKind regards,\nSam\n',
    fixes: {
      'Withdraw clearly':
        'Hi Dana,\n\nThank you for the interview invitation. I’ve decided not to proceed and would like to withdraw my application. The children keep me busy.\n\nKind regards,\nSam\n',
    },
  },
  {
    text: 'Hi Dana,\n\nThank you for the interview invitation. [|I doubt that anybody will see me at your gate that day.|]\n\nI wish you luck.\n\nKind regards,\nSam\n',
  },
  {
    text: "Hi Dana,\n\nThank you for the invitation. I'm like [|eighty percent a no|] at this point.\n\nSam\n",
    fixes: {
      'Withdraw clearly':
        "Hi Dana,\n\nThank you for the invitation. I've decided not to proceed and would like to withdraw my application.\n\nSam\n",
    },
  },
  {
    text: 'Dear Dana,\n\nThank you for your invitation to the interview in Leipzig on 20 February. [|At the moment I tend rather to the other apprenticeship, which I was promised on Monday, so probably I will cancel with|] you.\n\nI wish you luck.\n\nSam\n',
    fixes: {
      'Withdraw clearly':
        'Dear Dana,\n\nThank you for your invitation to the interview in Leipzig on 20 February. I need to cancel it and withdraw my application.\n\nI wish you luck.\n\nSam\n',
    },
  },
  {
    text: '---\nchannel: text\n---\nhiya Mel its Jade about the interview for the salon job, got a few irons in the fire atm so [|prob wont be coming|] x\n',
    fixes: {
      'Withdraw clearly':
        '---\nchannel: text\n---\nhiya Mel its Jade about the interview for the salon job. ive decided not to go ahead, so please take me off the list x\n',
    },
  },
  {
    text: "Dear Dana,\n\nThank you for the invitation. I am writing about our interview on 3 June. My mother had a stroke on Sunday and I am at her bedside most days. [|I'm not certain I can see this through|] at present.\n\nSam\n",
    fixes: {
      'Withdraw clearly':
        "Dear Dana,\n\nThank you for the invitation. I am writing about our interview on 3 June. I've decided not to proceed and would like to withdraw my application.\n\nSam\n",
    },
  },
  {
    text: 'Hi Marco its Bex with the 4 oclock interview on Friday, thanks for that, [|cant get there now as my bus|] isnt running, hope you get someone sorted for the weekend x\n',
    fixes: {
      'Withdraw clearly':
        'Hi Marco its Bex with the 4 oclock interview on Friday, thanks for that. I need to cancel the interview and withdraw my application. Hope you get someone sorted for the weekend x\n',
    },
  },
  {
    text: "Hi Ma'am Lia, si Joel po ito, applicant for the day shift. [|Friday's interview is kinda blurry for me na po, may lakad ako that day.|] Ingat po!\n",
    fixes: {
      'Withdraw clearly':
        "Hi Ma'am Lia, si Joel po ito, applicant for the day shift. I've decided not to go ahead with the interview, so please withdraw my application. Ingat po!\n",
      'Ask to reschedule and propose times':
        "Hi Ma'am Lia, si Joel po ito, applicant for the day shift. Friday's interview is kinda blurry for me na po, may lakad ako that day. Could we move it to Tuesday or Wednesday afternoon next week instead? Ingat po!\n",
    },
  },
  {
    text: "Dear Geraldine,\n\nHow lovely of you to ask me in about the florist post. [|I rather doubt you'll be seeing me|] on the 9th.\n\nI wish you well with the peonies.\n\nKind regards,\nSam\n",
  },
  {
    text: "Thanks for seeing me so quick. They've kept me on at the depot, so [|don't look out for me at|] half two. I wish you luck.\n",
  },
  {
    text: "Hello Mr Abbot, thank you for the interview slot, which I'm most [|likely going to let go|]. I wish you luck.\n",
  },
  {
    text: "Hiya Aroha! Mikey here, netball's gone to finals so [|prob gonna be a nah from me|] for the cafe interview. Thanks\n",
    fixes: {
      'Withdraw clearly':
        "Hiya Aroha! Mikey here. I've decided not to go ahead with the interview, so please withdraw my application. Thanks\n",
    },
  },
  {
    text: "---\nchannel: text\n---\nHi Ma'am Tess, Jhoanna po ito, applicant for dental assistant. Baka [|I might not push through with the|] Saturday interview. Thank you po for the slot.\n",
    fixes: {
      'Withdraw clearly':
        "---\nchannel: text\n---\nHi Ma'am Tess, Jhoanna po ito, applicant for dental assistant. I need to cancel Saturday's interview and withdraw my application. Thank you po for the slot.\n",
    },
  },
  {
    text: 'Dear Mr Okonjo,\n\nThank you for thinking of me.\n\nIt is looking [|doubtful from my side; I may well end up staying with the|] cooperative. But you should talk to Grace Amadi, who ran the hatchery beside me.\n\nI wish you a good season.\n\nTunde\n',
    fixes: {
      'Withdraw clearly':
        'Dear Mr Okonjo,\n\nThank you for thinking of me.\n\nHowever, I have decided not to proceed and would like to withdraw from the process. You should talk to Grace Amadi, who ran the hatchery beside me.\n\nI wish you a good season.\n\nTunde\n',
    },
  },
];
