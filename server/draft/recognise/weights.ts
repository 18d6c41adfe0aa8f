/* Written by `npm run learn`: what each clue weighs in telling drafts from other documents. */
import type { Weights } from './clues';

export const weights: Weights = {
  bias: -12,
  words: `
    's -1 about 1 accept -10 accepting -10 accordingly 9 accountant 5 actually 6 ad 9 added -5 administrator 12
    advert 6 advertisement -9 afraid -8 after -2 afternoon 5 again 1 alerts -9 all -2 allowance 6 alright 8 also 2
    altogether 6 always 4 among 8 analyst 4 and -1 anna -11 another 2 answering 8 anymore 8 apologise 4 apologize 8
    applicant 4 applications -7 apply -7 applying -5 appointed 6 appointment 2 appreciate 2 appreciated 9
    archivist 2 are -3 around -4 arrange 5 arranging 10 as -3 asante 3 ask -2 asked -4 asks -8 assistance -11
    associate 4 ate -5 attached -7 attending 6 audit 10 autumn 7 available 4 away -5 bad -3 bar 6 barber 10
    barista 7 base 11 be -2 bear 6 because -2 been 1 before -3 beg 8 benefits 8 berth 5 beside 6 besides 8
    between 3 bid -8 big 3 bit 2 bless 2 blessed 9 blessing 3 blue -8 booked -4 both 4 bother 4 bought -6 bounced 8
    bowed 8 bowing 5 box -6 branch 3 break -2 bring -4 brings 11 bug -9 bunch 7 buses 4 business 3 busy 3 but -4
    buyer 6 by -2 bye 2 c -7 cafe 4 cake -5 call -1 calling 8 calm 7 came 3 campus 6 can -3 cancel -2 cancelled -5
    cancelling 7 candidate -5 candidates -2 card -5 care 2 career 6 careful 1 carer 7 case -2 casting -9 caught 10
    cell 5 centre 1 chair -2 chance 4 chances 9 chasing 6 chat -5 check -7 cheering 8 cheers 3 chef 7 choir 4
    chose -5 circle 5 classes 6 clerk -4 client -1 clinic 8 closely 8 club -6 coach -6 cold -5 collection 6
    college 5 come -1 coming -3 comment -11 commission 9 commit -8 committed 7 committee -5 commute -7 companies -7
    company 5 compensation 7 concern 3 concert 5 confirm -4 confirming -8 congratulations -5 connect 6 connected 8
    considering -3 continuing 4 contract -5 cook 3 cordially 2 corner 8 council -3 counsel 7 count 5 counted -10
    counter 4 cousin -6 cover 5 cropped 10 cross 3 crossed 6 crowd 7 crown -7 customer -1 da -6 dad -7 dank -10
    daughter -4 day 3 de -9 dead 12 deal 1 dear -2 decide -8 decided -1 decision -3 decline -10 declined -10
    declines -12 del -7 demo -7 dentist -5 department 5 depot -7 described 8 deserve 6 deserved 5 design 4
    designer 6 desk 1 details 8 developer 8 did -1 die -11 different 5 directions 14 dispatcher 6 do -1 doctor 7
    done -2 door 3 doubt 2 down -2 dr -4 drop 3 dropping 5 drops -10 dry 5 due 5 dust 9 e -5 early -2 ears 8
    easier 4 el -6 electrician 8 elsewhere 3 email 4 emails 10 employment 8 end 3 ends 6 engineer 6 enjoy 8
    enjoyed -5 entrance -15 equity 9 erfolg -9 et -11 even -4 event -8 ever 3 every 2 everyone -3 exam 7 exams -6
    executive 7 exercise -6 exhibition 5 expect -4 expecting 7 faculty 10 fair 1 family 2 fare -9 farm 1 faster 7
    feb -6 feedback -8 feelings -4 feels -9 fellowship 5 festival 9 few 7 filling 4 fine -5 fingers 6 finished 2
    first 1 fit 7 fitter 6 fitting 2 five 3 fixed 4 fixing 9 flexibility 11 flies 8 flour -10 folder -8 folks 8
    follow 8 following 3 forgive 4 form 2 former 9 forty -3 found 4 four -3 free -2 friend 3 friendly 3 friends -10
    from -2 full 3 funnier -8 furniture 9 further 4 gate -6 get 4 gets 1 getting 4 gig 8 give -4 giving 2 glad 3
    gladly -2 go -3 goes 3 going -1 good 3 goodbye 3 got 2 gp 12 grace 8 gracias -9 gracious 5 grade 8 grateful 2
    great -3 green -4 greetings 11 grid 9 groomer 10 group 1 guest 3 guests 2 guide 11 guy 6 had -2 hall 6 hands 5
    happen 5 harbour 4 hard -6 harvest 7 hassle 6 hat 7 have -2 he -5 head -3 heads -7 hearing -5 heart 3
    heartbroken -8 hello 3 help -10 her 2 here 4 hi 3 higher 5 him -4 himself -7 hire 6 hiring -3 hold -3
    holding -3 holler 9 home -4 honestly 5 honour 3 hope 3 hoping -6 hour 2 hours -2 house 6 housemate -7 however 4
    hr -6 hung -8 hunt 7 husband -4 hygiene -10 i -1 id -8 idea 3 if -1 in -1 inbox 7 inconvenience -3
    information 8 informed -7 inmail 7 inquiry -7 inspector -4 institute 7 insurance -6 intake 5 interest 2
    interested -3 internal -10 internship 10 interview 3 interviewed -5 interviewer -3 interviewing 1 interviews -1
    into 1 invitation 2 invited -6 inviting 1 invoice -7 iron -8 ironed -11 is -1 its 8 itself 5 job 2 join -5
    joined 2 joy 8 jun -6 just -2 keen 4 keener -7 keep -3 keeping 6 keeps 5 keys -5 kind 2 kindly 4 kindness 4
    kit -10 knives -11 lab 5 lads 7 landed 8 laptop -9 lass 9 last 2 late -7 later 4 launch 5 leader -8 leaning 4
    learned -6 learning 6 leave -4 leeds -2 left -2 letter -2 letting -5 licence -7 life -1 lifeguard 11 like -2
    likely 9 line 3 lines -5 lining 5 link -3 linkedin 7 listening -4 little 5 loaf -9 lodge 7 looks 3 lost -6
    lot 4 lots 8 lovely -3 loves 7 luck 2 lucky 7 lunch -5 ma'am 8 made -5 mail -3 makes 4 making 9 manage 7 map 6
    march 2 market 8 master 5 match 6 mate 6 maternity 8 maths 9 matters -6 maybe 1 meant 7 medicine -8 meeting -7
    meetup 5 mentioned -8 merchandiser 10 message 2 messages 5 messaging 8 middle 3 mind 3 minds 4 minute 8
    minutes -9 miss 2 missing -4 mit -5 moment 5 monday -1 months -5 more 1 morning 1 mother 1 move -1 moving 3
    mr 2 ms 2 msc -12 msg 7 much 2 muddle 6 must -3 myself 4 n 7 nana -7 nearer -5 need -3 neighbour -7 network 4
    new -3 newsroom 13 nicer 12 nights -2 no -2 noon 6 not -3 notes -5 nothing -4 now 3 nudge 9 number 3 nursery 5
    nursing -2 obliged 7 of -1 off -2 offer -5 offered 1 offering -3 often 8 okay 2 on -1 once 6 one 2 onsite 9
    onto 8 open 2 opening 8 openings 6 operator 6 opportunity 7 or 1 order -8 organisation 5 organist 10 other 3
    otherwise -6 our -1 out 1 outfit 6 own 3 owner -8 p -2 packing 7 pair 6 pairs -9 panel -1 paper 4 papers 3
    paralegal 5 parish 5 parking -3 pass -4 paths 5 pause -9 pay -3 pays -9 pension 8 perfectly -11 permit 9
    person 4 phoning 4 pick 5 picked 5 picking 4 picture 7 pile 8 planned -5 planner 5 planning -6 please -4
    pleased 5 pleasure -3 plus 8 pm -2 po 12 point 8 polite -9 pool 6 possible 3 postdoc 8 posting 3 pour -6
    pre -11 prefer -4 present 5 press -7 pretty 8 probably 3 probation 6 problem -8 proceed 7 process 3 profile 8
    promotion -7 proper 4 proud 7 published 3 pull -6 pulling 4 punctual -6 push 6 put -1 putting 4 question -4
    questions -6 quite 2 quote -8 r 4 race -2 radar 7 rain -5 ran 7 rate 8 rather -1 re 4 reach 9 reading 4
    really 3 reason -3 receive 4 receptionist 5 records 6 recruiter -7 recruiting 5 references -5 refund -9
    regarding 8 regards 1 regional 7 regret -6 rejected -9 remain 5 reminder -6 remove 11 reply -3 reschedule -10
    researcher 7 residence 9 residents 6 resignation -8 resources -6 respect 7 rest 2 return -5 revert 10
    review -11 right 3 ring -6 ringing 3 rn 7 road 3 robotics 8 roofing 6 rooting 9 rounds 7 run 3 running 3 runs 4
    sa 9 sadly -9 safe 7 said -3 salon 10 same -2 sat 6 saturday -5 saw -1 say -2 says -4 scheduling 10
    scholarship -9 school 4 screening 7 search 3 season 4 seat 5 second -2 section -6 see 2 seeing 3 send -2
    sending 2 sent -3 session -3 set 4 setting 9 settled 3 share 4 sharp -3 she -5 sheet -4 shelf 10 shift 2
    ship -5 shipping 6 shoot -4 shop 5 short -4 should -1 shout 5 showed 5 side 6 sign -6 signed 3 silent 10
    simply 3 since 2 sincerely 2 sir -2 sit 3 site -3 sitting 3 sixty 6 slept -7 slot 4 small -2 smile 8 smooth 5
    so 1 some 5 someone -2 someplace 8 something 1 soon 4 sooner -4 sorry -2 sorted 8 sorting 10 sound 3 soz 7
    speaking 3 spot 4 stable 9 stack 9 stage 4 stand -3 stands 8 start -2 started -3 station 9 status -11 stay 1
    stays 5 step -4 stepped 7 stone 5 stopping 8 strike 3 stroke 7 strong 5 stronger 6 students 3 studio 2 stuff 4
    success 4 such 3 suggest -9 summer 1 sunday -4 supplier -8 surprise 7 systems 4 ta 3 take -5 taken 1 takes -7
    talent -1 talk -3 talking -4 talks -6 tax 8 tbh 10 tea -3 teach 7 teaching -6 teams 9 tech 6 telephone 3
    tell -4 telling -5 tenant -8 term 6 terms -7 tester 5 text -3 texting 6 than 2 thank 2 thanked -5 thankful 3
    that 1 the -1 their 1 theirs 9 them -5 there 2 things 2 think 2 third -6 tho 4 those -3 thought -5
    thoughtful 10 thousand 10 three -3 thrown 6 thursday -3 thx 8 ticket 2 tight -8 times 2 tin -8 title 4 to -1
    told -5 tomorrow -5 tonight -5 too -3 took 3 touch 3 touched 6 touching 7 tour 3 touring 3 towards 5 town -1
    trade 6 trails 4 trained 7 travel -3 treasurer -6 treat 6 treats 9 trial -3 trouble 4 truck 6 truly 3 trust 5
    tuesday 2 turn -7 turned -5 turns 8 twice -1 two -1 ty 10 un -2 unable -6 unanswered 8 under -2 understanding 3
    unit 2 university -3 until -7 up 2 ur 6 us -8 use -5 usual -9 vacancy 4 van 4 vessel 9 viel -9 vienna 9
    viewing -9 village 6 visit 4 voice -6 voluntary -10 volunteer -9 voucher -7 wait 2 waiting -4 walks 10 want -2
    wanted -2 warehouse 4 warm 2 was -1 watch 8 way 3 we -3 weather 5 week -2 weekend -4 welcome -1 welcoming 8
    welder 8 well 2 were -1 wet 5 what 2 when -1 where -1 whether -7 which -2 who -2 whole 3 why -7 will -1 wind 6
    winds 4 wing 5 winter 4 wish 2 wished -7 wishing 6 wit 7 withdraw -1 withdrawal 1 withdrawing 1 withdrawn -5
    within -3 without -2 word 4 workshop 1 would -3 write 2 wrote -7 x -3 xxx 7 y -8 y'all 6 ye 9 years -2 yes -1
    yesterday -3 yours -1 yourself 3`,
  pairs: `
    !_! -5 !_hope 10 !_i -6 's_all 6 's_been 3 's_cropped 5 's_got -9 's_in 1 's_interview 3 's_job 9 's_looking 7
    's_mum -8 's_no -3 's_on 2 's_open 6 's_out -5 's_position 6 's_still 5 's_the -4 ,_@break 2 ,_@number -9
    ,_@quote -6 ,_a -2 ,_and 2 ,_anna -12 ,_any 5 ,_because 5 ,_blessing 7 ,_but -2 ,_dear 5 ,_for 4 ,_from 6
    ,_got 4 ,_he -4 ,_honestly 5 ,_hope -5 ,_i -1 ,_if 6 ,_interview -6 ,_it 8 ,_message 8 ,_mr -7 ,_mrs -4 ,_my 1
    ,_no -9 ,_not -8 ,_of -11 ,_only 6 ,_or 5 ,_our -9 ,_plus 5 ,_really 4 ,_see -5 ,_should 5 ,_so 1
    ,_something 10 ,_still 6 ,_ta 8 ,_tell -6 ,_texting 6 ,_thank 4 ,_thanked -10 ,_thanks -3 ,_their -3 ,_then -3
    ,_there 6 ,_they 3 ,_though 2 ,_thx 8 ,_took 7 ,_truly 5 ,_up -8 ,_want 14 ,_we -5 ,_wish -11 ,_without -6
    ,_yours 8 ._@dash -8 ._@number -3 ._@other -6 ._@quote -9 ._add -6 ._after -3 ._all 2 ._another 4 ._ask -6
    ._before -6 ._best -4 ._bit 10 ._call -9 ._candidate -9 ._come -7 ._did 7 ._do 2 ._for -6 ._from 6 ._god 8
    ._good 4 ._goodbye 5 ._got 8 ._had -11 ._half 9 ._have 6 ._he -2 ._here 5 ._hope 4 ._however 2 ._i -2 ._if -5
    ._interviews -9 ._it 1 ._just 2 ._kind -12 ._kindly 3 ._last -6 ._let 6 ._love -10 ._maybe 6 ._might 7 ._my 3
    ._no 2 ._nobody -9 ._not 8 ._okay 5 ._on 10 ._our -5 ._please -4 ._right 9 ._ring -6 ._sadly -8 ._say -2
    ._see -4 ._she -2 ._since -4 ._something 8 ._stay 11 ._take 3 ._thank 2 ._thanks 3 ._the -2 ._then -6 ._there 4
    ._three 6 ._unfortunately -5 ._we -10 ._wishing 9 ._with -5 ._would 3 ._write -7 ._wrote -9 ._your 7 ._yours -8
    :_@address 7 :_@break -5 :_@link 5 :_@quote -4 :_cancel -12 :_did -6 :_got -6 :_how -8 :_is -12 :_just -10
    :_my 3 :_ok -11 :_so -7 :_thanks -9 :_the -4 :_then -9 :_what -4 :_you -6 ;_i 2 ;_you 8 ;_your 9 ?_? -4
    ?_@break -4 ?_@open -8 ?_@quote -8 ?_and -3 ?_good 6 ?_if -4 ?_it -6 ?_really 10 ?_sorry -10 ?_still 10
    ?_tell -6 ?_thank -2 ?_thanks -6 ?_x -9 @address_, 5 @address_. 6 @break_@dash -6 @break_@number -6
    @break_@other -8 @break_@quote -4 @break_a -4 @break_all 2 @break_bad -6 @break_best 2 @break_big -10
    @break_but 8 @break_can -4 @break_cheers 4 @break_cordially 2 @break_dear -9 @break_fair 9 @break_from 7
    @break_further -6 @break_good 7 @break_greetings 4 @break_happy 9 @break_hope 6 @break_i 1 @break_if -4
    @break_in 3 @break_it 2 @break_kind 2 @break_love 6 @break_many 3 @break_may 6 @break_mit -4 @break_my 2
    @break_next -4 @break_not 6 @break_please -2 @break_rain -6 @break_regards 4 @break_respectfully 1
    @break_she -8 @break_since 8 @break_sincerely 2 @break_sorry 3 @break_thank 2 @break_thanks 2 @break_the -5
    @break_try -7 @break_un 9 @break_unfortunately 4 @break_warm 3 @break_we -2 @break_what -4 @break_wishing 3
    @break_with 5 @break_yours -1 @close_, 7 @close_. 6 @close_@break -4 @close_@dash -9 @close_and -9 @close_i -5
    @currency_@other 12 @dash_@number -6 @number_, -2 @number_. -1 @number_: -5 @number_@break -7 @number_@close -5
    @number_@dash -4 @number_@number 4 @number_@percent 5 @number_after 6 @number_am 2 @number_as -7 @number_feb -8
    @number_february -7 @number_i 5 @number_interview 4 @number_march -3 @number_nov -7 @number_or 4 @number_to -6
    @number_today 13 @open_candidate -8 @open_company 10 @open_date 6 @open_day 9 @open_insert 7 @open_job 4
    @open_position 3 @other_@other -2 @other_@quote -8 @other_company 6 @other_first 8 @other_i -5
    @other_interview -5 @other_job 5 @other_position 7 @other_three -5 @other_withdraw -11 @quote_, -6 @quote_. -7
    @quote_@break -5 @quote_@number -8 @quote_i -7 @quote_something -6 @quote_thank -5 a_. -4 a_blessed 7
    a_brilliant -9 a_call 9 a_calm 7 a_candidate 3 a_coffee 9 a_cold -8 a_day -1 a_decision -7 a_different 9
    a_fellowship 10 a_first 9 a_flat 8 a_form 5 a_former 6 a_full 5 a_good 3 a_great 3 a_happy 6 a_job 1 a_long 7
    a_lot 2 a_man 6 a_meetup 6 a_message 2 a_minute 8 a_miss 2 a_new -8 a_no 3 a_note -6 a_pleasure -5 a_post 4
    a_research 12 a_role 4 a_room -5 a_saturday 6 a_second -3 a_shot 7 a_sign 7 a_small -2 a_smooth 5 a_start 14
    a_tour 8 a_treat 9 a_van -7 a_voicemail 9 a_week -1 a_year 5 about_an 5 about_coming 6 about_interviewing 6
    about_it 2 about_my -1 about_that 5 about_the 1 about_this 8 about_you -5 about_your -2 accept_my 10
    accept_the -7 accept_this -8 accepted_a 3 accepted_another -1 accepted_the 4 accepted_work 5 add_you 7
    address_: 3 admissions_, -9 admissions_team -13 advert_said 10 afraid_i -5 after_? -7 after_a -3 after_all 2
    after_careful 4 after_lunch -6 after_the -5 after_this 7 after_three 6 after_two 7 afternoon_, 6 afternoon_. 2
    again_, 1 again_and 7 again_at 5 again_for 1 ahead_and 6 ahead_of 7 ahead_with 3 ahead_without -7 all_. -3
    all_a 5 all_good 1 all_is 9 all_success 6 all_that 1 all_this 6 all_you -11 all_your 6 all_yours -7 along_. 5
    already_. 2 already_accepted -8 already_so 8 also_. 3 altogether_. 6 am_a -9 am_about 9 am_afraid -5
    am_after 10 am_and 6 am_bowing 6 am_calling 1 am_cancelling 8 am_declining 10 am_delighted -5 am_doing 7
    am_down 6 am_free 6 am_grateful 4 am_happy -6 am_just 7 am_leaning 4 am_meant 7 am_more 8 am_most 8 am_not 2
    am_obliged 8 am_off 7 am_or 2 am_out 10 am_pulling 2 am_really 5 am_sending 2 am_so -4 am_sorry 1 am_staying 1
    am_still 5 am_stopping 9 am_taking 6 am_thankful 2 am_the 4 am_therefore 7 am_told 8 am_very -5
    am_withdrawing 4 am_writing -4 an_appointment -2 an_email 5 an_exam 8 an_honour 4 an_interview -1 an_offer 6
    an_old 4 analyst_. 8 analyst_interview 4 analyst_position 5 analyst_role 3 and_@number -4 and_a 5
    and_accepted 7 and_after 7 and_am 6 and_asked -5 and_at 9 and_can -3 and_congratulations -8 and_daughter -7
    and_everyone 7 and_for -1 and_free 7 and_from 8 and_has -4 and_have -1 and_hereby 7 and_hope 2 and_i 1 and_in 4
    and_it -4 and_left 5 and_look -9 and_meet 8 and_must -4 and_my 5 and_need 2 and_nobody 5 and_not 6 and_now 6
    and_regards 3 and_she -2 and_so 7 and_sorry 4 and_thank 9 and_the 1 and_they 5 and_this 6 and_to 3 and_we -3
    and_what 3 and_will -4 and_wish -2 and_withdraw 11 and_would -7 another_appointment 9 another_bank 8
    another_cafe 10 another_company 3 another_employer 4 another_flat -6 another_hospital 5 another_institute 7
    another_job -2 another_kitchen 6 another_offer 3 another_one -7 another_opportunity 5 another_outfit 4
    another_place -4 another_position -3 another_post 5 another_practice 3 another_restaurant 6 another_role 3
    another_salon 2 another_school 8 another_shop 2 another_studio 6 another_team 5 another_university -5
    another_yard 8 answer_. 5 answer_is 2 any_day -9 any_further 4 any_hour 9 any_morning 5 any_time 3
    any_weekday -9 anymore_, 7 anymore_. 6 anything_else -7 anything_i -6 anything_new 8 apologies_for 4
    application_and 3 application_for 3 applied_for 1 apply_for -7 appointment_at -9 appointment_for -10
    appointment_of -7 appointment_on -8 appreciate_it 5 appreciate_the 8 appreciate_your 8 apprenticeship_. -8
    april_, 7 april_. -5 archivist_position 3 are_. -6 are_a 6 are_all 9 are_at 7 are_ever 8 are_having 7 are_i 7
    are_in -5 are_not -5 are_on 2 are_out -8 are_sorry -4 are_with 9 are_withdrawing -7 arranging_the 5
    as_agreed -8 as_ever 7 as_my -6 as_on 9 as_soon 4 as_things 7 as_usual -11 as_well 3 ask_her 12 ask_him 8
    ask_you 6 asked_in 10 asking_. 5 asking_again 7 asking_me 1 asking_what 10 assessment_day 10 assistant_, 9
    assistant_job 8 assistant_position 12 assistant_post 6 at_@number -2 at_@other 7 at_another 6 at_fifty 8
    at_four 6 at_home 2 at_nine 6 at_one 7 at_our 3 at_seventy 8 at_some 5 at_the -2 at_this 2 attached_. -12
    attend_. 8 august_and -7 autumn_, 5 away_even -7 b_. -7 back_, 3 back_? 5 back_about 7 back_from 4 back_in 6
    back_my 4 back_then 9 back_to 6 back_with 5 band_@number 7 bar_job 8 be_a 1 be_able -5 be_asked 5
    be_attending 4 be_called 6 be_carrying 8 be_coming 2 be_continuing 3 be_free 7 be_glad 3 be_going 5 be_honest 5
    be_interviewing 6 be_invited 7 be_no 9 be_opening 8 be_picking 12 be_possible 4 be_putting 6 be_quick 8
    be_seeing 9 be_there -2 because_i 3 because_my -6 because_of -6 because_she -1 because_the -4 become_a -5
    been_a 4 been_on -6 been_put 3 been_shortlisted 9 been_told 7 before_. -3 before_noon 3 being_so 5 below_to 4
    beside_me 4 best_, 2 best_. 5 best_of 2 best_regards 2 best_to 7 best_wishes -2 best_with 2 better_than 2
    between_them 11 bless_you 4 bless_your 6 boss_has 9 both_days 10 both_for 8 bowed_out 8 bring_my -9
    brings_you 8 bump_into 6 but_good 7 but_i -4 but_if 7 but_the -3 but_we -9 buy_you 9 by_email 7 by_phone -4
    bye_for 7 bye_now 6 call_, 6 call_. 2 call_back 9 call_to 9 call_with 6 called_to -3 calling_me 9 came_. -5
    came_away -6 came_back 6 came_out 8 came_through 6 came_up 3 can_. 5 can_cross 4 can_i -6 can_not -5 can_pass 8
    can_reach 8 can_still -6 can_take 7 cancel_an -9 cancel_interview -8 cancel_monday -6 cancel_my 4 cancel_or -9
    cancel_order -7 cancel_our 4 cancel_your -8 cancelled_, -5 cancelled_it -7 cancelled_my -9 candidacy_. 10
    candidate_. 3 candidate_: -6 candidate_@number -4 candidate_for -5 candidates_. 7 care_. 10 care_home 7
    care_now 5 careers_service -7 careful_thought 3 carrying_on 9 case_. 3 chance_, 5 chance_and 7 chance_tho 8
    chance_to -6 chance_we 10 change_, -5 changed_and 7 changed_jobs -5 chat_about -7 checking_in 9 cheers_for 7
    clerk_. -6 clerk_post 6 clinic_, 7 clinic_. 7 close_my 6 coffee_. 5 coffee_is 5 colleague_. 9 college_. 6
    come_. -6 come_and 10 come_down 9 come_in 5 coming_. -5 coming_back 9 coming_by -11 coming_for 5
    coming_forward 4 coming_to 3 committed_to 5 committee_, -8 committee_for 10 company_@other 7 confirm_. 6
    confirm_by 8 congratulations_! -8 connected_, 9 connected_here 8 connection_request 8 consider_my 7
    consideration_for 10 consideration_we -9 considered_. 6 considered_for 6 contact_. 6 continued_success 11
    continuing_with 5 contract_with 10 contract_you -7 conversation_. 9 cordially_, 2 could_. -9 could_come 4
    could_not -4 could_still 8 could_tell 11 could_we 6 could_you -8 count_me 7 course_on -10 court_. 10 crew_. 6
    cropped_up 10 cross_again 4 cross_me 8 date_and 8 dawn_, 8 day_, 4 day_. -5 day_? 4 day_before -8 day_of 9
    days_, 8 de_wit 7 dead_keen 8 dear_captain 6 dear_chef 9 dear_committee -8 dear_mr 3 dear_mrs 4
    dear_organisers -9 dear_recruiters 6 dear_sir -4 december_at 2 decide_. -6 decided_for 6 decided_not -7
    decided_on -8 decided_to 1 decision_. -9 decline_. -5 decline_this -10 declining_an -10 delighted_to -2
    department_every 8 depot_. -8 desk_at 7 did_it -6 did_not -1 did_u -10 different_position 9 different_school 4
    do_@number 9 do_appreciate 4 do_hope 10 do_i -14 do_it -2 do_keep 10 do_monday 7 do_not -3 do_the 4 do_this 5
    do_thursday -6 do_tuesday 7 do_you 5 do_your -9 doctor_has 6 done_it -10 doubt_i 9 doubt_that 7 down_an -5
    down_from 5 down_the 4 down_to 4 down_your 9 drop_you 4 e_. 5 e_mail -5 each_. -7 each_other 6 each_way 7
    else_, 6 else_and 4 else_has 7 elsewhere_and 5 elsewhere_so 7 email_about 11 email_as 7 email_for 4 email_so 8
    email_to 7 email_too 5 email_with 9 email_you 7 employer_, -5 end_, 4 end_. 5 end_up 9 engineer_interviews 8
    enjoy_the 7 enjoyed_it 10 enjoyed_meeting -8 enjoyed_our 10 even_keener -7 evening_, 9 evening_course 7
    ever_need 9 ever_want 7 every_good 4 every_month 9 every_success 2 every_week 9 everyone_at 5 everyone_in 9
    everyone_who -6 exam_. 9 extra_work 12 fair_winds 4 family_. -4 far_too 9 fare_. -10 feel_terrible 11
    felt_bad -10 few_days 8 field_to 9 fill_the -3 filling_it 3 filling_the 4 find_a 3 find_another -5
    find_attached -10 find_good 7 find_somebody 6 find_someone 3 find_your 5 firm_in 6 first_and 7 first_call 7
    first_interview -3 first_name 4 first_round 7 fitting_me 2 five_weeks 6 flat_for 6 flat_out 10 following_up 8
    for_. -7 for_@number 9 for_a -2 for_another -5 for_arranging 9 for_calling 9 for_considering -3 for_family 8
    for_fixing 8 for_getting 4 for_giving 4 for_going 8 for_good 8 for_how 8 for_interview 7 for_it 5 for_leaving 9
    for_letting -5 for_lining 5 for_making 6 for_me 5 for_moving 6 for_mr 7 for_mrs 4 for_my -2 for_nothing 5
    for_offering -2 for_picking 3 for_putting 2 for_ringing 7 for_saying 11 for_scheduling 10 for_sending 2
    for_setting 10 for_sorting 10 for_telling -11 for_that 4 for_the 3 for_thursday 3 for_trying 4 for_wanting 5
    for_which 9 for_writing 8 for_you 2 for_your -3 forgive_me 4 former_colleague 7 forward_. 6 forward_to -3
    found_another -8 found_other 10 found_work 6 free_again -7 free_from 10 friday_, 6 friday_? -7 friday_and -4
    friday_or 9 from_a -5 from_consideration 9 from_me -1 from_now 9 from_october 7 from_september 2 from_the 2
    from_thursday -8 from_you -4 from_your 7 from_yours 6 front_desk 3 full_. 7 fully_booked -9 further_with 4
    gallery_assistant 10 gave_a -9 gave_me -3 get_me 7 get_over 10 get_somebody 6 get_someone 5 get_to 12
    get_your 5 getting_me 12 getting_to 5 give_it -3 given_me 5 given_my 8 giving_me 5 giving_you 8 go_. -7
    go_into 7 go_through 9 go_well 5 go_with -9 god_bless 1 going_ahead 4 going_forward 7 going_on 6 going_with 9
    gone_and 9 good_afternoon 3 good_choice 8 good_for 6 good_health 11 good_luck 3 good_morning 4 good_of 10
    good_one 7 good_person 11 good_season 4 good_success 4 good_things 10 good_to 5 good_wish 3 good_wishes 4
    good_years -8 goodbye_. 4 got_hired 9 got_me 4 got_something 7 got_the -6 got_to -9 got_took 7 got_work 10
    got_your 4 gracious_when 7 graduate_scheme 9 grant_, 15 grateful_. 6 grateful_that 7 great_deal 8 greetings_, 5
    greetings_from 8 gutted_but -11 had_been -7 had_me 5 had_to -1 had_withdrawn -4 had_written -3 half_hour 8
    hand_. 6 hang_up 8 happy_to 2 happy_where 11 hard_feelings -4 hard_to 8 has_a 4 has_accepted -6 has_agreed -8
    has_found -7 has_just 8 has_withdrawn -9 have_, 10 have_a 4 have_accepted 1 have_agreed 8 have_also 7
    have_always 9 have_another 2 have_been 2 have_cancelled -8 have_changed -4 have_committed 7 have_decided -4
    have_found 4 have_got -2 have_had 2 have_in 6 have_it 1 have_joined 4 have_made 5 have_me 7 have_not -6
    have_nothing -6 have_now 5 have_promised 5 have_put 6 have_read 3 have_said 3 have_signed 4 have_started -6
    have_that 9 have_thought -7 have_to -5 have_told -1 have_took 7 have_turned -7 have_two -6 having_accepted 2
    having_me 5 he_'s -2 he_told -5 he_was -8 heads_up -7 heaps_for 6 hear_how 5 hear_of 8 hello_. 5 hello_mrs 3
    hello_ms 3 hello_to 10 help_. -8 her_. -4 here_, 8 here_. 1 here_? 6 here_@close 14 here_about 8 here_and 7
    here_in 7 here_is -3 here_on 5 here_re 8 hi_, -6 hi_is 9 hi_mr 5 hi_mrs 8 hi_ms 6 hi_team 10 himself_. -9
    hire_, 8 hire_. 6 hired_on 7 hiring_. 7 his_application -5 his_interview -4 his_number 11 honest_, 11
    honestly_, 7 honour_to 1 hope_all 5 hope_our 3 hope_the 8 hope_this 5 hope_to -4 hope_you 1 hope_your 4
    hour_. 2 hour_? 6 hour_more 9 house_, 7 how_things 5 how_you 2 however_, 4 human_resources -6 i_accepted 9
    i_already 7 i_applied 3 i_appreciate 4 i_appreciated 6 i_ask 4 i_beg 10 i_bowed 8 i_came -7 i_can -5
    i_cancelled -5 i_come 6 i_confirm -9 i_doubt 9 i_enjoyed -3 i_feel 6 i_got 2 i_had -5 i_hope 4 i_joined 9
    i_leave -5 i_left -7 i_like 7 i_look -8 i_may 4 i_mentioned -6 i_move -7 i_must 1 i_nearly -10 i_need -1
    i_only -8 i_point 9 i_probably 6 i_pulled 6 i_put 6 i_rather 8 i_read 5 i_really 1 i_said -1 i_shall 1
    i_signed 9 i_stepped 7 i_still 3 i_thank 4 i_therefore 8 i_thought 4 i_told -4 i_took 4 i_trust 8 i_use -7
    i_want 1 i_went 3 i_will -1 i_wish 4 i_withdraw -2 i_withdrew 3 i_work 8 i_write 2 i_wrote -3 if_a 4 if_i 5
    if_it -5 if_the -4 if_we 9 ill_. -10 in_! 11 in_@number -7 in_a -1 in_about 7 in_an 5 in_another 7 in_april 3
    in_at 6 in_august 7 in_by -7 in_case 7 in_contact 6 in_february 2 in_for 5 in_leeds -5 in_march 9 in_my 2
    in_on 3 in_person 6 in_perth 11 in_the -2 in_this 5 in_to 5 in_touch 2 in_town -6 in_with 5 in_your 2
    instead_. -3 instead_? 3 interest_. 5 interested_. -5 interview_! 11 interview_, 1 interview_. 7 interview_: 7
    interview_@break -11 interview_@open -8 interview_a 7 interview_after 5 interview_and -4 interview_at 6
    interview_because -5 interview_but 12 interview_date 9 interview_for 4 interview_invitation 3
    interview_invite 10 interview_is -7 interview_me -4 interview_now 9 interview_of 5 interview_offer 12
    interview_on 5 interview_this 2 interview_thurs 9 interview_tomorrow 5 interview_wednesday 10 interview_with -4
    interviewed_about -5 interviewed_on -8 interviewing_. 7 interviewing_for 4 interviews_, 6 interviews_. 5
    interviews_and -6 interviews_for -2 interviews_in 3 interviews_last 5 interviews_this -8 interviews_with -9
    into_each 5 into_my 5 into_the -5 into_you 5 invitation_. 7 invitation_and 4 invitation_to 4 invite_. 12
    invite_for 6 invite_me 7 invite_to 3 invited_to -7 inviting_me 1 inviting_us -7 is_@number 9 is_a 4
    is_attached -11 is_being -6 is_far 9 is_fine -6 is_full 5 is_happy 1 is_kind 5 is_looking 7 is_missing -8
    is_more 4 is_perfect -8 is_still -6 is_there -6 is_well 7 it_'s 3 it_, 4 it_: 6 it_; 5 it_? 5 it_a 8 it_again 7
    it_and -4 it_be 4 it_began -8 it_came 3 it_for -5 it_in 2 it_is -1 it_looks 6 it_may 5 it_meant 6 it_so 5
    it_some 9 it_that 4 it_the -6 it_there 8 it_with 2 january_, 6 job_, 4 job_. 5 job_already 10 job_and -1
    job_at 4 job_elsewhere 1 job_in -2 job_interviews -9 job_now 6 job_so 7 job_this 7 job_title 5 job_with 3
    joined_a 7 joined_another 2 june_, 5 just_got 9 just_now 7 just_said 4 just_say -10 just_send -6
    just_touching 6 just_wanted 4 just_yet 11 keen_. 2 keen_on 4 keen_to 5 keener_on -7 keep_in 6 keep_my 12
    keep_that 8 keep_to 6 keeping_well 10 kind_. -4 kind_invitation 3 kind_note 12 kind_of 4 kind_regards 1
    kind_to 5 kind_words 10 kindly_for 10 kindness_when 4 knee_is -11 knees_and -10 know_about -10 know_so -8
    know_that 3 know_what 5 know_you -5 last_autumn 9 last_day -7 last_month 3 last_night 6 last_tuesday 7
    last_week -3 late_for -12 late_notice 6 late_word 12 launch_goes 5 lead_. 3 lead_interviews 13 lead_opening 5
    lead_role 3 leaning_towards 4 learned_that 6 leave_it 4 leave_that 10 leaving_you 3 leeds_and -8 left_you 10
    let_the -5 let_u 8 letter_about -3 letter_and 6 letter_asking 6 letter_inviting 11 letting_me -6 letting_us -4
    library_. 6 library_assistant 7 library_books -9 like_i 5 like_to -2 like_us 8 lining_up 5 linkedin_. 6
    linkedin_about 9 list_. 4 lol_. -10 longer_a 9 longer_have -8 longer_interested -5 longer_need -8 look_after 8
    look_at 10 look_forward -4 looking_. 7 looking_forward -4 looking_to 8 lorry_driver 8 lot_for 7 lot_to 6
    love_. 5 love_the -7 lovely_. 9 lovely_to 11 luck_, 7 luck_. 3 luck_filling 7 luck_getting 8 luck_with 3
    ma'am_, 5 ma'am_. 8 made_me -4 made_my 3 made_up 5 mail_. -7 mail_and 6 make_it 3 making_room 6 man_, 10
    manager_interview 10 manager_interviews 7 manager_job 4 many_thanks 2 march_, 6 march_. 1 match_for 4 mate_, 6
    mate_. 8 may_, 6 may_be -6 may_concern 3 may_i -2 may_remember 6 may_the 11 may_your 6 me_, -1 me_. 4 me_a 5
    me_about 4 me_an 5 me_any 5 me_at 1 me_before -6 me_by 8 me_for 3 me_forward 7 me_from 3 me_getting 10 me_he -4
    me_i 8 me_if 4 me_in 5 me_know -7 me_off 5 me_on 2 me_out 8 me_the -5 me_until 8 me_up 6 means_i 8 meant_a 5
    meant_to 6 meet_again 2 meet_me 8 meet_the 2 meeting_, -7 meeting_on -7 meeting_you -6 meetup_in 6
    mentioned_, -8 message_, 10 message_. 3 message_and 8 message_below 3 message_for 2 message_with 7
    messages_about 10 messaging_me 7 middle_of 4 might_not 9 might_we 6 mill_lane -8 mill_street -9 million_for 6
    mind_. 5 minute_? 8 miss_you 7 missed_you 7 mock_interview -8 monday_: 4 monday_? 6 monday_@number 7
    monday_at -5 month_, 8 months_and -7 months_since 8 more_. 4 more_for 6 more_to 5 morning_? 9 morning_and 5
    morning_mr 9 morning_mrs 5 morning_or 11 most_evenings 9 most_grateful 8 most_of -8 move_to -5 move_your -5
    moved_my 8 moved_to -2 moving_me 8 mr_. 2 ms_. 3 ms_ward 9 much_. 10 much_for 2 much_success 5 much_to 8
    must_be 7 must_cancel 9 must_decline -8 must_say -5 must_therefore 10 must_withdraw -3 my_answer 10
    my_apologies 7 my_application 2 my_appointment -9 my_behalf 7 my_brother -9 my_candidature 6 my_career 8
    my_certificates -7 my_colleague -7 my_contract -4 my_current 8 my_decision 8 my_diary -9 my_employer -10
    my_end 5 my_exam 8 my_feet 7 my_file 4 my_flatmate 8 my_form 9 my_former 8 my_hand 9 my_hat 9 my_head 8
    my_heart 9 my_little 8 my_mind 3 my_mother 4 my_mum 12 my_name 3 my_network 6 my_note 8 my_notice -7 my_old 3
    my_own 3 my_papers 8 my_place -2 my_present 6 my_profile 5 my_resignation -8 my_side 8 my_thanks 8 my_time 10
    my_turn 8 my_whole 8 my_wife 6 my_withdrawal 11 my_word 6 myself_. 10 myself_forward 8 myself_out 4 myself_to 9
    name_in 8 name_off 1 nearer_home -5 need_. 9 need_not -3 new_branch 9 new_job -10 new_post 6 new_term 5
    new_wing 5 news_, -6 news_: 4 next_person -6 next_time 6 next_week -3 nice_about -5 nice_of 9 nice_to 7
    nine_. 5 nine_o'clock -5 no_. 1 no_bus 8 no_good 13 no_hard -4 no_show -8 no_use 8 not_, -4 not_. -7 not_able 5
    not_about 7 not_be -1 not_bother 3 not_change 10 not_come -3 not_continue 4 not_do -2 not_get 7 not_give -4
    not_go 4 not_going 4 not_have 5 not_hear 7 not_heard -10 not_interview -8 not_need -7 not_put 3 not_reach 7
    not_start 8 not_suit -6 not_sure 1 not_take -6 not_the 1 not_think 2 not_to -5 not_travel -10 not_turn -4
    not_wait 6 not_want -2 note_about 9 note_that 8 note_to -7 notes_on 9 notice_. -6 notice_of -7 now_, 1 now_? -7
    now_accepted 5 now_and 6 now_on 9 now_so 10 number_. 4 number_: 4 number_for 9 obliged_to 7 october_, 5
    of_@number -3 of_a 1 of_another 8 of_any 13 of_last 7 of_monday 8 of_my 1 of_news 6 of_other 10 of_our 4
    of_that 5 of_the -1 of_their -6 of_these 7 of_us -4 of_what 4 of_you 2 of_your 3 off_, 4 off_. 2 off_and 6
    off_it 11 off_my 7 off_sick -8 off_the 1 off_to 13 off_your -3 offer_, -4 offer_down -10 offer_me 2
    offered_me 4 offered_the -11 offering_to -2 office_, -7 office_. 3 officer_, -7 officer_interview 5
    officer_position 6 okay_, 4 on_, 5 on_@number -2 on_@open 8 on_a 3 on_at 5 on_file -6 on_her 2 on_here 9
    on_his 7 on_hold -8 on_it -3 on_linkedin 6 on_me 4 on_monday -2 on_saturday -7 on_strike 9 on_that 4 on_the -1
    on_thursday -1 on_time 4 on_to -5 on_top 5 on_tuesday -3 on_with 8 on_your 1 once_i 7 once_more 11 once_the 8
    one_, -6 one_. 4 one_at 8 one_day 9 one_in -6 one_of -3 one_out 8 one_week 3 only_. -5 only_i 6 only_me 4
    onto_the 9 open_, 8 open_. 8 open_day -4 opening_! 9 opening_at 6 opening_in 5 opening_night 12 opens_without 7
    opportunity_. 11 opportunity_and 9 or_@number 5 or_any 3 or_madam -6 or_monday 5 or_on 12 or_should -9 or_the 4
    or_thursday 1 or_tuesday 6 or_wednesday 6 or_with -4 order_@number -9 other_. 8 other_candidates 9 other_day 5
    other_firm 6 other_place 1 other_school 5 other_time 7 other_two -5 other_work 6 our_@number 8
    our_application -8 our_appointment -5 our_first 9 our_interview 2 our_panel -7 our_paths 4 out_. 3 out_about 1
    out_in 3 out_of 1 outfit_, 7 outfit_. 12 over_, 10 over_there 5 panel_'s 5 panel_. 3 paper_on 5 part_. -6
    part_time 8 participant_@number -12 partners_. 9 pass_on -6 passed_my 9 paths_cross 2 people_at 9 people_on -5
    person_who 6 person_you 4 picking_up 9 place_at -3 place_in 6 place_nearer -9 place_with 3 planning_officer -7
    plant_. 8 please_cancel -1 please_close 10 please_cross 11 please_find -8 please_forgive 7 please_let 2
    please_remove 6 please_ring -12 please_take -5 please_withdraw 7 pleasure_to -4 plot_@number -9 pm_. -5 pm_? 2
    po_, 9 point_. 4 position_. 2 position_@close 6 position_and -2 position_at 4 position_has -6 position_of -3
    position_on 8 position_this 9 possible_? 7 post_. 3 post_and 5 post_as -9 post_at 3 post_because 9
    post_elsewhere 4 post_in 1 post_with 8 practice_and 7 probably_will 6 problem_at -8 process_, 3 process_. 5
    profile_. 6 pull_my 6 pull_out -5 pulling_my 8 pulling_out 3 push_it 7 put_my -8 put_the -5 putting_in -7
    putting_me 4 putting_myself 7 questions_. -6 questions_about 7 r_. 4 rather_keep 5 rather_not -2 re_the 6
    read_my 7 really_keen 7 really_kind 7 really_want 4 reason_. -6 reasons_i 8 receptionist_job 7 recruiters_, 6
    recruitment_. 11 recruitment_team 9 regarding_the 6 regards_, 1 regret_it -8 remember_me 7 remember_that 4
    remove_me 3 remove_my 10 reply_. 2 reply_and 8 respect_, 8 respectfully_yours 5 rest_. 6 rest_of 6
    restaurant_. 6 right_, 8 right_person 4 ring_me -4 ringing_. 7 ringing_me 5 ringing_to 5 role_, 4 role_. 5
    role_in -4 room_for 6 rooting_for 9 round_. 6 run_into 7 running_. 5 running_for 3 said_, 4 said_i -5
    said_thank -7 said_what -11 said_yes 4 salon_. 4 same_, 6 same_day 4 same_hour 6 same_morning 10 same_time -10
    saturday_job 10 saw_your 13 say_hello 10 say_i -3 say_so -6 say_thanks -6 say_that -5 say_to -5 say_when 10
    saying_i 9 school_and -4 school_bus 7 school_kitchen 6 scratch_me 4 search_! 9 search_, 5 search_. 4
    search_and 1 search_committee 11 season_is 8 seat_. 7 second_letter 11 secretary_, -13 see_how 11 see_me 6
    see_the -2 see_you -6 seeing_me 4 selection_. 6 selection_for 8 send_. -7 send_an 8 sending_it 3 sending_the 9
    sent_the 5 sent_this 6 september_. 3 september_i 8 set_on 8 set_up 6 setting_it 10 setting_up 8 settled_in 5
    shall_not 4 shared_folder -9 she_has -5 she_said -5 she_was -5 she_will -7 shift_workers -7 shifts_have -12
    shop_, 4 shortlisted_for 8 should_be 8 should_i -16 should_you 5 should_your 10 shout_once 8 shout_when 10
    show_, -6 show_. -1 side_, 4 side_can 7 side_of 4 signed_elsewhere 3 signed_on 5 since_been 6 since_i 3
    since_taken -7 since_then 5 sincerely_, 1 sir_. 5 sir_or -6 sit_in -9 sit_this 8 sit_with 10 site_electrician 9
    site_manager -5 sleep_on 7 slept_on -6 slot_. 7 slot_for 5 slot_is -4 slot_on 5 so_, 5 so_can 2 so_closely 9
    so_could 5 so_count 5 so_decent 6 so_go 5 so_good 10 so_gracious 6 so_here 6 so_it 5 so_kind -7 so_late 6
    so_much 2 so_please 3 so_pls 6 so_quick 9 so_quickly 6 so_sorry -5 so_thank 7 so_the 5 so_understanding 8
    so_we -6 so_you 8 some_other 10 some_time 9 somebody_else 2 somebody_soon 7 somebody_who -3 someone_? 13
    someone_else -4 someone_good 8 someone_with 3 someone_x 7 something_else 4 something_in 6 something_on 8
    soon_. 3 sorry_! -4 sorry_, -2 sorry_about 13 sorry_and 7 sorry_to -3 sorting_it 6 speaking_, 7 spoke_in 9
    spot_. 10 spring_, 6 spring_. 5 stage_manager 9 stands_. 8 start_. 4 start_on -3 started_a -5 started_at 8
    started_with 7 stay_connected 6 stay_put 9 stay_with 5 staying_where 9 step_down -7 stepped_out 4
    stepping_out 7 still_a 2 still_come 6 still_no 10 still_really 11 still_want 5 stone_, 9 stop_. -7 stop_the -7
    strike_so 8 study_. -8 success_with 4 suggest_dr -7 suggest_someone 11 suit_the 10 suit_you 7 sunday_. -6
    supervisor_job 8 swap_notes 7 ta_for 8 take_care 1 take_it -5 take_me 1 take_up 7 taken_another 1
    taking_another 6 taking_my 10 taking_part 6 talk_. 10 talk_with 7 talked_it -9 talked_to 7 tbh_, 8 team_, -3
    team_. 3 team_a 12 team_and 4 team_well 6 tech_interview 7 technical_interview 8 telephone_interview -9
    tell_me -7 tell_the -9 tell_us -4 tell_you 4 telling_me -8 ten_minutes -5 ten_o'clock 7 tenant_. -8 term_. 8
    than_yours 5 thank_her -5 thank_them -7 thank_u 9 thank_you 2 thanks_, -4 thanks_again 1 thanks_for 1
    thanks_so 4 that_'s -2 that_, 7 that_. 5 that_day 5 that_hour 5 that_i 3 that_is 3 that_leaves -9
    that_morning 4 that_no -6 that_said 8 that_same 10 that_they -8 that_this 6 that_to 5 that_was 4 that_we -3
    that_you 3 the_@number 3 the_@open 6 the_@other 5 the_afternoon 4 the_analyst 5 the_application -1
    the_appointment 3 the_archivist 3 the_back -8 the_bank -6 the_bar 4 the_blue -8 the_boats -9 the_bother 4
    the_bus -2 the_campaign 6 the_candidates -5 the_cashier 11 the_chair -5 the_chance 4 the_choir 7 the_cleaning 6
    the_clinic 7 the_committee 5 the_community 7 the_contract -1 the_conversation -3 the_crew -3 the_crown -7
    the_customer -3 the_demo -7 the_dental 6 the_dentist -6 the_department 5 the_doctor 7 the_drive 4 the_driver 7
    the_dust 8 the_embassy 10 the_end -5 the_evening 3 the_family 10 the_fee -4 the_fleet 8 the_folder -10
    the_free 9 the_front 5 the_grant 9 the_guild 7 the_gym 9 the_harvest 3 the_hassle 6 the_hire 6 the_inmail 6
    the_interview 6 the_invitation 3 the_joiner 5 the_kind 4 the_lads 7 the_lifeguard 11 the_list 1 the_mail -4
    the_market 10 the_meeting -13 the_middle 3 the_morning 4 the_most 4 the_move 4 the_new 4 the_next 2 the_night 1
    the_notes -6 the_offer -4 the_one -3 the_opportunity 6 the_original -11 the_other -5 the_panel 4 the_paper 5
    the_parking 6 the_partners 7 the_person 6 the_pharmacy 5 the_phone -2 the_picture 8 the_platform 7
    the_podcast -12 the_position -5 the_post -4 the_postdoc 8 the_practice 6 the_procedure 13 the_process 2
    the_queue 6 the_quote -10 the_reference -10 the_remaining 5 the_residents 8 the_rest 6 the_right 2 the_road 8
    the_role -4 the_roof -5 the_roofing 8 the_running 4 the_salon 8 the_same -2 the_saturday 6 the_school 1
    the_search 4 the_second -3 the_security 9 the_selection 8 the_service 8 the_shop 8 the_show -5 the_sleep -8
    the_slot -4 the_spring -2 the_staff 9 the_start -9 the_study -6 the_surgery 5 the_team -1 the_theatre 7
    the_time 2 the_trainee 3 the_trouble 2 the_two -3 the_unit 10 the_vacancy 2 the_very 4 the_viewing -8
    the_visitor 6 the_wedding -6 the_week -6 the_weekend 9 the_whole 2 the_winter 3 the_woman -7 the_workshop 4
    them_a -8 them_my 7 then_. 3 there_'s 1 there_, 6 there_. 3 there_at -7 there_for 9 there_is 2 therefore_i 4
    therefore_withdraw 3 therefore_withdrawing 7 these_things -7 they_are 1 they_pay 2 they_will -6 thing_. 3
    things_are 10 things_on 6 think_. 7 think_about 7 think_i 5 thinking_of 1 this_, 5 this_. 3 this_afternoon 6
    this_by 8 this_day 9 this_evening 6 this_is 5 this_message 5 this_month -5 this_morning -6 this_number 10
    this_occasion -6 this_on 9 this_one 5 this_point 5 this_week 1 though_, 8 thought_, 1 thought_i -5 thought_of 4
    thought_we -8 three_. -4 three_candidates -6 three_lines -8 three_months 9 thrilled_to -9 through_the -1
    through_to 7 thursday_'s -4 thursday_, -7 thursday_@number 9 thursday_the 9 thx_for 6 time_after 4 time_and -3
    time_at 10 time_for 6 time_i 3 time_on 3 time_so 10 times_. -7 to_@number -8 to_@open 9 to_accept -9 to_all -3
    to_an -7 to_another 8 to_ask 5 to_be -1 to_become -12 to_call 6 to_change -4 to_decline -12 to_do 2 to_find 8
    to_fit 9 to_get 6 to_go -1 to_happen 7 to_hearing -7 to_hold -5 to_interview 2 to_invite -3 to_learn 7
    to_manage 8 to_me 4 to_mind 8 to_move -6 to_my 3 to_myself 3 to_new 10 to_other 10 to_pass -8 to_proceed 7
    to_read 2 to_receive 4 to_remain 8 to_reply 9 to_reschedule -6 to_run 4 to_say -5 to_see 4 to_share 5 to_some 6
    to_someone -3 to_stand -6 to_submit -8 to_take -4 to_tell -5 to_that 10 to_the -2 to_this 7 to_thursday -3
    to_train 4 to_tuesday 4 to_turn -4 to_use 7 to_what 9 to_whom 3 to_withdraw -2 to_you 1 to_your 1 today_, -4
    today_. 3 told_him -2 told_me 2 told_the -10 told_them -8 told_you -3 tomorrow_, -5 tomorrow_. -5 too_, 8
    too_. 1 too_much 8 took_a 4 took_another 11 took_it 10 touch_, 3 touching_base 7 trained_with 7 treat_to 8
    tried_your 11 trouble_. 7 tuesday_'s 7 tuesday_, -3 tuesday_@number 8 turn_up -6 turned_down -8 turned_it -5
    turning_it 8 turns_out 6 turns_up 7 two_interviews -9 two_lines -8 two_minds 7 two_more -7 two_seasons 10
    u_for 6 u_know 8 u_tell -10 unable_to -6 unanswered_. 8 understanding_, 10 university_and -12 until_@number -10
    until_the -5 up_an 6 up_and 4 up_at -4 up_by 3 up_for -3 up_in -3 up_that 11 up_the 1 up_thursday 3 up_your 9
    us_. -7 us_a 5 us_again -7 us_and -4 us_on -6 vacancy_, 8 vacancy_. 7 van_'s 9 very_best 7 very_good 3
    very_interested -3 very_kind 7 very_much 1 very_sorry 6 viel_erfolg -9 waiting_on 5 want_is 10 want_it 7
    want_me -5 want_you 5 wanted_to 2 wanted_you 5 ward_, 5 ward_all 9 was_. 10 was_a -5 was_an 6 was_cancelled -7
    was_good 4 was_grateful 7 was_meant 4 was_never 6 was_not -8 was_offered 7 was_pleased 10 was_really 3
    was_touched 6 was_withdrawing -9 way_, 7 way_of 7 we_bump 8 we_can -4 we_could 6 we_find 9 we_have -11
    we_make 10 we_move 5 we_need -5 we_spoke 1 we_thank -10 we_will -4 we_wish -8 we_would -7 wednesday_, -5
    wednesday_? -9 wednesday_@number 6 wednesday_at -6 week_, 3 week_. -2 week_after -6 week_at 9 week_i 7
    week_so 8 week_with 9 weekend_. -4 weekend_and 4 weeks_'s -6 weeks_. -8 weeks_to 10 welcome_to 6 well_, 3
    well_. 1 well_for 9 well_so 2 well_with 2 went_to 7 were_kind 9 were_lovely 8 were_very 5 what_'s 6
    what_did -10 what_i 3 what_if -10 when_: -4 when_a -6 when_i 2 when_the 3 whenever_i 7 where_a -7 where_i 2
    whether_the -4 which_company 8 which_i 3 which_is 3 while_to 9 who_could -6 who_loves 7 who_wants -8
    whole_day 10 whom_it 3 will_also 4 will_ask 6 will_be -5 will_bring -7 will_decline 7 will_drop 1 will_email 9
    will_find -6 will_follow 4 will_give 12 will_gladly -4 will_hand -10 will_have -7 will_keep -5 will_leave 4
    will_meet 7 will_put 5 will_reach 7 will_see 2 will_tell -4 will_write 6 winds_to 8 winter_. 5 wish_all 9
    wish_the 3 wish_to 4 wish_you 3 wishes_, -2 wishes_for 9 wishes_with 5 wishing_the 7 wishing_you 4 with_all 2
    with_an 5 with_another 4 with_finding 6 with_good 5 with_it 4 with_my 4 with_no 6 with_regards 5 with_so 5
    with_somebody 6 with_such 5 with_three 5 with_us -8 with_your -4 with_yours 6 withdraw_me 7 withdraw_my -2
    withdraw_our -8 withdraw_the -7 withdrawal_from 7 withdrawing_, -3 withdrawing_. 5 withdrawing_my 1
    withdrawn_. 3 within_@number -4 woman_was -7 word_from 10 words_. -4 words_about 8 work_at 5 work_elsewhere 6
    work_i 5 work_in 8 work_is 6 work_permit 7 workshop_. 9 would_be 1 would_come 10 would_friday 10 would_let 8
    would_like -2 would_not -2 would_put 10 would_rather -2 would_sooner -3 would_suit 5 would_the 12
    would_therefore -6 would_thursday 6 would_you -3 write_again 7 write_and -7 write_when 8 writing_. 2
    writing_this 7 writing_to -1 wrote_to -3 year_, 2 year_. 2 year_and 5 year_end 8 year_i -7 years_. -3
    years_and 4 years_i -11 yes_to 2 yesterday_. -6 yesterday_about -9 yesterday_and 5 you_: 1 you_a 5 you_after 7
    you_again 2 you_an 8 you_answered 6 you_are -1 you_as 8 you_asked -4 you_before 7 you_both 2 you_do -1
    you_ever 8 you_every 1 you_fill 6 you_find 3 you_folks 8 you_for 1 you_gave -5 you_get 5 you_good 7 you_got 3
    you_have 3 you_his 11 you_invited 6 you_like 4 you_look 7 you_lot 6 you_luck 1 you_made 4 you_off -10
    you_offered 4 you_once 6 you_people 11 you_po 8 you_put -7 you_reaching 7 you_should 6 you_soon -6
    you_success 3 you_taught -13 you_tell -2 you_then -5 you_thinking 12 you_to 3 you_told 4 you_understand 6
    you_up 11 you_very 2 you_wanted 5 you_went 6 you_were 3 you_will 2 you_with 2 your_application -5
    your_company 9 your_crew 6 your_cv -6 your_day 8 your_email 4 your_end 11 your_engineer -11 your_interview -3
    your_invitation 4 your_kind 4 your_kindness 3 your_office 4 your_phone 7 your_process 3 your_reply 11
    your_second 13 your_slot -6 your_system 8 your_team 3 your_thesis -5 your_time 2 your_trust -10 your_way 8
    your_whole 9 yours_, -4 yours_. 4 yours_yes 9`,
  meanings: `
    accepted 2 advising -4 afield -8 afterthought 2 appliesNow -6 arrived 6 asEmployer -7 aside 5 asksAgain 2
    badWord -1 bidding 6 callMade 1 cancel -4 candidacy 3 comeBack 1 connecting 8 contactMe 3 datedBack 6 doubt 6
    employs 4 expected 4 farOff -2 flaw 9 freesHour 6 goingOn -2 goodbye 3 goodwill 3 hardship 4 harsh 13 harshTo 9
    hourLost 1 hush 10 informs 1 interview 2 interviewed -7 introduction 7 invited 1 keepOpen -4 lacking -6
    leaning 4 letGo 1 linkedinByName 4 moveHint -1 moveWeak 2 news 5 noGoodwill -7 notApology -5 notOffer -1
    notPay 5 ofAnother -3 ofEmployer -4 ofInterview 4 ofOffer -2 offerDeadline 6 offerSoon -6 onLinkedin 2
    openAct -4 openIf 3 openOrder -1 otherFirm 2 otherInterest 2 otherInterview -1 otherSign 3 otherThing -8
    otherTold 2 ownHealth 1 pastWithdrawal -1 patience -2 pay 6 payHint 2 permission 2 ponder 5 pressed 3
    rankBeside 7 reason 5 referring 6 rejoining -9 remove 3 reply 9 resend 7 resigning -1 scorn 10 seeHow 7
    setBeside 2 shaky 10 slightMove 10 slightPay 5 slightTerms 2 sneer 5 soon 5 sorry -1 sour 1 stall 6 stillOpen 9
    suited -1 termsHint -4 texted 5 texting 3 thanks 2 time -4 timing 2 toldOf -5 tradeOf 1 unneeded 2 unwanted 1
    voicemail 2 wanting 4 wentQuiet 9 whyCounted 9 whyHours -4 whyStudy 6 whyTravel 3 whyWork 3 willing 1
    withdraw -1 worth -2`,
  traits: {
    'against 1': -8,
    'against 2': -7,
    'against 3': -7,
    'against 4': -7,
    'against 5': -6,
    'against 6': -6,
    'against 7': -8,
    'against 8': -7,
    'clear 1': -1,
    'clear 2': 3,
    greeting: 1,
    headers: -7,
    'known 1': -9,
    'known 2': -15,
    'known 3': -14,
    'known 9': -1,
    'length 2': -7,
    'length 5': -1,
    'length 7': -4,
    'mine 0': -10,
    'mine 2': 3,
    'mine 3': 1,
    'mine 4': -8,
    'obstacle it answers an offer, not an interview': -8,
    'obstacle it doesn’t read like a message': -22,
    'obstacle it is between colleagues': -14,
    'obstacle it isn’t about a job interview': -7,
    'obstacle it isn’t about an interview of yours': -15,
    'obstacle it leaves a job': -4,
    'obstacle it only tells of an interview': -6,
    'obstacle it’s about someone else’s interview': -3,
    'obstacle none': 12,
    'obstacle nothing in it turns an interview down': -13,
    'obstacle the employer writes it': -5,
    'others 0': -1,
    'others 1': -2,
    'others 2': -6,
    'others 3': -7,
    'others 4': -5,
    'ours 0': -1,
    'ours 1': 1,
    'ours 2': -11,
    'ours 3': -7,
    'own 1': 2,
    'own 2': 3,
    'own 3': 2,
    'own 4': 3,
    'own 5': 2,
    'own 6': 1,
    'own 7': 3,
    'own 8': 2,
    'scenario cancellation': 1,
    'scenario connect': 9,
    'scenario decline': -4,
    'scenario follow-up': -4,
    'scenario reply': 2,
    'scenario reschedule': 6,
    'scenario resend': 9,
    signOff: 2,
    signature: -1,
    'unclear 1': 4,
    'unclear 2': 7,
    'yours 0': -2,
    'yours 1': 1,
    'yours 2': -4,
    'yours 3': -4,
  },
};
