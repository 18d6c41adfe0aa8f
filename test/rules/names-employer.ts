import type { Example } from '../../server/rules/rule';

export const examples: readonly Example[] = [
  {
    text: '---\ncompany: Mount Sinai\n---\nHi Dana,\n\nThank you. I have accepted another post, so I withdraw from the one at Mt Sinai.\n\nI wish you luck.\n\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you. My work for Oxfam has taken me to Kenya, so I withdraw.\n\nI wish you luck.\n\nSam\n',
  },
  {
    text: '---\ncompany: Danner Electric\n---\nHi Dana,\n\nThank you for the invitation. I signed on with [|Ridgeline Electric|] last night, so I withdraw.\n\nI wish you luck.\n\nSam\n',
    fixes: {
      'Say “another company”':
        '---\ncompany: Danner Electric\n---\nHi Dana,\n\nThank you for the invitation. I signed on with another company last night, so I withdraw.\n\nI wish you luck.\n\nSam\n',
    },
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation to interview. I’ve signed with [|Ferrous & Finch|]. I withdraw my application.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation to interview. [|Globex|] made me an offer last night, and I took it. I withdraw my application.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation to interview. I’ve accepted a staff nurse post with the [|Marlhouse Community Trust|]. I withdraw my application.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation to interview. I’ve said yes to [|Globex|]. I withdraw my application.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation to interview. I’ll be working for [|Globex|] from June. I withdraw my application.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation to interview. My new employer is [|Globex|]. I withdraw my application.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation to interview. I was hired by [|Globex|] last week. I withdraw my application.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation to interview. I’ve accepted an offer from [|Globex|]. I withdraw my application.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation to interview. I’ve accepted a Senior Analyst position in Berlin. I withdraw my application.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation to interview. I’ve accepted another offer, so I won’t be coming to the interview at Acme. I withdraw my application.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation to interview. I’ve accepted a job and withdraw from the process at Acme. I withdraw my application.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation to interview. I haven’t accepted the offer from Globex. I withdraw my application.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation to interview. I’ve decided to stay at my present company. I withdraw my application.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation to interview. I’ve taken a job with a Swiss bank. I withdraw my application.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation to interview. I start a new job on Monday. I withdraw my application.\n\nKind regards,\nSam\n',
  },
  {
    text: '---\ncompany: Acme\n---\nHi Dana,\n\nThank you for the invitation to interview. I’ve accepted the Analyst role at Acme Labs in another team. I withdraw my application.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation to interview. You wrote that Globex has offered me a job, which surprised me. I withdraw my application.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Ana,\n\nThank you for the invitation to interview. [|Skarholm Cruises|] have taken me on. I withdraw.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Ana,\n\nThank you for the invitation to interview. I’m off to [|Ferrous & Finch|]. I withdraw.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Ana,\n\nThank you for the invitation to interview. I’d love to join you at Acme one day, but I’ve accepted another job. I withdraw.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Ana,\n\nThank you for the invitation to interview. My colleague Tom joined Globex last year. I withdraw.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Ana,\n\nThank you for the invitation to interview. I’ve decided to stay at Globex. I withdraw.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Ana,\n\nThank you for the invitation to interview. I’ve said yes to Mum’s plan to run the farm. I withdraw.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation to interview. I’m joining [|Globex|] in May. I withdraw my application.\n\nKind regards,\nSam\n',
    fixes: {
      'Say “another company”':
        'Hi Dana,\n\nThank you for the invitation to interview. I’m joining another company in May. I withdraw my application.\n\nKind regards,\nSam\n',
    },
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation to interview. [|Harbour Lines|] have taken me on, so I withdraw.\n\nKind regards,\nSam\n',
    fixes: {
      'Say “another company”':
        'Hi Dana,\n\nThank you for the invitation to interview. Another company has taken me on, so I withdraw.\n\nKind regards,\nSam\n',
    },
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation to interview. I’ve accepted the [|Globex|] offer. I withdraw my application.\n\nKind regards,\nSam\n',
    fixes: {
      'Say “another company”':
        'Hi Dana,\n\nThank you for the invitation to interview. I’ve accepted another company’s offer. I withdraw my application.\n\nKind regards,\nSam\n',
    },
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation to interview. [|The Coldbrook Trust|] has offered me a similar post. I withdraw my application.\n\nKind regards,\nSam\n',
    fixes: {
      'Say “another employer”':
        'Hi Dana,\n\nThank you for the invitation to interview. Another employer has offered me a similar post. I withdraw my application.\n\nKind regards,\nSam\n',
    },
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation to interview. I’ve accepted a post at the [|University of Tarn|]. I withdraw my application.\n\nKind regards,\nSam\n',
    fixes: {
      'Say “a university”':
        'Hi Dana,\n\nThank you for the invitation to interview. I’ve accepted a post at a university. I withdraw my application.\n\nKind regards,\nSam\n',
    },
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation to interview. I have accepted another position, so I withdraw my application. I know it from the days in Galway.\n\nI wish you luck with the search.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation to interview. I have accepted another position, so I withdraw my application. Once Monday came, I had made up my mind.\n\nI wish you luck with the search.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation. I withdraw my application, as I’ve gone in with [|Brannigan|] lads. I wish you luck.\n\nBest,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation. I withdraw; I have accepted the offer of [|Globex Technologies|].\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the staff nurse interview. I will not continue with it, because I have said yes to [|Saint Fintan|]’s in Sutton.\n\nI wish you luck.\n\nSam\n',
    fixes: {
      'Say “an employer”':
        'Hi Dana,\n\nThank you for the staff nurse interview. I will not continue with it, because I have said yes to an employer in Sutton.\n\nI wish you luck.\n\nSam\n',
    },
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation. I withdraw my application. I’m at Gatwick now and in a hurry.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation. I withdraw my application, as I’ve been appointed as deputy head by the [|Halden Trust|]. I wish you every success with the search.\n\nKind regards,\nSam\n',
    fixes: {
      'Say “another employer”':
        'Hi Dana,\n\nThank you for the invitation. I withdraw my application, as I’ve been appointed as deputy head by another employer. I wish you every success with the search.\n\nKind regards,\nSam\n',
    },
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation. I withdraw my application, as I have taken up an appointment with [|Halden Mutual|]. I wish you every success with the search.\n\nKind regards,\nSam\n',
    fixes: {
      'Say “another company”':
        'Hi Dana,\n\nThank you for the invitation. I withdraw my application, as I have taken up an appointment with another company. I wish you every success with the search.\n\nKind regards,\nSam\n',
    },
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation. I got an appointment at Halden Clinic, so I withdraw my application. I wish you every success with the search.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation. I withdraw my application: I’m at [|Calder & Wray|] now. I wish you every success with the search.\n\nKind regards,\nSam\n',
    fixes: {
      'Say “another company”':
        'Hi Dana,\n\nThank you for the invitation. I withdraw my application: I’m at another company now. I wish you every success with the search.\n\nKind regards,\nSam\n',
    },
  },
  {
    text: 'Dear Dana,\n\nThank you for the interview. I can’t make Wednesday. Could I come on Thursday at 2 pm? I can also join by Zoom.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThanks for the interview offer. I’ve decided to withdraw as I’m joining [|Flinders Valley TAFE|] in July.\n\nI wish you luck.\n\nSam\n',
    fixes: {
      'Say “a college”':
        'Hi Dana,\n\nThanks for the interview offer. I’ve decided to withdraw as I’m joining a college in July.\n\nI wish you luck.\n\nSam\n',
    },
  },
  {
    text: 'Hi Dana,\n\nThank you for the interview. I won’t be coming in tomorrow mate, [|Haldens|] are giving me two quid an hour more.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the interview. I withdraw my application: last week I was approved at [|Verdel Cosmetics|]. I wish you every success with the search.\n\nKind regards,\nSam\n',
    fixes: {
      'Say “another company”':
        'Hi Dana,\n\nThank you for the interview. I withdraw my application: last week I was approved at another company. I wish you every success with the search.\n\nKind regards,\nSam\n',
    },
  },
  {
    text: 'Dear Professor Delacroix,\n\nThank you for the invitation to interview. I withdraw, as I have accepted a job at the [|Lindqvist Institute|].\n\nWith best wishes,\nMaren Oakes\n',
    fixes: {
      'Say “an institute”':
        'Dear Professor Delacroix,\n\nThank you for the invitation to interview. I withdraw, as I have accepted a job at an institute.\n\nWith best wishes,\nMaren Oakes\n',
    },
  },
  {
    text: 'Dear Fr. Kelly,\n\nThank you for inviting me to interview. I am withdrawing my application. [|The Poor Clares|] in Galway have me now.\n\nKind regards,\nMaura\n',
    fixes: {
      'Say “another employer”':
        'Dear Fr. Kelly,\n\nThank you for inviting me to interview. I am withdrawing my application. Another employer has me now.\n\nKind regards,\nMaura\n',
    },
  },
  {
    text: 'Dear Dr. Okonkwo,\n\nThank you for inviting me to interview. I am writing to withdraw my application, as I have accepted a post with [|Harrogate General|] in England. They sponsor my visa.\n\nI pray the right person comes your way soon.\n\nYours sincerely,\nChidinma\n',
    fixes: {
      'Say “a hospital”':
        'Dear Dr. Okonkwo,\n\nThank you for inviting me to interview. I am writing to withdraw my application, as I have accepted a post with a hospital in England. They sponsor my visa.\n\nI pray the right person comes your way soon.\n\nYours sincerely,\nChidinma\n',
    },
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation to interview. [|Fenwick Haulage|] came to me with an offer and I have accepted it. I withdraw my application.\n\nI wish you luck with the search.\n\nKind regards,\nSam\n',
    fixes: {
      'Say “another company”':
        'Hi Dana,\n\nThank you for the invitation to interview. Another company came to me with an offer and I have accepted it. I withdraw my application.\n\nI wish you luck with the search.\n\nKind regards,\nSam\n',
    },
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation. The job I left to do ends at Christmas. I’ve accepted another one, so I withdraw.\n\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation to interview. A bank in Eindhoven has made me an offer, and I withdraw.\n\nI wish you luck.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation to interview. I have accepted the headship of [|Hill Academy|], and I withdraw.\n\nI wish you luck.\n\nKind regards,\nSam\n',
    fixes: {
      'Say “another school”':
        'Hi Dana,\n\nThank you for the invitation to interview. I have accepted the headship of another school, and I withdraw.\n\nI wish you luck.\n\nKind regards,\nSam\n',
    },
  },
  {
    text: 'Hi Dana,\n\nCheers for getting in touch about the manager spot at the Rialto. I’ve said yes to something else, so I withdraw.\n\nI wish you luck.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation to interview. A small firm round the corner from the Botanics has offered me a job, so I withdraw.\n\nI wish you luck.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation to interview. I’ve signed with another firm, so please go ahead with the Grants Officer interviews without me.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation to interview. [|The Harrowgate Board of Works|] has since given me a posting, and I have taken it, so I withdraw my application.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the chance to interview with the Benefits Portal Support team. I have accepted another post and withdraw.\n\nI wish you luck.\n\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you. I withdraw. A plant over by Storm Lake took me on.\n\nI wish you luck.\n\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you. I withdraw, as [|Pell & Hart|] have made room for me on their hospitality team.\n\nI wish you luck.\n\nSam\n',
    fixes: {
      'Say “another company”':
        'Hi Dana,\n\nThank you. I withdraw, as another company has made room for me on their hospitality team.\n\nI wish you luck.\n\nSam\n',
    },
  },
  {
    text: 'Hi Dana,\n\nThank you. I withdraw, as I have joined [|Hotel Meridian Palace|], Kochi. I wish you a good season.\n\nSam\n',
    fixes: {
      'Say “another company”':
        'Hi Dana,\n\nThank you. I withdraw, as I have joined another company. I wish you a good season.\n\nSam\n',
    },
  },
  {
    text: 'Hi Dana,\n\nThank you. I must cancel my interview because I have accepted a role at [|Globex|].\n\nI wish you luck.\n\nSam\n',
    fixes: {
      'Say “another company”':
        'Hi Dana,\n\nThank you. I must cancel my interview because I have accepted a role at another company.\n\nI wish you luck.\n\nSam\n',
    },
  },
  {
    text: 'Hi Dana,\n\nThank you. I withdraw. I was headhunted by [|Globex|], which has offered me a post.\n\nI wish you luck.\n\nSam\n',
  },
  {
    text: "Hi Dana,\n\nThank you for asking me. I've accepted a role at [|Globex|], Dana. I withdraw my application.\n\nI wish you luck.\n\nSam\n",
    fixes: {
      'Say “another company”':
        "Hi Dana,\n\nThank you for asking me. I've accepted a role at another company, Dana. I withdraw my application.\n\nI wish you luck.\n\nSam\n",
    },
  },
  {
    text: 'Hi Dana,\n\nThank you for asking me. I have since dropped anchor with [|Globex Foods|], so kindly take my name off the list.\n\nI wish you luck.\n\nSam\n',
    fixes: {
      'Say “another company”':
        'Hi Dana,\n\nThank you for asking me. I have since dropped anchor with another company, so kindly take my name off the list.\n\nI wish you luck.\n\nSam\n',
    },
  },
  {
    text: "Hi Dana,\n\nThank you for asking me. I've spoken at length with Globex Foods, so kindly take my name off the list.\n\nI wish you luck.\n\nSam\n",
  },
  {
    text: "Hi Dana,\n\nThank you for asking me. I've been a customer at Globex Foods, so kindly take my name off the list.\n\nI wish you luck.\n\nSam\n",
  },
  {
    text: 'Hi Dana,\n\nThank you for asking me. I gave my yes to [|Globex|] on Sunday, so please count me out.\n\nI wish you luck.\n\nSam\n',
    fixes: {
      'Say “another company”':
        'Hi Dana,\n\nThank you for asking me. I gave my yes to another company on Sunday, so please count me out.\n\nI wish you luck.\n\nSam\n',
    },
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation. I have shared lunch with Priya Nair from your team, so I know the work, and I withdraw. Best of luck with the search.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation. I have jury duty at Leeds Crown Court, so I need to cancel the interview. Best of luck with the search.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation. I have checked with Globex Recruiting, and I withdraw. Best of luck with the search.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation. I work for [|Harlow Optics|] now, so I withdraw.\n\nI wish you luck with the search.\n\nKind regards,\nSam\n',
    fixes: {
      'Say “another company”':
        'Hi Dana,\n\nThank you for the invitation. I work for another company now, so I withdraw.\n\nI wish you luck with the search.\n\nKind regards,\nSam\n',
    },
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation. I withdraw. Another shop, [|Redfern Grid|], came through on Friday.\n\nI wish you luck with the search.\n\nKind regards,\nSam\n',
    fixes: {
      'Leave the name out':
        'Hi Dana,\n\nThank you for the invitation. I withdraw. Another shop came through on Friday.\n\nI wish you luck with the search.\n\nKind regards,\nSam\n',
    },
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation. In these days I have accepted the place which the [|Lindqvist Institute|] proposed to me, and I withdraw.\n\nI wish you luck with the search.\n\nKind regards,\nSam\n',
    fixes: {
      'Say “an institute”':
        'Hi Dana,\n\nThank you for the invitation. In these days I have accepted the place which an institute proposed to me, and I withdraw.\n\nI wish you luck with the search.\n\nKind regards,\nSam\n',
    },
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation. I withdraw: a bakery in Leeds ([|Crumb & Daughter|]) wants me.\n\nI wish you luck with the search.\n\nKind regards,\nSam\n',
    fixes: {
      'Leave the name out':
        'Hi Dana,\n\nThank you for the invitation. I withdraw: a bakery in Leeds wants me.\n\nI wish you luck with the search.\n\nKind regards,\nSam\n',
    },
  },
  {
    text: "Hi Dana,\n\nThank you for the invitation. i got in at [|zumtown|] last night so i'm withdrawing.\n\nI wish you luck with the search.\n\nKind regards,\nSam\n",
    fixes: {
      'Say “another company”':
        "Hi Dana,\n\nThank you for the invitation. i got in at another company last night so i'm withdrawing.\n\nI wish you luck with the search.\n\nKind regards,\nSam\n",
    },
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation. I withdraw my application, but talk to Lin.\n\nI wish you luck with the search.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation. I withdraw. My cousin Renzo Gatti would be glad to hear from you.\n\nI wish you luck with the search.\n\nKind regards,\nSam\n',
  },
  {
    text: "Hi Dana,\n\nThank you for the invitation. I've taken a job at another firm selling Trane units, so I withdraw.\n\nI wish you luck with the search.\n\nKind regards,\nSam\n",
  },
  {
    text: "Hi Dana,\n\nThank you for the invitation. I've accepted a job at Christmas, so I withdraw.\n\nI wish you luck with the search.\n\nKind regards,\nSam\n",
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation. Since Brexit I have worked for myself, so I withdraw.\n\nI wish you luck with the search.\n\nKind regards,\nSam\n',
  },
  {
    text: "Hi Dana,\n\nThank you for the invitation. I've taken a post in Leeds, Yorkshire, so I withdraw.\n\nI wish you luck with the search.\n\nKind regards,\nSam\n",
  },
  {
    text: "Hi Dana,\n\nThank you for the invitation. I've just moved to Berlin with Anna and found work there, so I withdraw.\n\nI wish you luck with the search.\n\nKind regards,\nSam\n",
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation. I got certified by Microsoft and was hired elsewhere, so I withdraw.\n\nI wish you luck with the search.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation. I was let go by Globex in May and have since found other work, so I withdraw.\n\nI wish you luck with the search.\n\nKind regards,\nSam\n',
  },
  {
    text: "Hi Dana,\n\nThank you for the invitation. I've joined Toastmasters and taken another job, so I withdraw.\n\nI wish you luck with the search.\n\nKind regards,\nSam\n",
  },
  {
    text: "Hi Dana,\n\nThank you for the invitation. I have been accepted at Stanford for a master's, so I withdraw.\n\nI wish you luck with the search.\n\nKind regards,\nSam\n",
  },
  {
    text: "Hi Dana,\n\nThank you for the invitation. I've got into Harvard, so I withdraw.\n\nI wish you luck with the search.\n\nKind regards,\nSam\n",
  },
  {
    text: "Hi Dana,\n\nThank you for the invitation. I've accepted a role at [|Globex|]. [|Globex|] is closer to home. I withdraw.\n\nI wish you luck with the search.\n\nKind regards,\nSam\n",
    fixes: {
      'Say “another company”':
        "Hi Dana,\n\nThank you for the invitation. I've accepted a role at another company. Globex is closer to home. I withdraw.\n\nI wish you luck with the search.\n\nKind regards,\nSam\n",
    },
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation. The company, [|Globex|], offered me a role, so I withdraw.\n\nI wish you luck with the search.\n\nKind regards,\nSam\n',
  },
  {
    text: "Hi Dana,\n\nThank you for the invitation. I've joined a team that I know well, [|Globex|], if you must know. I withdraw.\n\nI wish you luck with the search.\n\nKind regards,\nSam\n",
  },
  {
    text: 'Dear Mrs Aldiss,\n\nHow kind of you to ask me. Alas, I must bow out, since I have joined another school. I wish you peaceful exams.\n\nSam\n',
  },
  {
    text: 'Hi Dana,\n\nThank you for the invitation. I withdraw my application, as I was hired at [|Al Waha Diagnostics|] in Doha.\n\nI wish you a good search.\n\nKind regards,\nSam\n',
    fixes: {
      'Say “a company”':
        'Hi Dana,\n\nThank you for the invitation. I withdraw my application, as I was hired at a company in Doha.\n\nI wish you a good search.\n\nKind regards,\nSam\n',
    },
  },
  {
    text: "Hi Dana,\n\nThank you for the invitation to the ward. I withdraw my application, as I've accepted a spot over at [|St. Brendan's Medical|].\n\nI wish the nurses well.\n\nKind regards,\nSam\n",
    fixes: {
      'Say “elsewhere”':
        "Hi Dana,\n\nThank you for the invitation to the ward. I withdraw my application, as I've accepted a spot elsewhere.\n\nI wish the nurses well.\n\nKind regards,\nSam\n",
    },
  },
  {
    text: "---\nchannel: text\n---\nHi Steve, thanks for asking me in. Can't do it now, got took on at [|Bidvale|] yesterday, so please cancel me.\n",
    fixes: {
      'Say “another company”':
        "---\nchannel: text\n---\nHi Steve, thanks for asking me in. Can't do it now, got took on at another company yesterday, so please cancel me.\n",
    },
  },
  {
    text: 'Dear Ms Rossi,\n\nThank you for the invitation to the ristorante. I withdraw my application, as I have accepted a post at [|Il Gattopardo|].\n\nI wish you every success.\n\nKind regards,\nSam\n',
    fixes: {
      'Say “another company”':
        'Dear Ms Rossi,\n\nThank you for the invitation to the ristorante. I withdraw my application, as I have accepted a post at another company.\n\nI wish you every success.\n\nKind regards,\nSam\n',
    },
  },
];
