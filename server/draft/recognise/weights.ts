/* Written by `npm run learn`: what each clue weighs in telling drafts from other documents. */
import type { Weights } from './clues';

export const weights: Weights = {
  bias: -12,
  words: `
    's -2 academy 5 accept -9 accountant 4 across 1 administrator 10 advert 5 afraid -5 after -2 afternoon 8
    again 1 agency 2 ahead -1 al -5 alive 10 all -1 allowance 4 already -2 alright 7 also 3 alto -6 altogether 7
    always 4 among 4 an -1 analyst 4 and -2 angry -6 another 2 answer -2 answering 7 anymore 9 anyone -2
    apologize 8 applied -3 apply -5 appoint 8 appointed 4 appointment 1 appreciate 3 appreciated 10 archive -5
    archivist 2 are -3 around -1 arranging 9 arrives 7 arvo -5 as -3 ask -1 asked -4 associate 5 ate -5 attached -6
    attend 1 attending 4 audit 9 autumn 4 away -4 back 1 bad -4 badly 5 bake -8 bar 7 barista 6 base 10 be -1
    bear 8 because -2 before -4 began -7 behalf 2 behind -2 benefits 7 better -1 bike -9 bit 3 bless 6 blessed 8
    bonus 6 booked -3 boss -4 bother 4 bounced 7 bowed 6 bowing 5 box -1 boxes 11 branch 4 bright 6 bring -4
    brings 9 broken -7 bug -7 bump 6 bunch 9 bus 4 buses 7 business 7 busy 6 but -4 buyer 7 by -2 bye 2 c -9 cafe 7
    called -2 calling 7 calls 5 calm 2 campus 8 can -4 cancel -3 cancelled -6 cancelling 8 cancels -4 candidacy 4
    candidate -5 candidates -1 car 2 card -4 cardiff -8 care 3 career 5 careful 3 carer 9 carers 8 casting -13
    caught 7 certain 7 chair -5 chance 4 changelog -5 changes -9 changing 6 charge -7 charity 5 chasing 7 chat -6
    check -6 checking 5 cheering 8 cheers 3 chef 6 chose -7 ciao 6 classes 5 cleaning 8 clerk -4 click -8 client -5
    clinic 7 close 3 closed -2 closely 10 club -5 co -6 coach -8 colleague 4 colleagues 1 college 2 column -9
    come -2 coming -2 comment -10 commission 8 committed 6 committee -4 company 4 compensation 7 concern 5
    concert 4 confirm -4 congratulations -7 connect 5 connected 8 consideration 5 continuing 4 contract -5
    contracts 7 convey 7 coordinator -4 copy -2 correct -8 corridor 7 council -3 county 5 course 3 cover 5
    covering 10 crew 3 cropped 6 cross 3 crossed 6 crown -8 ctc 6 customer -3 cut 4 cv 1 cvs -4 dad -4 dank -9
    day 1 days -2 de -7 dead 12 dean 4 dear -2 dearest -13 decent 3 decide -7 decided -1 decline -7 declined -7
    declines -8 del -8 demo -5 department 7 depot -7 der -4 described 5 description 4 deserve 6 designer 6
    details 5 development 7 did -2 die -10 different 6 directions 8 dispatcher 7 dispensary 10 do -2 doctoral 8
    down -1 dr -3 draw 9 dropping 5 due 3 dust 9 duty -7 e -2 each 4 ears 7 earth 14 el -7 eleven 1 elsewhere 3
    email 3 emails 8 embassy 6 employment 7 end 4 ending -6 energy 10 engaged 4 engineer 5 enjoy 5 enjoyed -3
    entrance -12 equity 4 erfolg -8 et -8 even -3 evening -2 ever 2 every 1 everybody -2 exactly -4 exam 8
    excited 8 exhibition 7 expected -4 experience -7 extended 11 faculty 11 faithfully 2 far 3 fare -8 farm 5
    feedback -7 feel 2 feelings -5 feels -8 felt -3 festival 7 few 8 fill 4 filling 4 final -5 finding 2 fine -5
    finished 5 first -1 fit 7 fitter 6 fixing 9 flatmate 4 flattering 7 flexibility 8 folks 5 follow 9 following 6
    for 1 forgive 5 form -1 former 8 forms 7 forty -4 found 2 four -4 fourth 5 frank 9 friends -10 from -2
    funnier -9 furniture 6 gallery 5 game 6 gap 6 garage 6 gate -5 gave -2 gently 7 get 5 gets 2 getting 4 gig 7
    girls 4 give -4 giving 3 go -2 goes 3 going 1 good 4 goodbye 4 got 4 gotten 7 grace 7 gracias -9 gracious 5
    grade 6 graduate 6 grateful 5 great -2 greetings 11 grounds -9 group 4 grown 6 guide 9 guys -8 had -3 hall 6
    hands 5 harbour 6 hard -6 harvest 8 hassle 9 hat 6 have -1 having 2 he -4 head -4 headship 10 hear -2
    hearing -5 heart 3 heating 2 hello 4 help -8 her -2 here 4 hereby -3 hey 2 hi 3 him -5 hire 9 hiring -3 hit 9
    hold -3 holding -4 holler 7 home -2 honestly 7 honor 9 honour 7 hope 4 hotel 4 house 4 housekeeper 8 how 3
    however 6 hr -6 husband -4 i -1 icu 8 id -13 idea 4 if -1 in -1 inbox 8 including -3 inconvenience -3
    informed -7 inmail 6 institute 7 instructor 6 intake 8 interested -5 internship 8 interview 2 interviewed -8
    invitation 3 invite 2 invoice -8 ironed -10 is -1 its 8 job 1 jobs -7 join -6 joined 2 joiner 5 joining 3
    jun -5 june 2 junior 5 just -2 keen 7 keep -3 keeping 9 kind 2 kindly 4 kindness 4 knees -4 know -2 la -6 lab 5
    lads 6 lambing 8 landed 9 lane -5 laptop -6 late -4 later 5 laughing 8 launch 5 leaning 5 learned -2 leave -3
    lectureship 6 left -3 letter -1 letting -5 licence -3 life -7 lighting 4 like -2 likely 4 lines -6 lining 5
    linkedin 6 list -2 little 5 loads 5 lodge 9 long 4 longer 2 look -4 looked 6 looks 3 lose 2 losing -8 lost -3
    lot 4 lots 5 loves 6 luck 2 lucky 3 lunch -5 lunchtime 6 ma'am 8 made -2 mail -4 make 1 makes 3 making 7 man -3
    manage 9 manager -3 map 9 march 2 marine -5 market 1 match 5 mate 8 maybe 1 mean -4 means 9 meant 3 meeting -6
    meetup 7 membership -8 messages 4 messaging 7 met -7 mick 6 microphone -8 middle 5 might 2 mind 2 minute 6
    minutes -8 missing -6 mit -4 mobile 3 moment 6 months -3 more 3 mornings 2 most -3 mostly 5 move -3 mr 2 ms 2
    msc -6 msg 8 much 3 mum -5 museum 2 must -3 myself 4 name -2 nearer -6 nearly -3 need -5 needs 3 neighbour -7
    neighbours -9 network 4 never 2 nice -2 nicer 11 nights -5 no -3 non 6 none -3 not -3 notes -4 nothing -3
    notice -3 noticed 4 now 2 nuisance 9 number 3 numbers -4 nursery 7 nursing -3 obliged 6 of -1 off -1 offer -5
    offered 2 offering -4 office 2 often 7 ok -2 on -1 once 5 online -6 onsite 9 onto 5 opening 8 openings 10
    operation 8 operator 10 opportunity 7 or 3 order -5 organisation 7 organist 6 otherwise -7 outfit 6 outside -8
    over -1 package 6 packed 9 pair 8 pairing -8 panel -2 paper 6 papers 5 paralegal 6 parent -10 parish 5
    parking -4 participant -6 pass -5 paste 9 paths 5 pattern 8 pay -4 pension 4 people 3 perfectly -9 permit 8
    person 3 perth 9 phoning 7 picking 8 picture 7 pile 7 ping 6 planner 4 planning -5 plasterer 9 please -3
    pleased 4 pleasure -3 plot -10 plus 7 point 6 politely -8 pool 4 post -1 pour -6 power 5 pre -11 prepare -6
    pretty 6 print -4 probably 2 probation 5 proceed 3 process 3 producer 7 profile 6 promotion -7 proper 6
    proud 10 public -2 pull -5 pulling 4 pupils 8 push 6 put -1 putting 3 question -5 questions -2 quick 2
    quickly 4 quid 6 quiet 4 quite 6 quote -6 r 3 rain -5 raise 1 raises -8 rate 8 rather -2 re 4 reach 6 reaches 6
    reaching 2 real -4 really 4 reason -4 reception 3 receptionist 3 reckon 8 recording -6 records 11 recruiter -5
    recruiting 4 recruitment 4 reference -2 refund -8 regarding 9 regards 2 regret -7 remain 6 remove 9 reply -4
    reschedule -8 researcher 5 reserve 6 residence 6 residents 7 resignation -5 resources -9 respect 6
    respectfully 1 rest 2 restaurant 6 revert 8 review -8 right 3 ring -7 ringing 3 rn 5 road 4 roofing 3 rooting 8
    round -2 running 3 runs 3 sadly -11 safe 9 said -4 sale 8 salon 9 sat 8 say -4 says -5 scheduled 7
    scheduling 10 scholarship -8 school 3 scoring -5 screening 6 sea -6 search 4 second -2 seems 2 send -3
    sending 2 senior 2 sent -4 sentences -8 services 6 session -6 set 2 setting 9 settled 7 settles 7 she -5
    shipping 3 shoes -6 shop 4 shortlisted 5 shortlisting 3 should 1 show -3 showed 4 showing -6 shown 8 side 6
    sign -4 signed 2 silent 10 sincerely 2 sing -6 sir -3 site -4 sixth -8 skip 4 sleep 2 slept -11 slice -12
    slot 5 small -4 smooth 5 snow -3 so 1 socks -10 some 5 somebody 3 someone -2 soon 2 sooner -3 sorry -2 sorted 8
    sorting 9 sound 6 sounded -7 soz 8 spent -2 spot 9 spring -2 st 2 stable 8 stack 10 stage 2 stand -3 stands 5
    start -3 started -6 startup 5 statement -7 station 4 status -6 stay 1 staying 2 step -4 stepped 8 still 1
    stone 2 stores -6 story 6 stroke 6 student -7 success 4 successor -7 suggest -5 sunday -5 super 7 supplier -7
    sure -2 swap 4 swing 7 take -3 taken 1 taking 2 talk -3 talked -5 talks -3 task 6 tax 9 tbh 11 tea -3
    teachers -9 teaching -5 team 2 teams 8 tech 5 tell -5 telling -6 tenants -5 term 5 terms -7 tester 9 text -1
    texting 4 than 2 thank 2 thanked -4 thankful 4 that 2 the -1 their 2 theirs 7 them -3 then -1 there 2
    therefore 4 they -2 thing -2 things 2 think 3 third -5 thirteenth 6 tho 8 thought -2 thoughtful 8 thousand 8
    three -3 through -2 thursday -2 tickets -3 timetable 6 timing -6 title 2 to -1 told -5 tomorrow -5 too -1
    took 3 touch 3 touched 10 touching 9 tour 1 towards 4 train 3 trained 7 trainee 2 travelling -7 treasurer -8
    treat 6 trouble 1 truck 6 trying 2 tue -5 tuesday 2 turn -3 turned -5 turns 8 two -2 ty 8 ucas -11 unanswered 7
    understanding 6 unread 7 until -4 up 2 ur 3 us -8 use -3 useful 8 vacancy 5 van 1 vets -11 viel -8 viele -4
    vienna 9 visit 1 voucher -5 wages 4 wait 6 walks 8 want -1 wanting 3 wants -2 was -1 watch 7 way 4 we -3
    week -1 weekend -2 weeks 2 welcome -2 welder 9 well 3 were -1 when -3 where -2 whether -4 which -2 who -2
    why -8 will -2 willing -8 winds 7 wish 1 wishes -1 wishing 10 withdraw -1 withdrawal 1 withdrawn -4 within -5
    without -4 woman -4 word 5 work -2 worked -4 workers -7 working -4 workshop 6 worry 6 would -4 wrist -6
    writer 5 writing -1 wrote -6 x -3 xxx 10 y -5 y'all 7 yard 2 ye 7 years -3 yours -2 yourself 2 zoom 8`,
  pairs: `
    !_! -5 !_@break -1 !_got 9 !_hope 8 !_i -4 !_so -8 !_thank 7 !_we -7 's_. 2 's_a 2 's_all 1 's_been 2
    's_between 11 's_got -8 's_interview 4 's_job 8 's_just 6 's_looking 8 's_mum -7 's_name 6 's_position 8
    's_slot 8 's_still 5 ,_@break 1 ,_@number -8 ,_@other -7 ,_@quote -5 ,_a -2 ,_about 2 ,_and 2 ,_any 8
    ,_appreciate 6 ,_because 5 ,_blessing 7 ,_but -2 ,_dr -4 ,_first -7 ,_from 6 ,_got 6 ,_he -2 ,_however 6 ,_i -1
    ,_if 5 ,_it 8 ,_kit 5 ,_no -9 ,_not -7 ,_of -10 ,_one -3 ,_or 3 ,_our -6 ,_p -6 ,_phone -9 ,_please 2
    ,_press -11 ,_really 9 ,_should 6 ,_so 3 ,_something 8 ,_sorry 5 ,_still 5 ,_ta 10 ,_thank 5 ,_thanked -8
    ,_then -5 ,_there 4 ,_though 5 ,_thx 8 ,_took 10 ,_unless 2 ,_we -4 ,_what 5 ,_will 8 ,_wish -7 ,_with 2
    ,_without -4 ,_yours 5 ._@dash -7 ._@number -4 ._@open -7 ._@quote -8 ._a 4 ._add -8 ._another 4 ._ask -6
    ._at 4 ._bit 6 ._but 1 ._candidate -8 ._cheers 3 ._clerk -4 ._come -6 ._dear -6 ._enjoy 6 ._fingers -5 ._from 7
    ._god 8 ._good 2 ._goodbye 4 ._got 9 ._have 7 ._hope 4 ._how 6 ._however 1 ._i -2 ._if -5 ._in -2
    ._interviews -8 ._is 2 ._it 1 ._just 4 ._kindly 3 ._look 9 ._maybe 7 ._might 5 ._mrs -11 ._ms -4 ._my 4 ._no 1
    ._nobody -7 ._not 5 ._okay 6 ._on 5 ._our -4 ._please -3 ._put -8 ._rain -11 ._right 7 ._sadly -9 ._said -5
    ._say -5 ._she -1 ._since -2 ._so 2 ._somebody -8 ._something 5 ._sorry 2 ._stay 11 ._swap -7 ._ta -3 ._take 2
    ._thank 2 ._thanks 3 ._there 1 ._tried 8 ._unfortunately -5 ._we -9 ._wednesday -9 ._when -4 ._wishing 9
    ._would 4 ._wrote -10 ._y'all 7 ._your 3 :_@address 7 :_@break -4 :_@quote -5 :_another 7 :_do -7 :_got -11
    :_how -10 :_i 4 :_not -8 :_so -6 :_thank -6 :_thanks -5 :_then -9 :_we -7 ;_i 1 ;_it 4 ;_you 6 ;_your 4
    ?_@break -5 ?_@open -7 ?_@quote -5 ?_if -3 ?_really 11 ?_she -4 ?_sorry -7 ?_still 10 ?_thanks -6 ?_the -6
    ?_this 5 ?_yes -6 ?_you 4 @address_or 5 @break_@dash -5 @break_@number -3 @break_@other -6 @break_@quote -5
    @break_a -3 @break_after 2 @break_all 3 @break_any -9 @break_bad -11 @break_best 1 @break_big -6
    @break_cheers 3 @break_could -4 @break_dear -8 @break_every 5 @break_fair 7 @break_fingers 8 @break_first 7
    @break_further -11 @break_good 7 @break_he -6 @break_hope 3 @break_i 1 @break_if -5 @break_keep -9
    @break_kind 1 @break_love 4 @break_many 3 @break_may 10 @break_mit -4 @break_no 4 @break_not 7 @break_please -4
    @break_r 11 @break_regards 4 @break_respectfully 3 @break_she -3 @break_since 6 @break_sincerely 3
    @break_thank 2 @break_thanks 1 @break_the -4 @break_un 9 @break_unfortunately 4 @break_we -5 @break_what -3
    @break_when -4 @break_wishing 6 @break_with 3 @break_would 5 @break_you -1 @break_your 4 @break_yours -1
    @close_. 1 @close_@break -2 @close_@dash -6 @close_and -5 @close_from -4 @close_position 8 @close_so -7
    @currency_@other 13 @dash_@number -8 @dash_@other -7 @dash_@quote 4 @dash_b -5 @dash_i -5 @number_: -6
    @number_? -5 @number_@break -1 @number_@close -8 @number_@dash -4 @number_@number 1 @number_@open -1
    @number_after 4 @number_am 3 @number_an 6 @number_for -4 @number_if -2 @number_interview 4 @number_minutes -5
    @number_or 3 @number_to -6 @number_today 10 @number_works -9 @open_@close -9 @open_candidate -7
    @open_company 10 @open_position 5 @other_@break -6 @other_@number -4 @other_changelog -5 @other_company 6
    @other_first 7 @other_the -7 @other_withdraw -11 @quote_, -5 @quote_. -7 @quote_@break -4 @quote_dear -5
    @quote_hi -6 @quote_i -6 @quote_is -7 @slash_madam 6 a_blessed 7 a_busy 4 a_cake -8 a_call 8 a_calm 7
    a_candidate 5 a_chair 6 a_coffee 7 a_colleague 7 a_conversation 7 a_different 7 a_fellowship 7 a_few 3
    a_first 7 a_flat 7 a_full 5 a_good 2 a_great 6 a_long 8 a_man 6 a_message 3 a_minute 4 a_month 5 a_new -5
    a_nice 4 a_no 5 a_place 2 a_position 2 a_post 3 a_quiet 4 a_reference -7 a_research 8 a_room -8 a_school 4
    a_shot 7 a_shout 4 a_slot 4 a_small -6 a_smooth 6 a_start 9 a_strong 5 a_stronger 7 a_treat 9 a_video 5
    a_wonderful 4 a_year 4 about_an 3 about_friday 3 about_interviewing 7 about_it 1 about_that 8 about_this 5
    about_your -3 accept_. -6 accept_it -6 accept_my 10 accept_the -3 accept_this -7 accepted_a 3
    accepted_another -1 across_town 8 add_you 7 admissions_, -7 admissions_interview -10 admissions_team -11
    afraid_i -5 afraid_we -6 after_. 2 after_careful 1 after_getting 8 after_i 9 after_lunch -8 after_the -7
    afternoon_, 3 afternoon_. 2 again_, 3 again_and 8 again_at 5 again_for 2 again_in -4 again_when 12 agreed_. -7
    agreed_to 3 ahead_of 11 ahead_with 1 ahead_without -7 all_. -2 all_a 8 all_day -5 all_for 6 all_good 3
    all_is 10 all_over 5 all_success 6 all_summer 7 all_the -1 all_this 8 all_your 8 along_. 7 already_. 5
    already_got 7 altogether_. 7 am_, 6 am_. 7 am_about 9 am_afraid -4 am_after 8 am_and 5 am_cancelling 7
    am_declining 9 am_doing 9 am_down 7 am_free 5 am_going -3 am_grateful 10 am_happy -4 am_in 3 am_leaning 6
    am_looking 3 am_most 4 am_no 6 am_not 2 am_obliged 6 am_off 7 am_on 1 am_or 4 am_out 6 am_pleased -5
    am_pulling 4 am_really 7 am_ringing 2 am_sending 2 am_so -3 am_sorry 1 am_staying 1 am_still 4 am_taking 5
    am_the 2 am_therefore 6 am_thinking 7 am_to 7 am_told 5 am_touched 9 am_very -5 am_withdrawing 4 am_writing -3
    an_appointment -4 an_email 6 an_exam 9 an_hour 4 an_interview -3 an_offer 4 analyst_position 4 analyst_role 3
    and_a 4 and_after 6 and_am 5 and_before 11 and_cancelled -8 and_co -4 and_could -7 and_from 9 and_good -4
    and_got 6 and_has -3 and_her 4 and_i 1 and_it -4 and_look -7 and_me 4 and_meet 7 and_must -6 and_my 1
    and_need 3 and_nobody 4 and_now 7 and_regards 3 and_say 4 and_so 7 and_sorry 5 and_take 7 and_thank 8 and_the 1
    and_their 8 and_there 4 and_therefore -6 and_they 3 and_told -2 and_want 5 and_we -2 and_whoever 5 and_will -3
    and_wish -3 and_withdraw 10 and_would -7 and_you 2 and_yours 7 another_appointment 8 another_contractor 5
    another_date -3 another_employer 8 another_home 9 another_hospital 4 another_house 7 another_kitchen 7
    another_lab 4 another_offer 3 another_organisation 6 another_outfit 6 another_parish 8 another_place -3
    another_position -3 another_post 7 another_practice 3 another_role 6 another_salon 7 another_school 7
    another_shop 5 another_supplier -6 another_team 6 another_thing 8 another_time -5 another_yard 7 answer_. 4
    answer_has 4 answer_is 5 answered_within -9 any_day -7 any_further 7 any_hour 7 any_interview 10 any_time 5
    anything_new 12 apologies_, 6 applicant_. 7 application_@number -4 application_and 5 application_as 6
    application_for 6 appointment_, 5 appointment_and 4 appointment_for -9 appreciate_it 4 appreciate_the 7
    appreciate_you 4 appreciate_your 7 april_. -5 archivist_position 3 are_a 5 are_all 8 are_at 5 are_both 8
    are_ever 5 are_giving 6 are_having 8 are_i 10 are_in -7 are_not -4 are_paying 2 are_unable -10
    are_withdrawing -5 around_my 10 arranging_it 9 arranging_the 6 as_@quote -8 as_agreed -11 as_assistant -7
    as_ever 5 as_my -7 as_of 8 as_on 9 as_soon 6 as_things 7 as_usual -12 as_well 5 ask_her 12 ask_him 6 ask_that 6
    ask_you 4 asked_what 2 asking_, -9 asking_. 7 asking_again 8 asking_me 1 assessment_day 11 assistant_, 10
    assistant_job 6 assistant_position 7 assistant_post 4 at_@number -3 at_@open 8 at_@other 5 at_another 8
    at_four 6 at_my 5 at_nine 4 at_one 6 at_some 4 at_st 7 at_ten 5 at_this 3 at_two 4 at_your 5 attached_. -11
    available_from 8 away_. -2 back_in 1 back_my 4 back_then 7 back_to 4 bad_news -4 band_@number 7 be_able -5
    be_attending 3 be_coming 1 be_continuing 3 be_delighted 2 be_free 6 be_friday -9 be_glad 4 be_going 2
    be_grateful -6 be_great -11 be_happy 1 be_honest 4 be_interviewing 5 be_left 8 be_no 7 be_picked 6 be_picking 9
    be_possible 5 be_reading -5 be_seeing 8 be_the 6 be_with -5 because_i 3 because_my -5 been_engaged 6
    been_given 5 been_thinking -8 before_long 7 before_noon 5 before_the 2 being_so 3 best_, 1 best_finding 8
    best_of 1 best_to 10 best_with 1 better_than 2 bit_and 6 booked_in 5 bother_. 3 bowed_out 6 bowing_out 5
    bring_my -6 bring_the -5 brings_you 6 build_. 8 bump_into 6 but_i -3 but_my 7 but_the -4 buy_you 5 by_another 2
    by_email 8 by_mistake 3 by_the -4 bye_, 4 bye_now 5 call_, 4 call_back 6 calling_me 9 calling_to 7 came_away -7
    came_back 6 came_in 10 came_out 8 came_through 6 came_up 2 can_. 5 can_get 4 can_i -3 can_no -11 can_not -6
    can_pass 10 can_see 5 can_start -10 can_take 4 can_we 4 cancel_an -8 cancel_it 3 cancel_my 3 cancel_or -5
    cancel_our 5 cancel_that 6 cancel_the -2 cancel_your -4 cancelled_, -5 cancelled_it -9 cancelled_my -9
    cancelled_the -4 cancelling_my 7 candidacy_. 10 candidate_. 3 candidate_@number -4 candidates_. 8 car_park -5
    care_. 5 care_home 6 care_you -3 careful_thought 2 carrying_on 8 case_. 6 case_i 7 case_it 8 centre_on 7
    chance_, 9 chance_of 8 change_, -8 changed_jobs -8 changed_since 7 changelog_@break -5 checking_in 8
    cheering_for 9 cheers_, 2 cheers_for 6 chef_interview 8 circle_back 5 clerk_, -8 clerk_. -5 clinic_. 4
    close_, 10 close_my 4 closer_to -2 coffee_is 7 colleague_dr -10 college_. 6 come_. -6 come_and 6 come_back -1
    come_down 7 come_in 6 come_off -5 come_thurs 7 coming_. -4 coming_back 10 coming_for 8 coming_on -4 coming_to 5
    committed_to 3 committee_, -8 company_. 3 company_@other 8 company_has 6 company_is -10 confidence_. 13
    confirm_by 8 confirm_that -6 confirmed_. -4 congratulations_! -8 connected_. 6 connected_here 5
    connection_request 10 consider_my 7 considered_for 6 contact_. 7 continued_success 8 continuing_. 5
    continuing_with 4 contract_with 6 conversation_. 10 conversations_. 10 convey_my 7 could_. -9 could_come 5
    could_not -3 could_we 8 could_you -8 count_me 5 course_. -4 crew_. 10 cropped_up 6 cross_again 3 cross_me 7
    day_, 3 day_. -3 day_and 3 day_at 6 day_before -6 day_of 7 day_with 9 days_, 7 dead_keen 10 dear_chef 7
    dear_committee -8 dear_mr 1 dear_ms 1 dear_recruiters 6 dear_sister 2 december_at 2 decent_about 5 decent_of 9
    decided_for 9 decided_not -6 decided_on -9 decline_. -4 decline_: -11 decline_the -4 decline_this -10
    department_. 6 depot_. -6 depot_has 9 desk_, 3 desk_. 6 did_it -12 did_not -3 did_you -8 do_. -5 do_: -5
    do_and -8 do_apologise 8 do_appreciate 4 do_hope 7 do_i -13 do_look 9 do_not -4 do_that -4 do_the 3 do_this 3
    do_thursday -7 do_you 4 doctor_has 8 door_and 5 doubt_i 7 down_, 7 down_. -4 down_on 6 down_the 4 down_to 6
    down_your 9 drop_you 4 dust_settles 8 each_of 6 each_other 6 each_way 8 early_shift -9 easy_, 7 editor_, -5
    else_and 3 elsewhere_and 7 elsewhere_so 4 email_about 10 email_as 7 email_for 7 email_of 7 email_so 6
    email_to 6 email_too 4 email_with 10 email_you 7 employer_, -7 end_, 2 end_. 6 end_up 5 engaged_by 8
    engineer_job 6 engineer_opening 6 engineer_position 7 enjoy_the 5 enjoyed_hearing -8 enjoyed_it 11
    enjoyed_meeting -7 enjoyed_our 9 enjoyed_reading 7 enough_to 6 evening_, 5 ever_need 10 ever_so 1 ever_want 8
    every_good 5 every_month 9 every_success 2 everyone_at 3 everyone_in 8 everyone_who -9 exam_. 10 exercise_. 7
    fair_, 7 fair_winds 7 family_. -5 family_and 8 family_i 7 far_more 2 february_. -8 feel_i 4 felt_bad -7
    few_days 7 few_weeks 7 few_years 10 filling_it 7 find_a 5 find_an 9 find_another -4 find_good 7 find_somebody 7
    find_someone 4 find_your 5 finds_its 4 fine_, -6 fingers_crossed 8 finished_my 6 firm_. 4 firm_in 7 firm_so 8
    first_and 9 first_call 10 fit_for 7 flat_for 9 flat_on -6 following_up 9 for_@number 4 for_a -2 for_another -2
    for_answering 6 for_arranging 7 for_asking 1 for_calling 9 for_coming -3 for_eleven -4 for_family 7
    for_fixing 9 for_getting 5 for_going 9 for_good 6 for_how 9 for_interview 5 for_it 2 for_leaving 7
    for_letting -6 for_lining 5 for_making 6 for_me 4 for_nothing 4 for_now 3 for_offering -3 for_personal 8
    for_putting 3 for_reaching 3 for_saturday -11 for_saying 11 for_scheduling 9 for_second 7 for_sending 5
    for_setting 9 for_shortlisting 2 for_showing -7 for_sorting 10 for_sunday -9 for_telling -9 for_the 3
    for_them 4 for_thursday 6 for_trying 6 for_understanding 4 for_wanting 5 for_wednesday 5 for_writing 9
    for_you 2 for_your -2 forgive_me 4 former_colleague 6 forward_. 5 forward_to -2 found_another -4 found_other 9
    found_something 1 free_again -8 free_from 10 friday_, 2 friday_. -3 friday_and -4 friday_i 7 friday_instead 3
    friday_is -6 friday_or 10 friday_the 9 from_@open 10 from_a -3 from_consideration 8 from_now 7 from_our 8
    from_september 6 from_that 8 from_the 3 from_us -8 from_you -3 from_your 8 from_yours 6 front_desk 2
    front_of -6 full_. 7 full_house 7 further_. -3 further_with 6 gave_a -8 gave_me -2 generous_of 10 get_a 3
    get_over 6 get_somebody 8 get_someone 5 get_there 7 get_to 8 get_your 3 getting_me 10 getting_to 5 give_me 4
    given_me 5 given_my 3 given_the -5 go_. -5 go_ahead -4 go_with -7 god_bless 3 goes_well 3 going_ahead 2
    going_forward 6 going_on 7 going_to -2 going_with 9 gone_and 6 gone_to 4 gone_with 2 good_afternoon 7
    good_deal -2 good_for 10 good_hire 9 good_luck 4 good_morning 3 good_of 4 good_one 6 good_season 6
    good_success 5 good_things 8 good_wish 4 good_wishes 4 goodbye_. 5 got_an -6 got_hired 8 got_something 6
    got_to -10 got_took 5 got_work 9 got_your 6 gracious_when 6 grade_@number 7 grant_, 16 grants_officer 11
    grateful_. 10 grateful_for 3 grateful_that 8 great_deal 6 greetings_from 9 had_you 4 half_of 2 hand_. 8
    hands_on 11 hang_up 5 happy_where 6 happy_with -1 hard_feelings -5 hard_to 8 has_a 3 has_accepted -9 has_also 6
    has_asked -4 has_just 6 has_moved 6 has_put 7 has_taken 3 has_to -6 has_withdrawn -10 have_a 2 have_agreed 9
    have_also 9 have_always 8 have_another 3 have_been 2 have_changed -4 have_chosen 5 have_committed 5
    have_decided -2 have_ever 6 have_found 3 have_gone -3 have_got -2 have_heard 2 have_in 8 have_joined 6
    have_made 5 have_me 6 have_not -4 have_now 3 have_one 7 have_promised 7 have_put 6 have_read 5 have_said 2
    have_seen 7 have_signed 4 have_started -5 have_the 3 have_thought -7 have_to -5 have_told -4 have_took 8
    have_two -6 having_me 5 he_does -6 he_had -3 he_is -5 he_was -5 he_will -4 head_round 6 heaps_for 6
    hear_about 9 hear_how 9 hear_of 10 heard_nothing 11 hearing_about -5 hearing_from -5 hello_. 5 hello_mr -1
    hello_mrs 7 hello_to 9 help_. -6 here_, 9 here_? 7 here_@close 14 here_about 9 here_and 8 here_on 6 hi_, -4
    hi_mr 7 hi_mrs 8 hi_ms 5 hi_mum -10 hire_, 6 hire_. 7 hired_on 10 hiring_. 6 his_application -7
    his_interview -5 his_number 9 home_with -6 honest_, 8 honestly_, 7 hope_all 3 hope_our 4 hope_the 7 hope_this 4
    hope_to -4 hope_you 2 hope_your 10 hour_? 6 house_, 8 how_good 9 how_much 6 how_nice 8 however_, 5
    human_resources -9 i_accepted 7 i_already 5 i_apologize 7 i_appreciated 10 i_bowed 6 i_bring -6 i_came -8
    i_can -4 i_confirm -9 i_decided 8 i_dropped 7 i_enjoyed -3 i_feel 5 i_found 2 i_got 4 i_had -3 i_hereby -6
    i_hope 3 i_joined 8 i_know -1 i_learned 5 i_left -5 i_like 8 i_look -5 i_may 2 i_might 5 i_point 8 i_pulled 4
    i_read 1 i_really 1 i_remain 3 i_resign 8 i_respectfully -9 i_signed 7 i_start -4 i_stepped 7 i_still 2
    i_suggest -5 i_thank 5 i_thanked -4 i_therefore 6 i_think 3 i_thought 6 i_told -4 i_took 2 i_trust 9
    i_turned -4 i_went 2 i_wish 4 i_withdrew 3 i_work 7 i_write 5 i_wrote -4 if_a 5 if_anything 5 if_i 3 if_it -3
    if_the -3 if_we 6 if_you -1 if_your 6 ill_. -8 in_. 4 in_@number -8 in_a -4 in_about 8 in_an 6 in_and 4
    in_another 9 in_at 6 in_august 11 in_cardiff -9 in_case 3 in_contact 4 in_due 8 in_every 8 in_for 4 in_front -6
    in_house 7 in_january 5 in_june 3 in_march 5 in_may 1 in_my 3 in_on 1 in_one 3 in_person 5 in_perth 8 in_the -2
    in_to 5 in_touch 3 in_with 4 in_your 3 instead_? 2 interview_! 9 interview_, 1 interview_. 6 interview_: 5
    interview_; 1 interview_@break -10 interview_@open -5 interview_after 5 interview_and -5 interview_at 5
    interview_but 13 interview_date 9 interview_day -7 interview_for 3 interview_invitation 4 interview_invite 11
    interview_is -7 interview_me -3 interview_next -1 interview_now 8 interview_of 8 interview_offer 13
    interview_on 4 interview_thursday 9 interview_tomorrow 6 interviewed_for 3 interviewing_. 7 interviews_, 6
    interviews_. 4 interviews_in 2 interviews_last 7 into_a 7 into_each 6 into_the -4 invitation_. 6
    invitation_and 5 invitation_to 2 invite_. 10 invite_for 9 invite_to 2 invite_you -6 inviting_me 2 is_@number 5
    is_a 5 is_attached -10 is_being -6 is_called -9 is_due 7 is_enough -11 is_for 5 is_full 7 is_getting 9
    is_good 6 is_here -7 is_kind 7 is_looking 6 is_out 2 is_over 3 is_perfect -12 is_still -4 is_there -6 is_well 6
    is_where -6 is_withdrawing -8 issue_. -7 it_! 3 it_'s 2 it_, 2 it_; 5 it_a 5 it_again 4 it_all 1 it_as 6
    it_back 6 it_for -4 it_has 4 it_i 6 it_looks 7 it_may 7 it_meant 6 it_now 5 it_on -6 it_over 6 it_so 5
    it_some 10 it_up -4 it_with 5 it_would -2 january_. 6 job_, 4 job_. 5 job_already 7 job_at 4 job_description 8
    job_elsewhere 1 job_for 7 job_has -7 job_interview -4 job_now 2 job_since -5 job_so 3 job_that -8 job_this 6
    job_with 4 joined_a 7 joined_another 3 june_at 2 just_now 3 just_touching 9 just_yet 7 keep_in 3 keep_my 8
    keep_that 8 keep_to 8 keeping_well 8 kind_. -7 kind_invitation 6 kind_of 5 kind_regards 1 kind_to 8
    kind_words 7 kitchen_job 7 know_by -8 know_that 1 know_what 2 know_you -5 lab_technician 5 laptop_and -8
    last_autumn 8 last_day -6 last_night 4 last_one 7 last_time 4 last_tuesday 5 later_, 5 launch_, 8 lead_. 5
    lead_interviews 10 lead_job 9 lead_opening 6 leaning_towards 6 learned_that 5 leave_it 6 leave_that 10
    leeds_and -8 left_for -5 let_'s 5 letter_and 8 letter_from -7 letter_inviting 9 letting_me -5 library_books -9
    like_i 5 like_to -1 lining_up 5 linkedin_. 5 list_. 4 list_for -2 loads_for 6 lol_. -13 long_before 7
    longer_a 9 longer_available 3 look_after 4 look_forward -4 look_round 9 looking_. 8 looking_forward -3
    lot_for 7 lot_to 8 love_. 4 love_to 4 lovely_. 10 lovely_to 7 luck_, 7 luck_. 1 luck_filling 8 luck_getting 10
    luck_w 8 luck_with 4 machine_. 7 madam_, -2 made_my 5 mail_. -7 mail_and 6 make_it 3 make_my -8 making_room 8
    manage_to 8 manager_'s 7 manager_interview 9 manager_interviews 6 manager_job 6 manager_process 7 many_thanks 2
    march_, 7 mate_, 5 mate_. 7 may_, 6 may_. -4 may_and -6 may_concern 5 may_god 10 may_remember 5 may_the 8
    may_your 5 me_. 4 me_a 4 me_about 5 me_along 7 me_an 7 me_and 1 me_another -9 me_as 8 me_back 7 me_by 7
    me_for 2 me_forward 9 me_from 4 me_getting 8 me_i 8 me_in 6 me_know -4 me_last 6 me_off 5 me_on 5 me_out 8
    me_over 2 me_sit 5 me_the -3 me_till 9 me_up 4 me_whether -6 me_with 3 me_yesterday -7 means_a 8 meant_a 4
    meet_again 5 meet_me 9 meet_the 2 meeting_on -5 meeting_room -6 meeting_you -6 meetup_in 6 message_, 8
    message_and 6 message_of 8 message_with 8 middle_of 5 might_not 8 might_we 9 mind_. 8 mind_up 7 minute_? 7
    moment_, 1 moment_for 8 monday_. -4 monday_? 6 monday_@number 5 monday_after 6 monday_and 5 monday_at -3
    monday_or 4 month_, 3 months_since 5 more_. 1 more_and 8 more_for 5 more_interviews -9 more_people -10
    more_to 9 morning_? 7 morning_mr 12 morning_ms 4 morning_or 11 most_grateful 5 most_of -6 move_my 3 move_the 1
    move_your -3 mr_. 2 mrs_. 2 ms_. 3 ms_ward 10 much_. 12 much_for 2 much_obliged 5 much_success 5 much_to 7
    must_be 7 must_cancel 4 must_decline -8 must_therefore 6 must_withdraw -3 my_answer 8 my_apologies 7
    my_application 1 my_appointment -11 my_behalf 8 my_best 5 my_boss -6 my_brother -7 my_candidacy 5
    my_candidature 6 my_career 9 my_colleague -6 my_current 5 my_day 7 my_decision 8 my_diary -7 my_doctor 8
    my_employer -5 my_end 8 my_evenings 12 my_file 4 my_flatmate 8 my_form 7 my_former 8 my_hand 8 my_head 9
    my_heart 7 my_interview 1 my_level 7 my_licence -4 my_little 10 my_membership -7 my_mind 3 my_mum 6 my_name 4
    my_network 5 my_new -5 my_note 7 my_notice -7 my_numbers -7 my_old 3 my_papers 8 my_place -3 my_present 5
    my_profile 7 my_questions 6 my_resignation -5 my_side 9 my_spot 3 my_successor -7 my_thanks 5 my_time 8
    my_voice -5 my_whole 7 my_withdrawal 10 my_word 4 myself_. 11 myself_and -7 myself_forward 7 myself_to 10
    name_. -3 name_in 8 name_off -1 nearer_to 4 need_to -2 needing_the -7 new_colleague 5 new_job -8 new_one -7
    new_post 3 new_role -9 news_, -6 next_time 5 next_week -3 nice_of 10 nice_to 5 night_. -1 night_and 9 nine_. 9
    no_. 1 no_bus 9 no_good 10 no_hard -5 no_use 5 noon_. 5 not_, -3 not_. -7 not_able 7 not_be -2 not_change 8
    not_come -3 not_count 6 not_get 5 not_give -5 not_going 4 not_hear 8 not_leave 5 not_look 9 not_mention -13
    not_mind -5 not_need -5 not_often 7 not_pick 9 not_reach 9 not_say 3 not_see 6 not_start 8 not_sure 3
    not_take -5 not_think 1 not_to -6 not_too 6 not_wait 9 not_want -3 note_. 3 note_about 8 note_that 8 note_to -8
    notes_on 6 notice_. -8 now_, 5 now_. 1 now_and 7 now_on 8 now_so 4 number_on 7 obliged_to 5 october_, 5
    of_@number -4 of_an 2 of_another 12 of_any 13 of_course -4 of_last 5 of_luck 3 of_me 2 of_monday 8 of_my 3
    of_night -6 of_other 12 of_that 8 of_the -1 of_their -9 of_these 5 of_this 2 of_what 2 of_work 7 off_, 3
    off_. 5 off_and 8 off_my 5 off_the 1 off_to 9 off_tomorrow 9 off_your -4 offer_, -6 offer_and 5 offer_it -8
    offer_me 2 offered_an -7 offered_me 4 offered_the -7 office_, -5 office_. 3 office_and 5 office_until -11
    officer_, -9 officer_interview 6 officer_position 4 officer_role 7 ok_so -7 okay_, 5 old_number 8 on_@number -3
    on_@open 5 on_a 3 on_at 4 on_file -5 on_her 4 on_here 9 on_his 8 on_it -5 on_linkedin 5 on_me 1 on_monday -2
    on_our -7 on_saturday -4 on_shift 5 on_some 7 on_sunday 4 on_that 6 on_the -2 on_thursday -2 on_top 4 on_with 4
    on_without 8 on_your 1 once_i 8 once_more 9 once_the 4 one_. 5 one_at 6 one_day 9 one_of -1 one_out 9 only_me 7
    only_one 5 open_. 8 open_day -2 open_evening 8 open_the -9 open_to 7 opening_! 8 opening_night 9
    opportunity_, 3 opportunity_. 7 or_@number 6 or_any 8 or_madam -6 or_monday 5 or_move -6 or_on 11 or_tuesday 5
    or_wednesday 8 organisation_, 7 other_. 6 other_at 6 other_candidates 9 other_day 4 other_employment 8
    other_work 5 our_application -4 our_head -5 our_paths 4 out_. 4 out_for 4 out_in 5 out_of 1 out_your 8
    outfit_. 8 over_, 6 over_. 6 over_here 7 over_the -3 over_there 6 over_to 8 page_. -8 pair_of 3 panel_'s 10
    panel_. 4 panel_? 9 paper_on 8 part_time 8 participant_@number -5 partners_. 10 pass_. -6 pass_on -3
    passed_my 8 paths_cross 4 people_. 3 people_and -5 people_at 6 person_. 2 person_for 4 phone_call 5 picked_me 7
    picking_up 6 pile_. 6 place_and -4 place_in 8 place_with 7 planning_officer -8 please_, 3 please_close 7
    please_confirm -8 please_cross 10 please_find -7 please_forgive 6 please_let 3 please_take -4 please_withdraw 6
    pleased_to 3 plot_@number -8 pm_. -7 pm_? 2 point_. 7 position_, 1 position_. 2 position_@close 7 position_at 2
    position_of -4 position_on 8 position_that 8 position_this 7 position_with 1 possible_? 9 possible_for 7
    post_, 5 post_. 5 post_and 5 post_at 3 post_because 7 post_elsewhere 1 post_in 4 post_this 13 post_with 10
    postdoctoral_position 9 practice_and 10 proceed_, 10 process_, 5 process_. 5 project_. -6 promised_to 4
    properly_. 6 proud_. 7 pull_me 12 pull_my 8 pulling_out 4 push_it 9 put_, 8 put_a 7 put_an 9 put_it -3
    put_my -5 put_myself 6 put_on 5 put_the -7 put_you 6 putting_in -8 putting_my 6 questions_. -6 r_. 5 rain_. -8
    ran_the 6 rang_them -6 rather_keep 7 rather_not -3 re_the 6 reached_you 10 reaching_out 1 read_about 9
    read_it 3 read_your 4 reading_list 5 reading_mail -8 really_appreciate 3 really_keen 5 really_kind 6
    reason_. -8 reasons_i 8 receive_your 6 receptionist_job 7 record_. 2 recruiters_, 6 recruitment_, 4
    recruitment_. 8 ref_. 8 ref_: -3 regarding_the 7 regards_, 1 release_my 7 remain_with 7 remember_me 4
    remember_that 4 remove_me 2 remove_my 9 reply_. 3 reply_and 10 request_for -9 resign_from 8 respect_, 6
    respectfully_, 1 rest_. 7 rest_of 4 return_library -8 review_. -8 right_, 6 right_. 2 right_person 3 ring_him 6
    ring_me -4 ringing_. 6 ringing_me 6 ringing_to 5 role_, 2 role_. 3 role_and 3 role_at 4 role_last 6 role_on -7
    roof_. -6 room_for 6 rooting_for 8 round_. 5 round_for 9 running_. 5 running_for 3 sadly_i -11 said_no -6
    said_she -8 said_to 7 said_what -11 said_yes 4 salon_. 7 same_, 8 same_morning 7 same_time -11 saturday_'s -6
    saturday_, -5 saturday_job 9 saturday_morning 10 saw_your 9 say_hello 9 say_i -6 say_so -7 say_thanks -8
    say_that -3 say_the 5 school_kitchen 5 scratch_me 6 search_, 6 search_. 4 search_and 2 seat_. 7
    second_interview -4 second_time 5 secretary_, -10 section_. 5 see_how 7 see_it 5 see_me 4 see_the -4 see_you -5
    seen_your 9 selection_. 4 selection_for 6 send_an 9 send_you 4 sent_this 6 sentences_, -9 september_i 5
    service_and 3 set_on 9 set_up 8 setting_up 5 settled_. 6 settled_in 7 shall_i 4 she_had -6 she_was -4
    she_will -10 shift_the 7 shift_work -9 shop_, 3 short_notice -4 shortlisting_me 2 should_be 8 should_i -9
    shout_when 8 showing_me -5 side_, 4 side_of 3 signed_on 5 signed_with 2 since_been 6 since_i 5 since_the 4
    since_then 5 since_we 5 sincerely_, 2 sir_@slash 6 sir_or -6 sit_this 11 sit_with 6 site_engineer 6 sleep_on 8
    slot_. 7 slot_for 4 slot_is -7 slot_on 3 slot_to -6 so_can 9 so_could 3 so_count 4 so_decent 7 so_far 6
    so_give 9 so_going 8 so_gracious 6 so_here 5 so_it 4 so_kindly 4 so_late 5 so_let 8 so_much 3 so_my 7 so_no -5
    so_now -10 so_please 3 so_pls 9 so_quick 4 so_quickly 3 so_soon 8 so_sorry -4 so_thank 8 so_the 4 so_we -6
    so_you 8 some_other 8 some_time 9 somebody_else 3 somebody_lovely 7 somebody_soon 8 somebody_who -4
    someone_else -2 someone_good 9 someone_who 5 something_else 5 something_in 5 something_on 6 something_to 6
    soon_. 2 soon_as 6 sorry_, -2 sorry_about 14 sorry_and 11 sorry_to -1 sort_of 6 sorting_it 7 sound_about 7
    soup_. -9 spot_. 7 spring_, 4 spring_. 2 spring_i 6 stands_. 8 start_on -4 started_a -4 started_at 9
    stay_connected 7 stay_put 10 stay_with 6 staying_put 6 staying_where 6 stepped_back 8 stepped_out 4
    stepping_out 7 still_a 5 still_be 6 still_come 7 still_do -10 still_no 10 still_on -7 still_really 11 stone_, 9
    stop_the -4 strike_me 4 study_on -4 success_with 3 sue_, -8 suggest_dr -11 suit_me 7 suit_the 6 suit_you 6
    sunday_. -7 supervisor_job 8 surgery_. 8 ta_for 7 take_a -6 take_part -3 take_the -2 take_up 5 taken_a 1
    taken_another 2 taken_me 5 taken_on 2 taken_up 2 taking_my 8 taking_part 5 talk_. 6 talk_with 10 talked_it -6
    taught_me -3 team_, -5 team_a 8 team_and 5 team_every 5 team_lead -7 tech_interview 8 technical_interview 7
    telephone_interview -5 tell_me -7 tell_the -5 telling_me -8 ten_, 7 ten_o'clock 10 term_. 6 than_before -10
    than_the 2 than_to 12 thank_her -7 thank_the 7 thank_them -7 thank_u 10 thank_you 2 thanked_her -9 thanks_, -5
    thanks_a 5 thanks_again 2 thanks_ever 5 thanks_for 1 thanks_heaps 7 thanks_loads 6 that_'s -3 that_, 7 that_. 1
    that_day 6 that_i 3 that_interview 6 that_is 3 that_morning 2 that_my 3 that_said 7 that_same 10 that_she -4
    that_there -5 that_we -2 that_week -2 that_you -1 that_your 5 the_@number 5 the_@other 7 the_afternoon 5
    the_analyst 5 the_appointment 2 the_archivist 3 the_article -8 the_assistant 5 the_audit 4 the_bar 6
    the_barista 7 the_bother 6 the_brand 9 the_break -11 the_budget -6 the_build 7 the_cafe 4 the_candidate -4
    the_carer 10 the_chair -5 the_chance 2 the_change -5 the_chat -6 the_choir 6 the_cleaning 7 the_clinic 7
    the_coming 9 the_committee 5 the_community 6 the_contract -1 the_crown -8 the_cv 7 the_department 3
    the_depot -3 the_dogs -5 the_door 6 the_drive 8 the_driver 7 the_dust 11 the_end -2 the_evening 5 the_field 5
    the_first 4 the_five -5 the_fleet 6 the_floor 6 the_folder -6 the_fourth 5 the_free 9 the_front 5 the_gate 3
    the_go 9 the_graduate 8 the_grant 11 the_grants 9 the_harbour 5 the_harvest 8 the_hassle 8 the_heating 4
    the_hire 4 the_hiring 1 the_house 4 the_inmail 6 the_interview 6 the_invitation 4 the_joinery 7 the_lads 8
    the_late 6 the_launch 1 the_lead 7 the_lectureship 6 the_library 5 the_list 3 the_lovely 8 the_market 6
    the_meeting -12 the_message 5 the_middle 5 the_mix 6 the_moment 5 the_most 6 the_move 4 the_name -6 the_new 5
    the_next 1 the_notes -9 the_offer -5 the_one -3 the_onsite 7 the_opportunity 6 the_other -4 the_panel 3
    the_parking 8 the_partners 9 the_patience -5 the_pharmacy 6 the_picture 7 the_pile 5 the_planner 6
    the_platform 5 the_portal -7 the_position -5 the_post -3 the_process 2 the_queue 6 the_recruitment 5
    the_reference -11 the_remaining 6 the_reserve 3 the_residents 7 the_rest 4 the_road 9 the_role -4 the_roof -7
    the_roofing 5 the_running 2 the_salon 7 the_same -1 the_saturday 4 the_school 3 the_search 4 the_season -3
    the_second -5 the_selection 7 the_senior 4 the_service 6 the_shipyard -8 the_shop 9 the_shout 9 the_show -4
    the_site -4 the_slot -3 the_socks -10 the_staff 11 the_start -7 the_study -8 the_sunday 8 the_surgery 8
    the_talk 3 the_text 8 the_three -4 the_trouble 1 the_two -5 the_unit 11 the_very 9 the_veterinary 8 the_vets -9
    the_weekend 9 the_workshop 4 the_xxx 6 theirs_. 9 them_@open -6 then_. 5 then_you 7 there_, 5 there_. 5
    there_are 5 there_for 6 there_is 3 there_will 5 they_give 5 they_need 6 they_will -8 things_are 7 think_, -4
    think_about 5 think_i 3 thinking_about -7 this_, 4 this_. 3 this_afternoon 6 this_end 7 this_is 7
    this_message 7 this_month -7 this_morning -5 this_number 9 this_occasion -9 this_on 6 this_one 2 this_the 5
    this_week 2 this_will 5 this_year -6 tho_and 10 though_, 6 thought_, 1 thought_i -2 thought_of 3
    three_different 11 three_months 9 thrilled_to -10 through_for 10 thrown_in 7 thursday_'s -4 thursday_, -6
    thursday_@number 8 thursday_or 8 thursday_the 11 thx_for 6 time_, 3 time_after 3 time_before 8 time_for 7
    time_on 4 times_. -5 title_@other 6 to_@number -5 to_accept -6 to_another 8 to_anyone 7 to_ask 2 to_attend 1
    to_cancel -1 to_decline -8 to_do 3 to_explain 6 to_find 6 to_get 6 to_give -2 to_hearing -7 to_hold -9
    to_interview 3 to_keep 3 to_kindly 6 to_manage 9 to_me 5 to_meet -2 to_meeting 4 to_mind 8 to_move -5 to_mr 5
    to_my 2 to_myself 7 to_pass -7 to_proceed 3 to_pull -6 to_receive 6 to_remain 6 to_reschedule -6 to_ring 4
    to_run 6 to_say -4 to_see 5 to_shift 10 to_sleep 7 to_some 6 to_someone -5 to_something 8 to_stay 1 to_take -3
    to_tell -1 to_that 5 to_the -1 to_think 3 to_this 6 to_tuesday 5 to_turn -3 to_us -8 to_what 7 to_withdraw -2
    to_work -3 to_write 5 to_you 3 today_. 3 today_for 4 told_, -7 told_me 3 told_my 8 told_the -6 told_them -9
    tomorrow_. -7 tomorrow_after -10 tonight_. 3 too_, 5 too_. 3 took_a 2 took_another 10 took_it 10 took_me 6
    took_my 6 top_of 3 touch_, 4 touch_? 10 touch_here 6 touching_base 9 train_whoever -7 trained_for 5
    training_. 8 tram_driver 4 treat_to 10 trouble_, 8 trouble_you 3 tues_@number -5 tuesday_'s 7 tuesday_, -3
    tuesday_: -8 tuesday_@number 5 tuesday_and 6 tuesday_for 6 tuesday_interview 9 tuesday_to -6 turned_down -6
    turns_out 7 turns_up 6 tutor_, -8 twice_already 6 two_companies -10 two_more -4 two_years 4 u_for 9 u_tell -12
    understanding_, 8 university_and -9 unread_. 7 until_@number -6 until_monday -9 up_again -8 up_an 5
    up_another 4 up_at -3 up_by 6 up_for 1 up_on 7 up_so 5 up_that 6 up_the 5 up_with 3 up_your 10 us_again -10
    us_know -5 use_the -6 vacancy_, 6 vacancy_. 4 van_'s 9 van_. -10 very_best 5 very_interested -5 very_kind 7
    very_much 2 very_pleased 8 veterinary_nurse 8 video_call 8 viel_erfolg -8 wait_to 9 want_to -1 wanted_to 2
    wanted_you 4 ward_, 4 warm_regards 2 was_. 8 was_a -7 was_an 7 was_delighted 5 was_good 4 was_grateful 7
    was_happy 6 was_in -5 was_meant 9 was_never 8 was_not -6 was_offered 7 was_only -11 was_over 5 was_pleased 10
    was_really 9 was_touched 6 was_very 3 way_, 6 way_i 6 we_are -3 we_can -3 we_connect 6 we_could 11 we_find 9
    we_hang 6 we_have -10 we_make 11 we_move 4 we_push 4 we_regret -9 we_spoke 6 we_stay 7 we_will -4 we_would -8
    wednesday_'s 6 wednesday_@number 5 week_'s 6 week_, 4 week_. -1 week_after -8 week_at 7 week_i 8 week_so 8
    week_with 9 weekday_after -16 weekend_. -4 weekend_and 2 weeks_'s -7 weeks_. -7 well_, 6 well_. 3 well_for 10
    well_to 9 well_with 2 went_on -2 went_to 3 were_kind 6 were_very 3 what_a 2 what_did -5 what_i 2 when_i 1
    when_they -3 when_you 3 whenever_i 8 where_a -2 where_i 4 where_to -7 whether_it -7 whether_the -4
    whether_you -8 which_i 3 who_could -8 who_loves 6 who_showed 9 who_withdrew 5 will_ask 6 will_be -4
    will_bring -6 will_circle 5 will_confirm 5 will_email 8 will_find -5 will_follow 5 will_give 11 will_hand -7
    will_have -8 will_let 4 will_meet 10 will_put 5 will_reach 7 will_send 2 will_sit 5 will_write 2 winter_. 7
    wish_all 10 wish_the 3 wish_them -4 wish_you 2 wishes_, -4 wishes_for 7 wishes_to 6 wishing_you 6 with_all 2
    with_an 6 with_another 4 with_finding 5 with_it 4 with_me 4 with_mr -9 with_my 1 with_regards 5 with_somebody 5
    with_such 7 with_this 8 with_us -9 with_you 4 with_your -4 with_yours 7 withdraw_. 3 withdraw_from 1
    withdraw_his -6 withdraw_me 7 withdraw_my -2 withdraw_our -5 withdraw_the -9 withdrawing_. 7
    withdrawing_because 4 withdrawing_my 3 withdrew_from 3 withdrew_last 8 withdrew_my -6 without_any 9
    without_me -4 woman_was -7 word_, 5 word_and 10 word_to 4 words_about 5 work_. 1 work_elsewhere 8
    working_day -9 works_out 9 worse_. -9 would_also 6 would_ask 3 would_be 1 would_do -5 would_friday 8
    would_just 6 would_let 10 would_like -3 would_love 4 would_not -2 would_rather -4 would_suit 6 would_the 7
    would_thursday 5 write_to -2 write_you 5 writing_back 5 writing_this 7 wrong_address 6 year_, 4 year_@number 4
    year_end 6 years_ago -7 years_in 6 years_of 2 yesterday_. -5 yesterday_and 9 yet_. 5 you_, 2 you_a 4
    you_again 2 you_all 2 you_an 10 you_answered 7 you_are -1 you_as 8 you_asked -2 you_asking 10 you_at 1
    you_before 10 you_both 6 you_choose 9 you_ever 7 you_every 2 you_find 2 you_for 2 you_gave -3 you_get 4
    you_had 6 you_here 8 you_his 7 you_hoped -6 you_kindly 1 you_like 5 you_mentioned -7 you_move -6 you_much 4
    you_need -3 you_off -12 you_once 7 you_people 6 you_put -7 you_rang 4 you_reaching 10 you_said -3 you_see -7
    you_should 8 you_so 1 you_soon -6 you_still -2 you_success 7 you_taught -9 you_tell -3 you_the -4 you_then -3
    you_thinking 6 you_to 2 you_up 10 you_very 4 you_want 5 you_went 8 you_wish -6 you_with 2 you_write 4
    your_advertisement -8 your_application -6 your_colleagues 3 your_company 8 your_cv -4 your_desk 7 your_end 10
    your_full 4 your_interview -2 your_invitation 4 your_kind 4 your_kindness 4 your_list -3 your_mail 4
    your_message -3 your_offer -4 your_office 7 your_process 4 your_recruitment 6 your_reply 9 your_second 12
    your_secretary 7 your_shop 8 your_slot -5 your_study -4 your_team 2 your_time 2 your_way 8 your_work 6
    yours_. 1`,
  meanings: `
    accepted 2 advising -3 afield -8 afterthought 3 amount 1 arrived 5 asEmployer -4 aside 8 asksAgain 3 badWord -1
    bareSentence 2 bidding 5 byEmail -1 cancel -4 candidacy 3 comeBack 2 comesAbout 2 connecting 7 contactMe 3
    datedBack 3 delay 1 doubt 9 elsewise -2 employs 5 expected 6 flaw 8 goingOn -2 goodbye 3 goodwill 3 hardship 4
    harsh 13 harshTo 8 hedge 1 hourLost 2 hush 6 incredulous 9 informs 1 interview 2 interviewed -5 introduction 11
    invited 1 invitedTo -1 lacking -6 later -2 leaning 2 letGo 2 linkedinByName 5 moveContext -3 moveWeak 2 news 5
    noGoodwill -5 notOffer -1 notPay 5 notRank 1 ofAnother -3 ofEmployer -4 ofInterview 4 ofOffer -3
    offerDeadline 9 offerSoon -2 onLinkedin 2 openAct -5 openOrder -1 openWere 3 otherFirm 2 otherInterest 4
    otherInterview -4 otherThing -7 otherTime -2 otherTold 2 patience -3 pay 5 payHint 1 perTime 3 permission 2
    pointing 4 ponder 4 pressed 2 rank 1 rankBeside 7 rankHint 1 reach -3 referring 7 rejoining -4 remove 4 reply 9
    reschedule 1 resend 8 scorn 6 seeHow 7 setBeside 2 shaky 12 slightMove 6 slightPay 5 slightStart 5
    slightTerms 2 slot 1 sneer 7 soon 4 sorry -1 sorryFor -8 stall 5 stillOpen 10 suited -1 termsHint -3 texting 2
    thanks 2 time -3 timing 1 toldOf -4 topic 2 tradeOf 1 undecided 2 unlessYou 6 unneeded 2 unwanted 4 voicemail 1
    wanting 4 wentQuiet 9 whyCounted 8 whyHours -2 whyStudy 4 whyWork 2 willing 2 withdraw -1 worth -3`,
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
    headers: -4,
    'known 1': -10,
    'known 2': -15,
    'known 3': -13,
    'known 9': -1,
    'length 2': -7,
    'length 4': -2,
    'length 5': -1,
    'length 6': -1,
    'length 7': -3,
    'mine 0': -11,
    'mine 2': 3,
    'mine 3': 1,
    'mine 4': -6,
    'obstacle it accepts the interview': -3,
    'obstacle it answers an offer, not an interview': -15,
    'obstacle it doesn’t read like a message': -20,
    'obstacle it isn’t about a job interview': -7,
    'obstacle it isn’t about an interview of yours': -14,
    'obstacle it leaves a job': -4,
    'obstacle it only tells of an interview': -9,
    'obstacle its interview is over': -9,
    'obstacle it’s about someone else’s interview': -7,
    'obstacle none': 12,
    'obstacle nothing in it turns an interview down': -14,
    'obstacle the employer writes it': -6,
    'others 0': -1,
    'others 2': -4,
    'others 3': -4,
    'ours 0': -1,
    'ours 2': -8,
    'ours 3': -6,
    'own 1': 2,
    'own 2': 3,
    'own 3': 3,
    'own 4': 2,
    'own 5': 1,
    'own 6': 2,
    'own 7': 4,
    'scenario connect': 9,
    'scenario decline': -4,
    'scenario follow-up': -2,
    'scenario reply': 2,
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
