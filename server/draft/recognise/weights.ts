/* Written by `npm run learn`: what each clue weighs in telling drafts from other documents. */
import type { Weights } from './clues';

export const weights: Weights = {
  bias: -12,
  words: `
    's -1 academy 6 accept -11 accepting -9 accountant 7 across 4 action -6 actually 6 ad 8 administrator 12
    advert 5 afraid -7 after -2 afternoon 5 agenda -2 agreed 1 all -1 allowance 6 alright 7 also 4 altogether 6
    always 5 among 8 analyst 5 and -1 anna -9 another 1 answered 4 answering 6 any -2 anybody 5 anymore 9
    anything -3 anywhere -4 apologize 11 applicant 5 applied -3 apply -7 appointed 5 appreciate 4 appreciated 9
    archive -6 archivist 3 are -3 around -3 arrange 5 arranged -3 arranging 7 as -3 asante 3 asked -5 asking 2
    association -7 ate -5 attached -7 attending 4 audit 6 automatic -8 autumn 5 available 2 away -5 b -4 bakery 2
    bank -5 bar 8 base 11 be -1 bear 5 because -3 before -2 beg 9 began -4 begin -4 behave 11 being -1 believe 4
    benefits 7 beside 6 besides 9 between 2 bid -6 birth -4 bit 3 bless 6 blessed 9 blue -8 both 3 bother 4
    bought -6 bounced 7 bowed 6 bowing 6 branch 3 break -2 bridge -4 bring -5 brings 8 brought -3 bump 5 bunch 7
    buses 8 but -4 buyer 7 by -1 bye 2 c -10 cafe 5 calling 6 calls 1 calm 9 can -4 cancel -2 cancelled -8
    cancelling 7 cancels -5 candidacy 3 candidate -5 candidature 2 card -6 career 5 careful 2 carer 8 carers 5
    carrying 4 cashier 5 casting -9 caught 8 cell 8 chair -4 chance 5 chances 9 change -3 changelog -4 changes -5
    chasing 6 chat -7 check -9 cheering 7 cheers 2 chef 6 ciao 9 cleaning 7 clerk -4 clinic 7 closed -3 closely 8
    closing 6 club -8 co -7 coach -9 coat -9 coffee 5 cold -8 college 7 come -1 comes 3 coming -1 commission 7
    commit -7 committed 7 committee -3 company 5 compensation 7 concern 6 confirm -6 confirming -10 connect 5
    connected 7 consideration 5 continued 5 continuing 5 contract -5 contracts 10 conversation 1 coordinator -4
    cordially 3 count 3 counter 5 course 2 cover 4 credit 7 crew 2 cried -8 cropped 8 cross 4 crown -5 customer -3
    customs 6 dad -5 daft 9 dank -11 dare -9 darling 9 day 2 days -1 de -6 dead 14 dean 4 dear -2 dearest -14
    decide -8 decided -1 decline -9 declined -11 declines -7 del -8 demo -6 dental 6 dentist -8 department 7
    depot -8 described 6 deserve 5 deserved 7 design 3 designer 7 details 8 did -1 die -11 different 5
    directions 12 dispatcher 5 dispensary 5 do -2 doctor 8 door 4 doubt 3 down -3 dr -2 draw 11 dry 5 due 6 dust 11
    e -3 each 5 early -4 ears 7 electrician 7 elsewhere 3 email 4 emails 8 employed 7 employer -2 employment 6
    end 4 engaged 7 engineer 5 enjoy 7 enjoyed -4 entrance -11 equity 10 erfolg -9 et -12 even -4 ever 3 every 2
    exam 7 examination 9 exhibition 7 exit -2 expect -6 expecting 8 extended 11 failed -7 fair 1 far 2 fare -8
    farm 3 faster 8 favourite -7 feb -5 feedback -9 feelings -3 feels -8 festival 9 few 7 filling 4 find 1 fine -6
    finished 3 fit 6 fitter 6 fitting 2 fixed 5 fixing 11 flat 5 flies 8 folder -11 folks 9 follow 9 following 4
    for 1 former 8 forms 6 forty -5 forward -2 found 4 four -4 free -2 freed -4 fridge -10 friends -13 from -2
    fruitful 7 furniture 9 further 3 gallery 7 garage 4 gate -5 get 3 gets 2 getting 5 gig 9 give -4 giving 4
    glad 3 go -3 goes 2 good 3 goodbye 3 got 2 gotten 7 grace 6 gracias -9 gracious 6 great -1 green -3
    greetings 10 grid 10 groom 10 grown 2 guide 6 had -2 hall 5 hands 5 harbour 5 hard -5 harvest 11 hat 5 have -1
    he -5 hear -3 hearing -4 heart 3 hello 3 help -9 her 2 here 5 hi 2 him -4 himself -8 hire 5 hired -3 hit 11
    hold -5 holiday -6 holler 8 home -3 homework 5 honestly 5 honor 11 hope 4 host -7 hotel 4 hour 3 hours -2
    house 6 housekeeper 8 housemate -9 how 3 hr -6 human -8 hunt 10 i -2 id -6 idea 6 if -1 in -1 inbox 9
    inconvenience -6 induction -8 inform 1 inmail 6 institute 7 insurance -10 intake 5 interest 6 internship 10
    interview 3 interviewed -4 interviewing 2 interviews -2 invitation 3 invite 3 invited -4 inviting 1 invoice -6
    iron -8 is -2 its 8 itself 7 job 1 jobs -6 join -6 joined 3 joining 3 joy 7 jun -5 june 3 junior 4 just -3
    keen 3 keener -7 keep -2 keeping 8 keys -5 kind 2 kindly 4 kindness 6 know -2 la -5 lab 5 lads 9 lambing 9
    land 3 landed 9 lands 7 lane -6 laptop -7 late -5 later 3 laugh 7 laughing 8 launch 3 lead 4 leader -11
    leaning 4 learned -5 leave -5 leeds -3 let -1 letter -2 letting -5 librarian 6 licence -7 life -6 lifeguard 8
    like -2 liked -5 likely 7 line 4 lining 5 linkedin 8 list 1 little 6 lodge 5 log -9 looks 4 losing -10 lost -7
    lot 3 lots 5 love -2 loves 6 luck 2 lunch -6 ma'am 8 mail -3 make 1 making 7 manage 8 manager -1 managers 3
    map 4 march 2 market 9 match 8 mate 6 maternity 9 matter 5 maybe 1 means 9 meant 4 medicine -10 meeting -6
    meetup 7 membership -11 merchandiser 11 messages 5 messaging 10 met -5 might 1 min -6 mind 2 minute 7
    minutes -8 missing -6 mit -5 mock -6 moment 6 monday -1 money -3 month 1 months -4 more 2 most 1 move -2
    moving 1 mr 2 ms 1 msc -12 msg 9 much 3 mum -3 must -2 myself 4 n 7 name -1 nearer -6 nearly -6 need -3
    neighbours -10 network 4 new -3 next 1 nicer 8 no -2 noon 6 not -2 nothing -3 notice -4 november 2 now 2
    number 2 nursery 5 of -1 off -1 offer -4 offering -4 office -1 officer -2 often 7 ok -2 ola -3 on -2 once 5
    one 2 ones 3 online -7 only -1 open 2 opening 7 openings 6 opens 1 operator 6 opportunity 8 or 2 order -10
    organisation 5 organist 8 original -7 other 2 otherwise -5 outfit 9 outside -6 own 4 packed 7 paid 2 pair 7
    pairs -10 panel -2 paper 6 papers 3 paralegal 9 parent -8 parish 6 participant -10 pass -4 paste 10 paths 3
    pause -11 pay -4 peaceful 10 pension 7 people -1 person 2 phone -1 phoning 4 pick 5 picked 4 picture 7 pile 7
    pinned 9 planned -6 planner 5 planning -6 plant 5 please -3 pleased 5 pleasure -2 plot -11 plus 6 pm -2 po 13
    podcast -8 point 7 polite -13 politely -8 pool 5 postdoc 7 pour -8 pray 3 pre -9 prepare -8 present 2 press -8
    pretty 8 probation 6 problem -6 proceed 5 process 4 producer 11 profile 8 promotion -6 proof 8 proud 6
    published 4 pull -4 pulling 4 punctual -6 putting 4 question -5 questions -6 quid 5 quite 2 quotation -10
    quote -8 r 2 rain -6 ran 6 rang -4 rate 7 reach 9 reaches 7 readers -4 really 4 reason -3 receive 4
    receptionist 7 recording -9 records 6 recruiter -9 recruiting 4 reference -7 references -8 reflection 6
    refunded -8 regarding 10 regards 1 regional 3 regret -7 remain 3 reminder -5 remove 5 removed -6 reply -3
    replying 6 report 3 reschedule -5 researcher 6 residence 8 residents 6 resignation -5 resources -8 respect 6
    rest 5 restaurant 2 return -7 review -13 right 3 ring -8 ringing 3 rn 7 road 2 robotics 9 roofing 9 rooting 9
    rounds 5 run 3 running 1 sadly -7 safe 7 said -3 salon 9 same -2 sat 5 saturday -3 say -2 says -2 scheduling 8
    scholarship -13 school 6 screening 8 search 3 season 5 second -3 section -6 seeing 6 sent -3 sentences -8
    services 2 session -3 set 7 setting 10 settled 2 settles 8 seven -4 seventy 7 share 2 sharp -5 she -6 sheet -6
    shipping 7 shoes -6 shoot -4 short -3 shortlisted 4 shortlisting 2 show -3 showing -6 side 6 sign -8 signal 4
    signed 2 silent 9 sincerely 2 sing -8 sir -3 sister -2 sit 3 sixth -10 skies 10 sleep 1 slept -7 slice -9
    slot 3 small -2 smaller -9 smile 7 smooth 5 so 1 solid -9 some 5 somebody 2 someone -2 something 2 sooner -4
    sorry -1 sorted 6 sorting 10 sound 3 source -9 soz 9 speak -2 speaking 4 spot 2 stairs -7 stands 8 start -3
    started -5 statement -6 status -9 stays 2 step -4 stepped 7 steward -4 stoked 7 stone 9 stop -5 strike 3
    stroke 7 strong 4 stronger 5 student -7 studio 1 success 3 such 4 suggest -8 suit 3 sunday -4 supervisor -1
    supplier -9 surgery 4 surveyor 3 swing 8 systems 4 ta 5 take -4 taken 1 takes -5 talked -5 talking -3 tax 7
    tbh 8 teach 8 teaching -5 team 2 teams 9 tell -6 telling -4 tenant -7 tester 7 text -3 texting 6 than 3 thank 2
    thanked -8 thankful 5 that 1 the -1 their 1 theirs 8 them -6 there 2 these 1 things 3 think 4 third -7 tho 7
    though -1 thought -4 thoughtful 10 thousand 8 three -4 throughout 8 thrown 10 thursday -2 thx 9 time -1 times 4
    timing -5 title 4 to -1 told -6 tomorrow -6 tonight -4 too -1 took 5 touch 2 touching 9 tour 3 towards 6
    town -2 trade 3 trained 9 tram -5 travel -4 treat 4 trial -3 truck 5 truly 3 try -2 tuesday 2 turn -8 turned -5
    turning 6 turns 7 twice -3 two -2 ty 11 un -4 unanswered 8 understand -6 understanding 4 unit 3 university -4
    unread 10 until -8 up 2 update -8 us -7 useful 4 vacancy 4 very 2 vessel 10 viel -9 viewing -10 village 5
    visit 2 voluntary -9 volunteer -7 waiting -7 walks 9 wanting 2 ward -2 warehouse 2 warmly 3 was -2 watch 7
    way 6 ways 7 we -2 weather 5 wedding 7 wednesday -1 weds -2 week -3 weekend -4 welcome -3 welder 8 welding 8
    well 2 what 2 whatever 5 when -1 where -3 whether -6 which -2 who -2 whole 4 why -6 will -1 winds 4 wing 3
    winter 3 wish 1 wishing 5 withdraw -2 withdrawing 1 withdrawn -6 word 4 wording -13 work 1 worked -5
    workers -10 workshop 2 would -3 writer 5 writing -2 wrong 2 wrote -7 xx -5 xxx 9 y -5 y'all 6 ye 10 yes -1
    yesterday -5 yours -1`,
  pairs: `
    !_hope 9 !_i -7 !_we -8 's_. 3 's_a 2 's_been 5 's_dad -7 's_got -11 's_interview 2 's_job 7 's_looking 7
    's_no -2 's_not -4 's_on 2 's_open 9 's_out -5 's_position 8 's_still 6 ,_@break 1 ,_@number -9 ,_@other -4
    ,_@quote -5 ,_about 1 ,_and 2 ,_anna -11 ,_any 7 ,_be 4 ,_because 4 ,_blessing 8 ,_but -2 ,_date -4 ,_dr -5
    ,_first -9 ,_for 4 ,_from 8 ,_got 5 ,_he -3 ,_honestly 6 ,_hope -6 ,_i -1 ,_if 5 ,_interview -5 ,_it 8
    ,_just -6 ,_last -6 ,_may 5 ,_message 10 ,_mr -4 ,_mrs -4 ,_no -7 ,_not -6 ,_of -6 ,_one -3 ,_only 8 ,_or 6
    ,_our -6 ,_pat -6 ,_quite -7 ,_really 3 ,_run -6 ,_should 10 ,_so 2 ,_something 10 ,_still 5 ,_ta 7 ,_texting 7
    ,_thank 4 ,_thanked -6 ,_thanks -2 ,_the -1 ,_their -4 ,_then -2 ,_they 5 ,_things 7 ,_this -1 ,_three 9
    ,_thx 6 ,_took 8 ,_truly 6 ,_we -3 ,_which -3 ,_wish -7 ,_with 1 ,_your -4 ,_yours 5 ._. 4 ._@dash -9
    ._@open -6 ._@other -6 ._@quote -9 ._after -4 ._all 4 ._another 4 ._are 8 ._ask -8 ._best -5 ._bye 3
    ._candidate -8 ._cheers 4 ._clerk -3 ._for -6 ._from 8 ._god 7 ._good 3 ._goodbye 4 ._got 7 ._have 4 ._he -1
    ._honestly 7 ._hope 5 ._however 2 ._i -3 ._if -5 ._interviews -7 ._it 2 ._just 3 ._kindly 5 ._let 7 ._love -8
    ._maybe 4 ._might 7 ._mr -7 ._mrs -11 ._must -9 ._my 4 ._no 2 ._nobody -7 ._not 8 ._on 6 ._our -4 ._please -4
    ._regards -6 ._right 8 ._ring -6 ._say -3 ._send -8 ._she -2 ._so 1 ._somebody -8 ._something 6 ._stay 10
    ._take 3 ._thank 1 ._thanks 4 ._that 5 ._the -2 ._their 5 ._then -5 ._there 4 ._this 3 ._three 7 ._took 10
    ._unfortunately -4 ._we -9 ._will 4 ._wishing 12 ._would 4 ._write -8 ._wrote -10 ._your 5 ._yours -7
    :_@address 5 :_@break -5 :_@link 10 :_@quote -7 :_and -11 :_another 8 :_candidate -5 :_did -6 :_do -9 :_got -7
    :_i 2 :_just -14 :_nah -8 :_so -7 :_thank -8 :_the -2 :_we -7 :_what -10 :_you -8 ;_you 6 ?_? -7 ?_@break -4
    ?_@dash 5 ?_@open -8 ?_@quote -5 ?_any 5 ?_if -4 ?_my 2 ?_or 12 ?_really 11 ?_sorry -10 ?_still 10 ?_thanks -9
    ?_the -8 ?_x -9 ?_you 3 @address_, 8 @address_. 5 @break_@dash -7 @break_@number -4 @break_@other -5
    @break_@quote -6 @break_all 1 @break_bad -9 @break_best 2 @break_cheers 2 @break_cordially 3 @break_could -3
    @break_dear -8 @break_from 7 @break_further -7 @break_good 8 @break_greetings 5 @break_happy 9 @break_hope 7
    @break_i 1 @break_if -6 @break_in 4 @break_it 1 @break_kind 2 @break_love 7 @break_many 3 @break_may 5
    @break_mit -4 @break_mrs -8 @break_my 3 @break_not 8 @break_on 2 @break_please -4 @break_r 11 @break_regards 5
    @break_respectfully 2 @break_she -7 @break_since 9 @break_sincerely 3 @break_so -2 @break_thank 1
    @break_thanks 2 @break_the -5 @break_this 4 @break_try -6 @break_un 9 @break_unfortunately 4 @break_warm 3
    @break_we -3 @break_what -4 @break_wishing 2 @break_with 5 @break_would 2 @break_your 3 @break_yours -2
    @close_. 4 @close_@break -2 @close_@dash -5 @close_i -6 @close_so -11 @close_thank -11 @currency_@other 9
    @dash_@number -6 @number_, -1 @number_. -1 @number_: -6 @number_? -3 @number_@break -4 @number_@close -5
    @number_@dash -5 @number_@number 2 @number_after 4 @number_am 2 @number_and -2 @number_as -7 @number_august -7
    @number_feb -6 @number_february -7 @number_hours -7 @number_i 7 @number_january -4 @number_march -4
    @number_minutes -9 @number_or 8 @number_to -4 @number_today 11 @number_works -12 @open_@close -10
    @open_candidate -7 @open_company 6 @open_date 10 @open_day 9 @open_insert 6 @open_job 3 @open_position 5
    @other_@break -5 @other_@other -4 @other_changelog -4 @other_company 7 @other_first 7 @other_interview -7
    @other_name -8 @other_position 6 @quote_, -5 @quote_. -4 @quote_@break -8 @quote_dear -4 @quote_i -6
    @quote_said -4 @slash_madam 5 a_. -5 a_blessed 6 a_call 10 a_calm 7 a_chair 7 a_chat -3 a_coffee 10 a_couple 6
    a_decision -10 a_different 9 a_double 9 a_first 8 a_flat 7 a_form 5 a_full 3 a_good 1 a_great 5 a_job 2
    a_line 5 a_little 5 a_long 8 a_lovely 2 a_man 9 a_meetup 6 a_message 3 a_minute 6 a_miss 4 a_month 5 a_new -9
    a_no 3 a_pause -2 a_pleasure -4 a_position 1 a_post 3 a_research 5 a_role 2 a_room -6 a_saturday 6 a_shot 7
    a_shout 4 a_slot 3 a_smooth 5 a_start 12 a_strong 3 a_successful 6 a_third -5 a_treat 9 a_van -6 a_year 5
    about_@number -6 about_a 4 about_an 5 about_coming 5 about_interviewing 7 about_it 2 about_my -2 about_that 7
    about_the 1 about_this 6 accept_my 10 accept_the -8 accept_this -8 accepted_a 3 add_you 6
    admissions_interview -7 admissions_office -10 admissions_team -11 advertised_on -9 afraid_i -6 after_a -2
    after_careful 4 after_i 7 after_lunch -10 after_the -5 after_this 6 after_three 7 after_two 8 afternoon_, 7
    afternoon_and 5 again_, 4 again_: 6 again_and 8 again_at 4 again_for 4 ahead_and 7 ahead_of 9 ahead_without -9
    all_a 10 all_day -4 all_is 11 all_my 5 all_over 7 all_right -4 all_this 6 all_your 8 already_. 4
    already_accepted -5 already_so 10 altogether_. 5 am_, 8 am_a -7 am_about 10 am_afraid -5 am_after 9 am_and 7
    am_cancelling 9 am_coming -5 am_delighted -8 am_disappointed -8 am_doing 7 am_down 8 am_free 4 am_going -2
    am_grateful 6 am_happy -5 am_in 4 am_interviewing -11 am_meant 7 am_more 7 am_most 10 am_no 6 am_not 2
    am_obliged 11 am_off 6 am_or 3 am_out 8 am_pulling 2 am_really 6 am_ringing 1 am_so -2 am_sorry 3 am_staying 3
    am_still 4 am_taking 6 am_the 6 am_therefore 7 am_to 7 am_told 9 am_very -5 am_withdrawing 5 am_working -1
    an_email 5 an_evening 8 an_exam 10 an_interview -1 an_offer 6 an_old 5 analyst_. 10 analyst_position 3
    analyst_role 3 and_a 3 and_accepted 6 and_after 7 and_am 5 and_can -3 and_could -4 and_do 6 and_everyone 6
    and_for -1 and_from 9 and_good -5 and_has -4 and_have -1 and_hope 1 and_i 1 and_in 8 and_it -4 and_left 6
    and_look -10 and_me 5 and_meet 9 and_must -6 and_my 5 and_nobody 5 and_not 4 and_now 6 and_on -5 and_regards 7
    and_release -6 and_see 8 and_she -3 and_so 6 and_sorry 4 and_take 4 and_thank 11 and_thanks 4 and_that 5
    and_therefore -5 and_they 2 and_was -3 and_we -2 and_what 5 and_will -5 and_with 3 and_withdraw 12 and_would -8
    and_you 1 and_your 4 and_yours 5 another_. -9 another_appointment 5 another_company 3 another_crew 6
    another_day 1 another_family 9 another_hospital 6 another_institute 9 another_kitchen 5 another_offer 5
    another_one -7 another_opportunity 5 another_organisation 4 another_outfit 7 another_position -3 another_post 6
    another_practice 3 another_restaurant 6 another_role 4 another_school 8 another_studio 6 another_team 7
    another_university -4 answer_is 4 any_day -7 any_further 6 any_hour 7 any_interview 11 any_morning 6 any_time 5
    any_weekday -10 anyone_. -14 anything_else -8 anything_new 10 apologies_for 7 app_. -10 applicant_. 6
    application_@quote -4 application_and 7 application_for 5 application_to -7 apply_for -8 appointment_, 6
    appointment_for -7 appointment_on -8 appreciate_it 7 appreciate_the 6 appreciate_you 5 archivist_position 3
    are_a 5 are_all 9 are_at 5 are_both 10 are_ever 9 are_giving 5 are_going -4 are_having 9 are_i 8 are_in -6
    are_well -8 are_with 10 arranging_it 9 arranging_the 5 as_agreed -8 as_i 1 as_my -7 as_of 9 as_on 9 as_the -4
    as_things 8 as_well 6 ask_her 12 ask_whether -7 ask_you 3 asked_in 7 asked_what 2 asking_again 8 asking_for -7
    asks_for -9 assistant_, 9 assistant_job 6 assistant_position 11 assistant_post 4 at_@number -3 at_@open 5
    at_@other 7 at_another 4 at_four 7 at_my 4 at_nine 5 at_one 4 at_present 6 at_sixty 13 at_some 6 at_the -2
    at_your 3 attached_. -11 attend_. 8 audition_and -9 autumn_, 5 back_by -10 back_from 4 back_in 4 back_on -5
    back_then 7 back_to 4 back_with 7 bad_news -3 be_able -3 be_accepting -10 be_an -9 be_asked 4 be_called 5
    be_coming 1 be_continuing 3 be_fair -6 be_free 6 be_friday -6 be_glad 4 be_going 3 be_in 1 be_interviewing 4
    be_no 9 be_opening 8 be_picking 10 be_possible 2 be_putting 7 be_reached -8 be_seeing 9 because_another 7
    because_i 2 because_of -4 been_called -5 been_given 7 been_invited -8 been_posted 6 been_published 7 been_put 4
    before_the 3 being_so 5 below_to 5 beside_me 5 best_, 2 best_. 6 best_of 1 best_regards 1 best_to 8
    best_wishes -2 best_with 1 better_than 1 bless_you 4 blue_shirt -9 booked_in 6 booked_solid -9 both_for 8
    both_to 7 bowed_out 6 bowing_out 6 branch_. 5 bring_my -12 brings_you 7 bump_into 6 but_he -10 but_i -4
    but_my 5 but_the -6 but_we -8 but_your -12 buy_you 7 by_email 8 by_mistake 4 by_my -3 by_phone -6 by_the -5
    bye_now 2 calendar_. -4 call_, 4 call_back 6 called_me 8 called_off -7 calling_me 7 came_back 7 came_out 9
    came_through 8 came_up 4 can_i -5 can_no -8 can_not -5 can_pass 8 can_reach 8 can_see 3 can_start -9 can_take 4
    can_we 3 can_you -9 cancel_an -8 cancel_my 4 cancel_or -9 cancel_our 5 cancel_the -3 cancel_your -6
    cancelled_my -6 cancelled_the -4 candidacy_. 12 candidate_, 4 candidate_@number -8 candidates_. 7 care_, 4
    care_. 6 care_now 8 care_of 8 careers_service -5 careful_thought 3 caretaker_. -8 carrying_on 8 case_. 4
    case_it 8 centre_on 3 chance_, 4 chance_tho 9 chance_we 11 change_my 5 changed_since 10 changelog_@break -4
    check_up -11 checking_in 8 cheers_, 2 cheers_for 3 chef_interview 5 chosen_another -7 clerk_, -8 clinic_, 9
    clinic_. 5 close_my 6 close_the -4 club_, -8 coffee_. 3 colleague_. 6 colleague_dr -11 come_and 5 come_in 6
    coming_. -3 coming_back 6 coming_by -13 coming_for 8 coming_in -3 coming_to 1 committed_to 3 committee_, -8
    committee_. -7 company_. 2 company_@other 7 conference_. -4 confidence_. 11 confidence_in -8 confirm_. 8
    confirm_by 7 congratulations_! -9 connected_, 13 connected_here 8 connection_request 8 consider_my 8
    considered_. 5 contact_. 6 continue_with 1 continued_success 5 continuing_. 5 continuing_with 5 contract_. -9
    contract_with 7 conversation_. 8 cordially_, 3 could_. -11 could_come 6 could_do 5 could_he -10 could_tell 9
    could_we 6 could_you -8 count_me 6 count_on 11 couple_of 6 course_. -6 crew_. 5 cropped_up 8 cross_again 3
    cross_me 8 date_@close 5 daughter_'s 4 day_, 1 day_. -3 day_? 6 day_before -7 day_for 5 day_i 2 day_of 8
    day_with 8 day_you 8 dead_keen 10 dear_captain 6 dear_chef 9 dear_clerk -10 dear_mr 3 dear_mrs 3 dear_ms 1
    dear_programme -7 dear_recruiters 5 dear_sir -4 december_at 2 decide_, -9 decided_. 7 decided_not -6
    decision_stands 3 decline_. -6 decline_: -7 decline_the -4 decline_this -11 declining_an -10 delete_the -6
    department_. 6 depot_. -7 depot_has 5 desk_. 2 details_for -6 did_it -7 did_not -2 did_you -8 died_. -6
    different_position 8 disappointed_, -8 do_. 2 do_@number 9 do_appreciate 4 do_hope 11 do_i -14 do_keep 10
    do_monday 7 do_not -3 do_the 3 do_thursday -7 do_want 6 do_you 5 do_your -13 doctor_has 7 doing_. 6 doing_the 5
    done_, -6 done_. -5 doubt_i 7 down_an -5 down_to 6 down_your 8 drop_the 9 drop_you 5 each_. -10 each_of 3
    each_other 3 each_way 8 easy_on 9 easy_to -11 either_way 2 else_and 2 else_from -4 else_has 8 else_so 6
    elsewhere_, 3 elsewhere_and 5 elsewhere_so 9 email_about 10 email_as 7 email_so 7 email_to 6 email_too 4
    email_with 9 email_you 6 end_, 3 end_to 3 end_up 9 enjoy_the 7 enjoyed_it 7 enjoyed_meeting -6 enjoyed_our 11
    enjoyed_reading 12 evening_, 6 ever_need 11 ever_want 7 every_month 8 every_success 2 everyone_who -7 exam_. 8
    exercise_. 5 fair_to -6 fair_winds 4 falls_through 11 family_. -6 far_too 8 feel_terrible 8 feelings_, -6
    few_weeks 8 few_years 8 filling_it 5 filling_the 4 final_interview -7 find_attached -9 find_good 9
    find_somebody 5 find_someone 4 find_your 6 finding_a -3 firm_so 6 first_, 6 first_call 10 first_round 9
    fitting_me 2 five_weeks 7 flat_. -8 flat_for 7 flat_on -7 flat_out 9 follow_what 4 following_up 10 for_. -8
    for_@number 5 for_@other -6 for_a -2 for_another -4 for_answering 6 for_arranging 7 for_asking 1 for_being 2
    for_biscuit -6 for_calling 8 for_coming -2 for_family 8 for_fixing 11 for_following 3 for_getting 4 for_going 8
    for_good 4 for_head 8 for_how 9 for_interview 7 for_interviews -7 for_inviting 1 for_it 6 for_letting -5
    for_lining 5 for_making 6 for_me 5 for_moving 6 for_my -3 for_now 5 for_offering -3 for_putting 2 for_ringing 4
    for_saying 11 for_scheduling 7 for_sending 4 for_setting 10 for_shortlisting 2 for_showing -8 for_sorting 11
    for_telling -7 for_the 3 for_thursday 4 for_understanding 2 for_wanting 3 for_which 8 for_writing 10 for_you 4
    for_your -3 forgive_me 5 former_colleague 9 forward_. 8 forward_to -4 found_another -7 found_other 6
    found_something 3 found_work 8 four_. 3 free_from 11 fri_morning 8 friday_, 8 friday_. -3 friday_? -6
    friday_and -4 friday_morning -1 friday_or 9 friendly_greetings 4 from_consideration 8 from_me 1 from_my 2
    from_now 9 from_october 8 from_september 7 from_the 2 from_you -4 from_your 10 from_yours 7 front_desk 4
    full_. 7 full_house 9 further_with 4 gave_me -3 generous_of 7 get_a 2 get_down 8 get_my 5 get_over 7
    get_somebody 6 get_someone 5 get_there 10 get_to 11 get_your 6 getting_me 11 getting_the 5 getting_to 7
    give_you 1 given_another 5 given_me 10 given_my 7 given_the -5 giving_me 5 giving_the 7 glad_to 2 go_. -5
    go_ahead -4 go_any 2 go_for -10 go_well 7 go_with -9 goes_off 7 goes_up 8 going_forward 8 going_on 7
    going_to -2 going_with 10 gone_and 10 gone_to 6 good_afternoon 2 good_choice 10 good_colleague 9 good_for 5
    good_hire 7 good_luck 4 good_morning 5 good_of 12 good_one 5 good_person 9 good_season 3 good_things 13
    good_to 3 good_wishes 4 good_years -5 goodbye_. 5 got_an -6 got_another 2 got_hired 9 got_me 7 got_on 9
    got_something 5 got_the -7 got_to -9 got_work 6 got_your 6 gracious_when 5 grade_@number 7 graduate_scheme 8
    grant_, 11 grants_officer 9 grateful_. 8 grateful_that 6 great_deal 6 greetings_, 3 greetings_from 7
    greetings_to 10 had_been -8 had_me 4 had_read 6 had_to -3 hand_. 9 hang_up 7 happy_for -3 happy_where 9
    hard_feelings -3 hard_to 9 has_a 5 has_accepted -7 has_agreed -7 has_come -3 has_found -7 has_just 9 has_put 5
    has_withdrawn -11 have_, 9 have_a 4 have_agreed 10 have_also 5 have_always 9 have_been 1 have_changed -5
    have_committed 7 have_decided -3 have_given -3 have_gotten 5 have_had -1 have_in 9 have_it 1 have_joined 5
    have_landed 6 have_made 9 have_me 6 have_my -5 have_no -5 have_not -6 have_now 4 have_one 8 have_promised 5
    have_read 6 have_said 6 have_seen 7 have_signed 6 have_started -4 have_taken 1 have_thought -7 have_to -5
    have_took 7 have_two -10 have_written -6 have_you -2 having_me 5 he_was -6 he_would -4 head_round 5 heads_up -7
    heaps_for 4 hear_from -1 hear_how 7 hear_of 10 hearing_from -8 hearing_how -9 hello_. 6 hello_madam 10
    hello_mrs 3 hello_ms 4 hello_to 8 help_. -6 her_. -6 here_, 7 here_. 1 here_@close 11 here_about 12 here_and 10
    here_in 5 here_re 8 hi_, -6 hi_mr 4 hi_mrs 7 hi_ms 4 hi_team 10 him_. -3 hire_, 10 hire_. 7 hired_me 1
    hired_on 7 hiring_. 3 hiring_manager 3 his_application -7 his_number 10 honestly_, 6 hope_all 3 hope_it 4
    hope_our 2 hope_that 5 hope_the 7 hope_this 7 hope_we 1 hope_you 2 hope_your 8 hotel_. 6 hour_, 9 hour_. 2
    hours_. -4 house_, 6 how_things 1 how_you 2 how_your 5 however_, 5 human_resources -8 i_accepted 8 i_already 6
    i_applied 6 i_appreciated 5 i_beg 9 i_bowed 6 i_came -9 i_can -4 i_come 4 i_confirm -10 i_did 1 i_doubt 7
    i_enjoyed -5 i_feel 8 i_filled -11 i_finished 6 i_found 3 i_got 4 i_had -6 i_hereby -4 i_hope 4 i_joined 8
    i_keep -6 i_left -6 i_look -10 i_may 5 i_mention 7 i_move -9 i_must -1 i_need -2 i_never 4 i_only -7 i_point 9
    i_probably 8 i_pulled 5 i_put 4 i_rather 7 i_read 3 i_remain 4 i_request 6 i_ring -4 i_said 1 i_say -5 i_sent 3
    i_shall 4 i_should 4 i_signed 9 i_stay 8 i_stepped 7 i_still 4 i_thank 7 i_thanked -11 i_therefore 7
    i_thought 5 i_told -5 i_took 5 i_trust 9 i_use -9 i_wanted 2 i_was 2 i_will -1 i_wish 4 i_write 6 if_i 6
    if_it -4 if_she 7 if_that -5 if_the -5 if_there 3 ill_. -8 in_. 3 in_@number -10 in_a -1 in_about 6 in_an 5
    in_and 5 in_another 11 in_at 5 in_by -9 in_contact 4 in_for 5 in_house 10 in_january 8 in_june 5 in_leeds -5
    in_march 7 in_may 3 in_my 2 in_one 3 in_pairs -7 in_person 3 in_perth 8 in_the -3 in_to 5 in_touch 1 in_with 4
    inform_you 1 inside_out 6 instead_? 2 interest_. 6 interview_! 10 interview_, 2 interview_. 7 interview_: 8
    interview_@break -8 interview_@dash -10 interview_@open -7 interview_after 4 interview_and -4
    interview_anymore 10 interview_at 4 interview_because -7 interview_but 12 interview_date 8 interview_for 4
    interview_invitation 4 interview_invite 10 interview_is -6 interview_me -3 interview_now 7 interview_of 8
    interview_offer 13 interview_on 4 interview_slot 2 interview_this 2 interview_thurs 9 interview_tmrw 5
    interview_tomorrow 3 interview_was -10 interview_with -3 interviewed_on -9 interviewing_. 6 interviewing_for 6
    interviews_, 4 interviews_. 4 interviews_and -4 interviews_in 2 interviews_last 9 into_each 3 into_the -4
    invitation_. 6 invitation_; 7 invitation_and 7 invitation_of 4 invitation_to 4 invite_. 9 invite_for 6
    invite_you -7 invited_. 6 invited_to -6 inviting_me 2 inviting_us -7 is_@number 7 is_a 5 is_after 9
    is_attached -8 is_enough -8 is_far 4 is_fine -5 is_looking 7 is_no 2 is_out 3 is_punctual -9 is_there -6
    is_to 4 is_well 8 it_'s 3 it_, 3 it_; 6 it_a 7 it_be 6 it_for -5 it_has 2 it_in 2 it_looks 8 it_may 7
    it_meant 5 it_now 2 it_on -5 it_so 5 it_some 7 it_up -4 january_i 9 job_, 3 job_. 7 job_at 3 job_elsewhere 2
    job_now 6 job_that -12 job_title 4 job_with 4 joined_a 6 june_at 2 just_come 10 just_now 5 just_said 6
    just_say -11 just_signed 5 just_yet 11 keen_. 1 keen_on 6 keen_to 3 keep_in 5 keep_my 8 keep_that 7 keep_to 9
    keep_your -8 keeping_well 10 kind_. -7 kind_invitation 5 kind_note 9 kind_of 5 kind_regards 2 kind_to 3
    kind_words 9 know_about -9 know_by -6 know_how 3 know_that 2 know_what 8 know_you -6 landed_on 8 last_autumn 6
    last_day -4 last_night 5 last_tuesday 7 last_week -1 last_year 5 late_notice 8 launch_goes 5 learned_that 8
    leave_a -7 leave_it 6 leave_that 9 leave_the -4 leaving_. -9 leaving_you 2 leeds_and -9 left_a 9 left_the -5
    letter_and 5 letter_inviting 7 letting_me -6 library_. 6 library_assistant 7 lifeguard_job 8 lift_engineer 8
    like_a 2 like_i 6 like_to -2 lining_up 6 linkedin_and 3 list_. 3 lol_. -10 lol_@open -10 longer_a 10
    longer_have -12 longer_interested -3 longer_need -9 look_after 7 look_at 7 look_forward -5 looking_. 8
    looking_forward -4 looking_to 8 looks_like 6 lot_for 8 lot_of 5 lot_to 7 lovely_to 8 luck_, 6 luck_. 2
    luck_filling 8 luck_with 4 ma'am_, 6 ma'am_. 7 machine_. 5 madam_, -3 made_me -5 made_my 3 made_up 3 mail_. -6
    make_it 1 make_our -9 making_room 9 manager_'s 10 manager_interview 7 manager_interviews 9 manager_job 6
    march_. 3 mate_. 9 may_, 6 may_and -6 may_at 3 may_remember 3 may_the 10 may_your 8 me_. 3 me_a 5 me_about 5
    me_an 5 me_and 2 me_by 11 me_for 1 me_forward 10 me_from 2 me_getting 9 me_i 9 me_if 8 me_in 5 me_know -5
    me_last 6 me_off 3 me_out 7 me_some 7 me_the -4 me_till 7 me_today -7 me_until 10 me_up 6 me_yesterday -7
    means_i 9 meant_a 4 meant_to 6 meet_in 6 meet_me 10 meeting_on -10 meeting_with -3 meeting_you -6 message_, 8
    message_. 2 message_and 8 message_below 4 message_for 3 message_of 6 messages_about 10 messaging_me 6
    might_not 8 million_, -8 minute_? 6 minutes_early -8 miss_you 8 mock_interview -8 moment_. 10 monday_? 6
    monday_@number 6 monday_after 3 monday_and 3 monday_at -4 month_, 10 more_, 4 more_. 4 more_for 6
    more_people -10 more_to 5 morning_? 10 morning_and 5 morning_mr 11 morning_ms 4 morning_or 13 most_grateful 10
    most_of -10 move_an -11 move_it 1 move_to -3 moved_my 10 moved_to -2 moving_me 8 mr_. 1 ms_. 3 ms_ward 9
    msc_in -11 much_. 9 much_for 2 much_to 9 mum_, -7 must_be 9 must_cancel 8 must_decline -8 must_therefore 12
    must_withdraw -4 my_answer 8 my_apologies 8 my_application 2 my_best 4 my_boss -5 my_candidacy 3
    my_candidature 7 my_career 12 my_colleague -9 my_current 6 my_decision 8 my_employer -11 my_end 7 my_exam 6
    my_feet 7 my_file 7 my_flight 8 my_form 9 my_former 9 my_friend 2 my_hand 8 my_hat 7 my_head 7 my_heart 8
    my_interview 1 my_licence -6 my_little 9 my_membership -5 my_mind 4 my_mum 10 my_name 3 my_network 3 my_new -5
    my_note 7 my_old 4 my_own 4 my_papers 9 my_place -4 my_present 6 my_profile 5 my_resignation -5 my_shift 7
    my_side 11 my_spot 6 my_time 10 my_whole 5 my_wife 4 my_withdrawal 11 my_word 6 myself_, 1 myself_. 8
    myself_forward 9 myself_to 10 name_. -4 name_in 9 name_off -1 need_. 8 need_a 3 need_to -1 needs_it -6
    new_branch 7 new_colleague 9 new_employer -6 new_job -9 new_post 5 new_role -7 next_season -8 next_time 4
    nice_about -6 nice_of 9 nice_to 8 nights_with 8 nine_. 4 no_. 2 no_bus 9 no_good 11 no_hard -4 no_more 3
    no_problem -5 not_, -7 not_. -6 not_about 9 not_after -2 not_be -1 not_bother 4 not_change 8 not_come -4
    not_continue 4 not_get 5 not_give -5 not_go 4 not_going 6 not_have 5 not_leave 6 not_looking 1 not_make -2
    not_need -6 not_often 5 not_one 7 not_reach 8 not_ring 8 not_see 6 not_start 9 not_suit -4 not_telling 11
    not_to -4 not_use -8 not_wait 8 not_want -5 not_waste 9 note_, 9 note_about 7 note_that 8 notes_? -10
    notes_on 4 nothing_at -9 notice_. -7 notice_of -7 now_, 2 now_and 3 now_on 7 now_so 10 now_the -6 number_on 7
    october_, 7 october_i 10 of_@number -6 of_another 10 of_any 10 of_assistant -8 of_birth -4 of_course -7
    of_last 6 of_luck 2 of_me 1 of_monday 6 of_saturday -10 of_the -1 of_these 3 of_what 4 of_you 2 of_your 3
    off_and 8 off_my 5 off_sick -8 off_to 13 off_your -5 offer_, -6 offer_down -11 offer_it -11 offer_letter -5
    offer_me 1 offered_an -11 offered_me 4 offered_the -14 offering_to -4 office_at 4 office_dog 7 office_until -9
    officer_, -7 officer_interviews 10 officer_position 6 omg_congrats -10 on_, 3 on_. 5 on_@number -1 on_@open 10
    on_a 4 on_another 4 on_elsewhere 7 on_friday -1 on_her 4 on_here 11 on_his 8 on_it -3 on_linkedin 6
    on_monday -3 on_our -8 on_saturday -6 on_something 8 on_sunday 3 on_that 3 on_the -2 on_time 4 on_to -5
    on_top 5 on_tuesday -3 on_with 7 on_your 2 once_i 8 once_more 7 once_the 4 one_'s 10 one_. 4 one_at 8
    one_day 10 one_i 4 one_in -7 one_of -4 one_other 7 one_out 7 one_who -3 only_i 11 only_me 5 only_to -6 open_, 6
    open_evening 10 open_to 5 opening_in 7 opening_night 11 opportunity_. 7 opportunity_and 6 or_@number 8 or_any 8
    or_is -13 or_monday 5 or_on 13 or_should -8 or_the 2 or_thursday 2 or_tomorrow 10 or_tuesday 7 or_wednesday 7
    or_will -9 organisation_, 6 other_at 5 other_candidates 10 other_day 8 other_work 7 our_@number 4
    our_application -7 our_conversation 6 our_head -4 our_interview 3 our_panel -8 our_paper 5 our_paths 3 out_. 2
    out_in 4 out_of 2 outfit_, 6 over_. 7 over_my 7 over_the -2 over_there 5 pair_of 3 panel_'s 9 panel_. 3
    paper_on 3 parents_'s -4 part_. -5 part_time 11 participant_@number -9 partners_. 9 pass_on -3 passed_my 7
    paths_cross 1 pencilled_in -8 people_, -6 people_. 3 people_at 9 people_for 5 people_on -3 person_. 3
    person_before 8 phone_call 5 picking_up 8 place_at -3 place_in 8 place_is 7 place_that 9 place_with 6
    please_accept -5 please_bring -6 please_cancel -2 please_close 8 please_confirm -9 please_forgive 8
    please_ring -9 please_take -4 please_withdraw 6 pleased_to 2 plot_@number -10 pm_. -7 pm_? 2 po_, 10 point_. 6
    position_. 2 position_@close 7 position_@other 6 position_at 5 position_of -4 position_on 8 position_this 6
    position_with 2 possible_? 6 possible_for 6 post_, 3 post_. 3 post_and 5 post_because 10 post_elsewhere 2
    post_in 3 post_with 9 posted_by -9 practice_and 9 probably_will 8 problem_at -9 proceed_, 11 process_. 4
    programme_committee -7 project_. -5 published_, 9 pull_me 9 pull_my 6 pull_request -10 pulling_out 3
    punctual_, -9 put_, 8 put_it -4 put_my -6 put_the -5 put_you 6 putting_in -9 putting_me 6 putting_my 6
    putting_myself 8 questions_. -6 questions_about 7 quick_. 4 quick_and 6 quickly_. 5 quid_an 6 r_. 3
    rather_keep 6 rather_not -3 re_the 7 read_my 7 read_your 5 really_appreciate 6 really_keen 9 really_kind 8
    really_want 4 reason_. -3 receive_your 6 receptionist_job 5 record_. 4 recruiters_, 5 recruitment_. 8
    references_. -9 regarding_the 8 regards_, 1 regards_. 9 regret_i -8 regret_it -7 regret_to 6 remain_, 8
    remember_me 6 remember_that 5 remove_me 6 reply_. 5 respect_, 7 respectfully_, 3 rest_of 6 restaurant_. 6
    right_, 8 ring_her 12 ringing_. 7 ringing_me 7 ringing_to 3 role_, 2 role_. 5 role_and 2 room_for 6
    rooting_for 9 rota_. -6 round_. 6 round_and -7 run_. 4 run_into 5 running_. 4 running_for 4 sadly_i -13
    said_i -4 said_what -8 said_yes 4 salon_. 7 same_, 7 same_in 5 same_morning 10 same_questions 10 same_time -10
    saturday_, -4 saturday_job 8 saturday_morning 8 save_me -10 saw_your 12 say_hello 10 say_i -4 say_no -2
    say_thanks -7 say_that -7 say_to -4 say_when 10 saying_i 8 saying_no 2 scratch_me 8 search_! 8 search_, 7
    search_. 4 search_committee 8 search_goes 3 seat_. 6 second_letter 8 second_stage 9 second_time 6
    secretary_, -7 see_how 8 see_me 7 see_my 7 see_what 8 see_where 8 see_you -6 seeing_me 4 selection_. 7
    selection_for 6 send_. -4 send_an 5 send_you 3 sending_a 9 sending_it 5 sending_the 6 sent_the 5 sent_this 4
    september_i 8 serve_at -9 service_and 8 set_up 7 setting_up 8 shared_folder -7 she_can -2 she_was -6
    she_will -9 shift_the 9 shift_workers -6 shifted_to 10 shop_, 4 shop_on 5 shortlisted_for 5 shortlisting_me 2
    should_i -12 should_like 6 shout_once 8 shout_when 11 side_can 10 signed_on 6 since_i 4 since_taken -3
    since_the 4 sincerely_, 2 sir_, -5 sir_@slash 5 sit_in -7 sit_this 8 sit_with 8 site_. -6 site_electrician 8
    site_manager -6 sleep_on 8 slept_on -7 slot_. 5 slot_on 6 slot_to -8 smooth_search 5 so_, 7 so_can 3
    so_closely 9 so_could 3 so_count 6 so_decent 7 so_gracious 5 so_here 6 so_it 5 so_kind -6 so_kindly 2 so_late 6
    so_let 7 so_much 2 so_my 5 so_please 2 so_quick 6 so_sorry -5 so_the 6 so_understanding 8 so_we -6
    so_withdraw 5 so_would 9 so_you 8 some_other 12 some_time 6 somebody_else 2 somebody_lovely 6 somebody_soon 8
    somebody_the 11 someone_else -3 someone_for 5 someone_good 8 someone_with 4 someone_x 6 something_came 2
    something_else 3 something_in 7 something_on 6 soon_. 4 soon_and 7 sorry_about 12 sorry_and 11 sorry_to -3
    speaking_, 6 spoke_in 8 spot_. 6 spring_, 7 spring_. 8 spring_i 2 stage_. 4 stage_manager 6 stand_down 8
    stand_for -8 stands_. 7 start_. 4 start_on -8 start_up 8 started_at 13 stay_connected 6 staying_put 5
    staying_where 8 stepped_out 5 stepping_out 6 still_, 10 still_no 7 still_really 11 stop_here 11 street_. 7
    strike_me 3 study_. -9 success_with 4 suggest_dr -11 suggest_someone 14 suit_the 12 suit_you 7 sunday_. -5
    supervisor_job 8 sure_i 1 ta_for 7 take_a -8 take_care 4 take_it -2 take_place -8 take_the -3 take_up 5
    taken_another 3 taken_me 5 taking_another 7 taking_my 10 taking_part 7 talk_, -7 talk_. 9 talk_about -2
    talked_it -8 taught_me -3 tbh_, 8 tbh_. 9 team_, -4 team_. 3 team_a 11 team_and 5 tech_interview 7
    telephone_interview -5 tell_me -7 tell_the -6 tell_them -7 tell_us -4 tell_you 5 telling_me -11 ten_minutes -5
    ten_o'clock 9 term_. 8 test_on -8 tests_. 7 than_anything 6 than_i -2 than_to 11 thank_her -6 thank_u 12
    thank_you 2 thanks_! -7 thanks_, -3 thanks_again 1 thanks_and 4 thanks_ever 2 thanks_for 1 thanks_so 2
    that_'s -3 that_, 9 that_. 3 that_day 7 that_i 3 that_interview 5 that_leaves -9 that_morning 2 that_mrs 6
    that_said 8 that_same 13 that_to 4 that_was 4 that_we -3 that_would 8 that_you 2 that_your 5 the_@number 4
    the_@open 8 the_@other 6 the_afternoon 5 the_analyst 4 the_appointment 6 the_archivist 3 the_best -2
    the_bother 4 the_brand 7 the_break -8 the_bridge -5 the_building -2 the_cafe 4 the_campaign 8 the_candidates -6
    the_cashier 9 the_cat -10 the_certificate -9 the_chair -6 the_chance 1 the_chat -6 the_children 2
    the_cleaning 6 the_client -3 the_clinic 4 the_coming 5 the_committee 6 the_county 6 the_crown -5
    the_customer -3 the_cv 8 the_day 1 the_demo -6 the_department 5 the_details 3 the_dispensary 6 the_doctor 6
    the_driver 6 the_dust 10 the_end -5 the_estate 9 the_extra 5 the_family 8 the_first 3 the_form 3 the_front 7
    the_garden 4 the_girls 8 the_grant 10 the_grants 7 the_harbour 4 the_harvest 8 the_hire 5 the_hiring 1
    the_inmail 7 the_interview 6 the_interviews 3 the_invitation 4 the_island -7 the_kind 7 the_lab 2 the_lads 9
    the_list 2 the_manager -10 the_market 11 the_maths 11 the_meeting -12 the_moment 4 the_most 4 the_move 4
    the_msc -11 the_new 4 the_nice 9 the_notes -10 the_nudge 9 the_nursery 5 the_offer -5 the_opportunity 8
    the_other -5 the_panel 4 the_paper 5 the_paralegal 6 the_parking 6 the_partners 9 the_picture 7 the_piece -10
    the_pile 5 the_podcast -8 the_position -5 the_post -3 the_postdoc 7 the_practice 7 the_process 3
    the_questions -9 the_queue 9 the_quote -10 the_reference -8 the_remaining 5 the_residents 8 the_rest 5
    the_right 2 the_road 8 the_roofing 9 the_rounds 9 the_running 4 the_salon 8 the_same -2 the_saturday 8
    the_school 3 the_search 4 the_second -5 the_security 9 the_selection 6 the_service 7 the_shared -11 the_shop 9
    the_show -6 the_snow 5 the_staff 11 the_stairs -6 the_status -8 the_summer 3 the_surgery 5 the_time 2
    the_tour 1 the_trade 7 the_trainee 3 the_tram -5 the_two -4 the_unit 9 the_very 6 the_viewing -8 the_waiting -4
    the_way -2 the_wedding -9 the_week -5 the_weekend 8 the_whole 2 the_winter 7 the_workshop 5 the_yard -4
    their_own -8 them_and 4 them_at -7 them_my 7 then_. 2 there_, 3 there_. 2 there_for 6 there_is 5 there_on -4
    there_will 1 therefore_withdraw 3 therefore_withdrawing 6 these_days 3 they_are -2 they_give 7 they_pay 3
    they_said -7 they_wanted -10 thing_. 5 things_are 8 think_about 6 think_i 4 think_it -6 thinking_about -13
    this_, 10 this_afternoon 7 this_day 9 this_evening 6 this_interview 8 this_is 6 this_letter -3 this_message 8
    this_morning -6 this_number 13 this_occasion -8 this_on 9 this_one 4 this_point 8 this_so 7 this_stage 6
    this_year -5 though_, 8 thought_, 1 thought_we -9 three_months 11 throughout_. 8 thursday_'s -5 thursday_, -6
    thursday_@number 8 thursday_the 9 thx_for 7 till_the -6 time_, 3 time_after 3 time_at 9 time_for 2 time_on 4
    time_so 8 title_@close 4 to_@number -8 to_accept -12 to_an -4 to_another 7 to_anyone 4 to_apply -4 to_ask 4
    to_call 7 to_carry 4 to_close 2 to_confirm 2 to_decline -7 to_do 2 to_every -7 to_explain 7 to_find 7 to_fit 10
    to_get 6 to_give -3 to_happen 7 to_his -6 to_interview 4 to_keep 4 to_learn 8 to_me 7 to_meet -2 to_move -4
    to_my 4 to_myself 2 to_one -5 to_other 12 to_pass -7 to_proceed 5 to_pull -5 to_read 2 to_receive 4 to_remain 7
    to_reply 8 to_reschedule -5 to_ring 3 to_run 7 to_say -4 to_see 5 to_share 5 to_shift 6 to_sit 5 to_some 7
    to_something 10 to_step -4 to_submit -7 to_take -3 to_talk -1 to_tell -4 to_that 8 to_the -1 to_them -2
    to_this 7 to_train 2 to_tuesday 4 to_two -5 to_us -5 to_use 7 to_what 9 to_whom 5 to_withdraw -2 to_work -3
    to_you 2 to_yours 6 today_, -7 today_. 3 told_me 2 told_my 13 told_the -10 told_them -8 tomorrow_morning 3
    too_, 4 took_a 2 took_another 8 took_it 7 took_to 6 top_of 7 touch_, 4 touch_here 8 touched_that 7
    touching_base 9 treat_my 5 treat_to 8 tried_your 10 trouble_, 6 trouble_. 7 trouble_you 2 tues_@number -9
    tuesday_'s 9 tuesday_@number 7 tuesday_after 6 tuesday_and 7 turn_up -7 turned_down -7 turned_it -4
    turned_the 7 turning_it 7 turns_out 4 turns_up 7 twice_already 10 two_. 3 two_lines -10 two_minds 9 two_more -3
    two_weeks -2 u_for 9 unanswered_. 8 understanding_, 8 unfortunately_i -5 unit_. 6 university_and -7
    until_@number -7 until_monday -9 up_after 3 up_an 9 up_and 5 up_another 4 up_at -5 up_by 5 up_on 4 up_so 6
    up_that 10 up_the 1 up_thursday 2 up_your 9 us_, -6 us_. -7 us_a 7 us_and -7 us_on -8 vacancy_, 9 vacancy_. 6
    van_'s 11 van_. -8 very_good 2 very_kind 7 very_pleased 7 very_polite -6 very_sorry 4 viel_erfolg -9
    viewing_slot -10 waiting_for 3 waiting_list -4 waiting_on 7 want_it 5 want_you 6 wanted_it -12 wanted_you 3
    wants_to -4 ward_, 9 was_. 8 was_a -3 was_an 8 was_good 7 was_meant 4 was_not -6 was_offered 6 was_pleased 8
    was_really 4 was_withdrawing -10 way_i 4 we_are -2 we_bump 6 we_can -4 we_could 8 we_find 6 we_hang 7
    we_have -9 we_make 10 we_move 2 we_need -6 we_please 8 we_push 7 we_regret -7 we_stay 7 we_thank -8 we_will -4
    we_wish -3 we_would -6 wednesday_'s 5 wednesday_? -12 wednesday_@number 5 wednesday_after 6 wednesday_at -5
    wednesday_evening -9 wednesday_the 6 week_'s 7 week_, 4 week_after -4 week_at 8 week_i 8 week_so 8
    weekend_and 5 weeks_. -7 weeks_of 9 weeks_to 10 well_. 1 well_for 8 well_so 3 well_with 3 went_to 8 were_in 9
    were_very 4 what_a 4 what_did -11 what_i 2 what_it 5 when_a -7 when_i 1 when_the 4 whenever_i 7 whenever_you -6
    where_i 3 whether_the -5 which_i 2 which_is 4 who_could -10 who_likes -7 who_loves 6 who_will 8 whole_day 11
    why_? -8 will_also 6 will_be -5 will_bring -7 will_email 8 will_find -5 will_follow 2 will_give 11 will_have -7
    will_hear 4 will_keep -6 will_leave 5 will_meet 7 will_put 5 will_send 2 will_sit 5 will_write 8 winds_to 7
    winter_. 7 wish_for 4 wish_the 4 wish_to 5 wish_you 2 wishes_, -3 wishes_for 9 wishing_the 10 wishing_you 3
    with_an 6 with_another 4 with_dr -10 with_filling 5 with_finding 5 with_friendly 4 with_it 5 with_me 2
    with_mr -11 with_my 5 with_regards 5 with_respect 6 with_somebody 7 with_the 1 with_us -6 with_you 2
    with_your -3 with_yours 6 withdraw_, -2 withdraw_. 3 withdraw_from 4 withdraw_his -8 withdraw_me 7
    withdraw_my -2 withdraw_our -8 withdrawal_from 6 withdrawing_, -4 withdrawing_. 6 withdrawing_because 6
    withdrawing_from 1 withdrawing_my 1 withdrawn_, -3 withdrawn_. 3 within_a -11 without_any 8 woman_was -7
    word_from 9 word_to 6 words_about 7 work_and -4 work_at 5 work_elsewhere 5 work_in 9 work_is 4 workers_. -11
    working_day -8 works_out 9 world_. 9 would_come 10 would_do -7 would_have -3 would_like -2 would_love 2
    would_not -2 would_rather -5 would_suit 6 would_the 7 write_back 11 write_to -2 write_you 4 writing_back 3
    wrong_address 6 year_, 2 year_@number 5 year_end 9 years_and 5 years_i -10 yesterday_and 7 yet_. 3 you_, 1
    you_. -2 you_@number -7 you_a 4 you_again 5 you_an 7 you_and 3 you_answered 6 you_are -1 you_as 6 you_ask 3
    you_asked -5 you_asking 9 you_both 3 you_do -2 you_ever 5 you_every 1 you_find 2 you_folks 10 you_for 1
    you_gave -3 you_get 6 you_good 6 you_got 2 you_had 1 you_have 2 you_his 7 you_hoped -5 you_invited 5 you_let 4
    you_like 2 you_look 6 you_luck 3 you_need -4 you_off -11 you_offered 6 you_once 8 you_people 9 you_po 7
    you_properly 8 you_put -10 you_reaching 9 you_said -2 you_send -3 you_success 5 you_taught -9 you_tell -3
    you_their -10 you_then -7 you_thinking 10 you_to 2 you_told 4 you_too 6 you_two 3 you_up 10 you_very 2
    you_wanted 3 you_went 8 you_were 3 you_write 7 your_advertisement -10 your_application -5 your_client 2
    your_company 10 your_details -5 your_email 5 your_end 8 your_engineer -11 your_interview -3 your_invitation 2
    your_kind 8 your_kindness 5 your_letter 1 your_list -2 your_mail 3 your_man 8 your_morning 9 your_name -2
    your_office 7 your_phone 7 your_process 4 your_profile -8 your_reply 8 your_second 13 your_slot -4
    your_spring 9 your_study -6 your_system 9 your_team 3 your_way 9 your_work 7 yours_, -4 yours_. 4
    yours_sincerely 1 yours_yes 9`,
  meanings: `
    accepted 2 advising -6 afield -8 afterthought 2 appliesNow -4 arrived 7 asEmployer -6 aside 10 badWord -1
    bareClause 5 beseech 4 bidding 3 callMade 1 cancel -4 cancelSoon 2 candidacy 3 comeBack 1 comingSoon -2
    connecting 7 contactMe 3 datedBack 4 doubt 7 employs 4 expected 4 flaw 10 freesHour 6 goingOn -1 goodbye 3
    goodwill 3 hardship 5 harsh 11 harshTo 5 hiring -1 hourLost 1 hush 9 incredulous 7 informs 1 interview 2
    interviewed -8 introduction 6 invited 1 kinFact 4 lacking -10 later 2 leaning 6 letGo 1 linkedinByName 5
    moveHint -1 news 5 noGoodwill -6 noThanks 1 notApology -6 notPay 6 ofAnother -1 ofEmployer -5 ofInterview 4
    ofOffer -2 offerDeadline 7 offerSoon -5 offerStart -1 onLinkedin 1 openAct -4 openIf 5 openWere 2 otherFirm 2
    otherInterest 2 otherInterview -2 otherSign 4 otherThing -8 otherTime -1 otherTold 2 patience -4 pay 6
    payHint 2 perTime 3 ponder 4 pressed 3 rankBeside 8 reason 6 referring 7 rejoining -8 remove 4 reply 9 resend 8
    resigning -1 scorn 8 seeHow 7 setBeside 3 shaky 12 slightMove 9 slightPay 3 slightTerms 2 sneer 7 soon 5
    sorry -1 stall 5 stillOpen 11 suited -1 termsHint -3 texting 4 thanks 2 time -4 timing 1 toldOf -5 unneeded 3
    voicemail 4 wanting 5 wentQuiet 9 whyCounted 8 whyHours -3 whyStudy 6 whyTravel 3 whyWork 3 willing 1
    withdraw -1 worth -2`,
  traits: {
    'against 1': -7,
    'against 2': -7,
    'against 3': -7,
    'against 4': -6,
    'against 5': -6,
    'against 6': -6,
    'against 7': -8,
    'against 8': -7,
    'clear 2': 3,
    greeting: 1,
    headers: -6,
    'known 1': -12,
    'known 2': -14,
    'known 3': -13,
    'known 9': -1,
    'length 2': -10,
    'length 5': -1,
    'length 7': -4,
    'mine 0': -10,
    'mine 1': -3,
    'mine 2': 2,
    'mine 4': -6,
    'obstacle it accepts the interview': -2,
    'obstacle it answers an offer, not an interview': -9,
    'obstacle it doesn’t read like a message': -22,
    'obstacle it is between colleagues': -11,
    'obstacle it isn’t about a job interview': -7,
    'obstacle it isn’t about an interview of yours': -14,
    'obstacle it leaves a job': -4,
    'obstacle it only tells of an interview': -5,
    'obstacle it’s about someone else’s interview': -3,
    'obstacle none': 12,
    'obstacle nothing in it turns an interview down': -13,
    'obstacle the employer writes it': -6,
    'others 0': -1,
    'others 1': -2,
    'others 2': -5,
    'others 3': -10,
    'ours 0': -1,
    'ours 2': -9,
    'ours 3': -9,
    'own 1': 2,
    'own 2': 3,
    'own 3': 2,
    'own 4': 3,
    'own 5': 2,
    'own 6': 1,
    'own 7': 2,
    'own 8': 2,
    'scenario cancellation': 1,
    'scenario connect': 10,
    'scenario decline': -4,
    'scenario follow-up': -3,
    'scenario referral': 1,
    'scenario reply': 2,
    'scenario reschedule': 6,
    'scenario resend': 8,
    signOff: 2,
    signature: -1,
    'unclear 1': 5,
    'unclear 2': 8,
    'yours 0': -3,
    'yours 1': 1,
    'yours 2': -4,
    'yours 3': -3,
  },
};
