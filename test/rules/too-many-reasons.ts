import type { Example } from '../../server/rules/rule';

export const examples: readonly Example[] = [
  {
    text: 'Hi Dana,\n\nThank you. I withdraw. I have posted the visitor pass back to your desk today. On top of that, I have deleted the files I was sent.\n\nI wish you luck.\n\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation. I withdraw. It is an hour each way, [|my lambs come in March|], and the band needs me on Fridays. I wish you luck.\n\nSam\n',
    fixes: {
      'Keep the first reason':
        'Hi Dana,\n\nThank you for the invitation. I withdraw. It is an hour each way. I wish you luck.\n\nSam\n',
    },
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation. I withdraw. My exams are in May. [|On top of that, the old ferry is only a summer thing now, so I could not get to you|]. I wish you luck.\n\nSam\n',
    fixes: {
      'Keep the first reason':
        'Hi Dana,\n\nThank you for the invitation. I withdraw. My exams are in May. I wish you luck.\n\nSam\n',
    },
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation. I withdraw. My exams are in May. Also, I’ll post the badge back tomorrow. I wish you luck.\n\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation. I withdraw. My exams are in May. On top of that your team was so kind to me on the tour. I wish you luck.\n\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation. I withdraw, as I’ve accepted a job, the contract is signed, and my badge is printed. I wish you luck.\n\nSam\n',
  },
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
    text: 'Hi Dana,\n\nThank you for the invitation. I withdraw my application. The bus only runs till six. On top of that, [|I’ve promised my Saturdays to the choir|].\n\nKind regards,\nSam\n',
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
    text: 'Hi Dana,\n\nThank you for the invitation to interview. I’m withdrawing because the drive is an hour each way, [|I’d have to give up coaching on Wednesdays|], and my exams are in May. I wish you luck with the search.\n\nKind regards,\nSam\n',
    fixes: {
      'Keep the first reason':
        'Hi Dana,\n\nThank you for the invitation to interview. I’m withdrawing because the drive is an hour each way. I wish you luck with the search.\n\nKind regards,\nSam\n',
    },
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation to interview. I withdraw my application. My husband’s shifts have changed. [|The bus line was cut in January|]. On top of that I’ve been offered more hours where I am. I wish you luck with the search.\n\nKind regards,\nSam\n',
    fixes: {
      'Keep the first reason':
        'Hi Dana,\n\nThank you for the invitation to interview. I withdraw my application. My husband’s shifts have changed. I wish you luck with the search.\n\nKind regards,\nSam\n',
    },
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation to interview. I withdraw my application. There are three reasons for this. In the first place, I’ve accepted another post. In the second place, [|the drive is an hour each way|]. And finally I would like to finish my evening course. I wish you luck with the search.\n\nKind regards,\nSam\n',
    fixes: {
      'Keep the first reason':
        'Hi Dana,\n\nThank you for the invitation to interview. I withdraw my application. I’ve accepted another post. I wish you luck with the search.\n\nKind regards,\nSam\n',
    },
  },
  {
    text: 'Dear Ms. Ito,\n\nThank you for the invitation to interview. I withdraw my application. My mom moved in with us after her second fall, our sitter quit, [|the drive would be two hours a day|], and I have promised my team to stay until June. I wish you luck with the search.\n\nKind regards,\nSam\n',
    fixes: {
      'Keep the first reason':
        'Dear Ms. Ito,\n\nThank you for the invitation to interview. I withdraw my application. My mom moved in with us after her second fall. I wish you luck with the search.\n\nKind regards,\nSam\n',
    },
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
  {
    text: 'Hi Dana,\n\nThank you for inviting me to interview. I have accepted another position and would like to withdraw my application. I may apply again when my studies are done.\n\nI wish you all the best with the search.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for inviting me to interview. I have accepted another position and would like to withdraw my application. I enjoyed learning about the custody desk.\n\nI wish you all the best with the search.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for inviting me to interview. I have accepted another position and would like to withdraw my application. I hear that you went into labour law as well.\n\nI wish you all the best with the search.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation. I’ve taken a job elsewhere so I won’t be coming, and you can give my hour away. Good luck.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the interview. I am withdrawing my application. I’ve taken on another kitchen, and [|in any event the last bus home goes|] before you close.\n\nI wish you luck.\n\nSam\n',
    fixes: {
      'Keep the first reason':
        'Hi Dana,\n\nThank you for the interview. I am withdrawing my application. I’ve taken on another kitchen.\n\nI wish you luck.\n\nSam\n',
    },
  },
  {
    text: 'Hi Dana,\n\nThank you for the interview. I am withdrawing my application. For a start I’m going back to college, and [|what’s more I’ve a shop of my own to open|].\n\nI wish you luck.\n\nSam\n',
    fixes: {
      'Keep the first reason':
        'Hi Dana,\n\nThank you for the interview. I am withdrawing my application. I’m going back to college.\n\nI wish you luck.\n\nSam\n',
    },
  },
  {
    text: 'Hi Dana,\n\nThank you for the interview. I’ve decided to withdraw. One, I have found another post; two, [|my law exams are in November|].\n\nI wish you luck.\n\nSam\n',
    fixes: {
      'Keep the first reason':
        'Hi Dana,\n\nThank you for the interview. I’ve decided to withdraw. I have found another post.\n\nI wish you luck.\n\nSam\n',
    },
  },
  {
    text: 'Hi Dana,\n\nThank you for the interview. I’m going to withdraw: the bus doesn’t run on Sundays, [|I’ve been asked to stay on at the bakery|], and my college timetable has changed.\n\nI wish you luck.\n\nSam\n',
    fixes: {
      'Keep the first reason':
        'Hi Dana,\n\nThank you for the interview. I’m going to withdraw: the bus doesn’t run on Sundays.\n\nI wish you luck.\n\nSam\n',
    },
  },
  {
    text: 'Dear Ms Hale,\n\nThank you for believing in me. I’m withdrawing: I’ve been signed off with my nerves since the spring, the marriage is coming apart, and [|on top of that I’ve put my name to a training post|]. I wish you luck.\n\nRespectfully,\nKofo\n',
    fixes: {
      'Keep only the new job':
        'Dear Ms Hale,\n\nThank you for believing in me. I’m withdrawing: I’ve put my name to a training post. I wish you luck.\n\nRespectfully,\nKofo\n',
    },
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation. I’ve accepted another job and withdraw my application. I followed your method for the whole of my thesis. I wish you every success with the search.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation. I’ve accepted another job and withdraw my application. I’ll follow the project from far away. I wish you every success with the search.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Dear Ms Templeton,\n\nThank you for the invitation. I’ve decided to withdraw: I’ve taken another job. Quite apart from that, [|the drive to Swindon would take three hours out of every day|]. I wish you luck.\n\nYours sincerely,\nRosalind\n',
    fixes: {
      'Keep the first reason':
        'Dear Ms Templeton,\n\nThank you for the invitation. I’ve decided to withdraw: I’ve taken another job. I wish you luck.\n\nYours sincerely,\nRosalind\n',
    },
  },
  {
    text: 'Hi Dana,\n\nThank you for asking me. I’ve accepted a post at another school, so I’m pulling out of the interviews.\n\nIf it’s any help, Tom Reed, who had the room next to mine, is on the lookout for something permanent. He’s a natural with reluctant readers, and he has told me I may pass on his address.\n\nI hope the term starts well.\n\nKind regards,\nSam\n',
  },
  {
    text: "Hi Gaz, Robbo here. Thanks so much for the invite to interview. I'm pulling out of the barman process. got another job [|n cant do lates anyway|] All the best with it!\n",
    fixes: {
      'Leave the reasons out':
        "Hi Gaz, Robbo here. Thanks so much for the invite to interview. I'm pulling out of the barman process. All the best with it!\n",
    },
  },
  {
    text: 'Dear Ms Bright,\n\nI am grateful for the invitation. Regrettably I must decline, for two reasons. First, I have accepted another post. Second, [|my evening course begins in May|].\n\nI wish you well.\n\nYours faithfully,\nG. Moss\n',
    fixes: {
      'Keep the first reason':
        'Dear Ms Bright,\n\nI am grateful for the invitation. Regrettably I must decline. I have accepted another post.\n\nI wish you well.\n\nYours faithfully,\nG. Moss\n',
    },
  },
  {
    text: "Dear Sjoerd,\n\nMany thanks for your letter about the interview. I have decided not to go on with it. The train from Leeuwarden takes two hours each way. [|I have also promised the college another year of evening classes|]. And to be truthful I'd sooner sew books than manage people.\n\nWith kind regards,\nWiebe\n",
    fixes: {
      'Keep the first reason':
        'Dear Sjoerd,\n\nMany thanks for your letter about the interview. I have decided not to go on with it. The train from Leeuwarden takes two hours each way.\n\nWith kind regards,\nWiebe\n',
    },
  },
  {
    name: 'v067.md',
    text: "Hello Mr. Drummond,\n\nThank you for offering me an interview. My boss and I had a shouting match in April, [|I went through a burnout after it|], and I've now found a quieter job, so I'm withdrawing.\n\nI wish you a good hire.\n\nRegards,\nLenka Horáková\n",
    fixes: {
      'Keep only the new job':
        "Hello Mr. Drummond,\n\nThank you for offering me an interview. I've now found a quieter job, so I'm withdrawing.\n\nI wish you a good hire.\n\nRegards,\nLenka Horáková\n",
    },
  },
  {
    name: 'fw1-38.md',
    text: "---\nchannel: email\nscenario: decline\nposition: Faculty Administrator\nrecipient: Sioned Pugh\n---\nAnnwyl Sioned,\n\nThank you for the invitation to interview for the Faculty Administrator post. I wanted to give you a full answer, because I know what it is to be on the other side of the desk with a list of names and no idea why one of them has dropped off it.\n\nFirst of all, my husband has been diagnosed with a heart condition and we are back and forth to the hospital twice a week, so I could not manage the drive from Carmarthen on top of it. [|Secondly|], the salary in the advert is a grade below what I am on at present, and I can't go down. And thirdly, I have to say your application form was badly designed. It took me three evenings, the same questions came up twice, and nobody picked up the helpline when I rang it.\n\nSo I am withdrawing my application and won't be coming for the interview.\n\nI hope you find somebody good before the September rush, and that the move into the new building is not too painful for any of you.\n\nCofion gorau,\nMeinir Absalom\n",
    fixes: {
      'Keep the first reason':
        "---\nchannel: email\nscenario: decline\nposition: Faculty Administrator\nrecipient: Sioned Pugh\n---\nAnnwyl Sioned,\n\nThank you for the invitation to interview for the Faculty Administrator post. I wanted to give you a full answer, because I know what it is to be on the other side of the desk with a list of names and no idea why one of them has dropped off it.\n\nMy husband has been diagnosed with a heart condition and we are back and forth to the hospital twice a week, so I could not manage the drive from Carmarthen on top of it.\n\nSo I am withdrawing my application and won't be coming for the interview.\n\nI hope you find somebody good before the September rush, and that the move into the new building is not too painful for any of you.\n\nCofion gorau,\nMeinir Absalom\n",
    },
  },
  {
    name: 'd3-025.md',
    text: "Dear Keeley,\n\nThank you for getting back to me about the after-school club. I've decided to withdraw: it's two buses each way from our estate, [|I'd be finishing after my evening class has begun|], and I've said yes to some hours at the swimming pool in any case.\n\nI hope the club fills up fast.\n\nBest,\nGulsen\n",
    fixes: {
      'Keep only the new job':
        "Dear Keeley,\n\nThank you for getting back to me about the after-school club. I've decided to withdraw: I've said yes to some hours at the swimming pool.\n\nI hope the club fills up fast.\n\nBest,\nGulsen\n",
    },
  },
  {
    text: "Hi Dana,\n\nThank you for the invitation. I'm withdrawing because my mother is ill and [|I've accepted another job|]. I wish you luck.\n\nSam\n",
    fixes: {
      'Keep only the new job':
        "Hi Dana,\n\nThank you for the invitation. I'm withdrawing because I've accepted another job. I wish you luck.\n\nSam\n",
    },
  },
  {
    text: "Hi Dana,\n\nThank you for the invitation. My mother is ill and [|the drive is an hour each way|]. I've accepted another job, so I withdraw. I wish you luck.\n\nSam\n",
    fixes: {
      'Keep only the new job':
        "Hi Dana,\n\nThank you for the invitation. I've accepted another job, so I withdraw. I wish you luck.\n\nSam\n",
    },
  },
  {
    text: 'Hi Dana,\n\nThank you for the interview. My mother’s operation is fixed for that morning, and the journey on Wednesday will not be possible for me, so I withdraw. I wish you every success with the search.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation. I withdraw my application. I have found work nearer home. It would not have lasted in any case, [|as I can’t do Sundays|].\n\nI wish you luck.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation. I withdraw my application. I coach the under-nines on Saturdays, and [|on top of that I’m going back to college|].\n\nI wish you luck.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation. I withdraw my application. I’ve accepted a seat at a firm where I’ll do divorce and bankruptcy cases.\n\nI wish you luck.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation. I withdraw my application. Your colleague asked me twice whether I plan to have children, which had no place in that talk.\n\nI wish you luck.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation. I withdraw my application. It would not have been possible without your patience.\n\nI wish you luck.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation. I withdraw my application. It’s an hour’s drive each way, and [|I’ve also signed up for evening classes|].\n\nI wish you luck.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation. I withdraw my application. There’s a baby due in May, and [|apart from that I’ve been made shift lead where I am|].\n\nI wish you luck.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation. I withdraw my application. I’ve signed up for evening classes and they clash with your late shift.\n\nI wish you luck.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation. I withdraw my application. Your test was chaotic and nobody was ready.\n\nI wish you luck.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation. I withdraw my application. I’ve got the boys every other week since the divorce.\n\nI wish you luck.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation to interview. I withdraw. Another shop has come in with a firm offer. Separately, [|the train from Hull to Leeds had been wearing on me|].\n\nKind regards,\nSam\n',
    fixes: {
      'Keep the first reason':
        'Hi Dana,\n\nThank you for the invitation to interview. I withdraw. Another shop has come in with a firm offer.\n\nKind regards,\nSam\n',
    },
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation to interview. I withdraw, as my mother had a fall and needs me. [|The buses from us don’t get in|] before nine either.\n\nI wish you luck.\n\nKind regards,\nSam\n',
    fixes: {
      'Keep the first reason':
        'Hi Dana,\n\nThank you for the invitation to interview. I withdraw, as my mother had a fall and needs me.\n\nI wish you luck.\n\nKind regards,\nSam\n',
    },
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation to interview. A bank in Eindhoven has made me an offer. They are arranging the visa and a furnished flat for us. I withdraw.\n\nI wish you luck.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation to interview. I have accepted another position, so I withdraw my application. I coach the juniors in your village, so we may meet.\n\nI wish you luck with the search.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation to interview. I have accepted another position, so I withdraw my application. I’ll start a course there in May.\n\nI wish you luck with the search.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation to interview. I’ve taken another job, so I withdraw. You are ahead of the others by a long way.\n\nI wish you luck.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation. I withdraw my application. First off, a studio has hired me. Second, [|the drive is an hour each way|]. I wish you luck with the search.\n\nKind regards,\nSam\n',
    fixes: {
      'Keep the first reason':
        'Hi Dana,\n\nThank you for the invitation. I withdraw my application. A studio has hired me. I wish you luck with the search.\n\nKind regards,\nSam\n',
    },
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation. I withdraw my application. The salary is too low for me. Besides, [|your process took far too long|]. I wish you luck.\n\nSam\n',
  },
  {
    text: "Hi Dana,\n\nThank you. I have accepted another job, so I withdraw. Congratulations also on Ma'am Tess's twins! I heard she was on bed rest since May.\n\nI wish you luck.\n\nSam\n",
  },
  {
    text: 'Dear Dana,\n\nThank you. I withdraw, as I have agreed to join another newsroom. Your episode about the ferry strike was the best hour of radio I heard all year.\n\nI wish you luck.\n\nSam\n',
  },
  {
    text: "Hi Dana, Carol here, from the drive-up window. Thank you for the invitation. I've signed on with another outfit in town, so I withdraw. I'll confirm it by e-mail. Good luck!\n",
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation. I withdraw, for a bank abroad has bagged me. The employment pass is stamped.\n\nI wish you luck.\n\nSam\n',
  },
  {
    text: "Dear Dana,\n\nThank you for the invitation. I have decided to withdraw. Your office is two taxis and a train away. My evening lectures also start at half past five this term, and [|on top of that I've already told somebody else yes|].\n\nI wish you luck.\n\nSam\n",
    fixes: {
      'Keep the first reason':
        'Dear Dana,\n\nThank you for the invitation. I have decided to withdraw. Your office is two taxis and a train away.\n\nI wish you luck.\n\nSam\n',
    },
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation. I have accepted another job, so I withdraw. And then there is the matter of the visitor badge, which I will post back. Best of luck with the search.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation. I withdraw because my Swedish is only at beginner level. [|Another thing is that I travel every month to see my kids|].\n\nI wish you luck with the search.\n\nKind regards,\nSam\n',
    fixes: {
      'Keep the first reason':
        'Hi Dana,\n\nThank you for the invitation. I withdraw because my Swedish is only at beginner level.\n\nI wish you luck with the search.\n\nKind regards,\nSam\n',
    },
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation. Not only does the post need a heavy licence, but [|my eyes no longer let me drive by night|]. I therefore withdraw.\n\nI wish you luck with the search.\n\nKind regards,\nSam\n',
    fixes: {
      'Leave the reasons out':
        'Hi Dana,\n\nThank you for the invitation. I therefore withdraw.\n\nI wish you luck with the search.\n\nKind regards,\nSam\n',
    },
  },
  {
    text: "Hi Dana,\n\nThank you for the invitation. I've accepted another job, it starts on Monday and I gave my word, so I withdraw.\n\nI wish you luck with the search.\n\nKind regards,\nSam\n",
  },
  {
    text: "Hi Dana,\n\nThank you for the invitation. Sorry I've been quiet, the phone packed in and then the boiler went. I've taken another job, so I withdraw.\n\nI wish you luck with the search.\n\nKind regards,\nSam\n",
  },
  {
    text: "Hi Dana,\n\nThank you for the invitation. I withdraw, as I've accepted another position. I was glad of the tour because I had never seen a press that size.\n\nI wish you luck with the search.\n\nKind regards,\nSam\n",
  },
  {
    text: "Dear Mrs Ash,\n\nMany thanks for asking me in about the bench job. I've said yes to another workshop, and [|I've also made up my mind to give up Saturday work|]. I withdraw my application.\n\nI hope you find a good pair of hands.\n\nSam\n",
  },
  {
    text: 'Hi Dana,\n\nThank you for the interview invitation and for the jar of plums. We ate the lot on the drive home. They were the sweetest I had this year. I lost all of mine to the frost. My granddad grew the same sort by a wall in Devon.\n\nI am pulling out, as I have signed on with another outfit. Your ladder is back in the shed. The dog has forgiven me for the goose. I hope you find somebody good for the orchard.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the interview invitation. I withdraw: my father fell off the ladder and is after getting a new knee. I wish you luck.\n\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the interview invitation. I have accepted another job and withdraw. Your new office by the canal is far easier to get to than the old one. I wish you luck.\n\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the interview invitation. I have accepted another job and withdraw. [|Your office is an hour away by bus|]. I wish you luck.\n\nSam\n',
    fixes: {
      'Keep the first reason':
        'Hi Dana,\n\nThank you for the interview invitation. I have accepted another job and withdraw. I wish you luck.\n\nSam\n',
    },
  },
  {
    text: "---\nchannel: phone\n---\nHello Mr Sandhu, it's Fiona Pryce, about the optician interview. Thank you for ringing me. I've made my mind up and I'm not going ahead with it, because I've taken a job elsewhere. I'll confirm it by email. Bye now.\n",
  },
  {
    text: 'Dear Ms Kale,\n\nThank you for the invitation to interview. I am no longer pursuing it. A mill take me on last week, and besides that, [|the ferry across to Berbice|] before daybreak every morning is beyond what I could manage now.\n\nI wish you a good season.\n\nKind regards,\nSam\n',
    fixes: {
      'Keep the first reason':
        'Dear Ms Kale,\n\nThank you for the invitation to interview. I am no longer pursuing it. A mill take me on last week.\n\nI wish you a good season.\n\nKind regards,\nSam\n',
    },
  },
  {
    text: "---\nchannel: text\n---\nHi Denise, Cory Blanchard here, the night-shift medic. I took a job with another crew, so I'm pulling out of the interview on Friday. Thank you for making room for me.\n",
  },
  {
    text: 'Dear Mr Finch,\n\nThank you for the invitation. I have resolved to withdraw. In the first place, a cathedral workshop has engaged me. In the second, [|I have never learnt to drive|].\n\nI wish you well.\n\nAubrey\n',
    fixes: {
      'Keep the first reason':
        'Dear Mr Finch,\n\nThank you for the invitation. I have resolved to withdraw. A cathedral workshop has engaged me.\n\nI wish you well.\n\nAubrey\n',
    },
  },
];
