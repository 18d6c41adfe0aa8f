import type { Example } from '../../server/rules/rule';

export const examples: readonly Example[] = [
  {
    text: '---\nscenario: referral\n---\nHi Dana,\n\nThank you, but I withdraw. Let me make it up to you: ring Johan Steyn on [|082 555 0143|]. He has ten years behind him.\n\nI wish you luck.\n\nSam\n',
    fixes: {
      'Promise the details for later':
        '---\nscenario: referral\n---\nHi Dana,\n\nThank you, but I withdraw. Let me make it up to you: ring Johan Steyn. I will send you his contact details as soon as I have his permission. He has ten years behind him.\n\nI wish you luck.\n\nSam\n',
    },
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation. I withdraw, as I’ve accepted another position. Do call my cousin Ben, he’s on [|0161 555 0188|].\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation. I withdraw, as I’ve accepted another position. Try Ben Ortiz instead: [|+44 7700 900123 or https://people.example/in/ben|].\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation. I withdraw, as I’ve accepted another position. My flatmate Kay would love it: message her on [|https://www.linkedin.com/in/kay|].\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation. I withdraw, as I’ve accepted another position. Ann Ruiz would shine in it. She doesn’t know I’m writing: [|ann@ruiz.example|].\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation. I withdraw, as I’ve accepted another position. My mate Jo is good, he’s [|@jofixes|].\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation. I withdraw, as I’ve accepted another position. You should talk to Ann. Her number is [|0161 555 0188|], and I’ll tell her afterwards.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation. I withdraw, as I’ve accepted another position. With her permission, here is the address of Ann Ruiz: ann@ruiz.example.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation. I withdraw, as I’ve accepted another position. Ann Ruiz is happy for me to share her email: ann@ruiz.example.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation. I withdraw, as I’ve accepted another position. Ben asked me to pass on his number, 0161 555 0188.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation. I withdraw, as I’ve accepted another position. I’ll send Ann’s details once she agrees.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation. I withdraw, as I’ve accepted another position. My colleague Ann is keen; she said I may give you her number: 0161 555 0188.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation. I withdraw, as I’ve accepted another position. If anything is unclear, you can reach me at sam@lee.example or on 0161 555 0188.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation. I withdraw, as I’ve accepted another position. My friend Ann doesn’t mind my giving you her email, ann@ruiz.example.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Ana,\n\nThank you. I withdraw. My old boss Ken is on [|ken@old.example|] and always open to new things.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Ana,\n\nThank you. I withdraw. I have not asked her yet, but her address is [|mia@post.example|].\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Ana,\n\nThank you. I withdraw. Omar said yes to my passing on his number, 020 7946 0123.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Ana,\n\nThank you. I withdraw. He asked for the application number: 2025-0931-44.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you. I withdraw. A good man for you would be Aaron Seow. You can reach him at [|aaron@seow.example|].\n\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation to interview. I withdraw my application. Try my old colleague Katrin Baum: [|katrin@baum.example|]. She knows the module well. I wish you luck with the search.\n\nKind regards,\nSam\n',
    fixes: {
      'Promise the details for later':
        'Hi Dana,\n\nThank you for the invitation to interview. I withdraw my application. Try my old colleague Katrin Baum. I will send you her contact details as soon as I have her permission. She knows the module well. I wish you luck with the search.\n\nKind regards,\nSam\n',
      'Leave the contact details out':
        'Hi Dana,\n\nThank you for the invitation to interview. I withdraw my application. Try my old colleague Katrin Baum. She knows the module well. I wish you luck with the search.\n\nKind regards,\nSam\n',
    },
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation to interview. I withdraw my application. My cousin Brendan is good on slate, give him a bell on [|07700 900118|]. I wish you luck with the search.\n\nKind regards,\nSam\n',
    fixes: {
      'Promise the details for later':
        'Hi Dana,\n\nThank you for the invitation to interview. I withdraw my application. My cousin Brendan is good on slate. I will send you his contact details as soon as I have his permission. I wish you luck with the search.\n\nKind regards,\nSam\n',
      'Leave the contact details out':
        'Hi Dana,\n\nThank you for the invitation to interview. I withdraw my application. My cousin Brendan is good on slate. I wish you luck with the search.\n\nKind regards,\nSam\n',
    },
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation to interview. I withdraw my application. You may want to try Liezl Macaraeg, very good with forecasts; her mobile is [|0917 555 0142|] and she’s free after shift. I wish you luck with the search.\n\nKind regards,\nSam\n',
    fixes: {
      'Promise the details for later':
        'Hi Dana,\n\nThank you for the invitation to interview. I withdraw my application. You may want to try Liezl Macaraeg, very good with forecasts. I’ll send you her contact details as soon as I have her permission. I wish you luck with the search.\n\nKind regards,\nSam\n',
      'Leave the contact details out':
        'Hi Dana,\n\nThank you for the invitation to interview. I withdraw my application. You may want to try Liezl Macaraeg, very good with forecasts. I wish you luck with the search.\n\nKind regards,\nSam\n',
    },
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation to interview. I withdraw my application. My flatmate Jess is a whizz with sourdough. Ring her on [|021 555 0148|]. I wish you luck with the search.\n\nKind regards,\nSam\n',
    fixes: {
      'Promise the details for later':
        'Hi Dana,\n\nThank you for the invitation to interview. I withdraw my application. My flatmate Jess is a whizz with sourdough. I will send you her contact details as soon as I have her permission. I wish you luck with the search.\n\nKind regards,\nSam\n',
      'Leave the contact details out':
        'Hi Dana,\n\nThank you for the invitation to interview. I withdraw my application. My flatmate Jess is a whizz with sourdough. I wish you luck with the search.\n\nKind regards,\nSam\n',
    },
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation to interview. I withdraw my application. You could write to my old teammate Ilse Baumann ([|ilse@baumann.example|]), who knows the software. I wish you luck with the search.\n\nKind regards,\nSam\n',
    fixes: {
      'Promise the details for later':
        'Hi Dana,\n\nThank you for the invitation to interview. I withdraw my application. You could write to my old teammate Ilse Baumann, who knows the software. I will send you Ilse’s contact details as soon as I have permission. I wish you luck with the search.\n\nKind regards,\nSam\n',
    },
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation. I withdraw my application, as another team has asked me to join. You might try Ann Ruiz, her mobile is [|07700 900555|]. I wish you every success with the search.\n\nKind regards,\nSam\n',
    fixes: {
      'Promise the details for later':
        'Hi Dana,\n\nThank you for the invitation. I withdraw my application, as another team has asked me to join. You might try Ann Ruiz. I will send you her contact details as soon as I have her permission. I wish you every success with the search.\n\nKind regards,\nSam\n',
    },
  },
  {
    text: 'Hello Petra,\n\nThank you for the interview invitation. I must say no, because I took another job last week. But I know somebody good for you: my old colleague Dusan Maric. You can call him directly, [|0151 555 0143|], he is usually free after four.\n\nI wish you success with the new hall.\n\nBest regards,\nZoran\n',
    fixes: {
      'Promise the details for later':
        'Hello Petra,\n\nThank you for the interview invitation. I must say no, because I took another job last week. But I know somebody good for you: my old colleague Dusan Maric. I will send you his contact details as soon as I have his permission.\n\nI wish you success with the new hall.\n\nBest regards,\nZoran\n',
    },
  },
  {
    text: "Hi Priya,\n\nThanks so much for the invitation. I've accepted another position, so I won't be going forward. My colleague Arun Mehta is fantastic - his email is [|arun.mehta@example.com and his mobile is 07700 900123|]. Good luck!\n\nBest,\nNeha\n",
    fixes: {
      'Promise the details for later':
        "Hi Priya,\n\nThanks so much for the invitation. I've accepted another position, so I won't be going forward. My colleague Arun Mehta is fantastic. I'll send you his contact details as soon as I have his permission. Good luck!\n\nBest,\nNeha\n",
    },
  },
  {
    text: "Hi Ms Tate,\n\nThank you for inviting me to interview. I've accepted another position, so I'm withdrawing. You could do worse than ring Bernard Hobbs, who retired last year and misses it: [|01632 960222|].\n\nI wish you luck with the search.\n\nKind regards,\nJo\n",
    fixes: {
      'Promise the details for later':
        "Hi Ms Tate,\n\nThank you for inviting me to interview. I've accepted another position, so I'm withdrawing. You could do worse than ring Bernard Hobbs, who retired last year and misses it. I'll send you their contact details as soon as I have their permission.\n\nI wish you luck with the search.\n\nKind regards,\nJo\n",
    },
  },
  {
    text: "Hiya Lorraine, it's Gus. Thanks for asking me up for the interview. I've taken another job, so count me out. A lad I worked with, Kieran Nolan, would do you proud, he's on [|07700 900766|], give him a bell. All the best with the tournament.\n",
    fixes: {
      'Promise the details for later':
        "Hiya Lorraine, it's Gus. Thanks for asking me up for the interview. I've taken another job, so count me out. A lad I worked with, Kieran Nolan, would do you proud. I'll send you his contact details as soon as I have his permission. All the best with the tournament.\n",
    },
  },
  {
    text: "Hi Yusuf,\n\nThank you for the invitation to interview. I've accepted another role, so I'm withdrawing. You could write to my old teammate Ilse Baumann ([|ilse@baumann.example|]), she is a wizard with warehouse software.\n\nGood luck with it!\n\nAnja\n",
    fixes: {
      'Promise the details for later':
        "Hi Yusuf,\n\nThank you for the invitation to interview. I've accepted another role, so I'm withdrawing. You could write to my old teammate Ilse Baumann, she is a wizard with warehouse software. I'll send you her contact details as soon as I have her permission.\n\nGood luck with it!\n\nAnja\n",
    },
  },
  {
    text: "Hi Rafferty, cheers for the InMail. I'm off the market now, so no interview for me, but go and bother my old bench mate Oona: [|https://www.linkedin.com/in/oona-flaherty-example|]. Say I sent you.\n\nDonal\n",
    fixes: {
      'Promise the details for later':
        "Hi Rafferty, cheers for the InMail. I'm off the market now, so no interview for me, but go and bother my old bench mate Oona. Say I sent you. I'll send you their contact details as soon as I have their permission.\n\nDonal\n",
    },
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation to interview. I have accepted another post and withdraw. I asked her before writing, and she is delighted that you have her address: rosa.lind@mail.example.\n\nI wish you luck with the search.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation to interview. I have said yes elsewhere, so I withdraw. You might try Carol Beck instead: [|carol.beck@mail.example|].\n\nKind regards,\nSam\n',
    fixes: {
      'Promise the details for later':
        'Hi Dana,\n\nThank you for the invitation to interview. I have said yes elsewhere, so I withdraw. You might try Carol Beck instead. I will send you their contact details as soon as I have their permission.\n\nKind regards,\nSam\n',
    },
  },
  {
    text: "Hi Marguerite, Ollie here. Thanks for the interview text! I've taken another job so I'm withdrawing. Try my mate Sanjit Gill, cracking sous-chef: [|07700 900881 or sanjit.gill@mail.example|]. Best of luck with the opening, Ollie\n",
    fixes: {
      'Promise the details for later':
        "Hi Marguerite, Ollie here. Thanks for the interview text! I've taken another job so I'm withdrawing. Try my mate Sanjit Gill, cracking sous-chef. I'll send you Sanjit's contact details as soon as I have permission. Best of luck with the opening, Ollie\n",
    },
  },
  {
    text: 'Hi Dana,\n\nThank you. I have given my consent to another appointment and withdraw. My course mate Halima Sule would settle in fast. Just ring her on [|0803 555 0142|].\n\nI wish you luck.\n\nSam\n',
    fixes: {
      'Promise the details for later':
        'Hi Dana,\n\nThank you. I have given my consent to another appointment and withdraw. My course mate Halima Sule would settle in fast. I will send you her contact details as soon as I have her permission.\n\nI wish you luck.\n\nSam\n',
      'Leave the contact details out':
        'Hi Dana,\n\nThank you. I have given my consent to another appointment and withdraw. My course mate Halima Sule would settle in fast.\n\nI wish you luck.\n\nSam\n',
    },
  },
  {
    text: 'Hi Dana,\n\nThank you. I withdraw. You might ask Ann Ruiz, ann@ruiz.example. I have the consent of my colleague.\n\nI wish you luck.\n\nSam\n',
  },
  {
    text: "Hi Dana,\n\nThank you for the tip about the tent people; they were cheaper than the crowd I'd used before. Here's my [profile](https://www.linkedin.com/in/sam-lee-events).\n\nSam Lee\n",
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation. I took another job, so I withdraw. May I put forward Ruth Ashworth? I rang her last night, and she said I might give you her address: ruth@quillmail.example.\n\nI wish you luck.\n\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation. I took another job, so I withdraw. In my place telephone to Luca Ricci, [|07700 900342|].\n\nI wish you luck.\n\nSam\n',
  },
  {
    text: "Dear Lorna,\n\nThank you for the invitation. I took a job with another depot, so I'm bowing out of the interview.\n\nYou ought to try Ed Wojnar, he can mend anything. His cell is [|555-0175|] and he's up by five. He won't know it's you calling, so say your name first.\n\nI wish you well with the buses.\n\nKind regards,\nSam\n",
    fixes: {
      'Promise the details for later':
        "Dear Lorna,\n\nThank you for the invitation. I took a job with another depot, so I'm bowing out of the interview.\n\nYou ought to try Ed Wojnar, he can mend anything. I'll send you his contact details as soon as I have his permission.\n\nI wish you well with the buses.\n\nKind regards,\nSam\n",
      'Leave the contact details out':
        "Dear Lorna,\n\nThank you for the invitation. I took a job with another depot, so I'm bowing out of the interview.\n\nYou ought to try Ed Wojnar, he can mend anything.\n\nI wish you well with the buses.\n\nKind regards,\nSam\n",
    },
  },
  {
    text: "Dear Mr Lang,\n\nThank you for asking me about the technician's post. I've taken a post elsewhere and withdraw.\n\nMay I suggest my old workshop mate, Delia Row? She told me on Sunday that I could pass on her number, which is 07700 900417.\n\nI hope the hall reopens on time.\n\nKind regards,\nSam\n",
  },
  {
    text: "Hi Dana,\n\nThank you for the invitation. I withdraw my application. Please meet Ana Ruiz. You can reach her on [|07700 900178|]. She picks up new systems quickly. She's home most evenings.\n\nGood luck with the search.\n\nSam\n",
    fixes: {
      'Promise the details for later':
        "Hi Dana,\n\nThank you for the invitation. I withdraw my application. Please meet Ana Ruiz. I'll send you her contact details as soon as I have her permission. She picks up new systems quickly.\n\nGood luck with the search.\n\nSam\n",
      'Leave the contact details out':
        'Hi Dana,\n\nThank you for the invitation. I withdraw my application. Please meet Ana Ruiz. She picks up new systems quickly.\n\nGood luck with the search.\n\nSam\n',
    },
  },
];
