/* Written by `npm run learn`: what each clue weighs in telling drafts from other documents. */
import type { Weights } from './clues';

export const weights: Weights = {
  bias: -11,
  words: `
    a 1 able 3 about -1 above -3 abroad -5 academy 7 accept -13 accepting -7 access -5 accountant 9 actuary 6 add 3
    address 2 administrator 8 adore 11 advance -9 advertisement -6 adviser -4 afraid -10 afternoon 9 afterwards -9
    age 5 agreed -1 agrees 10 ah 8 ahead -3 all -2 allowance 7 along 4 already -5 alright 9 also 2 altogether 13
    always 3 am 1 an -4 analyst 11 and -2 animal 6 another 1 answer 3 any 2 anybody 7 anymore 10 anyone 7
    anything -6 anyway -3 apologies 3 apologise 2 apologize 7 applicants -5 application -2 applications -5
    applied -2 apply -6 applying -8 appointment 2 appreciate 5 appreciated 14 apprentice 6 apprenticeship -4
    archive -4 archivist 6 are -3 arrange 9 arranging 5 as -4 asante 5 ask -3 asked -7 asking 1 assessment -4
    associate 6 association -9 attach -9 attached -8 attend 4 audit 13 automatic -6 autumn 3 available 5 away -7
    babies 12 baby -5 back 4 bad -3 badge 3 bake -8 bakery 6 bank -4 barber 9 base 13 be -1 bear 7 bearing -4
    because 3 been 2 before -1 beg 5 beginning -7 believe 6 bell -4 bench 9 benefits 5 beside 7 besides 7 best 1
    better 1 between 4 bid -7 biology -8 birth -7 bits 7 bless 8 blessing 3 blessings 9 blood 7 boat 5 bone -7
    bonus 5 booked -7 both 6 bother 5 bought -7 bounced 7 bow -4 bowed 5 bowing 9 boxes 8 boy 7 branch 12 brand 8
    brewery 5 bridge -7 bright 5 brilliant -2 bring -4 brings 7 broken -9 bucks 9 build -4 building 3 bump 7
    bumped 5 bunch 7 bursar 7 bus 2 business 3 busy 5 but -4 bye 3 c -4 cafe 9 cake -8 call 2 called -3 calling 12
    calls 6 calm 8 came -1 campus 6 can -7 cancel -6 cancelled -11 cancelling 11 candidate -4 car 4 card -11 care 4
    career 6 careers -5 careful 2 carer 12 carpenter -6 carry 6 case 3 casting -8 caught 7 cell 7 cent 9
    ceramics -9 certainly 5 certificates -10 chair -3 chance 5 change -2 changed -4 changelog -6 charity 6
    chasing 5 chat -5 check -9 cheered 8 cheering 3 cheers 5 chef 5 child -6 choice 2 chosen 4 ciao 12 circle 5
    circumstances 7 city -4 class -2 clause 7 cleaning 9 clearest 9 clerk -5 client -3 clinic 9 clinics 8 close 4
    closes 8 club -11 coach -6 coffee 7 cold -5 colleague -2 colleagues 7 come 2 comes 3 commission 11 committed 8
    committee -4 community 1 companies -12 company 2 concern 8 conference -3 confirm -3 confirming -7
    congratulations -7 connect 4 connected 14 connecting 5 connections 7 conservator 5 consider 4 considered -4
    considering 2 contact -5 continue 10 continuing 5 contract -2 conversation 5 coordinator -4 copy -4 corner 4
    cos 9 costs -6 could -3 council -4 counsel 6 count 11 counter 2 county 2 couple 7 courtesy 11 cousin -5
    cropped 9 cross 5 crossed 8 crowd 7 crown -13 cup -6 curator 5 cv -1 dad -8 dank -10 dated 7 dates -4
    daughter -5 day 4 days -5 de -8 dead 13 dean 6 dear -3 dearest -15 december 2 decide -8 decided -4 deckhand -6
    decline -10 declined -8 declines -7 deleted 6 demo -4 department 14 deposit -7 depot -3 described 9
    description 6 deserve 10 design 5 designer 6 desk 5 details 5 developer 7 development 10 diary -8 did -4 die -9
    different 6 directions 11 director 4 disappointed -10 disc 9 discussion -6 doctor 11 doing 7 dollars 9 done -2
    double -5 doubt 7 down -5 dr -6 draft -8 draw 11 driver 2 drives 10 drop 6 dropped 11 dropping 3 dry 4 during 6
    dust 9 e 4 each 3 early -5 easier 8 egg -7 el -7 eleven 2 elsewhere 6 email 6 emails 8 employment 9 end 8
    ends 6 engineer 4 enjoy 6 enjoyed -6 equity 8 especially -6 estate 6 even -5 ever 3 every 3 everyone -4
    everything 3 exactly -4 exam 13 excited 8 excuse 6 exercise -2 exhibition 9 expected -10 expecting 7 extended 8
    eyes 8 facilities -5 faculty 8 failed -6 fair 3 faithfully -2 family -2 farm 3 fascinating 8 fast 4 feb -5
    february -5 fee -4 feedback -8 feels -7 ferries -8 festival 9 few 9 file 2 fill -3 filling 8 find 3 finding 4
    finds 2 fine -7 fingers 7 finished 5 firm 1 first 4 fit 10 fitter 5 fixing 9 flatmate 11 flats 7 flattering 11
    flexibility 9 floor -3 folder -6 follow 5 following 8 food -7 for 3 forget 7 forgive 12 forgotten 7 former 6
    forms 8 forth 6 forward -1 found 5 four -3 fourth 5 friday -1 fridge -8 friend 8 friendly 3 friends -8 from 2
    front 3 fruitful 9 fun 3 funnier -10 further 3 g'day 6 gallery 7 game 7 garage 8 gardener 4 gas -7 gate -7
    gave -6 generous -4 get 7 gets 8 getting 8 gig 10 girl 5 give -2 given 1 glad 5 glass -4 go -6 god 4 goes 6
    gone 2 good 9 goodbye 11 got 6 grab 10 grace 9 gracious 8 grade 7 gran -7 grateful 4 greetings 5 groomer 8
    ground 6 group 3 grown 11 grows 10 guests 6 guy 9 had -7 hall 7 handled 5 hands 4 harbour 5 hard -4 harvest 10
    has -1 hassle 9 have -3 he -4 heads -8 heaps 2 hearing -9 heart 10 hectic 9 hello 3 help -7 helpful 7 her -1
    here 8 hey 3 hi 4 him -5 himself -6 hire 8 hiring -3 his 6 hit 8 hiya 5 hold -5 holding 8 holler 8 home -2
    honest 7 honestly 11 honour 3 honoured -3 hope 5 hoped -5 hoping -5 hour 2 hours -1 house 9 housekeeper 7 how 1
    however 10 hr -3 hunt 6 hygienist -4 i -3 icu 10 id -7 idea 9 inbox 3 inclined 9 inconvenience -4 induction -9
    information 5 inmail 9 instead -4 institute 6 institution 5 instructions 8 intake 10 interest 3 interested -6
    interesting 6 internship 7 interview 4 interviewed -4 invitation 8 invite 3 invited -5 inviting -1 ironed -7
    island -8 issue -6 it 3 its 7 jan -5 job 1 jobs -3 join -6 joined 8 joy 7 keen 7 keener -10 keeping 5 keeps 6
    keynote -9 keys -5 kia 5 kind 1 kindly 11 kindness 6 knives -7 la -9 lab 7 lads 10 lady -3 landed 12 lane -4
    laptop -6 last 4 late -5 later 1 laugh 6 launch 5 lay -4 lead 3 leader -6 learned -5 learning 4 leave -8
    leaving -3 lectureship 9 left -3 legal -8 lesson -5 letter -2 letting -6 lettings 6 level 5 librarian 3
    library 5 lifeguard 7 lift 4 like -7 likely 4 likes -4 line 3 lines -7 link 8 linkedin 7 lisbon 7 list 5
    little 8 livelier 7 load 6 loads 7 loan 7 lol -5 long 4 longer 2 look -5 looked 4 looks 4 lot 5 lots 6 love 2
    loved 5 lovely -1 loves 12 luck 3 lunchtime 8 ma'am 7 mad -4 madam -4 mail -3 make -2 making 10 manage 7
    manager 3 managers 6 many -2 map 5 march 2 mark 4 market 3 match 7 mate 6 matter 9 matters -7 may 3 maybe 3
    me -1 means 9 meant 7 meantime 2 mechanic 4 meet -3 meeting -9 meetup 12 membership -10 mental 7 mentioned -11
    menu 7 merchandiser 9 message 2 messages -3 messaging 6 messing 7 met -6 mick 8 middle 6 million 5 min -7
    mind 3 minute 5 minutes -11 mit -7 mob 6 moment 9 mon -5 monday 4 money 3 month -8 months -3 more 2 morning 4
    mother 7 move -1 movement 10 moving -2 mr 1 mrs 6 ms 4 msc -13 msg 9 much 4 mull 7 mum -8 must -2 my 1 myself 7
    nearer -9 need -6 needs -3 neither -6 network 5 nevertheless 8 new -2 newsroom 9 next -7 nicer 12 night -7
    nine -3 no -2 nobody -3 noon 13 nor 6 north -6 nose 9 not -7 note -4 notes -8 nothing -3 noticed 7 now 7
    nuisance 8 numbers -6 nurse 6 nursery 4 obliged 5 october -5 off -2 offended -9 offer -4 offering -4 office 7
    often 7 ok -8 okay 9 ones -6 online -6 only 5 onto 6 op -7 opened 5 opening 8 openings 6 opens 6 operation 7
    operations -3 operator 8 opportunity 10 opposite 7 or 2 ora 5 order -7 organisation 14 organisers -9 organist 8
    other -4 otherwise -5 our 3 outfit 8 overtime 9 p -7 pack 5 package 9 packed 10 packing 7 page -3 pages -8
    pair 5 panel -4 paper 5 paralegal 4 parent -9 parish 7 parking -4 part 6 participants -7 pass -7 passed 6
    passport -6 past 8 paste 8 paths 9 patience -3 patients 8 pay -3 paying -5 payroll -3 pays -6 pension 9
    permit 9 person 7 phone -4 phoning 9 pick 9 picking 9 picture 7 pile 10 pilot 6 ping 9 place 1 plain -5
    planning -3 plans 5 plant 5 plasterer 7 platform 2 plays 8 please -3 pleased 4 pleasure -4 plenty -5 plot -9
    pls -5 plumber -7 plus 7 pm -2 point 11 polite -5 pool 11 pop 8 popping 11 portfolio -5 porto 7 possible 4
    postdoc 9 posting 9 pour -8 pray 4 predecessor 6 prepare -6 present 8 presentation -9 press -5 pressure -9
    pretty 7 price -5 principal -4 probably 10 probation 9 problem -4 process 4 processes -6 producer 10 product 5
    prof 4 profiles -7 project -3 promise 6 proper 8 property 6 prosper 7 proud 5 public -6 published 6
    publishing 9 pull -8 pulling 9 punctual -6 pune 7 pupils 6 push 10 put -3 putting 5 question -5 questions -4
    quick 2 quickly 10 quid 7 quote -5 quoted 9 r 6 ra 8 radar 6 radiographer 8 raffle -8 rail -5 ran 4 rang -5
    ranger -8 rate 9 rather -3 ray 12 re 3 reach 6 reached -3 reaches 7 read 4 reader -6 reads -5 ready -4 really 6
    reason -4 reasons 8 receive 5 recently -6 reception 2 reckon 8 recorded -5 recording -7 recruiter -9
    recruitment 5 red -6 ref -4 referee -11 reference -3 reflection 7 refund -12 refunded -8 regarding 10 regards 4
    regret -7 rejected -8 remain 4 remark -5 remove 11 reported -6 request -6 reschedule -8 researcher 9
    residents 12 resignation -8 respect 6 rest 13 resume 6 retired -6 revert 6 review -8 right 3 ring -3 ringing 3
    risk 6 road 3 roads 6 roles -7 room 3 rooms -6 rooting 11 round -3 rounds 5 rude -9 running 5 rust 9 sadly -10
    safe 8 safety 4 said -4 salary -6 salon 13 saturday -3 say -7 saying 4 says -4 scaffolder 8 schedule 4
    scheduled 12 scheduling 7 school 9 scratch 7 search 6 season 2 seasons 8 seat 4 second -4 section -5 security 7
    seeing 3 seemed 9 seems 4 selection 7 send -2 sending 5 sent -4 sentence -6 service -4 services 7 session -6
    set 9 setting 14 settled 10 settles 7 shall 6 shambles 7 sharing 10 she -7 sheet -11 shifted 7 shipyard -6
    shop 4 short -5 shout 3 show -7 showed 8 showing -7 shown 5 side 2 sideways 9 sign -6 signed 5 silent 8 since 1
    sincerely 3 sing -7 sister -4 sit 3 site 2 sits 7 six -3 skies 10 sleep 3 slept -6 slice -12 slot 8 small -7
    smooth 10 snow 4 so 3 solicitor 6 some 9 somebody 2 somewhere -7 soon 3 sooner -3 sorry -1 sort 8 sorting 10
    sounded -5 speaking 4 specialist 4 spend 5 spoke 7 spot 10 spring -3 squeezing 9 stack 7 stage 5 stand -6
    stands 11 start -7 started -9 starts -5 startup 6 statement -7 station 3 status -10 stay 1 staying 10 stays 3
    step -4 stepped 8 steps -5 steward -3 still 2 stock -4 stoked 7 stone 5 store -3 story 5 straight -3
    strategist 8 street 4 stretch 6 stroke 12 stuck 10 studies 3 stylist 6 submit -9 success 6 successful 4
    successor -6 such 2 sugar -6 suggest -4 suit 4 suited 6 suits -3 summary -8 summer 2 sunday 1 supplier -5
    support -4 surgery 5 surprise 12 systems 4 ta 3 table 2 take -5 taken 3 takes -5 talent -7 talked -3 talks -3
    task 9 tax 8 tbh 8 tea -5 teach 7 teaching -7 team 2 teams 8 tech 3 tell -6 telling -10 tells -6 ten 1
    tenant -9 term 7 terms -5 terrific 6 test -4 tests 6 than 2 thank 3 thanked -8 thankful 11 thanks -3 that 3
    the -1 theatre 8 their -2 theirs 6 them -6 themselves 6 then -4 there 3 therefore 3 these 3 they -1 thing -4
    thinking 3 third -4 thirteenth 7 this 1 tho 7 those -5 thought -3 thoughtful 10 thoughts 11 thousand 6 three -4
    through -3 throughout 8 thrown 9 thu -8 thursday -1 thx 10 tickets -5 till 8 time -2 times 4 timetable 12
    tin -7 title 7 to -3 today 4 told -5 tomorrow -6 too -5 took 7 tool -6 top 3 touch 2 touched 11 touching 11
    tour 4 touring 7 town -4 trade 3 train 7 trained 8 trainee 3 translator 5 travel -4 travelling -5 treat 12
    trouble 4 trust 5 trying 7 tue -8 tues 5 tuesday 3 turn -6 turned -8 turns 6 twice 5 twins -6 u -6
    unanswered 11 uncle 5 under -5 understanding 10 unfortunately -5 university -5 unread 12 until -7 up 2 us -11
    use -4 useful 8 usual -8 vacancy 4 van 2 very 2 viewing -13 visa -5 visit 2 voicemail -5 voucher -6 wait 6
    walks 11 want -2 wanted -1 warm 3 warmly -3 warning 6 wave 7 way 1 ways 8 we -5 wednesday 5 week 2 weeks 3
    weigh 8 welcoming 7 welder 10 welding 7 well 7 went 3 what -4 whenever -5 whether -6 while 5 who -2 whoever 3
    whole 4 why -5 wife 4 will -4 wind 5 winds 8 wing 9 wish 3 wished -6 wishes -1 wishing 16 wit 8 with 1
    withdraw -3 withdrawing 6 withdrawn -8 withdraws -7 withdrew 3 without -5 wonderful 1 wondering 7 word 4
    wording -6 work -2 workers -6 working -4 works -3 workshop 4 worth 6 would -3 writer 8 written -2 wrote -7 x -5
    xxx 13 y -9 y'all 13 ya 6 yard 3 ye 11 years -6 yes 1 yesterday -7 yet 2 your -2 yours -3 yourself 3 zoom 11`,
  meanings: `
    accepted 2 advising -3 afield -9 afterthought 4 amount 1 appliesNow -10 asEmployer -10 aside 13 asksAgain 2
    attend -2 badWord 3 bareSentence -2 beseech 2 bidding 7 booked -4 byEmail -2 callMade 1 calling 2 cancel -4
    cancelSoon 4 candidacy 3 checkIn 2 coming 2 comingSoon 2 connecting 12 contactMe 4 countered 3 datedBack 3
    delay -3 doubt 7 elsewise 2 employs 7 erasure 6 expected 5 flaw 10 forClient -3 forTime 4 goingOn -5 goodbye 9
    goodwill 7 hardship 6 harsh 17 harshTo 4 hedge 4 hiring -2 hush 6 incredulous 9 informs 1 interview 3
    interviewed -9 invited 3 invitedTo -1 keepOpen -3 later 3 leaning 10 linkedinByName 13 moveHint -7 moveStrong 1
    moveWeak 2 news 8 noGoodwill -5 noThanks 3 noWorth 4 notApology -5 notFlaw 7 notOffer -1 notPay 8 notRank 2
    ofAnother -6 ofEmployer -8 ofInterview 4 ofOffer -2 offerDeadline 11 offerProof -4 offerSoon -6 onLinkedin 4
    openAct -5 openIf 8 openOrder 3 openWere 6 opensBack 3 otherFirm 3 otherInterest 1 otherInterview -4
    otherSign 2 otherThing -8 otherTime 1 otherTold 3 ownHealth 2 pastWithdrawal -3 patience -5 pay 7 payHint 2
    perTime 3 permission 2 pointsBack 2 ponder 3 pressed 3 proceed 1 questioned -5 rankBeside 13 rankHint 2
    referring 8 refusal -5 rejoining -5 remove 5 reply 12 resend 11 resigning -1 seeHow 7 setBeside 2 shaky 14
    slightMove 12 slightPay 6 slightStart 4 slightTerms 3 sneer 10 someDay -3 soon 3 sorry -2 sorryFor -5 sour -1
    stall 8 staying 2 stillOpen 10 suited -1 takesJob -1 termsHint -2 texting 3 thanks 1 time -4 timing 4 toldOf -4
    topic 3 tradeOf 1 undecided 2 unneeded 4 voicemail 4 welcomed 5 wentQuiet 15 whyCounted 9 whyHours 4 whyStudy 4
    whyTravel 6 willing 3 withdraw -2 worth -3`,
  traits: {
    'against 1': -9,
    'against 2': -6,
    'against 3': -7,
    'against 4': -6,
    'against 5': -7,
    'against 6': -5,
    'against 7': -9,
    'against 8': -7,
    'clear 1': -4,
    'clear 2': 3,
    greeting: 4,
    headers: 1,
    'known 0': -11,
    'known 1': -10,
    'known 2': -11,
    'known 3': -12,
    'known 7': 5,
    'known 9': -2,
    'length 3': -3,
    'length 4': -2,
    'length 5': -1,
    'length 7': -3,
    'mine 0': -14,
    'mine 1': -3,
    'mine 2': 5,
    'mine 3': 3,
    'mine 4': -4,
    'obstacle it answers an offer, not an interview': -17,
    'obstacle it doesn’t read like a message': -29,
    'obstacle it isn’t about a job interview': -3,
    'obstacle it isn’t about an interview of yours': -10,
    'obstacle it leaves a job': -6,
    'obstacle it only tells of an interview': -8,
    'obstacle its interview is over': -8,
    'obstacle it’s about someone else’s interview': -5,
    'obstacle none': 29,
    'obstacle nothing in it turns an interview down': -14,
    'obstacle the employer writes it': -8,
    'others 0': -2,
    'others 1': -1,
    'others 2': -6,
    'others 3': -8,
    'others 4': -6,
    'ours 0': -1,
    'ours 1': -4,
    'ours 2': -11,
    'ours 3': -8,
    'own 1': 3,
    'own 2': 5,
    'own 3': 5,
    'own 4': 4,
    'own 5': 4,
    'own 6': 1,
    'own 7': 4,
    'own 8': 1,
    'scenario cancellation': 1,
    'scenario connect': 13,
    'scenario decline': -6,
    'scenario follow-up': -2,
    'scenario reply': 2,
    'scenario reschedule': 8,
    'scenario resend': 11,
    signOff: 2,
    signature: -1,
    'unclear 1': 4,
    'unclear 2': 6,
    'yours 0': -2,
    'yours 2': -5,
    'yours 3': -5,
  },
};
