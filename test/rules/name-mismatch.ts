import type { Example } from '../../server/rules/rule';

export const examples: readonly Example[] = [
  {
    text: 'To: Ulla Mattsson <ulla.mattsson@granit.example>\nSubject: Withdrawal\n\n[|Dear Mr. Thistle,|]\n\nThank you for the invitation to interview. I’ve accepted another position and withdraw my application.\n\nKind regards,\nSam\n',
  },
  {
    text: '---\ncompany: Lumen Harbor\n---\nDear Sylvie,\n\nThank you for the invitation. I can’t be Copy Chief at [|Redpoint Daily|], as I’ve accepted another job.\n\nKind regards,\nSam\n',
    fixes: {
      'Say “Lumen Harbor”':
        '---\ncompany: Lumen Harbor\n---\nDear Sylvie,\n\nThank you for the invitation. I can’t be Copy Chief at Lumen Harbor, as I’ve accepted another job.\n\nKind regards,\nSam\n',
    },
  },
  {
    text: 'Dear Uma,\n\nThank you for the invitation to interview for Grid Analyst at Larkfield Energy. I withdraw. I wish everyone at [|Stonebeck Power|] a good year.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Subject: Withdrawal from UX Writer interviews\n\nHi Nikos,\n\nThank you for the invitation. I’ve accepted another job, so please remove me from the [|Technical Author|] process.\n\nKind regards,\nSam\n',
  },
  {
    text: '---\nposition: Product Manager\n---\nHi Nikos,\n\nThank you for inviting me to interview for [|Project Manager|]. I withdraw.\n\nKind regards,\nSam\n',
  },
  {
    text: '---\nrecipient: Elizabeth Carmody\n---\nDear Liz,\n\nThank you for the invitation to interview. I’ve accepted another position and withdraw my application.\n\nKind regards,\nSam\n',
  },
  {
    text: '---\nrecipient: Robert Okello\n---\nHi Bob,\n\nThank you for the invitation to interview. I’ve accepted another position and withdraw my application.\n\nKind regards,\nSam\n',
  },
  {
    text: '---\nrecipient: Ms. Reyes\n---\nHi Dana,\n\nThank you for the invitation to interview. I’ve accepted another position and withdraw my application.\n\nKind regards,\nSam\n',
  },
  {
    text: '---\nrecipient: Dr. Hester Quayle\n---\nDear Dr. Quayle,\n\nThank you for the invitation to interview. I’ve accepted another position and withdraw my application.\n\nKind regards,\nSam\n',
  },
  {
    text: '---\nrecipient: Sara Lindt\n---\nDear Sarah,\n\nThank you for the invitation to interview. I’ve accepted another position and withdraw my application.\n\nKind regards,\nSam\n',
  },
  {
    text: '---\nrecipient: Dana Reyes\n---\nHi team,\n\nThank you for the invitation to interview. I’ve accepted another position and withdraw my application.\n\nKind regards,\nSam\n',
  },
  {
    text: 'To: careers@windrush.example\nSubject: Withdrawal\n\nDear Ms. Okafor,\n\nThank you for the invitation to interview. I’ve accepted another position and withdraw my application.\n\nKind regards,\nSam\n',
  },
  {
    text: 'To: Talent Team <talent@windrush.example>\nSubject: Withdrawal\n\nDear Ms. Okafor,\n\nThank you for the invitation to interview. I’ve accepted another position and withdraw my application.\n\nKind regards,\nSam\n',
  },
  {
    text: 'To: dana@windrush.example\nSubject: Withdrawal\n\nDear Ms. Okafor,\n\nThank you for the invitation to interview. I’ve accepted another position and withdraw my application.\n\nKind regards,\nSam\n',
  },
  {
    text: 'To: "Ng, Cheuk Yin" <cy.ng@windrush.example>\nSubject: Withdrawal\n\nDear Cheuk Yin,\n\nThank you for the invitation to interview. I’ve accepted another position and withdraw my application.\n\nKind regards,\nSam\n',
  },
  {
    text: 'To: Priya <priya@bright-search.example>\nSubject: Withdrawal\n\nDear Priya,\n\nThank you for the interview at Tidepool Health for your client. I withdraw. I wish everyone at Bright Search well.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Dear Uma,\n\nThank you for the interview for Grid Analyst at Larkfield Energy. I’ve accepted the Data Engineer role at Stonebeck Power, so I withdraw from the Analyst process.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Dear Uma,\n\nThank you for the interview for Grid Analyst at Larkfield. I withdraw. Do keep me in mind for the Site Engineer role later.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Dear Ana,\n\nThank you for the interview at King’s Cross for Line Cook. I withdraw. I wish all of you at Blue Door well.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Dear Ana,\n\nThank you for the interview. My referee, Dr. Moss at Red Gate, sends regards. I withdraw from the process at Blue Door.\n\nKind regards,\nSam\n',
  },
  {
    text: '---\nrecipient: Ana Silva\n---\nOlá Ana,\n\nThank you for the invitation to interview. I’ve accepted another position and withdraw my application.\n\nKind regards,\nSam\n',
  },
  {
    text: '---\nrecipient: Annelies Vink\n---\n[|Dear Ms. Kaczmarek,|]\n\nThank you for the invitation to interview. I withdraw my application. I wish you luck with the search.\n\nKind regards,\nSam\n',
    fixes: {
      'Greet Annelies Vink':
        '---\nrecipient: Annelies Vink\n---\nDear Annelies Vink,\n\nThank you for the invitation to interview. I withdraw my application. I wish you luck with the search.\n\nKind regards,\nSam\n',
    },
  },
  {
    text: '---\nrecipient: Dr. Sunita Rao\n---\n[|Dear Dr. Coleman,|]\n\nThank you for the invitation to interview. I withdraw my application. I wish you luck with the search.\n\nKind regards,\nSam\n',
    fixes: {
      'Greet Dr. Rao':
        '---\nrecipient: Dr. Sunita Rao\n---\nDear Dr. Rao,\n\nThank you for the invitation to interview. I withdraw my application. I wish you luck with the search.\n\nKind regards,\nSam\n',
    },
  },
  {
    text: 'Hi Dana,\n\nThank you for inviting me to interview for the vacancy at Larkfield Pharmacy. I withdraw my application. I wish everyone at [|Oakwell Chemists|] a good year.\n\nKind regards,\nSam\n',
    fixes: {
      'Say “Larkfield Pharmacy”':
        'Hi Dana,\n\nThank you for inviting me to interview for the vacancy at Larkfield Pharmacy. I withdraw my application. I wish everyone at Larkfield Pharmacy a good year.\n\nKind regards,\nSam\n',
      'Say “Oakwell Chemists”':
        'Hi Dana,\n\nThank you for inviting me to interview for the vacancy at Oakwell Chemists. I withdraw my application. I wish everyone at Oakwell Chemists a good year.\n\nKind regards,\nSam\n',
    },
  },
  {
    text: 'Subject: Withdrawal from UX Writer interviews\n\nHi Nikos,\n\nThank you for the invitation to interview for UX Writer. Please remove me from the [|Technical Author|] process. I wish you luck with the search.\n\nKind regards,\nSam\n',
    fixes: {
      'Say “UX Writer”':
        'Subject: Withdrawal from UX Writer interviews\n\nHi Nikos,\n\nThank you for the invitation to interview for UX Writer. Please remove me from the UX Writer process. I wish you luck with the search.\n\nKind regards,\nSam\n',
    },
  },
  {
    text: 'Dear Ms Ward,\n\nThank you for inviting me to interview for the archivist post. I must withdraw from the [|gardener|] vacancy.\n\nSam\n',
  },
  {
    text: 'Dear Ms Ward,\n\nThank you for inviting me to interview for the archivist post. I’ve taken the gardener job at another house and withdraw.\n\nSam\n',
  },
  {
    text: '---\ncompany: Ontario River Trust\n---\nHi Dana,\n\nThank you for the invitation; I’ve long admired the Trust’s school visits. I withdraw my application. Wishing everyone at the Trust a lovely spring.\n\nKind regards,\nSam\n',
  },
  {
    text: '---\ncompany: Harrow & Pell\n---\nHi Dana,\n\nThank you for considering me for the post of Group Financial Controller. I withdraw my application. I wish Harrow & Pell every success with the search.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation to interview. I withdraw my application for the clerk role at Fenwick Homes. I had looked forward to seeing how you run things at [|Bow Vale Builders|].\n\nI wish you luck with the search.\n\nKind regards,\nSam\n',
    fixes: {
      'Say “Fenwick Homes”':
        'Hi Dana,\n\nThank you for the invitation to interview. I withdraw my application for the clerk role at Fenwick Homes. I had looked forward to seeing how you run things at Fenwick Homes.\n\nI wish you luck with the search.\n\nKind regards,\nSam\n',
    },
  },
  {
    text: '---\ncompany: Brae Forestry\n---\nHi Dana,\n\nThank you for the interview slot that fitted round the planting at Contin. I withdraw.\n\nKind regards,\nSam\n',
  },
  {
    text: '---\nrecipient: Ms Fong Suk-yin\n---\n[|Dear Mr Tan,|]\n\nThank you for the invitation to interview. I’ve accepted another position and withdraw my application.\n\nI wish you luck.\n\nYours sincerely,\nSam\n',
    fixes: {
      'Greet Ms Fong':
        '---\nrecipient: Ms Fong Suk-yin\n---\nDear Ms Fong,\n\nThank you for the invitation to interview. I’ve accepted another position and withdraw my application.\n\nI wish you luck.\n\nYours sincerely,\nSam\n',
    },
  },
  {
    text: 'Hi Dana,\n\nThank you for the interview for deck officer with Larkhaven Marine. Another agency has taken me on, so I withdraw my application.\n\nI hope everyone at [|Fenwick Vale|] has a calm season.\n\nKind regards,\nSam\n',
  },
  {
    text: '---\ncompany: Harbour Gazette\n---\nHi Dana,\n\nThank you for the invitation to interview. I’ve accepted another job and withdraw my application.\n\nI wish everyone at the [|Western Courier|] a good year.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the interview with Priya Nair at Larkhaven Marine. I’ve accepted another job and withdraw my application.\n\nI have a post with Harrow Foods now, and hope to visit the Harbour Museum one day, and I wish everyone at Larkhaven well.\n\nKind regards,\nSam\n',
  },
  {
    text: "---\nchannel: text\nrecipient: Gaz\n---\nNow then Gaz, Lee Thirsk, locksmith. Ta for the interview but I've taken another job so I withdraw.\n",
  },
];
