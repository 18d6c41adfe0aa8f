import type { Lexicon } from '../compile';

/** How the writer treats the reader: tone, criticism, mixed signals, apologies. */
export const conduct: Lexicon = {
  /* This process is asked to be kept open for the writer. */
  keepOpen: `
    (keep|leave|hold|save|put) my (form|file|forms|papers|application|cv|name|details|number|resume) _6 ,? in case (they|the|it|this|that|things|something (falls|goes|changes|happens|shifts|gives|breaks)|i|my)
    (pencil|put|keep|have|count) me (in|down|on)? as (a|your|the) _1 (reserve|backup|back up|standby|fallback|plan b|maybe|possible|alternate|spare)
    pencil me in
    (keep|hold|leave) _4 on file for (this|the|that|your) (role|job|post|position|vacancy|opening)
    (call|ring|contact|email|message|text|phone|reach out to|come back to|get back to|try) me _1 (if|should) (you|your _1) _2 ((can not|do not|have not|are not able to|fail to|struggle to|are struggling to) _1 (find|found|get|got|fill|filled) _1 (anyone|anybody|someone|somebody|a|another|one|any|it|the (place|post|role|job|slot|shift|gap|right))|fail to|struggle to|are struggling|still need (someone|somebody|anyone|a (pair|body|@titleNoun))|are stuck|get stuck|run out of (people|candidates|options|applicants|names)|find (no|nobody|none))
    (keep|leave|put) (my name|me|my cv|my application) (at|near|on) the (bottom|top|end|foot|back) of
    (keep|leave|hold) (the @number|@day|our date|that date|the date) _2 (in (the|your|our) (diary|calendar|book)|free|open)
    (carry|list|note|register|mark|enter|class|leave|hold|keep) (me|my name|my cv|my details|my number|us) _4 as (a|an|your|the)? _1 (reserve|backup|back up|standby|substitute|stand in|fallback|understudy|plan b)
    (ask|invite|try) me again (at|in|next|after|before|tomorrow|tonight|once|when|@day|later|nearer)
    (keep|leave|hold) my (application|candidacy|file|name) _1 in (the|your) (system|pile|stack|drawer|pool)
    (hold|keep|save|reserve) (@day|the @number|that (slot|time|hour|date)) _1 (for me|free|open|in case)
    (keep|hold|bear) (me|us) in mind for (@day|this (one|role|round|process|job|post)|the (interview|slot|role|job|post))
    (my|our) (place|slot|spot|seat|interview|application|file|name|chair) _1 be (kept|held|saved|reserved|left)
    be (kept|held|left) (in (the|your) (running|mix|frame|hat|pile|pool)|on (the|your) (list|books|shortlist))
    (keep|leave|hold) (the|that|a) door (open|ajar) _3 (in case|until|till|for (a|the next|another|two|three) _1 (week|weeks|fortnight|bit|month|while|days))
    (drops|drop|falls|pulls|backs) out _1 you (could|can|might|may) (ring|call|text|try|have) me
    (keep|leave|hold) (me|my _2|the (slot|place|seat|spot|chair|interview|application|file|appointment|job|post|position|role|vacancy)|this _2|our _2|it|that (slot|place|seat|spot)|a (slot|place|seat|spot|chair)) _2 (in (the|your) (running|mix|frame|process|hat|pot|ring|pool|pile|draw|hunt)|in consideration|in play|in contention|open|warm|active|alive|pending|on hold|on ice|on the (calendar|list|books|table|shortlist|schedule|back burner)|on your (calendar|list|books|shortlist|schedule)|in (the|your) (calendar|diary|schedule)|as a backup|as a reserve|as (plan b|a plan b)|as an option|just in case|in case|until|till|for now|for the (moment|time being)|for (a few|a while|another|a week|a fortnight|two|me)|where it is)
    (keep|hold|save|reserve) (my|our) (spot|place|slot|seat|chair|interview|appointment|position)
    (hold|keep|hang) on to (my|the) _2 (folder|papers|form|spot|place|slot|seat|chair|interview|appointment|application|cv|file|date|((details|name|number) for this))
    (hold|keep|save|reserve) (me)? a _1 (spot|place|slot|seat|chair) (for me|in (this|the|your) (one|process|round|running|interview~)|until|till|just in case|in case|open|free|warm)
    (pencil|put|count|bring|slot|write|add|have|deal|sign) me back (in|on|into)
    leave (the|my|this) door (open|ajar) _3 (for me|on this|here)
    (keep|leave) me on (the|your) (list|shortlist|books|schedule)
    (still|remain) in (the|your) (running|race|process)
    (if|should) (nobody|no one|none of (them|the others)) _6 (give|drop) (us|me) (a|an) _1 (shout|bell|ring|call|buzz|line|tinkle|text)
    (stay|be|remain|keep me|put me|leave me) on (the|your) _1 (waiting list|reserve list|standby list|list (until|till|in case|for now|a bit|a little))
    park my _2
    (leaving|keeping|holding) (my|our|the) (interview|slot|place|seat|spot|appointment|application) _2 (in (the|your) (diary|calendar|schedule)|open|free|on hold|until|till)
    leave it in (the|your) (calendar|diary)
    (keep|hold|save) (me)? a chair
    (shout|ring|call|bell|know|touch|line) _1 if (the|your) _2 (panel|date|interview|timeline|process|deadline|hours|schedule|plans|decision|start date) _2 (slips|moves|changes|shifts|speeds|is (moved|delayed|postponed))
    pick (things|this|it)? up where we left off
  `,

  /* The same, once it is denied: “don't give my slot away yet”. */
  letGo: `
    fill (my|that|our) _1 (slot|spot|place|station|seat|chair|position|role|job)
    (give|giving|gave|pass|hand|release|reassign|offer|offering) (my|our) _1 (slot|spot|place|station|seat|chair|interview|position|appointment|role|job) _1 (away|up|to|yet|just)?
    (give|giving|gave|pass|hand|release|reassign|offer|offering) (the|that) _1 (slot|spot|place|station|seat|chair|interview|position|appointment|role|job) _1 (away|up|to|yet|just)
    (close|closing|bin|delete|archive|cross|strike|scrap|shred|throw|discard|cancel) (out)? (my|the|me|this) _2 (file|application|name|candidacy|candidature|folder|off|out|interview) _1 (away|off)? (just)? (yet|until|till|entirely|completely|altogether)
    (rule|write|count|cross) me (out|off) _1 (yet|just yet|entirely|completely|altogether)
    (close|closing|shut|shutting) the door (on this|on your process|on it|entirely|completely|altogether|just yet|yet|on the (role|job|position|interview))
    (ruled|ruling|rule) (it|this|you|the role|your _1) out
    (take|remove|strike|drop|scratch) (me|my name|my cv) (off|from|out) _3 (list|books|yet|until|till|altogether|entirely)
    (write|writing) me off
    fill (the|my|that) _1 (post|job|role|position|vacancy|seat|place) (yet|just yet|before|until|till)
    (ruling|rule) (it|this|you) out (entirely|completely|altogether|yet|just yet)
  `,

  /* The withdrawal is said not to be meant in full. */
  stillOpen: `
    (door|offer|place|seat) (need|needs|is|has|should|need not) not _1 (to)? (be)? _3 (shut|closed|locked|taken|given)
    (have|get|see) me yet
    (i|we) (could|can|will|would|might|am (happy|willing|glad|ready) to|would be (happy|willing|glad|ready) to) _1 (be|remain|stay) (on)? your _1 (reserve|standby|backup|back up|fallback|understudy|plan b|substitute)
    (would|could|might|may) (still|yet|just|perhaps|even|also|well)? ((tempt|win|lure|coax|entice) me (back|in|round)|bring me (back (to (you|your|the table)|in)|round))
    (i|we) (will|shall|am) (keep|keeping|hold|holding|leave|leaving) _3 (free|open|clear) in case (you|your|the|it|they|there|something|things)
    not (saying|say) never (to|about) (this|it|that|(the|your) _1 (job|role|post|interview|offer|position|place|idea|trial))
    open to (being (persuaded|convinced|talked|won)|persuasion|changing my mind|reconsidering|a rethink)
    reserve the right to (change|think|come|say)
    (i|we) (might|may|could) (still|yet|well)? change my (mind|answer)
    (be|am|remain) open to (hearing|seeing|considering)? _1 (revised|new|improved|better|different|changed|amended) (proposal|offer|terms|hours|arrangement)
    you would (see|find|get) me (there|at (your|the|that|this)|in (your|the)|back|on (your|the)|like|yet|tomorrow|@day)
    you would have me (there|back|in|at the|on the) _4 like a shot
    (i|we) (may|might|could) (feel|think|see it|see this|see things) (differently|otherwise) (by|in|at|next|after|when|tomorrow|then|yet|if|.|,|@break)
    (would|could|will) (nevertheless|nonetheless|all the same|even so|anyway|still|however) (like|love|want|be (glad|happy|keen|willing)) to (sit|take|do|attend|join|complete|finish|submit|hand in|present|come (to|for|in)) _3 (test|trial|task|exam|assessment|interview|round|panel|presentation|shift|day|audition)
    (treat|take|read|consider|regard|call) (this|it|that|me) _1 (provisional|temporary|tentative)
    not (exclude|rule out|discount|preclude|be against|be averse to|mind) (joining|coming|attending|meeting|interviewing|talking)
    would not say no (if|to a|to another|should|were)
    (treat|take|read|consider|regard) (this|it|that) as (a|only a|just a)? _1 (maybe|perhaps|pause|postponement|provisional|temporary)
    before you (cross|strike|take|write|scratch|drop|delete|close|fill|give|release|reject) (me|my|the|it) _3
    not say no to (a|an|the|your|another|some|meeting|coming|talking|you)
    treat me as _3 unless
    you (can|could|might|may) (still)? (persuade|convince|tempt|change my|win me|talk me)
    (no|withdrawal|answer) (could|might|may) (still)? turn into
    (not|never) (a)? (final|definite|firm) _1 (no|decision|answer)
    (decision|answer|withdrawal) is not _1 (final|definite|set in stone)
    (keep|keeping|leave|leaving) (my|our) options open
  `,

  /* The writer might come after all. */
  comeBack: `
    (come|coming|do|attend|join|interview|meet|be|turn up|show up|drop in|drop by|swing by|travel|sit) _6 after all
    (come|be|jump|run|go|leap|hop) _2 (straight|right|running|rushing|racing|flying|crawling) _1 (back|over|into|to|on)?
    come running
    (step|jump|stand|fill|slot) (in|up) _2 after all
    (take|do|have|accept|try|sit) (it|your _2|(the|this|that) (interview|slot|job|post|role|place|test)) after all
    say yes after all
    be (round|over|along|there|in|back) yet
    (come|be|do it|go|jump|leap|over) _3 like a shot
    (back|knocking) (at|on) your door
    (jump|leap|step|come|get|slip|hop) _1 back (in|into|to|on) _1 (this|the|your|it|that)
    be (on|aboard) the (first|next) (train|plane|bus|flight|boat|ferry|tram)
    (hear you out|give it a go|give you a shot|give it another)
    (still|happily|gladly|even|well|perhaps|maybe|then|gladly still|also) (come|attend|join|do|take|consider|turn up|show up|swing|drop|interview|sit (down|for|with|the)|talk|meet|be there|be persuaded|make it|be up for|be interested|be in|go ahead|go for it|say yes)
    (open|amenable) to (coming|attending|interviewing|continuing|proceeding|meeting|talking|going ahead)
    (willing|happy|prepared|ready|open|glad) to (still)? (come|attend|interview|join|do|go ahead|continue|proceed|meet|sit) _4 (anyway|anyhow|after all|still|as planned|then|if)
    (come|attend|do it|do the interview|interview|turn up|go ahead) _1 (anyway|anyhow|regardless|as planned) _2 (if|provided|should)?
    (count|have|put) me in
    (count|call|consider) me (in|back in|back)
    (change~|changing) my (mind|answer|decision)
    (reconsider~|reconsidering)
    (think again|think twice|rethink|have second thoughts)
    be (persuaded|tempted|swayed|convinced|talked (round|into it|around)|won over|open to persuasion)
    (answer|decision|mind) (could|might|would|may|will) (be|look|read) _1 (different|another|yes|otherwise|changed)
    answer (could|might|would|may) be (a)? yes
    (say|saying) (yes|no) to _6 (chat|interview|conversation|call|round|coffee)
    try me again
  `,

  /* What would have to change on one side or the other for the writer to come. */
  openIf: `
    (if|should|provided|as long as) (you|y'all|your _2|the _2|they) _1 (can|could|will|would)? _1 (find (their|your|the|its) way to|see (their|your|its) way (clear)? to|run to|stretch to|rustle up|come up with)
    (if|should|in case|were) (nobody|no one|none of (them|the others)|no other _1) _3 (turn~|come~|show~|apply|applies|apply|want~|fit~|take~|suit~|be found|available|is (any good|free|left|found|right))
    (if|should|in case) (he|she|they|the other _1|your (first|other|second|next) _2) (is|are|be|prove~|turn~|does|do) _2 (not|wrong|unsuitable|no good|out)
    (if|should|in case|were|lest) (your|the) _3 (pick|choice|candidate|hire|person|favourite|favorite|one|appointee|man|woman|other) _2 (bail~|drop~|fall~|pull~|back~|say~|decline~|leave~|quit~|fail~|let you|lets you|does not|turn~|walk~|cancel~)
    (if|should) (your|the) _3 (changes|change|shifts|frees up|opens up|becomes (available|possible|free|part time))
    if (it|this|that) (can|could) _1 be (by|on|over|online|done|held|moved|at|in|part)
    in case (you|your _2|they) (give|gives|can|could|approve|approves|agree|agrees|offer|offers|move|moves|match|matches)
    (if|provided|as long as) (you|he|she|they|your _2) (can|could|would|will|is able to|are able to) (match|raise|pay|stretch|put the (rate|pay|salary|daily|hours|money))
    (if|unless|provided|providing|assuming|as long as|so long as|on condition) (that)? (you|u|y'all|they|we) _2 (beat|top|outbid|can|could|were able|are able|manage|managed|get me|got me|move|moved|match|matched|offer|offered|drop|dropped|decide|decided|change|changed|bring|brought|speed|stretch|stretched|switch|raise|raised|skip|squeeze|withdraw|withdrew|let me down|reduce|reduced|cut|waive|agree to|agreed to|promise|guarantee|throw in|shorten|see me|saw me|interview me|wait|waited|made it|make it)
    (if|unless|provided|providing|assuming|as long as|so long as) (that)? (the|your|that|this|my|their|monday 's|@day 's) _2 (panel|interview|date|round|hours|start|chat|chats|call|decision|process|timeline|slot|shift|shifts|duties|rota|role|job|post|position|conversation|final|board|committee|schedule|place|offer|contract|trial|night duties|first month|new place|new job) _2 (can|could|were|was|is|are|be|moves|moved|move|slips|slipped|slip|turns|changes|changed|change|had|does not|did not|not)
    if (your|the) _1 (team|manager|boss|director|people) (can|could|were able|are able) _1 (see|meet|fit|move|speak|squeeze)
    if (it|this|that) _1 (were|was) (online|remote|on|at|part time|sooner|later|earlier|this|next|possible to|only)
    if (it|this) turns out
    if nothing (is|gets) signed
    if they (withdraw|withdrew|do not|mess|let me|change|treat|pull|back)
  `,

  /* The same, turned round: “were the panel to …”, where it begins a clause. */
  openWere: `
    (were|should|had) (you|they|the|your|my|it|that|this|things|we|he|she|nobody|no one|none) _3
  `,

  /* What the writer would do then. */
  openAct: `
    (i|we) would _1 be (daft|mad|foolish|silly|crazy|stupid|a fool|an idiot|soft|hard pressed|slow|loath) not to (come|attend|talk|meet|listen|interview|consider|reconsider|see|hear|go|do|take)
    (i|we) (would|could|might|may|will|can|shall|should) _2 (come|attend|join|talk|speak|meet|consider|reconsider|rethink|squeeze|continue|proceed|return|interview|pop|nip|step in|stand in|jump in|fill in|pick (it|things|this)? up|go ahead|fit (it|you) in|say yes|listen|think again|change my|stay in|swing by|fly|drive|travel|sit (it|the|your|down)|drop (by|in)|turn up|jump|do (it|the|your|both)|make it|be (on your|at your|round|over|with you|knocking|yours|all yours|glad of|there|back|in|able|interested|up for|open|willing|free|available|tempted|persuaded|happy to|glad to|delighted to|all yours|keen)|want to (pick|come|talk|continue|go on|stay|be considered))
    (i|we) (could|would|can|might) _1 (see|meet) (you|them|him|her) (on|at|in|@day|tomorrow|next|after|before)
    (i|we) am (ready|willing|prepared) to (do|come|attend|meet|talk|have|speak|interview|go)
    (i|we) am (your (second|man|woman|next|reserve|girl)|back (at|in|on|aboard|with you)|on board|all ears|up for it|there|interested|all yours|in|game|yours|back in|happy to (come|attend|talk|go ahead|continue)|willing|open to|ready to)
    (i|we) would _1 (jump on|hop on|be on the next|come like a shot)
    expect me back
    (could|can|may) i (still|perhaps) _1 (come|attend|join|stay)
  `,

  /* The other job is said to be unsure. */
  fallsThrough: `
    in case (they|it all?|that one?|this (job|one|offer)|the (job|place|offer|other|new) _2) (disappoint|disappoints|let me down|lets me down|fall|falls|(does not|do not) (work|come|happen|suit|last|go|pan)|change|changes|come to nothing|comes to nothing|goes|go)
    (in case|if|should|when|were|once|lest) (that|it|this|things|they|the _3|my _4|something|anything|any of) _3 (fall~ (through|apart|flat|over)|goes (wrong|south|sour|badly|pear shaped|bust|under|belly up)|go (wrong|south|sour|badly|pear shaped)|collapse~|not work~ (out)?|not pan~ out|not last|not suit me|turns out (to be)? (a|bad|badly|awful|wrong|not|otherwise)|turn out (to be)? (a|bad|badly|awful)|mess~ me|treat~ me badly|let~ me down|come~ to nothing|blow~ up|back~ out|not happen|not materialise|not materialize|change~ their mind|changes its mind|not stick|sour~)
    (can|could|may|might|do|tend to) (still)? (fall through|come to nothing|fall apart|not work out|collapse|come to naught|go wrong|not last|not pan out)
    (not|nothing) _1 (signed|certain|set|official|finalised|finalized) (yet|in stone)
    until (i|it) _2 (actually|really)? (started|signed|starts|start|is signed|sure|certain)
    (cooling off period)
    in case (your|the) _3 (pick|choice|candidate|hire|person|favourite|favorite|one) _2 (bails|bail|drops|drop|falls|fall|pulls|backs|says no|declines|leaves|quits)
  `,

  /* Another job at another time, or help on offer: no part of this process. */
  otherInterest: `
    (if|should|when|for|about|any|in|of) (a|an|any|some|another|other|future|different|similar|more|suitable) _3 (role~|position~|opening~|opportunities|opportunity|vacancy|vacancies|post~|project~|job~|occasion|time)
    when you have (a|an|another|other) _1 (role~|position~|opening~|vacancy|vacancies|post~)
    (other|future|different|similar) (role~|position~|opening~|opportunities|opportunity|vacancy|vacancies|post~|project~)
    (in the future|next (year|season|spring|summer|autumn|winter|time)|down the (road|line)|one day|some day|someday|another (day|time|year|season)|later in the year|in a year|in years to come)
    if i can (be of|help|ever|do)
    if you (need|want|like|wish|have|ever|are ever|find|happen|think of)
    (if|should) (it|this|that) (helps|is of|would help|is useful|be useful|be helpful|be of)
    (if|should) (you|your) (ever|need|require|find yourself|happen to|be in|come|pass|visit|like|wish|team ever|new)
  `,

  /* What the other side would have to do. */
  unlessYou: `
    unless _4 (wants|want|wishes|wish|insists|insist|needs|begs|asks|would like|is keen|are keen|fancies) (to (see|meet|have|interview|hire|take|talk to|speak to|hear) (me|us)|on (seeing|meeting|having|hiring)|me (himself|herself|in|there|badly|back|.|,|@break)|for me)
    (at least)? until (you|your _2) (can|sort|fix|change|offer|get rid|drop|move|mend|settle) _1
    unless (your|the) _1 (panel|interview|hours|shift|shifts|rota|date|role|job|post|manager|head|board|start|contract|trial) _2 (sits|is|are|was|were|moves|changes|falls|starts|comes|meets|ends|goes|turns|can|could|becomes)
    unless (i|we) (ring|call|email|text|tell|phone|change|say|let you know)
    unless (something|anything|things|circumstances|the situation|matters) _2 (changes|change|changed|shifts|turns up)
    unless (you|y'all|the|your|this|we|they|somebody|someone|that) _5 (can|could|are able|were able|was able|is able|manage~|move~|speed~|bring|offer~|match|decide~|get|change~|make|made|find|found|hurry|drop|skip|raise|improve~|come|came|comes|is|are|were|be)
  `,

  /* A fact about the reader's side, and a bad word for it. */
  flaw: `
    (waiting|waited) (@count|@number|several|many) (weeks|months) (between|for (a|an|any|the|your) (reply|answer|call|response|word|decision))
    the same _3 questions (from|by|over|again|@count) (@count|again|time|people|different|and|other|each|every|over)
    (that|the) _1 (rota|timetable|schedule|brief|form|directions|instructions) _3 (was|were|is) _2 (shambles|mess|joke|farce|nonsense)
    (@count|@number) (talks|conversations) for (a|an|one) _3 (is|are) (too much|too many|a lot|excessive)
    would insult (a|an|my|any|the)
    no shows (from|by|on) (your|the)
    (@count|@number) (days|weeks|months) between your _9 (is|was|'s) (a bit|simply)? too long
    (far|much|way|rather) too (much|many) _1 (hoop|hoops|hurdles|homework|rounds|stages|steps|red tape)
    (is|was|are|were|seems|seemed|being) (only|just|clearly|plainly|obviously|very much)? (an|a|treated as an|treated as a) @faultNoun (at|in|for|to) (your|you)
    (far|much|way|rather|a bit|simply|just) too (much|many) to ask (of|for|from)? (people|candidates|applicants|anyone|anybody|us|somebody|someone|@break|.|,)
    (not a soul|nobody|no one) _1 (said hello|greeted|looked up|smiled|offered|thanked|noticed|spoke)
    (can not say i|did not|do not) _1 (took|take|warm|warmed) to (your|the|how|him|her|them)
    (keeps|kept) changing
    (changed|moved|postponed|rescheduled|cancelled|shifted) (@count|@number) times
    nothing (in|like) (the|your) (advert|advertisement|ad|description|brochure) _4
    (your|the|this|that|its|their|whole|entire|hiring|recruiting|recruitment|selection|interview|application|working|office) _2 @side _2 @seems (a|an|such a|bit|little|touch|tad|the)? @fault
    (your|the|this|that|whole|entire) _2 @side _2 @seems _1 like (a|an) _2 @faultNoun
    (your|the|this|that) _2 @side @seems too (much|many|elementary|simple|easy)
    (your|the|this|that) _2 @side @seems to me (too|so|very|rather|quite) @excess
    (it|this|that|which|everything|thing|things) (has|have|had)? (is|was|were|are|been|felt|feels|seemed|seems|looks|looked) (badly|poorly|appallingly|terribly|dreadfully|woefully|shoddily|atrociously|hopelessly) (organised|organized|run|managed|handled|planned|conducted|coordinated|prepared|thought out|put together)
    your _3 @side @seems (desperate|shocking|brutal|woeful|useless|pants|dire|grim) (,|.|;|!|:|@dash|@break)
    (you people|you|your _2) (have|has|had)? (moved|changed|cancelled|canceled|rescheduled|postponed|shifted|rearranged) _3 (((@count|@number) times)|twice)
    (@count|@number) (weeks|months) it (took|has taken) (you|your|them)
    (your|the|this|that) _2 @side _2 @seems (way|altogether|all|somewhat|a (bit|touch|tad|shade))? (too|so|very|rather|quite|pretty|ridiculously|awfully|terribly|incredibly|unusually|painfully|excessively|needlessly|surprisingly|unnecessarily|overly) @excess
    (your|the|this) _2 (role|position|job|post|title|level) _2 @seems (a|an|bit|little|too)? (junior|entry level|lowly|low level)
    (your|the) _3 (feels|looks|seems|felt|looked|sounds|seemed|sounded) _1 (dated|stale|tired|behind the times|robotic|scripted|cold|hollow)
    your _4 @seems (a|an|such a|bit|little|touch|tad|the|too)? @fault
    (your|the) _3 @side _1 (has|have|had|with) (a|an|no|such a|such|its|some|quite a) _1 (@fault|bad) (atmosphere|culture|reputation|vibe|feel|name|air|structure|process|reviews|turnover|management|tone|attitude)
    (your|the) _3 (@side|place|everything|setup|whole thing) @seems _1 (a|an|such a|like a|one big|complete|total|bit of a|all over the place|in a) _1 @faultNoun
    (your|the) _3 @side @seems _1 not (a|very|one|that|even|the|especially|exactly|particularly|at all)? _1 (sustainable|realistic|reasonable|fair|safe|clean|acceptable|healthy|humane|professional|organised|organized|serious|honest|transparent|welcoming|friendly|respectful|accurate|interesting|exciting|ambitious|modern|prepared|competent|inspiring|for adults|challenging|place (for|where|to)|kind|polite|impressive|convincing|up to (scratch|date|standard|much)|what (you|was|it) _2 (advertised|described|promised|said|claimed)|as (advertised|described|promised))
    not (think|believe|feel) (your|the|this) _2 @side @seems _3 (place (where|for|people|to)|professional|organised|organized|honest|serious)
    get your (act|house|acts) (together|in order)
    (your|the|this|that) _2 @side (turned out|proved|proves|turns out) _3 (@fault|@faultNoun|nothing like|glorified)
    (it|this|that|which) @seems (a|an|such a|just a|a complete|like a|one big|all a|bit of a) @faultNoun
    (it|this|that|which) @seems _1 (a bit much|overkill|over the top|a lot to ask|excessive)
    (is|are|was|were|felt|feels|seems|seemed) (a bit much|overkill|over the top|excessive|a lot to ask|asking a lot|unreasonable) _1 (for|to|of)?
    is no way to (run|treat|conduct|hire|recruit|behave|speak to|talk to)
    not (how|the way) (you|to|a _2|one|people|candidates) _2 (treat~|run~|recruit~|hire~|speak|talk|deserve|behave|conduct)
    (found|thought|felt|find|consider) (the|your) _2 (@side|thing|place|setup|idea|pace|hours) _1 (@fault|too (long|slow|junior|basic|demanding)|a joke|a mess|lacking)
    (find|found) (@side|interviewers|questions) @fault
    your _4 (took|takes|taking|has taken|dragged|drags|dragging|is dragging|lasted|lasts) _2 (too long|forever|ages|months|weeks|an age|an eternity|so long|far longer|longer than|on and on|on for|on far)
    (the|this|that) _2 @side (took|takes|taking|has taken|dragged|drags|dragging|is dragging|lasted|lasts) _2 (too long|forever|ages|months|weeks|an age|an eternity|so long|far longer|longer than|on and on|on for|on far)
    (it|this) (dragged|drags|has dragged|is dragging) on
    (it)? (took|takes|has taken) (you|your _2|your side|the team|the company|hr|someone|anyone) _1 (too long|so long|ages|forever|weeks|months|an age|over a (week|month)|more than a|nearly a (week|month)|@number _1 (days|weeks|months)|@count _1 (days|weeks|months)) (to|before|for)
    (so)? (slow|slowly|late|long) (on|at|from) your (side|end|part)
    how _1 (slow|slowly|badly|poorly) _1 (things|everything|it|your _2|the process|the team|you) _2 (moved|went|moves|move|work|works|ran|handled|treated|communicated|organised|organized|prepared|was|were|is)
    how long (things|everything|your process|the process|it all) (took|takes|dragged)
    your _1 (slow|late|sluggish) _1 (process|recruitment|reply|replies|response times|response|communication|answers)
    (chaotic|disorganised|disorganized|shambolic|endless) _1 (process|recruitment|communication|interviews|rounds|onboarding)
    (interviewer~|panel|recruiter~|they|manager|he|she) (had|have|has) not _1 (read|opened|looked at|seen|glanced at) my
    (@count|@number) (weeks|months) (without|with no) (a|any|so much as a|single)? _1 (word|reply|answer|response|news) (from you|is|was)
    (bad|grim|nasty|grisly|unpleasant|poor|terrible|awful|negative|mixed|worrying|dreadful|damning|horrible|scathing|unflattering|critical|alarming|shocking|unhappy) _1 (reviews|review|things|stories|feedback|press|reputation|ratings|comments|reports|word|rumours|rumors)
    (glassdoor|trustpilot|kununu)
    (reviews|ratings) _3 (put|scared|worried|were|are|made|speak|told|paint|do not|gave me pause|concern~|frighten~|trouble~)
    (horror stories|red flag|red flags|alarm bells|warning signs|warning bells|bad vibes|bad vibe|bad feeling|sour taste|poor impression)
    (told|warned|advised|urged|begged) me (to (run (a mile|away|for it|.|,|!)|stay away|steer clear|avoid|keep away|stay clear|think twice|watch out|give you a miss)|off|against)
    (warned|warning) (me)? (off|against|about (you|your))
    warned me? about the _2
    (turnover|churn|attrition) _4 (is|are|was|seems|high|awful|terrible|huge|rate)
    (nobody|no one) _3 (told|explained to|warned) me
    not (a|((the|a) (kind|sort|type) of)) _1 (company|firm|place|team|outfit|shop|employer) (i|that i|where i) _2 (want|like|care|choose|trust|wish)
    (nobody|no one|none of (you|them|your|the)|not one (person|of)|hardly anyone) _3 (knew (what|who|why|where|how|i|that)|know (what|who|why|where|i)|(seemed|seem|seems) to (know|care|talk)|could (say|tell|answer|explain|find|do)|bothered|cared|replied|answered|called back|introduced|greeted|turned up|showed up|listened|explained|apologised|apologized|thought to (tell|say|ask|ring|call|mention|explain|check|let|offer|read|introduce|warn|send|reply|look)|was prepared|had (read|opened|seen|looked at)|got back|responded)
    (you|your _3|(the|your) _1 (recruiter~|panel|company|manager|team|office|hr|interviewer~)) never (replied|answered|called back|returned (my|any)|got back|bothered|told me|explained|showed up|introduced|confirmed|apologised|apologized|responded|came back to|rang back|followed up|sent me|wrote back)
    (you|your _3|interviewers|panel|the _1 (recruiter~|panel|company|manager|team|office|hr|interviewer~)) (did|do|does|could|would) not (bother|reply|answer|respond|seem to (know|care|have)|care|listen|return (my|any)|call back|show up|turn up|respect|have a clue|read my|introduce|explain|inspire|impress|convince)
    your _4 (had|has|gave|got|bore|carried|put) (the|my) wrong
    (your|the) _5 full of (mistakes|errors|typos|holes|nonsense|blunders)
    not (taken|struck|smitten|sold|convinced|inspired|bowled over) (with|by|on|about) (your|((the|that) _1 @side))
    never (called|rang|phoned|wrote|answered|told|paid|texted|emailed|got back to|came back to|wrote back to|replied to) (me|us)
    treat~ (your|the|its|their) _1 (staff|people|crew|workers|drivers|apprentices|candidates|applicants|nurses|cleaners|juniors) _1 (badly|poorly|terribly|shabbily|like)
    (beneath|below) (someone|somebody|a _1 (man|woman|person)) _1 (of|with|like) (my|me)
    never (met|seen|known|had|sat through) _3 (ruder|worse|slower|shabbier|poorer|@fault) _1 @side
    (advert|ad|advertisement|posting|description|brochure) _1 (promised|said|says|offered) _4 (and|but|yet|while|whereas) _4 (says|said|is|was|turned|means)
    (@count|@number) (weeks|months|days) for (a|an|any|one|your) _1 (reply|answer|response|word|email|letter|decision) (is|was|seems|felt|@break|.|,)
    (nobody|no one) at your _3 (knew|seemed|could|had|was|cared|bothered)
    (you|your _4|they) (kept|left) (me|us|@number|@count|people|candidates|everyone|applicants) _3 (waiting|standing|hanging|in the dark|on hold|guessing|stranded|dangling)
    (i|we) (was|were) _1 (kept|left) (sitting|waiting|hanging|in the dark|standing|on hold|guessing)
    your _3 (lost|mislaid|misplaced) (my|our|me|it|track|half|both|all|several|everything|interest)
    your _3 (ignored|ghosted|mixed up|messed up|misspelt|misspelled|bungled|botched|muddled|lied|misled|talked over|talked down|insulted|mocked|laughed at|snapped|yelled|shouted|cancelled on|rescheduled _4 times)
    you (ghosted|ignored|misled|lied|wasted|insulted|messed me|strung me|forgot|lost) (me|my|us|about|to|along)?
    contradict~ (each other|itself|themselves|the first|yourselves|what|one another|the other)
    (interviewer~|people|panel|recruiter|manager|managers|you|they|them|he|she|boss|director|half of them|of them|call|one) _1 (turned up|showed up|arrived|joined|started|ran|was|were|came) _2 (late|unprepared|hungover|@number minutes late)
    (typed|typing|yawned|yawning|texted|texting|on (his|her|their) phone|scrolling|checking (his|her|their) phone|looked at (his|her|their) phone) (throughout|all|the whole|through|during|most|half)
    (way) i was (treated|spoken|interviewed|kept|handled|received|dealt)
    (not|never|hardly) (like|liked|enjoy|enjoyed|appreciate|care for|warm to) (the way|how (i|you|your|the)|being (treated|kept|asked|left|made|grilled|interrogated)|what i (have)? (saw|heard|read|found|seen)|your (tone|manner|attitude|culture))
    (not|hardly|less than) impressed (by|with) (your|the|how|what)
    (disappointed|dismayed|appalled|shocked|annoyed|frustrated|irritated|insulted|offended|disgusted|unimpressed|underwhelmed|baffled|troubled|disturbed|put off|discouraged|alarmed|horrified) (by|with|at|in) (the|your|how|what)
    (disappointed|dismayed|appalled|shocked|annoyed|frustrated|offended|alarmed|horrified) (about|to (see|find|be (asked|kept|left|treated))) (how|your|the way|that (your|the|nobody))
    put me off
    (culture|cultural|values) (fit|match)
    (culture|values|atmosphere|environment|vibe) _3 (not|never) _2 (align~|match~|fit~|suit~|for me|right for me|my (thing|style|cup)|me|one|healthy|sit)
    (beneath me|(beneath|below) my (level|experience|skills|abilities|ability|station|qualifications|grade|seniority|dignity|standard|standards))
    glorified
    (dressed up|dressed) as (a|an)
    (senior|manager|director|lead) 's title
    (junior|intern|student|trainee|apprentice) 's (job|role|work|task|position)
    under (one|a single) (hat|title|job title)
    (three|four|five|two|several) (jobs|roles|people 's jobs|positions) (stapled|glued|stitched|mashed|bundled|welded|squeezed|crammed|in a trench coat|((in|rolled into|for the price of|under|at) (one|once)))
    (you|hr) (should|might want to|may want to|ought to|would do well to|had better) _2 (work on|fix|improve|sort out|train|learn|rethink|modernise|modernize|look at how|treat|be ashamed|respect|tell (your|whoever)|teach|invest in|hire people|be more|pay more attention)
    (room for improvement|leaves much to be desired|leaves a lot to be desired|left a lot to be desired|leaves something to be desired|left much to be desired|not up to scratch)
    (which|something|that|more than) i can not (say|claim) (about|of|for) (you|your)
    (waited|waiting|wait) _2 (@count|@number|a|over|nearly) _1 (weeks|months|month) for (a|an|your|any|the|some) _1 (reply|answer|response|word|decision|call|feedback)
    (waited|waiting|wait|sat|sitting) _2 (@count|@number|an|a|over) _2 (hour|hours|minutes) in (the|your) _1 (lobby|reception|corridor|waiting room|hall|car park)
    (two|three|four|several) people 's (work|job|jobs|workload)
    (people|staff|employees|nobody|no one) _2 (not)? (last|stay|stays|lasts) _1 (long|there|with you)
    (nobody|no one) _1 (in charge|at the wheel)
    expected (more|better) (from|of)
    there (was|is|were|are) (no|little|hardly any|zero) _1 (structure|plan|agenda|direction|clarity|feedback|follow up|explanation|organisation|organization|preparation|courtesy|respect)
    not (feel|felt) _1 (respected|valued|heard|taken seriously|listened to|wanted)
    (the|your) _1 @side (i|we) _4 @seems _1 (@fault|@badDeed)
    (your|former|previous|past|the) (ex|former|old)? (employees|staff|workers|leavers) _3 (warn|warned|paint|complain|complained|speak|spoke|tell|told|said|have (little|nothing) good)
    less than (honest|professional|clear|transparent|welcoming|impressive|organised|organized|candid|respectful|forthcoming)
    (lack~|lacking|absence) (of|in|any|a|all)? _1 (professionalism|direction|clarity|structure|organisation|organization|communication|ambition|vision|respect|transparency|growth|feedback|interest|leadership|courtesy|manners|preparation|coordination|progression|honesty|diversity|challenge|substance)
    (last|not|never) (been)? (touched|updated|cleaned|painted|decorated|renovated|modernised|redecorated) (in|since|for)
    (jump|jumping|leap) through (hoops|so many|that many|all those|your)
    too many (rounds|interviews|hoops|steps|stages|tests|meetings|hurdles|cooks|managers|layers|forms|calls|tasks|people (in|on|at|asking|involved))
    (stuck in the (past|nineties|eighties|dark ages)|behind the times|out of date|out of touch|going downhill|sinking ship|falling apart|going nowhere|dead end|in decline|out of its depth)
    your _4 all over the place
    (bait and switch|smoke and mirrors|empty promises|broken promises|false advertising|double standards|old boys (club)?)
    (promise~|promised|advertise~|advertised|described|describes|claim~|claimed) _6 ,? but (the|your|it|there|nobody|what|in)
    (nothing|little|not much|far) like (the|what) _4 (advert|advertised|described|promised|advertisement|ad|description|brochure|posting)
    your _1 (industrial estate|office|building|premises|canteen|lobby|reception) @seems @fault
    commute to your _4 @seems _1 @fault
    far cry from (what|the)
    (one of)? the worst _3 @side
    the worst (i|we) _1 (have|had|ever)
    (your|this|the) _1 (process|selection|recruitment|procedure) _2 (tires|exhausts|drains|bores|scares|frightens|((gets|makes|leaves) (people|anyone|everybody|everyone|candidates|one) _1 (tired|weary|sick|bored|cold)))
    (rounds|interviews|tests|stages|calls|tasks|forms|references|essays|assignments|exercises|meetings|steps|visits) _6 @seems (way|just|altogether|a bit)? (too many|too much|a lot|excessive|one too many) _1 (for|to)
    (woman|man|lady|chap|person|people|girl|lad|receptionist|interviewer~|panel|manager|recruiter~|you|lot) _5 had no (idea|clue|notion) (who|what|why|where|that|of|how)
    (sat|waited|stood|waiting|sitting|standing) in (your|the) _2 for _2 (hour|hours|ages|(@number|thirty|forty|fifty|sixty|ninety) minutes)
    (talk~|spoke|speak|talked|shout~|talking) (over|across|past|down to) (each other|one another|me|everyone)
    (your|the) _3 @side _3 @seems _1 (run down|worn out|falling apart|on its last legs|thrown together|made up on|cobbled together|up in the air|in a (state|mess)|beneath|a let down)
    (place|office|site|@side) @seems _1 (run down|worn out|thrown together|cobbled together)
    not (seem|look|feel|sound) (like)? (a|an|very|that)? _1 (happy|well run|healthy|well organised|well organized|safe|serious|friendly) (ship|place|team|bunch|crew|house|shop|outfit|company|firm)
    (you|your @side) (were|was|have been|has been|are) _1 (slow|late|slack|sluggish|tardy|sloppy) (to|in|with|about|getting|replying|answering)
    (questions|task|test|exercise|interview|tasks|tests) _2 (had|has|have|bore|bear) (nothing|no) _1 (to do with (the|what|a|my)|relation to|bearing on|resemblance to)
    asked _2 same (questions|question|things|thing) _2 (twice|thrice|times|over and over|again and again|by)
    not (one|a single) (person|soul|word|reply|answer|email|line|call|apology|thank you) _3 (came|was|replied|answered|looked|spoke|knew|arrived|returned|in @count|from (you|your))
    not (one|a single) of (my|the|your) _2 (was|were|got) _1 (answered|returned|read|acknowledged|ready|prepared|there)
    (calling|called|addressed|introduced) me (by|as) (another|the wrong|a different|somebody else 's|someone else 's)
    (got|had|spelt|spelled) my (name|cv|application|file) wrong
    (name|reputation) for _1 (burning|losing|bullying|treating|overworking|churning|chewing|firing|squeezing|sacking|underpaying)
    (have|has|had)? (my|some|serious|grave)? (doubts|misgivings|reservations|qualms) (about|over|as to) (your|(how (the|your|you|things))|the _1 @side)
    (your|the) _3 (tone|manner|reply|email|message|letter|attitude) _4 (was|is|felt|seemed|read|sounded|been) (off|curt|cold|abrupt|brusque|gruff|harsh) (.|,|;|with|@break|and|@dash)
    (people|staff|everyone|hires|starters|juniors) _2 (leave|quit|left|leaving|burn out|walk out) (within|after|in) _2 (weeks|months|year|droves|month|days)
    @count too many (.|,|;|@break|@dash)
    (duties|job|role|post|work|title|grade) _4 @seems (below|beneath) (what|my|me|where)
    (your|the) _1 @side (you|they|he|she) (described|mentioned|outlined|sketched|set out) @seems not (sustainable|realistic|reasonable|fair|safe|humane)
  `,

  /* A bad word: a fault where it is said of the reader's side. */
  badWord: `
    full of (himself|herself|themselves|itself)
    @blame
    @badDeed
    (has|have|was|were|is|are) not _1 (been)? _1 (thought (through|out)|joined up|well (run|organised|organized|managed|planned))
    (badly|poorly|appallingly|terribly|dreadfully|woefully|shoddily|atrociously|hopelessly) (organised|organized|run|managed|handled|planned|conducted|coordinated|prepared|thought out|put together|written|worded|described|explained|designed|communicated|advertised|led|treated|briefed|maintained|equipped)
    (gone|going|go) downhill
    (not|never) (respected|valued|heard|welcome|taken seriously|listened to)
    (no|without|zero|little) _1 (structure|plan|agenda|direction|clarity|manners|courtesy|respect|feedback|follow up|explanation|future|prospects|soul|warmth|idea|clue|interest in|sense of|transparency|ambition|point)
    (bleak|grim|sorry|dismal|ugly|poor) picture
    (belongs|belong) in (a|the) (past|bin)
    free (consulting|consultancy|labour|labor|work)
    (needs|need|could do with|in need of|crying out for) _2 (overhaul|rethink|work|fixing|improvement|modernising|rework|shake up|update|facelift|attention)
    (high|staff|constant|rapid) (turnover|churn)
    (more interested in) _3 than
    (worries|worry|worried|scares|scared|alarms|alarmed|bothers|bothered|troubles|troubled|concerns|concerned|annoys|annoyed|irritates|irritated|saddens|appals) me
    (values|culture|ways|methods|style) _1 (are|is) not (mine|for me|my)
    (checked|checking|looking at|staring at|glued to|scrolling) (his|her|their) phone
    (lost|mislaid) (my|the) _2 (papers|cv|application|form|file|documents|portfolio|name)
  `,

  /* Abuse, sarcasm, orders, and bluntness announced. */
  harsh: `
    next time _1 ,? (learn|try|start) (to respect|to value|to treat|respecting|valuing|treating) (other people|people|others|candidates|applicants|folk|your (applicants|candidates|staff|people))
    (next time|abeg|please|should|ought to|must|need to|could) ,? (learn|try|start) (to respect|to value|to treat|respecting|valuing|treating) (other people|people|others|candidates|applicants|folk|your (applicants|candidates|staff|people))
    (how|why) (anybody|anyone|somebody|you|they|your _2) _9 (think|thinks|thought|imagine|imagines|imagined|expect|expects|expected|dare|dared|ignore|ignored|treat|treats|treated|lose|lost|stay|stays|justify|justified|call|calls|get|gets|stand|stands) _9 is beyond me
    (while|whilst|as) (you lot|you people|your lot) (be|were|was|are)
    (you lot|you) (having|taking) a laugh
    (nobody|no one) (in|at) your _1 (has|have|had) (a|any|the first|the faintest) (clue|idea)
    (i|we) have (seen|known|met|had|been to) (better|livelier|warmer|kinder) (organised|organized|run|prepared|planned|mannered)
    do you _1 (actually|even) (read|look|check|listen|think|bother)
    (do|does|did) (you|ye|anyone|anybody) _5 (ever|even|actually) (read|look at|check|listen to|answer) (what|my|an|any|anything|cvs|people|our|these|your)
    highlight of your _2 (budget|training|process|programme)
    pull the other one
    sort yourselves out
    my worst enemy
    heaven help (the|your|anyone|whoever|anybody)
    (do|did|can|have|are) you (people|lot) (ever|even|actually|not)
    (is|was|are|were) (evidently|clearly|obviously|apparently)? beyond you
    even (you|your _1) (can|could|should) (manage|process|understand|work|read|find)
    have better things to do
    i am not your _1 (pen pal|penpal|servant|secretary|puppet|slave|therapist|punchbag|guinea pig|lapdog|dogsbody)
    (was|is) (that|this) (supposed|meant) to be
    waste~ _4 (my|our|everyone 's|everybody 's|people 's) _1 (time|day|morning|afternoon|evening|energy|breath|life|weekend|effort)
    (do|to|will|would|should|please|could|can|better|must|need) not (please|ever)? waste _4 (my|our|everyone 's) (time|energy|day)?
    what a waste
    (a|such a|complete|total|utter) waste of (an|a|my|our|everyone 's|everybody 's|people 's|good|valuable|precious|perfectly good|space and|time and|my time and)? (time|day|morning|afternoon|evening|energy|effort|breath|life|paper|space|train fare)
    (better|other) things to do (than|with)
    you (people|lot) _3 (can not|could not|should|never|need|do not|keep|are _1 (unbelievable|impossible|hopeless|useless|clueless|all the same|a joke|something else|pathetic|rude)|can get|get your)
    unless you people
    before you (bother|pester|waste|hassle) (anybody|anyone|somebody|someone|people|another)
    next time _2 try (treating|answering|reading|replying|telling|paying|showing|asking|writing|calling)
    get your (act|acts|house|facts|ducks) (together|in order|in a row|straight)
    (bunch|pack|load|shower|gang|crowd) of (clowns|idiots|amateurs|jokers|liars|cowboys|fools|muppets|crooks|children|morons|imbeciles|incompetents|sharks|thieves|thugs)
    (fuck|fucking|fucked|wtf|ffs|shit|shitty|bullshit|bollocks|goddamn|pissed off|piss off|piss take|dickhead|wanker|twat|arsehole|asshole|bastards)
    (this|your|that|whole) (farce|nonsense|charade|madhouse)
    (such a|absolute|complete|total|utter) (circus|zoo)
    (this|your|that|whole|such|absolute|complete|total|utter) (farce|nonsense|charade|madhouse|clown show|shitshow|drivel|claptrap|garbage|sweatshop)
    (laughing stock|amateur hour|mickey mouse|cowboy outfit|clown show)
    (shame on you|how dare you|screw (you|your|this)|sod (off|it|this|your)|bugger off|shove (it (.|,|!|@break|@dash|up|where|sideways|and)|your)|stuff (it|your (job|interview|process|offer))|stick (it|your (job|interview|process|offer)))
    (get lost|get stuffed|get real|get a life|get a grip|grow up|buzz off|bug off|jog on|go to hell|take a hike|take a hint|drop dead|give me a break|shut up|cut the crap|knock it off|enough is enough|enough already|for crying out loud|for god 's sake|for heaven 's sake|for pity 's sake|for goodness sake|good riddance|good grief|tough luck|cry me a river|spare me)
    blow~ up my (phone|inbox|linkedin)
    (,|.|;|!|@break|@dash|just|so) (stop|quit) (sending|writing|calling|texting|messaging|emailing|ringing|phoning|contacting) me
    (stop|quit|cease) _2 (spamming|pestering|hounding|harassing|bugging|stalking|badgering|nagging|bothering|hassling|begging|bombarding)
    (fed up|sick and tired|sick to death|sick|tired) (of|with) (your|you|this|these|hearing|getting|being (asked|told|treated|kept|passed|ignored|chased|rung|called|messed|lied|talked))
    had (more than)? enough of (this|you|your|being|these|it)
    (out of patience|lost (all)? patience|losing my patience|beyond a joke|the last straw|my last nerve|wits end)
    not even (think|dream) (about|of) (calling|contacting|ringing|emailing|asking|writing|it)
    not think (about|of) (calling|contacting|ringing|emailing|writing)
    not you dare
    (could|can|do) not care less
    not give a (damn|toss|monkey 's|fig|hoot|rat 's|stuff|flying)
    read my (profile|cv|resume|message|mail|email|application) _1 (next time|for once)
    (perhaps|maybe) next time ,? (somebody|someone|anybody|anyone|your _2) (could|can|might|should|will)
    (perhaps|maybe) next time ,? you (could|might|should) _1 (read|check|answer|reply|tell|listen|think|look|ask|show up|turn up)
    next time ,? (do your|read|try reading|learn|check|look before|think before|bother|have the (courtesy|decency|manners))
    (to be|let me be|i will be|i am going to be) (blunt|brutally|brutal)
    being (blunt|brutally|brutal) (,|:|about|here)
    (bluntly|sugarcoat|sugar coat|mince words|mincing words|mince my words)
    (which|what) (part|word|bit) of _9 (not|need|needs|do|did|unclear|translating|understand)
    (which|what) (part|word|bit) (of _3)? (is|was|did|do|are) _4 (unclear|hard|not|understand|difficult|beyond)
    (draw|paint) (you)? a picture
    let me (type|say|write|spell|put|repeat) (this|it) _1 (slowly|slow)
    (spell it out|words of one syllable|read my lips|is it that hard|do i make myself clear|hard of hearing|can not you read|can you not read|can not read)
    are you (deaf|blind|serious|kidding|joking|even|all mad|people|for real)
    (who do you think you|what is wrong with you|what were you thinking)
    how (hard|difficult) (can|could) (it|that|this)
    how many (more)? times (do|must|have|will)
    how much clearer
    (i|we) (have)? told (you|u|ye|your _2|them|him|her|somebody|someone|everyone|everybody)? _2 (twice|three times|@number times|a hundred times|a thousand times|over and over|again and again) (that|not|already|now|to|.|,|!|;|@dash|@break)
    told (your|you) _2 (twice|three times|@number times|a hundred times) (that|not|already|now|to|.|,|!|;|@dash|@break)
    for the (hundredth|umpteenth|tenth|millionth|nth) time
    (third|fourth|fifth|umpteenth|second) time (that)? (i|we) _2 ((had|have) to _1 (ask|tell|say|chase|explain|repeat|remind|refuse|decline|send|fill|answer|spell)|am telling|am asking|told)
    message number (two|three|four|five|six|seven|eight|@number)
    (congratulations|congrats|well done|bravo|kudos|hats off|full marks) (on|for|to you for) _1 (finally|remembering|noticing|eventually|at last|opening my|replying|answering|wasting|getting round|deigning)
    (thank you|thanks|thx|cheers) _4 for (nothing (.|,|!|;|:|@break|@dash|and|at|then|else|special)|wasting|ruining|spoiling|insulting|losing my|ignoring|ghosting|forgetting|the runaround|absolutely nothing|dragging|messing|message number|taking forever|the silence|the chaos|the radio silence|(keeping|leaving) me (waiting|hanging|in the dark|guessing)|not <failing>)
    (thanks|thank you) but no thanks
    (thank you|thanks|thx) _5 for (the|your|all the|this) _1 (lecture (on (how|manners|my)|about my)|silence|runaround|mess|chaos|insult|insults|spam|nonsense|circus|farce|shambles|automated _1|cold shoulder|contradictions|rudeness)
    not dignify _3 with
    nobody in their right mind
    no one in their right mind
    you must be (joking|kidding|dreaming)
    beneath (contempt|me to)
    do (yourself|yourselves) a (favour|favor)
    (had it|done) with (you lot|you people|your lot|your people|this nonsense|your nonsense)
    clearly have no (idea|clue)
    (you|they) had your chance
    (you|they) blew it
    lose my (number|email|address|details)
    hire a (robot|monkey|machine|chatbot)
    (would|will) sooner _2 (stack|flip|dig|wash|sweep|eat|clean|starve|die|scrub|shovel|chew|lick|gut)
    am not (your|a|anyone 's|your personal) (monkey|slave|servant|puppet|robot|dog|doormat|skivvy|secretary)
    not (your|anyone 's|your personal) (monkey|slave|puppet|doormat|skivvy)
    not your strong (suit|point)
    for the love of (god|christ|all)
    (only|just) took you _4 (weeks|months|years|ages|centuries|forever|days)
    (do not|never) insult (me|my|us)
    (insulting|insulted) (my|our|anyone 's) (intelligence)
    (no|without a) shred of (decency|respect|courtesy|professionalism)
    (hang|hanging) your (head|heads)
    think i was born yesterday
    (i am|we are) not (an idiot|a fool|idiots|amused|holding my breath)
    what (cheek|a cheek|a nerve|arrogance|an insult|a shambles|a circus|a joke|a farce|impertinence|rudeness|a disgrace)
    the (gall|audacity|arrogance) (of|to)
    (last|final) warning
    no thanks to (you|your)
    (how|what|so) (kind|nice|lovely|generous|thoughtful|good|gracious|big|sweet|noble) of you (all)? to (finally|eventually|bother|deign|ignore|condescend|grace)
    (can|could) not be (bothered|arsed) (to)?
    bothered to (read|reply|answer|look|check|call|open|learn|show|tell|write)
    you (clearly|obviously|evidently|apparently|plainly) (did not|do not|never|have not|can not|could not) _2 (bother|read|care|know|look|listen|understand|check|open|want|respect)
    (clearly|obviously|evidently) (you|nobody|no one) _2 (not|never|bothered|cared|cares|read) 
    (candidates|people|applicants|we|workers|humans) are not (furniture|cattle|robots|animals|slaves|dirt|numbers|doormats|toys|machines)
    (treat~|treating|treated) _3 like (dirt|cattle|rubbish|garbage|furniture|a number|animals|an idiot|a fool|a criminal|fools|trash|idiots|a child)
    rather _2 (eat|chew|swallow|gouge|die|starve|clean|scrub|pull|shovel|stick|watch|be) _4 (glass|nails|eyes|pins|paint dry|fire|hell|lava|bleach|teeth|drains|toilets|coals|ditches|shark|sharks|cactus|manure|unemployed)
    rather _1 (die|starve|be unemployed|quit working|eat my) _3
    with _1 (grown ups|grownups|actual adults|actual professionals|real professionals)
    as if i (would|will) (ever)? (want|work|join|come|bother|care|waste|trust)
    (one wonders|makes (one|me|you) wonder|one has to wonder|leaves me wondering)
    who (on earth|the hell|in their right mind|runs this|is running this)
    is (that|this) (how|the way) (you|the|your|a) _2 (treat~|look~|run~|do|conduct~|recruit~|hire~|speak~|behave~|carry on|operate|go on|do business|work)
    what (planet|century) (are|is|do)
    (find|get|hire|go find) _1 (another|some other|yourself a|yourselves a|some) _1 (mug|sucker|fool|victim|dummy|slave|idiot|monkey|skivvy|dogsbody|doormat|chump|patsy)
    (next|another|some) poor (soul|sod|sap|fool|bugger|sucker|victim|souls|sods)
    (luck|best|wishes) (with|in|for) that
    luck _6 ,? (you|you all|they) (will|are going to) need
    luck (finding|getting|with|to|hiring|filling) _5 (desperate|stupid|gullible|daft|dumb|foolish|willing|put up|puts up|(likes|enjoys|loves|wants|fancies) being|mug|sucker|idiot|masochist|glutton|circus|mess|shambles|nonsense|farce)
    lol (thanks|thank you|no|nope|as if|sure|ok|whatever)
    (lmao|rofl|yawn|duh|puh lease|puhlease|pfft)
    whatever you are all
    whatever this (is|was|thing)
    (call|calls) (this|it|that) (itself)? (a|an) (process|professional|interview|job|offer|company)
    so called (process|job|opportunity|interview|professionals|recruiter|company|talent|experts)
    (hope|hoping) (it|you|your|this|that|they|the) _3 (burn~|chok~|go (bust|under|bankrupt)|regret|rot|suffer|crash~ and)
    (will|shall|would|could|should|must|may|might|to|i|we) _1 (report|sue) you
    (report|sue) you (to|for|over|with)
    (legal action|restraining order|name and shame)
    (pathetic|laughable|disgraceful|despicable|brainless|moronic|imbecile|moron|morons|idiots|muppets|scumbag|scumbags|jerks|bloodsuckers)
    (you|are|bunch of|pack of|like|such|bloody|these|those) _1 (clowns|losers|parasites|vultures|leeches)
    how (hard|difficult) (is|was|would) (it|that) (be)? (to|for)
    (do|did|can|have) (you|u|you (lot|people|guys|all)|anybody|anyone|any of you) even
    (do|does|did) (you|anybody|anyone|any of you|nobody) _1 (even|bother to) _1 (read|listen|check|look|reply|answer|talk|think|open|know|care)
    (do|does|did) (you|anybody|anyone|any of you|nobody) _1 ever _1 (read|check|reply|answer|know|care) (.|?|!|,|a|anything|any|what|your|my|to|@break)
    (was|is) it _1 (too|so) _1 (much|hard|difficult) to (ask|expect|pick|answer|write|send|call|ring|let|tell|reply|email)
    would it (have)? _1 (kill|killed|hurt) (you|anyone|anybody|somebody|someone|your)
    is (this|that|it) _1 what (you|your _2|they) _1 (call|calls)
    who (runs|is running|is in charge of) (the show|this (place|outfit)|things (over)? there)
    leave me (alone|in peace)
    no (time|patience|use) for (amateurs|fools|time wasters|timewasters|clowns|nonsense|games|people who|this _2|such|your)
    (should|ought to) be ashamed
    some of us (have (jobs|work|lives|better|to)|work|actually)
    not that (you|anyone|anybody) (would|will|ever|even|care|bothered|cared)
    do (us all|everyone|everybody) a (favour|favor)
    what did you expect
    (did|does|has) it not _1 (occur|occurred|strike|cross|dawn)
    (out of your (mind|minds)|off your (head|heads|rocker|trolley))
    why (on earth|the hell)
    why (would|should) (anyone|anybody|i|people) (put up|bother|waste)
    (better|other) (use|uses|ways) (for|of|to spend) my _1 (time|day|days|morning|mornings|afternoon|evening|evenings|weekend|life|energy)
    not make me laugh
    call off (the|your) dogs
    (am|are|was|were) (i|we) (supposed|meant|expected) to be (grateful|impressed|flattered|pleased|thankful|honoured|honored)
  `,

  /* Scorn, unless in a sentence that thanks or wishes well. */
  scorn: `
    a (word|bit|piece) of (advice|warning) (:|,|for you|though)
    (free|friendly|unsolicited) (advice|tip) (:|,|for you)
    you people
  `,

  /* The same, unless the writer says it of himself. */
  harshTo: `
    do not (ring|call|email|contact|text|write to|phone|bother) (me|my _2) again
    do better by (the|your|whoever|people)
    (have|had) the (courtesy|decency|manners|common decency) to
    (stupid|dumb|ludicrous|idiotic|clueless|useless|worthless|ridiculous|absurd|shameful|idiot|clown|muppet|jerk|loser|numpty|incompetent|lazy|arrogant|ignorant) _1 (process|company|question~|people|person|recruiter~|game~|test~|task~|manager~|system|email~|message~|rules|bot|bots|lot|bunch|outfit|team|hr|of you|management)
    (you are|you all are|you must be|you were|your (company|team|recruiter~|hr|manager) (is|are|was|were)) _2 (stupid|dumb|rude|arrogant|ignorant|lazy|incompetent|unprofessional|liars|a liar|desperate|delusional|deluded|dreaming|insane|mad|crazy|clueless|useless|hopeless|idiot|idiots|ridiculous|having a laugh|taking the (mickey|piss)|wasting)
    (learn|try learning) (to|how to) (read|spell|count|listen|write|behave|use|run|treat|plan|manage|organise|organize|hire|recruit|answer|reply)
    try (reading|listening|answering|thinking|learning|treating _4 (better|like|as|with|properly)|replying)
    (do|did) your (homework|research)
    (desperate|stupid|gullible|daft|dumb|foolish|mad) enough (to)?
    rude of you
    you _2 think (i am|we are|i was|me) _1 (daft|stupid|an idiot|a fool|fools|mad|soft|simple|desperate)
  `,

  /* Harsh only where it is a clause of its own. */
  bareClause: `
    not interested
    whatever
  `,

  /* Harsh only where it is a sentence of its own. */
  bareSentence: `
    your loss
    (buy|get) (yourself|yourselves)? a (calendar|dictionary|clock|watch|diary|map|mirror|grip|life)
    use your (head|heads|brain|brains|loaf|eyes|common sense)
    (learn|show|have|get) (some|a bit of|a little) (manners|respect|decency|courtesy|class|shame)
    (do better|get it right|grow up|wake up|do your job|try harder|pay attention|mind your manners|get over yourselves|get over yourself|sort it out|sort yourself out|look it up)
    (read|check) (it|my (cv|email|message|profile|letter)|what (i|we) (send|wrote|sent|write) _1|your (facts|notes|diary|records)) _2 (first|properly|next time|before you _3)?
    (unbelievable|unreal|ridiculous|pathetic|seriously|disgusting|outrageous|shocking|appalling|rubbish|nonsense|hilarious)
    (save it|stop it|enough|give up|get real|forget it|forget about it|as if|yeah right|big deal|dream on|no way|no chance)
    so much for (your|the) _4
  `,

  /* An apology. */
  apology: `
    sorry
    (apologise~|apologize~)
    (apology|apologies)
    (do not|hope you do not|hope you will not|try not to) _1 (hate|curse|disown|(be (too)? (cross|mad|angry|annoyed|upset|hard))) (me|with me|at me|on me)
    (forgive|forgiving) (me|my|us|the|this|that|a|any|all|him|her)
    (forgive|pardon|excuse) me
    pardon (me|my|the|us|any|this)
    (excuse|forgive|pardon) how (slow|late|long|tardy|slack|belatedly)
    (excuse|overlook) (me for|my|the (inconvenience|trouble|delay|short|late|lateness))
    (your|you) (forgiveness|pardon|indulgence)
    (beg|ask|asking|begging) _1 (your|you) _1 (pardon|forgiveness|to forgive|not to think)
    (sry|soz|srry|sozz|mea culpa|my bad)
    (find it in your heart|hold (it|this) against me|think (too)? badly of me|think ill of me|think less of me)
  `,

  /* Sorrow for the reader, or for a parting, is none. */
  notApology: `
    sorry (to (hear|learn|read|see|miss|lose|part|leave|say|report|have missed|disappoint no)|for your (loss|trouble with)|about your|to you|for you|that you|you (had|have|were)|we will not|not to (work|meet|see|be|have|get|join))
    sorry (i|to have) (missed you|missed your)
    sorry (about|for) (the)? (typos|spelling|english)
    (safe|sorry) than sorry
    (forgive|excuse|pardon) (the|my|me) _1 (typos|spelling|english|french|pun|phone|thumbs|handwriting)
    no need (to|for)
    (you|he|she|they) (have|had|were|are|was|already|kindly|also) _3 (sorry|apologised|apologized|apologetic)
    (you|he|she|they) (apologised|apologized|forgave)
    your (apology|apologies)
    forgave
  `,

  /* Self-reproach: an apology in itself. */
  grovel: `
    (feel|feeling|felt) _2 (awful|dreadful|terrible|wretched|horrible|guilty|ashamed|rotten|bad (about|for)|embarrassed|mortified|so bad|sick about)
    (feel|feeling) like (a|an|such) _3 (idiot|fool|heel|failure|traitor|rat|worm|jerk|villain|criminal)
    (sorry|apologetic) _1 and _1 (mortified|ashamed|embarrassed|wretched)
    (forgive|pardon|excuse) (an|a|this|your) _2 (fool|idiot|clot|scatterbrain|sinner|wretch)
    (am|feel) (so)? (ashamed|mortified|embarrassed|distraught|devastated|gutted)
    (guilt ridden|racked with|wracked with|consumed with) 
    (such|what|am|a|complete|total|utter|absolute) (a|an)? (idiot|fool|clot|dolt|twit|wally|muppet|nitwit|disgrace|dunce|scatterbrain)
    (such|what|complete|total|utter|absolute) (a|an)? nuisance
    (kick~|hate|hating|hated|cursing) myself
    (hate|hated|hating) to (do this|disappoint|be doing|let)
    (no|without an|without any) excuse for (this|my|it|the)
  `,

  /* Begging: one is too much. */
  beseech: `
    (unforgivable|inexcusable|unpardonable)
    (beg|begging|implore|beseech) (you|of you|for)
    beg your (pardon|forgiveness)
    not know how to (apologise|apologize|say sorry|make it up)
    (can not|could not) _2 (apologise|apologize) _3 enough
    (can not|could not) _2 (express|say|begin to) _3 sorry
    (words|no words|nothing i say) (can not|could|can) _2 (express|make|say|convey|undo)
    (a thousand|a million|ten thousand|endless|countless|a hundred) (apologies|pardons|sorries|sorrys)
    (on|down on) (my|bended) knees
    (dare to write|dare write|dare face|dare to face|dare look)
    do not deserve (your|you)
    (ever)? forgive me for (this|what|doing|letting)
    can you ever forgive
    (sorry|apologise|apologize|apologies|forgive me|pardon) _3 bottom of my heart
    (please please|please , please) forgive
    sorry , sorry
    (so so|so , so|really , really) sorry
    could disappear
    (humblest|abject|grovelling|groveling|profuse|profoundest|deepest (and|, most)|most (abject|humble|profound)) _2 (apology|apologies)
  `,
};
