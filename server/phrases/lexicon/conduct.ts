import type { Lexicon } from '../compile';

/** How the writer treats the reader: tone, criticism, mixed signals, apologies. */
export const conduct: Lexicon = {
  /* This process is asked to be kept open for the writer. */
  keepOpen: `
    (keep|leave|hold) (me|my _2|the _2|this _2|our _2|it|that _2|a _2) _2 (in the (running|mix|frame|pool|process|loop)|in consideration|in play|in contention|open|warm|active|alive|pending|on hold|on ice|on the (calendar|list|books|table|shortlist|schedule|back burner)|on your (calendar|list|books|shortlist|schedule)|in (the|your) (calendar|diary|schedule)|as a backup|as a reserve|as (plan b|a plan b)|as an option|just in case|in case|until|till|for now|for the (moment|time being)|for (a few|a while|another|a week|a fortnight|two|me)|where it is)
    (keep|hold|save|reserve) (my|the|that|our) (spot|place|slot|seat|chair|interview|appointment|date|position|time|number)
    (hold|keep) on to (my|the) _2 (spot|place|slot|seat|chair|interview|appointment|application|cv|file|date)
    (hold|keep|save|reserve) (me)? a _1 (spot|place|slot|seat|chair) (for me|in (this|the|your) (one|process|round|running|interview~)|until|till|just in case|in case|open|free|warm)
    not say no to
    (pencil|put|count|bring|slot|write|add|have|deal|sign) me back (in|on|into)
    leave (the|my|this) door (open|ajar) _3 (for me|on this|here)
    (keep|leave) me on (the|your) (list|shortlist|books|schedule)
    (still|remain) in (the|your) (running|race|process)
  `,

  /* The same, once it is denied: “don't give my slot away yet”. */
  letGo: `
    (give|giving|gave|pass|hand|release|fill|reassign|offer|offering) (my|the|that|our) _1 (slot|spot|place|station|seat|chair|interview|position|appointment|role|job) _1 (away|up|to|yet|just)?
    (close|closing|bin|delete|archive|cross|strike|scrap|shred|throw|discard|cancel) (out)? (my|the|me|this) _2 (file|application|name|candidacy|candidature|folder|off|out|interview) _1 (away|off)? (just)? (yet|until|till|entirely|completely|altogether)
    (rule|write|count|cross) me (out|off) _1 (yet|just yet|entirely|completely|altogether)
    (close|closing|shut|shutting) the door (on this|on your process|on it|entirely|completely|altogether|just yet|yet|on the (role|job|position|interview))
    (ruling|rule) (it|this|you) out (entirely|completely|altogether|yet|just yet)
  `,

  /* The writer might come after all. */
  comeBack: `
    (come|coming|do|attend|join|interview|meet|be|turn up|show up|drop in|drop by|swing by|travel|sit) _6 after all
    (come|be|jump|run|go|leap|hop) _2 (straight|right|running|rushing|racing|flying|crawling) _1 (back|over|into|to|on)?
    come running
    (come|be|do it|go|jump|leap|over) _3 like a shot
    (back|knocking) at your door
    (jump|leap|step|come|get|slip|hop) _1 back (in|into|to|on) _1 (this|the|your|it|that)
    be (on|aboard) the (first|next) (train|plane|bus|flight|boat|ferry|tram)
    (hear you out|give it a go|give you a shot|give it another)
    (still|happily|gladly|even|well|perhaps|maybe|then|gladly still|also) (come|attend|join|do|take|consider|turn up|show up|swing|drop|interview|sit|talk|meet|be there|be persuaded|make it|be up for|be interested|be in|go ahead|go for it|say yes)
    (willing|happy|prepared|ready|open|glad) to (still)? (come|attend|interview|join|do|go ahead|continue|proceed|meet|sit) _4 (anyway|anyhow|after all|still|as planned|then|if)
    (come|attend|do it|do the interview|interview|turn up|go ahead) (anyway|anyhow|regardless|as planned) _2 (if|provided|should)?
    (pencil|count|have|put) me in
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

  /* The other job is said to be unsure. */
  fallsThrough: `
    (in case|if|should|when|were|once|lest) (that|it|this|things|they|the _3|my _4|something|anything|any of) _3 (fall~ (through|apart|flat|over)|goes (wrong|south|sour|badly|pear shaped|bust|under|belly up)|go (wrong|south|sour|badly|pear shaped)|collapse~|not work~ (out)?|not pan~ out|not last|not suit me|turns out (to be)? (a|bad|badly|awful|wrong|not|otherwise)|turn out (to be)? (a|bad|badly|awful)|mess~ me|treat~ me badly|let~ me down|come~ to nothing|blow~ up|back~ out|not happen|not materialise|not materialize|change~ their mind|changes its mind|not stick|sour~)
    (can|could|may|might|do|tend to) (still)? (fall through|come to nothing|fall apart|not work out|collapse|come to naught|go wrong|not last|not pan out)
    (not|nothing) _1 (signed|certain|set|official|final|finalised|finalized) (yet|in stone)
    until (i|it) _2 (actually|really)? (started|signed|starts|start|is signed|sure|certain)
    (cooling off period)
  `,

  /* Another job at another time, or help on offer: no part of this process. */
  otherInterest: `
    (if|should|when|for|about|any|in|of) (a|an|any|some|another|other|future|different|similar|more|suitable) _3 (role~|position~|opening~|opportunities|opportunity|vacancy|vacancies|post~|project~|job~|occasion|time)
    (other|future|different|similar) (role~|position~|opening~|opportunities|opportunity|vacancy|vacancies|post~|project~)
    (in the future|next (year|season|spring|summer|autumn|winter|time)|down the (road|line)|one day|some day|someday|another (day|time|year|season)|later in the year|in a year|in years to come)
    if i can (be of|help|ever|do)
    if you (need|want|like|wish|have|ever|are ever|find|happen|think of)
    (if|should) (it|this|that) (helps|is of|would help|is useful|be useful|be helpful|be of)
    (if|should) (you|your) (ever|need|require|find yourself|happen to|be in|come|pass|visit|like|wish|team ever|new)
  `,

  /* What the other side would have to do. */
  unlessYou: `
    unless (you|the|your|this|we|they|somebody|someone|that) _5 (can|could|are able|were able|was able|is able|manage~|move~|speed~|bring|offer~|match|decide~|get|change~|make|made|find|found|hurry|drop|skip|raise|improve~|come|came|comes|is|are|were|be)
  `,

  /* A fact about the reader's side, and a bad word for it. */
  flaw: `
    (your|the|this|that|its|their|whole|entire|hiring|recruiting|recruitment|selection|interview|application|working|office) _2 @side _2 @seems (a|an|such a|bit|little|touch|tad|the)? @fault
    (your|the|this|that|whole|entire) _2 @side _2 @seems _1 like (a|an) _2 @faultNoun
    (your|the|this|that) _2 @side _2 @seems (too|so|very|rather|quite|pretty|ridiculously|awfully|terribly|incredibly|unusually|painfully|excessively|needlessly|surprisingly) (long|slow|junior|small|basic|limited|narrow|demanding|strict|complicated|corporate|formal|cold|short|expensive|big|loud|noisy|dark|much|many|hierarchical|political|stiff|traditional|old|thin|hard|early|repetitive|impersonal)
    (your|the|this) _2 (role|position|job|post|title|level) _2 @seems (a|an|bit|little|too)? (junior|small|basic|entry level|lowly|low level|limited|narrow)
    your _4 @seems (a|an|such a|bit|little|touch|tad|the|too)? @fault
    (your|the) _3 @side _1 (has|have|had|with) (a|an|no|such a|such|its|some|quite a) _1 (@fault|bad) (atmosphere|culture|reputation|vibe|feel|name|air|structure|process|reviews|turnover|management|tone|attitude)
    (your|the) _3 (@side|place|everything|setup|whole thing) @seems _1 (a|an|such a|like a|one big|complete|total|bit of a|all over the place|in a) _1 @faultNoun
    (your|the) _3 @side @seems _1 not (a|very|one|that|even|the|especially|exactly|particularly|at all)? _1 (professional|organised|organized|serious|clear|honest|transparent|welcoming|friendly|respectful|fair|healthy|realistic|consistent|accurate|interesting|exciting|ambitious|modern|prepared|competent|inspiring|for adults|challenging|place (for|where|to)|kind|polite|impressive|convincing|up to (scratch|date|standard|much)|what (you|was|it) _2 (advertised|described|promised|said|claimed)|as (advertised|described|promised))
    not (think|believe|feel) (your|the|this) _2 @side @seems _3 (place|professional|organised|organized|fair|honest|serious|healthy|good|great|up to|well)
    get your (act|house|acts) (together|in order)
    (your|the|this|that) _2 @side (turned out|proved|proves|turns out) _3 (@fault|@faultNoun|not|nothing like|less|different from)
    (it|this|that|which) @seems (a|an|such a|just a|a complete|like a|one big|all a|bit of a) @faultNoun
    (it|this|that|which) @seems _1 (a bit much|overkill|over the top|too much|a lot to ask|excessive|no way to|a long way from)
    (is|are|was|were|felt|feels|seems|seemed) (a bit much|overkill|over the top|excessive|a lot to ask|no way to|too many|ridiculous|asking a lot|unreasonable|a tall order|way too much|an awful lot) _1 (for|to|of)?
    no way to (run|treat|conduct|hire|recruit|do|handle|behave|speak|talk|manage)
    not (how|the way) (you|to|a _2|one|people|candidates) _2 (treat~|run~|recruit~|hire~|speak|talk|deserve|behave|conduct)
    (found|thought|felt|find|think|feel|consider) (the|your|this|that|them|everything) _4 (@fault|too (long|slow|junior|basic|demanding)|a joke|a mess|lacking)
    (find|found) (@side|interviewers|questions) @fault
    your _4 (took|takes|taking|has taken|dragged|drags|dragging|is dragging|lasted|lasts) _2 (too long|forever|ages|months|weeks|an age|an eternity|so long|far longer|longer than|on and on|on for|on far)
    (the|this|that) _2 @side (took|takes|taking|has taken|dragged|drags|dragging|is dragging|lasted|lasts) _2 (too long|forever|ages|months|weeks|an age|an eternity|so long|far longer|longer than|on and on|on for|on far)
    (it|this) (dragged|drags|has dragged|is dragging) on
    (it)? (took|takes|has taken) (you|your _2|your side|the team|the company|hr|someone|anyone|everyone) _2 (too|so|a|over|more|nearly|almost|@number|@count|weeks|months|ages|forever|long|an) _3 (to|before|for)
    (so)? (slow|slowly|late|long) (on|at|from) your (side|end|part)
    (how|the) _1 (slow|slowly|long|badly|poorly|little|late) _2 (things|everything|it|your|the process|the team|you) _2 (moved|went|took|goes|moves|take|work|works|ran|handled|treated|communicated|organised|organized|prepared)
    your _1 (slow|late|sluggish) _1 (process|recruitment|reply|replies|response times|response|communication|answers)
    (chaotic|disorganised|disorganized|shambolic|endless) _1 (process|recruitment|communication|interviews|rounds|onboarding)
    (bad|poor|terrible|awful|negative|mixed|worrying|dreadful|damning|horrible|scathing|unflattering|critical|alarming|shocking|unhappy) _1 (reviews|review|things|stories|feedback|press|reputation|ratings|comments|reports|word|rumours|rumors)
    (glassdoor|trustpilot|kununu|indeed)
    (reviews|ratings) _3 (put|scared|worried|were|are|made|speak|told|paint|do not)
    (horror stories|red flag|red flags|alarm bells|warning signs|warning bells|bad vibes|bad vibe|bad feeling|bad impression|bad taste|sour taste|poor impression|wrong impression)
    (told|warned|advised|urged|begged) me (to)? (run|stay away|steer clear|avoid|keep away|stay clear|think twice|watch out|off|against|about (you|your|the))
    (warned|warning) (me)? (off|against|about (you|your|the _2))
    (turnover|churn|attrition) _4 (is|are|was|seems|high|awful|terrible|huge|rate)
    (nobody|no one|none of (you|them|your|the)|not one (person|of)|hardly anyone|no body) _3 (knew|knows|know|seemed|seem|seems|could (say|tell|answer|explain|find|do)|bothered|cared|replied|answered|called|told me|introduced|greeted|showed|turned up|listened|explained|apologised|apologized|thought to|was prepared|had read|read my|got back|responded|looked)
    (you|recruiter|your _4|they|the _2) never (replied|answered|called|returned|got|bothered|told|explained|showed|introduced|confirmed|sent|apologised|apologized|responded|came back|even|rang|read|followed)
    (you|recruiter|your _4|interviewers|panel) (did|do|does|could|would) not (bother|reply|answer|even|respond|know|seem|care|listen|return|call|show|turn|respect|have a clue|look (at|up)|read|introduce|explain|remember|manage|inspire|impress|convince)
    (you|your _4|they) (kept|left|leave|keep|had) _3 (waiting|standing|hanging|in the dark|on hold|guessing|stranded|dangling)
    kept (waiting|hanging|in the dark|standing|on hold|guessing)
    (your|you) _4 (lost|mislaid|forgot|misplaced|ignored|ghosted|mixed up|messed up|misspelt|misspelled|bungled|botched|muddled|wasted|lied|misled|talked over|talked down|interrupted|contradicted|dismissed|insulted|mocked|laughed at|rushed|dropped|messed|snapped|yelled|shouted|cancelled on|rescheduled _4 times) 
    you (ghosted|ignored|misled|lied|wasted|insulted|messed me|strung me|forgot|lost) (me|my|us|about|to|along)?
    contradict~ (each other|itself|themselves|the first|yourselves|what|one another|the other)
    (interviewer~|people|panel|recruiter|manager|managers|you|they|them|he|she|boss|director|half of them|of them|call|one) _1 (turned up|showed up|arrived|joined|started|ran|was|were|came) _2 (late|unprepared|hungover|@number minutes late)
    (typed|typing|yawned|yawning|texted|texting|on (his|her|their) phone|scrolling|checking (his|her|their) phone|looked at (his|her|their) phone) (throughout|all|the whole|through|during|most|half)
    (way) i was (treated|spoken|interviewed|kept|handled|received|dealt)
    (not|never|hardly|less than) _1 (like|liked|enjoy|enjoyed|appreciate|care|warm|impressed) (the way|how|being (treated|kept|asked|left|made|grilled|interrogated)|what i (saw|heard|read|found)|by (your|the|what|how)|with (your|the|how)|your (tone|manner|attitude|culture))
    (disappointed|dismayed|appalled|shocked|annoyed|frustrated|irritated|insulted|offended|disgusted|unimpressed|underwhelmed|baffled|troubled|disturbed|put off|discouraged|bored|alarmed|horrified|concerned) (by|with|at|in|about|to (see|hear|find|learn|read|be (asked|kept|left|treated))) _3
    put me off
    (culture|cultural|values) (fit|match)
    (culture|values|atmosphere|environment|vibe) _3 (not|never) _2 (align~|match~|fit~|suit~|for me|right for me|my (thing|style|cup)|me|one|healthy|sit)
    (beneath|below|under) (me|my (level|experience|skills|abilities|ability|station|qualifications|grade|seniority|dignity|standard|standards))
    glorified
    (dressed up|dressed) as (a|an)
    (senior|manager|director|lead) 's (title|name|hat|badge) 
    (junior|intern|student|trainee|apprentice) 's (job|role|work|task|position)
    under (one|a single) (hat|title|roof|job title)
    (three|four|five|two|several) (jobs|roles|people's jobs|positions) (in|rolled into|for the price of|under|at) (one|once)
    (you|hr) (should|could|need to|might want to|may want to|ought to|would do well to|had better) _2 (work on|fix|improve|sort out|train|learn|rethink|modernise|modernize|update|look at how|treat|be ashamed|respect|tell (your|whoever)|teach|invest in|hire people|be more|pay more attention)
    (room for improvement|leaves much to be desired|leaves a lot to be desired|left a lot to be desired|leaves something to be desired|left much to be desired|not up to scratch)
    (which|something|that|more than) i can not (say|claim) (about|of|for) (you|your)
    less than (honest|professional|clear|transparent|ideal|welcoming|impressive|organised|organized|candid|respectful|forthcoming)
    (lack~|lacking|absence) (of|in|any|a|all)? _1 (professionalism|direction|clarity|structure|organisation|organization|communication|ambition|vision|respect|transparency|growth|feedback|interest|leadership|courtesy|manners|preparation|coordination|progression|honesty|diversity|challenge|substance)
    (last|not|never) (been)? (touched|updated|cleaned|painted|decorated|renovated|modernised|redecorated) (in|since|for)
    (jump|jumping|leap) through (hoops|so many|that many|all those|your)
    too many (rounds|interviews|hoops|steps|stages|tests|meetings|hurdles|cooks|managers|layers|people)
    (stuck in the (past|nineties|eighties|dark ages)|behind the times|out of date|out of touch|going downhill|sinking ship|falling apart|going nowhere|dead end|in decline|all over the place|out of its depth)
    (bait and switch|smoke and mirrors|empty promises|broken promises|false advertising|double standards|old boys (club)?)
    (promise~|promised|advertise~|advertised|described|describes|claim~|claimed) _6 ,? but (the|your|it|there|nobody|what|in)
    (nothing|little|not much|far) like (the|what) _4 (advert|advertised|described|promised|advertisement|ad|description|brochure|posting)
    your _1 (industrial estate|office|building|premises|canteen|lobby|reception) @seems @fault
    commute to your _4 @seems _1 @fault
    (long way|far cry) from (what|the)
    (one|worst) of the worst
    the worst
  `,

  /* Abuse, sarcasm, orders, and bluntness announced. */
  harsh: `
    waste~ _4 (my|our|everyone's|everybody's) _1 (time|day|morning|afternoon|evening|energy|breath|life|weekend|effort)
    not waste _4 (my|our|everyone's) (time|energy|day)?
    what a waste
    (a|such a|complete|total|utter) waste of _2 (time|day|morning|afternoon|evening|energy|effort|breath|life|paper|space|train fare)
    (better|other) things to do (than|with)
    you (people|lot) _3 (can not|could not|should|never|need|do not|keep|are _1 (unbelievable|impossible|hopeless|useless|clueless|all the same|a joke|something else|pathetic|rude)|can get|get your)
    unless you people
    get your (act|acts|house|facts|ducks) (together|in order|in a row|straight)
    (bunch|pack|load|shower|gang|crowd) of (clowns|idiots|amateurs|jokers|liars|cowboys|fools|muppets|crooks|children|morons|imbeciles|incompetents|sharks|thieves|thugs)
    (fuck|fucking|fucked|wtf|ffs|shit|shitty|bullshit|bollocks|goddamn|pissed off|piss off|piss take|dickhead|wanker|twat|arsehole|asshole|bastards)
    (this|your|that|whole|such|absolute|complete|total|utter) (circus|farce|nonsense|charade|zoo|madhouse|clown show|shitshow|drivel|claptrap|garbage|sweatshop)
    (laughing stock|amateur hour|mickey mouse|cowboy outfit|clown show)
    (shame on you|how dare you|screw (you|your|this)|sod (off|it|this|your)|bugger off|shove (it|your)|stuff (it|your (job|interview|process|offer))|stick (it|your (job|interview|process|offer)))
    (get lost|get stuffed|get real|get a life|get a grip|grow up|buzz off|back off|bug off|jog on|go to hell|take a hike|take a hint|drop dead|give it a rest|give me a break|shut up|cut the crap|cut it out|knock it off|enough is enough|enough already|for crying out loud|for god 's sake|for heaven 's sake|for pity 's sake|for goodness sake|good riddance|good grief|tough luck|cry me a river|spare me)
    blow~ up my (phone|inbox|linkedin)
    (stop|quit|cease) _2 (spamming|pestering|hounding|harassing|bugging|stalking|badgering|nagging|bothering|hassling|begging|bombarding)
    (fed up|sick and tired|sick to death|sick|tired) (of|with) (your|you|this|these|being|hearing|getting)
    had (more than)? enough of (this|you|your|being|these|it)
    (out of patience|lost (all)? patience|losing my patience|beyond a joke|the last straw|my last nerve|wits end)
    not (even)? (think|dream) (about|of) (calling|contacting|ringing|emailing|asking|writing|it)
    not you dare
    (could|can|do) not care less
    not give a (damn|toss|monkey 's|fig|hoot|rat 's|stuff|flying)
    read my (profile|cv|resume|message|mail|email|application) _1 (next time|for once)
    next time ,? (do your|read|try reading|learn|check|look before|think before|bother|have the (courtesy|decency|manners))
    (have|had) the (courtesy|decency|manners|common decency) to
    a (word|bit|piece) of (advice|warning) (:|,|for you|though)
    (free|friendly|unsolicited) (advice|tip) (:|,|for you)
    (to be|let me be|i will be|i am going to be|be|being) (blunt|brutally|brutal)
    (bluntly|sugarcoat|sugar coat|mince words|mincing words|mince my words)
    (which|what) (part|word|bit) of _9 (not|need|needs|do|did|unclear|translating|understand)
    (draw|paint) (you)? a picture
    (spell it out|words of one syllable|read my lips|is it that hard|do i make myself clear|hard of hearing|can not you read|can you not read|can not read)
    are you (deaf|blind|serious|kidding|joking|even|all mad|people|for real)
    (who do you think you|what is wrong with you|what were you thinking)
    how (hard|difficult) (can|could) (it|that|this)
    how many (more)? times (do|must|have|will)
    how much clearer
    (i|we) (have)? told _4 (twice|three times|@number times|a hundred times|a thousand times|over and over|again and again)
    told (your|you) _3 (twice|three times|@number times|a hundred times)
    for the (hundredth|umpteenth|tenth|millionth|nth) time
    (third|fourth|fifth|umpteenth|second) time (that)? (i|we) _2 (had to|have to|am telling|am asking|told)
    message number (two|three|four|five|six|seven|eight|@number)
    (congratulations|congrats|well done|bravo|kudos|hats off|full marks) (on|for|to you for) _1 (finally|remembering|noticing|eventually|at last|opening my|replying|answering|wasting|getting round|deigning)
    (thank you|thanks|thx|cheers) _4 for (nothing|wasting|ignoring|ghosting|forgetting|the runaround|absolutely nothing|dragging|messing|message number|taking forever|the silence|the chaos|the radio silence|(keeping|leaving) me (waiting|hanging|in the dark|guessing)|not (replying|answering|calling|bothering|telling|writing))
    (thanks|thank you) but no thanks
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
    is (that|this) (how|the way) (you|the|your|a) _2 (treat~|look~|run~|do|conduct~|recruit~|hire~|speak~|behave~)
    what (planet|century) (are|is|do)
    (find|get|hire|go find) _1 (another|some other|yourself a|yourselves a|some) _1 (mug|sucker|fool|victim|dummy|slave|idiot|monkey|skivvy|dogsbody|doormat|chump|patsy)
    (next|another|some) poor (soul|sod|sap|fool|bugger|sucker|victim|souls|sods)
    (luck|best|wishes) (with|in|for) that
    luck _6 ,? (you|you all|they) (will|are going to|are gonna) need
    luck (finding|getting|with|to|hiring|filling) _5 (desperate|stupid|gullible|daft|dumb|foolish|willing|put up|puts up|(likes|enjoys|loves|wants|fancies) being|mug|sucker|idiot|masochist|glutton|circus|mess|shambles|nonsense|farce)
    lol (thanks|thank you|no|nope|as if|sure|ok|whatever)
    (lmao|rofl|yawn|duh|puh lease|puhlease|pfft)
    whatever you are all
    whatever this (is|was|thing)
    (call|calls) (this|it|that) (itself)? (a|an) (process|professional|interview|job|offer|company)
    so called (process|job|opportunity|interview|professionals|recruiter|company|talent|experts)
    (hope|hoping) (it|you|your|this|that|they|the) _3 (burn~|chok~|go (bust|under|bankrupt)|regret|rot|suffer|crash~ and)
    (report|sue) you
    (legal action|restraining order|name and shame)
    (pathetic|laughable|disgraceful|despicable|brainless|moronic|imbecile|moron|morons|idiots|clowns|muppets|scumbag|scumbags|jerks|losers|bloodsuckers|parasites|leeches|vultures)
  `,

  /* The same, unless the writer says it of himself. */
  harshTo: `
    (stupid|dumb|ludicrous|idiotic|clueless|useless|worthless|ridiculous|absurd|shameful|idiot|clown|muppet|jerk|loser|numpty|incompetent|lazy|arrogant|ignorant) _1 (process|company|question~|people|person|recruiter~|game~|test~|task~|manager~|system|email~|message~|rules|bot|bots|lot|bunch|outfit|team|hr|of you|management)
    (you are|you all are|you must be|you were|your (company|team|recruiter~|hr|manager) (is|are|was|were)) _2 (stupid|dumb|rude|arrogant|ignorant|lazy|incompetent|unprofessional|liars|a liar|desperate|delusional|deluded|dreaming|insane|mad|crazy|clueless|useless|hopeless|idiot|idiots|ridiculous|having a laugh|taking the (mickey|piss)|wasting)
    (learn|try learning) (to|how to) (read|spell|count|listen|write|behave|use)
    (do|did) your (homework|research)
    (desperate|stupid|gullible|daft|dumb|foolish|mad) enough (to)?
    rude of you
  `,

  /* Harsh only where it is a clause of its own. */
  bareClause: `
    not interested
    whatever
  `,

  /* Harsh only where it is a sentence of its own. */
  bareSentence: `
    your loss
    (unbelievable|unreal|ridiculous|pathetic|seriously|disgusting|outrageous|shocking|appalling|rubbish|nonsense|hilarious)
    (stop it|enough|give up|get real|forget it|forget about it|as if|yeah right|big deal|dream on|no way|no chance)
  `,

  /* An apology. */
  apology: `
    sorry
    (apologise~|apologize~)
    (apology|apologies)
    (forgive|forgiving) (me|my|us|the|this|that|a|any|all|him|her)
    (forgive|pardon|excuse) me
    pardon (me|my|the|us|any|this)
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
    (am|feel) (so)? (ashamed|mortified|embarrassed|distraught|devastated|gutted)
    (guilt ridden|racked with|wracked with|consumed with) 
    (such|what|am|a|complete|total|utter|absolute) (a|an)? (idiot|fool|clot|dolt|twit|wally|muppet|nitwit|nuisance|disgrace|dunce|scatterbrain)
    (kick~|hate|hating|hated|cursing) myself
    (hate|hated|hating) to (do this|disappoint|be doing|let)
    (no|without an|without any) excuse for (this|my|it|the)
  `,

  /* Begging: one is too much. */
  beseech: `
    (unforgivable|inexcusable|unpardonable)
    (beg|begging|implore|beseech) (you|of you|for)
    beg your (pardon|forgiveness)
    (can not|could not) _2 (apologise|apologize|express|say|begin to) _3 (enough|sorry)
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
    (terribly|dreadfully|awfully|so so|so , so) sorry
    could disappear
  `,
};
