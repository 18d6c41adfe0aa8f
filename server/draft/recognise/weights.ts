/* Written by `npm run learn`: what each clue weighs in telling drafts from other documents. */
import type { Weights } from './clues';

export const weights: Weights = {
  bias: -11,
  words: `
    's -1 academy 4 accept -11 accepting -10 accountant 5 across 4 actually 6 actuary 2 administrator 13
    advertisement -10 afraid -6 after -3 afternoon 7 again 1 all -1 allowance 7 alright 6 also 2 alto -8
    altogether 6 always 6 analyst 5 and -1 anna -9 another 1 answering 7 any 1 anymore 7 anything -4 apologies 2
    applicant 3 apply -7 applying -5 appointed 7 appreciate 3 appreciated 9 archivist 4 are -3 around -2
    arranging 8 as -3 asked -4 asking 1 assistance -10 associate 4 ate -6 attached -7 attend -3 attending 3
    audit 11 available 4 away -4 badly 5 bank -4 bar 8 barista 6 base 9 be -2 bear 8 because -1 before -3 beg 8
    begin -4 behaves 6 believe 2 benefits 6 beside 6 bike -4 bit 3 blessed 7 blessing 5 blue -6 bonus 4 booked -2
    both 1 bother 6 bought -9 bounced 7 bowed 8 bowing 5 boy 6 branch 3 break -3 bridge -4 bright 6 brilliantly -7
    bring -6 brings 8 broken -2 bug -8 bump 6 bunch 6 bus 4 buses 7 business 5 busy 2 but -4 by -2 bye 3 c -8
    cafe 9 cake -5 calendar -3 called -2 calling 7 calm 5 came 2 can -4 canal -7 cancel -2 cancelled -7
    cancelling 4 candidate -6 canteen -5 card -4 care 3 career 7 careers -5 careful 1 carer 9 cat -7 caught 7
    centre 2 certain 5 chair -4 chance 3 chances 7 changelog -4 changes -7 charity 4 chasing 6 chat -5 check -5
    cheers 1 chef 7 choir 2 ciao 9 classes 4 cleaner -5 cleaning 7 clerk -3 clinic 7 clock -8 closed -3 club -8
    coach -7 coat -4 come -1 coming -1 comment -9 commission 6 committed 8 committee -3 companies -10 company 3
    compensation 6 competition 4 concern 5 confirm -6 confirming -5 connect 8 connected 7 consider 3 consultant 3
    contact -3 continuing 5 contract -2 conversations 1 convey 8 corner 7 cos 6 council -2 courtesy 8 cover 3
    cropped 6 cross 4 crossed 7 crowd 7 crown -9 ctc 5 customer -3 cv 3 cvs -7 dad -6 dank -9 daughter -7 day 3
    days -3 de -7 dead 10 dear -2 dearest -15 decent 3 decided -1 decline -8 declined -7 declines -6 demo -5
    dentist -6 department 7 deposit -3 depot -7 der -4 described 7 deserve 8 designer 6 details 7 development 9
    did -3 die -10 different 4 difficult 7 directions 11 director 3 dispatcher 7 do -2 doctor 7 doctoral 6 dog -3
    done -2 door 6 doubt 7 down -3 dr -3 draw 6 drive 3 drop 5 dropped 6 dropping 5 due 4 dust 8 e -4 each 4
    early -3 ears 8 earth 10 electrician 7 elsewhere 3 email 4 emails 8 employers -8 employment 8 end 4 energy 10
    engaged 6 engineer 8 enjoy 7 enjoyed -4 entrance -9 equity 6 et -9 event -6 every 1 exam 5 examination 10
    executive 4 exercise -4 experience -6 explain 4 extended 10 eyes 6 faculty 7 farm 5 favour 6 february -3
    feedback -8 feelings -3 festival 7 few 6 file 1 filling 4 find 2 fine -5 fingers 7 finished 7 fit 6 fitter 5
    fitting 2 fixing 10 fleet 8 flexibility 10 folder -6 folks 6 following 2 for 1 foreman -6 forgive 6 former 9
    forms 5 forty -4 found 3 free -2 friends -7 from -2 full 2 further 2 gate -4 get 4 gets 2 getting 4 gig 6
    give -5 given 1 glad 3 go -2 goes 4 good 4 goodbye 3 got 2 grace 8 gracious 5 grade 6 grateful 3 great -1
    greetings 9 groomer 9 guide 12 guy 7 had -2 hall 9 hand 2 hands 5 harbour 8 hard -6 harvest 7 hassle 8 have -1
    having 3 he -5 head -5 heads -6 heaps 2 hearing -5 heart 4 hello 3 help -10 here 5 hey 1 hi 3 higher 6 him -4
    hire 7 his 2 hit 6 hiya 4 hold -4 holding -5 holler 7 home -3 honestly 4 honor 9 hope 3 hospice -6 house 6
    housekeeper 7 however 4 hr -6 human -10 hung -6 hunt 9 i -2 id -8 in -1 inbox 7 including -8 information 5
    informed -7 inmail 7 inquiry -7 instead -2 institute 9 instructor 8 intake 8 interest 4 interested -5
    internship 12 interview 3 interviewed -4 interviewing 3 interviews -2 into -1 invitation 3 invite 3 invited -6
    inviting 1 invoice -7 iron -9 ironed -10 irons 7 is -1 its 8 itself 7 job 2 jobs -4 join -5 joined 4 joining 1
    joy 6 june 1 just -1 keen 6 keener -8 keep -3 keeping 5 keys -5 kind 2 kindergarten 7 kindly 6 kit -7 know -1
    knows 1 la -7 lab 3 lads 8 lambing 7 landed 9 lane -5 last 2 late -3 later 7 laugh 7 laughing 9 launch 5 lead 4
    leader -8 learned -4 leave -4 leaving -2 lectureship 7 left -1 less -3 letter -1 letting -3 librarian 5
    licence -5 life -5 like -2 liked -4 likely 5 line 2 lines -6 lining 4 linkedin 6 list 2 lodge 7 long 3 look -1
    looking -1 looks 6 lot 2 lots 7 loves 5 luck 2 lucky 7 lunch -5 ma'am 8 made -4 mail -3 making 8 mama -12
    managers 8 many 2 march 2 market 3 master 8 match 7 mate 7 matters -7 maybe 2 me -1 means 9 meant 3 mechanic 3
    meeting -7 meetup 9 membership -8 mentioned -6 merchandiser 7 message 2 messages 4 messaging 8 met -9 might 1
    mill -3 minds 7 minute 6 minutes -8 missing -5 mit -5 mock -6 moment 3 monday -1 money 1 months -2 more 2
    move -3 mr 2 ms 2 msc -7 much 3 mum -4 must -2 myself 4 name -1 nearer -6 need -4 neighbour -5 network 6 new -2
    nicer 16 night -3 nights -5 no -3 nobody -4 noon 4 not -2 note -1 notes -4 nothing -4 now 2 nudge 9 nurse 2
    nursery 4 nursing -3 o'clock 2 of -2 off -2 offer -3 offered 3 offering -4 often 8 on -2 once 5 opening 6
    openings 9 operation 7 operator 3 opportunity 6 or 1 order -6 organisation 5 original -9 our -1 out 2 outfit 8
    outside -5 own 2 package 7 packed 9 packing 6 paid 5 pair 6 pairs -6 panel -3 paper 4 paralegal 7 parent -11
    parking -3 pass -4 paths 5 pause -8 pays -6 pension 7 perfectly -10 permit 6 person 3 perth 6 phoning 6
    physio 5 picked 6 picking 8 picture 8 pile 8 place -1 planned -6 planner 4 planning -10 plant 4 please -4
    pleased 4 pleasure -3 plot -10 plus 6 pm -1 po 9 pocket 7 point 7 polite -5 possible 3 postdoc 8 posting 4
    pour -7 practice -1 pre -13 prepare -9 present 4 price -6 print -5 problem -8 proceed 5 process 4 producer 12
    profile 7 promised -4 proper 8 proposal 5 proud 9 pull -6 pulled -1 pulling 4 push 7 putting 2 questions -7
    quickly 4 quite 4 r 3 radar 8 rain -5 rate 9 re 3 reach 9 read 1 really 2 reason -4 receive 6 received 3
    receptionist 5 record -4 records 10 recruiter -7 recruiting 5 reference -6 references -5 refund -8 refused -7
    regarding 8 regards 1 regret -8 rejected -9 released -8 remain 3 remember 1 remove 9 reply -4 report 5
    reschedule -10 rescheduling 9 researcher 6 residents 5 resignation -7 respect 6 respectfully 1 return -5
    revert 8 review -9 right 1 ring -7 ringing 3 rn 7 road 3 robotics 6 rooting 8 round -2 rounds 6 route -3 runs 6
    sa 8 sadly -10 safe 7 said -3 salon 7 same -2 sat 7 saturdays -4 say -3 scheduling 9 scholarship -8 school 5
    screening 8 search 3 season 4 seat 3 second -2 section -6 see 2 seeing 6 send -2 senior 4 sent -3 sentences -8
    september 3 services 5 session -3 set 6 setting 8 settled 7 seven -5 seventy 3 she -4 shift 1 shipping 4
    shoes -5 shoot -2 shop 5 short -3 shout 3 show -4 showed 8 showing -5 shown 8 side 5 sideways 8 sign -6
    signed 2 silence 5 silent 10 sincerely 2 sing -6 sister -2 sit 5 sitting 1 sixth -7 sixty 6 skies 13 sleep 1
    slept -7 slice -9 slot 5 slots 5 small -5 smooth 4 so 1 socks -10 some 5 somebody 2 someone -3 something 2
    sometime 7 sooner -3 sorry -2 sorted 7 sorting 12 sound 6 soz 10 speak -3 speaking 5 spot 4 st 2 stage 1
    stairs -6 stand -5 stands 6 started -5 startup 7 station 5 status -8 staying 1 step -4 stepped 6 stock -8
    stone 4 stop -4 story 5 stroke 6 strong 5 stronger 9 submit -7 success 3 successor -7 such 3 sunday -3
    supervisor 1 supplier -9 surprise 7 sweet -2 swing 7 ta 4 take -5 taken 1 takes -4 talent -2 talk -2 talked -3
    talking -5 talks -6 tax 8 tbh 10 tea -5 teach 7 teaching -6 tech 8 telephone 5 tell -5 telling -6 tenant -8
    tenants -6 term 5 terms -6 texting 7 than 2 thank 2 thanked -6 thankful 2 that 2 the -1 theatre 1 theirs 6
    them -4 there 3 they -1 things 2 think 3 thirteenth 7 tho 8 thought -4 thoughtful 8 thousand 8 three -2
    through -1 throughout 6 thu -4 thursday -2 thx 8 tickets -5 title 4 to -1 told -6 tomorrow -6 too -3 took 3
    touch 2 touched 6 touching 6 tour 5 towards 7 train 2 trained 6 treasurer -4 treat 3 truck 4 try -1 tuesday 2
    turn -6 turned -5 turns 7 twice -3 two -2 u -2 ucas -10 un -3 unanswered 7 under -4 understanding 7
    unfortunately -4 unit 2 until -6 up 2 update -7 us -7 use -4 user -4 vacancy 5 van 3 version -6 very 2
    vessel 10 vets -8 viewing -8 voice -6 volunteer -8 volunteering -9 voucher -9 wait 3 walks 9 wanted -1 wants -4
    ward -5 warehouse 2 warmer 6 was -1 waste -5 way 5 we -3 weather 4 wednesday -2 week -1 weekend -3 weeks -2
    welder 10 well 2 were 1 what 1 when -2 where -2 whether -6 which -1 who -2 whoever 3 whole 3 why -7 will -1
    winds 5 winter 4 wish 2 wishing 6 wit 8 with 1 withdraw -2 withdrawal 2 withdrawing 1 withdrawn -2 without -2
    word 2 work -1 worked -3 worker 7 workers -7 workshop 1 worry 8 would -3 wrist -6 writer 5 writing -1 wrote -7
    x -4 xxx 8 y -7 y'all 6 yard -4 ye 6 yesterday -3 yours -2 yourself 2`,
  pairs: `
    !_! -5 !_i -5 !_thank 5 's_, -7 's_. 2 's_a 1 's_all 5 's_been 5 's_cropped 5 's_got -9 's_interview 2 's_job 6
    's_kind 7 's_leave 8 's_looking 4 's_mum -11 's_not -6 's_position 7 's_really 6 's_school 6 's_still 6
    ,_@break 2 ,_@number -9 ,_@other -6 ,_@quote -5 ,_about 2 ,_and 1 ,_anna -11 ,_any 8 ,_appreciate 10 ,_as -1
    ,_because 2 ,_dr -4 ,_for 3 ,_got 4 ,_he -6 ,_honestly 4 ,_i -2 ,_if 3 ,_interview -4 ,_it 7 ,_just -7 ,_keep 3
    ,_kit 4 ,_message 11 ,_miss 7 ,_mr -5 ,_no -7 ,_not -7 ,_only 5 ,_or 3 ,_our -5 ,_p -5 ,_plus 4 ,_really 8
    ,_ring -4 ,_she -1 ,_should 7 ,_since 2 ,_so 2 ,_sorry 4 ,_ta 10 ,_tell -6 ,_texting 10 ,_thank 5 ,_thanked -8
    ,_thanks -1 ,_the -1 ,_then -5 ,_there 4 ,_though 3 ,_thx 8 ,_took 6 ,_we -5 ,_what 5 ,_wish -8 ,_without -5
    ,_yours 6 ._. 3 ._@dash -10 ._@number -2 ._@open -7 ._@quote -9 ._a 2 ._add -6 ._after -3 ._another 2
    ._anything 7 ._are 9 ._ask -7 ._before -6 ._bye 2 ._candidate -8 ._cheers 5 ._clerk -6 ._fingers -7 ._for -5
    ._from 7 ._god 12 ._good 5 ._goodbye 5 ._got 6 ._have 3 ._he -2 ._hope 4 ._how 7 ._however 4 ._i -2 ._if -4
    ._in -4 ._is -4 ._kindly 3 ._last -3 ._let 3 ._love -10 ._many -8 ._may 1 ._maybe 7 ._might 7 ._mr -8 ._mrs -9
    ._must -9 ._my 3 ._nobody -6 ._not 9 ._okay 6 ._on 6 ._only 9 ._our -4 ._please -3 ._put -7 ._right 6
    ._sadly -9 ._said -7 ._say -2 ._somebody -7 ._something 4 ._sorry 2 ._stay 12 ._take 3 ._tell -6 ._thank 1
    ._thanks 2 ._there 5 ._they 1 ._three 7 ._tomorrow -8 ._unfortunately -5 ._we -8 ._when -3 ._wishing 10
    ._would 4 ._your 3 :_@break -4 :_@number 2 :_@quote -6 :_i 2 :_is -11 :_just -10 :_not -9 :_thank -5
    :_thanks -7 :_then -11 :_three -4 :_we -9 ;_i 3 ;_it 3 ;_my 4 ;_your 7 ?_? -6 ?_@break -4 ?_@open -7
    ?_@quote -5 ?_and -6 ?_good 7 ?_i 2 ?_if -4 ?_my 3 ?_really 8 ?_sorry -8 ?_still 9 ?_tell -7 ?_thank -3
    ?_thanks -5 ?_the -7 ?_this 6 ?_you 4 @break_@dash -5 @break_@number -6 @break_@other -8 @break_@quote -3
    @break_a -5 @break_all 1 @break_best 2 @break_can -6 @break_cheers 1 @break_dear -9 @break_first 9
    @break_good 10 @break_happy 10 @break_he -6 @break_hope 7 @break_i 1 @break_if -5 @break_kind 2 @break_love 4
    @break_many 2 @break_may 5 @break_mit -5 @break_mrs -3 @break_my 2 @break_next -7 @break_not 10 @break_now 5
    @break_please -2 @break_r 11 @break_regards 3 @break_respectfully 2 @break_sincerely 2 @break_so -2
    @break_something 8 @break_thank 2 @break_thanks 2 @break_the -4 @break_then -8 @break_this 3 @break_un 8
    @break_warm 1 @break_we -5 @break_when -5 @break_wishing 4 @break_with 3 @break_would 5 @break_you -3
    @break_your 4 @break_yours -1 @close_, 4 @close_. 5 @close_@break -3 @close_@dash -7 @close_and -4 @close_i -5
    @currency_@other 11 @dash_@number -7 @dash_@other -5 @dash_thank -7 @dash_the -3 @number_, -3 @number_: -6
    @number_? -3 @number_@break -5 @number_@close -10 @number_@dash -4 @number_@number 3 @number_@open -4
    @number_@percent 3 @number_after 5 @number_an 7 @number_as -8 @number_feb -7 @number_february -9
    @number_hours -9 @number_interview 5 @number_min -7 @number_nov -10 @number_or 5 @number_suits -4 @number_to -6
    @number_today 8 @open_@close -9 @open_@number -5 @open_accepted -7 @open_candidate -5 @open_company 6
    @open_date 7 @open_day 9 @open_insert 6 @open_job 4 @open_position 7 @other_@break -6 @other_@number -2
    @other_changelog -4 @other_company 7 @other_i -6 @other_interview -5 @other_reason 8 @other_the -5
    @other_withdraw -11 @quote_, -5 @quote_. -7 @quote_@break -5 @quote_and -6 @quote_i -9 @quote_no -5
    @slash_@number -1 a_bit 2 a_blessed 6 a_call 8 a_candidate 4 a_chair 7 a_chat -4 a_coffee 9 a_couple 6
    a_date -5 a_decision -7 a_different 7 a_few 3 a_first 10 a_flat 7 a_former 5 a_full 2 a_great 4 a_happy 8
    a_job 1 a_letter -5 a_message 1 a_minute 6 a_miss 4 a_mistake -9 a_new -7 a_nicer 7 a_no 2 a_note -6
    a_pleasure -3 a_post 2 a_quiet 6 a_role 3 a_shift -7 a_shot 8 a_slot 4 a_small -7 a_smooth 5 a_start 9
    a_stroke 5 a_strong 3 a_third -7 a_tour 8 a_treat 11 a_two 7 a_video 10 a_voicemail 4 a_wonderful 4 a_year 6
    able_to -3 about_a 7 about_an 6 about_coming 6 about_interviewing 8 about_that 5 about_the 1 about_this 3
    abroad_, 5 accept_my 9 accept_the -8 accept_this -7 accepted_a 1 accepted_another -2 add_a -5 add_you 9
    admissions_, -11 admissions_team -9 afraid_i -7 after_, -3 after_? -7 after_@number 4 after_careful 3 after_i 9
    after_lunch -8 after_one 9 after_the -6 after_this 2 after_two 6 afternoon_, 3 again_, 4 again_and 8 again_at 5
    again_for 2 again_in -5 ago_i 5 agreed_. -5 ahead_of 8 ahead_without -9 all_, 2 all_. -4 all_and -6 all_day -1
    all_for 8 all_goes 9 all_in 7 all_is 10 all_morning -9 all_over 7 all_right -6 all_success 8 all_this 6
    all_you -10 all_your 8 all_yours -6 along_. 8 already_, 8 already_. 5 already_accepted -5 altogether_. 5 am_. 5
    am_@number -9 am_about 10 am_afraid -5 am_after 8 am_and 4 am_bowing 6 am_calling 3 am_cancelling 5
    am_declining 9 am_delighted -6 am_doing 7 am_down 8 am_free 5 am_going -3 am_grateful 7 am_interviewing -8
    am_joining 5 am_looking 6 am_more 8 am_most 6 am_no 7 am_not 2 am_obliged 9 am_or 3 am_out 8 am_pulling 1
    am_really 8 am_sending 2 am_staying 2 am_still 4 am_taking 6 am_the 4 am_therefore 8 am_thinking 9 am_told 8
    am_touched 10 am_very -7 am_withdrawing 5 am_writing -3 an_appointment -1 an_email 6 an_hour 2 an_interview -3
    an_offer 6 analyst_position 4 analyst_role 3 and_a 2 and_after 7 and_am 5 and_at 8 and_best 8 and_can -2
    and_co -8 and_congratulations -9 and_could -4 and_for -1 and_from 7 and_good -4 and_has -4 and_he 5
    and_hereby 8 and_i 1 and_if -2 and_in 5 and_it -5 and_me 4 and_meet 7 and_more 5 and_my 4 and_now 7 and_say 7
    and_so 7 and_sorry 6 and_thank 7 and_they 3 and_this 9 and_to 3 and_we -3 and_whether -3 and_will -4
    and_wish -3 and_withdraw 12 and_withdrawing 7 and_would -7 and_your 1 and_yours 6 another_. -3
    another_appointment 9 another_company 3 another_crew 5 another_direction 10 another_employer 6 another_family 9
    another_flat -10 another_hospital 7 another_house 7 another_institute 7 another_job -2 another_kitchen 6
    another_lab 8 another_offer 3 another_one -7 another_opportunity 5 another_outfit 5 another_place -4
    another_position -4 another_post 8 another_role 6 another_salon 8 another_school 7 another_shop 4
    another_studio 6 another_supplier -10 another_team 7 another_university -7 another_yard 9 answer_. 5
    answer_is 3 any_day -7 any_further 5 any_hour 8 any_interview 11 any_morning 5 any_time 7 any_weekday -9
    anyone_. -11 anything_new 10 apologies_, 5 application_. -2 application_for 5 apply_. 6 appointment_, 6
    appointment_and 2 appointment_for -7 appointment_on -5 appreciate_it 6 appreciate_the 4 appreciate_you 4
    april_. -5 archivist_position 4 are_a 7 are_all 8 are_at 5 are_ever 8 are_i 6 are_in -8 are_not -3 are_sorry -6
    are_the 5 are_withdrawing -5 arranging_it 9 arranging_the 6 as_@quote -6 as_a 2 as_keen 6 as_my -7 as_notice -5
    as_of 10 as_the -4 as_things 7 as_well 3 ask_about -9 ask_her 11 ask_whether -4 ask_you 2 asked_in 8
    asked_us -9 asked_whether -6 asking_. 8 asking_again 8 asking_me 1 asking_whether 6 assessment_day 12
    assistant_job 6 assistant_position 11 assistant_post 6 at_@number -3 at_@open 4 at_@other 8 at_another 5
    at_any -4 at_nine 4 at_one 7 at_present 9 at_sixty 7 at_some 5 at_st 7 at_ten 6 at_the -2 attached_. -10
    attend_. 7 august_. 4 autumn_, 7 away_until -11 b_. -5 back_? 4 back_about 8 back_and -2 back_as 9 back_in 4
    back_my 5 back_then 6 back_to 5 bad_about -6 bad_news -5 band_@number 10 bar_job 9 be_able -4 be_asked 6
    be_attending 2 be_coming 2 be_continuing 4 be_doing 1 be_fair -6 be_free 9 be_friday -11 be_glad 1 be_going 2
    be_held -6 be_honest 5 be_interviewing 8 be_invited 10 be_left 8 be_no 9 be_offered -11 be_picking 7
    be_pleased 5 be_possible 4 be_seeing 6 be_the 7 be_there -3 be_with -5 because_i 3 because_my -4 been_a 4
    been_at 7 been_called -4 been_given 4 been_invited -8 been_published 11 been_signed 9 been_told 8 before_i 5
    before_it -5 before_long 7 before_noon 6 beg_to 5 being_so 4 believing_in -9 best_, 2 best_. 4 best_finding 7
    best_of 2 best_regards 2 best_to 10 best_wishes -2 best_with 2 better_to 10 between_them 9 bit_and 7
    bless_the 7 bless_you 5 bless_your 9 booked_in 6 both_for 6 bowed_out 8 bowing_out 5 bring_my -8 bring_you 7
    brings_you 8 bump_into 7 but_have -9 but_i -4 but_if 9 but_it 3 but_my 6 but_the -4 but_your -10 buy_you 7
    by_email 8 by_me 7 by_mistake 4 by_the -5 bye_now 3 call_, 5 call_about -2 call_back 8 called_me 6
    called_off -6 calling_me 8 came_. -6 came_away -6 came_back 6 came_in 8 came_through 7 came_up 5 can_. 6
    can_i -8 can_not -5 can_pass 8 can_reach 9 can_we 3 can_you -6 cancel_an -7 cancel_it 5 cancel_my 5
    cancel_our 5 cancel_the -3 cancel_thursday -6 cancelled_, -4 cancelled_my -10 cancelling_my 7 candidacy_. 11
    candidate_, 5 candidate_@number -4 candidate_for -4 candidates_. 6 care_, 4 care_. 7 care_home 7 care_now 5
    careers_service -8 careful_thought 4 chance_, 5 chance_of 10 chance_to -4 chance_we 8 changed_jobs -10
    changelog_@break -4 checking_in 7 cheering_for 11 cheers_for 4 children_, 7 choice_, -7 cleaning_job 7
    clerk_, -7 clerk_. -5 clinic_, 10 close_my 3 close_to 5 club_, -7 coffee_. 6 colleague_. 9 colleague_who 9
    college_. 8 come_. -4 come_and 5 come_down 10 come_in 7 comes_along 7 comes_back -7 coming_. -4 coming_back 11
    coming_by -10 coming_for 6 coming_to 4 committed_to 5 committee_, -9 company_. 1 company_@other 9 company_in 7
    confirm_. 6 confirm_by 7 confirm_it 7 confirm_that -5 congratulations_! -7 connected_, 10 connected_here 9
    consider_my 6 consideration_for 12 considered_for 3 contact_. 9 continue_to 5 continued_success 11
    continuing_. 6 contract_with 8 conversation_. 10 convey_my 8 could_. -14 could_be 1 could_do 4 could_tell 8
    could_we 5 could_you -7 count_me 6 counter_. 9 couple_of 7 course_. -7 cropped_up 6 cross_again 2 cross_me 9
    current_team 8 date_@close 4 date_and 7 day_, 2 day_. -3 day_after -8 day_at 6 day_before -7 day_for 6 day_of 8
    day_so -5 day_will -7 day_with 8 days_, 6 days_. 3 de_wit 8 dead_keen 9 dear_captain 7 dear_chef 8
    dear_committee -8 dear_dr 3 dear_mr 3 dear_mrs 3 dear_ms 1 dear_recruiters 6 december_at 3 decent_about 5
    decided_for 6 decided_not -5 decision_. -11 decision_to 7 decline_: -8 decline_the -2 desk_. 3 desk_at 7
    did_it -7 did_not -3 did_the -2 did_you -9 died_. -9 different_people 8 different_position 9 do_@number 10
    do_appreciate 4 do_hope 9 do_i -9 do_not -3 do_still 9 do_the 5 do_thursday -7 do_want 5 do_you 5 do_your -9
    doctor_has 6 doing_. 4 doubt_i 7 doubt_that 8 down_from 7 down_the 2 down_to 5 drop_you 5 dropping_out 5
    each_of 5 each_other 7 early_shift -8 easter_. 6 easy_on 8 editor_. 8 eleven_years -4 else_has 5
    elsewhere_and 6 elsewhere_so 8 email_about 9 email_as 6 email_for 7 email_so 5 email_to 6 email_too 4
    email_with 7 email_you 8 employer_, -6 employer_is -5 end_. 4 end_of -2 end_up 6 engineer_interviews 8
    engineer_job 8 enjoy_the 7 enjoyed_it 9 enjoyed_meeting -6 enjoyed_our 11 enjoyed_reading 8 enough_to 7
    even_keener -8 even_more -10 evening_, 8 ever_need 11 ever_so 1 every_month 10 every_success 1 everyone_at 4
    everyone_in 10 everyone_who -7 exam_, 7 exam_. 13 exercise_. 7 extra_work 8 fair_winds 5 family_. -9
    family_reasons 5 far_too 8 feel_terrible 8 feelings_, -5 few_days 8 few_weeks 8 few_years 6 filling_it 5
    filling_the 3 find_a 2 find_another -4 find_good 7 find_somebody 6 find_someone 3 find_your 7 finding_someone 4
    finds_its 6 finished_my 6 firm_. 5 firm_in 5 firm_so 8 first_and 7 first_call 8 first_interview -3
    first_round 8 fit_for 9 fitting_me 2 five_weeks 7 flat_. -5 flat_for 6 flat_out 8 follow_what 9 following_up 5
    for_. -6 for_a -2 for_arranging 7 for_asking 1 for_being 1 for_believing -9 for_calling 11 for_coming -3
    for_family 8 for_fixing 9 for_following 5 for_getting 5 for_giving 2 for_going 8 for_good 5 for_head 7
    for_how 8 for_interview 9 for_interviews -7 for_it 3 for_letting -5 for_lining 4 for_making 5 for_me 5
    for_now 4 for_offering -3 for_parish 10 for_saying 11 for_scheduling 9 for_sending 6 for_setting 8
    for_showing -6 for_sorting 10 for_sunday -11 for_telling -8 for_the 3 for_thursday 6 for_trying 6
    for_understanding 2 for_wednesday 7 for_what 6 for_which 6 for_writing 9 for_you 4 for_your -3 forgive_me 5
    former_colleague 5 forward_. 6 forward_to -4 found_another -10 found_other 11 found_work 10 free_from 12
    fri_morning 10 friday_, 6 friday_. -3 friday_? -6 friday_and -5 friday_instead 5 friday_is -3 friday_or 9
    friday_the 8 from_@open 10 from_a -5 from_another -4 from_consideration 12 from_home -4 from_now 10
    from_october 8 from_our 5 from_september 6 from_the 2 from_thursday -10 from_your 9 from_yours 6 front_of -5
    full_. 11 full_house 5 further_with 4 gallery_assistant 12 generous_of 7 get_a 5 get_my 2 get_over 10
    get_somebody 7 get_someone 6 get_there 7 get_to 9 get_your 2 getting_me 12 getting_to 4 given_a -1 given_me 3
    given_my 8 given_the -6 giving_me 2 glad_of 4 glad_to 1 go_for -7 go_into 8 go_through 6 go_with -11
    goes_well 4 going_forward 8 going_on 7 going_to -2 going_with 8 gone_and 4 gone_to 8 good_afternoon 2
    good_choice 8 good_for 8 good_hire 6 good_luck 3 good_morning 5 good_of 11 good_one 7 good_season 4
    good_success 4 good_summer 4 good_things 9 good_to 4 good_wishes 3 good_years -8 goodbye_. 5 got_an -4
    got_on 10 got_one 9 got_sorted 7 got_taken 10 got_the -3 got_to -9 got_took 7 got_work 9 got_your 4
    gracious_when 10 graduate_scheme 10 grant_, 11 grateful_, -4 grateful_. 11 grateful_for 2 great_deal 8
    greetings_, 3 had_been -6 had_to -4 half_hour 9 hand_. 8 hang_up 8 happy_where 8 happy_years -5 hard_to 13
    has_a 3 has_accepted -7 has_already -5 has_been 2 has_just 7 has_put 4 has_withdrawn -9 have_. 5 have_a 5
    have_accepted 1 have_also 7 have_always 10 have_an 1 have_another 4 have_been 1 have_changed -4 have_come -5
    have_committed 6 have_decided -3 have_done 6 have_ever 7 have_found 4 have_got -2 have_hired 5 have_in 8
    have_joined 4 have_just -1 have_made 7 have_me 3 have_not -3 have_nothing -7 have_now 7 have_one 8 have_put 5
    have_read 5 have_said 4 have_seen 7 have_signed 4 have_started -6 have_taken 2 have_that 8 have_thought -4
    have_to -5 have_told -4 have_took 7 have_turned -6 having_me 3 he_does -5 he_has -2 he_is -4 he_would -5
    head_round 5 heads_up -7 heaps_for 6 hear_a -6 hear_how 7 hear_of 9 hearing_from -5 hello_. 7 hello_madam 10
    hello_mrs 3 hello_to 10 help_. -6 her_. -4 here_, 7 here_@close 11 here_about 9 here_and 11 here_for 10
    here_in 5 here_is -3 here_on 7 here_re 6 hi_, -5 hi_all -7 hi_mr 6 hi_mrs 8 hi_team 12 him_. -2 hire_, 8
    hire_. 7 hired_on 7 hiring_. 5 his_number 9 hold_the 3 honest_, 9 honestly_, 6 hope_all 6 hope_our 4 hope_the 8
    hope_this 6 hope_we 1 hope_you 2 hope_your 12 hours_to -7 house_, 7 how_do -7 i_accepted 7 i_add 7
    i_apologise 4 i_apply -13 i_appreciate 4 i_appreciated 8 i_ask 1 i_asked 3 i_beg 8 i_bowed 8 i_bring -4
    i_came -8 i_can -4 i_cancelled -6 i_come 6 i_confirm -8 i_decided 6 i_doubt 7 i_dropped 6 i_enjoyed -5 i_got 6
    i_had -3 i_hope 3 i_keep -10 i_leave -5 i_left -6 i_look -8 i_may 5 i_move -9 i_nearly -11 i_need -1 i_point 9
    i_probably 7 i_pulled 3 i_read 2 i_really 2 i_resign 7 i_saw 2 i_shall 1 i_signed 8 i_stay 7 i_stepped 8
    i_still 3 i_thank 6 i_therefore 6 i_think 1 i_told -7 i_took 5 i_trust 11 i_use -6 i_was 2 i_went 4 i_wish 4
    i_withdraw -2 i_withdrew 1 i_would -1 i_write 7 i_wrote -4 id_. -8 if_a 6 if_i 4 if_it -4 if_that -4 if_the -4
    if_we 7 ill_. -10 in_. 3 in_@number -10 in_a -1 in_about 5 in_an 5 in_another 10 in_august 5 in_case 4
    in_contact 8 in_due 9 in_finding 3 in_for 3 in_front -5 in_january 7 in_june 4 in_march 5 in_me 6 in_my 1
    in_on 4 in_one 5 in_person 3 in_perth 9 in_the -2 in_to 5 in_touch 2 in_town -5 in_which -4 in_with 4
    inquiry_is -8 instead_, -4 instead_? 3 interest_, 10 interest_in -6 interview_! 8 interview_, 2 interview_. 6
    interview_: 6 interview_@open -6 interview_a 7 interview_after 4 interview_and -5 interview_at 6
    interview_because -2 interview_but 13 interview_call 5 interview_date 7 interview_for 3 interview_in -3
    interview_invitation 2 interview_invite 10 interview_is -8 interview_me -2 interview_next 1 interview_now 7
    interview_of 9 interview_offer 15 interview_on 5 interview_tmrw 5 interview_tomorrow 5 interview_with -3
    interview_you -3 interviewing_. 8 interviews_, 6 interviews_. 3 interviews_and -5 interviews_for -1
    interviews_in 2 interviews_last 7 into_each 4 into_the -6 invitation_. 5 invitation_and 5 invitation_of 8
    invitation_to 3 invite_. 7 invite_for 5 invite_me 5 invite_you -6 invited_to -8 inviting_me 1 inviting_us -6
    irons_in 7 is_@number 7 is_a 3 is_attached -9 is_enough -7 is_far 5 is_fine -7 is_good 7 is_kind 8 is_looking 6
    is_the -3 is_well 6 is_withdrawing -9 it_'s 2 it_, 4 it_; 7 it_a 6 it_any 5 it_back 6 it_be 3 it_for -6
    it_from 4 it_i 8 it_in 3 it_is 2 it_looks 8 it_may 4 it_meant 6 it_on -3 it_so 7 it_some 10 it_twice -7
    it_up -5 it_with 5 job_, 2 job_. 6 job_and -2 job_at 6 job_elsewhere 2 job_interview -5 job_now 10 job_so 5
    job_that -9 job_this 5 job_title 5 job_with 2 jobs_, -7 join_another 7 joined_another 4 just_a -2 just_as -7
    just_now 6 just_said 4 just_say -7 just_touching 6 just_wanted 7 just_yet 9 keen_on 5 keen_to 5 keener_on -8
    keep_in 6 keep_my 8 keep_that 7 keep_to 7 keep_your -9 keeping_the 4 keeping_well 9 kind_, 4 kind_. -8
    kind_enough 7 kind_note 10 kind_of 5 kind_regards 1 kind_to 9 kind_words 8 kindness_when 10 kitchen_job 9
    know_about -7 know_by -6 know_i 2 know_that 1 know_what 5 know_where -5 know_you -5 last_autumn 6 last_day -2
    last_night 5 last_year 4 late_for -10 late_notice 7 lead_. 6 lead_job 7 lead_role 5 learned_that 8 leave_it 7
    leave_that 7 leave_you 4 leeds_. -6 leeds_and -11 left_a 6 let_me 1 let_the -4 letter_and 7 letter_inviting 7
    letting_me -7 letting_us -6 library_books -8 like_i 6 like_me 3 like_to -2 lining_up 6 linkedin_. 7 list_. 3
    lol_. -14 longer_a 8 longer_have -6 look_after 4 look_forward -5 look_in 9 look_round 8 looking_. 9
    looking_at -4 looking_forward -5 looking_to 7 looks_like 7 lot_for 6 lot_to 7 love_to 2 lovely_. 7
    lovely_summer 7 lovely_to 6 luck_, 7 luck_. 3 luck_filling 7 luck_getting 8 luck_with 2 ma'am_, 7 machine_. 7
    made_my 4 mail_, -8 mail_. -6 mail_and 6 make_it 2 making_room 7 manage_to 9 manager_'s 7 manager_@close 8
    manager_interview 8 manager_job 6 march_, 5 mate_, 7 mate_. 7 may_, 7 may_@number -8 may_and -7 may_god 8
    may_remember 7 may_the 11 may_your 5 me_. 4 me_a 4 me_about 3 me_an 7 me_and 1 me_another -8 me_back 8 me_by 9
    me_for 2 me_forward 7 me_i 10 me_if 5 me_in 5 me_know -7 me_off 5 me_on 3 me_out 7 me_the -5 me_till 9 me_up 7
    me_where -9 me_whether -7 me_yesterday -8 means_i 8 meant_a 6 meet_at 3 meet_me 8 meeting_on -8 meeting_you -5
    message_, 8 message_and 7 message_for 3 message_with 6 messages_about 9 messaging_me 6 might_have 5 might_not 8
    mind_, 2 mind_. 6 mind_up 7 mine_, 5 minute_? 9 minute_to 7 monday_. -4 monday_? 7 monday_@number 7
    monday_@open -5 monday_at -5 month_, 5 months_since 5 more_for 6 more_interested -11 more_interviews -10
    more_to 7 morning_? 9 morning_mr 10 morning_or 10 most_grateful 7 moved_to -4 moving_me 9 mr_. 1 ms_. 4
    ms_ward 8 much_. 6 much_for 3 much_success 5 much_to 7 mum_, -9 must_cancel 8 must_decline -5 must_therefore 11
    must_withdraw -3 my_age 6 my_answer 9 my_apologies 8 my_application 2 my_appointment -11 my_behalf 7 my_best 5
    my_boss -7 my_candidature 5 my_career 10 my_colleague -8 my_colleagues 7 my_current 5 my_daughter -2
    my_decision 7 my_employer -8 my_end 8 my_evenings 10 my_file 6 my_form 13 my_former 8 my_friend 1 my_hand 8
    my_hat 9 my_head 8 my_heart 8 my_interview 3 my_little 10 my_mind 3 my_mother 4 my_mum 7 my_name 4 my_network 7
    my_new -5 my_note 7 my_notice -10 my_old 2 my_own 3 my_papers 7 my_place -3 my_present 6 my_profile 5
    my_questions 5 my_resignation -7 my_shift 5 my_side 10 my_sister -4 my_successor -7 my_thanks 8 my_time 8
    my_turn 8 my_whole 4 my_withdrawal 13 my_word 9 myself_. 8 myself_to 10 name_in 11 name_off 1 nearer_to 3
    need_it 4 need_to -1 new_branch 7 new_colleague 10 new_job -8 new_role -7 new_term 6 next_one -7 next_time 4
    next_week -2 nice_of 8 nice_to 5 night_auditor 4 night_shift 3 nights_with 8 nine_. 6 no_bus 8 no_good 9
    no_longer 1 no_problem -13 no_use 7 not_, -8 not_. -5 not_able 5 not_about 9 not_be -2 not_change 10
    not_come -4 not_continue 5 not_do -2 not_get 8 not_give -8 not_going 7 not_have 3 not_heard -9 not_leave 7
    not_look 6 not_manage 6 not_need -6 not_one 9 not_reach 8 not_ring 10 not_see 6 not_start 7 not_sure 3
    not_think 3 not_to -5 not_too 8 not_turn -6 not_wait 8 not_want -4 not_withdrawing -9 note_, 7 note_: -9
    note_about 10 note_that 9 note_to -6 notes_on 7 nothing_but 8 notice_. -8 notice_of -6 now_, 5 now_? -7
    now_and 6 now_on 10 now_so 8 now_to 10 number_: 4 number_@number -7 number_on 7 nursery_and 9 october_, 9
    of_@number -3 of_an 1 of_another 10 of_assistant -8 of_luck 2 of_monday 8 of_my 4 of_news 9 of_next 5 of_our 1
    of_people 7 of_that 4 of_use 9 of_what 2 of_work 4 of_yesterday 8 of_you 2 of_your 3 off_, 4 off_and 7
    off_to 11 off_your -6 offer_, -5 offer_letter -8 offer_me 2 offered_the -8 offering_a 3 offering_to -4
    office_, -4 office_and 9 office_dog 8 office_manager 7 officer_, -8 officer_post 7 ok_i -10 on_, 8 on_. 3
    on_@number -3 on_@open 8 on_a 4 on_at 2 on_elsewhere 5 on_friday 2 on_here 9 on_his 10 on_hold -7 on_it -3
    on_leave -9 on_linkedin 6 on_me 4 on_monday -1 on_my -2 on_sat 6 on_saturday -5 on_strike 10 on_sunday 3
    on_that 3 on_the -2 on_thursday -2 on_to -2 on_top 4 on_with 8 once_i 7 once_more 11 once_the 6 one_. 3
    one_and -3 one_at 10 one_day 11 one_i 2 one_of -2 one_other 6 one_out 7 only_. -7 only_i 8 open_. 9
    open_evening 9 open_to 5 opening_! 7 opening_in 8 opens_on 5 opens_without 8 opportunity_, 3 opportunity_. 7
    opportunity_and 6 or_@number 7 or_any 8 or_cancel -7 or_do 4 or_is -11 or_madam -6 or_monday 7 or_on 12
    or_the 4 or_tomorrow 11 or_tuesday 6 or_wednesday 6 or_with -8 order_@number -10 other_. 6 other_at 6
    other_candidates 7 other_company 1 other_day 7 other_firm 7 other_work 5 our_@number 9 our_application -4
    our_head -7 our_interview 3 our_panel -5 our_paths 5 out_, 2 out_about 3 out_and 3 out_because -4 out_for 6
    out_in 5 out_of 1 over_, 8 over_. 5 over_here 8 over_my 6 over_the -3 over_there 7 page_@number -5 panel_'s 9
    panel_. 5 panel_on 6 paper_on 10 part_time 8 partners_. 10 pass_on -4 passed_my 8 paths_cross 4 people_on -6
    person_for 7 phone_call 5 photo_id -6 pick_up 6 picked_me 5 picking_up 5 pile_. 6 place_. 5 place_in 7
    place_nearer -10 place_with 5 planned_for -6 platform_team 9 please_bring -6 please_can 10 please_close 10
    please_confirm -6 please_cross 8 please_find -8 please_forgive 5 please_give -4 please_let 4 please_move 8
    please_pull 9 please_put -6 please_take -5 please_withdraw 8 please_write -7 pleasure_to -2 plot_@number -9
    pm_. -6 pm_? 2 po_, 9 point_you 7 position_, 1 position_@close 7 position_at 6 position_in 4 position_of -2
    position_on 5 position_that 12 position_this 10 position_with 1 post_, 4 post_. 3 post_and 3 post_at 1
    post_elsewhere 3 post_in 2 post_on 4 post_with 8 practice_and 8 problem_at -11 proceed_, 12 process_. 4
    profile_. 6 profile_and -5 project_. -7 published_, 9 pull_me 8 pull_my 6 pulling_out 1 push_it 7 put_forward 9
    put_it -3 put_me 4 putting_me 7 putting_my 7 questions_. -6 quick_and 5 quick_answer -1 r_. 6 rather_keep 7
    rather_not -4 re_the 7 reach_you 4 read_. 5 read_my 7 read_your 2 reading_list 8 reading_the 10 real_pleasure 8
    really_appreciate 3 really_good 8 really_keen 8 really_want 3 reason_. -7 reasons_i 8 receive_your 7
    receptionist_job 7 recruiters_, 6 recruitment_. 8 recruitment_team 8 reference_to 6 regarding_the 7 regards_, 1
    remain_at 9 remember_me 9 remove_my 10 reply_, 10 reply_. 4 resign_from 8 resignation_from -7 respectfully_, 2
    respectfully_yours 5 rest_of 9 review_. -9 right_, 7 right_. 4 ring_. 5 ring_me -7 ringing_. 5 ringing_me 6
    role_, 2 role_. 4 role_and 3 role_on -5 room_for 6 room_on -4 rooting_for 8 rota_. -1 round_my 6 round_on 3
    running_. 5 running_for 4 said_, 3 said_yes 4 salon_. 6 same_, 6 same_afternoon 6 same_hour 7 same_morning 10
    same_questions 11 same_time -12 saturday_, -7 saturday_. -3 saturday_job 9 saw_your 12 say_hello 10 say_i -5
    say_no -4 say_so -6 say_thank -4 say_thanks -10 say_that -5 say_the 3 say_to -9 say_when 9 says_he -10
    scheme_and 11 school_. -4 school_that 7 scratch_me 8 screening_call 11 search_! 7 search_, 6 search_. 4
    search_goes 6 seat_. 7 second_interview -5 second_round -3 see_below -8 see_how 10 see_it 4 see_me 8 see_the -4
    see_them 6 see_what 7 see_where 10 see_you -7 see_your 7 seeing_me 6 selection_. 6 send_an 7 send_it -5
    send_you 4 sending_it 3 sent_this 6 september_i 6 service_. -7 set_on 9 set_up 7 setting_it 7 setting_up 6
    settled_. 4 she_'s 3 she_asked -4 she_had -6 she_was -6 she_will -11 she_would -4 shift_the 9 shortlisted_for 6
    should_i -12 should_you 6 shout_. 7 shout_when 9 show_. -1 side_, 4 signed_off 9 signed_on 5 signed_with 5
    since_finished 6 since_i 4 since_then 5 sincerely_, 1 sir_or -6 sit_this 8 site_and 5 six_years 2 sleep_on 6
    slept_on -6 slot_. 6 slot_for 5 slot_on 4 slot_to -4 so_can 4 so_could 4 so_decent 4 so_fast 6 so_give 10
    so_going 9 so_gracious 6 so_here 5 so_it 9 so_kind -6 so_kindly 4 so_late 4 so_leave 6 so_let 9 so_much 2
    so_my 6 so_no -5 so_please 3 so_quick 6 so_sorry -5 so_the 5 so_we -8 so_would 10 so_you 6 some_other 7
    some_time 10 somebody_else 2 somebody_lovely 7 somebody_the 6 someone_brilliant 4 someone_else -4
    someone_good 9 someone_who 3 something_else 3 something_i 5 something_in 7 something_on 6 soon_. 4 sorry_, -3
    sorry_about 12 sorry_and 8 sorry_for 3 sorry_to -2 sound_like -8 speak_with 7 speaking_. 5 spoke_in 9 spot_. 7
    spring_, 7 spring_. 5 spring_and -6 stage_manager 5 started_a -5 started_at 8 started_with 9 stay_connected 5
    stay_with 8 staying_put 6 staying_where 6 stepped_out 6 stepping_out 8 still_, 8 still_a 4 still_come 4
    still_no 9 still_really 8 stone_, 9 success_with 4 sunday_. -6 sundays_, 9 supervisor_interviews 11
    supervisor_job 10 ta_for 4 take_. 9 take_it -3 take_up 8 take_your -6 taken_another 2 taken_me 4 taking_my 8
    talk_. 9 talk_about 3 talked_about 6 talked_it -5 talked_to 6 taught_me -5 team_, -3 team_a 10 team_and 5
    team_finds 7 team_lead -5 tech_interview 7 technician_interview 7 telephone_interview -9 tell_me -6 tell_the -9
    tell_you 6 telling_me -6 ten_, 7 ten_minutes -6 ten_o'clock 7 test_on -8 text_about 3 than_before -9 than_i -4
    than_the 7 than_yours 7 thank_her -6 thank_the 8 thank_u 11 thank_you 2 thanked_her -8 thanks_! -7 thanks_, -6
    thanks_a 5 thanks_again 4 thanks_and 3 thanks_for 1 thanks_heaps 6 thanks_so 2 that_'s -2 that_, 6 that_. 4
    that_day 6 that_hour 9 that_i 3 that_interview 4 that_is 5 that_it 2 that_morning 2 that_said 8 that_same 9
    that_she -5 that_they -8 that_this 7 that_was 3 that_way 5 that_we -4 that_would 4 the_@number 4 the_@open 6
    the_@other 6 the_advert 10 the_afternoon 6 the_air 7 the_analyst 5 the_appointment 6 the_archivist 4
    the_article -11 the_back -8 the_bar 7 the_barista 5 the_blue -6 the_bother 6 the_bridge -4 the_budget -7
    the_cafe 8 the_campaign 7 the_candidate -6 the_cashier 10 the_cat -7 the_certificate -8 the_chair -5
    the_chance 3 the_choir 6 the_cleaning 6 the_clinic 5 the_coming 7 the_committee 6 the_contract -1
    the_conversation -6 the_customer -5 the_cv 9 the_data 2 the_department 4 the_deposit -4 the_depot -4
    the_doctor 5 the_door 4 the_dust 9 the_early 5 the_embassy 9 the_end -4 the_evening 3 the_exhibition 9
    the_family 11 the_field 6 the_fleet 8 the_floor 7 the_free 8 the_friday -6 the_front 6 the_go 8 the_grant 12
    the_harbour 9 the_harvest 7 the_hassle 8 the_head 1 the_hire 6 the_hospice -7 the_housekeeper 8 the_inmail 7
    the_inquiry -8 the_inspection -5 the_interview 7 the_interviews 3 the_invitation 3 the_job -2 the_kids -4
    the_kind 6 the_lads 9 the_late 3 the_lectureship 7 the_list 4 the_market 8 the_meeting -9 the_moment 3
    the_money 2 the_more 6 the_museum -4 the_new 6 the_news -8 the_note -5 the_notes -7 the_notice -8 the_nursery 4
    the_offer -4 the_one -2 the_onsite 8 the_opportunity 5 the_other -4 the_panel 3 the_paralegal 5 the_parking 7
    the_partners 10 the_person 4 the_phone -3 the_pile 5 the_platform 8 the_portal -7 the_position -4 the_postdoc 8
    the_practice 5 the_process 3 the_programme 4 the_questions -5 the_queue 6 the_recruitment 3 the_remaining 6
    the_residents 8 the_rest 2 the_river -6 the_road 9 the_role -5 the_running 1 the_salon 5 the_same -1
    the_saturday 8 the_school 3 the_search 3 the_second -4 the_security 8 the_selection 8 the_senior 4
    the_service 8 the_shipyard -10 the_shop 7 the_short -2 the_shout 10 the_show -6 the_sleep -9 the_slot -3
    the_socks -10 the_spot 5 the_staff 11 the_study -8 the_surgery 8 the_talk 7 the_theatre 5 the_time 3
    the_train 3 the_two -4 the_unit 7 the_very 6 the_viewing -8 the_waiting -5 the_wedding -6 the_week -5
    the_weekend 9 the_workshop 5 the_wrong 1 the_xxx 6 their_time -8 them_@open -6 them_my 5 them_on 4 then_. 5
    then_you 7 there_'s 2 there_, 4 there_. 3 there_anything -8 there_are 6 there_for 10 there_is 2 there_with 7
    therefore_i 5 therefore_withdraw 3 therefore_withdrawing 10 these_days 1 they_have 2 they_said -6 thing_. 6
    things_are 8 things_on 6 think_, -8 think_. 8 think_about 6 think_i 3 thinking_i 4 thinking_of 1 this_, 7
    this_afternoon 4 this_call 7 this_day 11 this_evening 7 this_friday 9 this_is 5 this_message 7 this_month -4
    this_morning -4 this_number 11 this_occasion -5 this_on 8 this_one 3 this_the 6 this_time 2 this_to 2
    this_week 2 this_will 6 this_year -7 tho_and 8 though_, 6 thought_i -2 thought_of 6 three_interviews -7
    three_months 8 three_weeks -4 through_and 6 throughout_. 7 thursday_'s -4 thursday_, -6 thursday_@number 6
    thursday_at -3 thx_for 7 time_, 3 time_after 5 time_at 9 time_before 7 time_for 8 time_on 4 time_so 11
    times_. -3 title_@close 3 title_@other 5 to_. 3 to_@number -7 to_accept -9 to_another 8 to_ask 4 to_be -2
    to_become -10 to_call 4 to_come 1 to_continue 6 to_decline -8 to_do 3 to_explain 5 to_find 7 to_get 5 to_go -2
    to_hearing -8 to_hold -6 to_interview 3 to_join -2 to_keep 4 to_let 1 to_live 11 to_me 3 to_move -2 to_myself 4
    to_other 10 to_pass -6 to_proceed 5 to_pull -6 to_read 4 to_receive 6 to_remain 6 to_reply 11 to_reschedule -8
    to_run 10 to_say -4 to_see 3 to_shift 7 to_sit 3 to_sleep 6 to_someone -3 to_stand -4 to_stay 1 to_take -2
    to_talk 2 to_tell -4 to_thank -3 to_that 7 to_the -2 to_think 3 to_this 9 to_tuesday 3 to_turn -4 to_us -4
    to_what 8 to_whom 5 to_withdraw -2 to_write 3 to_you 1 to_your 1 today_, -6 today_at 8 together_and 7
    told_him -7 told_the -7 told_them -7 tomorrow_. -5 too_, 6 too_. 2 took_a 3 took_another 15 took_it 9
    took_the 3 top_of 3 touch_here 7 touching_base 6 town_, 8 treat_my 5 treat_to 6 tried_your 8 trouble_, 8
    trouble_you 4 tuesday_: -8 tuesday_@number 8 tuesday_after 7 tuesday_at -5 turn_up -5 turned_down -6
    turns_out 7 turns_up 6 tutor_, -11 two_, 3 two_minds 7 two_or -6 u_@slash -8 u_for 10 unanswered_. 7
    understanding_, 9 university_and -7 up_an 7 up_and 5 up_another 4 up_at -4 up_by 7 up_on 6 up_so 6 up_that 5
    up_with 5 up_your 11 us_. -4 us_a 6 us_again -9 us_know -6 us_not -5 us_on -4 use_it 7 vacancy_, 10 vacancy_. 7
    van_'s 8 van_. -10 very_best 6 very_interested -5 very_kind 8 very_pleased 7 very_sorry 4 wait_to 10
    waiting_list -5 want_it 5 want_this 7 want_to -2 want_you 5 wanted_you 4 wants_to -4 ward_, 8 warm_wishes 5
    was_a -6 was_an 5 was_delighted 6 was_good 5 was_meant 6 was_never 8 was_not -5 was_offered 4 was_pleased 9
    was_really 2 was_the 4 was_touched 6 way_, 5 we_are -2 we_bump 6 we_can -4 we_could 8 we_do 3 we_find 9
    we_had 2 we_have -9 we_hope -7 we_make 9 we_move 5 we_no -7 we_please 10 we_push 8 we_thank -7 we_will -3
    we_wish -7 we_would -7 wednesday_, -8 wednesday_@number 3 wednesday_the 7 week_'s 6 week_, 2 week_. -1
    week_after -6 week_i 4 week_so 7 week_with 8 weekends_. -6 weeks_'s -5 weeks_to 7 welcome_to 8 well_. 2
    well_and 3 well_for 12 well_so 3 well_to 6 well_with 4 went_on -6 were_in 10 were_kind 7 were_very 5 what_'s 8
    what_i 3 what_if -13 what_made 6 what_you 2 when_a -6 when_the 3 when_you 3 whenever_i 6 where_i 6 whether_i -1
    whether_the -6 which_company 8 which_is 3 who_could -9 who_has -4 who_i 6 who_loves 6 who_wants -8
    who_withdrew 7 whoever_takes -4 whole_day 10 will_also 7 will_ask 7 will_be -3 will_bring -7 will_confirm 7
    will_do -4 will_drop 4 will_email 8 will_find -4 will_follow 6 will_give 13 will_hand -11 will_have -6
    will_hear 5 will_keep -5 will_leave 3 will_meet 8 will_not 1 will_put 5 will_reach 11 will_want -11
    will_write 5 winds_to 8 winter_. 3 wish_the 3 wish_to 4 wish_you 2 wishes_, -3 wishes_for 8 wishes_to 3
    wishing_the 7 wishing_you 4 with_a 2 with_another 4 with_dr -8 with_finding 4 with_good 5 with_it 4 with_kind 2
    with_me 2 with_mr -10 with_my 3 with_no 7 with_reference 6 with_regards 7 with_somebody 7 with_such 6
    with_the 1 with_this 5 with_us -4 with_you 3 with_your -4 with_yours 8 withdraw_and 9 withdraw_his -10
    withdraw_me 7 withdraw_my -3 withdraw_our -4 withdraw_the -8 withdrawing_. 7 withdrawing_because 6
    withdrawing_my 1 withdrew_from 1 without_any 10 woman_was -11 words_about 7 work_and -3 work_elsewhere 6
    work_in 9 work_is 7 work_on 3 work_together 1 workers_. -10 working_day -8 works_out 8 works_perfectly -9
    workshop_. 8 workshop_in 9 would_ask 1 would_come 8 would_friday 7 would_have -3 would_like -2 would_love 1
    would_put 7 would_rather -5 would_sooner -2 would_suit 5 would_taken 2 would_thursday 8 would_you -4
    write_back 7 write_you 4 writing_back 4 written_down -7 ya_. 7 year_, 6 year_. 4 year_and 4 year_end 9
    year_of 7 years_and 5 years_i -11 yes_or 9 yes_to 3 yesterday_. -5 yesterday_and 6 you_, 4 you_. -2 you_: 3
    you_a 4 you_after 10 you_again 4 you_an 8 you_answered 8 you_applied -11 you_are -1 you_as 9 you_asked -5
    you_asking 6 you_at 2 you_before 10 you_both 3 you_but -7 you_can -2 you_coming -6 you_do -2 you_ever 9
    you_every 1 you_find 2 you_folks 6 you_for 1 you_full 5 you_gave -8 you_get 4 you_good 4 you_had 3 you_have 1
    you_his 9 you_in 1 you_invited 7 you_kindly 2 you_let 6 you_like 5 you_luck 4 you_made 9 you_may -2 you_move -7
    you_much 4 you_need -3 you_off -11 you_offered 6 you_on 3 you_once 8 you_people 7 you_po 6 you_put -6
    you_said -3 you_sent 3 you_setting 5 you_should 6 you_so 1 you_still -3 you_success 4 you_taught -12
    you_tell -3 you_then -8 you_thinking 9 you_to 1 you_too 5 you_up 9 you_very 2 you_want 2 you_went 10 you_were 2
    your_advertisement -10 your_application -8 your_call -3 your_client 2 your_colleagues 5 your_company 9
    your_cv -6 your_department 6 your_desk 6 your_email 4 your_end 7 your_interview -1 your_invitation 4
    your_kind 3 your_list -3 your_office 6 your_phone 6 your_posts 8 your_process 6 your_profile -4 your_reply 7
    your_residents 9 your_second 13 your_side 3 your_slot -3 your_system 8 your_team 2 your_way 7 yours_, -4
    yours_. 2 yours_for 9 yours_sincerely 1`,
  meanings: `
    accepted 1 advising -4 afield -8 afterthought 3 appliesNow -11 arrived 8 asEmployer -6 aside 7 asksAgain 2
    beseech 3 bidding 5 callMade 2 calling -1 cancel -4 candidacy 3 checkIn 1 comeBack 2 connecting 7 contactMe 3
    datedBack 4 doubt 7 employs 4 expected 4 flaw 10 freesHour 2 goingOn -1 goodbye 4 goodwill 3 hardship 4
    harsh 16 harshTo 7 hourLost 3 hush 8 incredulous 8 informs 1 interview 2 interviewed -7 introduction 7
    invited 1 kinFact 4 leaning 4 letGo 2 linkedinByName 4 moveContext -2 moveHint -1 moveStrong 2 moveWeak 2
    news 5 noGoodwill -6 noNeed -2 notApology -5 notOffer -1 notPay 6 ofAnother -3 ofEmployer -4 ofInterview 6
    ofOffer -3 offerDeadline 7 offerSoon -5 offerTerms 3 openAct -4 openIf 5 openOrder -2 opensBack 3 otherFirm 2
    otherInterest 2 otherInterview -4 otherSign 4 otherThing -7 otherTime -1 otherTold 1 ownHealth 1
    pastWithdrawal -2 pay 5 perTime 4 permission 2 pointing 2 pointsBack 1 ponder 2 pressed 3 proceed 1 rank 2
    rankBeside 7 reach -2 referring 6 rejoining -4 remove 4 reply 9 resend 9 scorn 7 seeHow 5 setBeside 2 shaky 12
    slightMove 9 slightPay 4 slightStart 7 slightTerms 2 sneer 5 soon 4 sorry -1 sorryFor -4 sourWord -1 stall 6
    stillOpen 8 termsHint -3 texting 3 thanks 2 time -3 timing 1 toldOf -4 tradeOf 1 undecided 2 unneeded 3
    unwanted 3 voicemail 3 wanting 5 welcomed 1 wentQuiet 6 whyCounted 9 whyPastime 8 whyStudy 6 whyTravel 2
    whyWork 2 withdraw -1 worth -3`,
  traits: {
    'against 1': -8,
    'against 2': -7,
    'against 3': -7,
    'against 4': -7,
    'against 5': -7,
    'against 6': -6,
    'against 7': -7,
    'against 8': -6,
    'clear 1': -1,
    'clear 2': 3,
    greeting: 2,
    headers: -5,
    'known 1': -10,
    'known 2': -14,
    'known 3': -12,
    'known 8': 1,
    'known 9': -1,
    'length 4': -2,
    'length 5': -1,
    'length 7': -3,
    'mine 0': -12,
    'mine 1': -2,
    'mine 2': 2,
    'mine 3': 1,
    'mine 4': -8,
    'obstacle it answers an offer, not an interview': -8,
    'obstacle it doesn’t read like a message': -21,
    'obstacle it isn’t about a job interview': -8,
    'obstacle it isn’t about an interview of yours': -13,
    'obstacle it leaves a job': -4,
    'obstacle it only tells of an interview': -7,
    'obstacle its interview is over': -9,
    'obstacle it’s about someone else’s interview': -3,
    'obstacle none': 11,
    'obstacle nothing in it turns an interview down': -12,
    'obstacle the employer writes it': -6,
    'others 0': -1,
    'others 1': -1,
    'others 2': -4,
    'others 3': -8,
    'ours 0': -1,
    'ours 2': -10,
    'ours 3': -7,
    'own 1': 2,
    'own 2': 3,
    'own 3': 3,
    'own 4': 3,
    'own 5': 2,
    'own 6': 2,
    'own 7': 3,
    'own 8': 2,
    'scenario cancellation': 1,
    'scenario connect': 10,
    'scenario decline': -4,
    'scenario follow-up': -2,
    'scenario referral': -1,
    'scenario reply': 2,
    'scenario reschedule': 6,
    'scenario resend': 10,
    signOff: 2,
    signature: -1,
    'unclear 1': 5,
    'unclear 2': 9,
    'yours 0': -3,
    'yours 1': 1,
    'yours 2': -4,
  },
};
