import type { Example } from '../../server/rules/rule';

export const examples: readonly Example[] = [
  {
    text: 'Hi Dana,\n\nThank you again. You might remember I backed out of the interviews in April when I got hired elsewhere. Just wanted to pop in and [|see how things are going over there|].\n\nSam\n',
  },
  {
    text: '---\nscenario: follow-up\n---\nHi Dana,\n\nThank you again for your kindness when I withdrew in May. I’m just [|touching base|].\n\nKind regards,\nSam\n',
  },
  {
    text: '---\nscenario: follow-up\n---\nHi Dana,\n\nThank you again for your kindness when I withdrew in May. Hope you’re well! [|Any news|] on your end?\n\nKind regards,\nSam\n',
  },
  {
    text: '---\nscenario: follow-up\n---\nHi Dana,\n\nThank you again for your kindness when I withdrew in May. I wanted to [|say hello|] and keep in touch.\n\nKind regards,\nSam\n',
  },
  {
    text: '---\nscenario: follow-up\n---\nHi Dana,\n\nThank you again for your kindness when I withdrew in May. [|I wonder if there are any openings|].\n\nKind regards,\nSam\n',
  },
  {
    text: '---\nscenario: follow-up\n---\nHi Dana,\n\nThank you again for your kindness when I withdrew in May. I’m checking in with news: I’ve passed the chartered exam.\n\nKind regards,\nSam\n',
  },
  {
    text: '---\nscenario: follow-up\n---\nHi Dana,\n\nThank you again for your kindness when I withdrew in May. I’m touching base because my contract ends in June.\n\nKind regards,\nSam\n',
  },
  {
    text: '---\nscenario: follow-up\n---\nHi Dana,\n\nThank you again for your kindness when I withdrew in May. I’m free for projects from October.\n\nKind regards,\nSam\n',
  },
  {
    text: '---\nscenario: follow-up\n---\nHi Dana,\n\nThank you again for your kindness when I withdrew in May. Should a planning role come up, I’d be glad to hear of it.\n\nKind regards,\nSam\n',
  },
  {
    text: '---\nscenario: follow-up\n---\nHi Dana,\n\nThank you again for your kindness when I withdrew in May. I’ve moved to Oslo and I’m around if your team needs a hand.\n\nKind regards,\nSam\n',
  },
  {
    text: '---\nscenario: follow-up\n---\nHi Dana,\n\nThank you again for your kindness when I withdrew in May. The dashboard we talked about went live last week.\n\nKind regards,\nSam\n',
  },
  {
    text: '---\nscenario: follow-up\n---\nHi Dana,\n\nThank you again for your kindness when I withdrew in May. I thought you might find this useful: https://journal.example/study\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you. I withdraw my application. I’ll check in again when I’m back.\n\nKind regards,\nSam\n',
  },
  {
    text: '---\nscenario: follow-up\n---\nHi Ana,\n\nThank you again for your kindness when I withdrew in May. [|I’m bumping this|] to the top of your inbox.\n\nKind regards,\nSam\n',
  },
  {
    text: '---\nscenario: follow-up\n---\nHi Ana,\n\nThank you again for your kindness when I withdrew in May. I’ve spent the year running a bakery in Ghent.\n\nKind regards,\nSam\n',
  },
  {
    text: '---\nscenario: follow-up\n---\nHi Ana,\n\nThank you again for your kindness when I withdrew in May. My visa came through, so I could start in July.\n\nKind regards,\nSam\n',
  },
  {
    text: '---\nscenario: follow-up\n---\nHi Dana,\n\nThank you again for your kindness when I withdrew in May. I’m just [|checking in|] to see how things are going.\n\nKind regards,\nSam\n',
    fixes: {
      'Offer to talk again':
        '---\nscenario: follow-up\n---\nHi Dana,\n\nThank you again for your kindness when I withdrew in May. I’m just checking in to see how things are going. If a suitable role opens, I’d be glad to talk again.\n\nKind regards,\nSam\n',
    },
  },
  {
    text: '---\nscenario: follow-up\n---\nDear Ms. Ito,\n\nThank you again for your time in the spring, when I withdrew. I just wanted to [|touch base|] and say hello.\n\nKind regards,\nSam\n',
    fixes: {
      'Offer to talk again':
        '---\nscenario: follow-up\n---\nDear Ms. Ito,\n\nThank you again for your time in the spring, when I withdrew. I just wanted to touch base and say hello. If a suitable role opens, I would be glad to talk again.\n\nKind regards,\nSam\n',
    },
  },
  {
    text: '---\nscenario: follow-up\n---\nHi Dana,\n\nThank you again for your time. Just [|touching base|], it is some months since I turned down the interview. I wanted to see how things are going on your side.\n\nSam\n',
    fixes: {
      'Offer to talk again':
        '---\nscenario: follow-up\n---\nHi Dana,\n\nThank you again for your time. Just touching base, it is some months since I turned down the interview. I wanted to see how things are going on your side. If a suitable role opens, I would be glad to talk again.\n\nSam\n',
    },
  },
  {
    text: '---\nscenario: follow-up\n---\nHi Dana,\n\nThank you again for your kindness. Last autumn I have withdrawn from the interviews for the position of the buyer. I only wanted to [|ask how it is going with you|].\n\nKind regards,\nSam\n',
    fixes: {
      'Offer to talk again':
        '---\nscenario: follow-up\n---\nHi Dana,\n\nThank you again for your kindness. Last autumn I have withdrawn from the interviews for the position of the buyer. I only wanted to ask how it is going with you. If a suitable role opens, I would be glad to talk again.\n\nKind regards,\nSam\n',
    },
  },
  {
    text: '---\nscenario: follow-up\n---\nHi Dana,\n\nThank you again for your kindness when I withdrew in May. [|I’m only passing by|] to say hello and to know how things are going. If there is something new, I’m here.\n\nKind regards,\nSam\n',
    fixes: {
      'Offer to talk again':
        '---\nscenario: follow-up\n---\nHi Dana,\n\nThank you again for your kindness when I withdrew in May. I’m only passing by to say hello and to know how things are going. If there is something new, I’m here. If a suitable role opens, I’d be glad to talk again.\n\nKind regards,\nSam\n',
    },
  },
  {
    text: '---\nscenario: follow-up\n---\nHi Dana,\n\nThank you again for your kindness. You may remember I withdrew in May, when something else came through. I thought [|I’d pop my head round|] the door and see how things are going.\n\nKind regards,\nSam\n',
    fixes: {
      'Offer to talk again':
        '---\nscenario: follow-up\n---\nHi Dana,\n\nThank you again for your kindness. You may remember I withdrew in May, when something else came through. I thought I’d pop my head round the door and see how things are going. If a suitable role opens, I’d be glad to talk again.\n\nKind regards,\nSam\n',
    },
  },
  {
    text: "---\nscenario: follow-up\n---\nHi Pritesh,\n\nThanks again for your time in spring. Just [|touching base|] to see how things are with you since I pulled out of the store manager interviews. Hope everyone's good and the new tills have stopped playing up.\n\nBest,\nSam\n",
    fixes: {
      'Offer to talk again':
        "---\nscenario: follow-up\n---\nHi Pritesh,\n\nThanks again for your time in spring. Just touching base to see how things are with you since I pulled out of the store manager interviews. Hope everyone's good and the new tills have stopped playing up. If a suitable role opens, I'd be glad to talk again.\n\nBest,\nSam\n",
    },
  },
  {
    text: "---\nscenario: follow-up\n---\nHi Bronwyn,\n\nJust [|popping up again|], as it's been a few months since I withdrew from the interviews. Thanks again for being so decent about it. No agenda at all, only thought I'd see how things are.\n\nBest,\nLachlan\n",
  },
  {
    text: "---\nscenario: follow-up\n---\nDear Professor Ngata,\n\nThank you again for your kindness when I withdrew. I thought [|I'd see how everybody is getting on|]. I hope term is treating you gently.\n\nAll good wishes,\nMaren\n",
    fixes: {
      'Offer to talk again':
        "---\nscenario: follow-up\n---\nDear Professor Ngata,\n\nThank you again for your kindness when I withdrew. I thought I'd see how everybody is getting on. I hope term is treating you gently. If a suitable role opens, I'd be glad to talk again.\n\nAll good wishes,\nMaren\n",
    },
  },
  {
    text: '---\nscenario: follow-up\n---\nHi Dana,\n\nI’m just [|popping up|] to see how things are. We were talking last autumn about the clerk job, before I took myself out of it.\n\nKind regards,\nSam\n',
    fixes: {
      'Offer to talk again':
        '---\nscenario: follow-up\n---\nHi Dana,\n\nI’m just popping up to see how things are. We were talking last autumn about the clerk job, before I took myself out of it. If a suitable role opens, I’d be glad to talk again.\n\nKind regards,\nSam\n',
    },
  },
  {
    text: '---\nscenario: follow-up\n---\nHi Dana,\n\n[|No agenda at all, just popping my head round|] the door.\n\nKind regards,\nSam\n',
  },
  {
    text: '---\nscenario: follow-up\n---\nHi Dana,\n\nThank you again for your kindness when I withdrew. [|I am only passing by|] to greet the office and to remind you that I exist.\n\nSam\n',
    fixes: {
      'Offer to talk again':
        '---\nscenario: follow-up\n---\nHi Dana,\n\nThank you again for your kindness when I withdrew. I am only passing by to greet the office and to remind you that I exist. If a suitable role opens, I would be glad to talk again.\n\nSam\n',
    },
  },
  {
    text: "---\nscenario: follow-up\n---\nHi Dana,\n\nIt's Isla Kerr, who took herself out of your interviews in the spring; thank you for that. [|I'm popping my head in|] to see how you're all getting on. Nothing much to tell from this end.\n\nIsla Kerr\n",
    fixes: {
      'Offer to talk again':
        "---\nscenario: follow-up\n---\nHi Dana,\n\nIt's Isla Kerr, who took herself out of your interviews in the spring; thank you for that. I'm popping my head in to see how you're all getting on. Nothing much to tell from this end. If a suitable role opens, I'd be glad to talk again.\n\nIsla Kerr\n",
    },
  },
  {
    text: "---\nscenario: follow-up\n---\nHi Gretchen,\n\nThank you again for your kindness when I withdrew last autumn. Figured [|I'd poke my head in|] and see how the creamery's getting along. That's about the size of it.\n\nTake care,\nDale\n",
    fixes: {
      'Offer to talk again':
        "---\nscenario: follow-up\n---\nHi Gretchen,\n\nThank you again for your kindness when I withdrew last autumn. Figured I'd poke my head in and see how the creamery's getting along. That's about the size of it. If a suitable role opens, I'd be glad to talk again.\n\nTake care,\nDale\n",
    },
  },
  {
    text: "---\nscenario: follow-up\n---\nHi Gretchen,\n\nThank you again for your kindness when I withdrew last autumn. I'd love to hear how the creamery's getting along. My own course ended in May, with a distinction.\n\nTake care,\nDale\n",
  },
];
