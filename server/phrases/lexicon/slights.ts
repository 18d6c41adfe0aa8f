import type { Lexicon } from '../compile';

/** What the reader's people did, left undone or are said to be, and what the writer made of it. */
export const slights: Lexicon = {
  flaw: `
    (tasks|duties|work|job|responsibilities|role|post) _4 (is|are|was|were) _5 (i|we) (had|did) as (a|an) _1 (apprentice|trainee|junior|intern|student|novice|beginner)
    # What would have kept the writer, had anybody done it.
    (had|if) (somebody|someone|anyone|anybody|one of you|any of you|a single _1|just one _1) _1 (had)? _1 (rung|called|phoned|replied|answered|written|bothered|explained|listened|apologised|apologized|looked up|said hello|introduced|warned me|told me (the truth|what|where|who|beforehand|in advance)|kept (me|us) informed|got back|come back to me|read my|opened my)
    (might|could) (at least)? have (told|warned|rung|called|phoned|let) (me|us) (know|in|that|about|what|where|before|sooner|first|.|,|@break|;)
    (might|could) at least (have)? _1 (told|warned|rung|called|phoned|said|written|replied|answered|apologised|apologized|pretended|looked|read|offered|explained|bothered|tell|warn|ring|call|say|reply|answer|apologise|pretend|look|read|offer|explain)
    (pity|shame) (that)? (nobody|no one|none of (you|your _2)|not one of (you|your _2)) _2 (told|tell|rang|ring|called|answered|replied|explained|met (me|us)|looked|asked|thought|bothered|listened|could (say|spare|find (the|a|time|it)|ring|explain|answer|tell (me|us) (what|who|when|why|how|if|whether|where|which|more))|had (read|told|looked|the (time|courtesy|grace)))
    # Promised, and not kept.
    (i|we) (was|were|had been) promised (a|an|the|some) _2 (call|callback|call back|reply|answer|feedback|decision|email|letter|word|date|tour|lift|refund|contract)
    (feedback|call|callback|reply|answer|date|letter|email|decision|tour|contract) (that)? (i|we) (was|were|had been) promised
    (promised|assured|told) _9 (and|but) (it|that|they|none|nothing|nobody|no one) _2 (never|did not|has not|have not|ever) _1 (came|come|arrived|happened|materialised|materialized|appeared|did|rang|called|wrote|showed)
    (said|promised|told me) (you|they|he|she|somebody|someone|your _2) would _9 (and|but) _2 (did not|never did|never|nobody|no one|nothing)
    (call|callback|reply|answer|feedback) (which|that) never (came|arrived|materialised|materialized|happened)
    # Heard and read of the place.
    (heard|hear|read|reads) ((nothing|little|not much|few) (very|that is|that was|particularly)? (good|kind)|nothing but _1 (complaints|complaint|grumbling|moaning|groans|warnings|bad)) (things|word)? _1 (about|of|from) (you|your|the|working|how|life)
    not (heard|hear|read) (a|one|any) (good|kind|nice) (word|words|thing|things) _2 (about|of|on|from|.|,|;|@break)
    (put|puts|wrote|writes|write|posted|posts|post|say|says|said|left|leave|shared) _2 (online|on the (internet|web|net)) _3 about (you|your|the|working|this|how) _6 (was|were|is|are|makes|made|put|puts|reads) _1 (not (good|kind|nice|pretty|great|encouraging|flattering|reassuring)|grim|hard|sorry|worrying|enough|me off|bad|dreadful|alarming|sobering|ugly|unkind|harsh)
    # No trust, no future, no virtue.
    (not|no|little|lost|lost all|lost any) _1 (have)? _1 (much|any|a lot of|great|all|real|enough)? (confidence|faith|trust) (left)? in (your|how|you|(the|this|those|that) _2 @side)
    not (think|believe|see|feel|imagine|suspect) (that)? (your|the|this|that) _3 (has|have|having|will have) _1 (any|much|much of a|a great|a|a long) _1 (future|prospects|prospect|direction|chance|idea|life|hope)
    not (think|believe|feel|find|found|call|consider|say) (that)? (your|the|this|that) _2 @side _1 (@seems)? (to be)? _2 @virtue
    the way (it|things|everything|the _1|your _2) (is|are|was|were|gets|get) (run|managed|handled|organised|organized) _3 (worries|worried|puts|put|troubles|troubled|bothers|bothered|alarms|alarmed|concerns|concerned|is|was) (me|us|not|no|wrong|poor|bad)
    the way (it|things|everything|the _1|your _2) (is|are|was|were|gets|get) (run|managed|handled|organised|organized) _1 (leaves|left) (me|us) (cold|worried|uneasy|wondering|unsure|doubtful|speechless|with (doubts|no|little))
    (not|never|would not|could not|can not) _1 (work|want to work|see myself working|seeing myself|wish to work|care to work|be part of|going to work|imagine working|picture myself) _2 (for|with|at|under|in|of|alongside) (people|anyone|anybody|somebody|someone|bosses|managers|(a|an|any) _1 (@org|boss|manager|man|woman|employer|leader|chef|head|owner)) (who|where|that (is|has|does|treats|lets|makes|keeps|asks|expects|thinks|talks|shouts|sees|runs|puts|forgets|leaves|can|will|would|cares|never))
    # One says this, another that.
    (say|says|said|told|tells|claimed|claims|heard|read|wrote|writes|means|meant|promised) (me|us)? _2 (the|quite the|exactly the|precisely the|the very|just the) _1 (opposite|contrary|reverse) (.|,|;|@break|@dash|so|and|to me|of (what|the))
    (no longer|not|hardly|never) _1 know (what|whom|who|which (one)?) _1 to (believe|trust)
    (other|another|next|second|your _2|advert|description|email|contract|brochure|website|manager|recruiter) _2 (said|says|told|tells|claimed|claims|states|stated) (me|us)? (something|a|an) (quite|very|rather|altogether|entirely)? (different|other|else) (.|;|!|@break|@dash|again|entirely|altogether|and|from|,? so (i|we) (am|do|will|can|could|have|withdraw))
    # The work beside what the writer did long ago.
    (tasks|duties|work|job|responsibilities|role|post|what you (describe|offer)) _4 (is|are|was|were|looks|look|reads|read|seem|seems|sound|sounds) _5 (i|we) (was (doing|given)|handled|learnt|learned|mastered|outgrew|left behind|started (on|with)|was trained (in|on)) _1 (as (a|an) _1 (apprentice|trainee|junior|intern|student|novice|beginner|school leaver|first year|saturday girl|saturday boy)|(@count|@number) years ago|(in|at|on) my first (job|post|role|place|week|month|placement|apprenticeship)|before i)
    # Out of all measure.
    (rounds|round|interviews|interview|stages|stage|tests|test|tasks|task|forms|references|essays|exams|videos|questionnaires) _9 @seems _1 (out of _1 proportion|disproportionate|over the top|overkill|beyond reason|well beyond what (is|was|anyone|one)|too much (of a good thing|for (a|an|any|me|one)|to ask)|a nonsense)
    too long to (leave|keep|make|let|have) (a|an|any|the|somebody|someone|anyone|people|me|us|candidates|applicants|your)
    (leave|leaving|keep|keeping|left|kept) (a|an|any|people|candidates|applicants|somebody|someone|your) _1 (candidate|candidates|applicant|applicants|person|people)? _1 <in limbo>
    (is|was|makes|means|seems|looks like) (a|an|such a|one) _1 (badly|poorly|appallingly|terribly|dreadfully|woefully|shoddily|atrociously|hopelessly) (organised|organized|run|managed|handled|planned|thought out|conducted|prepared|led|kept|put together) _1
    with (long|endless|weeks of|months of) _1 (silence|silences|gaps|delays|waits|pauses) (between|after|before|in between|while)
    (hearing|getting|receiving|having) (nothing|no _2|not a word|not one word|little) _1 (for|in|over|after|from you) (@count|@number|several|a|an|over|nearly|almost|so|the|@break)
    (i|we|me|us|having|and) waited _4 (hours|hour|minutes) _1 (before|until|till) (anyone|anybody|somebody|someone|a soul) _1 (came|arrived|appeared|turned|looked|said|spoke|greeted|fetched|opened (the|a|up)|let|noticed|showed)
    (sat|stood|had to (wait|stand|sit)|was made to (wait|stand|sit)) _4 (hours|hour|minutes) _1 (for|before|until|till) (anyone|anybody|somebody|someone|a (human|person|soul|chair|word)|to be (seen|let|called|told|fetched|met))
    (you|your _2|they) (made|make|makes|had) (me|us|people|candidates|applicants) _1 (wait|stand|sit around|sit in the|queue|repeat|retype|redo|fill (in|out)|jump|beg|traipse|trek)
    (you|they|your _2) (expect|expects|expected) (people|staff|everyone|everybody|your _1|me|us|somebody|someone|one (person|woman|man|nurse|driver|chef)|a single _1) to _9 (for (nothing|free|peanuts|love)|single handed|single handedly|unpaid|on (their|our|his|her) own|at the same time|seven days|round the clock|day and night|without (a break|breaks|thanks|pay|help|rest|training))
    # What does not belong there.
    (which|that|it|this|question|questions|remark|remarks|comment|comments|joke|jokes|talk) (had|has|have) no (place|business) (in|at|on|being|there)
    (question|questions|remark|remarks|comment|comments|joke|jokes) (about|on|at|of) _4 (had|has|have) no (place|business) (in|at)
    (shouting|shouted|shout|shouts|screaming|screamed|yelling|yelled|swearing|swore|bellowing|barking|snapping|snapped) _1 at (a|an|the|one of|his|her|your|their|some|two) _2 (waiter~|waitress~|nurse~|girl~|lad~|boy~|apprentice~|junior~|receptionist~|trainee~|staff|assistant~|porter~|carer~|resident~|patient~|pupil~|customer~|child|children|driver~|cook~|chef~|cleaner~|woman|man|colleague~|people|everyone)
    (mouse|mice|rat|rats|cockroach|cockroaches|droppings|mould|mold|bedbugs|maggots|flies) (in|on|under|behind|all over|running|across|near) (_1 the|_6 your) _2 @side
    fire (door|doors|exit|exits|escape) _4 (was|were|is|are|had been) _1 (locked|blocked|chained|jammed|wedged|propped|boarded)
    # How it left the writer.
    (felt|feel|feeling|made to feel|left feeling|came away feeling) _1 (like|as if i were|as though i were) (a|an|one more|just another|just a|another) _1 (number|nuisance|criminal|suspect|afterthought|intruder|spare part|cog|box|thief|beggar|piece of|product|commodity|guinea pig)
    (was made to feel|were made to feel|made me feel|makes me feel|left feeling|left me feeling) _1 (small|unwelcome|invisible|belittled|patronised|patronized|interrogated|unwanted|unheard|stupid|foolish|cheap|in the way|talked down to|looked down on|on trial|judged|uneasy|uncomfortable)
    (i|we) (have|had|was|were|feel|felt|am) _1 (been)? _1 (messed (about|around)|strung along|fobbed off|led (on|a dance|up the garden)|given the (runaround|brush off)|sent round in circles|taken for (a ride|a fool|a mug))
    (not|hardly|never) _1 (comfortable|happy|at ease|easy|okay|content|impressed) (with|about|by) (how (you|your|the|things|people|i (was|were) (treated|spoken|received|kept|left|handled|interviewed|greeted|met|dealt|made|asked|questioned|talked|grilled|told))|the (way|manner|tone) (you|your|the|things|people|i (was|am|were)|of|in|this|it)|what (i (saw|heard|read)|you said|was said|your))
    (uneasy|uncomfortable|unhappy) (about|with|at) (how (you|your|things|people)|the way (you|your|the|things|i was)|your)
    not my idea of (a (welcome|proper|good|professional|decent|fair|serious)|how|courtesy|good|hospitality|professional|manners|respect)
    (least|less) (one|anyone|anybody|people|candidates|a _1) (can|could|might|should|would) _1 (expect|ask|hope)
    one (would|might) (have)? (expect|expected|hope|hoped) (for|that)? (any|you|your|somebody|someone|more|better|at least|an answer|an explanation|an apology|a _1 (firm|company|employer|panel|reply|word|call|hello|welcome|explanation|chair|person|professional|place|school|hospital))
    # Silence to what the writer sent.
    my _2 (emails|email|calls|letters|messages|questions|voicemails|texts) _2 (went|were|was|remained|gone|stayed|been) _1 (unanswered|unreturned|ignored|unread|nowhere|into the void|unacknowledged)
    # Said to be one thing, and another.
    you (advertised|promised) _6 and (then)? (put|sat|handed|meant) (me|us)
    you (advertised|promised) _6 ((but|yet) _1 (sent|put|sat|handed|served|meant)|(and (all|the only|what)|only to) _1 (showed|gave|sent|offered|put|sat|handed|served|meant)) (me|us)?
    you (advertised|promised) _6 , _1 (gave|sent|put|sat|handed|meant) (me|us)?
    not the (ones|one|hours|terms|duties|job|title|days|place) (we|i|you) _2 (agreed|discussed|talked|spoke|settled|were told|was told|advertised|promised|mentioned|led)
    (your|the) _1 (job|role|post|shift|office|position|trial|work) turned out to be (nothing|mostly (a|an|data|paper)|only (a|an|part|half a)|little|half (a|an))
    (questions|talk|interview|conversation|chat) (was|were|turned|seemed|felt|went)? _1 more about (my|his|her|their|himself|herself|the) _3 than (about)?
    (spelling|typing|factual|silly) (mistakes|errors|mistake|error) in (the|your) _2 (contract|letter|advert|ad|email|brief|form|offer|invitation|message|posting|description)
    # More than one can do, or asked for nothing.
    not (see|imagine|understand|think) how (one|a single|two|three) _1 (person|people|nurse|nurses|man|woman|driver|drivers|chef|cook|cooks|teacher|carer|carers|pair|pairs|waiter|waiters|member) _3 (can|could|is|are|would|will)
    (day|days|hours|shift|week|weekend) 's? work for (nothing|free)
    (page|pages|hour|hours|day|rounds|round|form|test|tests|interview|interviews|video|essay|references|trial|questions) _4 for (a|an|one) _5 @seems _1 (silly|absurd|ridiculous|excessive|daft|over the top|disproportionate|laughable|unreasonable|crazy|a joke|a nonsense|madness)
    you (have had|had|have gone through|got through|went through|have lost|lost|have got through|are on your) (@count|@number|@ordinal) _2 (managers|chefs|heads|cooks|drivers|nurses|people|directors|teachers|assistants|bosses|owners|starters|leads|manager|chef|head|cook|director) (since|in (@count|@number|a|one|as many|under|less|the last|the past)|this (year|season|term))
    (look|glance|peek|read|scroll) (at|through|of) (your|the) _2 (reviews|ratings|comments) _1 (was|put|told|made|did|and i|settled|showed)
    (your|the) _3 @side _4 @seems _1 like (a|an|the) _2 @grimPlace
    more questions than answers
    (seldom|rarely|never) (been)? (spoken to|talked to|treated|addressed) like (that|this|a|an|so)
    (not|hardly) (get|got) a word in
    # Plainly said.
    (interviewed|seen|met|greeted|assessed|questioned|shown round) by (someone|somebody|people|(a|the|your|two) _2) (who|that) _1 (not|barely|hardly|(had|did|could|was|were) _1 not)
    not (like|liked|appreciate|appreciated|care for) (it)? (that|when) (the|your|you|somebody|someone|nobody|no one|i was) _1
    (got|left with|came away with|come away with) the (impression|feeling|sense) (that)? (your|the|nobody|no one|you|people|staff|i was) _4 (not|never|no|hardly|afraid|little|nothing)
    (having|made|being (made|asked|told)|to be (made|asked|told)) to _9 (was|is|felt|feels|seemed|seems) _1 (degrading|demeaning|humiliating|insulting|silly|pointless|absurd|ridiculous|excessive|unreasonable|too much|a bit much|off putting|frustrating|tedious|a chore|a joke|unfair|unnecessary)
    (concern|worry|reservation|gripe|complaint|objection|bugbear|frustration|issue) (is|was|with|about) (the|your) _2 (turnover|culture|management|workload|process|communication|way|lack|conditions|safety|atmosphere|reviews|leadership|attitude|behaviour|treatment)
    ((nobody|no one) (should|ought|deserves|wants|would|likes)|not|no way|should|why|ought|wrong) _4 treat~ (candidates|applicants|people|staff|interviewees|anyone|anybody) (like (this|that)|this way|that way|in this way)
    @seems more (of|like) (a|an) _1 (@faultNoun|lecture|monologue|quiz|sales pitch|exam|examination|audition|test) than
    (someone|somebody|people|anyone|(a|any) _2) (of|with|at) my (experience|age|level|background|standing|grade|training|seniority|skills|qualifications) _1 ((should|ought|need|needs) not|(does|do|would) not (need|have to|deserve|belong|want to be|work for))
    should not have to (sit|prove|jump|repeat|chase|beg|wait|explain)
    not _1 (given|allowed|offered) (a|any|the|much|enough) _1 (chance|opportunity|time|moment|room) to (ask|speak|say|answer|explain|show|introduce|finish|prepare)
    (you|your _3|they) (seem|seems|seemed|appear|appears|appeared) to have (no|little) _1 (idea (.|,|;|@break|@dash|what|who|where|why|when|of|that|which|about|how (to|the|it|this|you|many|long|a))|clue|plan|sense|interest|notion|thought)
    not (convinced|persuaded|confident) (that)? your _3 @seems _1 (stable|sound|solid|serious|viable|sustainable|honest|safe|well run|ready)
    (asks|asked|asking|wants|wanted) (me)? (for)? the same _3 (twice|again|((@count|@number) times)|over and over)
    should not (take|need|have taken|have needed) _1 (@count|@number|several|so many|that many) _1 (weeks|months|days|calls|emails|forms|rounds|people|reminders) to
    (your|the) _4 (reputation|name|standing|record) _3 @seems not (good|great|the best|what it was|high|spotless)
    (colleague|colleagues|friend|friends|somebody|someone|people|employee|employees|worker|workers|@acquaintance) _4 warned me ((that)? (nobody|no one|(you|people|staff) (do not|never|will not))|(of|about) (your|the) (boss|manager|managers|owner|management|culture|chef|head))
    (found|find|thought|think) it (odd|strange|weird|rude|unprofessional|off putting|disappointing|frustrating|worrying|unfair|insulting|telling) (that|how|when) (you|your|the|nobody|no one|i was)
    (i|we) (was|were|have been|felt|am) _1 treated ((as if|as though) _5 (not|nobody|nothing|nuisance|bother|invisible|stupid|thief|lucky|in the way)|like (a|an|just another|one more|some) _1 (number|nuisance|criminal|suspect|afterthought|intruder|spare part|cog|box|thief|beggar|child|servant|idiot|fool|burden|schoolboy|schoolgirl|problem|bother|parcel|stranger|dog|machine)|like dirt|with (contempt|disdain|suspicion|scant|little (respect|courtesy|care|interest|regard)))
    (moving|moved|move|moves|shifting|shifted) the goalposts
    not (a (place|style|way|culture|team)) (that)? (i|we) _1 (could|can|would) (work|live|be|thrive|fit) (under|with|alongside|by)
    hoped for (a|an|some)? _1 (more @quality|more @virtue|better (treatment|answer|welcome|reply|explanation|organised))
    # Nobody stays.
    (be|been|am) the (third|fourth|fifth|sixth|seventh|eighth|ninth|tenth) _3 (in (as many|@count|a|one|under|less than|the (last|past))|this year|since (last|@month|@feast)|to (try|hold|have|take|leave|go))
    (third|fourth|fifth|sixth|seventh|eighth) (person|one|manager|chef|nurse|head|director|cook|driver|teacher|holder|boss|supervisor) in (as many|@count|a|one|under|less than) _2 (months|years|year)
    # Not what was told.
    not _1 what (i|we) (had been|was|were|have been) _1 (led to (expect|believe)|promised|sold|told|given to understand)
    not _1 the (job|role|post|work|position|one) (i|you|that|which) _2 (applied for|described|advertised|promised|(was|were) (told|sold|promised|offered)|spoke of|talked of)
  `,

  /* Kind words in the shape of a fault, or what the writer did. */
  notFlaw: `
    as (if|though) (somebody|someone|anybody|anyone) had _1 (read|known|listened|thought)
    the same _1 questions (by|from) my
    (nobody|no one|nothing|no team|no office) could _1 (top|beat|match|better|fault|rival) (your|you|the (welcome|kindness|care))
    never been so (comfortable|happy|at ease|easy|content|impressed|pleased|proud)
    # Praise that denies, wonders or measures.
    (give|gave) (me|us) a (hard|warmer|better|kinder)
    but (the|it|your) _2 (is|was) (even|far|much) (better|lovelier|kinder|nicer|warmer|friendlier)
    (twice|times) to (fit|suit|help|accommodate|spare) (me|us|my|our)
    took (you|your _2) (only|just|barely|under|less than)
    know~ (how|what) (much|grateful|glad|happy|kind|good|it meant|that meant)
    not sure _1 (if|whether|that)? (you|your _2) (spoke|talked|read) _2 (to @name|message|note|email|mail|letter)
    (know|knows) the name
    know~ what your _1 (meant|means)
    (has|had) ever _3 such (a)? (@virtue|patience|kindness|care|warmth|welcome)
    (barely|hardly|scarcely) looked at (his|her|their) notes
    (has|had) ever _5 so (well|kindly|clearly|warmly|much|patiently)
    could tell (me|us) the name
    any (less|worse) @virtue
    @virtue enough for (me|my|us|our)
    (know|idea|notion|clue) how (good|kind|rare|special|lucky|loved|grateful)
    like (that|this) , with (cake|song|songs|tea|coffee|such|so|a tour|soup|kindness|care)
    so (much|hard) that (i|we) _1 (hardly|could hardly)
    who (had not|never|has not) stopped (smiling|laughing)
    who (barely|hardly|scarcely) needed
    never (dull|idle|done|bored|boring|short of)
    (that|when) you (thank|thanked|apologise|apologised|apologize|apologized)
    warned me that (nobody|no one) (leaves|goes) _3 (hungry|thirsty|unhappy|empty handed)
    warned me of _4 's (charm|humour|humor|kindness|cooking|jokes)
    story of _4 (shocked|upset|disturbed|unsettled) me
    heard of (my|our) (village|town|island|street|county|country|home)
    seen my (last|latest|newest) (piece|book|paper|article|film|show|play|work)
    my (church|love) (choir|fair|hall|music|band|of)
    (joke|jokes) about (his|her|their) own
    (if|whether) (i was|we were|i am) _1 (warm|well|comfortable|all right|hungry|thirsty|ok)
    # The writer's own doing, matter or place.
    (worried|feared|thought|afraid) (that)? there (was|were|would)
    (hole|void|well|drain) ,? so i am (sending|writing|trying)
    the _1 (hours|days|place|duties|title|job|role|terms) you _1 , nor
    (role|job|post|work|position) (that)? you _1 that (i|led|made|keeps|stops)
    new (post|job|role|place|firm|employer) is not
    i (feel|felt) like a (nuisance|thief|beggar|criminal) (for|when i)
    your (waiting|holding|having to|being kept|being left)
    (place|business) in (my|this) _1 (answer|note|letter|message|email|mail|reply)
    unanswered (because|as|since) i (had|gave|used|wrote|sent|put)
    attention to the (clock|time)
    showed (me|us)? how (happy|kind|good|loved|well|proud|glad|warm)
    never regret~
    cried when (she|he|i|they|we) left
    in the _2 (address|number|form|message|letter|note) i (gave|sent|wrote|left)
    (free|nothing) at (the|a|our|my) _1 (food bank|charity|church|shelter|hospice)
    two jobs at once (will|would|do|does) not work for (me|us)
    expect a decision
    it is the least (anyone|i|we)
  `,

  /* What is said as harshly, and kindly meant. */
  notHarsh: `
    (thought|wondered|thinking|wondering) ,? what the (heck|hell|devil) (is|was|are) (a|an)
    patience of a saint
    not try again to (reach|call|ring)
    (so|how) typical of (you|your _2) to be _2 (kind|generous|thoughtful|good|patient|gracious|decent|nice)
    (say|tell you) (this|it) only? once : thank
    (sorry|sad) (about the (move|change|distance)|to (stay|stop|remain|be staying))
    my (gran|mother|kids|dog|cat) (with|to) any (other|of)
    my (gran|mother|kids|dog|cat) (with|to) (anyone|anybody) else
    your @virtue (stays|stay)
    your kindness (stays|stay|will stay)
    how not to (rush|hurry|worry|panic|fear)
    on earth i (want|wanted|would want|meant)
    never look~ at the clock
    of an interview , i wish all
    run _1 , no wonder people (stay|love)
    (favour|favor) and (visit|see|taste|eat|try (the|our|a|some))
    (i know|granted) _1 it is hardly
    get some (rest|sleep|peace) for once
    third time to (help|suit|fit|spare|accommodate) (me|us|my)
    perhaps ask (my|@name)
    (rehearsal|service|party) or a (concert|wedding|festival|lecture)
  `,

  badWord: `
    (came|come|comes|coming) (across|over) as _1 (@fault|@blame|@sour|tired|tense|cold|distant)
    (looking|staring|glancing|looked|stared) at (another|a second|the other|(his|her|their) (other|second)) (screen|monitor|phone)
    ((pressured|pressurised|pressed|rushed|bullied|badgered|hounded|pestered|harried|cornered|ambushed) (me|us|candidates|people|applicants) (to|into|for|about|with|over)|pushed (me|us|candidates|people|applicants) (into|for|about|over))
    (asked|asks|asking|quizzed|questioned) (me|us)? _2 about _3 (family plans|marital|marriage|pregnancy|private life|love life|personal life|plans for (a|having|children|kids))
    not (what|how|up to what) (i am|i was|i have been|one is|we are) (used|accustomed) to
    (had|has|have) (not|no) _1 (the|a|an)? (faintest|foggiest|slightest|first|least|remotest) (idea|notion|clue|inkling)
    (had|has|have) not (a|any|one) (clue|idea|notion)
    (was|were|sat|is|are|been|spent) _3 (on|behind|glued to|looking at|buried in) (his|her|their) (phones|phone|laptops|laptop|screens|screen|tablets)
    (smelt|smelled|stinks|stank|reeked|reeks) (of|like) _1 (damp|mould|mold|drains|cabbage|fat|fags|smoke|wee|urine|bleach|feet|dog|dogs|sewage|beer|burnt|sweat|cats|mildew|gas|paint|rot|chlorine)
    ((watered|dumbed|hollowed|chopped|padded|puffed) (down|out|up) (since|for|to|from|by|into|.|,|;|@break)|talked down (to|.|,|;|@break))
    (high|heavy|ham|cack) (handed|fisted)
    half (baked|hearted|cocked)
    (ill|bad|foul|mean|small|narrow|short|quick|hot|two|penny|self|tight) (mannered|prepared|informed|tempered|spirited|minded|mouthed|faced|pinching|important|satisfied|fisted)
    (cavalier|lackadaisical|tactless|thoughtless|inept|flippant|crass|cagey|shifty|slovenly|unkempt|uncouth|boorish|snooty|snobbish|haughty|pompous|smug|surly|petty|nitpicking)
    (frightens|frightened|unsettles|unsettled|unnerves|unnerved|upsets|upset|disturbs|disturbed|dismays|dismayed|disgusts|disgusted|offends|offended|exasperates|exasperated|shocked|shocks|appalled) me
    (grates|grated|jars|jarred|rankles|rankled) (on|with) me
    not fit (to (live|work|eat|sleep|be|drive|cook|wash)|for (purpose|use|human|a|living))
    gave me pause
    (was|were) enough for me (.|,|;|@break)
    # What they left undone.
    (had|has|have) not _1 (even)? (read|opened|looked at|seen|glanced at|looked over|looked through|gone through|been through|so much as) _1 (my|a word|a line|any of|the first)
    (had|has|have) (clearly|plainly|obviously|evidently)? (never|barely|scarcely|hardly) _1 ((read|opened|looked at|seen|glanced at) _1 (my|me|the job)|heard of (me|my (name|application|cv)|the job))
    (hardly|barely|scarcely) _1 (gave|give|gives|spared|offered) (me|us|anyone|anybody|visitors|candidates|the (visitors|candidates|patients|residents)) _2 (glance|word|hello|look|smile|minute|chance|thought|second|nod|greeting|moment|answer)
    (hardly|barely|scarcely) _1 (looked (at|up|round)|spoke (to|a word)|said (a word|hello|anything)|listened|glanced|noticed (me|us|anyone)|let (me|us) (finish (.|,|;|@break|@dash|a|my (sentence|sentences|answer|answers|point)|one|before|and)|speak|get|say|sit)|acknowledged|greeted|lifted|read (my|a)|asked (me|us|a|anything)|bothered|paid (me|us|any|attention (to (me|my|us|what|the (answers|answer|question))|.|,|;|@break|and))|touched|opened)
    (ate|eats|eat|took|takes|swallowed|cost|used|gobbled|swallows|stole|eaten|taken) (up)? (me|us)? (my|our) _1 (whole|entire|only free|only|free|full) _1 (@day|weekend|evening|evenings|day|day off|afternoon|week|holiday|bank holiday)
    (ate|eaten|gobbled|swallowed|used) up (my|our|half my|most of my) _1 (@day|weekend|evening|evenings|day|afternoon|week|holiday)
    (had|has|have|bore|bears|bear) (next to|almost|very|precious|practically|virtually)? (nothing|little) _1 (to do with|relation to|bearing on|resemblance to|connection (to|with)|in common with)
    (was|were|is|are) not (pretty|flattering|edifying|pleasant reading|a pretty (sight|picture|read)|nice to (see|read|hear)|encouraging|reassuring|good (reading|to see|to hear))
    (asked|asks|asking|quizzed|questioned|wanted to know|pressed) _5 (whether|if|when|how soon|how many) _2 (intend|intended|plan|planned|planning|want|wanted|wish|hope|hoped|meant|mean|going|thinking of|thinking about) _1 (on)? (have|having|start|starting|be having) _1 (children|kids|babies|baby|family|more)
    (asked|asks|asking|quizzed|questioned) (me|us)? _2 (about|on|if|whether) _2 (my|i _2) (religion|faith|church|weight|skin|body|skirt|looks|sex life|love life|love|politics|vote|voted|marriage|periods|pregnancy|pregnancies|accent|boyfriend|girlfriend)
    get~ (shouted|yelled|screamed|sworn|barked|laughed) at
    (made|make|makes|making|cracked|told|tells) _4 (joke|jokes|remark|remarks|comment|comments|crack|cracks|dig|digs) (about|at|on) (my|women|foreigners|the (women|girls|old|disabled|foreigners)|his|her|their|another|a (woman|girl|candidate|colleague))
    (kept|keeps|keep) (calling|getting|forgetting|losing|changing|interrupting|looking at|talking|cutting|mixing|answering|taking calls|yawning) _2 (me|my|the|us|over|his phone|her phone|their phone|phone calls|calls|(his|her|their) (watch|screen))
    (kept|keeps|keep) (checking|asking) _2 (the (same|clock|time)|(his|her|their) (phone|watch|screen|messages|emails|email))
    (talked|talking|spoke|speaking) (about|of) (nothing|little|only|nobody) (but|else|other than) (himself|herself|themselves|itself|money|targets|football|golf)
  `,

  /* An order, where it opens its clause. */
  order: `
    next time ,? (value|respect) (people|peoples|someone|somebody|others|candidates|applicants|my|a|the)
    next time ,? (do your|have the (decency|courtesy|manners)|learn to|show some (manners|respect))
    you (will|shall|are to|are going to|had better) ((remove|delete|strike|erase|wipe|cross|scrub|close|return|destroy) (my|me|this|it|these|those|every|all)|take (me|my (name|details|cv|number|file|data|application|email|address|profile)|this|it|these|those|every|all)|see to it that|make sure|leave me (be|alone|in peace|out))
    see to it that _2
    have some (respect|manners|decency|shame|courtesy) (.|,|;|!|@break|for|and|next)
    (make|be) sure (that)? _2 (stays|stay|does not happen|never happens|is the last|do not)
  `,

  harshTo: `
    (do not|never) _1 (ask|try|bother) (me)? (again|ever)
  `,

  bareSentence: `
    (deal with it|do one|end of story|end of|take (the|a) hint|get the message|full stop|period|tough|hard luck|so there|work it out|figure it out|move along|hands off|back off|live with it|like it or lump it|the (nerve|cheek|gall) of it)
  `,

  sneer: `
    was (that|this|it) (a|an|your|meant as|supposed to be) _3 or (a|an)
    (is|was) there (anybody|anyone|somebody|someone|a soul) _1 (awake|alive|at the wheel|(home|at home|in charge) (.|?|there|at all)|with (a|any) _1 (brain|clue|idea|sense|pulse|manners|authority|memory|diary|shame)|there who (reads|answers|listens|cares|thinks|checks) (.|?|at all|my|the|to|their|his|your|anything|mail|mails|email|emails|before|first|about)|capable|sober)
    (are|do) you _1 (sure|know|have any idea) _3 what you (are|were) (doing|talking about)
  `,

  harsh: `
    how many times (mate|pal|love|man|do i have to|must i|do i need to|does it (need|take|want)|does a (man|woman|person) have to)
    (clearly|obviously|evidently|apparently|plainly) (nobody|no one) _2 (reads|listens|checks|looks|answers|talks|knows|bothers|thinks|cares)
    # Plain speaking announced.
    not (going to)? (dress (it|this|that|things) up (.|,|:|;|!|@break|@dash|for|as|so|and)|wrap (it|this|that|things) (up)? in|gild (it|this|the)|varnish|soften (it|this|that|the blow)|pretty (it|this) up|put (it|this) nicely|pretend to be polite|be polite about)
    (dressing|wrapping) (it|this) up (for|in|as|would)
    # Records in being slow.
    (weeks|months|rounds|interviews|pages|forms|visits) _6 (,|@dash)? surely? (that|which|it|this)? (must|has to|surely|has got to|got to|might well) _1 be (some kind of|some sort of|something of a|a|a new|the) _2 record
    # As one speaks to a child.
    (do try|try|be sure|make sure|see that you|mind you|perhaps|do) (and|to|you)? _1 (write|read|note|spell|listen|remember|answer|check) _4 ((this time|for once) (.|,|;|!|@break|@dash|and|so|because|as)|for once)
    told (@count|@number) of you _1 (now|before|as much|already (.|,|;|!|@break|@dash|that|not|to))
    not (ask|asking|tell|telling|say|saying|repeat|repeating) (you|this|it|that|myself) (again|twice|a (second|third|fourth) time) (.|,|;|!|@break|@dash|so|and|to)
    (will|shall) not (be)? (repeat|repeating) myself (.|!|;|@break|again)
    (that is|that 's|and that is) (final|an order|my last word|the end of it)
    (you have been|consider yourself|consider yourselves) (told|warned)
    (he|she|they|you|ye) (can|could) do one
    (dig up|find|look for|go find|get) (another|some other) (sucker|mug|fool|muppet|donkey|idiot|mule|skivvy)
    (be quick (about|and)|look sharp|make it (quick|snappy)|get a move on|chop chop|pull (your|the) finger out|wind your neck in|sling your hook|on your bike|naff off|push off|rack off|eat your heart out|swivel|kiss my)
    (hardly|not|not exactly) (rocket science|brain surgery)
    (what|how|where|when) (the (hell|heck|devil)) (is|are|were|was|do|did|does|you|your|they|possessed|made|gave|makes)
    (what|when) on earth (are|were|do|did|does|you|your|they|possessed|made|gave|makes)
    how on earth (is|are|were|was|does|they|(do|did|could|can) (you|your _1|anyone|anybody) _1 (expect|manage to (lose|miss|get)|lose|lost|sleep|miss|think|hire|forget|get))
    (took|taken|takes|taking) your (sweet|merry|own sweet) _1 time
    save (your breath|me the (speech|lecture|excuses|sales pitch|spiel|flannel)|the (speech|excuses|sales pitch|spiel))
    ((stick|shove|stuff) your _2 (job|interview|position|shift|shifts|post|vacancy|offer|test|contract|slot|invitation)|keep your _2 (job|interview|position|shift|shifts|post|vacancy|offer|test|contract|slot|invitation) (.|,|!|;|@break|@dash|and|then|too))
    luck (finding|getting|to|hiring|filling|catching) _6 (fool|fools|mugs|martyr|martyrs|slave|slaves|muppet|lunatic|madman|idiots|suckers|dogsbody|doormat|skivvy)
    find (yourself|yourselves) _3 (fool|mug|idiot|slave|skivvy|doormat|donkey|sucker|dogsbody|muppet)
    # Told to learn, to read, to keep it.
    (your|their) attention span
    (perhaps|maybe) (read|check|look|listen|write) _6 (this time|for once|next time (.|,|!|;|@break|@dash|and|before))
    keep your (sympathy|excuses|advice|opinions|opinion|pity|apologies|platitudes|promises|compliments) (for|to|.|,|;|!|@break)
    (met|known|seen|spoken to|had|talked to) @comparative _1 @grimPlace
    my time is (worth (more|better)|too (precious|valuable)|more valuable)
    not (flatter (yourself|yourselves)|(work|deal|waste|spend|bother|need|lower|put up) _4 the likes of (you|your))
    (where the sun (does not|never)|for the likes of (you|your)|(lesson|lessons|masterclass|example|study|course|display|demonstration) _1 (in|of|on) how not to (run|treat|hire|interview|behave|recruit|talk|speak|lead|manage))
    as if (anyone|anybody|people|a sane) _1 (would|could|should|wanted|needed)
    spare us both
    (next|other) (applicant|candidate|person|one|fool) _3 (thicker skin|lower standards|more patience|stronger stomach|nerves of steel|thick skin)
    whoever told you (that|i|it|this|we) _5 (was|were|is|must have been) (lying|joking|drunk|mistaken|mad)
    (your|the) next victim
    never have i _1 wasted
    (you would do well to|you (had better|ought to|should|might)) _1 (learn|mind|mend|find|watch) (some|any|better|a few|your) _1 (manners|ways|tone|tongue|place)
    # Time and worlds lost.
    (hours|minutes|morning|day|afternoon|time|week|weeks|evening) (that)? (i|we) (will|shall) (never|not) (get|see) (back|again)
    last (employer|company|firm|job|person|people|place|shop|school|boss) (left)? on earth
    do (me|us) a (favour|favor) (and|,|:)? (lose|delete|forget (.|it|about|this|me|my|i|that|the)|drop (it|this|me (from|off)|my (name|number|cv))|stop (.|@break|calling|ringing|writing|emailing|texting|sending|asking|this|it|contacting|messaging|pestering|wasting|with)|leave (me|it|us|this)|bin|spare|shred|keep (away|quiet|out|(it|this|that|your _3) to)|never (call|ring|write|email|contact|send|ask|phone|text|mention|invite|message|again))
    (congratulations|congrats|well done|bravo|full marks|hats off|kudos) (on|for|to (you|whoever) (on|for)) _2 (slowest|worst|rudest|laziest|dullest|coldest|clumsiest|shoddiest|silliest|longest (wait|silence|reply|delay)|most (chaotic|confused|confusing|pointless|tedious|muddled))
    (how|what a) _1 (lovely|nice|kind|pleasant|thoughtful) to be (rung|called|phoned|woken|texted|emailed|messaged) _3 at (midnight|dawn|(five|six|@number) in the morning|(five|six) am)
    (how|what a) _1 (lovely|nice|charming|delightful|flattering|reassuring|refreshing|pleasure|treat|joy|delight|privilege|honour) (to|it is to|it was to) _6 (yawning|texting|(panel|people|man|woman|manager|you|all|boss|interviewer|interviewers|director) _2 (eating|asleep)|scrolling|who (never|had not|could not|did not) _1 (read|looked|opened|listened|smiled|heard|seen|say|said|look|know|knew|spoke|introduced)|by the wrong|twenty minutes late|ignored|forgotten|shouted)
    if (that|this|it) (is|'s) (your idea of (a|an) _1 (interview|welcome|process|joke|reply|job|offer|conversation|test|call)|how you (treat|run|hire|recruit|interview|behave)|the way you (treat|run|hire|recruit|behave)|what passes for)
    (your|the|that) (job|post|position|interview|shift|offer) ,? _2 ,? you can (keep|stick|shove)
    (find|get|choose|pick) (somebody|someone|anybody|anyone|another) (else)? to (push around|bully|waste|boss|annoy|pester|insult|exploit|torment|order (about|around)|mess|lecture|patronise|patronize|shout at|bore|humiliate)
    (i am|we are) not (a|your|some) _1 (seal (.|,|;|!|@break|to|in)|monkey|servant|doormat|puppet|slave|parrot|commodity|guinea pig|taxi service|charity (.|,|!|@break)|toy (.|,|!|@break)|plaything|lapdog|circus (act|animal|monkey|horse|bear|seal|dog|clown))
    not (put on|born on|sent to|placed on|on) (this|god 's)? earth to
    the (nerve|cheek|impudence|effrontery|insolence|brass neck) of (it|you|him|her|them|that|your|some|the)
    for all (i|we) care
    not care (a _1)? (what|how|whether|who|if) (you|your|anyone|anybody) (think|thinks|say|says|do|does|want|wants|feel|call|people|boss|manager|team)
    (nobody|no one) asked (for)? your (opinion|view|advice) (.|,|;|!|@break|@dash|and)
    (done|finished|through) with (your|this|all (this|your)) _1 (games|nonsense|tests|hoops|excuses|delays|runaround|circus|charade|dithering|messing|emails|calls|lot)
    (that|this|it|which) (is|'s) (now|entirely|purely)? your (problem|funeral|headache|mess|lookout (.|,|;|not|@break))
    call off (the|your) hounds
    # What somebody is.
    (your _3|@person (you|who|that) _6) (is|was|are|were) (a|an|such a|one|nothing but a)? _1 (complete|total|utter|absolute|right|proper|real|first class|prize|world class|grade a|bunch of|pair of)? @insult
    (@person|you|they|he|she|lot|people) (is|are|was|were) (a|an|such a|nothing but (a)?) (complete|total|utter|absolute|right|proper|first class|prize|world class) @insult
  `,
};
