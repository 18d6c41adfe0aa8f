import type { Lexicon } from '../compile';

/** Leaving the reader hanging: stalls, and silence announced. */
export const silence: Lexicon = {
  /* A stall in any sentence. */
  stall: `
    (ask|try) me (@day|tomorrow) (.|;|!|@break)
    (ask|try) me in (a|the|@count) _1 (week|weeks|month|months|days|few|couple|fortnight|spring|summer|autumn|winter|new year)
    not (committing|commit) (myself)? (either way|one way|to anything (.|,|;|!|@break|yet|now|just|right|at|until|till|either)|yet|just yet|now)
    (want|like|need|going|rather|prefer) to? take my time ((over|on|with|about) (it|this|that|things|deciding|(the|my|this|that) _1 (decision|choice|answer|offer|matter))|deciding|.|,|;|@break)
    (will|shall|let me) _1 ((think|discuss|decide|consider|consult|ponder) _4 and (then)? (tell|inform|revert|let|confirm|get back|come back|call|update|reply|respond|answer)|(check|see) _4 and (then)? (tell|inform|revert|let|get back|come back))
    (result|results|decision|answer|reply|outcome|response|verdict) (is|are|'s) _1 (awaited|pending) (.|,|;|!|@break|yet|still|so|from)
    (sit|sitting) on (it|this|things) (for|a while|till|until|.|,|@break)
    (need|want|give me) (a|another) _1 (minute|moment|beat|day or two|day or so) (on|with|over) (this|it|that)
    (let me|lemme) _1 (holla|holler|get|come|circle|hit|ring|call|text|shout) (back (.|,|;|!|@break|(to|@number) (you|u)|on|about|at|when|once|later|after|tomorrow|next)|you back|at you|you (.|,|;|!|@break|later|when|once|after|tomorrow|next))
    (have|get|take) (until|till) _3 (to (decide|think|answer|consider|confirm|choose|let)|before i (decide|answer|confirm))
    (might|may) (ring|call|phone|text|write|message|email|give|drop|be|pop|turn up|come|see) _6 , i? (might|may) not (.|,|;|!|@break|@ellipsis|yet)
    (yet|still|have|need) to take a call (on (it|this|that|which|whether|what|your|the (offer|job|role|matter|decision|interview))|.|,|;|@break)
    (will|shall) take a call and (then)? (tell|inform|let|revert|get|come|update|confirm)
    let (things|it|this|that|matters|everything) (play out|run its course|take its course|pan out)
    let (things|matters|everything|the dust) settle
    cross that bridge when
    not (in a|quite in a) (place|spot|position) to (decide|say|answer|commit|choose|confirm) (.|,|;|@break|yet|now|just|right|at|until|till|either)
    (can not|unable to) (commit|decide|say|confirm) (myself|anything)? (at present|at this (juncture|stage|point|time)|just now|presently|as of now)
    (give|grant|allow|spare) us _5 to (think|decide|consider|mull|talk|weigh|figure|work)
    (have|need|want|got|must|like|better) to? (talk|speak|chat|check|consult) (to|with) _3 (about|on|over) (it|this|that) first
    (waiting|wait|praying|pray) (on|for) _3 (direction|guidance|sign|clearance|green light|go ahead)
    (not|rather not|sooner not) (say|tell|decide|commit|answer|choose) (just)? yet
    not _1 know _2 what i (am|will be|would be|want|should) (doing|do|to do) (yet|.|,|;|@break|about|with (it|this|that|myself)|next)
    leave (it|this|things|that|matters) (like (that|this)|as (it|they) (is|are|stands|stand)|open|hanging|in the air) _2 (for now|for the moment|for the time being|at present|just now|till then)
    (when|once|after|whenever|as soon as|soon as) _6 (you|u|ye) (will|shall) _1 (hear|know|have word|have news|be told|get word) (back)? from (me|us)
    (can|could|may|might) i (sleep|think|chew|ponder|mull) _1 (on|about|over) (it|this|that|things)
    (when|once|as soon as) i am (ready|sure|certain|clear|decided|settled) (.|,|;|i|@break)
    (am|are|still|need to|have to|want to|let me|must|going to|will|shall|got to|gotta) (praying|pray) (about|on|over) (it|this|that|which|what|whether|(the|my|your) _1 (offer|decision|choice|matter|move|invitation|answer|next))
    (give|grant|allow) me (small|little) time
    (when|once|as soon as|after|until|till) my _1 (mind|heart|head|thoughts|ideas|plans) _2 (settle~|clear~|clearer|calm~|(made up)|rested|at rest)
    (after|once|when|as soon as) i (take|make|reach|come to|have taken|have made) (a|my|the) _1 (decision|choice)
    (wait|waiting|awaiting|await) (for|on)? (a|an|the|his|her|their) _2 (result|results|answer|decision|reply|response|outcome|verdict) (from|of|about|elsewhere|.|,|;|@break|and|before)
    (not|rather not) (want|wish|like|going)? to (hurry|rush) (.|,|;|!|it|this|into|my|@break|@dash)
    (you|u|ye) (will|shall) be _1 first to (know|hear|be told)
    (let me|lemme) first (think|sleep|check|see|talk|consider|discuss)
    sleep over (it|this|that|things)
    (you|u|ye) (may|might|could) (then|yet|still|later)? hear (back)? from me
    (have|need|want|got|going) to (talk|chat|speak|discuss|run|think|go|hash|mull|chew) (it|this|that|things) (over|through)
    nothing (is|has been|'s) _1 (decided|settled|fixed|final|definite) (((on|at|from) (my|our|this) (side|end|part)) yet|yet (.|,|;|!|@break|and|but|so))
    (need|want|require|have) _1 (a bit|a little|a while|slightly|somewhat|some|much) longer (.|,|;|!|@break|@dash|to (think|decide|consider|make|answer|reply|weigh)|before|with (it|this)|please|if)
    (have|use|get|spend) the (weekend|week|night|day|evening|holidays) (to|on) (think|decide|consider|mull|reflect|sleep|talk|it)
    jury (is|'s) _1 out
    when there is (something|news|more) to (say|tell|report)
    until (it|that|this) is (over|done|settled|decided) i (can|could|will|would)
    (can not|could not) (tell|give|say) _1 yes _6 no
    (will|shall) _1 (surface|resurface|emerge|reappear|pop up) _1 (when|once|as soon as|whenever)
    (let me|lemme) (think|sleep|mull|ponder|reflect|consider|chew|check|see|get back ((to|@number) (you|u)|on|about|.|,|;|!|@break|@day|tomorrow|when|once|later|after|next)|come back|talk|digest|process|look at my|chat|discuss|ask|speak|((have|take) a (think|ponder|mull|chat|word|natter|look))|run (it|this|things) (past|by)) _2 (it|this|that|on|about|over|to you|with|and|how|what|if|things)?
    (need|have|want|going|like|will|must|got|am going to|going to) (to)? (think|sleep|mull|ponder|chew|reflect) (about|on|over|it|things|this|that|some more|a bit|first|more)
    (need|have|want|like|must|got|going) (to)? (talk|chat|speak|discuss|check|consult|ask|run|hash) (it|this|that|things|about it|first)? _1 (over|through|out|with|by|past) _1 (the|my) _1 @relative
    (hold|hang) fire
    will _1 (swither|dither)
    (it|things|this|that|i|we|you|@break|.|,) (could|can|might|may) _1 go either way
    (will|(need|have|want|going|got|like|ought) to|must|better|let me) have a _1 (yarn|word|chat|natter|blether|chinwag|talk|sit down) with (my|the|our|her|him) _1 @relative
    (awaiting|await) _1 (word|news|a reply|an answer|a response|the (outcome|result|decision|verdict)|a (decision|verdict)) _1 (from|of|on|elsewhere|about|.|,|;|@break|before)
    (want|wants|like|need|have|wait|waiting|got) to hear (back)? (from|what|how) _5 (first|before|until|till) (i|we|.|,|;|@break|saying|deciding|giving)
    nothing (is|has been|'s) _1 (signed and sealed|cut and dried|nailed down|signed yet|sorted yet|certain yet)
    (allow|permit) me (to|time to|a chance to|space to) _1 (consult|confer|think|ask|speak|talk|discuss|deliberate|reflect|pray|check|consider|decide)
    see (where|what|which way|how) _1 (lord|god|spirit|wind|land|universe|fates) _1 (leads|leading|does|wants|blows|lies|decides|sends|says|wills|has)
    see (where|what|which way|how) _1 (lord|god|spirit|wind|land|universe|fates) _1 takes (us|this|it|things|everything)
    (let me|want to|need to|will|going to|would like to|have to|shall|must) sit with (it|things|((this|that) (for|a|over))|((the|your|my) _1 (idea|question|decision|thought|offer)))
    (going|go) back and forth (on|about|over|,|.|;|@break|in my)
    (when|once|after|as soon as) _6 (i|we) (will|shall) _1 (tell|inform|contact|call|ring|text|write|look for|find|come to|come back to|answer|let|reply|get back) (you|to you|with you)
    (see|think|check|ask) first (how|what|whether|if)
    when i (know|have decided|can say|can tell) (.|,|!|?|@break)
    leave (it|this|that|things) (for)? (a|another|until|till) _1 (day|week|bit|while|few|couple|fortnight|month)
    (in a|a bit of a) (dilemma|quandary|muddle|pickle|bind)
    (balls|plates|pots) (in the air|spinning|on the (go|boil|stove|hob))
    bear with (my|us)
    bear w (me|my|us)
    (umming|humming|hemming|ahhing|hawing|aahing|erring)
    (not|unsure|no idea) (know|quite|really|too|at all|entirely|exactly|altogether|even|decided)? (sure|certain|clear)? (yet)? (what|where|when|which _1) (i|my|we) _1 (am|are|want|stand|will|would|do|prefer|plan|plans|answer|decision)
    (will|shall) _1 (be)? (inform|informing|notify|notifying|update|updating|tell|telling|advise|advising) you (of|about|on|regarding) (my|the) (decision|answer|choice|outcome|plans) (in|within|by|soon|shortly|when|once|after|later|next|at|tomorrow|as soon)
    (need|have|want|must|got|better) (to)? (talk|speak|chat|check|discuss|consult) _1 (to|with) (my|the) _1 @relative
    while i (think|deliberate|decide|consider|weigh|reflect|mull|ponder|work|figure|make up|sort|see|talk|wait)
    not (say|saying|give|giving) _2 (yes|no) (or|nor|and|but|either|yet|just)
    neither _1 yes nor
    get my head (round|around|together|straight)
    gimme (a|until|till|some|another)
    (am|are) _1 (mulling|pondering|deliberating|dithering|vacillating)
    expect (to hear|word|news|an answer) _1 from me _1 (in|when|once|soon|later|after|some)
    (will|shall) _1 (communicate|convey|advise|share) _2 (my|the) (decision|outcome|answer|verdict)
    permit me (until|till|time)
    (give|giving) (it|this|that|things|the _2|your _2) (some|more|a bit of|proper|a little|further) _1 (thought|consideration|think)
    have a (think|ponder|mull) (about|on|over|first|and)?
    (park|parking|shelve|shelving|pause|pausing|freeze|freezing) (this|it|that|things|((my|the) _2)) _1 (for (now|a|the moment|the time|some)|until|till)
    put (this|it|that|things|((my|the) _2)) on (ice|hold|pause)
    more anon
    hold~ off (on|answering|deciding|replying|committing|for|until|till)
    (need|want|require|take|have|like) _4 (time|days|week|weeks|space|breathing room|while|moment) (to)? (think|decide|consider|make up|reflect|figure|sort|weigh|process|mull|before i|until i|first)
    (give|grant|allow|spare) me (((a little|a bit|just) _1 longer)|until|till|space|(a|the|this|another|some|more|enough|a little|a bit of|a bit more|@count|@number) _1 (time|while|bit|moment|minute|second|sec|day|days|week|weeks|weekend|month|months|fortnight|hours|night))
    (once|when|as soon as) (things|it|life|stuff|work|the dust|everything|matters|my head|this|the|i) _4 (settle~|calm~|quieten~|quiet~|die~|(slow~ down)|slows|slowed|clear~|clearer|cool~|ease~|lull|less)
    (at some point|one of these days|some day soon|sooner or later|in due course|when i can|when i get a chance|when i get a minute|when i get round|when i have time|when i know more|whenever i|when i get the chance|in my own time)
    bear with me
    (we|i) (will|shall) (have to|wait and|need to)? see (how|what|if|whether|where|when|after|about|which|then|and|but|later|soon|next|in|by|closer|.|,|!|;|:|@dash|@ellipsis|@break|@close)
    (need|have|want|like|wait|waiting) to see (how|what|if|whether|where|when|which|about)
    (got to|must|going to|want to|should) _1 see (how|what|if|whether|where|which)
    (hit|holla at|holler at|ping|text|msg|bell|ring|buzz|shout|message|call) (you|u|ya) (up)? (after|later|then|when|once|soon)
    (keep|keeping|kept) my (powder dry|options open|counsel|cards close)
    (hedge|hedging) my bets
    (test|testing) the waters
    (is|still|remains|being|it is) under (consideration|review|discussion)
    sit tight
    (not have|have not|no) (a|the)? _1 (clue|idea|notion) _1 (what|whether|which|if|where|how)
    (ask|try|check|come back to|catch|write to|ring|call|text) me (again)? (when|once|after|next|later)
    (ask|try|check) me (again)? if
    (ask|try|check|come back to|catch|write to|ring|call|text) me again (in|about)
    (have|get|hear|receive) (my|an|your) (answer|decision|reply|response) in good time
    (have|get|hear|receive) (my|an|your) (answer|decision|reply|response) (when|once|if|as soon|after|later|in due|in good|in time|whenever|eventually|at some)
    (might|may|could) have (an answer|a decision|news|an idea)
    (you|u|ye) (will|shall) _1 (hear|know|have word|have news|be told|get word|find out) _3 (when|once|after|as soon|sometime|some|one of|in due|eventually|later|soon)
    (rather|prefer to|like to|going to|want to|better) _1 wait and see
    (whether|if) i (want|wanted|am|would|can|could|do|should) _8 (could not|can not|do not|not) (tell|say|know)
    (thought|mind) (needs|wants) (time|a while|settling)
    leave (it|this|that|the matter|things) (with me|for now|open|hanging|at that for now|for the moment|there for now|up in the air)
    (watch this space|play it by ear|play it by|take a rain check|time will tell|who knows (.|,|;|!|?|@break|@ellipsis)|hang tight|hold that thought|put a pin|stay tuned|tbc|up in the air|remains to be seen|anyone 's guess)
    (can not|could not|yet to|trying to|struggling to|need to|have to|time to) (make (up)? my (own)? mind|decide either way)
    (have|has|am|are|is) (not|still not|yet to) (yet)? (decided|made up my mind|made a decision|made any decision|made my mind|reached a decision|settled on|decide|sure what i)
    (still|currently|presently) (deciding|weighing|thinking|undecided|mulling|considering|figuring|on the fence|torn|making up|unsure|debating|pondering|working out|trying to decide)
    (waiting|wait) (to hear|on|for) _4 (back|other|another|decision|answer|offer|reply|response|results|news)
    (waiting|wait) to hear _4 from
    (waiting|wait) (on|for) _4 from (them|another|other|the other|someone|somebody|elsewhere)
    (not|no) (ready|prepared|able|position|in a position|quite ready) _2 (to)? (decide|commit|answer|say|confirm|give you)
    (can not|unable to) (say|tell|commit|confirm|decide|give you) _4 (yet|now|either|right now|at the moment|at this point|one way|until|for now|today|an answer|a firm)
    (until|till|after|before) (things|it|life|stuff|work|the dust|everything|matters|my head|this|the|i) _4 (settle~|calm~|quieten~|quiet~|die~|(slow~ down)|slows|slowed|clear~|clearer|cool~|ease~|lull|less)
    (remind|nudge|chase|ping|poke) me (again)? (in|next|later|after|if|when)
    (ask|try|check|write) (me)? again (in|next|later|after|when)
    (hold|keep) (that|the|my) thought
    (touch base|catch up|circle back|revisit|reconnect|regroup|pick this up|pick it up) (again|later|soon|sometime|then|next|after|when|once|in a|in the|down the line|on this|about this|at a later)
    circle back
    (answer|decision|news|word) (from me)? (soon|later|to follow|to come|in a bit|shortly|when)
    more (from me (soon|later|when)|when|(soon|later|to follow|to come|in a bit|shortly) (.|,|!|;|@break|@dash|@ellipsis|on this|when|once))
    keep (you|u) (all)? (posted|updated|informed|in the loop|in the picture|abreast)
    (on|at) the back burner
    (my|the|an|a) (answer|decision|reply|response|verdict) (will|may|might|shall) (have to)? (wait|come|take|follow|be with you|reach you)
    (depends|depending) (on)? (how|what|whether|if|when)
    (get|getting|come|coming) (round|around) to (it|this|replying|answering|deciding)
    (can not) (think|deal|face|look at|focus) (about|with|on|it|this) (it|this)? (right now|now|at the moment|today|this week|just yet)
  `,

  /* Contact put off: a stall where a word of the future stands before it. */
  later: `
    (inform|intimate|update) you (.|,|;|!|@break)
    (report|check|get|circle) back (.|!|;|@break|@ellipsis|soon|later|when|once)
    revert (.|,|;|!|@break)
    update you _2 (shortly|presently|on my (decision|answer|plans|status|choice))
    (write|call|ring|mail|email|message|text|phone|speak|shout) (again|back|you|to you)? (when|once|as soon as|if) i (know|(have (something|news|more|an answer|decided|made|thought|spoken|talked|heard))|(can (say|tell|decide|give)))
    (shout|holler|holla|buzz|ping|yell|ring|text|msg|hmu|bell) (you|u|ya|ye)? _2 (once|when|later|soon|after|as soon|sometime|whenever|at some)
    go back (to|with) (you|u|this|it|ye|y'all|everyone)
    (get|come|circle|revert|report|write|ring|call|text|message|loop|swing|reach|be|turn) back (to|with|in touch|at|on) (you|u|this|ye|y'all|everyone|touch|it)?
    let (you|u|ye|everyone|y'all) know
    (ring|call|phone|text|write|message|email|mail) back
    give (you|u|ye|ya) a (bell|shout|call|ring|buzz|text|tinkle|holler|line)
    (shoot|drop|send|give|slip) (you|u|ya|ye) a _1 (message|line|call|text|note|shout|buzz|ring|bell|holler) (one of these|when|once|whenever|later|sometime|at some|some|soon|in a|then|as soon|should)
    (be|get|stay) in touch
    (contact|update|call|ring|text|email|message|write|phone|ping|tell|inform|confirm|intimate|notify|advise|apprise|answer) (you|u|to you) back? again? (by and by|in time|presently|shortly|yes or no|one of these days|one of them days|some day|someday|by (next|the|end|then|monday|friday|this|tomorrow)|one day|once|when|if|later|soon|after|sometime|at some|as soon|whenever|in a|next|then|in due|in the)
    (give|send|bring|offer) (you)? _1 (a|an|my) _2 (answer|decision|verdict|reply|response) (when|once|as soon|after|later|if)
    (come|give|have) (back)? (with|you)? (an answer|a decision|my answer|my decision|news|word)
    (decide|make up my mind|make a decision|figure it out|figure out) (later|soon|then|when|once|after|next|by|in|if|what|whether|at)
    (revert|respond|reply|answer) (to you)? (back|soon|later|in due|when|once|shortly|accordingly|at|after|upon|following|within)
    (follow up|hear from me|hear back from me|hear more) (soon|later|when|once|at|in|again|if|eventually)?
    (reach out) (again|to you|when|once|later|soon|at|if|in)
  `,

  /* A stall, unless a clear withdrawal stands beside it: then it is a mixed signal. */
  seeHow: `
    (watch|see) _1 how (it|things|the|that|this|matters|everything|life) (turn|turns|go|goes|pan|pans|play|plays|develop|develops)
    let (us|'s)? (wait and)? see (how|what|where|if|whether|when|after|about)?
    let us see
    (maybe|perhaps) (later|another time|next|some other)
    see how (it|things|the|that|this|my|everything|life|we) (goes|go|pan|pans|turn|turns|shape|shapes|look|looks|play|plays|develop|develops|unfold|work|works|next|week|month)
  `,

  /* Said by one who has not decided, and no stall by itself: beside a decision it would say the contrary. */
  undecided: `
    back and forth
    (to|got to|have to) (chew on|think about|mull over)
    (turn|turning) (it|this|that|things) (all)? over
    have a _1 think (about|on|over)
    (bit|little|rather|quite|looking) iffy
    (not|never) (yet)? (sure|certain|decided) (yet)?
    where things (are|stand)
    we will see
    (might|may) (have|need) to (leave|pass|skip|miss|drop|give)
    (can not|could not) decide
    (up in the air|on the fence|in two minds|coin toss)
  `,

  /* Words of one who still ponders: a stall where nothing else is said of going on. */
  ponder: `
    depends
    (could not|can not) (say|tell) (.|!|;|@break|@ellipsis)
    (need|have|got) to (choose|pick|decide)
    (contemplating|contemplate|chewing|musing|swithering|fence)
    (is|are|remains|still|kept) _1 pending
    ducks in a row
    (need|have|got|must|going|better|like|want|will|me) to? (talk|speak|run|check|see|ask|consult|look|finish|get|sort|settle|square|put|keep) _7 first (.|,|;|@break|and|then)
    keeping an eye _7 first (.|,|;|@break|and|then)
    (let|give) (me|us) _6 (and (we|i) (will|shall)|to think)
    (hold|hang) on _5 (till|until|for my|while)
    (some time|sometime) (.|,|;|@break|soon|later|next)
    irons in the fire
    (analysing|analyzing|evaluating|weighing|comparing|considering|studying|examining|assessing) (several|many|various|different|some|all|other|a few|a couple of|my) _2 (proposals|offers|options|things|possibilities|alternatives|opportunities|roads)
    (keep|keeping) an open mind
    too (early|soon) to (say|tell|call|judge|decide|commit)
    (swithering|dilly dallying|shilly shallying|undecided|torn|deliberate|deliberating|deliberation|mulling|pondering|dithering|clearer|limbo|crossroads)
    (decide|deciding|verdict)
    (make|making|made) up my mind
    (reach|reached|make|come to) (a|any|my) _1 (decision|conclusion)
    (my|an|the) _1 (answer|decision|reply) (yet|later|soon|shortly|presently|in|when|once|by|after|next)
    (either way|one way or (the other|another)|yes or no|yes nor no|up in the air|wait and see|who knows|not yet|just yet)
    (weigh|weighing) (it|them|the|this|things|up|my|both)
    (some|a little|a bit of|a bit more|any|need more|want more|for more|me more|a little more) (time|thinking|thought|patience)
    (a few|couple of|several) (days|weeks|more days)
    in (the)? (coming|next few) (days|weeks)
    (nearer|closer to) the time
    (surface|resurface|emerge|reappear|know more|be (clearer|wiser)) _1 (when|once|as soon as|whenever)
    indecision
    (presently|anon|by and by|eventually|in due time)
    (toss|tossing) (up|a coin)
    coin toss
  `,

  /* Silence announced. */
  hush: `
    not be (hear|hearing) _1 from (me|us)
    (gets|will (be|get)|going to (be|get)) (filed|binned|deleted|shredded|trashed) unread
    no (wish|desire) to (be (contacted|rung|called|emailed|messaged|written to|phoned|approached) _2 (again|from|further|any)|hear (again|further|any more|anything|any|more)? (again|from|further))
    (ignoring|binning|deleting|ignore|bin|delete) (anything|whatever|everything|all) _2 (you|u|they) (send|write|say)
    (your|any|all|every|more|further|other) _1 @contactNoun (will|shall) _1 (be|go|get) _2 (spam|junk|trash|bin|binned|deleted|blocked|ignored|filtered)
    (let us|let 's|we (need|should|will|shall)) not (speak|talk|write|correspond|be in touch) (again|any more|anymore|further)
    (take|remove|strike|delete|drop|taking|removing|deleting) my number (off|from|out of) (the|your|this|any) _1 (list|lists|records|system|files|database|books)
    (take|remove|strike|delete|drop) (me|us|my name|my number) (off|from|out of) (the|your|this|any) _1 (call|calling|contact|phone|dialling|messaging) (list|lists|sheet)
    (@contactNoun) _4 (will|shall) not _1 (be)? (picked|answered|returned|opened|read|acknowledged|get (a|any) (response|reply|answer))
    not be picking (your|any|the|these|my|up) (calls|call|phone)?
    (will|shall) be (nothing (more|further|else)|no word|no (more|further) (word|words|contact|news|reply|replies|message|messages|email|emails|mail|mails|call|calls|response|answer)) from (me|my (end|side))
    (will|shall) not be (saying|writing|sending) (any|anything) (more|further|else)
    (not|nor) be surprised (to|if (you|i)) _2 (get|hear|receive|have|read) _1 (nothing|no (answer|reply|response|word)|silence)
    (changing|change|changed|blocking|ditching|dropping|binning) my number
    (not|never|no longer) _1 get hold of me
    your _1 (number|address|email|emails|calls|messages|texts) (is|are|'s|will be|has been|have been|gets|get) _1 (blocked|muted|barred|junk|spam|deleted)
    if i have not _1 (called|rung|rang|phoned|texted|messaged|written|replied|answered|come back|got back|gotten back|been in touch|reached out) _3 (by|before|within|until)
    (assume|presume|conclude|take it|figure|reckon) (that)? i _2 (not|gone|out|elsewhere|withdrawn|moved on|chosen|taken)
    (get|gets|go|goes|got|went) _1 quiet (from|on|at) (my|this) (side|end)
    ((will|shall|would|am|going) not|i not going to) (be)? _2 (read|reading|see|seeing|look at|looking at|open|opening|check|checking|monitor|monitoring) _3 (inbox|mailbox|@contactNoun|(what|whatever|anything|nothing|nothin|everything) (you|u) (send|write))
    (will|shall) have to (go|remain|stay|be|be left) (unanswered|unread|ignored|unopened|deleted)
    (not|no longer) (want|wish|like|care) to (hear|be contacted|be called|be rung|be approached|receive) _2 (from (you|your|the)|again|any more|anymore|further|@contactNoun)
    (rather|prefer|prefer to|better) not (to)? (hear|be contacted|be called|be rung|be approached|receive) _2 (from (you|your|the)|again|any more|anymore|further|@contactNoun)
    not (want|wish for|welcome|take) _1 (more|further) @contactNoun
    (no|little) (point|use|sense|need) (in)? (replying|writing|calling|ringing|phoning|emailing|messaging|texting|chasing|answering) (me|back|again|any|further)? (.|,|!|;|@break|as|because|since|for)
    (switched|turned|switching|turning) off _3 (alerts|notifications|@contactNoun) (from|on (here|this)|of yours)
    not wait (up|about|around)? (for|on) (answers|an answer|a reply|replies|me to (reply|answer|respond)|a response|news) from me
    not (try|attempt|seek) to (get hold of|get in touch|track me)
    (number|address|inbox|mailbox|line) (will be|is being|is going to be) (dead|closed|gone|disconnected|shut|deactivated|deleted) (from|soon|as of|by|after|.|,|;|@break|so|and)
    (shut|shutting|shut down|shutting down|closing|close|deleting|deactivating) (down)? (this|my) (mailbox|inbox|address|number)
    last you (will|shall)? (hear|see) (of|from) me
    (delete|deleting|deleted|removing|taking|erase|erasing|wiping) your (number|contact|contacts) _1 (out of|from|off)
    (nothing|no word|no news) _1 from me (by|before|within|until)
    draw your own conclusions
    in the (bin|trash) (unopened|unread)
    (will|shall|going to) _1 leave (anything|everything|any|all|further|them|(your _1 @contactNoun)) _2 (unanswered|unread|unopened)
    (nobody|no one) (picks|pick) up (.|,|!|;|@break|@dash|anyway|when|if)
    (nobody|no one|none) will _1 (be)? (pick up|picking up|answer|answering|reply|replying|respond|read|reading|get back) (to (you|it|them))? (.|,|!|;|@break|@dash|anyway|when|if)
    (will|shall|would) _1 let (it|them|your calls|the phone|any calls|that|(_2 @contactNoun)) _1 (go|run|ring|pass) (to (the (machine|answering machine|answerphone|beep)|voicemail|answerphone)|out|unanswered|through to)
    (if|unless|should) i (do not|am not|not|never) (be)? (show|show up|turn up|appear|come|in touch|(there (on|by|at|tomorrow|then|@day)))
    will go straight (to|in|into) _1 (junk|bin|spam|trash)
    (go|goes) straight (to|in|into) the (bin|trash)
    (save|spare) (yourself|yourselves) (the|a|your) _1 (reply|answer|breath|stamp)
    ((not|need|never) bother (to|and)?|no bother) (writing|ringing|calling|replying|answering|emailing|chasing|texting|coming back|getting back|following up|write|ring|call|reply|answer|email|chase|text)
    (not|never) (hear|heard|hearing|get) (back|anything|a word|a reply|an answer|more)? (from|out of|further from) (me|us)
    (hear|heard) (nothing|no more|no further) (back|more|further|else)? from (me|us)
    (expect|there will be|it will be|count on|get|prepare for) (radio)? (silence|no answer|no reply|no response|nothing from me)
    not _1 expect _3 (answer|answers|reply|replies|response)
    (radio silence|silent treatment)
    not _1 expect (to hear|a word|word|anything) _1 from me
    (will|shall|would|am|going) not (be)? (_2 (be)? (answering|replying|responding)|answer|reply|respond|((even|bother to|be able to|be in a position to) (answer|reply|respond)))
    (will|shall|would|going) not (get|have|receive|see) (an|any|my|a) _1 (answer|reply|response)
    (will|shall|would|am|going) not (be)? _2 (be)? (picking up|pick up|checking|reading|entertain|entertaining|opening|taking (your|any)? (calls|messages)|(return|returning) (your|any|calls|messages|emails|further|the call)|corresponding|be reachable|engage|engaging)
    (be)? (reading|answering|checking|returning|taking|opening) no (mail|mails|email|emails|messages|calls|more)
    (stop|quit|cease) (blowing up|filling up|clogging|spamming|flooding) (my|me) _1
    no (call|text|ring|phone|message|disturb|worry|bother) me (again|o|any more|anymore|please|at all|.|,|!|;|@break)
    (desist|desist from|give over|leave off|lay off|leave off from|knock off|give up) _1 (contacting|emailing|calling|writing|messaging|texting|mailing|ringing|bothering|pestering|spamming|chasing|hounding|harassing|phoning|pinging) (me|us|here|my|this|.|,|!|;|@break)
    (stop|quit|cease|refrain from|no more|end the|enough of the) _1 (contacting|emailing|calling|writing|messaging|texting|mailing|ringing|bothering|pestering|reaching|spamming|chasing|hounding|harassing|sending|phoning|following|emails|calls|messages|pinging|correspondence|contact|correspond)
    (do not|never|not) (ever|bother|try|you dare|please)? (to)? (contact|call|email|write|message|text|ring|phone|mail|bother|pester|chase|disturb|reach out|follow up|get in touch|come back|reply|respond|write back|call back) (me|us|again|any|any more|anymore|ever|back|to me|further|on this|with me|((this|my|our) _1 (number|phone|line|address|email|inbox|mobile|landline|house)))
    (lose|delete|erase|forget|remove|bin|burn|tear up) (my|this) (number|email|address|contact|contacts|mail|details)
    (block|blocking|blocked) (you|your|this|the|any|all) _2 (number|address|account|email|emails|sender|messages|mails|mail)?
    leave me (alone|be|in peace)
    (will|shall|go) (not|never) pick (.|!|;|@break|(your|the|any|my|this) (call|calls|phone))
    not be (in a position|able|around|available|at liberty|free) to (answer|reply|respond|pick up|read|take (calls|messages|emails))
    (be|going|go) off (comms|the radar|the map|the grid|line)
    (will|shall) _1 (go|remain|stay|be|be left) (unanswered|unread|ignored|unopened|deleted|binned)
    let it (ring|go unanswered|go to voicemail)
    not (attempt|try|seek) to (reach|contact|call|ring|change my mind|persuade|talk me|phone)
    (going|go|be going) (dark|quiet|silent|off grid|off the grid|underground|ghost|mia|awol|incommunicado|offline|unreachable|invisible|under the radar)
    (be|am) (mia|awol|incommunicado|unreachable|invisible)
    (ignore|ignoring|delete|deleting|bin|filter|filtering) (your|any|all|further|this|every|future|the) _2 (mail|mails|message|messages|email|emails|calls|call|follow|reminders|correspondence|texts|outreach)
    (take|consider|treat|read|interpret) (my|this|the|any) silence
    (silence|no reply|no answer|no response|no word) (means|will mean|is my|is a|should|from (me|my (end|side)|this end))
    no news (means|will mean|is my|should|from (me|my (end|side)|this end) (means|will|is|should|by))
    (unreachable|unavailable|out of reach|off the grid) (from|after|until|for|by)
    (this|that) is the last (you|message|time|mail|email|thing|word)
    (last|final) (you will|message|mail|time) (hear|from me|you will)
    (hit|hitting) (the)? (mute|block|delete|unsubscribe)
    (mute|muting|muted) (this|you|your|the)
    (save|spare) (your|yourself) (breath|the trouble|the bother|your emails|the effort)
    (if|when|unless) you (do not|never) (hear|get) _3 from me
    (might|may|will) (just)? (vanish|disappear|ghost|go quiet|drop off)
    i could (just)? (vanish|ghost|go quiet|drop off)
    ghosting (you|this|your)
    ghost you
    not (reply|answer|respond|write back|get back) (again|any more|anymore|further|after this|to any|to anything|to further|to follow)
  `,

  /* Getting hold of the writer: denied, it asks for silence. */
  contactMe: `
    (ring|call|phone|message|text|email|mail|write|contact|chase|bother|pester|disturb|approach|try|get in touch|get hold of|reach|reach out|ping|dm|msg|txt|ringing|calling|phoning|messaging|texting|emailing|writing|contacting|chasing|bothering) _1 (to|with)? (me|us|again|back|any more|anymore|further|my (number|phone|line|address|email|inbox|mobile|landline|house|home))
    use (it|this|that|them|((my|this) _1 (number|phone|line|address|email|inbox|mobile|details))) (again|any more|anymore|any longer|further|from now)
  `,

  /* An apology for past silence: a finding only where nothing else is said. */
  wentQuiet: `
    i _1 (never|did not|have not|had not) _1 (answered|answer|replied|reply|responded|respond|got back|get back|gotten back|wrote back|write back|returned)
    (mails|mail|emails|email|messages|message|letters|letter|texts) _1 (got|get|were|was) (buried|lost|forgotten|left)
    (been|stayed|kept|remained|went|gone) _1 (silent|quiet) (because|as|since|but|and|with)
    (sorry|sry|soz|srry|apologies|apologise|apologize|forgive|pardon|excuse|oops|my bad) _4 (((going|went|gone|go|been|being) _1 (quiet|dark|silent|mia|awol|missing|to ground|under|off|out of (touch|contact|reach)|incommunicado))|silence|disappeared|disappearing|vanishing|vanished|dropping off|dropped off|fell off|falling off|slipped off|lying low|the quiet|the lull|ghosting|ghosted)
    (been|got|gotten|am|it is|is|are|was|were) (a bit|pretty|super|a little|absolutely|up)? @rushed
    (been|got|gotten|am|was|were) (run ragged|flat (out|to the boards)|up the walls|in the weeds|under (the (cosh|pump)|water)|all over the place|non stop|full on|all go|snowed under|bogged down|kicking off|a (whirlwind|blur|rollercoaster|zoo|circus|marathon)|chock a block|chocka|run off (my|our) feet|rushed off (my|our) feet|up to (my|our) (neck|ears|eyes|eyeballs|elbows|oxters|armpits))
    (swallowed|swallows|swallowing|consumed|devoured|engulfed|gobbled|flattened|ate|eaten|overwhelmed|overtook) _1 (me|us|my|our)
    (lot|much|too much|loads|plenty) on (my|our) plate
    by the throat
    (get|got|gets|ran|run|gotten) away (from|with) me
  `,
};
