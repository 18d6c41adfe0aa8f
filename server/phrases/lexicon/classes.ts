import type { Classes } from '../compile';

/** Kinds of words. `word~` stands for all its forms; the pattern language names a class `@job`. */
export const classes: Classes = {
  /* Passed over between the words of a phrase. */
  filler: `
    very really truly just also now then still so quite rather simply respectfully formally officially
    kindly please sincerely deeply genuinely gladly happily regretfully sadly unfortunately recently
    already hereby therefore thus actually certainly definitely indeed always ever only even well
    absolutely totally completely entirely fully extremely incredibly immensely hugely super terribly
    herewith finally ultimately again here too both all instead hence accordingly politely humbly
    immediately regrettably far much voluntarily since altogether right warmly most honestly
    great heartfelt sincere early quickly kind bit anymore`,

  /* Grammar */
  negator:
    'not never no nor neither without unable cannae cyah cyaan doh dinnae willnae against hardly none nobody nothing incapable impossible',
  subjectI: 'i we myself',
  ofMine: 'my our me us mine ours',
  ours: 'we us our ours',
  subjectYou: 'you',
  ofYours: 'your yours you',
  subjectOther: 'he she they someone somebody everyone everybody nobody',
  /* Words in which one leaves, closes, gives up, or is taken by others: they hint at a withdrawal that no row knows. */
  parting: `
    withdraw~ leave leaving out off away end~ close closing closed without instead forgo forego forgoing release~ releasing pass
    passing decline~ cancel~ cancelling exit~ quit~ farewell regrets bow~ aside retire~ gone hired employed signed accepted accept
    committed commit promise promised engaged chosen chose settled sorted taken spoken joined joining recruited
    appointed opted opting strike scratch remove relinquish surrender pulling pull yielding yield decided choice picked sign signing
    matched secured nabbed grabbed poached claimed elsewhere
    step stepping stepped`,
  findsOut: 'start~ figure~ work~ find~ found sort~ turn~ check~ point~ reach~ carry~ help~ try~',
  /* What employers do to those they choose. */
  takesOn: `hired claimed appointed signed accepted chosen chose recruited taken nabbed grabbed poached snapped snatched engaged employed`,
  /* Below the name of one who hires. */
  recruiting: 'recruiter recruitment recruiting talent search headhunter staffing',
  /* “if I’m honest”, “if truth be told” */
  honest: 'honest frank truthful candid blunt truth honesty',
  candid: 'lie wait fib sugarcoat',
  outOrOff: 'out off away',
  looksAhead: `
    intend intending plan planning propose proposing need needing require fancy feel aim wish seek come coming go going
    continue hold able interested available free in up needed part`,
  meets: 'join meet see visit trouble take',
  surpassing: 'over more enough prouder gladder happier less such pleased into about',
  /* The others to whom one goes. */
  otherOne:
    'another elsewhere somewhere something someplace summat other different else someone somebody',
  leadsTo: 'let to with for at in by into on onto of under go going gone went',
  /* Not known, not said, not kept waiting: denied, these deny no coming. */
  knowing: `
    know known sure decide decided say saying tell forget wait want mean hear understand help thank believe imagine complain find
    remember made make pick answer give rush certain share discuss keep reply respond ready express stress have where what
    how which whether if why when stop hesitate begin of enough only a the much anything something nothing praise fault recall ask
    deny resist overstate lie pretend claim fathom speak comment judge disclose bore burden lose sleep smile laugh`,
  auxiliary: `
    am is are was were be been being have has had do does did will would shall should can could may
    might must going need needs needed 's wish want wanted`,
  ability: 'can could cannae cyah cyaan able unable possible impossible manage manages managed',
  conjunction: `
    and but or so because since as though although while whilst whereas when whenever which who whose
    if unless until till before after yet however hence therefore nor plus where that than`,
  breaker:
    'but so because since as though although while whilst whereas if unless until yet however hence therefore before',
  condition: 'if unless until till whether provided providing assuming suppose once lest',
  reporting: `
    said say says wrote write writes written asked ask asks mentioned mention mentions told tell tells
    suggested suggest suggests noted point points question questions explained wondered wonder
    swears reckons offered inquired enquired raised quoted stated remark remarked proposed brought broached`,

  /* People, firms, jobs */
  job: `
    job~ position~ role~ post~ offer~ opportunity opportunities opening~ appointment~ place~ contract~
    employment work traineeship~ internship~ apprenticeship~ engagement~ gig~ assignment~ placement~
    seat~ vacancy vacancies opp opps situation~ posting~ career~ chair~ commission~ path~ direction
    route challenge adventure project fellowship residency secondment season proposal shift~ thing
    something scholarship partnership directorship lectureship headship principalship deanship clerkship curacy
    studentship trusteeship captaincy readership professorship berth`,
  org: `
    company companies firm~ employer~ team~ organisation~ organization~ business~ agency agencies startup~
    outfit~ studio~ group~ school~ practice~ hospital~ clinic~ kitchen~ restaurant~ hotel~ shop~ office~
    place~ lab~ university universities bank~ institution~ institute~ department~ ministry authority
    council charity trust clinic ward surgery garage workshop bakery salon farm yard site theatre
    orchestra newsroom publisher house carrier operator contractor crew consultancy chain college
    people party side competitor~ brewery depot fleet plant factory nursery
    circus troupe cafe pub bar diner bistro gang winery dairy mill foundry forge shipyard boatyard quarry warehouse stables parlour`,
  process: `
    process~ application~ interview~ candidacy candidature selection consideration running race search
    competition loop round~ shortlist list pool recruitment hiring stage~ assessment~ panel vacancy
    position role job post conversation~ discussion~ talks invitation invite opportunity recruiting
    screening trial contest line lineup pile procedure proceedings queue hat bid cv resume name file
    applications folder candidates pipeline`,
  session: `
    interview~ appointment~ meeting~ call~ chat~ conversation~ slot~ session~ panel~ visit~ trial
    assessment round day superday audition screening onsite`,
  other: 'another different other new elsewhere else next alternative fresh second separate',
  accepting: `
    accept~ take~ took sign~ join~ find~ secure~ land~ get~ start~ choose~ commit~ begin~ gain~ obtain~
    receive~ snag~ nab~ embrace~ pick~ select~ go~ move~ agree~ decide~ opt~ undertake~ confirm~ settle~
    pursue~ score~ won win bag~ bagged gone`,
  invitation: `
    invitation~ invite~ invited interview~ opportunity chance consideration time note message email mail
    letter call reply response offer interest shortlisted shortlisting selected considered selecting
    considering thought asked approached contacted approach slot patience understanding email~ text
    application profile cv effort kindness help support follow slots outreach inviting heads trouble
    feedback visit words`,
  comparative: `
    better stronger bigger larger greater closer nearer faster quicker friendlier nicer richer wider broader
    clearer smarter cooler kinder warmer superior preferable finer grander brighter juicier sweeter happier
    tighter deeper fuller livelier younger fresher bolder easier keener sharper calmer steadier safer
    healthier shinier fancier hipper leaner saner stabler posher classier lovelier prettier
    handier busier quieter greener cleaner braver hungrier roomier snappier sunnier zippier
    worthier likelier tidier truer purer nobler humbler gentler simpler subtler nimbler abler
    harder heavier lighter longer shorter slicker softer sounder tougher trendier wiser worldlier
    chirpier cosier cozier cheerier dreamier edgier funkier funnier grittier heartier homelier jollier
    kindlier meatier merrier mightier neater nippier perkier pleasanter plusher punchier rosier sexier
    spicier bonnier sturdier swankier tastier newer smoother ampler comfier cleverer leafier loftier`,
  /* What is kept in case the other fails. */
  standby: `spare reserve fallback backup insurance stopgap afterthought cushion precaution`,
  /* Comparatives that compare only before “than”. */
  compared: `
    more fewer less sooner rather further farther higher older younger taller thicker finer fitter warmer wilder rougher
    stricter looser fairer rarer richer hotter cooler drier milder lighter fuller funnier earthier quirkier scruffier
    busier emptier shorter easier steeper tighter trickier wittier freer airier grander lower darker duller smaller slower
    worse poorer weaker colder bleaker drabber thinner narrower plainer blunter`,
  /* Of those, what betters a job or a firm in any sentence about it: not nearer, shorter, sooner. */
  outdoing: `
    better stronger bigger larger greater finer nicer richer wider broader smarter cooler kinder warmer friendlier superior
    preferable grander brighter juicier sweeter happier deeper fuller livelier bolder keener sharper posher classier lovelier
    prettier braver worthier nobler meatier mightier plusher sturdier swankier tastier tighter snappier trendier edgier
    loftier cleverer dreamier cosier cozier homelier heartier fancier shinier louder`,
  superlative:
    'best strongest biggest finest greatest closest nearest nicest coolest smartest top perfect ideal',
  quality: `
    exciting interesting challenging creative attractive appealing ambitious suitable fitting aligned senior
    stable secure flexible rewarding fulfilling stimulating prestigious established modern innovative relevant
    promising competitive generous convenient advanced compelling meaningful impressive dynamic progressive
    professional organised organized suited matched attuned in up inspiring tempting fun serious supportive
    forward thinking reputable respected interested satisfying lucrative varied engaging enjoyable comfortable
    sensible solid substantial significant welcoming human mature specialised specialized technical
    natural logical congenial conducive agreeable humane experienced rounded grounded structured practical academic clinical
    commercial independent diverse international global central worthwhile rigorous intensive artistic scientific caring
    relaxed responsible demanding
    distinguished glamorous stylish elegant lively vibrant local intimate historic famous eminent renowned`,
  ranked: `
    offer~ job~ role~ position~ post~ opportunity opportunities company companies firm~ employer~ team~
    place~ fit match choice option~ title~ culture~ people prospects product~ mission project~ organisation~
    organization~ brand~ environment~ atmosphere work lab~ studio~ school~ hospital~ kitchen~ challenge~
    career~ path~ package~ deal~ reputation gig~ situation alternative colleagues boss manager outfit agency
    institution department setup arrangement thing terms hours location schedule responsibilities scope
    portfolio clients progression growth leadership vision story stack tools training shop ward crew
    ship vessel site university programme program trajectory home bet
    yard farm clinic theatre orchestra bakery restaurant newsroom nursery chambers desk list`,
  candidate: `
    candidate~ applicant~ someone somebody person colleague~ friend~ others whoever anyone anybody
    successor replacement contender~ finalist~`,
  article: 'a an the',
  expense: `ticket~ cost~ receipt~ reimburs~ reimburse~ reimbursement expense~ fare~ travel~ refund~ donation~ invoice~ parcel~ arrived delivered donate~ fee fees fund fundraiser raffle prize~ voucher~
    parking taxi cab sandwich coffee gift~ kitty deposit bill owe owes owed charity collection sponsor sponsored funding
    investment investors turnover stamp stamps bet hotel borrowed lent loan change priced grant
    spent spend bought buy bus train tram won lottery horses tea`,
  payContext: `
    offer~ pay~ paying paid give~ giving gave hour~ year~ month~ week~ annum earn~ base enough live rate~ job~ role~ position~ company companies employer~
    firm~ more raise~ their theirs they match~ beat~ salary less higher lower better comes came get getting got start~ extra top work~`,
  trailing:
    'and or so but because since as too at on for to with than here there in of is are was were has have had the a an',
  /* What one does with whom one has news for. */
  getsHoldOf:
    'phone call ring text message email mail write tell inform intimate notify update apprise contact ping dm buzz phoning calling ringing texting messaging emailing writing telling informing contacting',
  asking: 'ask asks asked asking enquired enquires inquired inquires question questions',
  subjectThing: 'it this there theirs hers ours mine which whose',
  contactNoun:
    'reply replies answer answers call calls email emails mail mails message messages text texts letter letters reminder reminders correspondence contact note notes voicemail voicemails post',
  when: 'slot time day date hour days morning afternoon evening week appointment tomorrow today monday tuesday wednesday thursday friday saturday sunday',
  interjection:
    'oh ah well um er uh erm yes yep yeah yup aye no ok okay right so hmm alright gosh wow',
  postscript: 'ps pps p.s p.s.',
  peopleBefore: 'people folks applicants cvs names inbox list pool',
  /* Ranked lowest, the reader comes last. */
  lesser:
    'less worse worst weaker weakest lower lowest smaller smallest poorer poorest slower duller second last least',
  tens: 'twenty thirty forty fifty sixty seventy eighty ninety',
  numeral: `one two three four five six seven eight nine ten eleven twelve thirteen fourteen
    fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred couple few several`,
  future: 'will shall would can could might may going',
  roleNoun: `
    analyst~ engineer~ manager~ module~ software system~ department~ specialist~ administrator~ lead clerk~
    officer~ consultant~ role~ job position post desk function platform product~ committee director partner~
    associate~ assistant~ coordinator~ executive~ adviser~ advisor~ developer~ accountant~ auditor~ supervisor~
    trainee~ intern~ vacancy interview~ opening planner~ head vp team~ unit section division controller~
    underwriter~ trader~ researcher~ writer~ designer~ architect~ scientist~ app tool~ startup company firm
    business provider~ service~ practice group bureau office policy programme program conference course report~
    survey~ study bookkeeper~ actuary broker~ agent~
    law reform~ inquiry inquiries enquiry round~ lecture~ class campaign~ commission tribunal calculator~ project~
    squad question~ workshop~ debate bill
    claim claims`,
  wishing: 'hope hoping hopefully wish wishing trust pray assume presume suppose imagine',
  abbreviation:
    'mr mrs ms mx dr prof st rev sr jr no vs approx inc ltd co dept capt sgt lt col hon messrs ing avv mme mlle sra dra esq ref eng engr',
  greetingWord: `
    hi hello helo hey dear darling niaje howzit heita gidday good greetings howdy hiya heya hullo salutations respected dearest morning afternoon evening
    bonjour hola buenos buenas guten hallo ciao namaste salaam assalamu salam kia ola shalom konnichiwa
    assalam aloha ahoj hej moin servus hei goddag merhaba ni vanakkam selamat sawubona jambo heyo yo oi alright g'day hoi privet
    liebe lieber chere cher cara caro querida querido estimado estimada geachte kære esteemed madam sir kumusta magandang habari sannu bom boa buongiorno aoa aslam asalam jazakallah well sup wotcha wotcher watcha wagwan wassup whatsup ayup eyup howya howaya mornin evenin
    coucou bonsoir salut gruezi salve marhaba ahlan selam szia hejsan tjena terve kalimera namaskar namaskaram sawasdee sifu howdo
    annyeong ohayo mabuhay bula talofa mambo dumela sanibonani akwaaba ndewo shwmae compliments`,
  greetingMore: `
    to whom it may concern concerned involved sir madam or and all team there everyone everybody folks morning afternoon evening day hiring
    recruiting recruitment talent manager committee sirs ladies gentlemen colleagues friends again both guys y'all
    mr mrs ms mx dr prof doctor miss professor dean captain chef coach father sister brother rabbi imam pastor ma'am ma human resources hr
    people acquisition department panel the of de van von der den del la le da di bin al el y et & ora dias tardes tag abend
    alaikum aleikum alaykum o akhi night nite season mate boss man bro bruv fam sis dude guv oga ji saab sahab sahib po bhaiya anna akka bwana mzee bhai didi uncle auntie aunty doc lads gents chaps you two three search selection interview interviewers members board`,
  valediction: `
    regards best sincerely yours cheers warmly warm warmest kind kindest thanks thank respectfully love faithfully
    cordially take all many with wishing gratefully gratitude appreciatively ciao bye goodbye thx ta respect peace
    truly very most cordiales cordialement saludos saludo un mit freundliche herzlich viele liebe vennlig hilsen
    groetjes distinti saluti bien sayonara tschuss blessings xoxo xo xx xxx greetings until talk see speak hugs
    rgds br mvh atenciosamente abracos beijos sinceres salutations high fond good every`,
  day: 'monday tuesday wednesday thursday friday saturday sunday mon tue tues wed weds thu thur thurs fri sat sun',
  month:
    'january february march april june july august september october november december jan feb apr jun jul aug sept sep oct nov dec',

  /* An appointment for an interview, whatever it is called. */
  sitting: `
    interview~ appointment~ meeting~ slot~ audition~ trial~ board panel assessment~ session~ superday screening onsite
    date`,
  third: `
    he she him her his hers their them they colleague~ friend~ cousin~ brother~ sister~ flatmate~ classmate~
    schoolmate~ teammate~ shipmate~ neighbour~ neighbor~ mate~ buddy buddies pal~ coworker~ acquaintance~ mentee~
    student~ partner~ wife husband son daughter niece nephew uncle aunt roommate~ housemate~ workmate~ protege~
    batchmate~ coursemate~ hostelmate~ labmate~ bandmate~ collegemate~ playmate~ castmate~ stablemate~ mentor~ tutee~
    predecessor sibling~ twin lodger~ godson goddaughter trainee~ protegee~ flatmates sister brother kinsman
    apprentice~ intern~ boss deputy assistant someone somebody chap fellow lad bloke woman man guy`,
  spelledDigit:
    'oh o zero nought one two three four five six seven eight nine double triple treble hundred',
  ordinal: `
    first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth
    sixteenth seventeenth eighteenth nineteenth twentieth thirtieth twenty thirty`,
  /* Words that propose a time, and words that say one is lost. */
  proposing: `
    could would might may can shall should how free available open around suit~ work works instead prefer propose~
    suggest~ offer rather fine good better ideal perfect convenient like love happy glad hope hoping either any between
    perhaps maybe or manage okay ok try whichever y'all let helps`,
  /* What keeps somebody from answering. */
  rushed: `
    crazy busy hectic mad swamped slammed manic nuts chaotic insane relentless frantic bonkers mental wild drowning buried
    overwhelmed inundated stretched underwater rammed mobbed nonstop overloaded frenetic overrun`,
  losing: `
    not never no unable impossible nor neither hardly clash~ conflict~ overlap~ collide~ coincide~ booked booking
    busy tied abroad travelling traveling jury funeral exam exams surgery holiday landed fall~ thank thanks thx grateful
    appreciate appreciated invited invitation scheduled arranged originally`,

  /* Kindness, in whatever sentence: thanks and wishes that no row knows. */
  warm: `
    kind kindness kindest decent generous good lovely nice nicer nicest wonderful splendid grand fantastic brilliant great
    treat gift joy pleasure delight delighted glad gladden gladdened happy happiest pleased honour honor honoured honored
    flattered touched touching moved tickled chuffed humbled proud value valued prize prized treasure treasured cherish
    respect debt indebted heart hearts bless blessed blessing luck lucky fortunate smile smiled smiling grin grinning warm
    warmed warmth welcome welcomed patient patience gracious gentle sweet special superb marvellous marvelous terrific fab
    ace smashing cracking magic brightened lifted cheered heartened buzzing thrilled stoked love loved admire admired
    well prosper prospers flourish thrive success successful deserve deserved deserves credit thinking miss remember
    fondly fond finest loveliest best perfect favour favor appreciated grateful thankful obliged gratitude kudos props bright
    merry safe hot full fair upwards onwards cheers cheer rooting delightful pleasant boost lift highlight beaming giddy
    mighty deadly sound class legend legends star stars champion lush belter stellar`,
  /* What only who is pleased says, of no use as thanks. */
  praising: `
    liked enjoy enjoyed enjoyable fun excellent stunning favourite favorite fascinating fascinated important adore adores
    adored vital beautiful laughed hugged ease friendly helpful calm memorable inspiring
    inspired impressed impressive charming thoughtful kindly`,
  /* Signs of any strong feeling, and what else than grief they may come of. */
  upset:
    'cry weep crying cried weeping tears sleep slept sleeping racing fluttering skipping mad berserk ballistic roof scene face hours',
  goodCause: 'joy excited choice deciding',
  /* What opens a sentence that goes on from the one before. */
  opensBack: `
    and but so or nor yet still however though that this these those it its they he she his her their instead also
    therefore thus hence because besides moreover further furthermore finally lastly second secondly`,
  /* What points back wherever it stands in a sentence. */
  pointsBack:
    'again too nonetheless nevertheless anyway instead likewise otherwise such one ones both either',
  /* “at Acme’s Leeds (branch)”: a part of a firm, or what it holds, and not the firm. */
  partOfFirm: `
    office offices branch branches site sites campus plant plants store stores shop shops depot depots yard yards
    location locations facility fair fairs conference conferences meetup meetups event events house houses
    street streets station stations`,
  /* “the Data Analyst (role)”: what a title stands before, where it is the one applied for. */
  afterTitle: `
    role position post job interview interviews process opening vacancy selection competition panel shortlist search
    loop application invitation slot opportunity`,
  /* “thank you for the very kind (email)” */
  mailEpithet:
    'to for the your that this all very so much kind lovely last recent first nice quick just about an a both me',
  /* “three hundred sheep” */
  beings: 'people men women children staff sheep cattle fish',
  /* Money behind a sum, and what ends on an “s” without being many. */
  afterSum:
    'pounds dollars euros rupees rands francs pesos dirhams shillings bucks this plus gross less perhaps was always times vs minus',
  /* “No one could have been kinder” */
  kinder: 'better kinder nicer warmer friendlier happier prouder luckier',
  /* “I must say (the test …)”, “I found (your office …)” */
  remarking: 'say add admit confess noticed found felt heard gathered saw',
  recounted: 'put joked warned told promised',
  /* What is handed over or settled once all is said, and days out that nobody is hired on. */
  errand: `
    badge badges laptop keys courier refund parcel attached attachment files notes advert careers alumni`,
  /* Whose own lot a bad word before them tells: “an awful Monday”. */
  season: 'week weeks month months moment time year years winter weather heat storm storms',
  /* Behind what they fight: “the fraud prevention desk”. */
  casework: 'prevention unit squad',
  /* What people do for a living to things and for people in a bad way. */
  mending: `
    repair repairs repaired restore restores restored mend mends mended help helps helped treat treats defend defends clean
    cleans find finds spot spots catch catches fix fixes detect detects fight fights rescue rescues teach teaches reach
    reaches protect protects support supports tackle tackles prevent prevents cleared clears cares bring brings takes
    removes replaces studies traces`,
  /* Warm words that look ahead or back, or merely tell how much: no thanks by themselves. */
  hopeful: `
    well prosper prospers flourish thrive success successful remember miss safe hot full fair upwards onwards merry
    cheer rooting value valued best perfect thinking`,
  allOfYou: 'yourself yourselves ye u ya yous everyone everybody all crew team lot lads folks gang',
  toMe: 'me us my our',
  granted: 'granted',
  lateness:
    'unanswered sitting sat finally eventually only ages dawdling dithering late later lateness slow slowness tardy delay delayed wait waited waiting long longer overdue sooner earlier silence quiet hanging hang belated belatedly',
  /* What asks something of the reader, or is only business. */
  requesting:
    'please kindly confirm let know send remove delete close acknowledge inform advise contact update require need',
  wishVerb: 'wish wishes wishing luck godspeed bless blessings bon',
  bidden:
    'go have enjoy mind stay look raise break tell say hug greet long onwards onward up forward mabuhay',

  /* Conduct and particulars */
  hoping: 'hope hoping hopes hopefully trust pray praying confident sure certain convinced bet',
  count: `
    one two three four five six seven eight nine ten eleven twelve fifteen eighteen twenty thirty forty few several couple
    many half dozen dozens hundred`,
  /* What belongs to the reader: the firm, its people, its ways. */
  side: `
    process~ procedure~ role~ position~ job~ post~ title~ interview~ interviewer~ panel~ recruiter~ recruitment hiring
    company companies firm~ organisation~ organization~ business team~ office~ building~ premises place~ site culture~
    atmosphere environment vibe~ setup management managers manager~ leadership boss~ director~ ceo founder~ hr staff people
    employees communication communications questions task~ test~ assignment~ exercise~ homework assessment~ quiz advert~
    advertisement~ ad~ posting~ description~ brief spec specification responsibilities requirements expectations
    product~ stack tech technology tools software systems code codebase website app platform dashboards portal form~ forms
    kitchen~ ward~ workshop~ salon shop~ store~ factory yard~ depot plant reception receptionist lobby canteen experience
    organisation approach attitude tone manner manners response~ reply replies feedback rota onboarding turnover
    rounds stages screening screens campaign~ portfolio reputation reviews strategy policy policies conditions schedule
    room rooms letter letters gate toilets paperwork timetable diary gaffer owner matron
    welcome greeting handshake tour hall corridor carers drivers nurses chefs instructor~ supervisor~ foreman chatbot bot calendar
    coordinator~ assistant~ headmaster principal dean
    secretary guard porter caller paper papers lighting equipment vans trucks lorries cab cabs machines machinery floor floors
    whole thing school department faculty lab clinic studio theatre agency hotel restaurant conversation~ meeting~ call~
    workload pitch woman lady chairman chairwoman gentleman colleague~ page pages`,
  seems: `
    is 's are was were seems seem seemed looks look looked feels feel felt sounds sound sounded appears appear appeared
    became remains being`,
  fault: `
    bored grubby distracted disengaged
    chaotic disorganised disorganized unorganised unorganized unprofessional rude outdated antiquated archaic
    boring dull poor bad terrible awful horrible dreadful grim sad shabby dirty filthy messy confusing
    confused vague unclear misleading dishonest disappointing underwhelming unimpressive weak mediocre sloppy amateurish
    amateur toxic hostile unfriendly unwelcoming arrogant dismissive disrespectful discourteous impolite pushy aggressive
    intrusive invasive excessive ridiculous absurd silly pointless tedious lengthy bureaucratic rigid inflexible stuffy
    stagnant backward sexist racist ageist discriminatory unfair unreasonable unrealistic overworked understaffed
    unprepared incompetent clueless careless shambolic haphazard inconsistent contradictory patronising patronizing
    condescending insulting lifeless soulless depressing dismal gloomy primitive clunky clumsy buggy ugly tacky stingy shady
    sketchy dodgy fishy unethical questionable suspicious overrated menial trivial lacking unresponsive
    uninspiring unimaginative unambitious unappealing unattractive unconvincing unstable unsafe unhealthy slow sluggish
    glacial interminable infuriating frustrating annoying irritating offputting worrying
    alarming troubling offensive inappropriate unacceptable substandard subpar inadequate insufficient neglected
    shoddy slapdash slipshod rundown cramped noisy smelly freezing miserable joyless cutthroat cliquey political corrupt greedy
    secretive opaque evasive nonsensical bizarre weird creepy farcical laughable abysmal appalling atrocious outrageous scandalous lousy
    childish immature infantile degrading demeaning humiliating gimmicky unnerving
    rubbish crap crappy naff lame meh outmoded obsolete understated bloated overcomplicated convoluted
    byzantine mismanaged neglectful inhuman impersonal superficial inflated exaggerated
    unfocused unfocussed directionless aimless muddled demoralised demoralized
    unhappy jaded overbearing controlling micromanaged exploitative predatory
    damp mouldy moldy peeling leaky draughty drafty musty windowless airless stifling rusty threadbare sticky grimy grotty scruffy
    tatty drab dingy dank chilly frosty icy curt brusque abrupt gruff stilted robotic scripted phony fake insincere perfunctory
    annoyed irritated impatient
    rushed hurried disjointed scattered garbled woolly patchy scrappy ropey ropy dire woeful hopeless useless`,
  /* What scorns the thing it is said of, where other words of fault only judge it. */
  scornful: `
    joke shambles farce circus disgrace scam sham sweatshop madhouse zoo fiasco trainwreck pantomime charade dump hole tip
    pigsty`,
  faultNoun: `
    joke mess shambles farce circus disgrace nightmare disaster insult letdown chaos interrogation waste scam
    sham sweatshop madhouse zoo fiasco ordeal embarrassment failure catastrophe trainwreck maze labyrinth lottery
    afterthought marathon pantomime charade dump hole tip pigsty backwater graveyard prison treadmill revolving`,
  /* Sours what it is said of, in a sentence that nothing else explains. */
  sour: `
    barely scarcely unanswered unread unopened unreturned unexplained unstaffed unmanned unattended
    untidy unclear unkempt unfair unsafe unprepared unlit unheated unsettling unimpressed unwelcome unloved unpleasant
    unfriendly unhelpful unworkable unrealistic unreadable unusable stale flimsy patchy stained torn cracked rusted peeling
    sagging leaking mouldy shambles chaos muddle tangle mess farce handyman afterthought nuisance dregs scraps
    guesswork guessing strained harsh hostile surly stony glum weary worn jaded frazzled napkin shoestring duct cobwebs mould
    mice stench burnout backbiting gossip squabbles hoops jargon waffle annoyed irritated impatient overworked exhausted
    cramped dangerous careless threadbare
    monotonous mindless dreary repetitive thankless fruitless hopeless unjust incoherent illogical senseless
    irrational arbitrary vindictive spiteful hurtful cruel callous brutal savage vulgar crude coarse lewd
    obscene indecent seedy sordid sleazy slimy shameful shameless disgraceful deplorable lamentable pitiful
    feeble shaky wobbly rickety ramshackle dilapidated derelict decrepit rotten rotting decaying crumbling
    greasy grimy stinking foul rancid cluttered littered dismal poky sweltering deafening frantic frenzied
    jumbled bewildering baffling perplexing puzzling mystifying cryptic murky nebulous slippery devious sly
    deceitful underhand fraudulent crooked hypocritical hollow bogus phoney pretentious conceited supercilious
    disdainful contemptuous scornful mocking sneering sarcastic snide catty pedantic officious domineering bossy
    tyrannical dictatorial authoritarian intimidating threatening menacing belligerent combative confrontational
    antagonistic argumentative abrasive prickly moody sulky sullen grumpy cranky crabby irritable intolerant
    bigoted prejudiced biased lopsided skewed unequal nepotism favouritism cronyism discrimination harassment
    bullying negligence carelessness reckless hazardous perilous lethal faulty defective frayed tattered
    lacklustre uninspired inferior erratic unreliable unpredictable unpunctual lax slack lazy complacent
    apathetic insensitive inconsiderate selfish grasping miserly extortionate exorbitant monotony drudgery
    scandal swindle racket debacle blunder blunders gaffe gaffes defect defects shortcoming shortcomings failing
    failings hassle torment torture misery humiliation snub rebuff affront outrage injustice betrayal treachery
    deceit deception falsehood excuses drivel rubbish claptrap gibberish gobbledygook bluster bluff bravado
    bragging boasting hype propaganda whitewash smokescreen formality gimmick stunt trap ambush inquisition rant
    tirade tantrum tantrums outburst outbursts infighting backstabbing rivalry intrigue friction
    resentment bitterness rancour malice spite contempt scorn disdain disrespect rudeness arrogance conceit
    vanity snobbery sexism racism ageism prejudice bureaucracy backlog bottleneck confusion disorder
    disarray havoc turmoil decay squalor filth grime rot rust stink cheats cheat cheated deceived deceives
    tricked conned fobbed duped hoodwinked fleeced overcharged overcharges exploits exploited abuses abused
    mistreats bullies intimidated threatened harassed humiliates embarrassed ridiculed taunted jeered growled
    scowled glowered frowned sulked whinged grumbles mumbled mumbles dithered dawdled
    fumbled floundered messes mangled garbled neglected neglects disregarded snubbed shunned overloaded
    overloads burdened ruined spoilt wrecked undermined undermines degrading demeaning infuriated frustrated
    dismayed horrified repelled deterred discouraged plagiarised plagiarized discourteous impolite ungracious
    unfeeling uncaring unwilling unsmiling unmoved unhygienic unsanitary unlicensed unlawful illegal unethical
    immoral dubious questionable suspect fictitious nonexistent pathetic ludicrous preposterous laughable`,
  soured: `
    contradicted shouted shouting swore swearing bickered bickering argued arguing grumbled grumbling sighed smirked
    stared muddled overlooked dismissed hurried rattled snapped interrupted dragged fizzled
    dodged ducked fudged waffled rambled droned lectured grilled doubted belittled sneered scolded
    struggled struggles collapsed leaked leaks stank reeked sagged wobbled wobbles
    withheld misled misread misheard misquoted misspelt misspelled misdirected misplaced misprinted`,
  /* More of what belongs to the reader, where a sour word follows. */
  sideMore: `
    instructions directions slides map portal login logins links pictures photos rota shift shifts pattern hours grade uniform
    lockers showers roof wiring tools kit gear rig rigs benches chairs residents patients children guests customers lads
    crew deckhands juniors trainees apprentices volunteers cooks waiters teachers one ones second third last server printer system
    van fridges ovens stage dressing vestry barn stables byre deck cabin cabins bunks galley archive stacks plan minutes figures
    charity trust museum church parish orchestra choir newspaper council
    work duties tasks terms prices menu invitation rules accounts way meal meals lorry truck bus coach beds van goods stock hygiene safety discipline morale
    numbers budget contract wording sentence paragraph page pages screen video sound line connection generator`,
  /* What the writer went through. */
  experiencing: `
    was were ended sat stood spent waited came got rang called emailed wrote turned arrived walked drove travelled traveled
    found met saw heard noticed left watched counted felt`,
  /* What nobody who hires for an ordinary job is looking for. */
  grandiose: `
    astronaut~ spy spies president~ pope king queen emperor~ saint~ messiah magician~ wizard~ unicorn~ superhero superheroes
    superman superwoman batman ninja~ clairvoyant~ psychic~ contortionist~ acrobat~ octopus gladiator~ genius einstein miracle
    jedi samurai sorcerer~ oracle nobel cosmonaut~ demigod saviour savior neurosurgeon`,
  /* Where and among whom nobody looks for comfort. */
  grimPlace: `
    morgue~ mortuary mortuaries funeral~ prison~ jail~ gaol~ crypt~ tomb~ graveyard~ cemetery cemeteries skip~ landfill~ dump~
    dumpster~ bin~ dustbin~ sewer~ swamp~ dungeon~ bunker~ asylum~ circus zoo~ madhouse hostage~ warden~ bailiff~ undertaker~
    executioner~ coffin~ igloo~ freezer~ fridge~ fire barracks abattoir~ scrapyard~ scarecrow~ zombie~ wake corpse~
    dentist~ divorce divorces taxman catacombs submarine~
    speaking clock satnav robot~ brick~ toaster~ cactus statue~ traffic headstone~ iceberg~ turnstile~`,
  /* Virtues that are denied with “anything but”, “far from”. */
  /* What tells an applicant of a job. */
  source: `
    advert~ advertisement~ ad ads posting~ listing~ description~ brochure~ website~ site letter~ email~ mail~ message~
    contract~ leaflet~ flyer~ notice~ spec poster~ vacancy brief invitation~ recruiter~ receptionist~ manager~ agency hr
    foreman supervisor~ secretary staff office colleague~ boss director~ people man woman lady gentleman interviewer~
    panel department headline form panellist headhunter page portal`,
  tells: `
    say says said promise promised promises mention mentions mentioned describe describes described call calls called speak
    speaks spoke talk talks talked states state stated gives give gave lists listed ask asks asked name names named quote
    quoted quotes show shows showed insisted insists tell tells told reads offer offered offers mean meant`,
  /* What is done to a date or a post that will not hold still. */
  reset: `
    moved changed postponed cancelled canceled rearranged rescheduled altered shifted advertised readvertised swapped rewritten
    renamed reposted`,
  /* What those say of a place who are glad to be out of it. */
  regretting: `
    hated hates hate loathed dreaded regret regretted regrets misery miserable nightmare hell worst avoid steer bother burnt
    burned cried quit awful dreadful warned careful beware toxic`,
  virtue: `
    kind warm clear friendly honest safe clean professional organised organized welcoming transparent polite helpful smooth fair
    reasonable respectful punctual quick simple straightforward flexible remote welcome reassuring impressive inspiring encouraging
    convincing thorough tidy modern accurate realistic relaxed courteous prompt ideal flattering impressed civil
    legible gripping thrilling overwhelming spotless hygienic sanitary generous adequate accessible coherent consistent user family`,
  handing: `
    attach attaching attached enclose enclosing enclosed forward forwarding forwarded include including included append
    appending appended send sending sent share sharing shared show showing upload uploading uploaded paste pasting pasted
    scan scanned scanning screenshot copy photo photograph`,
  answerNoun:
    'answer answers decision reply yes response word commitment signature confirmation acceptance',
  relative: `
    wife husband partner spouse fiance fiancee boyfriend girlfriend mother father mum mom mam mama mummy dad daddy papa
    parents parent son daughter child children kid kids baby twins boy boys girl girls brother sister siblings
    grandmother grandfather granny grandma grandad grandpa gran nan nana nanny uncle aunt auntie cousin nephew niece
    missus hubby toddler newborn grandson granddaughter grandchildren stepson stepdaughter
    lad lads lass bairn bairns youngest eldest oldest
    little one ones mil fil amma abba ammi baba`,
  ailment: `
    cancer tumour tumor leukaemia leukemia lymphoma dementia alzheimer alzheimers parkinson parkinsons stroke strokes diabetes epilepsy asthma
    arthritis migraine migraines depression anxiety burnout ptsd adhd autism insomnia bulimia anorexia alcoholism
    addiction covid flu influenza fever pneumonia bronchitis infection shingles croup measles chickenpox mumps sepsis
    virus tonsillitis appendicitis hernia sciatica concussion fracture fractures stent stents pacemaker transplant surgery
    chemo chemotherapy radiotherapy dialysis miscarriage biopsy ulcer ulcers illness disease
    disorder syndrome allergy allergies vertigo lupus crohn crohns endometriosis fibromyalgia hypertension angina palpitations
    seizures seizure exhaustion fatigue injury injuries bleed clot clots
    psychosis bipolar schizophrenia hepatitis hiv aids tuberculosis malaria typhoid dengue gallstones
    gout eczema psoriasis glaucoma cataract cataracts tinnitus scoliosis osteoporosis osteoarthritis rheumatism
    anaemia anemia colitis pcos fibroids menopause mastitis preeclampsia jaundice cholera ocd meningitis sinusitis
    tendonitis melanoma myeloma sarcoma cyst cysts gastritis nausea aneurysm embolism thrombosis septicaemia
    cirrhosis pancreatitis neuralgia hypothermia sertraline prozac antidepressants insulin`,
  bodyPart: `
    hip hips knee knees shoulder shoulders back neck spine disc discs kidney kidneys liver lung lungs eye eyes leg legs
    foot feet ankle ankles wrist wrists elbow arm hand finger thumb toe rib ribs jaw hearing eyesight bowel stomach
    bladder womb ovary ovaries prostate breast thyroid gallbladder appendix tonsils adenoids sinuses achilles tendon
    ligament cartilage meniscus acl valve collarbone nose chest joints gums tooth`,
  /* What surgeons and scanners do to it. */
  treated: `
    replaced removed operated scanned pinned rebuilt reconstructed fused transplanted biopsied amputated drained fixed
    repaired xrayed straightened`,
  /* Too much of it is a fault. */
  excess: `
    long slow junior small basic limited narrow demanding strict complicated corporate formal cold short expensive big
    loud noisy dark hierarchical political stiff traditional old thin hard early repetitive impersonal simple easy vague
    casual elementary pushy heavy slick salesy invasive crowded grand posh`,
  befalls: `
    ill sick poorly unwell hospitalised hospitalized diagnosed pregnant dying disabled unemployed redundant
    promoted deployed relapsed collapsed fallen injured bedridden terminal widowed divorced divorcing separated separating
    arrested sectioned admitted jobless depressed recovering born premature teething ailing frail blind deaf paralysed
    paralyzed suffering autistic infirm
    grieving bereaved imprisoned jailed incarcerated remanded convicted comatose ventilated evicted addicted
    stillborn homesick`,
  bossNoun:
    'boss manager supervisor employer foreman gaffer director chief head lead leader colleague colleagues',
  /* How one comes by a belief about somebody else. */
  hearsay: `
    told tell tells said say says saying thought think thinks believe believes believed heard hear assumed assume assumes
    informed claimed claims impression rumour rumor gossip`,
  /* What was done when one left, of what is over. */
  leftBehind: `
    withdrew withdrawn declined turned pulled cancelled canceled stepped dropped bowed refused rejected passed left walked`,
  /* Other matters than a job interview */
  otherwise: `
    press media newspaper magazine radio television podcast documentary journalist usability intake survey exit mock
    informational visa embassy consulate consular citizenship asylum naturalisation naturalization passport police
    witness court tenant tenancy rental letting flat flatmate housemate roommate admission admissions scholarship
    bursary grant doctoral phd clarification adoption fostering foster disciplinary appraisal celebrity jury
    mortgage loan insurance parole immigration custody pastoral marriage research study`,
  press: `
    newspaper newspapers paper magazine article book podcast programme film documentary thesis series blog page piece
    column feature dissertation broadcast video episode newsletter radio show reporter journalist journal press media
    channel vlog audience readers listeners viewers`,
  elsewise: `
    journalist~ newspaper~ listeners thesis viva dissertation landlord landlady flatmate~ housemate~ roommate~ tenant~
    wedding bridesmaid christening subscriber~ admissions tender dentist physiotherapist undergraduate bachelor examiner
    seminar~ lecture~ grandmother grandfather`,
  /* Positions that are named after who holds them. */
  office: `
    professorship headship registrarship curatorship deanship chaplaincy curacy lectureship directorship mastership
    wardenship stewardship captaincy managership clerkship pupillage traineeship secondment postdoc postdoctoral
    assistantship caretakership editorship secretaryship librarianship bursarship`,
  /* Words that tell of paid work wherever they stand. */
  paidWork: `
    job~ position~ role~ post posts vacancy vacancies opening~ apprenticeship~ internship~ traineeship~ hiring hire
    recruiter~ recruitment recruiting cv resume employer~ employment shift~ career~ gig~ shortlist shortlisting
    salary salaries wage wages payroll professorship~ lectureship~ directorship~ readership`,
  /* Words of other pursuits than earning a living: each says little, several say what a text is about. */
  afield: `
    study studies participant~ respondent~ questionnaire~ consent interviewee~ transcript~ recording recorded anonymous
    anonymised fieldwork survey~ census cohort voucher~ thesis dissertation supervisor viva
    podcast~ episode~ listener~ viewer~ readers broadcast~ aired memoir~ novel~ headline~ article~ magazine~ newspaper~
    documentary reporter~ journalist~ columnist blog bulletin filming filmed channel soundbite microphone anecdote anecdotes
    pupil~ prospectus syllabus semester~ enrol enrolled enrolling enrolment tuition bursary scholarship~ undergraduate~
    freshers degree~ ucas firmed matriculate matriculation gcse gcses dormitory sciences
    landlord landlady flatmate~ housemate~ roommate~ tenant~ rent bedroom~ lodger~ viewing~ sublet mortgage loan lender
    prescription gp physio~ vaccination symptoms consultation
    summons ombudsman complaint~ juror~ jury witness~ burglary passport embassy consulate visa asylum citizenship parole
    alto soprano tenor choir cast casting callback rehearse~ rehearsing rehearsal~ panto sing
    audition~ fixture fixtures tournament league goalkeeper scrum midfield striker winger marathon sprint regatta bib tryouts tryout
    election~ ballot vote~ voting voter~ constituency nominated nominating nomination~ proposers membership member members
    trustee~ governor~ volunteer~ volunteering honorary allotment~ society mayor
    adopt~ adopting fostering puppy kitten breeder pets pet dog dogs hound hounds telly
    grant~ bids funder~ reviewers award prize~ entry contestant~ entrant~ abstract~ manuscript~ submission~ tender~ vendor~ invoice
    brochure subscription demo
    wedding christening baptism vicar bridesmaid bridesmaids godparent
    theme guest~ keynote speaker~ symposium seminar~ lecture~`,
  farOff: `
    podcast~ keynote~ manuscript~ tenancy mortgage scholarship~ bursary marathon subscription~ consulate embassy
    honorary expedition~`,
  /* No work for anybody: gatherings, studies, homes, what offices grant. */
  notWork: `
    wedding~ christening party dinner~ lunch~ brunch supper barbecue picnic coffee gala ceremony reunion retreat
    symposium conference~ webinar~ roundtable trek crossing hike race regatta tournament choir squad cast jury
    scholarship~ studentship~ bursary degree~ doctorate phd masters diploma licence license permit visa passport
    permission conversion extension plot~ allotment~ grant loan mortgage tenancy lease claim citizenship benefit
    subscription membership flat apartment house lodgings bedroom bedsit flatshare cottage bungalow study
    experiment~ questionnaire holiday holidays complaint~ objection~ lender reference puppy kitten dog cat befriending club history berth~ mooring~ pitch kennel kennels tribunal refresher`,
  /* One is asked to give these to listeners, where they open or close an event. */
  spoken: 'talk~ lecture~ keynote~ address speech~ remarks ceremony concert~ plenary',
  event: 'opening closing public guest plenary inaugural invited',
  /* Whose interview is none for a job: “a customer interview”, “the leaving interview”. */
  outsider:
    'customer user client stakeholder shopper leaving leaver home check family expert stage',
  engagement: `
    meeting~ talk~ keynote lecture~ demo demonstration~ workshop~ webinar~ party dinner lunch wedding class classes
    course~ booking~ reservation~ order~ ticket~ subscription~ membership~ flight~ hotel room delivery viewing~ lesson~ gig~ performance~ shoot~
    conference~ game match rehearsal~ ceremony reunion account plan policy standup planning retro`,
  absent: 'them him her em',
  printed: `
    columnist~ correspondent~ article~ editorial~ column~ feature~ newspaper~ paper reader~ reviewer~ reporter~`,
  crowd: `
    readers subscribers applicants applicant candidates candidate neighbours neighbors neighbour residents customers
    parents students editor editors members listeners organisers organizers admissions admission scholarship podcast
    press landlord tenants voters casting membership awards festival jurors donors volunteers programme housing embassy consulate jobcentre registrar guests volunteer`,
  /* What belongs to a hiring process and can be left, called off or missed. */
  hiringThing: `
    process~ application~ interview~ candidacy candidature selection consideration running race search competition
    loop round~ shortlist list pool stage~ assessment~ panel vacancy vacancies position~ role~ job~
    post posts invitation~ invite~ opportunity slot~ place board chat~ call~ conversation~ meeting~ appointment~ visit
    session~ trial superday onsite screening slate pipeline exam test intake contest opening~ procedure hat
    name file candidate~ recruitment traineeship~ internship~ apprenticeship~ offer o'clock ring tests audition~ talks
    audition cv hunt frame picture`,
  /* What is sought with a firm, and for something. */
  sought: `
    interview~ interviewing interviewed application~ apply applied applying candidacy candidature selection selected
    shortlisted listed considered audition~ auditioning chosen assessment search`,
  /* Where a job is done, or what stands for one. */
  workplace: `
    spot~ counter desk round kitchen ward warehouse floor crew rota scheme shift~ project class till bench
    workshop laboratory branch work working museum dispensary library gallery pharmacy guide~ groom~ partie`,
  /* How one is interviewed from afar. */
  online: 'video phone telephone zoom teams skype',
  /* Plainly for a living. */
  employment: `
    job~ position~ role~ post posts employer~ company companies firm~ employment hired appointed employed contract
    organisation organization elsewhere staying stay remain vacancy apprenticeship traineeship internship hospital school
    clinic studio agency restaurant bakery startup bank somewhere something
    kitchen cafe pub diner bistro garage salon depot farm hotel warehouse factory winery dairy outfit brewery workshop`,
  towards: 'for about with on at from by as into over during after before',
  /* Done for nothing, or no work at all. */
  unpaid: `
    befriender~ volunteer~ mentor~ magistrate~ governor~ trustee~ visitor~ speaker~ panellist~ panelist~ juror~ witness~ contestant~
    ma msc bsc mba participant~ guest~ customer~ parent~ patient~ tenant~ lodger~ godparent~ pupil~ subject`,
  /* May be anything at all. */
  vague: `
    place~ thing~ something anything everything group~ party people side season path direction proposal challenge
    commission chair panel school college university council board committee programme program course me us them him
    her it which now ever week day time this that one ones everyone everybody anyone somebody nothing event~ way
    reason~ reasons purpose~ future moment hour afternoon morning evening appointment~ name list place contract exam
    offer~ test tests trial visit opportunity band grade level number ref reference room`,
  hirer:
    'hiring recruitment recruiting recruiter recruiters talent hr interviewer interviewers interviewing',
  kin: `
    mum mom mummy dad daddy aunt auntie uncle gran granny grandma grandad grandpa boss diary sis bro babe sweetheart`,
  acquaintance: `
    colleague~ friend~ neighbour~ neighbor~ coworker~ teammate~ classmate~ shipmate~ flatmate~ roommate~ cousin~ buddy
    mate~ pal intern~ apprentice~ mentee~ student~ acquaintance~ contact~ boss bandmate~ deckhand lad lass`,
  inverted: 'were had should',
  /* Words that end, or stand in, the name of a firm. */
  orgWord: `
    homes memorial ltd limited inc llc llp plc gmbh ag sa bv co corp corporation group holdings partners consulting consultants
    analytics robotics energy freight power media labs lab laboratories systems software technologies technology tech
    bank capital insurance solutions trust foundation school college university academy institute hospital clinic
    surgery dental hotel museum gallery council studio studios works industries logistics health healthcare foods
    brewing brewery bakery bakers nurseries nursery farms farm maritime shipping cruises airlines airways aviation
    motors pharma pharmaceuticals therapeutics optics coaches biotech biosciences security networks digital design architects
    builders construction engineering electric electronics instruments theatre opera orchestra press publishing books
    news daily times records games interactive entertainment pictures films productions agency recruitment staffing
    law legal chambers solicitors accountants associates advisers advisors finance financial fund funds ventures
    investments securities markets exchange mutual union society association charity church parish hospice care
    housing homes properties estates lettings transport trains railways rail bus tramways ferries lines line
    coastlines outfitters stores supermarket market retail fashion apparel textiles furniture interiors crafts
    pottery ceramics glass steel metals mining chemicals plastics paper print packaging supplies tools machines
    robots ai data cloud resorts hotels inns marine mills mill shipyard boats yachts fisheries forestry timber joinery
    printers cleaners caterers catering couriers haulage freighters removals garages tyres cycles bikes optics opticians
    pharmacy pharmacies laundry laundries vineyards wines winery distillery distillers dairies dairy orchards seeds
    veterinary vets kennels stables brothers sons`,
  /* The last word of a position's name. */
  titleNoun: `
    analyst engineer manager lead nurse chef clerk buyer head director assistant coordinator officer steward cook guard
    teacher aide technician intern apprentice trainee associate consultant executive specialist pilot mate captain
    architect representative rep agent fellow lecturer professor attendant porter keeper host hostess hand hygienist
    developer designer administrator accountant auditor supervisor planner adviser advisor scientist researcher writer
    editor producer driver operator mechanic fitter welder plumber carpenter joiner electrician roofer mason gardener
    groomer barista baker butcher receptionist secretary librarian curator archivist conservator registrar tutor coach
    trainer instructor therapist counsellor counselor psychologist physiotherapist pharmacist midwife paramedic doctor
    surgeon dentist vet veterinarian biologist chemist geologist hydrologist physicist statistician economist
    strategist marketer copywriter translator interpreter journalist reporter photographer animator illustrator
    musician conductor chief actor dancer stagehand rigger firefighter warden ranger forester farmer fisherman
    sailor deckhand bosun machinist toolmaker inspector surveyor estimator underwriter broker trader banker teller
    cashier merchandiser stylist hairdresser beautician florist tailor weaver seamstress potter glazier painter
    decorator cleaner housekeeper caretaker janitor concierge waiter waitress bartender sommelier dispatcher courier
    controller treasurer president principal dean chancellor headteacher bursar sexton verger cantor organist
    modeller modeler tester scrummaster owner partner counsel paralegal solicitor barrister attorney lawyer notary
    postdoc scholar student volunteer carer nanny worker labourer laborer packer picker stocker loader salesperson
    recruiter author poet artist composer generalist evangelist historian rating master crofter shepherd beekeeper wrangler
    barber milker scaffolder bricklayer plasterer tiler groundsman groundskeeper gamekeeper farrier saddler cobbler
    locksmith blacksmith fishmonger greengrocer postman milkman lifeguard bouncer doorman usher croupier valet butler
    chambermaid barman barmaid dishwasher commis patissier trucker haulier chauffeur signaller shunter stevedore docker
    driller miner lumberjack logger arborist groundworker steelworker boilermaker millwright lineman upholsterer jeweller
    watchmaker luthier restorer bookbinder typesetter proofreader cameraman choreographer cellist violinist pianist
    drummer puppeteer skipper coxswain purser navigator phlebotomist radiographer sonographer optician optometrist
    anaesthetist dietitian podiatrist undertaker chaplain curate actuary bookkeeper conveyancer mediator detective
    constable bailiff zookeeper shearer herdsman stockman winemaker cooper distiller brewer cheesemaker chocolatier
    confectioner jockey farmhand stablehand childminder invigilator cataloguer cartographer astronomer mathematician
    linguist archaeologist botanist zoologist sysadmin fabricator sparky brickie`,
  /* Cities, countries and regions that stand where a firm could. */
  place: `
    london berlin paris madrid rome vienna zurich geneva amsterdam brussels dublin edinburgh glasgow manchester leeds
    bristol birmingham liverpool cardiff belfast york oxford cambridge munich hamburg frankfurt cologne stuttgart
    barcelona lisbon porto milan turin naples athens oslo stockholm copenhagen helsinki warsaw prague budapest
    bucharest sofia kyiv moscow istanbul ankara dubai doha riyadh cairo lagos abuja nairobi accra johannesburg durban
    delhi mumbai bangalore bengaluru chennai hyderabad pune kolkata karachi lahore dhaka colombo singapore bangkok
    hanoi manila jakarta tokyo osaka kyoto seoul beijing shanghai shenzhen taipei sydney melbourne brisbane perth
    adelaide auckland wellington toronto montreal vancouver ottawa calgary boston chicago seattle denver austin
    houston dallas atlanta miami portland philadelphia washington california texas florida oregon colorado ohio
    england scotland wales ireland britain uk usa america canada mexico brazil argentina chile peru colombia germany
    france spain portugal italy austria switzerland netherlands holland belgium luxembourg denmark norway sweden
    finland iceland poland czechia hungary romania bulgaria greece turkey israel egypt kenya nigeria ghana india
    pakistan bangladesh china japan korea vietnam thailand malaysia indonesia philippines australia zealand africa
    europe asia`,
  nameJoint: 'of and de du the',
  itself: 'it they that which theirs who there these those its their',
  /* Whom one meets on the reader's side: “the lad who rang me”. */
  person: `
    lad lads man men woman women girl girls lady ladies gentleman gentlemen chap chaps bloke blokes fellow guy guys person
    people one colleague~ somebody someone whoever manager~ recruiter~ interviewer~ receptionist~ youngster gent boy boys
    panel staff team chef~ owner~ boss director~ founder~ ceo hr foreman matron head nurse~ assistant~ coordinator~ partner~`,
  /* Besides persons and firms, whom “they” may stand for on the reader's side. */
  host: `
    volunteer~ driver~ porter~ guide~ student~ teacher~ engineer~ analyst~ doctor~ foundation~ reception trainer~
    instructor~ officer~ guard~ cook~ actor~ musician~ pupil~ keeper~`,
  /* What is wished for or thanked for is pay only where it is called so. */
  payName: `
    salary salaries pay pays paid paying wage wages compensation bonus bonuses package packages equity pension pensions
    commission money budget raise raises rise hike increment allowance allowances`,
  /* What fills a life besides a job: “an option of another year in my studies”, “two terms of evening classes”. */
  pursuit: `
    study studies degree university college thesis diploma class classes lesson lessons choir orchestra gym
    reception badge station allotment volunteer volunteering diary documentary film trains operation hearing
    maths`,
  /* What a contract binds one to: it is signed, served, begun. */
  binding: `
    notice resignation contract clause signed sign probation bond clawback serve serving served last leaving starting
    trial in run runs here`,
  /* What a writer settles for the visit itself. */
  bookable: 'room session parking seat ticket taxi hotel visit',
  charity: 'charity auction raffle fundraiser appeal donation donations lifeboat',
  lasting: 'minute minutes min mins hour hours day days',
  /* What is small beside the reader's is no rival of it. */
  small:
    'small tiny tame pale pales paled modest thin narrow ordinary dull little slight limited minor humble',
  onCalendar: `
    monday tuesday wednesday thursday friday saturday sunday morning afternoon evening noon hour hours date dates slot slots
    day week trains meeting`,
  /* Of what one writes of a job, and never of an hour. */
  employing: `
    offer offers job jobs role roles post position company firm employer team opportunity contract they their theirs them
    there career pay salary yours`,
  /* What makes a comparative no praise. */
  hindering: 'harder heavier longer further farther tougher louder newer',
  turning: 'after before by to for against than from when with beside without over as but not',
  /* What one denies or grants where somebody’s kindness is beyond compare. */
  peerless: 'no nothing nobody never none',
  /* What one had hoped for or can bear, which a thing goes beyond or falls short of. */
  measuredBy:
    'expected hoped thought imagined guessed asked feared supposed dreamt believed assumed take manage handle carry said',
  sharing: 'showed gave took made offered had',
  /* What one is invited to, and what may go with it. */
  outing: 'slot visit tour day session evening',
  /* What one does with an applicant. */
  encounter: `
    rang called phoned met meet interviewed interviews saw greeted greets showed spoke talked sent send had picked received
    fetched questioned took let answered answers wrote quizzed assessed tested introduced ran put gave asked`,
  workedOn: 'case cases matters clients patients law',
  /* What only scorn calls anybody. */
  insult: `
    clown~ idiot~ fool~ moron~ liar~ muppet~ jerk~ prat~ plonker~ twit~ crook~ buffoon~ bully bullies oaf~ pig~ snob~ creep~
    wally numpty numpties joker~ pillock~ tosser~ halfwit~ nitwit~ dimwit~ imbecile~ charlatan~ cowboy~ tyrant~ dinosaur~
    bozo~ ass donkey~ disgrace waste`,
  /* Deeds that fault whoever does them. */
  badDeed: `
    oversold overpromised mislaid bungled botched mishandled mismanaged ignored ghosted lied misled smacked smacks
    reeked reeks stank stinks dragged contradicted contradicts bullied mocked patronised patronized interrupted belittled
    misrepresented mistreated disrespected stonewalled fobbed sneered shouted yelled snapped insulted offended humiliated
    smirked sniggered tutted scoffed glared snorted yawned
    interrogated inhumane desperation overpriced overhyped unkind uncaring underpays underpaid overworks aloof
    uninterested disinterested indifferent unpleasant unbearable unworkable hostile bleak seedy squalid`,
  beforeFirm:
    'at to with wish wishing hope hoping trust know about admire admired of your that what how way everything',
  narrator: 'it she he they we there i',
  /* Before “partner”: one at work. */
  atWork:
    'supervising managing senior junior business equity founding general law research training project',
  drawnOn: `used use using read cited quoted followed borrowed`,
  pastVerb: `was were had is are came rang called asked met said told wrote went got gave made took thought found
    offered became did shook heard knew saw`,
  perceiving: `
    found find felt feel thought think saw see heard hear noticed notice say add admit confess remark note observe stress
    mention tell report reckon believe`,
  /* What “you” did with what is then found wanting: “the van you showed me”. */
  shown: 'showed show shown described advertised advertise called offer sent promised call run',
  definite: 'the your this that these those whole entire its',
  /* Words that are no abbreviation of anything, so that their capitals shout. */
  everyday: `
    not no never the this that what who why how is are was were do does did will can could have has had you your my me
    of to and but for with off from stop done want wants interested please thanks thank already again now ever time
    waste leave call calling email some other somebody someone else`,
  /* Words that blame whatever they are said of, in any construction. */
  blame: `
    chaotic disorganised disorganized unorganised unprofessional rude outdated antiquated shambolic amateurish misleading
    dishonest disappointing underwhelming unimpressive mediocre sloppy toxic unfriendly unwelcoming arrogant dismissive
    disrespectful discourteous impolite pushy intrusive invasive bureaucratic understaffed incompetent clueless haphazard
    patronising patronizing condescending insulting soulless shabby dirty filthy shady sketchy dodgy unethical
    unresponsive uninspiring offputting offensive inappropriate unacceptable substandard subpar secretive evasive
    nonsensical shoddy slapdash slipshod farcical laughable abysmal appalling atrocious lousy crap crappy convoluted mismanaged sexist racist
    ageist dreadful horrible terrible awful degrading demeaning humiliating
    rudely curtly harshly dismissively disrespectfully unprofessionally aggressively sarcastically condescendingly brusquely
    arrogantly chaotically carelessly sloppily`,

  /* What an employer does with pay and what goes with it. */
  gives: `
    give~ offer~ pay~ paying paid put~ throw~ thrown threw cover~ fund~ fix fixed set sort~ arrange~ promise~ guarantee~
    provide~ supplied supplies supply grant~ include~ run start~ bring~ raise~ stumped coughed forked shelled lay laid
    dangle~ wave~ match~ found find chuck~ bung~ hand~ do does did add~ top topped back up came coming`,
  /* Of those, what is pay or goes with it, where an employer gives it. */
  perk: `
    dental pension super superannuation bonus allowance allowances fuel petrol diesel mileage childcare creche
    insurance healthcare holidays vacation rates premium premiums differential differentials loading loadings
    shares stock gratuity vouchers voucher uniform uniforms tuition discount discounts increment increments
    sweetener overtime wage wages salary money cash grade dosh annuity perks perk medical
    commission tips tronc equity rsus stipend remuneration quid grand`,
  /* What an employer may pay one to learn for. */
  qualification: `
    degree~ bachelor masters master mba diploma~ phd doctorate apprenticeship college university uni training school
    qualification~ nvq hgv cpd acca cima cfa certificate~ certification~ licence license studies course~ exam~ tuition accreditation`,
  /* What some employers hand out with the job. */
  kit: `car van phone laptop bike bicycle lunch lunches meals breakfast breakfasts parking scooter`,
  heavier: `
    fatter bigger thicker plumper larger heavier rounder healthier juicier fuller higher better fat thick plump heavy
    deeper weightier`,
  bed: `room~ bed bunk flat berth cottage bungalow digs lodging lodgings caravan apartment quarters bedsit`,
  /* Names by which parents and grandparents go, without “my”. */
  parentName: `
    mum mom dad mam gran nan nana nanny granny grandad grandma grandpa daddy mummy mama papa ammi baba amma`,
  /* Days that begin a season of work. */
  feast: `
    easter christmas michaelmas whitsun ramadan eid diwali passover thanksgiving summer autumn winter spring midsummer
    carnival lent`,
  /* “best if I bow out” judges it, and supposes nothing. */
  judged: `
    surprised amazed astonished shocked best better right fair fairer fairest wise wiser wisest proper sensible`,
  partOfDay: 'pm day night nite noon forenoon eve midday morning afternoon evening',
  /** Behind “good”, where “am” is no verb. */
  goodTime: 'am pm day night nite noon forenoon eve midday morning afternoon evening',
  /* Days that greetings wish somebody a happy one of. */
  feastDay:
    'new christmas easter eid diwali holi holidays hanukkah pongal onam thanksgiving halloween nowruz',
};
