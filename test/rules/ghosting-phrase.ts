import type { Example } from '../../server/rules/rule';

export const examples: readonly Example[] = [
  {
    text: "---\nchannel: text\n---\nHi Dana, [|sorry for going quiet|], lambing has [|been mad|] and I've had about four hours sleep since Sunday\n",
    fixes: {
      'Withdraw instead':
        "---\nchannel: text\n---\nHi Dana, sorry for going quiet, lambing has been mad and I've had about four hours sleep since Sunday. I've decided not to go ahead, so please withdraw my application.\n",
    },
  },
  {
    text: "Hi Dana, thank you for the interview, it made my week 🙏 It's all [|up in the air here and I can't say yes or no|]. I'll [|shout when I know more|].\n\nSam\n",
    fixes: {
      'Withdraw instead':
        "Hi Dana, thank you for the interview, it made my week 🙏 I've decided not to proceed and would like to withdraw my application.\n\nSam\n",
    },
  },
  {
    text: "Hi Dana,\n\nThank you for the invitation. Got another job so I'm out of this one. I [|won't be picking up|] if you ring.\n\nI wish you luck.\n\nSam\n",
    fixes: {
      'Take it out':
        "Hi Dana,\n\nThank you for the invitation. Got another job so I'm out of this one.\n\nI wish you luck.\n\nSam\n",
    },
  },
  {
    text: 'Hi Dana,\n\nThank you for the interview invitation. I’ll [|get back to you|].\n\nKind regards,\nSam\n',
    fixes: {
      'Withdraw instead':
        'Hi Dana,\n\nThank you for the interview invitation. I’ve decided not to proceed and would like to withdraw my application.\n\nKind regards,\nSam\n',
    },
  },
  {
    text: 'Hi Dana,\n\nThank you. I withdraw. Please let me know if you need anything else from me.\n\nSam\n',
  },
  {
    text: '---\nchannel: voicemail\n---\nHi Dana, this is Sam. Thank you. I withdraw my application. I’ll follow up by email.\n',
  },
  {
    text: 'Hi Dana,\n\nThank you. I wanted to let you know that I’ve accepted another job.\n\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation. I withdraw my application. [|Don’t bother writing back|].\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation. I withdraw my application. Please ring me if anything is unclear.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation. I withdraw my application. No need to reply.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation to interview. I have accepted another position, so I withdraw my application. Give me a shout next time you are in Leeds.\n\nI wish you luck with the search.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation to interview. I have accepted another position, so I withdraw my application. I’d love to see the kiln at some point.\n\nI wish you luck with the search.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation to interview. [|Sorry I dropped off|] the radar, quarter-end [|swallowed me|] whole.\n\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation to interview. [|I’m snowed under|] with audits.\n\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation to interview. I’ve been snowed under with audits, and can’t make Tuesday.\n\nSam\n',
  },
  {
    text: '---\nscenario: reschedule\n---\nHi Dana,\n\nThank you. Our stocktaking falls on Friday. Could we find another day, maybe later this month?\n\nSam\n',
  },
  {
    text: 'Hi Janice, thank you for the invitation to the interview. [|Haven’t made my mind|] up. [|We’ll see|], I’ll [|let you know|] when I know. Maureen\n',
    fixes: {
      'Withdraw instead':
        'Hi Janice, thank you for the invitation to the interview. I’ve decided not to go ahead, so please withdraw my application. Maureen\n',
    },
  },
  {
    text: '---\nchannel: linkedin\n---\nHi Tom, thank you for your message about the interview. Mad few weeks here, I’ll [|get back to you at some point|]. No promises!\n\nJake\n',
    fixes: {
      'Withdraw instead':
        '---\nchannel: linkedin\n---\nHi Tom, thank you for your message about the interview. I’ve decided not to proceed and would like to withdraw my application.\n\nJake\n',
    },
  },
  {
    text: 'Hi Dana,\n\nThank you. I withdraw my application. I remember the hall, when the radiators knocked in the slow movement.\n\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the interview invitation. I withdraw my application. I shall come to evensong whenever I can.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the interview invitation. I withdraw my application. Or did you lose my number?\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation to interview. I withdraw. Sorry for the silence from my end.\n\nI wish you luck.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation to interview. I withdraw. If you can decide by Monday whom to see, all the better.\n\nI wish you luck.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation to interview. I’ll [|get back to you at some point|]. Kindly await my reply. I wish you luck with the search in the meantime.\n\nKind regards,\nSam\n',
    fixes: {
      'Withdraw instead':
        'Hi Dana,\n\nThank you for the invitation to interview. I’ve decided not to proceed and would like to withdraw my application. I wish you luck with the search.\n\nKind regards,\nSam\n',
    },
  },
  {
    text: 'Hi Dana,\n\nThank you for the interview invitation. I withdraw my application. I wanted to give it proper thought before I wrote.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the interview invitation. I withdraw my application. I do not expect a reply.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the interview invitation. I withdraw my application. I have had some time to reflect.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the interview invitation. I withdraw my application. I will write more later about the book you lent me.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation. I’d been umming and ahing for weeks. I withdraw my application.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation. I have to move our conversation on 6 November. Would you have another opening at some point this term, say on Monday or Tuesday?\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation. I withdraw my application. I’d like to see what your team publishes next.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hello Dana, this is Sam. Thank you for the interview. I withdraw my application, so you needn’t ring back. I’ll confirm this by email.\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation. My exams are coming. [|When they are over I will tell you|].\n\nKind regards,\nSam\n',
  },
  {
    text: '---\nchannel: text\n---\nLottie from the fly floor re that interview. Bit hectic with two shows Saturday, haven’t had a minute to think straight. Will [|ping you whenever I|] work out which way I’m jumping.\n',
    fixes: {
      'Withdraw instead':
        '---\nchannel: text\n---\nLottie from the fly floor re that interview. I’ve decided not to go ahead, so please withdraw my application.\n',
    },
  },
  {
    text: 'Dear Mr Ogunleye,\n\nThank you for the invitation to interview for the accountant role. There is another matter on my table, and it would not be right for me to [|give you an answer|] before it is settled. Kindly [|bear with me|]; [|you will hear from me one of these days|], once I know where I stand.\n\nYours faithfully,\nSam\n',
    fixes: {
      'Withdraw instead':
        'Dear Mr Ogunleye,\n\nThank you for the invitation to interview for the accountant role. I have decided not to proceed and would like to withdraw my application.\n\nYours faithfully,\nSam\n',
    },
  },
  {
    text: 'yo Marcus appreciate the interview. [|gotta see what|] shakes out w this other thing first, [|hit u up after|]\n',
    fixes: {
      'Withdraw instead':
        'yo Marcus appreciate the interview. ive decided not to go ahead, so please take me off the list.\n',
    },
  },
  {
    text: '---\nchannel: linkedin\n---\nHi Dana, thank you for the interview. I’ve said yes to something else, so count me out. I [|won’t be reading messages|] after today, so anything you write will just sit there.\n\nDean\n',
    fixes: {
      'Take it out':
        '---\nchannel: linkedin\n---\nHi Dana, thank you for the interview. I’ve said yes to something else, so count me out.\n\nDean\n',
    },
  },
  {
    text: 'Dear Mr Brandt,\n\nThank you for the invitation, and for your patience during a month of [|silence from my end|]. I have signed with another clinic and withdraw. I wish the practice well.\n\nSam\n',
    fixes: {
      'Take it out':
        'Dear Mr Brandt,\n\nThank you for the invitation. I have signed with another clinic and withdraw. I wish the practice well.\n\nSam\n',
    },
  },
  {
    text: '---\nchannel: text\n---\nHey Mr. Griffin its Tasha, thank you for the interview. So I’ve been going back and forth because another place might be hiring too. So [|we’ll see|]. I’ll [|let you know|] at some point.\n',
    fixes: {
      'Withdraw instead':
        '---\nchannel: text\n---\nHey Mr. Griffin its Tasha, thank you for the interview. I’ve decided not to go ahead, so please withdraw my application.\n',
    },
  },
  {
    text: 'Hi Dana,\n\nThank you for the interview. I withdraw. I cannot face your calls, so from now on I [|will not be picking up|] my phone.\n\nI wish you luck.\n\nSam\n',
    fixes: {
      'Take it out':
        'Hi Dana,\n\nThank you for the interview. I withdraw.\n\nI wish you luck.\n\nSam\n',
    },
  },
  {
    text: 'Ms. Carver,\n\nThank you for the opportunity to interview. I’m still out-processing on base and the paperwork is a circus. I’ll [|be in touch when things settle|] down.\n\nI hope your hiring goes well.\n\nSam\n',
    fixes: {
      'Withdraw instead':
        'Ms. Carver,\n\nThank you for the opportunity to interview. I’ve decided to withdraw my application.\n\nI hope your hiring goes well.\n\nSam\n',
    },
  },
  {
    text: '---\nchannel: text\nscenario: decline\n---\nhey, jodie here about the nursery job. thanks for asking me to interview. i’ll [|let you know|] at some point\n',
    fixes: {
      'Withdraw instead':
        '---\nchannel: text\nscenario: decline\n---\nhey, jodie here about the nursery job. thanks for asking me to interview. i’ve decided not to go ahead, so please take me off the list.\n',
    },
  },
  {
    text: 'hi jo thanks for the interview, still [|umming and ahhing|], [|bear w me|]\n',
    fixes: {
      'Withdraw instead':
        'hi jo thanks for the interview. ive decided not to go ahead, so please take me off the list.\n',
    },
  },
  {
    text: '---\nchannel: linkedin\n---\nHi Shira, thanks for the interview invitation. I may have to pass, it depends on my manager. [|If you don’t hear from me|] by Sunday, take it as a no.\n\nGal\n',
    fixes: {
      'Withdraw instead':
        '---\nchannel: linkedin\n---\nHi Shira, thanks for the interview invitation. I’ve decided not to proceed and would like to withdraw my application.\n\nGal\n',
    },
  },
  {
    text: 'Hi Andrew,\n\nThanks for the invitation to the interview. [|Sorry for going silent|] on you, work has been mad. I’ll [|come back to you|] once things calm down a bit.\n\nRegards,\nPiotr\n',
    fixes: {
      'Withdraw instead':
        'Hi Andrew,\n\nThanks for the invitation to the interview. Sorry for going silent on you, work has been mad. I’ve decided not to proceed and would like to withdraw my application.\n\nRegards,\nPiotr\n',
    },
  },
  {
    text: '---\nscenario: reply\n---\nHi Callum,\n\nSo [|sorry I dropped off|] the face of the earth, we had three launches back to back. I did see both of your mails about the interview. Speak soon, I hope!\n\nJess\n',
    fixes: {
      'Withdraw instead':
        '---\nscenario: reply\n---\nHi Callum,\n\nSo sorry I dropped off the face of the earth, we had three launches back to back. I did see both of your mails about the interview. I have decided to withdraw my application.\n\nJess\n',
    },
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation; it was good of you to let me see the workshop. I’ve accepted another job and withdraw my application. I wish you every success with the search.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Jo, thanks for the interview slot. I’ve a few things on the go and [|no idea yet which way I’ll|] turn. Sam\n',
    fixes: {
      'Withdraw instead':
        'Hi Jo, thanks for the interview slot. I’ve decided not to go ahead, so please withdraw my application. Sam\n',
    },
  },
  {
    text: 'Hi Dana,\n\nThank you for the new dates. I did sit with it properly over the weekend, and I withdraw my application. I wish you every success with the search.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation to interview. [|Let me sit with it|] for a while longer.\n\nKind regards,\nSam\n',
    fixes: {
      'Withdraw instead':
        'Hi Dana,\n\nThank you for the invitation to interview. I have decided not to proceed and would like to withdraw my application.\n\nKind regards,\nSam\n',
    },
  },
  {
    name: 'going-dark.md',
    text: 'Hi Dana,\n\nThank you for the invitation. I’ve said yes to something else, so count me out for the interviews. I [|won’t be reading messages|] on here after today, so anything you write will just sit there.\n\nSam\n',
    fixes: {
      'Wish them well instead':
        'Hi Dana,\n\nThank you for the invitation. I’ve said yes to something else, so count me out for the interviews. I wish you every success with the search.\n\nSam\n',
    },
  },
  {
    text: 'Dear Dana,\n\nThank you for the interview. The day at your office was rather chaotic.\n\nKind regards,\nSam\n',
  },
  {
    name: 'draft.md',
    text: '---\nchannel: voicemail\n---\nHi Dana! It’s Bea, thanks for the interview. I’m a bit [|up in the air|]? [|Leave it with me|], I’ll [|shout when|] I’ve got my head round it. I’ll email you too. Okay, bye!\n',
    fixes: {
      'Withdraw instead':
        '---\nchannel: voicemail\n---\nHi Dana! It’s Bea, thanks for the interview. I’ve decided not to go ahead, so please withdraw my application. I’ll email you too. Okay, bye!\n',
    },
  },
  {
    text: '---\nchannel: text\n---\nhiya its Kay about the interview at the salon, thanks for that. bit [|up in the air|] my end atm. will [|message u when|] ive worked out what im doing x\n',
    fixes: {
      'Withdraw instead':
        '---\nchannel: text\n---\nhiya its Kay about the interview at the salon, thanks for that. ive decided not to go ahead, so please take me off the list x\n',
    },
  },
  {
    text: "---\nchannel: text\n---\nHello Ms Villa, thank you for offering me the slot 😊 I've a couple of other things on the go and [|not sure yet which way I'll|] jump. [|Leave it with me and I'll come back to you|] once I know more x\n",
    fixes: {
      'Withdraw instead':
        "---\nchannel: text\n---\nHello Ms Villa, thank you for offering me the slot 😊 I've decided not to go ahead, so please withdraw my application x\n",
    },
  },
  {
    text: "Hi Mark,\n\nThanks for inviting me to interview for the barista job. I think I'll probably go with another place, but I'm not 100% sure yet. I'll [|let you know|] next week.\n\nCheers,\nJo\n",
    fixes: {
      'Take it out':
        "Hi Mark,\n\nThanks for inviting me to interview for the barista job. I think I'll probably go with another place, but I'm not 100% sure yet.\n\nCheers,\nJo\n",
    },
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation. I read the conditions one more time.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation to interview. I’ll pick this up with you [|when the dust has settled|].\n\nKind regards,\nSam\n',
    fixes: {
      'Withdraw instead':
        'Hi Dana,\n\nThank you for the invitation to interview. I’ve decided not to proceed and would like to withdraw my application.\n\nKind regards,\nSam\n',
    },
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation to interview. I’m withdrawing. [|Save yourself the reply|].\n\nKind regards,\nSam\n',
    fixes: {
      'Take it out':
        'Hi Dana,\n\nThank you for the invitation to interview. I’m withdrawing.\n\nKind regards,\nSam\n',
    },
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation. I’d hoped to go back to my night classes, so I’m withdrawing. I wish you every success with the search.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation. [|I’ll surface whenever|] that’s sorted itself out.\n\nKind regards,\nSam\n',
    fixes: {
      'Withdraw instead':
        'Hi Dana,\n\nThank you for the invitation. I’ve decided not to proceed and would like to withdraw my application.\n\nKind regards,\nSam\n',
    },
  },
  {
    text: "---\nscenario: reply\n---\nHi Dermot,\n\nThanks for your patience.\n\nOn your question whether I'm still in for the interview: [|leave it with me|]. I'll [|come back to you|] once I can. No need to chase in the meantime.\n\nHope the office move went well.\n\nBest wishes,\nUna\n",
    fixes: {
      'Withdraw instead':
        "---\nscenario: reply\n---\nHi Dermot,\n\nThanks for your patience.\n\nOn your question whether I'm still in for the interview: I've decided to withdraw my application.\n\nHope the office move went well.\n\nBest wishes,\nUna\n",
    },
  },
  {
    text: "---\nscenario: reply\n---\nHello Mr Brandl,\n\nThanks for writing once more about the interview. As I told you, I've accepted a job elsewhere and have withdrawn. Please don't send further messages about it, I [|won't be answering|].\n\nRegards,\nIldikó\n",
    fixes: {
      'Take it out':
        "---\nscenario: reply\n---\nHello Mr Brandl,\n\nThanks for writing once more about the interview. As I told you, I've accepted a job elsewhere and have withdrawn.\n\nRegards,\nIldikó\n",
    },
  },
  {
    text: 'Hi Kate,\n\nThanks so much for the two slots you offered for the interview.\n\nI have several processes running and would hate to give you a half-baked answer. [|Give me some time|], and I’ll [|come back to you|] once the dust has settled.\n\nBest,\nRavi\n',
    fixes: {
      'Withdraw instead':
        'Hi Kate,\n\nThanks so much for the two slots you offered for the interview.\n\nI’ve decided not to proceed and would like to withdraw my application.\n\nBest,\nRavi\n',
    },
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation to interview. [|When there is something to say|], I will ring.\n\nKind regards,\nSam\n',
    fixes: {
      'Withdraw instead':
        'Hi Dana,\n\nThank you for the invitation to interview. I have decided not to proceed and would like to withdraw my application.\n\nKind regards,\nSam\n',
    },
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation to interview. I haven’t come to a decision. When I have, [|you’ll be the first to know|].\n\nI wish you luck with the search.\n\nKind regards,\nSam\n',
    fixes: {
      'Withdraw instead':
        'Hi Dana,\n\nThank you for the invitation to interview. I’ve decided not to proceed and would like to withdraw my application.\n\nI wish you luck with the search.\n\nKind regards,\nSam\n',
    },
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation to interview. I still [|have to talk it over|] at home.\n\nI wish you luck with the search.\n\nKind regards,\nSam\n',
    fixes: {
      'Withdraw instead':
        'Hi Dana,\n\nThank you for the invitation to interview. I have decided not to proceed and would like to withdraw my application.\n\nI wish you luck with the search.\n\nKind regards,\nSam\n',
    },
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation to interview. I withdraw my application. Please [|don’t ring or write to me again|].\n\nI wish you luck with the search.\n\nKind regards,\nSam\n',
    fixes: {
      'Take it out':
        'Hi Dana,\n\nThank you for the invitation to interview. I withdraw my application.\n\nI wish you luck with the search.\n\nKind regards,\nSam\n',
    },
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation to interview. I withdraw my application. Please don’t hesitate to call me if anything is unclear.\n\nI wish you luck with the search.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation to interview. I withdraw my application. I [|won’t be looking at replies|].\n\nI wish you luck with the search.\n\nKind regards,\nSam\n',
    fixes: {
      'Take it out':
        'Hi Dana,\n\nThank you for the invitation to interview. I withdraw my application.\n\nI wish you luck with the search.\n\nKind regards,\nSam\n',
    },
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation to interview. I withdraw my application. If you ring, [|nobody will pick up|].\n\nI wish you luck with the search.\n\nKind regards,\nSam\n',
    fixes: {
      'Take it out':
        'Hi Dana,\n\nThank you for the invitation to interview. I withdraw my application.\n\nI wish you luck with the search.\n\nKind regards,\nSam\n',
    },
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation to interview. I withdraw my application. I couldn’t read your last message on the train.\n\nI wish you luck with the search.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation to interview. I withdraw my application. As for the talk you asked me to give, let me think about it.\n\nI wish you luck with the search.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation to interview. I can’t decide whether to take the evening course, but I withdraw my application.\n\nI wish you luck with the search.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for being so kind when I withdrew from the interviews in May. We’ll see whether that new café is any good next time I’m in town.\n\nKind regards,\nSam\n',
  },
  {
    text: "Dear Caroline,\n\nThank you for the invitation to meet the partners about the role. There is another conversation going on in the background which I'd like to see through first. [|Leave it with me|], and I'll [|come back to you|] once I know where I stand.\n\nI wish you and the partners a good summer.\n\nKind regards,\nPiers\n",
    fixes: {
      'Withdraw instead':
        "Dear Caroline,\n\nThank you for the invitation to meet the partners about the role. I've decided not to proceed and would like to withdraw my application.\n\nI wish you and the partners a good summer.\n\nKind regards,\nPiers\n",
    },
  },
  {
    text: 'Subject: Re: Re: Policy Analyst interview\n\nHi Wambui,\n\nThank you for following up. I hear you. [|Let me sleep on it|].\n\nBe well,\nDennis\n',
    fixes: {
      'Withdraw instead':
        'Subject: Re: Re: Policy Analyst interview\n\nHi Wambui,\n\nThank you for following up. I hear you. However, I have decided to withdraw my application.\n\nBe well,\nDennis\n',
    },
  },
  {
    text: 'Hi Simone,\n\nThank you so much for the interview invite, I was over the moon when it landed!\n\n[|Give me some time|] to mull it over.\n\nHope the spring fair goes brilliantly for all of you.\n\nHugs,\nTilly\n',
    fixes: {
      'Withdraw instead':
        'Hi Simone,\n\nThank you so much for the interview invite, I was over the moon when it landed!\n\nHowever, I have decided not to proceed and would like to withdraw my application.\n\nHope the spring fair goes brilliantly for all of you.\n\nHugs,\nTilly\n',
    },
  },
  {
    text: 'Dear Mr. Balogun,\n\nThank you for the invitation you extended to me for the interview.\n\nHowever, there are one or two things I am putting in place [|presently|], so kindly exercise patience with me.\n\nI wish your office a fruitful search.\n\nRegards,\nIfeanyi\n',
    fixes: {
      'Withdraw instead':
        'Dear Mr. Balogun,\n\nThank you for the invitation you extended to me for the interview.\n\nHowever, I have decided not to proceed and would like to withdraw my application.\n\nI wish your office a fruitful search.\n\nRegards,\nIfeanyi\n',
    },
  },
  {
    text: "Hello Mr Okafor,\n\nThanks for ringing me back twice about the interview.\n\nI've had another thing land in my lap and [|I need to let it settle before I tell you either way|]. [|Leave it with me|].\n\nGood luck with the others.\n\nKwabena\n",
    fixes: {
      'Withdraw instead':
        "Hello Mr Okafor,\n\nThanks for ringing me back twice about the interview.\n\nI've decided to withdraw my application.\n\nGood luck with the others.\n\nKwabena\n",
    },
  },
  {
    text: "Good afternoon Captain Ordóñez,\n\nThank you for reserving me a place in the interviews. I write you because right now I [|can't say you yes or no|]. [|When I see it clear|] I will call.\n\nGreetings to the base and good luck.\n\nLourdes\n",
    fixes: {
      'Withdraw instead':
        "Good afternoon Captain Ordóñez,\n\nThank you for reserving me a place in the interviews. I've decided not to proceed and would like to withdraw my application.\n\nGreetings to the base and good luck.\n\nLourdes\n",
    },
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation to interview. I withdraw my application. From today [|your number is blocked|].\n\nI wish you luck with the search.\n\nKind regards,\nSam\n',
    fixes: {
      'Take it out':
        'Hi Dana,\n\nThank you for the invitation to interview. I withdraw my application.\n\nI wish you luck with the search.\n\nKind regards,\nSam\n',
    },
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation to interview. I withdraw my application, and [|don’t be ringing me|] about it.\n\nI wish you luck with the search.\n\nKind regards,\nSam\n',
    fixes: {
      'Take it out':
        'Hi Dana,\n\nThank you for the invitation to interview. I withdraw my application.\n\nI wish you luck with the search.\n\nKind regards,\nSam\n',
    },
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation to interview. [|When my mind settles you will hear from me|].\n\nI wish you luck with the search.\n\nKind regards,\nSam\n',
    fixes: {
      'Withdraw instead':
        'Hi Dana,\n\nThank you for the invitation to interview. I have decided not to proceed and would like to withdraw my application.\n\nI wish you luck with the search.\n\nKind regards,\nSam\n',
    },
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation to interview. After praying about it I withdraw my application.\n\nI wish you luck with the search.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation to interview. [|If I’m not|] there on Monday, [|assume I’ve gone elsewhere|].\n\nI wish you luck with the search.\n\nKind regards,\nSam\n',
    fixes: {
      'Withdraw instead':
        'Hi Dana,\n\nThank you for the invitation to interview. I’ve decided not to proceed and would like to withdraw my application.\n\nI wish you luck with the search.\n\nKind regards,\nSam\n',
    },
  },
  {
    text: "Dear Mr. Pryce,\n\nI was pleased you'd found an hour for me, thank you. I'm cancelling Thursday. [|Whether I want the job at all I couldn't tell|] you; [|ask me when|] the harvest's in.\n\nYours,\nSilas Beamish\n",
    fixes: {
      'Withdraw instead':
        "Dear Mr. Pryce,\n\nI was pleased you'd found an hour for me, thank you. I'm cancelling Thursday. I'd like to withdraw my application as well.\n\nYours,\nSilas Beamish\n",
    },
  },
  {
    text: "Dear Ms Rao,\n\nThank you for shortlisting me for the trainee interview at your plant. It is a matter of pride for me.\n\nI am [|in a dilemma|]. Kindly [|give me some days|]' time for thinking.\n\nWishing you and all at the plant well.\n\nYours sincerely,\nAnand Iyer\n",
    fixes: {
      'Withdraw instead':
        'Dear Ms Rao,\n\nThank you for shortlisting me for the trainee interview at your plant. It is a matter of pride for me.\n\nHowever, I have decided not to proceed and would like to withdraw my application.\n\nWishing you and all at the plant well.\n\nYours sincerely,\nAnand Iyer\n',
    },
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation to interview. I am weighing several offers, and [|after I take a decision I will tell you|].\n\nI wish you luck with the search.\n\nKind regards,\nSam\n',
    fixes: {
      'Withdraw instead':
        'Hi Dana,\n\nThank you for the invitation to interview. I have decided not to proceed and would like to withdraw my application.\n\nI wish you luck with the search.\n\nKind regards,\nSam\n',
    },
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation to interview. I don’t think I will manage to come. Kindly bear with me.\n\nI wish you luck with the search.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation to interview. I’ll [|give you a shout when|] I have it figured out, whenever that is.\n\nI wish you luck with the search.\n\nKind regards,\nSam\n',
    fixes: {
      'Withdraw instead':
        'Hi Dana,\n\nThank you for the invitation to interview. I’ve decided not to proceed and would like to withdraw my application.\n\nI wish you luck with the search.\n\nKind regards,\nSam\n',
    },
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation. I’m withdrawing my application, and write today so that you hear from me in good time.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation to interview. I withdraw, and am sorry that you may have heard nothing from me yet.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation to interview. I will reach you [|when the dust settles|].\n\nKind regards,\nSam\n',
    fixes: {
      'Withdraw instead':
        'Hi Dana,\n\nThank you for the invitation to interview. I have decided not to proceed and would like to withdraw my application.\n\nKind regards,\nSam\n',
    },
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation to interview. Let us [|leave it like this for now|].\n\nKind regards,\nSam\n',
    fixes: {
      'Withdraw instead':
        'Hi Dana,\n\nThank you for the invitation to interview. I have decided not to proceed and would like to withdraw my application.\n\nKind regards,\nSam\n',
    },
  },
  {
    text: '---\nchannel: text\n---\nMiss Pearl good morning, is Rohan. Thanks for asking me, I have taken other work and withdraw. [|No bother answer|] this, I not going to be checking the phone.\n',
    fixes: {
      'Take it out':
        '---\nchannel: text\n---\nMiss Pearl good morning, is Rohan. Thanks for asking me, I have taken other work and withdraw.\n',
    },
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation to interview. I have accepted another position, so I withdraw my application. I’m closing this mailbox in June; my new address is sam@lee.example.\n\nI wish you luck with the search.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation to interview. I have accepted another position, so I withdraw my application. I won’t be reading the portal messages, so please email me.\n\nI wish you luck with the search.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation to interview. I have accepted another position, so I withdraw my application. Please do not call me before noon.\n\nI wish you luck with the search.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation to interview. I have accepted another position, so I withdraw my application. I assume I’m out of the portal now.\n\nI wish you luck with the search.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation to interview. I have accepted another position, so I withdraw my application. I did not want to rush my answer.\n\nI wish you luck with the search.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation to interview. I withdraw. Should you write again, do [|not be surprised to get nothing|] back.\n\nI wish you luck.\n\nKind regards,\nSam\n',
    fixes: {
      'Take it out':
        'Hi Dana,\n\nThank you for the invitation to interview. I withdraw.\n\nI wish you luck.\n\nKind regards,\nSam\n',
    },
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation to interview. I withdraw. I’m [|changing my number|], so you [|won’t get hold of me|].\n\nI wish you luck.\n\nKind regards,\nSam\n',
    fixes: {
      'Take it out':
        'Hi Dana,\n\nThank you for the invitation to interview. I withdraw.\n\nI wish you luck.\n\nKind regards,\nSam\n',
    },
  },
  {
    text: "---\nchannel: linkedin\n---\nHi Soraya, thanks for the message about an interview with your CFO, lovely to be thought of. [|Let me mull it over and I'll come back to you|] once the books are shut.\n\nBest, Nikhil\n",
    fixes: {
      'Withdraw instead':
        "---\nchannel: linkedin\n---\nHi Soraya, thanks for the message about an interview with your CFO, lovely to be thought of. I've decided not to proceed and would like to withdraw from the process.\n\nBest, Nikhil\n",
    },
  },
  {
    text: "Dear Professor Lund,\n\nThank you for the generous invitation to interview.\n\nI doubt I'll be able to go on with the search, though I keep [|going back and forth|].\n\nWhatever the outcome, I wish you the very best with this hire.\n\nSincerely,\nNaomi Fairbanks\n",
    fixes: {
      'Withdraw instead':
        "Dear Professor Lund,\n\nThank you for the generous invitation to interview.\n\nHowever, I've decided not to proceed and would like to withdraw my application.\n\nI wish you the very best with this hire.\n\nSincerely,\nNaomi Fairbanks\n",
    },
  },
  {
    text: "Dear Malcolm,\n\nThank you for the interview. I've taken another job and shan't be a candidate any longer. With two dogs to settle I shall be reading no mail until we land, so if you write again, [|expect silence|].\n\nI do wish you and the team well.\n\nRegards,\nGethin\n",
    fixes: {
      'Take it out':
        "Dear Malcolm,\n\nThank you for the interview. I've taken another job and shan't be a candidate any longer.\n\nI do wish you and the team well.\n\nRegards,\nGethin\n",
    },
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation to interview. I’m [|no saying aye|] and no saying naw.\n\nI wish you luck.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation to interview. I have accepted another post, so I withdraw. Please ignore the mail that went to your sister branch.\n\nI wish you luck.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation to interview. I have accepted another post, so I withdraw. I’ll phone you back about the key one of these days.\n\nI wish you luck.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation to interview. I have accepted another post, so I withdraw. Kindly [|desist from calling my|] house.\n\nI wish you luck.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation to interview. I have accepted another post, so I withdraw. Let’s speak again some day.\n\nI wish you luck.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation to interview. I have accepted another post, so I withdraw. I’ll be [|ignoring anything else you send|].\n\nI wish you luck.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation to interview. I withdraw. Three weeks of radio silence were too slow for me.\n\nI wish you luck.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation to interview. I withdraw. It took me two nights to get my head around it.\n\nI wish you luck.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation to interview. I withdraw. Your competitors never ring back.\n\nI wish you luck.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation to interview. I withdraw. [|Please never ring back|].\n\nI wish you luck.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the interview invitation. I’ve accepted another job, so I withdraw. You left a scarf at the station, I think: I’ll check and let you know tonight. I wish you luck with the search.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the interview invitation. I’m sorry you couldn’t get hold of me on Friday. I’ve accepted another job, so I withdraw. I wish you luck with the search.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the interview invitation. I’ve accepted another job, so I withdraw. You’re busy enough, so please don’t bother replying. I wish you luck with the search.\n\nKind regards,\nSam\n',
  },
  {
    text: "Hi Fraser,\n\nCheers for the email about coming in for an interview for the team leader job. Loads going on the now so let me have a wee think on it and I'll [|give you a shout at some|] point.\n\nGood luck wi the rest of the interviews!\n\nAshleigh\n",
    fixes: {
      'Withdraw instead':
        "Hi Fraser,\n\nCheers for the email about coming in for an interview for the team leader job. I've decided not to go ahead, so please withdraw my application.\n\nGood luck wi the rest of the interviews!\n\nAshleigh\n",
    },
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation to interview. I withdraw my application, and what comes next [|gets filed unread|].\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation to interview. I withdraw my application. I’m sorry that your first message was filed unread, and the second left unread.\n\nKind regards,\nSam\n',
  },
  {
    text: "---\nscenario: reschedule\n---\nHi Dana,\n\nThank you for the interview. I'm waiting on a pump from Finland, so we must take the talk at some later occasion.\n\nSam\n",
  },
  {
    text: "Hello Rosalind, it's Jago. Kind of you to have me down for the nineteenth. Only I don't reckon I'll be up, see, there's another pottery been after me. I'll put it in an email. Cheerio.\n",
  },
  {
    text: "---\nscenario: decline\n---\nHey Dana,\n\n[|Fell off the face of the earth there for a bit|]: month-end, then a burst pipe. Appreciated the invitation to meet you. Still digging out on this end, so I'll [|give you a shout|] somewhere down the road.\n\nSam\n",
    fixes: {
      'Withdraw instead':
        "---\nscenario: decline\n---\nHey Dana,\n\nAppreciated the invitation to meet you. I've decided not to proceed and would like to withdraw my application.\n\nSam\n",
    },
  },
  {
    text: "---\nchannel: linkedin\n---\nHi Dana. I'm off the market now so please withdraw me. Thank you for asking. I'm clearing out this account at the weekend, so anything you send after that [|won't get an answer|]. Good luck filling it.\n\nSam\n",
    fixes: {
      'Take it out':
        "---\nchannel: linkedin\n---\nHi Dana. I'm off the market now so please withdraw me. Thank you for asking. Good luck filling it.\n\nSam\n",
    },
  },
  {
    text: "Hi Dana,\n\nThank you for suggesting an interview. I've got another process on the go that is nearly through, so [|I'll sleep|] on yours for a bit and [|drop you a line when|] I've landed somewhere.\n\nSam\n",
    fixes: {
      'Withdraw instead':
        "Hi Dana,\n\nThank you for suggesting an interview. I've decided not to proceed and would like to withdraw my application.\n\nSam\n",
    },
  },
  {
    text: "Hi Lin,\n\nThank you for the invitation. I've accepted another role and I'm withdrawing. I'm on nights, so calls before noon will not be answered, but in the afternoon I'd love to talk. All good wishes with the hire.\n\nSam\n",
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation. I withdraw my application. [|Calls after Friday will not be answered|].\n\nGood luck with the search.\n\nSam\n',
  },
  {
    text: "Hi Miguel,\n\nThank you for the invite. I already accepted a job in another studio, so I will not push through with this one. I don't really open LinkedIn anymore so [|if you write back you might not get any answer from me|].\n\nAll the best,\nAira\n",
    fixes: {
      'Take it out':
        "Hi Miguel,\n\nThank you for the invite. I already accepted a job in another studio, so I will not push through with this one. I don't really open LinkedIn anymore.\n\nAll the best,\nAira\n",
    },
  },
  {
    text: '---\nchannel: text\n---\nhi jess its amy, thanks for saying i can come in for the saturday job interview. need to ask my mum what she reckons and il [|text u when|] i know x\n',
    fixes: {
      'Withdraw instead':
        '---\nchannel: text\n---\nhi jess its amy, thanks for saying i can come in for the saturday job interview. ive decided not to go ahead, so please take me off the list x\n',
    },
  },
  {
    text: "---\nchannel: text\n---\nHi Rick, thanks for the invite. [|If I haven't called you by|] Sunday night just figure I'm not coming. Travis\n",
    fixes: {
      'Withdraw instead':
        "---\nchannel: text\n---\nHi Rick, thanks for the invite. I've decided not to go ahead, so please withdraw my application. Travis\n",
    },
  },
  {
    text: "---\nchannel: text\n---\nHiya Mrs Begum, it's Chloe. Thanks so much for the interview invite, made my week! [|Gonna sleep|] on it for a bit and I'll [|shout when I've made|] my mind up x\n",
    fixes: {
      'Withdraw instead':
        "---\nchannel: text\n---\nHiya Mrs Begum, it's Chloe. Thanks so much for the interview invite, made my week! But I've decided not to go ahead, so please withdraw my application x\n",
    },
  },
];
