import type { Example } from '../../server/rules/rule';

export const examples: readonly Example[] = [
  {
    text: "Hi Dana,\n\nThank you for the interview. Could we do Monday or Tuesday at ten instead? I'd have used your booking page, only it's so [|badly made|] that it threw me out.\n\nSam\n",
    fixes: {
      'Leave the criticism out':
        "Hi Dana,\n\nThank you for the interview. Could we do Monday or Tuesday at ten instead? I'd have used your booking page.\n\nSam\n",
    },
  },
  {
    text: 'Hi Dana,\n\nThank you. I withdraw. Five stages and [|a task at home are far too much|]. Quite apart from that, the drive would take three hours a day.\n\nI wish you luck.\n\nSam\n',
    fixes: {
      'Leave the criticism out':
        'Hi Dana,\n\nThank you. I withdraw. The drive would take three hours a day.\n\nI wish you luck.\n\nSam\n',
    },
  },
  { text: 'Hi Dana,\n\nThank you. I withdraw: [|the role seems junior|] to me.\n\nSam\n' },
  { text: 'Hi Dana,\n\nThank you. I read [|bad reviews|] of you, so I withdraw.\n\nSam\n' },
  { text: 'Hi Dana,\n\nThank you. I withdraw, as it’s not a [|culture fit|] for me.\n\nSam\n' },
  {
    text: 'Hi Dana,\n\nThank you. The role isn’t the right fit for me at this time, so I withdraw.\n\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you. I couldn’t fault the process, which was neither slow nor dull. I withdraw.\n\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you. I’m sorry my reply was so slow. I withdraw my application.\n\nSam\n',
  },
  { text: 'Hi Dana,\n\nThank you. I withdraw: the hours are too long for my studies.\n\nSam\n' },
  {
    text: 'Hi Dana,\n\nThank you for the invitation. I withdraw my application. I’ve never been so impressed by a team.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation. I withdraw my application. The job is further from home than I can travel.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation. I withdraw my application. A friend told me about the post, and it took you some trouble to see me.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation. I withdraw my application. It would be unfair to keep the place.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation. I withdraw my application. [|Nobody could tell me who runs the shop|].\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation. I withdraw my application. [|It has been badly organised|] since the first week.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation. I withdraw my application. Your [|rounds were poorly planned|].\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation. I withdraw my application. [|Your online form is desperate|].\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation. I withdraw my application. [|You have moved it three times now|].\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation. I withdraw my application. [|Nobody on the panel had opened my CV|].\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation. I withdraw my application. It was badly timed on my part.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation. I withdraw my application. The job is still very much what I wanted in May.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation. I withdraw my application. Your courtesy was not lost on me.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation. I withdraw my application. It [|isn’t a company I’d want|] to work for.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation. I withdraw my application. It isn’t the right role for me now.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation to interview. I have accepted another position, so I withdraw my application. I have too many meetings this week to say more.\n\nI wish you luck with the search.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation to interview. I have accepted another position, so I withdraw my application. I know this comes at the worst time.\n\nI wish you luck with the search.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation to interview. I have accepted another position, so I withdraw my application. Nobody could have explained it more clearly.\n\nI wish you luck with the search.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation to interview. I have accepted another position, so I withdraw my application. Nobody told me how lovely your garden is.\n\nI wish you luck with the search.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation to interview. I have accepted another position, so I withdraw my application. Too many people to thank, so I thank you all.\n\nI wish you luck with the search.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation to interview. I have accepted another position, so I withdraw my application. I sat in your lobby for ten minutes and loved the fish tank.\n\nI wish you luck with the search.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation to interview. I have accepted another position, so I withdraw my application. It’s a shame I never saw the workshop.\n\nI wish you luck with the search.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation to interview. Three people who used to report to your leadership [|told me to run a mile|], so I won’t be taking you up on it. I wish you luck with the search.\n\nKind regards,\nSam\n',
    fixes: {
      'Leave the criticism out':
        'Hi Dana,\n\nThank you for the invitation to interview. I won’t be taking you up on it. I wish you luck with the search.\n\nKind regards,\nSam\n',
    },
  },
  {
    text: 'Hi Dana,\n\nThank you for the interview invitation. I withdraw my application. [|Your portal ate my form twice|].\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the interview invitation. I withdraw my application. [|The instructions left out half of what was needed|].\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the interview invitation. I withdraw my application. [|Half of my questions went unanswered|].\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the interview invitation. I withdraw my application. I must say the test was [|badly made|].\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the interview invitation. I withdraw my application. The [|advert said remote and turned out to be anything|] but.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the interview invitation. I withdraw my application. My own notes left out half of what was needed.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the interview invitation. I withdraw my application. Before you worry, nobody’s ill and nothing went wrong.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the interview invitation. I withdraw my application. My earlier mail can be ignored.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the interview invitation. I withdraw my application. The bus line to the school was cut in January.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the interview invitation. I withdraw my application. Your waiting room cat has my full endorsement.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the interview invitation. I withdraw my application. Your coordinator was speaking very [|rudely|] to everyone.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the interview invitation. I withdraw my application. In fairness [|your test was pure guesswork|].\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the interview invitation. I withdraw my application. Your team lost a good man when Piet retired.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the interview invitation. I withdraw my application. Nobody at your place put a foot wrong.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the interview invitation. I withdraw my application. Your letter went missing in our post room for a week.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the interview invitation. I withdraw my application. Your receptionist saved me twice, first with an umbrella.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the interview invitation. I withdraw my application. Your competitor’s people were rude to me, you never were.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the interview invitation. I withdraw my application. The heating in our own office failed, so I write in gloves.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the interview invitation. I withdraw my application. Most of your questions I had never been asked before, and I enjoyed them.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation to interview. My head’s all over the place this week, but one thing is settled: I withdraw my application. I wish you luck.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the interview invitation. I withdraw my application. I know a phone call would have been kinder than this email.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the interview invitation. I withdraw my application. A call would have been better, but I could not reach you this morning.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the interview invitation. I withdraw my application. It would have been nice to have known the team better.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the interview invitation. I withdraw my application. I know that more notice would have been helpful.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the interview invitation. I withdraw my application. Your team left me with a strong impression.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the interview invitation. I withdraw my application. I would need no more than a minute of your time if you wish to talk.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the interview invitation. I withdraw my application. Their letter came two days after yours.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the interview invitation. I withdraw my application. I had applied to two different teams in two different cities.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the interview invitation. I withdraw my application. I was choosing between two quite different roles in two different fields.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the interview invitation. I withdraw my application. It is not fair to ask you to wait.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the interview invitation. I withdraw my application. I will be working for a charity that promises clean water to villages.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the interview invitation. I withdraw my application. I found the post without even looking.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the interview invitation. I withdraw my application. I am writing only to find out the right address for my withdrawal.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the interview invitation. I withdraw my application. Your reply came two days later, which was very quick.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the interview invitation. I withdraw my application. I will take no more than a moment of your time.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation. I withdraw. The process [|has not been thought through|].\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation. I withdraw, having gone to another theatre. Your switchboard, where [|nobody seems to know who|] works there, mislaid my mail. One wonders how anyone buys a ticket.\n\nI wish you luck.\n\nSam\n',
    fixes: {
      'Leave the criticism out':
        'Hi Dana,\n\nThank you for the invitation. I withdraw, having gone to another theatre.\n\nI wish you luck.\n\nSam\n',
    },
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation. I’ve accepted another job and withdraw my application. At school we were told to find the weak spot in your theory, and I never did. I wish you every success with the search.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation. I’ve accepted another job and withdraw my application. Two managers have asked me the same questions and [|nobody could tell|] me who does the rota. I wish you every success with the search.\n\nKind regards,\nSam\n',
    fixes: {
      'Leave the criticism out':
        'Hi Dana,\n\nThank you for the invitation. I’ve accepted another job and withdraw my application. I wish you every success with the search.\n\nKind regards,\nSam\n',
    },
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation. I’ve accepted another job and withdraw my application. Four [|talks and a test are out of all proportion|] for a junior post. I wish you every success with the search.\n\nKind regards,\nSam\n',
    fixes: {
      'Leave the criticism out':
        'Hi Dana,\n\nThank you for the invitation. I’ve accepted another job and withdraw my application. I wish you every success with the search.\n\nKind regards,\nSam\n',
    },
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation. I’ve accepted another job and withdraw my application. [|At no point did anyone have the courtesy|] to explain the delay. I wish you every success with the search.\n\nKind regards,\nSam\n',
    fixes: {
      'Leave the criticism out':
        'Hi Dana,\n\nThank you for the invitation. I’ve accepted another job and withdraw my application. I wish you every success with the search.\n\nKind regards,\nSam\n',
    },
  },
  {
    text: 'Dear Mr Achter,\n\nThank you for the invitation to interview. I am withdrawing. It was plain to me on the tour that art [|is an afterthought at your|] school. The drive would also be fifty minutes each way.\n\nYours sincerely,\nPhilippa\n',
    fixes: {
      'Leave the criticism out':
        'Dear Mr Achter,\n\nThank you for the invitation to interview. I am withdrawing. The drive would be fifty minutes each way.\n\nYours sincerely,\nPhilippa\n',
    },
  },
  {
    text: 'Dear Mr Ozols,\n\nThank you for the invitation to the interview. I have accepted another contract and withdraw. Your foreman [|asked me on the phone whether a woman|] could lift a kerb stone. I can, and I shall, for somebody else. I wish you well.\n\nIlze\n',
    fixes: {
      'Leave the criticism out':
        'Dear Mr Ozols,\n\nThank you for the invitation to the interview. I have accepted another contract and withdraw. I wish you well.\n\nIlze\n',
    },
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation. I withdraw my application. [|Five talks for a desk job is too much|], and [|your selection gets people tired|].\n\nKind regards,\nSam\n',
    fixes: {
      'Leave the criticism out':
        'Hi Dana,\n\nThank you for the invitation. I withdraw my application.\n\nKind regards,\nSam\n',
    },
  },
  {
    text: 'Dear Dana,\n\nThank you for the invitation. I withdraw. This is the third time of writing: your front desk lost the first and your switchboard, where [|nobody seems to know who|] works there, mislaid the second. One wonders how anyone buys a ticket.\n\nI wish you luck.\n\nKind regards,\nSam\n',
    fixes: {
      'Leave the criticism out':
        'Dear Dana,\n\nThank you for the invitation. I withdraw. This is the third time of writing.\n\nI wish you luck.\n\nKind regards,\nSam\n',
    },
  },
  {
    text: 'Dear Dana,\n\nEver so grateful for the three [|weeks of silence|]. I’ve taken a job with another practice and withdraw from the receptionist interview. Good luck with the search.\n\nSam\n',
    fixes: {
      'Leave the criticism out':
        'Dear Dana,\n\nThank you for the invitation to interview. I’ve taken a job with another practice and withdraw from the receptionist interview. Good luck with the search.\n\nSam\n',
    },
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation. I withdraw my application. [|Three weeks between your call and a date for an interview is far too long|]. I wish you every success with the search.\n\nKind regards,\nSam\n',
    fixes: {
      'Leave the criticism out':
        'Hi Dana,\n\nThank you for the invitation. I withdraw my application. I wish you every success with the search.\n\nKind regards,\nSam\n',
    },
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation. I withdraw my application. Two [|no-shows from your|] panel, and a test that [|would insult|] a beginner.\n\nKind regards,\nSam\n',
    fixes: {
      'Leave the criticism out':
        'Hi Dana,\n\nThank you for the invitation. I withdraw my application.\n\nKind regards,\nSam\n',
    },
  },
  {
    text: 'Toby,\n\nFour calls and a quiz, thank you. I withdraw from the interview.\n\n[|Nobody on your side seemed to know what the job|] was. Next time try reading my CV first.\n\nGraham\n',
    fixes: {
      'Leave the criticism out':
        'Toby,\n\nFour calls and a quiz, thank you. I withdraw from the interview.\n\nGraham\n',
    },
  },
  {
    text: "---\nchannel: text\nscenario: cancellation\n---\nKev, [|you've moved this interview three times|] and the lad on [|your desk couldn't tell me what|] the job even was. Shambles. I've taken work somewhere else so count me out for thursday. Dean\n",
    fixes: {
      'Leave the criticism out':
        "---\nchannel: text\nscenario: cancellation\n---\nKev, I've taken work somewhere else so count me out for thursday. Dean\n",
    },
  },
  {
    text: 'Dear Hedda,\n\nThank you for the interview invitation. You asked for candour. [|Two of the four people turned up late|], and [|nobody could tell|] me who the buyer would report to. I withdraw.\n\nRegards,\nTorunn\n',
  },
  {
    text: 'Dear Sioned,\n\nThank you for the interview invitation. My new role is nearer home. And I have to say your application form was [|badly designed|]. It took me three evenings.\n\nI am withdrawing my application.\n\nMeinir\n',
    fixes: {
      'Leave the criticism out':
        'Dear Sioned,\n\nThank you for the interview invitation. My new role is nearer home.\n\nI am withdrawing my application.\n\nMeinir\n',
    },
  },
  {
    text: 'Hi Dana,\n\nThank you for the interview. I withdraw my application. [|That rota they sent was a shambles|]. I wish you every success with the search.\n\nKind regards,\nSam\n',
    fixes: {
      'Leave the criticism out':
        'Hi Dana,\n\nThank you for the interview. I withdraw my application. I wish you every success with the search.\n\nKind regards,\nSam\n',
    },
  },
  {
    text: 'Hi Dana,\n\nThank you for the interview. I have accepted another role and frankly the way you run [|interviews is outrageous|]. I withdraw my application. I wish you every success with the search.\n\nKind regards,\nSam\n',
    fixes: {
      'Leave the criticism out':
        'Hi Dana,\n\nThank you for the interview. I have accepted another role. I withdraw my application. I wish you every success with the search.\n\nKind regards,\nSam\n',
    },
  },
  {
    text: 'Hi Dana,\n\nThank you for the interview. The team made me an outrageous cake when I left, and I have accepted another position. I withdraw my application. I wish you every success with the search.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation to interview. I have accepted another position, so I withdraw my application. I asked three times and [|nobody would tell me|].\n\nI wish you luck with the search.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation. I withdraw my application. I might have stayed in [|had anyone answered even|] one of my emails.\n\nI wish you luck.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation. I withdraw my application. Your assistant [|said she would ring on the Friday and never did|].\n\nI wish you luck.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation. I withdraw my application. A neighbour who used to drive for you says the lorries are [|held together|] with tape.\n\nI wish you luck.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation. I withdraw my application. I [|don’t see that your magazine has much of a future|].\n\nI wish you luck.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation. I withdraw my application. I [|wouldn’t call your reception friendly|].\n\nI wish you luck.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation. I withdraw my application. [|The advert said days and your manager told me the exact opposite|].\n\nI wish you luck.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation. I withdraw my application. The [|duties you list are those I did as a trainee|] ten years ago.\n\nI wish you luck.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation. I withdraw my application. A [|remark about my age had no place|] in an interview.\n\nI wish you luck.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation. I withdraw my application. I would [|be the fourth manager in two years|].\n\nI wish you luck.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation. I withdraw my application. The man who showed me round [|had not even read my|] letter.\n\nI wish you luck.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation. I withdraw my application. The young man on the phone [|hadn’t the faintest idea|] what the job was.\n\nI wish you luck.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation. I withdraw my application. I met your recruiter on Monday. She was [|dismissive|] from the first minute.\n\nI wish you luck.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation. I withdraw my application. I read your brief twice; it is [|terribly written|].\n\nI wish you luck.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation. I withdraw my application. [|Hearing nothing for two months left a poor impression|].\n\nI wish you luck.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation. I withdraw my application. I found the tone of your last letter rather [|high-handed|].\n\nI wish you luck.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation. I withdraw my application. I [|cannot see how one nurse can|] look after thirty beds.\n\nI wish you luck.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation. I withdraw my application. You asked what went wrong. No, nothing on your side put me off.\n\nI wish you luck.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation. I withdraw my application. Had anyone told me a year ago that I would be asked, I would not have believed it.\n\nI wish you luck.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation. I withdraw my application. My sister, who once worked for you, says it is a fine place to learn.\n\nI wish you luck.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation. I withdraw my application. Your questions had nothing to do with my decision.\n\nI wish you luck.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation. I withdraw my application. I spoke to your colleague yesterday. It was a dreadful line, on my side.\n\nI wish you luck.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation. I withdraw my application. I had to ring three times because my phone kept dropping out.\n\nI wish you luck.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation. I withdraw my application. Your shop has a name for treating its people well.\n\nI wish you luck.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation. I withdraw my application. I could not work for a bank that I know less well than yours.\n\nI wish you luck.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation. I withdraw my application. [|Your prices are a scandal|] and I could not sell at them.\n\nI wish you luck.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation. I withdraw my application. [|The work sounds monotonous|].\n\nI wish you luck.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation. I withdraw my application. [|Your terms seem arbitrary to anyone who reads them|].\n\nI wish you luck.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation. I withdraw my application. Your letter crossed with mine in the post.\n\nI wish you luck.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation. I withdraw my application. Your course is harder than the one I chose.\n\nI wish you luck.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation. I withdraw my application. You lost your father this spring, and I am sorry.\n\nI wish you luck.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation. I withdraw my application. The strain of two jobs would be too much for me.\n\nI wish you luck.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation. I withdraw my application. Your parcel came broken, but the fault lay with the post.\n\nI wish you luck.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation. I withdraw my application. The odd hours would suit a younger man.\n\nI wish you luck.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation. I withdraw my application. I came away with [|more questions than answers|].\n\nI wish you luck.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation. I withdraw my application. I have [|seldom been spoken to like that|].\n\nI wish you luck.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation. I withdraw my application. My letters went unanswered at my old address, which is my own fault.\n\nI wish you luck.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation. I withdraw my application. I felt like a guest from start to finish.\n\nI wish you luck.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation. I withdraw my application. I had no confidence in my French, and your colleague helped me along.\n\nI wish you luck.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation. I withdraw my application. Your team had not a moment’s rest that day, and still smiled.\n\nI wish you luck.\n\nKind regards,\nSam\n',
  },
  {
    text: "Hi Preston,\n\nThanks for the invite. I'm taking another gig, so count me out of Paid Media Manager. Honestly, your dashboards looked like they were [|last touched|] in 2016. If you ever clean that up, call me and I'll come in after all.\n\nRooting for you guys.\n\nSam\n",
    fixes: {
      'Leave the criticism out':
        "Hi Preston,\n\nThanks for the invite. I'm taking another gig, so count me out of Paid Media Manager.\n\nRooting for you guys.\n\nSam\n",
    },
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation. I withdraw my application. I was [|interviewed by someone who had not|] prepared.\n\nI wish you luck.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation. I withdraw my application. Your recruiter [|pressured me|] to decide on the spot.\n\nI wish you luck.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation. I withdraw my application. The interview [|was more of an interrogation|] than a conversation.\n\nI wish you luck.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation. I withdraw my application. I was interviewed by someone who clearly loved her work.\n\nI wish you luck.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation. I withdraw my application. The other firm pressed me to decide, and I have.\n\nI wish you luck.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation. I withdraw my application. My main concern is that you find somebody good.\n\nI wish you luck.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation. I withdraw my application. Your letter asked about my childcare, and I was touched that you thought of it.\n\nI wish you luck.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation. I withdraw my application. You keep [|moving the goalposts|].\n\nI wish you luck.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation. I withdraw my application. My interviewer spent most of the call [|looking at another screen|].\n\nI wish you luck.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation. I withdraw my application. The team [|came across as demoralised|].\n\nI wish you luck.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation. I withdraw my application. I [|found it odd that you|] wouldn’t tell me the hours.\n\nI wish you luck.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation. I withdraw my application. I was treated like family.\n\nI wish you luck.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation. I withdraw my application. I found it strange to say no to a place I liked.\n\nI wish you luck.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation. I withdraw my application. A friend told me that I would fall for the place, and I did.\n\nI wish you luck.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation. I withdraw my application. I had hoped for better news to give you.\n\nI wish you luck.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation. I withdraw my application. [|My interviewer never turned up|].\n\nI wish you luck.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation. I withdraw my application. [|Your website says mornings and your foreman says|] nights.\n\nI wish you luck.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation. I withdraw my application. This is [|the fourth time the date has been moved|].\n\nI wish you luck.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation. I withdraw my application. A cook who [|worked for you told me not to bother|].\n\nI wish you luck.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation. I withdraw my application. I [|cannot agree with the way you speak|] to your porters.\n\nI wish you luck.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation. I withdraw my application. [|Half of the vans should have been scrapped long ago|].\n\nI wish you luck.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation. I withdraw my application. It [|took your office five emails|] to get my name right.\n\nI wish you luck.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation. I withdraw my application. [|People were shouting at each other|] in the corridor.\n\nI wish you luck.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation. I withdraw my application. I was never kept in the dark.\n\nI wish you luck.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation. I withdraw my application. The line is dreadful up here.\n\nI wish you luck.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation. I withdraw my application. Nobody at home knew that I had applied.\n\nI wish you luck.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation. I withdraw my application. Your number was on a torn scrap of paper.\n\nI wish you luck.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation. I withdraw my application. The tram to your office was late.\n\nI wish you luck.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation. I withdraw my application. The man at the gate hadn’t a clue who I was and was charming all the same.\n\nI wish you luck.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation. I withdraw my application. The contract binds me to two years where I am.\n\nI wish you luck.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation. I withdraw my application. You didn’t have to ask me twice, and you did.\n\nI wish you luck.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation. I withdraw my application. Your shift starts at five and my first bus is at six.\n\nI wish you luck.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation. I withdraw my application. Your number is not in my new phone yet.\n\nI wish you luck.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation to interview. Your porters were awful kind to me on the day, and I withdraw my application.\n\nI wish you luck with the search.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation. I withdraw my application. Your team repairs derelict boats, which I would love to see.\n\nI wish you luck with the search.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation. I withdraw my application. Your talk on burnout stayed with me.\n\nI wish you luck with the search.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation. I withdraw my application. You must be exhausted after so many interviews, so I will be brief.\n\nI wish you luck with the search.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation. I withdraw my application. Your mentor kept answering my questions long after the tour, and I enjoyed it.\n\nI wish you luck with the search.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation. I withdraw my application. I was promised an answer by my own employer first.\n\nI wish you luck with the search.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation. I withdraw my application. Your rota is frantic just now, you said, so I will not keep you.\n\nI wish you luck with the search.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation. I withdraw my application. Your office is shut on Mondays, so this comes by mail.\n\nI wish you luck.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation. I withdraw my application. The role needs three years of sales.\n\nI wish you luck.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation. I withdraw my application. The first talk was three weeks ago.\n\nI wish you luck.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation. I withdraw my application. The panel has not met yet.\n\nI wish you luck.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation. I withdraw my application. Two people from your team wrote to me after the first talk.\n\nI wish you luck.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation. I withdraw my application. Everyone I met was busy and still had time for a word.\n\nI wish you luck.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation. I withdraw my application. You never asked me for more than I could give.\n\nI wish you luck.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation. I withdraw my application. I had never heard of the post before you rang.\n\nI wish you luck.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation. I withdraw my application. The advert asks for a degree, which I don’t have.\n\nI wish you luck.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation to interview. I withdraw. I looked in on [|your evening classes and they were a mess|].\n\nI wish you luck.\n\nKind regards,\nSam\n',
    fixes: {
      'Leave the criticism out':
        'Hi Dana,\n\nThank you for the invitation to interview. I withdraw.\n\nI wish you luck.\n\nKind regards,\nSam\n',
    },
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation to interview. I withdraw. The [|advert read as if somebody had typed|] it on the bus.\n\nI wish you luck.\n\nKind regards,\nSam\n',
    fixes: {
      'Leave the criticism out':
        'Hi Dana,\n\nThank you for the invitation to interview. I withdraw.\n\nI wish you luck.\n\nKind regards,\nSam\n',
    },
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation to interview. I have accepted another position, so I withdraw my application. The tour ate up my whole afternoon, in the best way.\n\nI wish you luck with the search.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation to interview. I have accepted another position, so I withdraw my application. Your questions were harder than most, which I enjoyed.\n\nI wish you luck with the search.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation to interview. I have accepted another position, so I withdraw my application. It took your office three calls to find me, and I’m sorry about that.\n\nI wish you luck with the search.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation to interview. I have accepted another position, so I withdraw my application. I’m not happy with the way I answered your second question.\n\nI wish you luck with the search.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation to interview. I have accepted another position, so I withdraw my application. I could at least have phoned you first.\n\nI wish you luck with the search.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation to interview. I have accepted another position, so I withdraw my application. Your letter offered a tour, and your manager showed me every room.\n\nI wish you luck with the search.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation to interview. I have accepted another position, so I withdraw my application. You seem to have no idea how good you are.\n\nI wish you luck with the search.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation to interview. I have accepted another position, so I withdraw my application. Your quiz [|ate up my evening|].\n\nI wish you luck with the search.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation to interview. I have accepted another position, so I withdraw my application. I’m [|not comfortable with how I was treated|].\n\nI wish you luck with the search.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation to interview. I have accepted another position, so I withdraw my application. You [|could at least have called me|].\n\nI wish you luck with the search.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation to interview. I withdraw. I’ve just been told that I have to run a workshop that week.\n\nI wish you luck.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation to interview. I withdraw. You said yourself that the rota is frantic.\n\nI wish you luck.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation to interview. I have accepted another role and withdraw. Your students leave as fine nurses.\n\nI wish you luck with the search.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the interview. I’ve accepted another job, so I withdraw. Nobody could top your welcome. I wish you luck with the search.\n\nKind regards,\nSam\n',
  },
  {
    text: "Hi Dana,\n\nThank you for the invitation. I withdraw my application. In the first place, [|your process took too long|]. In the second place, I've accepted another job. I wish you luck.\n\nKind regards,\nSam\n",
    fixes: {
      'Leave the criticism out':
        "Hi Dana,\n\nThank you for the invitation. I withdraw my application. I've accepted another job. I wish you luck.\n\nKind regards,\nSam\n",
    },
  },
  {
    text: "Hi Dana,\n\nThank you for the invitation to interview. I withdraw my application. [|Your process is a shambles|]. I've had enough. I wish you luck with the search.\n\nKind regards,\nSam\n",
    fixes: {
      'Leave the criticism out':
        'Hi Dana,\n\nThank you for the invitation to interview. I withdraw my application. I wish you luck with the search.\n\nKind regards,\nSam\n',
    },
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation to interview. I withdraw my application. [|Your process is a shambles|]. Is that any way to treat people? I wish you luck with the search.\n\nKind regards,\nSam\n',
    fixes: {
      'Leave the criticism out':
        'Hi Dana,\n\nThank you for the invitation to interview. I withdraw my application. I wish you luck with the search.\n\nKind regards,\nSam\n',
    },
  },
  {
    text: 'Hi Dana,\n\nThank you for the interview. I withdraw. I never said that your online form crashed on me four times.\n\nGood luck,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the interview. I withdraw. [|Your process was a shambles|]. Is it ok if I keep the badge?\n\nGood luck,\nSam\n',
    fixes: {
      'Leave the criticism out':
        'Hi Dana,\n\nThank you for the interview. I withdraw. Is it ok if I keep the badge?\n\nGood luck,\nSam\n',
    },
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation. I must withdraw. First of all, [|your process was chaotic|]. Also, the drive is long. Secondly, I took another job.\n\nGood luck,\nSam\n',
    fixes: {
      'Leave the criticism out':
        'Hi Dana,\n\nThank you for the invitation. I must withdraw. The drive is long. I took another job.\n\nGood luck,\nSam\n',
    },
  },
  {
    text: 'Hi Dana,\n\nThank you. I wanted to write as you left me two messages. I withdraw.\n\nI wish you luck.\n\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you. I withdraw my application. The doctor keeps changing my tablets.\n\nI wish you luck.\n\nSam\n',
  },
  {
    text: 'Dear Dana,\n\nThank you. I withdraw my application.\n\n[|Your portal is a mess|]. You might want to have a look at that.\n\nI wish you luck.\n\nSam\n',
    fixes: {
      'Leave the criticism out':
        'Dear Dana,\n\nThank you. I withdraw my application.\n\nI wish you luck.\n\nSam\n',
    },
  },
  {
    text: 'Hi Dana,\n\nThank you. The dates you have given do not match my availability, so I withdraw.\n\nI wish you luck.\n\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you. [|Your portal lost my form|]. I have thus far told only Ms Ito, and I must withdraw.\n\nI wish you luck.\n\nSam\n',
    fixes: {
      'Leave the criticism out':
        'Hi Dana,\n\nThank you. I have thus far told only Ms Ito, and I must withdraw.\n\nI wish you luck.\n\nSam\n',
    },
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation. I withdraw. [|Your place was half empty every time I walked past|].\n\nI wish you luck with the search.\n\nKind regards,\nSam\n',
    fixes: {
      'Leave the criticism out':
        'Hi Dana,\n\nThank you for the invitation. I withdraw.\n\nI wish you luck with the search.\n\nKind regards,\nSam\n',
    },
  },
  {
    text: 'Hi Dana,\n\nThank you for the interview invitation. I have found other work and withdraw. My granddad used to say that nobody in a straw hat tells the truth. I wish you luck.\n\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the interview invitation. I have found other work and withdraw. Your tools looked as if they were [|last touched|] in 2009. I wish you luck.\n\nSam\n',
    fixes: {
      'Leave the criticism out':
        'Hi Dana,\n\nThank you for the interview invitation. I have found other work and withdraw. I wish you luck.\n\nSam\n',
    },
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation. [|Your process took far too long|].\n\nI write to say that I leave it there. I have accepted another job.\n\nI wish you a good spring.\n\nKind regards,\nSam\n',
    fixes: {
      'Leave the criticism out':
        'Hi Dana,\n\nThank you for the invitation.\n\nI write to say that I leave it there. I have accepted another job.\n\nI wish you a good spring.\n\nKind regards,\nSam\n',
    },
  },
];
