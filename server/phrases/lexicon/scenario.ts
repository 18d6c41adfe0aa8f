import type { Lexicon } from '../compile';

/** What tells what a message is for. Of most scenarios there is a plain sign and a weak one. */
export const scenario: Lexicon = {
  /* Asks for another hour. */
  reschedule: `
    (changed|change|changing) my mind about the (interview)? (time|date|day|slot|hour)
    (if|whether) (it|this|that) (could|can|might) (be|move to|be moved to) (on|at)? (@day|the (@number|@ordinal|following|next)|tomorrow|next week)
    (ask|asking|need|request|requesting|find|book|get|send|arrange|have to ask) _4 (another|a different|a new|a fresh) (one|time|slot|date|day)
    (pick|find|arrange|choose|book|try|offer|reserve|suggest|set|agree|request|ask for|send|manage) _3 (another|a different|a later|an earlier|some other|other|a fresh|a new) (day|time|date|slot|week|hour|moment|occasion|appointment|morning|afternoon)
    (another|a different|an alternative|some other|a later|an earlier|other) (day|time|date|slot|appointment|hour|opening|week) _3 (possible|work|suit|available|instead|please|perhaps|be free|be open)
    (could|can|may|might|would|is|any chance|any possibility|possible) _7 (another|a different|an alternative|some other|a later|an earlier|other) (day|time|date|slot|appointment|hour|week|moment|occasion)
    reschedule~
    (postpone~|postponement|rearrange~|re arrange|rebook~|re book|rebooking)
    (move|push|shift|change|swap|put|bump|switch|do|have|hold|fix|nudge|transfer|slide|moved|shifted|transferred|moving|shifting) <the session> _2 (another|a different|a later|an earlier|back|forward|to|later|some other|other|until|till|into|along|by|earlier)
    @session _5 (will|must|has to|have to|need to|needs to) _2 (shift|move|slide|be moved|be shifted|change) (.|,|;|@break|to|and|if|so|because|as)
    (move|push|shift|swap|reschedule) (it|my interview|our interview|the interview|((our|my) (@number|@numeral) (o'clock)?))
    (possible|able|chance|could you|could we|can you|can we|may we|may i|would you) _3 (move|moving|push|pushing|shift|shifting|swap|swapping) (us|me|things|this|that|((the|our|my)|(@day|tomorrow) 's) _1 @session)
    (could|can|may|might|would) (we|you) _1 (place|put|have|set|fix|make) (it|this|that) (on|for|to) (@day|the (@number|@ordinal))
    (it|that|this) (slide|slip|move|be moved|be shifted|be pushed) (to|by|back|until|till)
    (come|do it|do this|meet|interview|have it|talk|speak|hold it|have this interview) _2 (another|some other|a different|later|other) (time|day|date|slot|one)
    (transferred|moved|shifted|changed) to (some|another|a different)
    (could|can|may|might) (we|i|you) _1 (move|shift|push|change|swap|switch|bring) (@day|tomorrow|today) (to|for|until|till|forward|back) (@day|the|next|tomorrow|later|sometime)
    (if|whether|could|can|may|might) (we|i|you) (could|can|might|may)? _1 (change|alter|rearrange) it (,|.|;|@break|to|because|as|since|please|at all|around|round|for)
    (let|have) me come (another|on another|at another|later|some other)
    (only|just|but) (on|at) (another|a different|some other) (day|time|date|slot)
    ask you for (a different|another) one
    (could|can|might|may|shall) we _1 (meet|do it|speak|talk|have it|try|say|make it|aim for|do) _1 (on|at|instead|later|earlier|another|@day|the @number|the day|next week|tomorrow|in the week|the (week|day|following|next))
    (any|a) (chance|possibility|hope) of _3 (@day|thurs|tues|weds|the (afternoon|morning|evening|next day|day after|week after|following)|next week|later|earlier|a later|an earlier|the @number)
    is there (a|any) _1 (chance|possibility|way) (to|of|we|i|that) _3 (do|have|hold|doing|having|meet|meeting|come|coming|interview|talk|speak)
    (could|can|may|might|shall) we (find|fix|book|have|try|pick) another (,|.|;|@break|say|perhaps|maybe)
    what else (you have|have you|is free)
    (what|which|any|whatever) other (slots|slot|times|dates|days|openings|appointments)
    (a|any) (swap|switch|change of (day|date|time|slot))
    (day|time|date|slot|hour) (that|which) (suits|works|would suit|would work) (us|both|for both|everyone|all)
    (wiggle room|flexibility|leeway|room to (move|manoeuvre|maneuver)) _1 (on|with|about|around|in) (the|that) (day|date|time|slot|hour)
    (have|need|has) to (move|shift|change|rearrange|reschedule|postpone) (our|the|my|your) _1 @session
    (would|could|might|does|do|has|have) (you|ye|((the|your) (panel|committee|team|board|school|office|department))) _1 (have|got) (another|a later|an earlier|a different|any other|some other) _1 (opening|slot|time|date|day|window|space|gap|hour)
    be given _1 (a|another|an) _1 (new|fresh|different|later|earlier|alternative|alternate)? (appointment|date|day|time|slot)
    (grateful|glad|thankful|happy|appreciate|appreciative|pleased) _2 (a|an) (later|earlier|different|another|alternative|new) (date|day|time|slot|hour)
    (is|are) there _1 (another|any other|a later|an earlier|a different|some other|other) _1 (opening|slot|time|date|day|window|appointment|space|gap|hour)
    (could|can|may|might|possible for) (it|this|that|mine|((the|my|our|your) _2 @session)) _1 (be)? (moved|shifted|pushed|postponed|rescheduled|rearranged|rebooked|put back|put off|delayed|switched|swapped|changed|brought forward)
  `,

  /* Names an hour that would do. */
  timing: `
    (could|can|may|might|shall) (i|we|you) say (@day|@number|the @number|tomorrow|next)
    (could|can|may|might) i _1 (join|take|ask for) _2 (@day|@number|the @number|tomorrow|these)
    (@day|@month|@number) (at|after|before)? @number? or _4 would _1 (be fine|be easier|be better|do|both|suit|be good|be perfect)
    (these|the following|other|any of these|any of the following) _1 (times|days|dates|slots|options|windows) _1 (work|suit|are good|are fine|are possible|are open|would (work|suit|be (good|fine|possible))) _1
    (would|could|does|might) the (morning|afternoon|evening|day) (of|after|before) (the)? (@number|@day|@month|@ordinal)
    (is|would|would be) (it|that)? (be)? (possible|ok|okay|fine|all right|convenient) _1 (@day|the @number|@number)
    (would|could|can|does|might|how about|what about|is|are) (@day|tomorrow|the @number|next week|next @day|@number|@numeral|noon|midday|half past @numeral|later|early|either|any|weds|tues|thurs) _8 (work|suit|instead|possible|do|okay|ok|fit|any good|be better|free)
    (would|might|could|is) (@day|tomorrow) (the|at|@number|any|or|after|before|morning|afternoon|evening|between)
    (may|can|could|might|shall) i (suggest|propose|offer) _1 (@day|the @number|@number|tomorrow|next)
    (could|can|may|might|would) (i|we|you) (hold|have|do|move|take|fix|conduct|schedule|set) <the session> _1 (on|at|to|for) (@day|the|@number|next|tomorrow)
    possible _3 (hold|have|do|take|fix|conduct|schedule|set) <the session> _1 (on|at|to|for) (@day|the|@number|next|tomorrow)
    (could|can|would) _1 (do|make|manage|come) (@day|thurs|tues|weds|tomorrow|next week|the @number|any (day|time|morning|afternoon|evening))
    (could|can|might|may) (i|we) _1 (come|do|meet|talk|speak|interview|make|manage|have|try) _3 (@day|tomorrow|@number|instead|weds|tues|thurs|any)
    (i|we) (could|can|would) _1 (come|do|manage|make|be there|be free) _2 (on|at|any|@day|tomorrow|from|the @number)
    (i am|we are|be) _1 (free|available|around) (on|from|any|at|all|most|@day|tomorrow|between|after|the whole)
    (like|prefer|love|want) to (come|do it|have it|move it) _2 (on|to|from|until) (@day|the|tomorrow)
    (pick|choose|take|book) (whatever|any|whichever|a slot|a time|one that|the one)
    any (morning|afternoon|day|time|evening) (will do|would do|is fine|works|suits|that week|next week|after)
    (@day|tomorrow|weds|tues|thurs|@number|next week) _1 instead
    (any|a) (chance|hope) of (@day|tomorrow|the @number|@number|next week|weds|tues|thurs)
    (possible|able|happy|free) to (come|meet|do it|speak|talk|have it) _2 (on|at|any|from|in) (the|@day|@number|any|tomorrow|next)
    (speak|talk|meet|call) (on|at) (@day|the @number|any)
    whenever (suits|works|is best)
    (possible|able|chance|way) _3 be (seen|interviewed|met) _1 (on|at|in|the|@day|later|after|before|another|next|instead)
    (possible|convenient|all right|alright) for me to (come|meet|do it|speak|talk|call) _2 (on|at|any|from|in) (the|@day|@number|any|tomorrow|next)
    ((you (could|can|might))|((could|can|would|might) you)) _1 (see|meet|interview|fit|squeeze|slot|have|take) me (in)? _1 (on|at|after|before)? (@day|the (@number|@ordinal|next|following|day after|week after)|@number|@numeral|half|noon|tomorrow|next week|another|later|instead)
    (from|after) the (@number|@ordinal) (on|onward|onwards)
    (would|could|can|does|might) (@day|tomorrow|next week|any (day|time|morning|afternoon|evening|slot)) _4 ,? or _5 ,? (work|suit|be (fine|good|better|possible|any good))
    (would|could|can|does|might|is|are) the (@day|following|next) _8 (suit|instead|possible|do|okay|ok|any use|any good|of use|be better|free|work)
    (would|do|could|might|have) (you|ye) _1 (have|got|do|manage|offer|spare|see me|fit me in) _2 (@day|the @number|@number|the (following|next|same)) _5
    (would|could|might|will|are|is) (you|ye|it|anybody|anyone|someone|the panel|the team) (be)? (able|possible|willing|free|around) to (see|meet|interview|have|fit|take|speak|talk) (me|with me|to me) _1 (on|at|after)? (@day|the @number|tomorrow|any|next week|instead)
    (could|can|might|may) (it|this|that) _1 be _2 (@day|the @number|the (afternoon|morning|evening|following|next|same)|tomorrow|later|earlier)
    (would|will) (suit|do|work|be fine|be good|be perfect|be grand) (me|for me|fine|nicely|well|best|instead|perfectly)
  `,

  /* Still wants the interview. */
  keen: `
    (still|very|remain|remaining|really|super|so|defo|dead|mad|proper|awfully|extremely) _1 (keen|eager|interested|stoked|excited)
    (still|really|very much) _2 (want|like|love|hope to|hoping to|interested)
    (looking|look) forward to (it|meeting|the interview|our|speaking|talking|the conversation|coming|sitting down|hearing|seeing|showing)
    (excited|eager|keen|dying|itching|longing|thrilled) to (meet|come|talk|speak|sit down|interview) (you|the|your|in|to|and|for|with|over|all)?
    (gutted|sorry|hate|loath|shame|sad|heartbroken|pity|disappointed|want) to (miss|lose) (out|it|this|that|my|the|your|you)
    (can not|could not) wait to (meet|come|see|talk|speak|chat|sit|show)
    (not|never) want to (miss|lose) (out|it|this|that|my|the)
    (remain|remains|am) _1 interested in (the|this|your)
    (want|after) (it|the (job|post|role|place|position)) (badly|bad|very much|so much|more than)
    (do|do still|would) want (it|to|the)
    keep the interview
  `,

  /* An earlier message went astray. */
  resend: `
    (sent|mailed|emailed|posted|addressed) (this|it|(the|my) (note|message|mail|email|letter)) to the (other|wrong)
    (once more|again|a second time) to the right (one|person|man|woman|@name|address|desk)
    here (is|'s) (the|my) _1 (message|note|mail|email|letter) _6 (that)? i (sent|wrote|mailed|emailed|posted|addressed) (him|her|them|to|@name|your|on|last|earlier|originally)
    not (sure|certain|know) _2 (it|that|this|my _1|the first _1) (ever|actually)? (got|get|gets|reached|reach|arrived|made it|came through)
    (sending|send|sent) you (this|it) (a second time|again|once more)
    (passing|forwarding|sending) (them|it|this|these) (on)? to you (directly|now|instead|as)
    (sent|mailed|emailed|posted|forwarded|addressed) (the|my|this|that) _1 (note|message|mail|email|letter) _2 (below|underneath|attached|above) _3 to @name
    (sent|send|sending|wrote|written|addressed|mailed|emailed|posted|forwarded|texted|replied|delivered|reached|landed|went|gone|rang|left) _3 (the wrong|a wrong|wrong @name|your predecessor|your namesake|your old|your former|general inbox|another @name) _2
    (sent|sending|wrote|written|addressed|mailed|emailed|posted|forwarded|texted|replied|delivered|landed|went|gone|reached) _2 (to|with|at|in)? (the|your) _2 (colleague|desk|inbox|mailbox|predecessor|namesake|depot|bursar|switchboard|accounts|competitor|merchant|address|number) _2
    (first|earlier|last|original|previous) _1 (mail|message|note|email|letter|one|copy|version|text) _4 (went|gone|landed|reached|bounced|got lost|wrong)
    (message|note|mail|letter|email|this) _4 (gone|went) (to) (the|your|an|a|my)
    (wrong) (person|address|mailbox|inbox|recipient|number|email|desk|department|mail|office|shop|name|team|one|people|@name)
    (should|ought to|was meant to|was to) have (gone|come|been sent|been addressed|landed|reached|been) _3 (you|your)
    (resend~|re send|resent|re sending|take two|second copy|first copy)
    (sending|send|sent|repeat|repeating|here is|here it is|here goes|here it goes|here it comes|here this is|allow me to say|say it) (it|this|that|my message|what i|my note|the same)? _1 (again|once more|a second time|over again) _2
    (note|mail|message|letter|email|text) _6 (never (got|reached|arrived|made it|came|landed|found)|(did|has|have|had|do) not (get|got|reach|reached|arrive|arrived|make it|made it|come|land|find)) (to|you|through|there)
    (sent|sending) (this|it|again) (again|once more|to the right)
    (you|you are the one|it is you) (that|who|whom)? i (should|ought to|needed to|meant to|wanted to) (be|have)? (write|writing|written|reach|contact|address|addressed|tell|told)
    to an (old|outdated) (address|inbox|email|number)
    (again) (for you|to you|then for|for the right)
    (so again|i repeat|here is my message again)
    (note|message|mail|letter|email|one) (below|underneath) _2 (landed|went|ended|reached|got|was delivered|was sent)
    (was|were|got) delivered to (the|your|a|an) _4 (not|instead)
    (repeat|repeating) (it|this) (for you|to you)
    to repeat (it|this|myself)
    (meant|intended) (for|to reach) you
    what i meant you to have
    (instead of|rather than) (to|yours|you|with you)
    (went|gone|sent) astray
    (bounced|undelivered|undeliverable|mistyped|misaddressed|misdirected|misrouted|mislaid)
    (right|proper|correct) (person|address|desk|inbox|hands|mailbox|place) _1 (this time|i hope|i trust|now)
    this time _3 (right|proper|correct) (person|address|desk|inbox|hands|mailbox|place)
    (second|third) time of (writing|asking)
    here we go again
    (sent|wrote|mailed|emailed|posted|forwarded|texted|gone|went|left|told|put|addressed|rang) _9 (by mistake|in error|mistakenly|by accident)
    (sent|mailed|emailed|posted|forwarded|addressed|copied) (the|my|this|that) _1 (note|message|mail|email|letter|lines|text|one) _2 (below|underneath|attached|above|quoted|earlier|yesterday|@day)? to (your|another|somebody|someone|an|the) _2 (colleague|namesake|predecessor|department|else|address|person|office|inbox|mailbox)
    (by mistake|in error|mistakenly) _3 (to|sent)
    (am told|was told|learned|learnt|told me|now know|understand|realise|realised|realized|they said|discovered) _4 you _1 (look after|deal with|handle|run the|do the hiring|are the right|are in charge|i want|are the person)
    (treat this as addressed|addressed to you)
    (out of office|((auto|automatic|automated|away) (reply|answer|response|message))|autoreply|voicemail|switchboard|reception|receptionist) (says|said|tells me|told me|gave me|gives|sent me|sends me) _2 (you|to you)
    (passing|forwarding|sending|giving|pass|forward|send) (on|you)? _1 (the|my|this) (note|message|mail|letter|lines|email) (i|that i|meant|intended|written) _2 (written|wrote|sent|meant|him|her|for|to)?
  `,

  /* The reader pushes back, asks, or invites again. */
  reply: `
    (my|the) answer _1 (is|'s|stays|remains) _2 (the same|what it was|as it was|unchanged)
    nothing _1 (has|'s)? _1 (shifted|changed|moved) (at|on|from) (my|our) (end|side) (.|,|;|:|@break)
    (stand|standing|stood|keep|keeping|stick|sticking) (by|to|with) my (withdrawal|answer|no|refusal|decision (.|,|;|and|@break))
    (kind|nice|good|sweet|decent|generous|patient) of you to (try|ring|call|write|offer|come back) _2 again
    i (do|did) mean (it|what i said) _1 (.|,|;|:|@break)
    (calling|ringing|phoning) _1 back , (you|since you|as you|because you) _1 (phoned|rang|called|tried)
    in spite of my last (message|mail|email|note|answer|letter)
    (appreciate|appreciated) you (circling|coming) back
    your _1 offer to (bring|move|hold|keep|wait|reconsider|change|shift|push|extend|rearrange) _1 (the|it|my|a|this|that|for)
    (it is|'s) still (a)? no (.|,|;|!|@break|from|for)
    (sticking|stick|standing|stand) (with|by|to) what i (told|said|wrote|decided)
    (thank~|thanks|grateful|appreciate~) _3 (following up|chasing|checking in again|checking back|persisting|asking (what|whether|why|if|who|how|when|where|which|about another)|the question)
    (appreciate~|thank~ for|thanks for) you asking (what|whether|why|if|who|how|when|where|which|about|after)
    (decision|answer|mind|withdrawal|no|position|choice) (still|nevertheless|nonetheless|all the same)? (stands|holds|is final|is made up|remains|stays|has not changed|have not changed|is the same|is unchanged|will not change|is as it was|does not change|was final)
    (not|never) _1 (change|changed|changing|alter) _1 (my mind|my decision|my answer|anything|things|that|it|a thing)
    (it) (would not|does not|will not|did not) (change|help|suit|alter|,)
    (yes it is final|it is final)
    (still|it is) (a|it is|a firm|very much)? no (from me|to the|for me|i am)
    (answer|reply) is no all the same
    my decision to _6 (remains|stands|holds|is final|is made)
    i am still (withdrawing|declining|out|pulling out|stepping)
    (remain|remaining|stay|staying|stayed) (withdrawn|out of|with my (decision|withdrawal|answer|no))
    (withdraw~|out|left) _1 for good
    that will not change
    (given|had|gave|taken) (it|this|that) (another|more|a second|a further|some more) (think|thought|look|go)
    (told|wrote|explained|written) (to you|you|as much)? (already|before|twice|repeatedly|last week|earlier)
    (as i|like i|as) (said|wrote|mentioned|told you|explained) _4 (earlier|before|last|already|withdraw~|on @day)
    (i understand|i see|i know|i hear) (why|you|that you|that your|your) _4 (would like|want|curious|wanted|asks|need|about)
    since you (ask|asked|wonder|doubt|have your doubts|want to know)
    nothing has changed
    (and|but) (that|this|it) (stands|still stands|holds)
    (it is|it was|'s) (not|never) (about the (date|day|time|hour|start|money|distance|commute|hours|start time)|the (date|day|hour) (,|.|;|!|:|@dash|or|that|@break))
    (ask~|asking|asked) (me)? (what|whether|if) _8 (change|changed) my (mind|answer|decision)
    (ask~|asking|asked) (me)? (whether|if) i (would|might|could|can) _1 (reconsider|think again (.|,|;|@break|about (it|this|the (job|role|offer|post|position)|my|withdrawing|your))|change my)
    i am still (going to say|saying) no
    (thank~ you|thanks|ta|cheers) for trying (.|,|;|!|@break|though|again|anyway|all the same|once more|so hard)
    (crossed|crossing) with my _1 (letter|mail|email|message|note|withdrawal)
    (treat|consider|take) my withdrawal as final
    fair question
    (i meant it|i did mean it|meant it) when i (withdrew|said no|declined|wrote)
    (my withdrawal) (stands|holds|again)
    withdrawing my withdrawal
    (show|send|forward) (it|you|one) _1 (the offer|a copy|proof)
    (message|mail|email|letter|call) number (two|three|four|five|@number)
    (consider the matter closed|not coming back)
    (new|other|second) (dates|date|slot) _2 (but none|but no|is kind|are kind)
    appreciate the new (dates|date|time)
  `,

  /* The reader has asked something. */
  questioned: `
    your (question|questions|doubts|doubt)
  `,

  /* What the reader does who isn't content with a first answer. */
  asksAgain: `
    (trying|tried|attempt|attempts|efforts) to (win me (round|over|back)|talk me (round|into it|back)|persuade me|convince me|tempt me|change my mind)
    (your|the) (second|third|fourth|fifth|sixth) _1 (email|message|mail|letter|call|text|voicemail|note)
    your (second|third) , _2 (email|message|mail|letter|call|text|voicemail|note)
    your _1 (new|renewed|repeated|further) (invitation|invite)
    the new invitation
    (thought|thinking) (about it|it over|it through|this over|about this) again
    still _1 (going to say|saying|have to say|a) no
    your (asking|writing) (back|again|whether|if|why|what)
    (ask~|asking|invite~|inviting|write|writing|wrote|call|calling|trying|ringing|offering|reaching out|approaching) _2 (again|a second time|once more|twice|one more time)
    you have _1 (rung|called|written|phoned|texted|emailed|messaged|asked) (me)? (twice|(two|three|four|five|several|@number) times)
    (second|third|repeated|renewed) (invitation|invite|email|mail|message|letter|try|attempt) _1
    (a second|another) (date|try)
    your counter
    (your|the|frank|kind) (follow up|follow ups|persistence|reminder|reminders|reminder emails)
    you (asked|ask|wondered|wonder|enquired|inquired|doubt|have asked|were asking|are asking|want to know|wanted to know|would like to know|wanted to hear) (me)? (what|whether|if|why|who|how|where|which|about|for (details|candour|candor|proof|reasons|the|a copy|more)|to see|it)
    (reconsider|reconsidering|reconsidered)
    (asking|asked) me to (think again|(_1 (set out|explain|say|tell you|lay out|spell out|give (you|a|my|some))))
    you (would|had) _1 (asked|wondered|enquired|inquired) _4 (whether|if|what|why|how|which|where|who)
    (wrote back|writing back) (that|about|with|on linkedin)
    (nice|kind|good|decent|lovely|sweet) of you to write back
    coming back (about|with|on linkedin)
    you (wrote|said|mentioned|told me) (that)? (the|you|your) _6 (could|can|would|might|willing|flexible|match|raise|stretch|stretched|reviewed|review)
    your _1 (note|mail|message|letter) (says|said|asks)
    (another|a different|a second) (date|time|slot) _2 (would|might|could) (help|suit|change|make)
    for (writing back|asking again|trying twice|message number|the second (mail|email|message|call|letter))
    finding me another slot
  `,

  /* What an answer to a push often has. */
  pressed: `
    (getting|coming|came|got|writing|calling|ringing|wrote) back (to me|so quickly|so fast|so promptly|yesterday|again)?
    (calling|ringing|phoning) me back
    (thanks|thank you|cheers|ta) for (calling|ringing|phoning|your call|the call|your voicemail|your message) _1 (back|again|yesterday|earlier|today|this morning|last night|this afternoon|last week|on @day)
    your (quick|prompt|kind|swift|fast) _1 (reply|answer|response)
    (appreciate|thank you for|thanks for) your (reply|response|answer|flexibility|patience)
    (rather|sooner|prefer) _2 (not|keep|leave) _5 (private|myself|unsaid|it at that|figures|terms|details|into)
    (between them and me|between me and them)
    (the other (post|firm|lot|side|contract|role|job|company|offer))
    i hear you
    still (no|not|a no)
    (my)? mind (is|'s) made up
    (made|make) (my mind up|up my mind)
  `,

  /* An interview at a named hour. */
  /* The hour itself is given back. */
  freesHour: `
    (free|frees|freeing|freed) (up)? (the|that|my|your|it|this) _2 (hour|time|slot|place|morning|afternoon|seat|diary|up)
    (give|giving|hand|handing|pass|passing) (back|away|on)? (my|that|the|this) _2 (slot|time|hour|appointment|o'clock|interview) _1 (back|away|up|to (the|another|someone|somebody|some one|whoever|anyone|one|other|next))
    (give|giving|hand|handing) back (my|that|the|this) _2 (slot|time|hour|appointment)
    (release|releasing|released|reallocate|reassign|reuse) (my|the|that|this) _2 (slot|time|hour|appointment|o'clock|interview)
    (take|strike|cross|scratch) me off (the list|your list|the sheet)? for (@day|the (@number|@ordinal)|tomorrow|today|weds|thurs|tues)
    (take|strike|cross|scratch) me off (the|your) _1 for _1 's _2 (@session|interview)
    (do not|no need to) (wait|hold it|hold on|keep it|hold the) _2 (for|on) (me|my)
  `,

  booked: `
    (message|calling|ringing|phoning|texting) (about|regarding|re) (@day|tomorrow|weds|tues|thurs)
    (message|calling|ringing|phoning|here|speaking|it is|it 's|just) (about|regarding) (the|our|my) (yarn|chat|interview|meeting|slot) (tomorrow|on @day|@day|today)
    down to see (you|yous|ye|the panel)
    @session on the @ordinal
    @session (on|of|at|for|next) (the @number|@day|@number|next week|tomorrow|@month)
    @session next? @day
    @session (that is|which is|that 's|is|was|we (had|have)|you (had|have)|you 'd)? _1 (scheduled|fixed|booked|set|arranged|planned|due|pencilled|penciled|lined up)? (in)? (me)? (for|on|at|this|next|a week on|a week) (@day|weds|wed|thurs|tues|fri|the @number|@number|next week|tomorrow|later)
    @session (next|this|a week|a week on|on|for) (wed|weds|tue|tues|thu|thur|thurs|sat|mon|fri|week)
    @session (scheduled|fixed|booked|arranged) (on|for|at|with)
    (interview|panel|appointment|slot) @number @month
    (offering|offered|giving|gave|given) me (the panel|a slot|a time|@day) _1 (on|for|at|@day|week|next)
    @session (,|:|@dash|@open) (@day|@number|@month)
    (invited|inviting|asked|asking) me (in|along)? (on|for) @day
    (mondays|tuesdays|wednesdays|thursdays|fridays|saturdays) @session
    @day @session
    (come|coming|attend|attending|be there|be in|make it|get there|come in|coming in|there|be over|be round|be by|be along|be up|be down) _1 (on)? @day
    (come|coming|attend|attending|be there|be in|make it|get there|come in|coming in) on the (@number|@ordinal)
    (seeing|meeting|visiting) you _1 (@day|weds|thurs|tues)
    @day _6 (iffy|tricky|dodgy|doubtful|shaky|ropey|unlikely)
    @day _5 (work|works|suit|suits|happen|happening|possible|iffy|tricky)
    @day at @number
    @session (time|slot|date|appointment) (on|of|at|for) (the @number|@day|@number|@month|@ordinal)
    @session @number @day
    (wed|weds|tue|tues|thu|thur|thurs|sat|mon|fri) (@number|at @number|the @number)
    (the|that) (day|date|time|slot|hour) you _1 (picked|chose|set|fixed|gave|offered|suggested|proposed|arranged|have)
    @day at (nine|ten|eleven|twelve|one|two|three|four|five|half)
    (the|our|my|your) @day _1 @session
    @day 's _2 @session
    (keep|keeping|kept) the @number
    @number o'clock
  `,

  /* Said to be expected. */
  expected: `
    (booked|pencilled in|due|down) (in)? with you
    (i am|i was) _1 (down|booked) to (see|meet|come)
    (i am|i was) _1 (down|booked|pencilled) (in)? (for|with|on) (you|@day|tomorrow|today|(an|the|your|my|our) _2 (interview|interviews|panel|chat|call|trial|meeting|assessment|slot))
    (have|has|got|had) me _1 (down|booked|pencilled) (in)? (with|for (an|the|your|my|our|@day|today|tomorrow|half|@number) )
    (kept|keeping|held|holding|reserved|saved|blocked) _1 (@day|the @number|@number|tomorrow) _4 for me
    me in your (diary|agenda|calendar|book|books|schedule)
    you (are|were) (to|going to|due to|supposed to|meant to|both to|all to) (see|meet|interview|talk to|speak to) me
    (make|making|made|found|finding) (room|time|space) for me (on|at|next) _1 (@day|@number|@ordinal)
    (booking|booked) me in
    (have|got|had) me down
    you (had|have|got) _1 (down|booked|pencilled in|in the diary|in your diary) (for|at|on) (the)? (@number|@numeral|@ordinal|@day|half|quarter|noon|today|tomorrow)
    (got|have|had) (that|the|my|this|an|our) _4 @session (with|wi|w) you
    i was (meant|supposed|due|booked|down|set|scheduled|going) (to be|to)? _1 (come|coming|see|seeing|meet|meeting|in|interview|interviewing|at|before)
    (i am|i was|am) due (in|at|for|with|before)
    (was|meant|supposed|due) (to)? (be)? _1 (coming|seeing|meeting|heard|to come|to see|to meet) (up|in|over|round|down|by|you|to (see|meet|you|the)|at @number)
    (was|were|am|are) set to (talk|speak|meet|chat|see) _1 (on)? (@day|tomorrow|today|the @number)
    (i) _1 was (to come|to meet|to see|to be (seen|heard|interviewed)) _3
    you (were|was|are) _1 (going to|to|due to|meant to|supposed to) (see|meet|interview|talk to|speak to) (me)? (on|at|@day|tomorrow|today)
    (we had|we|you had|you 'd|we 'd) _1 (fixed|agreed|set|arranged|settled on|said) (on)? (@day|the @number|tomorrow|next|ten|nine|two|half)
    (once|since|now that|when|after) the (day|date|time|hour) (was|is|has been|had been) (fixed|set|agreed|arranged|booked)
    (take|taking|get|drop|delete|remove) (that|it|this|us|((our|the) _2)) (off|out of|from) (the|your) _1 (calendar|diary|agenda|books)
    (have|had) (an|the|my|our)? _2 interview with you (@number @month|on (@day|the @number)|@day|tomorrow|next)
    (that is|that 's|it is|it 's) this @day at (@number|@count|half|quarter|noon)
    (you|kindly|have) _1 (arranged|booked|scheduled|fixed) (me)? (in)? for (next (week|@day)|@day|the @number|tomorrow)
    (one|the one) (scheduled|booked|down) (with|to see) you
    (called|call) me? _1 for _1 interview on (@day|the @number)
    (fitting|squeezing|slotting|booking|fit|squeezed|slotted|fitted|pencilled|put) me (in|down) (on|for|at)? (@day|the @number|the @ordinal|tomorrow|today|next week)
  `,
};
