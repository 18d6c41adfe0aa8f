import type { Example } from '../../server/rules/rule';

export const examples: readonly Example[] = [
  {
    text: '[|Hi Dana,|]\n\nThanks for nothing. I withdraw my application.\n\nSam\n',
  },
  { text: 'Hi Dana,\n\nI withdraw my application. Thank you for your understanding.\n\nSam\n' },
  { text: 'Hi Dana,\n\nMuch obliged for the interview offer, but I withdraw.\n\nSam\n' },
  { text: 'Hi Dana,\n\nI was touched to get your invitation, but I withdraw.\n\nSam\n' },
  {
    text: '[|Hi Dana,|]\n\nI withdraw my application. I’d be grateful if you would confirm.\n\nSam\n',
  },
  {
    text: '[|Hi Dana,|]\n\nI can’t come to the interview on Tuesday. Would you be so good as to let me come on Friday?\n\nSam\n',
  },
  {
    text: '[|Hi Dana,|]\n\nI withdraw my application for the interview. It was nice to see the sun today.\n\nSam\n',
  },
  {
    text: '[|Hi Dana,|]\n\nI withdraw my application for the interview. I was thrilled to be offered another job.\n\nSam\n',
  },
  {
    text: '[|Hi Dana,|]\n\nI withdraw my application for the interview. I’m very happy with my new post.\n\nSam\n',
  },
  {
    text: '[|Hi Dana,|]\n\nI withdraw my application for the interview. I appreciate that this is sudden.\n\nSam\n',
  },
  {
    text: '[|Hi Dana,|]\n\nI withdraw my application for the interview. Thanks to my new job I’m not free.\n\nSam\n',
  },
  {
    text: '[|Hi Dana,|]\n\nI withdraw my application for the interview. They were kind enough to wait for me.\n\nSam\n',
  },
  {
    text: '[|Hi Dana,|]\n\nI withdraw my application for the interview. Thank you for message number four.\n\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nYour call made my week. I withdraw my application for the interview.\n\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nYou were very kind on the phone. I withdraw my application for the interview.\n\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nI was delighted to be invited. I withdraw my application for the interview.\n\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nI’m grateful you thought of me. I withdraw my application for the interview.\n\nSam\n',
  },
  {
    text: '[|Dear Sir/Madam,|]\n\nI withdraw my application, as I’ve accepted another job. I wish you luck.\n\nSam\n',
    fixes: {
      'Thank the reader':
        'Dear Sir/Madam,\n\nThank you for your time and consideration. I withdraw my application, as I’ve accepted another job. I wish you luck.\n\nSam\n',
    },
  },
  {
    text: 'Hi Dana,\n\nYour asking me to interview has been the nicest thing all spring. I withdraw my application.\n\nI wish you luck.\n\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nI count myself lucky to have been shortlisted. I have accepted another position and withdraw my application.\n\nI wish you luck with the search.\n\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nI shall not forget how kindly your team treated me. I have accepted another position and withdraw my application.\n\nI wish you luck with the search.\n\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nI do not take your invitation lightly. I have accepted another position and withdraw my application.\n\nI wish you luck with the search.\n\nSam\n',
  },
  {
    text: '[|Hi Gary,|] Lou here. I’ve taken another job, so take me off the list for the interview.\n',
    fixes: {
      'Thank the reader':
        'Hi Gary, Lou here. Thanks for the invite. I’ve taken another job, so take me off the list for the interview.\n',
    },
  },
  {
    text: '[|Hi Jean,|] it’s Nkem from the shortlist. I’ve taken another job and won’t be at the interview.\n',
    fixes: {
      'Thank the reader':
        'Hi Jean, it’s Nkem from the shortlist. Thanks for the invite. I’ve taken another job and won’t be at the interview.\n',
    },
  },
  {
    text: '[|Hi Paula|] its Carl off the agency list, I took another job so I wont be at the interview\n',
    fixes: {
      'Thank the reader':
        'Hi Paula its Carl off the agency list, I took another job so I wont be at the interview. Thanks for the invite.\n',
    },
  },
  {
    text: '---\nchannel: phone\n---\n[|Hello,|] is that the parish office? May I speak to Mr Ferreira? Mr Ferreira, it’s Colm Devaney, about the ninth. I’m withdrawing. I’ll confirm it by email.\n',
    fixes: {
      'Thank the reader':
        '---\nchannel: phone\n---\nHello, is that the parish office? May I speak to Mr Ferreira? Mr Ferreira, it’s Colm Devaney, about the ninth. Thanks for considering me. I’m withdrawing. I’ll confirm it by email.\n',
    },
  },
  {
    text: '[|Karl,|] Denise Obermeyer. Scratch me off the interview on the 3rd, I took another job.\n',
    fixes: {
      'Thank the reader':
        'Karl, Denise Obermeyer. Thanks for the invite. Scratch me off the interview on the 3rd, I took another job.\n',
    },
  },
  {
    text: '[|Hi Liam,|] thanks for nothing. I’ve got other work so cancel the interview.\n',
    fixes: {
      'Thank the reader':
        'Hi Liam, thanks for the invite. I’ve got other work so cancel the interview.\n',
    },
  },
  {
    text: '[|Hi Dana,|]\n\nCheers for making me fill in the same form four times. I withdraw my application and wish you luck.\n\nSam\n',
  },
  {
    text: '[|Hi Dana,|]\n\nI told my team how grateful I am to them. I withdraw my application and wish you luck.\n\nSam\n',
  },
  {
    text: '---\nscenario: connect\n---\n[|Hi Dana,|]\n\nYou’d always be welcome to pick my brain about resin. Shall we connect?\n\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nYou went out of your way to fit me in. I withdraw my application and wish you luck.\n\nSam\n',
  },
  {
    text: '[|Hi Dana,|]\n\nMy shift was moved, so I withdraw from your interview. I wish you luck.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nI was moved by your invitation, but I withdraw my application. I wish you luck.\n\nKind regards,\nSam\n',
  },
  {
    text: '[|Alright Kev,|]\n\nGot your invite to interview for the welding job. I withdraw my application. I wish you luck.\n\nBest,\nSam\n',
    fixes: {
      'Thank the reader':
        'Alright Kev,\n\nThanks for thinking of me. Got your invite to interview for the welding job. I withdraw my application. I wish you luck.\n\nBest,\nSam\n',
    },
  },
  {
    text: '---\nchannel: linkedin\nscenario: reply\n---\n[|Brent,|] I’m out of the interviews, took another job. Five messages in two days is ridiculous. Quit messaging me.\n\nSam\n',
  },
  {
    text: '---\nscenario: resend\n---\n[|Hi Dana,|]\n\nSorry, I sent this to your predecessor. What it said was that I’ve got another job and am withdrawing.\n\nBest,\nSam\n',
    fixes: {
      'Thank the reader':
        '---\nscenario: resend\n---\nHi Dana,\n\nSorry, I sent this to your predecessor. What it said was that I’ve got another job and am withdrawing. Thank you for the invitation to interview.\n\nBest,\nSam\n',
    },
  },
  {
    text: '[|Hi Trev|] its Nathan, monday at the garage is looking a bit iffy for me with the interview. might not get over there. Nathan\n',
    fixes: {
      'Thank the reader':
        'Hi Trev its Nathan, monday at the garage is looking a bit iffy for me with the interview. might not get over there. Thanks for setting it up. Nathan\n',
    },
  },
  {
    text: '[|Hi Dana,|]\n\nI’m out, please take my name off the list. Thanks for the laugh.\n\nKind regards,\nSam\n',
  },
  {
    text: '---\nchannel: linkedin\n---\n[|Hi Tom,|] saw your message about the interview. I’ve taken another job, so I’m out.\n\nJake\n',
    fixes: {
      'Thank the reader':
        '---\nchannel: linkedin\n---\nHi Tom, thank you for thinking of me. Saw your message about the interview. I’ve taken another job, so I’m out.\n\nJake\n',
    },
  },
  {
    text: '---\nscenario: follow-up\n---\n[|Hi Dana,|]\n\nSince I withdrew in May our study has come out. It would be lovely to hear from you.\n\nKind regards,\nSam\n',
    fixes: {
      'Thank the reader':
        '---\nscenario: follow-up\n---\nHi Dana,\n\nThank you again for your time. Since I withdrew in May our study has come out. It would be lovely to hear from you.\n\nKind regards,\nSam\n',
    },
  },
  {
    text: '[|Hi Walter,|]\n\nTake my name off your list and withdraw my application. Thanks for nothing!\n\nGreta\n',
    fixes: {
      'Thank the reader':
        'Hi Walter,\n\nThank you for your time and consideration. Take my name off your list and withdraw my application.\n\nGreta\n',
    },
  },
  {
    text: '---\nchannel: text\n---\n[|Alright Steve,|] Jordan Pike, scaffolding interview. Wont be coming, I’ve took a start with someone else. Hope you get sorted\n',
    fixes: {
      'Thank the reader':
        '---\nchannel: text\n---\nAlright Steve, Jordan Pike, scaffolding interview. Thanks for the invite. Wont be coming, I’ve took a start with someone else. Hope you get sorted\n',
    },
  },
  {
    text: "[|Mr Baird,|]\n\nThat's three times my interview has been shifted. I'm cancelling the interview on the 28th and I'm no longer applying. Try treating the next guy like a human being.\n\nSam\n",
  },
  {
    text: "[|Mr Hobday|]\n\nThanks a bunch for ringing my mum's landline at six. I am not coming for any interview.\n\nGood luck finding someone who likes being woken up.\n\nJordan\n",
  },
  {
    text: '---\nchannel: text\n---\n[|hey|] its jo, cant do the interview thurs sorry!! x\n',
    fixes: {
      'Thank the reader':
        '---\nchannel: text\n---\nhey its jo, cant do the interview thurs sorry!! thanks for setting it up. x\n',
    },
  },
  {
    text: "---\nchannel: linkedin\n---\n[|Hi Ana,|] I'm withdrawing from the PM role as I've taken another one. Cheers, Sam\n",
    fixes: {
      'Thank the reader':
        "---\nchannel: linkedin\n---\nHi Ana, thank you for considering me. I'm withdrawing from the PM role as I've taken another one. Cheers, Sam\n",
    },
  },
  {
    text: '[|Hi Dana,|]\n\nI had a good think about your message and the interview. I withdraw my application. I wish you every success with the search.\n\nKind regards,\nSam\n',
    fixes: {
      'Thank the reader':
        'Hi Dana,\n\nThank you for the invitation. I had a good think about your message and the interview. I withdraw my application. I wish you every success with the search.\n\nKind regards,\nSam\n',
    },
  },
  {
    text: '---\nchannel: phone\n---\n[|Hello Mr Hale,|] this is Sam Lee. I’m withdrawing from the interview and will send you an email. Ta-ra now.\n',
    fixes: {
      'Thank the reader':
        '---\nchannel: phone\n---\nHello Mr Hale, this is Sam Lee. Thanks for the invite. I’m withdrawing from the interview and will send you an email. Ta-ra now.\n',
    },
  },
  {
    text: "---\nchannel: text\nscenario: reply\n---\n[|Hey Carla|] its Marcus from the dispatcher interviews. Saw your texts. Been pulling doubles and haven't had a minute to decide on anything. I'll hit you up when I know\n",
    fixes: {
      'Thank the reader':
        "---\nchannel: text\nscenario: reply\n---\nHey Carla its Marcus from the dispatcher interviews. Saw your texts. Been pulling doubles and haven't had a minute to decide on anything. I'll hit you up when I know. Thanks for checking in.\n",
    },
  },
  {
    text: '[|Hi Travis,|]\n\nGot on with another shop here in Lima, so go ahead and pull my application for the welder spot. Hope you fill it quick.\n\nDale\n',
    fixes: {
      'Thank the reader':
        'Hi Travis,\n\nThank you for considering me. Got on with another shop here in Lima, so go ahead and pull my application for the welder spot. Hope you fill it quick.\n\nDale\n',
    },
  },
  {
    text: '---\nscenario: follow-up\n---\n[|Hi Carol,|]\n\nYou may remember me, I withdrew from the interviews for the front desk job last autumn. Just popping up in your inbox to say hello.\n\nHave a good week,\nBrandon\n',
    fixes: {
      'Thank the reader':
        '---\nscenario: follow-up\n---\nHi Carol,\n\nYou may remember me, I withdrew from the interviews for the front desk job last autumn. Thank you again for your time. Just popping up in your inbox to say hello.\n\nHave a good week,\nBrandon\n',
    },
  },
  {
    text: '[|Hello Mr Baird,|]\n\nRegarding the interview for cleaner on 6 May. I will not be attending, as I have found other work, and I withdraw my application.\n\nRegards,\nAnn\n',
    fixes: {
      'Thank the reader':
        'Hello Mr Baird,\n\nRegarding the interview for cleaner on 6 May. Thank you for thinking of me. I will not be attending, as I have found other work, and I withdraw my application.\n\nRegards,\nAnn\n',
    },
  },
  {
    text: '[|Hi Jordan,|]\n\nYour recruiter was rude on the phone. I am withdrawing from the interview.\n\nCaleb\n',
  },
  {
    text: '---\nscenario: follow-up\n---\n[|Hello Mr Dale,|]\n\nYou may recall I withdrew from your interview for the library job in March. I am just checking in to see how you are all keeping.\n\nRegards,\nMoira\n',
    fixes: {
      'Thank the reader':
        '---\nscenario: follow-up\n---\nHello Mr Dale,\n\nYou may recall I withdrew from your interview for the library job in March. Thank you again for your time. I am just checking in to see how you are all keeping.\n\nRegards,\nMoira\n',
    },
  },
  {
    name: 'resend-abubakar.txt',
    text: '---\nscenario: resend\nchannel: email\n---\nSubject: Paralegal interview: resent from 21 September\n\n[|Dear Ms. Abubakar,|]\n\nI am told that my e-mail of last week went to Ms. Loftus, who no longer deals with the paralegal vacancy, and so I am sending it on to you. It concerned the interview on XX October at your Wharf Street office.\n\nPlease confirm that this one has reached you.\n\nYours sincerely,\nClement Adjei\n',
    fixes: {
      'Thank the reader':
        '---\nscenario: resend\nchannel: email\n---\nSubject: Paralegal interview: resent from 21 September\n\nDear Ms. Abubakar,\n\nI am told that my e-mail of last week went to Ms. Loftus, who no longer deals with the paralegal vacancy, and so I am sending it on to you. It concerned the interview on XX October at your Wharf Street office. Thank you for the invitation to interview.\n\nPlease confirm that this one has reached you.\n\nYours sincerely,\nClement Adjei\n',
    },
  },
  {
    text: 'Hi Dana,\n\nThanks for not giving up on me. I have accepted another position and withdraw.\n\nKind regards,\nSam\n',
  },
  {
    text: '[|Hi Dana,|]\n\nI withdraw my application for the post. I’m glad to return your badge. I wish you luck with the search.\n\nRegards,\nSam',
  },
  {
    text: '[|Hi Dana,|]\n\nI withdraw my application. I was pleased to hear that your shop has moved to the square. I wish you luck.\n\nRegards,\nSam',
  },
  {
    text: 'Hi Dana,\n\nI was delighted to hear that you liked my drawings. I withdraw my application, though. I wish you luck with the search.\n\nRegards,\nSam',
  },
  {
    text: '---\nscenario: reply\n---\n[|Mr Fung,|]\n\nI answered this on Monday and once more on Wednesday. Does anybody over there actually open their inbox?! I have withdrawn my application.\n\nVivian\n',
  },
  {
    text: '---\nchannel: linkedin\n---\n[|Hi Paula,|] lol thanks for the “exciting opportunity”. Maybe read my profile next time before you waste my time. I’m withdrawing from whatever this is.\n\nNikolai\n',
  },
  {
    text: '[|Lieutenant Brandt,|]\n\nPlease remove me from the interview list for correctional sergeant. The testing day was badly organized from start to finish.\n\nI wish you luck with the rest of the class.\n\nRespectfully,\nTodd\n',
    fixes: {
      'Thank the reader':
        'Lieutenant Brandt,\n\nThank you for the invitation. Please remove me from the interview list for correctional sergeant. The testing day was badly organized from start to finish.\n\nI wish you luck with the rest of the class.\n\nRespectfully,\nTodd\n',
    },
  },
  {
    text: '[|Dear <|]Recruiter Name>,\n\nThis is with reference to my application for Business Analyst. I am withdrawing the same, as I have accepted an offer elsewhere.\n\nWishing you all the best for closing the position.\n\nRegards,\nAnkita\n',
    fixes: {
      'Thank the reader':
        'Dear <Recruiter Name>,\n\nThank you for your time and consideration. This is with reference to my application for Business Analyst. I am withdrawing the same, as I have accepted an offer elsewhere.\n\nWishing you all the best for closing the position.\n\nRegards,\nAnkita\n',
    },
  },
  {
    text: '[|Hi Dana,|]\n\nI withdraw my application. I’m glad your search is going well. I wish your team well.\n\nRegards,\nSam',
  },
  {
    text: 'Hi Dana,\n\nI’m happy you thought of me. I withdraw my application. I wish your team well.\n\nRegards,\nSam',
  },
  {
    text: 'Hi Dana,\n\nI was delighted to visit your workshop and meet the crew. I have accepted another position and withdraw my application.\n\nI wish you luck with the search.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nI was delighted to open your letter. I withdraw my application.\n\nI wish you luck with the search.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nI sure appreciate y’all setting that up for me. I withdraw my application.\n\nI wish you luck with the search.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for leaving me a message. I withdraw my application.\n\nI wish you luck with the search.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nI thank Fenwick Dairies very much for shortlisting me. I withdraw my application.\n\nI wish you luck with the search.\n\nKind regards,\nSam\n',
  },
  {
    text: '[|Hi Dana,|]\n\ngot your note about the TA job. I’ve taken another job, so I withdraw my application.\n\nAll the best,\nSam\n',
    fixes: {
      'Thank the reader':
        'Hi Dana,\n\nThank you for considering me. Got your note about the TA job. I’ve taken another job, so I withdraw my application.\n\nAll the best,\nSam\n',
    },
  },
  {
    text: 'Dear Ms Duarte,\n\nThank you for not mentioning it to my current employer. I am withdrawing my application for the editor position. I wish you every success with the search.\n\nKind regards,\nAda Kerr\n',
  },
  {
    text: 'Dear Ms Duarte,\n\nThank you for leaving me with so much to think about. I am withdrawing my application for the editor position. I wish you every success with the search.\n\nKind regards,\nAda Kerr\n',
  },
  {
    text: '---\nchannel: text\nscenario: cancellation\n---\n[|Alright Gaz|] its Lee about the MOT tester interview. Somethings come up so cant make Friday now. Tara a bit, Lee\n',
    fixes: {
      'Thank the reader':
        '---\nchannel: text\nscenario: cancellation\n---\nAlright Gaz its Lee about the MOT tester interview. Somethings come up so cant make Friday now. Thanks for setting this up. Tara a bit, Lee\n',
    },
  },
  {
    text: "---\nchannel: voicemail\n---\n[|Hi there,|] it's Roisin Mackle, I was to come in to you on Monday week at ten for the interview about the nights at the home. I don't think I'll be able to get to it now, so sorry about that. Right, bye now.\n",
    fixes: {
      'Thank the reader':
        "---\nchannel: voicemail\n---\nHi there, it's Roisin Mackle, I was to come in to you on Monday week at ten for the interview about the nights at the home. Thanks for setting it up. I don't think I'll be able to get to it now, so sorry about that. Right, bye now.\n",
    },
  },
  {
    text: 'Hi Dana,\n\nThank you for not mentioning my odd socks! I’ve accepted another job, so I withdraw. I wish you luck with the search.\n\nKind regards,\nSam\n',
  },
  {
    text: '[|Dear Mr Owusu,|]\n\nI cannot sit the interview on Monday because I am on duty that day, so please kindly shift it to some other time. I remain interested in the storekeeper position.\n\nYours faithfully,\nKwabena Asare\n',
    fixes: {
      'Thank the reader':
        'Dear Mr Owusu,\n\nThank you for the invitation. I cannot sit the interview on Monday because I am on duty that day, so please kindly shift it to some other time. I remain interested in the storekeeper position.\n\nYours faithfully,\nKwabena Asare\n',
    },
  },
  {
    text: '[|Salam Imran bhai,|] Bilal this side. Regarding the electrician interview tomorrow, I will not be able to come, the strike has closed all the roads. Khuda hafiz.\n',
    fixes: {
      'Thank the reader':
        'Salam Imran bhai, Bilal this side. Thank you for the invitation. Regarding the electrician interview tomorrow, I will not be able to come, the strike has closed all the roads. Khuda hafiz.\n',
    },
  },
  {
    text: "---\nscenario: follow-up\n---\n[|Hi Mr. Whitcombe,|]\n\nOnly me! It's been a few months since I dropped out of the interviews for your grounds team, so I thought I'd say hello.\n\nRegards,\nBev Ramsden\n",
    fixes: {
      'Thank the reader':
        "---\nscenario: follow-up\n---\nHi Mr. Whitcombe,\n\nOnly me! Thank you again for your time. It's been a few months since I dropped out of the interviews for your grounds team, so I thought I'd say hello.\n\nRegards,\nBev Ramsden\n",
    },
  },
  {
    text: '---\nscenario: follow-up\n---\n[|Hi Dana,|]\n\nJust writing again after I withdrew in March: I have finished my course and could start in May.\n\nKind regards,\nSam\n',
    fixes: {
      'Thank the reader':
        '---\nscenario: follow-up\n---\nHi Dana,\n\nThank you for your time back then. Just writing again after I withdrew in March: I have finished my course and could start in May.\n\nKind regards,\nSam\n',
    },
  },
  {
    text: '[|Dear Dana,|]\n\nRe: Senior Care Assistant, interview on 12 June\n\nI am writing to let you know that I withdraw my application.\n\nI wish you luck.\n\nSam\n',
    fixes: {
      'Thank the reader':
        'Dear Dana,\n\nRe: Senior Care Assistant, interview on 12 June\n\nThank you for the invitation. I am writing to let you know that I withdraw my application.\n\nI wish you luck.\n\nSam\n',
    },
  },
  {
    text: "---\nchannel: voicemail\n---\n[|Hello Mr. Dumitru,|] Florin Matei here, the electrician. It's about the interview on Tuesday. I withdraw, and I'll email you as well.\n",
    fixes: {
      'Thank the reader':
        "---\nchannel: voicemail\n---\nHello Mr. Dumitru, Florin Matei here, the electrician. It's about the interview on Tuesday. Thanks for the invite. I withdraw, and I'll email you as well.\n",
    },
  },
  {
    text: '---\nscenario: cancellation\n---\n[|Dear Dana,|]\n\nI am writing about our interview on 3 June. I have accepted another job, so I need to cancel it and withdraw.\n\nI wish you luck.\n\nSam\n',
    fixes: {
      'Thank the reader':
        '---\nscenario: cancellation\n---\nDear Dana,\n\nI am writing about our interview on 3 June. Thank you for setting it up. I have accepted another job, so I need to cancel it and withdraw.\n\nI wish you luck.\n\nSam\n',
    },
  },
  {
    text: '[|Dear Dana,|]\n\nTook a good job elsewhere. Please close my file.\n\nI wish you luck.\n\nSam\n',
    fixes: {
      'Thank the reader':
        'Dear Dana,\n\nThank you for your time and consideration. Took a good job elsewhere. Please close my file.\n\nI wish you luck.\n\nSam\n',
    },
  },
  {
    text: '[|Gene,|]\n\nI hired on with another company Monday, so take me off your board for good.\n\nGood luck filling the chair.\n\nSam\n',
    fixes: {
      'Thank the reader':
        'Gene,\n\nThank you for your time and consideration. I hired on with another company Monday, so take me off your board for good.\n\nGood luck filling the chair.\n\nSam\n',
    },
  },
  {
    text: '---\nchannel: voicemail\n---\n[|Hi Miss Pauline,|] is Shanice from the housekeeping. I took another work so I not coming for the interview. I will send you an email. Alright, bye.\n',
    fixes: {
      'Thank the reader':
        '---\nchannel: voicemail\n---\nHi Miss Pauline, is Shanice from the housekeeping. Thank you for the invitation. I took another work so I not coming for the interview. I will send you an email. Alright, bye.\n',
    },
  },
  {
    text: "[|Hey Jules,|] Arlo the barista here. I took another job so I won't be coming for the interview on Monday. All the best\n",
    fixes: {
      'Thank the reader':
        "Hey Jules, Arlo the barista here. Thanks for arranging the interview. I took another job so I won't be coming for the interview on Monday. All the best\n",
    },
  },
  {
    text: '[|heyy Marisol its Kaylee!!|] not gonna do the salon interview after all, got a chair somewhere else. good luck filling yours\n',
    fixes: {
      'Thank the reader':
        'heyy Marisol its Kaylee!! thanks for the invite. not gonna do the salon interview after all, got a chair somewhere else. good luck filling yours\n',
    },
  },
  {
    text: 'Hi Gwen,\n\nDiolch yn fawr for the interview. I have found other work and withdraw. I wish you luck.\n\nSam\n',
  },
  {
    text: 'Hi Tadhg,\n\nTanx a mill for the interview. I have found other work and withdraw. I wish you luck.\n\nSam\n',
  },
  {
    text: '---\nchannel: phone\n---\n[|Hello madam,|] Sam Rao speaking. I am calling back, as you phoned yesterday evening to ask whether I will attend the interview. I have taken another job, so I withdraw. I will also write an e-mail. All the best.\n',
    fixes: {
      'Thank the reader':
        '---\nchannel: phone\n---\nHello madam, Sam Rao speaking. Thank you for your call. I am calling back, as you phoned yesterday evening to ask whether I will attend the interview. I have taken another job, so I withdraw. I will also write an e-mail. All the best.\n',
    },
  },
];
