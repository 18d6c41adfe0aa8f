/* Written by `npm run learn`: what each clue weighs in telling drafts from other documents. */
import type { Weights } from './clues';

export const weights: Weights = {
  bias: -12,
  words: `
    's -1 academy 6 accept -10 accepted -1 accepting -8 accordingly 8 accountant 5 across 5 actuary 2 added -6
    administrator 15 advert 6 advertisement -11 afraid -5 after -1 afternoon 8 alerts -8 all -2 allowance 8
    alone -8 along 4 alto -8 altogether 5 among 7 an -1 analyst 5 and -1 another 1 answer -2 answering 4 anybody 4
    anymore 8 anything -4 appeal 7 applicant 7 applications -4 apply -5 appointed 7 appointment 2 appreciate 4
    appreciated 8 apprentice 5 archivist 4 are -2 arrange 9 arranging 8 as -2 asante 4 asked -3 assistance -9
    assistant 1 associate 4 attached -6 attending 7 attention 8 audit 12 august 1 autumn 3 away -6 bad -3 bakery 3
    bank 2 bar 5 barista 9 base 10 be -2 bear 5 been 2 before -3 began -8 behalf 5 behaves 10 believe 2 below 3
    better 1 between -2 birth -7 bit 6 bless 4 blessed 9 blessings 5 bonus 3 both 6 bother 4 bounced 8 bowed 6
    bowing 4 boy 5 break -1 brewery 4 bridge -7 briefing 9 bright 8 brilliantly -2 bring -4 brings 9 bump 7 bunch 8
    business 7 busy 7 but -3 by -3 bye 4 c -6 called -2 calling 7 came -1 can -3 cancel -2 cancelled -9
    cancelling 7 candidacy 4 candidate -5 candidates -3 canteen -7 card -4 career 5 carer 7 carers 8 case 1
    casting -13 centre 2 certificate -5 chair -5 chance 2 chances 6 changes -7 changing 4 charity 7 chat -3
    check -7 checking 4 cheering 10 cheers 2 chef 7 children 5 choice 3 choir 6 chose -5 cleaner -7 cleaning 7
    clear 3 clerk -4 client -4 clinic 9 closed -3 closing 4 coach -7 coffee 7 colleague -1 college 3 come -2
    coming -1 comment -7 commission 8 committed 8 committee -3 completely -7 concern 5 confirm -4 confirming -7
    congratulations -6 connect 5 connected 7 consideration 3 considering -2 container 11 continue 3 continuing 4
    contract -4 cook 1 coordinator -4 corner 6 could -1 count 3 counter 2 couple 5 course 4 cousin -6 cover 6
    covering 6 crew 2 cross 4 ctc 7 customer -3 cvs -9 dad -8 dank -10 daughter -4 day 1 days -4 de -4 dead 11
    dean 4 dear -2 dearest -7 decent 1 decide -6 decided -2 deckhand -9 decline -7 declined -8 declines -8 del -7
    deleted 6 department 6 depot -7 deputy 3 der -4 description 4 design 5 designer 7 desk 3 details 3 did -3
    die -11 died 5 different 6 directions 11 disappointed -10 dispatcher 4 do -2 doctor 7 doctoral 10 dog -3
    doing 2 done -1 door 4 doubt 8 down -2 dr -4 draw 9 drivers 2 drop 3 dropped 5 dropping 5 dry 1 due 5 dust 6
    e -3 each 4 early -3 ears 6 earth 10 eat 4 editor 5 eight -3 el -5 eleven 2 elsewhere 3 email 4 emails 7
    employment 8 end 3 energy 10 engineer 6 engineering -6 enjoy 8 enjoyed -3 entrance -11 equity 8 et -8 event -7
    ever 4 every 1 everybody -1 everything 3 exam 9 excited 6 exhibition 9 explain 4 extended 11 extra 3 eyes 7
    faculty 9 farm 4 favourite -7 feb -5 february -4 feedback -5 feel 2 feelings -6 feels -7 fellowship 6 felt -2
    festival 7 few 4 field 2 fifth -7 file 2 fill 1 filling 3 finding 2 fine -5 fingers 8 finished 4 fit 8 fitter 7
    fitting 2 five -2 fixed 5 fixing 7 flat 3 flattering 8 flexibility 9 flour -8 folder -7 folks 6 follow 11
    following 4 food -6 for 1 forgive 5 form 1 former 9 forms 9 freed -5 friends -11 from -1 funding -7 furniture 8
    game 6 gap 5 gate -7 gave -5 gem 8 get 5 gets 4 getting 3 gig 6 girls 5 give -3 giving 1 go -3 goes 5 good 4
    got 4 gotten 7 grace 8 gracias -9 gracious 6 grade 5 grant 6 grateful 3 greetings 10 grid 6 guide 7 guy 5
    had -3 hand 3 handling -4 hands 5 happily 7 harbour 5 hard -4 harvest 11 has -1 hassle 6 hat 5 have -2 having 5
    he -4 head -3 heads -4 hearing -4 heart 5 hello 3 help -10 her -1 here 4 hey 2 hgv 5 hi 3 him -4 hire 9 hit 7
    hold -3 holding -6 home -3 honest 2 honestly 3 honour 5 hope 3 hospital 4 host -6 hotel 4 hours -1 house 6
    housekeeper 9 however 5 hr -5 hung -6 hunt 7 husband -4 i -1 icu 6 id -8 if -2 inbox 8 information 4
    informed -7 inmail 6 inspection 6 institute 7 institution 6 instructor 8 intake 7 interest 3 interesting 4
    internship 8 interview 3 interviewed -5 interviews -1 invitation 2 invited -4 inviting 1 invoice -6 is -1
    its 10 job 2 join -5 joined 3 joiner 2 joy 6 july 3 junior 5 just -1 keen 5 keeping 9 keeps 5 keys -6 kind 2
    kindly 5 kindness 4 know -2 la -13 lab 3 lads 7 lambing 6 landed 9 lane -6 laptop -7 laugh 7 laughing 6
    launch 4 lawyer 11 leaning 6 learning 8 leave -3 leaving -2 left -2 let -1 letter -2 letting -5 licence -2
    lifeguard 7 lighting 11 like -3 likely 4 lines -10 lining 6 linkedin 6 little 4 loads 5 lodge 7 log -7 long 5
    look -3 lost -4 lot 3 lots 8 love -2 loves 8 luck 3 lunch -6 ma'am 12 mail -3 main -9 makes 4 making 6 mama -7
    manage 6 managers 8 map 4 march 4 market 4 master 8 match 6 mate 8 maternity 9 maths 10 may -1 maybe 1 mean -4
    means 9 meant 2 meeting -6 meetup 5 membership -8 mentioned -8 message 1 messaging 9 met -7 might 4 million 2
    min -6 mine 5 minute 6 minutes -5 miss 1 missing -7 mit -4 moment 5 month -2 more 2 morning 1 most -2 mostly 3
    mother 3 movement 6 mr 2 mrs -1 ms 2 msc -10 msg 7 much 2 mum -7 must -3 myself 5 name -2 nearer -5 nearly -4
    need -3 needs 2 neighbour -5 neighbours -7 network 4 new -1 nice -1 nicely 2 nicer 11 night -1 no -2 non 8
    none -4 noon 6 nose 9 not -3 note -3 notes -5 nothing -2 notice -3 now 3 nudge 9 nursery 7 obliged 5 of -2
    off -2 offer -5 offered 1 offering -5 ok -5 on -1 once 5 one 1 only -2 onsite 10 opening 7 openings 8 opens 2
    operator 6 opportunity 8 or 4 order -4 organisation 7 outfit 8 outside -9 page -2 pages -7 paid 5 pair 8
    pairing -7 panel -3 paper 3 papers 2 paralegal 5 parking -4 participant -6 pass -5 paste 10 paths 4 patience -3
    pay -3 pays -3 pension 5 permit 8 person 3 phone -2 picked 3 picking 5 picture 3 pile 6 pilot 1 places 4
    plant 2 planting 8 platform 6 please -3 pleased 6 pleasure -3 plot -6 plus 5 pm -1 point 5 polite -10 pool 5
    possible 3 postdoc 9 posting 5 pour -7 practice -3 pre -6 predecessor 5 prep -6 prepare -6 press -6 pretty 6
    probably 4 probation 6 process 3 producer 8 profile 5 project -2 proper 5 proud 7 pull -6 pulled -2 pulling 3
    pupil 9 pupils 8 put -1 putting 2 question -6 questions -3 quickly 6 quiet 3 quite 5 r 5 race -7 radar 6 ran 2
    rate 7 rather -2 reach 5 read 1 real -4 really 3 reason -4 receive 5 reception 3 reckon 9 records 13
    recruiter -5 reference -5 refund -8 regarding 8 regards 2 regret -6 release -4 remain 5 remaining 4 remove 10
    removed -7 reply -3 report 5 reporting 6 reschedule -8 researcher 6 residence 6 residents 4 resignation -6
    respect 5 restaurant 8 retention 6 retire -5 review -10 right 3 ring -3 ringing 4 rn 4 road 6 roads 7 role 1
    rooting 9 round -1 rounds 4 running 3 runs 2 sadly -9 safe 9 said -6 salon 8 same -1 sat 3 saturday -3 save 1
    say -4 scheduled 5 scheduling 11 scholarship -8 school 2 scoring -5 screening 5 sea -4 search 4 season 4
    second -2 section -2 see 2 seeing 4 seems 4 send -1 sending 3 senior 4 sent -4 sentence -6 september 1
    session -2 setting 9 settled 4 settles 7 seven -2 shared 2 she -5 shelter -5 shirt -6 shoes -6 shop 5 short -4
    shortlist -2 shortlisted 4 show -4 showing -5 shown 9 shut 5 side 4 sign -3 signal 6 signed 2 silent 11
    sincerely 2 sing -6 sir -4 sit 1 situation 5 six -2 sixth -8 skies 11 sleep 1 slept -8 slice -5 slot 4 slow 1
    small -4 smooth 6 solid -9 some 3 someone -2 soon 3 sooner -5 sorry -1 sorted 7 sorting 8 source -6 soz 8
    sparky 7 spot 8 spring -2 st 2 stack 6 staff 3 stage 2 stamp -4 stand -4 stands 5 started -3 status -8
    staying 2 stays 3 step -4 stepped 9 steps -6 stir -6 stoked 6 stone 7 stop -6 store -4 street 5 stroke 6
    stronger 7 submit -5 success 3 successor -8 such 3 suggest -6 suit 3 suited 10 sunday -3 supposed 7 surgery 3
    surprise 7 swing 7 ta 3 table 3 take -4 taken 2 takes -3 taking 1 talk -3 talks -4 tape -7 tax 7 tbh 10 tea -4
    tech 6 technician 3 telephone 3 tell -5 telling -6 ten -1 tenant -9 tenants -7 test -4 tester 10 thank 2 that 1
    the -1 their 4 theirs 7 them -3 then -1 there 2 therefore 3 they -2 thing -3 things 2 thinking -2 tho 7
    those -4 thought -3 thoughtful 5 thousand 7 three -3 through -1 thursday -1 thx 12 timetable 8 timing -6
    tin -11 title 5 to -2 together 1 told -5 tomorrow -6 too -3 took 4 top 1 touch 1 touched 9 touching 8 touring 6
    trade 5 trained 5 trainee 2 trainer 6 travel -6 travelling -7 treat 8 trouble 2 trust 5 tue -5 tuesday 1
    turn -5 turns 8 two -2 u -4 unanswered 8 understanding 4 unfortunately -5 unit 2 until -4 up 2 update -7 ur 5
    us -8 use -3 useful 8 vacancy 4 van 2 version -5 very 1 vessel 7 viewing -9 visit 4 voucher -5 wait 5 walk 1
    walks 7 want -1 warehouse 4 warmer 6 was -1 way 4 ways 7 we -3 wednesday -1 week -2 weekend -3 welcome -3
    welder 5 well 4 went 1 wet 4 what -1 when -3 where -3 whether -6 which -2 who -2 whole 4 why -9 will -2
    window -5 winds 6 wing 5 winter 3 wish 2 wishing 10 withdraw -1 withdrawing 1 withdrawn -4 without -2 woman -5
    won -7 word 4 work -2 worked -4 workers -5 workshop 5 worse -5 would -3 write -2 writing -1 wrote -6 x -3
    xxx 10 y'all 7 ye 8 years -2 yes 1 yesterday -4 you -1 yours -2`,
  pairs: `
    !_! -2 !_got 8 !_hope 10 !_i -4 !_thank 8 's_about 6 's_another 4 's_coming 4 's_got -7 's_interview 2 's_job 8
    's_kind 6 's_looking 9 's_name 6 's_on -1 's_really 8 's_school 8 's_still 6 's_the -6 ,_@address 5 ,_@break 2
    ,_@number -8 ,_@other -8 ,_@quote -7 ,_a -3 ,_about 3 ,_and 2 ,_any 9 ,_appreciate 8 ,_as -2 ,_because 6
    ,_but -1 ,_done -6 ,_dr -3 ,_everyone -7 ,_from 7 ,_got 8 ,_he -5 ,_honestly 5 ,_however 7 ,_if 4 ,_is 1 ,_it 6
    ,_kit 5 ,_mick -6 ,_miss 7 ,_mr -3 ,_no -11 ,_not -10 ,_one -3 ,_only 8 ,_our -8 ,_press -5 ,_really 9
    ,_should 5 ,_so 3 ,_something 7 ,_ta 8 ,_tell -5 ,_thank 5 ,_thanked -10 ,_that 4 ,_though 3 ,_three 7
    ,_thursday -2 ,_took 6 ,_truly 2 ,_up -6 ,_we -5 ,_which -2 ,_wish -8 ,_without -6 ,_you -1 ,_yours 5 ._. 3
    ._@dash -9 ._@number -4 ._@open -8 ._@quote -9 ._add -7 ._after -1 ._another 3 ._ask -6 ._bye 1 ._cheers 3
    ._come -6 ._congratulations 5 ._did 5 ._enjoy 8 ._from 7 ._god 6 ._good 3 ._goodbye 7 ._got 6 ._have 5 ._he -2
    ._here 5 ._honestly 7 ._hope 4 ._i -2 ._if -3 ._in -2 ._kindly 4 ._let 4 ._many -5 ._maybe 8 ._might 7 ._mr -6
    ._mrs -9 ._ms -6 ._must -9 ._my 3 ._no 5 ._now 7 ._okay 3 ._on 5 ._our -5 ._please -4 ._rain -7 ._right 10
    ._she -2 ._somebody -7 ._stay 9 ._thank 2 ._thanks 3 ._three 6 ._we -8 ._what -4 ._when -4 ._why -10
    ._wishing 10 ._would 5 ._your 2 ._yours -6 :_@address 5 :_@break -4 :_@link 6 :_@number -3 :_@quote -6 :_did -6
    :_four -8 :_how -7 :_i 2 :_is -10 :_not -7 :_ok -8 :_thank -4 :_two -2 ;_i 3 ;_it 6 ;_please 6 ;_the 5 ;_you 9
    ;_your 8 ?_? -6 ?_@break -5 ?_@open -10 ?_@quote -4 ?_and -6 ?_no 7 ?_or 10 ?_really 9 ?_sorry -7 ?_still 11
    ?_thanks -5 @address_, 7 @address_. 4 @break_@dash -5 @break_@number -3 @break_@other -5 @break_@quote -5
    @break_a -4 @break_all 2 @break_ask -6 @break_best 2 @break_can -9 @break_cheers 3 @break_could -4
    @break_dear -6 @break_fair 9 @break_first 6 @break_further -5 @break_good 9 @break_greetings 5 @break_happy 8
    @break_hope 4 @break_i 1 @break_if -7 @break_kind 2 @break_love 8 @break_many 2 @break_may 8 @break_met -5
    @break_mit -3 @break_mr -1 @break_my 2 @break_next -5 @break_not 7 @break_r 11 @break_regards 5
    @break_respectfully 4 @break_she -8 @break_sincerely 3 @break_take 4 @break_thank 3 @break_thanks 1
    @break_the -5 @break_un 11 @break_we -6 @break_what -3 @break_wishing 6 @break_with 3 @break_would 5
    @break_your 4 @close_@break -4 @close_@dash -8 @close_from -5 @close_thank -8 @currency_@other 9
    @dash_@number -6 @dash_@other -7 @dash_@quote 9 @dash_b -7 @number_, -3 @number_. -1 @number_: -4 @number_? -4
    @number_@break -4 @number_@close -8 @number_@dash -4 @number_@number 2 @number_@percent 4 @number_am 1
    @number_an 4 @number_at 3 @number_august -5 @number_feb -7 @number_february -7 @number_hours -4 @number_of 5
    @number_or 4 @number_pm -1 @number_today 7 @number_with -8 @open_@close -8 @open_@number -3 @open_@quote -4
    @open_company 10 @open_date 8 @open_no -7 @open_ref 8 @other_@break -6 @other_@link -5 @other_@other -3
    @other_@quote -6 @other_company 9 @other_interview -4 @other_withdraw -11 @quote_, -4 @quote_. -7
    @quote_@break -5 @quote_@close -2 @quote_dear -5 @quote_i -6 @quote_no -6 @quote_said -4 @quote_you -3
    @slash_madam 5 a_big -4 a_bit 3 a_brilliant 6 a_busy 3 a_cake -9 a_call 10 a_calm 8 a_candidate 6 a_chair 7
    a_chat 9 a_coffee 6 a_cold -11 a_couple 5 a_day 2 a_different 8 a_double 9 a_favour 7 a_fellowship 10 a_fine -3
    a_firm 3 a_first 8 a_flat 6 a_full 4 a_glass -5 a_good 2 a_great 6 a_happy 4 a_man 7 a_message 2 a_million 2
    a_minute 5 a_mistake -7 a_new -9 a_nice 4 a_permanent 5 a_phone 3 a_place 4 a_pleasure -4 a_position 4 a_post 2
    a_quiet 4 a_record 7 a_reference -7 a_research 8 a_role 4 a_room -4 a_school 6 a_seat 6 a_second -2 a_shot 7
    a_slot 4 a_small -3 a_smooth 7 a_start 8 a_stroke 7 a_strong 6 a_stronger 5 a_training 5 a_treat 7 a_very 5
    a_video 8 a_week 2 a_wonderful 2 a_year 2 a_yes 4 about_@number -7 about_an 4 about_coming 5 about_how 3
    about_interviewing 7 about_it 2 about_that 7 about_the 1 about_this 6 about_your -3 accept_my 10 accept_the -5
    accept_this -7 accepted_, 2 accepted_a 2 accepted_another -2 accepted_something -3 accepted_work 5 add_you 8
    admissions_, -9 admissions_interview -11 admissions_team -12 afraid_. -8 afraid_i -5 afraid_of -7 after_, -6
    after_a -2 after_all 3 after_careful 4 after_getting 8 after_i 8 after_lunch -8 after_the -7 afternoon_, 2
    again_, 2 again_. -2 again_: 5 again_and 8 again_at 6 again_for 4 again_when 6 agreed_to 1 ahead_and 4
    ahead_of 10 ahead_without -7 all_, 4 all_a 6 all_and -7 all_good 2 all_is 6 all_over 7 all_success 7 all_the -2
    all_this 8 all_well 7 all_your 5 along_. 7 already_, 4 already_. 3 altogether_. 5 am_, 5 am_. 6 am_about 10
    am_afraid -4 am_after 11 am_and 6 am_applying -10 am_available 2 am_bowing 4 am_calling 6 am_cancelling 7
    am_declining 10 am_delighted -8 am_doing 7 am_done 8 am_down 3 am_dropping 6 am_grateful 5 am_happy -5
    am_looking 3 am_more 11 am_most 8 am_not 2 am_or 3 am_out 5 am_pleased -7 am_pulling 2 am_really 4 am_settled 5
    am_so -4 am_sorry 2 am_staying 2 am_still 4 am_taking 5 am_the 3 am_therefore 7 am_very -4 am_withdrawing 4
    am_writing -4 an_email 7 an_evening 6 an_exam 8 an_interview -2 an_offer 6 analyst_position 5 analyst_role 3
    and_a 4 and_accepted 6 and_after 5 and_am 1 and_an 6 and_by 5 and_can -4 and_co -6 and_congratulations -7
    and_from 6 and_gave -2 and_good -4 and_got 6 and_has -2 and_hereby 6 and_hope 3 and_i 1 and_it -5 and_look -5
    and_may 6 and_me 4 and_must -4 and_need 6 and_nobody 4 and_regards 4 and_says 5 and_so 7 and_sorry 4 and_take 6
    and_thank 6 and_thanks 3 and_their 6 and_to 7 and_told -3 and_took 6 and_want 4 and_we -3 and_will -4
    and_withdraw 12 and_would -6 and_your -3 another_appointment 7 another_company 1 another_contractor 4
    another_crew 6 another_date -4 another_employer 7 another_family 7 another_firm 3 another_garage 4
    another_home 7 another_house 6 another_kitchen 4 another_lab 8 another_offer 6 another_one -6
    another_opportunity 5 another_organisation 6 another_outfit 8 another_position -3 another_post 5 another_role 6
    another_salon 7 another_school 7 another_shop 5 another_studio 5 another_team 6 another_thing 7 another_time -3
    another_yard 10 answer_has 5 answer_is 3 any_day -6 any_further 5 any_hour 5 any_interview 12 any_more 2
    any_time 6 anything_new 13 apologies_, 9 apologies_for 5 applicant_. 8 application_. -2 application_and 6
    application_as 8 application_for 6 applied_, 2 appointment_and 4 appointment_for -8 appreciate_it 6
    appreciate_the 5 appreciate_you 3 appreciated_. 9 apprenticeship_, 6 april_. -3 april_i 3 archivist_position 3
    are_a 5 are_all 7 are_ever 6 are_having 8 are_in -7 are_sorry -5 are_still -4 are_unable -10 are_withdrawing -6
    arranged_for 5 arranging_it 8 arranging_the 3 as_a 1 as_agreed -7 as_i 1 as_my -7 as_notice -5 as_of 4 as_on 7
    as_soon 3 as_things 6 as_your 5 ask_her 7 ask_you 5 asked_me -2 asked_what 1 asked_whether -5 asking_. 10
    asking_again 6 asking_me 4 asking_what 7 assessment_day 13 assistant_, 11 assistant_job 6 assistant_position 11
    assistant_post 4 at_@number -2 at_@open 9 at_@other 6 at_another 7 at_most -6 at_my 3 at_nine 5 at_once -7
    at_one 5 at_present 5 at_some 4 at_st 7 at_ten 5 at_the -2 at_work 3 at_your 4 attached_. -9 attend_. 9
    august_@number -5 autumn_, 3 available_from 6 b_@close -8 back_in 3 back_to 3 bar_job 10 be_a 2 be_able -6
    be_an -9 be_asked 6 be_attending 5 be_coming 2 be_continuing 4 be_delighted 4 be_doing 2 be_free 5 be_friday -4
    be_glad 2 be_going 2 be_great -10 be_honest 5 be_interviewing 9 be_joining 6 be_over 9 be_picking 6
    be_possible 2 be_reading -6 be_seeing 7 be_the 5 be_there -4 because_another 6 because_i 1 because_my -5
    been_a 3 been_given 7 been_the -7 been_withdrawn -4 before_friday -8 before_the 2 before_we 7 beg_to 6
    behind_a -8 being_so 3 believing_in -7 beside_me 6 best_, 2 best_. 6 best_finding 9 best_to 8 best_wishes -2
    best_with 1 better_suited 9 between_the -3 big_hug -4 bless_you 7 bless_your 7 board_. 6 book_club -9
    booked_in 7 boss_has 8 both_of 8 bowed_out 6 bowing_out 4 branch_manager 5 bring_my -7 bump_into 8 but_i -4
    but_it 4 but_the -3 but_we -5 but_your -8 buy_you 5 by_another 1 by_email 10 by_friday -3 by_mistake 6
    by_then -7 bye_now 6 call_about -3 calling_me 8 calling_to 8 came_away -5 came_back 8 came_in 6 came_out 6
    came_through 10 came_up 4 can_also 7 can_i -4 can_not -5 can_pass 10 can_see 8 can_start -11 can_strike 8
    can_take 5 cancel_, -5 cancel_an -9 cancel_it 4 cancel_my 4 cancel_or -6 cancel_that 9 cancel_the -1
    cancel_your -7 cancelled_, -4 cancelled_. 7 cancelled_by -11 cancelled_it -9 cancelled_the -4 candidacy_. 11
    candidate_@number -6 candidates_. 7 care_, 4 care_home 7 care_now 5 care_you -3 case_. 6 case_i 7 centre_on 7
    chance_, 6 chance_of 9 chance_we 10 change_, -6 change_my 5 changed_since 9 chat_. 7 check_up -9 checking_in 10
    cheers_, 2 cheers_for 5 choice_of 10 cleaning_job 9 clerk_. -5 client_. -4 clinic_, 7 clinic_. 7 close_my 6
    club_, -9 club_. -5 coffee_is 4 collection_. 10 college_. 6 come_. -5 come_at 5 come_down 8 come_for 2
    come_in 6 come_out 4 come_up 4 comes_next -5 comes_with 6 coming_back 8 coming_by -12 coming_for 3
    coming_forward 4 coming_to 2 comments_. -6 committed_to 5 committee_, -8 committee_for 9 company_@other 8
    company_is -8 company_name 8 confidence_. 10 confirm_. 6 confirm_by 8 confirm_that -8 congratulations_! -5
    congratulations_on 4 connected_, 10 connected_. 5 connected_here 6 consider_my 7 considered_for 6 contact_. 7
    continuing_. 4 continuing_with 5 contract_with 7 conversation_. 7 could_. -7 could_it 8 could_not 1
    could_still 4 could_tell 6 could_we 6 could_you -9 count_me 4 counter_. 4 couple_of 7 crew_. 3 cross_again 3
    cross_me 8 cv_, 8 dawn_, 7 day_, 2 day_and 3 day_at 5 day_before -10 day_of 6 days_, 8 dead_keen 8
    dear_captain 7 dear_mr 1 dear_mrs 3 dear_ms 1 dear_recruiters 7 december_at 3 decided_for 8 decided_not -6
    decision_to 6 decline_: -8 decline_the -5 decline_this -8 department_. 7 department_and 6 depot_, 6 desk_. 4
    did_. 5 did_not -2 did_u -7 did_you -8 different_position 9 dinner_. 5 do_appreciate 4 do_hope 5 do_i -8
    do_not -3 do_the 3 do_thursday -6 do_tuesday 4 do_your -9 doctor_has 7 done_, -7 doubt_i 5 down_a -3 down_the 4
    down_to 7 down_with 3 down_your 10 driver_interview 10 due_to 3 dust_settles 7 each_of 5 early_shift -6
    easy_decision -7 easy_on 9 editor_, -7 else_and 6 else_now 5 else_to 9 elsewhere_, 6 elsewhere_and 8 email_. -7
    email_about 11 email_as 7 email_so 5 email_to 8 email_too 4 email_with 4 email_you 7 end_, 4 end_. 7 end_up 5
    engineer_interviews 5 enjoy_the 9 enjoyed_hearing -7 enjoyed_it 8 enjoyed_meeting -7 enjoyed_our 14
    enjoyed_reading 6 enough_people -7 enough_to 6 even_more -5 ever_want 10 every_success 2 exam_. 10
    exercise_. 10 fair_winds 6 family_and 9 far_more 5 far_too 10 feel_terrible 10 feelings_at -7 felt_bad -5
    few_days 11 few_weeks 6 field_, 5 file_. 1 filling_the 3 find_a 3 find_another -3 find_somebody 7 find_your 7
    finding_a -6 finding_somebody 6 finds_a 4 finds_its 3 fine_. -5 fingers_crossed 7 finished_my 4 firm_. 3
    firm_so 7 firm_that -6 first_, 4 first_and 6 first_call 9 first_off 7 first_round 4 fit_for 7 fitting_me 2
    five_weeks 8 flat_. -6 flat_@number -10 flat_for 6 flat_on -6 flat_out 9 following_up 11 following_your 5
    for_. -6 for_@number 3 for_an -2 for_another -3 for_answering 7 for_arranging 6 for_asking 1 for_being 1
    for_believing -7 for_calling 10 for_coming -5 for_considering -2 for_eleven -6 for_everything -4 for_family 7
    for_following 3 for_friday 6 for_getting 3 for_going 7 for_good 6 for_half 9 for_head 5 for_how 11
    for_interview 7 for_inviting 1 for_it 5 for_leaving 6 for_letting -5 for_lining 5 for_making 5 for_me 4
    for_now 4 for_putting 3 for_reaching 3 for_ringing 4 for_saying 11 for_scheduling 9 for_sending 3 for_setting 9
    for_showing -5 for_sorting 8 for_telling -9 for_the 3 for_three 3 for_thursday 5 for_trying 7 for_two 4
    for_understanding 6 for_wanting 3 for_ward 3 for_wednesday 5 for_what 5 for_which 5 for_writing 7 for_your -2
    forgive_me 6 former_colleague 8 forward_. 5 forward_to -3 found_another -4 found_other 7 found_something 2
    found_work 9 four_weeks -6 free_from 9 fri_@number 6 friday_, 3 friday_. -3 friday_? -7 friday_i 7 friday_or 7
    friday_the 5 from_@open 4 from_consideration 8 from_home -4 from_me 1 from_october 7 from_september 7
    from_that 8 from_the 4 from_you -3 from_your 9 from_yours 5 front_desk 2 front_of -5 full_house 9
    further_with 5 garage_so 5 gave_a -8 generous_of 9 get_a 2 get_back 1 get_over 8 get_somebody 7 get_someone 6
    get_there 9 get_to 11 getting_me 8 getting_to 7 give_it -3 given_me 7 given_my 5 glad_of 6 glad_to 2 go_. -7
    go_ahead -3 go_into 7 go_on 5 go_well 7 go_with -8 goes_well 3 going_back 6 going_forward 10 going_on 5
    going_to -2 going_with 6 gone_and 8 gone_to 7 good_. 1 good_afternoon 5 good_choice 10 good_colleague 9
    good_day 6 good_for 7 good_hire 10 good_luck 4 good_morning 2 good_of 6 good_one 7 good_season 8 good_success 5
    good_to 4 good_wishes 3 goodbye_. 7 got_an -4 got_hired 5 got_on 9 got_one 6 got_something 5 got_the -3
    got_to -8 got_work 8 got_your 3 gracious_when 6 grant_, 11 grateful_, -6 grateful_. 10 grateful_for 3
    great_deal 4 greetings_, 6 had_been -4 had_read 9 had_to -3 had_written -6 half_the 5 hand_. 7 hands_on 6
    hang_up 8 happy_to 1 harbour_pilot 2 hard_feelings -6 hard_to 8 has_a 4 has_an -5 has_got -3 has_just 6
    has_put 6 has_run 6 has_taken -1 has_withdrawn -7 have_. 4 have_a 3 have_accepted 1 have_agreed 7 have_also 10
    have_another 2 have_asked 4 have_been 2 have_changed -4 have_chosen 4 have_committed 6 have_decided -3
    have_gotten 7 have_had 3 have_heard 3 have_in 8 have_joined 5 have_landed 6 have_made 5 have_me 8 have_missed 5
    have_no -5 have_not -3 have_one 8 have_promised 5 have_put 4 have_read 4 have_signed 4 have_started -4
    have_the 8 have_thought -5 have_to -6 have_told -5 have_took 9 have_your 5 he_does -4 he_is -4 he_said 7
    he_was -4 he_will -8 head_'s 11 head_of 4 head_round 7 heads_up -5 hear_about 6 hear_from -1 hear_how 5
    hear_it -5 hear_of 7 hello_dr -3 hello_mrs 8 hello_to 12 help_. -6 her_number 1 here_, 10 here_@close 12
    here_about 10 here_and 9 here_in 6 here_it 3 here_on 6 here_re 9 hi_, -5 hi_all -3 hi_mr 6 hi_mrs 9 hi_ms 4
    hi_sue -9 hi_team 13 him_and -6 hire_, 7 hire_. 7 hired_on 9 hiring_. 4 his_application -6 his_number 10
    home_and 1 honest_, 9 hope_all 4 hope_it 5 hope_our 6 hope_the 8 hope_this 5 hope_you 3 hope_your 8 hour_, 6
    hour_? 5 hour_before -9 house_, 7 how_do -9 how_it 1 how_much 9 how_the 4 however_, 5 i_accepted 7
    i_apologise 4 i_applied 4 i_appreciated 6 i_bowed 6 i_came -7 i_can -5 i_cancelled -5 i_confirm -11 i_do 1
    i_doubt 7 i_dropped 4 i_enjoyed -3 i_feel 5 i_got 5 i_had -4 i_hope 3 i_joined 8 i_know -1 i_left -5 i_like 7
    i_look -6 i_may 3 i_might 2 i_move -8 i_only -8 i_passed 6 i_point 7 i_probably 8 i_pulled 4 i_rather 5
    i_really 1 i_remain 3 i_respectfully -5 i_say -5 i_signed 6 i_stand 5 i_start -4 i_stepped 8 i_suggest -5
    i_thank 5 i_therefore 4 i_thought 6 i_told -4 i_took 4 i_trust 6 i_turned -3 i_wanted -1 i_wish 3 i_withdraw -3
    i_withdrew 5 i_wrote -3 if_a 4 if_anything 5 if_i 5 if_it -5 if_the -4 if_this 6 if_we 4 if_your 6 in_. 4
    in_@number -7 in_about 6 in_another 10 in_at 4 in_august 6 in_case 3 in_contact 5 in_february 3 in_for 5
    in_from -7 in_front -5 in_house 10 in_it 3 in_january 5 in_june 5 in_leeds -6 in_march 5 in_my 4 in_on 3
    in_person 5 in_the -2 in_their -5 in_to 7 in_touch 1 in_town -7 in_which -3 in_with 8 in_your 3 instead_, -5
    instead_? 2 interview_! 9 interview_, 2 interview_. 5 interview_after 4 interview_and -3 interview_at 5
    interview_because -5 interview_booked -5 interview_but 14 interview_call 5 interview_date 6 interview_day -5
    interview_for 3 interview_invitation 3 interview_invite 9 interview_now 10 interview_of 7 interview_offer 12
    interview_on 4 interview_slots 8 interview_today 3 interview_tomorrow 3 interviewed_on -10 interviewing_. 8
    interviewing_for 5 interviews_, 5 interviews_. 4 interviews_in 3 interviews_last 5 interviews_on -3
    interviews_this -9 into_a 7 into_each 5 into_the -5 invitation_. 7 invitation_; 7 invitation_and 6
    invitation_to 3 invite_. 12 invite_you -4 inviting_me 2 inviting_us -4 is_, 4 is_@number 5 is_a 4
    is_attached -8 is_closer 6 is_fine -6 is_going 6 is_good 6 is_it -5 is_looking 7 is_no 2 is_still -4 is_that 2
    is_there -7 is_well 6 it_'s 2 it_, 1 it_. -1 it_: 4 it_; 7 it_any 5 it_looks 8 it_may 8 it_meant 5 it_now 4
    it_off -4 it_rude -7 it_so 7 it_some 9 it_that 3 it_the -8 it_up -4 it_was -1 it_well -12 it_with 4 it_works 7
    itself_. -6 january_, 6 january_i 5 job_, 5 job_. 4 job_at 5 job_elsewhere 4 job_this 9 job_title 5 job_with 3
    join_you -9 joined_a 8 joined_another 2 june_at 3 just_accepted 4 just_do 5 just_now 4 just_say -7
    just_signed 4 just_touching 6 just_wanted 7 keen_. 4 keep_in 5 keep_my 8 keep_that 5 keep_to 7 keeping_well 9
    kind_. -5 kind_invitation 7 kind_note 8 kind_of 4 kind_regards 1 kind_to 7 kind_words 8 kindly_take 6
    kitchen_, 5 kitchen_. -5 know_about -9 know_so -9 know_what 6 know_you -5 last_autumn 7 last_day -7
    last_night 5 last_one 8 last_tuesday 6 last_year 5 late_notice 5 lead_. 7 lead_opening 5 lead_role 5 leave_it 5
    leave_that 7 leave_you 6 leaving_you 3 leeds_. -9 leeds_and -7 left_out 5 left_you 7 let_'s 5 let_u 6 let_you 2
    letter_, -5 letter_and 8 letter_inviting 3 letting_me -3 letting_you 9 library_books -8 like_i 5 like_to -2
    line_to 5 lines_, -6 lining_up 6 list_. 5 long_. 4 long_before 7 longer_a 9 longer_have -8 look_after 4
    look_forward -6 looking_, 3 looking_. 7 looking_forward -4 lot_for 9 lot_to 3 love_and 5 lovely_. 6 luck_, 7
    luck_. 4 luck_filling 4 luck_getting 10 luck_with 5 ma'am_, 6 mail_. -6 mail_and 7 make_it 1 make_the 3
    making_room 7 making_the 6 manager_'s 6 manager_interview 7 manager_interviews 9 manager_job 5 many_thanks 1
    map_. 9 march_, 4 march_and 6 match_for 3 mate_, 5 may_. -2 may_and -6 may_at 5 may_god 11 may_remember 5
    may_the 10 may_your 8 me_. 4 me_a 7 me_about 3 me_after 7 me_an 5 me_and 1 me_by 6 me_for 3 me_forward 8
    me_from 3 me_i 9 me_in 4 me_know -6 me_last 8 me_off 5 me_on 4 me_out 4 me_over 5 me_some 5 me_the -5
    me_through -3 me_till 10 me_up 4 means_i 8 meant_a 5 meet_again 4 meet_in 6 meet_me 4 meet_the 2 meeting_, -9
    meeting_on -4 meeting_you -2 meetup_, 7 meetup_in 4 message_, 8 message_about 2 message_and 7 message_of 8
    message_with 9 messages_about 10 messaging_me 9 middle_of 5 might_not 7 might_we 7 million_for 4 mind_. 5
    minute_? 9 miss_it -8 moment_, 2 moment_i 8 monday_? 5 monday_@number 3 monday_@open -10 monday_after 6
    monday_and 6 monday_at -5 money_, 2 month_, 5 months_since 6 more_and 9 more_for 6 more_interviews -11
    more_to 6 morning_? 9 morning_and 2 morning_mr 9 morning_ms 7 morning_or 6 most_grateful 7 most_of -6 move_my 6
    move_your -5 moved_by -6 moved_my 8 mr_. 2 mrs_. 3 ms_. 3 ms_bell 3 ms_ward 15 msc_in -9 much_. 12
    much_appreciated 8 much_for 3 much_success 6 much_that 7 much_to 6 mum_, -7 museum_. -9 must_be 8 must_cancel 8
    must_decline -6 must_therefore 7 must_withdraw -3 my_answer 8 my_apologies 4 my_application 1
    my_appointment -12 my_behalf 8 my_best 6 my_brother -4 my_candidacy 5 my_candidature 6 my_career 6
    my_contract -8 my_current 6 my_day 4 my_decision 6 my_email 9 my_employer -8 my_end 7 my_file 8 my_flatmate 9
    my_form 6 my_former 10 my_hat 7 my_head 5 my_heart 8 my_inbox 8 my_little 9 my_membership -7 my_mind 4
    my_mother 6 my_mum 5 my_name 3 my_network 4 my_note 7 my_old 3 my_own 5 my_papers 6 my_present 9 my_profile 7
    my_questions 6 my_resignation -6 my_side 12 my_slot 1 my_spot 5 my_successor -8 my_thanks 7 my_time 7
    my_whole 4 my_withdrawal 8 my_word 4 myself_. 9 myself_forward 7 myself_out 6 myself_to 8 name_in 9 name_off 3
    need_the 3 needing_it 8 needing_the -11 new_branch 9 new_colleague 12 new_employer -6 new_job -7 new_one -6
    new_role -7 new_salary -9 new_wing 5 news_i -8 next_candidate 7 next_person -4 next_tuesday 2 next_week -2
    nice_of 8 nice_to 8 night_and 7 nine_. 8 nine_o'clock -4 no_. 3 no_answer -5 no_bus 9 no_good 9 no_hard -6
    no_i -5 not_. -6 not_about 8 not_ask -6 not_attend 6 not_be -2 not_change 9 not_come -3 not_coming 2
    not_continue 4 not_feel -7 not_get 5 not_give -5 not_going 7 not_hear 5 not_look 7 not_make -2 not_need -5
    not_often 9 not_open 5 not_reach 9 not_say 3 not_see 5 not_start 9 not_sure 2 not_take -7 not_think 2 not_to -6
    not_too 9 not_wait 8 note_, 7 note_. 5 note_about 6 notice_. -5 notice_of -6 now_, 4 now_. 3 now_and 4 now_so 3
    number_: 2 nurse_, -6 obliged_to 5 october_, 4 of_all -5 of_another 10 of_any 7 of_luck 1 of_me 1 of_monday 5
    of_my 2 of_news 7 of_that 6 of_the -1 of_their -5 of_these 5 of_what 2 of_work 5 of_you 2 off_, -1 off_. 6
    off_and 9 off_the 1 off_to 12 off_your -4 offer_, -5 offer_. 2 offer_me 2 offered_a 2 offered_an -4
    offered_the -9 offered_work 9 office_, -4 office_. 4 office_and 9 office_will -11 officer_, -10 on_, 6 on_. 2
    on_@number -2 on_@open 10 on_@other 4 on_a 3 on_at 6 on_file -6 on_her 3 on_here 9 on_his 7 on_linkedin 6
    on_me 1 on_monday -1 on_night -7 on_our -7 on_request -8 on_saturday -3 on_shift 6 on_that 5 on_the -3 on_to -3
    on_top 4 on_tuesday -2 on_with 3 once_i 6 once_more 8 once_the 7 one_. 4 one_at 6 one_day 8 one_other 7
    one_out 7 only_. -7 only_me 8 only_now 8 open_, 6 open_. 7 open_evening 8 open_the -7 opening_! 7 opening_, 5
    opening_. 3 opening_night 12 opens_on 5 opportunity_, 4 opportunity_and 5 or_@number 6 or_any 8 or_cancel -7
    or_do 5 or_else 6 or_monday 4 or_on 9 or_thursday 4 or_tuesday 3 or_wednesday 7 other_at 5 other_candidates 7
    other_day 3 other_firm 5 other_two -7 other_work 6 our_@number 8 our_application -7 our_call 6
    our_conversation 7 our_furniture 10 our_head -7 our_paths 6 out_, 2 out_. 5 out_about 2 out_for 2 out_here 7
    out_in 5 out_of 2 out_your 8 over_, 7 over_in 3 over_the -3 over_there 6 over_to 10 pair_of 3 panel_'s 9
    panel_? 9 panel_would -9 paper_on 8 paralegal_interview 6 part_time 7 participant_@number -4 pass_on -4
    passed_my 7 passed_the -5 paths_cross 5 people_and -10 people_for 4 person_for 4 phone_, 2 phone_. -5
    phone_call 6 pick_up 7 picked_me 8 picking_up 5 piece_. -10 pile_. 6 place_in 5 plant_. 5 please_close 9
    please_confirm -4 please_cross 5 please_do 2 please_forgive 5 please_ring -8 please_take -4 please_withdraw 8
    pleased_to 4 plot_@number -6 pm_. -5 pm_? 3 point_. 7 position_, 1 position_@close 9 position_and -1
    position_at 6 position_of -4 position_on 5 position_that 9 position_this 9 position_with 2 possible_? 8
    possible_for 6 post_. 5 post_and 5 post_of -3 post_this 11 post_with 9 practice_and 9 practice_in 7
    present_company 9 probably_will 7 process_. 4 project_. -6 promised_to 4 pull_my 9 pulling_out 4 push_it 8
    put_it -3 put_my -8 put_the -7 put_you 8 putting_in -11 putting_me 6 questions_. -6 questions_about 9 r_. 5
    rain_. -7 rather_keep 4 rather_not -4 re_the 6 reach_me 6 read_. 7 read_it 2 read_my 8 reading_it 6
    reading_room 5 reading_the 5 really_appreciate 4 really_keen 6 reason_. -4 reasons_i 8 receive_your 6
    receptionist_job 7 record_. 3 recruiters_, 7 recruitment_. 8 recruitment_team 8 regarding_the 9 regards_, 1
    regards_to -2 release_my 6 remain_at 8 remember_me 6 remember_that 3 remove_my 9 reply_, 9 reply_and 8
    request_for -10 resignation_from -6 respect_, 4 respectfully_yours 6 rest_of 9 return_library -7 review_. -8
    right_person 2 ringing_. 6 ringing_me 5 ringing_to 4 role_, 2 role_. 4 role_and 4 role_last 4 role_on -6
    room_for 4 rooting_for 9 round_. 6 rude_. -9 run_into 4 running_. 5 said_he -7 said_no -4 said_that -5
    said_yes 4 salon_. 6 same_, 7 same_afternoon 6 same_day -2 same_morning 8 same_time -9 saturday_, -4
    saturday_job 9 saturday_morning 8 saw_your 7 say_he -9 say_hello 12 say_i -5 say_so -8 say_thanks -8
    say_that -3 say_the 5 say_when 7 says_@quote -8 says_no -4 scheduling_me 6 school_kitchen 7 search_! 7
    search_, 5 search_. 4 search_and 2 search_goes 3 season_is 7 second_interview -5 second_invitation 6
    second_time 7 secretary_, -8 section_. 11 see_each 7 see_how 6 see_me 7 see_the -2 see_what 6 see_where 7
    see_you -7 seems_to 3 selection_. 5 selection_for 6 send_. -3 send_an 7 send_you 3 sending_the 5 sent_this 5
    september_i 5 set_on 8 setting_it 4 setting_up 6 settled_in 4 shall_not 8 shared_folder -10 she_had -4
    she_has -3 she_is 2 she_was -4 she_will -10 shift_and 7 shift_the 7 shift_work -8 shift_workers -7 shoot_you 5
    shop_, 5 short_notice -2 should_be 11 should_i -8 shout_when 10 showing_us -6 side_, 4 signed_a 8 signed_for -7
    signed_on 4 signed_with 2 since_i 6 since_taken -5 since_the 4 since_then 6 since_we 4 sincerely_, 1
    sir_@slash 5 sit_this 9 sleep_on 9 slept_on -7 slot_. 4 slot_on 7 slot_to -7 so_can 7 so_could 5 so_count 5
    so_decent 4 so_gracious 8 so_he -10 so_here 5 so_it 6 so_kindly 3 so_late 5 so_let 10 so_may 9 so_much 2
    so_my 8 so_no -7 so_please 3 so_pls 7 so_quick 5 so_quickly 4 so_soon 8 so_sorry -4 so_thank 6 so_the 5
    so_we -5 so_you 7 some_other 9 somebody_else 2 somebody_good 4 somebody_lovely 8 somebody_soon 9 someone_good 9
    someone_who 3 something_else 7 soon_. 1 soon_and 11 soon_as 3 sorry_, -2 sorry_about 11 sorry_and 11
    sorry_but 6 sorry_for 3 sorry_to -2 spot_. 4 spring_, 5 spring_. 2 spring_i 5 staff_a 7 stage_. 6
    stage_manager 4 stands_, 6 started_a -5 started_at 9 stay_connected 7 stay_put 8 stay_with 8 staying_put 7
    staying_where 7 stepped_out 6 stepping_out 6 still_a 3 still_be 4 still_come 8 still_no 8 still_open -9
    still_really 11 stone_, 9 stop_here 6 stop_the -9 street_. 6 study_. -5 success_with 4 sue_, -10 suit_me 6
    suit_you 5 sunday_, 1 sunday_. -4 supervisor_interviews 8 supervisor_job 12 supposed_to 7 ta_for 2 take_it -4
    taken_me 3 taken_on 5 taken_the 5 taken_up 3 taking_my 9 talk_, -8 talk_. 8 talk_with 11 talked_it -7
    talked_to 8 team_, -6 team_. 4 team_a 10 team_finds 6 tech_interview 7 technician_interview 7
    telephone_interview -10 tell_me -7 tell_the -6 tell_you 4 telling_me -9 ten_, 7 ten_minutes -4 ten_o'clock 8
    term_. 6 than_before -10 than_the 2 than_what 9 thank_her -7 thank_the 6 thank_them -6 thank_u 10 thank_you 2
    thankful_you 9 thanks_! -6 thanks_, -5 thanks_a 5 thanks_ever 4 thanks_for 2 thanks_heaps 4 thanks_so 2
    thanks_very 5 that_'s -3 that_, 4 that_. 6 that_day 7 that_i 4 that_interview 4 that_morning 1 that_said 9
    that_same 10 that_the 1 that_there -7 that_they -5 that_was 5 that_way 6 that_we -3 that_you 1 that_your 5
    the_@number 4 the_@open 5 the_@other 7 the_air 6 the_analyst 5 the_apprentice 7 the_archivist 3 the_baker 7
    the_bakery 4 the_bank -5 the_barista 8 the_bother 8 the_brand 4 the_break -6 the_brewery 4 the_chance 1
    the_change -5 the_chat -6 the_choir 8 the_christmas -7 the_cleaning 5 the_clinic 11 the_coming 8
    the_committee 6 the_community 8 the_contract -1 the_day 3 the_demo -7 the_doctor 4 the_dogs -7 the_door 5
    the_drive 8 the_dust 5 the_electrician 8 the_exhibition 8 the_extra 6 the_fall -8 the_family 8 the_fee -4
    the_field 5 the_first 3 the_flat -3 the_fleet 6 the_floor 9 the_form 4 the_front 4 the_go 7 the_grant 9
    the_grants 10 the_group 3 the_guild 7 the_hall 5 the_harbour 5 the_harvest 10 the_hassle 9 the_hire 4
    the_hospice -8 the_hours 6 the_icu 6 the_inmail 5 the_inspection -10 the_interest 6 the_interview 5
    the_interviews 1 the_invitation 3 the_invite 4 the_kind 7 the_lads 7 the_lambing 8 the_lead 8 the_letter -5
    the_library 4 the_lifeguard 8 the_list 3 the_lovely 6 the_main -9 the_market 7 the_meeting -6 the_middle 5
    the_moment 6 the_most 4 the_msc -9 the_museum 4 the_new 4 the_note -4 the_notes -6 the_notice -9 the_nudge 10
    the_offer -6 the_onsite 6 the_opportunity 5 the_other -4 the_panel 3 the_paper 1 the_paralegal 3 the_parking 9
    the_partners 7 the_person 5 the_phone -3 the_picture 6 the_piece -7 the_pile 5 the_planner 6 the_plant 3
    the_platform 6 the_pool 2 the_position -4 the_post -3 the_postdoc 9 the_practice 3 the_procedure 10
    the_process 4 the_programme 3 the_questions -7 the_recruitment 4 the_remaining 5 the_residents 6 the_rest 5
    the_right 1 the_ring 8 the_road 9 the_role -6 the_roofing 5 the_running 2 the_salon 5 the_saturday 9
    the_school 5 the_search 5 the_season -2 the_second -4 the_selection 8 the_service 8 the_shop 7 the_shout 8
    the_site 6 the_sleep -9 the_slot -2 the_spring -3 the_staff 8 the_status -9 the_study -5 the_sunday 8
    the_surgery 9 the_table 2 the_terms -3 the_theatre 7 the_tour -1 the_trade 5 the_trainee 2 the_trust 7
    the_two -5 the_unit 7 the_vacancy 3 the_very 7 the_viewing -10 the_visitor 5 the_wages 8 the_waiting -5
    the_wedding -7 the_weekend 9 the_woman -7 the_workshop 4 the_xxx 5 them_a -9 them_and 5 them_my 7 then_. 4
    then_you 7 there_, 3 there_. 3 there_are 8 there_for 7 there_is 3 therefore_i 4 therefore_withdrawing 8
    these_days 4 they_need 4 they_pay 5 they_wanted -9 they_will -5 thing_. 5 things_are 8 think_i 3 thinking_it 9
    thinking_of 3 thirty_years 9 this_, 5 this_. 3 this_afternoon 8 this_as -5 this_end 5 this_is 6 this_message 7
    this_month -5 this_morning -4 this_number 7 this_occasion -5 this_on 7 this_one 6 this_point 10 this_summer 8
    this_to 3 this_up 4 this_will 6 this_with 6 this_year -6 though_, 6 thought_, 3 thought_i -2 thought_of 3
    three_candidates -7 three_interviews -5 three_months 9 through_for 6 thrown_in 8 thursday_'s -5 thursday_, -6
    thursday_. -4 thursday_@number 8 thursday_or 3 thursday_the 7 time_as 9 time_for 5 time_i 2 time_post -7
    time_so 11 title_@other 6 to_@number -7 to_@open 7 to_accept -7 to_another 7 to_anyone 7 to_ask 2 to_become -11
    to_call 5 to_cancel -2 to_carry 4 to_come 2 to_decline -8 to_do 4 to_drop 6 to_explain 4 to_find 7 to_finish 6
    to_get 6 to_go -2 to_hearing -7 to_hold -5 to_interview 3 to_keep 3 to_know 3 to_manage 9 to_me 3 to_meet -3
    to_meeting 3 to_mess 3 to_mind 9 to_move -5 to_myself 4 to_open -5 to_pass -7 to_prepare -5 to_pull -8
    to_read 3 to_receive 6 to_remain 9 to_reply 8 to_ring 4 to_run 5 to_say -4 to_see 4 to_send 4 to_shift 6
    to_sit 3 to_sleep 8 to_some 6 to_stay 2 to_take -4 to_tell -3 to_thank -2 to_that 8 to_the -1 to_think 3
    to_try -6 to_tuesday 6 to_us -3 to_use 8 to_what 7 to_whom 5 to_withdraw -1 to_write 4 to_you 3 today_. 7
    told_my 6 told_the -5 told_them -7 tomorrow_. -6 tomorrow_after -6 ton_for 6 too_, 5 too_. 2 too_so 6 took_a 3
    took_another 12 took_it 10 took_me 4 took_my 4 took_the 1 touch_, 4 touched_. 6 touched_that 5 touching_base 8
    tour_. 4 town_, 10 trained_for 6 tram_driver 8 treat_to 9 tried_your 9 trouble_, 10 trouble_. 6 tuesday_'s 9
    tuesday_, -4 tuesday_: -5 tuesday_@number 4 tuesday_after 8 tuesday_and 7 tuesday_to -5 turn_up -4
    turned_down -8 turned_it -5 turning_it 6 turns_out 5 turns_up 6 twice_already 7 two_. 3 two_or -9 u_for 11
    u_know 6 u_tell -9 unanswered_. 7 understanding_, 6 unit_. 6 university_and -8 unless_you -5 until_@number -7
    until_i 5 up_an 6 up_by 5 up_for 3 up_in 1 up_on 8 up_that 8 up_your 9 us_, -5 us_. -5 us_again -9 us_for -5
    us_on -5 vacancy_, 7 vacancy_. 3 vacancy_at 9 van_'s 10 van_der 5 very_best 6 very_kind 8 very_pleased 6
    very_polite -8 video_call 9 wait_to 8 waiting_for 1 waiting_list -5 want_it 7 want_this 8 want_to -1 want_you 5
    wanted_you 5 wanting_to 2 wants_me 5 wants_to -3 was_a -8 was_an 4 was_cancelled -5 was_generous 4 was_good 7
    was_meant 9 was_never 8 was_not -5 was_offered 5 was_pleased 5 was_really 9 was_the 5 was_touched 5 was_very 7
    way_, 8 way_i 8 we_are -4 we_bump 7 we_can -3 we_could 9 we_do 1 we_find 10 we_get 5 we_hang 8 we_have -11
    we_make 6 we_move 6 we_need -6 we_push 7 we_regret -6 we_spoke 6 we_stay 11 we_thank -10 we_were -1 we_will -3
    we_wish -5 we_would -7 wednesday_, -6 wednesday_@number 5 wednesday_morning 7 week_, 3 week_at 7 week_i 6
    week_so 8 weeks_. -8 well_, 5 well_. 4 well_for 9 well_so 3 well_to 6 well_with 3 went_on -6 went_to 8
    were_in 7 were_kind 6 were_very 2 what_'s 5 what_a 3 when_the 3 when_you 3 whenever_i 8 whenever_you -4
    where_i 6 whether_the -3 which_i 2 which_means 7 who_loves 8 who_showed 10 will_ask 6 will_be -5 will_bring -7
    will_confirm 7 will_email 8 will_follow 6 will_give 10 will_hand -9 will_have -7 will_leave 5 will_meet 10
    will_never -8 will_put 7 will_reach 10 will_run 6 will_send 3 will_shoot 5 winds_to 7 winter_. 7 wish_you 2
    wish_your 6 wishes_, -4 wishes_for 8 wishes_to 4 wishing_the 7 wishing_you 7 with_. 7 with_all 4 with_an 7
    with_another 4 with_best 1 with_dr -8 with_finding 6 with_his -4 with_interest 7 with_it 5 with_no 5
    with_people 6 with_so 5 with_somebody 6 with_such 6 with_the 1 with_two 5 with_us -6 with_warm 3 with_you 4
    with_your -5 with_yours 9 withdraw_from 1 withdraw_his -7 withdraw_me 8 withdraw_my -3 withdraw_our -8
    withdraw_the -5 withdraw_your -5 withdrawing_. 7 withdrawing_because 3 withdrawing_my 2 withdrew_from 2
    withdrew_last 9 withdrew_my -6 within_a -7 woman_was -9 word_, 6 word_from 7 word_to 6 words_about 6 work_at 5
    work_elsewhere 6 work_in 6 work_on 4 works_out 8 workshop_. 6 would_be 2 would_just 8 would_let 10
    would_like -2 would_not -3 would_rather -3 would_still 3 would_suit 6 would_you -4 write_again 6 writing_back 5
    writing_this 5 wrote_the -4 wrote_to -3 ya_. 6 year_, 4 year_end 4 years_in 5 yes_, 2 yes_on 7 yes_to 1
    yesterday_. -4 yesterday_about -6 yesterday_and 8 yet_. 4 you_about 2 you_again 3 you_an 10 you_and 2
    you_answered 4 you_are -1 you_as 8 you_asked -3 you_asking 7 you_at 2 you_be 6 you_before 10 you_booked 5
    you_both 2 you_could -3 you_decide -6 you_ever 8 you_every 1 you_fill 3 you_find 2 you_for 1 you_from 6
    you_get 4 you_give -6 you_good 3 you_her 3 you_his 10 you_hoped -6 you_in 3 you_invited 4 you_left 5 you_let 5
    you_like 3 you_look 5 you_made 5 you_mentioned -3 you_move -10 you_much 5 you_need -5 you_on 2 you_once 8
    you_people 6 you_picked 5 you_put -8 you_rang 4 you_so 2 you_some 7 you_soon -7 you_success 4 you_tell -6
    you_that -1 you_the -5 you_thinking 8 you_to 2 you_told 5 you_took 3 you_understand 6 you_very 5 you_wanted 4
    you_well -1 you_were 1 you_when 3 you_with 4 you_would -1 your_@number -5 your_advertisement -9
    your_application -4 your_call -5 your_colleague 1 your_company 7 your_cv -7 your_department 8 your_desk 8
    your_email 2 your_end 9 your_group 4 your_inmail 6 your_interest -5 your_invitation 7 your_kindness 4
    your_letter 2 your_mail 5 your_man 10 your_note 4 your_office 10 your_phone 6 your_predecessor 5 your_process 4
    your_recruitment 6 your_reply 9 your_residents 7 your_second 12 your_shop 8 your_study -6 your_system 8
    your_trust -12 your_way 11 your_work 7 yours_, -3 yours_sincerely 1`,
  meanings: `
    accepted 2 advising -5 afield -8 afterthought 2 apology -1 asEmployer -5 aside 5 asksAgain 3 beseech 3
    bidding 6 cancel -4 candidacy 3 checkIn 1 coming 2 connecting 8 contactMe 5 doubt 8 elsewise -1 employs 4
    expected 4 flaw 12 freesHour 3 goodwill 3 hardship 3 harksBack 1 harsh 10 harshTo 6 hush 7 informs 1
    interview 2 interviewThere 2 interviewed -5 introduction 10 invited 1 invitedTo -1 later 2 leaning 3 letGo 1
    linkedinByName 8 moveHint -3 moveStrong 1 moveWeak 2 news 5 noGoodwill -6 noNeed -4 noWorth 1 notApology -3
    notFlaw 3 notOffer -1 notPay 5 notRank 2 ofAnother -1 ofEmployer -5 ofInterview 6 ofOffer -2 offerDeadline 6
    offerSoon -3 onLinkedin 3 openAct -4 openIf 2 openWere 4 otherFirm 2 otherInterest 3 otherInterview -2
    otherThing -7 otherTime -2 otherTold 2 pay 4 payHint 2 perTime 3 permission 1 ponder 3 pressed 3 rank 2
    rankBeside 7 reach 1 referring 6 refusal -2 rejoining -5 remove 3 reply 9 resend 8 scorn 6 seeHow 10 shaky 10
    slightMove 8 slightPay 2 slightStart 3 slightTerms 2 sneer 5 someDay 2 soon 4 sorry -1 sour -1 stall 6
    staying 2 stillOpen 7 suited -2 termsHint -3 texting 3 thanks 2 thatIsAll -4 time -3 timing 2 toldOf -6 topic 2
    tradeOf 1 undecided 3 unlessYou 5 unneeded 2 voicemail 3 wanting 3 wentQuiet 9 whyCounted 8 whyStudy 4
    willing 3 withdraw -1 worth -3`,
  traits: {
    'against 1': -7,
    'against 2': -7,
    'against 3': -7,
    'against 4': -7,
    'against 5': -7,
    'against 6': -7,
    'against 7': -8,
    'against 8': -8,
    'clear 1': -1,
    'clear 2': 3,
    greeting: 1,
    headers: -3,
    'known 1': -14,
    'known 2': -9,
    'known 3': -14,
    'known 6': -5,
    'known 8': 1,
    'known 9': -1,
    'length 2': -9,
    'length 4': -1,
    'length 6': -1,
    'length 7': -2,
    'mine 0': -12,
    'mine 1': -2,
    'mine 2': 2,
    'mine 3': 1,
    'mine 4': -6,
    'obstacle it accepts the interview': -5,
    'obstacle it answers an offer, not an interview': -13,
    'obstacle it doesn’t read like a message': -19,
    'obstacle it isn’t about a job interview': -8,
    'obstacle it isn’t about an interview of yours': -14,
    'obstacle it leaves a job': -4,
    'obstacle it only tells of an interview': -8,
    'obstacle its interview is over': -14,
    'obstacle it’s about someone else’s interview': -6,
    'obstacle none': 13,
    'obstacle nothing in it turns an interview down': -15,
    'obstacle the employer writes it': -6,
    'others 0': -1,
    'others 2': -5,
    'others 3': -8,
    'ours 0': -1,
    'ours 2': -9,
    'ours 3': -5,
    'own 1': 2,
    'own 2': 3,
    'own 3': 3,
    'own 4': 3,
    'own 5': 1,
    'own 6': 3,
    'own 7': 4,
    'scenario cancellation': 1,
    'scenario connect': 9,
    'scenario decline': -4,
    'scenario follow-up': -3,
    'scenario reply': 1,
    'scenario reschedule': 7,
    'scenario resend': 8,
    signOff: 2,
    'unclear 1': 4,
    'unclear 2': 9,
    'yours 0': -3,
    'yours 1': 1,
    'yours 2': -3,
    'yours 3': -3,
  },
};
