import type { Lexicon } from '../compile';

/** The two sides set against each other: by “than”, by what one lacks, by where each stands. */
export const contrast: Lexicon = {
  setBeside: `
    than
  `,

  /* What the reader's side lacks, where the other has been told of before it in the sentence. */
  lacking: `
    (wait|waited|waiting) (years|months|ages|longer|a long time|till|until) _3 (with|at) (you|yours|your _1)
    i would (not|never) _1 be (@unknown|stretched|challenged|happy|tested|used|needed|taught|trained) (with|at|in) (you|yours|your _1)
    i (did|could|would|do|was|have) (not|never) (with|at|for|in) (you|yours|your _1)
    , where (you|yours|your _1) _1 (have|has|only|do|does|is|are|run|runs|make|makes|give|gives|offer|offers|just|stop|stops)
    (whereas|while) (you|yours) _1 (have|has|only|just|run|runs|make|makes|give|gives|offer|offers|do|does|stop|stops)
    (you|yours|your _1 (@job|@org|@ranked)|this (one|job|post|role)) (do|does|is|are|was|were|can|could|would|has|have|had|will) (not|never) (quite|really)? (have|offer|do|run)? (.|,|;|@break|@dash|and|so|but)
    (yours|your _1 (@job|@org|@ranked)|this (one|job|post|role)) (did not|never) (do|did|would|could|will|can|has|had|quite|really)? (.|,|;|@break|@dash|and|so|but)
    i (could|can|would|did|do|will|had|have) (not|never) _1 (see|seen|picture|pictured|imagine|find|found|get|say|have|feel|felt|learn|expect|want|wanted) (that|it|the same|as much|so much|any of that|this|myself)? _1 (with|at|in|under|inside|among) (you|yours|your _1)
    i (could|can|would|did|do|will) (not|never) _1 (see|picture|imagine|find|get|say|have|feel|learn|expect) (that|it|the same|as much|so much|any of that|this)? here (.|,|;|@break|@dash|and|so)
    (at|with) (yours|you|your _1) (i|it|there|they|that) (could|can|would|did|do|does|was|is|were|had) (not|never) (.|,|;|@break|@dash|and|so|quite|see|feel|picture)
    (not|nothing|nobody|no one|none) _6 (on (offer|the cards)|possible|open to me|an option|there for me) _1 (with|at|in) (you|yours|your _1)
    (nothing|nobody|no one|none) (like|of) (it|that|them|the kind|the sort) _1 (with|at|in|from) (you|yours|your _1)
  `,

  rank: `
    (apply|applied|applying|put in|went for) _2 (it|here|you|this|yours|one|job|post|role|place) as (a|an|my|the|some)? _1 (@standby|fall back|back up|stop gap|safety net|plan b|second string|consolation prize|runner up) (.|,|;|@break|@dash|and|in case|if|while|for)
    yours _1 (keep|keeps|kept) (coming|falling|ending|finishing|landing|slipping) _2 (second|third|last|behind|short|below|lower)
  `,

  rankBeside: `
    (you|your (@job|@org)) _1 (keep|keeps|kept) (coming|falling|ending|finishing|landing|slipping) _2 (second|third|last|behind|short|below|lower)
    <they> _2 (valued|wanted|trusted|respected|believed in|needed|value|want|respect|trust) me more
    more (chemistry|rapport|warmth|energy|spark|buzz|in common|common ground) (with|at|there|in) (them|theirs|the other|there|.|,|;|@break)
    (higher|bigger) (title|rank|status|position|role|level|profile)
    (one|two|a) (level|grade|rank) (up|above|higher) (from|on|than)? (yours|your _1|what|where (i|you)|the (one|job|post|role|opening|position|vacancy))
    (nobody|no one|none|no other) _5 like (theirs|them) (.|,|;|@break|and)
    (they|it|theirs|who) (is|are|'s) (the|a) _2 (leader|leaders|benchmark|gold standard|leading light) (.|,|;|@break|in|at|and|of|for)
    (@count|@number) _2 to your (@count|@number|single)
    (yours|your (@job|@org)|this one) would _1 (have been|be) (a|another) _1 (step (back|down|backwards|sideways)|sideways (move|step)|come down|demotion|climb down)
    a more _3 (sort|kind|type) of (@job|@org|work)
    (theirs|they|the other (one|@job|@org)) _1 (tip~|swing|swung|nail~|seal~|settle~|clinch~) it
    (i|it|we|choice|decision|heart|balance|scales) (came|come|comes|fell|falls|tipped|landed) _1 on their side
    (yours|you|your @job) _1 (is|was|were|came|comes|sat|ended) _1 (at|near|towards) the (bottom|foot|end|back|tail) (.|,|;|@break|of (the|my) (list|pile|order|heap))
    (keep|keeping|kept|had|held|holding) (you|yours|your (@job|@org)|this (one|job)) _1 (up my sleeve|in reserve|on the back burner|in my back pocket|on ice|in case)
    i _1 only _2 (came|applied|wrote|put in|asked|went|tried) _3 (you|yours|your _1) _1 (in case|(because|when|since) (the other|theirs|they|nothing else|nobody else|no one else))
    (no other|none of the other|none of the others|not one of the) _6 (held|holds|came|comes|touched|touches|matched|matches|measured|compared|compares|got near|gets near)
    not _2 (met|seen|found|come across|had|known) (a|an|anything|anyone|anybody) _3 like (theirs|them|it) (.|,|;|@break|before|anywhere|and)
    not think (any|another) _4 (could|can|would) _1 (beat|beaten|match|matched|top|topped|touch|better|bettered)
    (it|they|theirs|that|which|@job|@org) _1 (is|are|was|were|'s|been) _1 my number one
    (bigger|larger) (fish|concern|operation|beast|outfit|house)
    (had|has|have) (it all over|the measure of|the better of|the legs on) (you|yours|your _1)
    (you|yours|your (@job|@org)|it) would have _1 been (my|the) _1 (choice|pick|preference|favourite|one|runner up|second|next)
    (you|yours|your (@job|@org)) (is|was|were) next (in line|on (my|the) list|best|after|.|,|;|@break)
    (they|theirs|that one|the other (one|@job|@org)) (is|are|was|were|'s) _2 (in front|ahead) (.|,|;|@break|from|all|by|and|in)
    (hoping for|hoped for|wanted|waiting for|dreaming of|dreamt of|dreamed of|had my eye on|set my heart on) (that (one|job|place|post)|them|theirs) _1 (since|for years|all (along|year)|ever since|for a long time|as long as)
    more (going on|happening|doing) (there|with them|at theirs|over there)
    (range|scope|variety|choice|quality|standard|level|mix|depth|breadth) of (the|their)? _1 (work|jobs|cases|clients|pupils|patients|projects|tasks|training|teaching|stock|craft|roles|duties|products|students) _2 (is|was|are|were|'s) _1 (@comparative|more @quality)
    (have|had|has|get|got|given|give|gives|gave) (me)? _1 (more|greater|bigger) (say|clout|leeway|rope|input|latitude|control|elbow room|voice) (there|in|over|on|with them|at|.|,|;|@break)
    <they> _2 (let|allow|trust) me _1 (to)? (do|with|have|take on|see|try|run|handle) more (.|,|;|@break|and|than|of|with|on)
    (yours|you|your (@job|@org)|this one) _1 (came|comes|come|coming|turned|turns) out _1 (@comparative|@compared|second|worse|lower|behind|last|third|short|less)
    (you|yours|your _1 (@job|@org|@ranked)|this one) _1 (is|was|were|are|been) _2 (@standby|fall back|back up|stop gap|safety net|plan b|second string|consolation prize|runner up)
    (kept|keeping|keep|had|held|holding|treat~|seen|saw|see|thought of|meant|counted) _1 (you|yours|your _1|this (one|job|post)) _3 as (a|an|my|the|some)? _1 (@standby|fall back|back up|stop gap|safety net|plan b|second string|consolation prize|runner up) (.|,|;|@break|@dash|and|in case|if|while|for)
    (yours|your (@job|@org)|this one) _1 (is|was|were) (not|never) _1 (the|my|at the|on the)? _1 (top|first|head|one|favourite|favorite|front) (of|on|i|in|among|choice|pick)
    (that|which|who|it|they|theirs|them|@job|@org) _1 (is|are|was|were|'s|sat|stood|came) _1 (first|top|highest|number one|second to none|uppermost|at the (top|head|front)) (on|of|in) (my|our) _2 (list|pile|order|heap|ranking|thoughts|preferences)
    (a|one|two|three|another|some|several) _1 (rung|rungs|notch|notches|class|league|leagues|generation|generations|tier|tiers|peg|pegs|rank|ranks|steps) (above|ahead of|beyond|up from|up on|up the|over|higher than)
    (is|'s|be|was|means) (a|another) _1 (rung|step|grade|level) (above|up from|up the|up on) (the|my|what|where|your|this|a)
    (generation|generations|decade|decades|years|light years|streets|miles|leagues|yards) (ahead of|beyond|in front of) (the|what|yours|those|where|any|anything|anyone|your)
    nothing _7 (comes|came|gets|got) _1 (near|close|within (a|an|@count) (mile|miles|inch|whisker))
    not _1 (seen|found|come across|met|had|been (shown|offered)|looked at) anything _2 (to|that|which) (match|matches|touch|touches|beat|beats|rival|rivals|equal|equals|compare|compares|come|comes)
    <they> _3 (has|have|had|got) _3 more _1 to (teach|show|offer|give|pass on|bring|share with)
    (the (one|job|post|place|role|firm|school|shop|offer|ship|ward)|what|it) (that|which)? i (was|would been|had been|have been|really|always|most) _2 (after|hoping for|holding out for|set on|aiming for|wanted|longed for|dreaming of|dreamt of) (.|,|;|@break|@dash|from|all|most|has|have|came|come|and|for|since|rang|called)
    (it|that|this) (is|'s|was) (them|theirs|that one|the other (one|@job|@org)) (that|which|who)? i (wanted|want|had my|was (after|hoping|set)|liked|hoped|set|always|really|chose|went)
    (up against|against|next to|alongside) (a|an) (@job|@org|one) (that|which)? i _3 (admired|wanted|loved|dreamt|dreamed|followed|looked up) _5 (and|so) (you|yours|it|they) _1 (lost|won|came|missed)
    (it|they|theirs|that one) _1 (grew|took|climbs) on me (more|faster|better) than
    (always|only ever|ever|never|only) going to be (them|theirs|that one|the other)
    (never|not ever) going to be (you|yours)
    (is|are|was|were|'s) _1 (the|my) (job|place|post|role|people|lot) (that|who|which)? i (wanted|want|was after|longed for|dreamt of|dreamed of|had set my heart)
    (if|had) (they|them|the other _2|that one|theirs) _1 (said no|turned me down|not (taken|wanted|offered|come|had|picked|chosen)|fallen through|passed me over|fell through|gone to someone) _3 i would have _3 (you|yours|your _1)
    i would have _1 (come|been|gone|settled|said yes|taken|joined|chosen|picked|tried|worked) _2 (you|yours|your _1) if (they|the other _1|theirs) _1 (had|said|turned|fell)
    settle~ for (yours|your (@job|@org)|this (one|job)|you (.|,|;|@break|if))
    (you|yours|your (@job|@org)) _1 (is|was|were|came|been) _1 number (two|three|four) (on|in|for|.|,|;|@break)
    (which|that|and|something) i (can|could|would) not say (that|it|the same)? (for|of|about) (most|many|others|the (rest|others)|all|yours|you|your _1|this one)
    (which|that|something) (no|few) _1 (@job|@org|one|other|others) _4 (can|could|will|does|do|did|would|has|have) (offer|match|give|beat|touch|have|do)?
    better use of (my|what i|me)
    everything (that)? (you|yours|your _1) (had|have|offered|offer|do|does|has|did) (and more|and then some|plus)
    more (@unknown|@quality) than i (would|could|will|can) _4 (with|at|in|under) (you|yours|your _1)
  `,

  rankHint: `
    (miles|streets|leagues|twice as|so much|a world) (@outdoing|busier|livelier|further|ahead|above)
    (there is|there 's|with|has|have|had|got) _3 more _5 to (learn|pick up|see|discover|explore|try|teach|show|pass on|get out of)
  `,

  notRank: `
    (beat|beats|beaten|beating|pipped) (you|us|me)? to (it|the (punch|post|line|finish))
    ahead of (your|the) (rivals|competitors|peers|rest|field|competition)
    (many|others|plenty) _2 (better|more) (placed|suited|qualified)
    more sense for (me|us) than (a year|moving|staying|travelling|retiring)
    your team is never (dull|idle|boring|bored)
    (visit|tour|talk|call|day) was even better
    more like home than
    (by|in) comparison ,? most
    (letters|invitations|interviews|notes|replies|emails|messages) _5 in comparison
    (make|makes|made|making) (more|the most) sense (for (me|us|my _1))? to (stay|remain|leave|withdraw|keep|wait|stop|bow|tell|say|write)
    staying _4 (make|makes|made) (more|the most) sense
    (no|none of the|not one of the|not think any) other _1 (interview|interviews|invitation|invitations|letter|letters|recruiter|recruiters|panel|panels|visit|visits|process|conversation|call|email|emails|message|messages)
    (rather|sooner) be (honest|open|clear|frank|straight|upfront|there (to|for|in person))
    step (closer|nearer) to (finishing|completing|graduating|retirement|retiring|my (degree|family|diploma|home|pension))
    compared (to|with) yours , (my|our)
    (rarely|seldom|never) felt more
    (match|matched|beat|beaten|top|topped|touch|bettered|equalled) (your|that (welcome|kindness|warmth|care))
    to (match|touch|beat|rival|equal) (your|yours)
    (staying|stay|remain) _6 where i
    where i (can|could) _4 my _1 (family|community|children|parents|neighbours|mother|father)
    (learn|learned|learnt|finding out|find out|found out|know|discover|discovered|discovering|understand|see) more what i
    everything (else)? (that)? i _1 (read|heard)
    my number one (priority|concern|worry|duty)
    (part|hand|say|voice) in (my|our|the) _2 (life|lives|home|upbringing|@relative|family)
    (want|wanted|looking for|look for|seek|seeking|turning to|after|like|need) _1 (a|an)? more _3 (sort|kind|type) of (work|job|role)
    (want|wanted|looking for|look for|seek|seeking|need|like) (a|an|some)? @comparative (balance|support|work life|flexibility)
    @comparative balance (between|in my)
    (@comparative|more _1) than (they|it|he|she|i|we|ever|before|usual|last) (was|were|used|ever|time|year|week|.|,|;|@break|and)
    (first|second|third|next|last) (option|choice|slot|date|day|time|one) _1 you (gave|offered|sent|proposed|suggested|mentioned|named)
    (line~|fit~|suit~|match~|work~) _2 (better|best) _1 (with|for|on)? (@day|@month|tomorrow|mornings|afternoons|the @number|next week)
    no other _9 (you|yours|your)
    (quicker|faster|slower|sooner|cheaper) _3 than (the|a|by|any) (post|mail|train|bus|phone|letter|call)
    (step|notch|rung) up from (the|your) _1 (usual|normal|ordinary)
    (you|yours|your _2) _2 second to none
    (better|best|more) (suited|qualified|placed|equipped|deserving|experienced|prepared) _6 than (me|i|myself)
    than (any|either|both|some|most|half) of us
    (meant|means|mean) _2 more (to me|to us)? than
    than you _1 (know|realise|realize|knew|meant|intended|needed|asked|deserve|deserved|owed|had to)
    (on|of) my _1 list (of (things|calls|jobs|people|places|errands|letters)|today|this (morning|week|afternoon)|for (today|this|tomorrow)|to (do|call|ring|write))
    (first|second|third|top|next best|best|preferred) (choice|option|preference|pick) _1 (is|was|'s|be) _2 (@day|@number|@month|tomorrow|morning|afternoon|mornings|afternoons|evening|next week)
    (first|second) in the (post|mail|queue|alphabet|race|cup)
    (hard|difficult|impossible|tough|struggle|doubt|unlikely) _5 (@comparative|more) _4 than (yours|you|your)
    (better|worse|higher|more|ahead) than i (am|was|did|do) (.|,|;|@break|and|at|to)
  `,
};
