/* Written by `npm run learn`: what each clue weighs in telling drafts from other documents. */
export const weights: {
  readonly bias: number;
  readonly words: string;
  readonly meanings: string;
  readonly traits: Readonly<Record<string, number>>;
} = {
  bias: -11,
  words: `
    a 1 able 5 about -1 abroad -4 academy 5 accept -14 accepted -1 accepting -7 accountant 7 across -4 add 3
    administrator 11 admissions 3 admitted 10 advert 6 advertisement -8 adviser -6 afraid -9 after 1 afternoon 8
    afterwards -5 again 3 age 7 agreed -2 ah 9 ahead -2 all -2 allow -5 allowance 7 along 8 alright 9 alto -9
    altogether 8 am 2 an -4 analyst 10 and -2 animal 6 animator 9 another 1 answer 2 anxiety 7 any 4 anybody 6
    anymore 13 anyone 3 anything -7 apologise 4 apologize 9 appearing 6 applicant 4 application -1 applications -10
    applied -6 apply -4 applying -8 appointment 4 appointments 6 appreciate 5 appreciated 12 archive -4 archivist 6
    are -5 arranging 5 as -5 asante 4 ask -2 asked -5 asks -5 assistance -8 assistant 2 associate 9 association -7
    attach -7 attached -7 attend 4 audit 14 auditors -6 august -4 aunt -8 authority 6 auto 7 autumn 4 away -5 aye 9
    back 3 badge 7 badly 4 bakery 7 bank -4 barber 7 base 10 be -1 bear 6 because 3 before -2 began -5 bench 6
    benefits 5 berth 8 beside 9 besides 5 best 1 better 3 between 4 bike -6 bins -6 bless 10 blessed 7 blessings 8
    blue -6 boat 3 bone -9 bonus 6 book -2 booked -5 both 6 bother 4 bought -8 bow -4 bowing 7 boxes 7 boy 5
    branch 13 brand 7 bread 7 briefing 8 brings 7 broken -7 building 4 bump 8 bunch 9 burnout 6 bursar 7 bursary -8
    bus 4 busy 6 but -5 buy -6 buyer 4 bye 5 c -5 cafe 13 cake -10 calendar 3 call 1 called -3 calling 11 calm 10
    can -8 cancel -6 cancelled -9 cancelling 11 candidacy 5 candidate -3 candidature 2 car 2 card -10 care 4
    career 4 careers -6 carer 7 carers 8 carry 8 case 5 casting -9 caught 6 cell 5 cent 8 certificates -8 chance 6
    chances 8 change -3 changed -4 changelog -10 charity 6 chat -7 check -8 cheered 8 cheerio 7 cheers 3 chef 3
    chew 7 children 3 choice 3 chosen 3 christmas -3 chuffed 9 ciao 9 circle 5 city -6 cleaning 8 clerk -6
    client -4 clinic 8 clinics 9 close 5 closely 6 closes 9 closing 4 club -12 coach -11 coffee 11 cold -4
    colleagues 6 column -9 come 2 comes 3 coming 1 commission 8 committed 7 committee -5 community 5 companies -9
    company 4 compensation 6 complete -4 compliment 9 concern 6 conference -4 confirm -5 congratulations -7
    connect 4 connected 14 connecting 6 consent -10 considered -5 container 10 continue 11 continued 7 continuing 9
    contract -2 conversation 6 copy -5 cordially 6 corner 8 cos 8 costs -6 could -2 council -4 counsel 7 count 9
    couple 9 courtesy 8 cover 4 cracking 8 credit 6 cropped 9 cross 7 crossed 5 crowd 6 crown -11 ctc 8 cup -6
    curator 5 cut 4 cv -2 cvs -6 dad -5 daft 9 dank -9 dated 8 dates -4 daughter -5 day 3 days -6 de -7 dead 13
    dean 6 dear -3 dearest -8 december 2 decide -6 decided -5 decision -3 decline -9 declined -7 declines -9
    deleted 6 department 13 deposit -6 deputy 4 described 6 deserve 8 deserves -4 designer 8 desk 4 details 5
    diary -4 did -2 die -10 different 3 differently 10 direction 11 directions 9 director 6 disappointed -12 disc 9
    discussion -8 doctor 7 doctoral 7 doing 7 dollars 9 done -4 door -2 double -4 doubt 6 down -3 dr -7 draft -6
    draw 11 dress 10 drew 6 driver 1 drives 7 drop 4 dropped 11 dry 2 dust 10 e 4 each 6 earlier 4 early -4
    earth 10 easier 7 echo -10 either -4 el -8 eleven 3 elsewhere 6 email 4 emails 10 emergency 8 employers -10
    employment 9 empty -7 end 11 ended -5 engineer 3 engineering -7 enjoy 6 enjoyed -7 equity 5 estate 8 even -5
    evening -2 evenings -5 event -5 ever 3 every 2 everyone -3 everything 5 exam 11 excited 6 exciting 9 excuse 6
    exhibition 8 expected -9 expecting 8 extended 7 extra 2 eyes 6 facilities -6 faculty 9 fair 3 faithfully -2
    falls -5 fancy -6 farm 3 fascinating 10 fast 4 feb -9 february -5 fee -5 feedback -7 feel -2 feelings -5
    feels -7 festival 7 few 7 file 3 fill -3 filling 5 finally 8 find 3 finding 4 fine -7 fingers 5 finish -3
    finished 6 firm 1 first 5 fit 9 fitter 6 fixed 3 fixing 11 flat 3 flatmate 11 flats 9 flattering 11
    flexibility 8 flight 8 folder -11 follow 3 following 3 food -7 for 4 forget 6 forgive 8 forgotten 5 form 2
    former 8 forms 6 forth 6 forty -5 forward -3 found 5 four -2 fourth 6 freed -7 fri -5 fridge -8 friend 3
    friends -8 from 3 front 2 fruitful 10 funnier -11 furniture 9 future -3 gallery 8 game 7 gap 4 garage 7 gate -6
    gave -4 get 6 gets 5 getting 8 gig 9 girl 4 girls 7 give -3 given 2 glad 4 glass -5 go -5 god 4 goes 7 gone 2
    good 8 goodbye 10 got 5 grab 9 grace 12 gracious 5 grade 5 graduate 4 grand 4 granddaughter 11 grant 5
    grateful 4 great -1 greet 7 greetings 5 ground 4 guess -6 guests 7 guide 4 guy 8 had -6 hall 8 hands 4 hang 13
    happening 9 happy -2 hard -4 harvest 13 has -1 have -3 he -5 heads -5 health 6 hearing -9 heart 8 held -4
    hello 2 help -9 her -1 here 7 hey 5 hi 4 him -5 hire 8 hired -3 hiring -3 his 4 hit 7 hiya 8 hold -7 holding 6
    home -2 honest 7 honestly 7 honour 6 honoured -4 hope 7 hospital 5 hour 2 house 8 how 3 however 11 hr -3 hunt 9
    hunting 9 husband 6 hygienist -4 i -2 icu 7 id -11 idea 9 inclined 8 induction -8 inmail 5 inquiry -9 inside 3
    instead -2 institute 7 instrument 10 insurance -6 intake 10 interest 3 interested -5 interesting 6 internship 7
    interview 4 interviewed -5 interviewer -4 interviewing 1 invitation 6 invite 5 invited -3 ironed -6 is 1
    island -6 issue -8 it 3 its 7 itself 6 jan -5 job 1 jobs -6 join -6 joined 5 joy 6 judge -9 jun -4 keen 7
    keener -7 keeping 5 keeps 7 kept -5 kia 7 kind 1 kindergarten 9 kindly 10 knee -4 know -1 la -9 lab 4
    laboratory -5 lads 9 lady -3 lambing 7 landed 13 landlord -5 lands 5 laptop -7 large 5 last 3 late -3 launch 5
    law -5 lead 4 leader -5 leaning 6 learned -4 learning 9 leave -5 lectureship 8 left -4 legal -7 lesson -4
    let -2 letter -3 letters -4 letting -6 lettings 8 level 5 library 5 life -4 lifeguard 7 lifts 9 like -6
    liked -3 likely 5 lines -7 link 5 linkedin 7 list 5 lists -6 little 11 load 7 loads 6 lol -5 long 5 longer 3
    look -6 looks 5 lot 6 love 3 loved 4 loves 10 ltd -6 luck 3 lucky 7 lunch -3 lunchtime 7 ma'am 8 mad -5
    madam -3 made -2 mail -2 making 11 manage 6 map 5 march 2 maritime 9 mark 5 market 4 match 4 mate 6 matter 8
    may 1 maybe 3 mean -5 means 9 meant 11 meantime 3 mechanic 5 meet -2 meeting -8 meetup 11 membership -10
    mentioned -6 menu 7 merchandiser 8 message 3 messaging 6 messing 9 met -5 mick 7 middle 4 might 2 million 7
    min -4 minds 9 mine 3 minute 6 minutes -5 missing -8 mit -7 moment 11 mon -4 monday 2 money 6 monitoring 10
    month -6 months -6 more 1 morning 3 mother 5 move -1 moved -2 movement 8 moves -11 moving -3 mrs 5 ms 4 msc -14
    msg 5 much 5 mum -8 music 6 must -2 my 2 myself 8 n -6 nearer -7 need -6 neighbour -6 neighbours -5 neither -5
    network 3 nevertheless 9 new -2 next -6 nice -4 nicely 7 nicer 9 night -5 nine -4 no -3 nobody -3 nominating -9
    noon 10 north -7 nose 10 not -6 note -5 notes -8 nothing -3 november 1 now 6 nudge 7 nuisance 7 numbers -8
    nurse 6 nursery 6 o -8 obliged 7 occasion -5 october -1 off -1 offer -4 offering -4 office 7 officer -1
    official 9 often 9 ok -6 okay 7 old 2 one 2 ones -5 only 4 onsite 8 onto 7 op -6 opened 6 opening 7 openings 8
    opens 5 operation 7 operations -4 operator 5 opportunity 9 or 1 ora 7 order -5 organisation 10 organist 8
    other -3 our 2 outfit 8 over 1 p -6 pack 6 packed 10 packing 7 paid 2 pair 5 pairs -8 panel -5 paper 3
    papers -3 paralegal 4 parents 5 parish 5 park -4 parking -4 part 6 participant -12 participants -10 partners 3
    pass -7 passed 4 passport -6 past 4 paths 8 patient 3 pay -2 paying -5 payroll -5 pays -4 peaceful 10
    pension 11 perfectly -7 permit 10 person 7 phone -4 phoning 10 pick 7 picking 8 picture 9 pile 10 pilot 8
    pipeline -8 place 1 planner 6 planning -6 plans 4 plant 4 plasterer 8 please -2 pleased 7 pleasure -5 plenty -5
    plumber -5 plus 5 podcast -6 point 8 polite -8 politely -7 pool 8 poorly 8 pop 8 popping 6 porter -4
    portfolio -6 position 1 possible 2 postdoc 10 pour -7 practice -2 pray 4 predecessor 5 prep -7 prepare -8
    present 7 press -5 pressure -7 pretty 8 price -4 prints -10 probably 9 probation 7 problem -6 procedure 6
    process 6 processes -7 producer 9 prof 5 profile 4 profiles -7 promise 4 promised 1 proper 6 properly 4
    prosper 8 prosperous 7 proud 6 public -4 published 8 pull -7 pulling 11 pupils 7 pursue 6 push 9 put -3
    putting 5 question -6 questions -4 quick 2 quickly 7 quid 7 quite 4 quote -9 quoted 9 ra 8 radar 6 rain -5
    ran 3 rang -3 rate 11 rather -3 ray 9 reach 11 reaches 7 read 5 reading 2 really 4 reason -4 reasons 9
    recently -5 reckon 6 reconsider 8 records 3 recruiter -7 recruitment 4 red -7 ref -5 referee -9 references -5
    reflection 7 refund -8 regarding 10 regardless 9 regards 3 regional 5 regret -7 rejected -7 remaining -4
    remembered 8 remove 11 replied -6 reported -6 reports -7 request -5 reschedule -7 researcher 10 residence 6
    residents 10 resignation -13 respect 4 respectfully 2 rest 11 restaurant 9 returning 4 revert 10 review -7
    reviewed -8 right 3 ring -3 rn 6 road 4 roads 8 role -1 room 3 rooting 9 round -3 rounds 8 rude -4 run 4 rung 4
    running 3 runs -4 sadly -9 safe 7 safety 5 said -3 salary -5 sale 7 salon 13 saturday -3 say -6 saying 3
    says -4 scheduled 9 scheduling 10 scholarship -7 school 8 scratch 5 search 6 season 6 seasons 8 seat 3
    second -4 section -3 security 6 see -2 seems 7 selection 7 sending 6 senior -3 sent -4 sentences -6 services 5
    session -7 set 8 setting 14 settled 9 settles 7 shall 4 shambles 8 shared 4 she -8 sheet -7 ship -5 shipyard -8
    shoe -9 shoot -6 shop 4 short -3 shortlisted 4 shot 9 show -2 showed 8 showing -4 side 3 signal 7 signed 4
    sincerely 2 sing -7 sir 3 sister -4 sit 3 site 2 sits 9 six -4 sixty 5 sleep 4 slept -6 slice -8 slot 6
    small -4 smooth 10 snow 8 so 3 sofia 8 some 10 somebody 2 sometime 6 somewhere -7 soon 1 sort 5 sorted 3
    sorting 9 sounded -5 speak -1 spinning 9 spoke 7 spot 11 spring 2 squeezing 7 stack 9 stage 5 stairs -6
    stand -4 standing 5 stands 8 start -7 started -9 starts -5 statement -6 station 5 status -6 stay 1 staying 10
    stays 3 steady 8 step -6 stepped 8 steps -7 steward -3 stoked 6 stone 6 stop -4 store -3 stories -9 story 5
    straight -4 street 7 stroke 10 stuck 8 student -4 students -4 submit -7 success 6 such 5 sugar -9 suggest -7
    suit 4 suitable 6 suits -4 sunday 3 super 10 supplier -11 supposed 5 sure -2 surgery 8 surprise 9 swing 9
    symposium -7 systems 8 ta 3 table 4 take -5 taken 2 takes -5 taking -1 talent -4 talk -2 task 10 tax 9 teach 5
    teaching -5 team 2 technician 6 tell -7 telling -10 tells -4 tenant -12 tenants -6 term 8 terrific 7 test -4
    tester 8 texting 5 than 2 thank 3 thanked -7 thankful 10 thanks -4 that 3 the -1 theatre 5 their -2 theirs 5
    them -8 then -2 there 2 therefore 5 these -3 they -3 thing -2 things 4 thinking 3 third -6 thirteenth 6 this 1
    tho 8 those -7 though 2 thought -4 thoughtful 9 thousand 9 three -3 through -4 throughout 11 thrown 7 thurs -3
    thursday -1 thx 15 tickets -6 tickled 11 tidy 6 till 4 time -1 times 6 timetable 13 tiny -7 tips -5 title 6
    to -2 told -3 tomorrow -5 too -4 took 6 top 4 touch 1 touched 12 touching 7 towards 5 town -6 trade 4 train 3
    trained 6 trainee 2 tram -5 travel -6 treat 8 treats 7 trouble 4 tues 6 tuesday 3 tuesdays -7 turn -5 turned -7
    turns 8 twice 3 u -7 unanswered 12 uncle 4 under -6 understand -2 understanding 10 unfortunately -5
    university -8 unread 7 until -8 up 1 us -10 use -4 usual -7 vacancy 3 valid -8 van 3 very 2 viewing -12 visa -9
    voice -3 voicemail -6 voucher -6 wages 9 wait 4 want -3 wanted -2 wanting 5 wants 2 ward -2 warm 2 warmly -2
    warning 6 was -1 wave 9 way 3 ways 7 we -5 wednesday 4 weds 8 week 3 welder 8 welding 9 well 7 went 2 wet 6
    what -2 whatever -3 whether -8 whichever 7 while 4 whoever 7 why -6 will -3 winds 7 wing 8 wish 4 wished -7
    wishes -2 wishing 16 wit 9 with 2 withdraw -3 withdrawing 6 withdrawn -6 withdrew 2 within -3 without -2
    woman -6 won -5 wondering 8 word 2 wording -13 worked -6 workers -8 working -4 works -4 workshop 2 would -3
    write -2 writing -1 wrote -8 x -4 xxx 12 y'all 11 ya 7 ye 9 years -5 yes 4 yesterday -7 your -3 yours -4`,
  meanings: `
    accepted 3 advising -6 afield -9 afterthought 3 amount 2 appliesNow -11 applying 2 arrived 10 asEmployer -6
    aside 7 asksAgain 2 attend -1 bareSentence -3 bidding 8 booked -4 callMade 1 calling 3 cancel -4 cancelSoon 3
    candidacy 3 checkIn 2 comeBack -1 coming 3 comingSoon 1 connecting 12 contactMe 4 datedBack 2 delay -2 doubt 5
    elsewise 1 employs 7 erasure 8 expected 7 flaw 11 forClient -3 forTime 3 freesHour 3 goingOn -4 goodbye 10
    goodwill 7 hardship 10 harsh 13 harshTo 4 hedge 4 hiring -3 hush 8 incredulous 7 informs 2 interview 3
    interviewed -6 invited 2 invitedTo -1 keepOpen 2 kinFact -2 later 2 leaning 10 letGo 1 linkedinByName 12
    moveContext -2 moveHint -7 moveStrong -3 moveWeak 1 news 8 noGoodwill -6 noThanks 2 noWorth 2 notApology -4
    notFlaw 6 notOffer -1 notPay 8 notRank 2 notSour 10 ofAnother -5 ofEmployer -11 ofInterview 3 ofOffer -4
    offerDeadline 5 offerProof -4 offerSoon -5 offerTerms -4 onLinkedin 3 openAct -6 openIf 8 openOrder 3
    openWere 5 opensBack 1 otherFirm 3 otherInterview -5 otherThing -8 otherTime 1 otherTold 2 ownHealth 3
    ownTrouble 3 pastWithdrawal -2 patience -6 pay 7 payHint 3 perTime 4 permission 2 ponder 4 pressed 3 proceed 1
    questioned -4 rank -1 rankBeside 13 rankHint 2 reason 4 referring 8 refusal -4 rejoining -4 remove 3 reply 13
    reschedule -1 resend 9 seeHow 9 setBeside 2 severalJobs -5 shaky 13 slightMove 12 slightPay 4 slightStart 5
    slightTerms 6 sneer 10 someDay -2 soon 3 sorry -3 stall 9 takesJob -1 termsHint -3 texting 1 thanks 2 time -4
    timing 2 toldOf -6 topic 3 tradeOf 1 unneeded 6 unwanted -3 voicemail 4 welcomed 2 wentQuiet 12 whyCounted 10
    whyHome -7 whyHours 5 whyPastime 7 whyStudy 7 whyTravel 4 whyWork 1 willing 3 withdraw -3 worth -2`,
  traits: {
    'against 1': -8,
    'against 2': -6,
    'against 3': -7,
    'against 4': -6,
    'against 5': -6,
    'against 6': -4,
    'against 7': -8,
    'against 8': -7,
    'clear 1': -4,
    'clear 2': 3,
    greeting: 4,
    headers: 1,
    'known 0': -10,
    'known 1': -9,
    'known 2': -14,
    'known 3': -12,
    'known 7': 6,
    'known 9': -2,
    'length 7': -2,
    'mine 0': -14,
    'mine 1': -3,
    'mine 2': 6,
    'mine 3': 2,
    'mine 4': -4,
    'obstacle it accepts the interview': -6,
    'obstacle it answers an offer, not an interview': -14,
    'obstacle it doesn’t read like a message': -28,
    'obstacle it isn’t about a job interview': -6,
    'obstacle it isn’t about an interview of yours': -11,
    'obstacle it leaves a job': -4,
    'obstacle it only tells of an interview': -5,
    'obstacle its interview is over': -10,
    'obstacle it’s about someone else’s interview': -4,
    'obstacle none': 30,
    'obstacle nothing in it turns an interview down': -14,
    'obstacle the employer writes it': -8,
    'others 0': -2,
    'others 1': -2,
    'others 2': -6,
    'others 3': -4,
    'ours 0': -1,
    'ours 1': -2,
    'ours 2': -8,
    'ours 3': -7,
    'own 1': 3,
    'own 2': 5,
    'own 3': 5,
    'own 4': 3,
    'own 5': 4,
    'own 6': 1,
    'own 7': 3,
    'own 8': 3,
    'scenario connect': 11,
    'scenario decline': -6,
    'scenario follow-up': -2,
    'scenario referral': 2,
    'scenario reply': 3,
    'scenario reschedule': 8,
    'scenario resend': 9,
    signOff: 2,
    'unclear 1': 4,
    'unclear 2': 5,
    'yours 0': -3,
    'yours 2': -4,
    'yours 3': -5,
  },
};
