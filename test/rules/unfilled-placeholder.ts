import type { Example } from '../../server/rules/rule';

export const examples: readonly Example[] = [
  {
    text: 'Hi Dana,\n\nThank you. I withdraw from the search for [|[exact title off the posting]|] [|(reason goes here)|].\n\nI wish you luck.\n\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you. I withdraw. Try Ana [full name Ana-Maria de la Cruz].\n\nI wish you luck.\n\nSam\n',
  },
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
  {
    text: 'Hello [|%s|],\n\nThank you for the invitation. I withdraw my application for [|<%= job_title %>|].\n\nSam\n',
  },
  {
    text: 'Dear [|*|FNAME|*|],\n\nThank you for the invitation. I withdraw my application to the [|xxxx|] branch.\n\nSam xxx\n',
  },
  {
    text: '[|{Hi|Hello}|] Dana,\n\nThank you for the invitation. I withdraw my application as [|[          ]|].\n\n[|【Your Name】|]\n',
  },
  {
    text: 'Hi Dana [|(check spelling!)|],\n\nThank you for the phone/video interview [|(delete as appropriate)|]. I withdraw my application at [|(which site??)|].\n\nM: [|(your mobile)|]\n',
  },
  {
    text: "Dear [|recruiter's name|],\n\nThank you for the interview for the post of [|............|] at your school. I withdraw my application......\n\n[|Your Name|]\n[|Your Phone Number|]\n",
  },
  {
    text: 'Dear [|Mr/Ms|] Reyes,\n\nThank you for the [|insert job title here|] interview. I withdraw my application. [|Click or tap here to enter text.|]\n\nSam\n',
  },
  {
    text: 'Dear Mr./Mrs. Reyes,\n\nThank you both for the invitation. Please ignore what I sent before, which began "Dear [Name]". I withdraw my application. The room was “Elm {quiet zone}”, and I owe you a $2 coin.\n\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation. I withdraw my application, since I’ve found another job. [|TODO: praise the tour|]\n\nSam\n',
  },
  {
    text: '---\ncompany: TBC Bank\n---\nHi Dana,\n\nThank you for the invitation to TBC. I withdraw my application. I watched Your Name again, and my TODO list is short.\n\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the porter (full time) interview. I withdraw (the job title was kind, and so was the first job you gave me). I won’t be coming in xxx\n\n- [  ] told them\n\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the tour. Contact name and number are below. I withdraw. [One more thing: I left my umbrella in the lobby on Friday, sorry about that] My answer is no ..... sorry\n\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you [|$1|] for the interview as the “[|[Position]|] Lead”. I withdraw my application at [|FIRM NAME|] for [|(show title here)|] on [|dd/mm/yyyy|].\n\nSam\n',
  },
  {
    text: '---\nrecipient: Dana Reyes\n---\nDear **[|First name|]**,\n\nThank you. I withdraw my application.\n\nSam\n',
    fixes: {
      'Fill in “Dana”':
        '---\nrecipient: Dana Reyes\n---\nDear **Dana**,\n\nThank you. I withdraw my application.\n\nSam\n',
    },
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation to interview. I withdraw from the interview on [|(put the ward name here)|].\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation to interview. I withdraw my application. My best wishes to all at [|XXX|] Specialist Hospital.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you. I withdraw my application. The $5 drink voucher you gave me I will pass back.\n\nI wish you luck.\n\nSam\n',
  },
  {
    text: 'Hi [|$1|],\n\nThank you. I withdraw my application for the [|$2|] post.\n\nI wish you luck.\n\nSam\n',
  },
  {
    text: '---\nsender: Beatrice Wanjiru\nrecipient: Samuel Otieno\n---\nDear Samuel,\n\nThank you. I withdraw my application.\n\nI wish you luck.\n\nKind regards,\n[|[First name]|] Wanjiru\n',
    fixes: {
      'Fill in “Beatrice”':
        '---\nsender: Beatrice Wanjiru\nrecipient: Samuel Otieno\n---\nDear Samuel,\n\nThank you. I withdraw my application.\n\nI wish you luck.\n\nKind regards,\nBeatrice Wanjiru\n',
    },
  },
  {
    text: 'Hi Dana,\n\nThank you. I withdraw my application. Say hi to [|[whoever did the phone screen]|] for me.\n\nI wish you luck.\n\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation to interview for the [|$2|] role. I withdraw my application.\n\nI wish you luck.\n\nSam\n',
  },
  {
    text: '---\nsender: Okafor, Sam\nrecipient: Dana Reyes\n---\nDear Dana,\n\nThank you. I withdraw my application.\n\nI wish you luck.\n\nKind regards,\n[|[Firstname]|]\n',
    fixes: {
      'Fill in “Sam”':
        '---\nsender: Okafor, Sam\nrecipient: Dana Reyes\n---\nDear Dana,\n\nThank you. I withdraw my application.\n\nI wish you luck.\n\nKind regards,\nSam\n',
    },
  },
  {
    text: 'Hi Dana,\n\nThank you for asking me about the [|(say which post)|] vacancy. I withdraw my application. Please give my number [|[serial no. from the call letter]|] to the next candidate.\n\nSam\n',
  },
  {
    text: 'Dear Dana,\n\nThank you for your letter no. [|[ref no.]|] and for the invitation. I withdraw my application.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Dear Mr Ranasinghe,\n\nI am grateful to the Board of [|XXXX|] Plantations for calling me. I withdraw my application.\n\nMay the season be kind.\n\nYours faithfully,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation. I withdraw my application. I wish you a good year.\n\n[|[sign w/ full name + credentials]|]\nJo\n',
  },
];
