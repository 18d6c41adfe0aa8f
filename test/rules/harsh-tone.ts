import type { Example } from '../../server/rules/rule';

export const examples: readonly Example[] = [
  {
    text: 'Hi Dana,\n\nThank you. I withdraw. You people have been wonderful.\n\nI wish you luck.\n\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you. I withdraw. [|You people|] called while I was enjoying my lunch.\n\nI wish you luck.\n\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you. I withdraw my application. [|I DO NOT WANT THIS JOB|].\n\nSam\n',
    fixes: {
      'Lower the voice':
        'Hi Dana,\n\nThank you. I withdraw my application. I do not want this job.\n\nSam\n',
    },
  },
  {
    text: 'Hi Dana,\n\nThank you. I withdraw. [|Don’t waste my time again|].\n\nSam\n',
    fixes: {
      'Leave it out': 'Hi Dana,\n\nThank you. I withdraw.\n\nSam\n',
    },
  },
  { text: 'Hi Dana,\n\nThank you. [|Not interested|]. I withdraw.\n\nSam\n' },
  { text: 'Hi Dana,\n\nThank you. I withdraw, [|whatever|].\n\nSam\n' },
  { text: 'Hi Dana,\n\nThank you. I withdraw, [|unless you people|] can answer.\n\nSam\n' },
  { text: 'Hi Dana,\n\nThank you for the NASA and ESA briefing. I withdraw.\n\nSam\n' },
  {
    text: 'Hi Dana,\n\nThank you. I withdraw. I’m not interested in moving, whatever happens.\n\nSam\n',
  },
  { text: 'Hi Dana,\n\nThank you. I didn’t want to waste your time, so I withdraw.\n\nSam\n' },
  {
    text: 'Hi Dana,\n\nThank you. I withdraw. It would be stupid of me to keep you waiting.\n\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation. I withdraw my application. You have no idea how much this meant to me!\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation. I withdraw my application. I hope you find someone who cares as much as you do.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation. I withdraw my application. Please save it for the next candidate.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation. I withdraw my application. [|Congratulations on finally opening my|] CV.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation. I withdraw my application. [|Use your head|].\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation. I withdraw my application. [|You people|] ring in the middle of service.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation. I withdraw my application. [|Learn to run|] a hiring process.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation. I withdraw my application. Thank you people for the tour, it was lovely.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation. I withdraw my application. Mind yourself, and enjoy the summer.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation. I withdraw my application. I [|have better things to do|].\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation. I withdraw my application. I have other things to do that day.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation to interview. I have accepted another position, so I withdraw my application. Your zoo is a fine place, vultures and all.\n\nI wish you luck with the search.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation to interview. I have accepted another position, so I withdraw my application. Would it be too much to ask for the recipe?\n\nI wish you luck with the search.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation to interview. I have accepted another position, so I withdraw my application. Thank you so much for your kindness.\n\nI wish you luck with the search.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Liam, [|thanks for nothing|]. I’ve got other work so cancel the interview.\n',
    fixes: {
      'Thank them plainly':
        'Hi Liam, thanks for the invite. I’ve got other work so cancel the interview.\n',
    },
  },
  {
    text: 'Dear Ms. Ito,\n\nTake my name off your list and withdraw my application. [|Thanks for nothing|]!\n\nGreta\n',
    fixes: {
      'Thank them plainly':
        'Dear Ms. Ito,\n\nThank you for your time and consideration. Take my name off your list and withdraw my application.\n\nGreta\n',
    },
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation. [|I AM WITHDRAWING, AND|] THAT’S ALL I’VE GOT TO SAY. I wish you luck.\n\nKind regards,\nSam\n',
    fixes: {
      'Lower the voice':
        'Hi Dana,\n\nThank you for the invitation. I am withdrawing, and that’s all I’ve got to say. I wish you luck.\n\nKind regards,\nSam\n',
    },
  },
  {
    text: 'Hi Dana,\n\nThank you for the interview invitation. I withdraw my application. [|Six interviews for a porter|]?\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the interview invitation. I withdraw my application. [|Were you hiring an astronaut|]?\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the interview invitation. I withdraw my application. [|Bravo, truly, on losing my|] CV.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the interview invitation. I withdraw my application. [|Has nobody in that building ever met a deadline|]?\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the interview invitation. I withdraw my application. Thank you for being blunt with me about the hours.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the interview invitation. I withdraw my application. You didn’t waste my time at all.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the interview invitation. I withdraw my application. Did you ever get the projector mended?\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the interview invitation. I withdraw my application. Enjoy the new premises!\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the interview invitation. I withdraw my application. Your yard dog is a genius, by the way.\n\nKind regards,\nSam\n',
  },
  {
    text: '---\nscenario: reply\n---\nHi Dana,\n\nThank you for the interview invitation. I withdraw my application. [|Asking a fourth time won’t change|] it.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the interview invitation. I withdraw my application. Thank you for nothing but kindness.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the interview invitation. I withdraw my application. Thank you for moving the interview twice for me.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the interview invitation. I withdraw my application. Please let me know before you contact anyone I named as a reference.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the interview invitation. I withdraw my application. Please pass my thanks to the person who came up with these questions.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the interview invitation. I withdraw my application. I have found a better use for my old toolbox, and your workshop may have it.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the interview invitation. I withdraw my application. I told you twice how much I liked the team, and I meant it.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the interview invitation. I withdraw my application. Thank you for a word of advice, which helped me a great deal.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the interview invitation. I withdraw my application. I wanted to have the courtesy to tell you in person.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the interview invitation. I withdraw my application. It would have been a chance to learn to manage a team.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the interview invitation. I withdraw my application. It would be a waste of your time to see me now.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the interview invitation. I withdraw my application. Thank you for the tour of the mess hall.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the interview invitation. I withdraw my application. Thank you for the two seats at the circus.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the interview invitation. I withdraw my application. Thank you for the lecture on bridges.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the interview invitation. I withdraw my application. Thank you for laughing at my jokes.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation. I withdraw. [|Perhaps next time somebody could|] read the form.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation. [|You people|] ring in the middle of service and expect a chat? [|Use your head|]. I have taken another post and I withdraw.\n\nSam\n',
    fixes: {
      'Leave it out':
        'Hi Dana,\n\nThank you for the invitation. I have taken another post and I withdraw.\n\nSam\n',
    },
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation. [|Seven rounds for a planner|]? [|Were you hiring an astronaut|]? I withdraw my application.\n\nSam\n',
    fixes: {
      'Leave it out':
        'Hi Dana,\n\nThank you for the invitation. I withdraw my application.\n\nSam\n',
    },
  },
  {
    text: '---\nchannel: text\n---\nTess, [|not interested|]. Take my name off the list for the interviews. Kev\n',
    fixes: {
      'Leave it out':
        '---\nchannel: text\n---\nTess, take my name off the list for the interviews. Kev\n',
    },
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation. I withdraw my application. Maybe next time you can show me the lab.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation. I withdraw my application. [|Do yourselves a favour|] and buy a calendar.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation, and for the annual report you sent. I’ve accepted another job and withdraw my application. I wish you every success with the search.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation. I’ve accepted another job and withdraw my application. [|I will report you|] to the council. I wish you every success with the search.\n\nKind regards,\nSam\n',
    fixes: {
      'Leave it out':
        'Hi Dana,\n\nThank you for the invitation. I’ve accepted another job and withdraw my application. I wish you every success with the search.\n\nKind regards,\nSam\n',
    },
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation. I’ve accepted another job and withdraw my application. [|Do you even|] have a diary? I wish you every success with the search.\n\nKind regards,\nSam\n',
    fixes: {
      'Leave it out':
        'Hi Dana,\n\nThank you for the invitation. I’ve accepted another job and withdraw my application. I wish you every success with the search.\n\nKind regards,\nSam\n',
    },
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation. I’ve accepted another job and withdraw my application. [|Do you need a porter or a magician|]? I wish you every success with the search.\n\nKind regards,\nSam\n',
    fixes: {
      'Leave it out':
        'Hi Dana,\n\nThank you for the invitation. I’ve accepted another job and withdraw my application. I wish you every success with the search.\n\nKind regards,\nSam\n',
    },
  },
  {
    text: '---\nchannel: linkedin\n---\nKyle, [|do you actually read|] profiles before you spam them? Eleven years in embedded and you’d like me to interview as a junior. I’m out, take my name off it.\n',
    fixes: {
      'Leave it out':
        '---\nchannel: linkedin\n---\nKyle, eleven years in embedded and you’d like me to interview as a junior. I’m out, take my name off it.\n',
    },
  },
  {
    text: 'Hi Dana,\n\nThank you for the survey and report you sent. I’ve accepted another job and withdraw my application. I wish you every success with the search.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation. I’ve accepted another job and withdraw my application. I hope you find a MySQL or an Oracle person soon. I wish you every success with the search.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation. I’m out[|, so stop writing me|]. [|Does anybody over there ever read an answer|]?\n\nSam\n',
    fixes: {
      'Leave it out':
        'Hi Dana,\n\nThank you for the invitation. I’m out. Does anybody over there ever read an answer?\n\nSam\n',
    },
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation. I withdraw my application; you can stop sending me the reminders. I wish you every success with the search.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation. I’m out. [|I’m not your pen pal|].\n\nSam\n',
    fixes: {
      'Leave it out': 'Hi Dana,\n\nThank you for the invitation. I’m out.\n\nSam\n',
    },
  },
  {
    text: 'Dana,\n\nYou’ve rung four times now so I’ll [|spell it out|] in words even a clerk can follow: I’m not coming for the interview. Thank you for asking me, and good luck.\n\nSam\n',
    fixes: {
      'Leave it out':
        'Dana,\n\nYou’ve rung four times now. I’m not coming for the interview. Thank you for asking me, and good luck.\n\nSam\n',
    },
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation. I withdraw my application. You must think I’m a right waste of space, sorry. I wish you every success with the search.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation. I’m out. [|Do not ring my office line again|], anything further goes straight in the bin.\n\nSam\n',
    fixes: {
      'Leave it out': 'Hi Dana,\n\nThank you for the invitation. I’m out.\n\nSam\n',
    },
  },
  {
    text: "---\nscenario: reply\n---\nHello Lars,\n\nThank you for the call. [|I've told you twice now that|] I have taken myself out of the process for the Buyer role, and that still stands. Please take my number off your list.\n\nRegards,\nHelen\n",
    fixes: {
      'Leave it out':
        '---\nscenario: reply\n---\nHello Lars,\n\nThank you for the call. I have taken myself out of the process for the Buyer role, and that still stands. Please take my number off your list.\n\nRegards,\nHelen\n',
    },
  },
  {
    text: '---\nchannel: text\nscenario: cancellation\n---\nBrian, [|THE INTERVIEW IS OFF, I AM NOT COMING|]. thanks for asking me. dave\n',
    fixes: {
      'Lower the voice':
        '---\nchannel: text\nscenario: cancellation\n---\nBrian, the interview is off, I am not coming. thanks for asking me. dave\n',
    },
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation. I withdraw my application. [|Thank you kindly for dumping me on the stairs|] for an hour.\n\nI wish you luck.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation. I withdraw my application. I [|won’t dress this up|]: you are not for me.\n\nI wish you luck.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation. I withdraw my application. Nine [|weeks to answer an email, that has to be a record|].\n\nI wish you luck.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation. I withdraw my application. [|Do try to spell my name properly this time|].\n\nI wish you luck.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation. I withdraw my application. The [|chap who interviewed me was a right clown|].\n\nI wish you luck.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation. I withdraw my application. [|You’ll strike my|] name off, and today.\n\nI wish you luck.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation. I withdraw my application. I’m [|done with your games|].\n\nI wish you luck.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation. I withdraw my application. No. And [|don’t ask again|].\n\nI wish you luck.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation. I withdraw my application. [|If this is how you treat|] people, I [|pity your staff|].\n\nI wish you luck.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation. I withdraw my application. I trust you will remove my name in due course.\n\nI wish you luck.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation. I withdraw my application. You will kindly strike me off the list.\n\nI wish you luck.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation. I withdraw my application. I was a complete fool to think I could do both.\n\nI wish you luck.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation. I withdraw my application. You will find my badge at the front desk.\n\nI wish you luck.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation. I withdraw my application. I’ve [|met friendlier traffic wardens|].\n\nI wish you luck.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation. I withdraw my application. [|Perhaps read my letter to the end this time|].\n\nI wish you luck.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation. I withdraw my application. [|Was that an interview or a police raid|]?\n\nI wish you luck.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation. I withdraw my application. I’m [|fed up with your|] forms.\n\nI wish you luck.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation. I withdraw my application. As if that were not enough, your porter carried my bag.\n\nI wish you luck.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation. I withdraw my application. My time with you was worth more than I can say.\n\nI wish you luck.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation. I withdraw my application. Nobody asked you to wait for me, and yet you did.\n\nI wish you luck.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation. I withdraw my application. I won’t wrap this up without thanking your porter.\n\nI wish you luck.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation. I withdraw my application. If that is how you interview, your team must be a joy to work with.\n\nI wish you luck with the search.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation. I withdraw my application. Could you do me a favour and delete my file from the portal?\n\nI wish you luck with the search.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation. I withdraw my application. [|Read the form before you ring people|].\n\nI wish you luck.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation. I withdraw my application. [|Don’t you ever|] ring my shop again.\n\nI wish you luck.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation. I withdraw my application. [|Thanks for moving it for the fourth time|].\n\nI wish you luck.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation. I withdraw my application. [|Some poor devil|] will take it.\n\nI wish you luck.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation. I withdraw my application. Do [|learn to read|] a calendar.\n\nI wish you luck.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation. I withdraw my application. [|What sort of firm rings people at midnight|]?\n\nI wish you luck.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation. I withdraw my application. Do me a favour and give Ana my love.\n\nI wish you luck.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation. I withdraw my application. Thanks for moving it for me twice.\n\nI wish you luck.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation. I withdraw my application. Poor Tom had to sit with me the whole morning.\n\nI wish you luck.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation. I withdraw my application. How thoughtful of you to ring.\n\nI wish you luck.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation. I withdraw my application. This is the second time I have had to write to you, and I am sorry for it.\n\nI wish you luck.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation to interview. I have accepted another position, so I withdraw my application. I had two good things in front of me and could only do one.\n\nI wish you luck with the search.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation to interview. I withdraw my application. I have told the story of your bridge three times.\n\nI wish you luck with the search.\n\nKind regards,\nSam\n',
  },
  {
    text: 'RE: INVITATION TO INTERVIEW – SENIOR COOK\n\nDear Mrs Okafor,\n\nThank you for the invitation. I must withdraw my application.\n\nYours sincerely,\nFelicia\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the call. [|Your hiring is a farce|]. I withdraw my application.\n\nSam\n',
    fixes: {
      'Leave it out': 'Hi Dana,\n\nThank you for the call. I withdraw my application.\n\nSam\n',
    },
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation to interview. I have accepted another position, so I withdraw my application. I told your colleague twice how much I enjoyed the day.\n\nI wish you luck with the search.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation to interview. I have accepted another position, so I withdraw my application. I’m sorry that this is now your problem.\n\nI wish you luck with the search.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation to interview. I have accepted another position, so I withdraw my application. Please call Ines before you invite others.\n\nI wish you luck with the search.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation to interview. I have accepted another position, so I withdraw my application. Is there anyone who could forward my post?\n\nI wish you luck with the search.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation to interview. I have accepted another position, so I withdraw my application. How kind of you to reply at midnight.\n\nI wish you luck with the search.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation to interview. I have accepted another position, so I withdraw my application. [|This is now your problem|].\n\nI wish you luck with the search.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation to interview. I have accepted another position, so I withdraw my application. [|Read my CV before you ring people|].\n\nI wish you luck with the search.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Dear Ms Duarte,\n\nThank you for not only replying so quickly but for asking after my studies. I am withdrawing my application for the editor position. I wish you every success with the search.\n\nKind regards,\nAda Kerr\n',
  },
  {
    text: 'Dear Ms Duarte,\n\nThank you for not calling my current employer. I am withdrawing my application for the editor position. I wish you every success with the search.\n\nKind regards,\nAda Kerr\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation to interview. I withdraw, and don’t know how [|you people|] got this address.\n\nSam\n',
    fixes: {
      'Leave it out': 'Hi Dana,\n\nThank you for the invitation to interview. I withdraw.\n\nSam\n',
    },
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation to interview. I withdraw. If your lot can use my notes, keep them.\n\nI wish you luck.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation to interview. I withdraw, and [|how anybody in your office imagined that this was worth a day of my leave is beyond me|].\n\nSam\n',
    fixes: {
      'Leave it out': 'Hi Dana,\n\nThank you for the invitation to interview. I withdraw.\n\nSam\n',
    },
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation to interview. I have accepted another role and withdraw. What kind of firm bakes for its applicants? A lovely one.\n\nI wish you luck with the search.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation to interview. I have accepted another role and withdraw. How thoughtful of you to send the map twice.\n\nI wish you luck with the search.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation to interview. I have accepted another role and withdraw. Your learners learn to respect other people, and it shows.\n\nI wish you luck with the search.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the interview. Where on earth did you find that cheese? I’ve accepted another job, so I withdraw. I wish you luck with the search.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation to interview. I took a seat elsewhere that comes with a fatter paycheck and, get this, [|people who can read a calendar|]. I withdraw my application. I wish you luck with the search.\n\nKind regards,\nSam\n',
    fixes: {
      'Leave it out':
        'Hi Dana,\n\nThank you for the invitation to interview. I took a seat elsewhere. I withdraw my application. I wish you luck with the search.\n\nKind regards,\nSam\n',
    },
  },
  {
    text: "Hi Dana,\n\nThank you for the invitation to interview. I'm withdrawing, and you can stick your fourth round [|where the sun doesn't|] shine. I wish you luck with the search.\n\nKind regards,\nSam\n",
    fixes: {
      'Leave it out':
        "Hi Dana,\n\nThank you for the invitation to interview. I'm withdrawing. I wish you luck with the search.\n\nKind regards,\nSam\n",
    },
  },
  {
    text: "---\nscenario: cancellation\n---\nHi Colin,\n\n[|Thanks a bunch for moving it a fourth time|], and onto a bank holiday too, top marks. Please cancel the interview. I'm no longer a candidate.\n\nRegards,\nFiona Strand\n",
    fixes: {
      'Thank them plainly':
        "---\nscenario: cancellation\n---\nHi Colin,\n\nThank you for the invitation. Please cancel the interview. I'm no longer a candidate.\n\nRegards,\nFiona Strand\n",
    },
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation. [|Not interested|].\n\nGood luck,\nSam\n',
    fixes: {
      'Leave it out':
        'Hi Dana,\n\nThank you for the invitation. I would like to withdraw my application.\n\nGood luck,\nSam\n',
    },
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation. I withdraw my application. Please just take my name off your system.\n\nI wish you luck.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation. I withdraw my application. I won’t beat about the bush.\n\nI wish you luck.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation to interview. [|Let me say this slowly|]. I am not interviewing with you. I withdraw my application.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation to interview. I withdraw my application. I keep rereading the contract so it sinks in. Let me put it out there that I’d come to your open day.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nNice of you to give it one more try, I mean it, thanks. I withdraw.\n\nI wish you luck.\n\nSam\n',
  },
  {
    text: "---\nscenario: reschedule\n---\nHi Dana,\n\nThank you. I can't do the interview that morning. Any chance we shove it to Monday or Tuesday at nine?\n\nSam\n",
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation. [|I MUST WITHDRAW FROM [POSITION TITLE HERE] NOW|].\n\nI wish you luck with the search.\n\nKind regards,\nSam\n',
    fixes: {
      'Lower the voice':
        'Hi Dana,\n\nThank you for the invitation. I must withdraw from [POSITION TITLE HERE] now.\n\nI wish you luck with the search.\n\nKind regards,\nSam\n',
    },
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation. [|PLEASE WITHDRAW MY APPLICATION FOR THE UK JOB IN MARCH|].\n\nI wish you luck with the search.\n\nKind regards,\nSam\n',
    fixes: {
      'Lower the voice':
        'Hi Dana,\n\nThank you for the invitation. Please withdraw my application for the UK job in March.\n\nI wish you luck with the search.\n\nKind regards,\nSam\n',
    },
  },
  {
    text: "Hi Dana,\n\nThank you for the invitation. I withdraw. [|DON'T SEND THE LETTER TO MY HOUSE|].\n\nI wish you luck with the search.\n\nKind regards,\nSam\n",
    fixes: {
      'Lower the voice':
        "Hi Dana,\n\nThank you for the invitation. I withdraw. Don't send the letter to my house.\n\nI wish you luck with the search.\n\nKind regards,\nSam\n",
    },
  },
  {
    text: 'Dear Ann,\n\nThank you for the invitation. I withdraw. [|I CANNOT COME TO THE MEETING ON MONDAY, ANN|].\n\nI wish you luck with the search.\n\nKind regards,\nSam\n',
    fixes: {
      'Lower the voice':
        'Dear Ann,\n\nThank you for the invitation. I withdraw. I cannot come to the meeting on Monday, Ann.\n\nI wish you luck with the search.\n\nKind regards,\nSam\n',
    },
  },
  {
    text: 'Hi Al,\n\nThank you for asking. I withdraw, I found work. [|GO BUG SOME OTHER SUCKER|].\n\nGood luck with it.\n\nSam\n',
  },
  {
    text: "Alan,\n\n[|Are you after a van driver or an astronaut|]?\n\nAnyway, I've got a start with another outfit. Withdraw my application. Thanks for asking.\n\nSam\n",
    fixes: {
      'Leave it out':
        "Alan,\n\nI've got a start with another outfit. Withdraw my application. Thanks for asking.\n\nSam\n",
    },
  },
  {
    text: 'Dear Ms Kale,\n\nThank you for the invitation to interview. I have accepted another post and therefore withdraw. Do [|you people never|] read what is sent to you? Otherwise my day with you was full of colour.\n\nI wish the school good results.\n\nSam\n',
    fixes: {
      'Leave it out':
        'Dear Ms Kale,\n\nThank you for the invitation to interview. I have accepted another post and therefore withdraw. My day with you was full of colour.\n\nI wish the school good results.\n\nSam\n',
    },
  },
  {
    text: '---\nchannel: text\n---\nHi Mick, thanks for the invite. Not coming Saturday, got work somewhere else. Your bloke rang me at 7 in the morning, so [|he can do one|].\n',
    fixes: {
      'Leave it out':
        '---\nchannel: text\n---\nHi Mick, thanks for the invite. Not coming Saturday, got work somewhere else.\n',
    },
  },
  {
    text: "Hi Rocco,\n\nThank you for the invitation. I took another job, so I withdraw. Guess you'll have to go [|dig up another sucker|] to mop your floors.\n\nSam\n",
    fixes: {
      'Leave it out':
        'Hi Rocco,\n\nThank you for the invitation. I took another job, so I withdraw.\n\nSam\n',
    },
  },
];
