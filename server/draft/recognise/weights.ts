/* Written by `npm run learn`: what each clue weighs in telling drafts from other documents. */
export const weights: {
  readonly bias: number;
  readonly words: string;
  readonly meanings: string;
  readonly traits: Readonly<Record<string, number>>;
} = {
  bias: -10,
  words: `
    's 1 able 4 about -1 abroad -4 academy 6 accept -13 accepted -1 accepting -7 accordingly 8 accountant 6
    across -3 actually -4 actuary 8 administrator 10 admissions 4 advance -9 advert 6 advertisement -7 afraid -10
    afternoon 11 afterwards -8 again 3 age 6 agreed -2 ah 8 ahead -3 al -5 all -3 allow -6 allowance 7 alone -7
    along 7 alongside 8 already -4 alright 9 altogether 9 am 2 among 3 an -4 analyst 12 and -2 animator 8 annual -5
    another 1 answer 2 any 2 anybody 5 anymore 11 anyone 6 anything -4 anyway -2 apologise 3 apologize 7
    application -2 applications -11 applied -5 apply -3 applying -11 appointment 4 appointments 8 appreciate 4
    appreciated 12 apprentice 5 apprenticeship -3 archive -5 archivist 6 are -5 arrange 11 arranging 4 arvo 6 as -5
    asante 8 ask -2 asked -5 asks -5 assessment -6 assistance -8 associate 7 association -8 attach -8 attached -10
    attend 5 audit 14 automatic -8 autumn 5 available 3 away -5 aye 9 back 3 badly 7 bake -7 bakery 7 bank -6
    base 13 be -1 bear 6 because 2 been 1 before -2 beg 8 began -9 begin 3 believe 5 bell -5 bench 5 berth 7
    beside 8 besides 8 best 1 better 3 between 3 bid -5 biology -7 bless 7 blessed 8 boat 4 bone -7 bonus 5 book -2
    booked -3 both 6 bother 4 bought -5 bow -4 bowing 8 box -5 boy 8 branch 10 bread 6 brewery 6 briefing 9
    bring -2 bringing 6 brings 6 bucks 10 building 5 bump 9 bunch 7 bus 1 business 4 but -5 bye 4 c -6 cafe 11
    cake -10 call 2 called -3 calling 13 calls 5 calm 5 calms 10 can -7 cancel -6 cancellation -8 cancelled -9
    cancelling 11 cancels -6 candidacy 4 candidate -3 car 5 card -7 care 5 career 6 careers -5 careful 3 carer 8
    carry 10 case 3 casting -9 caught 8 causes 4 cent 10 centre 1 certificates -8 chance 5 chances 8 change -3
    changed -3 changelog -6 charity 5 chat -7 check -9 checking 3 cheered 9 cheers 5 chef 4 choice 3 chuffed 9
    ciao 9 circle 7 circumstances 6 city -10 clash 7 cleaning 8 clerk -7 client -4 clinic 9 clinics 9 clock -7
    close 5 closely 5 closer -4 closes 8 club -12 coach -8 coffee 9 cold -5 colleagues 5 come 2 comes 4 comments -5
    commission 10 committed 6 committee -3 companies -7 company 3 concern 6 conference -2 confirm -3
    congratulations -5 connect 4 connected 13 connecting 7 consent -7 consider 3 considered -6 container 8
    continue 11 continuing 8 contract -2 conversation 6 copy -6 cordially 8 corner 9 corridor 6 cos 7 could -3
    council -6 count 8 counter 2 couple 6 courtesy 9 cover 4 cracking 6 credit 6 crew -2 cried 5 cropped 8 cross 5
    crossed 7 crowd 6 crown -11 ctc 7 curatorship 12 current 2 cut 4 cvs -7 dad -7 daft 9 dank -10 dates -4
    daughter -4 day 4 days -5 de -7 dead 13 deadline 4 dean 9 dear -3 dearest -11 december 3 decide -7 decided -5
    decision -4 deckhand -8 decline -12 declined -7 declines -8 del -10 delighted -2 dental 3 department 11
    deputy 4 described 6 deserve 9 deserved 8 design 5 designer 8 desk 3 details 4 diary -4 die -11 different 5
    direction 11 directions 8 director 4 disappointed -7 doctor 10 does -1 dogs 6 doing 7 dollars 8 done -2 door -4
    double -4 doubt 6 down -4 dr -8 draw 8 drawer 7 driver 2 drop 5 dropped 10 dust 8 e 5 each 7 early -6 ears 5
    earth 7 easier 8 el -8 electrician 4 eleven 2 elsewhere 5 email 5 emailed -7 emails 6 employment 9 end 10
    ended -4 ends 6 engineer 2 enjoy 4 enjoyed -5 enough -3 episode -7 equity 7 estate 8 even -6 evening -2
    evenings -4 ever 5 every 2 everyone -2 everything 3 exam 13 exams -4 exercise -3 exhibition 7 expected -7
    extended 8 extra 4 eyes 8 facilities -8 faculty 8 fair 6 faith 6 faithfully -2 falls -7 farm 5 fascinating 7
    fast 5 father 5 feb -8 february -5 fee -6 feed 5 feedback -6 feelings -5 ferry -2 festival 8 few 10 field 4
    fieldwork -6 fifty -5 filling 5 find 2 finding 7 finds 2 fine -7 fingers 7 finished 5 firm 2 first 3 fit 7
    fitter 7 fitting 2 five -2 fixed 3 fixing 9 flatmate 10 flattering 7 flexibility 8 floor -2 flour -7 folder -8
    folks 4 follow 5 following 9 food -7 for 4 forget 7 forgive 9 forgotten 3 form 1 formal -8 former 6 forms 8
    forth 5 forty -3 forward -2 found 4 four -2 frees -10 friday -1 friend 5 friendly 5 friends -10 from 2 front 3
    fun 4 funnier -9 furniture 9 g'day 6 gallery 9 game 7 garage 5 gas -5 gate -6 gave -5 generous -4 get 7 gets 6
    getting 10 gig 10 girls 7 give -2 glad 5 go -6 god 4 goes 6 going 2 good 8 goodbye 9 got 5 grab 7 grace 10
    gracious 6 grade 5 graduate 5 grammar -9 grant 4 grateful 4 great -1 greet 4 greetings 5 ground 5 group 1
    grown 7 guests 7 guy 9 h -6 had -6 hall 7 hands 4 hang 8 hard -4 harvest 10 has -1 hassle 9 have -2 he -6
    heads -7 hearing -8 heart 9 hectic 9 held -6 hello 2 help -8 helpful 5 her -1 here 8 hey 4 hi 4 him -3 hire 8
    his 7 hit 8 hiya 6 hold -7 holding 8 holler 8 home -1 honest 7 honestly 9 honor 11 honour 4 honoured -6 hope 5
    hopeless -9 hoping -4 host -4 hour 2 hours -2 house 8 housekeeper 5 however 10 hunt 11 husband 5 i -2 icu 8
    id -10 idea 6 idiot 9 in -1 inbox 4 inclined 7 included 6 induction -10 inform 3 inmail 7 inquiry -6
    inspector -5 instead -3 institute 7 institution 6 instructions 9 instrument 11 intake 10 interest 4
    interested -6 interesting 6 internship 5 interview 4 interviewed -5 interviews 1 introduce 6 invitation 6
    invite 4 invited -7 inviting -2 is 1 island -6 it 3 its 9 itself 4 jobs -4 join -7 joined 6 joy 7 judge -8 k -5
    keen 9 keener -8 keeping 4 keeps 6 kept -5 keys -6 kia 7 kind 1 kindly 11 lab 9 lads 8 lambing 6 landed 12
    landlord -5 laptop -7 large 5 last 3 late -4 later 1 launch 7 le 3 leader -7 leaning 5 learned -5 learning 7
    leave -6 left -4 let -2 letter -3 letting -6 lettings 8 level 8 librarian 4 library 3 lies 7 lifeguard 7 lift 3
    like -7 likely 3 likes -6 line 2 lines -6 lining 4 link 6 linkedin 9 lisbon 9 list 4 little 9 livelier 8 load 8
    loads 5 log -5 lol -4 long 4 longer 4 look -5 lot 4 love 3 loved 7 loves 12 luck 2 lunchtime 9 ma -8 ma'am 6
    mad -4 madam -3 made -3 mail -2 making 10 man -2 manager 2 map 5 march 4 maritime 9 mark 5 market 5 match 2
    matched -6 mate 6 matter 7 may 1 maybe 3 me -1 means 10 meant 11 meantime 3 mechanic 5 meet -2 meeting -9
    meetup 12 membership -11 mental 7 mentioned -9 menu 5 message 2 messaging 5 messing 8 met -7 mia -8 mick 7
    microphone -8 middle 8 might 4 million 3 min -6 mind 2 minds 10 minute 4 minutes -8 missed 4 missing -7 mit -7
    moment 10 monday 2 money 5 month -7 months -5 more 2 morning 3 mother 5 move -2 movement 8 moving -3 mrs 6 ms 4
    msc -16 msg 7 much 4 mum -10 music 6 must -2 my 1 myself 8 name 1 nearer -7 need -7 neighbour -6 neither -5
    network 4 nevertheless 7 new -3 newspapers -9 newsroom 9 next -7 ni 8 nice -2 nicely 6 nicer 10 night -5
    nine -4 no -3 nobody -4 noon 11 nor 5 north -7 not -6 note -5 notes -7 nothing -3 now 6 nuisance 8 nurse 6
    nursery 8 o -11 obliged 9 off -2 offer -4 offering -5 office 9 officer -1 often 8 ok -7 okay 6 old 3 on -1
    ones -6 online -7 only 5 onsite 9 onto 7 op -7 opened 6 opening 7 openings 8 opens 7 operation 9 operator 9
    opportunity 9 ora 7 order -6 organisation 11 organisers -12 organist 7 other -4 otherwise -6 our 3 outfit 9
    outside -5 owe -5 p -8 packed 9 packing 7 page -2 pages -5 pair 9 panel -4 paper 4 papers -3 paperwork -4
    parish 7 park -3 parking -3 part 5 participants -10 partners 4 pass -6 passed 5 past 6 paths 11 patience -2
    pay -2 paying -3 payroll -4 pays -5 peaceful 8 pension 7 perfectly -10 permit 12 person 6 pharmacy 4 phone -3
    phoning 6 piano 8 pick 8 picking 8 picture 8 pile 10 pilot 8 pipeline -7 places 6 planner 6 planning -4 plant 4
    playing -6 please -2 pleased 6 pleasure -5 plenty -7 pls -7 plus 5 pm -2 point 11 polite -5 politely -7 pool 8
    pop 6 popping 7 portfolio -5 possible 3 postdoc 8 posted -4 posting 7 practice -2 pray 5 prep -7 prepare -7
    present 9 press -5 pressure -7 private -4 probably 8 probation 8 problem -6 process 6 producer 10 product 5
    profile 4 project -2 promise 4 promised 2 proof 8 proposal -3 prosperous 8 public -5 published 9 publishing 8
    pull -9 pulling 8 pupils 6 push 11 put -3 putting 5 question -4 questions -3 queues 9 quickly 6 quid 6 quite 4
    quote -9 quoted 10 r 5 ra 10 race -9 radar 8 raffle -8 rain -3 rang -3 ranger -5 rate 14 rather -2 ray 9 re 2
    reach 11 reaches 6 read 5 reader -6 reads -6 really 7 reason -5 receive 6 recently -7 reception 1 reckon 9
    reconsider 7 records 4 recruiter -8 recruitment 5 ref -4 reference -3 reflection 8 refund -6 regarding 11
    regards 3 registrar -2 regret -9 rehearsal 9 rejected -5 remember -3 remembered 7 remove 10 replied -5
    reporting 7 reports -6 request -4 reschedule -12 rescheduled -7 researcher 7 residence 7 residents 11
    resignation -15 resources -8 respect 6 rest 8 restaurant 5 retention 9 returning 5 revert 8 review -9
    reviewers -10 right 2 ring -4 ringing 2 road 3 roads 6 robotics 10 role -1 roles -5 roof -4 room 3 rooms -6
    rooting 10 round -3 rounds 5 rude -4 run 3 running 3 sadly -8 safe 8 safety 5 said -3 salary -5 salon 12
    saturday -3 say -7 saying 6 says -5 schedule 4 scheduled 11 scheduling 8 scholarship -7 school 9 search 5
    season 5 seat 3 second -5 see -2 seems 4 seen -2 selection 6 send -2 sending 5 sentence -6 sentences -10
    september 2 service -2 services 6 session -7 set 10 setting 10 settled 8 shall 4 she -7 sheet -5 shift -1
    ship -6 shipyard -8 shoot -4 shop 4 short -3 shot 10 shout 3 show -4 showed 8 showing -6 shown 5 side 2 sign -4
    signal 10 signed 4 sincerely 3 sing -8 sister -3 sit 2 site 2 sits 6 six -3 sixth -6 skies 12 sleep 3 slept -6
    slot 7 small -4 smooth 10 snow 6 so 3 sofia 6 some 9 somebody 1 something 2 somewhere -7 soon 2 sooner -4
    sorry -1 sort 7 sorted 2 sorting 13 soz 6 sparky 9 speaking 4 specialist 5 spoke 7 spot 11 spring 2 squeezing 7
    sr 9 stack 8 staff 2 stage 4 stairs -7 stamps -11 stand -4 standing 5 stands 5 start -7 started -6 starts -3
    startup 8 statement -6 station 6 status -11 staying 9 stays 3 steady 7 step -6 stepped 8 steps -7 steward -4
    stoked 7 stone 7 stood -5 stop -4 story 4 straight -3 strategist 9 street 6 strike 2 stroke 12 strong 6 stuck 9
    students -7 studies 3 stylist 7 submit -9 success 6 successful 5 such 2 sugar -5 suggest -4 suit 8 suitable 6
    suits -4 summer 2 super 6 supplier -14 surgery 8 surprise 5 swing 9 systems 6 ta 4 table 2 take -5 taken 2
    takes -3 talent -5 talks -4 task 7 tax 9 teaching -7 team 2 teams 6 technician 5 tell -7 telling -6 tells -5
    tenants -5 term 8 terms -6 test -4 tests 6 texting 7 than 2 thank 2 thanked -12 thankful 9 thanks -4 that 3
    theatre 5 their -2 theirs 4 them -6 then -3 there 3 therefore 3 these 1 they -3 thing -2 things 3 third -6
    thirteenth 6 this 1 tho 5 those -5 thought -4 thoughtful 11 thoughts 10 thousand 10 three -5 through -2
    throughout 9 thrown 7 thursday -1 thx 9 tickets -6 tickled 9 till 8 time -3 times 5 timetable 11 tiny -6
    title 8 to -2 today 2 told -4 tomorrow -7 too -4 took 7 tool -5 top 3 torn -8 touch 1 touched 11 touching 10
    tour 1 towards 4 town -3 track -8 trade 8 train 3 trained 6 trainer 7 training -3 tram -6 translator 6
    travel -5 treat 10 treats 7 tried 4 trip -5 trouble 5 truly 2 try -2 tue -8 tues 6 tuesday 3 turn -5 turned -8
    turns 9 twice 4 ty 8 typing -8 u -7 unanswered 12 uncle 5 under -3 understand -1 understanding 10
    unfortunately -5 university -6 until -9 up 1 us -11 use -4 used 4 usual -9 vacancy 3 van 3 very 2 video 2
    view -3 viewing -9 visa -8 visit 5 visits 8 voucher -7 w -4 wages 8 wait 6 walk 4 walks 11 want -3 wanted -3
    wants 3 ward -3 warmly -3 warning 7 was -1 wave 7 way 2 ways 9 we -5 website -6 wednesday 3 weds 6 week 2
    weeks 2 welder 7 welding 9 well 7 went 2 were 1 what -3 whatever -2 when -1 where -1 whether -7 while 4 whole 2
    why -5 will -4 willing -6 winds 5 wing 13 winter -2 wish 4 wishes -2 wishing 15 wit 11 with 2 withdraw -3
    withdrawing 6 withdrawn -8 withdraws -10 within -4 without -5 won -6 word 3 wording -9 worked -4 workers -12
    works -5 worth 4 would -4 wrist -9 write -1 writer 7 written -4 wrote -5 x -5 xxx 12 y'all 9 ya 9 yard 4 ye 9
    year 1 years -4 yes 3 yesterday -6 yo 10 your -2 yours -4 yourself 4 zoom 8`,
  meanings: `
    accepted 3 advising -5 afield -9 afterthought 3 amount 1 appliesNow -9 arrived 5 asEmployer -7 aside 13
    asksAgain 3 attend -1 bareSentence -2 bidding 8 booked -4 byEmail 1 callMade 1 calling 2 cancel -4 cancelSoon 4
    candidacy 4 checkIn 1 coming 3 comingSoon 2 connecting 9 contactMe 4 datedBack 3 delay -3 doubt 7 elsewise 3
    employs 6 erasure 8 expected 7 farOff -3 flaw 13 forTime 4 goingOn -4 goodbye 9 goodwill 8 hardship 9
    harksBack -1 harsh 15 harshTo 6 hedge 4 hiring -2 hush 7 incredulous 8 informs 2 interview 3 interviewed -7
    invited 2 invitedTo -1 lacking -11 later 2 leaning 10 letGo 1 linkedinByName 11 moveHint -7 moveStrong -3
    moveWeak 2 news 7 noGoodwill -6 noThanks 2 noWorth 2 notApology -3 notFlaw 7 notOffer -1 notPay 7 notRank 1
    notSour 9 ofAnother -4 ofEmployer -8 ofInterview 4 ofOffer -4 offerDeadline 11 offerProof -2 offerSoon -6
    offerTerms -4 onLinkedin 5 openAct -6 openIf 8 openOrder 1 openWere 5 opensBack 2 otherFirm 3 otherInterview -5
    otherSign 2 otherThing -7 otherTime 2 otherTold 3 ownHealth 3 ownTrouble 2 pastWithdrawal -2 patience -5 pay 9
    perTime 3 permission 2 pointsBack 2 ponder 5 pressed 3 questioned -5 rankBeside 12 rankHint 1 reason 4
    referring 10 rejoining -5 remove 5 reply 12 resend 9 scorn 8 seeHow 11 setBeside 2 shaky 9 slightMove 10
    slightPay 6 slightStart 4 slightTerms 5 slot 2 sneer 11 someDay -2 soon 4 sorry -2 stall 9 staying 2
    takesJob -1 termsHint -3 texting 2 thanks 2 time -3 timing 3 toldOf -6 topic 3 tradeOf 2 undecided 2 unneeded 4
    voicemail 4 wentQuiet 13 whyCounted 9 whyHeart 10 whyHome -5 whyHours 4 whyPastime 6 whyStudy 7 whyTravel 5
    whyWork 2 willing 3 withdraw -2 worth -2`,
  traits: {
    'against 1': -8,
    'against 2': -6,
    'against 3': -8,
    'against 4': -6,
    'against 5': -6,
    'against 6': -5,
    'against 7': -8,
    'against 8': -7,
    'clear 1': -4,
    'clear 2': 3,
    greeting: 4,
    headers: 2,
    'known 0': -9,
    'known 1': -7,
    'known 2': -13,
    'known 3': -10,
    'known 7': 8,
    'known 9': -1,
    'length 3': -3,
    'length 4': -2,
    'length 5': -1,
    'length 7': -1,
    'mine 0': -14,
    'mine 1': -5,
    'mine 2': 4,
    'mine 3': 1,
    'mine 4': -5,
    'obstacle it accepts the interview': -4,
    'obstacle it answers an offer, not an interview': -14,
    'obstacle it doesn’t read like a message': -30,
    'obstacle it isn’t about a job interview': -5,
    'obstacle it isn’t about an interview of yours': -9,
    'obstacle it leaves a job': -3,
    'obstacle it only tells of an interview': -7,
    'obstacle its interview is over': -10,
    'obstacle it’s about someone else’s interview': -4,
    'obstacle none': 29,
    'obstacle nothing in it turns an interview down': -15,
    'obstacle the employer writes it': -10,
    'others 0': -2,
    'others 1': -1,
    'others 2': -6,
    'others 3': -6,
    'others 4': -7,
    'ours 0': -1,
    'ours 1': -4,
    'ours 2': -10,
    'ours 3': -10,
    'own 1': 3,
    'own 2': 5,
    'own 3': 5,
    'own 4': 4,
    'own 5': 4,
    'own 7': 4,
    'own 8': 2,
    'scenario connect': 12,
    'scenario decline': -7,
    'scenario follow-up': -2,
    'scenario reply': 5,
    'scenario reschedule': 9,
    'scenario resend': 9,
    signOff: 2,
    'unclear 1': 3,
    'unclear 2': 5,
    'yours 0': -2,
    'yours 2': -5,
    'yours 3': -7,
  },
};
