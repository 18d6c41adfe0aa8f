import type { Example } from '../../server/rules/rule';

export const examples: readonly Example[] = [
  {
    text: 'Hi Dana,\n\nThank you. I’ve accepted another job. It came through a friend. [|She rang on Sunday|]. I withdraw.\n\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you. The hours fall when I look after my granddaughter, so I withdraw.\n\nSam\n',
  },
  { text: 'Hi Dana,\n\nThank you. My circumstances have changed, so I withdraw.\n\nSam\n' },
  {
    text: 'Hi Dana,\n\nThank you for the invitation. I withdraw my application. I’ve taken a post in a library, and I shall be near the sea.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation. I withdraw my application. The bus only runs till six. [|On top of that|], I’ve promised my Saturdays to the choir.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation. I withdraw my application. Our visas came through last week. Apart from that, [|I’m starting a doctorate|].\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation. I withdraw my application. I’ve accepted another job. On top of that I’d like to thank you for the tour.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation. I withdraw my application. I’ve taken a job in Norway, and the visa came through.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation. I withdraw. I can’t get there without a car, and [|my choir meets on Mondays|].\n\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation to interview. I have accepted another position, so I withdraw my application. Your blog on work permits helped me get through my last semester.\n\nI wish you luck with the search.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation to interview. I have accepted another position, so I withdraw my application. The new job means a move to the coast.\n\nI wish you luck with the search.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation to interview. I have accepted another position, so I withdraw my application. You clearly read my case studies.\n\nI wish you luck with the search.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation to interview. I have accepted another position, so I withdraw my application. On top of that, I loved the coffee.\n\nI wish you luck with the search.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation to interview. I have accepted another position, so I withdraw my application. They are two people and a dog.\n\nI wish you luck with the search.\n\nKind regards,\nSam\n',
  },
];
