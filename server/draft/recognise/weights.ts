/* Written by `npm run learn`: what each clue weighs in telling drafts from other documents. */
import type { Weights } from './clues';

export const weights: Weights = {
  bias: -11,
  words: `
    's -1 academy 6 accept -9 actually 5 administrator 11 advert 7 advertisement -10 afraid -7 after -2 afternoon 8
    agreed -3 al -5 alerts -6 all -2 allotment -5 allowance 7 alright 6 also 3 altogether 7 always 6 am 1 among 6
    an -1 analyst 5 and -2 anna -11 another 1 answer -1 answering 5 any 2 anymore 6 anything -5 anyway -2
    apologies 3 applied -3 apply -4 applying -6 appointed 6 appreciate 4 appreciated 8 archive -7 archivist 4
    are -3 arrange 6 arranging 10 as -3 asante 5 asked -4 asking 1 assistance -13 association -8 attached -7
    attending 3 audit 11 august 5 aunt -4 autumn 4 available 5 away -5 bad -3 bake -9 bar 7 barista 6 base 10 be -2
    bear 7 because -2 been 2 before -3 begin -3 behave 9 behind -4 being -1 benefits 8 beside 7 better 1 big 2
    birth -5 bit 4 bless 4 blessed 7 blessing 4 blue -7 bookkeeper 5 both 4 bother 4 bought -4 bounced 8 bowed 6
    bowing 6 branch 6 break -3 bring -5 brings 9 broken -3 bsc -9 bug -7 bump 6 bunch 7 buses 6 business 3 busy 5
    but -4 buyer 6 by -2 bye 2 c -9 cafe 7 called -2 calling 8 calm 7 campus 8 can -4 cancel -2 cancelled -8
    cancelling 6 candidacy 5 candidate -3 card -7 careers -5 carers 7 cat -5 caught 8 cell 7 centre 4 certain 5
    chair -3 chance 4 chances 8 change -3 changelog -5 charge -6 charity 3 chasing 5 chat -5 check -9 cheering 7
    cheers 3 chef 5 choir 4 circle 3 classes 6 cleaning 8 clerk -4 clinic 8 closely 11 club -8 coach -7 coat -6
    colleagues 4 college 4 come -2 coming -1 comment -4 commission 9 committed 7 committee -4 common -7
    companies -6 company 3 competition 4 complaint 9 concern 5 confirm -7 congratulations -4 connected 8 consider 2
    consideration 3 considered 1 continue 3 continuing 5 contract -4 copy -4 corridor 7 cos 6 council -2 counted -7
    cousin -5 cover 5 crew 3 cropped 8 cross 2 crown -6 curator 3 customer -4 cv 3 cvs -7 da -5 dank -12
    daughter -5 day 1 de -8 dead 11 dean 5 dear -2 dearest -13 decent 2 decide -5 decided -2 decline -5 declined -9
    declines -8 degree 4 del -7 demo -3 dentist -5 department 8 deposit -6 depot -8 described 6 design 5 designer 7
    desk 3 details 8 did -2 die -11 different 6 differently 8 dinner -6 directions 13 dispatcher 7 do -2 doctor 7
    doctoral 9 done -2 doubt 8 down -2 dr -4 draw 10 driver -2 drop 6 dropping 6 due 5 dust 9 e -2 each 5 early -5
    ears 7 earth 9 el -7 elsewhere 4 email 4 emailed -5 emails 8 embassy 7 employment 8 end 3 engaged 6 engineer 7
    enjoy 5 enjoyed -2 entrance -9 equity 8 et -10 even -3 evening -1 event -7 ever 5 every 1 everybody -2 exam 7
    excited 7 excused -4 exhibition 7 eyes 6 faculty 7 far 3 fare -8 farm 5 favour 4 favourite -10 february -3
    feedback -9 feelings -6 feels -8 felt -2 festival 10 few 8 filling 3 find 2 finding 2 fine -3 finished 6 fit 6
    fitter 5 fitting 3 fixing 9 flat 5 flattering 7 flexibility 9 folder -8 folks 7 follow 9 following 4 for 1
    forgive 3 former 10 forms 8 forward -1 four -3 friend -1 friendly 2 friends -9 from -2 full 1 furniture 8
    further 4 garden 1 gate -5 gem 9 generous -4 get 3 getting 4 gig 8 give -3 given 3 giving 3 glad 2 go -2 goes 3
    going -1 good 4 goodbye 7 got 3 grace 8 gracias -11 gracious 6 grade 6 grammar -8 grateful 2 great -3
    greetings 8 groomer 10 group 2 growth 3 guide 10 had -1 hall 3 hands 4 hanging 9 harbour 7 hard -6 harvest 10
    hassle 8 hat 5 have -1 having 2 he -5 heads -8 health 6 heaps 2 hearing -5 held -5 hello 4 help -10 here 5
    hey 1 hi 3 him -3 himself -9 hire 5 hired -4 hold -3 holding -4 home -4 honestly 2 honour 7 hope 3 hopeless -8
    hoping -6 hour 3 hourly 7 house 8 however 5 hr -6 human -4 husband -3 hygiene -11 i -1 id -9 idea 5 if -1 in -1
    inbox 5 informed -12 inmail 6 institute 7 insurance -5 intake 6 interest 4 interested -5 interview 2
    interviewed -6 interviewer -2 interviewing 1 invitation 3 invite 2 invited -4 inviting 1 invoice -7 iron -7
    irons 7 is -1 its 9 itself 4 ji 7 job 2 join -7 joined 2 joiner 3 joy 5 june 2 junior 8 just -1 keen 6 keep -2
    keeping 4 kept -1 kind 2 kindly 5 kit -7 kitchen -2 know -1 lab 4 lads 7 landed 11 lane -6 last 2 late -4
    later 4 laughing 7 launch 5 lead 3 leader -6 leaning 4 learned -6 leaving -3 left -4 letter -2 letting -4
    librarian 4 licence -5 life -4 like -2 likely 5 line 2 lines -7 lining 5 linkedin 8 little 6 loads 6 lodge 7
    lol -6 long 3 longer 2 look -2 losing -9 lost -5 lot 4 lots 6 loves 6 luck 3 lucky 6 lunchtime 4 ma'am 8
    mail -4 make 1 makes 3 making 8 mama -8 managers 5 map 8 march 2 market 5 master 7 match 8 mate 5 maternity 10
    matter 5 maybe 1 means 7 meant 3 medicine -6 meet 1 meeting -7 meetup 7 membership -8 messages 6 messaging 8
    met -6 middle 5 might 3 mine 4 minutes -7 miss 1 missing -5 mit -4 mobile 1 mock -7 moment 5 monday -2
    monitoring 9 months -3 move -3 moving 2 mr 2 ms 2 msc -9 much 3 must -2 myself 3 name -1 nearer -5 need -4
    neighbour -5 neighbours -6 network 3 new -1 nicer 10 niece -7 nights -6 nine -3 no -3 nobody -2 noon 6 not -3
    note -3 notes -5 nothing -4 now 2 nursery 6 of -1 off -2 offer -5 offered 1 offering -3 office 2 ok -4 ola -3
    on -1 once 6 one 2 online -6 only -1 onsite 8 onto 5 open 2 opening 6 openings 9 opens 3 operation 6
    operator 11 opportunity 8 or 3 order -3 organisation 5 organist 11 otherwise -6 our -1 out 1 outfit 8
    outside -6 over 2 package 6 paid 5 paint -8 pair 6 panel -2 paper 4 papers 3 paralegal 7 parent -9 parking -3
    party -9 pass -4 paste 5 paths 5 patient 3 pension 6 permit 7 person 4 picked 4 picking 5 piece -3 pile 8
    planned -6 planning -7 plant 2 plasterer 7 platform 3 please -3 pleased 8 pleasure -4 plot -9 plus 6 po 9
    polite -7 pool 6 porter -2 position -1 possible 3 postdoc 7 posting 3 pour -10 pray 2 pre -13 press -8 pretty 6
    print -9 probably 4 probation 6 process 4 producer 8 profile 7 project -1 promotion -7 proper 6 prosper 5
    proud 8 public -2 pull -4 pulling 4 push 4 question -5 questions -7 quickly 4 quid 7 quiet 3 quite 6 quote -7
    r 3 race -4 rain -6 ran 6 rate 9 rather -1 re 5 reach 8 reaches 8 reaching 2 real -4 really 4 reason -3
    records 11 recruiter -7 recruiting 3 ref 6 reference -5 references -4 refunded -7 refused -10 regarding 11
    regards 2 registrar -3 regret -5 remain 7 remove 10 removed -6 reply -4 reschedule -9 rescheduled -9
    researcher 6 residence 9 residents 6 resignation -6 resources -9 respect 7 respectfully 2 rest 2 restaurant 7
    retire -4 revert 10 review -12 right 2 ring -4 ringing 3 rn 7 robotics 5 round -2 running 1 runs 5 sadly -11
    safe 6 said -3 salon 8 same -2 sat 9 say -3 says -5 scheduled 6 scheduling 9 scholarship -13 school 5
    screening 7 search 4 season 4 seat 7 second -2 section -5 see 3 seeing 4 send -1 sending 2 sent -4 sentence -7
    session -2 set 4 setting 7 settled 6 she -5 sheet -7 shelter -5 shift 2 shoes -4 shoot -3 shop 5 short -5
    shortlisting 3 show -3 showing -6 shown 7 shut 6 sick 5 side 6 sideways 8 sign -4 simply 1 since 1 sincerely 2
    sir -5 sit 3 site -3 sits 5 sixth -7 slept -8 slice -10 slot 4 small -4 smooth 5 some 5 someone -2 something 3
    soon 2 sooner -6 sorry -2 sorted 9 sorting 8 soz 9 speaking 2 spent -3 spot 9 spring -1 stack 9 stand -3
    start -1 started -5 starting -2 startup 9 station 4 status -6 stay 2 staying 2 stays 4 step -7 stepped 6
    still 1 stoked 7 stone 7 store -4 stories -8 story 7 strong 4 stylist 6 submit -5 success 2 successor -7 such 4
    sugar -7 suggest -4 sunday -4 super 4 surprised 7 survey 3 surveyor 3 swing 8 systems 5 ta 3 take -5 talk -2
    talking -5 tax 7 tbh 7 tea -3 teams 12 tech 7 telephone 4 tell -5 telling -6 term 4 test -2 tester 9 texting 7
    than 2 thank 2 thanked -8 thankful 3 that 2 the -1 theatre 3 theirs 8 them -4 then -2 there 2 therefore 2
    they -3 things 2 think 2 third -6 thirteenth 8 tho 7 though 1 thought -3 thoughtful 7 thousand 6 three -2
    through -1 throughout 8 thursday -2 thx 9 times 6 timetable 5 title 4 to -1 toddler 8 together 1 told -6
    tomorrow -6 tonight -2 too -2 took 4 touch 1 touched 9 touching 9 tour 2 town -2 trade 5 train 3 travel -5
    treasurer -7 treat 5 trial -3 trouble 3 true -3 try -1 trying 4 tue -7 tuesday 2 turn -7 turned -4 turns 8
    two -3 unable -6 unanswered 7 under -3 understanding 6 university -5 unread 9 until -6 up 2 update -6 us -9
    use -3 vacancy 3 version -7 very 2 vets -10 viewing -9 village 5 voice -3 voluntary -5 voucher -9 wait 3
    walks 8 want -2 wanting 2 wants -3 warm -2 warning 6 was -1 way 5 we -2 weather 5 wednesday -2 week -3
    weekend -4 welder 11 well 3 what 1 when -2 whenever 1 where -2 whether -6 while 2 who -3 whole 2 why -6 will -2
    winds 6 wing 3 winter 4 wish 1 wishing 6 withdrawing 1 withdrawn -4 without -3 won -6 word 2 worked -4
    workshop 2 worry 9 would -3 writer 7 writing -1 written 1 wrong 1 wrote -6 x -2 xxx 5 y'all 8 ye 8 yesterday -3
    yours -1 yourself 1 zoom 4`,
  pairs: `
    !_! -4 !_hope 8 !_i -7 !_so -6 !_thank 7 's_, -6 's_. 2 's_@number 3 's_a 1 's_all 5 's_another 3 's_been 5
    's_cropped 6 's_in 2 's_interview 2 's_interviews -6 's_job 8 's_looking 8 's_mum -7 's_not -8 's_out -4
    's_position 4 's_school 4 's_slot 7 's_still 6 ,_@address 7 ,_@break 1 ,_@number -11 ,_@quote -8 ,_a -3 ,_and 1
    ,_anna -11 ,_any 8 ,_appreciate 7 ,_as -1 ,_because 3 ,_blessing 7 ,_but -1 ,_date -6 ,_dr -4 ,_first -8
    ,_for 4 ,_from 3 ,_got 6 ,_hope -5 ,_i -2 ,_if 4 ,_in -4 ,_interview -5 ,_it 7 ,_just -5 ,_mr -8 ,_no -7
    ,_not -5 ,_of -6 ,_one -5 ,_only 6 ,_or 3 ,_our -5 ,_phone -2 ,_please 1 ,_re -7 ,_really 9 ,_same -3
    ,_should 6 ,_so 3 ,_sorry 5 ,_still 5 ,_ta 9 ,_tell -7 ,_texting 7 ,_thank 7 ,_thanked -6 ,_thanks -2 ,_the -1
    ,_their -3 ,_then -5 ,_there 4 ,_they 3 ,_this 1 ,_though 6 ,_took 9 ,_truly 8 ,_up -6 ,_we -4 ,_what 6
    ,_which -3 ,_who -3 ,_wish -13 ,_you -1 ,_yours 6 ._@dash -10 ._@number -2 ._@open -7 ._@other -5 ._@quote -8
    ._after -2 ._and 3 ._another 4 ._anything 8 ._are 9 ._ask -7 ._bought -7 ._bye 3 ._call -6 ._candidate -6
    ._cheers 4 ._dear -9 ._enjoy 8 ._fingers -3 ._from 9 ._god 6 ._good 4 ._goodbye 3 ._got 11 ._half 6 ._have 5
    ._he -2 ._here 2 ._honestly 5 ._hope 4 ._how 5 ._however 2 ._i -2 ._if -4 ._in -3 ._interviews -6 ._it 1
    ._just 4 ._kind -11 ._let 4 ._love -11 ._maybe 10 ._might 6 ._mr -7 ._mrs -7 ._much 8 ._my 3 ._no 5 ._nobody -6
    ._not 5 ._okay 7 ._on 6 ._please -4 ._put -8 ._rain -11 ._rang -6 ._right 6 ._ring -6 ._sadly -7 ._said -6
    ._say -4 ._she -2 ._so 1 ._sorry 2 ._stay 12 ._take 3 ._thank 1 ._thanks 4 ._that 2 ._the -1 ._then -3
    ._there 3 ._tried 9 ._we -9 ._what -5 ._wishing 9 ._would 6 ._wrote -10 ._yes -7 ._your 3 ._yours -9
    :_@address 8 :_@break -5 :_@link 7 :_@number -4 :_@quote -5 :_did -6 :_got -11 :_how -8 :_i 2 :_it -6 :_just -9
    :_ok -4 :_so -6 :_then -7 :_what -6 :_you -10 ;_i 3 ;_we -6 ;_you 8 ;_your 10 ?_? -7 ?_@break -4 ?_@open -5
    ?_@quote -5 ?_good 4 ?_i 2 ?_if -8 ?_it -5 ?_no 2 ?_or 10 ?_really 11 ?_she -5 ?_sorry -7 ?_still 12 ?_thank -5
    ?_thanks -3 @address_. 6 @break_@dash -5 @break_@number -3 @break_@other -7 @break_a -3 @break_all 3
    @break_ask -7 @break_best 1 @break_but 10 @break_can -4 @break_cheers 2 @break_dear -11 @break_fair 7
    @break_first 6 @break_good 8 @break_happy 12 @break_hope 4 @break_i 1 @break_if -7 @break_it 1 @break_just -4
    @break_kind 2 @break_love 8 @break_many 2 @break_may 8 @break_mit -4 @break_mr -4 @break_not 10
    @break_please -3 @break_r 10 @break_regards 4 @break_respectfully 2 @break_sincerely 2 @break_sorry 3
    @break_take 3 @break_thank 2 @break_thanks 2 @break_the -3 @break_un 11 @break_warm 2 @break_we -6
    @break_wishing 3 @break_with 2 @break_would 6 @break_you -3 @break_yours -2 @close_. 5 @close_@dash -5
    @close_i -5 @close_thank -5 @currency_@other 13 @dash_@number -7 @dash_@open -4 @dash_@other -5 @dash_@quote 6
    @number_, -3 @number_. -1 @number_: -5 @number_? -2 @number_@break -4 @number_@close -6 @number_@dash -5
    @number_@number 4 @number_after 3 @number_am 1 @number_an 10 @number_april -5 @number_february -6
    @number_hours -11 @number_may -1 @number_minutes -4 @number_or 2 @number_suit 7 @number_suits -7 @number_to -8
    @number_today 12 @number_tomorrow -5 @number_works -12 @open_@close -6 @open_candidate -4 @open_company 9
    @open_date 5 @open_day 9 @open_position 6 @open_x -4 @other_@break -7 @other_@number -5 @other_changelog -5
    @other_company 7 @other_i -5 @other_interview -6 @other_position 6 @other_withdraw -11 @quote_, -7 @quote_. -5
    @quote_@break -5 @quote_he -6 @quote_i -6 @quote_it -5 @quote_something -8 @slash_madam 5 a_. -4 a_bad 5
    a_blessed 5 a_brilliant -4 a_cake -9 a_call 8 a_calm 7 a_candidate 5 a_chair 7 a_client -2 a_coffee 9
    a_colleague 6 a_conversation 5 a_day 2 a_decision -8 a_different 8 a_double 9 a_fair 5 a_fellowship 10 a_firm 4
    a_first 7 a_flat 7 a_good 1 a_great 5 a_happy 9 a_line 2 a_long 8 a_man 7 a_meetup 5 a_message 2 a_miss 3
    a_new -7 a_nice 4 a_no 1 a_pleasure -3 a_position 1 a_post 3 a_role 3 a_seat 7 a_shot 7 a_slot 3 a_smooth 5
    a_start 13 a_stroke 7 a_treat 8 a_van -5 a_wedding 9 a_year 5 about_. 3 about_an 6 about_coming 7
    about_interviewing 6 about_it 1 about_that 7 about_the 2 about_this 4 about_whether 5 accept_the -3
    accept_this -7 accepted_a 1 accepted_another -2 across_town 7 add_you 7 admissions_, -9 admissions_interview -9
    admissions_team -8 afraid_i -5 after_@number 3 after_a -2 after_all 2 after_careful 1 after_lunch -8
    after_my -5 after_the -7 after_this 1 after_three 6 afternoon_, 3 afternoon_. 2 afternoon_mr 6 afternoon_of 8
    again_, 4 again_and 7 again_at 6 again_for 2 ago_and 8 ahead_of 7 ahead_without -7 all_a 6 all_and -7
    all_day -2 all_good 4 all_is 11 all_over 7 all_well 7 all_you -11 all_your 8 already_. 4 altogether_. 8 am_, 4
    am_. 6 am_about 10 am_afraid -5 am_after 10 am_and 6 am_bowing 6 am_calling 3 am_cancelling 7 am_declining 9
    am_delighted -6 am_doing 10 am_down 7 am_dropping 6 am_going -2 am_grateful 7 am_happy -4 am_interviewing -7
    am_leaning 4 am_looking 4 am_more 9 am_most 8 am_no 5 am_not 2 am_obliged 7 am_off 7 am_or 3 am_out 5
    am_pleased -8 am_pulling 3 am_really 5 am_sending 3 am_so -4 am_staying 2 am_still 5 am_taking 6 am_the 3
    am_therefore 6 am_thinking 7 am_withdrawing 5 am_writing -3 an_email 5 an_exam 7 an_hour 1 an_offer 4
    analyst_. 7 analyst_position 3 analyst_role 3 and_a 3 and_accepted 8 and_after 9 and_am 5 and_an 6 and_asked -6
    and_co -8 and_from 7 and_good -5 and_has -3 and_he 3 and_her 5 and_hereby 6 and_i 1 and_it -5 and_knows 3
    and_laughed -6 and_look -10 and_many 8 and_meet 11 and_must -6 and_my 5 and_need 4 and_nobody 5 and_not 6
    and_now 5 and_say 5 and_says 5 and_so 8 and_sorry 3 and_stay -8 and_take 8 and_thank 7 and_thanks 2 and_that 3
    and_their 7 and_there 5 and_therefore -5 and_they 4 and_this 7 and_to 2 and_told -4 and_we -4 and_will -4
    and_wish -3 and_withdraw 10 and_would -6 and_you 2 and_yours 6 another_appointment 12 another_bank 10
    another_company 2 another_contractor 7 another_employer 5 another_hospital 6 another_house 8 another_kitchen 7
    another_lab 10 another_offer 4 another_one -5 another_opportunity 6 another_organisation 4 another_outfit 7
    another_parish 11 another_place -2 another_position -4 another_post 5 another_role 5 another_salon 8
    another_school 6 another_shop 4 another_studio 7 another_supplier -7 another_team 12 another_thing 7
    another_time -4 another_yard 7 answer_. 6 answer_is 1 answered_within -5 any_day -7 any_further 1 any_hour 7
    any_more 2 any_time 6 any_weekday -7 anymore_, 8 anyone_. -13 anything_new 11 apologies_, 4 application_and 6
    application_as 6 application_for 4 application_so -4 appointment_, 6 appointment_and 5 appointment_on -6
    appreciate_it 5 appreciate_the 8 appreciate_you 3 apprenticeship_. -8 april_. -5 archivist_position 4 are_all 6
    are_at 8 are_ever 6 are_giving 5 are_having 10 are_i 8 are_in -5 are_withdrawing -4 arranging_the 6 as_a 1
    as_another 5 as_assistant -7 as_i 2 as_my -9 as_of 8 as_on 8 as_soon 3 as_things 7 as_well 3 ask_her 9
    ask_to -11 ask_you 4 asked_how -7 asked_in 10 asked_to -1 asked_us -8 asked_what 2 asking_. 7 asking_again 9
    asking_for -6 asking_me 2 asking_what 8 asking_whether 8 assessment_day 9 assistant_, 11 assistant_job 7
    assistant_position 10 assistant_post 5 at_@number -3 at_@open 5 at_@other 8 at_another 6 at_four 3
    at_lunchtime 6 at_my 4 at_nine 5 at_one 7 at_present 6 at_sixty 10 at_some 5 at_st 7 at_ten 6 at_the -2
    at_this 2 at_work 5 at_your 3 attached_. -11 attend_. 6 august_. 5 available_from 7 away_even -8 away_until -7
    b_. -7 back_, 3 back_. -1 back_? 4 back_from 5 back_in 4 back_then 7 back_to 4 bad_news -3 band_@number 8
    bank_. -4 be_a 2 be_able -5 be_attending 3 be_called 6 be_coming 2 be_continuing 4 be_excused -4 be_fair -6
    be_free 6 be_glad 2 be_going 2 be_held -5 be_honest 4 be_interviewing 6 be_invited 5 be_joining 6 be_left 9
    be_no 10 be_opening 8 be_picking 6 be_possible 3 be_refunded -6 be_seeing 6 be_signing -6 be_sitting 7
    be_there -4 be_with -2 because_i 2 because_the -4 been_called -5 been_given 5 been_invited -8 been_offered 1
    been_published 10 been_put 3 been_thinking -9 been_withdrawn -10 before_it -6 before_noon 3 before_she -8
    behind_a -5 being_so 3 below_to 5 best_, 2 best_. 4 best_of 1 best_regards 2 best_to 11 best_wishes -2
    best_with 2 bless_you 5 booked_in 5 boss_has 9 both_, -6 both_for 4 bother_. 3 bowed_out 6 bowing_out 6
    bring_my -8 brings_you 7 bump_into 6 but_i -4 but_if 6 but_my 5 but_the -4 but_we -10 but_your -7 buy_you 8
    by_another 2 by_email 10 by_me 6 by_the -4 bye_for 5 bye_now 4 call_, 4 call_back 6 called_me 5 called_to -6
    calling_me 8 calling_to 5 came_back 6 came_in 7 came_out 6 came_through 7 came_up 3 can_i -6 can_not -5
    can_pass 11 can_reach 9 can_see 6 can_start -8 can_take 6 cancel_an -11 cancel_it 3 cancel_my 4 cancel_or -10
    cancel_our 6 cancel_the -2 cancel_your -6 cancelled_it -6 cancelling_my 7 candidacy_. 11 candidacy_for -8
    candidate_@number -7 candidate_for -4 candidates_. 10 car_'s 8 care_, 5 care_. 3 care_home 5 care_now 5
    careers_service -6 careful_thought 3 case_it 10 catch_up -5 chance_, 6 chance_of 7 chance_tho 7 chance_we 8
    changelog_@break -5 checking_in 8 cheers_, 1 cheers_for 5 chef_interview 6 choice_, -5 clerk_, -8 clinic_, 8
    close_my 6 closed_your -9 club_, -6 cold_. -7 colleague_who 8 come_. -6 come_and 6 come_down 9 come_for 1
    come_in 5 coming_. -3 coming_back 8 coming_by -8 coming_for 6 coming_on -6 committed_to 4 committee_, -7
    committee_for 9 company_. 2 company_@other 8 company_in 8 company_name 2 confirm_. 6 confirm_by 9 confirm_it 4
    confirm_that -6 connected_, 9 connected_. 4 connected_here 5 consider_my 8 consideration_for 11 continuing_. 3
    continuing_with 5 contract_with 8 conversation_. 12 could_come 3 could_i 1 could_still 7 could_tell 9
    could_we 7 could_you -8 count_me 4 couple_of 7 course_. -4 course_that 7 cropped_up 8 cross_again 3 cross_me 7
    day_! 6 day_, 3 day_? 3 day_before -7 day_instead 4 day_of 9 day_rate 6 day_with 4 dead_keen 7 dear_captain 9
    dear_mr 1 dear_mrs 2 dear_ms 2 dear_recruiters 5 dear_sir -4 dear_sister 4 december_at 3 decent_about 4
    decide_, -8 decided_for 5 decided_not -4 decided_to 1 decline_. -6 decline_: -9 decline_the -5 decline_this -9
    depot_, 5 did_it -8 did_not -4 did_the -2 did_u -8 different_people 8 different_position 8 dinner_. 6
    do_@number 8 do_appreciate 6 do_hope 8 do_i -11 do_not -3 do_the 2 do_this 4 do_thursday -6 doctor_has 7
    does_well 5 door_and 7 doubt_i 5 doubt_that 8 down_from 4 down_the 5 down_to 5 down_your 8 dr_. 2 drop_you 4
    dropping_out 5 dust_has 3 each_way 10 early_shift -5 easy_on 8 else_. -3 else_and 3 elsewhere_, 2
    elsewhere_and 7 elsewhere_so 8 email_about 10 email_as 8 email_for 7 email_so 6 email_to 7 email_too 5
    email_with 10 email_you 8 employer_, -8 employer_and 10 employment_elsewhere 9 end_. 4 end_my 8 end_up 6
    engineer_job 6 engineer_position 5 enjoy_the 5 enjoyed_it 9 enjoyed_meeting -7 enjoyed_our 9 enjoyed_reading 9
    enjoyed_the -2 enough_people -6 enough_to 5 evening_, 6 ever_need 12 ever_want 7 every_month 10 every_week 4
    everyone_at 5 everyone_in 9 everyone_who -5 exam_. 9 fair_winds 6 falls_through 9 family_. -6 far_more 3
    far_too 10 feel_terrible 10 feelings_, -2 felt_bad -6 few_days 6 filling_it 6 filling_the 2 find_another -5
    find_attached -9 find_enough -7 find_good 8 find_somebody 5 find_someone 2 fine_, -8 fine_. -3 finished_my 5
    firm_. 3 firm_in 7 firm_so 7 first_aid -5 first_and 7 first_call 7 first_round 7 fit_for 6 five_weeks 7
    flat_@number -13 flat_for 7 flat_on -5 flat_out 9 folder_. -10 follow_up 2 following_up 9 for_. -7
    for_@number 5 for_a -3 for_another -4 for_arranging 8 for_booking 8 for_calling 10 for_coming -3
    for_everything -4 for_family 7 for_fixing 8 for_following 4 for_getting 6 for_going 6 for_good 5 for_having 1
    for_head 6 for_how 10 for_interview 9 for_interviews -9 for_it 4 for_leaving 8 for_letting -6 for_lining 5
    for_making 7 for_me 3 for_moving 7 for_night 10 for_now 2 for_offering -3 for_picking 4 for_reaching 1
    for_reading 4 for_ringing 3 for_saying 8 for_scheduling 7 for_sending 2 for_setting 7 for_showing -6
    for_sorting 10 for_telling -7 for_the 3 for_thursday 7 for_trying 4 for_understanding 5 for_us -5 for_wanting 4
    for_wednesday 6 for_writing 9 for_you 4 for_your -4 forgive_me 3 former_colleague 7 forward_. 8 forward_to -3
    found_another -7 found_other 10 found_something 2 found_work 7 four_, -8 four_weeks -4 free_from 11
    fri_morning 10 friday_, 2 friday_. -2 friday_? -7 friday_and -4 friday_i 6 friday_instead 5 friday_or 8
    friday_the 6 from_@open 6 from_a -4 from_consideration 8 from_january 9 from_me -1 from_my -1 from_october 7
    from_september 7 from_the 2 from_you -5 from_your 8 from_yours 5 front_desk 3 full_house 8 further_with 3
    generous_of 7 get_a 4 get_my 3 get_over 5 get_somebody 7 get_someone 5 get_there 10 get_to 11 get_your 4
    getting_me 9 getting_the 7 getting_to 3 give_it -3 given_me 5 given_my 6 given_up 8 giving_me 2 glad_to 3
    go_. -5 go_ahead -3 go_for -7 go_well 6 go_with -11 god_bless 2 going_ahead 4 going_in 4 going_to -2
    going_with 10 gone_and 9 gone_to 8 good_afternoon 3 good_evening 1 good_for 8 good_luck 3 good_morning 5
    good_of 7 good_one 6 good_pair 6 good_person 8 good_season 6 good_success 6 good_year 3 good_years -7
    goodbye_. 7 got_an -7 got_hired 9 got_on 9 got_other 11 got_the -2 got_to -8 got_work 5 got_your 5
    gracious_when 9 grant_, 12 grateful_, -6 grateful_. 9 grateful_for 4 great_deal 8 greetings_, 5
    greetings_from 6 guest_: -8 had_written -6 half_an -8 half_hour 6 hand_. 9 hands_on 8 hang_up 8 happy_to 2
    hard_feelings -6 hard_to 8 has_accepted -8 has_agreed -8 has_also 5 has_hired 8 has_just 6 has_moved 8
    has_put 9 has_withdrawn -7 have_. 5 have_a 3 have_agreed 11 have_also 9 have_always 8 have_an -3 have_another 2
    have_been 3 have_changed -6 have_committed 4 have_decided -3 have_ever 6 have_found 3 have_hired 5 have_in 10
    have_joined 3 have_landed 6 have_lost -6 have_made 6 have_me 7 have_now 4 have_one 8 have_promised 4 have_put 4
    have_read 5 have_said 4 have_sat -5 have_seen 5 have_shown 7 have_signed 4 have_taken 1 have_that 10 have_the 4
    have_thought -4 have_to -5 have_told -4 have_took 9 have_turned -7 have_two -5 have_written -9 having_me 6
    he_is -3 he_says 5 he_would -3 head_round 6 heads_up -9 heaps_for 6 hear_about 8 hear_how 5 hear_it -6
    hear_of 9 heard_nothing 11 hearing_about -7 hello_. 8 hello_mrs 4 hello_to 9 help_. -6 here_, 7 here_@close 14
    here_about 9 here_and 10 here_in 5 here_on 6 here_re 7 hi_, -5 hi_all -3 hi_mr 6 hi_mrs 10 hi_ms 6 hi_team 12
    him_. -4 him_and -5 hire_, 7 hire_. 8 hired_me 3 hired_on 9 hiring_. 4 his_application -6 his_number 13
    honest_, 10 honestly_, 6 hope_all 5 hope_our 4 hope_the 9 hope_this 7 hope_u 3 hope_you 1 hope_your 11 hour_, 6
    hour_before -6 hours_to -5 house_, 5 how_kindly 7 how_nice 9 however_, 5 human_resources -9 i_accepted 5
    i_appreciate 3 i_appreciated 7 i_believe 6 i_bring -5 i_came -8 i_can -5 i_cancelled -3 i_come 5 i_confirm -7
    i_decided 5 i_doubt 5 i_dropped 6 i_enjoyed -2 i_filled -7 i_got 6 i_had -4 i_hope 3 i_joined 12 i_know -1
    i_left -5 i_look -6 i_may 2 i_move -8 i_nearly -11 i_need -1 i_only -6 i_point 9 i_pray 4 i_pulled 4 i_put 4
    i_remain 4 i_resign 10 i_respectfully -6 i_said -1 i_shall 2 i_should 1 i_signed 7 i_stand 6 i_stepped 7
    i_still 2 i_suggest -4 i_thank 6 i_therefore 6 i_thought 4 i_told -5 i_took 5 i_trust 8 i_turned -3 i_use -8
    i_wanted 2 i_wish 4 i_withdrew 2 i_would -1 i_write 5 i_wrote -5 id_, -5 if_a 4 if_anything 7 if_i 5 if_it -5
    if_the -5 if_we 8 if_your 3 in_. 1 in_@number -8 in_a -2 in_about 6 in_an 5 in_another 10 in_at 6 in_august 6
    in_by -7 in_cardiff -9 in_case 3 in_contact 5 in_for 3 in_front -5 in_house 12 in_it 3 in_january 7 in_june 3
    in_march 5 in_may 1 in_me 6 in_my 4 in_on 5 in_one 4 in_person 6 in_the -2 in_this 1 in_to 5 in_touch 1
    in_town -6 in_with 6 in_your 1 instead_? 1 interest_in -5 interested_. -6 interview_! 10 interview_, 1
    interview_. 5 interview_@break -7 interview_@dash -6 interview_@open -7 interview_a 7 interview_about -3
    interview_and -4 interview_at 5 interview_but 11 interview_date 9 interview_for 3 interview_invitation 3
    interview_invite 12 interview_is -9 interview_now 7 interview_of 6 interview_offer 15 interview_on 4
    interview_or -7 interview_slot 1 interview_tomorrow 6 interview_was -6 interview_weds 10 interview_with -2
    interviewing_. 4 interviewing_for 3 interviews_, 5 interviews_. 5 interviews_in 3 interviews_last 4
    interviews_this -7 interviews_were -8 into_each 6 into_the -5 into_you 6 invitation_. 8 invitation_and 4
    invitation_to 3 invite_. 10 invite_for 8 invite_to 2 inviting_me 1 irons_in 7 is_@number 4 is_a 5
    is_attached -9 is_closer 3 is_due 7 is_full 8 is_good 5 is_here -9 is_looking 7 is_more 3 is_out 1
    is_perfect -9 is_still -6 is_that -4 is_there -8 is_well 7 is_with -6 it_'s 2 it_, 2 it_: 4 it_; 6 it_any 5
    it_as 5 it_by -4 it_came 3 it_for -4 it_has 3 it_in 4 it_is 1 it_looks 5 it_may 8 it_on -4 it_over 3 it_so 7
    it_some 7 it_that 3 it_the -6 it_up -5 it_was -1 it_well -7 it_will 6 it_with 5 job_, 2 job_. 5 job_already 8
    job_at 4 job_description 8 job_elsewhere 2 job_interview -3 job_now 10 job_so 6 job_that -5 job_this 8
    job_title 4 job_with 3 join_another 6 joined_another 3 just_been -6 just_got 6 just_now 4 just_say -8
    just_signed 2 just_to -9 just_touching 8 just_yet 9 keen_. 2 keen_on 5 keen_to 3 keep_in 4 keep_it 5 keep_my 9
    keep_that 5 keep_to 8 keep_your -8 keeping_well 9 kind_. -7 kind_enough 7 kind_note 10 kind_of 5 kind_regards 2
    kind_to 5 kind_words 9 kindly_for 8 kindly_you 7 kitchen_, 6 kitchen_. -4 kitchen_job 7 knee_is -11 know_i 3
    know_what 2 know_you -5 knows_the 4 lab_technician 2 laptop_and -7 last_and -6 last_autumn 5 last_day -7
    last_month 2 last_night 4 last_tuesday 7 late_in 6 late_notice 4 lead_. 4 lead_opening 4 leaning_towards 6
    leave_a -7 leave_it 5 leave_that 4 leave_you 6 leaving_you 3 left_a 6 left_you 6 let_'s 4 let_me 1 let_u 8
    letter_. 2 letter_and 4 letter_from -7 letter_inviting 10 letting_me -5 letting_you 10 library_. 6
    library_assistant 6 library_books -8 like_i 8 like_it 7 like_me 2 like_to -2 like_you -5 lines_. -7 lining_up 6
    linkedin_. 5 list_. 3 list_of -6 lol_. -9 longer_a 8 longer_available 4 longer_have -11 look_forward -3
    look_up 8 looking_, 3 looking_. 8 looking_forward -4 looking_to 5 looks_like 4 lot_are 7 lot_for 6 lot_to 9
    love_. 4 love_the -1 lovely_. 8 lovely_to 7 luck_, 5 luck_. 5 luck_filling 8 luck_with 3 lunch_, -7
    ma_candidature -8 madam_, -1 made_up 4 mail_. -6 mail_and 3 make_it 3 make_my -6 make_the 3 making_room 6
    manage_to 6 manager_'s 7 manager_. 3 manager_interview 10 manager_interviews 8 manager_job 5 manager_process 7
    many_thanks 1 map_. 8 march_, 3 mate_, 6 mate_. 10 may_. -3 may_and -5 may_at 4 may_be -5 may_concern 4
    may_have 5 may_remember 7 may_the 10 me_, -2 me_. 4 me_a 3 me_about 3 me_an 5 me_and 1 me_another -9 me_back 7
    me_by 7 me_for 2 me_forward 6 me_from 3 me_i 11 me_if 5 me_in 5 me_know -6 me_off 5 me_on 1 me_out 7 me_over 4
    me_the -3 me_to 1 me_up 5 me_what 7 me_where -8 me_whether -5 me_yesterday -8 means_i 8 meant_to 4 meantime_i 2
    meet_at 5 meet_me 6 meet_the 1 meeting_on -9 meeting_you -3 meetup_, 7 mentioned_, -9 message_, 10
    message_and 7 message_for 3 message_with 7 messages_about 11 messaging_me 7 might_have 5 might_not 5 might_we 7
    minute_? 8 miss_it -8 mock_interview -8 moment_, 2 moment_i 9 monday_, 4 monday_. -3 monday_? 7
    monday_@number 4 monday_after 5 monday_and 3 monday_at -5 monday_week 7 month_, 5 more_and 7 more_for 6
    more_interviews -11 more_to 6 morning_? 7 morning_mr 11 morning_ms 3 morning_or 9 most_grateful 8 most_of -10
    most_people -6 move_an -9 move_your -3 mr_. 3 mr_and 7 ms_. 3 much_. 8 much_appreciated 6 much_as 3 much_for 3
    much_success 4 much_to 6 must_be 7 must_cancel 5 must_decline -6 must_withdraw -4 my_answer 8 my_apologies 5
    my_application 1 my_appointment -15 my_behalf 6 my_best 6 my_boss -9 my_brother -7 my_candidacy 6
    my_candidature 5 my_career 11 my_certificates -6 my_colleague -8 my_contract -6 my_current 8 my_decision 8
    my_diary -9 my_doctor 8 my_employer -8 my_end 8 my_evenings 10 my_feet 5 my_file 7 my_form 10 my_former 9
    my_hand 8 my_hat 6 my_head 8 my_heart 6 my_interview 1 my_knees -6 my_level 6 my_little 9 my_membership -6
    my_message 7 my_mind 4 my_mother 4 my_mum 6 my_name 3 my_network 5 my_new -4 my_note 8 my_notice -9 my_old 3
    my_own 2 my_papers 7 my_place -2 my_present 6 my_profile 7 my_questions 7 my_resignation -6 my_shift 5
    my_side 9 my_sister -5 my_spot 3 my_successor -7 my_thanks 7 my_time 9 my_train 6 my_voice -8 my_whole 6
    my_withdrawal 9 my_word 5 myself_. 7 myself_to 9 name_. -4 name_in 9 name_off 2 nearer_to 6 need_to -1
    new_colleague 12 new_job -9 new_post 5 new_wing 4 news_, -5 next_person -5 next_week -3 next_year 2 nice_of 13
    nice_to 11 night_, -4 night_. -1 nine_. 5 no_bus 9 no_from 2 no_good 8 no_hard -6 no_longer -1 nobody_has -8
    not_, -7 not_. -5 not_able 6 not_about 7 not_after -6 not_be -2 not_change 7 not_come -3 not_continue 2
    not_get 6 not_give -5 not_go 3 not_going 6 not_have 5 not_heard -8 not_mention -8 not_need -5 not_often 10
    not_reach 7 not_see 4 not_start 11 not_take -6 not_the 3 not_think 2 not_to -4 not_too 9 not_turn -4 not_wait 8
    not_want -4 not_worry 8 note_, 5 note_. 2 note_about 7 notes_on 5 nothing_but 7 nothing_more 7 notice_of -5
    now_, 4 now_and 5 now_on 7 now_so 5 number_on 6 nurse_interview 4 nurse_job 7 nursery_and 9 october_. 6
    october_i 7 of_@number -3 of_another 9 of_any 9 of_birth -6 of_last 8 of_luck 1 of_me 2 of_monday 7 of_my 2
    of_news 5 of_other 8 of_that 5 of_them -1 of_this 2 of_what 3 of_work 7 of_you 2 of_your 2 off_, 2 off_and 7
    off_sick -9 off_the 1 off_to 7 off_your -4 offer_, -4 offer_it -7 offer_letter -4 offered_an -5 offered_me 6
    office_, -5 officer_, -8 officer_interview 6 officer_position 4 old_number 6 on_@number -2 on_@open 6 on_any -5
    on_at 5 on_elsewhere 3 on_file -6 on_friday 2 on_her 5 on_here 8 on_his 7 on_hold -6 on_linkedin 6 on_me 2
    on_our -5 on_saturday -4 on_some 7 on_strike 10 on_that 5 on_the -2 on_thursday -2 on_to -7 on_top 2
    on_tuesday -2 on_with 7 once_i 8 once_more 7 once_the 6 one_, -3 one_. 4 one_at 7 one_day 9 one_out 7 only_. -7
    onto_the 8 open_to 6 opening_! 9 opening_at 6 opening_night 9 opens_without 8 operator_. 6 opportunity_. 6
    or_@number 7 or_any 9 or_do 7 or_go -13 or_is -11 or_madam -4 or_monday 6 or_move -8 or_on 9 or_the 2
    or_thursday 1 or_tuesday 5 or_wednesday 8 order_@number -9 other_applications -9 other_at 6 other_day 3
    other_employment 8 other_firm 7 other_interviews -8 other_team 8 other_time 5 other_work 6 our_@number 7
    our_application -6 our_paths 4 out_. 4 out_and 5 out_for 3 out_i 3 out_in 4 out_of 1 outside_, -7 over_the -5
    over_there 5 over_to 7 over_with -2 pair_of 3 panel_'s 9 part_time 9 participant_@number -8 pass_. -6
    pass_on -3 passed_my 8 paths_cross 3 people_at 7 person_. 3 person_for 4 person_who 7 phone_. -6 phone_call 5
    phone_calls 8 pick_up 6 picking_up 5 pile_. 6 place_in 9 please_can 10 please_close 10 please_confirm -5
    please_count 3 please_cross 7 please_forgive 6 please_let 4 please_move 9 please_put -8 please_remove 5
    please_ring -9 please_take -5 please_withdraw 6 pleased_to 6 plot_@number -8 pm_. -7 pm_? 3 po_, 9 position_, 1
    position_@close 7 position_at 5 position_of -3 position_on 7 position_that 8 position_this 8 position_with 2
    possible_? 6 post_. 3 post_and 5 post_elsewhere 1 post_in 3 post_this 12 post_with 10 practice_and 11
    press_office -3 process_, 6 process_. 4 profile_. 3 project_. -5 project_and -6 pull_my 9 pull_out -3
    pulled_out 3 pulling_my 7 pulling_out 3 push_it 8 put_a 9 put_me 2 put_the -4 putting_me 7 putting_my 7
    questions_. -7 questions_about 6 quick_and 3 r_. 5 ran_the 7 rather_keep 8 re_the 6 reaching_out 2 read_it 1
    read_my 6 reading_the 7 really_appreciate 5 really_keen 6 really_want 4 reason_is -10 reasons_i 9
    receive_your 10 receptionist_. 9 receptionist_job 8 recruiters_, 5 recruitment_. 10 recruitment_team 7
    reference_to 7 references_. -7 regarding_the 8 regards_, 1 remember_that 4 remove_my 9 reply_and 7 report_. -6
    request_that 5 resign_from 10 respect_, 5 respectfully_, 2 respectfully_yours 6 rest_of 6 return_library -8
    review_. -9 right_, 8 ring_me -6 ringing_. 7 ringing_me 6 role_, 4 role_. 4 role_and 3 room_. -4 room_for 6
    room_on -8 round_. 4 run_. 6 run_into 3 running_. 3 running_for 3 runs_out 6 sadly_i -9 said_good -9 said_i -3
    said_no -5 said_what -11 said_yes 4 salon_. 6 same_, 7 same_morning 10 same_questions 10 same_thing 6
    same_time -11 sat_in -8 saturday_, -5 saturday_and -5 saturday_job 8 saturday_morning 7 saw_your 10 say_? -11
    say_hello 9 say_i -4 say_no -2 say_thank -4 say_thanks -6 say_when 9 says_@quote -8 scheduling_me 9
    scratch_me 7 search_! 6 search_, 5 search_. 4 search_and 2 search_goes 6 season_. -2 see_each 9 see_how 8
    see_me 4 see_the -4 see_them 6 see_where 7 see_you -6 selection_. 6 selection_for 6 send_an 8 sending_a 10
    sending_the 7 sent_the 4 sent_this 6 september_i 7 set_up 6 setting_aside 8 setting_up 6 shall_not 6 shame_, -9
    she_'s 3 she_has -4 she_was -5 she_will -9 shift_. -3 shift_and 7 shift_the 8 shift_workers -6 shop_'s 9
    should_be 4 should_i -9 should_you 5 shout_when 10 side_, 6 side_of 3 signed_a 7 signed_me 9 signed_on 4
    signed_with 2 since_been 6 since_i 4 since_taken -7 since_the 4 sincerely_, 1 sir_@slash 5 sir_or -4 sit_in -7
    sit_this 7 sit_with 8 site_manager -5 six_. 5 sleep_on 8 slept_on -8 slot_. 3 slot_for 6 slot_is -6 slot_on 3
    slot_to -7 so_, 8 so_can 5 so_gracious 4 so_here 5 so_it 5 so_kindly 3 so_late 6 so_much 2 so_my 7 so_no -5
    so_please 3 so_quickly 2 so_save 10 so_sorry -4 so_the 4 so_we -5 so_will 1 so_you 7 some_other 8 some_point 4
    some_time 9 somebody_else 3 somebody_lovely 9 somebody_nice 8 somebody_soon 7 someone_? 6 someone_else -4
    someone_good 7 someone_great 4 someone_who 3 something_else 3 something_in 8 somewhere_else 2 sorry_! -4
    sorry_, -2 sorry_about 13 sorry_and 13 sorry_for 2 sorry_to -2 sorting_it 8 speak_to -1 speaking_, 5 spoke_in 7
    spot_. 6 spring_, 7 spring_. 5 spring_i 5 stage_manager 5 stand_for -7 stands_. 8 start_. 4 start_on -6
    started_a -4 started_at 9 stay_connected 6 staying_in 5 staying_where 5 step_out 6 stepped_out 5 stepping_out 7
    still_a 5 still_be 4 still_come 5 still_no 10 still_really 8 stop_here 7 street_. 7 success_in 5 success_with 4
    suit_you 6 sunday_. -5 sunday_and 5 supervisor_interviews 8 supervisor_job 9 ta_for 4 take_place -9 take_up 7
    taken_a 1 taken_another 3 taken_me 4 taking_my 7 talk_, -8 talk_. 7 talk_with 9 talked_it -6 talking_to -3
    taught_me -3 team_, -3 team_. 3 team_a 12 tech_interview 6 technician_interview 6 tell_me -8 tell_the -6
    tell_you 3 telling_me -7 ten_, 8 ten_minutes -5 ten_o'clock 9 term_. 5 than_i -3 than_the 1 than_yours 4
    thank_her -7 thank_the 4 thank_u 10 thank_you 2 thankful_you 8 thanks_! -7 thanks_, -6 thanks_a 6
    thanks_again 3 thanks_for 1 thanks_heaps 6 thanks_so 3 that_'s -3 that_, 10 that_. 2 that_day 6 that_does 7
    that_hour 5 that_i 4 that_interview 6 that_morning 1 that_my 4 that_said 10 that_same 9 that_the 2 that_to 3
    that_was 5 that_we -4 that_your 5 the_@number 5 the_@open 6 the_@other 5 the_afternoon 5 the_analyst 5
    the_appointment 4 the_archivist 4 the_article -10 the_bar 5 the_board 3 the_bother 9 the_build 6 the_bus 4
    the_cafe 6 the_campaign 7 the_candidate -5 the_chair -4 the_chance 2 the_chat -5 the_christmas -7 the_client -7
    the_clinic 8 the_coming 7 the_committee 6 the_crown -6 the_day 1 the_demo -4 the_dental 5 the_dentist -7
    the_department 6 the_deposit -5 the_details 4 the_dispatcher 4 the_driver 9 the_dust 7 the_end -5 the_family 10
    the_fee -3 the_field 6 the_flat -3 the_fleet 8 the_form 5 the_front 5 the_garage 7 the_garden 5 the_group 4
    the_harbour 7 the_harvest 9 the_hassle 8 the_hire 5 the_hours 1 the_inmail 6 the_interview 5 the_interviews 2
    the_invitation 3 the_kind 7 the_lads 7 the_lady -7 the_launch 3 the_list 4 the_lovely 10 the_market 8
    the_meeting -14 the_middle 6 the_mix 5 the_moment 6 the_morning 5 the_most 5 the_move 3 the_museum -5 the_new 5
    the_news -8 the_notes -8 the_nursery 4 the_offer -6 the_opportunity 7 the_original -9 the_other -3 the_panel 3
    the_paper 4 the_parking 7 the_partners 9 the_person 6 the_physio 10 the_picture 10 the_pile 5 the_platform 6
    the_podcast -9 the_pool 4 the_portal -6 the_portfolio -7 the_position -4 the_post -5 the_postdoc 7
    the_process 3 the_programme 3 the_questions -7 the_receipt -8 the_recruiter -5 the_recruitment 4
    the_remaining 5 the_residents 8 the_rest 4 the_right 1 the_road 9 the_role -5 the_running 3 the_salon 5
    the_same -2 the_saturday 8 the_school 3 the_search 4 the_season -2 the_second -5 the_selection 9 the_senior 4
    the_service 8 the_shop 7 the_shout 8 the_show -7 the_sleep -9 the_slot -3 the_spot 5 the_staff 11 the_start -9
    the_study -8 the_surgery 8 the_terms -3 the_theatre 7 the_time 2 the_trainee 5 the_trust 5 the_unit 9
    the_vacancy 5 the_very 8 the_vets -7 the_viewing -8 the_waiting -5 the_wedding -6 the_weekend 6 the_woman -11
    the_workshop 6 the_xxx 5 them_@open -7 them_and 5 then_, 4 then_. 3 there_, 5 there_are 6 there_for 9
    there_is 3 there_will 3 therefore_i 6 therefore_withdraw 4 therefore_withdrawing 7 they_have 4 they_need 6
    they_said -5 they_were 3 they_will -5 thing_. 4 things_are 9 think_about 6 think_i 3 think_of -4
    thinking_about -6 thinking_of 2 this_, 8 this_afternoon 7 this_by 7 this_evening 2 this_is 6 this_message 6
    this_morning -4 this_number 9 this_on 7 this_one 3 this_over -7 this_stage 6 this_summer 6 this_to 2
    this_week 1 this_year -5 tho_and 7 though_, 6 thought_, 2 thought_of 4 thought_we -8 three_candidates -7
    three_different 8 three_months 9 three_weeks -6 through_linkedin 8 through_to 5 throughout_. 6 thursday_'s -2
    thursday_, -6 thursday_. -2 thursday_? 7 thursday_@number 8 thursday_or 7 thursday_the 8 thx_for 7 time_, 2
    time_. -1 time_after 5 time_at 10 time_for 6 time_on 4 time_so 10 times_. -6 title_@other 5 to_@number -7
    to_accept -10 to_all -2 to_an -4 to_another 9 to_anyone 8 to_ask 5 to_attend 3 to_call 7 to_continue 8
    to_decline -6 to_do 4 to_end 10 to_find 7 to_fit 7 to_follow 6 to_get 4 to_give -2 to_go -1 to_happen 10
    to_hearing -5 to_hold -6 to_interview 3 to_keep 3 to_let 3 to_manage 9 to_me 5 to_meet -2 to_monday 2
    to_move -3 to_my 3 to_myself 5 to_pass -6 to_pull -5 to_read 5 to_receive 9 to_remain 7 to_reply 7 to_report 6
    to_reschedule -5 to_retire 11 to_ring 2 to_run 10 to_say -3 to_see 4 to_sit 4 to_sleep 7 to_someone -4
    to_stand -6 to_stay 2 to_take -2 to_tell -4 to_that 9 to_the -1 to_this 7 to_tuesday 4 to_turn -4 to_us -2
    to_what 5 to_whom 3 to_withdraw -1 to_work -4 to_write 4 to_you 2 to_your 2 to_yours 8 today_. 5 today_at 10
    told_me 1 told_my 10 told_the -6 told_them -7 tomorrow_. -4 tomorrow_at 6 tomorrow_morning 4 ton_for 6
    tonight_. -5 too_. 3 too_and 10 took_a 5 took_another 11 took_the 3 top_of 1 touch_, 6 touching_base 9 town_, 7
    training_. 9 treat_my 7 trouble_, 8 trouble_. 4 trust_. -9 tues_@number -7 tuesday_'s 5 tuesday_, -2
    tuesday_@number 5 tuesday_after 7 tuesday_and 6 tuesday_or 4 turned_down -8 turns_out 8 turns_up 7 tutor_, -12
    twice_already 8 two_. 3 two_minds 6 two_more -6 two_or -6 two_seasons 9 u_know 8 u_tell -8 unable_to -6
    unanswered_. 7 understanding_, 5 unit_. 7 unread_. 9 until_friday 5 until_the 5 up_after 8 up_an 6 up_by 5
    up_so 6 up_that 8 up_the 4 up_to -1 up_with 4 up_your 6 us_, -6 us_. -5 us_a 6 us_and -7 us_for -3 us_off -6
    us_on -4 vacancy_, 7 van_'s 11 van_. -10 very_best 5 very_decent 5 very_interested -5 very_kind 7
    very_pleased 5 very_polite -6 very_sorry 4 video_call 9 wait_. -6 wait_to 9 waiting_list -5 want_it 8
    wanted_you 4 ward_, 7 warm_wishes 6 was_. 8 was_a -7 was_an 8 was_cancelled -7 was_good 6 was_grateful 7
    was_kind 3 was_meant 6 was_never 8 was_not -4 was_pleased 8 was_really 8 was_the 3 was_touched 7 was_very 3
    way_, 5 we_are -2 we_bump 6 we_can -3 we_could 7 we_had 1 we_hang 8 we_have -9 we_make 10 we_move 4 we_need -4
    we_please 10 we_push 5 we_regret -6 we_spoke 6 we_stay 10 we_thank -9 we_will -4 we_would -6 wednesday_'s 5
    wednesday_? -7 wednesday_@number 5 wednesday_at -5 week_'s 9 week_, 1 week_after -6 week_at 8 week_i 4
    week_so 7 weekend_and 4 weeks_. -10 welcome_to 7 well_, 7 well_. 4 well_and 2 well_for 12 well_so 4 well_to 5
    well_with 2 went_on -4 went_to 7 were_kind 6 were_very 5 what_'s 3 what_a 1 what_did -7 what_i 3 what_if -5
    what_you 1 when_: -7 when_i 3 when_the 5 when_you 3 whenever_i 6 where_i 4 where_to -7 whether_the -4
    whether_you -6 which_i 4 which_part 7 who_loves 6 who_withdrew 7 whom_it 4 will_also 5 will_ask 7 will_be -4
    will_bring -5 will_confirm 5 will_drop 2 will_email 8 will_find -7 will_follow 3 will_give 11 will_have -8
    will_keep -10 will_make 8 will_meet 8 will_not 1 will_put 5 will_reach 8 will_send 1 will_try 10 will_want -10
    will_withdraw -6 will_write 6 winds_to 6 wish_all 8 wish_for 5 wish_the 2 wish_to 4 wish_you 2 wishes_, -4
    wishes_for 10 wishes_to 4 wishing_the 8 wishing_you 4 with_. 8 with_a 2 with_an 4 with_another 4 with_dr -4
    with_finding 5 with_it 5 with_mr -8 with_reference 7 with_regards 9 with_somebody 6 with_such 6 with_the 1
    with_this 4 with_us -7 with_you 3 with_your -4 with_yours 6 withdraw_. 2 withdraw_: 4 withdraw_his -7
    withdraw_me 6 withdraw_my -3 withdraw_our -6 withdraw_the -6 withdrawing_. 8 withdrawing_because 3
    withdrawing_my 1 withdrawn_, -5 withdrew_last 10 withdrew_my -5 without_any 9 woman_was -11 word_. 4
    word_from 7 word_to 5 words_about 9 work_elsewhere 7 work_in 9 work_on 2 workshop_. 5 would_come 8
    would_have -4 would_like -3 would_love 3 would_put 5 would_rather -4 would_suit 9 would_taken 9 would_the 7
    would_thursday 4 write_again 8 write_to -3 write_you 5 writing_. 4 writing_back 5 x_@close -4 year_, 5
    year_end 7 years_i -7 yes_or 6 yesterday_. -3 yesterday_and 5 you_, 2 you_a 3 you_again 4 you_an 8 you_and 3
    you_answered 7 you_are -2 you_as 9 you_asked -5 you_both 1 you_can 1 you_do -2 you_ever 7 you_fill 4 you_find 3
    you_for 1 you_from 5 you_gave -8 you_get 5 you_good 5 you_his 11 you_in 1 you_invited 7 you_let 5 you_like 3
    you_much 3 you_off -7 you_offered 5 you_on 3 you_once 9 you_people 9 you_put -7 you_read 4 you_said -5
    you_send -4 you_should 5 you_so 1 you_some 6 you_success 5 you_taught -6 you_tell -2 you_then -6 you_thinking 6
    you_to 2 you_told 2 you_very 3 you_wanted 3 you_well -1 you_went 7 you_were 2 you_write 4 your_application -2
    your_boss 8 your_company 8 your_email 2 your_end 9 your_interest -5 your_interview -1 your_invitation 7
    your_kind 3 your_kindness 3 your_mail 2 your_note 5 your_office 6 your_own 4 your_phone 6 your_process 4
    your_reply 8 your_second 11 your_shop 4 your_side 3 your_study -8 your_system 9 your_team 3 your_thesis -7
    your_time 3 your_understanding 4 your_way 11 your_work 6 yours_, -3 yours_. 2 yours_for 9 yours_sincerely 1`,
  meanings: `
    accepted 2 advising -5 afield -8 afterthought 1 appliesNow -9 arrived 8 asEmployer -5 aside 7 badWord -1
    beseech 4 bidding 5 cancel -3 candidacy 3 checkIn 1 comeBack 1 comesAbout 1 comingSoon -2 connecting 7
    contactMe 3 datedBack 5 doubt 6 employs 3 expected 5 flaw 12 forClient 1 freesHour 3 goingOn -2 goodbye 2
    goodwill 3 harsh 12 hedge 1 hourLost 2 hush 5 incredulous 7 informs 2 interview 2 interviewed -6 introduction 7
    invited 1 keen -1 lacking -8 later 1 leaning 4 letGo 2 linkedinByName 5 moveHint -3 moveWeak 2 news 5
    noGoodwill -6 noNeed -2 noWorth 1 notApology -3 notFlaw 3 notOffer -2 notPay 6 notRank 1 ofAnother -2
    ofEmployer -4 ofInterview 5 ofOffer -3 offerDeadline 7 offerSoon -5 offerTerms 2 onLinkedin 2 openAct -4
    openIf 4 openWere 5 otherFirm 2 otherInterest 2 otherInterview -3 otherThing -7 otherTold 2 pay 6 payHint 3
    perTime 4 permission 2 ponder 2 pressed 3 proceed 1 questioned -4 rankBeside 7 referring 8 remove 3 reply 8
    reschedule 1 resend 7 resigning -2 scorn 9 seeHow 7 setBeside 2 shaky 9 slightMove 7 slightPay 3 slightStart 5
    slot 1 sneer 7 soon 3 sorry -1 stall 6 staying 1 stillOpen 11 suited -1 termsHint -3 texting 4 thanks 2 time -3
    toldOf -4 topic 3 tradeOf 1 undecided 3 unwanted 1 voicemail 2 wanting 4 welcomed 3 wentQuiet 10 whyCounted 9
    whyStudy 4 whyTravel 1 withdraw -1 worth -2`,
  traits: {
    'against 1': -8,
    'against 2': -7,
    'against 3': -7,
    'against 4': -7,
    'against 5': -7,
    'against 6': -7,
    'against 7': -8,
    'against 8': -7,
    'clear 1': -1,
    'clear 2': 3,
    greeting: 2,
    headers: -5,
    'known 1': -13,
    'known 2': -14,
    'known 3': -11,
    'known 8': 1,
    'known 9': -1,
    'length 2': -9,
    'length 4': -2,
    'length 5': -1,
    'length 7': -4,
    'mine 0': -13,
    'mine 1': -2,
    'mine 2': 2,
    'mine 4': -7,
    'obstacle it accepts the interview': -2,
    'obstacle it answers an offer, not an interview': -11,
    'obstacle it asks for a job': -4,
    'obstacle it doesn’t read like a message': -20,
    'obstacle it isn’t about a job interview': -7,
    'obstacle it isn’t about an interview of yours': -13,
    'obstacle it leaves a job': -6,
    'obstacle it only tells of an interview': -6,
    'obstacle its interview is over': -9,
    'obstacle it’s about someone else’s interview': -8,
    'obstacle none': 12,
    'obstacle nothing in it turns an interview down': -13,
    'obstacle the employer writes it': -5,
    'others 0': -1,
    'others 2': -5,
    'others 3': -8,
    'ours 0': -1,
    'ours 2': -10,
    'ours 3': -7,
    'own 1': 2,
    'own 2': 3,
    'own 3': 3,
    'own 4': 3,
    'own 5': 2,
    'own 7': 5,
    'own 8': 2,
    'scenario connect': 9,
    'scenario decline': -4,
    'scenario follow-up': -4,
    'scenario reply': 2,
    'scenario reschedule': 5,
    'scenario resend': 8,
    signOff: 2,
    'unclear 1': 5,
    'unclear 2': 9,
    'yours 0': -3,
    'yours 1': 1,
    'yours 2': -4,
  },
};
