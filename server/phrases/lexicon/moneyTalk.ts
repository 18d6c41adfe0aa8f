import type { Lexicon } from '../compile';

/** Pay told by what it does: in the pocket, at the bank, on the table, on the page. */
export const moneyTalk: Lexicon = {
  pay: `
    (land|lands|landing|ends up|go|goes|going|come|comes|coming|enter|enters|drop|drops|hit|hits|arrive|arrives|reach|reaches|appear|appears|left) _3 (in|into)? my (pocket|pockets|account|bank|bank account|current account|purse|wallet|bank balance) _2 (every|each|at|on|come|of a|monthly|weekly|by the|is|'s|will|would|at the) _1 (month|week|friday|fortnight|payday|end|more|bigger|fatter|heavier|better|higher|rather)
    what (will|would|is going to|is)? (land|lands|landing|ends up|go|goes|going|come|comes|coming|enter|enters|drop|drops|hit|hits|arrive|arrives|reach|reaches|appear|appears|left) _2 (in|into)? my (pocket|pockets|account|bank|bank account|purse|wallet|bank balance)
    (my|the|our) (bank manager|bank balance|bank account|mortgage|overdraft|accountant|rent|wallet|purse|piggy bank) _2 (made|makes|decided|decides|chose|chooses|says|say|said|insists|spoke|speaks|settled|approves|approved|smiled|smiles|casts|cast|rules|wins|won|will (thank|breathe|smile|be|like|approve)|is (happy|happier|pleased|smiling|grateful))
    (few|extra|couple of|couple|odd) (extra|more|hundred|thousand)? (bob|quid|rupees|dollars|euros|pounds|bucks|grand|coins|shillings|pennies|pence|dirhams|rand|naira|kroner|francs|pesos)
    @heavier _2 (packet|envelope|cheque|check|payslip|fiche|paie|account|slip|pot|purse|wallet|balance|bank balance|pocket|pay|remittance)
    (packet|envelope|purse|wallet|payslip|wage slip|account|paycheck|paye|paie|fiche|pay packet|balance|pockets|pocket|month end) _2 (is|'s|was|will be|would be|gets|grows|looks|weighs) _2 @heavier
    sharpened (its|their|his|her|the) (pencil|pencils)
    (she|he|they|boss|manager|employer|director|company|firm|who|owner|headteacher|matron) _2 (found|freed up|dug up|dug out|released|scraped together|rustled up|conjured up) _2 (budget|funds|funding)
    (numbers|figures|sums|zeros|zeroes|noughts) _1 (on|in|at the (foot|bottom|end) of) (it|them|theirs|the (contract|letter|offer|paper|page|line|slip|dotted line)|my (contract|letter|offer|payslip)|their (contract|letter|offer|page))
    (number|figure|sum) _1 (at the (foot|bottom|end) of|on the dotted)
    (extra|another|more|few|many) (zero|zeros|zeroes|nought|noughts)
    (sign on|signing on|signing|joining|welcome|golden hello|sign up|start up|upfront) (cash|cheque|check|sum|payment|money|lump)
    (made|make|makes|making) it (well|very much)? worth my while
    (sweeten~|sweetened) _1 (the|their|my)? (deal|pot|terms|pill)
    (king 's ransom|pretty penny|tidy sum|princely sum|pittance|chicken feed|handsome sum) (for|to|a|per|every|each|in|they|he|she)
    (put|puts|putting|keep|keeps|keeping) (food|bread|dinner|meat|supper|shoes) on (the|our|my|everyone 's) (table|feet)
    (to|can|could|will|would|must|lets me) feed (my|the|our|four|three|five|a|us) _1 (family|kids|children|mouths|lot|brood|household)
    bring~ home the bacon
    (band|bracket|rate|wage|sum|grade) you (quoted|mentioned|named|gave|posted|advertised|listed|have|had|put|state|stated|offer|offered|set|wrote)
    (for)? what you (give|offer|are giving|are offering|can give|can offer) (per|an|a|for a|for the) (hour|shift|service|week|month|night|day|round|session|gig)
    (can|could|able to|used to|have to|try to|trying to|can not) _1 (live|get by|survive|manage|exist|make do) on (less|min|minimum|@amount|@number|so little|tips|air|it|that) 
    what i (can|could|have to|need to|must) (live|get by|survive) on
    (can not|could not) _2 (pay|afford|cover) _2 (train|bus|bills|room|fuel|petrol|nursery|fares|fare|parking|tram|metro|heating)
    (staff|employee|employees) (discount|discounts)
    (more|less|double|twice|half|over|above) (of)? (than)? (what)? i (earn|make|take home|bring in|bring home|clear|was earning|am earning|am making|am on) (now|here|today|currently|at present|at the moment|before|.|,|@break)
    hike (of @number|of @percent|on my (current|last|present|old)|over my (current|last|present|old)|they (gave|are|offered)|in (salary|pay|ctc|package))
    (in hand|inhand) (salary|is|'s|comes|amount|every|monthly)
    monthly in hand
    more in hand (every|each|a|per|at|than here|.|,|;|@break)
    (final salary|defined benefit|career average|matched contribution|matched contributions)
    (going|market|union|trade|collective) rate (.|,|;|for|is|'s|and|@break)
    (rich|richer|wealthy|wealthier) (work|gig|job|offer|life)
    pay (alone|is|'s|was|would|comes|came|goes|went|over there|there)
    (what|than) i (would|will|could|can|'d)? (make|earn|clear|pocket|bring home|take home) _2 (all|in a|a|this|last|every) (year|month|week|season|day)
    cash (every|each|on fridays|weekly|daily|at the end of)
    (get|gets|have|had|getting) _1 (bus|fare|fares|petrol|lunch|dinner|fuel|train|meals|tools|phone) (paid|covered|thrown in)
    (at|for|on|count~ _2 as) (one and a (half|quarter|third)|double time|double rate|double bubble)
    (leadership|upper|main|national|union|agreed|nhs|civil service|lecturer|senior) (scale|spine|pay scale|paygrade)
    time (n|an) (a)? (half|third|quarter)
    (service charge|tool money|research account|book allowance) (is|'s|are|comes|on top|and|.|,|shared|which)
    (shared|share|split|splitting) _2 (service charge|tips|tronc)
    (what|than) you (pay|are paying|would pay)
    (after|once) the _1 (nursery|rent|fares|fare|bus|petrol|fuel|childcare|mortgage) (bill|bills|money|costs|cost)? _4 (nothing|little|not much) (left|over)
    (match~|doubled|beat~|topped|raised|upped) the (number|figure|sum|amount) (you|i|we)
    (more|less|extra|double) (on|for) (sundays|nights|weekends|bank holidays)
    (keep|kept|keeping|get|take|pocket) (@numeral|@number|@percent|half|two thirds|three quarters) _2 (of my (column|takings|sales|fee|fees|door|tips)|of what i (bring|make|take|bill))
    (@percent|@number (percent|per cent)|@numeral (percent|per cent)) (over|above|on|up on) (my|what|the) _1 (last|current|present|old|previous|i)
    (allowance|allowances) for (transport|travel|housing|food|meals|tools|clothes|clothing|phone|uniform)
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
    (regraded|upgraded|rebanded|re graded) (me|my (post|job|role))
    (never|not|could not|did not) meet in the middle
    (gave|given|give|giving|got|get|offered|promised) (me|us)? (a|another) _1 (hike|increment|raise|pay rise)
    (pay|pays|paid|paying|cover|covers|fund|funds|meet|meets) (my|our|all my|the) _1 (fees|course|subscription|subscriptions|indemnity|membership|registration|exams|insurance|licence|childcare|nursery|rent)
    (paid|pay|pays) (per|by the) (drop|piece|mile|head|bag|job|parcel|page|visit|shift|gig|session|day|week|square|item|room)
    (my|our) _1 (employer|firm|company|boss|manager|place|bank|school|people|lot|job) (has|have|had)? (come|came) back (to me)? with _3 (deal|offer|terms|package|money|proposal|number|figure)
  `,

  /* What is written, taught or sold about pay is nobody's pay. */
  notPay: `
    your _1 (work|campaign|campaigns|reporting|efforts) _1 (on|for|against|around) _3 (pension|pensions|pay|wage|wages|salary|salaries|benefits|bonus|bonuses|equity|compensation)
    (number|numbers|figure|figures|sum|sums) (on|in|at) _5 (your|you sent|you gave|you showed|you set)
    (piece|article|articles|post|posts|paper|talk|lecture|report|book|blog|essay|podcast|webinar|newsletter|column|research|study|chapter|page|guide|tool|app|product|course|class|thesis|reading|writing|learning|read|wrote|learned|learnt|teaching|taught|expertise|experience|background|specialist|expert) _2 (on|about|into) _3 (pension|pensions|pay|salary|salaries|wage|wages|benefits|compensation|bonus|bonuses|equity|commission|super|superannuation|remuneration|insurance|gratuity)
    (pension|pensions|sick pay|holiday pay|pay|salary|wage|wages|benefits|compensation|bonus|equity|insurance) (dashboard|dashboards|reform|gap|theft|credit|fraud|science|world|industry|trade|market|law|claims|administration|advice|survey|surveys|benchmarking|statistics|negotiations|review|transparency|equality|justice|dispute|run|runs|station|office|phone|wall|dirt|and display|as you|per click|to play|bureau|day|day loans|data|cycle|cloud|chapter|lesson)
    (pension|pensions|pay|wage|salary|benefits|insurance|bonus|commission|cover) _2 (is|'s|are) (a|an|the) _2 (market|field|subject|world|topic|niche|puzzle|area|trade|science|craft|maze)
    (it|that|honesty|patience) (pays|paid) (to|in the end)
    (pay|paid|pays|paying) _4 (ticket|taxi|cab|coffee|coffees|trouble|parcel|postage|drinks|expenses|my (train|travel|fare|hotel))
    (they|she|he) (paid|pay|pays) (you|your)
    (comes|came) with _4 (@perk) (of|for) (you|your)
    (by|at) the rate
    (is|'s|was|were|be|as|came as|being) (a|an) (real|lovely|welcome|nice|unexpected|added|big|great|true|sheer|pure|wonderful|happy|little|small|proper)? bonus
    (is|'s|was|were) not (the|about the|for the|because of the) _1 (money|wage|wages|pay|bonus|pension|perks|benefits|cash|figure|package|salary)
    (pay|paying|paid) (me|you|us|her|him|it|them) _2 back
    pay is _3 (private|my own|mine)
  `,
};
