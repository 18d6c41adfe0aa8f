import type { Lexicon } from '../compile';

/** Scorn by construction rather than by word: mock praise, absurd measures, questions that want no answer. */
export const mockery: Lexicon = {
  harsh: `
    # Thanks or praise for a wrong.
    (thank you|thanks|thx|cheers|ta|much obliged|congratulations|congrats|bravo|kudos|well done|hats off|full marks|top marks|ten out of ten|gold star|slow clap|applause|i applaud|nice work|nice going|good job|great job|chapeau|a (prize|medal|round of applause)) _3 ,? _1 ,? (for|on|at|to (you|whoever|him|her|them) for) <wronging>
    (grateful|obliged|thankful|thank you|thanks|cheers|ta) _3 for _4 (silence|runaround|nonsense|shambles|circus|cold shoulder|rudeness)
    (thank you|thanks|thx|cheers|ta) _3 for (zero|nil|the (lack|absence|dearth) of)
    (suppose|guess|presume|gather) (i|we) (should|ought to|must|am (meant|supposed|expected) to|have to) (feel|be) _1 (honoured|honored|flattered|grateful|thankful|glad|impressed|pleased|lucky)
    (take|takes|taking|took) the (mick|mickey|michael|piss|biscuit)
    (maybe|perhaps|might i suggest|may i suggest|next time) (try|you (should|could|might) try|consider)? (opening|reading|checking|answering|listening to) (my|your|the|a|an|what) _6
    # Delight at being slighted.
    (treat|joy|delight|pleasure|honour|honor|privilege|thrill|fun|delightful|charming|lovely|marvellous|marvelous|wonderful|great|nice|special) _4 (be|being|been|get|getting) _1 (((left|kept|made|told) _1 <in limbo>)|stood up|ignored|ghosted|grilled|interrogated|talked over|talked down to|laughed at|patronised|patronized|lectured|shouted at|hung up on|(passed|bounced|shunted) (from|around|between)|called by the wrong|treated like)
    (enjoy|have fun|good luck) (explaining|breaking|justifying) _6 (why|how|that|to (your|the) (boss|board|manager|director|directors|investors|owner|owners|customers|regulator))
    forgive me for (thinking|expecting|imagining|believing|assuming) (that)? (a|an|the|your|somebody|someone|anyone|anybody|my|it|there)
    silly me (for|to)? _1 (thinking|think|expecting|expect|assuming|believing|hoping|i)
    # Somebody ought to be taught what any child knows.
    (somebody|someone|anybody|anyone|you|they|whoever) (ought to|should|could|might|may|will|would|had better|needs to|please)? (teach|teaches|taught|buy|buys|bought|show|shows|tell|tells|get|gets) _9 (how to|to)? (read|count|spell|tell the time|use a|write|listen|tie) _2 (clock|calendar|phone|telephone|diary|map|time|manners|letter|email|address|properly|sentence|spreadsheet|shoelaces)
    (somebody|someone|anybody|anyone|you) (ought to|should|could|might|will|would|please)? (buy|buys|get|gets|give|gives) (them|him|her|whoever _2|your _2|the _2|yourself|yourselves) a (calendar|clock|watch|dictionary|map|mirror|diary|spell checker|spellchecker|compass)
    ever heard of (a|an|the|common|basic|good)? _1 (calendar|clock|phone|telephone|email|courtesy|manners|dictionary|diary|map|punctuality|privacy|weekend|sleep|decency|confidentiality|spellcheck)
    (hope|wish|pray|suggest|recommend) (that)? (somebody|someone|one of you|anyone) (((teaches|buys) (your|them|him|her|the|whoever))|((tells|shows|explains to) _4 (how to|what a (clock|phone|calendar|deadline))))
    # Whom the process would suit.
    (you|anyone|anybody|one) (would|might|could) (have)? (think|thought|believe|believed|imagine|imagined|swear|sworn) _9 (@grandiose|nasa|crown jewels|prime minister|brain surgeon|rocket scientist)
    (a|any|every|your|some) _1 (mind reader|clairvoyant|contortionist|psychic|masochist|octopus|martyr)
    (anyone|anybody|nobody|no one|somebody|someone|people|a person) with (a (pulse|brain|spine|choice)|half a brain|two brain cells|eyes in|any (sense|brains|dignity|pride|self respect)|an ounce of|common sense|a shred of)
    (could|would|can) not (organise|organize|run|manage|arrange|pour|find|hit|spell|boil|fight) _3 (in|from|out of|on|with) (a|an|your|their|his|her|both|the) _2 (brewery|bakery|sweet shop|sweetshop|boot|barn|paper bag|vineyard|distillery|hands|map|pub|toy shop|chip shop|cathouse|backside)
    (you|you (lot|people|all|guys)|y'all|they|your _2) (could|would|can) not (run|pour|draw|organise|organize|arrange|boil|find|plan) (a|an|your|their|his) _1 (bath|tap|raffle|whelk stall|tombola|bake sale|egg|kettle|pint|party|stall|picnic|backside|own|way)
    # Warmer elsewhere: where nobody would look for warmth.
    (@comparative|more @quality|more @unknown) _3 (from|at|in|than|on|to|with) (a|an|the|my|any|most) _1 @grimPlace
    (a|an|the) _1 @grimPlace (has|have|is|was|had|would|gives|offers|runs|shows|looks|feels) _1 (better|more|friendlier|warmer|livelier|cleaner|kinder|cheerier)
    # Which fool did this.
    (what|which|whatever) _1 (genius|bright spark|brainbox|einstein|comedian|joker|mastermind|wit|halfwit|hero|clown|idiot|fool|rocket scientist|wizard|visionary|sage|prodigy) _1 (books|booked|thought|thinks|decided|decides|wrote|writes|designed|designs|came|dreamt|dreamed|sets|set|schedules|scheduled|puts|put|plans|planned|signs|signed|picked|picks|chose|chooses|invented|runs|sends|sent|asks|asked|makes|made|had|let|lets|built|drew|approved|answers|answered)
    (whose|who 's) _1 (bright|brilliant|clever|great|genius) idea
    (who (thought|decided|thinks|reckoned)) (it|that|this) (was|is|would be|were) (a|any)? _1 (good|great|bright|clever|sane|sensible|normal) (idea)?
    # Idioms of scorn.
    if (i|we|you) ever (need|want|require) _2 (lesson|lessons|advice|masterclass|tips|tutorial|course) (in|on) (how to|how not to|<wronging>)
    (lessons|lesson|masterclass|master class|crash course|phd|degree|medal|trophy|award|prize|oscar) (in|for|on) (how not to|<wronging>)
    your precious (@side|trial|shift|offer|rules|list|contract|slot) _1
    (shouting|bullying|silence|fear|shouted|panic|chaos|hope|rudeness|guesswork|luck) is not (a|an) _1 (style|strategy|plan|policy|technique|skill|method|culture|answer|system)
    no means no (.|,|!|;|@break|@dash|even)
    asking (again|twice|me again|a @ordinal time|@count times) _2 (will|does|is|did) not (make|change|help|get|alter|turn|going)
    you had one job
    (my|a|any|your average) _2 (cat|dog|goldfish|hamster|parrot|toddler|gran|grandmother|nan|granny|monkey|chimp|chimpanzee|child|budgie|goat|donkey|pig|hen|toaster|potato|drunk|badger|kid|houseplant|magpie|pigeon|coin) _4 (could|would|can) (have)? _1 (write|written|run|plan|planned|do|done|organise|organize|organised|draft|schedule|manage|managed|spell|hire|make|made|answer|read|ask|find|found|design|designed) _4 (better|quicker|faster|straighter|sooner|more|less)
    learn my (name|address|trade|job title)
    (grown ups|grownups|adults) (will|are|come|get|would|were|have) _1 (back|home|in charge|in the room|return|returned|arrived|arrive)
    here 's a (thought|tip|hint|suggestion) _1 (:|,|@dash) (open|read|try|check|answer|learn|look|pick|reply|turn|write|train)
    (would|will) (rather|sooner) _5 (wasps|hornets|scorpions|snakes|crocodiles|alligators|gravel|cement|concrete|root canal|barbed wire|leeches|eels|maggots|slugs)
    (person|man|woman|soul|somebody|someone|anyone|anybody) (who|that|there who) (can|could) (add|count|read|spell|tell) _3 (two|three|to ten|numbers|the time|left|a clock|a map|a calendar|from)
    (had|have had|known|got|received|met with|given|seen|having) _1 (@comparative|more @quality|more @unknown) _1 (chat|chats|conversation~|welcome~|reception~|handshake~|greeting~|talk~|company|hospitality|service|manners|replies|answers|letters|hugs|smiles) (from|with|at|in|on|off|out of)
    since when (is|are|was|were|do|does|did|has|have)
    (quelle surprise|(colour|color) me (shocked|surprised|unimpressed|amazed|stunned)|boo hoo|slow clap|stay classy|smooth move|golf clap)
  `,

  harshTo: `
    too (important|grand|posh|proud|lazy|clever|high and mighty) (to|for) _1 (reply|answer|call|ring|write|read|look|say|pick|open|turn|show|learn|return|bother|lift|greet|shake|the likes)
  `,

  bareClause: `
    (genius|einstein|sherlock|clever clogs|smarty pants|your (majesty|highness|lordship|worship|eminence))
  `,

  bareSentence: `
    (how|real|so) (professional|classy|mature|efficient|reassuring)
  `,

  /* Scorn where the sentence is a question. */
  sneer: `
    who (comes|came) up with (this|these|such|that) (stuff|rubbish|things|rules|questions|ideas|process|system)
    (were|are|was|is) (you|they|this|it|that|we) _1 (hiring|recruiting|looking for|after|expecting|electing|appointing|seeking|interviewing (for)?|choosing|picking|vetting|casting|testing (for)?|wanting) _3 (@grandiose|prime minister|brain surgeon|rocket scientist|mind reader)
    (are|were|is|was|do|did|does) (you|they|this|it|we) _6 or (a|an) (@grandiose|prime minister|brain surgeon|rocket scientist|mind reader)
    (do|did|does) (you|they|one|a _2|the _3) _1 (want|need|require|expect|have to be) _3 (@grandiose|prime minister|brain surgeon|rocket scientist|mind reader)
    (was|am|were|are) (i|we|people) _2 (apply|applying|interviewing|auditioning|running|signing|enlisting|trying out|joining) (to be|for|as|with|up)? _2 (@grandiose|nasa|mi5|mi6|the (cia|fbi|sas|vatican|pentagon|olympics|marines|presidency|papacy|moon|secret service|foreign legion)|prime minister|brain surgeon|rocket scientist)
    (was|were|is) (the)? (next|@ordinal|last|final) _2 (going to be|to be|meant to be|supposed to be) (a|an|in|by|at|on)
    what (is|was|comes|came|would be|will be|would have been)? next ,? (a|an|my) _1
    (has|have|had|did|does|do|is|are|was|were|can|could|would) (nobody|no one|none of (you|them|your _1|the _1)|not one of (you|them)|not a (soul|single)) _2
    (has|have|had|did|does|do|is|are|was|can|could) (anyone|anybody|any of you|somebody|a (soul|single)) (there|at your _1|in (that|your|the) _1|over there|upstairs|at all)? _1 (ever|even|actually|bother|bothered|awake|in charge|minding|talk to each|speak to each|able to (read|count|spell))
    (is|was|were|are) there (a|an|any|no|not) _1 (grown up|grownup|adult|human|human being|grown ups|grownups|adults|humans) (i|there|in|at|on|around|available|behind|anywhere|over|who)
    (is|was|were) (it|this|that|all this) _1 (a|an|some|some kind of|some sort of|meant as a|supposed to be a) _1 (joke|prank|wind up|windup|hidden camera|sketch|dare|hostage)
    (do|did|does) (i|we) (look|sound|seem|strike you) (like|as) (a|an|i|we|if|somebody|someone)
    (do|did|could|can) (you|they|anyone|anybody) _1 (honestly|seriously|really) (think|expect|believe|imagine|suppose) (that|i|we|anyone|anybody|people|nobody|me|it|this)
    or (is|was|am|are|were|do|did) (it|this|that|i|we|they|you) (just|simply|merely|only) (lucky|unlucky|special|lose|losing|forget|forgetting|bored|making|guess|guessing|pretending|ignore|ignoring|for show|hoping)
    (how|why) (many|much) _3 (does|do|did|would|will) (it|you|one|they|a _1) (take|need|want) to
  `,

  /* “Five rounds for a cleaner?”: a question without a verb, where it opens its sentence. */
  incredulous: `
    (three|four|five|six|seven|eight|nine|ten|eleven|twelve|several|another|@number|half a dozen|a dozen|a third|a fourth|a fifth|a sixth) _2 (rounds|round|interview~|stage~|tests|test|exams|exam|forms|form|references|panels|assignment~|task~|essay~|presentation~|questionnaire~|quizzes|trial~|video~|background check~|credit check~|drug test~) _1 ((for (a|an|one|someone|somebody|part time|minimum|unpaid|shelf|bar|cleaning))|(just)? to _1)
    (@count|@number) _1 (weeks|months|days|emails|calls|phone calls|reminders) (for|to|before|of) _2 (a reply|an answer|reply|answer|hear|silence|nothing|a yes|a no|word|confirm|arrange|say)
  `,
};
