/* Written by `npm run learn`: what each clue weighs in telling drafts from other documents. */
import type { Weights } from './clues';

export const weights: Weights = {
  bias: -11,
  words: `
    academy 6 accept -10 accepting -5 accountant 4 action -9 administrator 10 advert 6 advertisement -9 afraid -5
    after -2 afternoon 8 afterwards -5 al -5 all -1 allowance 4 already -1 alright 8 also 3 altogether 5 among 5
    an -1 analyst 4 and -1 another 1 answer -2 any 2 anymore 8 anything -6 apologize 7 applicant 4 applications -5
    applied -3 apply -6 appreciate 2 appreciated 10 architect 5 archive -5 archivist 3 are -3 arranging 8 arvo -7
    as -2 aside 4 ask -1 asked -4 assistance -11 associate 5 association -4 attached -6 attend 3 attending 3
    attention 6 audit 11 august 2 autumn 7 available 6 away -5 back 1 bad -2 bank -2 bar 6 barista 3 base 8 be -1
    bear 8 before -3 beg 8 behind -4 benefits 6 beside 4 bike -7 bit 5 bless 4 blessed 6 booked -2 boss -4 both 3
    bother 3 bought -4 bounced 6 bowed 8 bowing 5 box -6 branch 4 bridge -5 bright 6 bring -5 brings 8 broken -4
    bsc -7 bucks 7 bump 5 bunch 9 bus 5 buses 6 business 7 busy 4 but -5 by -2 bye 1 c -8 cafe 6 cake -5
    calendar -2 calling 7 calm 6 came 1 campus 7 can -3 cancel -3 cancelled -6 cancelling 8 cancels -5 candidacy 4
    candidate -4 car 2 card -6 career 5 careful 2 carer 10 carers 8 casting -10 caught 7 ceramics -10 certain 7
    chair -4 chance 3 chances 6 change -4 changelog -5 charity 3 chasing 5 chat -5 check -9 cheering 7 cheers 2
    chef 7 children 4 chose -7 church 3 cleaner -5 cleaning 8 clearly 4 clerk -4 client -6 clinic 6 closed -3
    closely 8 closing 3 club -10 coach -6 colleagues 2 college 4 come -1 comes 1 coming -1 commission 9 committed 8
    committee -4 companies -9 company 2 compensation 6 concern 8 confirm -4 congratulations -7 connect 6
    connected 9 consider 2 consideration 6 continuing 4 contract -5 contracts 9 coordinator -3 copy -3 corner 5
    cos 6 could -1 counsel 6 count 1 course 3 cousin -6 covering 9 crew 2 cropped 8 cross 3 crossed 8 cut 3 cv 4
    cvs -6 da -6 dad -4 dank -10 daughter -7 day 2 days -2 de -8 dead 11 dean 7 dear -2 decide -7 decided -2
    decline -7 declined -6 declines -11 del -7 delete -1 department 7 depot -6 designer 5 desk 1 did -2 die -11
    different 4 dinner -3 directions 7 disappointed -10 dispatcher 4 do -2 doctor 9 doctoral 6 doing 3 done -1
    doubt 9 down -2 dr -4 draw 7 drop 5 dropped 4 dropping 4 dust 8 e -4 each 4 early -3 earth 9 editor 5 eight 2
    el -5 electrician 3 elsewhere 2 email 4 emails 7 employment 8 end 3 energy 8 engineer 5 enjoy 6 enjoyed -3
    enough 4 entrance -8 equity 6 et -11 even -3 evening -3 event -6 ever 4 exam 7 exercise -6 exhibition 7
    explain 6 extended 12 fare -7 farm 3 favour 6 feb -6 february -4 feedback -6 feel 1 feelings -4 felt -1
    festival 7 few 5 filled -5 filling 4 final -4 find 1 finding 1 finds 1 fine -4 fingers 7 finish -5 finished 4
    fit 7 fitter 7 fitting 1 fixed 4 fixing 10 flexibility 9 flu 8 folder -7 folks 6 follow 8 following 3 for 1
    forgive 5 former 9 forms 6 forty -3 four -4 frank 7 fri 5 friends -10 from -2 fun -5 furniture 9 game 6 gate -4
    gem 7 gently 7 get 5 getting 5 gift -5 gig 8 give -3 giving 2 go -1 goes 3 good 4 goodbye 5 got 2 grab 8
    grace 9 gracias -7 gracious 6 graduate 5 grammar -6 grateful 3 green -3 greetings 10 groom 6 group 2 grown 8
    guide 9 had -2 hall 5 hand 1 hands 6 harbour 6 hard -5 harvest 8 have -1 he -4 head -3 heaps 4 hear -2
    hearing -5 heart 5 hello 4 help -7 her -1 here 4 hey 1 hi 3 him -6 himself -9 hire 8 hiring -2 hit 7 hiya 2
    hold -3 holding -4 home -4 honor 12 honour 7 hope 3 host -5 hour 3 hourly 7 house 7 however 6 hr -6 hug -5
    hunt 6 hygienist -6 i -1 id -13 inbox 7 inconvenience -5 information 6 informed -8 inmail 6 inquiry -9
    inside -1 institute 8 intake 8 interest 2 interested -5 internship 7 interview 2 interviewed -4 invitation 2
    invited -4 inviting 1 iron -7 is -1 island -6 its 9 job 2 join -6 joined 3 joy 5 just -1 keen 7 keener -9
    keep -2 keeping 8 keeps 6 kind 2 kindly 4 kindness 7 knees -3 know -1 la -2 lab 3 lads 8 lambing 6 landed 9
    late -2 later 6 laughed -6 laughing 8 lawyer 9 leaning 3 leave -3 left -4 letting -3 librarian 6 library 1
    licence -5 life -6 lifeguard 7 lift -1 like -3 likely 4 lines -9 lining 5 linkedin 7 list -1 little 6 loads 6
    loaf -8 lodge 7 look -2 looked 1 looks 6 losing -10 lot 4 loves 5 luck 2 lunch -2 ma'am 6 made -1 mail -4
    make 1 makes 5 man -4 manage 8 manager -2 managers 3 many 3 map 5 marine -3 market 3 match 8 mate 7 maternity 9
    matters -6 may -1 means 9 medical 6 meeting -7 meetup 5 membership -8 mention 3 mentioned -6 merchandiser 8
    messages 3 messaging 11 middle 4 might 5 million 3 min -7 mind 3 minds 6 minute 5 minutes -8 miss 1 missing -5
    mit -4 mock -7 moment 4 monday -1 months -3 more 3 morning 1 mornings 4 mother 3 move -4 moved 3 movement 9
    ms 1 msc -8 msg 8 much 3 mum -5 must -3 myself 4 name -1 nearer -6 nearly -3 need -4 neighbour -7 neighbours -7
    network 6 new -1 newsroom 10 next -1 nicer 13 nights -4 no -2 nobody -3 none -3 noon 5 not -3 note -4 notes -3
    nothing -4 notice -4 now 2 nudge 9 nuisance 9 number 2 numbers -4 nursery 5 obliged 6 odds 7 of -1 offer -5
    offering -4 often 7 ok -2 ola -5 on -1 once 4 one 3 online -6 only -1 onto 5 op -4 opening 5 openings 6
    operator 5 opportunity 6 or 3 organisation 6 other 2 otherwise -5 out 1 outfit 6 outside -6 over 1 own 3
    packed 8 pair 8 pairing -6 pairs -6 panel -2 paper 3 papers 4 paralegal 8 parent -9 parish 4 participant -6
    party -6 pass -5 paste 8 paths 5 pay -4 pays -5 pension 6 people 2 perfectly -8 permit 9 person 3 phoning 7
    photograph -10 picking 6 picture 7 pile 6 planner 3 planning -7 plans 4 plant 3 planting 12 please -3 pleased 5
    plus 4 pm -2 podcast -7 point 6 polite -11 politely -5 pool 5 postdoc 9 pour -8 pre -10 press -5 pretty 7
    problem -6 proceed 4 process 3 producer 10 profile 5 proper 8 prosper 7 proud 8 pull -7 pulling 3 push 6
    putting 2 question -3 questions -4 quickly 5 quite 5 quote -6 rang -3 rate 9 rather -2 re 7 reach 6 reaching 2
    reading 2 real -3 really 2 reason -4 receive 5 receptionist 3 reckon 7 records 11 recruiter -6 recruiting 5
    recruitment 7 reference -6 references -5 reflection 7 refund -8 regarding 9 regards 1 regional 6 registry 5
    regret -5 remain 6 remove 9 reschedule -11 researcher 6 reserve 4 residence 8 residents 7 respect 8
    respectfully 1 rest 2 restaurant 6 return -6 revert 9 review -8 right 3 ring -6 ringing 4 road 3 robotics 8
    rooting 9 round -3 rounds 5 row -6 rude -3 running 2 runs 3 sa 12 sadly -12 safe 9 said -3 sale 7 salon 9
    same -1 sat 6 saturday -1 say -3 saying 1 says -4 scene -9 scheduled 7 scheduling 9 scholarship -9 school 4
    screening 7 sea -5 search 4 season 4 seat 3 second -2 seems 5 send -2 sending 2 senior 5 sent -4 sentence -5
    sentences -8 services 5 session -5 set 4 setting 9 settled 7 settles 8 seven -2 shared 4 she -5 shipping 4
    shoot -3 shop 3 short -3 shortlisted 5 showed 4 showing -5 shown 6 side 6 sign -7 signed 2 sincerely 2 sing -7
    sir -4 sit 1 site -2 sixth -10 skies 7 slept -7 slot 4 slowly -7 small -3 so 1 socks -10 some 6 someone -3
    something 2 soon 3 sooner -4 sorry -2 sorted 8 sorting 8 sound 5 sounded -5 spot 6 spring -1 stack 5 stand -3
    stands 4 start -2 started -5 statement -5 status -7 stay 2 staying 3 step -4 stepped 6 steps -6 stone 6
    store -3 street 5 strong 3 stronger 6 studio 2 success 2 successor -7 such 4 suit 4 sunday -3 supplier -5
    surgery 4 sweet -3 systems 3 take -5 taken 1 takes -1 talk -3 talked -4 talking -6 tax 8 tbh 9 tea -4
    teaching -7 teams 11 tech 6 telephone 3 tell -5 telling -7 tenant -5 term 4 test -2 tester 9 texting 7 than 2
    thank 2 thanked -8 thankful 3 thanks -1 that 1 the -1 theatre 3 theirs 6 them -4 there 4 therefore 2 they -2
    thing -3 things 2 think 1 third -4 thirteenth 6 tho 9 thought -4 thoughtful 9 thousand 7 three -2 through -2
    throughout 9 thrown 6 thursday -3 times 3 timetable 6 to -1 told -4 tomorrow -8 too -2 took 4 touch 3
    touched 11 touching 8 towards 4 trade 6 train 2 trained 8 tram -4 travel -3 treat 6 trial -3 truck 5 tue -6
    tuesday 3 turn -4 turned -3 turns 6 two -3 unable -5 unanswered 8 understand 1 understanding 9 unread 10
    until -5 up 2 update -7 us -7 use -4 useful 9 usual -8 vacancy 4 van 3 very 1 vets -10 viewing -9 village 8
    volunteer -4 voucher -8 wait 5 walk 1 walks 7 ward -3 warehouse 5 was -1 we -2 wedding 6 wednesdays -5 week -2
    weekday -5 weekend -3 weeks -1 welcome -4 welder 7 well 4 what 1 when -2 whenever 2 where -2 whether -6
    which -2 who -3 whoever 4 whole 2 why -9 will -2 winds 5 wish 1 wishes -1 wishing 8 with 1 withdraw -2
    withdrawing 2 withdrawn -3 withdraws -5 woman -6 word 2 wording -7 worked -6 workers -7 working -2 workshop 6
    would -3 writer 7 writing -1 wrote -7 x -2 xxx 9 y -6 y'all 5 ye 9 years -2 yesterday -1 young 2 yours -1`,
  pairs: `
    !_! -4 !_got 9 !_hope 9 !_i -5 !_thank 7 's_. 3 's_about 5 's_all 5 's_got -8 's_in 5 's_interview 2 's_job 8
    's_kind 5 's_looking 8 's_name 6 's_not -6 's_out -6 's_position 6 's_school 6 's_slot 8 's_still 6 's_the -5
    ,_@address 6 ,_@break 1 ,_@number -10 ,_@other -8 ,_@quote -6 ,_a -2 ,_and 2 ,_any 8 ,_appreciate 6 ,_as -1
    ,_because 4 ,_bye 1 ,_done -5 ,_dr -5 ,_first -5 ,_friday -7 ,_goodbye 6 ,_got 9 ,_he -2 ,_honestly 7 ,_i -2
    ,_if 4 ,_it 6 ,_just -3 ,_mr -4 ,_no -7 ,_not -8 ,_only 6 ,_or 3 ,_our -7 ,_phone -11 ,_plus 3 ,_press -9
    ,_really 10 ,_should 7 ,_since 1 ,_so 2 ,_something 6 ,_sorry 4 ,_ta 11 ,_tell -5 ,_texting 7 ,_thank 5
    ,_thanked -7 ,_thanks -2 ,_the -1 ,_their -2 ,_they 3 ,_this 1 ,_though 5 ,_thx 9 ,_took 7 ,_unless -1 ,_we -7
    ,_what 4 ,_which -1 ,_wish -10 ,_without -5 ,_yours 4 ._@dash -9 ._@number -4 ._@open -6 ._@other -7
    ._@quote -9 ._a 3 ._after -4 ._and 1 ._anything 7 ._ask -6 ._at 2 ._been 8 ._candidate -9 ._cheers 3
    ._congratulations 2 ._enjoy 8 ._from 8 ._god 6 ._good 4 ._goodbye 4 ._got 6 ._half 8 ._have 6 ._here 3
    ._honestly 6 ._hope 6 ._how 6 ._however 1 ._i -2 ._if -4 ._just 5 ._keep 3 ._kindly 6 ._last -4 ._let 6
    ._look 7 ._love -8 ._maybe 11 ._might 7 ._mrs -7 ._my 4 ._no 4 ._nobody -5 ._not 6 ._nothing 1 ._okay 4 ._on 6
    ._our -5 ._please -4 ._right 7 ._sadly -11 ._she -1 ._since -2 ._somebody -6 ._sorry 2 ._ta -5 ._take 4
    ._thank 2 ._thanks 3 ._that 2 ._the -2 ._they 2 ._three 7 ._we -10 ._what -4 ._wishing 10 ._would 3 ._wrote -7
    ._y'all 7 ._yes -8 ._your 3 ._yours -7 :_@address 5 :_@break -3 :_@link 8 :_@quote -5 :_did -6 :_do -9 :_i 2
    :_is -9 :_ok -7 :_thank -7 :_thanks -7 :_the -3 :_then -8 :_we -7 :_what -5 ;_i 2 ;_you 7 ;_your 7 ?_@break -5
    ?_@dash 7 ?_@open -12 ?_@quote -8 ?_and -9 ?_good 6 ?_if -3 ?_no 5 ?_really 13 ?_she -6 ?_sorry -8 ?_still 10
    ?_thanks -5 ?_the -7 ?_this 6 ?_we -5 @address_, 8 @address_or 6 @break_@dash -5 @break_@number -4
    @break_@other -5 @break_a -4 @break_all 2 @break_bad -7 @break_best 2 @break_but 8 @break_can -9
    @break_cheers 3 @break_could -4 @break_dear -7 @break_first 7 @break_further -8 @break_good 8
    @break_greetings 4 @break_happy 8 @break_he -6 @break_hope 5 @break_if -6 @break_in 3 @break_keep -7
    @break_kind 2 @break_love 8 @break_many 3 @break_may 5 @break_mit -4 @break_mrs -8 @break_not 7
    @break_please -3 @break_r 10 @break_regards 4 @break_respectfully 1 @break_since 6 @break_sincerely 2
    @break_take 2 @break_thank 2 @break_thanks 2 @break_the -4 @break_this 3 @break_un 7 @break_unfortunately 5
    @break_warm 4 @break_we -5 @break_when -5 @break_wishing 3 @break_yours -1 @close_. 3 @close_@dash -5
    @close_and -4 @close_from -7 @close_so -9 @close_thank -10 @currency_@number 1 @currency_@other 9
    @dash_@number -8 @dash_@other -8 @dash_@quote 9 @dash_b -8 @number_. -1 @number_: -6 @number_? -3
    @number_@break -7 @number_@close -6 @number_@dash -5 @number_@number 2 @number_@percent 3 @number_am 3
    @number_an 5 @number_april -4 @number_as -6 @number_feb -7 @number_february -7 @number_hours -10
    @number_january -5 @number_june -2 @number_min -8 @number_minutes -6 @number_or 4 @number_suit 9 @number_tmrw 8
    @number_to -6 @number_today 10 @number_works -9 @open_@close -9 @open_@quote -4 @open_candidate -5
    @open_company 7 @open_day 6 @open_hiring 5 @open_no -6 @open_position 6 @open_say 5 @other_changelog -5
    @other_company 8 @other_first 4 @other_i -6 @other_interview -5 @quote_, -3 @quote_. -6 @quote_@break -5
    @quote_@close -5 @quote_@other -7 @quote_and -4 @quote_dear -6 @quote_for -6 @quote_i -7 @quote_no -6
    @quote_thank -5 @quote_then -10 @slash_madam 4 a_better 2 a_bit 3 a_bunch 9 a_call 6 a_calm 5 a_candidate 4
    a_chair 6 a_coffee 9 a_cold -9 a_couple 7 a_different 7 a_fellowship 8 a_first 9 a_flat 6 a_full 4 a_good 2
    a_great 6 a_letter -5 a_little 2 a_long 5 a_man 6 a_message 3 a_million 3 a_minute 5 a_month 4 a_new -9 a_no 1
    a_permanent 4 a_position 2 a_post 3 a_role 3 a_room -6 a_seat 6 a_shift -6 a_short -2 a_small -4 a_smooth 7
    a_start 12 a_strong 6 a_treat 8 a_very 4 a_year 4 about_a 8 about_an 4 about_coming 5 about_interviewing 5
    about_that 10 about_the 1 about_this 5 accept_my 10 accept_the -6 accept_this -7 accepted_a 3
    accepted_another -2 across_town 5 add_you 7 admissions_, -11 admissions_interview -8 admissions_team -11
    afraid_i -6 afraid_of -9 after_a -2 after_careful 2 after_i 8 after_lunch -9 after_that 3 after_the -8
    after_this 4 after_two 5 afternoon_, 4 afternoon_and 3 afternoon_mr 6 again_: 5 again_and 6 again_for 2
    again_in -5 ago_and 7 ahead_and 4 ahead_of 8 ahead_without -9 all_a 7 all_day -6 all_is 8 all_my 2 all_this 7
    along_. 7 along_the -7 altogether_. 7 am_, 7 am_. 6 am_a -6 am_about 11 am_afraid -4 am_after 10 am_and 3
    am_available 6 am_bowing 5 am_calling 2 am_cancelling 8 am_declining 7 am_delighted -6 am_doing 7 am_down 4
    am_dropping 5 am_free 4 am_going -5 am_grateful 9 am_happy -5 am_in 4 am_leaning 3 am_looking 5 am_more 6
    am_most 5 am_no 7 am_not 1 am_obliged 7 am_off 5 am_or 3 am_out 7 am_pleased -3 am_pulling 3 am_so -4
    am_sorry 2 am_still 5 am_taking 6 am_the 3 am_therefore 8 am_told 8 am_very -6 am_withdrawing 5 am_writing -3
    an_email 5 an_exam 9 an_interview -2 an_offer 4 analyst_. 5 analyst_position 4 analyst_role 3 and_a 4
    and_after 9 and_am 5 and_an 7 and_asked -6 and_by 7 and_cancelled -8 and_congratulations -8 and_for -1
    and_four 8 and_from 6 and_good -5 and_has -1 and_he 3 and_hereby 6 and_i 1 and_it -3 and_knows 4 and_let -4
    and_meet 8 and_must -4 and_need 5 and_night 5 and_nobody 5 and_not 5 and_now 6 and_regards 5 and_release -5
    and_say 6 and_see 5 and_she -2 and_so 6 and_sorry 5 and_start 8 and_thank 6 and_thanks 3 and_that 2 and_the 1
    and_their 10 and_therefore -3 and_to 2 and_told -5 and_want 6 and_we -4 and_what 3 and_will -4 and_wish -5
    and_withdraw 11 and_would -7 and_yours 4 another_. -5 another_appointment 10 another_company 1 another_crew 6
    another_date -5 another_employer 6 another_firm 1 another_flat -8 another_home 9 another_hospital 6
    another_institute 7 another_kitchen 5 another_lab 8 another_offer 2 another_one -8 another_organisation 6
    another_outfit 8 another_parish 11 another_place -4 another_position -4 another_post 7 another_practice 3
    another_role 5 another_salon 8 another_school 5 another_shop 5 another_studio 5 another_team 8 another_thing 6
    another_yard 9 answer_is 1 any_day -7 any_further 5 any_hour 7 any_interview 11 any_time 6 any_weekday -7
    anymore_. 7 anyone_. -7 anything_new 12 apologies_, 6 applicant_. 7 application_. -2 application_and 6
    application_as 7 application_for 5 application_withdrawn 8 apply_for -11 appointment_, 8 appointment_. 6
    appointment_on -6 appreciate_it 4 appreciate_the 7 appreciate_you 1 appreciate_your 8 april_. -3 april_at -6
    archivist_position 3 are_all 6 are_both 7 are_ever 5 are_having 8 are_i 7 are_in -5 are_not -4 are_off -7
    are_out -6 are_unable -7 are_withdrawing -4 arranging_the 5 as_my -5 as_notice -3 as_of 7 as_on 8 as_soon 5
    as_well 4 ask_her 11 ask_to -9 ask_you 5 asked_in 8 asked_what 3 asked_whether -5 asking_again 9 asking_me 1
    asking_what 10 assessment_day 11 assistant_job 6 assistant_post 3 at_@number -4 at_@other 8 at_another 6
    at_four 4 at_my 5 at_one 8 at_present 6 at_some 6 at_st 8 at_ten 4 at_the -1 at_work 7 at_your 4 attached_. -10
    attend_. 6 back_, 1 back_about 7 back_and -2 back_to 4 bad_news -5 bar_job 7 be_a 1 be_able -6 be_asked 4
    be_attending 2 be_called 5 be_cheering 5 be_coming 2 be_continuing 4 be_free 9 be_friday -7 be_glad 3
    be_going 3 be_grateful -7 be_held -6 be_honest 4 be_interviewing 7 be_left 7 be_no 8 be_picking 6 be_reading -6
    be_seeing 8 be_the 6 because_i 2 been_given 5 been_invited -9 been_on -7 been_signed 8 before_it -5
    before_long 7 before_the 1 being_so 3 below_to 6 best_, 2 best_. 7 best_of 1 best_regards 2 best_to 8
    best_wishes -2 best_with 1 better_than 2 between_them 6 board_. 5 booked_in 6 both_for 3 both_to 6 bottom_of 8
    bowed_out 8 bowing_out 5 bring_my -10 bring_the -4 bump_into 5 but_i -4 but_if 9 but_my 3 but_the -5 but_we -4
    but_your -12 by_a 4 by_another 3 by_email 6 by_mistake 3 by_phone -7 by_the -5 by_video -3 bye_now 5 call_, 5
    call_. 1 call_back 7 calling_. 5 calling_me 8 calling_to 7 came_away -6 came_back 7 came_in 5 came_out 7
    came_through 8 came_up 5 can_. 6 can_do -3 can_not -6 can_start -9 can_strike 6 can_take 6 cancel_it 4
    cancel_my 3 cancel_or -7 cancel_our 6 cancel_that 8 cancel_the -2 cancel_your -7 cancelled_, -6 cancelled_and 6
    cancelled_it -9 cancelled_my -10 cancelled_the -3 candidacy_. 11 candidacy_for -8 candidate_. 2
    candidate_@number -6 candidate_for -5 candidates_. 8 card_. -6 care_, 3 care_. 5 care_home 9 careful_thought 2
    carrying_on 8 case_i 7 chance_, 6 chance_of 8 chance_we 10 change_my 7 changed_jobs -9 changed_since 10
    changelog_@break -5 checking_in 10 cheers_, 2 cheers_for 5 chef_interview 6 choose_. 3 clerk_. -5 clinic_. 5
    close_my 6 colleague_. 6 come_. -6 come_and 6 come_for 2 come_in 6 come_to -3 coming_back 9 coming_by -9
    coming_for 5 coming_forward 5 coming_in -2 coming_on -6 coming_to 2 coming_up -5 committed_to 4 committee_, -6
    company_@other 9 company_in 5 company_name 5 confidence_. 10 confirm_. 5 confirm_by 9 confirm_it 6
    confirm_that -9 connected_. 4 connected_here 7 connection_request 8 consider_my 9 consideration_for 9
    considered_for 6 continued_success 8 continuing_. 6 continuing_with 3 conversation_. 14 could_. -9 could_we 8
    could_you -8 count_me 4 couple_of 7 course_. -5 crew_. 6 cropped_up 8 cross_again 4 cross_at 4 cross_me 6
    cv_is -8 date_and 7 dawn_, 5 day_, 2 day_. -2 day_? 7 day_before -10 day_in 7 day_of 7 day_will -6 day_with 9
    days_, 4 dead_keen 8 dear_captain 7 dear_committee -7 dear_mr 2 dear_mrs 1 dear_ms 1 dear_recruiters 4
    dear_sir -4 dear_sister 4 december_. -5 december_at 3 decent_about 8 decided_not -6 decision_. -8 decline_. -4
    decline_the -4 declining_an -10 dental_nurse 6 department_. 4 department_a 7 depot_. -6 depot_has 7 did_. 6
    did_not -3 did_u -10 did_you -5 died_. -8 different_position 9 do_appreciate 3 do_hope 6 do_i -12 do_it -3
    do_keep 7 do_not -3 do_the 2 do_this 5 do_want 7 do_you 6 doctor_has 6 done_. -3 done_it -6 doubt_that 6
    down_, 6 down_. -3 down_an -6 down_on 6 down_the 5 down_to 4 drop_you 3 dropping_out 3 dust_settles 8 e_mail -3
    each_of 4 each_other 4 each_way 8 editor_, -7 elsewhere_, 3 elsewhere_and 6 elsewhere_so 7 elsewhere_this 11
    email_. -6 email_about 11 email_as 6 email_of 6 email_to 6 email_too 4 email_with 8 email_you 5 employer_is -2
    employment_elsewhere 12 end_, 2 end_. 5 end_of -3 end_to 6 end_up 8 engineer_interviews 7 engineer_job 7
    engineer_opening 6 enjoy_the 5 enjoyed_meeting -7 enjoyed_our 10 enjoyed_reading 6 enjoyed_the -5 enough_to 7
    evening_, 7 evenings_are 10 ever_need 12 every_good 5 every_month 7 every_success 1 every_week 8 everyone_at 5
    exam_. 11 exercise_. 7 extra_work 9 fair_winds 5 family_and 9 family_i 6 family_reasons 5 far_more 2
    february_. -5 february_i 6 feelings_at -6 few_days 6 few_weeks 10 few_years 6 filling_it 4 find_a 3
    find_another -5 find_good 5 find_somebody 6 find_someone 4 find_your 6 finding_somebody 6 finding_someone 3
    finding_your 3 fine_, -8 firm_. 3 firm_so 8 first_, 3 first_and 5 first_round 5 fit_for 5 five_, 5 flat_. -5
    flat_and 8 flat_on -3 flat_out 7 folder_. -7 follow_what 5 following_up 9 for_, 5 for_. -4 for_@number 4
    for_a -1 for_arranging 7 for_calling 9 for_coming -2 for_eleven -6 for_family 8 for_fixing 8 for_following 2
    for_friday 5 for_getting 4 for_going 6 for_good 6 for_having 1 for_how 9 for_interview 9 for_inviting 1
    for_it 5 for_letting -5 for_lining 4 for_me 4 for_moving 9 for_now 3 for_offering -3 for_picking 5
    for_putting 3 for_reading 2 for_saturday -8 for_saying 8 for_scheduling 9 for_second 6 for_sending 2
    for_setting 9 for_showing -5 for_somebody 4 for_sorting 10 for_sunday -10 for_telling -8 for_that 3 for_the 3
    for_this -3 for_understanding 6 for_us -5 for_wanting 3 for_what 7 for_which 6 for_writing 8 for_your -4
    forgive_me 5 former_colleague 8 forward_. 9 forward_to -4 found_another -7 found_other 8 found_work 9 four_, -9
    four_. 4 free_again -5 free_from 9 fri_morning 8 friday_, 3 friday_. -3 friday_? -7 friday_i 5 friday_is -7
    friday_or 9 friday_the 6 friday_to 9 friday_week 8 from_@open 6 from_a -3 from_consideration 8 from_my -2
    from_now 7 from_october 10 from_september 7 from_that 7 from_the 3 from_you -5 from_your 8 from_yours 4
    front_desk 2 full_. 7 full_house 8 further_. -3 further_with 5 gallery_assistant 10 gave_me -4 generous_of 5
    get_an 7 get_somebody 6 get_someone 6 get_there 7 get_to 10 get_your 7 getting_in 1 getting_me 10 getting_the 6
    getting_to 6 give_me 3 given_me 6 given_my 7 glad_to 3 go_. -6 go_ahead -3 go_for -9 go_through 7 go_well 7
    go_with -10 god_bless 2 going_in 8 going_on 7 going_with 5 gone_and 7 gone_to 7 good_afternoon 4 good_choice 9
    good_day 3 good_for 8 good_hire 5 good_luck 3 good_morning 4 good_of 8 good_one 5 good_season 5 good_success 4
    good_wish 5 good_wishes 4 good_years -9 goodbye_. 6 got_a 1 got_an -4 got_another 4 got_hired 7 got_it 1
    got_on 10 got_one 9 got_the -3 got_to -7 got_took 6 got_work 9 got_your 5 graduate_scheme 8 grant_, 8
    grateful_, -5 grateful_. 10 grateful_for 3 great_deal 5 greetings_from 6 had_to -3 hand_. 6 hang_up 6
    happy_to 3 happy_where 7 hard_feelings -4 hard_to 8 has_a 4 has_accepted -7 has_also 7 has_hired 4 has_just 5
    has_taken 3 has_told 4 has_withdrawn -7 hate_to 4 have_a 5 have_accepted 1 have_agreed 8 have_also 11
    have_always 8 have_an -3 have_another 6 have_been 2 have_cancelled -5 have_changed -6 have_committed 6
    have_decided -3 have_ever 7 have_found 3 have_hired 8 have_in 10 have_joined 5 have_made 6 have_me 4
    have_not -5 have_now 2 have_one 6 have_promised 4 have_put 5 have_read 4 have_said 2 have_seen 5 have_signed 5
    have_started -6 have_that 9 have_thought -5 have_to -5 have_told -4 have_took 8 have_two -3 having_me 4
    he_'s -2 he_does -8 he_has -2 he_is -4 he_would -5 head_round 6 heaps_for 6 hear_about 6 hear_how 7 hear_of 6
    heard_nothing 10 hearing_about -8 hearing_from -6 hearing_how -6 hello_. 6 hello_mr 3 hello_mrs 7 hello_ms -1
    hello_to 8 help_. -5 her_i -9 her_number 3 here_, 10 here_. 1 here_@close 13 here_about 9 here_and 8 here_it 5
    here_on 5 here_re 6 hi_, -6 hi_dr 5 hi_mr 6 hi_mrs 9 hi_ms 4 hi_team 10 him_. -2 hire_, 7 hire_. 7 hired_on 9
    hiring_. 5 his_number 9 hold_it -5 home_with -5 honest_, 9 honestly_, 6 hope_all 4 hope_it 5 hope_our 5
    hope_the 7 hope_this 5 hope_to -3 hope_u 4 hope_you 3 hope_your 7 hour_, 6 hours_to -8 house_, 5 how_do -7
    how_things 2 however_, 6 i_accepted 8 i_already 3 i_appreciate 4 i_appreciated 9 i_bowed 7 i_came -11 i_can -5
    i_come 3 i_confirm -8 i_decided 5 i_do 2 i_doubt 6 i_dropped 7 i_enjoyed -3 i_feel 7 i_finished 6 i_got 9
    i_had -4 i_hope 2 i_keep -6 i_left -6 i_look -7 i_may 6 i_might 4 i_move -8 i_must -1 i_only -8 i_point 8
    i_probably 5 i_pulled 3 i_put 4 i_rang -5 i_remain 3 i_respectfully -6 i_say -5 i_signed 8 i_stepped 6
    i_still 1 i_thank 3 i_therefore 6 i_thought 4 i_told -6 i_took 4 i_turned -4 i_want 2 i_was 2 i_will -1
    i_wish 3 i_withdraw -3 i_withdrew 2 i_would -1 i_wrote -5 if_a 6 if_anything 8 if_i 2 if_it -6 if_that -4
    if_the -6 if_we 8 if_your 4 in_, -4 in_. 3 in_@number -6 in_a -2 in_about 7 in_an 4 in_another 6 in_at 5
    in_august 8 in_case 4 in_contact 6 in_february 2 in_for 4 in_house 7 in_march 7 in_may 2 in_my 2 in_on 3
    in_our -6 in_person 3 in_perth 9 in_the -2 in_this 3 in_to 4 in_touch 2 in_with 6 in_years 10 in_your 4
    inmail_and 4 inquiry_is -8 inside_out 6 instead_, -4 instead_? 2 interview_! 9 interview_, 2 interview_. 5
    interview_: 7 interview_; 3 interview_@break -11 interview_@dash -7 interview_a 7 interview_after 5
    interview_and -5 interview_at 6 interview_but 11 interview_date 9 interview_day -6 interview_for 3
    interview_invite 12 interview_is -6 interview_next 2 interview_now 5 interview_of 6 interview_offer 15
    interview_on 5 interview_slot 3 interview_tmrw 7 interview_tomorrow 6 interview_was -8 interviewed_on -8
    interviewing_. 7 interviewing_for 3 interviews_, 7 interviews_. 4 interviews_last 5 interviews_this -8
    into_each 3 into_the -3 into_you 8 invitation_. 8 invitation_and 3 invitation_for 2 invitation_to 3 invite_. 12
    invite_for 9 invite_to 4 invite_you -5 inviting_me 2 inviting_us -6 is_@number 3 is_a 4 is_attached -9
    is_far 10 is_fine -6 is_going 5 is_good 6 is_great -10 is_here -10 is_kind 5 is_looking 5 is_no 1 is_out 3
    is_perfect -7 is_there -6 is_well 5 it_'s 2 it_, 2 it_; 7 it_a 6 it_and 2 it_any 6 it_as 7 it_be 8 it_for -3
    it_has 2 it_in 3 it_may 9 it_meant 6 it_on -3 it_over 5 it_so 8 it_some 8 it_takes -8 it_that 2 it_the -6
    it_there 6 it_twice -6 it_up -5 it_was -2 it_well -8 it_will 4 it_with 5 it_would -2 january_. 5 january_i 8
    job_, 3 job_. 4 job_at 6 job_elsewhere 3 job_has -6 job_interview -5 job_is -7 job_so 5 job_that -3 job_this 6
    job_with 5 join_another 5 joined_a 7 joined_another 3 just_been -5 just_committed 9 just_got 8 just_now 4
    just_said 4 just_say -10 just_taken 5 just_touching 7 just_yet 6 keen_on 5 keep_in 3 keep_me -2 keep_my 10
    keep_that 7 keep_to 8 keeping_well 8 kind_. -6 kind_invitation 2 kind_note 9 kind_of 4 kind_regards 1 kind_to 3
    kind_words 8 kindly_for 7 kitchen_job 9 know_about -8 know_what 4 know_you -5 lads_. 6 last_day -5 last_night 5
    last_tuesday 8 late_notice 8 late_shift -3 late_word 11 launch_goes 5 lead_. 5 lead_job 8 leaning_towards 4
    leave_it 4 leave_that 4 leaving_you 3 leeds_and -10 left_a 7 left_with -8 left_you 6 leg_with 8 letter_and 6
    letter_inviting 7 letting_me -5 letting_us -5 library_. 5 like_. 4 like_i 5 like_me 2 like_to -1 like_you -5
    lining_up 5 linkedin_. 5 list_. 4 long_. -2 longer_a 7 longer_have -9 longer_need -6 look_after 3 look_at 4
    look_forward -5 look_round 6 looking_, 3 looking_. 7 looking_forward -3 looks_like 5 lose_you -7 lot_about 8
    lot_for 5 lot_to 8 love_, 1 love_. 5 love_the -8 loved_the -6 lovely_. 7 lovely_to 7 luck_, 7 luck_. 6
    luck_filling 8 luck_w 6 luck_with 4 ma'am_, 2 ma'am_. 8 ma_candidature -9 madam_, -2 made_up 4 mail_. -7
    mail_and 6 mail_to -5 make_it 3 making_room 8 manage_to 7 manager_'s 8 manager_interview 8 manager_interviews 7
    manager_job 4 manager_process 7 march_, 4 mate_, 3 mate_. 10 may_@number -6 may_and -6 may_remember 6
    may_the 10 may_your 5 me_, -1 me_. 4 me_a 4 me_about 6 me_an 4 me_and 1 me_another -11 me_back 5 me_by 10
    me_for 2 me_forward 7 me_i 10 me_if 3 me_in 4 me_know -6 me_off 4 me_on 4 me_out 6 me_over 4 me_so -4 me_the -4
    me_till 9 me_up 4 means_i 8 meant_a 5 meant_for 8 meantime_. 4 meet_me 4 meet_the 2 meeting_on -5
    meeting_you -6 meetup_in 6 membership_from -7 message_, 7 message_and 8 message_for 3 message_with 8
    messages_about 9 middle_of 4 might_have 3 might_not 4 might_we 8 million_for 5 mind_. 6 mind_up 9 mine_, 6
    minute_? 7 minutes_from 5 miss_you 9 missed_you 6 mock_interview -7 moment_, 5 moment_i 9 monday_. -3
    monday_? 8 monday_@number 1 monday_and 3 monday_at -5 month_, 2 month_because -9 months_and -6 months_since 7
    more_, 1 more_and 9 more_for 5 morning_mr 12 morning_or 10 most_grateful 7 most_likely 3 most_of -6 move_, 3
    move_it -1 move_my 7 moving_me 9 mr_. 3 mr_and 8 mrs_. 1 ms_. 2 ms_ward 8 much_. 10 much_for 3 much_success 5
    mum_, -10 must_ask 1 must_cancel 7 must_decline -5 must_therefore 8 must_withdraw -3 my_answer 7 my_apologies 6
    my_application 2 my_appointment -13 my_behalf 7 my_best 8 my_boss -6 my_bus 6 my_candidacy 7 my_candidature 6
    my_career 7 my_colleague -9 my_colleagues 9 my_current 7 my_decision 7 my_earlier 7 my_employer -6 my_end 6
    my_evenings 9 my_file 6 my_flatmate 9 my_flight 7 my_form 8 my_former 11 my_hand 7 my_hat 8 my_head 8
    my_heart 8 my_husband 3 my_inbox 9 my_interview 2 my_level 8 my_little 9 my_membership -4 my_mind 2 my_mother 6
    my_name 2 my_network 6 my_new -3 my_note 7 my_notice -7 my_old 2 my_own 3 my_papers 6 my_place -2 my_present 6
    my_profile 9 my_questions 8 my_side 12 my_spot 7 my_students 8 my_successor -7 my_thanks 8 my_time 10
    my_train 4 my_whole 7 my_withdrawal 11 my_word 6 myself_. 5 myself_forward 8 myself_to 7 name_in 9 name_out 2
    nearer_to 5 need_a 3 need_to -1 needing_the -8 new_branch 8 new_colleague 8 new_job -10 new_one -4 new_post 4
    new_term 5 news_, -8 next_person -5 next_week -1 next_year -1 nice_of 8 nice_to 8 night_and 6 night_shift 2
    nine_. 6 no_. 2 no_bus 8 no_good 9 no_hard -5 no_problem -12 no_use 7 nobody_has -7 not_, -4 not_. -9
    not_able 5 not_about 7 not_be -1 not_change 8 not_come -4 not_continue 4 not_get 5 not_give -6 not_go 3
    not_going 5 not_hear 7 not_look 6 not_mention -6 not_need -7 not_often 8 not_one 6 not_pick 9 not_reach 8
    not_say 4 not_see 7 not_start 11 not_sure 5 not_telling 9 not_the 1 not_to -4 not_turn -6 not_wait 8
    not_want -5 note_, 10 note_. 5 note_about 9 note_that 9 note_to -6 notes_on 5 nothing_but 7 nothing_more 7
    notice_. -5 notice_of -7 now_, 6 now_. 1 now_and 5 now_on 7 now_so 6 number_@number -5 number_on 7 nurse_job 8
    obliged_to 6 odds_are 7 of_@number -4 of_@open 9 of_an 4 of_another 8 of_course -4 of_each 8 of_last 7
    of_luck 1 of_monday 9 of_my 3 of_next 6 of_that 8 of_the -1 of_these 6 of_those 5 of_whom -9 of_work 6 of_you 2
    off_. 3 off_and 7 off_the 1 off_to 7 offer_, -4 offer_. 3 offer_and 2 offer_it -7 offer_me 2 offered_a 2
    offered_an -4 offered_another 4 offered_the -11 office_, -4 office_. 5 office_and 6 officer_, -6
    officer_position 3 old_number 8 on_. 4 on_@number -3 on_a 3 on_at 6 on_elsewhere 6 on_friday -1 on_her 5
    on_here 8 on_his 8 on_it -4 on_linkedin 7 on_me 2 on_monday -1 on_saturday -6 on_that 6 on_the -2
    on_thursday -2 on_time 3 on_to -5 on_top 5 on_with 5 on_your 2 once_, -6 once_i 7 once_more 7 once_the 6
    one_. 5 one_and -4 one_day 7 one_line 8 one_of -2 one_out 7 only_. -6 open_. 6 open_to 8 opening_. 2
    opening_at 6 opening_night 9 opportunity_, 5 opportunity_. 7 or_@number 5 or_any 10 or_is -10 or_monday 6
    or_no 7 or_on 12 or_should -8 or_thursday 1 or_tuesday 5 or_wednesday 7 or_with -6 organisation_, 5 other_at 4
    other_candidates 8 other_day 6 other_firm 4 other_interviews -4 other_work 6 otherwise_. -8 our_@number 7
    our_application -3 our_paths 5 out_. 4 out_for 3 over_, 7 over_the -2 over_there 6 over_to 8 pair_of 3
    panel_. 2 panel_for -4 panel_interview 5 part_of 4 part_time 9 partners_. 9 pass_. -5 pass_on -4 passed_my 10
    paths_cross 3 pay_for -5 people_and -6 people_for 6 perfect_, -6 person_. 4 person_for 5 person_who 6
    person_you 6 phone_. -5 phone_call 5 picking_up 5 place_in 8 place_nearer -5 place_that 9 place_with 9
    please_close 10 please_confirm -4 please_cross 9 please_forgive 6 please_put -6 please_remove 6 please_ring -6
    please_take -6 please_withdraw 6 pleased_to 2 pm_. -7 pm_? 3 point_you 6 position_, 1 position_. 1
    position_@close 8 position_at 5 position_of -2 position_on 8 position_that 10 position_with 1 possible_? 7
    post_. 3 post_and 5 post_because 12 post_in 3 post_of -4 post_this 8 post_with 9 practice_and 9 probably_will 5
    problem_at -11 process_, 7 process_. 5 process_in 8 project_. -5 pull_my 10 pulling_out 3 push_it 8 put_a 7
    put_my -7 put_the -7 putting_me 5 putting_my 6 question_, 11 questions_about 8 quick_and 4 r_. 5 ran_the 7
    rather_keep 7 rather_not -5 re_the 7 reached_you 10 read_. 5 read_about 5 read_it 2 read_my 5 reading_it 5
    reading_this -8 really_appreciate 7 really_keen 7 reasons_i 8 recruiters_, 4 recruitment_, 6 recruitment_. 7
    ref_. 7 reference_to 7 regarding_the 7 regards_, 1 remain_at 7 remember_me 4 remember_that 7 remove_my 9
    reply_, 7 reply_and 11 request_that 8 respectfully_, 1 rest_of 5 review_. -8 right_, 7 right_. 4 right_person 3
    ring_me -5 ring_them -6 ringing_. 8 ringing_me 7 role_. 4 role_and 3 role_last 5 room_. -2 room_for 6
    rooting_for 9 round_. 7 round_for 11 run_into 4 sadly_i -10 said_i -2 said_no -4 said_she -11 said_what -13
    said_yes 2 salon_. 8 same_, 5 same_day 1 same_hour 5 same_morning 7 same_time -12 saturday_'s -5 saturday_, -4
    saturday_i 10 saturday_job 10 saw_the -6 saw_your 10 say_hello 9 say_i -3 say_no -3 say_thank -1 say_thanks -10
    say_that -5 say_when 9 says_@quote -9 school_kitchen 4 school_that 10 scratch_me 6 search_! 9 search_, 6
    search_. 4 search_and 2 search_committee 9 season_. -3 season_is 8 seat_. 8 second_interview -4 second_stage 9
    section_. 6 see_how 7 see_it 1 see_me 7 see_the -4 see_what 9 see_you -8 see_your 7 selection_. 8 send_an 7
    send_you 2 sending_it 3 sending_the 4 sends_his -9 sent_this 4 set_up 5 setting_aside 9 setting_it 8
    setting_up 5 shall_not 6 she_was -3 she_will -9 she_would -4 shift_the 8 shift_workers -5 shoot_you 4
    short_notice -3 shortlist_. -5 should_be 9 should_go -8 should_i -10 shout_when 9 show_, -7 side_, 7
    signed_elsewhere 4 signed_on 4 signed_with 3 since_been 6 since_i 3 since_taken -7 since_the 5 sincerely_, 1
    sir_, -4 sir_@slash 3 sister_. -8 sit_this 9 sleep_on 7 slot_. 4 slot_for 4 slot_is -7 slot_on 5 slot_to -5
    so_, 4 so_. -4 so_can 5 so_closely 6 so_could 3 so_decent 7 so_give 9 so_gracious 7 so_he -7 so_here 7 so_it 7
    so_kindly 3 so_late 7 so_let 5 so_much 3 so_my 8 so_no -5 so_please 2 so_quick 7 so_quickly 5 so_so 9
    so_sorry -6 so_thank 6 so_the 7 so_we -7 so_would 8 so_you 6 some_other 8 some_point 3 some_time 9
    somebody_else 2 somebody_lovely 8 somebody_soon 8 somebody_who -3 someone_. 4 someone_? 3 someone_good 6
    someone_who 5 something_else 5 something_i 6 something_in 8 something_on 6 soon_as 5 sorry_! -6 sorry_, -3
    sorry_about 13 sorry_and 11 sorry_but 2 sorry_for 1 sorry_to -2 sorting_the 7 speak_with 7 speaking_, 4
    spot_. 7 spring_, 7 spring_. 3 staff_a 10 stage_manager 7 stand_down 9 stand_for -7 stands_. 6 start_on -5
    started_a -4 started_at 12 stay_at -7 stay_connected 8 stay_in -2 stay_put 6 stay_with 6 step_out 4
    stepped_back 6 stepped_out 6 stepping_out 6 still_a 3 still_come 5 still_interested -3 still_no 7
    still_really 9 success_with 4 sue_, -10 suggest_someone 11 suit_me 5 suit_you 7 suits_. -7 sunday_. -4
    supervisor_interviews 8 supervisor_job 12 ta_for 5 take_it -4 take_place -8 take_up 7 taken_another 2
    taken_me 4 taken_the 2 taken_you -7 takes_over -9 taking_a 4 taking_another 4 taking_my 9 taking_part 6
    taking_up 4 talk_, -11 talk_. 6 talk_about 2 talk_with 8 talked_it -8 talked_to 7 talking_to -3 taught_me -3
    team_, -4 team_. 3 team_a 8 team_every 5 tech_interview 7 technician_interview 6 telephone_interview -8
    tell_me -7 tell_the -7 tell_us -6 tell_you 4 telling_me -7 ten_, 7 ten_for 6 ten_minutes -7 ten_o'clock 9
    ten_to -4 than_before -9 than_the 3 thank_her -4 thank_the 6 thank_them -6 thank_u 9 thank_you 2 thanked_her -9
    thankful_for 3 thanks_, -4 thanks_a 5 thanks_again 3 thanks_ever 7 thanks_for 2 thanks_heaps 6 thanks_so 2
    that_'s -4 that_, 7 that_. 2 that_day 5 that_hour 5 that_i 2 that_interview 4 that_is 3 that_it -3
    that_morning 2 that_my 2 that_one 4 that_said 10 that_same 9 that_suits 3 that_to 2 that_we -4 that_your 7
    the_@number 4 the_@other 7 the_air 6 the_analyst 4 the_applicants -6 the_appointment 5 the_archivist 3
    the_article -11 the_assistant 3 the_bank -5 the_bar 5 the_barista 8 the_board 4 the_break -9 the_bridge -6
    the_budget -5 the_building -6 the_business 9 the_call 2 the_campaign 11 the_candidate -5 the_candidates -6
    the_carer 8 the_cat -7 the_chair -6 the_chance 4 the_children 2 the_choir 7 the_client -5 the_clinic 9
    the_coming 9 the_comments -8 the_committee 4 the_copy -6 the_department 5 the_deposit -6 the_depot -3
    the_directions 8 the_driver 9 the_dust 7 the_electrician 6 the_end -5 the_exhibition 8 the_extra 4 the_farm 2
    the_floor 7 the_front 4 the_garden 4 the_go 7 the_grant 9 the_group 5 the_harbour 8 the_harvest 8 the_head 1
    the_hire 5 the_hiring 2 the_hospital 4 the_hours 2 the_inquiry -8 the_inspection -4 the_interview 5
    the_interviews 2 the_invitation 2 the_invitations 9 the_job -2 the_joiner 2 the_kind 4 the_lads 8 the_lead 7
    the_library 4 the_list 4 the_lovely 7 the_meeting -12 the_message 4 the_middle 5 the_mix 4 the_moment 6
    the_name -5 the_new 6 the_next 1 the_notes -9 the_nursery 5 the_offer -5 the_one -2 the_onsite 8
    the_opportunity 6 the_other -4 the_panel 3 the_paralegal 3 the_parking 7 the_partners 9 the_person 6
    the_pharmacy 4 the_phone -3 the_picture 8 the_planner 8 the_portal -7 the_position -3 the_post -3 the_postdoc 9
    the_practice 1 the_procedure 13 the_process 2 the_pupils 13 the_reading 4 the_recruiter -3 the_reference -11
    the_registry 5 the_residents 7 the_rest 3 the_right 1 the_road 8 the_role -6 the_roof -6 the_rota 5
    the_running 2 the_salon 7 the_same -1 the_saturday 8 the_school 2 the_search 4 the_season -4 the_second -4
    the_selection 7 the_service 8 the_shop 7 the_shout 8 the_socks -11 the_spot 3 the_staff 10 the_start -6
    the_study -6 the_talk 4 the_text 6 the_third -4 the_three -3 the_unit 8 the_very 7 the_viewing -9
    the_waiting -4 the_wedding -5 the_weekend 5 the_winter 3 the_woman -8 the_workshop 4 them_@open -9 then_i -5
    there_, 4 there_. 4 there_a -7 there_are 5 there_at -10 there_for 7 there_has 7 there_is 1 there_somewhere -8
    there_will 4 therefore_i 3 therefore_withdrawing 8 they_give 7 they_have 4 they_need 6 they_will -6 thing_. 6
    things_are 6 think_, -7 think_. 8 think_about 6 think_i 2 thinking_about -6 thinking_of 3 this_, 10 this_. 3
    this_afternoon 5 this_by 6 this_coming 9 this_is 6 this_letter -7 this_message 6 this_month -4 this_morning -5
    this_number 9 this_occasion -6 this_one 3 this_stage 8 this_summer 7 this_year -5 though_, 10 thought_, 2
    three_candidates -8 three_different 10 three_months 8 through_all -7 through_the -3 thrown_in 6 thurs_. -6
    thursday_'s -4 thursday_, -7 thursday_. -2 thursday_@number 8 thursday_at -4 thursday_or 5 thursday_the 7
    thx_for 8 time_, 3 time_at 7 time_for 7 time_in 7 time_on 7 time_so 9 title_@other 6 to_@number -6
    to_accept -10 to_an -4 to_another 6 to_anyone 7 to_ask 4 to_attend 3 to_be -1 to_become -11 to_call 4
    to_cancel -2 to_continue 6 to_decline -8 to_do 5 to_end 8 to_explain 7 to_find 6 to_get 5 to_give -2 to_go -1
    to_have 1 to_hearing -6 to_her 4 to_hold -6 to_interview 3 to_leave 2 to_me 3 to_meet -3 to_meeting 3
    to_move -4 to_myself 6 to_open -11 to_our 2 to_pass -7 to_proceed 3 to_pull -6 to_receive 7 to_reply 6
    to_reschedule -6 to_ring 4 to_run 5 to_say -5 to_see 5 to_shift 8 to_sleep 7 to_some 10 to_somebody -1
    to_something 8 to_stand -5 to_stay 1 to_swap 11 to_take -4 to_talk 1 to_that 8 to_the -2 to_this 6 to_tuesday 3
    to_two -5 to_use 7 to_what 4 to_withdraw -2 to_you 2 to_your 2 today_, -5 today_. 6 together_and 6 told_me 3
    told_my 7 told_the -8 told_them -5 tomorrow_. -5 tomorrow_after -7 tomorrow_and -6 tomorrow_at 6
    tomorrow_morning 4 too_. 2 took_a 1 took_another 10 took_it 8 took_me 4 took_my 4 took_the 3 top_of 3 touch_, 3
    touched_that 6 touching_base 8 town_, 5 train_and 12 train_whoever -5 treat_to 8 tried_your 9 trouble_, 10
    trouble_you 3 tues_@number -7 tuesday_'s 6 tuesday_: -7 tuesday_@number 3 tuesday_after 4 turn_the -5
    turn_up -3 turned_down -6 turns_out 6 turns_up 7 tutor_, -8 twice_already 7 two_. 6 two_minds 7 u_for 8
    u_tell -8 unable_to -5 unanswered_. 8 understanding_, 8 university_and -13 unread_. 10 up_an 6 up_another 3
    up_at -4 up_in -3 up_on 6 up_that 8 up_the 4 up_with 4 up_your 8 us_. -6 us_and -7 us_know -5 vacancy_, 8
    vacancy_. 4 van_'s 9 very_best 5 very_decent 7 very_interested -7 very_kind 9 very_pleased 8 very_polite -7
    video_call 10 visit_and -3 wait_to 10 waiting_list -5 waiting_on 4 want_is 9 want_it 4 want_this 7 want_to -2
    wanted_you 6 wants_to -6 ward_, 8 was_. 9 was_a -6 was_an 6 was_delighted 4 was_good 5 was_grateful 3
    was_kind 3 was_not -7 was_offered 5 was_on -4 was_pleased 11 was_really 9 was_right 7 was_touched 7 was_very 3
    way_, 10 way_i 8 we_are -3 we_can -5 we_could 7 we_find 9 we_have -11 we_hope -5 we_make 10 we_move 5
    we_need -6 we_please 9 we_push 6 we_regret -4 we_spoke 7 we_thank -6 we_will -3 we_wish -5 we_would -10
    wednesday_'s 4 wednesday_, -6 wednesday_? -10 wednesday_@number 5 wednesday_after 8 wednesday_at -6 week_'s 6
    week_, 5 week_and -1 week_at 7 week_i 7 weekend_! 7 weekend_. -4 weekend_and 4 weeks_. -7 weeks_of 8 well_, 8
    well_. 3 well_and 2 well_as -5 well_for 10 well_with 2 went_on -6 were_kind 6 what_a 3 what_did -4 what_to -7
    what_you 2 whatever_you -8 when_i 4 when_the 3 whenever_i 8 where_i 5 where_to -8 whether_i -4 whether_you -5
    which_i 3 which_is 3 who_can -3 who_has -2 who_loves 5 who_withdrew 6 whoever_takes -4 will_ask 8 will_be -4
    will_bring -5 will_confirm 7 will_email 8 will_find -5 will_follow 6 will_give 8 will_hand -12 will_have -8
    will_hear 7 will_let 3 will_meet 10 will_put 5 will_shoot 4 will_sit 4 will_write 4 winter_, -6 winter_. 6
    wish_you 2 wish_your 6 wishes_, -4 wishes_for 10 wishes_to 4 wishing_the 8 wishing_you 6 with_a 1 with_an 5
    with_another 5 with_dr -8 with_everything 5 with_filling 5 with_finding 5 with_good 4 with_it 5 with_kind 3
    with_me 4 with_mr -9 with_my 1 with_no 7 with_reference 7 with_regards 4 with_such 7 with_the 1 with_us -8
    with_you 3 with_your -5 with_yours 8 withdraw_. 3 withdraw_and 8 withdraw_because 7 withdraw_from 1
    withdraw_me 9 withdraw_our -4 withdraw_the -5 withdrawing_. 8 withdrawing_from -1 withdrawing_my 2 withdrew_. 6
    withdrew_from 2 withdrew_last 8 within_a -7 word_, 3 word_. 1 word_and 7 word_from 9 word_to 6 words_about 6
    work_elsewhere 6 work_in 7 work_out -2 working_day -6 works_out 7 workshop_. 6 workshop_in 10 would_also 7
    would_been -4 would_come 7 would_do -4 would_like -3 would_love 5 would_not -3 would_put 4 would_rather -4
    would_sooner -3 would_suit 2 would_taken 6 would_the 9 would_thursday 5 would_you -3 write_again 8 write_back 9
    writing_back 5 writing_this 6 wrong_address 7 ya_. 6 year_, 6 year_end 5 year_of 6 years_ago -6 years_i -7
    years_in 6 yes_on 9 yes_or 7 yes_to 2 yesterday_. -4 yesterday_and 9 yet_. 5 you_, 2 you_a 2 you_after 7
    you_again 3 you_all 1 you_also 5 you_an 7 you_and 2 you_answered 5 you_as 7 you_asked -3 you_asking 8 you_at 4
    you_before 7 you_both 1 you_choose 8 you_did -3 you_ever 6 you_every 2 you_find 2 you_for 1 you_gave -5
    you_get 5 you_good 5 you_handled 7 you_his 6 you_if 3 you_invited 5 you_like 2 you_luck 2 you_much 4
    you_need -3 you_off -7 you_offered 6 you_on 2 you_once 6 you_put -8 you_reaching 9 you_said -4 you_sent 3
    you_should 5 you_so 1 you_soon -4 you_success 4 you_taught -13 you_tell -5 you_the -5 you_then -7
    you_thinking 8 you_thought 4 you_to 3 you_very 3 you_want 3 you_went 9 you_with 4 you_would -2
    your_advertisement -7 your_advice -5 your_application -7 your_boss 9 your_call -4 your_client 2
    your_colleagues 5 your_company 9 your_cv -7 your_desk 8 your_email 2 your_end 9 your_file -6 your_invitation 6
    your_kindness 4 your_mail 4 your_message -3 your_messages 9 your_morning 9 your_offer -5 your_office 7
    your_phone 9 your_process 2 your_second 10 your_shop 9 your_staff 8 your_study -8 your_team 2 your_text -5
    your_timetable 7 your_trust -9 your_way 11 your_work 7 yours_, -4 yours_sincerely 2 yours_yes 9`,
  meanings: `
    accepted 2 advising -4 afield -8 afterthought 3 amount 2 appliesNow -7 arrived 9 asEmployer -4 aside 8
    asksAgain 3 badWord -2 bareSentence 1 beseech 5 bidding 2 cancel -4 candidacy 3 checkIn 1 connecting 7
    contactMe 3 datedBack 5 doubt 9 employs 5 expected 5 farOff -4 flaw 10 freesHour 2 goingOn -2 goodbye 3
    goodwill 3 harsh 7 harshTo 6 hourLost 3 hush 7 incredulous 6 informs 1 interview 2 interviewThere -5
    interviewed -4 introduction 9 invited 1 invitedTo -1 keen 1 kinFact 1 lacking -6 leaning 4 linkedinByName 4
    moveContext -2 moveHint -2 moveWeak 3 news 5 noGoodwill -6 noNeed -3 noThanks 2 notApology -5 notFlaw 2
    notOffer -2 notPay 4 notRank 1 ofAnother -2 ofEmployer -5 ofInterview 5 ofOffer -3 offerDeadline 8 offerSoon -4
    onLinkedin 1 openAct -4 openIf 2 openWere 6 otherFirm 3 otherInterest 2 otherInterview -3 otherSign 1
    otherThing -7 otherTime -1 otherTold 2 patience -4 pay 5 payHint 1 perTime 4 permission 1 pointing 3 ponder 1
    pressed 3 proceed 1 rank 1 rankBeside 7 rankHint -1 referring 4 refusal -2 rejoining -4 remove 3 reply 9
    resend 9 seeHow 8 setBeside 2 shaky 9 slightMove 8 slightPay 5 slightStart 6 slightTerms 4 sneer 7 soon 4
    stall 5 stillOpen 10 suited -1 takingUp -2 termsHint -3 texting 3 thanks 2 time -3 toldOf -4 topic 3 tradeOf 1
    undecided 4 unlessYou 5 unneeded 2 unwanted 1 wanting 5 welcomed 1 wentQuiet 10 whyCounted 8 whyStudy 4
    whyTravel 2 whyWork 2 willing 2 withdraw -1 worth -2`,
  traits: {
    'against 1': -7,
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
    'known 1': -12,
    'known 2': -11,
    'known 3': -10,
    'known 8': 1,
    'known 9': -1,
    'length 2': -10,
    'length 4': -3,
    'length 5': -1,
    'length 7': -2,
    'mine 0': -12,
    'mine 1': -2,
    'mine 2': 2,
    'mine 4': -6,
    'obstacle it accepts the interview': -3,
    'obstacle it answers an offer, not an interview': -11,
    'obstacle it asks for a job': -2,
    'obstacle it doesn’t read like a message': -22,
    'obstacle it isn’t about a job interview': -8,
    'obstacle it isn’t about an interview of yours': -15,
    'obstacle it leaves a job': -4,
    'obstacle it only tells of an interview': -10,
    'obstacle its interview is over': -9,
    'obstacle it’s about someone else’s interview': -6,
    'obstacle none': 12,
    'obstacle nothing in it turns an interview down': -13,
    'obstacle the employer writes it': -6,
    'others 0': -1,
    'others 1': -1,
    'others 2': -5,
    'others 3': -10,
    'ours 0': -1,
    'ours 2': -7,
    'ours 3': -9,
    'own 1': 2,
    'own 2': 3,
    'own 3': 3,
    'own 4': 3,
    'own 5': 2,
    'own 6': 2,
    'own 7': 3,
    'own 8': 4,
    'scenario connect': 10,
    'scenario decline': -4,
    'scenario follow-up': -3,
    'scenario reply': 2,
    'scenario reschedule': 7,
    'scenario resend': 9,
    signOff: 2,
    'unclear 1': 4,
    'unclear 2': 8,
    'yours 0': -3,
    'yours 1': 1,
    'yours 2': -2,
    'yours 3': -3,
  },
};
