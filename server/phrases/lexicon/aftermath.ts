import type { Lexicon } from '../compile';

/** What comes after a withdrawal, or with it: contact kept, news, somebody else put forward. */
export const aftermath: Lexicon = {
  /* A withdrawal that lies behind. */
  pastWithdrawal: `
    (last week|yesterday|the other day|last month|on @day) _1 i (wrote|told|mailed|emailed|said) (to)? you (that)? i (do|will|would|could|can) not (go|come|attend|be coming|interview|make|take)
    (told|let) you (know)? (that)? i was (leaving (the|your)|taking the other (job|post|offer)|withdrawing|stepping (out|back|aside|away)|pulling out|dropping out|bowing out)
    (after|when|since|before|because|as|that) i (had|would) (withdrawn|pulled out|stepped (out|back|aside|away|down)|bowed out|turned (it|you|the _3|your _3) down|dropped out|backed out|declined)
    (i|who|when|after|since|before|and|but) _1 (withdrew|pulled out|stepped (out|back|aside|away|down)|stood down|bowed out|turned (it|you|the _3|your _3|them)? down|dropped out|backed out|took (my name|myself|my hat) (out|off)|took (herself|himself) out of|said no|declined|opted out|cancelled|called (it|that|things) off|called off (my|the|our|your))
    (after|since|upon|following|despite|took|of) (withdrawing|stepping (out|back|aside|away|down)|my withdrawal|pulling out|bowing out|turning down|declining|my decision to|my stepping|my pulling)
    (though|although) i _1 had to (withdraw|step|pull|bow|decline|turn|drop|cancel|say no)
    (i|which i) (had|was) _3 (withdraw|withdrawn|pull out|pulled out|step|stepped|bow out|turn|turned|decline|declined|drop out) _9 (last|ago|in (@month|spring|summer|autumn|winter|the)|back in)
    i left (your|the) _4 (process|interviews|running|search)
    (last|in) _1 (@month|spring|summer|autumn|winter|fall) i (have|had)? _1 (withdrawn|withdrew|pulled out|stepped (out|back|aside)|bowed out|declined|dropped out|cancelled)
    (my withdrawal) (last|in (the|@month|spring|autumn|summer|winter)|back in)
    (made it) (for me)? to (pull|step|bow|withdraw|back)
    for me to (pull|step|bow|withdraw|back) (out|back|aside)?
    (it|that) was _4 to (pull out|step (back|aside|out)|bow out|withdraw)
    which i had to (withdraw from|pull out of|turn down|step out of|step away from|decline|bow out of|drop out of|cancel)
    (had to|which i) (withdraw from|pull out of|turn down|step out of|step away from|decline|bow out of|drop out of|cancel) (in|last|which|then|at the time|back)
    (took|taken) my (withdrawal|no) (so|last|very|with)
  `,

  /* When something was, long enough before for it to be over. */
  datedBack: `
    in @month you (kept|asked|invited|offered|held|had|saw|wrote|rang|called|gave)
    (back in|way back in) (the)? (@month|@feast|@number|january|summer|autumn|winter|spring|fall)
    last (@month|spring|summer|autumn|winter|fall|year|term|season|month)
    (@count|@number|@numeral|few|couple of|some|a|several) (months|month|years|year) (ago|back|since)
    (@count|@number|@numeral|few|couple of|some|several) weeks (ago|back)
    (earlier|early|late) (this|last|in the) (year|spring|summer|autumn|winter|fall|season|term)
  `,

  /* Staying in touch. */
  connecting: `
    (like|love|happy|pleased|glad|hope|delighted|would|keen|hoping|want|mind|wish|nice|good|great|may i|can i|could we|shall we|let us|let 's|please|wonderful|lovely|enjoy|be) _5 (connect|stay in touch|keep in touch|stay connected|staying connected|stay in contact|keep in contact|connected here|be connected|swap notes|add you|be in touch|in each other 's|link up|remain in touch|remain in contact|remain connected|stay linked|network)
    (sent|send|sending|pressed|press) (you)? _1 ((a|an|my) _1 (connection|contact|linkedin)? (request|invite)|(a|my) linkedin invitation|connect|an invitation to connect)
    (among|in|to) my _1 (connections|contacts|network)
    (let us|let 's|shall we|may we|could we) (connect|keep in touch|stay in touch)
    accept (the|my) (invite|invitation|request)
    keep following
    (stay|stayed|staying|keep|keeping|kept|remain|remaining|remained) (in touch|in contact|connected|linked)
    (ask~|asking|request) _1 (to|if we (could|can|might|may)|whether we (could|can|might|may)) (connect|link up|stay|keep)
    (sorry|sad|shame|pity) if (that|it|this) (be|were|was) the (end|last) of it
    (sorry|not|never) _3 (that|it|this) to be the (end of it|last of it|end of (the|our))
    lose (sight|touch)
    last (that)? (you|i|we) (hear|heard|see|saw) (from|of) (me|you|each other)
  `,

  /* A follow-up, with news or without. */
  news: `
    (checking in|check in|touch base|touching base|say hello|say hi|say g'day|on your radar|see how things|how things are|follow up|following up|quick update|an update|update on|some news|no news|any news|writing again|circle back|circling back|your inbox again|top of your inbox|line warm|network warm|a wave|friendly wave|anything new|touch gloves)
    (since then|in the meantime|two things have happened)
    (i have|i am|i will be|i shall be|we have) _2 (free|available|back in|at liberty|around|moved|returned|relocated|finished|published|completed|launched|graduated|qualified|released|passed)
    (has|have|was) (since|just|now|finally)? _1 (been published|come out|appeared|been released|finished|published|come through|went live|gone live|is out)
    (is|are) (now|out in|out now|[published])
    went live
    (project|paper|article|book|licence|license|permit|results|result|funding|grant|certificate|chartership|qualification|registration) _2 (came|has come|have come|come) through
    (should|if) (a|an|any|you|your) _6 (come up|arise|opens|comes up|be looking|be hiring|looking|need hands|need a hand|needs a hand|be planning)
    (should|if) (a|an|any|your) _6 open
    (finished|completed|passed) (my|the) _3
    it has been a (while|few)
    hope (all is|all 's|you are doing) (well|great)
  `,

  /* Someone else is suggested. */
  referring: `
    put in a _1 word for (my|a|an|her|him|@name)
    (may|might|could|can|shall|let) (i|me) _1 (suggest|recommend|introduce|put forward|point you|mention|propose|name|refer you) _1 (to|towards|someone|somebody|my|a|an|miss|mr|ms|mrs|dr|@name|another|one|you to|you two|you both)
    (shall|may|can|could|should) i introduce you
    (can|could|would|like to|happy to|gladly|glad to) _1 recommend
    (recommend~|suggest~|propose~|introduce~|refer|nominate~|vouch for|put forward|put in a word for|passing on|commend) _2 (someone|somebody|my _2 @acquaintance|a _2 @acquaintance|@name @name|the name of|the address of|the details of|the number of|another person|someone else)
    (put|connect|introduce|introducing|bring) (you|the two of you|you two|you both|them|the pair of you) _2 (two|both|in touch|together|to him|to her|to them|to each other|to @name)
    (about|make|an|arrange) (an introduction|introductions)
    want me to (get|ask|tell|send|put|have|let) (her|him|them)
    i (can|will|could|shall) _1 introduce (you|the two|him|her|them)
    (here is|here 's|i have|i know|know of|there is|think i know|know) _1 (someone|somebody|just the (person|man|woman)|exactly the|the right|a name) (for you|you (may|might|could|should|would)|who (would|could|might|may|is|has)|to suggest|in mind)
    (someone|somebody|one person) (you|for you) (may|might|could|should|would|to)
    (someone else|somebody else|a name|a suggestion|another name) (for you|instead|in mind)
    the (person|one|man|woman) you want is
    (pass|passing|give|giving|share|sharing|forward|send|sending|handing|hand) (you|on)? (her|his|their) (details|number|email|contact|profile|address|mobile|cell|cv|name|handle)
    (in my (stead|place)|instead of me|not empty handed)
    (came|comes|springs|sprang) to mind (in|as|for|when|straight)?
    (want me to ask|know who i would call)
    do worse than
    (my|our|a) _2 @acquaintance @name (@name)? (would|might|could|knows|holds|ran|may|can|runs|keeps)
    not me , but
    (do you know|have you met|have you thought of|i did wonder about|i wonder about|i wondered about|i thought of) (mr|ms|mrs|miss|dr)? @name @name
    there is (a|an|another|one) (man|woman|lad|girl|colleague|person|chap|bloke|fellow) (on|in|at|here|who|i|of)
    (should|shall|can|could|may) i ask (him|her|them) (whether|if|to)
    i (can|could|will|shall) _1 ask (him|her|them) (if|whether)
    (could|might|would) be (just|exactly) (what|who) you (need|want|are looking)
    i do know (someone|somebody)
    (maybe|perhaps) @name @name
    (someone|somebody) worth (a|talking|considering|looking|meeting|calling|asking)
    (referral)
  `,

  /* The reader is pointed to somebody. */
  pointing: `
    (talk to|speak to|speak with|call|ring|try|ask|meet|message|contact|reach out to|look up|get in touch with|write to|bother|consider|look at|have a look at|do worse than|phone|text|approach|drop) _2 (my _3 @acquaintance|our @name|one of my _2 @acquaintance|a _2 @acquaintance|my _2 @name @name)
    (talk to|speak to|speak with|try|meet|reach out to|look up|look at|get in touch with|bother|approach|hit up|call on|call|ring|consider|message|contact) @name @name
    (do well|be wise|do worse than) to? (see|call|ring|try|ask|talk to|speak to|speak with|meet|write to)
    (message|text|call|ring|email|contact|reach|ask|phone) (him|her|them) (on|at|via|directly|there|by|up)
    (get|find|catch) (him|her) (on|at) (@number|oh)
    (talk|speak|write) to (her|him|them) (first|instead)
    (worth|deserves) a (call|look|word|chat|ring)
    (flick|drop|send|give) (him|her|them) a (text|line|message|note)
    (might|may|could|should|would) _1 (want|like|wish|do well|be wise) to (talk to|speak to|speak with|write to|meet|call|ask) @name
    (hit (him|her|them) up|give (him|her|them) a (call|bell|ring|shout|try|go))
  `,

  /* What a suggestion often has. */
  suited: `
    (my|a|an|our|one of my) _3 @acquaintance (of mine)? @name
    (my|our) (former|old|ex) _2 @acquaintance
    @acquaintance of mine
    my _1 (@relative|@acquaintance) @name? (wants|want|needs|would|could|is looking|looking|is after|is keen|might|may)
    (he|she|who|@name @name|@acquaintance) (would|might|could) _2 (suit|fit|love|shine|like|make|cut|do|rig|bite|be (perfect|great|ideal|right|grand|a|an|just|interested|glad|happy|worth|excellent))
    would (suit|shine in|be perfect|be great for|be ideal|be right for|be a natural|make a fine|make a great)
    (is|are) _1 (perfect|ideal|ace|great|brilliant|just the) (for|though|at|person)
    (he|she) (has|is|ran|runs|knows|holds|trained|keeps|worked|lit|led|painted|plays|sat|mapped|toured|taught|'s|did)
    (his|her|their) (details|number|email|contact|profile|address|mobile|cell|cv|handle|portfolio|phone)
    (with|has given|given) (his|her|their) (permission|blessing|consent|okay|leave)
    @name @name (toured|worked|trained|ran|runs|led|sat|knows|keeps|holds|taught)
    (might|may) be (just)? (who|the person|what) you
  `,
};
