import type { Lexicon } from '../compile';

/** One ranked above the other by what the writer felt, and by what the reader's lacks. */
export const ranking: Lexicon = {
  rank: `
    where the _2 (is|are) (@comparative) (.|,|;|@break|and|than)
    (is|are|was|were) the @superlative (that)? i have _1 (come across|seen|met|known|worked|found|had)
    (went|gone|going|go|took|taken|chose|chosen|picked) (for|with)? the (pick|best|cream) of the (bunch|crop|lot)
    theirs (is|was|'s|were) the (pick|best|cream) of the (bunch|crop|lot)
    (a|an) @comparative _2 (all round|overall|all told|in every (way|respect)|altogether|across the board)
    (with|for|to|joining|joined|chose|chosen) (the one|the firm|the company|the team|the school|the people|the place) (that|which|who)? impressed (me|us) _1 (most|best|more)
    more to my (taste|liking)
    (play|plays|played|speak|speaks|lean|leans|appeal|appeals) _1 more to (my (strengths|skills|interests|gifts|nature|heart|side)|me|what)
    (better|cooler|nicer|stronger|richer|more (interesting|exciting)) than (the|anything) _3 you (showed me|offered|offer|make|run)
    (more|@comparative) _6 than (what)? (yours|your _1) (do|does|did|offer|offers)
    (it|that|they|theirs|there|which) (is|'s|was|are|will be) _2 (@comparative|more @quality) _9 than (a|an|the|your|yours|any|this) _4 would (be|have been)
    (can not|could not|can never|could never) _2 (said|say|be said|claim|claimed) _1 (of|about|for) (yours|you|your|this (one|job|post|role))
    (was|is) (theirs|them|that one|the other one|the other) (that|who|which) (made|got|kept|had|set|gave|won|stole|spoke|caught|sang|called|stayed|i)
    (gets|get|got|makes|made|sets|set) my _2 (pulse|heart|blood|mind|juices|brain|imagination) _3 (more|faster|harder|quicker)
    (more|greater|stronger|bigger|deeper) (of a)? (pull|draw|appeal|charm|attraction|hold|allure|interest|meaning|weight|spark) (for me|on me|to me|than|for someone)
    in a way (that)? (yours|your _3|this (one|role|job|post)|the _4 (one|role|job|post|position|work)|no other|nothing else|few others|the others) _3 (never|not|did|does|has|could|can|quite)
    (which|that|where|something) (yours|the one with you|the one at yours|your (job|role|post|place|team|offer|one)|this one) _1 (never|did not|does not|could not|has not|can not|would not|lacks|lacked|had not)
    (yours|this one) (never|did not|could not) (quite)? (did|do|match|catch|make me|give me|have that|take hold|grab me|speak to me)
    theirs _1 (was|is|'s|were|has been) _1 (the|my) (pick|one|winner|favourite|favorite|standout|choice|keeper|plum|cream|front|prize|dream|clear)
    theirs (stood out|came out|came first|won|wins|shone|sparkled|glowed|called to me|spoke to me|felt right|pulled|had the|grabbed me|took my)
    (between|of) (the two|you two|the two of you|both|the pair) , (it was)? (theirs|they|it|them)
    (the)? (greener|greenest) (grass|pasture|pastures)
    (fits|suits|fitted|suited) (me|my _2) like a glove
    (@comparative|more @quality) _2 (one|two|pair) of the (two|three|pair|lot)
    (my heart|my gut|my head|my instinct|my stomach) _2 (said|says|chose|picked|went with|went for|goes with|is with|leaned to|leans to|told me) _1 (theirs|them|the other)
    (came|come|comes) (away|out|off) _3 (ahead|on top|best|higher|highest|the winner|stronger|first|better)
    (more|@comparative) _6 than _4 (at|with|in) (yours|you|your _1)
    (just|far|much|feels|is|'s|was|feel)? more me (.|,|;|@break|really|than|and|in|somehow)
    theirs (is|'s|was|has|had|offers|seems|looks) (the|a) _1 (@comparative|@superlative)
    (their _2|the other _1) (is|'s|was) the @comparative
    theirs _1 (felt|feels|fits|fitted|suits|suited|lies|kept|keeps|speaks|spoke|looked|seemed|sounds|sounded|called|drew|pulled|held|stayed|stuck|ticked|lit|made me|makes me|gives me|gave me|has what|is what|are what|was what|were what|is where|was where)
    (the one|the job|the offer|the place|the role|the post) (that|which|where)? (scared|excited|pulled|tempted|moved|called|thrilled|frightened|interested|stirred|woke|drew|suited|fitted|felt|spoke) _2 (more|most|best|better|nearest|closest)
    (use~|ask~|want~|draw~ on|call~ on|take~|give~|play~ to|make~) _2 more of (what i|my|me)
    (nearer|closer|dearer) (to)? my heart
    (just|simply)? felt (righter|truer|warmer|better|nearer|more right)
    (it is|it 's|it was) (theirs|them|that one|the other one|the other) i
    (ranked|placed|rated) (it|you|yours|this one|your _1) _1 (second|third|fourth|last|bottom|below|lower|behind)
    (ranked|placed|rated|put) (them|theirs|the other) _1 (first|top|higher|above|ahead)
    tick~ _1 (more|most|all) _3 (boxes|box)
    (there|theirs|they|their _2) _3 (second to none|without equal|without rival|hard to rival|beyond compare)
    (further|sooner|faster|quicker|stretch~ me (more|further)) _4 than (yours|you)
    (it|that) (is|'s|was) the @comparative
    @comparative _1 by (some way|a mile|miles|a long way|a distance)
    theirs (is|'s|was|were|has been) _1 (the|what|where)
    more (drawn|attracted|inclined|taken|pulled|at home) (to|with|by|towards|toward|there)
    the @comparative _1 (for|to) (me|my)
    (is|are|was|were|'s) _1 more my (sort|kind|type|style|cup|thing|scene|line|world|pace|speed)
    (they|theirs|it|that one) (just)? (had|has|have) the (edge|upper hand|advantage)
  `,

  /* Idioms that beat nobody. */
  notRank: `
    @comparative _3 (would|will|could|can|shall) not _1 (change|alter|sway|tempt|persuade|bring|win|make|turn|help)
    hands down the (most|best|nicest|kindest|loveliest) _3 (outreach|message|note|invitation|interview|conversation|chat|email|video|reply)
    (rarely|never|seldom|hardly) _3 @comparative _3 than (yours|you|your)
    more (thinking|thought|reflection)
    than i (will|had|could|would) _1 (ever|thought|expected|imagined|feared|hoped)
    (better|kinder|fairer) (to|for you to) _1 (say|hear|know|tell|be told|learn) _9
    (kinder|better|fairer) _3 than (silence|a no show|ghosting|nothing|no (answer|reply)|any (letter|note)|a late)
    (longer|shorter|earlier|later|sooner|more time|more notice|more patience) _6 than (you|your|yours|the)
    than you (can|could|would|might|may|will|ever) _1 (imagine|guess|think|expect|know|believe|wait|spare|like|need|want|have|allow|hold)
    most of (a|the|my|this|it|an|last|that)
    (nearer|closer) _1 (the|to the|my|your) (time|date|day|week)
    @comparative job (advert|ad|advertisement|description|posting|market|spec|title|board|fair)
    @comparative than (this|a|an|my) _1 (email|e mail|mail|message|note|letter|text|line|reply|voicemail)
    (sooner|earlier) _2 (better|kinder)
    (talk|tour|view|weather|lunch|dinner|soup|coffee|tea|cake|food|music|sleep|health|traffic|wifi|line) (is|was|were|seems|seemed|looks|looked|sounds|tasted) (better|stronger|nicer|kinder|quicker)
    there (is|are) (better|stronger|finer) (people|candidates|applicants|ones|hands)
    (is|was|like|became) _2 second (home|family|nature|language|skin)
    (family|children|kids|health|home|studies|study|exams|safety) (must|has to|have to)? (come|comes|came) first
    (offer|letter|answer|reply|call|email|word|invitation) (came|arrived|reached me) first
    (train|bus|ferry|flight|tram|road|route|room|day|date|time|slot|hour|week|month|morning|afternoon|evening|@day) (is|was|were|would be|seems|seemed) (better|nicer|quicker|kinder)
    @comparative (day|date|time|slot|hour|week|month|moment|morning|afternoon|way|number|address) (for|to) (me|my)
    (get|gets|got|getting|gotten|has|had|have|having) the better of
    (for the better|all the better|so much the better|for better or worse|better half|better late)
    (change|changes|changed|turn|turned) _2 for the better
    theirs (was|is|came) _1 (first|the (first|earlier|earliest|older))
    (it|that) (is|'s|was) the (nearer|closer|busier|quieter|longer|shorter) _2 (from|to|of my)
  `,
};
