/* Written by `npm run learn`: what each clue weighs in telling drafts from other documents. */
import type { Weights } from './clues';

export const weights: Weights = {
  bias: -11,
  words: `
    able 5 about -1 abroad -5 accept -15 accepted -1 accepting -6 accident -8 accountant 9 add 5 administrator 8
    admissions 2 advance -9 advert 5 advertised -3 advertisement -8 afraid -10 after 1 afternoon 9 afterwards -11
    agreed -1 agreement -5 ah 10 ahead -1 all -2 allowance 6 alone -6 along 7 alongside 9 already -4 alright 11
    also -3 alto -9 altogether 11 always 6 am 1 among 5 an -4 analyst 10 and -2 animal 6 another 2 answer 1
    anybody 4 anymore 13 anyone 4 anything -8 anyway -5 apologies 2 apologise 5 apologize 9 applicants -4
    application -1 applications -7 apply -5 applying -9 appreciate 5 appreciated 14 apprentice 7 archive -5
    archivist 6 are -5 arrange 10 arrangements 11 arranging 6 as -5 ask -3 asked -7 asks -8 assessment -5
    associate 11 association -10 attach -9 attached -11 attending 4 attention 7 audit 14 auditor 5 auditors -6
    august -2 aunt -7 autumn 7 available 6 away -8 awkward 8 back 3 bad -6 badge 3 badly 5 bakery 7 bank -3 base 13
    be -3 bear 7 because 2 been 1 before -2 beg 5 began -9 believe 7 bell -3 bench 8 berth 5 beside 9 besides 8
    best 1 better 4 between -4 big -4 bike -9 bins -7 birth -9 bit 4 bless 8 blessed 7 blessings 8 blocked 8
    blue -5 boat 7 bonus 8 book -4 booked -5 boss 3 both 10 bother 5 bought -5 bounced 6 bow -5 bowing 9 boxes 8
    branch 14 brand 9 brewery 5 bridge -7 briefing 8 bright 6 bring -4 bringing 6 brings 8 broke -7 broken -8
    bucks 8 building 3 bump 10 bunch 8 bus 3 business 6 busy 3 but -4 bye 5 c -5 cafe 12 cake -8 call 1 called -2
    calling 12 calls 6 calm 8 calms 10 can -7 cancel -7 cancelled -12 cancelling 10 candidate -3 car 3 card -8
    care 5 career 6 careers -6 careful 2 carer 9 carry 7 carrying 6 casting -8 caught 10 cause 9 cell 8 cent 9
    centre 2 certificate -6 certificates -9 chance 6 change -3 changed -5 charity 6 chasing 6 chat -2 check -7
    checking 5 cheers 5 chef 6 choice 2 chosen 6 ciao 13 circle 5 city -5 class -3 cleaning 8 clearest 9 clerk -3
    client -3 clinic 11 clinics 10 close 7 closes 7 club -11 coach -8 coffee 7 cold -5 colleagues 6 come 2 comes 8
    comment -5 commission 11 committed 9 committee -4 community 2 companies -7 company 5 compare 9 compensation 7
    compliment 9 concern 8 confirm -3 confirming -6 congratulations -8 connected 15 connection 6 connections 5
    consider 8 considering 1 contact -4 contacting 12 container 11 continue 8 continuing 8 contract -2 controller 4
    conversation 2 coordinator -5 copies -6 copy -2 cordially 7 corner 8 could -2 council -7 counsel 7 count 7
    couple 9 court -5 courtesy 8 cracking 7 credit 5 cropped 11 cross 7 crossed 8 crowd 6 crown -9 cup -6 curator 6
    current 3 cvs -8 dad -4 daft 9 dank -10 date 1 daughter -4 day 2 days -5 de -9 dead 12 dean 7 dear -2
    dearest -11 december 6 decide -10 decided -6 deckhand -8 decline -12 declined -10 declines -11 del -7 dental 2
    department 14 depot -4 described 7 deserve 10 deserved 9 deserves -4 design 4 designer 7 desk 1 details 5
    development 10 dialysis 10 diary -5 did -3 die -11 difference 7 different 6 direction 6 directions 8 directly 9
    disappointed -11 disc 9 do -1 doctor 10 doctoral 8 doing 6 done -3 double -4 doubt 8 down -4 dr -7 draw 10
    dreadful 7 dress 9 drop 6 dropped 10 dust 11 e 5 each 5 early -6 earth 9 easier 5 el -5 electrician 5 eleven 3
    elsewhere 6 email 6 employer -4 employers -9 employment 9 empty -4 end 8 ends 8 energy 11 engaged 4 engineer 4
    enjoy 6 enjoyed -6 equity 7 even -6 event -6 ever 5 every 2 everyone -5 everything 5 exam 13 excited 8 excuse 7
    exhibition 9 expected -11 expecting 8 explaining 6 extended 11 extra 4 eyes 12 facilities -7 faculty 8
    failed -7 fair 5 faithfully -1 fancy -6 far 3 farm 6 fee -5 feedback -11 feelings -4 ferries -9 ferry -3
    festival 9 few 10 field 3 fieldwork -8 fifty -5 fill -2 filling 5 find 3 finding 4 finds 4 fine -7 fingers 7
    finished 5 firm 3 first 5 fit 8 fitter 7 five -2 fixing 9 flatmate 12 flattering 7 flexibility 13 flour -8
    folder -9 folks 5 follow 9 following 11 food -7 for 3 forgive 9 forgotten 5 formal -8 former 10 forms 8 forth 6
    forward -2 found 4 four -2 fourth 3 friday -2 fridge -11 friend 6 friendly 7 friends -10 from 2 front 4
    fruitful 9 funnier -13 furniture 8 further 4 g'day 4 gallery 7 game 7 garage 8 gate -7 gave -5 get 8 gets 6
    getting 5 gig 9 girls 6 give -1 given 5 glad 6 glass -5 go -7 god 3 goes 6 gone 4 good 9 goodbye 8 got 6 grab 8
    grace 11 gracias -7 gracious 10 grade 6 graduate 6 grammar -8 grateful 4 greet 6 greetings 7 groomer 7 group 4
    grown 9 guide 8 guy 9 guys -6 had -6 hall 7 hand 1 hands 4 hang 5 happening 8 happy -3 harbour 5 hard -3
    harvest 11 has -3 hassle 8 haulier 7 have -3 having 3 he -2 head -3 headship 10 health 5 heaps 3 hearing -10
    heart 9 hello 2 help -10 helpful 5 here 7 hey 4 hi 6 highly 10 him -3 hire 6 hiring -3 his 2 hit 9 hiya 7
    hold -5 holding 9 holler 7 home -3 honest 5 honestly 10 honour 6 hope 7 hoping -3 hospital 2 host -5 hotel 2
    hour 2 hours -2 house 5 how 2 however 10 hr -4 hunt 9 hunting 8 husband 4 hygienist -4 i -3 icu 9 id -6 idea 9
    ideas 8 idiot 10 if -1 ill -6 import -7 impressed -4 in -1 inbox 4 inclined 8 inmail 10 inspector -4 instead -2
    institute 7 instructions 9 instrument 8 insurance -3 intake 9 interest 3 interested -7 interesting 7
    interview 4 interviewed -4 interviewer -6 interviewing 2 invitation 7 invite 3 invited -8 inviting -1 island -7
    issue -8 it 4 its 9 itself 6 job 1 join -7 joined 9 joy 8 july 3 keen 8 keener -12 keeping 7 keeps 7 kept -2
    keys -5 kia 5 kind 1 kindergarten 10 kindly 12 kindness 4 knock 7 know -1 la -8 lab 6 lads 8 landed 11 lands 4
    lane -7 laptop -6 large 7 last 4 late -4 later 2 launch 5 lead 3 leader -6 leaning 6 learning 10 leave -6
    lectureship 10 leeds -3 left -3 letter -1 letting -5 level 7 librarian 6 library 6 life -6 lifeguard 6 like -6
    likely 5 line 3 lines -9 lining 7 link 6 linkedin 6 lisbon 9 list 4 little 7 load 8 loads 6 long 6 longer 2
    look -5 looked 4 looks 4 lot 5 lots 5 loved 7 loves 11 luck 4 lunchtime 6 ma'am 9 madam -3 made -2 mail -4
    main -8 make -2 making 11 manage 8 managers 6 many -3 map 5 march 6 market 1 mate 6 maths 8 matter 10 may 2
    maybe 2 me -1 mean -3 means 8 meant 13 mechanic 5 medical 5 meet -2 meeting -10 meetup 11 membership -10
    mental 8 mentioned -7 mentioning 4 menu 9 merchandiser 10 messaging 6 messing 10 met -4 middle 6 million 6
    min -7 mind 5 minds 10 minute 5 minutes -7 missed 5 mit -6 mob 5 moment 11 mon -4 monday 5 money 5 month -7
    months -2 more 3 morning 2 mother 8 move -2 moved 2 mr 1 mrs 6 ms 3 msc -13 msg 11 much 4 mum -9 must -3 my 2
    myself 8 nearer -7 need -5 neighbour -6 neighbours -4 neither -6 network 6 nevertheless 10 new -4 next -6
    nice -3 nicer 10 night -4 nine -6 no -3 nobody -4 none -5 noon 9 nor 7 not -6 note -4 notes -9 notice -4
    noticed 6 nov -8 now 7 nudge 9 nuisance 7 number 2 nurse 5 nursery 8 obliged 8 occasion -7 of 1 off -1
    offended -10 offer -6 offering -4 office 6 officer -2 often 6 ok -5 okay 9 old 4 once 2 one 2 ones -4 only 6
    onto 10 opening 8 openings 5 opens 6 opera 9 operation 8 operator 8 opportunity 11 ora 5 order -8
    organisation 10 organisers -10 organist 8 other -4 otherwise -5 our 2 outfit 7 outside -7 over -1 overtime 7
    p -10 package 9 packed 10 packing 10 pages -6 paint -10 pair 8 pairs -9 panel -2 paper 3 parish 8 parking -4
    part 3 participant -10 participants -8 partner -4 pass -7 passed 6 passport -6 past 6 paste 8 paths 10
    patients 6 pay -3 paying -4 payroll -3 peaceful 10 pension 9 permit 9 person 9 pharmacist 8 phoned 4 phoning 7
    pick 10 picked 4 picking 9 picture 6 pile 9 pilot 6 place 1 plan 4 planning -5 plans 5 plant 7 planting 9
    plate 8 platform 3 plays 10 please -4 pleased 6 pleasure -4 plot -11 pls -5 plus 8 pm -2 podcast -5 point 10
    polite -6 politely -8 pool 10 pop 10 popping 11 portfolio -5 possible 4 postdoc 12 posting 9 practice -4 pray 4
    prefer 3 prep -6 present 7 press -6 pretty 10 price -5 prints -7 probably 11 process 6 product 10 prof 6
    profile 4 project -4 promise 5 proper 9 property 8 prosper 7 prosperous 8 published 5 publishing 10 pull -7
    pulling 9 punctual -8 pune 6 pupils 9 put -3 putting 6 question -4 questions -4 quickly 8 quid 7 quite 7 quiz 7
    quote -7 r 5 ra 11 radar 7 rain -6 rang -2 rate 10 ray 12 re 2 reach 10 reaches 9 read 3 reading -3 ready -4
    real -3 really 5 reason -2 reasons 10 receive 11 recently -6 reception 3 record -7 recorded -5 recording -9
    recruiter -7 recruitment 5 ref -6 referee -11 references -7 reflection 7 refunded -7 regarding 8 regards 4
    regional 5 regret -8 regretted -6 rehearsal 8 rejected -12 remain 4 remember -4 remembered 7 remove 14
    replied -6 reporting 7 request -4 reschedule -8 rescheduled -7 research 4 researcher 9 residents 7
    resignation -10 respect 2 rest 6 resume 7 retention 7 review -8 reviewed -7 right 2 ring -3 ringing 2 rn 4
    road 3 roads 9 robotics 9 roof -4 roofing 7 rooting 12 round -1 rounds 5 rude -6 run 3 running 5 sadly -13
    safe 5 said -4 salary -5 salon 13 same 3 saturday -5 say -7 saying 5 says -4 scheduled 9 scheduling 10 school 8
    scientist 6 scratch 5 search 8 season 3 seat 4 second -5 section -4 security 8 seeing 5 seems 5 selection 6
    sending 5 sent -5 sentence -5 services 8 session -9 set 11 setting 16 settled 10 settles 9 several -5 shall 4
    shambles 9 she -7 sheet -9 shift -1 shipyard -6 shoe -7 shop 5 short -4 shortlisted 3 show -5 showing -8
    shown 6 side 3 sign -6 signal 8 signed 5 silence 4 silent 9 simply 1 since 1 sincerely 4 sing -6 sit 3 sits 9
    six -3 sixth -8 slept -7 slice -10 slot 7 small -9 smooth 10 snow 9 so 2 socks -11 sofia 7 software -6 some 9
    somebody 3 someone -1 sometime 8 somewhere -4 soon 3 sorry -1 sort 9 sorted 3 sorting 10 soup -4 soz 7
    speaking 5 specialist 8 spoke 3 spot 11 spring -1 squeezing 7 sr 9 stack 10 staff 5 stage 6 stand -5 standing 6
    stands 12 start -7 started -8 startup 9 statement -8 station 6 status -7 stay 2 stayed 6 staying 10 stays 6
    steady 6 steel -7 step -4 stepped 11 steps -5 stoked 8 stone 6 stood -4 stop -5 store -3 stories -9 story 5
    straight -3 strategist 8 street 7 stretch 7 strike 4 stroke 6 strong 7 stuck 7 success 7 successful 5
    successor -9 such 4 suggest -9 suit 4 suitable 5 suits -3 summer 4 super 8 supplier -5 surgery 7 surprise 9
    survey 5 suspect 8 swapped 6 switchboard 6 symposium -7 system 4 systems 6 ta 5 table 4 take -4 taken 2
    taking 2 talent -4 talk -3 talked -6 talks -4 task 9 tax 6 tea -4 teach 9 teaching -6 teams 7 tech 3
    technician 7 tell -7 telling -8 tells -4 tenant -11 tenants -6 tender -5 term 9 terms -6 terrific 5 test -3
    tests 7 texting 7 than 2 thank 3 thanked -9 thankful 5 thanks -4 that 4 the -1 theatre 8 their -2 theirs 5
    them -7 themselves 6 then -4 there 2 therefore 5 they -3 thing -3 third -5 thirteenth 8 this 1 tho 8 those -6
    thought -5 thoughtful 9 thousand 8 thread 8 three -3 through -2 throughout 12 thu -8 thursday -2 thx 14
    tickled 10 till 9 time -2 times 6 timetable 3 tipped 7 title 9 tmrw -5 to -3 today 2 told -3 tomorrow -6 ton 9
    too -2 took 7 top -3 touched 13 touching 8 town -6 trade 8 train 6 trained 9 training -3 tram -7 translator 6
    travel -5 treat 11 treats 7 trouble 1 truck 5 trust 4 trying 7 tues 5 tuesday 4 tuesdays -8 turn -5 turned -7
    turns 9 tutor -4 twice 6 u -5 unanswered 11 under -4 understand -4 understanding 11 unfortunately -3
    university -5 unread 10 until -8 us -10 use -5 used 5 usual -8 vacancy 6 van 3 very 3 viewing -11 village 5
    visa -6 visit 6 voice -4 voicemail -6 voucher -6 wages 7 wait 4 walk 3 walks 9 wanting 4 warm 2 warning 5
    watch 7 way 2 ways 8 we -5 wednesday 6 week 2 weeks 3 welder 7 well 7 went 2 were 1 wet 4 what -4 whatever -2
    when -2 where -2 whether -7 while 5 who -1 whoever 2 whole 2 why -3 will -3 wind 8 winds 5 wing 13 winter 2
    wish 3 wished -8 wishes -1 wishing 18 wit 11 with 1 withdraw -3 withdrawing 6 withdrawn -8 withdraws -5
    withdrew 4 within -4 without -3 woman -4 wondered 6 word 3 words 3 work -2 worker 6 workers -11 working -5
    works -5 workshop 5 worth 9 would -4 writer 7 written -4 wrote -5 xxx 14 y -9 y'all 10 ya 5 yarn 9 ye 13
    years -4 yes 1 yesterday -7 your -1 yours -3 yourself 3`,
  meanings: `
    accepted 3 advising -5 afield -9 afterthought 4 amount 3 apology -1 appliesNow -13 arrived 5 asEmployer -9
    aside 15 asksAgain 2 attend -1 badWord 3 bareSentence -2 beseech 2 bidding 7 booked -3 byEmail -3 callMade 1
    calling 2 cancel -4 cancelSoon 3 candidacy 3 checkIn 3 comeBack -1 coming 6 connecting 10 contactMe 6
    countered 3 datedBack 7 delay -3 doubt 7 elsewise 2 employs 5 erasure 6 expected 3 flaw 12 forTime 4 goingOn -4
    goodbye 10 goodwill 7 hardship 7 harsh 11 harshTo 5 hedge 3 hiring -1 hush 5 incredulous 10 informs 2
    interview 3 interviewed -8 introduction 6 invited 3 invitedTo -1 keepOpen -3 kinFact 2 lacking -11 later 3
    leaning 12 linkedinByName 14 moveContext 1 moveHint -6 moveStrong -2 news 8 noGoodwill -7 noThanks 2 noWorth 4
    notApology -5 notFlaw 5 notOffer -1 notPay 8 notRank 3 ofAnother -6 ofEmployer -8 ofInterview 3 ofOffer -4
    offerDeadline 11 offerSoon -4 onLinkedin 4 openAct -5 openIf 9 openOrder 1 openWere 7 opensBack 2 otherFirm 3
    otherInterest 2 otherInterview -3 otherSign 3 otherThing -8 otherTold 1 ownTrouble -2 patience -4 pay 8
    perTime 3 permission 2 pointsBack 2 ponder 5 pressed 5 proceed 1 questioned -5 rank 1 rankBeside 13 rankHint 1
    referring 10 refusal -3 rejoining -7 remove 4 reply 16 resend 11 resigning -1 scorn 7 seeHow 9 setBeside 2
    shaky 14 slightMove 10 slightPay 8 slightStart 3 slightTerms 8 slot 2 sneer 9 someDay -3 soon 4 sorry -1
    sorryFor -5 sour -1 stall 8 staying 2 stillOpen 9 takesJob -1 termsHint -3 texting 2 thanks 1 time -4 timing 4
    toldOf -6 topic 1 tradeOf 1 undecided 3 voicemail 6 wanting 1 wentQuiet 15 whyCounted 9 whyHours 3 whyPastime 6
    whyStudy 4 whyTravel 6 willing 3 withdraw -2 worth -2`,
  traits: {
    'against 1': -9,
    'against 2': -6,
    'against 3': -7,
    'against 4': -6,
    'against 5': -7,
    'against 6': -4,
    'against 7': -10,
    'against 8': -8,
    'clear 1': -3,
    'clear 2': 4,
    greeting: 5,
    'known 1': -9,
    'known 2': -11,
    'known 3': -10,
    'known 7': 5,
    'known 9': -1,
    'length 3': -4,
    'length 4': -2,
    'length 5': -1,
    'length 6': -1,
    'length 7': -1,
    'mine 0': -16,
    'mine 1': -4,
    'mine 2': 3,
    'mine 3': 2,
    'mine 4': -3,
    'obstacle it accepts the interview': -3,
    'obstacle it answers an offer, not an interview': -14,
    'obstacle it asks for a job': -2,
    'obstacle it doesn’t read like a message': -29,
    'obstacle it isn’t about a job interview': -4,
    'obstacle it isn’t about an interview of yours': -10,
    'obstacle it leaves a job': -6,
    'obstacle it only tells of an interview': -6,
    'obstacle its interview is over': -10,
    'obstacle it’s about someone else’s interview': -6,
    'obstacle none': 27,
    'obstacle nothing in it turns an interview down': -16,
    'obstacle the employer writes it': -12,
    'others 0': -2,
    'others 1': -1,
    'others 2': -6,
    'others 3': -9,
    'others 4': -8,
    'ours 0': -1,
    'ours 1': -5,
    'ours 2': -10,
    'ours 3': -9,
    'own 1': 3,
    'own 2': 5,
    'own 3': 5,
    'own 4': 4,
    'own 5': 3,
    'own 6': 2,
    'own 7': 5,
    'own 8': 1,
    'scenario cancellation': 4,
    'scenario connect': 12,
    'scenario decline': -7,
    'scenario follow-up': -2,
    'scenario referral': 2,
    'scenario reschedule': 8,
    'scenario resend': 11,
    signOff: 1,
    'unclear 1': 3,
    'unclear 2': 8,
    'yours 0': -3,
    'yours 2': -4,
    'yours 3': -6,
  },
};
