/* Written by `npm run learn`: what each clue weighs in telling drafts from other documents. */
import type { Weights } from './clues';

export const weights: Weights = {
  bias: -13,
  words: `
    's -1 academy 5 accept -9 accordingly 9 accountant 5 across 3 action -8 actually 8 administrator 12 advert 5
    advertisement -9 afraid -7 after -1 afternoon 8 afterwards -6 all -2 allowance 8 alone -6 alright 8 also 3
    alto -7 altogether 4 always 7 among 5 an -2 analyst 5 and -1 angry -5 anna -10 another 1 any 1 anybody 3
    anymore 11 anything -5 apologies 5 apologise 3 apologize 7 applicant 4 applications -7 applied -3 apply -8
    applying -5 appointed 6 appreciate 4 appreciated 8 archivist 3 are -4 arrange 6 arranging 11 as -3 ask -2
    asked -4 asking 1 associate 5 ate -6 attach -7 attached -6 attend 1 attending 4 attention 7 audit 10 august 3
    author -8 away -4 bad -3 badly 4 bar 9 be -2 bear 9 because -1 been 1 before -2 beg 7 began -5 begin -6
    behind -4 believe 3 benefits 7 berth 5 beside 8 big 3 bike -5 birth -6 biscuit -7 bit 5 bless 5 blessed 6
    blessing 3 board 2 bonus 4 booked -3 books -5 boss -2 both 2 bother 6 bounced 6 bowed 7 bowing 5 bridge -5
    bright 8 brilliantly -7 bring -5 brings 9 bug -9 bump 6 bunch 6 bus 3 buses 6 but -5 by -3 bye 1 c -7 cafe 9
    calendar -3 called -4 calling 8 calls 4 calm 4 came 1 can -3 cancel -2 cancelled -7 cancelling 3 candidacy 3
    candidate -3 car 3 card -5 career 8 careers -6 careful 3 carer 6 carers 6 casting -9 caught 10 cell 6 centre 3
    certain 5 chair -3 chance 4 chances 8 change -1 changelog -5 charity 5 chat -6 check -6 cheering 8 chef 7
    chose -6 ciao 7 cleaner -5 cleaning 7 clear 3 clinic 8 close 4 closely 9 co -5 coach -7 coffee 5 colleagues 3
    college 3 comes 3 commission 9 commit -5 committed 8 committee -4 commute -9 companies -8 company 4 compare 9
    concern 4 confirm -4 confirming -6 congratulations -2 connect 5 connected 10 consider 3 consideration 4
    continue 2 continuing 5 contract -4 cook 1 corner 7 correct -7 council -4 course 3 credit 10 crew 4 cropped 6
    cross 4 cup -5 current 1 cvs -10 da -6 dank -10 day 2 days -3 de -7 dead 8 dear -2 dearest -13 decide -6
    decided -2 decline -7 declined -9 declines -8 del -7 dental 4 department 7 depot -8 described 10 deserve 8
    deserved 7 designer 7 desk 1 details 7 dialysis 9 did -1 die -12 different 5 dinner -5 directions 10
    dispatcher 7 dispensary 6 do -3 doctoral 9 doing 3 done -3 doubt 7 down -2 dr -4 draw 9 drive -1 drop 5
    dropping 5 due 3 dust 9 e -4 each 4 early -3 ears 12 earth 9 easier 4 eight 2 el -7 electrician 7 eleven -3
    else -1 elsewhere 3 email 4 emails 10 employment 9 end 3 engineer 6 enjoy 6 enjoyed -5 et -10 even -4
    evening -1 ever 4 every 1 exam 7 examination 8 executive 3 exit -4 explain 5 extended 10 facilities -8 far 1
    farm 4 feedback -9 feelings -3 feels -5 festival 10 few 7 filling 3 final -3 find 1 finding 1 fine -4 finish -3
    finished 4 fit 6 fitter 4 fitting 2 five -1 fixed 4 fixing 7 flat 5 flattering 7 flexibility 9 folder -12
    folks 5 follow 11 following 3 food -5 for 1 forgive 5 former 7 forward -1 four -4 fourth 5 free -2 friends -9
    from -1 fun -6 funding -5 further 4 game 6 garage 4 gas -8 gate -3 gave -3 get 4 getting 6 gig 7 girls 6
    give -4 giving 4 go -3 god 2 goes 2 going -1 good 3 goodbye 4 got 3 grace 9 gracias -12 gracious 4 grad 8
    grade 6 grateful 3 great -2 greetings 9 group 2 grown 6 guy 5 had -2 half 3 hand 1 hanging 7 harbour 5 hard -6
    harvest 5 hassle 8 hat 5 have -1 having 3 he -6 head -5 heaps 2 hearing -4 held -7 hello 3 help -9 here 5 hey 1
    hi 3 higher 5 him -6 himself -7 hire 6 hit 5 hiya 4 holding -6 home -3 honestly 5 honour 9 hope 3 hospital 3
    hotel 5 hour 4 house 6 however 6 hr -5 hunt 6 husband -4 i -2 id -13 in -1 inbox 3 inmail 4 inquiry -5
    inspection 6 institute 7 institution 9 insurance -7 intake 6 interest 3 interested -5 internal -8 internship 9
    interview 2 interviewed -3 interviewing 2 invitation 3 invite 3 invited -6 invoice -7 is -1 its 7 itself 3
    jan -5 job 3 jobs -4 join -5 joined 3 joy 5 junior 7 just -1 keen 6 keener -8 keep -3 keeping 9 keeps 6 kids -3
    kind 2 kindly 5 kit -8 know -2 la -6 lady -5 lambing 9 landed 9 late -4 later 7 laugh 7 laughed -7 launch 4
    lead 4 leader -7 learned -4 learning 6 leave -3 leeds -3 left -2 letter -2 letting -5 librarian 6 licence -5
    life -6 like -2 likely 6 lines -4 lining 5 link -4 linkedin 7 little 3 lively -8 lodge 6 looking -1 looks 4
    lose 1 losing -10 lost -8 lot 3 lots 5 loves 7 luck 2 lunch -5 ma'am 6 made -2 making 8 mama -8 man -2 manage 4
    many 3 map 8 march 4 market 6 match 6 mate 7 maternity 9 maybe 1 me -1 mean -2 means 11 meant 3 meet -1
    meeting -7 meetup 8 membership -10 messaging 8 met -7 middle 5 might 3 mill -3 min -4 mine 3 minute 5
    minutes -7 mit -6 mock -5 moment 4 months -3 move -4 moving 3 mr 1 mrs -1 ms 2 msc -10 msg 7 much 2 museum -1
    must -1 myself 4 name -1 nearer -6 need -3 neighbour -5 neighbours -7 network 2 never 1 new -1 nicer 10
    nights -6 nine -3 no -3 nobody -5 noon 6 nose 12 not -2 note -3 notes -4 nothing -4 notice -3 now 2 nursery 6
    nursing -5 obliged 7 odds 7 of -1 off -3 offer -5 offering -3 office 1 often 7 on -1 once 5 one 2 online -5
    onsite 8 opening 7 openings 8 opens 2 operator 3 opportunity 8 or 3 order -6 organisation 7 organisers -13
    original -6 other 2 out 2 outfit 8 outside -4 over 1 overtime 8 own 2 package 6 page -2 pair 7 panel -2 paper 6
    paralegal 7 parish 5 parking -4 participant -8 pass -4 paths 5 pay -3 pension 6 people -1 perfectly -8 permit 8
    person 3 perth 6 phone -2 phoning 6 picking 5 picture 6 pile 7 planner 4 planning -6 please -3 pleased 4
    pleasure -5 plot -7 plus 6 po 9 point 7 polite -9 pool 6 position -1 pour -10 pre -6 prepare -9 press -6
    pretty 7 price -4 problem -7 proceed 5 process 4 producer 11 profile 6 proper 7 properly 5 proud 9 pull -6
    pulling 4 push 6 question -5 questions -5 quickly 5 quid 8 quite 1 quote -7 r 3 race -6 rain -7 raises -6 ran 5
    rate 9 reach 7 reaching 3 reader -6 reading 2 real -5 really 3 reason -6 receive 5 reception 2 recording -6
    records 6 recruiter -7 recruiting 4 recruitment 3 referee -4 reference -6 references -5 reflection 6 refund -9
    regarding 8 regards 2 regional 8 regret -4 remain 6 remember 3 reminder -6 remove 10 removed -7 reply -4
    reschedule -5 rescheduled -5 researcher 6 resending 6 reserve 7 residence 7 residents 5 resignation -5
    resources -8 respectfully 1 revert 8 review -9 right 1 ring -6 ringing 4 rn 3 road 2 robotics 6 rooting 7
    round -2 rounds 4 run 3 running 2 sadly -11 safe 9 said -2 sale 6 salon 6 same -2 sat 5 saturday -3 say -2
    says -7 scheduling 9 scholarship -11 school 5 screen -4 screening 8 search 3 second -3 section -7 sector 6
    seeing 5 selection 1 send -3 sending 2 senior 1 sentence -4 session -3 setting 8 settled 6 settles 7 seventy 9
    she -5 shoe -6 shoes -8 shop 4 short -4 shortlisted 7 shortlisting 3 shout 3 show -5 showed 4 showing -5
    shown 8 side 5 sideways 8 sign -6 signed 3 silence 3 sincerely 2 sing -6 sir -3 sit 4 site -3 sitting 1 sixty 7
    slept -9 slice -10 slot 4 small -4 smooth 5 some 5 someone -3 something 2 sometime 9 soon 3 sorry -2 sorted 9
    sorting 9 soz 8 speak -2 spot 9 spread 10 spring -1 staff 3 stage 1 stands 7 started -5 statement -5 station 7
    status -7 stays 4 step -5 stepped 6 steps -5 still 1 stone 6 stop -6 strike 3 stroke 6 strong 6 stylist 5
    subject 4 success 3 successor -6 sunday -4 super 3 supplier -7 surgery 4 table 3 take -4 taken 1 taking 1
    talk -4 talking -6 talks -5 task 3 tax 8 tbh 7 tea -4 teaching -5 tech 6 technician 1 tell -7 telling -5 term 5
    test -3 than 2 thank 2 thanked -5 thankful 4 thanks -1 that 2 the -1 theirs 7 them -5 then -1 there 2
    therefore 3 they -2 thirty 3 tho 5 thought -3 thoughtful 6 thousand 7 three -2 throughout 8 thursday -3 thx 8
    times 6 title 4 to -1 toddler 8 together 1 told -5 tomorrow -7 tonight -1 took 5 touch 2 touched 8 touching 7
    tour 5 towards 5 trade 5 train 3 trained 6 transfer 6 treat 4 trial -3 trouble 2 truly 2 try -2 turn -5
    turned -2 turns 9 twice -3 two -2 ty 9 unable -6 unanswered 7 under -2 understand -2 understanding 5 until -6
    up 2 update -6 us -8 use -2 useful 7 vacancy 3 very 2 vessel 10 vets -8 viewing -9 village 8 volunteer -6
    voucher -7 wait 5 wall 3 wanting 3 was -1 watch 7 way 5 we -3 weather 6 wed -3 wedding 6 week -2 weekend -4
    welcome -2 welder 10 well 3 went 3 were 2 what 1 whether -6 which -2 whichever 6 who -2 why -11 will -2
    willing -9 winds 5 winter 2 wish 1 wishing 7 withdraw -1 withdrawal 4 withdrawing 1 withdrawn -4 withdraws -6
    without -4 word 4 work -1 worked -3 worker 8 workers -7 works 3 workshop 1 worry 7 would -4 write -1 writing -2
    wrote -7 xx -4 xxx 6 y -7 y'all 4 years -2 yesterday -3 yet -1 yours -2 zoom 7`,
  pairs: `
    !_! -4 !_got 9 !_hope 8 !_i -5 !_thank 7 's_. 5 's_about 4 's_after 7 's_all 6 's_been 4 's_flattering 7
    's_got -11 's_interview 1 's_interviews -7 's_job 7 's_leave 9 's_looking 7 's_not -7 's_nothing -5
    's_position 10 's_really 10 's_school 7 's_still 5 ,_@address 6 ,_@break 2 ,_@number -9 ,_@quote -7 ,_a -3
    ,_about 2 ,_and 1 ,_anna -8 ,_any 7 ,_blessing 8 ,_bye 2 ,_dear 6 ,_dr -5 ,_first -10 ,_give -5 ,_got 6 ,_he -2
    ,_however 7 ,_i -2 ,_if 3 ,_in -3 ,_interview -5 ,_it 5 ,_just -3 ,_let -6 ,_message 11 ,_mick -6 ,_miss 5
    ,_mr -4 ,_my 1 ,_no -8 ,_not -5 ,_of -9 ,_once 4 ,_one -3 ,_only 3 ,_or 2 ,_our -9 ,_plus 5 ,_really 8
    ,_since 1 ,_so 3 ,_something 7 ,_ta 10 ,_texting 7 ,_thank 8 ,_the -1 ,_their -2 ,_there 5 ,_they 3 ,_though 4
    ,_took 9 ,_truly 5 ,_we -6 ,_what 7 ,_which -2 ,_who -4 ,_wish -9 ,_write -9 ,_yours 5 ._@dash -9 ._@number -3
    ._@quote -9 ._after -3 ._another 5 ._anything 8 ._are 6 ._bit 6 ._bye 3 ._can 3 ._candidate -8 ._clerk -6
    ._come -6 ._could 2 ._do 1 ._from 8 ._god 7 ._good 5 ._goodbye 5 ._got 8 ._he -2 ._here 2 ._hope 5 ._how 7
    ._i -2 ._if -4 ._is -4 ._it 1 ._just 5 ._kindly 4 ._leave 2 ._let 4 ._love -14 ._many -8 ._may 2 ._maybe 7
    ._mr -6 ._mrs -11 ._must -9 ._my 3 ._no 2 ._nobody -8 ._not 7 ._okay 5 ._on 10 ._our -5 ._please -3 ._r -10
    ._rang -8 ._really -4 ._right 7 ._sadly -9 ._said -9 ._say -2 ._shall 5 ._she -3 ._so 2 ._somebody -4 ._stay 12
    ._take 3 ._thank 2 ._thanks 4 ._that 4 ._the -1 ._there 4 ._this 3 ._three 7 ._unfortunately -5 ._we -9
    ._wishing 11 ._with -4 ._would 6 ._wrote -7 ._y'all 7 ._yes -8 ._your 3 ._yours -8 :_@address 6 :_@break -4
    :_@link 8 :_@quote -4 :_and -8 :_cancel -9 :_did -6 :_do -7 :_got -14 :_is -7 :_ok -10 :_so -9 :_thank -4
    :_thanks -6 :_the -1 :_then -7 :_we -7 :_what -7 ;_i 2 ;_it 2 ;_you 9 ;_your 9 ?_? -5 ?_@break -3 ?_@open -12
    ?_@quote -5 ?_and -5 ?_good 5 ?_i 1 ?_if -5 ?_no 2 ?_or 10 ?_really 15 ?_sorry -6 ?_still 6 ?_thanks -6
    ?_this 6 ?_you 6 @address_, 8 @address_. 4 @break_@dash -7 @break_@number -6 @break_@open 2 @break_@other -6
    @break_all 3 @break_best 2 @break_big -7 @break_can -5 @break_cheers 3 @break_dear -9 @break_first 5
    @break_further -8 @break_good 8 @break_happy 7 @break_hope 5 @break_i 1 @break_if -7 @break_it 2 @break_kind 2
    @break_love 7 @break_may 4 @break_mit -5 @break_mr -5 @break_my 2 @break_next -5 @break_please -1 @break_r 11
    @break_rain -10 @break_regards 4 @break_respectfully 3 @break_she -8 @break_sincerely 1 @break_ta 5
    @break_take 2 @break_thank 3 @break_thanks 2 @break_the -3 @break_this 4 @break_un 10 @break_we -4
    @break_what -4 @break_wishing 4 @break_with 3 @break_would 4 @break_you -3 @break_yours -2 @close_. 4
    @close_@dash -9 @close_and -4 @close_so -8 @currency_@other 7 @dash_@number -7 @dash_@quote 8 @dash_i -7
    @number_, -5 @number_. -1 @number_: -5 @number_? -5 @number_@break -4 @number_@close -6 @number_@dash -3
    @number_@number 4 @number_after 4 @number_as -7 @number_february -6 @number_hours -5 @number_of 5 @number_or 5
    @number_september 3 @number_suit 6 @number_to -5 @number_today 9 @number_words -7 @number_works -12
    @open_candidate -8 @open_company 7 @open_date 11 @open_day 8 @open_no -6 @open_position 4 @open_recruiter 8
    @other_@break -5 @other_@number -2 @other_@quote -5 @other_changelog -5 @other_company 7 @other_first 5
    @other_reason 8 @other_unit -4 @quote_. -5 @quote_@break -5 @quote_@close -7 @quote_@number -8 @quote_i -8
    @quote_it -6 @quote_said -4 @quote_thank -6 @quote_then -7 @quote_you -3 @slash_madam 4 a_better 3 a_bit 2
    a_blessed 6 a_call 7 a_calm 5 a_candidate 4 a_chair 7 a_coffee 11 a_decision -9 a_different 7 a_double 9
    a_first 9 a_flat 6 a_form 3 a_full 5 a_good 2 a_great 4 a_hiring -4 a_job 1 a_long 7 a_lot 1 a_meeting 6
    a_message 3 a_minute 6 a_month 4 a_move 3 a_new -7 a_no 4 a_pleasure -5 a_position 2 a_post 4 a_reason -7
    a_role 2 a_room -3 a_school 2 a_seat 7 a_shot 6 a_small -4 a_smooth 5 a_start 12 a_treat 7 a_van -5 a_very 4
    a_video 9 a_way 8 a_while 5 a_work 10 a_year 4 about_a 9 about_an 4 about_interviewing 9 about_that 9
    about_the 1 about_this 5 about_thursday 6 about_whether 8 accept_the -9 accept_this -8 accepted_a 2
    accepted_another -1 accepted_something -2 add_you 7 admissions_, -11 admissions_team -12 admissions_tutor -10
    advertised_on -9 afraid_i -6 afraid_of -8 after_? -5 after_a -2 after_getting 9 after_i 9 after_lunch -4
    after_the -7 after_three 6 after_today 9 after_two 7 afternoon_, 5 afternoon_. 2 again_and 6 again_at 6
    again_for 3 agreed_. -7 ahead_of 7 all_a 6 all_and -8 all_at 3 all_day -3 all_is 10 all_my 3 all_success 7
    all_the -1 all_this 7 all_well 7 all_you -10 all_your 8 already_. 2 already_accepted -6 already_said -4
    altogether_. 5 am_, 4 am_. 5 am_afraid -6 am_after 9 am_and 6 am_bowing 5 am_calling 6 am_cancelling 7
    am_delighted -6 am_doing 7 am_down 7 am_flattered 7 am_free 4 am_going -2 am_grateful 7 am_happy -6
    am_interviewing -11 am_looking 4 am_meant 8 am_more 9 am_most 4 am_no 7 am_not 2 am_obliged 8 am_off 6 am_or 3
    am_out 8 am_pleased -7 am_pulling 2 am_really 6 am_still 4 am_taking 7 am_thankful 1 am_the 5 am_therefore 7
    am_withdrawing 5 am_writing -3 an_email 6 an_exam 9 an_interview -2 an_offer 4 analyst_. 8 analyst_position 4
    analyst_role 3 and_a 3 and_after 11 and_am 5 and_at 6 and_can -3 and_cancelled -7 and_congratulations -9
    and_everyone 6 and_for -1 and_from 6 and_good -4 and_got 5 and_had -5 and_has -4 and_have 1 and_hereby 8
    and_hope 3 and_i 1 and_if -3 and_in 5 and_is 2 and_it -4 and_knows 3 and_left 6 and_look -7 and_me 5 and_meet 8
    and_more 8 and_must -6 and_my 5 and_no -4 and_nobody 5 and_not 6 and_say 3 and_so 7 and_sorry 5 and_start 9
    and_thank 7 and_thanks 1 and_that 2 and_the 1 and_their 7 and_they 4 and_this 9 and_we -4 and_will -4
    and_withdraw 11 and_withdrawing 7 and_would -5 and_yours 7 another_appointment 8 another_company 4
    another_contractor 6 another_date -4 another_day -4 another_employer 7 another_family 8 another_home 8
    another_hospital 4 another_house 5 another_institute 6 another_kitchen 7 another_lab 8 another_offer 4
    another_one -6 another_opportunity 4 another_organisation 6 another_outfit 5 another_position -3 another_post 7
    another_role 4 another_salon 10 another_school 7 another_shop 3 another_studio 5 another_supplier -7
    another_team 5 another_yard 7 answer_has 5 answer_is 5 any_day -10 any_further 4 any_interview 12 any_time 6
    anymore_. 5 application_@quote -5 application_and 4 application_for 6 application_to -5 appointment_. 7
    appointment_on -7 appreciate_it 6 appreciate_the 7 appreciate_you 5 appreciate_your 6 april_, 8 april_at -5
    archivist_position 3 are_a 5 are_all 9 are_at 7 are_giving 5 are_having 8 are_i 7 are_in -6 are_on 2 are_out -6
    are_paying 3 are_sorry -4 are_unable -7 are_withdrawing -7 arranging_the 6 as_assistant -6 as_ever 7 as_i 1
    as_my -7 as_notice -4 as_of 6 as_on 9 as_the -2 as_things 5 ask_her 11 ask_him 7 ask_you 5 asked_how -7
    asked_in 11 asked_what 3 asking_. 8 asking_again 9 asking_me 2 asking_what 8 assessment_day 10 assistant_, 8
    assistant_job 6 assistant_position 10 assistant_post 6 at_@number -3 at_@open 6 at_all 2 at_another 6 at_four 4
    at_half -7 at_home 2 at_nine 7 at_some 5 at_st 8 at_ten 6 at_the -2 at_work 5 attach_the -7 attached_. -9
    attend_. 7 august_. 5 autumn_, 6 away_from 3 back_, 4 back_? 4 back_my 5 back_to 4 band_@number 7 bar_job 8
    be_a 2 be_able -2 be_asked 4 be_attending 3 be_continuing 4 be_doing 2 be_free 8 be_glad 3 be_going 4
    be_interviewing 5 be_invited 7 be_joining 7 be_no 10 be_offered -13 be_picking 6 be_possible 4 be_reading -6
    be_seeing 9 be_the 8 be_there -3 bear_with 6 because_another 7 because_i 4 because_you -4 become_a -6
    been_appointed 5 been_engaged 9 been_given 4 been_invited -7 been_published 8 been_put 5 been_the -8
    been_thinking -7 been_withdrawn -8 before_. -6 begin_a -4 behind_a -6 being_so 5 below_to 5 best_, 1 best_. 2
    best_finding 7 best_of 1 best_to 8 best_wishes -2 best_with 1 better_one -7 between_the -5 blessed_week 8
    booked_in 6 both_to 8 bother_. 2 bottom_of 6 bow_out -4 bowed_out 7 bowing_out 5 bring_my -8 bring_you 8
    brings_you 7 bump_into 7 but_good 7 but_i -4 but_if 8 but_my 7 but_she -5 but_the -5 but_we -4 but_your -10
    buy_you 5 by_email 10 by_mistake 4 by_the -5 bye_now 5 call_, 5 call_back 7 calling_me 7 came_. -9 came_away -5
    came_back 6 came_out 7 came_through 7 came_up 1 can_i -6 can_not -5 can_pass 9 can_reach 9 can_stay -2 can_we 2
    cancel_it 4 cancel_my 2 cancel_or -8 cancel_the -2 cancelled_, -6 cancelled_it -9 cancelled_my -9
    cancelled_the -6 candidacy_. 13 candidate_@number -7 candidates_. 7 care_, 4 care_. 7 care_home 10 care_now 6
    careful_thought 3 case_it 8 chance_, 7 chance_and 9 chance_of 8 chance_tho 9 chance_we 9 change_my 2
    changelog_@break -5 check_up -10 checking_in 8 cheers_, 1 cheers_for 8 christmas_. 3 cleaning_job 6 clerk_, -9
    clerk_position 6 clinic_, 8 clinic_. 3 close_my 7 close_to 5 club_, -6 colleague_. 7 college_. 5 come_. -5
    come_and 7 come_down 5 come_in 4 come_thursday 11 come_to -3 comes_back -4 coming_. -4 coming_back 10
    coming_by -11 coming_for 4 coming_to 3 committed_to 5 committee_, -9 company_. 2 company_@other 6 company_has 6
    company_in 7 company_is -6 company_name 3 confirm_. 9 confirm_by 7 confirm_it 4 confirm_that -4 connected_. 3
    connected_here 8 connection_request 9 consider_my 6 consideration_for 9 considered_for 5 contact_. 6
    continued_success 12 continuing_. 6 continuing_with 5 contract_with 6 conversation_. 12 could_. -13 could_do 5
    could_send -5 could_still 8 could_tell 10 could_we 7 could_you -11 count_me 5 couple_of 9 course_. -7 crew_. 5
    cropped_up 6 cross_again 2 cross_me 8 date_@close 6 day_, 3 day_. -2 day_? 5 day_before -8 day_of 11
    day_will -9 day_with 8 days_, 5 dead_keen 6 dear_, -9 dear_captain 8 dear_clerk -12 dear_committee -8 dear_dr 2
    dear_mr 1 dear_mrs 2 dear_ms 1 dear_programme -8 dear_recruiters 6 dear_sir -3 dear_sister 3 december_. -5
    december_at 3 decent_about 6 decided_. 8 decided_not -5 decided_to 1 decision_. -10 decline_: -4 decline_the -3
    decline_to -7 department_. 6 department_a 7 depot_has 12 desk_. 2 desk_at 8 did_it -10 did_not -2
    different_people 10 different_position 8 do_@number 8 do_appreciate 6 do_hope 8 do_i -14 do_it -3 do_not -2
    do_the 2 do_this 4 do_thursday -7 do_you 6 door_and 8 doubt_i 7 doubt_that 7 down_. -2 down_from 5 down_the 5
    down_to 5 down_with 2 down_your 7 drop_you 3 dropping_out 5 each_of 5 each_other 5 each_way 8 early_shift -7
    easy_to -7 else_and 4 else_to 9 elsewhere_and 7 elsewhere_so 6 email_about 8 email_as 8 email_for 6 email_so 6
    email_to 7 email_too 4 email_with 7 email_you 9 employer_and 9 end_, 4 end_. 5 end_of -3 engineer_job 6
    enjoy_the 8 enjoyed_hearing -8 enjoyed_it 7 enjoyed_meeting -8 enjoyed_our 11 enjoyed_reading 6 evening_, 6
    ever_need 8 every_month 9 every_week 5 everyone_at 4 everyone_in 10 everyone_who -8 everything_, -2 exam_. 11
    fair_winds 5 family_. -5 family_and 7 family_i 6 far_too 9 february_. -7 feel_terrible 6 felt_bad -7 few_days 5
    few_weeks 8 few_years 8 filling_it 6 filling_the 2 find_a 3 find_an 7 find_another -6 find_good 8 find_my 7
    find_somebody 7 find_someone 3 find_your 6 fine_, -9 finished_my 5 firm_. 4 firm_in 8 firm_so 8 first_. -1
    first_and 6 first_call 10 first_off 6 first_round 6 fit_for 8 fitting_me 1 five_, 5 five_weeks 9 flat_out 6
    folder_. -13 following_up 6 food_hygiene -8 for_. -5 for_@number 5 for_@other -7 for_another -4 for_arranging 9
    for_being 3 for_calling 9 for_family 7 for_friday 4 for_getting 7 for_giving 3 for_going 7 for_good 6
    for_having 2 for_how 8 for_interview 6 for_it 6 for_leaving 6 for_letting -6 for_lining 5 for_making 8 for_me 6
    for_now 3 for_personal 7 for_picking 4 for_putting 2 for_reaching 3 for_saturday -11 for_saying 9
    for_scheduling 9 for_sending 4 for_setting 8 for_shortlisting 2 for_showing -7 for_six 3 for_sorting 10
    for_telling -7 for_the 3 for_this -7 for_thursday 6 for_trying 6 for_two 5 for_understanding 6 for_wanting 3
    for_wednesday 7 for_which 5 for_writing 8 for_you 4 for_your -4 forgive_me 4 former_colleague 7 forward_. 7
    forward_to -6 forward_with -2 found_another -7 found_my 8 found_other 8 found_something 2 found_work 11
    free_. -3 free_again -5 free_from 11 fri_morning 8 friday_, 6 friday_. -3 friday_? -8 friday_is -7 friday_or 9
    friday_the 7 from_@open 9 from_a -6 from_consideration 6 from_june 10 from_me 2 from_september 8 from_the 3
    from_you -5 from_your 9 from_yours 7 front_of -5 full_. 11 full_house 12 further_. -5 further_with 4 gave_my 6
    generous_of 8 get_a 4 get_over 7 get_somebody 7 get_someone 6 get_there 8 get_to 12 get_your 5 getting_in 2
    getting_me 10 getting_to 5 gig_. 6 give_me 3 given_me 8 giving_me 3 glad_of 6 glad_to 3 go_ahead -3 go_for -8
    go_into 9 go_through 8 go_well 8 go_with -10 god_bless 2 goes_well 3 going_ahead 3 going_forward 9 going_in 5
    going_on 5 going_with 6 gone_and 6 good_. 1 good_afternoon 3 good_for 6 good_hire 6 good_luck 3 good_morning 4
    good_of 10 good_one 6 good_person 7 good_season 6 good_success 6 good_things 9 good_to 4 good_wishes 4
    good_years -8 got_it 4 got_on 9 got_one 6 got_something 5 got_sorted 8 got_the -4 got_to -7 got_took 5
    got_work 8 got_your 3 gracious_when 6 grade_@number 5 grant_, 12 grateful_, -6 grateful_. 7 grateful_for 5
    great_deal 6 greetings_, 3 greetings_from 7 had_another -6 had_been -6 had_read 8 had_taken 6 had_to -4
    half_the 7 hand_. 9 hands_on 8 hang_up 8 happy_where 7 hard_feelings -3 hard_to 11 has_decided -7 has_given 5
    has_just 7 has_put 3 have_. 7 have_a 6 have_accepted 1 have_agreed 8 have_also 11 have_another 4 have_been 2
    have_cancelled -5 have_committed 4 have_decided -3 have_found 5 have_got -2 have_had 2 have_in 9 have_it 1
    have_joined 5 have_landed 5 have_made 6 have_me 3 have_not -3 have_now 4 have_one 8 have_promised 5 have_put 6
    have_said 5 have_seen 8 have_signed 4 have_started -5 have_taken 3 have_the 2 have_thought -5 have_to -5
    have_told -3 have_took 8 have_you -2 having_me 3 he_'s -2 he_was -8 he_would -3 heaps_for 7 hear_about 8
    hear_how 6 hear_of 9 hearing_about -6 hello_. 6 hello_mrs 3 hello_to 10 help_. -6 her_number 2 here_, 8
    here_@close 12 here_about 9 here_and 8 here_in 6 here_it 4 here_on 7 here_re 6 hi_, -5 hi_mr 5 hi_mrs 9 hi_ms 3
    hi_team 9 himself_. -6 hire_, 8 hire_. 7 hired_on 7 hiring_. 4 his_number 10 hiya_mrs 6 honestly_, 7 hope_all 4
    hope_it 1 hope_our 4 hope_the 8 hope_this 8 hope_to -5 hope_we 1 hope_you 2 hope_your 9 hotel_. 8 hour_, 6
    hour_? 6 hour_before -8 hour_on 3 house_, 6 how_do -6 how_much 6 how_nice 7 how_things 2 how_your 10
    however_, 6 human_resources -8 i_accepted 6 i_add 6 i_appreciated 6 i_ask 5 i_attach -6 i_beg 7 i_believe 4
    i_came -7 i_can -5 i_cancelled -6 i_confirm -8 i_do 1 i_doubt 8 i_dropped 11 i_enjoyed -5 i_feel 6 i_got 7
    i_had -3 i_hate -7 i_hereby -3 i_hope 3 i_know -2 i_leave -5 i_left -4 i_like 5 i_look -8 i_may 5
    i_mentioned -6 i_move -9 i_need -1 i_point 9 i_pulled 3 i_read 5 i_should 2 i_signed 9 i_start -5 i_stepped 10
    i_still 4 i_thank 3 i_thanked -11 i_therefore 7 i_think 2 i_thought 5 i_told -6 i_took 4 i_trust 7 i_turned -4
    i_was 3 i_wish 4 i_withdraw -3 i_withdrew 3 i_work 9 i_would -1 i_wrote -4 if_a 4 if_anything 10 if_i 4
    if_it -6 if_that -5 if_the -5 if_we 9 if_your 5 in_. 3 in_@number -6 in_a -2 in_about 6 in_accounts 7 in_an 5
    in_another 10 in_at 6 in_august 6 in_contact 5 in_due 8 in_for 2 in_front -6 in_june 4 in_leeds -3 in_me 5
    in_my 3 in_on 4 in_person 4 in_perth 9 in_the -2 in_there 9 in_to 5 in_touch 1 in_town -7 in_with 7 in_your 2
    inquiry_is -7 inside_out 8 instead_, -6 instead_? 2 interest_, 8 interested_in -4 interview_! 9 interview_. 7
    interview_: 7 interview_@break -7 interview_@open -8 interview_and -3 interview_at 6 interview_but 13
    interview_call 7 interview_date 8 interview_for 3 interview_invitation 3 interview_invite 9 interview_is -6
    interview_me -4 interview_next 2 interview_now 7 interview_of 11 interview_offer 13 interview_on 4
    interview_slot 2 interview_this 3 interview_tmrw 3 interview_tomorrow 10 interview_was -4 interview_weds 10
    interview_with -2 interviewed_on -10 interviewing_. 6 interviewing_for 3 interviews_. 3 interviews_and -6
    interviews_last 8 into_each 4 into_my 5 into_the -5 into_you 8 invitation_. 6 invitation_and 5 invitation_of 4
    invitation_to 3 invite_. 7 invite_for 7 invite_to 2 invite_you -5 inviting_me 3 inviting_us -5 ironed_the -8
    is_@number 5 is_a 4 is_enough -6 is_far 5 is_for 4 is_good 7 is_happy 3 is_looking 8 is_missing -7 is_no 1
    is_perfect -6 is_that -3 is_the -3 is_well 6 is_what -3 is_withdrawing -8 issue_. -7 it_'s 4 it_, 3 it_: 4
    it_; 6 it_? 3 it_@open -5 it_a 6 it_after -6 it_again 3 it_any 6 it_back 6 it_be 5 it_from 2 it_i 6 it_in 3
    it_is 2 it_looks 6 it_mate 10 it_may 6 it_meant 5 it_on -5 it_over 4 it_so 7 it_some 7 it_the -5 it_there 5
    it_to 1 it_up -6 it_with 6 job_, 2 job_. 5 job_and -2 job_at 7 job_description 8 job_elsewhere 2 job_has -8
    job_interview -4 job_since -5 job_so 4 job_that -10 job_this 9 job_title 4 job_with 2 join_another 6
    joined_another 4 june_. 2 just_a -3 just_as -5 just_do 2 just_moved 6 just_now 7 just_said 5 just_say -7
    just_to -6 keen_. 4 keen_on 6 keen_to 3 keep_in 2 keep_my 10 keep_that 8 keep_to 7 keep_up 6 kind_. -6
    kind_of 6 kind_regards 2 kind_to 8 kind_words 8 kindly_for 5 kindness_when 8 kitchen_, 5 know_what 5
    know_you -6 landed_on 8 last_night 6 last_tuesday 8 last_week 1 last_year 5 late_notice 9 later_. -4
    launch_goes 6 lead_role 5 leaning_towards 6 learned_that 7 leave_a -7 leave_it 8 leave_that 4 leaving_. -10
    leeds_. -8 left_a 6 left_with -9 leg_with 9 let_me 1 let_u 9 letter_. 3 letter_and 7 letter_from -8
    letter_inviting 7 letter_of -2 letting_me -4 letting_us -5 letting_you 8 library_assistant 6 like_i 4
    line_cook 8 lining_up 6 linkedin_. 4 list_. 3 list_of -7 little_one 7 lol_. -9 longer_a 8 longer_available 6
    longer_have -7 look_at 7 look_forward -5 look_in 7 looking_, 4 looking_. 9 looking_forward -6 looking_to 6
    looks_like 4 lot_about 6 lot_for 7 lot_to 6 love_. 5 lovely_. 8 lovely_to 9 luck_, 8 luck_filling 7
    luck_getting 5 luck_with 4 ma'am_. 7 made_a -4 made_my 4 mail_. -8 make_it 1 making_room 8 manage_to 6
    manager_'s 8 manager_interview 9 manager_interviews 8 manager_job 4 many_good 5 mate_, 7 mate_. 6 may_and -6
    may_be -4 may_concern 3 may_remember 6 may_the 9 may_your 7 me_, 1 me_. 4 me_? -6 me_a 4 me_about 7 me_an 5
    me_another -10 me_at 2 me_back 6 me_before -9 me_by 10 me_for 3 me_forward 10 me_i 11 me_if 6 me_in 4
    me_know -6 me_off 7 me_on 2 me_out 7 me_that -4 me_the -3 me_till 7 me_up 4 me_whether -4 me_yesterday -5
    means_i 8 meant_to 4 meet_again 8 meet_me 8 meet_the 1 meeting_on -5 meeting_you -6 meetup_in 9
    membership_from -6 message_, 8 message_and 7 message_with 8 messages_about 9 middle_of 5 might_have 7
    might_not 6 mind_. 4 mind_up 6 mind_you 6 minute_? 8 minutes_of -5 miss_you 8 missed_you 6 mock_interview -8
    moment_, 2 moment_. 8 monday_, 4 monday_. -3 monday_? 8 monday_@number 5 monday_after 5 monday_at -4 month_, 4
    months_since 6 more_, 2 more_for 6 more_to 8 morning_, -4 morning_? 7 morning_instead 7 morning_mr 10
    most_evenings 7 most_grateful 5 most_of -9 move_my 2 move_your -6 moved_my 9 moved_to -3 moving_me 8 mr_. 2
    mrs_. 3 ms_. 3 ms_ward 11 msc_in -10 msg_about 9 much_. 8 much_for 3 much_more 7 much_obliged 4 much_success 6
    mum_, -7 must_be 9 must_cancel 6 must_therefore 10 must_withdraw -4 my_answer 7 my_apologies 8 my_application 2
    my_appointment -14 my_behalf 7 my_best 6 my_boss -5 my_candidacy 6 my_candidature 5 my_career 10
    my_colleague -8 my_current 5 my_days 10 my_decision 6 my_employer -10 my_end 8 my_feet 7 my_file 5 my_form 6
    my_former 10 my_hand 9 my_head 7 my_heart 8 my_interview 2 my_little 8 my_membership -3 my_mother 7 my_mum 6
    my_name 4 my_network 7 my_note 7 my_notice -10 my_old 2 my_own 4 my_papers 5 my_present 7 my_profile 5
    my_questions 5 my_resignation -5 my_shift 4 my_side 9 my_sister -4 my_son 6 my_spot 5 my_successor -6
    my_thanks 7 my_time 9 my_voice -10 my_whole 8 my_withdrawal 12 myself_, 1 myself_. 10 myself_out 5 myself_to 10
    name_. -3 name_@close 4 name_in 10 name_out 1 need_the 4 needing_the -7 new_branch 9 new_colleague 9 new_job -7
    new_one -6 new_position -7 new_role -8 new_wing 6 next_person -6 next_thursday 9 next_week -1 nice_of 10
    nice_to 7 night_shift 5 nine_. 6 no_bus 8 no_good 10 no_hard -3 no_more 3 no_use 7 no_way 2 not_, -7 not_. -7
    not_able 6 not_about 8 not_be -2 not_change 11 not_come -3 not_continue 4 not_get 6 not_give -6 not_going 4
    not_interview -7 not_let -7 not_look 7 not_looking 1 not_mind -4 not_move -4 not_need -6 not_reach 9
    not_ring 10 not_say 4 not_see 7 not_take -6 not_telling 9 not_thank 7 not_think 4 not_to -5 not_travel -5
    not_turn -4 not_use -8 not_wait 7 not_want -4 not_wish 7 note_, 8 note_. 7 note_about 8 note_that 10 notes_on 8
    nothing_but 8 notice_. -7 notice_of -7 now_, 6 now_on 7 now_so 6 nudge_about 11 number_, 2 obliged_to 6
    odds_are 7 of_@number -4 of_a 3 of_an 4 of_another 10 of_any 11 of_assistant -6 of_course -5 of_each 7
    of_luck 1 of_monday 8 of_my 4 of_the -1 of_thing 6 of_work 6 of_you 3 of_your 3 off_, 2 off_and 7 off_to 12
    offer_, -5 offer_down -11 offer_it -9 offer_letter -6 offer_me 1 offered_the -13 office_, -6 office_and 8
    office_dog 9 officer_, -10 officer_role 6 ok_so -10 okay_, 3 on_, 4 on_. 3 on_@number -3 on_@open 8 on_at 4
    on_file -9 on_here 9 on_his 8 on_hold -7 on_linkedin 6 on_me 3 on_monday -2 on_our -4 on_sat 6 on_saturday -4
    on_shift 4 on_strike 7 on_that 6 on_the -1 on_thursday -1 on_time 5 on_to -4 on_top 5 on_with 6 on_your 1
    once_, -5 once_i 8 once_more 7 once_the 9 one_'s 7 one_. 4 one_? -7 one_at 7 one_day 9 one_in -6 one_of -3
    one_other 7 one_out 8 only_. -6 only_i 10 only_me 8 only_now 7 open_. 9 open_to 8 opening_! 7 opening_, 4
    opening_at 6 opening_night 9 opportunity_, 1 opportunity_. 6 or_@number 8 or_any 7 or_madam -3 or_monday 6
    or_on 12 or_tomorrow 12 or_tuesday 7 or_wednesday 7 order_@number -9 organisation_, 8 other_at 6
    other_candidates 8 other_company 2 other_day 4 other_firm 5 other_interviews -9 other_school 4 other_two -5
    other_work 9 our_@number 4 our_application -6 our_conversation 6 our_paths 5 out_. 3 out_about 2 out_for 5
    out_here 7 out_of 1 out_this 7 outfit_. 9 over_, 9 over_. 7 over_here 6 over_in 6 over_the -2 over_there 6
    over_to 10 pair_of 4 panel_'s 6 panel_. 6 panel_on 9 paper_on 9 part_time 9 participant_@number -8 partners_. 7
    pass_. -7 pass_on -3 passed_my 4 paths_cross 4 people_. 3 people_and -4 people_have 7 person_. 5
    person_before 9 person_for 4 person_on -5 phone_call 6 picking_me 4 picking_up 8 pile_. 7 place_. 4
    place_for -4 place_in 7 place_nearer -8 place_with 10 plant_. 6 please_close 8 please_confirm -6 please_cross 9
    please_forgive 9 please_let 3 please_pull 10 please_put -9 please_ring -8 please_take -6 please_withdraw 7
    pleased_to 2 pm_. -7 pm_? 3 po_, 8 position_@close 9 position_at 4 position_in 5 position_of -3 position_on 6
    position_this 8 possible_? 7 possible_for 9 post_. 3 post_and 3 post_at 2 post_elsewhere 2 post_on 2
    post_with 10 postdoctoral_position 10 posted_by -8 practice_. 4 practice_and 8 proceed_, 12 process_, 3
    process_. 3 programme_committee -12 project_. -6 project_and -4 promised_my 3 pull_my 7 pull_request -8
    pulled_out 2 pulling_out 3 push_it 7 put_forward 10 put_me 3 put_my -4 putting_in -6 putting_me 6 putting_my 7
    question_on -10 questions_. -6 questions_about 5 r_. 5 ran_the 7 rang_and -8 rather_keep 7 rather_not -6
    re_the 8 reached_you 11 reaching_out 3 read_. 7 read_about 7 read_my 2 read_your 4 reading_list 8
    really_appreciate 4 really_keen 9 reason_. -5 reasons_i 6 receive_your 6 record_. 3 recruiters_, 6
    recruitment_, 8 recruitment_. 9 recruitment_team 6 reference_to 7 references_. -8 regarding_the 7 regards_, 1
    regards_from 7 remember_me 6 remember_that 4 remove_my 12 reply_, 10 reply_. 2 report_is -7 request_for -10
    resignation_from -9 respectfully_, 2 rest_of 6 review_. -9 right_. 2 right_now 2 right_person 3 ring_. 3
    ring_me -6 ringing_. 6 ringing_me 5 ringing_to 4 role_, 1 role_. 4 role_and 3 roof_. -4 room_for 6 room_on -6
    rooting_for 7 round_and -6 round_for 6 run_into 2 running_for 4 sadly_i -12 said_no -4 said_she -6 said_yes 3
    salon_. 6 same_, 6 same_as 5 same_morning 10 same_questions 10 same_time -9 sat_in -6 saturday_, -3
    saturday_job 5 saw_the -6 saw_your 12 say_hello 12 say_i -7 say_no -3 say_thank -2 say_thanks -4 say_that -5
    say_when 8 say_yes -5 school_kitchen 5 scratch_me 6 search_! 7 search_, 5 search_. 4 search_committee 15
    search_goes 2 seat_. 7 second_candidate -9 second_interview -5 second_round -3 second_stage 11 second_time 6
    see_below -11 see_how 8 see_it 1 see_me 8 see_my 8 see_the -3 see_them 7 see_where 8 see_you -6 see_your 6
    selection_. 5 selection_for 8 send_an 7 send_you 4 sending_the 7 sent_me 2 sent_this 5 september_i 6
    service_. -6 set_on 9 set_up 9 setting_it 10 setting_up 5 shall_be -5 shall_not 5 she_'s 1 she_had -8
    she_will -7 shift_. -2 shift_the 7 should_be 7 should_i -12 should_your 9 shout_when 9 show_, -5 showed_me 4
    side_, 3 side_of 3 signed_for -5 signed_on 4 signed_with 1 silence_. -7 since_@number -6 since_been 5 since_i 5
    since_the 3 sincerely_, 1 sir_, -4 sir_@slash 4 sir_or -3 sit_this 8 sit_with 9 site_electrician 7
    sitting_this 5 six_. 6 sleep_on 5 slept_on -9 slot_. 5 slot_for 4 slot_is -7 slot_on 3 slot_to -7 slots_, 9
    so_, 4 so_can 6 so_closely 8 so_could 5 so_gracious 5 so_he -8 so_i 1 so_it 8 so_kind -5 so_kindly 5 so_late 6
    so_let 7 so_much 3 so_my 9 so_now -11 so_please 2 so_quick 6 so_sorry -5 so_thank 7 so_the 5 so_we -6
    so_would 7 so_you 8 some_other 10 some_point 3 some_time 7 somebody_else 3 somebody_soon 13 someone_else -4
    someone_for 5 someone_good 8 someone_who 3 someone_x 5 something_i 8 something_in 8 soon_. 1 sorry_! -5
    sorry_, -3 sorry_about 12 sorry_and 12 sorry_for 3 sorry_if 4 sorry_to -1 sorted_with 6 sorting_it 6
    sound_like -5 speak_to -4 speaking_, 7 spoke_in 11 spot_. 6 spring_, 5 spring_. 4 spring_i 5 staff_a 8
    staffing_. -5 stage_. 4 stage_manager 6 stand_for -11 start_on -6 start_there 6 start_up 7 started_at 8
    started_with 6 stay_connected 9 stay_with 6 staying_put 5 staying_where 6 stepped_back 7 stepping_out 7
    still_a 3 still_come 6 still_no 8 still_really 9 stone_, 9 success_with 4 suit_me 4 suit_you 6 suits_. -7
    sunday_. -6 supervisor_interviews 5 supervisor_job 9 sure_i 2 ta_for 6 take_a -5 take_place -7 take_up 6
    taken_a -1 taken_me 3 taking_my 7 taking_part 4 talk_. 8 talk_about 4 talked_about 8 talked_it -11 taught_me -3
    team_, -5 team_a 10 tech_interview 6 technician_interview 4 telephone_interview -6 tell_me -6 tell_the -6
    tell_us -3 tell_you 5 tell_your 2 telling_me -7 ten_, 7 ten_minutes -6 ten_past -7 term_. 4 than_before -7
    than_the 2 than_yours 7 thank_her -5 thank_the 5 thank_them -7 thank_u 9 thank_you 2 thanked_her -8
    thankful_for 2 thanks_, -6 thanks_a 8 thanks_again 2 thanks_and 6 thanks_ever 4 thanks_for 1 thanks_heaps 7
    that_'s -4 that_, 8 that_. 2 that_day 4 that_he -1 that_i 3 that_interview 6 that_morning 1 that_same 9
    that_she -5 that_suits 2 that_they -8 that_we -3 that_you 4 that_your 6 the_@number 5 the_@open 7 the_@other 5
    the_above 5 the_afternoon 7 the_air 7 the_analyst 5 the_archivist 3 the_article -7 the_back -8 the_bank -4
    the_beautiful -11 the_bother 10 the_break -10 the_bridge -5 the_budget -6 the_cafe 7 the_candidate -6
    the_candidates -7 the_cashier 11 the_certificate -10 the_chair -5 the_children 2 the_choir 6 the_cleaning 6
    the_client -4 the_clinic 5 the_coming 9 the_committee 8 the_curator 3 the_cv 10 the_day 1 the_department 2
    the_depot -4 the_details 4 the_door 8 the_drive 5 the_driver 6 the_dust 8 the_end -4 the_family 10 the_fleet 8
    the_floor 7 the_florist 6 the_front 5 the_garage 3 the_garden 6 the_gate 5 the_go 8 the_grant 10 the_harbour 8
    the_hassle 8 the_hire 4 the_hiring 1 the_hunt 2 the_inmail 6 the_inquiry -7 the_interview 5 the_invitation 4
    the_junior 5 the_kids -4 the_kind 3 the_lads 9 the_late 3 the_launch 2 the_library -2 the_list 5 the_market 9
    the_meeting -14 the_middle 5 the_mix 4 the_moment 5 the_morning 5 the_most 7 the_msc -10 the_museum -3
    the_name -5 the_new 4 the_next 2 the_note -5 the_notes -9 the_notice -10 the_nursery 5 the_offer -4 the_one -5
    the_only -1 the_opportunity 6 the_other -5 the_panel 3 the_paper 5 the_parking 8 the_partners 7 the_pharmacy 5
    the_picture 8 the_pile 6 the_planner 9 the_podcast -10 the_pool 4 the_position -4 the_post -3 the_process 2
    the_questions -7 the_queue 6 the_reserve 5 the_residents 6 the_rest 4 the_road 6 the_role -3 the_roofing 5
    the_rounds 8 the_running 4 the_salon 5 the_same -1 the_saturday 11 the_search 4 the_season -3 the_second -5
    the_security 10 the_selection 8 the_senior 5 the_service 8 the_shift 2 the_shipyard -10 the_shop 8 the_shout 11
    the_show -5 the_side -10 the_staff 11 the_start -8 the_study -8 the_surgery 8 the_table 5 the_talk 8
    the_team -3 the_terms -6 the_theatre 6 the_time 2 the_train 5 the_trainee 3 the_trouble 3 the_two -4 the_very 6
    the_viewing -9 the_visitor 5 the_waiting -6 the_wall -7 the_wedding -7 the_weekend 8 the_workshop 6 the_xxx 4
    them_@open -10 them_and 7 them_my 7 then_. 4 there_'s 3 there_. 4 there_are 3 there_for 8 there_is 3
    there_will 2 therefore_withdrawing 8 these_days 2 they_gave 4 they_need 5 they_said -9 they_were 6 they_will -5
    thing_. 7 things_are 7 things_on 6 think_, -6 think_. 8 think_about 5 think_i 4 thinking_about -11
    thinking_it 9 thinking_of 3 this_, 9 this_. 3 this_afternoon 5 this_interview 7 this_is 5 this_message 6
    this_month -4 this_morning -4 this_number 9 this_on 8 this_one 4 this_stage 7 this_summer 8 this_week 1
    this_will 6 this_year -7 though_, 8 thought_, 2 thought_i -5 three_different 12 three_interviews -4
    three_lines -6 three_months 7 three_weeks -7 through_the -3 throughout_. 7 thurs_. -9 thursday_'s -8
    thursday_, -6 thursday_? 8 thursday_@number 8 thursday_at -5 thursday_or 5 thursday_the 9 thx_for 6 time_, 3
    time_. -2 time_after 4 time_at 8 time_before 7 time_for 6 times_. -6 title_@other 4 to_. 2 to_@number -7
    to_accept -9 to_an -5 to_another 6 to_ask 5 to_attend 3 to_be -2 to_become -12 to_bow -5 to_bring 6 to_call 4
    to_cancel -1 to_come 2 to_decline -7 to_do 4 to_end 10 to_explain 7 to_find 4 to_get 6 to_have 1 to_hearing -10
    to_hold -8 to_interview 3 to_keep 4 to_mind 10 to_move -6 to_my 3 to_myself 4 to_other 10 to_pass -6
    to_prepare -5 to_proceed 5 to_pull -5 to_read 3 to_receive 5 to_remain 7 to_reply 9 to_reschedule -7
    to_retire 10 to_ring 7 to_run 8 to_say -3 to_see 4 to_shift 10 to_sit 2 to_sleep 6 to_some 6 to_somebody -1
    to_stand -7 to_stay 2 to_take -2 to_talk 2 to_that 9 to_the -1 to_this 8 to_tuesday 2 to_turn -4 to_us -4
    to_waste -7 to_what 8 to_whom 5 to_withdraw -1 to_you 2 to_your 1 today_. 5 today_at 10 today_for 3 told_me 1
    told_my 9 told_the -8 told_them -5 tomorrow_. -6 tomorrow_at 4 tomorrow_morning 4 too_, 4 too_. 4
    took_another 10 took_it 9 top_of 4 touch_about 3 touch_here 8 touching_base 7 town_, 8 treat_my 6 treat_to 6
    tried_your 11 trouble_, 10 trouble_. 6 tuesday_, -2 tuesday_@number 8 tuesday_after 10 tuesday_at -3 turn_up -5
    turned_down -6 turned_out 8 turns_out 5 turns_up 10 tutor_, -10 two_. 3 two_lines -10 two_minds 6 two_or -6
    u_for 8 u_know 9 unable_to -6 understanding_, 10 university_and -7 up_an 6 up_by 7 up_on 5 up_so 6 up_that 8
    up_the 4 up_thursday 6 up_your 9 us_. -7 us_a 6 us_again -9 us_and -6 us_know -5 use_the -5 vacancy_, 9
    vacancy_. 9 vacancy_at 8 van_'s 11 van_, 11 very_best 5 very_happy 7 very_kind 8 very_much 1 very_pleased 5
    video_call 10 wait_. -7 waiting_list -6 want_it 6 want_this 9 want_to -2 wanted_you 5 wanting_to 2 ward_, 7
    was_a -6 was_an 7 was_delighted 5 was_good 5 was_grateful 6 was_happy 7 was_meant 8 was_never 6 was_not -7
    was_offered 7 was_only -8 was_pleased 8 was_really 8 was_the 4 was_touched 7 was_very 3 way_, 6 way_i 4
    we_are -3 we_bump 6 we_can -3 we_could 7 we_do 2 we_have -10 we_hope -4 we_make 9 we_move 4 we_need -6
    we_please 7 we_push 6 we_spoke 10 we_stay 7 we_thank -7 we_will -4 we_would -8 wednesday_'s 5 wednesday_, -7
    wednesday_@number 5 wednesday_or 5 wednesday_the 7 week_'s 5 week_after -5 week_at 9 week_i 7 week_so 10
    weekend_and 5 weeks_, 6 weeks_. -12 weeks_to 7 well_, 8 well_. 2 well_for 10 well_with 2 went_on -9 went_to 6
    were_in 8 were_kind 6 were_very 6 what_a 5 what_did -8 what_i 2 what_if -6 what_the 3 when_: -9 when_a -5
    when_i 1 when_the 4 whenever_i 4 where_i 4 whether_i -3 which_i 5 who_loves 7 who_was 5 who_withdrew 8
    whole_day 8 why_? -3 will_also 9 will_ask 8 will_attend -5 will_be -3 will_bring -4 will_confirm 5 will_drop 3
    will_email 9 will_follow 4 will_give 9 will_hand -12 will_have -6 will_hear 5 will_leave 2 will_meet 7
    will_never -10 will_put 6 will_remember 7 will_send 2 will_sit 4 will_write 5 window_, -10 winter_. 5
    wish_you 3 wish_your 6 wishes_, -3 wishes_for 9 wishes_to 6 wishing_you 5 with_. 8 with_all 3 with_an 5
    with_another 5 with_dr -10 with_good 5 with_it 5 with_kind 2 with_me 3 with_mr -8 with_no 7 with_reference 7
    with_regards 6 with_such 7 with_the 1 with_this 6 with_us -8 with_warm 4 with_you 3 with_your -5 with_yours 8
    withdraw_. 3 withdraw_: 8 withdraw_from 2 withdraw_me 8 withdraw_my -3 withdraw_our -6 withdraw_the -7
    withdrawing_, -4 withdrawing_. 9 withdrawing_because 3 withdrawing_from 1 withdrawing_my 1 withdrawn_, -4
    without_any 9 woman_was -9 word_to 8 words_. -4 words_about 7 work_. 3 work_elsewhere 5 work_in 9 work_is 6
    work_on 2 works_out 7 workshop_. 7 would_come 8 would_do -5 would_friday 9 would_just 7 would_let 8
    would_like -2 would_love 2 would_not -2 would_put 7 would_rather -5 would_suit 6 would_thursday 3 write_again 7
    write_you 6 writing_. 1 writing_again 8 writing_back 6 writing_this 8 wrong_address 5 wrote_to -3 year_, 4
    year_end 8 year_of 6 years_. -2 years_and 6 years_i -6 yes_on 8 yes_or 6 yesterday_. -3 yesterday_and 3 yet_. 5
    you_! 5 you_, 3 you_a 2 you_after 10 you_again 2 you_an 8 you_and 3 you_answered 7 you_are -1 you_as 7
    you_asked -4 you_asking 7 you_be 2 you_before 8 you_decide -10 you_do -2 you_ever 8 you_for 1 you_gave -5
    you_get 5 you_good 2 you_his 8 you_invited 9 you_know 1 you_move -6 you_much 5 you_need -4 you_off -7 you_on 2
    you_once 8 you_people 7 you_po 6 you_put -9 you_said -4 you_say -5 you_setting 3 you_should 8 you_taught -10
    you_tell -4 you_the -5 you_then -8 you_thinking 9 you_took 4 you_very 2 you_want 3 you_went 9 you_were 4
    you_with 4 your_advertisement -8 your_application -7 your_colleague 3 your_company 12 your_desk 5 your_email 2
    your_end 9 your_invitation 8 your_kind 6 your_list -3 your_man 7 your_morning 8 your_name -5 your_note 3
    your_office 6 your_people 8 your_phone 5 your_predecessor 7 your_process 3 your_records 8 your_reply 7
    your_second 10 your_slot -3 your_staff 8 your_study -6 your_team 1 your_way 10 your_work 4 yours_, -3
    yours_sincerely 1 yours_yes 8`,
  meanings: `
    accepted 2 advising -5 afield -7 afterthought 4 appliesNow -6 applying -2 asEmployer -6 aside 8 asksAgain 3
    bareSentence 1 bidding 5 callMade 1 cancel -3 candidacy 3 comeBack 2 coming 2 comingSoon -3 connecting 7
    contactMe 5 datedBack 4 doubt 7 elsewise -2 employs 4 expected 3 farOff -2 flaw 10 freesHour 2 goingOn -1
    goodbye 1 goodwill 3 grovel 1 hardship 5 harsh 13 harshTo 8 hedge 1 hourLost 3 hush 7 incredulous 8 informs 2
    interview 2 interviewed -7 introduction 10 invitedTo -1 leaning 3 letGo 2 linkedinByName 4 moveHint -2
    moveStrong 2 moveWeak 1 news 5 noGoodwill -7 noNeed -4 notApology -3 notPay 6 ofAnother -4 ofEmployer -6
    ofInterview 5 ofOffer -2 offerDeadline 10 offerSoon -5 onLinkedin 1 openAct -4 openWere 5 opensBack 2
    otherFirm 3 otherInterest 3 otherInterview -3 otherSign 2 otherThing -7 otherTold 1 pay 4 payHint 2 perTime 4
    permission 1 pointing 2 ponder 3 pressed 3 proceed 1 questioned -4 rankBeside 7 reach -1 referring 6 refusal -3
    rejoining -3 remove 4 reply 9 resend 8 scorn 7 seeHow 9 setBeside 2 shaky 11 slightMove 7 slightPay 2
    slightStart 8 slightTerms 2 slot 1 sneer 8 soon 4 sorry -1 sorryFor -4 stall 4 stillOpen 8 suited -2
    termsHint -3 texting 3 thanks 2 time -3 timing 1 toldOf -4 undecided 2 unlessYou 7 unneeded 4 unwanted 2
    voicemail 1 wanting 5 wentQuiet 6 whyCounted 7 whyFamily 5 whyStudy 6 whyWork 2 willing 1 withdraw -1 worth -3`,
  traits: {
    'against 1': -8,
    'against 2': -7,
    'against 3': -7,
    'against 4': -7,
    'against 5': -7,
    'against 6': -6,
    'against 7': -8,
    'against 8': -7,
    'clear 1': -1,
    'clear 2': 3,
    greeting: 2,
    headers: -4,
    'known 1': -11,
    'known 2': -13,
    'known 3': -10,
    'known 8': 1,
    'known 9': -1,
    'length 6': -1,
    'length 7': -4,
    'mine 0': -13,
    'mine 1': -3,
    'mine 2': 2,
    'mine 3': 1,
    'mine 4': -6,
    'obstacle it accepts the interview': -1,
    'obstacle it answers an offer, not an interview': -8,
    'obstacle it doesn’t read like a message': -20,
    'obstacle it isn’t about a job interview': -8,
    'obstacle it isn’t about an interview of yours': -13,
    'obstacle it leaves a job': -5,
    'obstacle it only tells of an interview': -8,
    'obstacle its interview is over': -8,
    'obstacle it’s about someone else’s interview': -4,
    'obstacle none': 12,
    'obstacle nothing in it turns an interview down': -12,
    'obstacle the employer writes it': -8,
    'others 0': -1,
    'others 2': -5,
    'others 3': -8,
    'ours 0': -1,
    'ours 2': -9,
    'ours 3': -7,
    'own 1': 2,
    'own 2': 3,
    'own 3': 3,
    'own 4': 3,
    'own 5': 2,
    'own 6': 2,
    'own 7': 5,
    'own 8': 2,
    'scenario connect': 10,
    'scenario decline': -4,
    'scenario reply': 3,
    'scenario reschedule': 5,
    'scenario resend': 9,
    signOff: 2,
    'unclear 1': 5,
    'unclear 2': 6,
    'yours 0': -3,
    'yours 1': 1,
    'yours 2': -3,
    'yours 3': -4,
  },
};
