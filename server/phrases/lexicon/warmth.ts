import type { Lexicon } from '../compile';

/** Thanks and goodwill. */
export const warmth: Lexicon = {
  thanks: `
    (i|we) thank for
    (i|we) _1 thank @name _3 (for|very much|so much|kindly|sincerely|warmly)
    (thanks|thx|thnx|tnx|thanx|ty|tq|tysm|thankyou|ta|asante|gracias|merci|danke|shukran|jazakallah|arigato|grazie|obrigado|obrigada|mahalo|salamat|tack|dank|dankie|bedankt|diolch|tapadh|shukriya|dhanyavaad|medaase|enkosi|ngiyabonga|daalu|nagode|kiitos|dziekuje|spasibo|efharisto|tanx)
    thank~ (you|u|ye|y'all|all|everyone|yourself|each|the|him|her|them|god)
    (want|wanted|like|wish|let me|allow me|must|begin by|start by|have to|going) _3 thank~
    (thanks|thx|thnx|tnx|thanx|ty|tq|tysm|thankyou|cheers|ta|gracias|merci|danke|shukran|arigato|grazie|obrigado|obrigada|mahalo|salamat|tack|dank|terima|asante) (so|a|very|again|for|to|ever|heaps|loads|tons|million|ton|lots|anyway|once|in|you|all|goes|are|also|and|both|though|guys|mate|everyone|much|of|awfully|kindly|all round)
    (many|much|big|huge|great|warm|warmest|sincere|deepest|heartfelt|special|my|our|best|with|the|endless|massive|lovely|giving) thanks
    (many|much|big|huge|great|warm|sincere|deep|heartfelt|my|with|the|your|some|real|full of|of) (gratitude|appreciation|thankfulness)
    appreciat~ (the|your|you|it|that|this|how|all|being|having|everything|very|so|him|her|his|their|every|both|what|my)
    appreciate~ (y'all|ye|youse|the|your|you|it|that|this|how|all|being|having|everything|very|so|him|her|his|their|every|both|what|my|a|and)
    appreciated
    preciate (y'all|you|ya|it|the)
    appreciative (of)?
    (am|are|was|were|remain|feel|felt|feeling|be|been|so|very|truly|deeply|most|being|forever|genuinely|still) (grateful|thankful|obliged|indebted|touched|flattered|honoured|honored|humbled|moved|chuffed|tickled|blessed)
    (grateful|thankful|obliged|indebted) (for|to|that|you|and)
    (much|most|greatly) (obliged|appreciated|indebted)
    (kind|good|nice|generous|thoughtful|lovely|sweet|decent|gracious|great|sporting|gentlemanly|brilliant|considerate|wonderful|big) (of|from) (you|u|your|him|her|them|everyone|y'all|ye|the)
    (very|so|too|most|really|terribly|awfully|truly|were|are|is|was|been) (kind|generous|thoughtful|gracious|good|patient|lovely|nice|helpful) (to me|to us|to invite|to ask|to think|to consider|to offer|to see|to write|to get|to reach|to call|to come|of|with|in|about|when)
    (you|y'all|ye|youse|you all|everyone|everybody) (are|was|were|have been|has been) (very|so|real|right|really|awful|most)? (sweet|kind|generous|thoughtful|gracious|patient|lovely|helpful|welcoming|considerate)
    (how|what) (a)? (kind|lovely|generous|thoughtful|nice|wonderful|sweet|pleasant|good|great|gracious)
    (i|we) (owe) (you|your|everyone) _3
    (it|that|this) (is|was|were|be) _3 of (you|u|ye|your team|your company|everyone|them) (to|for|all|both|and)
    (very|so|most|really|right|awfully|mighty|terribly|jolly|dead|@unknown) of you (to|for)
    (you are|you were|ur|you have been) (a|an|such|the|such a|such an|quite the|absolute|my) _2 (gent|gentleman|star|legend|angel|gem|hero|diamond|treasure|saint|brick|darling|sweetheart|lifesaver|pal|champion|champ|rockstar|lady|love|dear|gentlewoman|sport)
    made me (beam|smile|grin|blush|glow|laugh|feel _2 (welcome|wanted|valued|special|good|proud))
    made (my|our|his|her) (day|week|month|year|morning|evening|weekend|afternoon|night|winter|summer|spring|monday|tuesday|wednesday|thursday|friday|whole week|whole day)
    (a|such a|a real|great|true|no small) (kindness|courtesy|privilege|compliment) (to|of|that|from|and|in)?
    (kind|good|gracious|generous|thoughtful|brave|nice|patient) enough to
    (right|dead|well|proper|so|very|really|truly) (grateful|chuffed|pleased|touched|made up|thankful|happy)
    (take|took|taking) (such|so much|great|real) (care|trouble|pains|time)
    (meant|means|mean) (a lot|a great deal|so much|the world|the earth|volumes|no end|very much|much|more|something|everything)
    (honour|honor|privilege|pleasure|delight|joy|thrill|treat|compliment|surprise) (to|for me|that|of|being|and)
    (an|such an|a great|a real|a true|quite an) (honour|honor|privilege|compliment|thrill|treat|joy)
    (stoked|pumped|buzzing|thrilled|chuffed|delighted|so pleased|so happy|really happy|very happy|over the moon|tickled pink) (about|at|by|with|to|that|when)
    (pleased|delighted|glad|happy|touched|thrilled|chuffed) (that)? you (have|had|would|thought|asked|found|could|want|wanted|liked|chose|picked|remembered|got|wrote|called|rang|invited|considered)
    (honoured|honored|flattered|humbled|delighted|thrilled|touched|overjoyed|chuffed|stoked|elated|tickled|moved|excited|proud|gratified|pleased|happy|glad|ecstatic|charmed|heartened|cheered|jazzed|privileged) _4 (@invitation|hear|hearing|asked|considered|thought|remembered|chosen|picked|offered|invited|shortlisted)
    (over the moon|made my day|made my week|lifted my day|brightened my|pleased me|touched me|honoured me|honored me|flattered me|cheered me|moved me|warmed me|warmed my)
    (bright spot|lovely surprise|nice surprise|real pleasure|great pleasure|true pleasure|welcome surprise|pleasant surprise)
    (loved|enjoyed|liked) (hearing|getting|receiving|meeting|talking|speaking|chatting|our|the|your|every|reading|learning|being)
    (lovely|wonderful|great|nice|good|delightful|fantastic|brilliant|amazing|pleasing|gratifying) to (hear|be|get|receive|have|read|see) _4 (@invitation|asked|invited|from you|considered|news|back|offered)
    (glad|happy|pleased) (of|about|for|with|at|by) (the|your|this|you)
    can not thank
    that (was|is) _1 (decent|kind|good|lovely|sweet|nice|big|gracious|generous|handsome|sporting) (.|,|!|of|and|@break)
    (raise|lift|raising) (a|my) _1 (glass|pint|cup|mug) to (you|your) _3 for
    (restored|restores|renewed) my faith
    speaks (well|highly) (of|for)
    (go|goes|went|gone|going) out of your way (to|for|and)
    (bent|bend|bending) over backwards
    (could|can) not have (been|treated me|looked after me|made me) _1 (kinder|nicer|lovelier|gentler|warmer|better|more @quality|more @virtue|more welcome)
    (put|putting) (yourself|yourselves) out (for|to)
    (acknowledge|acknowledging) with (thanks|gratitude)
    god bless (you|ye|u)
    bless (you|your (heart|cotton socks))
    (warmed|warms|gladdened|gladdens|cheered|lifted|melted) _4 (heart|spirits|soul)
    (count|counted|consider|considered|reckon|call|deem) myself _1 (lucky|fortunate|blessed|privileged|honoured|honored)
    (not|never) _1 forget (your|how|you|the _2 (kindness|welcome|care|courtesy|trouble|warmth))
    (not|never) _1 take (your|the|this|that|such|an) _2 (@invitation|kindness|trust|faith|generosity) _2 (lightly|for granted)
    my (hat|cap) is off to
    bowled over (by|at|that|to)
    (hold|held) (your|you|the _2 invitation) _3 (regard|esteem)
    (not|never) (say|tell|express|convey|put into words) _3 (how much|what) _4 (meant|means|touched|moved|appreciate)
    your _4 (is|was) _2 (humbling|heartening|heartwarming|flattering|touching|uplifting|encouraging)
    (did|done|been|treated) (me|us)? _1 (right|well|good|proud|decent|square|fair) (by|to|with) (me|us)
    (credit|kudos|hats off|fair play|respect|props|big up|shout out|nuff respect|all praise) to (you|your|ye|u)
    (respect|props|kudos|much love|big love|big ups|nice one|fair play|bravo) for (the|your|asking|having|inviting|being|that|this|taking|giving)
    (doff|tip|lift|raise) my (cap|hat) to (you|your)
    not (gone|go|lost|went|pass) (unnoticed|unseen|on me|unremarked)
    spring in my step
    (lucky|fortunate|blessed) to (be|have|get) _3 (asked|considered|invited|chance|call|picked|chosen)
    (will|shall) (always|never)? (remember|treasure|forget|cherish) (your|the|how)
  `,

  /* Thanks that are a request, or none. */
  noThanks: `
    (meant|means|mean) ((something|everything|more|much|so much) (is|was|has|must|else|different|went|goes)|(something|everything|much) (of|about|like))
    ta ra
    ((the|as|your|my|our|this|that|each|every) _1 ta|(a|an) (new|summer|paid|part time|graduate|grad|lead|maths|student|second)? ta)
    ta (job|role|post|interview|position|vacancy)
    (thanks|thank you|ta|cheers) for the (laugh|laughs|giggle|comedy|entertainment|chuckle)
    (all|things|everything|life|that|work|business|trade) _1 (is|are|'s|was) _1 (good|nice|lovely|great|kind|patient) (with|for|at|in)
    (grateful|appreciate|thankful|obliged|thank you|happy|glad|pleased|appreciated) (it|very much)? (if|were you|<for failing>|to stop|should you)
    thank~ (you|u)? (for nothing (.|,|!|;|:|@break|@dash|and|at|then|else)|<for failing>|for wasting|for ignoring|a lot for nothing|for leaving me (here|there|alone|hanging|waiting|guessing|standing|sitting|without|high|out (in|of)|in (limbo|the (dark|lurch|cold|rain|lobby|corridor|hall|hallway|car park|waiting room|air|wind))|on (hold|read|my own)|to (wait|guess|find|stew)|like (a|that|this)|with (nothing (to|.|,|;|!|@break)|only|no (answer|reply|idea|news|notice|time|word|work|shift|job)))|for the runaround)
    thanks (for nothing (.|,|!|;|:|@break|@dash|and|at|then|else)|for wasting|for ignoring|but no thanks|for the runaround|for leaving me (here|there|alone|hanging|waiting|guessing|standing|sitting|without|high|out (in|of)|in (limbo|the (dark|lurch|cold|rain|lobby|corridor|hall|hallway|car park|waiting room|air|wind))|on (hold|read|my own)|to (wait|guess|find|stew)|like (a|that|this)|with (nothing (to|.|,|;|!|@break)|only|no (answer|reply|idea|news|notice|time|word|work|shift|job)))|<for failing>)
    no thanks
    appreciate that (this|it|the|your time|you (may|might|will|must|have|need|are))
    thanks to (my|another|a new|this)
    (so|very) (good|kind) as to
    congratulations on (remembering|finally|noticing|finding|managing|getting)
    no thank you
    (grateful|thankful|indebted|obliged|gratitude|thanks|thank) _4 to (them|him|her|god|fate|luck|(my|our) _2 (team|boss|employer|manager|colleagues|family|wife|husband|mum|mother|father|dad|partner|lot|crew))
    (told|asked|wanted|expected|ordered|reminded|taught) (me|us) _2 to (be|feel|show|say) _1 (grateful|thankful|honoured|honored|thanks|thank you|gratitude)
    my (gratitude|thanks) elsewhere
    (owe|owed) (my|our|a|the|him|her|them) _3 (thanks|gratitude|thank you)
    thanks to (a|an|my|another|this|some) _3 (i|we)
    thank~ (my|our) (lucky _1|stars|current|boss|family|agent)
    (would|should|could|will|shall|might) be _2 (glad|happy|delighted|pleased|honoured|honored|thrilled|chuffed|privileged) _1 (to|if)
    (thank|thanks) (god|goodness|heavens|to you i)
    appreciate (it)? (if|you not|being left|your not|no)
    (not|hardly|do not|did not|never) (appreciate|appreciated|grateful|thankful|impressed|amused|flattered)
    in advance
    (would|should) (be)? (very much|most|very|really|ever so|so|forever|deeply)? (appreciate|grateful|obliged|thankful|appreciated)
    (rude|cruel|unfair|unkind|thoughtless|careless|disrespectful|unprofessional|presumptuous|typical|rich|inconsiderate|cheeky|bold|mean|odd|strange|poor|bad|wrong|silly|foolish|lax|sloppy) of (you|your|them)
    (how|what) (kind|nice|lovely|generous|thoughtful|good) of you to (finally|eventually|remember|bother|deign|leave|keep|ignore)
  `,

  /* A kind word for the reader's future, or for meeting again. */
  goodwill: `
    (smooth|plain|safe|happy|clear|good) (sailing|seas|skies|passage) (to|for) (you|all|the|your|everyone)
    (wish|wishes|wishing) that (the|you|your|all|everyone|someone|somebody|every|whoever|each)
    (would|should) be considered for (anything|other|another|future|something|any)
    god (go|be|walk) with (you|u|ye)
    and that (you|y'all|the team|everyone) _1 (find|get|fill|land|hire|have|enjoy) (a|an|someone|somebody|the|your|every)
    nothing but the best
    (drinks|coffee|coffees|pint|pints|tea|cake|lunch|dinner|beer|beers|breakfast|pizza|first round|next round|the round) (is|are|will be|would be) on me
    (stand|buy|shout|owe) (you|you all|everyone|the team|the crew) (a|the) _1 (pint|coffee|drink|beer|lunch|round|tea|cake)
    right _3 (is|are) out there
    whoever (gets|takes|lands|fills|joins|wins|secures) _6 (lucky|fortunate|in for|blessed)
    to (you|all|everyone|one and all|the _2) _3 ,? (a|an) (good|great|happy|prosperous|calm|safe|wonderful|joyful|merry|fruitful|splendid|peaceful|blessed|brilliant|successful|quick|smooth|speedy)
    (wish|wishes|wishing) (you|u|ye|y'all|your|the|all|everyone|everybody|each|every|both|them|him|her|whoever|nothing but|@name)
    (good|best of|lots of|loads of|all|every|much|great|big|more|the best of|continued|wish|further|all the) (luck|success|happiness|fortune|joy|blessings|prosperity|power)
    (luck|success|strength|joy|courage) (with|to|in|for|on|and|at|filling|finding) (the|your|you|all|everyone|everybody|whoever|it|this|them|both|each|finding|filling|next|@name)
    good luck
    (all (of)? the|my|very|every|the very|every good) best (with|in|for|to|on|of|finding|from|ahead|going forward|wherever)
    (good|kind|warm|best|every|fondest) (wish|wishes) (to|for|with|on)
    (a|an) (good|great|happy|prosperous|calm|safe|wonderful|joyful|merry|fruitful|splendid|peaceful|blessed|brilliant|successful|quick|smooth|speedy) _3 to (you|all|everyone|one and all|the _3)
    (wishes|regards|thoughts|greetings|love|vibes|blessings|prayers) (to|for|with|on|from) (you|your|the|all|everyone|both|each|him|her|them|whoever|whatever|a|another|@name)
    (hope|hoping|hopes|hopefully)
    here 's (to|wishing|hoping)
    (pray|praying) (for|that|you|the|your|all|every|(about|over) (the|your) (search|team|parish|school|work))
    (my|our) (prayer|wish|hope) (is|for you is)? (that|for) (you|your|the|all)
    (i|we) trust (that)? (you|your|the|everyone|all|someone|it|another|this|there|@name)
    (confident|sure|certain|convinced|bet|doubt|know) (that)? (you|your|the|someone|whoever|it|everyone|another|this|there) _1 (will|can|going) _2 (find|be|have|do|go|get|land|choose|make|succeed|fill|hire|thrive|flourish|come|fly|shine|attract)
    (we|our paths) (will|may|might|shall) _1 (meet (again|at|one|some)|see each|see one|cross|run into|bump into|work together|talk again|speak again)
    (until|till) we _1 (meet|speak|talk) again
    (you|you all|y'all|you guys|you lot|they) (are)? (going to|bound to|sure to) _1 (have|do|make|smash|be|win) (a|an|great|it|fine|brilliant|brilliantly|fantastic|amazing)
    you will (do|be) (great|fine|brilliantly|well|brilliant|wonderful)
    (whoever|someone|somebody|they|the next person) _4 (lucky|fortunate) to (have|get|work|join|be)
    sending (good|warm|love|best|every good|warmest|kind)
    good (hunting|speed)
    (may|let) (the|your|you|every|all|god|it|this|they|each|those|both|we|our|there|what|life|luck|@name)
    (paths|path|roads|ways) _2 (cross|crossing|crossed|meet|meets)
    (cross|crossing) paths
    (bump|run|bumping|running|bumped) into (you|each|one|some|u)
    (stay|keep|keeping|remain|staying|kept|stayed|remaining) in _1 (touch|contact)
    (stay|keep|staying|remain|keeping) (connected|linked|friends)
    (keep|bear|have|hold) me in mind
    do (think of|remember) (me|us)
    think of (me|us) (again|when|for|if|next|some|one|in|should|another)
    (consider|remember|approach|contact|invite|call|ring|try) me (again)? (for|in|when|if|about) _2 (future|other|another|later|next|different)
    (cheer|cheering|rooting|root) (for|on|you|from|at|every|loudly|him|her|whoever|them)
    fingers (crossed|and toes)
    (cross|crossing|keep|keeping) (my|our|all my|every)? fingers
    (god|heaven|lord|allah) (bless|keep|be with|reward|willing you)
    bless (you|your|the|u|y'all)
    (godspeed|bon voyage|bonne chance|bon courage|viel (erfolg|gluck)|toi toi toi|buena suerte|lykke til|lycka till|boa sorte|in bocca al lupo|mazal tov|mazel tov|insha allah you)
    (fair|following|calm|kind) (winds|seas|weather) (to|for|with|and|on)
    (merry christmas|eid mubarak|ramadan mubarak|season 's greetings|happy new)
    (my|our) (thoughts|prayers) (are|will be|go)
    (raise|raising|lift) (a|my) (glass|hat|cup|pint)
    (look~|looking) forward to (seeing|hearing (about|how|more|of)|following|watching|reading|meeting|crossing|staying|keeping|visiting|running|bumping|working|the|your|our|what|whatever|another|a future|future|next|more)
    can not wait to (see|hear|read|follow|watch|visit|taste|try)
    (see|catch|meet) (you|u|ya|some of you|you all|y'all|all of you|everyone) (at|on|in|around|down|next|there|again|some|soon|one)
    (would|should|shall|will) (be)? _1 (love|glad|happy|delighted|chuffed|keen|pleased|honoured|honored|thrilled|welcome|overjoyed|grateful|enjoy|like|joy|pleasure|nice|lovely|great|wonderful|good|fun|nothing) (if|to|of|for|like|you to)? _2 (hear|asked|meet|come|visit|work|apply|talk|word|have|see|return|reconnect|stay|keep|stayed|kept|play|sing|considered|consider|discuss|explore|cross|run|serve|chance|opportunity|know|another|connect|connected|contact|touch|call|chat|coffee|conversation|find|catch|try|thought|paths|again|remembered|approached|remain|swap|follow|lunch|pint|collaborate|revisit|help)
    welcome (the|a|any|another) (chance|opportunity|conversation|call|word|future)
    (open|interested|happy|keen|glad|willing) _3 (other|future|another|different|later|new) (role~|position~|opening~|opportunities|opportunity|job~|vacancy|vacancies|possibilities|project~|chance~|post~|conversation~)
    (another|future|different|next|later|other) (opportunity|opportunities|role~|opening~|position~|vacancy|vacancies|project~|occasion|post~|job~) _4 (come~ up|open~ up|arise~|appear~|come along|crop~ up|in the future|down the (line|road)|one day|some day)
    (should|if) (a|an|any|anything|something|another|there|your|the) _6 (ever|open~|come up|comes up|came up|arise~|reopen~|crop~ up|turn~ up|fall vacant|falls vacant|become available|becomes available)
    (should|if|when|whenever) you _1 ever
    (i|we) (will|shall) _1 (follow|following|watch|watching|cheer|rooting|be back|keep (reading|following|watching|an eye|recommending|coming|buying|your)|think of (you|your|the|u)|miss (you|the|your|meeting)|remain|recommend|see (you|some|u)|tell everyone|look out for|be (reading|watching|following|cheering|rooting|first|among|back|in the|at your|sure to)|pray|come (and|to|by|as)|pop (in|by)|drop (in|by))
    remain (a|an|your|one of) _2 (fan|admirer|customer|reader|supporter|regular|patient|listener|user|friend|well wisher)
    (you|they) (will|shall) _3 (find|have|be|do|land|get|hire|make) (someone|somebody|the right|a|an|plenty|great|brilliantly|fine|wonderful|no trouble|many|just|it|exactly|the person)
    (you|they|you lot|you all) will _1 (smash|nail|ace|rock|boss|crush|manage) it
    (long|always) may (you|your|the|it)
    (let us|let 's|let us all|must|we must|we should) _1 (stay|keep|remain|meet|catch|have|find|raise|connect|talk|speak|cross|walk|grab)
    (door|kettle|house|home) (is|will be|stays|remains) always (open|on|yours)
    (whenever|when|if|should) (you are|you re|you find yourself|you ever|you happen|you come) _4 (in|near|around|passing|through|town)
  `,

  /* The same as a request: only where nobody stands before it as the one who does it. */
  bidding: `
    break (a leg|all the legs|legs|many legs)
    knock (them|em|'em|it|their socks) (dead|out|off)
    (smash|nail|ace|rock|crush) it
    bring the house down
    safe (travels|travel|lifting|journey|journeys|sailing|flying|driving|digging|roads|climbing|shifts|home|landings|diving|trip)
    (stay|keep) (safe|well|warm|cool|strong|dry|healthy|sane|brilliant|lovely|awesome|great|happy|up the _2 work|up the|doing what|being|shining|it up)
    have (a|an|yourself a|yourselves a|the) _3 (time|day|week|weekend|year|season|summer|autumn|winter|spring|fall|christmas|easter|holiday|holidays|one|evening|morning|afternoon|trip|launch|night|party|festival|quarter|term|ball|blast|rest)
    enjoy (the|your|every|this|yourselves|yourself|it all|what)
    mind (yourself|yourselves|how you go)
    take (good|great)? care of (yourself|yourselves|each|the|them)
    roll on (the|your|@day|@month|spring|summer|autumn|winter|next|opening)
    say (hello|hi|hey|hiya|goodbye|cheerio) (to|from|if|when|for|at)
    tell _5 (i was asking|i asked|i said|i send|from me|i am asking|i will miss|to keep)
    (give|pat|hug|kiss|water|feed|squeeze|stroke|ring|light|raise) (the|your|that|old|@name) _5 (from|for) me
    (a|an) _4 to (all of (you|ye|us)|you all|you and|everyone|everybody|one and all|you|yourselves|ye)
    greet (the|your|everyone|him|her|them)
    (remember|keep|have) (us|me|you|them) in (your|my|our) (prayers|thoughts)
    happy (trails|hunting|travels|hiring|searching|new year|christmas|holidays|easter|diwali|eid|landings|baking|building|holiday|thanksgiving|recruiting|growing|gardening|reading)
    (blue|clear|safe|fair) skies
    do not be a stranger
    (call|stop|drop|look|pop|swing) (me up|by|in|on me|in on) (if|when|whenever|any|next|should)
    (give|send|pass|convey|extend|remember) _2 (my|our) _2 (love|best|regards|wishes|greetings|compliments)
    (give|pass|send|convey) _4 (love|regards|wishes|greetings|best) (to|from)
  `,

  /* A wish for pardon or an answer, a pleasantry, or a wish that mocks. */
  noGoodwill: `
    let (you|u|ye) (know|down|have)
    (you|u|ye|kind|good|nice|lovely|sweet|decent|thoughtful|generous) to think of (me|us)
    @hoping (that)? (you|u|ye|y'all|they|everyone|all|@name) _4 (understand|understands|understood|understanding|forgive|excuse|pardon|accept|respect|agree|appreciate|reconsider|reply|respond|answer|confirm|mind|see|think|realise|realize|received|receive|got|read|believe|acknowledge|note|sympathise|sympathize|relate|bear|hold it|hold this|blame|judge|remember me|can use)
    @hoping (that)? (you|u|ye|everyone|all|everything|your family|life|things|the family) (both|all)? (are|is|re|have been|had|has been|were|was) _2 (well|good|fine|ok|okay|great|keeping|doing|safe|healthy|all right|alright)
    @hoping (that)? ((this|my|these) _2 (email|e mail|mail|message|note|letter|text|decision|reply|answer|withdrawal|news|notice|choice|explanation|change)|(this|these) (is|are|was) (not)? (ok|okay|all right|alright|fine|clear|no|understandable|enough|acceptable|too|in (time|order)|useful|helpful|of (use|help)|a (problem|shock|surprise|disappointment|nuisance|bother)|an (inconvenience|issue)|received|taken|the right (way|address|place|person|number)|sufficient|good enough|convenient|possible|what)|(this|these) (finds|find|reaches|reach|gets|gives|does|do|will (find|reach|help|clear|explain|make|not (cause|come|put|upset|leave|inconvenience|disappoint|surprise|offend|make|change|affect|be (too|a|an|any)))|has|helps|help|makes|make|leaves|leave|causes|cause|clears|answers|explains|did|clarifies|works|suits|can|comes))
    @hoping (that)? (it|that) _1 (not _1 (cause|put|come|mean|sound|seem|leave|make|upset|disappoint|inconvenience|bother|hurt|matter|change|offend|spoil|set|give|throw|create|(too|a|an) _1 (much|big|great|bother|trouble|problem|inconvenience|disappointment|issue|nuisance|hassle|shock|surprise|blow|late|short|sudden|rude|blunt|awkward)|stop (you|your|the)|get|sour|cost|lose|feel|look|surprise|reflect|affect|bring|mess|muck|lead|do|be (any|(difficult|hard) (for|to (read|hear|take|understand|accept|rearrange|cancel|change|move|believe|swap))|seen|taken|held|much|such|awkward|inconvenient|unwelcome|bad|trouble)|have|let|hold|sit|trouble|annoy|add|waste|interfere|count)|is (ok|okay|all right|alright|fine|clear|no|understandable)|finds|reaches|helps|makes sense|causes|leaves|works for you|suits you)
    @hoping (that)? (summer|winter|spring|the weekend|the holidays|the week) _3 (treated|treating|well|kind to you)
    @hoping (to|for) _1 (hear|reply|answer|response|confirmation|understanding|receive|get) _2 (back|from you|reply|answer|response|confirmation|understanding|soon)?
    @hoping (that)? i (am|have|had|did|do|can|could|was|would|may|might|make|made|get|got|explained|caught)
    @hoping (that)? i (will|shall) not
    @hoping not
    (no|any|false|in the) (hope|hopes)
    wish~ (that)? (i|it|this|there|circumstances|things)
    wish~ that (was|were|could|had|would|did)
    wish~ (the|my|our|your) _2 (was|were|had|could|would|did)
    (luck|best|wishes) (with|in|for) (that|this) (.|,|;|!|?|:|@break|@dash|@ellipsis|mess|one|lot|then|though|and|but)
    luck _6 ,? (you|you all|they) (will|are going to) need
    luck (finding|getting|to|hiring|filling|catching) _6 (fool|fools|mugs|martyr|martyrs|slave|slaves|muppet|lunatic|madman|idiots|suckers|dogsbody|doormat|skivvy)
    (luck|best|wishes|wish) _3 (poor|next) (soul|sod|sap|fool|victim|sucker|mug|idiot|souls|sods|bugger|fools)
    luck (finding|getting|with|to|hiring|filling) _5 (desperate|stupid|gullible|daft|dumb|foolish|willing|put up|puts up|(likes|enjoys|loves|wants|fancies) being|mug|sucker|idiot|masochist|glutton|circus|mess|shambles|nonsense|farce)
    may i
    (look~|looking) forward to _1 (hearing (back|from|your (reply|answer|decision)|whether)|your (reply|response|answer|confirmation)|a reply|confirmation)
    (sure|confident|certain|convinced|trust|know) (that)? (you|they|everyone|all) _2 (understand|appreciate|agree|know|see|realise|realize|get|have many|have plenty)
    (see|meet|seeing|meeting) you (at the interview|on (@day|the @number)|tomorrow)
    @hoping (that)? (to|we|it) _4 (reschedul~|rearrang~|another date|other date|arrange)
    let us see
    enjoy _3 (circus|mess|shambles|chaos)
    @hoping (that)? (somebody|someone|one of you|anyone) (teaches|shows|tells|buys|explains to)
  `,
};
