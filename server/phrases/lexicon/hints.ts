import type { Lexicon } from '../compile';

/**
 * Words that tell what is talked about where a sentence speaks of the other job alone (`draft/otherJob.ts`);
 * anywhere else they would tell nothing.
 */
export const hints: Lexicon = {
  /* The other side by name, where no pronoun points to it. */
  otherFirm: `
    (another|the other|my new|my future|my next) _1 (@org|@job|agreement|deal|lot)
  `,

  /* Signs that another job is about, too slight to be the news of it. */
  otherSign: `
    (take|taken|took|accepted|got|found|chosen|landed) another (one)? (.|,|;|@break|and|so|elsewhere|instead|nearer|closer|in|at|with|that|which|where)
    (has|have|had) (taken|had|got) me (as|on|in)
    (turned|turning|turns) my head
    (given|gave|give) (them|him|her) my word
    (offer|offers|proposal|contract) (that)? (i (have|had|got|hold|was)|from (another|a|an|my|elsewhere)|elsewhere|of (work|a job))
    (sit~|sitting|lies|lying|have|got) on (an|another|the other|a better) offer
    (counter|counteroffer|counter offer|counteroffered)
    (where|who|that) i (am|work) (now|already|at present|today)
    (handed|given|put|gave) in my notice
  `,

  /* Another job by any other word: rows of ‘rankBeside’ count from there on. */
  otherTold: `
    the (@org|@job|ones|one|people|crowd|lot|mob|folk|folks) (that|who|which) (have|has)? (picked|hired|took|taken|chose|chosen|want|wants|wanted|signed|snapped|snatched|got|grabbed) (me|us)
    the (@org|@job|ones|one|people|crowd|lot|mob) (that|who|which)? i (have|am|have now|'ve)? (picked|chosen|going (with|to)|gone with|went with|signed with|signed for|joined|joining|took|taken|said yes to)
    (theirs|elsewhere)
    (said|saying|say) yes to (a|an|another) _1 (@org|@job|fund|outfit|mob|crowd|lot|brand|label|charity|one|family)
    (another|the other|my new|my future|my next) _1 (one|agreement|deal|lot|offer~|job~|role~|post~|position~|opportunity|firm~|company|employer~|team~|school~|hospital~|agency|shop~|contract~|crew|kitchen|studio|bank|practice|department|organisation|organization|startup|office|restaurant|hotel|college|university|garage|farm|charity|council|theatre|place)
    (another|the other) _1 (has|have|took|taken|hired|offered|wants|picked)
    (went|go|going|gone|chose|chosen|choosing|picked|picking|opted|settled) (with|for|on)? (the one|them|that one)
    (accepted|signed|start|started|joined|joining) (there|with them|them)
    (has|have) offered me
    (had|have|got|received|given) (an|another) _1 offer
    (the|an) offer (i|from|at)
    (joining|join|joined|start at|starting at|start with|starting with|off to) (a|an|another) _2 (@org|job|post|role|position)
    (taking|take|taken|took|accepting|accepted|landed) (a|an|the|my|their) _1 (job|post|role|position|contract|placement|apprenticeship|offer)
    (two|three|four|both|which) (jobs|posts|roles|places|positions|firms|companies|schools|shops|offers|agencies|employers)
    (of|between) the (two|three|pair)
  `,

  /* What the other firm is in business with is neither pay nor a move: “they insure farmers”, “it’s a language school”. */
  tradeOf: `
    they (make|sell|build|run|print|teach|mend|publish|repair|design|produce|write|deal in|look after|own|insure|grow|import|export|fit|clean|lease|let|rent out|trade in|audit|calculate|handle|process|specialise in|specialize in|work (in|with|on|for))
    they are _1 (a|an|in|the|two|three)
    (it|which) (is|'s|was) _1 (in|with|at|about)
    (it|which) (is|'s|was) _1 (a|an|the) _3 (school|firm|charity|company|bank|shop|agency|desk|team|office|clinic|studio|startup|paper|maker|department)
    (job|post|role|place|position|work|firm|company|charity|career|team|outfit) (in|with|at|of|on|for)
    (looking at|working on|working in|working with|dealing with|writing about|teaching)
  `,

  payHint: `
    uncapped (commission|accelerator|accelerators|bonus|earnings|ote)
    (@percent|@number (per cent|percent)|@numeral (per cent|percent))
    (enhancement|enhancements|unsocial|unsocials|increment|increments|allowance|allowances|tips|tronc|stipend|perk|perks|bonus|bonuses|commission|wage|wages|salary|pension|insurance|premium|premiums|supplement|overtime|cash|cheque|subsidised|subsidized|vouchers|mileage|remuneration|earnings|income|payslip|payroll)
    (service charge|tool money|research account|expense account|equity refresh|share scheme|study fund|training fund|book fund|fuel card|staff discount)
    (rate|rates) (is|'s|are|was|for|they|than|of|up|on|a|.|,|@break)
    (higher|better|good|decent|double|day|night|weekly|hourly|top|piece|flat|going|their|the) (rate|rates)
    (share|cut|slice|portion) of (the|every|each|what) _1 (takings|profit|profits|sales|door|gate|bar|till|fee|fees|bookings|house|box office|catch|revenue)
    (cover|covers|covered|pay|pays|paid|fund|funds|refund|reimburse) _2 (fees|course|tuition|exam|exams|membership|licence|license|training|degree|fare|fares|fuel|petrol|lunch|meals|phone|gym|glasses|dentist|eyes|teeth|registration|masters|childcare|nursery)
    (sundays|saturdays|weekends|nights|bank holidays|christmas|holidays|breaks|lunch|sick|sickness|illness|leave|travel time|training) _1 (paid|at double|on double)
    (paid|full pay|half pay) (sundays|saturdays|weekends|breaks|lunch|sick|leave|holidays|travel time|training|study|time off|sabbatical|parental|family|for)
    (@number|@count|@numeral) (days|weeks) _2 (holiday|leave|off|vacation|pto)
    time (n|an|and) (a)? (half|third|quarter)
    (@numeral|@number) (thousand|grand)
    @numeral hundred (a|more|extra|on top)
    (@number|@amount|@numeral) (a|an|per) (hour|shift|head|piece|mile|visit|page|word|gig|show)
    (more|less|extra) (a|an|per|every|each) (hour|shift|week|month|year|head|piece|mile|job|visit|page|word|night|gig|show|class|lesson)
    (better|well|properly|decently|fairly|handsomely|generously) rewarded
    (sum|sums|figure|figures|numbers|amount) (is|'s|are|was|were|they|made|in|at|has|had|on|that)
    free (lunch|lunches|meals|breakfast|parking|gym|travel|bus|training|childcare|eye|coffee and|food|haircuts|uniform)
  `,

  rankHint: `
    @outdoing
    (the|their|simply the|its) (best|finest|strongest|greatest|nicest|smartest|coolest|perfect)
    (more|most) (@quality|@unknown)
    more of (a|an|the|what|my)
    (further|farther) (along|on|ahead)
    (matters|means|counts) more (to me|.|,|;|@break)
    (has|have|had|offers|gives|promises) (me)? more _1 (in|to|about) (it|them)
    (has|have|had|offers|offer|gives|give|gave|promises|brings) (me)? more (variety|room|scope|life|freedom|responsibility|support|depth|heart|growth|challenge|prospects|training|character|weight|pull|appeal)
    (division|league|level|tier|grade|rung|step|class|notch) (higher|up|above)
    (leads|lead|tops) the (world|field|country|way|market|league|pack)
    (of|in) (another|a different|a higher) (calibre|class|order|league|category|dimension)
  `,

  termsHint: `
    (sent|emailed|posted|mailed|handed|couriered) me (the|my|a|their) _1 (contract|paperwork|agreement|offer letter)
    (signature|answer|yes) by (noon|the|@day|@number|midnight|tomorrow)
    asked (me)? for my (signature|answer|yes|decision) (by|before)
    as my (first|start|starting) (day|date)
    (by|before|not later than|no later than) (the)? (end of (service|the (day|week|shift|month)|play|business)|close of|noon|midnight|tonight|teatime|lunchtime|dawn|@day|@month|@number|next (week|month|@day)|weekend|@feast)
    (till|until) (the)? (end|close|noon|midnight|tonight|teatime|lunchtime|dawn|@day|@month|@number|next|weekend|@feast|tomorrow)
    (starting|start|begin|beginning|joining|due|expected) _3 (the @number|@number|@day|@month|tomorrow|next (week|month|@day)|in a (week|fortnight|month)|in (@count|@number) (days|weeks|months)|after @feast|straight away|at once|immediately)
    (from|as of) (the)? (@number|@day|@month|next (week|month|@day)|tomorrow|first of|@ordinal|week of|week commencing)
    (notice|probation|non poach|non compete|clawback|break clause|small print|rolling|fixed term|bargaining|haggling|negotiating|negotiations|countersigned|countersign|renewable|tenure)
    (health|medical|background|reference|references|security|police|dbs|crb|credit|drug|occupational health|vetting|right to work) (check|checks|test|tests|screening|clearance|form|forms)
    (references|medical|vetting|clearance) (have|has|is|'s|are|came|went|to|still|before|and)
    month 's (warning|trial|notice)
    (week|fortnight|weeks|months) 's (trial|warning|probation|grace)
    (@count|@number) (rounds|round|stages|interviews|tests|trials|meetings|calls|auditions|trial shifts|callbacks)
    (second|third|final|last) (round|stage|interview|trial|audition|meeting|callback)
    (trial|test) (day|shift|week|run|period|lesson|session|service)
    (two|three|four|five|six|nine|twelve|eighteen|twenty four|@number) (month|months|year|years|week|weeks) (contract|term|stint|trial|probation|with|to begin|at first|initially|renewable|first|then|and then|and they|with the chance|with an option)
    (option|chance|right) (of|to|for) (a|another|extend|renew|stay on|go permanent|renewal)
    (rolling|fixed|seasonal|casual|zero hours|bank|agency|agreed|temporary|maternity) (contract|year|basis|term|cover|hours contract)
    (contract|letter|papers|terms) _2 (reached|arrived|came|is (signed|in the post|on)|are (signed|in the post|on)|landed|went back|was signed|were signed)
    (to be|have to|will|want|wants|need|needs|due|must|shall|going to|to report|to sit|to see) _7 (on|at|by|from) (the)? (@day|@number|@ordinal|@month|next (week|month)|seven|eight|nine|six|noon|dawn)
    (vetting|clearance|checks|paperwork|onboarding|references|medical|induction|training) (takes|take|took|will take|needs|begins|starts|lasts)
    asked _1 for _4 (references|reference|sample|samples|portfolio|test|demo|tryout|audition|presentation)
    (that|the) (same|very|very same) (day|evening|afternoon|night|morning|hour)
  `,

  moveHint: `
    (lodging|lodgings|digs|housing|accommodation|bunk|dorm|bedsit)
    (a|the|staff|guest|furnished|small|little|own) (flat|room|cottage|caravan|apartment|bungalow|villa|house) (in|above|over|at|with|for|until|till|near|by|on|and|free|paid|of my own|.|,|;|@break)
    (my|our) (flat|room|cottage|caravan|apartment|bungalow|villa|house) (in|above|over|with|for|until|till|near|by|on|and|free|paid)
    (flight|flights|ferry|plane|airfare|passage) _3 (booked|paid|over|out|home|from|to|is|'s|are)
    (rent|deposit|removal|removals|movers|container|furniture|shipping|storage)
    (language|german|french|spanish|dutch|swedish|norwegian|danish|japanese|english) (course|courses|lessons|classes)
    (school|schools|nursery|kindergarten) (place|places|near|for (my|our|the|both) _1 (son|daughter|kids|children|boys|girls|twins|child|eldest|youngest|little))
    (passport|permit|residency|embassy|consulate|registration|stamp)
    (residence|immigration|entry|work|the right|all the) _1 (papers|paperwork)
    (my|our) _1 (papers|paperwork) (is|are|'s|come|came|comes|in order|for|sorted|through|and|,|take|takes|took)
    (wife|husband|partner|family|kids|children|boys|girls) _3 (follow|follows|join|joins|come|comes|coming|move|moves|along)
  `,
};
