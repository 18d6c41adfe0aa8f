import type { Example } from '../../server/rules/rule';

export const examples: readonly Example[] = [
  {
    text: 'Hi Dana,\n\nThank you. I’ve accepted a position that requires relocation, so I withdraw.\n\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for inviting me to interview. I have accepted another position, so I withdraw my application. Your volunteers are heroes: they find people a bed every night.\n\nI wish you luck with the search.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for inviting me to interview. I have accepted another position, so I withdraw my application. I have cancelled the plane ticket you booked.\n\nI wish you luck with the search.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for inviting me to interview. I have accepted another position, so I withdraw my application. I take the children over to their grandmother today.\n\nI wish you luck with the search.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the talk with your visa, permit and housing desk. I withdraw.\n\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation to interview for Relocation Support Officer. I withdraw.\n\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation. I withdraw my application. Your tax seminar and the tour of the container terminal were a treat.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation. I withdraw my application. I appreciate your offer to sponsor my visa.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation to interview. I’ve decided on a post with another firm, who will also [|cover the removal van|], and therefore withdraw. I wish you luck with the search.\n\nKind regards,\nSam\n',
    fixes: {
      'Leave the move out':
        'Hi Dana,\n\nThank you for the invitation to interview. I’ve decided on a post with another firm, and therefore withdraw. I wish you luck with the search.\n\nKind regards,\nSam\n',
    },
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation to interview. I have accepted another position, so I withdraw my application. They make furniture.\n\nI wish you luck with the search.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation to interview. I have accepted another position, so I withdraw my application. It is a language school for refugees.\n\nI wish you luck with the search.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation to interview. I have accepted another position, so I withdraw my application. They are a housing charity.\n\nI wish you luck with the search.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation to interview. I have accepted another position, so I withdraw my application. It offers me room to learn.\n\nI wish you luck with the search.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation to interview. I have accepted another position, so I withdraw my application. I learned more about visas in your waiting room than in three years of law.\n\nI wish you luck with the search.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation to interview. I have accepted another position, so I withdraw my application. I found work by my house.\n\nI wish you luck with the search.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation to interview. I have accepted another position, so I withdraw my application. [|They lodge|] the whole crew above the shop.\n\nI wish you luck with the search.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation to interview. I have accepted another position, so I withdraw my application. My [|leave to remain|] runs out in spring.\n\nI wish you luck with the search.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the interview invitation. I withdraw my application. I have accepted a role as a tax adviser.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the interview invitation. I withdraw my application. I have accepted a post with an embassy.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the interview invitation. I withdraw my application. I work from my home office these days.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the interview invitation. I withdraw my application. I have accepted a role in biometrics.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the interview invitation. I withdraw my application. I will send the keys back on Monday.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the interview invitation. I withdraw my application. I have found work nearer home.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the interview. I’ve found my home elsewhere, so I’ll be bowing out here.\n\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the interview offer. I have accepted a position abroad: my new employer is [|sponsoring the visa and shipping our furniture|], so I’m withdrawing my application.\n\nSam\n',
    fixes: {
      'Leave the move out':
        'Hi Dana,\n\nThank you for the interview offer. I have accepted a position abroad, so I’m withdrawing my application.\n\nSam\n',
    },
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation. My car’s packed and I don’t think I’ll get over to you on Friday. I wish you every success with the search.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation. I’ve accepted a job in Oslo and withdraw, and the next weeks will go on the [|residence permit|]. I wish you every success with the search.\n\nKind regards,\nSam\n',
    fixes: {
      'Leave the move out':
        'Hi Dana,\n\nThank you for the invitation. I’ve accepted a job in Oslo and withdraw. I wish you every success with the search.\n\nKind regards,\nSam\n',
    },
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation. I’ve accepted a job abroad and withdraw. The [|work permit|] came through last week. Our [|furniture goes in a container|] on Monday.\n\nI wish you luck.\n\nKind regards,\nSam\n',
    fixes: {
      'Leave the move out':
        'Hi Dana,\n\nThank you for the invitation. I’ve accepted a job abroad and withdraw.\n\nI wish you luck.\n\nKind regards,\nSam\n',
    },
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation. I’ve accepted a job abroad and withdraw. It has been [|removal|] quotes and working out who gets to [|tax the cottage|]. My wife has a spreadsheet with nine tabs for it.\n\nI wish you luck.\n\nKind regards,\nSam\n',
    fixes: {
      'Leave the move out':
        'Hi Dana,\n\nThank you for the invitation. I’ve accepted a job abroad and withdraw.\n\nI wish you luck.\n\nKind regards,\nSam\n',
    },
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation. I’ve accepted a position abroad, and the firm there is [|taking care of my residence permit|] and a flat for the first months, so I’m stepping out of your process.\n\nI wish you luck.\n\nKind regards,\nSam\n',
    fixes: {
      'Leave the move out':
        'Hi Dana,\n\nThank you for the invitation. I’ve accepted a position abroad, so I’m stepping out of your process.\n\nI wish you luck.\n\nKind regards,\nSam\n',
    },
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation. I’m off to Dubai for a new job, [|tax|]-free, with [|company housing|] and the kids’ school paid for, so I’m withdrawing.\n\nI wish you luck.\n\nKind regards,\nSam\n',
    fixes: {
      'Leave the move out':
        'Hi Dana,\n\nThank you for the invitation. I’m off to Dubai for a new job, so I’m withdrawing.\n\nI wish you luck.\n\nKind regards,\nSam\n',
    },
  },
  {
    text: "Dear Ann,\n\nThank you for the invitation. I've accepted a position that requires relocation, and I'm withdrawing my application.\n\nPlease tell room 12 that their drawing is on my fridge and is coming with me in the [|moving van|].\n\nBest wishes,\nSam\n",
    fixes: {
      'Leave the move out':
        "Dear Ann,\n\nThank you for the invitation. I've accepted a position that requires relocation, and I'm withdrawing my application.\n\nPlease tell room 12 that their drawing is on my fridge and is coming with me.\n\nBest wishes,\nSam\n",
    },
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation to interview. I have accepted another position, so I withdraw my application. [|Another hospital finds me a flat and pays the truck for my furniture|].\n\nI wish you luck with the search.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation to interview. I have accepted another position, so I withdraw my application. We are [|putting our house up|] for sale.\n\nI wish you luck with the search.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation to interview. I have accepted another position, so I withdraw my application. They [|sponsor my permit|].\n\nI wish you luck with the search.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation to interview. I have accepted another position, so I withdraw my application. Our [|furniture goes by ship|].\n\nI wish you luck with the search.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation to interview. I have accepted another position, so I withdraw my application. They are sponsoring my diploma.\n\nI wish you luck with the search.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation to interview. I have accepted another position, so I withdraw my application. The lorry with the flour was late that day.\n\nI wish you luck with the search.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThanks for the interview, and for sorting the DBS and CPC forms with me. I withdraw my application. I wish you luck.\n\nSam',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation to interview. I have accepted a job abroad and withdraw my application. Best of luck filling that truck.\n\nI wish you luck with the search.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation to interview on Thursday. The airline has put us in a hotel until the storm is over. Could we make it Monday at ten or Tuesday at two instead?\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation to interview. I withdraw my application. My sister and I share a flat near the school.\n\nI wish you luck with the search.\n\nKind regards,\nSam\n',
  },
];
