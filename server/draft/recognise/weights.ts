/* Written by `npm run learn`: what each clue weighs in telling drafts from other documents. */
import type { Weights } from './clues';

export const weights: Weights = {
  bias: -12,
  words: `
    's -1 about 1 accept -10 across 4 ad 5 address 1 administrator 12 advert 6 afraid -6 after -1 afternoon 6
    agree 8 al -4 all -2 allowance 6 already -1 alright 8 also 5 always 5 an -1 analyst 5 and -2 angry -6 anna -11
    another 1 answered 3 any 1 anybody 3 anymore 8 anything -5 apologize 7 applicant 3 applications -4 applied -3
    apply -7 applying -6 appointed 7 appreciate 4 appreciated 8 archivist 3 are -3 arranging 9 as -2 aside 4 ask -2
    asked -5 asking 1 assistant 2 associate 6 association -6 attached -6 attending 3 attention 4 audit 11 august 5
    automatic -5 autumn 6 available 4 away -5 b -2 back 1 bad -3 band -4 bank -3 bar 5 barista 5 base 10 be -1
    bear 6 bed -4 before -2 beg 7 began -4 begin -5 behaves 8 benefits 6 berth 6 beside 6 big -2 bill -6 bit 2
    bless 5 blessed 7 blue -9 bookkeeper 6 bother 6 bought -8 bounced 8 bowed 6 bowing 5 boxes 10 branch 5 break -3
    bridge -5 bright 7 bring -7 brings 11 broken -5 bug -7 bump 6 bunch 8 bus 5 buses 5 busy 3 but -4 by -1 bye 2
    c -8 cafe 7 calendar -4 called -1 calling 7 calls 3 calm 6 campus 6 can -4 cancel -2 cancelled -8 cancelling 3
    candidacy 4 candidate -7 card -5 care 2 career 7 carer 10 carers 8 casting -13 centre 3 chair -5 chance 4
    chances 7 changed -3 changelog -5 chasing 4 chat -5 check -10 checking 5 cheering 7 cheers 2 chef 6
    christmas -2 chuffed 2 cleaning 5 clear 1 clerk -4 clinic 4 close 2 closed -1 closely 9 club -6 co -8 coach -9
    coat -6 code 1 collect 8 college 5 column -11 come -1 coming -1 commission 9 committed 8 committee -5
    companies -6 company 4 compensation 6 concern 4 confirm -6 connect 4 connected 10 consideration 7 continuing 5
    contract -4 convey 8 cook 2 corner 4 corridor 10 cos 6 could -1 counsel 4 course 2 courtesy 9 cousin -6 cover 5
    credit 8 crew 2 cropped 7 cross 4 crowd 7 crown -8 customer -4 dad -2 dank -10 data -2 daughter -7 day 2
    days -3 de -8 dead 9 deal 1 dear -2 dearest -13 decent 3 decide -5 decided -2 decline -7 declined -9
    declines -9 del -10 demo -3 dental 2 department 7 deposit -5 depot -8 described 5 description 4 deserve 6
    deserved 9 design 4 designer 6 details 8 did -2 die -11 different 7 directions 10 dispatcher 6 do -2 doctor 7
    doctoral 9 done -1 door 5 doubt 9 down -2 dr -4 drop 7 dropped 6 dropping 7 drops -8 due 3 dust 8 e -4 each 6
    early -2 earth 12 electrician 7 elsewhere 4 email 5 emails 9 embassy 8 employer -3 employment 8 end 3 ends 5
    energy 8 engaged 10 engineer 6 enjoy 8 enjoyed -2 enough -1 equity 7 et -10 evening -3 event -7 every 1 exam 6
    excited 6 exhibition 6 exit -3 expected -6 experience -6 extended 11 fair 3 family 2 fare -11 farm 5 favour 8
    feb -7 feedback -6 feelings -4 feels -8 feet 3 felt -3 festival 9 few 6 field 2 files 5 fill 3 filling 4 find 2
    finding 3 finds 2 fine -5 finished 6 fit 5 fitter 7 fixed 3 fixing 9 flattering 9 fleet 5 folks 9 follow 10
    following 4 for 1 foreman -6 forgive 4 formal -8 former 10 forms 6 forty -3 forward -1 found 3 four -2 free -2
    freed -6 friday 1 friends -10 from -2 full 1 funnier -7 game 5 gate -5 generous -3 get 5 getting 4 gig 7
    give -4 given 2 giving 5 gladly 1 go -3 goes 4 gone -1 good 4 goodbye 6 got 3 grace 6 gracias -13 gracious 6
    grand -1 grateful 2 green -5 greetings 10 groomer 9 grown 5 guests 3 guide 10 guy 8 had -2 hall 5 hand 3
    hands 5 happen 6 harbour 5 hard -6 harvest 12 hassle 8 hat 7 have -1 he -6 head -4 heads -7 heaps 4 hear -2
    hearing -6 heart 4 hello 3 help -9 here 5 hey 2 hi 3 him -5 himself -10 hire 7 hired -4 hiring -2 hit 5 hold -3
    home -4 honestly 1 honour 8 hope 3 hospice -8 host -5 hotel 5 hour 3 house 5 housekeeper 9 how 2 however 6
    hr -5 human -8 hunt 7 husband -3 i -2 id -8 in -1 inbox 5 including -7 informed -6 inmail 6 institute 8
    insurance -7 intake 6 interest 6 interested -4 internal -9 interview 3 interviewed -5 interviewing 1
    interviews -1 invitation 3 invited -6 irons 7 is -1 its 9 job 2 join -4 joined 4 joy 6 junior 8 just -1 keen 6
    keep -3 keeper 4 keeping 6 keeps 5 kind 2 kindly 5 kindness 5 know -1 knows -2 la -3 lab 2 lads 8 lambing 7
    land 1 landed 8 laptop -8 late -3 later 5 laugh 5 launch 6 lead 4 leader -11 learned -5 leave -4 leaves 5
    leaving -3 lectureship 7 letter -1 letting -4 librarian 6 licence -5 life -5 lifeguard 5 like -2 likely 6
    lines -6 lining 5 linkedin 7 little 6 lodge 7 look -2 looking -1 looks 5 lose 5 lost -3 lot 4 lots 7 lovely 2
    loves 7 luck 2 lunch -4 ma'am 7 made -2 mail -5 main -7 makes 3 making 5 manage 5 managers 8 map 6 march 2
    market 6 master 7 match 10 mate 8 maternity 8 me -1 means 8 meant 3 meet -1 meeting -7 meetup 4 membership -4
    mention -1 message 2 messages 6 messaging 7 met -5 middle 5 might 2 mind 4 mine 4 minute 6 minutes -8 miss 1
    missing -4 mit -5 mock -7 moment 3 months -3 more 3 morning 1 move -2 moved 1 moving 3 mr 2 ms 2 msc -8 much 1
    mum -4 must -3 myself 4 name -2 nearer -6 need -4 neighbour -7 neighbours -7 network 4 new -1 nicer 9 nights -5
    nine -2 no -3 noon 7 nose 11 not -3 notes -4 nothing -4 nudge 10 nuisance 8 numbers -4 nursery 7 october 4
    of -1 off -1 offer -6 offering -4 offshore 9 often 7 ok -3 ola -5 on -2 once 6 one 2 online -6 onsite 9 onto 6
    opening 6 openings 6 opens 3 operator 3 opportunity 6 or 3 organisation 6 organist 9 other 2 our -1 out 2
    outfit 10 overtime 7 p -4 package 8 packing 8 pair 8 panel -1 panic -5 paper 5 paralegal 8 parent -11 parish 6
    parking -3 pass -5 paths 5 pay -4 penny 8 pension 3 per -1 perfectly -10 permit 8 perth 5 phoning 6 picking 7
    picture 7 pile 6 pinned 10 place -1 planner 6 planning -6 please -3 pleased 6 pleasure -3 plenty -6 plot -9
    plus 5 po 8 podcast -7 point 6 polite -6 politely -6 pop 6 postdoc 8 pour -9 pre -12 prepare -8 present 4
    press -5 pretty 7 probably 4 proceed 5 process 4 producer 10 profile 6 promised -5 proper 8 proud 8 pull -6
    pulling 3 push 6 put -1 putting 2 quality 2 question -5 questions -5 quickly 4 quiet 2 r 5 radar 8 rate 7 re 4
    reach 6 reaches 6 reaching 2 real -5 really 3 reason -4 receive 5 reckon 8 recording -7 records 10 recruiter -7
    recruiting 4 recruitment 5 reference -6 references -5 regarding 8 regards 2 regional 3 regret -6 remain 2
    remove 10 repair 9 reply -4 reschedule -9 rescheduled -9 researcher 6 reserve 6 residence 8 residents 5
    resignation -6 resources -7 respect 7 respectfully 2 rest 1 restaurant 9 resume 8 return -6 returning 4
    revert 6 review -9 right 2 ring -6 ringing 3 rn 7 road 4 robotics 6 round -1 rounds 5 run 3 running 1 runs 5
    sa 8 sadly -11 safe 6 said -3 salon 8 same -2 sat 4 saturday -3 saved 7 say -3 says -4 scene -7 scheduling 10
    scholarship -9 school 5 screening 10 sea -2 search 4 season 4 second -2 section -7 seeing 6 seems 4 seen 5
    send -2 sending 3 sent -4 sentence -6 services 7 session -5 setting 9 settled 6 seven -2 seventy 3 sharp -5
    she -4 sheet -6 shoes -3 shop 5 short -4 shortlisted 5 shout 3 show -5 showing -5 shown 7 side 3 sign -5
    sincerely 1 sing -6 sir -4 site -3 six 2 sixty 6 slept -11 slot 4 small -5 smooth 5 so 1 socks -9 some 7
    somebody 2 someone -2 somewhere -4 soon 3 sooner -6 sorry -1 sorted 8 sorting 7 sound 3 sounded -9 soup -10
    soz 7 speak -3 spot 9 stack 7 stage 4 stairs -2 stand -3 standing 3 stands 5 start -2 started -6 status -9
    stays 5 step -6 stepped 6 stone 7 stop -6 store -4 story 6 street 5 stroke 7 strong 4 stronger 5 studio 3
    stylist 5 submit -6 success 3 such 4 suggest -5 suit 2 summer 3 sunday -4 super 5 supplier -8 surveyor 3
    system 3 systems 4 ta 3 take -4 taking 3 talk -3 talking -5 talks -4 tax 7 tbh 8 tea -3 teaching -7 team 2
    teams 10 tech 8 telephone 6 tell -4 telling -6 ten 1 tenancy 9 tenant -8 tenants -5 text -1 texting 7 than 2
    thank 2 thanked -7 thankful 2 thanks -1 that 2 the -1 theatre 3 theirs 6 them -5 then -1 there 4 therefore 3
    they -1 thing -3 think 3 thinking 1 thirteenth 7 tho 6 thought -3 thoughtful 9 thousand 7 three -2 throughout 9
    thursday -2 thx 7 time 1 times 5 tipped 7 title 5 to -1 today -1 told -6 tomorrow -7 tonight -2 took 3 total -7
    touch 2 touched 8 touching 7 tour 3 towards 5 trade 4 trained 7 trainer 4 treat 4 tried 4 truck 5 trying 2
    turn -5 turned -5 turns 7 two -2 type 7 ucas -12 unanswered 7 under -3 understanding 5 unread 10 until -5 up 2
    update -7 us -8 use -1 useful 5 using -6 vacancy 5 van 4 very 1 vets -8 viele -5 viewing -8 village 7 visa -4
    volunteering -8 voucher -7 walks 8 want -2 wanting 2 warehouse 2 warmer 5 was -2 watch 7 way 3 we -2 weather 3
    wednesday -1 week -2 weekend -2 welcome -4 welder 9 well 3 what 1 when -2 where -2 whether -6 which -1
    whichever 5 who -2 whole 4 why -8 will -1 winds 6 wing 4 winter 3 wish 2 wishes -1 wishing 7 withdraw -1
    withdrawing 1 withdrawn -3 won -7 worked -4 worker 8 working -3 workshop 2 worry 8 would -3 writer 7 written -1
    wrong 2 wrote -6 xxx 9 y'all 7 yard -3 ye 8 years -1 yesterday -5 yours -1 yourself 2`,
  pairs: `
    !_good 2 !_hope 8 !_i -7 !_thank 7 's_. 2 's_been 3 's_cropped 5 's_flattering 9 's_got -8 's_interview 3
    's_job 5 's_kind 4 's_looking 8 's_not -6 's_on -1 's_position 7 's_room -9 's_slot 8 's_still 7 ,_@break 2
    ,_@number -11 ,_@quote -5 ,_a -2 ,_about 1 ,_and 1 ,_anna -12 ,_any 5 ,_appreciate 6 ,_because 3 ,_blessing 5
    ,_but -1 ,_by -2 ,_dear 4 ,_do -4 ,_first -9 ,_for 4 ,_from 6 ,_goodbye 5 ,_got 5 ,_he -2 ,_honestly 6
    ,_however 7 ,_i -2 ,_interview -6 ,_it 6 ,_kit 5 ,_message 8 ,_mr -3 ,_no -9 ,_not -7 ,_of -11 ,_only 4 ,_or 4
    ,_our -4 ,_p -5 ,_phone -5 ,_really 11 ,_said -7 ,_should 6 ,_since 1 ,_so 2 ,_something 7 ,_sorry 5 ,_still 5
    ,_ta 10 ,_tell -5 ,_texting 8 ,_thank 6 ,_thanked -8 ,_there 6 ,_though 3 ,_took 9 ,_up -9 ,_we -5 ,_what 5
    ,_where 3 ,_which -3 ,_wish -7 ,_with 2 ,_yours 8 ._. 5 ._@dash -10 ._@number -3 ._@open -6 ._@other -5
    ._@quote -7 ._after -3 ._another 1 ._anything 6 ._ask -9 ._bye 3 ._cheers 3 ._come -8 ._could 1 ._did 8
    ._from 5 ._god 8 ._good 4 ._goodbye 5 ._got 8 ._half 8 ._have 3 ._he -2 ._honestly 5 ._hope 4 ._how 8
    ._however 3 ._i -2 ._if -4 ._in -3 ._interviews -6 ._just 4 ._let 5 ._love -8 ._maybe 10 ._might 5 ._mind 3
    ._mrs -8 ._ms -6 ._my 3 ._no 3 ._okay 7 ._on 3 ._our -3 ._please -4 ._r -7 ._rang -7 ._really -4 ._right 6
    ._sadly -9 ._said -7 ._six 7 ._something 5 ._sorry 1 ._stay 9 ._thank 2 ._thanks 4 ._that 5 ._the -3 ._there 3
    ._three 6 ._we -9 ._what -4 ._wishing 9 ._with -4 ._would 5 ._write -9 ._wrote -9 ._your 3 :_@address 5
    :_@break -5 :_@quote -8 :_cancel -8 :_got -8 :_i 2 :_is -7 :_not -8 :_ok -7 :_so -5 :_thank -5 :_thanks -7
    :_the -3 :_then -5 :_you -9 ;_i 2 ;_we -7 ;_you 7 ?_? -6 ?_@break -2 ?_@open -4 ?_@quote -4 ?_good 4 ?_i 1
    ?_if -5 ?_really 12 ?_sorry -6 ?_still 9 ?_thank -5 ?_thanks -8 ?_this 6 ?_yes -4 @address_, 7 @address_. 3
    @break_@dash -7 @break_@number -5 @break_@other -7 @break_@quote -4 @break_appreciate 5 @break_best 1
    @break_can -4 @break_cheers 2 @break_dear -11 @break_first 7 @break_further -8 @break_good 8 @break_happy 7
    @break_he -6 @break_hope 5 @break_i 1 @break_if -8 @break_in 4 @break_kind 2 @break_love 7 @break_many 2
    @break_may 7 @break_met -4 @break_mr -7 @break_mrs -5 @break_my 3 @break_next -9 @break_please -2 @break_r 9
    @break_regards 3 @break_respectfully 2 @break_she -7 @break_sincerely 1 @break_thank 3 @break_thanks 2
    @break_the -4 @break_this 3 @break_try -7 @break_un 10 @break_warm 3 @break_we -6 @break_what -4
    @break_wishing 4 @break_with 2 @break_would 4 @break_your 3 @break_yours -1 @close_, 5 @close_. 6
    @close_@break -4 @close_@dash -9 @close_and -6 @close_from -4 @currency_@number 1 @currency_@other 11
    @dash_@number -9 @number_, -4 @number_: -7 @number_@break -4 @number_@close -7 @number_@dash -5
    @number_@number 3 @number_@percent 3 @number_after 5 @number_am 1 @number_an 7 @number_as -5 @number_feb -8
    @number_february -6 @number_hours -6 @number_interview 5 @number_or 4 @number_suit 8 @number_to -6
    @number_today 13 @number_tomorrow -5 @number_with -8 @open_@close -7 @open_date 8 @open_paste 10
    @open_position 5 @other_@break -7 @other_@number -3 @other_@other 1 @other_changelog -5 @other_company 5
    @other_first 9 @other_i -5 @other_interview -5 @other_reason 10 @other_role -6 @other_the -6
    @other_withdraw -11 @quote_. -6 @quote_@break -5 @quote_@close -6 @quote_@number -8 @quote_dear -6
    @quote_hi -10 @quote_i -6 @quote_thank -6 @slash_madam 4 a_. -3 a_better 5 a_blessed 9 a_brilliant -8 a_call 5
    a_calm 6 a_candidate 5 a_chair 7 a_chat -4 a_coffee 9 a_cold -7 a_conversation 5 a_day 2 a_different 8
    a_double 8 a_few 3 a_firm 2 a_first 10 a_form 5 a_full 2 a_good 2 a_great 4 a_happy 9 a_little 4 a_man 9
    a_message 1 a_minute 8 a_miss 5 a_new -10 a_nice 6 a_no 5 a_note -8 a_person 7 a_place 1 a_position 2 a_post 1
    a_record 7 a_role 2 a_room -4 a_saturday 5 a_second -2 a_shift -8 a_small -5 a_smooth 5 a_start 10 a_stroke 6
    a_strong 5 a_stronger 7 a_tour 9 a_treat 8 a_van -6 a_way 5 a_year 2 about_an 7 about_coming 5
    about_interviewing 10 about_it 2 about_that 4 about_the 1 about_this 4 about_whether 6 about_your -2
    accept_my 10 accept_the -4 accept_this -6 accepted_a 2 accepted_another -1 add_you 7 admissions_, -9
    admissions_interview -8 admissions_team -14 afraid_i -5 after_@number 2 after_careful 2 after_getting 8
    after_i 10 after_lunch -11 after_that 4 after_the -6 after_today 8 after_two 7 afternoon_, 3 afternoon_. 2
    afternoon_and 4 afternoon_mr 6 again_, 3 again_and 7 again_at 6 again_for 3 ahead_of 8 ahead_with 4
    ahead_without -7 all_a 8 all_and -7 all_hiring -9 all_is 9 all_morning -10 all_my 4 all_over 9 all_success 5
    all_this 7 all_you -12 all_your 7 along_. 10 already_. 4 already_accepted -7 already_so 9 altogether_. 8 am_, 7
    am_. 5 am_about 10 am_afraid -5 am_after 10 am_available 6 am_bowing 5 am_calling 4 am_cancelling 8
    am_declining 9 am_delighted -6 am_doing 8 am_down 9 am_free 6 am_going -2 am_grateful 8 am_in 4
    am_interviewing -9 am_looking 7 am_most 7 am_no 6 am_not 2 am_or 3 am_out 7 am_pulling 1 am_really 4 am_sorry 1
    am_still 5 am_sure 6 am_taking 7 am_thankful 1 am_the 4 am_therefore 7 am_thinking 5 am_told 10 am_touched 10
    am_very -5 am_withdrawing 5 an_appointment -3 an_easy -3 an_email 6 an_evening 8 an_hour 3 an_interview -2
    analyst_. 8 analyst_position 4 analyst_role 3 and_, -5 and_a 3 and_accepted 7 and_after 8 and_am 6 and_asked -4
    and_best 6 and_can -3 and_co -6 and_could -5 and_everyone 7 and_for -2 and_good -5 and_has -4 and_he 5
    and_hereby 7 and_hope 1 and_i 1 and_it -4 and_left 5 and_look -8 and_me 5 and_meet 9 and_must -6 and_my 7
    and_need 1 and_nobody 5 and_not 5 and_on -4 and_regards 6 and_save -9 and_see 4 and_shall 5 and_so 6
    and_sorry 4 and_take 7 and_thank 5 and_their 7 and_there 5 and_they 5 and_this 9 and_told -2 and_we -4
    and_will -4 and_wish -3 and_with 4 and_withdraw 11 and_would -7 and_you 1 and_your 1 and_yours 6
    another_appointment 7 another_bank 11 another_company 2 another_contractor 5 another_crew 5 another_date -3
    another_employer 6 another_family 9 another_hospital 7 another_institute 8 another_kitchen 6 another_lab 8
    another_offer 3 another_one -5 another_opportunity 5 another_organisation 5 another_outfit 8
    another_position -3 another_post 8 another_role 5 another_salon 9 another_school 10 another_shop 6
    another_studio 7 another_supplier -6 another_team 7 another_thing 8 another_year -7 answer_has 3 answer_is 2
    answered_within -9 any_day -7 any_further 4 any_hour 7 any_time 4 any_weekday -7 anything_, -4 apologies_, 6
    application_. -2 application_and 5 application_as 4 application_for 4 application_withdrawn 8 apply_for -9
    appointment_, 5 appointment_. 7 appointment_and 5 appreciate_it 7 appreciate_the 6 appreciate_you 3
    appreciate_your 8 april_, 9 archivist_position 3 are_a 5 are_all 6 are_at 5 are_ever 8 are_giving 5
    are_having 8 are_in -4 are_sorry -4 are_the 3 arranging_the 6 as_a 1 as_agreed -7 as_it 4 as_my -7 as_notice -7
    as_of 8 as_on 8 as_soon 4 as_the -3 ask_her 8 ask_to -9 ask_you 4 asked_how -7 asked_in 12 asked_what 2
    asking_. 9 asking_again 9 asking_me 2 asking_what 8 assessment_day 10 assistant_job 6 assistant_position 10
    at_@number -3 at_@open 5 at_@other 9 at_another 6 at_four 5 at_most -8 at_my 5 at_nine 5 at_seventy 8 at_some 4
    at_st 6 at_ten 3 at_the -2 at_work 5 at_your 1 attached_. -9 attend_. 10 august_. 2 b_. -5 back_? 5 back_my 5
    back_to 5 band_@number 9 bar_job 6 be_a 2 be_able -3 be_asked 2 be_attending 4 be_carrying 8 be_coming 2
    be_continuing 5 be_doing 2 be_fair -6 be_glad 3 be_going 4 be_held -6 be_interviewing 7 be_invited 10 be_left 9
    be_offered -12 be_picking 4 be_possible 4 be_reading -5 be_right 3 be_seeing 7 be_the 5 be_there -4 be_up -8
    be_with -5 because_another 7 because_i 2 because_my -3 because_they -7 been_a 3 been_given 3 been_thinking -8
    been_withdrawn -7 before_long 8 before_noon 3 before_you -4 being_so 2 below_to 5 best_, 2 best_. 4
    best_regards 2 best_to 8 best_wishes -2 best_with 1 better_than 2 bless_your 6 booked_in 6 boss_has 7
    both_for 7 both_to 10 bottom_of 6 bowed_out 6 bowing_out 5 bring_my -9 bring_the -3 bump_into 7 but_i -4
    but_if 8 but_my 7 but_the -5 but_we -4 but_your -14 buy_you 6 by_another 3 by_email 8 by_phone -4 bye_, 4
    bye_now 3 call_back 10 called_me 6 called_off -4 calling_about 1 calling_me 6 calling_to 5 came_. -6
    came_back 7 came_in 8 came_out 9 came_through 9 came_up 3 can_. 5 can_come 5 can_i -4 can_not -5 can_pass 6
    can_reach 9 can_see 5 can_strike 7 can_take 5 cancel_interview -7 cancel_it 5 cancel_my 3 cancel_or -11
    cancel_our 5 cancel_the -2 cancel_your -5 cancelled_it -6 cancelled_my -8 cancelling_my 9 candidacy_. 14
    candidate_, 4 candidate_@number -7 candidate_for -5 candidates_. 7 candidates_to -5 card_. -9 care_, 4 care_. 5
    care_home 6 careful_thought 2 case_. 4 chance_, 5 chance_of 7 chance_tho 7 chance_we 8 changed_, 7
    changed_since 12 changelog_@break -5 check_up -9 checking_in 9 cheers_, 1 cheers_for 7 children_, 8 choice_, -7
    cleaning_job 7 clerk_. -6 clinic_, 6 clinic_. 7 close_, 11 close_my 5 colleague_. 7 come_. -6 come_and 7
    come_down 5 come_in 5 comes_back -5 coming_. -4 coming_back 8 coming_by -11 coming_forward 4 coming_to 3
    committed_to 6 committee_, -6 company_@other 6 company_i -7 company_name 2 confirm_. 7 confirm_by 8
    confirm_that -6 congratulations_! -7 connected_. 3 connected_here 7 considered_for 6 considering_me 2
    contact_. 7 continue_to 5 continuing_. 5 continuing_with 5 contract_with 8 conversation_. 14 convey_my 8
    could_. -12 could_come 4 could_we 8 could_you -6 count_me 4 count_on 8 couple_of 5 course_. -6 crew_. 6
    cropped_up 7 cross_again 2 cross_me 10 current_team 7 date_@close 4 date_and 7 daughter_'s 6 day_, 1 day_. -5
    day_and 2 day_at 5 day_before -5 day_i 5 day_of 7 dead_keen 8 dear_@other -3 dear_captain 8 dear_clerk -11
    dear_dr 3 dear_mr 1 dear_mrs 2 dear_ms 1 dear_recruiters 7 dear_sir -2 december_. -4 december_at 3
    decent_about 5 decided_. 7 decided_for 8 decided_not -6 decided_to 1 decline_. -7 decline_the -5 dental_nurse 5
    department_. 8 depot_. -5 did_it -10 did_not -3 did_u -9 did_you -7 died_. -7 do_@number 10 do_apologise 8
    do_appreciate 5 do_hope 10 do_i -15 do_keep 8 do_not -3 do_the 2 do_this 5 do_thursday -8 do_want 5 do_you 6
    do_your -9 doctor_has 6 done_. -2 doubt_i 7 doubt_that 9 down_from 5 down_the 4 down_to 7 down_your 10
    drop_you 3 e_. 8 each_of 5 each_other 5 each_way 9 easy_decision -8 easy_on 8 editor_, -6 else_and 4 else_so 4
    elsewhere_, 2 elsewhere_and 6 elsewhere_so 6 email_about 7 email_as 8 email_so 7 email_to 7 email_tonight 5
    email_too 4 email_with 7 email_you 5 employer_and 7 end_. 5 end_up 8 engineer_interviews 6 engineer_job 7
    enjoy_the 8 enjoyed_meeting -6 enjoyed_our 10 enjoyed_the -3 estate_, 9 even_more -12 evening_, 7 ever_need 11
    every_month 7 everyone_in 9 everyone_who -7 everything_, -4 exam_. 8 exercise_. 6 fair_winds 6 family_. -9
    feel_i 8 feel_terrible 7 few_days 6 few_weeks 6 few_years 5 field_to 10 filling_it 6 filling_the 2 find_a 2
    find_another -6 find_attached -6 find_good 8 find_somebody 6 find_someone 2 find_your 6 finding_the -1
    finished_my 5 firm_in 8 firm_so 7 first_place 9 fit_for 6 five_weeks 9 flat_@number -7 flat_for 8 flat_on -4
    flat_out 7 folder_. -11 follow_what 4 following_up 9 for_. -5 for_@other -7 for_a -2 for_all -2 for_another -5
    for_arranging 7 for_calling 9 for_eleven -3 for_family 9 for_fixing 8 for_getting 3 for_going 5 for_good 6
    for_having 1 for_head 6 for_how 8 for_interview 5 for_it 5 for_letting -6 for_lining 5 for_making 8 for_me 3
    for_my -3 for_nothing 3 for_now 2 for_offering -3 for_putting 2 for_reaching 4 for_saying 9 for_scheduling 9
    for_sending 3 for_senior 11 for_setting 9 for_showing -6 for_site 8 for_sorting 9 for_telling -8 for_that 4
    for_the 3 for_thursday 6 for_trying 5 for_wanting 4 for_ward 8 for_wednesday 6 for_writing 8 for_you 5
    for_your -4 forgive_me 6 former_colleague 7 forward_. 4 forward_to -3 found_another -4 found_my 9 found_other 7
    found_something 1 found_work 7 four_. 3 four_weeks -5 free_from 10 friday_, 4 friday_. -4 friday_? -7
    friday_and -4 friday_i 5 friday_is -7 friday_morning -5 friday_or 9 friday_the 5 from_a -5 from_consideration 8
    from_home -6 from_now 8 from_our 7 from_september 9 from_the 2 from_you -5 from_your 9 from_yours 6
    full_house 10 further_. -2 further_with 5 generous_of 8 get_a 5 get_me 7 get_over 6 get_somebody 9
    get_someone 4 get_there 8 get_to 4 get_your 5 getting_me 10 given_me 5 glad_to 3 go_. -5 go_ahead -4 go_any 6
    go_anyway -9 go_for -7 go_into 8 go_through 9 go_well 5 go_with -7 god_bless 1 goes_well 3 going_forward 9
    going_in 5 going_on 5 going_to -3 going_with 8 gone_and 6 gone_to 7 gone_with 1 good_. 1 good_afternoon 5
    good_day -1 good_for 9 good_luck 3 good_morning 3 good_of 8 good_one 5 good_season 4 good_success 7
    good_things 9 good_to 4 good_wishes 6 good_years -5 goodbye_. 6 got_hired 9 got_me 4 got_on 10 got_one 8
    got_something 7 got_sorted 7 got_the -3 got_to -10 got_took 7 got_work 7 got_your 3 gracious_when 7
    grade_@number 7 grant_, 10 grateful_. 11 grateful_for 4 grateful_that 6 great_deal 6 greetings_from 7
    had_read 5 had_to -4 had_written -3 half_past 2 hand_. 9 hands_on 10 hang_up 7 happy_where 6 hard_feelings -4
    hard_to 9 has_a 2 has_accepted -9 has_agreed -6 has_just 7 has_moved 8 has_put 7 has_worked -11 have_. 6
    have_a 4 have_agreed 10 have_also 9 have_always 6 have_another 3 have_been 2 have_changed -6 have_chosen 2
    have_committed 5 have_decided -3 have_found 3 have_gotten 7 have_had 3 have_in 7 have_joined 4 have_landed 7
    have_made 9 have_not -5 have_now 5 have_one 7 have_promised 6 have_put 4 have_said 4 have_seen 6 have_signed 3
    have_started -7 have_taken 1 have_that 8 have_the 5 have_thought -3 have_to -6 have_told -3 have_took 8
    having_me 4 he_does -9 he_was -7 head_of 5 head_round 5 heads_up -8 heaps_for 6 hear_about 5 hear_how 4
    hear_of 7 hello_. 8 hello_mr 2 hello_mrs 3 hello_to 10 help_. -5 her_i -10 her_to 3 here_, 8 here_@close 10
    here_about 9 here_and 8 here_in 4 here_it 3 here_on 6 here_re 9 hi_, -5 hi_mr 6 hi_mrs 8 hi_ms 3 hi_team 10
    hire_, 7 hire_. 7 hiring_. 5 hiring_process -3 his_application -6 his_interview -6 his_number 9 hold_it -7
    honestly_, 7 hope_it 4 hope_our 4 hope_the 8 hope_this 5 hope_you 2 hope_your 8 hours_. -6 hours_to -7
    house_, 7 house_. 5 how_do -12 how_the -3 how_your 7 however_, 6 human_resources -7 i_accepted 8 i_apologise 6
    i_applied 3 i_appreciate 3 i_appreciated 6 i_asked 3 i_beg 6 i_bowed 6 i_bring -5 i_came -10 i_can -4 i_come 6
    i_confirm -9 i_did 1 i_doubt 7 i_dropped 4 i_enjoyed -4 i_feel 5 i_got 7 i_had -3 i_hope 3 i_keep -8 i_know -1
    i_leave -5 i_left -5 i_look -9 i_may 4 i_nearly -9 i_need -2 i_only -7 i_point 9 i_pray 3 i_pulled 5 i_read 4
    i_received 9 i_respectfully -7 i_signed 6 i_stay 8 i_stepped 6 i_still 3 i_thank 4 i_thanked -10 i_therefore 5
    i_thought 3 i_told -5 i_took 3 i_trust 12 i_use -9 i_was 2 i_wish 3 i_withdraw -3 i_withdrew 3 i_would -1
    i_wrote -4 if_a 4 if_anything 9 if_i 6 if_it -4 if_the -6 if_you -1 if_your 7 ill_. -9 in_. 2 in_@number -10
    in_a -3 in_about 6 in_an 5 in_another 8 in_at 5 in_august 5 in_case 4 in_contact 6 in_due 8 in_finding 1
    in_for 4 in_house 7 in_it 4 in_january 5 in_june 4 in_leeds -6 in_march 5 in_may 1 in_me 2 in_on 5 in_one 4
    in_person 5 in_perth 9 in_the -2 in_to 4 in_touch 2 in_with 8 instead_, -7 instead_? 1 interest_in -3
    interview_! 9 interview_, 1 interview_. 5 interview_: 5 interview_@break -8 interview_@open -9 interview_and -5
    interview_at 6 interview_but 14 interview_call 5 interview_date 9 interview_for 3 interview_invitation 5
    interview_invite 10 interview_is -7 interview_me -5 interview_next 6 interview_now 10 interview_of 10
    interview_offer 16 interview_on 3 interview_slot 2 interview_this 5 interview_to 1 interview_today 4
    interview_tomorrow 8 interview_with -2 interviewed_on -9 interviewing_. 6 interviewing_for 4 interviews_, 5
    interviews_. 3 interviews_at 5 interviews_in 3 interviews_last 5 into_a 8 into_each 5 into_the -6
    invitation_. 5 invitation_and 4 invitation_of 4 invitation_to 2 invite_. 6 invite_for 8 invite_me 7
    invited_to -6 inviting_me 2 ironed_the -8 irons_in 7 is_@number 5 is_a 4 is_attached -9 is_being -8
    is_enough -6 is_far 9 is_good 7 is_happy 7 is_looking 9 is_out 1 is_the -3 is_there -7 is_to 8 is_well 7
    it_'s 3 it_, 2 it_; 8 it_all 1 it_another -5 it_any 6 it_be 5 it_by -4 it_came 3 it_from 4 it_looks 5 it_may 6
    it_meant 6 it_on -5 it_over 5 it_so 6 it_some 10 it_up -6 it_with 5 january_i 6 job_, 3 job_. 5 job_at 4
    job_description 7 job_elsewhere 2 job_interview -5 job_now 9 job_of -8 job_that -4 job_this 7 job_title 5
    job_with 3 joined_a 10 just_got 11 just_now 7 just_said 4 just_say -10 just_taken 7 just_touching 8
    just_wanted 6 just_yet 8 keen_on 4 keen_to 4 keep_in 5 keep_my 8 keep_that 7 keep_to 7 keep_your -7 kind_. -7
    kind_invitation 3 kind_note 10 kind_of 4 kind_regards 1 kind_to 8 kind_words 7 kitchen_. -5 knee_is -11
    know_by -6 know_what 5 know_you -5 laptop_and -6 last_autumn 7 last_day -5 last_night 4 last_tuesday 7
    last_year 6 late_for -14 late_notice 7 lead_job 6 lead_opening 6 lead_role 6 learned_that 9 leave_it 7
    leave_that 4 leave_you 7 leeds_and -8 left_a 7 leg_with 9 let_me 1 let_u 9 let_you 3 letter_and 8
    letter_inviting 8 letting_me -5 letting_us -6 letting_you 10 library_. 6 like_i 5 like_to -2 lining_up 6
    list_. 5 lol_. -6 lol_@open -9 longer_a 10 longer_available 4 look_. -9 look_after 6 look_at 4 look_forward -7
    look_in 9 look_round 7 looking_, 4 looking_. 9 looking_forward -5 looking_to 9 lose_you -7 lot_for 8 lot_to 6
    lovely_. 7 lovely_to 10 luck_, 5 luck_filling 8 luck_getting 9 luck_w 7 luck_with 4 made_me -3 mail_. -7
    mail_and 6 make_it 2 make_my -6 making_room 8 manage_to 7 manager_'s 9 manager_has 3 manager_interview 9
    manager_interviews 6 manager_job 4 many_thanks 1 march_, 6 mate_, 6 mate_. 7 may_, 6 may_at 3 may_concern 4
    may_god 7 may_remember 5 may_the 10 may_your 4 me_. 4 me_a 7 me_about 5 me_again 5 me_an 6 me_and 2
    me_another -9 me_back 6 me_down -4 me_forward 7 me_from 2 me_i 9 me_in 5 me_know -5 me_last 6 me_off 6 me_on 2
    me_out 5 me_that -3 me_the -2 me_till 10 me_to 1 me_up 5 me_whether -6 means_i 10 meant_a 5 meant_to 5
    meet_me 10 meet_the 2 meeting_: -5 meeting_on -6 meeting_you -4 meetup_, 8 meetup_in 8 message_, 7
    message_and 6 message_of 8 message_with 4 messages_about 9 messaging_me 6 middle_of 6 might_have 6 might_not 5
    mill_. -7 million_for 6 mind_, 2 mind_. 4 mind_up 8 minute_? 8 missed_you 4 moment_, 6 monday_? 8
    monday_@number 4 monday_@open -8 monday_after 6 monday_at -4 monday_but -9 months_since 7 more_and 9 more_for 7
    more_interested -10 more_interviews -7 more_to 7 morning_? 9 morning_dr 8 morning_mr 10 most_grateful 8
    most_of -7 moved_my 7 moved_to -3 mr_. 2 mrs_. 2 ms_. 3 ms_ward 13 much_. 9 much_appreciated 7 much_for 3
    much_obliged 8 much_success 6 much_that 7 much_to 7 mum_, -6 must_ask 4 must_be 7 must_cancel 8 must_decline -4
    must_therefore 10 must_withdraw -4 my_answer 6 my_apologies 9 my_application 1 my_appointment -12 my_best 6
    my_brother -5 my_bus 7 my_candidacy 5 my_candidature 6 my_career 8 my_certificates -11 my_colleague -8
    my_current 4 my_decision 7 my_diary -7 my_doctor 9 my_employer -10 my_end 7 my_evenings 12 my_feet 5 my_file 5
    my_first 2 my_form 8 my_former 9 my_friend 2 my_hand 10 my_head 6 my_heart 9 my_inbox 4 my_interview 1
    my_level 6 my_little 9 my_mum 8 my_name 3 my_network 5 my_new -3 my_note 9 my_notice -13 my_numbers -7 my_old 4
    my_own 5 my_papers 8 my_place -2 my_present 7 my_profile 7 my_questions 5 my_resignation -6 my_side 11
    my_spot 2 my_thanks 5 my_thesis 8 my_time 8 my_voice -9 my_whole 6 my_withdrawal 11 my_word 7 myself_. 8
    myself_forward 8 myself_to 11 name_. -3 name_in 7 name_off 2 nearer_to 5 need_a 3 need_to -1 new_branch 7
    new_colleague 5 new_job -9 new_one -7 new_post 8 new_role -6 new_term 6 new_wing 5 news_, -8 next_candidate 6
    next_time 4 next_week -1 next_year 1 nice_of 8 nice_to 8 night_and 4 night_shift 1 nine_. 5 no_bus 8 no_good 13
    no_hard -4 no_problem -8 no_show -6 no_way 2 not_, -4 not_. -4 not_able 4 not_about 9 not_be -2 not_change 8
    not_count 6 not_get 7 not_give -5 not_go 3 not_going 7 not_have 3 not_hear 11 not_interview -6 not_leave 6
    not_look 10 not_mind -6 not_need -6 not_one 6 not_pick 9 not_reach 7 not_ring 9 not_say 8 not_see 7 not_start 8
    not_sure 2 not_telling 11 not_think 3 not_to -5 not_turn -4 not_use -8 not_wait 7 not_want -3
    not_withdrawing -5 note_, 7 note_about 8 note_that 8 note_to -6 notes_on 6 notice_. -7 notice_and 4
    notice_of -5 now_, 8 now_? -7 now_and 6 now_it 11 now_on 7 now_so 7 number_, 3 nurse_position 6 october_, 4
    of_@number -5 of_@other 7 of_a 2 of_another 10 of_any 11 of_last 7 of_luck 2 of_monday 7 of_my 2 of_other 9
    of_that 5 of_the -1 of_these 6 of_what 2 of_you 3 off_and 6 off_sick -9 off_to 13 off_your -5 offer_it -7
    offer_me 3 offer_of 5 offered_the -5 office_and 8 officer_, -8 officer_interviews 8 officer_position 3
    ok_so -10 okay_, 4 old_number 8 on_, 4 on_. 3 on_@number -3 on_@open 8 on_a 2 on_at 4 on_file -7 on_friday 2
    on_here 9 on_his 9 on_linkedin 5 on_monday -2 on_our -6 on_saturday -5 on_shift 4 on_strike 11 on_that 3
    on_the -2 on_this 3 on_thursday -1 on_to -5 on_top 4 on_tuesday -1 on_with 7 on_without 7 on_your 1 once_, -7
    once_i 4 once_more 8 once_the 4 one_. 4 one_at 5 one_day 10 one_in -9 one_of -2 one_out 7 only_i 10 only_me 8
    only_to -6 open_. 8 open_day -3 open_evening 10 open_the -8 opening_! 10 opening_. 2 opening_night 13
    opportunity_, 4 opportunity_. 5 opportunity_and 8 or_@number 5 or_any 9 or_do 5 or_is -8 or_madam -5
    or_monday 6 or_move -7 or_on 12 or_should -11 or_the 2 or_thursday 3 or_tomorrow 13 or_tuesday 5 or_two 4
    or_wednesday 7 order_@number -10 other_at 6 other_candidates 10 other_day 8 other_firm 6 other_job -6
    other_work 5 otherwise_. -8 our_@number 8 our_conversation 5 our_head -9 our_interview 1 our_panel -5
    our_paths 4 out_. 3 out_about 2 out_for 4 out_in 2 out_of 2 over_, 10 over_. 5 over_here 8 over_the -4
    over_there 7 page_. -5 pair_of 4 panel_'s 9 paper_on 8 part_time 7 partners_. 10 pass_. -6 pass_by 8
    passed_my 7 paths_cross 3 people_. 4 people_at 6 perhaps_we 5 person_. 5 person_for 4 person_you 6 phone_, 2
    phone_call 5 pick_up 6 picked_me 6 pile_. 6 place_in 8 place_nearer -9 place_that 10 place_with 7
    please_close 8 please_confirm -7 please_could 5 please_count 6 please_cross 10 please_forgive 7 please_let 4
    please_pull 10 please_remove 5 please_ring -7 please_take -5 please_withdraw 7 pm_. -5 pm_? 2 po_, 9 po_for 4
    portfolio_. -4 position_. 1 position_@close 7 position_at 3 position_of -4 position_on 7 position_this 8
    position_with 1 possible_for 6 post_, 4 post_. 3 post_and 4 post_at 3 post_in 4 post_of -4 post_this 11
    post_with 10 posted_by -8 practice_. 4 practice_and 5 press_office -5 problem_at -8 process_, 4 process_. 4
    profile_and -7 programme_committee -8 project_. -8 pull_my 8 pulled_out 4 pulling_my 7 pulling_out 2 push_it 8
    put_, 9 put_an 7 put_me 3 put_myself 8 put_the -5 putting_me 4 putting_my 7 questions_about 6 r_. 6 ran_the 8
    rang_them -5 rather_keep 6 rather_not -5 re_the 5 reach_me 4 reaching_out 4 read_it 1 read_my 5
    real_pleasure 12 really_appreciate 4 really_want 3 reason_. -6 reason_is -8 reasons_i 8 receptionist_. 9
    record_. 1 recruiters_, 6 recruitment_, 7 recruitment_. 10 ref_. 7 referee_for -8 reference_to 8
    regarding_the 7 regards_, 1 remain_at 8 remain_with 8 remember_me 6 remove_my 11 reply_, 8 reply_. 1
    request_for -9 respect_, 5 respectfully_, 3 respectfully_yours 6 rest_of 6 right_, 7 right_person 3 ring_. 4
    ring_me -6 ringing_. 8 ringing_me 5 ringing_to 4 role_, 5 role_. 3 role_at 6 role_sounds 6 room_for 5 rota_. -5
    round_. 7 round_the 5 running_. 3 running_for 4 sadly_i -10 said_, 4 said_i -3 said_no -5 said_the -5
    said_yes 5 salon_. 3 same_, 5 same_morning 8 same_time -12 saturday_, -5 saturday_job 10 save_me -9 saw_your 10
    say_hello 11 say_i -3 say_no -3 say_so -4 say_the 3 scheduling_me 6 school_. -4 school_kitchen 5 search_! 6
    search_, 6 search_. 4 search_and 1 search_committee 7 search_goes 3 season_is 7 seat_. 7 second_interview -5
    second_time 4 see_below -9 see_each 7 see_how 8 see_it 3 see_me 9 see_the -4 see_them 6 see_what 9 see_where 7
    see_you -6 see_your 6 selection_. 7 selection_for 8 send_a -5 send_an 5 sending_it 3 sent_this 8 september_i 8
    service_. -7 set_up 8 setting_up 5 shall_be -3 she_'s 4 she_had -6 she_is 5 she_will -8 shift_and 6
    shift_supervisor 5 shift_the 8 shop_'s 7 should_have -3 should_i -11 shout_when 8 show_, -7 showing_me -5
    side_, 5 side_can 7 signed_a 7 signed_elsewhere 5 signed_on 6 signed_with 4 since_i 4 since_the 5 since_then 6
    sir_@slash 4 sir_or -5 sit_this 8 sit_with 6 site_and 9 sleep_on 6 slot_. 7 slot_is -7 slot_on 5 slot_to -5
    smooth_search 6 so_, 6 so_can 6 so_closely 9 so_decent 6 so_gracious 5 so_he -7 so_here 5 so_it 8 so_kind -6
    so_kindly 4 so_late 7 so_let 9 so_much 3 so_my 7 so_no -6 so_please 2 so_quick 6 so_quickly 5 so_sorry -5
    so_thank 5 so_the 6 so_we -5 so_withdraw 5 so_you 9 some_other 5 some_point 4 some_time 10 somebody_lovely 5
    somebody_nice 8 somebody_who -5 someone_? 3 someone_else -5 someone_good 7 someone_great 5 someone_x 6
    something_and 8 something_else 5 something_i 5 something_in 6 something_on 9 soon_. 4 sorry_! -5 sorry_, -5
    sorry_about 12 sorry_and 12 sorry_for 3 sorry_to -1 speaking_, 7 spoke_in 10 spot_. 5 spot_to -6 spring_, 7
    spring_. 5 staff_a 10 stage_manager 4 stands_, 8 start_. 5 start_on -3 start_to 6 start_up 10 started_a -4
    started_at 9 started_with 7 stay_connected 8 stay_with 6 staying_put 6 staying_where 7 stepping_out 6 still_a 6
    still_no 9 still_on -6 still_really 7 straight_away -5 success_with 4 suggest_dr -10 suggest_someone 6
    suit_you 7 suits_. -6 sunday_. -7 supervisor_. -5 supervisor_interviews 9 supervisor_job 9 sure_i 2 sure_yet 10
    ta_for 6 take_a -6 take_it -3 take_me 1 take_up 7 take_us -5 taken_another 2 taken_me 4 taking_my 7 talk_. 8
    talk_about 3 talk_in 8 talk_to -4 talk_with 9 talked_it -6 taught_me -5 team_, -6 team_. 2 team_a 8 team_and 6
    tech_interview 6 telephone_interview -9 tell_me -6 tell_the -4 tell_them -4 tell_you 5 tell_your 1
    telling_me -7 ten_, 6 ten_for 8 ten_minutes -6 ten_o'clock 8 term_. 7 test_on -7 tests_. 9 than_the 2
    than_yours 7 thank_the 4 thank_u 8 thank_you 2 thanked_her -5 thankful_for 3 thankful_you 9 thanks_! -4
    thanks_, -6 thanks_again 4 thanks_ever 9 thanks_for 2 thanks_heaps 6 that_'s -3 that_, 11 that_. 4 that_day 5
    that_he -1 that_hour 7 that_i 2 that_interview 4 that_is 4 that_said 11 that_same 11 that_she -5 that_they -8
    that_way 5 that_we -5 that_would 6 that_your 5 the_@number 5 the_@open 5 the_@other 7 the_air 7 the_analyst 5
    the_archivist 3 the_article -9 the_bank -5 the_bar 3 the_barista 5 the_beautiful -9 the_best -1 the_board 3
    the_bother 8 the_budget -7 the_cafe 5 the_call 2 the_campaign 8 the_candidates -6 the_chair -6 the_chance 3
    the_choir 10 the_client -6 the_clinic 7 the_crew -4 the_day 3 the_demo -4 the_dental 5 the_department 5
    the_depot -4 the_dispatcher 7 the_doctor 6 the_door 3 the_driver 6 the_dust 8 the_exhibition 7 the_family 8
    the_field 4 the_first 3 the_fleet 6 the_floor 9 the_folder -8 the_free 8 the_front 7 the_grant 8 the_guild 8
    the_harbour 5 the_harvest 9 the_hassle 8 the_hire 3 the_hiring 1 the_hospice -8 the_hours 2 the_inmail 5
    the_interview 5 the_invitation 3 the_invite 6 the_kind 6 the_lads 9 the_launch 2 the_lectureship 7
    the_lifeguard 8 the_list 4 the_lovely 9 the_main -7 the_manager -3 the_meeting -17 the_middle 6 the_new 4
    the_notes -9 the_nudge 10 the_offer -5 the_old 5 the_one -5 the_onsite 8 the_opportunity 4 the_other -5
    the_parking 8 the_partners 7 the_patience -4 the_pension 2 the_pharmacy 5 the_phone -3 the_physio 8
    the_piece -9 the_pile 5 the_planner 6 the_platform 8 the_portal -7 the_position -4 the_post -4 the_postdoc 8
    the_practice 5 the_process 2 the_pupils 11 the_queue 6 the_remaining 6 the_residents 10 the_rest 3 the_right 2
    the_road 9 the_role -6 the_route -4 the_running 2 the_salon 6 the_same -1 the_saturday 9 the_school 4
    the_search 4 the_second -4 the_selection 7 the_senior 4 the_service 7 the_shop 6 the_shortlisting 8 the_shout 9
    the_show -7 the_side -8 the_sleep -12 the_slot -4 the_socks -10 the_spot 4 the_staff 11 the_start -10
    the_status -9 the_study -11 the_surgery 9 the_table 5 the_talk 6 the_team -3 the_telephone -4 the_terms -6
    the_text 3 the_time 2 the_trainee 5 the_trouble 3 the_two -3 the_unit 9 the_very 6 the_viewing -8
    the_waiting -7 the_wall -5 the_week -2 the_weekend 4 the_work 3 the_workshop 3 the_xxx 6 the_yard -4
    their_time -8 them_@open -8 them_my 7 then_. 2 then_i 3 there_, 4 there_. 5 there_are 4 there_for 7 there_is 2
    there_will 5 therefore_withdrawing 7 they_have 2 they_pay 5 they_wanted -5 thing_. 7 things_are 8 think_. 8
    think_i 3 think_it -6 thinking_about -7 thinking_of 1 this_, 9 this_afternoon 5 this_arvo 6 this_call 8
    this_in 2 this_interview 9 this_is 7 this_message 7 this_month -6 this_morning -6 this_number 7
    this_occasion -4 this_one 3 this_point 7 this_stage 6 this_summer 5 this_week 1 this_will 8 this_year -6
    tho_and 8 though_, 6 thought_, 3 thought_i -5 thought_of 5 three_candidates -9 three_months 10 three_times 1
    throughout_. 9 thursday_'s -4 thursday_, -8 thursday_@number 9 thursday_at -4 thursday_or 5 thursday_the 9
    thx_for 6 time_, 4 time_. -1 time_after 3 time_as 9 time_at 7 time_for 6 time_on 4 time_so 10 times_. -4
    title_@other 7 to_@number -9 to_@open 6 to_accept -9 to_an -6 to_another 6 to_anyone 8 to_ask 4 to_be -1
    to_become -8 to_bow -4 to_bring 6 to_call 5 to_decline -6 to_do 4 to_end 10 to_explain 9 to_find 8 to_get 5
    to_give -1 to_go -3 to_have 2 to_hearing -8 to_hold -7 to_interview 4 to_manage 9 to_me 4 to_meet -2 to_move -3
    to_myself 5 to_pass -7 to_proceed 5 to_pull -4 to_read 4 to_receive 5 to_remain 8 to_reply 9 to_reschedule -8
    to_ring 7 to_run 6 to_say -3 to_see 3 to_sit 3 to_sleep 6 to_some 7 to_someone -4 to_stand -6 to_stay 2
    to_take -3 to_talk 1 to_tell -5 to_that 10 to_the -2 to_think 2 to_this 9 to_tuesday 1 to_turn -6 to_use 8
    to_what 6 to_whom 5 to_you 3 to_yours 7 today_. 6 today_at 10 told_him -6 told_me 2 told_the -9 told_them -8
    tomorrow_. -5 tomorrow_after -9 tomorrow_at 6 too_, 5 too_. 2 too_and 8 took_another 12 took_it 8 top_of 3
    touch_, 5 touch_here 7 touching_base 7 town_, 9 trained_for 4 treat_to 6 tried_your 8 trouble_, 10 trouble_. 8
    tues_@number -7 tuesday_'s 5 tuesday_@number 5 tuesday_or 2 turn_up -5 turned_down -9 turns_out 4 turns_up 8
    tutor_, -11 twice_already 7 two_days -6 two_of 2 two_or -7 two_seasons 9 u_for 7 u_know 9 u_tell -10
    unanswered_. 8 understanding_, 8 university_and -9 unread_. 10 until_@number -5 until_monday -7 up_an 6
    up_another 3 up_at -4 up_here 8 up_on 7 up_that 9 up_the 4 up_with 4 up_your 10 us_. -3 us_a 9 us_know -6
    us_on -6 vacancy_, 9 vacancy_. 6 van_'s 11 van_. -11 very_best 4 very_kind 10 very_pleased 4 very_polite -5
    video_call 7 waiting_list -7 want_is 10 want_it 7 want_this 6 wanting_to 1 wants_to -5 ward_, 7 was_. 8
    was_a -4 was_an 7 was_delighted 5 was_good 7 was_grateful 7 was_in -5 was_meant 8 was_never 8 was_not -7
    was_offered 6 was_only -10 was_pleased 11 was_really 8 was_so 3 was_very 4 way_, 7 way_i 6 way_of 8 we_are -1
    we_bump 6 we_can -3 we_could 8 we_do 2 we_find 6 we_had 3 we_hang 6 we_have -10 we_make 8 we_move 5 we_need -5
    we_please 8 we_spoke 6 we_stay 6 we_thank -8 we_will -5 we_wish -6 we_would -8 wednesday_'s 4 wednesday_, -5
    wednesday_@number 5 wednesday_after 9 wednesday_at -6 wednesday_morning 6 week_'s 6 week_, 3 week_. -2
    week_after -5 week_at 10 week_i 8 week_so 7 weekday_after -11 weekend_and 6 weeks_'s -6 well_, 4 well_. 3
    well_and 3 well_for 10 well_so 4 well_with 1 went_to 5 were_kind 5 were_very 7 what_a 3 what_did -6 what_i 2
    what_you 2 when_a -5 when_i 3 when_the 3 whenever_i 5 where_i 5 whether_the -6 which_is 2 which_means 8
    who_has -1 who_loves 6 who_was 5 who_withdrew 8 whole_day 9 whom_it 4 will_also 7 will_answer -7 will_be -3
    will_bring -6 will_confirm 6 will_do -8 will_email 7 will_find -8 will_follow 4 will_give 9 will_hand -9
    will_have -7 will_hear 5 will_keep -6 will_leave 3 will_meet 5 will_put 8 will_reach 8 will_send 2
    will_want -10 will_withdraw -6 will_write 1 winter_. 6 wish_the 3 wish_you 3 wishes_, -4 wishes_for 8
    wishes_to 5 wishing_you 5 with_a 2 with_all 2 with_an 4 with_another 4 with_anyone -11 with_best 1 with_dr -11
    with_filling 5 with_finding 7 with_it 4 with_me 2 with_mr -8 with_reference 8 with_regards 6 with_respect 5
    with_somebody 6 with_such 5 with_the 1 with_this 7 with_us -4 with_you 4 with_your -4 with_yours 8 withdraw_: 5
    withdraw_and 8 withdraw_his -6 withdraw_me 7 withdraw_my -2 withdraw_the -7 withdrawing_, -3 withdrawing_. 10
    withdrawing_my 2 withdrawn_, -6 withdrew_. 7 withdrew_from 2 without_a 4 without_any 9 without_me -4
    word_from 7 word_to 6 words_about 4 work_. 3 work_elsewhere 7 work_in 7 work_on 1 workshop_. 4 would_ask 2
    would_be 1 would_been -4 would_come 8 would_do -5 would_friday 9 would_like -2 would_rather -4 would_sooner -4
    would_thursday 5 write_again 6 write_to -2 writing_. 2 writing_again 7 writing_back 5 writing_this 7
    wrote_to -2 ya_. 8 year_, 5 year_and 6 year_end 7 years_. -1 years_i -9 years_on 6 yes_or 8 yesterday_, 3
    yesterday_. -6 yesterday_and 5 yet_@open -8 you_, 3 you_a 2 you_again 3 you_also 3 you_an 8 you_answered 6
    you_are -2 you_as 8 you_ask 7 you_asked -4 you_at 3 you_before 9 you_both 3 you_but -8 you_can -1 you_ever 9
    you_every -1 you_fill 4 you_find 2 you_for 1 you_from 6 you_gave -5 you_get 5 you_his 8 you_hoped -6
    you_invited 7 you_kindly 1 you_like 2 you_made 9 you_move -8 you_much 5 you_need -4 you_off -7 you_offered 6
    you_once 7 you_po 6 you_put -9 you_rang 4 you_said -4 you_should 7 you_soon -7 you_success 4 you_taught -10
    you_tell -1 you_thinking 9 you_very 3 you_want 3 you_went 7 you_with 2 your_application -9 your_call -3
    your_company 9 your_day 6 your_desk 5 your_email 2 your_end 9 your_first 6 your_interest -4 your_interview -2
    your_invitation 8 your_kind 4 your_kindness 3 your_list -2 your_office 10 your_phone 6 your_portal 9
    your_process 5 your_profile -6 your_records 6 your_reply 8 your_second 13 your_side 2 your_study -10
    your_system 8 your_team 3 your_three 8 your_trust -7 your_understanding 2 your_way 8 your_work 6 yours_, -4`,
  meanings: `
    accepted 2 advising -4 afield -7 afterthought 2 amount 1 appliesNow -6 asEmployer -4 aside 7 asksAgain 2
    beseech 4 bidding 3 cancel -4 candidacy 2 comingSoon -3 connecting 8 contactMe 4 datedBack 4 doubt 10
    elsewise -1 employs 4 expected 5 flaw 10 freesHour 3 goingOn -2 goodwill 3 harsh 12 harshTo 7 hourLost 2 hush 6
    incredulous 7 informs 2 interview 2 interviewed -7 introduction 7 invited 1 invitedTo -1 keen 1 leaning 5
    letGo 2 linkedinByName 4 moveHint -2 news 6 noGoodwill -6 noNeed -2 notApology -4 notFlaw 1 notOffer -3
    notPay 7 ofAnother -3 ofEmployer -4 ofInterview 6 ofOffer -4 offerDeadline 8 offerSoon -4 offerTerms 2
    onLinkedin 1 openAct -4 openWere 4 opensBack 2 otherFirm 3 otherInterest 3 otherInterview -3 otherThing -7
    otherTold 2 pastWithdrawal -2 patience -2 pay 6 payHint 2 perTime 4 permission 2 pointing 4 ponder 3 pressed 3
    proceed 1 rankBeside 7 referring 8 rejoining -4 remove 4 reply 10 reschedule 1 resend 8 scorn 5 seeHow 9
    setBeside 2 shaky 7 slightMove 7 slightPay 3 slightStart 7 slightTerms 2 slot 1 sneer 8 soon 5 sorry -1 sour -1
    stall 5 stillOpen 8 suited -2 termsHint -3 texting 3 thanks 1 time -3 timing 1 toldOf -4 topic 3 unwanted 2
    voicemail 3 wanting 3 wentQuiet 10 whyCounted 10 whyFamily 5 whyHours -4 whyPastime 5 whyStudy 6 whyWork 2
    withdraw -1 worth -2`,
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
    greeting: 1,
    headers: -5,
    'known 1': -8,
    'known 2': -10,
    'known 3': -10,
    'known 8': 1,
    'known 9': -1,
    'length 2': -6,
    'length 4': -2,
    'length 5': -1,
    'length 7': -4,
    'mine 0': -13,
    'mine 1': -3,
    'mine 2': 2,
    'mine 3': 1,
    'mine 4': -6,
    'obstacle it accepts the interview': 1,
    'obstacle it answers an offer, not an interview': -8,
    'obstacle it asks for a job': -3,
    'obstacle it doesn’t read like a message': -21,
    'obstacle it is between colleagues': -12,
    'obstacle it isn’t about a job interview': -8,
    'obstacle it isn’t about an interview of yours': -13,
    'obstacle it leaves a job': -2,
    'obstacle it only tells of an interview': -8,
    'obstacle it wants the interview': -5,
    'obstacle its interview is over': -10,
    'obstacle it’s about someone else’s interview': -6,
    'obstacle none': 12,
    'obstacle nothing in it turns an interview down': -12,
    'obstacle the employer writes it': -6,
    'others 0': -1,
    'others 1': -1,
    'others 2': -5,
    'others 3': -6,
    'ours 0': -1,
    'ours 2': -7,
    'ours 3': -8,
    'own 1': 2,
    'own 2': 3,
    'own 3': 3,
    'own 4': 3,
    'own 5': 2,
    'own 6': 1,
    'own 7': 3,
    'own 8': 2,
    'scenario connect': 10,
    'scenario decline': -4,
    'scenario follow-up': -3,
    'scenario reply': 1,
    'scenario reschedule': 5,
    'scenario resend': 9,
    signOff: 2,
    'unclear 1': 5,
    'unclear 2': 8,
    'yours 0': -3,
    'yours 1': 1,
    'yours 2': -3,
    'yours 3': -2,
  },
};
