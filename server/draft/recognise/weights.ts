/* Written by `npm run learn`: what each clue weighs in telling drafts from other documents. */
import type { Weights } from './clues';

export const weights: Weights = {
  bias: -12,
  words: `
    's -2 accept -10 accountant 7 across 2 actually 5 ad 9 administrator 15 admission -9 afraid -6 after -1
    afternoon 6 again 1 all -2 allowance 7 along -3 already -1 alright 9 also 4 alto -7 altogether 5 always 6
    among 8 an -1 analyst 5 and -1 animator 13 anna -7 another 1 anymore 8 anything -3 apologize 10 applied -3
    apply -6 applying -5 appreciate 3 appreciated 8 archivist 3 are -3 arrange 4 arranging 8 as -3 asante 6 aside 6
    asked -4 asking 1 asks -7 assistance -8 associate 4 association -6 attached -7 attending 5 attention 5 audit 10
    aunt -6 automatic -6 autumn 6 available 4 away -5 b -3 bad -3 bank -5 bar 9 base 10 be -2 bear 6 beautiful 1
    because -3 before -2 beg 9 begin -4 benefits 7 berth 5 beside 7 big 1 bike -12 bit 2 bless 4 blessed 7
    blessing 2 blue -9 bonus 3 booked -4 both 2 bother 7 bounced 6 bowed 8 bowing 4 boxes 8 branch 3 break -2
    bridge -5 bring -6 brings 11 broken -2 bug -7 bump 6 bunch 11 busy 3 but -4 buyer 9 by -2 bye 2 c -9 cafe 7
    calendar -2 called -2 calling 7 calls 1 calm 6 came 1 campus 6 can -3 cancel -2 cancelled -6 cancelling 7
    candidate -6 candidates -1 career 7 careers -4 careful 2 carer 9 carers 5 cashier 2 casting -11 caught 7
    centre 3 chair -3 chance 6 chances 7 changelog -4 chasing 6 chat -3 check -6 cheering 10 cheers 3 chef 6
    chemistry 6 children 2 choir 4 chose -5 claims 4 cleaning 4 clerk -3 client -1 clinic 7 close 3 closed -3
    closely 9 club -6 coach -7 coffee 7 colleague -4 collection 4 college 6 come -2 coming -1 commission 6
    committed 7 committee -4 company 4 compensation 6 concern 2 confirm -3 connect 4 connected 6 conservator 5
    consideration 5 contact -3 continuing 5 contract -4 contracts 8 cook 5 corridor 6 counsel 6 counter 6 cousin -6
    cover 3 cracking 6 crew 2 cropped 9 cross 4 crowd 6 crown -7 customer -3 da -6 dank -10 daughter -5 day 1 de -7
    dead 9 dear -2 dearest -9 decide -8 decided -1 decision -4 decline -7 declined -7 declines -14 del -7
    department 7 depot -7 der -4 described 8 deserve 7 deserved 9 design 4 designer 8 desk 1 details 9 did -1
    die -11 different 6 difficult 8 direction 8 directions 10 dispatcher 7 do -2 doctor 8 door 4 double 2 doubt 6
    down -2 dr -4 draw 9 drop 5 dry 5 due 5 dust 9 e -5 each 7 early -2 ears 9 el -6 electrician 9 elsewhere 3
    email 4 emails 7 employer -2 employment 7 end 2 ends 6 engineer 6 enjoy 6 enjoyed -4 entrance -10 estate 2
    et -11 even -5 ever 2 every 2 everybody -1 exam 4 examination 8 excited 6 executive 6 exhibition 7 expected -6
    extended 10 family 1 far 1 fare -8 favour 5 feb -5 february -4 feelings -6 feels -7 festival 11 few 5 field 3
    file -4 filled -3 filling 4 final -4 finding 1 fine -5 finished 6 first 1 fit 7 fixing 10 flattering 8 fleet 8
    flexibility 11 flour -7 folks 5 follow 11 following 4 for 1 forgive 3 former 9 forward -1 found 2 four -4
    friendly 1 friends -13 from -2 furniture 5 game 7 gate -6 get 3 gets 2 getting 2 gift -7 gig 6 girls 4 give -4
    glad 3 go -2 goes 4 good 4 goodbye 2 got 2 gotten 5 grace 7 gracias -8 gracious 5 grade 7 graduate 7 grateful 2
    great -1 greetings 10 grid 9 groomer 9 guide 11 gutted -5 had -4 half 1 hall 7 handling -5 hands 7 hanging 9
    happen 4 hard -5 harvest 11 hassle 8 hat 4 have -1 having 2 he -5 head -5 hearing -6 heartbroken -10 hello 3
    help -9 here 4 hi 3 him -6 hire 8 hiring -1 his 2 hit 6 hiya 4 hold -4 holding -2 holler 7 home -3 honestly 6
    honor 8 hope 4 host -6 hour 4 hourly 9 house 6 how 3 however 3 hr -7 hunt 7 husband -4 hygiene -9 i -2 id -8
    in -1 inbox 8 inconvenience -4 induction -7 information 6 inmail 6 inquiry -7 insert 5 inside -3 instead -2
    institute 8 institution 5 intake 9 interest 4 interested -5 internship 10 interview 3 interviewed -5
    interviewing 1 interviews -2 invitation 3 invited -7 inviting 1 invoice -6 irons 7 is -1 item -7 its 10
    itself 7 january 3 job 2 jobs -3 join -6 joined 2 joining 3 joy 7 junior 3 keen 4 keener -8 keep -2 keeping 8
    kids -3 kind 2 kindergarten 7 kindly 4 kindness 6 kit -8 knees -5 knives -8 know -1 la -8 lab 5 lads 5
    lambing 8 landed 9 lane -8 late -3 later 5 laugh 9 launch 4 lead 4 leader -8 leave -5 leaving -4 lectureship 8
    leeds -4 left -3 letter -2 letting -4 librarian 6 licence -6 life -4 lifeguard 9 like -1 liked -5 likely 7
    lines -9 lining 6 linkedin 7 little 5 lodge 5 longer 3 looking -1 lost -6 lot 4 lots 8 loved -5 loves 5 luck 2
    lucky 10 lunch -4 ma'am 8 made -4 mail -5 making 8 manage 7 map 4 march 3 market 7 match 8 mate 5 maternity 9
    matter 3 meaning 7 means 8 meant 3 medicine -10 meeting -6 meetup 5 membership -9 mentioned -7 merchandiser 10
    messages 3 messaging 6 met -4 milan -4 mind 4 minute 6 minutes -8 missing -5 mistake 1 mit -5 mobile 1 moment 5
    monday -1 monthly 8 more 2 morning 1 move -3 moved 4 moving 4 mr 2 ms 2 msc -10 much 3 must -2 myself 4 name -1
    nana -6 nearer -6 need -4 neighbour -5 neighbours -6 network 4 new -2 newsroom 11 nice -3 nicer 10 nights -3
    nine -4 no -2 noon 5 nose 7 not -2 notes -6 nothing -4 now 3 nudge 8 nuisance 8 nursery 5 obliged 6 occasion -5
    october 3 odds 8 of -2 off -1 offer -5 offering -4 offshore 8 often 7 ok -4 on -2 once 6 one 1 onsite 8
    opened 7 opening 7 openings 10 operator 7 opportunity 7 or 2 order -7 organisation 6 organiser -5 organist 7
    other 2 otherwise -6 outfit 6 outside -6 owe -6 owed -10 own 3 packed 7 packing 10 pages -7 paid 4 pair 9
    pairs -9 panel -2 panic -7 paper 4 papers 2 paralegal 8 parent -9 parents -3 parish 4 parking -4 participant -6
    pass -4 paste 10 pat -5 paths 4 pay -4 pension 8 perfectly -7 permit 8 physiotherapist 9 pick 2 picked 5
    picking 4 picture 7 pile 8 planned -8 planner 6 planning -7 please -3 pleased 3 plus 6 po 13 podcast -10
    point 8 polite -7 pool 6 portfolio -1 possible 3 postdoc 8 postpone -5 pour -6 prep -7 prepare -7 pretty 7
    problem -7 proceed 4 process 2 producer 11 profile 9 promised -4 prosper 8 proud 6 published 4 pull -6
    pulling 4 push 6 putting 2 question -6 questions -6 quickly 3 quid 8 quiet 4 quite 3 quote -9 rain -7 ran 6
    rate 11 rather -2 re 6 reach 8 real -3 really 3 reason -4 receive 6 receptionist 4 recruiter -9 recruiting 5
    reference -7 references -7 refund -7 regarding 7 regards 1 regret -7 rejected -11 remain 6 remaining 4
    remember 1 reminder -6 remove 9 removed -5 reply -3 reported -6 reschedule -7 researcher 6 residence 9
    residents 6 respect 8 respectfully 1 rest 2 return -7 revert 7 review -8 right 2 ring -6 ringing 3 rn 8 road 2
    robotics 7 roofing 8 rooting 11 round -1 rounds 7 row -5 run 2 running 2 sadly -11 safe 9 said -4 salon 10
    same -2 sat 5 saturday -3 save 4 say -3 says -3 scheduled 6 scheduling 10 scholarship -10 school 6 screening 8
    search 3 season 4 seat 4 second -2 section -6 seeing 8 send -3 sent -4 session -2 set 7 setting 9 settled 3
    settles 11 she -5 sheet -3 ship -6 shipping 5 shoes -6 shoot -4 shop 4 short -3 shortlist -1 should -2 show -3
    showed 6 showing -6 shown 3 shut 7 sick 2 side 6 sideways 6 sign -5 signed 2 silent 7 since 1 sincerely 2
    sir -3 site -3 sixth -8 sixty 7 skies 9 slept -9 slot 4 smile 8 smooth 5 some 6 someone -2 something 3 soon 3
    sorry -2 sorted 7 sorting 10 sound 5 sounded -6 speak -3 spot 3 stack 6 stairs -5 stand -3 stands 9 start -3
    started -5 station 6 status -9 staying 3 steady 7 step -4 stepped 7 steps -5 still 1 stone 8 stop -4 store -3
    stroke 5 strong 5 stronger 4 student -6 studio 2 subject 7 submit -6 success 3 successor -7 such 2 suggest -7
    summat 9 sunday -4 supervisor -1 swing 9 symposium -8 systems 6 take -4 taken 1 takes -4 talk -3 talked -6
    talking -7 talks -5 tax 8 tbh 9 teams 8 tech 10 tell -6 telling -6 tells 1 tenant -7 term 4 terms -6 tester 7
    texting 7 than 2 thank 2 thanked -7 thankful 4 that 2 the -1 theatre 3 theirs 8 them -6 there 2 things 3
    think 2 tho 5 though -1 thought -6 thoughtful 11 thoughts 7 thousand 8 thursday -3 thx 8 title 4 to -1 told -6
    tomorrow -5 tonight -4 took 4 touch 2 touched 6 touching 8 tour 5 towards 5 trade 4 trained 6 treat 5 trial -3
    trouble 3 truck 7 true -6 truly 2 trust 5 try -1 tue -5 turn -6 turned -4 turning 5 turns 8 two -2 ty 9
    ucas -12 un -3 unable -8 unanswered 10 under -2 understanding 6 unread 7 until -7 update -8 us -7 use -3
    vacancy 5 very 2 video 2 viewing -6 village 8 visit 3 voice -4 volunteer -10 volunteering -11 voucher -6 wait 2
    waiting -5 walks 10 want -2 wanted -1 wanting 2 warehouse 1 warmly 2 was -1 watch 7 way 4 we -2 weather 4
    wedding 7 weds -3 week -2 weeks -2 welcome -4 well 2 went 3 what 2 whatever 4 where -2 whether -7 which -2
    who -1 whole 4 why -9 will -1 wind 6 winds 4 wing 5 winter 3 wish 2 wishing 5 wit 6 with 1 withdraw -1
    withdrawal 3 withdrawing 1 withdrawn -6 withdraws -5 within -4 word 3 worked -5 worker 7 workers -6 workshop 3
    would -4 writer 6 written -2 wrote -6 x -3 xx -5 xxx 9 y'all 7 yard -2 ye 7 years -3 yesterday -4 yours -1`,
  pairs: `
    !_! -6 !_hope 9 !_i -7 !_we -11 's_. 2 's_a 1 's_about 5 's_all 5 's_another 3 's_any -5 's_been 3
    's_flattering 7 's_got -8 's_interview 2 's_job 10 's_out -4 's_position 5 's_room -9 's_school 5 's_slot 9
    's_still 5 ,_@break 2 ,_@number -8 ,_@quote -5 ,_a -3 ,_and 1 ,_anna -8 ,_any 6 ,_appreciate 10 ,_because 3
    ,_blessing 7 ,_but -1 ,_can -4 ,_first -6 ,_for 3 ,_from 6 ,_got 5 ,_he -3 ,_i -1 ,_if 5 ,_interview -5 ,_it 8
    ,_just -7 ,_message 8 ,_miss 6 ,_mr -5 ,_no -8 ,_not -7 ,_only 4 ,_or 3 ,_our -8 ,_please 1 ,_plus 5 ,_rang -9
    ,_see -6 ,_should 10 ,_so 2 ,_something 9 ,_still 7 ,_ta 9 ,_tell -7 ,_texting 10 ,_thank 6 ,_thanked -8
    ,_the -1 ,_then -3 ,_there 5 ,_this 1 ,_to 3 ,_took 6 ,_we -5 ,_when 5 ,_which -2 ,_wish -10 ,_yours 4
    ._@dash -9 ._@number -1 ._@other -7 ._@quote -10 ._add -7 ._after -3 ._all 3 ._another 4 ._ask -6 ._at 2
    ._b -10 ._best -3 ._bit 7 ._bye 2 ._clerk -9 ._did 6 ._for -5 ._friday -11 ._from 8 ._god 7 ._good 5
    ._goodbye 4 ._got 6 ._half 8 ._have 5 ._he -2 ._here 1 ._hope 5 ._i -2 ._if -5 ._it 1 ._just 2 ._kindly 6
    ._last -7 ._let 9 ._love -11 ._many -7 ._may 2 ._maybe 7 ._might 6 ._mrs -9 ._must -4 ._my 3 ._no 2 ._nobody -8
    ._not 10 ._okay 6 ._on 6 ._only 11 ._our -6 ._please -4 ._rain -8 ._right 8 ._ring -6 ._sadly -10 ._say -3
    ._she -2 ._some -8 ._something 5 ._sorry 3 ._stay 11 ._still 5 ._swap -9 ._take 5 ._thank 2 ._thanks 4 ._the -2
    ._their 3 ._there 5 ._this 5 ._three 9 ._unfortunately -6 ._we -11 ._will 4 ._wishing 12 ._would 6 ._write -6
    ._your 5 ._yours -10 :_@address 7 :_@break -6 :_@quote -6 :_and -6 :_how -7 :_i 2 :_is -10 :_ok -5 :_so -6
    :_thank -6 :_thanks -8 :_the -4 :_then -5 :_you -9 ;_i 2 ;_please 6 ;_you 7 ;_your 6 ?_? -6 ?_@break -4
    ?_@open -7 ?_@quote -8 ?_and -6 ?_good 4 ?_i 1 ?_if -5 ?_really 12 ?_sorry -11 ?_still 9 ?_tell -6 ?_thanks -8
    ?_the -6 ?_you 6 @address_, 12 @break_@dash -6 @break_@number -6 @break_@other -5 @break_@quote -5 @break_all 2
    @break_ask -10 @break_best 2 @break_can -8 @break_cheers 4 @break_dear -10 @break_first 6 @break_further -9
    @break_good 9 @break_greetings 4 @break_happy 10 @break_hi -7 @break_hope 5 @break_i 1 @break_if -5 @break_in 5
    @break_it 1 @break_kind 2 @break_love 7 @break_many 4 @break_may 5 @break_mit -5 @break_mr -5 @break_mrs -7
    @break_my 4 @break_next -7 @break_not 9 @break_please -3 @break_r 13 @break_rain -9 @break_regards 4
    @break_respectfully 2 @break_she -9 @break_since 8 @break_sincerely 4 @break_sorry 3 @break_ta 6 @break_thank 3
    @break_thanks 2 @break_the -4 @break_then -10 @break_un 7 @break_warm 2 @break_we -4 @break_when -4
    @break_wishing 1 @break_with 3 @break_would 3 @break_you -2 @break_your 3 @break_yours -1 @close_, 6 @close_. 6
    @close_@break -5 @close_@dash -5 @close_and -5 @close_so -5 @currency_@other 13 @dash_@number -6
    @dash_@other -5 @dash_thank -7 @number_, -2 @number_. -1 @number_? -2 @number_@break -8 @number_@close -8
    @number_@dash -2 @number_@number 4 @number_@percent 4 @number_after 5 @number_am 2 @number_an 5 @number_and -1
    @number_as -8 @number_august -6 @number_feb -6 @number_february -6 @number_hours -5 @number_january -4
    @number_march -4 @number_or 6 @number_post 8 @number_september 4 @number_suits -5 @number_to -4
    @number_today 11 @number_works -8 @open_@close -7 @open_@quote -3 @open_candidate -7 @open_company 6
    @open_date 10 @open_day 9 @open_insert 7 @open_job 3 @open_position 6 @open_recruiter 9 @other_@break -6
    @other_@number -4 @other_@other -2 @other_changelog -4 @other_company 3 @other_first 7 @other_position 7
    @other_unit -8 @quote_, -5 @quote_. -4 @quote_@break -6 @quote_@other -10 @quote_and -5 @quote_dear -5
    @quote_hi -7 @quote_i -9 @quote_is -4 @quote_something -10 a_bit 2 a_blessed 7 a_brilliant -5 a_bunch 8
    a_call 5 a_calm 6 a_candidate 4 a_chair 7 a_coffee 9 a_cold -8 a_different 10 a_double 8 a_first 9 a_form 7
    a_full 2 a_good 2 a_great 4 a_happy 8 a_job 2 a_little 5 a_long 7 a_look 2 a_man 8 a_meetup 6 a_message 2
    a_minute 6 a_move 7 a_new -7 a_nice 6 a_no 4 a_note -8 a_nuisance 8 a_person 9 a_pleasure -4 a_post 2 a_quiet 2
    a_reason -5 a_record 8 a_research 5 a_role 2 a_shot 8 a_smooth 5 a_start 15 a_step -3 a_thing 8 a_third -6
    a_tour 8 a_treat 7 a_two 9 a_video 8 a_way 8 a_wonderful 5 a_yes 5 about_, 5 about_a 8 about_an 5
    about_coming 6 about_interviewing 9 about_it 2 about_that 5 about_this 6 abroad_, 8 accept_my 10 accept_the -8
    accept_this -5 accepted_. 9 accepted_a 2 accepted_another -2 accepted_the 8 across_town 8 add_you 5
    admissions_, -5 admissions_team -7 afraid_i -6 afraid_we -6 after_@number 2 after_a -3 after_careful 4
    after_i 10 after_lunch -6 after_the -7 after_this 4 after_two 6 afternoon_. 2 again_, 2 again_: 7 again_and 8
    again_for 2 agreed_. -4 ahead_and 6 ahead_of 8 ahead_with 2 ahead_without -6 all_and -7 all_for 8 all_is 10
    all_morning -8 all_right -5 all_this 7 all_your 10 along_. 5 already_, 7 already_. 4 already_accepted -5
    altogether_. 5 am_, 4 am_. 1 am_a -8 am_about 10 am_afraid -4 am_after 7 am_and 5 am_bowing 6 am_cancelling 8
    am_declining 6 am_delighted -7 am_doing 9 am_down 11 am_dropping 7 am_free 5 am_going -2 am_joining 6
    am_most 10 am_no 7 am_not 1 am_obliged 9 am_off 6 am_or 3 am_out 8 am_pulling 2 am_really 4 am_settled 6
    am_sorry 2 am_still 3 am_taking 6 am_therefore 9 am_thinking 7 am_told 10 am_touched 9 am_withdrawing 5
    am_writing -3 an_email 6 an_exam 7 an_honour 7 an_hour 3 an_interview -2 an_offer 7 an_old 4 analyst_position 5
    analyst_role 3 and_, -3 and_a 3 and_after 8 and_am 6 and_can -3 and_cancelled -7 and_could -6 and_everyone 5
    and_for -2 and_from 9 and_good -4 and_has -3 and_he 4 and_hereby 8 and_i 1 and_in 6 and_it -5 and_left 5
    and_look -8 and_me 4 and_meet 6 and_must -6 and_my 6 and_night 9 and_nobody 7 and_now 6 and_save -8 and_say 3
    and_see 3 and_so 4 and_talk 2 and_thank 8 and_that 3 and_their 7 and_they 5 and_to 4 and_told -3 and_was -4
    and_we -2 and_will -6 and_wish -3 and_withdraw 10 and_would -7 and_your 1 and_yours 4 another_applicant -5
    another_appointment 9 another_bank 11 another_cafe 9 another_company 4 another_contractor 5 another_crew 6
    another_employer 5 another_estate 7 another_family 7 another_firm 1 another_home 8 another_hospital 6
    another_kitchen 8 another_offer 5 another_opportunity 5 another_outfit 4 another_position -4 another_post 5
    another_practice 2 another_role 5 another_salon 8 another_school 7 another_shop 4 another_studio 5
    another_supplier -9 another_team 6 another_time -4 another_yard 8 answer_is 3 any_day -8 any_further 5
    any_time 5 anymore_. 5 anything_about -8 anything_else -6 apologies_for 5 application_and 4 application_for 3
    application_so -6 application_to -5 appointment_, 7 appointment_and 3 appointment_for -9 appreciate_it 6
    appreciate_the 5 appreciate_you 2 appreciate_your 7 apprenticeship_. -6 april_, 6 archivist_position 3
    are_all 8 are_at 9 are_both 10 are_ever 9 are_giving 6 are_going -3 are_having 8 are_i 5 are_in -4
    are_unable -13 are_with 9 are_withdrawing -6 arranging_it 8 arranging_the 4 as_agreed -6 as_ever 7 as_i 1
    as_my -6 as_of 8 as_on 8 as_soon 4 as_the -3 as_well 4 ask_her 11 ask_him 5 ask_to -9 ask_you 5 asked_. -1
    asked_her 5 asked_in 10 asked_to -2 asked_what 2 asked_whether -4 asking_. 5 asking_again 8 asking_what 9
    assessment_day 9 assistant_job 5 assistant_position 8 at_@number -3 at_@open 6 at_@other 6 at_a 1 at_another 4
    at_fifty 10 at_four 5 at_mill -9 at_my 4 at_nine 4 at_one 6 at_present 6 at_short -6 at_some 6 at_st 7 at_ten 5
    at_the -2 at_this 2 at_your 2 attached_. -8 attend_. 9 august_. 7 b_. -6 back_, 2 back_. 2 back_about 7
    back_by -8 back_in 3 back_my 5 back_then 9 back_to 4 bad_about -6 band_@number 6 be_able -4 be_asked 7
    be_attending 4 be_called 8 be_coming 2 be_continuing 5 be_doing 2 be_friday -5 be_glad 3 be_going 3 be_good -7
    be_honest 6 be_interviewing 6 be_invited 11 be_moved -3 be_no 9 be_picking 9 be_possible 4 be_putting 9
    be_seeing 9 be_shortlisted 6 be_sitting 9 be_the 7 because_another 5 because_i 4 because_of -2 been_given 7
    been_invited -7 been_on -8 been_withdrawn -3 before_friday -8 being_so 5 below_to 6 beside_me 4 best_, 1
    best_of 1 best_to 7 best_wishes -2 best_with 3 better_than 2 bless_you 6 bless_your 4 board_for 5 booked_in 8
    both_for 6 both_to 8 bowed_out 8 bowing_out 4 branch_. 5 brand_manager 9 bring_my -10 brings_you 7 bump_into 4
    but_good 9 but_i -5 but_the -7 but_we -11 but_your -9 by_a 4 by_email 7 by_mistake 4 by_the -4 by_then -5
    bye_. 2 bye_for 7 bye_now 2 call_, 5 call_back 10 calling_me 7 came_. -6 came_in 3 came_out 10 came_through 6
    came_up 6 can_i -5 can_move 9 can_no -9 can_not -5 can_pass 7 can_push 8 can_reach 8 can_see 5 can_start -9
    can_take 6 can_we 2 cancel_? -8 cancel_an -11 cancel_interview -8 cancel_my 6 cancel_or -8 cancel_our 5
    cancel_the -3 cancel_thursday -8 cancel_your -6 cancelled_by -6 cancelled_it -11 cancelled_my -8 candidacy_. 12
    candidate_. 3 candidate_for -7 candidates_. 8 car_park -3 care_. 6 care_home 9 care_now 6 careful_thought 3
    case_. 8 case_it 9 catch_up -5 chance_, 3 chance_tho 9 chance_we 10 changelog_@break -4 check_up -7
    checking_in 11 cheers_, 1 cheers_for 6 choice_, -8 christmas_. 4 cleaning_job 10 clinic_, 7 clinic_. 5
    close_my 6 colleague_. 10 colleague_dr -9 come_. -5 come_and 9 come_down 9 come_in 6 come_up 4 comes_back -5
    coming_. -5 coming_back 6 coming_by -11 coming_for 7 coming_to 5 committed_to 4 committee_, -9 company_@other 4
    company_in 10 company_name 6 company_this 5 confidence_. 8 confirm_. 6 confirm_by 7 confirm_that -11
    connected_, 9 connected_here 10 connected_on 2 connection_request 12 consider_my 8 consideration_we -12
    contact_. 7 continuing_. 5 continuing_with 4 contract_. -7 conversation_. 12 could_hear -10 could_i 1
    could_not -4 could_still 9 could_we 8 could_you -9 count_me 7 couple_of 7 cover_the -7 crew_. 6 cropped_up 9
    cross_again 3 cross_me 7 current_team 6 date_@close 5 dawn_, 5 day_! 6 day_, 2 day_. -3 day_? 3 day_before -9
    day_goes 5 day_i 4 day_of 9 day_rate 4 day_with 9 de_wit 6 dead_keen 8 dear_captain 8 dear_chef 10
    dear_clerk -13 dear_mr 3 dear_mrs 3 dear_ms 1 dear_programme -9 dear_recruiters 8 dear_sir -4 december_at 2
    decided_not -6 decided_on -8 decision_. -10 decision_to 9 decline_. -4 decline_: -6 decline_the -1
    decline_this -11 department_. 2 depot_. -7 desk_. 5 details_for -7 did_it -7 did_not -3 did_you -7
    different_position 7 dinner_lady 9 do_: -3 do_@number 9 do_hope 10 do_i -12 do_it -4 do_look 10 do_not -3
    do_the 3 do_thursday -9 do_want 8 do_you 6 do_your -10 doctor_has 8 doing_. 3 done_it -9 doubt_i 6 down_the 4
    drop_you 4 dropped_out 5 dust_has 3 each_other 6 else_and 4 elsewhere_. 3 elsewhere_and 5 elsewhere_so 5
    email_about 8 email_as 7 email_for 6 email_so 8 email_to 6 email_too 4 email_with 12 email_you 6 employer_and 8
    end_, 5 end_of -3 end_up 9 engineer_. 2 engineer_interviews 8 engineer_job 9 enjoy_the 5 enjoyed_it 11
    enjoyed_meeting -9 enjoyed_our 13 enjoyed_reading 6 even_keener -8 even_more -10 evening_, 8 evening_. -4
    ever_need 12 ever_want 7 every_month 9 every_success 1 every_week 7 everyone_in 10 everyone_who -7 exam_, 9
    exam_. 10 exam_has 13 fair_winds 5 falls_through 11 far_too 9 feel_terrible 6 felt_bad -8 few_days 6
    few_years 11 field_, 5 filling_it 7 filling_the 2 find_a 3 find_another -3 find_good 8 find_somebody 6
    find_your 8 finding_a -4 finding_your 3 fine_, -6 fine_. -5 firm_. 5 firm_so 10 first_, 7 first_and 7
    first_round 7 fit_for 8 fixed_up 9 flat_. -4 flat_on -4 flat_out 10 following_up 9 for_. -7 for_@number 3
    for_a -1 for_arranging 7 for_biscuit -9 for_calling 8 for_family 9 for_fixing 9 for_following 4 for_getting 4
    for_going 6 for_good 6 for_having 2 for_him -9 for_how 9 for_interview 6 for_it 5 for_leaving 9 for_letting -5
    for_lining 6 for_making 5 for_me 5 for_offering -3 for_personal 10 for_picking 2 for_saying 9 for_scheduling 9
    for_sending 3 for_senior 9 for_setting 9 for_showing -6 for_sorting 11 for_sunday -9 for_taking 4
    for_telling -11 for_that 2 for_the 3 for_wanting 3 for_writing 8 for_you 4 for_your -4 forgive_me 3
    former_colleague 8 forward_. 7 forward_to -3 found_another -8 found_other 7 found_work 7 four_. 3 free_from 11
    fri_morning 7 friday_, 4 friday_. -3 friday_instead 6 friday_is -4 friday_or 9 friday_the 6 friday_to 8
    friendly_greetings 5 from_a -5 from_consideration 9 from_home -2 from_now 7 from_october 10 from_the 2
    from_your 8 from_yours 5 full_. 7 full_house 9 further_with 5 gallery_assistant 12 generous_of 9 get_a 2
    get_me 5 get_my 5 get_over 12 get_somebody 6 get_someone 3 get_there 10 get_this 8 get_to 12 get_your 4
    getting_me 11 getting_to 9 give_it -6 given_a 1 given_me 7 given_my 6 given_up 8 giving_me 4 giving_you 9
    go_. -7 go_any 4 go_back 4 go_for -8 go_through 7 go_with -9 god_bless 3 goes_well 2 going_forward 6 going_on 6
    going_to -2 going_with 8 gone_and 7 gone_to 7 good_. 1 good_choice 9 good_day 1 good_for 7 good_luck 3
    good_morning 5 good_of 11 good_one 7 good_person 11 good_success 6 good_summer 7 good_wishes 6 good_years -7
    goodbye_. 5 got_a 2 got_on 8 got_something 4 got_sorted 6 got_the -7 got_to -10 got_took 8 got_work 8
    grade_@number 7 graduate_scheme 9 grant_, 11 grateful_. 8 grateful_you 7 great_deal 6 greetings_, 4 had_been -6
    had_to -5 had_written -6 half_an -12 half_of 1 hand_. 8 hang_up 9 happy_where 9 hard_feelings -6 hard_to 11
    has_a 3 has_changed 6 has_decided -7 has_just 9 has_moved 5 has_put 6 has_settled 2 has_withdrawn -4 have_. 8
    have_a 3 have_accepted 1 have_agreed 9 have_also 7 have_always 9 have_another 4 have_been 2 have_changed -4
    have_committed 7 have_decided -3 have_found 3 have_got -2 have_gotten 5 have_had 2 have_hired 7 have_in 8
    have_joined 5 have_landed 6 have_let -8 have_made 10 have_me 5 have_no -3 have_not -3 have_put 4 have_read 5
    have_said 5 have_signed 4 have_since 1 have_thought -6 have_to -6 have_told -4 have_took 7 have_turned -6
    have_two -6 having_me 5 having_slept 11 he_'s -2 he_is -6 he_was -9 he_would -5 heaps_for 10 hear_a -10
    hear_how 8 hear_of 9 hearing_from -4 heart_than 8 hello_. 6 hello_mrs 4 hello_to 9 help_. -4 her_. -3
    her_number 3 here_, 8 here_@close 15 here_about 10 here_and 9 here_in 5 here_it 6 here_on 5 here_re 9 hi_, -8
    hi_mr 5 hi_mrs 10 hi_ms 5 him_and -5 himself_. -10 hire_, 8 hire_. 6 hired_on 6 hiring_. 6 his_application -8
    his_number 9 hiya_mrs 7 hold_it -6 hold_the 1 honest_, 9 honestly_, 7 hope_our 5 hope_the 7 hope_this 6
    hope_to -4 hope_you 1 hope_your 6 hospital_and 4 hour_? 5 house_, 8 how_the -3 how_things 3 however_, 3
    i_accepted 8 i_apologize 7 i_applied 5 i_appreciate 3 i_appreciated 7 i_ask 5 i_beg 8 i_came -8 i_can -4
    i_cancelled -7 i_come 5 i_confirm -10 i_decided 6 i_did -1 i_doubt 6 i_enjoyed -5 i_feel 7 i_got 4 i_had -5
    i_hope 3 i_keep -5 i_leave -7 i_left -6 i_look -7 i_may 4 i_mention 8 i_move -9 i_need -1 i_only -7 i_passed 9
    i_point 8 i_pulled 5 i_put 4 i_read 4 i_remain 3 i_should 3 i_signed 8 i_start -2 i_stay 9 i_stepped 7
    i_still 5 i_thank 5 i_thanked -11 i_therefore 7 i_thought 3 i_told -6 i_took 5 i_trust 8 i_use -8 i_want 2
    i_will -1 i_wish 4 i_withdraw -4 i_withdrew 4 i_would -1 i_write 6 if_i 4 if_it -4 if_that -4 if_the -4
    if_you 1 ill_. -11 impressed_by -6 in_! 7 in_. 3 in_@number -9 in_about 7 in_an 5 in_another 9 in_august 5
    in_contact 6 in_february 6 in_finding 5 in_for 4 in_house 9 in_january 6 in_leeds -5 in_march 5 in_my 2 in_on 5
    in_person 4 in_that 3 in_the -2 in_this 5 in_to 7 in_touch 2 in_town -7 in_years 9 in_your 3 inquiry_is -7
    inside_out 8 instead_? 3 interview_! 11 interview_, 2 interview_. 7 interview_: 6 interview_@break -10
    interview_@dash -5 interview_@open -6 interview_a 8 interview_and -6 interview_anymore 10 interview_at 4
    interview_but 12 interview_date 8 interview_for 4 interview_in 1 interview_invitation 4 interview_invite 10
    interview_is -8 interview_now 10 interview_of 9 interview_offer 16 interview_on 5 interview_slot 3
    interview_this 3 interview_thursday 9 interview_tomorrow 5 interview_with -5 interviewed_for 4
    interviewed_me -9 interviewed_on -7 interviewing_. 7 interviewing_for 5 interviews_, 5 interviews_. 4
    interviews_in 3 interviews_last 7 interviews_were -8 into_a 8 into_each 2 into_the -4 into_you 5 invitation_. 6
    invitation_and 5 invitation_for 5 invitation_to 3 invite_. 7 invite_for 6 invite_me 6 invite_you -4
    inviting_me 1 inviting_us -6 irons_in 6 is_@number 4 is_@open 10 is_a 4 is_attached -10 is_being -7
    is_enough -7 is_far 5 is_fine -6 is_happy 3 is_looking 7 is_not 2 is_perfect -10 is_well 8 is_withdrawing -8
    it_! 4 it_'s 3 it_, 3 it_. 1 it_: 7 it_; 7 it_a 7 it_again 3 it_any 4 it_be 3 it_by -4 it_for -5 it_i 7 it_in 3
    it_looks 6 it_may 4 it_meant 6 it_now 4 it_on -7 it_so 5 it_some 10 it_there 8 it_up -5 it_with 3 job_, 2
    job_. 6 job_already 6 job_at 3 job_fair 8 job_now 6 job_title 5 job_with 3 join_another 5 joined_a 9
    joined_another 3 june_at 2 just_checking 4 just_got 9 just_now 8 just_said 4 just_say -5 just_signed 3
    just_tell -7 just_to -7 keen_. 1 keen_on 7 keen_to 5 keener_on -8 keep_in 7 keep_my 11 keep_that 9 keep_to 8
    kind_, 3 kind_invitation 5 kind_note 7 kind_of 3 kind_regards 1 kind_to 7 kind_words 8 kindly_for 7
    know_about -10 know_by -9 know_how 5 know_it -2 know_what 5 know_you -4 landed_on 9 last_autumn 7 last_day -5
    last_night 5 last_tuesday 8 last_week -2 last_year 3 late_notice 7 late_word 10 launch_goes 6 lead_job 8
    learned_that 8 leave_it 5 leave_that 8 leave_the -2 leave_until -8 left_a 5 letter_, -3 letter_and 7
    letter_from -9 letter_inviting 6 letter_of -2 letting_me -4 letting_you 8 library_assistant 9 lifeguard_job 10
    like_to -2 like_us 8 lining_up 6 linkedin_and 4 list_. 5 lol_. -12 long_day 11 longer_a 8 longer_need -5
    look_after 6 look_at 6 look_forward -5 look_in 6 looking_. 8 looking_forward -4 looking_to 9 looks_like 5
    lot_for 5 lovely_. 8 lovely_to 8 luck_, 6 luck_. 3 luck_filling 7 luck_getting 8 luck_with 3 ma'am_, 4
    ma'am_. 7 madam_, -2 made_my 4 made_up 5 mail_, -7 mail_and 7 make_it 2 make_our -10 making_room 9 man_, 10
    manager_'s 8 manager_interview 8 manager_interviews 7 manager_job 7 march_, 4 mate_, 6 mate_. 6 may_be -5
    may_concern 2 may_remember 6 may_the 9 may_your 7 me_. 4 me_? -7 me_@quote -9 me_a 3 me_about 6 me_an 4
    me_and 1 me_another -7 me_any 6 me_back 4 me_by 8 me_for 2 me_forward 10 me_getting 9 me_i 10 me_if 4 me_in 5
    me_know -7 me_last 5 me_off 4 me_on 2 me_out 9 me_some 7 me_the -4 me_till 6 me_until 7 me_up 6 me_whether -8
    me_yesterday -5 means_i 8 meant_to 6 meet_me 7 meet_the 3 meeting_: -6 meeting_on -6 meeting_you -6 meetup_, 7
    message_, 11 message_. 3 message_and 6 message_below 5 message_with 5 messages_about 11 might_not 7 might_we 8
    mill_street -10 million_for 7 mind_. 6 mine_, 4 minute_? 8 minute_to 7 minutes_, -3 minutes_early -11
    moment_i 9 monday_. -2 monday_? 7 monday_@number 6 monday_after 6 monday_and 3 monday_at -6 monday_or 4
    month_, 7 months_. 3 months_and -8 months_since 6 more_for 7 more_people -14 more_to 6 morning_. 1 morning_? 8
    morning_mr 12 morning_or 10 most_evenings 5 most_of -8 move_, 6 move_my 3 moved_my 9 moved_to -4 mr_. 2 mrs_. 2
    ms_. 3 ms_ward 14 much_. 8 much_for 2 much_success 6 mum_, -10 must_be 8 must_cancel 9 must_decline -5
    must_therefore 14 must_withdraw -5 my_answer 10 my_apologies 6 my_application 1 my_appointment -13 my_behalf 8
    my_best 7 my_boss -8 my_brother -7 my_candidature 8 my_career 11 my_colleague -8 my_current 7 my_day 6
    my_decision 8 my_employer -8 my_end 7 my_exam 11 my_family -4 my_feet 9 my_file 6 my_first 4 my_form 11
    my_former 10 my_hand 6 my_hat 7 my_head 11 my_heart 10 my_inbox 8 my_knees -6 my_leave -9 my_little 7
    my_mail -9 my_membership -7 my_mind 3 my_mother 4 my_mum 5 my_name 5 my_network 4 my_new -6 my_note 6 my_old 2
    my_order -8 my_own 4 my_papers 5 my_present 10 my_profile 5 my_shift 5 my_side 9 my_spot 9 my_successor -8
    my_thanks 9 my_thesis 8 my_time 8 my_turn 9 my_voice -9 my_whole 6 my_withdrawal 11 my_word 5 myself_. 6
    myself_forward 10 myself_out 4 myself_to 11 name_in 9 nearer_to 5 need_. 9 needing_the -7 new_branch 10
    new_colleague 11 new_job -8 new_post 4 new_term 7 new_wing 6 news_i -10 next_one -7 next_week -3 nice_of 12
    nice_to 7 night_and 2 nine_. 5 no_bus 9 no_good 11 no_hard -6 no_need 3 no_problem -8 no_use 6 nobody_on 5
    noon_, 5 not_, -7 not_. -5 not_able 6 not_about 9 not_be -2 not_change 7 not_come -3 not_coming 2 not_get 8
    not_give -5 not_going 4 not_have 1 not_know 1 not_leave 7 not_mention -5 not_mind -6 not_need -8 not_one 10
    not_pick 7 not_reach 8 not_ring 7 not_say 5 not_see 8 not_sleep -4 not_start 10 not_suit -7 not_think 3
    not_to -5 not_turn -6 not_wait 6 not_withdrawing -7 note_, 9 note_. 3 note_about 7 note_to -7 notes_on 4
    nothing_to -6 notice_. -6 notice_of -8 now_, 2 now_? -6 now_accepted 6 now_and 4 now_on 6 now_so 8 now_then 10
    number_, 4 number_: 4 obliged_to 6 october_, 8 of_an 5 of_another 12 of_any 10 of_june 9 of_luck 1 of_me 1
    of_monday 10 of_news 7 of_next 4 of_other 9 of_that 7 of_these 4 of_what 5 of_whom -10 of_yesterday 8 of_you 2
    of_your 4 off_. 2 off_and 7 off_my 5 off_sick -8 off_to 11 off_your -5 offer_, -5 offer_letter -4 offered_an -7
    offered_me 5 offered_the -9 offering_me -2 office_, -7 office_. 6 office_and 7 officer_, -9
    officer_interviews 8 ok_i -7 on_, 6 on_. 6 on_@number -2 on_@open 8 on_a 2 on_at 4 on_elsewhere 6 on_her 3
    on_here 9 on_his 7 on_linkedin 6 on_mill -8 on_monday -1 on_our -7 on_saturday -7 on_that 3 on_the -2 on_to -3
    on_top 4 on_tuesday -3 on_with 8 on_your 1 once_i 8 once_more 8 once_the 5 one_, -5 one_. 3 one_at 4 one_day 9
    one_i 2 one_line 7 one_other 9 one_out 7 only_. -7 only_i 6 onto_the 8 open_, 10 open_evening 10 open_to 7
    opening_at 7 opening_night 8 opening_talk -9 opportunity_. 8 opportunity_and 7 or_@number 7 or_any 9 or_is -12
    or_madam -5 or_monday 6 or_on 11 or_should -8 or_the 3 or_thursday 3 or_tomorrow 14 or_tuesday 7 or_wednesday 7
    order_@number -14 other_at 4 other_candidates 9 other_day 6 other_employment 8 other_firm 5 other_job -5
    other_two -9 other_work 7 our_@number 6 our_application -8 our_interview 1 our_paths 5 out_, 2 out_. 2
    out_about 3 out_before 3 out_in 5 out_of 1 outfit_, 7 over_here 7 over_in 6 over_there 6 over_to 2 panel_'s 10
    panel_. 4 panel_? 7 paper_on 5 part_time 10 participant_@number -7 pass_on -6 passed_my 5 paths_cross 4
    people_and -6 people_on -6 people_team -3 person_. 3 person_before 11 phone_call 3 pick_up 6 picking_up 7
    piece_. -7 pile_. 4 place_in 7 place_nearer -8 please_can 9 please_close 8 please_cross 9 please_forgive 7
    please_let 2 please_remove 7 please_ring -12 please_take -7 please_tell 2 please_withdraw 5 please_write -5
    pm_. -6 pm_? 2 po_, 9 po_for 3 politely_@break -9 position_, 1 position_. 1 position_@close 7 position_@other 8
    position_at 4 position_of -5 position_on 8 position_that 7 position_this 7 possible_, 1 possible_? 6 post_. 3
    post_and 4 post_in 3 post_of -3 post_on 1 post_this 12 post_with 9 practice_and 10 present_firm -7
    problem_at -7 proceed_, 11 process_. 5 profile_. 4 programme_. -6 project_, 7 project_. -8 pull_me 9 pull_my 6
    pull_out -4 pulling_out 3 push_my 8 put_, 5 put_a 2 put_my -8 put_the -6 putting_in -7 putting_me 7
    putting_my 8 putting_myself 9 questions_. -4 questions_about 8 rain_. -7 ran_the 4 rather_keep 6 rather_not -3
    ray_, 6 re_the 6 read_about 8 read_my 4 reading_my 2 really_appreciate 5 really_keen 7 really_want 3
    reason_. -4 receive_your 7 record_the -10 recruiters_, 8 recruitment_. 8 reference_to 8 regarding_the 6
    regards_, 1 remain_at 7 remember_me 6 remove_my 9 reply_, 8 reply_and 7 resign_from 10 respect_, 6
    respectfully_, 2 rest_of 6 review_. -9 right_, 9 right_. 1 right_person 7 ring_me -7 ringing_. 7 ringing_me 5
    role_, 1 role_. 4 role_and 5 role_on -8 room_for 7 rooting_for 11 round_. 5 round_my 8 round_two 12 run_into 7
    running_. 6 running_for 4 sadly_i -8 said_, 3 said_i -4 said_yes 4 salon_. 3 same_, 8 same_. -4 same_hour 5
    same_in 8 same_morning 8 same_time -12 saturday_, -4 saturday_. -2 saturday_job 12 saturday_morning 8
    save_me -9 saw_your 11 say_hello 10 say_i -4 say_no -3 say_so -5 say_thanks -7 say_that -5 saying_no 4
    says_he -10 scratch_me 7 search_! 8 search_, 3 search_. 4 search_and 1 search_committee 14 search_for 7
    season_is 10 seat_. 8 second_interview -5 see_how 9 see_me 9 see_my 8 see_the -2 see_what 8 see_you -5
    selection_. 6 send_an 6 sending_it 5 sending_the 8 sent_the 6 sent_this 7 september_i 9 service_and 11 set_up 6
    setting_up 6 shall_not 7 she_has -5 she_is 4 she_was -5 she_will -8 shift_and 7 shift_the 8 shop_'s 10
    shortlisted_for 6 should_be 8 should_i -9 should_like 8 should_your 9 shout_once 9 shout_when 13 side_, 4
    side_of 2 signed_on 6 signed_with 1 since_been 3 since_i 3 sincerely_, 2 sir_or -5 sit_in -6 sit_this 9
    sit_with 8 site_manager -5 sleep_on 6 slot_. 8 slot_for 6 slot_is -10 slot_on 5 slot_to -5 smooth_search 3
    so_, 6 so_. 1 so_closely 9 so_count 6 so_fast 5 so_go 5 so_gracious 5 so_he -5 so_here 5 so_it 5 so_late 8
    so_much 3 so_must 8 so_my 8 so_please 3 so_quick 9 so_quickly 3 so_so 9 so_sorry -4 so_that -1 so_the 6
    so_understanding 8 so_we -6 so_withdraw 8 so_would 8 so_you 7 some_days 4 some_other 9 some_time 10
    somebody_else 6 somebody_lovely 7 somebody_soon 8 somebody_who -3 someone_? 6 someone_else -4 someone_for 7
    someone_good 11 someone_who 2 something_came 3 something_else 3 something_in 7 something_on 7 soon_. 2
    sooner_not 4 sorry_, -2 sorry_about 10 sorry_and 10 sorry_to -3 speak_with 7 speaking_, 7 spoke_in 9 spot_. 7
    spring_, 5 spring_. 4 stage_manager 6 start_. 4 start_on -4 started_a -6 started_at 10 started_with 9
    stay_connected 4 stay_put 5 stay_with 4 staying_where 7 step_free -9 stepped_out 5 stepping_out 7 still_a 4
    still_come 8 still_dead 6 still_no 7 still_on -8 still_really 10 still_want 6 stop_the -6 straight_after 5
    success_with 4 suggest_someone 8 suit_me 8 sunday_. -5 sunday_and 6 supervisor_. -4 supervisor_job 12
    swap_notes 6 ta_for 7 take_my -3 take_myself 6 take_part -3 take_the -3 taken_it 2 taken_me 3 taken_the 4
    taking_my 9 taking_part 7 talk_. 12 talk_in 9 talked_it -6 taught_me -4 team_, -3 team_. 2 team_a 14 team_and 6
    team_well 8 tech_interview 6 telephone_interview -5 tell_me -5 tell_the -8 tell_us -4 tell_you 4 telling_me -11
    ten_, 6 ten_minutes -7 ten_o'clock 7 tenant_. -9 term_. 7 than_the 3 than_yours 6 thank_her -7 thank_the 5
    thank_them -5 thank_u 12 thank_you 2 thankful_for 1 thanks_! -6 thanks_, -4 thanks_again 3 thanks_for 1
    thanks_so 2 that_'s -2 that_, 7 that_. 2 that_a 5 that_day 5 that_i 4 that_leaves -9 that_morning 1 that_mr -5
    that_said 6 that_same 10 that_there -12 that_they -7 that_we -2 that_would 6 that_you 2 that_your 6
    the_@number 2 the_@open 8 the_@other 5 the_above 4 the_afternoon 5 the_air 6 the_analyst 5 the_application 2
    the_appointment 3 the_archivist 3 the_back -7 the_bank -5 the_bar 5 the_barista 8 the_brand 8 the_bridge -6
    the_campaign 8 the_candidates -6 the_cashier 10 the_chair -5 the_chance 3 the_chat -7 the_children 1
    the_client -3 the_clinic 6 the_coming 9 the_committee 5 the_community 8 the_county 5 the_crown -7 the_cv 10
    the_day 1 the_demo -6 the_department 5 the_deposit -7 the_depot -4 the_dispensary 8 the_driver 9 the_dust 7
    the_end -4 the_exhibition 6 the_family 12 the_first 2 the_fleet 8 the_floor 7 the_front 3 the_gate 3
    the_grant 8 the_harvest 9 the_head 2 the_hire 5 the_hiring 1 the_housekeeper 11 the_inmail 6 the_inquiry -6
    the_interview 6 the_invitation 4 the_invite 3 the_kids -3 the_kind 7 the_lads 7 the_last 2 the_lead 9
    the_lifeguard 10 the_list 3 the_market 13 the_meeting -12 the_moment 5 the_move 5 the_name -5 the_new 5
    the_next 3 the_nudge 8 the_nursery 4 the_offer -5 the_one -2 the_opportunity 5 the_other -5 the_panel 4
    the_paper 2 the_paralegal 5 the_parking 6 the_partners 6 the_patience -6 the_patient -6 the_pension 4
    the_pharmacy 7 the_picture 9 the_pile 5 the_portal -6 the_position -6 the_post -4 the_postdoc 8 the_practice 6
    the_procedure 13 the_project 1 the_questions -4 the_receipt -11 the_recruiter -7 the_recruitment 5
    the_reference -9 the_remaining 5 the_residents 6 the_rest 5 the_right 2 the_road 8 the_role -5 the_running 4
    the_salon 9 the_same -1 the_saturday 8 the_school 2 the_search 4 the_second -4 the_selection 8 the_service 10
    the_shared -11 the_shop 7 the_shout 11 the_show -8 the_spot 5 the_spring -2 the_staff 9 the_stronger 7
    the_study -8 the_surgery 9 the_system -8 the_theatre 6 the_timing -3 the_tour 2 the_trainee 6 the_trouble 3
    the_two -4 the_unit 9 the_very 5 the_viewing -11 the_waiting -5 the_warehouse 1 the_way -3 the_wedding -6
    the_week -4 the_weekend 7 the_whole 1 the_winter 3 the_workshop 6 the_xxx 6 their_time -8 them_a -8 them_my 7
    then_. 5 there_, 5 there_. 3 there_at -8 there_for 8 there_is 3 there_will 2 therefore_withdraw 2
    therefore_withdrawing 8 they_give 5 they_pay 6 they_will -6 they_would -4 thing_. 5 things_are 7 think_. 7
    think_about 7 think_i 3 thinking_of 3 this_, 10 this_. 4 this_afternoon 6 this_as -6 this_by 7 this_day 9
    this_evening 4 this_in 3 this_is 5 this_message 7 this_month -5 this_morning -6 this_number 10 this_occasion -5
    this_on 5 this_one 4 this_year -5 tho_and 10 though_, 9 thought_, 2 thought_of 6 three_candidates -5
    three_lines -7 three_months 8 three_weeks -6 through_to 7 thurs_. -6 thursday_'s -4 thursday_, -7
    thursday_@number 7 thursday_morning -10 thursday_the 8 thx_for 5 time_, 4 time_after 4 time_at 7 time_for 5
    time_in 5 time_on 6 time_or 7 time_so 15 time_you 3 times_. -6 title_@other 5 to_@number -6 to_a -2
    to_accept -11 to_an -5 to_another 6 to_ask 3 to_be -1 to_call 7 to_come 1 to_confirm 3 to_connect 4
    to_decline -9 to_do 5 to_end 10 to_everybody 5 to_explain 8 to_get 7 to_go -1 to_happen 8 to_hearing -8
    to_interview 3 to_it 2 to_keep 3 to_learn 6 to_look 4 to_manage 10 to_me 4 to_meeting 1 to_mind 12 to_move -6
    to_my 3 to_myself 4 to_new 9 to_our 4 to_pass -7 to_proceed 4 to_pull -4 to_remain 7 to_reply 8 to_report 9
    to_reschedule -9 to_ring 4 to_run 8 to_say -3 to_see 5 to_sing -9 to_sit 4 to_sleep 5 to_some 6 to_someone -4
    to_stand -6 to_take -3 to_tell -4 to_thank -2 to_that 7 to_the -2 to_this 6 to_thursday -2 to_try -6
    to_tuesday 4 to_turn -5 to_two -6 to_us -4 to_waste -9 to_what 10 to_whom 2 to_withdraw -1 today_. 3 told_me 2
    told_my 8 told_the -6 told_them -8 told_your 10 tomorrow_. -3 tomorrow_after -10 tomorrow_at 4 too_, 3 too_. 1
    took_a 3 took_another 10 took_it 9 took_me -3 top_of 3 touch_. 4 touch_and 4 touching_base 8 tour_of -4
    training_. 9 treat_my 7 tried_your 7 trouble_, 7 trouble_you 4 tuesday_'s 6 tuesday_@number 7 tuesday_after 9
    tuesday_and 5 tuesday_at -3 turn_up -5 turned_down -7 turns_out 6 turns_up 7 two_, 3 two_. 1 two_interviews -7
    two_lines -7 two_minds 8 u_for 11 u_tell -6 unable_to -8 unanswered_. 9 under_my 9 understanding_, 10
    unread_. 7 until_friday 8 up_an 8 up_and 6 up_another 4 up_at -3 up_by 5 up_on 7 up_that 8 up_the 4
    up_thursday 6 up_to -2 up_with 5 up_your 9 us_. -7 us_a 6 us_again -8 us_and -4 us_in 6 us_on -7 used_to -3
    vacancy_, 7 vacancy_. 7 van_'s 11 van_. -10 very_happy 5 very_much 1 very_pleased 6 video_call 9
    waiting_list -5 waiting_on 5 want_is 11 want_it 5 want_to -2 wanted_you 5 wanting_to 2 warm_wishes 5 was_a -5
    was_an 8 was_delighted 3 was_good 8 was_honoured -6 was_meant 8 was_never 6 was_not -5 was_offered 6
    was_only -7 was_pleased 12 was_really 2 was_the 2 way_, 6 we_are -1 we_can -4 we_could 7 we_do 2 we_find 8
    we_had 3 we_hang 8 we_have -10 we_make 9 we_move 2 we_need -5 we_please 9 we_push 6 we_stay 9 we_thank -8
    we_will -3 we_wish -6 we_would -4 wednesday_'s 6 wednesday_, -7 wednesday_? -11 week_after -5 week_at 8
    week_i 7 week_so 7 weekday_after -11 weekend_. -3 weekend_and 5 weeks_, 8 weeks_. -9 weeks_to 9 well_, 3
    well_. 1 well_for 9 well_so 4 well_with 3 went_to 7 were_kind 7 were_very 5 what_a 1 what_an -8 what_if -11
    what_you 3 when_a -6 when_i 2 when_the 5 whenever_i 7 whenever_you -8 where_a -4 where_i 5 which_i 2
    which_means 8 while_to 8 who_could -10 who_loves 5 who_withdrew 6 whole_day 8 whom_it 2 will_also 8 will_ask 5
    will_be -4 will_bring -7 will_email 7 will_find -5 will_follow 4 will_give 12 will_have -6 will_hear 5
    will_keep -8 will_leave 4 will_let 3 will_meet 7 will_never -4 will_not 1 will_put 6 will_ring 4 will_send 2
    will_want -9 will_write 5 window_. -6 winter_. 5 wish_the 3 wish_to 4 wish_you 3 wishes_, -3 wishes_for 10
    wishes_to 6 wishing_you 3 with_all 2 with_an 4 with_another 3 with_best 1 with_dr -7 with_finding 4
    with_friendly 5 with_his -8 with_interest 5 with_it 5 with_kind 3 with_mr -11 with_my 4 with_no 9 with_people 9
    with_reference 8 with_regards 5 with_respect 5 with_somebody 8 with_such 4 with_the 1 with_two 6 with_us -8
    with_you 3 with_your -4 with_yours 6 withdraw_. 2 withdraw_his -9 withdraw_me 9 withdraw_my -4 withdraw_our -7
    withdraw_the -11 withdrawing_. 6 withdrawing_because 3 withdrawing_from 3 withdrawing_my 1 without_any 7
    woman_was -8 word_and 7 word_to 5 words_about 6 work_. 4 work_at 5 work_elsewhere 5 work_in 7 work_on 3
    work_permit 6 work_together 3 works_out 9 workshop_and -8 workshop_in 6 would_like -3 would_put 6
    would_rather -3 would_say 6 would_suit 5 would_the 10 would_thursday 5 write_back 7 write_to -1 write_when 8
    write_you 6 writing_. 3 writing_back 2 writing_this 6 writing_to -1 wrong_address 6 ya_. 6 year_. 2 year_and 5
    years_, 3 years_. -3 years_and 5 yes_on 5 yes_or 8 yes_to 2 yesterday_. -5 yesterday_and 7 yet_. 4 you_, 2
    you_. -1 you_a 4 you_after 6 you_again 3 you_an 9 you_and 3 you_answered 7 you_are -1 you_as 7 you_ask 3
    you_asked -3 you_asking 8 you_at 2 you_be 6 you_before 7 you_both 2 you_do -1 you_ever 3 you_every 1 you_find 2
    you_for 1 you_get 4 you_good 8 you_had 6 you_here 6 you_his 9 you_in 2 you_invited 9 you_like 5 you_made 9
    you_move -7 you_off -12 you_offered 5 you_once 8 you_people 8 you_po 5 you_properly 8 you_put -8 you_rang 3
    you_reaching 10 you_say -8 you_should 8 you_soon -7 you_success 7 you_taught -7 you_tell -6 you_then -6
    you_thinking 8 you_this 3 you_thought 2 you_to 2 you_told 4 you_understand 6 you_up 9 you_very 1 you_wanted 3
    you_went 8 you_were 3 you_will 1 your_application -7 your_boss 10 your_client 3 your_colleague 2 your_company 8
    your_crew 6 your_day 5 your_desk 5 your_details -7 your_documents -10 your_door 6 your_email 4 your_end 10
    your_help -3 your_inmail 6 your_interest -4 your_interview -3 your_interviews 3 your_invitation 4 your_kind 4
    your_kitchen 5 your_letter 2 your_message -1 your_mind -10 your_name -4 your_office 6 your_phone 4
    your_predecessor 7 your_process 5 your_reply 7 your_second 11 your_selection 5 your_study -5 your_team 2
    your_trust -9 your_way 7 your_whole 6 yours_, -6 yours_. 3 yours_in 6 yours_is -5 yours_yes 9`,
  meanings: `
    accepted 2 advising -2 afield -7 afterthought 3 appliesNow -7 arrived 8 asEmployer -8 aside 7 asksAgain 2
    bareClause 4 bareSentence 1 bidding 6 cancel -4 cancelSoon 2 candidacy 3 comeBack 1 comingSoon -3 connecting 6
    contactMe 4 datedBack 5 doubt 8 elsewise -1 employs 5 expected 6 farOff -2 flaw 9 freesHour 3 goingOn -2
    goodbye 2 goodwill 3 harsh 13 harshTo 9 hedge 1 hourLost 2 hush 8 incredulous 6 informs 1 interview 2
    interviewed -8 introduction 8 invited 1 keen -2 kinFact 3 lacking -6 leaning 5 letGo 2 linkedinByName 5
    moveHint -2 moveStrong 2 moveWeak 2 news 5 noGoodwill -6 noThanks 2 notApology -5 notOffer -2 notPay 6
    ofAnother -2 ofEmployer -3 ofInterview 4 ofOffer -1 offerDeadline 9 offerSoon -5 offerTerms 4 onLinkedin 1
    openAct -4 openOrder -2 otherFirm 2 otherInterest 2 otherInterview -4 otherThing -8 otherTold 2 ownTrouble 1
    pastWithdrawal -1 patience -3 pay 5 payHint 2 perTime 2 permission 2 ponder 3 pressed 3 proceed 1 rankBeside 7
    reason 6 referring 6 rejoining -6 remove 3 reply 8 resend 8 resigning -2 scorn 8 seeHow 6 setBeside 2 shaky 9
    slightMove 10 slightPay 6 slot -1 sneer 6 someDay 1 soon 5 sorryFor -3 sourWord 1 stall 5 stillOpen 10
    suited -1 termsHint -3 texted 7 texting 4 thanks 2 thatIsAll -3 time -3 timing 2 toldOf -4 topic 2 tradeOf 1
    undecided 4 unlessYou 4 unneeded 2 unwanted 3 voicemail 5 wanting 4 wentQuiet 11 whyCounted 7 whyHours -5
    whyStudy 4 whyWork 2 willing 2 withdraw -1 worth -3`,
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
    greeting: 1,
    headers: -6,
    'known 1': -12,
    'known 2': -11,
    'known 3': -13,
    'known 9': -1,
    'length 2': -8,
    'length 5': -1,
    'length 7': -3,
    'mine 0': -9,
    'mine 1': -2,
    'mine 2': 2,
    'mine 4': -8,
    'obstacle it accepts the interview': -2,
    'obstacle it answers an offer, not an interview': -13,
    'obstacle it asks for a job': -3,
    'obstacle it doesn’t read like a message': -22,
    'obstacle it isn’t about a job interview': -7,
    'obstacle it isn’t about an interview of yours': -15,
    'obstacle it leaves a job': -4,
    'obstacle it only tells of an interview': -6,
    'obstacle it’s about someone else’s interview': -5,
    'obstacle none': 11,
    'obstacle nothing in it turns an interview down': -14,
    'obstacle the employer writes it': -5,
    'others 0': -1,
    'others 1': -1,
    'others 2': -6,
    'others 3': -5,
    'ours 0': -1,
    'ours 1': 1,
    'ours 2': -11,
    'ours 3': -8,
    'own 1': 2,
    'own 2': 3,
    'own 3': 2,
    'own 4': 3,
    'own 5': 2,
    'own 6': 1,
    'own 7': 4,
    'scenario connect': 10,
    'scenario decline': -4,
    'scenario follow-up': -3,
    'scenario reply': 2,
    'scenario reschedule': 6,
    'scenario resend': 9,
    signOff: 2,
    signature: -1,
    'unclear 1': 4,
    'unclear 2': 8,
    'yours 0': -2,
    'yours 1': 1,
    'yours 2': -3,
    'yours 3': -5,
  },
};
