/* Written by `npm run learn`: what each clue weighs in telling drafts from other documents. */
import type { Weights } from './clues';

export const weights: Weights = {
  bias: -11,
  words: `
    's -1 above -4 accept -11 accepting -9 accordingly 9 accounts 6 across 2 actually 3 ad 8 administrator 12
    advert 6 afraid -6 after -2 afternoon 7 afterwards -5 age 5 ago -3 aid -5 airport 10 all -1 alright 5 also 4
    alto -9 altogether 6 always 6 among 6 analyst 5 and -1 anna -10 another 1 answering 6 anybody 2 anymore 8
    anything -5 anyway -3 apologize 8 applicant 3 applications -5 applied -3 apply -8 applying -6 appreciate 4
    appreciated 8 apprentice 3 archive -6 archivist 3 are -4 arrange 7 arranging 9 arrives 6 as -3 ask -2 asked -4
    assistance -11 associate 5 association -6 ate -4 attached -5 attending 2 audit 8 aunt -7 autumn 5 available 4
    away -5 b -4 baby -4 bank -3 bar 7 barista 5 base 9 be -2 bear 7 because -1 before -2 beg 7 began -7 begin -4
    benefits 6 berth 6 beside 5 better -1 bike -5 bit 3 bless 3 blessed 9 blessing 3 blood 5 blue -7 bonus 4
    booked -3 bookkeeper 5 both 2 bother 6 bounced 6 bowed 8 bowing 5 boxes 10 boy 4 branch 4 bridge -5 briefing 10
    bring -6 brings 9 broken -3 bump 7 bunch 8 bus 3 buses 6 busy 4 but -5 by -2 bye 3 c -11 cafe 6 called -3
    calling 7 came 2 can -4 cancel -2 cancelled -7 cancelling 6 candidate -5 card -4 career 6 careful 2 carer 5
    carers 4 carrying 6 casting -13 cell 5 centre 1 chance 4 changelog -4 charity 1 chasing 5 chat -5 check -6
    cheering 6 cheers 3 chef 9 children 2 chose -7 cleaning 7 clerk -3 client -1 clinic 7 close 1 closed -3
    closely 13 closing 3 coach -7 collect 8 collection 8 college 4 come -1 comes 3 comment -8 commission 7
    committed 9 committee -4 common -9 companies -10 company 3 concern 2 confirm -4 connect 4 connected 7
    consideration 1 continued 8 continuing 4 contract -3 contracts 9 conversation 4 cook 5 copy -4 corner 5
    corridor 7 council -3 cousin -7 credit 7 crew 3 cropped 9 cross 4 crowd 7 crown -9 cvs -8 dad -5 dank -11
    dare -5 daughter -5 day 1 days -2 de -6 dead 12 dean 3 dear -2 dearest -10 decent 2 decide -8 decided -1
    decline -8 declined -8 declines -12 department 6 deposit -5 depot -7 der -3 described 7 deserve 7 design 3
    designer 6 desk 1 details 10 development 8 did -2 die -13 different 5 difficult 7 directions 8 dispatcher 7
    do -2 doctor 7 doctoral 5 dog -2 doing 2 done -1 door 6 doubt 9 down -2 dr -3 draw 6 drop 3 dropped 6
    dropping 4 due 4 dust 9 each 6 early -4 ears 8 el -6 electrician 8 elsewhere 3 email 5 emails 10 employment 7
    end 3 engineer 5 enjoy 6 enjoyed -3 entrance -12 equity 7 et -10 even -4 evening -1 ever 5 every 1 exam 7
    exit -4 expect -6 experience -2 explain 6 extended 12 extra 2 faculty 7 fall 1 farm 5 favour 4 feb -5
    february -4 feedback -5 feels -9 felt -3 festival 9 few 6 fill 2 filling 4 final -4 fine -5 finished 5 fit 5
    fitter 4 fixed 3 fixing 10 flat 6 flattering 7 fleet 5 flexibility 11 flour -12 folder -7 folks 10 follow 9
    following 5 food -7 for 1 forgive 5 former 11 forms 7 forty -2 found 2 four -4 fourth 2 friends -10 from -2
    fun -6 furniture 9 game 9 gate -5 gave -3 get 5 getting 4 gig 8 girls 6 give -5 giving 1 glad 3 gladly 4
    glass -7 go -3 goes 4 good 4 goodbye 2 got 3 grace 8 gracias -7 grade 5 grateful 3 greetings 11 groomer 8
    group 2 grown 3 guy 5 had -3 hand 5 hands 5 happen 4 happy 1 harbour 6 hard -6 harvest 9 hat 5 have -1 having 2
    he -5 head -5 heads -7 heaps 2 hearing -7 heart 4 hello 2 help -7 here 6 hey 1 hi 3 higher 6 him -3 hire 5
    hiring -2 hit 7 hiya 3 hold -3 holding -7 holler 8 home -4 hope 3 hospice -7 hour 3 house 6 how 2 however 4
    hr -6 huge -8 human -11 hung -7 hunt 5 i -2 id -10 idea 4 inbox 9 inmail 6 institute 6 instructor 6
    insurance -9 intake 9 interest 4 interested -4 internship 11 interview 3 interviewed -4 interviewing 2
    interviews -3 invitation 3 invite 2 invited -6 inviting 1 invoice -8 iron -7 irons 7 is -1 it 1 its 8 itself 7
    job 2 joined 6 joy 7 junior 3 keen 6 keener -8 keep -3 keeping 6 keys -8 kids -4 kind 2 kindly 4 kit -6
    knives -7 know -3 la -7 lab 4 lads 7 landed 11 lane -7 late -4 later 5 laughed -7 laughing 9 law 2 lead 4
    leader -9 leaning 4 leave -4 left -2 lent 11 letter -3 letting -4 librarian 4 library -3 licence -5 like -2
    likely 7 lines -7 lining 6 linkedin 8 little 6 lodge 8 look -1 looked 2 looking -1 looks 3 losing -8 lost -7
    lot 4 lots 6 luck 2 lunch -4 ma'am 8 made -3 mail -1 mails -5 making 8 man -1 manage 6 map 5 market 2 match 9
    mate 6 maternity 11 may 1 maybe 1 means 8 meeting -6 meetup 8 membership -10 mental 7 message 2 messaging 6
    met -9 mick 4 middle 6 might 2 mill -5 minds 2 minute 10 minutes -11 mit -6 mock -7 moment 3 monday -1 money -2
    more 1 morning 1 mother 3 move -2 moving 3 mr 2 ms 2 msc -10 msg 8 much 2 mum -5 museum -2 must -2 myself 5 n 5
    name -1 near 2 nearer -7 need -4 neighbour -6 neighbours -12 network 5 new -1 nicer 12 no -2 nobody -4 noon 6
    not -2 notes -7 nothing -4 now 2 nudge 8 number 2 nursery 6 obliged 5 october 4 odds 6 of -1 off -3 offer -4
    offering -3 often 5 ok -1 omg -7 on -1 once 5 onsite 9 open 2 opened 6 opening 6 openings 7 opens 1 operation 8
    operator 6 opportunity 8 or 1 order -6 organisation 7 organisers -11 other 2 otherwise -9 out 1 outfit 9
    outside -4 over 2 own 2 owner -7 packed 8 packing 8 pair 5 pairs -8 panel -2 paper 4 papers 2 paralegal 7
    parent -9 pass -3 paste 8 paths 4 pay -3 payroll -4 pension 4 permit 9 picking 5 picture 6 pile 9 place -1
    planned -6 planner 7 planning -7 plans 4 please -4 pleased 7 pleasure -2 plus 9 po 10 polite -5 pool 6
    position -1 possible 3 postdoc 7 pour -8 pre -11 prep -8 prepare -7 press -6 pretty 10 probation 6 problem -6
    process 1 producer 10 profile 4 programme -4 proper 8 properly 2 proud 7 published 5 pull -6 pulling 3 push 7
    putting 4 question -3 questions -6 quick 1 quid 6 quite 1 r 2 race -5 rain -4 ran 5 range 1 rate 7 re 4 reach 9
    reaches 7 really 3 reason -3 rebuilt -8 received 3 records 10 recruiter -6 recruiting 5 ref 5 reference -6
    references -6 refund -7 regarding 8 regards 1 regional 5 regret -7 rejected -9 remain 4 reminder -6 remove 8
    reply -3 report 3 reschedule -8 rescheduled -8 researcher 6 residents 6 resignation -6 resources -9 respect 6
    rest 2 restaurant 6 return -6 revert 9 review -9 right 1 ring -5 ringing 2 rn 6 roofing 8 round -1 row -6 run 2
    runs 3 sadly -9 safe 7 said -2 salon 9 same -2 sat 8 say -4 says -6 scheduled 5 scheduling 8 school 5
    screening 9 search 4 season 3 seat 3 second -2 section -5 seeing 4 seen 3 send -1 sending 2 sent -4
    sentences -7 set 6 setting 9 settled 7 shall 2 share 4 she -4 sheet -6 shipping 7 shop 5 short -3 shortlisted 7
    show -4 showing -6 shown 9 side 5 sign -4 signed 3 silence 6 silent 10 simply 3 sincerely 2 sir -4 sister -2
    sit 4 sixth -8 skies 12 slept -9 slice -9 slot 3 slots 4 small -4 socks -8 some 7 someone -1 something 3
    sometime 7 soon 3 sooner -5 sorry -3 sorted 9 sorting 9 sound 3 sounded -9 soz 7 speak -3 spent -2 spot 4
    spring -2 stable 8 stack 9 stage 3 stairs -6 stand -4 stands 7 start -2 started -4 startup 7 station 4
    status -5 stays 3 step -5 stepped 7 stoked 7 stone 4 stop -5 stopped -4 store -4 stores -8 stroke 4 success 2
    successor -6 such 2 suggest -5 suit 3 suited 9 sunday -4 super 5 supplier -5 sweet -3 swing 8 symposium -8
    systems 4 take -4 taken 2 takes -7 talk -3 talked -5 talking -5 tax 10 tbh 11 teaching -4 team 1 teams 9 tech 6
    technician 2 telephone 5 tell -3 telling -6 tenancy 7 term 4 tester 7 text -2 texting 5 than 2 thank 2
    thanked -4 thankful 1 that 2 the -1 theatre 5 their 2 theirs 5 them -4 there 3 things 2 think 2 third -5 tho 6
    those -3 though -2 thought -2 thoughtful 10 thousand 7 three -2 throughout 10 thurs 3 thursday -4 thx 8
    tickets -4 time 1 timetable 4 tipped 7 title 4 to -1 told -5 tomorrow -5 tonight -3 took 4 touch 3 touched 6
    touching 5 tour 3 towards 7 trade 4 trained 5 trainee 3 trainer 6 training 2 tram -7 transfer 7 travel -4
    treat 4 treating 7 truck 3 trust 3 try -3 tue -3 turn -4 turned -5 turns 8 twice -1 two -1 ty 10 ucas -11
    unanswered 9 understanding 4 unfortunately -4 unit 3 until -7 up 2 update -8 us -7 use -5 vacancy 4 very 2
    vessel 8 vets -7 viewing -10 village 6 volunteer -5 volunteering -9 voucher -7 wait 1 walks 9 want -3 wanting 4
    wants -4 ward -3 warehouse 2 was -2 way 4 ways 6 we -2 weather 5 wedding 7 week -2 weekend -3 welcome -3
    welcoming 6 welder 10 well 3 what 2 whatever 5 when -3 where -1 whether -7 which -2 who -3 whole 2 why -7
    will -2 window -8 wing 4 winter 3 wish 2 wished -8 wishing 8 with 1 withdraw -2 withdrawal 3 withdrawing 1
    withdrawn -2 wording -14 work -1 workers -10 would -4 wrote -6 xxx 6 y'all 7 ye 6 yesterday -4 yours -1`,
  pairs: `
    !_@close -4 !_hope 8 !_i -5 !_thank 2 's_about 4 's_another 4 's_any -2 's_been 5 's_gone 8 's_got -10
    's_interview 1 's_it -9 's_job 7 's_kind 3 's_looking 4 's_mum -8 's_not -5 's_position 7 's_school 6 's_slot 9
    's_still 4 's_the -3 ,_@address 4 ,_@break 2 ,_@number -10 ,_@quote -9 ,_a -3 ,_about 3 ,_and 2 ,_anna -13
    ,_any 7 ,_appreciate 9 ,_because 2 ,_blessing 8 ,_dear 3 ,_dr -4 ,_even 5 ,_first -9 ,_for 3 ,_from 4 ,_got 5
    ,_he -3 ,_honestly 6 ,_i -2 ,_if 4 ,_interview -5 ,_it 6 ,_just -5 ,_mr -5 ,_mrs -5 ,_no -9 ,_not -6 ,_of -9
    ,_once 2 ,_only 5 ,_or 3 ,_our -4 ,_pat -8 ,_please 2 ,_plus 7 ,_really 4 ,_should 6 ,_so 3 ,_still 4 ,_ta 9
    ,_tell -3 ,_texting 8 ,_thank 4 ,_thanked -9 ,_then -5 ,_there 5 ,_they 4 ,_thx 6 ,_took 8 ,_up -9 ,_we -3
    ,_where 3 ,_which -1 ,_wish -11 ,_yours 6 ._@break 1 ._@dash -8 ._@number -5 ._@open -8 ._@quote -8 ._@slash -8
    ._after -3 ._and 2 ._another 3 ._ask -6 ._before -4 ._best -4 ._bye 2 ._call -7 ._cheers 2 ._come -8 ._could 1
    ._did 6 ._for -5 ._from 7 ._god 10 ._good 4 ._goodbye 5 ._got 7 ._grant 8 ._have 3 ._he -2 ._honestly 6
    ._hope 4 ._how 6 ._however 2 ._i -2 ._if -4 ._in -2 ._is -5 ._just 5 ._kindly 4 ._let 4 ._love -9 ._maybe 9
    ._might 4 ._mr -6 ._mrs -8 ._my 3 ._no 3 ._nobody -6 ._our -4 ._please -3 ._r -6 ._rang -8 ._really -4
    ._right 6 ._said -9 ._shall 5 ._she -2 ._so 2 ._sorry 2 ._soz 9 ._stay 10 ._take 4 ._thank 2 ._thanks 4
    ._the -1 ._then -3 ._there 3 ._three 6 ._tomorrow -14 ._tried 7 ._unfortunately -4 ._we -10 ._wishing 10
    ._would 5 ._wrote -7 ._yes -8 ._your 4 ._yours -5 :_@address 5 :_@link 9 :_@quote -5 :_did -5 :_got -9 :_i 3
    :_nah -8 :_ok -7 :_please 3 :_thank -6 :_thanks -6 :_you -8 ;_i 2 ;_we -6 ;_you 9 ;_your 5 ?_? -6 ?_@break -5
    ?_@dash 4 ?_@number -8 ?_@open -9 ?_@quote -8 ?_and -6 ?_good 6 ?_i 1 ?_if -6 ?_really 13 ?_sorry -9 ?_still 9
    ?_tell -7 ?_thanks -5 ?_x -9 ?_yes -5 @address_, 6 @address_. 5 @break_@dash -7 @break_@number -5
    @break_@other -5 @break_@quote -5 @break_appreciate 2 @break_best 1 @break_cheers 1 @break_could -2
    @break_dear -8 @break_good 9 @break_hope 8 @break_i 1 @break_if -3 @break_it 1 @break_kind 2 @break_love 7
    @break_many 4 @break_may 6 @break_mit -6 @break_my 5 @break_no 4 @break_now 2 @break_r 11 @break_regards 3
    @break_respectfully 2 @break_see -2 @break_she -8 @break_sincerely 2 @break_sorry 2 @break_ta 5 @break_thank 3
    @break_thanks 2 @break_the -4 @break_this 3 @break_un 8 @break_we -2 @break_what -4 @break_wishing 5
    @break_with 4 @break_you -4 @break_your 5 @break_yours -1 @close_, 5 @close_. 3 @close_@break -4
    @close_@dash -10 @close_and -7 @close_cancel -7 @close_thank -8 @currency_@other 10 @dash_@number -7
    @number_: -3 @number_@break -5 @number_@close -7 @number_@dash -4 @number_@number 2 @number_am 2 @number_an 6
    @number_and -2 @number_august -6 @number_feb -6 @number_february -6 @number_for -3 @number_o'clock -6
    @number_of 5 @number_or 4 @number_to -7 @number_today 12 @open_@close -10 @open_@number -6 @open_@quote -6
    @open_candidate -7 @open_company 7 @open_date 11 @open_my 8 @open_recruiter 6 @other_@other -1
    @other_changelog -4 @other_company 8 @other_dear -8 @other_interview -4 @other_position 7 @quote_, -2
    @quote_. -6 @quote_@break -4 @quote_hi -7 @quote_i -8 @quote_no -6 @quote_said -6 @quote_she -3
    @quote_withdrawn -9 @quote_you -5 @slash_madam 8 a_big 4 a_bit 2 a_blessed 6 a_busy 1 a_call 8 a_candidate 5
    a_chair 7 a_cold -7 a_decision -9 a_different 8 a_double 9 a_few 2 a_first 5 a_good 1 a_great 5 a_happy 10
    a_hard -7 a_hiring -7 a_long 8 a_lot -1 a_meeting 6 a_message 4 a_minute 9 a_month 6 a_new -7 a_nice 5 a_no 3
    a_note -5 a_place 1 a_pleasure -4 a_position 2 a_post 2 a_role 4 a_saturday 4 a_school 4 a_shift -6 a_shot 8
    a_six 9 a_small -4 a_smooth 4 a_start 13 a_stroke 7 a_treat 9 a_way 6 a_while 5 a_wonderful 4 a_year 3
    about_@number -7 about_a 9 about_an 5 about_coming 6 about_interviewing 8 about_that 7 about_the 2 about_this 2
    about_whether 5 accept_my 7 accept_the -5 accepted_a 2 accepted_the 5 across_town 8 add_you 8 admissions_, -6
    admissions_interview -8 admissions_team -9 afraid_i -7 after_, -4 after_@number 2 after_a -2 after_careful 3
    after_i 8 after_talking -6 after_the -8 after_two 7 afternoon_, 7 again_, 3 again_and 8 again_at 5 again_for 2
    ahead_and 7 ahead_without -10 all_, 2 all_. -3 all_a 8 all_and -7 all_day -3 all_is 9 all_over 6 all_success 8
    all_this 8 all_yours -9 along_the -3 already_. 5 already_accepted -4 already_said -4 altogether_. 6 am_, 7
    am_. 2 am_a -6 am_about 10 am_afraid -5 am_after 6 am_and 7 am_calling 2 am_cancelling 7 am_declining 9
    am_delighted -7 am_doing 8 am_down 10 am_dropping 3 am_free 5 am_going -3 am_grateful 6 am_in 4
    am_interviewing -11 am_joining 5 am_leaning 4 am_looking 4 am_more 10 am_most 5 am_no 8 am_not 3 am_obliged 9
    am_off 8 am_or 3 am_out 8 am_pleased -8 am_probably 4 am_pulling 2 am_really 6 am_sorry 1 am_still 3
    am_taking 5 am_the 4 am_therefore 10 am_to 6 am_very -5 am_withdrawing 5 am_writing -2 an_appointment -2
    an_email 7 an_evening 9 an_interview -3 an_offer 6 an_old 3 analyst_position 4 analyst_role 3 and_@number -2
    and_a 4 and_accepted 5 and_after 6 and_all 4 and_am 4 and_at 8 and_can -3 and_close 6 and_co -8
    and_congratulations -9 and_do 4 and_for -1 and_from 6 and_has -3 and_hereby 6 and_i 1 and_in 4 and_it -4
    and_knows 5 and_look -9 and_me 5 and_must -4 and_my 4 and_need 4 and_night 11 and_nobody 4 and_not 2 and_on -5
    and_say 5 and_she -4 and_so 8 and_sorry 3 and_talk 4 and_thank 8 and_thanks 2 and_they 3 and_to 3 and_told -4
    and_took 3 and_we -3 and_will -4 and_wish -5 and_with 3 and_withdraw 10 and_withdrawing 7 and_would -8
    and_yours 8 another_appointment 8 another_bank 11 another_clinic 4 another_company 3 another_contractor 5
    another_crew 3 another_employer 7 another_family 8 another_home 7 another_hospital 7 another_institute 7
    another_job -2 another_kitchen 7 another_offer 4 another_opportunity 5 another_organisation 7 another_outfit 5
    another_place -3 another_position -4 another_post 4 another_role 5 another_salon 6 another_school 8
    another_shop 6 another_studio 5 another_team 4 another_thing 9 another_yard 8 another_year -8 answer_is 3
    any_chance 4 any_day -6 any_further 5 any_hour 7 any_more 3 any_morning 4 any_time 5 any_weekday -9 anymore_. 5
    anyone_. -13 apologies_, 9 app_. -9 application_and 5 application_as 4 application_for 6
    application_withdrawn 9 appointment_, 9 appointment_. 4 appointment_and 3 appointment_at -8 appointment_of -12
    appreciate_it 5 appreciate_the 4 appreciate_you 5 april_. -6 april_at -6 archivist_position 3 are_all 8
    are_at 6 are_ever 7 are_giving 6 are_having 9 are_i 7 are_not -5 are_on 3 are_sorry -7 are_well -7
    arranging_the 7 as_@quote -7 as_a 2 as_agreed -7 as_my -8 as_of 7 as_on 8 as_soon 3 as_the -5 as_things 8
    as_usual -8 as_well 3 as_you -1 ask_her 10 ask_to -11 ask_you 5 asked_her 5 asked_in 10 asked_what 2
    asked_whether -5 asking_again 9 asking_for -6 asking_me 3 asking_what 10 asks_for -3 assessment_day 10
    assistant_position 9 assistant_post 6 at_@number -4 at_@open 6 at_@other 6 at_a 1 at_another 5 at_five 5
    at_four 6 at_nine 4 at_present 10 at_some 4 at_st 7 at_ten 2 at_the -2 at_your 2 attached_. -7 attend_. 9
    august_. 4 autumn_, 4 b_. -7 b_@close -10 back_, 3 back_as 6 back_in 4 back_my 6 back_then 7 back_to 4
    band_@number 6 be_a 2 be_able -5 be_asked 6 be_at 2 be_attending 2 be_continuing 3 be_done -8 be_glad 1
    be_going 6 be_happy 2 be_held -8 be_honest 3 be_interviewing 8 be_invited 7 be_joining 4 be_left 7 be_no 11
    be_offered -10 be_opening 9 be_picking 6 be_possible 3 be_seeing 8 be_signing -8 be_sitting 7 be_staying -6
    be_the 4 be_there -2 be_with -5 because_another 7 because_i 3 been_appointed 7 been_given 5 been_invited -9
    been_put 6 been_the -8 been_withdrawn -7 before_it -4 before_long 7 before_the 3 being_so 3 below_to 2 best_, 1
    best_. 3 best_of 1 best_regards 1 best_to 8 best_wishes -2 better_than 3 bless_you 6 booked_in 5 boss_has 10
    both_to 8 bow_out -3 bowed_out 8 bowing_out 5 bring_my -9 bump_into 7 but_i -4 but_if 9 but_no 6 but_we -8
    buy_you 6 by_email 6 by_mistake 5 by_the -4 bye_. 1 bye_now 3 call_, 5 call_back 11 call_the 7 called_it -5
    called_me 5 calling_me 8 came_away -7 came_back 7 came_in 4 came_through 10 came_up 8 can_i -6 can_not -5
    can_pass 8 can_reach 8 can_see 4 can_start -10 can_we 3 cancel_an -9 cancel_it 3 cancel_my 3 cancel_or -8
    cancel_our 5 cancel_your -6 cancelled_. 6 cancelled_it -9 candidacy_. 10 candidate_, 5 candidate_. 4
    candidate_@number -4 candidate_for -2 candidates_. 7 care_, 4 care_. 5 care_home 8 care_of 6 careers_service -8
    careful_thought 4 carrying_on 8 case_. 5 catch_up -8 chance_, 6 chance_of 6 chance_tho 8 chance_we 11
    changelog_@break -4 chat_about -5 checking_in 9 cheers_, 1 cheers_for 6 chef_interview 5 choice_of 9
    cleaning_job 6 clerk_, -9 clerk_. -4 clinic_. 7 close_my 3 club_, -9 cold_. -3 colleague_. 9 come_. -5
    come_and 4 come_at 6 come_down 6 come_in 4 come_out 4 come_thurs 7 comes_back -6 coming_. -2 coming_back 10
    coming_by -10 coming_for 7 coming_to 3 committed_to 4 committee_, -8 company_@other 8 company_name 2
    company_this 9 confirm_. 6 confirm_by 7 confirm_that -10 congratulations_on 8 connected_here 8 consider_my 5
    considered_for 6 contact_. 6 continued_success 9 continuing_. 4 continuing_with 4 conversation_. 8 copies_of 7
    copy_. 4 corner_. 5 could_see 3 could_still 8 could_we 7 could_you -8 count_me 7 couple_of 6 course_. -4
    course_on -5 crew_. 6 cropped_up 9 cross_again 2 cross_me 9 cto_. 7 current_team 6 date_@close 5 daughter_'s 5
    dawn_, 7 day_! 6 day_, 2 day_? 5 day_and 3 day_before -6 day_for 5 day_goes 7 day_i 6 day_of 7 day_rate 5
    day_will -7 day_with 9 days_and 7 dead_keen 9 dear_@other -5 dear_captain 8 dear_clerk -11 dear_committee -8
    dear_hiring 8 dear_mr 1 dear_mrs 2 dear_ms 1 dear_programme -5 dear_recruiters 6 dear_sir -4 december_. -4
    december_at 3 decent_about 4 decent_of 5 decided_not -4 decided_on -8 decision_. -8 decision_to 8 decline_. -5
    decline_: -9 decline_the -4 decline_this -10 decline_to -5 declining_an -12 department_. 7 depot_. -5 desk_, 5
    desk_. 3 desk_at 8 desk_by -2 did_it -8 did_not -4 did_you -7 different_position 9 do_@number 7 do_and -6
    do_appreciate 5 do_hope 5 do_i -11 do_it -3 do_not -2 do_the 5 do_this 5 do_thursday -7 do_tuesday 9 do_with -6
    do_you 4 do_your -8 doctor_has 7 done_. -4 doubt_i 8 doubt_that 8 down_. -2 down_from 3 down_the 3 down_to 7
    down_your 7 drop_you 3 dropping_out 3 dust_has 2 each_of 5 each_other 4 early_shift -7 easy_on 8 else_has 5
    elsewhere_, 3 elsewhere_. 3 elsewhere_and 4 elsewhere_so 8 email_about 12 email_as 7 email_so 5 email_to 7
    email_too 4 email_with 7 email_you 7 employer_and 11 end_. 7 end_of -2 end_up 6 engineer_job 8 enjoy_the 9
    enjoyed_hearing -7 enjoyed_it 7 enjoyed_meeting -8 enjoyed_our 7 enough_to 6 even_keener -8 even_more -8
    evening_, 9 ever_need 11 ever_want 9 every_good 6 every_month 9 every_success 1 every_week 5 everyone_at 4
    everyone_in 8 everyone_who -7 everything_, -3 exam_, 7 exercise_. 7 exit_interview -6 family_and 9 feel_i 8
    feel_terrible 9 felt_bad -9 few_weeks 8 filling_it 4 filling_the 2 find_another -4 find_somebody 7
    find_someone 3 find_your 7 finding_your 1 fine_, -7 firm_. 4 firm_in 7 firm_so 8 first_, 4 first_. -2
    first_aid -5 first_and 8 first_call 12 first_round 9 fit_for 10 five_weeks 8 flat_. -6 flat_on -5 flat_out 10
    follow_what 6 following_up 7 following_your 6 for_. -4 for_: -12 for_@number 6 for_a -2 for_another -4
    for_arranging 7 for_being 1 for_calling 10 for_coming -4 for_eleven -5 for_everything -2 for_fixing 10
    for_getting 4 for_giving 2 for_good 6 for_head 6 for_how 8 for_interview 7 for_it 6 for_letting -5 for_lining 6
    for_making 7 for_me 3 for_next -3 for_offering -2 for_picking 3 for_putting 2 for_reaching 3 for_saying 9
    for_scheduling 7 for_setting 9 for_showing -7 for_six 2 for_sorting 10 for_telling -11 for_that 3 for_the 3
    for_thursday 6 for_trying 4 for_understanding 3 for_wanting 2 for_which 6 for_writing 8 for_you 5 for_your -3
    forgive_me 4 former_colleague 6 forward_. 6 forward_to -4 found_other 7 found_work 9 free_again -4 free_from 10
    friday_, 7 friday_. -2 friday_instead 8 friday_is -5 friday_or 8 friday_to 9 from_a -5 from_july 10 from_now 9
    from_that 9 from_the 3 from_you -4 from_your 10 from_yours 5 front_desk 3 front_of -6 full_house 10
    further_with 6 gardener_'s 6 gave_a -8 generous_of 8 get_a 3 get_an 9 get_it -7 get_my 4 get_over 8
    get_somebody 8 get_someone 5 get_there 5 get_to 12 get_your 3 getting_me 10 getting_the 6 getting_to 6
    give_it -5 give_up 4 give_us 6 give_you 2 given_me 5 given_my 4 given_up 9 giving_me 2 glad_to 1 go_. -3
    go_for -7 go_through 5 go_well 4 go_with -8 god_bless 2 goes_well 3 going_in 6 going_on 6 going_to -2
    going_with 10 gone_and 6 gone_to 6 good_choice 10 good_day 1 good_for 7 good_luck 3 good_of 5 good_one 7
    good_person 12 good_season 3 good_success 8 good_things 10 good_to 4 good_years -10 goodbye_, -5 goodbye_. 4
    got_hired 8 got_me 5 got_on 10 got_one 9 got_something 5 got_the -6 got_to -7 got_work 8 got_your 4
    grade_@number 5 grant_, 8 grants_officer 8 grateful_. 8 grateful_for 2 great_deal 5 greetings_, 7
    greetings_from 5 had_been -6 had_to -4 hand_. 8 hands_on 8 hang_up 6 happy_for -5 happy_to 2 happy_where 7
    hard_to 7 has_accepted -9 has_just 7 has_moved 7 has_taken 3 has_told 4 has_withdrawn -11 have_. 3 have_a 4
    have_accepted 1 have_agreed 10 have_also 7 have_always 7 have_another 2 have_been 1 have_changed -3
    have_committed 8 have_decided -3 have_found 3 have_got -2 have_hired 5 have_in 8 have_joined 4 have_just -4
    have_landed 5 have_made 3 have_me 6 have_not -3 have_now 6 have_promised 5 have_put 8 have_read 3 have_said 5
    have_seen 6 have_signed 2 have_started -6 have_taken 1 have_talked -5 have_that 10 have_the 6 have_thought -7
    have_to -5 have_told -4 have_took 8 having_me 3 he_'s -1 he_does -5 he_is -4 he_would -3 head_'s 8 head_round 6
    heads_up -7 heaps_for 4 hear_about 6 hear_of 6 hello_. 9 hello_mr 2 hello_mrs 3 hello_to 10 help_. -5
    her_number 2 here_, 5 here_@close 13 here_about 8 here_and 10 here_for 13 here_in 5 here_on 5 here_re 5 hi_, -6
    hi_mr 5 hi_mrs 6 hi_ms 5 hi_team 11 him_. -3 hire_, 6 hire_. 8 hiring_. 5 his_application -7 his_number 8
    honest_with 6 honestly_, 8 hope_all 7 hope_our 4 hope_the 8 hope_this 8 hope_you 2 hope_your 8 hour_more 6
    hours_to -10 house_, 6 how_do -6 how_things 1 however_, 4 human_resources -9 i_accept -6 i_accepted 7
    i_appreciate 4 i_appreciated 6 i_ask 3 i_bowed 8 i_bring -5 i_came -6 i_can -4 i_cancelled -9 i_confirm -7
    i_decided 6 i_did 1 i_doubt 8 i_dropped 7 i_enjoyed -4 i_feel 5 i_got 7 i_had -4 i_hope 3 i_joined 11 i_keep -4
    i_kept -5 i_left -5 i_like 7 i_look -8 i_need -2 i_only -7 i_point 10 i_probably 8 i_pulled 6 i_read 5
    i_really 2 i_sat 3 i_signed 9 i_stand 4 i_stepped 7 i_still 4 i_suggest -5 i_thank 6 i_thanked -9 i_think 3
    i_thought 6 i_told -5 i_took 4 i_trained 4 i_tried 7 i_trust 6 i_use -5 i_was 2 i_wish 4 i_withdraw -3
    i_would -1 i_write 5 i_wrote -4 if_a 7 if_i 3 if_it -1 if_that -5 if_the -3 if_we 5 if_you -1 if_your 4 in_, -4
    in_. 2 in_@number -10 in_a -3 in_about 5 in_another 10 in_at 4 in_august 7 in_case 3 in_contact 6 in_for 3
    in_front -6 in_house 11 in_its 2 in_january 7 in_june 6 in_march 6 in_may 1 in_me 5 in_my 2 in_october 3
    in_on 4 in_person 3 in_the -2 in_to 4 in_touch 2 in_which -4 in_with 6 in_writing 2 in_years 10 instead_? 3
    interview_! 9 interview_, 1 interview_. 6 interview_: 6 interview_@break -6 interview_about -4
    interview_after 4 interview_and -5 interview_at 5 interview_but 7 interview_date 7 interview_for 4
    interview_invitation 1 interview_invite 10 interview_is -9 interview_now 11 interview_of 9 interview_offer 13
    interview_on 4 interview_slot 4 interview_this 3 interview_thurs 9 interview_tomorrow 5 interview_with -2
    interviewed_on -6 interviewing_. 6 interviewing_for 4 interviews_, 2 interviews_. 3 interviews_in 2
    interviews_last 7 into_each 5 into_the -5 into_you 8 invitation_, 1 invitation_. 8 invitation_and 5
    invitation_to 3 invite_. 7 invite_to 1 invite_you -5 inviting_me 1 inviting_us -6 irons_in 7 is_@number 7
    is_a 4 is_enough -6 is_for 5 is_full 7 is_happy 4 is_here -8 is_in -4 is_kind 5 is_looking 8 is_more 4
    is_the -3 is_there -5 is_to 4 is_well 6 is_withdrawing -8 it_'s 2 it_, 2 it_; 6 it_a 6 it_again 4 it_any 5
    it_back 6 it_began -7 it_i 9 it_in 3 it_is 1 it_may 5 it_meant 8 it_now 5 it_on -4 it_over 4 it_so 6 it_some 10
    it_that 3 it_to -1 it_twice -6 it_up -5 it_with 3 job_, 3 job_. 7 job_already 8 job_at 6 job_elsewhere 2
    job_in -3 job_now 5 job_so 7 job_that -8 job_this 6 job_title 3 job_with 3 join_another 4 joined_another 3
    june_at 2 just_as -4 just_got 10 just_now 3 just_say -9 just_to -5 just_yet 8 keen_. 3 keen_on 5 keen_to 5
    keener_on -8 keep_in 5 keep_my 11 keep_that 9 keep_to 8 kids_'s 8 kind_note 9 kind_of 4 kind_regards 1
    kind_to 5 kind_words 8 kindness_when 8 kitchen_job 7 know_how 2 know_so -5 know_that 1 know_what 6 know_you -7
    last_autumn 5 last_day -4 last_night 6 last_tuesday 8 late_for -11 late_notice 8 launch_goes 4
    lead_interviews 12 leaning_towards 5 learned_that 7 leave_it 7 leave_that 9 leeds_and -11 left_a 6 left_word 3
    let_me 1 let_u 8 letter_, -2 letter_came 9 letter_inviting 7 letting_me -5 letting_us -8 library_. 6
    library_assistant 8 like_me 2 like_to -1 lines_. -8 lining_up 6 linkedin_about 11 linkedin_and 6 list_. 4
    little_one 6 lol_. -10 long_time -8 longer_a 10 longer_have -9 longer_need -7 look_at 10 look_forward -6
    looking_, 5 looking_. 9 looking_forward -5 looking_to 7 looks_like 6 lorry_driver 8 lot_for 8 lot_to 4
    loved_hearing 10 lovely_. 7 lovely_about -6 lovely_to 6 luck_, 6 luck_. 3 luck_filling 8 luck_getting 6
    luck_with 3 lunch_, -8 machine_. 4 madam_, -2 made_my 5 made_the 7 mail_. -9 mail_and 6 making_room 8
    manage_to 8 manager_'s 5 manager_has 4 manager_interview 7 manager_interviews 6 manager_job 9 many_thanks 3
    map_. 8 match_for 6 mate_, 7 mate_. 10 may_, 5 may_and -10 may_at 5 may_concern 2 may_god 9 may_remember 8
    may_the 10 may_your 5 me_. 4 me_a 4 me_about 6 me_an 5 me_and 2 me_back 5 me_better 7 me_by 10 me_for 2
    me_forward 6 me_i 9 me_if 4 me_in 6 me_know -6 me_last 4 me_off 6 me_on 1 me_out 8 me_so 1 me_the -4 me_three 5
    me_up 7 me_where -9 me_whether -8 means_i 9 meant_a 6 meant_to 9 meet_again 6 meet_me 7 meet_the 5
    meeting_on -6 meeting_you -5 mentioned_, -10 message_, 9 message_and 8 message_for 3 message_of 7
    messages_about 12 might_have 7 might_we 9 million_for 4 mind_. 6 mind_up 9 mind_you 4 minute_? 6 missed_you 6
    moment_. 7 moment_i 10 monday_, 3 monday_? 8 monday_@number 7 monday_@open -8 monday_after 5 monday_at -5
    monday_week 7 months_'s 6 more_. 3 more_for 6 more_people -8 morning_? 8 morning_dr 9 morning_mr 13
    morning_or 13 most_grateful 9 most_of -6 move_at 8 moved_to -2 mr_. 2 mrs_. 2 ms_. 3 ms_ward 13 msg_about 8
    much_. 8 much_for 3 much_success 5 much_to 9 mum_, -8 must_be 9 must_cancel 7 must_decline -6 must_therefore 8
    must_withdraw -5 my_age 5 my_answer 7 my_apologies 7 my_application 1 my_appointment -13 my_behalf 7 my_best 7
    my_brother -7 my_candidacy 4 my_candidature 6 my_career 10 my_certificates -7 my_colleague -11 my_colleagues 11
    my_current 6 my_cv -4 my_decision 7 my_employer -9 my_end 9 my_exam 8 my_file 4 my_flatmate 9 my_form 10
    my_former 10 my_hand 8 my_hat 7 my_head 9 my_heart 8 my_husband 8 my_interview 3 my_little 10 my_mail -9
    my_membership -5 my_mind 3 my_mother 5 my_mum 7 my_name 5 my_network 6 my_new -4 my_note 6 my_notice -11
    my_old 4 my_other -7 my_own 3 my_papers 8 my_place -3 my_present 10 my_profile 6 my_questions 7
    my_resignation -6 my_resume 9 my_shift 5 my_side 8 my_sister -3 my_slot 2 my_spot 6 my_successor -6 my_thanks 9
    my_time 6 my_train 3 my_turn 8 my_whole 5 my_withdrawal 9 my_word 6 myself_. 8 myself_out 6 myself_to 8
    name_in 10 name_off 2 nearer_home -7 nearer_to 3 need_to -1 needing_the -7 new_branch 7 new_colleague 9
    new_job -12 new_role -8 new_term 7 new_wing 4 next_candidate 10 next_in 12 next_month -7 next_time 5
    next_week -4 nice_of 10 nice_to 5 night_shift 2 nine_. 4 nine_o'clock -4 no_. 1 no_bus 8 no_good 9
    no_problem -7 no_show -7 no_use 7 nobody_could 13 nobody_on 8 not_. -4 not_able 5 not_be -3 not_call -6
    not_change 9 not_come -2 not_continue 4 not_get 7 not_give -6 not_going 6 not_heard -11 not_interview -10
    not_leave 6 not_let -7 not_need -6 not_often 8 not_one 8 not_quite 7 not_reach 9 not_say 7 not_see 5
    not_sleep -2 not_start 9 not_take -6 not_telling 10 not_to -5 not_turn -5 not_wait 8 not_withdrawing -4
    not_withdrawn -13 not_yet -6 note_, 8 note_about 9 note_that 6 note_to -7 notes_? -7 notes_on 6 nothing_but 8
    notice_. -7 notice_of -9 now_, 3 now_and 4 now_on 8 now_so 9 number_: 5 o'clock_interview -7 obliged_to 7
    odds_are 6 of_@number -3 of_a 1 of_an 2 of_another 10 of_any 9 of_last 5 of_luck 1 of_me 2 of_monday 7 of_my 4
    of_next 6 of_other 8 of_success 8 of_that 3 of_the -1 of_their -3 of_them 2 of_whom -5 of_work 5 of_you 1
    of_your 2 off_, 5 off_. 4 off_and 7 off_to 12 offer_, -5 offer_down -11 offer_it -6 offer_letter -4 offer_me 3
    offered_the -12 offered_work 10 offering_me -2 office_. 6 office_and 9 office_manager 4 officer_, -8
    officer_interview 5 officer_interviews 8 officer_post 6 on_, 6 on_. 5 on_@number -2 on_@open 11 on_a 2 on_and 6
    on_another 3 on_at 3 on_elsewhere 2 on_her 6 on_here 8 on_his 10 on_hold -7 on_it -5 on_linkedin 6 on_me 3
    on_monday -1 on_our -6 on_saturday -7 on_something 7 on_strike 9 on_sunday 3 on_the -1 on_to -3 on_top 7
    on_tuesday -4 on_with 6 on_without 6 once_i 7 once_more 5 once_the 3 one_. 3 one_at 9 one_day 9 one_more 5
    one_other 7 one_out 9 open_. 8 open_a -8 open_day -4 open_evening 9 opening_! 8 opening_at 7 opening_night 11
    opens_on 4 opportunity_. 8 opportunity_and 5 or_@number 3 or_any 10 or_madam -6 or_monday 4 or_on 13
    or_should -8 or_thursday 1 or_tomorrow 10 or_tuesday 8 or_wednesday 7 order_@number -11 other_at 5
    other_candidates 10 other_day 7 other_employment 8 other_firm 4 other_interviews -5 other_job -5 other_place 1
    other_work 7 our_@number 7 our_application -7 our_first 8 our_head -7 our_paths 4 out_. 1 out_about 5 out_for 7
    out_i 3 out_in 6 out_of 1 outcome_. 9 outfit_. 11 over_, 10 over_. 4 over_in 3 over_the -3 over_there 5
    over_to 8 pair_of 4 panel_'s 9 panel_. 3 panel_on 8 paper_on 6 pass_. -7 pass_on -5 passed_my 7 paths_cross 3
    people_. 2 permit_and 7 person_for 6 person_you 6 phone_? -9 phone_call 4 picking_me 3 picking_up 5 place_. 2
    place_in 7 place_that 5 please_bring -7 please_close 8 please_confirm -8 please_count 4 please_cross 9
    please_excuse -5 please_forgive 6 please_let 2 please_put -10 please_ring -8 please_take -6 please_tell 2
    please_withdraw 8 pleased_to 4 pm_. -5 pm_? 2 po_, 11 podcast_interview -8 politely_@break -6 porter_post 6
    position_, 2 position_. 1 position_@close 8 position_at 6 position_of -2 position_on 6 position_that 8
    possible_? 6 possible_for 6 post_, 4 post_. 4 post_and 5 post_elsewhere 2 post_in 4 post_of -3 post_on 3
    post_this 13 post_with 8 postdoctoral_position 12 practice_and 7 present_company 6 press_office -6
    probably_will 7 problem_at -7 process_. 4 programme_. -5 programme_committee -6 project_, 6 project_. -8
    pull_my 6 pulled_out 3 pulling_out 3 push_it 7 put_, 8 put_me 3 put_on 3 put_the -4 putting_in -10 putting_me 4
    putting_my 7 questions_. -5 questions_about 7 r_. 3 rang_them -4 rather_keep 6 rather_not -5 re_the 6
    reaching_out 2 read_about 9 read_my 7 really_appreciate 4 really_want 4 reason_. -7 reasons_i 10
    receptionist_job 7 recruiters_, 6 recruitment_, 8 recruitment_. 8 recruitment_team 8 ref_. 5 reflection_i 8
    regarding_the 7 regards_, 1 remain_at 9 remember_me 6 remove_my 12 reply_, 8 reply_. 4 reply_and 7 respect_, 5
    respectfully_yours 5 rest_. 8 rest_of 6 review_. -10 right_, 7 right_. 4 right_now 1 right_person 4 ring_me -5
    ringing_. 6 ringing_me 4 role_, 5 role_. 5 role_and 3 role_at 4 room_. -4 room_for 9 round_. 5 round_and -8
    round_for 6 running_for 3 said_, 5 said_i -2 said_no -6 said_she -9 said_what -10 said_yes 4 salon_, 8
    salon_. 4 same_, 7 same_hour 7 same_morning 9 same_questions 11 same_time -9 saturday_, -7 saturday_. -3
    saturday_job 10 saw_that -7 saw_your 12 say_hello 8 say_i -3 say_no -3 say_thanks -11 say_that -5 say_to -7
    say_when 7 saying_no 3 scheduling_me 7 school_kitchen 4 scratch_me 8 search_! 6 search_, 6 search_. 4
    search_and 1 search_goes 3 season_is 6 seat_. 7 second_candidate -9 second_interview -5 second_stage 10
    see_how 9 see_it 6 see_me 9 see_my 7 see_the -3 see_where 8 see_you -8 seeing_me 4 selection_. 6 send_an 6
    sending_it 3 sent_the 4 sent_this 8 sentences_, -7 september_i 7 service_and 6 set_on 11 set_up 4 setting_it 10
    setting_up 8 seven_. -6 shall_be -3 shall_i 1 shall_not 4 she_had -7 she_has -3 she_said -5 she_was -4
    she_will -8 shift_supervisor 6 shift_the 6 shift_workers -7 shop_'s 9 shop_, 4 shortlisting_me 3 should_be 8
    should_i -9 shout_when 11 side_of 1 signed_on 5 signed_with 1 since_been 4 since_easter 5 since_i 4
    since_then 6 sincerely_, 1 sir_, -5 sir_@slash 8 sir_or -6 sit_this 12 site_manager -6 six_years 3 sleep_on 8
    slept_on -7 slot_. 6 slot_for 6 slot_is -7 slot_on 6 slot_to -4 smooth_search 4 so_, 5 so_far 4 so_fast 3
    so_gracious 7 so_he -6 so_here 5 so_i 1 so_it 8 so_kind -5 so_kindly 3 so_late 8 so_leave 7 so_let 7 so_much 2
    so_my 10 so_no -6 so_please 3 so_quick 8 so_so 10 so_sorry -4 so_thank 6 so_the 6 so_welcoming 8 so_what -9
    so_you 10 some_other 8 some_point 4 some_time 8 somebody_. 6 somebody_lovely 7 somebody_soon 9 someone_else -5
    someone_good 7 someone_who 3 someone_x 5 something_else 3 something_i 4 something_on 7 soon_. 3 sorry_about 13
    sorry_and 10 sorry_but 2 sorry_for 3 sorry_if 4 sorting_the 5 sound_like -9 speaking_, 10 spot_. 5 spring_, 6
    spring_. 5 staff_a 13 stands_, 7 stands_. 7 started_a -4 started_at 11 stay_connected 5 staying_put 6
    staying_where 8 step_free -9 stepping_out 8 still_a 8 still_no 8 still_really 9 stone_, 8 success_with 4
    suggest_someone 5 suit_me 5 suit_you 6 sunday_. -10 sweet_of 9 take_a -7 take_care 4 take_it -3 take_me 1
    take_up 8 taken_another 1 taken_me 3 taken_you -9 takes_over -7 taking_my 7 taking_part 8 talk_, -8 talk_. 8
    talk_to -2 talked_it -10 team_, -4 team_. 1 team_a 11 team_and 4 tech_interview 7 telephone_interview -4
    tell_me -6 tell_the -8 tell_them -2 tell_us -4 tell_you 3 telling_me -10 ten_, 5 ten_. -6 ten_minutes -7
    ten_o'clock 6 term_. 5 than_before -9 than_yours 6 thank_her -6 thank_the 7 thank_them -5 thank_u 8 thank_you 2
    thanked_her -8 thankful_for 1 thanks_, -7 thanks_a 4 thanks_again 4 thanks_heaps 6 thanks_so 2 that_'s -2
    that_. 6 that_a 9 that_day 8 that_does 7 that_hour 5 that_i 3 that_interview 5 that_is 2 that_no -6 that_said 9
    that_same 9 that_she -7 that_the 3 that_there -9 that_they -10 that_to 3 that_was 3 that_we -3 that_would 5
    that_you 2 that_your 7 the_@number 3 the_@open 7 the_@other 6 the_afternoon 3 the_air 8 the_analyst 5
    the_apprentice 8 the_archivist 3 the_article -13 the_baby -6 the_back -7 the_bakery 3 the_bank -4 the_bar 5
    the_barista 7 the_blue -8 the_bother 5 the_brand 6 the_bridge -5 the_budget -4 the_build 7 the_campaign 8
    the_candidate -4 the_candidates -6 the_cashier 10 the_chair -6 the_chance 3 the_change -2 the_choir 9
    the_cleaning 8 the_client -5 the_clinic 5 the_coming 7 the_committee 6 the_conversation -5 the_crown -9
    the_cv 9 the_day 1 the_dental 6 the_department 4 the_deposit -3 the_depot -3 the_details 5 the_direct -6
    the_dispatcher 7 the_door 4 the_driver 8 the_dust 8 the_end -4 the_extra 5 the_faculty 7 the_family 9
    the_field 5 the_first 2 the_flat -2 the_fleet 7 the_floor 8 the_fourth 6 the_front 5 the_game 8 the_gate 4
    the_girls 8 the_go 6 the_grant 9 the_guild 8 the_hall 5 the_harbour 7 the_harvest 6 the_hire 5 the_hiring 1
    the_hospice -7 the_inmail 6 the_inspection -5 the_interview 6 the_interviews 3 the_invitation 3 the_job -1
    the_kids -4 the_kind 5 the_lads 9 the_lady -5 the_list 3 the_machine 3 the_market 6 the_meeting -7
    the_message 2 the_middle 6 the_minute 2 the_mix 5 the_moment 2 the_morning 4 the_museum -4 the_name -5
    the_new 4 the_next 1 the_nice 9 the_notes -8 the_nudge 9 the_offer -5 the_one -3 the_onsite 7 the_opportunity 7
    the_other -4 the_paper 4 the_paralegal 4 the_parking 8 the_patience -3 the_pension 5 the_person 6
    the_pharmacy 5 the_picture 8 the_portal -9 the_position -4 the_post -2 the_postdoc 7 the_questions -5
    the_receipt -10 the_reference -9 the_regional 1 the_remaining 3 the_residents 8 the_rest 3 the_right 2
    the_road 9 the_role -5 the_roofing 8 the_running 4 the_salary -5 the_salon 4 the_same -1 the_saturday 9
    the_school 2 the_search 3 the_season -2 the_second -4 the_security 9 the_selection 7 the_senior 4 the_service 9
    the_shared -7 the_shop 9 the_shout 10 the_show -5 the_sleep -9 the_slot -3 the_snow 7 the_socks -8
    the_stairs -5 the_study -11 the_surgery 9 the_system -7 the_time 3 the_tour 2 the_trainee 7 the_tram -7
    the_trial 3 the_two -4 the_unit 8 the_usual -8 the_vacancy 2 the_very 8 the_viewing -9 the_visitor 6
    the_waiting -7 the_wedding -6 the_week -5 the_weekend 8 the_woman -10 the_workshop 6 the_wrong 2 the_xxx 5
    theirs_. 9 them_a -9 them_and 2 then_, 5 then_. 4 then_you 7 there_, 5 there_are 5 there_for 9 there_has 6
    therefore_withdraw 3 therefore_withdrawing 8 these_days 4 they_asked -5 they_give 7 they_pay 4 they_said -7
    they_will -6 thing_. 6 things_are 7 think_, -7 think_about 3 think_i 3 thinking_about -7 thinking_i 4
    thinking_of 1 this_, 6 this_. 2 this_afternoon 3 this_call 8 this_day 8 this_evening 7 this_is 6 this_month -5
    this_morning -3 this_number 9 this_one 3 this_point 8 this_summer 6 this_will 6 this_year -4 tho_and 8
    though_, 8 thought_i -3 three_candidates -6 three_lines -9 three_months 9 through_and 5 through_to 5
    throughout_. 7 thursday_, -6 thursday_@number 7 thursday_the 9 thx_for 7 time_, 2 time_. 1 time_after 2
    time_at 9 time_for 5 time_on 6 title_@other 5 to_, 2 to_@number -8 to_a -1 to_accept -12 to_another 8
    to_answer 2 to_ask 3 to_be -1 to_become -9 to_decline -10 to_do 4 to_explain 8 to_find 9 to_fit 8 to_follow 6
    to_get 6 to_go -3 to_happen 7 to_hearing -7 to_hold -5 to_interview 3 to_look 6 to_me 4 to_move -3 to_my 1
    to_myself 4 to_new 9 to_pass -5 to_read 2 to_remain 11 to_report 5 to_reschedule -10 to_ring 5 to_run 7
    to_say -4 to_see 3 to_share 4 to_shift 7 to_sleep 7 to_some 7 to_someone -4 to_something 9 to_stand -7
    to_stay 2 to_tell -4 to_that 8 to_the -2 to_this 9 to_tuesday 3 to_turn -3 to_use 8 to_waste -10 to_what 9
    to_whom 3 to_withdraw -1 to_write 4 to_your 1 today_, -6 told_my 8 told_the -5 told_them -7 tomorrow_. -3
    tomorrow_and -6 tonight_. -5 too_, 7 took_another 11 took_it 8 touch_, 4 touch_? 9 touch_here 8 touching_base 5
    town_, 8 tried_your 8 trouble_. 10 trouble_you 5 trust_, 5 tue_@number -5 tuesday_'s 7 tuesday_@number 8
    tuesday_after 6 tuesday_and 4 tuesday_or 4 turn_up -5 turned_down -7 turns_out 6 turns_up 7 tutor_, -9 two_. 1
    two_lines -5 two_minds 8 u_@slash -9 u_for 7 u_know 8 unanswered_. 8 understanding_, 11 unit_@number -9
    university_and -10 until_@number -7 up_after 6 up_an 9 up_and 6 up_at -2 up_by 6 up_on 6 up_so 5 up_that 9
    up_the 1 up_thursday 8 up_with 4 up_your 8 us_, -4 us_. -7 us_again -7 us_know -8 us_on -8 vacancy_, 8
    vacancy_. 6 vacancy_at 9 van_'s 10 van_and 8 very_best 5 very_happy 6 very_kind 10 very_much 1 very_polite -4
    very_sorry 5 waiting_list -6 want_is 12 want_it 8 want_this 8 want_you 7 wanted_you 4 wants_to -4 ward_, 5
    was_, 3 was_. 10 was_a -5 was_an 7 was_cancelled -8 was_delighted 3 was_good 6 was_grateful 7 was_never 5
    was_not -7 was_offered 4 was_out 11 was_over 3 was_pleased 10 was_the 3 way_, 8 we_are -2 we_bump 6 we_can -5
    we_could 10 we_find 6 we_hang 6 we_have -10 we_make 10 we_move 3 we_need -7 we_push 7 we_regret -6 we_say 9
    we_spoke 7 we_stay 8 we_will -3 we_wish -5 we_would -5 wednesday_'s 6 wednesday_? -9 wednesday_@number 2
    wednesday_after 6 wednesday_morning 8 week_'s 6 week_, 1 week_after -6 week_at 8 week_i 5 week_so 8 week_with 9
    weeks_. -7 well_, 2 well_. 2 well_for 10 well_so 3 well_with 4 went_on -6 went_to 5 were_impressed -7
    were_in 12 were_kind 6 were_very 6 what_the 3 what_you 2 whatever_you -6 when_: -6 when_i 3 whenever_i 8
    where_i 6 where_to -9 whether_i -4 which_company 8 which_i 4 who_i 3 who_likes -6 who_loves 8 who_showed 12
    who_was 3 who_withdrew 5 whole_day 9 why_? -4 will_ask 6 will_be -4 will_bring -5 will_confirm 6 will_do -6
    will_drop 3 will_email 7 will_find -4 will_follow 3 will_give 12 will_hand -12 will_have -8 will_hear 7
    will_keep -6 will_leave 5 will_meet 7 will_put 8 will_sit 4 will_stop -8 will_write 5 winds_to 7 winter_. 7
    wish_to 4 wish_you 2 wishes_, -4 wishes_for 9 wishes_to 3 wishes_with 4 wishing_the 7 wishing_you 6 with_a 2
    with_an 8 with_another 4 with_dr -9 with_finding 6 with_his -6 with_it 5 with_kind 1 with_me 2 with_people 7
    with_regards 6 with_such 8 with_the 1 with_us -5 with_your -4 with_yours 6 withdraw_and 9 withdraw_from 2
    withdraw_his -6 withdraw_my -3 withdraw_our -7 withdraw_the -6 withdrawal_stands 8 withdrawing_, -3
    withdrawing_. 5 withdrawing_because 4 withdrawing_from 1 withdrawing_my 2 word_to 7 word_with 4 words_about 8
    work_, 2 work_. 4 work_and -3 work_elsewhere 7 work_in 8 work_is 6 work_on 2 work_permit 7 working_day -6
    works_out 8 workshop_. 5 worse_. -9 would_be 1 would_been -4 would_come 6 would_let 6 would_like -3
    would_love 2 would_not -1 would_put 8 would_rather -4 would_sooner -3 would_suit 6 would_the 9 would_thursday 6
    would_you -3 write_again 7 write_back 4 write_the -5 write_to -2 write_you 4 writing_. 2 writing_back 5
    writing_this 7 written_down -5 wrote_them -7 year_, 4 year_. 5 year_and 7 year_end 6 years_and 5 years_i -11
    years_in 6 yes_on 8 yesterday_. -5 yesterday_and 5 yet_@open -7 you_, 3 you_. -1 you_? -2 you_a 5 you_after 9
    you_again 6 you_all 1 you_an 8 you_and 3 you_answered 5 you_are -2 you_as 8 you_asked -4 you_before 8
    you_both 2 you_described 5 you_do -1 you_ever 10 you_every 1 you_fill 3 you_find 2 you_for 1 you_from 7
    you_gave -4 you_get 5 you_good 7 you_got 4 you_had 4 you_have 1 you_his 9 you_hoped -5 you_in 1 you_invited 6
    you_let 8 you_made 5 you_may 1 you_mentioned -7 you_much 4 you_need -3 you_off -7 you_offered 6 you_on 3
    you_once 9 you_people 5 you_po 6 you_properly 6 you_put -7 you_reaching 12 you_should 6 you_soon -7
    you_success 6 you_tell -1 you_that -2 you_the -5 you_then -7 you_thinking 8 you_to 2 you_very 4 you_went 6
    you_were 3 your_application -5 your_client 2 your_company 11 your_cv -5 your_email 4 your_end 8
    your_invitation 6 your_kind 5 your_kindness 2 your_mail 3 your_office 5 your_phone 5 your_portal 6 your_posts 6
    your_process 5 your_reply 8 your_second 11 your_secretary 11 your_slot -3 your_system 9 your_team 4
    your_trust -10 your_way 10 your_work 5 yours_, -4 yours_sincerely 1`,
  meanings: `
    accepted 2 advising -4 afield -7 afterthought 2 appliesNow -6 arrived 5 asEmployer -5 aside 7 asksAgain 1
    beseech 2 bidding 5 cancel -4 cancelSoon 2 candidacy 3 comeBack 1 comingSoon -2 connecting 8 contactMe 3
    datedBack 3 delay 1 doubt 7 elsewise -1 employs 4 expected 4 farOff -3 flaw 11 freesHour 5 goingOn -2 goodbye 3
    goodwill 3 hardship 4 harsh 13 harshTo 10 hedge 1 hourLost 3 hush 11 incredulous 8 informs 1 interview 2
    interviewed -7 introduction 8 invited 1 lacking -5 later 1 letGo 1 linkedinByName 4 moveHint -2 news 5
    noGoodwill -6 noNeed -2 notApology -4 notFlaw 2 notOffer -2 notPay 6 notRank 2 ofAnother -2 ofEmployer -5
    ofInterview 5 ofOffer -2 offerDeadline 7 offerSoon -3 offerStart -1 openAct -5 openOrder -1 otherFirm 3
    otherInterest 2 otherInterview -2 otherThing -7 otherTime -2 otherTold 2 pay 6 payHint 2 ponder 4 pressed 3
    proceed 1 rankBeside 8 reach -1 referring 7 remove 3 reply 7 reschedule 1 resend 7 scorn 5 seeHow 7 setBeside 2
    shaky 11 slightMove 8 slightPay 3 slightTerms 1 slot 1 sneer 8 soon 6 sorry -1 sorryFor -5 stall 4 stillOpen 10
    takesJob -1 termsHint -3 texted 7 texting 3 thanks 2 time -3 timing 2 toldOf -5 topic 3 undecided 3 unlessYou 7
    unwanted 3 voicemail 3 wanting 2 wentQuiet 11 whyCounted 10 whyPastime 3 whyStudy 8 whyTravel 3 whyWork 2
    withdraw -1 worth -3`,
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
    headers: -6,
    'known 1': -9,
    'known 2': -13,
    'known 3': -11,
    'known 7': -2,
    'known 9': -1,
    'length 5': -1,
    'length 7': -3,
    'mine 0': -11,
    'mine 1': -2,
    'mine 2': 2,
    'mine 4': -6,
    'obstacle it accepts the interview': -1,
    'obstacle it answers an offer, not an interview': -10,
    'obstacle it doesn’t read like a message': -22,
    'obstacle it isn’t about a job interview': -9,
    'obstacle it isn’t about an interview of yours': -15,
    'obstacle it leaves a job': -1,
    'obstacle it only tells of an interview': -8,
    'obstacle its interview is over': -10,
    'obstacle it’s about someone else’s interview': -8,
    'obstacle none': 11,
    'obstacle nothing in it turns an interview down': -15,
    'obstacle the employer writes it': -6,
    'others 0': -1,
    'others 1': -1,
    'others 2': -6,
    'others 3': -8,
    'ours 0': -1,
    'ours 2': -7,
    'ours 3': -10,
    'own 1': 2,
    'own 2': 3,
    'own 3': 2,
    'own 4': 3,
    'own 5': 2,
    'own 6': 2,
    'own 7': 4,
    'scenario connect': 11,
    'scenario decline': -4,
    'scenario follow-up': -2,
    'scenario referral': -1,
    'scenario reply': 3,
    'scenario reschedule': 5,
    'scenario resend': 8,
    signOff: 2,
    'unclear 1': 5,
    'unclear 2': 7,
    'yours 0': -3,
    'yours 1': 1,
    'yours 2': -4,
  },
};
