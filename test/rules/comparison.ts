import type { Example } from '../../server/rules/rule';

export const examples: readonly Example[] = [
  {
    text: "Hi Dana,\n\nThank you for the invitation. I withdraw. [|I had two offers on my desk and yours, I'm sorry to say, was the one I could live without|].\n\nI wish you luck.\n\nSam\n",
    fixes: {
      'Leave the comparison out':
        'Hi Dana,\n\nThank you for the invitation. I withdraw.\n\nI wish you luck.\n\nSam\n',
    },
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation. I withdraw. The dashboard your team put out was way better than anything they showed us at school.\n\nI wish you luck.\n\nSam\n',
  },
  {
    text: "Hi Dana,\n\nThank you for the invitation. I've found a job nearer to home, so I withdraw.\n\nI wish you luck.\n\nSam\n",
  },
  {
    text: 'Hi Dana,\n\nThank you. I withdraw, as the other job is [|a stronger fit for me than your|] role.\n\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for inviting me to interview. I have accepted another position, so I withdraw my application. Your talk on tides moved me most.\n\nI wish you luck with the search.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for inviting me to interview. I have accepted another position, so I withdraw my application. No school came close to yours for kindness.\n\nI wish you luck with the search.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for inviting me to interview. I have accepted another position, so I withdraw my application. My own efforts pale beside those of your volunteers.\n\nI wish you luck with the search.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for inviting me to interview. I have accepted another position, so I withdraw my application. Your nurses are wonderful. They are the best.\n\nI wish you luck with the search.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for inviting me to interview. I have accepted another position, so I withdraw my application. Wednesday suited me better than Thursday.\n\nI wish you luck with the search.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you. I withdraw. There will be better suited candidates.\n\nAll the best,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation. I withdraw my application. The pension is the most generous of the three.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation. I withdraw my application. The salary was better.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation. I withdraw my application. The day rate is closer to what I earn.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation. I withdraw my application. They pay more, and it is [|a better company|].\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation to interview. I have accepted another position, so I withdraw my application. I answered on Monday and once more today.\n\nI wish you luck with the search.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation to interview. I have accepted another position, so I withdraw my application. It is closer to my grandmother’s house.\n\nI wish you luck with the search.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation to interview. I have accepted another position, so I withdraw my application. Above all, you were kind.\n\nI wish you luck with the search.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation to interview. I have accepted another position, so I withdraw my application. I learned more in that hour than in a year.\n\nI wish you luck with the search.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation to interview. I have accepted another position, so I withdraw my application. Next year may suit better for a visit.\n\nI wish you luck with the search.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation to interview. I’ve accepted another role, one that sits [|closer to my background|]. I withdraw my application. I wish you luck with the search.\n\nKind regards,\nSam\n',
    fixes: {
      'Leave the comparison out':
        'Hi Dana,\n\nThank you for the invitation to interview. I’ve accepted another role. I withdraw my application. I wish you luck with the search.\n\nKind regards,\nSam\n',
    },
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation to interview. I’m withdrawing as I’ve picked a company which is [|a stronger match|] for my goals. I wish you luck with the search.\n\nKind regards,\nSam\n',
    fixes: {
      'Leave the comparison out':
        'Hi Dana,\n\nThank you for the invitation to interview. I’m withdrawing as I’ve picked another company. I wish you luck with the search.\n\nKind regards,\nSam\n',
    },
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation to interview. I have accepted another position, so I withdraw my application. Better Streets Studio will find its person.\n\nI wish you luck with the search.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation to interview. I have accepted another position, so I withdraw my application. The cleaner job is in good hands.\n\nI wish you luck with the search.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation to interview. I have accepted another position, so I withdraw my application. Things took a turn for the better.\n\nI wish you luck with the search.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation to interview. I have accepted another position, so I withdraw my application. The arthritis had the better of them.\n\nI wish you luck with the search.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation to interview. I have accepted another position, so I withdraw my application. [|Theirs felt right|].\n\nI wish you luck with the search.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation to interview. I have accepted another position, so I withdraw my application. Their patients [|get my pulse going more|].\n\nI wish you luck with the search.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation to interview. I withdraw my application. I will be honest with you: [|theirs is a better offer|]. I wish you luck.\n\nKind regards,\nSam\n',
    fixes: {
      'Leave the comparison out':
        'Hi Dana,\n\nThank you for the invitation to interview. I withdraw my application. I wish you luck.\n\nKind regards,\nSam\n',
    },
  },
  {
    text: 'Hi Dana,\n\nThank you for the interview invitation. I withdraw my application. I know a phone call would have been kinder than this email.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the interview invitation. I withdraw my application. Sooner is better than later, so I am writing tonight.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the interview invitation. I withdraw my application. The earlier train was better for me.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the interview invitation. I withdraw my application. My family comes first at the moment.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the interview invitation. I withdraw my application. The other offer came first.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the interview invitation. I withdraw my application. Your shop is a second home to me.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the interview invitation. I withdraw my application. There are better people for this than me.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the interview invitation. I withdraw my application. The lunch was good and the talk was better.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation. I withdraw. If I’m honest, [|theirs is a better fit|].\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation. I withdraw. May I suggest Ana Ruiz? She’d be a far better match than I would.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation. I withdraw. A friend of mine, Ana Ruiz, is free: she’d be better suited to it than I ever was.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation. I withdraw, as I’ve found [|the most natural home|] for my choir work.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation to the assessment. I have decided to fly for another airline, as their fleet is simply [|in a different league|], and I withdraw my application.\n\nSam\n',
    fixes: {
      'Leave the comparison out':
        'Hi Dana,\n\nThank you for the invitation to the assessment. I have decided to fly for another airline, and I withdraw my application.\n\nSam\n',
    },
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation to the interview. I’m taking myself out of the mix. I’ve gone with a crew whose training is [|streets ahead of yours|], and the kit they put up didn’t hurt either.\n\nSam\n',
    fixes: {
      'Leave the comparison out':
        'Hi Dana,\n\nThank you for the invitation to the interview. I’m taking myself out of the mix. I’ve gone with another crew.\n\nSam\n',
    },
  },
  {
    text: 'Hi Dana,\n\nThanks for the interview offer. I’m going to pull out: I’ve said yes to a rest home by the sea, and honestly it [|suits me more than your|] place would.\n\nI wish you luck.\n\nSam\n',
    fixes: {
      'Leave the comparison out':
        'Hi Dana,\n\nThanks for the interview offer. I’m going to pull out: I’ve said yes to a rest home by the sea.\n\nI wish you luck.\n\nSam\n',
    },
  },
  {
    text: 'Dear Priyanka,\n\nThank you for the invitation to interview. I’ve decided not to go ahead: another company have given me a seat, and of the two it was [|the one that excited me more|].\n\nI hope the migration goes smoothly.\n\nBest,\nRohit\n',
    fixes: {
      'Leave the comparison out':
        'Dear Priyanka,\n\nThank you for the invitation to interview. I’ve decided not to go ahead: another company have given me a seat.\n\nI hope the migration goes smoothly.\n\nBest,\nRohit\n',
    },
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation. I withdraw my application, because I was given a post in a team whose work [|fits my thesis better|]. I wish you every success with the search.\n\nKind regards,\nSam\n',
    fixes: {
      'Leave the comparison out':
        'Hi Dana,\n\nThank you for the invitation. I withdraw my application, because I was given a post in another team. I wish you every success with the search.\n\nKind regards,\nSam\n',
    },
  },
  {
    text: 'Dear Dana, dear Lee,\n\nThank you both for your interview invitations. I am withdrawing from both processes, having taken a place in [|the most exciting team|] I have met. I hope your searches go well.\n\nKind regards,\nSam\n',
    fixes: {
      'Leave the comparison out':
        'Dear Dana, dear Lee,\n\nThank you both for your interview invitations. I have accepted another position and would like to withdraw my applications. I hope your searches go well.\n\nKind regards,\nSam\n',
    },
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation. I withdraw my application: their project list is [|a stronger fit|] for my hospital work. I wish you every success with the search.\n\nKind regards,\nSam\n',
    fixes: {
      'Leave the comparison out':
        'Hi Dana,\n\nThank you for the invitation. I withdraw my application. I wish you every success with the search.\n\nKind regards,\nSam\n',
    },
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation. I withdraw my application. Nothing against the studio, but I’d [|ranked it second on my list|]. I wish you every success with the search.\n\nKind regards,\nSam\n',
    fixes: {
      'Leave the comparison out':
        'Hi Dana,\n\nThank you for the invitation. I withdraw my application. I wish you every success with the search.\n\nKind regards,\nSam\n',
    },
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation. I’ve picked another team whose work [|excites me more|], so I’m declining the interview.\n\nI wish you luck.\n\nSam\n',
    fixes: {
      'Leave the comparison out':
        'Hi Dana,\n\nThank you for the invitation. I’ve picked another team, so I’m declining the interview.\n\nI wish you luck.\n\nSam\n',
    },
  },
  {
    text: 'Dear Dana,\n\nThank you for the invitation. I withdraw. From the summer I shall be working for the Museo Correr, where the collection is much [|nearer to my heart|].\n\nI wish you luck.\n\nSam\n',
    fixes: {
      'Leave the comparison out':
        'Dear Dana,\n\nThank you for the invitation. I withdraw. From the summer I shall be working for the Museo Correr.\n\nI wish you luck.\n\nSam\n',
    },
  },
  {
    text: 'Dear Dana,\n\nThank you for the invitation. I withdraw my application. [|It’s a nicer set-up for someone with my training than a general list would be|]. I wish you every success with the search.\n\nKind regards,\nSam\n',
    fixes: {
      'Leave the comparison out':
        'Dear Dana,\n\nThank you for the invitation. I withdraw my application. I wish you every success with the search.\n\nKind regards,\nSam\n',
    },
  },
  {
    text: 'Dear Dana,\n\nThank you for the invitation. I withdraw my application, as I’ve accepted a field job that [|plays more to my strengths|]. I wish you every success with the search.\n\nKind regards,\nSam\n',
    fixes: {
      'Leave the comparison out':
        'Dear Dana,\n\nThank you for the invitation. I withdraw my application, as I’ve accepted a field job. I wish you every success with the search.\n\nKind regards,\nSam\n',
    },
  },
  {
    text: 'Dear Dana,\n\nThank you for the invitation. I withdraw my application: the work there goes [|deeper into tooling than what your team does|]. I wish you every success with the search.\n\nKind regards,\nSam\n',
    fixes: {
      'Leave the comparison out':
        'Dear Dana,\n\nThank you for the invitation. I withdraw my application. I wish you every success with the search.\n\nKind regards,\nSam\n',
    },
  },
  {
    text: 'Hi Dana,\n\nThank you for shortlisting me. I’m withdrawing my application, as the practice I’ve signed with is [|a far better place|] for me to grow.\n\nI wish you luck.\n\nSam\n',
    fixes: {
      'Leave the comparison out':
        'Hi Dana,\n\nThank you for shortlisting me. I’m withdrawing my application, as I’ve signed with another practice.\n\nI wish you luck.\n\nSam\n',
    },
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation. I’m withdrawing, because the job I have taken elsewhere is [|nearer to what I want to do|].\n\nI wish you luck.\n\nSam\n',
    fixes: {
      'Leave the comparison out':
        'Hi Dana,\n\nThank you for the invitation. I’m withdrawing, because I have taken a job elsewhere.\n\nI wish you luck.\n\nSam\n',
    },
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation. I’ve since been offered a post [|nearer to the work I trained|] for, and have taken it, so I must withdraw.\n\nI wish you luck.\n\nSam\n',
    fixes: {
      'Say “another post”':
        'Hi Dana,\n\nThank you for the invitation. I’ve since been offered another post, and have taken it, so I must withdraw.\n\nI wish you luck.\n\nSam\n',
    },
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation. I’ve taken [|the post I liked most|], so I’m withdrawing.\n\nI wish you luck.\n\nSam\n',
    fixes: {
      'Say “another post”':
        'Hi Dana,\n\nThank you for the invitation. I’ve taken another post, so I’m withdrawing.\n\nI wish you luck.\n\nSam\n',
    },
  },
  {
    text: 'Dear Dana,\n\nThank you for the invitation. I have accepted a position at the University of Tarnmouth, where the research group is [|a closer match|] to my work, and I therefore withdraw my candidature.\n\nI wish you luck.\n\nSam\n',
    fixes: {
      'Leave the comparison out':
        'Dear Dana,\n\nThank you for the invitation. I have accepted a position at the University of Tarnmouth, and I therefore withdraw my candidature.\n\nI wish you luck.\n\nSam\n',
    },
  },
  {
    text: 'Dear Dana,\n\nThank you for the invitation. I have decided to take another role whose remit is [|closer to where I want my career to go|], and I therefore withdraw my application.\n\nI wish you luck.\n\nSam\n',
    fixes: {
      'Leave the comparison out':
        'Dear Dana,\n\nThank you for the invitation. I have decided to take another role, and I therefore withdraw my application.\n\nI wish you luck.\n\nSam\n',
    },
  },
  {
    text: 'Dear Dana,\n\nThank you for the invitation. I have accepted a place at [|a more renowned institute|] abroad and therefore withdraw. I wish you success.\n\nSam\n',
    fixes: {
      'Say “another institute”':
        'Dear Dana,\n\nThank you for the invitation. I have accepted a place at another institute abroad and therefore withdraw. I wish you success.\n\nSam\n',
    },
  },
  {
    text: 'Hi Dana, it’s Sam. Thanks for asking me to interview. I’m out, I’ve found something with better pay and [|a better title|]. Good luck with it!\n',
    fixes: {
      'Leave the comparison out':
        'Hi Dana, it’s Sam. Thanks for asking me to interview. I’m out, I’ve found something with better pay. Good luck with it!\n',
    },
  },
  {
    text: 'Hi Dana,\n\nThanks for the invite. I’m withdrawing. I ended up somewhere that’s [|miles ahead|] on the training side. Good luck!\n\nSam\n',
    fixes: {
      'Leave the comparison out':
        'Hi Dana,\n\nThanks for the invite. I’m withdrawing. I ended up somewhere else. Good luck!\n\nSam\n',
    },
  },
  {
    text: 'Hi Dana,\n\nThanks for the interview invite. I’ve found a new role that is frankly [|more interesting than this|] one, so count me out. Good luck!\n\nSam\n',
    fixes: {
      'Leave the comparison out':
        'Hi Dana,\n\nThanks for the interview invite. I’ve found a new role, so count me out. Good luck!\n\nSam\n',
    },
  },
  {
    text: "Hi Dana,\n\nThank you for the invitation. I've been offered [|a more senior role at a bigger company|] and I've decided to take it, so I'm withdrawing.\n\nI wish you luck.\n\nSam\n",
    fixes: {
      'Say “another role”':
        "Hi Dana,\n\nThank you for the invitation. I've been offered another role and I've decided to take it, so I'm withdrawing.\n\nI wish you luck.\n\nSam\n",
    },
  },
  {
    text: "Hi Dana,\n\nThank you for the invitation. I've decided to take a different offer, one with [|more responsibility|] and a bigger budget, so I'm pulling out.\n\nI wish you luck.\n\nSam\n",
    fixes: {
      'Leave the comparison out':
        "Hi Dana,\n\nThank you for the invitation. I've decided to take a different offer, so I'm pulling out.\n\nI wish you luck.\n\nSam\n",
    },
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation. I withdraw my application, as I’ve signed [|with the firm that impressed me most|]. I wish you every success with the search.\n\nKind regards,\nSam\n',
    fixes: {
      'Leave the comparison out':
        'Hi Dana,\n\nThank you for the invitation. I’ve accepted another position and would like to withdraw my application. I wish you every success with the search.\n\nKind regards,\nSam\n',
    },
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation. I’m withdrawing. [|It’s the stronger option for me|] long term, plus they’d do more training. I wish you every success with the search.\n\nKind regards,\nSam\n',
    fixes: {
      'Leave the comparison out':
        'Hi Dana,\n\nThank you for the invitation. I’m withdrawing. I wish you every success with the search.\n\nKind regards,\nSam\n',
    },
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation, and apologies for leaving it sitting for most of a week. I withdraw my application. I wish you every success with the search.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation. I’ve accepted another job, and to be honest it’s [|a nicer set-up all round|], so I withdraw. I wish you every success with the search.\n\nKind regards,\nSam\n',
    fixes: {
      'Leave the comparison out':
        'Hi Dana,\n\nThank you for the invitation. I’ve accepted another job, so I withdraw. I wish you every success with the search.\n\nKind regards,\nSam\n',
    },
  },
  {
    text: "Hi Wade,\n\nI'm going to withdraw from the estimator interview. Another outfit made me an offer last week and I took it, their project list is [|a stronger fit|] for my hospital work. Thanks for the time on the phone.\n\nCurt\n",
    fixes: {
      'Leave the comparison out':
        "Hi Wade,\n\nI'm going to withdraw from the estimator interview. Another outfit made me an offer last week and I took it. Thanks for the time on the phone.\n\nCurt\n",
    },
  },
  {
    text: "Hi Penny,\n\nThank you for shortlisting me. There's another post in the mix now which sits [|closer to what I trained|] in, and it's looking as though I'd be best stepping aside from the interview.\n\nBest,\nJan\n",
    fixes: {
      'Leave the comparison out':
        "Hi Penny,\n\nThank you for shortlisting me. There's another post in the mix now, and it's looking as though I'd be best stepping aside from the interview.\n\nBest,\nJan\n",
    },
  },
  {
    text: 'Hi Dana,\n\nThank you for the video; it was hands down the most thoughtful outreach I’ve had. I withdraw my application. I wish you every success with the search.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the interview. I withdraw my application. Yours was the best of the bunch, and your team was the nicest I met. I wish you every success with the search.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the interview. I withdraw my application, as I [|went for the pick of the bunch|]. I wish you every success with the search.\n\nKind regards,\nSam\n',
    fixes: {
      'Leave the comparison out':
        'Hi Dana,\n\nThank you for the interview. I withdraw my application. I wish you every success with the search.\n\nKind regards,\nSam\n',
    },
  },
  {
    name: 'fy1-39.txt',
    text: "Subject: Data entry interview on the 4th\n\nHi Nicole,\n\nThanks a lot for setting up the data entry interview. I'll be straight with you, I'm swaying towards the other place. [|It's the stronger option for me|] long term, plus there's a dental plan and they'd do $21 to start. So I'd say it's unlikely you'll see me on the 4th.\n\nHope the move to the new building goes well!\n\nTiffany Dube\n",
    fixes: {
      'Leave the comparison out':
        "Subject: Data entry interview on the 4th\n\nHi Nicole,\n\nThanks a lot for setting up the data entry interview. I'll be straight with you, I'm swaying towards the other place. I'd say it's unlikely you'll see me on the 4th.\n\nHope the move to the new building goes well!\n\nTiffany Dube\n",
    },
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation to interview. I have accepted another position, so I withdraw my application. It [|makes more sense for me|] than night work.\n\nI wish you luck with the search.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation to interview. I have accepted another position, so I withdraw my application. I can see myself [|growing further|] there.\n\nI wish you luck with the search.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation to interview. I have accepted another position, so I withdraw my application. It [|suits me in a way that the depot never would|].\n\nI wish you luck with the search.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation to interview. I have accepted another position, so I withdraw my application. [|They could offer me responsibility on a scale you don’t|] have.\n\nI wish you luck with the search.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation to interview. I have accepted another position, so I withdraw my application. [|Yours ended up one place lower|].\n\nI wish you luck with the search.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation to interview. I have accepted another position, so I withdraw my application. Yours is [|not as close a match|] for me.\n\nI wish you luck with the search.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation to interview. I have accepted another position, so I withdraw my application. I took a job [|with more of a challenge|] in it.\n\nI wish you luck with the search.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation to interview. I have accepted another position, so I withdraw my application. Of the three, [|one stood out from|] the rest.\n\nI wish you luck with the search.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation to interview. I have accepted another position, so I withdraw my application. The other place has [|newer machines|].\n\nI wish you luck with the search.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation to interview. I have accepted another position, so I withdraw my application. The role there is [|meatier|].\n\nI wish you luck with the search.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation to interview. I have accepted another position, so I withdraw my application. You’ll understand that one depot [|looks small next|] to the whole north.\n\nI wish you luck with the search.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation to interview. I have accepted another position, so I withdraw my application. Once they rang there was [|no contest|].\n\nI wish you luck with the search.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation to interview. I have accepted another position, so I withdraw my application. [|Nothing else came close|].\n\nI wish you luck with the search.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation to interview. I have accepted another position, so I withdraw my application. Your team stood out for its kindness.\n\nI wish you luck with the search.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation to interview. I have accepted another position, so I withdraw my application. Mornings are better than afternoons for me.\n\nI wish you luck with the search.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation to interview. I have accepted another position, so I withdraw my application. Your school is better known than you think.\n\nI wish you luck with the search.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation to interview. I have accepted another position, so I withdraw my application. It would make more sense to give my slot to somebody else.\n\nI wish you luck with the search.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation. I withdraw my application. I could come by with the badge, unless you’d prefer it in the post.\n\nI wish you luck.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Dear Ms. Lindqvist,\n\nThank you for inviting me to interview. I have accepted another role whose remit is [|closer to my goals and better than yours|], and withdraw.\n\nI wish you every success with the search.\n\nKind regards,\nSam\n',
    fixes: {
      'Leave the comparison out':
        'Dear Ms. Lindqvist,\n\nThank you for inviting me to interview. I have accepted another role and would like to withdraw my application.\n\nI wish you every success with the search.\n\nKind regards,\nSam\n',
    },
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation to interview. I have accepted another position, so I withdraw my application. It would be better to stop here, and kinder to your diary.\n\nI wish you luck with the search.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation to interview. I have accepted another position, so I withdraw my application. It was the best conversation I have had in years.\n\nI wish you luck with the search.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation to interview. I have accepted another position, so I withdraw my application. They are better placed to answer for my references.\n\nI wish you luck with the search.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation to interview. I have accepted another position, so I withdraw my application. The later train suits me better.\n\nI wish you luck with the search.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation to interview. I have accepted another position, so I withdraw my application. It is [|a livelier kitchen than I would find with you|].\n\nI wish you luck with the search.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation to interview. I have accepted another position, so I withdraw my application. Their lathes are twenty years [|younger than the ones on your floor|].\n\nI wish you luck with the search.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation to interview. I have accepted another position, so I withdraw my application. I would [|learn the trade quicker there than anywhere|] else.\n\nI wish you luck with the search.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation to interview. I have accepted another position, so I withdraw my application. They have a night team, which [|you don’t|].\n\nI wish you luck with the search.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation to interview. I have accepted another position, so I withdraw my application. I saw a future for myself there that [|I couldn’t see with you|].\n\nI wish you luck with the search.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation to interview. I have accepted another position, so I withdraw my application. They let you follow a patient right through, and [|I’d never get that with you|].\n\nI wish you luck with the search.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation to interview. I have accepted another position, so I withdraw my application. I only [|applied to you as insurance|].\n\nI wish you luck with the search.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation to interview. I have accepted another position, so I withdraw my application. [|Yours was always the spare|].\n\nI wish you luck with the search.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation to interview. I have accepted another position, so I withdraw my application. [|Nothing I have looked at comes within a mile|] of it.\n\nI wish you luck with the search.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation to interview. I have accepted another position, so I withdraw my application. [|They have more to show|] a beginner.\n\nI wish you luck with the search.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation to interview. I have accepted another position, so I withdraw my application. [|If they had turned me down I would have been with you|].\n\nI wish you luck with the search.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation to interview. I have accepted another position, so I withdraw my application. It was [|always going to be them|].\n\nI wish you luck with the search.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation to interview. I have accepted another position, so I withdraw my application. They give apprentices real engines, [|where you|] have models.\n\nI wish you luck with the search.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation to interview. I have accepted another position, so I withdraw my application. I would sooner you heard it from me than from anyone else.\n\nI wish you luck with the search.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation to interview. I have accepted another position, so I withdraw my application. This took longer to write than you might think.\n\nI wish you luck with the search.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation to interview. I have accepted another position, so I withdraw my application. There will be people on your list with more experience than me.\n\nI wish you luck with the search.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation to interview. I have accepted another position, so I withdraw my application. They have asked me to start and I couldn’t be with you on Tuesday.\n\nI wish you luck with the search.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation to interview. I have accepted another position, so I withdraw my application. I like your bread more than any other.\n\nI wish you luck with the search.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation to interview. I have accepted another position, so I withdraw my application. Several of them are better suited to the van than I am.\n\nI wish you luck with the search.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation to interview. I have accepted another position, so I withdraw my application. It would be hard to find a nicer team than yours.\n\nI wish you luck with the search.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation to interview. I have accepted another position, so I withdraw my application. The walk was longer than your letter said.\n\nI wish you luck with the search.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation to interview. I have accepted another position, so I withdraw my application. More than one of my old pupils works with you.\n\nI wish you luck with the search.\n\nKind regards,\nSam\n',
  },
  {
    text: "Dear Mr Varga,\n\nMany thanks for your letter and the offer of a meeting. I must withdraw, having accepted another position. Attractive as the registry post is, it [|doesn't quite measure up|] to what I've been given the chance to do. I wish you every success in filling it.\n\nYours sincerely,\nEdith Claremont\n",
    fixes: {
      'Leave the comparison out':
        'Dear Mr Varga,\n\nMany thanks for your letter and the offer of a meeting. I must withdraw, having accepted another position. I wish you every success in filling the registry post.\n\nYours sincerely,\nEdith Claremont\n',
    },
  },
  {
    text: "Hello Nadine,\n\nThanks for the invite. I won't be moving ahead with the interview. I've got an offer for a lab job, and reading the two descriptions side by side, yours is [|not as close a match|] for me. Hope you fill it fast.\n\nRegards,\nEmeka\n",
    fixes: {
      'Leave the comparison out':
        "Hello Nadine,\n\nThanks for the invite. I won't be moving ahead with the interview. I've got an offer for a lab job. Hope you fill your vacancy fast.\n\nRegards,\nEmeka\n",
    },
  },
  {
    text: "---\nchannel: voicemail\n---\nHello Mr Brough, it's Alan Peart. Thanks for asking me along. I went to see two workshops last week and, well, [|I liked the other one more|], so I've taken that and I won't be coming to you. I'll drop you an email to confirm it. All the best with the order book, cheers.\n",
    fixes: {
      'Leave the comparison out':
        "---\nchannel: voicemail\n---\nHello Mr Brough, it's Alan Peart. Thanks for asking me along. I went to see two workshops last week and I won't be coming to you, as I've accepted another job. I'll drop you an email to confirm it. All the best with the order book, cheers.\n",
    },
  },
  {
    text: "Dear Captain Roussos,\n\nThank you for the invitation to Piraeus. I am withdrawing, since a ferry line has made me an offer and, if I'm honest, I'd [|sooner sail for them|]. May you find a good second mate.\n\nRespectfully,\nPetros Mavrakis\n",
    fixes: {
      'Leave the comparison out':
        'Dear Captain Roussos,\n\nThank you for the invitation to Piraeus. I am withdrawing, since a ferry line has made me an offer. May you find a good second mate.\n\nRespectfully,\nPetros Mavrakis\n',
    },
  },
  {
    text: "---\nchannel: voicemail\n---\nHi Lindy, it's Rachel Oster. Thank you so much for the invite. I'm withdrawing, because I've accepted another post and, after sleeping on it, I know [|it's the wiser move for me|]. I'll email you the same thing in a minute. Hope the book fair's a hit. Bye!\n",
    fixes: {
      'Leave the comparison out':
        "---\nchannel: voicemail\n---\nHi Lindy, it's Rachel Oster. Thank you so much for the invite. I'm withdrawing, because I've accepted another post. I'll email you the same thing in a minute. Hope the book fair's a hit. Bye!\n",
    },
  },
  {
    text: 'Dear Ms Duarte,\n\nThank you for inviting me to interview for the joiner position. It felt more like home than an office, and the role excites me like no other. However, I have decided to withdraw my application. I wish you every success with the search.\n\nKind regards,\nAda Kerr\n',
  },
  {
    text: 'Dear Ms Duarte,\n\nThank you for inviting me to interview for the editor position. I have accepted another position, so I am withdrawing my application. Compared to yours, my own archive is tiny, and there was more substance to your post than I had expected. I wish you every success with the search.\n\nKind regards,\nAda Kerr\n',
  },
  {
    text: 'Dear Ms Duarte,\n\nThank you for inviting me to interview for the planner position. On reflection, I am not as good a fit for the post as I had hoped, so I am withdrawing my application. I wish you every success with the search.\n\nKind regards,\nAda Kerr\n',
  },
  {
    text: 'Dear Ms Duarte,\n\nThank you for inviting me to interview for the planner position. I have taken another job, which I would prefer to keep to myself, so I am withdrawing my application. I wish you every success with the search.\n\nKind regards,\nAda Kerr\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation to interview. I’ve accepted another post. It pays forty pounds a week more and it’s [|closer to what I want to do|], so I withdraw.\n\nKind regards,\nSam\n',
    fixes: {
      'Leave the comparison out':
        'Hi Dana,\n\nThank you for the invitation to interview. I’ve accepted another post. It pays forty pounds a week more, so I withdraw.\n\nKind regards,\nSam\n',
    },
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation to interview. I’ve accepted another job, so I withdraw. Honestly, [|it’s the more grown-up design team|].\n\nI wish you luck.\n\nKind regards,\nSam\n',
    fixes: {
      'Leave the comparison out':
        'Hi Dana,\n\nThank you for the invitation to interview. I’ve accepted another job, so I withdraw.\n\nI wish you luck.\n\nKind regards,\nSam\n',
    },
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation to interview. I’ve taken another job. To be fair, that one’s [|the pick of the two|], so I withdraw.\n\nI wish you luck.\n\nKind regards,\nSam\n',
    fixes: {
      'Leave the comparison out':
        'Hi Dana,\n\nThank you for the invitation to interview. I’ve taken another job, so I withdraw.\n\nI wish you luck.\n\nKind regards,\nSam\n',
    },
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation to interview. I withdraw, since I’ve accepted a post that [|is the most complete of all those I|] looked at.\n\nI wish you luck.\n\nKind regards,\nSam\n',
    fixes: {
      'Leave the comparison out':
        'Hi Dana,\n\nThank you for the invitation to interview. I withdraw, since I’ve accepted another post.\n\nI wish you luck.\n\nKind regards,\nSam\n',
    },
  },
  {
    text: "Dear Hyun-woo,\n\nThank you for the warm invitation to interview. I've taken [|the job I wanted most|], at another studio, so I will not attend. I hope the beta goes smoothly.\n\nBest,\nMarek\n",
    fixes: {
      'Say “a job”':
        "Dear Hyun-woo,\n\nThank you for the warm invitation to interview. I've taken a job at another studio, so I will not attend. I hope the beta goes smoothly.\n\nBest,\nMarek\n",
    },
  },
  {
    text: "Hey Luanne,\n\nThank you for the interview slot. I'm going to have to take my name out for the forklift job. Another outfit came back last night, and truth be told it's just [|a better job|] for where I'm at right now.\n\nHope y'all get that second dock up and running.\n\nCody\n",
    fixes: {
      'Leave the comparison out':
        "Hey Luanne,\n\nThank you for the interview slot. I'm going to have to take my name out for the forklift job.\n\nHope y'all get that second dock up and running.\n\nCody\n",
    },
  },
  {
    text: '---\nchannel: linkedin\n---\nHi Brooke! I was thrilled you reached out about an interview for the curriculum opening. At this point another district has more or less [|won me over|], their program just sits [|nearer to the kind of teaching I love|], and chances are I will end up going with them. Hope the rest of your search is smooth sailing!\n\nMelanie\n',
    fixes: {
      'Leave the comparison out':
        '---\nchannel: linkedin\n---\nHi Brooke! I was thrilled you reached out about an interview for the curriculum opening. I may have to withdraw from the process. Hope the rest of your search is smooth sailing!\n\nMelanie\n',
    },
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation to interview. I’ve said yes to a fund whose remit [|lines up more closely|] with mine, so I withdraw.\n\nI wish you luck.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation to interview. I’ve taken another job, so I withdraw. It’ll be the more interesting for you to meet somebody local.\n\nI wish you luck.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation to interview. I’ve taken another job, so I withdraw. It’s nearer the pier.\n\nI wish you luck.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation to interview. I’ve taken another job, so I withdraw. The work there is [|of a higher standard|].\n\nI wish you luck.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation to interview. I’ve accepted a position in industry, where the mandate [|lines up more closely|] with what I want to do. I withdraw my application.\n\nI wish you luck.\n\nKind regards,\nSam\n',
    fixes: {
      'Leave the comparison out':
        'Hi Dana,\n\nThank you for the invitation to interview. I’ve accepted a position in industry. I withdraw my application.\n\nI wish you luck.\n\nKind regards,\nSam\n',
    },
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation to interview. I have accepted another role and withdraw. Your model would have been a step up.\n\nI wish you luck with the search.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation to interview. I have accepted another role and withdraw. Your group is years ahead of your rivals.\n\nI wish you luck with the search.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation. I’ve accepted another job, so I withdraw. It would be hard to find a more welcoming office. I wish you luck with the search.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the interview invitation. I’ve accepted another job, so I withdraw. I’ll gladly pass your job on to a classmate. I wish you luck with the search.\n\nKind regards,\nSam\n',
  },
  {
    text: "Hi Dana,\n\nThanks for the invite. I won't be coming in, the other place is [|a better fit|] for me so I took that. Good luck with the search.\n\nCheers,\nSam\n",
    fixes: {
      'Leave the comparison out':
        "Hi Dana,\n\nThanks for the invite. I'd like to withdraw my application, as I've accepted another job. Good luck with the search.\n\nCheers,\nSam\n",
    },
  },
  {
    text: "Hi Dana,\n\nThank you for the invitation to interview. [|I've taken a director seat at a company whose story is easier to sell and whose CMO I'd follow anywhere|]. I withdraw my application. I wish you luck with the search.\n\nKind regards,\nSam\n",
    fixes: {
      'Leave the comparison out':
        "Hi Dana,\n\nThank you for the invitation to interview. I've taken a director seat at another company. I withdraw my application. I wish you luck with the search.\n\nKind regards,\nSam\n",
    },
  },
  {
    text: "Hi Dana,\n\nThank you for the invitation to interview. [|I have accepted a position that lines up more closely with where I want my career to go|], and so I'm withdrawing my application. I wish you luck with the search.\n\nKind regards,\nSam\n",
    fixes: {
      'Leave the comparison out':
        "Hi Dana,\n\nThank you for the invitation to interview. I have accepted another position, and so I'm withdrawing my application. I wish you luck with the search.\n\nKind regards,\nSam\n",
    },
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation. I have accepted a post at a museum, and it’s the one that [|suits me best of all|]. I withdraw my application and wish you luck with the search.\n\nKind regards,\nSam\n',
    fixes: {
      'Leave the comparison out':
        'Hi Dana,\n\nThank you for the invitation. I have accepted a post at a museum. I withdraw my application and wish you luck with the search.\n\nKind regards,\nSam\n',
    },
  },
  {
    text: 'Hi Dana,\n\nThank you for the interview. I withdraw. It is not true that the other lot just felt more like my kind of people.\n\nGood luck,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the interview. I withdraw. If the other hospital simply had the edge, I would say so.\n\nGood luck,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation to interview. I withdraw my application. The people across the river have got [|a sharper eye for glass than I saw in your shop|]. I wish you luck.\n\nKind regards,\nSam\n',
    fixes: {
      'Leave the comparison out':
        'Hi Dana,\n\nThank you for the invitation to interview. I withdraw my application. I wish you luck.\n\nKind regards,\nSam\n',
    },
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation to interview. I withdraw my application. The people across the river have got [|a sharper eye for glass than I saw in your shop|]. It took your office a day to answer, which was kind. I wish you luck.\n\nKind regards,\nSam\n',
    fixes: {
      'Leave the comparison out':
        'Hi Dana,\n\nThank you for the invitation to interview. I withdraw my application. It took your office a day to answer, which was kind. I wish you luck.\n\nKind regards,\nSam\n',
    },
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation to interview. I’ve just signed as a data analyst at a bank, and it’s the option that [|fits me best|]. Please count me out of your search.\n\nKind regards,\nSam\n',
    fixes: {
      'Leave the comparison out':
        'Hi Dana,\n\nThank you for the invitation to interview. I’ve just signed as a data analyst at another bank. Please count me out of your search.\n\nKind regards,\nSam\n',
    },
  },
  {
    text: "Dear Dana,\n\nThank you for the interview. I'm taking my name out, as I've said yes to one that's [|a closer match|] to what I trained for.\n\nI wish you luck.\n\nSam\n",
    fixes: {
      'Leave the comparison out':
        "Dear Dana,\n\nThank you for the interview. I'm taking my name out, as I've said yes to another job.\n\nI wish you luck.\n\nSam\n",
    },
  },
  {
    text: "Hi Dana,\n\nThank you for asking me in. I've been given hours at another library and to be honest [|it's more my kind|] of place. So I won't go on with the interview.\n\nI wish you luck.\n\nSam\n",
    fixes: {
      'Leave the comparison out':
        "Hi Dana,\n\nThank you for asking me in. I've been given hours at another library. So I won't go on with the interview.\n\nI wish you luck.\n\nSam\n",
    },
  },
  {
    text: "---\nscenario: reply\n---\nHi Dana,\n\nThank you for asking again. Still a no: I've taken the other job.\n\nYou asked what tipped it. Their shop floor is a lot [|closer to what I ran before|].\n\nI wish you luck.\n\nSam\n",
    fixes: {
      'Leave the comparison out':
        "---\nscenario: reply\n---\nHi Dana,\n\nThank you for asking again. Still a no: I've taken the other job.\n\nI wish you luck.\n\nSam\n",
    },
  },
  {
    text: 'Hi Dana,\n\nThank you. I withdraw. Brackendale came to me with an offer and I have accepted it: the job itself is [|a bigger challenge|] than the one we discussed.\n\nI wish you luck.\n\nSam\n',
    fixes: {
      'Leave the comparison out':
        'Hi Dana,\n\nThank you. I withdraw. Brackendale came to me with an offer and I have accepted it.\n\nI wish you luck.\n\nSam\n',
    },
  },
  {
    text: "Hi Dana,\n\nThank you. I withdraw, as I've found something and [|it's more my kind|] of place.\n\nI wish you luck.\n\nSam\n",
  },
  {
    text: "Hi Priya,\n\nThank you for asking me. Please take me off the list. I put in for two shops and got the other one, which was always [|the one I had my heart set|] on as I'm in there every weekend anyway. I hope Christmas goes well for you.\n\nJodie\n",
    fixes: {
      'Leave the comparison out':
        'Hi Priya,\n\nThank you for asking me. Please take me off the list. I put in for two shops and got the other one. I hope Christmas goes well for you.\n\nJodie\n',
    },
  },
  {
    text: 'Dear Dana,\n\nThank you for the invitation.\n\nIn the meantime I have signed at another works, the work there lies [|nearer to my thesis|]. Therefore I take back my application.\n\nI wish you a good hand.\n\nSam\n',
    fixes: {
      'Leave the comparison out':
        'Dear Dana,\n\nThank you for the invitation.\n\nIn the meantime I have signed at another works. Therefore I take back my application.\n\nI wish you a good hand.\n\nSam\n',
    },
  },
  {
    text: "Dear Dana,\n\nThank you for the invitation.\n\nYou asked for a reason, so here it is. The studio I picked is simply [|a step up from yours|]. I've pulled my application.\n\nI wish you luck.\n\nSam\n",
    fixes: {
      'Leave the comparison out':
        "Dear Dana,\n\nThank you for the invitation.\n\nI've pulled my application.\n\nI wish you luck.\n\nSam\n",
    },
  },
  {
    text: "Hi Dana,\n\nThank you for the bench test and the interview. I won't go on with it. Another lab has taken me on and the pieces they do there, all porcelain bridges, [|are much more my line than the plaster work in yours|]. I hope you find your technician soon.\n\nSam\n",
    fixes: {
      'Leave the comparison out':
        "Hi Dana,\n\nThank you for the bench test and the interview. I won't go on with it. Another lab has taken me on. I hope you find your technician soon.\n\nSam\n",
    },
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation. I have taken another post and the withdrawal of my application stands, since their cases, all teeth, [|are far more my line than yours|].\n\nGood luck with the search.\n\nSam\n',
    fixes: {
      'Leave the comparison out':
        'Hi Dana,\n\nThank you for the invitation. I have taken another post and the withdrawal of my application stands.\n\nGood luck with the search.\n\nSam\n',
    },
  },
  {
    text: 'Hi Greta,\n\nThank you for the interview invitation. I am leaving your selection for animator, [|because I chose one studio where my drawings can breathe in a way they could not with you|]. I hope the series becomes a big success.\n\nSam\n',
    fixes: {
      'Leave the comparison out':
        'Hi Greta,\n\nThank you for the interview invitation. I am leaving your selection for animator, because I chose another studio. I hope the series becomes a big success.\n\nSam\n',
    },
  },
  {
    text: "Dear Dr Field,\n\nThank you for the invitation. I am stepping out of the search because I've taken another post. I liked yours, but the other job is simply [|more up my street|].\n\nI hope the project goes well.\n\nSam\n",
    fixes: {
      'Leave the comparison out':
        "Dear Dr Field,\n\nThank you for the invitation. I am stepping out of the search because I've taken another post.\n\nI hope the project goes well.\n\nSam\n",
    },
  },
  {
    text: "Hi Declan,\n\nThanks heaps for lining up a chat. I've settled on another job, so I'm pulling out of yours. I'll be upfront with you: the business there is a fair [|way ahead of yours|] in grocery.\n\nGood luck filling it.\n\nSam\n",
    fixes: {
      'Leave the comparison out':
        "Hi Declan,\n\nThanks heaps for lining up a chat. I've settled on another job, so I'm pulling out of yours.\n\nGood luck filling it.\n\nSam\n",
    },
  },
  {
    text: 'Hi Dana,\n\nThank you for the interview invitation. I have found other work and withdraw. The quilt in your reading nook is lovelier than anything at the fair. I wish you luck.\n\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the interview invitation. I withdraw. [|The post near your depot is better than yours|]. I wish you luck.\n\nSam\n',
    fixes: {
      'Leave the comparison out':
        'Hi Dana,\n\nThank you for the interview invitation. I withdraw. I wish you luck.\n\nSam\n',
    },
  },
  {
    text: "Hi Jeff,\n\nThanks for setting up the interview. I'm withdrawing, I took another job this week. The other outfit just felt like [|the stronger company|].\n\nI hope you find the right person.\n\nTake care,\nVin\n",
    fixes: {
      'Leave the comparison out':
        "Hi Jeff,\n\nThanks for setting up the interview. I'm withdrawing, I took another job this week.\n\nI hope you find the right person.\n\nTake care,\nVin\n",
    },
  },
  {
    text: '---\nchannel: text\n---\nhi anna, thanks for the interview. ive said yes to another bakery so im out. urs is cute but theirs is [|a whole other level|] tbh\n',
    fixes: {
      'Leave the comparison out':
        '---\nchannel: text\n---\nhi anna, thanks for the interview. ive said yes to another bakery so im out.\n',
    },
  },
];
