/* Written by `npm run learn`: what each clue of a name weighs in telling new employers from others. */
import type { ClueWeights } from '../clues/weighing';

export const weights: ClueWeights = {
  bias: -25,
  slots: {
    traits: `
    article -6 firm 12 initials 3 known -31 long1 -4 long3 2 opens 1 person -14 place 4 possessive 5 sentence0 -9
    sentence1 8 sentence2 -4 sentence3 -18 small -4 thanks -6 they 7 title -17 wishes -14 withdraws 7
    withdraws-before 3 withdrew -1`,
    before: `
    's -3 , 8 . 4 : 10 @dash 3 @number -2 @open 2 @slash 1 @unknown 1 ^ 1 about -2 accepted 1 after -4 am -5 and 1
    another -7 around -3 at 5 because 9 beside -2 between -2 board 4 bring -1 by 4 called 7 chose 3 chosen 5
    colleague -4 cousin -3 covering -2 doing -5 drive -1 driving -4 finished -2 for 1 friend -3 from -6 greet -1
    hope -5 i -8 if -2 in -15 into -5 is 6 it -2 its -11 join 5 joined 1 joining 4 keep -1 leaving -2 mate -1
    mention -3 my -15 near -8 new -4 not -2 now 2 of -1 off -4 on -7 one -1 or 3 out -2 over -5 passed -2 past -3
    picked 5 run 1 sa 5 same -3 say 3 selling -5 sister -1 sold -3 sunday -1 teach -6 teaching -5 tell -6 than -2
    thank -5 that 2 their -7 through -5 to 1 two -3 under -1 up -4 use -1 used -1 using -1 was 4 when 1 wish -5
    with 8 y 3 your -10`,
    before2: `
    's 2 , 3 : -4 @number 1 @open -2 absorbed 3 accepted -5 afraid -2 after -1 all -2 already 3 also -1 am -1
    analyst 1 and -1 answer 6 application -5 applied 2 appointment -3 approved 2 at -3 attend -1 away -3 back -4
    bakery -3 bank -4 bar 2 be -4 because -1 been -5 bonus -1 book -1 boss 4 call 1 called 3 candidature -2
    center -2 certified -3 chair 3 checked -6 children 3 church -2 clerkship -1 closed 1 college -1 coming -3
    company 2 competition -3 continuing -1 contractor -3 cook 1 counter -3 course -2 crew 1 customer -1 decided 7
    desk 1 did -2 do -5 down -4 drive -1 duty -3 elsewhere -2 employed 5 employer 4 employment 2 engaged 4
    everyone -3 executive 4 family -2 fellowship 2 finished -1 firm -4 for -3 forward -3 friend 1 further -2
    getting -2 going 5 gone 3 good -4 got -6 grade 1 grateful -5 guide 3 hauling -2 have 2 headhunted 2 headship 2
    heard 1 help -1 here -6 hi -2 him 1 hired 3 hospital -6 hotel -3 house 1 i -2 in 9 interview -14 interviewed -2
    interviews -4 invitation -2 is 5 it -2 job 4 kitchen 4 know -2 lads 2 leeds -2 length -4 letter 1 look -2
    luck -3 lunch -3 man -1 market 1 mate 2 me 7 message -4 midwife 3 mind -1 monday 4 move 3 moving -2 my -13
    name 2 nights 2 no -2 not -1 now 8 of -2 off 6 offer 3 office 4 officer 2 old -4 on 7 one 5 ones -1 out -1
    over 2 paper 2 place 2 placed 5 placement 1 please -6 position 7 post 1 practice -7 process -4 re -2
    recruitment -2 resume 1 return -1 road 1 robotics -3 role 7 running -3 salon -1 school -4 search -1 selected 6
    selection -2 served -1 shall -4 signed 6 sing 1 so 5 somebody -2 spoke -2 spot 2 start 6 starting 6 stay -3
    studied -2 studio 1 talk -7 team 2 thankful -3 thanks -3 the -3 them -3 then -2 this -16 through 3 time 2 to -5
    top -4 trust 3 university -2 up -2 vacancy -3 w 1 want -4 was -6 way 1 week 2 who 1 whole -2 with -2
    withdraw -3 withdrawing -2 work 3 worked -1 working -1 wrote -6 year -2 years -1 yes 9 you 2 your -3`,
    beforePair: `
    's_it -4 ,_@name -2 ,_@unknown 2 ,_again 2 ,_company 5 ,_firm 2 ,_interview 2 ,_job -2 ,_leeds -6 ,_manager -1
    ,_mate 2 ,_me -2 ,_mine -4 ,_shop 5 ,_yes 1 ._@name 3 :_@unknown 2 :_for 1 :_re -2 :_though -1 :_withdraw 2
    @open_@name -3 @open_leeds 4 @slash_w 1 @unknown_@name 4 ^_^ 1 am_i -5 and_@unknown -1 and_you 1
    another_with -3 around_@unknown -2 as_@name 3 as_me -1 as_position -5 at_'s 2 at_, 4 at_@name -7 at_@number -4
    at_@unknown -3 at_accepted -5 at_am -6 at_analyst 1 at_appointment -8 at_approved 2 at_chair 3 at_customer -5
    at_desk 3 at_duty -3 at_everyone -3 at_firm -1 at_hired 3 at_in 5 at_interview -11 at_interviews -3 at_is 3
    at_job 8 at_lads 2 at_look -1 at_me 6 at_now 6 at_officer 2 at_on 6 at_one 5 at_out 2 at_over 6 at_place 3
    at_position 5 at_process -5 at_resume 1 at_role 6 at_shop -4 at_signed 3 at_start 5 at_started 1 at_stay -6
    at_studied -1 at_team 1 at_time 2 at_vacancy -2 at_was -2 at_you -4 because_, 4 board_on 1 by_absorbed 3
    by_called 2 by_certified -3 by_engaged 4 by_go -4 by_headhunted 2 by_hired 1 by_on 3 by_over -5 by_up 2
    called_'s 2 chose_i 3 chosen_have 5 colleague_my -1 cousin_my -3 drive_to -1 for_, 7 for_@name 3 for_@number 1
    for_@unknown 3 for_application -7 for_applied -2 for_competition -1 for_interview -6 for_list -2 for_me -7
    for_off -2 for_on -2 for_process -2 for_recruitment -2 for_running -3 for_selection -1 for_work -2
    for_working 8 friend_my -3 from_, 3 from_@unknown 4 from_corner -1 from_man -2 from_me -3 from_offer 3
    from_withdraw -8 from_withdrawing -14 greet_please -1 have_will 2 hope_i -5 i_^ -6 if_^ -2 in_'s -5 in_, -6
    in_@name -4 in_@unknown -11 in_bakery -3 in_bank -4 in_be -2 in_church -1 in_contract -2 in_crowd -1
    in_family -5 in_firm -6 in_here -3 in_home -2 in_house -4 in_job -13 in_me 4 in_place -3 in_placed 4
    in_position 1 in_post -10 in_practice -3 in_robotics -3 in_school -2 in_selected 7 in_stay -1 in_store -1
    in_up -8 in_work 8 into_got -7 is_^ -4 is_boss 4 is_employer 3 is_here -6 is_it -1 is_me 5 is_this -17
    is_want -4 it_^ -2 its_^ -9 joining_am 5 joining_be -1 mention_i -2 my_^ -5 near_, -3 not_, -2 of_@unknown -6
    of_crew 2 of_headship 2 of_office 5 of_out -7 of_position -3 of_post -4 of_team 1 on_, 2 on_@name 1
    on_@unknown -3 on_decided 4 on_out 2 on_work -4 over_@name -3 picked_have 5 since_, 4 since_^ -3 sister_my -1
    sold_i -2 teach_to -2 thank_i -1 that_is -4 that_now 1 that_wrote -5 that_you 4 their_for -2 to_@unknown 3
    to_application -3 to_back -2 to_come -1 to_coming -1 to_go 4 to_going 4 to_grateful -2 to_hi -2 to_in 2
    to_me -3 to_move 3 to_moving -2 to_off 8 to_over 6 to_talk -7 to_thankful -2 to_thanks -2 to_through -2
    to_up -2 to_went -2 to_yes 6 wish_i -4 with_, 3 with_@name -4 with_@unknown 4 with_am -2 with_appointment 5
    with_be 5 with_checked -6 with_continuing -1 with_contract 3 with_do -1 with_forward -1 with_further -2
    with_gone 5 with_in 7 with_interview -8 with_job 3 with_length -4 with_luck -1 with_lunch -3 with_on 2
    with_position 9 with_post 9 with_role 4 with_signed 5 with_start 2 with_starting 6 with_up 1 with_was -3
    with_word -5 with_working -10 with_years -1 y_@name 3`,
    behind: `
    's 5 , 5 . 1 : 1 ; 4 @close -3 @number 1 @open 3 @other 2 @slash -1 @unknown -4 ^ -2 about -1 after 1 again -2
    all -7 and 3 are 6 as 4 ask -1 asked -7 at -2 bank -6 base 3 beat 4 because -2 before -4 both -1 branch -4
    building -1 by 1 cafe 3 called 5 came 6 campus -2 can -3 cancel -2 certificate -2 chose -2 clinic 1 come -2
    company -3 competition -1 crowd -1 described -1 do 3 during -1 else -3 elsewhere -1 every -3 fleet -1 for -2
    found -4 from 1 gave 2 got 4 grant -1 guy -1 has 5 have 7 helped -3 here -4 hi 1 hired 4 house -2 if -2 in 3
    instead 4 interview -7 interviews -4 is -1 it 4 its -5 lads 2 last 3 let -3 licence -1 like 1 loop -3 lot -2
    made 2 me -8 mob -1 my -3 n 1 need 4 needed 6 needs 5 next 2 no -3 not -10 now 6 of -5 offer 2 office -2 on -2
    only -1 op 5 operator -1 out 3 over 6 papers -2 people -3 phoned 5 picked 1 po -5 position -6 post -5 posting 2
    process -7 put 1 ra 3 rang 6 remove -2 role -4 run -1 said 2 says -2 school -5 should -1 signed 1 since -4
    sir -2 so 2 speaking -5 store -3 supplier -1 takes -2 teacher 3 test -2 that -4 the -9 then 2 there 1 they 3
    thing -1 this 1 thousand 4 through 1 thursday -1 till -3 to -3 told -1 too -1 trained -2 tuesday 2 two -3 up 1
    vacancy -1 want 5 was 2 way -3 were -1 where -2 which -4 will 1 with -5 withdraw -7 works -1 would -3 wrote -1
    x -2 yesterday 1 you -6`,
    behind2: `
    's -6 , -2 . -3 : -2 @dash 2 @name 4 @number -6 @open -2 @unknown -1 ^ -1 a 1 about -2 accepted 5 account -1
    all -2 also -2 always 2 am 8 another 1 appointed 1 are -4 around 2 as -4 ask 2 asked 3 asks -2 assistant 1 at 1
    back 2 because -2 before 4 but -5 by 1 bye -1 called 2 calling -2 can -1 children -1 closer 6 company 3 could 1
    cropped -1 day -4 doha 2 doing 2 down 3 engaged 1 even -1 every -1 fair -1 far -2 find -2 first 2 fitting 2
    fixing -2 for -6 from -9 giving 3 going -1 good -2 got -1 grace -1 had -3 have 3 here 5 him -2 hired 2 his 1
    i -1 if 8 interview -2 is -3 its -1 june 1 last -4 little -1 made 2 make -2 mate -2 may -1 me 4 mine -1 more -3
    morning 1 much -2 must -3 my -1 near -3 needed 3 needs 1 never -1 next 2 night 1 nights -2 no 2 not -2 offer 1
    offered 2 on 2 one -4 or 3 over 2 pay 2 piece -2 plan -4 please -5 po -1 posted 3 practice 1 reached -1
    reference -1 round -1 sa 3 same -5 saturday -1 say -1 schools -1 search -2 season -2 sending 1 senior -1
    shift 2 side -3 since 1 six -1 so -2 someone 2 sorry 1 still -1 sunday 2 take 2 taken -1 taking 1 teaching -1
    tell 1 thank -4 thanks 2 that 3 the 3 their 6 there 1 therefore -2 they 2 though -2 thread -1 three 2 to -4
    told 1 took -1 two -1 want 1 wants 4 was -5 week 4 well -3 went -1 where 7 which 2 who -1 whom 3 whose 4
    winter -1 with -4 withdraw -6 work -1 yard 3 year 4 yes 7 you -2 your -2 zurich 2`,
    behindPair: `
    !_! -1 !_^ 1 's_, 5 's_. 3 's_@unknown -2 's_a -6 's_and 5 's_grace -1 's_have 3 's_i -2 's_interview -1
    's_no -1 's_plan -4 ,_@name -3 ,_^ -10 ,_a 5 ,_about -1 ,_and 4 ,_another 3 ,_because -1 ,_but -2 ,_by 2
    ,_bye -1 ,_came 5 ,_can -3 ,_even -1 ,_for -5 ,_from -5 ,_has 3 ,_have -2 ,_i -2 ,_if 9 ,_in 1 ,_my -6
    ,_needs 2 ,_of 4 ,_on 3 ,_or 3 ,_our 1 ,_please -1 ,_same -3 ,_so -4 ,_sorry 1 ,_thank -3 ,_thanks -2 ,_that 7
    ,_the 2 ,_therefore -2 ,_they 6 ,_this -1 ,_though -1 ,_to -1 ,_where 4 ,_which 3 ,_who -1 ,_whom 3 ,_whose 4
    ,_will 2 ,_would -2 ,_you -1 ._@name 3 :_the 1 ;_i 4 @close_. -1 @close_wants 4 @dash_@number -2 @open_@name -1
    @open_@unknown 2 @other_, -2 @unknown_@name 2 @unknown_in -4 @unknown_po -1 @unknown_so -1 ^_^ -2 across_the 2
    and_a -8 and_am 4 and_ask 3 and_begin 1 and_could 2 and_find -2 and_has 1 and_i 4 and_must -2 and_my 4
    and_need 3 and_now -1 and_one -2 and_shall 3 and_so 5 and_the -10 and_therefore 2 and_they -3 and_was -3
    and_will 4 and_withdraw -5 and_would 2 are_giving 4 are_i -1 are_sending 1 are_the 3 as_@name 5 as_i -5 as_of 3
    as_their 1 as_well -3 asked_me -1 at_the -6 at_their 1 bank_. -4 called_me -1 came_through 1 came_up 2
    chose_me -2 do_not -1 during_the -1 every_day -2 for_a -7 for_calling -1 for_it -3 for_me 4 for_the 5
    from_@name -8 from_june 5 from_me -2 from_next 3 from_now 4 from_the -1 from_your -3 gave_me 2 got_me 3 had_a 2
    has_already -1 has_appointed 1 has_been -5 has_called 3 has_hired -3 has_posted 3 has_taken -1 have_asked 2
    have_been 2 have_got -1 have_me 3 have_to -3 here_, -13 here_. -15 hired_me 4 i_am 6 i_have 1 i_will -2
    in_@name 4 in_another -5 in_doha 2 in_june -4 in_the -5 in_zurich 2 instead_, 4 instead_. 1 instead_of -1
    interview_. -1 is_closer 6 is_no -2 is_on -4 is_where 4 it_is 5 its_@name -4 job_i 3 last_night 2 last_week 2
    let_me -2 made_the 2 need_a 6 need_to -1 next_week 3 not_be -1 now_, 8 now_and -4 now_so 2 offer_. 2
    offered_me -1 on_the -4 op_. 3 over_on 3 picked_me 1 po_@unknown -2 position_in -2 post_in -3 process_. -2
    put_in 3 put_me -1 ra_. 4 rang_first 1 rang_on 4 said_yes 3 sent_me -1 speaking_. -3 that_i 2 then_, 2
    there_. -1 they_have 4 this_morning 2 this_season -2 this_year 4 to_@unknown -2 to_a -1 to_do 2 told_me -1
    took_me 1 want_me 5 wants_me 1 was_my -3 way_. -1 who_came -1 will_be 2 will_have 3 with_@name -6 with_my 3
    withdraw_me -4 would_be -1 x_^ -2 y_@name 1 yesterday_, 1`,
    aroundPair: `
    's_'s 5 's_, -15 's_. -16 's_@open -2 's_for 3 's_from -10 's_who 4 ,_! 2 ,_'s 2 ,_, 6 ,_. -6 ,_@unknown 2
    ,_are 4 ,_has 2 ,_have 3 ,_took 3 ._, 3 ._. 1 :_, 3 :_. 8 :_has 3 :_have 2 @dash_, 1 @dash_. 2 @open_, 2
    @unknown_, 1 @unknown_. -2 ^_! -4 ^_'s 6 ^_, 3 ^_. 3 ^_@open 2 ^_@other 2 ^_@unknown -3 ^_a 1 ^_accepted -4
    ^_are 4 ^_asked -10 ^_at -1 ^_bank -1 ^_base 3 ^_beat 3 ^_called 4 ^_came 6 ^_can -1 ^_cancel -2 ^_chose -1
    ^_clinic 1 ^_company -3 ^_else -3 ^_for -19 ^_gave -2 ^_got 5 ^_grant -1 ^_has 11 ^_have 5 ^_here -10 ^_hi -1
    ^_hired 5 ^_i -14 ^_in 3 ^_is 4 ^_its -5 ^_job 3 ^_let -1 ^_me -7 ^_mob 1 ^_needed 3 ^_not -10 ^_now -2 ^_of -4
    ^_offer -1 ^_offered 6 ^_on -4 ^_phoned 1 ^_picked 1 ^_put -1 ^_ra 3 ^_rang 3 ^_remove -2 ^_said 2 ^_signed 1
    ^_so -1 ^_speaking -3 ^_team 2 ^_the -6 ^_this -2 ^_thousand 4 ^_to -11 ^_took 3 ^_want 5 ^_wanted -3 ^_was 2
    ^_will 2 ^_withdraw -7 ^_you -4 accepted_offer 2 accepted_position -2 am_, -3 and_at 2 and_has -1 another_. -2
    another_@unknown -1 another_supplier -1 as_, -4 as_. -6 as_has 5 as_in -5 at_'s 3 at_, -4 at_. 1 at_a -2
    at_and 5 at_before -1 at_by 2 at_for -3 at_has 2 at_instead 4 at_is -4 at_job -1 at_last 3 at_next 2 at_now 1
    at_on 3 at_so 3 at_that -4 at_they 4 at_this -1 at_through 2 at_was -1 at_y 1 at_yesterday 1 but_, -3 by_, 6
    by_. 4 by_as -2 by_for 3 by_last 3 by_took -5 called_, 2 called_. 3 for_, 7 for_at 1 for_from 6 for_has -3
    for_in -1 for_now 3 for_operator -1 for_with -3 from_'s -5 from_, 3 from_. -5 from_@unknown 1 from_and 2
    from_competition -1 from_has -1 from_i 3 from_process -1 i_. -6 in_'s -3 in_, -7 in_. -1 in_; 3 in_@number 2
    in_and -2 in_as 3 in_has -12 in_instead -4 in_made -2 in_so 1 in_that -3 in_this 4 in_who -2 into_, -5 is_'s 3
    is_. 4 is_from -3 its_, -3 join_in 5 joined_, -1 joined_and -1 joined_as 3 joined_in 4 joining_, 1 joining_as 3
    joining_in 6 mention_? -2 near_, -3 of_'s -2 of_, 1 of_. 3 of_and 1 of_with -1 off_, -1 on_, 3 on_. -3 on_so -3
    out_way -2 over_, -3 selling_@unknown -2 since_i -3 teach_. -3 thank_for -2 that_'s 1 that_? -8 that_has -2
    that_will 1 through_, -6 to_'s 1 to_, 2 to_. -2 to_; 2 to_and -3 to_as -1 to_every -1 to_for -5 to_in 2
    to_instead 2 to_that 3 to_to 1 to_with 1 was_. 3 with_'s -2 with_, 4 with_. 4 with_? 3 with_and 6 with_as -1
    with_at 2 with_bank -4 with_from 1 with_in 1 with_lads 2 with_last 1 with_now 1 with_over 2 with_so 1`,
    near: `
    's 1 , 4 . 2 : 6 ; 1 @close -1 @dash 3 @name -4 @quote -1 @unknown 8 a 4 about -4 absorbed -1 accept 2
    accepted 15 account -1 afraid -3 after -8 agency -2 agreed 1 along -1 already 4 also -3 always -2 am 7 an 3
    analyst -4 and 2 answer 6 application -5 applied 2 appointed 2 appointment -3 appreciate -3 approved 2
    archive -1 around -3 arranging -2 ask 1 assistant -3 associate -2 at 1 attend -2 away -3 back -5 badge 3
    bank -4 bar 2 base -2 be 1 beat -1 because 3 become 4 been -1 before -1 begin 5 beside -3 best -4 between 1
    beyond -2 board 4 bonus -1 book -2 books 4 boss 3 both 6 bought 2 bow -3 bring -1 brother 1 bus -1 but -2
    cafe 3 called 6 came 2 can -4 cancel -3 candidature -2 care -3 carrying -5 cases 1 center -2 certified -3
    chair 3 chance -3 changed 2 chapter 1 checked -6 cheers -1 chemist -2 chief -2 children 4 choose 3 chose 6
    chosen 5 church -2 cleared 2 clerkship -1 close -2 closed 1 coach -4 colleague -3 college -4 coming -6
    commission 4 competition -3 consultant -1 continuing -1 contract 2 contractor -4 copy -2 counter -3 course -2
    cousin 2 covering -2 credit -2 cross -1 customer -1 dairy -2 data 1 daughter -3 day 3 days 1 decided 4
    decision 2 dental -3 desk 1 did 3 do -2 doctor -4 dog 2 doing -3 door 1 down -4 drive -4 driving 1 drop -2
    dropped 4 duty -3 eight 2 elsewhere 2 employed 6 employer 7 employment 2 end 3 engaged 2 engineer -1 enough 3
    entered 3 especially -3 everyone -3 ex -3 executive 3 explain 2 father 2 fellowship 2 field -1 find 3
    finished -5 firm -3 first -2 fixing -2 for -2 foreman 2 former -3 forty 1 forward -5 found 2 friday 5 from -8
    front -2 full 3 get 1 getting -4 given 2 go 3 going 2 gone 6 good -3 got 9 grade 4 grateful -5 great -3
    greet -2 guide 3 hands 1 has -2 hat 2 hauling -2 have 3 having 5 headhunted 2 headship 2 help 1 her 3 here -6
    hi -4 him 1 hired 4 his -2 hope 1 hospital -5 hotel -3 house 4 however 2 i 2 if -4 in -5 interview -7
    interviewed -2 interviews -4 into -1 invitation -7 invite -2 is 5 its -13 job 5 join 2 jury -3 keep -5 kind -1
    kitchen 3 know -1 lads 4 lady 2 last -1 law -1 lead -3 learn 2 learned -3 learnt -3 leave -3 leaving -4
    leeds -2 left -6 legal 1 length -4 let -4 library -2 like -3 line 2 lines -1 list 2 little -4 long 2 longer 1
    look -2 lot 2 luck -5 lunch -3 make -2 man -3 manage -3 manager -2 market 1 may -2 me 3 meantime 5 mention -4
    message -6 met -3 midwife 3 mind -3 mine -2 monday 1 mostly -1 move 2 moved -1 moving -4 my -4 name 1 named -1
    near -8 neighbour -1 new 5 news 1 nights 2 nine -2 no -2 nobody -1 not -10 nothing -4 now 7 nurse 1 of -1 off 1
    offer 2 office 4 officer 1 old -1 on 1 once 2 one 3 ones -1 only 1 or 1 our -5 out -2 over 1 own -2 p 1 paper 2
    papers 2 pass -3 passed -4 past -3 pen 2 person -3 persuaded 3 picked 5 placed 4 placement 1 plant -6 please -2
    point -1 poor 3 port -2 position 3 post -1 practice -4 private -2 proceed -2 process -6 pull 3 put -1
    putting -4 ran -2 ranger 4 re -2 recommend -1 recruitment -2 report -2 resume 1 return -1 rn -2 road 1
    robotics -3 role 1 round -6 rounds 4 running -5 sa 5 safety 1 said 5 saint -4 sales -1 salon -2 same -4
    school -2 search -1 second -4 selected 6 selection -2 sell -1 selling -5 sending -2 senior 3 served -1
    services 2 shared -3 shift -1 shipping 1 short 2 signed 6 signing 3 sing 1 so 5 sold -4 somebody -1 sons -2
    sorry -2 sorted 3 speak -1 spent -3 spoke -2 spoken -2 spot 4 staff 4 stairs 2 start 5 starting 4 startup 1
    stay -4 still -6 story 2 studied -2 summer 3 sunday -3 supervisor -3 tailor -2 take 1 taken 4 taking 4 talk -8
    talked 1 teach -3 teaching -5 test -3 than -4 thank -9 thankful -3 thanks -10 that 2 the -2 their -5 them 1
    then -3 there -3 they 4 thing 4 this -19 those -1 thought 3 through -1 thursday -2 time 1 to -1 took 8 top -4
    trade -3 trial -1 trust 3 try -1 turned 3 turns 3 two -3 under -1 union -2 university -2 up 1 use -1 used -4
    using -2 vacancy -3 van 1 very 1 vet 4 w 1 walk -3 was 6 we -4 week 4 well 2 went 3 were 1 what -2 when 1
    where -5 whole -3 whose -2 will 1 wish -7 with 1 withdraw -6 withdrawing -2 withdrawn -1 word -1 work 3
    worked -1 working -2 would -3 writing 1 wrote -7 y 3 yeah -2 year -2 years -3 yes 7 you -7 your -6`,
    nearBehind: `
    ! -1 's 2 , 3 . 2 : -4 ; 4 ? -2 @close -3 @dash 3 @number -1 @open 1 @other 1 @slash -1 @unknown 2 a 1
    about -11 accepted 4 account 2 actually 1 again -4 agreed 1 ahead -2 all 3 allowance -2 already -3 also -1
    always 2 am -1 and 1 another -3 any -3 anybody -1 application -4 applied -6 appointed 3 appointment 4
    approached 1 are 2 around 1 as 4 ask 1 asked 4 asking -4 asks -2 assistant 2 at -3 audit -3 badge 4 bag 2
    baker 2 bakery -3 bank -6 bar -1 barber -3 base 3 be -3 beat 3 because -4 been -3 before 3 berlin -2 best -6
    better -2 beyond 2 bit -3 blocks 2 booked -3 both -4 bow -5 branch -4 bring -1 broken 3 building -1 but -10
    by 6 bye -3 cabin 1 call -5 called 5 calling -4 came 5 can 2 car -1 case -2 cashier 2 certificate -2 changed -1
    children -1 chose -2 chosen 1 christmas 2 city -1 claimed 2 class -2 cleaner 4 clients -2 closer 7 co 1 coach 3
    coffee -3 collection 1 college 2 come -2 commis 2 competition -1 confirmed 5 consider -1 continue 2 contract 2
    contractor -2 cook -2 council 1 count -4 counter -2 course -4 cousin -4 creche 4 crew 1 cropped -1 crowd -1
    dairy 1 date -1 day -4 decision 2 decline 2 department -4 described -1 did 1 different -4 dinner -2 directly -3
    do -1 does -5 doha 2 doing 2 dr -1 dream 2 drive 2 driving 2 dropped -1 during -1 duty -3 e -1 eighty 3
    eleven -1 else -4 elsewhere -5 emergency -1 employed 1 employer -4 engineer -2 even -1 ever -2 every -7 fair -2
    family 3 far -3 farm 1 feel -2 feels 2 filling 2 finally 3 find -3 finds -2 firm -2 first 4 fit 1 fitting 2
    five 1 fixing -2 fleet -1 for -1 forgive -1 friendly -3 from -3 full 1 fund -1 gas 1 gave 2 give -7 giving 1
    go -2 going 2 gone 1 good -3 grace -1 grade 1 grant -1 group -2 guide -4 hamburg -2 handle 2 harbour 4
    harvest -1 has 3 have 3 having -1 heaps -2 hear -1 heard -2 helped -3 higher -1 holiday -2 home 2 hope -1
    hospital -3 hotel -4 hour -2 house -4 i -1 ice -3 if 5 in 3 instead 4 intake 3 interview -9 interviews -5
    into 1 invitation -1 is 3 issued 3 it 1 its -1 job 1 joined -1 joining 1 june 1 kind -3 knock -3 knows -2
    lad -2 lake 1 landlord 2 language -1 last -1 lecturer -3 leeds 1 let -2 licence -1 life -1 like 2 line -3
    little -4 live 1 loan -1 lodge -2 longer 2 looking -2 loop -4 lot -1 lovely -1 made 4 make -4 manage 2
    master -5 mate -1 maths 2 may 1 me 9 might 2 mind -1 mine -1 minutes -1 mob -1 mom 1 mon 3 monday -2 month -1
    more -2 morning 2 mostly -1 mother -1 moved -2 much -4 must -1 my -2 n 1 nan 4 near 3 neat -1 need 2 needed 8
    needs 6 never -3 next 4 ninety -1 nobody -2 not 2 note -1 nothing -2 now 5 number -4 nursing -2 of -4 off -6
    offer 2 offered 4 officer -2 old 1 once -2 one -5 ones 3 only -3 op 4 open -1 opening -1 operator -5 or 1
    order 2 other -4 our 1 over 4 papers 3 parish 1 pass -1 pay 1 people 1 phoned 5 physics 2 physio 2 picked 1
    picking -1 piece -3 pilot 1 places 5 plan -4 plant 2 po -7 position -6 posting 4 process -8 program -1
    project -1 promise -3 promised -4 pulled -3 put 2 ra 3 ran -5 rang 6 reached -1 red 1 reference -4 repairs 4
    resign 3 restaurant 1 right -1 road 1 role -6 room 1 round -3 run -2 running -2 sa 1 same -2 sat 2 saturday -4
    say -4 says -3 school -3 schools -1 scratch -3 search -3 season 4 section -3 see -2 selected 4 sending 1
    sends -1 senior -1 sent 2 shall 3 shift 4 should -4 showed -1 side -3 sign -1 signing 1 since -1 sir -3
    sister 1 six -3 smaller -1 so 4 someone 3 something 4 sorry 2 speaking -6 split -1 spoken -2 start 2
    starting -2 station 1 stays -1 stock -1 street 6 strike -2 study -1 stylist -2 supervisor 4 supplier -1 sure -1
    ta -2 takes -2 talked 1 taught -4 teacher 4 teaching -2 team -5 technician 1 tell 1 tells -2 test -2 than -3
    thank -10 thanks 1 that 2 their 5 them -2 then 1 there 3 therefore 3 things -4 this 1 though -3 thousand 4
    thread -1 through 4 thursday -5 tickets 1 till -4 time -2 to 2 too -2 tools 1 tour -5 trained -7 trainee 4
    transport 2 treated -2 trip -1 tuesday 2 turned -3 twelve -2 two 2 under -3 university 2 until -5 up -2 very -3
    volunteer -3 volunteers -1 want 5 wants 3 was -3 welder -2 well -6 went -4 what -1 when -5 where 6 which 3
    whole -3 whose 3 wife -3 will 2 with -6 withdraw -3 withdrawn -4 withdrew -2 without -2 women -1 won -2
    wonderful 2 word 3 worked -6 works -4 workshop -4 would 6 wrote -3 x -4 xx -2 yard 2 ye -1 year 3 years -7
    yes 7 yesterday 2 you 3 your -7 youth -1 zurich 2`,
    ahead: `
    's 2 . 3 @close -4 @dash 2 @number 1 @open -1 @quote -2 @unknown -8 a -4 able -2 about -4 abroad -2 absorbed -1
    accept 7 accepted 2 account -2 accountant -1 afraid 1 agency -3 agreed 3 ahead -2 along -2 also -7 always -6
    am 2 an -1 analyst -4 and -6 another -12 answer 6 any -2 anybody 3 application -1 applied 1 appreciate -8
    apprenticeship -2 approved 2 architect 3 archive -1 are -7 around -4 arranging -3 articles 1 as 4 ask -1
    asked 3 at -1 ate -1 attend -2 available 1 away -1 b 1 back -3 badge 3 bank -6 bar 2 barn -1 base -2 be 4
    beat -1 because 4 become 3 been 1 before -6 beg 1 begin 5 being 2 belong 6 beside -4 best -8 between 2
    beyond -2 blue -3 board 3 bonus -1 book -3 books 4 boss 5 both 4 bought 1 bring -2 brother 1 brothers -2 bus -4
    business 4 but 11 cafe 2 call 3 called 1 calling -2 came -1 camp 1 can -1 canada -2 cancel 3 candidacy -3
    candidature -4 care -5 careful -1 carry -1 carrying -5 cases 1 catalogue -3 center -4 centre -2 certified -3
    chair 5 changed 2 chapter 1 charge -3 checked -6 chemist -2 chief -2 children 4 choice 4 choose 3 chose 5
    chosen 3 christmas -1 church -2 circumstances 2 clerk -2 clerkship -2 clients -1 close -3 closed 4 closer -3
    coach -5 coast 2 colleague -4 college -4 come 7 coming 3 commission 3 committed -3 company -3 competition -2
    concerning -1 confirmed 2 consideration 4 considering -2 consultant -1 continuing -3 contract 1 contractor -4
    cooking 1 copy -2 corner -1 could -3 council -3 counter -3 county -3 course -5 courtesy 1 cousin 4 covering -2
    credit -2 cross -2 customer -1 daily -1 data 1 daughter -4 day 4 days -1 deaf 3 decided 3 decision 5
    declining -3 dental -3 desk 4 different -2 do -3 does -1 doing -2 door 1 down -5 dr -2 drive -5 driving -2
    dropped 3 due 1 duty -5 e -3 early -2 easy -3 edinburgh 2 eight 1 eleven 3 else -4 elsewhere -2 employed 2
    employer 1 employment 1 end 1 ended 2 engineer -3 english -2 enjoyed -4 enough 1 entered 3 especially -3
    estate -1 evening -1 every -4 everyone -3 ex -3 exam -1 executive 3 express -2 fallen 4 family 1 february 2
    fellowship 2 field -1 filled 3 finally 1 find 4 finished -8 firm -2 first -5 fitter -1 five -1 fixing -2
    flying -2 folks -2 food 2 for -2 foreman 2 former -3 forth 3 forty 1 four -2 free -5 friday 5 friend -1
    friends 2 from -3 front -5 full -1 further -1 future 2 garage 2 getting -5 give 2 going 5 gone 6 good -5 got 5
    grace 3 grad 1 grade 4 grant -1 grateful -4 great -4 greet -2 guide 3 guy -3 guys 1 h -1 hand 3 hands 1 has -1
    hat 2 hauling -2 have 1 having 8 he -5 headhunted 2 headship 1 heart 3 hello -2 help 1 her 3 here -12 hi -4
    hire 3 hired -3 his -2 holding 2 holiday 1 honoured -2 hospital -6 hotel -1 hours -1 house 5 houses -2 how -1
    however 3 husband 1 i 2 if -13 in -2 instead -5 interview 2 interviewed -3 interviewing -1 interviews -5 into 1
    invitation -1 invite -10 inviting -10 is 3 it -2 its -4 join 3 joining 1 jury -3 keep -2 keeping 2 kept -2
    kind -2 kitchen 3 lab -1 lads 4 lady 1 last -1 law -3 lead -5 learn 2 learned -3 learnt -3 leaving -2 leeds -3
    left -8 legal 1 length -4 let -2 letter 3 letting -3 library -2 licence -1 lies 2 like -3 line 3 lines -2
    little -3 local -2 long 2 longer -3 look -5 looking -4 loop 1 luck -7 lunch -3 made 2 make -2 manage -3
    manager -3 many -3 matron 2 me -5 means -2 meantime 4 meanwhile 3 meet -2 member -1 mention -4 mentioned 1
    message -3 met -4 midwife 2 might -2 mill -1 minute 3 mob 2 monday 5 monthly -2 more -1 morning -4 most -2
    mostly -3 move 2 moved -2 mr 1 mrs 2 msg 1 must 4 my -2 myself 3 name 2 named -1 nan 6 near -8 nearer -3
    need -1 needs 2 neighbour -2 new 7 news -3 nights 2 nine -3 nobody -2 not -5 nothing -6 now 4 number 2
    obliged 2 october -1 off 1 offer 1 offered 2 offering -1 office 2 old -2 one 1 ones -1 opened 5 opera -2
    opportunity -1 opted 2 our -7 out -6 owe -3 own -4 p 1 paper 1 papers -1 part 1 partner -1 passed -9 past -4
    pen 2 permanent 2 person -7 persuaded 3 pharmacy -3 pick 3 pipeline -1 place 1 placed 6 placement 1 plant -5
    please -3 pleased 3 point -1 pool -1 poor 3 port -2 position -1 practice -4 prayers 2 present -2 private -2
    procedure -2 proceed -4 process -4 pull 3 pursuing -2 pushing -1 putting -4 ran -2 rang -3 ranger 3 read -4
    reason 3 received 2 recommend -1 records 2 recruited -2 recruitment -1 reflection 1 regards -1 regret 4
    relationship -3 remain -2 report -2 reported -1 resign 1 respect 2 resume 1 return -2 right -3 rival 2 rn -2
    road 1 robotics -3 role -1 roll -3 rounds 4 running -1 sa 6 safety 1 said -1 saint -4 sales -3 salon -5 saw -4
    say -1 school -5 scratch 2 sea 2 search -2 second -3 security -2 see -5 selected 3 sell -2 selling -5 sells -2
    sending -2 senior 3 sent -4 september -1 served -1 service -2 services 2 serving 3 set -2 shall -3 shared -3
    she -4 shift -2 ship 4 short 2 should -5 signed 4 signing 2 since 3 sincerely -2 sing 1 singing -2 sir -2
    small -3 smaller 1 so -9 sold -2 some 1 somebody -3 someone 2 something -5 sons -2 sorry -4 sorted 3 speak -3
    spent -2 spoken -4 spot 2 st -5 staff 3 stairs 2 stands 1 star -2 start 4 started -2 starting 4 starts -2
    startup 1 state 3 stay -4 still -9 stop -3 story 2 strike -1 studied -2 studio 3 suggest -1 suit 3 summer 3
    sunday -1 supervisor -4 supply 2 support 1 sure 1 ta 1 tailor -3 take 3 taken 2 taking 3 talk -4 talked 4
    teacher -3 teaching -6 ten -2 test -3 than -5 thank -8 thankful -5 thanks -1 that 1 their -8 theirs -2 them -3
    then 1 therefore -7 they -3 things -2 think -2 thinking -3 this -5 those -2 though 1 through -3 thrown 1
    thursday -1 ticket -2 till -1 time -1 to -1 today 3 told -5 took 1 touched -1 town -1 trade -3 trial -2 try -2
    tuesday -5 turned 3 turns 3 twelve -2 two -1 uncle 3 under -6 union -2 until 3 up 1 use -2 using -3 vet 4
    view 2 village -3 vision -2 visitor -2 volunteered -4 w 1 walk -3 want -2 wanted -3 ward -2 was 2 way -1 we -10
    wednesday -2 week 5 weekend -1 weeks 1 well 2 went 5 were 1 what -3 where -10 which -2 while -1 who -7 whole -4
    whose -2 wife 2 will 2 window -1 winter -1 wish -1 withdraw -4 withdrawing -3 withdrawn -2 witness -1 word -1
    worked -3 world -3 would -1 write -6 y 3 yeah -3 year -1 years 1 yesterday -2 you -2 your -4 yours -1`,
    after: `
    ! 2 's 1 . 3 ? -2 @address -3 @close 1 @dash 2 @number -1 @open 3 @quote -2 @slash -1 @unknown -2 a -2
    about -11 accepted 1 accountants 2 accounts -3 actually 1 after -1 again -5 agreed 1 ahead 4 all 1 allowance -2
    along 3 already -2 also -2 altogether -3 always 1 am 2 another -11 any -8 anybody -4 anyway -4 applicant -2
    application 1 applied -8 appointed 3 appointment 1 apprenticeship -2 approached 3 as 5 ask 1 asked 2 asking -5
    asks -3 assistant 2 attend 1 auditor -3 back 1 badge 3 bag 2 baker 2 bakery -4 bank -7 bar -4 barber -3
    barista 2 base 2 bath 3 be 1 beat 3 because -6 been -8 beg -2 believe 3 berlin -2 berth 1 beside 2 better -3
    beyond 4 bits -3 blocks 1 board 2 body 2 book -4 booked -3 books -5 born -1 boss 1 bow -3 bowing -2 branch -4
    bread 1 bridge 1 bring -4 broken 3 broker -3 brother -2 building 5 buildings 2 but -4 butcher 4 bye -5 cabin 4
    call -6 called 5 calling -5 came 5 camp -2 can 3 canada -3 candidacy 2 candidate -1 canteen 1 cap 2 car -5
    carrier -3 carry -1 carrying -3 case -4 cashier 1 cent 3 certificate -2 chair -2 change -3 changed -2
    changing -3 chaplain 1 chemist 1 chemistry 5 chew -1 children -4 chose -1 chosen 1 christmas 3 chuffed -1
    church -1 city -1 civil 3 claimed 2 cleaner 4 clerk 3 clients -1 climbing 2 close 2 closed -4 closer 6 club -1
    coach 2 coast -3 code -2 coffee -5 collection 2 college 1 comes -2 commis 2 committed -1 companies -1
    company -1 competition 3 conductor 1 confirm 3 confirmed 3 consent 3 consider -2 contest 2 continuing 2
    contract 2 contracted 4 contractor -3 conversations 4 cook -1 cooler -2 could 2 course -7 courtesy -3 cousin -4
    cream -2 creche 4 crew 3 cropped -1 cross -1 crowd -1 curious 2 darling 1 data -1 date -2 daughter -1 day -1
    days -2 dean -1 december -1 decided -2 deck 3 decline 7 dental -1 dentist -2 department -1 described -2
    design 2 desk -1 did -2 different -5 directly -3 dispensary 2 doha 2 door 1 down -2 dream 4 drive 2 driving 2
    dropped -3 due -2 during -2 duty -3 e -1 each -2 easy -2 eighty 3 eleven -2 else -1 elsewhere -8 email -5
    emergency -2 employer -5 end 5 engaged -3 enough 2 even -5 evenings -2 ever -7 every -1 everything -1
    everywhere -1 exam -2 exercise -2 fair -4 fall 1 family 1 fancy -3 far -3 farm -2 fast 1 favourite -1 feel -1
    feels 2 feet -2 ferry 1 field 2 fifty -1 filling 2 finally 5 find -5 finds -4 firm -6 fisheries 3 fitting 2
    five 1 fixing -1 flat 2 florist 1 folks -1 followed -1 for -2 forever 1 forget -1 forgive -5 forms -1
    forward -2 found -3 four -5 friday -2 friendly -3 friends -1 from 1 front 3 fund -1 garage -4 gas 1 gave 2
    get -2 girl 2 give 3 given 3 gives -3 glad -2 gladly -1 go 1 god 2 goes -4 gone 2 good -2 grade 1 grant -1
    grateful -2 great -5 greetings -1 group -3 guess 3 guest -1 guide -4 guy -1 had -2 half -4 hamburg -2 hand 1
    handle 2 hands 1 hang 2 happier 3 happy -3 harbour 4 hard 2 harvest -3 has 2 have 4 having -5 heaps -2 heard -5
    heart 3 hello -1 help -2 helped -6 her -4 here 2 hi 1 higher -1 highly -2 hired 2 his -2 holiday -2 home 3
    honestly 1 hope -7 hospital -6 hotel -4 hour -1 houses 5 how -1 hurry -5 hyderabad 2 idle -2 if 2 imagine -1
    in 1 informed -1 instead 4 institution 2 instructor 2 insurance -1 intake 2 interview -4 interviewing 2
    interviews -5 into 1 invitation -4 island 1 issued 3 it -1 its 8 itself -1 job -3 joined -3 joining 1 just -2
    kennels -2 kenya -7 kind -2 kindly -1 knock -3 knocking 2 know 4 knows -5 lad -3 landlord 2 lands 1 language -1
    later -1 laundry -3 lead 3 leader -2 learn 2 learning -2 lecturer -3 lectureship -1 leeds 1 left -3 let -2
    letter 1 letting 1 licence -2 life -1 like 5 liked -1 line -5 list -4 little 2 load -2 loan -1 loans 2 lodge -2
    logistics 4 lol -1 long 1 longer 1 look 1 looking -1 loop -4 lot -2 love -1 lovely -2 luck -3 ma'am 4 made 1
    mail 1 make -3 making 1 man -3 manager 2 many -1 march -1 marine -4 master -5 mate -2 maths 3 me 5 mean 2
    meantime -1 message -4 met -1 metro 2 might -2 mile 2 mind -4 minding 2 mine -2 minutes -2 miss -1 mob -1 mom 1
    mon 3 months -1 more -3 morning 4 mornings 1 most -5 mostly -2 moved -3 mr -2 ms -1 much -1 must 3 myself -4
    nairobi 2 nan 4 near 4 nearer 3 neat -1 neck 2 need 5 needed 5 needs 3 network -1 never -7 new -4 news -2
    night 1 nights -2 nineteen -3 ninety -1 no 4 not 2 note -2 now 2 number -5 nurse 1 nursing -3 off -5 offer 4
    offered 1 offers -1 office -2 old 1 on 2 one -1 ones 4 only -3 op 4 open -5 opening -1 operator -3 order 2
    other -10 out 1 outfit -4 outreach 2 outside -1 ovens 3 overtime -1 own -1 paperwork -2 parish 1 park 3 part 2
    parting -3 partner -3 pass -3 paying -4 peace 1 people 1 person 1 phone -1 phoned 5 physics 3 physio 2 picked 1
    picking -2 piece -3 pilot 1 pint -1 place 1 places 4 plan -4 pleasant 4 please 2 plus -1 po -8 pool 2 port 2
    postdoc 1 posting 5 practical -2 practice 1 prayers -3 price -3 print 3 probably 1 process 2 professor -2
    profile -1 program -1 project -2 promise -3 promised -4 pub 1 pull -4 pulled -4 pulling -1 put -3 putting 2
    quick -1 quid 2 quite 3 ra 3 ran -5 rang 6 rather -1 reach -1 reached -1 ready -2 real -1 recall 2 reception -1
    recommended -1 recruitment 4 red 1 referee -2 reference -5 refused -3 remembered -2 removal 1 remove -1
    repairs 4 resign 3 responsible 3 restaurant 1 right 1 ring -1 ringing -1 rival -3 road 1 room -1 round -4
    route 1 running -1 salary -2 sales -1 same -2 sat 2 saturdays -3 saw -3 school -4 schools -1 science -1
    scratch -4 search -2 season 4 see -6 selected 1 selection 1 sell -2 sends -2 senior -1 sent 1 serious 3 serve 1
    service -1 services -2 shall 4 she -2 shortlisting -1 should -3 show -3 showed -3 sign -3 signal -2 signed 2
    signing 1 simple 3 since -1 sir -1 sister -1 sites -1 six -6 smaller -1 so 3 sold -2 some -6 someone 1
    something 1 sooner -1 sorry 2 sort -1 speaking -6 spoken -3 sponsor 3 springs 3 stand 1 star 2 starting 2
    startup -2 station 2 stay -5 stays -3 step 7 stepping 1 still -3 stock -1 stop -1 street 3 strike -1 stronger 2
    studied -1 study -2 stylist -2 success -1 such 4 suit -4 sunday -1 sundays -1 supervisor 3 supper -2
    supplier -1 support -1 sure -2 surprise -1 surprised -5 surveyor 2 swap -3 ta 2 table -2 take -1 taken -3
    takes -2 talk -2 talked 3 taught -7 tea 1 teach 1 teacher 3 tech 3 technician 1 teller 2 tells -3 test -3
    than -3 thank -4 that -2 their 5 theirs 5 them 2 then -4 there 1 therefore 3 these -1 thing -2 think -1
    thirteenth 2 thirty -1 this -2 though -5 thousand 3 thread -1 til -2 till -4 time 1 times -1 to 1 today 1
    together -2 told -3 tomorrow -7 too -6 took 2 tour -6 town 2 trained -2 trainee 4 trial -2 tried -2 trip -1
    trucks 1 tuesday 1 turn 3 turned -4 twelve -3 twice -3 under -4 union 2 unit 5 until -6 us -4 used -4 vacancy 3
    verger -1 very -8 village -1 volunteer -3 volunteers -1 wait 1 waiter 1 waiting -2 want 2 wanted 3 wants 1
    ward 1 was -3 way -1 we -2 week -1 weekday 2 weekend -1 weekends -1 welder -2 well -2 were -3 when -8 where 4
    which 3 white -1 whom 1 whose 4 wife -3 will 2 winter 4 wish 1 with -2 withdraw -3 withdrawn -3 withdrew -3
    without -5 won -3 wonderful 1 wondering 3 word -1 work -4 worked -7 working -2 works -3 workshop -4 worth -2
    would -2 write 1 wrong -1 wrote -6 x -6 xx -2 yard 2 ye -3 year 2 years -4 yes 5 yesterday 2 you -2 yours 2
    yourself 2 youth -1 zurich 2`,
    along: `
    ! 1 's 1 , 1 : 5 ; 2 ? -5 @address -6 @close -1 @dash 4 @link -3 @number -3 @other -5 @quote -11 @unknown 2
    a -3 able -2 aboard 4 about -8 abroad -2 absorbed -2 accept 6 accepted 2 accountant -2 accountants 1
    accounts -5 accra 1 address -3 adelaide 2 administrator -1 advanced 1 advert -2 advertisement -1 after 1
    afternoon -6 again -3 agency -6 agreed 4 ah -2 ai -2 air 3 al 2 all 2 allowance -1 alongside -2 already -3
    also -8 altogether -5 always -3 am 1 analyst -5 and -1 another -21 answer 3 any -4 anymore 2 anyone -7
    anything -5 anyway -4 applicant -2 application 4 applied -2 appointed 2 appointment 1 appreciate -3
    appreciated -1 apprentice -1 apprenticeship -4 approached 3 approved 2 april -2 architect 2 architects 1
    archive -2 are -4 around -4 arranging -3 articles 2 as 2 aside -1 ask 1 asked 6 asks -3 assistant 1
    associate -2 association -5 astray -1 at -2 ate -5 attend 6 attending -2 attorney 2 audit 1 auditor -3 aunt 2
    aunty -3 austin -1 away -2 b 2 back -2 badge 5 bag 2 bake 4 baker 1 bakery -1 bar -1 barber -3 barista 2
    barn -2 base 1 based -1 bath 2 bc 3 be 5 beat 2 beaten 1 beautiful -3 became 2 because 2 become 6 bed -2
    before -2 begin 3 being 1 believe 3 bell -2 belong 6 berlin -4 between 2 beyond 1 big -1 bigger 2 biggest 2
    bin -1 bit -1 bits -2 blind 1 block -1 blocks 1 blue -4 board 5 boatyard -3 bonus -1 book -7 booked -4 books 2
    boots 2 born -1 boss 5 bow -2 box -2 bread 3 brewery -1 brief -3 bright -4 bring -7 bristol 3 broken 1
    broker -3 build -3 building 3 buildings 1 business 3 but 7 butcher 4 buy -2 buying -1 bye -7 cabin 4
    calculations 3 calendar -1 callback 1 called 4 calling -9 calls -2 came 4 can 1 canada -2 cancel 1 cancelled -1
    candidate -1 candidature -3 candle 1 canteen 1 cap 2 capital -3 car -1 cards -3 care -7 careful -1 carrier -5
    carry -3 carrying -8 case -6 cashier 1 catalogue -3 cataloguer 2 caught 1 cement 6 cent 3 center -1 central 2
    centre -1 certificate -9 certified -3 chain -1 chance 6 chances -3 change -6 changed -1 changing -6 chap -1
    chapel 1 chapter 1 charge -4 charity -2 checked -6 chemistry 5 chew -1 chicken 1 choice 3 choir -5 choose 3
    chose 6 chosen 5 christmas -4 chuffed -2 church -5 circle -3 civil 2 claimed 2 classes -2 clean 1 cleaner 3
    clearly -2 clerk 1 clerkship -3 client -8 clients -3 climbing 1 clinic -9 close 2 closed 2 closer 4 cloud 1
    club -6 co 6 code -5 coffee -1 colleague -5 colleagues -1 collection 3 college -1 come 4 comes -4 coming -3
    commercial -2 commis 2 commission 2 committed -5 companies -3 company -5 comparing -2 compensation -2
    compliment -3 computer -3 concerning -1 conductor 1 confirm 3 confirmed 5 consent 3 consideration 1
    considering -6 consultant -2 contest 1 continuing -1 contract 2 contracted 3 contractor -7 conversation -2
    conversations 3 cook -4 cooking 1 cooler -2 coordinator -3 copy -3 corner -1 counsel -3 counter 1 country 4
    courier 3 course -11 court -4 cousin 1 covenant 4 covered -1 covering -3 cream -3 creche 3 credit -4 crew 1
    cried -1 crop -1 cropped -4 cross -3 crowd -2 crown -4 cry -2 ctc -4 culture 3 curator -4 curious 2 customer -2
    cut -1 cutting -1 cv -5 dad -1 daft 2 daily -6 dairies -3 dance -2 dared 1 darling 1 date -4 dated -1 dawn 2
    deaf 1 deal 1 dean -1 dear -3 debt -1 december -3 decided 2 decision 3 deck 3 decline 4 declining -5 deep 1
    del 5 delivered -3 dental -6 dentist -3 department -1 depot -2 described -2 design 2 different -8 directly -1
    dispensary 2 doctor 1 does -1 doha 1 doing -2 done 1 donkey 1 door 1 double -1 doubt -5 down -3 dr -6 dream 5
    dress -1 driver -1 dubai 1 during -3 duty -7 each -4 earth -1 easter -2 edinburgh 1 education -1 eight 3
    eighty 3 el 1 eleven 3 else -5 elsewhere -11 email -4 emergency -3 emirates 3 employed 2 employer 2 end 4
    ended 2 engaged -4 engineer -3 enjoyed -6 enough 2 entered 2 equity -3 especially -3 estate -5 even -4
    evening -3 evenings -4 ever -11 every -6 everybody -1 everyone -8 everything -7 everywhere -1 ex -4 exactly -1
    exam -5 exams -1 excuse -1 executive 1 exercise -3 explanation 1 factory -4 failed -3 fairly 2 fall 1 fallen 3
    false 1 family 2 fan -1 fancy -3 far -1 farm -5 farms -1 faster 2 favorite -2 favourite -1 fear 1 february 2
    feed 2 feels 2 feet -3 fellowship 1 ferries 1 ferry 2 festival -2 few -5 fifty -1 fight -1 file -1 fill -2
    filled 2 filling 2 finally 5 finds -5 fine -4 finish -4 finished -9 firm -5 firms 5 first -2 fisheries 1 fits 3
    fitter -1 fixed -6 fixing -3 flattered -1 floor -1 florist 1 fly -1 flying 1 folks -5 follows 1 foods -4 for -1
    forces 3 foreman 1 forest 3 forever 1 forge 3 forget -3 forgive -6 form -5 former -3 forms -2 forth 3
    fortunate 4 forty 1 forward -5 found -5 founders -1 fourth -1 free -8 freight 3 french -3 fri 2 friday 4
    fridays -1 friend -2 friendly -3 from 3 full 1 fund -1 further -2 future 1 gallery 2 gang -1 gap 1 garage 1
    garden -1 gate -4 gave 1 get -4 gets 1 getting -8 girl 1 given 4 gives -3 glad -9 glasgow -1 glass 1 global 2
    go 2 going 3 golden 2 gone 6 good -2 got 2 gotten 2 gp -1 grab 4 grace 2 grad 1 grade 3 graduate -3
    grandfather -1 grant -3 grateful -6 great -4 greet -6 greetings -4 grid 3 group -2 guess 3 guessed 3 guest -2
    guys 1 h 2 had 2 half -5 hall -1 hamburg -2 hand 2 handle 2 hands 2 hang 3 happened 3 happier 3 happy -1
    harbour 7 hard 1 hardly 1 harvest 1 has 1 hat 1 haulage 2 hauling -3 have 1 having 5 he -8 head -2 headhunted 2
    heads -1 health -1 heaps -3 hear -1 heard -5 heart 5 hello -7 helped -6 hence 2 here -2 herewith 2 hgv -2
    higher -1 highly -3 him -1 hire 3 hired 2 his -8 holding 1 home 1 honest -3 honoured -3 hope -2 horses 1
    hospice 1 hospitals 3 hour -5 house 6 houses 2 how -9 however 2 hurry -5 husband 2 hyderabad 2 i 1 idle -2
    if -2 imagine -1 in -1 including -1 industry -1 infirmary 2 inform 3 information 2 informed -1 inside -1
    instead 2 institute 1 institution 2 insurance -3 intake 2 interest -1 internal -4 interview 2 interviewed -3
    interviews -9 invitation -6 invite -3 invited -1 inviting -13 is -1 issued 3 it 1 its 4 japanese -1 job -4
    jobs -5 joined -3 joiner 1 joining 1 joy 1 jump 1 junior -1 jury -4 just -1 justice -1 keep -4 keeping 1
    kennels -2 kenya -5 kept -1 kettle 3 kids -3 kind -3 kinda 1 kindly -4 kitchen 2 knees 1 knock -3 knocking 1
    know 2 knows -7 lab -1 labor -1 laboratory -4 labs -3 lads 3 lady 1 lagos 2 lahore 3 lake -4 landlord 2 lands 1
    language -2 laptop 2 lass 1 later -2 laugh 2 laundry -4 law -5 lead 3 leader -2 leads -2 learn 4 learned -4
    learning -3 learnt -3 leave 1 leaving -1 lecturer -4 lectureship -4 led -1 left -12 length -4 lent -1 less -4
    let -5 letter 5 librarian -2 library -2 licence -1 lies 2 lifeguard 3 like 2 liked -3 line -1 lines -3
    lining -2 listed 1 listen -2 little 1 load -3 loan -2 loans 1 local -1 logistics 6 lol -2 long 1 longer -3
    look -6 looked 3 looking -4 looks -4 lord 2 lost -3 lot -1 loved -3 lovely -6 luck 1 lucky -2 lunch -4 lush -1
    ma'am 3 machine -5 mad 2 madam -4 made 2 mail 2 main 3 make -1 man -2 manage -2 manager -8 manchester 4 many -8
    march -6 maritime 2 market -4 master -6 mate -3 maths 3 matron 2 matter -1 may -3 maybe -2 me 1 mean 4
    meantime 1 meanwhile 3 mechanic -3 meet -8 meeting -1 mending -1 mention -4 merchandiser -2 message -7 met -3
    metro 2 midwife 1 might -6 mile 2 mills -2 mind -3 minded -1 mine -3 minute 2 minutes -5 miss -1 mistake -2
    mobile -2 mobility 1 mom 2 mon 3 monday 2 money -2 month -1 monthly -1 months -4 more -3 morning 2 mornings 1
    mortuary 1 most -7 mostly -5 motors 2 move 2 moved -5 mr -8 mrs 1 ms -8 msg 1 much -1 mum -6 museum -4 must 3
    my -1 n 2 nah 3 nail 2 nairobi -1 name 3 named -1 nan 8 neat -1 neck 2 need 1 needed 9 needs 5 neighbour -4
    network -4 never -12 new 2 newsletter -1 next -1 nice -1 nicer -1 nine -6 nineteen -3 ninety -3 noble -1
    nobody -3 noon -3 north 2 norway 3 not -1 nothing -9 notice -2 notion 5 november -2 now 1 number -2 o'clock -6
    obliged 2 october -1 octopus 2 of 1 off -3 offer 3 offered 4 offering -2 office -3 ohio -1 ok 2 old -3 one -1
    ones 2 only -2 op 3 open -2 opened 4 opening -5 operator -4 opinion -1 opportunity -4 opted 2 optics 2 option 2
    or -2 order 1 organist -1 other -7 our -6 out -2 outfit -2 outreach 2 outright 1 outside -4 ovens 3 over -1
    overtime -1 owe -3 oxford -3 p 6 packed -2 paid -2 panel -4 paper -1 papers -1 paperwork -4 paralegal -2 part 2
    parting -3 partner -5 partners 2 partnership 1 pass -4 passed -10 passing -3 past -4 pastor -3 pat 2
    patience -4 pay 4 paying -5 payroll -5 peace 1 pencilled -1 people 1 perhaps -4 permanent 3 permit -5 person -2
    persuaded 1 perth 3 pharmacies 5 pharmacy -3 phone -6 phoned 5 physics 3 physio 2 pick 3 picked 2 picker 1
    picking -5 piece -3 pinned 1 pint -1 pipeline -1 place 2 placed 5 places 4 plan -5 plans 2 plant -1 play -2
    pleasant 4 please -2 pleased 2 pleasure -1 plumbing 1 plus -4 pm -5 po -3 point -6 policies -2 policy -2 pond 1
    pool 1 poor 8 position -3 possible -2 post -3 postdoctoral 1 posted 1 posting 4 pottery -1 pr -2 practical -1
    practice -3 premier -2 present -6 price -5 pride 3 prince -1 print 3 printers -1 private -1 prize -1 pro -2
    procedure -2 proceed -4 process 3 prof -4 professor -6 professorship 2 profile -2 program -1 project -5
    promised -2 pub 1 public 1 pulled -6 pulling -2 pune -3 pursuing -2 pushing -1 put -1 quick -5 quid 1 quite 1
    quoted -1 ra 3 radiation 1 radio 5 rail -1 ran -8 rang 3 ranger 6 rare 1 re -8 reach -5 read -6 reads -2
    ready -3 really -6 reason 3 reasons -2 recall 2 received 1 reception -4 receptionist -1 recommend -3
    recommended -1 records 1 recruited -2 recruiting -6 recruitment 5 red 2 ref -1 referee -2 reference -8
    references -3 reflection 1 refuse 3 regarding -2 regards -4 regret 3 rehearsal -1 relationship -4 relieved -1
    remain -3 remember -4 remembered -2 removal 1 renounce -3 rent 1 rep 2 repairs 1 report -2 residence -1
    resign 4 respect 3 respectfully 1 responsible 3 rest -1 restaurant 1 resume 2 return -4 returned -2 right -3
    ring -5 ringing -3 rn -3 road 1 robotics -1 rock -3 role -3 roll -3 rolls 3 room -4 rope -2 rota -1 round -5
    rounds 4 route 1 row -3 rsus -1 running -4 sa 5 sad -1 sage -2 said -1 sail 2 salary -4 sales -3 salon -2
    same -5 sap 2 sat 1 saturdays -4 saw -8 say -2 says -3 scale -1 schedule -2 scholarship -3 school -5 schools 2
    score 1 sea 2 search -2 season 3 seasonal -2 seasons -1 second -3 seconds 2 section -1 sector -3 security -4
    see -15 seen -1 selected 4 selection 2 sell -4 selling -6 sells -4 send -1 sending -1 sends -3 senior -4
    sentence -1 serious 3 served -2 serving 3 set -6 settled 2 shared -4 sharp 2 she -10 shepherd 3 ship 2 ships 2
    shop -1 shops -2 shortlist -4 shortlisting -4 should -5 shout -2 show -3 showed -4 shows -1 side -2 sign -4
    signal -2 signed 6 signing 5 silence -2 simple 3 sincerely -2 singing -2 sir -3 sister -1 sit -3 site -2
    sites -1 sitting -2 six -4 skype -2 slot 2 small -2 snow -1 society -5 sold -5 solicitors 3 some -1 somebody 1
    something -4 somewhere -4 son 1 soon -1 sooner -2 sorry -1 sort -2 sorted 2 soul 1 southern 1 spain -4 speak -5
    speaking -7 speaks -5 spent -3 spirit -2 split -1 sponsor 3 spoon -2 spot 1 spring -1 st -1 stable 1 stairs 2
    standard 3 star 1 start 5 started -3 starting 5 starts -2 startup -1 state 4 station 2 stay -8 stays -4
    steel -4 step 4 stepped -1 stepping 1 still -12 stock -1 stoked 2 stopped -3 stops -1 storm -5 story 1
    straight -1 strategy -2 street -3 stress -2 strike -2 stroke -1 stronger 1 stuck -2 student 1 studied -5
    studio 1 study -2 stuttgart -2 stylist -2 success -3 such 5 suggest -4 summat 1 sunday -3 supper -2 supplier -1
    surgeon 1 surprise -1 surprised -5 swallowed -2 swap -4 sworn 4 systems -3 ta 6 table -6 tables 2 tablets -1
    tailor -3 taken -1 takes -5 taking 3 talk -3 talked 6 talks -1 target 1 taught -6 tax -2 teach 3 team 2 tech 1
    tell -3 teller 1 tells -4 ten -3 terminal 1 test -6 texting -1 than -2 thank -1 thankful -7 thanks 3 the -1
    theirs 6 then -4 they -5 thing -2 things -2 think -8 thinking -7 thirteenth 1 thirty -3 this -7 those -5
    thought -1 thousand 3 thread -1 three -1 through -2 thrown 1 thursday -2 til -2 till -7 tills 1 time -2
    timetable 2 tire 4 title -1 today 2 told -10 tomorrow -1 too -2 took 4 touched -1 tour -7 toward 1 trained -3
    trainee 4 trains -1 transport -2 treat -5 trial -1 tried -3 trip -2 troubled -2 truck 2 true 1 trust 3 try -8
    tuesday -1 tuesdays -3 turn 3 turned 4 turns 1 twice -7 unable 1 uncle 3 under -1 understand -2
    unfortunately -2 union -2 unit 1 university 2 unlikely -1 until -1 up 1 ur -1 us -9 use -6 used -4 using -3
    usual -1 vacancy 1 van 1 very -5 vet 5 veterinary 1 view 1 village -6 vineyard -3 vision -3 visitor -3
    voicemail -1 volunteer -5 volunteered -4 volunteers -1 wagon 2 wait 3 waiter 1 walk -3 want -1 wanted 2
    wanting -1 wants 3 warehouse -2 was -1 wash 2 way -2 we -3 wednesday -1 weds 1 wee -3 weekday 2 weekend -2
    welder -4 well -2 wellington 1 went 3 were -1 whatever -2 when -9 whether -5 which 1 while -7 white -3 who -4
    whoever -4 whole -8 whom 3 whose 1 will 1 window -3 wing 1 wire 2 wishing -2 with -3 withdraw 2 withdrawal 1
    withdrawing -2 withdrawn -5 withdrew -7 without -6 witness -1 wonderful 1 wondering 3 work -4 worked -9
    worker -2 working -2 workplace 2 works -2 workshop -6 world -2 worth -5 would -2 write -1 wrong -3 wrote -2
    x -1 xx -4 xxx -3 y 6 ye -5 yeah -3 year 1 years -1 yes 5 yet -2 you -4 your -3 yours 2 youth -3 zealand -3
    zoo 1 zurich 2`,
    aside: `
    @name -4 ^ -10 a 5 about -1 and 4 another 3 because -1 but -2 by 2 bye -1 came 5 can -3 even -1 for -5 from -5
    has 3 have -2 i -2 if 9 in 1 my -6 needs 2 of 4 on 3 or 3 our 1 please -1 same -3 so -4 sorry 1 thank -3
    thanks -2 that 7 the 4 therefore -2 they 6 this -1 though -1 to -1 where 4 which 3 who -1 whom 3 whose 4 will 2
    would -2 you -1`,
    aside2: `
    ! -3 , 3 . 4 @close 2 @dash 1 @name 5 ^ -10 a 2 all 3 am -3 an 2 and -2 applied -1 as -2 asked 3 at 2 barber -3
    by -1 can 1 family 3 given -4 got -2 had 3 i -3 in 5 interview -3 it 2 may 1 my -2 not -2 on -3 please 3 ran -4
    take -1 tell 2 that 2 therefore 5 they -3 through 5 took -3 trained -3 was -3 whom -3 will 2 withdraw 4
    withdrew -1 would -1 years -1 you 9 your -1`,
    resumed: `
    . 1 ^ -3 a -3 and 3 but -2 got 2 had 1 has -2 have 1 i -2 in -2 is -1 not 3 or 1 to 3 who -2 would -4`,
    resumed2: `
    , 1 @unknown -2 am -4 an 1 do -2 given 6 have -4 hired -2 it -4 me 9 my 1 on 1 so 4 suit -3 they 3 with 1
    would -2 you 3 your 1`,
    resumedPair: `
    ._^ 1 ^_^ -3 and_so 3 and_they 2 has_given 5 has_hired -2 i_have -3 i_would -1 since_i -2 so_you 2 wants_me 2
    would_suit -3`,
    explained: `
    @name -3 @unknown 2 ^ -4 again 2 company 5 firm 2 interview 2 job -2 leeds -2 manager -1 mate 2 me -2 mine -4
    shop 5 to 2 yes 1`,
    explained2: `
    's 2 @name -5 a 4 am 3 another 8 at -3 for 1 have 2 i -3 in 4 interview 1 job 5 my -1 of -2 the 2 tomorrow 3`,
    explainedPair: `
    @name_^ -2 @name_at -3 @name_in 7 ^_^ -4 colleague_a 1 interview_the 1 leeds_in -2 mate_tomorrow 3 mine_of -4
    shop_another 4`,
  },
};
