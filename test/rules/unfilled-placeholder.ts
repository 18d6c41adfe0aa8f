import type { Example } from '../../server/rules/rule';

export const examples: readonly Example[] = [
  {
    text: 'Hello [|{{ name }}|],\n\nThank you for the [|${1:position}|] interview at [|<Company>|] on [|[date/time]|]. I withdraw [|(insert reason here)|].\n\n[|___|]\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation to interview. I have accepted another position, so I withdraw my application. I met the team (your lovely porter included).\n\nI wish you luck with the search.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation to interview. I have accepted another position, so I withdraw my application. I loved the [|%COMPANY%|] tour.\n\nI wish you luck with the search.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the interview invitation. I withdraw my application. We said [|DD/MM|].\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the interview invitation. I withdraw my application. [|COMPANY_NAME|] will do well.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the interview invitation. I withdraw my application. My file is [ref. 2231/B].\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation. I withdraw my application as [|[manager / assistant manager, delete as applicable]|].\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the interview on [|XX|] October. I withdraw my application.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation to interview at [|(name of home)|]. I withdraw my application.\n\nI wish you luck.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation to interview. I withdraw my application (under the name of Sam Lee).\n\nI wish you luck.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation. I withdraw my application. You can reach me on [|0803XXXXXXX|].\n\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation to interview. I withdraw. My greetings to [|(NAME OF TEAM LEAD)|].\n\nI wish you luck.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation. I have to cancel our interview on [|(date and time)|] and withdraw my application for [|(add position)|].\n\nI wish you luck.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation. I withdraw my application. The details (date and time) were clear.\n\nI wish you luck.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the interview on Monday (I had to check the time) [|(the lady at the desk, look up name)|]. I withdraw my application.\n\nI wish you luck.\n\nKind regards,\nSam\n',
  },
];
