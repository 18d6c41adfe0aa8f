/* Written by `npm run learn`: what each clue weighs in telling drafts from other documents. */
import type { Weights } from './clues';

export const weights: Weights = {
  bias: -11,
  words: `
    's 1 able 3 about -1 abroad -7 accept -13 accepted -1 accepting -9 accountant 6 actuary 6 ad -6 add 4
    administrator 10 admit 11 advance -12 advert 6 advertised -5 advertisement -7 afraid -10 afternoon 8
    afterwards -8 again 1 ah 8 ahead -2 all -2 allow -7 alone -6 along 6 alongside 9 already -3 alright 9 also 2
    altogether 8 always 5 am 1 among 5 an -4 analyst 11 and -2 animator 9 another 1 answer 2 any 2 anybody 4
    anymore 11 anyone 4 anything -4 anyway -2 apologies 3 apologise 4 apologize 8 appearing 8 application -2
    applications -8 applied -3 apply -6 applying -9 appointments 8 appreciate 4 appreciated 14 apprenticeship -4
    archive -8 archivist 5 are -5 arrange 7 arranging 4 as -5 asante 5 asked -6 asks -6 assessment -5
    assistance -12 associate 9 association -9 at 1 attached -8 attend 4 attendance 8 attending 3 audit 14 aunt -7
    auto 6 automatic -7 autumn 6 available 6 away -4 babies 8 baby -5 back 3 bad -4 badge 4 badly 9 bakery 8
    bank -6 barber 7 base 11 be -1 bear 5 because 3 been 2 before -1 began -9 behind 1 believe 6 bell -3 bench 8
    berth 7 beside 9 besides 6 best 1 better 3 between 4 birth -7 biscuit -6 bit 3 bits 6 bless 8 blessed 8
    blessing 3 bonus 6 book -3 booked -6 both 7 bother 5 bought -5 bounced 8 bow -5 bowing 10 boxes 8 boy 6
    branch 13 brand 7 brewery 5 bridge -6 bright 6 bring -3 brings 9 broken -8 bucks 11 building 5 bump 8 bunch 12
    bursar 7 bus 1 business 3 busy 4 but -4 bye 5 c -4 cafe 11 cake -11 call 1 called -3 calling 14 calm 11 calms 9
    campus 2 can -7 cancel -5 cancellation -8 cancelled -10 cancelling 14 candidacy 4 candidate -2 car 3 card -7
    care 6 career 6 careers -7 careful 3 carer 10 carry 6 carrying 4 case 2 casting -8 catching 8 caught 7
    causing 9 cell 6 cent 9 centre 2 certain 7 certificate -7 certificates -7 chair -2 chance 6 change -3
    changed -4 charity 6 chasing 5 chat -5 check -7 cheerio 6 cheers 5 chef 5 children 3 choice 3 chosen 2
    chuffed 8 circle 6 circumstances 8 clashes 5 cleaning 7 cleared 8 clerk -5 client -3 clients 5 clinic 10
    close 5 closely 5 closes 9 club -12 coach -8 coffee 7 cold -4 colleague -3 colleagues 7 colour -6 column -9
    come 2 comes 4 coming 1 commission 10 committed 7 committee -4 companies -6 company 3 competition 3 concern 9
    confirm -4 congratulations -3 connect 4 connected 12 connecting 7 connection 6 consent -10 consider 3
    considered -5 considering 2 contact -4 container 10 continue 10 continuing 9 contract -3 contractor 6
    conversation 4 cooking 8 copy -5 copywriter 7 cordially 7 corner 7 corridor 6 cos 9 costs -6 could -3
    council -4 counsel 5 count 10 counter 4 countersigned 8 county 2 couple 7 courier -5 courtesy 10 cracking 6
    credit 4 crew -3 cried 5 cropped 11 cross 5 crossed 7 crowd 6 crown -10 cto -5 curator 5 cvs -6 dad -7 dance -8
    dank -10 day 3 days -5 de -6 dead 14 dean 7 dear -3 dearest -14 december 4 decide -6 decided -4 deckhand -8
    decline -10 declined -8 declines -9 definitely 8 deleted 5 delighted -2 department 15 deposit -7 deputy 4
    described 6 deserve 7 deserved 8 deserves -5 designer 5 desk 4 diary -4 did -1 die -9 different 6 direction 11
    directions 9 director 2 doctor 10 does -2 doing 8 dollars 7 done -3 double -6 doubt 8 down -4 dr -7 draft -10
    draw 9 dress 10 driver 3 drop 5 dropped 11 dust 9 duty -3 e 4 each 4 early -7 ears 7 easier 10 eat 5 echo -11
    electrician 4 eleven 2 elsewhere 5 email 6 emails 9 emergency 9 employers -8 employment 7 empty -8 end 8 ends 5
    engineer 4 enjoy 5 enjoyed -7 entry -8 equity 7 especially -8 estate 6 even -5 event -5 ever 4 every 3
    everyone -2 everything 3 exam 14 excited 8 excuse 10 exhibition 11 expecting 8 experience -3 extended 11
    extension 5 extra 2 eyes 8 facilities -8 faculty 11 fair 6 fancy -6 fascinating 8 fast 6 father 7 february -4
    fee -7 feedback -8 festival 7 few 9 fieldwork -7 figure 5 fill -3 filling 6 final 1 finally 9 find 3 finding 6
    finds 2 fine -7 fingers 5 finish -3 finished 7 firm 1 first 3 fit 8 fitter 8 fixing 7 flatmate 10 flats 8
    flattering 8 flexibility 10 flights -8 flour -7 folder -10 folks 6 follow 7 following 8 food -5 for 4 forget 9
    forgive 8 forgotten 5 formal -8 former 7 forms 8 forth 5 forty -4 forward -2 found 3 four -3 fourth 4 free -2
    friday -1 friend 8 friendly 4 friends -6 from 2 fruitful 11 funding -5 funnier -6 furniture 9 further 3 g'day 5
    gallery 11 game 7 garage 6 gas -5 gate -6 gave -5 get 7 gets 6 getting 9 gig 10 girls 5 give -2 glad 5 glass -4
    go -5 god 3 goes 5 going 2 gone 3 good 8 goodbye 9 got 5 grab 8 grace 10 gracious 8 grade 9 graduate 4
    grammar -9 gran -6 granddaughter 11 grant 4 grateful 4 great -1 greetings 6 groomer 8 ground 5 group 3 guard 5
    guest 4 guests 7 guide 5 guy 7 guys -6 had -7 handling 8 hands 6 hang 6 happening 7 happy -2 harbour 4 hard -4
    harvest 12 has -1 hassle 8 have -2 he -4 hearing -8 heart 10 hello 2 help -7 helpful 6 here 7 hey 4 hi 4 him -3
    hire 12 hired -4 hiring -3 his 5 hit 7 hiya 6 hold -7 holding 8 holler 7 honest 7 honestly 11 honour 4 hope 5
    hourly 7 house 7 however 8 hr -3 hunt 6 hunting 9 hygienist -5 i -2 icu 10 id -9 idea 10 ill -2 inbox 3
    inclined 7 inconvenience -4 induction -8 inform 3 informed -8 inmail 5 inquiry -7 instead -4 institute 6
    instructions 9 instrument 8 intake 10 interest 2 interested -7 interesting 7 internship 7 interview 4
    interviewed -4 introduce 7 invitation 6 invite 3 invited -5 inviting -1 irons 7 is 1 island -6 it 3 its 7
    itself 6 jan -5 jobs -4 join -8 joined 7 joy 7 june 2 jury 4 keen 6 keener -7 keeping 3 keeps 6 kept -4 kia 7
    kind 2 kindly 11 kindness 5 knives -8 know -1 la -11 lab 6 lads 9 lambing 7 landed 12 lands 4 lane -5 last 4
    late -5 later 2 laughing 8 launch 8 law -4 le 4 lead 3 leader -6 leaning 5 learning 4 leave -7 leaving -4
    lectureship 9 left -4 legal -6 letter -3 letting -7 lettings 8 level 8 librarian 3 library 5 lie -6 lift 3
    like -6 likely 7 lines -7 lining 3 link 7 linkedin 9 lisbon 9 list 5 little 8 live -4 load 6 loads 5 loan 7
    long 6 look -4 looked 2 losing -9 lot 3 lots 5 love 5 loved 4 lovely -1 loves 7 luck 3 lunch -4 lunchtime 9
    ma'am 6 mad -5 madam -3 made -2 makes 4 making 8 manage 6 manager 3 many 1 map 6 march 3 market 5 match 5
    mate 8 matter 8 may 2 maybe 3 means 11 meant 10 meantime 1 mechanic 4 medical 5 meet -4 meeting -8 meetup 10
    membership -10 mentioned -6 merchandiser 8 messing 8 met -7 mick 5 middle 7 might 3 million 5 min -6 mind 1
    minds 9 minute 5 minutes -6 missing -9 mob 5 moment 8 mon -4 monday 3 money 4 month -7 months -4 more 1
    morning 4 mother 3 move -1 movement 10 moving -2 mrs 5 ms 4 msc -12 msg 6 much 5 mull 7 mum -9 must -2 my 1
    myself 7 nearer -8 need -5 neither -5 new -2 newsroom 10 next -7 nice -2 nicer 13 night -5 nine -2 no -3
    nobody -2 noon 12 north -7 not -7 note -3 noted -7 notes -6 nothing -4 now 6 nuisance 8 numbers -5 nurse 6
    nursery 8 obliged 6 october -3 off -2 offended -9 offer -3 offering -4 office 7 often 7 ok -6 okay 8 old 2
    ones -5 online -7 only 4 onsite 7 onto 9 op -9 opened 9 opening 7 openings 5 opens 5 operation 8 operations -3
    operator 9 opportunity 10 opposite 9 or 1 ora 7 order -5 organisation 10 organist 6 other -3 our 3 outfit 7
    outside -6 overtime 8 p -5 pack 5 packed 8 packing 8 pages -8 pair 6 pairs -6 panel -4 paper 4 parish 5
    parking -4 part 4 participant -8 participants -9 particular -4 partners 4 pass -6 passed 5 past 7 paste 8
    paths 9 patience -2 paying -4 payroll -3 pays -7 peaceful 9 pension 11 perfectly -8 period -5 permit 10
    person 8 phone -4 phoning 9 piano 7 pick 6 picking 10 picture 9 pile 10 pilot 7 ping 9 places 6 planner 5
    plans 5 plant 5 plasterer 10 platform 5 playing -6 plays 10 please -3 pleased 6 pleasure -4 plot -9 pls -4
    plumber -5 plus 9 pm -2 podcast -11 point 11 polite -5 pool 10 pop 8 popping 5 porter -5 portfolio -7 porto 5
    possible 4 postdoc 9 posting 11 pour -8 pray 5 prepare -8 present 7 press -3 pressure -9 pretty 7 price -5
    probably 9 probation 10 process 5 processes -7 producer 10 product 4 production 6 profile 2 profiles -8
    promise 5 proper 5 proposal -4 prosperous 8 public -4 published 10 publishing 10 pull -8 pulling 10 punctual -8
    pune 6 pupils 9 pursuing 8 push 12 put -5 putting 5 question -4 questions -4 queues 8 quickly 9 quid 6 quite 4
    quiz 7 quote -13 quoted 9 r 6 ra 7 radar 8 raffle -8 rail -3 rain -8 rang -3 range 8 ranger -8 rate 10 ray 11
    reach 5 reached -3 reaches 7 reaching 2 read 6 reader -7 really 7 reason -6 reasons 6 receive 6 reckon 10
    reconsider 8 recorded -6 recruiter -8 recruitment 4 ref -4 referee -9 reference -4 references -4 reflection 6
    refund -8 regarding 11 regardless 7 regards 4 regret -8 regretted -8 rejected -6 released -6 remain 4 remove 12
    reporting 9 reports -7 request -5 reschedule -8 researcher 7 residence 4 residents 11 resignation -9 respect 7
    rest 13 restaurant 5 resume 7 retired -4 revert 5 review -8 reviewed -6 right 1 ring -3 ringing 4 road 6
    roads 8 robotics 7 role -1 roofing 7 room 4 rooting 8 round -3 rounds 7 run 3 running 4 rust 9 sadly -12 safe 7
    safety 6 said -4 salary -7 salon 10 same 2 saturday -2 say -7 saying 3 says -6 scaffolder 9 scheduled 8
    scheduling 9 scholarship -8 school 10 science -3 scratch 5 search 6 season 4 seasons 10 seat 5 second -5
    section -5 security 6 seeing 2 seems 5 selection 5 send -3 sending 8 sent -4 september 2 service -4 services 6
    session -9 set 9 setting 13 settled 9 settles 6 shall 5 sharing 10 she -9 sheet -5 shifted 8 shipyard -8
    shoot -6 shop 5 short -3 shot 10 shout 3 show -6 showed 11 showing -6 shown 9 side 2 signal 9 signed 4 silent 9
    sincerely 4 sir 2 sister -3 sits 5 six -3 sixth -6 sixty 6 skies 12 slept -10 slice -11 slot 7 small -6
    smooth 10 so 3 socks -10 solicitor 7 some 6 somebody 3 somewhere -6 soon 2 sort 8 sorted 4 sorting 8 sounded -5
    spare -3 sparky 7 spinning 8 spoke 4 spot 12 spring 3 squeezing 6 stack 8 stage 5 stand -6 start -6 started -8
    starts -2 startup 9 statement -7 station 4 status -7 stay 2 staying 9 stays 2 steady 5 step -5 stepped 10
    steps -6 steward -4 stoked 8 stone 8 stood -7 stop -4 store -3 stores -5 straight -3 street 5 strike 1
    stroke 11 strong 6 stuck 8 students -5 studies 4 study 4 stylist 7 success 6 successful 5 successor -7 sugar -5
    suggest -5 suit 2 suitable 7 suits -2 summer 2 sunday 1 super 9 supplier -11 surgery 6 surprise 7 switchboard 8
    symposium -8 ta 2 take -7 taken 3 takes -3 talent -6 talk -2 talks -3 task 9 tax 9 tbh 5 tea -4 teaching -7
    team 1 teams 6 tech 2 technician 5 tell -6 telling -8 tells -5 tenant -10 term 9 terms -5 terrific 5 test -5
    tester 9 testing 4 than 1 thank 2 thanked -12 thankful 10 thanks -4 that 3 the -1 theatre 6 their -2 theirs 7
    them -6 themselves 7 then -4 there 3 therefore 3 these 4 they -3 thing -4 things 5 thinking 1 third -5 this 2
    tho 9 though 2 thought -4 thoughtful 6 thousand 10 thread 9 three -4 through -2 throughout 8 thrown 8 thu -9
    thx 12 ticket -3 till 8 time -1 timetable 10 tin -10 tipped 8 title 7 to -2 today 1 told -5 tomorrow -6 ton 9
    too -3 took 7 torn -4 touch 3 touched 11 touching 7 tour 2 towards 4 town -3 trade 5 train 6 trains 6
    translator 6 travel -9 travelling -7 treat 10 treats 8 tried 4 trouble 3 truck 5 trust 4 trying 7 tues 7
    tuesday 4 turn -6 turned -7 turns 6 twice 4 twins -5 u -6 ucas -10 unanswered 11 uncle 7 under -3
    understanding 10 unfortunately -5 university -3 unread 10 until -9 up 1 us -11 use -3 used 5 usual -7 vacancy 4
    van 3 very 2 viewing -10 visa -7 voicemail -5 voucher -8 wages 8 wait 5 walk 4 walks 10 want -3 wanted -2
    wanting 4 wants 2 warm 4 warmly -3 warning 7 was -1 wave 9 way 2 ways 9 we -4 wednesday 3 week 2 weeks 3
    weigh 9 welder 8 welding 7 well 7 went 2 wet 5 what -2 whenever -5 where -1 whether -7 which -1 while 5 whole 4
    why -4 will -3 willing -6 wind 6 winds 7 wing 9 wish 3 wished -7 wishes -2 wishing 15 wit 10 with 2 withdraw -3
    withdrawal 3 withdrawing 6 withdrawn -7 withdraws -7 withdrew 3 without -3 woman -3 wondering 8 word 3
    wording -7 work -2 worked -3 workers -10 working -3 works -4 workshop 3 worth 6 would -4 writer 6 written -3
    wrote -4 x -4 xxx 13 y -8 y'all 11 ya 9 yarn 8 ye 9 yeah -3 years -5 yes 3 yesterday -7 your -3 yours -4
    yourself 5 zoom 9`,
  meanings: `
    accepted 3 advising -5 afield -9 afterthought 3 appliesNow -11 applying 3 arrived 10 asEmployer -6 aside 13
    asksAgain 3 attend -2 bareSentence -2 bidding 8 booked -3 byEmail -1 callMade 1 calling 2 cancel -4
    cancelSoon 3 candidacy 4 checkIn 2 comeBack -1 coming 3 comingSoon 2 connecting 11 contactMe 4 datedBack 3
    delay -3 doubt 8 elsewise 2 employs 6 erasure 5 expected 5 flaw 9 forClient -2 forTime 4 goingOn -4 goodbye 9
    goodwill 7 hardship 10 harsh 14 harshTo 4 hedge 3 hiring -2 hush 5 incredulous 11 informs 1 interview 3
    interviewed -8 invited 3 invitedTo -1 keepOpen 3 lacking -6 later 1 leaning 9 linkedinByName 13 moveHint -7
    moveStrong -2 news 8 noGoodwill -5 noThanks 3 noWorth 5 notApology -5 notFlaw 7 notOffer -1 notPay 10 notRank 4
    notSour 7 ofAnother -4 ofEmployer -6 ofInterview 5 ofOffer -5 offerDeadline 9 offerProof -2 offerSoon -7
    offerStart 4 onLinkedin 4 openAct -5 openIf 7 openOrder 1 openWere 5 opensBack 2 otherFirm 3 otherInterest 1
    otherInterview -4 otherThing -7 otherTold 3 ownHealth 3 ownTrouble 1 pastWithdrawal -2 patience -7 pay 7
    perTime 3 permission 4 pointsBack 3 ponder 3 pressed 4 questioned -4 rank -1 rankBeside 13 rankHint 1 reach -1
    reason 3 referring 8 refusal -4 rejoining -6 remove 5 reply 14 resend 10 resigning -1 scorn 7 seeHow 5
    setBeside 1 shaky 10 slightMove 10 slightPay 6 slightTerms 4 sneer 8 someDay -4 soon 4 sorry -3 sorryFor -5
    stall 12 stillOpen 10 suited -1 takesJob -1 termsHint -3 texting 2 thanks 1 time -4 timing 3 toldOf -5 topic 3
    tradeOf 2 unlessYou 6 unneeded 4 voicemail 4 welcomed 4 wentQuiet 14 whyCounted 11 whyHours 4 whyPastime 7
    whyStudy 3 whyTravel 6 whyWork 2 willing 3 withdraw -2 worth -3`,
  traits: {
    'against 1': -8,
    'against 2': -6,
    'against 3': -7,
    'against 4': -7,
    'against 5': -7,
    'against 6': -5,
    'against 7': -8,
    'against 8': -7,
    'clear 1': -3,
    'clear 2': 3,
    greeting: 6,
    headers: 1,
    'known 0': -10,
    'known 1': -8,
    'known 2': -12,
    'known 3': -10,
    'known 7': 7,
    'known 9': -1,
    'length 3': -3,
    'length 4': -2,
    'length 5': -1,
    'length 7': -3,
    'mine 0': -15,
    'mine 1': -4,
    'mine 2': 4,
    'mine 3': 2,
    'mine 4': -5,
    'obstacle it answers an offer, not an interview': -12,
    'obstacle it doesn’t read like a message': -27,
    'obstacle it isn’t about a job interview': -4,
    'obstacle it isn’t about an interview of yours': -11,
    'obstacle it leaves a job': -7,
    'obstacle it only tells of an interview': -7,
    'obstacle its interview is over': -9,
    'obstacle it’s about someone else’s interview': -4,
    'obstacle none': 29,
    'obstacle nothing in it turns an interview down': -15,
    'obstacle the employer writes it': -12,
    'others 0': -1,
    'others 2': -6,
    'others 3': -8,
    'others 4': -8,
    'ours 0': -1,
    'ours 1': -3,
    'ours 2': -11,
    'ours 3': -8,
    'own 1': 3,
    'own 2': 4,
    'own 3': 5,
    'own 4': 4,
    'own 5': 3,
    'own 6': 2,
    'own 7': 4,
    'own 8': 2,
    'scenario cancellation': 1,
    'scenario connect': 11,
    'scenario decline': -6,
    'scenario follow-up': -2,
    'scenario reply': 2,
    'scenario reschedule': 10,
    'scenario resend': 10,
    signOff: 2,
    'unclear 1': 4,
    'unclear 2': 7,
    'yours 0': -3,
    'yours 2': -4,
    'yours 3': -6,
  },
};
