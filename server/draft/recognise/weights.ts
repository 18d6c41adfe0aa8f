/* Written by `npm run learn`: what each clue weighs in telling drafts from other documents. */
import type { Weights } from './clues';

export const weights: Weights = {
  bias: -12,
  words: `
    's -1 academy 5 accept -10 accepting -7 accountant 6 across 3 actually 4 administrator 10 advert 6 afraid -6
    after -2 afternoon 7 alerts -9 all -2 allowance 7 alone -4 alright 6 also 1 alto -10 altogether 6 always 4
    among 6 an -2 analyst 4 and -1 another 1 answer -3 answering 4 any 2 anybody 2 anymore 9 anything -6
    apologise 3 apologize 7 appeal 5 applicant 5 application -1 applications -5 applied -2 apply -7 appointed 8
    appreciate 4 appreciated 9 archivist 3 are -3 arranging 8 as -2 ask -1 asked -4 asking 1 assistance -12
    associate 5 ate -7 attached -7 attending 4 attention 7 audit 11 august 4 available 7 bar 7 barista 9 base 8
    be -1 bear 8 because -2 been 1 before -3 began -6 behind -2 being 1 below 4 benefits 5 beside 5 bike -6 bit 4
    bits -3 bless 4 blessed 6 block -4 bonus 4 books -2 boss -2 both 4 bother 3 bought -8 bounced 8 bowed 7
    bowing 5 box -4 boy 4 brewery 4 bridge -4 briefing 7 bring -4 brings 8 broken -5 brother 2 bsc -7 bug -5 bump 7
    bunch 7 bus 4 business 5 busy 6 but -3 buyer 6 by -3 bye 3 c -7 cafe 7 calendar -3 call -3 calling 7 calm 7
    came 1 camera -7 can -4 cancel -2 cancelled -8 candidacy 7 candidate -7 car 3 card -6 carer 7 carers 11 case 1
    casting -12 caught 7 centre 3 certain 6 chair -5 chance 3 change -3 changed -1 changelog -6 changes -9
    changing 6 check -7 checking 4 cheering 8 cheers 3 chef 9 cleaner -7 cleaning 9 clerk -2 click -5 client -4
    clinic 4 clinics 11 close 3 closed -3 closely 10 closing 6 club -9 coach -8 coffee 6 cold -4 colleague 1
    colleagues 1 college 3 come -1 coming -2 comment -9 commission 9 committed 7 committee -3 company 3
    compensation 5 concern 6 concert 7 confirm -4 confirming -7 congratulations -5 connect 3 connected 8 consider 4
    consideration 4 considering -3 continuing 4 contract -5 conversation 1 coordinator -5 correct -6 counsel 4
    count 1 course 5 court -6 courtesy 5 cousin -4 cover 8 cropped 6 cross 3 crossed 5 crown -8 ctc 6 cup -4
    current 2 customer -3 da -7 dad -3 dank -11 daughter -8 day 2 days -3 de -6 dead 12 dean 4 dear -2 dearest -10
    decide -6 decided -1 decision -3 decline -8 declined -4 declines -7 department 4 deposit -3 depot -4 deputy 3
    described 7 description 2 deserve 6 deserved 7 design 4 designer 7 desk 3 details 7 development 9 diary 3
    did -1 die -12 different 4 directions 8 dispatcher 5 do -2 doctor 6 doctoral 7 door 5 doubt 7 down -2 dr -5
    draw 7 drivers 4 drop 5 dropped 6 dropping 5 dust 9 e -3 each 4 early -3 earth 11 el -6 electrician 6 else 2
    elsewhere 2 email 4 emails 9 employment 7 end 3 engineer 5 enjoy 6 enjoyed -5 enough -1 equity 8 et -7 even -3
    event -6 ever 3 every 1 everything 3 exam 9 exhibition 6 explain 6 extended 11 faculty 8 fair 2 fall -4 far 5
    farm 5 feb -7 feedback -7 feelings -6 fellowship 7 festival 8 few 3 file 1 filling 2 fine -5 fingers 7
    finished 4 fit 7 fixed 4 fixing 10 flexibility 9 folder -3 folks 5 follow 11 following 4 food -5 for 1
    forester 9 forgive 4 former 7 forms 6 forward 1 found 2 fourth 4 frank 9 free 2 friday -1 friends -10 from -2
    funnier -12 furniture 7 further 4 game 5 garage 3 garden 2 gardener -5 gas -7 gate -5 generous -4 get 4 gets 2
    getting 4 gig 7 girls 6 give -4 go -2 god 2 goes 4 going 1 gone -1 good 4 goodbye 5 got 2 grace 8 gracias -8
    gracious 6 grateful 4 great -4 green -4 greetings 10 grid 5 groomer 7 group 3 grown 5 guide 8 had -3 hall 5
    hands 5 hang 4 harbour 7 hard -4 harvest 11 has -1 hassle 9 hat 4 have -1 he -4 head -4 heaps 4 hearing -7
    heart 4 hello 3 help -9 her -1 here 4 hey 1 hi 3 him -5 hire 9 hit 8 hold -3 holding -5 home -4 honestly 2
    honour 6 hope 3 hotel 4 hour 2 house 7 how 3 however 6 hr -5 human -4 hunt 4 husband -4 i -2 icu 6 id -11 if -1
    inbox 8 inconvenience -5 information 6 informed -8 inmail 7 institution 7 instructor 8 instrument 6 intake 5
    interest 3 interested -6 interesting 3 internship 10 interview 2 interviewed -6 interviewing 1 invitation 3
    invite 4 invited -7 inviting 1 ironed -10 is -1 its 9 job 2 join -6 joined 3 joiner 4 jun -4 junior 6 jury 4
    keen 4 keener -8 keeper 4 keeping 7 keeps 7 kept -1 keys -6 kids -2 kind 2 kindly 5 kindness 4 know -1 la -11
    lab 4 lads 7 lambing 6 landed 8 laptop -5 late -3 later 5 laugh 7 launch 4 lead 2 leaning 4 leave -3 leeds -4
    left -3 legal -3 lent 10 letter -2 letting -3 librarian 5 licence -4 life -7 lifeguard 7 lighting 5 like -2
    likely 5 lines -5 lining 4 linkedin 7 listened -8 lodge 9 longer 2 look -2 looked 3 looking -1 looks 3 lorry -5
    lost -4 lot 1 lots 5 loves 6 luck 2 lunch -4 lunchtime 6 ma'am 8 made -1 mail -3 main -8 making 5 man -3
    manage 6 map 8 march 2 marine -5 market 5 master 6 match 7 mate 4 maternity 7 maybe 2 means 9 medical 3
    meeting -8 meetup 7 membership -9 mentioned -6 messaging 9 met -8 mick 4 middle 4 might 5 min -6 mind 2 minds 5
    mine 6 minute 9 minutes -7 miss 2 missing -6 mit -5 mock -6 mom -6 moment 4 mon -4 monday -1 more 3 morning 2
    mother 3 move -2 moving 2 mr 1 msg 10 much 3 mum -6 must -2 myself 3 name -2 nearer -6 nearly -7 need -5
    needs 3 neighbour -6 network 5 never 3 news 1 newsroom 7 nicer 13 niece -7 no -2 noon 7 nose 8 not -3 notes -4
    nothing -2 notice -5 now 2 nuisance 7 number 1 numbers -3 nursery 5 obliged 5 occasion -4 odds 8 of -1 off -2
    offer -4 offered 1 offering -2 ok -3 old 1 on -1 once 5 one 2 online -8 onto 7 opening 7 operation 6 operator 8
    opportunity 8 or 4 order -5 organisation 7 organist 6 other 1 otherwise -7 outfit 5 outside -6 p -4 packed 9
    packing 7 paid 4 pair 7 pairing -11 panel -1 paper 5 papers 2 paralegal 6 parking -3 participant -7 pass -7
    paths 5 pay -3 penny 7 pension 7 people 2 perfectly -10 permit 8 person 4 picked 4 picking 4 picture 5 pile 6
    planner 6 planning -8 plant 2 play 4 please -4 pleased 3 plot -8 plus 6 podcast -8 point 7 polite -11 posting 5
    pour -6 pre -6 prep -6 press -6 pretty 8 probably 3 proceed 6 processes -6 producer 10 profile 4 programme -3
    promotion -7 proper 6 prosper 6 prosperous 7 proud 9 pull -5 pulled -1 pulling 5 pupils 9 put -2 putting 3
    question -5 questions -4 quite 6 quote -6 r 2 radar 9 rain -5 ran 2 rate 8 rather -2 re 5 reach 7 reaches 8
    real -5 really 4 reason -4 receive 5 recording -5 records 13 recruiter -6 recruiting 3 recruitment 2
    reference -4 references -5 reflection 7 refund -7 regarding 9 regards 2 regional 5 regret -5 rejected -9
    release -4 released -6 remain 4 remaining 4 remove 7 reschedule -10 researcher 6 residence 9 residents 5
    resources -8 respect 8 respectfully 1 restaurant 5 revert 10 review -9 ring -4 ringing 2 rn 5 road 5 robotics 6
    role 1 rooting 9 round -2 rounds 8 row -5 running 2 runs 3 sadly -9 safe 10 said -4 sale 8 salon 8 same -1
    sat 7 saturday -3 say -4 says -3 scheduled 8 scheduling 10 school 4 screening 6 search 3 season 6 seat 4
    second -2 see 2 send -2 sending 3 senior 4 set 4 setting 7 settled 6 settles 9 shared 3 sharp -3 she -7
    shelter -2 shipping 6 shoe -7 shoes -4 shop 4 short -3 shortlisted 6 shortlisting 2 showed 5 showing -6 shown 7
    showroom -8 side 6 sign -4 signed 2 sincerely 2 sing -5 sir -5 sit 2 sits 3 situation 4 six -1 sixth -7 skies 9
    skip 9 slept -9 slice -8 slot 3 slots 4 small -4 smooth 5 so 1 socks -9 some 5 someone -2 something 1 soon 2
    sooner -5 sorry -2 sorted 6 sorting 9 sound 7 source -6 spot 9 spring -1 st 1 stage 2 stairs -5 stamp -4
    stand -2 stands 4 start -3 started -5 startup 4 station 4 status -10 staying 1 step -5 stepped 6 stepping 3
    steward -4 stoked 6 stone 5 stories -6 storm 4 street 5 strike 2 stroke 5 strong 6 stronger 5 success 3
    successor -7 such 3 suggest -7 suit 4 suited 9 summat 7 sunday -3 super 7 supplier -4 sure 1 surprise 8
    surveyor 2 symposium -6 systems 3 take -4 taken 2 talk -3 talking -5 tasks 10 tax 8 tbh 8 tea -2 teacher 5
    teaching -4 teams 8 tech 4 technician 1 telephone 2 tell -6 telling -3 tenant -6 term 6 tester 8 texting 4
    than 2 thank 2 thanked -3 thankful 4 that 1 the -1 theatre 5 their 2 theirs 6 them -4 then -2 there 3
    therefore 3 they -3 thing -4 things 3 think 1 third -5 thirteenth 6 thirty 2 tho 5 those -3 thought -4
    thoughtful 10 three -3 through -2 thursday -2 thx 9 times 6 timetable 4 title 4 to -1 today -3 toddler 9
    told -5 tomorrow -7 tonight -1 too -3 took 5 touch 2 touched 11 touching 6 towards 3 trade 6 train 5 trained 6
    trainee 1 travel -6 travelling -10 treat 8 trial -3 truck 5 try -1 trying 5 turn -5 turned -3 turns 6 twice -1
    two -4 ty 9 u -4 un -2 unanswered 7 understand -3 understanding 8 unread 9 until -5 up 2 update -7 us -8 use -3
    useful 10 vacancy 5 viewing -6 voucher -7 waiting 2 walk 1 want -1 ward -4 warehouse 5 was -2 way 5 we -3
    weather 6 wednesday -1 week -1 weekend -4 welcome -2 welcoming 8 welder 6 well 4 when -3 where -1 whether -6
    which -1 who -2 whole 2 whose 3 why -8 will -2 winds 7 wish 1 wishing 7 wit 6 with 1 withdraw -2 withdrawing 2
    withdrawn -3 without -4 word 3 work -3 worked -5 workers -8 working -3 works -2 workshop 4 worry 7 would -3
    write -1 writer 6 writing -1 wrote -6 x -2 xxx 10 y'all 8 yard 2 ye 5 year -1 years -3 yes 2 yesterday -2 yet 2
    yo 9 you -1 yours -1 zoom 6`,
  pairs: `
    !_! -5 !_hope 9 !_i -5 !_it 5 !_thank 5 's_about 6 's_after 8 's_all 4 's_anything 7 's_gone 8 's_interview 2
    's_job 7 's_looking 8 's_mum -8 's_position 6 's_really 9 's_room -8 's_school 9 's_slot 8 's_still 5
    's_taken -7 ,_@address 7 ,_@break 2 ,_@number -7 ,_@other -5 ,_@quote -4 ,_a -3 ,_and 2 ,_any 8 ,_appreciate 7
    ,_as -1 ,_be 4 ,_because 5 ,_but -2 ,_bye 2 ,_dr -5 ,_first -10 ,_for 3 ,_got 10 ,_he -4 ,_however 7 ,_i -1
    ,_if 3 ,_it 6 ,_just -3 ,_keep 4 ,_kit 5 ,_message 7 ,_no -7 ,_not -7 ,_of -8 ,_one -2 ,_our -6 ,_plus 2
    ,_really 7 ,_she -1 ,_should 6 ,_so 2 ,_something 9 ,_sorry 3 ,_still 3 ,_ta 8 ,_texting 7 ,_thank 5
    ,_thanked -13 ,_then -5 ,_they 2 ,_this 1 ,_though 3 ,_took 7 ,_truly 4 ,_up -4 ,_we -4 ,_who -2 ,_will 6
    ,_yours 7 ._. 5 ._@dash -10 ._@number -3 ._@other -5 ._@quote -8 ._a 3 ._after -2 ._another 2 ._anything 6
    ._ask -7 ._at 4 ._be -8 ._bye 2 ._can 1 ._cheers 2 ._congratulations 5 ._could 2 ._fingers -8 ._five 2 ._from 6
    ._god 6 ._good 3 ._goodbye 5 ._got 7 ._half 7 ._have 5 ._he -2 ._here 2 ._honestly 7 ._hope 3 ._however 2
    ._i -2 ._if -4 ._in -4 ._is 3 ._last -4 ._let 3 ._love -10 ._many -8 ._may 1 ._maybe 11 ._might 3 ._my 3 ._no 3
    ._nobody -9 ._on 5 ._our -4 ._please -3 ._really -3 ._right 9 ._sadly -9 ._she -2 ._so 1 ._somebody -5
    ._something 6 ._sorry 3 ._stay 14 ._swap -4 ._take 4 ._thank 2 ._thanks 3 ._the -2 ._there 3 ._took 10 ._we -9
    ._wishing 9 ._would 5 ._wrote -9 ._yes -8 ._yours -7 :_@address 7 :_@break -4 :_@link 5 :_@quote -6 :_a -2
    :_i 2 :_is -9 :_just -12 :_not -9 :_thank -5 :_thanks -7 :_the -3 :_then -9 :_we -6 ;_i 2 ;_you 9 ;_your 8
    ?_? -6 ?_@break -4 ?_@dash 5 ?_@open -10 ?_@quote -4 ?_good 7 ?_i 1 ?_if -3 ?_no 2 ?_or 9 ?_really 8 ?_sorry -9
    ?_still 9 ?_thanks -6 ?_this 5 ?_we -4 ?_yes -5 @address_, 6 @address_or 5 @break_@dash -6 @break_@number -3
    @break_@other -6 @break_@quote -5 @break_a -4 @break_all 2 @break_apologies 5 @break_bad -7 @break_best 2
    @break_can -5 @break_cheers 4 @break_could -2 @break_dear -8 @break_fair 5 @break_first 7 @break_good 7
    @break_greetings 4 @break_happy 11 @break_hope 6 @break_i 1 @break_if -6 @break_in 2 @break_it 1 @break_just -1
    @break_kind 2 @break_love 7 @break_many 3 @break_may 10 @break_met -5 @break_mit -4 @break_my 1 @break_not 8
    @break_r 10 @break_regards 5 @break_respectfully 1 @break_since 5 @break_sincerely 3 @break_sorry 2
    @break_take 2 @break_thank 3 @break_thanks 1 @break_the -4 @break_un 9 @break_warm 2 @break_we -6
    @break_what -4 @break_wishing 4 @break_would 5 @close_@break -3 @close_@dash -6 @close_and -7 @close_i -7
    @close_so -8 @close_thank -12 @currency_@other 10 @dash_@number -9 @dash_@other -6 @dash_@quote 9 @dash_b -4
    @number_. -1 @number_: -5 @number_? -3 @number_@break -3 @number_@close -6 @number_@dash -6 @number_@number 2
    @number_after 5 @number_an 6 @number_and -2 @number_as -8 @number_at 3 @number_august -6 @number_hours -9
    @number_interview 5 @number_march -3 @number_or 3 @number_tmrw 7 @number_to -5 @number_today 12
    @number_works -11 @open_@close -9 @open_company 8 @open_date 12 @open_position 6 @open_recruiter 7 @open_say 5
    @other_@break -6 @other_@link -4 @other_@number -4 @other_@other -2 @other_changelog -6 @other_company 6
    @other_first 6 @other_i -4 @other_interview -2 @other_reason 10 @quote_, -4 @quote_. -7 @quote_@break -5
    @quote_@number -12 @quote_dear -3 @quote_for -7 @quote_i -6 @quote_said -4 @quote_withdrawn -8 a_big -6 a_bit 5
    a_busy 5 a_cake -9 a_call 9 a_calm 6 a_candidate 5 a_chair 7 a_chat 4 a_coffee 7 a_cold -9 a_colleague 9
    a_different 6 a_fellowship 9 a_first 7 a_flat 9 a_good 1 a_great 8 a_job -2 a_letter -3 a_little 5 a_long 5
    a_lovely -1 a_man 9 a_meetup 3 a_message 1 a_minute 6 a_miss 3 a_month 4 a_new -9 a_no 5 a_note -9 a_nuisance 6
    a_prosperous 7 a_role 6 a_shift -8 a_shot 6 a_shout 3 a_sign 8 a_slot 3 a_small -5 a_smooth 5 a_start 10
    a_stroke 8 a_strong 4 a_treat 11 a_very 5 a_video 7 a_while 4 a_wonderful 3 a_year 2 about_@number -6 about_a 5
    about_an 8 about_coming 6 about_interviewing 8 about_it 1 about_that 9 about_the 2 about_this 7 accept_my 9
    accept_the -6 accept_this -6 accepted_. 7 accepted_a 3 accepted_something -3 accepted_work 7 add_you 6
    admissions_, -10 admissions_team -12 afraid_i -7 after_? -2 after_@number 2 after_a -3 after_i 8 after_lunch -6
    after_nine -4 after_the -8 afternoon_, 2 afternoon_. 1 afternoon_and 6 again_, 3 again_and 8 again_at 7
    again_for 4 against_the -7 agreed_to 4 ahead_. 2 ahead_without -6 all_, 2 all_a 6 all_and -6 all_at 4
    all_day -5 all_for 5 all_good 3 all_in 8 all_is 9 all_my 4 all_success 5 all_summer 7 all_this 6 all_weekend -8
    all_well 6 all_your 8 along_. 7 already_. 3 already_accepted -5 altogether_. 6 am_, 6 am_. 5 am_about 8
    am_afraid -5 am_after 7 am_and 4 am_applying -8 am_bowing 5 am_calling 2 am_cancelling 9 am_declining 9
    am_delighted -6 am_doing 9 am_down 9 am_glad 7 am_grateful 5 am_happy -5 am_in 1 am_looking 2 am_more 7
    am_most 8 am_no 7 am_not 2 am_obliged 7 am_off 8 am_or 5 am_out 8 am_pulling 3 am_really 3 am_settled 9
    am_so -2 am_staying 2 am_stepping 2 am_still 2 am_taking 7 am_therefore 7 am_touched 6 am_very -4
    am_withdrawing 5 am_writing -4 an_answer 3 an_email 6 an_evening 7 an_exam 8 an_hour 3 an_interview -2
    an_offer 5 analyst_position 5 analyst_role 3 and_a 3 and_accepted 7 and_am 5 and_by 5 and_can -2
    and_congratulations -6 and_down -4 and_from 6 and_has -3 and_he 3 and_hereby 5 and_hope 2 and_if -3 and_it -3
    and_must -5 and_no -4 and_nobody 2 and_now 7 and_out 10 and_say 6 and_says 5 and_she 1 and_so 7 and_sorry 4
    and_thank 6 and_the 1 and_their 9 and_they 2 and_to 3 and_want 4 and_we -3 and_will -4 and_withdraw 9
    and_would -6 and_yours 5 another_. -6 another_appointment 7 another_authority 7 another_clinic 5
    another_date -4 another_employer 8 another_hospital 5 another_kitchen 7 another_lab 11 another_offer 3
    another_opportunity 3 another_organisation 5 another_outfit 6 another_position -4 another_post 8 another_role 5
    another_salon 6 another_school 8 another_shop 6 another_studio 6 another_team 7 another_time -5 another_yard 8
    another_year -7 answer_has 7 answer_is 4 answered_within -7 any_day -7 any_further 4 any_hour 4 any_interview 8
    any_time 5 anything_, -5 anything_new 11 apologies_, 7 applicant_. 8 application_. -2 application_@number -7
    application_and 4 application_as 7 application_for 5 apply_for -7 appointment_. 6 appointment_and 4
    appointment_for -8 appreciate_it 6 appreciate_the 8 appreciate_you 3 april_, 7 april_. -5 archivist_position 4
    are_a 4 are_all 8 are_already 7 are_at 8 are_ever 8 are_giving 6 are_going -4 are_having 7 are_not -4
    are_off -6 are_on 5 are_out -7 are_sorry -5 are_withdrawing -5 arranging_the 6 as_assistant -9 as_i 1 as_my -7
    as_notice -5 as_of 8 as_on 10 as_promised -10 as_soon 4 as_things 6 ask_her 10 ask_to -11 ask_you 6
    asked_what 3 asked_who 6 asking_. 6 asking_again 10 asking_for -7 asking_whether 7 assessment_day 6
    assistant_job 6 assistant_position 12 assistant_post 5 at_@number -3 at_@open 6 at_@other 5 at_another 7
    at_four 2 at_home 2 at_my 3 at_nine 6 at_one 9 at_present 5 at_some 4 at_st 7 at_ten 5 at_the -2 at_this 2
    at_your 4 attached_. -11 attend_. 7 autumn_, 5 away_. -7 back_. -2 back_? 5 back_from 5 back_in 4 back_my 6
    back_then 9 back_to 4 be_a 1 be_able -5 be_asked 6 be_attending 3 be_cheering 7 be_continuing 4 be_free 7
    be_glad 2 be_going 2 be_great -7 be_happy 3 be_honest 5 be_in -2 be_interviewing 6 be_invited 8 be_kept 9
    be_looking 8 be_no 9 be_on -4 be_picked 6 be_picking 8 be_possible 4 be_reading -5 be_seeing 7 be_sitting 5
    be_the 8 be_there -4 be_willing -8 bear_with 7 because_i 1 because_my -4 been_at 8 been_called -5
    been_invited -8 been_the -6 before_anyone 8 before_friday -7 before_you 1 beg_to 6 being_so 2 best_, 2 best_. 5
    best_of 1 best_regards 1 best_to 8 best_wishes -2 best_with 1 between_them 8 bless_you 4 board_. 5 booked_in 6
    boss_has 11 bowed_out 7 bowing_out 5 bring_my -9 bring_the -5 brings_you 5 bump_into 7 but_i -4 but_it 4
    but_my 6 but_the -5 but_we -8 but_your -9 by_email 7 by_then -9 bye_now 2 call_, 6 call_back 6 call_on 6
    call_the 8 called_me 6 calling_about 2 calling_me 9 calling_to 5 came_away -6 came_back 9 came_in 5 came_out 5
    came_with -5 can_i -5 can_not -5 can_see 6 can_you -4 cancel_, -7 cancel_it 2 cancel_my 4 cancel_or -7
    cancel_our 4 cancel_that 6 cancel_the -2 cancel_your -5 cancelled_it -6 cancelled_my -7 cancelled_the -5
    cancelling_my 9 candidacy_. 10 candidacy_for -7 candidate_@number -6 candidate_for -3 candidates_. 8
    car_park -4 card_. -6 care_. 8 care_home 7 careers_service -8 careful_thought 4 caretaker_. -10 case_i 7
    case_it 9 case_study 5 centre_on 6 chance_, 7 chance_of 7 chance_to -3 chance_we 9 change_my 6 changed_since 10
    changelog_@break -6 chat_. 6 checking_in 9 cheers_, 3 cheers_for 3 chef_interview 5 christmas_. 4 clinic_, 6
    clinic_. 4 close_my 4 club_, -6 coach_, -8 cold_. -6 colleague_dr -5 college_. 5 come_. -7 come_and 3 come_at 6
    come_down 6 come_in 6 coming_back 9 coming_for 4 coming_forward 7 coming_to 2 committed_to 5 committee_, -6
    committee_for 6 company_@other 8 company_has 6 company_name 3 confidence_. 11 confirm_. 6 confirm_by 8
    confirm_that -7 congratulations_! -6 congratulations_on 4 connected_. 4 connected_here 6 consider_my 6
    consideration_we -12 considered_for 4 contact_. 5 continuing_with 4 contract_with 8 conversation_. 9
    could_come 4 could_not -3 could_we 5 could_you -9 count_me 4 couple_of 10 course_. -6 crew_. 4 cropped_up 6
    cross_again 3 cross_at 4 cross_me 8 daughter_'s 6 day_, 2 day_. -3 day_? 5 day_before -8 day_of 7 day_so -7
    day_you 7 de_wit 6 dead_keen 10 dear_@other -4 dear_committee -8 dear_dr 1 dear_mr 1 dear_mrs 1 dear_ms 2
    dear_organisers -9 dear_recruiters 6 dear_sister 3 december_at 4 decent_about 5 decided_not -9 decided_on -7
    decision_. -7 decision_to 8 decline_. -4 decline_: -6 decline_the -5 decline_this -9 department_. 10
    department_a 8 department_well 7 desk_. 4 did_not -3 did_u -8 did_you -6 died_. -5 different_position 8
    do_and -7 do_appreciate 5 do_hope 7 do_i -8 do_not -3 do_the 3 do_this 4 do_thursday -7 do_you 9 doctor_has 7
    done_, -7 done_. -2 doubt_i 4 doubt_that 7 down_. -5 down_to 6 down_your 6 dr_. 2 driver_interview 9 drop_you 2
    due_to 3 during_the -5 dust_settles 10 each_of 6 each_other 5 each_way 8 early_shift -6 else_and 4
    elsewhere_. 2 elsewhere_and 7 elsewhere_so 6 email_about 10 email_also 7 email_as 6 email_on 11 email_so 6
    email_to 8 email_too 4 email_with 7 email_you 10 employer_and 8 end_, 2 end_. 5 end_up 4 engineer_interview 5
    engineer_interviews 6 engineer_position 6 enjoy_the 6 enjoyed_it 11 enjoyed_meeting -8 enjoyed_our 10
    enjoyed_reading 8 enjoyed_the -4 enough_. 4 enough_to 7 even_keener -8 evening_, 5 evenings_are 10 ever_need 9
    ever_want 6 every_good 4 every_success 1 everyone_at 3 everyone_who -7 exam_, 8 exam_. 9 fair_winds 7
    family_. -6 far_more 2 feel_terrible 8 felt_bad -11 few_days 6 few_weeks 6 filling_it 6 find_a 4
    find_another -4 find_good 7 find_somebody 8 find_someone 4 find_the 1 find_your 5 fingers_crossed 7
    finished_my 6 firm_. 5 firm_so 8 first_, 4 first_and 7 first_call 6 first_conversation 5 fit_for 6 fitting_me 2
    fixed_up 5 flat_. -5 flat_for 8 flat_on -4 flour_@dash -8 following_up 7 following_your 5 for_@number 3
    for_a -1 for_all 3 for_another -3 for_answering 6 for_arranging 7 for_asking -1 for_calling 11
    for_considering -3 for_eleven -6 for_everything -4 for_family 8 for_fixing 9 for_following 5 for_getting 5
    for_going 6 for_good 7 for_half 7 for_head 8 for_how 7 for_interview 8 for_it 5 for_letting -6 for_lining 5
    for_making 4 for_me 4 for_moving 7 for_nothing 4 for_now 3 for_personal 10 for_putting 4 for_saturday -9
    for_saying 8 for_scheduling 10 for_second 6 for_sending 4 for_setting 8 for_showing -6 for_sorting 10
    for_sunday -11 for_telling -7 for_the 2 for_trying 3 for_two 4 for_understanding 5 for_walking -6 for_wanting 3
    for_ward 3 for_wednesday 6 for_which 7 for_writing 7 for_your -2 forgive_me 4 former_colleague 7 forward_to -2
    found_another -5 found_employment 6 found_other 8 found_work 7 four_lines -6 four_minutes -11 free_from 8
    fri_morning 7 friday_. -3 friday_: 8 friday_? -8 friday_i 6 friday_is -5 friday_or 8 friday_the 6 from_a -5
    from_consideration 7 from_home -2 from_now 8 from_october 5 from_september 6 from_the 2 from_you -3
    from_your 10 front_desk 3 front_of -6 full_house 7 further_with 3 gallery_assistant 11 gate_. -5 generous_of 8
    get_a 2 get_my 3 get_over 6 get_somebody 7 get_someone 6 get_there 6 get_to 12 get_your 3 getting_me 9
    getting_the 6 getting_to 3 give_a 1 give_it -4 given_me 4 given_up 8 glad_of 8 glad_to 3 go_. -5 go_ahead -5
    go_through 7 go_well 7 go_with -9 god_bless 3 goes_up 5 goes_well 1 going_ahead 3 going_on 6 going_to -2
    going_with 7 gone_and 6 gone_to 6 good_. 1 good_afternoon 3 good_for 8 good_hire 7 good_luck 2 good_morning 2
    good_of 8 good_one 4 good_season 9 good_success 5 good_things 9 good_wish 4 good_wishes 2 good_year 6
    good_years -7 goodbye_. 5 got_a -2 got_an -6 got_on 7 got_sorted 6 got_the -3 got_to -8 got_took 5 got_work 12
    gracious_when 7 grant_, 14 grateful_. 8 grateful_for 2 great_deal 6 greetings_, 5 greetings_from 6 had_a -2
    had_been -3 had_read 8 had_to -4 half_hour 8 half_the 7 hall_, -4 hand_. 8 hang_up 6 happy_to 1 happy_where 5
    hard_feelings -6 hard_to 9 has_a 1 has_accepted -7 has_also 7 has_become 9 has_come 2 has_decided -7 has_just 6
    has_moved 5 has_put 7 has_to -5 has_withdrawn -8 have_. 5 have_a 6 have_agreed 9 have_also 6 have_always 7
    have_an -3 have_been 2 have_changed -4 have_chosen 2 have_committed 5 have_decided -3 have_found 4 have_had 3
    have_in 10 have_it 1 have_joined 4 have_just -1 have_made 3 have_not -3 have_now 5 have_one 8 have_promised 5
    have_put 4 have_read 5 have_signed 5 have_started -6 have_the 3 have_thought -5 have_to -6 have_told -5
    have_took 9 have_two -5 having_a 5 having_me 3 he_does -5 he_is -4 he_was -4 heaps_for 5 hear_about 6
    hear_how 5 hear_it -6 hear_of 7 hearing_about -5 hello_mr 1 hello_mrs 8 hello_to 9 help_. -5 her_i -7 her_to 4
    here_, 9 here_: 6 here_@close 12 here_about 8 here_and 7 here_in 8 here_on 6 here_re 6 hi_, -3 hi_mr 8
    hi_mrs 10 hi_ms 4 hi_sue -8 hi_team 10 himself_. -11 hire_, 7 hire_. 7 hiring_. 4 his_application -6
    his_number 10 honest_, 6 honestly_, 6 hope_it 3 hope_our 4 hope_the 7 hope_this 7 hope_to -4 hope_we 2
    hope_you 3 hope_your 8 hour_, 5 hour_? 7 hours_. -5 house_, 6 how_do -8 how_to -3 however_, 5
    human_resources -8 i_accepted 8 i_already 4 i_am -1 i_apologise 3 i_applied 3 i_appreciated 9 i_ask 1 i_bowed 6
    i_came -9 i_can -5 i_cancelled -6 i_confirm -8 i_decided 7 i_declined -6 i_doubt 5 i_dropped 5 i_enjoyed -5
    i_feel 7 i_got 3 i_had -2 i_hope 3 i_know -1 i_left -6 i_live -8 i_look -6 i_might 5 i_move -8 i_only -7
    i_pulled 3 i_read 3 i_remain 2 i_respectfully -7 i_should 2 i_signed 7 i_sincerely 8 i_start -5 i_stepped 6
    i_suggest -7 i_thanked -9 i_therefore 7 i_thought 3 i_told -5 i_took 4 i_trained 4 i_trust 9 i_use -7 i_will -1
    i_wish 3 i_withdraw -3 i_withdrew 5 i_work 8 i_wrote -5 if_a 5 if_i 2 if_it -4 if_the -3 if_we 3 if_you -1
    if_your 3 in_! 10 in_. 4 in_@number -6 in_a -4 in_about 6 in_another 5 in_as 5 in_at 5 in_august 8 in_case 5
    in_contact 5 in_due 8 in_every 6 in_for 2 in_from -8 in_front -6 in_house 8 in_it 2 in_january 3 in_june 5
    in_leeds -5 in_march 5 in_me 6 in_my 3 in_on 2 in_order -3 in_person 6 in_the -2 in_to 5 in_touch 2 in_with 8
    in_your 3 instead_, -5 instead_. -2 instead_? 2 interview_! 10 interview_, 3 interview_. 5 interview_: 4
    interview_@break -8 interview_@open -5 interview_about -3 interview_after 5 interview_and -4 interview_at 7
    interview_but 12 interview_call 5 interview_date 5 interview_for 4 interview_invitation 5 interview_invite 11
    interview_is -6 interview_next 1 interview_now 7 interview_of 7 interview_offer 16 interview_on 4
    interview_slot 3 interview_this 2 interview_thursday 9 interview_tomorrow 3 interviewed_on -8 interviewing_. 7
    interviewing_for 3 interviews_, 7 interviews_. 3 interviews_for -5 interviews_last 6 into_you 6 invitation_, -3
    invitation_. 6 invitation_and 5 invitation_to 3 invite_. 10 invite_for 6 inviting_me 2 inviting_us -5
    is_@number 4 is_a 4 is_already 6 is_attached -7 is_being -6 is_closer 4 is_enough -9 is_fine -5 is_going 3
    is_good 5 is_i -4 is_looking 7 is_missing -7 is_no 2 is_out 2 is_that 1 is_there -7 is_very -7 is_well 5
    is_with -4 is_withdrawing -10 it_'s 1 it_, 2 it_. 1 it_: 5 it_; 7 it_a 7 it_any 4 it_for -4 it_in 4 it_looks 7
    it_makes 5 it_mate 8 it_may 6 it_meant 6 it_never -4 it_now 5 it_on -5 it_over 3 it_so 10 it_some 8 it_that 1
    it_the -7 it_twice -6 it_up -5 it_was -2 it_with 6 january_, 4 january_i 4 job_, 3 job_. 5 job_already 8
    job_and -1 job_at 6 job_description 8 job_elsewhere 2 job_for 8 job_now 4 job_since -6 job_so 4 job_this 7
    job_with 4 joined_a 8 joined_another 2 june_at 2 just_as -6 just_do 3 just_now 5 just_said 3 just_signed 2
    just_to -7 keen_on 8 keen_to 4 keener_on -8 keep_in 2 keep_it 3 keep_my 10 keep_that 6 keep_to 8 kind_. -6
    kind_invitation 5 kind_note 11 kind_of 5 kind_regards 1 kind_to 9 kind_words 6 kitchen_. -3 kitchen_job 8
    know_about -8 know_by -7 know_what 5 know_where -4 know_you -5 lab_technician 4 landed_on 6 last_and -5
    last_autumn 7 last_day -4 last_night 4 last_tuesday 7 last_winter -2 last_year 6 late_in 7 late_notice 7
    launch_, 6 lead_. 3 lead_opening 6 lead_role 6 leaning_towards 6 leave_it 7 leave_that 11 leaving_. -8
    leeds_. -9 leeds_and -10 left_a 6 letter_. 4 letter_and 6 letter_from -7 letter_inviting 9 letter_of -1
    letting_me -7 letting_us -5 letting_you 8 library_. 6 library_books -9 like_i 6 like_to -2 like_you -5
    lines_. -7 lining_up 5 list_. 4 list_of -9 little_one 8 lol_. -9 longer_a 8 look_after 4 look_forward -4
    looks_like 5 lot_for 9 lot_of 4 love_. 6 love_to 3 lovely_. 9 lovely_surprise 8 lovely_to 8 luck_, 6 luck_. 2
    luck_filling 9 luck_getting 6 luck_w 8 luck_with 4 ma'am_, 5 ma_candidature -9 machine_. 6 made_up 2 mail_. -7
    make_the 3 making_room 8 manage_to 6 manager_'s 7 manager_, -4 manager_interview 5 manager_interviews 7
    manager_job 6 manager_process 8 many_thanks 3 march_, 3 mate_, 4 mate_. 5 may_, 5 may_. -4 may_and -7 may_at 2
    may_i 1 may_remember 4 may_the 7 may_we 13 may_your 6 me_, -3 me_. 3 me_a 7 me_about 4 me_after 11 me_again 1
    me_an 6 me_back 8 me_by 8 me_for 2 me_forward 5 me_from 4 me_i 12 me_in 3 me_know -6 me_last 6 me_off 4 me_on 5
    me_out 6 me_that -4 me_the -3 me_too 9 me_up 4 me_where -8 me_whether -5 me_yesterday -8 meant_a 5 meet_again 4
    meet_me 6 meet_the 2 meeting_on -9 meeting_you -4 message_, 7 message_about 2 message_and 6 message_for 2
    message_with 8 messaging_me 6 might_have 3 might_we 7 million_for 4 mind_. 6 mind_up 8 mind_you 4 minute_? 9
    miss_it -8 moment_, 3 moment_. 6 monday_, 4 monday_? 7 monday_@number 4 monday_after 5 monday_at -5 month_, 6
    month_. -4 months_. 3 months_since 8 more_and 6 more_for 4 more_interviews -7 more_people -7 more_to 5
    morning_? 6 morning_mr 12 morning_ms 6 morning_or 8 most_evenings 5 most_grateful 6 most_of -8 move_an -8
    move_my 1 move_your -3 mr_. 3 mr_and 8 mrs_. 1 ms_. 4 ms_bell 6 ms_ward 13 much_. 10 much_appreciated 8
    much_for 3 much_success 6 mum_, -7 must_be 7 must_cancel 6 must_decline -5 must_withdraw -4 my_@number -4
    my_answer 8 my_apologies 7 my_application 2 my_appointment -8 my_behalf 6 my_best 8 my_boss -6 my_bus 5
    my_candidacy 7 my_candidature 7 my_career 8 my_colleague -7 my_colleagues 10 my_current 5 my_day 5
    my_decision 8 my_diary -9 my_doctor 8 my_earlier 8 my_employer -9 my_evenings 10 my_file 7 my_flatmate 7
    my_form 8 my_former 9 my_hat 9 my_head 10 my_heart 7 my_inbox 7 my_interview 1 my_little 8 my_membership -5
    my_mind 3 my_mother 5 my_mum 7 my_name 2 my_network 5 my_note 5 my_old 4 my_own 4 my_papers 2 my_place -2
    my_present 3 my_profile 7 my_questions 5 my_resume 10 my_side 7 my_slot 5 my_spot 4 my_successor -8 my_thanks 7
    my_time 8 my_train 4 my_whole 5 my_wife 5 my_withdrawal 9 my_word 5 myself_. 10 myself_forward 7 myself_out 9
    myself_to 8 name_in 10 need_to -1 needing_the -8 new_branch 10 new_colleague 7 new_job -9 new_one -9
    new_position -5 new_post 4 new_term 7 news_i -10 next_friday 7 next_in 9 next_person -3 next_time 4
    next_week -3 nice_of 12 nice_to 5 nine_. 4 no_from 3 no_hard -6 no_more 4 not_. -5 not_able 5 not_about 8
    not_be -2 not_change 11 not_come -3 not_continue 4 not_do -2 not_get 4 not_give -4 not_go 4 not_going 5
    not_heard -11 not_interview -8 not_leave 5 not_look 5 not_mind -5 not_much 7 not_need -4 not_reach 7 not_read 7
    not_see 4 not_start 8 not_to -6 not_too 7 not_use -5 not_wait 8 not_want -4 note_, 10 note_. 4 note_that 7
    nothing_but 7 nothing_else -7 nothing_to -3 notice_. -5 now_, 5 now_? -5 now_and 4 now_on 7 now_so 5 now_the -9
    number_@number -5 number_on 7 obliged_to 6 odds_are 8 of_@number -4 of_@open 9 of_an 2 of_another 10 of_any 9
    of_each 7 of_luck 1 of_me 2 of_my 3 of_that 7 of_the -1 of_them 3 of_work 6 of_you 2 off_. 5 off_and 7
    off_the 1 off_to 11 off_tomorrow 6 off_your -4 offer_, -6 offer_letter -5 offer_me 2 offer_my 5 offered_an -5
    offered_me 4 offered_the -8 offering_to -3 office_, -6 office_and 8 officer_, -5 officer_position 4
    officer_role 7 on_. 3 on_@open 12 on_a 4 on_as 8 on_at 6 on_her 4 on_here 11 on_his 8 on_linkedin 6 on_me 3
    on_monday -2 on_saturday -4 on_some 7 on_that 5 on_the -2 on_thursday -2 on_top 3 on_with 6 once_i 9
    once_more 8 once_the 6 one_'s 8 one_, -3 one_. 3 one_and -2 one_at 6 one_day 8 one_out 7 only_me 7 only_now 7
    open_. 9 open_day -3 opening_, 4 opening_night 11 opportunity_. 8 or_@number 7 or_any 8 or_else 11 or_monday 5
    or_move -7 or_on 14 or_tuesday 7 or_wednesday 8 organist_'s 7 other_candidates 9 other_day 6 other_firm 4
    other_work 5 our_@number 7 our_application -5 our_conversation 4 our_first 10 our_interview 1 our_paths 5
    our_son -8 out_. 2 out_about 4 out_in 6 out_of 1 outfit_. 10 over_, 9 over_here 7 over_in 4 over_my 4
    over_the -3 over_there 7 over_to 10 page_of 9 pair_of 4 panel_. 4 panel_for -3 paper_on 7 part_time 6
    participant_@number -7 partners_. 8 pass_by 8 pass_my -4 pass_on -3 passed_my 7 paths_cross 4 people_on -4
    people_who 2 person_. 2 person_for 5 phone_call 5 phone_on 6 picked_me 6 picking_up 6 piece_. -6 pile_. 5
    place_in 6 place_nearer -6 place_that 8 place_to 3 place_with 6 platform_team 9 please_close 5
    please_confirm -6 please_find -4 please_forgive 6 please_put -6 please_ring -8 please_take -5 please_withdraw 7
    plot_@number -8 pm_. -6 pm_? 3 point_. 7 position_, 1 position_. 1 position_@close 10 position_at 7
    position_on 6 position_this 7 possible_? 10 post_, 4 post_. 5 post_and 4 post_at 1 post_elsewhere 1 post_in 4
    post_of -4 post_this 9 post_with 4 process_, 4 process_. 5 project_. -6 pull_my 6 pull_out -4 pulled_out 2
    pulling_out 5 push_it 9 put_a 5 put_the -7 putting_me 4 putting_my 6 questions_. -9 questions_about 7
    quick_answer -2 r_. 4 ran_our 6 ran_the 7 rather_keep 5 rather_not -5 re_the 6 reach_you 5 reached_you 11
    read_about 5 read_it 2 read_my 2 reading_list 12 real_pleasure 10 really_appreciate 4 really_want 4 reason_. -5
    reasons_i 7 recruiter_name 7 recruiters_, 6 recruitment_, 5 recruitment_. 9 ref_. 4 reference_to 7
    references_. -11 regarding_the 7 regards_, 1 remain_with 6 remember_me 5 remember_that 3 remove_me 2
    remove_my 7 reply_. 4 resignation_from -8 respect_, 7 respectfully_, 1 rest_of 7 return_library -8 review_. -8
    right_, 9 right_? -5 right_person 3 ringing_. 6 ringing_me 6 role_, 3 role_. 4 role_last 4 role_on -7
    role_sounds 6 roof_. -8 room_. -3 room_for 7 rooting_for 9 round_. 7 run_a 4 running_. 5 sadly_i -6
    said_about -6 said_no -4 said_that -9 said_yes 4 salon_. 7 same_, 8 same_as 3 same_hour 5 same_morning 8
    same_time -10 sat_in -10 saturday_, -4 saturday_. 2 saturday_and -5 saturday_job 9 saturday_morning 9
    saw_your 5 say_hello 9 say_i -4 say_thanks -11 say_that -4 say_when 8 says_he -11 school_. -5 search_! 6
    search_. 4 search_and 2 search_committee 10 season_! 5 season_. -3 seat_. 5 section_. 11 see_how 8 see_me 6
    see_the -4 see_you -5 selection_, 8 selection_. 7 selection_for 5 send_an 4 send_you 3 sending_the 6
    sent_this 4 september_i 6 set_up 7 setting_it 10 setting_up 5 shall_not 6 she_was -5 she_will -7 shift_work -10
    shoot_you 4 short_notice -1 should_be 7 should_i -11 shout_. 6 shout_when 8 showed_me 3 showing_me -4 side_, 2
    signed_on 6 signed_the -4 signed_up -5 since_been 7 since_i 4 since_taken -7 since_the 4 sincerely_, 1
    sit_this 9 sit_with 5 site_. -6 sleep_on 7 slept_on -7 slot_. 2 slot_for 4 slot_on 4 slot_to -8 so_, 5 so_can 8
    so_could 6 so_count 3 so_decent 5 so_fast 4 so_gracious 6 so_here 3 so_it 7 so_kindly 3 so_late 5 so_let 7
    so_much 3 so_my 5 so_no -5 so_please 2 so_quick 4 so_quickly 3 so_sorry -5 so_thank 6 so_the 6 so_we -4
    so_would 8 so_you 7 some_other 7 some_time 9 somebody_else 3 somebody_lovely 10 somebody_nice 10 somebody_the 9
    somebody_who -3 someone_else -3 someone_good 8 someone_great 6 someone_who 2 something_in 8 sorry_, -4
    sorry_about 13 sorry_and 8 sorry_but 4 sorry_for 1 sorted_with 6 sorting_it 7 sound_like -7 speaking_. 8
    spot_. 5 spring_, 6 spring_. 4 spring_i 6 staff_a 11 stage_manager 4 stands_. 8 start_on -5 started_a -3
    started_at 9 stay_connected 7 stay_in -1 stay_put 9 stay_with 6 staying_put 5 staying_where 5 stepped_back 5
    stepping_out 8 still_a 8 still_come 7 still_dead 7 still_no 6 still_on -7 still_really 9 stone_, 7 stop_here 9
    stop_the -8 study_. -7 success_with 4 sue_, -9 suggest_dr -4 suggest_someone 8 suit_you 9 suits_. -3
    sunday_. -5 sunday_and 6 supervisor_job 10 sure_i 3 surgery_. 12 ta_for 6 table_. 4 take_. 11 take_a -4
    take_care 1 take_it -5 take_up 5 taken_a 2 taken_another 2 taken_me 4 taken_the 5 taking_another 4 taking_my 7
    taking_part 8 taking_up 5 talk_. 8 talk_about 2 talk_to -2 talk_with 8 team_, -5 team_. 5 team_a 10 team_and 5
    team_every 5 team_has -7 team_lead -6 tech_interview 8 tell_me -8 tell_the -7 tell_you 4 tell_your 2
    ten_o'clock 7 term_. 4 than_the 4 thank_the 8 thank_u 12 thank_you 2 thankful_for 2 thanks_, -3 thanks_a 4
    thanks_and 3 thanks_ever 6 thanks_for 1 thanks_heaps 5 thanks_so 1 that_'s -4 that_, 8 that_. 1 that_date 10
    that_day 7 that_i 2 that_interview 7 that_is 2 that_morning 1 that_said 6 that_same 9 that_they -7 that_to 3
    that_was 3 that_we -4 that_your 7 the_@number 4 the_@open 6 the_@other 6 the_afternoon 5 the_air 7
    the_analyst 4 the_applicants -8 the_appointment 4 the_archivist 4 the_article -7 the_bank -6 the_bar 5
    the_barista 6 the_board 2 the_bother 9 the_bridge -4 the_campaign 9 the_candidate -8 the_candidates -5
    the_care 2 the_chair -4 the_chance 5 the_change -3 the_choir 5 the_city -7 the_cleaning 9 the_clinic 9
    the_coming 8 the_community 4 the_department 3 the_deposit -3 the_depot -3 the_door 7 the_dust 8 the_end -4
    the_exhibition 7 the_family 11 the_field 7 the_flat -4 the_fleet 6 the_food -7 the_front 4 the_full -5
    the_garden 6 the_gazette -10 the_girls 7 the_grant 10 the_harbour 6 the_harvest 9 the_hassle 8 the_hire 4
    the_hiring 1 the_hours 2 the_housekeeper 11 the_hygienist -9 the_inmail 5 the_inspection -4 the_interview 6
    the_invitation 3 the_joiner 3 the_kids -4 the_kind 8 the_lads 7 the_letter -2 the_library 4 the_list 4
    the_lorry -6 the_lovely 10 the_main -7 the_map 2 the_market 6 the_meeting -4 the_middle 4 the_moment 3
    the_most 5 the_name -5 the_new 4 the_note -3 the_notes -11 the_offer -3 the_old 4 the_onsite 10
    the_opportunity 6 the_organist 7 the_other -4 the_panel 3 the_paralegal 3 the_parking 7 the_partners 8
    the_patience -4 the_patient -6 the_person 8 the_picture 9 the_planner 7 the_plant 6 the_platform 7
    the_portal -9 the_position -5 the_post -4 the_process 2 the_questions -6 the_queue 6 the_recruitment 4
    the_reference -9 the_remaining 4 the_residents 9 the_rest 4 the_road 7 the_roof -6 the_rounds 5 the_running 3
    the_salon 7 the_same -1 the_saturday 8 the_school 4 the_search 5 the_season -3 the_second -5 the_secretary -6
    the_selection 4 the_service 7 the_shared -11 the_shipyard -12 the_shop 6 the_shout 6 the_show -7 the_side -8
    the_site 4 the_socks -9 the_staff 11 the_stairs -4 the_start -7 the_study -9 the_system -8 the_team -2
    the_technician -3 the_text 3 the_theatre 5 the_three -4 the_unit 6 the_vacancy 4 the_very 5 the_vets -10
    the_viewing -6 the_wages 6 the_waiting -4 the_wedding -6 the_weekend 9 the_woman -7 the_workshop 4 the_xxx 6
    their_interviews -5 them_@open -6 them_a -9 them_in -5 them_luck -7 them_my 9 themselves_. 7 then_. 5 there_, 5
    there_. 3 there_are 4 there_at -11 there_for 6 there_has 7 there_is 2 there_will 5 therefore_withdrawing 6
    they_are -3 they_gave 5 they_have 5 they_need 4 they_said -5 they_wanted -7 things_are 7 think_, -8 think_. 6
    think_about 6 think_i 2 thinking_about -6 thinking_of 2 thirty_years 9 this_, 6 this_. 3 this_after 6
    this_afternoon 8 this_end 5 this_evening 2 this_friday 11 this_is 6 this_message 5 this_month -3
    this_morning -4 this_number 8 this_occasion -6 this_on 6 this_one 4 this_stage 6 this_the 6 this_year -5
    though_, 6 thought_, 4 three_months 8 three_weeks -3 thrilled_to -11 through_the -2 through_to 6 thursday_'s -3
    thursday_, -5 thursday_. -3 thursday_@number 11 thursday_morning -7 thursday_or 7 thursday_the 10 time_, 3
    time_. -1 time_after 3 time_for 9 time_in 6 time_on 5 title_@other 5 to_@number -6 to_accept -9 to_all -3
    to_an -4 to_another 7 to_anyone 9 to_ask 4 to_be -1 to_become -8 to_call 5 to_cancel -1 to_decline -11 to_do 2
    to_find 8 to_get 6 to_go -1 to_have 2 to_hearing -9 to_hold -6 to_interview 4 to_keep 3 to_leave 2 to_live 12
    to_look -3 to_manage 11 to_me 4 to_meeting 2 to_move -5 to_mr 3 to_myself 5 to_one -3 to_our 1 to_pass -8
    to_proceed 5 to_pull -7 to_read 5 to_receive 6 to_remain 7 to_reply 6 to_reschedule -6 to_ring 4 to_run 6
    to_say -4 to_see 5 to_shift 6 to_sleep 6 to_some 7 to_someone -7 to_something 9 to_stay 2 to_stop -7 to_swap 7
    to_take -4 to_tell -4 to_that 10 to_the -2 to_this 7 to_tuesday 5 to_turn -2 to_us -4 to_use 9 to_what 7
    to_whom 6 to_withdraw -2 to_you 2 today_. 6 today_for 3 told_me 2 told_my 8 told_the -6 told_them -10
    tomorrow_. -4 tomorrow_after -8 tomorrow_at 4 too_, 3 too_. 2 too_long 5 took_another 11 took_it 9 took_the 1
    took_to 7 touch_. 2 touch_here 6 touched_that 5 touching_base 6 treat_my 4 tried_your 8 trouble_, 9 trouble_. 6
    tues_@number -7 tuesday_'s 6 tuesday_, -3 tuesday_@number 3 tuesday_and 7 tuesday_at -3 tuesday_interview 8
    tuesday_or 4 turn_down -2 turn_up -4 turned_down -4 turning_it 6 turns_out 6 turns_up 5 two_. 6 two_lines -8
    two_minds 8 two_of 3 two_other 2 two_years 4 u_for 10 u_tell -8 unanswered_. 6 understanding_, 10
    university_and -10 until_@number -6 until_the 5 up_, -3 up_an 4 up_another 2 up_at -3 up_for 5 up_on 7 up_so 5
    up_that 7 up_the 4 up_without 4 up_your 10 us_, -5 us_. -4 us_know -6 us_on -6 use_the -7 vacancy_, 5
    vacancy_. 6 vacancy_at 7 van_'s 11 van_. -9 very_best 6 very_kind 11 very_pleased 8 very_polite -5 video_call 7
    wait_. -3 wait_to 8 waiting_list -4 waiting_on 6 want_it 8 want_this 9 want_you 4 wanted_you 4 ward_, 6 was_, 3
    was_. 9 was_a -6 was_an 7 was_cancelled -7 was_delighted 4 was_good 6 was_grateful 5 was_happy 4 was_kind 1
    was_meant 10 was_never 5 was_not -5 was_offered 8 was_over 5 was_pleased 11 was_really 10 was_very 3 way_. -1
    way_i 5 we_are -4 we_bump 6 we_can -5 we_could 7 we_find 8 we_hang 6 we_have -12 we_hope -5 we_make 10
    we_move 4 we_need -6 we_regret -6 we_spoke 5 we_stay 9 we_thank -5 we_will -4 we_would -6 wednesday_'s 8
    wednesday_, -6 wednesday_@number 6 wednesday_at -5 week_'s 7 week_, 5 week_after -4 week_at 9 week_i 7
    week_so 8 week_with 7 weekend_. -5 weekend_and 5 weeks_, 7 weeks_of 9 well_, 3 well_. 4 well_for 11 well_with 4
    went_on -7 went_to 6 were_in 10 were_kind 6 were_very 5 what_did -7 when_a -3 when_i 1 whenever_i 7 where_a -3
    where_i 5 whether_it -7 who_could -9 who_has -1 who_loves 7 who_withdrew 4 will_answer -9 will_be -4
    will_bring -7 will_email 7 will_follow 6 will_give 11 will_hand -12 will_have -7 will_meet 10 will_never -10
    will_put 5 will_send 2 will_shoot 4 will_sit 1 winter_, -5 winter_. 6 wish_for 4 wish_you 2 wish_your 5
    wishes_, -5 wishes_for 9 wishes_to 4 wishing_the 7 wishing_you 5 with_a 1 with_an 7 with_another 5 with_best 2
    with_dr -7 with_everything 6 with_finding 6 with_good 5 with_his -5 with_it 5 with_me 2 with_my 3
    with_reference 7 with_regards 4 with_somebody 6 with_such 5 with_the 1 with_this 5 with_us -6 with_you 3
    with_your -4 with_yours 7 withdraw_, -3 withdraw_. 3 withdraw_and 8 withdraw_because 7 withdraw_from 3
    withdraw_me 7 withdraw_my -2 withdraw_our -5 withdrawing_. 6 withdrawing_from 2 withdrawing_my 3
    withdrew_from 2 withdrew_my -7 within_a -7 without_any 11 woman_was -9 word_, 9 word_to 5 words_about 6
    work_elsewhere 9 work_in 7 work_is 4 workers_. -8 works_out 7 workshop_. 4 would_come 6 would_friday 8
    would_like -3 would_love 4 would_not -2 would_rather -4 would_sooner -4 would_taken 6 would_thursday 7
    would_you -5 write_again 8 write_the -7 writing_again 7 writing_back 6 wrote_them -11 wrote_to -3 year_, 3
    years_and 5 years_i -11 years_in 5 yes_! -7 yes_, 5 yesterday_. -5 yesterday_and 9 yet_. 6 you_! 3 you_, 2
    you_: 2 you_? 1 you_a 4 you_about -1 you_after 6 you_again 3 you_an 8 you_and 3 you_answered 6 you_are -2
    you_as 8 you_asked -3 you_be 6 you_before 7 you_both 3 you_coming -4 you_could -2 you_decide -9 you_do -2
    you_ever 8 you_every 2 you_fill 3 you_find 2 you_for 1 you_gave -7 you_get 3 you_good 5 you_had 4 you_here 8
    you_his 6 you_hoped -5 you_invited 6 you_know 2 you_land 6 you_like 4 you_look 5 you_off -10 you_on 1
    you_once 7 you_people 6 you_properly 7 you_put -9 you_send -3 you_should 4 you_so 2 you_success 3 you_taught -9
    you_tell -6 you_the -5 you_then -5 you_thinking 8 you_to 3 you_two 2 you_very 4 you_want 4 you_well -1
    you_went 7 you_were 5 you_with 3 your_@number -8 your_application -3 your_boss 7 your_call -5 your_company 8
    your_day 7 your_email 4 your_end 9 your_interest -8 your_invitation 5 your_kind 1 your_kindness 4 your_letter 1
    your_list -3 your_man 6 your_mind -6 your_offer -2 your_office 8 your_phone 4 your_predecessor 8 your_process 4
    your_questions -5 your_reply 9 your_second 11 your_side 3 your_slot -3 your_study -5 your_system 8 your_team 4
    your_trust -8 your_warm 8 your_way 8 your_work 5 yours_, -2 yours_sincerely 1 yours_was 4`,
  meanings: `
    accepted 2 advising -4 afield -8 apology -1 appliesNow -6 arrived 5 asEmployer -4 aside 7 asksAgain 3
    badWord -2 beseech 4 bidding 6 calling -1 cancel -3 candidacy 3 checkIn 1 comeBack 2 comesAbout 1 coming 1
    connecting 7 contactMe 5 doubt 7 elsewise -2 employs 5 expected 6 flaw 12 freesHour 2 goingOn -2 goodbye 4
    goodwill 3 harksBack 2 harsh 11 harshTo 9 hedge 1 hiring -1 hush 7 incredulous 8 informs 1 interview 2
    interviewed -5 introduction 8 invited 1 invitedTo -1 keepOpen -2 later 2 leaning 5 letGo 2 linkedinByName 7
    moveHint -3 moveStrong -2 moveWeak 3 news 6 noGoodwill -6 noThanks 1 noWorth 2 notApology -3 notFlaw 2
    notOffer -2 notPay 6 notRank 1 notSour 6 ofAnother -2 ofEmployer -5 ofInterview 6 ofOffer -2 offerDeadline 8
    offerSoon -7 offerStart -1 offerTerms 2 onLinkedin 2 openAct -4 openIf 4 openWere 3 otherFirm 2 otherInterest 3
    otherInterview -2 otherThing -6 otherTold 1 pastWithdrawal -1 pay 4 perTime 3 pointing 4 ponder 3 pressed 3
    proceed 1 rank 3 rankBeside 7 referring 8 rejoining -4 remove 4 reply 9 reschedule 1 resend 8 scorn 6 seeHow 8
    setBeside 2 shaky 14 slightMove 9 slightPay 4 slightStart 5 slightTerms 2 slot 1 sneer 6 soon 4 sorry -1
    sorryFor -4 stall 7 staying 1 stillOpen 7 takingUp -3 termsHint -3 texted 8 texting 3 thanks 2 time -3
    toldOf -3 topic 2 tradeOf 1 unlessYou 5 unneeded 2 unwanted 2 wanting 4 wentQuiet 9 whyCounted 7 whyHome -5
    whyPastime 8 whyStudy 5 whyWork 3 willing 4 withdraw -1 worth -3`,
  traits: {
    'against 1': -7,
    'against 2': -7,
    'against 3': -7,
    'against 4': -7,
    'against 5': -7,
    'against 6': -6,
    'against 7': -8,
    'against 8': -7,
    'clear 1': -1,
    'clear 2': 3,
    greeting: 1,
    headers: -4,
    'known 1': -11,
    'known 2': -13,
    'known 3': -11,
    'known 9': -1,
    'length 2': -10,
    'length 3': -4,
    'length 4': -2,
    'length 5': -1,
    'length 7': -3,
    'mine 0': -10,
    'mine 2': 3,
    'mine 3': 1,
    'mine 4': -5,
    'obstacle it accepts the interview': -3,
    'obstacle it answers an offer, not an interview': -13,
    'obstacle it doesn’t read like a message': -20,
    'obstacle it isn’t about a job interview': -7,
    'obstacle it isn’t about an interview of yours': -14,
    'obstacle it leaves a job': -7,
    'obstacle it only tells of an interview': -7,
    'obstacle it’s about someone else’s interview': -7,
    'obstacle none': 12,
    'obstacle nothing in it turns an interview down': -14,
    'obstacle the employer writes it': -6,
    'others 0': -1,
    'others 2': -6,
    'others 3': -3,
    'ours 0': -1,
    'ours 2': -7,
    'ours 3': -7,
    'own 1': 2,
    'own 2': 3,
    'own 3': 3,
    'own 4': 3,
    'own 5': 2,
    'own 6': 2,
    'own 7': 4,
    'scenario connect': 9,
    'scenario decline': -4,
    'scenario referral': 1,
    'scenario reply': 1,
    'scenario reschedule': 6,
    'scenario resend': 8,
    signOff: 2,
    'unclear 1': 5,
    'unclear 2': 8,
    'yours 0': -3,
    'yours 1': 1,
    'yours 2': -3,
  },
};
