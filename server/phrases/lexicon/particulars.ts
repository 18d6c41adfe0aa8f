import type { Lexicon } from '../compile';

/** Facts the reader has no need of: the other offer, the move, the writer's life. */
export const particulars: Lexicon = {
  /* Proof of the other offer. */
  offerProof: `
    <offer paper> , _2 (append|attach|enclose|forward|enclosed|attached)
    see from the (enclosed|attached|attachment)
    @handing _6 <offer paper>
    @handing you _2 (proof|evidence)
    @handing _4 (copy|screenshot|photo|picture|scan|pdf|page) of (the|my|their|this|that|what) _2 (offer|contract|letter|agreement|signed|sent)
    <offer paper> _4 (attached|enclosed|below|in the attachment|appended|in the pdf|is here|by separate mail)
    (attached|enclosed|below|herewith) _2 (is|are|you will find|find|please find)? _3 <offer paper>
    (find|see) _5 (attached|enclosed|below) _4 <offer paper>
    (find|see) _2 <offer paper> _3 (attached|enclosed|below|herewith)
    (as|for|by way of) (proof|evidence)
    (proof|evidence) of (my|the|this|that|their) _3 (offer|contract|job|employment|position|appointment|commitment)
    (pdf|scan|photo|screenshot|copy|picture) of (the|my|their) _1 (contract|offer|letter|agreement)
    forward you _3 (e mail|email|mail|message|letter|offer|contract)
    so (that)? you _3 (see|know|believe) _4 (real|genuine|true|serious|not lying|not making|not bluffing)
    (pasted|pasting|copied|copying|forwarded|forwarding|attached|attaching|enclosed|enclosing|quoted) (their|the other) _2 (email|mail|message|letter|note|terms|offer)
  `,

  /* Its terms. */
  offerTerms: `
    (my|their|a|the) _2 trial period
    (@count|@number) (year|month|season) deal
    (in|under|per) (my|the new|their) _1 contract
    (non compete|noncompete|non solicit|non solicitation|non disclosure|nondisclosure)
    (an|my|their|under|strict) _1 (nda|ndas)
    nda (means|says|forbids|prevents|stops|bars|keeps|with (them|my)|does)
    (confidentiality|exclusivity|retention|non poaching|penalty|probation|lock in|notice|training) (agreement|clause|bond|period)
    (exclusivity|probation|probationary|garden leave|gardening leave|restrictive covenant|restrictive covenants|clawback)
    (my|their|the new) _1 (small print|fine print)
    (small print|fine print) (of|in) (my|their|the new|the other) _1 (contract|offer|agreement|papers)
    notice period
    cooling off (period|window|clause)
    (working|serving|work|serve|see|seeing|run|runs) _1 (out)? my notice
    (weeks|month|months|week|fortnight|days) 's? notice (to|at|with|here|before|first)
    (rounds|round|weeks|days) of _1 (bargaining|haggling|negotiation|negotiating)
    (my|'s|months|weeks|month|week) notice (ends|is|runs|expires|starts|began|finishes|lasts)
    (@number|@count) (day|days|week|weeks|month|months|year|years) 's? (notice|probation|non compete|trial period|lock in|bond|clause)
    (<offer paper>|agreement) _3 (says|states|binds|forbids|obliges|prevents|prohibits|stipulates|bars|ties|specifies|restricts|requires me|does not (let|allow|permit)|will not (let|allow|permit)|commits me|rules out|contains|includes|bans)
    (a|an|the|my|no|some|one|two|three|several|many|few|their|contract|such|strict|of|these|those|this|that|its) _1 (clause|clauses|stipulation|stipulations)
    covenant _2 (not|in|that|says|bars|stops|prevents|binds|forbids)
    (bound|tied|barred|prevented|forbidden|obliged) _2 (by)? (my|the|their|this) _1 (contract|agreement|terms)
    (fixed term|permanent|open ended|zero hours|rolling|part time|full time) contract _2 (of|for|with an|that runs|until|to) 
    (option|right) to (extend|renew) _2 (it|for|after|at|the contract)?
    (background|reference|security|police) (check|checks|vetting|clearance) _3 (with|for|at|by|before|there|them|is|are|has|came|have)
    countersign~ _1 (their|the|my|it)
    <they> _4 (background|reference|dbs|credit|police|security) (check|checks|screening)
    (dbs|background|reference|police|credit) (check|checks) _3 (came|cleared|passed|through|is done|are done|for them)
    (serve|serving|work|working|give|giving|hand in|handing in|see out) _1 (a|my|the)? _1 (@count|@number)? (weeks|month|months|week)? 's? notice (period|first|here|at|.|,|;|@break|to|before|until|and)
    (their|the) (letter|paper|papers|terms) _1 (ties|tie|bind|binds|oblige|obliges|forbid|forbids|hold|holds) me
  `,

  /* When it begins. */
  offerStart: `
    (i|me) _4 (in post|in place|on board) (by|from) _3
    (my|the) start _2 (fixed|set|scheduled|planned|booked) for
    (i|we) _4 (start|starting|begin|beginning|join|joining|commence|commencing|report|reporting) _4 <on a date>
    (start|starting|begin|beginning|commencing|commence|join|joining) (there|them|with them|for them|the new|my new|that|in the new|at the new|work|in my new|this new|in it) _3 <on a date>
    (joining|join) _3 <on a date>
    (need|needs|want|wants|expect|expects|asked|like|have|has|needed|wanted|expected|require|requires) me _1 (to start|to begin|to join|to be there|in|there|on board|onboard|on site|to report|at my desk|for) _6 <on a date>
    (need|needs|want|wants|expect|expects|have|has|got) me _1 <on a date>
    (embarkation|deployment|induction|onboarding) (is|will be) _1 (on|<on a date>|<a date>)
    (training contract|(new|my|the other|their) (contract|job|role|position|post|place|employment)|probation|induction|embarkation|deployment|onboarding|traineeship|apprenticeship|which|that|it) _2 (starts|begins|commences|runs|lasts|is due to start|is starting|kicks off|will start|will begin|kick off|lasts (@number|@count)) _3 (<on a date>|to (christmas|easter|@month|the end)|until @month|for @number|for @count)
    (my|their|a|new|agreed) _1 (start|joining|starting|commencement) date
    (start|joining|starting|commencement) date (is|of|was|has|there|with)
    (my|the) first (day|shift|week|morning) _3 (is|will|there|with them|<on a date>)
    (am|are) due (to start|to begin|to join|there|in|on)
    (induction|onboarding|orientation) (with them|with my|there|at|on|is|for)
    (i|we) am (with|working|employed|starting|joining|over at) _4 (as of|as from|from|starting) <a date>
    (i|we) will be (with|at|over at|joining|working for) (them|theirs|the|another|my new) _3 (as of|as from|from|starting) (the)? (<a date>|start of|end of|beginning of)
    (i|we) am down to (start|begin)
    (i|me|to|will|shall|must|should|and) (resume|report|clock on|take up duty|take up (my|the) (post|duties)) (with|at|there|to|for)? _4 <on a date>
    (start|starting|begin|beginning) (there|with them|with the new) _1 (on|from|in|at)
    (i|we) am (with|joining) _4 (as of|as from|from) (@day|tomorrow|next)
    ((clock|punch|badge|log) in|log on) _5 <on a date>
    (want|wants|need|needs|expect|expects) me _4 (from|by|in|on) week @number
    (my|the) start is (<on a date>|<a date>)
    (take|taking|taken) up (my|the|this|that|a|another) _2 (post|job|role|position|appointment|duties|work) _1 <on a date>
    <they> _3 (want|wants|need|needs|expect|expects|asked) me to _5 (from|on|by|before|as of) <a date>
  `,

  /* The same, behind the news of a job. */
  offerSoon: `
    (starting|beginning|commencing|starts|begins) <on a date>
    (start|begin) _1 <on a date>
  `,

  /* How long they gave to answer, and how it was bargained for. */
  offerDeadline: `
    <they> _3 not _1 wait (beyond|past|longer than|until|any longer|for my|more than)
    to ing and fro
    (trial|test) (evening|evenings|session|sessions|lesson|lessons) (with|at|for) (them|theirs|another|the other|their)
    <they> _5 (want|wanted|wants|need|needed|needs|expect|expected|asked|asking|require|required|insisted|insist|pressed|pushed|demanded|waiting|waited) _5 @answerNoun _4 (by|before|within|no later|on the spot|that day|the same|straight away|immediately|there and then|overnight|in @number|in @count|at once|today|tomorrow|on @day)
    <they> _4 (want|wanted|need|needed|expect|expected|asked|required|insisted|pressed|pushed) _2 (me|on me) _1 (to|on) (sign|decide|commit|answer|accept|confirm|reply|signing|deciding) _5 (by|before|within|no later|on the spot|that day|the same day|at once|immediately|in @number|in @count|today|tomorrow|on @day|overnight)
    (gave me|given me|gives me|allowed me|only had|was given|were given) _1 (only|just|until|till|up to|a mere)? (@number|@count|a) (hours|days|day|weekend|week|night|hour) _1 to (decide|sign|answer|accept|respond|reply|say|make|think|commit|consider)
    (had|have|gave me|given me|given|allowed me) _1 (until|till) _6 (to (sign|decide|answer|accept|say|reply|commit|respond|make|confirm|let)|noon|midnight|@day|tomorrow|the @number|end of)
    (had|have) to (sign|decide|answer|accept|commit|give (them|him|her) _3|let them know|confirm|say yes) _4 (by|before|within|no later) (@day|noon|@number|the|tomorrow|close|end|midnight|tonight|next|this|@count|yesterday|friday)
    (their|the other) deadline
    (the|their|that|my) _1 offer _2 (expired|expires|expiring|ran out|lapsed|lapses|runs out|would lapse|would expire|stood until|stands until|was only good)
    <they> _3 (want|wanted|need|needed|expect|expected|asked|require|required|insisted|demanded) (on|for)? (me|my|it|all|the|a|an|everything|signed) _4 (by|before|within|no later than) (@day|noon|@number|close|end|midnight|tonight|tomorrow|next|this|@count|the @number|the end)
    (talk|talking|speak|interview) (to|with|for) (competitors|rivals|a competitor|other (companies|employers|firms))
    <they> _5 (by|until|till|within|before|no later than|effective) (the)? (@day|@number|noon|midnight|close of|end of|next (week|month|@day)|the (end|first|weekend|@number)|tomorrow|monday|christmas|easter|@month|@count (days|hours|weeks)|first of|weekend)
    <they> _3 (want~|need~|expect~|rang|called|phoned|offered|made|hired|gave|signed|took|sent|put|chose|picked|say|said|confirmed) _4 (same|that very|very same) (day|evening|afternoon|night|morning)
    (@number|@count) _1 hour (deadline|fuse|window|limit|ultimatum)
    (exploding offer|ultimatum)
    (hand|handed|handing|give|gave|giving) _1 (in)? my notice _3 (by|before|on|until|to meet)
    there were (@count|@number) _1 (rounds|interviews|stages) (with|at) _3
    (i|we|they|after|of|weeks|days|hard|salary|contract|tough|long) _2 (negotiat~|negotiations)
    negotiat~ (with|over|about|the|my|for) _2 (them|their|contract|terms|start|clauses|wording|details|employer)
    (haggling|haggled|wrangling) (over|with|for|about)
    back and forth _3 (with|over|about|on) _2 (them|their|hr|contract|terms|clauses|wording|lawyers|offer)
    (rounds|round|stages) (of|with) _3 (them|theirs)
    (trial|test) (day|shift|week|days|shifts) _1 (with|at|for) (them|theirs|another|the other|their|somebody|someone)
    their (second|final|last|next|third) (round|interview|stage|panel)
    ink _3 (dry|wet)
    <they> _2 (need|needs|needed|want|wants|wanted|expect|expects|expected) (their|the|my|it|everything|that) _2 (contract|letter|paper|papers|paperwork|agreement|form|forms)? _1 (back|signed|countersigned|returned)
    <they> _2 (held|hold|keep|kept) (the|their) (offer|job|post|place|position) (open)? _1 (until|till|for)
    (took|after|went through|sat|did|passed|had) (me)? (@count|@number) _1 (interviews|rounds|stages|tests) _6 (to (get (it|the|there|this|that)|land)|(at|with|for) (them|theirs|the other|another))
    in (negotiation|negotiations|talks|discussions) with (them|the other|my new|another)
    trial (lesson|day|shift|week|session|run) _4 with (them|theirs|the other|my new)
    <they> _2 (gave|give|allow|allowed) me _2 (@number|@count|a) (hours|days|day|weekend|week|night|hour) (.|,|;|and|@break|@dash|to (decide|sign|answer|think|reply|say))
  `,

  /* A paper of the reader's, or of the interview. */
  notOffer: `
    my (first|opening) (day|shift|week|morning) (back|at (college|school|university|nursery|uni))
    me to (speak|talk|sing|play|read|perform)
    (relative|subordinate|main|conditional) (clause|clauses)
    first (day|week|morning) back (from|at|after)
    clause (game|games|lesson|lessons|exercise|exercises)
    my (current|present) (contract|post|job) (runs|goes|lasts|ends)
    (offer|answer) of a _1 (slot|date|time|day|hour)
    your _1 <offer paper>
    <offer paper> (that|which)? (you|your _2) (sent|gave|provided|asked|shared|issued|mailed|emailed)
    @handing _3 (cv|resume|portfolio|exercise|task|assignment|test|expenses|receipt|receipts|reference|references|notes|slides|badge)
    (contract|contracts) (manager|managers|engineer|officer|team|specialist|administrator|analyst|lawyer|work|role|position|lead|director)
    (short|such short|late|little|such little|any|better|more) notice
    (exam~|course|degree|studies|study|holiday|treatment|semester|term|classes|class|school|university|college) _3 (start|starts|begin|begins|starting|beginning)
    (start|starting|begin|beginning|join|joining) _2 (interviewing|the (process|interview|call|search|conversation)|your|you|by|with (the|a) (thank|apology|word)|my (search|day|letter|mail|email|message|studies|exam~|course|degree|treatment|holiday))
    (start|begin|starting|beginning) _1 my _1 (shift|shifts|round|trip|journey|holiday|break)
    (my|our) (present|current)? (employer|boss|manager|team|firm|school|family|mother|father|sister|brother|wife|husband|partner|son|daughter) (need|needs|has|have|want|wants) me
    (probation) (officer|service|services|work|team|worker)
    (start|starting|begin|beginning|join|joining) _3 (course|degree|phd|masters|studies|school|university|college|treatment|holiday|leave|business|chapter|rehearsals|season|search|exams)
    (start|join|begin|starting|joining|beginning) _5 every
    resum~ (my|our|the|your|this) _1 (studies|course|duties|old|search|conversation|training|talks|process|degree)
    (join|joining|start|starting|begin|beginning) _4 (interview~|call|panel|meeting|process|assessment|conversation|round|audition)
    (answer|reply to|respond to|tell|let|write to) (you|your)
  `,

  /* The practical side of a move. */
  moveStrong: `
    (flat|house|apartment|car) to (empty|clear|pack|furnish|export|ship|register)
    (staff|company|crew) (quarters|lodgings|hostel)
    (visa|visas)
    (work|working|residence|residency|employment|settlement|entry|stay) (permit|permits|pass|card|cards|authorisation|authorization|visa|papers)
    h @dash @number
    (h1b|green card|blue card|golden visa|skilled worker|settled status|immigration|naturalisation|naturalization)
    (sponsor~|sponsoring) (me|us|the visa|a visa|it|both of us|the whole family)
    (sponsor~|sponsoring) (my|our) _2 (visa|permit|application|papers|paperwork|residence|residency|stay|move|partner|wife|husband|family|children|work|relocation|status|card)
    sponsorship (of my|for my|for the|papers|paperwork|came|is|has|letter|certificate|approved)
    (certificate|letter) of sponsorship
    relocation (allowance|package|support|bonus|costs|expenses|assistance|payment|budget|grant|help|logistics|money|benefit|stipend|lump sum|company|agent|agency)
    (removal|removals) (van|vans|firm|men|company|costs|lorry|people|truck|quote|boxes|expenses)
    <my kin> _2 (needs|need|gets|get|awaits|wants) _2 (permit|visa|papers|passport|residence)
    (fly|flying|freight|freighting|sail|truck|haul) (our|my|all our|all my) _1 (things|stuff|furniture|belongings|boxes|tools|piano)
    (put|putting) (us|me|the family) up (for|in|at|until|till)
    the (movers|removers|removalists|packers) (come|are|arrive|will|have|is|were|on|load|turn up|need|want)
    tier (@number|one|two) (papers|paperwork|permit|sponsor~|licence|application)
    (apostille|(my|our|give|gave|giving|done|do|take|took|book|booked) _1 biometrics)
    (flat|house|apartment) (viewings|hunting)
    (sorting|sort|handling|handle|doing|arranging|arrange|processing|process) _1 (my|our) _1 (papers|paperwork|permit|permits) (for|out)
    moving (van|vans|costs|expenses|boxes|truck|allowance|support|company|lorry|budget|crates)
    (shipping|ship~|pack~ up|pack~|crating|storing) (our|my|the|all our|all my|half) _2 (furniture|boxes|things|belongings|stuff|car|household|house|flat|apartment|home|piano|possessions|goods and)
    (boxes|furniture|belongings|things|container|possessions|piano) _3 (on a ship|on the ship|on a boat|at sea|shipped|booked|packed|in transit|in storage|halfway|to fill|reaches|arrives|lands|sails|sailed|across the|crated)
    container (to fill|is booked|'s booked|booked|leaves|left|reaches|arrives|sails)
    (company|temporary|serviced|corporate|subsidised|subsidized|furnished) (housing|accommodation|apartment|flat|lodging|lodgings)
    (flat|house|apartment|home) (hunting|hunt|search)
    (find|found|finding|rent|renting|rented|lease|leasing|looking for|look for|hunting for|hunt for|searching for|secure|secured|sort out|sorted|sorting out|arrange|arranged|arranging|give up|giving up|given up) (me|us)? (a|an|the|our|my|some|another)? _2 (flat|apartment|accommodation|housing|lodgings|rental|bedsit|somewhere to live|place to live|rooms)
    (find|found|finding|rent|renting|rented|lease|leasing|looking for|look for|hunting for|hunt for|searching for|secure|secured|sort out|sorted|sorting out|arrange|arranged|arranging|give up|giving up|given up) (me|us)? (a|an|the|our|my|some|another) _1 (house|home)
    (selling|letting|subletting|renting out) (our|my) _1 (flat|apartment|house|home|place)
    (sell|sold|let|let out|sublet|rent out|sublease) (our|the|my|a) _1 (flat|apartment|house|home|place)
    (flat|apartment|house|home) _4 (to (sell|sublet|let|rent|rent out|pack)|has to be (let|sold|rented)|must be (let|sold)|on the market)
    (first|month 's|quarter 's|months|month|quarter) _1 's? rent
    keys back _1 (on|for|to|of) (my|our|the (flat|house|apartment|landlord|landlady|agent|agents|letting|lease|old|place))
    handed in (the|our|my) keys
    (my|our|the|their|need|needs|see|from|with) _1 tax (adviser|advisor)
    (tax) (residency|residence|resident|status|equalisation|equalization|treaty|office|clearance|return|year)
    (the home office|consular|border agency)
    (from|by|through|to|see|visit|ring|call|waiting (on|for)) (the|our|my) _1 (embassy|consulate)
    (papers|case|file|application|passport|passports|form|forms|permit) _3 (with|at|in) (the|our) _1 (embassy|consulate)
    (embassy|consulate) _1 (appointment|interview|slot|date|queue|letter|paper~|paperwork|says|said|has|have|needs|wants|takes|took|is|'s|will|visit|trip|visits)
    (owe|owed|pay|paid|sort~|registered|register|dealing|form~|letter|refund|return) _3 (hmrc|irs|sars|ato)
    (hmrc|irs|sars|ato) and (i|me|my)
    (with|from) (hmrc|irs|sars|ato)
    double taxation
    (dog|dogs|cat|cats|pet|pets|horse|animals|her|his|its|parrot) _3 quarantine
    quarantine
    (pet|animal) (passport|transport|papers)
    (my|our|husband 's|wife 's|spouse 's) _2 's? (immigration|residency|visa|settlement|emigration)? papers (came|are|is|have|arrived|took)
    papers (came through|came on|have come|are through|are in order)
    (dependent|dependant|dependents|dependants) (card|visa|pass|permit)
    (move|moving|visas for|permits for|relocate|relocating) _1 my _1 (dependents|dependants)
    (bring|bringing|take|taking) _1 my _1 (dependents|dependants) (over|with|along|there|out|across|on|under)
    (flights|flight|moving|removal|shipping|relocation|housing|rent|accommodation) _2 (paid for|covered|reimbursed)
    (pay~|paying|cover~|covering|reimburs~|fund~) _1 (for)? (the|our|my|all) _3 (move|movers|flights|removal|removals|shipping|moving|relocation|rent|housing|accommodation|hotel)
    (school|nursery|kindergarten|daycare|creche) (places|place for|for (our|(my|the) _1 (twins|kids|children|boys|girls|little|son|daughter|child|eldest|youngest)))
    (places|place|start|starts|starting|enrolled) at (the|an|a|their|her|his) _4 (school|nursery|kindergarten|ecole maternelle|ecole|lycee|maternelle)
    (packing|crates|boxes) everywhere
    (put|putting|moving|moved) (our|my|all our|all my|the) _2 into storage
    (filed|filing|lodged|lodging|file) (my|our|the) _1 petition
  `,

  /* The same, where the draft tells of a move. */
  moveWeak: `
    (tax|revenue) (people|man|authorities|inspector)
    (hotel|storage|lorry|truck|deposit|landlord|lease|letting agent|estate agent|realtor|flights|movers|housing|rent|mortgage|kindergarten|nursery|accommodation|furniture|piano|paperwork|papers|permit|tax|taxes|vaccinations|vet|customs|passport|passports|boxes|container|suitcases|utilities|schools|registration|driving licence|health insurance|bank account|birth certificate|qualifications recognised|requalify|school fees)
    (fly|flying|flew|sail|sailing|leave|leaving|land|landing|arrive|arriving) (out|there)? _1 (on|in|next|at the end)
    (school|schools|nursery|places) for (the|our|my|both) _1 (kids|children|boys|girls|twins|son|daughter|eldest|youngest|little|child|two|three|wee)
    (girls|boys|kids|children|twins) _2 (need|needs|start|starts|have|settle|go to) _3 (school|schools|nursery|places|language)
    (wife|husband|partner|spouse|family) _3 (needs|need|has to|have to|is looking|follows|follow|joins|join|comes|visa|permit|papers)
    (look|looking) (at|for) (houses|flats|apartments)
  `,

  /* A move, so that its details are such. */
  moveContext: `
    (abroad|overseas|relocat~|relocation|emigrat~|immigrat~|resettl~)
    (move|moving|moved) to (@name|another country|the (coast|city|states|uk|us|netherlands|north|south))
    (off|going|heading|bound) (to|for) @name
    (new|another|a different|foreign) (country|continent|city)
    (over|out) there
    (job|position|role|post|place|work|offer|contract) _4 (in|to) @name
  `,

  /* Health, family, money trouble, trouble with a boss. */
  ownHealth: `
    the (midwife|physio|surgeon|consultant|cardiologist|oncologist|specialist|therapist|doctors) (says|say|said|wants me|want me|told me|has told|advised me|insists)
    the hospital (says|said|wants me|told me|has told me|insists) _4 (rest|scan|tests|operation|stay (in|off|home)|in bed|recover|treatment|surgery|another (look|scan|test|operation)|x ray)
    <my kin> _7 (she|he|they) (has|have|got|had) _1 @ailment
    (my|the) head (is|'s) not (right|in (it|the right|a good)|good|straight)
    my condition (means|is|has|makes|does not|will)
    my operation
    since the (accident|operation|surgery|breakup)
    (the|and|of|by|with|from|to|after) divorce
    my _1 (physio|therapy|counselling|rehab|clinic) _1 (appointment|appointments|session|sessions|visit|visits)
    my treatment (starts|begins|has|is|will|plan|means|schedule)
    divorce (proceedings|papers|is|has|came|went|lawyer|settlement|court)
    in and out of (the)? (hospital|physio|rehab|therapy|casualty|clinic|clinics|surgery|detox)
    (daily|weekly|regular|long|my|a|our) _1 hospital (visit|visits|stay|bed)
    since the (separation|divorce|diagnosis|stroke)
    (had|have|having|suffered|after|since) (a|my|the|another) breakdown (at (work|home)|last|in (@month|my)|this|and)
    my gp (says|said|thinks|wants|has)
    (dizzy|fainting|blackouts|chest pains|hot flushes) (spells|fits)?
    (have been|been|am|stay|staying|keep|getting|get) sober
    since (our|my) (separation|divorce|split|breakup|break up|accident|operation|stroke|diagnosis|surgery)
    (waiting|wait|awaiting) (on|for)? (a|my|the) _1 (biopsy|scan|diagnosis|operation|transplant)
    (new arrival|newborn)
    (my|the) (back|knee|knees|shoulder|shoulders|hips|legs|heart|nerves|eyes|lungs) (will|can|are|is) not _2 (stand|take|hold|manage|bend|what|up to|cope)
    (am|was|were|been|got|getting|be|being) _2 (diagnosed|hospitalised|hospitalized|pregnant|widowed|divorced|divorcing|bankrupt|evicted|homeless|concussed|bedridden|housebound|suicidal|miscarried|overdosed|relapsed)
    (i|we) (am|are) _2 (expecting (a baby|twins|our|my|in|again|.|,)|ill|unwell|depressed|poorly|recovering|convalescing|not well|in (recovery|treatment|therapy|rehab|hospital|debt|pain)|on (medication|antidepressants|tablets|sick leave|crutches|chemo)|signed off|off sick|broke|skint|separating|getting (divorced|a divorce)|burnt out|burned out|not coping|going blind|going deaf|on my own with|a single (mother|father|mum|mom|dad|parent)|autistic|an alcoholic|a carer|a recovering)
    (i|we) (was|have been|had been) _2 (ill (and|for|with|since|at home|in|all|last|this|when|after|again|.|,|;|@break)|unwell|signed off|sectioned|admitted|in (hospital|treatment|therapy|rehab|and out of)|burnt out|burned out|off sick|poorly|widowed|struggling|depressed|operated on|very sick|really sick|quite sick|seriously sick|sick since|sick for|sick with _2 @ailment|going through (a|some) _2 (divorce|depression|burnout|breakdown|treatment|illness))
    (signed|sent) me off
    off _1 with (stress|exhaustion|my nerves|my back|my heart|burnout|anxiety)
    (going|gone|been) through (a|my|our) _1 (separation|divorce|split|breakup|break up)
    put me on (tablets|medication|antidepressants|sick leave|bed rest|beta blockers|insulin|steroids)
    signed off (with my|with|sick|work|by my|til|till|until) _2
    off sick (with|for|since|until|from)
    (have|had|having|got|getting|get|caught|catch|developed|suffer|suffering|suffered|suffers|battling|fighting|struggling|struggled|struggle|living|live|recovering|dealing|cope|coping|diagnosed|down|laid up|tested positive) (with|from|for|of)? (a|an|my|some|the)? _1 @ailment
    (treatment|treated|therapy|medication|surgery|tablets|operation|tests|monitored|hospital|surgeon|scan|scans) (for|on) (a|an|my|the|severe|chronic|some)? _1 @ailment
    (went|gone|going|been|go) through (a|an|my|the|some|bouts of|another)? _2 @ailment
    my _2 @ailment
    heart (condition|disease|attack|failure|problem|problems|trouble|bypass|murmur|surgery|operation|valve)
    (my|the) (@bodyPart|heart|nerves|blood (pressure|sugar)|cholesterol|hormones|mental health|body|asthma|health|balance|memory) _2 (has|is|'s|are|have|went|gave|will not) _2 (gone|bad|playing|given|up and down|all over the place|through the roof|failing|poor|acting|worse|up to|packed|let me|not (good|great|what|up|right|well|fine|been)|in (pieces|bits|tatters|a bad)|giving|suffered|suffering|can not|broken|deteriorat~)
    (broke|broken|fractured|tore|torn|sprained|injured|hurt|dislocated|shattered|twisted|slipped|put out|busted) (my|a|his|her) _1 @bodyPart
    (have|having|had|need|needs|undergo|undergoing|face|facing|booked in for|waiting for|scheduled for|recovering from|awaiting) _3 (surgery|an operation|operation on my|a transplant|a hip replacement|knee replacement|a scan (on|at|next|this|for|to|every|in|and|.|,|;|@break)|a biopsy|chemo|chemotherapy|radiotherapy|dialysis|ivf|a c section|a caesarean|stents|a stent|a pacemaker|a bypass)
    the (doctor|doctors|gp) (says|said|say|have said|has said|reckons|insists|recommends) (i|no|to|that|it|rest|my)
    my nerves (are|is|can|have|will)
    panic (attack|attacks)
    the divorce (is|has|will|proceedings|papers|lawyer|lawyers)
    (after|before|until|during|recovering from|since) my _1 (operation|treatment|surgery|stroke|accident|fall)
    the (doctor|doctors|gp) (put me|signed me|told me|wants me|want me|ordered|advised me|says no|has put me|has told|has signed|have told|will not let)
    (my|our) (doctor|doctors|gp|therapist|psychiatrist|psychologist|cardiologist|oncologist|surgeon|midwife|physio|physiotherapist|counsellor|counselor|shrink|neurologist|obstetrician|rheumatologist|specialist) (has|have|says|say|said|wants|want|told|advised|put me (on (@unknown|a|an|tablets|pills|medication|steroids|@number|bed|strong|sick)|off|under|down|forward|through)|signed|thinks|think|recommends|recommended|ordered|insists|insisted|and i|is|does not|do not|will not|will|strongly|suggested|suggests|forbids|forbade|would|gave|prescribed|reckons|agrees|agree|wishes)
    (miscarriage|stillbirth|fertility treatment|morning sickness)
    (my|our) _1 ivf
    ivf (appointment|appointments|treatment|round|cycle|transfer)
    (my|on|going on|start|starting|take|taking) _1 (maternity|paternity|sick|medical|parental) leave
    my (pregnancy|burnout|depression|anxiety|illness|recovery|sobriety|addiction|disability|diagnosis|surgery|therapy|medication|chemo|breakdown|divorce|separation|miscarriage|bankruptcy|debts|overdraft|custody)
    back on the (drink|bottle|booze|sick|dole)
    on the (booze|dole)
    (off the wagon|gone off the rails|hit rock bottom|at rock bottom|mental breakdown|nervous breakdown|in no fit state|end of my tether|at breaking point|not in a good place|in a bad place|in a dark place|dark place mentally)
    my (mental|physical) (health|state|wellbeing|well being)
    (my|our|the) marriage (is|has|was|broke|came|fell|ended)
    (my|an) ex (and|is|has|wife|husband|partner)
    (we|my _1 and i) (are|have been|have) (splitting|separating|divorcing|parting) (up|after|and|now|.|,)?
    (marriage|relationship) _3 (apart|over|ended|broken|breaking|down|rocks|collapsed)
    (split|splitting|separated|separating|broke|breaking|broken) up? (with|from) my (wife|husband|partner|boyfriend|girlfriend|fiance|fiancee|spouse)
    (my|our|a|messy|ugly) _1 divorce
    custody (battle|case|hearing|of my|of our|dispute)
    (over|for|fighting) custody
    (alimony|child support)
    (lost|losing) (a|the|our) (pregnancy|baby|child)
    (scare|trouble|problem|problems|issue|issues|something wrong) with my (heart|lungs|back|eyes|kidneys|liver|blood|head|health|knee|hip|nerves|memory)
    waiting list for (a|an|my|the) _2 (knee|hip|operation|surgery|scan|therapy|kidney|liver|transplant|heart|treatment)
    (my|a|an|have|got|of) _1 (hospital|doctor 's|scan|physio|antenatal|oncology) (appointment|appointments|tests)
    not in a good (way|place|state)
    (am|was|been|are) in a (bad|dark|low|rough) (way|place|state)
    in a (good|bad|dark) (way|place|state) (mentally|emotionally|physically)
    (@count|@number) months (gone|pregnant|along)
    @relative 's pregnancy
    (come|came|gone|went|comes|is|was) (out in|down with) _2 (chickenpox|chicken pox|measles|mumps|a rash|spots|hives|flu|covid|norovirus|tonsillitis|shingles)
    (did|done) my (back|knee|shoulder|hip|neck|ankle|hamstring|wrist) (in|out)
    (the|my) (missus|wife|husband|partner|other half|girlfriend|boyfriend) _1 (((moved|walked|kicked me|threw me) out (.|,|;|@break|and|on|so))|left me|upped and left)
    (her|his) doctor _2 (wants|says|said|told|insists|recommends|thinks)
    (adopting|adopted|fostering|foster) _4 (boy|girl|child|baby|children|kids|sibling~)
    my _2 in (plaster|a sling|a brace|a cast|a splint|a neck brace|a plaster cast|bits|traction)
    (drowning|buried|up to my (neck|eyes)) in (bills|debt|debts)
    (found|find|finds|removed|remove|spotted) a (lump|tumour|tumor|growth|mass|shadow|cyst|clot)
    my (wife|husband|partner|girlfriend|boyfriend|fiance|fiancee) and i (have|are|had|were) _2 (split|separated|separating|divorcing|divorced|parted|expecting|trying for|breaking|broken|having a baby|losing)
    my (wife|husband|partner|girlfriend|boyfriend|fiance|fiancee) and i (broke up|(split|separated|parted) (up|.|,|;|@break|@dash|and|after|in|last|this|so|but|now|recently)|divorced)
    (off|back on) (sick|work sick|my medication|my feet|my tablets)
    (told|ordered) (me)? to (slow down|rest|take it easy|stay in bed|stop working)
    (under|seeing|see) (a|the|my) (doctor|psychiatrist|therapist|counsellor|cardiologist|specialist|hospital)
    (have|having|had|has|get|getting|got|need|needs) (my|her|his|their|a|the|both) _2 @bodyPart (@treated|operated on)
    my _1 @bodyPart (was|were|got|has been|have been) (operated|replaced|injured|fractured)
    (have|having|had|has|get|getting|got) (my|her|his|their|a) _2 (gallbladder|appendix|tonsils|adenoids|womb|prostate|cataracts|cataract|wisdom teeth|teeth|tooth|stitches) _1 (out|done|off|taken out)
    (@bodyPart|heart) (replacement|transplant|transplants|operation|surgery|scan|trouble|injury|graft)
    (slipped|torn|ruptured|herniated|prolapsed|fractured|trapped|sprained|dislocated|bulging|detached|cracked|frozen) _1 (@bodyPart|nerve|retina|hamstring|muscle)
    (something|shadow|lump|growth|spot|mark|mass) on (my|her|his) @bodyPart
    (trying|going through|having|starting|doing|on) _2 (ivf|iui)
    (am|are|is) _1 (@count|@number) weeks (gone|along)
    (@count|@number) weeks pregnant
    (am|me|is|him|her|been) _1 on (sertraline|prozac|lithium|antidepressants|painkillers|insulin|steroids|tablets|morphine|methadone)
    can not (get out of bed|face getting up|stop crying|keep food down)
    not _1 (sleeping|coping) (well|properly|at all|since|.|,|;|and|@break)
    under (the|a) _2 mental health
    mental health (issues|problems|crisis|leave|struggles)
    waters (broke|have broken)
    (went|gone|goes) into (labour|labor) (.|,|;|and|but|so|on|early|this|last|yesterday|today|@day|@break|@dash)
  `,

  /* A relative, and what befell them. */
  kinFact: `
    <my kin> _2 in (an accident|a crash|a coma|intensive care|a hospice)
    (have|having|got|mind|raise|raising) _1 (small|young|little) (children|kids|ones)
    with _1 (small|young|little) (children|kids|ones) (at home|of (my|our) own|to (mind|feed|fetch|collect|raise))
    (be|stay|live|living) _1 (near|close|nearer|closer) to (my|our) _2 @relative
    (time|room) (for|with) (my|our) _1 (kids|children|twins|baby|newborn|little ones|grandchildren|son|daughter)
    around for (my|our|the) (kids|children|twins|baby|grandchildren)
    (care|caring|look|looking) (for|after) (a|an|the) _2 (parent|parents|mother|father|grandmother|grandfather|grandparent|relative|wife|husband|newborn)
    (be|been|being) there for (my|our|the) _2 @relative
    (illness|sickness|cancer|dementia) in (my|the|our) (family|house|household)
    family (illness|sickness|health (problem|problems|issue|issues|crisis|scare))
    (my|our) family _3 (ill|sick|unwell|in hospital|needs me|need me)
    (have|having|had|got|with) (a|an|two|three|four|our|my|young|small) _3 (baby|babies|toddler|toddlers|newborn|twins|triplets)
    (have|having|got|with) (two|three|four|five|our|my) _2 (kids|children|boys|girls)
    single (mother|father|mum|mom|dad|parent)
    (nobody|no one|someone|somebody) to (watch|mind|look after|sit with|care for) (the|my|our) _1 @relative
    <my kin> _3 getting (on|frail|old|worse|weaker)
    <my kin> _2 (needs|need) (help|someone|me|us|somebody|watching|feeding|lifting)
    <my kin> _2 (got|found|taken|landed|offered|has) (a|another|his|her|new) _2 (job|post|position|transfer|posting)
    <my kin> _3 (posted|transferred|relocated)
    <my kin> _2 on (dialysis|chemo|oxygen|insulin|benefits|parole|remand|strike)
    <my kin> _3 in (bother|trouble|care)
    (mother|father|mum|dad|gran|nan) (can not|must not|should not) be left
    <my kin> _4 @befalls
    <my kin> (is|are|'s|and i are|and i am) expecting (a baby|our|twins|again|in|her first|another|triplets|.|,)
    (had|having) a (baby|son|daughter|boy|girl|little one)
    (family member|relative) _3 (@befalls|in hospital|(has|have|had|with) _2 @ailment)
    (home|stay|stays|staying) _3 (look|care|looking|caring) (after|for) (the|our) _1 (kids|children|baby|twins)
    <my kin> _3 in (hospital|the hospital|rehab|therapy|icu|intensive|a (coma|hospice|wheelchair|care home)|treatment|labour|prison|jail|a bad way)
    <my kin> _3 (has|have|had|having|needs|awaits) (a|an|his|her|their) _1 (bypass|operation|op|transplant|angioplasty|stent|surgery|mastectomy|hysterectomy|amputation|hip done|knee done)
    <my kin> _3 (has|have|had|got|with|needs|need|needed|suffers|suffered|suffering|diagnosed|battling|fighting|recovering|starting|starts|having|undergoing|survived|caught|developed) _3 (@ailment|care|therapy|treatment|grommets|looking after|heart (condition|attack|failure|trouble))
    <my kin> 's (shifts|shift|job|work|health|illness|condition|treatment|surgery|operation|hours|rota|school|care|schedule|hip|heart|back|contract|deployment|redundancy|promotion|diagnosis|needs|disability|accident|fall|stroke|dementia|cancer|transfer)
    <my kin> _3 (moved|moving|moves) (in|back in) (with)?
    <my kin> _2 (lost|losing|loses|quit|changed|changing|changes|lose) (his|her|their) _1 (job|work|hours|shifts|role|position|sight|licence|leg|memory)
    <my kin> _3 (walked out|left (me|us)|leaving (me|us)|abandoned (me|us)|due (with|in|on|any|next|to give|to have)|wants me (in|at|home|to))
    (mum|mom|dad|mam|gran|nan|granny|grandad|grandma|grandpa) _3 (had|has|is|fell|needs|can not|in hospital|moved|lost|not) _3 (fall|stroke|care|hospital|ill|poorly|dementia|cancer|hip|in with|looking after|operation|alone|well|home|me)
    <my kin> (has|have|just|'s|recently) left (me|us|home|him|.|,|and)
    <my kin> _3 (expelled|excluded|bullied|arrested|struggling|starting school|started school|starting nursery|needs me|need me|relies on me|rely on me|depends on me|depend on me|on nights|on shifts|works nights|working nights|works away|nobody else|no one else|at home all|housebound|lives with us|live with us|living with us)
    <my kin> 's _1 (had|been) _3
    (baby|twins|little one) _2 (came|arrived|on the way|due|born|kept us)
    (care|caring|cares|look|looking|looks|looked|carer) (for|after) (my|our) _3 @relative
    (care|caring|look|looking) (for|after) (an|a) (elderly|sick|ill|ailing|disabled) _1 @relative
    (home|be) (for|with) (the|my|our) (kids|children|twins|baby|boys|girls|little ones|grandchildren|parents|mother|father|mum|mom|dad|newborn)
    (pick|picking|collect|collecting|fetch|fetching|drop|dropping) _1 (up|off)? (the|my|our) _1 (kids|children|twins|son|daughter|boys|girls|grandchildren)
    (kids|children|twins|toddler|baby|son|daughter) to (pick|collect|fetch|look after|mind|drop|care|feed)
    (our|my|the) _1 (sitter|babysitter|nanny|childminder|childcare|au pair|daycare) _2 (quit|left|fell|has|is|gave|resigned|closed|let)
    (i|we) _1 (have|got) (a|two|three|four|five|young|small|little|our first|a newborn) _2 (kids|children|baby|babies|toddler|toddlers|twins|triplets|newborn)
    (become|becoming|be|am) a (father|mother|dad|mum|mom|grandmother|grandfather|parent|granny|grandad)
    (expecting|due) (a|our|my|in|with) _1 (baby|child|twins|first|second|third|fourth|@month)
    childcare (problem|problems|issue|issues|fell|arrangements)
    custody (of (my|our|the|him|her|them)|battle|case|hearing|dispute|arrangement|arrangements)
    (for|over|joint|sole|full|shared|have|has|had|got|lost|won|child) custody (.|,|;|and|but|so|@break|@dash)
    <my kin> _2 (sent|gone|going|went|rushed|taken|back) (to|into) (the)? (prison|jail|rehab|hospital|casualty|court|surgery|intensive care|icu|care|theatre)
    <my kin> _3 in (the)? (icu|nicu|a and e|casualty|custody|surgery|plaster|detox|isolation|palliative|a nursing home)
    <my kin> _2 (passed out|fainted|had a (fall|turn|relapse|breakdown|heart|scare|bad)|took a (turn|fall|tumble)|went missing|ran away|run away|fell (off|down|over|from|on|in the|at|badly|last))
    <my kin> _3 (put|placed|referred) on _3 (@ailment|waiting list|ventilator|drip|oxygen|probation|suicide watch)
  `,

  /* Money trouble, and trouble at work. */
  hardship: `
    (can not|could not) (stand|bear|stomach|abide|take) (my|the) _1 @bossNoun
    (fell|fallen|falling) out _2 with (my|the) _1 @bossNoun
    (my|the|our) _1 @bossNoun and i _2 (came to blows|fell out|had (words|a row|a fight|an argument)|argued|clashed|parted|do not (speak|get on)|are _1 (speaking|not on))
    (my|the|our) (foreman|boss|manager|gaffer) _2 (swung|hit|threatened|threw)
    (behind|late) (on|with) _3 (rent|mortgage|bills|payments|loan|repayments|instalments)
    (am|are|deep|heavily|badly|sinking|fell|slid|got|get|getting|ran|run) (in|into) debt
    debt collectors
    up to my _2 in debt
    (my|our) (debts|overdraft|arrears|bailiffs|creditors)
    (can not|could not|not able to|struggling to|struggle to|hard to|unable to) _1 (afford|pay|keep up with|cover|manage) _3 (rent|mortgage|bills|to wait|childcare|to live|payments|the deposit|loan)
    (make|making) ends meet
    (owe|owing|owed) _3 (rent|landlord|bank|months|back rent|tax|taxes|council|months rent|arrears)
    (facing eviction|eviction notice|being evicted|repossess~|foreclosure|bailiffs|payday loan|credit card debt|loan shark|went bankrupt|declared bankrupt|bankruptcy|lost our house|lost my house|lost our home)
    (money|financial|cash) (trouble|troubles|worries|problems|difficulty|difficulties|hardship|strain|pressure|pressures|stress|struggles)
    (short|tight) of (money|cash)
    (money|finances) (is|are|have been|has been|is very|got) _1 (tight|short|low|a worry|in a mess|desperate)
    (bank|landlord|creditors) (is|are) _2 (on my back|threatening|chasing)
    (my|our) _2 @bossNoun _6 (shouting|shouts|screams|yells|swears|sneers|mocks|shouted|yelled|yelling|screamed|screaming|bully|bullied|bullying|bullies|harass~|threaten~|fell out|fallen out|falling out|argument|furious|found out (,|.|;|@break)|found out _2 (about|that|i|we)|fired|sacked|abusive|discriminat~|belittl~|humiliat~|had a row|shouting match|clash~|feud|quarrel~|blow up|insult~|toxic|nightmare|tyrant|hates|making my life|made my life)
    (fell|falling|fallen|fall) out with (my|the) _2 @bossNoun
    (row|fight|argument|conflict|trouble|problem|problems|dispute|grievance|quarrel|clash|falling out|shouting match|showdown|run in|tension|bust up) (with|against|between) (my|me and) _2 @bossNoun
    (toxic|abusive|bullying|tyrannical|nightmare) (boss|manager|supervisor|workplace|employer)
    @bossNoun and i are not on speaking terms
    (made|declared|gone) bankrupt
  `,

  /* Reasons by their topic: the way there. */
  whyTravel: `
    (the|my) way (from|to|there) _2 (is|was|would be) _1 (long|far)
    (drive|commute|journey|trip|distance|train|bus|ferry|ride|trek|travel|travelling|traveling|commuting|office|school|shop|site|yard|it) _3 (is|was|would be|will be|takes|would take|would eat|eats|adds|means|comes to) _3 (hour|hours|minutes|miles|km|far|long|buses|trains|much|each way|away)
    (bus|train|tram|ferry|coach|(the|a|number|no) @number|route|line) _6 (does not|no longer|not) _2 (stop|run|runs|stops|go|goes|there|come)
    (bus|train|tram|ferry) (line|route|service|connection) _6 (cut|cancelled|gone|stopped|axed|ended)
    (hour|hours|minutes|miles|km) (each way|from (my|home)|there and back|a day|of my day|drive|commute|on the (train|bus|road)|by (bus|train|car|bike)|behind the wheel)
    (an hour|hours|minutes|miles|km) away
    (nights|days|weeks|amount) of (travel|travelling|traveling|driving|flying) _4 (no longer|not|too much|too many)
    (two|three|four) (buses|trains|changes|connections)
    too far _3 (from|for|to)?
    miles away from (me|home|us|where i (live|am)|my _1)
    (is|'s|be|quite|rather|too|such|very|it) _1 a? long way (for me|from (me|home|us|where i|my _1)|to (come|travel|go|drive|commute))
    (is|are|was|be|been|lies|so|very|rather|quite|bit|how) far away _3 (from|for|to)?
    (do not|can not|never learned to) (drive|have a car)
    (the|a|your|my|such a|that) (commute|commuting)
    (the|partly the|mostly the) (distance|travelling|traveling|drive|journey)
    no (car|licence|parking|bus|train)
    (near|nearer|nearest|closer|close) to (my|our) (home|house|place|flat)
    without (a|my|the) (car|lift|licence|bike)
    (bus|train|tram|ferry|coach) _4 (runs|run|goes) (till|until|twice|once|every)
  `,

  whyStudy: `
    finish _2 (my|the) _1 (thesis|studies|degree|dissertation|diploma)
    (my|our) _1 (exam|exams|finals|degree|course|thesis|dissertation|studies|diploma|phd|doctorate|masters|ms|mba|cfa|acca|a levels|gcses|coursework|classes|class|apprenticeship exams|bar exam|sitting|semester|lectures|certificate|qualification)
    (evening|night|weekend|language|part time) (class|classes|course|school|college|degree|diploma|studies)
    (leave|leaving|move|moving|away|abroad|back|off|go|going|stay|staying|here|there|city|town|start|starting) _2 for my master 's
    (finish|finishing|complete|completing|focus on|concentrate on|start|starting|begin|beginning|doing|do|take|taking|enrolled (in|on)|signed up for|going back to|return to) _3 (degree|course|diploma|thesis|studies|phd|doctorate|masters|mba|university|college|school|training|qualification|exams|classes|gcses|a levels|dissertation)
    (place|seat) on (a|the|my) _2 (course|degree|diploma)
    (have|got|with) _1 (exams|finals|coursework|revision)
    (studying|study|revising) (for|full|part|at|towards|again)
  `,

  whyHours: `
    (shift|shifts|hours|rota|schedule|timetable|evenings|weekends|sundays|saturdays|nights|days|mornings|start|finish) _4 (clash|clashes|clashed|clashing|conflict|conflicts|overlap|overlaps|fit|fits|suit|suits|difficult|impossible|awkward|fall|falls|too (long|late|early)|problem|get in the way|hard|tricky|begin|begins|rule)
    (be|being) _1 (finishing|starting|working) _2 (after|before|late|early|nights|weekends)
    (can not do|can not work|do not work|not work|do not do) _1 (mornings|nights|weekends|sundays|evenings|earlies|lates)
    (the|your) _1 (weekend|sunday|saturday|night|evening|late|early|rotating|split) (shifts|shift|work|hours|duty|duties|working)
  `,

  whyHome: `
    (landlord|lease|tenancy) _4 (selling|sold|sells|ending|ends|raised|evict~|up|wants|is up)
    (moving|move|moved) _2 (house|home|flat|out of|two towns|to the (coast|country|countryside|sea)|in with|back in|back home|towns)
    (renovat~|rebuilding|building|buying) (our|my|a|the) _1 (house|home|flat|kitchen|roof)
    (new|our|my) (puppy|dog|horse)
    (got|getting|have|having|adopted|bought) a _1 (puppy|dog|horse)
  `,

  whyPastime: `
    my (choir|band|orchestra|team|club|troupe) (has|rehearses|meets|plays|trains|needs)
    (my|our) _1 (band|choir|orchestra|church|chapel|mosque|temple|club|allotment|football|rugby|cricket|netball|hockey|running|coaching|rehearsals|rehearsal|scouts|guides|lifeboat|brigade|reserves|parish|volunteering|gigs|theatre group|drama group|side business|side project|sideline|hobby|farm) _2 (rehearse~|rehears~|tour|tours|touring|clash~|is getting|is on|are on|meets|meet|every|needs|takes|nights|practices|plays|play|commitments)
    (give up|giving up|miss|missing|lose|losing) _3 (coaching|choir|band|rehearsals|rehearsal|football|rugby|volunteering|church|matches|practice)
    (clash~|conflict~|overlap~|coincide~) with _2 (church|choir|band|rehearsals|football|coaching|mosque|prayers|matches|practice)
    there 's (the|my) (choir|band|church|club|allotment|football|lifeboat)
    we (rehearse|train|play) on
    (run|coach|lead|train|running|coaching|leading|training) (the|a|my|our) _2 (team|club|group|class|choir|band|side|squad) _2 (on|every|at)
  `,

  whyWork: `
    (promoted|promotion)
    asked me to (stay|come back|lead|run|cover|play|teach|take over)
    (more|extra|better|additional) (hours|responsibility|responsibilities|duties) _2 (where|here|at|in|with) _2 (i am|my|current|present)?
    (given|offered|giving|offering) me _2 (more|extra|another|a new|a bigger|new) _2 (hours|responsibility|role|project|team|job|duties)
    (my|our|the) _1 (current|present|old)? _1 (team|desk|employer|boss|manager|firm|company|school|foreman) _3 (asked me|wants me|needs me|offered me|has asked|has given|has offered|have asked|have offered|gave me|i would see|relies on)
    told my _2 (team|boss|manager|employer|foreman|colleagues) 
    another (company|firm|employer|shop|gym|place|school|studio|practice|hospital|agency|team|kitchen|salon|yard|hotel|garage|farm) _3 (made|offered|proposed|asked|wants|has given|gave|came)
    (been|was|got) (given|offered|promised) _2 (a|another|the) _1 (place|job|post|role|position|contract|offer|start) 
    (had|got|have) (another|an other|one other) offer
    asked me first
    (taken|took|take|taking) on (another|a new|a different)
    (stay|staying|stayed|remain|remaining) _2 (with|in|at|where|on|put)
    (better|new) timetable at my
  `,

  whyFamily: `
    (childcare|school run|nursery run)
  `,

  /* “Firstly … secondly …”, “three reasons”. */
  whyCounted: `
    (two|three|four|several|many|various|a few|a couple of|number of|multiple|@number) _1 reasons
    (secondly|thirdly|second of all|for another thing|another reason|the other reason|on top of (that|this|which|it)|in addition|apart from that|besides (that|which|,)|added to (that|which)|what is more|not to mention|to top it off|to make matters worse|as well as that)
  `,
};
