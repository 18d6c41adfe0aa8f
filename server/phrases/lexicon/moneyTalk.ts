import type { Lexicon } from '../compile';

/** Pay told by what it does: in the pocket, at the bank, on the table, on the page. */
export const moneyTalk: Lexicon = {
  pay: `
    (dental|vision|optical|medical|healthcare|insurance|pension|benefits) _1 (kick|kicks|kicked) in
    (penal|penalty|overtime) (rate|rates) (on|for|there|too|as well|.|,|;|@break|and|are|is)
    (sunday|weekend|night) (rate|rates) (there|too|as well|.|,|;|@break|and)
    (weekend|night|casual|shift|holiday|leave) loadings
    casual loading
    loading on (weekends|nights|sundays|saturdays|holidays)
    (health|medical) , dental ,? (and)? vision
    (and|plus|with|in|no|the) gratuities (.|,|;|@break|and|on|there|are|is|too|as well)
    (financials|financial side|financial terms) (is|are|was|were|'s) _1 (better|stronger|higher)
    (figure|sum) (that)? they _1 (offered|named|quoted|put (on the table|forward|to me|in front))
    (said|offered|paying|pay|paid|at|on|for) _1 (@tens|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen) @numeral? (an|per) hour
    (a|my|bigger|better|larger|fatter) _1 (share|slice|cut) of (the|their|any) _1 (profit|profits|takings|proceeds|gate|catch)
    (variable|fixed) pay
    (pay|salary|your|wage|the) (range|band|scale) (tops out|topped out|maxes out|caps out|tops off)
    (@number|@amount|@tens) plus (super|gst|superannuation|commission|overtime|bonus|bonuses|benefits|tips|car allowance|vat)
    (more|better|decent|proper|extra|less|good|better|big|bigger|enough) (lolly|wonga|spondulicks|spondoolies|readies|moolah|dosh)
    (the|their) (lolly|wonga|spondulicks|readies|moolah|dosh|quids) (is|'s|was|are|were) _2 (better|good|great|bigger|higher|not|decent|more)
    (higher|lower|better|more|up|bigger|stronger) on (base|salary|pay|money|comp|the (base|money|pay|salary))
    not a (penny|cent|bean|dime|shilling) (for|towards|toward) (the|any|my|your)? _1 (training|overtime|hours|work|trial|days|shift|shifts|prep)
    (leadership|upper|main|national|union|agreed|nhs|civil service|lecturer|senior) (spine|pay scale|paygrade)
    (up|onto|on|to|down|off|than) (the|a) _1 (leadership|upper|main|national|union|nhs|lecturer|senior) scale
    (regraded|rebanded|re graded) (me|my (post|job|role))
    (she|he|they|boss|manager|employer|director|company|firm|who|owner|headteacher|matron) _2 (found|freed up|dug up|dug out|released|scraped together|rustled up|conjured up) _1 (some|the|extra|more)? (budget|funds|funding) (.|,|;|@break|@dash|and|for me|to (keep|pay|match|raise))
    (allowance|allowances) for (transport|travel (.|,|;|@break|and|there|is|was|would)|(food|meals) (.|,|;|@break|and|is|was|would)|tools|clothes|clothing|phone|uniform)
    stretch to (@tens @numeral? (and|.|,|;|@break|plus|for)|@amount|@currency)
    (net of|after|before) (tax|taxes|deductions) (.|,|;|@break|and|is|'s|it|but|that|they|than)
    what i (can|could|have to|need to|must) (live|get by|survive) on (.|,|;|!|@break|@dash|and|here|with|these|as)
    (sign on|signing on|signing|joining|golden hello) (cash|cheque|payment|money|lump)
    signing check
    monthly in hand
    (in hand|inhand) (salary|amount|monthly)
    (final salary|defined benefit|career average) _1 (scheme|pension|plan|pot)
    (matched contribution|matched contributions)
    (pay|pays|paid|paying|earn|earning|make|making|salary|offer|offers|offered|asking|want|wanted|something|somewhere|anything|get|on|at) (for)? (north|south|upwards|upward) of (@number|@amount|@tens) (.|,|;|and|but|a|per|so|@break|@dash|would|is)
    (north|south|upwards|upward) of @amount
    i _2 (hoping|hoped|looking|asking|asked|aiming) _1 for _2 (north|south|upwards|upward) of (@number|@amount|@tens)
    hike (of @number|of @percent|on my (current|last|present|old)|over my (current|last|present|old)|they (gave me|are (giving|offering)|offered)|in (salary|pay|ctc|package))
    (where|what) i (am|sit|stand) on the (scale|spine|grid)
    (tips|tronc) _3 (double|doubles|doubled|treble|make up|bring in) _2 my (month|week|wage|wages|income|pay)
    package by (@percent|(@number|@numeral) (percent|per cent))
    (bring~|brought|take~|took|taking) home _1 (less|more) than (now|here|what i (do|did|get|earn|make|am|was)|i (do|get|earn|make|am))
    my (sunday|saturday|weekend|night|overtime|double|holiday|bank holiday) (rate|rates|premium|premiums|penalty|penalties|loading)
    (to|at|on) @number (base|basic|ote) (.|,|;|@break|with|plus|and)
    (on|earn~|earning|pay~|paying) @tens @numeral? and a half (now|.|,|;|@break|at|here|there|plus|with|and)
    (more|extra) (days|weeks) 's? _1 (holiday|leave|vacation|pto) (a|per|each|every) year
    (get|getting|got) (my|our) _2 paid for (.|;|!|@break|too|as well|by (them|the)|there|on top)
    (more|extra) (stock|shares|stock options) on the table
    (grade|band|scale) (@number|@numeral) _2 (come~|came) out at
    @tens @numeral? and a half (thousand|grand)
    (payslip|pay packet|paycheck|paie|fiche) _2 (is|'s|was|will be|would be|gets|looks) _2 @heavier
    @heavier _2 (packet|payslip|fiche|paie|paycheck)
    (keep|keeps|keeping|kept|get|gets|take|takes|earn|earns|pay|pays|paid|share of) _2 (@number|@numeral) (per cent|percent) of (collections|billings|takings|fees|profits|profit|sales|revenue|production|what i|the (fees|profit|profits|takings|bill))
    (the|your|their|that) hourly (you|they|is|was|be|on offer)
    (their|the) (lab|exam|course|club|licence|registration) (fees|bill|bills|dues) (are|is|were) (on the house|on them|paid|covered|thrown in|taken care of)
    (raise|raises|raised|raising|lift|lifted|increase|increased|improve|improved|improving|sweeten|sweetened|review|reviewed|renegotiate|better) ((the|your|their|that|my) _1 (package|comp|base)|(your|their) _1 (offer|terms|rate|numbers|figure|figures))
    (sign on|signing on|joining) (shares|bonus|fee|payment|grant|money)
  `,

  slightPay: `
    (envelope|account|pocket|purse|wallet|credit|deposit|alert|alerts|packet|slip) _3 (every|each|at (the)? end of|at|on|by|come) _2 (week|month|fortnight|month end|month 's end|@day|payday)
    (lands|land|landing|enters|enter|entering|drops|drop|hits|hit|arrives|goes|comes|flows) (in|into|on)? (their|my|our|his|her) _2 (account|bank|pocket|phone|purse|wallet|credit|card)
    (decent|good|better|serious|proper|real) (coin|wedge|brass)
    a bursary (with|of|for|from|on)
    (be|am|is|are|paid|pay|put me|work|working) (on|under) (the|a) (higher|better|lower|different) award
    more in (the|my) (kitty|wage packet|pay packet|back pocket)
    (put|puts|leave|leaves|leaving|with|means) _2 more in (the|my) (envelope|packet|pocket|bank|tin|hand)
    (i (would|will|am|was|will be|would be)|leave me|leaves me|left me|leaving me) _2 out of pocket
    (put|named|offered|slid|stuck|came back with|wrote down) a (number|figure|sum) (in front|on (the|a)|across|down|i|that i)
    (worth|means|mean) _3 more _1 (to me|for me|in (my|our) _1)? (each|every|a|per) (month|week|year)
    (get by|live|manage|survive|scrape by) on (@tens|@number|@amount) (.|,|;|@break|a|per|with|in|and|these|any)
    tips (alone|on top|and all that)
    the tips (are|were) _1 (good|better|great)
    the (brass|bread|coin) (is|'s|was) _1 better
    (housing|school fees|car|phone|fuel|lunch|meals|flights|board|lodging) (are|is|come~|came) _1 part of the (package|deal|offer)
    (there (is|'s)|(it|job|role|post) _1 (comes with|has|had)) no (car|van|pension|bonus|phone|healthcare) (.|,|;|!|@break|@dash|and|or|either|with|in|but|so)
    the gross (is|was|would be|comes)
    @number _1 (net|gross|brutto|netto) (per|an|a) (hour|day|week|month|year|shift)
    (land|lands|landing|ends up|go|goes|going|come|comes|coming|enter|enters|drop|drops|hit|hits|arrive|arrives|reach|reaches|appear|appears|left) _3 (in|into)? my (pocket|pockets|account|bank|bank account|current account|purse|wallet|bank balance) _2 (every|each|at|on|come|of a|monthly|weekly|by the|is|'s|will|would|at the) _1 (month|week|friday|fortnight|payday|end|more|bigger|fatter|heavier|better|higher|rather)
    what (will|would|is going to|is)? (land|lands|landing|ends up|go|goes|going|come|comes|coming|enter|enters|drop|drops|hit|hits|arrive|arrives|reach|reaches|appear|appears|left) _2 (in|into)? my (pocket|pockets|account|bank|bank account|purse|wallet|bank balance)
    (my|the|our) (bank manager|bank balance|bank account|mortgage|overdraft|accountant|rent|wallet|purse|piggy bank) _2 (made|makes|decided|decides|chose|chooses|says|say|said|insists|spoke|speaks|settled|approves|approved|smiled|smiles|casts|cast|rules|wins|won|will (thank|breathe|smile|be|like|approve)|is (happy|happier|pleased|smiling|grateful))
    (few|extra|couple of|couple|odd) (extra|more|hundred|thousand)? (bob|quid|rupees|dollars|euros|pounds|bucks|grand|coins|shillings|pennies|pence|dirhams|rand|naira|kroner|francs|pesos)
    @heavier _2 (packet|envelope|cheque|check|payslip|fiche|paie|account|slip|pot|purse|wallet|bank balance|pocket|pay|remittance)
    (packet|envelope|purse|wallet|payslip|wage slip|account|paycheck|paye|paie|fiche|pay packet|balance|pockets|pocket|month end) _2 (is|'s|was|will be|would be|gets|grows|looks|weighs) _2 @heavier
    sharpened (its|their|his|her|the) (pencil|pencils)
    (numbers|figures|sums|zeros|zeroes|noughts) _1 (on|in|at the (foot|bottom|end) of) (it|them|theirs|the (contract|letter|offer|paper|page|line|slip|dotted line)|my (contract|letter|offer|payslip)|their (contract|letter|offer|page))
    (number|figure|sum) _1 (at the (foot|bottom|end) of|on the dotted)
    (extra|another|more|few|many) (zero|zeros|zeroes|nought|noughts)
    (made|make|makes|making) it (well|very much)? worth my while
    (sweeten~|sweetened) _1 (the|their|my)? (deal|pot|terms|pill)
    (king 's ransom|pretty penny|tidy sum|princely sum|pittance|chicken feed|handsome sum) (for|to|a|per|every|each|in|they|he|she)
    (put|puts|putting|keep|keeps|keeping) (food|bread|dinner|meat|supper|shoes) on (the|our|my|everyone 's) (table|feet)
    (to|can|could|will|would|must|lets me) feed (my|the|our|four|three|five|a|us) _1 (family|kids|children|mouths|lot|brood|household)
    bring~ home the bacon
    (band|bracket|rate|wage|sum|grade) you (quoted|mentioned|named|gave|posted|advertised|listed|have|had|put|state|stated|offer|offered|set|wrote)
    (for)? what you (give|offer|are giving|are offering|can give|can offer) (per|an|a|for a|for the) (hour|shift|service|week|month|night|day|round|session|gig)
    (can|could|able to|used to|have to|try to|trying to|can not) _1 (live|get by|survive|manage|exist|make do) on (less|min|minimum|@amount|@number|so little|tips|air|it|that) 
    (can not|could not) _2 (pay|afford|cover) _2 (train|bus|bills|room|fuel|petrol|nursery|fares|fare|parking|tram|metro|heating)
    (staff|employee|employees) (discount|discounts)
    (more|less|double|twice|half|over|above) (of)? (than)? (what)? i (earn|make|take home|bring in|bring home|clear|was earning|am earning|am making|am on) (now|here|today|currently|at present|at the moment|before|.|,|@break)
    more in hand (every|each|a|per|at|than here|.|,|;|@break)
    (going|market|union|trade|collective) rate (.|,|;|for|is|'s|and|@break)
    (rich|richer|wealthy|wealthier) (work|gig|job|offer|life)
    pay (alone|is|'s|was|would|comes|came|goes|went|over there|there)
    (what|than) i (would|will|could|can|'d)? (make|earn|clear|pocket|bring home|take home) _2 (all|in a|a|this|last|every) (year|month|week|season|day)
    cash (every|each|on fridays|weekly|daily|at the end of)
    (get|gets|have|had|getting) _1 (bus|fare|fares|petrol|lunch|dinner|fuel|train|meals|tools|phone) (paid|covered|thrown in)
    (at|for|on|count~ _2 as) (one and a (half|quarter|third)|double time|double rate|double bubble)
    time (n|an) (a)? (half|third|quarter)
    (service charge|tool money|research account|book allowance) (is|'s|are|comes|on top|and|.|,|shared|which)
    (shared|share|split|splitting) _2 (service charge|tips|tronc)
    (what|than) you (pay|are paying|would pay)
    (after|once) the _1 (nursery|rent|fares|fare|bus|petrol|fuel|childcare|mortgage) (bill|bills|money|costs|cost)? _4 (nothing|little|not much) (left|over)
    (match~|doubled|beat~|topped|raised|upped) the (number|figure|sum|amount) (you|i|we)
    (more|less|extra|double) (on|for) (sundays|nights|weekends|bank holidays)
    (keep|kept|keeping|get|take|pocket) (@numeral|@number|@percent|half|two thirds|three quarters) _2 (of my (column|takings|sales|fee|fees|door|tips)|of what i (bring|make|take|bill))
    (@percent|@number (percent|per cent)|@numeral (percent|per cent)) (over|above|on|up on) (my|what|the) _1 (last|current|present|old|previous|i)
    (up|higher|lower|placed|put me|start|starts|started|starting|top|bottom|mid) _2 on the (band|scale|grade|payscale|point)
    (band|grade|level|scale|point|spine) (@number|@numeral) (with|at the top|plus|and (the|a)|top|bottom|mid)
    (@number|@amount|hundred|thousand|lakh|lakhs|quid|pounds|euros|dollars) in hand
    (two way|one way|free|office|company) (cab|cabs|transport|bus)
    the tips _3 (shared|pooled|split|divided|put together|counted|mine|ours)
    (rewrote|improved|changed|redid|raised|revised|sweetened|bettered|redrew|adjusted|upgraded) my _1 (terms|contract|package|grade|salary|pay|conditions|deal)
    (extra|more|longer|additional) _3 (holiday|holidays|leave|vacation|pto) (for|a|than|per|and|.|,|;|@break|each|every|entitlement)
    (got|get|came) _2 (as far as|down to|onto|round to) (the)? (money|pay|figures|numbers|salary)
    (keep|keeps|pocket|pockets) (every|each) (penny|cent|euro|rupee|pound)
    (travel|training|learning|conference|book|equipment|home office|education|development|wellness|study) (budget|stipend|allowance) (.|,|;|and|of|is|was|tipped|too|that|@break)
    (never|not|could not|did not) meet in the middle
    (gave|given|give|giving|got|get|offered|promised) (me|us)? (a|another) _1 (hike|increment|raise|pay rise)
    (pay|pays|paid|paying|cover|covers|fund|funds|meet|meets) (my|our|all my|the) _1 (fees|course|subscription|subscriptions|indemnity|membership|registration|exams|insurance|licence|childcare|nursery|rent)
    (paid|pay|pays) (per|by the) (drop|piece|mile|head|bag|job|parcel|page|visit|shift|gig|session|day|week|square|item|room)
    (my|our) _1 (employer|firm|company|boss|manager|place|bank|school|people|lot|job) (has|have|had)? (come|came) back (to me)? with _3 (deal|offer|terms|package|money|proposal|number|figure)
    (hoping for|hoped for|looking for|asking|asked for|asking for|aiming for|wanted|i (was)? (expected|expecting)|offered|offering|pays|paid|pay|comes in|came in|come in|start|starts|starting) _4 the (low|mid|high|upper|lower|middle) (twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties)
    (start|starts|started|starting) (me|us|people|everyone|everybody|beginners|juniors|you) on (@number|@tens|@amount)
    (left with|end up with|ends up with|ended up with) _1 (less|half|little|nothing|next to nothing) (than|.|,|;|@break|at|each|every)
    (left with|end up with|ends up with|ended up with) _1 more (at|each|every|in my pocket)
    (bring~|brought|take~|took|taking) home (half|double|twice|what|@amount|@number)
    (bring~|brought|take~|took|taking) home _1 (less|more|enough|a lot) (than (now|here|what|i (do|did|get|earn|make|am)|my|at|in|on|you)|a|per|each|every|at|there|here|to (live|feed|pay|keep)|for (the|my) (rent|bills)|.|,|;|@break)
    (be|am|is|are|was|been) on (less|half|twice|double|more) (than (what|i|my|half|that|here|at|you|now|@amount)|what|of what|that|.|,|;|@break|here|there)
    (me|us) _1 out of pocket
    (i|we) (am|are|was|were|be|(will|would|might|could|may|'d) (be|end up)|end up|ended up) _1 out of pocket
    (pounds|dollars|euros|rands|rupees) and (pence|cents|sense|paise)
    i _1 (sat down|sat) with (a|the|my) (calculator|abacus|spreadsheet (.|,|;|@break|and (it|the (numbers|figures|sums))))
    (sums|numbers|figures|maths|math) (do|does|would|could|will|did) not _1 (add|work|stack|come) (up|out)? (.|,|;|@break|on|with|at|for (us|my|@number|@count)|any)
    (make|making|made|get|getting) (the|my|our) (sums|numbers|figures|maths|math|budget) (work|add|balance|stack)
    (work|works|working|worked) for (less than (i|what|my|half|the min)|half (of)? (what|that|my)|peanuts|pennies|next to nothing|buttons|a pittance)
    (work|works|working|do|doing) (weekends|sundays|saturdays|nights|evenings|overtime|bank holidays|extra hours|a _1|the _2) for (free|nothing|peanuts|next to nothing|pennies)
    (four|five|six|seven) figures (.|,|;|for|just|and|to|a|@break|@dash|on (top|offer|paper))
    just for (signing|joining|turning up)
    (pay~|paying|paid|clear~|wipe~|settle~|take~) (off|on|over)? (my|our|all my|half my) _1 (loan|loans|debt|debts)
    (@count|@number|@numeral) (days|weeks) _1 (holiday|holidays|leave|vacation|pto) (a year|each year|per year|per annum|from (day|year) one|plus (feasts|feast|public|bank|christmas|birthdays)|on top|as standard|is hard|are hard|is too good|rising)
    (my|our) _1 (boss|manager|employer|firm|company|director|head|gaffer|foreman|owner|matron|school|lot) _2 (matched|beat|topped|bettered|doubled|trebled|upped|countered) (it|that|them|theirs|your|the _1 (offer|figure|number|salary|pay|sum|money|rate|package|bid|terms|lot))
    (sum|figure) _4 (too (small|low|little|modest|short)|not enough|short of|meagre|paltry|tiny)
    (take|takes|taking|took|mean|means|accept|accepting|face|facing|swallow) (a|of a|me a) _1 (cut|drop|dip|loss) of (@percent|@number|@amount|nearly|almost|about|over|a (third|quarter|fifth|tenth|few|couple|thousand|hundred))
    (share|cut|slice|percentage|portion|half) of (what|whatever|everything|all) (i|(we (sell|bill|bring in))) (sell|bring in|make|bill|book|take|cut)?
    (with|get|gets|getting|have|has|had|own|offer|offers|offered|give|giving|gives|gave|take|plus|and|for|hold|holding|is|earn) _4 (slice|stake|piece|chunk|shareholding) (of|in) (the|their|it|our)? _1 (company|business|firm|practice|startup|shop|profits|profit|takings|revenue|equity|upside|action|ownership)
    live in (with (all|full|board|meals|free|bed)|plus|and (all (found|meals|fed)|fed|found|free|three meals|meals))
    (with|and|plus|has|have|get|gets|includes|including|provides|provide) (all|free|three|two|my|full|cooked) meals (.|,|;|@break|a day|and|included|found|provided|thrown in|on|at|too)
    meals (included|provided|thrown in|laid on|all found|on the house|on duty|on shift|are free|come free)
    (bed and board|board and lodging|board and lodgings|half board)
    (with|on|and|plus|get|gets|offer|offers|offered|including|includes|include|in|free|a room) full board
    full board (included|thrown in|as well|too|and (lodging|lodgings|a room|wages))
    (carries|carried|attracts|attract|attracted|commands|commanded|brings with it|comes with|goes with) _4 (payment|allowance|supplement|premium|increment|weighting|differential|retainer|honorarium|bonus|stipend|enhancement)
    (dental|vision|medical|optical|health|pension) (and|,|plus|or) (a|the|full|free|good|proper)? (dental|vision|medical|optical|health|pension|life|disability|eye) (insurance|cover|coverage|care|plan|plans|scheme|benefits|tests)
    (dental|vision|medical|optical|health|pension) (and|,|plus|or) (a|the|full|free|good|proper)? (dental|vision|pension|optical) (included|thrown in|from|.|,|;|@break|too|as well|for (me|us|my|our|the)|are|is)
    <they> _2 (put|putting|puts) _1 in my (check|cheque|pocket|packet|hand|hands|bank)
    what (lands|hits|drops|goes|comes) (in|into|through) (the|my) _1 (bank|account|pocket|hand|letterbox)
    (dental|vision|optical|medical|healthcare|insurance|pension|holidays|cover|leave|childcare) _2 from (day one|the off|day @number|month one|(the first day|the start) (.|,|;|@break|and|with|too|as well))
    (double|triple|treble|enhanced|overtime|holiday|unsocial|piece|locum|agency|penalty|union|speaking|session|night|weekend|sunday|saturday) (rate|rates)
    call out rates
    (sunday|saturday|weekend|night|holiday|public holiday|overtime) (penalties|penalty|loading|loadings|premium|premiums|money)
    (hourly|daily|day|weekly|monthly|session|call out|locum|flat) (fee|fees|retainer)
    retainer (of|they|is|was|you|that|each|every|per|a month|and|.|,)
    (tips|tronc) _2 (nearly|almost|roughly|alone|here|there)? (double|doubles|doubled|treble|trebles|triple|bring in|(come to|came to) (@amount|@number|more|about|nearly|almost|half|as much)|add up|make up (half|most|a)|cover my|pay my)
    (in|on|from) (tips|tronc) (.|,|;|alone|here|there|than|@break|every|each|at|on)
    (full|half) pay
    no _2 (can|could|will|would) (hand out|pay|match|afford|stump up) (what|it|that|theirs|this|the (pay|salary|money|package|figure|sum|number|rate|wage|wages|terms|bonus|benefits|offer))
    (fund~|pay~|paying|paid|finance~|bankroll~|sponsor~) (for)? (my|our|all my|half my|the rest of my) _2 @qualification
    cover~ (my|our|all my|half my|the rest of my) _2 (degree|masters|mba|diploma|phd|licence|license|certification|qualification|exams|tuition|studies|accreditation|training)
    (will|would|going to|to|are|is) _1 (put|putting) me through (my|a|an) _2 @qualification
    (will|would|going to|to|are|is) _1 (put|putting) me through (college|university|uni|law school|night school|medical school|nursing school|catering school)
    <they> _3 (send|sends|sending) me (to|on|for) _3 @qualification
    (their|a|and|with|offers|offer) tuition (scheme|plan|support|help|assistance|budget|money|is|was|paid|cover|grant|package)
    (it|which|that|job|post|role|place|position|contract) (comes|came|will come) with _3 @kit
    (throw|throws|threw|throwing|thrown) in _2 @kit
    <they> _3 (lay on|lays on|laid on|provide|provides|give|gives|pay for|chip in) (me|us)? (with)? (a|free|my own|our) _1 @kit
    (my|our) (work|time|skills|hours|trade|craft|experience) (is|are) worth (more than (that|this|what|you|your|the|it)|twice|double)
    i am worth (more|twice|double)
    price~ (me|us) out
    (subsidised|subsidized) _1 (meals|canteen|travel|rent|childcare|gym|bus|nursery|creche)
    (childcare|creche|nursery) (vouchers|paid|covered|thrown in|allowance|fees)
    (unlimited|generous) (holiday|holidays|leave|vacation|annual leave|time off)
    (clear|earn|pocket|net|gross) (more|less|as much|twice|double) (than|as|from|in|on)
    i make (as much|more|less|twice|double) (than|as|from|in|on) (a|an|two|three|my|what|that|here|there|most)
    (can not|could not) _1 (run|feed|raise|support|heat|keep|house) (a|my|the|our|two|three|four|five) _1 on (that|this|it|so little|your|what)
    (top|bottom|middle|first|second|next|higher|lowest|highest) (rung|point|step|notch) (of|on) (the|their) _1 (scale|spine|band|grid|grade)
    (with|and|plus|me|get|gets|on|for|of|offered|offering|take|is) (a|my|no) _1 share (of|in) (the|their|its) _1 (profits|profit|takings|equity|ownership|revenue)
    (earn~|earning|make|makes|pay~|paying|paid|get|gets) (next to nothing|peanuts|pennies|a pittance|a fortune|a packet|good money)
    (they|he|she|boss|manager|who|offered to|will|would|going to|and) bump~ me up
    (hand out|hands out|pay|pays) (us|me|everyone|everybody|staff)? an extra month
    (part time|casual|agency|union|that kind of|silly|stupid|steady|pin|student) money
    (freelance|contract|contractor|market|standard|normal|per visit|consulting|studio|stage|national|award) (rate|rates|fee|fees)
    (aiming (at|for)|hoping for|angling for|holding out for|budgeted (for|at)|topped out at|tops out at|capped at|maxes out at|advertised at|start at|starts at|starting at) _2 @tens @numeral? (.|,|;|@break|and|but|a|while|when|plus|with)
    (money (included|wise)|(is|was|for|about) (the|more)? money as well)
    (car|van|truck) (with it|goes with it|comes with it|included|and (private|free|a)? fuel|for private use|for my own use)
    (private|free|all my) fuel
    (tops|top|topped|topping) up _2 (maternity|paternity|parental|sick|leave|pension|pay|wages|benefit)
    (talked|negotiated|haggled|bargained|beat|knocked|squeezed) (them|you|it|him|her) (up|down) (to|by|from)
    what (they|you) (put|laid|placed|have|had|left) on the table
    ((starting|opening|headline|offered|advertised|quoted|agreed) (figure|sum|amount)|(starting|opening|headline|quoted) number)
    ((what|whatever|all|everything) i _2 (earn|earning|take home|took home)|(what|whatever) i _2 earned (here|now|before|then|last|in my|at my|as|.|,|;|@break))
    (i|we|pay|salary|wage|wages|rate|rates|fee|fees|money|offer|figure|it|income|earnings|me) _2 (drop|fall|go down|come down|dropping) to @tens @numeral? (.|,|;|@break|and|from|a)
    (the|their|my) basic (is|was|'s|alone) _1 (better|higher|more|good|decent|up)
    (pension|sick|sick leave) entitlement
    (job|something|work|one|post|place) (that|which) pays
    get out of bed for (that|this|less|what)
    <they> _5 (cover~|pay~|paying|paid|reimburse~) (for)? my _1 (travel|lunch|lunches|train|bus|parking|phone|petrol|commute|season ticket|meals|glasses|gym|fees|course|books|tools|board)
    (medical|insurance|healthcare) for (my|our|the whole) (parents|family|kids|children|wife|husband|family)
    (expected|my|any) hike (is|was|did|of (@number|@percent|around|about|at)|i (asked|expected|wanted))
    (a|the) hike (of (@number|@percent|@amount|around|about)|i (asked|expected|wanted)|on (my|current|the (current|last)))
    (trainee|apprentice|apprenticeship|monthly|weekly|subsistence|living|responsibility|field|sea|duty|car|london) (allowance|allowances)
    (budget|budgets|salary|pay|money|wage|wages|they|you|that|it|this|offer|payslip|income|figure|purse|purses|funds|numbers) _3 not stretch (to (that|a|the|my|our|it|what)|far|that far|as far|.|,|;|@break)
    (staff|company|employee|subsidised|subsidized) (mortgage|loan|loans|mortgages)
    (sum|sums|figures|figure|numbers|amounts) on offer
    (above|below|over|outside|beyond) (the|your|their) _1 (scale|band|payscale)
    tax free
    (role|post|position|job) (is|was|'s) _1 (voluntary|unpaid)
    money in (it|this|that|the|@unknown) (these days|this year|now|.|,|;|@break)
    @comparative basic (.|,|;|and|with|plus|pay|@break|than|salary|rate)
    (found|find|came up with|stumped up|dug up) (the|some) extra (.|,|;|@break|money|cash|thousand|@number|@amount|hundred|few|pay|budget|funds|for (me|my)|to keep)
    ((that|this) (kind|sort|level) of package|(such a|match|matching|beat|better|refuse|turn down|like|than|with|for|to) (that|this|such a) package)
    the pay (here|there|round here|round there|in|at|for|on|with|you|they)
    (live|survive|get by) (on|off) (thin air|air|fresh air|promises|ideals|hope)
    (agree|agreed|agreeing|settle|settled) on (a|the) (number|figure|sum|price)
    budget (is|was|'s) _2 (fixed|capped|set|limited) (at (@number|@amount|@tens|@numeral|that|a|the)|to)
    (seniority|long service|performance|on call|standby|session|show|match|sickness|term time|travelling) pay
    (daily|expense|expenses) (allowance|allowances)
    (getting|get|give|giving|gave|offered|plus) (me)? (stock|shares|share options) (.|,|;|as well|too|options|in (the|it|them)|and|@break)
    (put|send|sending|putting) (my|our|the) (kids|children|son|daughter|boys|girls) through
    (pay|salary|spine|scale) (point|points)
    (fund|pay for|buy|supply) my own (uniform|travel|tools|insurance|car|training|equipment|laptop|phone|fuel|knives|kit|petrol)
    (they|he|she|boss|manager|firm|owner|company|who|employer|director|had|has) _2 (opened|opens|open|dug into|dug deep into|reached into|dipped into) (his|her|their|its|the) (wallet|purse|pocket|pockets|cheque book|coffers)
    (they|he|she|boss|manager|firm|owner|company|who|employer|director|had|has|place) _2 (dug|digs|dig) deep (.|,|;|@break|to|for me|and|enough)
    be on @tens @numeral? from (@month|next|the)
    (pay~|paying|paid) (a|an|the) _1 (supplement|weighting|allowance|premium|retainer|stipend)
    (offered|offer|pays|pay|quoted|charge|earn) (_1 per|(@number|@amount|@numeral|@tens|more|less|@unknown) (an|each)|each) (shift|hour|visit|session|day|week|month|head)
    (amount|sum|figure) (that)? you (named|quoted|gave|mentioned|offered|put|had|proposed|suggested|wrote) (.|,|;|@break|is|was|for (the|this|my|a)|would|will|does|did|and|as|to|in|on|falls|came|seems|could)
    not _1 feed (us|me|my|a|the|our)
    budget and (mine|my (hopes|needs|expectations|rent|rate|figure|idea|number|range|ask|salary))
    your ((figure|budget) and mine|number and mine (are|were|do|did|never|differ|could))
    (you|they|budget|pay|salary|figure|offer|that|we|who|hr|manager|number|rate) _3 not go _1 higher
    (upped|doubled|sweetened|improved|bettered) (it|theirs|(their|the) offer) (twice|again|at once|straight away|by|to|when|without|.|,|;|@break)
    (gave|give|gives|got|get|offered) (me)? a _1 bump (.|,|;|i|in (pay|salary|grade|my)|to (my|@amount|@number)|of|@break|and)
    (contract|post|role|position|gig|trade|work|mill|firm|school|trust|council|hospital) pays (in|by|per|on|more|less|me|for|a (@number|@amount|decent|good|fair|proper|salary|wage|bit|lot more|premium|higher|better|living|flat|bonus|day|daily|fee|fixed|month))
    (a|the|free|and|plus|with) (car lease|lease car)
    (your|advertised|published) (range|band|bracket|scale) (starts|start|begins|tops|stops|ends|goes|runs)
    the (range (starts|begins)|bracket (starts|begins)|(range|band|bracket|scale) (tops|stops))
    my hourly (put up|goes|went|up|is|was|rose|.|,|@break)
    than the (role|job|post|position) (pays|can pay|could pay|would pay)
    every (hundred|penny|cent|euro|pound|dollar|rupee) counts
    work~ _4 to pay (for)? (the|my) (bus|train|fare|fares|petrol|fuel|parking|childcare|rent|nursery)
    (came|comes|boils|boiled) down to the (holidays|leave|van|perks) (.|,|;|@break|and|they|with)
    <they> _3 (let|lend|lends|allow) me _2 (the|a|their) _1 (van|car|truck|tools|phone) (at|for|over|too|home)
    (flat|straight|single|plain) rate
    tuition (waiver|for (my|our))
    (hundred|thousand) and (@tens|@numeral) @numeral? (a|an|per) (night|shift|hour|day|week|month|gig|head)
    paying to (work|come to work|be there)
    ((share|slice|part|cut) of|in|from|a|plus|and|their) (the|their|a)? profit (pool|pot)
    (accept|take|settle for|work for|do it for|go) (anything|no)? (less than|under|below) (@number|@amount|@tens)
    gap between (what i|my (figure|figures|number|numbers|salary|expectations|ask)|(our|your) (figure|figures|budget|range|number|numbers)|our expectations) _6 (figure|figures|budget|salary|pay|offered|paying|rate)
    (get|getting) rich (with|at|in|on|off)
    (ready|willing|prepared|agreed) to (go|stretch|rise|come up|climb) (up)? to (@amount|@tens|@number (k|thousand|a|per)) (.|,|;|@break|for|and|if|but|a|year|hour)?
    (once|after|when) _2 (tax|diesel|petrol|fuel|parking|childcare|fares) (is|are|gets|has been) (counted|deducted|taken off|paid|accounted)
    ((raised|upgraded) me (by (@percent|@number|@amount|a (grade|band|level))|to (grade|band|level|scale|@number)))
    severance (terms|deal|scheme)
    (threw|throw|throwing|thrown|throws) in (a|the|my|some) _1 (season ticket|travel card|course|bus pass|rail pass)
    not _1 (come near|get near|get close to) (what|it|that|theirs|their)
    (given|got|offered|promised|gave me|getting|gets) (a|my) _1 rise
    (loyalty|retention|welcome|hardship|one off) payment
    ((better|decent|top) whack|(pay|pays|paid|get|gets|earn|earning|on) _1 full whack)
    (with|plus|get|gets|offer|offers|offered|includes|including|free|give|gives|gave|even|and) (me)? (a|my|the|free)? (gym|bus|rail|travel) pass (and|too|as well|thrown in|.|,|;|@break)
    what (i|we) live on
    i make (more|less) (on|at|from|with) (the|a|my|two|three)
    budget (stops|ends|tops) _1 (at|short)
    (raised|upped) (their|his|her|its) (bid|offer)
  `,

  /* What is written, taught or sold about pay is nobody's pay. */
  notPay: `
    (salary|pay|ctc|wage|wages) (column|columns|field|fields|box|boxes|section)
    (run|runs|running|doing) the (wages|payroll)
    bonus (packet|packets|pack|track|tracks|round|level|question|chapter|episode|feature|tip|day|stop|trip|treat|photo|scene|material|card|ball|points)
    (people|workers|families|women|men|households|carers|cleaners|pensioners|everyone|those|anyone|somebody|someone) _1 on (a|the) _2 (wage|wages|salary|salaries|income|pension)
    pay per (view|issue|click|use|page|ride|mile)
    equity (in|across|of) (housing|health|healthcare|education|schools|schooling|access|hiring|design|cities|care)
    raise of (the|a|my|your|an)? _1 (hat|hand|hands|eyebrow|glass|cap)
    wages of (sin|fear|war)
    rate at which
    (return|give back|send back|hand back|post back) (the|your|my) _1 (voucher|vouchers|card|ticket|tickets|pass|permit)
    your rate~ of (success|growth|progress|change|turnover|retention|completion|passes|completions)
    (figure|figures) you (drew|sketched|showed|drew up|made|modelled|carved|put on)
    bonus _4 (is|was|'s|has been) _1 (meeting|getting|seeing|hearing|knowing|talking|that i (met|got))
    (hours|caseload|load|class|classes|pupils|miles|journey|age) _4 (gone|went|goes|go|come|comes|came) up to (@number|@tens)
    (wait|waiting|waits|home|in|out|sign|delivery|courier) _2 for (that|this|a|the) package
    package (leaflet|leaflets|insert|inserts|holiday|holidays|tour|tours|label|labels)
    pension fund (tower|building|office|offices|client|clients|trustee|trustees|manager|managers|administrator|administrators|account|accounts)
    (on|taking|take|booked|after|during|before) (my|our)? (annual|paid) leave
    (loan|loans) (at|from|to) (your|the) _1 (library|museum|archive|gallery)
    your _1 (work|campaign|campaigns|reporting|efforts|series|column|columns|book|books|article|articles|piece|pieces|coverage|podcast|paper|papers|talk|talks|study|report|reports) _1 (on|for|against|around|about) _3 (pension|pensions|pay|wage|wages|salary|salaries|benefits|bonus|bonuses|equity|compensation)
    (number|numbers|figure|figures|sum|sums) (on|in|at) _5 (your|you sent|you gave|you showed|you set)
    (piece|article|articles|post|posts|paper|talk|lecture|report|book|blog|essay|podcast|webinar|newsletter|column|research|study|chapter|page|guide|tool|app|product|course|class|thesis|reading|writing|learning|read|wrote|learned|learnt|teaching|taught|expertise|experience|background|specialist|expert) _2 (on|about|into) _3 (pension|pensions|pay|salary|salaries|wage|wages|benefits|compensation|bonus|bonuses|equity|commission|super|superannuation|remuneration|insurance|gratuity)
    (pay|salary|salaries|wage|wages|pension|pensions|benefits) and (bonus|bonuses|pay|benefits|reward|rewards|pension|pensions|grading|overtime|leave) (dashboard|dashboards|report|reports|team|project|projects|survey|surveys|data|system|systems|policy|policies|review|benchmarking|statistics|module|analysis|analytics|communications|talk|session|course)
    (pension|pensions|sick pay|holiday pay|pay|salary|wage|wages|benefits|compensation|bonus|equity|insurance) (dashboard|dashboards|reform|gap|theft|credit|fraud|science|world|industry|trade|market|law|claims|administration|advice|survey|surveys|benchmarking|statistics|negotiations|schedule|schedules|review|transparency|equality|justice|dispute|run|runs|station|office|phone|wall|dirt|and display|as you|per click|to play|bureau|day|day loans|data|cycle|cloud|chapter|lesson|lessons|communications|policy|policies|strategy|reporting|modelling|modeling|analytics|research|audit|audits|committee|forum|working group|newsletter|webinar|course|module|software|tribunal|ombudsman|regulator|history|museum)
    (pension|salary|benefits|compensation|bonus|equity|insurance) (plan|plans|scheme|schemes|fund|funds)? (audit|audits|auditor|module|modules|slab|slabs|engine|calculations|case study|case studies|project|projects|desk|analyst|clerk|department|software|seminar|workshop|helpdesk|calculator|spreadsheet|spreadsheets|database|modelling|consultant|specialist|lawyer)
    (pension|pensions|pay|wage|salary|benefits|insurance|bonus|commission|cover) _2 (is|'s|are) (a|an|the) _2 (market|field|subject|world|topic|niche|puzzle|area|trade|science|craft|maze)
    (it|that|honesty|patience) (pays|paid) (to|in the end)
    (i|we) _6 pay up (for|at|on|when|next)
    (pay|paid|pays|paying) _4 (ticket|taxi|cab|coffee|coffees|trouble|parcel|postage|drinks|expenses|my (train|travel|fare|hotel))
    (they|she|he) (paid|pay|pays) (you|your)
    (comes|came) with _4 (@perk) (of|for) (you|your)
    (by|at) the rate
    (is|'s|was|were|be|as|came as|being) (a|an) (real|lovely|welcome|nice|unexpected|added|big|great|true|sheer|pure|wonderful|happy|little|small|proper)? bonus
    (is|'s|was|were) not (the|about the|for the|because of the) _1 (money|wage|wages|pay|bonus|pension|perks|benefits|cash|figure|package|salary)
    (pay|paying|paid) (me|you|us|her|him|it|them) _2 back
    pay is _3 (private|my own|mine)
    (medical|dental|health|optical) (and|,) (dental|medical|health|optical) _1 (school|schools|supplier|suppliers|equipment|records|students|charity|supplies|centre|center|sector|field|products|instruments|research|staff|work|care)
    what (a|an) _1 bonus
    they _3 (pay~|paying|paid|cover~) (for)? _3 (move|mover|movers|removal|removals|removers|shipping|flight|flights|relocation|truck|lorry|container|plane|visa|permit|crossing)
    (truck|movers|removal|removals|container|flights|flight|plane) _4 (rent|deposit)
    <they> _3 (pay~|paying|paid|cover~) _6 (month|months|quarter) 's? rent
    (pay~|paying|paid|cover~) _5 (month|months|quarter) 's? rent
    a (number|figure) (of|for|on|that|to (call|ring|reach))
    take~ home (a lot|more|enough) from (your|our|the) _1 (talk|chat|call|tour|visit|conversation)
    took home (a lot|more|enough) from (your|our|the) _1 (talk|chat|call|tour|visit|conversation)
    (money|pay|salary|wages|package|perks|benefits|bonus|figure|figures) (is|was|were|are|has|have|had) _1 (not|never|hardly) (been)? (the|a|an|my|our) _1 (question|reason|issue|problem|point|factor|concern|motive|consideration|driver|sticking)
    (not|never|nothing) (about|a question of|to do with|a matter of|because of|for|due to|down to) _3 (money|pay|salary|compensation|package|benefits|wages|perks|bonus) (or|and|nor|,) (the|any|their|a)? _1 (perks|benefits|bonus|pension|pay|money|salary|wages|car|package)
    (economics|history|sociology|politics|theory|psychology|philosophy|ethics|law) of _2 (wage|wages|pay|salaries|money|pension|pensions|bonuses|equity|debt|compensation)
    equity of (the|your|a|this|its)
    <they> _2 (pay|pays|paid|cover|covers|paying|covering) (our|my|the) _1 rent
    (relocation|removal|removals|moving) (allowance|allowances|grant|money|bonus|stipend|subsidy)
    <they> _3 (relocation|removal|moving) (allowance|grant|money|stipend)
  `,
};
