/* Written by `npm run learn`: what each clue weighs in telling drafts from other documents. */
import type { Weights } from './clues';

export const weights: Weights = {
  bias: -10,
  words: `
    able 4 about -1 abroad -5 accept -11 accepted -1 accepting -6 accordingly 8 accountant 4 acknowledge 9
    actually -3 actuary 5 administrator 9 admirer 10 advance -7 advert 6 advertisement -8 adviser -6 afraid -10
    afternoon 8 afterwards -6 again 1 age 6 agreed -2 ah 8 ahead -1 all -2 allow -6 along 6 already -3 alright 11
    altogether 8 always 3 am 2 among 4 an -4 analyst 13 analytics -6 and -2 animator 9 another 1 answer 3 any 2
    anybody 6 anymore 11 anyone 5 anything -5 apologies 3 apologise 4 apologize 7 app -5 applicants -4
    application -1 applications -9 applied -3 apply -3 applying -8 appointment 4 appointments 5 appreciate 4
    appreciated 13 apprenticeship -4 april -2 archive -6 archivist 7 are -5 arrange 8 arranging 5 arvo 6 as -4
    asante 7 ask -2 asked -6 asks -5 assessment -4 assistance -10 associate 6 association -8 attach -7 attached -8
    attend 3 audit 15 aunt -8 auto 8 autumn 6 available 5 away -5 back 3 badly 7 bakery 9 bank -5 barber 6 base 13
    be -1 bear 6 because 3 been 1 before -2 beg 6 began -8 being -2 believe 7 bench 8 berth 7 besides 6 best 1
    better 3 between 3 bid -8 bike -5 bin 6 biology -6 birth -8 biscuit -6 bit 2 black 6 bless 8 boat 4 bone -8
    bonus 5 book -3 booked -4 both 5 bother 4 bow -5 bowing 10 box -5 boxes 6 boy 6 branch 11 brand 5 bread 7
    brewery 6 bridge -6 bringing 5 brings 7 broken -8 bucks 8 building 5 bump 8 bunch 7 bursary -8 bus 3 business 5
    busy 5 but -5 bye 3 c -5 cafe 10 cake -9 calendar 4 call 2 called -4 calling 13 calls 5 calm 10 came -2 can -7
    cancel -6 cancellation -8 cancelled -9 cancelling 13 candidacy 6 candidate -2 candidature 1 card -10 care 4
    career 5 careers -5 carer 7 carers 8 carry 7 catching 7 caught 7 cell 6 cent 9 certificate -4 certificates -10
    challenge -6 chambers -9 chance 6 chances 8 change -4 changed -4 changelog -8 charity 7 chat -7 check -8
    cheers 5 chef 5 choice 2 chosen 4 chuffed 9 ciao 7 circle 5 circumstances 7 city -7 clause 7 cleaned -10
    cleaning 6 cleared 7 clerk -7 client -2 clinic 8 clinics 10 close 5 closer -3 closes 6 club -11 coach -7
    coffee 7 cold -7 colleague -2 colleagues 3 column -10 come 2 comes 5 coming 1 comment -6 comments -5
    commission 10 committed 7 committee -4 community 2 companies -12 company 2 compensation 5 concern 7
    concerning -7 conference -3 confirm -3 congratulations -7 connect 3 connected 14 connecting 5 connection 7
    connections 7 consent -8 considered -4 considering 3 container 7 continue 8 continuing 9 contract -2
    contractor 5 conversation 6 coordinator -4 copies -6 copy -6 copywriter 7 cordially 6 corner 9 could -4
    council -7 counsel 7 count 10 counter 4 county 3 couple 7 courtesy 9 cousin -5 cracking 7 credit 5 cropped 9
    cross 5 crossed 8 crowd 6 crown -12 cto -7 cup -6 curator 6 curatorship 11 current 3 cut 5 dad -6 dank -10
    data -3 date -2 daughter -3 day 4 days -5 de -7 dead 14 dean 7 dear -3 dearest -13 december 3 decide -8
    decided -5 decision -4 decline -10 declined -8 declines -7 del -8 deleted 4 delivery 4 department 13 deposit -7
    described 8 deserve 9 deserved 10 deserves -5 designer 6 desk 4 development 8 dialysis 6 diary -4 did -3
    die -11 difference 6 different 5 direction 10 directions 8 director 5 disappointed -10 disc 8 doctor 10 does -2
    doing 9 dollars 9 done -3 double -3 doubt 6 down -4 dr -6 draft -7 draw 9 dress 9 drop 6 dropped 10 dust 11 e 5
    each 5 early -5 earth 11 easier 7 eat 4 either -2 electrician 5 eleven 1 elsewhere 6 email 5 emails 8
    employers -7 employment 9 end 9 ends 5 engineer 3 enjoy 3 enjoyed -7 estate 8 even -7 evenings -4 ever 5
    every 2 everyone -3 everything 4 exam 12 exams -5 excited 6 excuse 6 excused -7 exercise -3 exhibition 8
    expecting 7 extended 9 extra 3 eyes 8 face -5 faculty 10 fair 5 faithfully -1 falls -6 fancy -7 farm 5
    fascinating 9 fast 5 father 6 february -3 fee -8 feedback -9 feelings -5 feels -6 festival 9 few 9 field 2
    figure 6 file 2 files 5 fill -2 filling 7 finally 6 find 2 finding 5 finds 2 fine -5 fingers 9 finished 7
    firm 1 first 3 fit 8 fitter 7 five -4 fixed 3 fixing 9 flat 3 flatmate 10 flattering 10 flexibility 8 folder -5
    folks 4 follow 7 followed 6 following 8 food -8 for 3 forget 8 forgive 9 forgotten 6 formal -6 former 7 forms 7
    forth 7 forty -3 forward -2 found 6 four -2 fourth 3 free 2 friend 8 friendly 2 friends -9 from 2 front 2
    fruitful 7 full -2 fun 5 funnier -11 furniture 7 g'day 7 gallery 10 game 8 garage 6 gate -7 gave -4 generous -2
    get 6 gets 5 getting 10 gig 9 give -2 given 2 glad 4 glass -6 go -5 god 4 goes 6 going 2 good 8 goodbye 11
    got 5 grab 8 grace 12 gracious 6 grade 7 grammar -7 gran -7 grant 4 grateful 4 greet 5 greetings 6 groomer 7
    ground 5 grown 9 guests 10 guide 7 guy 8 had -6 hall 7 hands 6 hang 12 happening 9 happy -2 harbour 6 hard -5
    harvest 13 has -2 hassle 9 have -2 he -4 heads -7 health 6 hearing -6 heart 8 hectic 8 hello 3 help -7
    helpful 5 her -2 here 8 hey 4 hi 4 him -3 hire 11 hiring -3 his 5 hit 6 hiya 7 hold -6 holding 7 holler 8
    honest 9 honestly 8 honour 5 hope 6 hoping -4 hospital 1 hours -3 house 8 housekeeper 7 how 2 however 11 hr -4
    hundred 2 hunt 9 husband 6 i -2 icu 10 id -9 idea 8 idiot 10 ill -4 in -1 inbox 5 inclined 6 induction -7
    inmail 7 instead -3 institute 7 institution 6 instructions 9 intake 10 interest 5 interested -7 interesting 6
    internship 6 interview 4 interviewed -5 interviewing 2 into -1 introduce 8 invitation 6 invite 4 invited -6
    inviting -1 ironed -9 is 1 island -9 issue -7 it 2 its 9 jan -6 jobs -3 join -6 joined 6 joy 7 judge -9 keen 7
    keener -6 keeping 4 kept -4 kia 7 kind 1 kindly 10 la -9 lab 8 laboratory -4 lads 9 lambing 9 landed 11
    landlord -6 lane -8 laptop -5 last 3 late -4 later 2 laugh 5 launch 7 lead 3 leader -7 leaning 5 learned -6
    learning 8 leave -7 leaving -4 lectureship 7 left -4 legal -9 let -2 letter -2 letters -7 letting -5 lettings 6
    level 7 librarian 4 library 6 lifts 8 like -6 likely 5 lines -8 link 8 linkedin 9 list 3 little 7 live -3
    load 6 loan 7 log -5 long 6 longer 4 look -6 looked 3 looks 5 lot 3 love 3 loved 5 loves 13 lpa 9 luck 3
    lunch -4 lunchtime 7 ma'am 6 mad -5 made -3 mail -3 mails -5 main -6 makes 4 making 9 manage 4 manager 3
    managers 7 map 8 march 3 market 5 mate 7 maternity 5 matter 7 me -1 mean -5 means 8 meant 10 meantime 3
    mechanic 5 meet -3 meeting -8 meetup 11 membership -7 mentioned -9 message 3 messages -3 messing 6 met -4
    mia -6 mick 8 middle 5 might 3 min -5 minds 8 mine 4 minute 4 minutes -6 missing -5 mit -9 mob 5 moment 11
    mon -6 monday 2 money 5 month -7 months -7 more 1 morning 3 mother 5 move -2 movement 8 moving -3 mr -1 mrs 5
    ms 4 msc -6 msg 6 much 5 mum -8 must -3 my 1 myself 7 nairobi 8 name 1 near 5 nearer -9 need -6 needed 4
    neighbour -5 neighbours -6 neither -7 network 7 nevertheless 8 new -2 newspapers -11 newsroom 8 next -7 ni 6
    nice -3 nicely 6 nicer 11 night -5 nine -3 no -3 nobody -3 noon 14 north -8 nose 7 not -6 note -5 notes -7
    nothing -3 now 6 nurse 3 nursery 8 obliged 4 off -2 offer -4 offering -4 office 8 often 9 ok -6 okay 7 old 2
    one 1 ones -4 online -6 only 6 onsite 9 onto 5 op -5 opened 6 opening 5 opens 6 operation 7 operations -3
    operator 8 opportunity 9 ora 7 order -6 organisation 7 organisers -8 organist 7 other -4 otherwise -7 our 3
    outfit 10 outside -5 owe -3 p -7 pack 4 packed 11 packing 7 pair 7 panel -4 paper 5 parish 6 parking -4 part 6
    participant -7 participants -9 partners 3 pass -7 passport -6 past 7 paths 8 patience -1 patients 6 pay -3
    paying -4 payroll -4 peaceful 11 pension 9 perfectly -10 period -6 permit 12 person 7 phone -3 phoning 9
    picking 8 pile 6 pilot 6 ping 6 planner 5 planning -5 plans 5 plant 3 platform 3 please -2 pleased 8
    pleasure -5 pls -6 plus 7 pm -2 podcast -9 point 12 policy -3 polite -4 politely -7 pool 8 pop 6 popping 8
    portfolio -6 porto 6 possible 3 postdoc 10 posted -5 posting 9 pray 5 prep -8 prepare -7 present 8
    presentation -7 press -4 pressure -6 printed -4 private -5 probably 8 probation 8 problem -4 process 6
    processes -5 producer 9 prof 4 profile 4 programme 2 project -2 promise 5 proper 9 proposal -5 prosper 7
    prosperous 6 public -5 published 8 publishing 8 pull -9 pulling 10 punctual -9 pune 6 pupils 5 push 11 put -3
    putting 6 question -4 questions -4 quickly 6 quid 7 quote -12 r 5 ra 8 radar 6 rail -4 rain -8 rang -3
    ranger -6 rate 9 rates 7 rather -4 ray 11 reach 12 reaches 6 read 2 reader -6 readers -6 reading 3 really 5
    reason -6 reasons 6 reckon 9 reconsider 7 records 4 recruiter -8 recruitment 4 red -7 referee -6 reference -5
    references -4 reflection 9 refund -5 refunded -6 regarding 9 regards 4 regional 5 registrar -4 regret -7
    rejected -7 remain 2 remove 13 replied -5 request -6 reschedule -10 researcher 7 residence 6 residents 11
    resignation -16 respect 5 rest 11 restaurant 6 resume 7 retention 8 returned -5 returning 5 review -10
    reviewers -9 right 3 ring -3 ringing 3 road 3 roads 9 role -2 roles -6 roof -4 room 3 rooms -7 rooting 6
    round -2 rounds 6 run 4 running 1 runs -5 rust 7 sadly -7 safe 6 safety 4 said -3 salary -5 salon 6 saturday -4
    say -7 saying 4 scheduled 8 scheduling 7 school 8 sciences -9 scratch 6 search 6 season 5 seasons 7 second -4
    see -1 seemed 9 seems 7 selected 3 selection 5 send -3 sending 6 sent -5 sentence -6 sentences -8 services 6
    session -8 set 6 setting 11 settled 10 settles 7 shall 4 shambles 8 sharing 8 she -8 sheet -6 shifted 8 ship -6
    shipyard -8 shoe -7 shoot -6 shop 4 short -3 shot 12 shout 4 show -3 showed 9 showing -4 shown 8 shows 3 side 3
    sideways 9 sign -4 signal 8 signed 4 simmer -9 since 1 sincerely 3 sing -6 sir 2 sister -5 sit 2 site 3 six -4
    sixty 8 sleep 5 sleeping 6 slept -8 slot 7 small -5 smooth 11 snow 6 so 3 socks -12 some 8 somebody 2
    somewhere -5 soon 3 sort 5 sorting 11 sounded -5 sparky 8 speaks -5 spoke 5 spot 10 spring 3 squeezing 8
    stable 8 stack 7 staff 3 stage 5 stand -5 standard -8 standing 4 stands 9 start -5 started -9 startup 9
    statement -6 station 4 status -9 staying 10 steady 6 steel -6 step -4 stepped 9 steps -6 stoked 6 stone 6
    stop -5 stores -6 straight -3 street 6 strike 2 stroke 8 strong 5 stuck 5 studies 3 submit -10 success 6
    successful 5 such 3 suggest -4 suit 4 suitable 7 suits -3 summary -7 summer 5 super 9 supplier -8 surgery 5
    surprise 6 symposium -9 ta 3 table 2 take -6 taken 2 takes -6 talent -5 talk -1 talked -5 talks -3 tax 8 tbh 6
    tea -4 teachers -7 teaching -6 team 1 teams 8 technician 5 tell -7 telling -8 tells -4 tenant -6 tenants -9
    term 6 terms -5 test -5 than 2 thank 2 thanked -10 thankful 9 thanks -4 that 3 the -1 theatre 6 their -2
    theirs 9 them -7 themselves 6 then -4 there 3 therefore 3 these 3 they -3 thing -4 things 5 third -6 this 2
    tho 6 those -5 though 2 thought -5 thoughtful 9 thoughts 9 thousand 7 thread 9 three -5 through -3 throughout 8
    thrown 7 thu -4 thursday -1 thx 12 tickets -6 till 3 time -2 times 4 timetable 4 tiny -6 title 7 to -2 today 2
    told -4 tomorrow -7 too -4 took 6 tool -4 torn -6 touch 4 touched 12 touching 9 towards 5 town -5 trade 6
    train 3 trained 3 trainer 5 training -3 travel -7 travelling -5 treat 9 treats 6 tried 4 trouble 4 truly 3
    truth 6 tue -7 tues 6 tuesday 3 turin -7 turn -5 turned -8 turns 7 twelve -6 twice 6 twins -5 ty 8 u -8
    unanswered 10 uncle 4 understand -1 understanding 9 unfortunately -6 university -5 until -9 up 1 us -12 use -3
    used 4 usual -7 vacancy 2 van 3 very 2 viewing -15 visa -3 visit 4 voice -3 voicemail -6 voucher -7 wages 7
    wait 5 walks 8 want -2 wanting 3 wants 3 warmly -2 warning 6 wave 9 way 3 ways 8 we -4 wednesday 3 weds 6
    week 2 welcoming 4 welder 7 welding 7 well 7 went 3 were 1 wet 5 what -2 when -1 whether -6 which -1 while 6
    who -1 whoever 5 whole 3 why -5 will -4 willing -8 winds 6 wing 8 winter 1 wish 4 wished -6 wishes -2
    wishing 16 wit 9 with 2 withdraw -2 withdrawal 3 withdrawing 5 withdrawn -8 withdraws -7 within -7 without -3
    wondering 7 word 4 wording -9 worked -5 workers -13 working -4 works -3 workshop 4 workshops 7 would -4
    write -2 writer 7 written -4 wrote -5 x -4 xx 5 xxx 11 y'all 9 ya 8 ye 11 years -4 yes 2 yesterday -6 your -2
    yours -4 yourself 3 zoom 8`,
  meanings: `
    accepted 2 advising -4 afield -9 afterthought 4 amount 1 appliesNow -14 applying 3 arrived 6 asEmployer -7
    aside 12 asksAgain 3 attend -1 bareSentence -2 bidding 8 booked -3 byEmail 1 callMade 2 cancel -5 cancelSoon 5
    candidacy 4 checkIn 1 comeBack -1 comesAbout -2 coming 3 comingSoon 1 connecting 11 contactMe 4 datedBack 5
    delay -2 doubt 9 elsewise 2 employs 6 erasure 7 expected 7 farOff -3 flaw 11 forTime 4 goingOn -4 goodbye 9
    goodwill 7 hardship 10 harsh 15 harshTo 3 hedge 5 hiring -2 hush 9 incredulous 8 informs 1 interview 3
    interviewThere 2 interviewed -9 invited 2 keen 1 keepOpen 2 lacking -9 later 2 leaning 11 letGo 3
    linkedinByName 14 moveHint -8 moveStrong -2 moveWeak 1 news 7 noGoodwill -5 noThanks 2 notApology -4 notFlaw 7
    notOffer -2 notPay 10 notRank 3 notSour 10 ofAnother -4 ofEmployer -9 ofInterview 4 ofOffer -4 offerDeadline 11
    offerProof -3 offerSoon -5 offerStart 3 onLinkedin 4 openAct -5 openIf 8 openOrder 1 openWere 2 opensBack 1
    otherFirm 4 otherInterest 1 otherInterview -5 otherThing -7 otherTime 1 otherTold 3 ownHealth 2 ownTrouble 3
    pastWithdrawal -3 patience -5 pay 7 perTime 4 permission 3 pointsBack 2 ponder 4 pressed 3 proceed 1
    questioned -6 rankBeside 10 referring 8 refusal -2 rejoining -3 remove 4 reply 15 resend 10 scorn 7 seeHow 10
    setBeside 2 shaky 13 slightMove 12 slightPay 6 slightTerms 7 slot 1 sneer 10 someDay -4 soon 3 sorry -2
    sorryFor -3 stall 10 takesJob -1 termsHint -2 texting 2 thanks 2 time -3 timing 4 toldOf -6 topic 3 tradeOf 2
    unlessYou 5 unneeded 5 voicemail 3 wentQuiet 6 whyCounted 11 whyHeart 9 whyHome -6 whyHours 3 whyStudy 7
    whyTravel 7 whyWork 2 willing 3 withdraw -2 worth -2`,
  traits: {
    'against 1': -8,
    'against 2': -6,
    'against 3': -7,
    'against 4': -6,
    'against 5': -6,
    'against 6': -5,
    'against 7': -9,
    'against 8': -7,
    'clear 1': -4,
    'clear 2': 2,
    greeting: 5,
    headers: 2,
    'known 0': -10,
    'known 1': -11,
    'known 2': -10,
    'known 3': -12,
    'known 7': 5,
    'known 9': -2,
    'length 4': -2,
    'length 5': -1,
    'mine 0': -15,
    'mine 1': -5,
    'mine 2': 4,
    'mine 3': 1,
    'mine 4': -5,
    'obstacle it accepts the interview': -5,
    'obstacle it answers an offer, not an interview': -12,
    'obstacle it doesn’t read like a message': -27,
    'obstacle it isn’t about a job interview': -5,
    'obstacle it isn’t about an interview of yours': -10,
    'obstacle it leaves a job': -6,
    'obstacle it only tells of an interview': -6,
    'obstacle its interview is over': -5,
    'obstacle it’s about someone else’s interview': -4,
    'obstacle none': 29,
    'obstacle nothing in it turns an interview down': -15,
    'obstacle the employer writes it': -12,
    'others 0': -2,
    'others 1': -1,
    'others 2': -6,
    'others 3': -6,
    'others 4': -11,
    'ours 0': -1,
    'ours 1': -3,
    'ours 2': -11,
    'ours 3': -10,
    'own 1': 3,
    'own 2': 5,
    'own 3': 5,
    'own 4': 4,
    'own 5': 4,
    'own 6': 1,
    'own 7': 3,
    'own 8': 4,
    'scenario cancellation': 1,
    'scenario connect': 12,
    'scenario decline': -6,
    'scenario follow-up': -2,
    'scenario referral': 2,
    'scenario reply': 3,
    'scenario reschedule': 8,
    'scenario resend': 10,
    signOff: 1,
    'unclear 1': 2,
    'unclear 2': 6,
    'yours 0': -2,
    'yours 1': 1,
    'yours 2': -3,
    'yours 3': -4,
  },
};
