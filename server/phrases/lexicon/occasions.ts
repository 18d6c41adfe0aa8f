import type { Lexicon } from '../compile';

/** What belongs to an occasion: late answers, short notice, calls, moved dates, referrals, follow-ups. */
export const occasions: Lexicon = {
  sorry: `
    (sorry|soz|sry|apologies|apologise~|apologize~|apology|apologetic|oops|whoops|mea culpa|my bad)
    (forgive|pardon|excuse) how (slow|late|long|tardy|slack)
    (forgive|pardon|excuse) (me|my|the|this|our|us|that|any|all|such)
    (regret|regretting) (the|any|having|this|that i|being|leaving|causing|not|giving|my|such|troubling|putting)
    (feel|feeling|felt) (bad|awful|terrible|dreadful|guilty|rotten|horrible|wretched|ashamed) _2 (about|for|to|that|doing|leaving|cancelling)?
    (beg|ask|ask for|crave) (your)? (pardon|forgiveness|indulgence)
    (ashamed|embarrassed|mortified|contrite) (to|that|of|about|at|by)
    (hope|trust) you (can|will|could|might) (forgive|pardon|excuse)
    (shame on me|remiss|my own fault|all my fault|entirely my fault)
    (mes excuses|pole|gomen|entschuldigung|desculpe|lo siento|scusi)
  `,

  /* Sorrow about something else than what the writer does. */
  sorryFor: `
    sorry (to|i|we) (hear|learn|read|see|missed|miss|did not catch|could not reach)
    sorry for (your loss|you|him|her|them|their loss)
    (would|should) be sorry (if|to (hold|keep|take|block|stand|waste|see|deprive|delay))
    (sorry|apologise|apologize|apologies) (for|about) what
    (no need to|do not|never|need not|nothing to|not) (be|feel)? (sorry|apologise|apologize)
  `,

  /* That an answer comes late. */
  delay: `
    (answer~|reply~|respond~|writing) on (the|a)? _1 @day when you (wrote|asked|invited|emailed|called|rang) _3 @day
    (been|taken|took|taking|be) (me|us)? _1 (ages|so long|this long|too long|((a|an|@count|@number|few|couple) _2 (day|days|week|weeks|fortnight|month|months|age|ages|while))) _1 (to)? (answering|answer|replying|reply|responding|respond|getting back|get back|coming back|come back|writing back|write back|writing|write)
    (late|slow|delayed|belated|tardy|overdue|dilatory|delay|lag) _3 (reply|replying|response|responding|answer|answering|note|message|word|thanks|acknowledgement|writing|getting|coming|letter|respond|get back|write|email)
    (late|slow|delayed|belated|tardy|overdue|lateness|slowness|tardiness|delay|delays|belatedly)
    (my|the|this|such|long|so long a|so much|a|your) _2 (wait|silence|quiet|hold up|holdup|backlog|gap|pause)
    (reply~|answer~|respond~|write~|written|get|got|gotten|getting|come|came|coming|been|touch|back|acknowledge~|thank~|said|told|know|tell) _5 (sooner|earlier|before now|before this|until now|till now|more quickly|more promptly|faster|quicker|late|so late|this late)
    (sooner|earlier|quicker|prompter|faster|swifter|speedier|prompt|timely|quick|timelier) (reply|answer|response|word|note|acknowledgement|thanks)
    (keep|kept|keeping|leave|leaving|left|made|making|had) you (wait|waiting|hanging|hang|so long|without|guessing|wondering|in the dark)
    (had|have|made) _1 to wait
    how long (this|it|i|my _1) _2 (took|taken|take)
    (take~|took|taken|taking) _4 (so long|this long|a while|too long|ages|forever|days|week|weeks|fortnight|month|some time|longer|until now|till now|an age)
    (go|going|gone|went|being|been|was|fell|fallen|radio) (quiet|silent|silence|dark|slow|off the radar)
    (reply|response|answer|note|letter|message|word|this|it) (is|comes|was|has come|reaches you|should have) _4 (late|overdue|slow|belated|sooner|earlier|delayed|long in coming|days)
    (reply|response|answer|note|letter|message|word) (comes|reaches you|is coming) _4 (week|weeks|fortnight)
    (days|week|weeks|month|fortnight|while) _3 (taken|took|late|silence|to (reply|answer|write|respond|thank|get back)|delay|without|ago)
    (should|ought to) have (had|got|heard|received) _6 (ago|before|sooner|earlier|by now|last week|@day)
    deserve~ _4 (quicker|sooner|earlier|prompter|answer|reply|better|last)
    (not|never) _3 (reply|answer|respond|write|get back|come back|replying|replied|answering|answered|responding|responded|writing|getting back|coming back|acknowledging|got back|being in touch)
    how (slow|late|long|tardy) (i|it|this) (have been|was|took|has been|has taken|am|is)
    (meant|meaning|intended) to (reply|answer|write|respond|get back|send|thank)
    (should|ought to|could) have (replied|answered|written|responded|got back|gotten back|come back|been in touch|said|told|let you know|thanked|reached you|sent)
    behind (on|with) (my|the|all)
    (slipped|sat|sitting|sit|languished|languish|buried|lost|stuck|sank|lain|lay) _4 (inbox|spam|pile|junk|net|mind|drafts|through|tab|desk)
  `,

  /* Thanks for waiting, which stand for an apology. */
  patience: `
    (thanks|thank you|thank~ you|grateful|appreciate|appreciated) _4 (patience|waiting|bearing with|patient)
  `,

  /* The interview today or tomorrow. */
  soon: `
    (today|tomorrow|tonight|tmrw|tmr|tomoz) (is|'s|will) not _3 (happen|happening)
    (today|tomorrow|tonight|tonite|morning|afternoon|evening|arvo|tmrw|tmr|tomoz) 's _5 (@sitting|@session)
    (todays|tomorrows|tonights) _5 @sitting
    (today|tomorrow|tonight) 's _1 (@number|o clock|o'clock) _1
    @sitting (is|was|are|were|that is|that was|which is|which was|we have|i have|i had|you have|you|on|at|for|with|set|fixed|scheduled|booked|planned|due|arranged)? _5 <near>
    <near> _2 (for|at) (the|our|my|your)? _2 @sitting
    <near> to (the|our|my|your) _2 @sitting
    @sitting _4 , (at)? (half|quarter)? (past|to)? (@number|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) (o clock|o'clock|am|pm)? <near>
    (@number|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) (o clock|o'clock|am|pm)? <near> , (that|the|our|my|your) _1 @sitting
    <near> @number (am|pm)? interview
    <near> (at)? (@number|@count) (am|pm|o clock|o'clock) @sitting
    <near> at (@number|@count) @sitting
    (today|tomorrow|tonight|morning|afternoon|evening|arvo) 's _1 (sit down|get together|zoom|video interview)
    (our|my|your|the|that) sit down (at|is|was)? _2 <near>
    (invit~|inviting|asking) (me|us) (in|over|down|along)? (to|for) _1 (meet|see|talk to|speak to|speak with|talk with|chat with|interview with) _3 (today|tomorrow|tonight|tmrw|tomoz)
    (fit~|fitting|squeez~|slot~|slotting|pencil~|book~|seeing|having) _1 (me|us) (in|on|down|through|over|for)? _3 <near>
    (our|my|your|the) (@number|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|half past _1|quarter past _1|quarter to _1) (o clock|o'clock|am|pm)? _2 <near>
  `,

  /* Coming, today or tomorrow: counts where it is denied. */
  comingSoon: `
    (today|tomorrow|tonight|tmrw|tmr|tomoz) (is|'s|looks) _1 (looking)? (dodgy|iffy|dicey|shaky|unlikely|a no go|a non starter|a washout)
    (land|landing) (in|over|up|down|across) _2 (you|yours) _4 <near>
    (be|being) (there|in|at|with you|present|around|along|able|coming|joining|attending|interviewing|here) _8 <near>
    (come|coming|attend|attending|get|getting|show|showing|turn|turning|join|joining|interview|interviewing|meet|meeting|see|appear|appearing|travel|keep|keeping) _8 <near>
    (make|making|made|do|doing|manage|managing|sit|sitting) (it|the|that|my|our|this|an|your) _7 <near>
    (make|making|do|doing|manage|managing) _1 (@number|@count) _2 <near>
    (make|making|do|doing|manage) <near>
    <near> _3 (make|come|attend|be there|manage|do) (it|in|there|the|our|my)?
  `,

  /* Calling off, today or tomorrow. */
  cancelSoon: `
    (cancel~|canceling|canceled|scrap~|postpone~|reschedul~|scratch~) _5 <near>
    (cancel~|canceling|canceled|scrap~) (on|with) you _2 <near>
    (call~|calling) (off|it off|things off|our _3 off|my _3 off|the _3 off) _5 <near>
    (pull~|back~|drop~|duck~|bail~|bow~|step~) (out|down|away) (of|from|on|for)? _5 @sitting _3 <near>
    (name|me) _3 (for|from|off) _5 @sitting _3 <near>
    (wait|waiting|expect|expecting|have|had|got|put|pencilled|penciled|see|seeing) (for|on)? (me|us) _6 <near>
    (i|we) (am|are|was|were|have|had) _2 (down|due|booked|scheduled|supposed|meant|slated|set|meeting|interviewing|seeing|appointed|pencilled|coming) _7 <near>
    (running|swapping|moving|move|swap|shift|push|postpone|reschedule) (our|my|the|your|this) _5 <near>
    (we|i) (am|are|was|were|had|have) _1 (going|due|planning|supposed|meant|scheduled)? to (meet|see|talk to|speak with|talk with) (you|up)? _4 <near>
    (we|you) (said|agreed|fixed|arranged|settled on|made it|planned) _3 <near>
    <near> _1 (will|does|is|can|would|was|am) not _2 (work|working|suit|do|possible|happen|happening|good|go ahead|manageable|any good|doable)
    <near> (is|'s) (out|off|no good|no use|a no go|impossible)
    <near> at (@number|@count) _1 (i|we) (will|can|do|shall|could) not _1 (come|make it|attend|be there|be in|appear|manage it)
    <near> , (so|and) (i|we) (will|can|am) not _1 (get to you|be with you|be there|be in|make it|come|get there)
    about (today|tomorrow|this afternoon|this morning)
  `,

  /* A call of the writer's, made or coming, or a message left. */
  callMade: `
    (call~|ring~|rang|rung|phone~|telephone~|dial~|buzz) _3 (you|your|the|reception|ahead|tomorrow|tonight|first|straight|too|also|as well|now|earlier|later|again|this|at|just|twice|in|back|before|once|already|soon|and left|on|shortly|through|within|someone|somebody|hr)
    (i|we) _2 (called|rang|phoned|telephoned|dialled|dialed)
    (voicemail|voice message|message|call) _1 (is|waits|was left|should be) _1 (waiting|on|left|there|with)
    (will|shall|going to|have|had|just|already|also|tried|am|been|did|let me) _3 (call|ring|phone|calling|ringing|phoning|called|rung|rang|phoned|telephone|telephoned|telephoning|buzz)
    (left|leave|leaving|leaves) _3 (voicemail|voice mail|voice message|message|word|note) _3
    (left|leave|leaving) _4 on your _1 (voicemail|voice mail|answerphone|answering machine|machine|answer phone)
    (give|giving|gave|given) (you|reception|the _2|your _2|hr|them|her|him|everyone) _2 (call|ring|bell|buzz|tinkle|tingle|shout)
    (my|a) (telephone|phone|quick|earlier|short|missed|second)? (call|voicemail|phone call|voice message) _2 (to|just|this|today|earlier|tonight|first|follows|will|shortly|too|as|of|in|from|a moment|moments|at|on)
    (by|over|on|via|per) (the)? (phone|telephone|blower|mobile)
    (try|tried|trying) (to)? _2 (calling|ringing|phoning|call|ring|phone|reach|reaching|catch|catching|your|the (office|switchboard|desk|line|number|reception))
    (reach|reached|get|got|catch|caught|get hold of|got through|get through|speak|spoke|spoken|talked) _3 (by phone|by telephone|on the phone|on your mobile|on your line|on the line|reception|switchboard|your (assistant|secretary|office|desk|colleague|receptionist|pa))
    (phone|telephone|call|ring) (too|as well|to follow|follows|coming|to come)
    (expect|look out for|await) (a|my) (call|ring)
  `,

  /* An e-mail of the writer's that confirms it. */
  byEmail: `
    (my|an|the) _1 (email|mail|e mail) (will|shall|is going to) _1 (follow|come|reach|be with|land|go out|be on)
    (email~|mail~|emailing|mailing) _5
    (an|a|one|the|this|short|quick|brief|confirmation|follow up|confirming|proper|written) _2 (email|mail) _8
    (for|expect|await|see|find|get|have) my _2 (email|mail)
    (have|get) (an|the|my) (email|mail) sent
    (by|via|through|over|with|in|as|per|on) (an|a|the|this)? _2 (email|mail|writing|inbox)
    (to|into|in|at|on|check|reach~|hit~|reaches) (your|the) _3 (email|mail|inbox|mailbox|address)
    (email|mail) (to follow|follows|coming|confirmation|to confirm|on its way|shortly|tonight|later|soon|too|as well|that|in a)
    (confirm~|confirmation|put|set|version|note|line|letter|word) _4 (in writing|written|on paper|in black and white)
    (confirm~|confirmation|set|version|note|line|letter|word|put (it|this|that|all|everything|things|my _2|the _2)) _4 down
    you (will|shall)? have (it|this|that|my _2|something) _2 (in writing|written|on paper|in black and white|down)
    (written|writing|formal) (confirmation|version|note|word|copy|notice|follow up)
    in (black and white|writing)
    (write|writing|written) (to|you) _4 (confirm|as well|too|this|the same|later|tonight|today|shortly|afterwards|also)
    (inbox|paper trail)
  `,

  /* Somebody's word that contact details may be passed on. */
  permission: `
    (she|he|they) (told|said to) (me|us) to _1 (go ahead|go for it|pass (it|them) on|give you)
    (she|he|they) (is|are|'s) _1 (delighted|happy|glad|pleased|fine|content|thrilled) (that|for|with|to|if) _1 you (have|having|get|getting|use|contact|call|write|reach)
    (asked|asking) (her|him|them) (first|before)
    (with|have|has|got|gotten|having|given|gave|gives|asked|ask|sought|by) _2 (his|her|their|permission|consent|blessing|leave|okay|approval|agreement|go ahead|say so|thumbs up|green light|clearance) _1 (permission|consent|blessing|leave|ok|okay|approval|agreement|go ahead|say so|nod|thumbs up|green light|clearance|to|for|that|is|was|here|all)
    (permission|consent|blessing|thumbs up|green light) _2 (to|from|for|is|was)?
    (agree~|consent~|approve~) _3 (to|that|for|with|being|my|me|it|this|you)
    (has|have|already|and|both|kindly|gladly) (agreed|consented|approved|okayed)
    (he|she|they|who|has|have|both|already|and|had) _2 (said|says|told|tells|asked|asks|lets|let|allowed|allows|invited|encouraged|urged|begged|begs|confirmed|assured) _1 (me i|i may|i might|i can|i could|i should|you may|you can|you could|you are welcome|yes|okay|ok|fine|sure|by all means|go ahead|me for|for an introduction)
    (said|says|confirmed|tells me|told me) _2 (it is|that is|this is|he is|she is|they are|it would be|was) _1 (ok|okay|fine|all right|alright|good|cool|no problem|happy|glad)
    (wants|wanted|would like|likes|asked|asks|told|begged|urged) (me|you) to _1 (introduce|pass|give|share|send|forward|put|hand|mention|have|get|call|write)
    (said|told|asked|wants|lets|allowed|allows|given|likes|like) _4 (may|can|could|to|me|free) _3 (give|giving|pass|passing|share|sharing|hand|handing|forward|forwarding|send|sending|mention|mentioning|include|put|putting|use|tell|telling|quote|offer|introduce|introducing|naming|name)
    (said|says|told|tells) _4 i (may|can|could|should) _1 (give|pass|share|hand|forward|send|mention|put|use)
    (said|says|saying) _1 (yes|okay|ok|sure|of course|go ahead|by all means) _3
    (said|says|saying|told me|tells me) _1 (i am|we are|i was|you are) (welcome|free|allowed) to (pass|give|share|send|mention|call|ring|use)
    (at|on|by) (his|her|their) (own)? (request|invitation|suggestion|asking|say so|behalf|wish|insistence)
    (checked|cleared|confirmed|discussed|agreed|spoke|spoken|talked|arranged|squared|run this|run it|ran this|ran it|read this|asked|shared) _3 (with|by|past|to) (him|her|them|@name)
    (knows|aware|expects|expecting|awaits|awaiting|looking out for|waiting for) (that|i|you|your|about|of|to hear|a|my|this)
    (does not|do not|would not|will not|did not|has no) (mind|object|objection|objections) _1 (me|my|you|being|that|it|sharing|this|if|to|hearing|a (call|chat|message)|.|,|;|and|@break|@dash)
    (welcomes|welcomed|invites) _2 (call|contact|message|email|hear|approach|being|your)
    (permitted|authorised|authorized|free|licence|license) (me)? to (give|share|pass|send|hand|forward)
    (let|lets|letting) me (share|give|pass|send|hand|forward|mention|include|put)
    (asked|told|begged|urged|invited|encouraged) (for|me) (this|to|that) _2 (introduction|hand|pass|give|share|send|forward|put|mention|let)
  `,

  /* That somebody is glad of it: said as a fact, not as a guess. */
  willing: `
    (good|easy) (with|about) _2 (me|my|that|it|sharing|this)
    (happy|glad|fine|okay|ok|cool|comfortable|content|pleased|delighted|willing|all right|alright|keen|relaxed|chuffed|thrilled) enough? (for|with|about|to) _2 (me|my|you|being|that|it|sharing|this|hear|be|talk|chat|speak|take|have|pass|get|your)
    open to (being|hearing|a call|calls|contact|a chat|hear)
    up for (it|a chat|a call|being)
    (on board|in the loop|in the picture)
  `,

  /* A follow-up's greeting that brings nothing. */
  checkIn: `
    (tell me|let me know) how (you|things|everyone|everybody|it) _6
    (pop~|popping|stick~|poke~|put~|putting) my (head|nose) (round|around|in|through|over)
    (check~|checking) in
    (touch~|touching) base
    (reach~|reaching) out
    (say|saying|said) (hello|hi|hey|g'day|howdy|good day)
    (thinking|thought) (of|about) (you|your|the (team|old|place|gang))
    (see|seeing|hear|hearing|ask|asking|asked|wondering|wonder|wondered|find out) (how|what|if|whether) _8
    remind you (of|that i (am|exist|'m))
    (greet|greeting) _1 (you|office|team|everyone|everybody|gang|house)
    (just|only|simply) passing by
    if (there is|there 's|you have|you hear) _1 (anything|something|news) (new|for me|good|,|.|@break)
    (how) (are|is|have|has) (things|you|everything|it|life|all|the|business|work) _6
    (on|off|onto) your radar
    (keep|keeping|stay|staying) (the|my|in|on|our) _2 (warm|line|radar|touch|mind|open|contact|network|loop)
    (top|back) (of|in|to) your (inbox|mind|list|mail)
    (any|anything|what) (news|new|updates|happening|developments|is new|going on|'s new)
    (circle|circling|checking|popping|drop|dropping|float|floating|swing|swinging|ping|pinging|following|catch|bump|bumping|nudge|loop) (back|up|by|in|you|this)
    (a|friendly|quick|little|you) (wave|hello|nudge|line|ping|note|hi|check in|shout)
    (long time|been a while|been some time|been a few|been ages|a while since|no agenda|nothing more|no particular reason|no reason)
    (hope|hoping|trust) (you|all|everything|things|the|that|this) _8 (well|good|great|fine|swell|ok|okay)
  `,

  /* What makes a follow-up worth reading: news of the writer's, or what he can be had for. */
  worth: `
    (i|we) (have|had|just|recently|finally|also|since)? _2 (published|released|launched|completed|graduated|qualified|certified|finished|relocated|passed|earned|won|shipped|built|cut|halved|doubled|tripled|presented|deployed|sold|printed|opened)
    (has|have|was|were|is|been|got|are|am) _3 (published|released|launched|completed|certified|accredited|chartered|awarded|shipped|finished|promoted|printed|installed|deployed|registered|licensed|adopted|approved|patented|extended|renewed|qualified)
    (i|we) (have|just|now|recently|finally) _2 (moved|returned|come back|settled|set up|started|become|begun|trained|gained|obtained|joined|left|changed|switched|wrapped|taken)
    (i|we) (moved|returned|relocated|graduated|qualified|got back|came back)
    (my|our) _2 (study|paper|article|project|thesis|book|report|show|exhibition|app|tool|dashboard|prototype|pilot|album|film|course|contract|training|licence|license|degree|exam|exams|certificate|certification|results|result|findings|internship|apprenticeship|residency|tour|harvest|launch|diploma|doctorate|team 's) _6
    (a|an|first|new|second|finished|final|the) _2 (certificate|certification|diploma|doctorate|phd|patent|award|prize|publication|preprint|dataset|case study)
    (went|gone|goes|going|is|are|now) _1 (live|public|online|open source|into production|on sale|to press|in print)
    (came|come|comes|has come|have come) (out|through|off|good|to an end)
    (is|are|now) out (in|now|at|with|this|last)?
    (appeared|appears|reopened|launched|opened) (in|this|last|on|at)
    (ends|ended|ending|finishes|runs out|expires|wraps up|concludes) (in|on|this|next|at|by|with|soon|@month)
    (am|be|become|becoming|are|is|myself) _3 (free|available|at liberty|around|open to|back (in|from|on|at)|on the market|reachable|based|living in|looking for|looking again|job hunting|on the lookout|ready for|qualified|licensed|chartered|certified)
    (have|has|with|got) _4 (free|available|spare|capacity|availability|room for|time for)
    (availability|available from|available for|free from|free for|free on|at liberty|free to talk|open for)
    (should|if|when|whenever|in case) (a|an|any|your|you|something|there|the|one|it|another) _7 (come|comes|arise|arises|open|opens|opening|openings|need|needs|hiring|hire|looking|planning|suit|fit|role|roles|position|vacancy|slot|help|hands|hand|useful|interest|interested|talk|want)
    (open|glad|happy|delighted|keen|love|like|interested|pleased|welcome) _4 (apply|reapply|considered|conversation|discuss|explore|hear about|hear of|talk about|throw my|be part|roles|openings|opportunities|positions|contract work|freelance|collaborate|come back|work with)
    (apply|applying|reapply) _3 (again|for)
    (thought|think|might|may|reckon|believe|sure) _3 (you|it|this|your) _4 (like to|like the|like this|like our|like my|like a|find|interest|useful|enjoy|helpful|value|want to|handy|relevant)
    (attach~|enclose~|enclosing|here is|here are|sharing|share|sending you|linked|link to|passing on|pass on|forwarding) _4 (article|paper|report|study|link|notes|slides|summary|recording|draft|contact|name|write up|results|figures|copy|piece|post|photos|plan|checklist|guide|data|recipe|map|list)
    (saw|read|seen|noticed|noted|spotted|congratulations|congrats|well done|bravo) _3 (that|your|you|the|on|about|of|to) _4
    (quick|short|small|brief|some|my|two|one|good|actual|real|happy|bit of) (update|news|piece of news|things have happened|updates|development|developments)
    since then
    (an idea|a suggestion|a proposal|an offer|an invitation) (for|about|on|that|to)
    (introduce|introducing|recommend|recommending) _4
    @link
  `,

  /* That nothing is new. */
  noWorth: `
    (no|not|any|nothing|nothing much|not much|hardly any|little|without) _2 (news|new|update|updates|agenda|reason|else|more|purpose|occasion|developments|to (report|tell|say)|happening)
    (what|anything|if anything|what else) (is|'s)? _1 new
    (nothing|not much|little|not a lot|nowt) (has|have|is|'s)? _1 (changed|happening|doing|moved|altered)
    (shout|holler|buzz|ping|ring|call|write|text|message|reply|respond|drop me a line|get in touch|come back|say (hello|hi)|give me a (shout|bell|ring|call|buzz)) _2 (if|when|whenever|should) (the (mood|fancy|spirit)|you (feel like|fancy|get a (minute|moment|chance)|(have|get|find) (a|an) _1 (minute|moment|second|chance|hour)|like|want|wish|are bored|are passing))
    no (need to (reply|answer|respond|write back)|rush|pressure|hurry|obligation)
  `,

  /* That another time is wanted. */
  otherTime: `
    (some|any) later occasion
    (another|different|other|new|fresh|alternative|later|earlier|next) _1 (one|stage|point|moment|time|times|date|dates|day|slot|slots|hour|appointment)
    (move|moving|shift|push|slide|postpone|reschedule|rearrange|rebook|swap|change|put off|delay) (it|this|that|things|back|our|my|the|your|to) _2
    whenever (suits|is|works|you)
  `,

  /* A day, a week or a bounded range. */
  time: `
    @day
    (weds|weds 's|tues|thurs|sundays|mondays|tuesdays|wednesdays|thursdays|fridays|saturdays)
    the (@number|@ordinal)
    (@month|the) (@number|@ordinal)
    (@number|@ordinal) (of)? (@month|may)
    may (@number|@ordinal)
    @number @slash @number
    (tomorrow|tmrw|tmr|overmorrow|fortnight|weekend|weekends|weekdays|weekday|tonight)
    (this|that) (afternoon|evening|morning|arvo)
    today
    (next|following|coming|this|same|that|whole|second|first|third|last) (week|weekend|morning|afternoon|evening|fortnight|day|month|few days)
    (week|day|monday|month|weekend|fortnight) (of|after|before|following|commencing|beginning|starting|later|earlier|from|ending)
    (any|every|most|all|either|each|some) (morning|afternoon|evening|mornings|afternoons|evenings|weekday|day|lunchtime) _2 (next|this|that|of|in|after|before|from|will|works|is|except|but|between|the|or)
    (mornings|afternoons|evenings|lunchtimes|after work|lunchtime|after hours)
    (in|during|by|until|before|after|from|mid|early|late) @month
    (at|after|before|from|until|till|past|about|around|between|by) (@number|noon|midday|lunch|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|half)
    @number (am|pm|o'clock|o clock|hrs|hours|h)
    (noon|midday)
    (hour|half an hour|hours|@number minutes|minutes|days|two days|a day|one day|a week|two weeks|one week|an hour|a month) (later|earlier|after|before|sooner|on|forward|back|out)
    (between|from) _4 (and|to|until|till)
    @month
  `,
};
