import type { Lexicon } from '../compile';

/** Faults by construction: understatement, idiom and plain report of what went wrong on the reader's side. */
export const faults: Lexicon = {
  flaw: `
    (your|ur) _1 (place|shop|salon|office|yard|unit|depot|kitchen|floor|gym|bar|cafe|store|site|waiting room|lobby) (was|is|were|looked|felt) _1 (dead|deserted|half empty|filthy|freezing|a tip|a dump|a mess|in a state|falling apart)
    your _4 (and|but|which) (it|they)? (was|were|is|are) _1 (a|an|in a) _2 @faultNoun
    (advert|ad|description|posting|brief|email|letter|invitation|website|spec) _1 (read|reads|looked|looks|sounded|sounds) (as if|as though|like) _1 ((somebody|someone) (had|has) (typed|dictated|thrown|copied|cobbled|scribbled|written it (in|on))|nobody|no one|a robot)
    your (students|staff|people|patients|clients|customers|interns|trainees|juniors|guests|candidates|tenants|teachers|nurses|drivers) (wait|have to wait|waited|(leave|left) (in (tears|droves)|within|after (a|one|two|@count|@number)|because)|suffer|burn out|burnt out|quit|get no|never get|are not paid|are underpaid)
    # Kept waiting, passed about, sent wrong.
    (to be|being|having been|i was|we were|i have been|we have been|i got|we got|was i) _1 (left|kept) _1 (on hold|hanging|sitting|standing|waiting|dangling|outside|guessing|in the (dark|lobby|corridor|rain|cold|hall|car park))
    (i was|we were|being|been|got) _1 (passed|bounced|shunted|batted|handed|shoved) (from|around|about|between|back and forth)
    (sent|gave|given|handed|told|emailed) (me|us|to me) _1 the wrong (address|link|date|day|time|name|form|room|building|floor|person|number|directions|documents|contract|place|site|branch)
    (i was|we were|been) _1 (sent|given|told) _1 the wrong
    (when|by the time) (i|we) (arrived|got there|turned up|came|showed up) ,? (nobody|no one|not a soul|the _2 (was|were) (closed|locked|empty|dark|shut|gone|out|unmanned|deserted)|your _3 (had|was|were) _1 (gone|left|out|forgotten|no|not|locked|closed))
    only to (find|be told|learn|discover|hear|be (sent|asked|met|turned|left)) _1 (that|the|a|nobody|no one|there|it|away|back|i|your|by|out|my)
    # What it took to get a word.
    (had|having|needed) to (chase|nag) (you|your _1|the _1|them|up|for|hr|somebody|someone|everybody|everyone)
    (had|having|needed) to (((ask|remind|prompt) (you|your|for|them|hr|the))|ring|call|email|write|repeat|phone|explain) _4 (twice|three times|four times|five times|@number times|several times|again and again|before (anyone|anybody|somebody|someone))
    took _1 (@count|@number|several) _1 (emails|calls|phone calls|reminders|letters|messages|voicemails|chasers) (to|before|until|and|for)
    getting _4 (answer|reply|response|hold of|through|information|date) _4 (is|was|has been|felt|took) (like|harder|hard|impossible|a|an|no|ages|weeks)
    (week|weeks|month|months|fortnight) of (silence|radio silence|nothing|no (news|reply|word|answer)|waiting|unanswered) (from (you|your)|after|since|before|did|was|is|while|then|between|,|.|@dash|@break)
    (not once|at no point) (did|has|have|had) (you|anyone|anybody|your _1|the _1|they|someone|somebody|he|she) _1 (say|said|ask|asked|explain|mention|mentioned|apologise|apologize|reply|replied|offer|offered|introduce|thank|thanked|answer|answered|look|looked|smile|smiled|check|tell|told)
    (not once|at no point|never once) (did|has|have|had) (anybody|anyone|somebody|someone|you|one of you|your _2|the _2) _1 ((have|had|show|shown) the (manners|courtesy|decency|grace|sense)|say|said|offer|offered|ask|asked|bother|bothered|think|thought|reply|replied|answer|answered|call|called|ring|rung|apologise|apologised|apologize|apologized|explain|explained|greet|greeted|thank|thanked|look|looked|warn|warned|tell|told)
    (not once|at no point) (was|were|have) (i|we) _1 (told|asked|offered|greeted|introduced|given|thanked|informed|consulted)
    without (so much as|even) (a|an) _1 (word|reply|call|hello|thank you|explanation|apology|glance|warning|chair|smile|good morning|by your leave|email|message|note|reason|goodbye)
    without (so much as|even|once) (saying|asking|looking (at|up|through|over)|offering|introducing|glancing|apologising|apologizing|telling|explaining|checking)
    before (anyone|anybody|a soul|a single _1) (had|has|have|even)? _1 (opened|read|looked at|glanced at|spoken to|said|asked|introduced|met) _1 (my|me|hello|us|a)
    my name _2 (spelt|spelled|wrong|misspelt|misspelled|mispronounced|mangled)
    (misspelt|misspelled|mispronounced|mangled|butchered) (my|both|it)
    (mixed|mixing) (me|us|my _1) up (with|and|.|,)
    (confused|confusing|muddled) me with
    (had|got) me (confused|mixed up|muddled) with
    (mistook|mistaken|took|taken) me for (a|an|the|another|somebody|someone)
    (your _2|the) (reply|answer|response|email|letter|call|feedback|word) (came|arrived|reached me) _2 (@count|@number) (days|weeks|months) (after|later|late)
    # One story here, another there.
    @count _1 different _1 (gave|told|sent|offered|quoted|asked|named|said|meant|promised) _4 different
    (gave|got|given|sent|told|heard) (me|us)? @count _1 (different|conflicting|contradictory) (answers|stories|times|versions|addresses|accounts|instructions|explanations|descriptions|salaries|start times|job descriptions)
    (different|conflicting|contradictory) (answers|stories|information|instructions|messages|accounts|descriptions|versions) (from (each|every|the|your|different|everyone|everybody)|about|every time|each time|depending)
    (advert|advertisement|ad|posting|description|brochure|listing|recruiter|recruiters|website|brief|invitation) _4 (said|says|promised|promises|spoke of|talked of|mentioned|described|describes) _9 (it|the|your|what) _4 (turned out|turns out|proved|meant|means|transpired|actually)
    (advert|advertisement|ad|posting|description|brochure|listing|recruiter|recruiters|website|brief|invitation) _4 (said|says|promised|promises|spoke of|talked of|mentioned|described|describes) _9 (but|yet|while|whereas|and then|though|when) (it|the|your|what) _4 (is|was|described|describes)
    (turned|turns) out _6 (anything but|nothing of the|neither|the opposite|no such)
    (changed|differs|differed|shrank|grew|drifted) _9 between the (advert|ad|advertisement|first|phone|interview|call|posting)
    # Too much asked, too little given.
    (a lot|plenty|a great deal|a good deal|hours|days|a day|a week|too much|an hour|a mountain|an evening|a weekend) (of|'s)? (unpaid|free) (work|labour|labor)
    (more|further|longer|beyond what) than? is _1 (fair|reasonable|decent|right|usual) (to|for)
    (not|hardly|scarcely) (fair|reasonable|right|decent) to (ask|expect|demand|want) (that|of)? (me|us|people|candidates|applicants|anyone|anybody|someone|somebody|a|an|any|this|so)
    (take|takes|need|needs|wants|require|requires) (two|three|four|several|a team of) _1 (people|pairs of hands|of me|lifetimes|men|women|staff|salaries)
    @seems (a|an|quite a|rather a|too) _1 (big|tall|steep|huge|considerable|hefty) (an|a)? (ask|order) (for|of|from|before|.|@break)
    than (i|we|one|anyone|most) (would|should|could) _1 (call|consider|think|deem) _2 (safe|fair|decent|reasonable|sensible|proper|healthy|normal|professional|polite|acceptable|usual|legal)
    (a|an|one|some|even|simple|any) _3 (call|email|message|word|line|reply|answer|explanation|apology|warning|notice|text|update|hello|smile|chair|drink|heads up|acknowledgement|agenda|map|sign|introduction) (from you|at least|beforehand|in advance|first)? (would|might) (not)? have (been|hurt|cost|gone|saved|sufficed|done|helped|killed)
    (would|might) (not)? have (expected|appreciated) (at least|more|better|a _1 (reply|word|call|answer|warning|explanation)|some|an (answer|explanation|apology|acknowledgement))
    (little|some|more|modicum of|basic|common|ordinary) (respect|courtesy|notice|clarity|honesty|manners|warning|professionalism|communication|organisation|organization|preparation|consideration|thought) (would|might|could|goes|costs)
    (i|we|candidates|applicants|patients|residents|customers|pupils|children|guests|passengers|the lads) deserve~ better (.|,|than|@break|;|@dash)
    (residents|patients|guests|customers|clients|children|passengers|pupils|diners|callers) _3 (wait|waits|waiting|left|ignored|go without) (too long|for (hours|ages)|without|alone|hungry|cold)
    (nobody|no one|not a soul|none of you) (would|was able to|wanted to|was willing to|saw fit to) _1 (tell|explain|answer|give|show) (me|us|it|that)
    # What it left behind.
    not share (your|the|their|its) _3 (view|views|approach|taste|values|idea|opinion|attitude|understanding)
    (vibe|mood|atmosphere|air|feel) _4 @seems (a bit|a little|a touch|so|too)? (off|weird|tense|bad|wrong|odd|strange|heavy|cold|flat|sad)
    (came|come|walked|went|go) away (wondering (whether|if|what|who|why)|unsure|none the wiser|unconvinced|with (less|fewer|no|little|doubts|misgivings))
    (did|does|do|could) not _1 (fill|inspire|instil|instill|give|leave) _2 (with)? _1 (confidence|trust|faith|enthusiasm)
    (did|does|do|could) not (sit (well|right|easily|comfortably) with|go down well|endear|bode well|reflect well|ring true|square with|do you (any)? (credit|favours|favors|justice)|paint (a|your))
    (left|leaves|leaving) me (cold|flat|uneasy|unimpressed|baffled|uncomfortable|deflated|none the wiser|scratching|with ((a|more|some) _1 (doubts|doubt)|(little|no) _1 (confidence|faith|appetite)|more questions than))
    (left|leaves) (a|me with a|us with a) _1 (sour|bad|bitter|nasty|poor|unpleasant) (taste|impression|feeling|smell)
    (rubbed|rub|rubs) (me|us|people) (up)? the wrong way
    (raised|raises|set off|rang|rings) (an eyebrow|eyebrows|my eyebrows|alarm bells|a red flag|red flags|hackles)
    (gives|gave|giving) me (the creeps|the chills|the heebie jeebies|a bad)
    would have been _1 (good|nice|helpful|useful|kind|decent|polite|fair|courteous) to (be (told|warned|informed|asked)|have (been (told|warned|asked|informed|greeted)|known|had (a|some|more))|know (that|in advance|beforehand|what|who|when|before))
    (got|had|left with|came away with|come away with|me) the (impression|feeling|sense) (that)? _4 (nobody|no one|already been|already decided|more interested|only wanted|just wanted|going through the|ticking|an afterthought|in the way|a nuisance|not (welcome|wanted|much|really|very|prepared|listening|interested))
    (box|tick) (ticking|box) (exercise|questions|interview|process)
    (going|went) through the motions
    (paying|pays|paid) lip service
    (foregone conclusion|window dressing|stitch up|done deal before)
    (strikes|struck|strike) me as _2 (@fault|@excess|too|a lot|excessive|overkill|odd|strange|a bit|a little|poor|wrong|unfair|much|careless|backward|old fashioned)
    (rounds|interviews|tests|stages|calls|conversations|talks|tasks|forms|references|essays|assignments|exercises|meetings|steps|visits) _6 @seems _1 (a lot for (a|an|one)|rather a lot|a great deal|steep|heavy|odd|strange|unfair|wrong|a stretch|over the odds|out of _1 proportion|disproportionate|badly _2|poorly _2|@fault)
    # Measured by the thing itself.
    (fit|fits|fitted|written|scribbled|drawn|planned|put together|sketched) on (a|the back of (a|an)|the back of) _1 (napkin|postage stamp|stamp|beer mat|beermat|matchbox|envelope|post it|fag packet|cigarette packet|sticky note|till receipt)
    (seen|known|worked in|stayed in|eaten in|been in|been through|been to) (better|cleaner|tidier|safer|warmer|friendlier|livelier) (run|kept|organised|organized|equipped|lit|stocked)? _2 (@side|kitchens|wards|yards|prisons|barns|stables|sheds|caravans|places)
    for (a|an|any) (@org|@unknown|place|home|charity|employer|brand|house|museum|church|council|ministry) _1 (that|who|which) _1 (prides|prided|claims|calls itself|boasts|preaches|sells itself|markets itself|advertises|talks so much|talks about|goes on about|promises)
    for (a|an) _2 (@org|home|charity|place|house) with _7 (over|on|above|across) (the|your|its|every) _1 (door|wall|website|van|letterhead|gate|mug|mugs|walls|sign)
    (your|the) _1 @side _3 @seems (a bit|a little|a touch|a tad|a shade|somewhat|distinctly|decidedly|frankly|positively|downright) (cold|chilly|frosty|cool|stiff|thin|rough|curt|short|brusque|abrupt|sharp|off|gruff|icy|lukewarm|tired|flat|hollow|light|bare|loose|loud|sparse|patchy|hurried|rushed|sad)
    (your|the) _1 @side _3 (could|might|should|ought to) (do with being|have been|be) _1 (clearer|kinder|faster|quicker|cleaner|warmer|shorter|gentler|tidier|more @quality|more @unknown|better (organised|organized|run|explained|managed|planned|written|lit|kept|prepared|briefed|trained))
    (your _2|the _1 @side) (could|did|do|does) not _1 (tell (me|us)|say|know|explain|answer|agree|seem sure) _1 (who|what|where|when|why|how|whether|which|if|on)
    (your|the) _3 @side _4 (is|are|was|were|being) _1 ((run|rushed|worked) off (their|its|your) feet|at breaking point|on (their|its) knees|stretched (too)? thin|spread (too)? thin|worked to (the bone|death)|thin on the ground|dropping like flies|walking out|leaving in droves)
    (role|job|post|work|position|title|duties|task|interview|process) @seems (little|not much|nothing|no) more than (a|an)
    (little|not much|nothing|no) more than (data entry|admin|filing|stacking|answering|glorified|box|cold calling|photocopying|making tea)
    (amounts|amounted|boils|boiled) _1 to (little|nothing|not much|no more|data entry|admin)
    (would be|is|was|be|feels like|felt like|looks like) (a|one|another|quite a|two) _1 (step|rung|steps|rungs) (back|backward|backwards|down|below) (for|from|in|to|.|,|@break)
  `,

  /* What the writer owns to, or wishes for, is no fault of the reader's. */
  notFlaw: `
    treated like ((a|an) _1 (king|queen|guest|friend|princess|star|human|person|lord|prince|colleague|neighbour)|family|royalty|one of)
    you lost (your|a|his|her|their)
    (left|leave|leaving) me (a|an|the|two|three|your|this|that|several|another|@number|@count) _1 (message|messages|voicemail|voicemails|note|notes|number|card|letter)
    name for _1 (treating|losing|burning|training) _6 (well|kindly|fairly|properly|right|decently|gently)
    (twice|times) (because|as|since) (my|the (line|signal|reception))
    (nothing|little) to do with (it (.|,|;|@break|@dash|and)|this|(my|our) _2 (decision|choice|withdrawal|withdrawing|leaving|answer|going|reason|reasons|change)|why (i|we)|the decision|how (i|we))
    (know|knew|realise|realize|understand|appreciate|aware|see|accept|grant|admit) (that)? _4 (would|might|could) (not)? have been
    (know|knew|realise|realize|understand|appreciate|aware|see|accept|grant|admit) (that)? _2 (notice|warning|courtesy) (would|might|could)
    (would|might|could) have been _2 ,? but (i|we|my|our|time)
    would have been _1 (good|nice|helpful|useful|kind|decent|polite|fair|courteous) to have (known|met|seen) _1 (you|the team|everyone|everybody|all|both)
    (write|writing|wrote|call|calling|ring|ringing|email|emailing|ask|asking|here|want|wanted|wish) _2 only to (find|be|learn|discover|hear)
    came (two|three|a couple of|a few) days (after|later)
    # Praise told by denying.
    (could|can) not (have|feel) more (confidence|faith|trust|respect)
    (no|not|never) (a|any)? lack _1
    not (seem to)? lack
    (odd|strange) that you _1 not already
    not lost _2 (faith|trust|confidence)
    (no|not|never|without) _3 (unkind|harsh|cross|bad|angry) (word|words|thing)
    (never (stop|stops|stopped|tire|tires)|not (afraid|lack)|no (shortage|lack))
    anything but (fair|helpful|kind|friendly|clear|honest|polite|warm|@virtue)
    not (think|believe|expect) (that)? _5 would be (so|this|that) @virtue
    (idea|notion|clue|inkling) how (much|glad|happy|lucky|grateful)
    opposite of what i (feared|dreaded)
    than one (would|might)
    would not let (me|us) (go|leave|pay) without
    strange that i
    for neither
    # The writer's own doing, or a rule for both.
    (work|job|role|post|duties) i (will|am going to)
    would not be (comfortable|happy|content|at ease|easy) with (how things|the way i)
    the way i (treated|left|told|behaved|handled)
    (if|should) my _2 (emails|calls|letters|messages|voicemails|texts)
    (unanswered|unread|unreturned) (by|in|at) my
    (on|in) my (own)? (phone|laptop|computer|machine|old address|outbox)
    (mistakes|errors|mistake|error) in the _2 i (sent|wrote)
    answers about (my|me)
    (having|asked|made) to (choose|decide|write|say|tell|turn|decline|pick|withdraw|leave)
    (you|your _2) should not have to (wait|chase|jump|beg|explain)
    (i should not have taken|taken me|this note should not)
    unfair that you should
    answer to give you
    (third|fourth|fifth|sixth) _9 (from (our|my)|in (the|my|our) family|to leave (my|our|here))
    (it is|it was) not the _1 (role|job|post|work|position) you _2 that
    how (one|a single) person _1 (could|can|would) (do|hold|hold down|manage|take) (two|both)
    workload at home
    (that|which|who) (is|are) _2 (far|away|hours|miles)
    (chance|time|moment) to say (goodbye|thanks|thank you)
    family (business|firm|bakery|farm|shop)
    my (faith in|love of)
    not _4 (test|task|quiz|exam|exercise) _2 (simple|easy)
  `,

  /* A word that sours what it is said of: a fault only where nothing else explains its sentence. */
  sour: `
    @sour
    @soured
    (nobody|no one|not a soul|none of (you|them|your _1)) _4 (knew|know|knows|seemed|could|told|said|greeted|answered|answers|picked|met|came|replied|explained|looked|offered|introduced|expecting|expected|opened|read|checked|spoke|bothered|cared|ready|there|awake|home|listening|listened|smiled|waiting|noticed|introduces|explains|replies|listens)
    (ate|lost|swallowed|mangled|deleted|rejected|refused|dropped|garbled|scrambled) (my|half|both|all|every|the) _2 (application|form|forms|cv|file|files|answers|upload|uploads|details|documents|papers|login|password|data|work|certificates|photos|morning|afternoon|day)
    (crashed|froze|jammed|stalled|timed out|broke down|went down|hung|(threw|kicked|logged|booted|locked) (me|us) out) (on (me|us)|twice|again|every|each|halfway|midway|mid|before|when|while|and|,|.|@break|@count|@number|on the)
    (forgot|forgotten) (me|my|about|that i|to|who)
    (left|leaves|leaving) (out|to themselves|hanging|half|an|no|little|much|me|us|nothing|nobody|unsaid|unanswered|everyone|a (nurse|chef|driver|man|woman|person|lot|bad|poor|cook|teacher|cleaner))
    let alone
    (wrong|worse|worst|nowhere|(seldom|rarely) (reply|replies|answer|answers|smile|smiles|listen|listens|ring|look|looks)|unable|odd|strange|weird|mistake|mistakes|errors|faults|complained|complaints)
    (cancelled|postponed|changed|moved) (on (me|us)|at the last|without|every|each)
    (second thoughts|poor form|bad form|wide berth|worn out|run down|sent (me|us)? away|heavy handed|long winded)
    (do|did|does) not (get on|get along|see eye|hold up|add up|make sense|measure up|hang together|come across|last|stay|talk to|speak to|seem to|pass (its|the|his|her|any))
    would not (pass|last|stand up|get past|dare|let|survive)
    (clearly|plainly|obviously|evidently) _1 (never|not|no)
    (half|barely) _1 (dressed|asleep|awake|listening|interested|there)
    lost (its|their|your|his|her) _1 (way|heart|soul|edge|nerve|mind|shine|appetite|touch|bearings|thread)
    same _1 (question|questions|thing|things|form|forms|story|answers|points|mistake|mistakes) _3 (twice|again|over|three|four|times|as before|as the (first|last|previous|other|one))
    same ground
    too (low|few|little|thin|many|much|steep|proud)
    (needs|need|needed|could use|could do with) _1 (lick of|coat of|good (clean|scrub|sweep|wash|clear)|attention|fixing|painting|replacing|mending|repair|sorting)
    out of (order|date|their depth|touch)
    no (sign|trace|word|chair|plan|answer|explanation|mention|end|interest|manners|toilet|break|breaks|time (to eat|for (lunch|a|the|breaks|questions))|smile)
    (hard|difficult|impossible|tricky|painful) to (follow|hear|understand|believe|square|warm)
    (gone|going|went|goes) (quiet|unanswered|unreturned|unread|nowhere|backwards|round in circles)
    (nowhere|nothing) (near|like|to sit)
    as (if|though) (i|we|nobody|no one) _2 (were|was|had|am|did) _2 (a|an|not|nothing|invisible|in the way|late|stupid|there|wasting|nobody|asked)
    at (sixes and sevens|loggerheads|odds|each other 's throats)
    (did|could) not (load|open|ring|answer|look|say|tell|know|mention|explain|seem|read|listen|save|ask|offer|show|smile|introduce|greet|reply|respond|bother|care|accept|recognise|recognize|remember|agree|print)
    (had|has|have) no _1 (on it|in it|to it|at all|to speak of|anywhere)
    (driven|forced|pushed|hounded|squeezed|frozen) out
    (was|were|is|are) not (up to|fit for|at temperature|working|clean|locked|labelled|charged|safe|heated|even)
    (scared|afraid|frightened|terrified|wary) of (the|their|his|her|your|each|one another)
    (hardly|far from|none too|scarcely|anything but) _1 @virtue
    (half|part|most) (way|missing|finished|empty|asleep|broken|built|read)
  `,

  /* The words of faults again, where the noun they are said of is in no list: “your prices are scandalous”. */
  sourWord: `
    @blame
    @badDeed
    @seems (a|an|such a)? @fault
    @seems (a|an|such a|one|all) _1 @faultNoun
  `,

  badWord: `
    (badly|poorly|appallingly|terribly|dreadfully|woefully|shoddily|atrociously|hopelessly|carelessly|sloppily) (made|built|drawn up|set|chosen|timed|printed|translated|staffed|stocked|lit|kept|researched|signposted|edited|constructed|phrased|formatted|recorded|fitted|assembled|taught|supervised|done|drafted|laid out|laid)
    anything but (.|;|,|@break|@dash|@virtue)
    (far from|less than|not exactly|not precisely|hardly|scarcely|none too|not my idea of|not what i would call) _1 @virtue
    on the (chilly|cold|cool|thin|slow|short|rough|shabby|grubby|dull|stingy|rude|small|tight|long|vague|noisy|dark|mean|sparse|harsh|sloppy|loose|heavy|brusque|frosty|damp|tired|curt) side
    (not|never|has|had|have) (seen|met|known|had) (a|any|the|much|its) _1 (mop|broom|brush|duster|cloth|lick of|coat of paint|vacuum|hoover|spanner|cleaner|paint|daylight|bucket|service|update|iron|hammer|dustpan)
    (nobody|no one) (at your end|at your place|on your side|over there|there|in your _1|at your _1) _2 (to)? (read|reads|listen|listens|check|checks|answer|answers|know|knows|care|cares|bother|bothers|look|looks|talk|talks|think|thinks)
    (nobody|no one) _2 (uses|drives|reads|needs|wants|buys|understands|remembers|asked for|works with|has used|could (read|find|follow|open|use))
    smell~ (of|like) _1 (damp|mould|mold|drains|cabbage|fat|fags|smoke|wee|urine|bleach|feet|dog|dogs|sewage|beer|fish|burnt|sweat|cats|mildew|gas|paint)
    (held together (with|by)|falling (down|to (bits|pieces))|come away from the wall|buckets (under|catching|on))
    (for|about|from|on|in) (a|an|some|the) _3 (the|your) _1 (job|role|post|team|company|work|shop|ward|school|firm|office) (do|does|did|has|had) not _1 (use|need|do|have|want|exist|own|run|offer|teach|sell|make)
    (irrelevant|out of date|off topic|beside the point|nothing to do with|years old|from another (job|role|century|age|decade)|meant for (a|an|another|someone|somebody))
    (cut|cutting|cuts) corners
    (rolled|rolling|rolls) (his|her|their) eyes
    (hurried|rushed|whisked|bundled|herded|marched) (me|us|through|along)
    (looked|looking|stared|staring) (at|straight|right)? _1 (through|(his|her|their) (watch|phone|screen|laptop|shoes))
    asked _6 (whether|if) (a|any|i) _3 (woman|women|girl|girls|mother|mothers|lady|foreigner|immigrant|husband|baby|babies|pregnant|married|religion|religious)
    (asked|asking|wanted to know) (about|if|whether|how|when|me)? _2 (my age|i was married|my religion|my husband|my wife|children|pregnant|babies|my weight|my accent|where i was really)
  `,
};
