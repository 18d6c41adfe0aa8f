import type { Lexicon } from '../compile';

/** Faults told as plain facts: what was said against what was found, what came too often, too late or not at all. */
export const grievances: Lexicon = {
  flaw: `
    (my|your|the) (interviewer|recruiter|panel|contact) never _1 (turned up|showed up|appeared|rang|called|came|arrived|wrote|answered|joined|dialled in)
    # One source says this, another that.
    (your|the) _2 @source _2 @tells _6 ,? (but|whereas|while|yet|when) (your|the|his|her|a) _2 @source _3 @tells _1 (@number|@count|@day|@month|@amount|otherwise|nothing|(something|a) _1 different|the opposite|it (is|was)|i (was|am|would)|there)
    (your|the) _2 @source _2 @tells _6 and (your|the|his|her) _2 @source _3 (say|says|said|tell|tells|told|claims|claimed|insists|insisted|promises|promised|mentioned|named|quoted|meant|means|speaks|spoke)
    (your|the) _2 @source _2 @tells _4 , (but|then|yet|while|whereas) (your|the) _2 @source _2 @tells
    (your|the) _2 @source _2 @tells _4 , (and)? (your|the) _2 @source _2 @tells _1 (@number|@count|otherwise|nothing|(something|a) _1 different|the opposite|neither|next|@day|(@name|@unknown) and (your|the)|@name (.|;|@break))
    (your|the) _2 @source _2 @tells _7 ,? (but|whereas|while|yet|only) _1 (what _2 (described|showed|said|saw|met|heard|was told|found|outlined|was offered|explained|listed)|nobody|there (is|was) (no|none|nothing|not)|when (i|we) (got|arrived|came|asked|rang)|in (fact|practice|truth|reality)|it (is|was|seems) (really|actually|mostly|mainly|all|nothing|more like)|(@person|the @person) (i|who) _2)
    (one thing|one (story|figure|date|time|answer)) (by|from|to) _5 and _2 another
    (hours|dates|times|date|figures|duties|title|titles|grade|terms|names) _5 (and|from) (the (ones|one)|those|that|the _1) _4 (not|never|hardly) (match|agree|tally|fit|square|add up)
    (everyone|everybody|each (person|one|interviewer|of you|panel member|manager)|every (person|one|manager|interviewer)) _5 (a different|different|another|his own|their own) _1 (answer|version|account|date|time|((idea|story|view|notion|picture|tale) (of|about) (the|what|your|this|my) _1 (job|role|post|work|duties|hours|start|place|it|i)))
    # Again and again.
    the (third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|umpteenth) (time|date) _2 (@side|it|vacancy|slot|date|@session) _1 (has|have|had|was|is|gets) _1 (been)? @reset
    the (third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|umpteenth) (time|date) (you|your _2|they|hr) _2 @reset
    (your|the|this|that|my) _1 (interview|date|time|post|job|role|title|vacancy|start|hours|venue|place|format|slot|description|advert|position|duties|rota) _2 (has|have|had|was|were) _2 @reset _2 (twice|three times|four times|@count times|@number times|several times|again and again|so often|every (week|month|time)|since (i|my|we))
    (job|post|role|position|vacancy|one) _2 (advertised|readvertised|listed|posted|going) _2 (every (week|month|year|few|other|spring|summer|autumn|winter)|again and again|for (months|years))
    (attempts|goes|tries|emails|calls|reminders|phone calls|letters) _1 (before|until) (you|your|anyone|anybody|somebody|someone|one of you)
    took (you|your _2) _1 (@count|@number|several|many|so many) (attempts|goes|tries|emails|calls|weeks|months|days|reminders|letters) to
    (took|needed) (a|an|one) _1 (complaint|reminder|chaser|second (call|email|letter)|angry (call|email|letter)) (to (get|have|find|reach|hear|fix|confirm)|before)
    (asked|wanted|demanded) (for)? (my|the same|both|all my|these) _5 (twice|three times|four times|@count times|@number times) (by|in|over)
    (i was|we were|being|been|got) _1 (sent|directed|packed off|marched|moved) (to|round|between|from) _1 @count _1 (different|other|wrong)? _1 (@place|@side|doors|desks|rooms|buildings|floors|people|sites|addresses|departments) before
    # No word, for long.
    (@count|@number|several|long) _1 (weeks|months|days|week|month|fortnight|hours) (without|with no|and no|before) _1 (so much as)? (a|an|any|one|single|the courtesy of a)? _1 (word|reply|answer|news|response|peep|call back|update|explanation|feedback|acknowledgement|sign of life|glass|cup|drink)
    without (so much as|even) (a|an) _1 (glass|cup|coffee|drink|seat|sandwich|biscuit)
    heard (nothing|not a word|not a thing|not a peep) _1 (back)? (for (@count|@number|weeks|months|ages)|(from|out of) (you|your _2|anyone|anybody|hr|somebody) _1 (for|until|till|since|after))
    (waited|waiting|wait|sat here|sat) (for)? (@count|@number|several|over a|nearly a|a) _1 (weeks|months|month|fortnight|days) _1 (to (hear (back|anything|from (you|your|anyone|hr)|how|whether)|learn|be told|get (an|a|any) (answer|reply|date))|for (an answer|a reply|your|news|a word|any)|before (anyone|anybody|you|hearing|somebody))
    (long time|@count weeks|@count months|@number weeks) to (leave|keep|have) (someone|somebody|anyone|anybody|a person|people|a _1) _1 (hanging|waiting|guessing|dangling|on hold|in the dark)
    (i|we|and|but) _1 never _1 (got|had|received|given|saw) (a|an|any|one|so much as a) _2 (answer|reply|response|explanation|apology|confirmation|feedback|acknowledgement)
    (you|they|your _2|who|somebody|someone|hr) _1 (promised|said|swore|told me|assured me) _9 (and|but) (i|we) _1 (heard|got|had|received) (nothing|silence)
    my (emails|email|calls|letters|messages|form|application|questions) _2 (into|down) (a|the|some) _1 (void|hole|well|drain|black hole|bin)
    there (was|were) (no one|nobody|not a soul|no _1) _1 (to (meet|greet|receive|welcome|let (me|us)|show (me|us))|on reception)
    # What those say who know it.
    (used to (be|work)|worked|work|works|employed|left|quit|temped|trained) _7 (told|warned|tells|tell|says|said|say|advised|begged) (me|us)? _3 (@regretting|never (again|go|work|apply|join|to (go|work|apply|join|touch|come))|to (leave|run (.|,|!|a mile)|wait)|(can|could) not wait to (leave|go|get|quit|see the back)|(left|leaving) _1 (in|after|within|because|as|since)|leave (it|you))
    (worked|employed|temped|trained) _3 (for|with|at|under|on) (you|your _2|there|that _1) _3 and _1 ((hated|regretted|dreaded|loathed) (it|every|each|all|my time)|could not wait (to (leave|go|get|quit)|until|till)|cried every|lasted (a|one|two|@count))
    (last|previous|past|other) (@count|few|several|pair of) (people|managers|chefs|nurses|drivers|ones|holders|cooks|teachers|carers|heads|starters|hires|hirings)? (all|both)? (left|quit|walked out|gave up|resigned|went|gone) _1 (in|inside|within|after|before) _1 (@count|@number|a|an|one|their) _1 (day|days|week|weeks|month|months|year|years|probation)
    (said|says|told me) (he|she|they) (was|were) (off|leaving|getting out|looking elsewhere|looking to leave|job hunting|out of (here|there)|counting the days)
    # How people are dealt with there.
    (can not|could not|do not|did not|not) _1 (agree|live|hold|sympathise|feel comfortable|comfortable|at ease|happy) with (the way|how|what|the manner in which) (you|your _1|staff|people|the _1 (@person|@side)) (treat|treats|treated|run|runs|ran|manage|managed|handle|handled|speak|spoke|talk|talked|do|does|did|behave|behaved|pay|paid|use|used|make|made|keep|kept)
    (object|objected|objection|took exception|take exception) to (how|the way|your|being|the manner)
    (can not|could not) _1 (square|reconcile|stomach|condone|overlook|defend|forgive|excuse) (your|the way|how|what (you|i saw)|the _2 with)
    not _1 (keen|sold|struck|taken|impressed|comfortable|happy|easy|enamoured|fond) (on|with|by|about|of) (the|your) _1 (atmosphere|mood|vibe|culture|way|management|tone|attitude|set up|setup|approach|look of|feel of|sound of|state of|conditions|manager|people|manner|manners)
    (not|never) _1 (think|thought) (much|highly|a lot|a great deal) of (the|your|a|an|how|any) _1 (@side|@org|@person|way|place|you|people)
    (people|staff|everyone|everybody|men|women|cooks|chefs|nurses|drivers|managers|lads|somebody|someone|colleagues|they) (was|were) _1 ((yelling|shouting|screaming|swearing|cursing) at (each other|one another|me|us|him|her|them|everyone|people|staff)|bickering|squabbling|sniping|in tears (.|,|;|@break|@dash|and|over|when|before|by)|at each other 's (throats|necks)|asleep)
    (swore|swearing|shouted|shouting|yelled|yelling|screamed|screaming|bawled|snapped|barked) at (a|an|the|one of|your|another|somebody|someone|his|her|their|each other|me|us|people|staff|everyone) _1
    (your|the) _2 @side _1 @seems in (total|complete|utter|absolute|a|some)? (chaos|disarray|turmoil|uproar|bits|pieces|ruins|tatters|darkness|disorder|confusion)
    # What is wrong with it, unnamed.
    (something|a lot|plenty|all) (is|was|must be|had gone) _1 (not (quite|altogether|entirely)? (right|well|as it should)|wrong|amiss|rotten|badly wrong|off) _1 (in|at|with|about|inside) (the|that|your) _1
    (a lot|lots|too much|plenty|so much|constant|a good deal|a great deal) of (turnover|shouting|tension|churn|infighting|gossip|backbiting|bad feeling|ill feeling|swearing|finger pointing|bickering)
    # Past its day.
    (half|most|some|many|several|all|two|@count) (of)? (the|your) _4 (should|ought to) have been (scrapped|replaced|binned|mended|fixed|cleaned|retired|condemned|closed|shut|thrown|taken|pulled|pensioned|repaired|updated|serviced|painted)
    (should|ought to) have been (scrapped|replaced|binned|mended|retired|condemned|thrown out|taken off|pulled down|pensioned off|repaired|serviced) _3 (ago|since|before|by now|.|,|@break)
    (your|the) _2 @side _5 (stopped|stuck|frozen|left) in the (past|last century|dark ages|fifties|sixties|seventies|eighties|nineties|stone age)
    (@kit|software|system|systems|computers|computer|equipment|machines|website|forms|views|values|attitudes|methods|tills) _2 (belong|belongs|belonged) in a museum (.|;|!|@break|@dash)
    (belong|belongs|belonged) in (a|the) (skip|bin|scrapyard|tip|past|dump|last century|dark ages|nineteenth|history)
    (your|the) _4 (breaks|broke|flouts|breaches|is against|goes against) (the)? _2 (law|laws|regulations|directive)
    # Not for this applicant, not for one person, not for one day.
    (task|test|assignment|exercise|homework|brief|project|form|case study|presentation) _4 (would have taken|would take|would need|takes|took|needs|needed|wants) _2 (a|an|two|three|four|part of|whole of|more than|most of) _1 (full|whole|entire|good|solid) _1 (week|weeks|weekend|days|evenings|day|fortnight|month)
    (not sure|doubt|doubtful|wonder|unsure) (that|if|whether)? (your _2|anyone (there|at your _1)|anybody (there|at your _1)|you) _1 (talk|talks|know|knows|knew|read|reads|listen|listens|speak to|speaks to|care|cares|agree|spoke|talked) _1
  `,

  notFlaw: `
    (word|reply|answer|news|line|peep|response|feedback|explanation|sign|call) _1 (from|out of) (me|us|my _1)
    (twice|times) (for (me|us|my sake)|at my|on my (account|behalf)|to suit (me|us))
    (for|to) (me|us) (twice|three times|@count times)
    from the (other|hospital|doctor|surgery|council|bank|landlord|school|college|university|courts|court)
  `,

  sour: `
    (nobody|no one|not a soul|none of (you|them|your _1)|neither of (you|them|the _1)) _4 (would (tell|say|give|answer|explain|look|speak|take|confirm|admit)|had ever|has ever|thought to (tell|say|ask|ring|call|mention|explain|check|let|offer|read|introduce|warn|send|reply|look)|rang|wrote|wanted to|asked|let (me|us) (know|finish|speak|in|sit|ask|explain|answer|see))
    still (says|say|shows|lists|carries|names|calls|advertises|mentions)
    (was|were|turned up|arrived|came) _2 late (and|,|.|for|to|@break)
    older than (i am|me|my (father|dad|gran|mother|mum|grandad|grandmother|kids|children)|any)
    not _1 (remember|recall|find|apologise|apologize|thank|turn up|call back|call me|ring back|ring me|write back|say|saying|wait|show me|hear me|stop|help|understand|meet my|give me|spell|pronounce|work out|look me)
    (laughed|giggled|sniggered|tittered|smirked) (at (me|us|my _1)|in my face|when|because)
    (chewing|chewed|spat|spitting|scrolling|texting) 
    looking (for (work|the (door|exit)|another job|a way out|other jobs)|elsewhere|to leave)
    as (if|though) (nobody|no one) (had|has)
    started (the (day|week|month) before|only|that (day|morning|week)|the same (day|week))
    never (done|seen|met|worked|heard|read|held|been|looked|told|sent|came|called|rang|answered)
    (twice|three times|four times|@count times) (over|already|before|since|in (a|one|two|@count))
  `,

  /* A change asked of the reader, where it opens its clause: “give me three days at home and I’ll …”. */
  openOrder: `
    (say|give|offer|make|let|drop|find|change|move|swap|cut|sort|get|put|raise|lose|scrap|shorten|skip|ditch|promise|guarantee|show|fix|shift|reduce|bring|lend|take|throw in|bump|up|halve|double|spare|free|open|add|knock|match|stretch) _7 ,? _1 ,? (and|then) _1 (i|we|you|it)
    (say|give|offer|make|let|drop|find|change|move|swap|cut|sort|get|put|raise|lose|scrap|shorten|skip|ditch|promise|guarantee|show|fix|shift|reduce|bring|lend|take|bump|halve|double|spare|free|open|add|knock|match|stretch) _5 , (i|we) (will|would|might|am|may|could)
  `,

  openIf: `
    (if|should|provided|as long as) (management|your (side|end|people|firm|office|board|lot)|someone (there|at your _1)|anyone (there|at your _1)|the (firm|board|office|management)) _2 (can|could|be able|were able|is able|are able|manages|agrees|agree|moves|finds|gets|goes)
    the (day|moment|minute|second|week) (you|your _1|the _2) _1 (drop|drops|change|changes|move|moves|offer|let|cut|scrap|find|bring|sort|get|open|stop|put|goes|becomes|is|are)
    without (the|those|your|all the|all those) _2 (mondays|saturdays|sundays|weekends|weekend|nights|night|shifts|shift|evenings|travel|travelling|test|trial|on call|starts|probation|uniform)
    if nothing (else|better)
    (if|should|in case) (anyone|anybody|somebody|someone|one of (them|the others)) _2 (drops out|drop out|pulls out|pull out|lets you down|cancels|falls ill|is ill|fails to|does not (turn|show))
  `,

  openWere: `
    had i (the|a|an|any|more|fewer|no) _2
    were i (free|able|given|allowed|offered|to)
  `,

  openAct: `
    (i|we) (am|can|could|will) still (game|up for|up to|free|pass by|pop (in|by|round)|come by|drop by|look in|there|available|in)
    you (would|will|can|could|may) _1 (have|count|put|get|see|call) me (there|in|back|down|on|at|by|yours|tomorrow|round)
    you (would|will|can|could|have) _1 (a|your) _1 (deal|taker|man|woman|cook|driver|nurse|candidate|yes) (.|,|!|@break)
    (i|we) am (happy|willing|glad|ready|free|prepared) to (step in|fill in|stand in|jump in|serve|help out|take (it|the|his|her|their)|cover)
    (i|we) (would|will|could|might|may) _1 (be (there|yours|tempted|listening|all ears)|rejoin|unpack|sign (up)?|say yes|have (a|another) (think|look)|withdraw my withdrawal)
    (i|we) (will|would|could|might|may) _1 (have (a|another) (think|rethink)|think about it)
    (i|we) (will|would|could|might) _1 (start|sign|bite your hand off|jump at it|snap it up|be at|be on your|be with you|be all yours|have my coat on)
  `,

  stillOpen: `
    (i|we|and|,) (may|might|could) _1 (have changed|change) my (mind|tune|answer)
    (come back to|ring|call|try|ask|email|write to|text|phone|catch) me _1 (in|on|next|after|tomorrow|again|by|at) _4 ,? (and|as|because|since)? (you|i|we|it|things|(my|the) answer) (may|might|could|will|would) _2 (get|have|say|be|feel|think|change|see|hear) _3 (different|yes|otherwise|changed|another|differently|mood|mind)
    hate to (close|shut) (the|that|any|a) door
    leave (the|my|this|a) door _2 (a crack|ajar|on the latch|an inch|a little|a chink|unlocked)
    (one|a|single|good) _6 (could|might|would) _1 (change|turn) (everything|my (mind|answer)|things round|it all)
    (still|anyway|glad|happy|like|love|keen|willing) to _1 (have|take|do|meet|attend|join|keep|hold|go through with|come (to|in)|sit) _2 (@session|talk|interview|test|tour|team|panel|look) _3 (anyway|all the same|anyhow|regardless|even so|nonetheless|just the same)
    (have|take|meet|attend|chat|talk|join|come|speak) _7 and (see|find out|learn) (where|what|how) (it|this|that|things) (goes|leads|lead|takes|comes|come|turns|happens)
    my (mind|answer|decision) (could|might|can|may) _1 (be (changed|swayed|turned)|change|alter|shift)
    (try|welcome|free|feel free) _3 (talk me (round|out of it|out of this|into|over)|change my mind|persuade me|win me)
    (call|treat|consider|see|take|think of) (it|this) _2 (pause|maybe|postponement|deferral|not yet|half time|breather)
    rather than (a|an) _1 (no|never|goodbye|refusal) (.|,|;|@break)
    (may|might|could) yet (turn up|come|change|say|be there|appear|be back|surprise)
    (keep|keeping|hold|holding|leave|leaving) _4 (free|open|clear) _4 (just)? in case (.|,|;|@break|@dash)
    (small|slim|outside|good|fair|some|slight|a) chance (that)? (i|we) (will|may|might|could|can) _1 (be back|come|change|say|turn|still|yet)
    still _1 (like|love|want|be glad|be happy|be keen) _3 to ((have|do|sit|try|hear what) _2 (interview|test|task|trial|slot|panel|what you (would|might|could)|job|role|terms)|(meet|see|attend) _2 (panel|interview|trial|test|assessment))
    you know where (i am|to find me|i live) if (he|she|they|nobody|no one|(your|the) _1 (candidate|candidates|hire|pick|choice|man|woman|chef|winner)) _3
    (if|should) _4 (turns|turn|lets|let|drops|falls|says|backs|pulls|goes) (you)? (down|out|through|no|away) ,? you know where
    put me down as a (no|maybe) (if|only|unless)
    (reconsider|think again|change my mind|say yes|come round) for (@count|better|shorter|fewer|more|different|four|a (@comparative|different|fixed|proper|full|permanent|@unknown)|an (@unknown)) _1
  `,

  letGo: `
    (tell|telling|inform|informing|notify|notifying) (the|your) _2 (panel|team|manager|others|board|director|client|committee|people) _2 (yet|just yet|until|till)
  `,

  keepOpen: `
    (my|our) _1 (place|slot|spot|seat|interview|application|file|name|form|cv|papers|details|folder|candidacy) _1 (stay|remain|stand|sit) _2 (open|on|in|with you|where|live|active|alive|as|until|till|there)
    (hold off|wait before|delay) (on)? (telling|filling|deciding|closing|giving|informing|offering|advertising) _3 (until|till|for|just)
    if there (is|'s) (any|some|a bit of|room for|a little) _1 (give|room|leeway|slack|flexibility|movement|wiggle) _6 ,? _1 (ring|call|tell|email|text|let|shout|give|i|we)
    (pop|stick|put|slip|tuck|leave) (me|my _2) (at|on|in|near|to) the (bottom|top|back|middle) of (the|your) (pile|list|heap|queue|drawer|stack)
  `,

  harsh: `
    # Orders about how to do one's work.
    (read|check|look|learn|answer|listen|get|think|ring|call|open|count) _6 (before you (ring|call|write|bother|invite|ask|waste|email|phone|contact|summon|hire|disturb|pester|summon|drag) _1 (people|anyone|anybody|anybody else|somebody|someone|us|others|another|next|again)|once in a while|to spell)
    do (us|me|yourself|yourselves|everyone|everybody|the next) _1 (favour|favor) _2 ,? (and)? (read|check|look|learn|answer|listen|get|think|ring|call|open|find|turn|try|pick) (your|up|the|to|my|on) _6 (next time|before|for once|properly|in future|first|while)
    get your _1 (facts|house|act|story|stories|ducks|dates|diary|own house|own act) (straight|in order|together|right|in a row|sorted)
    put your own house in order
    (sort|pull) (yourself|yourselves|your lot) (out|together)
    do not you (ever|dare)
    # Thanks and praise for a wrong.
    (thank you|thanks|cheers|ta) _3 for (moving|changing|cancelling|canceling|postponing|shifting|swapping|rearranging|rescheduling) _3 (a|the|for a|for the) (third|fourth|fifth|sixth|umpteenth) time
    (thank you|thanks|cheers|ta) _9 , _2 (top marks|very classy|classy|nice touch|bravo|slow clap|full marks|gold star|lovely manners|very professional|real class)
    (nice work|good job|nice going|great job|well done|good work|bravo|nice one) , (sending|losing|forgetting|booking|ringing|cancelling|moving|putting|spelling|getting|calling|mixing|inviting) _7 (wrong|twice|again|late|closed|midnight|three times|holiday|dead)
    (well done|congratulations|congrats|bravo) _1 ,? you (have)? _1 (managed to (lose|forget|annoy|waste|put|scare|miss|ruin|bore|insult|offend|confuse|make (me|us)|drive|get|spell|mix|send|ring|call)|succeeded in (losing|annoying|wasting|putting|scaring|boring|insulting|offending|confusing|driving)|lost (me|us|another|yourself|yourselves)|put (me|us|another _1|every _1) _2 off|ruined|wasted|scared|driven (me|us|another|away|off))
    # Announced bluntness, and a no thrown down.
    not (going to)? (beat|beating) (about|around) the bush
    not (going to)? (sugar|mince) (it|this|my words|any words|words)
    not pretend (i am|to be) (sorry|sad|flattered)
    (and|when i say) (i)? (no i)? mean no
    (no|final|that|over|it) , (full stop|period|end of story)
    how (many times|often) (do|must|shall|should|will) (i|we) _1 (have to|need to|got to)? (say|tell|repeat|write|explain|refuse)
    # Pity for whoever takes it.
    (some|whatever|whichever|any|the) poor (sod|devil|mug|beggar|wretch|sap|so and so|sucker|fool)
    (heaven|god|lord) help (whoever|anyone|anybody|the|your|them|those)
    (pity|feel sorry for) (whoever|anyone|anybody|the (poor|fool)|the (person|one|next|man|woman) _1 (who|whom|you)|your (staff|team|people|next))
    feel for (whoever|anyone|anybody|the (poor|next))
    not _1 (work|come|set foot|go near|join|come near|touch) _5 (if you (paid|begged|gave|doubled)|for (all the|any money|a gold|a million|a king 's|love nor))
    (sooner|rather) (((eat|chew|swallow) (my (own|hat|shoe|shoes|boots|foot|arm|tie|tongue|cv)|a|glass|nails|pins|gravel))|(drink (bleach|ink|paint|drain|the))|(sleep|walk|crawl|sit|lie) (in|off|on|over|through|across) (a (ditch|bed of|bench|skip|cliff|pier|cage|wasps)|broken|hot|glass|nails|pins|gravel|coals|fire|the (street|gutter|m25|motorway))|(stick|have) (my|a) (teeth|tooth|head|hand|hands|arm|eyes|pin|pins|fork))
    next time (maybe|perhaps|try|do) _1 (read|check|learn|open|look at|get) (the|my|your|a|what|it)
    next time (you|your _2) _1 (ring|call|invite|hire|advertise|interview|recruit|want|need|ask|write|email|book|send|shortlist|contact|approach|summon|waste|fill|post) _4 ,? _1 (try (reading|answering|checking|telling|learning|listening|treating|paying|turning|being|asking|looking)|(read|check) (the|my|your)|learn to|think before|tell the truth)
    more (sense|life|manners|warmth|wit|conversation) (out of|from) (a|an|my) _2 (@unknown|dog|cat|brick|wall|toaster|kettle|fridge|morgue|funeral|graveyard|cemetery|door|post|phone box|parrot|goldfish|machine|robot|tree|statue|corpse|hamster|cow|sheep|satnav|lamp)
    (you|they) can whistle
    keep it off
    (and)? you call (yourself|yourselves) (a|an|professionals|human)
    how (thoughtful|kind|good|nice|considerate|sweet|generous|charming|lovely) of you to (((ring|call|phone|text|email|message|wake|chase|summon) _5 (midnight|funeral|dawn)|(cancel|move|change|postpone) _5 (again|twice|midnight|dawn))|never (reply|answer|ring|call|write)|(forget|lose|ignore) (me|our (call|interview)))
    (am|are) sick (to the _1 teeth|and tired|to death|of (your|hearing|being|all|the (sound|sight)))
    fed up (of|with|to) _1 (your|all (this|your|that)|(the (way|whole|endless|silence|waiting|process|games|delays|back|teeth|constant|calls|emails|messages|forms|questions))|being (ignored|treated|messed|kept|passed|told|asked|chased|rung|called|lied|talked|bounced))
    not know how (you|any of you|your lot) (sleep (at night|nights|.|@break)|live with yourselves|live with yourself|face (yourself|yourselves|people|anyone|anybody|the mirror)|dare|have the (nerve|cheek|gall|face)|look (at yourself|in the|anyone|people|yourself|yourselves))
    not (send|let|trust) my (dog|cat|worst enemy|mother|gran|kids|hamster) _3
    not wish (it|that|this|you|your _1) on
    (just|so|how) typical (.|!|,|of (you|your))
    not that (anyone|anybody|you|any of you|anyone there) _2 (can|will|would|could|reads|cares|care|listens|notices|noticed)
    (say|tell you) (this|it) (only|just)? once (.|,|:|;|@break|and|only|@dash)
  `,

  sneer: `
    what (sort|kind|manner) of (a|an)? _1 (@org|@person|people|outfit|place|boss|idiot|company|firm) _1 (rings|calls|asks|(makes|make) (me|us|you|people|candidates|applicants|someone|somebody|a (person|man|woman|candidate|nurse))|(sends|send) (me|us|you|people|candidates|(a|an) (robot|form|test|bot|reminder|bill|invoice|message|text|link|video|quiz)|no|out|that|this)|lets|keeps|treats|wants|expects|needs|does|thinks|cancels|leaves|has|rang|called|asked|ring|call|ask|treat|expect|want|keep)
    who in (their|his|her) right mind
  `,

  ownHealth: `
    (me|i) and (my|the)? _1 (@name|@relative|ex|fella|bloke|other half|missus|partner) (have|has|are|were|'ve)? _1 (split|separated|broken up|finished|parted|divorcing|divorced|getting divorced|breaking up|splitting|over) (up)?
    (@name|@relative) and (i|me) (have|has|are|were)? _1 (split (up|.|,|;|@break|@dash|and|after|in|last|this|so|but|now|recently)|(separated|parted) (.|,|;|@break|@dash|and|after|in|last|this|so|but|now|recently)|broken up|divorcing|getting divorced|breaking up|splitting up)
    (i|we) (have|had)? _1 relapsed
    (having|have|had|getting|get|got) (my|her|his|a|both|the other) _2 @bodyPart (done|redone|seen to|looked at|fixed)
    nerves (have|are|got) _1 (gone|packed|shot|got (bad|worse))
    (due|booked|down|in|back|scheduled) (in)? for (chemo|chemotherapy|dialysis|radiotherapy|surgery (.|,|;|@break|@dash|and|on|in|next|this|tomorrow|soon|which)|an operation (.|,|;|@break|@dash|and|in|on (my|@day|@number|the (@number|@ordinal))|at|next|this|so|tomorrow|soon|which|then)|more tests|keyhole|a transplant)
    (start|starting|begin|beginning|started|on|having|back on) (my)? (chemo|chemotherapy|dialysis|radiotherapy|insulin|immunotherapy)
    (bad|rough|low|dark) (patch|spell|stretch) (with|of) ((my)? (health|nerves|depression|anxiety|marriage|illness|head))
    (i|we) (am|have|have been|was) _2 not (been)? _1 (right|well|myself|the same) (after|since) (my|the (accident|op|operation|stroke|fall|surgery|birth|crash|virus|diagnosis|funeral|divorce|attack|jab|covid|news of my|death|winter|summer|spring|autumn)|covid|it|then|he|she|@month|@feast|last|christmas|a|i (had|lost|fell|came|got|was))
    (doctor|doctors|gp|consultant) (want|wants|wanted|like|would like) (me (in|under|back in|for (a|tests|another)|to (come in|stay in|rest|lie|stop|take it))|(an|to keep an) eye on (me|my|it|this|things)|(to)? (see|keep|check|test|scan) (me|my)|(a|another|one more) _1 (look|check|test|scan|go) _1 (at (me|my|it)|of my|on my|.|,|;|@break|and|before|in|next|first)|to (look at|run|do|see|check|test|scan) _1 (me|my|more|another|some|further))
    (hospital|clinic) (want|wants|wanted|would like) (me (in|back) for (tests|treatment|observation|another (scan|test|check))|to keep an eye on (me|my|it|things)|to (keep|check|test|scan) (me|my|it))
  `,

  kinFact: `
    (someone|somebody|i|we) (has|have) to be there (for (the (injections|appointments|nights|school|meals|tablets)|his|her|their|him|them)|all day|all night)
    <my kin> _2 (delivered|birthed|(gave|given|giving) birth to) _2 (twins|triplets|baby|boy|girl|child|son|daughter)
    <my kin> _3 (found|diagnosed|said|thought|confirmed|turned out|tested|shown) (to have|with|as|to be|positive) _3 (@ailment|disabled|deaf|blind|autistic)
    (have|having|got|had) (the|my|our|both) _1 (kids|children|boys|girls|twins|little ones|grandchildren|bairns|three|two|four) _1 (all (week|day|the time|summer)|every|full time|on my own|to myself|most|half the|on (weekdays|weekends|school)|at weekends|through|by myself|alone)
    (second|third|fourth|another|new|tiny|first) _1 (little one|baby|child|bairn|bump|addition) _1 (due|on (the|its) way|coming|expected|arriving|arrives)
    <my kin> _2 not (very|too|so|at all|been)? (well|himself|herself|themselves|coping|managing|safe|long for|strong|mobile)
    <my kin> 's (mind|memory|sight|eyesight|hearing|eyes|legs|chemo|mobility|nerves|drinking|depression|operation|funeral|mental health|blood pressure|asthma|eczema|epilepsy)
    <my kin> _1 (starts|start|is starting|are starting|begins|goes to) (at|in)? (school|nursery|big school|college|reception|primary|secondary|university|uni)
    (have|have got|got|having|with) (@count|@number) under (five|ten|three|four|six|seven|@number)
    <my kin> _1 (starts|start|starting|goes on|going on|is on|works) (nights|shifts|days|earlies|a new job|her new|his new)
  `,

  hardship: `
    (row|fight|argument|conflict|dispute|grievance|quarrel|complaint|case|claim|tribunal|hearing) _2 (with|against|between|about|over) (my|me and) _2 @bossNoun
    (taken|taking|took|take|dragging) (my|our) _2 @bossNoun to (court|tribunal|a tribunal|an employment|the tribunal|the union|hr|arbitration|acas|law)
    (reported|reporting|suing|sued) (my|our) _2 @bossNoun (to|for)
    (can not|could not|can hardly|not able to) _1 (afford|pay for|put|buy|find the money for) _2 (petrol|fuel|fare|fares|bus fare|train|ticket|heating|food|a suit|shoes|nappies|a coat)
    (the|by|had|have|two|send|sent|sending) bailiffs
    (sleeping|kipping|camping|sleep) (on|in|out of) (a|my|the|somebody|someone|our) _3 (sofa|couch|floor|car|van|hostel|shelter)
    (living|live) (in|out of) (a|my|the|our|(a friend|somebody|someone|my @relative) 's) (car|van|shelter)
    (staying|living|live) on (a|my|the|our|(a friend|somebody|someone|my @relative) 's) (sofa|couch|floor)
    (evict|evicting|evicted|turfed) (us|me|out)
  `,

  notPay: `
    (can not|could not|can hardly) _1 (afford|pay) (for)? _2 (petrol|fuel|fare|fares|bus|train|ticket|heating|food|suit|shoes|nappies|coat|rent|mortgage|bills)
  `,

  notOffer: `
    (start|starts|starting|begin|begins|beginning|started) (my|on|the|a)? _1 (dialysis|chemo|chemotherapy|radiotherapy|treatment|therapy|physio|rehab|ivf|maternity|paternity|nursery|school|immunotherapy|insulin)
  `,

  whyWork: `
    (taken|took|take|taking) on _1 (a|an|some|the|more|extra)? _1 (cleaning|work|job|round|shifts|bar work|driving|gardening|teaching|cooking|post|place|position|jobs|role|lease)
    (been|was|am|got|being) made _2 (lead|head|supervisor|manager|foreman|partner|permanent|director|deputy|captain|sergeant|foreperson|chef|full time|team leader|shift leader|up to)
    (my|the) hours _2 (gone up|been (raised|doubled|increased)|doubled|went up) (at|in|where|here)?
    (more|extra) hours (from|at|in) (my|the) _1 (boss|manager|shop|current|present|job|place)
    given me _1 (more|extra) hours
    (started|starting|starts|opened|opening|set up|setting up) (my|our) own _1 (business|shop|firm|company|practice|studio|salon|garage|cafe|bakery|round|workshop)
    (been|was|got) asked to (stay|stay on|stay at|come back|remain|go back)
    (old|former|last|previous) _1 (boss|employer|manager|firm|company|shop|school) (wants|want|wanted|has asked|asked|would have|has|will have) me back
    (tied up|busy|needed|flat out) (with|at|on|for) the (harvest|farm|lambing|season|shop|business|stall)
  `,

  whyStudy: `
    (sign~|signing) (up|on) (for|to) _1 (evening|night|college|a|an|some|the)? _1 (classes|class|course|degree|diploma|lessons|lectures|apprenticeship|training|certificate)
    (offered|got|have|given|won|taken) a place at (college|university|uni|school|@name)
    (start|starting|begin|beginning) (a|an|my|the) _2 (degree|course|apprenticeship|diploma|doctorate|masters|phd|conversion) (in|at|this|next|come)
    (course|degree|diploma|apprenticeship) (that|which)? (starts|begins|runs|is on)
    (think|thinking|thought) (about|of) going back to (college|school|university|uni|study|studying)
  `,

  whyTravel: `
    (it|that|this) (is|'s) (too far|(a|such a|quite a|rather a|too) long (way|journey|drive|trip|haul))
    (an|@count|@number|over an|more than an|nearly an|almost an|half an) (hour|hours|minutes|miles) 's? (drive|walk|journey|ride|bus|train|trip|commute)
    trains (are|is) (off|not running|out) (till|until|all|for)?
    (hour|hours|mile|miles|minute|minutes) round trip
    (site|office|shop|school|place|yard|depot|factory|ward|hospital|branch) (is|'s) _2 (too far|a long way|hours away|miles away)
  `,

  whyCounted: `
    (in parallel|alongside that|besides that|quite apart from (all)? that|apart from (this|that|which)) ,?
  `,

  whyHours: `
    not _1 (want|fancy|like|do) (to (do|work))? (night|weekend|shift|evening|sunday|split) (work|shifts|hours|shift)
    (hours|shifts|rota) (are|is) _1 (awkward|too long|too many|not for me|all wrong|wrong)
  `,
};
