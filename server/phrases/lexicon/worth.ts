import type { Lexicon } from '../compile';

/** Pay and terms by what is done: who is paid for what, where one stands on a scale, what is shown, forbidden, bargained for. */
export const worth: Lexicon = {
  slightPay: `
    moneys (better|good|more|less|not|too|shit|crap|rubbish|there|decent|great|worse|alright|ok)
    (on|earn~|earning|pay~|paying|offered|offering|offer|make|get|getting|asked for|wanted|up to) _1 @tens @numeral? and a (half|bit)
    @numeral and a (half|quarter|bit) (thousand|grand|k)
    (went|go|goes|gone|come|comes|came|stretch|stretched|rose|pushed|move|moved) up to (@number|@tens|@amount) (.|,|;|@break|and|but|a|an|per|for|with|plus|to|if|on|so|when|in)
    (tenner|fiver|grand) (a|an|per|each|every) (hour|day|week|shift|month|session|visit|lesson|head|night)
    ((take|taking|taken|took) a _1 (drop|cut)|(mean|means|meant) a _1 (drop|cut|dip) in (pay|wage~|salary|income|earnings|money)) (.|,|;|@break|in (what|money|pay|wage~|salary|income|earnings)|and|to|from|on (what|my))
    (drop|dropping|going|go|come|fall|move|start|starting|step) _2 (to|at|on) _1 (grade|band|point|spine) (@number|@numeral|@unknown)
    (set|setting|fix|fixed|work out|worked out|working out|decide|decided) (the|my) _1 (point|spine|scale|grade|band|paypoint) (.|,|;|@break|and|on|at|by|with)
    (get|getting|got|have|having) (my|our) _2 paid (for|.|,|;|@break|too|as well|and)
    (sort|kind|amount) of (cash|money|dough|pay|wage|wages)
    (it|they|job|post|role|place|position) (would|will|could|might) (have)? _1 (paid|pay) (.|,|;|!|@break|me|more|less|for|in|and|at|after|when|if|what)
    (asked for|asking|wanted|hoping for|hoped for|said|offered|was after|named) (@number|@amount|@tens) _2 (and|but|,|;) (you|they|he|she) _1 (said|offered|had|stuck|came back|were|was|could|would) _3 (@number|@amount|@tens)
    (want|need|expect|get|gets|got|without|no|any|give|gives|pay|pays) mileage
    (quarter|half|third|tenth|fifth|@percent) of (each|every|all|what) _3 (goes|comes|go|come|is) (to me|mine)
    what i (am|was|would be) (on|earning|making|getting) (already|now|today|currently|at present|at the moment|here|.|,|;|@break)
    (need|want|expect|expecting|ask for|asking for|looking for|hoping for|after|worth) (at least|around|about|nearer|closer to|over|more like|somewhere near) @tens @numeral? (.|,|;|@break|and|to|or|for)
    (need|have) to (bring in|bring home|earn) (more|a bit|a lot|at least|about|around|what|enough (to|for|.|,|;|@break))
    (get|gets|getting|given|give|gives|offer|offers|offered|with) (me|us|everyone)? (shares|share options|stock options|stock) (after|from|once|when|on top|plus|every|each|too|as well)
    i _3 break even
    (on|at|in) a (higher|better|lower|different) _1 (scale|band|bracket|rate|spine)
    hundred (a|per|each|every) (shift|day|night|session|visit|head|piece|job|round|lesson|gig|evening|go|time)
    (above|over|below|under|beyond|short of|on top of|more than|less than|better than) (what|the _2) you (advertised|quoted|posted|listed|offered|can go to|could go to|are paying)
    (most|highest|top) (that)? (you|they|he|she) (can|could|will|would|are able to) (go|offer|pay|stretch|give)
    there (is|'s) (a|an|even a) (car|van|bonus|pension|few quid) in it
    (see|sees|saw|do|does|did) me right
    (worse|better) off _4 (once|after|when|by the time) i have (paid|bought|covered)
    i _3 worse off (with you|at yours|in (yours|your _1))
    (pound|dollar|euro|rupee) (an|a|per) (hour|day|shift|week|mile|head|unit|visit|piece)
    (they|he|she|boss|manager|firm|gaffer|company|lot) came (up|back) with more (.|,|;|@break|and|to|than|so|money)
    (school|nursery|tuition) fees (off|paid|covered|halved|waived|discounted|thrown)
    (what|how much) (are|would|were|will) you _1 (paying|pay)
    (hoping for|hoped for|looking for|asking for|aiming for|wanted|expected|expecting) (something|somewhere|anything|a figure) (in|into) the (twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties)
    (share|cut|slice|percentage) of (what|whatever|everything) (i|we|they) _1 (sell|catch|land|make|take|bring in|earn|pick|grow|cook|win)
    budget _2 (tight|small|low|limited|thin) (for|at)
    (take|taking|took) a (_1 hit (on|to|in) (my|the|our) (pay|salary|wage|wages|income|earnings)|(@percent|@number percent|@number per cent|financial) hit)
    (shift|weekend|night|bank holiday|sunday) money
    (make|making|made|meet|cover|pay) (the)? rent on (it|that|this|what|your|@amount|@number|@currency)
    graded _2 (below|above|lower|higher|under|beneath)
    (grade|grades|point|points|band|bands|increment|increments|spine point|spine points|pay point) _1 (below|under|beneath|lower than|above|higher than|up from|down on|down from|short of|behind) (mine|my|where i|what i|the one i|the grade|than)
    what _2 (would|does|do|will|did|is) _2 (grade|band|scale|level|point|spine) (@number|@numeral|@unknown) _4 (come|came|top|start|pay|work|go|out|worth|mean)
    (grade|band|scale) (@number|@numeral) _2 (come~|came|top~|start~) (out|off)? at (@amount|@number|@tens|about|around|just|roughly|only)
    what _1 (would|will|could) i _1 (be|have been|end up|start|start off|finish) on
    (i|we|my _1) (charge|charges|bill|bills|cost|costs|come) _5 (more|less|higher|dearer) than
    than (you|they) (have)? _1 (set aside|put aside|budgeted|put by|allowed for|earmarked|got to spend|to spend|in the (budget|pot|kitty))
    (what|all|more than) you _1 (set aside|put aside|budgeted|earmarked) (for|is|was|would|did|.|,|;|@break)
    (pay|pays|paid|paying|get|gets|getting|got|give|gives|given|giving|something|extra|allowance|money) _3 for (the|my|your|all)? _1 (driving|miles|mileage|travelling|petrol|fuel|time|journey|waiting|walking|walk|gaps) (between|to and|there|from|in between)
    (get|gets|getting|be|am|being) paid (for|while|whether|even when|to|by|on|between|through|over)
    (pay|pays|paid|paying) (me|us|you|people|everyone|staff) (for|to|by|between|while|from|extra|on)
    (@count|@number|@numeral|few|couple of|extra) (more|extra|additional) (days|weeks|day|week) 's? _1 (off|holiday|leave|vacation|pto) _1 (a|per|each|every|there|with them|over) year?
    (more|extra) (days|weeks) 's? _1 (off|holiday|leave|vacation) (a|per|each|every) year
    <they> _2 (cover|covers|covering|insure|insures) (the|my|our|all) _2 (family|kids|children|wife|husband|spouse|household|partner|boys|girls|of us)
    (<my kin>|family|kids|children|household|both of us|all of us|all four of us|everyone) _4 covered (from|by (them|the|their|it)|too|as well|on (the|their)|under|.|,|;|@break)
    (slice|cut|share|percentage|piece|bit) (of|on|from) (each|every|any|all) _1 (sale|sales|deal|deals|job|jobs|ticket|booking|bookings|treatment|fee|order|let|property|policy|contract|cut|haircut|client|unit|cover|room|car)
    (full|half|top|flat|same) money
    (lose|losing|lost|drop|dropping|down|up|worse off|better off|short) _2 (@currency|@amount|hundred|thousand|quid|pounds|dollars|euros|bucks) _3 (a|every|each|per) (week|month|year|hour|shift)
    (hundred|thousand|quid|pounds|dollars|euros|bucks|grand|@amount) _3 (worse off|better off|out of pocket|to the good|down|up|short) (a|every|each|per) (week|month|year|hour|shift)
    (@count|@number|@numeral) _2 (worse off|better off|out of pocket) (a|every|each|per) (week|month|year|hour|shift)
    (go|going|goes|slide|sliding) backwards on (what|that|it|@amount|@number|@currency|your|this)
    (second|third|fourth|alternate|every other) @day off (on|with) _2 (money|pay|wages)
  `,

  payHint: `
    (@number|@count|@numeral|extra) (more|extra|additional) (days|weeks|day|week) 's? _2 (holiday|leave|off|vacation|pto)
    (more|extra|longer) (time off|holiday|holidays|leave|vacation)
  `,

  notPay: `
    earn enough (credits|points|hours|marks|badges|miles)
    @percent more (done|likely|certain|sure|confident|relaxed)
    (my|our) (pto|annual leave|paid leave) (starts|begins|runs|ends|finishes|is (from|booked|next))
    (you|your _1|it|visit|day|process|team|people|tour) _1 (met|meets|exceeded) my expectations
    (thousand|hundred) of (us|you|them|the)
    (gave|give|gives|given|awarded|granted|left|lent|sent) (you|them|him|her|us|your _2) _2 @currency? (@amount|@number|@numeral)
    your mileage may
    (do|does|did|doing|run|runs|handles|handle|in|prints|works out) (the|your|our|their) (wages|payroll|salaries|pensions|pay packets|pay slips)
    you _1 (covered|cover|paid|pay|paying|covering) (for)? (my|the|our) _1 (fare|fares|train|ticket|tickets|taxi|parking|petrol|travel|coffee|lunch|hotel|dinner|breakfast|bus|flight|room)
    (covered|cover) (in|with) (@unknown|flour|mud|dust|paint|snow)
  `,

  slightTerms: `
    (see|attached|attach|enclosed|find|here is|sending|send|sent|forward~|pasted|copied) _4 (pdf|letter|email|attachment|scan|document|screenshot|note|message) from (them|their (hr|side|office)|the other (@org|one|side)|my new (@org|boss))
    @handing (you)? _1 what they _1 (sent|wrote|offered)
    (let|have|allow) you (see|have|read|look at) _1 (the|my|their) _1 (contract|letter|offer|agreement|email|paperwork) (.|,|;|@break|if|so|as|to)
    (snap|shot|image|pic|jpeg|screengrab) of (the|my|their) _1 (contract|offer|letter|agreement)
    (@handing|snapped|photographed|put|popped|stuck|slipped|tucked|added|dropped) _8 (page|pages|letter|sheet|email|mail|message|document|text|pdf|screenshot) (that|which)? they (sent|gave|emailed|posted|signed|wrote|drew up|made|had|texted|issued|mailed|let)
    @handing _6 with their (stamp|signature|letterhead|logo|name|seal|crest)
    what they _1 (sent|wrote|offered|gave|put) _3 (at the (bottom|end|foot)|attached|below|enclosed|underneath|with this|on the next page)
    (their|the other) (letter|email|offer|note|paper|page) _2 (in|with|to) (this|here) (so|as|if|for|and|.|,|;|@break)
    (serve|serving|served) (@number|@count) (days|months|weeks) 's? (.|,|;|@break|notice|here|at|with|now|and|first|as)
    (background|reference|dbs|medical|police) (check|checks|verification|screening) (pending|underway|under way|in progress|to come|still)
    (given|gave|giving|handed in|put in) (my)? notice (and|here|at (work|my)|yesterday|last (week|@day|month)|this (week|morning)|today|on @day|already)
    (lawyer|lawyers|solicitor|solicitors|attorney|union|rep) _3 (going over|looking at|looking over|checking|has|reading) _3 (contract|paragraph|clause|terms|paper|papers|agreement|paperwork)
    not _1 (work|set up|go|trade|open|cut|teach|practise|practice|cook|drive) _6 for (a|@count|@number) (year|years|months|month) (if|after|when|once|from)
    (got|get|persuaded|talked) (them|him|her) (to agree to|to agree on|into|down to|up to|round to) (a|the|my|letting|giving|two|three|four|@number)
    (it|job|post|role|contract|place|me|go|goes|going|become|becomes|becoming|made) _2 permanent (after|in|from|at the end|once|if)
    (have|need|got|must|need) to (give|work|serve) (a|@count|my|the|another|@number|full) _1 (month|months|weeks|week|fortnight) 's? (here|notice|at my|with my)
    (hand|hands|handing|handed|give|gives|giving|gave|put|puts|putting|turn|turning|pass|passing|get|getting|got) in my ((@count|@number|@numeral) (weeks|week|months|month|days|notice)?|(full|standard|fortnight) (weeks|week|months|month|notice))
    (hand|handed|handing|give|gave|given|giving|put|putting) (my|in my|in our) (notice|resignation|cards) (here|at (my|work|the)|to my|on @day|tomorrow|today|yesterday|last|this|.|,|;|@break|and|with my)
    (hand|handed|handing|give|gave|given|giving|put|putting) my (notice|resignation|cards) in (here|at|to|on|tomorrow|today|yesterday|last|this|.|,|;|@break|and|with|first|already|now)
    not _1 (allowed|permitted|free|able) to set up (on my own|for myself|alone|a|my own) _4 (for|within|in|near)
    (line|clause|bit|paragraph|something|section|part) _1 in (it|there|the (contract|letter|paper|papers|paperwork|agreement)|my contract) (about|on|that|saying|to) _3 not
    (argued|arguing|argue|haggled|wrangled|quibbled|bargained|argued the toss) _3 (over|about) _2 (hours|weekends|title|days|shifts|holidays|terms|rota|notice|nights|grade|start date)
    (@count|@number) months _1 , _2 (covering|cover)
    covering (a|for a|for|somebody 's|someone 's)? _1 (maternity|sabbatical|secondment|career break)
    subject to _2 (references|reference|medical|dbs|vetting|contract|probation|screening)
    (taken|taking|took|take) up (my|the|both) _1 (references|reference|referees)
    (collect|pick up|get|fitted for|fetch) my _1 (uniform|overalls) _1 (<on a date>|<a date>)
    (@count|@number) (weeks|week|months|month|days) 's? (notice)? to (work out|work off|see out|serve|work through|give)
    (say|says|said|state|states|means|mean|signed|sign|reads|has it|tells me|had to sign|promised|promise|swear) _5 not (to)? (work|go|join|take|set up|teach|drive|sell|cut|trade|act|practise|practice|approach|talk|poach|open|compete|cook|train|coach|treat|see) _5 (any other|another|anyone else|anybody else|a rival|rival|rivals|competitor|competitors|customers|clients|within|county|town|miles|elsewhere|patients|with me)
    (back and forth|to and fro|to ing and fro ing|round and round|round the houses|on and off the phone|to ing and fro) _4 (over|about|on|regarding|as to) (my|the|their|which|what|a|some|weekend|start)? _1 (title|hours|terms|office|desk|days|shifts|rota|contract|clause|duties|wording|grade|holidays|notice|start date|which (days|office|site|branch|shifts|hours|team)|what (hours|days|i would))
    (weeks|days|fortnight|month|months|week|hours|lot|age|evenings) _2 (arguing|haggling|bargaining|quibbling|wrangling|dickering|to and fro|back and forth|horse trading) _1 (over|about|on|with) _3 (title|hours|terms|office|desk|days|shifts|rota|contract|clause|duties|wording|grade|holidays|notice|them|start)
    <they> _2 (rang|phoned|called|wrote to|contacted|asked|spoke to|tried|emailed) my (old|last|former|present|current|previous) _1 (head|boss|manager|employer|foreman|school|firm|gaffer|matron|place|supervisor) (for|about|to)
    <they> _4 for (a|my|two|the|three) _1 (reference|references|referees)
    <they> _2 (asked|told|want|wanted) me to (revert|confirm|respond|reply|decide|sign|answer) _1 (by|before|within)
    <they> _2 (given|gave|give) me (only|just|up to)? (@number|@count) (hours|days) (.|,|;|@break|and|to)
    (offer|letter of offer|offer letter) _5 (expires|lapses|runs out|closes) (on|at|in|by|@day|tomorrow|tonight|today|next|this)
    <they> _1 (gave|give|given|allow|allowed) me _1 (an|half an) hour
    (do|did|work|worked|sit|sat) (a|an|@count) _1 (shift|day|test|lesson|trial|week|exam|paper) _6 (for|with) (them|theirs) (first|before|and|.|,|;|@break)
    (met|saw|spoke to|seen|went to see) (them|him|her) (@count|@number)? (times|twice) (before|and they)
    <they> _2 (had|have|got|asked|invited|took|want|wanted) me _3 (for|on|to) (a|an) _1 (trial|tryout|trial run|try out|trial shift)
    there were (@count|@number) _1 (rounds|stages) (and|plus|,) (a|an)
    (had|did|worked|done|doing|do) (a|my|@count) _1 trial (night|nights|day|days|shift|shifts|session|sessions|service|evening|week|weeks|lesson|lessons) (first|there|with them|for them|and then|before (they|i)|at theirs)
    (had|have|asked me|made me|got) (to)? (make up my mind|decide|answer|say yes|choose|commit) (on the (phone|spot|line)|there and then|then and there|that (day|minute|night)|within|overnight)
    <they> _2 (did|do|ran|run|want|wanted|asked for|doing|started|need|needed) (my|the|a|two|some)? _1 (dbs|crb|checks|references|referencing|vetting|medical|screening)
    pass (a|the|their|my) _1 (medical|drug test|drugs test|vetting|dbs|checks|fitness test) (first|before|with|for|.|,|;|@break|and)
    <they> _1 (made|make|had|have|got|want|wanted|asked) me (to)? (promise|sign|swear|agree|undertake) (not|never|that|something|a|an|to|i)
    to (settle|agree|nail down|pin down|thrash out|hammer out|iron out) (the|my) _1 (hours|shifts|terms|title|days|rota|duties|contract|start date|notice)
  `,
  slightStart: `
    i (onboard|will onboard|am onboarding) _1 (<on a date>|<a date>)
    (my|the) (induction|onboarding|orientation|first shift|training) (is|'s) (<on a date>|<a date>)
    i am (off|away|going|moving) to (them|theirs) _1 (<on a date>|<a date>|straight|right|in)
  `,

  notOffer: `
    notice (here)? for a (day|week|few days|morning|long weekend) off
    notice (here)? for (leave|holiday|annual leave)
    (from|as of) the @ordinal (hour|day|minute|moment|time|page|call|visit|word|second|hello|meeting|penny|pound|line|shift|mile|email|message|letter)
    first (day|week|morning|evening) (of|in) (my|our|the|a|your|this) _1 (holiday|holidays|leave|school|term|season|summer|spring|sale|tour|visit|trip|month|week|year|office|showroom|ramadan|lent|exams|festival)
  `,

  goodwill: `
    (hope|hopes|hoping|hopefully) (that)? (it|this) (do|does|will|is) not _3 (long|ages|too long|much longer|forever) _1 (to|before|till|until)
    (hope|hopes|hoping|hopefully|sure|certain|confident) (that)? (it|this) will not be long _1 (before|till|until) you _1 (find|fill|have|meet|hire)
    (hope|hopes|hoping|hopefully) (that)? (it|this) (will|is|does|need) not _1 (the last|our last|the end) (of|time|chat|conversation|call|talk|meeting|exchange|you|we)
    (hope|hopes|hoping|hopefully) (that)? (it|this) (will|does|need) not (stop|keep) (us|you|me) _3 touch
    (hope|hopes|hoping|hopefully) (that)? (it|this) (do|does|will) not take (you|your _1) (long|ages|too long)
  `,
};
