import type { Example } from '../../server/rules/rule';

export const examples: readonly Example[] = [
  {
    text: "---\nchannel: voicemail\n---\nHello doctor Meyer, it's Camila about the interview. Thank you, but I withdraw. I'll send you an email as well. Bye.\n",
  },
  {
    text: '[|To whom it may concern,|]\n\nThank you for the invitation to interview. I’ve accepted another position and withdraw my application.\n\nKind regards,\nSam\n',
  },
  {
    text: '[|Dear Sir or Madam,|]\n\nThank you for the invitation to interview. I’ve accepted another position and withdraw my application.\n\nKind regards,\nSam\n',
  },
  {
    text: '[|Dear Sir/Madam,|]\n\nThank you for the invitation to interview. I’ve accepted another position and withdraw my application.\n\nKind regards,\nSam\n',
  },
  {
    text: '[|Hi there,|]\n\nThank you for the invitation to interview. I’ve accepted another position and withdraw my application.\n\nKind regards,\nSam\n',
  },
  {
    text: '[|Hello,|]\n\nThank you for the invitation to interview. I’ve accepted another position and withdraw my application.\n\nKind regards,\nSam\n',
  },
  {
    text: '[|Dear Recruiters,|]\n\nThank you for the invitation to interview. I’ve accepted another position and withdraw my application.\n\nKind regards,\nSam\n',
  },
  {
    text: '[|Dear Recruiter,|]\n\nThank you for the invitation to interview. I’ve accepted another position and withdraw my application.\n\nKind regards,\nSam\n',
  },
  {
    text: '[|Good morning,|]\n\nThank you for the invitation to interview. I’ve accepted another position and withdraw my application.\n\nKind regards,\nSam\n',
  },
  {
    text: '[|Greetings!|]\n\nThank you for the invitation to interview. I’ve accepted another position and withdraw my application.\n\nKind regards,\nSam\n',
  },
  {
    text: '[|Dear Hiring Manager or Recruiter,|]\n\nThank you for the invitation to interview. I’ve accepted another position and withdraw my application.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Dear Hiring Team,\n\nThank you for the invitation to interview. I’ve accepted another position and withdraw my application.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Dear Selection Committee,\n\nThank you for the invitation to interview. I’ve accepted another position and withdraw my application.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Dear colleagues,\n\nThank you for the invitation to interview. I’ve accepted another position and withdraw my application.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hello everyone,\n\nThank you for the invitation to interview. I’ve accepted another position and withdraw my application.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi there Dana,\n\nThank you for the invitation to interview. I’ve accepted another position and withdraw my application.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Dear Dr. Ito,\n\nThank you for the invitation to interview. I’ve accepted another position and withdraw my application.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hello Chef,\n\nThank you for the invitation to interview. I’ve accepted another position and withdraw my application.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Buenos días Concepción,\n\nThank you for the invitation to interview. I’ve accepted another position and withdraw my application.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Dear [Hiring Manager],\n\nThank you for the invitation to interview. I’ve accepted another position and withdraw my application.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Dear Reyes family,\n\nThank you for the invitation to interview. I’ve accepted another position and withdraw my application.\n\nKind regards,\nSam\n',
  },
  {
    text: '---\nchannel: phone\n---\nHello, is that Lorraine? This is Sam. Thank you for the invitation to interview. I’ve accepted another position and withdraw my application. I’ll send an email.\n',
  },
  {
    text: '---\nchannel: phone\n---\n[|Hello,|] this is Sam calling. Thank you for the invitation to interview. I’ve accepted another position and withdraw my application. I’ll send an email.\n',
  },
  {
    text: '[|Dear Sir or Madam,|]\n\nThank you for the invitation to interview. I withdraw my application. I wish you luck with the search.\n\nKind regards,\nSam\n',
    fixes: {
      'Greet the hiring team':
        'Dear Hiring Team,\n\nThank you for the invitation to interview. I withdraw my application. I wish you luck with the search.\n\nKind regards,\nSam\n',
    },
  },
  {
    text: '[|Hi there,|]\n\nThank you for the invitation to interview. I withdraw my application. I wish you luck with the search.\n\nKind regards,\nSam\n',
    fixes: {
      'Greet the hiring team':
        'Hi team,\n\nThank you for the invitation to interview. I withdraw my application. I wish you luck with the search.\n\nKind regards,\nSam\n',
    },
  },
  {
    text: '[|To whom it may concern:|]\n\nThank you for the invitation to interview. I withdraw my application. I wish you luck with the search.\n\nKind regards,\nSam\n',
    fixes: {
      'Greet the hiring team':
        'Dear Hiring Team:\n\nThank you for the invitation to interview. I withdraw my application. I wish you luck with the search.\n\nKind regards,\nSam\n',
    },
  },
  {
    text: '---\nrecipient: Marguerite Sallow\n---\n[|Dear Sir/Madam,|]\n\nThank you for the invitation to interview. I withdraw my application. I wish you luck with the search.\n\nKind regards,\nSam\n',
    fixes: {
      'Greet Marguerite Sallow':
        '---\nrecipient: Marguerite Sallow\n---\nDear Marguerite Sallow,\n\nThank you for the invitation to interview. I withdraw my application. I wish you luck with the search.\n\nKind regards,\nSam\n',
    },
  },
  {
    text: 'Good day Dana,\n\nThank you for the interview invitation. I withdraw my application.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Good forenoon, Dana,\n\nThank you for the interview invitation. I withdraw my application.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Happy holidays Dana!\n\nThank you for the interview invitation. I withdraw my application.\n\nKind regards,\nSam\n',
  },
  {
    text: '[|To all concerned,|]\n\nThank you for the invitation. I withdraw my application.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Bcc: hr@one.example, jobs@two.example\nSubject: Withdrawal of my application\n\n[|Dear Sirs,|]\n\nThank you for the invitation to interview. I withdraw my application.\n\nSam\n',
  },
  {
    text: "---\nchannel: text\n---\n[|hey,|] jodie here about the nursery job. thanks for asking me to interview, but i'm pulling out x\n",
  },
  {
    text: '[|Dear Sir/Ma,|]\n\nThank you for the invitation. I withdraw my application. I wish you every success with the search.\n\nKind regards,\nSam\n',
    fixes: {
      'Greet the hiring team':
        'Dear Hiring Team,\n\nThank you for the invitation. I withdraw my application. I wish you every success with the search.\n\nKind regards,\nSam\n',
    },
  },
  {
    text: '---\nchannel: voicemail\n---\nHi ___, this is Sam Lee. Thank you for the interview, I’m withdrawing and will send you an email.\n',
  },
  {
    text: '---\nchannel: phone\n---\nGood morning, [name of the manager], this is Sam Lee. Thank you for the interview, I’m withdrawing and will send you an email.\n',
  },
  {
    text: '---\nchannel: voicemail\n---\nHello, good morning po Ma’am Grace, this is Jomar Reyes. Thank you for the interview. I withdraw my application. I’ll email you as well.',
  },
  {
    text: '---\nchannel: phone\n---\nHello, am I speaking to Mrs. ______? My name is Sam. Thank you for the interview. I withdraw my application. I’ll email you too. Bye.\n',
  },
  {
    text: '---\nchannel: phone\n---\nHi, is that (insert name)? Thank you for the invitation. I’ve taken another job, so I withdraw.\n',
  },
  {
    text: 'Hi «First_Name», it’s Colin. Thank you for the invitation. I withdraw my application.\n\nI wish you luck.\n\nKind regards,\nSam\n',
  },
  {
    text: '---\nchannel: phone\n---\nHello, Farida-ji, Ganesh this side. Thank you for calling me, but I withdraw. I will send one email as well.\n',
  },
];
