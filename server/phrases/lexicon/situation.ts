import type { Lexicon } from '../compile';

/** What tells the channel and the scenario. */
export const situation: Lexicon = {
  reschedule: `
    (might|could|can|shall) we (meet|do|speak|talk|have it|try|say|make it|aim) (it)? (on|at|instead|later|earlier|another|for|@day|the)
    (ask|asking|need|like|request|requesting|find|book|get) _4 another (one|time|slot|date|day)
    (pick|choose|take|book) (whatever|any|whichever|a slot|a time|one that|the one)
    (still|very|remain|really) (keen|eager|interested)
    (looking|look) forward to (it|meeting|the interview|our|speaking|talking|the conversation|coming)
    reschedul~
    (postpone~|postponement|rearrang~|re arrange|rebook~|re book|rebooking)
    (move|push|shift|change|swap|bring|put|bump|switch|do|have|hold|take|fix|nudge|transfer) <the session> _2 (another|a different|a later|an earlier|back|forward|to|later|some other|other|out|until|till|into|along|over|by)
    (pick|find|arrange|choose|get|have|book|take|try|offer|reserve|suggest|set|agree|request|ask) _3 (another|a different|a later|an earlier|some other|other) _2 (day|time|date|slot|week|hour|moment|occasion|appointment|morning|afternoon)
    (another|a different|an alternative|some other|a later|an earlier|other|a new) (day|time|date|slot|appointment|hour|opening|week) _3 (possible|work|suit|available|for|instead|that|which|this|next|be|free|open|on|please|perhaps|at|in|when|i)?
    (could|can|may|might|would|is|any chance) _4 (another|a different|an alternative|some other|a later|an earlier|new) (day|time|date|slot|appointment|hour|week)
    (come|do it|meet|interview|have it|talk|speak|hold it) (on|at|another|some|a different|later) (another|other|different|later|alternative)? (time|day|date)
    (would|could|can|does|might|how about|what about|is) (@day|tomorrow|the @number|next week|next @day|@number|later|early|either|any) _8 (work|suit|instead|possible|do|okay|ok|fit|any good|be better)
    (still|very) (keen|interested|want|eager|like|love|hoping|excited|much want|much like) _3 (interview|meet|come|the job|the role|the post|the position|talk|speak)
    (instead) (@day)
    (transferred|moved|shifted|changed) to (some|another|a different)
  `,

  resend: `
    (sent|went|wrote|written|addressed|mailed|emailed|posted|forwarded|send|sending|put|left|delivered|reached|landed|texted) _5 (to)? (the|your|an|a|someone|somebody)? (wrong|old|former|previous|different|general) _3
    (wrong|old|former|incorrect) (person|address|mailbox|inbox|recipient|number|email|desk|department|mail|contact|office|shop|colleague|hr|name|team)
    (should|ought to) have (gone|come|been sent|written|been addressed|landed|been) _3 (to|in|with)? (you|your)
    (resend~|re send|resent|re sending|sending (this|it|that) again|sending this to you again|repeat what i|again to the right|to the right (person|address|desk|inbox|hands|mailbox))
    (meant|intended) (for|to reach) (you)
    (went|gone|sent) astray
    (bounced|came back|undelivered|undeliverable|mistyped|misaddressed)
    (first|original|earlier) (message|note|email|mail|version|one) _4 (went|wrong|old|to)
    (by mistake|in error|mistakenly) _3 (to|sent)?
    (am told|was told|learned|told me|just learned|now know|understand|realise|realised|realized|have learnt|discovered) _4 you (are|handle|look after|deal|now|run|have|were|manage)
  `,

  reply: `
    (thanks|thank you|grateful|appreciate|appreciated|kind of you|good of you|thankful) _6 (coming back|getting back|following up|follow up|follow ups|asking again|calling back|writing again|writing back|reply|replying|persistence|second (message|note|call|letter|email|mail|invitation)|inviting me again|reaching out again|trying again|asking me again|response|your answer|quick answer|asking once more|checking back|ringing back|prompt|reconsider|second try|calling again|understanding reply|your last|asking a second|another)
    (you|your) (asked|ask|wanted to know|wondered|question|questions|enquired|inquired|were asking|want to know|wrote back|came back|offered to|suggested|suggest|follow up|latest|second|kindly offered|kind offer to|counter|have asked|are asking|wrote again|ask me)
    (to|in) (answer|reply|response|answering|replying) (to)? (your|you) (question|questions|message|mail|email|note|call|points|second|follow)
    (my|the) (decision|answer|mind|position|withdrawal|reply|situation) (stands|remains|has not changed|is the same|is unchanged|is made up|is final|stays|still stands|is still|does not change|is as it was|was final)
    (i) (still|remain|stay|am still) (withdraw~|withdrawn|declining|decline|out|have to decline|must decline|need to)
    (stay|staying|stayed|remain|remaining) withdrawn
    (thought|think) it over (again|once more)
    (as i|like i|as) (said|wrote|mentioned|told you|explained|already) _4 (earlier|before|last|already|withdraw|withdrew)?
    (another|a different) (date|time|day|slot) _3 (help|change|matter|make)
    (would not|does not|will not|cannot) change (things|anything|my|that|it|the)
    (invite|inviting|invited|asking|ask|asked) me (again|a second time|once more|back|another time|to reconsider)
    (reconsider|reconsidered|reconsidering|think again|thought again|change my mind|rethink)
  `,

  pastWithdrawal: `
    (when|after|since|before|as|that|which|and|how|because) (i|my) _3 (withdrew|stepped (back|aside|away|out|down)|pulled out|bowed out|turned (down|it|you|the)|declined|dropped out|had to withdraw|withdrawal|had to (pull|step|bow|drop|turn|decline|cancel)|withdrawing|backed out|opted out|said no|passed|left your|cancelled)
    (after|since|upon|following|for|about|despite|over|took|of) (withdrawing|stepping|my withdrawal|pulling out|bowing out|turning down|declining|my decision to|my stepping|my pulling)
    i (had|was|have) _3 (withdraw|withdrawn|pull out|pulled out|step|stepped|bow out|turn|turned|decline|declined|drop out) _9 (last|ago|in|spring|summer|autumn|winter|fall|year|month|week|january|february|march|april|may|june|july|august|september|october|november|december)
    i (withdrew|stepped (back|aside|away|out|down)|pulled out|bowed out|turned (down|it down|you down)|dropped out|declined|backed out|opted out|said no|passed on|cancelled)
    (last|ago|in|spring|summer|autumn|winter) _4 i _2 (withdrew|stepped|pulled|bowed|turned|declined|dropped|said no|passed)
    who (withdrew|pulled out|stepped|bowed out|turned|declined|dropped out|said no|backed out)
    (i|we) (withdrew|pulled out|stepped out|bowed out)
    (had to|which i) (withdraw from|pull out of|turn down|step out of|step away from|decline|bow out of|drop out of|cancel) (in|last|which|then|at the time|back)?
  `,

  connecting: `
    (like|love|happy|pleased|glad|hope|delighted|would|keen|hoping|want|mind|wish|nice|good|great|may i|can i|could we|shall we|let us|let 's|please|wonderful|lovely) _5 (connect|stay in touch|keep in touch|stay connected|stay in contact|keep in contact|connected here|swap notes|add you|follow|be in touch|in each other's|link up|remain in touch|remain in contact|remain connected|stay linked|network)
  `,

  news: `
    (checking in|check in|touch base|touching base|reach out|say hello|say hi|catch up|on your radar|see how things|how things are|follow up|following up|get back in touch|back in touch|quick update|an update|update on|news since|some news|writing again|circle back|circling back)
    (since then|since we|since i|since my|in the meantime|have since|has since)
    (i am|i will be|i have) (now)? (free|available|back in|open to|looking again|moved|returned|relocated|around)
    (finished|published|completed|launched|graduated|passed|qualified|won|released|awarded|earned|promoted|shipped)
    (should|if) (a|an|any|something|you) _5 (come up|open|arise|opens|comes up|need|hiring|be looking|be hiring|looking|openings|need hands)
  `,

  referring: `
    (recommend~|suggest~|propose~|introduce~|refer~|nominate~|put forward|put in a word for|vouch for) _3 (someone|somebody|a|my|another|one|to you|@name|you to|for)
    (may|might|could|can) i (suggest|recommend|introduce|point|mention|put|propose|name|offer)
    (someone|somebody|a|one|my|the) _3 (colleague|friend|shipmate|neighbour|neighbor|cousin|classmate|acquaintance|person|flatmate|sister|brother|coworker|teammate|contact|mentee|student|former) _8 (fit|interested|perfect|suit|ideal|great|good|right|excellent|would|could|may|might|holds|happy|looking|talk|worth|well|is)
    (someone|somebody) (you|who) (may|might|should|could|would|will|can)
    (former|old|ex) (colleague|coworker|classmate|teammate|colleagues|boss|shipmate|student|flatmate|section) _6
    (talk to|speak to|speak with|call|meet|contact|consider|message|try|look at|have a look at|ask|get in touch with|reach out to|write to|ring|think of|look up) (my|a)? _3 (colleague|friend|cousin|flatmate|classmate|@name @name)
    (would|could|might) (suit|fit|love|shine|be perfect|be great|be ideal|be right|be excellent|be a great|be a good|be a perfect|be interested|be a fine|be glad|be brilliant) _4
    (her|his|their) (details|number|email|contact|profile|address|mobile|cv|permission|name)
    (put|connect|introduce) (you|the|both|us) _3 (two|both|in touch|with|together)
    (know|known|have in mind) (someone|somebody|a person|just the|exactly the|the right|who i)
    (a name|a suggestion) (for you|to)?
    referral
  `,

  calling: `
    (this is|it is|it's|here is|my name is|am|that's) _4 (calling|speaking|ringing|phoning|on the phone|on the line)
    (i am|am|i 'm|was|just|are) (calling|ringing|phoning) (to|about|because|with|you|regarding|as|in|from|re|concerning|for|so|on|back|instead)?
    (calling|ringing|phoning|called|rang) (to|about|because|you|regarding|in)
    (hang up|after this call|off the phone|on the phone|after we hang|this call|our call|when we hang|good time to talk|got a minute|have a minute|for a second|have a moment|for taking my call|picking up|is now a)
    (thanks|thank you) for (taking|picking up)
    (speaking)
    (bye now|bye bye|goodbye|good bye|bye)
  `,

  voicemail: `
    (leaving|leave|left|record|recording) (you|this|a|my|him|her|the|your) _2 (message|voicemail|voice mail|word|note)
    (voicemail|voice mail|answering machine|answerphone|beep|mailbox|after the tone)
    (this|my|short|quick) (message|voicemail) _2 (about|is|for|regarding|concerning|to)
    (sorry|shame) (i|to have|to) (missed|miss|could not reach|cannot reach|did not catch|keep missing) you
    (no need to|need not|do not have to|nothing you need|not need to) _3 (call|ring|phone) (me)? back
    (message for)
  `,

  texting: `
    (texting|sms|text message|by text|your text|the text|via text|this text|interview text|got your txt|txt)
    (here|its|it 's|it is) _3 (from the|here)
    (tmrw|tmr|u|ur|pls|plz|thx|tbh|rn|gonna|wanna|idk|2day|2moro|bc|cuz|coz|gotta|tho|lol|omg|btw|hey|wont|cant|im)
  `,

  onLinkedin: `
    (linkedin|inmail|in mail|your profile|connection request|connect request|my profile|dm|your dm|connection)
    (stay|staying) connected
    (connected|connect|reaching out|message) here
    (thanks|thank you) for (connecting|the connect|the connection|the message|your message|the note|reaching out)
  `,
};
