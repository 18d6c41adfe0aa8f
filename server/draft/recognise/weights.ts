/* Written by `npm run learn`: what each clue weighs in telling drafts from other documents. */
import type { Weights } from './clues';

export const weights: Weights = {
  bias: -10,
  words: `
    a 1 able 5 about -1 above -3 abroad -6 academy 7 accept -12 accepted -1 accepting -7 accordingly 8 accountant 8
    add 5 administrator 9 advance -9 advertisement -7 adviser -4 afraid -11 after 1 afternoon 7 afterwards -8
    again 1 against -5 agrees 8 ah 8 ahead -2 al -5 all -2 allowance 6 alone -6 along 6 alongside 9 already -4
    alright 12 also -4 altogether 10 always 6 am 1 among 6 an -4 analyst 10 and -2 another 2 answer 2 answered -2
    any 1 anymore 12 anyone 4 anything -6 anyway -3 apologies 3 apologise 4 apologize 8 applicants -4
    application -2 applications -7 applied -4 apply -7 applying -10 appointments 5 appreciate 5 appreciated 12
    archive -5 archivist 6 are -5 arrangements 9 arranging 7 arrive -7 arvo 7 as -6 asante 5 ask -2 asked -7
    asks -7 assistance -11 associate 9 association -6 attach -11 attached -7 attending 2 audit 13 august -5
    autumn 7 available 5 away -7 awkward 7 babies 11 back 2 bad -4 badge 5 badly 7 bake -11 bakery 7 bank -4
    base 12 be -2 bear 9 because 4 been 2 before -1 beg 8 began -9 bench 9 beside 7 besides 9 best 1 better 3
    big -5 biology -7 birth -9 bit 4 bits 7 bless 10 blessed 8 blessings 9 boat 5 bonus 6 book -1 booked -7 boss 4
    both 12 bother 5 bought -7 bounced 8 bow -4 bowing 11 boxes 7 boy 7 branch 12 brand 6 bread 5 brewery 7
    briefing 9 bright 5 bring -4 bringing 5 brings 5 broken -6 bucks 8 budget -5 bump 7 bunch 8 bursary -9 bus 2
    business 3 busy 8 but -5 buyer 5 bye 4 c -8 cafe 11 cake -10 calling 13 calls 6 calm 8 calms 10 came -2 can -8
    cancel -7 cancelled -9 cancelling 12 candidacy 4 candidate -4 candidature 2 car 3 card -10 care 4 career 5
    careful 2 carer 7 carry 9 caseload 10 caught 10 cell 8 cent 8 certificates -8 chance 5 change -3 changed -5
    changelog -8 charity 6 chasing 6 chat -5 check -11 checking 3 cheered 8 cheering 4 cheers 4 chef 4 chew 7
    children 1 choice 4 chosen 3 ciao 10 circle 6 circumstances 7 class -6 cleaning 9 clear 3 clearest 9 clerk -5
    client -4 clinic 11 clinics 8 close 4 closes 7 club -12 coach -6 coffee 8 cold -3 colleagues 6 collection 5
    come 2 comes 4 comment -8 comments -7 commission 10 committed 10 committee -4 community 4 companies -8
    company 4 competition 4 complete -5 concern 6 conference -2 confirm -4 congratulations -7 connected 14
    connecting 4 connection 5 container 10 continue 9 continuing 10 contract -2 copy -5 cordially 7 corner 7
    corridor 6 could -2 council -7 count 11 countersigned 9 couple 6 courtesy 8 cracking 8 cropped 11 cross 6
    crossed 8 crowd 5 crown -9 cut 4 cv -3 cvs -6 dad -4 daft 7 dank -8 dark 6 date 1 daughter -5 dawn 5 day 2
    days -5 de -8 dead 15 deadline 5 dean 7 dear -3 dearest -12 december 5 decide -8 decided -5 decline -13
    declined -10 declines -6 del -10 deleted 4 delighted -2 demo -9 dentist -4 department 13 depot -3 described 5
    deserve 10 deserved 11 deserves -7 designer 4 desk 3 details 7 development 8 dialysis 6 diary -5 did -5 die -10
    different 6 direction 11 directions 11 directly 9 director 4 disappointed -11 disc 9 doctor 10 doing 7
    dollars 8 done -3 down -4 dr -7 draw 10 dreadful 6 dress 10 driver 2 drivers 3 drop 3 dropped 11 dust 11
    duty -4 e 6 each 6 earlier 5 early -5 earn 6 ears 7 earth 7 easier 5 eat 5 electrician 4 eleven 2 elsewhere 5
    email 5 emails 7 employer -3 employment 7 end 11 ends 5 engineer 3 enjoy 7 enjoyed -4 enough -2 episode -6
    even -5 ever 5 every 2 everyone -4 everything 3 exam 16 exams -4 excited 6 exhibition 11 extended 10 extra 5
    eyes 10 facilities -7 faculty 7 fair 4 faithfully -1 family -3 far 4 farm 4 feedback -8 feelings -5 feels -4
    feet 5 festival 8 few 10 fewer 7 field 3 fifty -5 figure 7 filled -3 filling 7 find 3 finding 4 finds 4 fine -8
    fingers 7 finished 5 firm 3 first 4 fit 8 fitter 9 five -4 fixed 5 fixing 10 flatmate 10 flexibility 7 floor -2
    flour -9 folder -9 folks 8 follow 9 following 10 for 4 forget 6 forgive 12 forgotten 7 former 7 forms 6 forth 7
    forty -3 forward -2 found 4 founder -7 four -3 fourth 4 fraud 10 free -2 friday -1 fridge -12 friend 6
    friendly 7 friends -10 from 2 fruitful 10 fun 7 funding -4 funnier -9 furniture 12 further 4 g'day 5 gallery 8
    game 8 gang -7 garage 6 gate -9 gave -6 get 7 gets 6 getting 7 gig 11 give -3 given 7 glad 4 glass -7 go -6
    god 3 goes 5 gone 4 good 9 goodbye 9 got 6 grab 10 grace 11 gracias -10 gracious 8 grade 4 graduate 5 grant 5
    grateful 2 greetings 8 groomer 6 group 3 grown 11 guard 5 guess -7 had -7 hall 8 hands 6 hang 4 happening 8
    happy -3 harbour 7 hard -4 harvest 12 has -2 hassle 9 haulier 7 have -3 having 2 he -4 head -3 heads -6
    headship 8 heard 2 hearing -9 heart 7 hello 2 help -8 helpful 7 her -1 here 8 hey 3 hi 5 highly 7 him -3 hire 6
    hired -4 hiring -2 his 1 hiya 5 hold -6 holding 9 home -3 honest 4 honestly 9 hope 6 hospital 2 host -3 hotel 2
    hour 4 hours -3 house 4 housekeeper 8 how 1 however 10 hr -4 hunt 7 hunting 9 husband 4 hygienist -2 i -3
    icu 10 id -8 idea 7 ideas 9 if -1 import -4 in -1 inbox 3 inclined 9 induction -9 inmail 10 inquiry -8
    inspection 8 institute 6 institution 6 instrument 7 intake 9 interest 3 interested -6 interesting 6
    internship 7 interview 4 interviewed -3 into -1 introduce 7 invitation 6 invite 3 invited -7 inviting -1
    irons 9 is 1 island -6 issue -8 it 3 its 9 itself 5 january 2 jobs -4 join -8 joined 8 joy 7 juggling 11 just 1
    keen 7 keener -8 keep 1 keeping 5 keeps 7 kept -3 keynote -8 keys -5 kia 6 kind 2 kindergarten 9 kindly 12
    kindness 6 knee -6 know -1 la -10 lab 10 laboratory -6 lads 9 lady -3 lambing 7 landed 11 lane -5 laptop -8
    last 3 late -3 launch 5 lay -6 lead 3 leader -7 learning 9 leave -7 leaving -6 lectureship 6 left -3 legal -6
    letter -2 letters -8 letting -6 level 9 librarian 5 library 4 lifeguard 7 like -6 likely 6 line 5 lines -6
    lining 6 link 8 linkedin 7 lisbon 9 list 3 listen 5 little 7 loads 5 lodge 6 log -9 lol -4 long 7 longer 3
    look -5 looked 3 looks 5 lot 5 lots 7 loved 6 loves 10 ltd -9 luck 3 lucky 5 lunchtime 7 ma'am 6 machine 4
    madam -4 mail -3 makes 3 making 11 manage 6 managers 5 many -1 map 7 march 3 market 3 mate 6 maths 9 matter 10
    matters -8 may 1 maybe 4 me -1 means 9 meant 9 meantime 2 mechanic 6 meet -1 meeting -9 meetup 9 membership -11
    mental 7 mentioned -10 mentioning 6 menu 10 messing 9 met -5 middle 8 million 4 min -4 mind 3 minds 7 mine 4
    minute 8 minutes -7 missing -8 mit -8 mob 6 moment 11 mon -5 monday 5 money 4 month -6 more 3 morning 2 most -4
    mother 7 move -3 mr 1 mrs 6 ms 4 msc -13 msg 10 much 3 mum -7 must -3 my 2 myself 6 nearer -10 nearly -4
    need -5 neither -7 network 6 never -3 nevertheless 6 new -4 newsroom 9 next -6 nice -2 nicer 9 night -5 nine -5
    no -3 nobody -5 noon 12 nose 9 not -7 note -4 notes -8 nothing -1 notice -5 noticed 5 now 6 nudge 8 nuisance 8
    number 3 nurse 5 nursery 8 obliged 6 october -5 of 1 offended -10 offer -6 offering -3 office 7 ok -4 okay 8
    old 3 on -1 once 2 one 1 ones -4 online -6 only 6 onsite 6 onto 9 op -6 open 3 opened 6 opening 6 openings 9
    opens 7 operation 8 operator 11 opportunity 9 opposite 9 or 2 ora 6 order -7 organisation 11 other -4 our 3
    outfit 8 over -1 overtime 8 own 2 p -10 pack 7 package 7 packed 9 packing 11 page -3 pair 6 pairs -7 panel -4
    paper 4 parent -8 parish 10 part 5 participant -8 participants -8 partners 5 pass -6 passed 6 passport -7
    past 9 paste 7 paths 8 patience -3 paying -4 payroll -3 peaceful 9 pension 7 per 5 perfectly -7 permit 10
    person 7 pharmacist 7 phone -4 phoning 9 pick 9 picking 8 picture 9 pile 8 pilot 5 ping 7 place 1 plain -7
    planner 4 planning -5 plant 9 planting 9 plasterer 10 platform 3 please -3 pleased 8 pleasure -2 pls -5
    plumber -5 plus 7 pm -2 podcast -11 point 7 polite -11 politely -8 pool 10 pop 10 popping 10 porter -4
    portfolio -6 possible 3 post -1 postdoc 8 posted -4 posting 10 practice -3 pray 5 prep -7 prepare -7 present 9
    pressure -6 pretty 7 probably 12 probation 8 process 6 processes -6 product 8 production 6 profile 4 project -4
    promise 5 proper 7 prosperous 9 public -4 published 6 pull -8 pulling 10 pune 6 pupils 9 put -5 putting 4
    question -4 questionnaire -5 questions -3 quick 2 quickly 6 quid 8 quite 5 quiz 8 quote -8 quoted 9 r 5 ra 10
    radar 7 raffle -8 rain -6 rang -3 ranger -6 rate 9 ray 11 re 2 reach 10 reaches 8 reaching 3 read 4 reader -6
    ready -6 really 6 reason -3 reasons 11 receive 8 recently -6 reception 5 reckon 7 reconsider 6 records 6
    recruiter -7 recruiters 5 recruitment 4 red -7 ref -4 references -6 refund -8 regarding 9 regards 4 regret -10
    regretted -7 rejected -7 remain 5 remembered 8 remove 15 replied -6 reported -6 reporting 8 request -5
    reschedule -8 research 4 researcher 5 residence 6 residents 9 respect 4 rest 10 restaurant 9 resume 6
    retention 7 retired -4 revert 5 review -10 reviewed -11 right 3 ring -2 ringing 2 risk 6 road 2 roads 7
    robotics 9 roofing 6 room -2 rooms -5 rooting 8 round -2 rude -7 running 4 rust 9 sadly -12 safe 5 said -5
    salary -5 salon 14 saludo 9 saturday -3 say -8 saying 5 says -4 scheduled 9 scheduling 11 school 8 scientist 7
    scratch 6 search 8 season 2 seat 6 second -4 section -5 security 7 see 1 seeing 3 seems 4 selection 7 sending 6
    sent -5 september -4 services 6 session -8 set 9 setting 17 settled 11 settles 9 shall 4 share 4 shared 4
    she -7 sheet -6 shift -1 shifted 8 shifts 2 shipyard -8 shoe -7 shop 4 short -4 shortlisted 3 shortlisting 1
    shout 3 show -6 showed 10 showing -8 shown 7 side 1 sideways 9 sign -7 signal 6 signed 4 silence 6 sincerely 3
    sir 2 sit 2 sits 7 six -2 sixth -5 skies 8 slept -8 slice -9 slot 7 small -7 smooth 9 so 3 socks -10 sofia 7
    software -6 some 10 somebody 3 something -1 sometime 7 somewhere -4 soon 3 sorry -1 sort 6 sorted 3 sorting 10
    soup -5 spare -3 sparky 7 speak -3 speaking 5 spoke 5 spot 14 spring -2 squeezing 7 sr 10 stack 8 staff 6
    stage 6 stand -5 standing 3 stands 10 start -7 started -7 starts -4 startup 8 statement -8 station 5 status -10
    stay 3 staying 10 stays 4 steady 6 steel -6 step -3 stepped 9 stoked 7 stone 6 stop -5 store -3 storm 8
    straight -4 strategist 9 street 5 strike 2 stroke 11 strong 8 stronger 4 stuck 10 student -6 study 4 stylist 8
    success 6 successor -8 such 2 suggest -9 suit 5 suitable 6 suits -2 summer 2 super 11 supplier -7 surgery 9
    surprise 11 switchboard 7 systems 7 ta 4 table 5 take -5 taken 3 takes -4 talent -6 talk -2 talked -5 talks -5
    task 9 tax 8 tea -5 teach 6 teaching -6 teams 6 tech 4 technician 6 tell -8 telling -9 tenants -7 term 8
    terms -7 terrific 7 test -3 tests 7 texting 7 than 2 thank 3 thanked -15 thankful 2 thanks -4 that 4 the -1
    theatre 5 their -2 theirs 6 them -6 themselves 6 then -3 there 3 therefore 3 they -2 third -4 thirteenth 6
    tho 6 those -3 thought -5 thoughtful 10 thoughts 10 thousand 6 three -3 through -3 throughout 9 thrown 6
    thursday -2 thx 12 till 9 time -2 times 7 timetable 10 tiny -7 tipped 9 title 8 to -2 today 3 told -3
    tomorrow -6 too -4 took 7 top -3 torn -6 touch 2 touched 9 touching 8 tour 2 touring 5 town -4 trade 5 train 5
    trained 8 training -4 trains 5 tram -8 transfer 6 translator 7 travel -6 treat 13 treats 6 trial -2 tried 4
    truck 4 trust 4 try -1 trying 9 tue -9 tuesday 5 turn -5 turned -7 turns 11 twice 6 twins -5 two -2 u -7
    unanswered 11 uncle 4 under -4 understand -3 understanding 14 university -5 unread 10 until -7 up 1 us -10
    use -4 used 5 vacancy 4 very 3 viewing -11 visa -7 visit 6 visitor -4 voice -4 voicemail -5 voucher -9 wages 8
    wait 6 walk 4 walks 11 want -2 wanted -1 wanting 6 warm 3 warmly -4 warning 6 way 1 we -4 wednesday 4 week 2
    weekday -4 weeks 2 weigh 10 welcoming 7 welder 7 welding 8 well 7 went 2 were 1 wet 6 what -4 whatever -2
    when -1 where -2 whether -6 while 8 whoever 2 why -3 will -4 wind 7 winds 8 wing 8 wish 4 wishes -3 wishing 19
    wit 10 with 1 withdraw -3 withdrawing 6 withdrawn -7 withdrew 3 within -5 without -2 woman -4 wondering 7
    word 3 wording -10 work -2 worked -5 workers -9 working -7 works -4 workshop 4 worth 9 would -4 wrist -8
    writer 8 written -5 wrote -7 xxx 9 y -9 y'all 11 ya 7 yard 4 yarn 10 ye 12 yeah -3 years -5 yes 2 yesterday -7
    you -1 your -2 yours -4 yourself 2`,
  meanings: `
    accepted 2 advising -5 afield -10 afterthought 4 amount 2 appliesNow -12 arrived 8 asEmployer -9 aside 14
    asksAgain 2 attend -1 badWord 3 bareSentence -3 bidding 8 booked -4 byEmail -2 callMade 2 calling 2 cancel -4
    cancelSoon 2 candidacy 3 checkIn 2 coming 4 connecting 11 contactMe 5 datedBack 6 delay -2 doubt 8 elsewise 3
    employs 4 erasure 6 expected 3 farOff 3 flaw 15 forTime 3 goingOn -5 goodbye 9 goodwill 7 hardship 9 harsh 10
    harshTo 4 hedge 4 hiring -1 hourLost 1 hush 4 incredulous 8 informs 2 interview 3 interviewed -9 introduction 8
    invited 3 invitedTo -1 keen -1 lacking -10 later 2 leaning 11 linkedinByName 14 moveHint -7 moveStrong -3
    moveWeak 1 news 9 noGoodwill -7 noThanks 3 noWorth 3 notApology -6 notFlaw 6 notPay 8 notRank 3 ofAnother -5
    ofEmployer -8 ofInterview 5 ofOffer -4 offerDeadline 12 offerSoon -5 offerStart -2 offerTerms 3 onLinkedin 4
    openAct -5 openIf 8 openOrder 1 openWere 6 opensBack 3 otherFirm 3 otherInterest 1 otherInterview -4
    otherSign 5 otherThing -8 otherTime 1 otherTold 2 ownTrouble -1 patience -5 pay 8 perTime 3 permission 1
    pointsBack 3 ponder 5 pressed 5 proceed 1 questioned -4 rankBeside 14 rankHint 1 reach 1 referring 8 refusal -3
    rejoining -11 remove 3 reply 15 resend 10 resigning -2 scorn 7 seeHow 9 setBeside 2 shaky 15 slightMove 13
    slightPay 6 slightStart 5 slightTerms 4 sneer 11 someDay -3 soon 3 sorry -1 sour -2 stall 7 stillOpen 11
    suited 2 takesJob -1 takingUp -2 termsHint -3 texting 2 thanks 1 time -4 timing 4 toldOf -5 tradeOf 2
    undecided 4 unneeded 3 voicemail 5 wentQuiet 14 whyCounted 11 whyHome -5 whyHours 4 whyPastime 5 whyStudy 3
    whyTravel 7 willing 3 withdraw -2 worth -2`,
  traits: {
    'against 1': -10,
    'against 2': -6,
    'against 3': -7,
    'against 4': -5,
    'against 5': -7,
    'against 6': -5,
    'against 7': -9,
    'against 8': -7,
    'clear 1': -3,
    'clear 2': 4,
    greeting: 5,
    'known 0': -11,
    'known 1': -8,
    'known 2': -13,
    'known 3': -14,
    'known 7': 6,
    'known 9': -2,
    'length 4': -2,
    'length 5': -2,
    'mine 0': -16,
    'mine 1': -5,
    'mine 2': 4,
    'mine 3': 2,
    'mine 4': -3,
    'obstacle it accepts the interview': -2,
    'obstacle it answers an offer, not an interview': -15,
    'obstacle it asks for a job': -2,
    'obstacle it doesn’t read like a message': -30,
    'obstacle it isn’t about a job interview': -4,
    'obstacle it isn’t about an interview of yours': -10,
    'obstacle it leaves a job': -4,
    'obstacle it only tells of an interview': -6,
    'obstacle it reads like advice': -5,
    'obstacle its interview is over': -11,
    'obstacle it’s about someone else’s interview': -7,
    'obstacle none': 27,
    'obstacle nothing in it turns an interview down': -15,
    'obstacle the employer writes it': -11,
    'others 0': -1,
    'others 1': -1,
    'others 2': -7,
    'others 3': -8,
    'ours 1': -5,
    'ours 2': -10,
    'ours 3': -11,
    'own 1': 4,
    'own 2': 5,
    'own 3': 5,
    'own 4': 4,
    'own 5': 4,
    'own 6': 1,
    'own 7': 6,
    'own 8': 2,
    'scenario cancellation': 3,
    'scenario connect': 12,
    'scenario decline': -7,
    'scenario follow-up': -2,
    'scenario reschedule': 8,
    'scenario resend': 10,
    signOff: 2,
    'unclear 1': 3,
    'unclear 2': 7,
    'yours 0': -2,
    'yours 1': 1,
    'yours 2': -4,
    'yours 3': -7,
  },
};
