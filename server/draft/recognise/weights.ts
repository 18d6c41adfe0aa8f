/* Written by `npm run learn`: what each clue weighs in telling drafts from other documents. */
import type { Weights } from './clues';

export const weights: Weights = {
  bias: -11,
  words: `
    's -2 about 1 accept -11 accepting -8 accordingly 9 account -4 across 3 actually 4 ad 9 administrator 11
    admission -8 advertised -3 afraid -8 after -2 afternoon 6 again 1 all -2 allowance 6 alone -4 already -1
    alright 8 altogether 5 always 5 among 7 analyst 5 and -1 animator 11 anna -7 another 2 any 1 anymore 7
    anything -4 apologies 4 applicant 3 applications -4 apply -8 applying -5 appointed 3 appointment 2 appreciate 4
    appreciated 8 archivist 3 are -4 around -4 arrange 6 arrangements 12 arranging 9 as -2 aside 4 ask -2 asked -5
    asking 2 asks -7 assistance -9 associate 5 attach -5 attached -6 attending 3 attention 4 audit 7 available 4
    away -4 b -5 bakery 3 bank -3 bar 6 base 11 be -1 bear 7 because -1 before -3 beg 10 begin -4 being -1
    benefits 5 beside 8 between 3 bid -6 bit 3 bless 4 blessed 10 blessing 4 blue -9 bonus 4 bookkeeper 3 boss 3
    both 3 bother 5 bought -6 bounced 6 bowed 7 bowing 5 boxes 7 boy 5 bridge -8 bring -4 brings 7 broken -5
    bsc -10 bucks 6 bug -9 bump 6 bunch 10 buses 6 busy 4 but -5 by -3 bye 1 c -8 cafe 8 call -2 called -2
    calling 7 calm 6 came 3 campus 8 can -3 cancel -2 cancelled -7 cancelling 7 candidate -5 candidates -2
    captain 3 care 3 career 7 careers -7 carer 6 casting -8 cat -4 caught 8 centre 3 chance 5 chances 7 change -2
    changelog -4 charity 5 chasing 8 chat -6 check -5 checking 5 cheering 9 cheers 2 chef 4 choir 4 cleaner -6
    cleaning 7 clerk -4 clinic 7 close 3 closed -2 closely 6 closing 3 club -7 co -7 coach -8 code 3 coffee 4
    cold -4 colleague -2 colleagues 4 collect 8 college 5 coming -2 comment -11 commission 8 committed 7
    committee -4 common -8 commute -8 companies -10 company 4 compensation 6 completely -10 compliments 4 concern 5
    confirm -4 confirmed -5 confirming -5 connect 8 connected 7 consider 4 consideration 5 continuing 6 contract -6
    cook 5 corner 6 county 4 course 1 cover 5 cropped 8 cross 3 crown -8 cvs -6 dad -3 dank -12 data -2 daughter -5
    day 3 days -1 de -7 dead 11 dear -2 decide -10 decided -1 deckhand -9 decline -9 declined -8 declines -10
    dental 3 dentist -5 department 7 depot -8 described 7 design 4 details 8 did -1 die -13 different 7
    direction 11 directions 8 director 3 dispatcher 7 do -1 doctor 7 doing 1 done -1 door 4 doubt 5 dough -9
    down -2 dr -5 draw 6 driving -1 drop 6 dropping 7 due 6 dust 9 e -5 each 5 early -5 earth 13 el -6
    electrician 8 elsewhere 3 email 4 emails 8 employment 9 end 3 ends 6 engaged 9 engineer 6 enjoy 7 enjoyed -3
    entrance -8 equity 8 et -10 even -4 evening -2 event -5 ever 3 every 2 everyone -2 exam 7 exhibition 9
    experience -5 explain 5 extended 10 eyes 6 faculty 8 family 2 far 1 farm 4 favour 5 favourite -10 feb -5
    february -3 feedback -7 feelings -6 festival 9 few 7 filled -5 filling 1 final -5 fine -5 first 1 fit 9
    fitter 6 fitting 1 fixed 3 fixing 9 flattering 9 flexibility 8 folder -8 folks 7 follow 9 following 3 food -7
    for 1 forgive 5 form 1 formal -8 former 7 forms 7 forty -2 forward -1 found 4 four -4 fourth 7 free -1 fri 6
    friend 1 friends -9 from -2 fruitful 6 furniture 9 further 3 gallery 6 gate -5 get 4 getting 6 gift -6 gig 7
    girls 6 give -4 given 1 glad 3 gladly 3 go -2 goes 6 going 1 gone 2 good 4 goodbye 2 got 2 gotten 5 grace 10
    gracias -10 gracious 6 grade 7 great -1 greetings 10 grid 7 groomer 10 grown 5 guide 9 had -3 hall 6 hands 6
    happy 2 harbour 5 hard -4 harvest 8 hassle 8 hat 8 have -2 having 2 he -5 head -4 hear -2 hearing -5 held -6
    hello 2 help -10 here 5 hi 3 him -5 hire 9 hiring -2 hit 6 hiya 3 hold -3 holiday -5 holler 6 home -2
    honestly 5 honoured -2 hope 3 hour 4 hours -2 house 7 housemate -7 how 1 hr -9 huge -10 hunt 8 husband -3
    hygiene -10 i -1 id -10 in -1 inbox 8 induction -7 informed -6 inmail 6 inspection 7 instead -2 institute 6
    insurance -7 intake 9 interest 3 internal -9 internship 9 interview 3 interviewed -5 interviewing 1
    interviews -2 invitation 3 invite 2 invited -5 inviting 1 irons 8 is -1 it 1 its 10 itself 6 job 2 join -6
    joined 4 joy 6 june 2 junior 3 just -1 keen 7 keener -9 keep -1 keeping 9 keeps 6 keys -8 kind 2 kindergarten 9
    kindly 5 know -2 la -5 lab 4 lads 7 landed 9 lane -8 laptop -8 late -5 later 8 laughing 9 lead 5 leader -7
    learned -4 leave -4 leaves 1 left -2 letter -2 letting -4 librarian 6 licence -7 life -7 lifeguard 8 like -1
    liked -4 likely 6 line 3 lines -5 lining 7 linkedin 8 little 5 lodge 4 lol -6 looks 5 lost -5 lot 3 lots 4
    loves 7 luck 2 lucky 7 lunch -4 lunchtime 4 ma'am 8 mad -5 made -2 mail -4 making 9 man -3 manage 6 many 2
    map 7 market 7 master 7 match 8 mate 5 maternity 11 maybe 5 mean -4 means 9 meant 5 medicine -9 meeting -7
    meetup 7 membership -9 merchandiser 11 message 2 messages 3 messaging 8 met -4 might 3 mind 4 minds 7 minute 8
    minutes -7 missing -7 mit -5 mock -7 monday -1 months -3 more 1 move -2 mr 2 mrs -1 ms 1 much 2 museum -2
    must -2 myself 1 n 4 nana -7 nearer -7 need -4 neighbour -5 neighbours -8 network 6 new -2 nicer 11 nights -4
    no -1 noon 7 nose 9 not -3 notes -3 nothing -2 notice -3 november 1 now 4 nudge 9 nuisance 7 nursery 3
    nursing -4 o'clock 1 obliged 5 odds 8 of -1 off -1 offer -4 offering -4 office -1 often 9 ok -2 on -1 once 6
    one 1 online -6 onsite 10 opening 7 openings 7 opens 1 operator 6 opportunity 6 order -9 organisation 4
    organiser -6 organisers -11 original -10 other 2 out 2 outfit 8 outside -6 owed -7 packed 8 packing 7 pair 8
    panel -1 paper 5 papers 2 paralegal 9 parent -8 parish 6 parking -3 participant -7 partners 3 pass -2 paths 5
    pay -3 payroll -2 peaceful 9 pension 10 people -1 per -2 perfectly -11 permit 9 person 3 photo -8 photograph -7
    picking 6 picture 9 pile 8 planned -6 planning -8 plans 5 plays 6 please -4 pleased 5 plus 4 pm -2 po 13
    podcast -9 polite -10 politely -7 pool 6 portfolio -1 postdoc 9 pour -8 pre -7 prefer -3 prep -7 prepare -8
    present 4 press -5 pretty 7 probation 6 problem -9 proceed 6 process 3 producer 11 profile 9 project -2
    promotion -9 proper 7 proud 9 published 4 pull -6 pulling 4 putting 4 question -5 questions -5 quickly 3 quid 9
    quite 2 quotation -11 quote -10 r 4 rain -7 ran 6 rate 9 reach 8 reaches 7 reader -6 reading 2 really 1
    reason -3 receive 5 reception 3 records 11 recruiter -9 recruiting 5 reference -4 reflection 8 refund -6
    regarding 9 regards 2 rejected -9 remain 5 remove 10 removed -6 reschedule -8 rescheduled -9 researcher 8
    residence 8 residents 6 resignation -7 resources -10 respect 7 rest 3 resume 7 return -5 revert 9 review -10
    right 3 ring -7 ringing 3 rn 7 role 1 roofing 7 rooms 3 rooting 10 round -1 rounds 5 run 1 running 1 runs 5
    sadly -10 safe 6 said -2 sale 8 salon 10 same -2 sat 5 saturday -4 say -3 says -3 scene -10 scheduling 8
    scholarship -13 school 4 scoring -5 screening 9 search 4 season 3 seat 2 second -4 seconds -7 section -6
    seeing 4 seen 4 send -4 sent -4 service 3 services 3 session -1 setting 7 settled 6 settles 8 shared 4 she -5
    sheet -9 shipping 5 shirt -8 shoes -5 shoot -2 short -3 shortlisted 5 should -2 shout 6 show -4 showing -5
    shown 7 side 3 sign -5 signed 5 silence 5 simply 3 sincerely 2 sing -6 sir -3 sit 3 sixty 6 skies 10 slept -9
    slot 3 slots 4 small -3 smile 7 smooth 3 so 1 software -5 some 4 somebody 1 someone -3 something 3 soon 2
    sooner -4 sorry -2 sorted 9 sorting 8 sound 7 soz 8 speak -3 speaking 3 spoke 3 spot 4 spring -2 stack 8
    stage 4 stand -4 stands 5 started -5 startup 7 staying 1 step -4 stepped 7 stoked 10 stone 5 stop -6 stroke 7
    strong 4 students 1 studio 3 success 3 such 2 suggest -6 supervisor 3 supplier -7 supposed 8 survey 4 swing 9
    systems 4 table 2 take -5 taken 2 takes -5 taking -2 talk -4 talked -5 tax 6 tbh 11 tea -4 teach 10 teacher 5
    teaching -4 team 2 teams 7 tech 9 technician 1 tell -5 telling -6 ten -2 tenant -8 tenants -4 term 6 texting 7
    than 3 thank 2 thanked -8 thankful 2 that 1 theatre 4 their 1 theirs 7 them -5 there 2 things 3 think 4
    third -5 this 1 tho 8 those -4 though -1 thought -4 thoughtful 8 three -2 through -2 throughout 8 thurs 6
    thursday -2 thx 7 times 4 timetable 3 timing -5 title 4 to -1 told -7 tomorrow -6 tonight -3 too -1 took 4
    touch 2 touched 7 touching 8 tour 3 towards 7 trade 5 trained 8 travelling -8 treasurer -7 treat 3 treats 10
    trial -4 trouble 4 truck 5 truly 4 tue -6 tuesday 2 turn -4 turned -4 turns 9 two -2 ty 9 un -2 unable -7
    unanswered 8 understanding 8 unfortunately -4 university -3 unless -2 unread 8 until -7 up 2 update -8 us -7
    use -5 vacancy 3 van 2 very 2 viewing -7 village 5 voice -4 volunteer -6 volunteering -8 waiting -4 walks 11
    want -3 ward -4 warehouse 2 warm -1 was -1 way 4 we -2 weather 5 weds -3 week -2 weekend -3 weeks -1 welcome -2
    welder 8 well 2 were -1 what 2 whatever 6 where -1 whether -7 which -3 whichever 6 who -2 whoever 3 whole 2
    why -8 will -1 winds 5 wing 5 winter 5 wish 2 wishing 6 wit 7 withdraw -2 withdrawn -4 withdrew 2 within -3
    word 4 worked -7 workers -7 workshop 2 would -3 write 1 writer 7 writing -2 written -2 wrote -7 x -3 xxx 11
    y -8 y'all 5 yard -3 ye 10 years -2 yesterday -4 you -1 yours -1`,
  pairs: `
    !_! -5 !_@open -12 !_i -6 's_. 4 's_about 3 's_all 6 's_anything 7 's_been 4 's_cropped 6 's_flattering 9
    's_got -5 's_job 9 's_looking 6 's_new 8 's_not -4 's_position 7 's_school 6 's_still 5 's_the -1 ,_@break 2
    ,_@number -9 ,_@other -6 ,_@quote -9 ,_a -3 ,_and 1 ,_anna -13 ,_any 7 ,_appreciate 9 ,_as -1 ,_blessing 9
    ,_but -2 ,_bye 1 ,_date -7 ,_do -5 ,_dr -4 ,_from 5 ,_got 6 ,_he -4 ,_i -2 ,_if 5 ,_interview -5 ,_is 2 ,_it 7
    ,_just -4 ,_message 10 ,_miss 9 ,_mr -5 ,_no -12 ,_not -6 ,_of -8 ,_only 6 ,_or 4 ,_our -9 ,_really 1 ,_said -6
    ,_say -4 ,_should 10 ,_since 3 ,_so 2 ,_something 8 ,_sorry 4 ,_still 3 ,_ta 9 ,_tell -6 ,_texting 7 ,_thank 4
    ,_thanked -8 ,_thanks -2 ,_the -1 ,_then -6 ,_there 4 ,_they 4 ,_took 7 ,_truly 5 ,_we -4 ,_when 7 ,_wish -8
    ,_with 2 ,_without -6 ,_yours 6 ._@dash -10 ._@number -4 ._@quote -9 ._after -3 ._all 2 ._another 5
    ._anything 5 ._are 6 ._best -3 ._bit 9 ._call -10 ._candidate -9 ._could 2 ._did 7 ._from 7 ._god 7 ._good 2
    ._goodbye 4 ._got 7 ._half 8 ._have 4 ._he -3 ._here 3 ._hope 5 ._how 3 ._however 4 ._i -2 ._if -5 ._is -3
    ._kindly 7 ._last -5 ._leave 5 ._love -7 ._maybe 8 ._might 5 ._mrs -7 ._my 3 ._no 2 ._not 8 ._okay 6 ._on 8
    ._our -4 ._please -4 ._rain -7 ._rang -10 ._regards -5 ._right 7 ._said -8 ._she -4 ._should 4 ._somebody -9
    ._something 2 ._sorry 2 ._soz 8 ._stay 11 ._swap -6 ._take 5 ._thank 2 ._thanks 3 ._that 6 ._the -2 ._their 7
    ._there 5 ._this 5 ._three 7 ._tomorrow -9 ._tried 8 ._we -10 ._wednesday -7 ._wishing 8 ._would 6 ._write -9
    ._y'all 5 ._yes -9 ._your 6 :_@address 5 :_@break -5 :_@quote -4 :_did -5 :_i 1 :_just -7 :_mr -11 :_nah -7
    :_ok -9 :_our 8 :_please 2 :_thank -6 :_thanks -10 :_the -3 :_we -9 :_you -5 ;_i 3 ;_we -4 ;_your 6 ?_@break -4
    ?_@open -12 ?_@quote -6 ?_and -6 ?_do -7 ?_i 2 ?_if -6 ?_it -5 ?_really 10 ?_sorry -10 ?_still 9 ?_tell -9
    ?_thanks -9 @address_, 8 @address_. 6 @break_@dash -7 @break_@number -4 @break_@other -5 @break_@quote -4
    @break_a -3 @break_all 1 @break_appreciate 2 @break_asante 5 @break_best 2 @break_but 8 @break_can -5
    @break_cheers 2 @break_dear -10 @break_every 6 @break_fair 8 @break_further -7 @break_good 8 @break_greetings 2
    @break_he -5 @break_here -5 @break_hope 5 @break_i 1 @break_if -5 @break_kind 2 @break_love 7 @break_many 2
    @break_may 5 @break_mit -4 @break_mrs -8 @break_my 2 @break_not 7 @break_r 10 @break_regards 5
    @break_respectfully 3 @break_she -8 @break_since 7 @break_sincerely 4 @break_ta 6 @break_take 2 @break_thank 3
    @break_thanks 3 @break_the -4 @break_this 6 @break_un 9 @break_warm 2 @break_we -3 @break_what -4
    @break_wishing 3 @break_with 4 @break_would 3 @break_you -3 @break_your 6 @break_yours -3 @close_, 4 @close_. 4
    @close_@break -4 @close_@dash -6 @close_and -3 @close_i -9 @close_thank -5 @currency_@other 11 @dash_@number -9
    @dash_@other -6 @dash_@quote 7 @number_. -2 @number_: -5 @number_@break -7 @number_@close -7 @number_@dash -6
    @number_@number 3 @number_an 6 @number_any -4 @number_as -8 @number_august -5 @number_feb -6
    @number_february -6 @number_hours -5 @number_i 8 @number_interview 3 @number_january -3 @number_march -3
    @number_minutes -6 @number_or 5 @number_pm -2 @number_september 9 @number_suit 9 @number_to -5 @number_today 11
    @open_@close -7 @open_candidate -8 @open_company 5 @open_date 10 @open_insert 7 @open_no -6 @open_position 4
    @other_@break -7 @other_@link -4 @other_@number -4 @other_@other -2 @other_@quote -8 @other_changelog -4
    @other_company 8 @other_first 6 @other_i -8 @other_interview -5 @other_job 4 @other_position 5 @other_the -8
    @other_withdraw -9 @quote_, -5 @quote_@break -4 @quote_dear -7 @quote_hi -4 @quote_i -9 @quote_said -6
    @quote_thank -6 @quote_you -4 @slash_madam 6 a_blessed 8 a_call 11 a_calm 7 a_candidate 4 a_chair 9 a_coffee 11
    a_couple 5 a_different 10 a_first 8 a_flat 9 a_form 5 a_fruitful 6 a_full 4 a_good 1 a_great 3 a_happy 7
    a_job 1 a_letter -4 a_long 6 a_lot -1 a_man 10 a_meeting 7 a_message 5 a_minute 8 a_miss 3 a_month 5 a_move 7
    a_new -7 a_nice 5 a_peaceful 9 a_place 2 a_post 3 a_reference -6 a_research 9 a_role 5 a_room -3 a_saturday 4
    a_school 9 a_shot 9 a_slot 3 a_small -3 a_smooth 5 a_start 8 a_stroke 8 a_tour 8 a_treat 8 a_very 4 a_year 5
    about_a 9 about_an 5 about_coming 7 about_interviewing 9 about_it 1 about_that 7 about_the 1 about_this 6
    abroad_, 6 accept_my 10 accept_the -10 accept_this -7 accepted_a 2 accepted_other 4 accepted_something -5
    accepted_work 5 across_town 8 add_you 7 admissions_team -12 afraid_i -6 after_? -9 after_@number 3 after_a -3
    after_careful 3 after_i 6 after_the -6 after_this 2 after_three 6 afternoon_, 4 again_! 7 again_, 3 again_and 9
    again_for 2 agreed_. -6 ahead_and 8 ahead_of 5 ahead_without -5 all_. -3 all_a 7 all_day -4 all_for 7 all_is 11
    all_morning -8 all_success 9 all_this 7 all_your 10 allowance_and 5 along_. 7 along_the -4 already_. 2
    already_accepted -7 already_so 11 altogether_. 6 am_, 7 am_. 5 am_a -8 am_about 9 am_afraid -5 am_after 11
    am_and 5 am_bowing 4 am_calling 2 am_cancelling 8 am_declining 7 am_delighted -4 am_doing 8 am_down 11
    am_free 5 am_going -2 am_grateful 10 am_happy -7 am_just 7 am_more 5 am_most 3 am_no 6 am_obliged 10 am_off 7
    am_or 4 am_out 8 am_pulling 3 am_really 3 am_so -3 am_sorry 1 am_taking 6 am_the 4 am_therefore 9 am_touched 9
    am_very -7 am_withdrawing 5 am_writing -4 an_appointment -1 an_easy -3 an_email 5 an_exam 7 an_honour 5
    an_offer 5 analyst_position 4 analyst_role 3 and_a 4 and_after 7 and_all 2 and_am 5 and_at 8 and_best 6
    and_by 10 and_can -1 and_everyone 6 and_from 9 and_give -4 and_got 5 and_has -2 and_hereby 9 and_i 2 and_it -4
    and_left 7 and_me 4 and_more 6 and_must -5 and_my 5 and_need 5 and_no -1 and_nobody 2 and_not 5 and_now 7
    and_regards 4 and_say 7 and_she -3 and_so 8 and_sorry 4 and_thank 8 and_thanks 3 and_that 4 and_to 3
    and_told -3 and_want 5 and_we -3 and_what 4 and_will -4 and_wish -2 and_withdraw 11 and_would -7 and_yours 8
    another_appointment 11 another_bank 13 another_company 3 another_crew 5 another_employer 6 another_family 8
    another_home 7 another_hospital 6 another_institute 6 another_kitchen 7 another_lab 8 another_offer 3
    another_opportunity 5 another_organisation 4 another_outfit 5 another_parish 9 another_position -4
    another_post 6 another_practice 3 another_role 4 another_salon 9 another_school 3 another_shop 5
    another_studio 8 another_supplier -7 another_team 6 another_thing 6 another_time -5 another_yard 8 answer_is 1
    any_day -8 any_further 4 any_hour 7 any_interview 11 any_time 5 any_weekday -7 anymore_. 7 anyone_. -13
    anything_new 12 apologies_, 7 apologies_for 3 apologize_for 5 application_. -2 application_and 5
    application_for 5 applied_for 2 apply_for -8 appointed_elsewhere 9 appointment_for -8 appointment_of -12
    appointment_on -7 appreciate_it 7 appreciate_the 7 appreciate_you 3 appreciate_your 7 april_, 7 april_. -5
    april_at -7 archivist_position 3 are_a 5 are_all 10 are_ever 8 are_having 10 are_i 5 are_in -6 are_sorry -5
    are_two 7 are_well -7 are_withdrawing -6 arranging_it 8 arranging_the 5 as_agreed -9 as_ever 8 as_my -7
    as_notice -4 as_of 7 as_on 9 as_the -5 as_usual -9 as_well 4 ask_her 11 ask_that 10 ask_you 5 asked_. -3
    asked_in 14 asked_what 3 asking_again 10 asking_for -8 asking_me 2 asking_whether 7 assessment_day 11
    assistant_, 8 assistant_job 6 assistant_position 12 at_@number -5 at_@open 6 at_@other 8 at_a 1 at_another 5
    at_four 8 at_my 4 at_nine 5 at_one 8 at_some 6 at_st 6 at_ten 7 at_the -2 attached_. -7 august_and -6
    back_from 4 back_in 3 back_my 5 back_on -4 back_to 4 band_@number 7 bank_. -4 bar_job 8 be_able -6 be_an -8
    be_attending 3 be_called 7 be_carrying 9 be_coming 2 be_continuing 4 be_free 11 be_friday -4 be_glad 3
    be_going 5 be_held -7 be_honest 4 be_interviewed 3 be_interviewing 5 be_invited 9 be_looking 4 be_no 10
    be_offered -13 be_picking 9 be_putting 8 be_seeing 9 be_the 7 because_another 5 because_i 4 been_called -4
    been_engaged 8 been_given 5 been_invited -9 been_published 8 been_put 4 before_it -5 before_noon 5
    before_she -9 before_the 3 behind_a -7 being_so 5 beside_me 4 best_, 2 best_. 7 best_of 2 best_to 7
    best_wishes -2 best_with 1 better_to 9 biscuit_. -5 bless_the 6 bless_you 4 bless_your 5 board_. 4 booked_in 8
    boss_has 12 both_for 6 both_to 7 bowed_out 7 bowing_out 5 branch_manager 7 bring_my -7 bring_the -2 bump_into 6
    but_i -4 but_if 8 but_my 4 but_the -9 but_we -10 buy_you 7 by_a 5 by_email 7 by_mistake 4 by_the -6 bye_for 9
    bye_now 2 call_, 4 call_back 7 call_to 8 called_it -5 called_me 5 calling_me 8 came_away -6 came_back 6
    came_out 6 came_through 7 came_up 5 can_i -7 can_not -6 can_pass 7 can_reach 7 can_see 6 can_start -7 can_we 3
    cancel_an -6 cancel_it 3 cancel_my 5 cancel_or -8 cancel_our 3 cancel_the -2 cancel_your -5 cancelled_, -6
    cancelled_by -9 cancelled_my -8 candidacy_. 8 candidate_, 5 candidate_@number -5 candidates_. 6
    candidature_for 7 card_. -9 care_, 3 care_. 5 care_now 5 careers_service -9 careful_thought 3 carry_on 4
    carrying_on 8 case_. 5 case_the -8 catch_up -7 chance_, 4 chance_to -4 chance_we 11 changed_, 7 changed_and 6
    changed_jobs -9 changelog_@break -4 checking_in 9 cheers_, 1 cheers_for 6 choice_, -10 cleaning_job 7
    clerk_. -5 clinic_, 7 clinic_. 6 close_my 8 club_, -9 coffee_. 6 cold_. -8 colleague_. 8 college_. 4 come_. -6
    come_and 8 come_down 6 come_for -2 come_in 4 coming_. -5 coming_back 10 coming_by -9 coming_for 7
    coming_forward 3 coming_to 4 committed_to 5 committee_, -6 company_@other 7 company_in 8 company_name 4
    confidence_. 11 confirm_. 7 confirm_by 6 confirm_that -5 connected_, 9 connected_. 2 connected_here 8
    connected_on 5 connection_request 10 consider_my 8 consideration_for 7 consideration_we -10 contact_. 5
    continued_success 7 continuing_. 7 continuing_with 6 contract_. -10 contract_with 5 conversation_. 10
    corner_. 5 could_. -6 could_come 3 could_it 6 could_not -5 could_still 9 could_tell 12 could_we 7 could_you -9
    count_me 6 couple_of 6 course_. -5 course_on -9 crew_. 8 cropped_up 8 cross_again 4 cross_me 10 current_team 5
    date_and 8 daughter_'s 4 day_, 4 day_. -5 day_before -6 day_for 6 day_of 6 day_will -6 day_with 9 days_, 8
    de_wit 7 dead_keen 9 dear_candidate -10 dear_captain 8 dear_chef 10 dear_dr 1 dear_mr 2 dear_mrs 4 dear_ms 1
    dear_organisers -8 dear_programme -8 dear_recruiters 5 dear_sir -5 december_at 3 decent_about 5 decided_not -5
    decided_to 2 decision_. -10 decision_to 4 decline_. -6 decline_the -2 delete_the -3 department_. 6 depot_. -7
    depot_has 7 desk_, 2 desk_. 4 did_u -7 did_you -9 dinner_. 6 dinner_lady 10 do_appreciate 3 do_hope 11 do_i -12
    do_it -3 do_monday 8 do_not -2 do_still 9 do_thank 6 do_the 4 do_this 3 do_thursday -7 do_want 7 do_with -3
    do_you 6 do_your -10 doctor_has 8 door_and 8 doubt_i 7 doubt_that 7 down_from 7 down_the 3 down_to 5
    down_your 7 drop_you 2 dust_settles 8 each_of 5 each_other 4 each_way 9 easy_decision -7 editor_. 6 else_and 4
    else_has 8 elsewhere_, 3 elsewhere_and 4 elsewhere_so 9 email_about 10 email_as 6 email_for 7 email_so 8
    email_to 8 email_too 4 email_with 9 email_you 9 employer_, -8 end_, 3 end_. 4 end_of -3 end_up 7 engaged_by 9
    engineer_job 7 enjoy_the 6 enjoyed_hearing -7 enjoyed_it 9 enjoyed_meeting -8 enjoyed_our 9 enjoyed_reading 7
    enjoyed_the -4 even_keener -9 evening_, 8 ever_need 8 every_month 8 every_success 1 everyone_. 4 everyone_at 5
    everyone_in 8 everyone_who -4 exam_. 10 extra_work 10 fair_winds 5 family_. -6 far_too 10 february_@break -7
    feel_terrible 9 few_years 8 filling_it 3 filling_the 3 find_a 2 find_attached -11 find_good 7 find_somebody 3
    find_your 6 finding_someone 3 finding_the -4 fine_, -8 finished_my 7 firm_. 6 firm_in 6 firm_so 9 first_, 6
    first_and 8 first_call 10 first_day 6 first_round 7 fit_for 6 flat_. -4 flat_@number -11 folder_. -9
    follow_what 4 following_up 7 for_. -5 for_@number 5 for_a -2 for_an -1 for_another -5 for_answering 8
    for_arranging 7 for_asking 2 for_calling 8 for_coming -2 for_family 7 for_fixing 8 for_getting 6 for_giving 4
    for_going 9 for_good 5 for_head 9 for_how 6 for_interview 9 for_inviting 1 for_it 6 for_leaving 7
    for_letting -5 for_lining 7 for_making 9 for_me 3 for_offering -3 for_personal 9 for_putting 2 for_saying 10
    for_scheduling 7 for_sending 6 for_senior 7 for_setting 7 for_showing -6 for_sorting 9 for_telling -7 for_the 3
    for_thinking 1 for_this -3 for_thursday 5 for_trying 6 for_wanting 4 for_what 6 for_which 8 for_writing 8
    for_you 4 for_your -4 foreman_'s 3 forgive_me 4 former_colleague 6 forward_. 9 forward_to -3 found_another -8
    found_other 7 found_something -1 found_work 8 four_. 1 free_again -7 free_from 10 friday_, 6 friday_. -3
    friday_is -4 from_consideration 5 from_july 13 from_me 1 from_october 8 from_the 2 from_thursday -9 from_you -4
    from_your 8 front_desk 2 front_of -5 full_. 9 full_house 8 full_of 7 further_with 4 gardener_'s 6 generous_of 8
    get_a 4 get_over 9 get_somebody 6 get_someone 4 get_the -2 get_there 7 get_this 7 get_to 11 get_your 3
    getting_me 10 getting_the 5 give_me 1 give_my 4 give_up 4 given_me 9 given_my 4 given_the -5 giving_me 4
    giving_you 9 go_ahead -2 go_for -8 go_well 6 go_with -10 god_bless 2 goes_well 5 going_ahead 5 going_on 6
    going_to -2 going_with 11 gone_and 10 gone_to 5 good_. 1 good_afternoon 4 good_for 6 good_luck 3 good_morning 4
    good_of 10 good_one 6 good_person 10 good_season 3 good_success 6 good_things 8 good_to 4 good_wishes 6
    good_years -7 goodbye_. 4 got_an -5 got_hired 8 got_it 2 got_me 6 got_on 9 got_one 6 got_other 9
    got_something 5 got_sorted 8 got_the -6 got_to -9 got_work 11 got_your 5 gracious_when 6 grant_, 12
    grateful_. 10 grateful_that 6 great_deal 5 greetings_, 3 greetings_from 7 greetings_to 7 had_been -4 had_to -3
    had_withdrawn -4 half_of 1 happy_to 3 happy_where 8 hard_feelings -6 hard_to 8 has_accepted -6 has_gone -5
    has_just 6 has_moved 7 has_put 5 has_run 5 has_withdrawn -7 have_. 8 have_a 4 have_agreed 9 have_already 2
    have_also 8 have_always 9 have_another 4 have_asked 5 have_been 2 have_changed -4 have_committed 5
    have_decided -3 have_gotten 5 have_in 7 have_it 2 have_joined 4 have_made 8 have_me 6 have_my -4 have_not -4
    have_nothing -5 have_now 5 have_promised 5 have_put 7 have_reached -9 have_read 3 have_said 3 have_seen 7
    have_signed 5 have_started -5 have_taken 2 have_that 9 have_thought -5 have_to -5 have_told -4 have_took 9
    have_turned -9 have_two -6 having_slept 11 he_ran 5 he_was -5 he_would -4 head_round 7 heads_up -8 heaps_for 7
    hear_how 8 hear_of 7 hearing_from -6 hello_madam 9 hello_mr 2 hello_mrs 3 hello_to 11 help_. -6 her_number 4
    her_to 2 here_, 9 here_: 8 here_@close 13 here_about 12 here_and 9 here_in 6 here_it 4 here_on 5 here_re 9
    hi_, -9 hi_all -5 hi_mr 4 hi_mrs 11 hi_ms 5 hi_team 10 hire_, 7 hire_. 6 hired_on 6 hiring_. 4 hiring_panel -5
    his_interview -4 his_number 9 home_with -6 honest_, 11 hope_it 2 hope_our 5 hope_the 8 hope_this 6 hope_you 3
    hope_your 8 hour_. 3 hour_more 8 hours_. -4 hours_to -12 house_, 6 how_did -9 how_the -3 how_things 3
    human_resources -10 i_accepted 8 i_appreciated 6 i_beg 8 i_bring -5 i_came -12 i_can -5 i_come 5 i_confirm -7
    i_did 1 i_doubt 6 i_enjoyed -5 i_feel 4 i_got 4 i_had -3 i_hope 3 i_joined 6 i_keep -8 i_left -9 i_look -7
    i_may 4 i_mentioned -7 i_move -10 i_nearly -8 i_only -6 i_point 9 i_probably 8 i_put 7 i_really 1
    i_recommend -8 i_remain 2 i_said -2 i_shall 2 i_should 3 i_signed 7 i_speak 7 i_stay 9 i_stepped 7 i_texted 8
    i_thank 5 i_therefore 8 i_thought 4 i_told -6 i_took 5 i_trust 9 i_use -7 i_want 3 i_was 1 i_will -1 i_wish 4
    i_withdraw -3 i_withdrew 3 i_would -1 i_write 4 i_wrote -5 if_i 6 if_it -4 if_the -5 if_your 4 ill_. -11
    in_, -2 in_. 1 in_@number -10 in_a -1 in_about 4 in_an 4 in_and 4 in_another 7 in_at 6 in_august 7 in_case 5
    in_contact 5 in_for 5 in_front -6 in_january 6 in_june 4 in_leeds -4 in_march 6 in_my 2 in_one 4 in_person 5
    in_perth 7 in_the -2 in_to 4 in_touch 2 in_with 7 in_your 2 instead_? 2 institute_. 8 interest_, 10
    interview_! 10 interview_, 2 interview_. 5 interview_: 8 interview_@break -6 interview_@dash -5
    interview_@number 4 interview_@open -6 interview_a 7 interview_and -5 interview_at 5 interview_booked -6
    interview_but 13 interview_call 8 interview_date 10 interview_for 3 interview_in -1 interview_invitation 3
    interview_invite 10 interview_is -5 interview_now 9 interview_of 12 interview_offer 14 interview_on 4
    interview_slot 3 interview_this 1 interview_thurs 7 interview_tomorrow 4 interview_was -8 interview_with -4
    interviewed_about -7 interviewed_on -10 interviewing_for 5 interviews_, 8 interviews_. 4 interviews_and -8
    interviews_go -5 interviews_last 7 interviews_with -11 into_a 7 into_each 3 into_the -4 into_you 6
    invitation_, -1 invitation_. 6 invitation_and 5 invitation_of 3 invitation_to 3 invite_. 9 invite_for 4
    invite_me 4 invite_you -5 inviting_me 2 inviting_us -6 irons_in 8 is_@number 9 is_a 4 is_enough -8 is_full 6
    is_good -1 is_looking 7 is_made -7 is_not 2 is_perfect -12 is_the -5 is_there -3 is_to 4 is_two 6 is_very -9
    is_well 10 is_with -6 is_withdrawing -7 it_'s 3 it_, 4 it_: 8 it_? 4 it_a 4 it_and -5 it_any 6 it_came 3
    it_looks 8 it_may 7 it_meant 6 it_on -6 it_rude -8 it_so 8 it_some 9 it_the -6 it_there 8 it_up -5 job_, 3
    job_. 5 job_@open -4 job_at 3 job_elsewhere 3 job_for 4 job_interview -4 job_now 7 job_so 7 job_that -8
    job_title 4 job_with 3 join_another 4 june_at 2 just_accepted 3 just_committed 6 just_got 9 just_now 5
    just_said 7 just_so -7 just_to -5 just_touching 7 just_wanted 8 keen_on 6 keener_on -8 keep_in 5 keep_my 10
    keep_that 7 keep_the -3 keep_to 7 kind_. -6 kind_of 5 kind_regards 2 kind_to 4 kind_words 7 kindly_for 10
    kitchen_job 7 know_about -7 know_what 4 know_you -6 lab_. 7 lads_. 7 landed_on 8 last_day -4 last_month 3
    last_night 5 last_tuesday 7 last_week -3 late_in 9 late_notice 6 lead_. 3 learned_that 5 leave_it 4
    leave_that 10 leave_you 5 leaving_you 3 leeds_and -8 left_a 8 leg_with 8 let_u 8 letter_and 4 letter_from -7
    letter_inviting 7 letting_me -6 library_. 8 library_assistant 7 like_a -1 like_i 5 like_to -1 like_you -5
    lining_up 7 linkedin_about 12 list_. 3 little_one 4 lol_. -8 longer_a 9 longer_have -11 look_after 5 look_at 7
    look_forward -5 looking_, 4 looking_. 9 looking_forward -5 looking_to 9 lose_you -10 lot_about 8 lot_for 8
    lot_to 10 love_the -3 lovely_. 7 lovely_to 11 luck_! 3 luck_, 6 luck_. 2 luck_filling 6 luck_getting 8
    luck_with 4 ma'am_, 4 ma'am_. 8 machine_. 6 madam_, -5 made_me -3 made_up 5 make_it 2 make_our -9 making_room 9
    manager_'s 8 manager_interview 10 manager_interviews 9 manager_job 6 many_good 7 many_thanks 1 mate_, 6
    mate_. 8 may_@number -3 may_and -7 may_at 4 may_remember 7 may_the 10 may_your 9 me_, -2 me_. 4 me_@quote -5
    me_a 3 me_about 5 me_an 6 me_by 9 me_for 1 me_forward 7 me_i 8 me_if 3 me_in 4 me_know -5 me_last 6 me_off 4
    me_on 3 me_out 9 me_some 6 me_the -4 me_three 4 me_till 7 me_today -7 me_up 6 me_whether -8 me_with 2 means_i 7
    meant_a 4 meant_to 7 meet_again 4 meet_me 8 meet_the 3 meeting_on -4 meeting_you -5 membership_from -8
    message_, 8 message_and 6 message_for 3 messages_about 10 messaging_me 6 middle_of 7 might_have 5 might_not 9
    mind_. 5 minute_? 8 missed_you 7 moment_. 9 monday_'s 3 monday_? 6 monday_@number 6 monday_@open -8
    monday_and 5 monday_at -6 monday_or 4 month_, 6 months_and -7 more_, 2 more_and 3 more_for 5 more_people -10
    morning_? 10 morning_and 4 morning_mr 13 morning_ms 4 morning_or 10 most_evenings 7 most_grateful 5 most_of -9
    move_an -6 move_your -6 moved_my 8 moved_to -2 moving_me 9 mr_. 1 mrs_. 2 ms_. 4 ms_ward 14 msc_in -11
    msg_about 9 much_. 7 much_appreciated 6 much_for 3 much_success 6 mum_, -7 must_cancel 6 must_decline -5
    must_say -5 must_therefore 9 must_withdraw -4 my_answer 5 my_apologies 8 my_application 1 my_appointment -12
    my_behalf 6 my_best 6 my_candidature 6 my_career 10 my_colleague -7 my_current 6 my_decision 8 my_diary -8
    my_doctor 7 my_employer -13 my_end 6 my_evenings 13 my_file 7 my_form 9 my_former 9 my_friend 1 my_hand 10
    my_hat 9 my_head 8 my_heart 9 my_hours -7 my_inbox 7 my_interview 2 my_level 8 my_little 12 my_mail -8
    my_membership -3 my_mind 2 my_mum 7 my_name 2 my_network 5 my_new -6 my_notice -11 my_old 3 my_own 5
    my_papers 9 my_place -5 my_present 8 my_profile 6 my_questions 4 my_resignation -6 my_shifts 2 my_side 11
    my_sister -5 my_thanks 7 my_time 8 my_turn 8 my_whole 6 my_withdrawal 13 my_word 6 myself_. 10
    myself_forward 10 myself_out 4 myself_to 7 name_in 11 name_off 1 nearer_home -5 nearer_to 3 need_. 8 need_a 6
    need_to -1 needing_the -6 neighbour_. -9 new_branch 9 new_colleague 9 new_job -9 new_position -8 new_role -7
    new_wing 5 news_: 4 news_i -10 next_person -5 next_time 5 next_week -3 nice_of 10 nice_to 5 nights_with 10
    nine_. 5 no_. 2 no_bus 10 no_good 10 no_hard -6 no_more 4 no_problem -11 no_use 6 not_, -7 not_. -7 not_able 5
    not_after -5 not_be -2 not_been 8 not_change 8 not_come -4 not_do -2 not_get 6 not_give -7 not_go 2 not_going 6
    not_have 4 not_hear 7 not_hold 4 not_let -7 not_look 6 not_need -8 not_one 10 not_quite 6 not_reach 10
    not_ring 7 not_say 7 not_see 6 not_sit -5 not_start 9 not_sure 2 not_take -7 not_think 1 not_to -5 not_turn -8
    not_wait 8 not_want -3 not_wish 8 note_that 8 note_to -7 notes_on 6 nothing_but 5 nothing_to -4 notice_, 5
    notice_. -5 now_, 3 now_? -9 now_and 6 now_so 10 number_, 4 number_: 5 obliged_to 6 october_, 6 odds_are 8
    of_@number -4 of_@other 7 of_an 4 of_another 12 of_any 7 of_each 6 of_luck 2 of_monday 7 of_my 3 of_next 7
    of_other 10 of_these 2 of_us -5 of_what 3 of_work 5 of_you 2 off_and 8 off_it 11 off_my 5 off_sick -9 off_to 9
    off_your -3 offer_, -6 offer_it -9 offer_me 2 offered_me 4 offered_something 7 offering_to -3 office_, -5
    office_. 8 office_and 7 officer_, -8 officer_interviews 9 officer_position 4 ok_. -7 ok_i -9 on_, 4 on_. 4
    on_@number -3 on_@open 9 on_a 4 on_elsewhere 4 on_her 4 on_here 10 on_his 9 on_hold -6 on_i 8 on_linkedin 6
    on_monday -3 on_my 1 on_our -6 on_saturday -5 on_that 3 on_the -2 on_to -4 on_with 7 on_your 2 once_i 6
    once_more 6 once_the 5 one_'s 10 one_, -4 one_. 3 one_? -9 one_and -5 one_at 5 one_day 7 one_more 7 one_other 8
    one_out 10 only_, 8 only_. -6 only_i 8 open_. 8 open_evening 10 open_to 7 opening_! 7 opening_. 1
    opening_night 8 opens_without 9 opportunity_. 6 opportunity_and 6 or_@number 6 or_any 8 or_is -12 or_monday 9
    or_move -5 or_on 13 or_thursday 2 or_tomorrow 14 or_tuesday 7 or_wednesday 6 or_with -1 order_@number -10
    organisation_, 4 other_. 6 other_at 4 other_candidates 6 other_day 8 other_firm 4 other_interviews -7
    other_job -6 other_place 4 other_time 8 other_work 7 our_@number 7 our_application -6 our_interview 1
    our_paths 4 our_school 8 out_. 1 out_about 3 out_in 6 out_of 1 outfit_, 6 over_, 8 over_and -3 over_there 7
    over_to 8 panel_'s 9 panel_. 3 panel_on 6 paper_on 6 part_time 8 participant_@number -7 partners_. 9 pass_. -6
    pass_on -4 passed_my 8 paths_cross 4 people_. 3 people_on -2 people_who 2 phone_. -4 phone_call 6 pick_up 8
    picking_me 5 picking_up 7 pile_. 5 place_in 6 place_with 7 please_close 7 please_confirm -5 please_cross 8
    please_forgive 8 please_give -4 please_let 2 please_pull 10 please_remove 6 please_ring -7 please_take -6
    please_withdraw 5 pleased_to 2 pm_. -7 pm_? 4 po_, 10 point_. 6 point_you 7 position_. 1 position_@close 5
    position_@other 5 position_and -1 position_at 6 position_of -2 position_on 6 position_that 11 position_with 1
    post_. 3 post_and 6 post_elsewhere 3 post_in 3 post_of -4 post_on 1 post_this 9 post_with 8
    postdoctoral_position 9 practice_and 8 practice_in 5 probably_will 9 process_, 4 process_. 5
    programme_committee -10 project_, 5 pull_me 8 pull_my 6 pull_out -4 pulling_my 7 pulling_out 4 push_it 10
    put_, 8 put_my -6 put_the -5 putting_in -6 putting_me 6 putting_my 6 questions_. -4 r_. 5 rain_. -8 ran_the 5
    rather_keep 7 rather_not -3 re_the 8 read_about 7 read_it 3 read_my 7 reading_room 5 real_pleasure 11
    really_appreciate 4 really_keen 8 really_want 3 reason_. -4 reasons_i 6 receive_your 5 receptionist_. 9
    record_the -8 recruiters_, 5 recruitment_, 9 recruitment_. 8 ref_. 8 reference_to 7 regarding_the 8 regards_, 1
    remember_me 8 remember_that 4 remove_me 4 remove_my 11 reply_. 4 reply_and 8 resign_from 9 resignation_from -5
    respectfully_, 3 rest_of 6 review_. -10 right_, 7 right_person 4 ring_me -7 ringing_me 7 ringing_to 5 role_. 4
    role_and 5 room_for 5 rooting_for 10 round_. 2 run_into 5 running_for 4 sadly_i -11 said_good -9 said_i -2
    said_that -5 said_yes 3 salon_. 6 same_, 9 same_morning 9 same_time -9 saturday_job 10 saturday_morning 8
    saw_your 10 say_hello 11 say_i -4 say_no -4 say_thanks -9 say_that -7 says_he -10 school_bus 8 school_on -6
    scratch_me 7 search_! 9 search_, 5 search_. 4 search_and 1 season_is 7 seat_. 8 second_letter 10 second_time 4
    secretary_, -5 see_each 11 see_how 8 see_it 5 see_me 10 see_what 9 see_where 12 see_you -5 see_your 7
    seeing_me 3 seeing_the 6 seems_to 7 selection_. 5 send_. -7 send_an 6 send_you 3 sending_it 7 sending_the 6
    sent_the 5 sent_this 5 set_on 9 set_up 6 setting_up 7 settled_in 7 shall_not 3 she_has -4 she_is 4 she_said -7
    she_was -6 shift_the 10 shift_workers -6 shop_, 8 shop_on 9 short_notice -4 should_be 9 should_i -8 shout_. 6
    shout_once 9 shout_when 10 showing_me -4 side_, 5 side_of 3 signed_me 9 signed_on 6 signed_with 1
    since_easter 7 since_i 3 since_the 8 since_then 6 sincerely_, 1 sir_@slash 6 sit_this 11 site_. -9 site_and 2
    sleep_on 6 slept_on -9 slot_. 6 slot_on 6 slot_to -7 so_, 5 so_count 7 so_decent 6 so_gracious 6 so_he -4
    so_it 8 so_kind -6 so_late 6 so_leave 9 so_let 7 so_much 1 so_my 6 so_no -5 so_please 2 so_quick 8 so_quickly 4
    so_sorry -5 so_the 8 so_we -7 so_withdraw 4 so_would 9 so_you 8 some_other 10 some_point 4 some_time 9
    somebody_else 2 somebody_lovely 8 somebody_soon 9 someone_? 9 someone_else -4 someone_for 6 someone_good 7
    something_else 5 something_i 6 something_in 6 something_on 6 something_to 5 soon_. 3 sorry_! -5 sorry_about 13
    sorry_and 13 sorry_for 2 sorry_to -1 speaking_, 6 speaking_. 4 spoke_in 11 spot_. 7 spring_. 6 spring_i 4
    stands_. 7 started_a -5 started_at 6 stay_connected 5 stay_put 9 staying_put 5 staying_where 8 stepped_back 7
    stepped_out 6 stepping_out 6 still_a 6 still_come 8 still_no 7 still_on -9 still_really 12 still_want 5
    stop_ringing 12 strike_me 6 success_in 4 success_with 4 suggest_dr -4 suggest_someone 9 suit_me 6 suit_the 10
    sunday_. -8 supervisor_job 7 supposed_to 8 survey_. -7 ta_for 6 take_myself 6 take_part -1 take_up 8 taken_me 4
    taken_the 2 taking_it 3 taking_my 9 taking_part 4 talk_. 8 talk_in 11 talk_to -2 talked_about 5 talked_it -7
    talked_to 8 team_, -3 team_a 9 team_all -6 team_has -8 tech_interview 9 telephone_interview -7 tell_me -7
    tell_the -5 tell_them -6 tell_us -4 tell_you 4 telling_me -7 tells_me 4 ten_, 8 ten_and -7 ten_for 10
    ten_minutes -5 ten_o'clock 11 term_. 7 than_yours 7 thank_her -6 thank_the 6 thank_them -5 thank_u 11
    thank_you 2 thanks_! -7 thanks_, -4 thanks_again 2 thanks_and 3 thanks_ever 6 thanks_heaps 4 thanks_so 4
    that_'s -2 that_, 8 that_. 4 that_day 5 that_he 2 that_i 3 that_leaves -8 that_morning 1 that_same 9
    that_they -6 that_to 5 that_very 6 that_we -3 that_would 6 that_you 2 that_your 5 the_@number 4 the_@open 5
    the_@other 4 the_afternoon 4 the_analyst 4 the_appointment 5 the_archivist 3 the_article -12 the_bank -6
    the_bar 4 the_better 9 the_brand 7 the_bridge -8 the_budget -7 the_bus -3 the_candidate -4 the_chair -8
    the_chance 3 the_chat -6 the_choir 7 the_cleaning 7 the_clinic 6 the_coming 9 the_committee 6 the_commute -8
    the_crown -8 the_cv 8 the_dentist -7 the_department 6 the_depot -4 the_dispatcher 5 the_drive 5 the_driver 10
    the_dust 8 the_end -4 the_evening 2 the_fleet 7 the_front 4 the_garden 4 the_gate 5 the_grant 9 the_harbour 6
    the_harvest 6 the_hire 4 the_hiring 1 the_inmail 6 the_inspection -5 the_interview 6 the_interviews 4
    the_invitation 3 the_kind 5 the_lads 7 the_lettings 8 the_lifeguard 9 the_list 3 the_machine 6 the_manager -8
    the_market 9 the_meeting -16 the_message 1 the_move 5 the_msc -11 the_museum -5 the_new 4 the_night 1
    the_note -5 the_notes -8 the_nursery 4 the_offer -7 the_one -1 the_onsite 9 the_opportunity 6 the_other -4
    the_paper 5 the_parking 5 the_partners 7 the_patience -4 the_person 6 the_phone -2 the_picture 10 the_piece -8
    the_pile 6 the_position -5 the_post -5 the_postdoc 9 the_practice 5 the_procedure 10 the_process 3
    the_questions -7 the_reading 6 the_receipt -11 the_receptionist 6 the_recruiter -5 the_remaining 6
    the_residents 7 the_rest 5 the_road 10 the_role -5 the_running 4 the_salon 8 the_same -1 the_saturday 9
    the_search 4 the_second -5 the_security 8 the_selection 9 the_service 6 the_shared -6 the_shop 10 the_show -6
    the_slot -4 the_staff 9 the_start -10 the_study -9 the_system -8 the_talk 6 the_theatre 6 the_time 2 the_tips 5
    the_trouble 3 the_trust 8 the_two -3 the_unit 10 the_very 8 the_viewing -6 the_visitor 8 the_ward -3
    the_week -6 the_weekend 7 the_workshop 4 the_xxx 6 them_@open -5 them_my 7 there_, 6 there_. 5 there_at -8
    there_for 8 there_is 2 there_with 8 therefore_withdraw 4 therefore_withdrawing 7 these_days 2 they_need 6
    they_will -7 they_would -7 thing_. 6 things_are 8 things_on 6 think_, -9 think_. 7 think_about 5 think_i 4
    thinking_about -14 thinking_i 5 thinking_it 4 thinking_of 1 this_, 10 this_afternoon 6 this_by 6 this_day 10
    this_evening 6 this_interview 8 this_is 5 this_job 5 this_message 5 this_month -7 this_morning -5
    this_number 10 this_on 8 this_one 3 this_point 7 this_stage 5 this_to 1 this_year -6 though_, 7 though_. -2
    thought_, 1 thought_about -3 thought_i -4 thought_of 5 three_months 8 through_and 8 through_to 6 throughout_. 7
    thursday_'s -4 thursday_, -5 thursday_. -2 thursday_@number 7 thursday_afternoon 11 thursday_morning -6
    thursday_the 8 thx_for 6 time_, 3 time_. -2 time_and -4 time_at 8 time_for 8 time_i 2 time_on 4 time_so 10
    time_you 2 times_. -5 to_@number -6 to_a -1 to_accept -11 to_an -6 to_another 7 to_anyone 7 to_ask 3 to_be -1
    to_call 7 to_decline -11 to_do 6 to_every -5 to_find 9 to_get 7 to_hearing -11 to_his -7 to_hold -6
    to_interview 3 to_keep 5 to_learn 8 to_lose -7 to_me 4 to_mind 10 to_monday 1 to_move -3 to_myself 5
    to_offer -3 to_other 11 to_pass -7 to_proceed 6 to_pull -6 to_reach -5 to_read 4 to_receive 4 to_remain 7
    to_reply 8 to_report 7 to_reschedule -6 to_ring 5 to_run 6 to_say -5 to_see 4 to_send 4 to_sleep 5 to_some 6
    to_take -4 to_tell -4 to_that 8 to_the -2 to_this 8 to_thursday -2 to_tuesday 3 to_turn -5 to_us -6 to_use 7
    to_wednesday -3 to_what 8 to_withdraw -2 today_. 4 told_at -8 told_my 8 told_the -8 told_them -6 tomorrow_. -3
    tomorrow_at 1 tonight_. -4 too_, 5 too_. 3 too_and 7 took_a 2 took_another 12 took_it 10 took_my 7 top_of 3
    touch_, 2 touch_here 6 touched_that 4 touching_base 8 training_. 7 trial_shift 4 tried_your 8 trouble_, 9
    tuesday_'s 7 tuesday_@number 5 tuesday_after 8 tuesday_at -5 tuesday_or 4 turn_up -4 turns_out 5 turns_up 8
    tutor_, -9 two_. 2 two_minds 8 u_for 9 u_know 8 u_tell -8 unable_to -7 unanswered_. 7 understanding_, 11
    understanding_when 8 university_and -14 unless_you -4 unread_. 8 until_@number -9 up_an 6 up_and 5 up_at -4
    up_by 7 up_on 5 up_so 6 up_that 9 up_the 4 up_with 7 up_your 11 us_, -6 us_. -7 us_a 6 us_again -11 us_and -5
    us_know -8 vacancy_, 10 vacancy_. 7 vacancy_at 7 van_'s 9 van_. -12 very_kind 7 very_much 1 very_pleased 5
    very_polite -6 video_call 9 wait_. -8 waiting_list -6 want_it 7 want_this 7 want_to -1 ward_, 7 ward_all 11
    warm_regards 1 warm_wishes 6 was_. 9 was_a -6 was_an 7 was_good 6 was_grateful 10 was_happy 5 was_in -6
    was_meant 6 was_never 9 was_not -5 was_offered 4 was_only -11 was_pleased 8 was_really 4 was_the 4
    was_touched 6 way_, 5 we_are -2 we_can -3 we_could 9 we_do 2 we_have -10 we_make 11 we_move 2 we_need -3
    we_please 10 we_spoke 8 we_stay 8 we_will -5 we_wish -8 we_would -5 wednesday_'s 7 wednesday_, -7
    wednesday_? -9 wednesday_@number 4 week_'s 5 week_, 3 week_. -2 week_after -7 week_at 8 week_i 9 week_so 8
    weekend_! 7 weekend_. -3 weekend_and 4 weeks_. -8 well_, 2 well_. 2 well_so 3 well_with 3 went_to 7 were_in 11
    were_kind 7 were_lovely 6 were_very 6 what_did -10 what_if -8 what_the 3 when_a -3 when_the 3 whenever_i 7
    where_i 4 where_to -6 whether_there -8 whether_you -6 which_i 4 which_is 4 who_could -7 who_has -3 who_i 3
    who_loves 8 whole_day 10 why_? -9 will_also 7 will_ask 6 will_be -5 will_bring -5 will_confirm 5 will_decline 7
    will_drop 3 will_email 6 will_find -6 will_follow 3 will_give 10 will_hand -11 will_have -7 will_hear 6
    will_keep -7 will_leave 3 will_put 5 will_reach 9 will_see 3 will_send 3 will_withdraw -8 will_write 6
    winter_. 6 wish_to 4 wish_you 3 wish_your 4 wishes_, -3 wishes_for 9 wishing_you 4 with_an 5 with_another 4
    with_filling 4 with_it 5 with_mr -10 with_my 4 with_no 7 with_reference 7 with_regards 5 with_so 6
    with_somebody 8 with_such 6 with_us -7 with_you 1 with_your -4 with_yours 7 withdraw_, -3 withdraw_. 3
    withdraw_me 10 withdraw_our -6 withdraw_the -7 withdrawal_from 6 withdrawing_, -4 withdrawing_. 6
    withdrawing_because 2 withdrawing_from 2 withdrawing_my 3 withdrawn_, -6 withdrew_. 6 withdrew_from 2
    woman_was -7 word_, 5 words_about 8 work_. 5 work_at 6 work_elsewhere 7 work_in 8 work_is 7 working_day -9
    works_out 7 works_perfectly -12 workshop_. 7 would_friday 9 would_got 5 would_let 10 would_like -2 would_not -3
    would_put 10 would_rather -5 would_sooner -3 would_suit 5 would_the 12 would_thursday 7 would_you -4
    write_again 6 write_to -5 writing_. 1 writing_back 4 writing_this 6 written_down -5 wrote_to -3 ya_. 8 year_. 2
    year_end 4 years_and 6 years_i -14 yes_on 8 yes_or 9 yesterday_. -7 yesterday_and 7 you_! 3 you_, 3 you_. -1
    you_a 3 you_after 6 you_again 3 you_also 4 you_an 9 you_and 3 you_as 6 you_ask 4 you_asked -4 you_at 3 you_be 6
    you_before 7 you_can 1 you_decide -10 you_do -3 you_ever 8 you_every 1 you_fill 5 you_find 3 you_folks 7
    you_for 1 you_gave -9 you_get 5 you_good 5 you_had 3 you_have 3 you_his 9 you_in 1 you_invited 9 you_last 8
    you_let 6 you_like 4 you_look 8 you_luck 3 you_need -6 you_off -12 you_offered 6 you_once 9 you_people 9
    you_po 9 you_put -9 you_reaching 9 you_said -2 you_should 9 you_success 6 you_taught -11 you_tell -4
    you_thinking 7 you_to 3 you_told 2 you_too 9 you_up 6 you_very 4 you_well -1 you_went 8 you_were 4
    your_application -7 your_client 1 your_company 10 your_crew 6 your_details -7 your_documents -7 your_door 4
    your_email 5 your_end 7 your_first 7 your_help -4 your_inmail 6 your_interest -6 your_interview -2
    your_invitation 4 your_kind 4 your_letter 2 your_list -2 your_man 9 your_messages 9 your_mind -7 your_morning 9
    your_name -2 your_office 5 your_phone 7 your_predecessor 8 your_process 3 your_reply 9 your_second 11
    your_study -7 your_team 3 your_time 3 your_way 10 yours_, -3 yourself_. -6`,
  meanings: `
    accepted 2 advising -4 afield -8 appliesNow -7 arrived 7 asEmployer -8 aside 8 asksAgain 2 bareClause 4
    beseech 3 bidding 4 callMade 1 cancel -4 cancelSoon 2 candidacy 3 checkIn 1 comeBack 2 connecting 7 contactMe 4
    datedBack 4 doubt 9 employs 4 expected 2 flaw 8 freesHour 3 goingOn -2 goodbye 2 goodwill 3 harksBack 1
    harsh 13 harshTo 9 hourLost 2 hush 10 incredulous 8 informs 1 interview 2 interviewed -7 introduction 7
    invited 1 keepOpen -3 lacking -8 later 1 leaning 5 letGo 1 linkedinByName 4 moveContext -1 moveHint -3
    moveWeak 2 news 5 noGoodwill -7 noThanks 2 notApology -5 notPay 6 ofAnother -3 ofEmployer -4 ofInterview 5
    ofOffer -2 offerDeadline 7 offerSoon -6 offerTerms 2 onLinkedin 1 openAct -4 openIf 3 openWere 3 otherFirm 2
    otherInterest 3 otherInterview -3 otherThing -8 otherTold 2 pastWithdrawal -2 pay 5 payHint 3 perTime 3
    permission 2 ponder 4 pressed 3 proceed 1 rankBeside 8 reach -1 referring 6 rejoining -5 remove 3 reply 9
    resend 8 resigning -2 scorn 9 seeHow 8 setBeside 3 shaky 11 slightMove 9 slightPay 4 slightTerms 2 slot -1
    someDay 1 soon 4 sorry -1 sorryFor -5 stall 4 stillOpen 7 takingUp -3 termsHint -3 texting 4 thanks 2 time -3
    timing 1 toldOf -4 topic 2 undecided 2 unlessYou 4 unwanted 1 voicemail 4 wanting 1 welcomed 2 wentQuiet 12
    whyCounted 9 whyStudy 8 whyTravel 3 whyWork 3 willing 1 withdraw -1 worth -3`,
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
    'known 1': -12,
    'known 2': -16,
    'known 3': -13,
    'known 9': -1,
    'length 2': -10,
    'length 4': -1,
    'length 5': -1,
    'length 7': -2,
    'mine 0': -10,
    'mine 1': -3,
    'mine 2': 2,
    'mine 3': 1,
    'mine 4': -9,
    'obstacle it accepts the interview': -2,
    'obstacle it answers an offer, not an interview': -10,
    'obstacle it asks for a job': -4,
    'obstacle it doesn’t read like a message': -21,
    'obstacle it isn’t about a job interview': -7,
    'obstacle it isn’t about an interview of yours': -13,
    'obstacle it only tells of an interview': -9,
    'obstacle it’s about someone else’s interview': -5,
    'obstacle none': 11,
    'obstacle nothing in it turns an interview down': -13,
    'obstacle the employer writes it': -5,
    'others 0': -1,
    'others 1': -1,
    'others 2': -7,
    'others 3': -6,
    'ours 0': -1,
    'ours 1': 1,
    'ours 2': -10,
    'ours 3': -12,
    'own 1': 2,
    'own 2': 3,
    'own 3': 2,
    'own 4': 3,
    'own 5': 2,
    'own 7': 5,
    'scenario cancellation': 1,
    'scenario connect': 9,
    'scenario decline': -4,
    'scenario follow-up': -2,
    'scenario reply': 1,
    'scenario reschedule': 6,
    'scenario resend': 10,
    signOff: 2,
    'unclear 1': 5,
    'unclear 2': 7,
    'yours 0': -2,
    'yours 2': -3,
    'yours 3': -3,
  },
};
