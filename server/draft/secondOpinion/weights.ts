/* Written by `npm run learn`: what each feature of a sentence weighs for each topic. */
import type { Weights } from './odds';

export const weights: Weights = {
  bias: [-17, -16, -15, -12, -13, -19, -16, -13],
  features: `
    ! a-7b-6c-1g-2h-1 !_! c1 's a1b-1c-1d-2g2 's_a a1b1c1h2 's_all a-3b-1f-3g-3 's_been e2 's_call f1 's_every g1
    's_holiday b2 's_just a2 's_leave e1 's_looking g3 's_me h1 's_more g2 's_name c1 's_no g1h-1 's_not a1c1h-1
    's_nothing e1 's_passport h1 's_see f1 's_the a5b1 , c-2f2g-2h-1 ,_a a2c1d1 ,_all b1h1 ,_although f2
    ,_and a1b-1d-1e-2f-5 ,_as a1b1c1e-1f-2h2 ,_at a1h1 ,_because a3b2c1e-3f-1h2 ,_but c-1e-1f4h1 ,_call f1
    ,_can e1g2 ,_end d2 ,_even f2h-2 ,_for b-1 ,_got h2 ,_having a1h3 ,_hope g1 ,_however f1 ,_i b1d2h1
    ,_if b1c1f1h-1 ,_in f2 ,_it a2b2d2e2f-2 ,_might e1 ,_more e1 ,_my a-1c-3g2h2 ,_no d1 ,_on d1 ,_one a1f1
    ,_or e-1 ,_please e-1h1 ,_plus b1 ,_quarter e1 ,_should h-1 ,_since a1b2c1 ,_so c-1f-1 ,_something a1g1
    ,_still e2 ,_take e1 ,_that b1d2e1 ,_the a2b1c1d-1e-1f-3g3 ,_their a1 ,_theirs a3 ,_then b1 ,_there e2
    ,_they a-2b1 ,_this a1 ,_though a-1f3h1 ,_to g1 ,_too h2 ,_truly d1 ,_unless b1d1f6 ,_we e1g1 ,_were f1
    ,_what b2d1g1 ,_when h2 ,_where a2b-2 ,_whereas a1 ,_which d-2e-5f-5g-2h1 ,_who c-5f-1 ,_will e1 ,_with b1g-2
    ,_work e3 ,_yet f1 ,_you d1e2h-1 ,_your a1b-1c3 . a-1c2d2f-1h-1 : d2e-4f-1g-4h3 :_@address h-1
    :_i d2e-4f-3g-1h3 :_thank h1 :_the c1h1 :_you d1 ; a-1b-2c-2d-4e-1f1g-2 ;_i a-2b-5c-3f-1g-3 ;_my h1
    ? a-8c-5d6f2g-2h-1 ?_? d1 @address b-1d-2e-2g-2 @address_. e-1h-4 @amount b8f1h-1 @amount_i b2 @amount_plus b2
    @close c-4d-4f-2 @close_. h-1 @currency b5d1 @currency_@number b5d1 @dash h1 @dash_@number b-1
    @number a-3b6c-6d-3e-5f-2g1h-1 @number_, h-1 @number_. d-4e-4f-3g2 @number_@number b-6d-2g-2h-1
    @number_@open b1 @number_a b2 @number_am h-4 @number_an b2 @number_and h1 @number_december g-1
    @number_instead h5 @number_is b-1g2 @number_june h1 @number_lpa b2 @number_may h-1 @number_or d-1g-1h3
    @number_percent b1 @number_plus b1 @number_pm b-2h-4 @number_to b1 @number_with b1 @open b-1c-4d-4e-4f-1g-1
    @open_k b1 @other d-3f-1h1 @other_, h1 @percent_certain g-1 @percent_hike b1 @percent_of b-3h-1 @quote d4
    @quote_. d1 a a2b2c2d3e-1g-1 a_@number b3 a_bank d1 a_better a4b2 a_bigger a2 a_bit a-3d-3e3h-3 a_bonus f1
    a_bunch d2 a_bus h1 a_calendar d3 a_call h1 a_candidate h3 a_car b1 a_chair h2 a_chance a2 a_choice a1
    a_circus c1d1 a_clash g1 a_client h1 a_closer a2 a_company c1h1 a_conversation c1 a_copy h-1 a_counter b1
    a_couple e1 a_course h3 a_cut b2 a_cv d1 a_day b1f1h1 a_degree h2 a_desk a1 a_different a1b-2d-3h5 a_fair g1
    a_far a1 a_fatter b2 a_favour h2 a_few d-1e2g-1h-1 a_final b1 a_firm c1 a_fit g-1h-1 a_flat b-1h-1
    a_fortnight h1 a_fourth d2 a_future a1c2 a_good d-2h-1 a_great d-1h-1 a_half b3 a_higher a1 a_hotel b-1h1
    a_job b-1f-1g-1h4 a_joke d2 a_joy c-2d-2 a_junior c1 a_kind h1 a_laugh d2 a_lease h1 a_little e2h-2
    a_long b-1h-1 a_lot d-7f-2g-1h-2 a_man d1 a_mess c2 a_message c-3d-3h1 a_mid c1 a_mile a1b1 a_minute d-2
    a_miss e-1g5 a_month e1 a_more a4 a_morning h1 a_move c-1 a_much a1 a_new h2 a_nicer a1 a_night a1
    a_no a-3d-1f3g2h3 a_non g2 a_pension b1 a_pity h1 a_place h3 a_pleasure b-2c-2d-1 a_poor c1 a_porter d1
    a_position e1 a_post h3 a_proper b1 a_raise b1 a_recruiter d1 a_reserve f1 a_right d1 a_rise b1 a_salary b1
    a_second d-2 a_shambles c3d1 a_shop h1 a_shorter f1 a_shot f3 a_shout f1 a_start h1 a_step a1
    a_stronger a2b1h-2 a_sunday d1 a_test c2 a_thing g1 a_third b1 a_thirteenth b1 a_trainee c1 a_treat c-2
    a_van b2 a_way a3 a_week b1g-2h-1 a_weekend b1 a_while e4 a_whole a1 a_woman c1 a_workshop g1 a_year a-2b2c-2
    able f2g3 able_for g1 able_to f2g1 about a-4b-1e1f-3h-3 about_, a1 about_. d-1 about_coming g1
    about_it b-4c-4e4f-2g-1h1 about_my a-1c2d-1h-1 about_not h2 about_ten c1 about_the a-4b-3c-1d-3f-3g-1h-3
    about_this e1 about_to g1 about_whether g1 about_your h-1 above a3b1 accept h3 accept_the h1
    accepted a1c-1d-2e-7g-8h7 accepted_a a1h2 accepted_an h2 accepted_another a-1b-1d-5e-2g-3h3 accepted_it b1
    accordingly h1 across a3c2h1 across_as c2 ad c1 add a-1b2c1h-3 add_that c1 add_up b1 address a-2b-2c-2f-2g-3h-2
    adults d1 advert b1c3 advert_said c3 advertisement c1 afraid a1d-1g1h1 afraid_i h1 afraid_the g1
    after a-1c1d-1e2f-1g-1h1 after_a h-1 after_all e-3f1g3 after_careful h1 after_i e1h4 after_that e1
    after_the b1c2 after_thirty c1 after_today e1 afternoon a-2b-1c-2e-1f-1g2h2 afternoon_. g1h2 afterthought c1
    again a-2b-4c-7d1e1f3g-3h-1 again_. d3e2 again_before f2 again_for d-3e-2h2 against a3 age c1 ago c1h1 ago_. c1
    agree c1 agree_with c2 agreed a-2e-1g-3h1 agreed_to g-1h3 agreement b1 ahead a3b-2d-4e-4h2 ahead_of a4c2
    ahead_with e-2g-2 ahhing e2 air e3g-1h-1 alive e2 all a1c-2d-1e-1g1h-1 all_, a-1 all_. c-2d-3e-1f1g1h-1
    all_ears f2 all_likelihood g2 all_meals b1 all_the a-1b-4c-5d-2g-1h-1 allowance b6 allowance_. b2
    allowance_and b1 alone b1 along a2b-1 already a-1c-1d1 also c-1d-4h-2 although f2 although_i f2 altogether a1
    always a4b-2e-1h-3 am a-1c-2g2h1 am_. b2g2h3 am_@number g-1 am_about g1 am_afraid a1g1h2 am_all f1 am_at h-1
    am_available h-2 am_beginning g2 am_bowing h1 am_calling g-2h1 am_cancelling f1h2 am_coming e1
    am_declining c1f2h3 am_doing e2g-1h-2 am_done c1d3 am_down h-1 am_edging g2 am_fed d1 am_free b-3g-3h-5
    am_getting g1 am_going d-4g-3h2 am_grateful h-3 am_having h-1 am_honest a1 am_in e1h-2 am_inclined g3
    am_joining a1b1h4 am_leaning g4 am_looking e-2g-4h-4 am_more a-1g3 am_needed h-1 am_no h3 am_not a-4d4e1f-5g-1
    am_on b2e-3f-1h-1 am_open f1 am_or h-3 am_out a1b1d1g-5h3 am_passing h1 am_probably g3 am_pulling g-4h4
    am_putting e1 am_ready e1 am_sending e-1h-3 am_settled h1 am_so e-2h-1 am_sorry a1d-5e-7f-2g-4
    am_staying b1g-4h4 am_stepping h1 am_still b-1d-1e3g-1h-2 am_stopping b1h1 am_sure e-2g-3h-1 am_taking b-1g-1h2
    am_thankful h-1 am_the h-2 am_thinking g3 am_very h-1 am_waiting e1 am_withdrawing a1e-5g-11h9
    am_writing e-1g-3 amateurs d2 among c1 an b2c1d2e-2f-1g-3h-2 an_answer e4 an_appointment h1 an_astronaut d2
    an_email b-1d-2e-5f-3g-3h-2 an_end f1 an_exam h2 an_extra b2 an_hour a-1b5d1 an_interview b-3h-2
    an_offer a2b-1h1 analyst c-1e-1h1 and b1g-3 and_, a2b1h1 and_@number g1 and_a a1b4g-1 and_all h1 and_am a-5b-2
    and_ask d1 and_can b-1g-1 and_do d3e1h1 and_find d2 and_for c-2d-7h-6 and_forth h-1 and_free b1 and_good h1
    and_have c-1g-1h1 and_he b-2h-1 and_honestly a1 and_how d1 and_i a-2c-1d-1f1g-1 and_if f1 and_in c1 and_is c-1
    and_it c1g1h2 and_its a1b1 and_left c-3 and_me b-1 and_more g1 and_my a-4c-1e1f-2g-1h-1 and_never c1
    and_nobody c3h-1 and_not f1g-2 and_now c1 and_one a1 and_pay b1 and_running a1 and_see f1 and_she b-3c-4
    and_the b1d-1e-2f-6g1h-1 and_their a1b-1 and_theirs a2 and_then c1 and_there a-3 and_they b-1 and_told h1
    and_was c-1 and_when e1 and_will a-1b-1d-4g-2 and_withdraw a-3b-3 and_would h1 and_you d2e-1f1h2
    and_your a-1c3d1 and_yours a2 annual b2h1 annual_leave h1 another a-1c-2f-3h7 another_carrier h1
    another_conversation e1 another_day h2 another_job a-2d1e-3g-4h3 another_kitchen h2 another_offer e1g1
    another_position a-2f-1h1 another_post h1 another_role c1 another_school g1 another_studio a1 another_team a1
    another_thing e2h-1 another_time h-1 another_year h-1 answer a-7b-4c-2d2e6g-3 answer_. e2h-4 answer_before e1
    answer_for e1 answer_has h2 answer_is f2h2 answer_this e1 answered a-1c1 answering e3h-2 answers c1e1
    any a-1b-2f-8g-2h1 any_further g1h2 any_interview d2h1 any_more a-1e2h1 any_of c1 any_time b-1d-2g-2h1
    anybody b-1d3h-3 anyone b-3c3e-1g-1 anything a2b-1e4f-6g-6h-1 anything_. e2 anything_else a1e1
    anything_further d1e3 anything_just h1 anything_that e1 anyway f3 anyway_. f2 anywhere a1 apart b1 apart_. b2
    apologies c-1e1 apologies_for e1 apologise d-2e-2h-3 apologise_. h-1 appear g2 appears g1
    application c1d-1e-1f1g1h4 application_, a2b2d1e2f2 application_. a-4b-4c-5d-4e-2f-11h4 application_any g1
    application_as b1h1 application_for b-1 applied h-2 applied_to a2 apply h1 apply_. h1 appointed h1
    appointment a-1h3 appointment_is h1 appreciate a-4b-5c-6d-7e-5f-5g-7h-4 appreciate_you d-2e-4g-2h-1
    apprentices a1c-1 apprenticeship g1 april h1 archivist_position h-1 are a1c1f-4g2 are_a a1c1 are_doing a1
    are_giving b2 are_hard h1 are_i g3 are_in d-1 are_not d1g-1 are_signing h3 are_the a1 are_you d2 argue b1
    as a1b1c2d-1e-2f1g1h1 as_a a1b-1d-4e-1f3 as_and b1 as_closed h1 as_far g1 as_good h-1 as_i b1d-2e-1f-1g-1h1
    as_it c2 as_long f1 as_my g1h-2 as_of h2 as_our h2 as_soon e1 as_the a1b1h1 as_they h1 as_things g2
    as_though g2 as_to e1 as_well a-1b-2c-1f-1h-1 as_withdrawn b1h1 ashamed d1 aside g2h2 aside_from g1 ask e1f1g-3
    ask_for b-1 ask_me e1f2 ask_that e1 ask_you h2 asked a-2b-2c1d-3e-7f-3h-2 asked_me a1b-2c1 asked_them h1
    asked_what a-2b-1 asking d-1e-4g-2h-2 asking_me c-3f-1 assessment h1 assume e2h-1 assume_i e2h-1 astronaut d2
    astronaut_? d2 at b1d-3h-1 at_@currency b1 at_@number b-1d-3f-1h1 at_a a2e1h2 at_all a-1g1 at_another g-1h3
    at_any h1 at_home a-1b-1c-2h-1 at_least c1 at_my c-2g-1h-1 at_nine g-1 at_no c1 at_sixty b1 at_some e3
    at_ten g1 at_that f1g3 at_the a-1h-1 at_this f1g3 at_two h-1 at_work g3 at_your e-2 ate c3e1 ate_my c1
    ate_up c2 athens b-1 atmosphere c1 attached f-1h1 attached_. h2 attached_form h1 attached_the h-1 attend a1f2g3
    attend_. f2g1 attend_on g1 attractive a1 audit h1 august h-1 autumn a-1h3 autumn_. h1 available_for h1
    awaiting h1 away a-1e-2f2g1 away_from b1g1 baby h-1 back a-1c-2e4f3g-3h1 back_, e1f-1g-1h-3 back_. e2h1
    back_after h3 back_and h-2 back_by f1 back_from g1 back_in e-3f2h2 back_my h1 back_out g1 back_to b-3e2g-4h1
    back_with b3 background a2 bad c2 badge b-2e-2f-4h-1 badge_, f-1 badly c6h-1 badly_organised c2 band b4
    bank b3g1 bar c1 base b4 basic b3 basic_is b2 bath d1 be c-2f1g3h1 be_. b-1g-1 be_a a-1e-1h-1 be_able g3
    be_answering e1h-1 be_as g1 be_at g-2h-1 be_best g1 be_checking h-1 be_coming a1e-5g-3h3 be_continuing b1
    be_daft h2 be_dropping b1g1 be_easier h1 be_fair a1 be_glad a-1b-2e-2g-3 be_going c1e-5h4 be_happy f-2
    be_honest b2g1 be_in e1 be_kept f1 be_looking e2h1 be_moving h1 be_off h1 be_on h2 be_open a1f1
    be_picking e3g-2h-3 be_pursuing h1 be_reading e3h-1 be_reporting c1 be_seeing g1 be_surprised g1
    be_taking b1e-2h3 be_that g2 be_the c1e1 be_there a-1e-3f2 be_to h1 be_told a1 be_wiser g1 bear e4 bear_with e2
    beat a1d1f1 beats a3 because a1b2d1f-1g-1h4 because_i b-2f-1g-1h1 because_of h3 because_the a1b2c2
    because_you d1 become g2 beds c1 been a-1b-1c2d-2e2f-3h-1 been_a b-2c-1e1 been_accepted h-1 been_given a1
    been_hired h2 been_hoping b1 been_offered a2 been_spoken c1 before a-4b1c-1d1f3g-2 before_i b1e3g-1h1
    before_the c-1e-1h1 before_you d4e-1f1 begin h1 beginner a1 beginning g2 beginning_to g2 behind b-1c2
    being c1d1f1h2 being_asked c2 being_so h1 believe c1g3 below b3 below_what b2 best a-1b-7c-4d-7e-11f-10g-1h-5
    best_, a-2b-2c-3d-5e-1g-7h-6 best_match a1 best_wishes a-1h-1 bet a1g1 better a6b3c-4d4e-5f-4g1 better_, a2h1
    better_. a1 better_job a1 better_offer a2 better_pay a1b1 better_suited a-1 better_than d-2 better_to a1
    between a1c1f-2 beyond d1 bigger a4 bin d3e2 bit a-1d-1e4f-1h-4 bit_. e1 bit_up e2 blocked e2 blocking e1
    blog h2 blunt d1 board f1 bonus b8c-1f1h-1 bonus_, b1 bonus_. b1 book e-1 booked a-2b-3g3h1 booked_. h1
    boots h-1 boss a-1b2 both a3d-2f-2g-3h-4 both_, a1 bother d2e3h-2 bother_. c1 bother_writing e1 bottom f1
    bottom_of f1 bow g1h2 bow_out g1h2 bowed h3 bowed_out h3 bowing h1 bowing_out h1 boxes a2 branch h-1 brand a2
    bravo d3 break h-2 breaks d1 breath d2e1 brief c2 bring f1 bringing b1 bucks b2 bucks_an b1 budget b4
    budgeted b1 building d1 bump h-1 bumped b2 bunch a1d2 bunch_. a1 bunch_for d2 bus a-1e-1g2h1 bus_and b1
    bus_is g1 bus_pass h2 business h-1 busy e2 but b1d-2e-2f6h1 but_. c1 but_i c-1f-1h4 but_if b2f2h-1 but_it f-1g1
    but_let f1 but_my h1 but_please f1 but_the c2f-2 buy d1 buyer d1 by e-1f1 by_a a2c-1f1h2 by_another h1
    by_friday b-2 by_how c1 by_my a1h1 by_side a1 by_someone c1 by_the a-3d1e1 by_three b2
    bye a-2b-6c-6d-3e-8g-5h-2 bye_now d-3e-1h-1 calendar d2 calendar_. d1 call a-2b-2c2e-1f1h2 call_, e-1h2
    call_. d-2h-2 call_it f3g1 call_me e-1 call_off h1 called a1b-1c3d1e-1 called_me c2 calling b-1c-1d-3e2g-5
    calling_about h-2 calling_me h-1 calling_my e2 calling_off h2 calling_to h1 calls b2c1g-1 came a4b3c2f-4h-1
    came_across c3 came_away c1 came_back b2 came_close a1 came_down a1b1 came_in b4 came_out a2h-1 came_second a2
    came_through h2 came_up b1g2 can a-1b2c-1e1f4g2 can_do b-1 can_find b1f1 can_get b3f2 can_give h1 can_i e2
    can_move f2 can_not a-1b-1c1d-4e1f-2g3h3 can_say e1 can_see a2h-1 can_still b2f2 can_tell g1 can_we h-1
    cancel e-3f1h9 cancel_it h3 cancel_my h2 cancel_the h1 cancelled h5 cancelled_. h3 cancelling f1h3
    candidacy f1h3 candidacy_for h1 candidate a-3b-3d-1h1 candidate_. h1 candidates a-2 candidature h3
    car a-1b5e-1g1h-1 car_. b1 car_allowance b1 care a1b-2c-1e-5f-1g-3h-5 care_, d-3 career a3h1 careful h1
    careful_thought h1 carries b2 carry g2 carry_on g2 case a-2d-4e-2f4g1h-1 case_. g1 case_they f1 case_your f2
    caseload a1 cent b2g1 cent_of b2 cents b1 certain g1 certain_. g1 certain_that g-1 chair d1f2g-1h2 chair_. b1d1
    chair_for h1 challenge a1 chance a2b-1g2 chance_. a1 chance_i g3 chance_to a2 chances g4 chances_are g2
    chances_of g2 change b1c-1e-1f1g-3h1 change_, h1 change_my f2 changed a-2b-1e-3g1h2 changed_. h1 changes f1
    changing c1e1 changing_my e1 chaos c1 chaotic c2 chap d1 chap_who d1 charge b3 charity d-1 chat c1f3 chats d1
    check d-1 checking h-1 checking_the e1 cheers a-1b-7c-6d-8e-2f-6g-6h-2 cheers_, a-6b-3c-2d-5e-8f-3g-2h-7
    cheque b2 chew e2 chew_on e1 children a-1e-3g-2 choice a4b1c-2f1h2 choice_between a2 choice_for b1 choice_is h1
    chose a1 chosen b1h3 chosen_to b1 christmas e-1 circle e2 circle_back e2 circumstances g1 circus c1d2
    circus_. d1 city a1 clarity e1 clash g2 clash_with g2 class_. g1 classes c1 clear a-1b1e1g-3h-1 clear_. e1
    clearer e2 clearly c1 client h1 clinic b1 clock d1 clock_. d1 close a3c-1e-4f1h2 close_. a1 close_my h4
    close_the f1 close_to h-2 closed h3 closed_. h1 closely a2 closely_with a1 closer a6c-1h1 closer_match a2h1
    closer_to a4 closing h1 clown d3 club c1 club_. c1 coffee a-1b-3d-2e-1f-1g-1 coin e1
    colleague a-5b-4d-6e-2f-2g-2h-3 colleagues d-1 collection a1 college_, h1 column b1 come a1b2c-8d-1e-1f1g2
    come_, g2 come_. b1g1 come_across a2 come_back e3h-2 come_in b2f2g-1h-1 come_on a2 come_to e-2f-1 come_up b-1g1
    comes a3b2c-3e2f-2g-2 comes_with b4 comfortable c1 comfortable_with c1 coming a1c-4g1h3 coming_. g2
    coming_for h1 coming_to a1h1 commission b6 commission_split b2 commit e1g1 commit_to h1 committed g-2h2
    committed_to h2 communication c2 company a3b2c1d-1e-1f-1h2 company_. a1 company_i c1 compensation b1
    competitor a1 complete d1 completely e1 conclusion e1 conclusions e2 confirm e-2f-1 congratulations d3
    congratulations_on d4 connected b-1h-3 consider e2f2h1 consider_me f1 consider_this f1h1 consideration h1
    consideration_. h1 considering g1h-1 contact e1 contacting e1 contest a3 continue d-1e-1g3h1 continue_, g1
    continue_in g-2h1 continue_with g1 continuing b1f1h3 continuing_with h2 contract b-2f1 contract_with h1
    contribution b1 conversation b-1c1h-1 conversation_. c1 convinced c1 cook c1 cooler a1 coordinator c1h1
    copy h-2 corridor c3d1 could a2d-1e-2f4g-2 could_at c1 could_be g3h-1 could_do h1 could_have c-1h-1 could_my f3
    could_not a3b2d1f-3g-4 could_offer a1 could_step f1 could_still f2 could_tell c2 could_we b-5d-7e-5f-8g-5h1
    could_you b1d-2 council d1 council_. d1 count a1g2h2 count_me h3 count_on g2 counter b2 counter_offer b2
    couple e2 couple_of e2 course b-3f1 course_. e1 cover b4h-2 cover_dental b1 cover_my b1 covered b3 covers b1
    crew a2g-1h1 cropped g2 cropped_up g2 cross h1 cross_me h2 ctc b3 culture c3 current a-2b1 curtain h1 cut b3
    cv c2d4 cv_. c1d1 cv_before d2 daft h2 daft_to b1h2 dance h1 dashboards c1 data b-1f-1h1 date a-3b-4c1d-4e-1g2
    date_. g1h-1 date_of e-1 date_you g1 daughter g1 daughter_'s g1 day a-3c-1d-1e-4f-1g2h2 day_'s h1
    day_, a-1b-2g2 day_. a-1b-5c-1d-7e-1 day_? h1 day_and g-1h3 day_i h-1 day_instead h1 day_of d1h1 day_one b3
    day_rate b4h1 day_to h1 days a-1b1c1d-1e2f2g-3h-1 days_'s b1 days_, f1 days_. b1 days_i e1 dead h-1 deal b1
    december g-1 december_at h-1 decent b1 decide e2f1h-2 decided a-1d-6g-1h4 decided_it b1 decided_not g-2h4
    decided_on h-1 decided_to e-4g-1h3 decision e3h1 decision_is h1 decline f2h5 decline_. h1 decline_it h1
    decline_the h1 declined h3 declined_the h3 declining c1f2h3 declining_, h1 declining_the h1 deeper a2
    degree c-1h2 delay c1 delay_. c1 delete_my h1 delighted b-1c-2 dental b4 department c2 depends b1 depends_on b1
    depot a2c1 describe c1 described c2 description h-1 design a1h1 designed c1 desk b-3h-1 desk_. d1 desperate c1
    details e-1 diary d1h-1 did a1c2d-1e-2f-1g-1h-1 did_. a1 did_anyone c1 did_it b1 did_not a1c1h-1 did_the b2
    diem b2 difference b1 different b-3c2e-1f-2h4 different_people c1 differential b1 differently f1 difficult g4
    difficult_for g3 dilemma e2 direction g1 director c1h1 discontinue h1 disorganised c2 disrespect a2
    do a-1c-1d4f1 do_. a1 do_a h1 do_friday h1 do_hold f2 do_it e-3 do_me h2 do_monday h1 do_more h-1
    do_not b-2d2e4f2h-3 do_now b1 do_the f1g2 doctor h-1 does b1e-4h-4 does_. a1 does_not b1d-1e-2f1h-2 dog d1
    doing d1h-2 doing_. a1 doing_it g1 dollars b3 dollars_an b1h-1 done d2g-3h-1 done_with d3 door f4h1 double b4g2
    double_booked g3 double_time b2 doubled b1h-1 doubt g5 doubt_i g2 doubtful g2 doubts g1 down a2b1c-1d1e1f1h3
    down_. a1b2e1h3 down_for g-1h-1 down_on g2 down_the d1 down_to h-2 draw e2 dream a2 dress d1 dress_this d1
    drive e-1g-1h1 drivers c3 driving a-1b1 drop g1h1 drop_me h1 drop_my h1 drop_out g2 dropped e2 dropped_off e2
    dropped_out g1h3 dropping b1 due b1e2 due_course e2 dunno g1 during e1h1 during_the h2 dust e3h1 dust_has e1h1
    dust_settles e2 duties c2 duty_that h1 each a-1c1e-4f-1g-3 each_other c1e-1 each_way a-1b-3 each_week h1
    early a-1b-2c-3d-2 earn b3 earning b1 ears f2 ears_. f1 earth e1 easier h4 easter f2h-1 easy b2c-1d-1 easy_. b1
    easy_call b1 eaten e1 edge a3 edging g2 edging_towards g2 eight b4 eight_. b1 eight_thousand b1 eighty b1
    either e1h-1 either_, b1 either_way e1 eleven b1c2 eleven_weeks c1 else a3e-1h4 else_have h2 else_i a3
    else_on a1 else_to d1 else_you e1 elsewhere b1d-1h5 elsewhere_, a-4h3 elsewhere_. e1 elsewhere_and a-2
    elsewhere_so h1 email a-5b-7c-1d-1e-9f-1g-9h-3 email_, d1 emails c3 emails_. c1 employer b2 employer_. h1
    end a1d1e2f1g3h1 end_, e1h1 end_. a1 end_my h1 end_of a-2d1f1 end_up e-2g5h-2 ended a2 ended_up a3 engineer h1
    enjoy d2 enjoyed a-3c-4d-2e-2g-1h-1 enough a1c-1 enthusiasm g2 entitlement h1 entitlement_for h1 equity b3
    even b1c3d2e-3f2 even_though f1h-1 evening a-3b-3c1d-2e-2g-1h-1 evening_classes c1 evenings h-1 event f1
    ever a-1c-1e-2f-5g-4h-2 every a2b2c-3d-8e-2f-5g-1h-3 every_count a1 every_month b1 every_success h-1
    every_time a1 everyone d-1 everyone_. c1h2 everything a1c-1h-3 everything_else a1 ex c1 exam b-1f-1g-3
    exams e1h-1 exams_are e1 except f1 excessive c1 excited a1 excited_me a1 excites a1 excites_me a1 exciting a3d1
    excuse h-2 excuses d2 exercise_patience e1 exhibition e-1 expect d1e1 expectations b1 expecting e1
    experience b1 explaining d1 explanation d1 extended g1 extra b4 extra_week b1 eye h-1 face e2 face_of e1
    fair e-4f-2h-1 fairness c1 faithfully a-3b-1h-2 faithfully_, a-3b-1h-2 falls f2 falls_on h1 falls_through f1
    family a-4b1c-1g-4h-2 family_. b1h-1 far a2c2d-2 far_as g1 far_more a3 far_too c2 farce d1 fast f1 fatter b3
    fault c-1 favour h2 favour_and d1h1 february h1 february_i h1 fed d1 fed_up d1 feel b-4c-1e-2h-1 feel_i g1
    feeling c1g3 fees b2 feet g1 fell e1 felt a2c3 felt_like c1 fence g1 ferry g1 few d-2e2f1g-1h-2 few_days f1
    few_things e1 fifteen b1 fifty b3 figure b4h1 file b-2e-2f1g-1h2 file_. h2 fill f1h-1 filled h1 filthy c1
    final e-1h1 final_round h1 final_salary b1 finally d2 finance b1 find a-2e-2f1h-1 find_a d-1h-1
    find_another h-2 find_me f1 find_my h1 find_some d1 find_somebody d1 find_the h-1 finding c-1d2h-2 finding_a d2
    fine c-1d-1h-1 finer a1 finish c1h-1 finished b-2h-2 fire d1e1h-2 firm a1b2h1 firm_that a1b1c1
    first b-1e1f2g-2h-3 first_. e1 first_choice a1f1h1 first_to e1 first_week c1h-1 first_year b1 fit a3d-1g1h-4
    fit_for a1c1g-1h-1 fits a3 fits_me a2 five a1b1c3d2g-2h-2 five_, b1 five_days c1 five_rounds c2 five_years a1
    fixed b2 flat a-1b-1c-2h-1 fleet a1 flight b-1h3 floor a1c1 floor_. a2 follow a1b-2d3 follow_? d1 follow_up d1
    food_bank h1 foods a1 fool d1 for e-2f-1g-1 for_a c3d1e2f1g-3h-2 for_an c1h-1 for_another h1 for_asking d-5f-2
    for_being h1 for_calling h-1 for_going e3 for_good h3 for_inviting d-1h-1 for_me a2c-4d-2g4h3 for_moving d1
    for_my a2c-5d-2e-3f-1g-1h-3 for_myself a1 for_nights b1 for_nothing d4 for_now e4f2 for_our h1 for_somebody a1
    for_someone a2c2 for_something b2 for_ten b1h1 for_that a-2b-1h1 for_the a-2b-1c-3e-1f-2g-1h-1 for_them a2
    for_thinking e1 for_this f3g-1h1 for_where a1 for_writing h3 for_you b-2c1e1 for_your a-1c-6d-3f-1h2 foreman c1
    forget e-2g-1h-1 forgive d-1h-2 forgive_me h-1 form b-1c3d2g-1h-1 form_. h1 form_is c1 form_was c1 formally h1
    forms d1 forms_. d1 forth h-1 fortnight h1 forty b2c1d2g-1h-1 forty_one b2 forward b-2c-5d-6e-4g-2 forward_. g1
    forward_to a-3b-3c-1d-1e-3g-4h-5 forward_with h2 found a1c2e-3f-1g-2h2 found_a h2 found_out h-1
    found_something a1 found_the c3 found_work h2 four a-1b3c4d2e-1g1h-1 four_days f1 four_rounds c2
    four_times c1d2 fourth c3d4h-1 fourth_time c1d3 frankly a2b2c2 free a-4d-4e-3h-1 free_from h-2 free_on g1
    friday a-2c-1d-3e-2f2 friday_. e-1f1g1h-2 friday_and b1c1 friday_morning h1 friendlier d1 friendly c1
    friendly_. c2 from a-1b-1c1d-2e3f-3h1 from_@number h-3 from_a c2 from_both a1 from_consideration h1 from_day b3
    from_here e3 from_home c-1 from_me a-4b-4c-4e2h1 from_my b-1e1f-1g1 from_now e1 from_our b-1 from_start c1
    from_the b-2c-2e-6g-2h4 from_today e2 from_where c2 from_you h-1 from_your c1e1h3 front b-2e-2f1 front_desk h-2
    front_of f1 fuel b3 full a-2b1h-2 fun c-1 fund b1 further a2b1d1e4g2h3 further_. g2h2 further_from d1e1
    further_messages h-1 further_with h1 future c1 gaffer b1 garage g2 garden b-1h-3 gave a-2d-5e-4
    gave_me a-2b-1d-3e-1h-1 gave_them h2 generous b1c-1 generous_of d1 gentleman c1 get b2d1e1g2 get_away g1
    get_back e1 get_me f1 get_my b1c1 get_over g2 get_that a1 get_there b-1g2 get_to b1 gets h-1
    getting a-1b-3e-5g3h1 getting_the h2 getting_to g1 gig h2 give b1c-6d-4e3f2h1 give_me e2f2g-2h-1
    give_my a-2e-2f2h1 give_the e-1h3 give_up h1 give_you b-2e4h-4 given a1g1h2 given_a a1 given_me b1g1
    given_my h2 gives b3 gives_me a1 giving a-1b2c-1 giving_me b2 glad a-4b-4c-4d-2e-3g-4 glad_to a-1b-3c-2e-2f1g-3
    gladly e-2f1g-1h-2 glassdoor c2 go b-1c-1d1e1g4h1 go_ahead h2 go_for g1 go_into g-1 go_to h3 go_with g2
    goalposts c1 god c-2d-3 god_bless d-1 goes c-3d2e2f1g1h-2 goes_straight d2e1 going a1e2f-3g2h2
    going_ahead a-2e-2h1 going_back e1 going_to a1c-1d2e1g2 going_with g1h1 golden b1 gone a1b-1h1 gone_and g1
    gone_back h1 gone_for h1 gone_with a2 good a-2b-2c-4d-2e-8f-3g-1h-2 good_, h1 good_. h2 good_for g1
    good_luck a-2b-3c-2e-1g-1 good_to g1 goodbye d-3e-2f2 goodbye_. d-1 got b1e1f-2g1h3 got_a d-2g2
    got_another e1g-1h-1 got_my g2 got_on h1 got_the a1c1 got_work h3 grace h1 gracious h2 grade b2 graded b2
    graded_below b1 graduation g1 grand b4h-1 grand_a b2 grateful a-1b-2d-3e-3g-5h-2 grateful_for h-2
    great a-1b-3c-3d-4h-4 greetings h-3 gross b1 group a1e-1f-2h-2 grow a1 growing a2 grown d4 growth a1
    guaranteed b2 guess g1 guesswork c1 gut g2 guy d1 guys a1b1f1 had b-1c3e-1f-4g-1h-2 had_a d-2 had_another e1h-1
    had_been h-1 had_expected a-1 had_no c2 had_not d-2g-1h-1 had_opened c1 had_some g1 had_the a2 had_to h3
    had_turned a1 had_your d1 half a-2b2c3d-1e-4f-2g3 half_a g1 half_an b-1 half_of c3g1h-1 half_on b1 half_the c1
    hall b-1h-1 hand a-1h-2 hand_, g1 handed_in b1 hands_down a1 happier a3 happily f2 happy b-3c-1e-4f-1g-5h-3
    happy_to b-1f-1 happy_with h-1 hard a2b2c-5d1 hard_. h1 hard_for g1 hard_to a2b3d1 hardly c1 harvest e1
    has a1d-1f-3g2h1 has_a a1 has_become g2 has_been b-4c3e1g-1 has_come a1 has_matched b1h1 has_no h-3 has_not h1
    has_put h-1 has_settled e1h1 has_the h1 has_to d1f1 hate e-1 have a1g1h1 have_, a1 have_a a-1b-3c-2e1f-3g1h-4
    have_accepted d-3e-5g-5h5 have_agreed g-1h3 have_also h-2 have_an e1 have_attached h-2 have_been c-2f-1g1h-1
    have_called c1 have_chosen b1h3 have_come a1 have_decided a-1d-3e-3g-9h3 have_found a1b1h2 have_given g1
    have_gone a2e1h1 have_got g2h-1 have_had e1g1h-3 have_in b1 have_it h-1 have_joined b1h1 have_just g-2h1
    have_landed a1h2 have_looked a1 have_me f1 have_met d1 have_more g2 have_moved c2h-1 have_no h-2 have_not e2h-4
    have_passed h-1 have_picked a1 have_put a-2b-2g2h-1 have_rarely a-1h-1 have_read h-2 have_said g-3h1
    have_signed a1g-2h2 have_split h1 have_taken a1e-3g-2h3 have_the c2f2h-1 have_to a-2d-5g3 have_told d1f1h-1
    have_took b1 have_withdrawn h3 have_worked h-1 have_you d-1 having a1d1e-1f1h1 having_a d2 having_said f1
    having_second g2 he a-4b-1c-5e-3g-2h-2 head d3e2f1h-2 head_. d2 heading g2 health b2
    hear a-2b-3c-5d-6e3f-1g-7h-3 hear_from e3f-1g-1h-4 heard a-1b2c1 heard_from c2h-1 heard_i b1 hearing c2h-2
    heart b-1c-4 held c1 hello e-2g-1 help a-1g-1h-2 her a-5b-6c-2d-6e-6h-3 her_hip g1 here a-7b-1c-4d-3e1f-4h-1
    here_'s d1 here_, b-4d-1g1h-1 here_. b-5d-1 here_on e1h-1 hereby h2 hereby_withdraw h1 hey e1 high c1h1
    higher b4 highlight d1 hike b2 him b-1c-1e-2h-4 hint d1 hip g1 hire d3 hired g-2h5 hired_me b1h2
    hiring a-1b-1c2d3h-2 hiring_an d1 hiring_process c2d1 his a-2b-2d2e-3g-2h-6 hit e1 hold a1c-1e1f3h-1
    hold_my f2h-1 hold_off e1 hold_the h1 holidays_and h1 home b2d-1g-1h-1 home_, h1 home_. b-3c-1g-1 home_for a3
    honest a2b1d-1g2 honest_, a1e1 honest_. g2 honest_with g1 honestly a3b1c2d1g1 honestly_, c2d2 honoured h-1
    hope a-5b-5c-12d-7e-7f-6g-4h-7 hope_. b1 hope_the a-4b-5c-2d-3e-1g-3h-4 hope_you b-3d-7e-3f-1 hoping b2
    hoping_for b2 hospital a2e-2 hospital_, h1 hotel h3 hotel_has b1 hour a-4b3c-3d1e-4 hour_, b1 hour_. d1g1h1
    hour_and b-1 hour_more b1 hour_of b-2 hour_plus h1 hourly b4 hours a-1e-1g-4h-1 house e1f-1g1h-1 house_. g1
    how a-4b-5c1d1g-1h-1 how_generous d2 how_i c1g3 how_much c-2 how_not c-1h1 how_one c1h1 how_the c2e1h-3
    how_things e-5g-2 how_to d1 how_you d1e-1 however f1h2 however_, f1h2 hr d1h-2 human d1 hundred b3c-1h-2
    hundred_a b3 husband_'s h1 i a-1b-1c-2d-4e1g2h2 i_accepted a2h2 i_am c-1e1f1g2h2 i_apologise h-2 i_applied h-2
    i_appreciate h-1 i_ask b1h1 i_be g1 i_believe g2 i_bowed h2 i_came b-2c3 i_can b-1c1d-3e1g1h-1 i_charge b3
    i_chose a1 i_come h1 i_could b2f1h-2 i_declined h3 i_did d-3e-1f-2 i_do a-3e-2f-1g2 i_doubt g4 i_dropped e2g1
    i_earn b1 i_ended a1 i_enjoyed a-1c-3d-1h-1 i_expect d1 i_expected h-1 i_feel d-1e-2h-1 i_first c-1
    i_found b-1c3 i_get b3 i_guess g1 i_had c-5e-7f-2 i_handed b1 i_have b-1c-4f-1g-2h4 i_heard c1
    i_hope a-1b-3c-4d-1e-2f-1g-8h-4 i_keep b1e2g1 i_know c-2d-6e1f-1g-2h-1 i_landed a1 i_learned b-2c-2 i_let h1
    i_liked a3 i_looked a1 i_love h-1 i_may g5h-2 i_might f3g4h-1 i_must b-2d-6h5 i_need a-1c-1e3g-3 i_not e1
    i_only a2 i_ought g2h-1 i_passed h-1 i_probably g3 i_pulled h4 i_put a1h-1 i_rather g2 i_read a-1b-1c1d-2
    i_regret h1 i_said a1c-1d1h3 i_sat c1 i_saw c2 i_say e2 i_see f1 i_shall e3g1h1 i_share h1 i_should d1g3
    i_signed h4 i_stand b1e1 i_step g1 i_stepped h5 i_still b-1 i_suggest h-1 i_suppose d1g2 i_suspect g2
    i_talked c1 i_therefore a1 i_think e-1g3h-1 i_told b1c-2d1 i_took a2d2h2 i_trained a2 i_travel h2 i_tried h-1
    i_turned h2 i_understand h-1 i_very h1 i_visited c1 i_want a1b-1c-3d-2e3 i_wanted a1e-2h-1 i_was a-1c-1d-1f-3
    i_went a1b1e1 i_will b-1c-1e1f1g1 i_wish a-6b-5c-8d-9e-5f-5g-5h-3 i_withdraw a3b3c2d2f1h4 i_withdrew c-1e-2h8
    i_would a1c1d-1f3h-2 i_write e1 idea d2 ideas c-1 idiot d1 if c-2d-3f6h-3 if_a f-1 if_anything e-1
    if_i a3e3f-2g6 if_it a-3b-1c-1f1g-4 if_my f1 if_that g-1 if_the f4 if_they f2 if_you a-1d-1g-2
    if_your b3d-1e-1f4h-2 ignore b1 imagine g1 imagined d1 impossible g1 impressed c-2 impressed_me c-1
    impression c3 impression_. c1 in a1e-1f1h-1 in_. f1 in_@number c1 in_a a2e1g-1h-1 in_after f1 in_all g4
    in_an e-1 in_any c1 in_april h1 in_athens b-1 in_august h-1 in_before f1 in_case a-1d-1f4h-1 in_due e2
    in_february h2 in_five a1 in_for g-4 in_front a1f1 in_it a1h2 in_january d1h1 in_march h2 in_may g-1h1
    in_my a-1d-5e1f-4h-1 in_spring h1 in_that c2d3 in_the a-1b-1e2 in_this b1d-1 in_touch b-2f-1g-3h-1
    in_two c1e1g1 in_which b1 in_with b1h-1 in_writing e-1h-1 in_your a-1 inbox e1h-1 inbox_and e1 inclined g5
    inclined_to g5 inclining g1 included a3 included_, a2 income b1 inform h2 inform_you e1h2 instead d-5e-3h7
    instead_, h3 instead_? d-1h5 instead_of f1 institute a1 insult c1 insurance a2b1 insurance_. a1 interest d2
    interest_, d1 interested d3h2 interested_. d3h1 interesting a3 interrogation c2 interview a-4b-3c-1h3
    interview_, b1d2e2f1g-1h1 interview_. a1h1 interview_a g2 interview_and h1 interview_day g1 interview_down h1
    interview_for a-1b-2c-1d-5e-1f-1g-1 interview_in h1 interview_is h2 interview_last h1
    interview_on b-1d-2e-1g-1h-1 interview_or d1 interview_process h1 interview_thurs g1 interview_today g1
    interview_was c2 interview_you h1 interviewed d1 interviewed_me d1 interviewer c4 interviewers c1
    interviews d1e-6f-2h7 interviews_. b-3d-2g-2 interviews_back h1 interviews_for d1h1 interviews_in h3
    into b-2e-2f1h-1 into_it f1 into_my h1 into_one c2 invitation a-4b-5c-2d-2e2f-1g-4 invitation_, e2
    invitation_. c-1d-5h-5 invitation_last h1 invitation_to h-4 invite d-4h-1 inviting c-1d-2e-1h-2
    inviting_me c-1d-2e-1h-2 irons h-1 irons_in h-1 is a1b1c2d-1e-2f-1g1 is_, a2 is_a a2b-1c1g1 is_about b1
    is_also a1 is_an c1 is_another e1h-1 is_beyond d2 is_blocked e1 is_closed h1 is_closer a2 is_going h-2
    is_graded b2 is_hard a1 is_it d1 is_looking g2 is_made h3 is_much a1 is_nearly b1 is_no a-2f1g2 is_not a-2b-2f1
    is_now d1 is_on c-2e-1h1 is_one a-1h2 is_out g2h-2 is_paying a-1 is_rare b1 is_simply a1 is_something h-1
    is_still h2 is_that b-2d-1h-1 is_the a4f-2g-1 is_there d-1 is_to h2 is_too b-2 is_under b1 is_used h1
    is_what b1 it a1d-1g1h-1 it_'s a3e-2h-1 it_, b1c1d1 it_. b1c-2d2f-1h2 it_; h1 it_? d-1 it_a f3g2 it_about h1
    it_all h-2 it_an b1 it_and g-2 it_at g2 it_came a1 it_could g1 it_depends b1 it_down d2 it_for b1e2 it_from h1
    it_goes f2 it_has c1 it_in b-2e-3g3 it_is d-3g-2 it_looks g2 it_may g1h-1 it_might g1 it_must d2 it_odd c1
    it_over b-1e2 it_seems g2 it_should c1 it_starts h1 it_than a-1 it_there h2 it_this g1 it_to a-1b-3d-2g-1
    it_took c2 it_was a1c-3d-3f-2g-5h-1 it_will e1 it_with a-1e5h-2 it_would a-3b-1c-1d-3f-1h2 its b1c-1d-1g2h-1
    itself e2 january a-1b-1d1h2 job a1c2d1e-3g-2h4 job_, b1d2h1 job_. a-5b-2e-1f-4 job_and a-3h2 job_at b-1
    job_description c1 job_elsewhere a-2 job_i a2 job_is b2d1 job_now h1 job_that a1 job_with a2 jobs c1
    joined b1e-1g-2h2 joined_another h1 joining a1b2e-2f1h6 joining_the h1 joke d2 joy b-2c-3d-3h-2 joy_. d-1
    july h-3 jump f1 june a-3c-2e-3g-4h2 june_, h-2 june_. f1h3 june_and h-1 june_at h2 junior c3 just a1c-9h1
    just_in g1 just_now h-2 just_signed h1 just_to h1 just_yet f2 k b1 k_@close b1 keen e-3f-1g-3h-1
    keep a-7d1e-1f2g-1h-1 keep_a h1 keep_going e2 keep_me f2 keep_my b1f2 keep_that b-2f-2 keep_the f1 keep_your d1
    kept b-2c1e-1f1g-1h-3 kids a-2b2 kind a-2b-8c-4d-4e-2f-7g-1h-1 kind_of h-1
    kind_regards a-3b-2c-2d-2e-2f-1g-3h-3 kind_words h1 kinda g1 kinder c-2 kindly a-4c-4d1e3g-2h3 kindly_for d1
    kindly_give e1 kindly_treat h1 kindness a-2c-1d-3h-1 kitchen a3b-1e-1f-1 kitchen_is a1 knock f1
    know a-1b-2d-1e2f-3g-3h-2 know_. e1 know_a h1 know_how e-3 know_if e-2 know_what b-1 know_where h-1
    knows b-1c-2f1h-2 knows_. f1 lab a1 lack c1 lack_of c1 lads h1 lads_. h1 lady c2d1 lady_on c1 lagos a1 land e1
    landed a2h2 lands e1 laptop h-1 last b-2c1e-1f-2g-2h2 last_autumn h1 last_spring h2 last_week c-1h1 last_you e1
    late a-2d-2e-2 later a-3b-3c-1d-3e1g-3h-4 later_. e1 laugh d2 launch h1 lay h1 lead c1h1 leadership c1
    league a2 lean g1 leaning g4 leaning_towards g2 learn d4 learn_to d3 learned b-2c-3h-2 lease h2 least_have c1
    leave a-1b1c-1e2f2h4 leave_a h1 leave_from h2 leave_it e4f-2g1 leave_me b1f1 leave_my f4 leave_that h1
    leave_the h1 leaving e-1h2 leaving_the h2 left a-3b-3c3e-5g-1h-3 left_a c1d-1 left_out c1 legal c1 lemme e1
    lent e-1 lent_me e-1 less b3d1e-1g3h-2 less_than b2 lesson d-1 lessons b-2 let b-2c-2e4f3 let_'s f3h-2
    let_it e1 let_me c-3f-1h-1 let_this g1 let_us e2f2 let_you e1 lets b1 lets_me b1 letter a-1f-2g-2h-1
    letter_is b1 licence h-2 lie b1 lies a1 life a-1d1e1h-2 like a-2b-2c1d2h-1 like_a c-2f2 like_i g3 like_it f1
    like_that c1 like_to a-1b-2c-4d-4e1f-1g-2h1 liked a2 likelihood g2 likelihood_i g2 likely a-1e-2g7h-1
    likely_from g1 likely_i g2 line b-4c-1e1 line_in h1 lines a2 lines_up a2 list a2f1g-1h3 list_, b1
    list_. c-2d-2g-1h2 little b-3c2d1e1h-1 live b3e-1 live_in b2 live_on b2 livelier a3 loading b2 lol f1 lol_. f1
    long b-1c1d-5e-5g-1 long_. c1 long_as f1 long_term a2 longer a-4b-1d-3f-2g1 longer_. e2 longer_a h2
    longer_to h-1 look a-2e-1g1h-4 look_after a-1 look_like g1 looked a2b-1c5h-1 looked_at a3 looking d-7f-5g2h1
    looking_, b1 looking_. h1 looking_as g1 looking_at c2e1 looking_for h1 looking_forward a-1b-1e-2g-5h-5
    looking_likely g1 looks a2g3h-1 looks_like g1 lose b1d1 lose_my b1d1 losing d2 loss h1 loss_of h1 lost c2h-1
    lost_my c2 lot b1d2e1 lot_more a1 lot_of e1 love a-2b-3c-1d-1e-3f-4g-3 love_, h-1 love_it h1
    love_to a-1e-1f-3g-1 loved c-2 lovely a-3b-3c-1d-1e-1 lovely_about h1 low b2c2 lower a1b2c1 lpa b2
    luck a-7b-7c-9e-4f-5g-5h-1 luck_finding d2 luck_getting h2 luck_with a-1b-1c-1g-4h-2 lunch e-1 lying g1
    machines a2 mad e2 mad_. e1 made b3d-1g-3h2 made_. h2 made_it b3h1 made_me a1b-1d-2e-1h1 made_my e1h-3
    made_the b4h1 made_up b-1 mail a-2f-2h-5 make a-4b2c-1e-4g3h-1 make_it b-1e-3g5 makes a1h1 makes_more h1
    man h-2 manage b-2e-2g3 manage_to g1 managed d1 management b1f1 manager b3c1h1 managers c1 manners d2
    many b-2d-2h-3 many_thanks d-1 map e1h-1 march a-1b-2h1 march_. h1 market h1 match a6b1c-2d-4e-1
    match_for a5g-1h1 match_to a2 matched b4h1 matched_the b2h2 matching b1 matter a-1b-2e3 matters e1
    may a-3b-1c-3d-5e-4f1g3h-2 may_. b-1g-1 may_be g1 may_have b1g3 may_i g-2 may_not g1 may_remember h2
    may_well g1 maybe d1f1g5h-3 me a1d-1e2f3g2h1 me_, a1d-1 me_. a-2b1f-4g2 me_@number b1 me_a a-1b2c-1d-2e-1g-2h2
    me_about d1e2g-1 me_again d1e2f2h-1 me_an a1b-1h-1 me_and h-1 me_as a1f1 me_at a-3b-1c-3h-1 me_back f2h-1
    me_better a2h1 me_by e1 me_for b-1c-5d-3f-1h-1 me_from h2 me_getting g2 me_if e-1 me_in b-5e-2f2h-1 me_is g2
    me_know e-2 me_more a3b-2 me_most c-1 me_not c1 me_now g2 me_of c-1 me_off b-1c1e-6f1h4 me_on b-1c1e-2g1
    me_out a-1e-2g-3h3 me_over a2 me_promise h3 me_sit e1 me_some e2 me_than a2 me_that c1 me_the a1b-3d3
    me_there f1 me_this h1 me_through h-1 me_to a-1b-1d-9e-1f-3h-3 me_too e1g1 me_until e1 me_up b2 me_was b1d1
    me_when h-1 me_who c2 me_with g1 me_you h1 meals b3 means a-2h2 means_the h2 meant a-1 meantime a-2 medical b1
    meet c-4d-3e-2g-3h1 meeting a-3b-1e-3g-1 meeting_you h-1 mental e2 mess c1 message a-2b-5c-4e2f-5g-4h-3
    message_. h1 message_me d1e2 messages d2e3g-1h-3 messages_about e1 messaging d2e2 messaging_me d2e2
    met b-2c-1d2h-4 mid c1 mid_level c1 middle d1 middle_of d1 might a-3f3g5h-2 might_be f1g1 might_have g3
    might_not g2 mile a1b1 mileage b2 miles a1 miles_ahead a1 mind a-2d-1e1f2g2h-3 mind_. f1g-1h-3 mind_if g1
    mind_the c1 mind_to g2 mind_up e2 mind_you f2 minds e1g1 mine c-1d-3h-2 mine_. b1 minute h-2 minute_. c1
    minute_? d-2 minute_and b1 minutes b-5h-1 miss e-2g4h-2 miss_. g3 models a1 moment c-2e4f2g1h-2 moment_, f1
    moment_i e1g2 monday a-2b-2c-2d-3e-1f1 monday_'s g1 monday_, h1 monday_. e-1f2g-2 monday_@number h-2
    money a-1b6c-4e-1h2 money_, a-1b1 money_. b1 money_and b1 monitor h1 monitor_for h1 month b3c-1e3f2
    month_, a1f1h-2 month_. b1 month_of e1 monthly b3 months a-2d1e-1g-1 months_. d1 more a9b2c-2d-1f-3g2
    more_, a1b1 more_. c-1e2 more_about a-1 more_and g1 more_closely a2c1 more_days b1 more_exciting a1 more_for h1
    more_in a1 more_interesting a2 more_my a3 more_of b-1h-3 more_on b1 more_or g4 more_questions c1 more_room a1
    more_sense h1 more_than a-1b1d-1 more_to h-2 morning a-1b-4c-3e-4f-4g2h2 morning_, g1 morning_. a-1c-1h1
    morning_for h1 mornings a-1b-2c1g-1 mortgage b2 most a3b-1e-5g2 most_, a3 most_. a-1b-2 most_likely g4
    most_of c1 most_sense h1 mostly a1 mother g1 move c-2d-1e-1f1g-1 move_at h2 move_it b-2g-2 moved c3e-1h-2
    moved_me b1 moved_out h-1 moves h1 moving a-2c2 moving_forward h1 moving_it d1 moving_the c2 mr h-1
    much a3b-3c1d-4e-3f-6h-1 much_as a1 much_for g-1h-2 much_more a1 much_nearer a1 much_of c2 much_to h1 mug d2
    mull e2 mull_it e1 museum b-1c-3 must a-1c1d2e-1h3 must_be d2h-2 must_think d1 must_withdraw a-1d-2h2 muted e2
    my c-2d-1f2h2 my_age c1 my_answer a-1d-3h3 my_application c-3d-1e-3f1h5 my_background a1 my_bad e1
    my_boss b1h-3 my_boxes a1 my_brother h-1 my_bus h2 my_candidacy f1h3 my_candidature h3 my_career a2
    my_children h-1 my_choice h1 my_choir a1 my_current a-2b1 my_cv c1d2 my_daughter g1 my_decision e2h2
    my_degree b1 my_emails c1 my_employer b1 my_end e3g1 my_evening c1 my_exams h-1 my_family a-1b-1g-2h-3
    my_file f1h3 my_first a1b-2c-2 my_form f1 my_gut g2 my_head e2h-2 my_heart a2b-3h-3 my_house e2 my_inbox e1
    my_interview h2 my_interviewer c3 my_kids b1 my_last g-1h-4 my_leave h1 my_letter d1 my_list a2 my_manager b3g1
    my_mind a-2d-1e3f1h-1 my_mother g1 my_name b-1d2f1g-3h3 my_new e-1h3 my_notice b2 my_number d1e2
    my_old a-3c-2d-3f-1h1 my_own c-4h-2 my_phone c-1e3h1 my_place e-1f2h1 my_plans g1h-1 my_present a-2b2
    my_questions c1 my_search h1 my_second a1 my_side a-1e2g1h-1 my_sister h-2 my_slot f1h3 my_solicitor h1
    my_spot f1 my_thesis a1g1 my_time d1 my_training b1 my_week h-1 my_withdrawal f1h3 my_word h1 my_years b2
    my_yes h1 myself a1b-3c-2d1f-2g2h1 myself_forward h1 myself_out d1h2 n b1 name b-2d1e-3g-3h1 name_from h1
    name_in a2 name_off h2 name_out h2 natural a1 near b1g1h1 near_my a1 nearer a4h1 nearer_the e1 nearer_to a4
    nearest h1 nearly b2h-3 nearly_double b2 need a-2b-2c-2f-2g-3h1 need_. b1 need_a e1f-1 need_it d2 need_not h2
    need_to b-1c-1d-4e2g-1 needed h-1 needing h2 needs b-1 needs_me h1 net b1 never a2d-2g-3h-1 never_did c1
    new a-2b-1c-3d-2e-2 new_firm h1 new_job h1 new_place b2 new_team h4 newer a2 news d-2 next c-2d3h1
    next_person h3 next_time b1d2e-1 next_to a2 next_week f1 nice c-1 nicer a4 nicer_set a1 night a1b2c-1d-1h-1
    night_, b1 night_. e1 night_team a1 nights c1g-1 nights_. c1 nine b1e-1g-2 no b1d3e2f2g2h3 no_, c-1d1e-1h1
    no_. c-1e4g1 no_bother e1 no_bus g1 no_from e-3f1h3 no_go g1 no_good g2 no_interview h3 no_longer e-1g1h3
    no_need f-2g-2 no_on d1h1 no_other g-2h-3 no_place c1h-1 no_point c1e1 no_promises e1 no_to b2g-2h1
    nobody a-1b-3c4d2 nobody_could c1 nobody_else f1 nobody_in d2 nobody_on c1 nobody_seems c1 non g2 none d-1h-1
    nonsense d3 noon a-2b-1e-2f-1h-3 noon_. h-2 nor c-1g-1 north a1 north_. a1 north_of b1 nose b1 not b1c4d2e2g4h3
    not_, h1 not_. a1h-3 not_a c1f1h-2 not_an f1 not_attend a1 not_be a-1d-1e1f-2g-2h5 not_been c1 not_bother e3
    not_call c1d1 not_care d1 not_certain g1 not_changed h2 not_come a1e-2g1h1 not_comfortable c2
    not_coming d1g-1h3 not_commit h1 not_continue h1 not_count g2 not_do g4h1 not_dress d1 not_even c1 not_fill f1
    not_for d1 not_forget e-1h-1 not_get b-1e1g2 not_give f3h-3 not_go h-1 not_going a-1d1e1h2 not_have a1g-2h-1
    not_hear e1 not_in e2h-1 not_interested d3h3 not_keep h2 not_leave h3 not_looking e-1h2 not_made e1 not_make g2
    not_mind b-1 not_move h2 not_much a1c1 not_need e-1h2 not_one c1 not_open h2 not_opened c1 not_out h-1
    not_pretend b2h-1 not_proceed f1 not_reckon g2 not_ring e2 not_run d1 not_say b1e2g-2h-4 not_saying e1
    not_see a2c2e-2g2h2 not_so g2 not_something b1 not_start g1 not_stretch b1g-1h-2 not_sure g3h-1 not_take d-2
    not_tell c1e2 not_the h-1 not_there e1h1 not_think d-4e-4 not_to b-2d-4f2g-1 not_wait e1
    not_want a-1c-3d-4e-1g-4 not_write e2 not_you d1 not_your c-2 note a-3c-5d-5f-1g-3 nothing a2d2e2g-3h-1
    nothing_'s f1 nothing_, b1d1 nothing_. d2e1 nothing_else a2 nothing_from e2 nothing_to d-1 notice g-1
    notice_, b1 notify h1 now a-2c-2d1e2f-1g1 now_, a-2d-2e1g1h-1 now_. b2d-3f-1 now_and a1g-1 now_i g1h-1
    now_that d1h2 now_your d1 nowhere b1 number a-2c-5d2e5g-6h-2 number_, e1 number_is e1 number_of b-2
    number_off e1 numbers b2g-1 nurse c2 nursery g1 o'clock g2 obliged h1 obliged_to h1 odd_that c1 odds g2
    of b-1c1d1e-2f-2h-2 of_@number b2 of_a b-3 of_all a1 of_course f1 of_each b1 of_every b2 of_experience b1
    of_it e-1g-3h1 of_me b-2c-1d-2f-1g4 of_mine c-2 of_my a1b1c1d1f-3g1 of_other e1 of_our g-1h-1 of_pocket h-2
    of_service d1 of_silence c2e1 of_that b-1c-1 of_the d-2e-1g-1h3 of_their b-1 of_them a-4b-3c1d-1h-2 of_these e2
    of_things e1 of_this d-1 of_us h1 of_what b1 of_you b-2e-4 of_your a-1b-1c-1h2 of_yours c1 off a-3c1d1e2f2h5
    off_, c1h1 off_. e-2 off_and f2g1 off_for g2 off_our h1 off_the e3h1 off_your d1e1h3 offer a4c-5d-6g2
    offer_from a1h1 offer_me a1 offer_of b1 offered a3b3h3 offered_me a1b2 offers a2 office a-1b-5c1d1h-1
    office_, a-1 office_. f1h-1 office_was c1 often h-1 oh d3 okay e1 okay_? e1 old a-4b-3c-2d-1e-5f-5g-4 old_, h1
    old_team h1 on a-1f-1g1 on_. d1e1 on_a b-2e-2f-2 on_another h1 on_bonus b2 on_every a1 on_for h1 on_forty b1
    on_friday c-1e-3f1h1 on_how h2 on_it a1d-2e4h-1 on_leave h2 on_me e-1f-1g3h-2 on_monday g-1
    on_my a1b-1d-1e1f-5h-3 on_nights c1 on_site c1 on_such h1 on_sundays b1 on_that c1g2 on_the c1e-1
    on_thursday e-2h1 on_to h-2 on_top b1c-2g-1 on_tuesday d1e-1g-1h1 on_with g1h3 on_you e4f1 on_your a1c1f2
    once c-3e4f-1g-3h-2 once_, h1 once_. h-1 once_i b1e3h-1 once_more a-3e-2 once_the e3 once_they a1 one a2b1c2d1
    one_, b2c1 one_. a-2b1h1 one_and b1 one_at b1 one_day h-1 one_i a1b-4c-1h1 one_of a-1b-2e1g1 one_out e-1g2
    one_person h1 one_way e2h-1 one_who h2 one_with b1 one_you a1 online c3 only a1c-3e-1f2g-4h-1 only_. h1
    open b-4c-1f1g-5 open_day h-1 open_the h1 open_to f3 opened c2 opened_my c3 opening a2b-1 opens f-1
    operation g1 opportunity a2d1h2 option a1 options a1b2e1 or a-4b-2e2f-2g-3h-1 or_a d2 or_less g4 or_no e1
    or_the e2g-2 or_tuesday h-1 or_wednesday h1 organise d1 organised c2d1 ote b2 other a1c-1f1 other_. a-2b1e1
    other_hospital a1 other_in c1 other_job b1 other_one a1 other_place a1b1 other_side h-1 other_work a-1h2
    others g1 otherwise b1 ought c1g1h-2 ought_to c1g1h-2 our a-7b-1c-2d-7e-6f-6h3 our_interview g-1h1
    out a1d-1f2g2h3 out_, b1d1f2g1h3 out_. b-2g3h2 out_from a2 out_my h-2 out_of a-1e-2g-2h6 out_on a1b-2
    out_the b-1h-3 out_though h1 out_to b-1c1h-2 out_what e1 outfit a3 outrageous c1 over c-1e2f-2g1h-1 over_. h1
    over_at e1 over_here e1 over_there b1d2e-4h-2 over_to e-1g3 over_what b2 overtime b2 owe d1h-1 owe_you d1
    owing g1 own c-1e1f-3h-1 pack d1 package b3 page c2h-1 paid a-1b5g-1h-3 paid_for b1 pal d3 pal_. d3 pan f1
    panel a-1b-2c1d-1e-4g-1 panel_, c1h1 panel_had c1 paper a-1b-5d-2e-3h-1 parents h-1 park e1f1h-1
    parking c-1d1h-1 part d1e-1g1h1 part_in e-1h2 part_of d2g1 participation h1 pass b1c-2e-5g2h4 pass_, b1h1
    pass_. g2 pass_and h1 pass_on e-1h1 passed b-1h-4 passed_my h-1 passing_on h1 passport h1 past h-1 patch h1
    patience e3 patience_with e1 patient c-1 pattern c1 pause f2 pay a1b9e-2g-3 pay_, b2 pay_. b1 pay_and a1
    paycheck b1 paying a-1b-1c-1f-1g-1 paying_me b-1 payment b1 pays b5 pen d1 pencil f2 pencil_me f2 penny b2
    pension a-1b7h1 pension_, b1 pension_and b2 people b-1c3d4e-2g-3h-1 people_, c1d1 people_at d1 people_can d1f1
    people_have c2d1 people_ring d1 people_were c1 people_who c-1d-1 per b6 per_cent b2g1 per_diem b2 per_hour b1
    percent b4g1 percent_of b2 perhaps d1g4 perhaps_it g2 perhaps_next d2 perhaps_you g1 permit b-2 permit_and b-1
    person a-1b-4e-4f-1h1 person_. h2 persuaded f3 pester d1 phone c2d3e2f-1g-3 phone_. e1 phone_calls d1
    phone_screen c1 pick a3e1f2g-1h-1 pick_of a2 pick_up e1f1 picked a3 picked_up h1 picking e3g-2h-5
    picking_up e3g-2h-2 piece c-1 pile f3h-2 pile_. f1h-1 pin e1 ping e2 ping_you e1 pity d1h1
    place a3b1c1d-7e-1f1g-3h3 place_at h1 place_in a1c1 place_on h1 place_to h2 plan c1h-1 plane h1 plane_ticket h1
    planned c1 planner d1h1 planner_post h1 plans b-1g1 plant b-1c-1e1g-2 platform a1 please a-3b-1c-11d-3g-10h4
    please_. h1 please_? h-1 please_call f-2h1 please_cancel h2 please_close h3 please_do b-2d-6f1h-1
    please_find h1 please_forgive e-1h-2 please_give h1 please_let e-1 please_remove h1 please_take d-1f-5h2
    please_write h-1 pleased h-1 pleasure a-1b-3c-3d-2 plus b6d-1 plus_a b1 pm b-2h-2 pm_? h-3 pocket h-2
    pocket_. h-1 point a1b-1e2 polite d1 poor c2d3 poorly c1 popping e-1 portal c4 portal_lost c2 porter c-1
    porter_job g1 porters c1 position b-3d-8g-1h3 position_, a-1b-1 position_. a-1h1 position_and a-2
    position_in h2 position_to e1 possible b-1d-1g2 possible_for g1 possibly g1 post a1b-1d-2e-5g-2h3 post_, b-1h2
    post_. a-2d-2e-1g-2 post_and a1 post_at b1 post_i a3 post_in g2 post_with h2 posted b1 pound b1 pounds b3
    pounds_a b1 practice a1h1 pray h-1 prefer e1g-1h1 prefer_not e1h-1 prefer_to h2 premium b1 prepared b2c1
    prepared_to b2 present a-2b2c-2 present_, b1 present_company b2 present_employer b1 presently e1 pretend b2h-1
    pretty c3g2 price b1 principal f1 private b1 probably e-2g9h-3 probably_i g2 probably_not g1 probably_will g3
    problem d2 problem_. d1 procedure h2 proceed f2h2 process a-3c1e-2h6 process_, f1h1 process_. a-2c-3f-2g1h3
    process_for d1h1 process_in h1 process_is c2d1 processes a1 product a1 profit b1 program a1 project a2d-2e-2h-1
    project_, a1 promise h3 promise_to h3 promised a-1e-4h-1 promises e1 promoted h1 proper b1 proportion c1
    proposed b1 pull d2h3 pull_my d1 pull_out b1g1h2 pulled h4 pulled_out h4 pulling d-1g-1h5 pulling_out e-1g-3h4
    pulse a1 pure c1 pursue g2 pursuing h1 put a1b3d-1e-2f1g1 put_, b1 put_. b1 put_a h-1 put_in a1 put_it g1
    put_me a-2 put_my c1 put_together b1 put_us b-1 putting g-1 quarter e1 question a-1d-1e2g1 question_of a-1e1
    questions a-1b-1c4h-3 questions_than c1 quicker a2 quid b3h1 quid_an b1h2 quiet e3 quit d3e4 quite a1g2 quiz c3
    quiz_, c1 quiz_ate c1 quoted b2 radar e1 radar_, e1 radio_silence h1 raise b4 raise_my b1 raised b2
    rang a2b-1d-1e-1 range b2 ranked a2 rare b1 rarely a-1h-1 rate b7f1h1 rate_and b2 rate_is b1 rates b1
    rather a-1b-1c2g3 rather_be a1 rather_not e1 rather_than f3 re_the h-1 reach b-1d-1e1f-2h1
    read a-4b-3c1d4e-1f-5g-1h-2 read_a d1 read_it c-1 read_my c1 read_the c-1d1 read_your c1 reading b-3e2g-2h-1
    reads c2 ready e1 ready_to b1g1h1 real a1 really b-1c-1d-1e-1f-2h-2 reasons e-2g-1h1 reasons_. h1
    reception b-1c1h-1 receptionist_. c1 reckon e-1g2 reckon_i e-1g1 reconsider f3 record_. d1 recruiter c1
    recruiter_who d1 recruitment d1h2 recruitment_for h1 references h-1 reflect e1 refusal f1 refuse b2h1
    refuse_. b1 regard h-1 regarding e1 regards a-4b-6c-6d-7e-7f-5g-6h-8 regards_, a-5b-5c-4d-6e-6f-4g-4h-6
    regional b1 registered c1 regret h1 regret_to h1 regrettably g1 release h1 release_the h1 released g1 remain b1
    remain_with b1 remark c2 remark_about c1 remember b-2c-2e-2h1 remember_that h1 remit a1 remote c1f2 remote_. f2
    remove h6 remove_me h1 remove_my h4 rent b1 replies e2 replies_. e2 reply e4g-1h-2 reply_to e1 replying d1e1
    report c2d1 report_to c1 report_you d1 reporting c1 research a2c1 research_. c1 reserve f3 resign b1h1
    resign_from h1 respectfully a-3b-2d-3e-3 respectfully_, d-2e-2h-3 respond e3 response e1 responsibility a3b1
    rest a2 rest_. a1h1 result e1h-1 retire h1 retirement h-1 return h-3 return_the h-2 revert e4h-1 revert_to e1
    reviews c2 reviews_of c2 right b-1e1g-1h-1 right_. a1 right_now e3h-3 right_person h-2 right_to f1
    ring a-1d3e3g-4h-4 ring_. e1 ring_back e1 ring_in d1 ring_my d1 ringing d3e4g-4 ringing_me e2 ringing_to h1
    rings d1 rise b1 rival a1 road b-2g1 role a1b-1c1e-6g-4h3 role_, h2 role_. a-1c-2 role_and c1 roll h1 rolled c1
    room b-1e-3f-2g-4h-3 room_to a1 rota b-1c1h1 roughly b1 round b-2c1d-1e-1f1 round_. h1 round_and f1
    round_the b-1 rounds b-4c5 rounds_for c3d1h1 route h1 rsus b1 rudely c1 run c1d1h-1 run_a c1d2 rung c1
    runner a1 running d1h2 running_for h2 runs_out h1 said b1c2e-6f2g-3h3 said_, b1f3 said_no d1h1 said_she c1
    said_that f1 said_yes a1d-2e-2g-2h6 salary b7 sale e1 same a-1b-2e-5f3g-1 same_, h1 sat c2d-1h-2
    saturday a-1b-3d1e-1h-1 save d4e3 save_your d2 save_yourself d1e2h-1 saw b-2c1d-1h-3 say a1b1c2e2f1g-1 say_. a1
    say_about a1 say_anything e1 say_hello e-2 say_it g2h-2 say_no b3c-3d-1e-3h3 say_the c1 say_yes b1f1h1
    saying g1 saying_no e1 saying_yes e1g2h-1 says a-1c2d-1f-1g1h-1 says_the c1 scale b4c-1 scale_i b1 schedule g1
    scheme b2 scheme_, b1 school b-3c-1e-1h-1 school_. b-1 school_holidays h1 scrapped c1 scratch h2 screen c2
    screen_. c1 sealed b1 search a-2b-3c-3d-4f-5g-1h3 search_, e1 search_. b-2c-3d-2e-2f-1 season c-3d-3e1g-2h-1
    seat a1f1 second a4b-1c1e-3f1g2 second_on a1 second_stage h1 second_thoughts g3 secretary c-1
    see a1b-1d-2e3f3g1h-1 see_. e2 see_how b-1d-4e2 see_me b-1e-4f1g1h1 see_myself a2g3 see_what e3 see_where e2
    see_whether f2 see_you e-1 seeing g2 seeing_me g1 seem c2 seemed c3 seemed_to c1 seems c6g2h-1 seems_to c4
    seen h-3 seldom c1 selection h3 selection_for h1 sell a1c1 send a-2c-2f-2g-4h-3 send_. e1 send_you d-1e-2
    sending b-2f-1g-2h-4 sending_it h-1 sending_me e1 senior a1 sense h1 sense_. h1 sense_for a1
    sent a-2b-1c1f-1g-1h-2 september a-1g-1 service b2g-1 set a2 set_up a1 settle e2 settled a-2b1e1h3 settled_. e2
    settled_it b2 settled_on h1 settles e2 settles_. e1 seven c1d2 seven_rounds d1 shakes e1 shall b-1e3
    shall_be a1 shall_not h2 shambles c4d2 shambles_. c3d1 share b2 shares b1 sharper a1 she a-3d-2e-5g-3h-2
    she_would c1 shift a-1b2e-4h1 shift_. d1 shift_at h1 shift_pattern c1 shift_the f1 shifted g1 shifts f1
    shifts_, f1h1 shop a1h2 shop_on h1 short c-1d-5e-4f-1 short_, h1 shorter f2 shortlist f1 shot f3 shot_. f3
    should a-1c1f3g1h-1 should_be d1 should_the f2 should_you e1 shout a-1e1f1g-2h-1 shout_when e1h-1 shouting c1
    show b-1 show_. g1 showed d-1h-1 sick b1 side a1d-6 side_. g1 side_by a1 side_can b1 side_of a-1b-1
    sign b2g-1h1 sign_on b3 signed e-3g-3h4 signed_, h-1 signed_on h4 signed_with a2g-1h4 signing b2h3
    signing_bonus b1 silence c2e3 silence_. c1 silence_from e3 silent e5 silly b1 simply a5 since d-1e-1f-3
    since_i c-1h3 since_the a-1b1c2g1 since_we g1 since_you b1 sincerely a-6b-5c-4d-6e-6f-4g-4h-6
    sincerely_, a-5b-5c-4d-5e-5f-4g-4h-5 sister a-1h-2 sit a-2d1e3f3h-3 sit_the f1 sit_this g3 sit_with e2g-1h-1
    site b-2c2e-1f-1h-1 sits a3b1 sits_closer a1 sitting h-1 six c1d2e-3g-3h-1 six_weeks c1h-1 six_years c-1
    sixteen b1 sixth d1 sixty b3 skip f1g1 sleep e4g-1h-2 sleep_on e4g-1h-1 sleeping a1 slim g3 slim_. g3
    slot b-2f2h2 slot_to h3 slow e-1 small a2d-1h-1 small_next a1 snowed e1 snowed_under e1 so a-1b-1c-1e-1f-2h1
    so_, g2h-1 so_could h-1 so_count h2 so_do e1 so_grateful c1 so_here e-1 so_i b1c1d-4e-3f-4g-2h4 so_in g1
    so_many h-1 so_most g1 so_much g-1h-4 so_no h1 so_please d-5e-4g-3 so_save d1e1 so_scratch h1 so_sure g1
    so_that a-1c-3d-3e-1 so_the g2h-3 so_you d-6e-1f-2g-2h2 solicitor h1 solicitor_has h2 some d2e3f-3h-1
    some_of c1 some_other g-1 some_point e1 some_time e3h-2 somebody c1d3e-4h2 somebody_else c1h3
    someone b-3c2d-1e-4 someone_else d-1 someone_who d1 someone_with c2 something a2b2c-3f-1g3h1 something_'s e-1g1
    something_. d2 something_came b-1g1 something_else a-2 something_for b1 something_has g1 something_i a2
    something_to e1 something_with a1b1 sometime e1 sometime_. e1 somewhat g2 somewhere a1b1h1 somewhere_else h1
    son h-1 soon a-2c-1d-2e2h-2 sooner b-2f-2 sorry b-5c-1d-2e2f-8h-1 sorry_! g1 sorry_, e-2h1 sorry_. g1
    sorry_about e-2 sorry_for e1 sorry_i e5h-3 sorry_to a2d-4e-5g-4 sort d2g1 sort_of a1g1 sorted e1 soul d1
    sours f1 spam h-1 spare a1d4 spare_me d4 spared g1 speak c1e2f1h-1 speak_again f1 speak_soon e1 speaking d1h-1
    speaks a1 speed a2 spell d3e1 spent c1 split b2h1 spoke c3 spoke_to c1 spoken_to c1 spot c1f1h1 spot_. c1h1
    spring b-3c-3d-1e-2f-4g-1h3 spring_, h1 spring_. h1 squeeze f1 stack c1 stack_is c1 staff a-1c2d1h-2 staff_. d1
    stage a1g1 stage_i g1 stairs d2 stand b1h-1 standard a1 standing c1 stands d1f1h1 stands_. d1 start d-3e-5g-1h3
    start_a h3 start_to c1 start_with b1 starter g2 starting a1h-1 startup a1 station h1 stay a-5b1c-5d-6e-3h3
    stay_connected h-2 stay_on h1 stay_put b2h2 stay_where g2 stay_with h1 staying b1e-4g1h6 staying_in g1h2
    staying_put h2 staying_where h1 stays b-1 step a1f2g3h1 step_aside g1 step_closer h-1 step_in f2 step_up a2h1
    stepped h6 stepped_away h1 stepped_back h2 stepped_out h2 stepping h1 stick d1 still a-4b1c-4e3f6g-3h-1
    still_come b3f1 still_do f1 still_in e1 still_very e-1g-1 still_weighing e2 stipend b4 stock b3 stone f1
    stone_, f1 stood a2 stood_out a2 stop d4e5g1h3 stop_here g1 stopping b1h2 stopping_where b1h2 store g-1
    story d1e-1h1 story_. d1 straight a-2c-1d3h-4 straight_in d1 straight_into d1 straight_to h-1 straight_with g1
    stretch b2g-1h-3 stretch_to b2h-1 strike d2h3 strike_my d1 stroke h-1 stronger a5b2h-1 strongest a1 strongly g1
    struggling g2 stuck c1g2 stuck_with c1 studies d-1g-1 studio a4h1 studio_, a2 study h-1
    success a-2b-2c-3d-2e-1f-1g-1h-3 success_with h-1 such a-2b-2d1e-2g-1 such_a d-2 suggest h-1 suggested h1
    suit a1b-1c-2h-1 suit_me a1 suited a-1 suits a2d-1h1 suits_me a3h2 suits_my a1 summer c-2 sums b2 sunday b2
    sunday_and a1 sundays b3f1 super b2 superior a5 suppliers c1 suppose d1g2 suppose_i g2 sure b-4e-1f-2g3h-4
    sure_i e-1g4 surface e2 surprised g1 surveyor h1 suspect g2 suspect_i g2 swallowed e2 swallowed_me e2
    swamped e1 swap b-1g-1 switchboard c1 swung b1 system h1 system_. h1 ta d-1h-2 table a1b2c-2f2g-2h-2 table_, b1
    take b-1d1h2 take_care a-1c-1d-1e-2h-3 take_home a-1b1c3 take_it d1e2g-2h-1 take_me e-1g-1h3 take_my f-2h2
    take_part g2 take_that d1 take_the g1 taken a1b-2e-7g-4h6 taken_a d-4f-1h2 taken_another a-4h1 taken_on h1
    taken_the a3 taken_up a-2 taking c1e-4h3 talent c1d3 talk a-5b-1c-2e1g-1h-1 talk_about d1 talked a1c2
    talked_to a1c1 talks b1c1h1 talks_with h1 tape c1 task c3 tasks c2 taste c1 taught a-1c-1 tbh a1 teaching f1h-1
    team b-4c-1d-4e-4f-3g-3h1 team_, a2h1 team_. c-2 team_came c1 team_can h1 team_does a1 team_is h1 team_whose a1
    tech c2 tell a-2c1e2f-3h-2 tell_me c3h-1 tell_you d-2e3f-1 tell_your d2 tells h1 tells_me h1 tempted f1g1
    ten c1e-3g1h1 ten_o'clock g1 ten_years c2 tend g2 term b-1 terribly c1 test a-1b-2c4d1e-1f2 test_was c2 text e1
    than a3b1e-9g-2 than_a a1g1 than_answers c1 than_any a-1 than_i a-3h-1 than_it c1 than_me a-2 than_most a-3
    than_that a-1 than_the a2c-1h-2 than_this a1 than_what a1h1 than_you b1 than_your a1h1 than_yours a3b1h2
    thank a-6b-7c-3d-3e-3f-4g-7h-1 thank_you a-6b-6c-3d-3e-4f-4g-6h-1 thankful e-1h-1 thanks a-7b-6c-12e-4f-1g-4h-4
    thanks_a d2h-1 thanks_again d-2 thanks_for a-1b-1c-3e-1f-7g-1h-3 that a2b1c1d1e-3g1 that_'s a3b-1e1h2
    that_, g-2 that_. b2f-1g-1 that_afternoon g1 that_building d1 that_comes e1 that_date g1h1
    that_day a-3b-2c-5d-3e-2f-2g1h3 that_has d1 that_hour g2 that_i a-2b-1c-3g2h3 that_interview f1
    that_is a2g-1h-1 that_morning g1 that_my g1 that_one a1 that_pays b2 that_said b1f3h-1 that_settled b2
    that_shift d1 that_the c1d-2f-1h-1 that_this h-2 that_time g1 that_was c-1d1 that_way g2 that_week b-1h1
    that_with a2 that_would c1 that_you a-2b-1d-1g-2h-2 the a2b2c2d-4e-2f1g-1h-1 the_@number b-5c-3d-3g3h1
    the_@other h1 the_advert c3 the_air e3 the_attached h1 the_autumn h1 the_badge f-2h-1 the_bar c1 the_base b1
    the_basic b1 the_better a1 the_bin d2e2 the_bottom f1 the_budget b1 the_bunch a2 the_bus a-1 the_buyer d1
    the_call c1 the_car b1 the_chair f1 the_chances g2 the_chat f1 the_choice b2 the_commission b1 the_committee f1
    the_company a1b2c1 the_compensation b1 the_council d1 the_courtesy c1 the_crew a1 the_ctc b2 the_culture c2
    the_day a-2g2 the_delay c1 the_desk c-1 the_door f1h1 the_drive b-2 the_driving b2 the_dust e3h1 the_duties c1
    the_earth e1 the_edge a3 the_end a1f1h1 the_exam h-1 the_exhibition e-1 the_face e1 the_figure b3 the_final h1
    the_fire e1h-1 the_firm a2b1 the_first c2f1g-3 the_flight h1 the_food h1 the_form f-1h-2 the_fourth c2d2
    the_friday c1 the_garage g3 the_go e1 the_goalposts c1 the_harvest e1 the_head f1 the_high h1 the_hotel h1
    the_hourly b3 the_hours c1 the_interview a1d-1e2f1g1h1 the_interviews h1 the_invitation g-2h-1 the_invite h-1
    the_job c3h-1 the_kitchen c1 the_lady c2 the_last b-1d1h-3 the_late h1 the_launch h1 the_list a-1d-1e-3f1h3
    the_machine h1 the_map e2 the_market h1 the_matter e2 the_meantime a-2 the_middle d1 the_minute b1
    the_moment e2f2g1h-2 the_money b2 the_month f1 the_more a2 the_morning g2 the_most a2b-1 the_move e1
    the_new a-2c-4d-2h-2 the_next a-3b-2d2h3 the_night b1h-3 the_old h-2 the_one a2c-7f-1g-1h-1 the_ones a1
    the_open c1 the_other a2b2c-2e1f2g1h1 the_others g1 the_package b1 the_panel d-3 the_pay b1 the_pension b4
    the_phone c2d1 the_pick a3 the_pile f3h-2 the_place a-1h1 the_plane h1 the_planner h1 the_position f1
    the_post a1g-2h-1 the_procedure h2 the_process e-2f1h3 the_question e1 the_questions c1 the_radar e1
    the_raise b2 the_receptionist c1 the_recruitment h1 the_rest a2 the_right a-3b-1c-4d-5e-2 the_river a1
    the_road b-1 the_role c1 the_running g-3h3 the_salary b3 the_same b-1e-3f1 the_scale b1
    the_search a-3b-2c-2d-1f-2g-1h-2 the_second a-1c2d1h1 the_selection h2 the_service b1 the_shift c1
    the_signed h-2 the_site c1 the_slot h1 the_sort a1 the_spot c1h1 the_spring h1 the_stairs d2 the_station h1
    the_stipend b3 the_stronger a3 the_strongest a1 the_studio a1 the_summer c-1h-1 the_superior a2
    the_table a1b3f2g-1h-1 the_take c1 the_talk f1 the_tasks c2 the_team c1g-1h-2 the_test c1 the_thing b1
    the_third c1d3 the_three a2c1 the_time e1 the_tips b3 the_top c1 the_tour a-1b-1c2h-1 the_trade a1
    the_train h-1 the_training a1b1 the_travel f1 the_trouble h-1 the_two a6b-1g-1 the_very h1 the_vet g1
    the_visit h-1 the_wages b2 the_ward h1 the_way b-1c2g1h-3 the_weekend f2 the_whole c1d-1g2h-2 the_wiser a2
    the_work a1h1 their a7b2e-4f2h-1 theirs a9b3c-3h-1 theirs_is a3h-1 theirs_was a1 them a1b1c1e-1 them_, a1
    them_. a1c1g1 them_for h1 them_my h2 them_on b1 then a-1c1e1f1h-1 then_. b-1 then_the a1 there a3b2c-1e1f1g3h-1
    there_'s a-2c-4d-1f-2g2h-1 there_, b2e-1g2 there_. a1b1e-3 there_are g-1 there_is a1c-2d-1e3h-3 there_now g1
    there_on f1 there_was a1b-3e1 therefore a1h3 therefore_withdraw a2 these c-2e2 these_days e2 thesis a1b-1g1h-1
    thesis_. g1 they a4b7c-2d-4e-3g-1 they_are b-1c-5g-3 they_came b3 they_could a2 they_do b2 they_gave a-1
    they_give a1b3 they_had a1 they_have a3b-1c-2g3 they_let a1 they_made h3 they_pay b1 they_put h1 they_rang a2
    they_sent c1 they_threw b2 they_were c3 they_will b3 thin c2 thing e2g3h-1 thing_i a1 thing_on e1
    things a-5b-2e4g1h-2 things_are c-1d-1e-1 things_have g1 things_on e1 things_stand g1 things_to d2e1
    think a-3b-2c-2f-1g3h-3 think_about e2 think_i e-4g4 think_of d-1 thinking a-1d-2g3 thinking_i g1 third c1d4
    third_time d4 thirteenth b1 thirteenth_month b1 thirties h1 thirty b3d1 thirty_years d1 this a-2b-2c-4e1f2h-1
    this_, e1 this_. d-3g1h-1 this_afternoon h2 this_for e1 this_inbox h-1 this_interview c1
    this_is a-3b-5d1e-2f-6g-1 this_month h-1 this_morning h1 this_number d1e2h-1 this_one d-4e-2g4h1 this_point g2
    this_post f2 this_same f2 this_stage g1 this_thread e2 this_time d1e-1h1 this_to g-1h-1 this_up d1
    this_week b-1f1h1 this_year b-1e-1 tho f3h1 those c1h-1 those_i c1 though b-1c-1d-1f4g1 though_, f1 though_. h2
    though_i f2g1h-1 thought a-5b-7e-3f-5g-7h1 thought_, h1 thought_. h-1 thought_it h1 thoughts g3
    thoughts_about g3 thousand b6 thread e2 three a1b1c5e-1f1h-1 three_, a1 three_. b1 three_different c2
    three_hours c-1 three_kids b1 three_months b-2 three_people c1 three_phone c1 three_times c2 three_weeks c1
    three_years c-2 threw b3 threw_in b3 threw_me c1 through a-1b-2g1h1 through_. c1 through_a h1 through_my b1
    through_on h2 through_the h-2 through_with g2 thurs g1 thursday a-1b-2c-1d-1e-3g2h1 thursday_. g2h2
    thursday_at g1h1 thursday_the h-1 ticked a1 ticket c-1 tight e1 till a-1b-1f4h-1 till_the f1
    time a-3b-1d3e1f-2g-2 time_, b-1c-1 time_. b-4c-3d2 time_and b2 time_for h1 time_on h1 time_the c2
    time_to d-1e1 time_try d1 time_will e1 timeline f1 times c4d2h-2 times_. c2 times_and c1 times_now c2 tipped b1
    tips b4 title c3f1 title_. a1 to a-1b-1d-1e-1g1 to_, a1 to_. b1c1 to_@amount b3 to_@number b2 to_@open h1
    to_a b1d-1g-2h2 to_add h-1 to_another a-2d-4e-4h3 to_answer d1e2h-3 to_anything e1h1 to_ask a-1c1 to_attend g3
    to_be a1b-1c1f-1h-2 to_bow g1 to_call h1 to_cancel b-1h5 to_carry g1 to_change f1 to_chew e1
    to_come d-1f-1g3h-1 to_continue g2 to_decide e2h-1 to_decline h1 to_do d1f-1g-2 to_drop g2 to_everyone c1
    to_finish c2 to_follow d2 to_get b-4d-1 to_give a-2e-1f-1g1h1 to_go a1g1h1 to_grow a1 to_have c1f1g-1
    to_hear b-3c-2d-1e-1g-3 to_inform h2 to_interview a-1c-6d-5e-1f-3g-4h-3 to_is h1 to_it a-1e-1 to_keep c-2e-1g-2
    to_know c2h-1 to_let h2 to_like c1 to_look h-1 to_me a1c3f-4h-2 to_meet c-2d-1 to_meeting g-1h-2 to_miss h-1
    to_monday h-1 to_move g-2 to_mull e1 to_my a3b-1d-4h-1 to_myself f-2 to_one g1h1 to_pass b2g2h2 to_proceed f1h1
    to_pull b1g-1h3 to_raise b1 to_reach e1h1 to_read d2 to_reflect e1 to_refuse b1 to_remain b1 to_remove h1
    to_reply h-1 to_report h1 to_resign b1 to_rest h1 to_retirement h-1 to_return h-2 to_run c1d1
    to_say a1b2f1g-2h2 to_see b-1c-5e1 to_settle e1 to_shift f1 to_show g1h-1 to_sign h1 to_sit f2 to_skip f1g1
    to_sleep e2h-1 to_somebody h1 to_stay a-1b2h3 to_step g2 to_stop h2 to_take a1h1 to_talk d-1e1f-2
    to_the a3c-2d2e-2g-1 to_think e1h-1 to_this f2 to_turn b1h2 to_visit g1 to_walk b2 to_what a5b-1h1 to_where h1
    to_withdraw a-3b-3d-4e-3f-1h5 to_work a-1b-2h-3 to_write g-1 to_you c-5d-8e1f-4g1 to_your b-3e-3g-1h-2
    today a-1c-1d1e1f2g2 today_, g1 today_. f1 today_for g1 together c2 together_with c1 told b2d2e-6 told_it a1
    told_me a-2c2d-3g-1h-1 told_the c-1h1 told_you d3 tomorrow e-1g2h1 tomorrow_'s h1 tone c1 too c3e1 too_, e1h-1
    too_. d-1e-1h2 too_fast f1 too_long b-1h-2 too_much c1 took c1d1e-2f-1g-4h3 took_a h2 took_another d3
    took_home h-1 took_it h1 took_me h1 took_your c1 tooling a1 top a3b2g-1h1 top_. a1 top_of c-1g-1h1 topped b2
    tops b1 touch b-1d-2e1g-4h-2 touched c1 tough b2 tour a-3b-4e-1h-3 toward g2 towards g7 towards_a g3
    towards_another g2 towards_staying g1 towards_the b1g1 town e-1 trade a1 traffic d1 train a-1e-1 train_from g1
    trained a2c-1 trained_for a2 trainee c1 training a3b2g-1 trains_are g1h1 transport b1 travel f1h1
    travel_with h2 travelling g1h1 treat a-2f1 treat_my f1h1 treat_people d1 treated c1 treated_. c2 treating d1
    trial h-1 tried b-1h-2 trouble e-1h-2 truck d1h1 truly d1h-1 truly_, d1 trust e-1h-2 truth a1g1 truth_be a1
    try d2h-1 tuesday a-1b-2c-2d1e-2h1 tuesday_. d2h-1 tuesday_@number b-2f-1g-2 tuesday_and d1 turn b2c-1e1f1h1
    turn_down b1h3 turned a1c3g1h1 turned_down h2 turned_out a1c1 turned_the h1 turned_up c2 turning f1 turnover c2
    turns e-1 twelve d1 twenty b1h-1 twenty_years a1 twice c3d3 twice_, d1 twice_. c2 twice_already d1
    two a1b1c2g-1h-2 two_, a1h-2 two_. a1 two_jobs h1 two_minds e1g1 two_months d1 two_nights h1 two_side a1
    two_weeks c-1 two_years a-1c1 typed c1 u e3f1 umming e2 umming_and e2 unanswered c1e2h-2 unanswered_. c1e2
    uncapped b2 under b3e2 under_what b2 understand a1d1h-1 understand_that a2 uneasy c1 unfortunately g1
    unfortunately_i g1 unkind c-1 unless b2e-3f7h-2 unless_the f3 unless_you b1d1f3h-1 unlikely g2 unpaid c1
    unread e2 unread_. e2 until a-4c-4d-3e3f5g-1h-3 until_easter f2 until_i e3h-1 until_it e1 until_the h-1
    until_thursday h2 up a2c1d1e1g2 up_. c1e2h1 up_: d1 up_after e1 up_and b-1 up_at a-1e-1g1 up_by h1 up_for h-2
    up_from a2h1 up_in a-2b-2d1e2f-2g-2 up_my c1e1g-2 up_on e-1h1 up_so g1 up_somewhere a1 up_taking g1
    up_the e-1g-1h-1 up_this f1h1 up_to b4e1f1 up_with a-1b-1c1d1e-1 up_your d1 update e1 update_you e1 ups d2
    us a-2c-1e1f2h1 us_a b-1 us_in h1 use d1f-2h-1 use_your d2 used a-1c2h1 used_to c2 used_up h1
    vacancy b-3d-1e-1f1h1 vacancy_. h1 values c1 van a-1b1g1 van_'s g1 veering g2 verger h1 very a-1c-1d-3e-2f-7g-1
    very_generous b1 very_much a-1 vet g1 village b-1g1 visa h-1 vision b1 visit a-2b-2c-3d-2f-1g1 visit_your g1
    visited c1 visitor e-2 voicemail h1 voicemail_. h1 vouchers b1 w e3 wage b4 wages b3 wait d-2g-2h-2
    waiting d-1g-3h-4 waiting_on e1 walk a-2h-2 walk_away b2 want b-4c-1f-1g-1h-1 want_a a-1h-1 want_to a1b-3
    wanted a1d-1e-5f-2 wanted_to a-3d-2e-3 wants g2h-1 wants_me h-1 wants_to f1g2 ward g-1 ward_. h1
    warm b-2d-2e-1f2g-1h-1 warmer d1 warmly b-1d-3e-3h-4 warmly_, d-3e-2h-2 was a2b1c3d-1e-4f-6g-3h-3
    was_a a-1b-1c-2h-4 was_also b1 was_always a4 was_badly c3 was_delighted c-1 was_hard d1 was_hoping b1
    was_left c1 was_looking b3 was_more a-2 was_my a2 was_never b-1 was_no a2 was_not c-1d-3h-1 was_simply a2
    was_the a2b2c-5d1 was_three b1 was_treated c1 was_very c-2 was_worth d1 waste_my d1 way a3b-4c2e3f-2g3h-2
    way_, a-1 way_. b-1c-1e2f-1g2 way_i c-1e1h-2 way_or e2h-1 way_that a1 way_to d1 way_you c3
    we a-5b-2c-7d-3e2g-1h1 we_are g1h2 we_can e-1f2h-1 we_do d-2e-1 we_find h-1 we_have g1h-1 we_meet h2
    we_move b-2d-1e-1f-3g-3 we_will e3g-1h-1 website c2 wednesday a-5c-3e-5g2 wednesday_'s g1 wednesday_@number h1
    weds g1 week a-2c-2d-5f3g-2 week_, a-1c-1e1 week_. a-3d-3e-2f1h1 week_and b-2c-1h-2 week_i h1 week_of h-1
    weekend a-1f2 weekend_, f1 weekends b1 weeks a-1c4d1e1g-2 weeks_ago c-1 weeks_of c1h1 weeks_to d1 weighed a1
    weighing e3h-1 welcome a-2b-2d-3g-2h-3 welcome_. c-2 well a-2e-3f-1g1h-3 well_, d2h1 well_. a-2b-2d-4e-1h-1
    well_end g2 went a1b1d-1 went_through h1 went_to e-1h-3 went_unanswered c1 went_with a1h1 were b1c3e-4f2g-1
    were_the f1 were_you d1 what a2b4c1d2e1g-2 what_a a-1b-3d2 what_i a2b1d-7f-4g-1 what_is b1 what_it b-1
    what_the c1g-1 what_they b-2 what_you b1f1 what_your a1 whatever d4h1 when b2d-9e6f-2g-3
    when_i b1c2d-1e2f-4g-1h1 when_it a1h-1 when_my e1 when_the e2 when_you e-2h1 whenever e4g-1h-3 whenever_i e2h-1
    whenever_that e2 where a3b3c2g-1h2 where_i b2d-2h2 where_nobody c1 where_the a2b1 where_we f1 whereas a1
    whether a-4e3g2h-3 whether_i e4g1h-2 whether_to g1 which a3b1d2f-2g-1 which_case b1 which_i h1 which_is a1g-2
    which_part d2 which_was a1 which_way e2 which_you a1 while a-2e5f1g-1h-1 while_. e2 while_i f1 while_longer e2
    whisker a1 who a-2b-4c2d2e-6f-6g-5h1 who_dropped h1 who_i c1 who_interviewed d1 who_used c3 who_will d1
    who_withdrew h1 who_worked c1 whoever d3 whole a2c1e1f-1g1h-4 whole_family b2 whole_thing c1g1 whose a6h3
    whose_remit a1 whose_work a1 why e1h-1 will a-1c-5e7g2h-1 will_. a1 will_be a-1c-3g2h1 will_circle e2
    will_come e1f2g-1h-2 will_end g1 will_get e1 will_give e2h-1 will_go e1 will_have a1e1 will_hear e1
    will_holler e1 will_just e2 will_keep h-1 will_leave h1 will_let e1 will_make g1 will_manage e-1g1
    will_message e1 will_need d2 will_not a1b1d2e-3f-1h4 will_pass h1 will_pick e1 will_ping e1 will_probably e-1g2
    will_put b1 will_revert e3 will_say d1 will_see e3h-1 will_send d-2e-3 will_sit e-1 will_surface e2
    will_take d2 will_tell e2 will_understand a1 will_update e1 will_write e-1 willing h-1 willing_to h-1
    winter a-2b-1h-1 wiser a2g1 wish a-1b-8c-3d-1e-6f-3g-6h-1 wish_to h2 wish_you a-3b-3c-3d-5e-3f-3g-2h-3
    wishes a-5b-2c-1d-3g-4h-3 wishes_, h-1 wishing a-2b-4c-5d-6e-4h-3 wishing_you b-1c-1d-4e-2 with a1b1d-2e-1
    with_, a1 with_. c1 with_a a1b3d1e-1h1 with_all a1b1 with_another a-4b-3c-2d-5e-5f-1g-4h5 with_better a1b1
    with_fuel b1 with_how c1 with_it a-2b1c1e-1g1 with_me a-3b-4d-1e4f-1g-3h-3 with_more a1c1 with_my a1f-1g1
    with_one f2 with_that d1 with_the a-2b-1c-3d-2e-1f-1g1h1 with_them a1g1 with_what g1 with_where a1
    with_you a4d-1e-1f1g4 with_your c-1d1h-1 withdraw a1c1d1e-4g-4h11 withdraw_, a1c1d3h1 withdraw_. c1d-4e-1f-1h5
    withdraw_: c1 withdraw_from a-1c-5f1h4 withdraw_my a1c-5g-5h4 withdrawal f1h3 withdrawal_from h1
    withdrawing a1b-1e-7h9 withdrawing_, a1c1f2 withdrawing_. f-1h5 withdrawing_from d1f-1g-1h3 withdrawing_my g1h1
    withdrawn a-1d1h7 withdrawn_, h1 withdrawn_. h3 withdrawn_and h1 withdrew c-2e-2h8 withdrew_. h2
    withdrew_from c-2h5 withdrew_in h1 withdrew_last h1 within_a a1 without c1e-2g1h2 without_a c1 without_me g1h1
    without_the f1 woman c1 won a2 won_me a1 wonder g2 wonder_whether g2 word a-1g-2 word_. c-1 word_from c1
    words d1 work a3b-1e1f-1g2h1 work_. c1g1 work_and g1 work_at h1 work_for a-1h2 work_has e1 work_i a2 work_is h1
    work_now h1 work_permit g1h1 work_that g1 work_there a2 work_with g-1 worked c1h-2 worked_for c1 worked_out h-1
    working c1e-1g-1 workshop b-2d-1g1h-1 worries c1 worry d-1e-1 worth a-1c-1d1 worth_a d1 would a1b2e-1f3g1h-1
    would_. a2 would_ask e2 would_be a-1b1d-3e-2f-2 would_been b1 would_better g2 would_find a1 would_gladly h-1
    would_happily f2 would_have a2g-1 would_like a-2c-3e1f-2g-5h2 would_love a-2b-1c-1e-1f-2g-1
    would_not a-2b1c1g-1 would_prefer e1f-1h1 would_put g1 would_rather a-1b-5c-4d1e1f-5g-2 would_say f1g3
    would_see f1 would_sooner b-2f-2 would_still f1 would_take b-1d1 would_want c1 would_you g1
    write a-4b-5c-5d1e3f-4g-1h-1 write_again e1 write_it d2 writing a-3b-2d2f-3g-3 writing_. d-1 writing_: d1
    writing_back e2h3 yard d1g-1 ye d1 yeah e1 year a-1b1c-4d-2e-2f-4g-2h-1 year_. a-1c-2e-3h-2 year_in b1
    year_is h1 year_of b-1 years b2c1e-5f-4g-2 years_. c1 years_ago c1 years_and c-3h-1 years_behind c1 years_of b1
    yes b1c-1d-6e2f3h4 yes_. b1 yes_and e2 yes_on h1 yes_or e2h-1 yes_to d-1e-3h2 yesterday c-1g-1h1 yesterday_i h1
    yet c-2e5f6g-3h-3 yet_, e1f1g-1h-2 yet_. e1f3 you a-2b-2c-2d2e-1g-3h-2 you_, b2e2f2 you_. a3d-2e1f-1g1
    you_? d-1 you_a a-4c-2d-4e2f-4h-3 you_about d-1 you_again h2 you_an h-1 you_and b-6d-1h-2 you_are c1d1e-5g-4
    you_as a2 you_ask b-1 you_asked c-3d-3e-1g-1 you_booked h3 you_call h1 you_can a-2b2c-2f1g-1h4 you_close f1
    you_could a-1f2 you_do a3d-5f-4h2 you_down f2 you_even d1 you_ever d-1 you_every h-1 you_find d-4h-1
    you_for a-2b-1c-1e-2f-6h-3 you_gave g2h-1 you_guys a1b1f1 you_had d2 you_have a1c1d-2e-2 you_hear e1
    you_hire d1 you_hiring d1 you_hold f1 you_instead h-1 you_keep c1 you_kindly d1 you_know e1 you_lent e-1
    you_like d2 you_lot d4h1 you_may f3h2 you_mind g1 you_need e-5f-1h1 you_not h-1 you_of e1 you_once e1
    you_people c2d6 you_quoted b2 you_ring d1e1 you_run c1 you_send e2 you_so h-1 you_still f1 you_that g1h2
    you_think d1 you_to c-6f-1g-4 you_treat d1 you_twice d3 you_were a1c-4d-4e-2h1 you_when e1 you_whenever e1
    you_will d1e2f-4g1h-1 you_would a-1b1e-2g2h-1 you_write e2 younger a1 your b-1c3d3e-2f1g-7h-1 your_advert b1
    your_assistant c1 your_bank a1 your_breath d2e1 your_brief c1 your_budget b2 your_call h2 your_client b1
    your_colleague d-1h-2 your_competitor a1 your_door f2 your_drivers c1 your_end e-1 your_first f1
    your_foreman c2 your_front c1 your_head d3 your_hiring c2d2 your_hr c1d1 your_interview h2
    your_invitation c-1e2 your_job a1 your_kind e1 your_kindness c-2d-1 your_last c2 your_letter c-2d-2h-1
    your_list h2 your_manager d1 your_message d-1 your_museum c-1 your_number e1 your_office d1 your_opening a1
    your_own d1e2 your_panel h1 your_patience e1 your_people c-1 your_portal c2 your_porters c1 your_problem d1
    your_process d-1g1 your_question e1 your_radar h1 your_range b1 your_reception c1 your_recruiter c2
    your_role a1 your_side b2f1 your_staff c1 your_system h1 your_team a-1b-2c-7d-7e-2f-2h-5 your_time d-3h1
    your_vacancy a1 your_website c1 yours a5b-2c-2d-12e-11f-3g-1h-1 yours_, b-1g-2h-2 yours_. a1g1h1 yours_came a2
    yours_faithfully a-3b-1h-2 yours_sincerely a-3h-2 yours_would a1 yourself e2h-3 yourself_the d1e2 yourselves d4
    yourselves_. d1`,
};
