import type { Example } from '../../server/rules/rule';

export const examples: readonly Example[] = [
  {
    text: 'Hi Dana,\n\nThank you. I withdraw: [|my boss and I had a shouting match|].\n\nSam\n',
  },
  { text: 'Hi Dana,\n\nThank you. For family reasons I withdraw my application.\n\nSam\n' },
  {
    text: 'Hi Dana,\n\nThank you. There has been a death in the family, so I withdraw.\n\nSam\n',
  },
  { text: 'Hi Dana,\n\nThank you. My wife loved your open day, but I withdraw.\n\nSam\n' },
  {
    text: 'Hi Dana,\n\nThank you. I withdraw. Your depression and anxiety pilots deserve attention.\n\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the Pregnancy and Early Illness Team interview. I withdraw.\n\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation. I withdraw my application. My sister has a post at your Leeds branch.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation. I withdraw my application. My brother drove me to your yard and was impressed.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation. I withdraw my application. I loved your talk on migraine.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation. I withdraw my application. [|My husband’s shifts|] have changed.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation. I withdraw my application. I’m [|going through a separation|].\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation. I withdraw my application. I have to do the school run at nine.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation to interview. I have accepted another position, so I withdraw my application. I shall keep an eye on your openings.\n\nI wish you luck with the search.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation to interview. I have accepted another position, so I withdraw my application. My wife is to [|have her hip replaced|] in May.\n\nI wish you luck with the search.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation to interview. [|My mother had a stroke|] and I’m needed with her, so I have to withdraw. I wish you luck with the search.\n\nKind regards,\nSam\n',
    fixes: {
      'Leave it private':
        'Hi Dana,\n\nThank you for the invitation to interview. I have to withdraw. I wish you luck with the search.\n\nKind regards,\nSam\n',
    },
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation to interview. I withdraw my application. My wife is to [|have her hip replaced|] in May. Besides that, I no longer like driving in the dark. I wish you luck with the search.\n\nKind regards,\nSam\n',
    fixes: {
      'Leave it private':
        'Hi Dana,\n\nThank you for the invitation to interview. I withdraw my application. I no longer like driving in the dark. I wish you luck with the search.\n\nKind regards,\nSam\n',
    },
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation to interview. I withdraw my application. [|My father had a bypass operation|] so I have taken a job in the town where he lives. I wish you luck with the search.\n\nKind regards,\nSam\n',
    fixes: {
      'Leave it private':
        'Hi Dana,\n\nThank you for the invitation to interview. I withdraw my application. I have accepted another job. I wish you luck with the search.\n\nKind regards,\nSam\n',
    },
  },
  {
    text: 'Hi Dana, thanks for the invite to interview. I’m pulling out of it, I’ve taken another job. my heads [|not in a good place|] rn All the best with the search',
    fixes: {
      'Leave it private':
        'Hi Dana, thanks for the invite to interview. I’m pulling out of it, I’ve taken another job. All the best with the search',
    },
  },
  {
    text: 'Hi Dana,\n\nThank you for the interview invitation. I withdraw my application. [|My husband’s Parkinson|]’s has got worse.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation. I withdraw, as I’ve found a spot at another school.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the interview. I’m going to drop out. [|My wife’s dialysis|] has gone up to four sessions and somebody needs to drive her, so I’ve taken on a part-time job round the corner that works with all that.\n\nSam\n',
    fixes: {
      'Leave it private':
        'Hi Dana,\n\nThank you for the interview. I’m going to drop out. I’ve taken on a part-time job round the corner.\n\nSam\n',
    },
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation. I am withdrawing from the interviews. Since January [|I have been in treatment for depression|].\n\nI did not want to hide behind a form of words. I hope you find a great manager.\n\nSam\n',
    fixes: {
      'Leave it private':
        'Hi Dana,\n\nThank you for the invitation. I am withdrawing from the interviews.\n\nI hope you find a great manager.\n\nSam\n',
    },
  },
  {
    text: 'Hi Dana,\n\nThank you for the interview. I’ve taken another apprenticeship, so please cancel it. My mum says if you can’t reach me, ring the house.\n\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the chance of the dairy job. I’m going to have to withdraw. [|My back has gone again|], the discs this time. Then [|my brother wants me|] in with him as well.\n\nI wish you luck.\n\nSam\n',
    fixes: {
      'Leave it private':
        'Hi Dana,\n\nThank you for the chance of the dairy job. I’m going to have to withdraw.\n\nI wish you luck.\n\nSam\n',
    },
  },
  {
    text: 'Hi Dana,\n\nThank you for the interview on the 22nd. I’m [|having a cyst|] taken off my wrist that morning and [|the surgeon says|] I’ll be woozy. Could we meet on the 25th or 26th instead?\n\nKind regards,\nSam\n',
    fixes: {
      'Leave it private':
        'Hi Dana,\n\nThank you for the interview on the 22nd. I’m afraid I can’t make that time. Could we meet on the 25th or 26th instead?\n\nKind regards,\nSam\n',
    },
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation. I withdraw my application. [|My mother has had a stroke|]. She needs me at home.\n\nI wish you luck.\n\nSam\n',
    fixes: {
      'Leave it private':
        'Hi Dana,\n\nThank you for the invitation. I withdraw my application.\n\nI wish you luck.\n\nSam\n',
    },
  },
  {
    text: 'Hi Dana,\n\nThank you for the interview. I withdraw. A company in town has hired me, and even if it hadn’t, [|my knee would have said no|].\n\nSam\n',
    fixes: {
      'Leave it private':
        'Hi Dana,\n\nThank you for the interview. I withdraw. A company in town has hired me.\n\nSam\n',
    },
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation. My managing partner needs me in court that day, so I have to withdraw. I wish you every success with the search.\n\nKind regards,\nSam\n',
  },
  {
    text: "hi sanjeev, appreciate the interview offer for the night shift. [|my back's gone again and the GP has signed me off|] til xmas so i'm pulling out. all the best finding someone - Wes\n",
    fixes: {
      'Leave it private':
        "hi sanjeev, appreciate the interview offer for the night shift. i'm pulling out. all the best finding someone - Wes\n",
    },
  },
  {
    text: "---\nchannel: text\nscenario: reschedule\n---\nHi Joanne, it's Bilal, the helpdesk interview on Monday. [|My little girl's been sick all night|] so I can't see Monday happening. Can we do it some other day?\n",
    fixes: {
      'Leave it private':
        "---\nchannel: text\nscenario: reschedule\n---\nHi Joanne, it's Bilal, the helpdesk interview on Monday. I can't see Monday happening. Can we do it some other day?\n",
    },
  },
  {
    text: 'Dear Dana,\n\nThank you for the interview. I withdraw my application: they pay well, with the children’s school fees on top. I wish you every success with the search.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation. I withdraw my application: I [|did my back|] in, and then [|the missus moved out|]. I wish you every success with the search.\n\nKind regards,\nSam\n',
    fixes: {
      'Leave it private':
        'Hi Dana,\n\nThank you for the invitation. I withdraw my application. I wish you every success with the search.\n\nKind regards,\nSam\n',
    },
  },
  {
    text: 'Hi Rob,\n\nMany thanks for the invitation. Owing to a change in my circumstances ([|my partner has left me and I’m looking after our son|] alone), I have to withdraw. I wish you luck.\n\nSam\n',
    fixes: {
      'Leave it private':
        'Hi Rob,\n\nMany thanks for the invitation. Owing to a change in my circumstances, I have to withdraw. I wish you luck.\n\nSam\n',
    },
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation. I won’t be coming tomorrow, [|my little boy has come out in chickenpox|], so I’m withdrawing. I wish you every success with the search.\n\nKind regards,\nSam\n',
    fixes: {
      'Leave it private':
        'Hi Dana,\n\nThank you for the invitation. I’m withdrawing. I wish you every success with the search.\n\nKind regards,\nSam\n',
    },
  },
  {
    text: "---\nchannel: text\n---\nHi Mrs Engström, it's Paavo about the interview. Thank you for the invite. I have to pull out. [|My wife and I have separated|], so I've grabbed the first job that came up. It isn't what I trained for but it will do. I wish you a great season.\n",
    fixes: {
      'Leave it private':
        "---\nchannel: text\n---\nHi Mrs Engström, it's Paavo about the interview. Thank you for the invite. I have to pull out. I wish you a great season.\n",
    },
  },
  {
    text: "Hi Hortense,\n\nThank you for the invitation. I need to cancel tomorrow's interview. I've [|got the flu|] and a fever of 39, and I'm dropping out of the process.\n\nBest,\nWim\n",
    fixes: {
      'Leave it private':
        "Hi Hortense,\n\nThank you for the invitation. I need to cancel tomorrow's interview. I'm dropping out of the process.\n\nBest,\nWim\n",
    },
  },
  {
    name: 'fq2-25.txt',
    text: "---\nchannel: text\nscenario: reschedule\n---\nHi Mr Adeyemi, Chloe here. [|My mum's had a stroke|] and I'm at the hospital with her, can we do the interview some other day? Thanks for being so patient with me\n",
    fixes: {
      'Leave it private':
        '---\nchannel: text\nscenario: reschedule\n---\nHi Mr Adeyemi, Chloe here. Can we do the interview some other day? Thanks for being so patient with me\n',
    },
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation. I withdraw my application. I am [|getting a new knee|] in May.\n\nI wish you luck.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation. I withdraw my application. The wards have [|left me burnt out|].\n\nI wish you luck.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation. I withdraw my application. They took a [|picture of my lungs|] and did not like it.\n\nI wish you luck.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation. I withdraw my application. [|Dad no longer recognises|] us.\n\nI wish you luck.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation. I withdraw my application. [|My manager found out|], and he has not spoken to me since.\n\nI wish you luck.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation. I withdraw my application. The [|bank wants the house|].\n\nI wish you luck.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation. I withdraw my application. I’m joining a practice that does divorce and custody cases.\n\nI wish you luck.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation. I withdraw my application. I hardly slept for joy.\n\nI wish you luck.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation. I withdraw my application. The hospital wants me to start at once.\n\nI wish you luck.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation. I withdraw my application. My mother never forgets a birthday.\n\nI wish you luck.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation. I withdraw my application. My boss got wind of it and asked me to stay.\n\nI wish you luck.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation. I withdraw my application. My [|landlord is throwing us out|].\n\nI wish you luck.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation. I withdraw my application. My [|heart has been racing for weeks|].\n\nI wish you luck.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation. I withdraw my application. I was knocked down by your generosity.\n\nI wish you luck.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation. I withdraw my application. The other place fits pacemakers, and I’ll be testing them.\n\nI wish you luck.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation. I withdraw my application. I have trouble with my printer, so no enclosure.\n\nI wish you luck.\n\nKind regards,\nSam\n',
  },
  {
    text: "Dear Helen,\n\nThank you for the chance of an interview.\n\n[|My anxiety has been back|] since the weekend and I'm hardly sleeping, and as things look just now I might well have to leave it.\n\nI hope you have lots of lovely people to choose from on the day.\n\nTake care,\nJo\n",
    fixes: {
      'Leave it private':
        "Dear Helen,\n\nThank you for the chance of an interview.\n\nI'm hardly sleeping, and as things look just now I might well have to leave it.\n\nI hope you have lots of lovely people to choose from on the day.\n\nTake care,\nJo\n",
    },
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation. I withdraw my application. I’ve [|had a breakdown|].\n\nI wish you luck.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation. I withdraw my application. [|My son has special needs|].\n\nI wish you luck.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation. I withdraw my application. I had a breakdown on the motorway, hence the delay.\n\nI wish you luck.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation. I withdraw my application. [|Me and my husband have separated|].\n\nI wish you luck.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation. I withdraw my application. I’ve [|got the kids all week|].\n\nI wish you luck.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation. I withdraw my application. I have a [|grievance running against my manager|].\n\nI wish you luck.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation. I withdraw my application. I can’t lift a thing [|since the accident|].\n\nI wish you luck.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation. I withdraw my application. I [|start dialysis|] in May.\n\nI wish you luck.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation. I withdraw my application. We split the bill last time.\n\nI wish you luck.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation. I withdraw my application. I’ve got the keys all week.\n\nI wish you luck.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation. I withdraw my application. The second one is due back on Friday.\n\nI wish you luck.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation to interview. I have accepted another job abroad, and my husband’s work visa is settled, so I withdraw.\n\nI wish you luck with the search.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation. I withdraw my application. I cried at your lovely letter.\n\nI wish you luck with the search.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation. I withdraw my application. My manager never said a word against my leaving.\n\nI wish you luck with the search.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation to interview. I have accepted another position, so I withdraw my application. Ines and I have split the work at my new firm.\n\nI wish you luck with the search.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation to interview. I have accepted another position, so I withdraw my application. My consultant told me of your kindness.\n\nI wish you luck with the search.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation to interview. I have accepted another position, so I withdraw my application. I took my manager to lunch to tell her.\n\nI wish you luck with the search.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation to interview. I withdraw. [|My mother has been taken into Raigmore|].\n\nI wish you luck.\n\nKind regards,\nSam\n',
    fixes: {
      'Leave it private':
        'Hi Dana,\n\nThank you for the invitation to interview. I withdraw.\n\nI wish you luck.\n\nKind regards,\nSam\n',
    },
  },
  {
    text: "Dear Mrs. Ellery,\n\nThank you for the invitation to interview for the archive post. I have to withdraw my application. [|My husband's Parkinson|]'s has got a good deal worse, and he [|can't be left alone|]. The carers come in the mornings only, and the day centre is full. I wish you well with the search.\n\nKind regards,\nMarian Pell\n",
    fixes: {
      'Leave it private':
        'Dear Mrs. Ellery,\n\nThank you for the invitation to interview for the archive post. I have to withdraw my application. I wish you well with the search.\n\nKind regards,\nMarian Pell\n',
    },
  },
  {
    text: "Hello,\n\nThank you for the interview. I've decided to withdraw. [|My husband's shifts have changed with his illness|]. The bus line to the school was cut in January.\n\nGood luck with the search,\nJen Moss\n",
    fixes: {
      'Leave it private':
        "Hello,\n\nThank you for the interview. I've decided to withdraw. The bus line to the school was cut in January.\n\nGood luck with the search,\nJen Moss\n",
    },
  },
  {
    text: "Hi Carys,\n\nThank you for being so nice on the phone about the interview. I'm going to have to withdraw. [|Mam had a fall|] at the weekend and I'm up at the hospital with her most days. And on top of all that the buses from us don't get in before half past nine.\n\nGood luck with the search,\nNia\n",
    fixes: {
      'Leave it private':
        "Hi Carys,\n\nThank you for being so nice on the phone about the interview. I'm going to have to withdraw. The buses from us don't get in before half past nine.\n\nGood luck with the search,\nNia\n",
    },
  },
  {
    text: "Dear Ms. Kerr,\n\nThank you for the interview on the 9th. I [|have a hospital appointment then|]. May we find a day that suits us both? I'm very keen on the post.\n\nKind regards,\nAlison\n",
    fixes: {
      'Leave it private':
        "Dear Ms. Kerr,\n\nThank you for the interview on the 9th. I'm afraid I can't make that time. May we find a day that suits us both? I'm very keen on the post.\n\nKind regards,\nAlison\n",
    },
  },
  {
    text: "Hi Dana,\n\nThank you for the invitation. First of all, [|my husband has been diagnosed with a heart condition|]. Secondly, the drive is too long. And thirdly, I've accepted another job.\n\nSo I am withdrawing my application. I wish you luck.\n\nKind regards,\nSam\n",
    fixes: {
      'Leave it private':
        "Hi Dana,\n\nThank you for the invitation. First of all, the drive is too long. And secondly, I've accepted another job.\n\nSo I am withdrawing my application. I wish you luck.\n\nKind regards,\nSam\n",
    },
  },
  {
    text: 'Dear Ms Ferreira,\n\nThank you for the interview on the 8th at nine. Could we meet on the 9th or the 10th instead? I [|have a scan|] on the 8th. I look forward to it.\n\nKind regards,\nSam\n',
    fixes: {
      'Leave it private':
        'Dear Ms Ferreira,\n\nThank you for the interview on the 8th at nine. Could we meet on the 9th or the 10th instead? I look forward to it.\n\nKind regards,\nSam\n',
    },
  },
  {
    text: "Hello Mr Jenkins,\n\nThank you for the invitation. I've put my back out lifting calves and the [|doctor has me on tablets|], so I don't think I'll be able to make the interview on Saturday.\n\nRegards,\nSam\n",
    fixes: {
      'Leave it private':
        "Hello Mr Jenkins,\n\nThank you for the invitation. I don't think I'll be able to make the interview on Saturday.\n\nRegards,\nSam\n",
    },
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation to interview. I have accepted another role and withdraw. My dog is due for an operation on Monday.\n\nI wish you luck with the search.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation to interview. I have accepted another role and withdraw. My dentist keeps a cottage with no car.\n\nI wish you luck with the search.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the interview. I withdraw. My cat is fine, but [|my mother has cancer|].\n\nGood luck,\nSam\n',
    fixes: {
      'Leave it private':
        'Hi Dana,\n\nThank you for the interview. I withdraw.\n\nGood luck,\nSam\n',
    },
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation. I withdraw my application. [|My GP has signed me off with exhaustion and I can hardly sleep|].\n\nI wish you luck.\n\nKind regards,\nSam\n',
    fixes: {
      'Leave it private':
        'Hi Dana,\n\nThank you for the invitation. I withdraw my application.\n\nI wish you luck.\n\nKind regards,\nSam\n',
    },
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation to interview. [|The small lad has croup|]. Could we do it on Thursday 8 May at ten instead?\n\nKind regards,\nSam\n',
  },
  {
    text: "Hi Dana,\n\nThank you for the invitation. I withdraw my application. Please tell Kaylee I'm praying her knee surgery goes easy.\n\nI wish you luck.\n\nSam\n",
  },
  {
    text: "Hi Dana,\n\nThank you. I'm down to see you on Thursday, but the surgery has changed my shifts. Could we do Friday or Monday at nine instead?\n\nSam\n",
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation. I withdraw my application. [|My father-in-law had his bypass|] on the fourth and needs us here.\n\nI wish you luck.\n\nSam\n',
    fixes: {
      'Leave it private':
        'Hi Dana,\n\nThank you for the invitation. I withdraw my application.\n\nI wish you luck.\n\nSam\n',
    },
  },
  {
    text: 'Hi Dana,\n\nThank you. I have to withdraw, [|as my knee has never come right since the fall and I am to sit down for the rest of the year|].\n\nI wish you luck.\n\nSam\n',
    fixes: {
      'Leave it private': 'Hi Dana,\n\nThank you. I have to withdraw.\n\nI wish you luck.\n\nSam\n',
    },
  },
  {
    text: 'Dear Dana,\n\nThank you for the invitation to interview.\n\n[|My husband has started dialysis|], and my evenings are now spent at the hospital. I have therefore decided to withdraw my application.\n\nI wish you luck.\n\nSam\n',
    fixes: {
      'Leave it private':
        'Dear Dana,\n\nThank you for the invitation to interview.\n\nI have decided to withdraw my application.\n\nI wish you luck.\n\nSam\n',
    },
  },
  {
    text: "Hello Dana, it's Sam. Thanks for the interview. I'm pulling my application.\n\n[|My wife's on dialysis now|] and the hospital has us there three nights a week. So that's that.\n\nI wish you luck.\n\nSam\n",
    fixes: {
      'Leave it private':
        "Hello Dana, it's Sam. Thanks for the interview. I'm pulling my application.\n\nI wish you luck.\n\nSam\n",
    },
  },
  {
    text: '---\nscenario: reply\n---\nHi Dana,\n\nThank you. I withdraw my application.\n\nYou asked for the keys back, so I have posted them to reception. I have [|been diagnosed with cancer|].\n\nI wish you luck.\n\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you. I withdraw. [|My dad needs me|]. I drive to Derby every day. His [|dementia is much worse|].\n\nI wish you luck.\n\nSam\n',
  },
  {
    text: "Hello Mr Roe, Maureen here. Thank you for asking me. I've got fixed up somewhere else so I'm pulling out. They pay me when I'm poorly. I'll send an email. Bye.\n",
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation. Your invitation reached me while [|I was in hospital|] with pneumonia. I withdraw. Best of luck with the search.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation. I withdraw. [|My boss found out yesterday that I|] was interviewing. Best of luck with the search.\n\nKind regards,\nSam\n',
  },
  {
    text: "Dear Mr Nel,\n\nThank you for the interview. Another service has taken me on, so I withdraw. I've pasted in a scan of my licence as you asked. I wish you well.\n\nSam\n",
  },
  {
    text: 'Hi Dana,\n\nThank you for the interview invitation. I have found other work and withdraw. In my first kitchen the chef paid his bets in plums, and after the derby he was bankrupt. I wish you luck.\n\nSam\n',
  },
  {
    text: "Hi Mel,\n\nThank you for the invite. I've decided to withdraw. [|Mum's dementia|] has got worse, so that's the first thing. The other is I've accepted a bit of work for the bowls club.\n\nHope you get a good one.\n\nLove,\nRae\n",
    fixes: {
      'Leave it private':
        "Hi Mel,\n\nThank you for the invite. I've decided to withdraw. I've accepted a bit of work for the bowls club.\n\nHope you get a good one.\n\nLove,\nRae\n",
    },
  },
  {
    text: "---\nchannel: text\n---\nHi Gemma it's Leanne, I'm not going to make it in tomorrow, my little boy's [|come out in chickenpox|] and I've had no sleep. Thanks for having me down for it x\n",
    fixes: {
      'Leave it private':
        "---\nchannel: text\n---\nHi Gemma it's Leanne. I'm afraid I can't make that time. Thanks for having me down for it x\n",
    },
  },
];
