import type { Example } from '../../server/rules/rule';

export const examples: readonly Example[] = [
  {
    text: 'Ms. Brandt:\n\nThank you for the invitation. I withdraw my application.\n\nI wish you luck.\n\nSam\n',
  },
  {
    text: "---\nchannel: text\n---\nNow then Mr Airey its Tom about the stockman interview. Thanks for asking me but I've taken another job so I withdraw\n",
  },
  {
    text: 'Peace be upon you Dr. Salman,\n\nThank you for the invitation. I withdraw my application.\n\nI wish you luck.\n\nHuda\n',
  },
  {
    text: '---\nchannel: text\n---\nSasa Mr Kamau, Wycliffe here, the driver. Thank you for the interview, but I withdraw.\n',
  },
  { text: 'Hi team,\n\nThank you for the invitation. I must withdraw from the interviews.\n' },
  {
    text: '---\nchannel: phone\n---\nHello Dana, this is Sam. Thank you for the invitation. I must withdraw my application.\n',
  },
  {
    text: 'Kev its Daz re the interview Thurs. Thanks but I withdraw my application.\n\nDaz\n',
  },
  {
    text: '[|It|]’s Daz from the yard. Thanks for the interview invite but I withdraw.\n\nDaz\n',
  },
  {
    text: 'Sat sri akal Harpreet ji, thank you for the interview invitation. I withdraw my application. Good luck with it!\n',
  },
  {
    text: '---\nchannel: text\n---\nGood night Miss Baptiste, thanks for asking me to the interview but I am pulling out.\n',
  },
  {
    text: '---\nchannel: text\n---\nPriya! Thanks for the interview invite, I’m withdrawing.\n',
  },
  {
    text: '---\nchannel: text\n---\nMrs. Oduya: thank you for the interview invitation. I withdraw my application.\n',
  },
  {
    text: '---\nchannel: text\n---\nKarl, Dave Moss. Thanks for the interview invite, but I withdraw.\n',
  },
  {
    text: '---\nchannel: text\n---\nBoss man, thanks for the interview slot but I withdraw.\n',
  },
  {
    text: '---\nchannel: text\n---\n[|Having|] slept on it I withdraw from the interview. Thanks though.\n',
  },
  {
    text: '[|Thank|] you for the invitation to interview. I withdraw my application. I wish you luck with the search.\n\nKind regards,\nSam\n',
    fixes: {
      'Greet the hiring team':
        'Dear Hiring Team,\n\nThank you for the invitation to interview. I withdraw my application. I wish you luck with the search.\n\nKind regards,\nSam\n',
    },
  },
  {
    text: '[|Thank|] you for the invitation to interview. I’ve accepted another job and I’m withdrawing. I wish you luck with the search.\n\nKind regards,\nSam\n',
    fixes: {
      'Greet the hiring team':
        'Hi team,\n\nThank you for the invitation to interview. I’ve accepted another job and I’m withdrawing. I wish you luck with the search.\n\nKind regards,\nSam\n',
    },
  },
  {
    text: 'A very good morning to you, Mrs Osborne.\n\nThank you for the interview invitation. I withdraw my application.\n\nSam\n',
  },
  {
    text: 'Happy Monday, Petra!\n\nThank you for the interview invitation. I withdraw my application.\n\nSam\n',
  },
  {
    name: 'a.md',
    text: '---\nchannel: text\n---\nBrian. Thanks for the invite, I’m withdrawing from the interview. Sam\n',
  },
  {
    text: '---\nchannel: text\n---\nChef Nadia its Ian. thanks for the invite but i withdraw. good luck w the opening',
  },
  {
    text: '---\nchannel: text\n---\nNow then Darren, Kyle here re the roofing interview. cheers for the chance but im out. all the best',
  },
  {
    text: 'Yeah, hey Rick, this is Tony. Thanks for the call. I’ve taken another job, so I’m withdrawing.\n',
  },
  {
    text: '---\nchannel: text\n---\nMiss Pearl good morning, is Rohan. Thanks for asking me, I have taken other work and withdraw.\n',
  },
  {
    text: "Bore da, Mr Prosser, it's Rhian leaving you a message about the interview. Thank you for having me on the list. I've found another post and withdraw. I'll email you as well.\n",
  },
  {
    text: "---\nchannel: phone\n---\n\nFit like, Morag, it's Doug Rennie. I'm phoning to thank you for the interview. I've other work now and withdraw, I'll write the same tonight. All the best.\n",
  },
  {
    text: "---\nchannel: voicemail\n---\n\nBore da, Mr Pugh, Owain Roberts here. Thank you for the interview. I won't be coming, I've found other work. I'll email you too. All the best.\n",
  },
  {
    text: "---\nchannel: text\n---\nHow are you Noreen, Pat Hayes here. Thanks a lot for the interview. I'm after taking another place so I withdraw. All the best.\n",
  },
  {
    text: '---\nchannel: text\n---\nAdaab Imran bhai, Farah Siddiqui. Thank you for the interview. I have taken up another job, so I withdraw my name. Best wishes.\n',
  },
  {
    text: "Now then, Mr Airey, it's Seth. I'm right grateful you asked me to the interview, but I've found another farm and withdraw.\n",
  },
  {
    text: 'Thanks Dana, I appreciate the invitation. I have accepted another job and withdraw my application. Good luck with the search.\n\nSam\n',
  },
  {
    text: "---\nchannel: text\n---\nGood am Ma'am Liezl, Jhunrey po ito, the applicant for the night shift. Thank you po for the schedule. I withdraw my application po.\n",
  },
];
