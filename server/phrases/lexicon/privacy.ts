import type { Lexicon } from '../compile';

/** Pay, rank, and the ways to keep quiet about them. */
export const privacy: Lexicon = {
  pay: `
    (salary|salaries|wage|wages|remuneration|paycheck|paychecks|paycheque|payslip|stipend|ctc|lpa|rsu|rsus|esop|esops|401k|superannuation|emolument|emoluments|renumeration)
    (pay|salary|wage) (band|grade|scale|rise|raise|cheque|check|packet|gap|bracket|cut|package|structure|level)
    compensation
    pension
    (down to|about|because of|over|question of|matter of) (the)? pay (.|,|;|!|and|@dash|@break)
    (offered|offering|offers|offer) me? (quite a bit|a bit|a lot|a little|a good deal|way|considerably|significantly|substantially|rather)? more (.|,|;|!|@dash|@break|than you)
    take home (less|more)
    what (you|they) pay
    commission (is|was) (uncapped|higher|better|lower)
    budget (does|did|could|can|would) not (stretch|run|reach|match)
    (match~|met|meets) what i (asked|ask|earn|get paid)
    offer _1 (was|is|came in) (too)? (low|lower|higher|short)
    (bonus|bonuses)
    equity
    (stock|share) (options|option|grant|plan|scheme)
    (a|my|the|no|any|pay|decent|big|nice|annual|yearly|percent|@percent|substantial|salary|good|another|small|hefty|proper) (raise|pay rise|uplift|increment)
    (salary|pay|wage|@percent|percent|annual|decent) (hike|hikes|increment|increments)
    (hourly|daily|day|weekly|monthly|annual|yearly|annually|per hour|fixed|variable|gross|net|guaranteed|merit|bench|top) (rate|rates|pay|figure|wage|fee|money)
    (my|your|their|his|the|higher|better|current|offered|agreed|same|usual|that) (rate|rates) (is|was|are|were|of|they|you|on|and|did|could|would|for|per|at|offered)?
    (my|your|their|his|higher|better|offered) (rate|rates)
    (overall|total|better|full|benefits|comp|compensation|pay|salary|financial|severance|attractive|bigger|richer|generous|higher|bumper) package
    (comp|total comp|tc|ote) (is|was|of|plus|and|package|they|there|salary|pay|figure)
    base (of|pay|salary|plus|rate|figure)
    (their|your|the|higher|better) base (is|was|would|there|and|plus|came|beats)
    (ote|ctc)
    @superlative (rate|rates|salary|pay|wage|wages|money|bonus|package|benefits|pension)
    (the|better|their|your|full|good|great|and|with|plus|company|health|employee|more|excellent|strong|richer|generous|no) benefits
    (benefits|perks) (package|are|were|there|they|you|and|like|too|on top)?
    (health|medical|dental|life) (insurance|cover|coverage|plan|benefits)
    (sick|holiday|vacation|maternity|paternity|parental|overtime|severance|weekend|night|sunday|double|back|redundancy|stand by|call out|danger) pay
    (company car|car allowance|fuel allowance|meal allowance|lunch allowance|travel allowance|thirteenth month|13th month|free meals|free lunch|gym membership|tuition reimbursement|paid leave|paid holiday|paid holidays|paid vacation|paid time off|pto|annual leave|night differential|signing bonus|sign on (bonus|fee|money|payment|of|i|that|which|.|,|and|@break)|joining bonus|retention bonus|profit share|profit sharing|overtime)
    (pay|pays|paying|paid) (more|better|less|well|nicely|properly|double|twice|half|considerably|substantially|significantly|almost|nearly|enough|so|too|me|us|a lot|a bit|a little|way|much|far|above|below|peanuts|next to|nothing|the bills|my bills|my rent|my mortgage|for my|what|by the|every|weekly|monthly|daily|hourly|decently|decent|good|extra|overtime|a third|a quarter|@currency|@number|@amount|@percent|over|up to)
    (pay|pays|paying|paid) _1 (more|better|less|double|twice|properly|peanuts)
    (better|more|higher|lower|good|low|poor|decent|competitive|the|equal|fair|their|your|of|on|my|over|for|about|same|base|starting|with|and|great|less|fantastic|terrible|awful|miserable|take home|basic) pay (is|was|were|and|there|you|they|is not|too|at|for|on|to|rate|here|just|than|alone|did|does|offered|could|would|has|as|in)?
    (better|more|higher|lower|good|low|poor|decent|competitive|base|starting|equal|fair|take home|basic|crap|rubbish|their|your) pay
    (better|well|highly|badly|poorly|under|properly|decently|fairly|handsomely) (paid|paying|remunerated|compensated)
    @comparative _1 (commission|salary|salaries|pay|bonus|benefits|split|package|wage|wages|earnings|income|rate|rates|money|pension|perks|terms)
    (on target|target) earnings
    earnings (are|were|is|would|there|potential|higher|better)
    commission (split|share|pot|plan|structure|rate)
    (earn~|earning) (more|better|less|double|twice|a|enough|well|@currency|@number|@amount|so|what)
    (my|the|more|their|better|higher|good|an|extra|steady|household) (income|earnings)
    (the|more|better|good|that|your|much|for|of|extra|real|less|not enough|proper|decent|same|about|whose|big|serious|their|some) money
    money (is|was|they|you|on|there|did|does|for|talks|wise|that)
    (financially|monetarily|moneywise|salarywise)
    (financial|monetary|economic) (offer|terms|package|side|reasons|reason|conditions|aspect|difference|proposal|incentive|picture|upside|considerations)
    (could|can|would|did|will|does) (not)? (match|top|beat|equal) (it|that|them|theirs|this|the|their|my|what|his|hers)
    (unable|able|failed|not) to (match|top|beat|equal) (it|that|them|theirs|this|the|their|my|what|his|hers)
    (meet|met|meets|meeting) my (expectations|number|figure|ask|asking|salary|minimum|range)
    (counteroffer|counteroffers|counter offer|counter offers|countered)
    (your|their|higher|better|whose|with a|lower|a|the) (number|numbers|figure|figures|sum) (i|could|not|they|would|did|that|too|came|offered|you)
    (your|their|higher|better|lower) (figure|figures|numbers)
    @numeral _1 (an|a|per) hour
    @amount (a|per|plus|base|basic|and|total|more|less|offer|salary|pa|net|gross|or|to|on|for|with|there|here|now)?
    @number (a|an|per) (hour|year|month|week|annum|day)
    @number (grand|lakh|lakhs|lac|lacs|crore|crores|quid|bucks|dollars|pounds|euros|rupees|naira|pesos|francs|kroner|rand|usd|eur|gbp|inr|aed|dirhams|cents|pence|p)
    @number @percent _2 (more|higher|better|raise|hike|increase|bump|on top|above|bonus|over|uplift|rise|less|commission|extra|increment|equity)
    @number @percent of (my|your|the|our)? _1 (base|salary|pay|wage|wages|package|takings|sales|profit|profits|gross)
    (more|less|extra|better|quid|pounds|dollars|euros|bucks|pence|money|paid|higher|cents|rupees) (per|an|a) (hour|month|year|annum|week|shift|day)
    (thousand|hundred|million|lakh|lakhs|grand) _2 (a|per|every|each|monthly|annually|more) _1 (hour|month|year|annum|week)
    @numeral _1 (thousand|grand)
    (quid|bucks|pounds|dollars|euros|rupees|naira|shillings|rand|pesos|pence|grand|lakh|lakhs|cents) _1 (an|a|per|each|every|monthly|weekly) (hour|day|week|month|year|shift|annum)
    (@number|@amount|@numeral) (quid|bucks|grand|pound|pounds|dollar|dollars|euro|euros|rupee|rupees|naira|shillings|rand|pesos|pence|cents) (more|extra|less|on top|better|plus)
    (@number|@amount|@numeral) (grand|quid)
    (time and a (half|third|quarter)|double time|double pay|danger money|hazard pay|piece rate|zero hours)
    (a|your|my|the) cut of (every|the|each|all|what|sales|profits)
    (my|your|their|the|higher|better|bigger) (take home|takehome) (pay|by|is|was|would)?
    (take home|takehome) pay
    (pay|wage|wages|hour|money|meals|salary|base) (and|plus|with) _1 tips
    (plus|uncapped|pooled|cash|keep (the|your|my|all) _1|share of (the)?) tips
    (the|where|and|with|all) tips (are|were|is|get) _1 (shared|pooled|split|decent|mine|yours to keep)
    (free|staff|subsidised|subsidized) (meals|lunch|lunches|food|parking|travel|gym|canteen)
    (top|upper|pay|salary|starting|your|their|higher|lower) band
    (bumped|bumps|raised|raises|upped|ups|doubled|doubles|tripled|matched|matches|boosted|increases|increased) (my|the|your|their|it|me) _2 (pay|salary|wage|wages|money|rate|hours|package|take|income|offer)
    (at|on|offering|offered|up to) @number plus (a|an|the)? _1 (car|van|bonus|commission|pension|house|flat|shares|equity|tips|overtime|benefits|package|lodging)
    retention (payment|bonus|package|award|sum)
    (pay|pays|paying|paid) (@numeral|@number|@amount|@currency|time|double|on time|((as|and|at) _2 when due)|when due|by the (hour|day|week|month|piece|job|shift|word|mile|visit|session|head)|a living|the same)
    (thousand|grand|quid|bucks) (more|extra|on top|higher|better|a year|a month)
    afford (living|rent|less|it on|on|me|to (live|eat|work for|take less|raise|run|stay on|pay)|the (rent|mortgage|bills|fares|fare)|a (pay|cut))
    affordable
    (commission) (structure|on (top|sales|every|each|all|what)|only|rate|scheme|plan|is|was|they|and|there|per)
    (plus|and|with|on|uncapped|higher|better|good|@percent) commission
    (pension|insurance|healthcare) (contribution|contributions|scheme|plan|plus|and)
    (below|above|under|less than|more than|short of|beneath|over|double|twice|half) what (i|they|you) (am|are|was|now|currently)? (on|earn|make|paid|get|getting|earning|making|pay|paying|offered|offer|offering|expected|asked)
    (lowball|lowballed|lowballing|underpaid|underpay|underpaying|overpaid|well paid|better paid|unpaid)
    (puts|put|putting) more (in|into) my (pocket|account|bank)
    (cover|covers|covered|covering|pays for|paying for|pay for) (my|the|our|all my|both) _2 (rent|mortgage|bills|fuel|petrol|diesel|meals|fares|fare|lunch|lunches|uniform|tools|parking|board|lodging)
    (can not|could not|not) (live|get by|survive|manage|feed _3|raise _3) on (what|that|it|your|their|the)
    (bigger|fatter|better|larger|pay|monthly|weekly) (cheque|paycheque)
    (paycheque|payday)
    (better|kinder|easier|lighter|heavier|fatter|good) _2 (my|the|our) (wallet|purse)
    (my|the|our) (wallet|purse) (needs|says|will|is|could|can|prefers|thanks)
    (deeper|bigger) pockets
    (more|extra|better|good|decent|ready|cold|offered|their|quick|need|needed) (the)? cash
    cash (in hand|bonus|on the table|is|was)
    (price|value) (i|you|they) (am|put|placed)
    half a point
    (top~|topped|beat|beats|match~|matched|raise~|double~|up|upped|bumped|better) (your|my|their|the) hourly
    (your|their|my|the) hourly (is|was|offer)
    (by|another|extra|an extra) (@numeral|@number|@amount) (bucks|quid|dollars|pounds|euros|grand|an hour)
    (dosh|moolah|remunerative|wonga|loot|weighting|per diem|honorarium|piecework)
    (dental|401k) (plan|cover|insurance)
    (and|plus|medical|health) dental (.|,|;|too|@break)
    (threw|throw|throwing|thrown) in _2 (dental|medical|health|van|car|phone|bonus|tips|meals|lunch|lunches|petrol|fuel|housing|allowance|flights|schooling|fees|uniform|laptop|tools|insurance|board|holidays)
    (match~|double~|doubling|tripl~|trebl~|beat~|top~|equal~|increase~|doubled|matched) what i (get|earn|make|am (on|getting|earning|making|paid)|was (on|getting|earning|making|paid)|got|earned|made)
    (@numeral|a|@number) _1 (thousand|hundred|grand) _3 (for signing|to sign|in my hand|in hand|up front|upfront)
    (shift|night|weekend|eid|christmas|festival|city|hardship|clothing|tool|tools|phone|transport|uniform|laundry|mileage|cost of living|acting|on call|standby) (allowance|allowances|premium|supplement|uplift|enhancement|enhancements)
    (shift|night|weekend|casual) loading (.|,|;|@break|and|on|of|is|there|too|for)
    (options|shares|stock|equity|rsus|grants|they|it|fully|before|until) _1 (vest|vests|vested)
    vesting
    (four|five|three|two) year (vest|cliff)
    (@number|@ordinal) (cheque|paycheque|salary)
    medical (aid|scheme)
    carried interest
    @percent super
    (plus|with|extra|higher|better|employer|their) super (at|of|on top|contributions)
    (hra|rrsp|cpf|epf|espp|toil|kiwisaver|tfsa|bpa|ctc|ltip)
    (time off|days|day|hours) in lieu
    (pay|pays|paid|paying|get|cover|covers|plus|and|with|,) mileage
    mileage (allowance|at|rate|paid|money)
    provident (fund|contribution|contributions)
    (and|plus|a|the|of service|paid|with) gratuity
    golden (hello|handcuffs|handshake|parachute)
    (fuel|petrol|travel|lunch|meal|luncheon) (card|vouchers|voucher)
    company (van|phone|truck|bike|laptop)
    (van|car|phone|meals|lunch|uniform|bike|laptop|transport|fuel|board|keep) (is|are)? (thrown in|on top|all found|paid for)
    (top|bottom|middle|point|points) (of|on|up) (the|their)? _1 (scale|payscale|spine|band|pay band|range)
    (the|their|of|and|with|plus|tax free|monthly|more|better) allowances
    (pay|pays|paid|paying|cover|covers|covering|match|matches|put|puts) _1 (my|our|the) _1 (pension|super|contributions|dues|tuition|student loan|loan)
    (@numeral|@number) figure (salary|sum|sign|bonus|offer|package|income|pay)
    (guaranteed|extra|more|paid) (overtime|hours money|shifts money|breaks|sabbatical|study leave)
    (profit|revenue|gain) (share|sharing|related)
    (remuneratively|salaried|waged|all found|live in pay|piece work)
    (@numeral|@number) (@percent|per cent|percent) _2 (more|higher|raise|rise|on top|better|extra|above|uplift|hike)
    my (current|present|old|last|new) _1 (pay|earnings|income|wages)
    (clear|pocket|net|gross|bank) a _3 more
  `,

  /* A figure stands before it: “R380 an hour”. */
  perTime: `
    (an|a|per|each|every) (hour|day|week|month|year|annum|shift)
  `,

  /* Amounts and packages: about pay where the sentence is. */
  amount: `
    (@currency) (@number|@amount)
    (@number|@amount) @currency
    (@number|@amount|@numeral) (euros|pounds|dollars|rupees|naira|francs|kroner|rand|pesos)
    (the|a|your|their|whole|that) package
    package (there|they|is|was|on offer|you|offered|and)
  `,

  /* The same words meaning something else. */
  notPay: `
    you _1 (want|wanted|wish|wished|like) to (know|hear|learn) _1 what (they|it|the other _1) _5
    (flat|rent|deposit|room|house|fee|fees|bill|ticket|fine|course|tuition|mortgage) _3 (be|is|was|were|got|get|been) paid _3
    pay~ _3 (attention|heed|tribute|kindness|homage|respect|respects|visit|visits|compliment|compliments|regard|lip service)
    (pay|pays|paid|paying) (forward|it forward|back|dividends)
    (pay|pays|paid|paying) off (.|,|;|!|@break|@dash|in the end|for|that|if|when|and|one day|at last|at|well|handsomely|with|now|because|since|here|some)
    (at any|at this|first|second|third|success|completion|response|exchange|interest|conversion|heart|growth|occupancy|error|open|retention|crime|birth|churn|frame|hit|turnover|click) (rate|rates)
    rate (of|limit|limits|limiter)
    (an|a|as a|the|added|real|extra|nice|unexpected|lovely|is a|was a) (bonus) (for me to|to|that|was|of|for|in|was that|just|on the day)
    (an|a) (added|real|unexpected|lovely|extra|nice|welcome) bonus
    (take home|takehome) (exercise|test|task|assignment|challenge|project|piece|work|kata|case|exam|problem|paper|coding)
    (salary|pay|money|package|compensation|benefits) (is|was|were|are|had|has|have|did|does) (not|nothing|never) _3 (reason|issue|problem|factor|point|decide|decided|play|played|matter|part|do with|role)
    (@comparative) terms (with|of)
    (accepted|taken|took) (another|a|the|this) commission
    (another|a|new|this|next) commission (.|,|;|for|from|in|at|with|that|which|to|of|and|by|is|was|@break)
    (commission|bonus|salary|pay|wage|pension|compensation|benefits|equity) (engine|engines|calculation|calculator|calculations|declaration|declarations|rules|data|model|models|squad|tool|app|platform|software|product|dashboard|report)
    (raise|raised|raises|raising) (a glass|my glass|awareness|questions|concerns|the (question|issue|matter|point|subject|topic|bar|flag|alarm|roof|funds|money|children|kids|profile|standard|standards|tone|barn|sail|sails|curtain)|my hat|money|funds|an eyebrow|our|it|this|your|series|capital)
    (raise|rise) of (the|a) (curtain)
    (the|great|full|mutual|public|of) benefit (of|to|from|for)?
    benefit~ (from|greatly|you|the|your|both|everyone|our|us)
    (benefits) (of|from|both|everyone|you|your|the)
    (diversity|brand|racial|social|gender|health|pay) (and)? equity
    equity (and|in|of|for) (inclusion|diversity|justice|education|access|health)
    (private equity|equity research|equities)
    (bet|wager|put|lay) _2 money
    (after|before|until|till|on|by|since) payday
    compensat~ (for|you|her|him)
    care package
    (the|your|next|this) raise (closes|close|closed|goes|went|round)
    (match~|meet~) (the|this|that) (location|place|area|setting|distance|commute|timing|schedule)
    package (you|your _2|that you|which you) _1 (sent|posted|mailed|gave|left|handed|prepared|put)
    package (of|from|in the post|arrived|came|about|with (the|your|all))
    (software|r|python|npm|debian|holiday|travel|tour|press|information|welcome|work|starter|media|decision|slide|parcel|food|gift) (package|packages)
    package (registry|manager|holiday|tour|deal|delivery|handler|sorter)
    (sales|fire|pro|standing|no|any|idioms|quick|phone|job|reference|ref|serial|your phone|mobile|telephone|office|whatsapp|large|great|good|small|high|candidate) (number|numbers) (of|for|is|was|on)?
    (public|key|central|father|mother|well known|senior|industry|crucial|important) (figure|figures)
    (my|the|your|our) (phone|mobile|telephone|contact|reference|application|case|whatsapp|office|new) number
    (time|raising|fund|prize|lottery|pocket|grant|public|charity|for my|tax) money
    money (laundering|market|markets|box)
    (worth|right on the|for my|put my|your) money (on)?
    not (think|believe|suppose|imagine) _2 (it|this|that) (is|was|'s) _2 (money|pay|salary|wages)
    (it|this|that|decision|reason|reasons|motive|choice|which) (is|was|are|were|has|had|did) (not|never|nothing|hardly) _5 (money|pay|salary|wages|compensation|financial|package|benefits|the money)
    (not|never|nothing) (about|a question of|to do with|a matter of|because of|for|due to|down to) _3 (money|pay|salary|compensation|pay packet|package|benefits|figures|numbers|wages)
    nothing to do with
    (it|this|that|decision|reason|motive|choice|offer) (was|is) not _2 (money|pay|salary|wages|package|benefits)
    (money|pay|salary|wages|wage|compensation|package|benefits|figures|numbers) (did|does|do|has|have|had|was|were|is|are|would|will|should|@filler)? _1 (not|never|hardly) (come|enter|came|entered|weigh|sway|drive|swing|tip|count|figure|feature|matter|move|tempt)
    (money|pay|salary|wages|compensation) _1 (had|has|have|played|plays) (no|nothing|little|not)
    (pay slip|payslip|wage slip|pay slips)
    (regardless of|irrespective of|whatever|leaving aside|apart from|quite apart from) _3 (money|pay|salary|compensation|package|benefits)
    low (season|key|tide|point|fields|lying|level|income|carbon|light|voltage|down|code|latency|risk)
    (base|based) (in|at|on|here|there)
    (cash) (flow|office|desk|management|register|handling|and carry|operations|equities|machine)
    (petty cash|cash flow|hard cash)
    purse strings
    (give|get|have|leave|send|take|call|ring) (me|you|us|her|him|my) _3 (number)
    mak~ allowances
    allowances (you|for)
    medical aid (to|for|in|work|abroad)
    pension fund (you|your)
    bonus (issue|stage|track|chapter|point|points|content|material|feature|episode|scene|level)
  `,

  /* Declining to talk about it. */
  refusal: `
    keep (that|this|it|them) (between|to myself|private|to me|among)
    (rather|prefer|prefer not|like|wish|want|choose|better|best) (not|to not) (to)? (go into|discuss|share|say|talk|disclose|get into|speak|reveal|name|mention|comment|open|give|put|compare|enter|elaborate|dwell)
    (not|never|unable|no) (be|going|able|comfortable|at liberty|in a position|free|willing|prepared|happy|wish|want|like|plan|intend|inclined|keen|permitted|allowed|discuss|discussing|share|sharing|disclose|disclosing|go into|going into|get into|getting into|talk|talking|comment|reveal|revealing|mention|elaborate|compare|forward|forwarding|show|something i) _3 (go into|discuss|share|say|talk|disclose|get into|speak|reveal|name|mention|comment|elaborate|compare|forward (it|that|them|the|my|any|anything|copies)|show|pass on|salary|pay|compensation|terms|numbers|figures|details|package)
    (rather|sooner|prefer|like|wish|want|going|tend|choose|try|hope|asked|intend|need) (to)? (keep|leave|hold) _6 (private|to myself|between|confidential|out of|aside|to one side|off the table|quiet|unsaid|where it is|unspoken|back|closed)
    (keep|keeping|kept|leave|leaving) (that|this|it|those|them|compensation|salary|pay|the _3|my _3|such _2|money|numbers|figures) _2 (private|to myself|confidential|out of|aside|off the table|unsaid)
    (keep|kept) to myself
    (keep|keeping|kept|keeps) my own counsel
    (soon|sooner|lief|better|best|happier|forgive|pardon|excuse|choose|tend|care|want|wish|do|did|will|would|shall|am|be|can|could|may|must|should) (me)? (for)? _2 not _3 (get into|getting into|get on to|go into|going into|discuss|discussing|share|sharing|disclose|disclosing|say what|saying what|to say|reveal|revealing|comment|elaborate|dwell|compare|comparing|drawn|broach|put a (figure|number)|quote|talk (money|pay|figures|numbers|terms|about)|talking (money|pay|figures|numbers|terms|about))
    (leave|leaving|let) _5 (where it is|where they are|be|alone|unsaid|unanswered|unopened|for another day|well alone)
    (pass over|gloss over|steer clear of|stay away from|stay off|draw a veil over|sidestep|skip) _3
    (decline|declining|refuse|avoid|avoiding|rather skip) _1 (to)? (discuss|discussing|say|saying|talk|talking|answer|answering|share|sharing|go into|going into|get into|getting into)
    (remain|remains|stay|stays|is|are|be|treat|treating|kept) (private|confidential|between)
    (something|a matter|matters|subject|one|topic|details|figures|that is|that 's) _3 (keep|private|confidential|not discuss|not share)
    (say|saying|said|tell|disclose|reveal) (nothing|no more)
    none of (that|those|it) (is|are|was) for
    (no|without) (comment|disrespect)
    (let us|leave) _3 out of (it|this|our)
  `,

  /* Ranking words that rank somebody else. */
  notRank: `
    (seen|known|heard|had|met) (better|worse) (organised|organized|run|prepared|planned)
    (better|best|more) (suited|qualified|placed|equipped|deserving|experienced|prepared) (people|candidates|applicants|folks|persons|hands|for it than me|than me|than i)
    (better|best|more) _2 (than me|than i am|than myself|than yours truly)
    (in|into) (better|more) _1 hands
    over (you|u|ye) (will|shall|would|can|could|should|may|might|have|are|must)
    (is|are|was|were|be|been|being|all) over you
    (feel|feeling|felt|feels) _1 better (about|now|today|with|for|that)?
    (get|getting) better (soon|at|now)
    (had|would|should|it is|is|be) best
    (once|two|three|four|no|any|some|one|ever|never|@number|few|many|several|much|nothing|what is|and) more (on|in|at|before|after|for your|thank|time|question|thing|week|weeks|day|days|@day|exam|exams)
    once more
    too good to (me|us|you)
    best of all ,
    above all (else|,)?
    (suit~|fit~|serve~|work~) (you|u|your _2|them|him|her|the team|everyone|all|everybody) _1 (best|better|most)
    (closer|nearer) (school|place|nursery|station|shop|branch|depot)
    (learn~|learnt|taught) me? _1 more (about|from|of|in|that|on|every|each|at|today|this|.|,|;|@break|and|here|than (in|any|a|from|i (did|had|expected|ever)|you (know|think)))
    (closer|nearer|further|farther|handier) (to|from|for)? _2 (@relative|parents|home|house|houses|place|flat|door|school|nursery|family|sea|coast|station|village|town|beach|farm|folks|doorstep)
    (closer|nearer) to (home|my (family|parents|kids|children|partner|partner 's|wife|husband|mother|father|house|flat|school|son|daughter|folks|mum|mom|dad|grandparents|girlfriend|boyfriend))
    (better|best) (know|understand|informed|late|off|to tell|tell|say|be|not)
    (sooner|rather|more|later) (than) (later|wait|keep|leave|waste|let|drag|not)
    (more|less) than (welcome|happy|glad|grateful|once|twice|a|one|two|three|i can|enough|words|ever|likely|willing|kind|fair|generous|anything i|you know|you need)
    (@day|week|year|month|date|time|morning|afternoon|evening|slot|season) _3 suit~ _3 (better|best|more)
  `,

  /* One ranked above the other. */
  rank: `
    (further|farther|higher) (up|on) (my|the|our) _2 (list|lists) (than)?
    (stronger|bigger|better|finer|greater) (name|reputation|standing|pedigree) in
    @comparative _2 @ranked
    (more|most|far|less) @quality _3 @ranked
    (more|far more|much more|way more|somewhat more|a bit more) @quality (for me|to me|than|given|at this|right now|place)?
    (@comparative|@superlative) (suited|suit|suits|fit|fits|fitting|aligned|aligns|matched|matches|match|placed|reflects|serves|meets|for me|for my|in line|tuned|attuned|able to offer|equipped|known|regarded|run|organised|organized)
    (@superlative) (offer|match|fit|choice|option|job|role|company|place|position|opportunity|firm|employer|team|home|step|move|one) _2 (for me|of the|i have|i had|on the|available|to|for my|out there|in|that|on|among|by|here|given|at)?
    (suit~|fit~|match~|align~|serve~|meet~|sit~|reflect~|correspond~|resemble~|answer~|mirror~|chime~|agree~|speak~|appeal~|excite~|tempt~|interest~|attract~) _5 (better|best|more closely|more|most|the most|far better|closest|nearest)
    (line~|match~|measure~|stack~|add~) up _4 (better|best|more closely|more|most|closer|closest)
    (@job|@org|one|it) (that)? (i|we) _2 (liked|like|wanted|want|preferred|prefer|enjoyed|fancied|hoped for|hoping for|loved|love|dreamt of|dreamed of|rated|favoured|favored|set my heart on|had my heart set on) _2 (most|best|more|over|above|all along|the most|of all)
    (over|above|before|ahead of) (all|everything|anything|any of) (the)? (rest|others|other|else)
    (beats|beat|tops|topped|outdoes|bests|trumps) _1 (anything|everything|all|any|the rest|yours|the lot)
    (than|to) (anything|everything|any) _2 (else|other) _2 (i|we|out there|on offer|on the table)
    (anything|everything|all) else _2 (seen|found|come across|looked at|been offered|out there|on offer|on my list|applied for)
    (closer|nearer) (to|fit|match|in line|in spirit|aligned|with) (my|what|where|the kind|the sort|the type|the work|the analytics|the direction|the field|the things|the one|how|the stuff|me|who|fit|match|line|in) 
    (closer|nearer) (to)? (my|what|where|the) _9
    @comparative _5 than (you|your|yours|this|the one (you|your|with you|at your|here)|what you|anything|any of|here|the others|the rest|all|the role|the job)
    (more|less|better) _6 than (you|your|yours|this|the one (you|your|with you|at your|here)|what you|anything|any of|here|the role|the job)
    (over|above|ahead of|rather than) (yours|you|your (company|offer|role|team|firm|organisation|organization|job|position))
    @comparative _3 of the (two|three|lot|bunch|pair|four|others)
    (more|most|less) (@unknown|@quality) _3 of the (two|three|lot|bunch|pair|four)
    (more|less) (@unknown|@quality) _3 than (you|your|yours|this|the one|what you|anything|any|here|the others|the rest|all)
    (more|much more|far more|rather more) my (cup of tea|thing|style|speed|line|kind|sort|street|scene|bag|taste)
    (up my street|up my alley|right up my)
    (rungs|rung|notch|notches|cut|class|level|levels|step|steps|grade|grades|tier|peg|division|league) (above|higher than|up from|ahead of) (anything|the (one|job|post|role)|the rest|yours|what|all|this|any|your)
    (very)? top of my (list|wish list)
    (could|can|did|would|does|to) not (compete|compare|measure up|come close|hold a candle|stack up|match up|rival|live up)
    (hard|tough|impossible|difficult) to (beat|compete|match|top|compare)
    (@job|one|chance|too) (that|which)? _3 (hard|tough|impossible|difficult|tempting|good) to (pass up|refuse|resist|say no|turn down)
    step up (from|on) (you|yours|your|@name)
    (no contest|no competition|no comparison|hands down|in a different league|a different league|a (whole|totally|completely)? (other|different) level|in another league|a league of|streets ahead|miles ahead|head and shoulders|a cut above|blows yours|blew yours|beats yours|beat yours|knocks spots|in a class of|a class apart|light years ahead)
    (prefer~|preferred|favour~|favored) (their|the other|them|theirs|it|that|working for|working with|to work|the one|another|the company|the role|that one)
    (prefer~|preferred) _6 (to yours|over yours|to you|over you|to this one)
    (outweigh~|outshine~|outclass~|outstrip~|surpass~|exceed~|trump~|eclips~|outrank~|outdid|outdo~|outbid)
    (won|edged|pipped) (out|ahead|it|me over|by|yours|you)
    (win|wins|won|tops|topped|beat|beats|beaten|pips) (it|out|hands|over|yours|on)
    (a|big|real|nice|proper|clear|huge|definite) (step|move|notch) up
    (an|a|real|clear) (upgrade|improvement) (on|over|for me|from|.|,|;|!|@break|and|in)
    (had|has|have|offered|offers|offer|offering|give|gives|giving|gave) (more|better|so much more|far more|much more|bigger|way more) (to offer|going for|of what|room|scope|responsibility|growth|potential|of|freedom|autonomy|challenge|chances|opportunities|support|prospects|flexibility|variety|interesting|exciting|for me)
    (more|better) (responsibility|responsibilities|scope|growth|prospects|autonomy|freedom|career|progression|seniority|ownership|room to grow|prestige|flexibility|impact|variety|challenge|status|opportunities|work life)
    (second|plan|option) (choice|best|b|fiddle)
    (my|a|our|the) (first|top|number one|preferred|favourite|favorite|preferable) (choice|pick|option|preference)
    (my|our|the) (top|number one|preferred|favourite|favorite) (company|employer)
    (my|our) (favourite|favorite|preferred) (one)
    (the|my|their) (dream) (company|employer|team|firm|studio)
    (too good) (to|an)
    (cooler|nicer|friendlier|smarter|better|bigger|kinder|quicker|faster|warmer) (people|folks|bunch|crowd|vibe|to deal)
    (leagues|miles|streets|way) (better|above|ahead|beyond)
    (not|nothing) _3 (as|so) (good|strong|exciting|interesting|attractive|appealing|big|well known) as
    (i|we) (liked|like|loved|enjoyed|fancy|fancied|rate|rated|trust|wanted) (them|it|theirs|their _2|the other _2) (more|better|best|most)
    (yours|you) (came|come|comes|were|was) (a close)? second
    (bigger|better) name
    (has|have|had) the (edge|beating|advantage|upper hand) (on|over|of)
    (their|theirs|the other _1) _2 (is|are|was|were|seems|seem|looks|feels) @comparative
    (sooner|rather) (work|be|go|sail|teach|cook|stay|learn|play|fly) (for|with|at) (them|theirs|the other|that)
    (tick~|check~) (more|most|all my|every one of my) _1 (boxes|box)
    (pick|cream|best) of the (bunch|crop|lot|litter)
    (you|yours|your _2) (were|was|came|are|is) _1 (runner up|runners up|second)
    (further|farther) (along|ahead|on) _4 than (you|your|yours)
    (better|best) (of the two|of the three|of the lot|of the bunch|of them|of both|of all)
    (the|a) (stronger|strongest|best|better) (one|option|proposition|proposal|bet|contender)
    (ranked|rank|rate|rated|scored|came|put|placed) (higher|first|above|ahead|out on top|top)
    (come|comes) (out)? (higher|above|ahead|on top|top)
    (is|was|were|are|seems|seemed|looks|looked|felt|feels|sounds) (better|stronger|quicker|friendlier|kinder|smarter|nicer)
    of all the (@org|@job) _6 (theirs|it|that one) (was|is|felt|seemed|feels|seems|had|has|stood|came|suits|fits)
    (found|thought|felt) (their (people|team|crew|place|offer|plans|process|project|staff|owner)|them|theirs) _2 (@comparative|easier|more @quality)
    (their|theirs|they|them|the other _1) _4 (easier|@comparative) to (talk|work|deal|get|reach|read|like)
    (had|has) (a lot|a bit|rather)? more (about it|about them|to it|to them|going on)
    (pick|cream|strongest|finest|fairest) of (what i (was|am|had|have) _1 (offered|given|shown)|the offers|my offers|all my offers)
    (will|would|shall|should) be (happier|better off|more at home|more useful|@comparative) (there|with them|at theirs|in that|in it)
    (will|would|should|to) (stretch|challenge|push|test|use|excite|develop) (me|my _2) _1 (more|further|better|harder|@superlative)
    (nearer|closer) (to)? (what|where|my|how) _1 (i|trade|training|heart|subject|field|degree|studies|craft|interests|goals)
    (theirs|the other|it|they) _3 (won|wins|carried|takes|took|clinched) (the day|it|me round|me over)
    (just|simply)? (had|has) that (little)? extra something
    (first|front) runner
    (can not|could not) (beat|top|better) (it|that|them|theirs)
    (the other|my new|their) (@org|@job) (is|are) (a|the|one of) _2 (household name|leader|market leader|giant|big name)
    (give|gave|gives|offer|offers|offered|had|has) _2 (what|something|things) (you|yours|your @org) (can not|could not|do not|did not)
    (it|they|theirs|who|which) (is|'s|was|are|were) the @superlative (lab|studio|school|hospital|kitchen|yard|theatre|orchestra|clinic|shop|bakery|restaurant|crew|outfit|department|firm|team|company) (in|of|on|around)
    @comparative (feeling|feelings|vibe|rapport|connection|instinct|pull|draw) (about|for|with|from|towards)
    tick~ every _1 box
  `,
};
