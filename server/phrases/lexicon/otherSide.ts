import type { Lexicon } from '../compile';

/** What the other side does for the writer, and asks of them: who gives, what is given, when and on what terms. */
export const otherSide: Lexicon = {
  pay: `
    (cents|pence|p|quid|dollars|euros|rupees) (a|an|per) (mile|km|kilometre)
    (the|your) basic (is|was|'s) _1 (low|poor|less|under|below|too low)
  `,

  slightPay: `
    offered me a (rise|raise|bump)
    @tens @numeral? (fifty|hundred|twenty five|seventy five) (plus|an hour|and no|with no)
    (jump|move|sign|settle|switch) for @tens @numeral? (.|,|;|@break|plus|with|and|or)
    (is|am|are|'s) on @tens @numeral? (at the (minute|moment)|basic)
    (shift|night|weekend) (differential|differentials)
    no differential for
    (a|an|to|at|on) @number (base|basic|ote) (with|plus|and|.|,|@break)
    (school|tuition|college) fees _2 (on top|thrown in)
    (figure|sum|offer|salary|package) _6 (above|over|higher than|more than|beyond) (what|than)? i _1 (draw|earn|make|am on|take home|am paid)
    <they> _3 @gives _7 @perk
    (give~|offer~|promise~|guarantee~|pay~|paying|paid) me _5 @perk
    (it|which|that|job|post|role|place|position|work|contract|offer) (comes|came|will come) with _5 @perk
    (it|which|theirs|new job|other job|new place|other place|job|their job) (do|does|did|will|would|can|could)? (pay|pays|paid)
    they (do|will|would|can|could|are|have|had|all)? (pay|pays|paid|paying)
    @perk _2 (put|thrown|thrown in|laid|is|'s|are) _1 on the table
    put _7 on the table for me
    (points|point|steps|increments|increment|notches|rungs) _2 (up|on|along|above) _2 (scale|spine|grid|band|pay)
    (set|sets|setting|fix|fixed|decide|decided|work|worked) (out)? my (grade|band|scale|increment|spine)
    (start|starts|starting|started|put|puts|putting|placed|placing|place|bring|brings|bringing) me _5 (scale|band|spine|increment|increments|paygrade)
  `,

  slightTerms: `
    @handing _1 (their|the other) _1 (letter|offer|email|contract|note|mail|page)
    (i|we|now|already|finally) (have|has|had)? (have|has|got|had) (it|the offer|their offer|this|everything) (down)? in (writing|black and white)
    (letter|contract|offer|paper) _2 (in front of me|on my desk|in my hand|in my bag|beside me) (if|should|for|and)
    (put|putting|pop|popped|popping|stick|sticking|stuck|slip|slipped|tuck|tucked|drop|dropped|add|added|adding|staple|stapled|pin|pinned|clip|clipped) (in|on)? (a (copy|scan|photo|picture|pdf) of)? ((the|my|their|a) _1 (contract|agreement|offer letter|appointment letter|signed letter|letter of offer)|their letter) _2 (in|on|below|underneath|with|at the (bottom|end|foot)|to this|as (a|an)|behind|here)
    signed letter (in|is|in here)? as (a|an) (pdf|photo|scan|attachment|jpeg|file)
    ((signed|countersigned|offer) (contract|agreement|offer)|(countersigned|offer) letter) _3 (as (a|an) (pdf|photo|scan|attachment|jpeg|file)|in (the|a) (pdf|attachment))
    (find|see) (a copy of)? ((their|the other) _2 (letter|contract|offer|papers|terms)|my _2 (contract|offer|offer letter|contract letter)) _1 (attached|enclosed|below|underneath|overleaf|herewith|at the (foot|end|bottom))
    (it|theirs|which|contract|job|post|appointment|place) (is|'s|was|runs|will be|will run) _1 (a|for)? _1 (fixed term|rolling contract|temp to perm|(@count|@number) (month|year) (contract|term|appointment|deal|post|rolling))
    fixed term (of|for|until|till|contract|post|appointment)
    (signed|taken|accepted|got|on|have|given me|gave me|offered me|it (is|'s)|theirs (is|'s)) _2 (a|an) _2 (maternity cover|fixed term|(@count|@number) (month|year)) (contract|term|appointment|deal|post|job)
    (with|and) a (review|break clause|get out|get out clause) (at|after|in|every)
    (renewable|renewed|reviewed|rolled over) (after|every|yearly|annually|at the)
    (line|paragraph|sentence|bit|passage|section|provision|term|condition|something|part) _2 (in (it|there|that|the contract|my contract|the letter))? (that|which) (will|would|does)? (bars|bar|stops|stop|forbids|forbid|prevents|prevent|binds|bind|ties|tie|prohibits|prohibit|bans|ban|blocks|block) me
    (bond|lock in|tie in|bonded) (of|for) (@number|@count|a) (years|months|year)
    (service|employment|training|loyalty) bond
    (bound|tied|locked in|bonded|signed up|contracted|committed) (to them)? for (@count|@number|a|the next) (year|years|months)
    on probation (there|until|till|for|with|to|through)
    (my|the|our) _2 (firm|employer|boss|company|place|school|hospital|gaffer|manager) _2 (wants|want|needs|holds|holding|hold|keeps|keep|insists|insist|requires|expects) _3 (out of me|notice|(@count|@number|full|the) months|(@count|@number) weeks)
    (@count|@number) (weeks|week|months|month|days) 's? (with|of) my (old|present|current) (firm|employer|place|company|lot|job) _2 (first|to run|to work|left)
    with a _1 (@ordinal|@count|@number|mid) (year|month|term) review
    (signed|sign|promised|promise|swear|sworn) (that)? i (will|would) not _2 (go|work|talk|speak|set up|join|leave|teach|poach|sell|compete)
    my (@count|@number|@numeral|ninety|sixty) days _2 (run|runs|ran|end|ends|ended|finish|are up)
    i am theirs (till|until|from|as of|for)
    (@count|@number) (month|months|year) (non poach|non compete|probation|clawback)
    (non poach|non poaching)
    (work|works|working) out my (@count|@number|last|full) (weeks|week|months|month|days)
    (after|through) (@count|@number) (meetings|rounds|calls|talks|interviews) and _4 (bargaining|haggling|negotiating|negotiation)
    (good deal|lot|bit|deal|plenty|days|weeks|week) of (bargaining|haggling|to ing|negotiating|negotiation|wrangling)
    we came to terms
    (it|contract|post|job|which|place|offer) (is|'s|runs|lasts|was) for (@count|@number|a) (year|years|months|season|weeks|term|terms)
    (years|year|months|month) (in the first instance|to begin with|to start with|at first|initially)
    (agreement|contract|nda|paper|clause) (keeps|stops|holds) me (from|back)
    (extension|renewal) (if|is possible|at the end|after|every)
    my last _1 (day|shift|week) (here|is|will|with my|at my|falls)
    (run|season|tour|term|contract|job|post|engagement|booking|which|that) (goes|runs|lasts|takes me) _1 (to|until|till|through) (the end of|end of|mid|late|early)? (@month|@feast)
    (serve|serving|see out|seeing out|work out|working out) _1 (a|my|the|another) _2 (month|months|weeks)
    gardening leave
    (what|anything|paper|contract|deal|terms|agreement|undertaking|papers) (that)? i (have)? (signed|agreed to) _2 (bars|bar|stops|stop|keeps|keep|forbids|forbid|prevents|prevent|binds|bind|ties|tie|bans|ban|prohibits|prohibit|blocks|block|rules|locks|says|means)
    (contract|agreement|terms|deal|clause|paper) _2 (bars|bar|stops|stop|keeps|forbids|forbid|prevents|prevent|bans|prohibits|blocks) me (from|to)
    ((signed|agreement|contract|undertaking) not to (work|compete|join|talk|poach|speak|approach|solicit|deal|teach|set up)|(agreed|promised|promise) (them)? not to (work|compete|join|poach|approach|solicit|deal|teach|set up|(talk|speak) (to|with) (other|others|anyone|anybody|rival|rivals|competitors)))
    (@count|@number) (weeks|week|months|month|days) _2 (left|still|more|yet)? to (serve|work out|see out)
    (@count|@number) (weeks|week|months|month|days) _1 (left|still|more) to (serve|work|run) (at|with|in|here|out|on my)
    (work|works|working|worked|see|saw|seen|seeing|serve|served|serving) out my (@count|@number|last|full|remaining|final) (weeks|week|months|month|days|fortnight)
    (serve|served|serving) my (@count|@number|last|full|remaining|final) (weeks|week|months|month|days) (here|with|at|out|first)
    (iron~|hammer~|thrash~) out _4 (contract|terms|clauses|clause|small print|fine print|conditions)
    (settle~|settling|agree~|finalis~|finaliz~) (the|my|our|their) _3 (contract|clauses|small print|fine print)
    (contract|job|post|agreement|engagement|cover|booking|appointment|place|work) (goes|runs|lasts|run|last) _1 (to|until|till|through) (the)? _1 (end|close|start|beginning) of (the)? (season|term|year|run|tour|summer|harvest|project|academic|school|@month|@feast)
    (option|chance|possibility|prospect) (of|on|for) (another|a second|a further|one more) (year|season|term|month|contract|six)
    (they|we) _1 (met|meet) (me)? (in the middle|halfway|half way) (.|,|;|on|over|@break|and|so)
    (barred|banned|prevented|forbidden|prohibited|blocked) from _1 (working|moving|joining|dealing|talking|competing|approaching|going|teaching|trading|speaking) _4 (rival|rivals|competitor|competitors|sector|trade|field|client|clients|for (a|@count|@number))
    my (term|stint|tenure|engagement|spell) (there|with them) (is|runs|lasts|will)
    (lawyer|lawyers|solicitor|solicitors|attorney|union) _3 (go over|went over|gone over|look over|looked over|read|check|checked|going through|went through|review|reviewed) _3 (contract|paragraph|clause|terms|paper|papers|line|page|agreement)
    (handed in|gave in|given in|tendered|submitted|put in) my _1 (resignation|notice)
    (@count|@number) (month|week) (trial|try out|tryout)
    (a|the|no|any|heavy|hefty|big|steep) _1 (penalty|fine) if i (pull out|leave|back out|go|break|withdraw|quit|change my mind)
    contractually (tied|bound|obliged|committed|barred)
    ((tied|bound|locked) (in)? for (@count|@number|the) (season|seasons|terms|tours)|(signed up|booked) for (@count|@number) (season|seasons|terms|tours))
    ((my|their) contract (has|was|is|had)? (arrived|came|landed|reached me|is here|signed|in the post|on my desk|with me)|the contract (has|had)? (arrived|came|landed|reached me|is (signed|here|in the post|on my desk|with me)))
    (signed|signing) ((every|each|the last|both) (page|pages)|both (copies|copy) (.|,|;|@break|and|of (the|my|their) (contract|offer|agreement|letter)))
    owe (my|the|them|him|her) _1 (@count|@number|a) (weeks|week|months|month|days)
    (the|their|my) terms (took|were|are) _2 (agree|agreed|settled|settle|while|signed)
    my (resignation|notice) is (in|handed in|given|up)
    (finish|finishing) (here|at my|with my) _2 <on a date>
    (i|we) (am|will|'ll)? (finish|finishing) up (here|there|at my _1)? <on a date> (.|,|;|@break|and|then)
    (promised|promise|owe) (them|him|her) (@count|@number) (years|months|seasons|weeks)
    give (@count|@number) (weeks|months) (here|at my|with my|first)
    my (leaving|finishing|exit) date
    (letter|contract|offer) _3 in black and white
    (signed|committed|contracted|signed on|signed up) for (@count|@number|a) (years|year|months|seasons|season|voyages|terms)
    not _1 (allowed|permitted|free) to (work|cut|teach|cook|play|drive|sell|trade) _3 ((another|any other) _1 (@org|@job|client|side|band|paper)|a rival|rival|competing|within|anyone else|anybody else)
    <they> _2 (gave|give|given|allow|allowed) me _2 (until|till|to) (last night|tonight|this morning|this evening|lunchtime|dawn|today|yesterday|@day|noon|midnight|tomorrow|close|the end)
    <they> _2 (had|made|put|having|making|putting) me _2 (go|through|sit|do|come|back|take|jump) _5 (rounds|interviews|tests|hoops|trials|panels|stages|take home|assessment|assessments|task|tasks)
    (went|going|gone|been) back and forth _4 (over|about|on) _2 (terms|contract|dates|start|offer|clauses|conditions|details|notice|hours|wording|clause)
    (had|if) i (not|did not|had not) _1 (answer|answered|reply|replied|decide|decided|sign|signed|said|say|rung|called|accepted|accept|get back|got back) _3 (by|before|within|at once|there and then|that day|straight away|on the spot)
    <they> _4 (given|gave|give|giving) (it|the (place|job|post|spot)) _2 to (the next|somebody else|someone else|another)
    <they> _3 (hold|held|keep|kept|save|saved|leave) (it|the (offer|place|job|post|spot)) (open)? (for me)? _1 (till|until|to|for|past)
    (trial|trial shift|trade test|try out|tryout|medical|audition|stage|second round|final round|assessment day) (went|was|goes) _1 (well|fine|good|great|ok|grand) _2 (so|and|they)
    in (their|the other) _2 (trial|trials)
    (want|wanted|need|needed|asked for|expected|required|demanded) (my|an|a|their) @answerNoun _3 (by (@day|noon|the|end|close|tonight|tomorrow|then|@number)|before|within (the|@number|@count|a)|on the spot|there and then|the same|that same|at once|straight away|overnight)
    (had|have|given) _1 (until|till) _4 (yesterday|last night|this morning|today|noon|midnight|tonight) to (give|tell|let|ring|call|reply|get back|say|sign|decide|answer|accept)
    (had|have|given) _1 (until|till) _4 to (give|tell|let) (them|him|her) (my|an|know)
    (@count|@number|a) _1 trial (night|nights|day|days|shift|shifts|session|sessions|service|evening|evenings|week|weeks|lesson|lessons) (with|at|for|before|there|in|and they)
    (went|gone|going|been) (to and fro|back and forth|round and round|round the houses) _1 (over|about|on) (the|my|their) _1 (terms|hours|contract|dates|date|clauses|clause|details|conditions|shifts|title|notice|wording|grade)
    <they> _2 (agreed|happy|willing|prepared|promised|going|will|would|able) (to)? _1 wait (for me|until|till|another)
    offer (was|is|stays|stayed|remained) _1 (open|good|valid|on the table) _1 (until|till|for (@count|@number|a|another))
    (@count|@number) (weeks|days|months|rounds) of (talks|talking|discussions|discussion|calls|emails|meetings) (with them|to get|to agree|before (they|we)|over the (terms|contract|pay|offer|notice|small print|details|clause))
    ((had|asked|wanted|pressed) me to (say|give|answer|decide|sign|choose)|(i|we) had to (say (yes|no)|give (them|him|her|my)|answer|decide|sign|choose)|(was|been|pressed|asked) to (sign|decide)) _4 (on the spot|there and then|overnight|at once|straight away|that day|the same day)
    <they> _2 (gave|give|allow|allowed) me _1 (the|a) (weekend|night|day|week|evening|hour) (to|for)
    <they> _3 (put|set|gave|had) _3 deadline
    conditional on (an|my|a) _1 @answerNoun
    ((phoned|rang|called|contacted|took up|take up) my (referees|references|referee)|checked my (referees|referee|references (.|,|;|@break|and|with|already)))
    (ask|asked|beg|begged) (them|him|her) for (another|one more|an extra|a few more|more|a couple of) (day|days|week|time|weekend|night)
    had (a|@count|@number) _1 (week|weeks|day|days|hours|night|weekend) to (make up my mind|sign|(answer|accept) (them|theirs|their|the (offer|job)|it|or))
    deadline (that)? they (set|gave|put|had)
    ((offer|say|answer|decide|accept|sign|it|take) _3 before it|before (the|their) offer) _1 (lapsed|expired|ran out)
    (long|tough|lengthy|quick|hard) (negotiation|negotiations)
    <they> _3 (sent|emailed|posted) (me|over|across|through)? (the|their|my|a) _1 (contract|paperwork|agreement)
  `,
  slightStart: `
    <they> _2 (want|wants|need|needs|expect|expects|have|has|like) me _4 <on a date>
    i _2 (in|with them|on the job|at work|at my desk) there _2 (from|as of|as from|on|by|<on a date>) _1 <a date>
    (am|be|is) in there _2 (from|as of|as from|on|by) _1 <a date>
    (my|the) (first|opening) (day|shift|week|morning) (there|(with|at|in|on) _1 (them|@name|job|post|role|place|@org))? (is|'s|will be|falls)
    (start|starts|starting|begin|begins) (there|with them) _2 (@day|@month|tomorrow|next (week|month)|<on a date>)
    (got|have|need|want|wants) (to be|me) (there|in) (for|by|on) <a date>
    <they> _3 (want|wanted|need|needed|expect|expected|ask|asked|like) me to (sign|start|begin|join|come|be|report|take|move|choose|decide|train) _8 <on a date>
    i am in _1 (from|on|as of) <a date>
    (rehearsals|induction|onboarding|orientation|boot camp|filming|shooting|my training|my shifts|the run|the tour) (begin|begins|start|starts|kick off|kicks off) _2 <on a date>
    (i|we) (am|are) to (be (in|at|with|there|on)|start|begin|report|join) _7 (<on a date>|<a date>)
    (my first (day|morning|watch|rehearsal)|first shift) (there|with them|on the job)? (is|'s|will be|falls on|on) _1 (<on a date>|<a date>)
    first day is (@day|@month|the @number)
    (a|an|the|my) (early|late|mid)? @month start
    (agreed|settled|fixed|decided) (on)? (a|the|my) _2 (start|starting|joining) date
    (my start date (is|was|has been|got) _1 (brought|moved|set|put|fixed|pushed|agreed)|my start (is|was|has been|got) _1 (brought|moved|put|fixed|pushed|agreed|set for (@month|<a date>)))
    (my|the) (training|induction|course|apprenticeship|programme|program|shadowing|handover) (there|with them) _1 (begins|starts|runs|kicks off)
  `,

  moveStrong: `
    (furniture|belongings|boxes|piano) (goes|go|went|travels|is going|are going) by (ship|sea)
    leave to remain
    (my|the|our) stamp (@number|@unknown|one|two|four)
    (pre settled|settled) status
    (papers|permission|permit) to (work|live|stay|remain|reside) (in|here|there|abroad|legally|.|,|and|@break)
    (eligible|allowed|entitled|authorised|authorized) to (work|live|stay|remain|reside) (in (@name|the (uk|us|eu|country)|this country|your country)|here|there|abroad|legally)
    critical skills (papers|permit|paperwork|application|route|list)
    (my|the|our) (ilr|brp|ead|nie|naturalisation|dependant|residency|citizenship) (application|paperwork|papers|card|is|'s|has|came|runs|ends|expires|was|takes|clock)
    (stem opt|my opt) (runs|ends|expires|is|'s|clock|period|extension|card)
    (carte|titre) de _1 sejour
    (aufenthaltstitel|aufenthaltserlaubnis|anmeldung|burgeramt)
    my cos (has|came|number|letter|arrived)
    (iqama|emirates id|kafala)
    (my|our) _1 (entry|exit|transit|labour) papers
    residency papers
    biometric (card|residence|appointment|permit|data)
    my pr (points|application|card|status)
  `,

  slightMove: `
    (my|our|the|no|any) right to (work|live|stay|remain|reside) (in|here|there|runs|ends|expires|is|'s|lapses|,|.|@break)
    (naming|name|named|put|putting|sponsor|sponsoring) me on their (licence|license)
    (do|does|doing|sort|sorting|handle|handling|file|files|filing|filed|arrange|arranging|see to|seeing to|putting in|put in|taking care of|take care of|lodging|lodged) _1 (the|my|our|all the|all my|his|her) _3 (papers|paperwork|permit|permits|formalities|immigration|forms) (for (me|us)|and|with)
    @bed _2 (in|at) (the|their) _2 (nurses|nurse|staff|company|worker|workers|crew|hospital|doctors|student|teachers|hotel|school) 's? (residence|house|quarters|block|hostel|accommodation|home|lodge|village|wing)
    (nurses|nurse|staff|doctors|workers|worker|hospital|crew) 's? (residence|house|quarters|block|hostel|accommodation|lodge|housing|digs|flat|cottage)
    @bed (that|which)? (goes|comes|went|came|go|come) with (it|the (job|place|post|work|position|role))
    (it|job|post|place|which|position|role) (comes|came) with _4 (@bed|housing|accommodation|roof)
    <they> _2 (give|gives|giving|gave|offer|offered|provide|find|found|lend|promised|arranged|got|have) (me|us) _3 (@bed|housing|accommodation|roof)
    <they> _6 (pay~|paying|cover~|covering|book~|booked|buy~|bought) _1 (me|us|for)? _2 (flight|flights|passage|boat|plane|bus|train|ferry) (from|out|over|home|there|for (me|us|the))
    (springing|spring|paying|pay|covering|cover|footing|foot) (for)? _1 the (u haul|uhaul|van|truck|movers|lorry|move)
    <they> _2 (lodge|lodges|house|houses|put up|accommodate|lodging|housing) (me|us|the|all|everyone|staff|their|its)
    <they> _2 (ship|ships|shipping|haul|hauling|truck|trucking|freight|freighting|move|moving) (my|our|all) _4 (up|over|out|down|across|to)
    (villa|house|flat) share
    (given|give|giving|handed|hand) _1 (up|in) (our|my|the) (tenancy|lease|keys)
    (right|proper|correct|necessary) (stamp|stamps|papers|permit) _3 (i am)? not _2 (allowed|let|able|permitted) to (work|stay|live)
    (the|a) van _2 (comes|is coming|is booked|arrives|leaves|is loaded|is packed)
    @bed _3 (paid for|found for|laid on|arranged|until we find|till we find|until i find|till i find)
    (find|found|finding|fix|fixing|arrange|arranging|get|getting|sort) _2 (something|a job|work|a post|a place|a position) for my (husband|wife|partner|spouse|other half)
    (it|job|post|place|which|position|role|berth) (comes|came) with _2 (house|home) (for|with|of|by|on|and|near|.|,|;|@break)
    (load|pack|fill|loading|packing|filling) the (trailer|truck|van|car|lorry|u haul)
    (kids|children|boys|girls|twins|daughter|son) (start|starts|begin|begins|starting) (at|in)? (school|nursery|kindergarten|college) _1 (up|over|out|down)? there
    rent free
    (caravan|annexe|annex|cabin|boat|static) _3 (to live in|i can (live|stay|sleep)|to stay in)
    <they> _2 (find|finds|finding|provide|provides|offers|lends|gets|rents|rent|renting|sorts|sort|sorted|lease|leases) (me|us)? (a|an|my|our|some|the|with)? _2 (@bed|housing|accommodation|lodgings|roof)
    <they> _5 (pay~|paying|paid|cover~) _1 (for)? (the|my|our|a) _1 (truck|lorry|van|movers|plane|ferry|crossing|crates|container|shipping|boat)
    (put|putting|puts) (our|my|the) _1 (house|flat|home|apartment|place) (up for|on the market)
    ((furniture|belongings|household) (is|are|'s) _2 (on (its|their) way|in storage|packed|following|on the (road|boat|ferry|lorry))|(boxes|piano) (is|are|'s) _2 (in storage|on the (road|boat|ferry|lorry)|on (its|their) way (to (@name|@place)|over|there)))
    (removal|removals|moving|resettlement|disturbance|settling in) (grant|allowance|money|budget|bonus)
    (plane|air|boat) (ticket|tickets|fare) (is|are|was|were|all|already|one way)? (paid|covered|booked|out|over|and)
    ((first|@count|@number) (month|months|week|weeks)|first _1 nights) (in|of) (a|the) (hotel|guest house|guesthouse|hostel|airbnb|serviced)
    (tenant|tenants|subtenant|lodger) for (my|our|the) (flat|house|apartment|place|room)
    ((move|moving|moved) out of (my|our|the) _1 (flat|house|apartment|rooms|lodgings) (by|before|on|at the end)|be out of (my|our|the) _1 (flat|house|apartment|rooms|lodgings) (at the end|(by|before|on) (the (end|@number|@ordinal)|@month|@number (of)? @month|next)))
    (lorry|truck|van|container|ship|boat) _1 with (our|my|all|the) _3 (things|furniture|belongings|boxes|stuff|piano|tools|household)
    (i|we) _1 (selling|sold) the (house|flat|home)
    (a|(in|into|with|get|have|gets|use|using) the) _1 (caravan|cabin|annexe|cottage|bungalow) (on site|on the (farm|estate|site|grounds|premises)|above the|over the|i can (have|use|live))
    (put|putting|puts) (us|me|the family) in (a|an|their) _1 (hotel|flat|apartment|house|lodge|guest house|guesthouse)
    <they> _3 (fly|flying|flew|ship|shipping|bring|bringing) (me|us) (out|over|down|across|home)
    notice on (my|our|the) (flat|house|apartment|room|lodgings|lease)
    (furniture|belongings|boxes|piano|car) (goes|go|went|travels|is going|are going) _1 (by|on) (a)? (ship|sea|boat|lorry|truck|rail|ferry)
    book~ (me|us) (in|into) (a|an|the) _1 (hotel|guest house|guesthouse|flat|apartment|hostel)
    (flat|house|apartment|cottage|room|rooms) (that|which)? they (own|rent|have|keep|let|lend|found)
    (shipping|transport|removal|carriage) of (our|my|all) _2 (things|furniture|belongings|boxes|household|goods)
    <they> _3 help~ (my|our) (husband|wife|partner|spouse|family)
    (housing|rent|accommodation|lodging) (allowance|allowances|stipend|subsidy|supplement)
    (allowance|money|help) for (housing|rent|accommodation)
    ((move|moving|moved) (the|my|our) _1 (family|household|wife|husband|kids|children) (over|across|out|down|up|there|with me|abroad)|(bring|bringing|take|taking) (the|my|our) _1 (family|household|wife|husband|kids|children) (abroad|with me|out there|over (there|in|by|too|.|,)|across (the|.|,)|out (.|,|too|in)))
    (lorry|truck|van|container|ship|movers) _1 (takes|take|took|collects|collect|fetches|carries) (our|my|all)
    (sign|signed|signing) (a|the|our|my) (lease|tenancy|rental) (there|in|near|on|for|at|over|by|.|,|;|@break|and)
    <my kin> 's (permit|papers|passport|residence)
    (empty|clear|clear out|vacate) (the|our|my) (house|flat|home|apartment) (by|before|in|for|next|this)
    <they> _2 (found|find|got|arranged) (us|me) _3 (nursery|school|kindergarten|doctor|dentist|childminder|landlord)
    (booked|hired|ordered) (the|a|some|our) _1 (movers|removers|removal|lorry|container)
    (house|home) (that|which) (goes|comes|went) with (the|it|this|that)
    ((kids|children|boys|girls|twins) (will|can|have to|'ll)? (start|starts|starting|begin|begins) _1 (their|a|the) new (school|schools|nursery|kindergarten)|(start|starts|starting|begin|begins) _1 (their|a|the|her|his) new (school|nursery|kindergarten) (there|abroad|in (@name|@month)|near (it|the|my)|up there|over there))
    (buyer|buyers) for (my|our|the) (flat|house|apartment|place|home)
    (need|needs) a _1 (flat|apartment|house) (and|in|near|for|by)
    (give|giving|given|gave) up (my|our) _1 (room|digs|bedsit|studio) (here|in|.|,|;|@break|with|by|and|before|on)
    <my kin> _2 to find (work|a job|something|a post|employment)
    (landlord|landlady|letting agent) _2 (wants|needs|gets) (the|my|our) keys
    (kids|children|boys|girls|twins|move|moving|mean|means|family|city|country) _4 (change|changing|switch|switching) schools
  `,
};
