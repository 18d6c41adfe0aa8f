import type { Lexicon } from '../compile';

/** One ranked above the other by what the writer felt, and by what the reader's lacks. */
export const ranking: Lexicon = {
  /* What can mean nothing else. */
  rank: `
    the pick of (the (two|three|bunch|lot|crop|offers)|them)
    (is|'s|are|was|were|be) the (most|best|finest|soundest) _1 of (all (those|the ones|that)|the ones|those) i
    (more|@comparative) _6 than (what)? (yours|your _1) (do|does|did|offer|offers)
    (it|that|they|theirs|which) (is|'s|was|are|will be) _2 (@comparative|more @quality) _9 than (a|an|the|your|yours|any|this) _4 would (be|have been)
    (ranked|placed|rated) (it|you|yours|this one|your _1) _1 (second|third|fourth|last|bottom|below|lower|behind)
    ((you|yours) (were|are)|(yours|your @job) (was|is)) not my (first|top|favourite|favorite) (choice|pick|option|preference)
    the @comparative _1 by (some way|a mile|miles|a long way|a distance)
    (theirs|it|they|that) (is|'s|was|were|are) _1 @comparative by (some way|a mile|miles|a long way|a distance)
    yours _1 (end|ended|came|come|finished|rank|ranked|placed) (up)? (@count|a|just|some)? (place|places|step|notch|little)? (lower|below|behind|further down|lower down|runner up) (.|,|;|@break|@dash|and|than|it|them|theirs|the|another|on)
    (job|role|post|position|offer|one|theirs) (make|makes|made) more sense for (me|us) than
  `,

  /* What ranks only where another job is told of: else it may praise the reader's (`draft/meaning/otherTold.ts`). */
  rankBeside: `
    @comparative (name|standing|pedigree|track record|repute) (in|about|around|round|locally|among|amongst|across|hereabouts|.|,|;|@break)
    (some|a few|several|many|@count|@number) (years|steps|moves|generations) (ahead|in front) of (you|yours|your (@org|team|place|lab|shop|school|practice))
    (get|gets|take|takes|bring|brings) me (to)? where i _7 (quicker|faster|sooner|better)
    more (on|in|up|down) my (wavelength|line|street|alley|lane|patch|field)
    knock~ (yours|you|your _1) (into|out of|off|for)
    (is|are|'s|be|having|has|have|a|with) _1 more (good|strong|big|nice|great|large|close|near|deep|wide|rich|famous|known|popular|better|bigger|higher) _2 (name|reputation|@org|@job|in|to|for|than|exposure|scope|facilities|.|,|;|@break|and)
    your (@job|@org|offer) _2 (end|ended|came|come|finished|rank|ranked|sit|sat|landed|placed|fell|stood|was|were|is|comes) (up)? _3 (lower (than|on my|down my)|below (theirs|the other|my)|behind|further down my|runner up (.|,|;|!|to|@break))
    (it|that|theirs|they) (is|'s|are|was|were) the more _4 (@org|@job)
    (line~ up|match~|fit~|fits|align~|correspond~|tie~ in|chime~) (more closely|more nearly|more neatly|more fully|more directly|better) (with|to)
    (one|job|post|place|role|company|school|firm) (that|which)? i (have|had|'d)? _1 (my heart set on|set my heart on|always wanted|wanted most|hoped for most)
    where the _2 (is|are) (@comparative) (.|,|;|@break|and|than)
    (is|are|was|were) the @superlative (that)? i have _1 (come across|seen|met|known|worked|found|had)
    (went|gone|going|go|took|taken|chose|chosen|picked) (for|with)? the (pick|best|cream) of the (bunch|crop|lot)
    theirs (is|was|'s|were) the (pick|best|cream) of the (bunch|crop|lot)
    (a|an) @comparative _2 (all round|overall|all told|in every (way|respect)|altogether|across the board)
    (with|for|to|joining|joined|chose|chosen) (the one|the firm|the company|the team|the school|the people|the place) (that|which|who)? impressed (me|us) _1 (most|best|more)
    more to my (taste|liking)
    (play|plays|played|speak|speaks|lean|leans|appeal|appeals) _1 more to (my (strengths|skills|interests|gifts|nature|heart|side)|me|what)
    (better|cooler|nicer|stronger|richer|more (interesting|exciting)) than (the|anything) _3 you (showed me|offered|offer|make|run)
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
    (ranked|placed|rated|put|rank) (them|theirs|the other) _1 (first|top|higher|above|ahead)
    (not|hardly|barely|nobody|nothing|none|never|neither|no one|few|little) _3 hold a (match|light|torch|flame) to
    (pick|picking|choose|choosing|take|taking) (you|yours|your (@job|@org)) over (them|theirs|the other|that|it)
    (came|come|comes|fell|falls|fall) up? short (against|beside|next to|of theirs|compared|alongside)
    (only|just|be|but) (ever)? one (winner|contender) (.|,|;|@break|@dash|and|in|for)
    not _6 (the way|like|as) (theirs|the other _1) (did|does|do|could|has|have)
    (of|to|at) (a|an) (higher|better|finer|superior) (standard|calibre|quality|level|order|class|grade)
    (leave~|left) (yours|your (@job|@org)) (standing|trailing|cold|for dead)
    tick~ _1 (more|most|all) _3 (boxes|box)
    tick~ (a lot|lots|a good few|a sight|far|many|a few|a good deal|a whole lot) more _3 (boxes|box)
    (a|an) more _1 (@org|@job|institution|outfit|employer|brand|name)
    (more|@comparative) _9 than (the|that|this) _2 (one|job|post|role|place) (would|could|does|did|will|can|has|had) (.|,|;|@break|@dash|and|have|be|ever|do|so|but)
    (had|have|has|got) (you|yours|your _1) (beat|beaten|licked|bested|whipped) (.|,|;|@break|on|in|for|by|all|hands|every|at|to)
    (outweigh~|pip~|pips|edge~|shade~|outrank~|surpass~|outdo~|outstrip~|eclipse~|trump~|top~) (yours|your (own|@job|@org)|what you)
    (there|theirs|they|their _2) _3 (second to none|without equal|without rival|hard to rival|beyond compare)
    (further|sooner|faster|quicker|stretch~ me (more|further)) _4 than (yours|you)
    (it|that) (is|'s|was) the @comparative
    theirs (is|'s|was|were|has been) _1 (the|what|where)
    more (drawn|attracted|inclined|taken|pulled|at home) (to|with|by|towards|toward|there)
    the @comparative _1 (for|to) (me|my)
    (is|are|was|were|'s) _1 more my (sort|kind|type|style|cup|thing|scene|line|world|pace|speed)
    (they|theirs|it|that one) (just)? (had|has|have) the (edge|upper hand|advantage)
    (grow|growing|go|learn|learning|develop|developing|progress|advance|climb|rise|get|stretch|achieve|shine|thrive|contribute) _3 (further|farther|faster|quicker|better|higher|more) (there|with them|at theirs|over there|in that one|in the other)
    (more|further|faster|less|better|@comparative|fewer) _6 than i (ever)? (would|could|will|might|can|did|do) _1 (with|at|in|under|for) (you|yours|your _1|this)
    fewer _5 than (your|yours|with you|at yours|you (do|have|offer|give|.|,|;|@break))
    (closest|nearest) to (what|where|how) (i|we) _1 (want|wanted|see|hope|hoped|need|wish|am|would|love|do|imagined|picture|trained|like|aim|was)
    (closest|nearest) to my (heart|interests|field|subject|goals|training|craft|idea|ideal|own|trade|skills|research|work|plans|hopes|dream)
    (by|in) comparison (.|,|;|@break|@dash)
    (theirs|they|other (role|job|one|place|post|offer|firm)) _1 (edge~|edging|shade~|nick~|clinch~) it
    @seems _2 (small|smaller|tame|pale|modest|thin|narrow|ordinary|dull|little|slight|limited|quiet|grey|gray|flat|minor|cramped|plain|poor|humble) _1 (next to|beside|alongside|against|set against|compared)
    (pale|pales|paled) _1 (beside|next to|in comparison|by comparison|against|alongside)
    compared (to|with) (theirs|yours|your @job|the other|what (they|you))
    (next to|beside|alongside|set against|compared to|compared with) (theirs|it|that|the other _1|their _2) , (yours|your _1|this _1|the one) _1 @seems
    not _1 (excite|appeal|draw|grip|suit|fit|tempt|interest|attract|pull|inspire|thrill|speak|call|stretch|challenge|stir) _3 as (much|strongly|well|closely|deeply)
    (my heart|my head|my gut) _4 with (them|theirs|the other (one|job|offer|post|role|firm|company|team|school|lot|crew|place))
    (job|one|post|place|role|firm) _2 i would (have)? (picked|pick|chosen|choose) (out of|over|first|before|from|above)
    (pick|choose|picked|chose|chosen|take|took) (them|theirs|it|that one|the other _1) (over|before|above|ahead of|every time|any day) (all|any|anyone|anybody|anything|everyone|everybody|everything|the rest|the others|yours|you|this|of the week|.|,|;|@break)
    no (other|place|firm|offer|job|school|studio) _2 (came|comes|come) _1 (near|close)
    nothing (else)? _2 (came|comes|come|touches|touch|beats|compares|compared) _1 (close|near|to (it|that|them)|it|them|theirs) (.|,|;|@break|for|in|and|to (it|them|theirs|that)|so)
    (they|it|theirs|who|which) (is|are|'s|was) (a|the|one of the|among the) (leading|foremost|premier|top|biggest) _1 (@org|name|names|house|lab|player)
    ((that|which|theirs|there) beats (@unknown|working|being|doing|any _2 (@job|@org|offer)|another|what|nights|my)|it beats (working|nights|my|what|doing|another|the (old|night)))
    (outshone|outdone|outclassed|outmatched|outplayed)
    (it|they|one|which|that|theirs|@job|@org) _1 (stood|stands|stand) _1 (out|apart|proud|head and shoulders) (from|above|among|amongst|over) (the|all|everything|them|every|my (options|offers|choices|list|other (options|offers|choices)))
    (make|makes|made|making) more sense (for (me|us)|than|for my|on paper|with my|given)
    (with|has|have|had|offers|offer|offering|(it|that|theirs|which|there|role|job|post|one|place) (is|was|'s)|be|gives|give) (a bit|a little|rather)? more of a _1 (challenge|future|say|stretch|career|adventure|match|team|balance|step|mix|voice|hands on|craft|purpose|track|path|ladder)
    you _1 (end|ended|came|come|finished|rank|ranked|landed|placed|fell) (up)? _2 (lower|below|behind|further down|lower down|runner up)
    not (quite|nearly|half|just)? (as|so) (@unknown|@quality|close|good|strong|natural|neat|near|clear|tight|big|snug|happy|perfect|obvious|fine) a (@ranked|fit|match)
    less of a (fit|match|draw|challenge|stretch|pull) (for me|than|to me)
    (suit~|fit~|stretch~|use~|challenge~|excite~|interest~|appeal~|speak~|match~|grip~|feed~|draw~|inspire~|drew|spoke) _3 in a way (that|which)? _5 ((never|not) (would|could|can|did|quite|will)|(would|could|can|does|do|did|will) (never|not)) (.|,|;|@break|@dash|quite|and|so)
    <they> _3 (give~|gave|offer~|have|had|show~|let|promise~) _7 (you|yours|your (@org|@job)) _1 (can|could|do|does|did|will|would) not (have|offer|give|provide|match|run|do|promise|.|,|;|@break)
    (everything|all|what|things|something) (that)? (yours|your @job|this (one|role|job|post)) _1 (lack|lacks|lacked|is missing|misses|missed)
    (make|makes|made) (me|my heart|my eyes|my mind) _1 (dream|smile|tick|glow|sing|light up|beat|happy|excited|curious|hum|race) _1 (more|faster|brighter)
    more to (get|sink) my teeth into
    (more for me to (do|learn|see|teach|build|explore|play with|discover)|more to (do|learn|teach|build|play with)) (there|with them|at theirs)
    (sooner|rather) _1 (for|with|at|under|beside|alongside) (them|theirs|the other)
    (they|theirs|that one|the other _1) (is|are|was|were|stood|stands|came) (first|highest|higher) on my _1 list
    (second|third|fourth|lower|further down) (on|in|down) my _1 (list|order|ranking) (.|,|;|@break|of (options|offers|choices|jobs|places|firms)|and|so)
    (took|take|warmed|warm|leaned|leant|lean|gravitated) (to|towards|toward) (them|theirs|the other) _1 (more|most|quicker|faster)
    ((click~|gel~|bond~|get on|got on|fit in|fitted in|chime~|hit it off) (better|more|best|faster) (with|there|at)|connect~ (better|more|best) (with|there))
    (get|gets|take|takes|bring|brings|move|moves|carry|carries) me (further|closer|nearer|faster|higher) _1 (to|towards|toward|in|on|along|up) (my|what|where|the)
    (yours|your (@job|@org)|you) _2 (lost out|missed out|(just|narrowly) missed (out|it|by|the)|lost by)
    (you|yours|they|theirs|lost|won|second|edged|beat|pipped|out|ahead) _2 by (a|an) _1 (whisker|short head|hair 's breadth)
    (twice|double|three times|ten times) (as _3 as|the (size|scope|range|reach|staff|team|depth|variety|responsibility|number|workload|ward|budget|chance|room) of) (yours|you|your|this)
    (feel|feels|felt|is|was|seems|sounded|sounds|looks) (more|most) like (me|home|my|the right|where|a fit|what)
    (is|was|are|were|'s|came out|emerged|been|made|makes|become|became|as) _2 (clear|outright|obvious|easy) (winner|favourite|favorite)
    the (strongest|best|nicest|finest|top|kindest) (one|offer|of them)? (among|of|out of) (all|the|those|everything) _4 i (got|had|have|received|was offered|was given)
    (plays|play|played|playing) to my strengths _3 (more|better)
    @comparative (future|horizon|horizons|canvas|pond|patch|remit|audience|fleet|cause|calling|territory|caseload|equipment|machines|machine|facilities|gear|instruments|instrument|hall|stage)
    (is|was|'s|be|back|return|returning|with|to|work|working) (to|in|with|at)? my first love
    (prefer~|preferred|liked) (the|their) _3 (of|at|with|in) (the other|theirs|them|their)
    (it|that|there) (was|'s|is) (not|never|hardly) _2 (a|any) contest (.|,|;|!|@break|@dash|and|so|in|once|really)
    (the other (one|job|offer|place|post|role)|theirs) (won|wins|prevailed|triumphed) (.|,|;|in the end|out|by|@break|for me|hands down)
    (this|it) (were|was|is|are) not my (first|top|favourite|favorite) (choice|pick|option|preference)
    (nearer|closer) to my own
    (a|one|two|some) (notch|cut|class|league) above
    (can not|could not|did not|never) _1 (find|found|see|seen|imagine) anything _2 (match|beat|top|rival|touch|better)
    nothing _3 (could|can|would|will) (match|beat|top|rival|touch|better|compare)
    nothing to (beat|rival|touch|equal) (it (.|,|;|@break)|them|theirs)
    (theirs|the other _1) (went|sat|read|sounded|looked|worked|lands|landed) _1 (best|better|smoothest|easiest)
    (better|more) (looked after|treated|cared for|supported|valued|respected|placed|off|served|understood|appreciated) (there|with them|by them|at theirs|elsewhere)
    (ranks|scores|rates|ranking|scoring) (higher|better|first|above|ahead|top)
    (swap|trade|exchange|give up|drop) (it|them|theirs|that|this) for (yours|you|your (@job|@org))
    (fits|suits|feels|speaks|excites|fit|suit|suited|fitted|grips|challenges) _3 like no other
    (ahead of|better than|above|beyond) (everyone|everybody|anyone|anybody|everything|anything|any|all) _1 (else|other|others)
    <they> _2 (know|understand|treat|look after|value|serve) _3 better (.|,|;|@break|than|there)
    more of (what|the (work|kind|sort|things|stuff)) _1 i _1 (love|want|wanted|enjoy|like|care|am (good|best|after|trained|looking)|do best|trained|need|came|look|hope|hoped|studied|value|know|was (trained|after|hoping|looking))
    (@job|chance) _3 too good (.|,|;|@break|@dash)
    (join|joining|joined|job|role|post|offer|offers|work|working|hired|sign|signed|signing|play|playing|place|position|moving|going|season|contract) (by|at|with|for|from|to)? my (favourite|favorite|beloved|boyhood) _1 (@org|club|label|brand|paper|magazine)
    (had|has|have|gained) the (edge|upper hand|beating) (.|,|;|@break|for me|in the end|by|with|when)
    a _1 step (closer|nearer) to
    (@comparative|more (@quality|@unknown)) _3 (by|with|to|at|for|about|of|in) the other (one|@job|@org|interview|meeting|visit)
    the other (one|@job|@org) _4 (louder|clearer|more (clearly|loudly|strongly))
    ((@job|@org|theirs|them|elsewhere|one|offer) ,? which (i|we) _1 (prefer|preferred) (.|,|;|@break|@dash|and|so|on|by|over|in)|which (i|we) _1 ((prefer|preferred) (to|over) (your|yours|this)|like better|liked better))
    (theirs|they|the other _1) _1 (won|stole|captured) my heart
    pipped (at|to) the post
    compared (to|with) (that|it|this) , your
    what i ((was|am|have been) (missing|lacking)|missed) ((with|at|from) (your|yours)|in (yours|your _1 (@org|role|job|post|position|offer)))
    (sooner|rather) be (there|with them|at theirs)
    (you|yours|your (@job|@org)) _1 (ran|run|pushed) (them|theirs|it) _1 (close|hard)
    not _1 (get|be|feel|become) (as|so|half as) (excited|keen|enthusiastic|fired up) (about|by|for) (your|yours|this|the _1 (you|with you))
    (they|theirs) (are|is|'s) _1 the best (at|in|around|there is|.|,|;|@break)
    more _1 (by|to) the other (one|@job|@org)
    @outdoing _1 (potential|possibilities|chances|experience|exposure|autonomy|freedom|independence|support|depth|range|reach|impact|influence|variety|mandate|confidence|balance|outlook|security|stability)
    <they> _2 (gave|give|gives|offers|offered) (me|us) more (@unknown|confidence|trust|hope|energy|joy)
    (prefer~|preferred) _5 (to|over) (a|an|the) _2 like (yours|you)
    theirs (weighed|counted|mattered|appealed|promised) (more|most)
    (is|was|'s|be|much|far|lot|bit|are) more what i
    more welcome (there|(at|with|in) (theirs|their|them|the other))
    (promised|promises|offered|offers|gave|gives) (me)? the most (@unknown|@quality|growth|scope|room|promise|freedom|responsibility|potential|variety|support|training)
    (had|has) the most (growth|scope|room|promise|freedom|responsibility|potential|variety|support|training|going for it)
    (it|that|which|theirs|they|@job|@org) _1 (made|makes) the most sense
    (yours|your (@job|@org)) (is|was) _1 (good|fine|great|nice|attractive|interesting|tempting|lovely) , (but|and)? (theirs|the other)
    (further|farther) than (you|your|yours|here|this (one|role|job|post|place|position))
    more hands on (role|job|work|one|post|position|approach|side|than|and|in|part|experience|practice|with)
    (rather|sooner) _9 than (at|in|for|with|on|join|take|work|be|a|an) _5 like (yours|you)
    (further|farther|miles|years|streets) ahead (with|in|on|of)
    (you|yours|your (@job|@org|vacancy|offer)) _1 (came|come|was|were|is|are) (a|the)? _1 second (.|,|;|@break|best|choice|to|only|in|by)
    where i (can|could|would|will) _1 (most|best) (grow|learn|contribute|help|serve|use|do|thrive|shine|develop|apply|give|be|make)
    where i (can|could|would|will) _2 (grow|learn|contribute|help|serve|thrive|shine|develop|give|do) (the)? (most|best)
    everything (yours|your (@job|@org)|this one) (is|was|are|were) not
    (more|better) (to|for|with|at) (them|theirs) than (to|for|with|at)? (you|yours)
    a (nose|head|neck|length|whisker|touch|shade|fraction) (ahead|in front|better)
    something _1 @outdoing (.|,|;|@break|came|turned|for me|has)
    what i would (rather|sooner) _1 (do|doing|be)
    (be|work|join|there) _3 more than (anywhere|anyone|anybody)
    (fits|suits|fit|suit|suited|fitted) (me|my _1) like no
    my second port of call
    with the most (@unknown|@quality|future|growth|scope|room|promise|freedom|responsibility|potential|variety|support)
    (more|less) _6 than (of|in|about|on|from|by) (you|yours|your)
    (leave|leaves|left|puts|put) (yours|your _1|you|this|everything|the rest|it|them|all|that|the others) in the (shade|dust)
    <they> _3 (teach~|train~|do|make|run|bring|build) _5 (you|yours|your (@org|@job)) _1 (can|could|do|does|would) not (.|,|;|@break|have|offer|teach|do|give)
    (is|was|be|'s|felt|feels|as|up|taken|takes|to|offers|and|it|of) a (rung|step|notch|grade|level) (further up|higher|further on)
    (which|what|something|things) (that)? i (could|can|would) not (do|find|get|have|see|learn|grow|be|achieve|build|teach|expect|quite)? (that|this|it)? (with|at) (you|yours|your (@job|@org))
    (my sights|(i|we) _2 (aim|aimed|aiming)) higher
    (i|we) (liked|loved|enjoyed|trusted|admired|rated) (their|the other) _5 (more|better|best|most) (.|,|;|@break|than|and)
    (i|we) (trusted|valued|believed in|admired) (them|theirs|it) (more|most|better)
    (do|learn|achieve|see|build|teach|contribute|create|cook|play|write) (more|better) _1 (there|with them)
    more _1 in it for me
    more than (you|yours|your _1) (would|could|ever) (have|could|would)
    more (meat|flesh|weight|depth|heft|bite|substance) (on|to|in|behind) (it|them)
    (keener|more keen) (on|about) (the other|them|theirs)
    (one|job|role|opportunity|post|place|offer) i would (rather|sooner) (have|take|do) (.|,|;|@break|and|over|than)
    (with|has|have|had|get|gets|give|gives|gave|giving|offer|offers|offered|promised|play|playing|me|for) _1 (bigger|greater|larger|stronger) (say|voice|part|hand)
    @outdoing _1 (flexibility|growth|progression|learning|mobility|teamwork|stability|work life)
    (resonate~|chime~|connect~) with me _1 (more|better|most)
    more (passionate|excited|enthusiastic) about (their|theirs|them|the other|it|that one|what they)
  `,

  /* Idioms that beat nobody. */
  notRank: `
    (a|an) (quieter|calmer|gentler) (@job|life|pace)
    the (top|bottom|first|next|best) (step|rung|band|grade|point|rate|spine) (on|of|in) your
    (this|it|yours) was the (most|best|finest|soundest) _1 of (all|the ones|those)
    to do _2 at a higher (level|grade|standard)
    (study~|teach~|learn~|coach~|play~|sing~) _3 at a higher (level|grade|standard)
    (a|an) more (rural|urban|local|coastal|northern|southern|central|suburban) (@org|@job)
    part of (this|the|my) job (hunt|search)
    beats any form (letter|reply|mail|email)
    more of a career (change|break|move)
    (text|email|phone|voicemail|message|tell you|tell them|telling you) _8 (this|it) was not my first choice
    better understood elsewhere in the
    better known now than
    one more (great|good|nice)
    (closer|nearer) (to)? (the|a) _1 (ferry|harbour|harbor|river|hills|mountains|lake|beach|shops|centre|center|city|motorway|tram|tube|line|bus|coast|border|airport|port|forest|woods|farm|kids|children|grandchildren|folks|land|pier|park|pub|church|mosque|temple|school|nursery|gym)
    (the|all the) more _1 for (you|it|us|them|that) (to|.|,|;|@break)
    my (first|top) (choice|preference) would have been to
    (you|your _1) could not have _1 known
    (you|your _3) (is|are|was|were) _1 second to none
    not my first (choice|pick|option|preference) (to|of)
    (feel|feels|felt|is|was|seems) (more|most) like the right (time|moment|day|thing)
    (rarely|seldom) _2 (met|seen|had|known|come across) _4 (more|@comparative) _1
    (deserve|deserves|deserving) (the|a|an) (best|@comparative)
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
    (@day|@number|mornings|afternoons|evenings|weekends|lunchtimes|weekdays|morning|afternoon|evening|noon) _2 (is|are|was|were|would be|'s|work|works|suit|suits|fit|fits|make|makes|would make) _2 (better|best|easier|nicer|quicker|safer|more)
    (makes|make|made|making) more sense (for (me|us))? (to|if|than (to|a (call|phone)|@day))
    second only to
    no contest (between|among) (us|the)
    (beats|beat) (me|us|the (traffic|queue|rush|queues|rain|weather|heat|clock|crowds))
    by a whisker (the|of a (train|bus))
    (missed|caught|made|got) (the|my) (train|bus|ferry|flight|tram|deadline) by
    (harder|easier|longer|shorter|simpler|tougher) (for|on) (me|us|you)
    nothing _3 (could|can|would|will) (match|beat|top|better|rival) your
    (for|over|in) the best part of
    (easier|harder|quicker|faster|slower) to (reach|get|find|park|walk|drive|cycle|commute)
    (be|been|was|is) most (interesting|kind|welcome|grateful|unusual|likely|unlikely) (.|,|;|@break|to|for|and)
    more inclined (not)? to (leave|pass|withdraw|stay|say no|decline|step|let|bow|drop|stop|wait|skip|give)
    @comparative for (me|us|everyone|everybody|both of us|all) _1 (to|if|not)
    (finest|best|greatest|nicest|strongest|smartest) (idea|thing|news|day|week|part|way|time|advice|memory|laugh)
    (first|second|third|top|best|preferred) (choice|pick|option|preference) (of|for|as) (a|the)? (day|date|time|slot|hour|week|seat|hotel|train|route)
    @superlative _1 (interview|interviews|call|chat|conversation|tour|visit|meeting|recruiter|message|letter|note|invitation|welcome|process|email|reply|experience|impression|talk|lunch|coffee)
    (train|bus|ferry|flight|call|zoom|room|platform|route|car|phone) _2 suit~ _3 (better|best|more)
    (is|be|was|'s|seems|feels|seemed) _1 (better|best|kinder|fairer|wiser|easier|simpler|safer|more (honest|sensible|important|honourable|useful|polite)) (this way|that way|for (both _1|everyone|everybody|all)|to|if|that)
    better placed to (help|answer|say|advise|judge|tell)
    better things to do
    (strongest|clearest|best|kindest|warmest) possible
    @comparative of (you|them|him|her)
    @comparative (letter|answer|note|goodbye|reply|explanation|word|excuse|pleasure|email|message|farewell)
    than any _1 (call|interview|talk|chat|email|letter|day|visit|meeting)
    (better|clearer|fuller) (idea|sense) of
    (greater|better|larger|best) part of
    @comparative _4 than i (feared|thought|expected|had|imagined|hoped|would|do|am|was|deserved)
    <my kin> _2 (is|are|feels|feel|will be) _1 @comparative
  `,
};
