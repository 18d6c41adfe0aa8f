import type { Example } from '../../server/rules/rule';

export const examples: readonly Example[] = [
  {
    text: 'Hi Dana,\n\nThank you. I withdraw, and I have [|attached the signed offer letter|].\n\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for inviting me to interview. I have accepted another position, so I withdraw my application. Your porters were patient; they agreed to wait for me.\n\nI wish you luck with the search.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for inviting me to interview. I have accepted another position, so I withdraw my application. We went back and forth on the dates, and you stayed patient.\n\nI wish you luck with the search.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for inviting me to interview. I have accepted another position, so I withdraw my application. I promised not to talk about the test.\n\nI wish you luck with the search.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for inviting me to interview. I have accepted another position, so I withdraw my application. My exams finish up on Monday.\n\nI wish you luck with the search.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you. I withdraw: [|they wanted an answer by Friday|] noon.\n\nSam\n',
  },
  { text: 'Hi Dana,\n\nThank you. I accepted another offer on Friday, so I withdraw.\n\nSam\n' },
  {
    text: 'Hi Dana,\n\nThank you. I’m sorry for the short notice. Your NDA is attached. I withdraw.\n\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you. I withdraw. You asked for proof; I’d rather not forward the offer letter.\n\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you. I withdraw. I hope your new colleague starts on 1 March.\n\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation. I withdraw my application. Thank you for giving me a week to think it over.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation. I withdraw my application. I won’t be joining the panel on Thursday.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation. I withdraw my application. You will find my expenses form attached.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation. I withdraw my application. [|The other yard would not wait beyond|] noon.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation. I withdraw my application. I’ve accepted a role elsewhere, [|starting 2 June|].\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation. I withdraw my application. I’ve accepted a role elsewhere. Good luck with the course starting on 2 June.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation to interview. I have accepted another position, so I withdraw my application. [|I resume with them on 3 February|].\n\nI wish you luck with the search.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation to interview. I have accepted another position, so I withdraw my application. I join my choir every Tuesday.\n\nI wish you luck with the search.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation to interview. I have accepted another position, so I withdraw my application. The covenant work your charity does is moving.\n\nI wish you luck with the search.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation to interview. I have accepted another position, so I withdraw my application. I had until Friday to answer you, and here I am.\n\nI wish you luck with the search.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation to interview. I have accepted another position, so I withdraw my application. [|They did my background check|] last week.\n\nI wish you luck with the search.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation to interview. I’m withdrawing, unless you could see me before Thursday, since that’s when [|they need their contract back signed|]. I wish you luck with the search.\n\nKind regards,\nSam\n',
    fixes: {
      'Leave the details out':
        'Hi Dana,\n\nThank you for the invitation to interview. I’m withdrawing, unless you could see me before Thursday. I wish you luck with the search.\n\nKind regards,\nSam\n',
    },
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation to interview. [|The other firm wanted an answer by Wednesday|] noon and I gave them a yes, so I’m pulling out. I wish you luck with the search.\n\nKind regards,\nSam\n',
    fixes: {
      'Leave the details out':
        'Hi Dana,\n\nThank you for the invitation to interview. I’m pulling out. I wish you luck with the search.\n\nKind regards,\nSam\n',
    },
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation to interview. I have accepted another position, so I withdraw my application. They run clinical trials on sleep.\n\nI wish you luck with the search.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation to interview. I have accepted another position, so I withdraw my application. It’s a training role with three rotations.\n\nI wish you luck with the search.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation to interview. I have accepted another position, so I withdraw my application. Please give my slot to the next person.\n\nI wish you luck with the search.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation to interview. I have accepted another position, so I withdraw my application. Your contract team explains its clauses better than any book.\n\nI wish you luck with the search.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation to interview. I have accepted another position, so I withdraw my application. I came across your handbook on notice periods.\n\nI wish you luck with the search.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation to interview. I have accepted another position, so I withdraw my application. [|They’d only hold it till teatime|].\n\nI wish you luck with the search.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation to interview. I have accepted another position, so I withdraw my application. They had to know [|by the end of service|].\n\nI wish you luck with the search.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation to interview. I have accepted another position, so I withdraw my application. [|I’m in there from the first week of Feb|].\n\nI wish you luck with the search.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the interview invitation. I withdraw my application. The start date does not work with my plans.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the interview invitation. I withdraw my application. I will come by to return the badge on Friday.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the interview invitation. I withdraw my application. I remember my first day on your ward as a student.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the interview invitation. I withdraw my application. I wrote to your helpdesk, and they replied the same day.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the interview invitation. I withdraw my application. I begin my night shift on Friday, so I would miss the call.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the interview invitation. I withdraw my application. My employer needs me on Friday, so I cannot come.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the interview invitation. I withdraw my application. I could come by with the badge on Monday.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation. I’ve signed with another firm and withdraw. [|I take up the post on 1 April|].\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation. I’ve signed with another firm and withdraw. My [|three months’ notice runs|] until Easter.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation. I withdraw my application. They’ve put me on a big tender for the port till the weekend.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation. I withdraw. I’d been going back and forth on it for days.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for inviting me to interview. I have accepted another position and [|start there on 3 November|], so I will not be moving forward with my application.\n\nI wish you well.\n\nSam\n',
    fixes: {
      'Leave the details out':
        'Hi Dana,\n\nThank you for inviting me to interview. I have accepted another position, so I will not be moving forward with my application.\n\nI wish you well.\n\nSam\n',
    },
  },
  {
    text: 'Hi Dana,\n\nThanks for offering me an interview for the crane job. [|The other yard wanted an answer by Wednesday|] noon and I gave them a yes, so I’m pulling out of yours.\n\nSam\n',
    fixes: {
      'Leave the details out':
        'Hi Dana,\n\nThanks for offering me an interview for the crane job. I’d like to withdraw my application.\n\nSam\n',
    },
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation. I’ve accepted another job and withdraw my application. I’ll post the same by letter, so that you will have it in writing. I wish you every success with the search.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation. I’ve accepted another job and withdraw my application. [|I now have it in writing|]. I wish you every success with the search.\n\nKind regards,\nSam\n',
    fixes: {
      'Leave the details out':
        'Hi Dana,\n\nThank you for the invitation. I’ve accepted another job and withdraw my application. I wish you every success with the search.\n\nKind regards,\nSam\n',
    },
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation. I’ve accepted a job in Norway and withdraw. They have arranged the papers for us and a flat until June. I wish you every success with the search.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hello Ethan,\n\nThanks for your reply. Since you doubt it, I’m [|forwarding the contract|] they sent me. I have accepted that job and my withdrawal stands.\n\nRegards,\nSolange\n',
    fixes: {
      'Leave the details out':
        'Hello Ethan,\n\nThanks for your reply. I have accepted another job and my withdrawal stands.\n\nRegards,\nSolange\n',
    },
  },
  {
    text: 'Dear Ms Aldous,\n\nThank you for the time you gave me. I have decided to withdraw from the interviews. I’ve [|attached the letter from the other firm so you can see I’m not making|] it up. [|I start with them on 2 June|].\n\nI wish you luck with finding someone.\n\nYours sincerely,\nDorothy\n',
    fixes: {
      'Leave the details out':
        'Dear Ms Aldous,\n\nThank you for the time you gave me. I have decided to withdraw from the interviews.\n\nI wish you luck with finding someone.\n\nYours sincerely,\nDorothy\n',
    },
  },
  {
    text: 'Dear Sister Marquand,\n\nThank you very much for shortlisting me. I’ve accepted a staff nurse post with another trust and have my [|induction with them|] on the 3rd of next month, so please withdraw my application.\n\nI wish you and the unit well.\n\nKind regards,\nAdaeze\n',
    fixes: {
      'Leave the details out':
        'Dear Sister Marquand,\n\nThank you very much for shortlisting me. I’ve accepted a staff nurse post with another trust, so please withdraw my application.\n\nI wish you and the unit well.\n\nKind regards,\nAdaeze\n',
    },
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation. I put the two on paper and theirs came to mind first, so I withdraw my application. I wish you every success with the search.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Dear Dana,\n\nThank you for the interview. I’ve accepted another post and withdraw my application. My certificates are with the front office; I will pass by on Friday to collect them. I wish you every success with the search.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Dear Captain Rennie,\n\nThank you for the invitation to interview. I’ve accepted a berth elsewhere and [|begin there on 4 August|], so I’m withdrawing.\n\nI wish you luck.\n\nKind regards,\nSam\n',
    fixes: {
      'Leave the details out':
        'Dear Captain Rennie,\n\nThank you for the invitation to interview. I’ve accepted a berth elsewhere, so I’m withdrawing.\n\nI wish you luck.\n\nKind regards,\nSam\n',
    },
  },
  {
    text: "Hi Dana,\n\nI've accepted another job, which [|I start on Monday|], and I'm very grateful for your time.\n\nI wish you luck.\n\nSam\n",
    fixes: {
      'Leave the details out':
        "Hi Dana,\n\nI've accepted another job, and I'm very grateful for your time.\n\nI wish you luck.\n\nSam\n",
    },
  },
  {
    text: "Hi Eve,\n\nThank you for the interview invitation. I've accepted another position. My [|notice period|] is three months, so I'm withdrawing.\n\nRegards,\nPiotr\n",
    fixes: {
      'Leave the details out':
        "Hi Eve,\n\nThank you for the interview invitation. I've accepted another position, so I'm withdrawing.\n\nRegards,\nPiotr\n",
    },
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation to interview. I have accepted another position, so I withdraw my application. I have [|put the signed letter in as a PDF|].\n\nI wish you luck with the search.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation to interview. I have accepted another position, so I withdraw my application. [|What I signed bars|] me from working with your sector for a year.\n\nI wish you luck with the search.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation to interview. I have accepted another position, so I withdraw my application. We [|went to and fro over the hours|] for two weeks.\n\nI wish you luck with the search.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation to interview. I have accepted another position, so I withdraw my application. [|My first shift is Monday the 14th|].\n\nI wish you luck with the search.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation to interview. I have accepted another position, so I withdraw my application. I have [|worked out my three months|] here.\n\nI wish you luck with the search.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation to interview. I have accepted another position, so I withdraw my application. The other [|agreement runs until the end of August|].\n\nI wish you luck with the search.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation to interview. I have accepted another position, so I withdraw my application. [|They agreed to wait until|] my exams are over.\n\nI wish you luck with the search.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation to interview. I have accepted another position, so I withdraw my application. Paola has a gift for clauses nobody else can untangle.\n\nI wish you luck with the search.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation to interview. I have accepted another position, so I withdraw my application. We went to and fro over the phone to find a date.\n\nI wish you luck with the search.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation to interview. I have accepted another position, so I withdraw my application. I have [|scanned in the page they sent|] me.\n\nI wish you luck with the search.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation to interview. I have accepted another position, so I withdraw my application. You will find [|what they sent me at the bottom|] of this mail.\n\nI wish you luck with the search.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation to interview. I have accepted another position, so I withdraw my application. I [|hand in my three months|] on Monday.\n\nI wish you luck with the search.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation to interview. I have accepted another position, so I withdraw my application. The papers [|say I mustn’t work for any other|] garage in the county.\n\nI wish you luck with the search.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation to interview. I have accepted another position, so I withdraw my application. We were [|back and forth for a fortnight over my title|] and which office I would sit in.\n\nI wish you luck with the search.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation to interview. I have accepted another position, so I withdraw my application. It is [|subject to references|].\n\nI wish you luck with the search.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation to interview. I have accepted another position, so I withdraw my application. [|They made me promise not to go to another|] salon.\n\nI wish you luck with the search.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation to interview. I have accepted another position, so I withdraw my application. The first day of my holiday is Monday.\n\nI wish you luck with the search.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation to interview. I have accepted another position, so I withdraw my application. I enjoyed it from the first minute.\n\nI wish you luck with the search.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation to interview. I have accepted another position, so I withdraw my application. I have attached the form they handed out at your open day.\n\nI wish you luck with the search.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation to interview. I have accepted another position, so I withdraw my application. Your paperwork says I should let you know in writing.\n\nI wish you luck with the search.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation to interview. I have accepted another position, so I withdraw my application. I handed in your lost umbrella.\n\nI wish you luck with the search.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation to interview. I have accepted another position, so I withdraw my application. I have been back and forth to the hospital with my son.\n\nI wish you luck with the search.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation to interview. I have accepted another job, so I withdraw. I wish you a smooth start in August.\n\nI wish you luck with the search.\n\nKind regards,\nSam\n',
  },
  {
    text: "Hi Evangeline,\n\nThank you for the offer to interview. I've accepted another position. My [|notice period|] is three months and [|my start date|] over there is 1 October, so I'm withdrawing.\n\nWishing you success with the search.\n\nRegards,\nPiotr\n",
    fixes: {
      'Leave the details out':
        "Hi Evangeline,\n\nThank you for the offer to interview. I've accepted another position, so I'm withdrawing.\n\nWishing you success with the search.\n\nRegards,\nPiotr\n",
    },
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation to interview on Thursday. My tutors gave me only two days to hand in the last chapter, and they will wait no longer. Could we make it Monday at ten or Tuesday at two instead?\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation to interview on Thursday. My uncle’s solicitor is reading through the papers with us that day. Could we make it Monday at ten or Tuesday at two instead?\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation to interview. I withdraw. I read in the small print that the bus is not paid.\n\nI wish you luck.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation to interview. I withdraw. Could we start on Monday?\n\nI wish you luck.\n\nKind regards,\nSam\n',
  },
  {
    text: "---\nchannel: linkedin\nscenario: reply\n---\nHi Boyd, thanks for following up. I'm withdrawn for good: Skerry Robotics [|has me from the 4th|] of next month.\n\nCatriona\n",
    fixes: {
      'Leave the details out':
        "---\nchannel: linkedin\nscenario: reply\n---\nHi Boyd, thanks for following up. I'm withdrawn for good, as I've accepted another position.\n\nCatriona\n",
    },
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation to interview. My unit wants me in on Thursday. Could we move it to Friday 11 December at 10am or Monday 14 December at 2pm?\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the visit. I’ve accepted another job, so I withdraw. My pupils loved it, and I enclose the letter they wrote. I wish you luck with the search.\n\nKind regards,\nSam\n',
  },
  {
    text: 'To: reclutamiento@grupoalameda.mx\nSubject: Withdrawal - Administrative Coordinator - Lucía Ibarra\n\nDear Licenciada Robles,\n\nThank you for the interview that you programmed for [day] with the operations manager.\n\nI inform you that I will not continue in the process. I signed with another company and I enter on August 18; I attach the letter [|so you can see that it is true|]. They give me savings fund, food vouchers and thirty days of aguinaldo, and I could not say no.\n\nI wish you much success and I hope to greet you on another occasion.\n\nCordially,\nLucía Ibarra\n',
    fixes: {
      'Leave the details out':
        'To: reclutamiento@grupoalameda.mx\nSubject: Withdrawal - Administrative Coordinator - Lucía Ibarra\n\nDear Licenciada Robles,\n\nThank you for the interview that you programmed for [day] with the operations manager.\n\nI inform you that I will not continue in the process. I signed with another company and I enter on August 18. They give me savings fund, food vouchers and thirty days of aguinaldo, and I could not say no.\n\nI wish you much success and I hope to greet you on another occasion.\n\nCordially,\nLucía Ibarra\n',
    },
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation to interview. I’ve accepted a post with another housing trust, where [|my first day is the 2nd of June|], so I withdraw my application.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you. I withdraw my application. Last week I signed my contract with a firm in Reutlingen and [|I will begin there on 1 October|].\n\nI wish you luck.\n\nSam\n',
    fixes: {
      'Leave the details out':
        'Hi Dana,\n\nThank you. I withdraw my application. Last week I signed my contract with a firm in Reutlingen.\n\nI wish you luck.\n\nSam\n',
    },
  },
  {
    text: '---\nscenario: reschedule\n---\nDear Mr Oldroyd,\n\nThank you for the invitation. I have early duty that day, they changed the plan yesterday. Would Wednesday or Thursday suit you?\n\nSam\n',
  },
  {
    text: "Hullo Gordon, thank you for the interview. I've a start with another crew, so take my name off your list. There'll be an email saying the same by teatime. Good luck with the search.\n",
  },
  {
    text: "Hi Lorraine,\n\nThanks for asking me in. I'm going to withdraw. I've said yes to a fleet workshop, and my old lot are holding me to the full [|six weeks' notice in my contract|] as it is.\n\nBest of luck.\n\nCheers,\nGaz\n",
    fixes: {
      'Leave the details out':
        "Hi Lorraine,\n\nThanks for asking me in. I'm going to withdraw. I've said yes to a fleet workshop.\n\nBest of luck.\n\nCheers,\nGaz\n",
    },
  },
];
