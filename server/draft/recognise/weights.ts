/* Written by `npm run learn`: what each clue weighs in telling drafts from other documents. */
import type { Weights } from './clues';

export const weights: Weights = {
  bias: -11,
  words: `
    a 1 able 3 about -1 abroad -7 academy 7 accept -15 accepted -1 accepting -10 accident -10 accordingly 10
    accountant 6 accounts 3 actually -5 add 4 administrator 10 advertisement -10 adviser -5 afraid -13 after 1
    afternoon 7 afterwards -12 against -6 age 6 ah 9 ahead -3 all -1 alone -5 along 3 alongside 10 already -6
    alright 11 also -5 altogether 9 always 3 am 1 among 6 an -4 analyst 10 and -2 another 1 answer 2 any 1
    anybody 7 anymore 12 anyone 4 anything -7 anyway -6 apologies 3 apologise 5 apologize 12 app -8 application -2
    applications -9 applied -3 apply -6 applying -11 appreciate 6 appreciated 17 apprentice 4 apprenticeship -4
    archivist 5 are -5 arrange 10 arrangements 10 arranging 5 as -5 asante 7 ask -3 asked -6 asks -9 assessment -5
    assistance -9 associate 10 association -9 attached -11 attending 4 attention 9 audit 15 auditors -8 autumn 7
    available 7 away -8 awkward 8 back 3 bad -4 badly 6 bake -8 bakery 10 bank -3 barber 9 base 15 be -2 bear 8
    because 3 been 1 before -1 began -11 begin 3 behind 3 being -2 bell -4 bench 4 beside 9 besides 10 best 1
    better 4 between -3 big -5 bike -7 bins -8 biscuit -10 bits 7 bless 9 blessed 9 blue -7 blunt 13 bone -8
    bonus 6 book -4 booked -7 both 11 bother 6 bought -7 bounced 10 bow -5 bowed 6 bowing 12 branch 15 brand 8
    brewery 7 bridge -8 briefing 8 bright 7 bring -4 bringing 7 brings 10 broke -9 broken -7 bucks 10 bump 11
    bunch 11 bursar 8 burst -7 bus 2 business 6 busy 5 but -5 by -1 bye 4 c -8 cafe 12 cake -5 call 2 calling 14
    calls 7 calm 9 calms 14 came -2 can -8 cancel -7 cancelled -10 cancelling 15 candidate -3 car 4 card -9 care 6
    career 6 careers -7 careful 3 carer 13 carried 11 carry 10 casting -10 caught 13 cause 9 causing 13 cell 8
    cent 13 centre 2 certificate -5 certificates -7 chance 6 chances 9 change -4 changed -5 changelog -9 chaotic 10
    charity 6 chasing 6 chat -5 check -9 cheering 4 cheers 5 chef 7 chew 8 children 3 choice 5 ciao 15
    circumstances 4 city -7 class -5 cleaner -7 cleaning 8 clear 2 clerk -6 client -7 clinic 11 clinics 9 close 7
    closes 7 closing 3 club -12 coach -10 coat -7 coffee 7 cold -7 colleagues 7 come 2 comes 6 coming -1
    comment -10 commission 14 committed 10 committee -4 community 2 companies -9 company 5 compensation 7
    complete -7 concern 7 conference -3 confirm -4 congratulations -8 connect 4 connected 15 connecting 7
    connection 6 consider 6 considered -4 contact -4 container 14 continue 11 continuing 10 contract -1 cooking 9
    coordinator -4 copy -5 cordially 7 corner 9 correct -8 cos 6 could -3 council -7 counsel 7 count 9 counter 3
    countersigned 7 county 3 couple 4 courtesy 10 covers -4 cracking 9 cropped 13 cross 5 crossed 9 crowd 8
    crown -7 cup -7 curatorship 12 cut 4 cvs -7 dad -5 daft 8 dank -12 daughter -6 dawn 6 day 2 days -6 de -8
    dead 15 dean 7 dear -3 dearest -12 december 4 decide -10 decided -6 decline -11 declined -11 declines -10
    definitely 10 del -11 deleted 5 demo -8 dental 4 department 14 depot -5 described 10 deserve 10 deserved 12
    deserves -5 design 8 designer 7 desk 2 details 6 development 9 diary -5 did -5 die -14 different 5 direction 10
    directions 9 directly 7 disappointed -8 disc 11 discussion -7 do -2 doctor 10 doing 8 dollars 11 done -4
    double -5 doubt 6 down -4 dr -7 draw 11 dreadful 11 dress 12 drives 11 drop 8 dropped 11 dropping 3 dust 10 e 6
    each 6 earlier 5 early -7 earth 11 easier 7 eighty 10 electrician 5 eleven 4 elsewhere 6 email 5 emails 8
    employers -11 employment 11 end 9 ends 6 engaged 2 engineer 2 enjoy 6 enjoyed -7 equity 10 especially -5 et -9
    even -3 event -7 ever 4 every 3 everyone -4 everything 4 exam 14 exams -5 excited 11 excuse 8 exhibition 11
    extended 12 extra 4 eyes 9 face -9 facilities -9 faculty 10 failed -6 fair 5 far 5 farm 5 fascinating 13
    faster 4 feb -7 feedback -9 feel -1 feelings -5 felt -4 ferries -10 ferry -3 festival 11 few 11 field 4
    fieldwork -9 fifty -5 file 1 fill -2 filled -3 filling 9 find 4 finding 6 finds 4 fine -8 fingers 11 finished 6
    firm 4 first 4 fit 11 fitter 8 five -1 fixed 5 fixing 11 flatmate 12 flattering 10 flexibility 12 flight 5
    floor -2 folder -10 folks 8 follow 9 following 11 follows -10 food -7 for 4 forgive 10 forgotten 5 former 12
    forth 6 found 5 frees -8 friday -2 fridge -11 friend 3 friends -15 from 2 front 5 fruitful 11 full 1 fund -6
    funding -8 funnier -9 furniture 11 further 4 g'day 5 game 7 garage 9 gate -7 gave -5 get 8 gets 3 getting 6
    gig 12 girls 7 give -2 given 4 glad 5 glass -5 go -6 god 2 goes 5 gone 3 good 9 goodbye 11 got 5 grab 11
    grace 13 gracias -10 gracious 9 graduate 4 grammar -10 grateful 4 greetings 8 groom 9 groomer 8 group 3 grown 9
    grows 11 guess -8 guide 8 guys -9 had -7 hall 9 handy 6 happy -2 harbour 6 hard -6 harvest 16 has -2 haulier 8
    have -3 having 2 he -4 head -5 hearing -10 heart 14 hectic 11 hello 2 help -11 here 8 hey 4 hi 4 him -2 hire 9
    hired -5 hiring -5 hit 9 hiya 4 hold -5 holding 11 holler 10 home -3 homework -5 honest 7 honestly 10 honored 9
    honour 5 hope 7 hoped -5 hoping -4 hospital 3 hotel 2 hour 2 hours -3 house 7 housekeeper 8 however 12 hr -4
    hunt 9 hunting 13 husband 7 hygienist -6 i -2 icu 11 id -13 idea 7 ideas 8 if -2 ill -5 in -1 inbox 2
    inclined 9 induction -10 information 7 inmail 10 inquiry -9 instead -3 institution 7 instructions 10
    instrument 8 intake 11 interest 3 interested -7 interesting 7 interview 4 interviewed -5 into -1 invitation 8
    invite 3 invited -6 inviting -1 ironed -8 irons 9 island -9 issue -9 it 4 its 11 itself 6 jan -7 job 1 join -8
    joined 9 joy 9 juggling 13 july 2 keen 10 keener -9 keeping 6 keeps 6 kept -3 keys -7 kia 7 kind 1
    kindergarten 12 kindly 10 kindness 4 knives -9 know -1 la -13 lab 9 laboratory -6 lads 10 lambing 6 landed 13
    lane -6 large 9 last 4 late -4 launch 7 leader -8 leaning 5 learned -4 learning 9 leave -6 leaving -5
    lectureship 11 left -3 lent 8 less -7 lets 7 letter -2 letters -11 letting -6 level 8 library 6 life -7
    lifeguard 7 like -6 liked -4 likely 7 line 4 lines -9 lining 6 link 9 linkedin 6 lisbon 8 list 4 little 8
    log -7 lol -5 long 6 longer 4 look -6 looked 3 looking -1 looks 6 lose -6 lot 6 lots 5 love 1 loved 8 loves 13
    luck 4 lucky 7 lunchtime 8 ma'am 7 mail -4 make -1 making 11 manage 8 managers 6 many -3 march 5 match 4 mate 3
    maths 8 matron -8 matter 7 matters -8 may 2 maybe 3 means 9 meant 12 mechanic 5 meet -1 meeting -11 meetup 13
    membership -12 mental 8 mentioned -10 menu 9 messing 5 met -7 middle 6 million 3 min -9 mind 5 minds 12 mine 6
    minute 8 minutes -10 mit -5 mix -7 mob 6 moment 12 monday 5 money 6 monitoring 11 month -7 months -4 more 2
    morning 2 mother 8 move -3 movement 10 moves -10 moving -2 mrs 6 ms 3 msc -16 msg 9 much 3 mum -8 must -3 my 2
    myself 8 nairobi 11 nearer -10 need -5 needs 1 neither -6 network 7 new -4 next -7 nice -2 nicer 13 night -4
    nine -4 no -2 nobody -5 noon 9 north -5 nose 9 not -6 note -5 notes -11 nothing -3 notice -5 noticed 7 now 7
    nuisance 10 number 3 nurse 6 nursery 9 nursing -8 obliged 7 october -2 of 1 off -1 offended -12 offer -6
    offering -3 office 6 officer -3 often 8 ok -7 okay 9 old 4 omg -8 once 2 one 1 ones -4 online -8 only 5
    onsite 6 onto 10 opened 7 opening 7 openings 8 opens 4 operation 11 operator 12 opportunity 10 or 1 ora 7
    order -7 organisation 13 organisers -7 organising -12 organist 13 other -4 otherwise -6 our 2 outfit 7
    outside -6 over -2 p -9 pack 4 package 11 packed 11 packing 11 page -4 pair 11 pairs -8 panel -4 paper 7
    parish 8 parking -4 part 5 participant -7 participants -14 partners 3 pass -7 passed 7 passport -10 past 5
    paste 7 paths 10 patients 7 pay -4 paying -5 payroll -4 pays -6 peaceful 10 pension 10 perfectly -11 permit 11
    person 9 perth 6 pharmacist 7 phoning 9 pick 9 picking 8 picture 7 pile 13 pilot 7 place 2 planner 5
    planning -6 plant 7 planting 10 plasterer 12 plate 8 platform 3 plays 9 please -3 pleased 5 pleasure -3 plot -8
    plumber -5 plus 4 podcast -7 point 11 polite -10 politely -8 pool 12 pop 10 popping 11 portfolio -6 possible 4
    postdoc 13 posting 9 pour -7 practice -4 pray 4 prayer 9 predecessor 5 prep -8 prepare -10 present 8 press -7
    pressure -7 pretty 8 price -4 prints -6 private -6 probably 12 problem -7 process 7 processes -10 product 11
    profile 4 project -4 projects 5 promoted 10 proper 8 prosperous 10 public -5 publishing 11 pull -10 pulling 12
    pune 6 pupils 12 pursue 7 pursuing 11 put -5 putting 7 question -4 questions -5 quickly 8 quid 9 quite 7
    quote -12 r 4 ra 10 radar 8 rain -7 ran 2 rang -4 rate 12 ray 11 re 4 reach 11 reaches 7 read 3 reading -3
    realise 9 really 6 reasons 10 receive 5 recently -7 reckon 8 reconsider 9 record -6 records 8 recruiter -11
    recruitment 5 red -7 ref -6 referee -11 references -9 reflection 7 refund -7 refunded -9 regarding 10 regards 4
    registrar -3 regret -9 rejected -8 release -5 remain 4 remembered 8 remove 14 replied -6 reported -6 request -6
    reschedule -13 researcher 9 residence 7 residents 9 resignation -16 resources -10 respect 5 rest 10
    restaurant 8 retention 8 revert 10 review -9 right 4 ring -8 risk 6 robotics 10 roles -6 roof -7 roofing 8
    rooting 11 round -2 rounds 5 rude -11 running 4 rust 10 sad -9 sadly -12 safe 9 said -5 salary -6 salon 14
    sat 2 saturday -4 say -8 saying 6 says -5 schedule 7 scheduled 12 scheduling 11 school 9 search 8 season 5
    seat 5 seats 8 second -6 section -7 security 9 see 1 seeing 4 seems 6 selection 6 send 3 sending 9 sent -5
    sentence -6 september -3 sergeant -6 session -11 set 11 setting 18 settled 11 settles 9 shall 4 shared 6
    sharing 12 she -8 sheet -9 shift -3 shipyard -12 shoe -10 shop 5 short -4 shout 3 show -7 showed 11 showing -8
    shown 12 side 4 sideways 10 sign -8 signal 7 signed 4 silent 11 simply 2 since 1 sincerely 4 sing -8 sister -2
    sit 3 sits 7 six -2 sixth -10 slept -10 slice -14 slot 7 small -8 smooth 10 snow 7 so 3 socks -14 sofia 9
    some 7 somebody 2 somewhere -6 soon 3 sorry -1 sort 10 sorted 3 sorting 10 sounded -6 specialist 9 spent -4
    spinning 9 spoke 6 spot 14 spring -2 squeezing 8 staff 7 stage 5 stamps -12 stand -6 stands 12 start -7
    started -8 startup 10 statement -7 station 5 status -10 stay 3 staying 12 step -5 stepped 13 steps -7
    steward -1 still 1 stoked 8 stone 6 stood -9 stop -5 store -5 stories -8 strategist 8 street 9 stroke 9
    strong 6 stuck 9 student -6 submit -10 success 6 successor -10 such 4 suggest -10 suit 6 suitable 6 suits -4
    summer 4 super 10 supplier -7 surgery 8 surprise 10 survey 5 swing 11 symposium -10 systems 7 ta 3 table 3
    take -5 taken 3 talent -3 talk -3 talked -7 talks -7 task 10 taught 6 tax 7 tea -5 teach 8 teaching -8 teams 8
    tech 4 technician 6 tell -7 telling -9 tenant -12 tenants -12 term 11 terms -6 terrific 8 test -5 tester 8
    than 1 thank 3 thanked -8 thankful 4 thanks -3 that 3 theatre 4 their -2 theirs 8 them -7 then -4 there 3
    therefore 5 these 1 they -2 thing -5 things 1 third -6 thirteenth 7 this 2 tho 6 those -3 thought -5
    thoughtful 12 thoughts 11 thousand 8 three -2 through -4 throughout 10 thrown 13 thurs -4 thursday -2
    thursdays -8 thx 15 ticket -3 till 7 time -2 times 8 title 9 to -3 today 4 told -3 tomorrow -8 too -3 took 7
    top -6 touch 2 touched 14 touching 9 tour 3 touring 6 towards 4 town -5 trade 7 train 9 trained 10 trainer 6
    tram -6 travel -7 treat 14 treats 8 tried 3 trip -6 trouble 3 trying 10 tues 5 tuesday 5 turn -6 turned -9
    turns 10 tutor -5 twice 5 two -1 u -6 unanswered 14 uncle 3 under -5 understand -5 understanding 13
    unfortunately -5 unread 10 until -9 us -11 use -6 used 9 usual -8 vacancy 4 very 3 viewing -14 village 6
    visa -9 visit 5 visitors 8 voice -6 voicemail -8 wages 9 wait 7 walks 11 want -2 wanted -3 warm 3 warning 10
    watch 10 ways 10 we -4 wednesday 6 week 2 weigh 11 welcoming 7 welder 10 well 7 went 3 were 3 what -4
    whatever -4 when -2 where -2 whether -7 whichever 6 while 4 whoever 5 whole 3 why -4 wife 5 will -4 willing -9
    winds 6 wing 9 winter 2 wish 3 wished -5 wishes -2 wishing 19 wit 13 with 1 withdraw -3 withdrawal 3
    withdrawing 6 withdrawn -7 withdraws -6 withdrew 3 within -5 without -3 woman -4 word 5 words 4 work -2
    worked -4 workers -11 working -6 works -4 workshop 4 worth 8 would -4 writer 8 written -2 wrote -8 xxx 15
    y'all 9 ya 5 yarn 10 ye 15 yeah -3 years -4 yesterday -8 you -1 your -1 yours -4 yourself 2 yourselves 9
    zoom 10`,
  meanings: `
    accepted 3 advising -7 afield -9 afterthought 6 amount 2 appliesNow -12 arrived 10 asEmployer -10 aside 16
    asksAgain 2 attend -1 bareClause -2 bareSentence -3 beseech 2 bidding 8 booked -4 byEmail -4 callMade 1
    calling 3 cancel -5 candidacy 3 checkIn 4 comeBack -1 coming 4 comingSoon 3 connecting 10 contactMe 7
    datedBack 6 delay -2 doubt 9 elsewise 2 employs 5 erasure 7 expected 4 flaw 13 forTime 3 goingOn -4 goodbye 10
    goodwill 7 hardship 11 harsh 17 harshTo 6 hedge 3 hiring -2 hush 5 incredulous 11 informs 2 interview 3
    interviewed -9 introduction 8 invited 3 invitedTo -2 lacking -10 later 5 leaning 10 linkedinByName 15
    moveHint -7 moveStrong -2 moveWeak 2 news 8 noGoodwill -7 noThanks 3 noWorth 5 notApology -5 notFlaw 8
    notOffer -1 notPay 8 notRank 1 notSour 8 ofAnother -4 ofEmployer -7 ofInterview 6 ofOffer -4 offerDeadline 14
    offerSoon -7 onLinkedin 5 openAct -6 openIf 10 openOrder 1 openWere 5 opensBack 2 otherFirm 3 otherInterest 1
    otherInterview -3 otherSign 2 otherThing -8 otherTime 1 otherTold 1 ownTrouble -2 patience -5 pay 7 perTime 3
    permission 3 pointsBack 2 ponder 5 pressed 6 proceed 1 questioned -5 rankBeside 13 referring 10 refusal -1
    rejoining -8 remove 4 reply 14 resend 10 resigning -1 scorn 10 seeHow 11 setBeside 1 shaky 14 slightMove 11
    slightPay 6 slightStart 4 slightTerms 7 slot 2 sneer 14 someDay -3 soon 5 sorry -1 sorryFor -5 stall 6
    stillOpen 11 takesJob -1 termsHint -3 texting 2 thanks 2 time -3 timing 3 toldOf -7 topic 2 tradeOf 2
    undecided 4 voicemail 6 welcomed -2 wentQuiet 13 whyCounted 13 whyHome -6 whyHours 6 whyPastime 6 whyStudy 5
    whyTravel 4 willing 2 withdraw -2 worth -3`,
  traits: {
    'against 1': -10,
    'against 2': -6,
    'against 3': -8,
    'against 4': -6,
    'against 5': -7,
    'against 6': -5,
    'against 7': -10,
    'against 8': -7,
    'clear 1': -3,
    'clear 2': 4,
    greeting: 5,
    'known 0': -10,
    'known 1': -9,
    'known 2': -12,
    'known 3': -12,
    'known 7': 7,
    'known 8': 1,
    'known 9': -1,
    'length 2': -10,
    'length 3': -4,
    'length 4': -1,
    'length 5': -1,
    'length 7': -2,
    'mine 0': -17,
    'mine 1': -6,
    'mine 2': 4,
    'mine 3': 2,
    'mine 4': -4,
    'obstacle it answers an offer, not an interview': -15,
    'obstacle it doesn’t read like a message': -31,
    'obstacle it isn’t about a job interview': -4,
    'obstacle it isn’t about an interview of yours': -12,
    'obstacle it leaves a job': -5,
    'obstacle it only tells of an interview': -7,
    'obstacle its interview is over': -10,
    'obstacle it’s about someone else’s interview': -6,
    'obstacle none': 25,
    'obstacle nothing in it turns an interview down': -16,
    'obstacle the employer writes it': -8,
    'others 0': -2,
    'others 1': -1,
    'others 2': -7,
    'others 3': -9,
    'ours 1': -4,
    'ours 2': -13,
    'ours 3': -8,
    'own 1': 4,
    'own 2': 5,
    'own 3': 5,
    'own 4': 4,
    'own 5': 3,
    'own 6': 3,
    'own 7': 5,
    'own 8': 3,
    'scenario cancellation': 2,
    'scenario connect': 14,
    'scenario decline': -6,
    'scenario referral': 1,
    'scenario reply': 1,
    'scenario reschedule': 9,
    'scenario resend': 10,
    signOff: 1,
    'unclear 1': 3,
    'unclear 2': 9,
    'yours 0': -2,
    'yours 1': 1,
    'yours 2': -4,
    'yours 3': -7,
  },
};
