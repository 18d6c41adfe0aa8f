/* Written by `npm run learn`: what each feature of a sentence weighs for each topic. */
import type { Weights } from './odds';

export const weights: Weights = {
  bias: [-16, -16, -15, -11, -13, -18, -15, -13],
  features: `
    ! a-7b-5c-1d1e1g-2 !_! g1h1 's a1b1c-2d-2e-1f1g2 's_@number b1 's_a a2b2c1d2h1 's_all a-3b-2f-2g-3
    's_another h-1 's_anything e-1 's_been a-2b-1e2h1 's_between h1 's_call f2 's_cropped g1h1 's_every g1
    's_gone g1 's_heading g1 's_holiday b2 's_house a-1 's_in e1g1h-1 's_interview d-1 's_job c1h2 's_just a2
    's_leave e1 's_lessons b-2 's_looking g2 's_me g1h1 's_miles a1 's_more g2h1 's_name c1 's_no g2
    's_not a1c2g1h-1 's_nothing e1 's_on b1e-1h-1 's_passport h1 's_running h1 's_see f2 's_something g-1
    's_sorted e1 's_still e-2g-1h1 's_the a5b2g-1 's_time a1e1 , a-1b-1c-2d-1f1g-2h-1 ,_@other h1 ,_a c2
    ,_about h-2 ,_after a1 ,_all h2 ,_also h1 ,_although f1 ,_and a2b-1c-1e-2f-5 ,_another b1g-2
    ,_as a1b1c1e-1f-2h2 ,_assume e2 ,_at a1h1 ,_be d1f1 ,_bear e2 ,_because a3b2c1d-1e-3f-1g1h2 ,_bus g2
    ,_but a-1c-2e-4f2g1h2 ,_can e2g2h-1 ,_car g1 ,_coffee e-1 ,_decent b1 ,_even a1d1 ,_expect e1 ,_for a-1b-1d1e-2
    ,_from h-1 ,_give f1 ,_got h2 ,_having a2h2 ,_hit e1 ,_hope g1 ,_however c1f1h1 ,_i b1c-1d3f1h1 ,_if b1c2f2h-1
    ,_in c-2f2g-1h-3 ,_it a2d1 ,_just f1 ,_leaving h1 ,_let c1 ,_might e2 ,_mislaid c1 ,_mr d1
    ,_my a-3b1c-2d-2f-1g2h2 ,_no b1h1 ,_nobody d1e1 ,_on d1 ,_one a2c1 ,_only d1e-1 ,_or b-2e-1f-2 ,_painting h-1
    ,_pays b1 ,_pencil f1 ,_please e-6f-4g-1 ,_plus b1h-1 ,_quarter e2 ,_really a1 ,_should e-1h-2 ,_since a2b2g1
    ,_so a1b1h1 ,_something b-1g2 ,_sorry g1 ,_still e2 ,_surely d-1 ,_take e1 ,_thank h1 ,_that d2f1h-1
    ,_the c2e-1g1 ,_their a1 ,_theirs a2 ,_then b1f1 ,_there a-1e1 ,_therefore e1 ,_they a-2b1g1 ,_things e2
    ,_this a1b1 ,_though a-1b-1c-2d-1f3h1 ,_to g1 ,_too h2 ,_took h1 ,_truly d1 ,_um g1 ,_unless b1c1d2f4g1 ,_we e1
    ,_were f1 ,_what b1 ,_whatever d2 ,_when h2 ,_where a3b-2 ,_which a2b-1d-1e-5f-5g-1h1 ,_who c-5d-3e-1h1
    ,_whose a1h1 ,_will e1f1 ,_with a-1b1e-3g-3 ,_without h1 ,_work e3h-1 ,_would f1 ,_yeah g1
    ,_you c-1d1e1f1g-3h-1 ,_your c3d-1 ,_yours a-1 . a-1b1c3d2e1f-1g-1 : a1c1d2e-3f-1g-3h2 :_@address h-2
    :_@number h-1 :_another a1h1 :_drop h1 :_i b1d1e-4g-1h3 :_it c1 :_leave e1 :_my h-1 :_please h1 :_she b1
    :_thank h1 :_the a1c2e-1h1 :_what h-1 :_you d2 :_your b1 ; b-1d-3e-1g-1 ;_an d-1 ;_ask e1 ;_i a-2b-6c-4e-1g-4
    ;_it b-1d-1e-1g1 ;_let f1 ;_my e-1h1 ;_the b1 ;_you d-1 ;_your a1 ? a-6c-3d6e1f2g-2h-1 ?_? b1
    @address b-3c-1d-3e-4f-2g-3 @address_, h1 @address_. b-1d-1e-3g-1h-5 @amount b7e1f1g-1h-2 @amount_and b1
    @amount_i b2 @amount_plus b2 @amount_with b1 @close a-1b-2c-4d-6f-2g-1 @close_, h1 @close_. b-1h-2
    @currency b5d1 @currency_@number b5d1h-1 @dash h1 @dash_@number b-1 @dash_@open h1 @dash_and b1
    @number a-2b6c-5d-2e-3f-1g1h-1 @number_, a-1f1h-2 @number_. a-1d-5e-5f-3g2 @number_@close h1 @number_@dash b-2
    @number_@number b-6c-1d-3e-2f-1g-3h-1 @number_@open b1 @number_@percent a-1d-2e-2g1h-1 @number_a a1b2
    @number_am h-5 @number_an b2 @number_and a-1g-1h1 @number_base b1 @number_cheque b1 @number_december g-1
    @number_for h-1 @number_instead h4 @number_is b-1g2 @number_july h-1 @number_june h1 @number_lpa b2
    @number_may h-3 @number_minutes b-1 @number_or d-2f-1g-1h3 @number_per b1 @number_percent b1 @number_plus a1b1
    @number_pm b-1h-4 @number_september h-1 @number_thousand b1 @number_to b1d1 @number_with b1
    @open a-1b-2c-4d-5e-5f-1g-1 @open_day h-1 @open_k b1 @open_x h1 @other b-1c-3d-5f-2h1 @other_, d-1h1
    @other_@number h1 @other_vacancy h1 @percent a-1d-2e-2g1h-1 @percent_certain g-2 @percent_going g1
    @percent_hike b1 @percent_of b-5h-3 @percent_once b1 @percent_settled g-1 @quote b-1c1d3 @quote_. d2 @slash h1
    a a2b2c1d3e-1g-1 a_@number b3 a_bank b-1d1 a_base b1 a_bed b-1 a_beginner a2c1 a_bell e1g1 a_berth h1
    a_better a4b3d1 a_big b1h-2 a_bigger a2d-1e-1 a_bit a-3c-1d-4e2h-3 a_bonus f1 a_bunch d2 a_bus h1 a_calendar d2
    a_call h1 a_cancelled h1 a_candidate a-1c-1e-1h3 a_car b2 a_chair b1g-1h2 a_challenge a1 a_change b1
    a_circus c1d1 a_clash g1 a_clerk d1 a_client h1 a_clinic b1 a_closer a2g1 a_clue d1 a_cold b1 a_colleague c-1
    a_company b1c2h2 a_complete d1 a_conversation c2 a_cook c1 a_copy h-1 a_counter b2 a_couple e1 a_course h3
    a_court h1 a_crew b1 a_customer e-1 a_cut a1b2 a_cv d1 a_day b1f1h1 a_deadline d1 a_decision c1e1
    a_degree b-2c-2h2 a_delight d-1 a_dentist h1 a_desk c1d1 a_diary d1 a_different b-2c-2d-3g1h5 a_dilemma e3
    a_fair b1g1 a_far a2 a_fatter b2 a_favour d1f-1h2 a_ferry a1g2 a_few d-2e2g-1h-1 a_field a1 a_final b1
    a_firm a1 a_first c1 a_fit c-1d-2g-2h-2 a_flat b-1h-2 a_foot c-1 a_form d1 a_fortnight b1h1 a_fourth d1
    a_full c1d1h-1 a_future a1c2 a_general a1 a_glass a1h1 a_good d-2e-1 a_grade b1 a_great b-1c-1d-2e1h-1
    a_half b3c-1e-1 a_hard e1 a_higher a2 a_hike h-1 a_hiring d1 a_hotel b-3h1 a_housing h1 a_job b-1f-5g-2h5
    a_joke c1d1 a_joy a-1b-1c-3d-3h-2 a_judge f-1 a_junior c2 a_kind h1 a_laugh d2 a_lease h2 a_lesson d-1
    a_list h-1 a_little a-1c1e1h-2 a_livelier a3 a_living b-1 a_long b-2c-2h-2 a_look c1 a_lot d-8f-1g-2h-3
    a_lovely a-1d-1h-1 a_man a1 a_map b-1 a_match a1d-1g-1h-1 a_maternity g-1h-1 a_mess c2 a_message c-4d-3h1
    a_mid c1 a_mile a2b2c1 a_million d-2 a_minute c-1d-3 a_miss e-2g4 a_month b-1e1h-1 a_more a3b-1h-2 a_morning h1
    a_move c-2 a_much a2 a_new d-2e-1h1 a_nicer a1 a_night a2 a_no a-3e-1f3g2h3 a_non g2 a_nurse c1 a_patient a1
    a_penny b1 a_pension b1 a_person d1 a_pity a-1h1 a_place a1b-1e-1h3 a_planner d1 a_pleasure a-1b-2c-2d-2
    a_poor c2 a_porter d2 a_position e1 a_post c-2h3 a_practice h1 a_project h-1 a_proper b2c-1d-1h1 a_question h1
    a_research c1 a_reserve f1 a_retention b1 a_right d2 a_rise b1 a_role h1 a_rough h1 a_salary b2 a_scale a2
    a_school g1 a_second b-1d-3h-1 a_shambles c3d1 a_shop h1 a_short b-1 a_shorter f2 a_shot f3 a_shout b-1f1g-1h-1
    a_sign h-1 a_signing b1 a_single c-2g-1 a_slice b1 a_slot h-1 a_speaker d-2 a_start h1 a_step h-1
    a_stronger a3h-2 a_studio a1 a_sunday d2 a_take c1 a_teaching c1 a_test c2d1 a_thing g2 a_think e1 a_third a-1
    a_thirteenth b1 a_thousand e1 a_ticket d1 a_tour c-3d-1h-1 a_trainee c1 a_treat c-2 a_van b2 a_volunteer h1
    a_warm c-1 a_way a2 a_wee e1 a_week b1d-3e-1g-3h-2 a_weekend b3 a_while b-1e3g-1 a_whole a1d1 a_woman c1
    a_word b-1 a_workshop g1 a_year a-2b2c-2d-2 a_yes g1 able d-2f2g3h1 able_for g2 able_to d-2f2g2h1
    about a-4b-1c-2f-3g-2h-3 about_. b-1d-1h1 about_@number g1 about_coming g1 about_dates e-1h1 about_how c1d1
    about_it a-3b-4c-3d1e4f-2g-3 about_my a-2c1d-2e-1h-1 about_not h1 about_teamwork d1 about_that e-1h-1
    about_the a-7b-3c-3d-1f-3g-3h-3 about_this e2f1g-1 about_to g1 about_where b1 about_your c-2d-2h-2 above a3b1
    above_what a1b1 abroad_and a1 absurd d1 academy_for h-1 accelerator b1 accelerator_, b1 accept h3
    accepted a1e-8g-9h7 accepted_a a2d1f-3h4 accepted_an a1b-2h2 accepted_another a-1d-7e-2f1g-3h3 accepted_by h-1
    accepted_it b1h2 accepted_the h1 accordingly h1 account g-1h1 account_executive d1 accounts h-1
    accreditation g1 across a2c2h1 across_the h1 act c1 actually d1h1 add a-2b2c2e-1g-1h-4 add_more h-1 add_that c1
    add_up b1 address a-3b-2c-3f-3g-3h-1 address_. h-2 admire c-1h-1 admit b1c1g1 adults d2 advert b1c4d1
    advert_said c3 advertised b1 advertisement c1 afraid c-2d-2g1h1 afraid_: b1h1 afraid_of c-1 afraid_that g-1h-1
    after b-1c1d-1e2 after_. h-2 after_@number g-2 after_a h-1 after_all e-3f1g3h1 after_careful h1
    after_friday h-1 after_i e1h4 after_me h-1 after_my c1 after_sleeping a1 after_some h1 after_that e2h-1
    after_the c1f1g-1 after_their a-1 after_they b1 after_thirty c2 after_today e1g-1 after_you e1 after_your e1
    afternoon a-3b-1c-3d-1e-3f-1g1h3 afternoon_, g1 afternoon_. h3 afternoon_next h-2 afterthought c1
    afterthought_at c1 again a-1b-7c-7d2e1f3g-2h-1 again_, e1g-2h-1 again_. d3e2h-1 again_; d-1 again_about e-1
    again_after f1 again_before f1 again_for d-5e-3h1 again_on d1 again_to h-2 against a1 against_the a1 age c2h-1
    agencies a1 agency e1 ago c2h1 ago_, c1 ago_. c2 agree c2 agree_to h-1 agree_with c2 agreed a-3c-2d-2e-3g-3h1
    agreed_that h-1 agreed_to a-1e-1g-2h2 agreement b1h-1 ah_, h1 ahead a3b-1c1d-5e-3h2 ahead_, b1 ahead_. a-1c-1g1
    ahead_by b-1 ahead_of a3c2g-1 ahead_on a1 ahead_with b-1e-3g-1 ahhing e2 ahhing_, e2 air e3g-1h-2 air_? e2
    air_my e2 airport a1 alerts h-1 alive e2 all a1b1c-2d-2e-2f1g1 all_, e-1g1h1 all_. c-2d-4f1h-2 all_? g1
    all_for h1 all_i e1 all_in b1 all_it b1c1h1 all_laughing c-1 all_likelihood g2 all_meals a1b2 all_night b1d1h1
    all_of c-2 all_on d1 all_over h-1 all_proportion c1 all_right f-1 all_round a1 all_the a-1b-5c-4d-3e-2f1h-2
    all_those a1 all_told a1 all_week h-1 allow h-1 allowance a-1b6h1 allowance_. b3 allowance_also h1
    allowance_and h1 almost b1 alone b1c1h-1 along b-1e-1h1 along_. h1 alongside h1 alongside_my h1
    already a-3c-1d1f-1 already_, e1 already_have d1 also d-4g1h-2 also_the h1 although f1h1 although_i f1
    altogether a1f-1 altogether_. a1f-1 always a5b-3d-1e-2g-1h-3 always_the a2 am c-2e1g2h1 am_, b-1 am_. b2e-1g1h3
    am_@number b-2g-2h1 am_a e1 am_about g2 am_afraid d-2g1h2 am_all b1f1 am_and e-1 am_at b1e-2h-3
    am_available h-2 am_better b1h-1 am_bowing g-1h1 am_calling a-1e-2g-2h1 am_cancelling g-1h3 am_changing e1
    am_contractually h1 am_covering g-1h-1 am_declining c2h4 am_doing e2g-2h-2 am_done c1d3 am_down g-1h-2
    am_edging g2 am_fed d2 am_free b-4g-4h-5 am_further h-1 am_going d-5e-1g-2h2 am_good h1 am_grateful g-1h-3
    am_happy d1 am_honest a2 am_in a-1b-1e2g1h-2 am_inclined a1g3 am_inclining g1 am_joining a2b1g-1h4
    am_jumping e1 am_just e-1h-1 am_keeping e1h-1 am_leaning g4h-1 am_looking a-2b-2e-3f-1g-5h-5 am_maybe g2
    am_more a-1g3 am_most h-1 am_needed g-2h-2 am_next e-1 am_no e-1h3 am_not a-3c1d3e2f-4g-1 am_off g-1
    am_on a-1b2c-1e-4f-2h-1 am_open f3h-1 am_or h-3 am_out a1b2d2f-1g-6h3 am_passing a1h1 am_probably b1g3h-1
    am_pulling c1d-1e-1f1g-4h4 am_putting e1 am_ready b1e1f1h-1 am_really g-1 am_ringing e-1g-1h1
    am_sending d-1e-2g-1h-3 am_settled h1 am_so e-3h-2 am_sorry c-4d-6e-7f-1g-3 am_standing h1
    am_staying a-1b1e-1g-4h4 am_stepping h1 am_still b-1d-3e3f-1g-1h-2 am_stopping b1h2 am_struggling g2
    am_sure d-2e-3g-4h-3 am_taking b-3g-2h2 am_telling d1 am_thankful h-1 am_the g-2h-3 am_thinking g4 am_told d1
    am_torn e1 am_travelling h2 am_very g-1h-2 am_waiting e1g-1h-1 am_weighing e2 am_willing g-1
    am_withdrawing a1b-1c1d1e-6f1g-13h9 am_withdrawn d1e1h1 am_writing b-1d-2e-3g-3h-1 ambitious a1
    an a1b3c1d1e-2f-1g-2h-2 an_afterthought c1 an_agency c1 an_answer d1e3g-1 an_appointment h1 an_associate b1
    an_astronaut d2 an_audit e1 an_e e-1 an_earlier f1 an_early h-1 an_easy b1 an_eight a1
    an_email b-3c-3d-1e-5f-1g-4h-5 an_exam g-2h3 an_extra b2 an_hour a-1b5d1e-1h-1 an_idiot h1 an_important c-1
    an_interview a-1b-5c1e-2h-2 an_offer a2b-1 an_opening c1 an_uncapped b1 analyst b-2c-2d-3e-2f-1g-1h1
    analyst_interview h1 and b2c1f-1g-3 and_, a2b1h2 and_@number g1 and_a a1b4c1g-2 and_after e1 and_again d1
    and_ahhing e2 and_all b1h1 and_am a-6b-4c-2d-2 and_an h-1 and_at a-1b1h-1 and_back b1 and_besides c1 and_buy d1
    and_can b-3g-1 and_come e1 and_delete h1 and_do d2e2h1 and_drop h1 and_find d2f1 and_for b-1c-3d-8h-6
    and_forth b-1e1h-1 and_frankly c2 and_free b1 and_from e1 and_get e-1 and_good h2 and_got g1 and_has h-1
    and_have c-3g-2 and_he b-3h-2 and_hear b-1 and_hereby h1 and_honestly a1 and_how d1 and_i a-2b-1c-2d-1f1g-1
    and_if h-1 and_in a1c1 and_is c-2 and_it g1h1 and_its a2b1h1 and_left c-4d-1h-1 and_let g1 and_me b-2
    and_more b-1g2 and_my a-3b-1e1f-2g-1h-1 and_need e1 and_needs h1 and_never c1 and_no e1h-2 and_nobody c2h-2
    and_noon g2 and_not b1d1g-1 and_now b-2c1h-1 and_on b-1 and_one a1 and_our h-2 and_pay a1b2c1 and_post h-1
    and_put h1 and_see e1f1g-1 and_she a-1b-4c-4 and_so h1 and_thank h-1 and_that h-1 and_the b2c1d-1e-1f-6h-1
    and_their a1b-1 and_theirs a2h-1 and_then g-2 and_there a-2b1e-1h-1 and_therefore a1 and_they b-1e1 and_told h1
    and_trains h1 and_truth a1 and_two b1 and_vision b1 and_want e-1 and_was b-1c-2 and_we e1 and_what a-1d1e1g-1
    and_when b1 and_where c1 and_whether b-1 and_will b-2c-2d-6g-2 and_wish h1 and_withdraw a-6b-4c-3f1h1
    and_would c-1e1g-1h1 and_you c-2e-1f2h2 and_your a-2c3 and_yours a2 animal a1 annual b2h2 annual_leave h2
    another c-1f-1h7 another_agency e1 another_appointment b1 another_carrier h1 another_clinic b1
    another_company b-1 another_conversation e1g1h-1 another_day g-1h2 another_firm b1e-1g2 another_gig d1h1
    another_house g1 another_institute g1 another_job a-4d1e-4f1g-6h4 another_kitchen a-1h2 another_matter e1
    another_offer b-3e1g1 another_organisation a1 another_outfit h-1 another_place e-1 another_position a-2c-1g-1h2
    another_post g1h3 another_practice d1 another_role c1 another_school a-1b-1g1 another_shop h1 another_studio a1
    another_team a1e1 another_ten b1 another_thing e2g-1h-2 another_time h-3 another_vessel h1 another_way e1g1
    another_workshop a1 another_year h-2 answer a-8b-7c-2d1e5g-2h-1 answer_'s e1 answer_, d-2g1 answer_. d1g-2h-5
    answer_about e1 answer_before e1 answer_by b-1 answer_has h3 answer_is f1h3 answer_than h-1 answer_this e2
    answer_you e1 answered a-1b-2c1d-1e1h-1 answered_the h-1 answering e2g-1h-2 answering_. e1 answers c2e1h-2
    answers_. c2 any a-3b-2e1f-7g-2h1 any_case c1 any_further b1g2h2 any_inconvenience h1 any_interview d2h1
    any_longer e-1 any_more e2h1 any_morning h-1 any_office a-1 any_other h-1 any_time b-1d-3g-3h1
    anybody b-1d3e-1g-1h-3 anybody_in d1 anybody_over d2 anymore d1e1h1 anymore_, d1 anymore_. e1
    anyone a-1b-3c2e-1g-2h-1 anyone_buys d1 anyone_who c1 anything a1e4f-5g-7h-2 anything_. e2 anything_but c1h-1
    anything_else a2e1 anything_further d1e3 anything_in e-1 anything_is e-1 anything_just h2 anything_on a1b1h1
    anything_that e1h-1 anyway a1b-1c-2f3h-1 anyway_, b-1 anyway_. d1f2h-1 anywhere a2 apart b-1c-1 apart_. c-1
    apologies b-1c-2d-2e1 apologies_, h1 apologies_for c-1 apologies_that e1 apologise b-1c-2d-4e-4g-2h-4
    apologise_. h-2 appear c1g2 appears g1 applicants e-2h-1 application c1d1g1h5 application_, a3b2d1e2f2
    application_. a-3b-6c-6d-7e-7f-11g1h4 application_: a1 application_; d1 application_and h-1 application_any g1
    application_as b1h1 application_for b-3h1 application_form c2 application_in h1 application_withdrawn d1
    applied a2c-2d-1h-2 applied_for h-1 applied_to a3 apply h1 apply_. h1 appointed h2
    appointment a-3c-1d-1e-1g-3h3 appointment_. h1 appointment_because h1 appointment_is h1
    appreciate a-5b-6c-8d-7e-7f-5g-8h-4 appreciate_the h-1 appreciate_you b-1c-1d-3e-4f-1g-3h-1
    appreciated b-1c-3d-1h-1 apprentices a2c-2h-1 apprentices_. c-1 apprenticeship b-1g1 approached e1 approval f1
    approval_early f1 april b-1h1 arbitrary c1 archive a-2c-1h-2 archivist_position h-2 are a1c1f-3g1 are_, h1
    are_. c-1d-2 are_a a1c2 are_ahead b-1 are_all c1d1 are_also b-1 are_at b1 are_better a-1 are_cancelled h1
    are_expected h1 are_free f1 are_giving b3 are_going e-1g-1h-1 are_hard h1 are_having d1 are_i g3 are_in d-2
    are_not a-2b-1c-1d1g-1h-1 are_out c1h-1 are_paying h-1 are_pretty g2 are_sending g-1 are_signing h3 are_slim g1
    are_sorting h-1 are_still h-2 are_the a2b-1h-1 are_those c2 are_two e-1 are_with h1 are_you d3 arguing h-1
    around c-1d-1g-1h-3 arrange g1h-1 arvo h1 as a2b1c2d-1e-4f1g1h2 as_a b-3d-4e-1f3 as_and b1 as_close a2
    as_closed h1 as_far b1g1 as_good a-1h-1 as_i b1c-2d-2e-2f-1g-1h2 as_if c1g1 as_it b-1c2 as_much c-1
    as_my e-1g1h-3 as_of h1 as_on d1 as_our h2 as_soon e1 as_the a1b2d-1 as_their a1 as_they h1 as_things g3
    as_though g2 as_well a-2b-4f-2h-1 as_withdrawn b2h1 aside g2h2 aside_, g1h1 aside_. g1 aside_for h-1
    aside_from g1 aside_time h1 ask a-1b-4d1e1f1g-6 ask_. h-1 ask_again d1 ask_for a-1b-2d1 ask_me e1f2 ask_of d1
    ask_someone h-1 ask_you d-2e1h2 asked a-1b-2c1d-8e-7f-1h-2 asked_about b1 asked_for b-1g1 asked_me a1b-2c1e-1
    asked_them h2 asked_three b1c1 asked_to h-1 asked_what a-1b-2c-2 asking e-5f-4g-2h-2 asking_a d1 asking_for c1
    asking_me c-3d-1e-2 asks h-1 asleep h1 assessment h1 assistant a-1b-1c1 associate_keeps b1 associates d1
    assume e2h-2 assume_i e2h-2 astronaut d2 astronaut_? d2 at d-2f-1 at_, b1 at_@currency b1d1
    at_@number b-1c-1d-5h2 at_a a2c-1h1 at_all a-2b-1d-1 at_another a-1b-1c1e-2g-3h3 at_any h1 at_christmas h-1
    at_each c2 at_ease h-2 at_five h-1 at_four g1 at_home a-1b-1c-3e1f1h-1 at_least c2 at_midnight d1
    at_my b1c-3d-2g-3h-2 at_nine b-1e-1g-2 at_no c1 at_one b1 at_replies e2 at_seventy g1 at_sixty b1
    at_some e2g-2h-1 at_ten h1 at_that g2 at_the a-2b-1c-2d-1e1f1h-1 at_them c2d1 at_this a1g3 at_two g1
    at_university h-1 at_work b-1g3h-1 at_your d-1e-3g-1 ate c3e2 ate_my c1e1 ate_up c2 athens a-1b-2 athens_. b-1
    attached a-1b1c-1d-1e-2f-2h2 attached_. h2 attached_form f-1h2 attached_the h-2 attend a1e-1f1g2
    attend_. a1f1g1 attend_on g2 attention b-2c-2d-1h-1 attention_to c-1 attractive a1 attractive_as a1
    audit b-1e1h1 audition h1 august a-2h-1 august_and h-1 authority h1 auto h1 auto_reply h1 autumn a-2b-1c-1f-1h3
    autumn_. h2 available h-2 available_for g1 available_from h-1 await e1 await_my e1 awaiting h1 awaiting_a h2
    away a-1e-2f2g2h-1 away_. a-2b-1c-2g-2 away_from b1g2h1 away_on g-1 away_thursday g1 away_with b-1c1 awful c-1
    b f1 baby h-2 back a-1c-1e4f2g-4h1 back_, f-1g-1h-3 back_. c-1e3h1 back_about e-2 back_after h3
    back_and b-2e1h-2 back_as h-1 back_by f2 back_for f1 back_from d1g1h1 back_in e-3f2h2 back_on h-1 back_only h-2
    back_to a-3b-3d-5e3f-2g-4h1 back_when h-1 back_with a-1b3 background a2c1 bad c2e1 bad_reviews c3
    badge a-3b-3c-2d-2e-3f-2h-1 badge_. h-1 badge_number h1 badly c5f1h-2 badly_designed c2 badly_made c2
    badly_organised c3 bakery b-1 balance h-2 band b3 band_@number b1 bank b3g1 bank_, b-1 bank_. b1 bank_each h1
    bank_holiday b-1 bank_manager b2 bank_on g2 bar d1 barely d1 base a-1b3g-1h-1 base_. b1 base_and h-1 base_of b1
    base_with b1 basic b3 basic_is b2 bath d1 be b1c-2f1g2h1 be_. b-1e1g-1h-2 be_a a-1c-1d1e-2h-2 be_able g3h1
    be_an b-1 be_answering e2h-2 be_anything c1 be_apart c-1 be_as g1 be_asked a-1h-2 be_at g-1 be_available g1
    be_away g-1 be_back d1e-1f1 be_best g1 be_bringing b2 be_checking h-1 be_clear e1 be_coming a1e-5g-3h4
    be_continuing b1g1 be_daft b1h2 be_delighted g-1 be_disconnected h-1 be_doing e-2 be_dropping b2g1 be_easier h1
    be_frank c1 be_free e-1 be_giving g1 be_glad a-1b-3e-2f1g-3h-2 be_going b1d-1e-5g-1h3 be_happy b-1f-1g-1
    be_honest b1g1 be_in f-1 be_interested h-1 be_interviewing e-1g-1h1 be_joining a1h1 be_kept f2 be_leaving h1
    be_left d1h-1 be_looking b-1e2g-1h1 be_made f1 be_more d1 be_moving h2 be_off h1 be_on e-1f1h2 be_one b-1g1
    be_open a1f1 be_picking e3g-2h-3 be_possible d-1 be_prepared b1 be_reading d1e2g-1h-2 be_repeating h-1
    be_reporting h2 be_right h1 be_ringing e2 be_seeing e1g1 be_sitting h-1 be_some d1 be_straight b1g1
    be_surprised g2 be_taking b1d-2e-3g-1h3 be_that g2 be_the c2e1 be_there a-2e-3h1 be_to h1 be_told a1d1g1
    be_where a-1h-1 be_working a1 be_wrong h1 bear e3h-1 bear_w e2 bear_with e2h-1 bearing h-1 bearing_on h-1
    beat a1d3f1 beats a2c-1 beats_it a1 because a2b2f-1g-1h4 because_i b-2g-3h1 because_of g-1h4
    because_the a1b3c1e1 become g1 become_somewhat g1 bed h-1 beds c2 been a-1b-1c2d-2e2f-4h-1 been_a b-2c-3e1
    been_accepted h-2 been_appointed h1 been_asked h-1 been_badly c1 been_doing g1 been_given a1g-1 been_hired h2
    been_hoping b1 been_mad e1 been_moved c1h-1 been_offered a1b1 been_promised b1 been_scrapped c2 been_shifted d1
    been_spoken c2 been_talking g1h-1 been_thought c2 been_turning e-1 been_umming b1 been_with a2
    before a-5c-1d1f3g-2h1 before_. d-1e1h-2 before_anyone c1 before_friday f1 before_i e1g-1h2 before_nine h1
    before_the c-2d-2e-2 before_you b1c-1d4e-2f1g-1 before_your h1 begin h1 begin_there h1 beginner a2c1
    beginner_. a2c1 beginning g2 beginning_to g2 begins h1 behind c-1 being c1d1e-3f3h2 being_asked c2 being_so h1
    believe c1g2 bell e1g1 below a-2b3c-2d-2e-1 below_to h1 below_what b1 berth h1 berth_on h1 beside h-2
    besides c1h-1 besides_, c1 besides_. a1 besides_that h-1 best a-1b-6c-12d-5e-11f-10g-1h-5
    best_, a-4b-3d-8e-1f-1g-8h-7 best_. h1 best_fit a1 best_if g2 best_match a1 best_of g-2h-1 best_stepping g1
    best_wishes a-2d-1g-2h-2 best_with a-1g-3h-1 bet g1 better a5b3c-3d4e-5f-4g1 better_, a2b-2g1h1 better_. b1d1
    better_for a-1 better_job d1 better_match a1h1 better_off h-1 better_offer a3 better_pay a1b2 better_suited a-2
    better_than b-1c-2d-2 better_title a1 better_to a1 between c1d-3e-1f-2 between_calls b2 between_them b-1
    between_us c1h1 between_what a-1b-1 beyond_me d1 big b1d-1 big_hit h-1 bigger a4d-1e-1 bill b1 billings b1
    bin d3e2f1 bin_. d1 biscuit d1 bit a-2b1c-1d-1e3f-1h-4 bit_. e2 bit_higher b1 bit_of b-2c-1e-2 bit_up b1e2
    bits c-1 black c1 bless c-2d-3e-1 block e1 blocked d1e3 blog h2 blog_on h2 blokes d1 blood d1 blowing d1e1
    blunt d1 board a-1b-2c-1d-1g-1h-1 board_, e1 board_. h-3 bonus b6c-2f1g-2h-1 bonus_, b2f1 bonus_. b1
    book e-2h-1 book_someone h-1 book_you e-1 booked a-3b-4c-2d-3e-3f-1g3 booked_. h1 booked_and g1h2
    booked_for g1h-2 books b1h1 boots h-1 boss a-1b1d1g1 boss_has h-1 both a1b-4d-4f-1g-3h-4 both_of c1
    both_processes a1 bother c1d1e3g-1h-3 bother_. c1 bother_answer e1 bother_writing e2 bottom e1f2g1
    bottom_of e1f2g1 bow b-1e-1g1h2 bow_out b-1e-1g1h2 bowed h3 bowed_out h3 bowing g1h1 bowing_out g1h1 boxes a1h1
    branch h-1 branch_and b1 brand a2 bravo d2 bravo_, d2 break a-2b-2d-1e-2g-1h-3 breakfast h1 breath d1e2
    breathe e1 brief a1b-2c2 bring e-2 bring_me b-1 bringing b2 bringing_home b2 brings a-1 bro e1 brother h2
    bucks b2d1 bucks_an b2d1 budget b3d1f1 budget_. b2d1 budget_was b1 build d1 building b-1d1g1h-2 building_. e1
    building_ever d1 bump h-1 bumped b2g1 bumped_me g1 bunch a2d2 bunch_. a2 bunch_for d2 bus a-1d-2e-3g2h1
    bus_, h-1 bus_. c1 bus_and b1 bus_from g1 bus_is g1 bus_pass h3 bush d3 business h-2 busy e1h-1
    but b2d-1e-4f3h2 but_. c1 but_a c-1 but_could h-2 but_i e-2h5 but_if b2f2h-1 but_it g2h-2 but_let f2
    but_please d1f2 but_the b1h-3 buy d2 buy_a d1 buyer d1 buyer_role d1 buys d1 buys_a d1 buzz e1
    by a2b1c-2e-1f1g-1 by_. g1 by_@number g1 by_a a2c-1f2h2 by_an b-1 by_another g1h2 by_email d-3e-1g-1h-2
    by_friday b-3 by_me b1 by_mistake h-1 by_monday f1 by_name a1 by_noon b-1h-1 by_people c-1 by_post f-1
    by_side a1 by_someone c1 by_studying h-1 by_sunday e1 by_the a-3c-3d1e1f-1g-3 by_them b2 by_three b2
    by_you a1c1h1 bye a-5b-8c-8d-9e-9f-4g-7h-7 bye_. c-1d-3e-1h-2 bye_now b-2c-1d-2e-2g-1h-2 calendar d2
    calendar_. d1 call a-4b-1c2d-1e-1f1g-2h2 call_, e-1g-1h2 call_. a-1d-4h-3 call_about h1 call_go h2
    call_it f2g1h1 call_me e-1h1 call_my e1 call_off h1 call_to h-1 call_when e-2h-1 call_you h-1
    called a1b-2c2e-3g-3h1 called_me c2g-1h-1 called_your h1 calling a-1b-3c-2d-6e2f-1g-5 calling_about h-4
    calling_me h-3 calling_my e2 calling_off h2 calling_to h1 calls b2d1e1g-2 calls_. b1 calls_a b1 calm e1h-1
    came a3b2c2f-4 came_across c2 came_away b-1c1 came_back b2h-1 came_close a2h-1 came_down a1d1 came_in b3d1
    came_out a1h-2 came_through a-2b-1h2 came_to e1 came_up b1g3 camera d1 can a-2b2d-1e1f4g2 can_. h-1
    can_answer d1 can_be d1 can_best h-2 can_come b-2h-3 can_cross h1 can_do a-2b-2c-1e-2 can_find b1f1
    can_follow d1 can_get b2f2 can_give h1 can_go f1h-1 can_help a-1 can_i e2f1 can_move b1f2
    can_not a-1c1d-6e1f-2g3h3 can_put f1 can_read b1 can_say a1e1 can_see a2c1g-1h-1 can_still b3f2 can_tell g2
    can_we h-2 cancel a-1b-3c-1d-2e-4f-2h8 cancel_, h1 cancel_it a-1h3 cancel_my h3 cancel_the h3 cancelled b-1h5
    cancelled_. h3 cancelled_slot h1 cancelled_the h2 cancelling g-1h4 cancelling_, a1 cancelling_thursday h1
    candidacy h2 candidacy_for h1 candidate a-2b-3d-2e-3g1h1 candidate_. h1 candidate_for h1
    candidates a-2b-1e-2f-1g-2 candidature h4 candidature_as h1 car b4e-2g1h-1 car_, b1 car_. b1 car_allowance b2
    car_will g1 card a-1b1 cardiff b1 care b-2c-6d-7e-6f-4g-4h-6 care_, e-1 career a2d1h1 career_to a1d1
    careful a-2h1 careful_thought h1 careless c1 carpenter a1 carrier h1 carries a1b2 carries_a a1b2 carry b1f1g2
    carry_on g3 carrying h1 carrying_on h1 case d-4e-3f4h-1 case_i b1f1 case_it f1 case_they f1 case_your f2
    cash b1 cast h1 cat d1 category a1 cent b2g1 cent_of b2 cent_that g1 centre c-1 cents b2 certain_that g-2
    certificate h-1 certificates c1 chair b1d1e-2g-1h2 chair_. b1d1 chair_for c1h2 challenge a1 challenge_in a2
    chance b-1g2 chance_i g2 chance_of d1h-1 chance_to f1 chance_we h1 chances e-1g4 chances_are g3 chances_of g2
    change a-1c-2e-1f2g-3h1 change_, h1 change_it d1 change_my f3 changed a-3b-4d-1e-4g1h2 changed_. h1
    changed_my h-1 changed_since h1 changes f1 changing e1h1 changing_my e1 chaotic c2 chaotic_, c1 chap d2
    chap_who d2 charge b3 charity b-2d-3e-1g-1 chase e1 chase_in e1 chat b-1c1e1f3g-1 chat_. e1 chat_on f1 chats d2
    check d-2 check_this d-1 checking_in e-1 checking_the e1 checking_this h-1 cheering e-2h-1
    cheers a-6b-7c-7d-8e-2f-6g-6h-4 cheers_, a-4b-4c-3d-5e-10f-3g-4h-7 chef d-2 chemist c1 cheque b2 chew e3
    chew_on e2 childcare b1 childhood d1 children a-3b-3e-4g-3 children_covered h-1 choice a1b1c-2e-2f1h1
    choice_. h-2 choice_for b2h1 choir a1b-1c-1h-1 choir_work a1 choose b-1f1g1h-2 choose_. f1 chosen b1e-1g-1h2
    chosen_one h1 chosen_to b2 christmas e-2 christmas_. e-1 circle e2 circle_back e2 circumstances g1 circus c1d1
    circus_. c1d1 city a1b-1 claimed h1 clarity e1 clash g2 clash_with g2 class c-1d-2e-2h-1 class_. g1
    classes c1g-2 classes_, h1 classes_and c1 clause b-1 cleaner c1 cleaning h-1 clear a-2b1d-2e1g-4 clear_. c1e1
    clear_a e-2 clear_i e1 clearer e1 clearly d-1 clerk_can d1 client h1 client_'s h1 clients h-1 clinic b1
    clinic_that b1 clock d2 clock_. d2 close a3c-4e-4f1h3 close_. a2 close_a a2 close_my h4 close_the f1
    close_to a-1h-3 closed a-2b-2c-1f-1g-2h3 closed_. h1 closed_that h1 closely a2c1h-1 closely_with a1
    closer a6c-2h1 closer_match a2g1h1 closer_to a4 closing h1 clown d3 club b1h-1 clue d1 coach h-1 coach_the h-1
    coffee a-2b-3d-3e-1f-1g-3h-1 coffee_? d-1 coin e2 cold a-1 cold_store b1 colleague a-5b-5c-2d-5e-2f-3g-3h-3
    colleagues c-1d-2 collect g-1 collect_my h-1 collection a2h-1 collection_is a1 college e-1g1h1 college_, g1h2
    column b1 column_there b2 come b2c-9d-4e-1f2g2 come_, g2 come_. b2e-1f1g2 come_across a2 come_after g1
    come_and h-2 come_back b1e3h-2 come_down h1 come_for b1 come_in b2f3g-1h-1 come_on h1 come_to b-2e-2f-3
    come_up b-1g1 comes a2b2c-4e2f-4g-3 comes_from d1e1 comes_in e1 comes_with b3h1 comfortable c2g-1h-1
    comfortable_with c2g-1h-1 coming a1c-4d1e-1f-2g2h2 coming_, a1g-1h-1 coming_. g3 coming_back e-2
    coming_for e-1g-1h2 coming_in g1 coming_to a1d1h2 commission b4 commission_does b1 commission_split b3
    commit g1h2 commit_to g2h2 committed a-1g-2h3 committed_to g-2h3 committee f1 communicate e2 commute d1
    companies a1d1 company a3b2c1d-5e-1f-2h3 company_, g1 company_and b-2 company_heard h1 company_i c2h1
    company_is h-1 comparison g-1 compensation b1 competitor a1 complete d1 completely e2 completions e1
    concert d-1 conclusion e1 conclusions e2 confidence a-1h-2 confidence_. h-1 confirm d-3e-3f-1h-2 confirmed h1
    confusion e1 congratulations c-1d2h-1 congratulations_on d3 connect e-1h-1 connected b-2f-1g-2h-4
    connected_here h-1 consider d1e1f1h2 consider_my d1 consider_this f1h2 considerably c1 consideration e1h1
    consulate g1 contact_. b1 contacting e1 contest a2 contest_. a2 continue a-2d-2e-2g2h2 continue_, g1
    continue_in g-3h2 continue_with b-1e-1g1 continuing e-2f1h3 continuing_. g1 continuing_if f1
    continuing_with b1e-1g-1h2 contract b-2e-1g-2 contract_with h2 contractually h1 contractually_obliged h1
    contribution b1 conversation b-2c2h-3 conversation_. c2 conversation_go g1 conversation_going e1 convinced g1
    cook c1h1 cook_who c1 cooler a1 coordinator c1h1 coordinator_was c1 copy b-1d1h-3 copy_of h-1 corner b-1
    correct h1 correspond c1 correspondence e1 corridor c2d2 cos b1g-1 cos_of b1h1 costs h-1 could b-1c1d-1e-2f4g-3
    could_at c2 could_be g2h-1 could_come h-2 could_do h1 could_have a-1c-2g-1h-3 could_lift c1 could_live a1
    could_match f1 could_most h-1 could_my f3 could_not a1b1d1f-3g-4 could_offer a1 could_read d1 could_see b-1
    could_start h-1 could_step f1 could_still f2 could_tell c2 could_we a-1b-5d-7e-6f-7g-4h1 could_work h1
    could_you d-2e1 council d2 council_. d2 council_instead b1 count a1h2 count_, h-1 count_me h3 count_nights b1
    count_on g1 counter b1 counter_offer b2 countersign b1 county c1 county_. c1h1 couple e2h-1 couple_of e1
    course a-3b-3c-2d-3g-4h1 course_. e2h-2 course_in h1 course_that g-1 course_there h2 courses b-1h-1
    courses_. b-1h-1 court a-1b-1c-1 court_date h1 courtesy c1 courtesy_to c1 cover b3h-2 cover_dental b2
    cover_my b1d1 cover_the h-1 covered b3h-1 covered_. h1 covered_from h-2 covering g-1h-2 covering_a g-1h-1
    crew a1e-2g-1h1 crew_, a1 cropped e-1g2h1 cropped_up e-1g2h1 cross b-2e-2g-2h2 cross_me e-1h3 crutches c1
    ctc b4 culture c3d1 curator h1 current a-3b2c-2d-2g-1 current_place e1 curtain h1 customer e-1h-1
    customer_. h-1 cut b1h-2 cut_of b2 cv c2d4e-1 cv_. c1d2 cv_before d2 daft b1h2 daft_to b1h2 daily b1 dance a1h1
    darling b1 dashboards c1 dashboards_looked c1 data b-2h1 date a-3b-4c1d-4e-2g1 date_. d-1g1h-2 date_and h1
    date_of e-1 date_you g1 dated c1 dates e-1 dates_. e-1 daughter g1h-2 daughter_'s g1 day a-4e-3f-1g2h1
    day_'s h1 day_, a-1b-3g2 day_. a-4b-8c-3d-8e-1f-3h-1 day_? g-2h1 day_and b-1g-2h2 day_but h1 day_has g1
    day_i h-1 day_instead h2 day_of d1h2 day_one b3 day_please h-2 day_rate a-2b4e1h2 day_to h2 day_with g1
    days a-1b1e2f2g-2h-1 days_'s b2e1 days_, h1 days_. b1d-1g-2 days_a e-1f1 days_after c1 days_and f1
    days_from d-1 days_i e2h-1 days_off e-1 days_to h-1 de b1 dead d1e-1h-1 deadline d1 deal e1 deal_to e1
    december e-1g-1 december_at h-1 decent b1d-1 decent_day b1 decide b-1c1e2f1h-3 decide_. h-1 decide_by f1
    decide_on c2e1 decided a-1d-6g-1h4 decided_for a1 decided_it a-1 decided_not b-1g-2h4 decided_on h-2
    decided_that a-1h-1 decided_to d-2e-4h4 decision d-3e2 decision_i e1 decision_is h1 decline b-2g-1h4
    decline_, h1 decline_it h1 decline_the b-1h1 declined h4 declined_the h3 declining c2g1h4 declining_, c1h1
    declining_the a1c1h1 deeper a2 deeper_into a1g1 definitely g1 degree a-2b1c-3g-1h2 degree_, b-1
    degree_. a-1b1h-1 degree_made h2 delay c1h-2 delay_. c1 delay_giving h-1 delete f-1h1 delete_my h2 deleted h1
    delight d-1 delighted b-2c-2g-1h-3 delighted_to b-1g-1h-2 delivery g1 demoralised c2 dental b3d1g-1h-2
    dental_and b1 dental_for b2 dental_plan d1 dentist h1 department b-1c1g-2 depends b2g1 depends_on b2g1
    depot a2b-2c1e-1g-1h-1 depot_looks a2 depot_never a1 describe c2d1 described c2h-2 describes c1
    description c1h-2 design a2h2 designed c1 designed_. c2 desist e2 desk a1b-2e-1f-3 desk_. d1 desk_and a1h1
    desk_job d1 desk_on h-1 desperate c2d1 details e-1 devil d2 dialysis g1 dialysis_unit g1 diary d2e-1g-1h-2
    diary_for f1 diary_will g-1h-1 did a1c1e-3f-4g-2 did_, h1 did_anyone c1 did_as c1 did_it b1 did_not a1b1d-4h-1
    did_the b1 diem b1 difference b2 different b-3c2e-1g1h4 different_garage h1 different_job g1
    different_league a1 different_path h1 different_people c2d1 differential b1 differently f1 differently_. f1
    difficult g4 difficult_. g3 difficult_for g3 dilemma e3 dilemma_. e3 diploma b-2 diploma_than h-1 directly h-1
    director b1c-1h1 director_has h1 directors f1 directors_can f1 disappoint f1 disappoint_me f1 disc g1
    disconnected h-1 discount b1 discovered b1d1 discussion e1 dismissive c3 disorganised c1 dispute e1
    do c-2d4e1f2 do_, b1 do_. a2d2e-1 do_a b1g-1h1 do_hold f2 do_it a-1d-3e-4 do_me d-1h2 do_monday h1
    do_more a-2h-2 do_not a1b-3c1d2e4f2g1h-3 do_now b1 do_the f2g2 do_this e-1g-2h-1 do_try d1 do_two h1
    do_with d-2 do_you d1e-1f-1h-1 do_your b1 do_yourselves d1 doctor b-2e-1h-1 does b1c-4e-5h-5 does_. a1
    does_anybody d2 does_not b1c-3d-1e-3h-3 does_someone d-1 dog b-1c-1h-1 dogs e1 doing c1d1e1h-3 doing_. a1b-1d1
    doing_it g1 doing_the g1 doing_thirty b1 dollars b2h-1 dollars_an b2h-2 done c1d2g-3h-2 done_, b1 done_. d-1h-1
    done_for g-1h-1 done_with c1d3 door b-1e-1f3h1 door_if f1 door_on h1 double a-1b4g2 double_, b1
    double_booked g3 double_my b1 double_time b1 doubled h-1 doubled_the h-1 doubt a-1g5h-1 doubt_i g2 doubt_ill g1
    doubt_that g1 doubt_you g1 doubtful g2 doubts g1 down a2b2c-3d1e1f2g1h3 down_, f1h1 down_. a1b3e2h2 down_a h1
    down_as f1h1 down_for b-2g-3h-3 down_i a2 down_in d1 down_on g3 down_the d2h1 down_to a1h-3 draw b-1d1e2
    draw_for b-1 draw_in b-1 dream a2 dress d2g-1h-1 dress_this d1 drew a-1 drive b-1d-1e-2g-1h1 drive_for a1c1h1
    drive_from b-1 drivers c1 driving a-2b1 driving_between b2 drop a-1d-2g1h2 drop_me h2 drop_my h2 drop_off h-1
    drop_out g1 drop_you e1g1 dropped b-1e2g1h1 dropped_off e2 dropped_out g2h3 dropping b1c-1e1 dropping_out g1
    drove c1 dry e1 duct c1 due b1e2 due_course e2 dumping d2 dunno g2 dunno_will g2 during e2h1 during_a e2
    during_the h2 dust e3h1 dust_has e2h1 dust_settles e2 duties c1 duty g-1 duty_that h1 e e-2 e_mail e-2
    each a-1c1d-3e-3g-3h-1 each_month b1 each_other c2e-1 each_way a-1b-3c-1 each_week b-1h1 earlier f1
    early a-1b-3c-4d-3g-2h-1 early_, f1 early_and e1 earn b1 earned h-1 earning b1 earnings b1 ears b1f1 ears_. b1
    earth e2h-1 earth_, e1 earth_do d-1 ease h-2 easier b-1g-1h3 easier_for h1 easier_than h2 easier_with h2
    easily h-1 easily_drop h-1 easter e1f2h-2 easter_, e1 easter_. f1 easy b2c-1d-1g-1 easy_. b1 easy_call b2
    easy_choice b-1 eat c1d1 edge a2 edging g3 edging_towards g3 eight b3c-2 eight_. b1 eight_weeks b-1 eighteen b1
    eighty b2 either g-1h-1 either_, b1 electrician f1 electrician_job b1f1 eleven b1c2d-1e-1 eleven_weeks c1
    eleven_years b1 eleventh h1 else a3c-1d1e-1g-2h4 else_, a-2b-1h1 else_. f-2 else_actually d-1 else_came a2
    else_for h-1 else_has e1h-1 else_have h2 else_i a2 else_on d1 else_so h1 else_to d2 else_you e2
    elsewhere a-2b1f-1g-1h6 elsewhere_, a-2e-2g-1h3 elsewhere_. a-1e1h1 elsewhere_and a-3b-3d-1h2 elsewhere_last b1
    elsewhere_so h1 elsewhere_that a1b1 email a-6b-8c-2e-9f-7g-9h-4 email_, d1 email_. d1e-2 email_is d-1
    email_to d-1h-1 email_until h2 emails c3 emails_. c1 emails_from h1 employed h1 employer b2d-2e1h1
    employer_. h2 employer_has b1 employer_is e1 empty b1 end a1c-3d1e2f1g3h1 end_, b1e1h1 end_. a1d-1h1 end_i h1
    end_of a-2d1e1f1g-2 end_up b-1e-3g4h-3 ended a3c1 ended_up a3c1 ends_in h-1 energy a-2 energy_than a-1
    engaged g1 engineer d-1h1 engineer_interview b1 engines a2 english h-1 enjoy b-1d2f-1h-1
    enjoyed a-3c-5d-4e-3g-3h-2 enjoyed_our b1 enough a-1c-4e-1g-1 enough_. d-1 enough_for g-2 enough_to c-1d1h1
    enrolled h-1 enthusiasm g1 entitlement h2 entitlement_for h2 envelope h-1 envelope_unopened h-1 equipment h-1
    equipment_i h-1 equity b3f1 equity_, b1 equity_. b1 estate d1 esteemed b1 esteemed_organisation b1 estimator b1
    estimator_interview b1 even b1c2d2e-3g1 even_a d1 even_read c1 evening a-4b-3c1d-4e-2h-2 evening_. c1
    evening_classes c1 evenings a-1b-1h-2 evenings_, c1 evenings_. f1 ever a-1b-1d1e-3f-3g-4h-2 ever_, b1
    ever_look d-1 ever_open d-2 ever_read d1 ever_ring d1 ever_so c1 every a1b2c-8d-7e-2f-4g-1h-4 every_chance g1
    every_count a2 every_month b1 every_night b-1 every_penny b1 every_success h-1 everybody d1 everyone c1d-3e-1
    everyone_. c1h2 everything c-2d-5e-1g-2h-3 everything_. b1 everything_you a-2b-1c-3 exam a-1b-3d-3f-1g-5
    exams b-2c-1e1g-1h-1 excites a1 excites_me a1 exciting a3d1 excuse h-2 exercise d-1e1h-1 exercise_, b1
    exercise_patience e1 exhibition e-2h-1 exhibition_. e-1 expect c-2e1 expect_. b1 expect_a e-1 expect_silence e1
    expected a-1b-2c-1 expected_. a-1h-1 expected_to h1 expecting c1h-1 experience b1 experience_. b1c1
    explain c1d1h-1 explain_the c1 explaining d1 extended g1 extra b3e-2h-1 extra_week b1 eye h-1 face d1e2h-1
    face_of e2 facility e1 factory c1 fair d-3e-4f-3h-2 fair_. h-1 fair_bit b1 fair_in h-1 fairly b1 fairness c1
    fairness_your c1 faithfully a-4b-3c-2g-2h-3 faithfully_, a-4b-3c-2g-2h-3 fall e1 falls f2h1 falls_on h2
    falls_through f2 family a-6c-5d-4e-1f-2g-5h-3 family_. b1h-2 family_and e1h1 family_reasons h1 far a3c2d-3e-2
    far_as b1g1 far_more a3 far_too c2 farce d2 fares h1 farm_and g1 fast f1 faster f1 faster_. f1 father b-1
    fatter a1b3 fatter_commission b1 favour b-1d1f-1h2 favour_: h1 favour_and d1h1 feasible g-1h1
    feasible_for g-1h1 february b-1h1 february_i h1 fed d2 fed_up d2 feed b1 feel b-5e-1h-1 feel_. e1 feel_at c-1
    feel_free f1h1 feel_i g2 feeling g2 feelings b1 feels c1 fees b1 fell e1 felt a3c2d-2 felt_for h1 ferry g1
    ferry_line a1 fever h1 few b1d-3e2f1g-1h-2 few_days e1f1 few_extra b1 few_things e1 few_weeks e1 few_years c1
    fewer h1 field b-1c-2d-1h-2 field_. c-1 field_job a1 fifteen b2 fifty b3e-2 fig h1 figure a-1b3h1 figure_i b2
    figure_you b1 figured g1h-2 figured_out h-1 file b-3e-2g-2h1 file_. h2 file_and d1 file_from h1 file_is h-1
    files h-1 fill a-1e-2g-1h-2 fill_a h-1 fill_it f1 filled h2 filled_. h1 filling c1h-2 filthy c1 final b1e-1h-1
    final_salary b1 finally d2h1 finally_opening d2 finance b1 find a-2c-1d1e-2f2h-1 find_a a-2b-2d-1h-2
    find_another h-3 find_i b1 find_my g1h2 find_out f1 find_some d1 find_somebody d2h1 find_the f-2h-3
    find_their f1 finding a-3b-2c-1e-1g-1h-3 finding_a d1 finding_someone d1 fine c-2d-2e-1g-1h-1 finer a2
    finish b-2c1d-1f1h-2 finish_, c1f1 finish_first g1 finished b-2e-1h-2 fire d1e1h-2 firm a1b2c-2e-2f-2h1
    firm_, a-1g-1 firm_. a-1b-2c-1 firm_between h2 firm_i b1 firm_is b-1 firm_that a2b1 firms a-2 firms_i a-1
    first a-2b-1c1e1f3g-3h-2 first_, c-1e1h-2 first_. a-3b-2e2g-1 first_choice f2h2 first_to e2 first_week c1h-1
    first_year b1 fit a2b-1c1d-3h-4 fit_for a2c2d-2g-2h-2 fit_it g2 fits a3c1 fits_me a2h-1 fits_my a1 fitted h1
    five a1b-1c3d3g-3h-1 five_rounds c2 five_years a2 fixed b2d-1 fixed_up g-1 flat a-1c-3d-2h-2 fleet a1
    flight b-1e-1h3 flight_. e-1h2 flight_was h2 floor a2c-1 floor_. a2 fly a1b-1 fly_for a1 folk d1 folks b1
    follow a2b-3d1g1h-2 follow_: d1 follow_? d2 follow_a a1 following e-1 following_up h1 food d1h1 food_bank h1
    foods a1 fool d1 foot c-1 foot_wrong c-1 for d-1e-2f-1g-1h1 for_, a1 for_. c1 for_@number b1d1
    for_a b-1c3d1e1f1g-5h-2 for_an b-1c1d2h-1 for_another a1h2 for_any d1h1 for_asking d-7e-2f-2h-1
    for_being d-1e-1h1 for_calling h-2 for_coming e-2h-1 for_deputy h1 for_family h1 for_following h1
    for_forty b1d1 for_free b1h1 for_going e3g1 for_good h3 for_half c1g1 for_inviting c-1d-2e-2h-1 for_it c-1e-2f1
    for_me a1c-2d-2g4h2 for_messing e-1 for_moving d2 for_my a2c-6d-1e-4f-2h-5 for_myself a1 for_nights b2
    for_nine c1 for_not d-1h-3 for_nothing d4 for_now e3f1g-1 for_offering d-1g1h-1 for_one c1h1 for_our b1h2
    for_parking d1 for_picking h-1 for_putting h-1 for_reaching d-1 for_regional h1 for_ringing e-3
    for_shortlisting h-1 for_six b-1 for_somebody b1 for_someone a1c2 for_something b2 for_taking h-1 for_ten b1h1
    for_that a-3b-3c-2d-4 for_the a-1b-1c-3e-1f-3g-1h-1 for_them a2 for_thinking e1g-1 for_this a-1g-1h2
    for_tuesday f1 for_two a-1b-1c1 for_us c-1 for_weeks d-1 for_what a1 for_where a1 for_writing d-2e-1h2
    for_years c-1h-3 for_you a-4b-3c1e1 for_your a-3c-6d-8e1f-2h3 for_yours a1 foreman c2 foreman_asked c1
    forget d-1e-2g-1h-1 forget_it e-1g-1 forgive c-2d-2f-1g-2h-2 forgive_me h-1 forgotten e1h-1 form b-1c4d2e-4g-3
    form_. c1f-1h1 form_is a1b1c2 form_on f1 form_stay f1 form_was c2 former c-1 forms d2 forms_. d2 forth b-1e1h-1
    forth_. e2 fortnight b1h1 forty a-2b2d3e-2g-1h-2 forty_eight b2 forty_minutes d1 forty_one b2
    forward b-2c-5d-6e-6g-1h1 forward_. g1h1 forward_to a-4b-4c-3d-2e-3g-3h-4 forward_with h1
    found c1d-5e-3f-1g-2h2 found_a b-1h2 found_another h1 found_it c1 found_me b-1 found_my h1 found_other h1
    found_out h-2 found_something a1b1 found_the c1 found_work b1h2 four a-1b3c4d3e-1g1 four_. d1 four_and b1
    four_calls h1 four_days f1 four_dollars b1 four_rounds c2h-1 four_times c1d2 fourteen b1 fourth c4d3h-2
    fourth_time c2d3 frank c1 frankly a1b2c3 frankly_the c2 free a-4b1c-3d-4e-3f1g1h-1 free_. b1f1h-1 free_at h1
    free_from h-2 free_on g2 free_to e-1f1 friday a-2b-1d-2e-2f3 friday_. b-1c-1d-2e-2f1g1h-2 friday_? f1
    friday_and c1h1 friday_i b-1f1g-1 friday_is a-1g1 friday_morning h1 friday_noon h-1 friday_the h-1 fridays f1
    fridays_off f1 fridge d1 friend a-1d-1 friendlier a1b1c1d3 friendly a-2b-2c2e-1 friendly_. c2
    from a-2b-1d-2e3f-4h2 from_@number g-1h-4 from_a c1 from_another e1g1h-1 from_both a2 from_day b3
    from_further e1 from_here e2g1h-1 from_home c-2 from_it g1 from_june h-2 from_letter d-1
    from_me a-4b-5c-4d-6e2h1 from_monday h-1 from_my a-2b-1c-2e2g1h-1 from_now d1 from_our b-1 from_september e-1
    from_start c1 from_the b-2c-1d-1e-5f-1g-1h4 from_this h1 from_tips b-1 from_today e3 from_what a1b1
    from_where c1 from_you h-2 from_your a-1b1e2f-2h4 from_yours b1g1 front b-2c1e-3 front_desk c1e-1h-4
    front_of f1 front_office h1 fuel b3 full a-1b2c1f-1h-2 fun b-1c-3d-2h-1 fun_. c-1d-1 fund b2 fund_, b1
    further a3b2c-3d1e4g2h2 further_, g-1 further_. b1e1g1h1 further_ahead h-1 further_from d2e1
    further_messages e1h-1 further_than a1 further_there a3 further_with b-1e-2g1h1 future a1c1h-1 future_. c1
    gaffer b2 gaffer_here b1 games d2 gap a-1b-1 gap_between a-1b-1 garage b-1g2 garage_has h1 garden b-3e-1g-1h-3
    garden_, h-1 gave a-1b-1d-6e-4f-4 gave_me a-1c-1d-4e-2f-1h-1 gave_them h2 gave_us c1 generous a-1b1c-2d-2e-2
    generous_of a-1 generous_time h2 get b3d1e1f1g2 get_a d1 get_an e1 get_away g2 get_back e1 get_hold e1
    get_me f1 get_my a1b2c2h-1 get_nothing e1 get_out d1g-1 get_over g3 get_that a1 get_the b1h1 get_there b-2e-1g2
    get_through g1 get_to b1e-2f1g-1 get_your d1 gets b-2d-2h-2 getting a-1b-3c-2d-5e-5g3h2 getting_over g1
    getting_the h1 getting_to a-1g2 gig h3 gig_, d1 girl b1 give b1c-6d-9e2f3g1h1 give_me a-1e2f2g-2h-4
    give_my a-2b-3e-2f2h1 give_the e-1h4 give_this g1 give_up h2 give_us b1 give_you b-3e3h-4 given b1c-1d-1g1h2
    given_a h1 given_me b1e1g1 given_my h2 given_the a1 given_them h1 gives b3 gives_approval f1 gives_you b2
    giving a-1b2c-2d-2e-3f-1h-2 giving_me b3g-2 giving_the g1h-1 glad a-3b-5c-4d-2e-4f1g-4h-3
    glad_to a-1b-4c-3e-3f1g-3h-1 gladly e-3f1g-2h-3 gladly_still f1 glass a1d1h1 go b-1c-3e1g2h1 go_, a1e1
    go_. a1g-1 go_ahead b-2g1h2 go_and e1 go_another g1 go_by g1 go_for g2 go_into h-1 go_on b-1 go_straight d1
    go_to g-1h2 go_up b1f1g-1 go_well b1 go_with g3 goalposts c3 god b-2c-3d-3e-2h-2 god_bless c-1d-2h-2
    goes b-3c-3d1e2f1h-2 goes_. f2 goes_deeper a1g1 goes_in e1 goes_straight d2e1 goes_to g1h-1
    going a1c-1e2f-6g3h1 going_ahead a-3b1e-3h2 going_any h1 going_back e1 going_for h1 going_forward g1
    going_more a2 going_on g-2 going_over e-1 going_silent e1 going_to a1d1e1f-2g2h1 going_with g1h1 golden b1
    golf d1 gone a2b-1g1h1 gone_and g1h1 gone_back h2 gone_elsewhere e1 gone_for a1 gone_sideways g1
    gone_through c1h-1 gone_with a2g-2h1 good a-2b-1c-4d-2e-11f-8g-3h-3 good_, h1 good_. h1 good_a h-1 good_deal a1
    good_for g1 good_luck a-2b-4c-3h-1 good_of d1 good_to b1 good_while b1c1 goodbye b-3c-3d-5e-4g-2
    goodbye_. c-1d-3e-1h-3 got a-2b1c-1d-1f-6g1h4 got_a d-1g2 got_another e1g-2h-1 got_more b-1h-1 got_my g2
    got_on h1 got_round b1 got_the b1c1e-1g-1h1 got_this d1 got_work h3 got_your h-2 governors b1 gp h-1 grace h2
    gracious h2 gracious_when h1 grade b2c1h-2 graded b2 graded_below b2 graduate_trainee a1 graduation g1 gran h-1
    grand b3h-2 grandmother a-2 grateful a-3b-4d-4e-4f-2g-5h-3 grateful_for c1h-2 grateful_to h-1
    great a-1b-4c-4d-5e1h-4 great_deal e1 greetings a-2b-1c-2d-4e-3g-3h-5 grew h-1 gross b1 ground a1
    group c-3d-1e-2f-2g1h-2 growing a3 growing_further a3 grown d4 grown_up d1 growth a1 guaranteed b1 guard c1
    guess d1 guesswork c1 guest f-1 gut g2 gut_says g2 guy d2 guys a1b1d1f1 guys_. a1 had b-2c3e-1f-4g-1h-2
    had_a b-2c-1d-4e1h1 had_another e1h-2 had_anyone c1 had_been a-1g-1h-3 had_expected a-2 had_hoped a-2c-1h-1
    had_in b1 had_me e-1 had_my h-1 had_no c3d1 had_not c1d-4g-2h-2 had_nothing c-1 had_opened c2 had_some g1
    had_the a2 had_to a-1c-3d-2h3 had_turned a2 had_two a1 had_typed c1 had_us c-1 half a-4b2c3d-1e-4g1 half_. b1
    half_a g1 half_an b-2c1 half_hour h1 half_of c3h-2 half_on b1 half_the c1 hall a-1b-2c-2d-3e-2g-2h-2
    hand a-3h-3 hand_, g1 hand_in g-1h-1 handed c1 handed_. c1 handed_in b1 hands b-2e-2g-1 hands_down a1 hang f1
    happen g1 happened h1 happens d-1e1 happens_. d-1 happens_next e1 happier a2 happily f2 happily_reconsider f1
    happily_still b1 happy a-5b-2c-7e-4f-3g-5h-6 happy_. h-1 happy_to b-3d1f-1g-1h-3 happy_with h-2 harbour d-1
    harbour_office g1 hard a1b2c-4d1e1 hard_. h1 hard_feelings b1 hard_to a1b2d2e1h-2 hardly c1d-1e-3h-2 harvest e1
    harvest_'s e1 has a1f-4g1h1 has_a a2 has_agreed h-1 has_asked a1g1h-1 has_become g1h-1 has_been a-1b-4c2d1e2g-1
    has_cancelled g1 has_come h-2 has_doubled h-1 has_given a-1 has_gone h1 has_had h1 has_hired h1
    has_matched b1h2 has_more b1d1 has_much c2 has_never c-1 has_no h-4 has_nobody d1 has_not c1d-2e-1g-1h2
    has_offered a1 has_put b1h-2 has_settled e2h1 has_taken a1h1 has_the h2 has_to d1 has_told h-1 has_turned b1
    hate e-2 hate_to e-1 have a1b-1c1g1h2 have_, e1 have_. a1c-2h-2 have_a a-1b-2c-6d-2e1f-3g1h-4
    have_accepted d-4e-5g-5h6 have_agreed e-1g-2h3 have_already b1h1 have_also a-1g1h-3 have_always a1
    have_an b-1h-1 have_another g1 have_asked b-1h1 have_attached h-3 have_been a1c-2g1h-1 have_called c2h1
    have_cancelled h2 have_changed g1 have_chosen b1e-1g-1h2 have_come a1b1f-1g-1 have_committed a-1g-1h1
    have_decided a-1b-1d-4e-5g-9h3 have_done a1b1 have_enrolled h-1 have_found a1b1d-1g-1h2 have_generous h2
    have_given g1 have_gone a2b-1e1g1h1 have_got e-1g2h-1 have_had b-1c-2e1g1h-3 have_happened h1 have_in b2
    have_it h-2 have_joined b1e-1g-2h2 have_just g-2h1 have_kept h-1 have_known h-1 have_landed a1h2 have_liked h-1
    have_looked a2 have_made g-1h-2 have_me f2h1 have_met d3h-1 have_more a1g2 have_moved b1c3h-2 have_my a-2f1
    have_never h-1 have_no d-2g-2h-3 have_not b-1c-2d-1e2h-5 have_one h1 have_picked a1 have_promised b-1h-1
    have_put a-3b-2g1h-2 have_rarely a-2h-2 have_read h-3 have_rung c1d1 have_said e-1f-1g-4h2 have_seen a1d1h-1
    have_seldom c3 have_set b1h1 have_settled h1 have_shifted g1 have_signed a1e-2g-3h3 have_since b-1
    have_something d1 have_split h1 have_stayed c1 have_taken a1b-1e-4g-2h4 have_talked a1 have_the c1d1e-1f3h-2
    have_to a-2d-5f-5g3 have_told d1h-1 have_took b1h1 have_two e1 have_used h-1 have_withdrawn e-1h3
    have_worked b-1c1e1h-2 have_you d-2h-1 have_your h1 having a1d1e-2g1 having_a d2 having_gone c1
    having_said b1f1 having_taken a1 he a-5c-5d-4e-4f2g-2h-3 he_can f1 he_has h-1 head b1d2e2f1g1h-2 head_'s e1
    head_. d3 headed a1 heading g1 heading_that g1 heads g1 heads_up g1 health d-2h1 healthcare a1 heaps d-1e1h-1
    hear a-4b-3c-5d-5e2f-3g-6h-3 hear_from e3g-2h-5 hear_what b-1h1 heard a-1b2 heard_from h-1 heard_i b2h1
    hearing c1d-1h-3 hearing_from e1 hearing_nothing c2 heart b-5c-4e-1 heart_for g1 heart_monitor h2
    heating_engineer b1 heavy h1 held c2h-1 held_together c2 hello d-1e-3f-1g-2h-2 hello_. h-1
    help a-2b1c-1d-1g-1h-4 help_me b1 help_the a-1 helps c-1d-2 her a-5b-4c-6d-6e-6g-1h-2 her_first f1 her_hip g1
    here a-6b-1c-5d-3f-6h-2 here_'s b1d1 here_, b-4c-1d-4h-1 here_. a-2b-5c-5d-8e-3g-2h-1 here_about h-1
    here_and b-2h-2 here_are h1 here_in e1h1 here_is h1 here_makes h2 here_offered b1 here_on e2h-2 here_that g2
    hereby a1h2 hereby_withdraw a1h1 herself f1 herself_. f1 hey g1 hey_, g1 high c1d1h1 high_thirties h1
    higher a1b2c-2 higher_, b1 higher_on b1 higher_than a-1 highest a1 highlight d2 hike b2
    him a-1b-1c-2e-3f-1g-3h-4 him_. h-1 hip g2h-2 hire b-1d2e-1g1h-1 hired e-1g-3h5 hired_me h2
    hiring a-2b-2c2d3e-2f-1g-2h-2 hiring_. d-2 hiring_an d2 hiring_is d2 hiring_process c2d2h-1
    his a-2b-5e-3f-1g-3h-6 hit e1h-2 hit_u e1 hold b1c-2e2f3g-1h-1 hold_a f1h-1 hold_my f2h-1 hold_of e1
    hold_off e1 hold_the h1 holiday b1g1 holiday_. g1 holidays a-1g-2 holidays_. h-1 holidays_and h1 holler e1h-1
    home a-1b2d-1g-2h-1 home_, a-1h2 home_. a-2b-5c-2e1g-1h-1 home_and b1f1 home_by b1 home_for a3g-1 home_i b1
    home_is c-1 home_less b2 home_than a-1c-1 home_that h1 homework b1 honest a2b1d-1g2 honest_, a1e1g-1
    honest_. g2 honest_it a1b1 honest_with g1 honestly a3b2c2d1e-1g1 honestly_, a1c2d2 honestly_it a1
    honestly_the a1b1g1 honoured c1d1h-2 hope a-7b-5c-12d-4e-7f-9g-5h-7 hope_! e1 hope_, h1 hope_. b1 hope_our h-1
    hope_the a-4b-6c-3d-7e-3g-4h-5 hope_we e-1h-2 hope_whoever d1 hope_you a-1b-5d-9e-4 hoped b-1c-2h-2
    hoped_. a-1h-1 hoping b2c-1 hoping_for b2 horses h1 hospital e-2h1 hospital_, h1 hotel d-1e-2g-1h3 hotel_, h-1
    hotel_as h2 hotel_has b1 hotel_that h2 hour a-4b4c-2d1e-5h1 hour_, b2h-1 hour_. d2g1h2 hour_and b-1 hour_in b-1
    hour_more b1 hour_of b-2d-1 hour_plus b1h2 hour_there b2 hour_to b1h1 hour_with h-1 hour_you g1 hourly b4
    hourly_by b2 hourly_you b1 hours a-2b-1e-1f-2g-5h-1 hours_, b1 hours_. c1h-2 hours_ahead b-1 hours_away c-2
    house c-4e1g2h-1 house_. a-2e2g2 house_by h-2 house_that h-2 houses h1 houses_. h1 housing h1
    housing_allowance h1 how a-4b-3d1g-1h-2 how_a g-1 how_anybody d1 how_anyone d1 how_i c2g3 how_it b1f1h1
    how_much c-4h-1 how_not c-2d-1h1 how_on d-1 how_one c2h1 how_the e2h-3 how_things c-1e-4g-4 how_to d2 how_we e1
    how_you d1e-3h-2 however f2g-1h2 however_, a-2f2g-1h2 hr h-3 human d1 hundred a-1b3c-2h-2 hundred_a b2
    hungry c-1h1 hungry_. h1 husband a-1 husband_'s h1 husband_calls b1 husband_can h-1 husband_has h-1
    hyderabad b1 i a-2b-1c-2d-3e1g2h2 i_accepted a3h2 i_admire c-1h-1 i_already d1 i_am c-1e1f1g2h2 i_answered h-1
    i_apologise c-1d-2e-2g-1h-3 i_applied h-1 i_appreciate e-1h-1 i_appreciated c-1h-2 i_are e1h-1 i_ask h2
    i_assume h-2 i_be g1 i_begin h1 i_believe g2 i_bowed h2 i_called c1 i_came a-1b-2c3h-2 i_can b-1c1d-8f-2g2h-1
    i_charge b3 i_coach h-1 i_come h2 i_could a2b2c-1d-6f1h-2 i_decided b1h1 i_declined h3 i_did d-4e-5h-1
    i_do a-2d-1e-2f-7g2 i_doubt c1g4 i_dropped e1g2 i_earn a-1 i_earned h-1 i_ended a2c1
    i_enjoyed a-2c-4d-3e-2g-2h-1 i_ever d1 i_expected h-3 i_feel b-1d-2e-2h-1 i_felt h1 i_find g1 i_finish h-1
    i_finished h-1 i_first c-2h-2 i_found b-2c2h2 i_gave h1 i_get b4e-1 i_go b1 i_got a-1d-2g-2h-1 i_guess d1
    i_had b-1c-7e-7f-3g-2 i_handed b1 i_have a1b-1c-5f-3g-2h3 i_hereby a1 i_hope a-2b-2c-4d-1e-3f-4g-8h-5
    i_just b-1 i_keep b1e2g1 i_kept c-1g-1 i_know c-7d-6f-2g-5h-1 i_landed a1 i_learned a-2b-3c-2e-2h-2
    i_left c-2d-1 i_let e1h1 i_liked a3 i_live h1 i_look e1 i_looked a2c1 i_love h-2 i_loved a-1b-1c-1h-2
    i_may b1c1e-1f1g5h-2 i_might c1e-1f4g4h-1 i_must b-1c1d-6f-2h5 i_need a-1b1c-3d-2e2g-3 i_next h-1 i_not e1
    i_now a-1 i_only a4 i_ought g1h-1 i_owe b-2h-2 i_pass b1 i_passed h-2 i_pay b-1 i_pray c-1h-1 i_probably g3
    i_promised c-2e-1g-1 i_pull g1 i_pulled h4 i_put a1b1h-2 i_ran a1 i_rather g2 i_read a-1b-2c2d-3e-2g-2
    i_really b-1d-1g-2 i_regret h1 i_resign h1 i_returned h-1 i_said a1c-2d2h3 i_saw c1h-1 i_say e1 i_see e1
    i_sent c-1 i_shall b-1e2f-2g1h1 i_share h1 i_should d1e-1g3 i_showed b1 i_signed b1h4 i_spoke a1 i_stand e1
    i_start h1 i_stay h1 i_step g2 i_stepped h5 i_still b-2c-2e1f-1 i_stop h2 i_suggest h-3 i_suppose c1d1g2
    i_suspect g2 i_take g-1h-1 i_talked b1 i_tell e1 i_tend g2 i_therefore a1 i_think e-2g2h-1
    i_thought b-2c-3d-1g-1 i_told a-1b1c-3e-1g-2 i_took a2c-5d2e-1g-1h2 i_trained a2b1h1 i_travel h3
    i_tried b-1c-1h-2 i_turned h2 i_understand h-2 i_very h2 i_visited a-1 i_want a1b-2c-4d-4e3
    i_wanted a1d-2e-3h-2 i_was a-2c-1d-4e-1f-1 i_went a2b1e1 i_will b-1c-1e1g1 i_wish a-7b-6c-6d-10e-5f-4g-5h-4
    i_withdraw a3b2c3d2e1f2h4 i_withdrew b-1c-1e-3g-1h8 i_work g1 i_worked b1 i_would a1b1c1e-1f2h-2 i_write e1
    idea a-2b-2d1h-2 idea_how c-1 idea_what c1 ideas c-2h-2 ideas_. c-2 idiot h1 idk g1 if a-1c-1d-3f5g1h-3
    if_anything e-3 if_i a1b-3c1e2f-5g6 if_it a-4b-2c-3f2g-5h-1 if_somebody c1 if_that g-2h1 if_the f2g-1
    if_there e1g-1 if_they a1f2 if_this d1 if_you a-4b1d-6g-1 if_your b3c-1d-2e-1f3g-1h-3 ignore b2 ignoring e1
    ill g1 ill_be g1 imagine h-2 imagine_i g1 imagined d1 imagined_that d1 important c-1 important_one c-1
    impressed c-3 impressed_me b1c-2 impression c2 impression_. c2 in c-1d-1f2h-1 in_, b-1 in_. a-1d-3f2g1
    in_@number c1 in_a a1c-1d1e2g-1h-1 in_after b1f1 in_all a1e-1g3 in_an c1d-2e-1g-2 in_another d-1 in_any c1
    in_april h1 in_as f1 in_at b1d1 in_athens a-1b-2 in_august h-2 in_before f1 in_case a-1b-2d-2e-1f3h-1
    in_court g1 in_due e2 in_every a1 in_fairness c1 in_february h2 in_five a1 in_for c-1g-5 in_four d1 in_front f1
    in_hand g1 in_it a2c-1e-1h2 in_its g1 in_january h1 in_law h-1 in_march h2 in_may b-1f-2g-2h1 in_me h-1
    in_mind b1 in_my a-1c-5d-5e1f-2h-2 in_on c1 in_our b1 in_person g1h-1 in_place e1 in_quite b1 in_spring f-1h1
    in_that c1d2 in_the b-1e2h-1 in_these e1 in_this a1b1d-1 in_time g1 in_to e-1g1 in_touch b-3d-1g-3h-1
    in_two c1d1e1g1 in_which b1f1 in_with a1b1h-1 in_words d1 in_writing d1e-2g-1h-1 in_years a1 in_your d1f-5
    inbox e2h-1 inbox_, e1 inbox_is e1 inclined g5 inclined_to g5 inclining g1 inclining_towards g1 included b-1
    included_. b-1 industrial d1 inform h2 inform_you e1h2 informing e1 inspiring a1 instead a1c-2d-5e-4g-4h6
    instead_, h3 instead_. h-1 instead_? b-2d-2f-3g-1h5 instead_cos b1 institute g1 institute_. g1
    institute_abroad a1 institution d1 instructions c1 instructions_left c1 insult c1d1 insult_a c1d1
    insurance a3h1 insurance_. a3 intend h1 interest d1g1h-2 interest_, g1 interested d3g-1h2 interested_. d4h1
    interested_in d-1 interesting a3 interests a1 internships d-1 internships_to d-1 interrogation c2
    interview a-3b-2h3 interview_, b1c-2d2e2g-1h1 interview_. b-1d-1e-1h1 interview_: b1c1e1 interview_a g2
    interview_about g1 interview_and b-1h2 interview_any b1 interview_at e-2 interview_but b1 interview_call h-1
    interview_date h-1 interview_down h1 interview_for a-2b-3c-3d-5e-2g-2h1 interview_hey g1 interview_in h2
    interview_is d1h2 interview_last h2 interview_next d1 interview_offer h-1 interview_on b-2c-2d-5e-2g-2h-1
    interview_or d1 interview_process h2 interview_slot c1d1 interview_slots e1 interview_this g1
    interview_thurs g2 interview_to a-1 interview_today g1 interview_was c1 interview_weds g1 interview_you h1
    interviewed c1d1h1 interviewed_by c1 interviewed_for h1 interviewed_me d2 interviewer c4
    interviewing b-1e-1g-1h1 interviews d1e-6f-1h6 interviews_, a-1b1c1h1 interviews_. b-4c-2d-5e-1g-3h1
    interviews_back h1 interviews_because b1 interviews_for d1h1 interviews_in h4 interviews_is c2
    interviews_last h1 interviews_without g2 into b-3d-1e-2 into_it h1 into_my h2 into_one c2 into_the h-1
    into_tooling a1g1 invitation a-4b-5c-1d-2e1f-1g-4h-1 invitation_, d1e2 invitation_. c-1d-7e-3h-4
    invitation_last h2 invitation_to d-4h-7 invitations a-1b-1 invite b-1d-7h-1 invite_, h1 invite_to h-1
    invited h-1 inviting c-2d-2e-2h-2 inviting_me c-2d-2e-2h-2 ireland h1 iron e1 irons e1h-1 irons_in e1h-1
    is a3b1c2d-2e-2f-3h-1 is_, a2b1g1 is_. b1d1 is_; f1 is_@number h-1 is_a a2c1d2f-3g1 is_also a2h-1 is_an b-1g1
    is_another e1g-1h-1 is_at a-1e1 is_awaiting h2 is_beyond d1 is_blocked e2 is_booked h-1 is_closed h2
    is_closer a2 is_desperate c2d1 is_doing d1 is_far a1c1 is_for g1 is_frankly a1h1 is_giving a-1 is_going e-1h-3
    is_graded b2 is_hard a1 is_higher b-1 is_how d1 is_in c-1e-1h-1 is_kinder b-1 is_looking b-1c-1g2 is_low b1
    is_made h3 is_more b-1c1g-2 is_mostly c1 is_much a2 is_my e-2 is_nearly b1 is_no a-2b-3f1g2h-1 is_not a-2b-2g1
    is_nothing b1 is_now d2h-1 is_of a2 is_on c-3d-1e-3g-1h2 is_one a-2h2 is_out h-2 is_over e1 is_paying a-1b-1
    is_rare b1 is_second a1 is_settled e1 is_simply a2 is_something h-2 is_still h3 is_taking d1 is_that b-2d-1h-3
    is_the a2c1f-1g-2 is_there d-3 is_three a-1 is_too b-3c1d-2 is_tough b2 is_under e1 is_used h2 is_very b1g1
    is_what b2g-1 is_with a-1 is_worth a-1 is_your d1 it a2d-2e1g2h-1 it_'s a3d-1e-2f-2h-1 it_, b1e-1f-2g1h1
    it_. b1c-2d2h2 it_; h2 it_? d-1 it_a f2g2 it_about e-1h1 it_again e-1h-1 it_all e-1g-1h-3 it_an b2 it_and g-3
    it_another h-1 it_any g-1h1 it_are b1g1 it_at e-1g1h-1 it_back h-1 it_be d-1 it_came a2 it_carries a1b2
    it_clear e1 it_comes b1 it_could g2 it_depends b2 it_does f1g1 it_down d1 it_easier h2 it_felt a-1 it_for d1e3
    it_from h2 it_go h1 it_goes f2 it_had c-2g-1h-1 it_hard g1 it_has c1d-1 it_i h-1 it_if g-1 it_in b-3d-3e-3g3h-3
    it_is b-1d-4f-5g-1h-1 it_lands e1h-1 it_like e2 it_looks g2 it_made h-1 it_makes a1 it_may g2 it_meant c-1e-1
    it_might e1g1 it_more e1 it_now e-2 it_odd c1 it_off h1 it_on e-1 it_out d1 it_over b-2e3h-1 it_second a1
    it_seems g1 it_should c1 it_shows c-1 it_sours f1 it_starts h1 it_suits a1 it_than a-2 it_there h2 it_this a1g2
    it_three c2 it_through e-1 it_to a-3b-3d-3e-1g-2 it_took c2h1 it_up e-1g-1 it_was a1b1c-4d-2e-4g-4h-2
    it_will e1g-1h-2 it_with a-1b-1e5g-2h-2 it_won a1 it_would a-3b-1c-1d-2f-3g-1h2 its a1b1c-2d-1g3h-1 its_way c1
    itself e1 itself_out e1 january a-1b-3g-1h1 january_. h1 january_i h1 job a1c2d1e-3g-2h5 job_, a-1b1d2f1h1
    job_. a-6b-4d1e-5f-4g1 job_and a-4b-2c-1f1h2 job_at a-2b-1c-2d-2 job_but g1 job_description c1h-1
    job_elsewhere a-3d-1f-1 job_i a2h1 job_in b-1 job_is b3c1d1 job_now h1 job_that a1 job_this h1 job_until h1
    job_was c1 job_with a2d1 jobs c1 jobs_at h1 join a1b-2e-1 joined b2e-3g-3h2 joined_another e-1g-2h1
    joining a2b2e-3g-1h6 joining_bonus b1 joining_came b1 joining_is a1h1 joining_the h1 joke c1d1 joker c-2d-1
    joy a-2b-3c-4d-3e-2g-2h-4 joy_. c-2d-2h-1 judge f-1 judge_, f-1 july b-1e-1g-1h-3 july_. h-1 jumping e1
    jumping_. e1 june a-3c-3d-3e-4f1g-5h2 june_, a-1h-3 june_. f2h3 june_after h-1 june_and h-2 june_at h2
    junior c3 junk d1 jury g-1 jury_service g-1 just a3b-1c-8d-1e-1f1h1 just_a a1 just_as b-1 just_been g-1
    just_checking e-1 just_not g1h1 just_now b-1h-2 just_popping e-2 just_signed h2 just_sit e1 just_to b1
    just_wanted h1 just_yet e-1f2h1 justice c-1 justice_. c-1 k b1f1 k_@close b1 keen d-2e-4f-2g-3h-1 keen_. g-1
    keen_on h-1 keep a-7b1c1e-1f1g-1 keep_a h2 keep_every b1 keep_going e2 keep_in e-1 keep_me b1 keep_my b1f2
    keep_sixty b2 keep_that a-1b-2f-2g-2h-2 keep_this h-1 keep_your d1 keeping e1g-1h-2 keeping_my e1 keeps h-2
    keeps_@number b1 keeps_me h-1 kept b-3e-3f1g-2h-4 kept_till f2 key e-2 kids b3 kids_'s b-2
    kind a-3b-8c-12d-5e-8f-7g-1h-1 kind_of g1h-1 kind_regards a-3b-2c-2d-2e-2f-2g-3h-4 kind_team h1 kind_words h1
    kinda g1 kinder c-3h-2 kinder_. c-1 kinder_than a-1 kindly a-5c-5d1e3f-3g-1h3 kindly_await e1 kindly_close h1
    kindly_do h1 kindly_exercise e1 kindly_for d2 kindly_give e2 kindly_remove h1 kindly_treat h1
    kindness a-4b-2d-4e-2g-2h-2 kindness_. c-1h-1 kitchen a2b-1e-1f-2h1 kitchen_is a1 kitchen_than a3 knew a1
    knock f1 knock_on f1 knocks b1h1 know b-3d-1e2f-7g-3h-2 know_. a1e1h-1 know_a h1 know_at e1 know_how c-2e-5g-2
    know_i e1 know_if e-3 know_it a1 know_nearer e1 know_that b1 know_the e-2 know_what b-1c1d-2 know_where h-2
    know_who c1 know_you e-1h1 knowing b1 known h-1 knows b-1c-2d-1e-1h-4 lab d-2 laboratory a1 labs h1 lads c1
    lads_. h1 lady c1 lagos a1 land e2 land_, e1 landed a2h2 landed_: b1 landed_a h1 landing b1 lands b1e2h-1
    laptop b-1d-2e-1h-3 laptop_. h-1 last a-1b-1c2d1e-2f-1g-3h2 last_autumn h1 last_letter c2 last_minute d1
    last_note h-1 last_spring h2 last_touched c1 last_week b-1c-3e-1h2 last_winter c1 last_you e2
    late a-2b-3d-2e-3g-1 late_. c-1h-1 late_change h1 later a-5b-5c-4d-4e-2f-1g-4h-6 later_. h-1 lates g1 lathes a2
    laugh d3h-2 laughed h-1 laughing c-1d-1 laughing_. c-1 launch h1 launch_and h1 law h-1 lawyer h1 lay h2
    lead a-2d1g-1h2 lead_, c1 lead_role b1d1h1 leadership b1 leadership_told c1 leads c1 league a2 league_, a1
    leaning g4h-1 leaning_towards g2 learn a1c-1d3h-2 learn_to d2 learned b-3c-3e-2g-1h-3 learned_a c-1 learning a1
    lease h2 lease_car h-1 lease_for h1 lease_that h2 least c2 least_have c2 leave d-1e2f3h4 leave_. b1
    leave_a e-1h1 leave_entitlement h2 leave_from h3 leave_is d1 leave_it b-1e5f-2g2 leave_me b1e-1f1 leave_my f3
    leave_that g-1h1 leave_the f1h1 leave_you h-2 leaves d-1h-1 leaves_your c-1 leaving b1c-1d-1e-2g-1h2
    leaving_the h2 leaving_you h1 leeds a-2b-1g-1 left a-5b-2c3e-5h-3 left_a c1d-2h-1 left_on d1 left_out c1
    left_the c1g1h1 left_to c1h-1 left_with c1 lemme e2 lent e-2 lent_me e-2 less a-1b2e-1f1g3h-1 less_decided g1
    less_set g1 less_than b2 lesson c-1d-2 lesson_in d-1 lessons b-3d1h-2 let b-1e4f3g-1h1 let_'s f4h-1 let_it e1h1
    let_me a-3c-5e1f-5g-2h-1 let_somebody h1 let_the d1 let_this g1 let_u e1 let_us e2f1 let_you a1e1 let_your h2
    lets b2f1h-1 lets_me b2h-1 lets_you f1 letter a-1e-4f-2g-3h-1 letter_. c1 letter_attached h2 letter_came h1
    letter_is b2 letter_to d1 letter_was h-2 level b1c1d-1 level_@number h-2 level_your b1 library a-1b-1c-1
    library_. g1 licence b-2h-3 licence_, h-1 lie a1 lies a2 life a-2d-2g-1h-2 life_. e-1 lift_a c1
    like a-3b-2c2f1h-1 like_a c-3f3h-2 like_home a-1 like_i g3 like_me a1b1 like_no a-1 like_nobody c1
    like_that c2h-2 like_they c1 like_to b-1c-5d-3e1g-1h1 liked a2c-1 liked_, h-1 liked_. a-1 liked_most a2
    likelihood g2 likelihood_i g2 likely a-2e-3g6h-1 likely_from g2 likely_i g2 likes d1 liking f2
    line b-3c-5d1e1f-1 line_. d1e1 line_has a1 line_in h1 line_is g-1 lines a2g1 lines_up a2g1 link c-1d1 link_. d1
    list a2d-1f3g-3h2 list_. c-3d-2g-2h2 list_is a1 list_please b1 little a-3b-3c1d-2h-1 live a1b3c-1d-2e-3
    live_abroad h-1 live_in b2 live_is h1 live_on b2 livelier a3b1 living b-1h-1 living_, b-1 load g1 load_. g1
    loading b3 loan h-1 location f1 location_. f1 lol d1f1 lol_. f1 long b-1d-7e-6f-2g-1h-2 long_, g1 long_. c2
    long_for a-1b-1c-1h-1 long_term a1 long_to h-1 longer a-4b-5d-3e1f-2g1 longer_. e2 longer_a g-1h2
    longer_possible g2 longer_sure h1 longer_than d-1h-2 longer_to h-2 look a-5c1d-1g1h-5 look_, g1
    look_after a-1b-1c1d-2e-1 look_at h-2 look_for e1 look_like g2 looked a3b-1c4d-1h-1 looked_at a3 looked_like c1
    looking d-7f-5g2h1 looking_, b2 looking_. h2 looking_as g1 looking_at b-1c2e2g-1h1 looking_for b1c-1d-1h1
    looking_forward a-3b-2c-1e-2f-2g-6h-5 looking_likely g2 looks a2g4 looks_after c1 looks_as g1 looks_like g1
    looks_small a2 loop a1g-1 lorries c1 lose b2d2 lose_my b3d1 losing d2 losing_my d2 loss h1 loss_of h1
    lost b-2c1d1g-1h-2 lost_in d1 lost_my c1 lot b1c1d3e1f-1 lot_, h1 lot_. a-1b-1c-2 lot_more a1b1 lot_of b-1c1e1
    love a-2b-3c-1d-6e-6f-4g-4 love_, h-2 love_. c1 love_it h2 love_to a-1c-2e-2f-2g-2h-1 loved b-2c-4e-1g-1h-2
    lovely a-4b-4c-6d-6e-3g-2h-1 low b3c1 low_. b2c1 low_for b1 lower a2b1 lpa b2 luck a-8b-7c-7e-4f-2g-3h-1
    luck_! d-2 luck_, d1 luck_. d-3 luck_filling d-3 luck_finding h-2 luck_getting h2 luck_to d1
    luck_with a-2b-2c-1d1g-5h-1 lucky d1 lunch a-1b-1e-2g-2 lunch_with h1 lying g2 machine h1 machines a2 mad e3h-1
    mad_. e2 made a-1b2c-1d-7g-2h3 made_. c1h2 made_it b2h2 made_me b-5c-1e-3f-1h2 made_my e2g-1h-3 made_remote f1
    made_the b4h1 made_up b-2 magazine c1 magician d1 mail a-2b1d-4e-1f-2g-4h-5 mail_until e1 mailbox_, d-1
    mailing d1e1 make a-2b1c-5e-5f-3g4 make_it b-1d-1e-3g4h1 make_sure d1 make_that d-1 make_the b-1
    make_thursdays g1 make_up b1 make_work b2 makes a1b1c-4d-3h1 makes_more a1h2 making_the a1 man a1e1h-3
    man_of a1 man_who c1 manage a-1b-2e-3g3h1 manage_the g1 manage_to e-1g1 managed d1 management b1d1f1
    management_gives f1 manager b3c2d-1e-1f-2g1h1 manager_. h-1 manager_job c1 manager_made b2 manager_post h1
    manager_promised b2 manager_slid b1 managers c1 many b-3d-2e-1g-2h-2 many_thanks d-3 map a-1b-1c-1e2h-2
    map_. b-1 march a-1b-2c-1g-1h2 march_, h1 march_. h1 mark a1 market h1 marks f1 master b-1h-1 master_'s b-1
    match a5b1c-5d-5e-4f1 match_, b1 match_for a5d-1g-2h1 match_than a-1 match_the f1 match_to a3g1 matched b3h2
    matched_that b1 matched_the b2h2 matching b1 mate e-2 mate_, h1 maternity g-1h-1 matter e3g-1h-1 matter_on e1
    matters e1 may a-4b-2c-2d-11e-3f2g3h-1 may_. b-2f-1g-3h-1 may_be g1h1 may_have b1g4 may_i e-2f-2g-4
    may_meet h-1 may_not g2 may_remember h2 may_the c-2h-2 may_well g2 may_yet f1 may_your c-1 maybe b1d1e-1f1g5h-3
    maybe_@number g1 maybe_next b1 me c-1d-1e3f3g2h1 me_! e-1 me_, d-1f-1 me_. a-2d1f-9g2 me_@amount b1
    me_@number b2 me_a b1c-3d-7e-2f-1g-3h1 me_about a-1b-2d1e2g-1 me_after e1g1h1 me_again d1e2f2g-1h-2 me_alive e2
    me_an a1b-1d-1h-1 me_and c-1e-1h-1 me_any d1 me_apply h2 me_as c-1f2 me_at a-3c-4d-2g-1h-1 me_back d-1f1h-2
    me_before b-1e-1f1g-1 me_better a2h1 me_by e2 me_down a1e-1f1 me_for a-4b-3c-6d-6e-1f-3g-1h-2
    me_from a-1b-2e-1h2 me_getting g2 me_go h-1 me_half b-1 me_how c-1 me_i c-1 me_if d-1e-5 me_in b-5c-2e-1f2h-1
    me_is d1g2 me_keep b2 me_know e-2 me_leave h1 me_like a-1h-1 me_more a3b-3d-2e-2 me_most b1c-2 me_not c1
    me_now g2h1 me_of c-1d-1 me_off b-1d1e-5g-3h4 me_on a-1c1d1e-2g2h1 me_out d-1e-2g-3h3 me_promise h4
    me_responsibility a2 me_sit e2 me_sleep e1 me_so a1h-2 me_some e3h-1 me_something b1 me_than a3h1 me_that h-1
    me_the b-4d1 me_there f2h1 me_this e1h1 me_three f1 me_through b1h-3 me_to a-2b-2d-9e-1f-5g1h-4
    me_too c1e2g1h-1 me_twelve h1 me_until e1f1h-1 me_up b2e-2 me_was b1d2 me_when h-3 me_who c2 me_whole e1
    me_with g1 me_yet f1 me_you h2 meals a1b3 meals_. a1b2 mean b-1 means a-2b-1d1h2 means_the h2
    meant a-2b-2c-3d-1g-2h-1 meant_a a-1b-1 meantime a-2b-1 meantime_. e1 measure a1 measure_up a1 meatier a3
    medical b1 meet a-1b1c-4d-4e-4f1g-3h1 meet_. b1 meet_again h-1 meet_in b1 meet_me f1 meet_on h1
    meeting a-4b-4c-2e-3f-1g-2h1 meeting_over h2 meeting_you e-1g-1h-2 meetup g-1h-1 mental e1 mentioned b1c-2d-1
    menu c1 mess c2 mess_and c1 message a-1b-5c-3e2f-4g-4h-2 message_. d-1h1 message_about d-2h1 message_me d1e2
    message_on c-1 message_you e1 messages d2e2g-2h-3 messages_about d1e1 messages_on e1 messaging d3e3h-1
    messaging_me d3e3h-1 messing e-1 messing_up g1 met b-2c-2d3h-4 met_a a-1d1 method h1 methods a1 mia e1 mick d1
    mid c1 mid_level c1 middle d1g1h-1 middle_of d1g1 midnight d1 might a-3b-1f4g5h-2 might_be e1f2h-1
    might_have c1g3 might_not g3 might_still f1 might_we h1 mile a2b2c1 mile_, c1 mileage b2 mileage_money b1
    miles a1b-1c-1g-2h-1 miles_ahead a1b-1c-1 million d-2 million_for d-2 min b1 mind a-2c-1d-6e1f3g2h-1 mind_, b1
    mind_. f1g-2h-3 mind_: b1 mind_if g2 mind_is h1 mind_to g2 mind_up e2h-2 mind_you f2 minds e1
    mine b1c-3d-3g-1h-2 mine_. b2 minute c1e1h-3 minute_. c2 minute_? d-2 minute_and b1d1 minutes a-1b-5e-1g-2h-1
    mislaid c1 miss e-2g4h-4 miss_. e-1g3 miss_you h-2 missed h-2 missing d1 mistake h-1 mix g1 mix_now g1 mixed c1
    mobile h-1 models a2 modern a1 moment c-2d-1e3f1g1h-2 moment_, f1 moment_. h-1 moment_? e1 moment_and e1h-1
    moment_i e1g1 monday a-6b-2c-1d-2e-1f1g-1 monday_, e1h1 monday_. b-2c-2d-1e-3g-1 monday_@number b-1g-1h-2
    monday_after h1 money a-1b5c-3d-2e-1h3 money_, a-2b1h1 money_. b2 monitor h1 monitor_for h1 monotonous c3
    month b2d-1e3f2 month_, a2e1h-2 month_. b2f1 month_? d1 month_and e1 month_end g-1 month_in h1 month_of c1e2
    monthly b3 months a-2b-2e-3g-1 months_. b-1 months_left c1 months_since h1 more a8b2d-1f-2g1h-1 more_, a1
    more_. a1b1c-2e2g-1 more_about a-2 more_an b1 more_and a-1g1 more_closely a2c1 more_days b1 more_emails e-1h1
    more_energy a-1 more_exciting a2 more_for h1 more_i h1 more_in a1 more_interesting a2 more_like a-1
    more_modern a1 more_my a3h1 more_of a1b-3e-1h-4 more_or e-1g3 more_patience d1 more_practical a-1h-1
    more_questions c2 more_renowned a1 more_sense a1b-1h1 more_substance a-1 more_than a-1b2d-2g-1h-1
    more_to a1b-1c-1h-3 more_what a-1 more_with a1h-1 morning a-1b-3c-7d-1e-3f-4g1h2 morning_, g1h-1
    morning_. a-2b-2c-1e-1 morning_as g1 morning_for h1 morning_instead h2 morning_that h-1
    mornings a-3b-4c1d-3e-2g-3 mornings_. h-2 mornings_before h1 most a3b-1d-6e-6f-3g3h-1 most_, a3b1
    most_. a-2b-4g-2 most_easily h-1 most_exciting a1 most_likely e-1g4 most_natural a1 most_of c1g1 most_sense h2
    most_were c-1 mostly a1b-1g1 mother b-1c-1d-1g2 move b-1c-2d-1e-1f1g-4 move_. b-1h-1 move_at h3
    move_faster c1f1 move_for a1b1 move_is c-1 move_it b-3e-2f-1g-2 move_my h-2 move_the f1 move_to e1
    moved a-2c3e-3h-2 moved_. c1 moved_it c2 moved_me b2 moved_my c1 moved_out h-3 moved_to h-1 moves h1
    moving a-2b-2c2d1g-1 moving_forward h1 moving_it d2 moving_the c3 mr b-1d1e-1 mrs h-1 mrs_. d1 ms h1 ms_. h-1
    much a3b-3c2d-3e-3f-5h-2 much_. g1 much_as a1 much_closer a1 much_for a-2e-1g-2h-2 much_i g1 much_like c1
    much_more a1b-1 much_nearer a1 much_of c2 much_that c1 much_to c1h2 much_work e1 mug d2 mull e2 mull_it e2
    museum b-3c-3d-4e-2g-2h1 museum_'s h1 must a-2b-1c1d1e-3f-5h4 must_ask h1 must_be h-3 must_cancel h1
    must_decline h2 must_say c1 must_step h1 must_think d1 must_withdraw a-1c-3d-2g-1h2 muted e3 my c-2d-1f1h2
    my_age c2h-1 my_answer a-1b-1c-2d-5f1h3 my_application c-2e-3g1h5 my_back h-1 my_background a2c1 my_bad e1
    my_bank b3 my_boots h-1 my_boss b1h-3 my_bus h2 my_candidacy h2 my_candidature h4 my_career a1 my_caseload h-1
    my_childcare b1 my_children d-1e-2h-3 my_choice h1 my_choir a1g1 my_column b2 my_current a-3b2c-2d-2g-1h-1
    my_cv c2d2 my_daughter g1h-2 my_day e1 my_decision c-1e1g-1h2 my_degree b2 my_desk d1e1h-1 my_diary g-1h-2
    my_documents d1 my_email h-1 my_emails c1 my_employer b1 my_end e3g2 my_evening c2g-1 my_exam h-1 my_exams h-2
    my_family a-3b-5c-2d-1g-3h-4 my_father b-1 my_file e-1h3 my_first b-3c-3e-2 my_form c1f2 my_gran h-1
    my_grandmother a-2 my_gut g2 my_hand h-1 my_head b1e1g1h-2 my_heart a1b-2c-2h-4 my_holiday g1 my_hours h-1
    my_house e3 my_husband a-1 my_inbox e1 my_interview c1d2g-2h3 my_interviewer c4 my_job h1 my_kids b2h-1
    my_last c-1d1g-2h-3 my_leave h2 my_letter c1d1 my_level b1h-1 my_line g-1 my_list a2h-2 my_lunch b-1
    my_manager b3g2 my_message h-2 my_mind a-3c-1e3f2 my_month b1 my_mother b-1g2 my_name a-1b-5c1d1f1g-3h4
    my_new a-1b1e-2h4 my_notes f-1 my_notice b2 my_number b-2e2 my_old a-4b-2c-3d-2e-3f-1g-1h1 my_other g1
    my_own a-1c-5e-4g-1h-3 my_paper h-1 my_papers b1e-1 my_parents e1g-1h-2 my_partner h-1 my_phone c-1e3
    my_place e-1f2h1 my_plans a1h-1 my_present a-3b1e1 my_profile c1 my_pulse a2 my_questions c2 my_references h-1
    my_role h2 my_school h-1 my_second a1 my_shift g1 my_shop d1 my_side a-2e2h-2 my_sister a-1b-1c-1h-2
    my_slot f3g1h2 my_solicitor h1 my_son h-1 my_spot f1h1 my_strengths a1h-1 my_studies a-1b-2c-1d-2e-2g-2
    my_table e1 my_thesis a2g1 my_three g-1h-2 my_time c-2e-1h-1 my_train h1 my_training b2 my_way h-1 my_week h-1
    my_whole e1 my_wife g1 my_withdrawal h3 my_word h2 my_year d1 my_years b1c1h1 my_yes h1 myself a2b-3c-1f-3h1
    myself_, f-1h-2 myself_. h-1 myself_forward h2 myself_growing a3 myself_out a-1d1h2 myself_there a2
    myself_to h1 n b2 name a1b-2e-2g-3h1 name_. d-1 name_at c1f2 name_in a2b1 name_is e1h-1 name_of h-1
    name_off d1e-1h1 name_out h2 natural a1 natural_home a1 near b1d-1e-1g1 near_our g1 nearer a4e1h1
    nearer_home h1 nearer_the e1 nearer_to a4 nearest h1 nearest_to h1 nearly b2h-4 nearly_double b2
    need a-1b-1c-1e1f-1g-3h1 need_, f1 need_. b2 need_a d1e1f-3h-2 need_anything e-1 need_it d1 need_me b-1
    need_more e-1h1 need_not d-2e-2h2 need_some e1 need_to a-1b-1c-3d-5e2f-4g-1h1 needed b-3g-1h-3 needed_there h-1
    needing h2 needing_a h2 needs a-2b-3c-1e-3g-1 needs_a d-1 needs_me h1 neighbour b-1 neither c-1 nerves h-1
    net b1 net_per b1 never a1d-7e1g-3h-1 never_did c1 never_get a1 never_ring e2 never_stop d-1 never_would a1
    nevertheless f1 new a-2b-1c-3d-2e-2f-2g-2 new_building e1 new_date h-1 new_firm h2 new_heart h2 new_hire d1
    new_ideas c-1 new_job h1 new_place b2 new_post h1 new_school h-2 new_team h3 newer a2 newer_machines a2
    news a-2c-2d-3 news_. d-1e-1h-2 next c-1d3g-3 next_. e1 next_candidate d-1 next_in e-1 next_one e1h-1
    next_person h3 next_time b1c-1d1e-2 next_to a2h-1 next_tuesday d1 next_visit h-1 next_week e1f1
    nice b-1c-2d-3e-1 nicely h-1 nicer a4g-1h-1 nicer_set a2 night a2b2c-3d-1g-1h-2 night_, b1 night_. b-2d-1e1h-1
    night_after b1 night_staff g1 night_team a2 night_work a1 nights a-1b1g-1 nights_. c1 nights_at b1
    nights_in d1h2 nine a-2g-5 nine_, g-1 nine_are h1 nine_weeks c1d1 ninety g1h-1 no b1c1d2e2f2g2h3 no_, c-2e-1f1
    no_. b1c-1e3f1h1 no_: g1 no_bearing h-1 no_bother e1 no_bus g1 no_contest a2 no_doubt e-1g-1h-1 no_from e-3h3
    no_good g1 no_hard b1 no_idea d1 no_interview h4 no_longer a-1b-2e-2g2h3 no_mail e1 no_need b-1d-2e1f-2g-3h-1
    no_on d2h2 no_other a-1b-1c-2d-2e-1g-2h-4 no_place c2h-2 no_point c1e1 no_promises e1 no_shows c1 no_than g2
    no_that b1h1 no_to b1c-1e-1g-3h2 no_way g1 nobody a-1b-2c5d1f1h-1 nobody_can h-1 nobody_could c2 nobody_else g1
    nobody_from h2 nobody_has f1 nobody_in d2 nobody_on c2 nobody_seems c1 nobody_will e1 nobody_would b1c1 nod h1
    non b-1g2 non_starter g2 none b-1c-3d-2h-2 none_. a1 none_of a-2b-2c-2d-1h-1 nonsense d1 noon a-1e-3h-4
    noon_. a-1e-2g-1h-3 noon_is g2 noon_to h-1 nor c-3h1 north a1b1 north_. a1 north_of b2 nose a1
    not a-1b1c3d3e2g4h3 not_, h2 not_. a1d-1h-2 not_a a-3c2g-3h-4 not_able g1 not_add b1 not_afraid c-1
    not_agree c2 not_answer e2 not_as a1 not_ask h-1 not_attend a1 not_be a-1d-1e1f-7g-2h4 not_been c2h-1
    not_bother d1e2 not_call c2d2e1 not_carry b1 not_change b-1h-2 not_changed h2 not_come a1b-2e-2g2h2
    not_comfortable c2 not_coming d1g-2h2 not_commit h2 not_continue b-2d-1h2 not_count g1 not_delay h-1
    not_do f-1g3h3 not_doing g1 not_dress d2g-1 not_even c1 not_feasible g-1h1 not_find h-2 not_follow g1
    not_for d2h1 not_forget d-1e-2g-1h-1 not_forgotten e1 not_free g3 not_get b-2d1e2g3h1 not_give e1f3g-1h-3
    not_go e-1h-2 not_going a-2d1e1g1h2 not_happy h-1 not_have a1b-1c-1d-2g-1h-2 not_hear e2 not_hold e1
    not_in e2h-1 not_interested d3h3 not_keep h2 not_know g-1 not_leave h3 not_like g1 not_look g1
    not_looking e-1h2 not_made e2 not_make b-2e-2g2 not_manage g1 not_message d1e2 not_mind b-1 not_move h3
    not_much c2h-1 not_need a1e-2h3 not_needing h2 not_one c1d1g-1 not_open f-1h3 not_opened c1 not_out h-2
    not_pretend b1g-1h-2 not_pulling h1 not_quite f1 not_reckon e-1g2 not_release g1h-1 not_ring e2 not_run d1
    not_running g1 not_say a1b1e2g-1h-4 not_saying e2h-1 not_see a1c2e-3g2h3 not_something a1 not_start g1
    not_stretch b1d-1g-2h-3 not_suit g-2 not_sure g3h-2 not_take d-2e-2f1g1 not_tell c1e2h-1 not_telling h-1
    not_the a-2b-1c-1h-2 not_there e1h2 not_think d-4e-5g1 not_to b-2d-4e-1f2g-1 not_turn b1 not_wait g-1h-1
    not_want a-2b-1c-4d-5e-2g-4 not_waste d1 not_what f1 not_why h-1 not_withdrawing h2 not_work a-2c-2g-3
    not_workable b1 not_worry d-1h-1 not_write e3h1 not_you d1 not_your c-1d1h-2 notch c1
    note a-4b-1c-6d-6e-4f-2g-4h-1 note_below h1 note_of h-1 note_says h-1 notes b-1c-1f-2h-1 nothing a3b1d3e2g-3
    nothing_! d3 nothing_. d3 nothing_against a1b1 nothing_back e1 nothing_but h-1 nothing_else a3d1 nothing_for c2
    nothing_from e1 nothing_more a-1 nothing_to d-2 notice c-1g-2h-1 notice_, b1 november h-1 now a-2c-1d1e2f-2
    now_, a-2c-1d-3e1g2 now_. a-1b2d-2 now_and a2d-2g-2 now_i e1h-2 now_is e1 now_on d1 now_so g-2h1 now_that d1h2
    now_the a1 now_you d1 now_your d2 nowhere b2 nowhere_near b2 nowt b1e1 nuisance g1h-1
    number a-6c-6d2e4f-4g-6h-2 number_. d1e1 number_from h1 number_is e2 number_of a-1b-3 number_off e2h1
    number_one d-2e-2 numbers b1g-2 nurse c2h-2 nursery b1c1g2 nurses b-1h-1 nuts b1 o'clock a-1c-2d-1e-1
    o'clock_. h1 obliged e1h1 obliged_to h1 october g-1 odd c1 odd_that c1 odds g1 of a1b-2c1e-2f-2h-2 of_. b1
    of_@amount b1 of_@number b2 of_a b-2f-1 of_all a2c1 of_an b-1c1 of_another h-1 of_confusion e1
    of_courses b-1h-1 of_each b1 of_equity b1 of_every b2 of_experience b2 of_fifty d-1 of_firm d1 of_help c-1
    of_it a1b-1c-2e-2g-2h1 of_job h-1 of_love c1 of_luck g-1h-2 of_me b-2c-3d-5e1g3h-1 of_mine c-1h-1
    of_money b-1h1 of_my a2c2d1f-3g1h1 of_new c-1 of_news c-1 of_nine h1 of_other e1 of_our g-2h-2 of_plans b-1
    of_pocket h-3 of_record d1 of_service d1 of_silence c2e2 of_talks h1 of_teaching h-1 of_that a-1b-1c-1d1
    of_the a1d-1e-1f1g-1h2 of_their b-2 of_them a-4b-3c1d-2g-1h-3 of_these e1 of_things e1 of_this g-2 of_us d1h1
    of_use h-1 of_what d-1e-1 of_withdrawing g3 of_work e-1 of_writing d1 of_you a1b-1c1d-1e-4f-2g-1
    of_your b-2c-2f-2g1h2 of_yours a1c2 off a-2d1e2f1h5 off_, c2d2h2 off_. e-2 off_and f2g1 off_during e-1h2
    off_for g1 off_my e-1 off_next h2 off_our h1 off_over e-1 off_the b-5e3h1 off_to g-1h-1 off_your d1e2h3
    offer a4c-5d-7f-4g2 offer_. a1h-2 offer_across b1 offer_and a1e1 offer_from a1h2 offer_in g1 offer_me a1
    offer_my g1 offer_of a1b1 offered a3b2c-1d-1e-1h2 offered_, b1h1 offered_@amount b1 offered_a a1c-1
    offered_me a2b2h1 offered_something g1 offering d-1h-1 offering_me g1 offers a1 office a-2b-3d1f-4g-1h-1
    office_, a-2 office_. c-1e-1g1 office_and h1 office_five c2 office_has d1 office_imagined d1 office_on e1
    offshore h1 often a-1b-2c-1h-1 oh d2 okay b1 old a-3b-4c-2d-5e-5f-4g-5h1 old_, h1 old_address h-2 old_boss h1
    old_employer h2 old_number h-1 old_team h1 on a-1c-1f-1g1 on_, b1 on_. c-2e1g-1 on_@number e-1g-1h-1
    on_a b-3e-4f-2 on_annual h2 on_another g-1h2 on_any c1 on_base b1 on_commission b1 on_elsewhere h1 on_file h-2
    on_finally d2 on_for d1h2 on_forty b1 on_friday a-3b-2c-3d-3e-3f1h1 on_his d1 on_how h2 on_it a1c1d-3e4h-1
    on_leave h3 on_losing d2 on_me a-4b-2c-3e-1f-1g3h-4 on_monday a-1f-2g-1 on_my a2b-1c-5d-1f-4h-3 on_nights h1
    on_saturday g-1 on_site b-1 on_strike h1 on_such h1 on_sunday a1b-2 on_sundays b2 on_that c1e1g3
    on_the a-1c1e-1 on_thirty b1h-1 on_this g1 on_thursday a-1b-1c-1e-2g1h1 on_to b1f1h-1 on_top a1b1c-3h1
    on_tuesday d2e-2g-1h1 on_twenty b-1 on_wednesday f1 on_with a-1d-1g2h4 on_without h1 on_you e3h-1
    on_your a1c2f1g-1 onboarding d1 once b1c-2e3g-2h-3 once_, h1 once_. b-1e-2h-2 once_i b1e3g-1h-1
    once_more a-4b-1e-2 once_the e2h-2 once_they a2 one a2b2c2f-1 one_, b1c1 one_. a-3b1f-1h1 one_a g1
    one_and b1g-1h-1 one_at b1 one_day h-2 one_depot a2 one_fifty b2 one_for g-2h-2 one_hour b-1 one_i a2b-4c-3h1
    one_in f1 one_is e-1 one_more b-1 one_of a-5b-2c1d-2e1g1 one_out e-2g2 one_person h1 one_place a2 one_stood a2
    one_that a1b1h1 one_thing e1 one_way e2g-1h-2 one_who h2 one_with b1 one_wonders d1 one_you h-1 ones a2d1
    ones_on a2 online c2 online_form c2 only a1c-2e-1g-3 only_. h2 only_once b1 only_one b1 only_that h-1
    only_the h-1 onto g-1 open b-2e-1f2g-5 open_day c1f-1h-2 open_for h-1 open_internships d-1 open_the d1f-1h1
    open_to f3h-2 open_up h-1 opened c2 opened_my c3 opening a-1b-1d1f-1g-1h-1 opening_in c1 opening_my d2
    openings h-1 opens b-1e-1f-2 operation b-1g1 operator_. h1 opportunity d1h1 opportunity_to a1h1 option a1
    or a-2b-1d1e2f-1g-1h-1 or_a c1d2g-1h-1 or_any g-1 or_did d1 or_does d-1 or_less e-1g3 or_monday h-1 or_no e1h-1
    or_the b-1e2g-3 or_tuesday e-2h-1 or_two f1h-1 or_wednesday h1 or_write e1 organisation_, b1 organise d1
    organised c2d1 organised_since c1 original h1 ote b3 other a1b1f-3h1 other_. a-1b1e2h-1 other_bank b1
    other_candidates d1 other_day e-1 other_firm a-2b-2e-1g-2h-1 other_in c2 other_job a1b1g1h1 other_lot g1
    other_meeting h2 other_one a1 other_people e1 other_place a2h-1 other_side a-2c-1h-3 other_thing e1
    other_time h-1 other_work a-3h2 others d-1g2 ought c1g1h-1 ought_to c1g1h-1 our a-7b-1c-9d-9e-7f-5h2
    our_@number g1 our_call h-1 our_director h1 our_flight h2 our_house g1 our_interview g-2h1 our_paths h-1
    our_report h-1 our_shop h1 out a1g2h4 out_, b1d2f1g2h4 out_. a1b-2f-2g3h2 out_at g1h1 out_from a2 out_half c1
    out_here h-1 out_i f1g1h1 out_in d1 out_my a-1b-1h-3 out_of a-2e-3f-1g-2h6 out_on a1b-1g-2h-2 out_that b1
    out_the b-1h-2 out_though h1 out_to b-1c1h-3 out_w e1 out_what b1e1h-1 out_which e1 outcome e1 outfit a3e1h-1
    outfit_came h-1 outrageous c2 over a-1e2f-2g1h-2 over_. a-1b-1g-1h1 over_at b-1e2 over_here e1 over_i e2
    over_the g-4 over_there b1c1d2e-4g1h-2 over_to e-2g3 over_what b1e1 overtime b2 owe b-2h-2 owing g1
    own a-2c-2d1f-2g-1h-2 own_hotel b1 own_school g-1h-1 package a-1b3g-1h-2 package_on h-1 page b-1c2h-1
    paid a-1b4e-1g-3h-3 paid_. b1 paid_for b2 painting a-1h-1 painting_. h-1 pal d2 pal_. d2 panel a-4b-2d-1e-4g-1
    panel_, c1d1h1 panel_. g-1h-1 panel_had c1 pans e2 paper a-1b-5d-3e-3h-1 paper_on h-1 papers a-1c-1e-1
    papers_. b1 papers_ready h2 paperwork b-1c-1 parents h-2 parents_live h-1 parents_put b-1 paris b1 parish c1
    park e1h-1 parking c-2d2e-2h-2 parking_. b1d1 part c-4d1e-1h2 part_in a1e-2g1h2 part_of d2 pass b2c-3d-4e-5g3h4
    pass_, b1g1 pass_. b1g3 pass_and h1 pass_by h1 pass_on e-1 passed b-2h-4 passed_my b-1h-1 passed_the h-1
    passing a1h1 passing_on a1h2 passport h1 passport_appointment h-1 passport_runs h2 past h-1 past_the c1
    paste d1 patch h1 patch_with h1 path h1 paths h-2 patience a-1d1e3 patience_during e2 patience_than d1
    patience_with h-1 patient a1b-1c-2h-1 patient_. c-1 patients a1 pattern c1 pause f2 pay a2b7d1e-3g-4 pay_, b2h1
    pay_. b2 pay_and a1b1 pay_by b1 pay_for b-2 pay_scale h1 paying a-2b-2c-2d-1e-1g-1 paying_, h1 paying_. b-1
    paying_and b-1 paying_me b-3h-1 payment a1b2 pays a-1b4 pays_as b2 peace f1 pen d2 pen_pal d2 penal b1
    penalties b1 pencil b1f2 pencil_me f2 penny b2 penny_for b1 pension a-1b7h1 pension_and b2h1 pension_at b1
    pension_is b1 people c3d4e-1g-2h-2 people_, c1d2 people_. a1b1 people_are c-2 people_at d1 people_can c1d2f2
    people_got d1 people_have c2d2 people_in d-1 people_ring d1 people_were c2 people_who a-2c-1d-2 per b5g1
    per_cent b2g1 per_hour b2 percent b3 percent_more h1 percent_of b2 perhaps d1e-2g4 perhaps_ask d-2
    perhaps_next d2 perhaps_you g2 permission h1 permit b-1 permit_and b-1h-1 person a-1b-4e-5f-5h1 person_. d-1h2
    person_can g-1 person_could h1 person_on g1 personal e1 persuaded f3 persuaded_. f3 pester d2h1 pets d1
    pharmacist b1 phone c2d2e2f-2g-4 phone_. c-2d1e2h-1 phone_; e-1 phone_and d1 phone_calls c1d2 phone_has e1
    phone_whether c1 phone_will e-1h2 phones d1 pick a3e1f1g-1h-1 pick_of a2 pick_this f1 pick_up e1h-1
    picked a2b-1 picked_a h1 picked_another a1 picked_me a1 picked_up h1 picking e3g-2h-5 picking_up e3g-2h-3
    picture a1d1e1 picture_. d1 pictures c1 piece b-2c-2d-2 pile f3h-3 pile_. f2h-2 pin e1 ping e2 ping_you e1
    pipeline d1 pity a-1d2h1 pity_nobody h2 place a4b1c1d-6e-1f1g-2h3 place_, b-1 place_. b1e-1 place_at h2
    place_be f2 place_for f1 place_has a3 place_in a1c2h-1 place_lower a2 place_on h2 place_presently e1
    place_to h3 place_would h1 placed h1 places a-1e-1h-1 places_. g1 places_i a-1 plain c1 plain_to c1 plan c-1h-1
    plane h1 plane_ticket h1 planned c2 planned_. c2 planner d1h1 planner_? d2 planner_post h1 planning h-1
    plans a1b-2h-1 plans_for g1 plans_is b-1 plant b-2c-1e2g-2 planting e1 platform a1 play b-1 played h1
    playing a1 plays a1 plays_more a1 please a-3b-3c-11d-3g-10h4 please_. h1 please_? h-3 please_book h-1
    please_call e-1f-3h1 please_cancel h3 please_close h3 please_consider f1 please_count h1
    please_do b-2d-7f1g-2h-1 please_feel h1 please_find h1 please_forgive e-2h-3 please_give e1h1 please_hold f2h-1
    please_keep f1h-1 please_leave e-1h1 please_let e-2h1 please_remove h2 please_save h-1 please_say h-1
    please_take a-1d-3f-4h2 please_tell d1 please_treat b1 please_use h-2 please_withdraw d1 please_write h-2
    pleased c-1g-1h-3 pleased_to h-1 pleasure a-2b-3c-3d-3h-1 pleasure_. b-1 plus a1b5d-2h-1 plus_a b1
    plus_equity b1 plus_hours b-1 pm b-1f-1h-3 pm_? h-3 pocket b1h-2 pocket_. h-2 point c1e2g1h-2 point_. e1
    points b1d1h-1 police d2 polite d1 poor c2d4 poor_impression c2 poorly c2 popping e-2 popping_up e-1 port h1
    portal c2e-2g-1 portal_. h1 portal_? h1 portal_ate c2 portal_now h-2 porter c-2d1h-1 porter_. d-1 porter_job g1
    porters c1 position a-1b-3c-2d-9e-2f-2g-2h2 position_, a-2b-3h1 position_. a-1b-2h1 position_and a-3
    position_in h1 position_that a1 position_to e1g1h-1 position_with a-2 possible b-2d-2g2 possible_. g1
    possible_for g1 possible_to g-2 possibly g1 post b-2d-1e-4f-5g-2h3 post_, b-2e1g-1h2 post_. a-5b-4d-5e-2f-3g-3
    post_and a1b-1 post_at b1d1 post_back h-1 post_came h1 post_i a3 post_in b-1c-1g1h1 post_is h-1 post_it e-1h-1
    post_nearer h1 post_with h2 posted e1 posts c-1e-1g-1 posts_. e-1g-1 pound b1 pounds b3 pounds_a b2
    practical a-1 practical_kind a-1h-1 practice d1h1 pray c-1h-2 prayers c1 precious d1 prefer a-2b-1c-1f-1g-2h2
    prefer_not e1h-2 prefer_to h2 premium b1 premium_for b1 prepare c1 prepared b2c2 prepared_. c2 prepared_to b2
    present a-2b2c-2d-2e1 present_, b1 present_company b2 present_employer b1e1 presently e1g1 presently_, e1
    pressured c2 pretend b1g-1h-2 pretend_i h-2 pretty a1c2g2 pretty_slim g1 prices c2 private b1e-1h1 private_. h1
    prize f-1 prize_after f-1 probably b1d-1e-3g8h-3 probably_going g1 probably_i g2 probably_will g3 probation b-1
    problem a1d2 problem_. d2 procedure h2 procedure_for h2 proceed h2 process a-3c1e-2f1g1h6 process_, e1f2g1
    process_. a-2b-1c-8e-2f-4g1h3 process_for d1h2 process_here h1 process_in h1 process_is c1g-1
    process_makes c-1h-1 process_puts h-1 process_took c1 process_will g-2 processes a1 processes_, a1 product c1
    profile c1 profiles d1 profiles_before d1 program a1 programme a1 programme_. h1 programme_is a1
    project a1c-1d-4e-3g1h-2 project_, a1g1 project_is a1 promise a-1b-2g-1h3 promise_to h4
    promised a-1c-1d-3e-5f-1h-1 promised_a b-2 promised_me b2 promised_my h-1 promised_myself h1 promised_to b-1
    promises e1 promises_! e1 promoted h2 prompt c-1 proper b1c-1d-2h1 properly a1c1d1 proportion c1
    proportion_for c1 proposed b1 provident b1 published a-1b-1h-1 pull b1e-1h3 pull_my d1 pull_out b1h3
    pulled c-1h4 pulled_out c-1h5 pulling d-3f1h5 pulling_my g1 pulling_out d-3e-3f1g-4h5 pulse a2d1 pulse_going a2
    pure c1 pure_guesswork c1 pursue c1g2 put b3c-1d-2e-7g1 put_, h1 put_. b1h1 put_a b1c-2g1h-2 put_and b1
    put_it b-1g1 put_me a-1d-2h-1 put_the a1f1h-1 put_together b1 put_us b-1 puts h-1 putting a-1g-2h-1
    putting_in e1 putting_myself h1 quarantine h1 quarter e1 quarter_end e1 queen h1 question a-3b-3d-1
    question_, h-1 question_. c1 question_about h1 question_of a-1b-1h1 question_whether e1
    questions b-1c4d-1g-1h-3 questions_. c1 questions_about e1 questions_than c2 questions_went c2 queue e-1
    queue_for e-1 quick a-1c-2e-2h-3 quick_. b1 quicker a3c1 quickly h-1 quid b3h2 quid_an b1h2 quiet e3
    quiet_on e1 quit d4e4h-1 quite a1d-1f1g2h-1 quite_a b1 quite_measure a1 quite_the c-1 quiz c3d1 quiz_, c1h1
    quiz_ate c2 quoted b2 quoted_me b1 ra d-1 radar e1 radar_, e2h-1 radio_silence h1 raise b4f1h1 raise_a h1
    raise_my b2 raise_the b1 raised b1 raised_my b2 rang a2b-3d-3e-2h-1 rang_me c1 rang_on a1 rang_there a2
    range b1 rank d1 ranked a1 ranked_it a1 rare b1 rarely a-2h-2 rarely_been h-1 rarely_met a-1 rate b6h1
    rate_and b2 rate_is a-1b1 rates b2c-1d-1 rates_. b2 rather a-3b-1c1d1g3h1 rather_not e1g-1h1 rather_than f2
    re_the h-2 reach b-2d-3e2f-2h1 reach_the h1 reached c-1h-2 reaching d-2h-2 reaching_out d-2h-2
    read a-2b-2c2d4e-3f-4g-1h-1 read_a b1d1 read_as c1 read_it a-1c-2g-1h-1 read_my d1h-1 read_profiles d1
    read_that c-1 read_the c-2d2 read_what h1 read_your c1h1 readers a-2b-2 reading b-3c-2d1e1g-2 reading_a d1
    reading_it d1 reading_no e1 reads c2 ready b1e1f1 ready_. h-1 ready_to b1f1g1h1 real a2b-1
    really c-1d-1e-1f-3h-2 really_. a1 really_appreciate e-1g-1h-2 really_want h1 reasons b-1d-1e-3g-3h1
    reasons_. h1 reasons_i h1 receive e-1 received a-1 reception a-1b-2c1g-1h-2 receptionist h-2 reckon d1e-2g2
    reckon_i e-1g1 reckon_you g1 reconsider f1 reconsider_should f1 record c-1d1h-2 record_. d1 recruiter a-1c2
    recruiter_who c1 recruiters d1 recruiting d1 recruitment a-1c1h1 recruitment_, h1 recruitment_for h1
    reference h-1 references h-3 reflection_i a1 refrain e1 refuse b2h2 regards a-6b-5c-6d-8e-7f-6g-7h-9
    regards_, a-5b-5c-4d-6e-6f-5g-5h-6 regional b2h1 regional_sales b1h1 registry a1 registry_post a1
    regret a-1c-1h1 regret_to h1 rehearsal d-1 rehearsals g1 release_me g1h-1 release_the h1 releasing h2
    relocation h1 remain e-1 remain_with b1 remaining g1 remark c3 remark_about c2 remember b-3c-3d-2e-3f-2h1
    remember_me h1 remember_that h1 remembering d1 remit a2 remit_is a1 remote b1c1f1 remote_. f1 removal b-1
    remove d-1h5 remove_me h1 remove_my d-1h4 renowned a1 renowned_institute a1 rent a-1 rental a-1 repeating h-1
    repeating_myself h-1 replied h-1 replies e2 replies_. e2 reply a-1b-2e3g-3h-1 reply_. e1 reply_came c1
    reply_to e1 replying e1 report c1d2g1h1 report_on h1 report_to c1h1 report_you d2 reporting h1 reporting_for h2
    request h1 research a1c1 research_. c1 reserve f3 residence h-1 residents c1 resign b1h2 resign_from h1
    resign_on b1 resit h1 respect b-1 respectfully a-5b-4c-4d-5e-4f-3g-4 respectfully_, a-2b-2c-1d-4e-3f-2g-2h-5
    responsibility a2b2 responsibility_on a2 rest a2c-1d-1e-1 rest_. a2h1 result e1h-1 retention b1 retire h1
    retirement h-2 retirement_. h-2 return f-1g-2h-3 return_the f-1g-1h-2 returned h-2 returned_. h-1
    revert e4g-1h-2 revert_to e1 reviews c2 reviews_of c3 riding b1 riding_on b1 rig c1 right a2b-2e1f1h-1
    right_. a2c1d-2h1 right_and h1 right_for e1 right_now e2h-3 right_person d-2h-3 right_reasons h2
    right_through a1 right_to f2 ring a-2b-1d4e3g-5h-5 ring_, e1 ring_. e1 ring_back e1 ring_in d1 ring_me f1
    ring_my d2 ring_or e1 ring_people d1 ring_the d1 ringing a-2b-3c-1d3e4g-4 ringing_, d1e1 ringing_me d1e2
    ringing_my d2e2 ringing_to e-1h1 rings d1 rise b1 rise_to b1 river e1 river_. e1 road b-2g1 road_, g1h1
    road_. g1 role a2b-2c1e-7g-4h2 role_, d1h2 role_. a-2b-2c-2g-1 role_and c1 role_at h1 role_be f1 role_made h2
    role_opens f-1 role_that a1 role_with a1 roll h1 rolled c1 room a-3b-3e-4f-2g-4h-5 room_and c1d1 room_for h-1
    rooms b-1d-1 rota b-2c1h1 rota_they c2 rota_to h1 rough h1 rough_patch h1 round a1b-1c1d-1g-1 round_, a1c1
    round_it e1 round_on c1 round_that b1 round_the b-2c-1 round_to h1 rounds b-4c4d1 rounds_, d-1 rounds_and b-1
    rounds_for c2d1 rounds_of c1 rounds_were c2 route h1 row d1 rude b1h1 rude_to b1c-1h1 rudely c1 rudely_to c1
    run a-1c2d1e-1f-1h-1 run_, h1 run_a c1d2 run_the g1 rung a1c2d1h-1 rung_four d1 running a-3h2 running_, g1
    running_. g-1 running_for h2 runs c1d-1f-1 runs_out h1 runs_the c1 rush c-1d-1h1 rush_into h1 rush_people d-1
    safe b-1c1h-3 safety c-1 said b1c2d1e-6f2g-3h3 said_, b1f3g-2 said_i a1b-1e-1g1h-1 said_no d2h2 said_remote c1
    said_she c1 said_that b1f1 said_yes a1d-3e-3f-4g-2h6 sail a1 sail_for a1 saint d-1 salary b5 salary_was b1
    sales h1 sales_manager h1 same a-3b-3d1e-4f1h1 same_, f1h1 same_. c-2d-1 same_afternoon h1 same_form c1d2
    same_questions c1 same_week h-1 sample h-1 sat a-1c1d-2h-2 sat_. c1g1 saturday a-2b-4d1e-3 saturday_. h-1
    saturday_for c1g-1 save d3e3 save_yourself d2e3h-2 saw b-2d-3h-4 saw_, a-1 say a1b2c2d-1e2g-1h1 say_, a1e1
    say_. b1c-1e1 say_about a2c1 say_anything e1h-1 say_hello b-2e-3f-1g-1h-1 say_i e-2 say_it g2
    say_no b2c-4d-1e-3h3 say_one e1h-1 say_so c1 say_the c1 say_yes b1f2h2 say_your c1 saying a-1b-2e1 saying_no e2
    saying_the d-1 saying_yes e2g2h-1 says a-1c2d-2g1 says_i g1 says_it h-1 says_mornings c2 says_the c1
    scale a1b3c-2 scale_. b1 scale_you a2 scandal c2 scared c1 schedule b-1d1g1 schedule_and h1 scheme b3
    scheme_, b2 school a-1b-2c-2d-6e-1f-4h-2 school_, a-2 school_. b-2c1 school_has h-1 school_holidays h1
    school_near g1 school_that g-1 school_uniform h-1 scrapped c2 scratch h2 scratch_me h1 screen c2 screen_. c2
    sealed b1 search a-2b-3c-3d-2f-4g-1h2 search_, e1h1 search_. b-2c-3d-3e-3f-1 season b-4c-3d-4e1g-3h-2
    season_. e-1h-1 season_is a1 seat a1g-1h1 second a3e-3f1g2h-1 second_. f1 second_on a1 second_question h-1
    second_stage h1 second_to a1 secretary c-1h-1 secured b1h1 see a2d-10e3f3 see_. b1e3 see_email h2
    see_how a-3b-3d-2e2g1 see_i h-1 see_it c1 see_me b-3e-5f2g2h1 see_myself a3g2 see_that c1h1 see_the h-1
    see_what e2 see_where e1 see_why b1h-1 see_with a2 see_you e-3h-1 seeing g2h-1 seeing_me g2 seem c1 seemed c2
    seemed_to c1 seems c4d1g1 seems_to c2d1 seen e-2h-4 seldom c3 selection c1d-1h2 selection_for h2 sell a1c2
    semester e1 send a-2b-1c-3e1f-3g-4h-5 send_. e2 send_you d-1e-2 sending a-2b-2f-1g-3h-5 sending_it h-1
    sending_me d1e1g-1 sending_this h-1 senior c1 sense b-3d-1h1 sense_. h2 sense_for a1h-1 sense_given h2
    sense_out b-1h-1 sensible d1 sent a-2b-1c1f-2g-2h-2 sent_. h-1 sent_this h-2 sent_was c2
    september a-2b-1d-1e-1g-3 september_. h1 september_i h-1 service b3d1g-2 service_. b1d1 services h1
    set a2b1d-1e-2 set_on a-1g1 set_up a2h-1 sets h1 setting d-2 setting_aside h1 setting_up h-1 settle e2h-1
    settle_down e1 settled a-3b1d-1e2h3 settled_. e2h1 settled_it b2 settled_on h2 settles e2 settles_. e1
    setup a1c1h1 seven b-1d2h-2 seven_rounds d2 seventy g1 shakes e2 shakes_out e2 shall b-2e2f-3 shall_be a1b-1
    shall_go h-1 shall_not e1h2 shall_revert e1 shambles c4d3 shambles_. c3d2 shame b1 share c1e-1g-1 share_her h-1
    share_the c1 share_with h2 shares b1 she a-7b-1d-1e-5g-3h-1 she_'s d1 she_is b-1c-1h-2 she_was c2
    she_would a-1c1 shift a-2b2d1e-4h2 shift_. b1d2 shift_at b-1g1h2 shift_pattern c1 shifted d1g1 shifting h-1
    shifts c1f1 shifts_, f1h1 shifts_that h-1 ship a1 shoot_you e1 shop a1b-1h2 short a-3b-1d-6e-5f-1 short_, h1
    shorter f2 shortlist_for h1 shortlisted h-1 shortlisting h-1 shortlisting_me h-1 shot f3 shot_. f3
    should a-2c1f1g1 should_a h-1 should_be f1 should_have c1d1 should_not d-1e-2g1 should_sit g2 should_the f1
    should_you b1e1 should_your f1 shout a-1b-4e2f1g-3h-1 shout_when e1h-2 shouting c2d1 show a1b-3d-3h-3 show_. g1
    showed d-3e-2h-3 showed_me d-1h-2 showing g1 shown c1h-1 shows_from c1 shut f2 sick b1 sick_pay b1
    side a1d-6e1f-1h1 side_, e1g-2 side_and b-1 side_by a1 side_can b1 side_of a-1b-2c-1e-1h-1 sign b2c-1g-2h1
    sign_on b2h-2 sign_that h2 signed a1e-3g-7h3 signed_, h-1 signed_. h-1 signed_elsewhere h1 signed_letter h-1
    signed_on h4 signed_with a3g-1h5 signing b2h3 signing_a h2 signing_bonus b2 signing_the h1 silence b-1c2e3h1
    silence_. c2e1 silence_from e2 silent e4 silent_on e2 silly b1 simple b1 simply a4 simply_a a1 simply_in a1
    simply_the a1 since c1d-8e-1f-1 since_a a1 since_accepted a-1 since_another b1 since_been h1 since_i c-2f-1h3
    since_that e1 since_the a-1b1g1 since_then b-1h-1 since_you b1 sincerely a-6b-5c-5d-7e-6f-4g-5h-6
    sincerely_, a-5b-5c-4d-6e-6f-4g-4h-6 single c-2d-1g-1 single_unkind c-1 sister a-1b-2c-1g-1h-3
    sit a-3c-1d1e3f3g1h-3 sit_down b1 sit_in d1 sit_on g-2 sit_that f1 sit_the f1 sit_this e-1g3 sit_with e2g-3h-2
    site b-4c1e-1h-1 site_manager c1 site_when h-1 sits a3b2 sits_closer a2 sits_nearer a1 sitting b-1d-1h-3
    six b-1c1d3e-3g-4h-1 six_. d1 six_weeks c1h-2 six_years b-2c-2 sixteen b1 sixth d1 sixty b3h-1 sixty_per b2
    skip g2h1 sleep c1e4g-2h-3 sleep_. c1 sleep_on e4g-1h-2 sleeping a1 sleeping_on a1 slice b1 slice_of b1 slid b1
    slid_a b1 slim g3 slim_. g3 slipped g1 slot b-2f2h2 slot_, c1d1 slot_. f1h1 slot_away f1 slot_means h1
    slot_on g-1 slot_to a-1e-1g1h3 slots a1e1 slots_. a1 slow b-1e-2 small a1d-1e1 small_next a2 smile d1
    snapped h1 snowed e3 snowed_under e3 so a-2b-1c-1d-1e-1f-2h1 so_, g3h-2 so_. c1h-1 so_anything e1 so_can g1
    so_could h-1 so_count h2 so_cross h1 so_do g-1 so_go d1h1 so_gracious h1 so_grateful c1 so_here e-2h-1
    so_i a1b1c2d-5e-2f-3g-1h3 so_if e1 so_in g1 so_late h-1 so_leave f1 so_long h-1 so_many e-1h-2 so_mornings h1
    so_most g2 so_much b-2g-1h-5 so_no g1h1 so_please d-6e-3g-3h-1 so_probably g2 so_save d1e1 so_scratch h2
    so_stop d3e1 so_that a-1c-4d-3e-1h-1 so_the b1h-2 so_there g-1h1 so_we e1h-1 so_you a-2d-5e-1f-2g-2h2 sofa b1d1
    soft h1 solicitor h1 solicitor_has h2 some d3e3f-1h-1 some_days e1 some_kind d1 some_months h1 some_of d1e-1
    some_other b-1d1g-2 some_point e2g-1 some_poor d2 some_things e1 some_time e2h-2 somebody c2d2e-4g-2h3
    somebody_. d1 somebody_could d1 somebody_else a-1d1e-1f-1h4 somebody_had c1 somebody_with c1
    someone b-2c1d-1e-5f-5 someone_else a-1d-2g-1 someone_who c1d1h1 someone_with c1 something a1b2c-2g2h1
    something_'s e-2g1h1 something_, e1 something_. d1 something_came b-1g2 something_else a-1c-1d-2g-1h1
    something_for b2 something_has g1 something_i a1h-1 something_no h-1 something_north b2 something_to e1
    something_with a2b1 sometime_. e1 somewhat g2 somewhat_difficult g1 somewhere a1b2h2 somewhere_else b1e-1h2
    somewhere_that a1 somewhere_with b1 son h-2 soon a-3c-2d-3e2f-1g-3h-3 soon_, e1 soon_. e-1h-2 sooner b-2c-1f-2
    sooner_sail a1 sorry a-3b-4c-3d-4e2f-8h-1 sorry_! g1 sorry_, b-1e-3g1h1 sorry_. d1g2 sorry_about e-3g-1
    sorry_for b-1c-1d-2e1g-2 sorry_i e5h-3 sorry_to d-4e-6g-3 sort d2g1 sort_of a1d1g1 sort_out h-1 sorted e1
    sorted_itself e1 sorting b-1h-2 soul d2 sounds c3 sours f1 sours_. f1 spam h-1 spam_them d1 spare a2b-1d2
    spared g3h1 sparky d1 speak c1e3f1h-3 speak_again f1 speak_soon e2 speak_to c1 speaker d-2 speaker_. d-2
    speaking c1d1e-1h-3 speaking_to d1 speaking_very c1 speaks a1 spec c1 speed a1h1 spell d2e1 spell_it d1
    spent c1 splendid h1 split b2h1 split_. b1 split_the h2 spoke a1b-1 spoke_to a1 spoken c2e-1h1 spoken_to c2h-1
    spot c1d-1f1g-1h2 spot_. c2h1 spring a-3b-4c-4d-2e-4f-4g-1h3 spring_, h2 spring_. c-1h1 spring_and g-1
    spring_i h1 squeeze f1 squeeze_me f1 sry b1e1 stack a1c1d1 stack_is a1 staff a-1d2e-2h-3 staff_. d2 stage g2h1
    stage_i g1 stairs d3 stalking a1 stand e1g1 stand_i g1 stand_in b1d1 standard a2 standing d1 standing_down h1
    stands b-1d1h2 stands_, h1 stands_. d1 start c1d-4e-5g-1h2 start_. b-2 start_a h3 start_of h1 start_on h-1
    start_to c1 start_with b1 starter g2 starter_for g2 starting b1 starts a-2b-3c-2d-1e-1 starts_at b-2c-1g-1
    startup b1 state c1 station b-1h2 station_nearest h1 stay a-5b1c-5d-6e-2h3 stay_connected b-1h-3 stay_in e-2g-1
    stay_on h1 stay_put b2h3 stay_where g2 stay_with g1h1 stayed h-1 staying b2d-1e-4g-1h6 staying_. b1
    staying_here h2 staying_in h3 staying_put g-1h2 staying_where b1h1 stays b-1 steer c1h1 step a1e-1f2g3
    step_aside g2 step_back g1h1 step_closer a-2h-3 step_in f2 step_up a2 stepped c-2h6 stepped_away h2
    stepped_back h2 stepped_out h2 stepping h1 stepping_aside g1 steps a1g1 stick d1 still a-7b1c-4d-2e2f5g-3h-1
    still_, f1 still_a h1 still_attend f1 still_be f-1 still_can f1 still_check d-1 still_come b2f1 still_do b1f1
    still_has c1 still_have e1h1 still_in e2 still_need e-1 still_no e-1h1 still_stands d1 still_swing f1
    still_umming e2 still_very b-2e-1g-2 still_weighing e2h-1 still_withdrawing h1 stipend b3h1 stipend_would b2
    stock b2 stone_. c1 stood a2h-1 stood_out a2h-1 stop c-1d4e4h3 stop_ringing d3e3 stop_sending d1e1 stop_with h2
    stopping b1h2 stopping_where b1h2 story b-1d1e-2 story_. d1 straight a-3c-3d2g1h-4 straight_. g1
    straight_in d1e1 straight_into d1 straight_to d1h-2 straight_with e-1g1 street b-1 streets a1 streets_ahead a1
    strengths a1h-1 strengths_. a1 strengths_by h-1 stretch b1d-1g-2h-4 stretch_to b1g-1h-3 strike d3e-1h3
    strike_again g1 strike_me d1 strike_my d2 stroke h-2 stronger a5b2h-1 strongly a1 struggling g2
    struggling_to g2 stuck g2 student f-1g1h-1 student_prize f-1 students d-2 students_? d-1
    studies a-2b-2c-2d-3e-2g-2 studio a4c-1g-1h1 studio_, a2 studio_. d1 study e-1h-3 studying h-1
    studying_first h-1 style d1 substance a-1 substance_to a-1 substitute f3 success a-3b-3c-3d-3e-2f-1g-2h-4
    success_with h-1 such a-3b-2c-4d-3e-3g-1 such_a d-2 sugar g1 suggest h-3 suggest_my h-1 suggested h2
    suggested_hour h2 suit a1b-1c-3d-2f-2h-2 suit_me a2 suit_you h-1 suited a-1 suits a2b-2d-1h2 suits_me a3b-1h3
    suits_the a-1 suits_what a-1 summer b-2c-2d-2e-1 summer_i a1 sums b1 sunday a1b3d1f1 sunday_, g1
    sunday_and a2c1 sundays b3f2 sundays_, b1 super b2d1h-1 superior a3 supervisor d-2g-1 supplement b1
    suppliers c1 suppose c1d1g2 suppose_i c1d1g2 sure b-5c-3e-1f-2g3h-5 sure_a h-1 sure_i b-1e-3g4 sure_it d1
    sure_that g-1 sure_yet e1 surely d-1 surely_that d-1 surface e3 surface_whenever e1 surgery g1 surgery_, b1
    surprised g2 surprised_if g2 surprised_to e1 survey d1 surveyor h2 suspect g2 suspect_i g2 swallowed e2
    swallowed_me e2 swamped e1 swap b-1f-1g-1h-1 swing f1 swing_by f1 switchboard c2 switchboard_, c1 switched h-2
    switched_off h-2 switching e1 swung b1 system h1 system_. h2 ta a-2b-3c-3d-3e-3g-2h-4 ta_ra d-1
    table b2c-1d1e1f1g-2h-2 table_, b2d1e1 take a-1b-1d1f-1g-1h2 take_a a1c1d1e1 take_care a-3b-3c-2d-5e-3f-1g-1h-4
    take_home a-2b2c3d1 take_it d2e2g-2h-2 take_me e-2f1g-1h3 take_my e1h2 take_on a-1e-2g-1 take_part g1
    take_that d1 take_the g1h1 take_your h-1 taken a1b-2e-7g-4h5 taken_a a-1c-2d-5g-2h2 taken_an c1
    taken_another a-5b-3c-2g-1h1 taken_it a1 taken_longer h-1 taken_me h1 taken_myself d1 taken_note h-1
    taken_on b-1 taken_something b1 taken_that a1 taken_the a3 taken_up a-3h1 takes a-1b-1c-2d-1
    taking c1e-6f-1g-1h3 taking_my a1g1 taking_the b1d1g-1 taking_you c1h1 talk a-5c-3d-1e1f1h-2 talk_. b-1c-1h-1
    talk_about d1e-1 talk_it e2 talk_on c-1d-1 talk_to d-2 talk_was c-2 talk_with f1 talked e-1 talking b-1h-1
    talking_to c1g1 talks b1c1h1 talks_about b1c1 talks_with h1 tape c2 task a-1c2 tasks c2 taught a-1b-1c-2h-1
    taught_me a-1c-1 tbh a1c1g1 tea b-2d-2h-1 teach a1h-1 teaching d-1e-2h-1 teaching_, h-1 teaching_i a1
    teaching_is g-1 team b-3c-2d-11e-4f-6g-3h1 team_, a2h1 team_. c-3g-1h-1 team_came b1c2 team_can h1
    team_does a1g1 team_is a-1c-3h1 team_lead c1 team_than a-1 team_to g1 team_was c-1 team_went h1 team_whose a1
    teams b1 teamwork d1 teamwork_. d1 tech a1c1 teeth a-1 tell a-2c2e2f-4h-2 tell_me c3d-1e-1h-2 tell_today g2
    tell_you c-2d-3e3 tell_your d2 tells b1c1d1h1 tells_me b1c1d1h1 temped c1 tempted f2g1 ten a-1d-3e-4g1h1
    ten_, h1 ten_o'clock g1 ten_percent b1 ten_years b1c1 tend g2 tending g1 term b-1d-1g-1h-2 term_, a1h-1
    terms b1c1h-1 terribly c2 test a-2b-2c3d1e-3f2g-1 test_envelope h-1 test_on f2 test_that c1d1 test_was c2
    testing c1 tests c1 tests_. g1 text e1h-2 texting d1h-1 than a3b1e-9g-1h-2 than_a a2b-2c1f2g1 than_answers c2
    than_any a-1 than_anybody a1 than_from b-1h-1 than_i a-2g-2h-1 than_it b1c1 than_me a-2d1 than_most a-4b-2
    than_not g1 than_one a-2 than_that a-1 than_the a2b1c-3d-1h-2 than_what a1g1 than_you b2c-1d-2 than_your a1h2
    than_yours a3b2h1 thank a-6b-7c-4d-2e-3f-7g-7h-2 thank_the h-1 thank_u e1 thank_you a-5b-6c-3d-1e-4f-6g-6h-1
    thankful b-1d-1e-3g-2h-1 thankful_to h-1 thanking d-1 thanks a-6b-6c-11d1e-4f-9g-5h-5 thanks_, d-2
    thanks_a d1h-2 thanks_again d-3e-1 thanks_ever d1 thanks_for a-2b-1c-4d1e-1f-3g-1h-3 thanks_so d-2
    that a2b1c1e-3f1g1 that_'s a2b-1e1f1h1 that_, a-1d1f1g-3 that_. a-2b2c1f-2g-1h-1 that_a d-1 that_afternoon g1
    that_an d2 that_building d1 that_coffee d-1e-1 that_comes d1e2 that_date h1 that_day a-3b-2c-5d-4e-3f-2g1h2
    that_fits a1c1 that_for h-1 that_goes h1 that_has d1 that_hour b-1g2 that_i a-1b-1c-2f-2g2h3 that_impressed b1
    that_interview f1 that_is a2b-1f1g-2h-2 that_it c1 that_morning a-2b-2d-1g2 that_mr d-1 that_my e-1
    that_nobody h-1 that_one a2 that_our h1 that_package h-2 that_pays b2 that_plays a1 that_rota c2
    that_said b1f3g-2h-3 that_settled b2 that_shift d1 that_side e1 that_sits a1 that_slot h-1 that_still d1
    that_suits h1 that_the d-3e-1f-1g-1 that_this g-1h-3 that_time a1c1g1 that_was a1c-2d1 that_way g2
    that_week b-3f-1g-1h2 that_with a2 that_would c1d1h1 that_you a-2b-1d-6e-5g-1h-3 that_your d-2
    the a1b1c2d-2e-2f1g-2h-1 the_@number b-3c-3d-5g2h1 the_@open h-1 the_@other h1 the_@quote d1 the_academy b1
    the_address h1 the_advert c4 the_air e3g-1h-1 the_appointment h1 the_attached f-1h1 the_autumn h2 the_back b1d1
    the_badge a-1b-1f-2h-3 the_bakery e1 the_bank h-1 the_basic b2 the_best c-2d-2 the_bin d2e2 the_blue c1
    the_book e-1 the_bottom e1f2g1 the_branch b1 the_brief c1g1 the_budget b2 the_building g1 the_bunch a2
    the_bus a-1b1h-1 the_buyer d1 the_call b-2c1d-3h-3 the_car b1 the_chance d1f1h-1 the_chances g2 the_chap d2
    the_charity c1 the_chat f2h1 the_children g-1h1 the_choice b2h-1 the_clinic b-1 the_cold h1 the_collection a1
    the_college h-2 the_coming e1 the_commission b1 the_committee f1 the_commute d1 the_company a1b2h1
    the_contract b-1c-1h-2 the_corridor c2 the_council d2 the_courtesy c1 the_crew a1b-1 the_ctc b2 the_curator h1
    the_cv d1 the_data h1 the_date e-1g1 the_day a-3d1e-2f1g2h-1 the_decision b1g1h-1 the_delay c1
    the_department c1 the_depot a1 the_desk c-1h-1 the_dialysis g1 the_diary f1 the_doctor b-1h-1 the_dog d1
    the_door b-1c1f1h1 the_drive a-2b-2 the_driving b2 the_dust e3h1 the_duties c1 the_earth e2 the_edge a2
    the_eleventh h1 the_end a1b1d1e1f1g-3h1 the_equipment h-1 the_exam h-2 the_exercise g1 the_exhibition e-2
    the_extra b1d1 the_face e2 the_feeling c1 the_field a-1c-1 the_figure b3 the_fire e2h-2 the_firm a2b2
    the_firms a-1 the_first a-1c3d2f2g-2 the_flight e-1h2 the_food h1 the_form d1f-1h-3 the_fourth c3d2
    the_friday c1 the_front e-1 the_full b1c1 the_further g1 the_gaffer b1 the_garage g2h-1 the_garden b-1
    the_gentleman c1 the_go e1h1 the_goalposts c3 the_good d1 the_governors b1 the_grade c1 the_graduate a1
    the_hall d-1e-1h-1 the_harbour d-1 the_harvest e1 the_hat f1 the_head f1 the_heating b1 the_high h1
    the_hiring d-3h-1 the_holidays a-1h-2 the_hospital b-1c1 the_hotel h1 the_hour b-1g1 the_hourly b2 the_hours c1
    the_house e-1h-1 the_idea g1 the_instructions c1 the_interview c1d-1e2f1g1h1 the_interviews b1c-1d-2g1h2
    the_invitation b-1e1g-2h-3 the_invite d-1h-3 the_job a1b2c2d-1g-2 the_key e-2 the_kids g1 the_kind a1
    the_kitchen c1f-1 the_lad d1 the_lady c1 the_laptop b-1h-1 the_last a-2b-3d1e1h-3 the_late h2 the_launch h1
    the_lease h1 the_letter b1 the_library g1 the_line b-1e-1 the_list a-1d-2e-4f2h3 the_location f1 the_lorries c1
    the_loss h1 the_machine h2 the_manager a1c1 the_map e2h-1 the_market h1 the_matter e2h-1 the_meantime a-2b-1
    the_middle d1g1h-1 the_mileage b1 the_minute b1 the_mix g1 the_moment e3f1h-2 the_money b3 the_month f2h1
    the_monthly b1 the_more a2 the_morning g1 the_most a2b-2c-1g-2 the_move e2h-1 the_museum h1
    the_new a-2c-4d-5e1f-2h-3 the_next a-3b-3d2f-1h3 the_night b1d-1h-2 the_note h1 the_numbers g-1 the_nursery g1
    the_offer b1 the_old h-3 the_on b1 the_one a2b-1c-6d-3e-1g-1h-1 the_ones a2 the_only b1 the_open c2
    the_opportunity h1 the_ote b3 the_other a2b2c-1e1g1h1 the_others g2 the_outcome e1 the_package b1
    the_panel a-2b-1d-4e-2 the_paper a-1 the_parish b1c1 the_pay a1 the_pension a-1b3 the_people c-1d-1
    the_phone c2g-1h-1 the_pick a3 the_pictures c1 the_pile f3h-2 the_place a-2c1h1 the_places a-1 the_plane h1
    the_planner h1 the_plant e1g-1 the_port h1 the_portal e-2 the_post a1d-3g-3h-1 the_procedure h2
    the_process e-3f1h4 the_product c1 the_programme h1 the_queue e-1 the_radar e2h-1 the_raise b2 the_reasons h-1
    the_recruiting d1 the_recruitment h1 the_registry a1 the_remaining g1 the_reply d1e3 the_rest a2h-1
    the_right a-4b-3c-5d-6e-3f2g-3 the_river a1 the_road a-1b-1h1 the_role b-3d-2g-1h-1 the_room c1d1
    the_running a-1c-1e-1g-3h3 the_salary b3 the_salon a1 the_same a-2b-2c1d1e-4f1 the_saturday h-1 the_scale b2h-1
    the_schedule h1 the_school c-1 the_search a-3b-3c-2d-2f-1g-1h-2 the_season h-1 the_seat h1 the_second a-1c2d2
    the_selection h2 the_service b2 the_shift c1 the_shifts c1g-1h-1 the_shop c1e-1 the_signed h-2 the_slot h2
    the_sort a1 the_spare a2 the_spot c2h1 the_spring b-1h1 the_staff h-1 the_stairs d3 the_start h1 the_state c1
    the_station h2 the_stipend b2h1 the_street h1 the_stronger a3b1 the_student f-1 the_studio a1d1h1
    the_summer c-1h-1 the_sunday f1h2 the_sundays b1f2 the_super b1 the_surgery g1 the_survey d1
    the_table b2d1e1g-1h-1 the_take a-1 the_talk b1f1 the_tasks c2 the_team a-1b-2c2e-1h-2 the_test c1f1
    the_thing a1 the_third c2d2 the_three a2b1c1h-1 the_time b-2c-3g-1h-1 the_timing h1 the_tips b4 the_top b1c1
    the_tour a-2b-2c1h-2 the_trade a2 the_train c-1h-2 the_training a1b1h1 the_trains g1h-1 the_tram c-1
    the_trouble h-2 the_tuesday f1 the_two a5b-2d1e1g-2 the_usher e1 the_vans c1g1 the_venue h-1 the_very h1
    the_vet g2 the_visit g1h-2 the_visitor e-1g-1h-2 the_wages b1 the_walk b-2 the_ward h1 the_way b-3c2e-1g1h-3
    the_week e1f-1h-1 the_weekend e1f1 the_welcome c1 the_whole a1d-3g1h-3 the_wiser a1 the_work a1c2h1
    the_workshop d-1 the_wrong h-2 the_yard c1 the_year h-1 their a6b3e-5f1h-1 their_fleet a1 their_project a1
    their_salary b2 their_time b-1 their_way f1 theirs a8b4c-2h-1 theirs_. a1b1 theirs_gives b2 theirs_is a3h-2
    theirs_was a2 them a1b1c1e-1 them_, h1 them_. a2b1c2g2 them_? d1 them_and b-1 them_for h2 them_my h3
    them_on b1h-1 themselves b2c1 then a-5b-1f1h-1 then_. b-3e-1 then_a c1 then_again f1 then_i e1f1g-2 then_my e1
    then_there a-1 then_you c1 there a4b2c-1e2g3 there_'s a-1b1c-4d-4f-4g2h-2 there_, a-1b1e-2g2h2 there_. a1e-4h1
    there_a d1 there_are a-1g-2h-2 there_goes a1g1 there_is a2c-5e2f-1h-4 there_now g1 there_on e1 there_than a2
    there_that a1 there_was a1b-3c-1e2 there_when e-1h1 there_with c1d1h-1 therefore a1c-1d-1e1g-1h3 therefore_i e1
    therefore_withdraw a1 these a-1b-1c-2d-1e2h-1 these_days d-1e2 thesis a1b-1g1h-1 thesis_. a1g1
    they a5b7c-1d-4e-2g-1h-1 they_are a1c-6d-4g-2 they_came b3 they_could a1 they_count b1 they_cover b2
    they_disappoint f1 they_do b2 they_gave b-1c-2g-1 they_give a2b2 they_had a2c-1 they_have a3b-1c-2g2h-1
    they_let a1 they_made b-1h3 they_make b-1 they_need b-2 they_pay b2 they_put h1 they_rang a2 they_sent c1
    they_threw b1 they_topped b2 they_went b2 they_were b1c3 they_will b3d1h-1 thing b-1e2g3 thing_first e1
    thing_i a1h1 thing_is g1h-1 thing_on e2g2h-1 thing_to d1 things a-6b-3c-7d1e4g2h-3 things_. h-1
    things_are b-1d-1e-1 things_have g1h1 things_i h-1 things_on e1 things_settle e1 things_stand g2 things_to d3
    think a-5b-2c-7d-1g3h-3 think_about e1 think_again f1 think_and h1 think_any g-1 think_i d-2e-4g4
    think_of d-3e-1 think_tuesday g1 thinking b-1c-1d-2g3h-2 thinking_i g1 thinking_of g2 third a-2c2d3g-1
    third_time c1d3 thirdly h-1 thirteenth b2h-1 thirteenth_month b2 thirties h1 thirties_that h1
    thirty b3c1d2e-1g-1h-1 thirty_four b1 thirty_one h1 thirty_quid b1 thirty_years d2 this a-2b-3c-4e1g1h-1
    this_, e2h1 this_. d-2h-3 this_afternoon e-1h2 this_appointment h1 this_for e2 this_from e-1 this_further g1
    this_has h-1 this_i b1 this_inbox h-1 this_interview d1e1h1 this_is a-3b-4d1e-3f-5g-2h-1 this_kind h1
    this_level b1 this_mail b1 this_month h-2 this_number d1e3h-2 this_one a-1c-2d-5e-3f1g3 this_other e1
    this_out g2 this_point a1g2 this_side h-1 this_stage g1 this_thread e2 this_time d2e-1g1h1 this_to e-1g-2h-2
    this_up d1g-1h-1 this_week b-1e1f1h1 this_year b-3d-3e-2 tho f4 those c1h-1 those_i a1c2 though b-2c-4d-1f3g1h2
    though_, a-2e-2f2g1 though_. d-1h2 though_: a1 though_do f1 though_i e1g2 thought a-6b-7e-6f-6g-7
    thought_, a-1h1 thought_. c-1h-2 thought_it h1 thought_through c2 thoughtful d-2h1 thoughtful_of h1 thoughts g2
    thousand b5c-1e1 thousand_. b1 thread e2g-1 three a1b1c5d1e-2f1h-1 three_, a2 three_. b1 three_different c2
    three_hours c-2h1 three_months b-2c-2 three_people c1 three_phone c1 three_times c3h-1 three_weeks c2h1
    three_years b-1c-2 threw b2 threw_in b2 through a-2b-1d-1e-1f1g1 through_, a1 through_. c2e-1f1
    through_a b-1d1h1 through_my b2 through_on g1h2 through_the h-3 through_with g2 throwing d1 thrown h1
    thrown_in h1 thurs g1 thursday a-6b-5c-7e-7f1g2h1 thursday_. e-2g2h1 thursday_@number g-1 thursday_at g2h1
    thursday_for f1 thursday_is g-2h-1 thursday_so g1 thursday_the g-1h-2 thursdays_interview g1 thus h1 thx e1
    thx_for e1 ticked a2h1 ticket b-1c-3g-1 ticket_. d1 ticket_you h2 tidier a1 tied g1 tied_up g1 tight e1
    til f1g1 till a-2b-1f2 till_friday f1 till_the f1 time a-3b-1d3f-9g-2 time_, b-3c-3e-1g-1 time_. b-4c-4d3g1
    time_? d-1 time_after g-1 time_again d1 time_and b2 time_before h1 time_for e1h2 time_i h-1 time_off h2
    time_on g-1h1 time_somebody d1 time_the a1c3 time_to b-2d-4e1g-1h-1 time_try d2 time_will d1 time_you d-1e-2h-3
    times a-1c4d3h-3 times_. c2 times_and c1 times_now c2 timing_was h1 tipped b1 tips a1b4c-2d-1e-1h-1
    tips_there b1 title a1c1 title_. a1c1 to a-1b-1e-1g1h1 to_, a1 to_. a-1b2 to_@address h-1 to_@amount b3f1
    to_@number b2 to_@open h1 to_a b1d-5g-2h2 to_add a-1h-2 to_agree h-1 to_another a-3d-5e-5f-3h4 to_answer e1h-4
    to_anybody f1 to_anyone c1 to_anything h2 to_ask a-2c1 to_attend g2 to_be a1b-1d1f-2g-1h-2 to_bother c1
    to_bow h2 to_bring h-1 to_call f1g1h2 to_cancel a-1b-2e-1g-4h5 to_carry g2 to_change f2 to_chase e1 to_chat f1
    to_chew e2 to_clear e-3h-2 to_close h1 to_come a-1d-1e-4f-1g3h-1 to_continuing f1 to_cover h-1
    to_decide c1e1f1g-1h-2 to_do b-1d2g-2h-1 to_drive c1h2 to_drop g1h-1 to_eat c1 to_everyone c1 to_explain c1d1
    to_find a-1c-1h-2 to_finish c1 to_fly a1 to_follow d2 to_four f1 to_get a-4b-5d-5e-1 to_give a-3e-2f-2g1h1
    to_go a1d-2 to_hand f1h-1 to_happen g1 to_have c1d-3e-1f2g-1 to_hear a-3b-4c-2d-1e-1f-4g-4 to_her f1
    to_hold b1e1f-1g-1 to_inform h2 to_interview a-3c-6d-6e-1f-3g-4h-3 to_it a-2c-2d-1e-3h1 to_join a1h1 to_junk d1
    to_keep a-1c-3d-1e-2f-3g-3 to_keeps h-1 to_know a-2c1h-2 to_learn a-1d1h-1 to_leave b-1c1d-1e-4h-2 to_let d1h2
    to_like c2 to_look h-2 to_make b1e-2h-2 to_manage g1 to_me a1c3e1f-3g1h-3 to_meet c-2d-2f1g-1h1
    to_meeting e-1g-2h-3 to_miss g-2h-2 to_monday h-1 to_move b-1e-1g-2h-1 to_mr h-1 to_ms h1 to_mull e1
    to_my a4b-3d-5e-1 to_myself a-1b-1f-2g-2 to_name h-3 to_none a1 to_offer a-1g1 to_one g2h1 to_open e1
    to_our h-1 to_pass b2g2h3 to_phone e-1 to_play h-1 to_prepare c1 to_proceed h2 to_pull b2g-3h2 to_raise b1
    to_reach e1h2 to_read c-2d1 to_remain b1 to_remove h1 to_reply h-3 to_report c1h2 to_resign b1 to_rest h2
    to_retirement h-2 to_return g-1h-2 to_ring e-1 to_run c1d2 to_rush c-1d-1h1 to_say b2f-3g-2h2
    to_see c-5d-2e1f-1h-1 to_settle e1 to_show a1g1h-1 to_sign h1 to_sit a-1f2h-1 to_skip g2h1 to_sleep e2g-1h-2
    to_somebody h1 to_someone h1 to_spam h-1 to_speak h-1 to_squeeze f1 to_stand b1 to_stay a-2b2f-3h3 to_step g2
    to_stop g1h2 to_students d-1 to_take a2g-3 to_talk b-1c-1d-2e1f-1 to_teach h-1 to_tell e-1 to_that h-1
    to_the a3c-3d3e-4f-4g-2h1 to_them a-1 to_think h-2 to_this b-1e1f1 to_turn h3 to_visit g1h-1 to_voicemail h2
    to_walk b1 to_what a5b-2g1h2 to_where a1h1 to_whoever h1 to_withdraw a-4b-3d-6e-4f-1g-6h7
    to_work a-1b-2c1d-1e-3h-3 to_write d-3g-1 to_ye g1 to_you a1b-3c-7d-8e1f-6g1 to_your a-2b-3d1e-4f1g-3h-3
    today a-1c-1d1e3f2g2h-1 today_, g1 today_. a-1d2f2 today_for g1 today_i e1 together c2e-1h-2 together_and c1
    together_with c2 told b1d2e-7g-1h-1 told_. g1 told_it a1 told_me a-2b-1c2d-3e-1g-2h-1 told_the c-1h2
    told_you d2h1 tomorrow a-1b-2d-2g1h1 tomorrow_'s h1 tone c1 tone_of c1 tonight d-2 tonight_. h1 too c2d-2e1
    too_, e2h-1 too_. c-4d-3e-2h2 too_fast f1 too_long b-2h-3 too_much c1e1g1 took b-1c1d2e-6f-1g-5h3
    took_a a1d-1g-1h2 took_another d3h1 took_far c1 took_home h-2 took_it h1 took_me b-2h1 took_myself h1
    took_one b1 took_so h-1 took_the h1 took_your c2d1 tool b1 tooling a2g1 tooling_than a1g1 top a3b2h1 top_, c1
    top_. a1 top_of a1c-1g-1h2 topped b2 topped_your b2 tops b1 torn e1 torn_, e1 touch b-1d-3g-4h-2 touch_. h-2
    touch_about f1 touch_when e2 touched c1h-2 touched_in c1 tough b2 tough_to b2 tour a-4b-5e-3g-2h-4 tour_of d1
    tour_that c1 touring h1 tours a1h-2 toward g2 towards a1b1g7h-1 towards_a g3 towards_another a1g2
    towards_saying g2 towards_the b1g1 town e-3 trade a2h-2 traffic d3 train a-1d-3e-2g1 train_from g2 trained a2
    trained_for a2b1 trainee c1 training a2b2g-1 training_course g-1 training_days b1 training_side a1h1 trains g1
    trains_are g1h1 tram c-1 transport b2 travel c-1h1 travel_with h3 travelling g2h2 travelling_and h2
    treat a-3e-1h1 treat_. c-1 treat_it d1 treat_my b1h2 treat_people d1 treat_your c1 treated c2d1e-1g-1
    treating d1 tree h1 trial e-2g-2h-2 tried b-2c-1e-1h-4 tried_to h-2 trouble c-1e-1f1g-2h-2 trouble_, f1
    truck h1 truly a-2d1h-2 truly_, d1 trust c-1e-2h-2 trust_the d1 truth a1g1h-1 truth_be a1g1
    try b-2c-3d2f-1g-1h-1 try_again h-1 try_reading d1 try_the d-2 try_to d1h1 trying h-2
    tuesday a-6b-2c-2d1e-3f1h1 tuesday_'s g1 tuesday_. d1h-2 tuesday_@number b-3d-1e-1f-2g-2h1 tuesday_and d2
    tuesday_because h1 turn a-1b2c-1e1h3 turn_. h-1 turn_down b1h3 turned a2c3d-3g1h1 turned_down h2
    turned_out c1h-2 turned_up c3g1 turns b-1e-2f1 turns_out g1 turns_up e-1 twelfth h1 twelve h1 twelve_percent h1
    twenty a1b1c-1d-1g-2h-1 twenty_one b2 twenty_plus b-1 twenty_two h1 twenty_years a1 twice c3d3e-1g-1h-1
    twice_, d1 twice_. a1c2 twice_; c2 twice_already d1 twice_now d1 two a2b1c1d1f-1g-1h-2 two_, a2h-2 two_. f1h-1
    two_and d1 two_days b-1c-2d1e-1h1 two_dogs e1 two_dollars b1 two_hours a-2b-2d1h-1 two_hundred b1 two_jobs a1h1
    two_minds e1 two_months c1 two_nights h2 two_no c1 two_of b-1h-1 two_offers a1 two_places g1 two_quid b1
    two_weeks c-2h1 two_years a-1c1 typed c1 typed_it c1 u e4f2g-1h-1 u_for e1 u_know e1 u_up e1 u_when e1 um h-1
    um_, e1g1 umming b1e2 umming_and b1e2 unanswered c2e2h-3 unanswered_. c2e2h-1 uncapped b1
    uncapped_accelerator b1 under a-1b1d-2e3h-1 under_my h-1 under_what b2 under_with e3 understand a1d1e-1h-3
    understand_that a2 unfortunately g3 unfortunately_i g2 uni e1 uniform b1g-2h-1 uniform_on g-1h-2 unit b-2d-1h-3
    unit_. g1 university b-1 unkind c-1 unkind_word c-1 unless b1c1d1e-3f4 unless_the f1 unless_y'all f1
    unless_you b1c1d1f3 unopened d1h-1 unopened_and h-1 unpaid b1c1 unread d1e2 unread_. d1e2
    until a-5b-1c-4d-5e2f4g-2h-4 until_easter f2 until_friday h-2 until_i e1 until_it e1 until_june h1
    until_the a-1e-1f1h-3 until_thursday h2 until_we e1 until_you f1 up a2b1c2e1g3 up_, a-2g1 up_. a-1b-5c2d1e2h1
    up_: d2 up_a a-1 up_after e1 up_all a1 up_and a1b-2 up_at a-1e-1g1 up_by e-1h1 up_for g-3h-2 up_from a2h1
    up_giving g1 up_here e-1g1 up_in a-1b-3d1e2f-1g-2 up_more a1 up_my b1c2e1g-2h-1 up_on a-1d-1e-2h1 up_one a2
    up_somewhere a2 up_the d-4e-3g-3h-2 up_this h1 up_to b4e1 up_with b-2d2e-1h-1 update e2 update_you e2 upon e1
    ups d2 ur d1 us a-2b-1f2g-1 us_, b1c1 us_. d-1g-1 us_a a-1b-1 us_all c-1 us_both h-1 us_in b-1f1h1 us_leave e2
    us_speak f1 us_to c-1 use a-2d2f-2g-1h-2 use_. d-1h-1 use_my h-1 use_this h-2 use_to g1 use_your d3
    used a-2c2d-2g-2h1 used_to c2 used_up h2 uses a1 usher e1 vacancy b-3c-2d-1g-1h1 vacancy_. h1 van a-2b2e-1g1
    van_'s g2 van_. b-1 vans c1g1 veering g2 venue h-1 venue_and h-1 verger h1 very a-1d-8e-8f-6g-2
    very_generous b1 very_happy b1 very_keen b-1g-2h-1 very_much a-2b-1h1 very_rudely c1 vessel c1h1 vessel_. h1
    vet g1 view c1d-1 village b-1h-1 visa b1h-1 visa_and b1 vision b1 vision_from b1 visit a-3b-3c-4d-3e-2f-2g2h-1
    visit_. h1 visit_as h-1 visit_was c-1d-1 visit_your g1h-1 visited a-1 visited_, a-1 visitor e-2g-1
    visitor_form h1 visitor_pass g-1 visitors c1 voicemail h1 voicemail_. h2 volunteer h1 volunteer_. h2
    volunteers b-1d-2 vote g1 vouchers b1 w e2 w_me e2 w_this e1 wage b3 wages b3 wait a-1d-1g-4h-2 wait_for h-1
    waiting d-1g-4h-5 waiting_for h-1 waiting_on e1g-1 walk a-3c-4d-1h-3 walking a-1d1h-1 want a-1b-3f-3g-2h-2
    want_a a-2h-2 want_me h-1 want_my a1 want_the e1 want_to b-3f-4g-1 wanted a1c-5e-6f-3g-1 wanted_most a2
    wanted_to a-3c-2d-4e-4f-1 wanted_you e-1 wants b-3f1g1 wants_a c1 wants_me e1g1h-2 wants_to f2 ward a1c-3d-3g-2
    ward_. h1 wardens d3 warm a-2b-3c-1d-3e-3f1g-2h-4 warmer d2 warmly a-3b-3c-3d-5e-4f-2g-3h-4
    warmly_, a-3b-2c-2d-4e-4f-2g-2h-4 warmth h-1 warned c-1 warned_me c-1 was a3b1c3e-5f-10g-4h-3 was_. c1 was_: h1
    was_a a-4b-1c-1e-1h-5 was_always a4 was_an e1 was_badly c3 was_cancelled h2 was_delighted c-2 was_hard b1d1
    was_hoping b2 was_in b1 was_interviewed c1 was_kind a-4h-1 was_left c1 was_looking b2 was_meant h-1
    was_more a-3c1 was_my a2 was_needed c1 was_never b-1h1 was_no a2 was_not b1c-5d-4h-1 was_plain c1
    was_promised b-1g1 was_pure c1 was_right c-2 was_simply a2 was_so b-3c-2h-2 was_speaking c1 was_that d1
    was_the a2b1c-3d2 was_three b1c-2 was_to d1h1 was_told b1 was_too b1c-1e1 was_treated c2 was_very c-2h-1
    was_worth d1 wash b1 waste d1 waste_my d1 water a1 way a3b-3c1d-1e2g3h-3 way_, b-1 way_. a1b-2e1f-2g2h-2
    way_better b-1 way_i c-2e1h-2 way_or e2g-1h-2 way_that a1 way_the a1 way_to f1 way_you c3
    we a-5b-2c-8d-5e2f-2g-2h1 we_are g1h2 we_can e-1f1h-2 we_do d-1e-2g-1h1 we_feel e1 we_find h-2 we_have g1h-3
    we_land e1 we_may h-1 we_meet h2 we_move b-2d-2e-2f-4g-2 we_will b-1e3g-1h-3 we_would b1 website c1h-1
    wedding g1h-1 wednesday a-6c-4e-5f1g2 wednesday_'s g1h-2 wednesday_, f1 wednesday_@number h1
    wednesday_afternoon h-2 wednesday_is a-1g1 wednesday_suits h2 wednesday_the h-1 weds g1 weds_now g1 wee e1
    week a-1c-2d-3f3g-2 week_, b-2c-1e1 week_. a-4d-5e-1f2g-1h2 week_? h-3 week_after h-1 week_and b-3c-2h-3
    week_at e-1f1h-1 week_for h-1 week_i h2 week_is c1 week_of h-2 week_only h2 weekday g1 weekend b2c-2f1
    weekend_, f1 weekend_. h-1 weekend_and b-1 weekend_x g1 weekends b2d-1h-1 weeks b-1c4d2g-3h-1 weeks_'s b1
    weeks_, h-1 weeks_ago c-3 weeks_between c1 weeks_for c-1 weeks_of c1h1 weeks_to d2 weigh e1 weighing e3h-2
    welcome a-3b-3d-3g-3h-4 welcome_. c-3g-2h-2 well a-2d-2e-3f-1g1h-2 well_, d1h2 well_. a-3b-4d-5e-3f-2h-2
    well_beyond b1 well_end g2 well_to g1 went a1b1d-5e1f-3 went_any g2 went_back e-1 went_for a2 went_through h1
    went_to c-2e-3h-3 went_unanswered c2 went_up b1 went_with a2h1 were c3e-4f2g-1h-1 were_a b-2d-2 were_last c1
    were_lovely h1 were_not b1c1 were_the d1 were_willing b1 were_you d2g1 were_your c-1 what a2b5d2e1f-1g-2
    what_'s b1 what_a a-1b-3d1h-1 what_i a3b2c-3d-7f-2g-1 what_is b1 what_it b-1 what_my b1 what_shakes e1
    what_the a-3c1g-1 what_they b-2e-1 what_tipped b1 what_was c1 what_would b1 what_you b1c-3 what_your a2
    whatever c1d4 whatever_happens d-1 whatever_you c1d1 when b2d-9e6g-4h1 when_due b2 when_i a-2b1c2d-3e2f-4g-2h1
    when_it a1e1h-2 when_my e1 when_the b-1e3 when_there e1h1 when_they e1 when_things e1 when_word b1
    when_you e-2h1 whenever e4g-2h-3 whenever_i e2g-1h-2 whenever_that e2 where a3b3c1d-1g-1h2
    where_i b1d-4e-2g-1h2 where_it f1 where_nobody c2 where_the a2b2 where_you a2 whether a-3c1f-2g3h-2
    whether_a c1 whether_i e2f-1g1h-1 whether_there b-1 whether_this g2 whether_to g1 which a4d2g-2 which_case b1f1
    which_i h1 which_is a1c1d-1g-1h2 which_part d2 which_suits a1 which_was a2 which_way e2 which_you a2
    while a-1b-1e4 while_, b1 while_. b-1e2h-1 while_longer e2 while_since h1 whisker a1 who a-1b-4c3d1e-6f-6g-4h1
    who_are c-1 who_came a1 who_can d1 who_could d-1 who_dropped h2 who_impressed c-1 who_interviewed d2 who_is h1
    who_likes d1 who_pulled h1 who_rang c1 who_reads c1 who_showed c1 who_stepped h1 who_used c2 who_were a1
    who_will d1 who_withdrew h1 who_worked c1 who_works c1 whoever d2e-1 whoever_you d1 whole a1c2e1f-2g1h-4
    whole_. e1 whole_family b2 whole_thing c1 whole_week h-1 whom_to d1 whose a6b1h3 whose_remit a2 whose_work a1
    why a-1d1g-1h-2 why_i h-1 wife a-1g1 will a-1b-1c-4d2e6g3 will_ask e-1 will_be a-1c-4d-2g2h2 will_call d1h-2
    will_circle e2 will_come e1f2g-2h-3 will_drop b-2 will_end a1 will_find e-1 will_follow d-1 will_get e1h-1
    will_give b-1e2h-1 will_gladly e-1 will_go d1e1g1 will_have a1d-1e1 will_hear e1h-1 will_holler e1 will_i g2
    will_just e3h1 will_keep h-2 will_leave e-1g-1h1 will_let e1 will_make g2 will_manage e-1g1 will_message e2
    will_most g1 will_need d2 will_not a1c-1d2e-3f-8g-1h4 will_pass g1h1 will_pick e2 will_ping e1 will_post h-1
    will_probably e-2g3h-1 will_put b2d-1g-1h-1 will_reach e1 will_report d2 will_revert e3g-1h-1 will_ring e1
    will_see e3g1h-2 will_send d-4e-3g-1h-1 will_shoot e1 will_shout e1h-1 will_sit e-2f1 will_spell d1
    will_start h2 will_stay b-1e-1h1 will_still e-1 will_surface e3 will_take d2 will_tell e2 will_turn e1
    will_understand a2 will_update e2 will_work d1g1 will_write e-1 will_you f1 willing g-1h-1 willing_to g-1h-1
    window h-1 winter a-2b-2d-1e-2g-1h-1 wiser a1 wiser_move a1 wish b-8c-8e-7f-6g-6h-2 wish_the h-3 wish_to h2
    wish_you a-4b-4c-3d-5e-4f-2g-3h-3 wish_your d1 wishes a-5b-4d-6e-1g-4h-3 wishes_, a-2d-2g-2h-2
    wishing a-4b-5c-5d-6e-5f-2g-3h-4 wishing_you a-1b-3c-3d-4e-4h-2 with a1b1d-2e-1f-3 with_. h-2 with_@number b1
    with_a a2b4d1f-3h2 with_all a1b2 with_alongside h1 with_an c-2e-1f1 with_another a-4b-3c-5d-6e-6g-3h5
    with_better a1b2 with_everyone h2 with_how c2 with_is a1 with_it a-2b1c1e-1g1h1 with_me a-3b-4c-2d-5e4f-2g-3h-2
    with_more a2c2 with_my b-1d-4g1h-1 with_myself h-1 with_no g-1 with_somebody c1 with_someone h1
    with_something h1 with_such d-1 with_that c1d2g-1 with_the a-1b-1c-2d-3e-1f-4g1h1 with_them b1g2 with_what a1
    with_where a1 with_you a4b-1d-3e-2g4 with_your c-5d3e-1h-1 with_yours b-1 withdraw a1c2d2e-4g-5h12
    withdraw_, a2c2d4g1h2 withdraw_. b-1d-7e-5f-2g-2h6 withdraw_: c2 withdraw_from c-6d-2f1h4
    withdraw_my a1c-7d-3g-6h4 withdrawal d-1h3 withdrawal_. h1 withdrawal_last h-1 withdrawal_letter h2
    withdrawal_stands h1 withdrawing a1b-1c1e-7f1h10 withdrawing_, a1b-1c1f2h3 withdrawing_. b-1f-3h5
    withdrawing_: h1 withdrawing_from d1f-1g-2h4 withdrawing_my d-4g1h2 withdrawn a-2b1d1g-3h6 withdrawn_, e-1h2
    withdrawn_. b1h3 withdrawn_and h1 withdrawn_my h1 withdrew b-1c-3e-3f-1g-1h9 withdrew_. h2
    withdrew_from c-2e-1h5 withdrew_in h2 withdrew_last h2 within a1b-1h-1 within_a a2 without e-3f2g1h2
    without_a c1 without_luck h1 without_me g2h2 without_the f2 woman c1 woman_could c1 won a2 wonder g1
    wonder_whether g2 wondering c1 wonders d1 wonders_how d1 word c-1g-3 word_. c-2h1 word_from c2h-1 word_got b1
    word_of d1 words d1h1 words_about h1 words_even d1 work a3b-3d-1f-2g1h1 work_, b-1g1h-2 work_. b1e-2g1h1
    work_at a-1h1 work_by h1 work_elsewhere b1 work_excites a2 work_first e-1 work_for a-1c1h1 work_from h-1
    work_has e2 work_i a2g-1 work_is e1g1h2 work_now h1 work_offshore h1 work_on c-1g-1h-1 work_permit a-1b-1g1h1
    work_that g2 work_there a3 work_with b-1c-2g-3 workable b1 workable_for b1 worked c1g-2h-3 worked_for c1
    worked_out e1g-1h-2 working b1c-2d-2e-3h-2 working_for a1 works b-1c1g1h1 works_on g1h1 works_there c1
    workshop a1b-3c1d-3g1h-2 workshop_. c-1 world h-1 worn c1 worry d-2e-1h-1 worry_, h-1 worry_about h-1
    worth_a d1 would a2b2c1d-1e-2f2g1 would_, b1f1 would_. a2b-1 would_ask a1e2 would_be b2d-8e-2f-1 would_been b2
    would_better g2 would_bring b-1 would_change h1 would_come f1 would_expect a-1 would_find a1 would_fit g2
    would_gladly g-1h-1 would_happily b1f2h-1 would_have b-1d-2e-3g-2 would_imagine g1 would_insult c1d1
    would_it d-1 would_like a-1c-4e1f-4g-5h2 would_love a-2b-1c-3e-1f-2g-2 would_mean h-1 would_need h-1
    would_never a1b1 would_not a-2b1c2d-4e-1g-1 would_prefer e1g-1h2 would_put b-1g2 would_ranked a1
    would_rather a-5b-6c-5d1f-4g-6 would_say f2g2 would_see f1 would_sooner b-2f-2 would_still f1g-1h-3
    would_take b-2d1h-2 would_tell b1 would_thursday h-1 would_want c2g1h-1 would_you f1g2
    write a-4b-5c-5e3f-4g-1h-2 write_. e1 write_again e2 write_to d-3e1g-1h-1 writer h-1 writing a-3b-6c-1d3f-1g-5
    writing_. d-2e-1h-1 writing_: d1 writing_back e2h3 writing_to g-1 written c2f1 wrong e-1g-1 wrong_. c-1
    wrote b-2c-2g-1 x d-1 x_@close h1 y'all g-2 y'all_can h1 yard g-2 yard_has b1 ye e1 ye_for g1 yeah e2g1
    yeah_, g1 year a-1b1c-8d-3e-4f-5g-3h-1 year_, d-1h1 year_. a-1c-1e-3h-2 year_and h-2 year_as h2 year_at h-1
    year_in b1 year_is h2 year_of b-2h-2 yearly b1 yearly_bonus b1 years a1b2c1e-5f-3g-1 years_, c-2d-1
    years_. c2h1 years_ago c2 years_and c-4d-2h-2 years_at d1 years_in a-1b1c-1 years_of b1c-2h1
    yes a1b1c-1d-6e1f2h5 yes_, h1 yes_. b1h1 yes_and e2h-2 yes_for h2 yes_from g2 yes_on h1 yes_or e2g-1h-1
    yes_to d-2e-4f-3h4 yesterday a1c-2d-2g-2 yesterday_i a1 yet a-2b-1c-2d-3e4f5g-3h-1 yet_, f1g-1h-3 yet_. e1f3g-1
    yet_knock f1 yet_which e1 you a-2b-2c-1d1f1g-3h-2 you_! h1 you_, b1c1e2f2g1h1 you_. a3d-4g1h-1 you_: d1
    you_? d-2e1f1 you_a a-5c-4d-7e2f-4h-3 you_about d-1 you_actually d1 you_after g1 you_again h2 you_all a-1e1
    you_an d-3g-1h-2 you_and b-5c-3d-5h-5 you_answered h1 you_are d1e-6g-4h-1 you_as a3 you_ask a-2b-1e-1h-2
    you_asked c-5e-2g-2h-1 you_at d-1g-2 you_back e-2 you_be b1 you_booked h3 you_both h-1 you_by g1 you_call e-1h2
    you_came d1 you_can a-2b2c-4d-1h4 you_choose f1 you_close f1 you_could a-4c1d-3e-1f2 you_describe d1
    you_described h-1 you_did c-2 you_do a2d-4e-1f-4h1 you_down f1 you_even d2 you_ever d-2e-2h-2 you_every h-1
    you_find b-1c-2d-5h-3 you_for a-5b-2c-1d-2e-2f-4h-4 you_full h1 you_gave g1h-2 you_get d1 you_got d-1
    you_guys a1b1d1f1h1 you_had a-1b1d1 you_have a1b1d-2e-1 you_hear e1 you_hire d1 you_hiring d2 you_if g-2
    you_in g1 you_instead h-2 you_just d1 you_keep c3f1 you_kindly d2 you_know c-1d-4e1g-2 you_last c1 you_lent e-2
    you_lot d4h2 you_made h2 you_make d-1 you_matched b1 you_may c-1f3h2 you_mentioned c-1 you_mind g2 you_must e-1
    you_need b-3d-1e-6h2 you_never c-1 you_not h-1 you_of e2 you_once e2 you_one e1 you_people c2d5f1
    you_picked h-1 you_quoted b2 you_ring d2e1 you_run c2d-1 you_said a-1b-1c-2 you_says c1 you_send e3
    you_sent e1h-1 you_set c1 you_shift b2 you_should e-1 you_so d-1h-2 you_spam d1 you_still d-1e-1f2
    you_than b-1h-1 you_that e-1h2 you_this g-1h-2 you_to a-2b-4c-6d1f-4g-4 you_treat d1 you_twice d2 you_up c1h1
    you_want e-1 you_well h-1 you_were a-1c-5d-4e-2g-1h1 you_when e1h1 you_whenever e2 you_will d1e2f-4g2h-1
    you_would a-1b1e-2f1g2h-1 you_write e2 you_yes e1h-2 younger a1 your a-3b-1c4d2e-3f1g-6h-1 your_advert b1
    your_agency e1 your_application c2 your_apprentices c-1 your_assistant c1d1 your_blog h2 your_brief c2
    your_budget b1f1 your_call h2 your_charity c-3d-1 your_client b1 your_colleague a-1h-3 your_colleagues d-1
    your_competitor a1 your_coordinator c1 your_dashboards c1 your_desk d-1 your_details h-1 your_diary d1
    your_directors f1 your_door f2 your_email c-1 your_end e-2h1 your_esteemed b1 your_evening c1 your_firm d-2h-1
    your_first f1h1 your_floor a2 your_foreman c2 your_forms d2 your_front c2 your_head d3 your_hiring c3d2h-1
    your_hourly b2 your_interview b-1c-3d-1h2 your_interviews a1 your_invitation c-2 your_kindness c-4d-2
    your_last c3 your_leadership c1 your_letter c-2d-4h-1 your_list a-2e1h2 your_lot c1d1 your_magazine c1
    your_mail b1h-1 your_management b1f1 your_message d-2h-2 your_museum c-1h-1 your_new d1 your_note c-1
    your_number e2 your_office a1c1d1 your_online c2 your_open c-1f-1 your_own e1 your_panel h1 your_patience e2
    your_pen d2 your_people d-2 your_place b1c-1 your_portal c2 your_porter d-2 your_porters c1 your_problem d2
    your_process a-1d-5g1h1 your_question e1 your_questions c-1 your_radar h1 your_range b1 your_reception c2
    your_recruiter c2 your_schedule g1 your_school c1 your_search g1 your_second f1 your_secretary c-1h-1
    your_side b1d-1e-2 your_site c1 your_staff d1 your_suggested h2 your_switchboard c1 your_system h1
    your_table f1 your_talk c-1d-2 your_talks c-2 your_team a-1b-2c-5d-4e-3f-2h-7 your_test c1h-1 your_time d-3h2
    your_timetable c1 your_trial a1 your_visit d-1 your_volunteers b-1 your_ward a1 your_way c-1 your_website c1
    your_workshop c1 yours a3b-1c-1d-13e-10f-9g-1h-2 yours_, b-1g-4h-2 yours_. b1g1h1 yours_ended a2
    yours_faithfully a-4b-3c-2g-2h-3 yours_is c1 yours_sincerely a-3b-1c-1g-2h-2 yours_truly a-1 yours_was h1
    yours_would a2 yourself b-1c-2d1e3h-4 yourself_the d1e3h-1 yourselves d3 yourselves_a d1`,
};
