import type { Lexicon } from '../compile';

/** More of the writer's own life, told by what it does to them, and more ways to add a reason. */
export const lives: Lexicon = {
  ownHealth: `
    my (blood sugar|sugar|blood pressure|iron|thyroid|hormones) (has|have|is|was|keeps|went) _2 (bad|low|high|up|down|all over|playing|out|dropping|crashing)
    (the|my) (doctor|doctors|gp|specialist|nurse|consultant) _1 (keeps|kept|keep|is|are) _1 (changing|adjusting|altering|raising|upping) _1 (my|the) (tablets|pills|medication|meds|dose|doses|insulin)
    (since|after|following) (my|his|her|their) @ailment
    (heart|blood pressure|pain|sleeping|anxiety) (tablets|pills|medication|meds|medicine)
    my (pills|medication|meds)
    (the|my) @ailment (has|have|is|'s|got|gets|keeps|took|flared) _1 (the (better|best|upper hand)|worse|back|bad|caught|hold|up|again|returned|come)
    (the|my) @ailment (has|have|'s)? (got|gets|keeps|got hold of) (me|my)
    my (hands|eyes|legs|knees|back|hearing|memory|nerves|joints|feet|lungs|heart) (is|'s|are) not what (they|it) (was|were|used)
    (start|starting|started|begin|beginning|having|facing|face|round of|more|finish|finishing|finished|undergoing|on|through|need|needs) (my|a|the|another|some)? _1 (chemo|chemotherapy|radiotherapy|dialysis|ivf|immunotherapy|radiation|physio|rehab)
    (the)? (nightmares|flashbacks|panic attacks|voices|tremors|seizures|blackouts|migraines|fits|shakes|black dog|cancer|lump|pain|pains) (are|have|is|'s|has|came|come|keep|started) _2 (back|come back|returned|worse|again|coming back|got worse|bad)
    ((the va|doctors|doctor) (has|have|wants|want) me back|(the va|hospital|clinic|doctors|doctor|consultant) (has|have|wants|want) me (in|going|coming|on|down|under|resting))
    (run|ran|worked|driven) myself into the ground
    (me|i) and (the|my) (wife|missus|husband|hubby|partner|girlfriend|boyfriend|fella|other half|mrs) (have|are|had)? _1 (split|separated|splitting|broke up|broken up|divorcing|divorced|parted|called it a day|through|over)
    (found|have found|seen|saw|spotted) a (shadow|lump|growth|mass|polyp|cyst|tumour|tumor|spot on)
    (the|my) (mri|scan|scans|biopsy|x ray|xray|blood test|blood tests|bloods|test results|mammogram|ultrasound) (was|were|is|'s|has|have|came|showed|shows|found|did)
    my (@bodyPart|hands|nerves|heart) (would|will|does|do|could|can) _2 (said no|say no|not (have it|stand|take|hold|last|let))
    (eyes|hands|legs|knees|bones|lungs|ears|back) of mine
    (it (is|'s)|it was|we are having|expecting) (twins|triplets)
    on bed rest
    having a baby
    (waiting|wait|waited|awaiting) (on|for)? (a|the) (bed|date|slot|place|op|operation) _1 for (my|an|the) (@bodyPart|heart|operation|op|surgery|scan)
    (my|the)? @ailment (is|'s|are|has been|have been) _1 (through the roof|bad|back|worse|killing|flaring|playing up|acting up|unbearable|awful|terrible|rough|getting)
    my @bodyPart (is|'s|are) in (a|an|plaster|splints)
    my @bodyPart _1 (blew|gave|went|popped|snapped|buckled|seized|locked) (out|way|up|in|on me|.|,|;|@break|again|completely)
    looking at (a|an) _1 (reconstruction|operation|replacement|bypass|long recovery)
    my (wife|husband|partner|girlfriend|boyfriend|fiance|fiancee|ex) and i _5 (separate ways|apart)
    (the)? menopause (has|is|'s|and|hit|came|knocked|makes|means)
    (come|came|coming|just|home|fresh) out of (the)? (hospital|surgery|rehab|theatre|intensive care)
    (heart|cancer|health) scare
    (for|getting|get|having|have|need|needs|given|got|awaiting) (a|my|the|two) _1 (new|replacement|artificial|plastic|titanium) (hip|hips|knee|knees|kidney|liver|lung|lungs|(shoulder|heart|valve|joint) (.|,|;|@break|@dash|and|in|on|at|next|this|so|fitted|put|soon|operation))
    (down|in|booked|listed|due) for (a|an|my|the|another) _2 (@bodyPart (op|operation|replacement|transplant)|(operation|op|scan|biopsy|transplant|bypass) (.|,|;|@break|@dash|and|in|on (my|@day|@number|the (@number|@ordinal))|at|next|this|so|tomorrow|that|the|@day|to)|hysterectomy|mastectomy)
    (left|leaves|leaving|made|makes|making) me _1 (burnt out|burned out|ill (.|,|;|@break|@dash|and|for|with|so|enough|in|last|this|again|over|since)|unwell|poorly|depressed|a wreck|a nervous wreck|on my knees|suicidal|on tablets|sleepless|in pieces|with (panic|a bad|no feeling|a limp))
    (doctor|gp|consultant|surgeon|specialist|psychiatrist) _1 (has|have)? (((written|signed|ordered|advised|forbidden|banned) me)|put me (on (@unknown|a|an|tablets|pills|medication|steroids|@number|bed|strong|sick)|off (work|sick)|under|down for|forward for)|sent me (off|to|for|into|back|home|straight)|told me _1 (to|not|off|that (i|my)|i|no|it|there))
    (doctor|gp|consultant|surgeon|specialist|psychiatrist) (has|have)? (booked me (in|for)|referred me (for|to (a|an|the)))
    (written|writing) me off (work|sick|for|until|till)
    i (hardly|barely|scarcely|do not|can not|have not|can hardly|no longer) _1 (sleep|slept) (at all|any more|anymore|for (weeks|days|months|nights)|since|and|most|through|a (wink|night)|more than|properly|.|,|;|@break|these|nights)
    (i|and) (cry|weep|am crying|burst into tears|have been crying|cried) (at|all|over|every|in the|in front|myself|most|for no|.|,|on the)
    (picture|photo|photograph|image|pictures|images|sample|slice|x ray|xray|scan) of my (@bodyPart|heart|head|brain|skull|blood|guts|insides|arteries)
    (can not|could not|can hardly|struggle to|no longer) _1 (get out of bed|leave the (house|flat)|face (people|anyone|leaving|the day|crowds)|stop (shaking|crying))
    (going|go|went|been) under the knife
    my waters (broke|have broken)
    had a (nervous|mental|complete|bit of a)? breakdown (.|,|;|@break|after|before|since|recently|over)
    (bad|worrying|unwelcome|grim|difficult) news from (the|my) _1 (consultant|doctor|doctors|hospital|clinic|surgeon|specialist|oncologist|lab|gp)
    heart (keeps (racing|skipping|fluttering)|(has been|is) (racing|skipping|fluttering) (for (weeks|days|months|hours)|at night|at rest|again|all (day|night)|every))
    fit (me with (a|the) (monitor|pacemaker|stent)|(a|the) (pacemaker|stent|heart monitor))
    (trouble|problems|problem|bother) with my (@bodyPart|waterworks|insides|plumbing|skin|breathing|balance|teeth|sleep|digestion)
    (go|going|went|booked) in for (a|my|an) _1 (procedure|op|operation|scan|biopsy)
    i (was|have been|got) _1 (assaulted|mugged|raped|stabbed|run over|knocked (down (by (a|an|the)|in|on|while|crossing|outside)|off my bike))
    my (hearing|sight|eyesight|memory) (is|'s|has been) (going (.|,|;|@break|@dash|and|fast|downhill|so)|gone|failing|fading|worse|shot|not what)
    (i am|i have been|have started|started) (drinking|using|gambling|betting|self harming) again (.|,|;|@break|@dash|and|so)
    (found|seen|spotted|see) (something|anything) (on|in) my (scan|scans|x ray|@bodyPart|brain)
    found (something|anything) in my blood
    (cast|plaster|splint|brace|sling) on my
  `,

  kinFact: `
    <my kin> (has|have|had)? _1 (been|was|is|are) _1 (taken|rushed|admitted|carted) (in|into|to) @name (with (his|her|a|an|their)|general|infirmary|hospital|royal|.|,|;|@break|@dash|and|after|on|last)
    <my kin> _3 (has|have|had|with) _1 (special needs|learning (difficulties|disabilities)|additional needs|complex needs|(a|some) _1 (disability|health (condition|problem|problems)|medical condition))
    <my kin> _2 (having|awaiting|needs|facing|booked for|waiting for|undergoing|starts|starting|in for|up for) _1 ((tests|test) (at|in) (the|a) (hospital|clinic|infirmary)|(hospital|blood|heart|lung|medical) (tests|test)|scan|scans|op|operation|surgery|treatment|chemo|biopsy|transplant|x ray)
    <my kin> _2 (sent down|locked up|in custody|on bail|gone missing|went missing|run away|ran away|drinking again|using again|off the rails|on (a)? (ventilator|life support|morphine|drip)|bedbound)
    <my kin> _2 (owes|owe|owed|stole|borrowed|lost) _1 (money|everything|our savings|the house)
    @parentName _2 (gone missing|went missing|on a (ventilator|drip)|on oxygen|fading|going downhill|taken a turn)
    (court (case|hearing|date)|hearing|solicitor|solicitors|lawyers) _2 (over|about|for) (the|my|our) (children|kids|boys|girls|divorce|baby|settlement)
    @parentName 's (dementia|alzheimer 's|alzheimer|cancer|hip|heart|health|illness|condition|stroke|fall|mind|legs|memory|eyes|chemo|operation|treatment|nights|care|funeral|hearing|parkinson 's|parkinson)
    (the)? (only)? one (who|that) (does|looks|sits|cares|gets|washes|feeds|minds|drives|lifts|dresses|has) _2 (his|her|their|after|him|them|up) (nights|days|meals|tablets|meds|him|her|them|with|for|to|.|,|@break)
    (i|we) (do|sit|look|care|get up|mind|nurse|am nursing|nursing|sitting) _2 (his|her|their) (nights|meals|tablets|meds|care|bath)
    <my kin> _2 (wanders|wandering|(forgets|forgetting) (me|us|who|where|everything (.|,|;|@break|now|and)|her|his|to eat|things|names)|can no longer (walk|speak|cope|see|hear|dress|wash|feed|manage|move|live)|no longer (knows (me|us|who|where|her|his|what (day|year|time|month))|recognises|recognizes|remembers|walks|eats|speaks|sees|hears|copes|manages)|can not (remember|walk|cope|dress|wash|feed|(speak|see|hear|manage|move) (.|,|;|@break|@dash|and|at all|any more|anymore|on (her|his)|alone|without|unaided|now))|keeps falling|does not (know|recognise|recognize|remember) (me|us|who|what|where|his|her))
    (needs|has) to be (washed|(hand|spoon) fed|dressed|bathed|lifted|turned|watched) (and|by|every|at|in|day|round|.|,|twice|three|@count)
    (can not|could not|should not|must not) be left (alone|on (her|his|their) own|by (herself|himself))
    (himself|herself) (has|is|'s|was) _2 (let go|laid off|ill|sick|poorly|in hospital|redundant|away)
    <my kin> _3 (let go|laid off|out of work|sacked|on short time|put off work)
    <my kin> _2 (stopped|refuses|refusing|will not|has not been) (eating|sleeping|speaking|talking|to eat|to go to school|going to school|going out|walking|eat|sleep)
    <my kin> _3 (on|under) (bed rest|observation|suicide watch|palliative care)
    @parentName 's _1 (@bodyPart|@ailment)
    <my kin> 's (@bodyPart|@ailment)
    i am (the|a|her|his|their) _1 (donor|match|carer|only carer)
    our @name (is|'s|has|has been|'s been) _2 (poorly|ill|sick|unwell|in hospital|not well|expecting|pregnant|struggling|back home)
    (hospital|clinic|doctors|consultant|school|social worker) (want|wants|need|needs) (us|him|her) _1 (in|over|there|down|back|every)
    (move|moving|moved) (back)? in with (<my kin>|the (wife|husband|missus) 's)
  `,

  hardship: `
    (can not|could not) _2 (stay|work|stick|last|go on|carry on|take|bear|stand|face) _5 (under|with|for|from|of) (my|that) _1 (@bossNoun|forewoman|gaffer)
    (landlord|landlady|bank|bailiff|bailiffs|creditor|creditors|lender|debt collector|taxman|loan company) _2 (wants|want|chasing|after|demands|is owed|calling|has been|sent) _2 (his|her|their|its|the|my|me|us) _1 (arrears|money|rent|debt|keys|house|flat|home|car|furniture|out|back)
    (his|my|our|rent|of|in|her|mortgage) arrears
    (landlord|landlady|council|bank) _3 (throwing|threw|thrown|kicking|kicked|turfing|turfed|evicting|putting) (us|me) out
    (issue|issues|difficulty|difficulties|friction|disagreement|disagreements) (with|between) (my|me and) _2 @bossNoun
    (my|our) _1 (@bossNoun|forewoman|gaffer) _8 in my face
    (my|the|our) _1 (@bossNoun|forewoman|gaffer) _8 (not|never|no longer|hardly|barely) _1 ((speak~|spoken|talk~) (to me (since|for|again|any|unless|except|.|,|;|@break|@dash|and|in|all)|since|a (civil|kind|single|friendly)? word)|said (a|one) (single)? word (to me (since|in (days|weeks|months))|since|in (days|weeks|months))|exchanged (a|one) word|(looked|look) (at me since|me in the))
    (my|our) _1 (@bossNoun|forewoman|gaffer) _2 (hauled me|gave me (an ultimatum|a dressing down|hell (.|,|;|@break|@dash|over|for|when|about|and)|grief|a rollicking|the silent)|made my life|has it in for me|had it in for me|made (a scene|threats)|went (mad|berserk|ballistic|through the roof|for me)|blew (up (at|.|,|;|@break|when|over|and|because)|his|her|a (fuse|gasket))|is making my life|making my life|froze me out|cut my (hours|shifts))
    (owe|owing|owed) (more than|money|thousands|too much|people|half of)
    (man|woman|boss|manager|gaffer|chef|supervisor) who (threw|throws|shouts|shouted|screams|screamed|bullies|bullied|hits|hit|drinks|drank|swears|swore|belittled|belittles|gropes|groped)
    (in|into) _1 (hole|mess|bind|hock) with (the|my) _2 (bank|loan|people|lender|card|catalogue|taxman|landlord|council)
    (me|i) and (the|my) _1 (@bossNoun|gaffer|forewoman) _3 (blows|rowed|argued|fell out|fallen out|having words|had words|not speaking|at war)
    (over my head|in over my head|up to my neck) (in|with) (debt|debts|bills|loans|payments|arrears)
    @parentName 's (pension|debts|rent|bills)
    (bank|landlord|creditors|lender|building society) _2 calling in (our|my|the|his|its)
    (my|a|the) (drink|drinking|gambling|drug|drugs|eating|betting) (problem|habit|disorder)
    (my|the|our) _1 @bossNoun and i _2 (stopped (speaking|talking)|no longer (speak|talk)|had stopped)
  `,

  /* What was learned, read or said about a thing is no fact of the writer's. */
  topic: `
    (learn~|learnt|read|wrote|written|write|taught|teach|lecture|lectures|piece|article|articles|post|posts|paper|talk|talks|report|book|books|blog|essay|podcast|webinar|newsletter|column|research|study|chapter|page|pages|guide|course|class|thesis|expertise|work|campaign|film|leaflet|advice|note|notes|service) _2 (about|on|into|around)
  `,

  whyWork: `
    (decided|agreed|off|going|about|chosen|asked me) to (run|open|take over|start|set up|buy|help run) (my|our|a|an|the|his|her|their) _5 (guest house|guesthouse|bed and breakfast|bnb|stall|business|smallholding|pension|vineyard|boatyard|@org)
    (been|was|got|am) hired (by|at|for|to)
    (been|was|got) taken on (by|at|in|with)
    (found|have found|got|have got) (work|employment|a job|a place|a start) (by|near|at|in|with|down|up|round|closer|around)
    got (another|a new|a different) (job|gig|place|post|role|position)
    (job|post|place|position) i (had|have)? _1 (applied|applied for|asked|put in) _4 (came through|came up|came good|came off|fell)
    asked me to (run|join|lead|take|head|manage|teach|cover|play|sing|cook) _4 (and|, and|so) i (have)? (said yes|agreed|accepted)
    agreed to (play|teach|work|cook|run|drive|lead|help|sing|dance|cover|manage|join|look after) _2 (for|at|with|in)
    (have|got|started|landed) a new (job|place|post|role|position)
    got (another|other|a different) (job|work|gig)
    (been|was|got) (given|offered|promised) _1 work (at|with|in|by|on|near|from)
  `,

  whyStudy: `
    (decided|deciding|going|want|wanted|planning|am|off|plan|chosen|like) (to)? _1 (go|going|return|returning|gone|heading) (back)? to (uni|university|college|school|night school|my studies|studying|education) (.|,|;|@break|@dash|and|in|this|next|full|part|to|from|so|for|at|on|instead|after|myself|again|as (a|an)? _1 student)
    (start|starting|begin|beginning|enrolled|enrolling|enrol) (at|on|in)? (college|uni|university|night school|evening classes|day release|(a|my|the|an) _2 (course|degree|apprenticeship|masters|phd|diploma|access course))
    (have|got|given|won|offered) a place on (the|a|an|my) _3 (master 's|masters|course|degree|programme|mba|diploma|conversion)
    (my|our) _1 (resit|resits|gcse|gcses|mocks|retakes|boards|prelims|orals|vivas|placement year|practicals)
    (college|school|university|exam|course) (timetable|schedule|hours|days) _2 (changed|moved|clash|clashes|starts|has|have|is)
  `,

  whyPastime: `
    (i|we) _1 (coach|referee|umpire|ref|train|captain|teach) (the|an|a|my|our) _1 (under|over|juniors|minis|colts|girls|boys|lads|local|village|kids|cubs|brownies|youth)
  `,

  whyHours: `
    on account of the (hours|shifts|rota|nights|timetable|start|evenings|weekends)
    (because of|owing to|due to) the (hours|shifts|rota|nights|weekend work|night work|early start|early starts|late finish|late finishes)
    (no longer|not) _2 (want|wish|willing|prepared|able|care) to (work|do) _1 (weekends|nights|sundays|evenings|lates|earlies|shifts|christmas)
    (can not|could not) do (the)? _1 (mornings|nights|weekends|sundays|evenings|earlies|lates|saturdays|shifts)
    (could|can) not (have)? _1 (managed|manage|done|do|face|faced|cope with|coped with) _2 (late|early|night|weekend|sunday|split) (finishes|finish|starts|start|shifts|shift|hours|nights)
  `,

  whyTravel: `
    (not|never) (care|want|wish|like|fancy|relish) to be _1 (changing|catching|waiting for|taking|riding|driving|commuting|travelling) _2 (buses|bus|trains|train|trams|hours|miles|twice|home)
    (bus|buses|train|trains|ferry|boat|tram) _4 (does not|do not|never) (get (in|there|here|me)|arrive|reach|start|run|go)
    (drive|commute|journey|trip|train|bus|ferry|ride|road|crossing|trek|travel|travelling|traveling) _9 (nagging|nagged|wearing|worn|worrying|worried|bothering|bothered|grinding|draining|daunting|tiring|weighed|weighing) (at|on|down|out)? me
    (drive|commute|journey|trip|distance|crossing|road|ride|route) _6 (would|will) (have)? (ruled|rule|put|stopped|stop|defeated|beaten|kept|finish|finished) me
    (commute|drive|journey|trip) _4 (would have been|would be|would have taken|would take)
    (ferry|bus|train|tram|boat) _3 (stops|stop|ends|finishes|leaves|stopped) (at|before|by|after|running)
    (last|first|only) (bus|train|ferry|boat|tram) _2 (goes|leaves|stops|runs|ends|is|'s|went)
  `,

  whyHeart: `
    (begun|began|begin|started|come|came) to (doubt|wonder|question) (whether|if|that|my)? _2 (i|we|my)
    (no longer|not _1 sure i) (want|wish|care|wants) to (work with|work in|work on|work as|do this|do that|teach|nurse|drive|sell|cook|code|sail|be a|be an|manage people|stay in)
    (had|have|am) (second thoughts|doubts|misgivings) about (the (trade|work|profession|field|line|move)|whether)
    (fallen|fell|falling) out of love with
    (was|am|were|had been) _1 (unsure|uneasy|in two minds|doubtful|wary|reluctant|not sure|not keen|not certain) (about|of) (going|moving|changing|working|being|taking|(the|this|that|your|a|an|such) _2 (job|role|post|work|move|travel|hours|commute|place|company|team|office|change|pace|distance|contract|sector|town|shifts))
  `,

  whyCounted: `
    (even|and) (had i not|if i had not|without (it|that|this)) ,
    (there is|there 's|and|there was) (another|one more|a second|a further|one other) (thing|reason|matter|snag|point|consideration)
    (on top of (this|everything|all (this|that))|quite apart from (that|this|which)|as well as (that|this))
    (i would|would) (have)? had to (bow|step|pull|drop|back|withdraw|decline|say no|turn) _3 (on account of|because|owing to|due to|as|since|anyway|in any case|for)
    what 's more
    not only that
    in the (second|third|fourth) (place)? ,
    then there (is|'s|are) (the|my|our) _2 (course|drive|way|distance|commute|journey|doctorate|certificate|degree|class|classes|children|kids|family|hours|shifts|weekends|exams|studies)
    (besides|beside) (this|that|which)
    (it|this|things|that) would not have (worked|come off|come about|come to anything|happened|lasted|suited|been possible) _2 (in any case|in any event|anyway|anyhow|either way|regardless)
    (i|we) would (have)? _1 (withdrawn|declined|said no|dropped out|pulled out|stepped back|had to (withdraw|decline|say|stop|pull|drop|step|leave|turn)) _2 (in any case|in any event|anyway|anyhow|either way|regardless)
    (in any event|in any case|anyhow) (i|my|the)
    i (was|am|had|have) also
    i (should|must|ought to|might|may) add that
    also (realised|realized|decided|discovered|found out|come to see)
    besides (i|my|we)
  `,
};
