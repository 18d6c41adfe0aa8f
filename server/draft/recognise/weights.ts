/* Written by `npm run learn`: what each clue weighs in telling drafts from other documents. */
import type { Weights } from './clues';

export const weights: Weights = {
  bias: -12,
  words: `
    's -1 about 1 academy 6 accept -10 accepting -8 across 4 actually 8 ad 6 administrator 12 admission -9
    admissions -6 advertisement -9 afraid -6 after -2 afternoon 5 again 2 ago -4 al -7 all -2 allowance 6 alone -2
    alright 7 also 5 altogether 7 always 6 among 8 analyst 6 and -1 anna -9 another 2 anybody 1 anymore 8
    anything -5 apologize 11 applicant 1 applications -4 applied -3 apply -4 applying -6 appointed 7
    appointments -8 appreciate 2 appreciated 10 april 3 archive -6 archivist 3 are -3 arrange 5 arranging 9 as -3
    asante 4 aside 4 ask -2 asked -4 asking 1 asks -4 assistance -6 assistant 1 associate 5 at -1 attached -6
    attended -10 attending 6 audit 7 aunt -6 author -7 b -4 bank -3 bar 9 base 10 be -1 bear 6 beat 8 because -2
    been 1 before -3 beg 9 begin -5 behind -1 benefits 9 beside 6 between 4 bid -8 birth -3 biscuit -4 bit 4
    bless 5 blessed 8 blue -7 bonus 5 booked -4 bother 2 bounced 5 bowed 7 bowing 5 branch 3 break -4 bridge -5
    bright 8 bring -3 brings 9 bristol 8 broken -4 brought -6 bucks 8 bump 6 bunch 8 bus 1 buses 5 busy 5 but -4
    by -3 c -8 cafe 9 call -1 calling 6 calm 8 came 2 campus 7 can -3 canal -8 cancel -2 cancelled -6 cancelling 4
    candidacy 1 candidate -5 candidates -2 cap -7 card -6 careful 4 carer 9 cashier 5 cat -7 catch -6 cell 9
    centre 2 chair -3 chance 5 chances 12 changelog -4 changing 4 chapel 5 chat -6 check -7 cheers 1 chef 4
    chose -7 christmas -3 chuffed 5 ciao 7 classes 7 cleaning 8 clerk -4 clinic 4 closed -1 closely 9 closing 4
    club -4 co -5 coat -10 coffee 4 college 4 come -1 comes 1 coming -1 commission 8 committed 6 committee -6
    company 4 compensation 5 competition 5 confirm -3 confirming -6 connect 5 connected 8 conservator 3
    consideration 3 contact -5 continue 1 continuing 6 contract -5 contracts 10 coordinator -5 copy -4 cordially 6
    corner 8 counsel 7 count 3 counter 7 couple 5 crew 4 cropped 7 cross 4 customer -1 customs 9 dad -3 dank -11
    darling 10 dashboards 7 daughter -5 day 2 de -9 dead 12 dear -2 decide -7 decided -2 decline -9 declined -7
    demo -7 dental 3 department 6 depot -9 deputy 5 described 10 deserve 7 designer 10 details 9 die -13
    different 7 differently 10 diolch 13 directions 15 director 2 disappointed -10 do -2 done -4 door 5 doubt 6
    down -2 dr -4 draw 6 drive -3 drop 4 dropping 5 dry 4 due 5 dunno 10 dust 10 e -4 each 5 early -3 ears 11
    earth 13 easter 4 either -2 election -5 electrician 11 elsewhere 3 email 4 emails 11 employment 8 end 4
    engaged 4 engineer 5 enjoy 4 enjoyed -3 equity 8 estate 3 et -11 even -4 every 1 exam 7 examination 11
    excited 7 executive 4 exhibition 3 expecting 9 experience -6 explain 5 eyes 8 faculty 9 fair 3 family 2
    favourite -8 feb -4 feedback -7 feelings -4 feels -8 fellowship 6 ferry 2 festival 11 few 6 filling 4 find 1
    finding 2 fine -6 finished 5 fit 7 fitter 5 fitting 1 fixed 7 fixing 9 flattering 8 flexibility 9 folder -7
    folks 7 follow 8 following 3 food -6 for 1 forgive 3 formal -7 former 10 forms 8 forty -3 found 3 four -4
    free -3 freed -8 friends -8 from -1 fruitful 7 fun -5 fund -4 funding -7 furniture 9 gallery 8 game 5 gate -5
    get 4 gets 1 getting 4 gig 8 give -4 giving 4 glad 2 gladly -2 go -2 goes 3 good 4 goodbye 3 got 3 gotten 5
    grace 4 gracious 6 graduate 5 grateful 3 great -2 green -2 greetings 11 groomer 8 guard 8 guidance -8 guide 9
    guy 8 had -2 half 3 hand 4 handling -5 hands 7 harbour 6 hard -5 harvest 9 hassle 7 hat 3 have -2 having 2
    he -3 head -5 hear -2 hearing -4 heart 4 hello 3 help -10 hence 7 here 5 hey 1 hi 3 him -5 himself -9 hire 6
    hiring -3 his 5 hit 8 hold -4 holler 8 home -4 honestly 6 hope 4 hour 4 hourly 8 house 7 housekeeper 9
    housemate -8 how 3 however 4 hr -6 hug -7 huge -8 hunt 8 husband -3 i -2 id -8 in -1 inbox 5 informed -6
    inmail 7 inspector -3 instead -3 institute 10 institution 7 instructor 8 intake 4 interest 2 interested -5
    internal -7 internship 11 interview 3 interviewed -6 interviewing 1 interviews -2 invitation 3 invite 3
    invited -5 irons 6 is -1 issue -6 it 1 its 9 itself 6 job 2 join -7 joined 2 joy 7 june 2 just -1 keen 6
    keener -8 keeper 5 keeping 8 keeps 4 kept 2 kind 2 kinda 9 kindergarten 7 kindly 4 kindness 6 kit -7 knees -9
    knives -9 know -2 la -7 lab 5 label -11 lads 8 laid 7 land 4 landed 9 landing 10 lane -7 late -7 later 6
    laugh 9 laughed -8 launch 4 lead 3 leader -8 leaning 6 learned -3 leave -3 leaving -3 leeds -2 left -1 lent 8
    letter -2 letting -4 librarian 6 licence -5 life -3 lifeguard 7 like -1 likely 5 line 4 lining 5 link -5
    linkedin 8 little 5 lol -6 looks 5 lot 3 lots 5 loves 7 luck 2 lunch -3 ma'am 11 made -4 mail -4 make 1 makes 4
    mama -10 man -2 manage 7 many 3 map 6 market 8 master 4 match 8 mate 5 maternity 11 maths 9 maybe 3 means 10
    meant 4 medicine -9 meeting -6 meetings -6 meetup 8 membership -9 mental 8 mention -2 mentioned -6
    merchandiser 11 messages 7 met -5 middle 6 mind 3 minds 4 minute 6 minutes -5 mit -6 mobile 4 mock -6 moment 4
    money -3 months -3 more 2 move -4 movement 4 mr 2 ms 1 msc -9 msg 10 much 2 must -3 myself 5 n 5 nearer -7
    need -3 neighbour -7 network 3 new -2 nicer 10 niece -7 nights -4 no -3 nominated -9 noon 4 nose 7 not -2
    notary 7 note -2 notes -4 nothing -5 now 3 number 1 nursery 5 obliged 7 occasion -6 october 4 odds 8 of -2
    off -2 offer -4 offering -4 often 10 old 3 on -2 once 8 one 1 online -7 onsite 8 onto 4 open 1 opened 5
    opening 7 openings 9 opens 2 operator 5 opportunity 7 or 1 organisation 7 organiser -7 organisers -8 organist 7
    oscar 9 out 1 outfit 7 overtime 5 own 3 packing 9 paid 6 pair 7 pairs -8 panel -1 panic -7 paper 5 papers 4
    paralegal 9 parent -10 parents -4 parking -4 pass -3 passed 2 paths 5 pay -3 paying -4 pension 8 permit 8
    person 4 phone -2 photo -7 picking 6 pile 8 places 5 planned -6 planning -8 please -4 pleased 4 pleasure -5
    plot -15 plus 4 pm -2 po 12 podcast -8 point 8 polite -14 pool 7 portfolio -2 position -1 possible 4 postdoc 7
    posted -4 pottery -5 pour -9 pre -8 prepare -9 pretty 8 probably 4 probation 6 problem -10 proceed 7 process 3
    producer 9 profile 10 promotion -9 prosper 9 proud 8 pull -6 pulling 3 pursue 8 put -1 putting 3 question -5
    questions -6 quid 9 quiet 4 quote -11 r 3 rain -4 raised 8 ran 4 rang -5 rate 11 rates 6 reach 11 reaches 10
    reaching 1 reader -6 really 3 reason -3 receptionist 6 reckon 5 recording -8 records 9 recruiter -8
    recruiting 5 referee -6 reference -5 refund -10 regarding 10 regards 2 regret -6 rejected -11 released -7
    remain 6 remove 9 removed -7 reschedule -7 rescheduled -11 researcher 5 residence 8 resignation -8 respect 7
    respectfully 2 rest 4 return -6 revert 9 review -9 right 2 ring -6 ringing 3 rn 6 road 2 robotics 6 roofing 7
    rooms 5 rooting 10 rounds 5 row -6 run 3 running 2 runs 5 sadly -11 safe 8 said -3 sale 8 sales 6 salon 9
    same -1 sat 6 saturday -5 saturdays -5 say -3 saying 1 says -1 scene -7 scheduled 8 scheduling 12 school 4
    screening 10 scrub 7 search 3 season 5 secretary 4 section -6 seeing 6 selection 1 send -1 senior 3 sent -5
    september 2 service 2 set 5 setting 8 settled 4 seventy 7 share 3 she -4 sheet -7 shifts -1 shipping 4 shoes -1
    shoot -4 short -3 shortlisted 4 shortlisting 2 should -2 showing -6 side 5 sign -7 signed 3 silence 4 silent 9
    since 2 sincerely 2 sir -3 sit 4 sitting 1 six 1 sixty 5 slept -9 slice -10 slot 4 small -4 smile 6 so 1 some 6
    somebody 2 someone -2 something 1 sometime 6 soon 3 sooner -3 sorry -1 sorted 8 sorting 9 sound 3 soz 9 spot 1
    stage 4 stand -2 stands 7 start -3 statement -8 station 4 status -8 staying 1 step -4 stepped 9 stepping 1
    still 1 stone 6 stop -5 stores -5 story 3 straight -1 strong 5 studio 3 stylist 5 submit -7 success 3
    successor -7 such 2 sunday -4 supervisor 1 supplier -9 surgery 5 swing 10 system 5 systems 4 ta 4 table 3
    take -4 taken 2 takes -5 talk -2 talked -6 talking -6 talks -6 tax 7 tbh 11 teach 8 teaching -5 tech 7 tell -4
    telling -6 templates -7 ten -2 tenant -9 term 5 terms -5 tester 8 than 3 thank 2 thanked -6 thankful 5 that 1
    the -1 theatre 3 their -1 theirs 5 them -7 then -2 there 2 things 3 think 3 tho 6 thought -3 thoughtful 9
    thousand 5 three -2 throughout 8 thursday -2 thx 9 tickled 10 time -1 times 4 timing -6 to -1 told -6
    tomorrow -7 too -3 took 3 touch 3 touched 5 touching 6 tour 4 towards 5 trade 5 trained 10 treat 5 trial -3
    trouble 3 truck 5 truly 3 trust 3 turn -8 turned -4 turns 7 two -1 ty 9 ucas -10 unanswered 8 understanding 6
    unit 3 university -4 until -7 us -8 use -3 vacancy 3 van 3 very 2 vessel 8 video -2 viewing -7 voice -5
    voluntary -12 volunteer -8 voucher -7 waiting -5 walked 4 walks 8 warehouse 1 warmly 3 way 3 we -2 weather 3
    wedding 6 week -2 weekend -4 welcome -3 welder 8 well 3 went 2 were 1 what 1 whatever 4 when -2 where -2
    whether -6 which -2 whichever 8 who -2 whoever 3 whole 3 why -7 will -2 winds 5 winter 4 wish 2 wishing 5 wit 5
    withdraw -2 withdrawn -5 within -5 word 2 workers -9 works -3 workshop 2 worry 9 worth 4 would -3 write -1
    writing -2 written -2 wrote -6 x -3 xx -5 xxx 7 y -6 y'all 9 ye 7 years -2 yesterday -3 yours -1`,
  pairs: `
    !_! -3 !_@break -1 !_i -8 's_a 2 's_about 2 's_all 7 's_flattering 9 's_got -7 's_interview 3 's_job 7
    's_looking 10 's_name 6 's_no -3 's_on 1 's_position 7 's_slot 10 's_still 4 ,_@break 2 ,_@number -9
    ,_@quote -5 ,_a -3 ,_about 3 ,_and 1 ,_anna -13 ,_any 8 ,_appreciate 8 ,_but -1 ,_cancelled -9 ,_date -7
    ,_dear 1 ,_dr -5 ,_for 1 ,_found 9 ,_from 5 ,_got 6 ,_he -4 ,_i -1 ,_if 8 ,_interview -6 ,_it 7 ,_just -5
    ,_mr -3 ,_mrs -4 ,_no -7 ,_not -8 ,_only 8 ,_our -5 ,_say -4 ,_she -2 ,_should 10 ,_since 2 ,_so 2 ,_still 8
    ,_ta 10 ,_texting 8 ,_thank 6 ,_thanks -2 ,_then -5 ,_there 5 ,_they 2 ,_thx 7 ,_truly 6 ,_we -6 ,_when 3
    ,_wish -11 ,_with 2 ,_you -2 ,_yours 6 ._. 8 ._@close -5 ._@dash -11 ._@number -4 ._@other -8 ._@quote -10
    ._after -6 ._all 1 ._another 3 ._anyway 2 ._ask -8 ._before -6 ._bye 2 ._cheers 4 ._could 2 ._did 6 ._do 3
    ._for -5 ._friday -10 ._from 8 ._god 8 ._good 3 ._goodbye 3 ._got 6 ._half 8 ._have 5 ._he -3 ._hope 4
    ._however 2 ._i -3 ._if -5 ._it 2 ._kindly 4 ._last -5 ._let 6 ._love -9 ._might 6 ._mr -8 ._mrs -10 ._my 5
    ._no 3 ._not 7 ._okay 7 ._on 5 ._only 9 ._please -4 ._put -11 ._r -7 ._rang -10 ._right 8 ._ring -5 ._sadly -11
    ._said -9 ._say -2 ._see -3 ._send -7 ._she -1 ._so -2 ._something 5 ._stay 13 ._take 4 ._thank 2 ._thanks 2
    ._the -2 ._their 6 ._then -5 ._there 2 ._three 9 ._unfortunately -8 ._we -10 ._wishing 10 ._would 6 ._wrote -9
    ._yes -8 ._you 3 ._your 6 :_@address 8 :_@break -5 :_@quote -6 :_and -9 :_how -9 :_is -9 :_ok -9 :_so -7
    :_thank -6 :_thanks -10 :_yeah -13 :_you -8 ;_he 7 ;_please 5 ;_your 6 ?_@break -5 ?_@open -6 ?_good 5 ?_if -6
    ?_is -9 ?_it -5 ?_really 12 ?_sorry -7 ?_still 10 ?_thanks -8 ?_you 6 @address_. 7 @break_@dash -5
    @break_@number -4 @break_@other -5 @break_@quote -4 @break_after 3 @break_all 2 @break_appreciate 3 @break_as 5
    @break_bad -9 @break_best 3 @break_cheers 3 @break_cordially 6 @break_could -3 @break_dear -7 @break_from 9
    @break_further -5 @break_good 7 @break_greetings 4 @break_hope 8 @break_i 1 @break_if -4 @break_in 2
    @break_it 1 @break_kind 2 @break_love 6 @break_many 2 @break_may 4 @break_mr -7 @break_mrs -8 @break_please -3
    @break_r 9 @break_regards 5 @break_respectfully 2 @break_she -8 @break_since 6 @break_sincerely 2
    @break_sorry 2 @break_thank 2 @break_thanks 3 @break_the -4 @break_try -10 @break_warm 2 @break_we -4
    @break_what -5 @break_wishing 2 @break_with 3 @break_would 5 @break_yours -1 @close_. 4 @close_and -7
    @close_from -9 @close_so -8 @close_thank -8 @currency_@other 10 @dash_@number -7 @dash_ring -8 @number_, -2
    @number_. -2 @number_: -4 @number_? -4 @number_@break -7 @number_@close -7 @number_@dash -4 @number_@number 2
    @number_after 7 @number_an 6 @number_as -8 @number_feb -6 @number_february -7 @number_hours -8 @number_i 4
    @number_interview 6 @number_may -1 @number_minutes -6 @number_o'clock -6 @number_or 4 @number_pm -3
    @number_today 14 @number_words -7 @open_@close -6 @open_@quote -2 @open_company 9 @open_date 7 @open_day 8
    @open_job 4 @open_paste 11 @other_. 3 @other_@break -6 @other_@other -3 @other_@quote -7 @other_changelog -4
    @other_company 5 @other_first 4 @other_interview -4 @other_position 7 @other_reason 10 @other_the -5
    @quote_, -4 @quote_@break -6 @quote_@close -8 @quote_dear -5 @quote_i -8 @quote_something -10 @quote_you -5
    @slash_madam 4 a_bad 5 a_blessed 6 a_call 13 a_calm 9 a_candidate 2 a_chair 6 a_coffee 9 a_company 5
    a_conversation 5 a_decision -10 a_different 8 a_first 10 a_flat 9 a_form 6 a_fruitful 7 a_full 3 a_good 3
    a_great 2 a_happy 5 a_line 4 a_little 6 a_long 6 a_lot 1 a_man 5 a_meetup 5 a_message 3 a_minute 3 a_miss 2
    a_move 3 a_new -8 a_no 2 a_note -5 a_permanent 5 a_position 3 a_post 4 a_quiet 5 a_reference -8 a_role 1
    a_second -4 a_shot 7 a_smooth 5 a_start 13 a_steady 4 a_strong 4 a_third -7 a_tour 9 a_treat 9 a_video 11
    a_voicemail 10 a_wedding 7 a_wonderful 4 a_year 3 about_@number -6 about_an 7 about_coming 5
    about_interviewing 7 about_that 7 about_the 1 about_this 7 accept_my 12 accept_the -4 accept_this -7
    accepted_a 4 accepted_an -1 accepted_other 4 accepted_the 6 across_town 8 add_you 7 admissions_, -8
    admissions_tutor -10 advertisement_for -10 afraid_i -7 afraid_of -8 after_? -5 after_@number 2 after_careful 3
    after_i 8 after_lunch -6 after_the -4 after_this 5 afternoon_, 6 again_: 10 again_and 9 again_at 5 again_for 3
    agreed_to 1 ahead_and 9 ahead_of 8 ahead_without -8 all_a 9 all_about -6 all_and -6 all_day -4 all_is 11
    all_lovely -3 all_morning -9 all_my 6 all_right -4 all_success 7 all_this 6 all_yours -10 already_. 1
    altogether_. 8 am_, 5 am_@number -7 am_about 8 am_afraid -5 am_after 9 am_and 6 am_available 8 am_bowing 5
    am_cancelling 8 am_coming -4 am_declining 9 am_doing 7 am_down 9 am_dropping 7 am_free 2 am_going -3
    am_grateful 6 am_joining 5 am_just 6 am_leaning 3 am_looking 3 am_meant 9 am_most 8 am_no 6 am_not 1
    am_obliged 7 am_off 6 am_or 3 am_out 6 am_pulling 2 am_ringing 1 am_sending 2 am_so -1 am_sorry 2 am_still 2
    am_taking 9 am_thankful 1 am_the 4 am_therefore 9 am_thinking 11 am_to 10 am_told 8 am_very -5 am_withdrawing 6
    am_writing -3 an_appointment -2 an_easy -7 an_email 6 an_exam 9 an_interview -3 an_offer 4 analyst_. 9
    analyst_position 6 analyst_role 3 and_a 3 and_accepted 5 and_after 8 and_all 1 and_am 7 and_at 8 and_can -5
    and_four 7 and_from 6 and_good -7 and_he 3 and_hereby 8 and_i 1 and_it -3 and_left 8 and_look -8 and_meet 8
    and_must -6 and_need 2 and_nobody 6 and_not 5 and_please 3 and_so 10 and_sorry 6 and_thank 9 and_that 4
    and_the 1 and_they 1 and_to 3 and_took 5 and_two 5 and_we -2 and_what 4 and_wish -4 and_withdraw 11
    and_withdrawing 7 and_would -7 and_your 2 and_yours 5 another_appointment 9 another_cafe 10 another_company 3
    another_contractor 5 another_crew 5 another_flat -7 another_home 9 another_hospital 6 another_kitchen 7
    another_offer 2 another_one -8 another_opportunity 5 another_organisation 6 another_outfit 4
    another_position -4 another_post 5 another_role 3 another_school 5 another_shop 4 another_studio 5
    another_supplier -8 another_team 7 another_university -6 another_work 6 another_yard 9 another_year -11
    answer_has 6 answer_is 3 any_day -8 any_further 7 any_hour 7 any_interview 11 any_morning 10 any_time 6
    anymore_. 7 apologies_, 8 apologize_for 7 applicant_. 6 application_for 6 apply_for -11 appointment_, 6
    appointment_. 3 appointment_for -7 appointment_on -6 appreciate_it 6 appreciate_the 9 appreciate_you 4
    april_. -9 archivist_position 3 are_. -5 are_a 6 are_all 5 are_at 3 are_ever 7 are_i 8 are_in -4 are_on 1
    are_out -8 are_sorry -5 are_the 8 are_well -11 are_with 11 are_withdrawing -4 are_you -5 arranging_it 7
    arranging_the 5 as_another 5 as_my -5 as_of 7 as_on 7 as_their 13 as_well 3 ask_you 5 asked_in 10 asking_. 8
    asking_again 6 assessment_day 11 assistance_. -8 assistant_job 6 assistant_position 8 assistant_post 6
    at_@number -3 at_@other 9 at_another 5 at_four 8 at_nine 6 at_one 5 at_present 6 at_some 6 at_ten 3 at_the -2
    at_two 2 at_your 3 attached_. -12 attend_. 7 away_even -7 back_on -5 back_to 5 bad_about -2 bad_news -6
    bank_. -5 be_able -5 be_accepting -10 be_asked 3 be_attending 3 be_called 8 be_coming 2 be_connected 3
    be_continuing 4 be_fair -6 be_free 6 be_glad 3 be_going 3 be_interviewing 6 be_invited 8 be_no 11
    be_offered -11 be_picking 7 be_possible 4 be_putting 7 be_seeing 9 be_there -3 because_another 8 because_i 1
    because_my -5 because_of -4 because_the -5 become_a -7 been_called -5 been_engaged 9 been_given 5
    been_invited -10 been_posted 9 been_put 5 been_shortlisted 10 before_@number 8 being_so 5 below_to 6 best_. 6
    best_of 1 best_to 8 best_wishes -2 best_with 3 bless_the 7 bless_you 3 bless_your 6 booked_in 9 boss_has 11
    bowed_out 7 bowing_out 5 brand_manager 8 bring_my -11 brings_you 6 brother_. -9 bump_into 7 but_i -5 but_if 9
    but_no 4 but_the -5 but_we -12 buy_you 9 by_email 5 by_then -7 bye_for 6 bye_now 2 call_back 5 called_it -6
    called_me 6 calling_for 12 calling_me 10 came_away -7 came_back 9 came_out 9 came_through 6 came_up 5
    can_cross 2 can_i -7 can_no -8 can_not -6 can_reach 8 can_see 2 can_stay -4 can_strike 8 can_we 5 cancel_? -10
    cancel_an -7 cancel_it 4 cancel_monday -7 cancel_my 8 cancel_or -8 cancel_order -12 cancel_our 10 cancel_that 4
    cancel_the -2 cancel_your -6 cancelled_it -11 cancelled_my -10 candidacy_. 11 candidate_: -5
    candidate_@number -5 candidates_. 9 care_. 4 care_home 11 care_now 8 careful_thought 4 carrying_on 10
    case_it 10 chance_, 4 chance_to -5 chance_we 10 changed_and 6 changed_jobs -9 changelog_@break -4 check_up -11
    cheers_for 6 chosen_another -7 christmas_rush 11 circle_back 7 cleaning_job 7 clerk_. -5 clinic_, 9 close_, 9
    close_my 4 close_to 6 coffee_. 3 cold_. -10 colleague_. 8 college_. 6 come_and 6 come_in 4 coming_. -4
    coming_back 8 coming_for 8 coming_in -3 coming_to 4 committed_to 3 committee_, -9 company_@other 8
    company_this 9 conference_. -9 confirm_. 7 confirm_all 5 confirm_by 9 confirm_it 6 confirm_that -8
    connected_here 7 connection_request 8 considering_my -6 contact_. 7 contact_here 4 continued_success 9
    continuing_. 7 continuing_with 6 contract_. -11 contract_with 9 conversation_. 10 cook_'s -2 cordially_, 6
    could_he -11 could_not -3 could_still 8 could_tell 9 could_we 7 could_you -10 count_me 5 couple_of 6
    course_. -5 crew_. 8 cropped_up 7 cross_again 4 cross_me 9 current_team 4 cv_is -11 date_and 7 date_in -10
    date_on 10 day_! 7 day_, 3 day_. -4 day_? 6 day_@close 8 day_and 5 day_at 6 day_before -8 day_i 5 day_in 7
    day_of 9 day_you 8 days_, 8 de_wit 5 dead_keen 8 dear_admissions -6 dear_captain 8 dear_chef 9 dear_clerk -11
    dear_dr 2 dear_mr 2 dear_mrs 1 dear_recruiters 6 dear_sir -4 december_. -4 december_at 3 decided_for 7
    decided_not -7 decided_to 1 decision_stands 4 decision_to 8 decline_. -6 decline_: -6 declining_an -10
    delete_the -7 delighted_to -4 dental_receptionist 9 depot_. -8 desk_. 5 desk_at 7 did_. 6 did_not -3 did_you -6
    different_people 12 do_hope 9 do_i -13 do_keep 9 do_monday 7 do_not -3 do_the 5 do_this 4 do_thursday -8
    do_with 2 do_you 4 do_your -13 doubt_that 8 down_a -6 down_an -5 down_from 5 down_the 5 down_to 5 down_two -8
    drop_you 5 each_other 3 each_way 6 easy_on 10 else_and 4 elsewhere_, 3 elsewhere_. 5 elsewhere_and 5
    elsewhere_so 5 email_. -8 email_about 7 email_as 6 email_so 5 email_to 7 email_tonight 5 email_too 8
    email_with 11 email_you 8 employer_, -8 employer_is -6 end_, 4 end_. 7 end_of -3 end_to 5 end_up 8 engaged_by 9
    engineer_job 8 engineer_opening 5 enjoy_the 5 enjoyed_hearing -8 enjoyed_it 10 enjoyed_meeting -5
    enjoyed_our 13 even_keener -7 even_more -12 evening_, 9 evening_course 10 ever_need 9 ever_needs 6 ever_want 8
    every_month 9 every_success 1 every_week 7 everyone_in 9 everything_, -6 exam_. 13 exercise_. 6
    exercise_@number -8 fair_winds 5 falls_through 11 family_. -7 family_and 6 far_too 11 feel_i 8 feel_terrible 10
    feelings_, -4 felt_bad -9 few_days 2 field_, 5 filling_it 3 filling_the 6 find_a 3 find_another -5
    find_enough -10 find_good 9 find_somebody 5 find_someone 4 find_your 6 finding_your 6 firm_so 8 first_, 5
    first_and 9 first_call 8 first_name 3 first_round 10 fit_for 7 flat_out 8 folder_. -9 following_up 8 for_. -7
    for_: -10 for_@number 4 for_a -2 for_another -4 for_arranging 8 for_biscuit -9 for_calling 10 for_fixing 8
    for_getting 2 for_giving 3 for_good 7 for_head 8 for_how 11 for_interview 6 for_it 6 for_leaving 8
    for_letting -4 for_lining 6 for_making 8 for_me 5 for_moving 8 for_my -3 for_night 9 for_now 2 for_offering -3
    for_putting 3 for_saturday -10 for_saying 9 for_scheduling 11 for_sending 6 for_senior 9 for_setting 8
    for_showing -6 for_sorting 9 for_telling -8 for_that 3 for_the 3 for_two 4 for_understanding 7 for_wanting 6
    for_which 9 for_writing 8 for_you 3 for_your -4 former_colleague 8 forward_. 4 forward_to -4 found_another -9
    found_my 8 found_other 9 found_work 8 free_from 11 free_to 3 fri_morning 10 friday_'s -4 friday_, 6 friday_. -3
    friday_? -7 friday_is -4 friday_morning 2 friday_the 3 friendly_greetings 6 from_a -5 from_consideration 6
    from_here 4 from_now 8 from_october 11 from_september 4 from_the 3 from_tuesday -4 from_you -3 from_your 9
    from_yours 7 front_desk 4 full_. 7 further_with 6 gallery_assistant 10 generous_of 6 get_an 5 get_my 7
    get_over 9 get_somebody 4 get_someone 7 get_there 8 get_to 7 get_your 5 getting_me 10 give_it -3 given_me 7
    given_my 5 giving_me 3 glad_of 2 go_ahead -3 go_through 7 go_well 6 go_with -11 god_bless 4 going_any 5
    going_forward 9 going_on 7 going_to -2 going_with 7 gone_and 8 gone_to 7 good_afternoon -1 good_for 6
    good_hire 7 good_luck 4 good_morning 4 good_of 7 good_one 7 good_things 9 good_to 5 good_wishes 4 good_years -8
    goodbye_. 4 got_an -5 got_hired 11 got_me 7 got_on 9 got_other 11 got_the -8 got_to -7 got_took 8 got_work 10
    gracious_when 8 grant_, 11 grants_officer 8 grateful_, -5 grateful_to 1 great_deal 6 greetings_, 5
    greetings_from 8 gutted_but -16 had_been -6 had_taken 7 had_to -5 half_an -7 hand_. 9 hands_for 6 hang_up 9
    happy_where 9 hard_feelings -5 hard_to 9 harvest_. 10 has_a 6 has_accepted -8 has_agreed -8 has_an -8
    has_just 10 has_taken 2 has_the -4 has_to -6 has_withdrawn -11 have_. 4 have_a 4 have_accepted 1 have_agreed 7
    have_also 8 have_always 7 have_another 5 have_been 2 have_cancelled -5 have_committed 7 have_decided -3
    have_ever 7 have_found 3 have_gotten 5 have_in 9 have_it 1 have_joined 3 have_landed 5 have_made 9 have_me 2
    have_never 6 have_not -4 have_one 8 have_put 3 have_read 4 have_said 4 have_seen 10 have_signed 4
    have_started -5 have_taken 2 have_thought -6 have_to -4 have_took 9 have_two -8 have_written -6 have_you -2
    having_me 4 having_slept 14 he_'s -1 he_was -5 he_would -3 head_'s 9 head_is 6 heads_up -8 heaps_for 8
    hear_how 5 hear_of 9 hearing_from -4 heart_to -10 hello_. 6 hello_madam 9 hello_mrs 2 hello_to 10 help_. -6
    her_details 11 her_for -5 here_, 5 here_. 1 here_: 9 here_@close 14 here_about 13 here_and 8 here_in 6
    here_is -6 here_it 3 here_on 6 hey_. 7 hi_, -5 hi_mr 5 hi_mrs 9 hi_ms 5 hi_team 13 him_on 1 hire_, 9 hire_. 6
    hiring_. 6 his_number 11 home_. -3 honest_, 10 hope_all 6 hope_it 4 hope_our 3 hope_the 8 hope_this 5
    hope_to -3 hope_we 3 hope_you 2 hope_your 8 hour_, 7 hour_before -4 hour_more 8 hours_to -10 house_, 8
    how_did -7 how_do -7 how_it 3 however_, 4 i_accepted 3 i_apply -12 i_appreciate 4 i_appreciated 7 i_ask 5
    i_beg 7 i_believe 2 i_came -10 i_can -4 i_come 7 i_confirm -8 i_doubt 7 i_enjoyed -5 i_feel 7 i_got 6 i_had -4
    i_heard 4 i_hope 3 i_is -4 i_joined 9 i_know -1 i_left -5 i_like 9 i_look -9 i_may 4 i_move -6 i_need -1
    i_only -8 i_point 11 i_probably 7 i_promise 9 i_pulled 2 i_put 7 i_really 2 i_received 10 i_remain 3
    i_respectfully -7 i_ring -6 i_saw 3 i_shall 2 i_signed 7 i_stand 11 i_stay 8 i_stepped 9 i_still 4 i_thank 5
    i_thanked -11 i_therefore 7 i_think 1 i_thought 8 i_told -6 i_took 6 i_trust 9 i_use -9 i_wish 4 i_withdraw -5
    i_withdrew 3 i_work 10 i_would -1 i_write 5 i_wrote -6 if_a 4 if_i 4 if_it -6 if_that -3 if_the -5 if_there 3
    if_we 8 if_you -1 if_your 5 ill_. -11 in_. 1 in_@number -5 in_@other -8 in_about 6 in_an 5 in_another 9
    in_april 6 in_at 6 in_august 7 in_contact 6 in_february 3 in_for 4 in_its 6 in_june 4 in_leeds -5 in_march 5
    in_may 3 in_my 1 in_on 3 in_pairs -6 in_person 5 in_the -2 in_this 6 in_to 7 in_town -7 in_with 9 in_your 2
    inquiry_is -8 instead_, -5 instead_? 2 interest_. 7 interview_! 8 interview_, 1 interview_. 6 interview_: 5
    interview_? -3 interview_@break -10 interview_@dash -7 interview_@open -6 interview_after 4 interview_and -3
    interview_at 6 interview_but 13 interview_date 6 interview_for 4 interview_invitation 4 interview_invite 10
    interview_is -7 interview_me -3 interview_now 8 interview_of 4 interview_offer 14 interview_on 5
    interview_slot 3 interview_thursday 7 interview_tomorrow 6 interview_was -6 interview_wednesday 9
    interview_with -5 interviewed_on -11 interviewing_. 8 interviewing_for 4 interviews_, 6 interviews_. 4
    interviews_at 5 interviews_for -3 interviews_last 7 into_each 3 into_my 7 into_the -7 into_you 7 invitation_. 7
    invitation_and 5 invitation_to 3 invite_. 10 invite_for 6 invite_me 6 invite_you -6 inviting_me 1
    inviting_us -7 irons_in 6 is_@number 4 is_a 6 is_called -7 is_enough -8 is_far 5 is_full 6 is_looking 10
    is_more 4 is_perfect -7 is_punctual -11 is_there -4 is_well 7 it_'s 4 it_, 3 it_; 9 it_? 5 it_@open -6 it_a 6
    it_again 5 it_any 5 it_back 8 it_be 4 it_for -4 it_from 5 it_has -1 it_i 8 it_is 1 it_looks 6 it_meant 4
    it_on -4 it_over 4 it_so 5 it_some 9 it_the -6 it_until 7 it_up -5 it_was -1 it_would -1 itself_. -7 job_, 2
    job_. 6 job_at 2 job_elsewhere 2 job_in 1 job_now 4 job_that -9 job_this 6 job_title 6 job_with 4
    join_another 7 joined_a 10 joined_another 3 june_, 4 june_at 1 just_been -4 just_come 11 just_got 10
    just_taken 4 keen_on 6 keen_to 6 keener_on -7 keep_in 5 keep_my 10 keep_that 8 keep_to 8 keep_your -10
    keeping_well 10 kind_. -8 kind_invitation 2 kind_note 9 kind_of 4 kind_regards 1 kind_to 4 kind_words 7
    kindly_offered -9 know_about -8 know_by -7 know_that 2 know_what 7 landed_on 9 last_and -6 last_day -6
    last_month 3 last_night 4 last_time 6 last_tuesday 9 last_year 4 late_for -11 late_notice 9 late_word 11
    later_, 5 launch_goes 4 leaning_towards 3 leave_it 3 leave_that 8 leaving_a 2 leaving_you 6 leeds_and -9
    left_a 9 leg_with 11 let_'s 4 let_me 2 let_you 3 letter_about -3 letter_and 8 letter_from -9 letter_inviting 10
    letter_of -4 letting_me -4 library_. 8 library_assistant 7 library_books -9 licence_and -7 like_i 6 like_me 3
    like_to -2 like_us 11 lining_up 6 list_. 1 lol_. -10 longer_a 9 longer_have -8 longer_need -8 look_after 9
    look_at 8 look_forward -5 looking_. 10 looking_and 8 looking_for 2 looking_forward -6 looking_to 7 looks_like 7
    lose_you -9 lot_for 4 lovely_. 6 lovely_to 8 luck_! 2 luck_, 3 luck_filling 6 luck_getting 6 luck_with 3
    ma'am_, 5 ma'am_. 9 madam_, -2 made_my 5 made_up 3 mail_. -5 mail_and 7 make_it 2 making_room 6 man_for 7
    manager_'s 8 manager_interview 7 manager_interviews 9 march_, 5 march_i 3 mate_, 7 mate_. 7 may_and -8 may_i -3
    may_remember 4 may_the 11 may_your 4 me_. 3 me_a 5 me_about 7 me_an 7 me_and 1 me_another -4 me_at 1 me_by 10
    me_for 1 me_forward 9 me_from 1 me_i 7 me_in 5 me_know -4 me_off 6 me_on 2 me_out 6 me_over 4 me_the -4
    me_till 6 me_whether -4 me_yesterday -6 me_you -5 meant_a 4 meant_to 8 meantime_and -8 meet_me 11 meet_the 3
    meeting_on -7 meeting_you -4 message_, 10 message_about 1 message_and 9 message_for 3 message_with 5
    messages_about 12 might_not 5 might_we 9 million_for 6 mind_you 7 minute_? 7 minute_to 7 minutes_early -10
    missed_you 7 mock_interview -9 moment_. 9 monday_, 5 monday_@number 5 monday_and 5 monday_at -5 monday_week 9
    money_, 1 month_, 8 months_and -7 more_. 3 more_for 5 more_people -10 morning_? 6 morning_in 9 morning_mr 11
    most_grateful 9 most_of -9 move_, 7 move_your -3 moved_from -6 moved_my 9 moved_to -2 mr_. 3 mrs_. 4 ms_. 4
    ms_ward 15 msc_in -7 msg_about 10 much_. 10 much_for 3 much_success 5 much_to 11 must_be 9 must_cancel 10
    must_decline -8 must_therefore 10 must_withdraw -3 my_answer 9 my_apologies 8 my_application 2
    my_appointment -10 my_best 6 my_candidacy 1 my_candidature 8 my_career 10 my_colleague -9 my_current 7
    my_employer -9 my_end 8 my_evenings 9 my_file 8 my_first 2 my_form 9 my_former 10 my_friend 4 my_hand 8
    my_hat 7 my_head 9 my_heart 8 my_interview 2 my_knees -9 my_knives -10 my_last -5 my_level 8 my_little 7
    my_mail -8 my_membership -6 my_mum 9 my_name 4 my_network 6 my_new -7 my_note 7 my_notice -11 my_old 5 my_own 3
    my_papers 9 my_place -3 my_present 8 my_profile 6 my_questions 4 my_resignation -8 my_side 10 my_successor -7
    my_thanks 9 my_time 6 my_turn 10 my_voice -9 my_whole 8 my_withdrawal 14 my_word 4 myself_. 7 myself_forward 9
    myself_to 8 name_in 9 name_off -1 need_. 6 need_to -1 new_branch 9 new_colleague 11 new_job -11 new_one -4
    new_term 7 news_, -4 next_time 5 next_week -3 nice_of 10 nice_to 7 nights_with 9 nine_. 6 no_bus 11 no_good 11
    no_hard -5 no_more 3 no_problem -8 no_use 7 not_! -6 not_, -6 not_. -6 not_? -10 not_a 6 not_able 7
    not_about 11 not_bother 2 not_change 8 not_come -4 not_continue 4 not_do -2 not_get 5 not_go 3 not_going 5
    not_hear 10 not_heard -12 not_know 3 not_leave 3 not_make -2 not_manage 7 not_need -8 not_reach 8 not_say 5
    not_see 5 not_start 10 not_think 3 not_to -6 not_turn -6 not_use -7 not_wait 8 not_want -4 not_withdrawing -7
    note_, 7 note_. 3 note_about 10 note_below 8 note_that 8 note_to -6 notes_? -6 notes_on 5 nothing_at -6
    nothing_but 7 notice_. -7 notice_and 4 notice_of -7 now_, 3 now_? -5 now_and 2 now_on 7 now_so 7 now_then 9
    number_: 5 number_? 8 obliged_to 6 occasion_. -5 october_, 9 of_@number -4 of_an 5 of_another 12 of_any 8
    of_birth -8 of_course -5 of_employment -9 of_luck 2 of_monday 7 of_next 7 of_other 8 of_success 8 of_that 5
    of_this 5 of_what 4 of_you 4 of_your 3 off_and 9 off_my 6 off_sick -8 off_to 11 off_your -4 offer_, -6
    offer_from -5 offer_of 3 offered_an -9 offered_the -10 offering_me -3 office_, -5 office_. 5 office_and 9
    officer_, -6 officer_interview 5 ok_so -9 okay_, 6 on_. 4 on_@number -1 on_@open 7 on_a 4 on_at 3
    on_elsewhere 3 on_file -8 on_her 4 on_here 10 on_his 6 on_it -3 on_linkedin 6 on_monday -3 on_our -4
    on_saturday -6 on_something 7 on_sunday 4 on_that 2 on_the -1 on_thursday -1 on_to -4 on_top 4 on_tuesday -1
    on_wednesday 1 on_with 8 on_your 2 once_, -9 once_i 7 once_more 7 one_'s 9 one_. 4 one_at 5 one_day 11 one_i 2
    one_other 12 one_out 7 only_. -7 only_i 6 open_. 8 open_evening 8 opening_! 9 opportunity_, 4 opportunity_. 9
    opportunity_and 8 or_@number 9 or_any 7 or_is -10 or_madam -5 or_monday 8 or_move -8 or_no 7 or_on 12 or_the 3
    or_thursday 4 or_tomorrow 12 or_tuesday 6 or_wednesday 8 other_at 6 other_candidates 10 other_company 7
    other_day 8 other_firm 7 other_interviews -9 other_work 9 our_application -5 our_appointment -9 our_interview 2
    our_panel -4 our_paths 4 out_. 2 out_and 5 out_in 5 out_of 1 outfit_, 6 outfit_. 11 over_, 12 over_. 7
    over_at -6 over_in 5 over_there 8 page_@number -11 panel_'s 7 panel_. 6 panel_? 10 panel_for -4 paper_on 5
    parent_teacher -11 part_in 5 part_time 9 pass_. -5 pass_on -5 passed_my 7 paths_cross 3 pencilled_in -7
    people_. 3 people_at 8 person_. 3 phone_, 4 phone_? -9 phone_call 7 picking_up 5 place_at -2 place_for -4
    place_in 7 place_nearer -9 place_that 11 please_? -3 please_close 8 please_confirm -8 please_cross 10
    please_find -8 please_forgive 7 please_give -5 please_remove 6 please_ring -9 please_take -3 please_withdraw 7
    pleased_to 2 plot_@number -11 pm_. -7 pm_? 4 po_, 11 po_for 2 point_. 8 position_. 2 position_@close 4
    position_@other 6 position_and -2 position_at 5 position_of -2 position_on 8 position_this 8 possible_? 6
    post_, 2 post_. 4 post_and 2 post_elsewhere 3 post_in 3 post_this 13 post_with 10 practice_and 8
    press_office -7 probably_will 7 problem_at -8 process_, 3 process_. 5 profile_, 9 profile_. 5 project_. -5
    pull_me 9 pull_my 6 pull_out -3 pulling_my 8 pulling_out 3 put_an 7 put_the -5 putting_me 9 putting_my 6
    questions_. -5 quick_and 4 r_. 5 ran_the 5 rang_me 4 rang_the -5 rang_them -7 rather_keep 6 rather_not -5
    re_the 8 reaches_you 7 read_it 3 read_my 4 reading_my 5 reading_room 2 really_appreciate 3 really_want 5
    receive_your 6 record_the -9 recruiters_, 6 recruitment_. 7 recruitment_team 9 references_. -7
    references_you -10 regarding_the 9 regards_, 1 remember_me 6 remember_that 5 remove_me 3 remove_my 10 reply_. 4
    reply_and 7 resign_from 11 respect_, 8 respectfully_, 3 rest_. 6 rest_of 6 review_. -7 right_, 8 right_person 4
    ring_me -7 ringing_. 6 ringing_me 6 ringing_to 4 role_, 1 role_. 3 role_and 3 role_at 6 room_. 2 room_for 7
    rooting_for 10 round_. 6 round_my 7 run_into 7 running_. 4 running_for 3 sadly_i -10 said_i -3 said_yes 3
    salon_. 5 same_, 5 same_hour 7 same_morning 12 same_time -9 saturday_, -4 saturday_. -2 saturday_job 10
    saturday_morning 8 saw_your 12 say_? -9 say_hello 9 say_i -4 say_thanks -8 say_that -4 say_the 10 say_to -9
    saying_i 8 saying_no 3 says_@quote -9 says_he -9 says_i 3 says_thank -10 scheduling_me 9 school_. -5
    school_kitchen 9 scratch_me 10 search_! 9 search_, 7 search_. 4 search_committee 13 search_goes 4 season_. -3
    seat_. 7 second_interview -6 second_round -5 second_time 4 secretary_, -8 see_how 11 see_it 3 see_me 9
    see_what 9 see_you -5 see_your 8 seeing_me 6 seems_to 6 selection_. 9 send_a -4 send_an 9 sending_it 3
    sent_the 7 sent_this 5 september_. 4 september_i 6 service_and 7 set_up 6 setting_it 8 setting_up 6
    settled_in 6 seven_. -8 shall_be -2 shall_not 3 shared_folder -7 she_had -8 she_has -4 she_is 6 she_said -5
    she_was -5 she_will -9 shift_the 11 shift_workers -9 shirt_. -8 shop_'s 10 shop_, 4 shortlisting_me 3
    should_a 6 should_be 6 should_i -13 shout_once 8 shout_when 10 side_, 4 signed_for -6 signed_on 6 signed_with 2
    since_i 4 since_then 5 sincerely_, 2 sir_@slash 4 sir_or -5 sit_in -7 sit_this 10 sit_with 10 site_. -6
    sleep_on 8 slept_on -8 slot_. 5 slot_is -8 slot_on 8 smooth_search 6 so_, 6 so_can 6 so_could 7 so_count 5
    so_decent 6 so_fast 3 so_gracious 6 so_here 3 so_late 7 so_let 7 so_much 2 so_please 3 so_pls 11 so_quick 7
    so_quickly 6 so_sorry -6 so_the 5 so_understanding 9 so_we -5 so_you 8 some_days 9 some_other 11 some_time 10
    somebody_. 7 somebody_lovely 10 somebody_soon 3 somebody_who -6 someone_else -3 someone_good 6 someone_with 2
    someone_x 11 something_came 5 something_else 6 something_in 7 something_on 7 somewhere_else 4 soon_. 6
    sorry_about 12 sorry_and 12 sorting_the 6 speak_with 7 spoke_in 13 spot_. 7 spring_, 8 spring_. 6 stands_: 6
    start_. 7 start_on -5 started_at 7 started_with 7 station_, 10 stay_blessed 10 stay_connected 5 stay_in -1
    staying_where 7 step_out 3 stepping_out 7 still_, 7 still_a 5 still_come 5 still_no 9 still_really 8
    still_with -10 stop_here 12 success_with 4 suit_the 9 sunday_. -8 supervisor_interview 6 supervisor_job 10
    ta_for 6 take_a -6 take_it -3 take_up 8 taken_another 3 taken_it 6 taken_me 5 taken_the 4 taking_another 7
    taking_my 9 talk_. 8 talked_it -8 team_, -3 team_. 5 team_a 9 team_and 6 tech_interview 8
    telephone_interview -10 tell_him -4 tell_me -8 tell_the -6 tell_them -4 tell_you 4 telling_me -7 ten_minutes -4
    ten_o'clock 10 tenant_. -9 term_. 9 than_before -11 than_i -1 than_the 2 than_yours 6 thank_her -6 thank_u 13
    thank_you 2 thankful_for 2 thanks_! -7 thanks_, -6 thanks_again 2 thanks_for 2 thanks_so 4 that_, 7 that_. 4
    that_a 6 that_day 7 that_i 3 that_interview 6 that_morning 4 that_no -11 that_same 12 that_there -11 that_to 5
    that_very 8 that_way 5 that_we -4 that_would 8 that_you 4 that_your 5 the_@number 2 the_@open 5 the_@other 6
    the_afternoon 4 the_air 6 the_analyst 5 the_application 2 the_appointment 2 the_archivist 3 the_autumn 6
    the_back -5 the_bank -4 the_bar 6 the_beautiful -8 the_blue -8 the_bother 4 the_brand 8 the_bridge -5
    the_build 8 the_bus -2 the_candidate -4 the_candidates -7 the_cashier 9 the_chair -3 the_chance 4
    the_christmas -8 the_city -5 the_cleaning 5 the_client -7 the_coming 8 the_committee 8 the_contract -2
    the_court 5 the_customer -3 the_demo -7 the_directions 12 the_driver 9 the_dust 8 the_end -4 the_exhibition 6
    the_face 9 the_faculty 7 the_family 9 the_ferry 2 the_first 1 the_folder -10 the_free 6 the_front 5
    the_grant 10 the_grants 6 the_harvest 9 the_hassle 7 the_hire 6 the_hour -4 the_inquiry -8 the_institute 9
    the_interview 6 the_interviews 2 the_invitation 3 the_joiner 4 the_kind 6 the_lab 1 the_lads 8 the_lifeguard 8
    the_manager -7 the_market 11 the_maths 9 the_meeting -7 the_message 3 the_middle 6 the_moment 2 the_morning 4
    the_most 2 the_msc -7 the_name -4 the_new 3 the_next 2 the_note -6 the_notes -10 the_notice -9 the_nursery 4
    the_offer -6 the_one -3 the_onsite 7 the_opportunity 7 the_other -5 the_paper 4 the_paralegal 5 the_parish 10
    the_parking 6 the_partners 6 the_person 4 the_pharmacy 7 the_port -5 the_portal -5 the_position -5 the_post -3
    the_postdoc 7 the_practice 4 the_procedure 10 the_process 3 the_questions -7 the_reading 3 the_recruitment 6
    the_reference -10 the_report -7 the_residents 8 the_rest 3 the_right 2 the_road 6 the_role -3 the_running 4
    the_salon 8 the_same -1 the_saturday 8 the_search 4 the_seat 4 the_second -4 the_selection 7 the_service 8
    the_shared -8 the_shipyard -10 the_shop 5 the_shout 9 the_sleep -9 the_spot 5 the_staff 13 the_studio 6
    the_talk 7 the_theatre 5 the_three -6 the_time 2 the_timing -5 the_trade 4 the_trainee 3 the_trouble 2
    the_two -5 the_unit 10 the_very 6 the_viewing -7 the_wedding -9 the_week -4 the_weekend 7 the_xxx 8 the_year 5
    theirs_is 7 them_my 8 then_, 3 then_. 4 there_, 5 there_. 3 there_anything -10 there_are 2 there_at -12
    there_for 8 there_is 3 there_was -1 therefore_withdraw 5 therefore_withdrawing 8 these_days 5 they_asked -7
    they_have 2 they_pay 5 they_said -6 they_want -5 they_wanted -7 they_will -6 they_would -6 thing_. 3
    things_are 11 things_on 7 think_, -10 think_. 9 think_about 5 think_i 3 thinking_about -10 this_, 7 this_. 3
    this_afternoon 5 this_by 7 this_coming 10 this_day 11 this_evening 6 this_is 5 this_message 7 this_month -5
    this_morning -5 this_number 9 this_occasion -6 this_on 6 this_one 2 this_point 7 this_summer 6 this_to 1
    this_week 1 this_year -4 though_, 9 thought_i -6 thought_of 7 thought_we -8 three_candidates -5 three_months 12
    through_the -1 thurs_. -6 thursday_'s -5 thursday_, -7 thursday_@number 8 thursday_at -3 thursday_the 12
    thursday_week 5 time_, 1 time_. -3 time_after 4 time_at 10 time_before 9 time_for 7 time_i 3 title_@close 2
    to_@number -7 to_accept -7 to_an -3 to_another 9 to_ask 3 to_be -1 to_become -8 to_call 4 to_continue 9
    to_decline -8 to_do 3 to_explain 7 to_find 8 to_get 8 to_hearing -9 to_interview 3 to_keep 2 to_learn 6
    to_lose -6 to_manage 9 to_me 4 to_meet -2 to_move -5 to_my 4 to_myself 3 to_new 9 to_pass -9 to_proceed 7
    to_pull -5 to_put 2 to_read 1 to_receive 6 to_remain 9 to_report 7 to_reschedule -7 to_ring 5 to_run 6
    to_say -5 to_see 6 to_shift 10 to_sleep 7 to_some 8 to_stay 1 to_stop -5 to_take -4 to_tell -6 to_that 8
    to_the -1 to_think -2 to_this 9 to_tuesday 7 to_turn -5 to_two -5 to_use 9 to_wednesday -5 to_what 9 to_you 1
    today_, -3 today_for 3 told_me 2 told_my 10 told_the -8 tomorrow_. -4 tomorrow_morning 5 too_, 9 too_. 3
    too_much 6 took_a 1 took_another 7 took_it 8 took_my 5 took_the 6 top_of 4 touch_! 8 touch_here 6
    touching_base 6 town_, 9 treat_to 8 trial_shift 6 tried_your 8 trouble_, 9 trouble_. 6 tues_@number -7
    tuesday_'s 10 tuesday_, -5 tuesday_: -5 tuesday_@number 8 tuesday_after 8 turned_down -7 turning_it 8
    turns_out 5 turns_up 7 tutor_, -10 twice_already 8 two_evenings -9 two_interviews -7 two_lines -8 two_minds 6
    two_small -8 two_weeks -4 u_for 10 u_tell -9 unanswered_. 8 understanding_, 9 unit_@number -9 university_and -9
    until_@number -8 up_an 8 up_and 5 up_another 5 up_at -2 up_by 11 up_on 7 up_that 9 up_the 2 up_your 9 us_. -5
    us_again -6 us_for -4 us_not -10 us_on -5 use_a -7 vacancy_, 11 vacancy_. 9 vacancy_at 8 van_'s 11 van_. -7
    very_best 6 very_kind 7 very_much 1 very_pleased 6 visa_interview -5 wait_. -8 wait_to 8 waiting_for 5
    want_is 15 want_it 6 want_to -2 wanted_to 3 wants_me 5 wants_to -5 ward_, 10 was_. 10 was_a -5 was_an 5
    was_delighted 5 was_good 5 was_meant 8 was_never 5 was_not -7 was_offered 5 was_pleased 11 was_really 1
    was_the 1 was_touched 8 was_very 5 way_, 7 way_home -6 we_bump 7 we_can -7 we_could 9 we_find 11 we_hang 9
    we_have -11 we_make 11 we_move 5 we_need -4 we_please 7 we_thank -10 we_will -4 we_wish -5 we_would -5
    wednesday_, -8 wednesday_? -12 wednesday_@number 7 wednesday_and 5 wednesday_at -5 wednesday_evening -9
    wednesday_the 7 week_'s 6 week_, 3 week_after -7 week_at 8 week_i 6 weekend_! 9 weekend_and 4 weeks_. -6
    weeks_to 12 well_, 2 well_. 2 well_for 11 well_so 6 well_with 2 went_to 4 were_all -4 were_kind 8 what_a 1
    what_did -8 what_i 4 what_the 3 when_i 3 when_you 4 whenever_i 8 whenever_you -9 where_i 3 where_the 3
    which_is 5 who_could -3 who_dropped 9 who_loves 8 who_withdrew 7 whole_day 10 will_answer -8 will_ask 8
    will_be -4 will_bring -7 will_confirm 7 will_do -6 will_drop 4 will_email 9 will_find -6 will_follow 5
    will_give 10 will_gladly -4 will_have -4 will_keep -5 will_meet 7 will_put 6 will_return 5 will_sit 6
    will_you 10 winter_. 5 wish_the 2 wish_to 4 wish_you 2 wishes_, -4 wishes_for 8 wishes_with 4 wishing_the 10
    wishing_you 3 with_. 6 with_all 1 with_another 4 with_finding 7 with_friendly 8 with_it 3 with_me 4 with_mr -9
    with_mrs -6 with_my 4 with_no 8 with_regards 6 with_somebody 8 with_such 5 with_us -8 with_you 3 with_your -4
    with_yours 8 withdraw_. 2 withdraw_and 10 withdraw_from 2 withdraw_me 8 withdraw_our -8 withdraw_the -8
    withdrawal_from 7 withdrawing_. 5 withdrawing_as 8 withdrawing_my 2 withdrawn_. 4 without_any 8 word_, 4
    word_to 4 words_about 5 work_. 3 work_and -4 work_at 6 work_elsewhere 5 work_in 7 work_is 9 working_day -6
    works_out 5 would_ask 2 would_come 8 would_friday 10 would_have -3 would_like -3 would_not -1 would_put 8
    would_rather -3 would_say 5 would_suit 6 would_the 10 write_again 8 write_to -2 writing_. 3 writing_back 2
    writing_this 9 wrote_to -5 ya_. 6 year_, 3 year_and 4 year_end 9 year_of 11 years_i -9 yes_, -2 yes_or 8
    yes_to 2 yesterday_. -6 you_! 3 you_. -1 you_? 1 you_a 5 you_after 9 you_again 3 you_an 9 you_and 3
    you_answered 9 you_asked -2 you_asking 8 you_be 5 you_before 6 you_both 7 you_do -3 you_ever 6 you_find 1
    you_folks 9 you_for 1 you_gave -5 you_get 6 you_good 6 you_here 8 you_his 6 you_in 2 you_invited 8 you_last 8
    you_let 5 you_like 5 you_much 5 you_need -4 you_off -10 you_offered 6 you_once 9 you_one -6 you_people 7
    you_po 5 you_put -13 you_said -2 you_sent -2 you_should 7 you_soon -8 you_success 3 you_tell -3 you_then -5
    you_thinking 8 you_to 2 you_too 8 you_took 3 you_understand 7 you_up 7 you_very 3 you_wanted 4 you_went 6
    you_were 3 your_ad 9 your_application -5 your_assistance -8 your_client 4 your_colleague 4 your_company 10
    your_day 7 your_desk 10 your_details -8 your_documents -9 your_email 5 your_end 8 your_help -5
    your_interview -2 your_interviews 7 your_invitation 6 your_kind 4 your_kindness 3 your_last 8 your_man 10
    your_mind -8 your_morning 9 your_office 6 your_phone 11 your_predecessor 10 your_process 3 your_profile -10
    your_reply 9 your_second 12 your_study -6 your_team 4 your_thesis -8 your_way 11 your_whole 7 yours_, -6
    yours_. 1 yours_sincerely 2 yours_yes 9`,
  meanings: `
    accepted 2 advising -4 afield -8 amount 1 appliesNow -5 arrived 4 asEmployer -8 aside 9 asksAgain 2 badWord -1
    bareClause 5 bidding 4 callMade 1 calling 1 cancel -5 candidacy 3 comeBack 1 coming -2 connecting 8 contactMe 3
    datedBack 6 doubt 8 elsewise 1 employs 4 expected 4 farOff -5 flaw 7 forTime 4 freesHour 4 goingOn -1 goodbye 3
    goodwill 3 harsh 13 harshTo 8 hedge 2 hourLost 2 hush 10 incredulous 7 informs 1 interview 2 interviewed -10
    introduction 4 keepOpen -3 leaning 2 letGo 1 linkedinByName 5 moveContext -1 moveWeak 2 news 4 noGoodwill -7
    noThanks 2 notApology -4 notFlaw -1 notOffer -1 notPay 3 ofAnother -3 ofEmployer -4 ofInterview 4 ofOffer -2
    offerDeadline 7 offerSoon -4 onLinkedin 1 openAct -3 openWere 5 otherFirm 2 otherInterest 3 otherThing -9
    otherTime -1 otherTold 2 pastWithdrawal -2 patience -5 pay 5 payHint 1 perTime 2 permission 1 ponder 2
    pressed 3 rank 1 rankBeside 7 reason 7 referring 7 refusal -1 rejoining -4 remove 4 reply 9 reschedule 1
    resend 6 resigning -1 scorn 7 setBeside 3 shaky 10 slightMove 8 slightPay 3 slightTerms 2 soon 3 sorry -1
    sorryFor -4 stall 4 stillOpen 7 suited -1 takesJob -1 termsHint -3 texted 8 texting 3 thanks 2 time -4 timing 2
    toldOf -5 topic 1 tradeOf 1 undecided 2 unwanted 2 voicemail 3 welcomed 2 wentQuiet 9 whyCounted 11
    whyPastime 5 whyStudy 4 whyWork 2 willing 1 withdraw -1 worth -3`,
  traits: {
    'against 1': -7,
    'against 2': -6,
    'against 3': -7,
    'against 4': -6,
    'against 5': -6,
    'against 6': -6,
    'against 7': -8,
    'against 8': -6,
    'clear 1': -1,
    'clear 2': 3,
    greeting: 2,
    headers: -7,
    'known 1': -16,
    'known 2': -13,
    'known 3': -10,
    'known 8': 1,
    'known 9': -1,
    'length 2': -7,
    'length 3': 4,
    'length 5': -2,
    'length 7': -1,
    'mine 0': -10,
    'mine 1': -3,
    'mine 2': 2,
    'mine 4': -7,
    'obstacle it accepts the interview': -2,
    'obstacle it answers an offer, not an interview': -12,
    'obstacle it doesn’t read like a message': -23,
    'obstacle it isn’t about a job interview': -7,
    'obstacle it isn’t about an interview of yours': -14,
    'obstacle it leaves a job': -5,
    'obstacle it only tells of an interview': -5,
    'obstacle it’s about someone else’s interview': -6,
    'obstacle none': 11,
    'obstacle nothing in it turns an interview down': -14,
    'obstacle the employer writes it': -4,
    'others 0': -1,
    'others 1': -2,
    'others 2': -7,
    'others 3': -8,
    'ours 0': -1,
    'ours 2': -11,
    'ours 3': -8,
    'own 1': 2,
    'own 2': 3,
    'own 3': 3,
    'own 4': 2,
    'own 5': 2,
    'own 6': 2,
    'own 7': 3,
    'own 8': 3,
    'scenario cancellation': 1,
    'scenario connect': 10,
    'scenario decline': -4,
    'scenario follow-up': -2,
    'scenario reply': 3,
    'scenario reschedule': 5,
    'scenario resend': 7,
    signOff: 2,
    signature: -1,
    'unclear 1': 4,
    'unclear 2': 7,
    'yours 0': -3,
    'yours 2': -3,
    'yours 3': -3,
  },
};
