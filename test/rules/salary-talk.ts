import type { Example } from '../../server/rules/rule';

export const examples: readonly Example[] = [
  {
    text: "Hi Dana,\n\nThank you for the invitation. I withdraw my application. I've signed with the firm that impressed me most, and the [|salary|] sealed it.\n\nI wish you luck.\n\nSam\n",
    fixes: {
      'Leave the pay out':
        "Hi Dana,\n\nThank you for the invitation. I withdraw my application. I've signed with another firm.\n\nI wish you luck.\n\nSam\n",
    },
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation. [|They pay me 90k|], so I am withdrawing my application to the company.\n\nI wish you luck.\n\nSam\n',
    fixes: {
      'Leave the pay out':
        'Hi Dana,\n\nThank you for the invitation. I am withdrawing my application to the company.\n\nI wish you luck.\n\nSam\n',
    },
  },
  {
    text: "Hi Dana,\n\nThank you for the second mail. My withdrawal stands. They went up to [|sixteen an hour|], so I'm stopping here. Mind you, if you [|could top that|] I'd be daft not to come.\n\nI wish you luck.\n\nSam\n",
    fixes: {
      'Leave the pay out':
        "Hi Dana,\n\nThank you for the second mail. My withdrawal stands. I'm stopping here.\n\nI wish you luck.\n\nSam\n",
    },
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation to interview for the Payroll Engineer role. I pay close attention to your work, but I withdraw.\n\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for inviting me to interview. I have accepted another position, so I withdraw my application. The tour took less than 20 minutes.\n\nI wish you luck with the search.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for inviting me to interview. I have accepted another position, so I withdraw my application. My lesson starts at nine thirty, so I write in haste.\n\nI wish you luck with the search.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for inviting me to interview. I have accepted another position, so I withdraw my application. You gave me an hour of your time, which was kind.\n\nI wish you luck with the search.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for inviting me to interview. I have accepted another position, so I withdraw my application. Your porters were kind, and they gave me a free coffee.\n\nI wish you luck with the search.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for inviting me to interview. I have accepted another position, so I withdraw my application. I owe you the standard fee for the room.\n\nI wish you luck with the search.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation. I withdraw my application. I get [|R380 an hour|] there.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation. I withdraw my application. The [|OTE|] there is what I need.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation. I withdraw my application. I was in the shop for two hours a day.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation to interview. I have accepted another position, so I withdraw my application. You brought up the pay band; I’d just as soon not get into it.\n\nI wish you luck with the search.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation to interview. I have accepted another position, so I withdraw my application. I left my purse at your desk, and your tips were a help.\n\nI wish you luck with the search.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation to interview. I have accepted another position, so I withdraw my application. They [|topped your hourly|] by three.\n\nI wish you luck with the search.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation to interview. I have accepted another position, so I withdraw my application. The bonus round of questions made me laugh.\n\nI wish you luck with the search.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation to interview. I have accepted another position, so I withdraw my application. I hope the overtime inquiry goes well.\n\nI wish you luck with the search.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation to interview. I have accepted another position, so I withdraw my application. I enjoyed the course on benefits law you recommended.\n\nI wish you luck with the search.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation to interview. I have accepted another position, so I withdraw my application. The pension fund your firm audits is close to my heart.\n\nI wish you luck with the search.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation to interview. I have accepted another position, so I withdraw my application. Your compensation claims team was kind to me.\n\nI wish you luck with the search.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation to interview. I have accepted another position, so I withdraw my application. Your paper on sick-pay reform was a pleasure to read.\n\nI wish you luck with the search.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation to interview. I have accepted another position, so I withdraw my application. They give a [|13th cheque|].\n\nI wish you luck with the search.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation to interview. I have accepted another position, so I withdraw my application. They make clocks, ten or twelve a week.\n\nI wish you luck with the search.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation to interview. I have accepted another position, so I withdraw my application. It’s in insurance.\n\nI wish you luck with the search.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation to interview. I have accepted another position, so I withdraw my application. They sell insurance to farmers.\n\nI wish you luck with the search.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation to interview. I have accepted another position, so I withdraw my application. It’s a post in payroll.\n\nI wish you luck with the search.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation to interview. I have accepted another position, so I withdraw my application. They’re a bank, and I’ll be looking at rates.\n\nI wish you luck with the search.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation to interview. I have accepted another position, so I withdraw my application. I read your piece on pay transparency with real interest.\n\nI wish you luck with the search.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation to interview. I have accepted another position, so I withdraw my application. They put me in charge of the holiday rota.\n\nI wish you luck with the search.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation to interview. I have accepted another position, so I withdraw my application. The walk through the orchard was a bonus.\n\nI wish you luck with the search.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation to interview. I have accepted another position, so I withdraw my application. It wasn’t the wage that tipped it.\n\nI wish you luck with the search.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation to interview. I have accepted another position, so I withdraw my application. You needn’t pay me back for the bus.\n\nI wish you luck with the search.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation to interview. I have accepted another position, so I withdraw my application. I learned much about pension dashboards from your talk.\n\nI wish you luck with the search.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation to interview. I have accepted another position, so I withdraw my application. I was impressed by the rate your team gets through tests.\n\nI wish you luck with the search.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation to interview. I have accepted another position, so I withdraw my application. [|They cover dental|] for the whole family.\n\nI wish you luck with the search.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation to interview. I have accepted another position, so I withdraw my application. They count nights [|at one and a half|].\n\nI wish you luck with the search.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation to interview. I have accepted another position, so I withdraw my application. I [|keep sixty per cent of my column|] there.\n\nI wish you luck with the search.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation to interview. I have accepted another position, so I withdraw my application. [|My bank manager made|] the choice for me.\n\nI wish you luck with the search.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the interview invitation. I withdraw my application. I have been reflecting on the point you made about teamwork.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the interview invitation. I withdraw my application. I have two projects in hand that I need to finish first.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the interview invitation. I withdraw my application. I tried the number at the foot of your letter.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the interview invitation. I withdraw my application. The figures on the page you sent were a fine exercise.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the interview invitation. I withdraw my application. Please keep every bit of the sample work.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the interview invitation. I withdraw my application. Your work on fair wages matters.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation. I withdraw, because the flat here must be paid three months ahead.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Dear Dana,\n\nThank you for asking me to interview. [|My present company came back with a counter-offer|] when I told them, and I’ve accepted it, so I won’t be taking my application any further.\n\nI wish you luck.\n\nSam\n',
    fixes: {
      'Leave the pay out':
        'Dear Dana,\n\nThank you for asking me to interview. I’ve decided to stay where I am, so I won’t be taking my application any further.\n\nI wish you luck.\n\nSam\n',
    },
  },
  {
    text: '---\nchannel: voicemail\n---\nHi Dana, this is Sam, calling about the second interview. Thank you. So here’s where I landed: I went in to resign on Monday, my manager slid a [|counter-offer|] across the table, and I said yes. Which means I’m withdrawing from the process. I’ll confirm by email.\n',
    fixes: {
      'Leave the pay out':
        '---\nchannel: voicemail\n---\nHi Dana, this is Sam, calling about the second interview. Thank you. I’ve decided to stay where I am. Which means I’m withdrawing from the process. I’ll confirm by email.\n',
    },
  },
  {
    text: 'Hi Dana,\n\nThank you for the interview slot. I’m pulling out since I went with a startup that’s closer to home, and the [|equity|] was hard to say no to.\n\nTake care,\nSam\n',
    fixes: {
      'Leave the pay out':
        'Hi Dana,\n\nThank you for the interview slot. I’m pulling out since I went with another startup.\n\nTake care,\nSam\n',
    },
  },
  {
    text: 'Hi Dana,\n\nThank you for the interview slot. I’m pulling out of that one. Another yard has taken me on and they’re doing [|thirty quid an hour plus double time|] Sundays, so there we are.\n\nSam\n',
    fixes: {
      'Leave the pay out':
        'Hi Dana,\n\nThank you for the interview slot. I’m pulling out of that one. Another yard has taken me on.\n\nSam\n',
    },
  },
  {
    text: 'Hi Dana,\n\nThank you for the interview.\nI withdraw my application.\nThe other school gives me [|300|] € [|more each month|].\n\nI wish you a calm start.\n\nSam\n',
    fixes: {
      'Leave the pay out':
        'Hi Dana,\n\nThank you for the interview.\nI withdraw my application.\n\nI wish you a calm start.\n\nSam\n',
    },
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation to interview. I withdraw my application. Your explanation of bonus declarations cleared up years of confusion for me.\n\nI wish you luck.\n\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation to interview. I withdraw my application. Would anybody match the location?\n\nI wish you luck.\n\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for moving so fast. I withdraw: I said yes to another start-up. Hope the raise closes soon and the team grows.\n\nSam\n',
  },
  {
    text: '---\nchannel: phone\n---\nHi Lorraine, it’s Aiden. Thanks for having me in for the interview. I won’t be doing it, I’m going in with another showroom. Can I be straight with you? Theirs gives you [|a cut of every|] suite you shift. Anyway, good luck with the sale. Ta-ra.\n',
    fixes: {
      'Leave the pay out':
        '---\nchannel: phone\n---\nHi Lorraine, it’s Aiden. Thanks for having me in for the interview. I won’t be doing it, I’m going in with another showroom. Anyway, good luck with the sale. Ta-ra.\n',
    },
  },
  {
    text: 'Hi Dana,\n\nThank you for the interview invitation. I may have to pass, it depends on [|the raise|] my manager promised me.\n\nSam\n',
    fixes: {
      'Leave the pay out':
        'Hi Dana,\n\nThank you for the interview invitation. I may have to pass.\n\nSam\n',
    },
  },
  {
    text: 'Hi Dana,\n\nThank you for offering me an interview for the medical secretary post. I’ve accepted another job and withdraw my application. I wish you every success with the search.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation. I’ve accepted another job and withdraw my application. They came in at [|52 thousand|]. I wish you every success with the search.\n\nKind regards,\nSam\n',
    fixes: {
      'Leave the pay out':
        'Hi Dana,\n\nThank you for the invitation. I’ve accepted another job and withdraw my application. I wish you every success with the search.\n\nKind regards,\nSam\n',
    },
  },
  {
    text: 'Hi Brandon,\n\nThanks for the invite to meet the team. I’m bowing out of the interviews, since I signed on somewhere with a fatter [|commission split|].\n\nGood luck filling the territory!\n\nTyler\n',
    fixes: {
      'Leave the pay out':
        'Hi Brandon,\n\nThanks for the invite to meet the team. I’m bowing out of the interviews, since I signed on somewhere else.\n\nGood luck filling the territory!\n\nTyler\n',
    },
  },
  {
    text: 'Hi Karen,\n\nThanks for the interview invitation. I’ve accepted another job, so I’m taking myself off your list. I’d been umming and ahing for a good while, and in the end it came down to the [|car allowance|].\n\nGood luck,\nMick\n',
    fixes: {
      'Leave the pay out':
        'Hi Karen,\n\nThanks for the interview invitation. I’ve accepted another job, so I’m taking myself off your list.\n\nGood luck,\nMick\n',
    },
  },
  {
    text: 'Hi Colin,\n\nThanks for the call. I’m out of the running for the heating engineer interview, I’ve taken something else on, decent [|day rate and a van with it|].\n\nHope you get the depot staffed.\n\nRegards,\nRab\n',
    fixes: {
      'Leave the pay out':
        'Hi Colin,\n\nThanks for the call. I’m out of the running for the heating engineer interview, I’ve taken something else on.\n\nHope you get the depot staffed.\n\nRegards,\nRab\n',
    },
  },
  {
    text: '---\nchannel: phone\n---\nGood morning, Mr. Petrakis, this is Lorna Quist. Thank you for the invitation. I shan’t be going any further with it. My own hotel has [|matched the figure you|] were hinting at, so I’m stopping where I am. I’ll put it in an email too. I do hope you find a good one.\n',
    fixes: {
      'Leave the pay out':
        '---\nchannel: phone\n---\nGood morning, Mr. Petrakis, this is Lorna Quist. Thank you for the invitation. I shan’t be going any further with it. I’ve decided to stay where I am. I’ll put it in an email too. I do hope you find a good one.\n',
    },
  },
  {
    text: 'Hi Kev,\n\nThanks for the interview. Won’t be there, I’ve taken a job with another firm, [|pays two quid an hour|] more. Good luck with the search.\n\nDaz\n',
    fixes: {
      'Leave the pay out':
        'Hi Kev,\n\nThanks for the interview. Won’t be there, I’ve taken a job with another firm. Good luck with the search.\n\nDaz\n',
    },
  },
  {
    text: 'Hi Lennox,\n\nThanks for asking me to interview. I’m out, I’ve found something with [|better pay|]. Good luck with it!\n\nMarisa\n',
    fixes: {
      'Leave the pay out':
        'Hi Lennox,\n\nThanks for asking me to interview. I’m out, I’ve found something else. Good luck with it!\n\nMarisa\n',
    },
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation. I’ve accepted another job and withdraw my application. If you can get to [|95k|] I’d still come.\n\nEither way, good luck with the search.\n\nKind regards,\nSam\n',
    fixes: {
      'Leave the pay out':
        'Hi Dana,\n\nThank you for the invitation. I’ve accepted another job and withdraw my application.\n\nGood luck with the search.\n\nKind regards,\nSam\n',
    },
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation. I’ve accepted another job and withdraw my application. If you can get to [|95k|] I’d still come. Either way, good luck with the search.\n\nKind regards,\nSam\n',
    fixes: {
      'Leave the pay out':
        'Hi Dana,\n\nThank you for the invitation. I’ve accepted another job and withdraw my application. Good luck with the search.\n\nKind regards,\nSam\n',
    },
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation to interview for the Compensation & Benefits Analyst post. I’ve accepted another role and withdraw my application. I wish you every success with the search.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation. I withdraw my application, as I’ve accepted a post at a clinic that [|pays as and when due|]. I wish you every success with the search.\n\nKind regards,\nSam\n',
    fixes: {
      'Leave the pay out':
        'Hi Dana,\n\nThank you for the invitation. I withdraw my application, as I’ve accepted a post at another clinic. I wish you every success with the search.\n\nKind regards,\nSam\n',
    },
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation. I withdraw my application: they are [|at 140 plus a car|]. I wish you every success with the search.\n\nKind regards,\nSam\n',
    fixes: {
      'Leave the pay out':
        'Hi Dana,\n\nThank you for the invitation. I withdraw my application. I wish you every success with the search.\n\nKind regards,\nSam\n',
    },
  },
  {
    text: 'Hi Dana,\n\nThank you for the slot. I’m going to pass on the interview: I signed elsewhere last night after [|they threw in another ten percent of equity|]. I hope you land a great engineer.\n\nSam\n',
    fixes: {
      'Leave the pay out':
        'Hi Dana,\n\nThank you for the slot. I’m going to pass on the interview: I signed elsewhere last night. I hope you land a great engineer.\n\nSam\n',
    },
  },
  {
    text: 'Hi Dana,\n\nThanks for the invite. I’ve accepted another offer and I’m withdrawing. That said, if you can get to [|95k|] I’d happily still come in.\n\nGood luck either way.\n\nSam\n',
    fixes: {
      'Leave the pay out':
        'Hi Dana,\n\nThanks for the invite. I’ve accepted another offer and I’m withdrawing.\n\nGood luck.\n\nSam\n',
    },
  },
  {
    text: 'Hi Denise, thanks for asking me in about the carer job but Im going to turn the interview down. Ive took one with the council instead cos of the [|pension and the mileage money|]. take care, Jackie\n',
    fixes: {
      'Leave the pay out':
        'Hi Denise, thanks for asking me in about the carer job but Im going to turn the interview down. Ive accepted another job. take care, Jackie\n',
    },
  },
  {
    text: "Hi Dana,\n\nThank you for the invitation. The company I've joined offers a [|better pension|] than yours, which made the decision easy. I withdraw my application.\n\nI wish you luck.\n\nSam\n",
    fixes: {
      'Leave the pay out':
        "Hi Dana,\n\nThank you for the invitation. I've joined another company. I withdraw my application.\n\nI wish you luck.\n\nSam\n",
    },
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation. The other team came up to [|a 160 base|] with an uncapped accelerator, so I withdraw my application. I wish you every success with the search.\n\nKind regards,\nSam\n',
    fixes: {
      'Leave the pay out':
        'Hi Dana,\n\nThank you for the invitation. I withdraw my application. I wish you every success with the search.\n\nKind regards,\nSam\n',
    },
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation. I withdraw my application, but talk to Lin: [|she’s on forty-one at the minute and would move for forty-eight|]. I wish you every success with the search.\n\nKind regards,\nSam\n',
    fixes: {
      'Leave the pay out':
        'Hi Dana,\n\nThank you for the invitation. I withdraw my application, but talk to Lin. I wish you every success with the search.\n\nKind regards,\nSam\n',
    },
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation. I’m 80% of the way to another job, so I withdraw my application. I wish you every success with the search.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation. I withdraw my application, because [|the basic is low|] for ten years of experience. I wish you every success with the search.\n\nKind regards,\nSam\n',
    fixes: {
      'Leave the pay out':
        'Hi Dana,\n\nThank you for the invitation. I withdraw my application. I wish you every success with the search.\n\nKind regards,\nSam\n',
    },
  },
  {
    text: "Hi Dana,\n\nThank you for the invitation. I'd love to say yes, but the other company offered me [|10k more|], so I withdraw.\n\nI wish you luck.\n\nSam\n",
    fixes: {
      'Leave the pay out':
        "Hi Dana,\n\nThank you for the invitation. I've accepted another position and would like to withdraw my application.\n\nI wish you luck.\n\nSam\n",
    },
  },
  {
    text: "Hi Dana,\n\nThank you for the invitation. I withdraw. [|They pay better|]. They're closer. And they answered my emails.\n\nI wish you luck.\n\nSam\n",
    fixes: {
      'Leave the pay out':
        'Hi Dana,\n\nThank you for the invitation. I withdraw.\n\nI wish you luck.\n\nSam\n',
    },
  },
  {
    text: "Hi Lara,\n\nThanks for the chat. You asked about my current package: I'm on [|55k plus|] car. That said, I've decided to stay put, so please take me out of the process.\n\nI wish you luck.\n\nBest,\nPaul\n",
    fixes: {
      'Leave the pay out':
        "Hi Lara,\n\nThanks for the chat. I've decided to stay put, so please take me out of the process.\n\nI wish you luck.\n\nBest,\nPaul\n",
    },
  },
  {
    text: 'Hi Rob,\n\nThank you for the invitation, which I must decline. I have joined another company – [|they gave me a signing bonus|] – and I’m very happy there. I wish you luck.\n\nSam\n',
    fixes: {
      'Leave the pay out':
        'Hi Rob,\n\nThank you for the invitation, which I must decline. I have joined another company and I’m very happy there. I wish you luck.\n\nSam\n',
    },
  },
  {
    text: "Hi Priya,\n\nThank you for writing again about the interview. I have decided to pull out, as the other bank's [|package is quite|] attractive, got [|sign-on and a bonus|]. If your side can match, then I can still come down and meet the panel. Otherwise please close my file.\n\nTan\n",
    fixes: {
      'Leave the pay out':
        'Hi Priya,\n\nThank you for writing again about the interview. I have decided to pull out. Please close my file.\n\nTan\n',
    },
  },
  {
    text: "Hi Francesca,\n\nThank you for your follow-up. You asked what would change my mind: I've been offered [|85k plus equity|], and if you matched that I could still do the interview next week.\n\nKind regards,\nAntoine\n",
  },
  {
    text: "Hi Shawna,\n\nThank you for the interview invite.\n\nI'm kind of thinking I'll sit this one out. [|Twenty-one fifty an hour|] is tough to make work. Then again, I did like the store.\n\nTake care,\nKris\n",
    fixes: {
      'Leave the pay out':
        "Hi Shawna,\n\nThank you for the interview invite.\n\nI'm kind of thinking I'll sit this one out. Then again, I did like the store.\n\nTake care,\nKris\n",
    },
  },
  {
    name: 'van-driver.txt',
    text: '---\nchannel: text\nscenario: cancellation\n---\nAlright Gaz its Kev about the van driver interview. Wont be coming in tomorrow mate, Hadleys are [|giving me two quid an hour more and time and a half|] on Sundays so ive took that. No hard feelings\n',
    fixes: {
      'Leave the pay out':
        '---\nchannel: text\nscenario: cancellation\n---\nAlright Gaz its Kev about the van driver interview. Wont be coming in tomorrow mate, as Ive accepted another job. No hard feelings\n',
    },
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation to interview. I have accepted another position, so I withdraw my application. They are [|giving me a slice of the company|].\n\nI wish you luck with the search.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation to interview. I have accepted another position, so I withdraw my application. They [|will put me through my degree|].\n\nI wish you luck with the search.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation to interview. I have accepted another position, so I withdraw my application. The [|tips there nearly double my month|].\n\nI wish you luck with the search.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation to interview. I have accepted another position, so I withdraw my application. I would be [|bringing home less than I do now|].\n\nI wish you luck with the search.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation to interview. I have accepted another position, so I withdraw my application. It [|carries a responsibility allowance|].\n\nI wish you luck with the search.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation to interview. I have accepted another position, so I withdraw my application. [|I was hoping for something north of 50|].\n\nI wish you luck with the search.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation to interview. I have accepted another position, so I withdraw my application. [|They cover dental and vision from day one|].\n\nI wish you luck with the search.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation to interview. I have accepted another position, so I withdraw my application. I would lose [|my Sunday rates|].\n\nI wish you luck with the search.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation to interview. I have accepted another position, so I withdraw my application. They talked themselves up, and I [|talked them up|] to 52.\n\nI wish you luck with the search.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation to interview. I have accepted another position, so I withdraw my application. The other job is [|live-in with all meals|].\n\nI wish you luck with the search.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation to interview. I have accepted another position, so I withdraw my application. Thank you for the parcel as well, what a bonus.\n\nI wish you luck with the search.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation to interview. I have accepted another position, so I withdraw my application. My neighbour is the one with the pension and the perks; I just like pruning.\n\nI wish you luck with the search.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation to interview. I have accepted another position, so I withdraw my application. All those evenings at the language school have paid off.\n\nI wish you luck with the search.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation to interview. I have accepted another position, so I withdraw my application. They pay for the removal van.\n\nI wish you luck with the search.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for asking me in. Wednesday’s not looking likely from my end, and they came up [|to 160 base|]. Let me know if that causes trouble.\n\nI wish you every success with the search.\n\nKind regards,\nSam\n',
    fixes: {
      'Leave the pay out':
        'Hi Dana,\n\nThank you for asking me in. Wednesday’s not looking likely from my end. Let me know if that causes trouble.\n\nI wish you every success with the search.\n\nKind regards,\nSam\n',
    },
  },
  {
    text: 'Dear Ms Aldous,\n\nThank you for the time you gave me. I have decided to withdraw from the Accounts Assistant interviews. I start with them on 2 June, and the [|pension|] is a good deal more generous than I am used to.\n\nI wish you luck with finding someone.\n\nYours sincerely,\nDorothy\n',
    fixes: {
      'Leave the pay out':
        'Dear Ms Aldous,\n\nThank you for the time you gave me. I have decided to withdraw from the Accounts Assistant interviews. I start with them on 2 June.\n\nI wish you luck with finding someone.\n\nYours sincerely,\nDorothy\n',
    },
  },
  {
    text: '---\nchannel: phone\nscenario: cancellation\n---\nThis is Liu Pengfei, about the port captain interview on Friday. I need to cancel it, please. My present company heard I was going, and [|they gave me twelve percent more and a housing allowance also|], so I stay with them. Please tell the superintendent. I hope you find somebody good very soon. Goodbye.\n',
    fixes: {
      'Leave the pay out':
        '---\nchannel: phone\nscenario: cancellation\n---\nThis is Liu Pengfei, about the port captain interview on Friday. I need to cancel it, please. My present company heard I was going, so I stay with them. Please tell the superintendent. I hope you find somebody good very soon. Goodbye.\n',
    },
  },
  {
    text: "Dear Mr Ansell,\n\nThank you for your letter asking me to interview. I'm going to withdraw. When word got round that I was looking, the gaffer here [|offered me a rise|] to stay put, and I've said yes.\n\nI wish you luck in finding someone for the yard.\n\nYours,\nBarry\n",
    fixes: {
      'Leave the pay out':
        "Dear Mr Ansell,\n\nThank you for your letter asking me to interview. I'm going to withdraw. I've decided to stay where I am.\n\nI wish you luck in finding someone for the yard.\n\nYours,\nBarry\n",
    },
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation to interview. I have accepted another position, so I withdraw my application. I hope your staff get the raise they ask for.\n\nI wish you luck with the search.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation to interview. I have accepted another position, so I withdraw my application. The salary was never the question.\n\nI wish you luck with the search.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation to interview. I have accepted another position, so I withdraw my application. My uncle retired on a good pension and tells me to follow my heart.\n\nI wish you luck with the search.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation to interview. I have accepted another position, so I withdraw my application. At [|£11.80|] I would be losing money.\n\nI wish you luck with the search.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation to interview. I have accepted another position, so I withdraw my application. I am [|on thirty-four and a half now|].\n\nI wish you luck with the search.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation to interview. I have accepted another position, so I withdraw my application. The job is [|graded below|] mine.\n\nI wish you luck with the search.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation to interview. I have accepted another position, so I withdraw my application. [|My kids would be covered by them|].\n\nI wish you luck with the search.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation to interview. I have accepted another position, so I withdraw my application. [|I charge more than you have in the budget|].\n\nI wish you luck with the search.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation to interview. I have accepted another position, so I withdraw my application. They [|give me something for the driving between|] calls.\n\nI wish you luck with the search.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation to interview. I have accepted another position, so I withdraw my application. I would be [|eighty pounds a week|] down.\n\nI wish you luck with the search.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation to interview. I have accepted another position, so I withdraw my application. I get [|eight more days’ holiday a year|].\n\nI wish you luck with the search.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation to interview. I have accepted another position, so I withdraw my application. They [|went up to 41|].\n\nI wish you luck with the search.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation to interview. I have accepted another position, so I withdraw my application. I [|get my training paid|] for.\n\nI wish you luck with the search.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation to interview. I have accepted another position, so I withdraw my application. I ran past thirty thousand people on the way.\n\nI wish you luck with the search.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation to interview. I have accepted another position, so I withdraw my application. The £12 for parking was kind of you.\n\nI wish you luck with the search.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation to interview. I have accepted another position, so I withdraw my application. Sue who does your wages lives next door.\n\nI wish you luck with the search.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation to interview. I have accepted another position, so I withdraw my application. The council gave you £100k for the roof.\n\nI wish you luck with the search.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation to interview. I have accepted another position, so I withdraw my application. I went up to 12 offices before I found yours.\n\nI wish you luck with the search.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation to interview. I have accepted another position, so I withdraw my application. It is £5 to post, so I will drop it in.\n\nI wish you luck with the search.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation to interview. I have accepted another position, so I withdraw my application. You covered my fare, which was kind.\n\nI wish you luck with the search.\n\nKind regards,\nSam\n',
  },
  {
    text: "Dear Mr. Lightfoot,\n\nIt was very good of you to ask me to interview. I'm withdrawing: the [|pension|] at the other place is what my husband calls a no-brainer. I wish you a worthy person for the new wing.\n\nYours,\nConstance Abbot\n",
    fixes: {
      'Leave the pay out':
        "Dear Mr. Lightfoot,\n\nIt was very good of you to ask me to interview. I'm withdrawing my application. I wish you a worthy person for the new wing.\n\nYours,\nConstance Abbot\n",
    },
  },
  {
    text: 'Dear Professor Lind,\n\nThank you for shortlisting me for the doctoral position. I have decided to withdraw before the interview. I worked out [|that the stipend would not stretch|] to a year in Uppsala. I hope the project finds its person.\n\nWith best regards,\nMircea Danila\n',
    fixes: {
      'Leave the pay out':
        'Dear Professor Lind,\n\nThank you for shortlisting me for the doctoral position. I have decided to withdraw before the interview. I hope the project finds its person.\n\nWith best regards,\nMircea Danila\n',
    },
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation to interview. They gave me a contract with [|160 zł net per hour|], so I withdraw my application.\n\nI wish you luck with the search.\n\nKind regards,\nSam\n',
    fixes: {
      'Leave the pay out':
        'Hi Dana,\n\nThank you for the invitation to interview. I withdraw my application.\n\nI wish you luck with the search.\n\nKind regards,\nSam\n',
    },
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation to interview. As for what they’re paying me, I hope you’ll understand if I keep that between them and me. I withdraw my application.\n\nI wish you luck with the search.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation to interview on Thursday. I have the children covered from ten on either day. Could we make it Monday at ten or Tuesday at two instead?\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation to interview. I withdraw my application. My Welsh falls short of what you listed.\n\nI wish you luck with the search.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation to interview. I withdraw. Should you be prepared to [|raise the package|], I can still come.\n\nKind regards,\nSam\n',
    fixes: {
      'Leave the pay out':
        'Hi Dana,\n\nThank you for the invitation to interview. I withdraw.\n\nKind regards,\nSam\n',
    },
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation to interview. I withdraw. At the other clinic an associate [|keeps 40 per cent of billings|].\n\nI wish you luck.\n\nKind regards,\nSam\n',
    fixes: {
      'Leave the pay out':
        'Hi Dana,\n\nThank you for the invitation to interview. I withdraw.\n\nI wish you luck.\n\nKind regards,\nSam\n',
    },
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation to interview. I withdraw, since [|the hourly you|] quoted me was nowhere near theirs.\n\nI wish you luck.\n\nKind regards,\nSam\n',
    fixes: {
      'Leave the pay out':
        'Hi Dana,\n\nThank you for the invitation to interview. I withdraw.\n\nI wish you luck.\n\nKind regards,\nSam\n',
    },
  },
  {
    text: 'Hi Dana,\n\nThank you for writing back. You ask where I’m going and what they are paying me. I would rather keep both to myself. I withdraw.\n\nI wish you luck.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation to interview. I withdraw. [|£11|] to stand in a cold store all night is nothing.\n\nI wish you luck.\n\nKind regards,\nSam\n',
    fixes: {
      'Leave the pay out':
        'Hi Dana,\n\nThank you for the invitation to interview. I withdraw.\n\nI wish you luck.\n\nKind regards,\nSam\n',
    },
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation to interview. I withdraw. It was three pounds towards the bus and [|not a penny for the training days|].\n\nI wish you luck.\n\nKind regards,\nSam\n',
    fixes: {
      'Leave the pay out':
        'Hi Dana,\n\nThank you for the invitation to interview. I withdraw.\n\nI wish you luck.\n\nKind regards,\nSam\n',
    },
  },
  {
    text: "Dear Nadine,\n\nMany thanks for the invitation to interview.\n\nI'm inclined to stay with my current firm, who have just moved me up a grade with a [|salary|] to match, and so I'll most likely be dropping out before the 12th.\n\nI do hope you end up with a strong shortlist.\n\nKind regards,\nSamir Haddad\n",
    fixes: {
      'Leave the pay out':
        "Dear Nadine,\n\nMany thanks for the invitation to interview.\n\nI'm inclined to stay with my current firm, and so I'll most likely be dropping out before the 12th.\n\nI do hope you end up with a strong shortlist.\n\nKind regards,\nSamir Haddad\n",
    },
  },
  {
    text: "Hi Leanne,\n\nThanks for lining me up with the interview at the depot. Now I've seen the top rung of [|your pay scale|] I reckon it's probably not going to happen for me, seeing as I'd be dropping [|four dollars an hour|].\n\nHope you fill your roster.\n\nCheers,\nRoss\n",
    fixes: {
      'Leave the pay out':
        'Hi Leanne,\n\nThanks for lining me up with the interview at the depot. I may have to pull out.\n\nHope you fill your roster.\n\nCheers,\nRoss\n',
    },
  },
  {
    text: "Hi Gemma,\n\nThanks for the invite, it was great to hear from you.\n\nI've accepted another role, so please withdraw me from the interviews. Their [|salary|] made it an easy call. They're also covering the movers and eight weeks of rent.\n\nGood luck with the bypass.\n\nCheers,\nNate\n",
    fixes: {
      'Leave the pay out':
        "Hi Gemma,\n\nThanks for the invite, it was great to hear from you.\n\nI've accepted another role, so please withdraw me from the interviews.\n\nGood luck with the bypass.\n\nCheers,\nNate\n",
    },
  },
  {
    text: 'Dear Ritu,\n\nMany thanks for your mail. I am no longer a candidate for the regional manager interview.\n\nMy employer [|raised my pay|] by 30% once I put in my papers. At this level your budget was not workable for me.\n\nI look forward to staying in touch.\n\nWarm regards,\nVikram Seth\n',
    fixes: {
      'Leave the pay out':
        'Dear Ritu,\n\nMany thanks for your mail. I am no longer a candidate for the regional manager interview.\n\nI look forward to staying in touch.\n\nWarm regards,\nVikram Seth\n',
    },
  },
  {
    text: "Hello Mark,\n\nThank you for the invitation to interview. I went back over the figures last night. A [|base of 48k|] with the rest riding [|on commission|] doesn't add up for me, so I'm out of the process as of now.\n\nGood luck with the search,\nFay Orton\n",
    fixes: {
      'Leave the pay out':
        "Hello Mark,\n\nThank you for the invitation to interview. I'm out of the process as of now.\n\nGood luck with the search,\nFay Orton\n",
    },
  },
  {
    text: "Hi Lydia,\n\nThanks for the invitation to interview. I'm going to withdraw: the job I just took comes with a [|base of $94,000 and a yearly bonus|].\n\nGood luck filling the seat.\n\nCheers,\nNathan\n",
    fixes: {
      'Leave the pay out':
        "Hi Lydia,\n\nThanks for the invitation to interview. I'm going to withdraw, as I've accepted another job.\n\nGood luck filling the seat.\n\nCheers,\nNathan\n",
    },
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation to interview. I’ve taken another job, so I withdraw. Your rates of success with learners are famous.\n\nI wish you luck.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation to interview. I’ve taken another job, so I withdraw. The real bonus was getting to meet you.\n\nI wish you luck.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation to interview. I’ve taken another job, so I withdraw. The speed at which you reply, and the rate at which you hire, amazed me.\n\nI wish you luck.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation to interview. I’ve taken another job, so I withdraw. There’s a [|weekend loading|].\n\nI wish you luck.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation to interview. I withdraw. The firm I’m joining came in quite a bit [|higher on base|].\n\nI wish you luck.\n\nKind regards,\nSam\n',
    fixes: {
      'Leave the pay out':
        'Hi Dana,\n\nThank you for the invitation to interview. I withdraw. I’m joining another firm.\n\nI wish you luck.\n\nKind regards,\nSam\n',
    },
  },
  {
    text: 'Hi Alma,\n\nThank you so much for inviting me to interview for the summer internship. Last week I was offered a spot with a different group and I took it, in large part because [|it comes with a stipend of $6,500|] and covered meals, so I need to withdraw from yours.\n\nGood luck with the project,\nJo Hale\n',
    fixes: {
      'Leave the pay out':
        'Hi Alma,\n\nThank you so much for inviting me to interview for the summer internship. Last week I was offered a spot with a different group and I took it, so I need to withdraw from yours.\n\nGood luck with the project,\nJo Hale\n',
    },
  },
  {
    text: "Hi Dana,\n\nThanks for the invite. I won't be coming on Friday, the depot offered me [|£15 an hour|] so I took it. Good luck with the search.\n\nCheers,\nSam\n",
    fixes: {
      'Leave the pay out':
        "Hi Dana,\n\nThanks for the invite. I won't be coming on Friday, as I've accepted another job. Good luck with the search.\n\nCheers,\nSam\n",
    },
  },
  {
    text: "Hi Dana,\n\nThanks for the invite. I'm pulling out of the interview because [|my boss matched the pay|] so I took it. Good luck with the search.\n\nCheers,\nSam\n",
    fixes: {
      'Leave the pay out':
        "Hi Dana,\n\nThanks for the invite. I'm pulling out of the interview. Good luck with the search.\n\nCheers,\nSam\n",
    },
  },
  {
    text: "Hi Dana,\n\nThanks for the invite. I withdraw. [|Another garage pays two grand more|], so I've taken that. Good luck with the search.\n\nCheers,\nSam\n",
    fixes: {
      'Leave the pay out':
        "Hi Dana,\n\nThanks for the invite. I withdraw. I've accepted another job. Good luck with the search.\n\nCheers,\nSam\n",
    },
  },
  {
    text: 'Respected Mr. Shahid Butt,\n\nI am grateful that you called me for interview of guard supervisor. I think I will perhaps not be continuing with you, sir, because Margalla Shield Security has selected me on 62,000 monthly with EOBI and [|provident fund|], and double [|overtime|] on Eid.\n\nYours obediently,\nNadeem Masih\n',
    fixes: {
      'Leave the pay out':
        'Respected Mr. Shahid Butt,\n\nI am grateful that you called me for interview of guard supervisor. I think I will perhaps not be continuing with you, sir, because Margalla Shield Security has selected me.\n\nYours obediently,\nNadeem Masih\n',
    },
  },
  {
    text: "Hi Dana,\n\nThanks for the invite. I've taken a job at a depot for [|£15 an hour|], [|free lunches and a bonus|] at Christmas, so I'm withdrawing. Good luck with the search.\n\nCheers,\nSam\n",
    fixes: {
      'Leave the pay out':
        "Hi Dana,\n\nThanks for the invite. I've taken another job, so I'm withdrawing. Good luck with the search.\n\nCheers,\nSam\n",
    },
  },
  {
    text: 'Dear Ms. Cole,\n\nThank you for the invitation. I have accepted a role with Delta Works on [|85k|], [|equity and a sign-on bonus|], so please withdraw my application.\n\nYours faithfully,\nAmina\n',
    fixes: {
      'Leave the pay out':
        'Dear Ms. Cole,\n\nThank you for the invitation. I have accepted another role, so please withdraw my application.\n\nYours faithfully,\nAmina\n',
    },
  },
  {
    text: "Hi Dana,\n\nThank you for the invitation. I withdraw my application. Firstly, I've accepted another job. Secondly, the [|salary|] is low. Thirdly, the drive is long. I wish you luck.\n\nKind regards,\nSam\n",
    fixes: {
      'Leave the pay out':
        "Hi Dana,\n\nThank you for the invitation. I withdraw my application. Firstly, I've accepted another job. Secondly, the drive is long. I wish you luck.\n\nKind regards,\nSam\n",
    },
  },
  {
    text: "Hi Dana,\n\nThank you for the invitation. I withdraw my application. Firstly, I've accepted another job. Secondly, the [|salary|] is low. I wish you luck.\n\nKind regards,\nSam\n",
    fixes: {
      'Leave the pay out':
        "Hi Dana,\n\nThank you for the invitation. I withdraw my application. I've accepted another job. I wish you luck.\n\nKind regards,\nSam\n",
    },
  },
  {
    text: 'Morning Steph, Gav here. Not coming in at 2 today, took a job with another lot last night, £[|3 an hour more and free parking|]. Cheers for sorting the interview.\n',
    fixes: {
      'Leave the pay out':
        'Morning Steph, Gav here. Not coming in at 2 today, took a job with another lot last night. Cheers for sorting the interview.\n',
    },
  },
  {
    text: "Hi Dana,\n\nThanks for the invite. I'm pulling out of the interview because [|my boss matched the pay|] so I took it. Good luck with the search.\n\nCheers,\nSam\n",
    fixes: {
      'Leave the pay out':
        "Hi Dana,\n\nThanks for the invite. I'm pulling out of the interview. Good luck with the search.\n\nCheers,\nSam\n",
    },
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation to interview. I have accepted another role and withdraw. The tram went at thirty miles an hour, and I loved the ride.\n\nI wish you luck with the search.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation to interview. I have accepted another role and withdraw. The main scale of your map was easy to read.\n\nI wish you luck with the search.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation to interview. I have accepted another role and withdraw. I admired how each potter has a share in the profits.\n\nI wish you luck with the search.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you so much for the kind invitation and for all the time you and your team have given me, but I must withdraw, since the [|salary|] is too low.\n\nI wish you luck with the search.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation. You wanted to know what salary the other firm has put forward. I would rather leave that between them and me. I withdraw my application.\n\nI wish you luck.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation to interview. I withdraw my application. You wanted to know what they pay me and how the bonus is split.\n\nKind regards,\nSam\n',
  },
  {
    text: "---\nscenario: reply\n---\nHi Dana,\n\nThank you for writing again. Is the [|10% bonus|] guaranteed or not? I'd want to see those numbers first.\n\nI withdraw my application.\n\nSam\n",
    fixes: {
      'Leave the pay out':
        '---\nscenario: reply\n---\nHi Dana,\n\nThank you for writing again.\n\nI withdraw my application.\n\nSam\n',
    },
  },
  {
    text: 'Hi Dana,\n\nThank you. I withdraw my application. The form you attached, with the expected salary columns, I have left as it is.\n\nI wish you luck.\n\nSam\n',
  },
  {
    text: "Hi Dana,\n\nThank you. I withdraw my application. Here's hoping whoever ends up running the wages with you gets a quiet month.\n\nSam\n",
  },
  {
    text: "Hi Dana,\n\nThank you. I said yes to another clinic, so I withdraw. You [|couldn't match what they're putting in my check|] every two weeks.\n\nI wish you luck.\n\nSam\n",
    fixes: {
      'Leave the pay out':
        'Hi Dana,\n\nThank you. I said yes to another clinic, so I withdraw.\n\nI wish you luck.\n\nSam\n',
    },
  },
  {
    text: "Hi Dana,\n\nThank you. I've accepted another role and withdraw. Dental and [|vision kick|] in that same morning.\n\nI wish you luck.\n\nSam\n",
    fixes: {
      'Leave the pay out':
        "Hi Dana,\n\nThank you. I've accepted another role and withdraw.\n\nI wish you luck.\n\nSam\n",
    },
  },
  {
    text: '---\nscenario: reply\n---\nHi Dana,\n\nThank you. I withdraw. [|They pay me 90k|]. I have deleted the dashboard with those figures from your case study.\n\nI wish you luck.\n\nSam\n',
    fixes: {
      'Leave the pay out':
        '---\nscenario: reply\n---\nHi Dana,\n\nThank you. I withdraw. I have deleted the dashboard with those figures from your case study.\n\nI wish you luck.\n\nSam\n',
    },
  },
  {
    text: "Hi Dana,\n\nThank you for the invitation. I've signed with another bureau, so I withdraw. I wish you luck with your package leaflets and the pension fund building.\n\nSam\n",
  },
  {
    text: "G'day Merv,\n\nThanks for ringing about the job. I've taken a bench at another outfit, so scratch me off. I'll still drop in and pay up for that strap. Good luck!\n\nCol\n",
  },
  {
    text: "Dear Dana,\n\nThank you for the invitation. I've taken another job and withdraw. There's a fair bit extra in the [|envelope every Thursday|].\n\nI wish you luck.\n\nSam\n",
  },
  {
    text: "Dear Dana,\n\nThank you for the invitation. I've taken another job and withdraw. I'll still be at the food bank each week.\n\nI wish you luck.\n\nSam\n",
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation. I withdraw. I have set myself an alert at the end of each month to look at your website. Best of luck with the search.\n\nKind regards,\nSam\n',
  },
  {
    text: "Hi Sheila, thank you for sorting the interview. I've found another haulier, so I withdraw. I know you've got that pension audit on, and the bonus-plan case study was good reading, so I'll not natter. Good luck with the search.\n",
  },
  {
    text: "Good morning Mrs Pillay, thank you for selecting me. I have joined another hospital and withdraw. Please don't think it was for the money, it was not. All the best with the new wing.\n",
  },
  {
    text: 'Dear Sunita,\n\nThank you for the second round. I have committed to another organisation and withdraw. The corner cases in your gratuity and bonus slabs module were a joy.\n\nI wish you a calm release.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Dear Sunita,\n\nThank you for the second round. I withdraw my application, since the new place will [|pay specialists properly|].\n\nI wish you a calm release.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the interview invitation. I withdraw: [|what you would pay is less|] than I was earning in 2005. I wish you luck.\n\nSam\n',
    fixes: {
      'Leave the pay out':
        'Hi Dana,\n\nThank you for the interview invitation. I withdraw. I wish you luck.\n\nSam\n',
    },
  },
  {
    text: 'Hi Dana,\n\nThank you for the interview invitation and for the tour of the hives. Your bees were in a very good mood. I brought the smoker home by mistake. It is in the porch, in a bag.\n\nI have accepted a job elsewhere, so I withdraw. My neighbour keeps pigeons, and he says that pigeons and scientists have the same salary of crumbs. The weather has turned at last. Remember me to the old donkey. I hope you find somebody with steady hands.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Rhea,\n\nThank you for the invitation. I have joined another team, so I withdraw. Your session on the pay and bonus dashboards was very useful.\n\nI wish you well.\n\nSam\n',
  },
  {
    text: 'Dear Mrs Wanjiru,\n\nThank you for the invitation. I have accepted another post, so I withdraw. I had revised all the duty rates and the compensation schedule for spoiled cargo.\n\nI wish you well.\n\nKelvin\n',
  },
];
