/* Written by `npm run learn`: what each clue weighs in telling drafts from other documents. */
import type { Weights } from './clues';

export const weights: Weights = {
  bias: -12,
  words: `
    's -2 a 1 academy 6 accept -10 accepting -8 across 4 actually 7 ad 9 added -5 administrator 15 advert 6
    afraid -8 after -3 afternoon 6 again 1 alerts -7 all -1 allowance 8 alright 6 also 5 altogether 6 among 7 an -1
    analyst 4 and -1 anna -9 another 2 answered 3 answering 9 any 1 anymore 9 anything -4 apologies 2 apologize 8
    applicant 4 application -1 applications -6 applied -3 apply -6 applying -6 appointed 8 appointment 3
    appraisal -10 appreciate 4 appreciated 9 april 2 archivist 3 are -4 arrange 5 arranging 7 as -3 asante 5 ask -2
    asked -4 asking 1 asks -7 assistant 2 associate 5 association -7 ate -5 attached -6 attending 6 audit 8
    auditors -5 autumn 6 available 5 away -4 b -4 bake -6 bank -5 bar 8 base 10 be -1 bear 8 because -3 before -3
    beg 10 behaves 8 believe 1 bench 2 benefits 8 beside 6 between 4 bid -8 birth -8 biscuit -3 bless 4 blessed 7
    blue -6 booked -4 bookkeeper 5 books -4 both 2 bother 4 bounced 6 bowed 7 bowing 5 boys -4 branch 2 bridge -4
    bring -3 brings 7 broken -8 bucks 8 bug -10 bump 6 bunch 8 buses 6 business 3 busy 7 but -4 by -2 bye 2 c -8
    cafe 7 call -1 called -2 calling 6 calls 3 calm 8 campus 5 can -4 cancel -2 cancelled -7 cancelling 5
    cancels -4 candidate -3 candidature 2 car 2 carer 8 cashier 4 casting -8 cat -6 cell 7 centre 1 chance 4
    change -1 chat -6 check -5 checking 4 cheering 8 cheers 3 chef 7 church 3 ciao 7 circumstances 5 cleaning 5
    clear 4 clerk -3 client -3 clinic 3 closed -1 closing 1 club -6 co -6 coach -7 cold -3 college 4 comment -9
    commission 7 committed 7 committee -3 commute -8 companies -7 company 2 compensation 5 compliment 9 concern 4
    confirm -4 confirming -5 connect 5 connected 8 consideration 5 continue 2 continuing 5 contract -4
    conversation 1 cook 3 cordially 5 corner 7 council -2 county 6 courier 6 cover 3 cracking 8 credit 8 cropped 7
    cross 2 crowd 6 customer -3 customs 8 dad -6 daft 11 dank -10 darling 8 dates 1 day 2 days -1 de -7 dead 11
    dean 7 dear -3 dearest -13 decide -8 decided -1 decline -7 declined -7 declines -8 del -10 demo -4 department 7
    depot -7 deserve 7 designer 8 desk 2 details 5 did -1 die -11 different 6 diolch 14 direction 9 directions 14
    director 3 disappointed -8 disc 11 dispatcher 8 do -2 doctor 9 dog -3 done -2 door 5 doubt 4 down -3 dr -4
    driver 2 drop 4 dry 5 due 8 dust 9 e -4 ears 8 electrician 9 elsewhere 3 email 4 emails 9 employed 9
    employer -1 employment 9 end 2 engineer 6 enjoy 6 enjoyed -5 entrance -10 equity 8 erfolg -8 et -10 even -3
    evening -2 ever 2 every 2 exam 5 examination 10 exams -7 excused -10 exhibition 7 explain 3 eyes 7
    facilities -7 failed -9 fair 2 family 1 faster 5 favour 5 feedback -6 feelings -5 festival 9 few 7 filling 4
    find 1 finding 2 fine -5 finished 6 fit 7 fitter 5 fixed 6 fixing 10 fleet 7 flexibility 10 flour -9 folder -8
    folks 10 follow 9 following 4 food -7 for 1 forgive 4 forgotten 6 former 10 forms 9 forty -3 forward -2 found 5
    four -4 free -2 freed -8 friend 2 from -2 front -1 funnier -11 furniture 8 further 3 gallery 7 gate -5 gave -2
    get 3 gets 1 getting 4 gig 8 give -3 giving 4 glad 4 go -3 good 3 goodbye 2 got 2 grace 5 gracias -7 gracious 6
    grade 6 greetings 8 grid 7 groom 5 guard 6 guest 5 guide 9 had -2 hall 8 hand 4 hands 6 hang 4 happy 2
    harbour 6 hard -6 harvest 9 hassle 6 hat 5 have -1 having 2 he -3 head -3 hearing -4 heart 4 hello 2 help -9
    here 5 hey 3 hi 2 him -4 hire 5 hiring -2 his 3 hit 7 hold -5 holler 9 home -3 honestly 5 hope 4 hospice -7
    hour 3 house 4 how 3 however 3 hr -5 hundred -1 hunt 8 husband -4 i -2 ice 6 id -9 idea 7 if -1 in -1 inbox 7
    inconvenience -4 inmail 8 insert 5 institute 9 instructor 7 intake 3 interest 4 interested -5 internship 13
    interview 3 interviewed -5 interviews -2 into 1 invitation 2 invite 4 invited -6 invoice -7 is -1 island -6
    its 8 itself 7 job 2 join -6 joining 1 junior 4 just -1 keen 3 keener -8 keep -2 keeper 6 keeping 8 keys -4
    kind 2 kinda 9 kindergarten 10 kindly 4 kindness 6 kit -8 knives -6 know -2 knows 1 la -6 lab 4 lads 6 land 2
    landed 8 laptop -8 late -6 later 6 laugh 5 laughing 9 lead 5 leader -7 leaning 5 leave -5 leaving -3 leeds -1
    left -2 let 1 letter -2 letting -4 librarian 5 licence -6 lifeguard 8 like -1 likely 6 lining 5 linkedin 8
    list -2 little 5 lodge 5 looked 1 looks 5 lost -5 lot 4 lovely 1 loves 8 luck 2 lucky 8 lunch -5 ma'am 10
    made -3 mail -6 make 1 makes 5 manage 9 many 1 map 6 market 8 match 9 mate 6 maternity 9 matters -8 may 2
    maybe 2 mean -3 means 11 meant 7 meeting -7 meetup 6 membership -7 mentioned -4 merchandiser 12 message 1
    messages 5 messaging 8 met -3 min -6 mind 3 minute 9 minutes -7 missing -7 mit -5 mobile 3 monday -1 more 1
    move -3 mr 2 ms 2 much 2 museum -3 must -3 myself 3 n 3 name -2 nana -7 nearer -6 need -4 neighbour -6
    network 4 new -3 news -3 newsroom 10 nicer 11 niece -7 nights -4 nine -3 no -2 noon 6 not -3 note -2 nothing -3
    notice -3 now 3 number 2 nurse -2 nursery 5 obliged 5 occasion -6 october 4 odds 7 of -1 off -1 offer -3
    offering -3 often 9 omg -7 on -2 once 4 one 2 open 2 opening 4 openings 9 opens 3 operator 7 opportunity 8 or 1
    organisation 6 other 1 otherwise -8 our -1 out 2 outfit 6 over 3 overtime 7 owed -9 own 3 package 9 packing 9
    paid 7 pair 4 pairs -8 paper 5 papers 3 paralegal 7 parking -3 participant -10 pass -2 pat -5 paths 4
    patience 2 pause -8 pen 5 pension 7 perfectly -10 permit 7 person 3 pharmacy 3 phone -1 picking 7 picture 5
    pile 8 place -1 planner 5 planning -7 please -3 pleased 5 plot -9 plus 5 pm -3 po 11 podcast -7 point 7
    polite -9 pool 8 postdoc 10 posting 2 pottery -4 pour -9 prayer 10 present 3 pretty 9 print -4 probably 3
    probation 8 problem -8 proceed 6 process 2 producer 10 profile 9 profiles -7 promised -3 proud 6 published 4
    pull -6 pulled -2 pulling 3 push 6 putting 4 questions -7 quickly 5 quid 6 quite 1 quote -10 r 5 rain -5 ran 5
    rang -3 rate 9 rates 7 re 6 reach 9 reaches 8 reading 4 really 2 reason -3 receive 5 receptionist 4 records 10
    recruiter -7 ref 4 referee -7 references -5 reflection 8 refund -6 refused -7 regarding 7 regards 1 regional 5
    regret -6 rejected -8 remain 6 remove 12 removed -6 repair 11 reported -7 request -4 reschedule -8 researcher 7
    residence 7 residents 5 respect 8 respectfully 2 rest 3 return -6 revert 9 review -7 ring -7 ringing 4 rn 7
    road 2 robotics 6 rounds 4 row -6 run 2 running 1 runs 5 sa 8 sadly -13 safe 8 said -4 salon 9 same -1 sat 5
    saturday -4 say -3 says -1 scheduled 8 scheduling 11 school 5 screening 8 search 3 season 6 seat 4 second -2
    section -4 see 2 seeing 4 send -3 sending 2 sent -3 sentence -7 set 5 setting 10 settled 4 settles 6 she -5
    sheet -3 shift 2 ship -7 shipping 6 shoot -4 shop 2 short -3 should -2 shout 2 show -3 showing -6 shown 3
    shows -2 shut 8 sick 4 side 6 sign -6 signed 3 silence 5 since 2 sincerely 2 sit 3 sixty 8 slept -8 slice -9
    slot 4 small -4 smile 7 smooth 5 so 1 some 5 someone -1 something 2 soon 3 sorry -2 sorted 7 sorting 10 sound 4
    soz 9 speak -2 spot 4 spring -1 stable 9 stairs -6 stand -4 stands 7 start -3 statement -9 station 8 status -9
    staying 1 steady 6 stepped 8 stone 6 stores -6 strike 4 strong 7 studio 2 stuff 9 submit -6 success 4
    successful 6 such 2 sugar -7 sunday -4 supplier -9 surgery 5 swing 8 systems 4 ta 5 take -4 taken 1 takes -7
    talk -2 talked -4 talking -5 talks -8 tax 6 tbh 10 teaching -6 team 1 tech 9 telephone 5 tell -5 telling -6
    ten -3 tenant -7 term 7 terms -7 tester 7 text -2 texting 7 than 3 thank 2 thanked -6 thankful 2 that 2 the -1
    theatre 4 their 3 theirs 8 them -5 there 1 these -1 they -1 things 3 think 2 third -4 tho 4 those -3 though -3
    thought -4 thoughtful 11 three -3 thursday -2 thx 6 time -1 timetable 2 timing -5 title 4 to -1 today -2
    told -6 tomorrow -7 took 4 touch 2 touched 6 touching 7 tour 3 towards 7 town -3 trade 4 trails 10 trained 7
    travelling -9 treat 5 trouble 3 truck 3 truly 3 tuesday 1 turn -7 turned -3 turns 7 twice -3 two -2 ty 10
    ucas -12 unable -7 unanswered 9 understanding 5 unfortunately -6 university -7 until -7 up 1 update -7 ur 7
    us -7 use -4 useful 5 vacancy 3 van 3 version -9 very 1 video 2 viel -8 viewing -10 village 6 voice -4
    volunteer -9 voucher -7 wait 4 waiting -3 walks 7 want -2 ward -4 warmly 2 was -1 way 3 ways 7 we -3 weather 4
    wee 4 week -1 weekday -6 weekend -4 welcome -2 welder 7 well 2 were -1 what 1 whatever 6 where -1 whether -6
    which -2 who -1 whole 4 why -7 will -2 winds 4 wing 6 winter 4 wish 2 wishing 5 with 1 withdrawal 3
    withdrawing 1 withdrawn -5 withdraws -4 within -4 without -1 wondered -5 word 3 workers -6 working -3
    workshop 1 worth 4 would -4 write 1 writing -1 wrote -6 x -3 xx -5 xxx 9 y -7 y'all 6 ye 7 year 1 years -2
    yesterday -5 yet 2 you -1 yours -1 yourself 2`,
  pairs: `
    !_got 11 !_i -6 !_it 7 !_we -9 's_. 3 's_about 5 's_all 5 's_been 3 's_got -8 's_in 4 's_interview 3
    's_interviews -7 's_job 8 's_looking 8 's_mum -6 's_no -4 's_open 9 's_out -7 's_position 9 's_room -7
    's_slot 9 's_still 5 's_the -3 ,_@break 2 ,_@number -9 ,_@quote -5 ,_a -5 ,_about 3 ,_after 5 ,_and 1
    ,_anna -11 ,_any 6 ,_appreciate 8 ,_because 5 ,_blessing 6 ,_but -2 ,_dear 1 ,_for 2 ,_found 9 ,_from 5 ,_got 4
    ,_he -4 ,_honestly 6 ,_i -1 ,_interview -5 ,_it 8 ,_just -5 ,_kit 5 ,_message 11 ,_mr -4 ,_mrs -5 ,_no -7
    ,_not -7 ,_of -8 ,_only 5 ,_or 4 ,_our -8 ,_plus 4 ,_re -6 ,_really 5 ,_said -5 ,_should 5 ,_since 2 ,_so 2
    ,_something 9 ,_sorry 6 ,_still 6 ,_ta 8 ,_thank 5 ,_thanks -2 ,_the -1 ,_their -2 ,_then -3 ,_there 4 ,_they 4
    ,_three 11 ,_took 5 ,_truly 7 ,_up -5 ,_we -8 ,_what 5 ,_when 4 ,_which -2 ,_wish -13 ,_you -1 ,_your -3
    ,_yours 5 ._. 1 ._@dash -9 ._@number -4 ._@open -7 ._@other -9 ._@quote -11 ._a 2 ._add -8 ._after -3 ._all 3
    ._another 3 ._ask -8 ._best -4 ._bye 1 ._for -6 ._from 7 ._god 7 ._good 3 ._goodbye 4 ._got 5 ._he -3 ._here 2
    ._honestly 6 ._hope 4 ._i -3 ._if -4 ._is -4 ._just 3 ._kind -10 ._kindly 4 ._last -5 ._leave 2 ._let 4
    ._love -8 ._may 3 ._maybe 8 ._might 7 ._mr -7 ._much 5 ._my 3 ._no 2 ._not 9 ._okay 5 ._on 7 ._only 9 ._our -4
    ._please -5 ._pls 9 ._rain -9 ._rang -8 ._regards -7 ._regrettably -8 ._right 11 ._sadly -12 ._said -8 ._she -3
    ._since -3 ._something 6 ._sorry 2 ._soz 9 ._stay 13 ._take 4 ._thank 1 ._thanks 2 ._that 5 ._the -2 ._their 4
    ._then -6 ._there 5 ._they 1 ._tried 9 ._tuesday -8 ._walked -4 ._we -11 ._wishing 12 ._with -5 ._would 5
    ._wrote -7 ._you 1 ._your 5 ._yours -8 :_@address 8 :_@break -5 :_@quote -5 :_and -3 :_is -11 :_nah -9 :_so -5
    :_thank -8 :_thanks -11 :_the -3 :_then -13 :_we -4 :_write -8 ;_i 4 ;_please 3 ;_you 8 ;_your 5 ?_? -5
    ?_@break -4 ?_@open -10 ?_@quote -5 ?_i 2 ?_if -5 ?_or 11 ?_really 13 ?_she -5 ?_sorry -11 ?_still 12 ?_tell -8
    ?_thanks -7 ?_the -7 ?_this 7 @address_, 9 @address_. 7 @break_@dash -8 @break_@number -4 @break_@other -7
    @break_@quote -5 @break_a -2 @break_bad -6 @break_best 3 @break_but 8 @break_can -5 @break_cheers 2
    @break_cordially 5 @break_dear -8 @break_fair 5 @break_good 8 @break_happy 8 @break_he -8 @break_hope 6
    @break_i 1 @break_if -5 @break_kind 2 @break_love 5 @break_many 2 @break_may 5 @break_mit -5 @break_much 5
    @break_my 3 @break_please -4 @break_regards 4 @break_respectfully 2 @break_she -5 @break_since 7
    @break_sincerely 2 @break_ta 6 @break_take 4 @break_thank 2 @break_thanks 2 @break_the -5 @break_then -11
    @break_this 4 @break_un 7 @break_unfortunately 7 @break_warm 6 @break_we -7 @break_when -6 @break_wishing 3
    @break_with 3 @break_would 5 @break_your 4 @close_, 4 @close_. 7 @close_@dash -6 @close_and -6 @close_i -5
    @currency_@other 11 @dash_@number -8 @dash_@other -5 @dash_thank -6 @number_, -3 @number_. -1 @number_: -5
    @number_@break -5 @number_@close -6 @number_@dash -5 @number_@number 2 @number_after 8 @number_as -11
    @number_august -7 @number_february -8 @number_hours -8 @number_i 4 @number_interview 5 @number_may -3
    @number_minutes -9 @number_nov -10 @number_o'clock -6 @number_or 4 @number_pm -3 @number_to -7 @number_today 14
    @number_with -5 @number_works -11 @open_@close -7 @open_candidate -8 @open_company 6 @open_for -3
    @open_insert 6 @open_job 3 @other_@break -7 @other_@dash -4 @other_@other -2 @other_@quote -7 @other_company 7
    @other_how -9 @other_i -6 @other_interview -4 @other_position 6 @other_withdraw -12 @quote_, -3
    @quote_@break -5 @quote_@close -5 @quote_and -4 @quote_i -8 @quote_something -4 @slash_madam 5 a_big 5
    a_blessed 7 a_call 7 a_candidate 6 a_chair 6 a_chat -5 a_coffee 12 a_cold -7 a_conversation 6 a_decision -9
    a_different 8 a_double 10 a_few 2 a_first 7 a_flat 7 a_form 4 a_full 3 a_good 4 a_great 5 a_happy 7 a_job 1
    a_long 8 a_lot 1 a_man 6 a_meetup 7 a_message 3 a_minute 8 a_miss 4 a_mistake -9 a_morning -4 a_move 5 a_new -8
    a_nice 4 a_no 3 a_post 2 a_reference -8 a_research 7 a_role 1 a_saturday 5 a_shift -6 a_shout 5 a_sign 7
    a_small -3 a_smooth 6 a_start 8 a_treat 9 a_video 8 a_voicemail 8 about_@number -8 about_a 8 about_an 6
    about_coming 7 about_interviewing 9 about_it 1 about_that 4 about_the 1 about_this 4 about_thursday 7
    accept_my 9 accept_the -7 accepted_. 7 accepted_a 2 accepted_another -2 accepted_work 5 admissions_, -9
    admissions_team -15 afraid_i -8 after_@number 4 after_careful 3 after_i 8 after_lunch -8 after_our -4
    after_the -4 after_this 4 after_three 9 after_two 6 afternoon_, 6 again_, 2 again_and 8 again_at 6 again_for 3
    ahead_and 6 ahead_of 8 ahead_without -9 all_and -7 all_day -3 all_is 10 all_my 5 all_success 6 all_this 6
    all_your 10 already_. 3 already_accepted -6 altogether_. 6 am_, 5 am_a -7 am_about 11 am_afraid -6 am_after 10
    am_and 9 am_cancelling 7 am_coming -7 am_declining 6 am_delighted -5 am_doing 6 am_down 7 am_free 4 am_going -2
    am_grateful 6 am_happy -7 am_in 5 am_inclined -5 am_joining 5 am_leaning 5 am_looking 4 am_more 9 am_most 6
    am_not 2 am_off 5 am_or 4 am_out 8 am_pulling 1 am_really 3 am_sending 3 am_staying 2 am_still 3 am_taking 4
    am_thankful 2 am_the 5 am_therefore 8 am_withdrawing 6 am_writing -2 an_email 5 an_exam 7 an_honour 4 an_hour 3
    an_interview -2 an_offer 6 analyst_. 6 analyst_position 4 analyst_role 3 and_a 3 and_accepted 8 and_after 9
    and_all 3 and_am 5 and_at 6 and_by 10 and_can -3 and_from 7 and_good -8 and_has -2 and_hereby 7 and_i 1
    and_in 6 and_is 2 and_it -3 and_me 4 and_must -6 and_my 4 and_nobody 5 and_not 7 and_now 7 and_see 5 and_she -2
    and_so 6 and_somebody -6 and_sorry 4 and_thank 10 and_thanks 5 and_that 4 and_the 1 and_their 7 and_then -1
    and_there 3 and_they 3 and_to 3 and_took 5 and_we -6 and_will -4 and_withdraw 10 and_would -8 and_yours 4
    another_appointment 9 another_contractor 4 another_crew 5 another_family 6 another_garden 10 another_home 8
    another_hospital 6 another_institute 9 another_kitchen 6 another_lab 8 another_offer 1 another_opportunity 6
    another_organisation 6 another_outfit 3 another_place -3 another_position -2 another_post 5 another_role 4
    another_school 5 another_shop 4 another_studio 7 another_supplier -6 another_team 5 another_university -7
    another_work 7 another_year -9 answer_. 4 answer_is 1 any_day -9 any_further 5 any_hour 6 any_morning 7
    any_time 4 any_weekday -11 apologies_, 4 apologies_for 5 application_. -2 application_for 3 apply_for -6
    appointment_. 3 appointment_for -10 appointment_on -7 appreciate_it 8 appreciate_the 6 appreciate_you 5
    april_at -8 archivist_position 4 are_a 5 are_all 9 are_at 6 are_ever 7 are_giving 4 are_in -5 are_keeping 7
    are_sorry -7 are_the 5 are_unable -7 are_well -9 arranging_the 3 as_a 2 as_agreed -10 as_an 7 as_i 1 as_keen 9
    as_my -7 as_of 8 as_on 7 as_the -3 as_well 4 as_you -2 ask_her 11 ask_you 4 asked_how -7 asked_me -1
    asked_to -3 asking_. 5 asking_again 10 asking_for -11 assessment_day 8 assistant_job 5 assistant_position 10
    assistant_post 6 at_@number -3 at_@open 5 at_@other 8 at_another 5 at_fifty 10 at_four 5 at_home 3 at_my 2
    at_nine 6 at_noon 6 at_one 3 at_present 6 at_some 6 at_st 6 at_ten 3 at_the -3 at_this 5 attached_. -8
    attend_. 6 august_. 7 autumn_, 3 b_. -6 baby_, 5 back_, 2 back_as 9 back_from 2 back_in 1 back_my 3 back_on -6
    back_to 5 bad_news -5 be_a 1 be_able -5 be_accepting -10 be_asked 4 be_attending 4 be_continuing 5 be_doing 1
    be_excused -10 be_friday -8 be_glad 3 be_going 3 be_held -7 be_interviewing 7 be_invited 7 be_no 9
    be_offered -12 be_picking 6 be_possible 4 be_quick 7 be_refunded -8 be_seeing 10 be_signing -10 be_there -3
    be_with -3 because_another 6 because_i 1 because_my -7 because_of -2 because_the -4 been_a 4 been_engaged 10
    been_given 5 been_invited -8 been_put 3 before_the 3 behind_a -7 behind_the 3 being_so 5 below_. -9 below_to 5
    beside_me 5 best_, 1 best_for 3 best_greetings 8 best_to 9 best_wishes -2 best_with 3 better_than 2 bit_and 8
    bless_the 7 bless_your 8 blue_shirt -6 board_. 4 booked_in 7 boss_has 12 bowed_out 7 bowing_out 5
    brand_manager 7 bring_my -12 build_. 6 bump_into 6 bus_strike 11 but_i -4 but_we -10 but_your -11 buy_you 9
    by_email 5 by_friday -2 by_me 4 bye_now 3 calendar_. -4 call_, 5 call_about -2 call_back 9 called_me 8
    called_off -6 calling_for 13 calling_me 7 came_away -7 came_back 7 came_out 8 came_through 6 came_up 6
    can_cross 3 can_i -5 can_no -12 can_not -4 can_pass 8 can_reach 9 can_see 3 can_take 7 can_we 2 cancel_. -5
    cancel_? -7 cancel_it 5 cancel_monday -6 cancel_my 5 cancel_or -8 cancel_our 6 cancel_the -2 cancel_your -8
    cancelled_by -12 cancelled_it -5 cancelling_my 9 candidacy_. 11 candidacy_for -9 candidate_, 5 candidate_. 3
    candidate_: -6 candidate_@number -8 candidate_for -7 candidates_. 6 card_. -8 care_, 4 care_home 8 care_now 6
    care_of 9 care_you -3 case_it 9 chance_, 6 chance_tho 9 chance_we 11 checking_in 9 cheers_, 1 cheers_for 6
    chuffed_to 9 cleaning_job 9 clerk_, -7 clerk_. -5 clinic_, 8 clinic_. 8 clinic_has 8 close_my 3 college_. 6
    come_. -5 come_and 7 come_down 6 come_in 5 come_thurs 9 come_to -3 coming_, -1 coming_. -5 coming_back 10
    coming_by -11 coming_for 8 coming_to 4 comments_. -4 committed_to 4 committee_, -8 company_@other 8
    company_in 7 company_this 6 conference_. -9 confidence_. 7 confirm_. 6 confirm_by 5 confirm_that -6
    congratulations_on 3 connected_, 12 connected_here 9 connected_on 4 connection_request 12 consider_my 8
    considered_. 4 considering_my -5 continuing_. 7 continuing_with 3 contract_. -8 contract_you -7
    conversation_. 12 cordially_, 5 could_. -9 could_come 6 could_do 4 could_move 7 could_not -5 could_still 7
    could_tell 12 could_we 8 could_you -9 count_me 7 counter_. 6 couple_of 7 course_. -5 cover_the -8 crew_. 5
    cropped_up 7 cross_again 3 cross_me 9 cv_before 10 date_after -12 date_and 8 dawn_, 8 day_! 5 day_, 4 day_. -4
    day_? 6 day_at 5 day_before -7 day_i 4 day_of 9 day_with 9 days_, 7 dead_keen 8 dear_candidate -12
    dear_captain 4 dear_clerk -11 dear_committee -10 dear_dr 2 dear_mr 2 dear_mrs 2 dear_ms 1 dear_programme -9
    dear_recruiters 6 dear_sir -6 december_at 3 decide_, -9 decided_. 7 decided_not -5 decided_to 1 decision_. -9
    decline_this -12 dental_receptionist 8 department_every 7 depot_. -8 did_not -2 did_you -7 do_? -6 do_@number 9
    do_hope 9 do_i -15 do_monday 9 do_not -3 do_the 3 do_this 6 do_tuesday 8 do_you 4 do_your -7 doctor_has 7
    doing_. 5 done_. -3 doubt_i 7 down_. -3 down_a -4 down_from 7 down_the 3 down_to 7 down_two -11 down_with 2
    dr_. 3 drop_you 5 dust_settles 8 each_other 6 each_way 7 early_shift -9 easter_. 4 easy_on 9 else_. 1
    else_and 3 else_has 8 else_to 9 elsewhere_and 4 elsewhere_so 9 email_about 10 email_as 7 email_so 7 email_to 6
    email_tonight 4 email_too 5 email_with 10 email_you 8 employer_and 10 employment_elsewhere 10 end_, 3 end_. 4
    end_to 6 end_up 5 engineer_job 7 enjoy_the 5 enjoyed_meeting -7 enjoyed_our 12 enjoyed_reading 7 even_keener -8
    even_more -14 evening_, 11 ever_want 6 every_good 4 every_month 8 every_success 2 every_week 9 everyone_in 10
    everything_, -4 exam_. 12 exam_has 10 fair_winds 4 far_too 10 few_days 5 filling_it 6 filling_the 4 find_a 2
    find_attached -12 find_somebody 6 find_someone 3 find_your 4 finding_your 4 fine_, -9 fine_by 7 firm_so 11
    first_and 10 first_call 9 first_interview -3 first_name 4 first_round 7 fit_for 7 flat_out 8 folder_. -9
    follow_what 7 following_up 8 for_. -8 for_@number 3 for_a -3 for_all -2 for_another -6 for_arranging 7
    for_being 2 for_calling 10 for_everything -2 for_fixing 9 for_following 4 for_getting 5 for_giving 3
    for_going 7 for_good 7 for_having 2 for_how 13 for_interview 8 for_it 7 for_leaving 10 for_letting -5
    for_lining 6 for_making 7 for_me 3 for_mr 8 for_my -2 for_offering -3 for_picking 6 for_putting 2
    for_saturday -11 for_saying 11 for_scheduling 10 for_sending 2 for_setting 10 for_showing -7 for_sorting 10
    for_sunday -9 for_telling -8 for_that 2 for_the 3 for_trying 7 for_two 3 for_understanding 5 for_walking -12
    for_wanting 4 for_wednesday 6 for_writing 7 for_you 4 for_your -3 forgive_me 5 former_colleague 7 forward_. 3
    forward_to -3 found_another -10 found_my 10 found_other 7 found_something -1 found_work 6 four_lines -8
    free_. -6 free_from 8 fri_morning 9 friday_, 6 friday_. -4 friday_? -8 friday_and -4 friday_for 8 friday_the 4
    friday_to 9 friendly_greetings 4 from_a -8 from_consideration 9 from_november 10 from_october 10 from_the 2
    from_thursday -13 from_you -3 from_your 10 from_yours 5 front_desk 6 full_house 9 further_with 3 gave_me -2
    generous_of 6 get_a 2 get_my 4 get_over 6 get_somebody 6 get_someone 5 get_there 8 get_to 8 get_your 5
    getting_me 9 getting_the 6 getting_to 8 give_up 6 given_me 4 given_my 10 given_up 9 giving_me 4 glad_to 2
    go_. -5 go_ahead -3 go_for -8 go_on 4 go_to 2 go_well 4 go_with -12 god_bless 2 goes_off 8 goes_to -5
    goes_up 10 going_forward 9 going_on 7 going_to -2 going_with 7 gone_and 6 good_day -1 good_enough 7 good_for 4
    good_luck 4 good_morning 5 good_of 12 good_one 5 good_success 7 good_things 7 good_to 3 good_wish 4
    good_wishes 3 goodbye_. 3 got_an -5 got_hired 7 got_me 5 got_on 9 got_other 10 got_sorted 6 got_the -7
    got_to -9 got_took 6 got_work 10 got_your 5 gracious_when 4 grant_, 13 grateful_. 8 great_deal 7 greetings_, 5
    had_to -3 half_hour 7 half_the 7 hand_. 9 hang_up 9 happy_where 9 hard_feelings -7 hard_to 13 has_accepted -7
    has_an -9 has_been 2 has_closed 6 has_decided -7 has_just 9 has_moved 8 has_not -3 has_the -5 has_to -5
    has_withdrawn -6 has_worked -9 have_, 9 have_a 5 have_accepted 1 have_agreed 10 have_also 7 have_always 8
    have_asked 4 have_been 2 have_cancelled -4 have_committed 6 have_decided -3 have_in 7 have_it 1 have_joined 6
    have_landed 5 have_made 7 have_me 6 have_met -7 have_not -4 have_now 6 have_promised 6 have_put 4 have_said 4
    have_seen 7 have_signed 2 have_taken 1 have_talked -6 have_the 2 have_thought -6 have_to -4 have_told -4
    have_took 9 have_two -8 having_me 4 he_'s -2 he_says 5 he_will -6 he_would -4 head_is 8 head_round 7
    heaps_for 5 hear_of 6 hearing_about -8 hearing_from -5 hello_. 5 hello_madam 9 hello_mr 2 hello_mrs 4
    hello_to 9 help_. -7 help_with -5 here_, 6 here_. 2 here_: 10 here_? 9 here_@close 12 here_about 11 here_and 9
    here_in 5 here_is -3 here_re 6 hi_, -6 hi_mr 6 hi_mrs 7 hi_ms 7 hi_team 10 himself_. -10 hire_, 6 hire_. 7
    hired_on 6 hiring_. 6 his_interview -7 his_number 8 hold_my 7 home_and -3 honest_, 9 honestly_, 6 hope_it 3
    hope_our 2 hope_the 8 hope_this 4 hope_to -3 hope_u 4 hope_we 3 hope_you 2 hope_your 7 hour_, 5 hour_more 9
    hours_to -8 house_, 6 how_did -10 how_good 8 how_things 2 how_your 7 however_, 3 i_accept -8 i_accepted 7
    i_already 4 i_apologize 7 i_appreciate 3 i_ask 5 i_asked 3 i_beg 8 i_bring -5 i_came -6 i_can -4 i_come 5
    i_confirm -6 i_doubt 7 i_enjoyed -6 i_ever 4 i_feel 4 i_filled -7 i_got 5 i_guess 7 i_had -5 i_hate -8 i_hope 3
    i_joined 10 i_know -1 i_left -7 i_look -9 i_move -11 i_must -1 i_nearly -8 i_need -1 i_only -6 i_point 9
    i_pulled 4 i_read 4 i_really 2 i_remain 3 i_resign 10 i_ring -9 i_shall 3 i_signed 7 i_stand 5 i_stay 9
    i_stepped 8 i_still 4 i_thank 4 i_thought 5 i_told -7 i_took 5 i_trust 8 i_use -5 i_want 1 i_wanted 1 i_will -1
    i_wish 3 i_withdrew 4 i_would -1 i_write 6 i_wrote -5 if_a 2 if_i 4 if_it -6 if_she 7 if_that -4 if_the -5
    ill_. -10 in_. 1 in_@number -6 in_about 6 in_an 6 in_and 4 in_another 9 in_april 3 in_at 6 in_august 8
    in_contact 3 in_every 6 in_for 4 in_house 8 in_january 5 in_leeds -6 in_march 6 in_on 2 in_one 3 in_perth 6
    in_that 1 in_the -1 in_to 7 in_touch 3 in_town -7 in_with 5 instead_, -4 instead_. -4 instead_? 1 interest_, 11
    interest_. 6 interview_! 9 interview_, 3 interview_. 7 interview_: 5 interview_@break -10 interview_@dash -5
    interview_@open -6 interview_a 7 interview_and -2 interview_at 5 interview_because -8 interview_but 11
    interview_date 10 interview_for 4 interview_invitation 3 interview_invite 12 interview_is -8 interview_me -4
    interview_next 1 interview_now 8 interview_of 9 interview_offer 10 interview_on 5 interview_panel -4
    interview_slot 2 interview_this 2 interview_thursday 8 interview_tmrw 5 interview_today 5 interview_tomorrow 4
    interview_was -10 interview_with -3 interview_you 3 interviewed_on -8 interviewing_. 8 interviewing_for 7
    interviews_, 8 interviews_. 3 interviews_and -7 interviews_in 5 interviews_last 8 into_each 4 into_my 7
    into_the -5 into_you 5 invitation_. 6 invitation_to 3 invite_. 7 invite_for 7 invite_me 4 invited_to -8
    inviting_me 1 inviting_us -7 is_@number 7 is_a 4 is_enough -7 is_far 7 is_fine -8 is_for 5 is_full 8 is_good 3
    is_happy 4 is_here -8 is_looking 9 is_more 4 is_on 2 is_punctual -9 is_still -5 is_that -4 is_the -3
    is_there -5 is_well 7 is_with -5 it_'s 3 it_, 3 it_. -1 it_: 4 it_; 9 it_a 6 it_again 4 it_any 5 it_back 7
    it_down -4 it_i 7 it_is 2 it_looks 9 it_may 5 it_now 4 it_on -6 it_so 8 it_some 9 it_that 2 it_there 7
    it_was -1 it_with 5 january_, 6 january_i 6 job_, 3 job_. 6 job_@open -7 job_at 3 job_elsewhere 2 job_hunt 8
    job_interviews -12 job_now 7 job_so 5 job_title 5 job_with 5 joined_another 3 june_, 3 june_at 2
    just_accepted 6 just_been -5 just_say -10 keen_. 1 keen_on 5 keen_to 3 keep_in 6 keep_my 11 keep_that 9
    keep_your -10 keeper_'s 9 keeping_well 10 kept_me 5 kind_. -5 kind_of 3 kind_regards 1 kind_to 5 kind_words 8
    kindly_for 5 know_about -8 know_by -5 know_so -12 know_you -6 landed_on 7 last_autumn 8 last_month 5
    last_tuesday 6 late_in 11 late_notice 10 launch_goes 5 launch_is 8 lead_. 4 leaning_towards 6 leave_a -7
    leave_it 6 leave_that 8 left_a 9 let_'s 3 let_me 1 letter_about -4 letter_and 7 letter_from -8
    letter_inviting 7 letting_me -5 library_. 8 like_i 6 like_me 4 like_to -1 lines_. -4 lining_up 7 linkedin_and 3
    list_. 3 lol_. -9 long_weekend -4 longer_a 11 longer_need -10 look_after 6 look_at 5 look_forward -6
    look_round 7 looking_. 9 looking_and 6 looking_forward -5 looking_to 7 looks_like 6 lot_for 5 lovely_to 7
    luck_! 4 luck_, 4 luck_. 1 luck_filling 8 luck_with 3 ma'am_, 6 ma_candidature -9 machine_. 6 madam_, -4
    made_me -4 mail_. -5 make_it 3 make_the 3 making_room 10 man_, 9 man_for 8 manager_'s 8 manager_interview 9
    manager_interviews 6 manager_job 6 many_good 7 many_thanks 1 march_, 5 mate_, 7 mate_. 7 may_, 8 may_and -7
    may_god 7 may_i -2 may_remember 4 may_the 10 may_we 9 may_your 4 me_, -2 me_. 3 me_? -5 me_a 3 me_about 4
    me_an 4 me_another -9 me_back 2 me_before -8 me_by 8 me_for 1 me_forward 9 me_from 2 me_getting 8 me_how 1
    me_i 8 me_in 5 me_know -6 me_last 3 me_off 2 me_on 2 me_out 6 me_sit 7 me_some 5 me_the -4 me_till 9 me_until 6
    me_up 8 me_whether -5 meant_to 5 meantime_and -7 meet_at 3 meet_me 6 meet_the 3 meeting_on -4 meeting_you -4
    meetup_in 7 mention_him 8 mess_up 5 message_, 10 message_. 4 message_and 6 message_for 4 messages_about 10
    messaging_me 7 might_not 5 million_for 7 mind_. 4 mind_and 9 mind_up 7 minute_? 7 mock_interview -12 moment_. 7
    monday_, 4 monday_. -2 monday_? 6 monday_@number 5 monday_after 5 monday_at -5 monday_but -9 monday_or 5
    monday_week 8 month_, 9 month_. -2 month_because -8 more_, 4 more_for 6 more_to 6 morning_? 9 morning_and 6
    morning_mr 11 morning_off -11 morning_or 9 most_grateful 7 most_of -8 mother_is 9 move_, 5 move_your -5
    moved_my 10 moved_to -1 mr_. 3 ms_. 3 ms_ward 11 much_. 8 much_appreciated 7 much_for 3 much_more 8
    much_success 6 much_to 9 mum_, -9 must_be 9 must_call 8 must_cancel 9 must_decline -9 must_therefore 13
    must_withdraw -3 my_answer 11 my_apologies 7 my_application 2 my_appointment -16 my_best 8 my_brother -9
    my_candidacy 2 my_candidature 6 my_career 10 my_colleague -8 my_contract -4 my_current 8 my_decision 7
    my_diary -8 my_earlier 7 my_employer -12 my_end 7 my_evenings 10 my_exam 8 my_file 5 my_first 2 my_former 9
    my_friend 2 my_hand 7 my_hat 6 my_heart 10 my_level 6 my_licence -8 my_little 10 my_membership -4 my_mind 3
    my_mother 6 my_mum 10 my_name 3 my_note 7 my_notice -7 my_old 6 my_own 3 my_papers 7 my_place -2 my_present 9
    my_profile 5 my_side 11 my_slot 5 my_spot 4 my_students 9 my_thanks 8 my_time 5 my_turn 11 my_voice -6
    my_whole 9 my_wife 4 my_withdrawal 11 my_word 5 myself_, 2 myself_. 10 myself_forward 8 myself_to 9 name_in 11
    name_off 1 nearer_home -5 need_. 3 needing_the -6 new_branch 8 new_colleague 6 new_job -9 new_one -3 new_post 4
    new_role -9 new_term 6 next_one -8 next_person -7 next_round -6 next_season -8 next_tuesday 1 next_week -3
    nice_of 12 nice_to 6 night_. 1 nights_with 6 nine_. 5 no_. 2 no_bus 9 no_good 11 no_hard -7 no_need 2
    no_problem -9 not_! -7 not_. -7 not_able 6 not_about 9 not_after -7 not_bother 4 not_change 11 not_come -5
    not_continue 4 not_get 6 not_give -6 not_go 3 not_going 5 not_leave 5 not_make -2 not_mention -7 not_need -7
    not_reach 9 not_sit -8 not_start 8 not_suit -5 not_sure 2 not_take -5 not_telling 9 not_think 3 not_to -5
    not_wait 8 not_want -4 note_, 8 note_about 8 note_that 8 note_to -5 notes_? -9 notes_on 6 nothing_but 5
    notice_. -6 now_, 4 now_. 2 now_and 3 now_be -9 now_i 6 now_so 9 now_then 11 obliged_to 6 october_, 8
    odds_are 7 of_@number -5 of_another 12 of_any 11 of_april 7 of_assistant -6 of_birth -7 of_it 3 of_last 7
    of_me 1 of_monday 7 of_news 11 of_next 3 of_other 8 of_saturday -8 of_these 5 of_what 5 of_you 2 of_your 4
    off_, 2 off_. 1 off_and 8 off_sick -8 off_to 9 offer_, -4 offer_down -12 offer_it -10 offer_letter -3
    offer_me 2 offered_an -9 offered_me 3 offered_something 8 offered_the -4 offering_to -2 office_, -6 office_. 4
    officer_, -6 officer_position 6 ok_so -12 okay_, 4 old_number 8 on_, 7 on_. 4 on_@number -1 on_@open 6 on_a 3
    on_at 4 on_elsewhere 4 on_here 8 on_his 8 on_hold -6 on_linkedin 5 on_me 2 on_monday -1 on_our -7
    on_saturday -7 on_sunday 3 on_that 5 on_the -1 on_time 3 on_to -5 on_tuesday -2 on_with 8 on_your 3 once_, -8
    once_i 9 once_more 6 one_, -6 one_. 2 one_at 8 one_day 9 one_i 4 one_more 6 one_of -3 one_other 8 one_out 7
    only_. -7 open_. 9 open_to 5 opening_! 8 opening_, 5 opening_at 5 opening_in 9 opening_night 10 opens_without 8
    opportunity_. 6 opportunity_and 6 or_@number 8 or_any 6 or_madam -5 or_monday 7 or_no 8 or_on 13 or_the 4
    or_tomorrow 11 or_tuesday 8 or_wednesday 7 order_@number -11 other_. 6 other_at 5 other_candidates 8
    other_company 6 other_day 7 other_firm 7 other_team 9 other_two -5 other_work 4 our_@number 3
    our_application -5 our_conversation 6 our_interview 2 our_paths 4 out_. 2 out_and 2 out_of 1 outfit_. 10
    over_, 10 over_my 5 over_there 5 panel_'s 8 panel_. 3 parent_teacher -9 part_time 9 participant_@number -9
    pass_. -6 pass_on -5 passed_my 9 paths_cross 2 people_. 4 people_at 12 person_. 3 person_and -8 person_before 7
    person_for 2 pick_up 6 picking_me 6 picking_up 5 place_in 7 place_with 4 planned_for -9 please_cancel -2
    please_close 7 please_confirm -7 please_cross 8 please_find -8 please_forgive 7 please_give -2 please_let 3
    please_remove 7 please_ring -5 please_take -5 please_withdraw 9 pleased_me 7 plus_the 10 pm_? 3 po_, 9 po_. 6
    position_. 3 position_@other 6 position_at 5 position_elsewhere 3 position_in 5 position_of -3 position_on 8
    position_this 7 position_with -1 possible_? 9 post_, 2 post_. 4 post_and 7 post_at 3 post_in 1 post_this 11
    post_with 10 practice_and 11 problem_at -9 process_, 4 process_. 4 profile_and -4 programme_committee -10
    project_. -7 promise_. 11 pull_me 11 pull_my 6 pull_out -4 pulling_my 7 pulling_out 3 punctual_, -8 put_, 10
    put_me 3 put_my -9 put_the -2 putting_me 6 putting_my 8 questions_. -7 questions_about 6 rain_all -11
    rather_keep 8 rather_not -4 re_the 7 reading_list 4 really_appreciate 4 really_keen 9 really_want 3 reason_. -5
    reasons_i 9 receive_your 5 receptionist_. 9 receptionist_job 6 record_. 3 record_the -12 recruiters_, 6 ref_. 4
    references_. -10 regarding_the 5 regards_, 1 remain_with 8 remember_me 5 remove_me 2 remove_my 12 reply_and 7
    research_assistant 8 resign_from 11 respect_, 5 respectfully_, 3 rest_. 5 rest_of 8 review_. -7 right_person 4
    ring_me -5 ringing_me 4 role_, 2 role_. 4 role_and 3 role_on -8 room_for 6 room_on -7 round_. 6 run_into 6
    running_for 4 said_what -12 said_yes 3 salon_. 6 same_, 9 same_as 5 same_hour 6 same_in 8 same_morning 9
    same_time -10 saturday_. -3 saturday_job 9 saturday_morning 10 saw_your 12 say_? -11 say_he -9 say_hello 9
    say_i -4 say_thanks -6 say_that -3 say_the 6 says_@quote -7 says_thank -10 scheduling_me 9 school_. -4
    school_kitchen 3 scratch_me 6 screening_call 12 search_! 7 search_, 6 search_. 3 search_committee 9
    second_letter 9 second_one -8 second_round -3 secretary_, -11 see_how 8 see_it 4 see_me 6 see_my 8 see_where 12
    see_you -5 selection_. 8 selection_for 5 send_a -3 send_an 6 send_you 3 sending_the 6 sent_the 5 sent_this 5
    september_i 10 set_up 7 setting_up 7 shall_not 4 she_can -2 she_has -4 she_is 6 she_said -4 shift_my -11
    shift_supervisor 8 shift_workers -7 shirt_. -8 shop_'s 9 shop_, 7 short_of 8 shortlist_. -5 shortlisting_me 3
    should_i -15 shout_when 9 show_, -7 showing_me -4 side_of 4 signed_elsewhere 4 signed_on 8 signed_with 1
    since_@number -7 since_been 4 since_i 4 since_taken -7 sincerely_, 1 sir_, -4 sir_. 4 sir_@slash 5 sir_or -5
    sit_this 8 sleep_on 6 slept_on -8 slot_. 6 slot_for 6 slot_on 6 slot_to -6 smooth_search 3 so_, 5 so_can 6
    so_could 6 so_count 6 so_decent 5 so_fast 5 so_go 5 so_going 7 so_gracious 6 so_here 4 so_it 5 so_late 9
    so_leave 7 so_let 5 so_much 2 so_please 2 so_pls 8 so_quick 8 so_sorry -6 so_the 4 so_we -5 so_would 10
    so_you 7 some_other 12 some_point 3 some_time 9 somebody_. 6 somebody_else 4 somebody_lovely 9 somebody_soon 8
    somebody_the 9 someone_else -5 someone_good 8 someone_who 2 someone_with 8 something_came 3 something_else 4
    something_in 6 somewhere_else 3 son_has 11 soon_. 3 sorry_about 14 sorry_and 12 sorry_for 2 sorry_to -2
    speak_with 6 speaking_, 9 speaking_. 2 spoke_in 12 spot_. 7 spring_, 6 spring_. 6 spring_i 6 staff_a 10
    stage_manager 6 start_on -2 started_a -2 stay_connected 7 stay_put 8 staying_put 5 staying_where 8
    stepping_out 10 still_a 5 still_come 7 still_grateful 9 still_no 10 still_open -8 still_owe 10 still_really 10
    study_. -6 success_with 4 suggest_dr -11 suit_you 5 sunday_. -6 ta_for 8 take_a -4 take_care 2 take_it -4
    take_up 8 taken_another 3 taken_me 4 taken_the 4 taking_my 8 taking_part 8 talk_. 9 talk_in 8 talked_it -7
    taught_me -3 tbh_. 8 team_, -3 team_. 3 team_a 10 team_in 3 tech_interview 7 telephone_interview -10 tell_me -7
    tell_the -6 tell_us -3 tell_you 4 telling_me -8 ten_minutes -7 ten_o'clock 8 ten_past -6 term_. 7
    than_anything 8 than_the 4 than_yours 7 thank_her -5 thank_them -9 thank_u 13 thank_you 2 thanks_! -7
    thanks_, -5 thanks_again 1 thanks_and 4 thanks_for 1 thanks_so 3 that_'s -2 that_, 10 that_. 3 that_day 7
    that_interview 5 that_is 5 that_leaves -10 that_morning 7 that_mr -5 that_one 4 that_said 8 that_same 12
    that_this 9 that_to 5 that_we -4 that_would 5 that_your 5 the_@number 5 the_@open 7 the_@other 5 the_above 6
    the_afternoon 6 the_air 5 the_analyst 4 the_application 1 the_appointment 5 the_archivist 3 the_assistant 3
    the_auditors -5 the_bar 7 the_board 2 the_brand 6 the_bridge -4 the_build 7 the_bus -3 the_cafe 5
    the_candidates -4 the_cashier 8 the_chair -4 the_chance 3 the_chat -6 the_choir 6 the_cleaning 7 the_client -5
    the_comments -4 the_committee 7 the_community 7 the_contract -2 the_court 7 the_crew -4 the_customer -4
    the_demo -4 the_dental 7 the_department 3 the_directions 11 the_doctor 9 the_driver 7 the_dust 9 the_early 2
    the_electrician 7 the_end -5 the_evening 2 the_family 10 the_first 3 the_fleet 8 the_folder -6 the_free 9
    the_front 5 the_grant 12 the_harbour 5 the_harvest 7 the_hassle 6 the_heating 5 the_hire 5 the_hiring 2
    the_interview 6 the_invitation 4 the_joiner 1 the_kind 8 the_lads 8 the_list 1 the_market 12 the_meeting -14
    the_message 1 the_museum -5 the_new 3 the_next 4 the_nice 11 the_notes -6 the_nursery 5 the_offer -5
    the_opportunity 7 the_other -5 the_panel 4 the_paper 5 the_paralegal 6 the_parking 5 the_partners 6
    the_person 6 the_pharmacy 5 the_picture 8 the_pile 6 the_planner 7 the_platform 8 the_portal -4 the_position -5
    the_post -5 the_postdoc 10 the_practice 6 the_process 4 the_questions -6 the_quote -13 the_record -9
    the_recruiter -6 the_reference -8 the_remaining 6 the_residents 7 the_rest 5 the_right 2 the_road 9 the_role -4
    the_running 3 the_salon 6 the_same -1 the_saturday 7 the_school 2 the_search 4 the_second -3 the_security 10
    the_selection 4 the_service 9 the_shared -7 the_shop 8 the_shout 10 the_show -8 the_staff 10 the_start -8
    the_study -7 the_summer 2 the_surgery 6 the_system -7 the_talk 8 the_team -1 the_theatre 5 the_ticket 7
    the_time 4 the_tip 10 the_trade 5 the_trouble 3 the_two -3 the_unit 10 the_vacancy 2 the_very 6 the_viewing -9
    the_waiting -6 the_wedding -4 the_week -4 the_weekend 7 the_whole 2 the_wind 5 the_winter 4 the_woman -6
    the_workshop 4 their_own -8 them_, -1 them_my 7 then_they -5 there_, 4 there_. 3 there_are 3 there_at -8
    there_for 8 there_will 2 therefore_i 6 therefore_withdraw 2 therefore_withdrawing 6 these_days 2 they_have 3
    things_are 8 think_. 8 think_about 6 think_i 5 thinking_about -12 this_, 11 this_. 4 this_afternoon 7
    this_day 9 this_evening 6 this_is 5 this_message 7 this_morning -6 this_number 11 this_occasion -6 this_on 6
    this_one 3 this_week -1 this_year -6 though_, 8 thought_about -5 thought_i -5 thought_of 6 thought_we -8
    three_candidates -6 three_lines -7 three_months 9 three_weeks -5 three_years 3 through_to 8 thursday_'s -5
    thursday_, -7 thursday_@number 5 thursday_morning -9 thursday_the 8 thx_for 5 time_, 2 time_. -1 time_at 9
    time_for 4 time_in 6 time_so 13 time_to -1 times_. -4 title_@other 5 to_@number -7 to_accept -12 to_an -6
    to_another 7 to_anyone 7 to_ask 4 to_be -1 to_call 7 to_connect 4 to_continue 7 to_cross 6 to_decline -6
    to_do 4 to_everybody 3 to_explain 6 to_find 9 to_get 7 to_give -1 to_go -1 to_hearing -8 to_hold -5
    to_interview 3 to_keep 2 to_me 3 to_meet -2 to_mind 12 to_move -5 to_my 3 to_myself 5 to_one -5 to_pass -8
    to_proceed 6 to_pull -7 to_receive 6 to_remain 9 to_reschedule -5 to_ring 3 to_run 6 to_say -4 to_see 5
    to_shift 10 to_sign 5 to_sleep 6 to_some 6 to_take -4 to_tell -4 to_thank -1 to_that 6 to_the -2 to_them -4
    to_this 6 to_two -5 to_wednesday -4 to_what 9 to_whom 4 to_withdraw -2 to_you 1 to_your 2 today_, -5 today_. 5
    told_me 1 told_my 11 told_the -8 told_them -7 tomorrow_, -6 tomorrow_and -7 tomorrow_at 2 tomorrow_morning 4
    too_, 5 too_. 3 took_a 2 took_another 6 took_it 10 took_my 6 took_over -3 top_of 5 touch_here 7 touching_base 7
    treat_to 10 tried_your 7 trouble_, 8 trouble_you 1 tuesday_'s 8 tuesday_, -4 tuesday_@number 8 tuesday_after 8
    tuesday_and 6 tuesday_at -4 turning_it 5 turns_out 5 turns_up 7 tutor_, -9 two_. 2 two_companies -6
    two_interviews -9 two_minds 10 two_or -7 two_weeks -4 u_for 10 u_tell -9 unable_to -7 unanswered_. 9
    understanding_, 10 university_and -9 until_@number -7 until_friday 11 until_monday -8 up_after 6 up_an 8
    up_and 6 up_another 3 up_at -6 up_by 5 up_for -3 up_on 7 up_that 8 up_with 4 up_your 11 ur_not -8 us_. -8
    us_a 8 us_again -7 us_on -8 use_it 10 vacancy_, 7 vacancy_. 6 vacancy_at 9 van_'s 11 verger_. 9 very_best 4
    very_good 3 very_kind 8 very_much 1 very_pleased 5 very_sorry 7 video_call 9 viel_erfolg -8 wait_. -5
    waiting_list -5 want_is 10 want_it 6 want_my 3 want_to -2 want_you 7 wanted_to 3 wants_to -5 was_. 9 was_a -5
    was_an 12 was_cancelled -4 was_delighted 4 was_good 6 was_kind 1 was_meant 7 was_never 8 was_not -6
    was_offered 4 was_pleased 9 was_the 3 was_touched 7 was_very 3 was_withdrawing -10 way_, 5 we_are -1 we_bump 7
    we_can -5 we_could 9 we_find 7 we_hang 9 we_have -11 we_make 9 we_move 4 we_need -6 we_please 12 we_push 7
    we_thank -10 we_will -4 we_wish -5 we_would -6 wednesday_'s 6 wednesday_, -7 wednesday_? -9 wednesday_@number 7
    wednesday_at -7 wednesday_the 4 week_'s 7 week_, 4 week_. -2 week_at 10 week_i 8 week_so 7 weekend_and 6
    weeks_. -8 weeks_to 9 well_, 2 well_. 3 well_: 10 well_for 11 well_so 4 well_with 2 went_to 5 were_in 10
    were_kind 7 were_lovely 9 what_did -9 what_i 6 what_it 4 when_: -8 when_a -6 when_i 2 when_the 2 whenever_i 8
    where_i 3 whether_i -3 which_company 8 which_i 5 which_is 5 who_could -9 who_has -3 who_loves 8 who_will 8
    who_withdrew 9 whole_day 9 why_? -4 will_ask 4 will_be -4 will_bring -4 will_confirm 7 will_do -5 will_drop 5
    will_email 7 will_find -7 will_follow 5 will_give 12 will_have -7 will_hear 6 will_keep -7 will_leave 2
    will_meet 9 will_put 6 will_send 2 will_sit 4 will_write 6 winds_to 9 winter_. 8 wish_all 8 wish_the 4
    wish_to 5 wish_you 3 wishes_, -3 wishes_for 8 wishing_the 9 wishing_you 4 with_a 2 with_an 7 with_another 5
    with_dr -10 with_filling 6 with_finding 7 with_friendly 4 with_good 6 with_him 4 with_it 5 with_kind 1
    with_mr -7 with_my 5 with_regards 8 with_respect 5 with_such 5 with_this 6 with_us -8 with_you 2 with_your -4
    with_yours 6 withdraw_, -4 withdraw_from 3 withdraw_his -11 withdraw_me 8 withdraw_our -5 withdrawal_from 6
    withdrawal_stands 10 withdrawing_, -4 withdrawing_. 4 withdrawing_as 11 withdrawing_because 3
    withdrawing_from 2 withdrawing_my 2 withdrew_from 3 withdrew_my -4 without_any 9 woman_was -9 word_from 10
    word_to 4 words_about 6 work_at 4 work_elsewhere 5 work_i 8 work_in 8 works_out 8 workshop_. 6 would_be 1
    would_better -8 would_come 9 would_let 7 would_like -3 would_monday 8 would_not -1 would_put 8 would_rather -3
    would_say 7 would_the 8 would_thursday 7 would_you -4 write_to -1 writing_back 3 writing_this 7 wrote_to -5
    ya_. 7 year_. 3 year_@number 7 year_and 6 year_end 12 years_i -8 yes_or 5 yes_to 3 yesterday_. -6
    yesterday_and 5 yet_. 4 yet_@open -8 you_! 4 you_, 2 you_. -1 you_a 5 you_after 8 you_again 5 you_all 1
    you_an 7 you_and 3 you_answered 8 you_are -2 you_as 9 you_ask 9 you_asked -4 you_be 4 you_both 2 you_decide -10
    you_do -1 you_ever 7 you_every 3 you_fill 5 you_find 3 you_folks 11 you_for 1 you_from 5 you_full 7 you_get 5
    you_good 6 you_got 3 you_handled 7 you_her 4 you_his 8 you_in 2 you_invited 6 you_land 7 you_like 6 you_luck 1
    you_much 5 you_offered 7 you_once 9 you_people 9 you_po 4 you_properly 8 you_put -6 you_reaching 9 you_should 7
    you_so 1 you_some 6 you_soon -7 you_success 4 you_taught -11 you_then -11 you_thinking 8 you_to 2 you_told 4
    you_too 5 you_two 4 you_very 2 you_went 7 you_were 3 you_with 5 your_@number -8 your_application -6
    your_company 14 your_crew 7 your_details -7 your_email 7 your_end 7 your_help -2 your_inmail 6
    your_interview -3 your_invitation 6 your_kind 4 your_kindness 6 your_letter 1 your_mail 4 your_man 9
    your_morning 9 your_office 5 your_phone 8 your_process 4 your_profile -7 your_reply 7 your_second 12
    your_study -9 your_team 3 your_time 2 your_way 7 your_weekend -10 yours_, -5 yours_. 2 yourself_. -4`,
  meanings: `
    accepted 2 advising -5 afield -8 afterthought 3 appliesNow -10 arrived 6 asEmployer -6 aside 8 asksAgain 3
    bareClause 5 beseech 3 bidding 5 callMade 1 calling 1 cancel -5 cancelSoon 2 candidacy 3 comeBack 1
    comesAbout 1 comingSoon -3 connecting 7 contactMe 3 datedBack 5 doubt 9 employs 4 expected 3 flaw 10 forTime 2
    freesHour 4 goingOn -2 goodbye 2 goodwill 3 harsh 14 harshTo 11 hedge 1 hush 8 informs 2 interview 2
    interviewed -6 introduction 8 invited 1 lacking -8 later 1 letGo 1 linkedinByName 5 moveStrong 3 moveWeak 3
    news 6 noGoodwill -7 noWorth -2 notApology -8 notOffer -1 notPay 5 ofAnother -2 ofEmployer -4 ofInterview 4
    offerSoon -4 openAct -4 openIf 3 opensBack 2 otherFirm 3 otherInterest 2 otherInterview -1 otherThing -9
    otherTime -1 otherTold 2 ownTrouble 1 pastWithdrawal -3 patience -5 pay 5 payHint 2 permission 2 ponder 5
    pressed 3 proceed 1 questioned -8 rankBeside 7 reason 7 referring 6 rejoining -5 remove 4 reply 8 reschedule 1
    resend 7 resigning -3 scorn 9 seeHow 7 setBeside 3 shaky 10 slightMove 7 slightPay 4 sneer 7 soon 4 sorry -1
    sour 2 stall 5 staying -2 stillOpen 8 suited -1 termsHint -3 texted 7 texting 2 thanks 2 thatIsAll -5 time -4
    toldOf -5 tradeOf 1 unlessYou 6 unneeded 1 voicemail 4 wanting 4 welcomed 2 wentQuiet 10 whyCounted 10
    whyPastime 8 whyStudy 6 whyTravel 3 whyWork 2 willing 1 withdraw -1 worth -3`,
  traits: {
    'against 1': -7,
    'against 2': -6,
    'against 3': -7,
    'against 4': -7,
    'against 5': -7,
    'against 6': -6,
    'against 7': -8,
    'against 8': -7,
    'clear 1': -1,
    'clear 2': 3,
    greeting: 2,
    headers: -6,
    'known 1': -15,
    'known 2': -15,
    'known 3': -11,
    'known 9': -1,
    'length 2': -10,
    'length 5': -1,
    'length 6': -1,
    'length 7': 1,
    'mine 0': -10,
    'mine 1': -3,
    'mine 2': 2,
    'mine 3': 1,
    'mine 4': -7,
    'obstacle it accepts the interview': -1,
    'obstacle it answers an offer, not an interview': -12,
    'obstacle it doesn’t read like a message': -23,
    'obstacle it isn’t about a job interview': -7,
    'obstacle it isn’t about an interview of yours': -14,
    'obstacle it leaves a job': -5,
    'obstacle it only tells of an interview': -6,
    'obstacle it’s about someone else’s interview': -4,
    'obstacle none': 12,
    'obstacle nothing in it turns an interview down': -13,
    'obstacle the employer writes it': -5,
    'others 0': -1,
    'others 1': -1,
    'others 2': -8,
    'others 3': -5,
    'ours 0': -1,
    'ours 1': 1,
    'ours 2': -11,
    'ours 3': -9,
    'own 1': 2,
    'own 2': 3,
    'own 3': 2,
    'own 4': 3,
    'own 5': 2,
    'own 6': 1,
    'own 7': 3,
    'scenario cancellation': 1,
    'scenario connect': 11,
    'scenario decline': -4,
    'scenario follow-up': -3,
    'scenario reply': 2,
    'scenario reschedule': 4,
    'scenario resend': 9,
    signOff: 2,
    signature: -1,
    'unclear 1': 4,
    'unclear 2': 8,
    'yours 0': -2,
    'yours 1': 1,
    'yours 2': -4,
    'yours 3': -2,
  },
};
