/* Written by `npm run learn`: what each feature of a sentence weighs for each topic. */
import type { Weights } from './pack';

export const weights: Weights = {
  bias: [-17, -14, -14, -12, -13, -19, -16, -13],
  features: `
    ! a-9b-8c-3d-1e-1f-1g-3h-1 !_! c1g1h1 's c-1d-1g2h-1 's_. a-1 's_a a1b1c2d1f1h1 's_all a-5b-2f-3g-4
    's_another g1 's_anything e-1 's_been b-1c-2e3h1 's_best g1 's_call f1 's_cropped g1 's_every g1 's_final f1
    's_holiday b2 's_in e1g2h-1 's_interview f-1h1 's_keep f1h-1 's_leave b1e1h-1 's_lessons b-1 's_looking g4h-1
    's_me h2 's_more g2h1 's_name c1 's_no d-2g1h-1 's_not c1h-2 's_nothing e1 's_notice d1 's_on h-1 's_out e1g1
    's_passport h1 's_running g1 's_see f1 's_something g-1 's_sorted e1 's_the a5b2c-1g-2 's_with h1
    , a1b-1c-2f2g-2h-1 ,_a a2c2d2e-1h-2 ,_after a1b1 ,_all b1h1 ,_although f3 ,_and a1b-1c-1d-1e-2f-3h1 ,_any h1
    ,_as b1c1e-1f-2g-1h1 ,_assume e3 ,_at a1h2 ,_because a2b1e-4h3 ,_before h1 ,_but a1b1c-1d-1e-2f4 ,_by c-1
    ,_call f1 ,_can e1g2 ,_coffee e-2 ,_could a1h1 ,_do c-1f-1 ,_effective h1 ,_end d3h2 ,_even c1e-1f2h-2
    ,_for b-2e-1 ,_got h2 ,_having a2g-1h4 ,_he b-1 ,_hey e1 ,_hope g1 ,_how d3 ,_however f1 ,_i b1d2h1
    ,_if a1c2d-1g1 ,_in c-1f3 ,_is c1h1 ,_it b2d3e2f-4h-1 ,_just d-1f1 ,_keep h1 ,_let d1e-1 ,_might e2
    ,_more b-1e1 ,_my a-1b1c-4g2h2 ,_no d1 ,_nobody e1 ,_not b-1c1e-1f1h-1 ,_now h-1 ,_on d1 ,_one a1c1f1
    ,_only g-1h-1 ,_or d1e-1g-1 ,_pencil f1 ,_please a-1e-2 ,_plus b1h-1 ,_promise e1 ,_quarter e1 ,_should h-2
    ,_since a1b3c2f-1h1 ,_sir b1 ,_so c-1e1f-1 ,_something a1g1 ,_sorry e-1 ,_still e2h-1 ,_take e1 ,_thank d-1
    ,_that b1d2e1 ,_the a2b1c1d-2e-1f-2g2 ,_their a3 ,_theirs a4h-1 ,_then b1c1 ,_there e2 ,_therefore h1
    ,_they a-4b1g1 ,_this a1 ,_though a-2c-2d-1f3h2 ,_to b1c2e1g2 ,_too h2 ,_truly d1 ,_unless b1d1f5h-1 ,_was b1
    ,_we e1g1 ,_wednesday a-1 ,_well f1g-1 ,_were f1 ,_what b1d1g2 ,_when h2 ,_where a2b-2h1 ,_whereas a2
    ,_which b1d-2e-5f-1g-2h1 ,_who c-6d-1f-1 ,_whose h1 ,_will e1 ,_with b1e-2f1g-3 ,_without h1 ,_work e3
    ,_would a1b-1e1h-1 ,_yet f2 ,_you e1h-2 ,_your a2b-2c2h-1 ,_yours a2 . a-1c2d3f-1g1h-1 : d2e-4f-2g-4h3
    :_@address h-2 :_@number h-2 :_another h1 :_i d2e-4f-4g-2h5 :_no d1 :_please f-1h1 :_thank h1 :_that b-1
    :_the c1h1 :_you d1 ; b-2c-2d-4e-2f3g-3h-1 ;_i a-1b-6c-4f-3g-2h1 ;_my h1 ;_please h-1 ;_the b1 ;_you h-1
    ;_yours a1 ? a-9b2c-8d7f2g-2h-1 ?_? d1 @address b-1d-3e-3g-1 @address_. d-1e-2h-4 @amount b8f1g-1h-1
    @amount_, b2 @amount_and b1 @amount_i b2 @amount_plus b2 @close c-4d-5f-2g-1h1 @close_, h1 @close_. h-1
    @currency b4d1g-1 @currency_@number b6d1g-1h-1 @dash h2 @dash_@number b-2 @dash_@open h1
    @number a-3b6c-6d-2e-5f-3g1 @number_, b1f1h-2 @number_. d-6e-4f-4g2 @number_@dash b-1
    @number_@number b-6d-3g-2h-1 @number_@open b1 @number_@percent b1 @number_a b2 @number_am h-3 @number_an b2
    @number_and a-1 @number_at h-1 @number_december b-2g-2h-1 @number_instead h2 @number_is b-2g3h1
    @number_june g-1h1 @number_lpa b2 @number_may b-1g-1h-2 @number_or b-2d-3f-3g-4h2 @number_per b1
    @number_percent b1 @number_plus b1 @number_pm b-1h-4 @number_to b1 @number_with b2 @open b-1c-5d-5e-5f-2g-1h1
    @open_k b1 @open_x h1 @other b-1c-3d1f-2 @other_, d-1h1 @other_@other d-1f-1 @percent b1 @percent_certain g-2
    @percent_hike b1 @percent_of b-4h-2 @quote d5 @quote_. d1 @quote_i d1 @slash h1 a a2b1c2d2e-1g-1 a_@number b2
    a_baby h1 a_bank d1 a_berth a1 a_better a4b3 a_bigger a2 a_bit a-1b1d-5e3g1h-2 a_bonus f1 a_bunch d3 a_bus h1
    a_calendar d3 a_call e-1h2 a_candidate a-1h2 a_car b2h2 a_chair h2 a_challenge a1 a_chance a2 a_choice a1
    a_circus c2d2 a_clash g3 a_clearer e1 a_client h1 a_clinic b1 a_closer a2 a_company c1d1h1 a_conversation c1
    a_copy h-1 a_counter b2 a_couple e1 a_course h3 a_customer e-1 a_cut a1b3 a_cv d2 a_data c1 a_day a-2b1c-1e1f1
    a_decision e2 a_degree c-1h2 a_diary d1 a_different b-2f-2h5 a_dog c1d2 a_fair c1g2h-1 a_far a2 a_fatter b2
    a_favour b-1f-2h2 a_feeling e-1g2 a_ferry g1 a_few d-2e2g-1h-1 a_final b1 a_firm a1c2 a_first c2 a_fit g-2h-1
    a_flat b-1 a_form d1f-1 a_fortnight h1 a_fuel b1 a_future a1c2 a_good d-3h-1 a_great a-1b-1c-1d-3h-1
    a_half b3e-1 a_heavy h1 a_higher a1b1 a_hotel b-1h1 a_house a1 a_housing h1 a_hundred g1 a_job b-1g-2h3
    a_joke c1d3 a_joy c-3d-3 a_junior c1 a_kind h1 a_laugh d2 a_lease h2 a_lesson d-1 a_line e1 a_little c1d-1e2h-2
    a_long a-1b-2c-1 a_lot d-9e1f-3g-2h-2 a_lovely a-1d-1 a_man a1d1 a_match g-1 a_mess c2 a_message c-3d-3h1
    a_mid c1 a_mile a1b1 a_minute c-2d-3 a_miss e-2g5 a_month d1e1 a_more a4b-2g-3 a_morning h1 a_move c-1g1
    a_much a1 a_new b-1e-1h2 a_nicer a1 a_night a1 a_no a-4d-2e1f3g2h3 a_non g2 a_notch a1 a_nurse c1 a_part a-1d-2
    a_pause f2h-1 a_penny b1 a_pension b1 a_permanent f1 a_person d1 a_pity h1 a_place a1b-1h3 a_planner d1
    a_pleasure a-2b-2c-3d-2 a_poor c1 a_porter d2 a_position a-1e1f-2 a_post h3 a_proper b1c-2e1 a_question a-1
    a_raise b2 a_recruiter d1 a_reserve f1h-1 a_retention b1 a_right d1 a_rise b1 a_role c1f-1h1 a_rough h1
    a_salary b1 a_school c1 a_second b-1d-3 a_shambles c4 a_shop h1 a_shorter f1 a_shot f3 a_shout f1 a_sign b1
    a_signing b1 a_single b1 a_spot h-1 a_step a1g-1 a_stranger d-1 a_stronger a2b1h-2 a_sunday d1 a_take c1
    a_test c2 a_thing g1 a_think e1 a_third a-1b1h-1 a_tour c-1 a_trainee c1 a_treat c-2g-1 a_trial f1h-1 a_van b2
    a_very a1h-1 a_village h1 a_volunteer d-1h1 a_way a3 a_wee e1 a_week a-1b1d-2e-1g-3 a_weekend b1
    a_while b-2e4g-1 a_whole a2c-2d1 a_word b-1 a_workshop g1 a_year a-3b1c-1d-2 abeg d2 able f2g2 able_for g2
    able_to f2g1 about a-3b-1e1f-2h-3 about_, a2 about_. d-2h1 about_coming g1 about_it b-5c-2e4f-4g-2h1
    about_my a-2c2d-3 about_not h2 about_that d-1 about_the a-6b-3c-2d-3f-3h-3 about_this e1f1 about_to g2
    about_where c1 about_whether g1 about_your c-1e1h-2 above a4b2 above_the b1 above_what a1 academy b-1
    accept b1h3 accept_the h1 accepted a1c-3d-2e-8f1g-9h5 accepted_, h-1 accepted_a a1h3 accepted_an h3
    accepted_another a-1b-1d-6e-3f-2g-3h3 accepted_elsewhere f1h-2 accepted_it b1h2 accepted_something f1h1
    accepted_the h1 accepted_your h-1 accepting g1 access c1 accordingly h1 account e1g-1 accounts c1
    acknowledge h-1 across a2c2h1 across_as c2 across_the h1 active f1h-2 actual d1 ad c2 add a-2b2c1g-1h-2
    add_that c1 add_up b1 address a-3b-4c-3f-4g-4h-2 address_. h-1 admit b1 adults d2 advert b1c3d1 advert_. c-1
    advert_said c3 advertised b1 advertisement b1c2 advice b-1c-1 afraid a1d-3f-1h2 afraid_i h1 afraid_the g1
    after d-2e3f-1g-1h1 after_. h-1 after_@number b-1h1 after_a c-1h-1 after_all e-4f2g3h1 after_careful h1
    after_i h5 after_reading h-1 after_that e1 after_the a-1b1c2e1g-1h-1 after_thirty c1 after_this e2
    after_today e1 afternoon a-3b-1c-3d-1e-1f-3g2h2 afternoon_, g1 afternoon_. g1h2 afterthought c1
    again a-3b-3c-4d2e1f2g-3h-1 again_. d3e1 again_at h-1 again_before f2 again_for d-5e-2h2 against a3d-1g1
    age b1c2h-1 agency e1f-1 agency_, h1 ago c1h1 ago_, c1 ago_. c1 ago_i h1 agree c1 agree_with c1
    agreed a-1d-2e-2f-1g-4h2 agreed_to g-2h3 agreement b1h-1 ahead a4b-3d-6e-4h2 ahead_. c-1g1h1 ahead_of a4c2
    ahead_on a1 ahead_with a-1e-2g-2h1 ahhing e2 air e2g-1h-1 aligned a1 alive e2h-1 alive_. h-1
    all a1c-1d-2e-2g1h-1 all_, a-1b-1e-1f-1h1 all_. a-1e-1f1g1h-2 all_? g1 all_ears f1h-1 all_likelihood a1g2
    all_meals b2 all_of c-1 all_right f-1 all_that a-1g-1 all_the a-2c-2d-4f1g-2 all_week h-1 allotments h1
    allow e2 allow_me e2 allowance a-1b6h1 allowance_. b3 allowance_and b1h1 almost a1 alone b1 along a2b-1d-1e-1h2
    along_with h1 already b1f-1g1h-1 already_. b1 also c-1d-5h-1 although f3 although_i f2 altogether a1h-1
    altogether_. a1 always a4b-3e-3g-1h-3 always_going a2 am a-1c-2g2h1 am_. b2e-1g2h1 am_@number b-1g-1h1 am_a e1
    am_about g2 am_afraid a1d-1g1h2 am_all f1 am_at b1g-1h-1 am_available h-2 am_beginning g2 am_bowing f1g-1
    am_calling e-1g-2h2 am_cancelling g-1h3 am_coming e1 am_declining c1f3h3 am_doing e2g-2h-2 am_done c1d3
    am_down h-1 am_edging g2 am_fed d1 am_free b-3g-3h-5 am_getting g1 am_going d-6f-1g-3h2 am_grateful g-1h-3
    am_happily h1 am_having g1h-1 am_headed a1 am_honest a2 am_in a-1b-2e1h-3 am_inclined g3 am_joining a2b1g-1h4
    am_keeping e1 am_leaning g4 am_leaving h1 am_living h1 am_looking d-1e-2g-4h-5 am_more a-1g3h-1 am_needed h-1
    am_next e-1 am_no e-1h2 am_not a-5d3e1f-3g-1h1 am_off g-1 am_on b2c-2e-3f-3h-1 am_open f2h-1 am_or h-2
    am_out a2b1c-1d1f1g-6h4 am_passing h1 am_probably f-1g3 am_pulling b1e-1g-5h3 am_putting e2 am_ready e1f1
    am_ringing h1 am_sending e-2h-3 am_settled h1 am_so e-3h-1 am_sorry a1d-6e-7g-4 am_staying a-1b1f-2g-5h4
    am_stepping f1h2 am_still a-2b-2e4f-2g-1h-1 am_stopping b1h1 am_stuck g2 am_sure e-3g-4h-2 am_taking g-3h2
    am_thankful h-1 am_the h-2 am_thinking g4 am_withdrawing a1e-6g-13h9 am_writing d-2e-2g-4 amateurs d2 among c2
    an a1b2c1d2e-1f-1g-3h-1 an_answer b-1e4h-1 an_appointment h1 an_astronaut d2 an_e d1e-1 an_easy b1
    an_email b-1c-1d-2e-5f-4g-3h-3 an_end f1 an_exam h3 an_extra b2 an_hour a-1b5d1g-1 an_important c-1
    an_interview b-4f-2h-1 an_offer a1b-2h1 an_open c-1 analyst b-1c-1d-1e-1f-2h1 analyst_interview h1 and b1g-3h1
    and_, a3h2 and_@number g1 and_a a2b3f-2g-1h-1 and_after b1 and_all h1 and_am a-6b-4c-1d-3e-1f-2 and_ask d1
    and_at h-1 and_be d1 and_can b-3c-2d-2g-2 and_come e1f2 and_confirm d1 and_do c-1d2e1h2 and_double b1
    and_drop h1 and_find d2 and_for c-3d-8h-4 and_forth b-1h-1 and_free b1 and_good h1 and_has h-1
    and_have a-1c-3g-2 and_he b-2c-1h-2 and_hereby h1 and_honestly a1 and_how d1 and_i a-2d-1g-1 and_if f1
    and_in c1 and_is c-1 and_it a1d-1f-4g1h2 and_its a1b1h1 and_just h-1 and_keep d-1 and_left c-3d-1 and_me b-1
    and_more g1 and_my a-3c-1e1f-4g-2h-1 and_never c1 and_no d1f-1h-1 and_nobody c3 and_not a1f1g-3 and_now b-1c1
    and_our h-1 and_pay b1 and_says c1 and_see f2g-2 and_she b-3c-4 and_should h-1 and_still f1 and_tell e1
    and_that f-1h-1 and_the b1c-1d-1e-1f-2h-1 and_their a2 and_theirs a1 and_then c2g-1h1 and_there a-1c-2
    and_therefore a1 and_they d-1f-2 and_told h1 and_was c-2 and_we f1 and_what b-1 and_when e1 and_whose a1h1
    and_will a-1b-2c-1d-5f-2g-2h-1 and_with h-1 and_withdraw a-4b-5c-1h2 and_would g-1h1 and_yet f1
    and_you a1d3e-1f1g1h3 and_your a1c2 annual a-1b3h1 annual_leave b1h2 another a-1b-1c-1d-1f-4h7 another_, h-1
    another_appointment g1h-1 another_candidate h-2 another_carrier h1 another_conversation e1 another_day e1g-1h1
    another_direction g1 another_firm g1 another_garage b1 another_house h1 another_job a-2d1e-3g-5h3
    another_kitchen h2 another_offer e1g1 another_one d1 another_position a-1f-1h2 another_post b-1f-1h1
    another_role c1 another_school g1 another_shop h1 another_studio a1h1 another_team a1 another_thing e2h-1
    another_time h-1 another_year g1h-2 answer a-8b-4c-1d2e6g-2 answer_, d-1 answer_. e2g-1h-5 answer_before e1
    answer_for e1 answer_has h2 answer_is e-1f2h2 answer_this e1 answer_to h2 answer_you e1 answered a-2b-1c2d-2
    answered_. c1 answering e3h-1 answering_, e1 answers c1e1 any b-1c1d-1f-3g-2h1 any_chance h1 any_further g2h2
    any_interview d2h1 any_more a-2e3g1h2 any_of c2 any_other a2h-1 any_time b-2d-3g-2h1 anybody b-2c1d3e-1f1g-1h-3
    anymore e2h1 anymore_, d1 anymore_. d-1e1 anyone b-5c2d1e-3f1g-4 anything a1b-1d-1e4f-7g-7h-2 anything_. e2
    anything_else a1e2 anything_further d1e2 anything_in e-1 anything_just h2 anything_on a1b1 anything_that e1h-1
    anyway c-1f3h-1 anyway_. f2 anywhere a2c-1 apart b1 apart_. b2 apologies b-3c-2d-2e2h1 apologies_, h1
    apologies_for c-1e2 apologise c-2d-3e-3h-3 apologise_. h-1 appear g2 appears g1 applicant h1 applicant_. h1
    application c2f1h3 application_, a2b1d1e2f1h-1 application_. a-4b-4c-1d-5e-2f-11h3 application_any g1
    application_as b1h2 application_for b-2h3 application_form c2 application_in h1 application_to f1h-2
    applied d-1h-1 applied_to a2 apply h1 apply_. h1 appointed h2 appointment e-1g2h1 appointment_. g1h-1
    appointment_is h1 appreciate a-6b-6c-8d-8e-2f-5g-8h-4 appreciate_you d-3e-5g-3h-1 appreciated c-2 apprentice b1
    apprentices a2d-2 apprenticeship b-1g1h1 april h1 archive h-1 archivist_position h-1 are b1c1e-1f-3g2h-1
    are_, h1 are_. c-1d-2 are_a a1c1 are_better a-1 are_both a-1 are_doing a1 are_ever f-1 are_free h-1
    are_giving b2 are_going e-1 are_hard h1 are_i e-1g4h-2 are_in d-2 are_looking h1 are_not a-1d1 are_running d1
    are_signing h3 are_still h-1 are_the a2b-1h-1 are_two e-1 are_up e1 are_with h1 are_you d3 argue a1b1h1
    argue_with a1b2 arguing h-1 around b1d-1h-1 arrived c1 as a1b1c1d-1e-1f2h1 as_a b-1d-3f2 as_an c1 as_and b1e1
    as_close a1 as_closed h2 as_far c2g1 as_good h-2 as_i d-3e-2f-2g-1 as_if c1 as_it c2f1 as_long f1 as_much c-1
    as_my g1h-2 as_of e-1h2 as_our h2 as_soon e1 as_the a1b1c-1h2 as_their a1 as_there g-1 as_they h1
    as_things e-1g3 as_though g2 as_to c1e2 as_well a-1b-1c-1f-4h-1 as_withdrawn b1h3 as_you d1e-1 as_your b1
    ashamed d2 ashamed_of d2 aside g2h1 aside_, h1 aside_for h-1 aside_from g1h1 ask b-1e1g-2 ask_again d1
    ask_for b-2h-2 ask_me e2f2 ask_that e1h1 ask_whether b1g1 ask_you h2 asked a-2b-2c1d-4e-8f-4g-2h-2 asked_for g1
    asked_me a1b-3 asked_them h2 asked_to h-1 asked_what a-2b-2c-1 asking d-1e-5f-1g-2h-3 asking_for c1
    asking_me c-1d-1e-1 assessment f1h2 associate h1 associates c1 assume e3h-2 assume_i e2h-1 astronaut d2
    astronaut_? d2 at c-1d-3e-1f-1 at_@currency b2 at_@number b-1d-4f-2 at_a a3e1h1 at_all a-2g2
    at_another a-1g-2h4 at_any b-1h1 at_college h-1 at_each c1 at_ease c-1 at_home a-2b-1c-3h-1 at_least c1
    at_midnight d1 at_my c-3e-1f-1g-1 at_night a1 at_nine b-1c1g-2 at_no c1 at_noon h1 at_sixty b1 at_some e3
    at_ten g2 at_that f1g2 at_the a-1b-1c-1h-1 at_this a1b1g3 at_three g1 at_twenty b1 at_two g2h-1 at_work g3
    at_your b-1d-1e-4g-3 ate c3e1 ate_my c1e1 ate_up c2 athens b-1 atmosphere c2 attached a-1d-1f-2h1 attached_. h2
    attached_form h2 attached_the h-2 attend a1f2g3 attend_. f2g1 attend_on g1 attending f-1h1 attention b-1h-2
    attention_to b-1 attractive a1h-1 audit h1 august a-1h-1 authority c1 autumn a-1f-1h3 autumn_. h2
    available_for h2 available_from h-1 awaiting h1 away a-1d-1e-3f2g2h-1 away_. c-1g-1 away_from b1c-1g1
    away_with b-1 awful g1 b a1 back a-2b-1c-2d-2e3f3g-3 back_, e1f-2g-1h-2 back_. e2 back_about e-2 back_after h3
    back_and b-1f-1h-2 back_by f1 back_for f1 back_from g1 back_in e-3f3g-1h2 back_my h2 back_on e-1 back_out g1
    back_to a-1b-4d-2e2g-5 back_with b3 background a2 bad c1 badge a-1b-3e-2f-5 badge_, f-1 badly c5
    badly_organised c2 bakery b-1 balance h-1 band a-1b5c-1 band_, b1 band_@number b1 bank a2b2g1 bank_. a1
    bank_holiday b-1 bank_on g2 bar c1 base a-2b5g-1 base_. b1 base_and h-1 base_to f1 based f1 basic b3
    basic_is b1 bath d1 be c-1f1g3 be_. b-2g-3h-1 be_a a-3b-1e-1f-1h-2 be_able g1 be_an b-1 be_answering e1
    be_any b1 be_as g1 be_ashamed d2 be_asked c-3 be_at a1g-2h-2 be_attending f-1h1 be_best g1 be_checking e1h-1
    be_coming a1e-5f-2g-3h5 be_considered h1 be_continuing b1h1 be_daft h2 be_doing a1e-2g-1 be_dropping b1g1
    be_easier h1 be_fair g1 be_frank c1 be_glad a-2b-2e-3g-3 be_going a-1c1e-5h3 be_happy b-1f-1 be_hard a-1
    be_honest b2g1 be_in c-1e1 be_inclined g1 be_interviewing h2 be_joining h1 be_kept f1 be_looking e2 be_lying a1
    be_more a-1 be_moving h2 be_nice d1 be_no h1 be_off h1 be_on b1e-1h2 be_one g1 be_open a1f1 be_picking e4g-2h-2
    be_possible b-1d-1 be_proceeding h1 be_pursuing h2 be_quick d1 be_reading e3h-1 be_reporting c1h1 be_right h1
    be_seeing g1 be_sitting d-1 be_so h1 be_some e1 be_surprised e1g1 be_taking b2c1e-2h2 be_that g3h-1
    be_the c1d-1e1f-1 be_there a-2e-4f3h1 be_to d1h1 be_told a1 be_wiser g1 be_with h-1 be_withdrawing h-1
    be_working a1 be_wrong g1 bear e4 bear_with e2h-1 beat a2d1f1 beats a3c-1 beautiful a-1 because a1b1f-2g-1h4
    because_i a1b-2f-2g-1 because_it c-1 because_of g-1h3 because_the a1b2c2 because_you d1 become g2 beds c1
    been b-1c2d-3e2f-3g-1 been_, b1 been_a a-1b-4c-3d-1e1 been_appointed h1 been_doing a-1 been_given a1
    been_hired h3 been_mad e1 been_meaning e1 been_moved c1 been_my a2 been_offered a2 been_spoken c1 been_taken h1
    before a-4c-1f3g-2 before_. h-1 before_i a-1b1d-2e3f1g-2 before_noon h-1 before_the a-1c-2d-2e-2h2
    before_then h-1 before_you c-2d5e-3f2 beg e1 begin h1 beginner a1c1 beginning g2 beginning_to g2
    behind b-3c1g-2 being c2d1f2h1 being_asked c3h-1 being_so h1 believe c1e-1g2h-3 believe_the c1 bells b1
    belongs h-1 below a-1b3d-1g-1 below_what b2 beneath c2 benefits c-1 berth a1 beside a1h-1
    best b-8c-4d-7e-11f-5h-3 best_, a-5b-3c-5d-6e-3f-5g-7h-8 best_. h3 best_if g2 best_match a1 best_stepping g1
    best_thing a1 best_wishes a-1h-3 best_with g-2 bet a2g1 better a5b2c-3d3e-3f-2g1h-1 better_, a1h1 better_. a1d1
    better_for a-1 better_job a1 better_match h1 better_offer a2 better_pay a1b1 better_suited a-1
    better_than c-1d-3 better_things d4 better_to a1 between a1c1f-4 beyond d1 beyond_me d1h1 big c-1d1
    bigger a5c-1 bin d3e2h-1 bit b1e4h-4 bit_. e2 bit_of b-1e-1 bit_up e3 bits c-1 bless c-2e-1 bless_you d1
    blocked e3 blocking e2 blog h2 blunt d2 board c-3d-2f1 boat b1 bonus b8c-3d-2e-1h-1 bonus_, b2f1 bonus_. b1
    bonus_and h-1 bonus_on b1 book a-1e-2 booked a-3b-4c-1d-3g3h1 booked_. h1 booked_and h1 booked_for g1h-1
    boots d1h-1 boss a-2b3c-1d2g1h-1 boss_matched b1 both a2b-1c-1f-3g-4h-4 both_, a1 bother d3e2f-1g-1h-3
    bother_. c1 bother_writing e1 bothered c1 bottom f2 bottom_of f2 bow b-1e-2g1h2 bow_out b-1e-2g1h2 bowed h3
    bowed_out h3 bowing f1h2 bowing_out f1h2 boxes a2 brain d2 branch c1h-1 brand a3 bravo d3 bravo_, d2
    break a-1b-1d-1h-1 breakfast_. h-1 breaks d1 breath d2e1 bridge b1e1 brief a1c2h1 bring b-1c-1e-1f1g-3h-1
    bring_me f1 bringing b1 broker a1 bucks b3 bucks_an b2 budget b4c-2 budget_, a1 budget_and b1 building b-1d1h-1
    bump b1h-1 bumped b3 bumped_me b1 bunch a2d3 bunch_. a2 bunch_for d3 burned f1 bus a-1c-1d-2e-2g2h1 bus_and b1
    bus_is g1 bus_pass h2 bush d2 business h-2 busy e3 but a1b2c-1d-1e-2f6g-1 but_. c1 but_a a1c-1 but_do f2
    but_i a-1c-3d1f-1g1h4 but_if b2f3h-2 but_it f-1g1 but_let f2 but_my h1 but_nothing f2h-2 but_please f2h-3
    but_the a1c1f-3g-1 but_they h1 but_would f1 but_you f1 buy d1 buyer d1 by a1b1e-1f2g-1h-1 by_. g1 by_@number g1
    by_a a2b1c-3f1h2 by_another h2 by_email d-1e-1 by_friday b-1 by_how c1 by_monday f1 by_my a1h1 by_nine g-1
    by_post f-1 by_side a2b-1 by_someone c1 by_that c1 by_the a-4d1e1 by_then g1 by_three b2 by_with f-1 by_your h1
    bye a-4b-7c-7d-4e-9f-2g-7h-2 bye_now d-3e-2h-2 calendar d3h-1 calendar_. d1 call b-3c1d-1e-2f1h2 call_, e-1h3
    call_. c-1d-3h-3 call_from f1h-1 call_it f2g1h1 call_me h1 call_off h1 called a1b-3c2d2e-2f-1h1 called_me c2
    calling a-1c1d-5e2f-2g-6 calling_about h-3 calling_it c1 calling_me c1e1h-3 calling_my e2 calling_off h2
    calling_to h1 calls b2c2d1e1g-1 calm e1 came a3b2c1f-2h-1 came_across c3 came_away b-1c2 came_back b3
    came_close a1 came_down a2b1 came_in b3 came_out a2b-1c-2h-2 came_second a2 came_through a-1h3 came_up a-3g3
    came_with f1 camera d1 campaigns c1 can b1c-1d1e2f4g1 can_be f2h-1 can_best h-1 can_come b-1 can_do b-1e-1
    can_find b1f1 can_follow d1 can_get b3f1 can_give e1h2 can_i e2 can_move f2 can_not c1d-3f-3g3h3 can_read d1
    can_release h2 can_say e1 can_see a2g-1h-1 can_still b2f2 can_take h1 can_tell g1 can_we e1h-1
    cancel b-1e-4f3h7 cancel_it h3 cancel_my h2 cancel_the h1 cancelled b-1h5 cancelled_. h3 cancelling g-1h4
    candidacy f2h2 candidacy_. h1 candidacy_for h1 candidate a-4b-1d-1e-1h2 candidate_. h2 candidate_for h1
    candidate_with f1h-1 candidates a-3b-2c2e-2f-1h1 candidature h4 candidature_for h2 car a-2b5c-2d-1e-1g2
    car_, h1 car_. b1 car_allowance b2 car_will g1 card_. b-1 care a1b-4c-2e-6f-4g-3h-3 care_, d-4 care_home a1
    career a3g-1h1 career_to a1 careful b-1h1 careful_thought h1 carries b2 carry b1e-1g2 carry_on g2 carrying g1
    carrying_on g1 case d-5e-4f4g1h-1 case_. g1 case_i f1 case_it h-1 case_they f1 case_your f3 caseload a1 cat d1
    cent b2g1 cent_of b2 centre c-1 cents b1 certain g2h-1 certain_. g1 certificate h-1 chair b1c1d2e-1f2g-2h2
    chair_. b1d1 chair_for h1 challenge a2 chance a2f2g3 chance_. a1 chance_i g3 chance_to a3 chance_we h1
    chances e-1g5 chances_are g3 chances_of g2 change a-2e-2f2 change_, h2 change_my f3 changed a-3b-3d-1e-4f-1h1
    changed_. f-1h1 changed_my h-1 changes b1f1 changing c1e1h1 changing_my e1 chaotic c2 chap d1 chap_who d1
    charge b3 charity d-2 chat a-2b-2c1e1f2g-2 chats d1 check d-2 check_with f1h-1 checking_the e1
    checking_this h-1 cheering e-1 cheers a-1b-7c-7d-8e-3f-6g-6h-1 cheers_, a-7b-4c-3d-5e-8f-3g-2h-8 chef a1d-2
    cheque b3 chew e2 chew_on e1 chewing e2 childcare b1 children a-2b-1c1e-3g-4 children_'s h1 children_, c1
    choice a4b1c-4e-2f1g-1h2 choice_and h1 choice_between a1 choice_for b2 choice_is h1 choir a1c-2 choose_. e-1
    chose a1 chosen b1g-1h4 chosen_to b1h2 christmas e-2 chuffed c-1 circle e3 circle_back e3 circumstances g1
    circus c2d3 circus_. c1d2 city a1 clarity e1 clash g3 clash_with g2 clashes g2h1 clashes_with g2h1 class c-1h-1
    class_. g1 classes c1 classes_, h1 classmates h1 cleaning h-1 clear a-2b2e1g-4h-1 clear_. e2 clear_a e-2
    clearer e2 clearly c2 clerk h1 client f1h1 clinic a1h1 clock d1 clock_. d1 close a4d-1e-4h1 close_. a1
    close_a a1 close_my h4 close_out h-1 close_the f1 close_to g1h-3 closed a-2b-1c-1f-1g-1h1 closed_, h1
    closed_. h3 closely a2 closely_with a2 closer a6b-1c-3f-1h2 closer_match a2h1 closer_to a4c-1 clown d3
    clowns d2 club c1 club_. c1 coach h-1 coast b-1 coffee a-3b-4c-2d-3e-2f-3g-2h-1 coffee_'s e-1 coffee_is e-1
    coin e1 cold a-1 colleague a-6b-1c-1d-7e-3f-4g-4h-2 colleagues d-2 collection a1 collective b1 college b-1c-2
    college_, h2 column b1 come a2b1c-5d-2f1g2 come_, g2 come_. b1g2 come_across a2 come_and h-2 come_back e4h-2
    come_by f-1 come_in b2f2h-2 come_my a2 come_on a2 come_to e-1f-1h1 come_up b-2 comes a3b2c-1e2f-1g-3h-1
    comes_along a1 comes_in h-1 comes_to e1 comes_up f-1 comes_with b4c-1d1 comfortable c2 comfortable_with c1
    coming a2c-2d1g1h3 coming_, e1g-1 coming_. g2 coming_back e-2 coming_for h2 coming_in b1 coming_to a2h2
    coming_up h-1 commission b6 commission_split b3 commit e2g1h1 commit_to g1h1 committed a-1f1g-3h2
    committed_to f1g-1h2 committee b-1h1 communication c3 commute b-1 comp b1 company a3b1c2d-1e-1f-1h1
    company_. a1 company_car b2 company_has b1 company_i a1c1 company_whose a1 compared a2 compared_with a3
    compensation b2 compete a2 competition h1 competitor a2 complete d1 completely e1h-1 conclusion e1
    conclusions e2 confess g1 confidence a-1 confirm e-1f-3g-2 confirm_it d1 confirmed f1h1 confusing c1
    congrats d1 congrats_on d1 congratulations c-1d4h-1 congratulations_, d-2 congratulations_on d4 connect e-1
    connected b-1g-1h-2 consider d1f3h2 consider_me f1 consider_my h1 consider_this f1h1 considerably b1
    consideration h2 consideration_. h2 considered h2 considering g1h-3 contact e2f-1g-1 contacting e1 contest a3
    contest_. a3 continue a-1c-2d-2e-1g2 continue_, g1 continue_. g2 continue_in g-2h2 continuing b1e-1h4
    continuing_. g1 continuing_with h3 contract c-1f3 contract_with h2 contractor b1 contractually h1
    contribution b1 conversation a-1b-3c1h-1 conversation_. c1 convinced c2 cook h1 cooled g2 cooler a1 cooling h1
    coordinator c1h1 copy h-3 corporate a1d1 correspondence e1 corridor c2d2 cos e1 could a1b1c1d-1e-3f4g-1
    could_. a1 could_at c1 could_be c1e1g3h-1 could_do d-1 could_have a-2d-1h-2 could_my f3
    could_not a2b2c-1d2f-2g-1 could_offer a1 could_say c1 could_step f1 could_still f3h-2 could_tell c2
    could_we b-6d-7e-5f-2g-6h1 could_well g2 could_you b1d-3e1h1 council a1d1f1g-1 council_. d2 count a1c-1e-1g1h2
    count_me f1g-1h3 count_on g2 counter b2 counter_offer b3 countersign b1 couple e2h-1 couple_of e1
    course b-4c-3d-3e1h1 course_. e2h-1 court b-1 courtesy e-1 cover a-1b5c-2h-2 cover_dental b1 cover_my b2
    cover_the b1 covered b3 covered_. h1 covered_from h-1 covering h-1 covers b2 crashed c1 crew a2b-1e-1g-2h2
    cropped g3 cropped_up g3 cross b-2g-3h1 cross_me h2 ctc b4c-1 culture c4d1 cup a1 cup_of a1 curator h1
    curious a-1 current a-3b2c-1d-1 curtain h1 customer e-1 cut b4h-3 cut_of b3 cv b-1c3d4e-2 cv_, c1d1 cv_. d1
    cv_before d2 daft h2 daft_to b1h2 daily b1 dance h1 dare a-1 dashboards c2 data b-1f-1h1
    date a-4b-6c1d-5e-2g3h-1 date_. g1h-2 date_of e-1 date_you g1 dated c1 dates e-1 daughter c-1g1h-2
    daughter_'s g1 day a-3c-1d-1e-2f-2g1h1 day_'s h1 day_, b-3e-1f-1g2h1 day_. b-5c-2d-3f-1g1 day_; h1 day_? h2
    day_and b-1g-2h3 day_at h-1 day_i h-1 day_instead h2 day_is h-1 day_of d1h2 day_off h-1 day_one b4h-1
    day_rate b4h1 day_to h1 day_you g1 days a-1b1c1d-2e1f2g-3h-1 days_'s b2 days_, a-1f1 days_. c-1 days_a e-1f1
    days_i e2 days_to h-1 dead c1e1h-1 deal b1d-1 december b-1g-2h-1 december_at h-3 decent b1d-1 decide e3f1h-2
    decide_. h-1 decide_by f1 decide_on c1 decided a-1d-7h4 decided_against h1 decided_it b1 decided_not g-2h3
    decided_on g1h-2 decided_to c1d-1e-4f-1g-1h3 decides b1 deciding e1 decision a-2e5 decision_, e1 decision_. e1
    decision_is h2 decline e-1f5g-2h5 decline_. f2h1 decline_it h1 decline_the h1 declined f1h3 declined_the h2
    declining c1f4h3 declining_, h1 declining_the h1 deeper a3 degree c-2h2 degree_. b1 delay c1 delay_. c1
    delete d1h1 delete_my d1h2 delighted b-2c-3f-1h-2 dental b3h-1 department c3g-2 depends b1g1 depends_on b1g1
    depot a1c2g-1h-1 describe c2 described c3 description h-1 description_. d1 design a1b-1h1 designed c1
    desk b-4h-1 desk_. d1 desperate c1d1 details e-2 devil d2 diary d2h-1 diary_. d1 did c1d-2e-3f-2g-1h-2
    did_. a2b-1 did_anyone c1 did_as c1 did_it b1 did_not a1c1d-1e-1h-2 did_the b2 diem b2 difference b2
    different b-3c2e-1f-3h4 different_people c1 differential b1 differently f1 difficult g4 difficult_for g3
    dilemma e2 diploma b-1 direction g2 directly h-1 director b1f1h1 directors f1 discontinue h2 discount b2
    discussing h-1 dismissive c2 disorganised c3 disrespect a3 do a-1b-1c-1d3f1 do_. a2 do_@number g1 do_a h1
    do_about e1 do_friday h1 do_hold f2 do_it e-3 do_me b-1d-2f-2h2 do_monday h1 do_more h-1 do_not b-1d2e4f2h-3
    do_now b1 do_the c-1f1g2 do_with a-1c1 do_your d2 doctor b-2h-1 documents d1 does a1b2e-6g1h-3 does_, a1
    does_. a1 does_anyone d1 does_not b2d-1e-3h-2 dog a-1b-1d2g-1h-1 doing a-1b-1d1h-1 doing_. a1 doing_it g1
    doing_the g1 dollars b4 dollars_an b2h-1 done d1g-2h-1 done_with d3h1 door a-1d-1e-2f5 door_on f2
    double a-1b4d-1g3 double_booked g3 double_time b3 doubled b2h-1 doubled_the b1 doubt c1e-1f-1g5h-1 doubt_i g3
    doubtful g4 doubts g2 doubts_about g2 down a1b1e1f2h2 down_, f1 down_. b2e1f1h3 down_as f1
    down_for b-1e-1g-2h-1 down_i a1 down_on g2h-1 down_the d1 down_to a1h-2 down_with c-1 dr h-1 dragged c1 draw e2
    draw_your e2 dream a3 dream_of b1 dress d2 dress_this d1 drive c-1e-1g-1h2 drive_for h1 drive_from b-1
    driver c1 drivers c3 driving a-2b1 drop a-2c-1g1h1 drop_me h1 drop_my h2 drop_out g2 drop_the f1 drop_you e1
    dropped c-1e2h1 dropped_off e3 dropped_out g1h3 dropping b1c-1 drops f1 due b2e3f-1g-1 due_course e2 dunno e1g2
    during e1h1 during_the h2 dust e3h1 dust_has e1h1 dust_settles e2 duties c2 duty f1 duty_that h1 e b-1d1g-1h-2
    e_mail d1g-1h-1 each a-2c1d-1e-5f-3g-5h-1 each_other b1c2e-2 each_time c1 each_way a-2b-3 each_week h1 ear e2
    earlies g1 early a-1b-4c-4d-4e1h-1 early_starts h-1 earn b4 earned d-2 earning b2 earnings b2 ears f1h-1
    ears_. f1h-1 earth e1 earth_, e1 earth_did d-1 ease c-1h-1 easier b-1h4 easier_with h1 easter f2h-2 easter_, e1
    easy b2c-3d-2e-1 easy_. b2 easy_call b1 eaten e1 edge a4 edge_. a2 edging g3 edging_towards g3 effective h2
    eight b3 eight_. b1 eight_thousand b1 eighty b1 either e1g-1h-2 either_, b1 either_way e1 eleven a-1b2c2d-1e-1
    eleven_weeks c2 else a4c-2e-1g-1h3 else_, b-1 else_has h-1 else_have h2 else_i a3 else_on a1d1g-1 else_so h1
    else_to d1 else_you e1 elsewhere b1d-1h4 elsewhere_, e-1g1 elsewhere_. e1f-1h1 elsewhere_and a-3b-2h1
    elsewhere_last b1 elsewhere_so h1 elsewhere_that a1 email a-6b-8c-1d-1e-10f-3g-9h-3 emails c3d1 emails_from h1
    employed h2 employer b2d-1 employer_. h2 employer_has b1 end c1d1e2g4h1 end_, b1e1h2 end_. a1d-2 end_i h1
    end_my c1h1 end_of a-2c-2d2e1f1h1 end_up e-3g5h-3 ended a3h2 ended_up a3h1 ends h1 energy a-1 engineer g-1h1
    engines a1 english h-1 enjoy c-2d3h-2 enjoyed a-4b-1c-6d-4e-3f-1g-3h-2 enough c-1d1e-1 enough_. c-1
    enough_for g-1 enough_to b1 enthusiasm g3 entitlement h2 entitlement_for h2 equity b4 esteemed b1
    esteemed_organisation b1 euro b2 even a1b2c4d4e-4f2h-1 even_though f3h-2 evening a-4b-5c1d-4e-3f-2g-1h-1
    evening_classes c1 evenings a-1b-1h-1 event f1 eventually e2 ever a-1c-2e-2f-2g-4h-2 ever_open d-1 ever_so c1
    every a2b2c-4d-4e-2f-5g-1h-3 every_count a2 every_month b1 every_success h-1 every_time a1 everybody d1
    everyone e-1 everyone_. c1h2 everyone_else a1 everything g-1h-3 everything_else a1 everything_you c-1d-1 ex c2
    exactly d1 exam a-1b-2c-1d-3f-1g-4h-1 example h-1 exams b-1e1g-1 exams_are e1 except f1 excited a1
    excited_me a1 excites a2 excites_me a2 exciting a4d1 excuse h-3 excuses d2 exercise d-1e1 exercise_patience e1
    exhibition e-1 exist d1 expect e2 expectations b1 expected c2d1 expected_. a-1 expecting e1h-1 experience c1
    experience_. b1c1 explain d2h-1 explain_the c1 explained a-1 explaining d3 explanation d2 extended g1
    extra b4c-1e-2 extra_week b1 eye h-2 face e1h-1 face_of e2 fail f1h-1 fair a-1d-2e-4f-4g2h-1 fair_bit c1
    fair_to g1 fairness c1 faithfully a-4b-2h-3 faithfully_, a-4b-2h-3 falls f2h2 falls_on h2 falls_through f1
    family a-5b1c-1f-4g-6h-3 family_, b1h-1 family_. b1h-1 family_and e2 family_reasons h1 far a2c1d-2e-2h1
    far_as c2g1 far_more a3 far_too c1 farce d1 farm h2 farm_. h2 fast f2 faster a1f1 father b-1h-1 fatter b3
    fault c-3 fault_the c-1 favour c-1f-2h2 favour_and b-1f-1h1 fear g2h-1 february h1 february_i h1 fed d1h1
    fed_up d1h2 fee b1 feed b1 feedback c2 feel b-5d-1e-1 feel_free f1h1 feel_i g1 feel_like c1d-1
    feeling c1e-2g5h-1 fees b3 feet g1 fell e1 felt a4b-1c4d-3g-1 fence g1 ferry g1 few d-4e2g-2h-2
    few_days e1f1h-1 few_things e1 few_weeks e1 field b-1c-1 fifteen b1 fifth b1 fifty b4 figure a-1b5c-1e1h1
    figures c-1 file b-3c-1e-3f1g-2h2 file_. h1 file_is h-1 fill a-1c1e-2f1g-1h-2 fill_it f1 filled h1
    filling a1h-2 filthy c1 final e-2g-1h1 final_. f1 final_round h2 final_salary b1 finally d2 finance a-1b2
    financial b1 find a-2e-3f2h-1 find_a a-3b-2d-2h-2 find_another h-2 find_me f1 find_my h2 find_some d1
    find_somebody d1 find_the f-2h-2 finding b-1c-2d2g-1h-2 finding_a d1 finding_your d-1 fine c-3d-2g-2 finer a1
    finest a-1 finish b-2c1h-1 finished b-2h-2 finishing h-1 fire d1e1h-2 firm a1b1d-2e-1 firm_'s h-1 firm_, h-1
    firm_. c-1 firm_in a1h-1 firm_is b-1 firm_that a1b1c1 first b-1c1d-1e2f2g-3h-2 first_, e1h-1 first_. e1g-1
    first_and h1 first_chat c1 first_choice a2f2h1 first_thought c-1 first_to e2 first_week c1h-2 first_year b1
    fishing h2 fit a3b-1d-3h-3 fit_for a2c1g-2h-1 fit_my c-1 fits a4 fits_me a2 fitter c1 five a2b1c4d3e-1h-2
    five_, b1 five_days c1 five_rounds c2 five_weeks c1 five_years a2 fix d1 fixed b3d-1 fixed_up g-1
    flat a-1c-3d-1h-1 flat_for b-1 fleet a2 flight b-1h3 floor a1c1 floor_. a1 fly a1 folks b1 follow a1b-3d3
    follow_? d1 follow_up d1 following d-1 following_up e1 food h1 food_bank h1 foods a1 fool d2 for e-1f-2g-1
    for_, h-1 for_a a1c2d1e2g-3h-2 for_all b1 for_an c1e1h-1 for_asking c-1d-6f-3 for_being d-2e-1h1
    for_calling h-2 for_coming h-1 for_family h1 for_forty b1 for_free b2h1 for_going e3 for_good h4
    for_inviting d-1h-2 for_it a-1e-2g1 for_its g1 for_me a2c-4d-1g4h2 for_most a-1c1 for_moving d1
    for_my a2c-4d-3e-5f-2g-1h-3 for_myself a1 for_nights b1 for_not d-2 for_nothing d4 for_now e4f2g-2h-1
    for_offering g1h-1 for_our h2 for_picking h-1 for_putting h-1 for_shortlisting h-1 for_six c-1 for_somebody a1
    for_someone a3c2d1 for_something b2 for_taking h-1 for_ten h1 for_that a-3b-2c-3g1h1 for_the a-2b-1c-3d-1f-1g-1
    for_them a3 for_thinking g-1h1 for_this b1d1e-2f4g-1h-1 for_thursday g1 for_two a-1b-1 for_us c-1 for_where a2
    for_writing h3 for_years h-1 for_you b-4c1 for_your a-1c-6d-4f-2h2 foreman c2 forget e-3f2g-2h-1
    forgive b-2c-2d-3f-3 forgive_me f-1h-1 forgotten e1 form a-1b-1c4d2f-1g-1h-1 form_. f-2h1 form_for h2
    form_is c1 form_was c1 formally h1 former b-1d-1 forms d1 forms_. d1 forth b-1h-1 fortnight h1
    forty b2c1d2e-1f-1g-1 forty_minutes c2 forty_one b2 forward b-2c-5d-6e-4g-2h2 forward_. g1
    forward_to a-4b-3c-2d-3e-3g-4h-3 forward_with h2 found a1c2e-3f-1g-2h2 found_a h2 found_out h-1
    found_something a1b1 found_the c4 found_work h2 four a-1b3c3d2e-2g1h-1 four_, g-1 four_days f1 four_rounds c2
    four_times d2 four_years b1c-2 fourteen b1 fourth c3d3h-1 fourth_interview d1 fourth_time c1d3 frank c1
    frankly a2b3c2d2 frankly_the b1c2 free a-5b1d-1e-4h-2 free_from h-2 free_on g2 free_to f1h1
    friday a-2b-1d-3e-3f1 friday_'s g1 friday_, h1 friday_. c-2d-1e-1f1g2h-2 friday_and b1c1 friday_i g-1
    friday_morning h1 friday_noon h-1 friday_the h-1 friend a-1d-3 friendlier d1 friendly b-1c1 friendly_. c2
    from a-1c1d-1e3f-2g-1h1 from_. c1 from_@number h-3 from_a c2 from_another h-1 from_both a2
    from_consideration h3 from_day b3h-1 from_here e3h-1 from_home c-1 from_june h-1 from_me a-5b-5c-6e2h2
    from_my a-2d-1e1f-3g1h-1 from_now d1e1 from_one h1 from_our b-1 from_the a1b-1c-3d-1e-6g-2h4 from_this h-1
    from_today e2 from_two c1 from_what c2 from_where c2 from_you h-2 from_your a-1c1e1f1h3 from_yours g1
    front a1b-2e-3 front_desk h-2 front_of a1f1g-1 fuel b3 fuel_card b2 full a-2b2h-1 full_of a-1 fun c-3d-1
    fun_. c-1d-1 fund b1 fund_, b1 funded b1 funding c1 further a2e4f-3g2h3 further_. g1h2 further_from d1e1
    further_messages e1 further_with e-1h1 future a1c1 gaffer b1c1 gallery a1 gap b1 garage g2 garden b-3c-1h-3
    gather c1 gave a-3d-6e-4f-2g1 gave_me a-2d-3e-2f-3h-1 gave_them h2 generous a-2b3c-3d1e-2 generous_. b1
    generous_of d1 gently d-1 get b2d1e1g1 get_away g2 get_back e1 get_in e1 get_it d1h1 get_me f2h-1 get_my b1
    get_over b-1g3 get_some d-1 get_that a1 get_there b-2e-1g3 get_to b1e-2g-1h1 get_your d1 gets b-1c-1d-2
    getting a-2e-5f-1g3h1 getting_the h2 getting_to g1 gig h2 give c-2d-2e3f2h1 give_a b-1 give_me a1b1d-3e2f2g-2
    give_my a-3b-1e-3f1h1 give_the g1h3 give_this g1 give_up h2 give_you b-2d-2e4f-2h-3 given a2b1d-2g1
    given_a a1h1 given_me a-1b2g1 given_my h2 given_the a2 given_them h1 given_to h-1 gives a1b2c-1 gives_me a1
    giving a-1b2c-3 giving_me b3d-1g-1 glad a-5b-5c-5d-4e-4g-5h-1 glad_to a-2b-3c-3e-3g-3 gladly e-4g-2
    gladly_pass h1 glassdoor c3 go c-1e1g2 go_, a1f1 go_. a1g-1 go_ahead b-1h2 go_and d2 go_at a-1 go_by g1
    go_for g2 go_forward h1 go_into g-1 go_on b-1 go_through g1 go_to h3 go_up b2 go_with g3h-1 goalposts c1
    god a-1c-3d-4h-2 god_bless d-2h-1 goes b-1c-3d1e2f2g1h-2 goes_. f2 goes_straight d2e1 goes_to h-1
    going a2b1c-1e3f-1g2h2 going_ahead a-3e-2h1 going_forward g1h1 going_on g-1 going_through g1
    going_to a1c-2d2e2f-2g1 going_with g2h1 golden b1 gone a1f1g1h1 gone_and g1h1 gone_back h1 gone_for a1h1
    gone_sideways g1 gone_with a3g-1h1 good a-1b-3c-5d-3e-7f-3g-1h-2 good_, h1 good_. h2
    good_luck a-2b-3c-2e-2f-1g-1h-1 good_on c1 good_second a1 good_to g1 good_while e1 goodbye b-1c-2d-4e-3f2g-1
    goodbye_. d-2 got a1b1e1f-1g1h2 got_a c2d-1g2h-1 got_another e1g-2 got_in e1 got_my g2 got_on h1
    got_the a1b1c1g-1h1 got_work h2 grace h1 gracious h2 gracious_when h1 grade b2h-1 graded b2 graded_below b1
    graduation g2 grand b5c-1g-2h-2 grand_. g-1 grand_a b2 grandfather d1 grateful a-2b-4d-5e-4f-1g-6h-2
    grateful_for h-2 great a-3b-4c-3d-1h-5 greetings b-1c-2d-3e-2h-4 grid h-1 grim a-1c1 gross b1 ground a1
    group d-1e-2f-3g1h-2 group_, h-1 grow a2d1 growing a3 grown d4 growth a2 guaranteed b2 guess d1g1 guesswork c1
    gut g2 guy d1 guys a1b1f1 gym b1 had b-1c3d-1e-1f-5g-1h-1 had_a c-1d-4e1h1 had_another e1h-1 had_been a-2h-2
    had_expected a-1 had_hoped a-1 had_in b1 had_me a1 had_more d1 had_no c2 had_not c1d-4g-1h-2 had_opened c1
    had_read c-1 had_some g1 had_the a3c1 had_time c-1 had_to c-2d-2e-1h3 had_turned a1 had_you a1 had_your d1
    half a-4b2c2d-2e-1g3h-1 half_a g1 half_an b-2 half_of c3g2h-2 half_on b1 half_the c1 hall a-1e-1h-2
    hand a-1f1h-2 hand_, g1 hand_. h-1 handed_in b1 handled c1 hands a1c-1d-1e-1 hands_down a2 hanging e1
    happening a1 happens d-1 happier a3 happily b1f2 happy a-1b-3e-3f-1g-6h-2 happy_to a-1b-2c-2g-1 happy_where h1
    happy_with c-1h-1 hard a1b2c-6d2g1h1 hard_. h1 hard_for g1 hard_to a2b2d1h-1 hardly c1d-1e-1h-1 harvest e2
    has a1c-1d-1e-1f-3g2 has_already g1 has_asked g1 has_become g2 has_been b-1c2e1g-2 has_changed g-1 has_come a2
    has_given a-1 has_gone a-1 has_hired h2 has_matched b1h2 has_more d1 has_no h-4 has_not d-1e-1h1
    has_settled e1h1 has_taken c1 has_the h1 has_to f2 hat h1 hate e-2 hate_to e-1 have a1c1g1h1 have_, a1
    have_. c-1h-1 have_a a-1b-3d-1e1f-6g2h-3 have_accepted d-3e-5f1g-5h4 have_agreed g-1h3 have_already h-1
    have_also a-1h-3 have_always a1 have_an d-1e1h-1 have_another g1 have_asked b-2 have_attached h-3
    have_been a1c-1d-1f-1g1 have_called c1 have_cancelled h1 have_changed h-1 have_chosen b1g-1h4 have_come a1f-1
    have_committed a-1f1 have_decided d-4e-3g-9h4 have_done h-1 have_found a1b1d-3h2 have_given b1g1
    have_gone a2e1h1 have_got c-2g2h-2 have_had e1g1h-2 have_heard c2 have_in b2 have_it d-1e1 have_joined b1g-1h2
    have_just g-2 have_landed h3 have_looked a1 have_made b-1 have_me f1 have_met d2h-1 have_more g2
    have_moved b1c2h-1 have_my a-2 have_never h-1 have_no e-2g-1h-3 have_not a-1b-2e3g-1h-4 have_now h1
    have_passed h-2 have_picked a1 have_put b-2d-1g2h-1 have_rarely a-1h-2 have_read h-2 have_received a-1
    have_rung c1 have_said g-3 have_seen d1h-1 have_settled h1 have_signed a1b-1e-1f1g-3h2 have_since b-1
    have_started g1h1 have_taken a1e-4g-2h3 have_the c1f2 have_to a-2b1g3 have_told d1f1 have_took b1h1
    have_withdrawn e-1h3 have_worked e1h-1 have_you d-2 having a1e-2f1h1 having_a d2 having_been h1 having_said f1
    having_second g3h-1 he a-5b-1c-2e-4g-2h-2 he_'s b-1 he_can d2 head d2e2h-2 head_. d2 head_of h1 heading g3
    headship h1 health a1b3c-1d-1f-1 health_insurance b2 heaps e1 hear a-2b-4c-6d-3e2g-7h-1 hear_about f-1
    hear_from e3f-3g-1h-5 hear_how h1 hear_it e-1 hear_nothing e1 hear_of h-1 hear_what f1h1 heard a-2b2c2f-1
    heard_from c2h-1 heard_i b2 heard_it d1 hearing c1f1h-2 heart a2b-2c-4d-1h1 heart_, h1 heavy h1 hectic e1
    held c1 hello c-2d-1e-2f-2g-2 hello_and h1 help a-2f-2g-1 help_. h1 helps d-1 her a-6b-4c-2d-2e-7f-1h-3
    her_hip g1 here a-8b-2c-4d-4e1f-6 here_'s d1 here_, b-5c-3d-3 here_. b-6d-1e-1g-1 here_are h1 here_on e3h-1
    hereby h3 hereby_withdraw h1 hey e2 high c1d1 higher b4d-1h1 highlight d1 highly a-1 hike b3
    him a-2b-2c-2d-2e-3f-1g-1h-4 himself d1 hint d2e1 hip g2h-1 hire b-3d2h-4 hired g-3h6 hired_by h2 hired_me h3
    hiring a-3b-2c2d2e-2g-2h-2 hiring_an d1 hiring_manager h-1 hiring_process c2 his a-3b-3c1d2e-5f-2g-3h-6
    his_number e-1 hit e1 hold a1c-3e2f3g-1 hold_a h-1 hold_my f2h-1 hold_off e1 hold_the f1h3 holiday c-1e-1
    holidays g-1 holidays_and h1 home b2d-2g-1 home_, h1 home_. b-2c-3e1g-2 home_for a3 home_to h1 homework d1
    homework_before b1 honest a2d-3f-1 honest_, e1 honest_. g2 honest_with g1 honestly a4b1c2d2g1 honestly_, c2d2
    honestly_the a2 honoured h-1 hope a-4b-5c-8d-5e-6f-7g-5h-7 hope_! e1 hope_, h1 hope_. b1
    hope_the a-5b-5c-5d-6e-3g-4h-1 hope_we h-2 hope_whoever d1 hope_you b-3c-1d-8e-4f-1 hoping b2c-1 hoping_for b3
    hospital a2e-3 hospital_, h1 hotel a1h3 hotel_, h-1 hotel_. h1 hotel_has b1 hour a-4b3c-4d1e-5f-1g1 hour_. d1h2
    hour_in b-1 hour_more b1 hour_of b-2 hour_plus h1 hour_to h1 hour_you g2 hourly b5 hours a-1b-1c1d-1e-2g-4h-1
    house e2f-2g1 house_. a-1e1g1 house_by h-1 house_that a1h-1 housing h1 how a-4b-6d2g-2h-1 how_anyone h1
    how_generous d2 how_i e1g3h-1 how_many d1 how_much c-2d-1 how_not c-1d-1h2 how_on d-1 how_one c1h1
    how_the a-1c2e2h-3 how_things c-1d-2e-5g-3 how_to d1 how_you d1e-3h-1 however f1h2 however_, a-1f1h1 hr c2d2h-3
    human d2 hundred b3c-3g1h-2 hundred_a b3 husband b1g-1 husband_'s h1 husband_, h1 i a-1b-1c-2d-4e1g2h2
    i_accepted a2h3 i_already d1 i_am c-1e1f1g3h1 i_apologise c-1e-1h-2 i_applied h-2 i_appreciate e-1h-1 i_are h-1
    i_ask b2h1 i_asked b2c2 i_assume h-1 i_be g1 i_believe g2h-1 i_bowed h3 i_came a-3b-3c3h-1
    i_can b-1c1d-3e2g1h-2 i_care a1 i_charge b3 i_chose a1 i_come e2g-1h1 i_could b1d-1f1g1h-2 i_decline f2
    i_declined h3 i_did d-4e-1f-3 i_do a-4b1c1e-2f-3g1h1 i_doubt c1g4 i_dropped e2g1 i_earn b1 i_ended a1
    i_enjoyed a-2c-4d-2e-1g-1h-1 i_ever f2 i_expect d1 i_expected c1d1h-2 i_fear g2 i_feel d-3g-1h-1 i_felt a1c2h1
    i_find g1 i_first c-3 i_found a1b-2c3 i_gave h1 i_get b3 i_go e1g-1 i_got c1d-2g-1 i_guess g2
    i_had a-1c-3d-1e-3f-3g-1h1 i_handed b1 i_hate h1 i_have b-2c-4g-2h3 i_heard c1 i_hereby a1
    i_hope a-1b-3c-6d-2e-3f-2g-9h-4 i_keep b1e3g1 i_know a-1c-4d-7e1f-2g-3h-1 i_landed a1 i_learned b-2c-3e-1h-1
    i_leave a-1 i_left c-2 i_let h1 i_liked a2 i_live h1 i_looked a2 i_love h-1 i_loved b-2c-1h-1 i_may e-1g5h-4
    i_met c1 i_might d-1f2g4 i_must d-7h5 i_need c-3e3g-4h1 i_not e1 i_only a3h-1 i_ought g2h-1 i_owe b-1h-1
    i_pay b-1 i_pity d1 i_pray c-1 i_probably g3 i_promised c-1 i_pulled h4 i_put a1h-2 i_rather g2
    i_read a-1b-1c1d-1e-1 i_really g-1 i_regret h1 i_respectfully h1 i_retire h2 i_said a1b-1c-4d1h3 i_sat c2
    i_saw b-1c3h-1 i_say e1 i_see f1g1 i_shall b-1c-1e3g1 i_share h1 i_should e-2g4 i_signed b1h4 i_stand e1
    i_start h2 i_stay h1 i_step g1h1 i_stepped h4 i_still a-1 i_suggest h-2 i_suppose c1d2g3h-1 i_suspect a1g2
    i_take b1 i_talked c1 i_thank h1 i_therefore a1 i_think d-2e-3f-1g3h-1 i_thought b-1d-3 i_told a-2b1c-4d1f-1h1
    i_took a2b1c-1d2g-1h3 i_trained a1 i_travel h2 i_tried h-2 i_trust d1 i_turned h3 i_very h1 i_visited a-1c1
    i_want a1b-2c-5d-4e3 i_wanted a1c-2d-1e-2h-1 i_was a-2c-1d-2f-3 i_weighed a2 i_went b1c-1e2h1 i_were e1g1
    i_will c-2d-1e1f1h1 i_wish a-8b-5c-8d-9e-5f-5g-6h-3 i_withdraw a3b2c1d2f1h3 i_withdrew c-1e-2h6 i_wonder g1
    i_would a1e1f3g1h-2 i_write e1 ice e1 idea a-3d2g1h-2 ideal a1 ideas c-2h-1 ideas_. c-1 if a-1c-3d-2f6h-3
    if_a f-2 if_anything e-2 if_i a4e3f-3g5h-1 if_it a-4b-3c-2f1g-4 if_my f1 if_nobody f2 if_somebody c1
    if_that b-1d-2g-2 if_the a-3e-2f3g-4h-1 if_there g-1 if_they f3 if_you a-1e-1 if_your b2d-4e-1f4h-1 ignore b2
    ignoring e1 ill g1 imagine g1 imagined d1 immediately h1 important c-1 important_one c-1 impossible g3
    impressed c-4 impressed_me c-2 impression c4d1 impression_. c2 impression_that c1d1 improve h-1 in a1d-1e-1f1
    in_, a-1f-1 in_. a-3c1f3h-1 in_@number b-1c1 in_a a1b1e1f1g-2h-1 in_after f1 in_all a1g4 in_an e-1h-1
    in_another f-1 in_any c1 in_april h1 in_at b1 in_athens b-1 in_august h-1 in_case a-3b-1c-2d-3e-1f4h-2
    in_charge c-1 in_due e3 in_february h2 in_five a1 in_for c-2 in_front a2f1 in_it e-1h2 in_january d1h2
    in_leeds g-1 in_march f-1h2 in_may b-2f-2g-2h2 in_mind b1 in_my a-1d-6e1f-1g-1 in_on c1 in_place e1 in_pune e-1
    in_spring h1 in_that b-2c2d2 in_the a-1b-1c1e2g1h-1 in_their a-1 in_this b1c1d-2 in_to g1
    in_touch b-3d-2e1f-2g-4h-1 in_twenty c1 in_two b-1c1e1 in_which b1f1 in_with b1h-1 in_writing d1e-1g-1
    in_your a-1b-1e-1 inbox e2h-1 inbox_and e1 inclined g5 inclined_to g5 inclining g1 included a3b-1c-1
    included_, a2 included_. a1b-2e1 income b1 increment b3 increments b2 induction c1 inform e1g-1h2
    inform_you e1h2 informed c1 inspiring a1 instead a1c-2d-6e-4h5 instead_, h3 instead_? b-2d-1f-2h3 instead_of f2
    insult c1 insurance a2b2 insurance_. a1 intend c1h2 intend_to h2 interest d3h1 interest_, d1
    interested c-1d3e-2g-2h3 interested_, d1h2 interested_. d3h1 interested_in d-1 interesting a3 interests a1
    intern d1 international h1 internship c-1 interrogation c2 interview a-5b-3c-1d-1h2 interview_, c-2d2e2f1h-1
    interview_. a1b-1h2 interview_? h-1 interview_a g2 interview_and h2 interview_day g1 interview_down h1
    interview_for a-1b-1c-2d-3g-2 interview_in h1 interview_is h2 interview_last h2 interview_on b-2c-2d-4e-2g-2h-1
    interview_or d1 interview_process h2 interview_this f-1 interview_thurs g1 interview_was c2 interview_you h2
    interviewed d1h1 interviewed_me d1 interviewer c4 interviewers c2 interviewing e-1h1 interviewing_. h1
    interviews e-5f-3h7 interviews_, a-1h1 interviews_. b-4c-1d-3g-3h1 interviews_back h1 interviews_for d1h1
    interviews_in h4 interviews_last h1 into b-2d-1e-2f1h-2 into_it d-1f1g-1 into_my h2 into_one c2 into_the h-1
    invitation a-4c-3d-3e2f-4g-2h1 invitation_, e2 invitation_. c-1d-5h-4 invitation_and b1 invitation_last h1
    invitation_to d-2g-1h-2 invite b-1c-1d-6h-2 invite_, h1 invite_. h-1 inviting d-2e-1h-2 inviting_me d-2e-1h-2
    irons h-1 irons_in h-1 is a1b2c2d-1e-2f-2g1 is_, a2b1 is_@number b1h-1 is_a a2b-1g1h1 is_about b1 is_also a1
    is_an b-1 is_and b-1 is_another e1h-1 is_beyond d2h1 is_blocked e1 is_closed h2 is_closer a2 is_far c1
    is_giving a-1b1d1 is_going h-3 is_graded b2 is_hard a2b1 is_it d2 is_looking b-1g2 is_low b2 is_made h3
    is_me h1 is_more a1h-1 is_much a2 is_my d-1e-2 is_nearly b1 is_no a-2d-1f2g2 is_not a-3b-1d-1f1g1 is_now d1h-1
    is_of a1d1 is_on c-4d-2e-2f-1g-2 is_one a-1h2 is_out b-1g1h-2 is_over h1 is_paying a-1 is_rare b1 is_simply a2
    is_something g1h-1 is_still b-1h3 is_that a-1b-3d-1h-1 is_the a3f-4g-1h-1 is_there d-3 is_to h4 is_under b1
    is_used h2 is_what a-1b1 is_why c-1 is_worth a-2b1 it a1d-1e1g1 it_'s a3d-2e-3f1h-1 it_, b1c2g1
    it_. b1c-1d2e-1h2 it_; h2 it_? d-2 it_a c1d1f2g2 it_about h2 it_all a-1g-1h-1 it_an b1 it_and g-3
    it_another h-1 it_any h1 it_as d-1 it_at e-1g1 it_back h-1 it_be g1 it_by e2 it_came a2c-1 it_comes a1b1e1
    it_could g1 it_depends b1 it_down d2f1 it_falls h1 it_for b1d1e2 it_from h2 it_goes f1 it_had c-2 it_has d-2
    it_if f1g-1 it_in b-2e-3g4 it_is b-1d-4f-1g-1 it_looks g2 it_may g1h-2 it_meant c-1 it_might g1 it_must d3
    it_now e-1h2 it_off h1 it_on e-1 it_once d1 it_out d2 it_over a-1b-2d-1e4 it_pays b1 it_seems g3 it_should c1
    it_so d-1 it_some d-2 it_starts h1 it_than a-1 it_that g-1 it_the d1 it_there h3 it_this g2 it_three c1
    it_to a-3b-4e-2g-1 it_took c2h1 it_tuesday h1 it_up a-1b1e-1 it_was a1c-4d-3f-3g-2h-1 it_will e1g-1h-1
    it_with a-1b-1e5f-1g-1h-2 it_would a-2b-2c-2d-5f-1h2 its a2b1d-1e-1g2 its_own a2 itself e2h-1 itself_. h-1
    january a-1b-2d1g-1h2 job a1b-1c1d1e-4f1g-2h4 job_, a1b1f2 job_. a-5b-2c-1e-1f-2h2 job_and a-4c-1h2
    job_at b-1c-2d-1f-1h1 job_but g1 job_description a1c1d1h-1 job_elsewhere a-3f-3 job_i a3 job_in a-1
    job_is b1c1d1h-1 job_now f1h2 job_that a1h-1 job_this h1 job_title f-1 job_with a2 jobs a2b-1c2 join a1
    join_the g1 joined b1e-2g-2h3 joined_another g-1h2 joining a1b2e-2f1h6 joining_bonus b1 joining_the h1
    joining_you h1 joke c1d3 joker c-1 joy a-1b-2c-4d-4e-1h-3 joy_. d-1 joy_to c-1 judge a-1 july h-3 july_. h-1
    jump f1 june a-3c-3d-2e-3g-4h2 june_, a-1h-2 june_. f1h3 june_and h-2 june_at g-1h2 junior a-1c3h-1 jury g-1
    jury_service g-1h1 just a1c-10h1 just_in f1g1 just_not g1 just_now h-2 just_popping e-1 just_signed h1
    just_to h1 just_took h-1 just_wanted h1 just_yet f2g-1 k b1 k_@close b1 keen d-2e-4g-3 keen_, h1 keen_on h-1
    keep a-5e-1f3g-1h-2 keep_a h2 keep_going e2g1 keep_in e-1f-1 keep_me f2h-1 keep_my e-1f2h-3
    keep_that a-2b-2f-3g-1 keep_the f1 keep_this h-1 keep_your d1 keeping e1 keeping_my e1 keeps g1h-2 keeps_me h-1
    kept b-4c3e-3f1g-2h-4 key e-2 kids a-2b2 kids_'s b-1 kind a-2b-2c-6d-5e-2f-9g-2 kind_. c-1 kind_invitation b1h1
    kind_of a1h-2 kind_regards a-3b-3c-2d-3e-3f-2g-2h-4 kind_words h1 kinda g1 kinder h-1 kinder_. c-1
    kindly a-3c-6d2e3g-2h2 kindly_bear e-1 kindly_close h2 kindly_for d1 kindly_give e1h-1 kindly_remove h1
    kindly_treat h2 kindness a-4b-1c-1d-5e-1h-1 kitchen a3b-2e-1f-2 kitchen_is a1 kitchen_was c1 knock f1
    knock_on f1 know a-2b-1d-1e1f-3g-2h-2 know_, e1 know_. e1h-1 know_a e-1h1 know_how c-2e-4 know_if e-2
    know_it a1d1 know_that g2 know_what b-2e1 know_when e-1 know_where h-2 know_who c1 know_you a-1 known h-1
    knows a-2b-2d-3f1h-2 knows_. f1 lab a2d-1g1 lab_, g1 laboratory a1 lack c1 lack_of c1 lad a-1 lads_. h1
    lady c3d1 lady_on c2 lagos a1 land e2 landed a1h3 landed_on h1 landed_something a2h1 lands b1e2
    laptop b-1d-2e-2f-1h-2 large b1 last a-1b-3f-3g-1h2 last_autumn h1 last_letter c1d1 last_message e1
    last_spring h2 last_two c1 last_week b-1c-1e-1h1 last_you e2 late a-4b-1d-4e-3f-1g-1h-1
    later a-4b-5c-3d-4e1f-2g-4 later_. e2 later_start h1 laugh d2h-1 laughing c-1 launch h1 law b-1 lay h1
    lead c2d1h2 lead_role h1 leadership a1c2 leads c1 league a2 lean g2 leaning g4h-1 leaning_towards g2
    learn a1b-1d4h-1 learn_to d2 learned b-3c-4e-1h-3 learning a1 lease h2 least_have c1 leave a-2b1c-1d-1e2f2g-1h4
    leave_a e-1h1 leave_from h2 leave_is d1 leave_it b-3e4f-4g2 leave_me b1f1h-1 leave_my f4h-1 leave_that h1
    leave_the e1f1h1 leave_to a-1 leave_you h-1 leaves a1h-1 leaving b1c-1g-1h1 leaving_my h-1 leaving_the h2
    lecture d1 lectureship h1 leeds a-1c1d-1g-1 left a-4b-4c3e-6g-1h-2 left_a c1d-2 left_me c1 left_off f2
    left_out c1 legal c1 lemme e2 lent e-1 lent_me e-1 less b3d1g4h-2 less_decided g1 less_than b3 lesson d-1
    lessons b-2h-1 let b-3c-1e4f3 let_'s d-1e1f4g-1h-4 let_it e1 let_me a-2c-5f-1h-2 let_somebody h1 let_this g1
    let_us e3f2 let_you e1 let_your h1 lets b1h-1 lets_me b1h-1 letter a-2c-1g-4h-1 letter_is b1 level a2d-1
    library a-1b-1c-2 licence h-3 lie b1 lies a1 life a-2c-1d1e1h-3 lift h-2 lightly c-1d-1 lightly_. c-1d-1
    like a-2b-2d2h-1 like_a b-1c-1f2h-2 like_i e-1g3 like_it f1 like_me h1 like_my a1h-1 like_that c1h-1
    like_to a-2b-1c-5d-6e1g-2h2 liked a2b-1c-2 liked_the a1 likelihood a1g3 likelihood_i g2 likely a-2e-3g8h-3
    likely_from g1 likely_i g2 line b-4c-1d1e2f-1 line_. d1 line_in h2 line_is h-1 lines a2 lines_up a2 link c-1e-1
    list a2c-1f1g-1h3 list_, a1 list_. c-3f-1h2 list_and h1 list_for h-1 list_of h1 listen d2
    little a-1b-4c2d2e1h-1 little_longer e1 live b3d-1e-2 live_in b1 live_on b2 livelier a3 living_in h1 load b1
    loading b2h1 loan b2h-1 lodge b1 lol d1f1 lol_. f1 london b1 long b-1c1d-8e-4g-1 long_. c2 long_as f1
    long_for a-1b-2c-1h-1 long_story h1 long_term a2 long_to h-1 longer a-4b-2d-3e1f-4g1h1 longer_, e2 longer_. e2
    longer_a h2 longer_sure h1 longer_than h-1 longer_to h-1 look a-3b1c1g1h-4 look_after a-1d-1 look_at c-1h-1
    look_like d1g1 looked a3b-2c5d-1h-2 looked_at a3c-1 looking d-3f-5g2h2 looking_, b1 looking_as g1
    looking_at c2e2h1 looking_for c-1d-1h1 looking_forward a-2b-1d-2e-2g-6h-6 looking_likely g1 looking_to h2
    looks a1b-1e-1g4h-2 looks_as g1 looks_like g1 lose b2d3e1 lose_my b1d2e1 losing d2 loss d1h1 loss_of h1
    lost c2d1e-1h-3 lost_my c2 lost_the c1d1 lot a1b1d3e1g-1 lot_are d1 lot_could d1 lot_more a1 lot_of b-1c1e1
    lot_on e1 love a-1b-2c-2d-4e-2f-5g-4 love_, d-1e-1h-3 love_it h1 love_to a-2b-1c-2d-1e-3f-4g-2h-1
    loved b-3c-4h-1 lovely b-5c-3d-1e-3f-1g-3 lovely_about h1 low b4c2 low_. b3 lower a1b3c1 loyalty d1 lpa b2
    luck a-8b-7c-9e-4f-5g-4 luck_. d-1 luck_filling d-2 luck_finding d2 luck_getting h2 luck_with a-2b-1c-3g-5h-3
    lucky c-1 lunch a-1e-2f-1g-1h-1 lunches b-1 lying g1 lying_if a1 machine h1 machines a2 mad e2 mad_. e1
    made a-1b2d-1f-1g-4h2 made_. h2 made_it b3h2 made_me a1b-1c1d-1e-2h1 made_my b-1e1g-1h-3 made_the b4
    made_up b-2h1 magazine c1 mail a-3f-4h-5 mail_. d1 mailbox_, d-1 make a-5b3e-5f2g3h-1
    make_it b-3c-1d-2e-3f1g4h1 make_me b2d1f2 make_that d-1 makes a1b1d-3 makes_more a1h1 makes_sense g2h-1 man h-3
    man_who c1 manage a-1b-3e-3g4 manage_the g1 manage_to g2 managed d1 management b1f1 manager b3c2e-1
    manager_'s h-1 manager_. d1 manager_to h-1 managers c1 manages h1 mandate a1 manner c1 manners d4
    many b-4d-2e-1g-3h-3 many_thanks d-3 map b-1c-1e1h-2 marathon h-1 march a-2f-2g-1h2 march_. h2 mark h1
    market h2 master_'s h-1 match a6b2c-3d-5e-3f1 match_. a1 match_for a5g-2h1 match_the f1 match_to a2g1
    matched b4h1 matched_the b3h2 matching b2 mate c1d1e-1 mate_, d1 mates e1 matter a-1e3g-1 matter_of e1
    matters e1 may a-2b-1c-4d-5e-2f1g4h-2 may_. b-3f-1g-4h-1 may_be e1g2 may_end b-1 may_have g3 may_i d-3e-2g-4
    may_not g2 may_remember h2 may_the g-1 may_well g1 maybe a-1f2g6h-4 me a1b-1d-1e2f4g2h1 me_, c1g1h1
    me_. a-2b1e-1f-1g1 me_@amount b1 me_a a-1b2c-2d-2e-3g-3h1 me_about b-2d1e1f1 me_after h1 me_again d1e3f2h-1
    me_an a1b-1d-1h-2 me_and e-2h-1 me_any e1g1 me_as a1b-1d-1f2h1 me_at a-3d-2h-1 me_back f3 me_before e-1f1
    me_better a3h1 me_by e1 me_down f1 me_for a-1b-2c-3d-2f-3 me_from e-1 me_getting g2 me_go a-1h-1
    me_if e-2f-1g-1 me_in b-5c-1e-2f2g-1h-1 me_is g2 me_know e-2f-1 me_more a3b-3c-1d-2e-2 me_most c-1 me_now g1
    me_of c-1 me_off b-2c1e-6f1g-1h4 me_on a-1b-1c1e-2f1g1 me_out d-2e-3h3 me_over a1 me_promise h3 me_round f1
    me_see h-1 me_since a1 me_sit e1 me_sleep e1 me_so h-2 me_some e3 me_something b1 me_than a2 me_that c1h-2
    me_the d3h-1 me_there f1 me_think b1 me_this h2 me_three e-1 me_through b1h-1 me_to a-2b-1c-1d-10f-4h-2
    me_too e2g1 me_until e1f1h-1 me_up b2 me_wants g3 me_was d1 me_when e1h-2 me_who c3 me_whole e1 me_with c1g1
    me_you h1 meal b-1 meals b4 mean d-2 meaning e2 meaning_to e2 means a-3b-2h3 means_the h2 meant a-2b-3d-3
    meantime a-2 meantime_i h1 medical b2h-1 meet a-2c-4d-4e-3h1 meet_. b1 meet_on h1 meet_you h1
    meeting a-4b-1c-2e-3f-2g-1h1 meeting_. g1 meeting_you g-1h-1 meetup g-1 meetup_, g-1 mental e2
    mentioned b1d-1h-1 mentor a2 mess c2e-1 mess_me f1 message a-3c-5d-1e3f-1g-4h-2 message_. h1 message_and h-1
    message_me d1e2 messages d2e4g-1h-3 messages_about e1 messaging d2e2 messaging_me d2e2 met b-3d1h-4 mick d1
    mid c1 mid_level c1 middle d2h-1 middle_of b-1d2 midnight d1 might a-4b-1e1f4g5h-3 might_be f1h-1
    might_change h-1 might_have g2h-1 might_not e1f-1g3 might_we g-1h1 mile a1b1 mileage b2 miles a1g-1
    miles_ahead a2 mill h-1 mind a-3c1d-2e1f2g1h-2 mind_, f-1 mind_. b1f2g-2h-3 mind_for b1 mind_if g1 mind_the c2
    mind_to g2 mind_up e2 mind_you f2 minds e1 minds_about g3 mine c-1d-4e-1g-2h-3 mine_. b2 minimum b1 minute h-2
    minute_? d-2 minute_and b1 minutes b-6c1e-1f-1g-3h-2 miss c-1e-3f-2g4h-2 miss_. e-1g4 mix h-1 mix_now g1
    mock h-1 models a1 moment c-3d-1e3f2h-2 moment_, f2 moment_i e2g2 monday a-3b-2c-3d-4e-2f1 monday_'s g1
    monday_. e-2f3g-1 monday_@number b-2g-1h-4 monday_after h1 money a-2b7c-5e-3f-1h2 money_, a-1b2h1 money_. b1
    money_and b1 monitor h1 monitor_for h1 month b2c-1e2f2h-1 month_, a1f1h-2 month_. b2c-1f1 month_and e1
    month_of e1 monthly b4 months a-3c1d1e-2g-1 months_, a-1 months_. d1 months_since h1 mood c-1 more a8b2c-3f-4g2
    more_, b3 more_. c-2e2 more_about a-1 more_an b1 more_and a-1b1g1 more_closely a2c1 more_days b1 more_each b-1
    more_exciting a2 more_for h1 more_in a1 more_interesting a2 more_likely g1 more_my a3 more_of b-2d-1e-1h-3
    more_on b1 more_or e-1g4h-1 more_questions c1 more_responsibility a2 more_room a1 more_senior a2
    more_sense b-1h1 more_substance a-1 more_than a-1b2d-4 more_to h-2 more_what a-2 more_with a1
    morning a-1b-5c-2d-1e-4f-6g2h1 morning_. b-1h1 morning_for h1 morning_i h-1 morning_instead h2
    mornings a-2b-3c1d-1g-2 mortgage b3 most a2c-1e-2f-1g2 most_, a3 most_. a-2b-2 most_likely g4 most_of c2
    most_sense h2 mostly a1c1 mother a-1c-1d-1g1 move c-3d-1e-1f1 move_, h-1 move_at h2 move_for a1b1 move_is c-1
    move_it b-3d-1e-1f-2g-3 moved a-2b1c3h-1 moved_. c1 moved_me b1 moved_out h-1 moves h1 moving a-2b-1c2e-1
    moving_forward h2 moving_it d2 moving_the c2 mr a-2b-2e-1g-2h-1 much a3b-2c2d-3e-3f-5h-1 much_as a1
    much_for a-1g-2h-3 much_more a2 much_nearer a1 much_of c2 much_to c1 mug d3 mug_to d2 mull e3 mull_it e2
    mum e-1 mum_'s h1 museum a1b-3c-4d-4 must a-1d2e-1h4 must_be d3h-4 must_step h1 must_think d1
    must_withdraw a-1c-1d-3h2 muted e3 muting e1 my a1c-2d-1f1h1 my_account h2 my_age b1c1h-1
    my_answer a-1c-3d-5e1f1g-1h3 my_application a1d-1e-4f1h3 my_background a1 my_bad e1 my_boots d1h-2
    my_boss b2h-3 my_boxes a2 my_brother b-1h-2 my_bus h2 my_candidacy f2h2 my_candidature h4 my_career a2
    my_cat d1 my_choice h1 my_choir a1 my_current a-2b1c-1d-1 my_cv c2d1 my_daughter g1h-2 my_day e1g-1
    my_decision c-1e2h3 my_degree b1 my_desk e1h-1 my_diary h-1 my_documents d1 my_emails c1 my_employer b1
    my_end e3 my_enthusiasm g3 my_evening c1 my_evenings h-1 my_exams h-1 my_experience c1
    my_family a-2b-1c-1d-1g-2h-4 my_feeling g1 my_file e-1f2h3 my_first a1b-3c-4e-3h-2 my_form c1f1 my_full a-1
    my_gut g2 my_hand h-1 my_hat h1 my_head e2g1h-2 my_heart a2b-3c-2h-2 my_home h1 my_house e2 my_husband b1g-1
    my_inbox e1 my_interest h1 my_interview d1g-1h2 my_interviewer c3 my_kids b1 my_kind a1 my_last c-2d1g-2h-2
    my_leave g1h2 my_letter d1 my_list a2e1h-2 my_manager b3g1 my_mentor a1 my_message h-1 my_mind a-2c1d-2e3f1h-1
    my_month b1 my_mother a-1c-1g1 my_mum e-1 my_name b-1c1d2g-4h3 my_new e-2h3 my_no f2 my_notice b2
    my_number b-3d1e3h-1 my_old a-4b-1c-3d-3e-1f-2h2 my_own c-3d-1f-1g-1h-2 my_people h1 my_phone c-2e3h1
    my_place e-2f2h1 my_plans a1g1 my_present a-3b2f-1 my_questions c2 my_reference h-1 my_references f1h-1
    my_research c1 my_search h1 my_second a1 my_side a-2b-1e2f-1g1 my_sister a-2b-1c-1g-2h-1 my_slot e-1f1h3
    my_solicitor h1 my_son h-1 my_spot f1h1 my_stage a2 my_strengths h-1 my_student b1 my_studies d-1g-1h1
    my_supervisor g1 my_thesis a1g1 my_time b-1d1h-1 my_train g-1 my_training b1 my_way a1 my_week h-2 my_whole c1
    my_wife c-1 my_withdrawal f2h3 my_word h3 my_work a-2 my_years b2 my_yes h1 myself a1b-4c-2d1f-4g2h2
    myself_, f-1 myself_forward h2 myself_getting g1 myself_out d1h3 myself_to d2 n b1 name b-2c2d1e-3g-1
    name_, h-1 name_. c1 name_from h2 name_in a2 name_off d1h3 name_on h-3 name_out h3 natural a2 near a1b1h1
    near_my a1 nearer a5c-2h1 nearer_the e1 nearer_to a4c-1 nearest h1 nearly b2h-4 nearly_double b2
    need a-2b-2c-3f-2g-1h1 need_. b1 need_a f-1 need_it d2 need_more h1 need_not e-1h2 need_some e1
    need_to a-1b-1c-3d-5e2f-1 needing h3 needs b-3f-1g-1 needs_me h1 neighbour a-1 neither c-1 nerves h-1
    nervous c-1 net b2 never a2c1d-4g-2 never_did c1 never_get a1 nevertheless h1 new b-1c-4d-3e-1g-1
    new_employer h-1 new_firm h2 new_hire d1 new_job h2 new_place b1 new_post h1 new_team h4 newer a3 news d-3
    next c-2d2e-1 next_in e-1 next_person h2 next_round h1 next_time c-1d1e-2 next_to a2d-1 next_week f1
    nice b-1c-3e-1 nice_to d1 nicer a4 nicer_set a1 night a1b2c-2d-2h-1 night_, b1 night_. b-2e1 night_team a1
    nights c2f-1g-1 nights_, c2 nights_. c1 nights_at b1 nine a1d1e-1g-2 nine_, a1g-2 nine_. a1 nineteen b1c1
    ninety h-1 no b1d2e2f3g2h3 no_, a-1c-2d2e-2f3h1 no_. c-2e4g1h1 no_bus g1 no_contest a3 no_doubt e-1g-1
    no_for f1 no_from d-1e-4h4 no_go g2 no_good g2 no_idea d1 no_interview h3 no_longer a-1e-1f-2g1h3
    no_need e1f-3g-3h-1 no_on d1h1 no_one a-1f-1 no_other b-1g-2h-3 no_place c1h-1 no_point c1e2 no_promises e2
    no_that h1 no_to b2c-1e-2g-3 no_today f2g-1 nobody a-1b-1c4d1h-1 nobody_could c1f-1 nobody_in d2 nobody_on c1
    nobody_seems c1 non g2 none b-1d-2h-2 none_of a-1d-1f1 nonetheless f1h-1 nonsense d4 nonsense_. d3
    noon a-3b-1e-4f-2g1h-1 noon_, h1 noon_. a-1e-1h-2 noon_to h-1 nor c-2g-1h1 north a1 north_. a1 north_of b1
    nose b1 not a-1b1c4d2e1g4h2 not_, h2 not_. a1b1g-1h-2 not_a a-1c2g-1h-4 not_about b-1 not_agree c2 not_an h-1
    not_argue h1 not_attend a1 not_be a-2d-1e1f-2g-2h4 not_been c2 not_believe c1 not_bother d1e2 not_call c1d1e1
    not_care d2 not_certain g2h-1 not_change b-1f-1 not_changed h3 not_come a1e-3g2h1 not_comfortable c3
    not_coming d2f1g-3h3 not_commit e1h1 not_continue b-1h2 not_convinced c2 not_count g2h1 not_cover b3
    not_do c-2g4h1 not_dream b1 not_dress d2 not_even c2 not_expect c-1d-1 not_fill c1f1 not_find h-1 not_for d1g1
    not_forget e-1g-1 not_forgotten e1 not_get b-2e1g2h1 not_give f3g-2h-3 not_go c-2e-3h-3 not_going a-1c-2d1h2
    not_had e1 not_have a1b-1d-2e-1g-3h-1 not_hear e1 not_in c-1e2 not_interested d3h4 not_keep h3 not_leave h4
    not_looking e-2h5 not_made e1 not_make e-1f-2g1 not_manage g1 not_mind b-1 not_move b1 not_much a1c1
    not_need e-2h3 not_one g-1 not_open f-2h2 not_opened c2 not_organise d1 not_out h-2 not_pick e1g-1
    not_pretend b3h-1 not_proceed f1h1 not_pulling h1 not_put c1g-1 not_quite a1f1 not_read c1h-1 not_reckon g2
    not_release g1 not_ring d1e2 not_run d1 not_say b1e2g-3h-3 not_saying e2 not_see a2c1e-2f-2g3h2 not_send d1
    not_so g2 not_something b2g-2 not_start g1 not_stretch b1g-2h-2 not_sure f-1g3h-3 not_take c-2d-3e-3
    not_taking h1 not_tell e2 not_telling h-2 not_that c-1 not_the b-3c-1f-1h-1 not_there e1h2
    not_think b-1d-5e-4f-1 not_to b-3d-2f3g-1 not_too g1 not_wait e1 not_want a-2c-5d-4e-2g-3h1 not_warm c2
    not_work a-1c-2h-1 not_worry d-1e-2 not_write e3 not_yet e1 not_you a1d1 not_your c-3d1 notch a1h1
    note a-4b-2c-5d-6f-2g-3 note_that h1 notes c-1d-1f-2h-1 nothing a1d1e2g-2h-2 nothing_'s f1h-2 nothing_, b1d1
    nothing_. d2e1 nothing_else a2d1 nothing_from e2 nothing_to d-2 notice a-1d1f-1g-2 notice_, b1d1 notify h2
    now a-2c-3d1e2g1h-1 now_, a-3c-1d-3e1g1h-1 now_. a-1b2c-1d-4e2f-3 now_and a1d-1e-1f1g-2 now_at h1 now_i g2h-2
    now_on d1e1 now_so h1 now_that d1h1 now_you d1 now_your d1 nowhere b1 nuisance g1 number a-3b1c-3d2e5f-1g-6h-2
    number_, e1 number_. d1 number_from b1f1h1 number_is e2 number_of b-2c-1 number_off e1h1 number_one d-1e-1
    numbers b2g-2 nurse a-1c2d1 nursery g1h1 nursing a1h1 nuts e1 o'clock a-1c-1g2 o'clock_is g1 obliged h1
    obliged_to h1 odds g3h-1 of b-1c1d1e-2f-2h-2 of_. c1 of_@number b2 of_a b-4g-1 of_an b-1h1 of_being h-1
    of_candidates h1 of_course f2 of_date c1h-2 of_each b1 of_every b2 of_experience b1 of_firm d1 of_good a-1
    of_it a1e-3f-1g-3h2 of_luck h-2 of_me b-4c-3d-3e1f-3g4h-1 of_mine a-1b-1c-3h-1 of_money b-1 of_my a2b1c1d2f-5h1
    of_news c-1 of_no d2 of_other e1 of_our g-1h-1 of_paid b1 of_pocket h-2 of_service d1 of_silence c2e1 of_tea a1
    of_that b-2c-2 of_the c-1d-2g-1h3 of_their a-1b-1 of_them a-2b-4d-2h-2 of_these e2 of_things e2
    of_this a-1d-2e-1h1 of_two a2 of_us a-1d1h1 of_what b1d-1h1 of_which d1 of_yesterday h1 of_you b-3d-1e-5g-1
    of_your a-1b-2c-2f-2g1 of_yours c2 off a-3c1d1e2f3g-1h5 off_, d1h1 off_. a-1b-1c1d-1e-3 off_and f2g2
    off_for e1g2h-1 off_my d1 off_next h2 off_on e1 off_our h1 off_the a-1b-1c-1e3h1 off_to g-1 off_your d1e1f-1h4
    offer a4c-2d-8g2 offer_. a1 offer_and e1 offer_from a1h2 offer_in g1 offer_me a1 offer_of b1
    offered a4b3c-1d-2e-2h3 offered_, h1 offered_me a1b2 offering h-1 offering_me g1 offers a2b1
    office a-2b-6c1d1g-2h-1 office_, a-1 office_. c-2f1h-1 office_and a1 office_in a-1 office_was c1
    office_would h-1 officially f3h-2 offshore h1 often b-1 oh b-1d4 oh_, d3 okay d-1 okay_? e1
    old a-2b-4c-2d-2e-5f-5g-3h1 old_, h1 old_address h-1 old_team h1 older c1 on a-1b1f-1h1 on_. a-2d2e2
    on_@number a-1g-1h-2 on_a a-1c-1e-2f-1g-1 on_another h2 on_at h1 on_bonus b2 on_by h1 on_elsewhere h1
    on_every a1 on_for h1 on_forty b1 on_friday b-1c-3d-2e-3h1 on_her h-1 on_his c1 on_how h2 on_it a1d-3e5h-1
    on_leave h2 on_me a-1b-1d-2e-2g3h-2 on_monday g-1h-1 on_my a1b-2c-1d-1e1f-6h-2 on_nights c1 on_now b1
    on_paper f1 on_saturday g-1 on_site b-1 on_such h1 on_sunday b-2h-1 on_sundays b1 on_that a-1c1e1g3h1
    on_the a-1b-1e-1 on_their a-2 on_this b-1e1f1 on_thursday b-1e-3 on_to a-1c-1 on_top b2c-3g-2
    on_tuesday d1e-2g-1h2 on_wednesday e-1 on_whether e1 on_with a-1d-2g2h4 on_without h1 on_you e3f1
    on_your a1c1d-1f2h1 once c-1e4f-2g-4h-2 once_, h2 once_. e-1h-1 once_again h-1 once_and d1h-1 once_i b1e3
    once_more a-3e-2 once_the e3 once_they a1 one a2b1c2d1 one_, a1b1 one_. a-1c-1h2 one_and b2 one_at b1
    one_day h-2 one_for g-1h-1 one_go h1 one_i a2b-4c-2 one_in a1 one_never f1h1 one_of a-1b-2e1f-2g1 one_out e-2g2
    one_person h1 one_that h1 one_way e3h-2 one_who a-2c-1h2 one_with b1h1 one_you a2 ones a1 online c3d-1
    only a1c-3e-2f2g-5h-2 only_, a-1 only_. h2 only_a h-1 only_thing h-1 onto g-1 open b-5c-1f1g-5h-1
    open_day c1f-1h-1 open_for e1h-1 open_in f1 open_the h1 open_to f3h-2 opened c3 opened_my c3 opening a2b-1g-2
    openings h-1 opens f-2 operation b-1 operator_. h1 opportunity a3d2h2 opted h2 option a1 options b3e1
    or a-5b-1c-1e2f-2g-4 or_@number g-1 or_a d2 or_any g-1 or_do d1 or_friday h-1 or_less e-1g4h-1 or_monday h-1
    or_no e1 or_not b1e1 or_the e2f-1g-2 or_to e1 or_tuesday h-1 or_two f1h-1 or_wednesday h1 or_write e1
    organise d1 organise_a d1 organised c2d1 ote b3 other a2c-1d-1h1 other_, a-1 other_. a-3b1e2h-1 other_at e-1
    other_employer a1 other_firm a-1 other_hospital a1 other_in c1 other_job b1 other_one a2 other_place a1b1h-1
    other_role a-1 other_side h-2 other_time d-1 other_work a-2h2 others d-1f1g1 otherwise b1h1 otherwise_, f-1
    ought g2h-2 ought_to g2h-2 our a-8b-1c-3d-9e-4f-7h2 our_house g1h-1 our_interview g-2h1 our_paths h-1
    out a1d-1f2g2h3 out_, b1d1f2g1h3 out_. a1b-3g3h3 out_? g1 out_ahead a1 out_at b1g1 out_for e-1h-1 out_from a2
    out_i g1 out_my h-2 out_of a-1b1c-1d-1e-2f-1g-2h5 out_on a1b-2g-1 out_that h-1 out_the b-1h-3 out_though h2
    out_to b-2c3h-2 out_what e2h-1 out_with f1 outcome e1 outfit a3 outfit_came a1 outrageous c1 over a1c-1e2h-1
    over_. a-1e1 over_at e1 over_it e1 over_the a-1e-1h1 over_there a2d2e-4h-2 over_to e-1g3 over_what b2
    overtime b4h-1 owe b-1d1h-1 owe_you d1 owing g1 own a1e1f-3g-1h-1 own_. a1 own_conclusions e2 owner f1h-1
    pack d1 package a-1b3g-1h-1 page b-3c2h-1 paid a-3b7c-2e-2g-3h-3 paid_for b2 paint c1 pal d3h1 pal_. d3 pan f1
    panel a-2b-2c1e-2g-1 panel_, c1h2 panel_had c2 pans e1 paper b-4c-1d-3e-3g-1h-2 papers a-2 parents b1
    park e3f2h-2 parking a-1c-3d1h-2 part e-3f-1g1h1 part_in e-1h2 part_of d2g1h-1 part_time d-2 participation h1
    partner a-1 pass b1c-4e-6g2h5 pass_, b1h1 pass_. b1g1 pass_on d1e-2h2 pass_your h1 passed b-2h-1 passed_my h-2
    passing h1 passing_on h1 passport h1 past b-1c2g-1h-3 patch h1 patch_with h1 patchy c2 paths h-3
    patience a-1c-2e3 patience_with e1 patient b-1c-2 pattern c1h-1 pause f2h-1 pay b9c-1e-3g-5 pay_, b2
    pay_and a1b1 pay_for b-1 pay_my b1 paycheck b1 paying a-2c-2g-2 payment b1 pays a-2b6d-1 pays_two b2 pen d1
    pencil b1f3 pencil_me f2 penny b2 penny_for b1 pension a-2b8c-1h1 pension_, b2 pension_and b1h1 pension_is b1
    people a-1b-1c3d2e-3g-4h-2 people_'s c1 people_. a1 people_about d1 people_are c-1 people_at d1 people_can d1f1
    people_have c2d2 people_in d-2 people_on c1 people_ring d1 people_who c-1d-1 per b6 per_cent b2g1 per_diem b2
    per_hour b2 percent a-1b5g1 percent_of b2 perhaps a-1d1g5h-3 perhaps_ask d-1 perhaps_it g3 perhaps_next d2
    perhaps_you g2 period h1 period_is h1 permanent f1 permit b-2 permit_and b-2 person a-1b-1d-1e-5f-2
    person_. d-2h1 person_on h-1 persuaded f3h-1 pester d2h1 phone c2d2e1g-5h-1 phone_. d1e2 phone_and d1
    phone_call f1 phone_calls d1 phone_screen c1 pick a4c-1e1f2g-2h-1 pick_of a2 pick_up e2f1g-2h-2 picked a3b-2h1
    picked_up h1 picking e4g-2h-2 picking_up e3g-2h-2 piece c-1d-1 pile f3h-3 pile_. f1h-1 pin e1 ping e2
    ping_you e2 pity d1h1 place a3c1d-8e-1f1g-2h3 place_, a-1 place_. c1 place_at h2 place_has a1 place_i h1
    place_in c1 place_on h1 place_to h4 place_where c2 places a1 plain c1d1 plainly c1 plan a2c2h-2 plane h1
    plane_ticket h1 planned c1 planned_. c1 planner d1h1 planner_post h1 planning h-1 plans b-2
    plant a-1b-2c-2e2g-1h-1 platform a1 play b-1e2g-1 play_it e2 plays a1e1 please a-3b-1c-12d-4g-11h3 please_. h3
    please_? h-1 please_call f-2h1 please_cancel h1 please_close f-1h4 please_consider f1 please_do b-3d-7g-1h-1
    please_feel h1 please_find h1 please_forgive e-2h-2 please_give h2 please_keep h-1 please_leave e-1
    please_let e-2 please_pass h-1 please_regard f1h-1 please_remove h2 please_stop e1 please_strike h1
    please_take d-2f-6 please_write h-1 pleased c-2h-2 pleasure a-3b-3c-4d-3 plus b6d-2 plus_a b1 plus_super b1
    pm b-2h-2 pm_? h-2 pocket h-2 pocket_. h-1 point a1e3 point_i a1 polite d2 poor c2d4 poorly c1 popping e-1
    portal a-1b-2c4e-1f-2h2 portal_, h1 portal_? h1 portal_lost c2 portal_now h-1 porter c-1 porter_job g1
    porters c1 portfolio e-1 position b-2d-8g-2h3 position_, a-1b-2f-1h1 position_. a-1f-1h1 position_and a-3
    position_in h2 position_is a1 position_of h1 position_to b1e1h-2 possibility g2 possible b-3d-2g2 possible_. g1
    possible_for g1 possible_that g1 possible_to d-1g-2 possibly g3h-1 post a1b-2d-2e-3f-1g-3h3 post_, g-1
    post_. a-2b-1 post_and a1 post_as c1 post_at b1 post_i a3 post_in b-1g2h1 post_is h-1 post_with h2 posted b1
    pot b1 pound b1 pounds b4 pounds_a b1 practice a2c-1h1 practice_, h1 pray c-1h-1 prefer b-2e1g-2
    prefer_not e1h-2 prefer_to b-1h3 preferred a1 premium b2 prepared b2c1 prepared_to b2 present a-2b2c-2e1
    present_company b2 present_employer b1 presently e1 prestigious a1 pretend b3g-1h-2 pretty c4g2 price b1
    pricing a1 principal f1 private b2 private_. h1 probably c-1d-2e-2f-1g9h-4 probably_going g1 probably_i g3
    probably_not g1 probably_will g3 probation f2 problem d2 problem_. d1 procedure h2 proceed f2h2 proceed_, f1h1
    proceeding h2 proceeding_with h1 process a-2b-1c2e-2f1h5 process_, d-1f2g1 process_. b-1c-4e-1f-5h2
    process_at h1 process_for d1h2 process_in h1 process_is c3 process_took c2 processes a1 product a2c2 profile c1
    profit b2 program a1 project a3b-1c-2d-4e-3 project_, a1 promise b-1e1g-1h2 promise_. g-1 promise_to h4
    promised a-1d-3e-5f-2 promised_a b-1 promised_me b1 promised_myself h1 promises e2 promoted h1 proper d-2e1
    properly h-1 properly_. h-1 proportion c1 proposal b1 propose g1 proposed b2 provident b1 provisionally f1
    pull d2e-1g1h3 pull_my d1h1 pull_out h2 pulled c-1h3 pulled_out c-1h4 pulling b1d-2g-1h3
    pulling_out b1d-2e-3g-3h3 pulse a2 pune e-1 pure c1 pursue g2 pursuing h2 pursuing_the h2 put a1b3c1d-1e-2g1
    put_, b1 put_. b1g1 put_a h-1 put_in a2 put_it c1g1h-1 put_me a-2d-3 put_my c1 put_that d1 put_the h-1
    put_together b1 put_us b-1h1 putting g-2 putting_in e1 quarter e1 question b-1d-4e4g1h-1 question_. c2
    question_of a-2e2 questions a-2b-3c5f-2g-2h-3 questions_about c1 questions_than c1 quick a-2d1e-2 quicker a3
    quickly g1h-2 quid b4h2 quid_an b1h2 quiet e4 quit d3e4 quite a1d-2e-2g2h-1 quiz c3d1 quiz_ate c1 quoted b2
    radar e1 radar_, e2 radio a1 radio_silence h1 rail g-1 raise b5 raise_my b2 raised b2 ran c-1 rang a2b-2d-3e-1
    rang_me c1 range b3 ranked a3 rare b1 rarely a-1h-2 rate a-1b8d-1f2 rate_. b2 rate_and b2 rate_at b1
    rate_for b1 rate_is b1 rates b2 rather c2e-1f1g4 rather_be a2 rather_not a-2b-1c-1 rather_than f3 re_the h-1
    reach b-2d-3e1f-3h1 reach_me f-1 reaching d-1 reaching_out d-1 read a-5b-3c1d4e-2f-6g-2h-2 read_a d1
    read_it c-2 read_my c2d1 read_the d1 read_your c1h1 readers a-1b-1 reading b-4d1e2f-1g-2h-1 reading_. c1
    reads c2 ready e1g1 ready_to b1f1g1h1 real a1b-1c1d1 really b-2c-2d-2e-2f-3h-2 really_appreciate e-1h-1
    really_want h1 reasons b-1e-3g-2h2 reasons_. h1 reasons_i h1 recall h1 received a-1 reception a-2b-2c1d-1g-1h-1
    receptionist a-1 receptionist_. c1 reckon e-2g2 reckon_i e-1g2 reckons b1 reconsider f4 record d1 record_, h-1
    recruiter a-2c2h-2 recruiter_kept c1 recruiter_who d1 recruitment c2d1h2 recruitment_for h1 red c1
    reference b-1h-1 references b-1c1h-2 reflect e1 refusal f2 refuse b2h1 refuse_. b1 regard f1h-2 regarding e1
    regards a-4b-7c-7d-8e-7f-6g-6h-8 regards_, a-6b-6c-4d-6e-6f-5g-4h-6 regional b2 regional_sales h1 registered c1
    registrar h1 registry a1 regret h2 regret_to h1 regretfully h1 regrettably g2 release h1 release_me g1
    release_the h1 released g2 remain a-1b1c-1f1 remain_with b1 remark c2 remark_about c1
    remember a-2b-3c-2e-2f-2h1 remember_me h1 remember_that h1 remit a2 remote f2 remote_. f1 removal b-1
    removal_van b-1 remove d-1h3 remove_my d-1h5 removed h2 removed_from h2 remuneration b4 rent b2 reopen f1
    rep b2 replies e2 replies_. e2 reply a-2b-3d-1e4g-2h-3 reply_, d-1h-1 reply_to e1 replying d1e1 replying_, e1
    report b-1c2d1h1 report_to c2 report_you d2 reporting c2h1 reports c1e1 required h-1 research a2c1
    research_. c2 reserve f4 resign b1h2 resign_from h2 resolved h1 respect b-3 respect_, c1h-1
    respectfully a-5b-4c-2d-4e-4f-3h1 respectfully_, b-1d-3e-3h-4 respond e3 response e1 responsibility a4b1
    rest a2c-1d-1f1 rest_. a1h1 result e1h-1 resume f1 retention b2h-1 retention_bonus b2 retire h3 retirement h-2
    return g-1h-3 return_the f-1g-1h-2 revert e5g-1h-2 revert_once e1 revert_to e1 reviews c1 reviews_of c2
    richer a3 right a1b-2d-1h-1 right_, e-1 right_. a1h1 right_now a1e3g1h-3 right_person d-1h-2 right_to f2
    ring a-3d3e4g-5h-3 ring_, e1 ring_. e1 ring_back e1 ring_in d1 ring_me f1 ring_my d1 ring_you h-1
    ringing a-1b-1c-1d3e4f-1g-4 ringing_me d1e2 ringing_to h2 rings d1 rise b2 risk c1 rival a1 river a1 road b-3g1
    road_. g1 roads g1 role a1b-1c2e-5g-3h1 role_, d1h1 role_. a-2c-3h1 role_and a-3c1 role_at h1
    role_is a-1c2g1h-1 role_turned c1 roll h1 rolled c1 room a-1b-2c1d-1e-3f-3g-5h-2 room_and c1 room_to a1
    rooms a-1 rota b-2c1h1 rough h1 roughly b2 round a1b-1c2f2 round_. e-1h2 round_and f1 round_the b-2c-1f-1
    round_to e1 round_two f1 rounds b-4c5 rounds_for c3d1h1 route a1h2 rsus b2 rude h1 rudely c1 run b-1c1d2g1h-2
    run_a c1d2 rung a1c1 runner a1 runner_up a1 running a1b-1d2e-1h3 running_, g2 running_for h2 runs b-1c1
    runs_out h1 rush c-1 safe b-1c2h-2 safe_. c2 safety c1 said b1c2e-6f1g-3h2 said_, a-1b1c-1d-1f3h-1 said_a h-1
    said_i b-1 said_it d1 said_no d1 said_she c1 said_yes a1d-4e-3g-2h5 said_you f-1 saint d-1 salary b6c-2
    salary_is a-1b3 sale b1e1 sales_manager h1 same b-2e-6f3g-1 same_, f1h3 same_. c-1 same_morning h1
    same_week h-1 sat c1d-3h-1 saturday a-3b-5e-3h-1 saturday_. h-1 save d5e3f1 save_your d2 save_yourself d2e3h-1
    saw b-3c1d-3h-3 saw_, a-1 saw_on c2 saw_the c-1 say a1c2e1f1 say_, c1 say_. a1h-1 say_about a1h-1
    say_anything e1 say_hello b-1e-2f-2g-1 say_i e-2 say_it g3h-2 say_no a-1b3c-3d-3e-5f1h1 say_one e1h-2 say_so a1
    say_that b-1 say_the c2 say_yes b1f1h1 saying a-1g1 saying_no e1 saying_yes e1g2h-2 says a-3c2f-2g1h-1
    says_the c2 scale b4c-3 scale_i b1 scale_you a1 schedule f1g1 scheme b4 scheme_, b2 school b-2c-1e-2h-1
    school_. b-1c1 school_holidays h1 school_run g1h-1 school_that g-1 scope a1 scraped d1 scrapped c2 scratch h3
    screen c2 screen_. c2 sealed b2 search a-3b-4c-4d-7e-1f-6g-2h3 search_, e1h1 search_. b-2c-3d-5e-2f-1
    season c-4d-4e1f-2g-3h-1 seat a2c-1e-1f1g-1h1 seat_at a1 second a5b-1d-1e-5f1g3 second_, a1 second_. a3
    second_round g1 second_stage h1 second_thoughts g3h-1 secondly b1 secondly_, b1 secretary c-1h-1 secured b1
    see a1b-1d-1e3f3g1 see_. e3 see_from b1 see_how a-2b-1d-6e3g1 see_me a-1b-2d-1e-2f1g2h2 see_myself a2e-1g4
    see_that c1h1 see_what e3 see_where e2h-1 see_whether f2 see_why h-1 see_you e-3 seeing g2h-1 seeing_me g1
    seem c2g1 seem_to c1g1 seemed a1c3 seemed_to c1 seems c6e-1g3h-2 seems_i g2 seems_to c4 seen d1e-1h-3 seldom c1
    selected_me b1 selection c1g-1h3 selection_for h1 sell a1c1d1 send a-3b-1c-2d1f-1g-5h-3 send_. e1 send_a d1
    send_you d-1e-2 sending a-1b-2g-3h-5 sending_it h-1 sending_me e1h-1 senior a1b-1c1f1h1 sense d-1g1h1
    sense_for a1 sent a-2b-2c1h-3 sent_me h-1 sent_was c2 september a-2g-2 service b3e-1g-3h1 service_, a1
    service_. b1 services h1 set a2c1d-2e-2 set_up a1 setting d-2 setting_up h-4 settle e2h-1 settled b1d-1e1f-1h4
    settled_. e2g1 settled_it b2 settled_on h2 settles e2 settles_. e1 setup c1 seven b-1c2d1h-2 seven_rounds d2
    several c1 shakes e2 shakes_out e2 shall b-2c-1e3f-1g1 shall_be a1 shall_have g1h-1 shall_not d-1h2
    shall_revert e1 shambles c4d1 shambles_. c4d2 share a-2b3g-1 share_of b1 shared c-1 shares b2 sharper a2
    she a-2b-1d-3e-6f-1g-3h-2 she_is c-1h-1 she_was c1 she_would a-1c1 shift a-2b1e-4f1h2 shift_. d1 shift_at h1
    shift_loading h2 shift_pattern c1h-1 shift_the f1 shifted g2 shifts c1f2 shifts_, f1h1 shine d1 shine_. d1
    ship a1 shop b-1c1h1 shop_on h1 short c-2d-6e-5f-1h1 short_, h1 shorter f2 shortlist b-1f2g-1 shortlist_, h1
    shortlist_. h-1 shortlist_for h1 shortlisting h-1 shot f3 shot_. f3 should a-1c1f3g2h-1 should_be d2g-1
    should_not b1e-1 should_the f1 should_withdraw h1 should_you e1 should_your f1 shout a-2b-1d-1e1g-2
    shout_when e1h-2 shouting c1 show_. g1 show_me h-1 showed e-1f-1h-3 showed_me a-1b-1d-3f-1h-1 shown c1
    shows d-1 shows_. d-1 shut f1 sick b2h-1 sick_pay b2 side b1c-1d-7 side_, e1f-1g-1h1 side_. a1e-1f1g1
    side_by a2b-1 side_can b1 side_of a-3b-3c-1h-1 sign b3g-1h2 sign_on b3h-1 signed b-1d-2e-4f1g-3h4
    signed_, f1h-2 signed_. h-1 signed_elsewhere h2 signed_on h5 signed_up h1 signed_with a3f1g-1h3 signing b2h3
    signing_bonus b2 silence b-1c2e5 silence_. c1 silence_from e3 silent e5g-1 silent_on e1 silly a1b1 simple b1
    simple_as b1 simply a5b-1g-2 simply_the a1 since a1b1c1e-2f-3h1 since_a a1 since_i a1c-3g-2h4
    since_the a-2b2c1g1 since_we g2 since_you b1 sincerely a-6b-5c-5d-6e-6f-5g-4h-6
    sincerely_, a-5b-5c-4d-6e-6f-4g-4h-5 sir b1 sister a-2b-2c-1g-2h-2 sisters h-1 sit a-3d3e3f3h-2 sit_in d1
    sit_the f2 sit_this e-1g3 sit_with e2g-2h-2 site b-1c2e-1f-2 site_. c1 site_and g1 site_visit h1 sits a3b1
    sits_closer a2 sitting d-1h-2 six b2c2d3e-4f-1g-4h-1 six_weeks c1h-1 six_years b-3 sixteen b2 sixth d1h-1
    sixth_form h-1 sixty a-1b4h-1 size c1 skip f1g2 skipper h-1 sleep e4g-1h-3 sleep_on e5g-1h-1 sleeping a1
    slid b1 slim g3 slim_. g3 slot a-1b-3e-1f2g1h2 slot_, c1d1 slot_away f1 slot_for h-1 slot_to h4 slow e-3
    slowly d3 small a1c-1d-2h-1 small_next a1 smaller a2 snapped h1 snowed e1 snowed_under e2
    so a-2b-1c-1e-1f-1g-1h1 so_, a1g2h-1 so_a h2 so_bear e1 so_could h-1 so_count h2 so_do e1f1 so_grateful c1
    so_here e-2 so_i b1c1d-5e-3f-5g-1h4 so_in a1g1 so_it d-1 so_kind h1 so_leave h-1 so_let e1f-1g-1h-1 so_long h-1
    so_many d-1h-2 so_mornings h1 so_most g2 so_much g-2h-4 so_my h-1 so_no h1 so_please a1d-5e-4f-1g-3h2
    so_pull h1 so_save d1e1 so_scratch h2 so_sure g1 so_that a-2b1c-4d-1e-2 so_the c-1g1h-2 so_there h1 so_this h1
    so_we h-2 so_will h1 so_you d-6e-1f-4g-1h2 society h-1 sofa b1 solicitor h1 solicitor_has h2 some d2e4f-5h-1
    some_of c1 some_other d1e-1 some_point e1 some_stage e1 some_time d-2e3h-2 somebody c1d2e-2g-1h2
    somebody_else e-1f-1h3 somebody_had c1 somebody_who a1 somebody_with c1 someone c1e-5 someone_else b-1d-2h-1
    someone_who d2h1 someone_with c2 something a2b2c-2f-1g2h2 something_'s e-1 something_, c1 something_. d2
    something_came b-1g2 something_else a-3d-1g-1h1 something_for b2 something_has g1 something_i a2b2c-1
    something_that a2 something_to e1 something_with a2b1 sometime e1 sometime_. e1 somewhat g3 somewhere b1h2
    somewhere_else h2 son h-2 soon a-3b-1c-3d-4e2f-3h-2 soon_. e-1 sooner a1b-3c-3d1f-3 sooner_. h-1
    sorry a1b-3c-2d-2e2f-5 sorry_! g1 sorry_, e-3g1h1 sorry_. d1g1 sorry_about e-3g-1 sorry_for b-2c-2e1g-2
    sorry_i c-1e5h-3 sorry_to a2c1d-5e-6g-4 sort c-1d2g1h-1 sort_of a1g2 sorted e1h2 sorting h-1 soul d1 sours f1
    space e2h-2 spam h-1 spare a1b-1c-1d5 spare_me d5 spare_us d1 spared g1 speak a-1b-1c1d-1e2f1g-2h-3
    speak_again f1 speak_soon e1 speak_to c2 speaker d-1 speaking d1h-2 speaks a1 speaks_to a1 spec d1 speech d2
    speed a2 spell d4e1 spell_my d2 spend c1 spent a-1c1 splendid h1 split b2 spoke c3g1 spoke_to c1 spoken c1
    spoken_for g1 spoken_to c1 spot d-2f1g-1h1 spot_. c2h1 spot_with h-1 spring b-3c-4d-2e-2f-2g-2h2 spring_, h1
    spring_. h1 spring_and g-1 squeeze f1 st h1 stack c1 staff a-3c1h-3 staff_. d1 stage a2f1g1 stage_. h1
    stage_i g1 stages g1 stairs d2 stand b1d1g1h-1 stand_, f1h-2 stand_i g1 standard a1 standing a1c1d1
    standing_. c1 standing_down h1 stands b-1d1f2h1 stands_, h1 stands_. d1 stands_; f1 start e-3f1g-1h3
    start_. b-1 start_a h3 start_at b1 start_date f1 start_up a1 start_with b1 started g1 starter g3 starting a1h-1
    starts c-1 starts_at b-1 startup a1 station b-1c-1h1 stay a-6b2c-6d-6e-3g1h2 stay_. h1 stay_connected h-1
    stay_in e-1f1h2 stay_put b2h3 stay_where g2h-1 stay_with g1h2 staying a-1b1e-5f-2g1h6 staying_in g1h1
    staying_on h1 staying_put h2 staying_where b1g1h1 stays b-1 steer c1 steering g1 step a1b-1c-1d-1e-3f2g3h2
    step_aside g1 step_back g1 step_closer a-1h-2 step_in f2 step_up a2h1 stepped c-1h5 stepped_away h1
    stepped_back h2 stepped_out h3 stepping f1h2 stepping_aside g1 stepping_out h1 stick d2
    still a-2b1c-5d-1e3f5g-2h-2 still_, f1 still_a h1 still_come b2 still_do f1 still_have a1 still_in e1
    still_no e-1 still_very b-1e-2f-2g-2 still_weighing e3 still_withdrawing h1 stipend b4 stock b4
    stock_options b3 stone f1 stone_, f1 stood a2 stood_out a2 stop d4e4f-1g1h2 stop_here g2 stop_sending e1
    stopping b1h2 stopping_where b1h2 stops b1h1 storage a-1 store g-1 story c-2d1e-2h1 story_. d1 story_short h1
    straight a-2d3h-4 straight_in d1e1 straight_into d1 straight_to h-1 straight_with g1 stranger d-1 street b-1
    streets a1 strengths h-1 stretch b3g-2h-3 stretch_to b2g-1h-2 strike d2g1h3 strike_my d1h2 stroke h-1
    stronger a6b1c-2h-2 strongest a3 strongly g1h-2 struck a1c1 struck_me a1c1 struggling g2 stuck b-1c1g3
    stuck_with c1 student b1h-1 students b-1 studies b-1c-1d-2e-1g-2 studies_. h1 studio a4c-1g-1h2 studio_, a2
    study h-4 study_. h-2 subject f3h-2 substance a-1 substance_to a-1 success a-3b-3d-3e-1f-1g-2h-4
    success_with h-1 such a-3b-3d1e-3g-3 such_a c-1d-3 suggest h-2 suggested h2 suit b-3c-3d-2f-2h-1 suit_me a1
    suitable a2 suited a-1 suits a2d-2e-2h2 suits_me a3h3 suits_my a1 summer c-1d-2 sums b2 sun d1 sunday b2f1h-1
    sunday_. h-1 sunday_and a1 sundays b4f1 sundays_. b1 super b3 superior a5 supervisor d-2g1 supplement b1
    suppliers c1 support c1 suppose c1d2g3h-1 suppose_i g4h-1 sure b-6c-2d1e-1f-3g3h-3 sure_, d1 sure_i e-2g4h-1
    sure_that g-1 sure_yet e1 surface e3 surprised e1g1 surprised_if g1 survey d1 surveyor h2 suspect a1g3
    suspect_i g2 swallowed e2 swallowed_me e2 swamped e1 swap b-1c-1f-1g-1 swap_. g-1 swing b1 switchboard c1
    system h1 system_, f1 system_. h2 ta b-2c-3d-4e-2g-1 table a1b1c-4f2g-3h-2 table_, b1 table_. a1
    take a-1c-1e1f-1h2 take_care a-2b-2c-3d-2e-3h-4 take_home a-2b3c3 take_it d1e2g-2h-1 take_me b-1g-2h3
    take_my e1h1 take_on e-1 take_part g2h1 take_that d1 take_the c-1d1e1g1 take_this e-1 taken b-1e-4g-5h4
    taken_a c-2d-6h2 taken_another a-4h2 taken_me h1 taken_my h-2 taken_on h2 taken_something h1 taken_that a1b1
    taken_the a3 taken_up a-3h1 takes a-1c-3 taking c1e-5h3 taking_a b1 taking_myself h1 taking_part h1
    taking_the d1 taking_you h1 talent c1d4 talk a-6b-2c-2e1g-2 talk_. h-1 talk_me f2 talk_on c-1 talk_to e1
    talked a1c3d-1e-2 talked_to a1c1 talking f1h-1 talking_about f1 talks b1c1h2 talks_with h1 tap h1 tape c1
    task a-1c2 tasks c2 taste c1 taught a-1c-2h-1 taught_me a-1c-1h-1 tbh a2g1 tea b-1 tea_before d-1 teach h-2
    teachers h-1 teaching e-1f1h-1 team a1b-4c-1d-3e-4f-3g-4h1 team_, a2h1 team_. c-3d-2 team_came c1 team_can h1
    team_does a1 team_is h1 team_whose a1 tear b1f2 tech c2 tech_stack c2 technical c1 tell a-2c1d1e2f-1h-1
    tell_me c3d-1e-1f-1h-1 tell_you c-2d-4e4f-3 tell_your d3 telling h-1 telling_me g1h-1 tells c1h1 tells_me h1
    tempted f1g3 ten e-3f-1g2 ten_. g1h-1 ten_o'clock g1 ten_years b1c2 tend g3 tending g1 term_, a1h-1 terms a1h-1
    terms_of a1h-2 terribly c1 test a-3b-4c4d1e-4f2g-2 test_. d1 test_for c1 test_was c2 text e1 texting d1
    than a3b1c1e-6g-2h-1 than_a a1b-2c1g1 than_answers c1 than_any a-2 than_for a1 than_from b-1
    than_i a-4c1d-1e-2f-1h-1 than_in g1 than_it c1 than_me a-2 than_most a-3b-1 than_my a-1 than_not g1
    than_that a-1d1 than_the a2c-1g-2h-2 than_this a1 than_what a1b-1h1 than_you b1c-1 than_your a2d2
    than_yours a3b1g-2h2 thank a-7b-4c-5d-3e-3f-3g-8h-1 thank_you a-6b-3c-4d-3e-4f-3g-6h-1 thankful d-1e-2g-2h-2
    thanks a-6b-7c-12e-4g-5h-2 thanks_, d-1f1 thanks_. h1 thanks_a d2h-2 thanks_again d-3
    thanks_for a-1b-1c-4e-1f-8g-1h-3 that a1c1d2e-2 that_'s a2b-1e2g-1h2 that_, b-1c-1g-2h2 that_. b2c1d-1f-4h-1
    that_a f1 that_afternoon g1 that_beats a2 that_building d1 that_coffee d-1 that_comes d1e1 that_date g2h1
    that_day a-4b-2c-6d-5e-4f-2g1h4 that_fits a2 that_has d1 that_he d1 that_hour b-1g2 that_i a-2b-1c-4f1g3h2
    that_in d1 that_interview f1 that_is a3g-2h-1 that_job d2 that_lines a1 that_morning a-1c-1d-1g1
    that_my a-1c-1d1f1g1 that_one a1 that_pays b3 that_plays a1 that_said b1f3h-2 that_settled b2 that_shift d1
    that_suits h1 that_the c2d-1e-3f-3g-2 that_they a-1b-1 that_this h-2 that_time g1 that_was b1c-1 that_way g2
    that_week b-2h1 that_with a2 that_would c1 that_you a-3b-2d-1e-1g-2h-2 the a1b2c2d-3e-2f1g-1h-1
    the_@number b-5c-4d-5g3h2 the_@other h1 the_@quote d1 the_account h-1 the_advert b1c3 the_afternoon g1
    the_air e2g-1 the_allowance b1 the_answer f2h1 the_appointment h1 the_assessment f1h1 the_attached h2
    the_audit h-1 the_autumn h1 the_badge f-3h-2 the_band b1 the_bar c1 the_base b2f1 the_basic b2
    the_best a1d-1f-2 the_better a1b-1 the_bin d2e2 the_board f1 the_book e-1 the_bottom f2 the_brief a1
    the_budget b1 the_bunch a2 the_buyer d1 the_calendar h-1 the_call c1d-1h-1 the_case c1 the_chair c1f1
    the_chances g2 the_chat f1h1 the_children h1 the_choice a1b3 the_clerk h1 the_clinic b-1h1 the_commission b2
    the_committee h1 the_company a1b2c1h1 the_compensation b1 the_contact c1 the_contract h-1 the_council d1
    the_courtesy c1 the_crew a1 the_ctc b2 the_culture c3 the_curator h1 the_cv d1h-1 the_data h1 the_date g1
    the_day a-1e-1g2 the_deal b1 the_decision e1h-1 the_delay c1 the_department c2 the_desk c-1 the_difference b2
    the_door b-1f2 the_drive b-1c-1 the_driving b2 the_dust e3h1 the_duties c1 the_earth e2 the_edge a4
    the_end a1b1c-3d1e1f1h1 the_exam h-2 the_exhibition e-1 the_face e2 the_farm h1 the_figure b3 the_final h1
    the_finest a-1 the_fire e1h-1 the_firm a2b1 the_first b1c2d1g-3h-1 the_flight h2 the_food h1
    the_form c-1d1f-2h-3 the_fourth c2d2 the_friday c1 the_gaffer b1c1 the_gap b1 the_garage g2h-2 the_go e1g-1h1
    the_goalposts c1 the_harvest e1 the_head c1f1 the_high h1 the_higher a1 the_hiring d-1h-1 the_hospital a1
    the_hour d-2g2 the_hourly b3 the_hours c2f-1 the_idea e-1g1 the_impression c1d1 the_interview a1d-1e2f1g1h1
    the_interviewers c2 the_interviews h2 the_invitation b-3c-1h-1 the_invite h-1 the_job a1c3d-2f1h-1 the_key e-1
    the_kind a1b1 the_kitchen b-1c1 the_lab a1 the_lady c2 the_last b-1d1e1h-3 the_late h2 the_launch h1
    the_lead c1 the_leeds c1 the_letter h-1 the_lift c-1 the_line c-2e1 the_list a-1b1e-4h2 the_long h1 the_lot a1
    the_machine h1 the_manager c1 the_map e2 the_market h2 the_matter e2 the_meantime a-2 the_middle d2h-1
    the_minute b1e1 the_mix g1 the_moment c-1e2f2h-3 the_monday h1 the_money b4 the_month f1h1 the_monthly b1
    the_more a1c-1h-1 the_morning g3 the_most a2c-3g-2 the_move e1g1 the_museum a1 the_new a-2c-5d-4e1h-3
    the_next a-3b-3d2h1 the_night b1g1h-4 the_old h-3 the_one a2b-1c-8d-1e-1f-3g-1h-1 the_only b1d2e-1 the_open c2
    the_opportunity h1 the_other a2b2c-2e1f3g2h1 the_others f2g1 the_outcome e1 the_owner f1h-1 the_package a-1b1
    the_parking e-1 the_pay b3 the_pension b4 the_people d-2 the_phone c2d1g-1 the_pick a3 the_pile f3h-2
    the_place a-1c1h2 the_plane h1 the_planner h1 the_plant e1g-1 the_position f1 the_post a1e1 the_practice h-1
    the_procedure h2 the_process a-1e-2f1h2 the_product a1 the_question b-1e3g1h-1 the_questions c2 the_radar e2
    the_rail g-1 the_raise b2 the_receptionist c1 the_recruitment h2 the_removal b-1 the_remuneration b2
    the_reply e2 the_rest a2 the_right a-4c-5d-6e-3f1h-1 the_river a1 the_road b-2 the_role a-1c1d-2f1h-1
    the_running g-3h4 the_salary b5 the_same b-1e-4f1 the_scale b2 the_schedule f1 the_school c-2g-1
    the_search a-3b-3c-2d-2f-3g-2h-4 the_seat h1 the_second a-3c2d1h2 the_selection c1g-1h1 the_service b2
    the_shift c1 the_shop c1 the_shortlist f1 the_side g1 the_sign b1h1 the_signed f-1h-2 the_site c1 the_slot h3
    the_sort a1 the_spot c1h2 the_spring b-1f-1g-1h1 the_stairs d2 the_start a1 the_station h1 the_stipend b3
    the_stronger a4 the_strongest a3 the_studio a1 the_summer c-2h-1 the_sun d1 the_sunday f1h1 the_superior a2
    the_system f1 the_table a1b2c-2f2g-1h-1 the_take c2 the_talk f1 the_tasks c2 the_team b-2c2g-1h-1 the_tech c2
    the_terms h-1 the_test f1h-2 the_thing b1 the_third c1d3 the_three a2c2 the_thursday h-1 the_time e1
    the_tips b4 the_top c2 the_tour a-2b-2c2h-1 the_trade a1 the_train a-1c-3h-2 the_training b1 the_travel f2h-1
    the_trial h1 the_trouble h-1 the_trust c1h-1 the_tuesday g-1 the_two a5b-2c-1f-1g-3 the_very a1h1 the_vet g1
    the_visit h-1 the_visitor e-1h-2 the_wage b1 the_wages b3 the_ward c1h1 the_way b-4c2d-1f-2g1h-2 the_week e1h-2
    the_weekend a-2f2g1 the_whole a1b1c1g2h-2 the_wiser a2 the_work c1h1 the_wrong h-2 the_year h-1 theatre a1
    their a8b2c-1e-5f3h-2 their_way f1 theirs a9b3c-4d-2g-2h-1 theirs_is a4h-2 theirs_was a1 them a3b1c1d-1e-1f1g-1
    them_, a1c-1 them_. a1b1c2g1 them_for h2 them_my h3 them_on h-1 then a-2b-1c2e1g-1h-1 then_. b-2c-1 then_a c2
    then_i c-1f1g-1 then_the a1 then_you c1 there a3b2c-1f1g2h-1 there_'s a-2d-3e1f-2g1h-1 there_, b2e-2g2h1
    there_. a1b1e-3g1 there_are a-1g-1 there_be b1 there_is a1c-3d-1e3f-1h-3 there_now g1 there_was a1b-4e1
    there_will g-2 therefore a1h3 therefore_withdraw a2 these c-3d-1e2h-1 these_days d-1e2 thesis a1b-2g1h-1
    thesis_. g1 they a4b6c-3d-4e-4g-1h-1 they_are c-6g-2 they_came b3 they_could a2h1 they_do a1b1 they_gave a-1c-1
    they_give a1b1 they_had a1 they_have a3c-3d-2g3 they_let a2 they_made b-1h3 they_need b-1 they_pay a-1
    they_put h1 they_rang a1 they_sent c1 they_threw b2 they_were c3 they_will b3 they_would h1 thin c2 thing e2g3
    thing_i a2 thing_on e2g1 things a-6b-2e4g2h-1 things_are b-1c-1d-2e-1f-1 things_have g2 things_on e1
    things_stand g2 things_to d2e1 think a-2d1f-1g3h-3 think_. g1 think_about e3 think_again e-1f1
    think_i d1e-4f-2g4 think_of g-1 think_that g1 thinking b-1c-3e1g3 thinking_. e1 thinking_i g2
    thinking_of d-2g1h1 third a-1c1d4g-1 third_time c1d4 thirteenth_month b3 thirties h1 thirty b3d1e-1g-2h-2
    thirty_four b1 thirty_years d1h-1 this a-2b-1c-5e2f3h-1 this_, e3g-1h-1 this_. d-4g1h-2 this_a h-1
    this_afternoon h2 this_application e1 this_as f1h-1 this_email h1 this_for e2 this_inbox h-1
    this_interview c1d1h1 this_is a-2b-7e-3f-7g-2 this_letter f1h1 this_message b1 this_month h-1 this_morning h1
    this_my h2 this_number d1e2h-2 this_one c-1d-6e-3f1g3h1 this_point g2 this_post f2 this_round f1
    this_same f2h-2 this_stage g1 this_the e-1 this_thread e3 this_time d1e-3h2 this_up d2 this_vacancy f1
    this_week b-2h2 this_year d-1e-2g-1h1 tho f3h1 those c1d-2h-1 those_i c1 though a-1c-3d-2f5 though_, a-2e-1h1
    though_. f-1h3 though_: f-1 though_i b-1e1f4h-2 thought a-7b-6e-4f-7g-8h1 thought_, b-1d-1h1 thought_. h-1
    thought_it h1 thoughtful d-3 thoughtful_of d-1 thoughts g3h-1 thoughts_about g2h-1 thousand b7c-1 thousand_. b1
    thread e2 three a1b1c4e-1g1h-1 three_, a2 three_. g2 three_different c2 three_hours c-2 three_jobs c1
    three_kids b1 three_months b-1c-1 three_people c1 three_phone c1 three_times c3 three_weeks c1
    three_years b-1c-1 threw b3c1 threw_in b3 threw_me c1 thrive c1 through a-2b-2c-1e-1g1 through_. c1f1h-1
    through_a c-1h1 through_my b2 through_on h2 through_the h-2 through_with g2h-1 throughout c1 thrown a-1
    thrown_in h1 thurs g1h1 thursday a-2b-3c-2e-4g1h1 thursday_. a-2b-1d1e-1g2h2 thursday_and h1 thursday_at g1
    thursday_the h-2 ticked a3 ticket f-1g-1 ticks a1 tidy c-1 tight e2 till a-1b-2c-2e1f3g2h-2 till_the e1
    time a-3d3e1f-3g-2 time_, a1b-3c-3g-1 time_. b-4d2g1h1 time_? d-1 time_after g-1 time_and b2 time_for d1h1
    time_i c1h-1 time_job h1 time_of g1 time_on d-1g-1 time_sundays b1 time_the c2 time_to b-1c-1d-3e1 time_try d1
    time_will e2 time_with h-1 time_you e-1h-1 timeline f1 times a-2c4d3e-1f-1g-1h-3 times_. c2d1 times_and c1
    times_now c2 tiny a-1 tipped a1 tips b5c-1 tips_are b1 title c4f1h-1 title_. a1c1 to a-1b-1e-1g1 to_, a3
    to_. a-1b1f-1 to_@amount b3 to_@number b3 to_@open h1 to_a a1b1c1g-1h2 to_add h-1 to_another a-3d-5e-4h2
    to_answer d1e2h-4 to_anybody f1 to_anything h1 to_ask a-1b-2c1 to_attend g3 to_be a1c1f-2h-1 to_being f2
    to_bother c2 to_bow g1h1 to_call g1h2 to_cancel b-2e-1h5 to_carry c1g2 to_change f2 to_chew e1 to_clear e-2
    to_come a-2d-2g3h-1 to_continue g1 to_decide e2f1g-1h-2 to_decline h2 to_do d2f-1g-2 to_drive h1 to_drop g2h-1
    to_end h1 to_everyone c1 to_explain d1h-1 to_fill h-1 to_find a-2c-3f-1g-1h-2 to_finish c1 to_follow d2
    to_friday h-2 to_get b-5c1d-2 to_give a-2c-2d-2f-2g1h1 to_go a1b1f-1g2h2 to_grow a1 to_have a-2b-1c1f1g-2h1
    to_hear b-3c-3e-2g-3h1 to_inform h3 to_interview a-1c-5d-6e-1f-3g-4h-3 to_is h1 to_it a-1d-1e-1 to_join h1
    to_junk d1 to_keep c-3d-3h1 to_know b-1c3h-1 to_leave b-3d-1e-1 to_let h2 to_like c1 to_look b1h-2
    to_make b1h-1 to_me a2b-1c3d1f-1h-1 to_meet c-3d-2 to_meeting g-2h-3 to_miss g-1 to_move b-1g-3 to_mull e1
    to_my a3b-2c2d-5e-1h-2 to_myself a-1f-2g-1 to_one g1h1 to_pass a1b1g2h3 to_pull b1h2 to_put c1 to_raise b1
    to_reach e1h2 to_read d1 to_reflect e1 to_refuse b1 to_remain b1f1 to_remove h2 to_reply h-2 to_report h2
    to_resign b1 to_rest h1 to_retirement h-1 to_return h-1 to_run d2 to_say b2d-1f2g-1h1 to_see b-2c-6d-1e1f-1g-1
    to_sell a1d1 to_send d-1 to_settle e1 to_shift f1 to_show a1g1h-1 to_sign h1 to_sit f2h-1 to_skip f1g1
    to_sleep e3h-1 to_someone a-1 to_spend c1 to_stay a-1b1h1 to_step g2 to_stop g1h2 to_swap g-1
    to_take a1b-1f-2g1h1 to_talk b-1c-1d-1e1f-2 to_that b1 to_the a2b-1c-1d2e-1g-1 to_think e1h-2 to_this e1f2
    to_travel h-1 to_turn b1h2 to_two h1 to_understand d1 to_visit g1 to_walk b2 to_what a5b-1c-2g1h1 to_where h1
    to_withdraw a-2b-4d-5e-4f-3h4 to_work a-1b-2d1h-3 to_write c-2g-2 to_you c-7d-4e1f-5 to_your b-5e-2g-1h-2
    to_yours a-1 today a-1c-3e1f4g2 today_, f1g1 today_. d1f2 today_for g1 today_i d-1 together c2e-1
    together_with c1 told a-1b2c1d2e-7g-1 told_it a1 told_me a-3c3d-5e-1f-1g-2h-1 told_the h1 told_them f1h-1
    told_you d3h1 told_your d1 tomorrow a-1b-2e-2g2 tomorrow_'s h1 tone c2 tone_of c2 tonight_. h1 too a-1b1c2e1g1
    too_, e1h-1 too_. d-3e-1h2 too_early e2 too_fast f1 too_long b-3h-2 too_many c1 too_much c1
    took c2d1e-4f-3g-4h3 took_a g-1h2 took_another d3 took_home h-1 took_it b1h1 took_me b-1c-1h2 took_your c1
    tool b1 tooling a1 tools d1 top a3b2d-1g-1h1 top_, b1 top_. a1 top_of c-2g-2h1 topped b2 tops b2
    touch a-1b-2d-4e1f-1g-3h-2 touch_. h-1 touch_base e1 touched h-1 tough b2 tour a-5b-5e-2g-2h-4 toward g2
    towards a1g8h-2 towards_a g3 towards_another g2 towards_staying g1 towards_the g2 town c-1d-1h-2 town_. h-1
    trade a1 traffic d1 train a-2c-2d-3e-2 train_from g1 trained a1c-2 trained_for a2 trainee c1 training a4b2d-1
    training_days b1 trains_are g1h1 transport b1 travel a-1c-3d-1f1 travel_with h3 travelling g2h2
    treat a-3f1g-1h1 treat_my f1 treat_people d1 treat_this h1 treated c1e-1 treated_. c2 treating d1 tree h1
    trial b-2f1g-2h-1 tried b-1 trouble b-1c-2e-2g-1h-2 truck a-1d1h1 true c-1 truly a-2d1h-1 truly_, d1
    trust d1e-2h-2 trust_that d1 truth a1g1 truth_be a1g1 truthful g1 try a-1b-3c-3d2g-1h-1 try_me d-1
    try_reading d1 try_the d-3 try_to e1 try_treating d1 trying e1 tuesday a-2b-2c-1d1e-2g-1h1 tuesday_'s g1h1
    tuesday_, g-1 tuesday_. d2 tuesday_? g-1 tuesday_@number b-2f-1g-2 tuesday_and d1 turn b1c-2d-1e1f2h1
    turn_down h3 turn_my a-1 turned a1c3e-1h2 turned_down h2 turned_it f1 turned_out a1c2h-1 turned_the h1
    turned_up c2 turning f1 turnover c4 turns e-1f1h-1 turns_up f1h-1 twelve d1g-1 twenty a1b2c1d1g-1h-2
    twenty_years a2 twice c3d2e-1g-1 twice_. c2 twice_already d1 two a1b1c2e-1h-2 two_, a2h-2 two_. a1c-1f1
    two_grand b2 two_hours a-1b-2 two_hundred b1 two_jobs h1 two_minds e1 two_months d1 two_nights h2 two_of h-1
    two_weeks c-2h1 two_years a-1c1 typed c1 u e4f1 umming e2 umming_and e2 un f3 unable g1 unable_to g1
    unanswered c2e2h-2 unanswered_. c1e2h-1 uncapped b3 under a-1b4c-1e2 under_the b1d1 under_what b2
    understaffed c2 understand a2d1e-2h-1 understand_that a2 uneasy c1 unfortunately g2 unfortunately_i g1h1 uni e1
    uniform b1 union b1 union_rep b1 unit a1b-2d-1h-1 unkind c-2 unless b1e-4f7h-3 unless_the f4h-2
    unless_you b1d1f3h-2 unlikely g3 unpaid b1c1 unread e2 unread_. e2 until a-3b-1c-3d-6e4f5g-2h-4 until_easter f1
    until_friday h-1 until_i e3f1h-2 until_it e1 until_the c-1f1g-2 until_thursday h2 until_wednesday h-1
    up a2b1c1e1g2 up_, d-1 up_. a-2c2e2h-1 up_: d1 up_a a-1d1 up_against a2 up_and a1b-2 up_at a-1e-1g1 up_by b1h1
    up_for d-1h-3 up_from a2h1 up_in a-2b-3c-1d1e1f-3g-1h-1 up_my c1e2f-2g-2 up_on g1h2 up_so g1 up_somewhere a1
    up_taking g2 up_the e-3g-1h-2 up_this f1h1 up_to b4d-1e1f1 up_two b1 up_with a-1b-2d1e-2h1 up_your d1 update e1
    update_you e1 uploaded c1 ups d2 us a-3e1f2 us_, b1 us_a b-2 us_all c-1h-1 us_in b-1h2 us_to c-1
    use d1f-4g-1h-1 use_this h-1 use_your d3 used c2g-1h1 used_to c2 used_up h2 usual d1 vacancy a1b-4c-1d-3e-2f1h2
    vacancy_. h1 vague c1 values c2 van a-2b1c-1d1g1 van_'s g1 van_. b-1 vanished e1 vans c1h2 veering g2 verger h1
    very d-2e-2f-1g-1 very_generous b1 very_keen g-1 very_much a-2e-2 vet g1 village a-1b-3g1 visa h-1 vision b1
    visit a-4b-3c-4d-3f-2g1 visit_your g1 visited a-1c1 visitor e-2f-1g-1 voicemail h1 voicemail_. h1 volunteer d-1
    volunteers d-1 vouchers b1 w e3 wage b6 wage_, b1 wages b5 wait d-3e2g-4h-2 waiting a-1d-1f-2g-3h-3
    waiting_on e1g-1 walk b1c-1d-1 walk_away b1 walked c-2h-1 walking b-1h-1 want b-4c-1f-1h-1 want_, d1
    want_a a-1d-2h-2 want_me h-1 want_my a1 want_to a1b-3 wanted a1b-1d-1e-5f-4h1 wanted_to a-3d-4e-3f-1g-1
    wants a1d1g3h-1 wants_a c1 wants_me h-1 wants_to c-1d1g3 ward b-1e-1f-2h1 ward_. h1 warm a-2b-3c1e-3f2g-2h-2
    warm_for f2 warmer d1 warmly a-2b-3c-2d-4e-4f-1h-4 warmly_, a-2b-3d-4e-3f-1h-3 warning b-1
    was a1b1c3d-1e-5f-7g-3h-3 was_, c1 was_: h1 was_a a-1b-2c-3h-5 was_also b1 was_always a4 was_badly c2
    was_delighted c-2 was_hard d1 was_hoping b2 was_in c-1d-1 was_kind a-2b-2 was_left c1 was_looking b3
    was_more a-3 was_my a2 was_never b-2c-1 was_no a1 was_not a1b1d-5e-1g-3 was_put c1 was_right c-1 was_simply a2
    was_so b-1 was_that d1 was_the a1b3c-3d1g-1 was_three b1 was_to h1 was_told b1 was_too b1c-2 was_treated c1
    was_very c-3 was_what b1 was_worth d1 waste_my d1 wasting d2 watch e2 water e1 water_. a1 watered h1
    way a3b-3c1d-1e3f-3g2h-2 way_, a-1b-1 way_. b-2c-3e2f-2g2 way_i c-2e1h-2 way_or e3h-2 way_that a1 way_the a1c1
    way_this a1 way_to a-1d1f1 way_you c3 we a-4b-3c-7d-3e2 we_are g2h2 we_can b1e-1f2g-1 we_do d-2e-2g-1
    we_find h-1 we_have b-1g1 we_left f2 we_make h1 we_may h-1 we_meet h3 we_move b-2d-2e-2f-5g-3 we_spoke c-1
    we_will e3g-2h-2 website c1h-2 website_, h-1 wednesday a-6c-4d-1e-6g2 wednesday_'s g1h-1 wednesday_. g1
    wednesday_@number h2 wednesday_is a-1 wednesday_the h-1 wee e1 week a-2c-3d-4e-1f2g-2 week_, a-2c-1e2
    week_. a-5e-2f1g-1h1 week_? h-1 week_and b-2c-1h-3 week_at e-1f1 week_i h2 week_so g-1 weekend a-1f2h1
    weekend_, f1 weekends b2h-1 weeks a-1b-1c4d1e2g-3 weeks_ago c-2h1 weeks_between c1 weeks_of c1h1 weeks_to c1d2
    weighed a2 weighing e4h-1 welcome a-4b-4c-2d-5g-3h-4 welcome_. c-4d-2 welder h1 well a-3d-1e-5f-1g1h-3
    well_, d2g-1 well_. a-3b-3c-1d-3e-3f-2h-1 well_end g2 went d-1e1 went_home h1 went_through h1
    went_to a-1c-2d-1e-3h-3 went_unanswered c1 went_with a1b1h2 were b1c3e-2f1g-1h-1 were_a b-1 were_not c1
    were_so h-1 were_the f2 were_you d1 what a2b4c2d2e1g-1 what_a a-2b-4d2h-1 what_i a2b1d-8f-6g-1 what_is b1
    what_my e1 what_the a-1c1g-2 what_they b-1c-2g-2 what_was c1 what_with g1 what_would b2 what_you b1c-4f1
    what_your a1 whatever a-1d5g-1 whatever_, d4 whatever_happens d-1 when b2c1d-4e6f-3g-3h1 when_i c2d-5e2f-5g-1h2
    when_it a1h-1 when_my e1 when_the c-2e3g-1 when_there e1 when_things e1 when_you e-1h1 whenever e5g-2h-3
    whenever_i e1h-1 whenever_that e2 where a2b2c1e-1g-1h2 where_i b2d-4f-1h2 where_nobody c1 where_the a1b1d2
    where_to f-1 where_we f2 whereas a2 whether a-4b1d-2e2g4h-4 whether_a g2 whether_i a-1b-2e3g1h-2 whether_the b2
    whether_to g1 whether_you b1c1 which a3d2f-1g-2 which_case b1f1 which_i d1f-2h1 which_is b-2d-3g-3
    which_made b1 which_means h2 which_my b1 which_part d2 which_was a1 which_way e2 which_you a1b1 whichever e-1
    whichever_you e-1 while a-3c1e5f2g-2h-2 while_, e1 while_. b-1e3 while_i c1f3h-2 while_longer e1 while_since h1
    while_to e1 whisker a1 who a-2b-3c2d2e-7f-7g-6h1 who_'s d1 who_are c-1d-1h2 who_can d1 who_dropped h1
    who_has c-1 who_i c1 who_interviewed d1 who_is h1 who_pulled h1 who_sat c-1 who_used c2 who_was c-1 who_will d1
    who_withdrew h2 who_worked c1 whoever a-2b-2d3 whole a2b1c1d1e2f-3g1h-3 whole_. e1 whole_family b3h-1
    whole_thing c1g1 whom h-1 whose a7h2 whose_remit a1 whose_work a1 why c-1d1e1f-1g-1h-2 why_. c1 why_i c-2
    wide h-1 wide_open h-1 wife c-1 wife_and h-1 will a-1c-5e7g2h-1 will_. a1 will_be a-2c-5e-1g2h1 will_check e-1
    will_circle e2 will_come e1f2h-3 will_cross e1 will_decline h1 will_drop b-1h-2 will_end g1 will_follow d-1
    will_forgive h1 will_get e2h-1 will_give e1h-1 will_gladly h1 will_go e1g1 will_have a1e3g-1 will_hear e2
    will_holler e1 will_just e2 will_keep h-1 will_know e1 will_leave e-1g-1h1 will_let e1 will_make g2
    will_manage e-1g1 will_message e1 will_most g1 will_need d2 will_not a1b1d1e-3f-2h3 will_pass h1
    will_perhaps g1 will_pick e1 will_ping e2 will_probably e-1g2 will_put b1 will_revert e3 will_ring e1h-1
    will_say d1 will_see e3 will_send d-4e-4g-1 will_shout e1h-1 will_sit e-1 will_stay h2 will_surface e2
    will_take d2e-1 will_tell e3 will_text e1 will_understand a2 will_update e1 will_write e-1 will_you e-1f1
    willing g-1h-1 willing_to g-1h-1 win h-1 wins a1 winter a-2b-2d-1e-1 wiser a2g1 wish b-8c-3d-2e-7f-3g-3
    wish_the h-3 wish_to h4 wish_you a-4b-3c-3d-5e-3f-3g-3h-4 wishes a-7b-5c-6d-6e-1f-4g-7h-4 wishes_, h-2
    wishing a-4b-5c-6d-6e-5h-4 wishing_you a-1b-2c-2d-4e-3h-1 with a1b1d-1e-2h1 with_. c2 with_@number b1
    with_a a1b3c1d1e-2f1h1 with_all a1b1 with_an c-2e-1f2 with_another a-5b-3c-4d-2e-3g-4h3 with_better a1b1
    with_how c1 with_it b1c1e-1g1 with_me a-2b-3d-3e4f-2g-3h-3 with_more a1c1d2 with_my a2f-2g2 with_no a-1c1g-1
    with_one f1 with_people a-1 with_respect c1h-1 with_someone f1 with_thanks h1 with_that d1g-1h1
    with_the a-2b-1c-3d-3e-2g1h1 with_them a2b1g1 with_what b-1g1 with_where a1 with_you a4c1d-1e-2f1g4h-1
    with_your b-1c-2d1h-2 withdraw d1e-5f1g-4h10 withdraw_, a2b1c1d3h2 withdraw_. b-1c1d-5e-2f-3h4 withdraw_: c2
    withdraw_from c-4h5 withdraw_me f1 withdraw_my c-11d-1g-6h4 withdrawal f3h3 withdrawal_. h1
    withdrawal_stands f1h1 withdrawing b-1e-8h6 withdrawing_, c1d1f2 withdrawing_. b-1f-4g1h6
    withdrawing_from d1f-3g-1h4 withdrawing_my c-2d-2g1 withdrawn a-3c-2f1g-2h7 withdrawn_, e-1h1 withdrawn_. b1h4
    withdrawn_and h1 withdrew a-1b-1c-2e-2f-1h7 withdrew_. h2 withdrew_from a-1c-2h4 withdrew_in h2
    withdrew_last h1 within a1d-1 within_a a1 without c1d-1e-4h2 without_a c1d-1h1 without_me g1h2 without_the f2
    woman c1 won a3c-1 won_me a1 wonder g2 wonder_whether g2 wondered f-1 wondering_whether c1 word a-3b-1g-4
    word_. c-2 word_from c2h-1 word_of d1 word_with c-1 words d2 work a2b-2g1h1 work_, g2h-2 work_. b1c1g1
    work_and g1 work_at h2 work_for a-2d1g-1h2 work_has e2 work_i a3g-1 work_in c1 work_is h1 work_now h2
    work_on c-2h1 work_out e1h-1 work_permit b-1g1h1 work_that g1 work_there a3 work_with g-2 worked c1d1g-2h-2
    worked_for c2 worked_out h-2 working b1c1d-2e-1 works_on g1 workshop b-4d-3g1h-1 workshop_. c-1 worries c1
    worry c1d-2e-2 worth a-3b1c-4d1 worth_a a-1d1 would a2b3e-1f3g1h-1 would_, b1 would_. a2 would_already c1
    would_ask e3 would_be b1c-1d-5e-2f-1 would_been a-1b2 would_better g3 would_bring f1 would_change f1
    would_find a1 would_fit g2 would_get g1 would_gladly h-1 would_happily b1f2 would_hate e-1h-1
    would_have a2b1d1f-1g-2 would_help h1 would_it d-1g1 would_like a-3b-1c-5d-2e1f-3g-7h1
    would_love a-3b-1c-2e-3f-2g-2 would_make b1f1 would_not a-4b1c1e-1g-1 would_prefer b-1e1f-1g-1 would_put a1g2
    would_rather b-7c-6d1e1f-4g-3h1 would_reconsider f2 would_report c1 would_say g5 would_see f1
    would_sooner a1b-2d1f-2 would_still a1d-1e-2f1 would_suit b-1 would_take b-2d1h-1 would_the b2
    would_want c1f1h-1 would_you g2 wow d1 write a-5b-6c-2d1e3f-5g-2h-1 write_again e1 write_it d2
    writing a-1b-3c-2d2f-5g-3 writing_. e-1h-2 writing_: d1h1 writing_back e2h3 writing_to g-1h1 written_test f1
    wrong b-2e-1f-1h-1 wrote b-2d-1e-1 x g1 x_@close h1 y'all_can h1 ya h-1 ya_. h-1 yard a-1c1 ye d1 yeah d1e2
    yeah_, g1 year a-1b1c-2d-2e-2f-2g-2 year_, d-2h2 year_. c-1e-4h-2 year_and h-1 year_is h2 year_of b-1 yearly b1
    yearly_bonus b1 years b2c1e-7f-5g-2 years_, d-1h-1 years_. c2h1 years_ago c1 years_ahead a1
    years_and b-1c-4d-1h-1 years_behind c1 years_in b1c-1 years_of a-1b2 years_on d1 yes b1c-2d-2e2f3g1h3 yes_. h3
    yes_and e2h-1 yes_on h1 yes_or e2g-1h-1 yes_to a1d-3e-3g1h1 yesterday c-3g-3h2 yesterday_i h2
    yet c-1d-1e5f6g-5h-4 yet_, e2g-2h-2 yet_. d-1f3h-1 yet_i f2h-1 yet_which e1 you a-1b-3c-2d2e-1g-3h-2
    you_, b2e2f2g1 you_. a3c-1d-1e1f-3g2 you_a a-4c-4d-4e2f-5h-3 you_about d-2 you_after e1 you_again h3
    you_all c-1g-2 you_an h-2 you_and b-1d-3e-2f-1h-1 you_answered h1 you_are d1e-6g-5 you_as a2 you_ask b-1h-1
    you_asked a-1c-5d-3e-2f-1g-2 you_at a1b-2d-3 you_be b1h1 you_before e-1h1 you_booked h3 you_call e-1h2
    you_came a1 you_can b2e-1f1g-1h4 you_choose e-1 you_close f1 you_could a-2b1d-1e-2f3h-1 you_did a-1c-2d-2h-1
    you_do a3d-6f-5h2 you_down f2 you_even d1 you_ever d-2e-1f-1 you_find a-1d-6h-2 you_for a-2b-2c-1d-1e-2f-7h-3
    you_gave g3h-2 you_got d-2 you_guys a1b1f1 you_had d3h1 you_have a1b1c1d-2e-3g-1 you_hear e1 you_heard e1f-1
    you_hire d1 you_hiring d1 you_hold f2h-1 you_i a1g-1 you_instead h-1 you_keep c1h-1 you_kindly d1
    you_know d-1e1g-2 you_lent e-1 you_like d2 you_lot d5h1 you_made h1 you_may d-1e1f4g1h2 you_mentioned c-2
    you_might d1 you_mind g1 you_must d2 you_need b-2d-1e-6f-1h2 you_not f1h-3 you_of e2 you_once e1
    you_people c2d6 you_quoted b2 you_ring d1e1 you_run c1d-1 you_said b-1c-2f-1 you_send d2e2 you_sent h-2
    you_set c1 you_should e-1 you_so b1 you_still e-1f1 you_that d-2e-2f-1h2 you_think d2 you_this h-1
    you_to a-1b-1c-6e-1g-2 you_treat c1d1 you_twice d3 you_want e-2f-1 you_were a2c-7d-1e-4f-1g-1h1 you_when e1
    you_whenever e2 you_will d1e1f-6g1h-1 you_wondered f-1 you_would a1b1d1e-2g1h-1 you_write e2 you_yes e1
    younger a1 your b-1c2d4e-2f1g-6h-1 your_address e1 your_advertisement b1 your_agency e1 your_application c2
    your_apprentices c-1 your_assessment d1 your_assistant c1 your_bank a1 your_boss d2 your_breath d2e1
    your_brief c1 your_budget b3 your_call h2 your_charity c-1d-1 your_clinic a1c-1 your_colleague a-1d-2h-3
    your_company c1 your_competitor a2 your_desk d-1 your_director c-1d1 your_directors f1 your_door f2
    your_drivers c1 your_email c-1 your_end e-1 your_esteemed b1 your_firm d-2h-2 your_first f1 your_foreman c2
    your_head d3 your_hiring c2d2 your_homework b1 your_hotel a1 your_hr c1d1 your_interview c-1g2h2
    your_invitation b-1c-1d-2e2h1 your_kind e1h1 your_kindness c-3d-3 your_last c3 your_letter a-1c-1d-4h-2
    your_list h2 your_little d2 your_lot c1d1 your_manager d1 your_message d-3 your_museum c-1 your_note c-1
    your_number e1 your_opening a1 your_own d1e2 your_panel h1 your_patience e1 your_people c-1d-2 your_phone h-1
    your_portal c3h1 your_porters c1 your_problem d1 your_process a-1g1h1 your_question e2 your_questions c-2
    your_quiz c1 your_radar h1 your_range b1 your_reception c1 your_receptionist c-1 your_recruiter c3 your_role a2
    your_secretary c-1 your_shop c-1 your_side b2c1d-1f2 your_site c1 your_staff d1 your_system d1h2
    your_talk c-1d-1 your_talks c-1 your_team a-1c-8d-8e-2f-3h-5 your_time d-4h1 your_vacancy a1 your_website c1
    yours a5b-3c-4d-13e-9f-3g-2h-1 yours_, b-1g-3h-2 yours_. a1g1h1 yours_came a1 yours_faithfully a-4b-2h-3
    yours_included a1 yours_sincerely a-3b-1h-2 yours_truly a-1 yours_would a1 yourself b-1c-2d1e2h-3
    yourself_the d1e3 yourselves d4 yourselves_. d1 yourselves_a d1 zero c2d1h1`,
};
