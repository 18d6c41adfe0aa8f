/* Written by `npm run learn`: what each feature of a sentence weighs for each topic. */
import type { Weights } from './pack';

export const weights: Weights = {
  bias: [-31, -26, -22, -20, -25, -42, -25, -30, -31, -30, -24],
  features: `
    ! a-19b-11c-8d-3e-2f-11g-11h-6i-6j-10k-4 !_! a-3b2c2e4f-6k3 's b-1d-3e-1f-2g5i3j1k2 's_, a-4c-4d-2g-1
    's_. d-5e-5g-4h2j-2k2 's_@number b5g1h-1 's_@other d1 's_a a3b1c2e-1f3g1i5k2 's_about b4c-7d2e4g-3h2
    's_accident c1 's_account c2 's_advice d2 's_after h-2i-1 's_afternoon b1d1 's_all a-8b-2c1d-3e2f-11
    's_allowance b2 's_allowed c2 's_already b-2e2i1 's_alright d-2f-1g2 's_also b3k1 's_always a-2d-2
    's_an a2c4d4j1k1 's_and h1j1 's_another a-1b-3c-4e1g1h-3 's_any a2b4 's_anything e-2 's_appointment h1
    's_apprenticeship a3h1 's_as a2d2g2i2 's_assistant d1 's_at a-2b1c-5e3f1g6h-5 's_away e1g1 's_back b2j-2k1
    's_bad b1 's_badge h1 's_because d2e2g-1 's_been a-9b-11e4f-2g2h-4i-2j-1k2 's_beginning g3 's_behind g1
    's_being g2 's_below b3 's_best e3g5 's_better a3c-5d-6e-3 's_between b-1h1 's_boat a2g1 's_bonus b1e2
    's_book i-3 's_booked g2 's_books c-2 's_boy k1 's_breakfast c3 's_broken b1g2 's_brother c2h3
    's_business b-2c4 's_call e-2f5g1 's_called a-2d4 's_calmer h-2 's_cancer k2 's_chair a1c-3h3 's_changed h2
    's_chat h3 's_children b2 's_choir c-1 's_christening g2 's_church g3 's_clerk h2 's_closed d1g1
    's_closer a4b3g2 's_club c4 's_college h1 's_come a1d1e-1g-1h-2 's_coming a-3c-4d-2e-2g2h-7j2 's_contract b-1
    's_cook h-1 's_cool e1 's_counter b3 's_course h2 's_cropped c-2g2h1 's_data c3 's_daughter c1 's_day c1d2i2
    's_days a2 's_dead c1d4g2 's_deadline c3d2i3 's_decided b-3 's_degree b4 's_dementia k1 's_desk a1
    's_dialysis b1g3h2k2 's_dog d1 's_doing c-3k1 's_done c-4d2e2h1i4 's_doubtful g4 's_down a-2b-1c-3h-4
    's_dry g1h4 's_due c-1h2k1 's_email c1 's_end b3g-1h1 's_evening g1 's_ever a1 's_every b-3g7 's_exam g3
    's_experience b3c2 's_face b-1g1 's_fair b1g1 's_farm g1 's_father b-3 's_fault c-7 's_fifty e2g2
    's_final a-1g-1h2 's_fine a1c-3d-3e-3 's_finished d1 's_firm b-3 's_first i-3 's_five c2f1j2 's_fixed c-2
    's_for b-5d-3e-1g2h-4i3k-3 's_found e1h2 's_four b3c-1e-3 's_free b3d1 's_from b1g-2h1 's_full e1
    's_funeral c1d2g3 's_getting b1d1g2 's_girl b1 's_giving b2h2 's_going a-2c2d-1e2f-2g4h-1 's_gone a-1c-2g2h-1k1
    's_good c1d-1 's_goodbye f5h1 's_got a2b-1c-3d3e-1g2i2j-1k2 's_grace i1 's_graduation g5 's_grand a1
    's_great c-2 's_guess e3g-1j2 's_had b3c-5g3h3k3 's_hand d2 's_hard d-1g1h-2k2 's_hardly d1 's_has a-2
    's_having c2 's_heading g4 's_hip g1k1 's_hired k2 's_hiring b2 's_his c1 's_holding i1 's_holiday b5
    's_home h3j2 's_hoping b-4 's_hospital a4h2 's_house a-3b1c2e5h-2k-2 's_how b1c-3h-5i1j-2k1 's_i h-1
    's_in a-2b1c-7d3e4g3h1i4k1 's_interview a2b-2c-5d-9e-1g-1h1i-3k-1 's_interviews c1h2 's_is a5 's_it b1i2
    's_job a-2b-1c5d-4e3h4j3k-2 's_jokes c1k2 's_just b2e1h2 's_keen h2 's_keep c-1e-5f4 's_kitchen i1
    's_lawyers i-1j1 's_leave c-4d1e-1f-4g-4h-4 's_left b4k1 's_leg c1d2 's_less a4f1g-2 's_lessons b-4j-3
    's_let g3 's_letter c-3i1 's_librarian h2 's_life c-2 's_like a-1d-3e1g4 's_likely g3 's_list c2d-1f2h3
    's_looking a-6b-4c-9d-3e-4f-3g13h-11j-3k-1 's_lovely a1d1 's_lunch c1 's_made g-1h5 's_marriage i-1
    's_maternity b-2c1i1 's_maybe a1g2 's_me a-7d-2e3g1h11 's_medical a1 's_miles a3 's_mine e-2f1h2
    's_mission a2c-1 's_money b7 's_more a4b1c-3d-7e-5f1g2 's_morning c-1 's_mostly b2c2h-2 's_mother i1 's_much a1
    's_my a-1b-3c-11e-5f-2g4i-3j-3k5 's_name a-3b-5c2d-4e-1h-11i-1 's_names h-1 's_nearer h2 's_nephew c6d2
    's_never c-2 's_new c-5d1h-2 's_next h1 's_nice b1c-2 's_night g4i1 's_no a-1b-3c1d1e-2f3i-3j1
    's_nobody a3b-2c-6 's_none a2c-3d4 's_not a-3b-4c5e-8f4h-1i-6k1 's_note i2 's_nothing a-9b-2c-2d-4g-7h2
    's_notice a1b-5c2e-3g-2h-3i4j-5k-1 's_now b-3h-2 's_nowt c1 's_number c-1 's_nursing h1j1 's_of d2
    's_off e2f2g-1 's_offer a3h3i2 's_office a-1c1d-2g-1h3i-4j3k-1 's_official h2 's_ok b1d-1 's_okay g-2j2
    's_old c-1 's_on a-3b2c-1d-2e2h-3i1j-1k1 's_one h3i2 's_only a-3d1e3g-3h1 's_operation g1
    's_out a-2d1e2g5h-8i2k-2 's_over a-1e2f1 's_own b1c2 's_packed g3 's_paid a1b4 's_panel h1 's_park e3
    's_pass g-1j3 's_passport g-4j-4k-2 's_pay b5c-2d1 's_paying a-1b1 's_pension b1h1 's_people c-1 's_play e5
    's_plenty c-1h2 's_position h2 's_possible e-3g5h-2 's_post a2c-1e-1f1g-6h5k1 's_posting a1h2 's_probably g3
    's_product i1 's_put b2e3 's_questions c4 's_quiet e2 's_quite d3 's_rare d-2 's_really b1c4 's_record c4
    's_rent b-4g2k-1 's_report c3 's_reputation a-1b1c4 's_restaurant e1h1 's_rich d3 's_right a3c5 's_room c1j2
    's_running g1 's_said h1 's_sake d4 's_salary b-1 's_say c1e3g-3 's_saying g1 's_scale b4 's_school a1c-3h3
    's_secretary h1i1 's_see e-5f4h1 's_service b1 's_settled b-2g-1i1 's_shifts k5 's_shop b-2g-1i-1 's_short d1g4
    's_shut f2g3 's_side g2h1 's_silence e1 's_simply g-1 's_six b-3g1 's_sleep b-1 's_slot f1 's_so c1g-1
    's_some d1e-1g2 's_something b1c5e2g-4 's_standing b1 's_starting h-1 's_stay e-1 's_still a-1c-1e-3g-2h-1i-3
    's_straight e1 's_taken c2 's_talk a1b2c-3d-4e3g1k1 's_team h-1 's_ten g-3h3 's_that a1b3d2e1g-2h1
    's_the a8b4c-3d-2e1f-7g1i-1j2k3 's_their a-2h-2i3 's_them a7 's_there d2 's_thirty b-2c-3f2 's_three b2
    's_ticket c1 's_time a2d4h2 's_title a-3c4 's_to b-2c-3d-5g3 's_too b-3c4e1g-5 's_touch g4 's_training b-1
    's_trial c-2f1g-2 's_true a2h-3 's_twins k3 's_two b3j1 's_under d2g2 's_union c-3h2 's_unlikely g4
    's_unpaid c1 's_up b-1 's_vacancy a1 's_very d-1 's_visa i-2j4 's_visit g-1 's_wage b6 's_wait e3 's_waiting c2
    's_ward a3 's_warning b-6c-3g-3h1i6j-3k-2 's_was a2 's_way b1c1h1 's_website c-1 's_wedding b-4e2g2h-4
    's_what a-3c-8d2f-2i2 's_when g5 's_where e5g-3h-1 's_why a-1b-1c-14d-3e-1g-4i-1 's_with a3c-2h4i-2
    's_work b-1c1d-3h1i-2k-3 's_worth a-3c3d-7e-3g2j3 's_written i2 's_wrong b1c6d-2g2 's_you e4
    's_your b-2c-4d6g-1h2 's_yours a-3h1 , b-1c-4d2e3f3g-2h1i-1j-2k-5 ,_@number d-5g-4h-3i-1 ,_@other h2
    ,_@quote b-3c-4d-6e-1h-3k-1 ,_a a5b3d7e-4f1g-11h3i4j1k-1 ,_abeg e1h2 ,_about b-6c-4d-2e-8h-3
    ,_after a4b2d3g2h-6i3 ,_afterwards e4 ,_all a1b3c-1d-1e4g2i-1 ,_along h-2 ,_also b-1d-2i1
    ,_although a-2c2d-4e-6f10g-2h5 ,_always d2 ,_am b2d3 ,_among g1 ,_an a1b5d3g3h-1 ,_and a5b1c-1d-1f-2h2i-2j3k1
    ,_another a1c-1d10g-5i-1j1 ,_any b-1c3d-2e-1g-7h-5i-6 ,_anything a1d1 ,_apologies e4 ,_are a1b2c5d8h-2
    ,_around i1 ,_arrived a1c-1 ,_as a-2b-2c1f-4g-3h3i-2j-4k3 ,_ask a-2b3d-4e2h-4 ,_asked c-1i-1 ,_asking b-1c3
    ,_assume e7 ,_at a3b3c3e-4f2g2h3j-2 ,_badly c2 ,_bar f3 ,_be a-2d2g-1 ,_bear e5 ,_because b2c2d2g-1h3i-3
    ,_been c-3e10h-2 ,_before b-3c-1d3e1g-3h4 ,_beginning h1i5 ,_behind c-1 ,_being a1b1c-4g-5h4
    ,_believe a-1b1c-4d-3i1 ,_better a3b2d-2 ,_between b-1c-2e1g-1 ,_big a-2 ,_bit e-3g1 ,_bless b4j1 ,_boots b2i3
    ,_boss a2c-4e4g2 ,_both a-3c3d-5e-1g-1h1 ,_bravo c-1 ,_brother g1h1 ,_bus g1 ,_but a2c1e-6f6h2j2k1
    ,_by a3b-3c2d-5e-1g-8h1i-1k-2 ,_bye a-3d1e1h2 ,_call d-1e-2f2g-3h-4 ,_calling c-8d6e-3 ,_came c-3h-1
    ,_can a-1b3c-1d-10e4g2h-2 ,_captain d1h1 ,_car g3 ,_catch e3 ,_check e2 ,_cheers b1h6i2 ,_chef e1g2 ,_chief e2
    ,_close d3e1 ,_coach b2g2 ,_coffee e-2 ,_come e-4 ,_congratulations c-2 ,_could a1d-4e3f-4g-7h-2i-2k-2
    ,_count e3 ,_darling b1 ,_dear c-6d3g1h4 ,_dental b2 ,_depending g2h-2 ,_depends e4g-1 ,_did b2c1d5e3
    ,_do a-2b-4c-8d2e2f-1g-4h-4 ,_doctor b1e2f1 ,_does d-1h1 ,_double g1 ,_down c-4g-2h-2j2 ,_dr g1 ,_draw e3
    ,_driver c3h1 ,_due k1 ,_each c4 ,_effective h2i2 ,_eleven d-2g-1j1 ,_end d7h6 ,_ending i2 ,_enjoy d3
    ,_enough d3e1 ,_entirely c-1 ,_especially b-1 ,_even a1c-1d-5e-4f6g-8h-4 ,_ever k1 ,_every c-2 ,_everybody c6
    ,_everyone a-2c4d-3 ,_everything a2b3c-3d1 ,_except a-1b2c-1d-5e-5f10g-6h-1 ,_excuse c1 ,_fair d1 ,_far h-1
    ,_father b1 ,_feel h-1 ,_fell b1c-2 ,_find d4h3 ,_first a-1b-2i3 ,_five b-4 ,_for a4b-1c-2e-2f2h2k-3
    ,_forget d2e1 ,_forgive a4c1d-4e2h-4 ,_found a-2c1h5 ,_four a2b-1h1k2 ,_frankly a1c2d-1g2 ,_free b4
    ,_friendlier a2c2 ,_from c2e-2f-4g-3h-1i3j-3k-2 ,_fuel b1g2 ,_full a2c3d2e-3h2 ,_gave c-3i3 ,_genius d4e1
    ,_get b2c-3d10e-1g-1 ,_give b-2c-2d1e3g-4 ,_given b1g4j1 ,_go b2d1e2f1g-4 ,_god a-1b2d1e1 ,_going b2c4e1g-1h2
    ,_good d8e2 ,_goodbye c1d4 ,_got a-1b2d-5e-1f-2g3h6 ,_had d3e1 ,_half c1h2 ,_hands h-1 ,_happy d2 ,_hard b1h2
    ,_harvest e4 ,_has a3b6h-8i1 ,_have d6e-1f2i-1 ,_having a3b-1c-6f-7g-5h2k-1
    ,_he a-4b-5c-5d-1e-8f-6g-8h1i-1j-7k3 ,_hearing b4 ,_hence a-2b-2c-4d-7f-5h2i1j-1k1 ,_her h3
    ,_here b-1c-4e-2g-2i1 ,_hey e1f-2 ,_hire d2 ,_his b3 ,_hold h3 ,_honest a1 ,_honestly a2c-5d1h1 ,_hope d-5e-1g2
    ,_how a1b3c5d11e-1f-3 ,_however a2c2d-2e2f6g-5h1 ,_i a-1b2c1d1f-4g1h2i-1j-3k4 ,_if a4b6c7d-2e-2f-2g2h4i-8k4
    ,_imagine b1 ,_in b4c1g2h-3k-1 ,_including c-5d-1h-2i2 ,_interview e2g1h-1 ,_is a3c1d1e2h1i1k2
    ,_it a-1b1c-2d6e6f-9g-6i2k3 ,_its c1 ,_just a-5b-4c-4d-1e2f2g3h-4 ,_keep b-4c-4h2i-1 ,_kinda c2e1
    ,_kindly a1c-3d-3h2i-2 ,_late c3d4 ,_later e4 ,_learn d4e-2 ,_least c-2h-1 ,_leave d3e1g-1h-3i-1 ,_leaves a1i1
    ,_leaving c-6d1e-7 ,_lemme e4 ,_less a1c3f1 ,_let d2e-3f-1g4h-2 ,_life b2c-4d-5e7 ,_like a1b1c-2d7e2g1
    ,_long c1 ,_look c-2d2 ,_love b1c3d4e2 ,_lovely d-1g1 ,_lucky d4 ,_lunch b4 ,_ma a1 ,_ma'am d-3f-2g3h-1
    ,_madam a-3b2d-1g-1h1 ,_made b2c-3 ,_mainly h1 ,_make e4g-2h2 ,_man a2g1 ,_many g2 ,_mate c-4g2 ,_may b1d1
    ,_maybe a-3b-6c-8d-4e9g-6h-1 ,_me e1f2g4h2 ,_meaning g3h1 ,_meant e2 ,_medical b3 ,_might d-5e8g-5
    ,_mind a-2d-4g-3h-2i1 ,_mine b-3c-3d-4h2 ,_mislaid c1 ,_miss g-1 ,_monday g-1 ,_month b1g1
    ,_more a3b-3c-9d-9e2f3g1h1i1j1 ,_most c1d-2g-2 ,_mostly a-1c-4 ,_mr c-2e3g1h2 ,_mrs c-2 ,_ms b1 ,_much a1b1
    ,_my a-1b3c-2d1g2k2 ,_near k1 ,_nearer h1 ,_neither a-4b2e2 ,_never c-3d1 ,_new c2f1 ,_newer h1 ,_next a1c4h3
    ,_nine i3k1 ,_no a-1b4c2d2e5f-4g-5h1i6j-1k-2 ,_nobody c1e4h-5 ,_none c3 ,_nor c-3g-4h3i-2
    ,_not b1c-4d1e-2f2g-1h-2 ,_nothing b-3c-1e-3f2g-5h2k-2 ,_now c-2d8e-1f-3g-1h-4j1 ,_number b-1j1 ,_of a3d2h1i1
    ,_ok d-3 ,_okay e5 ,_on a2b6c4d-3f1g1i2k-2 ,_once b3d-3e-4g2h3 ,_one a1c5d4f2g1 ,_only a2b-5d-1f10g-9h3i-5
    ,_or a-1b-1c-6e-1f5i-2k-2 ,_other b3c3d-3 ,_otherwise a-3b2c-2d-2e3f6g-8h-3i2 ,_our a1c-5e-1g1k1 ,_out b4
    ,_over c5h2 ,_paid b-3j1 ,_pal c-4d6e4g1h4 ,_pardon e1 ,_pencil f4h-2 ,_people c3h1 ,_per b-2 ,_perhaps c-3e6
    ,_permit j-1 ,_phone b3e-2 ,_plain b2 ,_please a-1b-5d-4e-2f-3g-11h-1j-1 ,_plus b-3c-2e1g2k1 ,_probably h1i1
    ,_promise b-3c1d1 ,_provided f4 ,_put c1d-2e-3f1g3 ,_quarter e3 ,_quite b2c-2 ,_rain b2 ,_rather c-1
    ,_read d4e2 ,_really c-7d3e-2g-4 ,_reference h2 ,_regarding h1 ,_renewed i3 ,_right b3c-4d2e3k4
    ,_ring b2d-2e-4f3h1 ,_ringing d1 ,_sadly a1g1k1 ,_said b-5c-2d-2 ,_salary b-2 ,_same b-4c2d1e1g-1 ,_sat c1
    ,_save d-1f3h1 ,_say e-1f-1g-4i-3 ,_says a2c-1d-2e-1h1 ,_school h1 ,_second h-1 ,_see e-3g1h1i1
    ,_seeing b4e1h2i3k2 ,_send e1h1 ,_sent c3h3 ,_seriously d2 ,_seven k1 ,_shall d2e2f-1k2 ,_shame b2c5d5
    ,_she a-6b-1c-4d-5g-6 ,_should c-5e-3f2h-7i1 ,_signed i-2 ,_silly c-3 ,_simple b1d-5h-1k1 ,_simply a1
    ,_since a3b2c2d3e-2g3h7i3j4k-1 ,_sir a1b2c-2k-1 ,_sister b2g1 ,_six b-1c1h3 ,_slowly d5 ,_small a-3b1d3
    ,_so a4d-1e2f-1h3i-3j2k4 ,_some c1 ,_somebody c-2d1 ,_someone d2h1 ,_something a2c-2g7 ,_somewhere c2d2
    ,_sorry a2b-3c-3d-8e3g3 ,_sounds b1 ,_soz a2e1 ,_spare c2d3 ,_starting b-1h3i4 ,_still c-2f6g1h2 ,_stop d6e5
    ,_subject e-1f8g3h-1i2 ,_such a-2c1d-1f-1 ,_sure d2 ,_surely d-4 ,_sweetheart d5 ,_ta h2 ,_take c-4d1e8f-6g-1h1
    ,_talk e6 ,_tax i2 ,_tell b-3c-2e-5g-1 ,_ten b-2g2 ,_term a-1e1 ,_text d-4e1h1 ,_texting c-1e-3 ,_than a4h2
    ,_thank c-7e1h9k5 ,_thanks e1f1g3h3k1 ,_that a-2b2c1d-2e2f2g-5h-3i1j-3 ,_the a3b1c3d-1e2f-4g1h-2i1j2k-4
    ,_their a9b1c-8d-6h-1j1 ,_theirs a13c-12d-7e-1 ,_then c1d5e3h1i5j-1k1 ,_there a3c3d5e5f-2h3k-2
    ,_therefore b3c-4e1 ,_these d-3 ,_they a3b-1c-3d1f-5g2h4i1j-9k3 ,_things e4 ,_think e-2 ,_third d-1k1
    ,_thirty a-2b3c-2 ,_this a6c8d-1e-1f-5g1h-2i-2j2 ,_those a-1 ,_though a-3c-3d-4e-3f6g-1h4i-2k-1
    ,_three a-4c4d1g-1h3 ,_through a3 ,_thursday g3 ,_thus e1h1 ,_till c2 ,_time g-1 ,_to a1b2c3e-3f-1g8h-6j1k4
    ,_today d1g1 ,_together c-2d1j2 ,_tomorrow c4 ,_too a-2b-2c4e2g-1h4j1 ,_took h2 ,_top d1 ,_truly c3d3h1
    ,_try b1c-3f1h-2 ,_tuesday g-2 ,_twenty c-1 ,_twice c4 ,_two a-1b-5c2d-2e2g3h-5 ,_under b2 ,_uniform b2
    ,_unless a-4e-8f12g-4h2 ,_until a2c-4e-3f2j1 ,_up d1 ,_use d2 ,_very a-1b-3c-1d5 ,_warm c-1 ,_was a1b5h2i-4
    ,_we a-3b-2d2e8f-2g1h-1j2 ,_wednesday a-5g3h-2i-1 ,_well a1b-5c2d5e1f6 ,_went c1d4e1 ,_were c-3d1f4g-1i-1
    ,_what a4b1d4e3f-6g5h2i-1k1 ,_whatever a-2b-2g-1 ,_when a6d-8e-1f-1g3k1 ,_whenever e4
    ,_where b-2c-3d2e1f-4h7i1k-3 ,_whereas a5b1c4d-3g-3h-3 ,_whether c1e-1g1 ,_which a-2b4e-6f-1g2h1i-1j3k1
    ,_whichever d1 ,_while a7b1c3f4 ,_who a-3b4c-7d-2f-1g3i-7k2 ,_whoever c3 ,_whose b-2d1g1k2 ,_why d3
    ,_will a-1b1c-6d2e4g-2h-1k2 ,_with b-2c2d-3f6g-3h2i3 ,_without c2d1e6f2g-1h-3 ,_work c-5e10g-2h-1k-1
    ,_would e4g-4i-4k3 ,_y'all d2 ,_yes b1f3g-4h-2 ,_yet b2c-2d-1e-12f10h6k1 ,_you a5c2d5e5f-4h-4
    ,_your a6c2d-3e-5f-10g2h-5k-1 ,_yours a1b-8c4e6g1h-1 ,_zero c1d5h4 . a-3c1d4f-12g-1h-5i-2j-2k3 ._@quote c-8d-2
    ._i d3 : b2c-3d5e-8f-3g-10h7i-5j-5k-3 :_@address c-2d-2h-1 :_@link h-2 :_@number b-3 :_@quote d-4
    :_a a2c-4d-5h-1 :_another e1h-1 :_i a-3b-3c-8d2e-11f-12g-7h14i-12 :_if b-2e1f2h-3 :_in h1 :_it b3f-1g1h-3i-1
    :_last i1 :_leave e2 :_my a-3c-4d-1h-3k3 :_no b-2c-4d5e-4h2 :_on a3 :_one i1 :_please f-2h3 :_she b2 :_thank h1
    :_that a-4b-2 :_the a3b4i-1j2k-2 :_their a2h1 :_there b3h2 :_they a1b2c-2g2 :_this c5d3 :_three d-1
    :_what d-3h1 :_yes i1 :_you b2c2d1h-1 :_your b1c4d2 ; a2b-2c-5d1f10g-15h4i-7j-8k-10 ;_a a1b-1c2 ;_all f2h2
    ;_an d-3 ;_ask f1 ;_do i-2 ;_even f3 ;_he b-3c1 ;_i a-4b-9c-6d4e-2f-13g-2h4i-2j-3k-2 ;_if b1 ;_in c1h-1
    ;_it a-5b-3d2f-3h3k-1 ;_let f3 ;_my a-1b3d-2e-1f-1h4 ;_nevertheless f2 ;_shall d1 ;_still f3 ;_thank h-2
    ;_that a-3b-4c-2h1 ;_the a3b4e6f-4h2 ;_theirs a4b1 ;_there b-1h2 ;_they c-3 ;_we c1 ;_what a3d1 ;_with a3f1
    ;_you b-2e-3i2 ;_your a4c1d3 ;_yours a6b-1c3h-2 ? a-8c-12d12e-3f-6g-4h-12i-23j-12k-9 ?_! d2 ?_? c-3d6
    ?_@quote b-9c3d-15h4 @address b-5c-7d-9e-7i-5j-1k-4 @address_, h2 @address_. c-5d-5e-6h-7i-3k-1
    @amount a-4b24c-10d-9e4g-10h-5i-2 @amount_, b6c-2e1 @amount_. b5 @amount_a b2 @amount_and b8 @amount_i b5
    @amount_plus b4e2h-1 @close a-4c-15d-16e-5f-3g-4h2i-10j-9k-7 @close_, c-3d-2e-3h1i-3 @close_. b-6h-7
    @close_@quote f1 @close_match b4 @close_post h1 @close_process h1 @close_role h-3 @currency b6c-9d1f1g-3h1i-5
    @currency_@amount a1b2 @currency_@number a3b8c-8d1f1g-3i-4 @currency_@other h2 @dash b-3c-9f-3g-6i-9j6k-7
    @dash_@number b-6c-5d-5g-3i-7j7k-5 @dash_@open c-1h4 @link b-2d-4h-3 @number a-10b12c-5d-4e-12f-6g1h-3i7j-3k-9
    @number_, a-5b-1c2d-1f2h-2i3k-8 @number_. a-1b1c2d-4e-13f-3g1i2k4 @number_; d1 @number_? b2f-7g-11h-3i-6k-2
    @number_@close h2 @number_@dash b-2c-2j-1 @number_@number b-18c-8d-12g-5h1i-11j-4k-8 @number_@open a-1b7
    @number_@percent a-2b4c-5d-4h-2i-7j-5k-3 @number_@slash g2h1 @number_a a2b14c-8 @number_after i-4
    @number_all f2 @number_am b-7c3d1g5h-3i-1 @number_an a1b11c-7g-2 @number_and a-10b3c2e-4g-2h-3i1j-4k-4
    @number_any g-2i-2 @number_april b-4i3 @number_as g-1 @number_at f-3g-7h-5i-5 @number_august b-5i5j-2
    @number_base b4 @number_be b-2g-4 @number_because g-2h1 @number_before c1i-1 @number_bucks d2
    @number_bus b-4g-4 @number_but b2c-2h2 @number_can h1i-1 @number_clashes g2 @number_class g-3
    @number_days b2c1j2k2 @number_december b-8 @number_does g5 @number_dollars b4 @number_euro b3
    @number_february i2 @number_for b1c1f2h-1i3 @number_gross b4 @number_had b1 @number_has i-1j1
    @number_hours c-2i4 @number_i c-3g3h-5i5k-4 @number_if b-1i-3 @number_in b3c-4g-6h-3i-3 @number_instead f-4g-6
    @number_interview h3 @number_is a-1c-1e1g3h-3j-1 @number_it c-2e2h2i-1 @number_january b-5c-1i2
    @number_july b-4h-3i2k1 @number_june b-1c-3f-2g-3h1i4k1 @number_lakhs b3g1 @number_lpa b8
    @number_march b-5c-4g-4h1 @number_may b-5c-3f-2g-7i1 @number_million b2 @number_minutes b-4c-3d-1
    @number_month b6 @number_more b3 @number_net b5 @number_november b-4i1 @number_now b4g-3h-3
    @number_o'clock d2h-3 @number_october b-1h2i-1 @number_of c4g-8h-3i5j-4 @number_on b-1c2f-3
    @number_or a1b-9c-6d-10e-8f-9g-12i-4k-3 @number_per b2 @number_percent g1 @number_plus a1b4
    @number_pm b-6c1f-3g3h-4i-2 @number_post a1 @number_rupees b5 @number_september c-2i3 @number_shillings b1c1
    @number_should g-1 @number_slot g3 @number_so i-3 @number_that b-1j1 @number_the a1b-2g-3 @number_thousand b6
    @number_to b5c-1g-11h-5i-1j-4k1 @number_today a1b-2g2 @number_transfer j2 @number_was c1i-3 @number_we g1
    @number_when i-2 @number_will b-2g-1 @number_with a-1b7h-2i-1j4 @number_would b-4g-6 @number_you f1
    @open a-3c-13d-12e-11f-2g-3h2i-9j-8k-6 @open_company h1 @open_insert h-1 @open_k b6 @open_name g1h-1
    @open_x c-1h4 @other a1b-5d10f-6g-3h-2i-11j-6k-1 @other_, b-2c-3d2e-1g-4h3i-4j-1 @other_. a1c1d2g-1
    @other_@number b-5h1 @other_@other a-5c-10d-15e-3f-3i-3k-3 @other_a c1d2 @other_and d4e-2 @other_at a1
    @other_company a1h2 @other_day g-2 @other_dear d1 @other_first d-1 @other_job f-1g2 @other_no d-1e1g1
    @other_on d1 @other_position h1 @other_post h-3 @percent a-3b4c-6d-5e-1h-2i-7j-5k-3 @percent_certain g-6h3
    @percent_hike b2 @percent_of b-3h-3i-4k-1 @quote a-7b-4c5d10e-8g-1h-4i2j1k-1 @quote_, a-1b3c-1d4g-1
    @quote_. b-2d1f2g-2h1 @quote_? d5 @quote_a c-4 @quote_and b-1c4d-1g2 @quote_by c-5d2 @quote_competitive b5c-3
    @quote_dear c2 @quote_do g1 @quote_exciting b2d3 @quote_for c2e1 @quote_i b-2d2h-3 @quote_in d-1f1
    @quote_is b-5d1h1 @quote_made d3 @quote_means c-1d3h-3 @quote_must c-2d-3 @quote_no c-2d-2g2 @quote_on c3
    @quote_quick c3d3 @quote_the b-2c2d-1 @quote_to e1g1h-3 @quote_was c3d2 @quote_we d5 @quote_what b-1c-1d-4
    @quote_who c2d-2 @quote_would c2 @slash c-4d-4h2 @slash_@number g2 a a2c1d2e-4f-1g-2h1i-1j3 a_, a2d-1
    a_@number b4c1d2h-1 a_@other c3d4 a_@quote c2d4g2 a_and a1k1 a_baby b4c-4d-1g-3h4j-1k2 a_back a1b1
    a_backup a1h-1 a_bad b-2c5d-5e-4h-2k5 a_bag b2 a_bakery a-3c-3h1 a_band d1 a_bank b-4d2g-2 a_bar c-1d1g-1h-3k4
    a_barn c3d5 a_bath c-1d5 a_bed a-5b-3d-2j4 a_beer d-1 a_beggar d4 a_beginner a1c4d-1 a_bell b-2e3h-1
    a_bench b-2h3 a_benefits b-1 a_berth b-4h3 a_better a7c-5d-6e-6f3g-11h-1 a_betting g4 a_bicycle a1h2
    a_big a-3b4c-2d-4e2g4i-4 a_bigger a8c-8d-3g-3 a_bill d-2e1 a_biscuit b-2 a_bit a-1b1c2d-9e7f-1g5h-7i-1j-3k-4
    a_black c2e2 a_blessed d-3g-4k-1 a_blessing b1 a_blind c-1d1h-2i2 a_blood h2k-1 a_blue b-2c-2j3 a_board a1g2
    a_boat b2 a_body b2c1 a_bond b-5c-1i3 a_bonus a-3b-1c-6f2g3i1 a_book c-3d4 a_boring c3 a_boss c1d-2
    a_bother d-1 a_bottle c-2 a_bow a1h-2 a_box b1 a_boy a-3b-6c-2i-1 a_boys c4 a_brain c-4d7 a_branch a1
    a_brand a2b-1c1 a_break b-1d1e1i2 a_breakdown c-2i-1k4 a_broken k3 a_broom c2 a_bucket c4d-1 a_budget b1
    a_building k1 a_bully c7d2g1h1 a_bump b3 a_bunch d7g-1h-4 a_bungalow a-1h-1j1k1 a_bunk j2 a_burst c-1g4
    a_bus g-5h2 a_business a-1c4d1 a_busy c-6h-3 a_butcher b1 a_buyer j1 a_bypass g1k5 a_cab b1 a_cafe h1
    a_cake a1b-2 a_calculator b1 a_calendar d9h1i1 a_call b-2c1d2e-4g-1h-4k-2 a_calling a4 a_calm c-3d-2k-1
    a_calmer a3 a_candidate a-6d2g-2h7k-4 a_candle a7b-1c-5d-1 a_canteen a3b2g1h1 a_car a3b4c3d2f3h3j-5k-3
    a_caravan c-1g-2h1j5 a_card b-1c-6d2h-3 a_care b3h1 a_career a1c-1d-3 a_carer c3 a_carpenter h-1 a_case a2b1i2
    a_cash c1 a_cashier b1c4 a_casual i1 a_cat a3d-2h-1j1 a_cattle c1 a_cement h3 a_certain b3c3d2g3
    a_certificate c1 a_chain a4h3i-1 a_chair a-7b-1c3d-5e-3f-1h4j-1 a_challenge a1 a_chance a7c-3d-1e3f4g-7h-5
    a_change a-1c-5d2e-4f-3g3j-2k-3 a_charity d1h6 a_chartered c1h-2 a_chat c-3g1h-4 a_chatbot c1d4 a_cheap b2d1
    a_check c1 a_cheek d6 a_chef a2c4 a_chemist a2 a_chest i1j1k-1 a_chief a2c2 a_child a-6c1d5e-2h-3k-3
    a_childminder h1j1 a_children c2h4 a_choice b-2c-4d-1h-5k-1 a_choir a-1e2g1 a_christmas b4h1 a_church a2b1c-2
    a_circus c4d1 a_city b1j1 a_civil a1e-1k2 a_clash c-3g10h-2 a_class a5b1c-6d-1g-2h1i-2 a_classroom h2
    a_clause a-3b-2c-4g-3h-1i6j-2k-1 a_clean b1c-6d-3 a_cleaner a-4b4h-5 a_cleaning c3 a_clear b-3d-6e-4h2
    a_clearer a3d-2e3 a_clerk c1d2 a_client b-2h-4k-2 a_clinic a2b2c2d-2h2 a_clinical i1 a_clock c1
    a_close a3c-5d-5g-1 a_closer a4b-2c-4g2 a_clothing b7h1 a_clown d1 a_club b2 a_clue c-2d3 a_coat c-3
    a_coffee d-7e-6h2 a_coin a4b-4e2 a_cold a-1c-4 a_colleague b3c-3d-2g-1h-1i3k1 a_college c1d1h1 a_comment c6d2
    a_commission h2 a_committee c-3 a_company b4c2g-4h3i-3 a_competition g1h-2 a_competitor f1h-2i4
    a_complaint c-4d2 a_complete d3 a_compliment d-3h-1 a_computer c-2 a_concert a1g1h2 a_conclusion e3
    a_concrete d1 a_conference g1 a_confidentiality i4 a_conflict g4 a_consultant c2 a_container b-4h1j3
    a_contest c-5 a_contract b-6c3d-5f2g1 a_contractor b4h3i1 a_conversation d-1 a_cook a-2c3h1 a_cooler a5
    a_cooling g-1h-2i4 a_copy a-1d-5e-2f1h-4i4j-4 a_corner b2 a_corridor a3c5d3 a_cost b2 a_cottage c1j3
    a_council c1j2 a_counter a-1b10c-2g-3 a_country a1 a_couple a1e2f2g-3k-5 a_course d2g2h7 a_court c-2h-2k1
    a_courtesy d-3 a_cousin c-1j1 a_cow d1g1 a_cracking c-2d-2 a_creche a-3b1h1j3 a_credit a-4d-2 a_crew a3c1d1
    a_cross c2 a_crowd g2 a_culture c7 a_cup a-4b-1h1k1 a_cupboard c4 a_custody k3 a_customer b-4d-5e-4k-1
    a_customs j-1 a_cut a4b6c-6d-6g-2 a_cv a2d5 a_dairy h2 a_dark k4 a_data a1c1h-2 a_date e9g-8h-7i1
    a_day a-3b7c2d-1e2f3g-2h6k3 a_dead a-3b-2c5d-3e1g-3 a_deadline b-1c-1d2e1g1i2 a_death b2c5d2 a_debt b-2
    a_decade c1 a_decent b2d-4 a_decision b-7c1d-6e10f-4h-7 a_decline h2 a_deeper a2 a_degree a2b-3d1h3i-2j-1
    a_delight c-2d-6 a_delivery a1c3g5 a_demanding c-2h-2 a_dental a-3c-1 a_dentist a-1b-4c3j1 a_department a1d2
    a_dependant b-2e-1j3 a_deposit b2f2h-1 a_deputy a5c-3 a_designer c2 a_desk a2c-1g1h5 a_diary d6
    a_dictionary a1d3 a_difference b3c-1 a_different a-1b-1c-3d-2e-1f1g-3h6i-1j-4k-7 a_dig a1 a_dilemma e4
    a_diploma c1 a_director a1 a_disgrace a-3c5d1 a_distance a2 a_divorce e1j-3k1 a_doctor g-1j3k-3
    a_doctorate b4d2 a_dog a-3b2c4d4e-2g-1h-3 a_dollar b3 a_donkey c1d1 a_door a2d-1 a_double b-11f-1g3h-5i-1j3k-1
    a_drawer c1e3h-3 a_drawing a-1 a_dream a2c-3d-4 a_dress g1 a_drink c-1e2k2 a_driver b5c3d1 a_driving b-1c-2g3i1
    a_drop b2 a_drug c1k1 a_dry c-1 a_dull c-3d-2 a_fair b5c3d-8g5h-3 a_fairer c-1 a_fall g3k2 a_fallback a-1f4
    a_family b2c1h3i-3j1k-4 a_fan a-1d-3h-4 a_fancy a-2c5 a_far b2c-6d-3 a_farce c1d3 a_farm c2 a_farmer b-2c1h2
    a_fat b4 a_father b4c-1k1 a_fatter a1b5 a_fault a-2 a_favor d2 a_favour a-8b-1c-3d2f-4k-4 a_feast g1
    a_fee b-1c1 a_feeling g5h-8 a_fella b-1c1d-1 a_fellow c-3g3i-1 a_fellowship h4 a_ferry c1g3 a_festival d2
    a_fever k4 a_few a-5b1d-3e1h-2i-2j-4k-2 a_field b-1c1d-1h-3 a_fifth a-2b5c1d3e1 a_figure a-1b7c-4e-1 a_film h3
    a_final a-1 a_finance d2 a_fine b-5c-2d-12e-1k-1 a_finer a2b1c-2d-1g-3i1 a_fire g-3k2 a_firm a-4c3d1f-2h1i-1
    a_first a2c5d2e-2 a_fish d2h2k1 a_fishing h1i2k1 a_fit c-6g-8h-4k-5 a_fitter h1 a_five a4i2 a_fiver d-1
    a_fixed a-2b1c-1h1i4 a_flat b-5c-2e-4g3i-1j3k-6 a_flight g1 a_floor h1k1 a_florist c3d1 a_folder e3j1
    a_food b-1c2h1 a_fool a6d1g-1 a_foot c-6g1 a_foreigner b-1j1 a_forest a2 a_form b-4c5d4e-2f-6i-3
    a_former c-1d-2h-3 a_fortnight a-2b2e-1f4g-4h2i5k-2 a_fortune b2c-3 a_forty a2c5d1 a_four b-2d-2f2g-3h-4i1j2
    a_fourth a-3d3e-1g2 a_free a-3b-1c3d4f-1g-1 a_freelance b3 a_fresh d-1h-2 a_fresher c3 a_friday b5
    a_friend a1b1c-2d-11f-1h1k-2 a_friendlier b-1 a_friendly a-4d-2h4 a_fuel b4j-2 a_full a-2b1c1e-5f-1g-8h3i4j-1
    a_funeral g6h-1 a_furnished j1 a_further d2f2 a_future b-1c5d-2g-3h1 a_gallery h1 a_game j1 a_gap a-3h1
    a_garage h2 a_garden c1 a_gardener a-2c7d-3j1 a_gas b4 a_gem a-2c-3 a_general a2h1 a_generous b1
    a_gentleman b-2c-4 a_ghost b1c-2e2 a_gift d-2 a_gig b1g-2h2 a_girl a-2b2c2h-1j-3k3 a_glance h2
    a_glass a1b-3c2d1h1 a_glove a1i1 a_go b-1e1g1 a_goat a1d1 a_golden b3d1 a_golf h-1
    a_good a-1b2c-2d-2e-2f-6g-1h-3i-2j-9k-2 a_grade b3 a_graduate b3c1d1 a_grand a-6d-7h-4k-1 a_grander a3
    a_grant b-2 a_grateful h5 a_great b-2c-5d-3e1h-10i-4k-1 a_greater a4 a_green c-2d-1 a_greeting c3
    a_grievance k2 a_grip c-2d7 a_ground c1k-1 a_group b-1c2d1 a_grown c-1d8g-3 a_guaranteed a1b1
    a_guest a-2c-3d5f-2h1 a_guy c-2 a_gym b3h1 a_habit c2f1h-1 a_half a1b8c-2d-6e-1j-4k-2 a_ham b-1
    a_hand b-1d-2h-2 a_handshake a-2c3h-2i3 a_handsome b1 a_happier a2 a_happy a-5d-3h-1i-2 a_hard b-5c-1d-6g2i1
    a_hardship b4 a_haulage h2 a_head a1b4c1h-4 a_headache c2d2j3 a_heads c4 a_headship a1 a_health c1h1
    a_hearing g3 a_heart a-3c-6g-2j-2k7 a_heavy d-1f1g-1h6 a_hedge c-2 a_help c-3 a_hen k-2 a_hernia k3
    a_high a-3c-1 a_higher a6b-1c-9d-4e1h-4 a_hint b3h1 a_hiring c-1h-2 a_hobby d6e2h-1 a_hole b-2c-2d1k5
    a_holiday c-2d1i-2 a_home a2h1 a_hoot c-3 a_horse b1d-1 a_hospice k2 a_hospital a-7c4d4f-1g3k2 a_hostel j1
    a_hot b2h1 a_hotel a-7b-9c-1i-5j-1k-3 a_house a-4b-1c2h-2i-3j7k-5 a_household c-1 a_housekeeper b3h2
    a_housing b-2h4i-2 a_hug c-3d-3 a_huge c1 a_human c-1d3 a_hunch g3h-2 a_hundred b-3c-1d-8f-1g2h1i1j2k1
    a_hurry e-4h1k1 a_job a-2b-4c-1d1e-7f-2g-3h4j-2 a_joiner b1h1 a_joke a-5c3d10e-2g-1 a_joker c-2d1
    a_joy a-7b-6c-11d-9e-2h-1i-2j-2 a_judge c-1d2 a_junior a-1b1c3d-3h2 a_juror i-1 a_keeper b1h1 a_kettle c-3
    a_kick h-1 a_kid a1c-1d-2 a_kidney d1k1 a_kind a-6b-4c1d-3h2 a_kinder c-6g-4h2 a_kindergarten c2h1j4 a_kiss d-3
    a_kitchen c-2d-3h2 a_lab c1g2h2 a_laboratory a1j1 a_lack c-1d2 a_lad c-2d-5h-2k-3 a_ladder a1b-4c-3d-1g1h-3k1
    a_lady a1b-3c-4d-1h1 a_landlord c2j2 a_language h2 a_lanyard c2 a_laptop b6c1 a_larger a4h1 a_late b-5d-1g2
    a_later a-3b-6c-4d-2e3g-3h-2i1 a_laugh b3c1d7 a_laundry h2 a_law c2h4 a_lawyer h-1 a_lead b2 a_league a2
    a_lease b3 a_lecture d4j2 a_lecturer b1 a_lectureship b1 a_leg b1c-4d-2i-2j-1k-3 a_lesson c-1
    a_letter b-5c-2d2i-1j3 a_level a4b-3c-1d1h-2 a_liar c1d3k2 a_librarian a1b-2 a_library a2c3d1h3 a_lie a2b-1d1
    a_life c-5d6 a_lift a-1b-3c-6d-6h-1i-4 a_light e1h1 a_lighter b2 a_line a-6c-1d-4e7f-2h5i1
    a_list a-2d-2g2h-1i-2j4 a_little a-3d-4e3g6h-5j-4k-1 a_live b2d1g2 a_livelier a3 a_living a-3b3c-2d5e-1h2j-1k-5
    a_load c-1d1 a_loaf c1 a_loan b-3k1 a_local b-2c-1j1 a_locum a-1b3c-1d-2 a_logistics a1h2 a_long a-3d-4g2i-6k-2
    a_longer c3e-1h1 a_look a3c-3h-3j-2k-2 a_lorry b-2h-1j1 a_loss d1 a_lot a-1b-1c-1d-19e3f-7h-7i-3 a_lottery c2d1
    a_lovely a-3b-2c-3d-8g-2h1i-1j-2 a_low b-1c-1d-1 a_lower b1 a_loyalty b3 a_lump b-5i-3k7 a_lunch c-3i4
    a_machine c1d2h-1 a_mad e3 a_magazine h3 a_mail c3 a_man a5b3d4e-3h2k-1 a_manager c1h1 a_manner a4b2c-1g2
    a_map c-1 a_market b-2c1d2 a_mason b2 a_master a-2b2c2d3i-1 a_match a-1b-6d1k-4 a_mate a1b2
    a_maternity b-4c-4g-2h-3i2k-4 a_maths c2i1 a_matron c2 a_matter a-6b-1c-1e-2i-3k2 a_maybe a-2d-5e1f2g4
    a_meal a1b-2 a_mechanic c2h-1 a_medal b-2c-5d-1 a_medical b-1c-1i5j-2 a_meeting d3g1 a_member i2 a_mentor a3
    a_menu a1d1 a_mess a-6b-1c7d-2e2g2h-3k3 a_message b-2d-12e-6h-3i-5 a_midwife c2h1 a_mile a1b3d-5 a_million b-6
    a_mind c-3d-3g7h-8 a_minimum b-1h1 a_ministry a1c-1 a_minute b-5c-8d-8e5f-1g-7k-2 a_miracle b1d1f2g3
    a_miscarriage e-1k3 a_misery c1k2 a_miss a-3d-5e-7f-1g10h2j-1k2 a_missing j2 a_mission a1h1 a_mistake b-4d-2g-2
    a_mixed a1h1 a_mobile a2 a_model c-7d-5 a_moment b-1c-6d-2 a_monday c1g-1 a_monkey a-2b1c1d7
    a_month a-3b3c6d1e3g1h-4i1j1k-1 a_more a9b-5c-7d-14e-5g-11h-1 a_morning c1d-1f1g-4h2 a_mortgage a-5b3h-2j2
    a_mother a2b2c2 a_mountain b1 a_move a-3c-6h3j-5 a_moving b-2 a_much a7h5i1 a_muddle c5 a_murmur c-1
    a_museum h3 a_name a1c3h-1 a_napkin b1 a_national d1 a_neighbour a-1c-1h1j-1 a_nervous a-1c-4d-5h2k5
    a_new a-9b-1c1e-11f-2h6i-12j-1k5 a_newborn k4 a_newer c-4 a_newsroom a1c-2 a_next h1 a_nice a-4b2d-4j2
    a_nicer a2b-1c-8d-6g-6 a_night a2b2h-1i1 a_nightmare c-3d-5 a_nine a4b-1g2i1 a_ninety b-6i3
    a_no a-8b-1c-9d-2e1f7g7h6i-6j-2k-7 a_non a-1b2c-4d-1g3h-2i3j1 a_nose a6d-2 a_notary b1 a_notch a8b-1
    a_note d3e5 a_notice c3d-1 a_nuisance e-1 a_number a-6b12c4d1 a_nurse b1c2d3j3k1 a_nursery a1c4j3 a_nursing h2
    a_one a-2b1d-1f1j4 a_pack c3d4 a_package g1 a_page d-1 a_paid h1i2 a_paint c3 a_pair b-1d-1 a_panel c1h-3
    a_paper a-1c2g1h1i1 a_paralegal h1 a_paramedic c2d-1h1 a_parcel c1 a_parent c1 a_parking a-2d7g1h-1
    a_part a-5c3g-2j-3 a_partner h2 a_pass c1 a_password c-3 a_pat b1 a_patch a3k2 a_patient a1g2 a_pause d-1f6h-2
    a_pay b6c-4d-4e1 a_payroll b-2 a_peep c1d-2e5g-2 a_pen b-1c1i1 a_penalty i3 a_penny b2h2 a_pension b1c-1g4
    a_percentage b4g2 a_permanent a5b3c-1f4g1h2j-1 a_person d2g3 a_petrol h1 a_pharmacist a1b3c5 a_pharmacy c2d3
    a_phone a-2b5c2d2e-7f3g-5h-3k3 a_photo a3h-4i5 a_piano a-1d1j1 a_picture c-3d6k2 a_piece c-1 a_pigeon h1
    a_pile d-3 a_pin e7 a_pint b2c-1 a_pity a-6b-3c1d-3h3 a_pizza c5d5 a_place b-5f-4g-2i-2k-10 a_placement a4h3
    a_plain c2d1e-1h4 a_plan b-2c5g1 a_plane a-1b-3 a_planner d2 a_plant b2g-2 a_plastic c-1d3 a_pleasant c-1d-1
    a_pleasure a-9b-6c-9d-1e-5g-1h1i-3j-1 a_plumber c1d3g-1 a_plumbing h3 a_poem e-4 a_point b4e-4g2 a_police c3d2
    a_polite h3 a_poor c-1d-10e4g-2h-6 a_porter b3c1d3 a_position a-2c-5d-5e4f-9g3h5i-4 a_post a-2d-2f-3h3i-1j2k-6
    a_postdoc b1 a_poster a1 a_posting a1 a_postman c2 a_pound a-2b-1 a_practice h1k-2 a_prayer d1 a_pretty c1
    a_price b1c1 a_primary h3 a_principal b1 a_printer h3 a_printing h4 a_prison c-1h3 a_private a3b-3
    a_privilege a1c-1d1 a_prize b1d2 a_probation c3i2 a_problem c5d-6f-1g2h-3 a_process c2 a_product g1
    a_professional c-1d4 a_profit b3 a_programme c3h-1 a_project a-3b2 a_prompt d-2 a_proper a3b5c-1e3g-4h3j-3
    a_pub c-1 a_public b-2d4 a_pulse d3 a_pump c1e-1 a_pupil a1c-2d1 a_qualified b1c2 a_quarter b-1c3h-3
    a_question b1c-1d-2e-1f1g1 a_queue b-2c4d4 a_quick a-1b-3c-9d-4f3h3i-1 a_quicker c1h-1 a_quiet a-3b-2d-1e-2h2
    a_quieter a-3k2 a_quiz c2d3i2 a_raffle b-2c1d3 a_rain e3g1 a_raise a-3b14c-9d-5g-6h-1 a_ranking h-1
    a_rare a-2c-4d-5i-1 a_rate b-1h-2 a_rather c4d-1g1 a_reader h-2 a_reading h1 a_real a3d-1h3
    a_reason a1b-5c3d6e-1i1 a_receipt b1c-2 a_receptionist c1 a_record c-1d2 a_recovering k3 a_recruiter b-1c-2d3
    a_red c1d2 a_reference c1d-1i3 a_refund b-3c-3d1 a_refusal f5 a_regional a1 a_registered c1 a_registrar a1
    a_regular a1b2 a_rehearsal i1 a_release e1g1 a_relocation a-1b-4c-3i-2j5 a_remark c3 a_reminder c-1
    a_removal j1 a_removals d-1h1j2 a_rent b-5 a_rental b-3j4 a_replacement g1h-1 a_reply c1d3e3g-1h-2i-1
    a_reputation a-2c6 a_research a-4d1h-2j1 a_reserve f4g1 a_resident b3c-1 a_response e3 a_rest c-3d6 a_resume d2
    a_retainer b1 a_retention b6h-3 a_retired b2 a_retirement b-2h2 a_review c-2i3j-1 a_rich c-4d-1 a_ride h1
    a_rig h3 a_right d2j2 a_ring d-3e-2 a_rise b11c-6h-4 a_risk g1 a_rival b-2i2 a_river d4h1 a_robot c3d-2
    a_role a1b-2c2d-3f-1h5i1j-1 a_rolling b-5c-2i5 a_roof c-4e-1i-1j4 a_roofing h5 a_room a-1b-4d2g-1h-5i-6j6
    a_rope b1c1 a_rota c1d1f2 a_rough f2h1i-1 a_round h4 a_route h1 a_row b-1c2d1 a_rude c-1 a_rule b-2c-2i3j-1
    a_run a1c1e-4g3k-1 a_rung a8b-1c1h1 a_runner a-2c1 a_rural h2 a_rush i1 a_safe j-1 a_safety c2 a_saint a1d-5
    a_salaried b6 a_salary a-1b1c-3 a_sales b1c4d-2 a_sample f-1i1 a_sandwich b-2c1d1 a_saturday b5c3d1g-5h-1
    a_scale a4b-5 a_scan c-1d-1g1k6 a_scandal c4 a_schedule i2 a_school a1b-1c1d-2g-1h4i-5j1k-2 a_schoolboy c-1d4
    a_screen e-1k2 a_screenshot i3 a_search c1d2h-4 a_season a4b3c1 a_seasonal i4j1 a_seat a4b-1c2e-1g-3h2j1
    a_sec d-1 a_second a-7b2c-8d-2g-2i2k1 a_secretary d-1 a_security c2 a_self b1d-1 a_seminar g2
    a_senior b3c2f3h-4 a_serious d3h-3 a_service c3 a_serviced b-2c-1i-2j1 a_session d2 a_set b2c-2 a_seven a4c-4i2
    a_shadow c1k3 a_shambles a-3c10d2h1 a_shame a-4b1c1d-5 a_share a-4b7c-3k-2 a_shared b-3j3 a_sharper a2b1
    a_sheep c-1d-4 a_sheet a1 a_shelf c2 a_shepherd h2 a_shift a-5b6c2d-1h2i-2 a_ship a1j2
    a_shipping a-2b-3c3d1g2j1 a_shirt k2 a_shoe c-1 a_shop b1c2h1 a_short a-3b-5c-8d-3e-2h-2i-4j2
    a_shorter a1b2f4h-1 a_shot b-3c-4f8h3 a_shout c-3d-9e-2f3g-2 a_shouting k2 a_shower d2 a_sick b-3 a_side a-3
    a_sight h1 a_sign a-3b3d-2e6g-3h-6 a_signature h-1i2 a_signed c-1 a_signing b5e1h-1 a_simple a-1b-2c3j1
    a_single b5c-2e-1h-5i-1k-3 a_sister h1 a_sit h1 a_site c-4d1g2h-1i-1 a_sitter c2 a_six f-1h-3i1 a_skilled c-1
    a_skip g1 a_slave d4 a_slice b3c-1 a_slipped c-1k5 a_slot d-3g-1h-4 a_slow a-1d1e4g1h-2
    a_small a-4b-2c-3e-5f3g3h1i-5j1k-2 a_smaller b-4c-3h1 a_smell c4 a_smile b-4c-8d-6e-1 a_smooth c-1h-1
    a_sofa c-2 a_soft b-3c-3d-3f5h-7 a_software h1 a_solicitor h2 a_song a-1c-3 a_sorry c6d2 a_soul d-4i1
    a_sound c-1 a_space e-1f1 a_spanner a1 a_spare b-4d-10g3h-3j2k-1 a_sparky d1 a_speaker d-3 a_special d2
    a_spell e5f2 a_splendid c-1 a_spot h-3 a_spreadsheet h-2 a_stable h2 a_staff b3c-3g2j2 a_stage a1b-3h-3
    a_stall h1 a_stamp b-2c-4e1 a_stand c-1 a_standing h-3 a_star c-4d-4 a_start e-3f-3g-9h4i1k-4 a_startup a1
    a_station b1c1 a_steady h1k-2 a_step a6b-1c-1f-1g-10h-3 a_stick b1 a_stiff c-2 a_stipend b4 a_store c2
    a_story a1 a_straight c5e-5 a_stranger a-2b-5d-3h-1 a_stretch g1 a_stroke c-2e-1g2j-1k4 a_strong c-4d2g4
    a_stronger a3c-8d-3g-5h-3 a_student a-3b-2d-2h-4 a_studio a1i-1j2 a_substitute f4 a_suit d1i1j1 a_suitable d2
    a_sum b5c-3 a_summons d3g2k2 a_sunday a-2b2d4h-3i-1 a_superior a9 a_supermarket a1 a_supervisor a1b4c-1h-1
    a_supplement b-3j-2 a_surgeon d2h-1 a_surgery c2k1 a_survey d2 a_surveyor h1 a_sweet b2h3 a_sworn b2
    a_system c-1g1 a_table b-2 a_take b-5c5i-1 a_talent h2 a_talk b-1c-1d-1j-2k-3 a_tall a3h-1 a_tax b-7d-4j3k-3
    a_taxi b2c2d-3f2h2 a_tea c-3e1 a_teacher c-4g-2h-3 a_teaching c5h5 a_team b-5c4d-4h1 a_telephone d1 a_teller h1
    a_temp c-3i3j-1 a_ten a1g-1i-1j2 a_tenner b2 a_tenth b3 a_term d1h2 a_test c1d3i2 a_text c4d-4
    a_thank b3c4d1h-2 a_theatre a1c2 a_thick d3 a_thief c2k1 a_thing c-3d-5e2g2j1 a_think d1e8g-2h1k-2
    a_third a-8b8c-3h-7i1j2 a_thirteenth a1b2c-4h-2i-2j-2 a_thirty b-4c1 a_thought c1d3 a_thousand e2 a_thread c1g3
    a_three a3b-3c-4k-1 a_thursday b3c3d2 a_ticket b-4c1d1 a_tidier c1d1h-3 a_tidy b2c-4d-4h-3 a_tie a1c-1
    a_tied j2 a_tighter d2 a_till a1c-1d2k2 a_time e1j1 a_tiny e2 a_tip a-1c1d4 a_toddler b-3c-4j1 a_tooth g4
    a_top a5b-1 a_toss d1g1 a_touch c3 a_tour b-6d-5f-4h-4 a_touring h3 a_towel h2 a_town b2 a_trade d-1
    a_train c-1d1h4 a_trained a-1c1d5 a_trainee a-4b2c1h2 a_traineeship e1 a_training a-1b1i-1 a_treasure d-1
    a_treat a-3b-6c-13d-2h-6j-2 a_trench c2 a_trial a1b-6c1d-3f-1h-10i2 a_tribunal k3 a_trolley c2 a_truck b3
    a_true c-1 a_truer a3 a_tuesday c1d4 a_turkey b2 a_twelve b-6i3 a_twenty d2 a_two a-7b-4c1d4g-4i6 a_typing b2
    a_uniform b2h2 a_union b-1c5 a_university c6 a_useful c-3d1 a_vacancy h5 a_van b3f2g-3h2 a_verdict e2f-1h-1
    a_very a4b4c2d-13e3g-7 a_vet b1c2 a_video c4d-2g-4 a_view b-4c-7d-5e4h-2 a_village h1 a_visa i3j-1 a_visit c-3
    a_visitor c5h-1j2 a_voice c-1 a_voicemail e-2 a_volunteer b-1d-4i-3 a_wage b-1c-1h1 a_waiter h1
    a_waiting c-3d3f-1j2 a_wall d1e1 a_ward h1k1 a_warm a-1c-7 a_warmer a5d2g-2 a_warning c1 a_waste b-3c2d1
    a_watch d4 a_wave e-3 a_way a12c-5d-3f1g-8h1 a_wedding a2b1d-2g1h2i-4k-1 a_wee e4
    a_week a-4b6d-5e-1f3g-14h-1i2j-6k-1 a_weekend b3c1f-1h-3i1 a_welcome c-4 a_welder a2b4d-1 a_well c2e1 a_wet d1
    a_while a-3b-3c-1d-3e9f-8g-12h-3j-1 a_whisker a5 a_whistle b1d-2 a_whole b3e-1g-4 a_wider a7b-5c-2
    a_window a3c-1e1 a_winter b2k-1 a_withdrawal f3h2 a_witness k-1 a_woman a2c4g1k1 a_wonder c-2
    a_wonderful a-2b-1c-2d-9 a_word a-1b2e1f2g-5h1k-4 a_work a-1b2c-5h4i-3j3 a_working b-3c1d3 a_workplace c1
    a_workshop a2c-3g3 a_worse c-1 a_write g6 a_writer a1 a_written a1c-1 a_wrong b-1c-1 a_yard c2d1
    a_yarn a-2f1h-3i2 a_year a-7b5d-15e-9g-7h-2i4j-1k1 a_yes a-1b-9d-10e6f2g2h1i3 a_young a2b4c1h-1k2
    a_younger c2g2h2 a_zero c-5i1 a_zoo b-3e2 abandon g2 abattoir g-1h4 abeg c-3d3e1g-3h2 abeg_, d3 abide c2d1
    able a-2b2c-6d-3e1f3g1h-5i-4j-3 able_. e1 able_for g3 able_to a-2b3c-6d-3e1f3h-4i-4j-3 aboard g-1h1
    about a-4b-5d-2f-6g1h-6j-3k-3 about_, a7b2c-5g-1h2k2 about_. a6c-4d-5e-3g-7h4k-1 about_@number b3
    about_@quote c1d1 about_a a-2b8c1d3e-4f1h-4 about_all b1e4g3 about_an b-1c-2d-6e3 about_any c-1
    about_anybody c-2 about_anything c-4e-2 about_as a4c3d4i1 about_attending g1 about_being d1 about_both a3
    about_breaks c4 about_but g1 about_by c1e1 about_carrying g5 about_coming c-4d-1e3g9h-6 about_commitment c2d5
    about_continuing g7 about_dates d-1e-2h2 about_eighty b1 about_eleven h1 about_everything c1 about_four a1b1e1
    about_friday g3 about_going a1e-3g10h-4 about_half b-1 about_has c-1 about_her c-1 about_himself c4
    about_his b-1 about_how a1b-3c4e-7g-2 about_in b1k1 about_interviewing c-4d-3h-2 about_interviews e4g-3
    about_is b-1c-3 about_it a-1b-2c-3d1e8f-2g-7h2i-1j-1k-1 about_jobs c-3e4 about_leaving i3j2 about_me a-5b-2c4k3
    about_meeting g-1 about_monday g3 about_money b-1c-7d-1k-2 about_moving g3h1
    about_my a-6b-7c8e-4f-6g-6h-9i-4j1k1 about_myself g-1 about_night c-1 about_nine b3 about_ninety g1
    about_not c-1h3 about_on c1h1j1 about_one d2g1 about_other b1 about_our c1g-1k1 about_overtime b1
    about_parking c1e-2 about_patients c1 about_pay d-1 about_safety a1c2h1 about_salary b-3h2 about_six b1
    about_sundays i1 about_taking g5h-1 about_teaching c1 about_ten b-1g-1h2 about_that c-1d-9e-1g-1
    about_the a-4b-3c-4d-8e3f-1g-4h-4i-2j-8k-7 about_their a-1d1i1 about_them b-1 about_thirty b1c-3
    about_this a-3c-10e5f4g-2h-1 about_to b1c-2e4g5h-5k3 about_tomorrow g2h1 about_training c-2 about_tuesday e3
    about_two d2h1 about_wages b-4 about_weekends c3 about_welding c3d1 about_what a-4b-1c6d-1e-10f-1h-2
    about_where c2e1 about_whether e3f-1g3h-2 about_which a-2 about_who a-2c4d-2i3 about_why c4 about_work k2
    about_working a-1c-5i2 about_you b4c1e-2g-4 about_your a-1b-1c-4e3f-2h-3k-4 about_yours a2g1
    above a6b1c-7d-5e-6f-4g-5i-2j2k-5 above_, a5h1 above_. a7c-3h-2 above_a a2 above_all a5b-1h1 above_any a3h1
    above_anything a4h2 above_it b1 above_my a-2 above_the a-5c-1h-4i-2j6 above_what b-3h2 above_you a3h1
    above_your a-1b3c-1 above_yours a2 abroad b-8c1h-2j4k-4 abroad_. h-3j4 abrupt c5 absence d2e1g1 absent b3c4e1g2
    absent_. c3e1g3 absolute d6 absolutely c-1d7g-2h1 absolutely_nothing d6h1 absorbed h3 absorbed_by h2
    abstract c2 absurd c3 abuja b-1d1j2 academic a-2c-1i5 academic_year i2 academy b-2c1d-4g-1h1i1 academy_. b1h3
    academy_has b2 accelerator b3 accent a-4b-3c4e-1h-1k3 accent_. c3d1k1 accent_in c1k1
    accept a-1b6d-6e-10f-1g4h-2i3j1 accept_, i2 accept_. b1 accept_a d-2h-2j1 accept_another g2 accept_it g3h2
    accept_my f-2h-1 accept_that g-1 accept_the b1c-5f2g2h2 accept_your d1 acceptable c4 acceptable_. c3
    acceptance b-3c-5f1i9k-2 acceptance_of g2 accepted a2b1c-11d-7e-9f3g-15h9j-1k-14 accepted_, a-3j1 accepted_. a3
    accepted_a a1b2c-2d2f-1g-4h7i3k-2 accepted_an a2b-6h11i-5 accepted_another a-2b-3c-1d-2e-9f-4g-8h2i-3j-4k-4
    accepted_at j1 accepted_by h-3 accepted_elsewhere f3h4 accepted_for i-1 accepted_in h-3 accepted_is a2
    accepted_it a-2b1h9i-2 accepted_me h1 accepted_on b-3 accepted_other a-2h1 accepted_something b-3f3h6
    accepted_that b-2h-1 accepted_the a5b1f2h8 accepted_their a-3b1h1 accepted_there a1b2f2 accepted_to h2
    accepted_with f1h-1 accepted_work a-4h-5 accepted_your h-5 accepting b1f1g3h1 access h-1
    accident a-2b-6d-5e-6g-5h-6j-1k5 accident_. k1 accident_on c-2 accommodation a-2h-3i-2j2 accordingly a6b3h4
    accordingly_. b2h2 account a-4b1d-4e6g-9i-2k3 account_, b-1e2 account_. b-3c-1d-3h3k3 account_and e1f1
    account_at g-1 account_executive d1 account_is h1 account_manager h-1 account_of b-3c1d-1e-2h1k3
    account_on b4f-2 accountant a-1b3c1d-8f-1i-6j7 accountant_'s b1 accountant_, h3 accountant_is b-2j4
    accountant_post g1 accountant_role e1 accountants c2d1 accounts b-1c3d-11g-2h1i-2j-6 accounts_. b1c3
    accounts_and e1 accounts_for j-2 accra c-4d-1g-2k-2 accra_. f1h3j-2 accreditation g2 accustomed c-3d2
    accustomed_to c-3d2 ace a4 acknowledge e1h-5 acknowledge_with h-1 acquisition c1 across d2f-1g2h1i1k1
    across_, a1j1 across_. a1b-2c-2i1j-1 across_a a1h1 across_as a-2b-2c5d-2 across_from a-1d1h-1k2 across_in a-2
    across_my d1k2 across_the a1b1c-4d2h2j2 across_to g-1 across_town g3h2j-2 across_your g2 act b-3c3d11e1g-1
    act_together c1d4 acting h1 active c-2f5 actual a1b1c1d5e-1 actually a4d4f1g-4h2i-2j-2k-2 actually_i e1
    actually_read d-1 actuary a1d1 ad a-1b2c3e-3i-4 ad_, a-1d-3 ad_. c3 ad_is d1 ad_made c3 ad_said d-1 ad_says c1
    ad_was b1c-6 add a-5b3d-3e-1f2g-8h-10j-2k-1 add_a b4f2i1 add_more a-2h-1 add_on b-4 add_up b2d1g-1 add_you e-2
    added a-2b10d-1g-4h-3 added_a a-3b4c-1 adding b1c1 address a1b-13c2e-1f-10g-12h-6i-7j3k-4 address_, a1d-3
    address_. e1g-1h-5i-2 address_and c4 address_from d2 address_i c-5 address_in c4h3 address_is c-1e-3j1
    address_me d7e-2 address_of h2 address_on c2e-1h-1 address_will e-3 address_you c-2 addressed c4d5e-1h-2
    addressed_to c5 addresses c6e-2 adds b7c-1 adds_up b6 adhd k2 admin c3 administration b-1 administrator a1c1
    administrator_. a2 admire a-5b-6c-6d1e-1h-3 admire_. c1 admire_everything a-3c-1 admire_how c-4d-3
    admire_the d2 admired a-4b-8c-10d1h-2k-2 admired_how b-3d1 admired_your d1 admirer h-1 admirer_of h-1
    admission c-1d-1h1k1 admit a4b4c5e-5h-7 admit_, b3g2h-1 admit_. b1g-3h-2 admit_that a3b1c1d-1 admitted c3h2k4
    admitted_with h2k2 adopted h1 adore b-3d1 adored c1 ads a2c3 adult b2c-5d6 adult_. b1d1 adults d8
    advance a2b7c-4d-3g-2h-3 advance_, b2 advance_. g-1 advanced a-1b-2c-4 advantage a2c1 adventure a4
    advert a-4b2d2f-4h2i-9j-6k-1 advert_, c-3d1 advert_. d4h1 advert_and b4 advert_for h2 advert_had c-1
    advert_has c4d-1h2 advert_made c3 advert_said c-1i-1 advert_says b1g1i-1 advert_was c1 advert_would b1
    advertise c6 advertised b2c4d-8h1i-4 advertised_. c1h2 advertised_a c4 advertised_as c2 advertisement c8d1h-1
    advertisement_. c2d2 advertising a3 adverts b1c3 advice b-12c-9d6e-9g-4h-9 advice_. g-1 advice_about e-2
    advice_and d-1 advice_on d4e-1 advice_was a1 advise b-1d2e1 advise_you d4 advised a3b1c1d1e-4j3k4
    advised_me a2c4k4 advised_that b1c-1d2h2 adviser a-2b-1c-6d-2h1i-4j1k-1 adviser_. j2 adviser_role h2
    advisers b1 advising g1 afford b9c-6e-1f-1g-5h1k4 afford_a b2d2j1 afford_the b4k3 afford_to b3c-1d-3g-2k1
    afraid a4b2c3d-4e1f-3g1j-1 afraid_, a2c3d-2e-1g1 afraid_. a3c-1e1 afraid_: k1 afraid_i a-6c3d-5g-2h5
    afraid_it a-1h3 afraid_my g1 afraid_of c-1 afraid_that a2b3e-1g-1h-6 afraid_the c4h-6 afraid_to d2
    afraid_you a3h3 afraid_your a2c-1 afresh b-1c1 after a2b3c-1d-3e4g-5h5j2k1 after_, b2 after_. a1c-5d1h2i1k-5
    after_? d-1f1 after_@number b-6c3d-1e-4g-5h-6i-9j1 after_a a2c-1d2e-7f-1h5i1j-1k1
    after_all b1c-6d6e-16f9g7h2k-6 after_an c-2h1 after_another e3 after_at b1 after_careful b-1d-1e-1f-1h3i-1k-3
    after_christmas b-3 after_comparing a2b3 after_easter b-2c-2h-1i2 after_eid b-2h1 after_eight b4
    after_five b2c1g-2i-1 after_four c4e-1i1k1 after_getting h1 after_hearing b4c2h3 after_her c2k1 after_his h2
    after_i b-1c3e5g-1h5i1j1k3 after_is b-1 after_it b-2c1d-1e-2h4 after_its h-1 after_leaving b-1 after_long h1
    after_lunch b-3c-3 after_me a1c-7h-8i-3j1k-2 after_more b-2 after_much c-2h2 after_my a-3b3c2e1g-6h-2k2
    after_nine c-3 after_nineteen d1k1 after_ninety b-3i3 after_one c1e-3i-2 after_our k2 after_probation b4
    after_ramadan e3i2 after_reading d2 after_reflection h2 after_round c4 after_school a1h1 after_seeing a2h1
    after_seven b-3c-2h2 after_she k3 after_six b2c-1h-5i-5j2 after_sleeping a3h2 after_so c-4d-2e-1
    after_some c-4e-4h4i2k-2 after_taking h-1 after_talking b-3e-6g-1h3 after_tax b9 after_ten b2
    after_that a2b-2c-1e1g-2h-6j4k-8 after_the a-5c1d-2e4f-1g-1h-2k3 after_their a-2b-2i-3j1 after_thirty c1d-2
    after_this d-4e10f-3h-11i-3 after_three b6c-6k1 after_today d-4e6h-7 after_twelve b1 after_twenty b1c-1
    after_two a1c6d2e-5g-1i2 after_us k2 after_we c1 after_weighing h2 after_what c-2d2k5 after_which e3i1
    after_work e1h-1k-2 after_year i1 after_years k1 after_you a-1c1d3g4 after_your a1c-1d-1e1h3j2
    afternoon a-5b-1d-2e-3f-12g3i-4j-3k-1 afternoon_, c-3d1f-1g-2i-1 afternoon_. a-1e-5g2h3i1 afternoon_and b1c1e1
    afternoon_at h1 afternoon_for g2h-2 afternoon_in g1 afternoon_of g-1 afternoon_with c1 afternoon_you g2
    afternoons_. c2 afterthought c4 afterwards c-1e4 afterwards_. b1c2h1 afterwards_i e4 ag d5
    again a-3b-4c-2d6e2f6i-8k1 again_! e2 again_, a-2b-2c-2g3h2i-5j-1k3 again_. c1d3e3g3h2i1 again_; d-5
    again_? c2f-1 again_about d-4e-1f1g-1 again_after d-3e5k-1 again_and c-1d8e-7f-1g4i-1j-1k4
    again_at c3d-5e-2f1h-2j2 again_before d-3f2 again_for a-1b-6c-1d-6f-3g-2k-4 again_from b1c2h-1i-1 again_how d3
    again_i b-1 again_if d-2e-3f7g-3 again_in c1e3h-2 again_next f1 again_on e-3f4g-6h2j1 again_this c1
    again_to b2d1e-3f-1h-2 again_when e3 again_with d4h1 against a7c3d-12e-8f-3g5h1j-3k4 against_. b-2g5
    against_a a9 against_another c-3g-6h-5 against_anyone a-1 against_coming g1 against_continuing c2h4
    against_going h4 against_it e-1f4g2h5 against_me a-2c1g4k1 against_my a2b-3f-1g2k2 against_the a3c1e-3g-4h-3
    against_what a2 against_you b3c4e-1g-1 against_your a3b5c-5 age a5b4c1d2h-1k-5 age_, a-2b2d3h-1 age_. a1b1c1g-3
    age_and c3 age_does a1c-1 age_i g2 age_is b2c2 age_of a2c-3d1 age_one h1 age_that b-4 agencies b2d2h-1
    agencies_, a-3d1 agency b3c3d-3e1f-2h2i3 agency_'s c-1e2i2 agency_, b-3g2h4 agency_. e1g-3k2
    agency_and b-3c3e-1h4 agency_for b1 agency_has c3 agency_i a4i-2 agency_in c-4h3 agency_is c2g2 agency_know e-2
    agency_says b1 agency_sent c-2 agency_takes b5c-2 agency_that c1 agency_to e2 agenda d-4g-1
    agent a-2b-1d-1g-8h1j7k-5 agent_. c-3d-2 agent_in b-1c1h3 agent_says b1 agents c4j3 agents_in j3 ages c2d-2e4i2
    ages_, e2 ages_to c3 ago a-4c-2f-3g3h3i-9 ago_, c-1d-1e2 ago_. b1c4g2h1i-2 ago_and c-5g1h-2i-2 ago_i d-1h4
    agree a3b3c1d-5e-10f3g-1h1 agree_, g-2 agree_. d-2e-1 agree_on b4c2f1 agree_that c-1d1f2i2 agree_to b2c-2i-5
    agree_with a4b-4c3d-5 agreed a-6b4d-5e-4f-3g-2i2k-6 agreed_, b2g-2 agreed_. a-2b-2c-1e-3f-1g2h2i1
    agreed_a b5g2h-1 agreed_i i2 agreed_in c3 agreed_on b2c1i3 agreed_that a3b-3h-4i1
    agreed_to a-3b-2c-1e-6g-4h6i-3 agreed_with c-3h-4 agreement a-12b-5c-7d-5e-6f-7g-7h-13i12j-9k-8
    agreement_, b1e-1i2 agreement_. i5 agreement_between i-2 agreement_that c2i1 agreement_with h-4i2
    agrees c-2e-6g-2 agrees_. e-2 agrees_to f2 ah e2g-1 ah_, d1e2 ah_. d-1e1 ahead a15b-3c-4d-4e-2g-5h6i-8j1k-3
    ahead_, a3b-2h2 ahead_. a5c-1d-7e1f-3g1h3j-1 ahead_and a-3d2f1g-2i-2 ahead_at b1f1 ahead_by a1b-1
    ahead_for a1h-1 ahead_in a3b1h-2 ahead_of a10c-1d-7g-1h-2 ahead_on a3h-2 ahead_with a-6d-1f-4g-2h5i-2
    ahead_without e1g-1 ahhing e5 ahhing_, e5 aid c1d1f-1g-2h-1k-2 aid_. c2d2 aid_and b2 aide b2h-4 aids b1 aim b-2
    aimed c-4 air a-4c5e7g-1h-9k-2 air_, e1 air_. a-1e-2j2 air_and e1 air_at c1 air_over e-2g1 airfare g2
    airport a4b1c-2d-5e-3h2 airport_, b1 airport_. a1c-2 ajar f1 alarm c-1d-4e-2g1h-5 alarm_. c1 alarm_for h-1
    alarm_went c-3 alarmed c1e3 alarming c2 alert b5c-2 alerts h-3 alerts_, h-3 aligned a5h2 aligned_with a4
    alive a2b-1c-7e3f3g-2h-3 alive_, a1e1 alive_. c-2d-2f2 all a1b-1c-1d-1e-2f-2h-1i-2j1k1 all_'s h1
    all_, a-1b-6c-5d-1e-4f-6g1h2j-3 all_. a-5b-2c-1e-2f6g4i2j1k-4 all_? d1e1g6 all_a a-2c1 all_about e-4g-4
    all_accounts c6 all_adds b1 all_along a4b-3c-2 all_and c-2e1g-2 all_at c-4 all_before d4j1 all_being g2
    all_but b-1c2g6h-2 all_day a3b-6c2d3e-9f-4g-4i-2k2 all_do c1d-2 all_due d3g2 all_ears b1d-1f4g-3h-1
    all_five a1e1 all_for c6d-1e2g4h2 all_four b1c-3g1j1k1 all_from e-4g-2 all_get b1 all_go j2 all_goes h1
    all_good a-5b-5c-6d-6e-1h-3 all_hands g2 all_have b1j2 all_his c1 all_i a2b3c6d8e2h-3 all_if f2g1 all_in b2h3
    all_is a-1 all_it a2b1g-3 all_its a2c1 all_laughing c-3d-3 all_likelihood a1e-2g7h-4 all_me c-1 all_meals b4
    all_means c-2d4e-1f2 all_mine k1 all_morning c1g-3 all_my a1b5c-11e-3g-6 all_night b3g-1 all_nine c1
    all_of a-1c-5d-3e2f-4h-1i1j1 all_on b1c2d3g-1 all_others a6h-1 all_our h1j2 all_over a-2b-3c4d-3e5g3h-3i-4j-2k2
    all_probability g2h-1 all_respect a3h1 all_right a-4b-2c-7d-5e-3f-3g-2k-2 all_round a6b2c1d3g1 all_set h2
    all_settled i1 all_six c1 all_so d-1g1 all_staff b1 all_summer e-2 all_talk d3 all_that a-1b-6d1e1h-4
    all_the a-2b-2c-1d-4e3f4g-6h1i-3j-6k-6 all_their b1c-1 all_there a-2b2 all_these b2h2k2 all_things a3b2c-3h8
    all_this d1g1 all_those a1 all_three c-1 all_through d-2 all_to a1 all_told a1 all_up b-1c-2e3g-1 all_very c2
    all_week h-9j4 all_weekend c-3h-3i-2k2 all_went i3 all_were c-2 all_with c-1 all_year b-1c-2d3h6 all_you c1e3
    all_your c-3d-7 all_yours d1g-2h-2 allah d-1 alley c1d1 alley_than a1 allotment b-7c-3g1h-2 allotment_. b-4
    allotments h2 allow c-1d-1e7g-3h-2i-1 allow_me b-1c-7e4g-2h-1 allowance a-7b7c-12d-13g-5h1i-1j2k-1
    allowance_, a-1b7c-2d-1h-5 allowance_. b6 allowance_also h1 allowance_and b8c-1h5 allowance_every b1
    allowance_for a-2b-3h-3 allowance_i b5 allowance_is b4 allowance_of b-2 allowance_was b4 allowance_would b1
    allowances b4c-1 allowances_are b5 allowed b-8c2d-2f-2g-1h-5i4j3 allowed_. c2 allowed_me c-1
    allowed_to a-1b-5c-1d-1f-2g-2h-7i4j2 allows a1e1h-3 allows_. e1 almost b4e-3g11h-7j-1 almost_double b3
    almost_every a2b-1 alone a-3b6c1d4e3f-7g-2h-9j3 alone_, b2c-1e1 alone_. a-4b-5c-1d3g3 alone_and j2
    alone_at b1g1 alone_for c1 alone_in g-3 alone_is b4 alone_on c1 alone_will j1 alone_with e1 alone_would b4c-1
    along a2c1d4e1g-2h-2k3 along_, c-1i1k4 along_. a3b1c4e-3g-2i-1j1 along_after a1 along_and a1b-2c-1e2h-2i-2
    along_for a-1c1d2 along_on h1 along_the a-2d-1 along_to j2k-1 along_with g-1h2i1j-1 alongside a1d-1
    alphabet a2j1 already a-2b1c1d6e-1f-4g2h4i5j4k-6 already_! e2 already_, a-1d2f1i2
    already_. a-8b1c-8d6e2f-2g-2h2i1j2 already_a h3 already_above b4 already_and g1k1 already_at a1
    already_been b1h3 already_booked h-1 already_committed h2 already_filled c4h1 already_found g1h1
    already_given c3h-2 already_gone j1 already_got g-3 already_had c4 already_have e-1i2 already_in c3d-2
    already_know a4 already_on a-1b2c3e2g-3h1i1 already_other h-3 already_paid b-2 already_picked c3d1
    already_printed i3 already_promised g1h3 already_put h-2 already_said g-2h4i-1 already_signed g1h2
    already_so b1d1g1h2 already_spent b3i1 already_started h1 already_taken h-2j2 already_told c1d4h-2
    already_with a2d2 already_work h1 alright b-1d-7e1 alright_. g1 alright_? e1 alright_if f1
    also a-3b5c-6d-1e7h-5i-13j-4k-5 also_, b2d-3f1 also_. a2b1f2g-1h1 also_a b3 also_asked b-4 also_called a-1e2g-1
    also_cover j1 also_do f-1 also_have d1e1 also_i h2 also_my j1k1 also_not e1 also_pay a2 also_the a4b4c-4h1k-3
    alter d3h1 altered a-1b1c2j1 alternate k1 alternative a3 although a-2c3d-6e-5f12g-3h5 although_a f2h-3
    although_i b-4c3d-2e-4f7h4 although_if f2g-2h3 alto d-1 altogether a5c-2d-12f2g-5h7 altogether_, f1h1
    altogether_. a2d-3g-4h5 alumni c-2d-4h-4 always a5b-2c-2d-1e-11f-1g-18h-6i-7j-8k-4 always_a d1 always_be a2
    always_been b-1c-3 always_do b1c1 always_found c-1 always_going a6c-3d4 always_has a-2 always_late b2c3
    always_my a1 always_open c-1d1 always_said b1c-3h1 always_says c2 always_the b2c-3d1h-1 always_think d1
    always_thought a-1 always_wanted c-1d1h2 always_with a2 am a-2c-4d-1e-1g3h4i1j1k3 am_, a-1b-4d2e-6g1h2i-2j2
    am_. a-10b2c-1e-8f1g4h5 am_? d1 am_@number b-4g-4h2k2 am_a a-2b-2c3e1g-1h-3k3 am_able e1 am_about b-1c-1g11h-3
    am_afraid a5b2c4d-5e1f-3h-1 am_after e-4g-1i-1 am_all a-4d-2g-2h2 am_almost g8h-3 am_already b4d-2h5
    am_also b-4e3h2 am_always c-1 am_an d3h-1 am_and a-2c2e-3f-1g-5h4k-1 am_answering d3 am_as g1h-5k1
    am_ashamed c-2d-3h-1k1 am_asking b2c-1d-3e3f-1g-1i-3 am_at b2c-7d1e-1g1h-8j1k-2 am_attaching i1
    am_available g-2h-6i-3 am_awaiting e2 am_away e3f-1g-4h4i-1 am_back e-2f3g-2h-1i-3 am_backing c2g-2h6
    am_beginning c-1f-1g6h-1 am_behind h2k2 am_being a2b-2c-6d-6f-2h-6i-1k3 am_better a8b1d-3g-1h-9 am_between e1g1
    am_blocking d5e10h-1 am_booked h-6 am_bound g-3h-2i2j-3 am_bowing b1c4f3g-12h10k-2 am_bringing g-3j2
    am_busy g-1j1 am_calling a-4c-3d-8e-7f-2g-6h9i-6k-8 am_cancelling a2d-1e-2f1g-12h10 am_carrying h-1k1
    am_certain g-1 am_changing e6g-2 am_chasing b3e1 am_choosing a3b1g-4h4 am_close g6h-4 am_closing a-1d2e3g-5h6
    am_coming a-1c-4d-4e6g-5h-3k1 am_concerned a1c1g-2 am_considering e-1g5h-5 am_continuing b3h2 am_contracted i4
    am_cooking h2 am_counting b-2 am_covering b-1h-2k-3 am_crossing j3 am_currently b2 am_declining d-4e-1f7g-13h15
    am_delighted a1 am_discontinuing h2 am_doing c-4d-6e9g-8h1k-3 am_done c2d9e2g-4h4k-1 am_double g7h-2
    am_doubtful g4 am_down b-1g-2h-3k-1 am_drawn g2 am_drifting g5h-1 am_driving h1 am_dropping a1g-11h9
    am_due e-3g3h-4k4 am_earning b5 am_edging g8h-1k-1 am_embarrassed b1 am_employed f-1h5 am_enclosing i1
    am_ending c2g-3h8 am_engaged g1 am_ever d-3 am_expected i4 am_expecting g-2h-4k5 am_fairly e-1g3h-1
    am_fed b-3c2d4 am_feeling e1g1 am_fifty d3 am_finished d3 am_five c-1h1i-2k3 am_fixed a1g-3h3 am_fixing e3
    am_following b2h2k-3 am_for b-1f2g-1h2 am_formally f1h2 am_forwarding i4
    am_free b-13c-5d-5e1f-7g-13h-14i-5j-4k-8 am_from c3h-4 am_getting b10c-6d-3e-4h-2j2k5
    am_giving a1b-8c-2g-5h4i2j3 am_glad c-4e-2g-2h-7k-3 am_going a4c-2d1e1g-12h3k-3 am_gone f3h-3
    am_good a1b-2d2g-5 am_grateful c-8d-14e-8f-2g-6h-4 am_half g6h-5 am_handing h2j2 am_hanging d2h2
    am_happily g-1h5 am_happy b1c-4e-3f1g-5i3k-2 am_having a-6b-4c-4d-8f-2g10h-11i-2k6 am_headed a6c-3d-1
    am_heading a5g-1 am_hearing c4 am_hereby h3 am_hired g2h1i1 am_holding e2g2h-1i1 am_home a1e-4h-4i-2k2
    am_honest a3c4e-2 am_hopeless d-4g-1 am_hoping h-1 am_i b4c-1d8e-7f-1g1 am_in a-4b-5c-6d-4e7g1h-4i5k7
    am_inclined c2e-1g7h-11 am_inclining g6 am_interested d-3e5g-1 am_is g3 am_joining a7d-3g-7h13i3k-3
    am_just e1f-3g2h-4 am_keen e1 am_keeping a-2b-1c-2e8g-5h-2 am_kind g9h-2 am_kinda g4h-3 am_late h-1j2k-3
    am_leaning b1g7h-9 am_leaving d-7e5f-1g-2h5k-3 am_less c1e2h-3 am_letting a-2b-2c-1d-5e4g-11h6 am_like b-1g5
    am_likely c1g4 am_living k-1 am_looking a-3c-5d-7e-6g-9h-12i-6j1 am_making g-1i1 am_maybe g5 am_meant a1g3h-3
    am_meeting g-1h-1 am_minded g6h-5 am_minding h1k2 am_mistaken g3 am_more b-12c-4d-7e-6f-2g9h-12k-2
    am_most g4h-5 am_moving a2c-1e-2g-2h-5k-3 am_much h-5 am_muting e3 am_nearly g4 am_needed b-5g5h-1
    am_nervous e-1 am_next e-5h-2 am_no a-1b1c-2d-3e-2f-11g2h4j-1k-1 am_not a-10b-4c2d6e1f-3g-3h-1i-2j-2k-3
    am_now a-4b-1e-5g-3h8i2j-1 am_obliged d1g-5h-7i2 am_of g8h-5 am_off a6b2c-4d-1e-1f3g-7h2i-3j2k-1
    am_officially h2 am_old b3d1e1 am_on a-11b8c-16d-1e-2f-5g2h-6i2k1 am_one h5 am_only d-1e-3f-2h-4i3k2
    am_open a-1f6g-2i-1 am_opting b1h5 am_out a-1b2c2d6e-4f7g-12h18i1j-7k-13 am_over d4 am_paid b3 am_parking e8
    am_passing d1e-4f5g-5h3 am_past d1 am_paying b-4h-1k2 am_phoning h-1 am_picking a3h5 am_pleased a1b2g-3h4
    am_praying d-2k-1 am_pregnant k4 am_presently g3h1 am_pretty g3 am_probably a-2c2e-1f-2g10h-7 am_promised g1h3
    am_pulling a-1b3c1d-6e-1f2g-18h19j-3k-3 am_putting d-2e8g-4 am_quite g-2h2 am_quitting h5 am_rather g4h-5
    am_reading a-1c1 am_ready d-1e4g-5h-7 am_really b-1d-6e-2g-1h-2 am_recovering k1 am_releasing h3 am_removing h4
    am_retiring e-1h3 am_returning d2 am_right a-1 am_ringing c-2d-6e-5f-2g-2h-2i-1k-4 am_rostered g3
    am_rubbish d-1 am_running g-1h-2 am_saying a1b4c-1e-1f7g-15h8 am_seeing a1h-1 am_selling h1j1
    am_sending a-1b-3d-9e-9g-6h-11i2k-6 am_serving i1 am_settled b-2e-2g-5h3 am_seven c-3i-1k2 am_sick d7h-4
    am_silent e2 am_simply e2 am_sitting e1h1j1 am_six i-2k4 am_sleeping e2h-3 am_slow c-3g-2h-2
    am_so a-1b-1c-4d-4e-3f-1g-5h-6 am_sorry a4b1c5d-5e-10f-4g-8h-1i-7k-11 am_sort d-2g7h-3 am_sorted h5
    am_spoken e-1h5i1 am_standing a-2d-2e1h9 am_starting a-2b-6e-6g4h3 am_staying a-1b4c-3f-7g-17h7i-5j-6k-5
    am_stepping b1c1d-4f1g-12h13i-3k-3 am_sticking b1g-1h5 am_still a-9c2d-1e6f-1g-1h-8i-3j1 am_stopping b4g-5h8
    am_struggling g6 am_stuck g10h-6 am_suited g-1h3 am_sure a-3b-2c6d6e-9g-18k-5 am_surprised c3d4
    am_swaying a-1g3 am_swithering g5 am_taken d2h3 am_taking a5b-1d-11e1f1g-8h7i-8k-1 am_teaching g2
    am_telling a1b-2c-4d5e-1g-6h1 am_tempted b-1e1g7h-6 am_tending g5h-3 am_texting d2
    am_thankful a-3b-4c-5e-5g-6h-4k-4 am_that k2 am_the a-1b-3c-2d2e-4h-3i-6j-8 am_their a-2h6 am_theirs a-5h2i6k-1
    am_there b-1g-7h-2i-3 am_therefore a-2g-2i-1 am_thinking a-2b-8d-10f-5g8h-13 am_this g6h-1 am_three g4h-1k1
    am_through e2i2 am_tied g4i2 am_tired c-3d2g-3 am_to f-1h4i4j3 am_told b1c3f-3g-1h-9i1j2
    am_too b1c2d6e-1f-1g3h-4k6 am_torn e2g6h-1 am_touched h-4 am_travelling g2h-1 am_truthful a2k1 am_trying f2j1
    am_turning c-1d-2e2f5g-14h6 am_two b2 am_typing h-4j1 am_unable g1 am_undecided e3h-3 am_under c1d1e-3h-1i1k2
    am_uneasy c3 am_unlikely g3h-2 am_up a-1b-2d-1e3h-7k1 am_used a-2b3c1d1h-4k-1 am_veering g3
    am_very b2d-9e-3g-9h-2i3 am_waiting a-2c-2d-1e2h-7i-1j3k2 am_walking g-1 am_wavering e-1g7h-3 am_weighing e4
    am_well a1h4 am_willing b-1f1g-1 am_with a-5c-4d-3f1g2h-4i3 am_withdrawing c4e-9f2g-32h21i-1j-3k-2
    am_withdrawn d2e1i2 am_wobbling e-4g6 am_wondering d-2e-1g6h-4 am_working b-1c-1e-4g1h2i2 am_worth b4d1
    am_writing b-1c-10d-11e-17f-2g-3i-9j1 am_yet e-1 am_your f4 am_yours a-2b3f8g-3h-3 amateur c7d6
    amateur_hour c4d5 amateurish c6d5 amateurs c1d8 amateurs_. d5 amazed c-1d1 amazing c-2 ambition c1k2
    ambitious a4h3 amiss c1h1 amma a2 among b-4c3h1 among_all a4c-2h1 among_my c-1h-4 among_the b-5c1d1g-1h2
    among_them a-1h-1 among_themselves c3d2 among_those c-1f1g3h3 among_your c3f1h3 amount a-6b9c-2e-1g-6h2
    amount_i b6 amount_of a-1b-5d2h3 amounts c1 amounts_to c1 an a1b2c1d4e-1f-3g-4h-3i-3j1 an_a d2 an_accent c-1
    an_accountant a-1b-2h1j3 an_actual a1b2c-2d1 an_address c-2j2 an_adult c-1d3 an_advert c-3h2
    an_afternoon c4d-1g-1 an_afterthought c4 an_age d1 an_agency d2 an_agreement c2h-1 an_all i1 an_angel c-1d-1
    an_annual b2 an_answer a-5b-12d-2e8f-8g-3h-7i1 an_apartment j2 an_apology c3d3g2 an_applicant d-5h5
    an_appointment b-5h-2i-5j2 an_apprentice b2 an_apprenticeship h2 an_architect c1d1 an_argument a1c1d-1
    an_assistant c1h1 an_astronaut c-2d6 an_audit e1k-1 an_audition c4 an_auditor c2 an_automatic c3 an_awful c2d-5
    an_e b-1d1e-3 an_earlier b-1f1 an_early c1h-2i-1 an_easy b1c-7d-5e-4j-1 an_eating k1 an_education c-4d3
    an_egg d1 an_eight a4i1 an_electrician c2g2 an_email a-3b-9c-4d-7e-15f-4h-5i-6j-3k-1 an_employee c-1i2
    an_employer a1b-4c4j3 an_empty d1j1 an_end a-4b-4c-5d-1g-2h8 an_engineer a2b2d2h-2 an_engineering h2
    an_entire c2 an_entry c1d-1 an_envelope h1 an_estate c-1j1 an_evening a3c-5i-4 an_exam d-1g-3h-6j-3
    an_explanation c1d5e-2 an_extension i2 an_extra a-4b1c-6d-3g-3j-2k-2 an_eye b-3c-2d-4k-1 an_honest c-1
    an_honorarium a-1b2 an_honour b-1c-5d-9h-4 an_hour a-2b12c-4e-8f2g-6h2i-6j-6 an_hr b1c-3 an_idea b1d2e1
    an_idiot c1d1h1 an_immigration j2 an_important a-2c-4 an_increase b3c-2 an_increment b6h1 an_inspection g5
    an_institution a1c5d1h2 an_insult b4c2d2 an_intern b3c1d3h-1 an_internal c2h-1 an_internship c1
    an_interpreter c2 an_interrogation a-2c6 an_interview a-4b-12c-1d-1e-3g2h-7i-6k2 an_invitation b-2c1d2h-2
    an_invoice c-1d3 an_nda a-2i5 an_odd c4d-2 an_offer a2b-5c-2e-2f-2g2h-1i-3k-1 an_office a-1d2
    an_old b-1d-4e1g-1h3j-3k1 an_older c-1i1 an_open c-1e3f-1 an_opening a2b1c1f-1h5 an_operation c-2k1
    an_opportunity a1b-2h1 an_option a-5c-2f1h-2i2 an_ordinary a2 an_organisation c3h-1 an_other d2 an_outfit c2h4
    an_uncapped b4h-1 an_unpaid b1d3 an_upgrade a7c-2 anaesthetist d-1 analyst a-3b-11c-9d-9e-3f-6h1i-5
    analyst_interview h5 analyst_interviews h-2 analyst_position h-1 analyst_post b-1 analyst_search h-1
    and a-2b2d1e4f1g-4h2i-2j-1k6 and_, a8b2d-1f4h5i-1 and_@number b-1d-1h-3i-2k-1 and_a a2b2c-5d-2e-3f-6g1i5j6k-2
    and_above a-1 and_accepted a-1h5 and_accordingly a3 and_after e3g1h-8i4j4 and_afterwards e1
    and_again c7d1e-2h1j2 and_ahhing e5 and_all a-1c-2d-7e2h3i3 and_also b3c2d1f1h2j1
    and_am a-14b-2c-3d-3e-8f-9h2i1j-4 and_an a-1d-1h-4j2 and_another a-2b-4c8d-2e-2g2h-5i-1 and_answer c-3d6e-4
    and_any d2 and_are c-1k1 and_as b3e-1h-3j1 and_ask c2d2f1h1 and_asked b-3c-2d2 and_asking i-1
    and_at a3b-4c1f2h-4i-3j1 and_ate c1 and_back b3c2h-2 and_badly c1 and_be c-5d8e1f1g-3h2 and_begin h1i3
    and_benefits b-11 and_besides c2h2k3 and_better a6d-1h3 and_between b1e1h2 and_beyond h1 and_boil c-1d4
    and_bonus b-2 and_booked j1 and_both a-1i2k-1 and_bother c-3d7 and_bought b-4h-3 and_brought b-1
    and_by b1c-2d-2e5g-2h7j2 and_called c2 and_came a-3b1c2h1i2 and_can a-9b-6c-9d-4e-1f-6g-1h-5i-4j-7k5
    and_change b2 and_children a1b2 and_clear c-3 and_close d1f-6h2k2 and_come a-2b-1c-2e5f4g-1h-7j1 and_confirm d5
    and_could a-6b-1c-3d-1e-3g-1i-3k1 and_count b1f-2 and_delete d4e1h3 and_dental b2 and_did a2k1 and_dinner b3c-1
    and_display b-3 and_do a-1b-5c-5d4e2f-1g-2h4k1 and_does c-2h3 and_done h2 and_double g1 and_down c3d2k2
    and_driving j2 and_drop g-3h3 and_e a1k1 and_each a1b-3c-1g2 and_eight b-2 and_eleven a2c-1 and_english c-1
    and_even a-3b1k1 and_every c-5d4e1h-1i-1k1 and_everybody a-2d-4 and_everyone b3 and_everything a-3e-2h1k1
    and_explained c-5 and_fair c-2 and_family c2 and_felt c-4 and_find c-4d3e-3h1 and_five g1 and_food b3h2
    and_for c-3d-10f-9g-7h-7k-9 and_forget d-3e1h2 and_forgot e2 and_forth b-4c-4f-4h-2i3k-3 and_forty b1c-1
    and_found b-1d-4h-6k-1 and_four b2c-2 and_frankly c4d4h6 and_free b3 and_friday g3 and_fro c-1
    and_from d-1e3h1i-4 and_fuel b4 and_gave b-3d3i-1 and_get c-3k2 and_getting c2 and_give b4f-1g-4h1i-2
    and_gives c3 and_glad h2 and_gladly e-2 and_go a2c-4d4f-2g2 and_goes b-1g2 and_going c-1d1k3 and_gone e1
    and_good d5g-2h2k-1 and_goodbye d1 and_got a-1c5e-5g-1i2k-4 and_grateful h2 and_gym b3 and_had c-4d-4j2k1
    and_half b5g2h1 and_handed c1d1 and_happy b1c-2h-2 and_hardly c-3 and_has a-1b-1c-6d-4g-2h-5i-4j-2
    and_have a-6b-11c-6d-5g-6h-1i-2k3 and_having h-1 and_he a-2b-3c-5d-4e3f-5h-3j-3k-3 and_hear f1h-2
    and_heard b6c2h2 and_hence a1 and_her g2j-3k-1 and_here a4c4d-1i-2 and_hereby a-2h2 and_hired h-2
    and_his a1b3d-1g-2h1k-1 and_honestly a1g2h1 and_hope d-3e3 and_housing j-1 and_how a-2b-3c-1d1h1 and_hr a1c-2k1
    and_i a-2c-1d-2e-1f1g-1h1i-3j-8k5 and_if a-1b-3c2f6g1i2 and_ill e1 and_in a4b3c7d3h1k1 and_inclusion b-1c-2
    and_interview d-2f2h-2i2 and_into j1 and_is c-4d-6i-2j-3k3 and_it a1c2d-6e-4f-6g4h1i-1j-3k5 and_its a5b-2c-2h1
    and_just d1f1 and_keep b-4d-1f5 and_keeps h2 and_kept a5c-3e2h-2 and_kinder a-3 and_kindly c-1e1f1
    and_knew a2c-6 and_knows c-3 and_last h-3i-1 and_later c-1 and_learn h3 and_learned c-2 and_learning h1
    and_leave c-4d6g-7h2 and_leaving a1 and_left a-1b-5c-2d-6f-3h1i-4k-3 and_less a3b-3c1g4h-2
    and_let b-1f5g-4h-1i-1 and_light c2 and_liked c-3h-3 and_look c-1g-2h-1 and_looking h-3 and_lose b-2c1d5e2h1
    and_love b-2 and_loves b-1 and_low c2d1k1 and_lunch b5c-3h1 and_made a1b-5c-1d2h-3i2 and_make b-1d1
    and_may a-4b-2c-3d-4g1h2 and_maybe d2e2f1g-4h5 and_me b2c1d-2f-1g2i-6k4 and_meals b1 and_medical b4
    and_meet b2c-1f3h2 and_met c-7d-1 and_might f1h-1 and_mind c1 and_mine a-3c-1h-7i3 and_missed c-1 and_monday g3
    and_money b-8 and_more a-2b-4e-5g7 and_most b2c-2g3 and_move c2d5 and_moving j1
    and_must a1b1c-6d-5e-1f-5g-1i-2k5 and_my a-4b1c-2d-4e1f-5g-1h3i2j3k-2 and_neck a3 and_need e2g-2h-4j-1k3
    and_needs h1i-1k2 and_neither b-4c-1j1 and_never a-1c4d-2e2f-1h-1i-1j-3k-4 and_next d2h2 and_nicer h1
    and_night k4 and_nine g1h2k1 and_ninety b3 and_no a2b-3c7e-1f-6h-3i2 and_nobody a-1b-4c5d-11e2f-3g3h-4i-3k-2
    and_none a-3b3c6d-1h1 and_not a5c2e-1f1g-5i3j-2k-1 and_nothing a-4b-1c3d-1g-2 and_now a-1b1c9d3e-5f-4g5h2j1
    and_of a2e4 and_offer c2 and_on a9c4d-2e-2g-1h-1i3 and_once k-2 and_one b-5c1d-3e2f1h1i-2k1
    and_only a3c5d2e-1h-3j-1 and_other a-1b1c1 and_our b2c-4g4h-1 and_out c1e2h-5k3 and_over c5k1 and_overtime b1
    and_parking b3 and_passed c-3 and_pay a1b-3c4d1h1 and_paying b3 and_pays a2 and_people d-2
    and_perhaps a1c-2e5g-2 and_phone b2 and_pick a-2 and_plan a3 and_please e1f-3 and_possibly e1 and_post e-1
    and_pray e2 and_private a-1b4 and_probably e3 and_pull d1h2 and_put c-4d3f2 and_putting e-1g5 and_quite a-1k3
    and_rang c-3i1 and_rather k1 and_read c-5d4 and_rent b-3 and_reply c1 and_report e1h2i1 and_revert e2
    and_right g3 and_round h-2 and_running c-2k1 and_safety c-1 and_said a-3b-4c2d-5g-1h3i2j1 and_sat c-1h1
    and_save d1 and_say a-1c1e2h1 and_says b-2 and_scratch d-3h-1 and_see a-9b-7c-13e2f4g-7h1j-2k-1 and_send d-3f2
    and_sent c1h-3i1 and_shall a1b-3e1g-4 and_she c-3d2e1f-1g3j-7 and_shipping b1i1 and_short e1h2
    and_should d-1e-2f3g3 and_shoulders a4b-2d-3 and_show e1 and_showed c-3 and_sick k2 and_sign j1 and_signed b1h3
    and_simple b2 and_since c-3e3h1 and_sit e-1h-3 and_six b-2h4i-1 and_sixty h1 and_slow c4
    and_so a1b2c8d1f-3g1i3k-3 and_some a3c-1 and_somebody b-2c-1h1k3 and_someone c-1d-2 and_spare d2h1
    and_speak c-1 and_spoke c-1 and_staff c2 and_stand c2 and_start b2i3 and_stay f3 and_still b2c-5d2f5i-2
    and_stood c-2 and_stop d7 and_sundays c2 and_support c3 and_take b-6d4e1f-7h1 and_taken a-2g-1 and_talk b1c-3
    and_talked c-4d1e-2 and_tax i1j-2 and_tell b-2c-2d4e4f4g-1 and_tells b-2 and_ten b3j-2 and_thank d-6e-3h5
    and_thanks d-1 and_that a1c1d-3e2f-11g-3h1i1j2k2 and_the a-1c1d-6e-1f-2g1h-3j3 and_their a4b4i-6j3k1
    and_theirs a1b6d-6f1h-6i2j1 and_them b-5i-2 and_then c5d1e-1h1i7k-3 and_there a-2b-1c-2d-10f-6g1h-4i-1j-5k2
    and_therefore a2g1h2i-1j1 and_they a-2b-3c1e4f-7g1h1j-1k3 and_things h-2 and_think e5g-1 and_third g2h1
    and_thirty a1j-1 and_this a2b10c8e-5f-6g4h-2j1 and_those b2 and_thought b1c-7 and_three b1c4d-2i-3j1
    and_throw b-2 and_thursday g3 and_thus h1 and_time g-3 and_to c1d-10f-4g-4h-1k-1 and_today d3h3
    and_told b1d-3h1j-1 and_tomorrow g-1 and_too c6d2 and_took a-7b-7c-3h3i-3 and_transport b2 and_try d1
    and_tuesdays g2 and_twenty b-1 and_twice c3 and_two a-2c-5g-3i3j-4k-4 and_unhappy c2 and_until c1e4
    and_very d-2h2 and_vision b6 and_wait c1d1 and_walked c-2 and_want b-5c4g-2h-1i-3j-3k3 and_wanted b2c1d-1
    and_was a-2b2c-1d-7g1 and_watch f1 and_we b-2d-4e-4f8g-3h1j-7 and_wednesday g-4i-1 and_well c-3 and_went b4c2
    and_were c3 and_what a-3c2d3e6g-1i-5j-1k-3 and_when b2d-5e5f-2g-3h-9j-1 and_where a1h-1 and_whether b-9
    and_which b2 and_white a1c-3i2 and_who b-3e1f1g1h-3i2 and_whoever c1d2h-2 and_whose a3h2
    and_will a-3b-4d-3e4f-12g-9h5i-4j-6k1 and_wish b1h1 and_with a1b4c-5f1g2i-1j1
    and_withdraw a-7b-10e-1f-9g-3h3i-15k-2 and_withdrawing b1c1 and_without b1c-1d1 and_work b-2e1j3
    and_working b-1 and_would a-1b-4c-2d-5g-9h4j-1k-4 and_write d1h1 and_wrote c-2h1 and_y'all a2 and_yes e-1f5h-3
    and_yet b-1c1d1e-5f8h1 and_you a8b3c2d6e-3f2g3h-3i-4j1k-9 and_your a-1b1c-2e3f-9g3h-2j1k4
    and_yours a5b2c-2d-1e-4f-4g1h-2j-3 and_yourselves a4 angel c-1d-1 angry c-1g-3i1 angry_with c-2 animal a2c-1g1
    animals b-4c5g-2h-3 animals_, c5d1 animals_. c1 annex c1 announce e3g-2h1 annoy c1d4 annoyed a1c2h1
    annoying c4d3 annual a-4b11c-5d-1h-8 annual_bonus b4 annual_increment b1 annual_leave a-2b2
    annual_report c-1d-2 annuity b2 another a-6b-4c-4d3e-1f-2g1h8i-5j-10k-8 another_'s c1 another_, a-6b-3e-4h-3
    another_. a1b-6c3d-3e3f-4i1 another_? a1 another_@quote d3 another_agency b-1d2h3i-4 another_answer c3f2
    another_applicant c3 another_appointment b3d-1h-2i-3 another_assignment h1 another_at h-1j2
    another_authority f-1h1 another_bakery i1 another_bank c-1g1h-2 another_board h2 another_boat i1
    another_bureau h1 another_call a1e2 another_candidate c3d-5g2h-6 another_care h3j1 another_chambers i2
    another_charity h1i2 another_city b-2 another_clinic a-3g2i-1k-2 another_college h1
    another_company a-4b-3c-5d-12e1g3h-1j-3k-3 another_contract d1i-1 another_contractor d-1i2
    another_conversation e2 another_country h-1 another_county c2h1 another_crew a-2g-1h-2i1
    another_crowd d1e-1g-1h-1 another_day b1e3f-3g-7h-4i-4k1 another_direction g5h-1 another_eight b1i-2
    another_employer a1b-6e2h5 another_estate k-1 another_facility e2 another_family f1h3 another_firm b-1f1g3h4i-4
    another_five b4 another_fool d2 another_form d4 another_four b3f1 another_garage e1g-3 another_gig h3
    another_home h2 another_hospital a-2b-3f1g1h6i1j2k-1 another_hotel e-3 another_hour k2 another_house h7
    another_institute h3 another_interview b1h-6k2 another_invitation d1h4 another_iron e2h-1
    another_job a-6b-3e-5g-2h1i3 another_kitchen a-5g1h5i-2 another_lab c-2g2 another_laboratory h1
    another_league a4 another_level a7c-2 another_library g-1h-3 another_line d1 another_look c1h-1
    another_man c3h-1 another_matter e1 another_minute d3 another_mob b1 another_month h-1k4 another_mug d4h2
    another_museum h-4 another_nursery i2 another_nursing h-1 another_of d2 another_offer a1b-2e2g4h6k-1
    another_office e1 another_one c-5d4f1h-6i-1k3 another_opportunity a-4g-1h4 another_organisation c-2h1
    another_outfit b-3d-3h-2 another_part h-1j-2 another_path h2 another_person c3 another_place e2h2i-2k-3
    another_plant h-3 another_position a-2b-4c-5e-5f-4h8 another_post b-3c-7d-1f-6g2h2i-2
    another_practice a-1b-1c1d1e-1g2i-2 another_project h-1 another_restaurant a1h1 another_road e2
    another_role b-2c1d-3f1h6i-6 another_round g1 another_salon h1i1 another_school b-4c-1d-5e-4f1g2
    another_shipping b2 another_shop b1h5 another_site h1 another_slot h-1 another_startup b1 another_store f2
    another_story c1 another_studio a1e-2i-1 another_surgery i3 another_team a1e1h2 another_ten b3
    another_theatre h-2 another_thing b-2c1e4g-1h-4k-2 another_three b3 another_time d-8e6f-2g-7h-6 another_town k1
    another_trust c2h3k1 another_two b9 another_university h2 another_vacancy b2 another_vessel h2
    another_way g1h-2 another_week h-1k1 another_woman c3k1 another_word d5e1 another_work f1g-4h5
    another_workshop h-1 another_yard h1 another_year b-4g2h-1i-2k1 answer a-8b-7c3d1e9f-5g-7i2j-7k-5
    answer_'s b-3c-3d2e2f3h-1 answer_, c-6e6f-3g-3i-5 answer_. a-5b-3c4e4f-2g-1h-13i1j-1 answer_; e-3 answer_? c1
    answer_a c3d3j1 answer_about c3e3h3 answer_after c1h1 answer_an a2d3 answer_and b1c1d-2e1 answer_any c2e1
    answer_as d2 answer_at d-2 answer_before c-1e2h-2i4 answer_by a-1c1d-3i3 answer_comes h1 answer_every c-1e-3
    answer_for c-4d-5e1h-3 answer_from d-3h-5 answer_has c-4d1e-3h6k-1 answer_i c2e1 answer_if d-4e4f-1
    answer_in c3 answer_is b4c-12e-1f5h11k-1 answer_it d-1g2h-1 answer_letters d2 answer_me d1 answer_now g2
    answer_on c2e-2 answer_one c5d2i-1 answer_properly e1 answer_remains h1 answer_right e-1g1 answer_since h2
    answer_than e1 answer_that c-3d2 answer_the c-2d7e-4i2k2 answer_this c-1d-7e2h-5 answer_to e-1g-4h10i1
    answer_today e1g-2 answer_was b4c3e-2 answer_when a2d2 answer_will c-1e6h-6 answer_you c-5d-6e6g-1
    answer_your b1c-2d3e-3 answered a-2b1c1d-2e3g-1h1 answered_, c-1d-1e4 answered_. b4c5e1g1
    answered_all c-6d-2e-3 answered_before c-2 answered_by b2c-3d-1i1 answered_every c-3d-3 answered_in a1c-3
    answered_it c-2 answered_me h4 answered_my a3c4d-2 answered_so h-1 answered_the c1h-4 answered_with c4h4
    answered_you d3 answered_your c-4e1 answering a-2b-8c-1d2e14f-7g-10h-10 answering_, d-1e4 answering_. c2e5h-2
    answering_any d2e4 answering_messages e2 answering_my d2 answering_phones c1 answering_this e-1
    answering_until e1 answering_you e5 answerphone e1 answers a3b-7c2d1e5g-7 answers_, e2 answers_. c5
    answers_and c-2d1 answers_in c1e1 answers_on c-1 answers_to c3 anxiety c-1e-2g-1k7
    any a-2b-6d-2e-1f-8g-7h-1i-2j-5k1 any_. c3d8h-4j1 any_afternoon g-1i-1 any_answer e3 any_better a-4b1d-2
    any_calls e1h-1 any_case f-1 any_chance b2d-6f3g-4 any_company d2 any_day a8c-5d-3e-3f-4g-7h-1i-11k1
    any_doubt h2 any_explanation d2 any_feedback c1 any_further a-7c-1d-1e-3f-6g3h3k-3 any_future c2
    any_good c2d-1g-1h-3 any_higher a1b1 any_hour d1g-6i-3 any_i a2c-6h-3 any_interview d4h1i2 any_job a-2
    any_kind e3g1i1k1 any_later e-1h6 any_longer b-3c-4e-4g-1h1i-1k2 any_more a-18b-2c-1d-3e7f2g6h7i-1j-2k3
    any_morning g-3i-3 any_movement b2 any_of c1d-4g-4h-6i3j-3k1 any_office a-4 any_other a8c-12d-5e-6g-2h1i3j-2k-1
    any_question e-3 any_questions e1 any_rate b-5e-1f1g2 any_school g-1i1 any_sense d3g3
    any_time b-9c-7d-12e-12f-6g-10h-10i-10k-2 any_trouble h-1 any_way a-3b2 any_wiggle b2 any_work h-2
    anybody a-1c2d5e-3f2g-7h-5i2j-2 anybody_'s c2e1h2 anybody_, d-5 anybody_. b4d-3g-3h-4k1 anybody_at d1
    anybody_else a-1f1h-1 anybody_in c-1d3 anybody_on d1 anybody_over d3 anybody_to a2g-3 anybody_with d-1
    anyhow b-1e-2f1k-1 anyhow_. b-1c-3e-1k-1 anymore a-2b1c-9d-5e3f-2g3h6 anymore_, f2g-3h2k1
    anymore_. b3c-3d-4e2f-3g4h1 anyone a-1b-3c3d-1e-5f4g-7i1j-1k2 anyone_'s c1d-5j2 anyone_, a-1d-1h1
    anyone_. a-2c-3d-7f2g-5k3 anyone_about e1 anyone_asks e-1 anyone_before d-1 anyone_buys c-3 anyone_by d1f1
    anyone_can c3 anyone_could a2c-1 anyone_else a2b2c-4d-4f1g-5i2 anyone_for g1 anyone_have a1c3f2
    anyone_i a1c-1d-4 anyone_in a1b1c2h-4 anyone_over d6 anyone_tell c-5 anyone_there b-2d4 anyone_to a1b-2d3g1
    anyone_until f1 anyone_was c-4d-1 anyone_who b3c3d-2 anyone_with c2d5 anyone_would d1
    anything a-1b-1c-3d-5e5f-11g-13h-3i-2j-2k1 anything_, a-5e-2g2 anything_. a-2b-3c7e1f-2g-6i-3k3
    anything_about c2d-5g1 anything_after e-2h3 anything_against c-1 anything_at e2j1 anything_but d-3
    anything_changes e2 anything_down e-2 anything_else c-2d4e4h1 anything_for b2c-2e-1h-1 anything_from h-1
    anything_further d2e2 anything_i a2c-6d-3e-1h2i1 anything_in b-3e-4h-2j-2 anything_into d-4 anything_is e-5i2
    anything_just e-1k-1 anything_more d2e5h1 anything_on a4b1f2 anything_that e4 anything_they a-2h2
    anything_to b-2d-3h-2 anything_under b3 anything_until e2 anything_with c2d1k1 anything_yet f-2
    anything_you a4b-3c-5d-4 anything_your c-2 anyway a-2b-2c-6d-2e-2f13g-6h3j-5k-4 anyway_, b-3c-1d-2e-3g-2h-1i-4
    anyway_. b-7c-1f8g-3j-1k-4 anyway_and e-2f7 anywhere a3b4c-1d-5i3 anywhere_, a3c-1e-2g1 anywhere_. a-1b1c1h4
    anywhere_else a4e2g-2h-3i2 anywhere_in b1 apart a-3b7g-4h-3j-3k2 apart_, b2 apart_. b1c1d-3j-1k1
    apart_from c-1d1g-1h-1 apart_on b5 apartment a-5b-7h-6i-5j12k-3 apartment_for b-1c-1i-1j2 apartment_in j3
    apartments j5 apologies a-3b-7c-11d-9e11f-2g2h-1k-1 apologies_, e2f-1h2 apologies_for c-4d-8e7g-1h-7
    apologies_that e5 apologies_to g1 apologise a-1b-5d-5e-2h-7i-2k-5 apologise_, d-2e2 apologise_. d-3e-4h-3k-2
    apologise_for d-7e-4 apologised c-3 apologised_for c-3 apologize d-5g1h-3 apologize_for e1 apologize_from g2
    apology a2c5d6e-3g2h-5 apology_. d1 apology_for a2c3d-5h-1 apostille j1 app b-2c5d-4e-2f-1g-3h-6 app_, h-1
    app_for b-1c2 app_has c-1 app_logged c2 apparently b1c-2d4 appeal b-4c-3d-2g1h-3 appeal_. g2 appealed a4
    appealed_to a2 appealing a3c-1d2 appeals a2b-2 appeals_to a3b-2 appear b-2c2d-7e3f2g4h4 appear_, e2g3
    appear_. f1 appear_before h3 appear_on g-3 appear_to c5g1 appeared c4 appeared_to c4 appearing c-2g4h6j1
    appearing_for h1j1 appearing_on e2g2 appears a-2b1c-1d-2e-2g3 appears_to c4g1 appetite a3c1e2g4 applaud i1
    applause b1 applicant a-2b-7c-1d2e-8g-5h7i-4j-2 applicant_, c-1f2h3 applicant_. c-3d1g-1h5 applicant_is d2
    applicants a-12b-8c6d3h2 applicants_, c-4d2 applicants_. c4d-1g1h3 applicants_? d-3 applicants_is c3d2
    applicants_like d1 application a-2b-2c3d2e-7f5h11i-1k-4 application_, a3b5d2e5f1h10
    application_. a-6b-7c-6d-5e-3f-15g2h1i1j-2k-6 application_: k3 application_; d1i2 application_and c-2d3h1
    application_any h1 application_as b1c-4f-6h6i-2 application_back a1h5 application_because b1c1k1
    application_before h1 application_but f1 application_closed c1h4 application_ends h1
    application_for a-2b-6c-16d-9f-8g-3h1i-3j1k-1 application_form c3d1 application_from b1c1d-1h-2
    application_here b2h6 application_herewith f2 application_i h1 application_in f1h-7 application_is g2h3j1
    application_of h4 application_on f4h-4 application_open f1 application_out h-6 application_please h2
    application_since h2 application_to a3c-2f2g-4h4 application_was c3d1g1 application_with a-2b-4d-2
    application_withdrawn d1f-2 applications a1b-4c-1i-2 applications_, a-2c2 applications_. a2c-5
    applied a-2b-4e-5f-2g2i-8k-5 applied_, c3h3 applied_. a-3d1e-1g1k-3 applied_at a-1 applied_for a-8b-6c-4h-1j1
    applied_i c-2g2 applied_in c3 applied_to a4c-4d1 applies d2f1g-1 apply a-6b-1c-3d-2e-7f-1g-9h4i-4j-5k2
    apply_, h3 apply_. b-3c-2h1j-2k2 apply_for c-2 apply_in k1 applying a-5d-1e-7h8j-1k-1 applying_. g1h5
    applying_any h-1 applying_for c-2g1h1 applying_to h3 appoint f2 appointed a3b-4d-4e-1f1h9 appointed_at a1
    appointed_me h5 appointed_to a1b-2h3 appointing c-2 appointment a2b1c3d-3e-5f1g4i4j3 appointment_, b1c2g-3k1
    appointment_. b3c2d3g10i1 appointment_at g1i-1j4 appointment_for c1 appointment_i g1 appointment_in h-1
    appointment_is c-2g-5h-1k-2 appointment_letter g-3h-1i5j1 appointment_on h-1i-5j1 appointment_order i4
    appointment_to h1 appointment_was a1c1d1g3 appointment_with h2i1 appointments b-4c-1d4k3 appraisal b1
    appreciate a-16b-6c-11d-14f-5g-20h-5i-9j-5k-13 appreciate_it d-1f-2h-5 appreciate_the b-2d-1e-5g-3h-3
    appreciate_y'all h1 appreciate_you a-6b-4c-11d-13e-13f-2g-10h-3 appreciate_your h2j-2 appreciated c1
    appreciated_. b2c-2 appreciated_it h1 appreciated_that c-2h-1 appreciated_the c1d2 apprentice a-4b3c-3d-5
    apprentice_, b2d-2h2 apprentice_. b1c-1 apprentices b-9c4d-5g-4h-6i-4 apprentices_, a2c1 apprentices_. d-2
    apprentices_are a-2c-1 apprenticeship b-8c-2d-6e-2h6i3j-2k-4 apprenticeship_, a-2h2 apprenticeship_in h2
    approach c3g-2i2 approach_to c1 approached e3g1h1 approached_me g1 approval f2i4 approve h-1
    approved b1c-7f4g2j6 approved_. f1 approves b1 april a-8b4d1e-1g-4h-4i2j1k-3 april_. b1d1e-2i2j2
    april_@number h1 april_and d2h-3i-1j-3 april_i h-5i2 apron a-2b-4c-6d2e-3h4 apron_, f1 apron_. d2
    aptitude d2g1i1k2 aptitude_test c1d1g1i1k2 arbitration g1 archaeologist a1 architect c3 architect_. a1c1
    archive a4b-4c-4d-7f-2g-1h1i-3 archive_, a2c-3h-1 archive_is c1 archive_than a-2 archivist a-1c-1d-5g-1h1
    archivist_'s h1 are a-4b1c3d-1e-4f-6g1h-3i-2j3k5 are_, b-1e-2g7h1 are_. a1b-7c-1d2e1h-1i2 are_? d2
    are_a a7b-7c1f-1g-2j-6 are_able b1f4g-2 are_about f1g2h1 are_advertising b2 are_after g1 are_against g1
    are_ahead a4b-3h-2 are_all a-7b1d4e-2g-2h-7 are_already a2b-1g-2j1 are_also a1b-3 are_always a-1 are_and c4
    are_as b2 are_asking b-2c6d-6 are_at b1c-8d1f-1k3 are_attached c-1 are_away g-3 are_back c-2e1h-1
    are_bad a3c4g-1 are_behind j-1 are_being b-2c-2e3g-1 are_best e1 are_better b-1c1d-8e1g-2h1 are_beyond b-3j1
    are_both a-5c-1k1 are_building a2c-5 are_busy c4e-4 are_cancelled g1 are_coming b-1g-5k-2 are_covered b-1h1
    are_covering a-2b5c-1i-1j1 are_different c-4 are_doing a3g-1k1 are_done d-1e2 are_down g2h1j-2k2 are_due c1
    are_ever b-8c-2d-12e-1f-7h1 are_expected c2 are_expecting b-2i1j-3k2 are_finer a2h1 are_finished i1 are_flat k2
    are_flying j1 are_for b-1c1 are_forty g2 are_free b4c-3d-2f2h3 are_from c5 are_frozen b2 are_full b-2g4h-1j1
    are_further a5h-3 are_getting b1c-4g1j-2k2 are_giving a-1b4c-10d-6e-2f-3g-6h3k-3 are_going e-8f-3h1j5
    are_gone g-5k2 are_good a3b3c-4d1j1 are_half g2 are_handling j2 are_happy f-2i1 are_hard b2c-4 are_having c-4d1
    are_hearing h2 are_heavy c2 are_held c2 are_higher b1 are_hiring d-3 are_holding k-2
    are_i a-1b-3c-4d-6e-7g13h-10i-1 are_in b-4c-3d-12e1i-1j-1k-1 are_included b2 are_just d1 are_keeping c-1d-3k2
    are_kept a1c6d1h1 are_known c3 are_late b-3c1 are_leaving c4d1h1 are_left f2 are_like b1c-2d4 are_living b-3
    are_looking a-4d-7e1j4k-3 are_lovely c-1h2 are_lucky c-3 are_making b-1d-2 are_many a-4 are_mine h2
    are_more a8b-1c-5d-3h1 are_mostly c3 are_moving h1 are_my b-6c-7d-7e1g1h-2j-1k-6 are_never c5 are_newer a5c-6
    are_next d-2 are_nicer a2 are_no a1 are_not a-3b3c4d4e1g-1h-1i-2k-3 are_now b1h-2 are_off b2g-2h-2j1
    are_offering a1 are_old a1c3 are_on a-6b6c-2d-3f-3g1h-7 are_one k2 are_only b-1g1i1j-2 are_open i-1
    are_out b-5e3g-4h-1k2 are_over c-1d-3e-2 are_packed h3j2 are_paid b5d-3 are_part b3e2
    are_paying b-4c-2f1h-1i-4j1k-4 are_people a-1c1 are_pooled b2 are_pretty g1 are_private b-1 are_probably b1g-3
    are_proud d5 are_putting a-3b1c-2i-4j1k-3 are_ready b1c-1d1 are_really b1 are_right c-3g2 are_running a1d4i2
    are_selling d3k-1 are_sending d1g-2i-1j1 are_shared b4 are_short b-2g1 are_shot d-1 are_signed f1j1
    are_signing j-3 are_simply a6b-3k-2 are_sleeping k1 are_slim c-1g3 are_slow b2c6e1k1 are_so c3 are_some d3e-1
    are_something d2 are_sorting a1g1i1 are_splitting j-1k4 are_spoken c-1k1 are_sponsoring j1 are_starting b2
    are_still a2b-2c-1d1e4f-5g-1h-2i7 are_stuck b-2c1f2 are_taking b-5c-1g1h-1i1j1k2 are_talking b6e2
    are_that g2h-2 are_the a8b-7c-8d-2e1f-3g-2i-2j-2k-1 are_there b2 are_they b-3h2 are_things d-2 are_those c3
    are_three a1j-4k3 are_throwing b4 are_to c-2 are_too b2c5g-2h2 are_treated c7 are_two a-2b-3c-3k2
    are_up d-1e1g1i1 are_useless c1d-2 are_very a-1b4c2g1 are_waiting a2e-1g-3i1k-1 are_we b1d3
    are_welcome c-6e1f4g1i1 are_what b3c-4h1 are_when e-2 are_with b-2c-7g-2i-1 are_wonderful a-2 are_worse d2e4
    are_worth c2d3 are_you b-3d12f-3h1 area c5d-3e-2g-1h-1 area_and c1 area_is c4 area_manager c3
    argue a-2b5c-7d2e-3h3 argue_about c-1i1 argue_with b5c-3f1 argued b-5c3g-3h-3i1k-2 argued_about c1
    arguing h-2j2 arguing_about i2 argument b3d-1 argument_about b1 arise b2 arisen g3 arm a-5c-7d-1f2g1h-1
    arm_. c-1f2i1 arose g-3h1 around a-3c4d5e1g1h-5j-2 around_, a2c1d3 around_. a-3b2d3h-4 around_@amount b4
    around_@number b5 around_by d1 around_for b-2c1d2h1 around_here c3 around_in e2 around_my i1 around_that g2
    around_the b-3g2i1 around_to e3 around_your a-2b1d3 arrange b2c1d-2h-2 arrange_the b2g2 arranged g-3i-1j6
    arranged_. e-2g-2 arranged_a i-1j3 arrangement a1b3c-2g1h-4 arrangement_. a2b1j1 arrangements c1
    arranging c-2d-2h-3i-1j3 arranging_it h1 arranging_the h-6 arrears b5k4 arrears_, b4 arrears_. k2
    arrested j-1k3 arrive b2e1g4h-5i-4 arrive_, e1 arrive_on g1 arrive_to d1g2 arrive_with c1
    arrived a3b-3e-5f-2g-3i-2k-1 arrived_, a-2b1h1 arrived_. a1e-3h1 arrived_at c-3 arrived_in a2 arrived_on b-1d1
    arrived_to c1 arrives c1g1h-4 arrives_. e-2g-3 arriving k2 arrogance c-2d2 arrogant c2d3 arthritis a-3k5
    article d-6e-3i-1k-2 article_on b-1c-3 articles d1i4 artist h1 artistic c1 arvo b-1c-1e1g2 arvo_, g2
    as d1e3f3g1h4i2k-1 as_. d-1 as_@number i1 as_@other c-2d1f1 as_@quote b-2c-1f4h1 as_a a-2b1d-8e-1f6g-6j1k-3
    as_agreed h-3 as_an b-6c1h-4i-1j-3 as_and b1e2h-1 as_another g1h2 as_any a-3c2e-2 as_anyone e-1k1
    as_anything c-2 as_at a2b1 as_cancelled a2h5 as_close a3h1i1 as_closed d-2h5 as_controller h-2 as_declined h1
    as_described a-3c1 as_early h2 as_ever b-1c1g-2h-2 as_far b-1c4e2f-3g4 as_final b1f-2 as_for a-1e2f-1h-8i-1j-1
    as_free b1c1h-2 as_from h4 as_gold b1 as_gone g1 as_good a2b1c-4g5h-3 as_happy a4 as_he b-1c-3 as_head a1
    as_her h3 as_his c1 as_i a2b-1c-1d-4e-3f-6g-5i-3j2 as_if b-9c4d11e-10f-5g4 as_in a1b2h1 as_is e3
    as_it a3b-3d3f2g-1h1k2 as_its c1h6 as_keen g1 as_long a-3b-4c1e1f5g-3h-7 as_luck g3h2 as_matters g2
    as_me c-4d-6e1h-1 as_mine b1g1h-2 as_more a-1 as_mr c-2 as_much b3c-5d2g2h-3j1k-2 as_my b2c-3d2e-1f-2i4j1k2
    as_not c1g1 as_nothing a3h1 as_notice h2 as_of b-2c-8d-11h9i3 as_on d2 as_one a-2b-3d2g-1 as_our g3j-3
    as_part b5i1 as_per b-2c2 as_planned f1g-4h1 as_promised b-1e-1h-4 as_proof i3 as_regards a-2b4c2e1g3
    as_second b1 as_senior c1 as_she c-1 as_someone i1 as_soon a-3b-6c-5d2i2 as_that b4c-4d-6h-2k1
    as_the a6b4c-1e3f2g2h3i-2j1 as_their h5i1 as_theirs a-1c-1 as_there a-1b-3g-3k1 as_they a-1c-3d2e6f1g3h4i-3
    as_things b1d-4e-7g6 as_this a1e1 as_though b-4c-1f-5g6h-8 as_to a-7c3d3e7f-4g-5h1 as_undecided e4h-3
    as_usual d2 as_we c-5d-2j3 as_well b5c-2d2e2g-7h-2i-4j1 as_withdrawn a-3b1c-4d-6h6 as_you a-2b-2c-4d1e-2f-4h-5
    as_your a-3b-2c-6d2e2f-1g7i-1k5 as_yours a-1b-6c3g1h-6 asante a-1 ashamed a-4b1c2d5e-6g-7k5 ashamed_. b1c2d2
    ashamed_of c-1d5 ashamed_to c2d-3k2 ashore g1 ashore_. f1 asia c1 asia_. c2 aside b3d-1e-9f4g3h3
    aside_, b3e-1g2 aside_. e-1g2h3 aside_for a-1b1h1 aside_from a1b1g2h-1 ask a-1b-1c2d1f-3g-4i-2k-1
    ask_, b-4c-4e-2f-2 ask_. a-3b1c-1d-4e-6 ask_a b-1c3d3 ask_about c1d2e-1 ask_again b1c1d2e-1 ask_anyone b2c4
    ask_anything c5 ask_around b1 ask_for a-1b-1c1d1e1f-1g-7h-2 ask_her e-4 ask_how c-2j1 ask_if b2e-1f-3
    ask_me a-1b-1c-2d-1e2f2g-2h-4 ask_my c2e1f-3h-1 ask_myself g4 ask_of c5d-1k1 ask_somebody c2g3 ask_someone d1h1
    ask_that b1c-9d-3e5f3g-3h5 ask_the d1 ask_them b-4 ask_to c-3g-1 ask_what b2d1 ask_where b-1c1d-3e1
    ask_whether g1h-1 ask_which e1 ask_who d-1 ask_why c3 ask_you a4c-5d-6e-1g-9h5i1 ask_your b2c-2d6e2
    asked b-3c2d-4e-12f-16g-4h-1i4j-1k-6 asked_, b-4c-6d-1h3 asked_. a-1c-1d-5e1h1i-2 asked_a c-1
    asked_about b5c-2d-3g-2h-8i-2 asked_after c-3 asked_and b1 asked_around a1 asked_at c-5 asked_back c-1
    asked_before c-3 asked_by a1c-2d3 asked_could c2i2 asked_first a-2i-3 asked_for a-2b1c1e-2g2i3j2k3
    asked_him c-2h1 asked_how b4d-2 asked_if a-4b-4c7e-5f-3g-5h3 asked_in c-4d-2h-2 asked_it d2
    asked_me a2b-2c5d2e-2f-3h1i-1j-5k-4 asked_my b2c3d-3g2h-6 asked_on c2 asked_sharper c-1 asked_that c-5i1
    asked_the d-4e3 asked_them a-3b-2c-3d2h-2i2 asked_three j1 asked_to a1b-9c5g1h-1i6j-1 asked_twice b-3c3
    asked_us c-1 asked_was h-2 asked_what a-9b-6d-2e-5g-2i-3 asked_when e1 asked_where a1
    asked_whether b-3c-2e-5g-7h3 asked_which a1b-3h-3 asked_would c1 asked_you a2b2d3 asked_your b2c-1
    asking a-3b-1c6e-8f-8h-1i-6 asking_, b1g2h1 asking_. b2c2d-2e-1 asking_? b1d-1 asking_a c6d1i-1
    asking_about c3d-1 asking_after k2 asking_for a-1b2c4g-6h-2k2 asking_if f-1g-3
    asking_me a-4b-2c1d1e-1f-3h-8i-4j-1k-5 asking_questions c1j1 asking_too d2 asking_twice a1c-3 asking_what b-2h2
    asking_whether d1 asking_you c-1d-1e1f2g-1 asks b-3c3e-6f-3g-5i-1 asks_for b-6c1h-4 asks_me d-2
    asleep b-1c5e3g-1h-5 asleep_. c1e1 asleep_in e2 asleep_on g-2 assembly a2d-2e-1g1i1 assembly_. g1 assessed k1
    assessment a-8b-8c4d2f3g3h1i4k3 assessment_, d1 assessment_. d1g2h-1 assessment_and i2
    assessment_centre a-4c2d1g1 assessment_day c-1k2 assessments k1 assignment b-2c4d-4h-1 assignments e1
    assistant a-1c-1e2f-5g-2h1j-2k-5 assistant_'s d1 assistant_. h1 assistant_cook h-2 assistant_in b1c1h2
    assistant_job d-1e4h-1 assistant_manager c-2h2 assistant_on d1 assistant_post c-1 assistant_registrar h1
    assistant_said c2 assistant_who c1 assistants b1c3 associate a2d1h-2 associates b1c2d1 association b-4d2h2
    association_, d2 assume b-2c-9d5e11f-9h-10 assume_i d-4e7f-4h-8 assume_it e2f-1 assume_that c-1d4
    assume_the c-1d1e3 assumed b2c-4d3h2 assuming d4f1 assured b1c-4d-2g-1j2 assured_that c-4d-1 asthma b1c-2k4
    asthma_. b1 astonished c2g2 astronaut c-2d6 astronaut_? c-2d6 at a-4b1c-2d-1f-2g1h-1i-3j-1k-1
    at_, a7b-1c2g-2h-2 at_. b4c1h1i-2 at_@amount b2e2 at_@currency b5d2i-1 at_@number b3c3d5f-3h-2i-6j-10
    at_@other a2d-1h1 at_@quote e1 at_a a-1b-1c1d-1e3f-2h6 at_all a-8b-3d2e-2f-2g3h-4i-2 at_an d-8e3h4k-1
    at_another a-1b-2c-2d-1e-7g-11h1i3j-5 at_any b-9c-1e-4h1 at_best c3g1j1 at_both a3b-4c-2 at_breakfast a1
    at_by a-1c2d4 at_christmas b6d3i-2 at_church c-3g1 at_college h-3 at_dawn j2 at_dinner d1e-4g1h1 at_each b-3c2
    at_ease a-1b-4c-6d-5f-1g-4h-5k-4 at_easter a-2b2k1 at_eight b-7j1 at_eleven b-4d2f-1g1i-3 at_every b-2
    at_fifty c-2 at_first c-4 at_five b-9d-2g1i1k-1 at_for c2d1 at_forty b-1c-4 at_four b-6c1d-4f1g1h1 at_full b2
    at_half a-3b-4c2d-1f-3h-4 at_her c3g1j1k2 at_his c5 at_home b-6c-6d-2e4i-3j-2k2 at_how a1c3d-3
    at_it a1b-2d1e5f3g-4h3i2j3 at_its d2h1 at_last c-7d4e-3g-2h1j4 at_least a-4b8c1d5f5h1 at_liberty b-2g-1h-2
    at_long a1b3 at_lunch b-4d-2 at_lunchtime h3i-1 at_me b1c1d5e-5g1h-6k7 at_midnight b-4c5d6e-1g-3h-2i4k-1
    at_month b3g-1 at_most b2k1 at_my a-5b2d2e1f-8g-3h-2j-4k-1 at_night a3b-8c10d4e-4g-5h-1i-2k5
    at_nine a-5b-7c3d-4e-1g-1h-3i-6 at_nineteen b2c-1d-1 at_ninety b5c2 at_no c3 at_noon a-3b-5f-3i-1j3 at_now g-1
    at_nursery g3 at_on c3 at_once e-5f2h3i1k1 at_one c2g2h-3 at_other b1 at_our c-12e1g3h1i-1 at_peace e-1
    at_people c2d1 at_point b4 at_present a-5b-5c-4d-6e2f4g-1h-3 at_quarter c1e1 at_reception b-3c2d-2g-1h-5i-1
    at_replying e3 at_rest c3e-3 at_school a-2b-1c-2d1g2 at_sea a1b1c3e3g2h-6i-2j-1 at_seven b-3c1d1h1i4
    at_seventy c-2 at_short g1 at_six b-4c-2d4i6 at_sixty a2b-3c-3d-3g-1h-3 at_some c-3d-11e9g-7h-8 at_st a2h4
    at_such c1d-1e1 at_table d-1 at_ten a-7b-8c2f-2g5i-1 at_that a-1d-4e-8f2g4h-8k-1 at_the a2c-2d-4e-1f1g-1h4i3k-2
    at_their e2i4 at_theirs a1b3 at_them a1c3d2e-2 at_thirty c-2 at_this a-1b-1c-3d-4g5i-4
    at_three a-1b-5c3e-3g6h-2 at_time b5c-2 at_twelve b-1c1 at_twenty a2d-1g-2k1 at_two b-6d-7e-4g4i-3k-2
    at_university b3h-1 at_us a2c-2i1k2 at_weekends b1c-2d-4 at_what b1d-4 at_which e1
    at_work a-8b-5c-1e2f-2g2h-9i-3j-4k4 at_you c-1e3 at_your a4b-1c-3d-3e-1f3g1h-2i-11j-2k-5
    at_yours a4b6c3d-3g5h2j2 ate a-6b-7c3e8g1h-5i-2k-3 ate_a c2d2 ate_me e3 ate_my c2e4h-2 ate_the c-2d-3 ate_up c5
    athens a-1b-2j-1 athens_. b-1 atmosphere a3c7d1h-3 atmosphere_, d1 atmosphere_in c4 atmosphere_on c1
    attach b3c-5d-1e-2h-4i-1 attach_the i-3 attached a-7c-12d-14e-5f-6g-2h3i4j-3 attached_, c-1h-1 attached_. h3
    attached_form h5 attached_is i2 attached_my i-1 attached_the h-7 attached_to b2h3 attaching i1
    attachment a-2c-5e-1g-1h-2i3 attachment_, i1 attachment_. c-1d1i2 attack c-2h-2k4 attacks c-4i-1k6
    attempt d2e2h-2 attempts e4 attend a4b-3c-13d-13e-7f9g6h3 attend_, a1f2g-1h-2 attend_. a2d-1e-3f7g5h1
    attend_on a2b-2g3h3 attend_the e-3h1 attend_your g-4 attendance a-3d-1e3g6 attendance_. e1 attended c2
    attending a3b1e-4f1g6h10 attending_, c3d2e-2f1h4 attending_. e-2f-1g2 attending_for b2 attending_on e1g1
    attending_the c-3h3 attending_your a1 attention a-7b-11c2d8g-3h-4k-3 attention_, d1 attention_. c1d3k-1
    attention_to b-9h-5 attitude c2d11h-4 attract b4 attractive a5b3c-4h-3 attractive_. b2g1 attractive_of h-1
    attracts a2g3 attracts_me a4b-1g3 au d-1f2j-2 auckland a3b2g-2j2 auckland_. b1 auction b-3h2k1
    auction_house a1h2 audience a-1d1h-1 audit b-8c-3d-7e4g6h-3j-4k-1 audit_, g1 audit_and e2 audit_committee c1g1
    audit_is g1 audit_on b-1 audit_season e1 audition b-4c6d2e-2f3i1 audition_. a1g1h3 auditions d2
    auditor a-1b-4c1h-2 auditor_. c2 auditors c1d-3 audits b-3e3 audits_. e3 august a-9c-3d-9f-2g-9h-2i4
    august_, a-1b-1c-2f-1h-4j2 august_. a-2d-2e-4g-1h3i1j-1 august_@number i2 august_i h-1i1 aunt b-3c-4d-9
    aunt_'s b-2g2h1 aunt_, k2 aunt_. c-3 aunt_and c-2 auntie b-1d-4k3 austin b-1 australia j2k-1 authorisation j1
    authority c3d1f-1h1 authority_, f-1 authority_. b2c2 autism c1j-1k2 autistic k2 auto b-2c-1h3 auto_reply h3
    automated c2d3 automatic a1c5d2e-2h-2 automatic_reply d1e-1 autonomy h-2 autumn a-8b-4c-2d-11e1f-5h-3i1k4
    autumn_, f-1 autumn_. d-3e-4i3j1k3 autumn_and k2 autumn_i h-3 availability c2g2 available a1c-6d-5e-1f1g5i-5k-5
    available_, b1 available_. a1f2g1 available_for b-1c-3f-1g2h3 available_from h-5i-3 available_to h1
    average a1b-3c1d1 avoid h-3k3 await d-1e-1 awaiting e2g-1h2 awaiting_a h3 awaits a1c1d1 awake a4c-7d5g1h-4k2
    awake_. d1 award a-5b6c-7h-3 award_for d2 awarded h2 aware a-1c-5d2 aware_that c-3d3
    away a-3b-1d-1e-1f1g2i-2j-1k3 away_, b-3e-1g1 away_. b1c-3d-1e-3f-2g4i-7 away_and b-3c-3d7e2h1
    away_at b-3c2e1g-1i1 away_by g2 away_for g2h-2 away_from b5c-8f-6g6h1i-5k2 away_if g2h-2 away_in g2h1
    away_just b-1e-4f3g-2h-2 away_my c2f1 away_on b-4h-5i-2 away_so h-3 away_that g-5 away_the b-1c-1h1
    away_thinking c5 away_to h7 away_with a-2c-4d-3e2k-1 away_without i1 away_yet f3 awful a-5b-3c-1d-5e-5g3
    awful_, c-2 awful_if d-1g4 awful_lot c3d-3 awfully c2h-2 awkward b-1c-3d-3h1 awkward_, g-1h2 awol e2
    b a6b1c-4d-4f2g1i-1 b_, a4d-1 b_. a4 babe a2h1 babies a3b-1c1d-2h1 babies_, c1h2 baby a1c-4d-5g4h1i-6j-1k9
    baby_'s g2h-2 baby_, a2d-4 baby_. b-2c1d1h6 baby_came k2 baby_has e1j-1k1 baby_in k2 baby_is b2h1k2 baby_on b3
    baby_room a2 babysitter b2g10 bachelor b2 back a-6b-5d-3e1f6g-4i2j-5k3 back_'s k2 back_, a1b-1c2d-3e5f-2g4i-3
    back_. a-9c2d2e3f2g-1h3k1 back_? e-1f-4 back_a b-3c-4h-1 back_about d1i1 back_after c1e-3h6 back_again c1
    back_and b-6d-4e-2g1h4i3 back_as c-1 back_at b-3c-2d-1f2g-1 back_before h-1 back_burner e5
    back_by b2f3g-3h-4i2j-2 back_door c-2 back_for b-5c-1e-6f5h-1i2 back_from d-1e-1g6h4i2j-1 back_has k4
    back_home a3 back_i e3 back_if e-1f3j2 back_in a-7b-4c-3e-1f8g-9h-6i-7j-1k5 back_into f2h-1 back_is f1
    back_my a-2b1f-3h5 back_of a1b4c-1d4f2 back_on c-2d-7e-3f2h1i-3j-1k-2 back_out e-4g6h2 back_over c1 back_row d3
    back_so b1d-2 back_than a2g2h1 back_the b-9c-10d-7e-6h2i6 back_this d1h1 back_to b-3d-2e6f-4g-8i-1k-3
    back_twice c-2 back_unless f-6 back_up a3 back_went c-1k2 back_when h-2 back_with a-9b7c2d-4e1f1g2h2k-6
    backed c-4d-1f1h-2 backed_out c-3d-1f1h-2 background a3b-9c1d-7f1g-3i4j-2 background_, a3
    background_check a-2b-3c1d-1f1h-1i5 background_in a1 backing a-1d-3e-4g2h4 backing_out e-3h2 backlog c4e2
    backs c3 backup a5f1 backup_. a2 backup_for f1 backwards b6c1g-2h-2 backwards_. b1c1
    bad a-2b-4c4d-10e-2g-3h-5i-8j-9k9 bad_, a4c-1d-2g1 bad_. a-4e-1f-2g-6 bad_about c-2e-1 bad_and a1c1 bad_at e1
    bad_back a2 bad_but c-1 bad_feeling c3 bad_for c-1e5g3 bad_in k2 bad_knee c1k-2 bad_line c-1 bad_luck d2
    bad_name c7 bad_news c-3e3 bad_reviews c3 bad_taste c3h2 bad_that g-1k1 bad_things c4g1 bad_time c-1
    bad_word c-11d-4e-7 badge a-8b-6c-4e-9f-11g-10j-4k-1 badge_, c-1f-4i-3 badge_. b-1c-7e-3h-4i-1 badge_and d4
    badge_at b-1 badge_for b-1h3i2 badge_number h1 badly a-8b-2c5d-1e-2f1h-1i-2k3 badly_, e1 badly_. c1d1h1
    badly_designed c4k2 badly_kept c3 badly_made c2 badly_of c-3e-3 badly_organised c3 badly_run c-1d1
    badly_thought c3g-1 badly_with i-1 bag a-9b-1c-3h-7i-4 bag_. b-4c-3g1k-1 bag_of b2c-2 bagged a2 bags b-5c3g3k1
    bail g2 bail_on g3 bailed g3 bailiff k2 bailiffs c-2d1h-3k8 bailing h1 bake b-6c-6e-1h2 bake_sale b-1
    baked a2b1 baker a-3b-3g-2 baker_, c2 baker_. c-2d1 baker_who i1 bakery a5c-4d-10f-3h4i2k-2 bakery_'s a1
    bakery_, a-3i1 bakery_. b-1c-1i1 bakery_does a2 bakery_has h3 bakery_on b2h2 baking a-1 balance a3b1c-3g1h-6k-4
    balance_, c-2d1g3 balance_. a-1b2g2 balance_i g-1 balance_in a-3 balance_the a3b-1 ball b-2c-4d1e4f1g-3
    balls c-2d1 band a-3b7c-5e-1i-2j-4k-3 band_, b5g1 band_. a1b-3 band_@number b1h-2 band_and a-3b3 band_is b1
    bangalore b2 bank a3b-1c-5d-6e-2f-2g5h-2i1j-3k5 bank_'s b-3c-1h-3 bank_, a-2e2h1k2 bank_. a2b2c-5d1h-6j-3k3
    bank_account j2 bank_and h-1k1 bank_card i2j-3k2 bank_details h1i2 bank_each b-3h3i-1 bank_for a1c-2
    bank_form i1 bank_has h2j-1k6 bank_holiday a-1b-6c1d2g-1i2k-2 bank_holidays b3 bank_in a2b-3c-4h1
    bank_is a3b-1c-3h-1j-3k7 bank_manager a-1b8c-3g2h-1 bank_on b1c-3g7h-1 bank_that c3 bank_to c1 banking c-2
    bankrupt c-4g-1k6 bankruptcy c-1j-1k7 bar b-1d1f3g-1i2j-5k2 bar_. a2c3g-2h-4i1k1 bar_at h1 bar_of d2
    bar_supervisor h1 bar_the c-1 barbecue c-4e-4 barber a1c1g-2i2 barber_. i1 bare b1d1j1 barely b2c-2d1
    bargained g1 bargained_for g1 bargaining c-1d1i3 barista c1g-2 barista_. h1 barista_interview g-2 barked d1
    barking d-2 barn c3d5h-1 barn_, c3 barn_. c1 barracks h1i1 barred c-1i5j-1 barred_from i4j-1 barrister b2d1
    bars c-2e2h-3i4k1 bars_me i3 base a-8b16c-6d-1e5f4g-7h-4i-1k-4 base_, b4c-2 base_. b4 base_and h-1 base_down e4
    base_is h1 base_to f2 based g-2 based_in c-1 basic a-9b17d4e-3g-3 basic_, b1 basic_. a-2b5c-1 basic_and b3
    basic_courtesy c1d2 basic_for c2 basic_is a-3b6 basic_manners d3 basis i2 bath a-1b-4c-2d3h1 bath_. c-7d2
    battle k2 bc h1 be c-3d2f-1g4h2i-1k2 be_, a2c-4d-6e1f-1h-2i1k1 be_. a-1b-4c-1e5f-4g-3h-2i1j-2 be_@number g-2
    be_a a-1b-1c3d-2f-4g-1h3i-3 be_able b1c-6d-3f-2g2h-4i-2j-3 be_about c-2g3 be_absent g3 be_accepting g2
    be_advised h3 be_after c-2f2g2h-1 be_alarmed e3 be_all b-1c2g-6 be_allowed d-2 be_along d1 be_alright f1
    be_among c-1e1 be_an b-6c-2d1f-1g-1i1 be_and c2 be_another f1h1 be_answered e1h-1 be_answering e5h-6
    be_any b3d-1e2g-4h-1 be_anything c1 be_appearing e-1g-1h4 be_applying h4 be_around g1h-3k3 be_as a4e3
    be_ashamed c3d8g-2h2k2 be_asked b-7d-6e2g-1h1i-4k-5 be_asking c-1d2h1k2 be_at a7b1d2e-7g4i2
    be_attending a3b2c3e-4g-10h9 be_available e-1g3h-3 be_away b-5e-2g-2h-4i-1 be_awful d-2g4
    be_back b4c-5f3g-5h1i1j-2 be_bad e3 be_best a1g7 be_better a-2b-1c1d-3e-4f-6g6h-6 be_blunt a-2b2c3d9e-5g-4h-3
    be_bored c5 be_bothered c3d11e1 be_brief c2g-4h-3 be_bringing b5 be_building i2 be_busy h-3 be_called a-2g-1h-3
    be_calling h4 be_cancelled g-4h4 be_candid a1b2c4d-2 be_careful d1 be_carrying e-2g3h-4 be_changed f1
    be_checking d-1e2h-6 be_cheeky d1f1 be_cheering d-1e-4h-3 be_clear c-2 be_closed d1e-1g-1h1 be_closer a1
    be_coming a7b1e-17g-6h11i-2j-4k-4 be_considered a-7b-4d-9f1g-9h8 be_contacted e3h-3 be_continuing d-3e-8g-2h1
    be_cross d1e-1g4h-3 be_curious b1f2h2 be_daft b4d-1h3 be_declining g3 be_deleted h1 be_delighted a-3c-2d-4g-1
    be_desired c4 be_desperate d2 be_difficult g3h-1 be_disconnected e-2 be_doing a4b-2c4d-4e-7f-1g-11h1
    be_done e-3j1 be_down b2 be_drawn a-2b-3h-1 be_driving b1c1g-3h5i3j1 be_dropping b3e-4g5h-4 be_dry e1
    be_early g-1 be_earning e-1 be_easier a-6g-2i-3 be_embarrassed d3g-1 be_enough b1f2 be_entering e1h-1
    be_excused g2 be_expecting d-1e2 be_fair a3c1d-6g2 be_filled a-1f1 be_filling d4 be_fine b1c4g-1
    be_finished b1c1 be_first e-1 be_flattered d4g-1 be_following e-3g2 be_foolish a5 be_for a1b-4c-4f-3g6k1
    be_found c3 be_frank a1b2c2d-5g1h-3i-1j1k2 be_free b-9d-3e-5f-2g2h-3i-1j-4 be_from d1 be_getting b2h-3
    be_given e2f-2g-3h5 be_giving a-1b4e-3g2h3 be_glad a-7b-5c-8d-2e-5g-5h2i-8j-2k1 be_going a-4b5c1d-1e-12g-1h4i-2
    be_gone c-2 be_good g-3 be_grand b-5g-3 be_grateful b-2d5e4f-1g-2h4 be_great d-1 be_had a1f1j3
    be_happier a7b-1c-3e-1h-3 be_happy d-3e-4f-1g-3h-7 be_hard a-4b-7c-3g2h-4 be_having b1c1d2h-1
    be_hearing d2e-1h-5 be_here a2d2 be_hiring k2 be_home b-6g-2j-3k3 be_honest b1c2d-6f-1k1 be_honoured d-1
    be_i d-2f-2g8 be_ignored d6 be_ignoring e3 be_in a2b-2c-2d-1f-1g5h-3i2j-6k2 be_inclined g4 be_informed e2h3
    be_interested c-1d-2g-1h-2 be_interviewed b-1e-5f2g-5h8 be_interviewing a-2c1e-6g-2h7 be_introduced c1
    be_invited c-2 be_it d2g1 be_joining e-1f-3g3h7i-3 be_joking b2d5 be_just a-1 be_keen f2 be_keeping b1h1
    be_kept c-5d6f7g-1h-3 be_kind g-2 be_kinder g2 be_late g-4 be_leaving g2 be_left c-6e-1k3 be_let f-1h-1i1
    be_letting d1g2k2 be_like c1 be_living j1k-1 be_long c-1 be_looked d-1e3 be_looking d1e4h5 be_losing b6g-3
    be_lost b2h1 be_lovely d4 be_lucky a-2d-3h-3j-2 be_lying a3b-3c-7d3f-1g3 be_mad a4b2e-1 be_made b-3c1g-1i2
    be_making b6c-2g4 be_me f1h4 be_meeting e-1g-1h3 be_more g-1h-6 be_mostly a3 be_moved b1c-4g-1
    be_moving b-4e-5g-2h5i2j-4 be_much c2 be_my a1b-6c3d-3f-2 be_near a-2b3g-3h-4j-3k2 be_needed h1
    be_needing a2d-3e-8f-1h5i2 be_next e3 be_nice b-2c1d7 be_ninety g-2 be_no a-5b-1e-3g1h2i-1 be_nothing b2g2
    be_obliged d1e4f-6h2 be_off e1g-6h-5 be_offended a4d-3e2 be_offered b-1g2 be_okay a2e1 be_on a-3b9e-7f3g-2h-3i2
    be_one b-6c-1d-6e2g1h4i1 be_open a1b3d-2g-3h-4i-1 be_opening d-1e9h-8 be_our e1h-2
    be_out a-2c-6e-4f-2g3h-12i-4j4k-2 be_over e-2g-2j1 be_paid b5c-2j2 be_part a1b-1c9d-2 be_passing g1
    be_patient b1e9g-1h-5 be_paying b6c1d1 be_perfect c1 be_persuaded f7 be_picked c-3d-1h-3k-2
    be_picking d-1e8g-9h-4 be_pinned e2g-3 be_plain b2 be_pleased c-2e-2 be_polite d1g-1h1 be_possible b-2d-5e-4g-2
    be_prepared f3 be_present g6 be_proceeding a-1e-5g-4h5 be_proud c2d-6g-2 be_pulling g4 be_pursuing d-1e-6h4
    be_put a3b-5c-2d-1g-5h2k2 be_putting g-5i1 be_quick c4d6g-1h1 be_quiet d1e1 be_reachable e1 be_reaching g3
    be_read d-6e2 be_reading d-2e7h-4 be_ready c3 be_real c1g1 be_refunded c1 be_regarded h2 be_released g2h3
    be_remaining h3 be_remembered d1 be_removed c-1h7 be_replying d-2h-2 be_reporting c1h4 be_responding d-2e5h-6
    be_right c3d-4e1h-2 be_ringing d2e4 be_round h2 be_rude d-4 be_run c3 be_running a1c2g-3 be_rushed e1h-1
    be_safe c2f2 be_said c-4e2 be_sat f1 be_saying f-2g6h-4 be_seeing c-2d-4g3 be_seen a-2b-2c-2d1e3h4k1
    be_sending h-1 be_sent c1e2i4 be_set c1d1 be_short b2c-1g-2h-4 be_shortlisted c-1d-1h-1 be_silent e2
    be_silly a1b1 be_sincere g3 be_sitting d-5e-5h-1i1 be_so b-4c-3d2e2f-3g-4h5 be_somewhere b1 be_sorry f2
    be_spoken c-3e-1g1 be_starting h3 be_staying f-2g3h1 be_stepping h2 be_sticking g2 be_stopping b-2h1
    be_straight d-4e-4g2h-2 be_stretched a1c-2e-1 be_struck h2 be_stuck g-1 be_sure b2c-3e1g-3
    be_surprised a-4c-3d-3e4f-1g3h-4i1 be_taken a1b-1e2f1h-2 be_taking a-4b4c1e-3f-2g-2h3k-4 be_talked b1d2f7g-2
    be_talking b1 be_teaching c1h3i2 be_telling d2g1 be_tempted d1f4g-1 be_thankful e1h2
    be_that a-4b-5c-2d-4e-3f-7g9h-12 be_the a4b-2c3d-1f-10g2i-1k-2 be_them a4 be_there a-6b-4e-10f7g4h-1i-1j-5k2
    be_this e1 be_thought d-3f2g1 be_thrilled d1 be_tickled f2 be_to c-2d3h2 be_told a3b-1c1d7e3g2k1 be_too b-2d1k3
    be_transparent i1 be_travelling e-1 be_treated c-4d3f1h2 be_true c1 be_truthful a2d-2 be_turning e-1g3
    be_two k1 be_unable g3h-1 be_unfair a-5b-1c-4g-3 be_unreachable d-1e3 be_up a1e-5f5 be_upfront a2 be_used d-2
    be_using a2 be_very b-4c1d3f-2g4 be_waiting d-2e4g-1 be_walking b1c-1d1 be_wanting d1 be_wasting d-5e3h3
    be_welcome c-1f-1g-1 be_where a-2h-4 be_willing f1g-1 be_wise g4 be_wiser a-1e-2g4
    be_with a3b-2c-6d-8e-5f-1g8h-4j-3k1 be_withdrawing g5 be_withdrawn f1 be_working a3b4c1d-6e-7g-4j2
    be_worrying g-1 be_worth b-2c1 be_writing d-5e2g1h-4k1 be_wrong b-3f-3g-1h3 be_yes f2g-3 be_you a1
    be_your b1c-4d-3e-2f4g-1h7 beach a1b-3 beach_, c1 beam_time a1 bean b1c-1g2 bear a-6b1c-5d-4e5g-1h-7k2
    bear_with b-1c-2d-9e4f-3h-7 bearing b1c-4d-2h-2 bearing_on c-3 beat a8c-3e-3f1g-2h1i-1 beat_. a3 beat_about d2
    beat_me c-1 beat_the a1 beat_you a4c1d1h4 beat_yours a2 beaten a4c-5d-2 beaten_by a-2 beating a3f1
    beats a10b1c-12d-8e-4f-1g-1h-3j-1 beats_a a5h-1 beats_any b2 beats_anything a-2 beats_the a4b-1
    beats_yours a-3h1 beautiful a-5b-5c-4d-6h-7 beautiful_. c-3 became d2h2 became_a a2c1
    because a2b-1d2f-6g-5h5j1k3 because_a a1c-4 because_another f-1h-1 because_he d-1
    because_i a-1b-3c-9d-3f-9g-3h-3i-4j-1 because_if f3h-2 because_is h6 because_it a1b-7c-3e-3h3
    because_my a-3c-4d-1e-1f-1g5j4k1 because_nobody c2g1h3 because_of a-2b2c-4d-15e3h-1i1k2 because_that d1g1h-2
    because_the a5b6c5e1f-1g-7h5j2k1 because_their h4 because_then b1f3 because_there a2c-2 because_they a-2d-1g1h6
    because_this c2d3 because_we b-6c-4d1e3i1k3 because_you a-2c-2d5e-4h-5 because_your c11d-1h5
    become c-1d-3e2h3k1 become_a b-4d-1e3g1h7k-1 become_somebody h-2 become_somewhat g1 becomes a-1d3f6g4i1
    becomes_a f5 becoming a3h1 becoming_a a3h1 bed a-4c-1d4e-5f-2g-2h-2i-2j1k6 bed_, d1 bed_. b-1k3 bed_every c-1
    bed_for b4d4 bed_in b-2c-4d2h-2j4 bed_rest j-3k2 bedridden k4 bedroom j3 beds a-2b-7c5j5k-3 beds_. c3 bedsit j4
    beekeeper c-1d1 been a-1b-1c3d-3e5f-8g-2i-3j-2k6 been_, c2 been_. a-3b-6g-3h-5k4
    been_a a-2b-4c-3d-2e4h-10j-6k-1 been_able b2c2e-3 been_about c3 been_absorbed h3 been_accepted h-2j1
    been_admitted k1 been_advertised a1c2 been_after e-3 been_all c-2 been_an b-3c3g-1 been_appointed a2b-3c-2g-3h7
    been_asked c1g3h-1i1 been_asking b2g5 been_at b-3e1h-2 been_bad e1h1 been_badly c3 been_better a-2
    been_booked c1 been_brought g3h4 been_bullying c-2k1 been_called c-4e-2g2k-3 been_cancelled c1 been_chosen a1h1
    been_clearer c-1 been_closer a-3 been_confirmed h1i3 been_crazy e2 been_cut b-1 been_diagnosed h2k1
    been_doing a-1b-1c3g1 been_driving d2 been_employed h3 been_engaged h4j-1 been_feeling c-2g1k1 been_fixed g-1i1
    been_flat c-2e8 been_for c-3 been_found i1j1 been_frozen b3c1 been_given a5b2c-3d-3e-7f1g-11h2i3k-4
    been_going c1e-4h-1 been_good a-2h-2k1 been_granted b5 been_grateful h-2 been_happy a3b-3
    been_having a-1c-3g4h-4k3 been_hectic e4 been_hired a-5b-1d-6e-6g-5h8 been_hoping a-2b1c-2 been_ill c-1
    been_in b-4c1d-1i1j-4k7 been_kept h3 been_kinder a-1c-2h1 been_let a1c3d1e-2h-1 been_living b-3h-4k2
    been_looking a1e-1h-4 been_lost c1 been_lucky a3 been_mad c-2e6 been_made c4e-4g-3h6i3k1 been_meaning c-5d-1e7
    been_mental e1 been_more a-9b-3c-6 been_moved c4g6h-1k-4 been_my a4b-5c-6j1 been_named h2 been_nice c4
    been_nicer a-6c-3d-3 been_no c3 been_nothing c-2d1 been_nuts e1 been_off h-3k2 been_offered a7g4h-1k-3
    been_on a-6b3c-2d1h-4k-4 been_one e4k3 been_open d2 been_out c3 been_paid c1k1 been_passed c4k1 been_patchy c2
    been_patient e-1h3 been_picked a1h1 been_promised b6c1 been_promoted b3h5 been_proud a-2c-1
    been_published b2c-3k-1 been_put c-1d1e-2g-1h-1 been_quiet e1 been_racing k-2 been_recruited h4
    been_renewed h2j2 been_right c-1 been_round c-2k1 been_rude h2 been_sent g1 been_signed c-3i-6k4
    been_silent e4k-2 been_since a1h-1 been_sitting c1d1 been_sleeping c-2h-2k5 been_slow e1h-1 been_snapped h5
    been_so a2b-1c-3d1g-2 been_sober k3 been_spoken c3 been_taken a-1c-2f-2g-2h5i1 been_talking h-3k-2
    been_the b-1d-2h-2k-1 been_there a-2c-2h2i1 been_thought h-1 been_three e1 been_to a-2c1d3h-5j2
    been_told d-7h-1i1k8 been_too c-1d1e1g-1 been_treated c1d3 been_trying h-1k-2 been_turned h2
    been_turning e-4h-1k-1 been_up b-3c4h-3 been_very c-5d-2h-1k2 been_waiting a3e-1 been_with a4b-1
    been_wondering g2 been_working h3 been_wrong g1 been_yours a-2 beer a1b-4 beer_. a1b-3d2
    before a-4b-1c1d2e-1f7h1i4j5k-5 before_, a-1c1d-1h-3 before_. c-1d-1e1g3i-4j-2k-3 before_a c4i-2 before_an d-3
    before_and c4 before_answering e2 before_any a1j1 before_anybody a2c7d-3 before_anyone b-1c8d-5
    before_anything a-2i2 before_asking c4d2 before_breakfast h2 before_christmas c7d-3e-2k1 before_coming c-2g2
    before_diwali c1f2i1 before_easter c2e-1 before_eight d-2 before_four c1 before_friday f5i2 before_giving e2
    before_half c-1 before_he b-2d2 before_i a-4b3d-2e10g-1h2i2j3 before_inviting d2 before_it c2f-2g-3h4i1j-1
    before_long c1e-1g4 before_lunch b-1c-4h1 before_me a5c-1d-4e1h-3 before_my a2c1e1i-2j3 before_nine g2
    before_noon d1f-3h-3i-2 before_one d2 before_or b3 before_ramadan h-1 before_saying e2 before_sending c-3d1
    before_she j2 before_six c-1 before_so c-2 before_somebody h2 before_summer h-2 before_sunday f1 before_tax b4
    before_telling c-2d-2 before_ten i-1 before_that b2c3f1 before_the a-11b-4c-2d-10e-2g-1i3j-2
    before_their b-3c3i3 before_then e1i1 before_they a-9b-6c-3h-5i-3k-5 before_thursday b2f1
    before_we b-3c2d-5e-4f-3h1i-6j6k-8 before_wednesday f2 before_you a5c-8d9e-6f5h3
    before_your a1b-1c-9e-6f3g6i4k2 before_yours h2i2 beforehand c1f1 beforehand_. c2f1 beg d1e1f1i2k1 beg_, e1
    beg_for c1d3 beg_to b1h3i2 beg_you f2 began a-3c3d-7e-3g1h6i-1 began_to c2g2 began_with c2d-2 beggar d4
    begged d1i2 begged_me d1h1 begging b-1c-2d9e-4h-1 begin a-5b-3c-3d1e-7f-4g-1h5i11j-1k-6 begin_. b3 begin_as h4
    begin_at g-1i2 begin_in h3 begin_on c1i5 begin_there h4i5 begin_to d1g4h-3 begin_with b-6c-5i3 beginner a1c4d-1
    beginner_. a1c2 beginners a-1b-1d1 beginners_. d1 beginning d-4e-4f-2g7h-1i3 beginning_of h-1
    beginning_to d-3e-4f-1g8h-3 begins a-6b2c-1e-1f-3g-4h1i7k3 begins_. a-1b1 begins_at i1 begins_on i1k2
    begins_to b1 begins_with b2 begun a1b1c-2d-4e-1g3h4k2 begun_. c1 begun_to a2b2c-5g2h1k4 begun_work h2
    behalf e-1 behalf_. d1 behave d2 behave_. d1 behaved a-1d3 behaves d1 behaving c1d1 behaviour c3d4
    behind b-2d-3e-1f-1g-9h2i1k4 behind_, c1g1 behind_. a5b1c2h-1 behind_a d2 behind_him c2h1k-2 behind_it b-2e-1
    behind_me b3c-3g-3 behind_my c-2f1 behind_on b-3c1i-1j-4k6 behind_the a-12b-7c3d-10e4f-3g-6h-1i4j1k-5
    behind_this c-1e-2j-1 behind_us h1 behind_with b-3h-2i-4j-3k5 behind_your b-1c-11e-1k3 being b2c4d6e2f2g4j1k7
    being_, e-2f3 being_. c-3e8g-3 being_a a5b1d-1 being_able b1 being_asked b-5c4d-1h-4 being_better a-4
    being_called c1 being_flexible d1 being_honest a3b2c-2g-1 being_i e1 being_in b1c-2 being_interviewed c3d-1
    being_late c1d1 being_moved c2j1 being_nice d6 being_one a1 being_paid c-2g-1 being_patient h2
    being_polite d5h-1 being_slow c-1 being_so d-5e-3h2 being_the a3c-4d2h4i1 being_there b-2c-3g4
    being_told b2c5d2 being_treated c-2 being_what a-3c-1d-2g5h2 belfast h4j1 believe c4e-10f-8g-3h-7i3j-1k2
    believe_, a-1c-2g-2i1k2 believe_. a-5b3c3d-4 believe_how d-1 believe_i a2b-5c-1e-4f-5g8h-7 believe_in a5b-2g-4
    believe_it a-5b4c-1d-1e-1g-2h-2i1k1 believe_me a-1c-6d2e-1g-4 believe_my a1b-3 believe_that c-6d2f-3g1
    believe_the a-1b-2c6d-3g-5 believe_you d-1 believe_your c4g-3 believed b1c-4d4 believes b1c-3d3
    believing b1c1h1j2 believing_in b1 bell b-9d-3e2f-2h-1k-1 bell_, h-1 bell_. c2 bell_and d1 bell_when g2
    bell_you e3 bells a-2c1d1 bells_. c1 bells_on a-1b2d5 belly d2 belong d-1h2i5 belong_to a-2d-1h3i5 belonged c1
    belonged_to c1 belongings j4 belongs a-7b-5c2g1h-4i1j1 belongs_in c1d-2 belongs_to a-3b-1c3d-1g1h-2i1j2
    below a-2b5c1d-10e-1g-7i8j-4k-5 below_, b-2i3 below_. b-6c-4e-3h-7i2 below_in a2 below_my a-1c3i1
    below_the a-2b1c1 below_to h1 below_what b3c2h1 bench b-5d-8e-1f2h3 bench_. a-1c2k1 bench_and h1 bench_by i1
    bench_for f1 bench_of a1h2 bench_outside c1 bench_to h1 benches k1 bend a2b4 beneath a1c7d3e1g-2h-2
    benefit a-2b-3c-5h-3 benefit_of b-3c-1d2 benefits a-4b4c-5d-8e-3g-4h-2 benefits_, b4e-2 benefits_adviser b-2h1
    benefits_are b3 benefits_of b-2 bent h1 berlin f1 berth a2b-7h1i4j-1 berth_on h3 beside a5b-1c-1e-2f-2g1
    beside_a a1 beside_him k2 beside_it c3h1 beside_me a-2c-3k-4 beside_my a3b1c-2g4h1k2 beside_the a2b-2c-2d2h-2
    beside_you c1 beside_your c-4 besides a1b2c1d-1g-1h-1i-5j-2k1 besides_, b-1c1k1 besides_. a2b4c1h-1
    besides_that h-1 best a1b-11c-8d-14e3f-5g1h-5i-20j-9k-5 best_, a-12b-8c-8d-18e-24f-5g-15h-17i-1k-7
    best_. a4b-4g-4 best_and a2b1 best_fit a5 best_for a1h-3 best_i a1e1h1 best_if e-2f-2g11 best_in a3b2d2
    best_job a6b1 best_man g1 best_match a5 best_not e7 best_of a-3c-6d-1e-2g-6h1 best_offer a6f2h1 best_on h1
    best_one a1 best_option a5 best_place a3 best_regards a-2 best_stepping g2 best_that e6g-2 best_thing a5h1
    best_to a-10c-5e-2h-1 best_way a-3c-1 best_wishes a-13d-1e-3h-8 best_with a-13b-7c-5e-6g-7h-8 best_work c4h-1
    best_you d1g1 bet a5b-8c-7e-2g8h-3 bet_, g3 bet_. a3 bet_on b-1g4 bets k-2 better a16b2c-7d1e-6f-2g-3i-4j-13k-2
    better_, a-4c-8d2e-1h-6 better_. a3b-1c-1d2e-2g-8h1 better_aligned a3 better_answer a2 better_at b1g-4
    better_by a-2d3 better_choice c1 better_company a4c1 better_cook a-2 better_deal a3 better_dressed a-1
    better_employer a1 better_equipped a1 better_feeling a3 better_fit a2c-3h1 better_for a5b-13c-8g-6h1
    better_half a-2 better_home a1 better_hourly b4 better_hours a4 better_i a-3e1g1 better_if d-2g4 better_in b1
    better_interview c1d2 better_job a4b-2d3 better_kept a-2c3 better_kitchen h2 better_known a2b-1h1
    better_mannered d4 better_manners a-3d4 better_match a2b-3h1k1 better_money b4 better_name b-1h1
    better_not a-4e1g4 better_now a1 better_of a3c-1d-1h-3k2 better_off a2b6c-5d-7f-2g1h-6 better_offer i2
    better_on a2 better_one a2b-2 better_opportunity a6 better_option a2 better_organised c5d3h3 better_paid a1b6h2
    better_part c1 better_pay a3b5 better_pension a-1b3 better_people a7h1 better_photo a-1 better_place a9b1c-1h-3
    better_placed a3g2h-2 better_prospects a4h1 better_questions d4 better_reputation a5 better_run a4c2d4
    better_salary a1b5 better_school a4 better_set a-1 better_suited d-3g-2h-1 better_team a1b1
    better_than a-3b-1c-6d-3f-3g-2k-4 better_the a4 better_there a2g-1 better_things d9 better_title a4b1f1
    better_to a4b-2g1h2 better_use a5 better_way a1 better_with a6b-4c-5d-2g2 betting g4
    between a1b-1c3f-1g6h-3i-1k-1 between_. b1g1i1 between_@number g-1h-1 between_a a10b-6h1 between_calls b4
    between_clients b4c-2 between_me a-8b-11c-6d-1e-5f-1h-1k-2 between_my c3e-1 between_nine g1 between_now c-1f1
    between_one g1 between_our b2 between_rounds c2h2 between_the a-3b4c1d-2e1h-1i-1j2k-1 between_them a-7b-6c-3i-2
    between_two b-7c-5d-6e2g-4h-4i-3 between_us b2c1e3f1h1j-5k-3 between_what a-3b-5c1d1e-1 between_you a4b1g4h3k3
    between_your a6c2d1 beyond b-3c-1d5f-3g1h-1i2j2k1 beyond_me b-6c-3g3h-1k1 beyond_the b3j1 beyond_what a1b-2c-1
    biased d2 bicycle a2b-5c-7d-4h2 bicycle_. a1 bid a2b4c-3d-1g-2h8 bid_for b1h5 bien d-6 bien_a d-2
    big a-2b2c-1d6e2f-8g6h1i-6 big_, d1 big_. d-1e1g1 big_and c1 big_company c-3 big_difference b1 big_family d1
    big_for c1 big_help b2 big_house b1 big_letters b2 big_man b2d3 big_one a2 big_thanks h1 big_thing b1c1
    bigger a11b5c-5d-3e-4g-2 bigger_, a1b3 bigger_. a1 bigger_and a6b-4h4 bigger_canvas a4 bigger_challenge a3h2
    bigger_company a1 bigger_name a7b-3 bigger_one a-3 bigger_part a-5 bigger_step a2h-1i1 bigger_than a-2b1h2
    biggest a3 bike c-4d-6e3h-3 bike_, c1e4h-2 bike_. c-3g-1h-1 bikes a1c1 bill a-4b1c-8d-1g-2j-1 bill_, k2
    bill_. b4d-1e1h1 bill_and b4 bill_for b-2 billings b4g-1 bills a-2b5c-1g-3h-3j-6k1 bin c1d6e5f5h4 bin_, d1
    bin_. b1e3 bin_it d-1f1 bin_my d5h3 bin_unread d2e1 binned d2e3 binning a1d2e2 bins c5d2 bins_. d1 biologist a1
    biometric j3 biometrics c-1g-1h-1i-1j6 bipolar k3 birmingham g1 birth d-5h-1i1k3 birth_certificate i3j1
    biscuit a-4b-5c-1d2 biscuit_. d2 biscuit_factory h1 bistro a3h-3 bit a-2b7c4d-2e5f-1g3h-4i3j-2k-5
    bit_, a-2b-3c-8d-4e5g-3h-2 bit_. c-6e6f-1h-5 bit_? e2g3 bit_about b-4e-3i4 bit_all c2 bit_and c-4e2h-2
    bit_as a-2h2 bit_awkward g-2h2 bit_better a2 bit_cold g3 bit_doubtful e-1 bit_extra a1b5c-1 bit_hectic g-1
    bit_higher b2 bit_iffy g-1 bit_in b-2c-5 bit_like c1 bit_longer b-1e5g-2 bit_more a-1b7c2d-2e-3g-2h1
    bit_much c2 bit_of b-2d-1e-7f1g-1i1 bit_on b1c-1e2f2 bit_over a-1b6c-2 bit_rich c2d3 bit_to b2h1
    bit_unsure e-1g3 bit_up e3g1 bite c-3 bits b-2c-1d-2g1h-4 bits_. c-1k1 bitter d1 black a1b-1c3d-3e3h-2i1
    black_and a1c-3i2 blacksmith c1 blame a-5b-2c-3d1e-4g-9h-8 blame_. c1 blame_the b-1c-2d1 bleach c1d2
    bless a-4c-3e-13f-1g-13i-4j1k-8 bless_. d-2 bless_her j1 bless_them a-3b2 bless_up d-2 bless_you c1d2h1j2
    bless_your d1 blessed b-4c-2d-10e-4g-8h-1k-3 blessed_day g-1 blessing a-1c-5d-8g-2h-4 blessing_. b1
    blessings d-3 blew c-2d1 blew_it d2 blind a1d4g-3h-1i2k5 blind_. d2 block a-5d1e10g-4h2i1j1k-5 block_, e1
    block_. c2 block_the e1h1 blocked c1d4e10g6h-3 blocked_, d4e5 blocked_the e5 blocking d6e5h-4 blocking_the e4
    blocking_this e7 blocking_your d2e1 blocks c-3f1i1 blog c-6h3 blog_on h4 bloke b-3c3 bloke_who c2 blokes c3d1
    blood a1b-6c-1e-5j2 blood_bank a2h2k-1 blood_pressure c-5g1k1 blood_test c-1d1 blow c-1d2 blowed e-3g1
    blowing d6e1h1 blowing_up d6e1 blows k5 blue a-11c-3d-4g-7i-5j5k-2 blue_. b1 blue_card b-2j6k-1
    blunt a-8b1c4d6e-9g-5h-6 blunt_, d4e-4 blunt_: c5d3 bluntly b1k2 blur d2 blush b4 board a-1b3c-3d-5f4g2k-9
    board_'s e2 board_, a1b-1 board_. b-1e-2g1h1k-1 board_and a-1b3h4 board_for b1c2g-2 board_has b1
    board_meeting g3 board_meets i-1 board_of c-2h-1 board_to f1 board_with a1j2 boarding c1h1 boards a1c1j1
    boat a-1b3d2g-2h1i4j-1k1 boat_'s e2 boat_, d1g1h2i1j-1 boat_. b1d1g-3h1j-1k1 boat_and h2 boat_is c1g-2
    boats a3c-1d-4f-1h1k-2 boats_, h1 boats_. b1 boats_are e1 boatyard b2 bob b5 bode c2 bodies c2
    body b5c-1e2f-1h3 body_, a1h3 body_. c1h1 boil c-3d5 boil_your d4 boils b2i-1 boils_down b2i-1 bold d-2
    bolder a5 bond a1b-2d-1h-3i8j1 bond_. a2i5 bond_of b-2c2i2 bones b1g3 bonus b8c-12d-3e4f2h-2i-1j-9k-7
    bonus_, b5f2g3 bonus_. b4h1 bonus_and b-1h-3i1 bonus_at b5 bonus_ball b-4 bonus_card b-2 bonus_for b1
    bonus_i b5d2h1 bonus_if b3 bonus_in b7e2h2 bonus_is b1 bonus_of b-3c-1e1 bonus_on b5 bonus_points b-5
    bonus_pool a3b3 bonus_round b-3 bonus_track b-4 bonus_was b-2 bonus_when b3 bonuses b4 boo d1
    book a-1c-1e-8f-5i-4k-6 book_. a1b2c-1e-1i1 book_a b1c3 book_for c2 book_in a-2c1h-1 book_on c-3d2h4i-4
    book_the b1g2j1 book_you e-2 booked a-12b-15c2d1e-2g7h1i-1j3k-3 booked_. b-2i-2j-3 booked_a j1 booked_and g1h3
    booked_for g-1h-4j1 booked_in c-1g-3 booked_me c7d5g1i1j-3 booked_my h2j3 booked_myself g4 booked_the c1g-2j2
    booking a-1c4d-6i1 booking_system c2d-2e1 bookings c3d1 bookkeeper d-2 books a1c2e-8g-4h5j5k-2 books_, b2d-1h-2
    books_. a2b2h2 books_and d1j1 books_for b-1h1 books_from c1 books_of h5 boots a-3b1c-2f1g-1i5k-5
    boots_. b1d1h-4i2 boots_and b1c-1i3j1 boots_are h1 boots_on f2i1 boots_than a-1d4 border c-2e-1h-6i-3j6k-1
    border_. j5 bore b-3d1e-1h-3 bore_you d-1 bored a-1b-3c8g-2k-2 bored_. c5 boring a-1c4d5e-1h-1 boring_, c-3
    born a3b-4d7h-2j-2k4 born_, d2 born_. d1 born_at k2 born_in a2 born_yesterday d5 borrowed b-8c-1d-3e-5g-3h-4i-2
    borrowed_from k2 borrowed_is k-1 boss a2b3c2d2g1h-1i3k3 boss_'s c4d3h3 boss_, a2b-4d-3g1k3 boss_. a1b-6c4g2
    boss_and b-2c-3d-2g-2h-4k1 boss_at b-2c-2 boss_before c1 boss_came b3 boss_for g1 boss_found g1k2 boss_gave b5
    boss_has b1h-3j1 boss_he c-1d3 boss_heard b2 boss_here b3i1k-2 boss_i c-1d-3 boss_is e3g-3i2k-1 boss_knows a1c1
    boss_of c-4 boss_offered b1 boss_on b-2c1k-1 boss_pays b1 boss_to c-5d3h-4 boss_was c2d-2 boss_will b-2g4
    boss_without c5 boss_would c1h2 bosses c7h1j3 bosses_, c2 bosses_. j1 boston j1 boston_. j1 bosun c1
    bot b-1c3d6 both a5b-2c-6d-1e-4g-4h-2i3j-2k1 both_, a4h1 both_. a-4b3c1d-10e1h-1i1k-1 both_a d1 both_and a6
    both_are a-2b1i2 both_be d1 both_for a1c1h-3 both_good a-1 both_hands a-2h4k2 both_have c1 both_jobs a-1b-1k1
    both_kids j2 both_know a2c3d5 both_letters a5 both_my j-2k2 both_of c3e-3i1 both_on a1b2c1h-1 both_our g1j-1
    both_places a1j1 both_the b3c-3d3 both_times c1 both_ways a-1h1 both_were a1 bother a-9b-2c-4d2e2f-7g2h-2k-2
    bother_, h-1 bother_. b3c1d-3e-6 bother_me b-3 bother_of d-3 bother_replying d2e-1 bother_ringing e7
    bother_somebody c-2d6e1 bother_someone d2 bother_the d1 bother_to c-1d-6 bother_with e-5g6 bother_writing d-2e5
    bothered a-3b-2c3d10g-5h-3 bothered_. g1 bothered_me c4d-7g-1 bothered_to c2d8g-3 bothered_with d1
    bothering c1d2e3h1 bothers c6d-2 bothers_me c6d-2 bottle b-2c-4d-1h-1 bottle_of c-3 bottom a-1b6c1d2e1f6h-4k1
    bottom_, a1c1 bottom_. b1 bottom_line a-2b5d1 bottom_of d1e2f7g1h-2i1 bought a-9b-1c-3d-1e-2f1g-3h1j-3k-5
    bought_a b-1i-1 bought_my b-4 bought_out b2i2 bought_the d1h1 bounced h-2 bounced_. c1
    bound c-2d-1e-3g-9h2i4j-5 bound_by h-2 bound_for i1 bound_myself h2 bound_to g-5j-3
    bow b-1c-9d-12e-4f2g2h9i-2k-8 bow_out a-6c-6d-7e-9f2g2h10i-2k-7 bowed c-5d-2e-1h4 bowed_out c-1h5 bowel h1
    bowing a1c3e-6f2g-2h11i-3k-4 bowing_out a1c3e-6f2g-2h11i-3k-3 box a-2b-3c1d-2g-7i-7j2k-4 box_, b-3d3j1
    box_. b-3d-4h-2 box_and c2 box_is j1 box_of b1c-1d-1 box_office a2 boxes a8b-8c2g-3h-3i-9j8 boxes_, a2e2
    boxes_. a1b-1j1 boxes_and c2 boxes_are a-1j2 boxes_for a2 boxes_than a2 boxes_that a3h1
    boy a-4b-1d4h-10i-3j-1k4 boy_'s b1 boy_, d-1 boy_. b1c3d3e1 boy_got k2 boy_has g2 boy_in d1 boy_was a-3
    boy_with b-1c-3d2 boyfriend c1e2g-1h-4j3 boyhood h2 boys b2c2d1g-4h3i-5j4k-1 boys_'s c4 boys_. g-3k1
    boys_and c-1d1 brace b1 bracket b4c-1 brain a-3c-3d9e5 brain_? d2 brains b-3c-4d8 brains_were b-2c-4d5
    branch a1c4d-15e-4f-1g-4h-2j-5k-1 branch_. b-3 branch_and c-2 branch_has b1 branch_in c1 branch_is c4
    branch_manager a2 branches c1i1 brand a7b-7c4d1f-1g-2i-1 brand_, a1c1 brand_new a4 brass b-1c-2d-2e-2g1h-3
    brass_band b-1h-2 brave a1b-1c-6d1 braver a5g1 bravo a-1b-2c4d12h-2 bravo_, d7 bravo_on c3d4 brazil c1h1
    bread a-2b-2c-5d-1e-2k-6 bread_, a-2d-3 bread_. b-2c-5d1h1 bread_? b3c2 bread_and c-2 bread_is b1
    breadth a3b-1c-1 break a-2b-1c5e-4h-4i4j2k-6 break_, c2 break_. b-3c-3e-2i1k-3 break_a b1d-3i-2k-1 break_and c3
    break_from e2 break_in i2 break_room c1 breakdown c-5g-2i-2k7 breakdown_. c-1k5 breakdown_at k1
    breakdown_on k-3 breakfast b-1e-3i1k-2 breakfast_, b2c-1 breakfast_. a1h-5 breakfast_and b1h1 breakfasts b1
    breaking k1 breaks b6c5g-4 breaks_, c4d-2 breaks_. b1d2 breaks_and b1c1 breast k2 breath b-3c-3d5e4f-1
    breath_, d3h1 breath_. d1e3 breath_and d1 breath_for c-2d-4e1g2 breath_of c1 breathe b2g-4h-1 breathe_, c-2
    breathe_. b1c3g-1 brewery a6b1c-2d-2h7j1 brewery_, b1h4 brewery_. i1 brewery_and h1 brewery_is h1 brewing e2
    bricks b-1c-3 bridge a-2c-13d-10e2g2h-4 bridge_, g2 bridge_. a-2b1j1 bridge_at g1 bridge_is a-3i3
    bridge_when e4 brief a8b-5c8d-1e-3g-5i-4k1 brief_, b-3 brief_. g-5h-5k2 brief_was c-1 brief_you a1c1 briefed c1
    briefing b-1c-2 brigade a1g1h-2 brigade_. h-1 bright d-1 bright_. c-4 brighter a9b-4c-6d-3h2 brighter_future a4
    brilliant a1b-3c-8h-1 brilliant_, d1 brilliant_. a1c-1 bring a-1d-4e-7f1g-8h-8k-6 bring_, h1 bring_. e2
    bring_a c-1e1h-2 bring_her d2 bring_home b5 bring_in b6c-1 bring_it e-1h-3 bring_me a1b-2d-3f4h2
    bring_my a-4b-1c2f1h-2i5j1k-7 bring_on a2 bring_the a1b-3c-4d-8e-6f2g-7h-1i-2 bring_them i-1 bring_your f-2
    bringing a-1b4c-3e-1g-6h-1i-4j4 bringing_home b5 bringing_my g-2j1 brings a-2b3c-6d1f-1g-3h-4 brings_in b3
    brings_me a-3b2 brings_the d2 bristol h-2j2 bro b2d3e2h-1 bro_, c1e1 bro_. b3 broadcast b2 broader a7b-1c-2h2
    brochure a-6b-7c1d3h-1 brochure_. d4 brochures a2d3 broke b-1c-3d-9e-3f-2h-13i-7j-1k10 broke_, c-2g2k2
    broke_down b-3c-4h-5 broke_my c3k1 broke_on b2 broke_the a2c1 broken a-9b-1c4e1h-8i-1j-2k1 broken_, c-3
    broken_. b1c-2 broken_and c3 broken_chair c3d2 broken_down k-2 broker b-1c-1h-1 broom c2
    brother b-2c-6d-4e-1f-2g-3h1i2j-2k5 brother_'s b-1c-2j-3k2 brother_, b-3c4d4 brother_. a1b2c-3d-2g1h-2
    brother_and e1h3i2 brother_in a-3c2d-2e2h-1k2 brother_is c-1g-1h-1k3 brother_to c-2g1 brother_was h2
    brother_will g-1 brothers c-2 brothers_. c-1 brought a-1b-5c-2d1e-8g3h2i-2j1 brought_a c-3i-1 brought_back h2
    brought_forward g3 brought_in h2 brought_me c-5h2i-2j2k2 brought_my c1 brought_the c1 brought_up c5d3
    brunch d2g1 brutal e2 brutally d3 bubble b5j2 bucket c1d1 bucket_. d3 buckets h2 bucks a-5b7c-3d2g-1
    bucks_an b5d3 bucks_more a-3b3 buddy b-3d4h-1 buddy_, d3 budget b13c-1e-2f3g-1i-3j-4k-3 budget_, a1b1
    budget_. b5c-2d3 budget_and b3 budget_for b4c3 budget_is b2 budget_was b1c-2 budget_you b2 budgeted b-1
    budgets b-2 budgie c-2d-2 bug b-1c-2h-2 bugger d3 build a-3b-4c3e-2g-2h1k-1 build_a c3
    building b-8c6d2e-1i2j-11 building_, c-1g1 building_. c1d1i1k1 building_? c1 building_and c-3 building_for b2
    building_i a1c-2k-1 building_in a2 building_is a-1c4d1 building_site k1 building_there d2 building_was c2
    buildings k2 built a-8c-2h-2j-1 built_. c-1 bullied c-3i-3k5 bullies d1 bully b-2c7d4g1h3 bully_and c4d4h1
    bullying c2k4 bullying_me c-2k1 bump b6c-1d-4e-1f5g-4h-1j-1k2 bump_me b-3 bump_the b2f2 bumped b9c-3h3
    bumped_me b4h3 bumped_my b2 bunch a3b-9c-4d7e-6h-4k-1 bunch_, a1c-1g1 bunch_. a3c-2d1 bunch_for d6
    bunch_of a-2d2e-2g-1h-3 bungalow h-4j6 bungalow_in j2 bunk a1j3 burden c-1d1 bureau a1b-2c3d-2h3 bureau_, h1
    bureaucracy a2h2 buried a-2d2e4h-4k2 buried_in e4 burn c3d1h-4 burn_out c1 burned c-3e-2f2h-2k4 burner d1e5
    burning a-2c6 burning_out a-1c4 burnout b-2i-2k6 burns d4g1 burnt c-5g-1h-5i-2k5 burnt_out g-2h-2k5
    bursar b-1h1 bursar_. b-1h2 bursary a-2b4c-3 burst c-5g5h-3k2 bus a-2b-5c-3d-1e-3f-1g2h-1i-1j-3
    bus_, a-3d-2e2g-2i-2j1 bus_. a-2b-5c3g-1h-10i2 bus_and a1b6c-1g-1 bus_at c1 bus_company a2b4c-4 bus_depot h2
    bus_does g3 bus_driver c1 bus_fare b-5c2d4k2 bus_for b-1c-1 bus_from b-2c-3g3h-2k-1 bus_garage h1 bus_goes g1
    bus_home a3b1 bus_i c1 bus_in h4 bus_is b-2c-3g2 bus_job a1 bus_pass b4h-1 bus_route g-2i1k-1 bus_station c1
    bus_stop a-1c-4h-3 bus_stops a-2 bus_strike g1 bus_that c-2g2 bus_ticket c-1d1 bus_to b-1c-3f1k1 bus_was b-2c-8
    buses b-1c-3d1g1j-3 buses_, a2b-3c-3 buses_. b1c-2h-2 buses_and c1 buses_are g2 buses_from k1
    bush a3c-5d3e3g-1h3 bush_, b1h2 bush_. a1 busier a1b1 busier_than b2 business a3b-10c2d8e-1h4i2j-8
    business_, a-3d-1g2 business_. a2b-5c1h1i-1 business_and b-4c-5d1e1 business_on h-2i3 bust b-1d1e-2g2
    busy b-9c-2e7f-8g-9h-1k-6 busy_, c4d-1 busy_. c-5d-7e2g-1h-2 busy_at e5 busy_season d2h2
    busy_with b-2e5g-1j2k-1 but a2b1c-3d-2e-8f15g-2i-3j3k2 but_. c2 but_a a4b4c4f1g-4h-9 but_also g1 but_any g-3
    but_ask e-4f-1 but_at c-1f1 but_call h2 but_can f3g-2 but_could b-1f2g-1 but_do b-4c-9d-12e-9f7g-5h-2k3
    but_fair c-4 but_for a3c-1d1e3f-4g-2 but_friday g-2 but_from d1 but_give f-5g3 but_go f5h-1 but_good c-1
    but_hang h-1 but_he b1j1 but_hold e1f5g-3h1 but_honestly g1 but_i a-2c-8d2e3f-2h6i2j-1k1 but_idk g4
    but_if a-4b-1d-14e-12f9g-11h2i-1 but_in a1b-1c2h-3 but_it a-2b7d-11e1f-6g3h1j3 but_keep a-2b-5c1f8g-5h-4
    but_kindly f7g-1h-6 but_leave b-2e-5f8g-4h-3 but_let a-3d-4e-4f4g2h3 but_like d-1f2h-1 but_may f-2
    but_maybe f1g-3 but_me c1d2 but_mine b3c3d1 but_my a1b-1c-2e-3f-7 but_never d-1 but_no c1d1e3h5
    but_nobody a-1c2 but_not a1f2g2h-1j2 but_nothing b-3f3g5h-1 but_now g3 but_on b2f-2g3 but_one b1d4f-2g2
    but_only a1d-3f-1g2 but_over a1 but_please a-3b-4e-8f11g-7h-5 but_praise b1 but_put f1g-3 but_ring f2h-1
    but_save f3h-2 but_see c2f1 but_she c-2j2 but_should f1h2 but_something g1 but_still h2 but_sure c1 but_tell f2
    but_thank f-1h6 but_that a-1b-7c-3f-6g3h-2i1 but_the a5b4c4d-6e7f-16g2h-2i-2 but_their a3c-1f-2
    but_theirs a10b-1c-4f-3h-1 but_then d4 but_there a-2b-1c1d6e2 but_they a5b-6c-1d1f-1h-4 but_this a5f-6g4
    but_thursday f-3g-4 but_today g1k2 but_try d-2 but_tuesday g-2 but_wait f3h-1 but_we b-4d5g-2 but_wednesday g-1
    but_what d3e1f3 but_who g3h1 but_would b-4f7g-4h2 but_you a1b2c2d-1e1f-1g-6 but_your a-4b1f-4g-6
    but_yours a-4b1c1 butcher b1g-2h2 butcher_'s g-1 butler c-2 buttons b3 buy a-4b-1d1e-7f-3g-4h-5k-2 buy_. d1
    buy_a b-2c-1d3 buy_my c2 buy_the c1 buyer d3g1h1j2k-3 buying a-3b3c2g-3h-3k-2 buying_. c1d2 buying_a g-2
    buys c-3d3 buzz c-3d3 buzzing h1 buzzing_. h1 by a-3c-2d-1f3g-1h-1i7j1k-3 by_, a-2d-1g-2h1
    by_. b-4c-3d-7e3f-3g2h-2 by_@number b-2h-3i2 by_a a3c-3d9e-2f1g-2h5i-1 by_about b2 by_accident c-2h-2
    by_all c4d4e-4f2 by_an a3b-5d2g4 by_and c-1d-4e3 by_another d-1e-1g-1h5i-3j1 by_any b1c1f3 by_august h-2
    by_bike b-1 by_car g-2 by_choice a-3e1 by_close d2h-2i1 by_coming b3d-1 by_comparison a3 by_courier c-4i3
    by_date i3 by_e e-4 by_ear d-3e2f3h-1 by_eight g5 by_eleven g1 by_email b1c-1d-10e-14g-3h-4i-7 by_ferry g1
    by_five b-2c-1i1 by_four g3k2 by_friday c-3e4f4g-5h1i2j-1k-3 by_god g2 by_half c-5g-1j-2 by_hand a2b-7d-7e-1h-3
    by_how a-2c3d-3 by_if d-1 by_its c-3d1h-1 by_itself c-2e2 by_june b1f1h1 by_letter c-2 by_line c-1i1
    by_lunch d1 by_march j2 by_me c-6d-4e4g-3 by_michaelmas e3 by_midnight a-1i1 by_mistake a-4b-7d-9e-5h-8i-4
    by_monday f5i-3 by_month b1 by_moving b5 by_my a-1b3c-3d-1e1f-1g2h2j-2k4 by_myself k1 by_name a3c-6h-4
    by_nature c1d-1 by_next e2g1h-3 by_nine a-3b-3c-2d2e2f-1h-3 by_nobody c1 by_noon b2c-2e-5i2j-1 by_now g1h-2
    by_on h2i-1 by_one d-3h1i-1 by_people c-2 by_phone c-2d-8e-2h5 by_post b-1c-7d-1e-3f-5h-6 by_saturday h1
    by_saying c1d-1 by_sea i-2j5 by_side a3c-4h1i-1 by_six a-1b3c-4e1f2 by_some a3e1 by_somebody c4d2
    by_someone a-2d1h-1 by_spring a2c1 by_sunday c-2e4g-1i1j2 by_telephone d-1 by_ten c-7e3 by_text c4d1e-3
    by_that b-2c1 by_the b3c1d2e5f-5h1i3j1k-3 by_their g2j1 by_them a5b4 by_then c1d-3g8h1i-1k-1 by_thirty b3
    by_this h2 by_three b1c-2 by_thursday f2g-1i2 by_to h-2 by_tomorrow f2j-1 by_tonight f1h1i2 by_tuesday b1i1
    by_two c4g1h1 by_us g1 by_video d1 by_way e-1g1 by_wednesday f4h-3i5 by_which c-1d1h-1 by_with f-4
    by_writing e1 by_you a7b3c2d-2e-4g-1h3 by_your a-8b-1c-4d-4e-1f-4g-1h-4
    bye a-13b-18c-17d-4e-5f-6g-17i-12j-11k-19 bye_, d1 bye_. a-7b-5c-8d-4g-6h1j-1k-4 bye_bye d-11e-7h-7 bye_for e-2
    bye_now b-4c-1d-17e-14g-5h-14k-5 bypass c-1g1k6 bypass_operation g1k1 c b-1 cab a3b1c2g1h-1i2 cab_, g2 cab_. a2
    cabin a-3b1h3j2 cabin_crew b2h2 cabs a2 cactus d2 caesarean k2 cafe a1b-3c-1d-9g1h3i-2j-5k1 cafe_. h-3k1
    cafe_and j-1 cafe_by h2 cafe_is c3 cake b-9c-8d-7e-4g2h-10i-2k-1 cake_, b-3 cake_. a1c-6d-2 cake_and c-2
    cake_i d-1 cake_to g2 calculation c2 calculator b-3c-1 calculator_and b-3 calendar a-7b-10c-2d5e-1g3i-3
    calendar_, g1 calendar_. c-1d4h2 calendar_and d-1 calendar_for c1g2 calendar_in h1 calendar_invitation h-1
    calendar_invite h-2 calendar_is g1i-2 calendar_link k2 calendar_until h2 calgary b1g1j3 calgary_. b2
    calibre a3b-1c1d1h1 call b-1c3e-5g2i-3j-14 call_, b-1c-2d-2f-7g-2h-6i-3 call_. a-1b-5c-4d-8e2g7h-8i1k1
    call_? c1 call_a b4d3 call_about d-1h3 call_after h-1 call_again f1 call_allowance b1c-2 call_and c5e-4
    call_at g3h-2 call_back c1e-1 call_because c-3 call_before i-1 call_by d-1g-1h1 call_came c-1
    call_center a1d1e1 call_centre a1c2d4 call_every c4d1 call_for g-1 call_from c-6f5g4 call_i d-3
    call_if a2d-4f-2h1 call_in d-3 call_is a1b1c-4g5h-2 call_it a3b-1c1d1e-7f4g3h7i-1k2 call_last c1
    call_letter g1h-2 call_me a-4b3c-3d2f1g-4h-1 call_my a1c1d2g1 call_off c-2d-2e-3f-3g-5h6 call_on d-3h2i-1j-1
    call_out b4c-1 call_people d2h1 call_that g-2h2 call_the a1b2c-2 call_this d1e4g2 call_to a1b-1c1e-1g-1h-5
    call_us c1 call_was a-1c3d1 call_when c1e-3 call_with c2d-1 call_would c-1 call_you b-2c-1d-2e8f-4g-7h-5
    call_yourselves c-1d2 callback e2 called a-1b-9c5d2e-2f-5g3h2i-5j-9 called_, a3c1d-3 called_. a2c2d-4k1
    called_a d2g2 called_about g1 called_and g1h1 called_at d-1 called_back a1c4h3 called_by c1d-2 called_for g2h-4
    called_from h3 called_in g7h-2 called_it c2d-1 called_me b-1d-1e2g-3i-1 called_my c-2 called_off c-3g-2h3k1
    called_talent c-1d3 called_the a-3c3d-2 called_to c-3g-1 called_up h3 called_you c-3d-2 called_your c-2d-6
    caller e2 callers c4e-4 calling a5b-6d2e3f-8g-4i-6j-1k-3 calling_, c-1d-6h-4 calling_. a3c-1d-2 calling_a d3
    calling_about c-12d-3g-3h-14i-4 calling_and d1e2 calling_back d-2h-1 calling_because g2h-2i-1
    calling_it a-2c7e-5g2 calling_me a1c4d2e1h-14 calling_my d2e4h-3 calling_off a-1g-2h10 calling_the h1
    calling_to g-3h1 calls a-5b-2c4d2e12f-4g-8h-5k4 calls_, c3e2h1 calls_. b1g-1h-2i3 calls_a d1j1 calls_about e6
    calls_are c-2d-1e1 calls_from c1d1e4 calls_in c-2e-2 calls_it e-1k2 calls_me c-2k4 calls_this e1
    calls_to a1c4d-2 calls_were c1 calm b-6c-15e6g-9h-1k-5 calm_, e2 calm_. a1c-2 calm_and c-1 calm_down d3e4g-1
    calmer a1e3h-2 calms e2 calms_down e2 cambridge a4 came a9c-1d-7e-8f-7g1i-7j1k3 came_, a-4b-4c-1d-1e2h4k1
    came_. b-4c1d-1e-4g-1j-2k3 came_a a7b-1c3 came_about h1k1 came_across a-5c4d-2h-1 came_all c1
    came_along a1b1c-1e2h2 came_an c1 came_and d-3h-1 came_as b-1 came_at b-2e1 came_away c6d-4g-2h-4
    came_back b5c3d-2g-1h-1k3 came_by b-3 came_close a4b-3c-2g-4 came_down a2b1c-2d1e-1g-2h-1j-2
    came_early b1c-3e3k-1 came_first a-3c-3e1k3 came_for a-1b-1c1 came_from b-4d4g1h2 came_home b-4c4h-3i2k-2
    came_in a-3b6c-2d1e-1i-5k-4 came_into b1 came_last a3 came_late b1c1g1 came_my h2 came_near a5i1 came_off a2
    came_on b-3c3h-1k1 came_out a7b-3c-3d-5e-1f-3g2h-6i-6j-3k-5 came_round a-1c-1 came_second a6b-4c-3d-1h-4
    came_the b-2i1 came_this h-2i3j1 came_through b5c-7d-3e-2g-6h6i-1j3k-2 came_to b-2d1f-1g1h1i-3 came_today i-3
    came_up a-5b2c-7d2e-3g5k-1 came_while c-3 came_with a-5b1d-1f2h-2i-1j3 came_within a1c-3h-1
    camera a-2b-2c3e-4g-5h-4 camera_on d2 camera_was c1 camp b-2c2d-5k-2 camp_, h1 camp_. c1 campaign b-4
    camping g1h-1 campus g1j-1k-2 campus_. c1 can a1b2c-6d1e1f4h1i2j5 can_, g-3h-3 can_. c-5d-7h1
    can_afford b4d-1h2 can_always b1 can_answer a2d2e-1 can_arrange g1 can_attend f1 can_be a-1b-6c-1d1f5g-4k-5
    can_believe c1 can_best a-4h-2 can_call d-3e-1f-1 can_cancel f-2h-3 can_carry b1h1k1 can_change b-1
    can_close h4 can_come a-1b-1c-4d2e-4f2h4i-6 can_continue g2 can_contribute h1 can_count a-1c-2
    can_cross d-5e1h4 can_decide f3 can_delete d-3 can_do b-2c-5d-11e-1f2h2i-7k1 can_draw e1 can_drop i1
    can_end b-3i2 can_explain d-3 can_feel g2 can_fill h2 can_finally b3 can_find a-1b2d3f4 can_follow d5h1
    can_forget d2e1f4 can_forgive d-1h1 can_get a1b6d1e-3f5g1h1k-1 can_give a4b-4c-4d-11e1f-6h4
    can_go b-4c-6e1h1j2k-5 can_grow a2b-3 can_guess a1d-1g2h1 can_hand b1 can_have b2d-5e-3g-4h4 can_hear c2e-1i-1
    can_help a-4e-2g-1 can_hold e-1g1h-2 can_i b-6d-8e9f2g-6h-5 can_imagine d-7 can_interview f2 can_it d2f-1g-4
    can_judge c1g3i1 can_keep a3c-2d5f-5h2 can_learn a5d-2h3 can_leave b-4e-3g2h1 can_let b-1h3 can_live c1j3
    can_look c1e1 can_make a1b-5c-6d-5g3j3 can_manage a-1e1k4 can_move a1e-2f4g1j1 can_my b1 can_no k1
    can_not a2b1c2d-2e-1f-8g6h-6i-2k6 can_offer d-2g1h-2i-2 can_only b-2c-4d7e4f-5j4k-1 can_pass g2 can_pay b1
    can_pick b1e-2 can_picture d2 can_plan c1g2h-1 can_promise e1 can_put b3c-2d3e-1h-4 can_reach b-4e-6f-1h-1
    can_read c-6d5i2 can_release h4 can_ring d-1h-1i3 can_rub d-1h1 can_run b1 can_say b-3c-3d-2e6f-3h-2i1
    can_see a1b-1c7d-1e-5g-1h-4i7 can_send b2d-2f-1 can_show d-1i4 can_sit h2 can_smell c-2 can_stand d1f-2g1
    can_start d-1h-2 can_stay a1b2f-2g-4h-5i-1j-1 can_stick c-2d7 can_still b1d-4e-6f5g-6 can_stop d-3
    can_stretch b2f1h1 can_strike d-1f-4h1 can_swap f-1h-2 can_take a-8c-3d-1e4f-7g-2h-1i-6j3k-1 can_talk d4
    can_tell a-4b-6c8d2e4g2 can_the j-2 can_think c2d1e2 can_try d-2e1 can_use a-2c2d-2h1 can_wait e-3f1
    can_walk g-1i2k-2 can_we b-6d-10e2f-4g-6 can_whistle d7 can_work a2b-1d2 can_write d-1e6h-1
    can_you a-1b1c-1d-2e-7f1g-4 canada b1g2h-1i-2j3 canal a-2b-4c-6d-1 canal_, a-1h-1 canal_. a-2h-1
    cancel b1c-3e-10f2g-1h12i3k-1 cancel_, b-2c1g4h-1 cancel_. b1g3h-2i1 cancel_and g5 cancel_friday f2h2
    cancel_it a-3b-8d2e-3g-6h8i-1 cancel_me b-3c-1f4g-6 cancel_monday a2 cancel_my a1b2c-8d-3e-3f-2g-9h6i1j1
    cancel_on h-2 cancel_our f-1g-3h3i2j-1 cancel_saturday h1 cancel_the a-2b-6d2g-4h2 cancel_thursday b1h2
    cancel_tomorrow g-4h3 cancel_wednesday b1 cancellation c1d3 cancelled b-5c4d-1f1h7i-2j-1 cancelled_, c-4f1
    cancelled_. a2c-3g-3h2j-2 cancelled_and c1h1 cancelled_my d2g-2 cancelled_on c5 cancelled_so g5h-3
    cancelled_the c-1h3 cancelling a1b1c-1d-7f5h9 cancelling_, a1e1f3g1h5 cancelling_. a2g3h-1 cancelling_it f1
    cancelling_my f-2h4 cancelling_our h1 cancelling_the b1i1 cancelling_thursday a2h1 cancer a1c-1d-2g-3h1j-2k5
    cancer_. k2 cancer_and h1 candid a3b1c5d-2 candid_, a3c2d-1 candidacy a-6b-1c2d-7e-1f4h14j1k-1 candidacy_, j2
    candidacy_. c2f-4g-1h5 candidacy_ends e2g1h3 candidacy_for g-2h5 candidacy_here c2 candidacy_with h-1
    candidate a-16b-4c5d3e-7h3i-6j-4k-6 candidate_'s c4d4g-2h2 candidate_, d-3f-1h-1
    candidate_. a-2d-4e-5f-3g-6h4i-2k-1 candidate_@number c2h1 candidate_any d-3e-1g-4h7 candidate_for b-2c-9d-5g-5
    candidate_from d1 candidate_has d1g1 candidate_is c-1d7 candidate_on c2 candidate_portal f-2 candidate_to d1h-2
    candidate_who d-5f1h-3 candidate_will h1 candidate_with b3f1h2 candidates a-8b-4c6d3e-7f-6h1i-8j-2
    candidates_, c-4d-1g1h-1 candidates_. a-4b-3c2d-2e-4g1h3i-1 candidates_? g2 candidates_for c2f-2h2
    candidates_in c5d-2 candidates_on c1 candidates_were d2 candidature b-2d-7e-7f1g-4h7i-2 candidature_, f1
    candidature_. f-3 candidature_be h-1 candidature_for f-3h4 candidature_may f1 candle a6b-3d-3 candle_to a7c-3
    candor d1 candour_, b1c1 canny g1 canteen a-2d-9e-3f-1h2i-2 canteen_. b-2h1 canteen_and g1 canteen_is b1c-1
    canteen_was b-1 canvas a5 cap a-3b2c-6d-1j1 cap_. c-2 capable c-2d2 capital d3e-3j1 capped b5c-3 capped_at b2
    captain a-2c-2e-2f1h2i2k1 captain_'s i1 captain_. b-1c-1 car a-2b5c-1d-3e-9f1g5h-3j-2k3 car_'s b-3g4k-1
    car_, a-2b7k1 car_. b-2g-1j-1k2 car_allowance a-1b4 car_and a-2b3f1g4h1 car_at b-3c-1 car_for g-2 car_has g3
    car_in h-1 car_is b3g1h-1 car_loan b2 car_on b5 car_park a2b-5c4g-4h-5j-4k3 car_that b2 car_will b-2g4
    car_with b3c-3h1 caravan b-6c-1g-1h3i-2j7 carbon i1 card a-9c-7d-5e-8f-9g-10h-10j6k-1 card_, a-2b4c-1d-1i2j-3
    card_. b-3c-9k-3 card_and b3h-2i3j-1 card_for b4 card_from b1 card_has c1h1 card_in c-1 card_interview j4
    card_is g1 card_on c-1 card_that b3 card_was j-1k3 cardiff a-5b1g1 cards c-11d-3e2f-2g3i-3k6 cards_, c-1g1
    cards_. b3c-2h-3j-1 cards_and a1j1k4 care a1d3e-7f-12g-4h-2j2k-1 care_, b-8d-3e-8f-1g-3h-8i-7j-12k-7
    care_. a-1b-7c-1d1g-1h-5j-3k1 care_about a5b-3 care_assistant e2 care_for b1c9d-6 care_home c-5h3i4j1k-4
    care_homes c1 care_in c-1j2 care_is c-1d-1 care_less a-4b-7c-5d10e1 care_of a1b6c-3d-4h-2j5 care_plans c1
    care_than c4 care_to d2h1 care_what c-6d4e-1 care_you c-1 cared c4d1 career a4b-1d3e-5f-1g-4i-1k-2
    career_, a1b3 career_. a4b-1h-2 career_change h1 career_fair a-1 career_in c4 career_path a2 career_than a1
    career_to d2 careers b-2c-1h-1 careers_page c3d2 careful a-7b-7c-7e-3f-2g-3i-5
    careful_thought b-1c-1d-1h3i-1k-3 careful_with c-3 careless c2d-5 careless_. c7d-3 carer c3d-1g2h3i-1
    carer_for c1 carer_interview g1 carers c4g-2h-2k1 carers_and c-1 cares a-1c1d4 cares_. c-4d5 cares_for c-3d-2
    caretaker a-1b-6d-6e-5f-2g-3h2 caretaker_'s h1 caretaker_. c1h1 caring c-1d3g1 caring_for b1 carnival b-3e2i2
    carnival_. e1 carpenter_. h-1 carried a1c-4d-9h-7 carried_it a2b2 carried_my c-7d-1 carried_the c-2
    carrier b2f2g-3 carries a4g-1 carries_a b2 carries_more a2b-1 carries_the a2 carry a-1b2c-1f1g3h-1i-1k2
    carry_my h-3 carry_on a-6b-5c-2d3e-1f2g3h3 carry_the h-1 carrying a-7b-5c-5d-3e-7g2j1 carrying_my j3
    carrying_on a-2b-1c-2d-1e-5g3h1 carved f3 case b-2c-1d-6e-8f7h-1j-4 case_, h3 case_. a1d2f1g3h2 case_? h-2
    case_anyone f-1 case_i a-1c-2d-2f1h1i-2k1 case_it a-1b-2c1f1g-3 case_my a1 case_of a2b2c-1h1
    case_study a-3b-8c5d-3 case_the c-2f3h-3i-2 case_they a-2f4 case_this h-3 case_was c-1
    case_you a-3b-1c-1d-5f-2g1 case_your b2f4i3 caseload a2b-7k-2 caseload_is c1 cases a7b-2c1d-3j1k-3
    cases_. c2k-2 cases_are a3 cash a-5b12e-2f-2g-3h-4 cash_, b1 cash_and b1c1h-2 cash_in b5 cash_machine b-1
    cashier d-1h-1 cast c-3d-2g-2h-1k2 cast_in h3 casting a3 casual a-2b5c4d-1i2 casual_. c4 casualty e2
    cat a-2b-5c-9d1f-1g-8h-6i-4j2k-3 cat_, h-1 cat_. a-2b-2j1 cat_could d5 cat_in a-1 catalogue a3c-3d-3h-1
    catch a-6b3c-8e3f-3i-1 catch_me e1h-2 catch_my b2g2 catch_the c-1f-1 catch_you e1 catches c-4 catching c-1
    category d1h1 catering b-1d-1 catering_. c2 cats a1b-4d-8j4 cats_, j1 cats_. d-2 cattle b-3c7d2e-3g1
    cattle_. c4d1 caught a2c-11d-3e-6g1h-8i-4k5 caught_me c-1 caught_my b-1k-1 caught_up e-1k3 cause b-4c-5d-4g-1
    cause_is a-3h1 cease c-3d4e10h2 cease_all e6 cell c-4h-3j-2k2 cell_and k3 cell_is b-2 cellist b1c-2j1
    cement a-1b1c-1h3 cement_works b2 census h1 cent b-2c-4d1f2g5h-8 cent_of b2f2 center a1c-2d1e1 center_. d1
    centre a4b-6c3d1e-3h4i-1 centre_, a-4h1 centre_. a1c-4 centre_and d1g1h1 centre_had c3 centre_has h1
    centre_in a1h2 centre_is a2 centre_on c2d1 cents b4c-6d-2g-2 cents_a b7 century c6d2 century_. c5 ceo i1
    ceremony c-2g2 certain a-3c-2d-3e-7f-5g9h-9i-3j-1 certain_. c-1f-2g3h-1 certain_i d-1e-1g8h-3 certain_than g2
    certain_that b-1h-2 certain_the g-1 certain_yet f-3 certainly c-4h1 certainly_not a1
    certificate b-6c3d-12e-7f-2g-5h-12i-1j8k-8 certificate_, c-2h-1i2 certificate_. c1j4 certificate_and c-2i1j-1
    certificate_from c2 certificate_is j1 certificate_of j3 certificates a-1b1c2d-3e-6f-2g-5h-2j-1k-1
    certificates_. b3c-1d-4 certificates_and c2 certificates_are h2 certificates_for d1 certification h-1
    certified h-2 chain a2c2d2h2j3 chain_. h2 chain_has c2h-1 chained c4 chair b2d1f2g1h1j-7k-7
    chair_, b-1c1d3f-3g4h-1 chair_. c1d3f-1g-4j-1 chair_and h2 chair_at f1h-2 chair_for g-1h3 chair_i c4
    chair_in a1b-2h3 chair_is b1e1g-1h-2 chair_of c2 chair_on d1h1 chair_rent b5 chair_to d-4 chair_warm f3h3
    chair_with b2d1 chairman a-2b1d2 chairman_. c-3d-1h-2 chairs b-9c5d1 chairs_. c6d2 challenge a7b-7c4h2
    challenge_. a1 challenge_in a2c2 challenging c3 chambers a7b3g-4h-1i2 chambers_, b1h1 chance a7b-4c-4f3g8h-3k-4
    chance_, c1d2g-1h4 chance_. c-3f2g-4 chance_and a1c-3d5 chance_at a1 chance_for f1 chance_i a-5b-7f-4g11h-12
    chance_of a2c-1d-2g2h-1 chance_that a1b-1f1g3h-3 chance_tho h1 chance_to a2d-6e2f-2g-5 chance_with c1h2
    chance_you b2f2g1 chancellor c1 chances b-10c-7d-8e-3f-1g15h-10i-1 chances_are a-4b-5c-1d-3e-2f-2g12h-8i-1
    chances_of c-3g7 change a-17b-2c-1e-6f8g-6h3i1j2k-4 change_, b1 change_. c-8d5e-2h-1i3 change_a c-2
    change_about c-1 change_anything b-1c-1d-2 change_at h2 change_it c1d1f1h4 change_my b1d-3e-1f6g-5h3
    change_of b-1d-5e-4g1j-1 change_schools h2k-2 change_that e3 change_the b-1c4d1f1g-5h-4 change_their a-1f1
    change_your b-1c1 changed a-15b-8c4d-3e-12f-1g-1j-4k-4 changed_, h1 changed_. c-2f-1g-2h2k3 changed_a c-1
    changed_and c-2g3k-4 changed_at g1 changed_by c1 changed_for c1 changed_in c2 changed_my a-1b-3d-2e-1h-2i-3k-1
    changed_on c1 changed_since d-2h3k-4 changed_the b-1c3f-2g-1h-6 changed_three c1 changed_to c-1g-1h-2
    changed_twice c1 changes a-6b3c4d-9f4g3h-2 changes_, f1h-1 changes_. c-3e2h-1 changes_at c3g2
    changes_every c3g1 changes_his f2 changes_i g1 changes_its b1c2h-1 changes_of c-1
    changing a-7c8d-11e1f-1g1h1j2k2 changing_. b3 changing_jobs c-1g1k1 changing_my c-7e4g-3h1k1 changing_room c2
    changing_rooms c3 changing_the g-1j1k1 channel a-1 chaos c3 chaos_. c3 chaotic a-1b-1c6g-1 chaotic_. c5
    chap a-2b3c-1h1 chap_who h2 chapel a1b-5c-7d-1g-3h-3j-3k1 chapel_, h-1k1 chaplain h2 chaplaincy a3
    chapter a-2b-4c-8d-2e3 character c-2d2 charge a-2b3c1d1f-6g-5h2k-1 charge_, b3c-2 charge_. b1c5d2
    charge_nurse e1 charge_of a1b-2g-1h5 charge_to b1j1 charged c-2d-3 charges b6d-4
    charity a2b-11c2f-3g-6h3i1j-8k-3 charity_'s a2b-1 charity_, i2 charity_. a1j-1 charity_does a2 charity_in a-3d2
    charity_shop b-1c1 charm c-6d3 charm_. a-2c-2 charmed c-4 charmed_. c-2 charming a1d5 chartered c1h-1
    chartered_accountant a1c1 chartership k-2 chase b2c5e9g-3h-8 chase_, e3 chase_me c-3d-5e5h-3 chase_the b4
    chase_you c4 chased d3 chasing a2b2d-1e3g-2h-4i1 chasing_me d-2e1h-1 chat a-5b-4e6f8g3i2j-1k-5 chat_, i1
    chat_. c1d-4g1 chat_? d2 chat_@quote c3d3 chat_about b1c-3d-3f1 chat_and d-1h-1 chat_at e2 chat_i h1 chat_is c2
    chat_on c1f2 chat_was c2 chat_with a-3b-2c-4g2h-1i4 chatbot c4h-1 chats c-3d1i2 chats_with c-2d1i1 chatted c-5
    chatting g1 cheap a-7b-1c2 cheap_, d-1 cheaper a-7c-3j1 cheaper_than a-2 cheated h-1k1
    check a-11b1c1e5f2h-8i10j-3k-5 check_, d2i2 check_. b2c2g3i1 check_a e1 check_and j-1 check_for b2j1
    check_if h-2 check_on c1d-1e4h2 check_that c1 check_the d1e-2 check_this d-4 check_was c1
    check_with d-1e2f4g-4h-1i2 check_your c-2d3h1 checked c2h-3 checked_. c1 checked_my c-2 checked_the c-4
    checked_with b1 checker c2d3 checking a-1c-2d-10e2g-6h-9j-1 checking_in e-3 checking_the c-3e2
    checking_this d-2e2h-4 checks c3d-3i2 cheek a-3c2d12e-2 cheek_, b1c1d3 cheek_to c2d5 cheeky c-1f1 cheeky_to f2
    cheer d-6e-2 cheered b-4c-9d-7e-5g-1 cheered_me b-1c-7d-5e-2g-1 cheering a-1c-3e-8g-1h-7k-1 cheering_for d-2e-1
    cheerio b-3d-5e-4g-2 cheers a-6b-9c-14d-5e-11f-8g-11h1i-3j-9k-6
    cheers_, a-12b-7c-14d-28e-19f-1g-9h-9i-13j-3k-19 cheers_. b1d-2h1 cheers_for a-3b-6c-1d2f-3g-2h1
    chef a2b-1c1d-1f1i-2 chef_'s b-1c-2g3h1 chef_, d1e1g3 chef_. a-2c1 chef_and c1k1 chef_de b1c4h1 chef_has c2
    chef_i h1 chef_is d1h1 chefs a-1 chemist a2b-2k1 chemist_'s h-2k1 chemistry c2d1h-2i1 chemo c-3d1g-2h-1i-3k10
    chemotherapy k3 chennai c-2h-1 cheque a-2b10c-7d-6e-2g-1 cheque_, b6 cheque_. b2 cheque_at b5 cheque_for b-2
    cheque_is b4 chest c1i3 chest_x i2j1 chew a-2b-5c-6d-2e8h-6 chew_it e2 chew_on b-2c-2d-5e6g-3h-2 chewed c2
    chewing c4e6g-3 chewing_on e4 chicken d1h1 chickenpox g3k3 chickenpox_, g2 chickenpox_and k2 chief c1d1h-4k3
    chief_, h1 chief_. e2k1 chief_executive a-2d3 chief_of c4 chief_who a2 child a-1b-1c1d4e-1g1h-7i-1j1k1
    child_. c4d3 child_could d1 child_with b1d3h-1 childcare a-6b8h1i-2 childcare_. c1 childhood a3 childish c6d2
    childminder b1c-6e-1g3j1 childminder_. b2 childminder_has g3 children a-1d3e-6f-2g-4h1i-11j3
    children_'s a2b-5d-7g1h3j1k-3 children_, b3c2g-2h2j1 children_. a-1b6c4h-1 children_and d3 children_are c-2d-3
    children_at c-3 children_covered k-1 children_for b1 children_have b2j1 children_i b5h2 children_in b2d1
    children_is a2b2d2 children_of c1 children_to k1 children_will j1 chile b-1 chilly c1 chimes a1 china c2
    chip d4e1j1 chip_shop b-2 choice a11b-3c-3d-3e-1f1g-7h4j-2k-9 choice_, a1c-1 choice_. a5b-7c1d1e-4g-4h-3i-1k-3
    choice_and b-1c1h3 choice_between a1c-4 choice_came a5b1 choice_fell a3h3 choice_for b3 choice_i a-2
    choice_is a-4h4 choice_of a-3b-1d-4h-4i1 choice_says h1 choice_was a4b1h-2 choices a1
    choir b-10c-5d-13f-5g1h-2i-4j-5k-5 choir_, c-2d-2e-4 choir_. a1c1 choir_as a-1 choir_director c2h2
    choir_has h-2 choir_practice a-1g4h-1 choir_school h2 choir_tour e5 choose a10c-15d-6e-11f-2g3h5i1j1
    choose_, a6d-1 choose_. d-3e-5f3 choose_a a5 choose_and h-2 choose_between a-1c-3d-1g-1h-2 choose_by a-1i1
    choose_from h3 choose_it a3f1h4 choose_not h2 choose_the d1g3h3 choose_them a2h1 choose_to f-3g1h2 chooses a2
    choosing a5c-3e1g-5h5k2 choosing_. d2 choosing_between a1c-2 choosing_me d-1h-5 choosing_not g-1h3
    choosing_the a4h3 chose a9b-3c-5h11 chose_. a1g2h-3 chose_another h2 chose_has h-3 chose_is h-2 chose_me h1
    chose_the a2c-3g-2h3 chose_them h6 chosen a3b2c-6d-10e-1f1g-5h6 chosen_. a-2h-5 chosen_a h4 chosen_another h3
    chosen_for a1 chosen_is a2h-5 chosen_not g-2h3 chosen_the a1b3f3h2 chosen_to b1f-4g-7h8j-2 christening g7
    christmas c3e-3f-9g-9h1 christmas_, b1c-3d-4e-5k1 christmas_. b-2c3g-2h3i-1 christmas_and c2i1
    christmas_as b1h1 christmas_bonus b-2 christmas_do c-1 christmas_eve c1d4 christmas_for d1 christmas_in e1
    chuck b2 chuck_in b2 chuffed c-5d-5g-3h-4 chuffed_to c-3h-2 church a-2b-2d-1e-1g2i-3j-6 church_, a-1h1
    church_. a-5c-7g3h-2 church_hall a2 church_is c-1 ciao d-3 ciao_, d-2 cigarette c1 circle c-3e6f-1g-5k-3
    circle_back e7g-4h-6k-2 circles a2c2k-2 circling d1e-1 circling_back d1e-1
    circumstances a-1b-6c-11d-6f-4g1i-2j-1k-5 circumstances_, e2 circumstances_are c-2 circumstances_at h2
    circumstances_have c-3g-1k-2 circus a2b-5c2d6e-4g-1h2 circus_, b-3d2 circus_. c1d3 citizenship g1j2
    city c-2d-8e-5g-8h3i-1j4 city_, a-3 city_. a-2c1j1 city_has h1 civil a1e-4k1 civil_. d1 civil_service a1b2
    claim a1c-3d-1h3 claim_on a1h3 claimed c-3g1h3 claimed_me h5 claims b-3c1d-3g1h1k-1 claims_handler h1
    clap c-5d7e-3 clap_for d4 clarity e4g-1 clash b-1d-2g3h-6 clash_on g3 clash_with g4 clashed g2 clashed_with g2
    clashes a-1b-2c-7d-2f-1g7h-3 clashes_with a-1b-2c-7d-2f-1g7h-3 clashing g3 class a1b-1c-2e-10f-6g-2h-5i-2j-1k-3
    class_, a1c-3d2i2 class_. a1c-1g1 class_@number h-1 class_above a4b-1h1 class_and b2 class_has b1 class_of a1
    class_on c1i-2 class_one b1c-1 class_to k1 classes a1b-6c1i-5k-3 classes_, h2 classes_. b-1c-7h-2i-1
    classes_and h-1 classes_are a1c2g1 classmate c-1g-2h-3i-1 classmates c-1h2 classroom a2b-6h2 classroom_, a2
    classy d2 clause a-9b-7c-14d-3g-5h-8i14j-7k-10 clause_, b-1 clause_. i2 clause_about i3 clause_and i5
    clause_that g-2i2j-2 clauses i2 clean a-8b1c-5d4e-3g-5k-1 clean_, c1 clean_. d-3 clean_and c-1 clean_for h1k1
    clean_the c2 clean_up b1d2 cleaned c2d1 cleaner a3b2c2e-2g-1h-3i-1 cleaner_, h1 cleaner_. c1 cleaner_and c5h-1
    cleaner_in b1 cleaner_than a4 cleaners a-3c1d-1i-1 cleaners_, h2 cleaners_. c5 cleaning b3c3d-3g1k2
    cleaning_job g2h-2 cleans c-3d-2 clear a-5b5c-2e-2f-6g-10i-8j-5 clear_, c-4g-2h-2 clear_. a-2c-3d-3e3g-4h-5
    clear_a b3e-4h1 clear_about b2h2 clear_and b-4c-8d-1h2i-2 clear_answer c1e-4 clear_by b2 clear_enough c-2d2
    clear_for g1 clear_i e3 clear_in b4c-2 clear_my b3 clear_of c1d2k1 clear_on c-2 clear_that c-2d-2 clear_the j-1
    clear_to d-2 clear_what c1 clearance b-1c-3h-3i4j-2 cleared b4c-5g-3k-1 cleared_my b2 cleared_up h1
    clearer a4b-4d-4e4g-2h1 clearer_. c2 clearer_than c-2 clearest c-4 clearest_i c-2 clearing b2g2j-1
    clearly b-7c-4d6e-1g-9h1 clearly_. c-3d-3 clearly_never d-4 clearly_nobody a-1d6 clears b3c-3d-3e1h-1i1
    clerk a-1c3d1e-7f-3h2j-6k-4 clerk_'s b3h1 clerk_, b-2d2h-3 clerk_. a1c1h1 clerk_and c-2 clerk_in b1
    clerk_interview h-2 clerk_is d1 clerk_job c-1 clerk_to d1h2 clerk_who c-1 clerks b1 clerkship h2 clerkship_. h2
    clever b-2c-7 clever_. c-1 cleverer c-2d1 click e1g1 clicked a8b-5c-6d-3e-2g-1 clicked_more a3
    clicked_with a2h1 client a-2c2d-2e-6f2g-1i5j-5k-1 client_'s b1g-4h1k-1 client_, i2 client_. h2 client_has g1h-2
    client_is h1 client_of i2 clients a3b-1c6d-1i5j-3k-7 clients_, a2c1d1h-1 clients_. b-6c5k-1 clients_are h4
    clients_for i1 clients_in c2h1 clients_than a1 climb d3h-2 climb_. a-2 climbing a1c-1d-1k2 clinched b2
    clinched_it b2 clinic a6d-9g2h2i3j-4k-1 clinic_'s a-4g-4k-5 clinic_, c-4g-1h3 clinic_. c-2e1h-3j-1k1
    clinic_a h1 clinic_and g1k-1 clinic_for h1 clinic_has a4e2g3 clinic_i h-3 clinic_in a2c-5h6 clinic_is c5g-3h-2
    clinic_on g1 clinic_pays b1f1 clinic_that b1h1 clinic_wants a-1j-1 clinic_would h1 clinical b-2d-2h1 clip c-1d2
    clipped i3 clock a-5b1c-3d1e3h-5i6j1k-1 clock_, c-2e3 clock_. b4d5g1 clock_in c-1i2 clock_is i1 clock_on i2
    close a6c-7d-2e-1g3h6i1j-1k2 close_, a7d-1g-3 close_. a2b-1e1g2 close_a d1h1 close_for e1 close_it d1f2g2
    close_my a-2b3d-2e-5g-3h8k1 close_of c1d3e-2h-6i5 close_on b1h1 close_run a-2 close_second a6
    close_the a-1c-2f3g-1h3 close_this b1h2 close_to a-2b-3c-3d-7e-2f-4g6h-14k1 closed a-9b-11c2g3h2j-8k3
    closed_, b-2c-5e-2h1 closed_. a-1b-2c-2d-6f-6h6k2 closed_by d1e-1g2 closed_for c-3e4 closed_from e-3h3
    closed_on i1 closed_that i1 closed_the c2f2g4 closed_to d2e1 closed_with h4 closely a8b-6d-4g-1i-2
    closely_. a4h1 closely_with a4 closer a11b-1c-8d-2f-6i-9j-5k-1 closer_. a-2 closer_fit a2
    closer_match a4b-2c-2g2 closer_to a9c-12e1f-3g-2i-5j-3 closes a-2d-4e2i-2 closes_. b1c-1e1 closest a2
    closing b-4e5f6g-1h3 closing_, e1 closing_. c1g3 closing_date c2f1i2 closing_my g-1 closing_of f1
    closing_the g-1h5 closing_this d2 closing_time a2 closure g1 cloth a2b-3d-1f-2h2 clothes c5d1 clothing b8h1
    clothing_allowance b4h1 cloud h1 clown a-2d8h1 clowns d9h-1 clowns_. b1d6 club a-1b-2c-2d-4e-5f-2g-6i-1k-2
    club_, c2 club_. b-3 club_is c-2 clue d3 clue_who c-1 clueless c6d6 clueless_, c4d4 clumsy c2d-2
    co a2b1c-8d-2f1h1 co_op a1b1c-5d-1f1h2 coach a1c-2d-9g5h-1k-3 coach_, b2g2 coach_the b-1 coach_to c-1
    coaches a3b1 coaching b3h3 coaching_job c2h2 coals j2 coast a-1c-7d-4e-3g-2h2i-2j-2k-3 coast_, a3b-4j-4k-2
    coast_. a-2h1 coast_guard h1 coat b-1c1d3e-3f-1h-6i1 coat_. a-5d-2 coat_off a1d1 coat_on c1 cocked a4
    cockroaches c1 code b-8d-9g-5h-1j-3k-1 code_, c2 code_. c-1 code_and b-1c-1k-1 codebase a1b-1c3
    coding a-2b-7c2g2h-3 coffee a-7b-4d-2e-7f-8g-1h1i-7j-2k-9 coffee_'s e-1 coffee_, a1b-3h1 coffee_. b1d3e-2
    coffee_and c-2d-1 coffee_at c1 coffee_for h1 coffee_is a-2e-1 coffee_machine c1 coffee_on c2k-1 coffee_ring c3
    coffee_with g1 cohort h1 coin a4b-4c-4e3 coin_, a2b-3 coin_toss a1e2 coins b-2d-1e-3h-4k1 coins_. b-5c1
    cold a-6c3d-4e-9f-2g4h-2 cold_, d-4h-1 cold_. a-1c4d-4g-2k1 cold_and a1 cold_calling c5 cold_chain c-3
    cold_feet g6 cold_on c-1g4 cold_room c2 cold_store b4c-1 cold_with c4 colder c2d2g2 collapsed g5h-1k1
    collapses a2f2 collapses_. a2f1 collarbone k3 colleague a-7b2c-8d-3e-8f-13h-10j-5k-5 colleague_'s i2
    colleague_, c-1d-7g1k1 colleague_. d1 colleague_about b1 colleague_asked h1 colleague_from c-2
    colleague_has b-2 colleague_in g1 colleague_is g2 colleague_mr d1 colleague_of b3d-1 colleague_on c1
    colleague_said c-3 colleague_told c-3d-1 colleague_warned c-1 colleague_who b1c2d1 colleague_with d1
    colleagues a1b-7c1d-3g-3h-1 colleagues_, d1 colleagues_. c-4h1 colleagues_at c1 colleagues_have c-2
    collect a-2b-3c2j2 collect_my g1 collect_the b-2 collect_them h1 collecting a1c-2
    collection a1b-1c-2d-9e-2h-1i-3j-2k1 collection_before c-2 collection_of a-2 collections a1 collective b3
    collectors k3 collects b-4d-1j-3 collects_our j-3 college a-1b1c-6d-1e1g1i-1 college_, a-2b4d-2h1
    college_. a-1b3h-3 college_and h2 college_in h2 college_is a3d1e1 college_on h-1 college_to d2 collides g5h-2
    collides_with g5h-2 cologne g1 colour a2h-1i2 colour_. a1 column a3b3c-6d-1e2h-1 column_. b1
    come b1c-3d-1e-2f3g1h4i-1j1k-1 come_, b-2d-12e-1f-5g7h2 come_. a-3c2d-4e2f2g4h1k-1 come_? d-6g7
    come_a b1e-1g3h1 come_across a1d3 come_after b-5g1h1j1 come_again g1h4 come_along a1c-4d-1f2h-3i-2
    come_and a-4c-3d-1f2g-2h-6k-1 come_as c-3f-1g-2 come_at b-5c3e-2f-1g-1h-1i-1 come_back a-9b1c5d1e7f-1h-1i1k2
    come_before a1c1 come_but e-1g7 come_by a-3b-4c-2d-2e2f-3g-5h-6i-3 come_down b-1c-2d1g-4 come_first b1h1
    come_for a-1b2c1f1g-4h1i2 come_friday h1 come_from a-1d3g-1h-1i-2 come_home h-3 come_if b-4g-2i1
    come_in b1c-1f5g-2i-2j-5k-7 come_interview h1 come_into b-7g1h1 come_late g1 come_monday g-4h4 come_my a3h-2
    come_near a5 come_off c-6d-2e-4h4 come_on a3b-3f3g3h1i-5j2 come_or d-1e1g3 come_out b6d-4e-2f-3g-2h-2k4
    come_over g2j1 come_round f-2g-3h2 come_running d3e-1 come_second a2c1 come_straight g-1h1 come_the b3d3e2i6
    come_through a2c-1d-2f-1 come_to a-2d-1e-4f2g-4h-1i1j-3k3 come_tomorrow d1 come_tuesday f1
    come_up b-1c-9d-1e-3f-5h-2k-4 come_wednesday g-1 come_when e2 come_with a-1b8c2d-3e4g-4h-4i-1j3 comedian c1d2
    comedy d4 comes a5b1c-6d-5e2f-5g3h-3i-2j3k1 comes_, d1g2 comes_. b-3e1g-2 comes_and b-1e2g2 comes_at c1g-1
    comes_back i4k-4 comes_by e1g1 comes_close a2 comes_first a4b-2c-1e1j-3 comes_forward h1 comes_free b1
    comes_from b-3c1d1e3 comes_in b7d-2h-3 comes_late g1 comes_next e2 comes_off b-3k2 comes_on j1
    comes_out a2b2c2g-3h2 comes_second c1 comes_through b-4g2i-1 comes_to b3c-4d-3g2h-2j-2 comes_twice k2
    comes_up a-2b-7e-8f-4g-2h-3 comes_when e1 comes_with b4c-3e-3h-1i-4j5k-1 comfortable a2c5d-8g-8h-4k-3
    comfortable_with b-3c6d-3g-3h-1k-2 coming a2b1c-2f-1g5h7i-2j3k-3 coming_, d2e1g-4h5k-3
    coming_. a-2c4d-5e5f-5g5h1k-3 coming_? g1 coming_again d-1e-2g2 coming_along a-4 coming_and g2j1
    coming_back a1b-3d1f-5g-3h-1 coming_by g-1h-1 coming_down b-1g1h-1 coming_for a-2c-5d-1e-5f-1g-4h4
    coming_friday d2e-2h2 coming_from c-3d4 coming_in b2c-10d1f1g2h1j-3 coming_is g3 coming_monday i2
    coming_on a4f1 coming_out a1b-3d1e1g-3k2 coming_over g3 coming_round g1 coming_term h1 coming_that g1j1
    coming_through c3 coming_thursday h1 coming_to a5b4c-1d-1e-1f-1g-3h4 coming_tuesday i1 coming_up h-2
    coming_with b1h-1j3k-1 commend c1 comment b-6h-4 comment_about c-1 comment_on b-4c2d1h-2 comments c3h-2
    comments_, c3d2 comments_. c1 commis c1f1 commission a-11b19c-9d-13e-12g-10i-4k-3 commission_'s b-2
    commission_, b3i-1 commission_. b2 commission_and b-1 commission_for b-4i-1 commission_from b3 commission_is b4
    commission_on a-3b4c-4 commission_only b8c1 commission_scheme b2 commission_split b6 commission_structure b3c1
    commit c-3d-6e8f-1g-1h-7 commit_either e2 commit_myself e3 commit_to e3f-4h-2 commitment a-2d4g3h-3i3
    commitment_. c-2d2 commitment_to g1i1 commitments g1 committed a-2c-9d-7e-5f2g-9h4k-3 committed_myself g-1
    committed_to c-6d-1e-2f3g-5h3k-2 committee a-3b-7d6f1j-2k-3 committee_'s d1 committee_, d1
    committee_. c-5g2h-1i1 committee_for d2h-2 committee_has g1 committee_is c1 committee_of d1 committee_on d4h1
    committee_that c2d1 committing g1 common c-2d5 communicate e5 communicate_my e1
    communication a-6b-4c12d-4e10h-5 communication_from c5e1h-1 community c-1h-2 commute e-3k-1 commute_, b1
    commute_to d2 commute_would b-3h1k-1 commuting j1 comp b4c-2 companies b-4d-2e1h1j1 companies_, d2
    companies_. e1h1 companies_that c2 company a4d1f-1g-1h2i-1j5k-5 company_'s b-7c-1d-7g-5h-1i3j2
    company_, b-1c-5d2e1f2g1j-2 company_. a-1b-2c-3d3f-5g5h-1i-2 company_? a1 company_@other a1h3
    company_and b-1f-4h3i-2 company_at a1 company_because a2c3g1h4 company_before g2 company_came a2c1
    company_can b-1c-1h-2 company_car a-1b12c-2h-5 company_did c3 company_doctor c-3k4 company_does b-2c7d-4
    company_flat b-1j1 company_from c2 company_gave b3 company_gives b1c1d2 company_had h2j2
    company_has a1b2c1g-2k-1 company_i a4b1g1 company_in a-3b-7h7j-1k1 company_is a1b-2c1d1e3g-1h-6j1
    company_last h1 company_like d1 company_made h-4 company_makes a-1c2 company_matched b1 company_next i1
    company_now g2h-1 company_of a2c1d1h2 company_on a1c-1 company_or c-2 company_pays b-1 company_phone e2
    company_since f2h-3 company_so c1e2h1 company_than d2 company_that a2b-9c-2g-3h3 company_through c-2h2
    company_to c-2d1 company_treats c2d-1 company_van b2 company_was a5c2 company_where h1 company_which a3h-1
    company_whose a3h3 company_will d1e1 company_with a4b-2h1 compare a5c-12d-10e-7g-8h-4i1 compare_. a-1h-2
    compare_notes i1 compare_the a-1 compared a10b-6c-3d-2e-5g-7h-2 compared_the a-3 compared_to a3b-1c-3h-1
    compared_with a9b-8c-2h-5 compares a3 comparing a4b1c-4d-6e-3g-1 comparison a6b-7c-9d-5e-2g-6k-2
    comparison_, a3g-1 comparison_. a1k-1 compass a2 compensation a-2b3c-11d-6e-3g-1h-2 compensation_, b1
    compensation_analyst b-2 compensation_and b-8 compensation_was b6 compete a4b-1c-3d-5i3 compete_with a5c-4d-2
    competent d5h1 competing a5d-1h6 competition a-3b-2f2h10i2j1 competition_, g2i1 competition_. h6j1
    competition_for a-3h4k1 competition_in f1 competitive a-1b10c-7d3k2 competitive_@quote b4c-1
    competitor a5c-6d-6f1i5 competitor_'s c-1h1 competitor_, b1f1h1 competitors a2c3i1 complain d-4g-3h-1k1
    complain_. h-1k1 complain_of c-1d-1 complained c-3i-1k4 complained_about c2k1 complaint b-4c-4e-4g-6h-2
    complaint_. c-2 complaint_at c-1 complaint_to d1 complaints b1d-5e-7g-3h-4 complaints_. c2
    complaints_about b2c-1 complete d1h-4j1 complete_. i2 completed c-2 completely f7g-5h-1 completely_, f3h-2
    completely_. d-1e1f4h-2 completing c1 complicated c2g5 compliment c-4d1h-3 compliment_. d1
    compliments a-5b-2c-3d2g-3h-6i-1k-3 compliments_. d1 compliments_to c-6d2h-3k-1 computer b-2 computers a-2d3h-1
    conceivable g5 concern a1c3d4e-1 concern_is c1 concerned b-1d-4e2g-4h4 concerned_. c-2e2g-1h4
    concerning c-3d-3e2g1h-4 concerning_the e1g2h-3 concerns c6g1h-1 concerns_about c6 concert c-1d-5f-1g4
    concert_, g1 concert_hall a2h2 concert_was g2 concierge b2c-4 conclude e-2g1 conclusion e6 conclusion_. e4
    conclusions d-4e6 conclusions_. d-4e5 concrete b-1d1 condemned c3 condescending c5 condition a-1c2f4i2
    condition_. c2 condition_that f3i2 conditions b1c2d-1e-3h-3 conduct c4d6i3 conducted c2 conducting h-3
    conductor h4i1 conference a-3b-3c-9d-5e-3f-1g2h-2i-2 conference_. e-1 conference_in g3 conferences b2
    confess b1c-4d-1g3h-2 confess_, b2 confess_i a-4h-2 confess_that a2 confidence a-6b-11c5g2h-6k4
    confidence_. a-1b-7c4d-2 confidence_in c3d-2 confidence_is k2 confident e-3g4 confidential b-4
    confidentiality c-2h-4i2 confidentiality_agreement i-1 confidentiality_form i2 confirm a-1b-8c-11d-2e1f-1h-2j-3
    confirm_. d-4e-2 confirm_all e-2 confirm_by e-3 confirm_it d1e-5f-2i-1 confirm_me j-2 confirm_my e2
    confirm_that c-2g-4 confirm_the e-2 confirm_this d-1 confirm_you g2 confirmation c-2d-7g-4h-5i5j-2
    confirmation_, e1 confirmation_. b1 confirmed a1d-1f3g-1h4i3 confirmed_. f3 confirmed_by e1h1
    confirmed_it h2i-2 confirmed_me c1 confirmed_the a1c1 confirming c-3d-3g-3 confirms g2i1 confirms_my i1
    conflict f-1g4 conflicts c2 confused a-1c3d-1g5 confused_. g1 confused_about c1 confusing a-1c5 confusing_, c6
    confusing_. b1 confusion c2e1 congenial a4 congrats d5 congrats_on d5 congratulations a-7b-7d13e-1h-2i-4
    congratulations_, h2 congratulations_. c-2h-1 congratulations_on b-4d12h-6i-3 congratulations_to d1
    connect d-5e-5h-1 connected b-6c1d-3e-5f-2g-8h-10j-5 connected_here h-4 connected_with c2 connection e-3
    consent b1c-3h1 consent_. h3i1 consent_form i-1 consider a3b3c-1d1e3f4g-7h8i-2 consider_it b1e2h-3
    consider_me a-2c-5d-3e2f6g-4h3 consider_my b1c-5h1 consider_the a4e-1h4 consider_this c-1d3e1f1g-1h7
    consider_your e2 considerably b4c2 considerate c-6d1 considerate_. c-3 consideration b-5c-7d-8e3f2g-6h10
    consideration_, h1 consideration_. d-2f1h4k1 consideration_and e1 consideration_for c-1h5
    considered c-2d-5f1g-11h8 considered_, a2 considered_. c1d-1g-4h3 considered_any h4
    considered_for a-2c-5f4g-3h2 considered_me h1 considering a1b2e2f1g7h-10 considering_. a2e1
    considering_me d-5f2h-6 considering_my h-4 considering_the b3c1d2e2g-1 constable k1 constant c4
    construction a3c2 consulate b-1c-7h-3i-5j9k-5 consult b1d-3e9h-2 consult_my e6 consult_the b2e4
    consultancy a2c3h2 consultancy_. a1 consultant a-2b1c1d1h-2i-2j-1k2 consultant_'s b1 consultant_who c2
    consultants b3d1 consultation b2c2g1 consulted e3 consulting a2c2e4h1 contact a-7b-1c3d-1e15f-13g-14h-2j-3
    contact_. b1d-2e4h1 contact_me c-5e5h-1 contact_person c6 contact_with c1e2 contact_you e7 contacted c3d-3e5h-3
    contacted_. e1 contacting d-4e6h-1 contacting_me d-5e6h-1 container a-1b-4g2h-1i-6j8k-6 container_with h-3j1
    contains c3 contempt k1 contender a1h1 content a2c-7g-1h-4i2j-1 content_. i2 content_lead h-3
    content_with a2b1h-4 contention g1h2 contest a10b-4c-5e-3h7 contest_, a5c-1e-1 contest_. a5
    contest_between a3h1 contest_for h5 continue a-3b-4c-7d-16e-12f2g7h8i-1j-4 continue_, d-1g6h2
    continue_. d-1e-4g5h1 continue_as h3k1 continue_for h1 continue_in g-6h4 continue_the g2 continue_to g1
    continue_with b-1c-6d-2e-2g-2h4 continued a1e4 continues e1 continuing a-3b1c-1d-13e-5f1g3h12i-4k-5
    continuing_, e-3g4h2 continuing_. a-2b-3d-2e-4g1h5 continuing_as g2 continuing_to g3
    continuing_with b1c-6g-2h4i-2k-3 contract a-2b-4c1d-1e-10f5g-5h-3i9j-9k-11 contract_, b-2c-1h-1i2
    contract_. c-4d2f3h-4i3j-2 contract_and c2g1 contract_at a2h3i1 contract_came c-3i1 contract_cleaners i-1
    contract_for c-2h2 contract_from f3 contract_has b4i-1 contract_here g1i1 contract_i c-1h-4 contract_in c1j2
    contract_is a1b-1c-3f3 contract_law h-2 contract_of h1 contract_rate b5 contract_runs a1i-1 contract_says c-3
    contract_so i1 contract_that b-2c-1j-1 contract_to b-1c-1 contract_was c5d2 contract_with c-1d-1f-5h1
    contract_work c1 contract_you c5i-4 contracted i4 contractor b4c-5d-4h4i3 contractor_, b1h1 contractor_. i2
    contracts a1b-6c2i2j-1k-2 contracts_in d2j-2 contractually h4 contradicted c11d1 contradicted_each c3
    contradicted_the c4d2 contradicts c2 contrary c-5d-3 contrary_. c-2d-1 contribute b3 contribution b3h1
    contributions b7 control a3b-5c1d-5k-1 control_room a5c2d-2h1 controller b-1f-1 convenient e1
    conversation b-5c2d-2e1f3g-1j-5k-2 conversation_, d-4 conversation_. c-1h-4 conversation_about h2
    conversation_and c2 conversation_going e2f1 conversation_in c-3 conversation_is d1 conversation_on h3
    conversation_was c2 conversation_with e1i1 conversations b-3c4d2 conversations_, a1 conversations_. c1
    conversations_with a-3d4 conversion c1 convey d3h-4 convey_my d1h-4 convince c1f2h-1 convince_me c1f2h-1
    convinced a6b2c3d-9e-5f-2g-1h-9 convinced_i c-4d-2e-2f-1g8h-4 convinced_me a6b3c-5 convincing a3c-2
    cook d-3e-10f-3g-3h3k-4 cook_'s b-3 cook_, b-1h4i-2 cook_. a-2b4d-3g-1h2 cook_and c1 cook_at c1
    cook_for b2c-2d1h2 cook_in a4h3 cook_job h-2 cook_than a-1 cook_who c1h2 cooked b-1c1i1 cooked_for i1
    cooking a5b-5c2d-4h1 cooking_for c1 cooks b3c4g1 cooks_, c-1 cooks_. b2c4 cool c-7d5e2h1 cool_, d5 cooled e-3g7
    cooled_on e-1 cooler a11 cooler_than a3 cooling g2h2 cooling_off h-2i4 coordinator b-4c5d-1g-2
    coordinator_. b-2 coordinator_interviews h1 coordinators d2 cope d3e-3k1 cope_with k1 copied a-3d-3
    copied_from c5 copies b-2c1d-8e-5f-1h-6i-1 copies_. c-4 copy b-7c-3d-3e-7h-2i6j-6k-2 copy_. a-1c-1 copy_and i1
    copy_in h1 copy_of a-1d-8i3j-1 copy_paste d4e-1 copywriter c1h1 cordially b-3c-6d-7e-3g-3h-3j-1k-2
    cordially_, b-3c-5d-7e-3g-2h-2j-1k-2 corner a-1c-4e-2g-3i-2j-3 corner_, a1 corner_. h-2 corner_of a-1b2f2
    corners a-1b-4c6k-1 corners_. b-1c2 corporate a2b-4d4h1 correct d1e-6g-2h-2 correct_. c-2
    correspondence d-4e11f-1h-3 correspondence_. e1 correspondence_from c1 correspondent a-1c-1e6
    corresponds a7b-3c-2h2 corresponds_better a3h3 corresponds_more a1 corridor b-8c6d5e-4g-5h-1i-1k1
    corridor_. c-1 corridor_and d2 corridor_for c4d4h1 corridor_i c1 corridor_is c-3 corridor_like c-3d4
    corridor_with c5 cos b-2c1d1e3g-1h5j1k-3 cos_i b-1d2e1 cos_of h1 cost a-4b-7c6d1g-2h-2j2 cost_. c2 cost_a b-1
    cost_me b-4c3d-2h-2j2k1 cost_nothing b-1 cost_of b2d-3j-1 cost_you c2d3 costs b-9c-7h-4i-1j8k-4 costs_. a2b1
    costs_a b-4j1 costs_more a-1b-4 costs_nothing d-1 costs_you b-3 cottage a-2b-1i-5j9k-3 cottage_, c2e1h1
    cottage_and h1 cottage_is a-1h-1 cottage_on j2 couch k1 coughed c2 could a5b1d-1e-5f5g-2h-6i-2k1
    could_, a2e2h-2i1 could_. b-1c1d-4 could_a a4d-3 could_answer c-2 could_ask a2 could_at c3d2
    could_be b-3d-4e2f3g11h-10 could_bring h1 could_call c-5f-1 could_change c1 could_come a-2b-3c-1e-2g-4h2i-2k-2
    could_count a-1c-2d4 could_do a-2b-4c3g-7h3i-7 could_end g4 could_ever h1 could_explain a-1b1c-1 could_find c2
    could_finish c3 could_follow a1c-3 could_get j1 could_give a4b-7d-2 could_go g1 could_hardly a-2
    could_have a1b-1c2d6e-5f-4g-6h-2 could_hear c5 could_help c-3 could_hold a2d2 could_i a4b2c2d-4e4f1h-3i3
    could_it c1g-2 could_keep b1i1 could_learn d-2 could_leave b-1 could_live b2e-1 could_make d-4f1
    could_manage c-1d2 could_match c-3 could_move g-2 could_my f7 could_never a1c2
    could_not a2b3c-1d2e-2f-9g-9h-3i1k4 could_offer a4e2 could_only b5c-3f-2h2j1 could_picture a1 could_read c1d3
    could_run a-5d6 could_say a-1b-1c1d-2e1g3h-3 could_see a-1b-1c6d2e-2g-3h-2i2 could_send c-2 could_show a4h1
    could_step f3 could_still a-1c-2d-1e-1f7g-2i2 could_stretch b3 could_take d1j1 could_talk f1
    could_tell c8d-4f-5j1 could_the c-1d-1g-2 could_top a2b1c-3 could_try e2 could_turn b1 could_use a-1d-1
    could_wait c1 could_we a1b-3c-2d-14e-1f-6g-15h-5i-10j-11 could_well a-2b-2f-2g9h-1 could_wish a-3d-1
    could_work c2h1 could_write d1 could_yet f2g-2 could_you a-7b3c-15d-19e4g-9h6 council a3b-2c-7d2e2h-2j4
    council_'s a4b2c-2g-4h2i2 council_, e3h5 council_. b2d4f1g-1h2 council_and h-4i1 council_flat b-1j5
    council_has a-2h-2i-2j1 council_in j-2 council_is f1 council_job a4b1h-2 council_so g2 council_tax b-2d1k2
    counsel a1b-2c-4e4j1 counselling a-3h-2k4 counsellor h-2k5 count b4c-6d1e1g3h4i-1k-1 count_, a1e2h-3
    count_. b1c-2h-1i2 count_as c-1 count_i c1 count_me a-1b-1c-8e-2f2g-3h9 count_on c-6d-5e1g7h-3 count_one h5
    count_that a1b-4 count_the b2c3i-1 count_this h2 count_to d4 counted a-2b1c5k-1 counted_. c4 counted_for a1
    counted_four c2 counted_it b2 counted_on c-1g1 counted_the b3c-3 counter a3b7c-2d-13e-4f-2g-1h6j-6k-6
    counter_, c-2 counter_. a1b-1i1 counter_at h2 counter_from b2h2 counter_is a3 counter_offer a-1b14h2
    countered b4 countersign b2i4 countersigned f2g-2h-2i6 counting c-2g4h-1i3j2 counting_on b-1c-1g4i1
    counting_the b2 country a1b-2c-2d5f-3g2h-3i-8j12k-4 country_, b2h-2j2 country_. a3b-2c-2h2i-3j1
    country_and a2c-1h-2j1 country_for e1h-2 country_i b-3j2 country_mile a1 country_we c2 counts a2b2c-10g-2h-2
    counts_, a-2b2 counts_. a1b-4 counts_for a5h-1 county a-2e-5g-3i1j-1k-3 county_, a-1c1h1 county_. a-6c2h1i2j1
    county_has a2 county_library h1 couple a1c-3e2f2g-3i-1k-6 couple_of d-6e1f2g-1h-2j-2k-3 courage c-3
    courier b-5c-4d-7e-6f-3g-3h-3i3j-1 courier_, a1b-1 courier_. c1 course a-6b-11c-4d-6e2f-1g-1j-1k-11
    course_. b-4c3d-1e6f-1g-2h-4i1 course_and b4h1 course_in c-3d1g-2h5 course_that g-4 course_the g2
    course_you e-1 course_your f1h2 coursework d1e1 court b-2c-2e-2g2h-5i-12j-6k4 court_, e1
    court_. b1c-3e-1f1j-3k-2 court_and j-2 court_at g3 court_date g1h-1k3 court_has g-3 court_over k3
    court_reporter h1 court_that g3 courteous a-3c-8d-2 courteous_. c-3 courtesy a-3c4d8e-4i2 courtesy_. c-2
    courtesy_of c2 courtesy_to c3d-1 courtesy_you d3 courts k1 cousin a-1b-1c3d-3e-4f-1g-1h-1k-6 cousin_'s c-7g3h1
    cousin_, c1 cousin_. c-3 cousin_who c1 cousin_worked c1 cousin_works a1 cousin_would b1 cousins a-2e1h-1
    covenant i3 cover a-5b13c-1d-8e-6f-5g4h-1k1 cover_, g3i2 cover_. b4g2 cover_a g1 cover_and i-1 cover_dental b1
    cover_for a-2b5g3 cover_is k1 cover_letter c-1 cover_my a-2b8c-1g-3h1 cover_the g3h-3i-2j3k1 cover_you a2
    coverage b2e5 covered a-1b6d-5g-4i-5j-2k-1 covered_. h1 covered_by b3 covered_from h-3k-1 covering a-6b2f-1k-5
    covering_a g-1j-1 covering_for b-2g1i3 covering_letter c1 covering_my a-1b6 covering_the j1
    covers a-4b2c-8d-5g3i2j2 covers_my a-1b7j1 covers_the b-4i1 covid c-2d-2g1h-1k8 covid_and g1k5 cow a-1d4e-3g1
    cow_. d2 coz h2 cpf a-3b6 crack c4 cracked k2 cracking c-4d-4i1 cracks a2d1 craft a1c-2h1 craft_, a1h1
    cramped c7 crash k3 crashed c4h-1 crashed_on c-2 crashing c1 crates c-4j5 crawl d4h1 crawling c1d5 crazy e6
    crazy_. c1e2 cream a1b-2c-2d1 creative a6b-1c4 creative_director c1 creche b5i3j2 creche_. a-1b1c-1
    credit a-3b1c-4d-7e1h-2i-4j-2k5 credit_. c-3 credit_card b1 credit_for a-4b-4c1d-2k1 credit_risk h1
    credit_to a-5d-3 credit_union a3b-5c-2h1k2 credit_where c-1 creditors d1k4 credits b-5c3e2
    crew b2c5d-7e-6g-3h3i3j-3k-8 crew_'s g1h-1i1 crew_, a-1c-1h1 crew_. d-6g-6h1 crew_a h-1 crew_and h2
    crew_at h1i2 crew_for a-2c2f2 crew_from h1 crew_has e1 crew_i a4c1h1 crew_in h3 crew_list c2i3 crew_of b1c1d1h3
    crew_on g1 crew_that a5h3 crew_there a1c2 crew_whose a1 cricket a-3b-1c-7d-4e-1g-3h-3 cried a1b-1c1d-4g2h-5k2
    cried_off g3 cried_when c-1j1 crime c3d1 criminal a2h3 crisis k3 critical c-2j2 critical_skills j3 crohn k1
    crooked c1 crop c-1 cropped b-3c-4g8k-1 cropped_up b-3c-4g8k-1 cross a-3d4e2f3h6i1j2k-9 cross_, g1 cross_. c2
    cross_again d-3e-1 cross_border c1 cross_me b-2c-6f5g-9h7i1 cross_my e1h2 cross_out h1 cross_paths h-1
    cross_that e6 cross_the b2d1i1j2 cross_with c2h-1 crossed a1b-5c-1e-5f2h1j-3k-4 crossed_out a2c1
    crossed_the a1k-1 crossing b-1d-1g1h-2j5 crossing_the g1h-1j3 crossroads h2 croup k4 crowd a7b4d2e-7g2h3i4k-3
    crowd_, d2 crowd_. a2c-1 crowd_are b4g1i1 crowd_at h1 crowd_i h-1 crowd_in g1 crowded c5 crowds b-3k1
    crown a2c-1 crush c1 crutches c1e-2i-2k5 cry c-1d5e-6g4h2k6 cry_. c1 cry_off g6 crying a-1c1d1e-3h-4j1k1
    crying_. c3 crying_in c1 crying_out d3 crying_with c-4 ctc a-6b13c-8d-5e-1g-4h-2k-2 ctc_, b2 ctc_. b3 ctc_is b3
    cto f1 cultural d2 culture a2b-1c12d3g-9 culture_, c-1d1 culture_. a1c-2d2 culture_is c1 cup a-2b-10e-2f-2
    cup_. k1 cup_of b-3c-6d-2h1 cupboard b-1c7 cupboard_. c5 curacy h1 curate b1c-2 curator h2k1 curator_'s k1
    curious a-3f2g-3h1 curious_how a-2 curious_to b1f3h2 current a-11b4c-1d-1f-1g1j-4k-4 current_boss b1c2e1
    current_company b1 current_contract i-5 current_employer g1i2 current_goals a-2 current_job b-5h2
    current_lot i1 current_manager h-1 current_place b3e1i-3 current_project b-4 current_salary b-1
    currently b4e1g1h-1 curtain a-2c1e1j1 cushion e1 cushion_. e1 custody b-3c-4g-2i-3j1k7
    customer a-5b-9c-2d-1e-5f-3g-3h1j-3k-3 customer_. e-2h1 customer_of c1 customer_service c1d3
    customers a-2b-9c7g1h-3i2j-1 customers_, c1 customers_. c1d1 customs b-3c-7d-5h-1j6k-6 customs_office c-1h2
    cut a2b7c1d-1e-11g-2h-5i3j-1k4 cut_, b2c-1g1 cut_. b4h1 cut_above a8b-9 cut_by g1 cut_down f2 cut_for i1
    cut_in a1c-2 cut_it c-4 cut_me b1h-1 cut_my j1 cut_of a-2b8c-5d-3 cut_off c2e-2f-1i1k4 cut_on c1
    cut_out a1b-3c-1 cut_short c3 cut_the d4i1 cut_to a-2b1 cuts b-7c4 cuts_corners b-2c2
    cutting a4b-2d-6e-3g-1h3k1 cutting_. c-1 cutting_hair a2h2 cv a-1b-11c4d4e-6f-3g-8h2i-4k-5 cv_, c2d2
    cv_. a4b-4c4d-1h-4 cv_and i-1 cv_before c-3d3 cv_for c1 cv_from d1h3 cv_in a-2 cv_is a-2 cv_that c-3d1
    cv_to c2h3 cvs d1 da b4h-3 dad c-5d-8e2g-1h-1i-2j-6k10 dad_'s b-2e1g-3h2k2 dad_, e2 daddy d-2e1h-1k1
    daft b3c2d-1h3 daft_. c3d-3 daft_enough d4 daft_not b2 daft_to a1b2d-1h5 daily a-2b9d1h-4i-2j1 daily_, k1
    daily_. b1j1 daily_rate b4 dairy a7c-7d-3h2i3 dairy_. i1 dairy_for a2b-2 dairy_in b1h2 dairy_job h1
    damn c-1d3e1 damp c5j3 damp_, c3 damp_and c2 dance a4c-3d2e-2g-2 dance_company a2 danger b6d-1h-1k1
    danger_money b5 dangerous c7d-2 dangerous_. c5d-1 dangled b4 dangling a1b1c4d2e3g1 danish b-3d1
    dare a-4c-1d6e-1g-4k2 dare_say c-1d1f1 dare_to a-1 dare_you d4 dared b3 dared_to c1 dark a-1c1d1e6g-6h-3k4
    dark_, d1e2h-3 dark_. b2e1h-2 dark_and c4 dark_place k4 data a2c2d-1e-9f-8h2i-1j-1 data_, c-2g1 data_. c3h-2
    data_allowance h2 data_engineer a1 data_entry c4 data_steward h3 data_team a1h2 database d1h1
    date a-6b-6c1d-7e9f1g7h-5i3j-1k2 date_, b2c-1e3g-3 date_. b-1c3e5g1h-1i-2k-1 date_@close h-1
    date_and c-1e-2h-1k1 date_as g2 date_clashes g3 date_falls g2 date_for e3g-2h-3 date_forward f1g-2i1
    date_from c1f1 date_has c4 date_i g5 date_in d1g1h1 date_is c-5e2g2k1 date_moves f-2 date_of g-1h-2i3
    date_on b-1e3g-7 date_over k1 date_three c1 date_to f2g-1i3 date_was g1i2j1 date_with h3k2 date_you c-3g8i-3
    dated b-1c5i1 dates a-8b-12c3d-4e-3g-4h-4i-3j-3 dates_, c-4e1 dates_. c-2e-2i-3 dates_for g-1 dates_in c4
    daughter a-3c-3d-3e1f-1h-4i-2j4k1 daughter_'s b2c-1d-1g4i-3j1 daughter_, b1c1 daughter_has b-2c1j2k3
    daughter_is b-2c-2d1g-5j-3 daughter_says a1d2 daughter_will j2 dawn c-2g1j2 dawn_. h1j2
    day a-1b1c-1d-1e4f-3g-1h-4i1j-6 day_'s b3d2g-3h1i-3 day_, b-1c1d2e3f-2g2h3i-5j1k3
    day_. a1b-1c-3d1e1f-5g2i-2j-3k-1 day_? b-5d-1e-5f-3g-5h-3 day_a c-3d2 day_about c-1 day_after j2
    day_and b-2c-1d-2e-2f-2h2i-3k-6 day_as d-1g4h-3j3k3 day_at g3h-6i3 day_because c-1g-2 day_before b-2c3g-1
    day_but f1i-3 day_early c1 day_for b1d-1e2g1i-2 day_from i-1 day_goes c-1 day_has c-2g2
    day_i c6d-8e5g-1h-8i-2j1 day_if c1g-3 day_in a-1c1d3g1h-4 day_is a-1c-2d1g5i3 day_it b2 day_itself c3e1f1
    day_job b-3j-2 day_like c2 day_long h1 day_looks f1 day_monday g-1 day_of a4b-4d3 day_off a1c4d5e-3f1g1h-9j1
    day_on b-3c-2g1h-3i3 day_one a3b10d-1h-3i5 day_or f1 day_please f2 day_po g-1 day_rate a-6b15c-1d-3e1f-1g-1h2
    day_shift b-5c5f4h-2 day_shifts a2 day_so b-1e-1g6h-6 day_soon e2 day_that c-3f1g-4i-3 day_the a-2b-5c2g1i-1
    day_there b-2i3 day_they c2d1f-2 day_to c1d3h2k1 day_too h5 day_trial c2i2 day_was b-2g-3 day_we g1
    day_week a1b1c-1f1g-3 day_when e2 day_with b4d-4g2i3 day_work g-2 day_would g1 day_you b-5c-2d-1g12h-4k3
    day_your h2 daycare g1h-2k2 daylight a1b4c2d-2g-1 days a-2b-1c-1d-3e-1f4h1i5j-1 days_'s a1b5h-2i3
    days_, a-7b1d2e-4g3h2i-1 days_. a-1b1c-3d-2e2f3i-3k3 days_? b5 days_a b-4f2h1i-3j-2 days_about d2 days_after c1
    days_ago h3k1 days_and a-1b-3c2d3f2i2j2k1 days_are c-2g-1h3k-1 days_as b3c-2g1i1 days_at b-1j1 days_before b2c1
    days_from c-3d-2 days_i b-4d-2g3i1k2 days_in a3b-1c2i-1 days_is c1 days_of c-3i-3j-1 days_off b3e-1i-1k-2
    days_on b-2h-1i1j1 days_only b-4c-2 days_so b2 days_they b-1d2i3 days_to a-3d-5e1g-6h-7i1k-3 days_with a4c1
    days_you e2 dbs c3e-1i1 de b2c2 de_partie b1h1 dead a-1b-4c5d4e3f-3h-7k-7 dead_, a2c-1e3 dead_. d6g3
    dead_end a-5b-2c9d-3g-5 dead_keen c-3e-4f-1g-6k-3 deadline a-7b-7d3e2g1h-2i3 deadline_. c-1f1
    deadline_for c-2h-2i-6 deadline_is h1 deadline_of e2 deadline_on i1 deadline_was c3d2i2 deaf c-1d4 deaf_or d3
    deal b3d2e2f-1 deal_, b4c-1d3h-3 deal_. d-2g2 deal_about c1 deal_for a3 deal_from d2 deal_more b3h1 deal_of a-1
    deal_on b1 deal_to a-1e2 deal_with a-1b-7d3e1h-2j1k1 dealing c2d-3e1 dealing_with c-1d-1e1 deals a-1d2
    dealt a-6c2d3h-4 dealt_with a-6c2d3h-4 dean c-3f1g-3h-5i2 dean_'s i2 dear a-5b5c5d2e-2g1h1j2 dear_, h3
    dear_. b3c-1 dear_sir d2 dearer a2j2 dearer_to a3 death a-4b1c3d6 death_in b1c-1 death_trap c6
    debt a-1c-9d-8h-6i-5j-7k7 debts b1i-2j-1k6 decade a2d-2j-1 december b2c-7d-6f-2g-7h-6j-4k-3 december_, b2d-1i-2
    december_. h-2i1 december_and i1 decency c1d6 decency_to d3 decent b5d-1g-1h5k-1 decent_, b2 decent_. c-4d1
    decent_about d-3h2 decent_day b3 decent_of c-3d-8 decent_people e2 decent_thing c3d4h2 decent_to c-2
    decent_you h2 decently c-1 decide a-2b-2c-4d-4e6f-2g-2h-1i5j-3k-2 decide_, a1b-1c1e5f-4g1h-6i1
    decide_. a-3b4c-1d-1h-4i1k-3 decide_about e-1 decide_and e1 decide_anything e1 decide_before i2
    decide_between c-1 decide_by f5i-1 decide_on c3e3i1 decide_this e1g-2 decide_whether e-1 decide_within i-2
    decided a2d-13e1f-5h6i-3k-3 decided_, e6f-1 decided_. a1b-2d-1e2f-1g2h-4i1 decided_about e4h-1
    decided_against a-6c1e-5f1g4h11 decided_for a7b-1g5h1 decided_i h3 decided_in h-1 decided_it b3h-4j1
    decided_me b2 decided_not a-1c2e-6f-1g-6h5i-6 decided_on a-1c-1f1g3j1 decided_that d2g-2h-2 decided_the b3j1
    decided_to a-1b-1d-6e-7f-5g-2h4i-8j-12k-2 decided_yet e3 decides c2e2f2 decides_. a1i1
    deciding b5c-1d-7e8f-4g-5 deciding_, e1 deciding_. e2 deciding_factor b3 decision a-5b-4c-1d-3e12g-9h3i4j-7k-11
    decision_, c-1e4g-1h2 decision_. c-3h-1 decision_about e1 decision_and h-3 decision_by c1i3 decision_for b5h-3
    decision_from h-1 decision_had c5 decision_is a-4b-2c-5d1e1f2g-4h9 decision_not h2 decision_stands h2k-2
    decision_to c1h4 decision_was b-2c1 decision_will e2 deck b-3d1e-3g-2i1 deck_. d2 deckhand h2 declared b2k4
    decline a-4b-5c-6d-5e-8f13h20i1j-1 decline_, e-4f6g4h4 decline_. a-3b-5d-1f2g3h5 decline_for e-3f5
    decline_it h2 decline_the a-1b-1c-3d-2g-9h13i1 decline_to b-5f-5g-4h5 decline_with f4 decline_your b5f-1h1
    declined a-4c-10d-7e-3f8h8j-2k3 declined_, f4h3 declined_in j-1 declined_the c-2h7 declines h1
    declining a-1b-1c-1d-10e-3f11h17 declining_, b-2e-2f5h4 declining_. b-2g2h2 declining_as f1 declining_for f3h3
    declining_the e1f-3g-2h7 declining_to b1h1 declining_with f4h1 declining_your b1h3 deducted b1 deductions b2c-1
    deep a-3b1i2j3 deep_in i1j3 deeper a10c-4g-1 deeper_than h1 deeply c-3 defend c5 definite c-2d-2e3g-3h4
    definite_. h3 definite_no h3 definitely g4h4 degrading c3 degree a1b1f-1g-1h3i-3j-1k-6 degree_, c-3
    degree_. a-1b1c2d-2h-3j-2 degree_and b2c1 degree_in c1d2h1 degrees b-3 degrees_. c1 delay a-7c1d-1f5g-8h-5
    delay_. c1e-1h-1 delay_giving h-3 delay_was c-5 delay_with c1 delayed b-3e1h-4 delayed_, g-1 delays c2f1
    delete a-6c-12d5e-2f3g-3h3 delete_everything d6 delete_it e4f1 delete_me d2f2 delete_my b-2c-4d1e-4h5
    delete_the b2h-3 deleted c-8d1h2i-4 deleted_from h2 deleted_it c-4h-1 deleted_the i-2 deleting e3g4
    deliberate e5 deliberation a1 delight b-1c-3d-7 delight_. c-7 delight_to c-4d-3 delighted b-6c-12d-1g-8i-1k-5
    delighted_to b-1c-7g-4h-1k-2 delightful a1 delivered k2 delivery b-1c3d-3e4g4h-4k-1 delivery_. c1e4
    delivery_boy c2 demand c2d2h-2 demanded c2 demanding d-1h-3 demands c-1k2 dementia a1c-1k1 dementia_has k1
    demo a-3b-6c4d2e-2h-3 demo_. c-1 demo_class c3 demonstration c3 demoralised c3 denmark a-1
    dental a-7b12c-11i-3j-1k-3 dental_, b7h2 dental_. a-2b2 dental_and b8c-2i-3j-1 dental_assistant e1
    dental_for b6 dental_nurse g-2 dental_office c1 dental_plan b5d2 dental_practice h3 dentist a-6b2e-3f-2h-1k-7
    dentist_'s g-2i1 dentist_, j2 dentist_. b4c-2g4 dentist_i h1 dentists c-2 denver h-1j1 deny b1
    department a4c2d1e-2f1g-5i1 department_, a3b-2c2h1 department_. a1d2f1 department_and h3 department_could b1
    department_has h-1 department_in a1c1 department_is b-1c6d-1f2h-1 department_that c2k1 departments c4 depend j3
    depend_on j3 dependant b-2e-1j5k-1 dependant_visa j1 dependants b3h-2i-1j4 dependent j2 dependents b6
    depending e1f2g4h-2 depending_on e1f1g6h-2 depends a-1b4c-3d-3e6f2g1h-3i1j4 depends_. b2g2j2 depends_how e3g-1
    depends_on b3c-1e4h-2i1j2 deployment c-4g3h2i3 deposit b-8f2h-5i-1j6k-4 deposit_, b-3 deposit_. c-2f2
    deposit_for b-4c3 deposit_on b-6j1 depot a4b-4c6d-8e2f-1k-1 depot_'s g2 depot_, g3h3 depot_. b-1c1g-2i-3j3k-2
    depot_and c1 depot_for e2 depot_has g-3 depot_in a1h1 depot_is a2b-2c1 depot_job h2 depot_manager c1
    depot_on c1 depot_was c-3 depots a1 depression b-3d-5e-3g-5j-5k6 depth a5 depth_of a4h1
    deputy a3b-3e-1g-4h-1i-1 deputy_'s a2c-1d2f2 deputy_head c-1d-2h1 deputy_registrar h-3 deputy_spoke c2
    describe a-2c8d1h-2 describe_is c1d2 describe_the a-1c1 describe_your c1 described b-3c3d-14f-5g-6h-3i-3
    described_, a2c-1i-1 described_. a3 described_as c-2 described_it c5 described_that c-2 described_the c-2
    described_to a-1c5 described_would c4 describes a-3d-1g1 description a-1b-6c3e-5g-1h-8 description_, d2
    description_. a-3d3 description_is c3 description_of c-4 description_read a1c-2 description_was a-1
    descriptions a-1 desert e2g2 deserve a-6c3d1k-1 deserve_. d3 deserve_a d-3 deserve_an c1 deserved b-1c-5d-1e-3
    deserved_. c-2 deserves a-3b-2c-10d-1e1h2 deserves_. d1e2 deserves_a a-2b-4c-4d-9 design a-1b-4c1d-10f-2h2i2
    design_, c1 design_. a-2c-1 design_lead a-3 designed d-5k2 designed_. c3 designed_that c-4 designer a-1d-1
    designs c1 desired c4d-1 desired_. c4 desist e7 desist_from e7 desk a4b-8c-1g-3h1i3j-12k-6 desk_, a3b-5d3
    desk_. d4e1f-1g-1j-4k-3 desk_a b1 desk_and b-2g1h2k-1 desk_at b-2c-3h6 desk_by c-2 desk_for d-1 desk_i a1c2g1
    desk_in a3d-1 desk_is a1b-2d-1e1h1 desk_job h-1k2 desk_line d2 desk_on h-1i6 desk_that i1 desk_to d-1k2
    desk_told c1 desk_would a4 desks a1c1 desperate d11g-5h-2 desperate_. d3 despite a1 destroyed c-1d4
    details a-3b-7c4d-2e-3g-8h2i-3 details_. c-3 details_and h3i1 details_from h2i-3 details_to c3 detective a1
    develop e1 development h-2 developments e3 devil a2d7g1 di a1c-4d-8e1h5 diabetes c-1k2 diagnosed b-1i-1j-2k5
    diagnosed_with h1k3 dial e5 dialled c2 dialysis c-6d-5g5h2j-1k5 dialysis_in k2 dialysis_three k2
    diary a-4c-4d5e-1f5g6h2i-6 diary_, d2h1 diary_. b1d2e1f1 diary_and e-1f1 diary_for g2 diary_is g2k1
    dictionary d3 did c2d-2e-6f-11g-9h-3i-1j-7k-3 did_, a2b-3c-8d-2h4k1 did_. a6c-4e-2f-2i2k-1 did_a a-2c1g1h-4i1
    did_an c1d1 did_anybody d3 did_anyone c3d2 did_as h-1 did_ask b5c-1h2 did_at a-1 did_enjoy c-2 did_feel c2
    did_find b1 did_five c3 did_for b-3 did_from a4 did_get b2 did_her c4 did_i b-3c-5e-4 did_in c-5h-3
    did_it a-3b8c-4d4e-3 did_me a-1d2h-1 did_my a-2b-3c-2d2k2 did_not a2b-1c5d-3e1f-2h-8i-3k-2 did_nothing h2
    did_put a2 did_say c3 did_see e1 did_the c-1d-4g-4 did_think c3e-4 did_three c-1 did_try b2 did_two a-3
    did_want h-2 did_with c-2h3 did_wonder d1 did_you a-3c-4e-5h-1 did_your b-3c-4 die e1 died a-2b-5c2d3e-4g2h-3
    died_. b-1c2e-1 died_and d4e-2g2 diem b5 dies i2 diesel a-4b2c-4g-3h1k1 diesel_, a-3b2 diesel_. b5c-3d2
    diesel_and b-1k2 difference a1b8c-9g-7h-5 difference_. a3c-5d-1 difference_between b-4d4 difference_is b1
    difference_of b3 difference_to b2j1 different a-3b-4c4d-4e-4f1g-2h2i-4j-6k-11 different_. a1b1c-1h-2
    different_addresses c3 different_company a-5c-3h1 different_dates c1 different_employer a1h1 different_from h-1
    different_hospital h2 different_job a-1c1d-3e1 different_kitchen h1 different_league a7b1 different_now c-1
    different_one d1 different_opportunity a-1 different_people c2 different_practice a-1
    different_recruiters b-2c3 different_school h1 different_start c2 different_things c3 differential a-4b10c-6e1
    differential_and e1 differently a-3e-2f7 differently_. a-2c-2f5 difficult c-2e-4f-3g11h-3 difficult_. g7h-1
    difficult_for b1c-1e-2g5h-5 difficult_to a2c2d-3 difficulty c-1 dig a1d1 digest d2e2 digital h-1 dignity a4c1
    digs a-1b1h-1j6 dilemma e4 diner e2g1 dinnae e2 dinner b9c-3e-3h3i1 dinner_, b3h4 dinner_. b4e1k1 dinner_at c1
    dinner_in b1 dinner_lady c-2h2 dinner_on i-2 dinner_time e-3g1h2 dinner_with c-1i4 dinners c1 diolch d-1h-1
    dip c2 diploma b-1d-5g-2i2 diploma_, c-1h1j1 diploma_. i1 diploma_with i1 diplomas b1 dipped b1
    direction a-2b-1c2d-5f-3g2 direction_, b-1c-2 direction_. a-1g4h-2 directions a-10b-6d-7h-5 directions_. c-3
    directions_and c1 directions_to c-2 directly c-2e-4h-6 director a-1b1d2e-5f5h-1i1j-4k2 director_'s b1c-3k1
    director_. g1i3 director_and c-2h-1k2 director_at h2 director_gave c1 director_has k1 director_interviews h1
    director_is k-2 director_of b2d2 director_seat a1 director_would d1h-1 directors a-3c6f2 directors_. c2
    dirhams h2 dirt a1c5d3 dirty a-2c7d1 dirty_when c5 disability c2d-2 disappear d-1e5 disappeared c-3e9
    disappearing e7 disappearing_, e5 disappoint a-2c1d1f1 disappoint_me f1 disappoint_you g2
    disappointed a-1b1c-1d-5 disappointed_. h2 disappointed_in c-3 disappointed_that b2c2 disappointing c4d-2
    disappointing_to c1 disaster c2 disc b-4c-3e-1g-1h-2k7 disc_and g-2k1 discipline c5d1 discipline_. c1d2
    disclose b-1h-1 disconnected e-3 discontinue a1h5 discontinue_my a1h3 discontinuing h3 discontinuing_my h2
    discount a-5b9c-9h-5 discount_. b3 discount_on b4 discover b2d2f1 discovered b2d1 discs k3
    discuss a-6b-3c-3e5f-2g-9h-1k-3 discuss_, d2 discuss_. b2c-2h1 discuss_it d3e3 discuss_my d2 discuss_the a-1g-1
    discuss_what b-2d-2 discuss_with e6 discussed b-3f1h1 discussed_. a4h2 discussing a2b-3c-2e5h-3i3
    discussing_it e4 discussion b3c2h-1 discussion_. b3c1h-1 disgrace a-3c5d1 disgrace_. c1 disgrace_and c2
    dishonest c3 dishwasher b1 dismayed c1 dismissed c1 dismissive c9 disorder c3k1 disorganised a-1c3g-2
    disorganised_, b1c5 disorganised_. c-2d2 disorganised_to c-2 disorganized c2 dispatcher c2g-2
    dispatcher_interview d1 dispatcher_job d1h2 dispensary a1b-1h1 dispensary_, h1 display b-4 display_. c1
    disposed g1 disrespect a6b3c-1d-5f-5 disrespect_, a3c-1f-2 disrespect_to a4b1c-1d-1 disrespectful c4d2
    dissertation d2 distance a3b1c-5g3j1 distance_, c-1 distance_. a2b1c-3 distinguished a1g1h2 disturb d1e1j1
    disturb_me e2 disturbed c1 dither e1 dithered c1i1 dithering c2d3h2 diversity c7 divided g3 dividends b-4
    diving h-2 division b-2c2 division_. a-2 divorce a-4c-5d-7e1g-2i-6j-3k8 divorce_and j-2 divorce_i j1k1
    divorce_papers k3 divorced j-1k3 diwali c1e1f2g-5i1 diwali_, f3 diwali_. e2i1 diwali_and c1 dizzy k5
    do a-2c-4d4e-2f4g-3i-2j-1k-2 do_, a4b-2c-4e1f-2g2h1k2 do_. a4b-1c-2d-4e1g-1h-4i3k-4 do_; c1 do_? a3g-4
    do_@number b-5g4 do_a a-6b2e-2f1g-3h4i3j-1 do_about b3e6f3g-1h2 do_all d4 do_and a2 do_any h-1
    do_anything b2c2f1j1 do_apologise d-6e1h-1 do_appreciate b-2d-4h1 do_as a1d5 do_at a-3b3c2e1h-1
    do_better a2b2d5h-3 do_but d1 do_carry d1h2 do_come h-1i-2 do_double b2 do_for b-4d-2e-3h-1 do_forgive d-2e1
    do_friday g1i-2 do_get d-2 do_give c1d3e-1 do_have d2 do_hold f4 do_hope c-1d5g-2h-6 do_i d-1e-3g-3h-2
    do_in a1b-2g1 do_is b-7c-1d1 do_it a-1b3c-5d-3e-10f2h6 do_keep c-2g-4h2k2 do_know b1 do_let d2e-3h4 do_like b1
    do_long k1 do_look d1 do_me a-2b-1c-8d-2f-4g-1h2i-1 do_monday g3i-1 do_more b-7d-1h-1 do_mornings g4
    do_my b2c2e1g-2 do_nicely b2 do_nights a1d2 do_not a-3b-2c1d3e7f3g-1h-4i1j2 do_now b1 do_on g1 do_one d1
    do_please d-1h2 do_put h2 do_remember d1 do_ring d-1 do_saturday g3 do_say d-3 do_send d-1h2 do_so b1h3
    do_something a1b4f1g1 do_still g-1 do_tell d3 do_than a-4d1 do_thank h-1 do_that c1d-2g-4h-2
    do_the c-3d1e-6f7g4h2i-2 do_there b-1 do_they b-4d5 do_think c1d-3e-1 do_this a-3b1c-7d-5e-3f-2h2
    do_thursday f-2g-1 do_to k2 do_try d1h-2 do_tuesday g1 do_two b3c-3h5 do_us d3 do_want g-3h-1 do_weds g3
    do_well a2b5g1 do_what d5h-3 do_wish c4 do_with a-1b-4c4d-2e-5f-2g-11h2j-1k-4 do_without e-2g4 do_write d-5e-3
    do_you a-10b1c-5d-2e-14f-9g6h-9j3 do_your c-9d7e-4f2h-1 doable c-5g6 doc d3g1 doctor a-9b-1c-4d-2g-2h-2i-9j-1k8
    doctor_'s g1 doctor_, c-1e3f1h-1j1 doctor_. c1k1 doctor_and k-1 doctor_has c-4h-1j-1k4 doctor_i d2 doctor_in h3
    doctor_on c1 doctor_says g-2h2k3 doctor_wants c-1g-3h-5 doctoral c-2h2 doctorate b4d2 doctors c-2d-5k7
    document c1d1e-4i1 documents b-6c4d1e-11f-3h-1i-5 documents_, d2 documents_. c3d-1 documents_and c1
    documents_are c1 documents_by d1 documents_twice c2d1 documents_you c-1 dodgy g1 does a1b3c1d-1e-5f-1g2h-2k-5
    does_, a2b1c-6d2e1g1 does_. a3d-4f-1g-1k3 does_a a-2i1 does_and a-3c-1 does_anyone d3g1 does_for c1 does_in a2
    does_it a-1c3d1e-2g2 does_more a1 does_not b1c1d-1e-1f1g1h-1i-3j1k-3 does_that c2d1f1
    does_the a-5b4c-2f-1g-3h-6i1j1k-1 does_well b1 does_work c-1 does_your c4d-3 dog a-3c-1d4e-7g-4h-5i-4j2k-3
    dog_'s c4g1h-1 dog_, b1c-5 dog_. a1b-6c-5d-2e-2f1g-5h-4 dog_and j-1 dog_ate d1 dog_could d4 dog_groomer b1
    dog_has d4h1 dog_is d-4g-2k-3 dog_needs j3 dog_of c1 dog_on d1 dog_to a1b1d1 dog_was h1 dog_with c1
    dogs a-2b-1c3d-7f3h2j1 dogs_, a1c1 dogs_. c3 dogs_and c1 doh d1 doha b1c-3h-3j3 doing b-4c4e-1g-5h5i-10j2k-1
    doing_, c1d3h-3 doing_. a-3d3e3g-2 doing_a a-2c1 doing_at a1 doing_for a-2 doing_in a2b-2
    doing_it c-1d-5e-6f2g3h2 doing_me d3 doing_more a2 doing_my h2j2 doing_so h2 doing_that c1h2
    doing_the c2e-6f1g2h2i-1j2k-1 doing_their a-2 doing_this d-1e-4h-7 doing_well k1 doing_what a3b-1c1
    doing_with c1 doing_your h2 dole b1 dollar a-1b1h-2 dollars a-2b9c-10d-4e-5g-4h1i-3k-1 dollars_. b6
    dollars_an b5h-2 dollars_is b3 donated b-2c1 donations b-1c3 done a-2b-1c2d6e1f-3g-3h2i4j1k-6
    done_, c-3e2g2h5k-1 done_. a-6c-4d-3e2g2i2j-2 done_a d-1 done_all c2d1 done_and b1d1 done_being c1d5
    done_by b-2d-3j1 done_differently c-1d-3 done_for a3h-3j2 done_in b-2c7d-1k1 done_it b2d-3i1 done_looking a2h2
    done_my i1 done_on d3 done_since c1 done_talking d1e1 done_that c1g1 done_the c2d-2 done_to c1
    done_with c-2d4g-1h2i-3 done_wonders d1 donkey c2d3 donkeys a-1d2 donor c1 donors c3d2
    door b-2c-2d1e-8f6h1i-4j-1 door_'s a1d1f2h1 door_, b-4d-1f-4g2h-1j-1 door_. a1b2c2e-1f-5g2h-1 door_again k1
    door_and c2f-1h2 door_at a1g1h1 door_for c-2f1h-1 door_if f2 door_in g1 door_is c-6d2g-1 door_of f1
    door_on a-1b1e-3f6g-5h4 door_open h-2 door_that c-1 door_to a-4c-1g-2h-3j1 door_was c4i2 door_with c1g1h-2
    doorman c-1 doors a4b-6c2d-6e-2g-4h-3 doors_. a1 doors_that a4 doorstep d1f1 dormitory c1 dossier c1f2
    dotted h2i1 double a-8b16c-3d-2e-9f-1g6h-4i-9j3k-6 double_, a-2b3 double_. b2j-1 double_booked b-4c2g7h-9
    double_bubble b4 double_of b4 double_on g1 double_shift b-5g2 double_that g-1 double_time a1b9c-2d-1g-4h5
    double_what b1 doubled a-5b7c-5g-4 doubled_the g-2 doubles b2d-1 doubling b1 doubt d1e-5f-8g9h-4i3
    doubt_, c-4g-2h4i1 doubt_. b2c-2e-2 doubt_a a1 doubt_about c-2 doubt_i a-1c-5d-6e2g9h-4j1 doubt_if g2
    doubt_it c2d1g-3 doubt_that c1g2h-3 doubt_the c1 doubt_there a-1d2g-6 doubt_whether d-2e-3g2 doubt_you c-2e-4g3
    doubted a1 doubtful a-5b-2c-4d-5e-6g12h-8 doubtful_, g-2 doubtful_. g5 doubtful_about g2 doubtful_for g4
    doubtful_i g5 doubtful_that g2 doubts c4d-7e-8g11h-7i2 doubts_, g2 doubts_about c6d-2e-3g5h-2 dough h-2
    down a1b2c-1e-2f2h5k1 down_'s k1 down_, a1b-4d1e-8f5g1h2 down_. a3d-1g3h5 down_a a-1b1c-2d-5 down_about b2
    down_after c1 down_again e-2g5i1 down_and b3c1d-4e1h-4i2 down_as a-1b-5d-5e4f3g-3 down_at b-4d-2h-2
    down_because d1h2 down_before c1g2h-1k2 down_by c3e-2h1 down_for a-4b-1c3d-1e-4f-4g1h-5i-5
    down_from a-7b-5c-1d1e-2f-2h2 down_gently f1 down_here e2 down_in b3d3f-1g-1h1j-2k1 down_my c1h2 down_of h1
    down_on a-3b-1e3f-5h1 down_since e1g1k3 down_so g-1h-2 down_that a1b1g-2 down_the a3c-6e5f-4g-3i2k-2
    down_there g2 down_this h-3 down_till h2 down_to a1c-1e-2f-1g-4h-5j2k-2 down_twice c-1 down_two c-2g1
    down_well b-1 down_with b2c-4f3k-2 down_your d-1e-2h3 downhill c6 dozen b-2e1g1 dr b-5c-9d-12h-1i-3k-2
    dr_. c-4d-3e1h-3 draft b-2c-3d2h-4i5 draft_of c-1 drafted d1h1 drafts e1 drag d4 dragged b-3c9d-2g-2h-2i3
    dragged_on b-1c7i2 dragging e1 drags f1 drains d3 drama c-4d1e-1 drank k1 draw a-3c-7d1e6f-2g-7h4i-4 draw_, b2
    draw_. h1 draw_a a-1d1 draw_for a-1b-2 draw_up d-2h3 draw_your d-5e7f-1 drawer b-4e7f-1h-4k-1 drawer_, c-1e1h-1
    drawer_. e1 drawer_in c1f-2 drawing a-8b1 drawing_, h1 drawing_of c-2 drawn b-2e-3g2h-2j1 drawn_on a-2b-3h-1
    drawn_to a2g4 drawn_up h1 draws a4c1 dreadful a-1c-1d-4e-4g-3h-1k2 dreadful_. c1 dreadfully g-2
    dream a11b-2c-10d-2e-1f-2g-5 dream_, a3 dream_. a1d-1 dream_about a3 dream_job a6 dream_of c-1d-2
    dreamed a4c-2d1 dreamed_of a4 dreaming a2d5 dress a-4c5d3g2h-6k3 dress_code b-4c2 dress_it b2
    dress_rehearsal g4 dress_this d5 dressed a-5b-4c2k2 dressed_up c4 dressing c1 drew b-9c-5d-8e-3h-4k-2
    drew_me a-3c-5 drew_the a2 drew_up a1c1i1 dried c-3i1 drifting c-4d-1e-2g7h-3 drifting_away g1
    drifting_toward g3 drink c2d-3e2k5 drinking g-1h-3j-1k4 drinks h-2k4 drinks_, k3 drinks_and k1
    drive a1b-5e-11g-3i-4k1 drive_, b-3c-5g-4h-3 drive_. a-3c-3d-1g-3h-3k2 drive_a b-2d4h3k-1 drive_down c2j2
    drive_for a2c-2h3 drive_from b-3c-4 drive_her h1k3 drive_home b1j-1 drive_in b1c-2g1 drive_me c2 drive_out h2k1
    drive_over h2k-2 drive_past c2 drive_so j2 drive_the a2c4h1 drive_to g2k1 driven b-2h-1
    driver a-2b3c1f-3g-5i2j-5 driver_'s b1c1g1i2 driver_, e1 driver_. a-1g-1h2 driver_and c3d-1 driver_in a1
    driver_is d1 driver_said c-2 driver_was c-2 driver_who c4h-2 driver_with b3c-2 drivers b-1c9d-1g-9h-1i-1j-1
    drivers_, c1 drivers_. c-2d-1 drivers_and c-2 drivers_are c6 drivers_at c4 drivers_have c-1 drivers_say b1c3
    drivers_that c3 drives a1b-2c-1g1h-4j4 drives_a b-3 drives_for b2 driving a-1c-1d2h3i3 driving_, a-1c-1j-2
    driving_. b3 driving_a b2 driving_for b4h4 driving_in h-3 driving_lessons a-2b2 driving_licence b-2c3h-1i-2j1
    driving_test c-7g5 driving_the g1h2 drop a-8b-1d2e2f3g3h3i-1j-6k-9 drop_. b2g1h-2 drop_by e-2
    drop_everything d3 drop_in g-3h-3 drop_it a-3b-4c1d1e-3h2 drop_me b-2e-1f3g-2h3 drop_my b1c1h6
    drop_off b-2c-1d-2e1h-7 drop_out a-1c1d-5e-6g7h5 drop_the a-3b-7d4e-3f3g-5h3i2 drop_them h-4 drop_this g2h2
    drop_you b1e9h-11 drop_your h2 dropped a1b-2c-2e1f1h3j-2k-3 dropped_. c2 dropped_by b1 dropped_me c1d2
    dropped_my b-1 dropped_off e7k-1 dropped_out b-5c-6e-5g2h8 dropped_the b2c-4d-1g-1h-3
    dropping b2c-6d-10g1h1i-3k-4 dropping_a e-1 dropping_off e4 dropping_out a1b-1c-5d-3e-6g1h4 droppings c2
    drops b-2c1d-1e-2f5g-3 drops_out f4 drove a-5b-8c4g-2h-1 drove_for c4 drove_me c-1h-1 droves c3 drowning k1
    drug a-1c1h-2i6 drug_test c2i3 drugs i1j-2 drunk c5d2k-1 dry c-4d-3e2f2h4j-1 dry_, h1 dry_. b2e1f2 dry_for e3
    dubai b3h4i-2j1 dublin c-3d-2h1j4k-1 dublin_. b2 duck c-2e1 ducks b-2c-1 due b3c-3e5f-9g5h-1k8 due_, k1
    due_. b1 due_at b-1h-2i1 due_course d-2e7h-2 due_for c1g-2k-4 due_in e-2g2k6 due_on k2 due_respect c2d4
    due_time e4 due_to c-2e-4g6h1k-1 dug a-2b2c-4h-2 dug_deep b2 dull a-3c2e-2h-2 dull_, c2 duller c4 dumb d2
    dump c3d1 dunno d-2e5g6 dunno_if e-4g5 dunno_yet e5g-1 durban a-2c1d-1f1j1 durban_, f1
    during a-1c3d4e-2f-4g2h-4i-1k-3 during_a d1e4 during_my c2 during_the b-3c1d-5e-6f-1g-1j1k-1 during_your g2
    dust b-1c-2d2e6f-5h-2j-1k3 dust_, d1 dust_. a2 dust_has e5f-1 dust_settle e2 dust_settles e4 dutch c3f1j2
    duties a-5b1c8d-3g-3h-1i1j1 duties_. b1 duties_and c4 duties_are c1 duties_was c-1 duties_you c1
    duty a-4c-2e-1f-1g6h2i1j4k-6 duty_. a-2g3h2 duty_at g1h2 duty_in g3 duty_on c-1g-1i3j3 duty_that g3h-3
    duty_until g-1i-1 dying c1d1k3 dynamic d5 e b2c-8d2e-4f-2h-2k2 e_mail b-3c-10d3e-4
    each a-4b4d-4e-5f-13g-3h-6i-4j-2k-5 each_, b-1 each_. a-4b-6c-4 each_day g-4 each_direction b-1
    each_month a1b3c-3i-3 each_morning c-3g1 each_new c1 each_of c1 each_one a-3b-2
    each_other a-3c5d1e-1g-2h-7i-3j-2 each_person c-2 each_step c1 each_time a2b-7c8d-9e-4g4h-2
    each_way a-1b-7c-7g-4h1j-1 each_week b2c1g-2h2 each_year b2 ear a-2b-4d-5f4g-6h-3k1 ear_, d-1e3 ear_. d-2e-1f2
    ear_and c1d1k2 earlier a-5c-1d-7e-6g-1h1 earlier_, h1 earlier_mail c-1 earlier_than c1 earlies g3i1
    early a-5b-7c-6d-12e1h-5k-4 early_, b-2g1h-1i2 early_. b-1c-2d-2e-6g-1h-1 early_and c-3e2j-3 early_as h1
    early_for e2g2 early_on g-3h2 early_shift b1 early_so j2 early_start g-2 early_starts a-1h-2k-1 early_to e4
    earn a-11b9c-7d-6e-7g-5h-6k2 earn_, a-1b-2 earn_. b-2c-1k1 earn_more a-3b8 earn_now b3
    earned a-4b-2c-9d-9e-2h-5 earned_. b1 earned_a b-2 earned_in b-1 earned_it b-1d-4h-1 earning a-2b10c-4e-3g-4h-7
    earning_, b-1 earnings a-4b4c-5d-2e-5f-1g-1h-2 earnings_, b1 earns a-4b6c-6d-3 ears a-5b2c-6e1f4g-6h-6k-4
    ears_, e1 ears_. a-1f1g-1h-2k-2 earth c1d3e4f-1g-1h-3 earth_, e2 earth_. d1e1 earth_did d-6 earth_do d-2
    ease a-2b-6c-6d-5g-4h-4k-4 ease_, b-1 ease_. a-3c-2d-1 eases e-2 easier a2b-7c-10f-4g-9h1i-7 easier_. d1h-1i-1
    easier_for d-1 easier_on a2 easier_than a3h4 easier_to a5c-2 easier_with a-5 easily a1d-1 easily_. a1
    easter b-2c3d-11f3g-12h-2i5j-1k3 easter_, e4h-3 easter_. a1c1d-3e-3g-4k3 easter_? f1 easter_and a-1c2e-1h-3k1
    easy b1c-9d-7e-5f-5g-2h-2i-6j1k-2 easy_, e-2 easy_. b3c-6d-5h-4j2 easy_call b4 easy_choice b-1c1 easy_on g1
    easy_to a-4b-4c-6d-6 eat a-2b3d4e-6g-4k3 eat_. b-1c-1k2 eat_it d1 eat_my d6 eat_the b1 eat_up b1 eaten a1g3k2
    eating c1d-1h-1 eating_me e1 eats a-1b3 eclipse g1 edge a10b-7c-2h-1i-2 edge_, c1 edge_. a6b-3c-3 edge_on a5
    edged a7c-2 edges a6 edges_yours a3 edging g9h-1k-1 edging_away g3 edging_towards g6k-1 edinburgh a2 edited d2
    editor c2d1h3 editor_'s c3h2 editors c3 education a-1d8e1h2 education_. c5d4e1 effective h5i2
    effective_immediately h2 effective_now h2 efficient d2 effort b-2c-1d3 efforts c1d1 egg a-2e-2 egg_and c1
    eid b1c1d-3g1 eid_. b-1h1 eid_and c1 eight d-1e-7g1h-3i1 eight_, g2 eight_. a-1b-1c-7g2i-1j1k-1
    eight_and a1b-6c-1d1 eight_days c-1 eight_grand b3 eight_hours a-2c-5 eight_hundred c-1f1i-2 eight_i g-1
    eight_is g5 eight_lakhs b2 eight_months k3 eight_o'clock c1g2 eight_of b-2 eight_on b2c-1 eight_people b-1c1d1
    eight_percent b2 eight_thousand b3d-1h2 eight_weeks b-6c-7i4k-1 eighteen b1c-1d-8g-3i5j-1 eighteen_an b3c-1
    eighteen_months a-2b-4h1i5k-1 eighteen_thousand b1 eighth f1g2i1k1 eighties b1c-1 eighties_. b1
    eighty a-1b3c-7g2j2 eighty_and b3 eighty_five a-2b3 eighty_per b-5 eighty_percent b-2g3 eighty_thousand b3
    either a-2b-4c-3e5f-5g-6i4j-7k-3 either_, b-3c-1d-2e1 either_. a3b3d2f2g-6h1i-1k-3 either_of c-3d1e-4f-2i4
    either_side b-5i4 either_the b2 either_way a-3b-1c-6d-6e5f-4k-1 elbow a-2 elbows a-1g1 elbows_in a-1g1
    elderly h1 eldest h-2j3 eldest_has h-1j1 elected c-2g-2h6 elected_to h1 election a1e1 elections c-2e4
    elections_. e3 electric b1c-5k3 electrician b1d-2h-4 electrician_. c1 electrician_job b2
    eleven a-2b-2c2e-7f-7g1i3 eleven_, b-4c-2g-1h1i-1 eleven_. b-3c1g4h-4i1k1 eleven_at c1d1 eleven_days c1i1
    eleven_fifty b3 eleven_hours b-2c4g2 eleven_in c-1d1 eleven_months b-2c-3i3 eleven_o'clock h1 eleven_of h1
    eleven_pages d1 eleven_percent b3 eleven_thousand a2b1h1 eleven_times c4d-1 eleven_weeks b-1c7d4
    eleven_years c-4i-1k-1 eleventh g1i2 eligible j2 else a9b1c-4d-2e-4f3g-2h5i5j-2k-6 else_'s b-2c3e-2h-1i5
    else_, a-1c3d-2g1h-1k-2 else_. a-3c-1f-4g2h3 else_and a-5d1 else_applies f1 else_but f3h1 else_by c3
    else_came a4g1 else_can d-1g-2h4 else_could a4 else_for d-3g2 else_from d2 else_had a4c-1
    else_has b2c-4d1e1g-5h-3 else_have c-2d-3g-1h7 else_i a7b-5c-6 else_in c-5d-3 else_is b3f1h3 else_now d-1h-1
    else_on a2b1d1f-1g-4i-1 else_should h2 else_since h-1 else_so a-1h3 else_that e-1g-2 else_to c-1d3g4h1
    else_turns f1g-1 else_would a4d-2 else_you d2e4 elsewhere a3b3c-6d-2e-2h5j-12k-9 elsewhere_, a-6b-3e-3f2g1h7k-1
    elsewhere_. a-1b2c-3d1f-4g-1h-1i-1 elsewhere_; i2 elsewhere_and a-10b-5c-3d-5f-3g-2j-2k-3 elsewhere_but f2
    elsewhere_in h-1 elsewhere_is b1f1h-3 elsewhere_last i-2 elsewhere_on b3e2g1 elsewhere_so d-1g-1h4
    elsewhere_that a1c2h1 em c-2 email a-8b-5d1e-8f-9g-7h-8i-1j-10k-2 email_'s e2 email_, c1d7e2
    email_. a-2b-3c-1e-2g-2h-5k2 email_? d6 email_a h1 email_address c-3h1 email_and c3 email_as d-3e-4
    email_before d3i-2 email_came a2 email_for d-4i1 email_from c2d1e1g2 email_i e1 email_if i1 email_is d-3
    email_me e-1h1 email_of c1 email_on i-1 email_so d-2 email_the c3 email_this d-4 email_to c-2d-11e-5
    email_tonight d-2e-2i-1 email_too e-1 email_was b2c-4 email_went d1 email_with c3 email_you e-6 emailed c2i2
    emailing e4h-2 emailing_me d2e3 emails a-4b-10c4d2e1g-3h-2i-1j-1k-2 emails_, d4e3 emails_. c-1d5e-3
    emails_about c2e1 emails_and c-2 emails_are c-1 emails_from e1h2 emails_to c1d1 embarrassed b3d4
    embarrassed_. d3 embarrassed_to b4 embassy a1c-6d-1f1g-1h3i-2j6k-6 embassy_. f2k-1 embassy_has j3 emerge e1
    emergency g1 emirates j3 emoluments a-3b6 employed b1c-7d-7e-6g-8h10i2 employed_, b1h3 employed_. h3
    employed_as h2 employed_at h1 employed_by h1 employed_me h4 employee i4 employee_. c1 employees c7d2h1
    employer a14b-12c7d1e2f-1g1h5i3j7k-8 employer_, a3c1d3h2 employer_. a1b-5c2g3h6k-1 employer_and b-4e1h2
    employer_for g3 employer_has a1b4j-1 employer_i a4b-1e2j2 employer_in a2h3 employer_is b-5c-1e2j2
    employer_that b-1c3j2 employer_to b-3h-1j1 employer_who a2 employer_will b-2h-1i3 employers b4c-9d-5e-4j2
    employment a-6b-2c-4d-8e-5f-5g-5h7i3 employment_, h1 employment_. h3 employment_with h1 empty d3e2g1h-3i-1j2k3
    empty_, k1 empty_. c1 empty_and c-1k1 empty_on e2 enclose h-2i-1 enclose_the i-1 enclosed a-1c-8d-4h-8i9j-1
    enclosed_, i1 enclosed_. i1 enclosing i1 encouraged c-3 encouraged_me c-1 end a1b4d2f1g9h4i-3j-1k-4
    end_, b-1d-2e2f2h1i-2j-1 end_. a1b2c1e-3g4j-1 end_? b-3d-4 end_and h-2i-1k-2 end_by e3h-1 end_closing e2g-1
    end_could b1j2 end_date c-1e3 end_here h2 end_i a2e-2h4 end_is b4c-2d3e1g1 end_it b3c-3h6i3 end_my c5e-1g-5h9
    end_of a-4b1c-1d7f4g-3h-1j-1k3 end_swallowed e2 end_the a5c-6e1 end_they b-1i1 end_to b-3h2
    end_up a-3b-4d-9e-9f-2g15h-13i-4k-1 end_was c1h1 ended a4b-1c1d-9e-2g2h8 ended_, e1h1 ended_. c1i1 ended_in h1
    ended_up a6c1d-3e-5g3h4 ending a1c1d-2f1g-5h8i2 ending_it f1h2 ending_my c1g-2h6 endless c2k1
    ends a-2b-2d2f-3g3h7i1j2k-5 ends_, e-1h-3 ends_. g1h1 ends_at a1 ends_here e1g1h6 ends_in b-3c-1h-3i-3j2
    ends_my h2 ends_on h-2 ends_up c-2d5 ends_with b-1c2h4 enemy d4g-2 enemy_to d3g-1 energy a-1b-5h-2
    energy_than a-2 engage e1g-1h-3 engaged c-1d-4h5j-1 engaged_. c-1h2 engaged_by h2 engaged_elsewhere j-1
    engaged_me c-2g-3h1i1 engagement a-2b-1c-6d-1g4i8 engine d2g1 engine_. d2 engine_room c-1
    engineer a6d-3f-2g-3h2i-4j-4k-2 engineer_'s h-2 engineer_, a-1c1 engineer_. a2b-3 engineer_on h1
    engineer_process h2 engineer_role h-3 engineer_with b1 engineering c3d-6h-1 engineering_. a-2c4
    engineers b-5c4g-1 engineers_. a-1h2 engines a2b-2g-1 engines_, a3 engines_. b-1 england a1
    english a-3b-9c-3e-4f-3g-8h-4j2k-6 english_, d-4 english_. e1 english_and c1 english_is a-1c-5 english_test j1
    enhanced b3i1 enhancement b3c-2 enhancements b2 enjoy a2c-1d6e-3f-5g-10i-6j-3k-4 enjoy_. c2h2 enjoy_it a1b3
    enjoy_the a-1b-6c1d-8h-1j-1 enjoy_your c-3d5 enjoyable a-4h1 enjoyed a-9b-2c-11d-3e-8f-3g-10h-5k-7
    enjoyed_every b-1 enjoyed_it a-2b-1c-3d-3h-3 enjoyed_meeting a1 enjoyed_my d2 enjoyed_our a1b2h2i2
    enjoyed_the a-4c-5h-3 enjoys b-2c1d6 enjoys_the d1 enough a1b4d10e-3g-8h1i-1k2 enough_, d4e-6g-1h1i3
    enough_. a-4b1c-1g-2 enough_for a-4b4c-2d2g-6h-2k2 enough_is d3 enough_now d5 enough_of a-1b1e3h2
    enough_on d-3e-2 enough_to a5b3c-1d2f1g2h2k-2 enough_with b-1c-2d5e3 enquired b1e-1 enquired_about b1
    enrolled h1i-1j1 enter f1g-3h3 entered b-2c-2h5 entered_my g1 entered_the h2 entering e3h-3 enters d1
    entertain g2 enthusiasm d1e-3f-1g10 enthusiasm_. h2 enthusiasm_for g6h-1 enthusiasm_has g4 entire a1b-2c5d3h-5
    entirely c-5d-5e-2f3g-3h1 entirely_. f2 entirely_my c-3 entitled b3i1 entitlement_for b-4 entrance a-5d-7g-1h-3
    entry c7h-4j4 entry_. c5 entry_level c5 envelope b11c-7d-12e-8h5i3 envelope_, c-3h1 envelope_. h1i1
    envelope_and b2 envelope_at b4 envelope_for i4 envelope_is b5 envelope_was b1 envelope_with b-1
    environment c5d3 epf b2 epilepsy g-3k6 equal a4b-1c-7d1 equal_. a2c-3 equipment a4b-3c5h-2 equipment_i c1
    equipped a1 equity a-13b14c-15d-10h-1 equity_, b4h-2 equity_and c-2 equity_in b3 equity_they b5 equity_was b5
    er a1 erased d1 errand d4 errand_boy d4 error b1c-7 error_. b2c-2 errors c8d1 errors_. c2 errors_in d2
    escape c-1 essay c5 essay_on c2 essays i1 established a1b-1h-3 estate a7b-1c-1e-1g-1h5j6k-7 estate_, j1
    estate_. a2c-2 estate_agent c-1j2 estate_in h4 estate_is a2d2h1 estates d2 esteem c-1 esteemed b2c-1
    esteemed_organisation b1 estimate e2 estimator b1h2 estimator_interview b1 ethics c8 ethics_of c7 eu j2
    euro b2c-9d-4g-3h-3 euro_. b-1 euro_a b5 euro_an b1k1 euro_more b4 europe a4 europe_. a1 euros a-2b11c-5d-5
    euros_, b1 euros_. b4 euros_and b-1 eve c2d4 eve_. d4 even b2c4d8e-10f5g-4j4k2 even_. d4h-3 even_a a4b3d5h1j1
    even_after b1c7 even_as f2 even_better c-1 even_close a5c-2 even_cover c-1 even_for a1c1 even_had h2
    even_have d1 even_i d-2 even_if c1d-5h-2i1k1 even_in b2d-3 even_know c1 even_look b-1 even_looked c1
    even_met c1d-3h2 even_more a5b-2h5 even_my b-1c-4d1 even_on c-1 even_one c3 even_open d3k1 even_pay b1c1
    even_say c3d2 even_so f7h-3 even_the a-5b5c-5d-1h-5 even_think c-3 even_though a-1b-2d-3f8g-5h-1
    even_to d-4e2j1 even_when b6 even_with b-1c-2h2 even_you a1c-1 even_your a1d3
    evening a-3b-2c-1d-5e-8g1h-1i-4k-6 evening_, a2b-2c-3e-2f-1g3h-4i1 evening_. a-4d-5e-1f1i2j-2 evening_and g-1
    evening_as g2 evening_before c2h2 evening_classes b-2c-1g-2h-2i-2 evening_course b-1h-3i-2 evening_i g-4j2
    evening_is g1 evening_on g-3 evening_shift a-1h2 evening_so g-1 evening_you g4 evenings a-2b-7c1d-3e-2g-2h1i-4
    evenings_, c4f1g1h-2 evenings_. g-1j2k-1 evenings_a h-1i-3 evenings_and h3 evenings_are k1 event f6h-1
    events c-4e1g5 events_. g2 eventually b-2d-5e11g3h-1 eventually_. d-2e8g-2 ever a-6c-4d3e-4f-5g-14h-6i-7j-2
    ever_, a-2c1 ever_. c1e3 ever_applied d3h2 ever_asked c-5 ever_come d1j1 ever_could a4b-1i1 ever_did b-1
    ever_down h2 ever_explained d-1 ever_find a1d-3 ever_gave b1 ever_get b-3d-3f1g1 ever_got c1h1 ever_had a-4d-1
    ever_i e2 ever_in d-4 ever_look d-3 ever_met a2d2 ever_need b-2d-4e-4 ever_open d-1 ever_sat c1d3 ever_saw a1
    ever_seen b1c2d3 ever_sent c-4 ever_since b-3c-5h-5k5 ever_so c3e-1h2 ever_want c-1d-7 ever_was a-2
    ever_would a2 every a1b4c1d-2e-7f-15g-6h-5i-5k3 every_answer c2 every_applicant c-4d1 every_bit a-2d1h2
    every_candidate c-2 every_chance f-1g4 every_count a7b-5c-1h-1 every_day a1b-1c-2d1g-7h4j-1k4
    every_december i-2 every_driver c4 every_evening g2h2j3 every_five h2 every_fortnight b1h3 every_friday b5
    every_good a-5b-4c-4d-3h-4 every_hour b-1c-3g1 every_last b2c-3 every_letter c3 every_minute b-3c-4d-2
    every_month b4e-3h-1i-1k-1 every_morning d-3g-1j1k3 every_night e3i-2 every_nurse d2
    every_one a-5b-4c-11d1e2h-3 every_other b-2c1h-3k1 every_page i1 every_penny b-3k1 every_point a4b-2
    every_quarter i3 every_question c2e-3 every_respect a3 every_second a-4c4d1g-1i3j1 every_sense b1d2
    every_shift a1 every_single b-3d1 every_six b2c-1d1 every_spring b-3 every_step b-1c3
    every_success a-5b-5c-4d-2h-5 every_thursday a1b2 every_time a5c4e-1h-3k2 every_two b3 every_week a2c6k2
    every_weekend c3j2k-2 every_word c-2 every_year a-1b1h1 everybody b-1c1d-2e-2f1g-7h-4i-4j-1k-2
    everybody_'s b1c3d1e-1 everybody_, a2d-3 everybody_. c-5d-1e-1f1 everybody_at c-1 everybody_else a2c-1
    everybody_i c-1 everybody_in c1 everybody_is a-2c2 everybody_who a1 everyone b2c3e-2f-2g-8h-2j-1
    everyone_'s c1d1h-1 everyone_, b-2c-1d-3 everyone_. b-4c1d2e-3h2 everyone_a b4 everyone_at a-2d1h-2
    everyone_else a4c-4 everyone_i b-4c-1h-1k1 everyone_in c3 everyone_knows c1 everyone_on b2c-5h-2 everyone_so c4
    everyone_was j1 everyone_who b1 everything a7b1d-4e1g-6h-1i-2j3k4 everything_, b4k2 everything_. c1e1g-3j-3
    everything_about a1c3 everything_and b-1c2 everything_but d1 everything_else a5b2c-4g-1j1 everything_for b1d2
    everything_from b1 everything_i a1b1c-1d-2h-4j2 everything_in c-3 everything_on a1 everything_that e1h2
    everything_to c-1 everything_was a-1c-1 everything_we j2 everything_with a-2b1c1 everything_you b-2c-9d1
    everything_your c-2 everywhere c-2d-7e-2g-2h-3 everywhere_, a1c-1 everywhere_. c-1g-2 everywhere_and a-1
    evicted k2 eviction k3 evidence f-1g2i4 evidence_. i3 evidently c-5d11 ex a-2b-1c5d3g-4j-6k8 ex_. d3k1
    ex_husband d3 ex_is c-1j-2k3 ex_staff c4 exactly a4b-3c-6d2e-4g1h-1 exactly_the a2 exactly_this g-1
    exactly_what b-1c-4d1 exam a-8b-2c-1d-14e-3g1h-12k-6 exam_, e1g1 exam_. g-5h-5i1 exam_and b2 exam_at i1
    exam_fees b1 exam_hall c-1g2 exam_i g1 exam_in h-1k-2 exam_is g2 exam_of g2 exam_on i-4j-1 exam_papers h1
    exam_results i1 exam_season e2 examination g-1h3 examine c2 examiner a-1 example a-1c-1h-1k-3 example_. b2k-3
    exams a-7b1c-8d-10e3g1h-2i-2k-4 exams_, b3e1 exams_. e1f1h-2i-3j1 exams_and b2c-1e4 exams_are b-2e-1g-1
    exams_finish g-1 excellent b-2c-3d-6h-4 excellent_. c-3 except a-2d-5e-8f11g-9h-2i1 except_if b2f6g-2
    except_that f2g-4 except_the a-1i1 except_you d-1f5 excessive c7d-5i-1 excessive_. c3d-1 excessive_for c3
    exchange a3b-9c-5d-2e3g-2i-3j3 exchange_. e2 exchange_rate b-4 exchanged c-2e-2g2h1 exchanged_a e-1k1
    excited a6b-1c-1g-8h-2k-3 excited_about a3g-4 excited_me a3 excites a4c-4 excites_me a4c-4 exciting a8b2c-2d5h2
    exciting_opportunity d5 exclude c-1g1h2 exclusivity b-6c1h-2i5 excuse b-10c-5d1h-2i-3 excuse_. c1e2
    excuse_me d6g-4h1 excuse_my c-1d-3e-3h-4 excuse_myself g3 excuse_that e3 excuse_the b-3c-5d-9e-6g-2h-7k1
    excused c-3g1 excused_from h1 excuses c-5d6 excuses_. c-4d6 executive a-2b-4c1d6 executive_. c1
    exercise a-6b-3c4d-5e1f-1i-4j-1k-5 exercise_, g1 exercise_. c-6h3k-3 exercise_and c-3 exercise_patience e3
    exercise_was c2 exhausted c8d-1 exhaustion k2 exhibition a-2b-5d-1e-1h-4 exhibition_. c-1e-4i1 exist b-4c1d2e2
    exist_. b-2c-2d1e2 existing d2 exit a-4b-1g5h1j2k-1 exit_was c4 expect c2d2e8f-5g5h-2i-2j-2 expect_, g2
    expect_. e-3h-2 expect_a a-3b4e1g-3h-5j-1 expect_an c1 expect_any e1 expect_from d4 expect_i e-4g9h-3
    expect_me a1d1e-1h8 expect_my e5 expect_nothing e3 expect_of b-2c4 expect_people c3d-1 expect_to a2c-1d-3e3
    expect_you b1d3e-1h1 expectation b5c-1 expectation_was b2 expectations c-2d3h-1 expected a-3b2c7d1g-4h-11k-1
    expected_, c-2 expected_. a-6b1e2g-1h-2i-1 expected_a a-2b-1c2d-2 expected_at c1 expected_better c4
    expected_from c-4 expected_to c1g-3 expecting a-4b-1c2e3h-2i1j-5k6 expecting_, k3 expecting_a e2
    expecting_me b-4h1i2k-2 expecting_our k5 expecting_twins j-1k4 expects a2b-4c1h-2i2 expects_me h-1i2
    expense c1d-3 expense_form d-3 expenses c-3h-1 expensive a-6b5 experience a-4b5c4e-3g-7i-2k-1 experience_, b1
    experience_. a1c4d-2 experience_and d2 experience_for a-3b2c2 experience_in c3 experience_is a-1b-2c-4
    experience_needed c2 experience_than c-3 experience_with c1 experienced c4 experienced_than a-1 experiment g1h2
    expert c1d5g2 experts c-2d1 expired c6i2 expires i2 explain a-3b-5c1d7e-2f-5g-6h-11i-1j-1 explain_, b-2d1f-1g-1
    explain_. c1k1 explain_it d2e-1 explain_my c4 explain_myself c-1d7g-3h-3 explain_the c-2d-1e-1
    explain_this c-1d1 explain_to c4d1 explained a-13b-2c-4d-1e-4f-4g-7h-2i-6k-1 explained_. c3 explained_a d-1
    explained_each c-2 explained_everything c-2 explained_how c-1j1 explained_it c-3
    explained_the a-4b-3c-6d-7h-4i-2 explained_this d5 explained_to a-1b1c1d-1h1 explaining b1c-3d7g-1h-2k1
    explaining_it d2 explaining_the b2c-1 explaining_to c-2d4k1 explains a-4c-8d1e1 explains_the a-3c-3
    explanation b-1c1d4e-3g-3h1 explanation_, c1d2 explanation_of c-2h1 exposure b3c1d4h2 express f-2
    extend a-1c-1h-1 extend_my h-1 extended g5i-1k-2 extension a-1b-3c-3e3g-2h-6i1 extension_. d2g-2
    extension_and d-2e2 extra a1b14c-10d-1e-11f-2g-4j-5k-1 extra_, h2 extra_. a3b3c-1 extra_for b6c-1h1
    extra_forty b1d2g2 extra_in a1b4d2 extra_three b1 extra_time b-1 extra_week a2b-1i2 extra_work d-2
    eye a4b1c1d-10e-7f1h-2k-1 eye_, b2k2 eye_. c1 eye_for a2 eye_on b1d-1e-2h-1k-4 eyebrow b-1 eyebrows c4
    eyes a1b-1c6d2e3f-3g-6j-3k1 eyes_, d2k1 eyes_. b-1c1e1h-2k-1 eyes_and c3 eyes_are d1 eyes_at c1 eyes_on c1d-3
    eyesight b-5g-2h-2k6 eyesight_is b-1k3 face b-3c3d5e4g2h1k3 face_, c-3h2 face_. c1d3 face_of c1e5
    face_the c-1d1 face_when b-1c1g1h1 face_your e1 faced d1h1 facilities a2 facility a2c-1e2 fact a2c1e1h1k1
    fact_that a2c2d1e2 factor b2c-1 factory a2b6c3d-4h6 factory_, a3c2h2 factory_. a2b2h2 factory_in h2 facts d4
    faculty d-1h1 fail c1d1e1f2g1 fail_to d1e2 failed d-5g1h-5i-1j-5k5 failed_its g2 failing a-1c4d-2h-3k2 fails f3
    failure c1d2 faintest a-1c2 fair a-6b2c-7d-8e-3f-11g1h-1i-2j-9k-2 fair_, a-2c-1g-1h-4i2
    fair_. a-2b-2d-6e-5h-8i-2 fair_and b-3c-8 fair_bit b8c1 fair_chance a-3g5h-5 fair_few a-1c2 fair_for b1
    fair_i c1e1 fair_in c-2g-1 fair_on g-3 fair_play a-2b2c-4i-2 fair_that c-2 fair_thing h1 fair_to b1d-4h1
    fair_wage b-2 fair_wages b-1 fair_way a2b1c2 fair_winds c-1 fair_with a-1c-3 fairer a-4c-4d-2 fairest c-2
    fairly c-3d-3e-2g4h-2 fairness b1d-5g2h-1 fairness_, b1c-1d-1 faith a-1b1c5h3 faith_. c1h1 faith_in c2d1
    faithfully a-1b-8c-8d-9e-9f-7g-3h-5i-3j-1 faithfully_, a-10b-7c-6d-9e-8f-6g-2h-7i-3j-1 fake d6e-3h3
    fall a-1b-12c-1d2e4g3h-8k4 fall_, g-2h-2k1 fall_. d1e1h-3i1 fall_and g1k2 fall_in e1 fall_off e2g1 fall_on g2
    fall_through f2 fallback a2b-1f4 fallback_, a-3f2 fallback_. a5f1 fallen c-5d-1e2g2i-1k2 fallen_out b1h-1
    falling a-1b-3c3d-3e2f2k3 falling_apart c2k2 falls b1c-4d1e-2f2g8h1k-2 falls_apart h-1 falls_in c-1d2g7
    falls_on b-2c-3g8h-3 falls_short b1 falls_through a1b-1c2f4g-8i-2 falls_to g-2h3 false f1g2 fam d1h1
    families a-5b-4c-2e-1h1j-4k-3 families_. c-1d1 family a1b1c-2d1e2g-9i-3j2k-8 family_'s j-2k4
    family_, a1b-1f1h2k-3 family_. a3b1c-1d1e2g-3h-3j-1 family_@quote c3d6 family_and b-3c1e4h-1k1
    family_atmosphere d2 family_business b-2c1d-2h-3 family_firm c1 family_friendly c3 family_has b2j1
    family_i a1b1h3 family_in b4c-2h1j4k1 family_is c2j-1 family_life c1d-3 family_needs e-1 family_of b2c-5h1j2
    family_on b1 family_plans h1 family_reasons b-3c-4d-5g-3j-2 family_than a2 family_to b-3 family_will b-1j1
    famous a1b-2c-6 fan b-3c2 fan_. c2 fan_of c2d-2h-1 fancied a1 fancy b1c4d-1g5 fancy_it b1e1g1 fancy_title c5
    fantastic d2 far a2b1c1d-3e-1f-4g3h-1i-3j-2 far_, a-3c2d1h4 far_. c-2d-1e1g-5h1 far_apart b5
    far_as b-1c4e2f-3g5h-1 far_behind a3 far_better a1c-6d-4 far_beyond a1 far_closer h-1 far_from a-1b-1c-4h-1
    far_in c-1 far_more a6d-1 far_the a1 far_too c4d-1e-4h1 farce c1d4h1 fare a-4c-1d1h-1j-3k1 fare_, b1
    fare_. d3h-1 fare_and b-2c1 fare_to k1 fare_you h1 fares b-1h2 farewell a-4b2c-3f3g-1h7 farewell_. a-1d1f2h2
    farewell_to a-1b3h3 farm a4b1c3d-1e-6h4j2k2 farm_, c-1f1h5 farm_. b1g2i-5j-3 farm_and g1h-2 farm_for j1
    farm_has j1 farm_i c-3 farm_in h2 farm_is b-2c3h-1 farm_manager c2 farm_shop a2c-3 farm_work a2g1 farmer h3
    farms a3b-2c2 farrier h1 fascinating b-2c-8d2 fascinating_. c-4 fascinating_to c-2d1 fashion a2c2d1
    fashioned a-2b2c9d-2k2 fast a-8b2c2d-4f6g-6j1k3 fast_, b1f1 fast_. d-8f2g-2h-6i1k4 fast_and c4h1 fast_you f1
    faster a5b-4g-7 faster_. a1c-2d-1h-2 faster_than a1b-2c3 faster_there a1h5 fat b6d1 fate g4
    father a1b-1c-6d-5g-1h-4i2j-4k5 father_'s b-2c3g-5 father_, b3c-2 father_. b1c1 father_also b1 father_and e1
    father_had k1 father_has j1 father_in c-1j-1k4 father_is b-2h1k3 father_of b3 father_was c-2h1 fatter b13h1
    fault a-2b-2c-12d-1e-9g-10h-3i1 fault_, c2 fault_. c-8d-1 fault_for b1 fault_is c2d2i2 fault_of c-3
    fault_that a1c-2 fault_the c-5 fault_with h1 favor d2 favor_and d1 favorite a2 favour d3f-5h-1j-2k-4
    favour_, b3 favour_. a1b2d4 favour_and a-4b-8c-6f-3k-4 favour_of a2g2h-1 favourite a5b-7c-9d-3e-1f1g-3h-4k-1
    favourite_of a2 favours c5d2 fear c6d-1e-2g6h-8i-2j2k-2 fear_, a2c4g-1 fear_. b3c3d-2 fear_i g3 fear_my b-1c-5
    fear_that c-2g3 feared c-6d-3g1 feasible c-1g4 feasible_. g4 feasible_for h1 feast a2c-3e-1g1i2 feast_of i2
    feature a1c-1 features d2 feb i4 feb_. i4 february a-2b-7c2d-1e-4g-4h-4i4j-4k1 february_, i1
    february_. b-2c4h4i3 february_and a-2j-3 february_i c1h-5 fed a-4c-1g-1h-3 fed_up b-5c1d3k-3
    fee a-2b-1c-2d-3h-4j-3 fee_, b-1 fee_for b-5j-4 fee_is b4 fee_of b-3 fee_per b2 fee_you b2 feeble c-2
    feed a-3b11c-6d-6e-6g3j-4k5 feed_. b-2 feed_a b5 feed_and d1 feed_my b4 feed_store h3 feed_the b3g2
    feed_three b4c-2 feedback a-12b-7c8f-2g-7h-5 feedback_, c1 feedback_. c1 feedback_after c3 feedback_form c-4e2
    feedback_i c3 feedback_in c1 feedback_on c-2 feedback_was c1 feedback_you c2 feeding a1c2d-4h1 feeding_the a1c1
    feeds b-1c-3 feel a1b-5c3d-8e-2g2h-6i-3j-4k3 feel_, c6f-2 feel_. a-1d3f2g2 feel_a g3 feel_after e2
    feel_at a-4g-4h-3 feel_awful e-2 feel_bad c-5 feel_dreadful c-1e-2g-3 feel_empty c-2k4 feel_for c-1
    feel_free a-1c-5d-4e-3f5g-2h2 feel_good c2h-3 feel_honoured c2d2h1 feel_i a5e-5f-4g7 feel_it c4g3
    feel_like a-5b-4c1d-1e4f-1g5 feel_more a5c-2 feel_myself g4 feel_on e3g-4 feel_rushed c-2 feel_small c-2
    feel_so a2k1 feel_terrible e-2 feel_that a1c3d-2h-3 feel_the a-2b1c7g-4 feel_welcome c4 feel_you e-2
    feeling a3b-6c2d-8e-2f-1g11h-15k1 feeling_. a3d2 feeling_about c2e2g-2 feeling_from c5 feeling_i c3e-3g8h-6
    feeling_is g1 feeling_it d-2e-2g6 feeling_like a1c-3e-1 feeling_that a1g1 feeling_this e1 feeling_was c2
    feelings a3b-1d-2f-3g-7h3 feelings_, a1 feelings_. a1 feelings_about c-1 feelings_i a1h1 feelings_that c1
    feels a1c4d-1e-1g6 feels_like d-4g4h-2 feels_more a2 fees a-3h2j-5k6 fees_, b1 fees_. b3i1 fees_and b-2d1j-1k1
    fees_are b-4h1 fees_at b1 fees_for b2c2k1 fees_in b2h2 feet b-2c2d-3g3h1i-4j-1k2 feet_, c2e1
    feet_. b-1c1d-1e3h-1 feet_about g5 feet_are a-3g5 feet_in c-3 feet_on c3 feet_up d2 feet_with h3
    fell a6b-7d-3f-2g1h-4i-1k6 fell_asleep c1 fell_for a2b-1 fell_in a1c-1e-1 fell_off c-2e4k1 fell_on a3b-3c-1d1h2
    fell_out b-3c-3h-4i-2k6 fell_short c3 fell_through g4 fella d-1h3 fella_. h1 fella_at c1 fella_in h1
    fella_who c-2 fella_with b2d2 fellow b-3d3g3 fellow_. a-2d3 fellow_in a1 fellow_who c-2d1 fellowship a4c-2d-3i3
    fellowship_at h2 fellowship_in a1 felt a6b-3c5d-16e-12f-3g-12h3i-2j-1 felt_a c5g-2 felt_at c-4 felt_cold c5
    felt_excessive c2 felt_for c-4h5 felt_i c-3 felt_like b-4c-2d-6 felt_more a-2b-2c-1h1 felt_rushed c4
    felt_so a2c-4 felt_talked c7 felt_that a1c3 felt_the a1c3h-4 felt_welcome c-3 fence a-6b-3c-2d1e4g5h-5k-1
    fence_, e3g2 fence_. d2e4g-1j1 fence_about g3 ferries a-1 ferry a-2b-1c-6d-1e-1f-1g2h-1j3 ferry_'s g-1
    ferry_, b-1 ferry_. b3g-1h-1 ferry_and b-2 ferry_company a4g-2h2 ferry_does g2 ferry_from g2 ferry_was c-1
    fertility b1k3 festival a2b-2e4i-1 festival_, g1 festival_season e1 fetch c4g3j2 fetch_the c1d1g2 fetched b-3i1
    fetching g2 fete b-4c-1 fever g1h-2k4 fever_of k1 few a-2b1c1d-14e2f-1g-1h-2i-7j-7k-4 few_days a-1e-1f2g1h1
    few_hundred b3 few_irons e1h-1 few_months c3 few_more a-3 few_nights e3 few_of c1 few_people d-1e5
    few_things a1 few_weeks b-2c-6e5g-2k2 few_years c2h2 fewer a1b-1h9 fewer_to h1 fiance h1 fiancee b1j1 fib c2
    fiddle b-1c-1g-2k1 fiddle_. k1 field a1b-9c-1d-1e-6f-4g2h3i-2j-1k-5 field_, c2h1 field_. a3b-2c-1h4j-1
    field_for c-2 field_i a-4h-2 field_is a-1 field_of a1 field_than g1 field_to h6 fields b1c-3h2 fieldwork g2
    fifteen b7d-2h-1i-3 fifteen_an b5 fifteen_and b2 fifteen_minutes c1d-2 fifteen_percent b3 fifteen_years c1
    fifteenth g1h1i1 fifth a-8b3c4d2e1i2 fifth_, b3 fifth_. a-3 fifth_interview c1d1i2 fifties b5c1
    fifty a-4b6c-2f-1g2h-2i-1j-4 fifty_, b1d-1 fifty_. b1d-1g-1 fifty_a b6h1 fifty_an b1d-2 fifty_and b-1e2
    fifty_eight b-1c-3 fifty_fifty c-1d-3e1g9 fifty_five b2 fifty_minutes c6 fifty_pounds b-4 fifty_thousand b1d1h1
    fifty_three b1d4 fifty_two b4 fifty_whether g4 fig h1 fight c-3h4k-1 fighting c-4g-2k2 fights d1
    figure a-10b20c-11d-4e1g-10h-2i-2j-1 figure_, b6f1 figure_. b4c-1 figure_and b5 figure_for b4 figure_i b5e3
    figure_in b3c1 figure_it b-2d3 figure_on b-2 figure_out b-1d-1e2 figure_that b1 figure_would h2 figure_you b3
    figured e1h-1 figured_out e1 figured_you d-1 figures a-5e-9f-7g-7 figures_, c1e-1h-3 figures_. b2c-1
    figures_in b-3c-3 figures_out b-1h5 figuring d-2 file b-3d5e-8f2g-6h4i1k-3 file_, a1e1f-4h-2
    file_. c-1e-1f-1h1i1 file_and h2 file_before f2 file_from h4 file_is c-1d1 file_my d1 file_on f2 file_open f1
    file_was c-1 file_with h2 filed b-1c4d1e2i-4j4 filed_for c2k2 filed_unread e3 files e-2h-3i-3 files_. a1
    filing a-3b-3c-1i-1j4 fill a-6c5d1e-7f4g-1h-1i-7j1k-2 fill_in c3d1f-2g-2h-3 fill_it c-2e-6f1 fill_me c2
    fill_my b1g2h2 fill_of e1 fill_the a-1b2c-1e-1f3g-1h-1 filled a-10c1d-1e-5f1g-6h5 filled_. g-1h2 filled_by a-1
    filled_in a-1c3d1h2i2 filled_it c-1h2 filled_the a-1b2 filling b-6c1d2e-6g-5h-8i-1j2k-3 filling_in c3d6h-3j2
    filling_it d-10g-1 filling_that d1 filling_the a-2c-1d-4h-4 fills b3h2 fills_the b3d1 film c-8d-3h1 film_, b-2
    film_. b3c-1 filmed c4 filming c2 filter a1d1 filthy a-2b1c7d4 filthy_. c4d1 final a-8b-1c-8d1f3h7i5j-2k3
    final_, b1d-2f2 final_. a-2c-2d-1e-2g3 final_and d2h1 final_answer f-2h1 final_interview c2e1f-2h-5 final_on g1
    final_round a-4f1g-3h3 final_salary b4 final_word d3h2 final_yet f-2j-1k1 finalised g1 finalist h-1
    finalists b-2c1f1h2 finalists_. f1h2 finally b6c-5d10e-9f-2g-1h2i-1 finally_got b1c1 finally_have h1
    finally_i h1 finally_remember d3 finals d1e2g2k-1 finals_. e1 finance a-1b4h1 finance_director b-1c-2d1
    finance_officer c2d1 finance_people b3 finance_team b1 finances b2c-1k1 financial b6c-1e1 financial_side b7
    financial_year b-3e2 financially a-3b11c-2 find a-4b-2d2e-3f3h-1i1j6k-3 find_, c-1e1g1 find_. c-4
    find_a a-6b-5c-3g-4i-1j6k-7 find_an d1 find_another b5c-2d5e-5f4g-2j-1 find_anyone f2 find_at a6
    find_attached i-2 find_i g4h2 find_in a1d1 find_it a-1b3c8d2h-3i3 find_me b2c-6d-4f2h-1i1 find_my b-4c-4f-4h5j3
    find_myself g6 find_one c5d3j1 find_out a-1b1c4e7f1g-3h-3 find_people c-1 find_some c-5d6g-2h4
    find_somebody b1c-4e-1h1 find_someone a-3d-4h-7 find_that d-7g6h-4 find_the a1c-1e-8f-6g-6h-9i3j-2
    find_their a2f2 find_them k1 find_with a4b-3 find_your a-3c-1d-2 find_yourself d2h2 find_yourselves d2
    finding a-12b-10c-4d3e-9g-3h-5i-4j7k-6 finding_a a-1c-3d1j5k-1 finding_anyone d7 finding_some d6
    finding_somebody d-3 finding_someone d-7 finding_the c-3 finding_your d-7 finds a-3c-5d-8g1 finds_a b1
    finds_me a-2g2 finds_the h1 fine a2b-3c-9d-5f-6g-9h-6i-4j-1k-1 fine_, a4b2c2d3e1h-4
    fine_. a-6c-9d-4e2f-1g-7i-2k-3 fine_a b2 fine_but a5 fine_by b2 fine_day e3 fine_for c1 fine_new h1 fine_on c-1
    fine_to i1 fine_work k2 finer a9b1c-4g-2i3 finer_. a3h1 finer_place a2 finest a4c-7d-5h-3 finger a1c3d2
    finger_. a1c1 fingers a-5b-4e-3g-5h-5k1 fingers_crossed a-2b-4c-5d-7e-1f1 finish b-4c-1d1e3h-2i-1j2
    finish_, a4b1c3d1f2 finish_. c-2g1h-2 finish_a c4 finish_before b1 finish_in h-1i1
    finish_my a-4b-4c-3g-3h2j-1k-1 finish_the c-1e2h-1j1 finish_with e2 finished a-4b-1d1e1f-4i-1j-6k-1
    finished_, c-5g-1i2k1 finished_. h1 finished_and i1 finished_before b1c1 finished_her b1 finished_it a1c1
    finished_my c1d1h-6i-1j-2k-2 finished_the c-1i-5 finished_with a-2c-1d-1h1 finishes b-3f-2g3h3i-2j1
    finishes_at g3i-2 finishing a-1b-2c-3h-4 finishing_my a-4 finland e-2 fire a-1b-11c2d1e1h-1j-9 fire_, d1g2k1
    fire_. d4 fire_and c-2g-1h-2 fire_at e2 fire_brigade g2h-1 fire_door a-2c5 fire_exit c4 fire_service a4h5
    fire_station i1k1 firm a3b-1d-3e-3g-1h2j2k-11 firm_'s c8e-1g-5h-2i2j1 firm_, b1c1d1e-4f2g1i-6
    firm_. a-1b-2c-2d-4f-1g-1h2i-5k-1 firm_and c-2g1 firm_at a1c2 firm_but c1h1 firm_came a3e1 firm_could a1d1
    firm_does a-3c-2d1f2 firm_gives b-3 firm_had a1 firm_has a1b-1d-3h-2j3 firm_i a4c-3g-1h-2i1
    firm_in c-3d-3h-1i2j-2 firm_is g-5h-6i-1j2 firm_made a1b1c-3 firm_no h5 firm_of c1d-1h2 firm_on b1 firm_pays b2
    firm_since f1 firm_so c2g-1 firm_than a1 firm_that a4b4c2d3g-1j1 firm_to c-4d-1 firm_wants i1 firm_which a1h4
    firm_whose a2h1 firm_will h-3i2 firm_with a-2h-3 firm_would a1c1 firms a-3b-3c-3e-2g-1h1j2k-3 firms_, d2
    firms_. a1 firms_have j2 firms_i a-5 firms_to h1 first a2b-1c-3d1e2f5g-3h-1i2j-2k-3
    first_, a1c-4d-5e6f1g2h-2i3j-2k-1 first_. a-3b3c2e6g-1i-4k5 first_aid a1b-8c2h-4k-1 first_among a-3
    first_and h3i2k-3 first_before a1 first_call c6e-1f-1h-4 first_candidate f1 first_chat c4
    first_choice a9b-1c-7d-2f4h3 first_class b3c-6d2 first_conversation c3 first_day b3c-1g-1h-1i5k-5
    first_email c5d2i-1 first_flight i2 first_for a1c-3 first_fortnight i1 first_half b-4i2 first_hour c1
    first_i j-1 first_in a2c-5e-3 first_instance c-3i2 first_interview c6e1f1i-1 first_job a-1b-1c-4k4
    first_letter c2 first_line d5 first_love a2h1 first_mail c2 first_minute c2 first_monday i5k-1
    first_month b-3c1e-1f2g2h-1j3k-2 first_morning b1i2j-2 first_name c-6d-1e-6h2i-2 first_ninety c1 first_note c-2
    first_of a-3b1d-4f-3h1i3k-3 first_off e-3h-5 first_on a-1e-3i-1 first_one a-3b-1c-2d-3h-4i-2 first_page i1
    first_pay c2d2h1 first_phone a3c3 first_pick a5 first_place b-2k1 first_post h-3k1 first_preference a3
    first_question c2h2 first_rate a1b-5 first_ring c-2 first_round b-2c3 first_said b-1 first_saw a-1c-5
    first_school g1 first_see e3f-1 first_shift b2c-1h1i6 first_six b1c-2h1 first_the e2 first_then e3j1
    first_thing b-4c2h2k3 first_thought c-2 first_three b3c-4d2g2h3i-3j2 first_time b5c-7d3e-3h-5i1
    first_to a-1c-2e3h3 first_two b4c-8 first_visit a3 first_wage b-4 first_week a-1b1c1e-3f4h-1i-3k-4
    first_weeks c-1j1 first_words c4d-1 first_year a1d4e-1h3j1k-1 first_years b1 fish a1b1c-1d-6e-4h1i1 fish_, a3
    fish_. a-3 fish_and c-1 fish_farm i2 fish_market c1d2 fisheries a1 fishing a-2d-2g-5h2 fishing_, e2h4i-4
    fishing_boat b1h2i2 fishing_for f1 fishmonger b1h4 fit a11b-1c1d-5e-2f-7g1h-2i-7j2 fit_, a1 fit_. a2g-3k-1
    fit_and b2 fit_better a3g-3 fit_for c3d-2g-6h2k-2 fit_in c2j2k-1 fit_me c-2 fit_my c-2 fit_the i-2 fit_to b2c2
    fit_with a3c1 fits a6b-3c-7d-11e-2f-7g-4h1k3 fits_better a-1 fits_in h-2 fits_me a9g-2h-3 fits_my a9c-1h2
    fits_the a-2 fitted a3c-3g-1h2i1k1 fitter a-3b-1c4d-5g-2h2 fitter_. b-2 fitting a4b-2c1e2f-1g2h-4
    fitting_me d-5g3h-3 fitting_room c1 five a4c4d2e-1g-1i4j2k2 five_, c-5d2i-1 five_. a1b2c-2d-1g1h-3j1 five_a a-3
    five_an b4 five_and a-1b2c-2f3g-1 five_days a-1b-5c3 five_different b-2c5 five_emails c2e1 five_hours b-1c-1
    five_hundred b2 five_i b-1c1 five_is c-6g3 five_minutes b-5c-3d1g-2h1i-1j2 five_months d2i-4j2k3
    five_o'clock g2i2 five_of b-3c2d-3 five_on h1i3 five_pence b1c-1 five_people c2 five_rounds a-1b-4c3i-2
    five_so c-1 five_stages c1d2 five_star a1 five_stars a3b-2c-5 five_that c1 five_thousand b2d-2 five_times c5d3
    five_to i2 five_weeks a2c8d-1e-2g2 five_with a-1b4 five_year i1 five_years a4b2c-7d1g1i4 five_yesterday d-1
    fiver b4c-1d-2 fix b3c2d4g-5i1 fix_it c2 fix_the b3c4d-3 fix_your c-2d6f2 fixed a-3b4c-2d-14e-2f-5g-3h1i6j-3k-2
    fixed_, b2c-1g2h-1 fixed_at c-1 fixed_for i1 fixed_sum b2 fixed_term a-2b-5i5 fixed_the a-3b-1c-3g-2
    fixed_up d-1e-6f-3g-9h9 fixes h4 fixing a2b-1c-3d1e3 fixing_to d1e3 fixture g-3 flag c1h3 flag_. e1h1 flared k2
    flat a-12b-7c-1e2g-3h-4i-13j14k-4 flat_, a-2b2c-1g-2h2 flat_. b-4c2j2 flat_above a-5b-3 flat_and a-1d1h1j3
    flat_by b-2i-2 flat_for b-3c1h1i-3j5 flat_here b-2 flat_in b-2c-4h-4i-1j4k-5 flat_is j-2 flat_near j-2k-2
    flat_on j1 flat_out c-3e8 flat_rate b-2 flat_white d1 flatmate b-3c-5d-3e1g-5h-4 flatmate_is g-1 flats c-2i-2j4
    flats_. a1j1 flats_in j2 flatter c1d6 flatter_yourselves d4 flattered c-3d1g-3 flattered_that h-1 flattering d3
    flattering_to d1 fleet a7b-1c5h-3 fleet_is c2 flew c-1h1 flew_by c-4 flexibility a-1c2d1f1
    flexible b-2c4e-1g-5h-5 flexible_. c1 flexible_hours c2 flick e3 flick_you e1 flies a1b-2h-2j2
    flight a-3b-3c-4d-4e-5g6h-4j1k-1 flight_. i-1j3 flight_and b1h2 flight_got h-2 flight_home g3 flight_was g2j-2
    flights b4h-1i-3j4 flights_. k1 flights_and b-1i-1j1 flights_for b2j1k-2 flights_home b3 float b-2k-1
    floating e3h-3 floor d-1e-12f-7g-8h-2i-1j2k3 floor_, a1c2 floor_. a3g-4j1k3 floor_and b1c-1d1 floor_for b1
    floor_in c-5k-1 floor_is b1 floor_looked c5 floor_manager c-3k1 floor_of b1 floor_was c5 floor_with c3
    floors a-2c1d3h2 floors_. h3 florist c3e-2g-3h2 florist_, c2d1 florist_. g-1h3 flour a1b-2c2d-1h1k2
    flour_dust k1 flow a1 flu a-2c-1d-2h-5 flu_. c-1 flu_and g2 flu_season e1 fly a3b-1d2e-6h-5j6k-2 fly_, a2
    fly_. d2h-2 fly_for a2b2 fly_in g-2 fly_on j4 fly_out b1g-1j4 flyer b-1c-2 flying a4b-3g-3k-3 flying_my j2
    focus b-1d2 focus_on b-1 folder b-10d-5g-1 folder_, c-1 folder_. b-1c4h1 folder_i e2 folder_with c-3
    folk a-1b1c2d1e3g-1h4 folk_. a-2 folks a-1b2c3d-6e-2f-2g-1h1i3j-1k-2 folks_. d2 folks_can b2i2 folks_on h1
    folks_who c-1 follow a5b3c-2d2e-1f-5g3i-9j7k-6 follow_. a-2d1e-1k-2 follow_: d3h1 follow_? b-1d6h2
    follow_a a2b1c1 follow_anywhere a2 follow_in e1 follow_me b2d-1g4j3 follow_my b-1g1 follow_on g1
    follow_the a6b4e-2h1 follow_this d-3 follow_up g-3 follow_ups e3 follow_with e-1j1 followed a1e-1h1k1
    followed_me k2 followed_the a1b2h1 followed_your b-2c-1 following b3c2d-9f-4g-1h2k-5 following_a b2h1i1
    following_my c-2 following_the b1c1 following_up d-2e4 follows a-1c-4e1h-3j1k1 fond h2 fond_of d1 fondly c-1d-2
    food a2b4d-2e-5g-6h5j-5k4 food_, b4h1 food_. b2c-1 food_and b1h1 food_bank b-9c-1h3i-1j-1 food_hygiene c-2
    food_in c1 food_truck h2 foods a2 fool a3c-1d12e-6g-5 fool_. d5e-1 fool_to a4c-2d2 foolish a4b1c-3d-2
    foolish_to a2b1 fools e1 foot a-5b-5c-4d1e-5f3g7h-4j-1k2 foot_in d2 foot_is g4 foot_of c-1 foot_wrong c-4
    football b-6c-8d-1g3 football_, a2 footing b4 for a-2b1e-1f-1g-2h-1i-1j3k-2 for_, a8b-2c-1g-2h3i-2k-1
    for_. a1b-3d1e-9f-1g1i-1k4 for_? d3f1 for_@currency b-2 for_@number b7d1i-1 for_@open h-1
    for_a a3b-2c3d-1e3f-1g-4h-2i4j-3k1 for_absolutely d6h1 for_ages e2 for_all a3b3c4e-1
    for_an a4b-9c3d1e-1f-2g2h-1i3j-3k-1 for_and a2b-1c-5d-2 for_another a1c2g-1h-2i-1j1k-4
    for_any b-5c-2d3e-1g-3h-8i3j-2 for_anybody a1b-2d1i1 for_anyone d-6h-3i4 for_anything b-1c-1d-4e-3h1
    for_applicants c2 for_arranging d-4h-1 for_as e2f2 for_asking b-6c-2d-21e-8f-8g-1h2i-4 for_at c-1 for_bank j2
    for_before h2 for_being a-3c5d2h3k-1 for_believing h1 for_both a-3b3c1i3 for_burning a-2c4 for_by b-1g4
    for_calling a1c-5d-10e-4h-6 for_candidates h2 for_children c5d5 for_choosing h-5 for_coming b-1c2d-10h-5
    for_considering d-7e1h-5 for_contact b1 for_court b-1 for_covering b-1 for_crying d2 for_deputy h-2
    for_disappearing e6 for_dropping e5h-2 for_duty h2i4 for_each b7c-1g1 for_eight c-1g3 for_eighteen a-1b-1c-4i3
    for_eighty b4 for_either b1 for_eleven b-5g2i1 for_every a-2b1c1h1 for_everybody e2 for_everyone c-8g1
    for_everything h6 for_exactly g-1 for_explaining b1 for_family d-3g-2j-1 for_feedback c-3d4 for_fifteen j1
    for_fifty b-2c2 for_finding h-1 for_fitting d-4g3h-2 for_five a-4b-2h-2i4j-2 for_following e-2h1 for_food k1
    for_forty b2c3 for_four a-1c3d2i1 for_fourteen c1 for_free c4d5h1 for_friday d-1f-3g-1i-2 for_fun a1
    for_future c-1 for_getting a1b-2c-6d-9g-3 for_giving b-5d-7h-11i-2 for_god d3e1 for_going b3h-2
    for_good a-2b-3d-5e3f-1g-10h16i5j2 for_half c2d2g-2h-2j-2 for_has h4i-1k1 for_having a-4c1h-3 for_head c-2h5
    for_hearing h-2 for_help c2 for_her b-1c-3g1h1k-4 for_him a1c-4h1k-2 for_his d-2j1k-1 for_how d-5e5h3i1
    for_i c-1e-3g-6h4 for_in d-1h2 for_interview b2d-10e-1 for_interviews h-1 for_inviting b1c-6d-13f-1h-6
    for_is a2c-5 for_it b-4c-3d1e-4f2g4i-5j1k2 for_its b-2c-2e2g1 for_itself a1b-2c1 for_jobs e3 for_joining b4
    for_junior c-2h1 for_jury e-1g-4i-7 for_keeping h-4 for_kids a-2c3d3 for_kindness a-1 for_large c2 for_later e1
    for_leave k1 for_leaving e3h-5 for_less a1b-1c-2g-3 for_letting b-3c3f-1h-5 for_life b3c-4i2 for_lining d-4h-5
    for_long c1g-4 for_longer g-1h-1 for_losing c2 for_love c1d2 for_lunch d-1 for_making b-2d4 for_many h1
    for_me a6b2c-8d-9e-2f-1g7h2i-8k-4 for_meals b1 for_medical b-1c-1 for_messing c-1d-3e-4g1 for_missing b-1
    for_monday c3e-1g5h-1 for_money c3 for_months e-1h-1 for_more b-4c3j1k1 for_most a4c5h-1k1 for_moving b-1d2h-1
    for_my a3b4c3d-1e1f-5g-3i3j2 for_myself a3d1h1j2 for_new a4b-4c1d2i-2 for_news c1 for_next b2g2h-4
    for_night b4c-1g-1 for_nights b6c-3h1 for_nine a-4d1h-4j-2k-3 for_no b6d-2 for_nobody a1c-3j1
    for_not b1c-7d-7e3g-3h1 for_nothing b6d14e-4g-4 for_now a-7b-4c-2d-19e9f12g-5h-11i-3 for_nurses a1b-3
    for_offering b-4d-3g3h-4 for_on b3 for_once b1c-7d5e-8 for_one a-5b-2c3d-2f1g-2h-3j4k1
    for_other a-2b-2c-1d-1f-5i1 for_others c2f1h1 for_our a-2c1e-2j3k-6 for_parking b2 for_part b3f1
    for_patience e2 for_people b-1 for_personal g-1h2 for_petrol b-2k3 for_picking d-7h-5 for_practice f1h1
    for_putting b-2d-6h-8 for_readers c-1 for_reading d-6h-6 for_real d1 for_reasons c-2d3e-3h2 for_references c3
    for_regional h2 for_remembering h-2 for_remote b1i1 for_replying h1 for_ringing d-5 for_round b-1
    for_saturday g3j1 for_saying h2 for_school i-1 for_seasonal b2 for_seeing h-1 for_sending d-2 for_senior h1
    for_setting d-6h-10 for_seven i2 for_shortlisting b-2c-1d-4h-4 for_showing h-4 for_since a2b3
    for_six b-3c-1h-1j-5k1 for_sixty c1 for_small b-1 for_so c2e1 for_some a2b-4c4d-7e6f-1g-4h-4
    for_somebody a8e-4g1h-1k1 for_someone a4b2c4d1f-3h-4i1k3 for_something a-2b3c1i-1k1 for_somewhere g2h-2
    for_sorting d-6h-3 for_staying g1h-1 for_such a-1d4h-2 for_sundays b3 for_sure e1 for_taking d-4e-4h-4
    for_talking c2 for_tea c-1 for_telling d1 for_ten a-4b-2d-4g2i-1k3 for_that a-7b7c-5e-11f1g4h4i-2
    for_the a-3b-1c-5d-1g1i-6j2k-5 for_their a-6b-5c7d-2h-3i-1 for_them a5b1d2e-2f-1h3i3 for_thinking d3g-10h3
    for_thirty a1b-6c2d2g-1h-3i-2 for_this a1b1c-1d2e-6f11h-1k-3 for_those b-1 for_three a-5b-3d-3e3h3i4j1k-4
    for_thursday c-5g5h1i-3 for_time c2 for_today f2g1 for_too b-2c-3d-1 for_training a-1b3h-1i2 for_transport b3
    for_travel b1 for_treating c-3d-1 for_tuesday c-4d-2f3g7h-2 for_twelve b-2c1 for_twenty b-6c1d-4
    for_two a-9b-3d3e1g5h-1i4k-1 for_understanding b-1h2 for_us a5b6c-6d-6g1h3i-5j4k-4 for_using b1
    for_vanishing e5 for_visitors b-1 for_volunteers d-1 for_waiting c-1 for_wanting d-1h-2 for_warmth a-3g-2
    for_wasting d5 for_wednesday f3g2h2 for_weekends b3c1 for_weeks c3d-5e-1k5 for_what b2c1e-3g-1k1 for_when f2
    for_where a3 for_which a-3b-3c-7d-5e-5h-4 for_whoever b-2 for_with b-4h2 for_women b-2c4
    for_work a-1c-5e-5h-3j-3 for_working a-4b2 for_writing c-3d-10e-6h6 for_years b-2c-1d-10i-3
    for_you a-5b-1c3d6e2f1g-1i1k1 for_young c-3d-1 for_your a-7b-2c-11d1e-4f-1g-1i9j4k-5 for_yours a1c2f3h2
    forbid i1 forbidden j-3k7 forbids h-2i3j2 forbids_me i3 forced b1g2i1 foreign b-4c5j3 foreigner b-1j1
    foreigners c4h-1i-1j4 foreigners_'s i-1j3 foreman b-4c6d-3g-9h1i3j-1k6 foreman_'s d2e2 foreman_, h1
    foreman_. c1 foreman_and b-2c-1k2 foreman_had k1 foreman_has c1h-1 foreman_i i1 foreman_said b1c2
    foreman_was c2 forenoon h2 forest a3b-1c4 forestry a4b-3h4i2 forever b-2c4d-3 forfeit b3 forget a-9e1f9g-11
    forget_. d-1 forget_about d1e5 forget_i e2f5h4 forget_it a-2c-2d5e-4g-1i1 forget_me d1h1 forget_that b3c-1d-2f4
    forget_the c1d1h1 forgets d1k1 forgetting c2d3 forgive a2b-3c-1d-2e2f-6g-4h-2i-1j1k-3
    forgive_me a5b-3c1f-2g-7k-2 forgive_my g2 forgive_the a-6c-14d-11e4g-5h-1 forgo g3h3 forgo_the g1h3
    forgot a-5b-6c2e4g-7h-10 forgot_about c5e3 forgot_my d1 forgot_the c-4 forgotten a-7b-3c-2d1e3g-8i-1k-4
    forgotten_. b-1e-2 forgotten_how h2 forgotten_it e-6 forgotten_more d5 forgotten_the e-1 forgotten_you e6
    fork h-2 form a-12b-9d1e-9f-1g-9h-4i-2k-7 form_, b-5d-1e-1g-3h-5i2 form_. a-3b-1e-6g-2h5i-4j-4 form_? b-2d-3
    form_about i1 form_and c-1d1 form_asked c6i-1 form_asks c2 form_back i-2 form_crashed c-4 form_for b-3c-1f-2h5
    form_four c2d2 form_i h-3j1 form_in c3i1 form_is d-3g-1 form_letter c1d3 form_of c-1d-1 form_on d1 form_so i2
    form_that b1c2 form_they h-1i-4 form_three d1 form_to d3i-1 form_twice c2 form_was c1 form_with d1 form_you i-1
    formal b-1e-2f-4h6 formal_notice h2 formal_withdrawal h2 formality i1 formally f1h7 formed c1
    former a-1b-5c4d-15e-3f-3g-7i-3j-3k-4 former_classmates h3 former_colleague c-1d-1 former_employees c2
    former_staff c2h-1 former_trainee c1 forming e1g1 forms a-3b-12c4e-3f-3g-3j4 forms_, d-1h3 forms_. c-5d5j2
    forms_and i1 forms_are c5 forms_for j2 forms_to c2 forth b-5c-4f-4h-2i3k-3 forth_. e4g2 forth_about i1
    forth_on e-4g3h-2i-4 forth_over c-1i1 fortnight a-6b3d-1f4g3h3i5j-1k-1 fortnight_'s i3 fortnight_, b1c-1e3f2
    fortnight_. b3c1e-3f2g3h3 fortnight_i i1 fortunate d1 fortune a-3b2c-6 fortune_, b1 forty b3c-1e1f-1g-1h2i-2j-3
    forty_, b5c-4d-2g-1 forty_. a2c-1d-1 forty_a b5 forty_against b-2g4 forty_an b1h3 forty_and b2c-3h1
    forty_eight a1b1c-5i2 forty_five b2c-3d-2 forty_four g-1 forty_hours b-3 forty_in c2 forty_miles c1
    forty_minutes b-5c5 forty_of c1 forty_on a2b-1c-2 forty_one a-1b4c1 forty_percent b3 forty_questions c-4
    forty_quid g1 forty_six h2 forty_thousand b1d2 forty_two b4c-4 forty_years b-6c3d1
    forward a-1b-11c-8d-8e-13f3g-4h4i5j-9k-8 forward_, f2g2h5 forward_. a-1b-2d-3f2g3h2 forward_and g1h-3
    forward_any e-1g-3h6 forward_as f2 forward_for g-3h3 forward_it i2 forward_looking a4h-3
    forward_to a-12b-6c-6e-8f-2g-8h-5j-6k-5 forward_with f-2g-5h5i2 forward_you i1 forwarding b-1h-3i5
    forwarding_the i2 found a4b-1d-3e-6f-5g-7h4i-10j5k2 found_, h-1i1j1 found_. h-2 found_a a2b-2c-4d-2g-9h2i-3j3k2
    found_another a-1g-1h6 found_employment h6 found_for b1 found_him b-2c-2 found_i g2 found_in a3b-2c-2
    found_is a1h-2 found_it b-2c3e-3h-7 found_its a2d2h-1 found_me a-6c-11d-5e-2h-2j1 found_my a-9b-6c-1d2
    found_one b2c-2j1 found_other a-6h5 found_out a-5c-1d5h-8j-4k7 found_some b5h1 found_something a3h6
    found_somewhere a3 found_that a3b-4c4d-3h-4 found_the a3b3c3e2f-2h-5 found_their a4h-1 found_time c1d4
    found_us a-1b-4c-1h-4j2 found_what g2h3 found_work a-10b1c-4d-7f1g-7h12k-4 found_you c1d-1
    found_your a-6c4d-6h-7 foundation a3b-5c2h4i2 foundation_. a1b-2c2h2 founder a-1b-6c-3d-5 founder_, c-3
    foundry h1k1 four a2b-5c4d2e-3f1g-2h1 four_, b-2c-1d-5f-1g-2h-2k-1 four_. a1b5c-4f-1g3j-1k2 four_? g-2
    four_an c-2 four_and c2g1 four_bucks b3 four_calls c-1d1h2 four_day c-2g-3i1 four_days b-1d-2e-4f3
    four_different c4 four_dollars h1 four_emails c3 four_fifty b2 four_grand b5d1 four_hours c-2d2e1k1
    four_hundred a-1b-1c-7h2i-1 four_i a1b-2g3i-1 four_in a-1b-2c1d1h1 four_interviews c2d2 four_is b-1
    four_minutes c1 four_months c2d2e1g1i-3j1k-1 four_o'clock a1c-1g2h-1 four_of j3 four_off f1i1 four_on c-4d-1f2
    four_people c5d2h2 four_percent b2 four_pounds b-2 four_quid h1 four_rounds a-1b-6c1h-3i-1 four_so g1
    four_thousand b6c-3f1 four_times a-3c3d2 four_to a3h2i-1k2 four_weeks a1b-1c-6d-2e-2i6j-1k-5 four_year d1
    four_years a-4b1d-6h3 fourteen a-4b6c4g-1h-2i4k-1 fourteen_dollars b1 fourteenth b-3c-2g1h-1i1
    fourteenth_. c-1g3 fourth a-2b-1c1d8e-6f-4g2i3 fourth_. a-2c-2d-3h1i3 fourth_and k1 fourth_floor c-2
    fourth_round c5 fourth_time c4d8 foyer a-4c-3 frame d5h-1 frame_. c-4 france b-3j2 francs b4
    frank b2e-1g1h-5i-2j1k2 frank_, a3b-1c-1d1g1h-2k1 frank_. a-2c1j2 frankfurt c-1h2 frankly a3b5c5d10e-5g1h4k1
    frankly_, b4g1h-1k1 frankly_i b-1c-6d6e-3g1h1 frankly_the c6d-2 fraud c-4d-2 free a-8b10c-2d5e-8g-3h-1i-8k-13
    free_, b-5c4d1f-1g-4h-1i1 free_. a-2c-3g5h-4i-1j4 free_: d2 free_after i-3 free_again g-1h3 free_all g-2i-2
    free_and e1f1h5 free_at c-1g1h2 free_bus h-1 free_coffee d1 free_consulting c3h1 free_day c1 free_flights b7
    free_for b-5c-1d-5e-2h-4i-7 free_from b-5c-1g-4h-7k-2 free_in a2b-3 free_lunch b1c-1h1 free_lunches b5c-2
    free_meals b4 free_of c-5 free_on b-1g4h-3i-5 free_parking b1 free_pen d3 free_the h1
    free_to a-2c-9d-8e-5f5h1j-2 free_travel b2 free_up a1b-2d-2h4 free_with b3 free_work c6d3 freedom a3b-3c3
    freelance a-2b5c-6g-2h2 freeze b3f4k2 freezer b2k1 freezing c6h1 freezing_and c5 freight b-2c-3f1g1j4
    freight_company f1j4 french c1h-5 french_. c3d1 french_is c-1 fresh a2b-2d-2i1 fresher c3
    friday a-2b1c-3d-3e-4h2i-1j1k-2 friday_'s c-4f-3g5h2 friday_, b1c-6d-1e-3f2i1j1 friday_. a3c-2e-12f4g3h-4i1k3
    friday_? d-2f1g-2 friday_@number b-2g-1i-6 friday_and c1d2h4i-1j3k-5 friday_as a1 friday_at b-4f-2g-2h-7i1j1
    friday_because g1 friday_for g-1 friday_from i-3 friday_i d-2e-2f2g-2 friday_if g-2 friday_is a-3b-2c-2g2k-2
    friday_morning g-3 friday_night c3 friday_noon g2h-3i4 friday_now g2 friday_off a-2b2 friday_prayers g2
    friday_so g1h-1 friday_that d1h2 friday_the g-2h1i-6 friday_to g-2i1 friday_week c2 friday_will b1e1g3
    friday_with g2h2 friday_you e2 fridays d-2e1f1g-3h-4i4k-3 fridays_, c-2 fridays_. b2e1j1 fridays_and b-3i1
    fridays_off f2 fridge a-4b-2d-1g-2h-1j1k-3 fridge_. b-1c-5h-1 fridge_and j3 fridges c4
    friend a-3d-3g-1h-3j-6k-11 friend_'s h1 friend_, c-1d3 friend_. c-9d-2 friend_and c-2 friend_did c1
    friend_in b2c-2 friend_is c-3e1 friend_of b-1c2d-1h-3 friend_on c1 friend_says c1 friend_told c-1 friend_who b1
    friendlier a9b-1d4h-5 friendly a-9b-10c-2d-15e-8f-2g-7h2i-6j-4 friendly_, h1 friendly_. h-2 friendly_team c-1
    friends a1b1c4d3e-3g1h-3 friends_, d4 friends_. c4h-1 friends_in c-1 friends_who d-1 frighten k2 frightened c3
    frightened_me c1 fro c-1 fro_over i1 from a-4b-2c1d-1e6f-2g-1h1i1j-1k-2 from_, a3c1 from_. a1b3e-1g-3h-5j1
    from_@number b-6c2f-3g-8h-6i3k-1 from_@open g1 from_a a1b-1c6d1e-8f-3g-4j1k2 from_all d-1e4h1
    from_an a-1b-3c-2d1e-4j1 from_and h1 from_another c3d-1e-3f1g7i-4 from_any e2 from_anyone c1d-2e1
    from_august h-1 from_both a3 from_consideration c-2h5k1 from_dawn h1 from_day a4b9c-3g-3i-2 from_each b1c-3
    from_eight c1k1 from_every a-2h2 from_everyone k2 from_everything a-3 from_far h2 from_first b3c1
    from_former c5h-2 from_further d1i-1 from_half a1 from_her h2 from_here b-4c1d-1e11h-2j-1 from_him k2
    from_his d2 from_home b-1c-3e-4f4g-2i1j-3k-4 from_hr b1c1h1 from_it a-1c-1d-1f-1g2j2 from_january c1h-3
    from_july h1 from_last e-1 from_leave e-3 from_march i1 from_may c-1h-2 from_me a-8b-9c-9d-4e8f-4g-1h-1i-3j-6
    from_monday b-2g-4h4i3j1k-3 from_my a-2b4c-5d-3h-1i-1j-3k-1 from_next h4 from_nine c3g-3i-1 from_noon g-1
    from_now c-7d1e4g-6j-1 from_october h-2i1 from_one a-1c6e1 from_our a-1b-4c-7e-3g3j-2k-4 from_outside c2
    from_people d3e2k1 from_saturday h4 from_school g2k1 from_september e-3h2i-8k-1 from_seven g-1h1 from_six g2
    from_so c-2d4 from_somebody c1d2 from_somewhere b2 from_start c1d2 from_sunday h2 from_that c-6g-3h-3i-3
    from_the b-1c-2d-1e-7f-1g-2h2j-1k2 from_their a2i1j2 from_them b3c-4e-2h-2i5 from_there c2e1f3k1
    from_this a1c-6d-5e3f2g1h7 from_three c2g-1j1 from_thursday a3g-3i2 from_time e1 from_today e5g-3h8i2
    from_tomorrow d-2e5h-3i3j1 from_tonight e4h3 from_town b-1c2 from_tuesday e2 from_two c3g-2h2 from_under k3
    from_us h1 from_what a2b-2c8e-8g-2h-1i2 from_when b5d2i-1 from_where c2h-6 from_work h1 from_working c-1i4
    from_yesterday c1h-1 from_you a-3b3c3d7e-6f1h-5j-1k-1 from_your a-2c-5e5f2g2h2k-5 from_yours a1b4c-2e1f-1g2h2
    front a1b4d-1e-11g-1h-1j-1k-1 front_, b3c-2f2 front_. a6c-2f-1 front_desk a-3b-4c-2k-5 front_door b3c-1g1
    front_of c5e-2f1h-1i2j-6k2 front_office b-1d-3i-1 front_page c-1 front_row d1 front_runner a3 front_steps c5
    froze_. c1 frozen b7c2d-2e-1g-1h-3k7 frozen_. b1c1 frustrating c1 fuel a-7b14c-7d-3g2h-3i-1j-5 fuel_, b3e2
    fuel_and b3 fuel_card b10c-3h-2j-2 full a-4b4c-1d-1e-4f-3g-4i3j-2k-4 full_, c-4d-4h-2 full_. a-3c-8d-4e-5h-7
    full_and d1 full_board h-1 full_day b2c6k1 full_dental b2d2i-2 full_every c1 full_for b2g2 full_heart h2
    full_marks a1c-1 full_medical b1 full_month e2 full_of a-6b-9c4e2g-6h-1k-2 full_on c4e1g2 full_pay b4
    full_stop a2e-3f1h4 full_term i4 full_time a1b-6c-1d-6e-5h9i1j1k2 full_wages b2 full_week h-1 full_with e1
    full_your e-2 fuller a7b4c-5 fuller_use a5c-1 fully a7c-1d-1e-5f-1g1h-3 fully_, a2f1 fully_. b-1
    fully_decided e-1f-3g3h-2 fun b-5c-4d-6 fun_, c-2 fun_. c-10d-6h-2 fun_i a-1 fun_of c4 fun_than h3 fun_to c-3
    function b-3f1g1 fund b-4d-2h-1i-1k-2 fund_, b-2 fund_and b-2 fund_my b2 funded a2b1 funding a-2b1c1f4g-2i2
    funding_round c1 fundraiser h1 fundraiser_. h1 funds b2 funeral a1d2f-2g8h-5k2 funeral_. c3d2k2 funeral_in g2
    funnier a-4 furnished b-1i-1j1 furniture b-3d3g-5i-1j9k-5 furniture_, b1i1 furniture_. c1d2e1
    furniture_goes i-1j2 furniture_is j2 further a9c-5d-3e8f-2g-1h6i-5j-6k-2 further_, c1d-6e-2f-1h9
    further_. a2b1d-6e-5f-6g4h5 further_ahead a3c-1h-5 further_along a4c3f1h-4 further_as b2
    further_communication e7h-2 further_correspondence e6h-3 further_down a-2h-1 further_from a-1d4e1h-3
    further_in a3b-1e-3h2 further_letters d-1e3h-1 further_messages d-3e3h-1 further_notice c-3e6h-3
    further_participation g2i-1 further_rounds h4 further_than a4b-3c-2h1 further_up b3
    further_with a-1b-2c1e-9g-3h2 fussed b-3d2 future a3b-3c2d2e6f-4g-1h-5j-2k-4 future_, e2 future_. d1e3g-3h-6
    future_for a1h-3 future_in h1 gaffer b5c3e-5f1h2k1 gaffer_'s k-2 gaffer_. h1 gain b-3 gained b-3c-1 gala h-2
    gala_, h-1 gall d3 gallbladder g-1 gallery a1c1d-2f2h2i1j-3 gallery_, f2h1 gallery_is a-1g1 galley c-2
    gambling b-2k4 game b2d2e-2f3g1h2i-1j1 game_, b2 game_. h1 game_in b1 game_of c-2j1 games a-2d7h-2 games_. d5
    gang a3c1h5 gang_, g1h1 gang_. c2 gap a-5b2d4e3 gap_, e4 gap_between a-2c1d2e-1 gap_of b1c-1d1
    garage a5d-1e1g1h5i6j-3k-1 garage_, c-2i2k1 garage_. a-1b-3g1 garage_has c3h1 garage_in h4i2 garage_is a1g-4
    garage_so g1 garbage c2d5h2 garden b-3c-3d-7e-6f-5g-4h-4j-3k-8 garden_. a-5c-1 garden_and a2c1 garden_at a1c-1
    garden_centre b-1c1h1 garden_in a1 garden_leave i5 gardener a-2c2d-2e-2h2j1 gardener_'s c1
    gardener_, a-2c-1d1j1 gardener_. c-3h1 gardener_job h-1 gardening i3 gardening_leave i4
    gas a-4b1c-2d-2h-1i-2j1k1 gas_. b-1 gas_bill b2c-1 gas_board h-1 gas_card b1 gate a-4b-3c-1d-9e-8f-1h-3i-4k-5
    gate_, a-3b-1c-3d-4h-1i-1 gate_. a-1b-5c6e-2f2i-1 gate_and c-3g1 gate_at c-1 gate_is b2 gate_on d1
    gate_that a1g3 gate_to c-1 gather a-4b1c4d3g-2i-2 gather_, c3 gather_. b2 gather_from c2 gather_my d2
    gather_that h2 gathered c1 gave a-1b1c1d-5e-11f-7g2h3i-1j-1k-2 gave_, g1 gave_. c-1g2 gave_a c-1d-2 gave_her c2
    gave_in b-1c-1h-3i3k-1 gave_it a-3c2g-1h1i1 gave_me b2c-2d-5e-11f-4g1h2 gave_my a-1c1f1i-1j2 gave_notice i-1
    gave_on c2 gave_out c4 gave_the a3b-1c2 gave_them c-4h6 gave_to c-1 gave_up a-4b-2c1 gave_us b-4i-2
    gave_you a1b-4c-6d3e2h-1 gave_your b-1h-1 gcse d1k2 gcses d2 gear a3b-2c2h-1 gem a-2c-3d-2 general a3d2e1g4h-1
    general_counsel f1 general_manager d1 generations a1c-4j1k2 generations_of k2 generator a-2c2 generosity a-1b1
    generosity_. a-1b1 generous a-10b8c-12d1e-9g-7h-5k-3 generous_, b2d4 generous_. a-2b4c-1
    generous_of a-1b-1c-4d2h-1 generous_with b-4d-5 generously b1 geneva g-1h1j1 genius a-1c1d9 genius_, c1d1
    genius_. d4e1 gentle c-4g-2 gentleman a-4b-6d2k-2 gentleman_. c-5 gentleman_at c3 gentleman_from c3d1
    gentleman_on c3 gentleman_who a-1c3d5h-2 gentlemen c-1d1g-3h1 gentler a1 gently b-4c1d-4f1g-4h-1k1 gently_, h2
    gently_. d-3h-2k1 genuinely e1h-1 german c-2d-4j2 german_course g1 germany b1j1k-1 get b7c-1d3e-1g1h-4i3j3k4
    get_, b2f1 get_. a1e3g1k1 get_? d3 get_@number b3 get_a a-9b3c1d-1e2f-1g-10i-2j2k-3 get_across g1
    get_along d-1k1 get_an c1g-1 get_another c1d-1e1g-1 get_any a1 get_anyone g1 get_anything d-2 get_away b-3c-5g1
    get_back a-3b-1d-9e5f-5h-7i1k1 get_behind c3 get_by b3c-1 get_cover g3 get_down b-2 get_every b4 get_for b1
    get_free b1 get_from b3c1 get_her c2 get_here b-2 get_hold c1e3g-1 get_in b-3c-7d1e6g3 get_into a2b-6d-3e-1g-3
    get_it a-2b-1d8e-1g-4h4 get_lost a-2c-7d8g-2h1 get_me f6g5h-3i3j2 get_more b1d1g-1 get_my c2d3f-4h-2i5j-3k-8
    get_no c3e3h-1 get_nothing c1d1e2 get_now b3 get_off b-3c-2d3e-2g6h2 get_on a2b-3e-1g-4h2k2 get_our j1
    get_out c-6d3e-2g-3i2k1 get_over b-4c-4e-2g9 get_paid b4c2d2 get_panic k1 get_past c4g-4h1 get_round e4g-1
    get_some d-7 get_somebody h1 get_someone c-5 get_stuffed d5 get_that a2b-1e-3f2g-2h1
    get_the a-2b-1d-3e-4f2g5j3k-1 get_them b-4i3 get_there b-12c-3d-5e-5g12i-7j-4k-4 get_thirty b4 get_this h1
    get_three k2 get_through d-3e2 get_to a9b-3c-4e-3j2k2 get_two c-1 get_up c-2d1e-1k1 get_well d-2 get_word e3
    get_your b-4c-3e-1g2i1 gets b5c1f3h-6k1 gets_, a2g2h1 gets_. b3c1 gets_a b-3c-4d-2g-1h-3j-4 gets_in b-1g2h1
    gets_it a-1b-2c-4g-1 gets_its b1 gets_me a5f1g-1h-1i1 gets_more b4c1d3 gets_my a1 gets_paid b1
    gets_the a-7b1c1d-1i-1 gets_through c2 getting a-2b7d-7e-8f-6g5h-1i-3j4 getting_. b3g1 getting_@number b2
    getting_a b-1c2d-4g-1h-3j3k2 getting_back a-2d-4e-1h-3 getting_in c1 getting_me c-1h-3 getting_more b3
    getting_my a1e1g-3h1j4k-2 getting_off h2 getting_one d1 getting_out a2 getting_over b-2g1j-1 getting_paid b2
    getting_someone h2 getting_the a1h5j2 getting_there b-1c-3g5 getting_to a-3b-1c-4d-1g4h-4j-1k-2 ghost c1e4
    ghosted e4 ghosting d1e7 giant i1 gift a-1b-8c-1d1 gift_, d1 gift_card b-1 gifts a5b-2 gig a4b2c-5d-4g-1h5
    gig_, a3h3 gig_. h1 gimme e1 girl a1b2c4d3f1h-1k4 girl_'s c4h2 girl_, c-3f1k3 girl_. d1 girl_did b3c1
    girl_from b2c-3j-1 girl_in b1c1 girl_is d-2 girl_of c4 girl_on c2d2 girl_who b2c-3 girlfriend j2k1
    girls a1b1c6d-8i-2j1k1 girls_. c2h2 girls_are j1 girls_at a1c-3 girls_in a1 girls_on c-4k1 girls_who c2
    give a-3b6c-1d-1e6f2g-1h3i-4j-1k-3 give_, b3 give_. b5c-4 give_@number b3 give_a d4e-1f-1g-3i1 give_an e2i1
    give_away f1 give_back h4 give_for b6c-2d-3 give_him b-3c2 give_in b2 give_it a-5b-9c-8d1f-1g2h2k3
    give_me a3b-2c-4d2e5g-1h-6i-2 give_more a3 give_my b-3c2d-1e-11f1g-2h6i-4k-5 give_new c2 give_out c2
    give_people c4d-2 give_that b3 give_the a-8d5e-2f3g-3h7j-2k-4 give_them b-4c1i1 give_this g5 give_thursday k2
    give_to a-2c2 give_u e2 give_up b-3c-5d-2e-9f4j1 give_us b-3c-1d-3e2i-4j1k-1 give_way a2
    give_you a-8b-1c-14d-2e8f-12g-1h-5i-4 give_your c-1e3 give_yours g2 give_yourselves a-3c1
    given a1b2c6d-2e-3f-2h3i4j1k-4 given_. b1c4e2h-2 given_a b-1g-5h4 given_another h-2 given_away h2j1
    given_back c2 given_for j1 given_her c2 given_how c4g1 given_me a-2b3c-4d-1g4i5j-5k1 given_my c-1d-4g-3h6i1
    given_that b2g1 given_the a6c2d1h2i2 given_them a-1h-1i-3 given_to b-2c3d-2g3 given_up a-5d1h-3
    gives a3b4c-3d-4e-1g-5h-1i-2j4k-5 gives_. b4 gives_a b1 gives_its a1b2 gives_me a7b-4f-2g-3h-1i-2 gives_the i1
    gives_to b-1 gives_us b-1 gives_you a1 giving a-5b7c-2d-4e-2f-2g-3h2i-2j2k-2 giving_, b2 giving_@number b1
    giving_back c1h2 giving_it b-2g3 giving_me b6c-3d-5e-5g-5h-1i-3 giving_my g1 giving_out b-3c1 giving_the h2
    giving_up b-3c-4e-4g-7h5i1j5 giving_us h2 giving_you b-1 glad a-15b-7c-12d-1e-10g-12i-4j-7k-2 glad_. d1h1
    glad_for h-1 glad_i c-2d2 glad_if f-5h6 glad_of c-4d-2 glad_that d1k2 glad_the d1h-1
    glad_to a-9b-4c-4d-17e-10f2g-5h-1i-1j-2k-10 glad_you d1 gladly a-8c-10d-11e-9g-10h-3i-4 gladly_. c-1h-2i-2
    gladly_answer e-2 gladly_hear h2 gladly_pass h3 gladly_sit h-2 glamorous a-1b2 glance c1h1i1 glance_at b1c1h2i1
    glasgow a1 glass a2b-10c3g-4h1i-1j-1 glass_. c-1 glass_of a1c3 glass_than a3d2 glass_to h1 glassdoor c13e-5
    glassdoor_page c6 glasses a-5b1c-6d-1g-4h-4 glasses_, c-2 glasses_. a-2b2c-1 glazier h1 global j1 gloomy c1
    glove a6b-5c-4d-4i1 glove_, a3c-1i1 glove_. a1 gloves a-5b-6c6d-2g-4 gloves_, c1 gloves_. b-1c1g-2
    go a1b2d2e-2f-1g3h1k1 go_, a-1b-4c-5d-7e-3f-1g4h-2 go_. a5b1c-1d-1e-5f-1g1h4j6k-3 go_above b4
    go_ahead a-11b-8c-1e1f-1g-2h6i-6 go_and a-5b-4c-1d11e5g-5h-2i-1 go_another k1 go_any b2e-5g4h2 go_anywhere b2g1
    go_at e-1f-2g-3 go_away d3e2 go_back a3b1d5e-4g-2h-4j-2 go_before a1c1h2j-1 go_below b3 go_bother d4
    go_by b-3c1d-5e-5f-2g2h2 go_dark e5 go_down g-1h-2 go_easy g1 go_far b2 go_find d4 go_for a2c-5d-3e-2g8h3k2
    go_forward f1h7 go_from b2e1g-1h1 go_further a4b-1c2d-1e-4h2 go_higher b-1 go_home f-1g-2i1 go_in c1e-3h-3j-3k3
    go_into a-5b-6c-4d-4f-8g-9h-11i-3k1 go_live g2 go_looking e3 go_no e-1h3 go_of c1e-1 go_off g-3
    go_on b-8c-9d3e-1f4h2 go_out c2d-1e-2g-1h-4 go_over i1 go_past c-3 go_quiet c1e6g-3h-2 go_silent a-2e3g-2
    go_straight b1c-1d-3e1j-1 go_the b-2c2 go_there c3e-4h3 go_through b-8d-6e-5f2g4h-2j1 go_to a1b3c2d-3f1g-4h6i4
    go_unanswered d-1e3 go_unread d-4e2 go_up a-1b6d-2f1g-2h-5 go_well d-6 go_where a6b7c-4d-1h-8 go_whether e-2g4
    go_with d-3e-2f1g9h1 go_without d-2e2i1 goalkeeper a-3 goalposts c7 goals a1h1 goals_. a2h2
    goat a-2b-4c-1e-3h-2 god d1e3f-6g2h1i-3j-2 god_'s a-1d3e1h-1 god_, b2d1g1k1 god_. k2 god_and c2
    god_bless a-9b-4c-4d-22e-9g-6h-4j-6k-2 god_help d3 god_knows g1 god_love b2 god_reward d2 god_willing h1
    goes a1c-2e4f3g1i4j3k-4 goes_, a3g-3k1 goes_. a-3b-5c1f2g-1h-1i1 goes_and e-1 goes_at h1 goes_back i-2
    goes_before c-1g4h-2 goes_better a2h-1 goes_by c1i-2j4 goes_deeper a4g1h1 goes_easy k-1 goes_from b1
    goes_in b2d1e2g1h-3j2 goes_into b4 goes_off e4 goes_on b-4c3e2i2 goes_out g-2i3 goes_pear f1h2
    goes_straight d8e5 goes_to a1c-9e-3h-3i1j-1 goes_up a1b4e-4i2 goes_well b-5d-10f-3h-1i1
    goes_with a-5b2c1g-1h3j3 goes_wrong h4 going a3b1c-3d-3e3f1g2h6i-3 going_, a1d-1e-1f2g2h-3
    going_. a6b2d2g1i-3k3 going_ahead a-11c-7d-1e-5f4h6j1k-4 going_and b-4c2g1h-2k1 going_any a-1e-5g-1h-1
    going_at e-2 going_back a1b1c-3e1f-1h1j2k-5 going_backwards b4 going_by a-2b-1c2j4 going_down c3h2
    going_elsewhere b1d1f1 going_for a3c-6e-6g-1h8k-2 going_forward g1h5 going_further a-5c2e-1f1h4 going_i g3
    going_in b-1c-5e2k-1 going_into e2h-2 going_is a2h-5 going_more a-3g4 going_off c-1d-3e4g2h-5
    going_offline e1h-2 going_on a-5b-2c2d1e1g-4h4j-2k1 going_out h-2 going_over c1e-2j-2 going_quiet e-1
    going_rate b1c2 going_round h-2 going_straight d1 going_than a1 going_there a4b-2j1
    going_through a-4b-6e-6f1g1h-2j-3k7 going_to b1c-3e7f-7g2h-1j-4k-4 going_up b4 going_where a5h1
    going_with a1b-2d-7e-8f5g4h8k-2 gold a1c-11d-1g-3h-4 gold_, b1 gold_. b-3c-4d-3 golden a-3b6c-7d1h1
    golden_hello b7 goldfish b1d3j2 golf b1d6h-4 golf_club b3 gone c2d-1e2f3g2h2i-4k6 gone_, b-1f3g-3h-2i-1k4
    gone_. a-3c1e2g1j1 gone_a c3e-5g7 gone_again k4 gone_ahead j1 gone_and a-7b-4c-5d-2e-4j-1k1 gone_back h1
    gone_down b3h-3 gone_elsewhere e4 gone_for a8b1c-5d-1g-5h3 gone_from c2f2g1h-1 gone_home c4d1e1h1 gone_in c2h1
    gone_into h2 gone_off e-4 gone_on c2i1 gone_out d2g3 gone_over h1 gone_quiet c1e1h-3 gone_through a-1b1c1h-3
    gone_to a-6c-2d1f-1 gone_up a-5b4c-3d-3g-3h-3 gone_where a4h2 gone_with a4b2c-4d-8f2g-13h5i-3k-2
    good a1b-1c-6d-5e-7f-9g-5i-2j-8k-6 good_, a8d1e2f-2g3h5i-2 good_. a-3b4c-1d-15e2g3h5i2j2k1 good_: i2
    good_a c-4h-4 good_about c-2d-3k2 good_afternoon h-1 good_and a5b-2h1 good_applicants c2 good_as a3c-6d3g4h1
    good_at c-3d3g-6h-1 good_bit b7h-2 good_business d-2 good_but a5h-2 good_candidate h1 good_care d-3
    good_chance a-1g6h-5 good_conversation h1 good_conversations h2 good_day b-6d3e-2g-8h2 good_deal a-3b1c4g2h1
    good_enough a-3c-1d1 good_faith b2c1h3 good_feeling c3 good_few h1 good_for a-1b-10c3d1f-1g4h-10i1k2
    good_friday c3 good_hands a-1k-3 good_houses a-1 good_humour c-3d-1 good_i b1 good_idea c-2 good_job a1d1
    good_jobs a1 good_luck a-5b-4c-4d-2e-1f-3g-10h-3i-11j-12k-10 good_man d-2 good_manners c-3d-1h1 good_morning d2
    good_name a-2c-1 good_news h4k1 good_night e2h-1 good_of a-10b-1c-8d-4h1 good_office d1 good_on a1d-2
    good_one a-7d1e-3g-4 good_ones c-2 good_people a-2c-1d-3 good_person d-1 good_place c-2k7 good_questions c-5
    good_riddance d8h1 good_roads a1h2 good_second a4 good_sign c1 good_summer i2 good_that d1
    good_things a-3c-9d-7e-6 good_think h6k-3 good_this b2h2 good_time c-4e4 good_to a-4b2c-4d-1e-5h2k1 good_use g1
    good_way d3h1 good_week b2 good_while a-2e2 good_wish a-5b-4c-3d-3h-4 good_wishes a-4b-2c-1d-3
    good_with b-1d-2h-4 good_work c2d-2 good_worker d5 good_you c-2d-3 goodbye a-4b-12c-4d-4e-1f6g-5h4k-11
    goodbye_. b-5d-1e-4f1h-2j-1k-4 goodbye_from f2 goodbye_now d-1 goodbye_to a-1d-2f1h7 goods c2j4 gossip d-1
    got a1b1c2d-4e-3f-1h4i1j2k4 got_, a1h-4 got_. a2c-2h-5 got_a b-3c1d-3e-2f-1g3h1i-2j1k-7 got_an a4c2d-4g-4
    got_another a-2b-2c-5d-2e4f3g-6h4k-7 got_any c1 got_as c-1 got_back b1h-1 got_bad c2 got_better a2b-1d2h-1
    got_both b-2 got_called g3h-3 got_cancelled h-2 got_changed c1g-1 got_cold g4 got_cut b1 got_exams g1
    got_fixed g-4h4 got_for a2e1 got_from b1c1 got_going a1 got_her c-1 got_hired d1g-2h4 got_his b-2h1
    got_hold c-2d1h2 got_home c-5 got_in a3b-2 got_into a6h3k1 got_is a3c1 got_it a-2b1d-3e-6g-4
    got_lost a-5b-3c-4g-2 got_me a-5b5c-6d-3e-2h5i1j1k-1 got_more a1c-1h-4 got_moved c-4g8 got_my b3c3f1g3h-1i-2j4
    got_myself a-1g-3 got_no c5e1h-5 got_nothing e1 got_offered b1h1 got_on a2c1g-2 got_one b-2c3d-5g2h2j1
    got_other h1 got_out b-1h-4 got_picked h3 got_placed h1 got_promoted b1c-1h2k2 got_quite a-1k-2 got_round b1e4
    got_selected h-2 got_so a1e1g-5k3 got_some d5 got_something a2b-1c2e-3f4g-3h1 got_sorted b1 got_taken g-1
    got_that a-2b-1d1 got_the a2b-2c-1d-3e-4f-4g-2h1i6k3 got_their i-1 got_them a-1b3c1g1h-5i3 got_there c5h-2i1
    got_this d3e-4h-2 got_three e2j1 got_through b-1f1 got_time c-1d1 got_to a-4b-6c1d-3e-2f-4h-2i-1j2
    got_two b-1c-2 got_up c2d3 got_us b2d2 got_used b3 got_was c3 got_wind b2h1 got_work a-3g-7h13
    got_worse g-2h-2k3 got_your a-5b-5c-10d-2f-1g-5h-7 gotten d-3g-5 gotten_a h3 gotten_another g-1 gotten_work h-3
    gout k2 governor a2c-1 governors b1h-3 governors_for h-1 gp b-1c-1h-3i-3k4 grab c-3e-2h-1k1 grabbed h1k5
    grabbed_the h-3k5 grace a-1b-4c-11e-6f2h2 grace_, h1 grace_of a1 gracious a1b-2d-1e-5g1h5 gracious_. c1e-3
    gracious_about c-2d-6h-2 gracious_of d1 gracious_when h7 grad a2b2c-1d1 grade a-3b9f2g-4h-2i1 grade_, a2h-2i1
    grade_. c-2d3 grade_@number b2 grade_and b2 grade_is b2 graded b3 graded_below b2 grades b5d2
    graduate b1d2g-2h3j1 graduate_. c1j1 graduate_scheme b-7h4 graduate_trainee a1b1 graduation c-1g6h-2
    graduation_, g1 graduation_. g2 grammar b1c-1d1 grammar_. b1 gran a-6b-5c-1h-2j3 gran_'s j1
    grand a-7b13c-7d-2e-4f-6g-6i-6k-4 grand_, b-2d-2 grand_. c-6d-2g-5 grand_a b6i-1 grand_and b4 grand_for c-1
    grand_more b3 grand_on b1 grand_to b1 grandad b-3c-3k2 grandad_'s k2 grandchildren c-1g1 grandchildren_. b1d1g1
    grander a1h3 grander_than a-3 grandfather a-5b-1c-1j-3 grandfather_'s a-1b-2c-7d-1 grandfather_, c1
    grandmother a-1b-7c-11d3e1g-2h-3 grandmother_'s a-3 grandmother_. d1 grandpa k1 grandson a1b-5c-6d2e-4g-1h-4
    grandson_'s a2 granny b-2c-2h-3 grant b3c-7d3h-2j2 grant_, b1j1 grant_. b1 grant_and b2 grant_covers b3
    grant_for b-1 granted b5d-1g-2i2 granted_. i1 grants b1c2 grants_officer h1 grass c-1e2h1
    grateful a-10b-2c-1d-1f-5g-16i1 grateful_. e-1 grateful_for c1d2e1h-6i2 grateful_heart h1
    grateful_if b-1d-3f-5h4 grateful_that d-5h-6 grateful_to d-4f1h-2 grateful_you b2c-2d-3h-2 gratefully h4
    gratitude b1d-7e-5h4 gratitude_, b1 gratitude_. d-1e-2h2 gratuity b8 grave g1 gravel d1 graveyard c2
    greasy a2d1 great a-2b-11c-8d-1e-2f-7g-3h-5i-7k-2 great_, d3h1 great_. a1d-4g-4 great_company d4
    great_deal c-1e1h-4i-1 great_help c-1 great_job c1d2 great_many a2 great_one a5 great_respect h3
    greater a14b-3c-9d-6 greater_flexibility a-4 greatest c-3d3 greatly c-1 greedy b5
    green a-2b-9c-1d-10e-1g1i-5j7k-6 green_, g1 green_card b-1i-2j7k-1 greener a2 greet a-3b-4c-1d1e-6f-1g-4h-11
    greet_the c-3h-3 greet_you d-3 greet_your d2 greeted a-1c-4d-2 greeted_me c-5 greeting c-1h-4 greeting_from c-2
    greetings a-12b-13c-20d-17e-15f-7g-16h-17i-11j-10k-13 greetings_, d-5e-3g-2h-3 greetings_from c-1
    greetings_to c-2 grew a-1b-4d-2g-4h-6 grew_on g-2 grew_up b-3c-5h-5 grey c-5e2 grid b2c-3d-3e8g-5h-7i-1
    grief c-2d3 grievance k2 grim a-3c6d1 grime c-3 grin c1 grinning a1c-1 grip d7 gripping c-1 groetjes d-3e-1
    groetjes_, d-3e-1 groom a2b1c2h4 groomer b1d-1 gross a-4b8g-2h-3 gross_, b4 gross_and b2 ground a3e4g-4h-6
    ground_, a1 ground_. b1c-1d3 ground_floor a1c-5k-2 ground_is a1 grounds e1 groundsman_. c1h1
    group b-1c1g-1h-6i-2j-7 group_'s b1c-6 group_, a2b2e1h-1 group_. a-1b-2c1h-1 group_chat c1h-2 group_day f1h2
    group_exercise a-1h2 group_for h1 group_i a2 group_in c-2 group_interview a-2c1d1 group_is b-2
    group_task c-1h-2 group_with a2h2 grow a10b-9c2d6e-6f-1g-5h2 grow_, c3 grow_. c-2 grow_faster a5h3
    grow_in a-2c5 grow_more b-2 grow_on b-2 grow_up b-3c-2d8e-3 growing a7b-8d-4e-1f-4g5h-6 growing_faster a2
    grown a-1c-1d12f-3i-1 grown_adults d3 grown_man c1h1 grown_men d2 grown_up a1d3g-1 grown_ups d5
    grown_woman c-2d4 grows b2c-2 grows_. g2 growth a3b-8c5d-6g-5 growth_in c4 grumpy c-2 guarantee b3f2
    guaranteed b9c-5 guaranteed_. b4 guaranteed_forty a1 guard a-10b-3c3d-3f-3g-9h1j-1k-1 guard_. c-6
    guard_gave c-1 guard_on c4 guard_was c-1 guarding a1 guards a-1b1c5d-4 guards_at c1 guess c-7d5e1f-6g9h-4i1j2k1
    guess_, d1e2h-2 guess_. a-2b1d4j3 guess_i a-1b-1d-8e-5f-2g6 guess_it f-1g3 guess_the a2 guessed a-5b-2c-4d-5g2
    guessed_. a-3 guessing c-3d-5e2g1h-2 guessing_, d-1 guessing_. d-4 guesswork c4 guest b-7c-4d3f-3h1i-3j1
    guest_. f-1 guest_house a-5b-3c-5h3i-1j1 guests b-2d-1g-3h-1k1 guests_. k1 guide a-2b-9c3h-2 guide_dog c2
    guide_is a-2 guide_you c2d1 guided b-3 guided_me c1 guides b-3 guiding a1k-1 guild i-2 guilt d2g-2 guilty c-1
    gullible d2 gut a4c-1e-6f-5g9h-4 gut_says f-3g7h-3 guy a-3b-5c1d3e-3 guy_, d1 guy_who c1 guy_with a1
    guys a4c4d1e-7f1g-3h1 guys_, a3h1 guys_. a1c-5f1h2 guys_can b2 gym b7d-9g-5h2i-2 gym_, b3 gym_. i-3 gym_and b2
    gym_card b3 gym_membership b2 h b-3i-3j6 h_@dash b-1i-3j6 habit b-2c1d2f1g-2h-8 habit_of d3e-2f1h-3
    had a4c4d-1e-4f-10g-2h-5i-3j1k4 had_, d-1g1 had_. a1c-1d2 had_a a3b-6c-2d-6e2g2h4i-3j-6k5 had_about e1
    had_accepted h-7 had_all a1c-4 had_already c2j2 had_an b1d-3e-1g4h1i-3j2k1 had_another c1e1g1h-3k2
    had_anyone c1d3 had_applied a-3 had_asked a1b1d-3 had_at c-1 had_been a1b1e-7g-5h-1i-2k-5 had_better a-5c-4e3g4
    had_booked c4d2 had_both a2g1 had_bothered c-1d2 had_clearly c3 had_come a2c-2k1 had_done c2 had_down c-2
    had_dropped c-1 had_enough b1c-5d-1h2 had_ever c-3 had_every d2 had_everything c-1 had_expected a-6c2
    had_finished a1c2h1 had_five c4d-1 had_for a1 had_forty c-4 had_found c-5 had_four h2 had_from c1
    had_given a3b-2h2 had_gone a-2b-1c7 had_good c-1 had_got b-1k1 had_guessed a-2 had_heard c-5 had_her c-3j-1
    had_his b1c1k2 had_hoped a-4b2c4d1k-3 had_i a1b-3c-5d2h1i5 had_in a-1b4c-6h3j4k-1 had_it a1b-2c-3d4g2h-5i-2k2
    had_its c-2 had_just c-2g2h-2 had_last c6 had_left c-1 had_little c2d-4 had_made c1 had_me a3b-1c-1d-5h3i5j1k-9
    had_mentioned c1 had_mistakes c3 had_more c-1d4e-1h-3k-1 had_my a2b-9c4d-1f1h2i2k-4 had_never a3b2d1
    had_no b-2c10d-2f-1g-2h-8i-1 had_not a1b2c2d-3f-2g-8h-3k-2 had_nothing b1c1d-6 had_on h1 had_one b-3d3h1i1k1
    had_only c4 had_opened c-1d1 had_other a-1g1 had_planned c-2i-1 had_posted h3 had_put a-4c-2 had_read c-4d-6
    had_really c-2 had_run c2 had_said c4 had_seen c-2 had_set a1c-2h1 had_signed h1 had_so a-2i-1
    had_some c-3e-5g1 had_someone c3 had_something a1b1 had_stopped c1 had_such c-5 had_taken c-3h-7 had_that b1c-2
    had_the a2b-1c4d2e1g-11i-5 had_their a-1c4 had_them c-4i3k-1 had_this d-3 had_thought a1c-2
    had_three a2b-1c2i3j1 had_time d-1 had_to a-1c1d-10e-11f-5g-2h4i3j5k6 had_told c3 had_trouble c3 had_turned a3
    had_two a1b-3e-3h4k4 had_us c3d-3 had_warmer c1d6 had_with k1 had_words c-3k2 had_written b1c7
    had_you a9b-1c-4i1 had_your a2b1c-7d7e-3i1 haggled h1i5 haggling b1d1i6 haggling_over i4
    hair a-1b-4c4d2e-1g-5h1k2 hair_, c1 hair_. a-3d1 hair_and d1 hair_in a2c-2 haircut b1c-4d1
    half a-2b1c3d-4e-11f-3g9h-4i-1j2k-1 half_. a5c4g-3 half_a a-4b1d-1g4h-3k2 half_after b3c-1
    half_an b-11c2d1f1i-3 half_and k1 half_as a2b3c-3d4 half_asleep c4 half_day c1 half_eight c-1 half_eleven c2
    half_five b-1 half_for b3 half_hour c2d-1g-3h4 half_is b2c1g3h1k2 half_marathon c-1 half_my b2c-5
    half_nine b-4c-4g4 half_of a-2c3d-2e-3g2h-9j2 half_on b7h2i-4 half_our j4k-1 half_past a-1b-6c-4f-4g1h-1i-3
    half_pay b3 half_seven c-1 half_ten g-2h2 half_term a-1b-2d1g-2i2 half_the a1c4g-4h-4i-3 half_thinking g3h-3
    half_three b-1g1 half_time f-2 half_two b-2c-3g6 half_way a-2 half_year b-5c-2i5 half_your a1c1 halfway d1g2i1
    halfway_. b-1i1 halfway_on b1 halfway_through c2k1 hall a-1b-3c1e-9h-1i-6j-2k-1 hall_, j-2 hall_. a-2c-8g-4h-1
    hall_and a1c3g1j4 hall_on g-1h1j-2 hall_ticket c1 hall_was d2 hall_with c2 hallway j-2 ham b-2e-1 ham_. b-2
    hamburg h-2 hammering i2 hamster c-1 hand a-2b4e-10f1g-3h1i3k-6 hand_'s h2 hand_, a2c-2e-4g4h1i1
    hand_. a1b-1c1d-3e-3g-2h-1 hand_and a-2c1e1 hand_at a-4 hand_every b1 hand_for b1 hand_in g-4h2i3j-1
    hand_is d3f1h2 hand_it b1 hand_my c2h3 hand_off b2 hand_on b1c-3d-2g1i1 hand_out a-1b3 hand_over g-1h-2
    hand_this d2 hand_to b2c3h1 hand_up d1h-1 hand_was b-1 hand_when b-1f2 hand_with a1c-1k-2
    handed b1c6e-2f-3g-6h2i2 handed_. g-2 handed_a b1c5 handed_in a1b2c-7h2i1k1 handed_me b-1c3d2h4 handed_out b1c1
    handed_the h-1 handier a2 handing c3d1g-4h2j2 handing_back h1j1 handing_in c1e1 handing_out c2d2
    handle a-2b-2c-1d-3 handle_the c-1 handled a-6b-3c-2d1e-2h1j-1k-1 handled_. c3 handled_it a-1c-5h2
    handled_my c2 handled_the c-3 handler c-1h3 handles b-6c2 handles_the b-2 handling a1h-4j2 handling_the j1
    handover c2f-1h-7j1 handover_, c1d1g1 handover_. g1 handover_is j2 handover_of i-1 hands a4c2f-5g-2h4i1j-1k2
    hands_, b-2e1 hands_. a-3c-6d-5f-1g1h2i2 hands_and a-2c1d-3k-3 hands_are a-2b3c-1d2 hands_down a8b-3d1h-5
    hands_in a2 hands_on a2e-4g-2h2i2 hands_shake k3 hands_than a-1 hands_to g1 hands_were c1
    hands_with a-1b2c-1d-1g-2h6 handshake c2d-1g1h-4i2 handshake_. c2g1i1 handsome b7c-1d-2 handsomely b1
    handwriting b-2c-12d-10e-6h-4 handwriting_, k1 handwriting_. c-4d-2 handy c-7d-5e-2f4g1 handy_, a1 handy_. f1g2
    handy_for f2 handyman c2h4 hang a-4b-10d4e7f3g-7h-5j-1 hang_on a-1b-1d-3e5f2g-3h-4 hang_your d1
    hanging a-2b-1c4g-1h2i-1 hanging_. e-1 hanging_for c1e7 hanging_on f2h3 hanging_until e-1 hanging_up d4h1
    hangs a1b-4c-1d1f1g5h-2j4 hangs_in c-1g1 hangs_on f1i1j3 happen c2d-10e-1g9h-8j2k1 happen_. c1d-2g4h-1
    happen_for c-2e-1g3 happen_to c1 happened a-1b-4c2e3h-2 happened_. c2e1h1 happened_to a2h-3 happened_with e1
    happening a3d1h4j1 happening_, d2g1h3 happening_. e1g-3h1 happening_at a2 happening_for g2
    happens b-1c-6d-5e-1f2g-3i1 happens_, d-1 happens_. c-7d-6e-2f2h-1 happens_to c-1g-3h-3 happens_with e2
    happier a8b-8c-5d-7e-4g-2h-2k-3 happier_than h1 happier_there a3g-1 happier_with a3b-3g-5h-2 happiest a4g-2i-2
    happily b2c-10e-1f5g-7h4i-3 happily_do h-1 happily_settled h1 happily_sit h1 happily_still b3
    happy b-2c-6d-12e-15g-17h-3j-13k-14 happy_. c-1d-2h-8 happy_about c1 happy_and c-2 happy_for d1f2h-4 happy_i i1
    happy_if a1f-2 happy_in c1h-2 happy_tears a2 happy_that b1c2 happy_there a2
    happy_to a-10b1c-8d-2e-2f3g-6h1i2j-4 happy_when c-3 happy_where h2 happy_with b-4c2h-2 happy_your c-1
    harassment d2 harbour b-3c-3d-5e-5f-3g3h-2i-3 harbour_. h1 harbour_master h-3 harbour_office h3
    hard b2c-2d1e-2f-6g-1h2j-3k1 hard_, b-2c3e-2f1g-4 hard_. a-3c-3d3g-2k2 hard_about b1 hard_and c-2h1
    hard_as a-1b1 hard_at a2c-1 hard_but a1c-2 hard_can d2 hard_choice a-3 hard_feelings a3c-1d-6e-3f-2g-6h1
    hard_for a2b2c-2d-1e-1g4h-2 hard_is d1 hard_it e-1 hard_on a1c1 hard_pass d7h7 hard_time c3d-4e-1f-2g3h-2
    hard_to a-1b7c5e4h-2k1 hard_work c-1d1 harder a4b-5c-7g2 harder_than a-1b-1 harder_to h1
    hardly a-2d-1e-4g2h-3k4 hardly_a c3 hardly_any c2 hardly_get g1 hardly_rocket c-1d1 hardship b-1c1
    hardship_allowance b-1 harsh c-8d-5 harvest a-7b-1c-7d-11e6f-1g4i3j-4 harvest_, e3g1h-3i4j-2 harvest_. b-1e1
    harvest_and h1j-2 has a1b-1c-3d-5e-2f-5g7h1i-5j-1k7 has_, c2 has_. a3b-1j1 has_a a-1c3e-5g2h-7i1k-2
    has_added b2 has_agreed g-4h-5k-1 has_already a-1b-1c-4d-3g6h-3i-1j1k-1 has_also a-4b1e4h-5j-2k-1
    has_an b-1d-1g-1h-2 has_appointed h5 has_arrived e-2 has_asked c-4g3h-1i-1 has_at a1d2 has_become a-1g4h1j-1
    has_been a-1b-7c6d1e4f1h-4i-1k1 has_begun c1k2 has_better a6b3c-4d3h-1 has_broken k-2 has_cancelled g1
    has_changed b-2f-2g-5j-2k-5 has_chosen g2h1j1 has_claimed g1h4 has_cleared b2 has_closed c2
    has_come a4b1c-10d-5f-3h-3i-4k1 has_cooled g3 has_cropped g4 has_died g3 has_done b-1c-7d-5k-1 has_doubled g-3
    has_eaten g1j1k3 has_employed h2 has_engaged a-2g-2h1i1 has_ever a-5b2d-1h-2 has_fallen b1g2 has_fewer a4
    has_five a1 has_for h-1j1 has_forbidden k3 has_found c-3h2j1 has_four c-1 has_given a-3b1c-1g-5h1j-1
    has_gone a-7d-3e-5h-1k3 has_got c-7d2e-2g-4h2k3 has_grown a-1 has_had a-7b-2c3d3h1k3 has_heard d3 has_her j2k-2
    has_hired a-3b-1c-6g-4h5j1 has_his b1g2 has_in b1c1e2 has_it c2e-1g-2k2 has_its a-2c-7h-3k-1
    has_just a-3b2e-1g-7h-3k-1 has_kept b1c-4h-1 has_landed g2h-1 has_learned d1j1 has_left b1c-6d1g2k1
    has_let c3g5h-3j2 has_lost a-3b-3c8h2j-4 has_made a-4g3h9k6 has_matched b2 has_me a-6c-13d-5e-2h8i6j-4
    has_met b3d2e1 has_more a2b-2d1g-3h-1 has_moved b-4c-8g-2h-8j-6k-7 has_much a3b1c3 has_my a-5b-5c-5e-2g-5j4k-4
    has_never a-4b2k-2 has_newer a3 has_nine c1k-1 has_no a-1b1c12e1f-3g-5h-15i-1j2k-1
    has_not a2c1d-2e-2f1g-1i-4k-1 has_nothing a-2b-6e-2h-6 has_now a3c-3i1 has_offered a1b-1h-4i1j2 has_one a-2
    has_only c-1 has_opened c-3 has_parkinson j1 has_promised b2 has_pulled a2h2 has_put b2c-12d1e-1f-2h3j-4
    has_raised b4 has_reached c-2e1h-2 has_read b1c-1 has_retired c-3h2 has_returned k2 has_run a-2g4h-2
    has_rung h2 has_said b1 has_saved c-1 has_seen c-4 has_sent a2c-1 has_settled e5g1 has_shown a1c-3k1
    has_signed h-2i-2 has_since c-1g1k-1 has_snapped h1 has_spoken g1h1 has_started k2 has_stayed h-2
    has_stopped b-1e2g1k2 has_swallowed c-2g1h-1 has_taken a-2d-3g-3h5k1 has_taught a-1 has_that c1
    has_the a3b-3c-4d2h-5j-6k-6 has_to a-3b2c-5d1f3i3j3k1 has_told b-4c-1k2 has_too c5 has_treated a1
    has_turned c-5g2h1 has_two b-2c2 has_us e1j-1 has_voted b2 has_way a1 has_what a4b-2 has_won k1 has_worked c-1
    has_written b2h2k2 has_your b-1 hassle e-1 hat b-6c-6e-8f3h2k-1 hat_, a-2c1f2h-2 hat_. a3c-3d-3 hat_for h2
    hat_in h-1k1 hat_off h4 hat_out h2 hate a-8b-5c-2e-3f3g1h1 hate_for d-8f1g-1 hate_it f2 hate_to a-2c-5d4g1h3
    hate_you h-2 hates c1 hats d-3 hats_off c-6d-1 haul a1h1 haulage h-2 haulage_firm a-2h3 haulier h4j1
    hauling c2j1 have a-1b-1c-1e-2f-5h2i-1j2k2 have_, a5c-3e3g-1 have_. a8b-1e1f-1g-2h-3
    have_a a-2b-1c-1d-5e1f-2g5h-8k2 have_accepted a1b1c-4d-10e-3f2g-15h8i1j-5k-10 have_actually f1h-2
    have_agreed a-2c-9d-6e-4g-12h2j-2 have_all a-1b-1c-4d1e1h-3 have_already b-2c-3d-2e-1f-4h-2
    have_also a-5b-4c-3d-2g3h-5j-2 have_always a-1b-2c-1h-1k-2 have_an b-2c-3d-12e4g5h-14j5 have_and c1
    have_another a-3f5g1h-7i3 have_answered a-3c-5d4e1 have_any k1 have_applied a-1b2c-3d-2h-2 have_appreciated c4
    have_asked a-1b2c-5g1i2 have_at a2 have_attached h-8i1 have_become a-1c-2d-2g-4h3k3 have_been d-4e-2f-4h1j1k3
    have_begun c-2d-2g4h1 have_believed b2c-2 have_better d7 have_blocked e5 have_booked c-2g2h-1j1 have_bought h5
    have_bound h1 have_bowed h2 have_built a-4c-5d-4 have_buried a-2d4 have_called a-4b-1d-2 have_cancelled g-3h5
    have_caught a2 have_changed d-5e-1h-1j-1k2 have_checked c1 have_children b3c5
    have_chosen a4b3c-1d-7e-3f1g-16h6j-3k-4 have_clarity e2 have_closed c2g2 have_come a3b-1c2d-8e-3f-5k1
    have_committed c-3d-2f3g-4h9 have_concerns c6 have_cooled g3h1 have_counted b1c2 have_crossed d2 have_cut b1
    have_dealt a-4d1h-2 have_decided a-1b-3c3d-12e-3f-1g-30h7i-7j-4k-7 have_declined f2h2 have_deleted c-4h-1i-2
    have_delivered d2 have_done a1c-1e-4g-6h-1 have_double g2 have_doubts c3d-1 have_down b3 have_drawn c1j2
    have_driven h-1 have_dropped d1g-3h4 have_earned d-5h-2 have_eaten a2b1 have_elected g-1h4 have_enclosed h-1i1
    have_ended g1h2 have_enjoyed b1 have_enough c2d-3e-2j2 have_enrolled h2i-1 have_entered h4 have_even d-2
    have_ever a2b3c2d3e1g-2h-3 have_explained d5h1 have_fallen a1i-1k2 have_figured e2 have_filled c-1
    have_finally d1 have_finished e1h-3i-3 have_fixed c2g1 have_followed b-3h-3 have_for h-1 have_forgotten d4
    have_forty b-1c1d-2 have_found a4b3c-2d-2f-3h8i-5j1k-2 have_four j1 have_given a-4b1c-9d-3g3h-2j1
    have_gone a5b4c1d-2e2h7i-3j-1k-3 have_got a4b1c-5d2e1f3g3h-2i1j1k3 have_gotten d-3g-4h2 have_grown c-1g1h-2
    have_had b1c2d8e1g1h-4i-2j1k4 have_half b-2c-1d-1g8h-4 have_handed i2 have_handled a-1c-1 have_happened e-1
    have_heard b-9c4d2e2f3g-3h-3 have_held c2 have_helped c2 have_her d-1e-1 have_hired b1f1g-2h-1i1 have_his h-2
    have_hoped c-1d1 have_hung h2 have_i d2 have_in a5b4c-3d-3g1 have_invited d2 have_is a2 have_it c-9d-9e-1g2i2j2
    have_joined a3b1d-6e-4g-8h15i-1k-1 have_jumped h2 have_just a-1d-2e-1f-7g-8h4i-3k1
    have_kept a-5b-1c-11d-5e-1f-1k-1 have_known a-1c-8d1 have_laid a-1 have_landed a1b2c-1d-2e3g-5h6k2
    have_learned a1h-3 have_learnt j1 have_left a-1b-1c2d-5e2g-6 have_less a4b-3c-1 have_let a-4c7d-3g-4h-1i1
    have_liked a-7c2 have_long h-1k3 have_looked a3 have_lost a-3b3c4d-5e-1g3h-4k4 have_loved a2b3d-5
    have_made a-5c1d3e2f-2g-11j-1 have_managed d3 have_me a-1b2d-1e-8f3g3i7j-9 have_meant b2 have_mentioned b1
    have_met a-4d10h-4 have_misread b1 have_missed e-1 have_more a2b-7c2g5h-4 have_moved b2c4f-2g-2h2 have_ms k4
    have_muted e3h-2 have_my a-2b-5c1d-6e-1g2 have_nearly f2g4 have_needed a1b5d-4
    have_never a-2b-1c1e-11g-4h-12k-4 have_news e1 have_no a-7b-1d3e-1f-12g-3h-14i-1j2k2 have_nobody h1
    have_none h-1j1 have_not a-1b-4c-5d-3e10g2h-19i-7j2 have_nothing a-2b-2c1g-1h-10 have_now a1b4d1e-6f-1h2
    have_offered a-5b2h-1 have_on a3b1d3e2g1h-3 have_one d-4f1g2h2 have_only e-4g4h-1 have_open a4 have_opened a1h1
    have_opted b1c-1d-1g-5h7 have_other d-2g5 have_paid b-3h-1j2 have_passed b-5c-5h-6i-2j-2 have_people b2c2
    have_picked a1c-4d-6f2g-7h3 have_places j2 have_planned a-1g1 have_plenty b4d-2h-1 have_plumped a5b2h7
    have_preferred c2 have_probably g-3 have_promised b-4c-8d-4h-2i1 have_published i-2j-1 have_pulled f2h7
    have_put a-3b-2c-10d-4e4f-11g3h-2j1k1 have_quit d-3h1 have_ranked a1 have_rarely a-4c1d-2h-3k-1
    have_reached d1h-1 have_read a-3c6d-4g-1h-10i-4k-2 have_received a-1e1g1 have_recommended h-1 have_rented j2
    have_reservations c3g3 have_resolved e-1g-6h6 have_returned h-1 have_run b-2h-4i2k2 have_rung c1d3e-3g-3h-2
    have_said a2b1c1d4f1g-15h6i-2 have_sat a-6b-2d1g-1h1 have_saved c4 have_scanned g-2i3 have_secured a1h3
    have_seen a-2c6d2f1g-4h-5j1k-4 have_seldom c5d-4h-1 have_sent b-1c-6d2g-1h-4i1k2 have_separated k3
    have_set c-2d-1e3g-2h-2i2 have_settled g-6h8j-1 have_shifted d-2 have_shown c-1
    have_signed a4b1e-6f2g-6h4j-5k-8 have_simply h1 have_since a-2d-5e-2f-4i-4j-2k-8 have_six c-2h1
    have_slept g1h-1j2 have_so c1d5h-2 have_sold j1 have_some a-1c1d3e-3g8h-8 have_someone d-1
    have_something c-3e3h-3 have_sorted b-1c1e1g-2h-1 have_spent c-3i-3j2 have_split h3j-1k1 have_spoken d-1e1g1
    have_started c-6d-6e-1f3h3k1 have_stayed c2d6g-4 have_stepped f2g-2h4 have_still e3h-6i1 have_stood a-2
    have_stopped e3h2 have_stuck c1 have_such d-2 have_surely c-1 have_survived f1 have_switched e2
    have_taken b3c-6e-4g-11h8k-5 have_talked d-1g1h-1 have_that a2d-5e-2f3g-2j-1 have_the d2e-3f3g7h-4j1k1
    have_their a-2 have_them e2 have_there d-1 have_thirty b4 have_this a3d-4h-3 have_thought a-6c1d1e-6f-1g-7h-1
    have_three a-3b1c-3g-1h-6j3 have_thrown b3c-3d-1g-2h7 have_time d6e-5g-3h-4 have_to a-2b2c-2d-3f-5g4h-1j2k3
    have_told b-11c-2d2f3g-2k-7 have_took d1h2i1 have_topped b-3 have_trained c1 have_tried a-1 have_turned b1
    have_two c-5d-3h-9i-4k1 have_typed c1 have_understood e-1 have_until b1h-2i3 have_us b-1c2g1
    have_used b-4c-1d2h-2 have_waited c-3k2 have_walked a2c1 have_wanted a2c-1h-1 have_wasted b-1d5
    have_watched c5h-1 have_wished d-2 have_with a4b-3h1 have_withdrawn c-1d1e-3f2g-1h6 have_won a-3
    have_work g-2h3 have_worked b-3c6e3g-2h-4i2 have_worn c3 have_written a-1c-4d3e1g1 have_yet a2c3g1
    have_you a-4c-10d-1e-7f-2g-3 have_your b-2c-7d-2e5f-3g-4h-1 having a1c4d2e-4f-2g3h4i1k7
    having_a a-2b1d4f1g3h-4k2 having_accepted f1h4 having_agreed b1 having_an c-2k2
    having_been a-5b3c-1d-3g-6h7i3j1 having_chosen e1h1 having_done c1 having_doubts g5 having_found a2h4
    having_gone h-2 having_looked a1c-1 having_me f-1h-4i1 having_my g-5h-4j2 having_no c3 having_one e1g-2h-2k-1
    having_read b1c6d-2h6 having_said f1h-3 having_second a-3e-6g9h-5k-1 having_seen a4b2 having_slept a1g2
    having_taken a1b-1h-2 having_the c4 having_thought g-1h3 having_to a-1c1d-1e-1g3h-3 having_weighed a1b-2h3
    hazard b3c1e-1g3h-1 hazard_pay b2 he a-7b-1d1e-7f-4g-11h-4i-1j-2 he_'s a-10b-2c-6g-1h1j-1k-3 he_asked b-2c4k2
    he_bought b-1 he_can a1c-2d5 he_could a2c1 he_did b2c1 he_does c1k2 he_gave c3h-1 he_gets b2 he_got c1
    he_had d-3h1 he_has b2c-7d-2h-2i-4j-3 he_heard b2 he_is a-4c-10d1j-4k-3 he_knows c-1d-1k-1 he_laughed b2
    he_left c-4k3 he_likes b2 he_might c2 he_never c1 he_put k1 he_rang h1 he_said a1b3c1d-6e1i1 he_saw b1j1
    he_says b-1c-1e-2g2h-3 he_signed c1 he_takes e2h4 he_taught d-2 he_told b-3c1 he_took c2 he_wants b-2i2j1
    he_was b-1c-4d2k-4 he_will c3d-8e-2g-3h-5j2 he_would b1c1d1f-4h-4 head a3b2c-1d2e9g3h-2i1j-2k4 head_'s c-1e3g2
    head_, c1g2h2 head_. a2d2g2i2k1 head_a c-2d3 head_and b4c-3d-4 head_at c1 head_baker c1h2 head_chef c2h-1k2
    head_for b2c-4e6 head_gardener b1h1 head_groom c1 head_has c2f1g2 head_i g3 head_in d2
    head_is b-6c-4e4h-3i-2k-1 head_nurse f1 head_of d-3e-3g-4h2i2k4 head_office a-2b3c2g1j1 head_on g1
    head_round c-1e2f-4k-3 head_spoke a2c-2 head_straight g2 head_that h3 head_waiter c-1 head_was e1
    headache c3d1j4k-1 headache_, c1 headed a6b-1c-6d-3i1 headed_, a1 headed_. a2b-2h2 headhunter d2
    heading a4d-3e3f-1g5 heading_. c3 heading_that g5 heading_to a5 headmaster b3c2d-1g2 headmaster_. g1
    heads b-1c8d5e1h-3k3 heads_, b-1 heads_. d3 heads_in c4 heads_up a-2c2 headship a3h1 headteacher g1k2
    health a-6b8c-7d-14e-8f-3g-4h1k-1 health_, b2 health_. b-2 health_and c-3k-1 health_centre c-1h2
    health_check i1j1 health_cover b9c-2k1 health_equity h2 health_insurance a-5b8c-3 health_is k2
    health_plan b7c-1 healthcare b4 healthier a3b3c-2 healthy a-1c1d-2 healthy_. c2 heap i2 heaps c-7d-9e1h-6
    heaps_for c-4d-5h-3 hear a-13b-3c1d-6e6f5g-7h-4i-4j-2k2 hear_, d-1e3h-1 hear_. b1d1e5h-3 hear_a d-1e-3g3h-2i1
    hear_about c-4d1e-9f-1g1h-1 hear_back g1 hear_from a1c-10d-10e4g-2h-13k1 hear_her c3 hear_him d1
    hear_how c-4e-2 hear_it b-2e-3f-1g-1 hear_me d4f2 hear_nothing d-6e6h-1 hear_of b-2c-7f-4h-5
    hear_that b-1c3d4h1 hear_the a-1b-1e-5g-1i-2k-2 hear_this h1 hear_us e2 hear_what b2e4f8h2 hear_when e2
    hear_you a-2c-5d-5h3 hear_your c-6f3 heard a-4b4c4e3f-1g-4k-9 heard_. c3d-3 heard_a d1 heard_about c1e-1
    heard_all d4 heard_back c2f1 heard_from a1b-1c3d-9f-1 heard_him c1 heard_i b5c-4h2 heard_it a-3c-2d3e-4
    heard_me i2 heard_nothing c2d-6e3 heard_of b-2c-2 heard_only c-4h1 heard_that b-2 heard_the b2e-2
    heard_your b-1c1 hearing a-10b1d1h-4i-9k6 hearing_. c-3g2h-1 hearing_about b3c-1 hearing_aid b-3
    hearing_aids b1 hearing_from d1 hearing_has k1 hearing_how c2 hearing_is i-3k2 hearing_me h-2 hearing_of b4h2
    hearing_that c1k-3 hears c1g2 heart a4b-2c-4d-4e-3g1h4i-11j-7k2 heart_'s g1 heart_, a3b1c2d1e-1f2g-2h-1k1
    heart_. a-4b-3d-2g-8h1 heart_and h1 heart_attack k3 heart_for g2h-3 heart_has a-1g1k-3 heart_i h3
    heart_is a-5b-3c-6e-2g6 heart_said b2c2 heart_says f4 heart_set a-4k-1 heart_than a2 heart_that a-1h5
    heart_the a3 heart_was a8b-1c-1 heart_went a2h-1 heartbroken d3k1 hearted h1 heartening c-1 heat d-1e-2h-5k4
    heat_in k2 heating a-5e-1k-3 heating_engineer c-2 heating_in d2 heaven a4c-5d5 heaven_. a2c-1 heaven_help d2
    heavens d6 heavier k2 heavier_. a5 heavier_than k1 heavily a-2b1c1 heavy a-3b-1c4d-7f1g-7h5 heavy_. c3
    heavy_heart f1h5 hectic c-2e6g-1 hectic_. e2 hectic_at e3 hedge b-4c-3 heed b-3h-3 heed_to b-3h-3
    held a-3b-5c2g-6i2j-6k-8 held_a j-1 held_for h2 held_in c1f1h2 held_my c-2 held_out a-2c-3 held_the c-9d-2i1k-1
    held_together c3 hell a-1d4h-2k1 hell_of d-3 hello a-5b3c-3d-2e-4f-8g-1j-2k-4 hello_, a1c1d1e2g1h2
    hello_. b-6e-2f-1g-2h-4 hello_and c-2e-1 hello_if d-1 hello_to a-4b-2c-4d-9e-1g-2h-6
    help a-5b-1c1d-2e-7f-8g-7h-3i-10k1 help_, c1d-1e1 help_. b1c-1h2i-3j-1 help_desk c3 help_if b-1 help_it c-3
    help_me b1d-1e-1h-1 help_noticing c3d-1 help_the a-3d5 help_with b-4c-4h-1i-1j2 help_you d1 help_your d1
    helped a-5b1c-5d-9e-8f-2g-8h-5j-1 helped_me a-4b2c-8d-5e-5g-4h-4 helped_to c2 helpful a-7b-4c-6d-5h-2i-2
    helpful_. a-3c-1i-2 helpful_than a-2e1 helping a-3b-3c-4d-4h-4k-3 helping_me j1 helps b-4c-6d-7g-2h-1i1k-1
    helps_. i1 helsinki a2 hen b-2c-3d-3j1k-2 hence b-2c-5d-8f-7g-1h3i1j-1 hence_i b2k1 hence_my b-2h1i2
    hence_no e3 hence_the b-4c-11e-1h-5 hence_this e-4h2 her a-5b-3c-1d-10e-12f1g-2i-2j1k-2 her_, g1h-3i-2
    her_. b1d-1g1 her_a c-1 her_address c1 her_and c-1j-2k-1 her_desk h2 her_details e-1 her_first c1d1e-2f1
    her_for b3 her_hip j-2k3 her_i b-1c-3 her_interview c3 her_knee k-2 her_last b1 her_mind f1g1h2
    her_mother g2j2k-1 her_number b-6e-4h-2 her_own b-2c-1d2h-4 her_papers c-3 her_permission h2 her_phone c4
    her_school j2 her_second k1 her_shop b1 her_the a2 her_voice c2 her_work c-2 herdsman h-1
    here a-5b-1c-8d-4e-2f-11g-3h3j-3k-14 here_'s a-6b-7c-9d1g-5h-3i2 here_, a-4b-4c-4d-4e-2g1h1i-5j-1k-6
    here_. b-3d-6e-2g-2h5i-1j-5 here_: a1h1 here_? g-1 here_@close h-1 here_a a1b4c1 here_about b-1c-7e-1g-8h-6i-4
    here_after i2 here_and a-4b1c-1d-3e1h1i4k-3 here_are b1c-2e3 here_as h1 here_at e-1 here_before c2j2
    here_for b-3c4h2 here_from h-5i-2 here_goes d1e-1 here_has b4 here_i a3b2c-2d-2h-4 here_in b2e1f1h2j-2
    here_is a-1c-12d-3e-3g-5i1j-1 here_it d-1e-7g-4h2i-2 here_my c1e1 here_on b-4c-6e8g-3h1i1 here_re h-1
    here_so b3e-1g5h-1 here_speaks h1 here_than h2 here_that g1 here_they h1 here_to a1c4d4 here_until i-2
    here_we c4d1 here_will g3 here_with b3d5e1h2 hereby a1c-1d-1f1g-7h13 hereby_step b1k1 hereby_withdraw c1f2h2
    herewith c-4f1h7 herewith_. h2 herewith_i h3 hernia i-1k5 hers a5b1d-1 herself c-3d-1e-4f2g-4h4j-1
    herself_, c-2 herself_. c1d-3 hesitant g4h-3 hesitant_to g4h-2 hesitate c-4e-4f-1g11h-4
    hesitate_to c-2d-3e-2g3h-1 hesitating g4h-3 hey a-5d-1e1f-2g3 hey_, a-4b1d-5e1g2 hey_. g2 hgv b3d1
    hgv_licence b2 hi a-1b-3c-2d-1f-1h1 hi_, d-3g3 hi_it c2 hi_to c-4e-4g-1h-3 hidden c-3k2 hierarchical c2
    high d3e-4g-6h-11i-3k4 high_. b-3 high_and c-2 high_regard c-1 high_risk k2 high_school c1 high_street c1d2
    higher a8b4c-10d-15f-7h-1i-4j-2k-4 higher_, b1h2 higher_. a4b-2c-3 higher_and b2 higher_base b3e1
    higher_basic b5 higher_class a3 higher_for a3 higher_grade a2b3 higher_in a2 higher_level a2b-5h-1
    higher_on a1b3 higher_one a-2b4h2 higher_position a4 higher_salary g2 higher_standard a3 higher_standing a3h-1
    higher_than a2b-4c-2h-3k-1 highest a4c-1h1 highest_. a2h1 highlight c-3d3 highlight_of c-1d3
    highly a-1b-5c-10d-7h-4 highly_of a-5c-7d-5 hike b6c-2g-5i-2 hills e1 him a-1b-5c-3e-17h-4i-9k3 him_, b1d-3g1k1
    him_. c-1d-3e-2g-4h-2j-1k4 him_? d-1 him_a b-2 him_about b1 him_and a1h2k-2 him_at g2 him_for c-3d2 him_in c1k1
    him_my b1 him_on g1j2k-1 him_that c3d1g1 him_the c-3 him_to c-1e-1h1 him_with d1 himself a1b-8d3f7g1h-3
    himself_. b-1c2d2 himself_and c1 hint b1c-3d8e1g-1j2 hint_, d5 hint_. b1d2e1 hint_and c-2d1
    hip a-5b-5c-9d-3e-4g4h-6i-5j-3k14 hip_, g-2k3 hip_. g1k2 hip_and g3k4 hip_is g1 hip_replaced k1
    hire a-8c2d6e-7f1h-5i-5k-4 hire_, d-1h-3 hire_. a-2b-3d-3i-2 hire_a c2d6 hire_and c1 hire_somebody d3
    hired a-4b-1c-4d-3e-8g-3h15i3j2 hired_a h-2 hired_already h2 hired_at h2 hired_by a-1c-1g1h3 hired_elsewhere h3
    hired_in h-1 hired_me c-5d-3g1h12i1k2 hired_on a1b1d-4g-5h2k-1 hires c-1i1 hiring a-11b-1c4d1e-9g-10h-2i2
    hiring_. a-1d-4h-2 hiring_an d2 hiring_and c1 hiring_committee i2 hiring_for h1 hiring_is c3d4
    hiring_manager b-2c-1d-3f4h-4i1 hiring_process c3d3 hiring_round h2 hiring_team d2
    his a-6b-3d1e-6f-4g-2h2i-8j-2k3 his_. c-2d2 his_back c2 his_cap h2 his_cell b-1 his_eyes c3 his_feet c3d3h1
    his_hand d1g2 his_head b1c-2d5 his_hip k1 his_interview c-2 his_job b-1h-2j1 his_last c3 his_life b1c-1
    his_lunch c3 his_mind e1f2 his_mother d1 his_nails c2 his_name c2d-2h-2 his_number b-9c-6d-7e-5
    his_own b-2c-2d-4h3k4 his_pension b-1 his_phone c4d2 his_shop h1 his_staff c-1 his_telephone c2 his_time e2
    his_watch c6 his_way a1 historian b-3c-3 history a-3b-7c3d-5 history_of a-1c-3 hit b-4c-1d-1e5f-3g-6h-4k2
    hit_me k2 hit_u e2 hit_you e6 hits d2 hitting b2d1 hiv g-1k2 hiya h1i1 hiya_, i1 hmm d-1g1 hmrc j2 hmu e1
    hobby a-2c-2d7e2g-2h-2 hobby_, d2h-1 hold b-2c1e7f7g-2h-2i4j1k-3 hold_, c3d1 hold_. c-3d1g1
    hold_a a7b-4c-1d2e-6f-4g1h-7k1 hold_for c5d2f1h-2 hold_it a-2d-2h-1i2 hold_me b-1f-3g1 hold_my a-3b-1d1e2f7g-4
    hold_of b-1c1e3g-4h1 hold_off d-1e4 hold_on a-4b3c-1e3f2g-2h-1 hold_the a-1b-7c-11d-6f6g-5h6i3k-2 hold_tight e3
    hold_up b1 hold_with c5e-1 hold_your c-1e4g1h-2 holder c2j-1 holding a-1b-9c1d-5e2g-1h-3i5j-2k-2
    holding_a a-1k1 holding_me a1i3 holding_out g-1 holding_the g-4i1k-1 holds b-6d-1e-1h2i2k1 holds_me i1
    holds_the h2 hole b-2c-1d1h-4k4 hole_. b-2 hole_in c-1d1k4 holi c1 holiday b3c-2e-5f-2g-3i-3j1k-5
    holiday_, a1d1h-5i-2 holiday_. b-3c1e-2g-1h1i3j-1k-4 holiday_and b4 holiday_in c1 holiday_is i-2
    holiday_money b4h1 holiday_pay c-5h1 holiday_to b1c1 holidays a-3b9c-3d-11e1f-3g-7h-2k-3 holidays_, b2c-1h1
    holidays_. c-2i1 holidays_and b-3g-1 holidays_is c1 holidays_to b1 holidays_with b3 holla e3
    holler d-3e8f-2g-4h-3k-2 holler_. e3 holler_at e4 hollow a1c1 hollow_. a2c1 home a-2b4c-2d-5e-3g-1h1i-7j2k-1
    home_, a-2c-3g3h2 home_. a-2b-6d-13f1h1i-1k1 home_address e1 home_and f2g3k-4 home_at a-1b3k-2 home_before c-1
    home_by b-3g-2h-2k1 home_care h1 home_every b-3j3 home_first e2 home_for a6b-4g-1h2i-2k1 home_from b2c-8g1h-3k2
    home_has h1 home_have h-1 home_i c4g-2h-1 home_in a-2c4d2g-3h2k-3 home_is b2c-1k2 home_less b6 home_more a1
    home_now h-3 home_office j8 home_on a-2b-2g-1h-4j-3 home_task b-2c5 home_than a-4c-4 home_that b3g1h1
    home_there a3 home_to b2e-2j1 home_town a1j-2 home_was c1 home_where a1b-2h4 home_with a-1b2c-4d1h1i2j-4k1
    home_would b1 homeless a-1k2 homes h-2j1 homework a-3c1d7h-2 homework_. d5 homework_before b2c-3d3
    honest a3b3c6d-5e-2f-6g1i-5j-2k2 honest_, a3c5d-3e2 honest_. a2c1d-1e-6g5h-5k-2 honest_about a-3
    honest_answer e-3g3h1 honest_i h1k1 honest_it a2b4 honest_than a-4 honest_the c4 honest_to h3 honest_truth a1
    honest_with a-5b3c2d-4e-4g2h-2k4 honestly a5b3c1d2e-7g7h1 honestly_, a-1c1d7e-5h1 honestly_. c-2e-1g1
    honestly_a b1f1g-1 honestly_i c-4f-1g3h-3k1 honestly_it a1b3h1 honestly_say c1 honestly_the a4c5d-1g1h-1
    honesty b1c6e-1 honesty_, c4d2 honorarium a-2b9c-3d-2 honour c-2d3e-2f1g3h1 honour_, b2 honour_. c-1d4
    honour_for a1 honour_of h2 honour_the g2 honoured g-3i1 honoured_. a1 honoured_to c-5d-6h1 hook a-1c-3f1h3
    hoops d2h1 hoot c-3 hoot_. c-2 hop d1e-2f5h-1 hop_back e-1f3h-1 hop_on b1d1
    hope a-8b-10c-14d-4e-13f-4g-12h-8i-16j-15k-22 hope_! e2 hope_, a1g2h4 hope_. a2b1c3d-5e2f2h1 hope_all a-1
    hope_for a5b2 hope_he c2d2 hope_i c-1d-6 hope_it b2c3d3e-3g-3h3 hope_my h-1 hope_our d-2h-4 hope_somebody d2
    hope_someone d2 hope_that b-2c-4d1f2g-3h-2 hope_the a-15b-17c-12d-1e-11f-11g-12h-7i-14j-15k-8 hope_they d1
    hope_this d-8e-5 hope_to a1d-9h-5i2 hope_u d-4 hope_we d-5e-5h-6j-7 hope_whoever d2
    hope_you a-2c-3d-6e-1g1h-1i-1j1 hope_your a-3b-2c-7d4 hoped a-1b3c3d2e-4i-4k-1 hoped_. a-7b-4c-6k-3
    hoped_for b3c7d1h2 hoped_the a-1b1c3 hoped_to h-2 hopeful b1g1h4 hopefully c-2d-2g-2 hopefully_i e2
    hopeless d-6h-2k5 hopeless_. c1g1k2 hopeless_at d-3 hopes b1c1e-3g1 hoping a1b5d-3e-3f4h-3i-6j-1
    hoping_for b6c2g-4h-3 hoping_that a1 hoping_the b-3c-3i-3k1 hoping_to a3e1 hoping_you d-1e-4f5g3 horrible c1
    horror c-2 horse a1b2c-6d1h3 horse_. a2 horses a1b-3c1d-5h3j3 horses_, a-2 horses_. b-2d-2 horses_are h1
    hospice a4b-3c-3d-3e-2j-1k4 hospice_, c1 hospice_. g2k3 hospice_and b-5 hospice_has a-1h2 hospice_in a1
    hospital a7b1c-3d-3e-7f1h3j5 hospital_'s a-1c1i1 hospital_, b-1h3k-2 hospital_. b2c-8d-6e-4g-1h2j-3k2
    hospital_across b2 hospital_and b-4d1j2k-2 hospital_appointment g1h-2k3 hospital_are c1 hospital_as a2h1
    hospital_bills k1 hospital_for a1 hospital_has j1 hospital_here a1 hospital_in a1c-5j3k-1
    hospital_is a2b-3c1g-1h-3i1k-1 hospital_job a1h1j1 hospital_on k1 hospital_pays b5h2 hospital_radio g2h1
    hospital_simply a-1 hospital_since h1 hospital_that a2b1c2h-1 hospital_trust c1d1h1 hospital_twice k-1
    hospital_wants h-3 hospital_with e2k5 hospitality c-4d-1 hospitals c1d-2 hostel a-4d-1e1h-4i-2j2 hostel_. j2
    hostile c3g2 hot a-5c3d-1g-1 hot_, c1 hot_. c2 hot_and c2 hot_water c1 hotel a5b-1d-5e-2h1i2k-4 hotel_'s c1i1
    hotel_, a-1e-1f2i1 hotel_. b-2d-1g3h-1i-2j2 hotel_and a1h-3 hotel_by a1h1 hotel_for b-2 hotel_group b1c-1
    hotel_has a1b2 hotel_in b3c-1h1 hotel_is a7b-3h1 hotel_job a-2 hotel_kitchen a1c-2g2 hotel_near j-2 hotel_on h3
    hotel_that a1c2h4 hotel_was b-2 hotel_while b-4j3 hotel_you h-3 hotels a-2c-3 hotter a3
    hour a-11b8c2d3e-6f-2g5i-5 hour_'s g1 hour_, a-1b4c-1g2j2 hour_. a-5b2c2d1f1g-1h-8i-3j-3 hour_? d1
    hour_after g4 hour_and b2f2g1i-4k-5 hour_as c-2g3h-1 hour_at b2 hour_because b-1d1 hour_before c6h2i3
    hour_does c-4 hour_extra h2 hour_for b1c-4g-3 hour_free b-2 hour_has c2 hour_i b3g5h-1k1 hour_in b-2g1
    hour_is b4c-2d1 hour_late c4 hour_later c1 hour_more b5d-1 hour_of b-8c2d2g-2i-5k-2 hour_on c2d1g-2h2i-1
    hour_plus h1 hour_so b1 hour_than a-2 hour_that c-3d-1g1 hour_there b4 hour_to d2g1h2i2 hour_was b-2c4
    hour_with b-3c-2d-5g-3i-3k2 hour_you c-3g7i1j2 hourly a-1b9f1g1 hourly_, b3 hourly_goes b3f1 hourly_is b1
    hourly_rate a-2c1g1 hourly_you b2 hours a3b2c5d1e-6f-1g-8h-4i1j-5k5 hours_, a4b1h-1 hours_. c2e-3f1g-5h-1k4
    hours_a b-4c-4k3 hours_after b-2c1d-2 hours_ahead a-2j-1 hours_and c1h-4i1 hours_are a3c1d1 hours_at c-3g1
    hours_each c-1 hours_for d3i2 hours_i c-2d3g1 hours_in b-1c-1 hours_is b-1c1d-2k1 hours_of b-4c5d3h2
    hours_on b3c1d2 hours_or b-1c-1 hours_over i1 hours_so d2 hours_to b-4c-2d2g-1i-1 hours_with b1
    hours_you c5d-2h1 house b5d-1e4g-3h3i-8j4 house_, a-1b3c1d-5e-3f2g2h2j-2k-1 house_. a2b3d1h1j-2k6 house_? b2
    house_again c-1d1e4 house_allowance b1 house_and b3g1h1k1 house_at b1c1h1 house_by a-3g-2h-3j-5
    house_comes b3j1 house_for h-3j1 house_has b2e1h1j-2 house_hunting b-2j3 house_i a2b1 house_in b-8c-8d2h4j7k-6
    house_is a2g-2h-4j3k-1 house_move j-3 house_near a-1h1 house_of a1j1 house_on j3 house_rules i1 house_sale j3
    house_than b2 house_that a3b-3e1g-1h-3j-3 house_there e1h1 house_to b2c1j-1k4 house_translator h2 house_up j2
    house_was a2e1j1 house_where c2 house_with a-4b-3h-1j3 household b2c-2h-4i-4j5 housekeeper b3c1h4
    housekeeper_. c1 houses b2c-8d-4g-3i-2j3 houses_. b4 housing b-3c-12d-5i-1j6k-6 housing_. h2i1 housing_and b1
    housing_association h2 housing_in i-1j4 how a-4b-4d3e-2f-2g-7h-2i-2j-1k-7 how_'s d-7 how_. a2 how_a c3d1
    how_about d1 how_anyone h2 how_are c1d-8 how_busy c2e-4 how_can b4 how_could a5b2d2 how_dare d1
    how_decent d-1h2 how_did d-5 how_do d-2 how_each a1b-3d2 how_everybody c-1 how_everything e-1 how_fast c-1d-2f1
    how_full e-3 how_generous c-1d5 how_good c-6d-1h1 how_gracious c1e-2h3 how_happy c-2 how_hard b-2c-4d3e-2
    how_he c-3 how_i a1c-4d-10e4g1i1k-1 how_is d-8 how_it c3d-5g2h4 how_kind c-4d-12 how_kindly h-3 how_little c7d2
    how_long a-2b-5c-1d-10e6f-3g-4h-4 how_lovely c-1d1 how_many c-1d5f1i2 how_much a-4b1c-4d-11e-1g-1j1k2
    how_my a1c-2e-1f2g1h-1 how_not c-4h4 how_often b1c3 how_old c6 how_on d-6 how_one c4h4 how_quick c-2
    how_quickly c-3 how_rare d-1 how_that d1e4 how_the a-3b-7c4d-7e1g-4h-2i-3k-3 how_they a2c4d2
    how_things a-2b-3c-2d-6e-9g-5h-6j-3k-2 how_this d2h-1 how_thoughtful d-1 how_to a1b-1c-3d1e-4 how_very d6
    how_we e2j-1 how_well c-8d-8 how_will b2 how_would d-2g4 how_ye c-1 how_you a-6c2d1e-7f-6g-8h-2
    how_your b-3c1e-1 however c3d-5e3f7g-3h1k-2 however_, c-3g-2h4 however_i f2 however_long c1e4
    hr a-2c5d4e-11f-3g-1h-1i5j-1k2 hr_, k1 hr_. c1d2 hr_can d1 hr_has c-2d2 hr_is d1 hr_lady b1 hr_madam c1d-2
    hr_over i2 hr_person b1c4d2 hr_there c-1i3 hr_told b1 hr_was c3 hr_woman c-1 hra b3d1 hug a-3c-5d-9e-1g-4
    hug_, d-2 hug_to h1 huge a-1b1 hugged a1 hugged_me a1 human a-1c1d4 human_. d-2h1 human_being c-3d3
    human_resources c2d4 humane_. c1 humans d2 humble c2h2 humbly h3 humiliated d2k5 humiliating c3
    humour a-3b-2c-5h-2 humour_. c-3d-3 hunch g3h-2 hundred a-4b4c-8d-6e2g3h1i-5 hundred_. e2h-1
    hundred_a a-3b13c-9d-3f1g-7i-3 hundred_and b6c-8d-4h2i-1j1k1 hundred_euro b-1 hundred_euros b1 hundred_for b3
    hundred_more b4c2 hundred_naira b-4 hundred_of b-2d3 hundred_on i-2 hundred_people b-3 hundred_per b-5g4
    hundred_percent b-10g4h-2 hundred_pounds b1 hundred_thousand b-2f1 hundred_times b-2 hung c3d-4e-4h2i2
    hung_up c6d-1e-3h2 hungrier a2h5 hungry a1c-2g-2h4 hungry_. a1h3 hunt a-1b-1c-5d-6e-1h3j1 hunt_for h1
    hunting b-4c-3j7k-2 hunting_for g1j3 hunting_in j4 hurried e6 hurry a-2b-6c-1d-1f1g-6h-1 hurry_, c1
    hurry_. c-4h-2 hurry_and h2 hurry_on e-2 hurt a1b4c3g-2h-4 hurt_. b1c-1 hurt_either a1 hurt_my c3
    husband a-2b2e1i-7j4k3 husband_'s b1c2g-8 husband_, b-2 husband_. b1c1d3h-2 husband_and b-1c1e5h1
    husband_can h-2k-3 husband_did k1 husband_has b-2c-4g3 husband_have k2 husband_is b-2c-2g1 husband_moved h1k2
    husband_says a4 husband_was c-2h1k4 husband_would j3 hyderabad a1i1 hygiene a-2b-1c7h-2i2 hygienist b-1
    hysterectomy k1 i a-1b-3c-5d-5e1g4h6j-6k3 i_, a-2c-5d-3e-1g3 i_. a1b3c-1e-1i3 i_a g5 i_accept g-1
    i_accepted a3b3c-7d2f2g-4h11i-2 i_acknowledge h-2 i_actually a2 i_add b1 i_added a1 i_admire a-3b-4c-6d-9h-2
    i_admired a-2b-4c-3d2 i_admit b3c-5d1 i_adored c2 i_agree a6b-2c-2h1 i_agreed b-5c-2i-1 i_almost g2h-2
    i_already a2c-4d5e-1g-13h3 i_also a-1c-4d1e2h3i-1 i_always a3b-4c-6d-6e-2h2 i_am a-1c-3d-2f2g2h3i1j2k4
    i_answer d1e2h-5 i_answered a1c-2d3 i_apologise c-8d-9e-8g-3h-1i-1k-4 i_apologize d-1g1h-2
    i_applied a1b-4e-4g3h-1i-2k-3 i_appreciate a-6b-1c-1d-9e-11f-4g-5h-5j-3k-1 i_appreciated b1c-3d-2
    i_are b-10c-8d-2e3g4i-3j-1k6 i_argued b-1 i_arrived c2d1h-1 i_ask b3c-1e-3f-1g1h4i1
    i_asked a2b14c-1e-11g-7h-3i6k1 i_assume c-2d5e-5h-3 i_ate c-3 i_attach c-2e-3h-2i-1 i_attend e1g-2 i_await e-4
    i_be g5h-1 i_became a1c-2h4 i_become e1j1 i_been c1d2e1 i_beg c-7d-4f1g-1i2 i_began h4 i_begin b-4e-2h4i9j-3k-3
    i_believe a4b-4c1e-6f-6g4h-5i-1 i_belong a3c-2h1i4j1 i_bid h1 i_bill d2 i_book b4 i_booked c1h2
    i_borrowed b-2k-1 i_bought b-5c-2d-3 i_bow f1h6 i_bowed h4 i_bring b4c-5d-1e-4f-3h-3 i_broke c-1k4
    i_brought d-2h-3 i_build d2 i_burned c-2 i_call b2c-1e8g-4h-5 i_called d-4e-3g-1 i_came a-3b-3c3d3e-9g-15h-3
    i_can a-3b-1d-3f-3g2h-9i2j3k2 i_cancel a-2f3h1 i_cancelled c-3 i_care a5b-4d4k1 i_carry a1g2h-1 i_caught i-1k2
    i_change e3f1g-6i2 i_changed c-4 i_charge b6c-2 i_checked b1c-1 i_choose a9d-1h8 i_chose a10b-3c-3d-5g-6h9
    i_clean d1h1 i_cleaned c-1 i_clear b4c1 i_clicked c-1 i_close e1g2 i_closed h2 i_coach b-3h-1 i_collect b1g3
    i_come a-8b-2c1d-1e7f1g-5i-3k-3 i_commit e3 i_communicate h2 i_compare a3 i_compared c-2h1 i_complained c1k1
    i_confess a-1b1c-4g3h-3 i_confirm g-1 i_consider a4c4h-1 i_continue g3h-1 i_cooked i1
    i_could a3d-5e-2f3g1h-3i1k4 i_count d-2h-3 i_counted a-2b2c6g1h-5 i_cried a2c-2k4 i_crossed a1b1 i_cry g-1k5
    i_dare c-3d3f1 i_dealt d1 i_decide d-5e6h4 i_decided a8b1c-7e1g-3h10k1 i_decline a-4b-3e-4f10g-3h8
    i_declined c-2h6 i_deserved a-2 i_desist f1h2 i_did a1b-1c-2d-1f-6i-1j-7 i_disappear e4 i_disappeared e8
    i_do a-3b1c4d-4e-3f-7g4h2j3 i_doubt b-4c3d-4f-4g8h-5i-1j1 i_drank k1 i_draw b-2d4 i_dream a3 i_drive d1e-2h4k-1
    i_drop g1 i_dropped b-8c-7d-4e3g3h1k-3 i_drove a-1b-3c2d2 i_dunno g3 i_earn a-7b7c-6d-3e-3g-1h-6k1 i_earned b3
    i_enclose h-1i-1 i_end f1g2h2 i_ended a3b-1c1e-3g2h3 i_enjoy c-1d-2 i_enjoyed a-5b-1c-6d-7e-2f-1g-5h-2k-2
    i_even h2 i_ever a-1d2f7g-2h3j1k-2 i_exist d5e2 i_expect b-5c-7d7e-3g8h-7 i_expected a-5b2c6d3h-4i-1k-1
    i_explained c-1 i_fail d1e1 i_failed c2h-1 i_fall e2g2 i_fancied a1 i_fancy e1g6 i_fear a1c2d-7g7h-2j2
    i_feel a4b-7d-6e1f-2g-1h-3k3 i_fell b-3e2h-5k5 i_felt a3c4d-7g-9h3 i_figure b-3e4g-1 i_filled c-4d-3i2
    i_finally b-3c1d-1h2 i_find a-1c10d-1f-4g6h-1i-3j2k-1 i_finish a-2e3 i_finished c-8h-6i-2
    i_first a-7b-4c-13d-1e-5h-5 i_fit a4g-3 i_fix d1 i_fly g-1h-3j6 i_follow c-1d-1e-3i-1j2 i_followed a1b3h3
    i_forgot a-2c-13d-3e3h-4 i_found a3b-9c7d-6e-3g-7h1j-5k1 i_gather a-1b1c3d3h-8i-2 i_gathered c3
    i_gave a1c-1d-3g-4h5i2k-1 i_get a2b5c-4d-5e-1g-2i2k6 i_ghosted e4 i_give a-3c-6d-4e2f3g3h3i2
    i_go a5b-1c-2d-15e5g-2h1i7j-1k1 i_gone a-1 i_got a3c2d-2e-3g-14h6i3j3 i_grabbed h2k4 i_greet d1
    i_grew b-2c-3h-5 i_guess b-1c-7d4e-2f-3g6h-9 i_had a2c-4e-3f-11g-3h-5i-1k1 i_half g5 i_hand h2i4 i_handed b1h1
    i_happen b1 i_hardly c-3d-2g1j1 i_hate e-1g1 i_have b-4c-7d1e2f1h6j-2k2 i_hear a-3c4d-1e-4f5h-9i-1k4
    i_heard b1c1d-6e-6h-5k-3 i_held a-1c-2 i_hereby a2d-3f2g-4h8 i_herewith h1 i_hesitate d-1g10h-7 i_hired h1
    i_hold b1c1e-2f-1h-2i1 i_hope a-4b-4c-3d3e-9f-7g-14h-4i-8j-6k-12 i_hoped b3 i_humbly h1 i_hung c-4
    i_imagine d1g6h-3 i_include a2c1 i_inform h1 i_intend e4h1 i_is b-3c-3d1 i_join i4 i_joined c-2f4 i_judged a3
    i_jump f1 i_jumped b2h3 i_just a3b-4c-4d-8 i_keep a-4b-2c-12d-7e4f-7g8h-9i-3 i_kept a5c-1d-8e2f-2g-4h-1
    i_kind d-2g7 i_kinda e-1g5h-1 i_kiss e2h2 i_knew a2c-2d-3e-2h2 i_know a-4b2c-3d-10e2f2g-9h-4i-8j-2k-6
    i_known d-1 i_lack g1 i_laid a3d1 i_land e2h-1j1 i_landed a2h4 i_last h1 i_laughed c-10d5 i_lay h1 i_lean g7h-3
    i_learned a-9b-10c-3d-3e-5g-6j-1k-1 i_learnt c-4 i_leave a-8b-8c-12e5h5i5k-3 i_left a-2b-3c-3e2f-6g-4h-2i-6
    i_let a2b1c-9d-8e2f-3g2h2 i_lift b1 i_like a6b-2c-13d-8e-10f1g-12h2k-4 i_liked a2b-11c-2d-12e-6g-7k-2
    i_likely e3g3 i_live a-4b-5c-6i-3k-5 i_look a-3b2c-6d4f-1g1h-1i-4k1 i_looked a2b4c-2d1e-5g-5h-7j2
    i_lost a-3b-9d-3e-2g-1h-6k8 i_love a2b-5c-7d-6e-2h-6 i_loved a-1b-3c-1d-6e-1g-1h-5k-4 i_made c-3d-5e-6g1h-1i4
    i_make a-2b8c-4d-9f-1g-2h-2k-1 i_managed c-1i1 i_may a4b1c1f2g9h-15i3j2 i_maybe g1 i_mean a-1c-3d1
    i_meant c-6d1g-2 i_measured a2c-4 i_meet a2d1 i_mention c-1d-3e-2 i_mentioned b4c1d-2e-2
    i_met a1b-4c2d-3e-3g-4h-10i-1 i_might c-2d-9e-2f4g8h-5 i_misread c-2 i_miss c1 i_missed b-6c3d-6e-10g-2
    i_move j3 i_moved b5c-4e-2g-5h3 i_must a2b-1c3d-7e2f-2g4h9i2 i_name h-1 i_named b3 i_nearly a-2g-4h-2
    i_need b5c-7d-3e7f-4g-9h-1i-5j4k3 i_needed a-5b1c-2d1g-1h-8j1k5 i_negotiated b5 i_never c-2d-7e7f-5g-1h-1j2
    i_next e-1 i_no a-6c1d-1e-1h1 i_not c-3d-2e3h3i1 i_noted b-2 i_notice c1d4g2 i_noticed a-7b-1c4d-2e-3g-5h-6
    i_now c-5g-5h6i3k-3 i_offer e2 i_offered b-1 i_once a-3b-3c-6d-5i-2 i_only a3b-1c-4d-1e-1f-4g-9h-13i2
    i_open g3i2 i_opened c6 i_ought c-10d-11e1g5h-7 i_owe b-9d-8k2 i_own a-2c-4d-1j3 i_paid b-12c4d-4h-6 i_park e-1
    i_pass a-4b-1d-1e-5h2i3j-3k1 i_passed a-6b-6c-6f1g-3h1j-4 i_pay b-13d-1h-3i1 i_permit b1c3e2 i_pick b1g2
    i_picked a5c-3g-6h6 i_pity d3 i_plan c4d1 i_planned c7 i_play a-1b-2h-2i-1 i_point d-3 i_popped c3 i_post c-1
    i_posted c-1 i_pray a-3b-2d-9e-2g-4h-5i-1 i_prefer a7b-1c-8d-5e3g-11h-1 i_preferred a7h-3 i_present h-1
    i_probably c-1d-3g3h-3k2 i_promise b-4c-5d-3e-2g-2h-4i-2 i_promised b-9c-14d-9e-8g-2h-4i-1j-5
    i_propose b-3e4g-1h-2 i_pull c1g3h6 i_pulled c-5e-2h1i-4k-5 i_pushed i2 i_put a3b-1c-4d-13e3f-7g-2i2j-2k-2
    i_qualified d2 i_quit c-3d3h6 i_raised d1 i_ran a1b2c-5 i_rang a-5b-4c1e-7g-1h-3i1k-4 i_ranked a4 i_rate a4b-10
    i_rather a-3b-1c-5d-5e-6f-4g8h-7 i_reached b-1c2 i_read a-1c-1d-11e-5h-7i-6j-1k-6 i_realise b1c-3
    i_really b-4c-12d1e-1g-2h-5k-2 i_recall d2 i_received a2b-2c3h-6 i_reckon a3c4d-5e2g-3h-1
    i_refuse a-2b-2e-5f4h4 i_refused c-1k1 i_regret b5c1d-8f1g4h3i2k2 i_release a-1h5 i_relinquish h4
    i_remain a-3b-2c-7d-9e-3f2h-3 i_remember a-1d-6h-1i-2 i_renounce c-1f2g1h5 i_repeat d1 i_report c-4i6
    i_reported b-1h-1k5 i_request b-2 i_reserve e1f3 i_resign i-2 i_respect a-3b1c-9d-2h-2 i_respectfully b2h6
    i_restore a1 i_retire g-2 i_retired c1 i_return c-3e2f3h2i1 i_ring c1d-3e4f-1 i_run b1c-2h1
    i_said a-1b-2c-5d7e-6f-2g1h6k-7 i_sail h1 i_sang c1 i_sat a1c4d-1h-2k-2 i_saved c-1
    i_saw b-4c6d-5e2f-1g-10h-1i-7j-1k-4 i_say a5b-2c-1e3f4g2 i_see a6d9e-1f4g3i-4j1 i_seem c-4g6 i_seemed c-2
    i_sell b3c-3 i_send b1c1h-4i1 i_sent c-3e-6f-4g-2i-4j-1 i_serve b1k-2 i_served h-2 i_set a-1b-2c-1
    i_shall c-4e1f-3g3h1i-1j2 i_share b-4c-4h3j-1 i_shared a-2c-3 i_shook b2c-2h5 i_should a2c-4e-4f-7g8h-3i-3j-5
    i_showed b2 i_sign f1h-2i4 i_signed a-1b-3c-2g-7h6i6j-5k-1 i_simply a-2b3c-4d-4e4 i_sing c-1 i_sit a1f-1g3
    i_sleep c-4d-2g2 i_slept b-2c-4e-4h-1i1 i_so a-2i1 i_sold c-1d-1 i_sort b-1d-1g6h-1 i_sound d2e-1
    i_speak c-4d-3e-2 i_spent b-7d-3h-5i-3j3 i_spoke b-3d-6e-2g-2h-4 i_stand c-2d-5e3h3k2
    i_start a-1e-1g-3h10i8j1k1 i_started b-2c1h2i2 i_stay b6c-6e-2h8i4 i_stayed a-2b2d-1g2 i_step b-1c-2e-3f4h5
    i_stepped c-6d-2e-4f-1g2h1k-3 i_still a-11b-9c-2d-14e1f-2g-1h-2j-3k-10 i_stood c6d-1h-1 i_stop d-7h7
    i_stopped c2d2h-2 i_studied a-1b-1c-1h-1 i_study b-1 i_suffer k3 i_suggest b-2d5g-5 i_suppose b1c-1d2e-1g5h-8
    i_supposed d2g1 i_sure d-2e1g-2 i_surface e3f-1 i_suspect c1e-3g10h-7 i_swapped b1 i_swear h-1i1
    i_take b1c-4d-5e-1f-1h1i2k3 i_talk a2b-2c-4d-3h1 i_talked a3c-7d-3e-2h-3i4 i_taught c2i1
    i_teach a-3b-4c-5d-6e-2j-2 i_tell c-2d-9e4f2g5h1 i_tend a-1c-3g7 i_tested k1 i_thank c-3d-1e-2h3 i_thanked b1
    i_therefore h2 i_think a2b-3c7d-8e-4f-4g4h-3i-5j-2k-3 i_thought c2d-4e-2g-1h-1j-1k2 i_ticked c-2 i_to a3b2g3
    i_told a-4b5c-12e-3f-5g-1h4k-4 i_took a3b5c-7d5e-1f1g-1h5i-2j-3k2 i_trained a-2b-4c-4d-7h-1j-1
    i_travel b-1d1g-2h1 i_treated d2 i_tried b-2c4e-3g-2h-3i-1 i_trust a-1b-11c-7d7e-7f1g-1h-4i-5j-3 i_try f3
    i_turn c-1d-3e2f2g-2h3 i_turned a-2d2e-6h4 i_type a-1h-4j2 i_typed c-6e-2 i_understand a-6b1c1d-2g-1h-7j3
    i_understood b2c3d-5g-1h-1i-1 i_use a-2g1 i_used a-2c-6g-1i2k-5 i_value a2b-3c-2 i_vanished e5 i_very c-1d1g1h2
    i_visited a-1c1e-2h-3k-4 i_volunteer b-3c-1h2 i_wait g4h-2 i_waited a-4b-4c8d-3e-5g-1h-5 i_walk c-3
    i_walked c2d-3g-4h-8i-1j1 i_want a3b-5c-6d-1e9f3g1h-1i-5j-10k-1 i_wanted a3b3c-8d1e-5f-5g-10h3i-7 i_warmed a1c1
    i_was a-1b3c-1d2e5g3h3i-4j1k3 i_weigh c2 i_weighed a10b-5c-6h-5 i_went a5c-1d-9e4g3h8i-2k-1
    i_were b-6c-1d-6e5f-4g7i2 i_who c-3d-2 i_will b-3c-5e1f3h2i-2j-3k-9
    i_wish a-14b-2c-9d-10e-6f-2g-4h-7i-12j-6k-12 i_wished d1 i_withdraw b3c2d2e1f4g-4h16i2j1k1
    i_withdrew b-5c-4e-4f-3h3i-4k-3 i_won b-1d1i2 i_wonder a-1c-2d1e-4g7h-2 i_work a-6b-3c-5e-3h-1i3
    i_worked a-3c-8j-4 i_worry c5 i_would a2b-1d2e2f6g1h-3i-2j-3k-1 i_write b-6c-5d-4e1f-3g-8h3j2k-1
    i_wrote c1e-2h-2i-5 ice b-3c-4d-3e4f1 ice_, c-1e1 ice_. e1 icu c-2h-2 id b-6c3e-2h-6j-1
    idea a-7b-1c-1d3g3h-7i-4k-4 idea_. a-1h-2 idea_a e-1g3 idea_about c1 idea_how c-8d-4j1 idea_of b1e-3f1g4h-4
    idea_that d1e-1 idea_to c-1 idea_what c6d4 idea_when g-1 idea_yet e2 ideal a8b-1k2 ideal_job a1 ideas a-5c1h-3
    ideas_. a-3b1g1h-1 ideas_about a1 idiot d4h2 idiotic d3e2 idiots c2d4 idk b-1c-3d-6e2f-6g10h-1 idk_if e-4g7
    idk_yet e6f-1 idle d1 if a-5b-1c-6e2f12g-1h-6i3j1k-3 if_a a-6b-8c-6d-1f-6g-3h-6i-1 if_an a-1 if_and e3
    if_another h-2 if_anybody i2 if_anyone a-1c-9 if_anything a-3c-4d-4e-5f-3 if_brains b-2c-4d5 if_by b2f2
    if_ever d-2e6h-2i-1 if_he b-4d8g1 if_i a5b3c3d-1e7f-10g8h-12i6j1 if_in c2d1g1 if_it a-1b-5c-6d2e1g3h-4i-3k2
    if_mr f1 if_my a-3c-1d-2e2g2i2j2 if_neither e-1 if_no e3g-1h-3 if_nobody b-5c-4d-3f8g-1j2
    if_not c-1d-3e5f-2g-4h-3 if_nothing c2d-1e1g2 if_one a-2c-4d2f-1h2 if_only a1e-1f-4h2 if_she e-2f3h2 if_so g2h2
    if_somebody a1c1d-3g1h4 if_someone c2d-4g2 if_something a-1b-1d-1e-4f-2g-2 if_that b-12c-3d4f1g-4h2k-2
    if_the a-11b1c-1d-7e-4f5g-7h-3i-2j-1k-6 if_their a-1b-1f4 if_theirs a-1 if_there b2c-5e3f1g-8i-4
    if_they b-4c1d-2e-2f9h1i2 if_things g2 if_this c-1d-1e3g-3h2 if_u f4 if_we b1e-3g-2i-4j4 if_y'all b1g-1
    if_you a-1c-3d-2e-1f4g-4h3i2j1k1 if_your b6c-4e-10f10g-11h-2i2 if_yours a-2f2 iffy g1 ignorant c-1d4
    ignore a-3b4d1g-1h-2 ignore_. a-1b5c-1d1 ignore_that c2 ignored c3d4e3 ignored_. e1 ignoring d1e5h-4
    ill a-7b-3c-2d-5e8g2j-1k2 ill_, e1 ill_. e1g-1k1 ill_and g2 ill_be g2 ill_hit e1 illegal c5 illustrator h-2
    imagine b2d2e-7f-3g9h-11 imagine_, b2 imagine_. d-2 imagine_a g1 imagine_how a1d-3 imagine_i f-1g7h-3
    imagine_that b2c-1d1 imagined d4 immediately h3 immediately_. h2 immigration a-2b-4c-8d-1h-2i-11j13k-5
    immigration_lawyer i-2j4 immigration_office j5 impact a4d1h1 impertinence d4 impolite c2 import j3
    important a-2b1c-1d8g-3 important_. d2 important_one a-2c-4 impossible c-1d-1g9h-3k2 impossible_. g3k1
    impossible_for c-1g6 impress k1 impressed a-1b-1d3e-2g-3k-4 impressed_. b-2k-1 impressed_by b1d4
    impressed_me a-1b-1c-9d-7 impressed_that d2 impressed_with c5 impression a-5b-9c5d1e-2g3h-5 impression_. c4d-2
    impression_of c2d-1 impression_on c-3 impression_that a-4d5g1 impression_was c3 impressive a-5c-2d3
    impressive_. c-2d1 improbable g7 improve b3f2h-4j-2 improve_the f1h-2j-2 improved b1
    in a-1b-1c-1d-2e-2f2h1i-3j6 in_, b2c1d-1e-3f-1h-1i3 in_. a-7c2d-6e-2f8g4h1i3j1k-2 in_@number b-4c2d2g-4h4i-2j-4
    in_@other b-1c-2 in_a b-3c3d3e5f1g-6h-2i-6j-1k5 in_about c-9h-1i-1 in_abuja h1 in_accounts c-3
    in_accra a-1c-3h1 in_advance c-2g-1 in_after f2g-2 in_again c1d-2f2g-1h1 in_all a5c3e-4f-1g7h-3j-3k-2
    in_almost a1 in_an a-8b-10c4e-8f1h-1i-3j-3k6 in_and a-3b-7c-1h1i-1k1 in_another a-2b-1d-3e-4f-2h2j-1
    in_answering d1e-2 in_any a-1e-4f-3g-1 in_april a-4b3d3e-2g-1h-4i-1j-4k-1 in_around c1 in_arrears b2
    in_as a-3c-1f1h8i2 in_at d1g1h-2j-4 in_athens a-1b-2j-1 in_auckland b3 in_august a-2b1c-4d-3f-1g-1i-1j1k2
    in_autumn e2h-2 in_bakery a1 in_bangalore h1 in_bath h2 in_bed h1j-2k3 in_before g-1i-1 in_behind a2h2
    in_being d3 in_belfast h2j1 in_berlin g1j1 in_better a1 in_between d5g2i1 in_bits c2 in_black i2 in_boston c1
    in_both a3c-3h-5k3 in_brazil c3h1 in_bristol h-1j1 in_by c-5h2i2j-1 in_calgary g1j1 in_calling e1
    in_cardiff a-3g1 in_care c2 in_case a-1b-5c-11d-3e-6f8g-3h-3j-2 in_cash b1c1 in_charge a1b-2c6d2g-2h1
    in_chickenpox k1 in_circles c3k-2 in_college a-2b5h-1 in_comparison k-1 in_compensation b-2
    in_contact d-2f-2g-5j-1 in_court b-2c2d2e-2g5h-3i-1j-4 in_debt j-2k2 in_december b5c-2d-2h-3i2 in_delhi a1
    in_dollars b6 in_dry a2 in_dubai a-1b4c-1h2i-1j1 in_dublin a2b1c-1h1j3 in_due a-1d-6e11g-5h-7j-2 in_durban a-2
    in_dutch c2 in_each c2 in_eight i1 in_engineering b1 in_english c1d-5 in_europe a4 in_euros b3
    in_every a5b-3c-1d1 in_everything a1c5 in_fact c2k1 in_fairness b2d-2 in_family a1 in_favour a2g2h-1
    in_february h-3j-3k2 in_first b1d1h-2 in_five a3b-3c-5g4 in_for a-3b-3c-1e-4f1g2h-6j-4k2 in_forty c5d2
    in_four a-2b3c1d1 in_frankfurt h2 in_friday g-2 in_from b1c3g-5h-4i2j-3 in_front a5c5e-1f1h-1i2j-5k2
    in_full b6c-1 in_future a-3b1c-2d4 in_geneva j1 in_germany b2 in_getting a-1 in_gloves c-1 in_god e2
    in_gold b-2c-2d-1 in_good a-1b3c2k-3 in_had c6 in_half a2b-3 in_hamburg h-1 in_hand b8d-3h-5k-2 in_has b1
    in_her c2d2i3k-2 in_his a-1b1c3g-1h4 in_hospital k4 in_house h1 in_how a1h1 in_hr d1 in_hyderabad a1
    in_if b-4c1e1f5g-2 in_insurance b-3 in_interviews k2 in_ireland a1 in_is b-1c1 in_it a-1b3c4d-1e1f-2h3i2j-1k-6
    in_its b-3d1e4 in_itself c-2 in_january b-1d3e-3f-2i-5k2 in_july a-1d-1e-3h-3j1 in_june a-3d-2e-5f-2h-3i-1j2k2
    in_karachi a1c2d2h1 in_keeping a5b-1 in_lagos a-5b1e1g-2 in_law a-9b-2e2g-1h1i-1j-1k3 in_laws b-2c-1d1k2
    in_leeds b-5e1i-3j1k-1 in_lieu a1 in_life b2 in_like h1 in_line a1c1d-3g1 in_lisbon j3k-1 in_london a-1
    in_love a2 in_making d-1 in_manila a2b1c-1j2 in_march a-3c2d3e-1f-3g-2h-1i-4j-4k2 in_may b2c2e-1f-3g-6h3j-2k1
    in_me a3b-2c-6d-6e-5f-4g7h2 in_meeting b1 in_melbourne b-1 in_milan b2h1 in_mind a1b3f-4h2j2 in_more b2c1h1
    in_most a-1b2c-4d2j-1 in_munich b3g1j3 in_my b1d-3f-4g-2h-2i-3j-10k-3 in_nairobi b2c-6i-1 in_nappies d3k2
    in_nearly a1 in_next g-1 in_nine b1c1d1 in_no a3b-1c-3d-4e-1g-4h-7k2 in_norway b1h-1 in_november c2i1
    in_now h1i2 in_nursing h1 in_october i1j-3k5 in_ohio a1 in_on b1e-8f1g1h1i3k-3 in_one b-2c4d2e-1f-2g-9h1i-1j2
    in_order a1c1d3e2h-1 in_oslo j2 in_other a-4h4 in_our a1b1c2d-7e-6j-8k-2 in_paris a-1g1 in_part a1d-2h-1
    in_pay b5 in_payroll b1 in_peace c-1d4e1f-3h1 in_pencil b-2f12h-4 in_person a1b-6c-5d-2h-1
    in_perth a-1e-2h-3k-1 in_place b2c1e2h-4i2 in_plaster k2 in_poland a2d2 in_port c1h2 in_portugal j1
    in_post b1h1 in_practice f2 in_prison d1h-1k3 in_process e2h-1j1 in_pune a-2c-1e-1j-2 in_question g3
    in_reading a2 in_red a2k1 in_rehab j-2k6 in_reply c-1 in_retail d-2 in_return b2i1 in_riyadh i1j2
    in_room c-2g-2h-1 in_round c1 in_salary b4 in_sales b-2 in_school a-1j-1 in_security b1 in_september e-1h2
    in_service a-4 in_short d5h3 in_sight c2 in_since b1c1 in_singapore b-2 in_six c1d3g2k1 in_some d-1
    in_spanish h2 in_spite c-1f1 in_spring a-4b-2c-1d-2e4f-4h-4 in_staff a1 in_stitches b1c-4d2 in_stone f4
    in_storage j1 in_stuttgart g1 in_such a-1c3h1k2 in_summer b4d1 in_talks h1 in_teaching g3 in_tears c6
    in_ten a3c-2g-1h-1i1k1 in_terms a5b-3c1 in_that a-1b-3c7d1f-3g-3h-5j-3 in_the a-2b1c1d4e4f1h-2j-6 in_theatre g4
    in_their a-5b-2c2d4f-3h1i1j-1k1 in_theirs a2 in_them c-1 in_there a-4b-4c3d6e-2h-2i4j-1 in_these d2g-1h-1k-1
    in_thirty b-1d-3 in_this b2c4d-5h-1i4j-6 in_those c1 in_three a1b2c-1d-1h-3k1 in_thursday f3h2 in_till g2
    in_time b-1c-5g1h-3j3 in_tips b3 in_to a-4c-6d-4e-2g3h2i2j-1 in_today g1 in_tomorrow g1 in_toronto j3
    in_touch a-9b-10c-2d-11e4f-7g-16h-4i-5j-3k-5 in_town a2d-5e-1j-7 in_traffic g-2 in_training h2 in_trouble i1
    in_turin h1 in_twenty b-3c1d2 in_twice d-3 in_two a-3b-1c1d3e3f-1g4h-10i-1j2k1 in_uniform h-2i3 in_until g2
    in_vancouver h2 in_very f2 in_view b1 in_wages b2 in_wales h1 in_well a-1b2h-1 in_wellington h2 in_what h-2i1
    in_when e1g1 in_which c5d4e2f1g4i2 in_winter b-2g2h1k-1 in_with b1d-7e-5f2i2j-6k4 in_without h2 in_words d4
    in_work j1 in_writing a-6b1c2d1e-8g-4h-3i9k-4 in_year c-1i1 in_years a2c-2d-2h-2 in_you c1
    in_your b1c-4e-4g-2i-3j-3k-2 in_yours a5b1f-2g-2h-2 in_zurich b-2j2 inappropriate c3
    inbox a-2b-7c-2e8f-3g-7h-6k-1 inbox_. c-2g-2 inbox_again d1e4 inbox_and e2 inbox_for d-2 inbox_is e4h1
    incentive b7c-2 inch c-3 inches b-1 inclination g5 inclined a-5b-2c1d-6e-4g11h-9
    inclined_to a-5b-2c1d-6e-4f-5g10h-7 inclining g6 inclining_towards g2 include b5c-2e-1 include_the c1
    included a3b1c-6d-9e4i1 included_, a4b4d-1h-4 included_. a2b-4c-7d-4e4h3 included_in b2 included_with b2
    includes b4c-1e3i1 includes_a b1c-2 including c-6d-3h-2i2 including_a c-3 inclusion a-1b-2c1 income b8h-4k1
    income_, a1 income_. b2c-1 inconvenience e-3h-3k-2 increase b11c-4 increase_in c-3 increased b5 increased_my b1
    increasingly g4 increment b10c-6 increments a-3b11f2 increments_and b3 indeed b2c2 indemnity b4
    induction b-5c8d-5g-3i7k-3 induction_is c1i2 induction_on i3 induction_pack c3 indulgence d-1e3 industrial d1
    industry b2 infection k1 infirmary h2 inform a-2b1c-6e1f-5g-3h4i1 inform_the c-2d1e-2g-2h2
    inform_you b2c-4d-10e6f-4g-3i1 information c7e-3 informed a-1c1e3g-4h2i2k-1 informed_. b2c-1d-1
    informed_that h1 inhuman c4 injections k1 injuries d-2 ink a-3b2c-2d-1f2h2i2j-1 inmail c-1d-1e2h-3
    insane c-2d-2e2 insert h-3 inside b-2c-1e-3f-2g-1h-4i1k-3 inside_, c1 inside_. c2d-1g1 inside_a c2
    inside_it c-1 inside_of d2 inside_out c-3 inside_the c1 insist b-2f1 insist_on f1 insisted b-1c-4f1i1
    insisted_on c-1 insists b-2h-4i4 insists_on h-4i3 inspection c3h-6i-2j-2k-2 inspection_. c-1g1 inspection_in g4
    inspection_report c1 inspector b-3d-4h5j-5 inspector_, h3 inspector_. h2 inspector_in g2 inspire c1
    inspiring a3 instance c-3i2 instead a3b1c-6d-2e-14f1g-1h3i-1j-7 instead_, b2f-1h5 instead_. b-3c-5d-4e-3g3
    instead_? b-9d-9f-9g-12h-4i-2k1 instead_of a3d2e-3f5g-1k-1 instinct g3 institute a6c1h3 institute_, a1c2d1
    institute_. a2c-4 institute_has b1c1 institute_in a2c-2h2 institute_is a-1c3 institution a6b-1c2e1h6i-1
    institution_of a1d2 institutions a-2d1 instructions a-1c3d-8h-3 instructions_for c2 instructions_you c-2
    instructor a-2b-1 instructor_. c-1 instrument c-2g2 instruments c2 insulin k2 insult b4d7h-1 insult_a d1
    insult_me c-2d3 insult_my d3 insult_to b2d5 insulted c3d8 insulting b2c5 insults c2 insurance a4b10c-1d-3
    insurance_, b4 insurance_. a4b2c1h1 insurance_and b3 insurance_for a-1b4 insurance_on b1 intake c-2i2
    intake_. c-2i2 intelligence b2c1d4 intend d-2e4f-1g-5h5 intend_to c-6d-2e4f-1g-5h5 intended a2c-2 intensive k3
    intensive_care k3 interest a-1b-8c-1d4e-6f-3g4h-2i-3j-1k-3 interest_, a3d3g1 interest_. b-6c-2d-1g-3h1
    interest_? b3d-1g2 interest_in a-1b-8c3g-4 interest_rate b-1 interest_rates b-1 interest_to c-2d4h-1
    interest_you c-3 interested a-9b-5c-1d5e-1g-9h8j-2k-8 interested_, b-1c-3d7e-3g-3h9
    interested_. b-3c-1d4e-1g-3h5k-4 interested_and h-2 interested_i e3 interested_in a-5c1d-7g-5h-4
    interested_to h1 interesting a8c-4h3i-3 interesting_. h1 interesting_than a-1 interesting_to c-1 interests a1
    interests_me h1 intern a-1d2h-1 intern_, b2h1 intern_who d1h-1 internal c1h-3 international b3h2j3
    international_school b3j3 interned c3 internet a-4b4c-1e-4g4h-5 internet_, b2 internet_. c1d1 internet_for c-1
    internet_is g1 interns a-6b3c1 interns_. c-2d2 internship b6c-1d-5h3 internship_, h1 internship_. a-1b1g1h2
    internship_was b2c-3 internship_with a1 interpreter c4h-2j-1 interrogation a-2c6 interrogation_. a-1c4
    interrupted c4d1 interrupted_me c8d-3 interrupting c3d2 interview b-6c1e-5f7g4h6i-9j-4k-2 interview_'s e-1g7
    interview_, c-2d5e2h2i1j2k1 interview_. a4b3c-4d-3e-1f-4g4h4j1k-2 interview_: e4f-2 interview_; f2h2
    interview_? c-3 interview_a c3e-2g1h2 interview_about d1 interview_after b1c-3f2h-4i3 interview_again d-3f1h5
    interview_altogether h1 interview_and a-2b-1d2e-3g2h5 interview_another d1h-1 interview_any b3h4
    interview_anymore h3 interview_anyway e-1f5h-4 interview_as a3c-6g-8h2 interview_at c-7f-3g1h-2i-4j1k1
    interview_away a1 interview_back f1h-3 interview_because b1e2g-3i2 interview_before g2
    interview_but b1f-1g1i2k2 interview_by h1 interview_call c-1h-6 interview_came e1g-2 interview_can h2
    interview_date c2e-1g3k2 interview_day e-1f3g5h-4 interview_did c2d2 interview_down c3d1e-1g-5h9
    interview_felt a-1c6 interview_for b-1c-12d-4e-4f-2g-2h-3i-9j-10k-5 interview_from f-2g1h5 interview_go h1
    interview_guide c1 interview_has d2g1 interview_i a3c2d4f2g3h1 interview_if a2c1f6g-6h2
    interview_in a-2c1e-2f2h-2j1 interview_invitation d-7h-19 interview_invite d-9h-5 interview_is d1f1g1h7j3
    interview_just e-2g5 interview_letter c2h-3 interview_list c-5d-4e-4g-2h-1k1 interview_may g4
    interview_me d-4e-1f6h-1i2 interview_might g2 interview_monday g-2 interview_next c-3d2g-5
    interview_now d-2e-4g1h3 interview_of d2g-4h1i-3 interview_offer h-5 interview_on c-3d-2e-9f-2g-7h-2i-14j-2
    interview_once e3 interview_open a2e3 interview_or d4g2 interview_panel d1g-3 interview_place h2
    interview_please f1h-2 interview_process c-1e-1g-7h3 interview_room c1 interview_schedule f-1h3
    interview_since i1 interview_slot c1d1g1 interview_so d1e1f2h1 interview_some e4 interview_stage b2
    interview_the f2h1 interview_then g1 interview_thing e2 interview_this e-4f-2 interview_thurs g3
    interview_thursday b1 interview_time c2e-1g1 interview_times d1 interview_tips b-5 interview_to a-2e-5f5g-5h-1
    interview_twice c-1 interview_unless b2f4 interview_until g2k1 interview_up e-1
    interview_was a-6b-5c6d1e-3g-6h-5i-1 interview_we c1e2 interview_weds g3 interview_went a1j1 interview_when e5
    interview_with a-7b-1e-5h2i4 interview_without d2 interview_would a-1c-2f-1g5k2 interview_yet e1
    interview_you f-1h3 interviewed a-2b-6c1d-1e-7f2g-4h5k-2 interviewed_, f3h2 interviewed_. d-5e-4h5
    interviewed_by c-1h1 interviewed_for c-1 interviewed_in c3 interviewed_me a-3c2d1h-1 interviewed_with a2
    interviewee h1 interviewer a-7b-8c6d-1e-7g-5h-6 interviewer_had d-3 interviewer_was c4
    interviewers a-5b-3c7d-7g-3 interviewing a-6c3d3e-9g1h6k1 interviewing_, h3 interviewing_. d-1e-3g2h4
    interviewing_for a-1c-2d2 interviewing_me c6d2h1 interviewing_with g-2h3 interviews c1d1e-8f-1h4i-2j-9
    interviews_, b2c-1d-1e-1h3i-2k2 interviews_. c-2d-3e-2f-6h7i-1j-3 interviews_: a1 interviews_and c2d2i2
    interviews_are d-2k2 interviews_at g2h-1 interviews_back h-1 interviews_because d2h-5
    interviews_for a-2b-1c-1d3g-1h-2 interviews_go d-3 interviews_in c-1d-6h4i-1 interviews_is c7g-1h2
    interviews_last h4k-1 interviews_on h5 interviews_this a1 interviews_to d1k1 interviews_were i1
    interviews_with c-1d1 interviews_without c1g2 into a-4b-3c-3d-3e1f4g-2i-1k2 into_. a-2b-3c1e1
    into_a a2b-2d-4e-2f1h3i1k1 into_each j-2 into_figures b1 into_hospital e2g1 into_in a-3
    into_it a-2b-3c-9f4g-6h1 into_my a1c-2e-2g1h3 into_numbers e-1 into_one a-1c7d-1 into_staying h3
    into_teaching h-3 into_tears k2 into_that a-3b-3e2g-1 into_the b5c-2d3e1g-10 into_them e2 into_this d-1e-2
    into_what b-4f-2h-2 into_your c-1d3f2g1 introduce c2h-1 introduced c2 introduced_themselves c2 introduced_to d1
    introduction a-2c-1i4 intrusive c2 invented a1b-1c-2d3 invigilator c3 invitation a2b-2c1d1e9f-5g-5h3
    invitation_, d3e5h2j1 invitation_. a-4c-6d-5 invitation_; h2 invitation_and b3d1 invitation_because h1
    invitation_from a1c-4 invitation_has e1h1 invitation_i c1d1 invitation_in c2e2 invitation_is h6
    invitation_on c4e2 invitation_reached k1 invitation_that c-2d1h4 invitation_to b-3c-5d-7e-2f-3g-6h-9i1
    invitation_was a3c4 invitation_will e2 invitation_you h2 invitations a1d-1e1g-1h-5 invite b-9c3d1e1f-9g-5h-1k3
    invite_, c1d1h3 invite_. h-2 invite_at d1 invite_but h2 invite_came e1k4 invite_for c-3h-3 invite_me d-3h1
    invite_others d-1 invite_to c-3d-7h-9 invite_was c1 invited b-5c5d1f-1g-6h-5 invited_. c2d2
    invited_me a1c7d1f-1h-1 invited_to c-2 invites c3 inviting c-2d1f-2g-1h-7 inviting_me f-2h-7 invoice b2d2
    invoice_for c2 invoices b4c1 involved b5c-1d-1k3 involved_. b2 iqama j3 ireland b2d3j1 iron b-2d1h-4k3
    iron_in e2h-1 ironed c-1 ironing b1c1 irons a2c-2e1g2h-4k-4 irons_in c-1e2g2h-4k-4
    is a-1c1d-3e-2f-3g6h-4i-1j-1k2 is_, a5b3c3f2g1i-4 is_. a-1b3c3e-3f3g1i-3 is_: c3d2 is_? d1 is_@currency b1
    is_@number c-6d-5g-9h-1j-6 is_@other d5 is_@quote c-2e1 is_a a3b-1c2d1g3h-2j-4k-4 is_able b1f1
    is_about a4b5c-4d-3e1k3 is_above c2d1g-1 is_after a1b-2h-3j-3k2 is_again c-2i-4 is_against c3 is_ahead a6b1c-4
    is_all a1d4e4f-1h-1k3 is_allowed g1 is_almost b3 is_already a-1b2c1h-6 is_also a-1c-2e1h-2j-2k-1
    is_always a-5b1c5d2 is_an b1e1j-1 is_and b-3f3 is_another c-3d-3e5h-7 is_any a-2c4e-3f1 is_anybody d4e1
    is_anyone d1g-1j2 is_anything c2 is_as d3g3h-2 is_asking b-3c3d-1 is_at a-1b-1c-9e1g4h1i-1j1k1 is_attached c-4
    is_back b1h2i2k3 is_bad e-2 is_badly c4g-2 is_behind c2h2 is_being a-1c5d-1j1k1 is_below a-3e-1h1
    is_beneath c5d1 is_best d2g-1 is_better a3c-6d-6f-4g-2h-1 is_between a-4b-5c-1 is_beyond b-1c-4d2g4h1
    is_big b1e1 is_bigger a-4b6c1 is_blocked e3g2 is_booked c-5g-3j2 is_broader a1 is_building c-1 is_busy e-3
    is_by a-2c-1g3h-1 is_calling a3g2 is_calmer a-1e1 is_cancelled g4 is_certain f-3 is_chaos c2 is_cleaner a5
    is_clear b-2c-4d1e3 is_close a-8b-3 is_closed b-2d1e4f-1h3i-3 is_closer a7b-5c-4d-1h-2 is_cold c-2
    is_coming b2d-1e4h-8j4 is_complete i2 is_confusing b1c2 is_covered b2 is_covering b2 is_cut a2c1f2h2 is_damp j1
    is_dangerous c3 is_dead g3 is_decided f1 is_deeper g-2 is_desperate c3 is_different c-1 is_difficult b2g2h-1
    is_doing c3d3h-1j1 is_done b-4e1g2 is_double b2g-1 is_down c-5g1h1 is_driving k-2 is_dry f1 is_due b1c-3
    is_easier a5 is_empty e2g-1 is_enough c-1d3 is_even c1g1 is_ever b1d1 is_every g3 is_everything a1h2
    is_exactly c-3 is_excessive c3 is_fair b1 is_falling b-2c4k1 is_far a2c4d1h2i-1 is_faster a-2c1d-3
    is_feeling a1 is_fifteen b-1c2 is_filing j3 is_final a-1d1e-5f5g2h1j-3 is_fine a2d-1f-1g-7h-4i-5j-2
    is_finished b-2c-1e3i2 is_first d2 is_five h1 is_fixed b-2g1 is_flexible c-4 is_flying g-1k-1
    is_for a4b-6c2e-1f1h-1i6 is_forty e2 is_four c-2d2 is_frankly c1 is_free a-1b3c-9e1f-2g-1h-2i-2j1
    is_from c1d-3h-2j-2 is_frozen b1 is_full b-1c2f-2h-1i-2 is_further a5c-5h-4 is_generous b2 is_getting d1k3
    is_given j1 is_giving b6c-5d2f1g-2h-7i-2k-1 is_going a-4b2c1f-1g2i-3k2 is_gone c-2d1g1
    is_good a4b4c-1d3g-4h-2i-1 is_graded b3 is_great c-2 is_growing b-2c-1 is_guaranteed b2 is_half b-1c-4g2j4
    is_handier a2 is_happening e1h2 is_hard a2b5c3d-1e-1 is_having b-2c-6h-2 is_helping b-1j1 is_here h1
    is_hereby g-2 is_high c3 is_higher a4b-1 is_his b-3i2 is_holding i1 is_home e2g2 is_honest d1
    is_how a-1c-3d-1e-2g3h-4 is_i a-2b1c-6e3g-1h6 is_ill c1g1 is_impossible g6 is_in a-2b-12c-5d-6e5f-1g1h-5i3j-4k3
    is_included a-1b3 is_it a-5b2c-2d6e-8h-1 is_just a5d-3e1f-1 is_keeping c1i1 is_kept d1f2 is_kinder a-1
    is_known a-3c4 is_larger a3 is_late c-5 is_leaving a-2c1j1 is_less a2b3 is_letting h1 is_light a1
    is_like b2c4j1 is_likely g1 is_long g3 is_longer c2 is_looking a-8b-2c-7d-4g-2h-2j-4k-3 is_lovelier a-2
    is_lovely a3b2c-3i1 is_low b1c4g1 is_lower a-3b1 is_lucky d-2 is_mad b1 is_made a-3b-1c-5e-4f3g-5h9
    is_making g2 is_me a-2c-4d3e-3h9 is_mended j1 is_miles c-1 is_mine a-3b2c-5e-2h2 is_missing e-1 is_monday h1i2
    is_more a9b-2c-3d-1e-2f-5g-3h-1i-4 is_most c3 is_mostly c-2 is_moving c-3 is_mrs c1 is_much a1b-2c-1g-2k2
    is_my a1b-2c-7d-1e-2f-1i3 is_near a-3 is_nearer a6g-2 is_nearly a-2g1h-1 is_needed b-1e-1g-1
    is_negative b2e-2f5 is_neither e4 is_never a-2 is_newer a1 is_next a1h5j1 is_nice a5
    is_no a-2b-2d-4e-2f7g2h4i-7 is_nobody b-1g1 is_none d-1 is_normal d1 is_not a-8c5d-1e-3f3g1h2i-7k3
    is_nothing a-3b5c-1e-5g-3h1 is_now e1h-1j1k4 is_number a3c2h1 is_of a6c-5h-1i2 is_off b-4c-6d1e2g4h2
    is_offering b1h1 is_okay h1i1 is_old c7 is_older c2 is_on a-3b1c-14d-3e-2f1g-2h-8i-2j1 is_one a-2b-1d-1e1h4k-1
    is_only a-4b1c1d-7e1g-1k3 is_open f-1 is_organised a1 is_our g3 is_out a-2b-6d-8g8h-10j-6k3
    is_over a-7b-9d3e4g-7h4j-4 is_packed g2 is_paid b8c-5k-1 is_part c-4 is_paying a-2b-3c-2i-2 is_perfect d1
    is_perhaps c1 is_permanent c1i2 is_poor c4 is_possible c-1g1h-2 is_pretty c3 is_private b-2 is_putting b2
    is_quiet a1 is_quite c5g-2 is_rare a-3b3c-6d-1 is_rather c3 is_reading d1 is_ready f1h2 is_real f2i1
    is_really a-2b-1c6g1k2 is_richer a2 is_right b-3c-1g-3h-1 is_roughly b3 is_run c8g-4 is_running c1h1
    is_safe g-2j2 is_saying c-2d2g2 is_second a5c-4g-2h2i-1 is_sending d1h4 is_set c-1e3k3 is_settled b-3e2h-3
    is_short b-3c3d-1h-2i1 is_shut c-3g-1h-3 is_silly c5d-1 is_simple h2 is_simply a2g-5i-2 is_sitting g1
    is_six b-1c1d1 is_slow c-4d-3e1g-1 is_small b4c-4h-1 is_so a-4c3d-2e-2g-6h-1k1 is_some e-1g3 is_someone a1
    is_something a-7b-1c1d2e1g1h-6 is_sorted b1 is_sorting b-1 is_split b-5 is_sponsoring j3 is_starting g1
    is_staying j1 is_still b-1d2f-4g-1h4i2j-1k2 is_stronger b-2 is_stuck c2 is_such d3e1 is_superior b-2c-2h-2
    is_taken b4g5h1 is_taking b-5c3d1g-1h1j1k2 is_telling b2g4 is_ten c1 is_that a-5b-1c2d-1f-2g-4h6k-3
    is_the a6c-8e1f-7g-5h-2i2j-1k-2 is_their b3f1 is_there a-7c-5d1e-5f-1g2h-5 is_thin a-2d2 is_thirty b2
    is_this b-3c2d9i4j1 is_three a-3c-1d-3i2j-2 is_through k2 is_tied i-3j3 is_tiny a-4 is_to a-1b-2c-4e1g1h13
    is_too a-2c6d-1e-1g3h3i-4j-4k-5 is_tough b1 is_true c2i2 is_twenty b1 is_two a-3c1d-1h2j-3k1 is_unclear e-2
    is_under a-3b3e2 is_understaffed c3 is_unfair c5f1 is_unpaid b4 is_unreasonable c4 is_up a-4c-2d-1 is_used b-4
    is_very b-2c3d1e-1g-1j-1k1 is_waiting b-1c-3d1e2 is_way a2d1g-1 is_well d-2g-1 is_what a-1b-1c-7d-1e-6i2j4k-2
    is_when b-3c-4g9j-1 is_where b-3c-2d1g3h2k-4 is_why a-3c-19d-6e4g-6h2j1k2 is_wider a1c-1 is_willing b-1
    is_with a-8b-6c-12d-7h2k-3 is_withdrawn h1 is_without a1 is_work a-1 is_working c-1j1 is_worse c4
    is_worth a1b3c-7h-3k1 is_writing g1 is_written c1e3f1i1 is_wrong a1c6d1g-1 is_years a1 is_yes h1 is_you a1b1
    is_your a-1b-1d-2e3g-4 is_yours a-3c1 island a3b-2d-2e-2g1i-2 island_, a2h2 island_. a1c-2 island_and c1i-1
    issue a-2c-7j1 issue_. b-2 istanbul c1 it a-1b-1d1f-3g1i2j-6k-5 it_! e-4 it_'s a4b1d-4e-5f1g-3h-2i-2k2
    it_, a-1b2c2d1e-1g2h1i2k-2 it_. a-1b1c1d3e-1f-2h1i3j2k-2 it_: b-1 it_; c-2e-3h1 it_? a1b-5d1e-3f2g2h-7
    it_@number b5f2 it_a b-7c1d3e3f3g5i-2 it_about c-3h3 it_adds b1 it_after b-1c-4f1 it_again d2e-1g3i1k-2
    it_against c2e1g2 it_all a-3b-1c2d1g-3h-1i1j2k-1 it_already j1 it_altogether h2 it_an a3b4c-4d2
    it_and a3b3c-3d2e1f-4g-4h3i2k-4 it_another d-3 it_any a-5b-2c-4d1e-2h5 it_anymore d-2e-2h3k2 it_anyway e2
    it_appears b2c2 it_around e2 it_arrived c-1d-1 it_as b-3d-3f3h-2 it_asks c1d1 it_at a-2c-2e-1g1i1 it_away k1
    it_back b-4c-3d-3e-2g-3h1 it_be a-2b-4d-1e-1f1g1i-3 it_beats a1 it_became c4 it_because c2i1
    it_becomes b-1g3h-1i1 it_been a-1 it_before b1d-4f3h1i-2 it_belongs c-2d4 it_better a-2 it_between i-1
    it_boils b2i-1 it_bothered c3d-4 it_bothers c5d-2 it_brings a-4b2 it_but e-3k2 it_by a3c-1d-2e1f3g-4
    it_came a1b2e-7g-5h-1i-2 it_can c1d-1e-2g2h-7 it_cheered c-5d-1g-1 it_clear c1e1 it_comes a1b5c-5j1
    it_concerns g1 it_cost b-5 it_costs b-2d-3j5 it_could a-4b-4c-4d-5f-3g9h-7 it_depends b4c-1 it_deserves h1
    it_did a-2e-1h-5 it_do f1 it_does b-2c-2d-8f-3h4i-1 it_done d1 it_down c-1d6e-8f5g2h5 it_easier h4 it_either h2
    it_elsewhere d2 it_ended h-1 it_ends d1i1 it_even c4h2 it_every g2h2 it_falls c1g-5h2i1 it_feels a-3c-5g2
    it_felt a-7c-2d-2 it_first d-2 it_fits a1 it_for a-1b2c-1d5e3i1k-1 it_forward i1 it_four d1 it_friday i1
    it_from e-6h2 it_fully g-2 it_further e-3f1h3 it_gave b-1d2k1 it_gets a2c4e1h1i1k1 it_gives a2b-1h3
    it_gladly h-2i-2 it_go a2c-2e-4g3h5 it_goes a-4b-2d1f4g-2h1 it_got a1c3d2e1 it_had a-1b-1c-7d-2e-4g-2
    it_half h1 it_hanging e5f-1g-3 it_happening e-1g3 it_happens c-5h1 it_hard c3g2h1i1 it_has a2b-1e1g-5h-2j-4k1
    it_have d3 it_helps a1b-2 it_here c3d2g1h6 it_home c1 it_hurt c3d2 it_i a-1b2c-2e6i2 it_if a1b-1c-2e4f7g-2
    it_in a-2b-3c-2d1f-4g5h1i4j-8k2 it_into c-2d5 it_is b-1c-2d-1e-2f2g-2i1j-3k-1 it_just a-2b1c-3d3h1
    it_kindly c2d-4 it_lands b-1 it_last g2 it_later g1 it_leads h3 it_leaves h1 it_left b2 it_lie e4 it_lies c-1e1
    it_like b3d1e4g1 it_long e-1 it_looks d-5e-4f-5g7h-6 it_made b-4c-2d-5e-2h-8j1 it_makes e-2h2
    it_may a-2c-9e-2g3h-7i1 it_me a-1 it_means c-6d-7e2g-3 it_meant a-2b-2c-3d-6e-5k-1 it_might b-3c5g6
    it_more d-1e1 it_must b-1c-2d6 it_my g1 it_myself b1c2 it_needs b1h-1 it_never c1d3 it_next d2f1g1 it_not b2
    it_now b-8c-1d-10g3h1i-1k-1 it_odd c3d-2 it_off a-1b-4c-2d-6e-3 it_offers a3b-1 it_okay d-2g-1
    it_on a3b1c4d-4e-2h1i-5j-1k-1 it_once b1c-2d1 it_one d-1 it_open e-2 it_or b4c2h2i4 it_ought c1
    it_out a-5b3d6e4f-1g-1h-9k2 it_over a1b-7c-5d-3e9g-1h-3i-1j-4k-4 it_past e3 it_pays b6g-2 it_permanent i1
    it_plain c-1d1g-1 it_plainly b2 it_possible f1 it_properly e-2h1 it_put c4g1h-2 it_quick c2 it_quiet i2
    it_rang c-1 it_rather g3 it_reached c-1 it_really a-1b1d3h1 it_rest f-1 it_right a2d1g-2 it_runs c1
    it_said b1c2d-1 it_says b-2c-1d1g-3h-1i5j-4 it_seemed c-2 it_seems a-1b-4c1d-1g3h-1 it_settle h-1 it_short d3
    it_should b-3c5d-4g-5 it_showed c4 it_shows a2c2d-4h-2 it_simply d1e1 it_since c-3d-2 it_sits a2 it_slowly d3k1
    it_so d-2e3h3 it_some d-6e1g-2h-1 it_soon g1 it_sound c3d1 it_sounded b1c1e-1 it_sounds b1
    it_stands a-2b1d-3f2g2h-7 it_starts g-1h3 it_stay e3 it_stays d3e2 it_still a-1b2 it_straight h1 it_strange c3
    it_struck c4 it_suits a8c-3h-1 it_take c1 it_takes b-3c-1d5e3h-2i-4 it_than a-2b-1c-6 it_that b-5e2f-4h-1
    it_the a2b-1c-6d4e-4f1g2h-2j2k1 it_then g-2 it_there a-1b-1c-2e-1g-6h11i-1 it_this a3d-1g6h2 it_three c2f1
    it_threw c3 it_through b2c-5d2e2f-5g-4h2k-4 it_till b1c-4g1 it_time d-3 it_to a-3c-3d4e-1f1g-2h-1i-1j3
    it_too b1c-5d2k1 it_took a-7b-4c3d-1e-9f-4h-1i2j2k-2 it_troubled c1 it_true b3d-5 it_turned a4b-8c-1d-4g-2
    it_turns d-1e-2g1h1k1 it_twice b1c-4d-1g1 it_under c1 it_unless f5g-3 it_until b1g-2i-2 it_up a-3b3d3e-2g-2i4
    it_very b1c-2 it_was a6b-1c-3d-2e-3f-5g-6k-2 it_well c-2d1 it_went a-4b1e1i2 it_were c-4f-2 it_when b1e6g-3h5
    it_while e2 it_will a-1b1c-1d1e1f-7h-4i-2 it_with a-4b-5c-2d1e10f-2g-4h-1i-2k-2 it_without c-4 it_won a1k-2
    it_worked c-5 it_works b4c-3d-1 it_worth b4h1 it_would a-2b-3c-5d-1f-1g4h-1i-5j-3k-9 it_wrong b1c2g-1
    it_yet e3f-2 it_you b2c-1d-4e1 it_yourself b4d3i1 its a2b-3c2f2g1h3j-3k-7 its_@number a2b2 its_a c1
    its_applicants d-1 its_candidates c-3d1 its_clients c1h1 its_course g3 its_date c2 its_doors c-1 its_funding f1
    its_head d1 its_mind b2h-4i2 its_own d1e1g-3h-2 its_patients c2 its_people a1c-2d-3 its_purpose c2
    its_staff c2h1 its_time c2e2h-1 its_title c2 its_way g-1 itself a4b1e1f1g1i1 itself_, a2b-2c-1e1
    itself_. a1b1c-2d2f1 itself_on c3 itself_to i2 ivf c-1j-1k6 jack c-1 janitor c-3d2
    january a-4c3e-9g-8h-2i1j-2k1 january_, b4f-2h3j1k2 january_. a-3b-3c-2d1h-7i5k-3 january_and c2h-1i-1k4
    january_i b2c-2h-3 japan j2 jargon d-4 jars b-2 jeweller b1h2 job a6b-1f3h3i1j-3k-2 job_! h1
    job_'s a-4b2c6d2e-3 job_, a-6b1d-3e1f3g3i2j4k-6 job_. a-3b-3c-5e1f-2g2i-3j-1k-5 job_; d1 job_? d2f3
    job_ad a-3b-2c1 job_advert c-1d1 job_after d1h3 job_again d-1e4 job_already d2e1f1h3
    job_and a-1b-4c1d1f-4g2h6i-6j-3 job_any e-1h5 job_anymore h3 job_are e1 job_as a1b-3c7g-2h-1
    job_at a1c-7d-9e-1f-1g3h3i-5j-7k-4 job_back b1h1 job_beats a3 job_because a2b1 job_before d-3i-1
    job_but b-2f3g3h-1 job_by d4g2h-2 job_came a-1c-1j1 job_can a3h-1 job_centre b-1c-3 job_closer a-1b2h4
    job_come b3 job_comes b1 job_could a1 job_description b-2c1d1e-1h-6 job_descriptions a-1 job_does f2g-1
    job_elsewhere a-9b-6d-2f-8h-4i-8 job_fair c-2h-4 job_fits a2 job_for a-1b2c2d4h-1i3 job_from c-3h-3j1 job_go b2
    job_got h-1 job_has a3c7d-3g-1h-6 job_here i-1 job_hunt a-2c-1h1 job_hunting h1 job_i a5c-8d-6f-2g1i2j-2
    job_if c1f1 job_in b-3c-7e-4g1h3j1k2 job_interview h-2 job_is a1b-4c3e-3f-1h-5j-3k-6 job_it a3h-1
    job_itself a1c-3f3 job_like a1c-1 job_lined h2 job_more a3 job_near h1 job_nearer a-3
    job_now a1b-3c-2d4e-2f1g-6h8 job_of c-5 job_offer h-3 job_on a1b-2c-1d2g-3 job_or f1 job_out h-1 job_over h2
    job_pays b6 job_post c3 job_really c3g2 job_seems c3g-1 job_share b-1c-3f2i3 job_since g2 job_so c-1f-2g-6h6
    job_somewhere a-2d2 job_spec c2d1 job_talk c-1 job_than a7b-2c-3f2 job_that a2b2c3g1h2i2k4 job_the c-1
    job_this e1h3 job_title a-7f-5h-7i4 job_to a-2d6g-1 job_too j1 job_until h4 job_very g-3h-1 job_was a2c4d-7
    job_when e2 job_where b3d-1h-3 job_will d1h-1 job_with a4b3d-1f-2g1h2 job_would c3d-2h-3k1 job_you a1d-2f2
    jobcentre i-2 jobs a3b-4c3d-2e5f-4g-1h-5i-2j-1k6 jobs_, a1h1 jobs_. d-5e4h-3k2 jobs_and a3e2h-2 jobs_at h3
    jobs_for c1 jobs_i b1 jobs_in b-1c3 jobs_on a2b-2 jobs_rolled c3 jobs_that c1 jobs_to d3 jobs_you d1
    jog b-2c-3d8e-2h2 jog_on b-2c-2d7e-2h2 join a4b-1c1e-4h2i1k-5 join_. a1c4h1 join_a c2h5
    join_another e-1f-1g-1h5 join_at g-3 join_me j3k-2 join_the b-3g3h2 join_them a2g2h-2 join_you b3g2
    joined a2c-2d-13e-9f2g-12h12i-5k-5 joined_. a1h2 joined_a a2b-2f1h6 joined_another a-7c-5d-2e-2g-4h4
    joined_is a3 joined_the c-2f2h3 joiner h1 joinery a1b-1h4 joining a4b1c-2d-1e-10f3g1h11i9j-9k-6 joining_, h-1
    joining_. a-1c-3 joining_a h6k-2 joining_another a-1g-1i1 joining_bonus b2 joining_date i1 joining_has a1
    joining_is a4c-3g-1h5i4 joining_the a1b1d2g1h3 joining_there b-2f2g1 joining_you g2h1 joins b-2i-1 joint a-1e-2
    joints b2h2 joke a-3b2c3d9e-7f1g-8i1 joke_, c4d4h2 joke_. d1e-2h-1i1 joke_about d-5 joke_and d4
    joke_of b-3c1d6f2 joked b-2c-1d-1 joker c-5 joker_, c-2 jokes b-2d-8k1 jokes_. d-2k2 jokes_about c4 joking b2d5
    journal h-1i-4 journalist c1 journey b-6e-2g2 joy b-2c-8d-6e-8f-1g-8i-5j-4k-7 joy_. b-5c-8d-8e-2h-1k-2
    joy_in a1 joy_of h2 joy_to a-2c-6d-5j-1 judge a-5b-2d1e-6g1h-8 judge_, c2 judge_. a-2c-1 judge_me f1
    judged a2d2 juggling a1 juicier a2 july d-5e-8f-4g-5h-5i1j2 july_, c-1h-2i-2 july_. c2e-1i3j3k1 july_and b1
    jump a2b2c-4d6e-3f4g-2h-2k-1 jump_. d2e-1 jump_in d3 jumped f-1h5 jumping h1 juncture e3f2
    june a-9b-4c-1d-13e-9g-2k1 june_, a-2b1e-2j-1k1 june_. a-3b-5c1d-2e-2g-8i2 june_@number i-2
    june_and b-2c-3g-2k3 june_i c2g1 june_in h2 june_to c1 junior b-1c3d-1e-4f-2g-3 junior_, a-1c1
    junior_for a-4b-2c3 juniors c4d-2 junk c-3 juror i-1 jury b-8d1e3f-1g3h-3i-10k-5 jury_'s e4f-2g1 jury_duty g1
    jury_is g-3i-1k-2 jury_service b-4e-1g2h-4i-7k-4 just a2b-1c-3d-1e3g-3i-5j-10k-2 just_a a7b-1c1d-1e-1g-2h4
    just_about b3d1 just_as a-4b-4c-7e-2g1 just_assume d-3e4f-3 just_been b-3c-6e1g-6h3 just_better a2 just_came g2
    just_can a3 just_checking e-3 just_clicked a4 just_come e-1g-3 just_committed h1 just_could a2e2
    just_different a-2 just_do c1e-1f5g2h-1 just_felt a1c-2 just_finished g1 just_for b5d-3f2 just_found k1
    just_give f-2 just_go e3 just_going e4h-3 just_got c-3 just_had a-2 just_has a4 just_have c1e5h2
    just_in a-3f3g2h-2 just_is b2d-2g1 just_leave e-2f1g1 just_leaving e-1 just_let g1h2 just_letting e-3h4i1
    just_like c-5h-1 just_me c2e1g-1 just_message e5 just_more a6g-2h1 just_moved g-2h1k-4 just_need h-1
    just_never e2 just_not d-3e2f-1h3 just_now a-6f-6g1h-5 just_out c1k2 just_popping c-2e-5 just_put e3
    just_ringing h4 just_said c3h2 just_say b5d-2e-6 just_see e3 just_send e-1 just_signed a1h2i-2 just_sits h1
    just_so c-3g6h1i1 just_stay c2e-2g3 just_stop d1e4 just_suits a3 just_take d-3 just_tell d2 just_that h3
    just_the b4d1e-2 just_thought h2 just_to c3d-4e-5f3g-7h6 just_too c-2e2 just_took h-1 just_touching h-4
    just_wait e5 just_want c-2h-2 just_wanted h-2 just_what a-3c-3d3h1 just_yet d-4e-5f7g-1h-2 justice c-6d-5
    justice_. c-6d-3 justify b4g1 k b7c-2d-1f1 k_@close b6 karachi a1b1c1d2 karachi_. a1c2d2
    keen b-6c-3d-5e-7g2h-6i-5k-13 keen_, k-1 keen_. b-1c-3d-5g-1h1 keen_and g1 keen_on c2g-1h-4k-2
    keen_to c-3f1g1h-1 keener a3c-1 keep a-10d2e-2f10g-2h-2j-4k5 keep_. h-1 keep_a a-1d1e-1f3g1h4i-1 keep_all b4h1
    keep_an h-1k-2 keep_asking c2 keep_at d-2 keep_both a-2f3 keep_changing c4g2 keep_every b1 keep_for b-3
    keep_friday f1 keep_going d-1e3g2h-3 keep_his c-2j1 keep_in b-3d-6e-11f-7h2 keep_it b-3e-3g-5i2
    keep_me b5c-4d-11e-10f4g-1h-2i1k1 keep_moving c3 keep_my a2b-1d-6e-1f7g-1h-3k3 keep_on d4e1 keep_one c1g-2h1
    keep_our b3f4h3 keep_private b-4h1 keep_quiet c1i2 keep_sixty b4 keep_talking f3
    keep_that a-6b-7c-5d-3e-4f-7g-8i-2k-3 keep_the a-4b-3c-9e-1f3g-6 keep_them b2d-1 keep_thinking e1g1
    keep_this d-3e-5g-1h-2k2 keep_thursday h1 keep_to b-3c2d-2g-2h-3 keep_up a2b-6c-2d3h-2j-3k1 keep_writing e3g2
    keep_you c-6d-12e4f-2g-5h-4 keep_your a1b4c-2d11e3f-4g1 keeper a-2b-3c-3h2 keeper_, a-2d1 keepers a2
    keeping b-2e6g-3h-1i1j-2 keeping_a c1 keeping_it g1h1 keeping_me d1e-1k2 keeping_my b1d1e6h-7i1
    keeping_the a-1b-3c-2h2 keeping_well d-1 keeping_with a5b-1 keeps a-3b-4c5f-3g3h-1i2j-2k2 keeps_a c-2h2
    keeps_changing c3g1 keeps_its a-2c2 keeps_me b-4c-4g1h-6i3 keeps_the a-1b4 kennel c1h2 kennels a1b-1c3d-4h2
    kennels_. h1 kenya c1j1 kept a2b-8c6f2g-6h-5j-5k3 kept_. c-2d2f2 kept_a c-3h-3 kept_asking a1d-5
    kept_calling c10d-7 kept_changing b1c6h1 kept_checking c-2 kept_coming a1c3 kept_crashing c1 kept_for g2h1
    kept_in a-2c-1d3f1 kept_it c-2h-2 kept_looking c5 kept_me c-1d-3f-4h1k3 kept_on c3d-3h4i1 kept_the d-1h-1j-2k1
    kept_us c-4 kept_you e-1 kept_your a2c-4d-2e-1 kettle a-5b-3c-10e-3h2i-1 kettle_. c-2 kettle_on c-2g1
    key a-6b-7c3d-3e-6f-4h-2i-5j3k-2 key_, c1g1h1 key_. b-1c-4 key_back h1 key_for c1 key_with g-1
    keys a-7b-3c-5d-6e-6f-1g-1h1i-1j6k-6 keys_, i-2 keys_. e-3h1 keys_back j2 keys_in g1h-1 keys_of j1 keys_on h3
    keys_to c-2i2 kick a2b2d-2h-3 kick_in b5 kick_myself a2 kick_out h-1 kicked c4d1 kicks i3k-1 kicks_in b1
    kicks_off i3k-1 kid b3c-6d3g1h-3 kidding c-5d1 kidding_. c-1 kidney g-3k6 kidneys g-1k3
    kids a-4b3d-3f-7h-5i-10j7k6 kids_'s a-3h-1i-4j2k-3 kids_, a-1b3g3h-3k2 kids_. b2c2h-5 kids_are a-1b-7k2
    kids_i a-1b2 kids_in a-1b2c1h2k1 kids_on b2c-1 kids_start j2 kids_the a2b1d2 kids_to a2b-2c2 kids_were c1
    kill c1d5h1 killed b-1d3g1h-2 kilometre b4 kind a-5b-4c-9d-10e-5f-4h-2i-1j-3k-8 kind_, b-2g1
    kind_. b-7d-1e1g-4h-6k1 kind_about c-4d-3h-3 kind_as e1h2 kind_enough b-2c-3d-2h1 kind_invitation b3d-2h6
    kind_of a2b5c7d3f1g6h-5 kind_regards a-8b-8c-9d-9e-7f-3g-10h-6i-5j-3k-3 kind_reply h1 kind_team h1
    kind_to a-5c-2f2g-6h-1 kind_with c2 kind_word c5d1 kind_words c-3d-3h1 kind_your c-2 kinda c6d-7f-4g11h-3
    kinda_thinking g1 kinder a-3b-5c-1e-2g-2h2 kinder_. c-3d-1k-2 kinder_than c-1 kinder_to a-2c1g1h1
    kindergarten c1h3j5 kindergarten_. b2h1 kindergarten_in j4 kindest a-6c-3 kindly b-2c-16e3g-4h3i-3j-2k-10
    kindly_, b1c3g2 kindly_. c-4d-8e-3h1 kindly_allow e-1g1 kindly_asked d-1h-1 kindly_be c1h1 kindly_bear e-1
    kindly_cancel a-1d-1h2i1 kindly_close h7 kindly_consider b3e-1 kindly_desist e6 kindly_do b-4c-3h-7
    kindly_excuse e-2 kindly_exercise e3 kindly_find d1 kindly_for d4h-3 kindly_give d-3h1 kindly_keep f4
    kindly_leave e1f2 kindly_let h4 kindly_note b3d-1f1g2h-1 kindly_offered b1 kindly_put a1 kindly_read d3
    kindly_refrain d3h-3 kindly_release h-2 kindly_remove a1h7 kindly_send e-3 kindly_sent h1 kindly_shift h-1
    kindly_spare d4 kindly_stop d2e5h-2 kindly_strike a1h2 kindly_take h5 kindly_tell c-2d-2e-1h2 kindly_that h-2
    kindly_treat c-2d-8h6 kindly_understand b3 kindly_withdraw f2h2j2 kindly_you h-3 kindness a-11b-6c-3d-6e-7g-5h4
    kindness_. a-2c-2d-6h1 kindness_and h2 kindness_of c1 kindness_that h3 kindness_when h3 kindness_you a-1
    king b-2c-3d4 king_of d3 kiss a-1c-2d-2e1 kiss_the e2 kit a2b-4c2h-3 kit_. b-2 kitchen a7b-5c-3d-7f-1h3j-1
    kitchen_'s a-1f1 kitchen_, c-2h3k1 kitchen_. a-2b2c-1d-4h-1j1 kitchen_and a-2h1 kitchen_as d2 kitchen_at c-2h2
    kitchen_for h1 kitchen_garden c1 kitchen_had c4 kitchen_has e1h1 kitchen_i c1 kitchen_in a2 kitchen_is a7h-2
    kitchen_job h1 kitchen_on c-1g-1i2 kitchen_table b-1c-5h-1j-1 kitchen_than a3 kitchen_that a-1
    kitchen_was a-2c-1 kitchen_where a1 kitchens a4h1i1 kitchens_, a2 kitchens_i a5 kitten c-1e-1 kiwisaver b4
    knee a-2b-6c2d-5e-3h-3i-1j2k6 knee_, f1 knee_. c1 knee_and c1 knee_deep i1j3 knee_in c1k5 knee_is g1
    knee_operation k2 knees b-3c-1d-5f-3g1h-3k3 knees_. c2d-1e1 knees_and g2 knees_are a-1b-3c-2g-2k2
    knew a3c2d-6e-8f-1g-7h3j2 knew_. d1 knew_about c4 knew_every c-8 knew_i a-1b4c3h2 knew_it a1b2c2h1 knew_my c-3
    knew_nothing c5 knew_that a1d-4i2 knew_the a3d-2 knew_what a-1c3 knife c1d-3 knives c1d-5e-3g-4i2 knives_, b1
    knives_are h3 knock c-3g-5k2 knock_off f-1h-1 knock_on f2 knocked a3b-2e1g1h-6 knocking a1 knocking_. a2
    knocks a5b1g3 know a-7c1d-2e1f-6g-2h-3j-2k1 know_, b2d3e7h-1k2 know_. a4b-1c-2d-1e5f-4g5h-2k2 know_? d-7
    know_a a2d4e-5g-3h2 know_about a2b-3c2d4e1f1g1h-1 know_as e-3 know_at b1c1h1 know_better d2
    know_by b-1c-2e3h-3i5 know_every c2 know_from b2j-1 know_her d1 know_how a1b-2c-7d-2e-5f1g-11h-3i-1j-4k-3
    know_i c-7e6f-3g-6h7i1k2 know_if c-1e-12f-1g4h-2j-2 know_in e3k2 know_it c5d4g2 know_more e5i1
    know_my c-4d1g-3h-3 know_nearer e2 know_one e1 know_something e2 know_that b1c-4d-2e-1g1h4
    know_the a-1e-4g-8h-7i-3j-1 know_their c-2 know_there h3 know_this a1 know_to c5d2 know_today g1
    know_tonight i2 know_too b-1e-1 know_what a-7b-1c6d-2e5g-8h-5i-1j1 know_when b-1c-6d-1g-5
    know_where b-6c1d-1f1h-2 know_whether a-3b1d1e-4f1h1 know_which a3c-1d1g-4h-3j1 know_who c2d1
    know_why b1c-1d1e1g-1h-4k2 know_you a-3b1c-2d-2e-3g-5h1 know_your a-2c-5d-6e-3h1 knowing b2g1
    known a-1b2d1g-6h2i-2j-2 known_, c1 known_. a-1c-1 known_for b3c6 known_that c2 known_to b3c3e1
    knows a-3b-2c2d-5e2f5g1h-1i-1j-3k3 knows_, d-2e3 knows_. c2d-6e1f4g6 knows_how c1d-1 knows_i d-2h-3
    knows_it b3c8h1k1 knows_more a1 knows_my h3 knows_that d1 knows_the a-1d-1h-3 knows_what c3d1e-1 knows_when e2
    knows_where c3g-3 la c-1d-1 lab a4b-3c1d-8g2h-1 lab_, b-3c-3f1g1h2 lab_. a3c-1h-1 lab_and a1e2 lab_coat c1
    lab_for h1i1 lab_has a-2c1 lab_in b2c-1h1 lab_is a2b1g-1h-1j1 lab_job c1h2 lab_manager h-1 lab_technician a-1
    label a2b2c6d-1 labels c2 labmate a-2 labor c1 laboratory a6d-5h5 laboratory_, h1 laboratory_and h1
    laboratory_technician h1 labour c8i-4j4k2 labour_. c4 labour_law c1h1 labourer b1c3 labs a2c1e2 labs_, e2
    labs_are a2c2 lack a-4g1h-2 lack_of a-3c3d1g-5 lacked a2c3 lacking c2g-1 lacks a-1c5 lad a-5c-1d-7e-4f-1k1
    lad_'s c-2 lad_. d-4h2 lad_from c-1 lad_has k3 lad_in h1 lad_on b1 lad_who c1d-3 lad_with b3c-4 lad_you d2
    ladder a2b-1d-8e-5g1h-3i-2k1 ladder_, j1 ladder_. c-1e-1g1 ladder_at g2 ladies b-3c1h2 lads a-1d-16e-2f-2h2i-2
    lads_, h1 lads_. b1d-1g1h4 lads_at b1 lads_in b-1h-2 lads_on b2 lads_were c2 lady a-1b1c3d-3e-1g-3i3j2
    lady_'s c2h2 lady_, a1b-1c1d1 lady_. c3d3h3k2 lady_and b2 lady_asked c-1 lady_at b-3j2 lady_from b1c-1j3
    lady_i k1 lady_in a2c-3 lady_of b1 lady_on c3i1 lady_said c2e1 lady_was c2f1 lady_who d1h-3 lady_with c-4d-3
    lagos a2b1c1g-2 lagos_. c-3 laid a2b2d-1g-4h-6j-2 laid_off k1 laid_on a-3b1c-2 laid_out a1 laid_the a2
    lake c-2d-5h1 lake_, g1 lakh b2c-3 lakhs a-4b6c-6d-2g1i1 lakhs_and i2 lambing a-2c-7d-7e1h-3i3k-1
    lambing_'s e-2 lambing_, i1 lambing_. i1 lamp a-4c1 lamp_, d-1 lamp_. c-1 land a4b-2c-1d-6e4h-1i-4j2 land_, a4
    land_. a-3c-3e1h-1j2 land_in e1 land_lies e2 land_on a1 landed a3b2c-3d-11f-3h7i-1j-4k2 landed_. a-4c2h-4
    landed_a b2h1 landed_at a3 landed_in g2 landed_on a2b-1c-1h1k3 landed_something a2g-5h8 landed_somewhere h-1
    landed_the a6h2 landed_with a1 landing a3d2g1h1 landlady h1i-2j4k-2 landline c1e2 landline_. c1e2
    landlord a-7b2c-6d-9e-5h-6i-8j6k2 landlord_'s b1j1 landlord_, b1 landlord_and e1 landlord_has j-4k1
    landlord_in j4k-1 landlord_is b1k4 landlord_wants h1j1 landlord_will h-1j-2 lands a-1b4c-4d-5e6f-1g1i-1k-1
    lands_in b6e3 lands_on h1 lane a-3b-1c-5d-1f1g1h-6 lane_, a-2h-3 language a3b3i-1j1 language_, a2d1
    language_school h1 lanyard a-1e-1i1 lanyard_. c2i1 lapse g1h2 lapse_. g1h2 lapsed i2 lapses a-1i5j2
    laptop c1d-10e-4f-5h-8i2 laptop_, b2 laptop_. e-1 laptop_and a1c1 laptop_is c-2g1 large a1b2c2d-4
    large_print b-1c2 larger a9b3c-6g3 larger_and a5 lass d-4f-2 lass_on c1d-1f-2 last a-3c-2d3e-2f-4g-1h1i-2j1k1
    last_, a1d-1h1 last_. b3c1g-3i-1j3 last_autumn c2h-9 last_bus g3 last_day b-3i5k-3 last_drawn b1
    last_email c2d1g2 last_fall h-6 last_firm c-3 last_five d2 last_four d1 last_friday h6i-1 last_i a2d2h1
    last_interview b2c1 last_job k4 last_letter c2d1e1h1 last_mail c2 last_man c3d-2 last_message d-2e3g1h-2
    last_minute c8e-2g-3 last_monday b2h1 last_month b-2c-2d-4e1h9i-3k2 last_night a2b-2c-7d-8e-8f-2h5i1k-6
    last_note h-3 last_of b-1c-4d-1i1 last_one a-2c-2f1h3 last_page c-1 last_person b2d-2 last_piece c-1j2
    last_place c-1h1 last_round c-3f3i2 last_season h-2 last_shower d5 last_spoke b1c-1g1h2 last_spring c-1h-9
    last_stage g1 last_summer d2h-1k-2 last_sunday h2 last_thing c-4k2 last_three b-1e4h-2 last_thursday c-1i2
    last_time c-3d7e-5g-3 last_touched c3 last_tuesday c3k1 last_two b-3c1i-2j-2 last_was i2 last_wednesday c1
    last_week b-1c-4d1e-5f-7h7i-5j1k4 last_weekend j3 last_winter c2h-3 last_word g2 last_year a-7b1e-7h-5i-7j-3k-1
    last_you c2d-4e8 lasted c3 lasts i-1k3 latch f4 latch_for f1 late a-9b-3c2e-11f-4g4h-3i-7j1k-5 late_! d1
    late_, b2d4e3g2h1 late_. b-9c-1d-1e-3g-2h-5k-3 late_and c6g4k2 late_answer e-2 late_because c-7d-1 late_but c-1
    late_change b-3 late_father a2 late_for c1g4 late_in c-3d2f1g-5j2 late_notice h2 late_reply c-3
    late_shift b-1c1g1 late_so g3 late_to c1 later a-5b-8c-6d-7e7f-1g-9i2j-5k-2 later_, c-3d1e1h-1
    later_. b-4d-7e4h-1 later_? d1 later_date i-7 later_day h2 later_i e4 later_on d-2e2f1 later_stage h2
    later_start i1k1 later_than i1 later_this e-3 later_today e-2 lates g3h1 latest i3j-1 latest_. i2
    laugh a-1c-9d4e-2f-1g-3h-1i-2 laugh_. b1d4h-1 laugh_? b3 laugh_and e1 laugh_on d1 laugh_out c-1d-3
    laugh_till c-3 laugh_with k1 laughed a-6b3c8d4e-3g-5h-6k-3 laughed_, b-1c-1 laughed_. a-1c3 laughed_about c3
    laughed_at b1c8 laughed_out b1c-3d6 laughed_so c-5d-2k-1 laughed_when c2d2 laughing c-3h-3j1k-2
    laughing_. c-7j1 laughing_at c2d1 laughs d3k1 launch b-3c-2d-5e-1f-1g-4 laundry a-3b4c2d-4g-2i2k-2
    laundry_, a-2b1i3 laundry_and h2 law a2b-2c2e1f-5g-3h5i-6j-2k1 law_'s b-1h3 law_, c-2d1 law_. a4c2 law_and b1
    law_firm a-1b2d3 law_had k2 law_has j-1 law_in c2 law_is k-1 law_office d-1h2 law_school b2 laws b-4c-3d1k2
    laws_are k1 lawyer a-2b-2c1d-2g-3h-1i2j5 lawyer_i c1 lawyers b-2e-4g1h-2i2j3k4 lawyers_. g2 lay b1c2g3h6
    lay_a h5k1 lay_down h3 layers c3 laying a3h1 lazy c1d1 le b-4c-5d-9e-3h-1 lead a-4b-4c6g-4h1i-5j-2 lead_, h-2
    lead_. a1c1e2 lead_interview h-3 lead_job h3 lead_process h-1 lead_role d2f1h1 lead_the d1h1
    leader a5c4d-5f1h2i-2k8 leader_, a1 leader_. a1c4f1h1 leader_and k3 leader_in a4h1 leader_was c4 leaders a1c1
    leadership a1c9d4g-5 leadership_. d2 leading a7h1 leads a4c-1h5 leads_. h3 leads_to b1h3 leaflet b-6c-4h-4
    leaflet_, c2d1 leaflets b-3c-1 league a3h-2 league_, a4 league_. a5c1d1 leaked c2 leaking c6g1 leaks c1
    lean a-3b-2c-1e-3f-3g11h-5 lean_to g5h-3 lean_towards g3 leaned a2c4h2 leaning a-2c-9d-1e-3f-4g10h-13
    leaning_to f-2g7 leaning_toward g3h-2 leaning_towards b1c-1h-4 leans a-1g2 learn a5b-7c-5d8e-4f-6g-8h1i-2k-2
    learn_. c-4d-2 learn_a g1 learn_about e1 learn_from a3c2 learn_how b-2c-3d4 learn_in c3h2 learn_more b-4d-7g-3
    learn_some d1e-1 learn_that c1d5h1 learn_the d3h2 learn_to a-5c-6d5e-5 learn_what c-1d1e2
    learned a-3b-6c-2e-11g-1h-6i-1k1 learned_. a2d-1 learned_a b-2c-8d-5e-1 learned_from c3 learned_more c-1
    learned_my d3h2 learned_that k1 learned_to c-3g1h-3 learning a4b-1c-4d-5e-4g-5k3 learning_. c1d-4e-1
    learning_it a2i1 learning_to h1k5 learns b2c1d6 learnt b-1c-7d-2g-2h-2 lease a-3b2c-1g-8h-4i-6j2k-8
    lease_, h-1j-1 lease_car b4j-2 lease_here j3 lease_in j3 lease_on a-2j-1 least a1b3c1d5f3g-3j-1 least_, h-1
    least_. b-4h1 least_@amount b1 least_@number b2 least_a c1 least_have c3 least_of c-4h-1 least_one c-1d3k1
    least_the d2 least_thirty b1c-3 least_three i2 leave a-4b3d-1e3f4h1i2j3k-3 leave_, b8c-4d-1h1
    leave_. b3c3d1e-4g-1h-5i4 leave_a a1b-2d3e-4f1g-2h-2k1 leave_after i1 leave_and b2c2f-2h-3
    leave_before b-1c1f-1g-1h-4k1 leave_by d2 leave_early j2 leave_figures b-1h3 leave_for b-2c3d3g1j3
    leave_from i-5 leave_in c-4d1i1 leave_is b2d1 leave_it a-7b-5d-3e5f-8g4h3i-1j-7 leave_me b1d5e4f2g-3h-6
    leave_money b-4h6 leave_my a-5b1c-4e-4f15i-4j-2 leave_of a2h2 leave_on i2 leave_people c2e-1
    leave_that a-5b-7c-2d-8e-6f-3g-6h1j-2 leave_the a2b-9c-3d-11e2f1g6h6i-7 leave_them g-2h-1i1j-2 leave_things g2
    leave_this d-4e4f-1g-2 leave_to a-3b-3g-2h2j5 leave_until g-3k-3 leave_was a-1b5g2 leave_with c1
    leave_within b-2i3j-3 leave_without c-5 leave_you a1c-6d-4e1f-5h-5 leave_your b1d-1e3f-1h6 leaver b1c2
    leavers b1 leaves a5e2i3k3 leaves_a c4d1 leaves_me b4c-5g1i-3k4 leaves_on i3 leaves_you a2 leaves_your a3c-2h2
    leaves_yours a5d2 leaving a-4b4c2d-1e2g3h6i4j2k-6 leaving_, a-2b4h1 leaving_. b6c4h1 leaving_a d1h-1
    leaving_at b-2c2 leaving_do c2 leaving_it a-2c1g4h3 leaving_me d1 leaving_the a-1b-2c-2d-1f1g-1h5i-3j2k-3
    leaving_this e1g3h-4 leaving_you c-8d-6e-1g1h-7 leaving_your a3e3g1h3 lecture a-9b-6c1d7e-4f-1g3h-1i1j2
    lecture_i c-1d5 lecture_me c5d7 lecture_on b-2 lectured c3d6h-1 lecturer c2d-4 lectures a-3b-4c1d1g1h-1
    lectureship a1b1f1h2 lecturing d1e-1 led c4d-2h-1i-1 led_me c-4e-1 led_to a-1c6 leeds a-4b-2c1d-1g-1h-1i-1k-2
    leeds_, c1 leeds_. b-1h2 leeds_by a-1 leeds_for h-2 leeds_has g1h1 leeds_office b2c1
    left a-7b-1c4d-4e-4f2g-4h-2i-7j-6k8 left_, c-2 left_. c-2e-1g2h-4k2 left_a a-2b-5c-2d-9e-7k-2 left_after b3
    left_alone b-3c1k2 left_and f2 left_as b-1c1 left_at c-1h1 left_before c2 left_by c2 left_early c1
    left_for b-1c-1h1k1 left_hand d3f1 left_his c-2 left_in a2b-2c3d-6f1h2j-1k1 left_it b-5d1e1g1h1
    left_me b1c5e-1g1h-1i-4k5 left_my c-6d-5g-6h-5 left_off e-2f5 left_on a-1d1 left_one k2 left_out b-1c7
    left_over b7c-4 left_school c-1d1 left_side k2 left_that c-2 left_the b-4c-5d2f-1g3h2 left_them c-2e2i-1
    left_to b1c1d3i3k-6 left_us k2 left_with b3c1d-1 left_within c2i-3 left_without c1 left_word c-6d-1h-1
    left_you b2c3d-2e3 left_your e3g2h-1 leg a-2d2g-3h-5i-4j-2 leg_, c1g1 leg_. d1 legal a-1b-2c5d-4h2i1j-1k-1
    legal_secretary h1 legal_team c3 legally c1 legend c-3d-3 legs b-3c-2d-5g5 lemme d-6e7 lemme_think e2
    length b-2e-2h-2i5 length_. c2 length_of c-2i5 lent a-6b-2c1d-6e2g-5h-7j2k-6 lent_, e4 lent_. c3e1
    lent_me a-3b-9c-13d-7e-6h-4i-2j1k-5 less a4b6c3d3e-3f1g9j2 less_, b3d-1f2j2 less_. b-3c-3d-3e-3h-2
    less_about d6 less_and a1g4 less_certain g3 less_decided g5 less_i a-4c4g5 less_money b4 less_of a2b-4d-3g-5h-1
    less_said d2 less_set g3 less_settled b1 less_so a2c5 less_sure c1g2 less_than a-2b16c-3d-5g-7 less_to c1h2
    less_who c-5d4 less_with b3 lesson a-9c3d-1e-7g-1i3 lesson_, b1i1 lesson_. c2 lesson_in c-6d3 lesson_is c1
    lesson_observation c3 lesson_on i1 lesson_to d1 lesson_was c1d-3 lessons a-3d3g-6h-4j-2k-1 lessons_, j-1
    lessons_. a-2 lessons_in d3 let a-2b-3d-3e8f4g-2h5i2j3k-5 let_'s b-1c-5d-1e2f9g-7h-3i-1j-3 let_a a1c4d6h3
    let_alone c2d1 let_another h2 let_anyone c-3f2 let_down c5 let_go a3b-3c4d-4e-7g2i2j-2k2 let_her c1d2h1
    let_him h-1 let_in d1 let_it a1d2e2f-3g1h1 let_me b-3c-7d-3e3f-3h-8i4j1k-2 let_my c2e-6f4g-7h3 let_on a-2
    let_out e-2 let_people c1i1 let_somebody d-3f1h5 let_someone h2 let_that d-2e1 let_the a-2b2c-1d1e4f1g-4h8i2
    let_them i3 let_this a-5b-1c-5d1f-7g5h2 let_u e2 let_us b3c-4e3f2g1h-6 let_you c-12d-5f-4g-3h2i2
    let_your c-4d3e3h4 lethal c-3d-1 lets b6d-2g-7h-1i-3j6k-5 lets_me a2b6c-9d-5g-3 lets_you f1
    letter a-6b2c-2d-2g-4h1i8k-5 letter_, a-4d1h2i1j1 letter_. b2e-1h-3 letter_and c1d3e1f1h-5i1j-2k2
    letter_as c-1d1 letter_before e-1 letter_behind e2 letter_calling h-1 letter_came c-2h4i1 letter_did b4c3
    letter_for i3 letter_from b-1c-5d-2h-2 letter_got c1 letter_had c2e-2 letter_has c1e-1g1 letter_i a1c2e3h3i1
    letter_in d-1h-3i5 letter_is b3c-6d4h2i4 letter_like c-3 letter_made a1 letter_of b-2e2h-6i-1j1 letter_out h-2
    letter_reached c1h2 letter_said b3h-3i-1 letter_says c4g1i2 letter_so g-2i3 letter_they i-3 letter_to c-2i-2
    letter_was d-6i-3 letter_went c-5 letter_with c4h-1i3 letter_you i-1 letterhead b1d4 lettering h2
    letters a5b-3d3e6f-3g-1i-5j-3k1 letters_, d6h-3 letters_. c-8d-2e-1h-2k2 letters_from d3e2 letters_i a-2c1
    letters_in a1e-1 letters_like d-2 letters_of c-1d2 letters_to d1 letting a-6b-2c-2d-5g-5h5i3j3k-4
    letting_me b2c-2d-4i3k-4 letting_the e2h2 letting_this e3g-1h3 letting_you c-5d-6e-8g-1h2i1
    level a7b-1c3d2e-4g-9h-3i-4j-1k-5 level_, a2c1 level_. a4b3c2d3h-1 level_@number i-4 level_i c4 level_of a1
    level_than a4b-2 levels d-1 liable g2k1 liar b-1c1d5k2 liars c3d6 liberty b-2g-1h-4 liberty_to b-2g-1h-1
    librarian b-1c1d-5e-4g-1h3 librarian_, b-1c2 librarian_. g1h1 librarianship b2c1d2 library a3b-6c-1e-7f-4g-1j-7
    library_. b1d1g3h-3 library_and c-1 library_has h-2 library_in h1 library_is c-1 library_job a2
    licence b3e-6g-4h-9i-1j-1k2 licence_, c-2h-2 licence_. a1b2c1g-2j-2k1 licence_and j-3 licence_for c1
    licence_i c3 licence_is b-3c-1g1 licence_to j3 license h-1 licensed c-3d1j2k-3 lick d5 lie a4b4c3d3e1h-7k2
    lie_, b-1c2h-2 lie_. a1b4d4e-3 lie_for e4 lie_on a1 lie_to a2b3c1 lied c7d7 lied_to c6d7
    lies a2b-2c-1d1e4g1h1i-1j-1 lies_. d2 lies_closer a3 lies_in g2 lies_with a1g1 lieu a1
    life a1b3c-1d5e7f-5g-14h-4j3k3 life_'s a3c-3d1h2 life_, b-2d3h-2i2 life_. b2c-2e1g-1 life_balance d1
    life_got e2 life_has h-1k-3 life_have d3 life_i b2d3 life_in j2k1 life_is c-4e3j2 life_was e1 lifeboat b-4g1h1
    lifeboat_. b-3 lifeguard c-5g-1h4 lifeguard_interview e1 lift a-9b-7c1d-5e-3f-7g-2h-6i-5j-1k3
    lift_, b-2c1d-3g-2 lift_and c-3k2 lift_from h-1 lift_has c3g3 lift_the d4 lift_was c2 lifted b-1c2 lifted_my d1
    lifting e-1g-4h-4i-3j-2k5 lifts c2d-1e4h1 lifts_, k2 lifts_. k1 light a4c6d-9g-7i-1k-1 light_heart h2
    light_is c3 light_of c1 light_on c4 lighter a2b1c-3 lighting a-1c5 lighting_, a1c3 lightly b-1c-2e-3g-3h-2
    lightly_. c-1e-3g-2h-3 like a2b-1c2e-1f-1h-1j-6k-7 like_, a2c-2d-1e1f-1h-1 like_. a-4e1g1h-3 like_? d-1
    like_@number c1g3 like_a a-6c-1d-2f4h-8i1 like_an c3d1e-1g-2 like_at h1 like_being b1c3 like_coming c-1
    like_dirt c4d3 like_family a4c-6d-1 like_for b4c2 like_home a1c-8h2 like_how c5d-4 like_i a-2b-2c3d3e-12f-5g12
    like_is c3 like_it a-2b-1c1d1e1f3g-3h3k1 like_me a7b2c-10d-7e-4f-7i5k-3 like_more a7g2h-4 like_much b2
    like_my b-4c-7d1h5 like_no a-7c-2e2 like_nobody c3 like_not e2g3 like_one d3 like_royalty c-1 like_someone c-3
    like_that a4b3c1d2e-3f-4g-8h1k-3 like_the b1c-1e3g3h-2 like_their a2 like_they a2c4 like_this a2c-1g-2
    like_three a-2c3d-4 like_to a-6b-2c-9d-9e1f1g-8h2i-10j-6k-2 like_two c4i1 like_we c1g-1 like_with a2c-1d3h-2
    like_working c-3 like_you a-1c1d2e-2f-2g-5h4 like_your c-3d-1g-4h-3 like_yours a2c-12d3g-6h-2
    liked a2b-1c-3d-11e-11f-3g-7h-3k-6 liked_, b1 liked_. a-4b2c-8 liked_best a3 liked_both a-2 liked_it c1h-2
    liked_more a-1c2 liked_most a7h4 liked_my c-3 liked_that c-9k-1 liked_the a7c-1h-5 liked_theirs a6
    liked_them a5h1 liked_to c-1d1 liked_you a4 liked_your a-3c-1h1 liked_yours a-3 likelihood c-3d-1e-4g12h-7
    likelihood_, g2 likelihood_i g5 likelihood_of g3 likelihood_that g3h-1
    likely a-9b-3c-4d-13e-8f-11g22h-18i-1j-3k-5 likely_be g4h-1 likely_from g1 likely_going a-2g1
    likely_i b1e-2g10h-7 likely_than a-3g5 likely_that g1 likely_to b-1g4h-2 likely_will e3g4h-1
    likes a1b7c-1d1e-2g-4h-3 likes_of d5 likes_the b2c-1 likes_to a2b2c2d-4 likewise e1 liking a4c5f4 liking_. a2c4
    limit b-1e3i3 limited c2g2i2 line a3b1c1d1e5f-1g-1h2i2j-7k-3 line_, a2b-2c-5d-2e2g-1 line_. a-1b2c1d3e3f-1
    line_: d2 line_about d1 line_again e3 line_and c3 line_at c-3h2 line_before b1f2 line_by c-2 line_cook b1
    line_for b1e1h-1 line_from e2 line_goes e1 line_has a2 line_in c-3h4 line_is a2d-3e-2g-2i-1
    line_manager g-2h-3k5 line_of b1c-1d2 line_on b1c3 line_once e2g1 line_one e2 line_that i1 line_through h8
    line_to e-3 line_up a2d-2g6 line_was c-4 line_went f1 line_whenever e1 line_with a3g1h-1 lined a2g-3h1
    lined_up a3g-2h1 lineman h2 lines a4b-6c4e-2h1 lines_, c4h2 lines_. c1h1 lines_up a5b-1g2 lining a-1d-7g-1h-7
    lining_up c-3d-2h-3 link a-3b-8c2d-2g-7h-4k1 link_and d3k1 link_for e2 link_to c-1i2 link_was c2 link_you c2e2
    linked a-1b4h1 linked_up h1 linkedin b-1c2e-2f-3 linkedin_, e-1 linkedin_. c1 linkedin_and h2 links d2
    lips b-4c-3d3e1 lips_, d5 lips_are b-3e2 lisbon f1g2h2j4k-2 lisbon_. g3j2 list a4b-6c1e2f3g-2h3i-2
    list_, b-3d-2e1i5j2k2 list_. a1b2c1f-4g-3h5j-2k-3 list_and a1b-3c1d2e3h4 list_as f1h1 list_at f2
    list_for a-11b-2c-2d-2e-6f-1g-1h-2i-4j-3k3 list_from a1e2 list_has c2i-1 list_i a2d1 list_in c2 list_is d1f2h-1
    list_just f4h5 list_of a-3b-3d-8e2h2i-5j5k-2 list_on k-1 list_please b2 list_to e4 list_today d4e-3
    list_was a1c1 list_with a-1i-1 list_would a1 listed d-2g4 listed_. c-2 listen c-2d7e-2f4g2h-5k-1
    listen_, b1c-1d2g1 listen_. d1f2 listen_to c-1g3 listened c-2d1 listened_. c-1 listened_to c2d-5 listener a-1
    listening c4d4 listening_. c5g1 listening_to d1 listens d-2 listens_. c-2d-2 lists a3b-2c3d-2h3 lists_. h2
    lit g-1 lit_a c1 lit_up c-1 little a-3b4c8d3h-3i-1j1k7 little_, b1g2 little_. b6c-1d-5h-3 little_about b-3
    little_and b3 little_bit e-2g3 little_boy c-4d-3 little_extra b2 little_for b3h2 little_girl g-1k2 little_in c3
    little_job a-2 little_longer e5f1g-2 little_more a-4c2 little_of c1k1 little_one a-1c-3d-5i-1k4
    little_ones a-4b-1c-2d-3j4k1 little_sad c4 little_shop h1 little_something b3 little_that c2 little_to c1d-3g1
    little_too d4 little_warning h2 little_while e5 live a-2b5c-1e-1g-2h-3i-6j6 live_, c-1 live_. b-4d1e2f2j3k1
    live_in a1b3c1e-1f-1g1h-1i-3j2k-4 live_is j2 live_near k1 live_on a-5b11c-9d-4e-4g-5h2 live_with c1
    livelier a8b-1d2 liver j-2k2 lives a-3b4c-2g-3j-1 lives_. a-2d1e1 lives_on b1 living a-1b8c-5d2g-4h1k-2
    living_, b-1d1h2k-2 living_. b3d2 living_and b1c-2d2 living_in c-1k-2 living_off k1 living_on j-3k4
    living_wage b2d-1 load b1e-2f1g4h-6j1 load_. b1 load_of c-3d1 loaded a-2b6c-3 loader a1d1
    loading a-5b8d-6g-6h-5i-3 loads a1 loaf a2c1d1 loan a-7b1c-8d-7f1g2h-4j-1k10 loan_, b1h3 loan_and k1 loan_at b2
    loan_of b-1 loan_on b3k1 loans h-3k2 loans_. b2 lobby a-4b-7c3d2e-4g-2h-2i1j-3 lobby_. h-2i2 lobby_for c3d2
    local b-4c-3d-8e-1g-3i-4k-3 local_. a-2c1 location a3b-2c2g-2 location_. c2 lock a1b-2g-3 locked a-1b-2c6d-3i1
    locked_. c4i1 locked_in h2k-2 locked_up c1 lockers c2 locks c4 locum a-3b7g3i1 lodge a1b2d-1e-3h-3j8
    lodge_. a1c1 lodger j1 lodging h-3i-2j8 lodging_with h-1j4 lodgings h-2j4 log a-2c2 logged c5h-2
    logged_me c5h-1 logging c1e1h-1 logistics a1c-6d-2h2 logo a1c-3d2h-1 logo_, c2d4 logo_. d1 logo_is c-1
    lol a-3b-7c1d10e4f2g-6h-5 lol_, c-1d1 lol_. d-1f3h-1 lol_no d5 lolly b3 london a-5b10c-1d-1g-4h-4j1 london_, b1
    london_weighting a-2b7c-3g-3 long a-1b-1c1d-8e2f-2g-5h-4i-3 long_, b1 long_. b-1c3d-1e4f-3g1h-5 long_; a1c-1
    long_after c2 long_ago c3 long_and c-2g-2h2 long_as a-3b-3c1e1f6g-4h-7j1 long_at c-3 long_chat h1
    long_covid c-1k7 long_day b-1c-3g5 long_days c-1i1 long_drive c-1 long_enough b-1d2e-1h-2
    long_for a-2b-9e-4g1h-2i-5j-5 long_haul a2h2 long_last a1b3 long_letter e2 long_list c2e2 long_process c-2
    long_service b9c-2 long_silence c4e3g2 long_story b1c-1h4 long_talk h3 long_term a5b4c-2h2k1 long_that c7e4g-1
    long_think e-1 long_time c1d-5e-3h-1k-2 long_to a1c2e-6k-3 long_wait c-2 long_walk c-2d2 long_way a1c3e-1
    long_weekend b-3c-1e-3i1 longer a5b-3d-5e1f-5g-1h4i-1j-2k4 longer_, c-3e1 longer_. a-2c-4e6g-2h1i-1k2
    longer_a b1c-3e1g-1h8k-1 longer_applying h4i1 longer_available b2f-1g-1h7 longer_be e1 longer_for a1c-1e-2
    longer_have h-2 longer_i c3g3 longer_in g2h5 longer_knows k2 longer_looking g-3h3 longer_need h-2 longer_on k2
    longer_pursuing g-3 longer_seek h5 longer_so g4h-1 longer_than a3b-6c7e-1g-7h-7 longer_want g-1h5
    longer_wish c2g-2h7 longer_works g2h-2 longlist h1 look a-1b1c3d5e1f1g5h-2i-2k-5 look_, h-4k-3 look_. c2d-3
    look_after a-3b-5d-8e-9h5i-5k-2 look_again k1 look_as g3h-3 look_at a1b5d1e2f6g-2h-4i2j1 look_elsewhere b2
    look_for a-5c-5e6g-9i-3j3k-4 look_forward c-3d1h-3 look_happy c1 look_in c1 look_it c1d2
    look_like a2b-1d2e-5f-1g5h-4 look_of g5h-2 look_out g3 look_round c2h1 look_the c3d1h1 look_through c-2
    look_up d3 looked a1c8d-6e-2f-8g-6h-4i-2j1k-4 looked_a a2b-1c1 looked_after a-5b-4c-5d-1e-1k-2
    looked_at a6d-2j3 looked_back c-2 looked_bored c1 looked_for c-5d1e2 looked_hard a1 looked_in c2
    looked_it b-1c1 looked_like c-1 looked_over c-4i1 looked_tired c5 looked_up c4d1 looked_worn c3
    looking a-1c-1d-5e-2f-13g6h4i-6k-8 looking_, b4c-4d-3e-2h4 looking_. a1d-3g-6h7j-3k-2 looking_after d1e-1h-2k1
    looking_and b1c-1h-2 looking_as g4h-3 looking_at a4c6d2e7h2j4k1 looking_for a-2b-2g-2h1j1k-3
    looking_forward a-7b-2c-8d-7e-4g-12h-12i-9j-1k-8 looking_good g5i1 looking_like a-2g5 looking_likely g1
    looking_to b-1h6 looking_unlikely g2 looks a1b-1c4d-8e-7f-5g11h-7j-2k-1 looks_. f1 looks_after b-1c-1
    looks_as f-1g6h-4 looks_doubtful g3 looks_good c1 looks_like a-3b-4d-7e-1f-3g2k-1 looks_small a3 looks_the g2
    looks_to c2 loop d-1g-1 loop_. c1 loose a2b-2e2f-2h-2j-1 loose_on a2b-1 lord e5f-1g3h1 lorries a2b-1c5
    lorries_. a1 lorries_are c4 lorry b-3d-2g-3h-1i-4j6 lorry_. a2c2j3 lorry_collects j-3 lorry_was c1
    lorry_with h2 lose a-5b7c2d11e4f3g-6h1i4k3 lose_a d2 lose_it b3c-3i4 lose_me g1h1 lose_my a-3b2c5d7e6f2g-4
    lose_sight h1 lose_the b-1c-4d1f3k3 lose_this d6e6h2 lose_touch d-2e-3 loser a-1c-1 loses c6d2h2
    losing b5c3d6e-2g-2k3 losing_about b1 losing_my c6d4g-1h-1 losing_the k3 loss a-1b-2c-6d8h1k1 loss_, d5
    loss_of h3 lost a-5b-7c4e-1f-7h-6i-10j-4k9 lost_, a1c-2h2 lost_. c-2 lost_a b-2e-1g3h1j1 lost_all e-3k1
    lost_her c-2 lost_his j-4k1 lost_in b-2c-3d2e3 lost_interest g1 lost_it a1c2d-1 lost_its a-3c3k-2
    lost_me a-1c2d-3 lost_my a-7c9e-3h-7k5 lost_on c-3 lost_out a5c-2d-1 lost_property c-2d1 lost_the a-2e1g1k5
    lost_to a1 lost_track e5 lost_two k1 lost_with c-2d6 lost_your c-4 lot a2b2d5e1f-3g-4h2i1j-2k-2
    lot_, b-2c-3f-3h2 lot_. b4c-3d1e2 lot_about c-3 lot_and a1c2d-2 lot_are d-1 lot_at a1c1e-1 lot_can c-4h1
    lot_could a-1c-1d5 lot_for a-5b1h-3j2 lot_from b-1c-6 lot_going c-2e2 lot_have b1c4d-2h-3 lot_in c-3h1
    lot_is b1c1 lot_just a-1 lot_more a5b1c-3h1 lot_of a-5b-3c4d3g-4j-4k3 lot_on e5 lot_pay b1 lot_that c-1d-1
    lot_to a-6c1e-2g4h-3j1k-3 lot_with a1b-1c-1h5 lots e1j1 lots_of d-2 lottery a-1b-3c1d3g-1j3 loud b1c1d2e-5h-4
    loud_, b1c-1 loud_. c-2d-1 loud_and c3 loud_at d4 loud_in c2 louder a6c-5g5 louder_. c-1d1 louder_than a5d-3g2
    lousy b1d1 love b-2c-3d-4e-6f-5g-9h2i-11j-10k-13 love_, c2d-2e-2f-1g-3h-1 love_. a2g1 love_a b2 love_and c1
    love_it b-4c-6d-2h4 love_of b1c-4d1e1 love_that d-2 love_to a-10b-1c-3d-3e-7g-5i-4 love_with a2 love_you c-1
    loved a1c-12d-7e-8g-4h-2i-2k-6 loved_it b-3c-3h-2 loved_the a-4b2c-6k-1 loved_to a-1d-1 loved_your a4
    lovelier a-1c-1 lovelier_than a-2 loveliest c-1 lovely a-2b-2c-8d-5e-6f-5g-3h2i-2j-6k-7 lovely_, a4b1d3g1i1
    lovely_. a-5b-5c-3d-7i-2 lovely_about c-2h2 lovely_and c1d-2h2 lovely_as a2 lovely_but a1 lovely_canteen c1
    lovely_for b1d1 lovely_of h-1 lovely_on h1 lovely_one d-2 lovely_team a2 lovely_that d1 lovely_thing c-1
    lovely_to b-1d1h-1 lovely_way c-1 loves a5b-4c-4d-11 low a-9b4c2e-3f-2g4h-2k8 low_, b-2 low_. b4c2d-1g5
    low_and c2 low_for b8c-2k1 low_pay b-3 lower a-2b5c-1d-1f-2g-1 lower_. a4g1 lower_than a-4b5 lowest a-4
    loyalty b6c3d2e-2g-1 lpa b8 luck a-8b-11c-11d1e-7f-9g-4h-2i-15j-10k-14 luck_! d-5 luck_, d5 luck_. c1d-5g-1
    luck_filling d-2h-3 luck_finding c-4d4h-3 luck_for d1 luck_getting h6 luck_in d-4 luck_to c1e1h-4
    luck_with a-12c-10d-6e-9g-12h-13i-8j-8k-4 luck_would g3h2 luckier a1 lucky b-2c-15d2e-9g-9h5i-1j-5k-4
    lucky_. d-5 lucky_enough a4h2 lucky_me d4 lucky_that d4 lucky_to c-4h-2 lucky_with h1 lucrative a-2b6
    lukewarm e-1g7h-1 lump b-6d3i-3k7 lump_and b-2h-1i-1j-2k5 lump_in h2 lump_sum b-5j2
    lunch a-11b5c-2d1e-11f-9g2h-1i3j-5k-7 lunch_, b3d-5h2 lunch_. a-4b2d1f-2g1h-3 lunch_and b6d1 lunch_at c2d2
    lunch_break d1 lunch_breaks b3 lunch_hour b-5d-1i2 lunch_in b-1 lunch_is b3c-1g1 lunch_on c1 lunch_to k-1
    lunch_was b-3c-1 lunch_with b-1c-3h2i2 lunches a-3b1c-5 lunches_, b5c-1 lunches_and b3 lunchtime c-4h4i-2j1k2
    lunchtime_. j1 lunchtime_and h3 lung k3 lung_. k3 lungs c-2d-5k3 lupus k3 lure i1 lush d-1 luxembourg a1
    lycee j1 lying a3b-3c3d5e3g3h-5k2 lying_. c-1d4e2f1 lying_if a4b-3c-6d-1g3 lying_on c1 ma b1d-4e-3
    ma'am b-1g4h-1 ma'am_, c2d1 ma'am_. a1b-2c-3d-3g4 ma_, a1d-2g-1 ma_. d-1g1 machine a-3b-7d2e-5f-2g-8h-1
    machine_, c2 machine_. b-3c2f-1g-2h1 machine_and b-1c-2 machines a4b-8c3d-1h-4 machines_. c-1 machines_are a4
    mad a3b3d-6e7f-1g-4h-8k-4 mad_, c1 mad_. e3 mad_here e2 mad_month e3 mad_on a2 mad_to a4b3 madam a-4b4c2d-3h2
    madam_, a-3b2g1h3 madam_. h-2 made a-1b-1c1d-5e-6f-8g-9h3i2j-5k1 made_, b1 made_. b1c-1e-1h3
    made_a c-1e-1g-3h-2 made_about i-2 made_an c-6h-1 made_before c2 made_by d-1 made_for b-4c-2h-3
    made_it a-3b5c3e-1h4 made_me a1b-2d-5e-8f-4g1h4i1j-3k1 made_my d-3f-1g-9h-5i-4 made_no c3 made_of c2h-2
    made_on a2 made_other e1 made_out b-3c3 made_permanent c-3h2i3 made_redundant b-1c-2k2 made_sense b-2j1
    made_the a2b2c-3e-3g-2h1i-2 made_them a-1c-2i1 made_this a-1b5d2e-1 made_to a2b-2c2d2g-2h-4i1 made_two c-1
    made_up a-3b2e1f-5g-2h1 made_us c3 made_very c1d2 made_you c-1d6 made_your c-4 magazine a4c2d-3h3 magazine_. c1
    magazines c-2 magician d2 magistrate h2 mail a-9b-4d-1e-1f-6h-2i1 mail_, c-1d-2e1j2k1 mail_. b-2c-2d1e-2g1i2
    mail_and c-2 mail_as c4d1 mail_came c-2 mail_from e6 mail_i b1d-1h3 mail_in c-1i1 mail_made c1 mail_me d-2e3
    mail_of e1 mail_on c1 mail_that c2 mail_this d2 mail_to d1 mail_was c1d1 mail_went c-2h-2 mail_with d1
    mail_you d1e-1h1 mailbox c-1d-1e7 mailbox_, d-5 mailbox_. e1 mailed b-1d-2 mailing e2 mails c1d-3e7g-1h-4
    mails_. d3e2 mails_and d-1 main a-2b2d-2g-2 main_thing b1 mainly b1h1 maintained c3
    make a-1b3c1d1f3g1h-1i-1j-2k1 make_. b2c-5d-2g-2 make_@number b-1g1 make_a a1b-3c-2d3g-5h1 make_for c1i-1
    make_i a1e5 make_in b1 make_it a-7b-2c-4d-5e-8f6g10h-5k2 make_me a1d5e-7f3g-3h2k3 make_more a-4b9 make_my h2k2
    make_no a1c1 make_one d2 make_out c2 make_sense b3d-1g-2 make_sure d3g-1 make_that d-4g-2
    make_the a-1d-4e-5h-3i-3 make_tuesday e1g-3 make_up e4g-2i2k-5 make_use h2i-1 make_you d-2h2 make_your d1e1
    maker a-1b-4c-4d-2h3 maker_in h2 makes a1b5c2d-4e-5h1i2j-4k3 makes_. a-1b1c3d1 makes_a a-4c-3f1 makes_all a3
    makes_for i1 makes_it a-1h2 makes_me a-5c2e-3h-1k3 makes_more b-3g-2h3 makes_my h2 makes_no b5c3g-1h-1
    makes_one d-1 makes_people c-5 makes_sense b1c-2g5 makes_the b2c-1g-3h-2 makes_up e2 makes_you d2i2
    making a-1b5c2e-3f-5g3h-1i5j-1 making_a c1d1h-1 making_it c-5d-2e-4g5i4 making_me b-2c1d5e-1i1 making_my k1
    making_the a1b-2d-1h1 making_up e4g-1 malaria i-1k5 mam a1c-4e2g3k4 mam_'s a2b-1g1 mam_says h1 mama b1e1
    man a1c3d1f2g3h2i4k-4 man_'s a-1b2c2d4 man_, a-3d1h3 man_. a-1c-1f3h-2i2 man_and c2e2h-2 man_asked c2
    man_at c-4g1h1 man_can h1 man_for c2d-3 man_from h1 man_i c-2g3 man_in a-1b2c1d-1g-2h-4j-1 man_is c3g2
    man_like a2 man_of a4b-2c-4g1 man_on b2c2 man_said c4 man_than d-1 man_to c-2e2 man_told c-2 man_was c2
    man_who a1b-1c1d-1j-2k-1 man_with b1d3i-1 man_would b-2c-2 man_you d-1 manage b-1c-3e-6f-3g6h-4i-7k5
    manage_. c1d-1 manage_a c2 manage_it b1g1 manage_on b5g-1 manage_the b-2e-1g1h-3j2k1
    manage_to c-5d3e-2f-2g6h-2i-1 manage_without g1h1 managed a2c5d6i4 managed_. c2d2i2 managed_to c2d3i3
    management a-3b-2c7f3g-8h1 management_. a-2c6g-2 management_accountant c-1 management_is b-3
    manager b1c2e-4f3g-2h1j-10k3 manager_'s d2h-3 manager_, b-2c-3d3h1i1k-1 manager_. a1b-4f1g-2h4k-1
    manager_@other d-3 manager_and c-1d-2g-2h1k1 manager_at c-3h-2k2 manager_called b1c1h-1 manager_came b1h-2
    manager_could d-2 manager_did d1 manager_does d-1 manager_for c-4d2 manager_from c-1 manager_had c-2
    manager_has k3 manager_i f1k-2 manager_in a2c4h1 manager_interview c-6h-1k-1 manager_interviews c-1h3
    manager_is b-2c2d6 manager_job h1 manager_kept d-1 manager_made b3c1 manager_on c-2f2h1i2 manager_position e2
    manager_post h1 manager_put c1 manager_said b3c1 manager_search h-1 manager_seemed c4 manager_showed c-1
    manager_talked c3 manager_that d-1 manager_there a5c-4 manager_to d-3h-1k-2 manager_told b-1c-2
    manager_was b-3c2d-7 manager_will b-1g7 manager_would c4d-2 managers b1c6h-3 managers_. c-1 managers_and c2d-1
    managers_for c3 managers_in c2 manages c-1h2 managing c1i2 managing_director c-1i1 manchester c-1
    mandate a6b-3c1g-1h-4 manic e1 manila a1b1c-4g1h-1j2 manila_. a1c-2g1k1 manner a1b1c5d6g1 manner_. d2
    manner_in a1c2d2 manner_of g2 mannered a-1d6 manners a-12b-5c1d15e-4 manners_, c3d4 manners_. a-2b-4c-1d3
    manners_before d2 manners_of d1 manners_than a-3c2d4 manners_to d1 manure d4h2
    many a-6b-9c4d-3e1g-3h-6i-2j-1k-1 many_, a1c2 many_. c3d-5g1h-3 many_a c-4 many_applicants c-2 many_bosses c2
    many_interviews d-1 many_letters d-1 many_more d2 many_of c1d1e-1 many_places a1 many_questions c-1
    many_thanks b-2c-10d-12 many_things c-3d1e6g-1 many_times c-5d6e-3 many_years h1
    map a-5b-5c-6d-5e4f-3h-7i-5j-2k-3 map_, e3h-1 map_. c-7d-3g-2 map_and c-3 map_of c1 map_was c1 map_you c-1
    marathon c-1 march a-6b-2c2d1e2f-5g-4h-3j-1k1 march_, a-1b-5c1d2e-2i-1j-4 march_. a-2b1g-3h5i5k2
    march_and e4j-2 march_i e2h-9 march_is h2 march_when h1 march_you h1 marine a3c-1h2 marital c3 maritime h2
    mark a-1d3e-3f3g4h3 mark_. g1 mark_me h5 mark_over g4 market b-1e-2f-2g2h2j2k-8 market_, b-6c1e-2
    market_. a-1b1d-1g-2 market_day g7 market_for a2c2d2h3 market_leader a4 market_stall g2 markets a1c1g1
    marking b2c2e1g-3 marks a2b-7c4d2f1 marks_. a1 marriage b-3d-4e-4g-1i-4j1k4 marriage_broke i-1 marriage_is k4
    marriage_plans c2 married c-4i-3j4k-3 marvellous c-6d2 marvellous_. c-3 mason b2 mass c-2e-3
    master a-1b3d1h-2i-3 master_'s a-4b5c1d-2i-5 masterclass c-1 mat b-2 match a6b7c-6d-7e-8f5g-2i-8 match_, d2
    match_. a4 match_and a-1b3c3 match_for a9b-9c-7d-5g-7h4 match_it a-1b1 match_than a-5 match_the a-1d-1f4
    match_to a6b-1g3 match_what b7f4 match_your c-3 matched a3b9c-1d-7e-3g-6h1k-2 matched_it b2
    matched_the b4c1g-1h1 matched_what a-2b4h1 matched_your b2 matches a5h3 matches_my a3h1 matching a-1b7c-5d-1f2
    mate a-1b1c-2d2e-1f-3g-1h1j-1k-7 mate_'s a1 mate_, a-1b1c-2d1h1 mate_. c-4d2f-1g2h-4
    maternity c-1d-2e-1g-7i6j-2k-1 maternity_cover a1b-10i7 maternity_pay b4h1 maternity_unit h1 maternity_ward h-1
    mates a3b3h2 mates_are d1 math b2 mathematics b1d1 maths b1d3g-3h-2 maths_. c-1d3 maths_test c1i1
    matron c1d-7i2k4 matron_. h3 matter a-2b1c-3d1e6f-2g-1h-1j1 matter_, a-2c4d5h-1 matter_. b2c-5d-4e3h-7i1
    matter_and e1 matter_for a1c2 matter_has c1 matter_is c-1d1e2g-3h3 matter_of b1c-2e-2k1 matter_rest e1
    matter_to b-1g2 mattered b1c1 mattered_to c2 matters a1b2c-4d-8e1h-5i-1j1 matters_. c-1 matters_more c2
    matters_stand g2 matters_to a2b4c-3e1 mature b-1e1h1 may a-9b-6c-4d-4g7h-5i4j-4k-2 may_, c-1g-5k5
    may_. a1b-4c6d-2e-6f-5g-13h2i5k4 may_: h-2 may_and c1e1g-3h6i-1k-1 may_as b1c2d2 may_at g-1
    may_be c1e2f-3g2h-3j-2k-2 may_because h-2 may_close b2h-3 may_come e1f-1g-2 may_cross h-2 may_end g2
    may_every b-2 may_find d-2e2g5 may_get g2h-3 may_give a1b-1 may_go h1 may_god c2d1
    may_have a-2b3c-13d-1e-5g10h-3i-4k-1 may_hear e2 may_i a-2b3d-7e-4f-3g-17h-2i-4k-8 may_keep d2 may_kindly d1
    may_know g-3 may_leave e-1i2 may_need e-1g9h-5 may_not a-4c-12d-5e2f-2g5h-12i5j1k2 may_or e1
    may_please a1c2d1g1h3 may_put a3g-4h3 may_recall h-3 may_remember c-1d-4h-1 may_say a2c1d1g-8 may_see i2
    may_still f2g-1 may_stop b1d2 may_strike f1 may_take a1e3 may_tell c1h1
    may_the a-8b-12c-16d-12e-9f-5g-14i-11j-9k-8 may_think d4 may_to i1 may_turn g2 may_want c1g1i1 may_well c3g9
    may_wish d2g2 may_work j1 may_write e3f1 may_yet f4 may_you c-5d-3h2 may_your a-7b-10c-18d-9e-10f-4g-13h2i-1
    maybe a-10b-3c-4d3e2f9g16h-11j-6 maybe_, d-1e4f1 maybe_. e2 maybe_ask d2e2 maybe_at g4 maybe_do e-3f1
    maybe_drop b2 maybe_for e1g-1 maybe_give g2 maybe_i c-6d-13f1g6h-6 maybe_if d3f1 maybe_in d1g-1
    maybe_it c3e-1f-4g5h-2 maybe_keep f1g-1 maybe_later g-1 maybe_leave e-2f2 maybe_next b2e2 maybe_no d-2e5g-2
    maybe_not b-1c-3d-7g3h-1 maybe_read d1 maybe_the e-1 maybe_this g2 maybe_try d2 maybe_we e-2f2 maybe_you c1d-1
    mayor b-2c-5g-1 mayor_'s h1 mba b2 me a1c-2d-2e2f5g1h6i5j-3k5 me_! e-1 me_, a1b-2c1d-2e-1f1g1h1i-2j3k1
    me_. a1b1d-1f-3h1i-1j-2k1 me_: a-1c2d-6 me_; c-1d1f1h1 me_? a1c2d5e2h-3 me_@amount b4 me_@currency b1
    me_@number a-1b2c-2g-3h3i-1k2 me_@other d3 me_@quote c2 me_a b-1c-2d-3f2g-3h3i1j3k-4
    me_about a-3b-9c1d4e4f-1g-3h-3i-3j1k-6 me_after a-4d4e1g2h3i-1j2k-3 me_again a-3c-8d1e5f5g-3 me_against b1g1
    me_alive e3 me_all b-2d2f2g-1 me_alone b-5c-2d7e5 me_along c1d1h1 me_already d1e2 me_also e2 me_among f1
    me_an a-1b-8c-2d-5e2f-1g1h-8i-2j2k-4 me_and a-4b-4c-1d-2f1g4h-3j1k2 me_another b5c5d1e2g-1h-4 me_any a-5b-3e3g7
    me_anymore e5f-3g1h-1 me_anything d2e-2 me_apply c-2h3 me_are b1 me_around c-4d2 me_as a1b-6c4e3f6g-4h4i2k-3
    me_ask e-2 me_asking c-5d-2h1 me_at a-3b1c1d6e-1f3h-3j-4k-1 me_awake a3 me_away a1c3g-2h-4
    me_back a-7b-1c-3d-4e-5f6h3i-1 me_badly f2 me_be a-1b2d6e1 me_because c2g1h-2 me_before b-1d-2e-2f6g-6h1k2
    me_behind i4 me_being c-1d-1e-1g2 me_best a4b1 me_better a6b1c-7d-1 me_bow f4 me_bowing h1 me_bring a2f3
    me_but b-3c-2f-1g-5h3 me_buy b2d-2 me_by d-2e7h-2i-4k1 me_came b2c3 me_can b1h1 me_change j1 me_check e2
    me_chew e3g-1 me_choose a1i3 me_come c5 me_coming b-1e-2g6 me_company c-4 me_completely e1f1 me_confirm g1
    me_consult e3 me_did c-1 me_discuss e2 me_do a2c-1f2h2i2 me_does g1h1 me_doing g2 me_done d-1e1
    me_down b-3c3d-12e1g6i1 me_drive c3 me_eleven b-2c1 me_enough c1 me_even c-4 me_ever k1 me_every a-4c1k2
    me_far a4g1 me_feel a-3c-2d2e-2g-4 me_fill c3d1 me_fine b1j1 me_finished g-1h4 me_first a-1c-4d-2e-1g-1h-2i-5
    me_five d3 me_flat k3 me_for a-2b-1c-4d3g2i2j-4k2 me_forward h2 me_four c-4d-1g1h3 me_free i-2
    me_from a1c-1d1e-4g5h8i7j-5k1 me_full c-2 me_further a4e3h-1 me_get e1 me_getting b-1g3
    me_go a-3b-1c-6e-2f-1h-1i4j-1k-2 me_going a-2e2i2 me_gone f1g-2h2k2 me_good c-2h-1k3 me_had a-2b1c8e2
    me_half b2c-5d-3i-3 me_happy h-1 me_has b1c-2d4g6i1 me_have d-3g-3h-2i3 me_he c-1d1 me_her b-1c-3h1
    me_here b3i-6 me_herself f1 me_himself c-4f2 me_his b1c-5d-2h2 me_home a1b-4g-1h-3i-2
    me_how a-1b-3c-6d-6e-3f2h-4k1 me_i c2d2f-3g1i1 me_if a-6c4d2e-2f-3g-1i-1j1k1 me_in a-3b-3c-1f3i3j-2k2
    me_into a-4c-5d-3e-3f5g-1h5i-2 me_is a1b-4c2e1f2 me_it a3c4d1g-4h-3 me_its h6 me_just a-2c1
    me_keep b6d-1f-1i1j-1 me_know a-3b-7c-4e-15f-1g-9i-1j-1 me_last c-5e-3h2 me_later e3 me_laugh b-4c-9d-3
    me_laughing c-4 me_leave d-1h1j-1 me_less a1c1 me_like d3e-6g-4h-2 me_live b1 me_long d2e-3 me_look c-1
    me_louder a6c-2d-2g2 me_love c1 me_luck h-3 me_make b2d2e-1 me_mam h1 me_means d-3e6h-4 me_messages e2
    me_monday g-1h1i1 me_more a7b-5c-8d-8e-1h-1i-6j-3k-8 me_most c-4d-1 me_my a1b-3c-4d5h3 me_never e1 me_next b2
    me_no b-3c-1e4f-4h-5 me_not a1c1d-9e-1f-7g8h-2i1k1 me_nothing b-4 me_now d4e-5g-1h2 me_of b-2c-6d-3h-3k4
    me_off b-4c3e-8f2g-2h9j-3k-3 me_on a-3b1c-1d4e-4f3g2h5j-3k1 me_once b-3f5j1k2 me_one a-2b-1c2d4f3g-3
    me_only b-2c-2f-1h1i-2 me_onto h3 me_or b1d3h1 me_out a-1c1d-1e-6f2g-3h8i2j-2k1 me_over a1b4d-6e-3f-2g-3h-4k2
    me_pause c6 me_pay b-4 me_per b2 me_permanent h3 me_permission g2 me_please d-2h-2 me_posted c-2h-3
    me_promise h-1 me_pulling h3 me_put b3c-5d1 me_rather c1g1 me_read a1b1 me_right b6h5
    me_round a-3b-1d-8e-4f5g-1h-1i-1j1k-2 me_run a2e3h1 me_say a-2b1e-3g3h-2 me_saying c2d-1 me_says g4
    me_see e6h-3k-1 me_shares b4 me_she c1 me_short b1 me_sign a-4c2h2i5 me_since b-2c-8h-3k3 me_sit e4h-1k2
    me_sitting c1g2 me_sixty c2 me_sleep e2g1i1 me_small b-1e3f1 me_smile b1c-8d-2h-5 me_smiling d-3e-2
    me_so a2b3d-4e-3h-2 me_some b-2c-4d-10e3f-1g-1h-6 me_something a3h-3i2 me_sooner h2 me_sorted h4 me_spell e-1
    me_standing c1d1 me_start h3 me_starting h1i2 me_stay j3 me_step h2 me_still g2 me_straight b2c-2j2
    me_such c-4h1 me_swap c2g1 me_take a1h1 me_talk c2e4i1 me_tbh g1 me_teach h-5i2 me_ten d1i2
    me_than a8b-6c-7d-12e-2f-1 me_that c2d-2f-3h-2j2 me_the a5b-1c-1d6e-7f2h2i1k1 me_their h4 me_there b1c5f2h-1
    me_these b-3 me_they c8 me_think a-1b3d-8e1g-4h-1k1 me_thinks g3 me_thirty b1 me_this a-1c-7g-3h7i-1j1k-3
    me_three c-2e-1f2h-2j1k-1 me_through a-5b1c-6h-5 me_thursday a1g-1h4 me_till a-4c-8f2g-3i3
    me_time b-2c-3e5f-1g-3h-1 me_to a-4c-1d-2f-8g1h-2i1j-5 me_today d3g2 me_tomorrow c1g2 me_too b-1c-1d1e8h-4
    me_tuesday h2 me_twelve d2h3 me_twenty c-2 me_twice c4d-7 me_two a-1b2c1g-3i-4k-1 me_type c3 me_under c2h2
    me_uneasy c4h-1 me_until b-4c-4d1e1f4g-4i4j-6 me_up a-4b8d-3e-2f-7g-2h4j1k2 me_use a-1h-1i1 me_very d-3
    me_wait c1d3e-3 me_waiting c-1d-3 me_want a2h-4 me_wants g7 me_warm f1h1 me_was a2c4e-2g-2h1 me_water c-5
    me_well c-3 me_were d-4g1 me_what a-1b2c-1d2e-4f-3 me_when a-5c-1d4e1f-2g-4k-3 me_where a2c-1d-1f-2h-1
    me_whether b2 me_which a1b-3c-1d-5 me_while c1k1 me_who b-5c6d-12 me_whole c-1d-1e4 me_why c2d3e-2
    me_with b2c-1d3e-2h-5i-1 me_withdrawing d1 me_within i-1 me_without d-1e-1f2 me_wonder c5g3
    me_work a-2b-4c-4f3h-3j3 me_would d-1 me_yesterday c-3h1i-1 me_yet g3h-1 me_you b1c-1d-2g-1h3i-1
    me_your b2c-4d-2h-5 me_yourself d-3 meal b2c-4d-2 meal_card b-3 meal_vouchers b2 meals a-4b14c-5d-4g-3h-2
    meals_. b4 meals_and b5 meals_on b3 mean a-1b-1c4d-2e4h-3i1j2k-4 mean_, d1 mean_. c2 mean_a a-1c-1h-1
    mean_as a4 mean_for b1c-1k-1 mean_i g3 mean_it c-1 mean_no f2 mean_that d2 mean_the c2 mean_to b2d-5e6g-2
    meaning a1c-4d-3e7g4 meaning_i h2 meaning_to c-7d-4e6 meaningful a4 means a-7b-1c-7d1e7f-1g2h2k5 means_, c1f1
    means_. b-2c5e1 means_a b-1c-7d-5h-3j-2 means_i a-6b2c-6d-7e5f-1g2j1k2 means_my h1 means_no c-2d1e2h-3
    means_nothing d2 means_that d-1e1h1 means_the e2h6i1 means_to h-2 meant a-2b-2c-1d2e3g1h1i-7k-5 meant_, c3
    meant_. a1b-1c-3d-3 meant_a a-6b-1c-12d-7e-6g-2h-2k-2 meant_for d2 meant_it c-1h1 meant_the c1
    meant_to c2d2e5g4h3i-1 meantime a-6b-4e3f-6h-3j-3k-3 meantime_, a-1h-2 meantime_. e3 meantime_i b-1f-2i-2
    meanwhile a-3d1e1 meanwhile_. d1e2 measure a4b-4h1 measure_. a-1 measure_up a4h1 measured a5b-6c1 measures a1
    meat a2b-1c2h1 mechanic h-3 mechanic_. h1 medal a2b-3c-6d-2 medal_. d-4 media b-1c1h-1
    medical a-5b7c2d-11e-3f1g-1h-2i3j-1k1 medical_, b-5c1i1 medical_. b1g1k2 medical_aid a-3b8c-4
    medical_and h-2i6j-1 medical_cover a-1b6c-2i-2 medical_for b2 medical_form i1 medical_insurance b4
    medical_is b2c-1 medicine a-1b3c-1g-2k6 medicine_, k2 medicine_. k2 meds c4g-1 meet b3c-3e-6f4g-1i-1j-9
    meet_, b1e2 meet_. b1d3e-1g8k1 meet_a a1c-3g-2 meet_again e-4 meet_at b-1d-1e-1 meet_in b2 meet_me b4c2d-2h-4
    meet_my b1 meet_on g-2i-2 meet_one c2 meet_people c-2d-4 meet_the c-2f2g-1h2 meet_there c2
    meet_you a-2b-1c-4e-1f3g-4h1 meet_your c1d3h2i2 meeting a-7b-3d1e-4g8i3j-2k2 meeting_, c2d2g3k1
    meeting_. b1c2d3f-3g2h-1i2k1 meeting_a c1 meeting_about d2 meeting_and c-3f2h-2 meeting_at c1g3 meeting_is e2
    meeting_link c2 meeting_me b1c1 meeting_on h3i1 meeting_over a-6 meeting_room c-1d1 meeting_that a1g3
    meeting_the c-2g-1 meeting_with g-3h4i1 meeting_you b-2c-3d-8e-3g-2 meeting_your b-1c-4
    meetings b-1c-1d2f-1h-3i2k4 meetings_, d1 meetings_. a1c-3k1 meetings_and c-1 meets b-5d-4e-1h1i-3k-1
    meets_on f-2i-2 meetup b-3c-4d-2e-4f-2g-4h-2j-3 meetup_, e-2 melbourne b-1 member c3h1i2 member_of c1h2i2
    members b-3h-2 members_of c-1 membership b4c1h-1 memory c-3d2k1 memory_. a1d3 memory_is c-2
    men a-7b4c6d3g-5i-1j5 men_. c5e1h1j-1 men_and c-1 men_come j3 men_in b2d1 mend c1f1h1k1 mend_. k2 mended c-5j1
    mended_. j1 menopause c-2k2 mental a-1c-1d-1e4k1 mental_health c-3k1 mentally a2e1
    mention a-3b5d-13e-2f-1g-2h-3i-2k-1 mention_, c1 mention_her c-2 mention_it c-1 mention_my g1 mention_of b2
    mention_that c3g-1 mentioned a-1b6c1d-14e-9f-1h-7i-9j-2 mentioned_, e-1 mentioned_. a-1d-1 mentioned_a b1
    mentioned_in b2 mentioned_my b2c3 mentioned_on b1 mentioned_that b-1c-8 mentioned_the b-2c2 mentioned_to b1
    mentioned_was b-1 mentioned_would b4 mentioned_your b3 mentions c3i2 mentor a7b-6c1d-1h-2 mentor_. a-2
    mentor_and a2 mentoring a5b-1 menu a4b-6c5h-4k-1 menu_. c-2 menu_is c3 merchant b1h5 mere d1
    merely a5d-1e1g-6h-4 merit a2b3 merit_. a1 mess c2f1g1k3 mess_, c2e-1k2 mess_. c6 mess_and b2c1g2
    mess_me f3g-1h1 mess_of c-2e2 mess_with c1 mess_you c-6d-1g1h1 mess_your d2
    message a-5b-7c-7d-2e4f-6g-6h-4i-6k-11 message_, e-1 message_. b1c-6d-6e-3f2g-3h2i-2 message_about c-3e1h-6
    message_and d-3e2 message_as h1 message_because e-1 message_from c2e2 message_i h2 message_me d5e5h-1
    message_of c2h-1 message_on c1 message_to e-2 message_was e-1h1 message_when d1e1g-1 message_you d-7e5g-1h-1
    messages a-3b-6c1d3e10f-3g-4h-5i-4k4 messages_, c-5d2e-1h-2 messages_. d4e-2h-3 messages_about c-3e6h-4
    messages_and c-3e1k3 messages_from c2d-5e7 messages_in d4 messages_on d1 messages_to c3d-1k1
    messaging c1d4e8g-2h-2 messaging_me d3e9g-1h-4 messed c1d5 messing c-3d-3e-5g1 messing_up g2 messing_you d-4e-3
    messy b-1c3e2 met a-4b3d4e-6g-15h-4i1k-6 met_. a-2b3e-1h2 met_a a-7c-1d-1 met_at c2 met_better d3 met_by b2c-2
    met_friendlier d6 met_her c-1 met_in b1c-9d-6h1i1 met_it b5 met_me c-4d-4f1i1 met_my d-2 met_on a1c-2 met_so c1
    met_such d3 met_that b2 met_the c1 met_their a3 met_with c2d2 met_you c-3d-3 met_your c-8 methadone k4
    method h1 methods c5 metro a1d-1 mia e6 mice c6d2 michaelmas e2i6 michaelmas_, i1 michaelmas_. i2 mick c-2d2
    mid b-1d-2e-4i2k-2 middle a-3c1f-1g2h-2i1k2 middle_, h1 middle_. i1 middle_name c-1
    middle_of a-3b-6c1d1f-1g2h-7k2 midnight c5d6e-3f-2g-1h-7i7k-2 midnight_, i1k-2 midnight_. c2d1i2 midnight_? d4
    midnight_and c1d2 midsummer i2 midwife e-1i-2k4 midwife_. c2 might a-8b-7c-5d-1e2f4g11h-14j-6k-2
    might_be a-3b-2c-7d-3e1g1h-9 might_change f1g-2 might_come f4g-6 might_end g2 might_get d-2e1 might_give e1g4
    might_go g2 might_have a3b2c2e-1f-4h-8 might_hear b2e5g-3 might_help c4 might_just e-4g9 might_know e4
    might_like i1 might_need f1g3 might_not a-4b-4c-11d-2e5f-4g8h-10 might_remember h-2 might_ring e3
    might_see f2g-2 might_sit g1 might_still e-2f3g-7h2 might_take e2 might_the g-1 might_try d3 might_turn e1g-2
    might_want d1g-1 might_well c2f2g2 might_write e1 might_yet e-1g-3 mighty d-2h-1 migraine k1 migraines k5
    milan a-1b2h1 mile a2b-1d-6 mile_, c1h1 mile_. h-1 mile_of a4h-1 mileage a-3b12c-6g-4 mileage_, b3 mileage_. b2
    mileage_is b3 miles a2b-2d1h-8i4j-1k1 miles_. k1 miles_ahead a5c-6 miles_and b2d1 miles_for c-2i3j-1
    miles_of c-3i1j1 milker h1 mill a3e-5f1g-1h4 mill_, f3 mill_. c-3d-2h1 mill_and h1 mill_has b1c2h-1 mill_in h2
    million b1c-1g-2 million_for b-6h-1 mills k1 min e2 mind a-5b-1c-1d-2e1f4g3i1k-1 mind_! e1 mind_'s h3
    mind_, c1f-2g-3h3k-2 mind_. a-2c-7d-2h-1 mind_: h-1 mind_; h2 mind_? c2e2g2 mind_a c2d-3h1 mind_about c-7e2h2i2
    mind_and g1 mind_at c3 mind_before c2 mind_for b1c-2d-2g1 mind_how d-5k1 mind_i e1f1 mind_if d-1f-2g4
    mind_is a-4b-6c-6g3h4 mind_me d-2h-3 mind_my b2c3g-2 mind_not h4 mind_that c-4h-1 mind_the a-1b-4d1e-5g2h-4j1
    mind_to b-5d4g6h-2 mind_up b4c1e4g-3k-1 mind_would b-1d4h2 mind_you b2d-1f7g-2h-4i1 mind_your a-1d8e1
    mind_yourself b-2c-1d-13e-9g-1h-1 mind_yourselves d-4 minded c-5g9h-7 minded_. d2 minded_to g8h-7k1
    minding b1c-3d-3g-2h5i1k1 minding_my b2 minding_the h3 minds a-5b-4c1d-7e4g5h-7k-4 minds_, a-2e4g2 minds_. e1
    minds_about a-2c-3e-7g9 minds_and e1 minds_whether g1 mine a-3b2c-7d-4e-2f-1h1i4 mine_'s a1c1i1
    mine_, b-6c-5d-3g-7h2 mine_. a-4c-1d3e2f-3h4i3 mine_and c-3 mine_are b1d1 mine_at h2 mine_does c1 mine_from i1
    mine_got b1 mine_has h-3 mine_if f1 mine_in h-3 mine_is a2b-1d-5e1h-5 mine_may g3 mine_to b-1j-1 mine_was a2c1
    mine_who c-2 mine_will k1 mine_would i-2 minimum b2g-1h1 minimum_, b3h2 minimum_. b3 minimum_wage b1c-1d2
    mining h1 minister c-2 minister_'s h1 ministry a6c-2e-4g-1h-1i3j4k-2 ministry_'s d2 ministry_, a1
    ministry_. h-2i1 ministry_and c1 ministry_has a2h-2 ministry_of h2j1 mins c4 minus f1 minute b-3e4h-8i-5j-2k-4
    minute_, c-2d-4e2g-1h-1 minute_. c-1d-6e2f-2g4h-5 minute_? d-9 minute_and b2c1d1e-2g-3 minute_i b2c3g2
    minute_on d3 minute_so e1 minute_to c-2e3g-1k-1 minute_with b1 minute_you g1 minutes a2b-15c3d3e-6f-5g-17i-5
    minutes_'s d2 minutes_, a2b-3c-4d-1 minutes_. a-1b-2c3d-1h-6 minutes_after c2d1 minutes_ago c-2
    minutes_an b-3c-2 minutes_and b-2c1d-4 minutes_at c3 minutes_because h1 minutes_before c2 minutes_for d2
    minutes_from a4b-4c-2j3 minutes_i b1 minutes_in c2h1 minutes_late c3d2g-2 minutes_of d4 minutes_than k1
    minutes_to c-1d-3 minutes_with c-1 minutes_you c-1 miracle b1d1f2g3 mirror c2d2 mirror_. b1 mirrors a1
    miscarriage c-2e-2j-1k5 miserable b1c7d2 misery k2 misgivings c3g1 misheard c-3 mislaid c2 misleading c8
    misleading_. c5 misled c5d2 misread b3c-5 misread_the b2c-2 miss a-2c-5d-11e-12f-1g12i-3j-6k-1 miss_, e-1g1h3
    miss_. c-6e-2f-1g6k2 miss_it a1g-2 miss_our g3h-2 miss_the c-1g4h-3 miss_you g2h-3 miss_your a-2g2
    missed a-5b-4d-4e-4f-2g-6h-5k-1 missed_calls c-1e1 missed_in c4 missed_it c-4 missed_my c2 missed_you e-4h1
    missed_your c-10e-2h-1 missing a3b-3c2d-5h-2j1k-6 missing_. a1b-2k-3 missing_from c-1 missing_in a3c-1e1
    missing_your c-1 mission a9b3h3 mission_. a2 mission_hospital g1h2 mission_speaks c-2 mission_statement b1d2
    missus b1c-3f1g-2j2k3 mistake a-8b-5c-3d-3e-8g-8h-12i-4k-2 mistake_, b-4d-5e-1h-2 mistake_. a-2c-3
    mistake_in c-6 mistake_on c3 mistake_to b-3 mistake_with g-2 mistaken c-3e-2g4 mistaken_, g1
    mistakes b-3c5d-3e-3 mistakes_, c4 mistakes_. c1 mistakes_and c2 mistakes_in c-1 mistook d-1
    mix b-1c-1d-2e-5i-1 mix_for h2 mix_now g2 mix_up a-6b-7c-1e-3g-4h-6 mixed b-4d-4h-1 mixed_practice h1
    mixed_up a-4c-1d-4g1h-5 mob a4b1c-4d-3f-1h2 mob_, g1h2 mobile a3b-2c-10d-9e-4g-3h-7 mobile_library c-1
    mobility j3 mock h-4j-1 mocked c3 mocks k3 model a-1b-4c-1h-3 model_for c-2 model_of a-1c-6d-3 modelling a1h3
    models a1 modern a4b-5d-5g-3h2 modern_than c-1h1 modest b4c-4h-1 module b-5 modules b-2 mom b1c-4e1
    moment a-5b-2c-10d-6e6f6h-9i1j-1k4 moment_, b-4d-1f5g-2i1 moment_. a-2c-6d1e2g4h-3j-2k5 moment_? d-1e4
    moment_and c-3f2g-2 moment_i a-1e5f-2g4h-2k-2 moment_that b-1 monday a-1b-7c-3d-5e-1f1h2i5k-3 monday_'s c-4g3
    monday_, a2c3h2i2j2k1 monday_. a-8b1c-7e-12f3g4i-1j1k1 monday_; b1h-3 monday_? f-2g-1
    monday_@number b-3f-1g-3i-2 monday_after g-3h-5i3k-3 monday_and a-1b-2c4d1e-2g-1h-1j2k-1 monday_as e-2h2
    monday_at b-6c-9d-1e2f-6g-3h1i-2 monday_because f1g1h1 monday_but f3g-3h-3 monday_for c-1h-1i1 monday_i c-4g3i1
    monday_if e1h3 monday_in h1i2 monday_is d2g3h1 monday_it c1 monday_morning c1d2g3 monday_of i3
    monday_or e1f-3g-3i-3 monday_so h-1 monday_that h1 monday_the g-1h1 monday_to c1f-2g-6i-2j1 monday_week h-6i6
    monday_went h-1 monday_with f1i4 monday_you e2h1 mondays b1d-3h-6i1k1 mondays_. c-1k2 mondays_and b1
    money a-11b10c-6d-1e-15f-3g-3h1i-3j-8k7 money_'s b6d-1g2 money_, e-2g-6k-4 money_. a2b2d2g-2 money_and b3c-2h-3
    money_at b3c1 money_back b-4d2 money_for b1i1k5 money_from b-3 money_had c-2h-1 money_i b9g-4h-3
    money_in b2c-1h1 money_is a-3b7c4h-3i-1k2 money_never b-4 money_on b-2c1g7 money_out b-2h6 money_side b-2
    money_talks b7 money_that b-1 money_to b-4h1k3 money_was b3c-6 money_went b-2 money_wise b5 money_with b-1d1
    money_you b1 moneywise b6 monitor h3i-2 monitor_for h4i-2 monitoring e1 monkey a-4b1c2d10h-2 monkey_, c2d2
    monkey_could a-2d4 month a-5b6c-1d-3e3f2g-3i3k1 month_'s b-2c1e-2f2i1k-2 month_, a2b-2c6d-1e1h-1i1
    month_. a-5b1c-2e2f1g-3h-1i-4j4k5 month_; d2 month_? e-4 month_after b-1 month_ago g2 month_and c-3e-1g-3i-4k-3
    month_contract a2b-2c-1 month_end b5c-3h-5i-5k-3 month_for b5 month_goes b1 month_i a-1b2c-2h7i3 month_if b1
    month_in c-4i-2j2 month_is d3 month_it e-2k1 month_non i3 month_now k1 month_of b-2c2e1i2 month_on b4g2
    month_or e5 month_salary a2b1 month_so e2 month_there b-2 month_to b1i3j-1 month_trial b-4c-1h-2i-2
    month_was a2b-2c-3k1 month_with b6f1 month_without k1 month_you h1 monthly a1b7g1j-3 monthly_pay h1
    months a-4b-1c1d3e1f-5g-5h-3i7j3 months_'s g1j-2k-1 months_, a-5b1c2d3h-3i3j1 months_. a-2b2c2d4i4k2
    months_ahead b-3 months_along c-1i-1k5 months_and c-5d-2h1i1k-1 months_at a2i2 months_before b-2
    months_behind i-4j-4k5 months_for c2 months_gone g-2k2 months_here i4 months_i c1i-1 months_in b3c-4
    months_is d1h2 months_left k-1 months_of a1b-1c-8i-5j4k-4 months_on i2 months_pregnant h1k1 months_since c2h-2
    months_to b-3c5g1h-2j1 months_with b-4c1 months_without b-1c2i1 mood a-4b-1e7h-1 moon a2b1c-2d3i2 moon_, a2
    moon_when g2 mop b-3 morale c5 more a19b3c-6e3f-6g-1h1i-2j-2 more_, b7c-3d-4e1g2h7 more_. a4c-1d-4e-1f1g-3j-1k2
    more_: d1h1 more_; h1 more_? f2 more_a a-1b5c1d-4g-1h1 more_about a-3b-6c1d3e6f1g1i1j1 more_advanced a-2c-2
    more_aligned h3 more_ambitious a1h3 more_an b4h3 more_and a-6b5c-3d1g8j-1 more_appealing d2 more_as b5
    more_at a6c-2g-5h1 more_attention c2d1 more_attractive a5h-2 more_available h2 more_because k-1
    more_boxes a3h-1 more_calls d1e6h-2 more_care c2d3 more_challenging a2 more_chance a1 more_children c4d2
    more_clear e3 more_clearly a-1 more_closely a8b-4c1 more_comfortable a4 more_company a-3e4 more_confidence a-2
    more_conversation a-2c-3i1 more_convincing a3c-2 more_creative a5 more_day a-3f2k2 more_days b2e1
    more_distinguished a2g1h2 more_drawn a2 more_each a-5 more_emails e1h2 more_energy a-2 more_established h-3
    more_excited a1g-2 more_exciting a6h3 more_experience a-3c-2 more_experienced a-1d-1 more_fitting a6c-1
    more_for a-1b2d-4e2 more_forms e-3 more_forward a4h-2 more_from b1c1e2h-4 more_fully a7b-1 more_fun a1b-1h3
    more_future a3 more_generous a-1b4 more_going a4b-1g-1h-5 more_good a5b-1 more_grace a-2d3 more_helpful a-3e1
    more_highly a-2 more_honest a-3d1 more_honoured a1 more_hours f1 more_i a-7b-2c3d-4e1g3i1 more_important d4
    more_impressive a-4 more_in a4b5c-2d-4e-1g2h-5 more_inclined a-3g2 more_inspiring a3 more_interested a-2c6
    more_interesting a6b1c-1d-5h3i-1 more_international h1 more_interview k2 more_interviews i1
    more_like a-5b-5c9d-3e-1 more_likely a-5b-1g7h-2 more_mails d1 more_me a13b-7c-5d-1e-6g-7h2
    more_meaningful a4b-2c-1 more_messages e4h-2 more_modern a5b-4c-4h2 more_money b8g-1h-2
    more_my a15b-10c-8d-2g1h1 more_natural a4c-5 more_near a2g1 more_no a-1g3 more_notice c5e-2
    more_of a5b-4c-1d1e-3f1i-2k-4 more_offer g3 more_often c4d-1 more_on a-2b7c-3d1e-1h-2
    more_or a-7b-1d-4e-6f2g9h-6 more_organised a1c-1h-1 more_out b-1c-1d2g6h-2 more_patience a-5c1 more_patient a-6
    more_pay a1b-1 more_people a-3c-3 more_per a-2b8h4 more_polite d1 more_practical a-2 more_prestigious a3
    more_professional a2 more_questions a-1c3 more_respect d4 more_responsibility a3b-2 more_room a4b-5c-5g-1
    more_say a1b-2k-1 more_scope a3c-4 more_secure a2 more_senior a2b-5h1 more_sense c-5d5e-3g-6h2
    more_serious a5b-2c1h2 more_since g-2 more_so b3c2h-2i2 more_stable b-3c-2 more_strongly a4c-2
    more_substance a-1c-3 more_suitable a7b-2c-3g-1 more_suited a2h3 more_tempting a5c-1
    more_than a-6b7c4d-4f-4g4h1i1k8 more_that a-1g4 more_the a5g-2 more_there a1 more_thoughtful a-1
    more_time b-9c-6d-3e5g-3k1 more_to a-1b-2c-3d1e1g3h-2i-4k-1 more_up a9b-4h2 more_use a1g-1 more_useful a2
    more_varied a3b-2 more_variety a3b-2 more_warmth a-2c4d4 more_weeks a-2i2 more_weight a2c-2 more_welcome a-2
    more_what b-4e-3h-2 more_with a3c-1d3e2h-3 more_years a-3h2j3 morning a-2b-2c-1d3e-2f-7g1h-1i-3k2 morning_'s g5
    morning_, b-1c-2d2 morning_. b1c1d2e-3g1h1j-1k1 morning_? d1g-3 morning_after i2 morning_and b2g-3h-6j-2k-5
    morning_as g4 morning_at j1 morning_before d2h4 morning_i d-1e-1g2h-2j1 morning_in c-2 morning_is d-1g7h-2
    morning_of c1h-1j1 morning_off c2 morning_on d-1 morning_or g-5 morning_person d-2g-4 morning_so h-1k1
    morning_that c-1e2g-3 morning_the g-2 morning_to c3h2 morning_with b-1c4i1 morning_would g-1 morning_you b2g5j1
    mornings a-3b-11c-1h1i1j-5 mornings_, i2 mornings_. a-3b-5c-7d1g-1h-3 mornings_a c2h1 mornings_and k1
    mornings_are c-1e-1 mornings_i k1 mornings_only h3 mortgage a-8b7d-4g-5h-6i-6j3k4 mortgage_, k1 mortgage_. b2c1
    mortgage_adviser b3 mortgage_on h-2j3k1 mortified d-2 mosque c-1g4 most a5b-1c-3d-1e-4f-9g5h-1i-9j-9
    most_, a9c-2h-1 most_. a1d-4g-4h7i-2 most_beautiful a-1c-1 most_days g-1h-2i-3k3 most_easily a2
    most_enjoyable a-3 most_exciting a5 most_fun a-1 most_i a-2e2 most_interesting h1 most_like a4
    most_likely a-5c-1e-6f-2g10h-8i-3 most_natural a2 most_of a-1c4d-7g-2h-2 most_probably e-1g7h-2
    most_sense g-3h3 most_useful a-3c-2 most_weeks k1 most_you b1 mostly a2b2c3d-11e-7g4h-3i-1j-4 mostly_. h1
    mostly_for a2b3h3 mother a1c-1d2e3f-2h-1i1j1k1 mother_'s a-2c-1d-1e1h-8i3j3k-3 mother_, a3k-1
    mother_. b-1d2g-1h1 mother_and b2 mother_had g3 mother_has g1j1k6 mother_in a-1d1h2 mother_is c-1e1g-2h-1k5
    mother_needs j-4 mother_of b2c-1 mother_says h2 mother_to c1 mother_tongue a1c3 mother_was c-5g2 mother_with c3
    motorway c-3 mould c8 mould_on c2 mountain a2c-2e1 mountain_. a-1b1h2 mountains a2c-1 mountains_. a1 mouse c3
    mouths b4 move b-5c-2d-4e-1f2g-3h-1i-8j9k-6 move_, c-1d-1j-1 move_. c-4d-6e-2g-1h1i-4j7 move_and b-1
    move_faster c2d1 move_for a4b5h-1 move_forward c1 move_from b-1 move_in b-1 move_into j3 move_is c-5g1
    move_it b-7d-6e-6g-4i-7j-6 move_my h-1 move_of e2g1 move_on b3d2h1i2 move_our g-2h-2 move_the b-3h-5
    move_this h2j1 move_to a-1c1d-1k-1 move_up a3c1 moved a-4d-5e-4f1g2h1i-6k-3 moved_, b1c-3k-3 moved_. c2f1
    moved_a g2 moved_and b-2g3 moved_by c-4 moved_for c2 moved_from c3 moved_in k2 moved_into h2j-1 moved_it c4
    moved_me b1c-1g-1h1i-1k-2 moved_my c2g-1h1i1 moved_on a1c2d-1e4g-1k-1 moved_onto g4 moved_our k1
    moved_out h-1j-3 moved_since b2c1 moved_the a-1b-4c-4h-4 moved_to a-2b1c-5f1g7j4k-4 moved_up f1h2
    movement b3c-5f2i-2 movement_on b3c-2f2 mover j2 movers b-5c-6g1i-3j10k-2 movers_and b-4g2j2
    moves a1b1c-1e1g-2h-1j1k-3 moves_me e2 moves_to c-2f2j1k-3 moving a-2b-4c-4d-4e-2g-2j10k-1 moving_, b4
    moving_. b5h1 moving_abroad j-1 moving_ahead h2 moving_back j1 moving_company c-1j1 moving_forward g-2h5i3
    moving_in j1 moving_it d3 moving_me c2 moving_on c-4g2 moving_the b-4c3d-2j1 moving_to a3c-4d-3h1j2
    moving_up c1 moving_van j4 mr a-10b-12c-2d-6e-3g-4h-2i-11j-2k-10 mr_. b-2c-3d-3g-7h-1i-3 mri k2
    mrs a-2b-12c-1d-3e-4g-1h-1k-4 mrs_. d-2g-3h-2 ms b-3c-6d-13e-9i-3j-2k4 ms_. c-5d-5e-2g-2k2
    much a1c2d-2f-10g-2h-5i-6j-1k2 much_! b2e2 much_, b2c-2d-2e-2f-1g-2 much_. a2b1d2f-1g1 much_a b1k1
    much_about c3g-2h1 much_and e1 much_appreciated d-1 much_as a-2c3e2i3j2 much_better a6c1h3 much_but b3
    much_closer h2k1 much_for a-6b-4c-3d2e-9f-4g1h-4i-5j-1k1 much_from b1 much_going e3 much_i b-4e1k2
    much_in c-3g1 much_is b-2 much_like a-3b-2c-1d1f-1g-4 much_longer a1c1 much_more a7b-6g-1i-2 much_nearer a5
    much_nicer a2h2 much_obliged c-4d-6e-4g-4h-8 much_of a-2c5e3g-5h-6 much_on e4g3 much_patience c-2 much_that k1
    much_the a-2b-1c-3g-3 much_they b1 much_thought h2 much_time c-5d3e-2i-1 much_to c-4d2h-1i-3 much_trouble c-4d3
    much_use c2d2 much_want g-1 much_work c1d-1e2 much_your c-3 muck c-3 mud a-3c3 muddle c6 muddled c1
    mug b-5c-9d9e-6g-2h4 mug_. d6e-1h4 mug_to d2h1 mugs c1 mull a-1c-1d-2e7g-5h-4 mull_it e5g-2 mulling e7g-3h-1
    multiple k2 mum a-1b1c-7d-4e1f-3g1j-1k5 mum_'s a-2b1c-3g3h1k1 mum_, c2 mum_. g-1h-1 mum_and e3 mum_has e2g2
    mum_says k-3 mum_was h1 munich b3g1j3 munich_. b3 muppets d3 murmur c-2 museum a4b-4c-1d-2e-2f-3h1i2j-9
    museum_'s c-2h1 museum_, c1g1h1 museum_. c2h-2 museum_and a1 museum_as a-3h-1 museum_does a-3c-1
    museum_has a2h1 museum_is a4 museum_job a1g1 museum_of h2 museum_post g1h-2 museum_that c-1d2 music c4e-4h-2k-2
    music_, c1 music_. c1 musical h1 musicians c4 must c-2d1e-3f-6g1h4k4 must_, h-1 must_a c2d-3 must_admit a1g1h-4
    must_ask d-1e1h3 must_be a-3c-4d1e-12f-1h-7i-9j2 must_bow h1 must_bring a-2g2h1i1j-2 must_cancel f-2g-1h3i2
    must_confess a2 must_decline a1b2c-3e-2f2g-6h10 must_first e10 must_get d-1j2 must_give b-2h1 must_go a2b3h-1
    must_have a-1b-2c-4d-1e-5g-1h-8j-4 must_i c-1d4e-4 must_keep i1 must_leave e1i-2j4 must_let g2 must_miss g6h-2
    must_not c-1d-3e-2h-4i5k2 must_now h1 must_refuse h1 must_say c7d1e-5f1g-5 must_see e-1g1 must_stay b-1
    must_step a1b2h4 must_still b-1 must_take c-2e-4h-1 must_think b2c-5d8 must_turn h3
    must_withdraw a-2b1c-9d-8e-3f-4g-7h7i-3j-1 mute c1e9h1 muted d-2e6h-3 muted_this e2 muting e5 muting_this e4
    my a-1c-6d-6e-1f1g1h3i2j2k8 my_@number d2g-2j2 my_absence e1g1 my_accent a-1c7d1k3 my_acceptance f1h1
    my_account a-1b3c-6d-2e-4f-2g-5h3i-1k1 my_accountant b5h-1i-3j5 my_address c2d2e3j-1 my_age a6b5c3e-2h-1k-4
    my_agency b2 my_agenda e1 my_agent b5c-3i1 my_agreement b-1i2 my_alarm g1h-1 my_allotment i2 my_annual b2
    my_answer a2c-7d-1e2f2g-1h6i2j-5k-8 my_answers c3d-2g-1 my_anxiety k5 my_apartment j2
    my_apologies c-1d-5e3f-1h-4 my_appearing g3h1 my_application a-1c2d-1e-8f5g-6h12j-3k-3
    my_applications a3c-2h1k1 my_appointment g-2h5i5j-1 my_apprentice g1 my_apprenticeship h1 my_apron h3
    my_area a1 my_arm a-1f3g2 my_article k-1 my_asking b4c-1g2 my_assessment h1 my_assistant c-1e1h-1 my_asthma k2
    my_attendance e3g4 my_attending g5 my_attention c2 my_audition a1c1 my_aunt b-2c-1d-4 my_availability c2g2
    my_baby c3g2 my_back a4c-2e-9g2i-5j-1k13 my_background a5b-1f1i2 my_bad c-2d-1e4g-3 my_badge a-2h2i5
    my_bag b-5c3d-3 my_bags g2 my_bank a-4b8c4d-1k1 my_bar b2 my_base b1 my_behalf e-1 my_being g3 my_bench f1
    my_best a-7c1f1g-3h-8 my_bicycle g2h-1 my_bid h6 my_bike b-1c-2g2 my_bills j-2k-2 my_birth i2 my_block c1
    my_blood b-2c-7k2 my_blue j3 my_board a1 my_bonus b4e2 my_book a4 my_books a2b-2h3j1 my_boots c-8d5f2g-4i1k-3
    my_boss a-10b5c-3d-5e-1h-6i2j-3k3 my_boxes a6c-2d-2j1 my_boy c-3d-1g1 my_boyfriend h-4j3 my_boys b1g-3
    my_brain e4 my_break c1e-1 my_breath d3 my_brother a-5b-4c-5d-3e-4f-1g-2h-4i2j-2k4 my_building c-2
    my_bus b-2d-1g4h-7k-3 my_business b-3c-4i-2 my_calendar b-1c-2e-3g4i-3k-1 my_call c-2e5 my_calling a3
    my_calls c8e-3 my_camera c-2g-2 my_candidacy a-6b-1c2d-6f4g-5h13j1k-1 my_candidate h2
    my_candidature b-1d-6e-6f1g-4h7i-2 my_car a-3b-4c-7h-7j1 my_card b-1c-2k1 my_cards e1h3 my_career b1c-3d3g-1
    my_case c1d-2 my_caseload b-4h-3k-2 my_cat a-2c-2d5g-2 my_certificate a2c1i-1j5 my_certificates b1c4h-4
    my_chair b-3d-5f2g5h3 my_chance d-1f1g-1 my_chances g1 my_chartership k-2 my_check b2g2 my_chef h-1i-1
    my_chest g1k2 my_chief b3 my_child e1 my_childcare c-2h2i-2 my_childhood d1 my_children a-4b-2d-5h1k-3
    my_choice a1b-1d1f-3g-2h5k-1 my_choir a1h-1 my_church a-1c2d1 my_circumstances c-6f-1g-1k-2 my_claim h2
    my_class a-4b-1c-5d1f-2g-2i-2 my_client h-2 my_clients b-6c1h-1i3k-2 my_clinic e1 my_coat c1h-1 my_code c-2
    my_coffee k-1 my_colleague a-2b-8c-1e-1f-1h-3k-5 my_college a-1c2d2h-1 my_coming b-2c-1g8 my_commission b1
    my_company b4h1 my_compliments d2h-2k-2 my_computer c-1 my_concern c4 my_confidence b-4d1k5
    my_congratulations d2h-1 my_consent b1h3 my_contract a-1b-1c-5f-1h2i4 my_cooking c1 my_council j3
    my_country b2c2d5e1 my_course b-2c-4f-1 my_court e1 my_cousin c4d-11e-4g-1h-1i-1j-3k-4 my_cousins e1
    my_credit b-1h-2k1 my_critical j2 my_ctc b3 my_cup a5 my_current a-10b3c-4f-4g1j-4k-4
    my_cv a-3b-5c5d1e-1f-2g-5h3i-3k-4 my_da b1c1 my_dad b-2c-9d-4e2h-1k3 my_data b1f-3g1 my_date a1g1h1i4
    my_daughter a-2e1g1h-2j4 my_day d5i-4j-2k1 my_days e4h5k-3 my_dbs c2 my_dear b1
    my_decision b-4c-6d1e3g-9h7i3k-7 my_degree a-1c1d-4g-1k-3 my_demo c3d1 my_dentist c-1g1h-2 my_depot g-2
    my_depression c2k3 my_desk a-3c-5d1e4g-1h-7i2k1 my_details c6e-2h3 my_diary b-3c-7d-3f2g5i-5 my_dinner b1
    my_diploma a1b-1d-2g-3i2 my_director b3c-4k3 my_divorce c2k6 my_doctor b-1c-3g-2h-2i-3k6
    my_documents b-2c5d3e-5 my_dog a-6b1d5e-2f1g-4h-1k-3 my_doing c-4 my_door c-4e1h3 my_dossier c1f2
    my_doubts c4g4h-1 my_dream a6b-2i1 my_drive c2 my_driver g1 my_driving b-2c2g1h-2 my_duty c-2g3 my_e c1
    my_earnings b4 my_ears d-1 my_eight c3 my_eldest h-2k1 my_email c1d2e4h-3 my_emails c4
    my_employer b-2c3g-2h-2i1 my_end c-9d-6e5g1h-1i-3j-1k-5 my_english c-1d-1e-4g-2h-6k-1
    my_enthusiasm d-2e-2f-1g10h-3 my_entire c2d3 my_evening b-4d3g-4h-2i-2 my_evenings c-1h1
    my_ex b-5c-3d3e-1g-3h-5j-5k8 my_exam e-3g2h1 my_exams c-2e1h-3i1j-4 my_excuses h1 my_exit h1 my_expectation b4
    my_expectations d1 my_experience a2b1c5d-1 my_eye a2c1e-2h-2 my_eyes a4b-4c1e4g-5h1k3 my_eyesight b-4g-2h-2k5
    my_face c1d5h1 my_faith c3d1h1 my_family a-3c-4d1e3g-9h-4i-8j1k-4 my_father b-5h-1i2j-5k4 my_fault d1
    my_favourite a3b-5c-6g-1h-1k-1 my_feeling c1g1 my_feet a2b-1d-3e1f-1h1i-3k2 my_fiance h1 my_fiancee b1j1
    my_field a6c-4 my_figure b3e-2 my_file c5d2e-7f5g-1h8i-4 my_fill e1 my_final d2f-4g-3h2 my_fingers c-1f1
    my_firm a-3b5h4j-2 my_first a5b-12c1d1e-13f3g-10h-2i4j-6k-12 my_flat a-4c-4g-2j1k-2
    my_flatmate b-4c-5d-3e1g-4h-4 my_flight b-4c-2g3h-5 my_floor b3h1 my_folder b-1 my_food h-2 my_foot c-2
    my_foreman c-1h-1k3 my_form c4e-5f6 my_formal h6 my_former b-5c-2d-3f-1j-1k-3 my_four a1d1i4k-2
    my_french a2d1h-2 my_fridge j1 my_friend a-7b-1c3f1g-3h-7j-6k-7 my_friends a2c4d1 my_full c-2i-1j1k-2
    my_furniture h-2i-2j4 my_future a-1c-1e-1g3k-1 my_gaffer b2h-4 my_gap d3 my_garden h-1i2 my_gas c-2 my_gate a-2
    my_girl g2 my_girlfriend j2k1 my_glasses c-6 my_goals a3 my_good c3j2k-1 my_goodbye h2 my_gp h-1k2
    my_gran a-3b-4h-1 my_grandad b-2 my_grandchildren b1d1 my_grandfather a-4j-1 my_grandmother b-5c-6d4e2j-3
    my_grandson a1b-4c-4d2e-4g-1h-4 my_granny h-2 my_gratitude h-1 my_green j6 my_group b-1
    my_gut a5b-4c-2d-6e-5f-5g9h-4 my_gym c-2 my_h j5 my_hair c2g-3h-1k1 my_half d1g-3h5 my_hall h-2j1
    my_hand a-2b-2c-1d-5e-5f2g-6i3j-1 my_hands a-4b1g-6h2k7 my_handwriting c-3d-3e-2 my_hat a-6b-6c-6d-2e-1h10k-3
    my_having c-1d3 my_head b2c-6e8f-8g3h-9i-6j-2 my_health h-1k-4 my_hearing b-4d-3g-3h-1i-3k3
    my_heart a4b-2c-1d-12e-7f1g4h-2i-4j-4k-1 my_heartfelt d1 my_hgv b3 my_hip e-1h-1i-2k6 my_holiday b-1g3h-1i-1
    my_home b-4c-3e2h2j-1 my_hopes c2 my_horse h1 my_hospital b1 my_hotel c-1g2 my_hour c3h2 my_hourly b5
    my_hours b3g-3 my_house c-1d4e5h-1j-6 my_household b3c-1 my_humble c4 my_husband b2c1d-5i-7j3k3 my_id c3i1
    my_idea b1 my_impression c4d-3 my_in b-1d1g-2i-1 my_inbox b-3c-6d5e9g-1h-1 my_inclination g5 my_income b2
    my_induction i2 my_intelligence d3 my_interest a-1b-5d-3g2h2 my_internet b3 my_internship h2
    my_interview a3b-2c8d-2e-9f4g-6h5i1k-1 my_interviewer c8h-1 my_job a-5b1e-3f-5h3i-2 my_joining b-7f4i6
    my_journey h1 my_keys g1h-1 my_kid g2 my_kids b4e-3i-2k-1 my_kind a7h1 my_kitchen d3 my_knee a-1b-3c1i-3k7
    my_knees b-1c-1d-7f-2g1h-5k4 my_knives b1g-2 my_lad c-1h-4 my_landlady g1h-2j1 my_landlord a-1b4c-2e-1h-7j1k5
    my_language a2 my_laptop b-1c-9g2 my_last a-8b-4c-9d2e-1f-3g-2h-5i3j-8k1 my_late a1c-11d-5e-4g-4i-2j1
    my_lawyer b1i3 my_lease e1 my_leave a2b-4c4d1e-4f-3g4j5 my_leaving h1i2 my_lecturer h-1 my_left c-4k4
    my_leg d1h-1k3 my_legs h1 my_letter c3d4e-4h-6 my_level b2g-1 my_licence b1c1d1j-7k2 my_life b1c2d5g-5h-6k1
    my_lift g4 my_liking a2c5 my_line a6b1c-6e4h-8j-1k4 my_lips b-4c-3d3e1 my_list a10b-5c-4d-3e4h-1i-4k-2
    my_little a3b-1c-10d-5h-4k7 my_loan e2 my_locum g4h1 my_london b2 my_long a2b6c-3d-2 my_lost c-2
    my_lot b-1c-2d-1h6 my_love c3d2 my_loyalty a1b1 my_lunch c-1d4g-4 my_lung k2 my_lungs k4 my_mail c3d-3e-1
    my_mailbox e4 my_main c3 my_mam a1 my_mama b1e1 my_manager a-5b6c-13d-10f-5g5h-8j-1k6 my_market b5g3
    my_marriage c2h1k3 my_master c-2h1 my_mate a-2d-8e-1g-4h-2 my_mates b3d1 my_medical b-3 my_memory a1c-3
    my_mentor a3b-1 my_message c3 my_messages c3e-4k3 my_middle c-1 my_mind a-1c4d-15e5h3j-1 my_minimum b2
    my_mistake c-5d3 my_mom d1e1 my_monday b2g2 my_money a1h-4 my_month c1d1e1h-1 my_mood e2 my_morning g-1
    my_mornings a1c-3d1 my_mortgage b5k1 my_mother a-2c-5e2f-3g1j-1k1 my_mum c-1g-4
    my_name a-3b-1c2d6e-3f3g-2h10i3j-1k-2 my_nan a-4b1c-3e-3g2h-7k2 my_neck h-1i1k2 my_neighbor b-2c1
    my_neighbour a-8b-6c-3d-5e-2g-1h-5i-3j-5k-4 my_nephew a-1c-7d-9e-3g-1h-7 my_nerves a-4b-5c-5d-2e-1h-2k7
    my_network e-2 my_new a8b2c-4e-4f1g-9h9i6j5k-15 my_next a1d-1e4g-2 my_niece a-1b-1c2d-5g3h-5j-1 my_night b1c1g1
    my_no d-2e-1f11g-3h5 my_nose b3 my_not c-3d-2e2f1g4 my_note g-3 my_notes d-2 my_notice b2c-1e-7h-1i10j-6k-1
    my_number a3c1d6e5g-6h2i-2k-4 my_nursing b5i1 my_offer a-2b1g-2i1 my_office d4
    my_old a-3c-14d-6e-3f-4g-2h3i4j-5k-6 my_one b1c-1 my_only d1g5 my_opinion b-5c8d-2h-2 my_options a3e7
    my_original c3h1i2 my_other b-2c-4f5h-8j-1 my_own a-2c-1d-3f-2h2i3j-2k-2 my_package b-2 my_page h1 my_pal h-2
    my_panel d1 my_paper b-3h-1i-1 my_papers a-3b3c5d3e-4f3h5i-6j3k-4 my_paperwork c5h2 my_parcel c-3
    my_parents b2c-4d-1e2g-2h-1i-1j3 my_parking a1d1 my_part c-5g-4h6 my_participation c-3g4h2
    my_partner a-4c-10d-3e-2f-3g-6h-4i-6j2k3 my_pass g-2h-1 my_passport b-1c3g2k-1 my_pastor e1 my_path g2h-1
    my_patience c2d5 my_patients c-2 my_pay b3h-3 my_peace e2 my_people e4 my_permit c-2g-1h-3i-2j4 my_petrol b4h1
    my_phone a-8c-4d-3e2f-8g-1h-7i-3k-1 my_photo c2 my_place a-8b-1c-9d-4e-3f7g2h7i-1k-1 my_placement g1
    my_plan a4b-1g2 my_plans a2c-3h-2k-4 my_plate b1e5 my_pocket b3g-1 my_police c-2 my_poor b1c-3
    my_portfolio b-4c2d-1e-1g-2h-1 my_position e4h-3 my_post c-1h-2k2 my_posting h5 my_practical g-2 my_prayer c1
    my_preference a6c-2g2 my_present a-1b5d-10e-2f-11h2i3j-8k-2 my_previous a-1c-4 my_price b7 my_principal c-2k3
    my_printer c-3 my_private c3e-3 my_probation e-2h3i2 my_problem c-1d4g2 my_profession a1 my_professional a-2
    my_professor g1 my_profile b-2d3f3h1 my_promise h3 my_pulse a2c-2 my_pupils a-3c-2d-1 my_qualifications j1
    my_question a1c7e-1 my_questions a1b-1c4e-7 my_rate b3 my_reason g-1 my_reasons b-4c-5h-1k-2 my_referee h-2
    my_referees e-2 my_reference d-1f1g-3 my_references a-2b-1c3d-7e-7f4g-1h-1 my_refusal f1h-1 my_regards c-2d3h-4
    my_registration b2c1h-2 my_regrets f2g1 my_religion c6 my_rent b6 my_replacement g2i1 my_reply c-8d-3e4f1i1
    my_request b1e1 my_research a3c1d1 my_residence b-1c-2h-1i-4j6k-2 my_resignation b-3c-2i6j-2k-5 my_respect c-2
    my_response e5 my_results e2 my_resume c3 my_retirement b3g2k-1 my_ride g5 my_right i1j1 my_road g1h1
    my_role h4 my_room j1 my_roommate h-1 my_rota c-1g3h-1i1k-1 my_round i1 my_safety i1 my_salary b1h2
    my_sample c2i-1 my_saturday c-1d6 my_saturdays h-2i1 my_savings b-4k4 my_saying b1c3 my_schedule f1g3
    my_school b1c-3j-1 my_search h7 my_seat a-1c-5f4h-1j-2k1 my_second a3b-3c6h-3i1 my_seniority b1c-1
    my_sense g4h-3 my_services h1i1 my_share b-1 my_shift a-1b-6c-1d-5f-4h-9i-7k-4 my_shifts a-4b-3c-5g5k-2
    my_shirt c1 my_shoes b-2c4 my_shop b2d1 my_shoulder k2 my_side a-11b-5c-4d1e5f-2g4h5i-6j-6k-2 my_sight k2
    my_signature b-1c-4d-2g1h-2i4j-2 my_signed h-5 my_silence b-1c-5e7 my_sincere h-2
    my_sister a-5b-3d-7e1f-3g-3h-3j-3k-1 my_sitter c2g3 my_situation c-2k-1 my_six i1k-2 my_size b-1 my_skilled j3
    my_skills a5b-1c-3d-6 my_sleep b-3 my_slot a-1b2c2e-4f6h8i-5j-1 my_slow e-3 my_solicitor d1h-2i1j-4
    my_son a-2b-2c-3d-12e-1g2h-2i-2k5 my_sons b1 my_soul a2b1 my_spam c-2 my_speed a4 my_spelling e-1 my_spine k1
    my_spirit a1g2 my_sponsor k2 my_spot a-5b-4d-1e-2f4h6 my_spouse j3 my_spring h2 my_stage a4 my_stamp j3
    my_start c1f1g-1i4 my_status c1j2 my_stipend b2h1 my_stomach c3 my_street a2b-5c-4e-1j-1 my_strengths b-3c-1
    my_student b7c-1g3h-1i-1j2 my_students a-4b-3c-5d-2e-3g1h-4 my_studies a-2b-7c-7d-5g-4h3i-3 my_style a5d1h3
    my_subject a3 my_successor i1 my_sugar k3 my_sums e2 my_sunday b2 my_super b4 my_supervisor a-2d-2h-3k6
    my_table a1b-1c-1e1 my_take b9c1 my_talk c4 my_taste a4c1 my_tax b-7i1j3k-3 my_tea d1j-1 my_teacher c-5d-1i-1
    my_teaching b-3 my_team c-5g4h-1j-1k5 my_teeth e-1 my_telephone c-3 my_ten d1h2 my_term g2i-1 my_terms b2
    my_test d-3f1h2 my_thanks b-4d-11f-4i1 my_therapist k3 my_thesis a1b-7c-2d-5g1h-1k-1 my_thing a2b-3g-3
    my_things h2j4k-1 my_thinking e1 my_third b-2d-1g-1 my_thoughts a1e7g1h-1 my_three e1h-1i5k-1 my_throat h2
    my_thumb i1 my_thursday g1 my_thyroid k1 my_ticket b-3c-2d-1h3 my_tie c-2 my_time a-1b-2d5e-5g-1h1k-5
    my_timetable g3 my_tips b3 my_title i3 my_tools b2c-3g-1 my_town a-4h-1 my_trade h2 my_train b-4g-3h-7
    my_training a3b3c-7h3k-1 my_transcript c2 my_transcripts i1j-2 my_transport b2c1 my_travel b-4c5
    my_trial b-4c2e-2g-4h1i3 my_truck b-3c-3g3k-1 my_tuesday h2 my_tuition b3g1 my_turn a-3c1g2h4 my_tutor c-3d-2e1
    my_twin k3 my_two b2c1d-2f1h1j3 my_uncle a-1d-1e-1h1i2j-5 my_uni c-3 my_uniform i1 my_union a-1b3h-3i4
    my_unit h-1i-2k-1 my_university a-3c-1g-3 my_vaccination i1 my_van d1g1i1j-2k-3 my_verdict e5
    my_view a-5b-1c11h-1 my_village a-6c-7h1 my_visa c2d1f3i-3j8 my_visit a-1c1g3 my_visitor b-1h1
    my_voice d-5e1g-3h-2 my_wage b5g1h1 my_wages c-1d-2h3j-1k3 my_wallet a-1b3g-1 my_ward b1e-2
    my_way a1b-1c-3d-2e-2h-2k-3 my_wedding b-1c1 my_wednesday a2 my_week a-2b-5c-8d-4f-1h-2i-3k-5 my_weekend b2d3
    my_weight c3 my_whatsapp d3e1 my_wheelchair c1k1 my_while b4g2h1 my_whole a-7c4g-2h-1i-3j-2k-4
    my_wife a2c-2f-1j6 my_window e1 my_wish a5b1d-2g3h2 my_withdrawal b-4c-4e-5f6g-2h7i-5
    my_word c-5d-6e-4g-6h4i-2j-3k-4 my_work a-3b-1c-2i-1j2k-4 my_working b-4j1 my_worst d6g-3 my_wrist g-1k4
    my_writing c1 my_year b1d2 my_years a-4b8c3d1 my_yes a1e2g-6h7i3 my_young g1 my_youngest k2
    myself a1b-1c-7d-3e-2f-6g7h7i-3k2 myself_, a-3b-3c1d-1e-3f-5g-1h-1j2k-2 myself_. a-4c-1d-4e1g-2h-3i-1k2
    myself_a b1h-1 myself_and c1 myself_at b1 myself_before h3 myself_coming g4 myself_doing a2 myself_fixed g-2
    myself_for a2c-4d2e-3g-1h1 myself_forward e-2g-5h6 myself_from c1f1h5 myself_getting c-2e-1g5k-2
    myself_going g1 myself_growing a6g-1 myself_if a1 myself_in b1c-4g4h-1k1 myself_making g3h1 myself_more g1
    myself_off d2f1 myself_on g2h2 myself_out a-3c-5e-1h4k-3 myself_the b1g1 myself_there a4c2g-1
    myself_to a2d6e1g-3h5 myself_with g1 n a1c-3d2e6g-3 nabbed a2h2 nah a-3b-5c-1d4e-1f3g2h6 nah_, b-1d5e-1h3
    nah_from g2 nah_i d-1g-1 nail b2c1h3 nailed c1 nails c1d1 nails_. c1d1 naira a-2 nairobi b-2h-3i-3
    nairobi_. b-4c-1g1 name a2b-2c4d-2e-5g-5h3i1j-5k-2 name_! c1 name_'s e2i1 name_, c-1d-2f1h1
    name_. a3b2c2d-5e-8f-4i1k1 name_? d2 name_@close a-1c-2 name_@other a-1b-2c-8d-14e-5i-2 name_a a-4b-2d-2e2h-2
    name_among c3 name_and d3h-5 name_at c3f2i3 name_back c2 name_badge d1 name_be h3 name_before h-2 name_but a2d2
    name_by c1d1 name_can h3 name_down h-1 name_for a-4c1d-2e-2f2 name_forward h-4 name_from a-4c-2h3 name_has d-1
    name_her h-1 name_in b-1c-2d-6e1g2h-1k2 name_is b-3d-1h-3 name_like c2 name_may a1h1 name_my b4
    name_of a-4b-3d-4e-3h-6i1 name_off a-3c-2d2e-2f-2g-4h13 name_on a4c-3d1f1g-1j1 name_out b-2g-4h11i-3k-6
    name_right c-3d4h-1 name_round b2 name_should h4 name_so c-2 name_to a-1b-5c1d-5e-1f-2i4 name_was a1b-1c4d-3h-1
    name_with c1 name_wrong c2d2 named a-1b5c-1d-7g3h2k1 named_. b2e2g2k1 named_the a2b-2c-1 named_would b1k1
    names b-5c3e-4g-4h3j-1k2 names_, a1c1h3k2 names_. b-2d2j-2 names_of a1 names_were c3 naming g-2h-3
    nan a-5c-6e-5h-1j1k3 nan_'s b2h-2k2 nan_, j2 nan_says b1 nanny c2h2 napkin b1 nappies b2c-1d2k2 nappies_. d3
    narrow a4 narrower a-1c2 narrower_than a-1c2 nasa c-4d2 nasty c3 national a1c-3e-1h-3i-2 natter b-1
    natural a6b-4c-1d-1 natural_home a5 nature c2d-2e-1 nda a-2i5 near a1c-8d-2e-4g-2h2i-4j3k-1 near_, a1
    near_. b1d2 near_a a1 near_enough h1k1 near_home b-1 near_it a5b3c1 near_me h2 near_my a3j2k-3 near_our f1g1
    near_the a-8b-6c-1d-3e-1g-6h-6i-9j4 near_them a3 near_to h3j-1 near_us h1j-4 near_you b-2j1
    near_your a-4c-5g-1h-1i3j1 nearer a11c-8e2h1i-6j-6k-1 nearer_home a-2b-2 nearer_my b3h-2 nearer_the e4f1g1
    nearer_to a11b-3c-7e-1f-1g-2i-5j-5 nearest a3c-2d1h2i1 nearest_to a2h1 nearly a3b-1c-4d-4e-1g7h-6i-6j3k1
    nearly_double a-2b5g-4j-1 nearly_every a5b-2c2h-1 neat b-3 neatly c-6 neatly_. c-3 neatly_with a2
    necessary c-3d2 neck a2b-2c-7d8h-3k1 neck_, i1 neck_and a3 need a-3b-2c-5e-1f-7g-4i-1j6k1 need_, e-3f1
    need_. a1b2c1d-1g1k1 need_a a-1b-2f-1g-8h-8i-2j3 need_an a-1b-2d-1h-2j4 need_and b-3 need_anything e-7
    need_at b6d-2 need_better c2 need_for b-4h1i-1 need_from e-1 need_is d2 need_it a1b2c-5d7e-4f1g-4i3
    need_me b-7d-1e-2g2h-2j-5 need_more a-5b3d-4 need_my b-3d-3i-1k-2 need_not a1c-3f2g-4h7i1 need_of d-1
    need_some c1e4 need_somebody f1 need_someone d-5h-2 need_something c1d1 need_that b1
    need_the b5c-7d-5e-5f-1i-2j2 need_them h-3 need_time e2 need_to a-2b-3d-2e4f-7g2h5k-2 need_you f1 need_your d2
    needed a-4b-2c-4e-6f-7h5i2j-1k4 needed_, d-3 needed_. b-4d1 needed_a c-1g-2h8j1k2 needed_and c2 needed_any h3
    needed_at k1 needed_for h2j-1 needed_from c-1 needed_here b-2g1h-2 needed_my c2h-2i3 needed_there g1
    needed_to b2c-1d1 needing a1c-4d-1e-8f-2g-1h7i2 needing_a h3 needing_it h1 needing_that g-2
    needing_the a2e-3g-1i2 needs a-13b-1c1d-1f-9g1h1j1k1 needs_. c4k3 needs_a a-2b-2c2d-1f-1g-3i-3j-2 needs_an h4k1
    needs_it d-4g2 needs_me b-6c-5h4k-1 needs_my i3 needs_the g2 needs_to b1c3e3g-1h-2j1 negative b2e-4f5g1h-3
    neglected c4 negotiated b7h-3 negotiating c-2 negotiating_with c-1 negotiation d1 neighbor b-3
    neighbour a-6b-8d-11e-5g-2j-9k-3 neighbour_'s h1j-2 neighbour_, b-1h1 neighbour_. c1h-1j-1 neighbour_is b-1
    neighbour_to h2 neighbours a-1b-8c-3d-2g-5h1k-1 neighbours_'s h1 neither a-5b-2e7f-5g-5h4 neither_, a1h1
    neither_. d-1e2 neither_did c-1 neither_of b3c1h1 neither_suits e-1 neither_yes e4g-4 nephew a-5c3d6e-4g-6h-9
    nephew_, c1d4 nephew_. c3 nerve d7 nerve_. g1 nerves a-6b-8c-11d-4e-5g-1h-5i-1k7 nerves_are d-1k4
    nervous a-6b-6c-16d-12e-7g-6k5 nervous_. c-3 nervous_and c-1d-1 nervous_breakdown k5 nervous_man d-2
    net a-3b5c-7d-2h-6i-1 net_, b4g1h-1 net_and b-1i-1 net_was b-1c-1i-1 netball g5 network c-10d-2e-2g1h-4
    network_, e1 network_. e-2 network_and g2 never a-2b-1c4d-1e1f-1g-6h-6j-2k-3 never_, c-1e6i1
    never_a a-2b-4c-2h2 never_about b-7 never_agreed d1 never_answered c3e5 never_arrived c2 never_asked c-1d1
    never_been b-2d1e-1h-4 never_before b4d1 never_called c2 never_came b-6c7 never_could a1 never_did b3c2
    never_do d-3 never_even c2 never_explained c4 never_felt a1c-5 never_found d1 never_gave c2 never_get a1b-2c1
    never_going a5b5c-2 never_got c4d-1e1h1i2 never_had b3c-6k-2 never_happened c1f1 never_have b2d-2j1k2
    never_heard d1 never_in b1c3d5e-1g-1 never_kept c-3 never_know b3f1k2 never_knows f3g2h2 never_late c-1
    never_laughed c-3 never_leave c-2 never_let c1 never_listen c-1e1 never_looked a-3c3 never_lost c-4h2
    never_made c-5 never_met a-2c1 never_mind c-5d3e-1 never_missed c-2 never_my a-1 never_once a-2c-1d-4e-8k-3
    never_one b2 never_opened c2e1 never_paid b-4d1 never_quite a5c-3h2 never_read c-1e-2 never_ring c1e4
    never_said b-4k-1 never_saw a-3b4 never_seen a2c-6d1 never_sent c3d-1e1h2 never_showed c1d1 never_stood a2
    never_stop c-3d-7 never_the a1b-1g2 never_thought c-1j1 never_to b3c-2e-3 never_told b1c1h1 never_turned c2g1
    never_was c-1d3 never_were c-3 never_worked c1d-1 never_would a2c-2 never_wrote e2 nevertheless c-1f6g-1h3
    nevertheless_i f2h2 new a-1b-1c-4d-8e-4g-8h2i3j4k-4 new_, a3b-1c3 new_. b-1d2 new_address e-3h-1 new_baby e1g3
    new_boss b1c-3j3k-1 new_bosses h1 new_building c3j-1 new_bus i1 new_clinic i3 new_company c-3f1
    new_contract b2c-2h1 new_crowd b4i1 new_date e-1h2 new_desk a-1i2 new_drivers c2 new_employer a5b-6c1d2e2j1
    new_firm a2b1c-1h2 new_flat j1 new_gallery a-2 new_hip h-1k1 new_hire d1h-3 new_house e1j2 new_ideas c-5
    new_job b3c-10e-5f3h2j1 new_kitchen c2i1 new_lot b4h-1i3 new_man h2 new_manager d2h2k1 new_number b1
    new_office h-1j3 new_one a1c1f1h-10i1 new_ones b2d1 new_owners c6 new_people b2c-2f1h-3i3k2 new_person c2h1i-1
    new_phone e2 new_place a4b2c-1e-3h-5i4j1k-6 new_plant h1 new_position b1 new_post c-6f-1j-1 new_puppy e2
    new_role a3c-1h-3 new_roof b2 new_rota c-2 new_salon f1 new_school h-1 new_shop g1h-2 new_site b1
    new_staff b-1c-1 new_start a1 new_starters a-2c2h-2 new_supervisor c2d2 new_teachers b-3c2 new_team a1h7k-1
    new_term c2h2 new_time g2i-1 new_to a-2c-1h-1 new_town b-1j6 new_wing b-2h-1 new_work g-1h1 new_workshop i1
    new_year b-3e8j-3k2 new_zealand g1j1 newborn k4 newer a14b-9c-2d-5 newer_and c-2 newer_machines a3c-4
    news a-9b-7c-1d-11e6f-5g-5h-2i-7j-6k-4 news_, e2 news_. a-4b-3c-4e2g-1h-6k-5 news_: h-1 news_about c3
    news_for c4e2 news_from c-3e3h-1 news_is h3 news_on h2 news_that c-3 news_to e2 newsletter b-3c-6d-1e-4h-6
    newsletter_, d-1 newspaper a1b1c4 newspaper_. b1 newsroom a3d-3g-1 newsroom_. a2 next a2b-5c-2d6e-3h3i3k-6
    next_, c3h2 next_. a-2c5d-4e2 next_candidate c1d3h-1 next_day c2 next_door a1c-5d-6e-1f-1h3i-1j2 next_fella h1
    next_friday e1 next_girl d3 next_guy a-3d1 next_in c1d-3e-5f-1h3 next_man i1 next_monday g-2h2i4
    next_month a-1b-2c-5d-5e1g-4i3 next_morning c1 next_on h2 next_one c1d3f2h-2 next_person a-3d1f-4g-3h3
    next_poor c-1d4 next_round c-1f1g1 next_spring b1c-1 next_stage e-1g4h1 next_step b1g4 next_summer i3
    next_thursday g-1h-1 next_time a-4b2c-18d8e-6f-4g-8h-1i-6 next_to a13b-2c2d-2e-3f-3g-4h-5i-5
    next_tuesday c-1g1h-3i3 next_wednesday g-3h-3i2 next_week a-6b2c1d-12e2f4g3h3i-2j4
    next_year a-3c-7d-7e-5f-2h-1i-3 nice a-1c-3d-1e-5g-9h-2i-5j1k-4 nice_, a1d-1 nice_. a-4d-6h-1 nice_about c-3d3
    nice_bunch a-1 nice_but a4 nice_day c1 nice_for c1 nice_people d-4 nice_surprise c-1d-1 nice_that f1
    nice_thing d-2 nice_to a-5c-1d-1h2 nice_touch b1c1d2 nice_view c-1 nice_way h2 nicely c-7d-1e3f1h-3
    nicely_. a-1c-3 nicer a4b-2c-5e-4f1g-4i-1k-2 nicer_. a-1b-3c-2 nicer_boss a3 nicer_bunch a1 nicer_job a4h-3
    nicer_of a4g2h1 nicer_people a3d2 nicer_place a3c1 nicer_set a5 nicer_team b1 nicer_than a-4d-1 nicer_to c-1
    nicest a2c-7d-5g-1 nicest_i a-4 nicked a1 niece a-2b-1c1d-6g2h-6j-1 niece_'s g3 niece_is b1c-3
    night a3b5d-4e2f-2g-4h-1i-1j-5k6 night_'s b-1 night_, a1c1d1i-1 night_. a1b-8c-3d-2e3i1 night_allowance b5
    night_and b2h-1i-1k2 night_before b-3c5h-2k1 night_classes b1 night_crew b-1h-3 night_desk a3h1
    night_differential a-2b6e1 night_duty b5d1 night_for c2 night_i c-1g1h2 night_in b-1 night_is b1c1
    night_manager c4g1 night_of h-1i1 night_porter d-1h3 night_premium b2 night_rate b2 night_rota c1i1
    night_shift b-1d3g1h-4i-4 night_shifts a1c-7e3g-1k3 night_team a2c2 night_to c2i2 night_with c1d1
    night_work h-1k1 nightmare c-3d-5 nightmare_, c-2 nights a3b3e3f-3g-4h2 nights_, a-2c3d-1e3g-1h-4j2
    nights_. a-2c4d3g1h-2k2 nights_a i-1 nights_and b-1h2k-2 nights_at a2b3 nights_for a3c-1 nights_i h2k3
    nights_in b-2h1 nights_on b2 nights_out h1i1 nights_to k1 nights_with a1 nil b3 nine a2b-4c1f-4g1j-3
    nine_, a2c1d-5e1g-5h2 nine_. a1b-2c-2d-2e-2f-1g4k-1 nine_? d1 nine_and a6b-7c-2g2 nine_days c-5d3i1k1
    nine_has h2 nine_hundred b1 nine_is a-2b-1g6 nine_minutes c3 nine_months b-1c-1i6 nine_o'clock b-2d-2g1h1
    nine_of a1c3 nine_on c-3g2i1 nine_pages c1d-2 nine_percent b2h5 nine_thirty b-3g3 nine_thousand b2k1
    nine_times c2g2 nine_weeks c1d3k2 nine_years a-4b-1c2i-3j-2k-4 nineteen a-1b-1c-1d2g-2h-4i-2 nineteen_. k-3
    nineteen_and b3c-3 nineteen_days c4 nineteen_years b-4d4i-1k1 nineteenth h1 nineteenth_. g1 nineties k1
    nineties_. c2 ninety a-5c-3e-3f1g-2h-8i6j-2k-5 ninety_. g-2 ninety_a b4 ninety_day b-1i3
    ninety_days b-3c-1h-4i5j-2 ninety_minutes d1 ninety_percent g4 ninth b-3d1e-1g5h-1i2 ninth_. a-2c-3g5
    no a-4b1c4e1f7g2h6i-2k1 no_, a-7b-6c-17d4e-5f10h2i-2j-1 no_. b3c-7d4e-1f-6g7h9i1j-6k-2 no_; j1
    no_? a1b-1d-3f-1g4 no_@quote c-2d-1g2 no_agenda d-1e-2 no_air c4 no_allowance b1 no_already d2
    no_amount b-1c-1d1h4 no_and d2e-7f1g1h4 no_answer d-5e4f-4g-4h-7 no_apology a2c2 no_as c1e-2f5h-2
    no_at b2c1e3f9h-4 no_bad c-2e-2 no_bearing c-3 no_better c-3d-2 no_bonus b5 no_bother c-8d-7g-5h-2
    no_break b-3c5i1 no_budget b-2c2 no_bus g5 no_business c-3d3 no_but e2g2h-2 no_by h4i2 no_call d2f-1g-1
    no_can g5h3 no_cap b2 no_car b-3k-2 no_chance c-1h1 no_choice b1 no_clear b-2c8 no_comment b-2e2
    no_comparison a5 no_complaint c-7d-4e-1 no_complaints b2c-9d-3e-6g-1h-3 no_contest a9b-2c-5 no_date e7h-1
    no_decision e3g-1h-4 no_difference c-3 no_disrespect a6b3c-1d-5f-5 no_doubt a2c-3d4g-10h-2 no_drama c-2d-1
    no_end b-1c-6k1 no_excuse c-3 no_experience d-4 no_explanation c3 no_fault c-4d-1 no_feedback c5 no_finer a1
    no_firm c-1 no_fit g2k1 no_for b1c-7e-8f7 no_from a-3c-8e-12f4h16k-2 no_further a-4b-1c-6d-7e4f-5g-2h6
    no_gloves c4 no_go b-3f-2g4h-3 no_good a-4c1d-3e1f1g11h-4j1k1 no_guard c3 no_hard a3b-1c-1d-7e-4f-4h2
    no_head e2 no_heating c2 no_heed b-3h-2 no_holiday b1 no_hot c1 no_hurry c-3d-1e2h-2 no_i d3
    no_idea a-4b-6e2f-5g-5h-3 no_if d4e1h2 no_in b-1f4g1h2 no_interest d6h-3 no_internet c-2
    no_interview b1c-5d-1e-6g2h18 no_is b-5c-2d5e1f5g2 no_issue c-1 no_job i1 no_joke a1b1c-2d-5i1 no_lack c-2
    no_leave c-1 no_less a-3 no_lift c2 no_lock c2 no_longer a-5b1c-10d-4e-6f-6g1h6i-5j-7k3 no_lunch c4 no_mail e2
    no_man b1 no_manners c2 no_matter i1 no_means c-1d5e-3 no_message c1e5f-1h-1 no_mind b-3c2 no_money b-4k5
    no_more a-12b1c-11d2e7f-3i1 no_name c5e-2 no_need a3b-9c-4d-1e-1f-11g-15h4i-4j-6k-3 no_network e-1
    no_news c-2e6h-2 no_now h1 no_objection c-1h-1 no_on c-3d6e-1f3h6 no_one a-4b-2c5d-4e-1f-7h-12j1k2
    no_other a6b-7c-11d1e1f-5h-9i1 no_overtime b5c-4 no_paid b5 no_parking c4 no_part b-5c-2 no_particular c-1d-1
    no_pay b3 no_pension b5 no_phone e-1 no_place c4h-3j2 no_plan b-2c5 no_plans e1 no_point d2e7f-1g-7h-1
    no_power c-2 no_pressure c-1 no_price b-2c-1 no_problem c-7f-1 no_promise e3 no_promises c-1d-1e6 no_proper c8
    no_question g-1 no_questions b3c-3d-1e2 no_ranking a-1 no_reason b1h1 no_reflection b-2c-4g-2h-1 no_regrets h-4
    no_relation c1 no_rent b-2 no_reply c4d-1e2h-2 no_right j2 no_room a-1b3c3g2i1 no_rush b-1d-1e-3g-4h-4
    no_say c2h1 no_school b1 no_seat c6 no_second d1g-2h2 no_secret g-2 no_sense b4d-4e2g-5h-4 no_shade a3c2
    no_shame c-1d4 no_show d-1e1g1h-4 no_shows b2 no_sick b5 no_sign c3e2 no_signal b-1c-7e-1g-2h-3 no_sir d1g-1
    no_small c-2 no_sound b2e1 no_stress d1 no_support c3 no_team c2 no_telling g-1 no_than a-6f-3g10h-4
    no_thank c3d1e1f8h4 no_thanks b3c5d5e-3f5 no_that g2h6 no_this e2h2 no_time c2d3e3f-1h-4
    no_to a2b5c-15d-1e-6f2g-5h7i-5 no_today d-1e-2f7g-9h-4 no_toilet c3 no_train g5 no_transport c1 no_travel i1
    no_trouble b-2c-10d-4g-3 no_twice c-1d3h3 no_two b1 no_unless b-4e-3f8g-4 no_until f2 no_use a-1b1c-2e6g4
    no_water c3 no_way a-5b-7c5e-3g5h-6i1j-4k2 no_weekends c1 no_windows c5 no_wish d3e1 no_with a-1c-2d-3e-2f8g-4
    no_women c2 no_wonder d3 no_word b-2c1d-3e7h-4j3 no_work g2j2 no_worries b-3c-3h-1 noble c-1 nobler a8c-2
    nobody a-2b3c12d1e-1g-1h-3i-4j2k-1 nobody_'s a1b-4c-6e2g-2h-1 nobody_, d-4 nobody_. b1c-2h2
    nobody_answered b2c1 nobody_asked c2d6 nobody_at a-1c2e1 nobody_but c-1 nobody_came c4 nobody_can a-1b2c-1d-4
    nobody_could a-2c-3d-15e-1f-3g-2 nobody_does c-2d-5 nobody_else a7c-8d-2e-5f4 nobody_ever d-1
    nobody_from c7e4g1h4 nobody_gets g5i1 nobody_had c4d-1 nobody_has c2e-2g-3h-2k-4 nobody_here d1 nobody_i a2c-2
    nobody_in a1b2c-3d7g-2h1 nobody_is b1c-4d2g2 nobody_knows e1k3 nobody_left c-2 nobody_likes b2c-1d1
    nobody_looked c3 nobody_made c-6 nobody_minded c-5 nobody_offered a2c4 nobody_on a-1c3 nobody_over a-1d2
    nobody_picked c4 nobody_rang c7 nobody_said c8 nobody_seemed d-2 nobody_seems c3 nobody_should d-2
    nobody_there a-5b-3c2d2h1 nobody_to c3k1 nobody_told c7d-4 nobody_wants d5 nobody_warned c1 nobody_was c-1d-4
    nobody_will c-2d2h1 nobody_with c-2d4 nobody_would b3d-2 nobody_wrote c6 nod a6c-2i3 nod_. a3i2 nod_from h3
    noisy c2d-4g-1 nomination j1 non a-4b1c-4d-4e3g3h-2i5j1 non_compete a-2b-2h-2i3 non_starter b2c-1g4
    none b1c2d-1e3f1g-8h2i-3j3k-5 none_, e1h2 none_. a1b1c1d-5g-6j3 none_is c-3 none_of a-4b1c2d1f3k-1
    none_to a2c-2 nonetheless f6h1 nonsense b-2d10e1g-4 nonsense_, c1d3 nonsense_. c-2d5g-1 nonstop e3
    noon a-4b-1e-12f-7g4i4k1 noon_, a-1b-4e-1g-2h-3 noon_. c3e-5g3h-3j1k3 noon_? g-3 noon_and b-1c-3h1
    noon_friday i1 noon_i g1h3 noon_is d2g5 noon_on h-1i2 noon_or g-1 noon_to i2 noon_tomorrow d2 noon_will g1
    nope b-1d5h6 nope_, d5h6 nor b-2c-2e8f-6g-13h6i-2 nor_any h1 nor_no e4g-4 nor_the c-3 nor_to i-1
    normal b-5c2d4e-5g-4 normal_. c4 norovirus c-2 north a-1b3c-9d-6e-3g-6i-3j3 north_, a-3h5 north_. a2b-3j3
    north_of a-1b6 northern a-2b1c-3h2 norway h-1j3 nose a4b3d2h-5k-1 nose_. a5 nose_up b4
    not a-5c7d3e1f-3g6h2j-1k6 not_, a5b-1e7h4 not_. a9b6c-7d-1e6h-5j4 not_: a2 not_; d-1e4 not_? b2d2g3
    not_@number b-4c-2g4 not_@quote d2 not_a b-1c1d2e1g-4h-7i3j-2k-3 not_abide c2d1 not_able b-2c-3d-5e3h-1
    not_about a-3b-13c-5d-1g-8k-4 not_accept b4f3g-6h-1j1 not_acceptable c3 not_act d6 not_add c-2d1g-1
    not_afford b4c-3g-3k5 not_afraid c-4 not_after c-4e-3h3 not_agree c7d-6e-3g-3 not_all d2g4 not_allow j1
    not_allowed b-1e-1g-4h-4i2j1k2 not_already c-2 not_alter d3 not_altogether f1g-1h-1 not_an a-3b1e-4g1h-3i2
    not_answer b-4c-2d-4e4g-6h-6k1 not_answered a-2i1 not_answering c-5d-6e7 not_any d1 not_anything b-1c-4
    not_appear h3 not_applying h4 not_approved f1g2 not_argue b2c-1d2e-2g-2h2 not_arrive d1g6j1
    not_as a6b-1c-1d-6g-2h-3k-1 not_ask a-3b-2c-1d3e-6f-7g-3 not_asked d1e1 not_asking c-5e-1g-1
    not_at a4c-2e2f-1g2 not_attend a6b-1c-2e-4f3g2h3i1 not_attending d1g-1h5 not_available a1e1g3 not_aware c-4d3
    not_bad c-3 not_bank c-1g8 not_be a-2b-4d-2e2f-6g-1h8i-4j-6k1 not_beat d2 not_because b-4c-3
    not_been a4b1c6d-7e-4g-9h-1k5 not_before e3 not_begging d2 not_being b1c1d1e1h-2 not_believe b-2c5f-2
    not_better a-2 not_bin d-2e-2f5 not_blame e-2 not_bother b-3e4f-2h1 not_bring j2 not_buy b4 not_by a1b3
    not_call a-4b-6c3e5f-1g-7h-3 not_calling h-3 not_cancel f2h-5 not_care c3d9g-5 not_carry b3c-4d-2f-1g-3
    not_carrying g-8h7 not_catch c-1 not_certain c-9d-7e-2f-3g5h-9 not_change a-1c-1d-4e-5f-6g-5h-3i-1k-4
    not_changed c-6d1e-1g-5h7k-4 not_changing h2 not_chase e8h-3 not_choose a4b-1h-1 not_clean c6d1
    not_clear b-1c1e-3 not_close b2e-3f8g-2h-6 not_closed f2 not_come a3b-2c-1d2e-7g6h7i2k-3
    not_comfortable c9g-1k-1 not_coming a2b-2c-9d3e-2f5g-4h15i-2k-5 not_commit d-2e2g-1h-1 not_compare c-1d-3h-1
    not_compete a2c-2d-3 not_confirm e1 not_consider b1 not_contact d-1e7 not_continue b-5d-4e-6h10k-1
    not_continuing c-5d-2f2g-1h8 not_convinced b-1c8d-4e-2g2h-5 not_cope k1 not_correct c5 not_count c-4d-7f1g9h-4
    not_counting b2g4 not_cover b4c-9d-5g-3k1 not_cross a1b1c-2d3e-1f3 not_cut b2c-1 not_dare a-1
    not_decide b-3c-1d-2f-4k-1 not_decided b-1c-5d-1e5f-1h-6 not_delay h-4 not_delete f6h-4 not_deserve b2c1d3
    not_discuss a-1b-5c-4e-3g-4h-2k-1 not_do a-2b4d-2e-2f1g7h1j-2 not_doable c-4g5 not_doing b-2c-10d1e-5h6
    not_dream c-1d-1 not_dress d5 not_drive b-5c-6d4g-1i-1k2 not_drop b2f1g-4 not_easy j3 not_eat b2d-4
    not_enjoy c4 not_enough b9d-10g-4 not_enter e2 not_even a7c2d2f-4g-8h-8j4 not_ever c-3d3 not_every b-2c-4d3
    not_everyone c-1 not_exist b-2d-3 not_expect a5c-4d-6e1f-3h3i-1 not_expected a1c-5 not_explain c5d1
    not_face c-3e1h-1k2 not_fair c8 not_far c-1 not_fault c-5g-3 not_feasible c-1g3h1 not_feed b10c-4d-2
    not_feel c8d-6e-6f-1g4h-3k1 not_feeling d-2e-4g7 not_fill b-2c1e-8f7g-3h-1 not_final f-1h-1k1
    not_find a3b-1c-2g-4h-3i-4j3 not_finish g1 not_fit a-6c4g4h-2k1 not_fix d2e2 not_flatter d6 not_fly g4
    not_follow c1d-4 not_for a-9e-1f2g-3h5 not_forget a-4b-5d-11e-9g-5h-5 not_forgotten b-2d-8e3g-5h1k-2
    not_found a4b-2c-3e3h-2j2k-1 not_free d1g8h-2 not_from b2c1d4e-3h-3 not_fully c-1e-3f-2g5h-3 not_further h1
    not_get a-2b-4c3d-2f-2g5h-8i-3 not_give a2c4d4e-4f9g-4h-4 not_given a-2c7e1f1h-2i-1 not_giving c1d-2
    not_go a-3b4c-7d-18e-8f2h1j-3k4 not_going a-4b-2c-2d-2e-2f3g-2h7i-7j-5 not_gone c-1 not_good b-2c10d-5f1h-4k4
    not_got d2e2h-2 not_great c6 not_had a2b2c1d-1e6g-3 not_hand g-2h2 not_happen e-2g5 not_happening d2h2
    not_happy b1c9h-4 not_hard c1d4 not_have a2c-5d-1e-3f-3g-6h-4j3k-4 not_having c6g-2h-1
    not_hear b-2c-2d-9f-7g-8h-8 not_heard c-3d-5e3f-1 not_help c5g-2 not_here d5 not_hesitate e-2h1 not_hire c3
    not_hold a3b-2c-1d-6e2f-12g3h3i2 not_holding e-1g-1 not_honest b3c8 not_honestly g1 not_how c4d3 not_hurry d-1
    not_hurt a1b3 not_i a-5b-3c-4e4f-1h-3 not_ignore c1 not_imagine d-4 not_impressed b2c9
    not_in a1b4c2d2e4g2i-3j-1k6 not_included b3 not_inspire c1 not_insult c-3d5e1 not_intend b-1c-4d-1g-3h4
    not_interested b-1c-7d10f1g-1h16 not_interview e-3f1g-2h3 not_interviewing d2g2h4 not_it a-2b1c-2d-1f-2g1
    not_join e-1f2g3h4j1k-2 not_judge c1 not_just a2b2c1d4 not_keen c4g1 not_keep b3c4d-1e-4f-12g-4h7j-3k1
    not_kept c-2 not_know a-9b-8e1f-11g9h-11k1 not_known b1 not_last b-1c-1f1 not_laugh c-3d3 not_lay g3h4
    not_least b1 not_leave a1b-2c-4d-7e-11f-5g1h-3i-4j-2k-3 not_leaving b4c-2h7 not_lecture d4i2 not_left c-3
    not_let a1b-2c2e-12g4h-1i3j-3k2 not_lie a3b7e-4h-1 not_lift d-1k2 not_like a-7c9d-5e-11f2g-4 not_listen c1g1
    not_live b8c-5d-2g-4h1k2 not_long c-2 not_look a-1b-4c7d-7e5g2k1 not_looked c2 not_looking a-2c-7e-5g3h13k-2
    not_lose b-1c-2e-7 not_lost c-3 not_made c-2e7h-5 not_make a-8b-3c-6d2e-12f-5g2i-5j-1k1 not_making d-5h-1i2
    not_manage c-3d-1e-3g2h-4i-1 not_many a4c-2d-4 not_match b3c5d-3 not_me a-2c-8d-2e-2g-4h-1
    not_mean a1b-4d-5e3f1h-2 not_meant e1g2 not_meet b3g1 not_mention b1 not_mess c-1 not_message d2e5 not_met b2
    not_mind a2b-2c-1d-6e-6g-5k-2 not_mine b-6c-3d5g-1h-5 not_miss g-2 not_move b4c2g-2i-4k1 not_moved b3c1h1
    not_moving b2h7 not_much a-1b1e3g-6h-7i-1 not_my a-1b-1c-6d3e-2g-1h-5i-1 not_name c-1d-1h-4
    not_need a1b-1e-5f1g-1h5i-2k-2 not_needed c-1d1e1g-4h4 not_nice c9d1 not_normal c1 not_now d-1e4h-2 not_of g1
    not_off c-1f2 not_offer a-3c1e-2 not_often c-9d-3 not_okay c9g1 not_on a2b-2d3e2i-2k4
    not_one a-7b-3c-2d1e-1f-3g-7h-1k-3 not_only a2b2c-2d-3 not_open b-2d-6e3f-5g-3h8 not_opened c7
    not_organise c1d8 not_out h-1 not_over k2 not_owe c-7d7e-5 not_paid b4k1 not_participate h3i1
    not_pass b2e1g-1h-2 not_pay b-1c1i-1j-7k6 not_paying b2c1 not_phone c-1d4e3h1 not_pick a-1b-6c-1d-3e7f-3g-7
    not_picking d-1e4g-4h-3 not_picture a3g2 not_plan c-1e3 not_play c2d5e-2g1 not_polite c4 not_possible c-1g2h-4
    not_prepare e-1g1 not_prepared c3 not_present h2 not_press b1e1h-1 not_pretend b7d5e-5g-5h-5 not_print h1
    not_proceed e-4f2h7 not_proceeding d-2f4h9 not_professional c3 not_promise b-2c-5d-4e1g2h-3
    not_pronounce c1d1e2 not_proper c1 not_pulling f-1g-6h-10 not_pursue h3 not_pursuing h2 not_push e2h1
    not_put a-5b-3c-1d1f2 not_putting h3 not_quite a3d-4e-2g3h-6 not_quote f-5g5 not_raise e1 not_rank a-2c-2
    not_rate b-5c9 not_reach b-1c-4g5h-2k-2 not_reached a2 not_read b-3c1d-3f-1h-7 not_ready c-2d-3e4g-3h-1k1
    not_real c1 not_realised b2c-4d5 not_realistic c4 not_really a4c3g8h-3 not_receive d-1e2
    not_reckon c1d-1e-6g9h-3 not_recognise d2k1 not_refuse a1b1h1 not_reject f1 not_release b-1h-5k-3
    not_remove f5h-3 not_replied c-1e-1 not_reply c-1e5g-3h-1 not_replying c-2d-3e8 not_resist a5 not_respect c6d-3
    not_respond c-1e4 not_return c4g1 not_right a-3b-2c11d-6g-3 not_ring b1c-2e6f-4 not_ringing e1
    not_run b3c-1d6g1 not_rung e5g-4 not_running g2 not_rush b2d1e1 not_safe c9 not_said a-2b-1f1h-1 not_sail h1
    not_say a-2b-3c2d-4e4f-5g-6h-8k-4 not_saying a-1c-5d-5e9g-1h-10 not_scare j-2 not_see a4c2d-2f-11g7i-1j-1
    not_seem a-5c6d-2g-2 not_seen a1b1c2k-1 not_send b-1c-3d5e2g-4h1 not_sent f2 not_serious c2e1h-1
    not_set a-2d1e-3g1 not_settled e-1g3h-1 not_shake c2 not_share c5e-1 not_shine c-2d1 not_shout c-2d4
    not_show c-4 not_shut f2g1 not_sign c-4 not_sit b-5c6g-1h5i-1k3 not_sleep e-2 not_sleeping c-1k1
    not_so b4c2e-4g8h-8 not_something b2c-4d-4e-5g-10i-1k2 not_sound b1c-3 not_speak b-3d2g-5h-2k2 not_speaking c1
    not_spell c4d5 not_spoken b1k2 not_square b1 not_stand a2b-2c2d2e-3f2g-6k5 not_start b-1c-7d5h-4
    not_stay c6f1h-1k2 not_stop b-4d-5e-5g-2 not_stopped c-5k-1 not_stretch d-1g-7 not_strike c3f3h-1
    not_suit c-3d-4g3 not_support b1c2 not_suppose c1g4 not_sure a-5c-3d-9e-1f-6g5h-13k-2 not_survive b1c4d1k2
    not_swap a1b-2k-1 not_swear f-1g4 not_take a-4b-1d-4e-7f3h-1i4 not_taken c3h-1 not_taking d-3g-7h1
    not_talk a-2c-4d2e2f-1g-7h-4i1k1 not_teach b1d2i1 not_tell a-4b-2c3e4f3h-3i4 not_telling a-1h-4 not_text d2e8
    not_thank d-3 not_that a-3b-9c-10d-1e-1f-1g-2h-6 not_the a5b-8c-2d-1e-2f-4h-3i-4k-4
    not_there a-1c1d-3e3f-4i-2k1 not_think b-3c5d-23e-10f-10g4h-5i1j1k3 not_this a2d-3e3f1h1
    not_to b-2c-4d-3e1f6g-2h6i4j-3k1 not_today e5g-1 not_told b-5c5d-2g1 not_too c-11d2e-3g2 not_totally d-1g3
    not_touch a3 not_trade a1 not_travel b-1g5j1 not_treat c6d-3 not_trouble c-3d-3 not_true a-2c5
    not_trust a-3b-2c10d-3h-4k-1 not_try d-1e4h-4 not_turn a3c-2d-1f-3g-2h-4 not_understand b-3d2e-1 not_unless f4
    not_up a1c1d-1e2k3 not_upset c-1 not_use c2d2j2 not_used h2 not_very b-1c9d-6g3h-2
    not_wait c-13d-8e4f-8g-4h2i7j-1k2 not_walk d2i-2k1 not_want a-3b-1c-5d-2e-4f3g-7h8i-1j2k-2 not_warm b1c8
    not_waste c-5d1g-2 not_weigh a-1 not_well c6g-2k1 not_what a-7b-5c-2d-7e-2f1g4h1 not_why b-3c-3h-3
    not_wish a-2b-2d-2g-2h7 not_with b-1c-5d-2g1 not_withdrawing c-2d-3g-6h-10 not_work a-12b5d3e-10g5h-8i4j-2
    not_workable b3c-2g1 not_worry b-6c-8d-9e-7g-4h-4 not_worth b4c-1d2 not_write c-5e8g-4h1 not_writing e5
    not_y'all a2 not_yet a-1b-4c-5d-5e4f-3g5h-5 not_you a6b-1c-10d3e-2f-1g-5 not_your a5b-3c-18d8e-9g-8
    not_yours a6b-3d1g-2h4i2 notary a-2b2c-1d-3i3j1k-1 notary_'s h1 notary_clerk b2h-3 notch a7b-1d1
    notch_above a7b-3 note a-1b-1c-9d-3e-1g2h3 note_, d2f1i1j2 note_. c-1 note_below h1 note_i g3 note_is h1
    note_of d4i1 note_on c2e3h-1 note_says h-1 note_that a1e-3h2 note_the d2 note_to d-1 note_was c-1
    noted b-4c-1d4e4h-4 noted_, c-1d1e1 noted_that d2 noted_with e1 notes a-1b3c2d-5f-5g-1h-1j-2 notes_. i1
    notes_in b1 notes_on b1c1d-2e-1i-2 notes_with a1h1 nothin e1 nothing a1b1c1d2e6f-6g-2h-4i-2j-2 nothing_! d3
    nothing_'s a-1b-2d-1e-2f2g4i1 nothing_, b4d9e5g-6h1 nothing_. a-9b5c6d3e5g2h-1
    nothing_about a-4b-4c1d-6e-6g-3i-1 nothing_against a1b2c-2d-2e-2g-3 nothing_and d5e-1k3 nothing_at c2d3e2
    nothing_back e3 nothing_bad e-3 nothing_better a-1d2 nothing_but a-2c-4d-2g-4h-3 nothing_can e1j2
    nothing_could h-3 nothing_else a7b-2c-2d-1e-3g-2h-6 nothing_for b5c2d-3e3 nothing_from b1d-2e4f-1
    nothing_further e3h-2 nothing_has g-2h1 nothing_i a6d3 nothing_in a1b4d-7e-4 nothing_is a-2b-3d-1f-2g9h-7j-4
    nothing_left b5c-2h1k2 nothing_like c4d-3h2 nothing_more a-8b-3d3e4g-4 nothing_of c-1d-4 nothing_on a2f-2
    nothing_personal a3c-2d-3e7g-1 nothing_stops f4 nothing_that c1 nothing_to a-12b-8c-2f-4g-4j-3k-4
    nothing_was c2d-2 nothing_would a-4h1 nothing_wrong c-4d-1h2 nothing_you a8b-6c-6d-8h2
    notice a-4b-2c3d-2e-1f-15g-5h-4i12j-4k-5 notice_, b3d1i3 notice_. a-2b-1c1d-5e1g-1h-4i3 notice_and a1i1
    notice_at b-1h-4i5 notice_board c-3i-1 notice_for c2d1h1 notice_here h-1 notice_in c-1 notice_is i2
    notice_it c1e1 notice_of c3d-1e-3h3 notice_on h-1j2 notice_said c-1 notice_so i4 notice_that g1h3i-1
    notice_the c2 notice_you e2 noticed a-5b-3c2d-2e-2g-2h-10 noticed_, c-1 noticed_. a-4c-3h-2 noticed_it c1
    noticed_that c-1d-3 noticed_the c3 notices c-3 noticing c3d-3 noticing_that d-1 notifications d-2e4g-1h-2
    notify h2 notion g2 nought b5d1 novel c-4 novels h2 november a-1b-2d-3e-3f-3g-6h-3i3j-1 november_, b-2c2i3
    november_. i3j-2 now a-8c-4d2e3f-1g-2h3i-2j-3k3 now_! e-2 now_, a-5b-2c-2d-2e-1f5g-4h1i-3k2
    now_. a-4c-3d-5e1f-8g3h3i1j-6 now_; b1d3 now_? b1d-2g1 now_a b-2 now_about d1e2 now_accepted a2h1
    now_and c-4d-6e-1f1g-9i-5k1 now_as b4g2 now_at h3 now_because b-1g-1k1 now_but e-2f3g-2h-2 now_do a-3d-2h-2
    now_employed h2 now_for e1h2 now_from b2 now_has h-3k-2 now_have a2d2h3i3 now_he c1
    now_i a-5b-1c2e4f-1g3h-3i3j1 now_in b2c-1f-2 now_is a-3e3h-1 now_it a-2c4g4h-6i1j1 now_my f1i-3 now_no e1
    now_now e1 now_on c-7e4g-6h2i-2 now_or e-3g2h2i3 now_said a2h5 now_she k2 now_so b-1c-1d3f-3g-5h3k-4
    now_than b1d-7e-3g-1 now_that a1c-1d3e-2f-3g-6h-1k1 now_the a2b-2g-1 now_they g1h-5 now_to e-2h-2k1
    now_with a1b2c-1d3h-4 now_work h3 now_you c10d8e-4h1 now_your d1g1 nowhere b2c4g-4h-2i-2 nowhere_. c3d1e1
    nowhere_else a6 nowhere_near b3 nowhere_to c2 nowt a-1d1e1h1i-1 nuisance e-1g2j-1 nuisance_if g4
    number a-2b5c-1d1e7f-3g-11h-4i-4j-1k-9 number_, a-7d4e-1g-2h-3j-4 number_. a-6c-1e2g-3h-4i1j1 number_: h1
    number_@number b-10g1h2j1 number_after e3h-3 number_again e6 number_and b6c-1d-1e-1h-5 number_at b3d1
    number_before b2c2h2 number_for c-2e-4h-2 number_four d2 number_from b3e2f2h2 number_goes d-2e1
    number_i b4c-2h1 number_if e-5f-3i1 number_in b1c4e-1f1 number_is b-2c-6d-6e-1h-1 number_nine b-1
    number_now e6h-2 number_of a-4b-7i-1k-2 number_off d-3e4h-1 number_on b1c5e-4h-1 number_once b1d1i1
    number_one a9b-7c-5d-7e-5h3j-5k-2 number_out e4h1 number_so e1 number_that a-2b2 number_to c10h-3k1
    number_two a8e-1 number_was b1c-4 number_when e-4 number_will e-3 number_with b1 number_wrong c2
    number_you b3c-2d3e4 numbers a-4b4c-1d-2e-1g-12j-3k-3 numbers_, d-1h-2 numbers_. c2d-5g-2 numbers_do b-1d-1g-1
    numbers_on c-3 nurse a-1c3d3e-1g-8k-4 nurse_'s b1 nurse_. a1b2 nurse_and h1 nurse_at d4h3 nurse_for a-1c4d1
    nurse_had e1 nurse_i a1d2 nurse_in d1 nurse_interview h-1 nurse_job g-2 nurse_manager c-3 nurse_of c1
    nurse_was a1d1 nurse_who d-1 nurse_with b1 nursed c4d1 nursery a2b3c3d-10e-1g3h1j6 nursery_, b-1g4h2
    nursery_. g2 nursery_has c-1 nursery_in a1j3 nursery_is c2i1 nursery_place j2 nurses a-4b-3c4d-3e-2f-2g-3i-4j6
    nurses_'s b-1c-2j3 nurses_, d-4 nurses_. b-3c2d1 nurses_are a-2 nurses_at c-3 nurses_i c1 nurses_is a1
    nurses_on h2 nurses_to d1 nursing a4b2c3d-5e-1g-7h4j2k-3 nursing_, h4 nursing_. c1 nursing_degree b1h1
    nursing_home a1c1e-1h2 nursing_i a1 nursing_school b2e1 nursing_than a1 nuts d1e3
    o'clock a-2b-12c-4d-1e-8f-4g11j-4k-5 o'clock_, g2h1 o'clock_. b-1d-2g5 o'clock_? f-1g-4 o'clock_and c2h1
    o'clock_i g3 o'clock_in g1 o'clock_is a-2b-2c-6g6 o'clock_on h-1i-1 o'clock_or g-2 o'clock_slot g2
    o'clock_today i1 o'clock_will g4 o'clock_with c-1g4h2 object d-1 object_to c1 objection c-1h-1
    objection_to c-1h-1 oblige h2 oblige_me h2 obliged a-7b-8c-11d2e1f-7g-4h-3k-4 obliged_for c-1d1e-2h-5
    obliged_if d1e5f-6h4 obliged_to b-2e-1g-1h-3i1k-1 observation c3 observe c3i2 obtained a1 obviously a1d3
    occasion b1e-2 occasion_. e-1 occupational i1 october a-5b-6c-2d-4e-6f-6h-3i3j-8k2 october_, h1i1
    october_. a-1c-1e-1i4j-2k3 october_i h-4i-3 odd a2b1c5d-3h-2 odd_. c1d2 odd_that c5d-2 odds a-5c-7d-2e-4g10h-6
    odds_are c-3d-5e-3g8h-5 odds_of b-2g3 of a-2b-4c1d3f-3h-2i1j-2 of_, a1b4c-3g-3 of_. a1c4d1g-2h1 of_@amount b1e1
    of_@number a-1b1d-1f-2g-1 of_@other c-1 of_@quote d3 of_a b1c2d2e-2f1h4i-1j-2k-1 of_about b2 of_address c-1
    of_advice d1 of_all a3c-1d-1e-2g-3h1i-2j-2k1 of_amateurs d2 of_an a2b-2c-1g-5h4j-3k3 of_another a1b-1c1h-2i1
    of_answering d2 of_any a3c3d-5e1i2 of_anybody d-2k1 of_anyone d-3e-1 of_anything d-3 of_applicants h2
    of_applying c-1d1h3 of_appointment i4 of_april c-2e2 of_as g2 of_attention c-1 of_back h2i3 of_band b5
    of_bed a1b3c-2d3g-3k2 of_being d1g-1h-1 of_boxes e2 of_bread c2 of_breath c-3 of_business d2e-2h-6i4
    of_calling d1g1 of_calls d1 of_cancelling f1g3 of_candidates c-3h6 of_care c2 of_changing c-2g1
    of_charge b1c-1h-1 of_choice d-3 of_choosing c1e2k2 of_coffee d-2 of_college c1 of_coming f2g4h-2
    of_confusion d1e2 of_consideration h3 of_course c-5f4g-3i-3 of_court g-2k-2 of_customers k1
    of_date c5d-4g-6h-2i-1 of_day g2 of_department b1c-1i1k1 of_doing d3 of_doubt h2 of_drivers c3 of_driving j-2
    of_duties c4 of_each b6c-5i-3 of_early h-1 of_eighteen b-1 of_eleven d2g2 of_emails d-1 of_engineering c-1
    of_evening b-2i-1 of_every a-4b4i-3j1k-2 of_everybody a3 of_everyone c4d1 of_everything a-2b-2d-4h-5
    of_experience b2 of_explanation d-1 of_eyes d-2 of_family e1 of_february c1i2 of_fees k2 of_fifteen d1
    of_fifty c-3d-2 of_figures b2 of_fishing h4i-4 of_five a3b2c-2h-1i1 of_for a-2f2 of_forms h1j1 of_forty a1d-1
    of_four a1c-2h-3i-2 of_free h1 of_fresh c-6d-2 of_friday c1h1 of_getting b1c-3g-1j-1k-2 of_gloves c3
    of_god a1d1e1 of_going j1 of_good b-4c-3d-6h-5 of_gossip c2 of_greater a4g1h2 of_hands b-3c2d-5e2g1
    of_having d2 of_hearing d1 of_heart c-2 of_help c-1j1 of_her c-1k4 of_here g1h-3 of_himself c5 of_his a1c-3h1
    of_hospital c1h-6k1 of_hotel b-2c3k1 of_house a-1h2 of_how c3d-3 of_human d1 of_ideas a-1e1 of_in b-2f1
    of_interest b2c-1g2 of_interview h1 of_interviewing h1 of_interviews c-2d-1h-1 of_invitation i-2j1
    of_it a2b3d-1e2f6g-1h4i3j1k2 of_its a2d1h1i1 of_ivf k2 of_january a-1h-1i4 of_job a-3 of_joining c1i2
    of_july c1i-3 of_june c1g-1i1j-2k-4 of_kitchen c2 of_lab h1 of_last c1e1 of_late c-1e4g1 of_law a1
    of_learning a1 of_leave c2 of_leaving g2 of_lectures b-1 of_life a1d-3h-2 of_living b3c-2 of_long a1
    of_luck a-9b-2c-4d-2e-2g-5h-8 of_making g2 of_march b-2e3 of_may b-2g-5i1j1 of_me b-8c-2d-11e9f-1g8h-1j-2k-2
    of_mind e1j-1 of_mine a-4c-3h-6i-5j-4k3 of_mistakes c5 of_monday g-2k2 of_money a-2b2c-3k1 of_month e1h-2k1
    of_moving e3j2 of_my a2b1c1d3e-2f-3g4i1j-1k-1 of_myself a1c-1 of_new c-4 of_news c-6e-3h-2i-2
    of_next b-2c-3g2h-4i3 of_night e2h1 of_nights b-1k-2 of_nine b1c-1d2 of_ninety b1c-2 of_no b-6c-6d9e-4g1
    of_not b-2d2g5h-1 of_nothing c-4 of_november c-1h-2 of_now f2h-3 of_nursing a2 of_october h-1
    of_office d-2e2h-1 of_old a2 of_one a-1c-1d-1e-1h2i1 of_order c6d3e-2 of_other h-1i-1
    of_our a-4b-6d-2g-2h1j3k-7 of_paid b2 of_paper a1b4 of_patience c-1 of_patients a2b-1c-1 of_pay b1
    of_people a-2c-2d-3h-2 of_place b-2c7d-1 of_plan c1g4 of_planning c1 of_plans a-1b-2 of_pocket b7d-2h-4
    of_praise d-1 of_putting c-1 of_question d2 of_radio c2e-3h2 of_rain c-2 of_reach e2h-3 of_reading c-1d2h-2
    of_reflection h2 of_rent b-5 of_research c1 of_respect d2e1h-1 of_responsibility c1 of_room c-3f1 of_salary b2
    of_sales c-3h1 of_saying c2d2g2h-1 of_school c-5d3g-1j1 of_seeing h2 of_sending d1 of_september h-5k-2
    of_service i2 of_seven c2h1 of_shadowing i3 of_sheep c1 of_shoes b1 of_signal e4 of_silence c2d3e2
    of_six b-4d-2j4k1 of_sixty d-2 of_so h-3 of_something a3b-1 of_sorts a2k1 of_spain d3h1 of_speaking g2
    of_sponsorship j2 of_st i1 of_staff g1 of_stairs a2 of_stamps c-2 of_staying g4 of_story b1d4h1 of_such a1c-1
    of_talk c2 of_talking i-1 of_talks h1 of_tea b-4c-6d-3h1i2 of_teaching g-4h-5k-3 of_ten a1b-5d2g3h-2 of_term f1
    of_tests c2d2k1 of_thanks d-3 of_that b-4c-1d-5e-1h3i-1j-2k3 of_the b2c-1d-3e-3f1i-1k-2 of_their a-5b-3c-5h1i-1
    of_theirs a-1b2h-1i2j1 of_them a-7b-3d2e2g1i-7k2 of_these a-2c-1d-4e7g-7h-10 of_thing b-3c-4d2
    of_things b2c3e5g3h-1 of_thinking g4 of_thirty b1c2 of_this a-11b-4c1e-1h3i1j1 of_those a-2c1d4g-1h2i-2
    of_thought a2c-1h2 of_three a3b1g-3h3i3 of_thursday e1f1g-1 of_time b-3c-10d-1e5h-2k1 of_today a1g-1h2
    of_tomorrow g-2 of_tonight g2 of_town a-2c-1g-4h-2 of_training a-3b1c-5 of_travel c-1 of_twelve b3c3
    of_two a7b-1d1e1g2i1j1 of_unpaid c3 of_up b-3 of_us a-1d5e-6h2i4j-2k2 of_use c-2e-1 of_view a1b2e1
    of_waiting d2h2 of_want g5 of_war a-1 of_water a1b-2c1 of_week e3 of_welding c2 of_what a4d-14e-8g-8i1j-3
    of_where a-2h-2 of_whether e3 of_which a-6d3i3 of_whoever c2 of_withdrawal g2i-4 of_withdrawing g6
    of_work a-3b-2c2d1g-11h-1i-2j1 of_working a2d2h2 of_works h3 of_writing d1 of_year a1b-3c-2d-2 of_yesterday i-1
    of_you a1b-6c-4d3e-6g-9h-2i-11k-7 of_your a-6b1c-4d-2f-8h5i-2j-3 of_yours a-4b3c5d5g-3h1i-1 of_yourself d1
    of_yourselves c-5d1 off a-3b-2d2e3f1g1h4j-3k2 off_, b-4c-1d2e-2f3g-3h3k1 off_. a-4b-2d2e-6f-2g7h1i2j1
    off_? b1d-1 off_a b2c4d-2g1h-5k-3 off_about c1 off_altogether f3 off_and a-5b-4c1d5e-1f4g3 off_as h3
    off_at d-1e1g-4 off_before e-1h-2 off_by c6d-2e-2g-2h-4i-4 off_during e-1i-1 off_every c1 off_for a-4b-3g5j1
    off_from d-5e3g1h1 off_grid e5h-3 off_his c1h2 off_i d2e-3h3 off_in d-2e-2f6k3 off_it c-5g2h-1 off_just e-1
    off_like c1 off_me b-2d-2e1k3 off_my a-6c-2d8e1g-5j-3k1 off_nights c-3e-1 off_notifications d-2e3h-1
    off_on c-5d-4e4g1h-6i1 off_our g-3h5j-2 off_over b-1k-2 off_shift g2h-2 off_sick b1 off_since c1
    off_so d2g-3h-2 off_staying b3 off_that d3f-1g1 off_the a-3b-6c-1e4f-3g-1h5i-3j-2 off_there a2b-1 off_this a1f1
    off_till e1g-1k-1 off_to a6b3c-4d-11e1f1g-1h1j2k-6 off_was c2 off_what b2i2k1 off_with a1b-2c1d1g-3h-7i-5k6
    off_without c-2e1 off_work k3 off_yet f3 off_you b2d2 off_your a1b2c-8d1e7f-6h8i2 offended a3c-3d-5e1
    offended_. e1 offended_if e1 offer a4b6c-5d-7g2h1i11j-2k-10 offer_, a-1b1e-2f2g-2h-2i4
    offer_. a2b-5e-1f1g2h-3i-2 offer_; h1 offer_a d1e1f1 offer_and b2e2f-2g2h-2i-2 offer_by i1 offer_elsewhere b1
    offer_for i-2 offer_from a7b2c-4e-3g3h4i-3 offer_has b2 offer_i a7b-1 offer_in a-4g1i4 offer_is a-4b-2c3g2h1i1
    offer_it h1 offer_last h-5 offer_letter b3c-2i5 offer_me b-5c-3d-2e-3g-4h-5 offer_my h2
    offer_of a-2b5c-10d-2f-4h2i-6 offer_on b-3j2 offer_that a4h4i4 offer_the c2d-1h1 offer_to a2b-2c2g-2j-2
    offer_was a1b-1c-1h1 offer_when b1 offer_which a3 offer_with b3g1 offer_would i2 offer_you b-3e3g2
    offered a6c-2d-16e-9f-1h1i1j3k-11 offered_, b-1c-1h3 offered_. b-1c-1g-2 offered_@amount b1
    offered_a a1b-6g1h-2 offered_and a-1h3 offered_another g3h2 offered_in a1j1 offered_me b1d-4f-1g-5h-1i2k-1
    offered_more a-3b2h2 offered_something a4b-7g2 offered_the a4g1h3 offered_to a3b1c-4h5 offered_us b-1c1j1
    offering b3c-3d-4f-3g5h-2 offering_. b1 offering_a a-1b1g2h1 offering_me a1b-2g3h-2 offers a8f1g-4 offers_. a1
    offers_a a2c3 offers_and a1h1 offers_i a5 offers_me a4c-1 offers_more a2 offers_no a-1c3 offers_the a1b-2h1
    office a1b-4c1d1e2f-3g1h-2j5 office_, a-5c1d1f-2h-1 office_. a2b-1c-2e2i1j-2k-3 office_; f1h1 office_? c-3
    office_and a1c1d-3e-3 office_are c1d-3j2 office_as i2j-1 office_asked h1 office_at d-4 office_by g1
    office_called c-2h1 office_could a1c4 office_does d1 office_dog d-4 office_ever c1 office_five c2 office_for b2
    office_from b2c5 office_gave c5h-1 office_had b2c1h2 office_has a-1c2d3h3j2k2 office_i f-1i1
    office_in a-3b-1c-2f-2g-2h1i-3j4 office_interview h1 office_is a2b-1c-1f-1g1h-1 office_job a2h1 office_line d2
    office_lost c1 office_manager c-2d-3 office_moved c2 office_next f-1 office_of d3 office_on c-3h-3i1
    office_or d-1 office_rang c2 office_said b1c-2 office_since c3 office_so g3i2 office_than a2c-1
    office_that g1j1 office_to a1c-2e4 office_told c1 office_twice c1h1 office_until b1 office_wants h1
    office_was a1b-3c2d-7 office_where b-1h-1 office_will e1 office_with h-3i1 office_work a2 office_would a-1b-1
    officer b-5c2d-4f-6g-2h2i-3k-5 officer_'s b2c-2 officer_, e1h-2 officer_. h4 officer_at b-1c1h-1
    officer_interview h-2 officer_interviews h2 officer_role c-3h-1 officers a-3h-2j-1 offices b-6d-7
    official a-2h2i2 official_. i3 officially d-3e-2f8h-1 officially_i d-1f7h-3 offline c-3e5g1h-4 offline_for e1g2
    offshore b3e-2 often a-6c3d-3g-6h-5j-2k1 often_, k2 often_. k1 often_as e2 often_get c-2d-1 often_than c3
    often_that c2 oga b1d2h-1 oga_, b1d3 oh a-6b-2c-1d10e-7f-3g-2h-6 oh_, d4h-1 oh_great d4 oh_please d4
    oh_sure b1d7 ohio a1b-1 oi c2d3e-2 ok a-2e1g-5h-5 ok_. b-1d-1e-1g-3 ok_? d-2e5 ok_to b1 okay b1d-12e2g-6h-2k-1
    okay_, b-1e-1h-1 okay_. a-4b-1c5d-6e-2g-5h-2i1 okay_? d-2e6 okay_but a2b2c-1 okay_for a1b2g1h1 okay_if g-1
    okay_to d-2 okay_with b-2c1 old a1b-3c-1d-4e-3f-12g-4h4i5j-2k-3 old_, a2c3g-1 old_. b1k2 old_address c-6e-2h-5
    old_age b3 old_and c8d1k2 old_boss a-1d-4h2 old_car b-1 old_chief c2 old_colleagues a1c1 old_crew h3
    old_depot c1 old_desk h1 old_dog h1 old_employer g1h3j1 old_enough d1e1 old_fashioned a-2b2c9d-2k2
    old_firm c-4h-3i3j-2 old_for g1 old_friend c-4 old_head h2 old_i c4 old_job b2d2 old_lady c1 old_laptop c-2
    old_man h-1 old_mill b-1 old_number c-1 old_one a-4b1c2g2 old_people b2c2d3 old_place b-2c-3h1i2
    old_professor a3h1 old_school a-4b-2c-5g-1h-3 old_sergeant d1h-2 old_teacher c-2 old_team h4 old_to c-3d4g1
    old_tram k1 old_tutor a2 old_woman c-1d5e1h2 old_workmate c2 older a1b-5c4d-6g-1h-7k-1 older_applicants c2
    older_one a1c-1 older_than c6 oldest b1 olympics a2d2 omg d1 on a-3b1d-1e2f1g1h-1j-2 on_, a-1c-3d5e2f2h1i1j-1
    on_. a-1b3c3d4e4g-3j1 on_@amount b3 on_@currency b4 on_@number a1b-1c-11d-7e-6f-2i8j-5k-3 on_@open g-1h-1
    on_a a1b3c1d-1e-2f-4g-1h-2i-1j7k-2 on_about a2c1 on_account b-2e-1h1k3 on_after h2 on_all a1b2c2i2
    on_an a-2b3c1d-2e3g-1h-1i1j1k-1 on_and a-2b2c-2d5g-1h5 on_another a5d2e-2f-3h6i3 on_any a2f-3g-2h1i-4
    on_anyone b-2c2 on_anything a2c1d1 on_as c-2g-3h3i1k-2 on_at a-2c-2d-2g1h1i2j-3 on_balance a6b-5h-4
    on_band b1e1 on_bank b2 on_base b2c-2 on_bed j-3k1 on_being c-1d2g3 on_better a3b2d1 on_board c3g2h3i1
    on_bonus a1b6 on_both i2 on_by c2e-1 on_call a1b7e-6f-2i3k1 on_camera c2g-1 on_campus e1 on_christmas c3d5
    on_coming g5 on_commission b4c1 on_compensation b3 on_condition f2i2 on_contract a-1b1 on_crutches d1e-2i-2k5
    on_day b1c-1g2 on_days f1k-1 on_deck d1i1 on_dialysis k3 on_duty g1i-2 on_each b1c1 on_earlies g3i1
    on_earth d2f-1 on_eid c1 on_either b-4c2f-1i1 on_elsewhere h4i-3 on_every a6b2d-5j-2 on_everything b1d1
    on_file d-3e1h-3 on_finally d4 on_finding c-2d5 on_fire c1h1 on_for b-5c5e4f1i1 on_forty b2 on_four c3
    on_friday a3b-7c-4d-2e-6f-2g-2i-3j2k2 on_fridays a-1b-1c-4g-1 on_from c2i4 on_full h3 on_getting d1e1
    on_giving e4 on_glassdoor b1c5 on_going g5h-2 on_good b-1c1 on_having c4d3 on_heart a1g1h-1 on_her b-5h-1j-4
    on_here d-4e2h1 on_him d1 on_his b-2c4d-2g-2 on_hold b-6c7d6g-2h-4k-1 on_holiday g-1h-2 on_holidays g1
    on_how b-4c-1d1f1g1h3i1 on_i d-5e4g2i-2 on_ice e4f2 on_if f1 on_in e1i-3 on_indeed b2c3 on_interview g3
    on_is b-3 on_it a-3b1c3d-2e9f-3g-1h-2i4j3k-13 on_its a-3b-4c-1g-3h4i1 on_june i-1 on_jury g1k-2 on_land c2
    on_lates g3 on_leave b-6c2e-1f-4g-3h-3i-7 on_less b3 on_like d2 on_linkedin e-8f-1h3 on_loan f2 on_losing d3
    on_main h1 on_making d3 on_me a-4b-11d-3e-1g6h-5k-1 on_minimum b-4 on_monday c-2g-1h1i-1j4
    on_mondays c-4g-1h-1k1 on_more a-2b8e-1h1 on_most a1 on_my a1b-8c-1d-3e1f-1g-1h-4i-7j-1 on_nearly a5b-1h-1
    on_new k1 on_nights b1d-2e2f-1g-1k-4 on_no h2 on_not g1i2 on_now b7e-1g-2h-2 on_offer c2k1 on_one a-1d-4h-4j1k2
    on_other c1 on_our h-7i-2 on_overtime c-1i3 on_page b1 on_paper a5b1c4d-8e-2f3g-1h-1i2 on_pay a1 on_payment b3
    on_people b1c-1 on_phone c2k1 on_probation b-1c-1i1 on_punctuality c2d2 on_purpose b-1c-5 on_read d-4e8
    on_reading c1 on_reception c1i1 on_reflection a3b2 on_salary a2b4 on_sat g2h2
    on_saturday a-6b-7c-5d-14e-6f-3g-3h3j2k1 on_saturdays c-5d-1g-3 on_seeing g1h1 on_shift b3c-1g1 on_since c2
    on_site a-2c2e-2i3 on_so f-1 on_some e-1h-2 on_someone c2 on_someplace h-2 on_something b-1e-2g2h-5
    on_somewhere g-1k-1 on_speaking c-2k4 on_staying g1 on_strike b-2c-2g3h-2 on_such h1
    on_sunday a-1b-7d-8e-10j3k4 on_sundays b3c-9d-1e-2h-7i-1k-2 on_target b4 on_tax b-2 on_teams b2
    on_than a3b-1h-1 on_that a-1c1d-8e4f-1g2h-1i-7k-1 on_the a-4c-2d-3f2g1h1i2j1 on_their a-3c2e-2h-7i4j-4k-2
    on_them a1b5c4e1 on_there c-2h1 on_these f2 on_thirty b-1d-1 on_this a-1b-1c-13d-4e8f1k-8 on_three b-3c3
    on_thursday a-2b-4c-6e-3i-4j-1 on_thursdays b-4g1k3 on_till e1 on_timber h2 on_time a-4b-2c-1d-1e-6
    on_to a-4c-2f3g-2h2i-6 on_too c5k1 on_top a-1b4c-6d-6f-2i-8j-1k-2 on_tour b1c-2h1 on_training a3b1
    on_trial b-3c-2e-1f1i4 on_tuesday a-1b-1c-3d2e-1f2g-1h1i1 on_tuesdays b-3c-1d1 on_twenty i-1 on_two a-3c-3h1i2
    on_us b1c5k2 on_ward h1 on_wasting d4 on_wednesday d1e-4f-2g-2h1j1k2 on_wednesdays b-1c-1g1h-1 on_weds g1
    on_weekdays k1 on_weekends b1f2k1 on_well c1 on_what b3c1d-7e-3g1h1 on_whatsapp d-2e1 on_when e1 on_where h3
    on_whether b-2e4g2h-1j1 on_which a-4b-3j3 on_who c3 on_will d-2 on_with a-2b-6d-2e-5f2g3h8i-7j-5
    on_without c1e1g-3h5 on_working c-1 on_you a4c-3d5e3f1 on_your a1c-3d-2e-3f3g-3h1i-6j-1k-8 on_yours b4f2g6h-2
    on_zoom c1 onam d-2g1 onboarding b-9c2i2 once a-2c-9d2e6f-1g-10h-6i2j2k-5 once_, a-1b-4c1e-3g1h3i1j-1
    once_. a-8b-8d4e-5f1g-4h-2j1k1 once_: d-2 once_a a1b1c2 once_again d-3e-3h-2 once_and a1c-6d4e-3
    once_before b1j-1 once_did c-3e-1 once_i b3c-4d-14e10f-5g-3h-5i2j4k-3 once_in b3d6e-6
    once_more a-8b-5e-6f3g-1h2i-1 once_my b-2e7h2k1 once_she e-3 once_the a4b5d-6e10i3k-2 once_things e4 once_we j2
    once_you b5c1 oncologist k3 oncology a3 one a2b-2c1d4g1h-1k-3 one_'s a3b2c-1d-2f-2g2 one_, b3c-6d2g-1i-1j-6
    one_. b2c-5d-1e1f1g1h-1i-3j1k-4 one_: c-3 one_? d1e-2f1g-2 one_a c-1d-1g4 one_about e-1 one_above a-5b-3
    one_after b1e2 one_against a-4b-1 one_already c1h-1 one_and a1d-6e-1g2h-3i-1j-2 one_another c6e-3
    one_as a-2b1c-2 one_at a-1b3c1f-1g-4h3 one_bar d2 one_because d2h5 one_before c1 one_bit g-1 one_by a2c-4
    one_call c-1 one_came d2 one_can c2d2f-3h3i1 one_candidate g2h2 one_chair c3d1g-2 one_company a-3
    one_could a-4f-2 one_day a-6c2d2e8f-6g-13h-11i1k-1 one_did a2c-1 one_does a1b1c-6d7h-6 one_ear a-2c1k3
    one_else c-5e-1f1k3 one_email c1d2 one_employer j2 one_evening i3 one_eye f2g1 one_falls d1 one_fewer h5
    one_fifty b2 one_fine e3 one_firm a-2c-1 one_foot a-1d-2f2g9h-2 one_for a4b-1c-10d-6i1 one_free b1c1
    one_from a4b-2c2d-3e4g-1h-1 one_full i1 one_gets a-4b2c3g-1 one_go a-4c-2d-4e-6g4h4 one_good b1c4f2
    one_had b1c3 one_has a-3b2c-4d1h-5j1 one_hears g2 one_here a1i1 one_hospital g-2 one_hour a-2b-7c7d3g-6h-1k1
    one_i a7c2d-8g-1h4i-7j-5k-8 one_if e-1f2g-2 one_in a7b-2c-8d-11e-5g1j2 one_interview c1
    one_is a6b-3c-5e-1f-2h1j-2 one_job a-1b-3c1d1h4 one_just a2 one_learns d2 one_less h6 one_like c-1
    one_line a-2c5d5e-2 one_long k1 one_man c6 one_may f3 one_member c2 one_might c1d2 one_minute c-2d-3
    one_month c3e-4i6j-1 one_more a-6b-3c-1d2e1f4h-5i1k1 one_must c-1 one_my a-1 one_never c-3e-3f2g2h4
    one_next a-1c-2 one_night e2 one_nurse c6 one_o'clock c2g-4 one_of a-3b-1c-1e6f-12h4i-2j-6k-1 one_off b2c1i1
    one_offer a-1 one_on a1c2g-2h-3j-1k-1 one_or c3d-1e1 one_other a-6g-2h2i-1 one_out a-4c-1d-6e-9f-5g7k-2
    one_page c-4 one_pair a-1c1e2g2 one_person a-5c2d-1g-3h4 one_piece b2 one_place a2c-2j1 one_priority a-1
    one_remark c2 one_room c2 one_said c-1 one_second c-3d1 one_short g2 one_should a2d3e-1 one_side c1d2h2k1
    one_small c2 one_star c2 one_step a2 one_story c5 one_suits c1 one_that a1c-3d-1e-1h5 one_there c2d2
    one_they c2 one_thing a-3b4c2d-1e-1g2i-2k1 one_thousand b1 one_to b-6c1e1g1i-1 one_toilet c5 one_too c-1d1
    one_up a2 one_was a3b-3c-3d-6h2i5 one_way a-6d-1e10f-2h-7i-2j5 one_we a3c-1 one_week a-3b-1c4d-2g-2h1
    one_weekend b2c-4 one_when a1 one_where a-2g1 one_who a-4c-5e2j-2 one_will a2g1 one_with c-7d-12f-2h-1
    one_wonders d2 one_word f1h2 one_works c-1 one_would b4c-4d4 one_year b2c3d-3h-3i4 one_years b-2c3d2i-3
    one_you a1b-6c-4 ones a3b2c1d1e-3i-5j2 ones_, a1b2c-3h1 ones_. c3d-1f1j2 ones_and c1 ones_at c1d1j2
    ones_i a2b-3c-5h-2 ones_in c2 ones_on a3b1h-1 ones_who a-1b2 ones_you b1 online a-5b-6c4d-9e-4f2g1h-2i-1
    online_, c3 online_. e-2f3h1 online_about c-4 online_assessment c2 online_form d-2 online_interview g3
    online_portal c4 only a1b1e-6f3g-5h-4i2j2k-3 only_, b2c-4d-4f3g-3h-1i4 only_. a-7b2f1g3h-5j-1k-3
    only_@number c1 only_a a-1e2g-1h-6j-1k2 only_about c4f-2 only_after b3c-3j1 only_an c1d2h2 only_and g1
    only_applied a4d2 only_as e-2 only_ask e1 only_asked c2h-1 only_asking c-1h-4 only_at g3 only_be b2
    only_by a1d1e-2h1 only_came b-1d2 only_come b1c-2 only_day d2g3 only_do a-1c-4d-4e-4f7g-2h7j1
    only_ever a-1b-3c-3 only_fair h4 only_for a-2c1d-3e-2 only_found b3c1 only_from c1h-3 only_gave c-2i-1
    only_get b3i2 only_give i-3 only_good a-1c-3d-2h-1 only_got i1k-2 only_had b1f1 only_half c1 only_have b1
    only_heard c2 only_hold i1 only_i c-2d-3e1f1g-2h3 only_if a1b-6d-4e-1f3g-1h2 only_in c-4 only_is b1
    only_just c-1e-4h-2k2 only_keep i2 only_later a1 only_laughed c1 only_my a-1c-3 only_need f2 only_nine h2k1
    only_not a3 only_now a2b-5c-2d-1k3 only_on c1d1i-1k1 only_once b2 only_one a5b-2e-2f-1g-1i-2j-2k-1
    only_ones c-3 only_pay b5 only_please f2 only_read c1 only_reason c-1 only_right h2 only_saw c-4e-5
    only_say c-1e1g-3i1 only_saying g1 only_see g3 only_so g2 only_take c1i1 only_ten c-2
    only_that a-1c-2d-2e2f-2g-3 only_the a-4b1c5e2f-3g2j1k-2 only_theirs a1b-2 only_then j-2 only_there g1
    only_thing a-5b1c2d1e3 only_three c-2 only_to e-1f1g-2 only_today e1 only_took d5 only_two b-3c-2i-5j2
    only_until c2f1h1i1j1 only_want c1 only_when b2 only_with a-1b2c-2 only_work j1 only_writing d1 only_you c1
    only_your a1c-3d-2 onsite g2h2 onto a-1b1c-1g-1h2k-4 onto_a d1 onto_the g-3h1 onward e1 onwards h1 onwards_. h2
    op a1b1c-5d-1f1h2 op_, a-1b1f1h1 open a-1b-9c-2d-3f4g-8h-3i2j-4k1 open_, a4b-1c3e3f1g-2 open_. a-3b-4c-4e5h1i-3
    open_a c-2d1h-1 open_about b2 open_and c1e-1 open_at f1 open_day b-6d-3e-6f-7g-6h-5i-4 open_ended c-1e-1f1i2
    open_evening a-1c3f-1 open_for d-2f-2g2h-1i1 open_house c-2 open_if f1h1 open_it e2h2 open_my c-1d3k1
    open_on c2f-1g-1i1 open_plan c3g-1k2 open_source a1 open_that b1 open_the c-4d2f-4g6k3
    open_to a-3c-4d-7e-2f7h-4i-2 open_until a2e1i2 open_up c3i2 open_with b1g1 open_your c-1
    opened a4c4e2f-1g-1i-1k-6 opened_, c2i2 opened_. c2d2 opened_a c-3h1 opened_and c-3 opened_at c2e1j1
    opened_for h-2k-1 opened_his b1 opened_in h1 opened_it c3 opened_my b-1c6h-1 opened_on c3 opened_the b1c2
    opened_your c-1e3 opening a5b-6c-3e7g-8h2i-4j-2k-7 opening_, b-1d1f1 opening_. a-2c-7d-5g-2h3i-2 opening_a h3
    opening_any e4 opening_as h-3 opening_at a1 opening_for e1h1 opening_in c1h1 opening_my d2 opening_on g2h2
    opening_the d1 openings a-2c-5d-3f-2h-4 opens b-5c-13e-4f-8g-2h-10j-4 opens_, e1i1 opens_. e-5 opens_a b1d1
    opens_at g-1 opens_up e-4k1 opera c-3h3 opera_house a3h3 operate k4 operated d2 operation b-3c-2d-4e-4g2i-1k12
    operation_, g1k3 operation_in k1 operation_is g1k4 operation_of j1k1 operation_on j-2 operations c-2d-1
    operator a1c-3d-4g-3h1 operator_. h2 operator_and h2 opinion a-5b-3c2d4h-8i-2 opinion_. a-2b-1c2
    opinion_of c-1d4h-2 opinion_on c-4 opinion_the c4 opinion_you c1 opinions d2 opportunities a1d4
    opportunity a13b-6c-11d4e-5f-5h9i-1 opportunity_, d1 opportunity_. a3d-1h3 opportunity_@quote d2
    opportunity_and a1 opportunity_for g1 opportunity_has a4h1 opportunity_i a2 opportunity_to a2d2
    opposite b1d-6g-1k-2 opposite_, c1 opposite_. b1c-3k-1 opt d-2h1j4 opted a1b1c-2d-1g-5h8 opted_for a1h4
    opted_out h2 opted_to b1h3 optician c-1h-3 optics a1h2 opting b1h5 option a5c-6f5i2 option_. a3h1
    option_for b-1 option_of f1 option_that a1h1 option_to f3h-2 options b9c-5d-4e6f3h1 options_. a1e1h2
    options_at b2 options_open e4f3h-1 or a-9b-6c-5d1e5f-8g-12h-3i1j-6k-8 or_@number d-3g-4h-3i-6
    or_a a1b2c5d5e4f-5g-5h-1i1 or_after b4d-1g2 or_an d3 or_another d-1 or_any a2b-2d-1f-3g-6h5i-6 or_anyone e-2
    or_anything c2d-3e-1 or_at e-1f1h5 or_better a-1f4 or_can d-1 or_did c-1d2e-1 or_do b1c-1d5e-3 or_does d-1
    or_else b-1g-1 or_for d2g1 or_friday f-3g-8h-1i-5 or_i d1e5h-1j1 or_in b-1d-2j1 or_is b5d3e-3 or_keep f-2
    or_later e2 or_leave c1h3i3 or_less a-7b-2d-4e-6f2g9h-6j2 or_lose a2i4 or_may e1 or_maybe d2e-1f2
    or_monday g-4i-3 or_my d4e3 or_never e1i5 or_next e4 or_no b-7c3e2f-8g-2h-4i7 or_not b2c-1f2g3h-4
    or_on a2b-3c-4d-1g-6i-6 or_only d4 or_other c1d-1e3 or_out e1 or_rather f4 or_ring e2 or_saturday g-3
    or_shall d1 or_shine b3 or_should i2 or_so b1e3g1 or_something e2 or_the b-1c-4d-3e6f-9g-3i-3 or_they i1
    or_three i-2 or_thursday f-4g-8i-3k2 or_to c-1e1 or_tuesday d-4f-6g-8h-5i-8 or_two d-5e4f4 or_was b1d5 or_we i1
    or_wednesday f-3g-8i-1 or_what b-2e-1g2 or_when e-1 or_with d-1e1 or_without a-1 or_would b2 or_you b1d3e-3
    or_yours a-3i1 oracle e3 oral h2 orchestra a4b3c1d-6e-1f2g-1h1i2k-1 orchestra_, a2c1h2 orchestra_has c1h1
    order a3c2d6g-7i4k3 order_, a2b-2c-2d1e3 order_. b-1d-1e-2h1 order_and i1k1 order_for i2 order_of a2c-3
    order_to a1b2c1 ordered a-2b-3c-3d5e2 ordering d2 orders b-4d8g-1h-3k1 orders_. k1 orders_from c1d6
    ordinary a3c1d1 organisation c7e-2f-2h-1 organisation_, b1c4d1 organisation_. d-1 organisation_has a1
    organisation_that h-1 organise b-1c1d8 organise_a c1d9 organised b-6c8d2g-5k-2 organised_, c-3
    organised_. c5d-2h-1 organised_than h2 organized c1d4 orientation a1b-2i3 original a1b-5c5e-3g-3i3
    original_certificates h1i1 oslo a1h2 ote b8c-3 other a6b-3c-3d-2f5g1h1i6j-4k-6 other_, b-5d3e1f-1h1
    other_. a-5b2d-4e3f-3g-10h-3i-2j1k1 other_academy a-2b-4i1 other_account h3 other_agency a1c-4f1g-3h1
    other_applicant a-1c1 other_applicants a-5c6d-2e1g1h2 other_application h-4 other_appointment a3b-1f1
    other_apprenticeship a-2g1 other_at b-3e-6g-5i-5j-3 other_bakery a3 other_bank a-1b1 other_boss h-3
    other_candidate a-2h-3i-1 other_candidates a-7c1h-2i-2 other_care h3 other_centre h-1 other_chambers b1
    other_charity a4 other_clinic c2f1g-1 other_college g1i1 other_companies c-2d-3e2
    other_company b-3c-2d-8e-6g4i-1 other_contract b3f3h-2 other_crew a-3h2 other_crowd b1c1d1g3h1i4
    other_day b-2d-9f-2 other_depot a2b-1h-1 other_employer a7b-4c1h-3i1 other_end a1d2 other_family f1
    other_farm a2f1 other_firm a-3d-3i1 other_firms a-1c1 other_folks g2i1 other_fool d4 other_friday a-2
    other_garage a4g2h2i3 other_girl f2 other_had a1 other_half b1c1e1g2j2k1 other_home f1 other_hospital a-3c-5
    other_hotel c1i2 other_house a3e-1i2 other_i h-2 other_ideas g1 other_in a1c3 other_internship g1h2
    other_interview g-3 other_interviews e1 other_irons e1g2 other_job a-4b2c-9d-8e-7f-1g3h1 other_kitchen a1f1
    other_lab a4b-2f1g-1j1 other_lad h1 other_lads a1c-2h2 other_lady c2 other_library a4 other_lot b2d-3e1h2i-1
    other_mob a2h3 other_mug c-1d4e-4h4 other_museum a3 other_nursery b1c1h2 other_nurses j3
    other_offer a-1b-5f-1g3h-1 other_office a6b1 other_one a5b-3c2d7e-3f3h1i-1 other_openings b1
    other_opportunity a1 other_outfit a-2e2h3 other_party b2 other_people a-4d1e2f1h-1i-1j-3 other_person f1
    other_pharmacy i1 other_place a1b1c-3d1f-3g3h-1j-2k-4 other_places a2 other_position b1c-1f-1h-2
    other_post a-1c-4g2k1 other_practice h-1i2 other_project h2 other_restaurant a1g-2 other_role a-2c-4h-6
    other_roles b1 other_salon b3h1 other_school b2c-1f3h1i1j-1 other_shop a-2g-1h-1 other_side a-1b-2f-1g-2h-10
    other_site b3 other_studio a1 other_team a1b1 other_than d2 other_thing b-2h-3i-1 other_things e1g-1
    other_time d-10e4g1h-4 other_trust g1j1 other_two c3 other_university a1g1 other_warehouse a3h4 other_was a1
    other_way a-8c1d1g2i-2 other_week a1 other_when e1 other_work a-7b-2c-3e-5i-3k-4 other_workshop a3c1
    other_yard d2i3 others a7b-3c-1d-1e-4f3g1h4i2j-2k2 others_, a-4c1d-3e-2g1h2 others_. a2c-1f1h2 others_and h1k1
    others_are c-1 others_do h-1 others_have h1 others_i g1h2 others_in a3i2 others_on h-3 others_pay b3e2
    others_to g1 otherwise b5d-11e3f7g-11i2 otherwise_, f-1 otherwise_. b4d-1e2g-1 otherwise_i f2i1
    otherwise_it b2f2g-1 ought a-3b-2c1d-2g7h-6 ought_not c3g1 ought_to a-2b-3d-2e1g6h-4
    our a-13b-7c-12d-17e-7f-6g-1i-10j11k3 our_@number g1 our_appointment c1d1g3k1 our_area c1k1 our_baby b2j-1k3
    our_belongings j2 our_boxes j4k-1 our_building h2 our_bungalow k-1 our_call c2e-4g3h-1 our_car b-1
    our_chat f1g1h2i1 our_church h3 our_container j2 our_conversation c1g-2 our_county c2 our_daughter k1
    our_dog j1k-1 our_eldest j3 our_estate h1 our_family a3h3k1 our_farm k1 our_field a1c1g1 our_firm h1i1
    our_first c3e-1g2 our_flat k-2 our_flight g3j-2 our_furniture b2i1j5 our_girls h1 our_head c-2 our_home k1
    our_house a-1c-3e-2f1h-7j-2k2 our_household j3 our_interview g-5h2j-3k-2 our_lab g1h-3 our_landlord b2
    our_lane g1 our_last j-1k2 our_meeting c2g4h2i3 our_names c1j-2 our_neighbour h2 our_new j5 our_office c-2
    our_old i1j2 our_own a1c-7g-3h4k-1 our_paper i-1 our_parish b-1h2 our_paths d-4e-4j-3 our_place b1g1k-1
    our_post c1 our_road j-1 our_savings b-2j-3k5 our_school c-2h-3 our_second k3 our_shop b3c-1g2j-5k3 our_side g1
    our_son k1 our_street c-4g3h1 our_stuff j3k-2 our_table b2 our_talk c5 our_talks b2f1h4 our_team c-1k2
    our_things b-1g-2j6k-2 our_twins j2 our_two b2c-3 our_union b2c-2i3 our_village b-3g5j-4k-1 our_way e1
    our_whole a2c-2g1 our_youngest k2 ours a-10c-8d-5e-2g-6h-4j2k-1 ours_, a-4 ours_. a-3b-1d-7 ours_is b2
    out a-2b-1d-1f1g4h4i3k4 out_, a-2d4e-4f3g2h8j-8k2 out_. a1b-5c1d-2e-1f-2g3h4i1k2 out_: c-1 out_; f1
    out_? d1g3h1 out_a a-2b4c2j1 out_about g-1h-3 out_after a-1e2h-1k1 out_ahead a6b3c-2 out_altogether c-1h3
    out_and a-4b-4e-3g2h-7i2j-6 out_as e2 out_at b5d-6h-1i-1j-2k2 out_badly h1 out_because a1b-3c3h5
    out_before a1b-3c-6d2f-5g1i-1k1 out_but f2g2h1 out_by a3b-1c2i-2j2 out_first e4 out_for b3c-7e-3g3k-2
    out_four j-1 out_from a1b-1d-4h-3i-2k3 out_here c-1g-1i2j-2k-4 out_i b1c-4d-3e1k2 out_if b1c1j2
    out_in b-6c-2f1h1j2 out_last b-1c-1h-4i-2 out_longer c-1 out_loud d3e-2 out_my a2c2d-1e-2g-5h-5i5j4k-4
    out_not c3 out_now b-2f1g2 out_of a-1b3c-2e2f-2g-3h7i-6j1k-2 out_on a5b-10d1e3g-9h-4j-1k5 out_our g2
    out_over h-2k3 out_since c2 out_so c-2 out_than g6 out_that b-1c3d-6g1h-6k-1 out_the a-1b-3c-1d-6h-5i4j-2k-6
    out_there a-2b-2c-8d-3f-2g-4i-3j1 out_though g-1h3 out_to a-2b-2c2d-9g-3h-9i-1j3 out_today g-2 out_too f1
    out_two e-2k1 out_unless f4 out_was c-1 out_what a-4d3e7f-2h-6j-2 out_when e1g-1 out_where a-1d1
    out_whether i2j1 out_which d1 out_who d2i2 out_with a-7b2d1f1h-2i2k3 out_yet f1h-1 out_you c1 out_your g5
    outbid a2b2d-3 outbid_you a3b2d-1 outclasses a4 outcome c1e4f1h-2 outcome_of f1h-2 outdated c2 outdo a1
    outdone d-3 outfit a9b-1c4d4e1f-7g-2h3k-3 outfit_, a3b-2d2g1h5 outfit_. b-2c-2d1h1i2 outfit_came a2h-1
    outfit_i a2c1 outfit_in d1h1 outfit_is d1e2 outfit_made a1h-2 outfit_that a3c1g-1h4 outlined c3 outlook a2
    outrageous c3 outranks a8c-1 outreach c-1 outshine a2 outshines a5 outshone a7 outside a-6b-3c2e-2f-3g2h-2i2k-3
    outside_, c4 outside_. c-1d-3h-4 outside_in c5 outside_my e1 outside_your a-4b-4c-4h-1 outweighs a4 ovens b-1h1
    ovens_, i1 over a4b1c-2d-1e4f-1g1i3j3 over_, a-3b1c-10e4 over_. a-7b-1c3d1f3g1h-1k1
    over_a a7c-5d-4e1g-3h2i-2j-1k3 over_all a2j1 over_an a2c-4 over_and b-5c1e-2g-3h-2k-1 over_at c-6e1g3
    over_before e1g1 over_by h2j2 over_christmas b-1 over_every c4 over_everything e2 over_fifty b-1c3
    over_for a-1b-2c-1d-1f-1g3 over_four a-2b2c-1 over_from b2c-1i1 over_here a-2h-1 over_i e6 over_if b1
    over_in a-2c-4d-3e2f-3h-3i-3j-1k-1 over_it a1b3d3e3k1 over_me a-1c7d1g1h1k1 over_my a-7b1c3d-5g1h-3i4j-1
    over_on a-2b1c-1j1 over_our c1e1 over_that c1 over_the a-4b-2d-3e-1h-1j-3k3
    over_there a4c-1d7e-14f2g-4h-5i1j6k-6 over_this d1 over_to a-3b2c-6e-8g6j-1k-1 over_was a-2 over_what b6c-3e2h4
    over_whether b1e1g-1i2 over_with b-3c-2d1e1g-3j2k-2 over_you a3b-5h5 over_your a7b-1c-2e-3g3h3
    over_yours a10d1h3 overall c1 overalls a-2b-2d-1h1 overdraft b1 overdue b-4 overlap c1 overloaded c1
    overlook c2 overlooked d3 overnight b2c-1e1h1i1k1 overnight_, e1g-1 overnight_. k1 overseas a-5b-4c-2e-1i-2j3
    overseas_, j1 overseas_. i-1 oversold c3g-1 overtime a-10b13c-2d-11f-2g-3h-12i2j-3 overtime_'s b3
    overtime_, b-2c-4 overtime_. b4c1i1 overtime_and b5 overtime_at b4c-1 overtime_in b1 overtime_is b3c1g-2h-1
    overtime_pay c-2 owe b-7c-5d3i1j-3k3 owe_her k-1 owe_him j-2 owe_it a1g3 owe_my i4 owe_you b-3d6g-3h2k-1
    owed b-1 owes b-2c-3 owes_me b-1 owing a-2c2g4h-3k1 owing_to a-1g4h-1 own a-2b-1c1d4e2f-6g-4i2j1 own_, a3g1
    own_. a5c-4d-4e-5g-5h2 own_account h4i1 own_and a1 own_boots b-2c1 own_boss b3 own_business b-4c-3d5e-1
    own_car c1 own_choice h4 own_classroom a4 own_clients h1 own_conclusions d-4e6 own_counsel e3 own_cv c-1
    own_department h1k1 own_doing c-2 own_email d1 own_eyes c3 own_fault c1d1 own_front b2c1h2 own_good e3
    own_head c-1h-3 own_house c-4d3 own_interview c2d2 own_kids c4 own_kitchen c-3k-1 own_knives i2 own_laptop c2
    own_life k3 own_medical b-3c6 own_mind e5 own_mother b-3c3 own_notes c-4d1 own_office d1 own_peace a-2e1
    own_people h2 own_place g1 own_plans c-1 own_request h3 own_school a-2g-3 own_shop g2 own_son c1d1
    own_staff b3c4h1 own_sweet e1 own_that a1b-1c-3g1 own_time b3c2e2 own_to h3 own_tools a-2d-2 own_town h2
    own_training h-1 own_van b1 own_village h-1 own_way a-3c3d2 own_with c1 owner a-1b1c1d3e-1f2g-3h1i4j-2k2
    owner_'s c4i1 owner_, c-2i1 owner_. c1 owner_and c-4h1k1 owner_has b3 owner_of h3 owners b1c4 oxygen k5 pa c-1
    pace b-6c5d-2e1k1 pace_of c5 pack b-6d4g-3h3 pack_. c-3 pack_it d1h4 pack_of c1d5 pack_that c-1
    package a-8b9c-12d-8e-6g-1h-3i-2j-2k-2 package_, b1 package_. b2 package_and b-1 package_by i-1
    package_holiday b-1 package_is b3 package_of g1 package_was b2 package_with b-2 packaging a-2b1c-2h-1
    packed a-3b-3c-9e1g5h5j2k-1 packed_. h2 packed_in h1 packed_up g1 packer b1 packers j2 packet a-1d-1e-2h-2
    packet_. b1 packing b2d-1h-3j3 packing_line c1i1 packs a2g1 page a-8b3d-1e-2f-4i8 page_, c-1d-2h-2i1 page_. b2
    page_and c-4h1i-1 page_for c1 page_form c3 page_is c2d-3 page_nine b1c3 page_of c-1d-4g2i2 page_on c1
    page_one d1i2 page_two c-6d-1 page_with c3 pages a1b-4c1h2i3 pages_, h1 pages_. a1c-1i1 pages_of d-1
    pages_on c-2 paid a-6b6c-6d-3e-9f-3h-6j-4k-3 paid_, a1b4c-4d-3 paid_. j-2k-1 paid_a b-5 paid_and j-2k-2
    paid_at b4 paid_attention b-1d1 paid_back b-5j1 paid_breaks b5 paid_by b7h-1j1 paid_dividends b-4
    paid_for a-2c2d-1g-1h-3i-1k2 paid_from b4 paid_his k-2 paid_holiday a1b2 paid_holidays b7 paid_in b-4
    paid_is b-2c-2 paid_it b-4 paid_leave b8 paid_lunch b3 paid_maternity b3 paid_off b-10c-3d-3 paid_out b-2
    paid_parental b2 paid_the b-1 paid_there b3 paid_to b-4d3g7 paid_training b3 paid_up b-5k-2 paid_vacation b4
    pain c-3e-2f2 pains c1 paint a-5b-1d-9e-3g-6i1k-1 paint_for g-2i1 paint_shop c2i1 paint_the b1c-1h-1
    painted a-2d-3j2 painting a-3h-2 painting_. a-2h-2 pair b-6e2f-4i-2j-1 pair_. h-2 pair_of a-1b-2e3f-2g1i-1
    pairing c1 pal a1b-4c-1d7e3h3 pal_, d1h4 pal_. b-3c-3d7e4g2h1 pale c-3 pales a4e-1 palliative c-2k-3 pan f2k1
    pan_out f2 panel a-13b-10c3d2e-7f4g1h1i-3j-9 panel_'s b-2c2d1e1h-1 panel_, c-1d-3g2h2 panel_. c-5d-2e-7f2g4h-3
    panel_? d1h1 panel_and c-1 panel_asked a1c-2 panel_at g-1 panel_can d1h1 panel_could c2 panel_day h2
    panel_for h-4 panel_had c4d-6 panel_has c-5d2 panel_i e2f1 panel_if g-2h3 panel_in c4 panel_is b1f2g2h-1k2
    panel_know h3 panel_made c-4d1 panel_of c3 panel_on a1h1 panel_round b1 panel_seemed c4 panel_sits g2
    panel_that d2h1 panel_to f1 panel_was a-1c4d3 panel_would b-2c-2h2 panels a-3d-3k1 panic c-2d-3e-3g-4h-4i-2k6
    panic_attacks c-4i-1k6 pans c2e4f-2 pans_out e4f-1 panto a1c-2 pantomime i3 papa k3
    paper b-2c3d-2e-13f1g-2h2i3j-2k-12 paper_, a1b-2f2i1 paper_. a-1b2c-2d-1e-3h2j-4k-1 paper_about c4
    paper_and b1i-2 paper_from i2 paper_has a3b-1 paper_i b-3c-3i1 paper_in c-2 paper_is a-2i2 paper_mill h4
    paper_on b-5c-1h-6i-6 paper_round h2 paper_says i1 paper_than a-3i-1 paper_that b-3h-1i1 paper_the c2
    paper_with h3 paper_you a5c-5 papers a-1b-1c-2e-6f2g1h2i-1j10k-6 papers_, b-3c3d2f1 papers_. b2g-2j4k-4
    papers_and c2j3 papers_are f1g4j4k-1 papers_at h1 papers_back d1 papers_before i-3 papers_for b-2h2i-1j1k-2
    papers_from b1 papers_i h-2 papers_in c-2i-2 papers_on c-3f1h1 papers_to b1c3d-1g1h-4j2
    paperwork a-6b-3d-2e-4i4j4k-6 paperwork_, h2j2 paperwork_. c-1 paperwork_for i-2j1 paperwork_is j1
    paragraph b-1c-3d-1e-1i8j-2 paralegal f-1h4 paralegal_interview f-1 parallel f3 paramedic c1d-1g-1h1
    parcel a-7b-10c-2d-1e-5f-1h-7 parcel_. c1 parcel_with c-3 parcels a3c1d-4h-1 pardon c1d1e2f-2g-1h-6
    pardon_me d2e-2h-1 pardon_my b2c1e1 parent f1 parental b4 parental_leave b3 parents a-1b5c3d-10e1h-5i1j2k-1
    parents_'s a1b-1g3j1 parents_. b2e2h-1 parents_and a1 parents_are b-1k2 parents_is a-1b2 parents_put b-2k-1
    paris a-1g1 parish a-3b-1c-2d-1e-3i4j-2k-2 parish_. a-1 parish_council h-2i1 parish_office a1g1
    park b-8c1e7f4g-6h-2j-8k2 park_, c1h-1 park_. a-3b-1c1d1 park_and c-4k1 park_behind c1 park_in h1 park_it e6
    park_my f6h-3 park_on c2 park_the e2 park_this e6f-4 parking a-5b-3c-2d4e1f-4g-6h-5i-6j-5k-4 parking_. a1b4
    parking_and c3 parking_at c2 parking_is b-3 parking_lot c-2 parking_on c-2 parking_pass h1
    parking_permit c1d2j-2 parking_space d-1e-1 parking_this e2 parking_ticket d1 parking_was b-3c-1 parkinson j1k3
    parkinson_'s j1k3 parlour a2 parrot a-2b-4c-9d4e-3g-1h-1 parrot_. d1 part a-5b2d-1e-5f1g1h4i3j-2
    part_, b-1g-3h2j-2k1 part_. b-2d-4e-1g3 part_about c-3i1 part_any c1h2 part_in a-1b-4c-4d-6f-4g-2h4j-1k-3
    part_of b4c-3d3f-4g4h-6j2 part_time a-5c-1d-10e-6f3g-7h-1i1j-4 part_to c1 part_was d1 parted h-2
    participate c-1e-3g1h4i1 participate_. g2 participate_in h2i1 participating e-1h2 participation a-2c-5g7h3i-1
    participation_in c-1g1h1i-1 particular a2c-2d-1 particular_reason c-1d-1 partie b1h1 parting g1h2k1 partly b1
    partner a2c2e-3f-2g-5h2i-1k2 partner_'s j1k1 partner_. h-1 partner_and c-1j-3k1 partner_has j1k2 partner_in h4
    partner_was b-1c1 partner_who d1 partners b2c2g-4i5 partners_on h1 partnership a2b2f1 partnership_track a2
    party a-3b-2c-6f-2h-9i1 party_, a-1c-1d4 party_. c-2h-3 pass a1b-1c-8e-5f2g3h7j4k-7 pass_, b1d1f3g4h1
    pass_. d-4e-2g4h2 pass_along e2 pass_and b2c-4e2h-1 pass_back h2 pass_by h1 pass_for c1e-3f2h-2j1 pass_from h1
    pass_is g-4h-3j1 pass_my c-2g-2h-2i1 pass_on b-3c-2d2e-6g1h3i-4k-4 pass_over h2 pass_ran g1 pass_that c1d1h2j3
    pass_the b-3g-2h1i1 pass_this d4h1 pass_to g2h-1 pass_up a4h2 pass_you e2g1h4 pass_your a4d-3h2 passage c1j2k-1
    passed a-5b-10c3d-13e-3g-5j-7k1 passed_, b-1c-2 passed_. b1i5 passed_from c7 passed_it c-1 passed_me c1k2
    passed_my b-4c-5g-1h-8i-5k-6 passed_on h2 passed_the c-3f1h3i-3 passed_them c2 passed_to c3 passed_your c-6h-1
    passengers c1 passes c-1d4h-1j1 passing c-8f3h1i1 passing_, f2h-3 passing_on d1h6 passing_the b1i1
    passionate a1 passionate_about a1 passport a-1b-7c4d-5e-3f-1g1h-1i1j-2k-7 passport_, c1i1j-1 passport_and h1j1
    passport_copy i1j-1 passport_office c-2 passport_photos c1i1j-4 passports c1 password b-4c6d-3 password_. c1
    password_for c2 past a-3b-5c4d-5e1g-4h-1i2j-8k-5 past_, e2 past_. c3e-2g-4 past_eight i-1 past_its c4
    past_midnight b2 past_my e2 past_nine c-4h2 past_seven g1 past_six c3 past_ten g-2 past_that c1
    past_the c1g-5h-3 past_three g2 past_two b-1 past_your c-3 paste d5e-1 pasted i2 pastor e1 pat h-2
    patch a3b1i-3k1 patch_on a4 patch_with h1i-1 patchy c4e-1 paternity b2 path d-4e-7g1h2 path_. a-3 path_and h2
    path_to f1 pathetic c4d10g-2 pathetic_, c-4d4 pathetic_. c2d4 paths d-7e-6g-1h-3i-1j-4 paths_cross d-3h-4
    patience a-14b-12c-4e7g-4h-6k-3 patience_, d-1e3 patience_. a-2b-1c1d-5h-2 patience_and c1 patience_for d3
    patience_in d2 patience_is c-1d3e1 patience_of c-1d-1h1 patience_than a-2d1 patience_when h-1
    patience_while e1j2 patience_with a-2c-8d-9 patient a-5b-2c-3d-7e5f-1h-1i-5j-1k-5 patient_. b1e2h-2k1
    patient_on h1k-1 patient_with a-5b-1c-11d-8e1g-1 patiently c-3 patiently_. c-2 patients a3b-3c4d-3e-8g2h-3k-4
    patients_'s c2 patients_, b1c2 patients_. a1c2d-4 patients_all c-2g1 patients_and a-1g2 patients_in c-1
    patronise c2d2 patronised c1d6 pattern b-2c2e2f2g-2 pause c4d-3e5f7g-1h-6 pause_, e1 pause_. c5e1
    pay a-5b8d2f-2g-7j-1k2 pay_'s b4 pay_, b2c-3d-9e-4h2 pay_. b2c-6d-2e1h-1j-1k3 pay_? b5 pay_a a1b-6c-5h1
    pay_after b3 pay_and a3b4h2 pay_at a-1b2 pay_attention b-4c-2d3 pay_back b-4i4 pay_better b4 pay_by b8
    pay_cut b6c-1 pay_every b1 pay_for a-7b-5d-1h-1i-2j3k2 pay_from b5 pay_good b-4 pay_grade d3 pay_i b6
    pay_in b4h1 pay_is b7c-1 pay_it b-4k2 pay_like b5c3 pay_me b2c-6d4h-2k-4 pay_more b4 pay_my b-2h-4
    pay_no b-6h-4 pay_off b3 pay_office b-3c1 pay_on b-1 pay_or b-4 pay_packet a-2b3 pay_phone b-4 pay_review b6e1
    pay_rise h3 pay_run h1 pay_scale b-1c2h1 pay_slip b-6c4 pay_that b2 pay_the b-2c3j-2k1 pay_to a2b-1 pay_two b1
    pay_up b-2 pay_us b3 pay_was b2h1 pay_weekly b2 pay_what b1 pay_would b1d2h1 pay_you d1k1 pay_your c4
    paycheck b5h1 payday a-2b8d-1f1k1 paye b4 paying a-8b-1c1d3f1g-8j1 paying_, b2f2h2 paying_. b1h-1 paying_a b-2
    paying_and b-2 paying_for c2h-4 paying_me a-6b3c-5d-3f-1h-3 paying_you b3d1h2 payment b10c-2 payments b-3j-5k5
    payments_. b-1j-1k1 payroll a2b-11c-1d-4h1i2j-8k-2 payroll_. b2 payroll_and a2j-1 payroll_assistant g1
    payroll_clerk a2b-2 payroll_for b-4c-1 payroll_software c-1 pays a-8b13c-8d-8e-7g-6j4 pays_. b2
    pays_a a-2b3c-1h1 pays_better b5 pays_by b6 pays_for b3c-4h-2j2 pays_its c-2 pays_me a-2b5h-3 pays_more a-3b4k1
    pays_my b-2h2 pays_per b3f1 pays_the b-2 pays_to b-1 pays_two a-1b2 pays_weekly b2 payslip b12c-1
    pdf a-4b-3c-5d-1e-4h-6i4 pdf_. h-1 peace a-7b-7c-9d3e4f-4g-2i-2k-2 peace_. d4f-1 peace_of e1 peanuts a-2b10d5
    peanuts_, b6d3 pear f2h1 pear_shaped f2h2 peek g-1 peeling d1h2 peep c1d-2e4g-2 peep_out e2g-2 peg a1h1
    pen a-5b-2c-2e-3f1g-1h2j-1 pen_, c-4d-1 pen_. d1f2 pen_in i1 pen_to b1h3 penal b1 penalties b3
    penalty a-2b4c-4d1f-1g-1h-1i2 penalty_rates b5d1 pence b-3c-5d-2 pence_a b-2 pencil a-6c-2d-9f8h-2i-2
    pencil_, b-1f4h-4 pencil_. f5h-1 pencil_in g-1h1 pencil_me g1 pencilled f2g-3 pencilled_in f2g-1
    pending b-1d-3e6f4g1h-3j3 pending_, e1 pending_. e3 pennies b-1 penny b-1c-3d-4h1k1
    pension a-5b10c-6d-12e-1g2h2i-2j-4k-5 pension_, b8h-1 pension_. b6c2f2h1 pension_and a-4h2 pension_at b3
    pension_audit b-1 pension_contribution h1 pension_contributions b2 pension_day b-4 pension_from g2
    pension_fund b-7 pension_in b3 pension_is b6 pension_of b-1 pension_that b2g2h1 pension_with b3
    pension_would b4 pensioners b-1c2 pensions b-5c-2 people a-3b-4c7d4e-6f-6g-9h-3i-5 people_'s a-6b-1c2d-1e-5j-2
    people_, a1b2c2e-4g-1h4 people_. b-2c-2d2e4f-2i-3j-3k1 people_? d1e1 people_a c-1i-2 people_about c-5e-1
    people_and a2d2e3 people_are a1b-1h-3k1 people_asked c2 people_at i-3 people_back d3h1 people_before b2c1
    people_called c1d3 people_came b-1c-3 people_can c2d3f3h3 people_could d2j1 people_did c-3 people_do c3
    people_doing a-2c2 people_even d1 people_for a-1 people_from a1c-4 people_gave h2 people_get g2 people_go b-1c5
    people_got d1i-2 people_had c-4 people_hanging c2e-1 people_have b-2c3d4h-4i1k4 people_here h1 people_how c-2
    people_i a2b4c1g2h2 people_in a-3b-6j-1 people_is c2d1j1 people_it d2 people_keep c1 people_kept c4d-3
    people_leave c2i1 people_left c2 people_like a-5d4e-3h-3k1 people_made a1 people_more a3 people_my a1i1
    people_never d1 people_of d-4 people_on a-7b-3c1d-8h-5 people_only d2 people_out c3 people_pay b4
    people_properly b3d2 people_rang c-3d1h1 people_ring d4 people_say c4 people_send d2 people_should b1
    people_so c2 people_stay c-1d-3 people_take c-1d-4 people_talk c1d2 people_than a-3d-1 people_that c-2
    people_the d3i1 people_there a2b-2c1 people_think b2c-2 people_this a-1 people_to a3b-4c7d-3 people_waiting h1
    people_want c-2i2j5 people_were b2c-4f1 people_when c1 people_who a-2c-2e2g-2h1j1k-4 people_will b-1d2e-2g1
    people_with c-1h-1j-1k-1 people_would b1d-1 people_write c2 people_you c-3 per a-4b8c1e-6f1j-1 per_article b2
    per_cent b-4f2g6h-5 per_day b4 per_diem b5 per_hour b6 per_kilometre b1 per_lesson b3c1 per_month b-2 per_my d3
    per_shift h4 per_the b-2i1 per_week a2h2 per_word b3c-2 percent a-8b12c-16d-12e-5g7h1i-5k-2 percent_, b5h1
    percent_. a-1b1g1h-4 percent_and b1 percent_hike b1 percent_more h3 percent_of b3h-1 percent_on b-3g4
    percent_so b2g-1 percent_sure b-6g3 percent_that b-2 percentage a-4b7c-2g1 percentage_of b7c-2
    perfect a3b-5c-3g-4h-6 perfect_. c-4d-4 perfect_for d1 perfect_match a1 perfectly b-1c-3d4 perfectly_good c1d1
    perform d1 performance b3 perhaps a-7b-9c-3d4e2f-1g9h-15i-3j-2 perhaps_, g3 perhaps_. e4 perhaps_a d4
    perhaps_ask d-4 perhaps_i c-2d-8f-3g4h-3 perhaps_it a-6c1e-4f-1g5 perhaps_next d4 perhaps_not d-1e-2g2
    perhaps_one d-2e-1 perhaps_someone d5g-2 perhaps_the c1d2 perhaps_we d-4f4g-2 perhaps_you c-7d-2g5
    perhaps_your e1 period b3c-8e2f1h1k-3 period_, b1 period_. b3c-1d1 period_is h4 periods a1 perk b1 perks b5
    permanent a4c-1d-6e-4f4h6i8j-8 permanent_, c1 permanent_. b-2h2i3j-3 permanent_and b-2c-1
    permanent_contract b1f3h1 permanent_job a2g2h-1 permanent_post a1b2h-1i3 permanent_residence i-1
    permission b-2g1i-2 permission_. a1c1 permission_for f1 permission_i h1i-2 permission_to j1
    permit a-7b-5c-2e3f-4h1i-9j11k-11 permit_, h-1i-1j4 permit_. a-2d1i-2j4 permit_and a3g1h-2i1j1 permit_came h7j4
    permit_i j1 permit_is h-3j1k-1 permit_me e4j-2 permit_myself b1c3e2 permit_office j-2 permits e3h1j-3
    permitted b1d1g2 persistence d3h1 person a-5b-6c4d1e-10f-4g-3i-11j-2k-9 person_'s c4 person_, d-1h-1
    person_. a-4b-6d-4f-3g-10 person_and c1d-4 person_at c3d3 person_before c1 person_can g-1h2i-1
    person_could d-1h3 person_for d-5g1 person_i a-2c5h-1 person_in b1c-4d2h-3 person_is h1 person_like c-2d-1
    person_of b2c-3 person_on f-1 person_or h1 person_they a3 person_to c1g5 person_was c2 person_who a1c-2d5f1h-4
    person_with b1c2 person_would d1 person_you c-3g2 personal a1c3d-1e1g-10h3i-1k-2 personal_, a4b2e1
    personal_. b2d1e3 personal_reasons c-2e-4g-2h5 personnel a-2c-1d2h-2 persons b1c4 persuade a-2d1f3
    persuade_me f1 persuaded c5d-3e-2f8g3 persuaded_. f6 persuaded_that c6 persuaded_to g2h1 persuasion f1
    perth c-1e-2j1k-2 perth_, b-1h1 perth_. a-3 pesos b2 pester d5h5 pestered e2 pestering d6e1k1 pestering_me d4k1
    pet a-3d-3h2 pet_, h1 petition j3 petrol a-6b6c-5d4e-4g-3h3i-1k4 petrol_, b1 petrol_. c1 petrol_and b5
    petrol_station h1 pets g1 pharma h1 pharmacist a1b3c6g-1h1j2k-3 pharmacist_. b2 pharmacist_interview b1
    pharmacy a1b-3d1g-1h2 pharmacy_, i1 pharmacy_. c1 pharmacy_and g-1 phd g-2 phone a-7b2d2e5g-5h-6k2 phone_! e3
    phone_'s c-3e5 phone_, a-1b2c-4d-1e-1f-1g-2h3 phone_. a-5b-1c-1d3e-2g-7h-4i1j-2k1 phone_; e-2 phone_? d2
    phone_a e1 phone_after c1d2 phone_all c3 phone_and b2e5f2h-1i1j1 phone_any d2e-2 phone_at b-2e2 phone_bill b6h1
    phone_call a2c4d1e-7f2h3 phone_calls d2e2i1j1 phone_company e2 phone_died e-4 phone_down c3d3e-1 phone_fell e-4
    phone_for d-1e6 phone_goes e4 phone_has e-1 phone_i c4e3h2 phone_in b-2c-4e1h1k1 phone_interview c2d-3e-1f2g3
    phone_is c-3d-3e4 phone_it c3 phone_line c1e-2 phone_me d2 phone_my d4 phone_number b-4c1d-4e-1h-1
    phone_off c-3d-2e6h-4 phone_or b2d1e-1 phone_rang e2 phone_rings b1e1k1 phone_said c2 phone_screen c1g1
    phone_screening e1 phone_shop b1 phone_the c5 phone_to c1f-3g4i-1j2k2 phone_was b-1d-1e-2k-2 phone_went c-3
    phone_what b3 phone_when c2 phone_will d-2e1g-1 phone_with h1 phone_would b3c-3 phone_you c-2e-2
    phoned a-1b-3d-3e1h2i-1 phoned_, e2 phones a4c1g-3h1 phones_. d1h1 phones_and i1 phoning c-3e3h-4
    photo b-4d-12e-6f-2g-7h-5i4 photo_, c-2 photo_. c-2h-1 photo_finish a4 photo_of a-1d-2h-2i3 photocopying c2
    photograph d-5g-3 photographed c-1e-1i1 photographer b1c2h1 photos a-7b-1c-1d-3e-3g-4h-6i1j-1 photos_, c2
    photos_. c-5 photos_of c-5 physio b1c2g3k2 physio_. h1 physiotherapist h1 pianist c1d1
    piano a-6b-5e1g-5h-1i-4j8 piano_, c-1j1 piano_. e2 pick a10b1c-7d-2e1g-1h1i-8k1 pick_. a-1 pick_a f1h1
    pick_it e1 pick_my g3 pick_of a9 pick_over b1 pick_the a2b1c3d-1e-1g3h1 pick_theirs a2 pick_them b1h1
    pick_this e1 pick_up a-6b-1c-5d3e4g-3h-5k2 pick_your a1c-3e-2 picked a5b-6c-1d-3e-3h8i2j1k-3
    picked_. a5c-2g4h-3j1k1 picked_a a-4 picked_another h4 picked_for h1 picked_is a3d1g3h1 picked_me b-1c-1g-2i2
    picked_my a-1h1 picked_out c-1h-3k-2 picked_that h3 picked_the a4b-4g-3h8 picked_them a3b2h3
    picked_up a-5b-2c2d-2e-1g-5h-1j1k-2 picking a5b-1c-9d-3e7h-2j1 picking_me d-2h-1 picking_my h-5
    picking_the a3h7 picking_up a-2b-4c-2d-1e9f-3g2h-15k-2 picks c3d-5e1h2 picks_up d-3e1 picnic c-5g-1
    picnic_. c-1 picture a1b-8c-2d3e3g4h-1i2j-2k1 picture_. d2 picture_is e1 picture_myself a3d-2g5h-1
    picture_of c-1k4 picture_the d2 pictured a4b3 pictures a-5h1 pictures_of a-2c-3 pictures_on c2
    piece a-4b6c-8d-7g-5i-6j1 piece_, b1 piece_. c-2 piece_of b1d-3j1 piece_on b-1c-3 piece_rate b3
    piece_rates b4h1 pieces b-3e1h-6i-3k3 pieces_. c1k1 pieces_of b-2 piecework b7 pier c-3d1h1 pier_. d2 pig c1d2
    pigeon c-1e2 pigeon_, e2 pigs d4e2 pile a-2b-6c-4d-11e5f6g-3h-2 pile_. c-1f2h-3 pile_of d-3h3 pills k2
    pilot a-2b-2d-2g-1j-1 pilot_. h1 pin a-1b-5e8h1 pin_in e7 pin_on g1h4 ping b-1d4e7f-3g-4h-3 ping_you d-4e8g-1
    pink c-1 pinned a-1b-2e2g-2h-3k-2 pinned_down e2 pinned_to g-1 pins h1 pint b2c-2 pints h1
    pipeline a-1b-1d2h1i1 pipped a6h2 pipped_you a3 pitch b-6c2d4h-3 pitch_for d2 pity a-8b-5d1h2 pity_. c2g1
    pity_nobody h4 pity_that c1d-2 pity_whoever d3 pizza a-1b-1c3d-1 pizza_party d5 pizza_shop c4
    place a3b-2c2d-5e-4f-1g-3h4i2j4k-1 place_, a-5c-3f-4g4h2i-2j-1k1 place_. a5c1e-2f-1g3j1 place_? d2
    place_after e2 place_among h4 place_and b-5c1e3g-2h4 place_as h3 place_at c-5g-4h7i-1 place_away h-1
    place_before h-2 place_but a1f1k1 place_by a-3 place_came b2 place_can c1e2 place_comes b-3 place_could a1c-2
    place_elsewhere g1 place_felt a-3c2 place_for a2b-1c1d-1e-3f2g-8h1 place_free h1 place_gives b-3
    place_has a1b1c2e1g-2h-3j-1 place_i a5g-6h1i2 place_in a1b-2d-5f2h-1j5k-5 place_is a3c1e-4g2h-1j1
    place_like a3d2 place_makes g2 place_more a2 place_near a-3j1 place_of a-2b2d1j1 place_on b-2c-1f-4g-3h4j-2
    place_one c2 place_open h-2i2 place_over d1h-2 place_pays b6 place_since c-1 place_so g-3 place_than a-2h1
    place_that a-3b3c2h-2i2 place_the a2 place_there c2 place_they a-1c2 place_till f2
    place_to a2c-5d-8e3f-3g-2h6i-2 place_wants i2 place_was c-1 place_where c3d-1g-2h-3 place_will b3
    place_with a2b-5g1 place_would c-3i2 place_you b1h2 placed a1b3d-5h4k-3 placed_for a-1b1 placed_in a1c1
    placed_to g2 placement a7c-2d-3h4k-1 placement_, g1h1 placement_. a1 placement_with a1c1 placements a1
    places a2b-3c-5d2e-1f-2h-7j4 places_, a-2d1k2 places_. d1g3 places_and a3c2k1 places_at j2 places_for j1
    places_i a1c-2 places_that d1 plain b4c-1d2e-2g-5h5 plain_, g-1 plain_and b2 plain_answer b1
    plain_english c-2d1 plainly a2b1c-1d2g-1h2 plainly_. b4 plainly_: c1d1 plan a5b7c6g3h-1i-10k3 plan_, b3c2g1
    plan_. b1c-1d-3g1h-4 plan_a a3 plan_and b3g1 plan_b a8c-3f3g2 plan_for a1b-2c7 plan_is a-2b2 plan_on c-2d1e3
    plan_to a1b-3c4d2e1 plan_was b1c-3 plan_with a1e-1 plan_you c-1h1 plane b-2c-7e-1g-5h3i-2j2k-2 plane_. j2
    plane_ticket b-2c-1g-1h3j-1 planet d3 planned a-1b-1c5g-4h3i-4k1 planned_. c1d1f1g-4h1 planned_for a1h1k2
    planned_on c3 planned_to i-2 planner c3d3 planner_position h-2 planner_post h1 planning b-2c6d-5e-6h-6i-3j-1
    planning_. c3d-4 planning_to a2g1 plans a1b-6d-2e1f-3i-5j-6k-3 plans_, c1 plans_. a3c-1h1 plans_for g5
    plans_have g-1 plans_were c2 plant b-2c1d-13g-2h2i-4k-5 plant_, j1 plant_. a1c-4h-2 plant_and c-1g1
    plant_has a1e2g-2 plant_in c1h1 plant_is b-2c2 plant_that h-2j1 planting c-1e1g2k-2 plants a-1b-4
    plants_, a1c2h-2 plaster c-1k2 plaster_. k1 plasterer c-1d-1 plastic b-1d2 plate c-3d-6e3i-1j-2 plate_, a1e3
    plate_. b1c-2d-3e1 plates b-2c1i-2j1 platform a3c2d-2e-1g2h-3 platform_. g1 platform_for a2 platform_you c1
    play a-1b-5c-5d4e2f3h-3i-1k-4 play_. a-1c-1 play_a a-2 play_for i-2 play_in a3b-2 play_it d-3e2f3h-1
    play_on c1g1 play_the c-2 play_to c-1d1h1 play_was d1 play_with d3 played a-1c-2d-7 played_a a-3b1c-1
    played_no b-1 played_the a1 player b2c2d3 players b2c6 playing c2d2e-4 plays a3d-1e3g-1h-4i-1 plays_more a2
    plays_to a3 pleasant a1d-3 pleasant_, a1c2 pleasant_. d-1 please a-5b-2c-15d-7e2f4g-13h11i-1j-2k-6
    please_, a-1b-2c1d7e2f4g2h-2 please_. a-5c2d2e3f3g-4h1i-3 please_? c2f-2h2 please_accept f-5h-1
    please_allow e1h-2 please_also e1f-1 please_and b2h1 please_ask c1d-2 please_assume e1h-1 please_be e4g-3h4
    please_bear e-2g2 please_believe a-1 please_call d-6e-3h5 please_can h-1 please_cancel a5b3d-7e-2f2h9i3j1
    please_check h-3 please_close b2d-6f-2h14i-1k1 please_consider a3d-4 please_convey d3h-1 please_count h5
    please_cross f-2h4 please_delete d-6h4 please_do a-3b-7c-10d-6e-1f1g-1h-3k-7 please_drop a1d2h2
    please_email e-3 please_excuse a-1c-4d-6e-7 please_extend h-1 please_feel b2h4 please_find c2d4h2i2j-1
    please_forgive a-4d-12e-4g2h-8 please_get d2 please_give c-4d-11e2f-1g-4h3i-3 please_go e-1f-1 please_greet h-3
    please_have e4 please_hold a1f3h-1 please_i e-1g1 please_ignore h-2 please_inform c-2d1 please_just d-3
    please_keep a2d-4f6h-8i-3 please_learn d3 please_leave d-6e1f4h-1 please_let a-1b-1c-2d-4e-8f-1h2
    please_make b-1e2h3 please_me a-2h-2 please_no e3 please_not d-2 please_note a2d1g1h5 please_offer h3
    please_pass d-4h-5 please_pay b-3d1 please_pull h-3 please_put f1 please_quit e4h-1 please_read d4
    please_record f1h2 please_refrain d1h-1 please_regard e1h-1 please_release h3 please_remove a-1c1d1e2h4
    please_ring b2e-3 please_save d-6 please_say e-5h-6 please_scrap h1 please_scratch b2h1 please_see e-1h-1i2
    please_send e-1 please_sir h-3 please_spare d3 please_still f2 please_stop d-2e1 please_strike h7
    please_take a3b4d-15f-4g-2h4 please_tell a-1e-1h-2j1k-2 please_thank h-3 please_think d1 please_treat c1f-1h3
    please_understand a1d-4e4h-2 please_use a-2e-7h-5 please_wait e4 please_withdraw a3b2c3d1h6i6
    please_write e-4h-4 pleased c-11d-1e-6g-10i-3j-3k-8 pleased_. k-1 pleased_to a1c-9d-7e-3g-7h2k-1
    pleased_with c1d3 pleasure a-8b-9c-8e-10f-1g-9h3i-7j-2k-2 pleasure_, d2 pleasure_. a-2c-6d-8h-5i-2
    pleasure_it d-3 pleasure_of c1d2h1 pleasure_to a-3b-1c-3d-1h1 pledged i3 plenty b4c-5d-4e-3g-7 plenty_. b4d-2
    plenty_of a-4c-1d-2e-5g-3k1 pls c-3e1g-4h2 pls_do f2 plug c3h2 plug_on h3 plum a3d-2 plumber a-5d1e-2g4h-5
    plumber_'s g3 plumber_. c1g-2 plumber_in b1g1 plumbing c1d-2h3 plumped a7b2h9 plumped_for a7b2h9
    plus b4c-5d-9e3f1g2h2i-4j-4 plus_@number h2 plus_a d-1g2h1i1 plus_hours b-4 plus_i f2 plus_super b2 plus_ten b1
    plus_the a1b1 plus_tips a1h2 pm b-7c1d-1e-1f-5g2h-2i-3 pm_on c1 pneumonia g1h1k5 pneumonia_. k4
    po b-2c-4d-15e1g3h-4j-5k-8 po_, a1b-3c1e-1f-2g3 po_. a-1c-6d-3e1g1h-1 po_i e2 poached h6 poaching c-2i3
    pocket a-1b9c-2d-4e-5g-8h-3i1 pocket_. b4 pocket_and b1 pocket_money b-4 pockets b4 podcast c-6h-2
    poem c-1d-3e-4 poems b-2 point a2b3c-2d-1e5f-7h-5 point_, b2e-1h1 point_. b2c-1e1g-2i-1 point_@number b2
    point_i a3b-5g3 point_in a3b1c-4e1 point_of a3b-2c1d1g1h-1k1 point_on b4e-1 point_out c4 point_texting d1
    point_this e-1 point_was i1 point_writing e2 point_you d-5 pointed a3b2c-3h-2 pointed_out c-3 pointing g1
    pointless c3 points a-4b5c-4e-3f-3g3h-8i-1j6k-3 points_. b1 points_on b4 points_to a-2b-4c1g3
    poland a2b-2c1d1j1 pole c1 police b-4d2h4i6j-2k2 police_, h4 police_. d2h1i1 police_check b-2i2j-2
    police_clearance c-1i3j-4 policy b1c6d3e-4f2g-3h1 policy_. b2d3 policy_adviser h1 policy_is f1
    polite a-6b-8c-1d4e-4g-6h3 polite_. c-3 polite_about g-1h2 polite_and c-3 polite_no h4 polite_to d5
    polite_with d2 politely a-2c-5d1h4 politely_. d2 politics c6 pompous d2 pond a5e1h3 pond_, a3e2 ponder e6
    pool a3b2c1f3h6j-1 pool_, c-1 pool_. g2 pool_for f3h1 pooled b4 poor a-2b2c4d3g-11k-2 poor_. b-2c4 poor_and c1
    poor_impression c2 poor_man c-5 poor_show c4 poor_soul c-4d6h2 poor_way d-2 poorly c4d-2k2 pop b-1e4g-2h1
    pop_in e2f1h1 pop_up e1 pope d1 popped c3 popping c-3e-6k-2 popping_up e-5 pops e1 pops_up e1
    port a1d-3e2h2j4k-2 port_, h-1 port_. c3 port_and j3 port_authority b1 port_is a2 port_of h2
    portal a-7b-7c6d-6e-2f-4g-6h3i-2 portal_, h4 portal_. c-1h-1 portal_? h4 portal_crashed c4 portal_lost c4
    portal_messages e-3 portal_now e-2h-3 porter a-8b1c-3e-5f-3g-1i-2j-2k-5 porter_'s a-3b-1d-1h-1 porter_, c3
    porter_. d-2 porter_? d3 porter_at h1 porter_job b1g1 porter_told c1 porter_who b1 porters c2d-7
    porters_. c2d-1 portfolio b-8c2d-1e-7f-1g-6h-5i-3 portfolio_, c1d1 portfolio_. c2d-4g-1 portfolio_was c-2
    portion f1 porto d-1e-1g-1 portugal j4 portugal_. j3 position a5b-3d-13e2f-2g-4h3i-5j-5k-10
    position_, a-1d-1e-5i-7 position_. a-4b-7c-5d-5e-1f-2g1h5i-1 position_@other h1 position_and a-6c-4e1f-5i1
    position_as c-2 position_at b-1c-1h-2 position_because h-4 position_came a3 position_elsewhere b-2i-1
    position_i b3h-5 position_in a-2g2h2 position_is a1b-1g-3i2 position_last h-1 position_of c-4h6 position_on c-1
    position_sounds a-2c4 position_than a3 position_that a4b3h5 position_to c-6e4g2h-7i-1 position_was a1c3
    position_which a3h2 position_with b2e1g2 positions a1c-2 positive b1c-4e-1h-3k6 positive_. b1c-2 positively d1
    possibility b-3g9h-5 possibility_i g4h-2 possibility_that g3 possible a-7b-4c-10d-14e-3f2g4h-8
    possible_. e-2f3g6h-4j2 possible_? g-3 possible_for b-1c-3g-1 possible_i e-2g2h-1 possible_that c-2d-2g6h-6
    possible_to d-3g-8h-2 possibly a-2b-3c-1d-6e2f2g15h-6 possibly_i g6h-4 post a2b-4d-5e-5f2g-3h3i1j1k-2
    post_, a-2c2d-9e3g1h-2j3k1 post_. a-3b-5c-5d-3e-5f1g2h5i-1 post_? f1 post_about g1 post_abroad h-3
    post_advertised c-2 post_after h1i2 post_and a2b-4d1f-5h5i-1j-1k-3 post_any d1e-1h6 post_as a-2b-1c4
    post_at c-6d1g-2h4i1 post_because h-5 post_before c-2i1k2 post_by d2 post_came c-1h-2 post_comes h-1
    post_elsewhere a-1b1e2f-3 post_for a-1h-2j1 post_from c1d2 post_goes i-1 post_had a2 post_has h-3 post_here e1
    post_i a9f1h-5 post_in b-5f2g5h1i-5j1k-2 post_is a-1b1c4e1f1g-6h-4i2 post_it d-1e-5f-4h-6 post_nearer h2
    post_now h3 post_of a1b-2c-2d-3f-2h4 post_office a-5b2c-6f-2 post_on a-3b-3c-4i1 post_room c-1 post_should h-2
    post_than a-1c1 post_that a6c-2h5k1 post_the c-2h-3i-2 post_this h1 post_to d1h1 post_was c1d2f1 post_were h1
    post_will c2g-2 post_with b3c1f-2g-2h4i1 post_would b4 post_you c1 postage b-2d2 postdoc b1f-1h-1
    posted b1c-3d-8e6g1h3i-1k1 posted_, f1h2 posted_. e3 posted_it c-2 posted_on h-3 posted_to k1 poster b-3d-7j-3
    poster_. c2 poster_in j-2 posting a2b3d-4e-4f2h3i-1 posting_. c-4h1 posting_and f2 posting_says b2c-1
    posting_that c-3 postman b-2c-2d-8g-2 postpone e4h-2 postponed c2 postponement c3 posts a1d-7e-4f-3g-1
    posts_. c-2 posts_in a-1 posts_on h2 pot a-3b10e3h-2 pot_. c1e2 pot_for b2 pot_of c-1 potato c3d2g-2 pots d3
    pots_. d1 potter b-1h2 pottery b-2c-1e-3 pound a-4b2c-5g-3 pound_an b4 pound_forty h1 pounds b3d-9g-7
    pounds_, c2 pounds_. b2c1 pounds_a b5 pounds_an b4h1 pounds_for b-2 pour c-2d1g2 powder c1e3
    power a-6b-5c-8d-3e-2h1 pox d1e1 pr c-2j2k-2 practical a-4d-3i2 practical_. h2 practical_exam g1 practically b2
    practice a7b-4c1d-4e-11f2g4h5i-1j2k-9 practice_, c-1d-1g2h1i-1 practice_. d-2g-2 practice_and j1 practice_at g2
    practice_i a2c1h-3 practice_in h3 practice_is h-1 practice_manager h1 practice_that h2k-2 practice_with a1
    practices a2 practise c-4d2e1k-2 praise d-2 praise_. c-3d-3 praise_for b1d-1 prank d1h-2
    pray a-7c1d-1e6f1h-4i-3j-2 pray_about g1 pray_do d1 pray_on d-1e4 pray_over e2 pray_that d-1 prayer a1b-5c-2
    prayer_, d2 prayer_. c1 prayers a-1b-2g4h-3 prayers_and g1 praying a1c-1d1e-1 praying_about e-1 pre d2e1
    preaches c3 precious c-2d7g1 precisely a2b-1g1h2 predecessor c-2d-2h-3 prefer a1b-9c-6d-15e3f-1g-5i-6j-2k-5
    prefer_, g2 prefer_. b2h-1 prefer_it f-3 prefer_not a-7b-7c-1d-1e2f-2g-4h-2i-3 prefer_that e4
    prefer_the a8g-4h-6 prefer_their a3 prefer_to a-3b-8c-5d-4e3g-1h6j-1 preferable a7 preferable_to a1
    preference a7b-1c-3f1g2 preference_, a7 preference_is g2 preferred a9b-3g-4h-1 preferred_the a4 prefers b4
    pregnancy c-4d-2g-3h2j-2k5 pregnant b-3d-6e-1g-3i-3k5 pregnant_, k2 pregnant_. k2 pregnant_and h1
    prejudice c-4d-1f4 prejudice_to f4 premature e2 premier a3 premises b1c5 premises_. c1 premium a-3b6c-6
    premium_, b2 premium_i b1 premium_on b-1 premiums b3 prep b1c3g2 preparation c-1 prepare b-2c5d-5e-4g1h-4i-3
    prepare_. c1i-3 prepare_a c3 prepared b3c1d-1e-1f2g-3h-5i-2 prepared_. a1c5 prepared_for c-2e1
    prepared_to b5f3g-1i-1 present a-9b1c-3d-3e4f5h1i3j-6k-1 present_, a-1b-1c-2d-3e1f5h-1k-2
    present_. a-3b-1c-3d-1e7h-2i-1 present_and f4 present_boss c4h-1i1k2 present_company c-3
    present_employer c1e1g3h2i5j-1 present_employers b5 present_firm b-2g-1 present_i b-1e1j1 present_job b-5c2
    present_my b1 present_myself e-2h4 present_one b3e-2 present_place b2c-2h-1 present_post g1i-2
    present_school h1i1 present_to d4h1 presentation a-4b-3c5g1 presentation_. c3 presentation_was c-1
    presented c2g1 presently e1g5 president d3 press c-1d-6e-2g3 press_me e-1g2 pressed d-4h-2 pressing e1g1
    pressure a1b-6c3d-4e-4h-2i-1k6 pressure_is g2 pressured c4 prestige a3b5c-3h1 prestige_, a1b4
    prestigious a3c-1d1 presumably g7h-2 presume e2 pretend a2b5c1d7f1g-7h-8 pretend_. a2d1 pretend_i c1h-1
    pretend_otherwise b3 pretend_that a-2b3 pretend_to d1 pretended c2 pretending d6e-2 prettier a3
    pretty a-1b-2c7e-3f-2g8h-1k-2 pretty_much g6 prevented g4 prevention c-2 previous a-3b-2c4
    price a-8b9c-3d-7e-4g-4h-3i-2k-1 price_, b3c2h-2 price_. b4c-1h2 price_and b5c-2 price_for a-1b3
    price_of c-6g-1h-2 priced b5 prices a-1j1 prices_are c1 pricing a3h-1 pride c1 primary d5h1 primary_school d5
    principal a2b2c2d-3e-2f1g-5i3k5 principal_spoke c3 print b-1d-3e-3i4 print_. c1 print_my h3 print_the d-2
    printed a-2b-1e-2i1 printed_my i2 printer a-6b-4d-4g-5 printer_'s c1 printer_, h-1 printing a1h4 prior g6
    priorities a1 priority d-1 prison b1c1d1g1k3 privacy c1i-2 private b5c2d-8e-11f-3g-7j-5k-1 private_, b-2
    private_. a-2b-9d-1h2 private_health b4 private_hospital b1 private_life c2 private_matter b-4
    private_medical b4c-1 private_school a1 privilege a1b2c-4d6 privilege_of b2d4 privilege_to a1c-2
    prize a2b-3c-1d1h-5 prize_. a-2c-1 prize_for d3 prizes c2 pro b2 prob d-4e-5f-1g10h-6 prob_going g4
    prob_will g5 probability a-3b-4c-3e1g8h-4 probability_i g4h-2 probable g7 probably a-6c-5d-8e-2f-6g15h-16
    probably_. e2 probably_a f-1g2 probably_be a-1g4 probably_best g4 probably_going b-1g2h-5 probably_have k1
    probably_i e-3g10h-4 probably_not a-1e-2h-3 probably_out g2 probably_will e1g4h-2
    probation a-9c-2d-9e-8g-5h3i12j-7k-9 probation_, h1 probation_. b2c1 probation_of c4i1 probation_there i3
    probation_with b-1i2 probationary i3 problem d4e-10f-3g2h-9i-2j-1k5 problem_, c-1g3 problem_. b-2d2h-2
    problem_and d1k4 problem_for b1c2 problem_with g-2 problems a5 procedure a-6b-1c3d5e-1f2g2h8 procedure_, c1
    procedure_. d1h6 procedure_for h5 proceed a-2c-3d-10e-9f4g6h10 proceed_, e-2f4h6 proceed_. d-3g3h5
    proceed_to g1 proceed_without h1 proceeding a-4d-7e-6f3h11 proceeding_, h6 proceeding_. d-1 proceeding_to h3
    proceeding_with a-2h3 process a-5b-2d1e-5f1g-4h10 process_, b2c-1e2g5h4i-2 process_. a1b-2c-3d2e-12f-3h8i1k-2
    process_; f2h-3 process_and e1 process_as h2k1 process_at b-1e-1h5 process_because h2 process_could a-2c-1
    process_for c-5d2g-2h8 process_from c2 process_had c-4 process_has c10h-1 process_here h4 process_i h1
    process_in f1h-6 process_is d3g-4 process_last h1 process_makes c-3h-1 process_on f1 process_puts c-1h-2
    process_took c7d2 process_was a-1h-5 process_with e2 processes a2 processes_, a3 processing b-1c-1e1h1
    processing_my h3 produce h1 producer b1 product a7b-9c6d-9e-5g-1i5k-3 product_, a1c2 product_. c1i1
    product_and a1 product_i a1 product_is a2b-2c3g-1 production e1g2 products a1c-3h-1 profession a1d1h-1
    profession_, d1 professional a-1c3d8e-4h-3 professional_, c1d4 professional_to c2 professionalism c1d4
    professionals a-1d9 professionals_, a-1c3d6 professor a1d-1f1k1 professor_, h1 professor_. a1
    profile b-3c4d2f2g-2 profile_, c2 profile_. c2 profile_for f1h-2 profile_from h2 profiles h2
    profit a-6b10c-3d-4h-3 profit_share b8c-5d-1 profit_sharing a-3b8 profits a-3b5c-2h-2 program a5b-9c-3h1
    program_, h2 programme a6b-9d-6g-1h3i-1k3 programme_, a-2 programme_for a3c-3k1 programme_is a5c1
    progression a1 project a5b-5d-8e-1g-3h1i-3j-10k-6 project_, a3b2c-4 project_. a1g-3h-4 project_has c4k-2
    project_i h-4 project_in c-1 project_is c-1h3 project_manager b2 project_of b-2 project_was c1h2
    projects a4b-8c-2k1 projects_are k2 promise a-7b-6c2d-8e2g1h-5i1k-3 promise_, d1e-2i1 promise_. b-3g-2h1
    promise_a c4e1 promise_i e-1g3 promise_me f2 promise_not i3 promise_of b1j1 promise_that c-2e-1g3
    promise_to c-5e4i-5 promise_you b-3e-3g2h-1 promised a-6b4c10d-3e-8f-2h-1i-2k-2 promised_, b-3d1g1
    promised_. c-1g-2 promised_a a-1d-7h-6i-3 promised_feedback c4 promised_in c4 promised_me a-4b3c2h-3k-2
    promised_my c1g-5 promised_myself d-3h5 promised_not c-3d-3 promised_the b-1c3h-1 promised_them i-2
    promised_to b3c3e-3g3i2 promised_you c1 promises c7d2e5f-3g-4h-1k-1 promises_, b1d4 promises_. c2
    promising a1g1h1 promoted a-1b4d-1h7k1 promoted_to h1 promoted_where h3 promotion a3c4d-3 prompt c-3d-4h-2
    promptly b-2c-1d-1 pronounce e2 pronounce_your d-1 proof a-2b-3c-4d-6f-1g-5h-1i7 proof_, j1 proof_. i4
    proofread d1 proper a5b2c2d-1e1f-5g-6j-4k-2 proper_holiday b1 proper_job c-1d2 proper_pension b4h1
    proper_reply e2 proper_think e2 properly a2b6c-1d1e-4g-7h1k2 properly_, a2c-1d-4h-1 properly_. d1e-4h4
    properly_and b1c-1e-1 properly_for b3 properly_when e1 property b-2c-2h1 proportion c3 proposal a4c-6h1
    proposal_. b1 propose c-6d1e2f2g1h-3 propose_to b-2c-2d2e3g-4h-2 proposed a3b5c-6g4i-2k1 proposed_. g1k1
    prospect a1 prospects a9b-3c2d-2h1 prospects_. a3 prosper c-5d-1h2k-2 proud a-11b-3d-2e-1g-8h-8k-3 proud_. b-2
    proud_of a-3c1g-2 proud_to a-4b-5d-4g-1k-2 prouder b-1 prove d-2e1j3 proved c-5d-5 proves f1 provide a-1b3c1d1
    provided b-5d2f4g3i1 provided_i b-2i2 provident b4 provident_fund b4 proving g1 provisional d-1f5h-1
    provisionally f4g2h-3 psychiatrist k5 pub c-1 pub_. c-2 pub_in h1 public a-1b1c1d1f-6g-4h-1i-1
    public_sector a1b3h1 public_service a-3 publish e1 publish_. c2 published a-3b3d-2e-1i-5j-2k-3 published_. k-1
    publisher a2c-3h-2 publishes a3c3h3 publishing a2b2 publishing_house a3 pull a-4b-1c-3d8e-7f1g3h4i-7
    pull_back e-1g1 pull_me f1h2k2 pull_out d-10e-6f1g2h12j-1k-1 pull_the a-6d10g1h-1 pull_your d4
    pulled b-5c-8e-6g1h3i1k-7 pulled_me h3 pulled_my h2 pulled_out a-4b-5c-11e-5g-5h2k-6
    pulling a-1c-1d-12e-2h7j-5k-6 pulling_my f-2g1h4 pulling_out b2c-2d-8e-3f1g-2h5i-1j-4k-4 pulls a2g2
    pulse a2c-1d3 pump c2e-2 pun a2 punch d-3 punctual d2 punctual_, c-1 punctuality c1d7e-1 punctuality_, c4d1
    pune a-5c-2d-2e-2g2j-2 pune_. a-2c-1 pune_for g3 pune_office h1i1 pupil c-6d1 pupillage c2
    pupils a-7b-10d-1e-1g-2h3k1 pupils_, c-2 pupils_. b-1d2h2k1 pupils_to c3 puppet a3c-1 puppy e2 pure a4c4
    purely a3b2c-1 purpose b-2h2 purpose_, c1 purposes c1 purse a-5b11c-5k2 purse_, b3 purse_. b1 purser h1
    pursue d-3e-7g5h8 pursue_. c-1h5 pursue_the h3 pursue_this e-3 pursuing a-6b-2c-5d-4e-8h6
    pursuing_the a-3c-4e-4g-3h8 pursuing_this e-1g1 push a-4b-3c-5d-2g3h1 push_. e3f2 push_my h1
    push_through e-2g1h1 pushed a-3b1c-1d-3e-1g-5i3 pushed_for i2 pushed_me c-1h1 pushed_to a-3 pushing c2
    pushing_through g-1h1 pushy c5e1 put b3c1e-1g-1j-3k1 put_, b2c1e-2 put_. g4h7 put_a a-2b1c-2d-5e6f-2g1h2i4
    put_all h-1 put_an j1 put_and b3g-2h1 put_another b6i-3 put_back c2h-1 put_both a2b-2 put_down b2c-1g-2h-4
    put_for h2 put_forward c1h2 put_her c-2 put_him d1 put_his c-1d2 put_in a4c-3d-9e-5f-2g-4j-5 put_into h1
    put_it a2b2c4d1e-3g-1i3j-5 put_me a-9b2c3d-10f6h1i-4j-3k1 put_money b-3g6 put_my a-8b2c6d-4f3i3j1k-3
    put_myself h2 put_off b-4c1d-2g-2h-4 put_on a-4b-4c-2d4e-1f-3g-3h-1 put_one a-5 put_out c-4h-2k2 put_pen b1h3
    put_simply a1 put_that b1c-7d7 put_the a4b-2c1d6f-2h-6i-3 put_their c-1h-1i3 put_them a6b-2c1k2 put_this b-3d-1
    put_to a4c-4 put_together a1d-1 put_too b2 put_two g1j1 put_us i-3 put_where g-1 put_you a-2c-2d-6f-1g1
    put_your b-4c-8d1e6g-1 put_yours a2h2 puts a5b-1c-2d-3g4h-9i-1k1 puts_in b1 puts_me k1 puts_the c-2
    puts_them a1b-2 putting a-11b3c1d-1e3f-1g-2h-1i-1k-2 putting_in b4h1 putting_it e1g4h-2 putting_me b3g-3h-7
    putting_my b-1h-1 putting_myself e-2g-4h6 putting_off e2h-1 putting_on i2 putting_this e4 putting_up j1
    putting_us h2 puzzle b-3j1 python c3g-2 qualifications c1j1 qualified c4d3 quality a3b-4d-3g-7h3
    quality_inspector g-1h1 quality_of a1 quarantine c-1j4 quarrel a1b-2i1 quarrelling c1 quarry a1c1f1 quarry_, a1
    quarry_. c3 quarter a-5b-6c2d-2e6f-6g-6h-3i7k-1 quarter_, h-1i1 quarter_. b-1c-3i6k2 quarter_end e3g-1
    quarter_in b-1j1 quarter_of b1c1 quarter_past e1 quarter_to b-2c3 quarterly b4 quarters b-6g2i-4j7k-4
    queen a4c-3d4h2 question a-1b-3c-1e3g4h-3i-4k1 question_, b1c-2e-2h-3 question_. c-1f1g5h-3k2 question_: d-1
    question_about a-1b-8c3d-7e-6g-5h1j1 question_for c-2d2g5 question_i a2b-1c-4 question_in c2 question_is h4
    question_mark f2g4 question_of a-3b2c-7d-3e5g-8h1 question_on b-4c1e-2g-1 question_open e2 question_that c3d1
    question_the a2 question_to f1 question_until d2e3 question_was b1 question_whether c2 question_with e4
    question_you d2 questionable c1g1 questioning c1g1 questionnaire a-2b-3c8d6h1 questionnaire_, d2
    questions b-8c3d-1e-3f-6g-15h-5i-7k-5 questions_, d-1 questions_. a-1b2c1d3g-1 questions_about a-1c6d-8e1g-2h1
    questions_and a1c-2 questions_by d-1 questions_felt c-2 questions_from d1 questions_had c5d-1 questions_i c2
    questions_in c3 questions_of a3c1 questions_on c-1 questions_than d1 questions_that a2 questions_to c3
    questions_was c-1d-1 questions_went c2 questions_were a-3c3 questions_with c1 questions_you c-5
    queue b-6d1f2h7i-3j1k-2 queue_, c-1h3 queue_. b-1c1d1e-4g1h2 queue_and d1e1 queue_at b-1c1d1 queue_for a3h2
    queue_was c-1 queues j-2 quick a-11b-1c-1d2e-2f4g-5j-2k-1 quick_, c2 quick_. b1c-4d-8g-3h-4i2
    quick_about c2d7h2 quick_and c-4 quick_answer c-1d-2 quick_as c1 quick_call e-2 quick_chat c1d5
    quick_one d-3e1h2 quick_to d-2 quick_word e2 quicker a2b-1d1e-3f5g-6h3k-2 quicker_. a1 quicker_and a-1d2
    quicker_answer c1 quicker_than c-4f2 quicker_there a1h3 quickly a1b-2c-4d-7e-4h-10 quickly_. c-5d-4e-2h-2
    quickly_you c-2 quid b7c-10d-3f-3i-1k-2 quid_. h-2 quid_a a-1b7f-1 quid_an b6c-2h3 quid_for b-1
    quiet a-1b-1c3d-9e10f-4g-13h-5i3k-2 quiet_, b-2c3d-1e7h-2 quiet_. a1b2d-2h-2 quiet_about c1i2 quiet_and b1c1d1
    quiet_because e1 quiet_for c2e3 quiet_from e3 quiet_on b-2 quieter b-6c-4d-2e3k2 quieter_than a1
    quit a-1b-4c-3d12e11f-1g-1h1 quit_blowing d5e1 quit_messaging d3e5 quit_the c-2d-3h5 quit_your d2h3
    quite a4b4d-3e-10f1i-5j-1 quite_. c-2g4h-1 quite_a a1g-2 quite_did a2c-1h2 quite_enough d-1 quite_right c-2
    quite_the c-6d2g-4k-3 quitting g2h4 quitting_the g2h2 quiz a-11b-10c6d5e-2g-6i1 quiz_, c2h1i2 quiz_. c-4d1
    quiz_ate c4 quizzed c1d3 quote d1e-3f-5g4h-1j5 quote_me c1d2e-1f-5g5 quoted a-4b9c-1d-6h-3 quoted_a c-1h-2
    quoted_me b4 quotes d2j3 ra d-8h-2k-3 ra_. b1d-5e-2 race b-8c-7d-6e-3f2h6 race_, h1 race_. f2h4 race_for h4
    racing a3c-3d-1k-3 rack d2f2 radar c-4d-3e5g-3h-5k-2 radar_, e7g-1h-4k-1 radar_. e1 radiation k1
    radio a1b-9c-3d-4e3h3 radio_silence e5h1 radio_station a1 raffle a-1b-9c2d2e-2g-2h-4 raffle_, c3
    raffle_. b-2c1d1 raffle_and b-4 rail a1c-5i-2j2 rails j1 railways a-2 rain a-9b-1c-5d-2f-3g-4h-10k-4 rain_, c-5
    rain_. e-2 rain_check e4g1 rain_comes g2 rain_for c1d1 rain_in g-1 rain_on g-4 rain_or b3 rain_to e-1
    raise a-8b18c-8d-14e-1f1h-1i-2j-1k-2 raise_, b5g1 raise_. b5 raise_a c1 raise_after b3 raise_and b1
    raise_came b7 raise_i b4h1 raise_in c-2 raise_my b3h-2 raise_of b-4c-1 raise_the b1f2 raise_to b2
    raised a-1b3c-3d7e-6g-7j-2k1 raised_a c-3 raised_four c-1d1 raised_in c2d4 raised_me b2k5 raised_my b6
    raised_to d3 raised_you c-1d2 raising c-4d-5 ramadan c-3e1h-2i3 ramadan_. b2e2i2 ramadan_and e1
    ran a1b-4c-6d1e2f-5h-2i-4j-7k-3 ran_a c-1k-1 ran_away e1h1 ran_it b3 ran_my d1 ran_out g1h-4 ran_that c1d2
    ran_the c-4d-3h-1i-1k-1 ran_to c-1d2k1 rand b4d-1j-1 rand_a b3 rang a1b-5c3d-6e-7f-3g-4h4i4j-1k-3
    rang_, a2c-6i1 rang_. c-3d-2h-1 rang_about c-2k1 rang_and c-5d2 rang_at c1g1h1 rang_back i1 rang_first a-3h3
    rang_from h2 rang_i g-2 rang_me c4d-2f-1h1i-1 rang_my b-1c10i2 rang_on a1h3 rang_out c1 rang_the c2h1
    rang_to b2i1 rang_twice c-4 rang_you c-3h-4 rang_your c-5 range a-3b7c-2d-7f-1h-1 range_, b3i1 range_. b4
    range_in b3 range_of b-1h-1 range_tops b1 range_was c4 ranger e-1h1j1 ranger_'s h-2j1 rank a2b-1d-1g-5
    rank_the a-1 rank_them a1 ranked a9b-2c1f-1 ranked_your a-1 ranking c-5d-4e-1h-2 ranking_of b2 ranks a10c-1h-3
    ranks_above a5h-2 ranks_higher a4 ransom b-2c2 rare a-1c-15d-11h-8i-4j-1 rare_. c-4d-2 rare_in b4
    rarely a-5c1d-2g-2h-5k-1 rarely_been d-2 rarely_met a-3 rarer a-2c-1d-1 rarer_than a-1c-1d-1
    rate a-4b11c-6d-9e-3g-3h-4k-6 rate_'s b3g1 rate_, a-1b4e1h-4 rate_. a-2b8c-4g2h1 rate_and b6f2 rate_at a-2b3
    rate_for a-5b10d-1h-4 rate_in b2c-1 rate_is a-3b3c-4 rate_my b-5 rate_of a-1b-6c-6d-1h-4 rate_on b-2
    rate_that h2 rate_the a5b-6c4 rate_was a-1b2h2i1 rate_with b3h-2 rate_would b2 rate_you b3c-4d1 rate_your b-6c3
    rated a-2c-2 rates a-10b8c-7d-1e-3f-4g-6h-5i-1k-2 rates_, b2 rates_. b3d1 rates_and b2 rates_are b1 rates_in c2
    rates_of b-2 rates_on b2 rather a1b-1c3f2g10i-6j-8k3 rather_be a6b-3d-1g-6h-1 rather_chaotic c2 rather_do a4h1
    rather_eat d4 rather_have a-1d-2g-3 rather_hoping k1 rather_keep a-3b-2d-5f1g-5h-1 rather_leave a-2b-6d-5g-4h1
    rather_more b2c2g1 rather_not a-9b-8c-7d-17f-3h-4i-1 rather_say b2e1 rather_stay f1 rather_suspect h-1
    rather_tell e-1h2 rather_than b1c-3d-2f8g-4h2 rather_think f-1 rather_to g2 rather_work a4c2
    rather_you a-2c-4e7f2h2 rating b-1c5 rats c-1d1 ray c-1h-4i1j1 re a-2b-5c-3g-6h-4i-4 re_the c-7d-1g-4h-6i-2
    reach a1c-11d-12e5f-11g3h-5i-4j-1k-2 reach_, e1 reach_. e3g6h-3 reach_by g3 reach_me b-2d-5e1f-5g-7h-2k-1
    reach_out e3g-5 reach_the e-2g-1 reach_you a-1d-4e1f-2g2i-1 reach_your g5 reachable e2h-1
    reached c1d-1e1f-6g-7i-7j1k2 reached_a b-1h2 reached_me c3d-5i-4j2 reached_out e2 reached_the d3k3
    reached_you c-1d-4h-2 reached_your c-1 reaches a7b-1c-4d-4e-1g-3 reaches_the a2 reaches_you d-3
    reaching b-5c-5d-5e2g7h-6k1 reaching_out b-2d-1g-2 reaching_you g1k2 read a-6b-1c1d5e-1f-4g-2i-4j-8k-2
    read_, b1c2d1e6 read_. a-4c-4e2h-4i-2 read_a c3d3e-1 read_about a-2c3d-6 read_all c-4 read_anything c1
    read_as a1c1 read_every c-3 read_from d-2 read_in c1 read_it c-3e1g-2h-1i1k-5 read_like a1d-3 read_me c1
    read_my a2b-2c2d4e-4i-1k4 read_of e1 read_on c1 read_one c1 read_out c6 read_so d-2 read_that b-1c-3d-4g2i-1
    read_the a-4c-6d5e-3g1i-2k-1 read_them b2c-2e-3i-1 read_this d3e-6i2 read_through b1c-3 read_to c1
    read_what c3d5e-3h3 read_with c1d-2 read_your b-2c-5e1h-1 reader d1h-4 readers c-2d-1i-3 readers_, a1
    readers_are c-3 reading a1b-14c-1d5e1f-5g-1h-5i-6 reading_, a1h2 reading_. c1e1 reading_a c-4d3
    reading_about d-3 reading_all d2 reading_between c3 reading_group h1 reading_it c-3d-4e4 reading_my h-6
    reading_room c-5d-5 reading_the a1c3d4e-5 reading_this d-2e1h-4 reading_your c-6k2 reads f-1g1h-4k3 reads_. i1
    reads_a d1 reads_like c1d2 reads_my k4 reads_the d-1 ready a-4c-1d-3e6g-2h-5i-3k-1 ready_, j1
    ready_. b-4c-1e2h-2k-4 ready_and e1 ready_for a-2b-2g-1h-3j-2k1 ready_to b7c-3d-6e4f1g1h-1i-4
    real a7b-3d2e-3g-1k-5 real_. c-1d2f1 real_bonus b-1 real_gratitude h2 real_job d4h2 real_nice c-2d-1
    real_one e1 real_pleasure h1 real_work d5 realise a-1b3c-3 realised b2d4 realised_that d3 realistic c4
    realistic_. c2 reality c3 really a3e-4f-2g1h-6i-6j-2k-5 really_, d3 really_. b1c-1d-1 really_a c2d1
    really_am g1 really_appreciate d-5e-3g-5h-1 really_be c1 really_can g2 really_do c-1d2g-2 really_feeling d-1
    really_good c-2d-3 really_hope d1 really_is a-1h1 really_looking g-1 really_nice c-3d-3 really_no d2
    really_see g3 really_sorry e-1h3 really_the e3 really_want c-1d-2f-1g-6 really_well b1 rearranged d1h1
    reason a-1b3d1e2f-1g-12h3i2 reason_, b-4 reason_. a-2b3c1d2g-2i1k1 reason_i b-4e1f-2i1j2
    reason_is a-2b4c-4g-2h1 reason_to a1b1c-2d-3h2 reasonable c5 reasonable_. c1
    reasons a-4b-6c-5e-14f-6g-8h6i-5j-3k-11 reasons_, d1e-2 reasons_. c1g-1h3 reasons_are c-3
    reasons_i b-2c-3d-2e-5g-4j-1 reasons_of d1 reassuring c-2 rebook h3 recall c-2d1h-2 receipt c-8d-5e-5h-2
    receipts b-4c2j2 receive b1e4h-8 receive_the c1 received b-9c2d-2 received_an a-1 received_and h2
    received_me b-2c2 received_my h2 received_the h-3 received_your h-2 receiving e2 recent c3
    reception a-10c5d-6f-5g-11h-2i-1j-3k-5 reception_, c2d1h-2 reception_. b1c-3d-5e-3 reception_at e2h2
    reception_for i1 reception_was i-1 receptionist a-4b-6c2e-5f-3g-5i-4j-2 receptionist_. d-1h1
    receptionist_and c-1 receptionist_job a1 receptionist_said c3 receptionist_was c2d1 receptionists c2
    recipe a-1b-7c-4d-11e-3h-5 recipe_, d-1 recipe_and i1 recipe_for b-1 recital b1e2 reckon a3c5f-5h-3k-1
    reckon_. g-4 reckon_i a6c-1d-2f-1g7h-2 reckon_it b1g-3 reckon_the a2b-1c2g2h-2 reckon_you c4d-1g3 reckoning a3
    reckons c-2d-4g1 reckons_i g2 recognise d3h-1k1 recognised b-2j1 recommend a-5b-4c-7f-3g-3h-9 recommend_you d-2
    recommend_your c-4 recommended a-3c-10d-4 recommended_to c-2 recommended_your c-1 recommending d2 reconcile c2
    reconsider b-3c-5d-3f9h-5 reconsider_the f1 reconsidering g1 record a-3b-2c3d2f3g-10h5k-2 record_, c-5h1
    record_. c-4d1f2h-1i-1 record_i d1f1h1 record_is a-3 record_of c2 record_on c4 record_show c-1d2h4
    record_that e2g-1h1 recorded c3 recorded_. c3 recording c5d1 records f-2i5j-1 records_, b2c1i1 records_. i2
    records_clerk h2 recovering c-2d-1g-1h-2k4 recovery b-2d-2 recruit d1 recruited h4 recruited_by h3
    recruiter a-10b1c5d1g-8h-3i3k-2 recruiter_'s c2 recruiter_. c-1d2 recruiter_asked c-5 recruiter_called c4
    recruiter_did c2 recruiter_had c2 recruiter_i a-1 recruiter_is c4d2 recruiter_kept c3d-2
    recruiter_mentioned b4c-4 recruiter_on c-2 recruiter_promised c-1 recruiter_said b5 recruiter_told c-2
    recruiter_was b-1c2 recruiter_who c-3 recruiters a-3b-3e5h-7 recruiters_, a-2c-1d-3 recruiting d3h-1
    recruitment a-4c1d2e-4g-8h7i-7k-2 recruitment_, b1h1i-2 recruitment_. a1h5 recruitment_for c-2h3
    recruitment_is d2 recruitment_process c-1d-1h-1 recruits h2 red a-3b-5e-6h1 red_. k1 red_flag c3 red_seal d2
    reduced c2 reduced_to c2 redundancy k1 redundant b-1c-2k2 referee c-3 referees b-3c-5d-1e-3h-2k-1
    reference b-8d-3e-10f1g-4h-2i5j-3 reference_, i2 reference_. i1k1 reference_@number h2 reference_check f2
    reference_for i-2 reference_from i4 reference_number e-1 reference_to h-1
    references a-5b-9c5d-2e-10f3g-5h-5i5k-2 references_, c2 references_. c2i4 references_and c-4
    references_before c4d-1 references_were c5 referral a1h2 reflect c-1d1e7g-1 reflect_on e1
    reflection a1c-6d-6f-3h6 reflection_, a1b-2h2 reflection_i b1h3 reflection_on b-2c-4g-2 refrain b-1d6e2h-8
    refrain_from b-1d6e1h-6 refresh b2 refreshing c-4d2 refreshing_to c-3d3 refund b-11h-1i1j-2 refund_. b-3c2d1
    refund_for b-2 refund_my c2 refund_the b-1i1 refundable b-2 refunded c1 refunding b-1 refunds b-1c2
    refusal b-1c3d-1f8h-2 refuse b6c-3d-1e-3f5h5 refuse_, b2e-1f4 refuse_. a1b4c-4g-2 refuse_for e-2f1
    refuse_the h1 refuse_to a-2h1 refused a-3b1j4 refused_. b2j1 refused_to h2 refuses a2 regard c-4d-5e2f4g1
    regard_me f1h2 regard_the e2 regard_this f3h-1 regard_to h-1 regarded h1 regarded_as h1
    regarding c-3d-5e5f-2h-1 regarding_my e1h-2 regarding_the c-3 regarding_this d-2e4h-2 regardless b-1f2
    regardless_. f2 regards a-14b-7c-11d-11e-9f-13g-5h-22i-17j-8k-15
    regards_, a-16b-14c-19d-22e-15f-8g-15h-11i-10j-6k-7 regards_. b-1d2 regards_to c-6h-3 regatta a-1
    regional a1d-3e1f-2h1 regional_manager c3h1 regional_sales e2h1 register b-4c-2g-2i-5j2k-4
    register_with h-2i-2j2 registered b-3h-5i-4j2 registrar b-2d-1e-1h-1 registrar_'s f1 registrar_. h1
    registration b2c4d-1h-6j2 registration_, c3 registration_and h-1i1 registry a1b-2c-3h1 regraded b6
    regret a8b4c2d-4e-2f4g3h6i2k2 regret_, c2f4g1h-1 regret_. c1 regret_i h5 regret_it a2d1
    regret_that a1b1e-1f1g2h2k2 regret_the e1 regret_to b3c1d-1g-2h5i2 regretfully g-1h3 regretfully_i h3
    regretfully_no h-1 regrets d-2e-1f2g1h-1 regrettably g5 regrettably_, g4 regrettably_i b1h1
    regular a3b4c-4h-1i4k2 regular_hours k3 regulator i1 rehab h-1j-3k6 rehearsal a-3d-3g6h-3 rehearsal_, i1
    rehearsals b1g2i2 reimburse b4j2 reimburse_my b6c2 reimburse_the b-2j2 reimbursement b-2c1d1 reject f3
    reject_my f1 rejected c4d-1e1 rejected_my c3 rejecting d-1 rejoin e1f3h-2 related b2 relation c1
    relationship g1 relative d1 release a-3b-8c-3d-7e3h2i2j-5k-7 release_. g4 release_and e3 release_me b-2i1j-1k-3
    release_my g-2h-1 release_the a-2h8 released c-5g6h1i1k-1 released_from h5 releasing h3 relevant h1
    relieved c-3f1 religion c8 religion_were c2 relinquish h4 relocate j1 relocation a-9b-3c-5d-6h-3j8k-3
    relocation_agent c-2j4 relocation_allowance b-6j2 relocation_team j1 rely b2g2 rely_on b2g1
    remain a-11b4c-13d-3f7g4i-2j5k-2 remain_, h-2 remain_. b4h3 remain_available f2 remain_in g3 remain_on f2
    remain_very h-1 remain_with b1f-1g5 remain_withdrawn f-2 remained a1 remaining c-3d-1h8 remaining_stages h3
    remains a-1b3c-5d-2e3g-5i1 remains_the a1 remark c2 remark_about c3 remark_that c-2
    remember a-12b-10c-9d1e-3f-6g-12h-4i-6k-2 remember_. d-3h1 remember_how c1 remember_i d4h-2
    remember_me c-4d1e-2g-1h1 remember_my c1d-5 remember_that d1h-6 remember_the c-4 remember_when d1h2
    remember_your d-3e-1 remembered a-4b-6c-10d2h-6 remembered_i d1 remembered_me d2h-2 remembered_my b-1c-3d-2
    remembering h-2 remembers c-3 remind c1d5 reminded e1 reminder b-1c-1d5 reminders d1e5h-1 reminders_. d2
    remiss e2 remit a4b1 remote b3c2e-2f6g-4h-5i2 remote_, c2 remote_. f1 remote_and c4f2 remote_work f1
    removal b-5c-10d-4h-5i-5j11k-6 removal_firm i-2j1 removal_men j3 removal_van b-1j3 removals c-5d-4h1j3k-1
    remove d1g-6h12i-4 remove_me a-2c1h9 remove_my a1c-9e1h5 removed c-5f-1h8 removed_from c-2h7 removing h1
    removing_myself h4 remuneration a-6b14c-8d-5e-7g-4 remuneration_, b3e-4 renew h-1 renewable b-1i4 renewal c-2j2
    renewed a-2b-4c-7h2i5j3 renewed_, j3 renewed_. j1 renewed_every i4 renews c1 renounce c-4d-1f2g5h5
    renounce_, g3 renounce_the h3 renounce_to h2 renowned a1 rent a-6b-9c-13d-7h-3i-11j5k3 rent_, b-3g2j-2k2
    rent_. b-2j-2k1 rent_a j1 rent_and k1 rent_for b-1 rent_free b-2j3 rent_in b-1j4 rent_up b-1j2
    rental a-1b-4c-2h-2i-5j8 rented h-3i-1 renting b3c-1j6 rents b-9c-2h1j5 rents_in b-1 reopen f1 reopens i1
    rep b-1c1h-1i3 rep_, g2 repair a-2d-1g-1h2 repair_. c4g-1 repair_the c-1 repairs c-1e2g1 repay_the i1
    repeat c2d3e-5h-1 repeat_myself d4e-1 repeated c5 repeating c2e-1h-3 repetitive c5 replace c2d-3e-1f1
    replace_me f2h1 replaced c3k4 replaced_in k3 replacement b-2g3h-4 replacing d2 replied b-5c-3d-6e-1
    replied_the c-2 replied_to d-3e-2 replies a1c-3d-1e8g-4i1 replies_, a-2i1 replies_. d-2e4h1 replies_from d1
    replies_to e1 reply a-11b-17c-1e10f-2g-10h-6j-3k-5 reply_, c-3d-3e-1h-2 reply_. h-5 reply_about e2 reply_and d1
    reply_as e2 reply_by c-1d-1e3h-1 reply_came c2 reply_from d-4 reply_i c3d-2 reply_in c3 reply_is c-3d2f1h3
    reply_of c-1 reply_on e1 reply_properly e2 reply_since e4 reply_that c1 reply_to c1d-1g-1h-1 reply_was d1
    reply_will e3 reply_within d2 replying b-4c-6d2e10f-2g-7h-5 replying_, d1e5 replying_. d-2e-3 replying_so h1
    replying_to d3e4g-2h-4 report a-3b-14c2d1e8f-4g-1h-1i7k-6 report_, d2 report_. c1d-3e3g2h-1 report_for a1i5
    report_on c-3i2 report_that c-2 report_to a-1b-1c4d-6h2i3 report_you d6e1 reported a-2b-2c-2d1i-1k6
    reported_the c1k3 reporter h1 reporting b-1c5d-2f3h2 reporting_line f4 reporting_to c1 reports b-1c5d-1e2h-2i1
    reports_. i1 reports_to c1 repossessed k6 reputation a6c11d-2 reputation_, a2 reputation_. h1
    reputation_among c3 reputation_for b1c4 reputation_in a1c2 request a-7b-1c1d-8e2g-2h3 request_. e3h3
    request_that g-2h-1 request_to b-2c1h-1 request_you g1h2 require b1d1i1 required c-1d3h-5i2j-1
    requirements c2d1 requires h-4i-2 requires_. i-2 requires_relocation h-1 reschedule c1d-2 reschedules c5
    rescheduling c5e-1 rescind h1 rescind_my h1 rescue c-1g1 research a7b-8c3e-1g-7h-1i1 research_, c3d-1
    research_. a2c4h1 research_assistant h1 research_is a2d1 research_post c2j2 researcher b1h3 resembles a1
    resent d1 reservation f3 reservations c4g6h-5 reservations_about c4g5h-3 reserve c-1d-3e3f11g-2 reserve_, a-1f1
    reserve_. f2 reserve_candidate g1h2 reserve_for f4 reserve_list f1 reserve_my e3h-4 reserve_the f4
    reserved c-1e2f3h-2 reserved_for f2h-2 reserves a2c3 residence a1b-1c-7h-4i-8j12k-6
    residence_card a-1b-1g1h-1i-4j4 residence_papers j1 residence_permit a2j2 residency a7b-2c-4i-3j5
    resident b3c-3i-4j8 residents a-5b-9c6d-7h-2i-2j-2k3 residents_'s c-1 residents_. c2g2 residents_were c4
    resign a-2c-5d-1g-2h3i-2 resign_from a-1c-3h1i-3 resign_my h4 resignation b-3c-2i6j-2k-5 resigned i2
    resigning h1 resist a4b1c-2e2 resist_. a1 resit g1 resolved c-3e-1g-6h6k2 resolved_not e-3h3
    resolved_to c-1g-4h3k2 resonates h2 resources c2d4 resources_. c1 respect b-3c-2d4f-8g-7h-1i-8k-6
    respect_, a1b-1c2d3e-7f-1g-4h-2i-5 respect_. a2c-3d2h1 respect_and d2 respect_for a-2b-1c1d-10e1
    respect_i c-2d1 respect_other c-1d-4 respect_that b2c-3e2 respect_the d1 respect_to a2c-2 respected a3c2
    respectfully a-15b-2c-1d-15e-11f-9g-16h3i-9j-8k-8 respectfully_, a-6b-15c-2d-10e-9f-5g-11h-8i-6j-5k-7
    respectfully_decline h4 respectfully_yours a-4b-1h-6 respects a5b-2 respond a1c-6d-4e13g-5h-8 respond_, d-1e2
    respond_to a2c-1e7h-3 responding d-3e5h-7 responding_. e1h-3 responding_to e3h-3 response b-2e9h-3
    response_. e6h-1 responsibilities c3 responsibility a7b-3c3d-1g-5 responsibility_, a1c-1h2
    responsibility_. c1h-1 responsibility_than b-3h-2 responsible c1 rest a3b-6c-4d1e2g-7j1k4 rest_, a2c-1d2
    rest_. a4b-1c2d1e-3f-1g-3h-5i-4k2 rest_and e2 rest_assured c-4 rest_for d-3e1f-1 rest_i i1 rest_in h3
    rest_of d2h2 restaurant a1b3e2g-2h2 restaurant_. j1 restaurant_and h1 rested a1g2 resting e2h2 resting_. h2
    restore a1 restorer h-2 restraining g-1k1 result a-1e-1h-1 results a-3f-3g-6h-1j-1 results_, c4 results_in i1
    resume a-2b-6c2d5f1g-4h-3 resume_. c2d2 resume_before d3i-1 resurface e4 retail a2b1d-3h3 retail_. b1h1
    retain f2 retained b1g2h2 retainer b9 retention b6h-4k-1 retention_bonus b4h-1 retention_payment b1
    rethink g3h1 retire b4c-2d-4e-6g2h2i-3 retire_, h1 retire_. h-2 retire_from g1h5 retire_my g2h5
    retired c-3d-8e-1g-2h3 retired_, c-2 retired_. c-1h1 retired_and h4 retired_from c1 retirement g1k-2
    retirement_, b2 retirement_. b-4h-3 retires b4 retiring d-2e-1h2 retiring_from h2 retract h5 retract_my h5
    retreat e1 return a-8b-3e2f6g-6 return_. b-1d-3 return_a c3d1 return_by j1 return_for b2i1 return_my d1h2
    return_of d2h-1 return_the a-3e-7f-5g-6h-4i-6j-4 return_to c1d-2e4f5h2i1 return_your c-1e-1h3
    returned b-8d-6f-2h-3i-2 returned_. c-1i-1 returned_my j1 returned_the h-2 returning b-2c-9d1e-4f1g-5
    returning_the d2 reunion e-3g-2 reuse b-3c4 revenue b-1j3 reverse f4 reverse_. f1 revert b-7d-1e8f-5g-6h-8
    revert_. e3 revert_at e1 revert_in e2 revert_on e1 revert_to e4 review a-7b-1c-4f-1g-2h-7i4j-4k-5 review_, c2
    review_. d2i2 review_at c-1 review_in b-2k-1 reviewed b3c-4f1 reviewed_my b1d1 reviewer c-2 reviews b-4c7d-8e-4
    reviews_, c-2 reviews_from c4h-1 reviews_i c-1 reviews_on c4 reviews_online c1 revised b4c1e2 revisit e2f1
    revisit_the f1 revoir f2 revoke h2 revolving c1 revolving_door c1 reward b1d1 rewarded g-1 rewarding c-5h2
    rewrote c-1 rheumatism k2 ribs k3 rich a-5b3c-3d2e-2g1 rich_, d1 rich_coming d4 rich_in c-1d-1g2
    richer a2b3c-6d-2h-3 richer_than a3b-2c-1 rid c3 riddance d8h1 riddance_. d7h1 ridden a2 ride b-9c-4d-1g6
    ride_. b-2 ridiculous k1 riding a1 riding_school a1 rig d-1h4 rigger a1h1 right a-1b-1c-4d-2e-4f-1g-1h-2i-2
    right_, a1d4e-4f-2g-4h2k-1 right_. d-7e-3f-1h1i-3 right_? b-3c-3f-1g-4 right_about a-1 right_after e-3i4
    right_and c2 right_at b3 right_away h-1k1 right_back f2h2 right_before d1 right_beside k2 right_by a1c-2
    right_down b1c-1g1 right_fit g-2 right_for b3c-5g-2 right_hand b-1c1f1h2j2 right_i e-3g2 right_in a1d1
    right_mind b-1d4h2 right_now a1b-2c-1d-3e8g4h-8i-1j-2 right_on d3f-1h-2 right_one a3c-3
    right_person a-3c-1d-3h-3j-1 right_step a1g-2 right_that a-3d-3 right_there c3 right_through a2g3i-2
    right_to a-2b-5c-1d-1e-5f4g-4h-3i2j4k-1 right_up b2 right_with c5g-1 righter a1h1 rigid a-2c4 rigs b3c-1
    ring a-2b-3d3e1g-12 ring_, c1d-5e5g-1 ring_. a1c-4d-2e2f-5g-2h4 ring_a c-2d6 ring_about e1 ring_again d1h3
    ring_and e-2 ring_back c4f-2 ring_before a2d-2 ring_by f1 ring_i c1 ring_if h1 ring_in d2e3
    ring_me a-4b5c3d3e-4f3g-4h-3i-3 ring_my a1d6e2 ring_on c7 ring_or d1 ring_people d3 ring_round g2
    ring_the c-5d2e-1f-1k-1 ring_this d2 ring_when c-1 ring_you c-3d-9h-4 ringing a-9b-11c-5d2e6g-9h-2i-3
    ringing_, c-1d1e4h-2 ringing_. c1d-2e1 ringing_about c-1h-5 ringing_back d-4e4 ringing_because e-4h-3k-1
    ringing_me c-5d5e4 ringing_my d4e4 ringing_round c1 ringing_the d-2e5h1 ringing_to c-2d-4f-1g-3
    rings c-1e4h-4k2 rings_. k1 rings_me e1f2 rings_out e3 rise a-1b11d-7f-2g-3h-1 rise_, c1 rise_after b4
    rise_and b2 rise_to b4h-1 rising c-1 risk b-3e-1f1h2i-1k3 risk_analyst h2 risk_of a1c-3d3
    rival a11c-9d-6e-1g-2h1i5j-2 river a4d2 river_, b-2 river_. a-2d3i1 river_is b2h1 riyadh j3 rn c-1e2k4 rn_so e1
    road a-2b-2c-1d-1e1f-6g4h-1j-3 road_'s c1h-2 road_, a-1e1h3 road_. a-2b1c2d-3g2h3j-1 road_and b-1h-2
    road_crew e2 road_for a-3b1d4g2 road_from e-3g2h1j1 road_has a2 road_in h-3 road_is a-2c-4 road_so c1
    road_to c-3g4h-3i1k1 road_was c-3 roads a1b-6c-6d-2e2f-2g4h3j-3 roads_, a2 roads_. a1e2h2 roads_and h2
    roads_are g1 robot c3d3e-1h-4 robot_, d1 robotics a2 robots c-4d2 rock e3k2 rocket c-1d1 rocket_science c-1d1
    rockstar c-2d2 role a5b-4c5d-3e-7f1g-8h5i-3j-6k-10 role_'s b1c2 role_, a-3d2f3 role_. b-3c-13e3f1g1h3i-4k-1
    role_and a-7c3d-1f-2h1 role_any h1 role_as a-3c3 role_at b-1c-5h2 role_because h-1 role_come c1 role_does c-2
    role_elsewhere a1g1i2 role_excites a-3 role_fits a-2 role_has b-3c6h-2 role_i a2b-1c-4 role_in a-1c-7d-2f-2h2
    role_is a-9b1c4f-3g1h-6k-1 role_last h8 role_made h4 role_needs c-4 role_of c-1h1 role_on h-1
    role_play a-4c1d2i2 role_seems c4 role_sounded c2 role_than a-4 role_that a5c-3g-2 role_there a5
    role_turned a-1c2 role_was a6c-1 role_which a2h1 role_with a5b3c1h1 role_would b1c1h-1j1 role_you a-1c2
    roles b2f-1 roles_. d1 roles_with b1 roll b-4c-4d-2g1h3 roll_. g1h1 rolled b2c4 rolled_into c3 rolling b-6h-1i5
    rolling_contract i2 rolls a4c-3 rome h1j-2 roof a-1b-2c-1d-13e-2f-5h-8i-4j2 roof_, b-2c-4 roof_. a2b1e-2
    roof_and b-3 roof_is g1j1 roof_on c1 roof_with e-1g1 roofer h2 roofing a2b4d1g-3h4 roofing_interview a1d2
    room a-5b-4d-4e-1f-2h-1i-5j5k-2 room_, a-4b-1c1d3f-1 room_. a2b3d-3e2g2h3 room_? a2c-3 room_@number h-1j1
    room_and a2b-2c1d1 room_at c1h-4j1 room_for a-3c-1d-4g3h2i1j3 room_full c-2 room_had c1 room_has a-4c1j-2
    room_i c4 room_in c-9h-4i-3j6k-3 room_is d-5 room_looked a1c-1 room_near h-2 room_number c-1 room_on b5
    room_than a-2c-3 room_there c-1 room_to a4b2c1d-4g-6 room_was a-4b-5c3h-1 room_were c2 room_with b-1c-2
    room_you c-3 roommate h-1 rooms b-9c5d-8g-3h-3i-6j6 rooms_. a1c-1 rooms_in c1j4 rooms_were c2 root d1
    rooting b-2c-6d-6h-4 rooting_for c-5d-5h-4 rope a-1c3 rostered b-1g3h-5k-1 rostered_me g1 rostered_on g4h-1
    rot c-1 rota a1b-5c4d-3e-3f5g1h-2i4k-1 rota_, d-2g3h-1k2 rota_. a2d-1h-3i1 rota_and d1f2 rota_at h1
    rota_changes c2 rota_from i4 rota_is c1f2 rota_on c-1 rota_you c2 rotating a1 rotten c1d-1
    rough a-5c6d-2f2h2i-3k3 roughly b9c-3d1i2 round a-5b-5c2d-4e3f6h1i1j2k-2 round_, b1c6e-5g3h-2
    round_. b1d1e-5f1g1h-1k-1 round_a b-3d3 round_again c1 round_and c-2f4g1h2 round_at b-1c2
    round_before b2c-2f2h2i2 round_but h-2 round_by c-4 round_did c3 round_for c-1d1g-2h-2 round_here a3b1c5d-1h-3
    round_i a-1c5h1i1 round_if f3g1h2 round_in k-1 round_is g1h2 round_it e3g1 round_like c-1
    round_of a-1b-3c-4f2h-2k3 round_on a-3c3 round_one i2 round_so g-2h1 round_the b-6c-6e-5f-7g-3i-5j-2k-1
    round_three b-1c1 round_to c-3d-5e10g-1j2 round_two c-1f1i3 round_was a-3b-4i3 round_your c-4j4 rounded a2b2
    rounds a-7b-10c6d2e-2f3g-1h6i-1j-5 rounds_, b-1d-2i-2 rounds_. g1 rounds_and b-3c-1i-1
    rounds_for a-1b-5c4d4h1i-2 rounds_in c1d1 rounds_is c3h2 rounds_of c1k3 rounds_plus b-2c2 rounds_with i2
    route b-4c-4d-4h4i1k-6 route_, a2h1 route_. b-2 row a-2b-7c1d6f-2g-3h-5i-3 row_. b-2c1d2 royal a1c-2d1
    royalty c-1 rrsp a-2b7 rsu b2 rsus a-3b9h2 rub d-3h4 rub_me h2 rub_my h1 rubbed c2 rubbish c1d7e-1h-3
    rubbish_. c-2d7e-2 rubbish_at d-2 rude a-8c-1e-1g-7 rude_, c3d5e-3 rude_and c2d1 rude_of c-2 rude_to b1c-1d-4h2
    rudely c2 rudest c2d1 rugby a-2c-2 ruin c3k1 ruined b-1c2 ruining d6 ruins d2h1 rule a-1b-3c1d-5f4i3j-1
    rule_me f2 ruled f3g4h2 ruled_out g5 rules b-4c3d-8e-1g7 rules_about c2 rules_for c5 rules_out g7h-1
    rumour f1g-4 rumour_has c1g-2 rumours c-3d-2k1 run a1b-7c2d4e-3f-2g1i-1j-5k-5 run_, a2b1c-2e-2h-7i3
    run_. a6b1d-2g4h1 run_a a-7c1d3e-2g-1h1j-1k-2 run_an c-1d-2 run_and c1h3 run_away c-1d2e-1 run_by c2d1
    run_down c6h-2 run_for b-2 run_from d1 run_in e1 run_is c-1 run_it e3h2 run_its g3 run_my b1d4h-2
    run_of c-1e-1k-3 run_off d-1e3g-2h-2 run_on b-1c2d-1 run_out c2h-6i2j1 run_that a-2 run_the a5b1c-5h4i-1
    run_their h2 run_thing a-2 run_to b1c-1d-2g2 run_up c-1 run_with b-1d1 run_your c-5d1 runaround c1
    rung a-1b-3c2d1g-7h1 rung_by e5g-3 rung_me c-1d1h1 rungs a2 runner a9b-5d-5h-2i2 runner_up a10b-3c-4d-3i2
    runners h2 running b-2c2d4e-5f1g-1h2j-6k-2 running_, g4h5 running_. a-1c1e-1f1g-5h5i4j-2k-3 running_again h1
    running_and a1h1 running_at h-2 running_for a-3b-3c-7g-1h1i-3j-1 running_into g3 running_out k1
    running_the b-5c1d4g-2h-4 runs a1b-7c2f-7g4i2j2 runs_, a2 runs_. c-1e1 runs_a c-3d1 runs_for a-3b-1c-5i2
    runs_from b-2i1j1 runs_in c1d1k3 runs_on a-2c6 runs_out a-1c-3f-1h-6i-1j5 runs_the a3c2d-3h3 runs_to b1c-3
    runs_until f-1 rupees a-1b2c-1 rural a4b-2c-3 rush c-3f-5g-2h-3i1 rush_, c-2 rush_. b-3c-3d-3 rush_into b2e-2g1
    rush_to c1d2 rushed a-4b-4c3g-6h-6k2 rushed_, c5 rushed_. c4g-1 rushed_me c-2 rust a1c-2d-4 sa b4e2f-1
    sabbatical b3i2 sack d3h-1k4 sack_of b1 sacked d2 sad b3c-1d-1g-5h4k2 sad_, c1d2 sad_. c1d-2 sad_about b2
    sad_to g-3h3 sadly a3b3c1d-5e-1g6h3 sadly_, a2c3k1 sadly_. g1 sadly_i h3 safe a-6b-9c3d-12e-6f1g-2h-9
    safe_, b-2c4 safe_. a-4b-3c6d-1f1g-3 safe_for c1j2 safe_side c-2g2 safer a6b-3g2h-2 safer_bet a4
    safety a-1b-8c5d-3e-4f-1h-1i2j-1 safety_, c1 safety_. c3d2h1 safety_boots c1 safety_is c2 safety_on a2c4
    safety_record a-4c3d-2 said a-1b4c2d-3e-7f-1g-4h-1j-4k-6 said_, a-3c-5d-1e-1f9g-6h-2i-2 said_. a-5b1c-3d1g2h-6
    said_@number b7h1 said_@other a1c1 said_@quote b3c3h-3 said_a c-3d-5h-3k-2 said_about a-4b-5c-3h-2k2
    said_and b-2c-3h1 said_anything b1 said_at c1 said_competitive b5 said_date g1 said_days c4 said_do h2
    said_fine b2i1 said_go b3 said_good b1c-4 said_goodbye d1 said_he b2c-2d2 said_hello c-1d-2h-2
    said_i b-4c5e-6f-1g4k-1 said_it a-3b-3c3h-7i1 said_me b1c4 said_monday c1h-1 said_my a1b-2c2 said_nights c1
    said_no a3c-1d6g1h7 said_nothing c2e2 said_of a1e1 said_on c-2e-1 said_remote c5 said_she c-1 said_six c2
    said_so b-1c6h-5 said_something c-1 said_sorry c5 said_take b3i2 said_ten b-2 said_thank c6d1 said_thanks c1h-2
    said_that a-4b-4c-4d-9g1h-5 said_the a3b-2d-10f-4g-6h-3 said_them a4b3f1 said_there c-2 said_they a-4b-2c4g1h1
    said_to c-3d-7h-7i-4k2 said_tuesday c1 said_twenty b2c-3 said_two c-3d2 said_was b1c-3h1 said_we b4c2
    said_what b-1c-1d5 said_yes a2b3c-4d-19f-1g-8h11i-1j-2k-4 said_you b1d-8f-2h-5 said_your a1b-3c-9d-2
    sail a-1h2i1 sailed d1 sailing b1 sailor a-2 sailor_. a-1 sails f2g2h-2i3 saint d-9e1 saint_to a2 saints d-2
    sake d3e-3h-2 sake_. d2e-3 salaried a-2b14c-5d-1 salaried_, b6 salaries b4c1 salary a-1b12d-2e-9f1g-1h1j-5k-2
    salary_, a-2b3d2 salary_. a1b4c-5 salary_and a2c-4g2 salary_at b1 salary_band b-3f1g1 salary_for b2c2
    salary_in b5 salary_is a-1b3c-6g-1 salary_question c1 salary_range b-3 salary_scheme b4 salary_slip b2c4
    salary_so b3h2 salary_survey b-2 salary_the b-1f2 salary_to b1 salary_was c2h2 salary_with b1 salary_would b1
    salary_you b4 sale a-4b-3c-2h-5i-2j5k-5 sale_. d2 sale_of b2j1 sales a1b-3c7d3e1f-7g-5h-3 sales_. a2d2g-1
    sales_and c1 sales_job b3h-1 sales_manager h1 salon a3b2d-4e-2f1g-3h3i6j-1 salon_'s b2c1 salon_, a2b-1
    salon_. b4c-3e-2g-1i2 salon_in h1 salon_is a1c1 salon_was c-1 saludo d-4 saludo_, d-2
    same a-4b1d2e-5f5h-4i-3k-1 same_, b-1c-4e-3f2h7 same_. b-2c-2d-4e1f1g-5h6i-2j-2 same_afternoon b2c-2g-2h-2
    same_and b1 same_answer c1d2 same_as b2c-1d1f-3g-4i-2k-1 same_but d2 same_by b1i-4 same_certificate c3
    same_date g5 same_day a3b-5c-3d-9e-4f-6g2h-1j2k1 same_evening b1c-3g1i3 same_for c-3j-1 same_form c2d4
    same_hour b-5g5h-3j1 same_hours b5 same_in c-2 same_interview c1f2 same_job c5d-4f3g-1 same_message d1
    same_morning a1c-1g1h-7i-3 same_night c-2 same_one c-2d1 same_place h-1 same_post c1e-2f7 same_question c2d2
    same_thing h-1 same_time b-4c4d-2f3g4h-1 same_to a-3b-2d-2e5f-5 same_town j1 same_vacancy f2 same_way c-4d1
    same_week a5b-4g2h-2i-1j3k5 same_work a2b1 sample b-3c1d-11e-3f-4h-3 sample_lesson c1i1 samples b-1d-1
    sandwich b-5d2h-2 sandwich_. b-1c-1d1 sang a-2b-3c-1d-5h-5 sank e1k2 sap d-3 sat a-3c3d-1e1h1j-5k-6
    sat_. c-1g1h1 sat_at c-2d-1 sat_beside c-4h1 sat_down a2b1c3d-3e4 sat_in c-1d-5f1g-1h2 sat_me b1c2 sat_next c-1
    sat_on a-3b-3c-4d-5e-2h-3 sat_the c1 sat_there b-1c2 sat_through c2d2 sat_with c-1h-3 satisfied f1
    saturday a-7b-4c-5d3e-15f-3g5h2i-4j4k-2 saturday_'s d-1 saturday_, b-1c-5d-1e-3f-3g4i-2j1k1
    saturday_. c-10d2e-3h5j4 saturday_? d2 saturday_and b1g-3h-3k-2 saturday_at h1 saturday_for b-1d2h-1
    saturday_i c1h2 saturday_is g3 saturday_job d1g-2 saturday_morning b1h1 saturday_night k1 saturday_so g2h-3
    saturday_to c2g-3h-1j1 saturdays a-2c-6d-6e-5g-7i1j-3k-5 saturdays_, h-1 saturdays_. b2
    save b-1c-8d11e5f2g-5h1i-3 save_it d2 save_me a-1d-5e-3 save_that f2h1 save_the b-1c-4d10 save_your b-2c-6d7e1
    save_yourself e7h2i-1 saved a-5b1c-1d-6e-4g-3 saved_. b1 saved_me c-8 saved_my d-3 saved_us b2 savings b-5j-6k8
    savings_. b1k2 savings_and b-3k2 saw a-1c3d-6e-1f-8g-3h-6i-11k-10 saw_, a-1b-1g1 saw_. a-1c-2e-4 saw_a a-1b1c1
    saw_at a-1c-2h1 saw_both a3 saw_from a1 saw_had c2 saw_in c1 saw_it b-2c2 saw_of c4 saw_on a3c3d1
    saw_that b3c-3d-1 saw_the b3c-2h-6i-3 saw_their a5 saw_this c4 saw_were c1 saw_you b-2c-4
    saw_your a-4b-5c-14d-6e2h-4 say a-4b-3c5d1e2f-2g1h-2i1j-6k-4 say_, a3c2d2e2g2h-3i-3k2 say_. a4b2d-2e3g4h-5
    say_: g1 say_@quote c-2d-5j1 say_a c-6d-3e1 say_about a2c4e-1f3g-1 say_and d2 say_anything c-7d-4e8h-1k-1
    say_at e4 say_but b2c1 say_do f-2g4 say_either e4 say_for e1g-3 say_good c4d2 say_goodbye e-1h3
    say_hello a-7b-9c2e-10f-5g-9h-11i-2k-1 say_here h2 say_hi c-4e-7g-3h-6 say_how b-1c-2 say_i b-6d-2e-5g3i1
    say_if b-4e2 say_in b-5c-2g-3k-3 say_is a1h1 say_it a-1b-2d9e-7f-8g6h2k1 say_me h1 say_more a-5f-2h-1i2
    say_my a1b1c-2f1 say_no a3b4c-7d-5e-11f6g1h6i-2k-7 say_nothing b-5c-5e4g-6h-2 say_now e2h2 say_of a3g-1
    say_off g1 say_one a-5e4h-4 say_only a1b1 say_over b-1c2h1 say_please c2d4 say_so a2c5d-1e-5f-5g-3h-3i1
    say_something d-1e8g-4h-2 say_sorry c6d8e-3 say_thanks d-1e1h-1 say_that a-2b1d-2f3g-1h2i-4j-1k1
    say_the a3b1c8d-9e-10f2g-2h-3 say_there a2b-2 say_they b2 say_this a1d7e-4g-3h-1 say_thursday i-1
    say_to d5f1h-1 say_what a-2b-6c3e1g-5h-2 say_when b-4c-2d-5e5g-5h-2 say_where e-4 say_which a-11b-4c-3d-5g-5h-4
    say_who c1 say_why a1 say_with g4 say_yes a-3b3c-6d-2e1f1g5h-1i4 say_yet g-2 say_you a-1b-4g2
    say_your b-1c-3d-2e-1 saying b1c4d2e2f2g6k-3 saying_, b1c2e1 saying_. d3 saying_@quote c2 saying_i c1e-2g3h-1i4
    saying_it b-3d1f-1 saying_no a1b4c-1d-8e1f3g2h2k-3 saying_that a-1c2h1 saying_the c-5i-1 saying_what c-1
    saying_yes c1e7g1h-3 says a-4b-1c1d-4f-2g7h-7i4j-1k3 says_, b-1c-1g-1 says_. a-3c-9d3e1g-1h-6i1
    says_@number b2g1 says_@quote b1c-2d1 says_a a1b-2c-2d-1 says_and e2 says_do b1g3 says_family c4 says_go f-1g4
    says_good d2 says_he b3c2 says_hello b-1c-6 says_i a3b1c-10d-4f-1g-5h-1i4j1 says_if i1k-1 says_in i2
    says_it c5e-2g-3h-3 says_my a1k1 says_no b-3c-6d-3e-3f1g3h5k3 says_nothing c-1 says_on c-2d3f1 says_one c3
    says_she c-2d1 says_something c2d-1e1 says_that a-4b-5c-6d-3 says_the c1d-3g-4j-1k2 says_this g1 says_to g1h1
    says_yes a1e-3g6h-4 says_you c-4d-2j-2 says_your a-2b-4d-4 scaffolder h3 scale a-2b15c-6d-6e-4f-7g-10h-5i-5k-2
    scale_, a-2b9c-1 scale_. a-3b-1c-3h-3 scale_and b3 scale_i b6 scale_is b5c3 scale_of a1b-1 scale_plus b2
    scale_with b2 scale_you a2 scales a3c-5e1 scales_. a2 scan a-4b-4c-9d-1e-1h-5j-4k10 scan_of i2 scan_on i-2k6
    scandal c5 scanned d-2g-2i5 scanned_the g-2i3 scanning a3 scans c3 scare h-2j-2k1 scare_me j-2 scarecrow d4
    scared c1e1g-1k1 scared_me a1c2h1 scared_of e2 scares c1 schedule a5b-8c5d1f4g1h2 schedule_, i2
    schedule_. a1c-4f-1h2k1 schedule_and f1h1 schedule_is c3 schedule_of a1 schedule_on g1 schedule_you c1
    scheduled d5 scheduling c1d2g1 scheduling_software c-2 scheme b2c3d-3g-1 scheme_, a-1b4c-1h-2 scheme_. f1h5
    scheme_and c1e1 scheme_that b1 schemes b-2 scholar d1 scholarship b5h-1 school a4b-3c-2d-1e-2g-1j3k-4
    school_'s b-1g-4h-4i2 school_, b-3c1e-4f2h-1i-1j2 school_. b-1d2g2h-3i1k-1 school_? d3 school_about i-3
    school_across b1h-1 school_after g-2 school_and a1b-4c-1d-1g-1h-1 school_asked a1 school_board b3c2
    school_bus b1h4j1 school_concert g1 school_did a-1c2 school_fees b4c-2h3j-3k4 school_for a2b-5c-3i-4
    school_gave a2h1 school_gets b-2 school_gives b2 school_has a2b1c3d-3e-1g-2h3i1j-3 school_have h2
    school_holidays i1 school_i a-3h-1 school_in a1b-2c-9d-4g-8h5j8k-3 school_is a5b-3c-2e1g-7h-6 school_job g2
    school_leaver b1c2 school_more a2c2 school_near a-3g3h-3 school_of b3c4 school_office c-2 school_on d1i-1j-3
    school_pays b4c1 school_play e2 school_rang a-2k1 school_run b-5c-1g8h-2k1 school_runs c-2e2 school_shoes e2
    school_than a1b2 school_that a4b-1c-2d2h2 school_the c1 school_there j1 school_to c-2 school_uniform c2h2
    school_was c-2e1 school_where a-3b-1 school_will c2 school_with a2b-2c-3d-1 school_would c3d1 school_year b-3
    schoolboy c-1d4 schooling b6 schools a1b-3c-8d-7e-1g-3i-6j7k-6 schools_, a4 schools_. b1 schools_and j2
    schools_i h1 schools_in a1h2j4 science a3h1 science_, b1d-1 scientist h-1 scientists b-2 scooter b3c-5
    scope a6c4h-1 scope_for c2 score a2b-6e2g-2 score_. a1 score_me h2 scored a4b-3 scores a2b-1h-1 scoring c1
    scotland c-1 scouts c-1 scrap b-1d3f3h4 scrap_my d2h2 scrap_of d1 scrap_the f3h1 scrape b2 scraped d4
    scrapped c3 scratch a1c-3d-2e-5f2g-4h9k-3 scratch_me c-1d-2f3g-4h5 scratch_my b2h5 scratched b1c2h2 screamed k2
    screaming k2 screams k3 screen a-3c2i3k1 screen_, c-3 screen_. c5d2h2 screen_is c1 screen_reader c1
    screen_was c5 screening c-1e3i1 screens h-2k2 screenshot i4 screenshot_of i4 scribbled b2 scroll b2
    scrub a-3b1d2g-2h3 scrub_me d1 scrub_nurse b2 scrum c2h1 sea a2c-2e5h-2i-5k-6 sea_, b1 sea_. a1b-4c-1e1h-5
    sea_and a2j1 sea_is c-1d1 seal c-5d5h-2i4 seal_, d1 sealed b3c-4e2 sealed_it a1b4 seamstress c1f-2
    search a-5b-8c2e2f-2g-4h9i-3j-5k-8 search_, e3h1 search_. a-6b-2c1d-4e-4f-2i-4k-1 search_at h2
    search_because h-2 search_committee h-3 search_for d2h1i1 search_has a2c2 search_in h6 search_is h4
    searching c1h3 seas d2 season a-1b2c-3d-13e9f-3g-2h-1i5j-4k-6 season_'s c-1d-1e3 season_, b-1c1e1h-1i1
    season_. a-8e4f-1g-2h-1i-1k-2 season_and h1i2 season_at h-1 season_has e1 season_in a3 season_is e1
    season_on a2h1i1 season_ticket b5 season_to g2 season_with c1 seasonal a-1b5i4 seasonal_job b1i1
    seasonal_work b3 seasonal_worker j2 seasons c-4h1i3 seasons_, i1 seasons_on h1i1 seat a3d-8e-2f4g-6j-1
    seat_, c1 seat_. a1c1 seat_and h-1 seat_at a6b-3c1g-1 seat_by c-1j1 seat_in c-3f2i2 seat_is b1e1
    seat_on a-1c-1g-1j-2 seat_warm f1k2 seat_with h-2 seating c3d-2 seats a-3b-4 seats_. a-3 sec d-1
    second a4b-5d-2e-4f2g2i6j-1k1 second_, a9b-2i-3 second_. a8c-4e1g-1 second_and g2i3 second_best a6
    second_call c5 second_choice a2c-2 second_class c1 second_company a2c-3 second_cook b3i-1 second_day c4h2i2
    second_email c-3 second_firm a1c-1g1 second_floor a-2c-2d-2 second_for a6 second_form c1 second_friday b3
    second_hand a-2h1 second_in a-2k2 second_interview d1e-4f3g2h1 second_invitation h1 second_job b3h-3i3
    second_line c-1 second_look f1h1 second_mate a-1 second_meeting g3 second_of a-1c4d3g1h-1i4 second_on h2
    second_one b-3c-2d1g2 second_page c-1d2 second_pair d-2h3 second_place h-2 second_question a-1c-6h-2
    second_round a-10b-5c3d3h4i1k2 second_row a1c-2 second_school a2g-2h1 second_shop a-2 second_stage c1f4
    second_thoughts a-5d-2e-6g8h-1k-1 second_time c3d-3 second_to a1c-1d-3g-4h3 second_trial c-3 second_visit c2
    second_week a-1b2c-1f-3i2 second_weekend d2i2j1 second_year a-4b5c-5i-1 secondary j1 secondment i2
    seconds a1b-2d1 seconds_. a1d2 secret a-4b-4c-1d-7g-5h-3 secretary a-7f-2g-4h3 secretary_. c-2e1h4
    secretary_has d2i1 secretary_to d1h1 secretary_was c3 section b-3c3e-3f2g-4h4j-4 section_. a1b-1h5 sectioned k2
    sector b4c-1d-3h1i3 sector_, a1b2 sector_. c1 secure a1c-1 secured a2h4 secured_a a1b-1h3
    security b5c1d-7e-6i-3 security_. c-2h1 security_firm c2 security_guard c2 security_man d-4
    see a-2c1d-1e6f5h-3i8j-3 see_, a-1b-1c3d-5e1g-1h-3k4 see_. a-9c2d-3e6g1h-1 see_? h1 see_a a1c2d-1e-6g-5k1
    see_about e1g1 see_after e2 see_again a1b1 see_and e3 see_any c6 see_each e-7g-1 see_first e4
    see_from b1d1e-1h-3i5 see_how a-12b-1c-1d-13e7f3j-10k-6 see_i e-2h-3i3k2 see_if a-1d3e-3f1h-5i-2k1
    see_it a1c2d1f-6g2h-2i4 see_me a-2b2c-5d-13e-1f1g4h5i1 see_more a2d-2 see_my a1b1c2d-3e-3f-1g1h-4k-3
    see_myself a8b-8c-1d-10e-5g7k-4 see_no h-2 see_on c2g-2h2 see_that a-1c4d8f-2g-5
    see_the a-8b-1c-1d5e-9f-2g-2h-2i4k1 see_their b1h1 see_them e1h2i-3k1 see_this c-2e-1g5 see_those b2
    see_through g1 see_to b2c-3d1g-2 see_two a3e1 see_us b1e-1 see_what a-2b-3d-2e8f2g-1k-2 see_when c2
    see_where b-1e7h-1j-2 see_whether c-2e-4f5g-3 see_who c1e1 see_why a-1c3e-1k-3 see_with a4e1g-1 see_ya d-1e-5
    see_you a-6b-1c-14d-1e-12f-1g-1h2i-3j1k-3 see_your a3b-1c-9d-2f2g-5 seeds e-2 seeing b-1c-1d-5e-2g6h1i2j-1k5
    seeing_a k3 seeing_as b3d1g4 seeing_me d-5e-4g5h4 seeing_my a1 seeing_that d-1e1f1i2k2 seeing_the b-2c1g-2
    seeing_this e-2 seeing_you c-2 seeing_your c-1 seek h4 seek_the h3 seeking h3 seeking_the h3
    seem a-1b-9c5e-7g1h-1 seem_to b-4c4d-1e-3g1h-2 seemed a2b-3c10d-13e-6f-2g-13h-2k1 seemed_bored c3
    seemed_more a-1c4 seemed_the a5c-3h1 seemed_to b-2c4d-7g-5 seems a-4b-3c10d-2e-11f-1g5h-4 seems_i c-5g10h-6
    seems_like a-2c2g1 seems_that g1 seems_the c2g3 seems_to a-4b-7c5d1g-6h-4 seen a1c8d5g-7h-4j1k-5
    seen_, a1b-1c-3d-2h2 seen_. a-5e1h-1 seen_a d1 seen_anything c-3 seen_at c6 seen_better a-5c6d8 seen_both a5
    seen_by c-1 seen_how c4f1 seen_in c5d5 seen_it c6d-5h-1 seen_me c2 seen_my d1 seen_on b2j1 seen_since c-2
    seen_that a-3 seen_the a2b2c-2d-6h-5j1 seen_this a1 seen_what c2 seen_your c-3d-3h-2 sees b2h-3i2 seizures k3
    seldom a-6c3d-4h-4 seldom_been c3 seldom_have a-1 seldom_met c1d-1 selected d2h1i-2j-3
    selection a-1c5d-3e-5f-1g-4h8j-3 selection_, e-1 selection_. a2c-4e-6f1h2 selection_and e1h1
    selection_for b-4c-8f-1g-2h6 selection_of h1 selection_procedure c3 selection_process c-1g-1h1 self a-4b3c-5d2
    self_employed b3h-1 sell b-2c9d4e-3g-4h-2j2 sell_. a1b3 sell_it c3d2 sell_my b-1h1k1 sell_the c-4g-1h-4j2k-1
    selling b-4d3g-5j5k-2 selling_the b-2j4 sells a-6b-5c3g-3k-1 semester a-3b-2e5h-1 semester_. e1
    seminar b-4c-1g1 send a-10b-6c-2d2e1f-3g-8h-7k-6 send_, c2d1e1 send_. d-4e6g2 send_a b-3c1d2e-1g-2h-3i-2j1
    send_after e1 send_an d1e-2i-4 send_anything e3 send_directions c1d-2 send_her a2 send_it b-1c-4d-3e-5f-5h1
    send_me b-3d7e-8f3g-2h3 send_my c3d2e-2g2 send_the b-2c-2d-1e-8 send_them c2d-2i3 send_this d1 send_will h-1
    send_word e3 send_you a-1b-3c-1d-10e-6f-2g-2h-6i3 send_your c-1 sending a-8b-3e1f-2g-15h-8k-11 sending_a j1
    sending_along i3 sending_back i-1 sending_it c-2d-3e-2h-3 sending_me b-2c1d2e4g-5h1i-3 sending_my c-2d1
    sending_the b-1e-2h-3 sending_this c-3d-2e-1g-2h-3i-2 sending_you i1 sends a-3b-8c1d-2j-2k-1 sends_me e1
    senior b1c1d-4e-3f3g-6 senior_, c2 senior_partner k1 senior_post a1 senior_than a-2c2 senior_title a1f4h1
    seniority a3b5c-3 sense a-2b2d2g4h1i-2k-6 sense_, d1 sense_. a-1b1e-1h2j1 sense_for a4e-1g3h-7
    sense_in a1b1e2h1 sense_is d2g3h-3 sense_of b-1c1d-6 sense_out a-1d4h-1 sense_that a-2c6d-4g3h-1 sense_to a-1b3
    sensible c-2d3h-2k2 sensible_. c-2k2 sensible_thing d2g1 sent a-7b-10c3d-1e-3f-1g-3h-2i1j-4k1 sent_, d1i1
    sent_. c1d-4e1h2 sent_a a1b-2d-2h1i1j-2k3 sent_and c-2 sent_back c2h-2i2 sent_by i1 sent_for c2i-2
    sent_home c-2g2 sent_in c5 sent_is c-2d1 sent_it c-3h-2i4 sent_me a-7b-6c4e-2h-2 sent_my c7 sent_on c-1d2i-1
    sent_out a1 sent_over b2c-2 sent_the b-3c1d-4i-2 sent_them d1 sent_this g-1i-4 sent_to c5h-4i3 sent_two c2
    sent_was c-2d-1h1 sent_with h2 sent_you b1c-5h2k2 sentence a-1b-1c2d3e1f-3 sentence_. c1d1e2f-1h2
    sentences c1d5h1 sentences_. c-1 seoul g-2 separate a-2d-1h-1k1 separated b2j-2k7 separation c-1j-2k7
    september a-8b-3c-4d-8f-5h2i3j-5k-4 september_, c-3h1i2 september_. a-2b-7c-4e-3h1i3j-1k-1 september_and h1j-1
    september_i i-2 sergeant d1h-3 series d-4 series_. h1 serious a1b-6c3d5f1g-5 serious_, b-3d5
    serious_. c3d-4e2g-2h-2 serious_about a1c-1h1 serious_company c-1d1 seriously a-1d5e-4g1h-4k1
    seriously_, c-3d6e-1 seriously_. c-3 seriously_? d1 servant d5 servant_, d1 servant_. d3
    serve a-4c3d-6e-4g-1h2i5j-3k-2 serve_. c2 serve_as h1 serve_the a1 served a-2b-3c2d1j-2k2 served_my h-1
    server c-1d3 serves a-2c1d-2 service a-1b10c-2d1e-8f-4g-1h2j-5k-7 service_, c-2e-2g2h-1i2
    service_. a-2b-3c2h-1i1 service_and b-1e-1g-4h1k-3 service_charge a-2b10c-6 service_from i-4 service_has b2
    service_is a2g1 service_leave b5 service_that g2 serviced b-4i-3j1 serviced_apartment b-1c-1
    services b-3c-3h3i2k1 serving b-2d2i2 session a-4d3g5h-4 session_. b-1c2g1 set d-2e-2f-3g-1h-1j-5k2 set_, b1
    set_. g1h-1 set_a e2 set_against a4c1 set_aside c-3d1 set_beside a3b2c-3 set_foot c1d4 set_for b-3e1g-6k3
    set_in a-2c3 set_me b1e1i1k1 set_my a1b3c-1 set_on a-1c-1e-3g7k-2 set_one a-4g-3 set_out c-1
    set_the c-1d-1i1j-1 set_this c1 set_up b-3c4d-6g-2 set_us c-1 set_was c1 set_your a-1 sets a-1b-2d-2h1
    sets_in h2 setting a-5b-5c-6d-10e-2h-2 setting_up c-2h-8 settle a4b3e2g-5h-4j1 settle_, e2j1 settle_for a6c-3
    settle_in c-2 settle_it c1d1h1 settle_the b1 settle_up b1 settled a-4c-6d-13f-7g-1h5i6j1k-5 settled_, b-2
    settled_. a-1b1e3f-2g2h-2i2 settled_about g2 settled_at j1 settled_for b-3 settled_in b-4g-3k-2
    settled_it b4h-6j-4 settled_now h2i2 settled_on b2c-2e-3h9i4j-3 settled_the b1c2h-1i2 settled_where g-1
    settled_with h3 settlement b2e1 settles a-2b3e3h3 settles_. e1h1 settles_it h2 settling a2 settling_in j1
    setup a6b-4c2f1 seven b-2c4d1e-4f-4g-1h1i2k4 seven_, a1c-1 seven_. a3b-2c1d-2g-1h1i2 seven_days b1i2
    seven_hundred b2 seven_in d2 seven_months g-2i-1k4 seven_on g-1h2 seven_rounds d4k1 seven_weeks c5d1i-1
    seven_years b-1h2i1 sevens e1 seventeen b2d-2h-1i3 seventh b1c2 seventies c2 seventies_. c1
    seventy a-1b3c-5d-3f1g4h-1 seventy_. b1 seventy_five c-2f2 seventy_per b-1 seventy_percent b-2g3h-1
    seventy_thousand b2 several c2i-3 several_days g1i-2 severance b4i1 sexton h1j2 shabbily c4 shabby c7d1
    shade a1b-4h-3 shade_. d2 shadow a-1c1i2k2 shadowing i3 shake b-5c1d-5h-5j-2k4 shake_. a1 shakes e3k3
    shakes_out e3 shaking c-1d1k2 shaky c-1g4 shall c-8e6f-4g1i-3j1 shall_. g1j2 shall_be a3b1c-5d-5e-5f-1g1h-3j1
    shall_communicate e4 shall_end g2 shall_go e-1h-2 shall_have d-1g2h2i-1 shall_i d2e-6h-1k2 shall_inform h-1
    shall_keep h-1 shall_leave e-1h3 shall_not c-1e-3g-4h7k3 shall_remain b1g1 shall_revert e4 shall_say c2d3e1
    shall_see e5g1 shall_stay a-2 shall_talk e2 shall_therefore a1 shall_we e1 shambles a-4c11d7h1 shambles_, c2
    shambles_. c7d3h2 shambles_and b1c2d1 shame a-1b2c4d3e-7f-3 shame_, a1b-1c-3f-1h-1 shame_. d-4 shame_about d-1
    shame_on a-2b1c2d11 shame_the b1 shameful c5d2 shape b-1c1k1 shaped f2h1 shapes c-1 shaping g3 shaping_up g3
    share a-9b1c-2d-7e-10g-13h-2j-2k-7 share_, b-4i1 share_a j-1 share_in b-3h-2 share_my a2h-4 share_of a-2b7c-4
    share_scheme b4c1 share_the b-1c3 share_was d1 share_with h4 shared a-5d-10g-4h-6i-5j3k-4 shared_a a-2c-2
    shared_out b4 shares a-3b14c-9 shares_, b4 shares_after b2 shares_in a-1b5 sharing a-8b7c-6d-2e1h-6i1j1
    sharing_the i2 shark b-2k1 sharks k3 sharp a-1b-8c-3d2f2g-3i1 sharp_, h1 sharp_. f2i1 sharpened b1
    sharper a8c-9d-3h-3 sharper_questions c-1 shattered c-1e3 she a-5b-3c-4d-6e-1f1g-4h-5i-2j-3k-4
    she_'s c-4d2e4g3h1k3 she_agrees e-1 she_asked c2 she_came b1c-3 she_can b-1d-3h-2j1 she_could c2 she_did c4
    she_does b-1 she_found b1h1 she_gave h1k1 she_gets b3c-2 she_has a-4b-5c-12d2e-2g-2h-4k-4
    she_is a-2b-3c-4d-7e2g-2h-5j-4k-3 she_kept k2 she_left c-3 she_made c2 she_may c2d1g-1h2 she_needs d2g2
    she_read c1 she_said b2c2h-1 she_says b-2e-1 she_told c3 she_wants c2 she_was b-3c1 she_will e-1g-2h2j2
    she_would b-2c-1d-3 sheds a2 sheep b-2g1h-3 sheep_, d1h-3 sheep_. d-1 sheer a3c-2e2 sheet c2e-2h1i2
    sheet_, d-2h2 sheet_. c2d-2 sheet_and c3 sheet_by i1 sheet_you c-3 sheets a2c1e1 sheets_. a2c2
    shelf b-6c5d1g-2i-2 shelf_, c1 shelf_. d1 shelter a2b-4h1 shelter_. a1c-1 shelve c1d2f1 shepherd h3
    shift a-9b2d-4e-14f1h-3j-3k-2 shift_, b2c3d-2f-2g3h-1 shift_. a-3c3d4g-3h-3i-1j-2 shift_allowance b5
    shift_and b1c1e-1f1g-2i-2 shift_at a-2b-3c-1g5h4k-2 shift_ends g2 shift_finishes g3 shift_for b5g1
    shift_is c-3g-2i5 shift_it d-2h3 shift_lead k1 shift_leader k2 shift_loading i-1 shift_on g1
    shift_pattern c3f2g-2 shift_premium b6 shift_so g-1 shift_starts b-3g-3 shift_that b-1 shift_the c-1f4g-1h-1
    shift_was c-1g3 shift_with g-2i1 shift_work k2 shift_you a1c-3 shifted b-3e-2h-2k-1 shifting c3k1
    shifts a3b4c1e3f2g-2h-3i2j-6k4 shifts_, b2e4f2h3 shifts_. b-1c2d3e-4g-1i1 shifts_and b-4f1g1 shifts_at a3e1
    shifts_have k6 shifts_is c1 shillings_for c1 shine a4b1c-6h-3 shine_. a1b2c-3d1 shingles d-4e-1g-2h-1k7
    ship a5b1e-1g1h2i3j7k-3 ship_'s c-1 ship_, g2 ship_. a1c3h1 ship_than b1d2 ship_the b1 shipped j3
    shipping b-2c-1e-2g1h-1i-2j8k-3 shipping_agent h3j2 shipping_company j1 shipping_line a3c2 shipping_our b1i1
    ships g-4h-2i-3 shipyard a5b-1c-2d1g-3h3 shipyard_. h-1 shirt c-2g-4h-3k2 shock c1 shocked c4g2 shocked_me c2
    shoddy c2 shoe a-3b-1c-6d-2h1 shoes b1e2g-3h-8j2 shoes_, c1 shoes_. d-1e3h-2j2 shoes_and b1 shoes_on d2f1
    shone a2 shook a-2b3c-5g-1h4i4 shook_hands c-4h4i2 shook_my a-1b-3c-1 shook_on b3c-2h2i1 shoot b1d-1e2
    shoot_you e3 shooting g3h1 shop a3b-1d-2f-2h5j-6k2 shop_'s a1b1g1h-4 shop_, a-2b-1c-2d-6e-1i2
    shop_. a4c-1d4e1g-1h1i-1j1k1 shop_and b-4c-7g4 shop_at g1 shop_by h1 shop_does b2g2 shop_floor a-2c4g-3
    shop_has c2e1h5 shop_i c-1g2 shop_in g-1h7 shop_is a4c4e1g-3 shop_on c1i-2j-3 shop_steward b1c1 shop_that e2
    shop_was b-1c-1e1k1 shop_window b1 shop_with c3 shopping b4c-1g-1h-4 shopping_. b5 shops b-2 shops_. a1
    short a-2b-2e-13f-5g1h-1i-1j1 short_, a1c-3e-1g-2h5 short_. a2b2e-5g-8h-1k1 short_: h1i1 short_and c-1g3
    short_for c1d2h2 short_in b1 short_note j1 short_notice c-3d-4e-2 short_of a-2b4d-2e1h-1 short_on b-2g1
    short_one b-2 short_so d1g2 short_staffed c3 short_version c1d1 short_with c8d1 shortage d1 shorten f3h-1i2
    shorten_the f3h-1i1 shorter b1e-1f4g-3h1i-1 shorter_than a-5 shortlist b-8c1d-6e-6f5g-4h4i-2k-1
    shortlist_, a1f-1h3 shortlist_. a-4c1d-3f1h-1 shortlist_for h2 shortlisted c-3d-4 shortlisted_for h-1
    shortlisting b-3c2d-5h-1 shortlisting_me b-1d-3h-3 shortly d2h5 shot b-7c-5d1e-3f7g3h2k4 shot_. c-2f8g2h1
    shot_if h1 should a-6b-3e1f5g5h-2i-1j-6 should_. c4 should_a c-1d-6f-4h-6 should_another b2 should_ask c2d1
    should_be c-2d8e2g-5h2k3 should_bow h-2 should_bring g-2 should_carry g1 should_come d-4e-3f-1g1i2
    should_continue g2 should_get h2 should_give c-1d1 should_go c-1d2e-5f-2g-1h-5j-2
    should_have a2b3c7d1e-7f-2g-8i-2k-1 should_i c-6d1e1f-3g4h-6 should_it e2 should_just g2h1 should_know g2h2
    should_leave d-1e-3g5 should_let g2 should_like c-4d1e3f1g-5 should_maybe g2 should_my d-1e4f2g2
    should_not c7d-2e-2f-4g2h-2j-2 should_read c-1 should_say c-3d-1g-2 should_step g1 should_take b-2d-3
    should_talk d-4g2 should_tell c2d-3e1g-3 should_thank d3 should_the a-3c-7d-6f8g-6i-1 should_they f2
    should_think e-1g2 should_wait b2e-1 should_withdraw h5i-1 should_write c-1d-3
    should_you a-2b-1c-9d-3e2f4g-8i2j1 should_your c-6d-3e1f5g-2i1 shoulder k3 shoulders a4b-1c-1d-3
    shoulders_above a2b-1 shout a-1b-3c-3e-1f3g-10i-5 shout_. b1c1d-2e-1h1 shout_about k1 shout_and f2 shout_at d5
    shout_if e-2f2 shout_once e2 shout_when b-5e-1h-4 shout_whenever e1 shout_you h1 shouted a-1c5e-3g-1
    shouted_at b-1c6d1 shouting a-7c6d2e-4h-1k1 shouting_, c-2 shouting_. c1 shouting_at c2d1 shouting_from c3
    shouting_match k2 shouts a-2b-1c8d1k3 shouts_, d1 shove a-2c-5d10e-1g4h-1 shove_it d2 shove_your c-1d8
    shovel c1d3 show a1b1c-2e1i2k-4 show_, d-1e1g1 show_. d1e1 show_a a2 show_it b1c1i-1 show_me a3c-1d-4
    show_that c-1d2h3 show_the c-3 show_them e1 show_up d2i1 show_you c-2d1e-2i6 show_your d3
    showed a-1b-4d-3e-6f-8g-1h-7i-1 showed_. c1d-3 showed_in c1 showed_me b-4c-4d-1e-2f-5g-2h-3i-4j1k-7
    showed_them b2 showed_us a-1c1 shower d9 shower_, d1 shower_. d6 showing a-1c2g5 showing_. c3d1 showing_me h-4
    showing_up b-2g4h1 shown c2e-3g-1h-2i-1 shown_, d2 shown_. c3 shown_had c4 shown_in c-1 shown_me c-2
    shown_round c-2k-1 shown_the c-3d1 shown_to a-1c1 showroom c3h-1 shows a1c1d-2f1g-3i-2j-2 shows_, b1
    shows_. a2c1d-4 shows_up e2f1 shredded i-2 shut a-5b-4c-1d6f3h-2 shut_, c1 shut_. a-1d-2h4i1 shut_and c-3g1h-3
    shut_my c2f1 shut_on f2h2 shut_the c-4d3f1g-1 shut_up c-2d5 sick a-7b8c-2d-2e-6f-3g1h-7j-3k4 sick_, d-1g2
    sick_. b3 sick_and h2k-2 sick_as k2 sick_days b7c1 sick_leave b5c-2d-2e-1k1 sick_of c-1d-1h-4k-1
    sick_pay a-2b8c-3d-4 sick_so g1 sick_with k3 sickness b1k2 side a-1b-2d-1f-1g1h3i-2j-5k-2
    side_, b-9d-8e1f-1g-1h3i-2j-2 side_. a1b-6c-3d1e-4g5j-3 side_: h3 side_; a1 side_and f1 side_at e-2
    side_by a3c-5d2h1j-1 side_can b4i1 side_could a3 side_door c-2g-1h2 side_for e3 side_has b3c3 side_i e1g-2
    side_is a-1b-1g-1 side_of a-4b-2c-2d1g2i-6j1k-2 side_on a3b-1 side_put c-1 side_the b1h2 side_there e1
    side_they g-2 side_to c1 side_was b4c1 side_with a4 sideways a-2b-3 sighed c5 sight a-2c1e-4g-4i1
    sight_more d1h1i2 sign a-3b-1c2d-10f-3g-3i11j-1k-3 sign_, b-1f-1 sign_. c-1g-2h-3i2 sign_a i1 sign_and i1
    sign_anything e-2 sign_at h2 sign_before i-2 sign_by a2i4 sign_for e-1g-2h-3 sign_in b-1c4 sign_it c-1h1
    sign_of c4e2 sign_off g-1i2 sign_on b8 sign_that c1 sign_up c2h4 sign_when c2e1 sign_with g2h1
    signal a-5b-10c-8e2f-1h-3i-1k-2 signal_, c-2e3 signal_. e-4 signal_and e4 signal_here g1
    signature b-4c-11e-1h-5i7j-6k-5 signature_, b-1d1g1h-1 signature_. i3 signature_by i6
    signed a1b-3c-5d-5e-9g-7h7i5 signed_, f1g2h-4i2 signed_. a-1b-1e-1f1h-2i2k-2 signed_a h-1i2 signed_at i-2
    signed_by a2h2 signed_consent i-1 signed_contract i2 signed_copy h-1i-1 signed_elsewhere b2c2d2e1f2g1h7
    signed_for j2 signed_form h-1 signed_in c1j2 signed_it h-1 signed_me f-1i-1 signed_my h2 signed_off c-3h-5i-5k5
    signed_on b-1c-1d-1f-1g-7h13i-4 signed_page i3 signed_papers b1i2 signed_the b-1 signed_there h3
    signed_up f-1h3i-6 signed_with a4d-5h18i-4 signing a-1b4d-2e2j-3 signing_bonus b4e1 signing_off e1
    signing_with g1 signs b2c-1d-4e1g3h-4j1 signs_. e2 silence a-2b-3c1e14f-6h-3i1 silence_, c1e8h-1k1
    silence_. a-2b1e3 silence_and c2d2e-1 silence_as c-1d1e7 silence_from c-3d-7e2g-1h-1 silence_is c-2
    silence_last e-1 silence_on c-3e-1 silence_was c-3d1e5 silent a-1c-2d-3e14f-4g-8h-6k-2 silent_, d-4e7g-3
    silent_. e1 silent_for e1 silent_from e3 silent_on e4g-1 silly a4b3c-2e-5g-2 silly_. b2c5 silly_me c-2
    silly_to a3b1c-3 similar a-1c-2 simmer e7 simple b3c6d1g-4j1k2 simple_, a1h1 simple_. b1k1
    simple_as b3c-1d-6h-1k1 simple_question j1 simpler b1g3 simply a5b2c-2d-1e5f-1g-14j-3k-3 simply_, a6b-1c1d-1
    simply_a a2c-3d1e1 simply_further a1c1 simply_had a-3 simply_has b1 simply_in a2 simply_made a2
    simply_more a3b-3c-2h-1 simply_the a5b2c-3k-2 sin a1 sin_, a1 since a1b1c1d2e-2f-6h4i-9j-4k5 since_, c1h-2
    since_. a1b-8c-14d-1e-3g-3h-3i-1j-2 since_@number b-3c3d-3h-5 since_a a4h5 since_another b2 since_been g-1h2k-1
    since_before d3 since_christmas b-1k2 since_easter a2b-2c6e1h-5k3 since_february c2 since_found d2
    since_friday g-1i1 since_he j1k3 since_i a4b-2c-4d-3f-7g-10j-1 since_it c-2d-2g1h4i-1 since_january c2
    since_last c1d1h3k-1 since_march e2h-1 since_may c4 since_monday c-1d2f2g-3 since_my b1c-2d-6e-6g-2h-1j1
    since_nobody c4d6 since_saturday c-2h2 since_school a1h-3 since_she c-1k1 since_spring b1c3h3 since_summer c2
    since_sunday c-1e3g3h-2j-1 since_that g1 since_the a-1b4f1g1h2k8 since_their h3i1
    since_then a-3c-9d-3h-2i-8j-3k-6 since_they a-3b1c-2h3i-1 since_this e2h1 since_two e1 since_we b3c-3e-4g5h-1
    since_wednesday g-1h3 since_yesterday f1 since_you a-6b6c-4d6h1i4 since_your c2d-1e3g2 sincere d-1g3h-2
    sincere_, g1 sincerely a-4b-10c-9d-9e-12f-7g-9h-14i-5k-5 sincerely_, a-10b-8c-7d-22e-11f-5g-7h-11i-5k-4
    sincerely_. a1d1 sing b-1c1d-9h-7j-2 sing_. c-3 sing_the c3 singapore b-1h-4j5 singapore_. b-3 singers c-1
    singing a1b-1c-5d-5h-3 singing_. c-5 single b3c-1e-4g-1h-4k-3 single_dad b2c1 single_mother a1
    single_person c-1 single_time b-1c-2 sings a1c-6d-3h1 sink a-1c6d1 sir c2e-1f1g1j-1k-4 sir_, c4d1f1g1h1k-2
    sir_. a1d-2g1h1 sir_for d1 sister a-3b-4c-5d-16e3f-3g-5h1j-4 sister_'s b-1h-6j-4k3 sister_, e4
    sister_. b-2c-2h1 sister_and e1k-2 sister_asked h2 sister_company a1 sister_could k-1 sister_has h-3k-2
    sister_in a-1h1 sister_is b1j-1k1 sister_on h1 sister_said c-1 sister_says g-2 sister_works b2 sisters a-1b2
    sisters_. b1 sit d4e3f3g-1i-2k1 sit_. c3k2 sit_a a2 sit_at a1c-1h1 sit_by c-3e3
    sit_down a-2b4c-1e-3g1h-3i1j1k-2 sit_in a1b-1d4e-6g-1h5i2k2 sit_it h1 sit_on a-1b-3d-2e3f-1g-5 sit_out d2
    sit_right c5 sit_the e-4f6g-3 sit_this d-5e-8f-5g6k-1 sit_through c-1d5g-1i-1 sit_tight e5f-1g-2 sit_well c5
    sit_with a1b-6c-5d-6e7h-7i-2j-2k1 sit_your f4 site a-3c4d-1e-2f-3h-3i2j-2 site_, c-2f-1g-1 site_. a1c2g1h-4k1
    site_and g1 site_engineer c-1h1 site_had c1 site_handover i-2 site_in c1e2 site_is a-5b2 site_manager a1c-1d3
    site_office c1 site_so g-2 site_that b1 site_visit a-1g1 site_was c2 site_were b1 site_with i1 sites c1d-6e2
    sites_. c2 sits a2b3c-3d-7e-5g5h2 sits_. g2 sits_a b2 sits_closer a4h2 sits_much a3 sits_nearer a1
    sits_on c-4e-1g2 sitter c4g3k1 sitting a-1b-2c2d-1g3h-1i2j1 sitting_. c2 sitting_down a2h1
    sitting_in c-1e-2g3i4j1 sitting_on d1 sitting_the c-3g-2h4 sitting_there c3 sitting_this a-2g2 sitting_with g1
    sitting_your g-2h2 situation c-9e-1g1k-5 situation_, a2 situation_is c-2e-3g2 six b-3c1d2e-3f-3g-1h-1i1j2k-1
    six_, b-5d-1g2h-2 six_. a-3b-2c-8d-2e-2f1i1k-2 six_and b-4c-3g1 six_days c3 six_emails d-2 six_figures b6c-2
    six_hours b-2c4g2 six_hundred b3h2 six_i a1 six_in a1c1d3g-1 six_month b-5c-2f-1h-1
    six_months b2c-2d-1g-4h-2i2j1 six_of b-1i-3j-1 six_on b-1d3h1 six_people d-2 six_percent b5 six_rounds b-1c2k1
    six_thousand a-2b4 six_to a2b-1g1 six_weeks c1d1g-4j1 six_with i2 six_years b-4c-1i-7k-5 sixes e1
    sixteen b6c-1d-6f2g-3 sixteen_hours b-2 sixteen_weeks b3 sixteenth h-2i3 sixth c1d4f1g2j3
    sixth_form a2b2c-1f1j1 sixty a-1b1c-3d-5g-1i2j-1 sixty_, a-1b2 sixty_days b-4i3 sixty_eight h1 sixty_five b4
    sixty_forty c-3g5 sixty_hours b2c-1 sixty_one b-2c1 sixty_per b2 sixty_pounds c2 sixty_six b-4
    sixty_thousand b-2 sixty_two b4 sixty_years c-1k2 size c3d-5g-9 size_, a-1 size_. b3c1 size_of a1 sketch c-1
    sketched c2 skill h1 skill_. a-1 skilled c-3h-3i-3j7 skilled_worker h-2i-1j4 skills a5b-3e-2g-1h1j2 skills_, d2
    skills_. a1 skills_more a2h2 skills_permit j2 skills_test c1h1 skin c3g-3k2 skint b2k3 skip a-3b-5e-6f2g2h4
    skip_it g5h2 skip_the b-2d1e-1f1g4h-1 skip_this g2 skipped c2 skipped_the c1 skipper g2 skipper_'s b1c1g2
    skipping b-1d1f2h-1k3 skipping_the f2g2 slabs b-1 slack c2 slammed e1 slate a1 slave d6
    sleep a-1b-1c-4d3e6f-2g1h-9i-1j2k1 sleep_, d1e-2g1 sleep_. a-2b-4c3e-4 sleep_and k1 sleep_for e-3g1 sleep_in c1
    sleep_on a-3b-4c-8d-9e12f-4j1k-1 sleep_over d2 sleeping a1c-2d-1e2f1g-3h-3k8 sleeping_, f1k3 sleeping_and c-1
    sleeping_at h-2 sleeping_in c1k4 sleeping_on a3e2 sleeve c-3 slept b-7d-5e-6g2h-2j2 slept_, c1 slept_in a1
    slept_on e-5g3h-1 slice a-2b6c-3 slice_of b7 slid b4c-3e4 slide b-6c3d2e2f-1h-2 slide_. e1g1
    slides a-4b-3c3d-3e-4g-2h-3 slightest c-4 slightly a1b1c2e-1 slim c-2g7 slim_. g5 slip b2c2d-1i3 slip_. b2
    slipped c-2d-3e1g-1h-4k7 slipped_disc c-1k5 slips b-5 sloppy c3 slot a-5b-5c1d-2e-5f5g5h7i-3j-1k-6
    slot_, c3d2g4h2i1j2 slot_. d-2e4f-1g4h1 slot_and d1 slot_at g-3 slot_away f2g-1h-5 slot_can h-3
    slot_clashes g-2 slot_for c-1f1 slot_in h-1 slot_is c-2g5 slot_me f2 slot_on g-9h-1i-7 slot_that g-1
    slot_to e-3h10i-4 slot_you g1 slots b-3c1h-4 slots_. a1 slow a-7c-3e-1f-4g-6h-8k2 slow_, b-3d-1g-3
    slow_. c1e1h-2 slow_and c-2 slow_answer e-6 slow_for h2 slow_in c-1 slow_reply c-1e-7 slow_to b4c2d-3e-7h-2k1
    slow_with c-2e2 slowed c-3 slower a-4c2 slowest c1d4 slowly a-1b-1c-6d9f-2h-8j-2k6 slowly_, d3e-1
    slowly_. c-2d3e2g-2h-4k4 slowly_and k1 slowly_for d1 slowly_so d3 slowly_this d2 small b3c-3d-4e3f3h-2j-1
    small_, a-1b1c-5e3h-2 small_. a2b4c-1d-1e5h-1 small_and b3 small_boy d5 small_but b1 small_for b2c1
    small_next a3 small_one a-1 small_press h1 small_print c3h-1i5 small_room a-3c1 small_thing b3c2g-2
    small_to a4c-2 small_world a-2 smaller a5b-3c-3d-3g-1h1 smaller_classes a2 smaller_firm a2 smaller_than b1
    smallest k1 smarter a6 smell a-7b-4e-3g-4h-1 smell_. b-3 smell_of d-4h-1k1 smell_the c1d2 smelled b-2c4d-5
    smelled_of c2d-2 smells c1d1 smells_like c2 smells_of c-1 smelt c2 smelt_of c1 smile a-8c-1e-7f-4g-5i-1
    smile_. a-1c-12d-8e-2 smile_and c1 smile_at c-3 smile_more c5d2 smile_on d-1 smiled b-2c1d-5i-1j2k-1
    smiled_. c-3d-1 smiles b-2 smiling c-6e-4h-3 smoke d3g-3h-2 smooth c-6d-4h-5 smoother a-2c1 smoothest a1 sms e3
    smug c1d1 snag g2 snap d1 snapped a-1g-1h7k1 snapped_me h7 snapped_up h4 snow a1b-5c-8d-10e2f-5g2h-3j2k-1
    snow_'s e1g4 snowed c-4d-2e4g1 snowed_under c-2e5 so a-3b-3c-3d2e-1f-6g-1i-2j1k-1
    so_, a1b3c4d-10e-1f3g1h1i-2k-1 so_. c7d-2e-2 so_: b4h1 so_? c-1d-4 so_@number g3 so_a a3c-6e-2g-6h-2i-6j-2k1
    so_after d2 so_am a1g1 so_and c-3d2 so_any g-3h-2i-5 so_as g1h-2i1 so_at a2c4g3h-1 so_bad g-4k3 so_badly c6
    so_bear g-1 so_busy e3 so_call e-1h2 so_called a-4c5d12 so_can b-3d-3f2g2h-5 so_cancel a-1h1 so_chances g2
    so_clean c-2 so_clear c-3 so_clearly c-2d-1 so_close a-1g-1 so_consider d4h-3 so_could a1d-1g-9h-5k2
    so_count f-2h5k-3 so_cross e2f1h1 so_did b2h2 so_do a-3b-1c-1d-1e8f5g-6i2j-2 so_does c3e2j1 so_drop d5h-3
    so_early c-1 so_easy h1 so_enjoy e2 so_evenings k2 so_every b1 so_excuse c-7d-2h-1 so_expect d-1e2
    so_far a-3c3g1h-1 so_fast c1h-4 so_for e1h1 so_forgive a-2b-5c-1e-8g-5h-6 so_friday g7i-1 so_friendly c-2
    so_from i-4 so_generous d-1 so_gently d-3 so_give e1g-6 so_glad d5 so_go a-1d-2g-1h3 so_going a2h1
    so_good b-4c-7d1e1f-2g-6h2 so_gracious d-2g2h9 so_grateful c4h-3 so_half c-2 so_hang f1 so_happy c-3
    so_hard b-1d4g-1 so_have d2g-1k-1 so_he b-5j1 so_here a-2b-1c-1d-3e-8g-8i-3j-1 so_hold f3 so_how a2b1
    so_i a-1b1c-2d-12e-4f-12g-1h5j-2k2 so_if b-2c-1d-3f4g-5h-4i2 so_in a3b1f2 so_is b3d1e2h-3
    so_it a3b-3c-7d-2e-3f-1g2h-3i5j1k-2 so_just e3f1g-1h-2 so_keen g3 so_keep b-4f10g-7h-5j1 so_kind c-4
    so_kindly a1b-1c-5d1e-2f-8h-1i1j-2 so_last b1 so_late c1d-7g-4h1 so_leave a1b-2d2e1g-6 so_leaving b3
    so_let a-3e8f2g-7 so_little c3d1h1 so_long b1c4g-5h-2k-2 so_loud c3 so_many a-1b-2c4e2h-5j1k-1 so_may e-1g-2
    so_maybe d-3e-2f2g2h-2 so_might g-6 so_monday g1 so_most b3g2j1 so_much a1d2g-4h-4j-1 so_must a-2i1
    so_my b1c-13d-1e-9f-3g-4h2j1 so_near d1 so_nice d-4f1 so_nicely c-1d-3 so_nine g2 so_no a2b2c-3d-4e2f-7g5h2
    so_nobody c-7d-2e1g1h-2 so_noisy c2 so_not e1g-1 so_nothing c-1e1g1 so_now b1c6d4e-5h1j3 so_odds g2
    so_often c3k2 so_once c1 so_one c2g1 so_open d-1 so_our g1h1 so_patient d-1 so_perhaps c-1
    so_please a4b6d-9e-7f-7g-15h-1i1k-1 so_pleased d-1h-1 so_post h-2 so_prob g5 so_probably g4 so_put d2
    so_quick d-3 so_quickly d-2h-3 so_quiet c1 so_quit d4e-1 so_reaching g4 so_read d2g2 so_replies e1
    so_saturday b-1g1 so_save d2e5 so_say b1c4 so_scratch a-2h4 so_she c1j4 so_sit e5 so_slow c1 so_somebody c2h3
    so_something c6 so_sorry a-6c-5d2e-7g-2k-3 so_stop d6e1k1 so_strike b2d3h3 so_sure b1c-5d-9e-6g10h-6
    so_sweet d-1 so_take d2e1f-2h3 so_tell c-2d-2e-2f2g-3h-1 so_than a2h2 so_thank d-7h3 so_thanks b2d5h-3
    so_that a-5b1c-11d-3g2h3i7j3k-9 so_the c-8d-1e-5f-1g4h-3i-4j4k-7 so_theirs a2c2h1
    so_there a1c-6d3e2f-6g-5h5i-3j2k-3 so_they a2b-7c3d-2h-5j3 so_this a-3b1g-5h3 so_thursday g2h-2i-1
    so_to a3b-2c2e2f1g6h1k1 so_today g3 so_tomorrow g6h-1 so_touched h2 so_tuesday g4 so_understanding h-1
    so_vague c4 so_very d4 so_warm c-2 so_was b1d2 so_we a-6b-8g-3h-7i-4j5k-5 so_wednesday g4 so_welcoming c-1
    so_well b3c-6d-2g-3h-2 so_what c3d4h2 so_whatever b1d-2e5h-3 so_when a3 so_why b3 so_will a2c-1g-7h5i1
    so_with a1c2h2 so_would g-9 so_write d3 so_yeah b1d-1e1 so_yes k2 so_you a-1b1c-4d-1e-1f-9h3i5
    so_your a-1b-3c-10d-6e-4g8h1i1j-2 so_yours a-4c-3 sober b-2h-1k9 social a-4b5e-1g1h-4j1k2
    social_security b6c-1j1 society b-1c-5e-1h-2 socks a-2b-5c-4 socks_, a-1 sofa b1c-4h-4j2 soft b-3d-2e-1f6h-3
    soft_. c1 soft_no d-2f5g1 soft_spot h-1 software b-5c1d-5f-1g-3h-1i-1 software_, c1d-2 software_you c6
    sold a-4b-1g1h-1i-1j2k-1 sold_. h2k-1 sold_it c2 sold_the b-4j2k2 sole b4 solicit i3 solicitor a1c-9g-6h2i3j-1
    solicitor_'s e1 solicitor_is i1j-2 solicitors h1j2k2 solid b-2c2g5 solutions h4 some a-3b-3c1d6e7f-17h-3i-3j-3
    some_. d1 some_basic c2 some_day c-4d-6g-7h-1 some_days c-2d-3g2h-2k3 some_distance a1 some_doubt g1
    some_evening e2 some_extra b2 some_good h1 some_kind c1 some_later e-2 some_manners c-1d4 some_months h-1
    some_more c3d-2e5g-1 some_neck c-1d6e-1 some_nerve c-1d3 some_nights e2h1 some_of c2d4e-7
    some_other a-8b-10d3e1f-8g-5h6i-5j-1 some_people c-4 some_point d-3e6g-4h-2 some_poor d6h1
    some_reservations c1g3h-1 some_rest d-2e-2 some_sort d-1 some_stage d-2e7 some_things c1g-2 some_thought h1
    some_time b-8d-11e6f-3g-13h-8 some_way a2b2c1 some_weeks c-1e4h1 some_years c-2
    somebody a-5b2c4d1e-5f-1g1h3j1k2 somebody_'s a-1c-1g-3h5k3 somebody_, c2 somebody_? d-4 somebody_asked c1
    somebody_at a-3b2h2 somebody_else a-3b1c3d3e2g3h1i5j-2 somebody_for d-2 somebody_great d-1
    somebody_had a1c3d-1h2 somebody_has b1c-5j1 somebody_in c1 somebody_is b2g2 somebody_like a1c-1g2
    somebody_local a-1c1 somebody_new c3 somebody_on b1 somebody_ought c4d-1 somebody_should c-2d1
    somebody_to h-1j1 somebody_told c-4 somebody_who a4c-1d2g2 somebody_will e1 somebody_with c4d-1k2
    someday d-6e7f-1 someday_. d-2e4 someday_soon e1 somehow c1g6h-2j2 someone a-2b-2c4d-1e-12g-1h3j2k2
    someone_'s c4 someone_, f2 someone_. c2d-4g-3 someone_? d-3 someone_at c-2h-1j1 someone_before h2
    someone_else a-5c2d1e1g3h4 someone_for d-4 someone_from j2 someone_good d-2g-1 someone_great d-1 someone_had a1
    someone_has g1k3 someone_i a1 someone_in a2c1 someone_of c2h1 someone_on d3 someone_sorted g2 someone_sound d-1
    someone_to d1h-1 someone_told c-5 someone_who a2b-3d3g-5h3 someone_will c1 someone_with a-2b1c4d-2g-1j1k3
    someone_you c1 someplace b3 someplace_else b1d-2h-1 something a5b5c1d-1f-3g4i-1j-6k-2
    something_'s a-3b-8c1e-4g1k-3 something_, d2f1 something_. a-7b1c2d6e6g-1i1k1 something_about b4d-1
    something_and g1 something_around b7 something_better a5 something_came b-6c-4g3 something_changes g2
    something_closer a-3b1h2 something_else a-13b-3d-1g-1h3i-7k-9 something_for b3f1 something_from d2
    something_has a-3b-5c-3g4h-3k-2 something_i a3b1c-2d-9f-1i-3 something_in b6c-9d-3e-5f-2g2h1i2
    something_is e1g-1 something_like d-1 something_more a2b-7c2 something_nearer a-1b1 something_new h1
    something_no b1 something_north b2 something_tells g3h-2 something_that a4b-2c1e-2k1
    something_to a-4b-3c-4d-3e6g-2h-3 something_with a1c1 something_wrong c-2 something_you c-1e-1
    something_your a3d1 sometime c-3d-2e12f-4h-7 sometime_. c-1e7i1 sometime_about e2 sometime_after e1
    somewhat a1c4d-1g2h-4k2 somewhat_difficult g2 somewhere a2b3c-3d2e1f2g1i-3j5k-2 somewhere_, f2h-2
    somewhere_. d1h-2k2 somewhere_between e2g3 somewhere_else a-3e-7f-1h3i-6j-2k-7 somewhere_i a3
    somewhere_in b2c1d3g1 somewhere_on j3 somewhere_that a3h1 somewhere_to b-3g-1h-2j3k-2 somewhere_with a1b4
    sommelier b2h2 son a-6b-3c-5e-1f-1h-6i-3k7 son_'s i-1k2 son_, d2 son_has c-1g3j-1k2 son_is b-1c-1j2k3
    song b-3e-1h-4 song_, c-2 sons a-2d-3 soon a-3b-3c-7d-9e6f-2g3i-1k-2 soon_, d-5e1g2i-2 soon_. c-2d-9e1f-4i-4j-3
    soon_a a1 soon_as a-3c-3d2g-6h-4i2 soon_enough g2 soon_i e4 soon_not b-2e-1g2 sooner a5b-2c-9d4f-4g-6h2i3k-4
    sooner_, b2d-5h1 sooner_. d-6e-8g-2h-4i4 sooner_be a2b2 sooner_eat d5 sooner_keep a-3b-5d-8e-2f-1g-2h-3
    sooner_leave b-4d-6e-3h6i-1 sooner_not a-7b-6d-9e1h-1 sooner_or e4 sooner_tell a1d-2 sooner_than a1d-1j2
    sooner_work a5d-2 sorry a1b-4c-5d-7e5f-9g-3i-9j-15k-14 sorry_! g-1 sorry_, d2e3h4k-4 sorry_. c1e2g5
    sorry_about a-9b-5c-15d-11e-6g-3 sorry_again c-3d-6e-7 sorry_ah d-2h1 sorry_but c4e2g-3
    sorry_for a-14b-15c-5d-3e2f-4g-14h-6j-4 sorry_i a-10b-5c-12d-10e8g-8h-7 sorry_if c-6d-2e-3g-5h-2
    sorry_it c-2e-4g-1 sorry_mate d-5 sorry_my d1 sorry_not e1 sorry_that a-1d3e2g-6h3
    sorry_to a4b2c3d-4e-18f-1g-2h3i-3k-4 sort b4d4e1g5h-6i-1j2k-3 sort_. a-3c-3d-2 sort_it c1 sort_me b1
    sort_of a4b5c-1d-5e-3f1g9h-5 sort_out e2g-4j2 sort_your d7 sort_yourselves c1d5 sorta g4
    sorted a-8b2c-5e1f-2h4i-4j7 sorted_. b2d-2e1j1 sorted_for g2h3 sorted_it c-3 sorted_my d2j1 sorted_now h1
    sorted_out i-2j2 sorted_with b1 sorting b-4c-2d-1j5 sorting_my g1 sorting_office h2 sorting_out b-1h-2j3
    sorting_the a1 sorts a1c-2d1h-1k1 sought a2c-1 soul a4g-3h2 soul_. a1d-1h2 soul_in d-1e1i1 soul_who c-1d1h1
    souls a2 sound c-5d-4g-6k-2 sound_, b1c-2 sound_. e1 sound_engineer h1 sound_like c-2 sound_of h1
    sounded c5d-11e-7h-8 sounded_like c-3 sounder a-2c1h2 sounding a1 sounds a-2b3c1d-5e-1g2h-3i-1
    sounds_like c-2d-4 sounds_wonderful b1 soup a-7b-1c-3d-1h-7 soup_, c1e1 soup_. c-1d2 sour f1 source b-2j2
    sours f3 south a2b2 soz a1b-3c-4d-2e3g2 soz_. a2e1 soz_for e1 space b-2c-9d-2e6 space_, e5g-2 space_. d-1e2
    space_for e-3g2h1 space_to e2h-1 spain b-2c-5d1i-1j5k-2 spain_. d1j3 spam c-7d2f-1h-4 spam_, c-1h-1
    spamming d2e4 spanish a-1b-1c-1h1 spanner a1 spare a-2b-2d14e-2h1j2 spare_. a2c-1h-3 spare_a c1d3 spare_key d-1
    spare_me a-7b-6c-4d18e-7g-4h-3 spare_room h1j3 spare_us d5 spare_you d-2h1 spare_your e3h2 spared c-3g3h2
    spared_. b1g4 spared_me c-1 spark c-1 sparky a1h-1 speak a3b-7c-1d1g2h-4j1k2 speak_, a3f1g4h1
    speak_. c1e2f-1i-1j2k1 speak_about e-1g1 speak_again e-2f1 speak_as g2 speak_at e-2i-2 speak_for c2e2
    speak_of d-2 speak_soon e1 speak_to c1d7e1g-4h-2i1 speak_well d-4 speak_with c-4e3 speaker c1d-4e-3h-1
    speaker_. d-3 speaking a3b-1c-5d-2e-6g-1h-1i-5k3 speaking_, a4c-7e-2g-2 speaking_. d-12e-1h-2i-3k-7
    speaking_terms c-2k4 speaking_to a1d1 speaking_with c-2d-2 speaks a2b-3c5d-10e-3g-3i-3 speaks_for a1c1
    speaks_of c3 speaks_to a4b-2c4 speaks_well b-4c-5 spec c4g1 special b-6c1d7e-1g-4h-3k2 special_. c-2d2
    special_needs c4d-1 specialist d-1h-1i-1k1 specialist_. j1 specialists b1 speech c-3d6h-1 speech_about d5
    speeches d3 speed a5e3 speed_. a2d2 speed_than a1 spell a-3b-2d9e2g-7h-8 spell_. c1e5f2 spell_it d5e-1
    spell_my d4e-2h-3 spell_the d2 spelled d-1h-3i-1 spelled_my c3d-1 spelled_right b1c-2
    spelling a-2b-1d1e-6g-5h-7 spelling_mistakes c3 spelling_of c-1 spells c1e-1i1k3 spelt b-1 spend d4e-3f-1g-3h-4
    spend_my a1c2h-1k-3 spend_on b3 spent b-2d-1e-6g-1j3k-5 spent_. h4 spent_an i-1 spent_in b1c-1 spent_most c4
    spent_on c-3 spent_the b1c2j2 spent_with c1i-1 spine b4c-3d1 spine_and d2 spine_points b2g1 spinning e-1h-1k1
    spirit a1b-3c1d-6e1f-2g2h1 spirit_is g2h2 spirit_moves e3 spite c-1f1 spite_of c-1f1 splendid a-1c-2d-4h1
    split a-5b-1c-1e-1g-1i1j-5k3 split_. b-3 split_and k1 split_shifts c2 split_the h3j-1k-1 splitting a-1g-3j-2k4
    splitting_up j-1k4 spoke a4c2d-7e-15f-5h2i-7j-4k-1 spoke_, a1 spoke_. b3 spoke_about a2 spoke_i h2 spoke_in h7
    spoke_of c-2d-5h-3 spoke_over c5 spoke_to a1c2g-4h-4 spoke_well c-4 spoke_with b1c2 spoken a-5b1c-1f1g6h1i1k1
    spoken_for e-3g4h5 spoken_of b1d-1 spoken_to c4d1h-8 spoken_with g1 sponsor a-1b-13f-2g-1h-7i-10j12
    sponsor_, j1 sponsor_me b-2i-3j6 sponsored c-2j4 sponsoring c-1i-2j6 sponsoring_my j2 sponsors b-4c1i-3j7
    sponsorship b-5c-6h-2i-4j8k-4 sponsorship_of j-1 spoon a1b1c-5j2 spoon_. a2d1j1 sport d2f1
    spot a-2b-3c-1d-15e-3f1g-2j-6k-5 spot_, a-1b1i2 spot_. c-2h5 spot_at h-3 spot_away f3 spot_for b-2c-3f-1
    spot_on a-2b-2c-9f-2h4 spot_to a-1h1 spot_with a1b1g1h-4 spotless c-4 spotless_. c-4 spots a2b1 spotted c-3
    spouse g-2j5k-2 spouse_'s j2 spread b4d-3i-3k3 spread_over b3 spreadsheet d2f1h-3 spreadsheet_, f1
    spreadsheet_. c1d3 spreadsheets d1 spreadsheets_. c2d3 spring a-3b-3c-4d-3e-1f-7g-10h-4i-2k2
    spring_, a-2c1e-1h-1j-2 spring_. b-2c-2e1f-1g-4h3i-1k1 spring_and c-2g-2j-2k3 spring_i h-8 sprint c2
    squad a3b-2d-3h1 square b3c-1h-1 squeeze c-1f1g1h-2 squeezed b1 squeezing h-3 sry e2 st a5b-4c-5g-5h6i1
    stability c1d2 stable b-3c2d-4g-2h3 stable_, a-1h3 stables a2b-4h2i1j2 stack c3d3e-1g-2k2 stack_is c4
    stack_of c-3 stack_up a-1b1 stacking a3c1 stacks a3 staff a-2b3c5d-2e-9f-4g-2h-2i-2j5k1 staff_, c5d-4
    staff_. a-2b2c-2g-1h2 staff_and a1h-3 staff_are c3 staff_better a1b1h2 staff_discount b8c-3 staff_do c5
    staff_for i2 staff_from c-3 staff_get c1 staff_house b-1j1 staff_housing j1 staff_i c-3 staff_in c3g1
    staff_is a1b-4c5 staff_looked c3 staff_meals b4h1 staff_meeting c-1g2k1 staff_of h5 staff_on b-4c1d1
    staff_party c-2 staff_quarters b-3j2 staff_quiz c-4 staff_rate b1 staff_room b-3c-1h-2j-1k3 staff_rooms c-1
    staff_to d3 staff_told c1 staff_were c1 staffed c6 staffed_. c1 staffing c2 stage c4d-3f4g7h4j-5k1
    stage_, b-2c2d-2i2 stage_. a1c-4e-1f1 stage_? g3 stage_crew h1 stage_i b2 stage_if f2h3 stage_is f1g2
    stage_manager b-1d-2h3 stage_of a-2b2g-1h1 stage_was c5 stage_with a1b-1 stages b-2c5d2h4 stages_. h6
    stairs b-2e-9f-2g-2h-7i-4k8 stairs_, c-2d-1 stairs_. b1c3d-1g-3j2k1 stairs_and k1 stairwell c4 stairwell_. d2
    stake b3 stale c4d1 stall b-8c-5d-8e-4f-1g1h-1j-2k-3 stall_. g2 stamp a-7b-11c-13e3g-1i-2j6k-2 stamp_, d-1
    stamp_. j1 stamp_and i1 stamp_duty j1 stamp_on d2e2j-2 stamps b-5c-6d-2e2h-6j5 stamps_. c-3d-2j1
    stand b-4c2d3e-2g2h2i-2j-2k5 stand_, d-2e-3f2g-2h-2 stand_. b-4d2e2j-1 stand_aside a2g1h3 stand_at a1c2d-1
    stand_down c-1h6 stand_for b-1c2d1h2k1 stand_i a-1g5h-2 stand_in a1b1c2d1g3 stand_it k1 stand_me f-2
    stand_on g1 stand_the d1 stand_up c-4d1 standard a1c-1d3e-1 standard_, b1 standard_. a1b-1d-2 standard_of b1
    standards a1c4d1 standby b2f2 standing a4b-5c5d6g-6h2j-2 standing_. a3c1h-3 standing_aside h6
    standing_at d3g-1k3 standing_down a-3c-7h7 standing_for c2 standing_in a3b-1c3d5e1k-2
    stands a-2b1c-5d4e-2f1g2h3k-8 stands_, a-3g-3h4k-1 stands_. c-4d4g-3h3 stands_; f3 stands_i g3h-3
    stands_in b3c-2g1 stapled c2i2 star c1d-3 star_. a-2c-2d-3 stars b-5c1d1g1h-4 stars_. c-2d1g2 stars_and a1
    start a1b3c-2d4e-12f3g-1h6i7j-1k-3 start_, a1h-4k1 start_. a-2b-3c-1e-3g2h-1i-4 start_a a-1c-3h8
    start_again b1c2g1 start_and a2d1f1g1h-3 start_anything k1 start_at b1d-1h2j4k-4 start_date f1h4 start_for a3
    start_in b-4c-5 start_me f1h-3i-1 start_my g-1h-2i1 start_of c-1h-1i-5k-2 start_on h3i7j2 start_over c1
    start_that b-2c1d2 start_the g-2 start_their i-3 start_there i5 start_time c2 start_times c3 start_to d4i-1
    start_up a7b3c-5d-6h-5i1 start_was f2 start_with c-6d5e-1g-1h5 start_without e2h-1 start_work h4i-4
    start_you b2 started a-4d-3e-1f3h2j-3k2 started_, h1 started_. c-2h-4 started_a e1 started_at f2h3
    started_on i2 started_somewhere f1 started_to g4 started_with e-1g-1h3 starter b3d-5g5h-1 starter_. b5c-2
    starter_for b-1g5 starters a-2c2h-2 starting b4c-2d-11e-9f-1g5h7i9j3 starting_a h3 starting_at a1b-1g-2h2
    starting_date k2 starting_in c1i3 starting_on i1 starting_point b5 starting_to b-1e-5g11h-9
    starting_with b-1g-1h5 starts a-1b2c-3d-2e-6g-4h1i-2k2 starts_, c1h1 starts_. c1h1 starts_a h2
    starts_at b-3c-6g-9h-2i-2k-3 starts_from b4 starts_in c-1h1 starts_on b1g3 startup a6b1h1 startup_is a1
    state a-1b2c6d3j2k4 state_, a-1c-1 state_. c4h-1j1 state_of b1c5d4 stated c-1 statement c1d3i-2j1
    statement_. d4g1 states h-2j3 station a4b-4c-1d-12e-6g-8h1i-1j-5k1 station_, a-4h2 station_. c1h-3
    station_in a-2h4 station_is h2 stations c2 statistics b-4 statue c-1 status b-4i-4j8
    stay a-4b2c-2d-10e-7g6h6i-4j3k-4 stay_, b2f-2 stay_. a-1b3d-4e-3g-6k-5 stay_a h2 stay_and h2 stay_at g3h2i2k1
    stay_away c2g2k1 stay_close g-1h-1 stay_connected b-3e-3g-6h-6j-3 stay_for c-5 stay_here h-1 stay_home g4j1
    stay_in a-4b-2c-9d-4e-8f5g2h3i-5k-1 stay_linked h1 stay_long c1 stay_on c-1e-2f6g1h3 stay_open c1f1
    stay_out d1e-2f-4g6 stay_put b2c1e-4g2h9 stay_silent e3g-2 stay_the b2 stay_there a1e1h-2 stay_where e-3f3g4k-1
    stay_with b-2d1e-7f-3g3h1i-6j1 stayed b1d1e-1h-4 stayed_. h4 stayed_at g2 stayed_for c-3 stayed_in c2d1
    stayed_on c-3 stayed_the c1h-2 stayed_where b3g1 stayed_with b-3c-2d3g-1h-5 staying a-5b4c-13d-13f-2g6h10i-7k-1
    staying_, h1 staying_. b4g-1h3k-3 staying_at b-2g3k2 staying_here h4 staying_in a-4b-7e-3f1g7h3j-4
    staying_on b1h5 staying_out e2h-3 staying_put a-1b3e-5f-2h9 staying_where a-1b-1e-3g3h6k-5
    staying_with e-3g-1h3j2 stays a-6b-3e6i-4j-2k-4 stays_between b-6 stays_no d2h1 stays_the b1e-1j-1
    stays_with b1c-1d1 steadier a1b1g1 steady b-6c-7d-6j-1k3 steady_. h-2k1 steady_hand b-1k-2 steady_work b-1k4
    steel a-2c1 steel_toes c1 steep b-3 steer c5d2 steer_clear c4 steering g4 stent k1 stents k1
    step a5b2d-10e-9f5g4h6j-4 step_. c-4g4h-2k1 step_@number b1 step_above a3 step_aside d-2e-4f1g4h4
    step_away b1g2 step_back b1e-3f1g6h5 step_closer a-5b-1h-4 step_down a-4b6g-1h6k1 step_for b-1g-3h-2
    step_further h-1 step_higher a4b-4 step_in f5 step_out a-3b-3c1g-5h7i-1 step_sideways a-3
    step_up a8c-3f-1g-6h-2 stepped b-5c-9d-8e-6h4i-2k-5 stepped_aside f2g-2h-2 stepped_away h3 stepped_back c-2g2h5
    stepped_in j1 stepped_out c-2f1g-2h3 stepping a2b1c2d-8e-3g2h8i-5k-5 stepping_aside f1g2 stepping_away c4h3
    stepping_back g1h4 stepping_down c-2g2h-2 stepping_off h3 stepping_out b1c-3g-4h6i-1k-2 steps b-5c2d-7g-2h-1
    steps_. c1 stew c-1d1 steward h2 steward_. b1 stick a-8b1c-8d12e-6g3h1 stick_it d5 stick_with d-3g5
    stick_your c-5d9 sticking a-3b1e-1f1h4j1 sticking_point j1 sticking_with b1g1h4 sticks f1 sticky c1
    stiff a-3c2d-1 still a-7b-5c-3d-9e2f11g-4h-1i2j-1k-4 still_, f5h2 still_. c-2e-3g1h2 still_a a-2b-4c-4h3i-1
    still_arguing j2 still_at d1e1 still_attend f4 still_be b3c-3e-5f3g1h-1i-1 still_being b1c1i2 still_bring f1h-2
    still_call f1 still_can f1 still_change h1 still_chewing e6g-2 still_come a-4b5c-3d-1e-2g2h2i-1
    still_confused g5 still_dead e-2 still_discussing e1g-1i1 still_do e2f5g-2h3j1 still_for g3 still_free f3
    still_going b-1f1g-1j-2 still_got c-3h-4 still_grateful h-4 still_had c2 still_happy f1h3 still_has c2h-1j1k-1
    still_have a3e2f-2g-5h-2i4j-1 still_hum c-2 still_i a1e-4f6h4 still_in b-5c2d-3e1g4h-1j-1k3
    still_interested f1g-1 still_interview c2h-1 still_laughing d1 still_let h-3 still_like b-2f3h1
    still_looking e3g-1h2 still_making e5g-2 still_meet f2 still_mulling e4g-2 still_need d-1e-1h-2
    still_no d1e-5f-6g-2h-2j3 still_not c1d4e2h1k3 still_on b-2c2h-1k1 still_open c-3g-1h2j2 still_out f-2h3
    still_owe i1 still_praying g1 still_put a1c1 still_really c-1f-1g-4 still_run c1 still_says c4
    still_see c1e-1h2 still_short b2 still_sit b2f1 still_sitting c-3i2 still_stands c-1d3f-3 still_stuck g1h1
    still_swing f2 still_take f1 still_talking e1g1 still_talks c-5 still_tell c-3 still_thankful h-1
    still_the b1f-1 still_there g1h2 still_think e-5h2 still_thinking c-1e3f-1g-3 still_time f1 still_to c1e1h1
    still_turning e5f-1 still_umming e6 still_up b1c3d1e-3f2g2 still_very b-4c-8d-6e-10f-7g-11h-5k-6
    still_waiting c3d1i3 still_want b-1d-4e-5g-1i-5k-1 still_wants f-3h1i-1j1 still_weighing b-2e9h-2 still_with c3
    still_withdrawing h5 still_working g3 still_works b-1 still_you c-2f3 still_your c-3f3 stinks c6d4 stint i3
    stipend a-3b9c-8d-6h2 stipend_, b3h1 stipend_. b4 stipend_and b-2 stipend_for b3 stipend_is c-2 stipend_they h2
    stipend_would b2g1 stipend_you b2 stitches b1 stock b7c2d-4e-1f-1h-6i-2 stock_, c1 stock_and b1g1 stock_of h-2
    stock_options a-4b9c-3e-1h-2 stockman e1h-2 stoked c-1 stomach a1b1c4g2h-3 stomach_. c3g1 stone a-1d-1f3h-4
    stone_, f2 stone_. d-1f2 stood a7c1d-3e-7h-2i1j-3k-3 stood_. c3 stood_a a4 stood_at a1 stood_down c-3h2
    stood_in a-3j-1 stood_out a3c-4h-2 stood_there c6d2 stood_up b1c-4 stop a-6b1c-7d9e10g-2h5 stop_, d-2e-2f1h3
    stop_. a1d1e-2h1 stop_and c-1 stop_asking c1 stop_at d-2e-2 stop_by d-5e-2h-2 stop_calling c2d3e2h-2
    stop_emailing e-1 stop_here d-4e-8g3h10 stop_it d4 stop_me b1d-10e-6h-5 stop_my h7 stop_on h-3
    stop_pestering d3e2k1 stop_pretending d5 stop_ringing d7e8h1 stop_sending c-1e5h-2 stop_texting e3 stop_the h1
    stop_wasting d4e-3 stop_where b3g1 stop_with d4e1h2 stop_writing d5e3 stopped b1c3d1e1g2h-1i-4j-1k6
    stopped_at b1c-5d2 stopped_in c2 stopped_me b1 stopped_running c1g1 stopping a-3b3c-3d-4e-4h8 stopping_. b1g1h2
    stopping_here h4 stopping_where h5 stopping_with g1h2 stops a-3b2c-3d-6e-1f3h5i3j-1 stops_at a-1h4
    stops_here h4 stops_me a-1f1g2h-1i3 storage b-6c-2d-1h-1i-1j4k-3 store a1c4d-12e1g-3h1i-1k-1 store_, f2
    store_. b1c-1e1g-1h2 store_and c2 store_has c4g1 store_manager h1 store_was a1c1 stores b-3c1d-2h-2
    stories a3c2d2h-1 stories_, c3d3 stories_. d2 stories_about c3 storm c-4e-3j-1 storm_, c-2 storm_. c-1
    story a2b2c1d3e-4g-4h4i-3j-1 story_, c1d2h1 story_. b3d1 story_about d3 story_and c4 story_at c-1 story_i b1
    story_short b1h5 story_time c1 story_to a1c3d-2 stove b-3c-2d1e1i-1 stove_. d1 straight a-9b2c-1e2g-3h-3i1
    straight_, a1h1 straight_. c-1g1k2 straight_after i3k-1 straight_answer b-1c7d-4e-4
    straight_away a-2c-6d-7g-4h1 straight_back f3 straight_face b1c-1d2 straight_from f-1 straight_in d3e5
    straight_into d2 straight_off c1h-2 straight_on b3 straight_that j2 straight_to c-8d2e2g-2j-1
    straight_with a-4c1d-9e-6f-2g2h-3 straighter a1 straightforward h-3 strain d2 strange a-3c4d-1 strange_. a-3c2
    strange_that c4 stranger a-3b-6c-1d-4e-2h-3 stranger_'s c3d1 stranger_. c-3 strategy c6d4h-2 strategy_, c2
    straw c-4 street a-4b-1c-7e-10f-4g-2h1i-1j-11k-1 street_. a-3b2c-6d-3g-2h-4j-1 street_and c-3 street_has h2
    street_in d1 street_is a1h2 street_than h3 streets a1c-2d-1 streets_ahead a1 streets_from c-1
    strength b-1d2e-1k1 strength_, h2 strength_. d1 strength_of j1 strengths b-3c-1 stress a2b-4c-6e-1h-5k3
    stretch a2b5d-6g-4 stretch_me a4b-1c3 stretch_to a-3b6c-7d-3 stretched e-3 stretched_to b1 stretches a2b2d2
    stretching a1g1 strict a-2d-2f1k1 strict_. c-2 strike a-2b-1c-4e-3f2h6i1j-3k-1 strike_, h-1 strike_. c-1
    strike_and g1 strike_i g-2 strike_is g1 strike_me a1c3d1e-5f4g-8h8 strike_means g5 strike_my a-1c-2d2f-1h6k1
    strike_of h-2 strike_on g2 strike_out b-1c-1h2i1 strike_so g-3 strike_the i1 striker g2 strikes b-2c5g2h-1
    strikes_me c5d-1 string b-1d-2h1 strings b-2c1 stroke b-4c-6d-5e-3g2h2j-4k4 stroke_. k1 stroke_of i1
    stroke_patients a1h1 strong a-3b-6c-4g1h-1k2 strong_field d1h2 strong_for k2
    stronger a12b-1c-16d-14e-5g-5i-3j-2k-1 stronger_, h1 stronger_. a5b-2h-1 stronger_case a1 stronger_choice a1
    stronger_company a2h-3 stronger_in a2 stronger_match a1 stronger_name a3 stronger_of a2 stronger_team a4
    stronger_than h1 strongest a9c-4 strongly a6c-1d-2g4h-4 struck b-3c4d-2e-2f-3g-1h-2i4 struck_by c-4
    struck_from h2 struck_me c6d-1h-9 structure b4c6h4 structure_, c2h1 struggle g2k1 struggle_to k1 struggled c2
    struggling b-1c-2g6h-1 struggling_to g6 stuck a-8c2d-2e-9f1g4h-4i-2j1k-7 stuck_, c-1 stuck_. c-4g-1
    stuck_at c2g4j1 stuck_in c3j2 stuck_on c-2g2h-2 stuck_with c2d1 student a-7b1c-3d-6f-2g2h-1i-4j3k4
    student_, a-1g1 student_. a-1 student_and b-2c-1 student_loan b6k4 student_loans b3j1 student_of h1
    student_visa j2 student_who c1 students a-4b-3e-3f-3h-10i-5j-5 students_'s c-3d1 students_, c2
    students_. b-1c3g-1 students_and a1 students_of i-2 studied a-4b-2d-3h-4 studied_. a-1
    studies a-2b-8c-6d-6g-5h2i-4 studies_. a-1b-3c-4d-1g-1h1k-3 studies_has a-1 studio a9c1d-1e-7f-4g-8h2i-4j5k-6
    studio_'s a1c1 studio_, a5e-1h2j1 studio_. a-2c-2h-2 studio_has a1h-2 studio_i a1d1 studio_in h1
    study a-3b-3d-1h-3i-1j2k-6 study_, b-2 study_. c-1h-4k-3 study_and i1 study_leave b1 study_was c3h1
    studying g1h-1 stuff a4b-4d2e4j3k-2 stuff_, c1d4e1 stuff_. e3 stuff_out d-2e1 stuffed a-2b-2d4h-1 stuffy c-2
    stupid b-3c-5d9e1g-3h-3k1 stupid_. c-2d4 stupid_of c1 style b-1c4d3h1 style_, d-1 style_. a2d1
    style_guide a-3d1 stylist a2d-1 subject a1b-11d-1e5f6h-4i8 subject_. a2c2d-3e1h-4 subject_of b-1c-1
    subject_to c-5e3f7g4i9 sublet j2 subletting j4 submit g-1h1i1 submitted g1 subscription b1c-1 subsidy b4
    substance b-1 substance_to a-3 substitute f4 succeed d-2g1 succeeded d-4 success a-13b-11d-14e-2f-1g-5h-9i-5
    success_with a-5b-5c-3d-2h-6 successor h1i1 such b-8c-3d2e-2f-1g-6h-1i-2j-6k1 such_a a-2b-8c1d1e-7g-6h1i-3k1
    such_an a3b-1c2d3h-1 such_as a3c3d-3f-1g2h-2 such_good h1 such_kindness h1 such_patience d-2
    such_things b2d-1i1 sucker d3 sucker_. d2 sudden h4 sued c5 suffer k3 suffered a-1 sugar a1c-1d3e-3k6
    sugarcoat a1d2 suggest b-6c1d7e2g-2 suggest_somebody d-1 suggest_someone d-1 suggest_that c1d4e3g-2
    suggest_you d8 suggested c-3h-3 suggested_. h-1 suggestion c-1d5 suggests a-2c3d-2 suggests_. a-1c2 suing c2
    suit a2b-1c-5d-1e-2f-1g1i-1k-3 suit_, f1h-1i1 suit_. a-1c-3d1g2h1 suit_? g-1 suit_a c-1h2 suit_me a7c-2d-3g1k-3
    suit_you b-3g-3i-2 suitable a6b-3c-3d1g-3 suitcases c-1i-3j5 suited a2b-1d-7g-9h3k-2 suited_me a3c-2
    suited_to a1c2g-3h2 suits a7b-3c-6d-14e-1f-8h-2i-5 suits_a a1b3 suits_me a7c-7d-2e1f-4h-2 suits_my a8b-6h1
    suits_the a-1 suits_what a-6 suits_where a-6 suits_you d-2e-4 sulked c-1 sum a3c-4h-2j1 sum_on b3
    sum_that b5c-2 sum_to b-1 summary c2 summat g2h1 summat_'s g2 summer a-5b2c-10d-2e-2f-8g-5h-5j-1
    summer_, a-3f-1h-2j1k-4 summer_. a-5b1e-4g-5i1j-3k2 summer_and g-1i1 summer_is c-2 summer_reading a1
    summer_school g1 summon d3 summoned g3j2 summons c-1d5g2k2 sums b1c-4e2 sums_, h1 sums_and b2 sums_on b1e2
    sun b-3c1d4e-2g-3 sun_. a-2 sun_does d3h1 sunday b2c-4d-1e-1f3i3j2 sunday_'s g-1 sunday_, a-2b-6c-2f-5g1
    sunday_. b1c-2e-8g1h-1i-1 sunday_after i-1 sunday_and a3g3h1k2 sunday_at c1 sunday_evening i2 sunday_i f1
    sunday_if d-2 sunday_is b1g2 sunday_morning c2d3 sunday_night a1b-1d1g2h-2i3 sunday_premium b2
    sunday_shifts b2f2h2 sunday_so g-2i1 sunday_that k1 sunday_to h1j2 sunday_with f1h-4
    sundays b5d-9f3g-1h-1i2j-2k-6 sundays_, b1c-3 sundays_. a-2b3f1g-4 sundays_and c3 sundays_i f3
    super a-7b11d-3h-3i1 super_, b3 superannuation b5 superb c-1d-3h1 superb_. c-3 superior a15b-5c-9d-9e-4g-7h-7
    superior_. a5c-1 superior_in a3c-1 superior_opportunity a6 superior_to a1b-1 supermarket a2b1d1h5j-1
    supermarket_, d2 supermarket_. h1 supervising i1k-1 supervisor c4f1i-2j-4k5 supervisor_'s e1h2 supervisor_, k1
    supervisor_. c2f2g1h2 supervisor_has c-3g3h1i1 supervisor_interview c-5g-1h-2 supervisor_is c1
    supervisor_job c-5e1h2 supervisor_role c-2 supervisor_spoke c3 supervisor_was c3 supervisors b2c7
    supervisors_. c1 supper c-5e-2i-2 supper_. e-1 supplement b5c-7j-3 supplement_, b3 supplement_. b3
    supplement_and b2 supplement_for b-2 supplier c-2 suppliers b-1c5e-1i1 supply b3c3k-2
    support a-2b-4c5d-8i-3j-5k3 support_. b-2c6 support_for h-2 support_worker c-1g1 suppose b1d3e-2g10h-10
    suppose_, h-1 suppose_. d1g2 suppose_i b-3c1d-4g10h-5 supposed a-1c-1d6g4h-3 supposed_to d4g2h-3
    sure a-4b-3c-4d2e-6f-7g10h-11i-6j-4k-3 sure_, b2c-6d8g-2h1 sure_. b-3c-2d-1e-4f-1g4 sure_a g1
    sure_about d-3e-2g9 sure_any g2 sure_anymore g3 sure_do e1 sure_how d-5 sure_i b-5d-12e-4f-3g14h-10
    sure_if e-4g-3h2 sure_it a1b1d2g1k-1 sure_of c2d-5g2 sure_that a-1b-2c1g2j-1k-2 sure_the d5h-1 sure_there a-2d1
    sure_this g3 sure_to e2 sure_what c-1e3g-4 sure_when e3g-3 sure_which c-2d2g-2 sure_who g-3 sure_yet f-2g-1
    sure_you b1d-8g-5 surely b-1c-4e-5g-6h-3 surely_that d-3 surface b-5e9f-3g-3h-5 surface_. a1 surface_when e1
    surgeon g-5h-4i-3j-1k3 surgeon_says i-1 surgery a2b-2c-1d-2e-4f-3g-4h3j-3k-3 surgery_, h3 surgery_. g-2i2
    surgery_and c-2 surgery_goes k-1 surgery_in h2 surpasses a3 surprise a-8d4e1g7h-1j1 surprise_, c2d5h1
    surprise_me g5 surprise_to j1 surprised a-5b3e3f-3g3i1 surprised_. c1d1e1g-2 surprised_how c-4
    surprised_if a-3c-5d-3g6h-3i2 surprised_me a-1b2c2d-2 surprised_that b1c3d1 surprised_to c3d-1g1
    surprisingly c2 surrender c1 survey b-6c-10d4e-7f-2g-2j2 survey_. d1 surveyor b-2g-2h2 surveys c-1
    survive b1c5d4k2 survived c1f1 survived_my f1 suspect d2e-4f-2g11h-9 suspect_i e-1g8h-5 suspect_that c-1g1h-3
    suspect_the d2 suspicion g4 suspicious c1 swallow b4d3e-1g1 swallowed a-2b-1c-1d-5e6g3h-5
    swallowed_me c-2d-1e6h-2 swallows a-1 swamp e1 swamped d-1e4 swamped_, e-1 swamped_with e4
    swap b-9d-5e-4g-1h-2i-8k-5 swap_. c-1g-1 swap_a a2 swap_it b-1 swap_my b-1c2g2 swap_with f-1g-1h-2i-1
    swapped f-1h-2 swapped_my g1 swapping a2c-2j1 swapping_my j1 swayed b-1c-4 swayed_me b-1c-2 swaying a-1g3
    swaying_towards g2 swear b-2f-1g3i2 swear_to f-1g4 swearing c4i4 swears a-1b-1 sweat b2c1 sweep a-4c3g-1
    sweep_the d3 sweet a1c-7d-2e2 sweet_, e1 sweet_. c-1 sweet_as a2 sweet_shop h3 sweet_time e1 sweet_to c-1
    sweetened b7 sweetened_the b5 sweetener b4 sweeter a-2c-5d-3 sweeter_than a-1 sweetheart c1d4 sweetheart_, d2
    sweetheart_. d2 swerve g4 swing c-1d-4f4g2 swing_the g1 switch c-2g-1h-3j2 switchboard b-1g-3 switchboard_, c1
    switchboard_. c-3 switched a2c-1d-2e4h-2 switched_off d-2e4h-1 switching e1 swithering e-1g7
    swithering_about g5 swore c4k1 swore_at c3k2 sworn a-1b3c1g-3i6 sworn_in h3i3 swung a4b5c-7d-4h-3j1
    swung_it a2b5c-5d-3h-2j1 syllable d1 syllabus c3 sympathy a1d2 system c2d-1f6h4j1 system_, a-1b1d4f5
    system_. c-2d-1h5 system_and c-3e2h2 system_design c-4 system_for f1 system_i a2 system_is c5d-4
    systems a1b-2c-1h2 systems_. h2 ta a-7b-7c-13d-5e-8f-6g-9h1i-2j-7k-9 ta_for b-2c-3d-1e-3 ta_ra b-1d-8h-2k-3
    ta_very d-2h2 table a1b3c-2d1e1f5g2h-1i-3j-1k-3 table_, b6c-1d1h-5j1 table_. b2c-3d1f2g4h-2 table_and a2e1h1
    table_for e1 table_i b2 table_in a-1b-2 table_on h1 table_that b-2h1 table_was b3c-4 table_with a-2c1
    tables a1b-4d1 tables_. h1 tablets b-5c2h-3i-1k5 tag b-3e1h-3 tailor c-5d-4e-1g-3h3
    take a-4b2c-2d2e1g-2h4i-1j1k2 take_. a-2c2e1 take_a a2d3e1f-4g1j2k-3 take_all h1 take_another g-1 take_any i1
    take_away h1 take_back c-2h9 take_care a-11b-6c-9d-22e-16f-3g-10h-16i-11j-2k-17 take_good d-3 take_her k1
    take_him h1 take_his d1k2 take_home a-7b11c7d-3e-3g-6h-3i-3j-4 take_in b2h-1 take_it a-3c-1d-2e8g-3i3j2
    take_less b2 take_long e2 take_me a4c-10d3e-1g-5h8k-1 take_my a1b-2e7f1h9k-2 take_myself h4 take_no c-2d1e-1h-3
    take_off b2h1 take_on a-2b-6d-1e-5f2i-1j-1 take_our j1 take_out c3 take_over h-1i2 take_part b-9c-3d-4f1g5h7
    take_some d-1 take_that c-1e1h-4 take_the a2b-4c-5d5f1g4h2i-3 take_their d1e2 take_them c1
    take_this d-1e-8f-1g4h1 take_three c-1 take_time d-3 take_to c2 take_two c4 take_up b-6c-3d-7e-5g-4h-2i3
    take_you f1 take_your a-3b-5c-10d13e-7h-5 taken a-2b-2c1d-5e-7f-2g-9h7j-1k-1 taken_, a-2d2e2 taken_. a-1h-2j1
    taken_a a-2b3c-1d-3f-2g-1h1i1k-3 taken_an c2 taken_another a-4b-3c-5e-4g-2i-3k-5 taken_at k1 taken_back c1h3
    taken_by a2b-3 taken_into e2h-1k1 taken_is h-5 taken_it b3h2 taken_me c-3d-5e-3f-1g-10h7k-5 taken_my h-8j-2k1
    taken_myself d3 taken_off b-2c5d-1e-1h6 taken_on a-4b-10c-6d-5e-8f-6g-2j-2k-1 taken_one h2 taken_out b3h-2i1
    taken_over d2h6 taken_something b-1g-1h3 taken_that a1 taken_the a5b1c-2d-1f3j1 taken_up a-2c-3d-7f-1h3k-1
    taken_with c1h-3i-1 taken_work h3 takes c-1e2f-2g1h1j3k2 takes_. e4 takes_a b2e-1j2 takes_care b3
    takes_his c1e2h1 takes_it c-2 takes_its c1 takes_me b-2c-2d-2g4h-5i1 takes_the a2b1c-2d1 takes_to d1
    takes_two b-1 takes_up e2h1 takes_us h1 taking a1c2d-2e-4g-1h5i-1j2 taking_a a-5b3c-2d-3e2h-2i-1
    taking_another g3h-3 taking_any i1 taking_back h3 taking_home b6h-3 taking_is a1h2
    taking_it a3c-4d-3e-6g-2i-1k1 taking_me c-1h-1i1j-1k1 taking_my c4e-4f-7h-1i-1k-7 taking_myself a-1f1g-7h7
    taking_over a-1j3 taking_part b-2e-1g-2h6 taking_the c-1d1e-4f2g2h1 taking_this e-2h3
    taking_up a-1b-3e-2f-1g-2h1i2 taking_you h4 takings b3 tale c-1e1h3 tale_. e1h2 tale_of c-2
    talent a-6b-2c2d7g2h1 talent_, c2d1 talent_. c-2g2 talent_team d6 talk a-9b-4c4d1e4f2g-7h-1i-1j-9k-4
    talk_, a-1b-4c1e1 talk_. a-2c1d2e2g2 talk_? b1e-1 talk_about d-2g-10h5i1k-1 talk_after i-1 talk_at e-3g1
    talk_for e1 talk_i c1 talk_if h-1 talk_is e-2 talk_it e7 talk_like d3 talk_me e-1f8h1 talk_now e3
    talk_of a-1b1c3d-5g1h-3 talk_on a-2d-4e-2f-1k1 talk_over c3 talk_the c2 talk_to c-2d8e1g-9h-2
    talk_too c-4e-4g-2 talk_was a2d-2 talk_when e3 talk_whenever e2 talk_with a2c-4e3f1g3h2j-2k-4
    talked a6b2c4e-7f4h2i1j-3k-5 talked_. c2g1 talked_about a2b4c2d-4e-3 talked_at c3h1 talked_down c4d6
    talked_for c-2 talked_in c1 talked_into f3h1 talked_it a2e-3g-1 talked_me c-2d-1h2 talked_on h2
    talked_over c8d1 talked_round b2f2g-3 talked_them a-2i3 talked_to a5b-5g-1 talked_too c-3 talked_with c-1
    talking a-6b4c3e1f2g-1h-3i1k-1 talking_. c4 talking_about b3d-4e-1f3g-1 talking_it e-3k-1
    talking_to a-7b-2c-1d5g1h-2i2k-3 talking_with b-5e2i-3 talks a-9b4c2d-2e-5f2g-3h3i1 talks_, a-4b7
    talks_about c1f1h3 talks_and c1 talks_to d1 talks_with c-5h3 tall a2c-6h-2k1 taller c-4d1 taller_than a-3
    tame a3 tap c2h2 tape a1c4d3j2 tape_. c1d2 tapped h3 taps a1 target b7 targets c8h1 task a-7b-9c6d-1g-1h-4
    task_, c2 task_. c-2h-2 task_and c-4g-1 task_you c5 tasks a2b-2c4 taste a3b-2c6d-5h1 taste_. c3h2
    tasted a4b-1i1 taught a-5b-10c-9d-2e-4g-5h-2j-3k-2 taught_me a-4b-6c-13d-14e-3g-3h-4i-5j-2
    tax a1b-8c-8e1h-1i-2j9k-2 tax_. a1b4h1 tax_adviser b-2 tax_form i2 tax_forms i1 tax_free b3 tax_i b4 tax_in b-2
    tax_inspector j-1 tax_it b3 tax_law a1b-1 tax_man k2 tax_number b-4j-1 tax_office b-6d5i-1 tax_people b-3j1k2
    tax_resident j5 tax_season e2 tax_year c2e1 taxation j5 taxes b-3d1j2k-1 taxi a-5c-1d-7e-1f1g-2h1k-1 taxi_, b-2
    taxi_home b3 taxman b1d2e1j1k2 taxman_. d2e1 tbh a3d-5e-3f-3g3 tbh_, e-2g3 tbh_. e1g3
    tea a-7b-5c-7d-3f-4g-2i2j-2k-7 tea_, b1d1 tea_. a-1b-6c1e1h1j-1 tea_and b-1 tea_at b-2g-1 tea_before d-3
    tea_estate h2 tea_room c1 tea_to g1 tea_was c-3 tea_with i1 tea_you d1 teach b-7c-7d5e-4g-7h1i2 teach_, i2
    teach_. a2 teach_a b-2d-2i1 teach_me a2h2i-1 teach_the h1 teach_there a-3b1 teacher a-3b1c4d-7e-3f-3i-3j1
    teacher_'s a-1b3h-2 teacher_. a-1b-3g2 teacher_before j1 teacher_i c4 teacher_in a1c-1 teacher_is h1
    teacher_post c2 teacher_to c2 teacher_was c1 teachers b2c5d-1e-3g2h-11 teachers_'s b1c1 teachers_, g2h-1
    teachers_. c2d-1 teaches a-3b-3c4 teaching a3b-1c1d-8e-7f1h2i3k-1 teaching_, b1h-3k-3
    teaching_. a-5b-2c1d-1f1g-2h-4k2 teaching_at a-4c1 teaching_certificate c1 teaching_hospital a3b-1h1
    teaching_in a2c-3g2 teaching_is a-1g-2 teaching_job c1h2 teaching_load b1f1i1 teaching_me a1
    teaching_post a-1c2 team a1b-10d-7e-12f-2g-5h1i-5j-3 team_'s a1c-10d-2h-1 team_, a4b-2f-3k-4
    team_. a1b-6c-1d-4e-6f-1h-1i-1k-2 team_? f1 team_a c-1h-4i1 team_and a3b1i-2 team_at c-1i2 team_before c2
    team_came a1b2c1 team_can a2d2h4 team_could d2 team_did c3 team_does a1c-6g1 team_ever d1 team_for a-2h-2k1
    team_from a-2 team_gave c-2 team_got c3 team_had a-4c-6 team_has a-4c1k-1 team_i a1c4h1k1 team_in c-4
    team_is a1d1h1j1 team_lead c3h3k1 team_leader a-4c2d-2f2h1k7 team_like a-3c-2 team_looked c4 team_lost c-1
    team_made c-3 team_needs c3 team_of a2b-1c-3 team_on f1h1 team_over a1 team_than a-4 team_that a1c2d-1h2
    team_there a2c-1 team_to d-2 team_told b1 team_was a-2c-8i-3 team_went h2i-1 team_whose a3 team_with c2
    team_would c-3 team_wrote c-1 teammate c-4 teams a-3e-3g3h-5 teams_. b2 teams_in c-2 teamwork c2d2 tear d-1f7h5
    tear_up f5h4 tears a3c3k2 tears_. c3 teatime c1i2 tech c5g-3 tech_. c-2 tech_stack c6 technical a1c3d-6e1
    technical_lead c1 technical_round e1 technician a-2c-3k-3 technician_. a-1h1 technician_interview h1
    technician_job c-2 technician_post h-1 technology c3 tedious c1 teeth a-2b4d-1g-1h-1 teeth_, b3 teeth_. e1
    teething c2 telephone a-3b-3d4e2g-7i-4k2 telephone_, c-4 telephone_. c2h-1 telephone_call h1 telephone_is c-1d2
    telephones d2 tell a-10b-1d3e4f1g-4h-1i2j1k-7 tell_, d-5e6g-1 tell_. e4g-4h-2 tell_anyone c-2 tell_doctor d1
    tell_her c-4d-4f1k-1 tell_him c4d1e-4 tell_me a-1b5c8d2e-17f1h-3j1 tell_mr d-2 tell_my a2e-2h-1 tell_people d2
    tell_that c-1d5 tell_the a-7b-1c-2d3e-11f6g-6h4i1 tell_them c-3e-3f1h2 tell_whoever d2
    tell_you a-3b-1c-2d-9e8f-4h4 tell_your b-6c-4d5e1h-4 teller b-2c-2 teller_interview h-2 telling b1d7e-2f-1g5
    telling_. b2c-1 telling_a d1 telling_everyone d3 telling_me b1c5e-5f-2g6h-2k1 telling_people d-2
    telling_the a1d2f1h2 telling_you b-4c-3d2f-1g2 tells a-7b-1c8d1e-7f-3g2h-1i-3 tells_me a-4c6d2e-5f-1g2h-1i-1k-1
    tells_you d1k1 telly a1c-2d2 telly_. d2 temp b-5c-1h5i4j-2 temp_agency c-1h1 temped c3 temperature c5
    templates d2 temple a-1b-2c-4 temporary c3i2 tempt f2h-3 tempt_me f2h-3 tempted b4f2g6h-8 tempted_back f4g-2
    tempted_me b2 tempted_to b-2e1g8h-4 tempting a4c-3 ten a2b-4d-1f-3g2h-1i-1j-1k-2 ten_, e3g-1h2
    ten_. d-1g2h-6i-2j-3k-2 ten_? g-1 ten_a b3 ten_and h1 ten_at c3d2 ten_days b-6g-1h1i4j1 ten_each b-2
    ten_for d1g-1 ten_hour c1j1 ten_hours c2 ten_i g4 ten_in c5 ten_is g3 ten_miles c-3i2 ten_minute c2
    ten_minutes a3b-5c-1d-1g-4j-2 ten_o'clock a-1b-4c-1d-4g4i-4 ten_on f-2 ten_or b1g-2 ten_past b-2c-1g-4
    ten_per b1 ten_percent b5g-4h1 ten_thousand b2 ten_times a2b1 ten_to a1b1g-2 ten_weeks c2j1k1 ten_with a1
    ten_year c-2d1i-1 ten_years a3b-1c6g-1h-3 tenancy b-5g1j4k-2 tenant j3 tenants a-2c4d-3e-3h-3j2k-2 tenants_, c2
    tenants_in c-1 tend a-3b-1c1f-1g8h-2 tend_rather g2 tend_to g4 tender c1d-2f-2 tending g6h-4 tending_to g2h-2
    tending_towards g3 tenner b2 tenner_. b-1 tenor a-3d-1 tense c4 tense_, c2 tense_. c1 tentatively g2h-2
    tenth a-1b1h5i3j-1k2 tenth_. c-1g2h1i3j-3 tenth_of k1 tenure b-1i3 term a-2c-2e1g-4i7k-3 term_'s i3
    term_, b-3c2f-1h-4i-3 term_. a-2b-3c1d1f2h2i2 term_and h1i1 term_dates i-1 term_has c2e2 term_incentive b4
    term_post i2 term_time a-1b7c-1h3 term_with i2j1 terminal a1b1c1d1h2 terminal_. a1b1d2h1
    terms b3c-5d-7e-8g-13h-6i10j-8 terms_, b3e-1i4 terms_. a-4c-1g-1i1 terms_and f2i2 terms_are a2c-1i2
    terms_i b2i2 terms_of a5b-3d-2f-1g-1h-5i-3j-2 terms_on c-2i1 terms_with a-3f1 terms_you d1
    terrible a-1b-1d-9h-2 terribly c3 terrific d-1 territory c1f3 test a-10b-10c6d1e-15f7g1i6k-1
    test_, b-2c-3e-1f1g1h-4i5 test_. b2c-4d1i1 test_again c3 test_and c1i4 test_at g2 test_before c3 test_day c-2
    test_for c2i-1j2 test_from c2 test_had c5 test_i c5d1 test_is c3d2g1i1 test_link h1 test_me d2 test_of c-1d-1
    test_on c2f3 test_or h3 test_paper c-1 test_so f2 test_task c-1d2 test_that c3 test_the c2 test_to c2
    test_was a-1b-1c1k4 test_with d1 test_you c1 tested g-1h-2j1k4 tested_positive k4 tester d-2h-3 tester_. h-3
    testing b-2c5d3h1k1 testing_. h1 tests a-1b-1c3d4e-3f-1h-4i-6j-2k6 tests_, a1d3k2 tests_. d2
    tests_for a-1c2i-1k1 tests_on c2 tests_were c-1 text a-8b-11c2d-3e6f-2g-7i1k1 text_, d-3e1h1 text_. d-4i2
    text_about e2 text_at c4d2 text_back d-1e3 text_if e2 text_is c-2 text_me d1e-1 text_u e2 text_you d-2e6g-3k2
    texted c2 textiles a1 texting b-2c-2d5g-4h-5i-3 texting_. d1 texting_about c-1 texting_back d2 texting_me e4h-2
    texts e5 texts_. c-1 than a4b-4c-2d-1e-14f-5g-7h-3i-3j-4k-4 than_@number c-3 than_a a1b-3c3d-6e-2f2g2h-1i2k4
    than_about c4 than_an b-3c-2d-3 than_another a-1h-2 than_answers c2 than_any a-1c-5d-8h-1 than_anybody d-4
    than_anyone a1d-4 than_anything c-1h3 than_at b-1c-4g-4h-6 than_before b1g3 than_being a1b-1 than_by a3
    than_enough e1 than_fair a-1 than_for a7b-2c2d-3h-4 than_from b-3d-4h-1 than_half g-1 than_have h2
    than_his a1d2 than_i a-8b3c2d-1e-4f-8g-1i-4j1 than_in a3b-1d-10g3h-4 than_it a-4c8g-5 than_last a-1
    than_leave d-2 than_let e-3 than_likely a-2h-1 than_me a-12b-8c-3d-4f-2g-5h-2k-1 than_mine a-11b-4d-7h-4
    than_most a-13b-5c1d-8i-1 than_my a-17b3d-4g-3h-1 than_nights a3 than_not a-4g6 than_of a-4b4 than_on a2
    than_once a-2 than_one b-1d-4g1 than_ours a-6c-3d1 than_out f3 than_private a1 than_ring d-2 than_selling a4
    than_sit a-5c-1d10 than_ten c-2g-1 than_that a-4b8d3e1f1g-5h-2 than_the a-5b3c2e4g-1h-3j-2k-2 than_theirs a1
    than_they a-2b-5 than_this a1b-2c2g-5 than_those a-1c1d2 than_three c2d1 than_to a3b-7d-1f-1g4j2 than_twenty b1
    than_waste a-2 than_we a-3c1 than_what a8b-3d-5g1h5 than_where a2 than_with a9b-4c-6d-3g-7h-3 than_yes a-2g4
    than_you a3c-5d4e-6f-1g-6h2i2 than_your a12c-3d9g-1h2 than_yours a1b-2d-2f-8g-4h-2
    thank a-6b-1c-6d-5e-6f-4g-8i-5j-4 thank_for d1h4 thank_god b2k3 thank_her b1 thank_him d1 thank_the d2h-1
    thank_you a-6b-2c-5d-8e-8f-1g-6i-4j-6k-2 thanked b1c1d1 thanked_you d-1 thankful a-7b-7c-13d-3f-4g-11h-3j-1k-9
    thankful_for c-4d-6e-2f-1g-5h-1k-4 thankful_if e1 thankful_to d1h-3 thanking d-6e-6 thanking_you c-2d-7e-5
    thanks a-16b-5c-9d-1e-7f-3g-12h1i-8j-16k-5 thanks_, c2d-1e2f3g-2h4 thanks_. c4d-5e1f-9h5
    thanks_a a-2b-11c-7d4f-2g-4h-2 thanks_again b-3c-3d-14e-5h2k-3 thanks_all h4 thanks_and h1 thanks_but d3f2
    thanks_ever d1 thanks_for a-10b-8c-11d1e-7f-11g-2h-6i-17j-6k-4 thanks_from h-1 thanks_heaps c-2d-4h-3
    thanks_on h-4 thanks_so c-9 thanks_that h1 thanks_to a-5b2c1d-2h-1k3 thanks_very d3 thanksgiving b-1i1
    that a3b-1c2d5e-5f-4g2h-1i-1j-1k-3 that_! c1d-3 that_'s b-1c-2e6f-4g-2h4 that_, a2b2c-5e1g-3h5i-1j-1k-4
    that_. a-1b3e2f-2g-5i1j1k-1 that_? b2c1d-1e1g-2i2 that_@number c1g2 that_@quote b-2c-2d4
    that_a a1c-2d2e-5f6g-1h1j-2k1 that_about a1d-1 that_afternoon b-4c-6d1g9h-5 that_again d5e-1j2 that_all c-2d-1
    that_alone c1 that_already b4h1 that_an d4 that_and b1d4h-1 that_another c-2g4 that_any c-1 that_anybody g2
    that_anyone a-3d1 that_applied j1 that_are c3 that_as c-3h-4i1 that_asked a2c-2h5 that_at a1d2 that_bakery a2
    that_beats a3h1 that_before b3c-1g2 that_begins i4 that_between a-2b-1f-1h1 that_bit a3c-3 that_bridge e5
    that_building c3d4k2 that_by d1 that_called a2c-3h1 that_came a-5b-2c3k3 that_can a-3b-3c5d5e1g-2h-2
    that_candidates c-6d6 that_care b-1 that_chair f1h-2 that_changed b1 that_changes c5e2 that_chat f1h1
    that_coffee d-5e-1 that_comes a3c-2d1e4 that_company a4c-3 that_contract a2c-2i-1 that_covers b-4i1
    that_date c-6e-5g9h-4 that_day a-14b-13c-11d-6e-5f-7g3h-2i-14j-2k-16 that_decided b1c-3h-3
    that_department a-3c1d-3 that_desk c1 that_did a2b6d-2 that_do c2 that_does c-2g-2h1k-2 that_door d2 that_dr h1
    that_each c-2g2 that_early b1 that_either a-2 that_even k1 that_evening b-3g5 that_every b-3d-1
    that_everyone c1 that_far g-3 that_felt a2c-1h4 that_first a1 that_fits a8h1i1 that_fitted a3
    that_for a4b1e3g-2 that_form c-1 that_four c2 that_from c3d2 that_gate c-3 that_gets b-1k1 that_gives c1f1
    that_goes a-4h2 that_good b3c-2d1 that_got a-3b2c1 that_group c-2d1h2 that_had a-3b4h4j1 that_hard d1
    that_has a5c4d3g-7h1i3j-2k-4 that_he h-2 that_helps i1 that_hired a4b2h-7 that_his b1c1d-2h-3 that_hospital a3
    that_hotel a2 that_hour b-11c-9d-9g3h-5k-2 that_house a6c2 that_how c-1d2e1 that_hr c2d2
    that_i a-3b-5c-1d-2e-2f-2g5h2i6k6 that_if f3g-2i1 that_impressed a-3b1 that_in c-1d10h-4 that_includes a1b1e2i1
    that_interview a-2b-2c1d-1e2f5h2 that_interviewed a-2 that_is a2b-1c-1d-3e6f2g-14h3i-4k-1 that_it a-2b-1c-2e-2
    that_job a1b-1c2d1f1g-4 that_keen d1g3 that_keeps a-3e1 that_kind b9g-4h-1 that_kitchen c3 that_lad d2
    that_last c1 that_leaves a2d1g1h-1 that_let h1 that_lets b3 that_letter d1 that_lightly d1 that_line e-1
    that_lines h1 that_list d3f1 that_little d-1 that_lunch c-1 that_made b7c-1d-3 that_make k1
    that_makes a3d-4g-2k1 that_man c-1d6 that_many c3 that_matters a1b-1g-1 that_may e2 that_means c1d-1g-2h2
    that_meant b1c-3 that_might g2 that_monday g2 that_money b4d2 that_morning a-6b-11c-3d-10e-3g7h-12i-6k-4
    that_mr d-5g-1 that_mrs c1h2 that_much b3c-1 that_my a-3c2d5e-5f4g2j5k3 that_never d1 that_next d3
    that_night b-3c-3 that_no c-1e1g-5 that_nobody a-6c1d-5e2g-6 that_none g2 that_nothing a2g1 that_now b-1
    that_number b3f1h1 that_of a2b-2 that_offer d1 that_offers a1b4h4 that_office d3 that_old d-3h1 that_on a-1c1d4
    that_one c-5d3f-1g-3j1 that_only b2c1d-2e3k2 that_open c1 that_order c-3d-2e2h1 that_other a3c-5 that_our c2
    that_out b-2d2e1g-1h1 that_over h1 that_package b-3g-2 that_panel c2d1 that_part g-3 that_pays a-5b12c-1k2
    that_people a1c2h2 that_phone d1e1 that_place a1d3 that_plant c3 that_plays b2e3 that_poor h1 that_position c2
    that_post c5d-1 that_put c4h-1 that_puts b-3 that_question c-3e-7g-3 that_rate b5f2 that_right b2c-3d-3
    that_role a1c5d3 that_room c-3 that_rota c4h2 that_rules g2 that_runs c1g2h1 that_said b4c-1d-4f10g-3h-5i-1
    that_salary b4 that_same a-2b1c-7d-3g1h-7j-3 that_saturday g3h-1 that_says a1d-1 that_school a3c4
    that_second c-1d1 that_sells a-2b-2c2 that_settled b3c1h-2j-1 that_she c1d3 that_shift g-3 that_shop a3
    that_side a-2b1 that_site c1 that_sits a4 that_size a-2b1c5d-5 that_slot c-3d-2g5 that_so a1d2 that_some c-2d1
    that_somebody a-2b-3c-1d1g-1k1 that_someone c-4d4 that_sort b5 that_staff c2 that_starts g1 that_still d3j1
    that_stops i1 that_story c-2e-2 that_suits a-3b-1c-3d-1f-2g-5h2 that_swung b2 that_takes j4 that_teaching g-1
    that_team d-3 that_the a-5c2d-3e-4g-7h-1i-5j-3k-4 that_their a-2b1c-3j1 that_theirs a-1b1 that_there g-1h1
    that_they a-2b-4c4f-1g-1h-5k4 that_this a-5e-3f-5g6h-2 that_three c2 that_time b-10c-1d-6e-4g7h-6
    that_tipped b-3j1 that_to a-2b-4c-6d2f-1g-6h-1 that_told a1b-1c2 that_tone d4h-1 that_took a4b4c-2
    that_tuesday g6i-2 that_turned b4 that_turns i1j-1 that_two h-2 that_up b3d1e-1h1 that_very c-1g4i1
    that_wage b7 that_wants d1e1 that_ward a1c1f1 that_warehouse c3g1 that_was a-2d6h6i1 that_way b2d-4f-3g2h-1
    that_we b-3e1g-2i1 that_wednesday g1 that_week b-12c-2f-5g3h-9i-6j-4 that_weekend g5h-1 that_were c-1d-2k1
    that_which a1c-1h1 that_whoever c1 that_whole g3h-1i-2k-2 that_will a4g-2 that_with a2b2c-2d2g-2h-2
    that_women c3 that_would a-1b-1e-2j1 that_wrote d2 that_you a-4b-4c-4d-2e-3f3g-5h-6i-1k-9 that_young c1
    that_your a-4b-3c-1d-8g-6h-4i1j-3 that_yours a4b-5c-7d-2g-3 the c1d-5e-3i1j2k2 the_@currency h3
    the_@number a-3b-17c-5d-20g4h-2i9 the_@other d4f-1g1h2 the_@quote c-1d1 the_abattoir h1 the_academy a1b2c-1h1
    the_accent c-3 the_acceptance g2i6 the_accident k3 the_account b1c-2d1e3h-4 the_accountant b1c1e1g1h-1
    the_accounts a-1b-3c4h2j-2 the_accra a1 the_accreditation g3 the_actual b1c1 the_ad a-3b2c1d1
    the_address c4d-8e-6h1 the_admin e1 the_advert a-5c4e-3g-1h-4i-4j-4 the_advertisement a1b-1c7 the_advice d2
    the_afternoon a-1b-5c3d-3i-3k1 the_age a2c-3e1 the_agency a-1b4c-1d-12e-3f-4g1h-2j2k-2 the_agent b-3c1d2
    the_agreed c1 the_agreement a-2b-6c-7h-3i3j-3 the_air a-2b-7c-5e6h-5j-1 the_airport a4b2c-2d-1e-2h1
    the_alarm c-2 the_allotment b-2c-1g2h-2i-1 the_allowance a-2b2 the_alumni d-2h-1 the_amount a-2b4c-1g-1
    the_analyst g2 the_animal h1 the_animals c4 the_annex c1 the_annual b5c-3 the_answer a-2c3d1e3f1g1h8
    the_answers c4 the_apartment c1j4 the_app c4d-2e-2 the_applicant c-5d2h3 the_application b-8c3e-6g-3h4
    the_appointment a-3b-8d-8e-1g1i4j-4k-3 the_apprentice c-2h-2 the_apprentices a-3c1 the_apprenticeship h2
    the_aptitude g1 the_arbitration a-1g1 the_archive a2c-1e-1h-1 the_archivist h2 the_article b-1 the_assembly g-2
    the_assessment a-3b-2d-9f4g2h1i-1 the_assignment c4 the_assistant a1c2 the_associate a1h1 the_atmosphere a1c6
    the_attached h4i2 the_attachment c-1d1i2 the_attention c1 the_auction h2k1 the_audit c-4g3h-4j-1
    the_audition b-3c2f2g2 the_autumn b-3c-7e1f-3i3 the_baby b-4c-11d-6g2h-2j1k4 the_babysitter g7
    the_back b3c2d6e2g-6h-7k-2 the_background b-1c-2h-4i2k1 the_bad c-1d2 the_badge a-2b-2c-3d-6e-4f-8g-3h-7i-5k-1
    the_bag g1 the_bailiffs c-2h-2k8 the_baker h-2 the_bakery a3d-3e1f-2g2h1 the_balance a1b1e1g1
    the_ball b1c-2d1e5f1g-1 the_band a-4b5c-5g1 the_bank a1c-7d-11f-1i1j-3k7 the_bar a-1b-3c3e-1g-4i3k-1
    the_barbecue c-1e-4 the_barber c-2 the_barista c-2g-1 the_barracks h1i1 the_base b9f4 the_basic a-3b9c-3
    the_bath c-3 the_beach a2b-1c-2 the_bed d-2h-1 the_beds c1j3k-2 the_beginning a2h-2i-2 the_bell b-1c2e-2g1h2
    the_bench a-2c1f1k1 the_benefit b-3c-5 the_benefits h1 the_berth i4 the_best c-6d-1f-7g-3i-4j-6k-6
    the_better a3b-4c-1d-4g-5h-2k2 the_bicycle g-2 the_big a-1b-2c-5h3 the_bigger a6b1c-4d-1 the_biggest a3
    the_bike c-5e1h1 the_bill b-2 the_bin a1d4e5f2h-2 the_bins c4d2 the_birth d-2k3 the_biscuit d4 the_bistro a1h-2
    the_bit a-1b-2c-1e-1i4 the_blind a2h1 the_block b1c-3 the_bloke c1d-1h1 the_blue a-6c-4d-2e-4g-3h-1i-1
    the_board a-2d-1f1h-1i-3k-5 the_boat d-1g-1h-3k3 the_boats c-3g-1 the_body b2c-4 the_bond c1i4
    the_bonus b-1c-6d-2f2 the_book a-6d-2e-2f-1 the_books c3d-1h4i2 the_boots h-1 the_border a-1c-5h-3i-2j6
    the_borrowed e-1 the_boss a1c6e-1g-4h2k2 the_bosun c2 the_bother b2d-7 the_bottom a-1b4e1f6h-3
    the_box a-1c-2d-3 the_boxes a-2c-1i-1j2 the_boy b-1d-4 the_boys b-3d-2h-3i-2j5 the_branch a-1c2g1h-4
    the_brand c4d2 the_brass b-1c-5d-1g1h-3 the_bread d-3 the_break c1e-1 the_breakfast h1 the_brewery a5b2c-4h5j1
    the_bridge a-2b-3c-7d-1e-5g4j1 the_brief a1b-2c9h1 the_brighter a5h1 the_brochure a-3b-2c1d3 the_broken c3
    the_budget b6c-3h-3 the_builders c-1 the_building a-10b-1c4d5g1h-1k-2 the_bunch a5 the_bungalow j3
    the_bursary b2 the_bus a-4b-1c-3d-1e-1g-4h-1j-3k2 the_buses b-3c-3h-1 the_bush a1b1c-2d1e1h2
    the_business a2b3c5d-2 the_butcher h1 the_buyer d3g1 the_cab b-1c3k1 the_cabin h2 the_cafe a1c-2g3h3k1
    the_cake c-2 the_calendar a-1b-3c1g1h-1i-1k-2 the_call a-2b-3c3d-14e-6f-4g5j-3k-1 the_calls c-2 the_camera c-1
    the_camp c1 the_campaign h-1 the_campus c-2d1 the_canal a-1b-3c-5 the_cancelled c1 the_candidate d6f-3h-1
    the_candidates d-4g1 the_canteen a-4b-1d-3g-1 the_captain a-1d-2f1i3k1 the_car a-7b-6d-5e-1g3h-6j1k5
    the_caravan h1 the_card b-1 the_cards a1b1e1g5 the_care a3d-4e1g2h-1i2 the_career a-1 the_careers c-2e1
    the_carers c-1 the_caretaker a-2e-2f-1h1 the_carnival b-2e2 the_case c1h2 the_caseload b-2 the_cash b3c-1h-2
    the_cat a-5b-3c-6d2i-1j2 the_catalogue a-1 the_catch b4 the_catering i1 the_cats c1d-1 the_cattle b-3c2d-1g1
    the_cement b1 the_centre c3j2 the_ceo c-2i1 the_certificate c-3g-1h-1j3 the_chain a-1c2d1h2j2
    the_chair a-1b6c1d1e1f2g-6h1 the_challenge a1h1 the_chance a4b-7d-5f-5g-2h5 the_chances g4
    the_change b-2d1g-3h-5i-1j1 the_changing c3 the_chap b2h2 the_chapel b-2c-1j-1k1 the_chapter i1 the_charge b-2
    the_charity a6b-6c4h-1 the_chat f5g2 the_cheek c1d6 the_chef a-3c3h-2k-3 the_chemist g1h-3k2 the_cheque b6
    the_chief a-3b-3c-1d-1g3h-2k2 the_child d-1g2 the_childminder b2c-3g1 the_children a-1b-8c-2d-3h-6i-6j2k1
    the_chip d2e2h1 the_choice a1b5c-1d-1h-1i2 the_choir a-1b-4d-3g-6 the_christening e1g1 the_christmas b-3g-1h-3
    the_church b-3c-8g-5h-1j-1 the_circus a2c-3h2 the_city a2e-1g-4h1i-4j-3 the_civil a1b1h1 the_claims h1
    the_class b-4c4h-4 the_classes c2 the_classroom c2g1 the_clause c-1i1 the_cleaner a-2c-2d2 the_cleaners h-1
    the_cleaning c-3d-2 the_clearer a1h2 the_clearest c-4 the_clerk b-1 the_clerkship h2 the_client a-1e-1f2h-4i4
    the_clients b1d2h-2 the_clinic b-3c2d-7g3h1i3j-4 the_clinical h1 the_clock a-3b3c-4d-3e5i1 the_close c1e2i1
    the_closer g2 the_closest a2 the_closing f1 the_club b-2h-2 the_co a2b3c-3f1h2 the_coach c-1g3 the_coaches a1
    the_coaching b1c1h3 the_coast a-2b-3c-2e-2h1j-4k-2 the_coat c-4 the_code c-1i-1 the_coding b-3g2h-2
    the_coffee a-6b-1d-1e2g1 the_coin b-4e1 the_cold b1c-2 the_colleague d2 the_colleagues a2 the_collection a2c1
    the_college b-1c-10e2g1h-4k1 the_colour c-2 the_coming b-2e4 the_comments c4d2 the_commission a-1b7c-2g-2
    the_committee a-5b-6c2d4f1g-2h2i-3 the_communication a-3c9 the_community a1b-3c-2h-4 the_commute b-2g-5
    the_companies a2 the_company a-2b1c8d-5e-6g-13i-2j6k1 the_compensation b2c-3h-3 the_competing a3
    the_competition c2d-1f1h6k1 the_compliment d1 the_computer d1 the_concrete i1 the_conditions a1
    the_conductor c-3i1 the_conference c-4h-4 the_confidence d1 the_confidentiality i2 the_confirmation e-3i2
    the_consulate c-6h-2i-5j9k-5 the_consultancy b1c1 the_consultant c-2k2 the_consultation g2 the_contact c1
    the_container a-1b-1h-2i-1j3 the_contest a-3c1g1h5 the_contract a-6c3e-4g-8h-8i5j-1k-6 the_contrary c-2d-1
    the_conversation a-3b-1c6d1e1g-1h1 the_cook g1h-3 the_cooking c1 the_cooks b1c3 the_coordinator c3
    the_copy a2c-2h1 the_corner a-1b-4g-1 the_corporate d4 the_corridor c4d1e-2h-3k1 the_cost d-2j-1
    the_cottage e1h-2j4 the_council c-10d1f-1g1i-1 the_counter d-1h1k-3 the_country b-4c-6e-2f-2g4h-1i-5j5k-3
    the_county a-2c-3d2e-3g-2h2i2k-6 the_courier a-2b-3e-3h-1 the_course e-3h-5i6 the_court b-2e-2g-6i-4k1
    the_courtesy c4d1 the_cover b-2c2 the_cow d2 the_craft h1 the_crates j3 the_cream a2c-1d1 the_creche a1b5h-1
    the_credit a3b-4c-2h1k3 the_crew a2c5g1h2j-4 the_cricket c-1 the_crossing a2j2 the_crown a2c-1 the_ctc b7c-3
    the_culture a-6b-3c9d2g-3 the_cup a-2 the_curate b1 the_curator h2k1 the_current b1c2 the_curtain c1h2
    the_custody h1k4 the_customer h2 the_customers c6d1 the_customs c-7i1 the_cutting a1 the_cv c1 the_daily c-2
    the_dairy a4 the_dance a2 the_dark c1d3h-2 the_data c-1f-1h2i-1 the_date a-4b-10c-1d1e-4g2h-1i-1k-5
    the_dates b-2c2d-1 the_day a2c2d1e6f2g2h-3i-3j2k1 the_daycare g2k2 the_days b3c-2e6 the_dbs c1 the_dead d2
    the_deadline b-2i-4 the_deaf d-2 the_deal a-1b3c-2h1i1 the_dean g-2i3 the_debt c-1k4 the_decency d3
    the_decent c2d4h2 the_deciding a1b6c-1 the_decision e4f1i1 the_deck h1 the_deckhand h1 the_deeper a3
    the_delay b-4c1e-1g-3h-6 the_demo c3 the_dental a-3b4d-3e1 the_dentist a-1d-3g6 the_department b1c4f1g-6h1
    the_deposit b-10j5k-3 the_depot a-4c6d-2e2f-1h-1 the_deputy c1f2h2 the_description c7d-1 the_desert e2g2
    the_design c1 the_desk b-2c5d-4e-1g-2h-7i-4j-2k-5 the_developer c1e1 the_devil a2d3g1 the_dialysis g2
    the_diary b1e-2f4g1h2 the_diesel b5c-2 the_difference a3b5d3 the_dinner a1 the_diploma c-1i1
    the_direction a-1c6g-1 the_directions c2 the_director a-3b1c7g-3h-5k5 the_discount b2 the_discussion b1
    the_dispatcher c3d2 the_dispensary c1 the_distance a-1c-2g1 the_divorce c-4h-1i-2k7 the_diwali h2
    the_doctor a-2b-3c-3d-5e-3h-1i-4j-5k3 the_doctoral h2 the_doctors c-3k7 the_documents c-4d-2
    the_dog b-1c-3d2g2i-2j1 the_dogs a-2c3h-1 the_dole b1 the_donkey a1d-1 the_donkeys d1
    the_door a-3b-2c2d4e-6f7g1h-2j-2k-1 the_doors a4 the_double c-4 the_dough b2h-1 the_draft c-1 the_draw b1h1
    the_drawer c-2e6f-2 the_drawing c3 the_dream a5 the_dress b-3g2 the_drive a-3b-2c-12d-4g4h1i-2
    the_driver a-3c1d-4g-2h-3 the_driving a-2b4 the_drop b1e1h-2 the_drug i4 the_dublin b2 the_ducks d-1
    the_dust a1c-6d-3e8f-4 the_duties a-4c5d-1j1 the_duty c2g-1h2 the_ear d1 the_earlier c-2 the_early c-1f-1g-3i1
    the_earth c-2d-3e6 the_eclipse g1 the_edge a10b-6c-10 the_editor c2 the_eighteenth f1 the_eighth f1g2i1
    the_election e2 the_elections c-2e3 the_electric b1c-1k3 the_electrician b-1c-2h-1 the_eleventh g2i2
    the_email b3c2h-6i2 the_emails d4e1 the_embassy a1c-7f1g-1h3i-2j6k-5 the_employer a3b-2i-3j3
    the_employment c-2i1 the_enclosed c-1i2 the_end a5b2c-3d2e-4f2h-1i1j-1k1 the_engagement i2 the_engine c2g1
    the_engineer a1c2 the_engineers a-1d2h-2 the_english c1d1h1j1 the_entire a1c1h-1 the_envelope b6c-1e-2h3
    the_equipment c4 the_equity a-4b5c-6h-1 the_essay c2 the_estate b-3j1k-2 the_estimator h2 the_ethics c6
    the_evening b2c2d-1e-2f1i-1 the_evenings c-2h2 the_event f5 the_events h-2 the_exam b-4g3h-4i1
    the_exams e-1g-3h-2i-1 the_exchange b-4e1 the_executive d2h1 the_exercise c2g1 the_exhibition b-1 the_exit g3
    the_expected c-2 the_expense c1d-3 the_explanation c1 the_extra a1b5c-2d1f-1g1h-3 the_eye c2 the_face c1d-1e5h1
    the_fact a2c2d1e2 the_factory b2g3h-3 the_faintest a-1c2 the_fair a-4b-6c1d-2g-6h-2i2 the_fairest c-2
    the_fake d6h1 the_fall b-1c-1d1e-2g-3 the_family a1b-2c-3d-1e1h2i1j2k-6 the_fan c-1d2 the_far g1
    the_fare c-2j-1 the_farm b-1c1d-4e-3g2i-1k2 the_farmer h2 the_fast e1 the_fatter a-1b6 the_fault a-1c-4
    the_favour d4 the_feast a2i2 the_fee c-4j-2 the_feed h-1 the_feedback c5d1e1 the_feeling c1g-1 the_fees b1
    the_fella c2h-3 the_fellowship b2h-2i3 the_fence a-2d2e5g5h-5j1 the_ferry a-1b-1c-7d-6f-2g1i-2j3
    the_festival a3e1 the_fete b-1 the_few c-3 the_fiddle c-1 the_field a-1b-4c-2g3h3 the_fifteenth g1h1i1
    the_fifth a-3b-3g1i1 the_figure b8c-7 the_figures b-4 the_file b-1e-4 the_files e-1i-2 the_filing h1
    the_film c-3 the_final c-1d-7g-1h4i4k-1 the_finalists f1 the_finance c1h1 the_financial b4e2 the_fine b-1
    the_finer a9c-3i1 the_finest a4c-7d-5h-2 the_fire b-5c-2e1f-1g1j-3k-3 the_firm a6b-1c2e1g-5h-2j5k-1
    the_firms a-3h1 the_first a-1b2c2d1e-9g-2h1i1j2 the_fish a-2b2c-2d-3 the_fishing b1 the_fit a4c-3
    the_five b-4d1 the_fixed b3c-3 the_flat a-5b-2c2d-2g-1i-6j3 the_fleet c4h-3 the_flight c-1e-1
    the_flights b-4i-2j3k-1 the_floor a-6b1c5d2h-7j1k2 the_florist e-2 the_flour a1c2h2 the_flu c-2g1h-2
    the_folder c3e-1 the_follow d1 the_following g-1 the_food a-2c4j-3k2 the_foot c-1 the_football b-2e1h1
    the_foreigners i-1j3 the_foreman a-4c6e1g-2h-1i2k4 the_forest a3c1 the_forestry a4b-3c-3h4i2
    the_form a-7b-2c-4d-6f-2g-1h-7i-6k-3 the_forms a-1b-2d-4i-1 the_fortnight e1 the_forty c1
    the_foundation a2b-1i2 the_four b2h-2i-3 the_fourteenth b-2c-2g2i1 the_fourth a-3c1d4f-1i2 the_fraud c-2
    the_free a-1c-5d5h-1 the_freezer b2 the_freight j2 the_friday a-2b1c5i-2 the_fridge b-3k-2
    the_front b-7c-3d-1e-1f-4g-2h-4i-5j-4k-6 the_fuel b3 the_full b1c-2h-4i5j-2k-3 the_function c2f1
    the_funding c1i1 the_funeral k2 the_furniture b-2d3h-3i-3j3 the_future c-2h-1 the_gaffer b1k1
    the_gallery c2f1g-1h1j-2 the_game c3 the_gang c1 the_gap b4d1 the_garage b-3g1h-3i3j-2k-3
    the_garden a-1b-4c-2d-3e-3g-5j-4k-1 the_gas b-2j1 the_gate a-1c5d-1e-2h1 the_general a-2f1h-1
    the_gentleman a-2c1d3h-5 the_gift b-1 the_gig a1b-1g1h-2 the_girl c7 the_girls a1d-2g1h-7j1k1 the_glass c1
    the_go e2f-1g-5 the_goalposts c7 the_goat a-3c-2d-3 the_going b2c2 the_gold a4c-3 the_golden b4 the_golf b3
    the_good a2h1 the_governor a2c-1 the_governors a1b1h-2 the_gp k1 the_grace a1 the_grade c1f1 the_grammar d2
    the_grandchildren e1g2 the_grant c-2 the_gratuity b3 the_great a1d2 the_greater a7 the_green a-1c-5j1
    the_grid e4g-4h-3 the_groom a2h1 the_gross b2 the_ground a1b1d2g-1h-4 the_group a1c2d-7g-5 the_growth a3c-2
    the_guard a-1b-3 the_guards c2 the_guest a-3b-1 the_guests k1 the_guide c3 the_guild i-2 the_guy c5
    the_gym c1h1i-3 the_habit h-3 the_half b4g2 the_hall a-4d-7e-1g-8j-1 the_hand a2b2c1d1e1g1 the_handover g-1i2
    the_hands d2h-1 the_handwriting k1 the_happier a1k-2 the_happiest a1c1h1i-1 the_harbour b-1d-3f-2g1h-2i-2
    the_harvest b-1c-6e6h-5i2 the_hassle e-1 the_hat c-3f4h-2 the_haulage a1c-1h1 the_head a-9b-3c3d-2e-2f1g1h-1k5
    the_headmaster g1 the_headship a1 the_headteacher c1k2 the_health a-2k-2 the_hearing g3k2 the_heart b2c-3h-2
    the_heat c-2k3 the_heating a-2d1j-1k-3 the_heavier a-2 the_hedge b-1 the_help a1 the_high a1b1d2i-1
    the_higher a3b6h1 the_highest a-2 the_highlight d3 the_hills e1 the_hint d8e1 the_hip j1k4
    the_hire a-1b-4c-3d-12 the_hiring a-2b-2d-9f3g-3 the_hole c1 the_holiday b1c-2g-2
    the_holidays b-6c-5e4f-2g-6h-3i-2k-1 the_home a-1c3g1i-5j8k-2 the_homework b-2c3 the_honest c-3e1g1h3
    the_honesty b1c3 the_honorarium b6 the_honour d4h5 the_hook a-1f1 the_horse b2h1 the_horses b-1c2h2j3
    the_hospice a4b-6c-6k1 the_hospital b2c-7d-1e-3f2h-1j4 the_hostel b1e1 the_hotel a1b1d-5g-6h-1
    the_hour a-4b6d1e-4g2h1i-4k-2 the_hourly b4f2 the_hours a3c-1d-6e-4g-5i5k-3 the_house a-3b4c-1d-1e1f-1h-3j-3k5
    the_household j1 the_housekeeper c3h2 the_housing c-3h-2j2 the_hr c2d-4g1 the_hunt h3 the_hygiene c4
    the_ice a1b-1h1 the_idea a-6e-1g6h-1k-1 the_ideal a4 the_immigration c-1i-3j8 the_impression a-5b-1c2d4g4h-2
    the_in b2k1 the_increase b1 the_increment b3 the_induction c6i2 the_industry b1 the_infirmary h1
    the_information c2 the_ink c-2h3i1j-1 the_inside a1d1 the_inspection g1 the_inspector c1g1h-1
    the_institute a4b-1c-4 the_institution a2c-1h4 the_instructions c3 the_instructor c1 the_insurance b3c-2e1
    the_interest b-2d1 the_intern c-2d1h-1 the_international a1b1j3 the_internet c1g1 the_interns c1
    the_internship b1 the_interpreter c2 the_interview a1b-1d-5e3f1g3h4i-4j-1 the_interviewer b-3c2d-2
    the_interviewers c6 the_interviews a-1b1c2d-3e-5h-1i-10j-1 the_introduction i4
    the_invitation a-6b-9c3d-2e1f-2g-2h-4i-4j-3k-4 the_invitations c2 the_invite f-2g-3h1 the_island a1c-4e-1i-1
    the_issue b2 the_it a1c2 the_janitor d2 the_job a-2b-1c6d-2e5f6g-1h-1i6k-5 the_joinery h2 the_joining b1h-3
    the_joke c-1 the_journal a-1 the_journey b-3c-2g2 the_joy b2c1 the_jump a1 the_junior c-1h3
    the_jury c1d3e3g-1i-1k-2 the_kennels c2d-2h2 the_kettle c-6d-3e-1h2 the_key b-1c1e-2f-1g-3i-1k-1
    the_keys a-4b-1c-2d-2e-5f-3g-3h1i-1j6k-5 the_kids a-4b-4c-5d-1g1i-3j6k6 the_kind a8c1f2g-6h-4k1 the_kinder a1
    the_kindergarten b1 the_kindest a-5c-3 the_kindness h1 the_king d3 the_kit b-3c2
    the_kitchen a-2b-2c1d-5e1f-4h-2 the_kitchens c2 the_knees a1g1 the_lab b-2c4d-6i-1 the_laboratory a1h3
    the_labour a1i-1j2 the_labs c1 the_lack c6g-1 the_lad a-1b1c3d-2 the_ladder c1g-2h-4 the_ladies h1
    the_lads b3c-1d-7g1h-2 the_lady a-6b1c2g-1h-8 the_lagos a4 the_lake a1b-3c-7d-3 the_lambing e1
    the_lamp a-1d-1e1 the_land a3c-5e1 the_landing d2 the_landlady h1j1 the_landline e2
    the_landlord b-4c-7e-1g-1i-3j2 the_lane a-2c-1h-2 the_language b1 the_laptop b-1c2d-2e-5f-1i2 the_large a1
    the_larger a2b3g2 the_last a-2c1d6e4h-5i4k1 the_latch f4 the_late d-4e-1h3 the_later a-3h-1i-1 the_latest i2j-1
    the_laugh b2c2d4 the_launch h1i-2 the_laundry a-1c3i2k-1 the_law c1 the_lawyer c3h2 the_lawyers i2k2
    the_lead a1c2d1h1 the_leader a4h1 the_leadership c5 the_leading a4h2 the_leaflet c-3 the_league a-3
    the_learning a4b-1h-3 the_lease a-2b-1g-1j1k-2 the_least a1b-4d1h-2 the_leave b2 the_lecturer c1
    the_lectures c1f1g2 the_lectureship h2 the_leeds c1h-1 the_left b-4d2e-1h-3k4 the_legal a1 the_length c-4i6
    the_less a-1b-3c4d1g5 the_lesson c5d4 the_lessons c2 the_letter a-2b1c1d-9e-7f-4g-3h-1i2j-4k-2 the_letterbox e1
    the_level a1 the_librarian c1g-3h3 the_library a-1b-1c-1d-5i-1j-2 the_licence b1h-1 the_life a2e2
    the_lifeboat b-4g1h1 the_lifeguard c-3 the_lift a-4d-12e-6g-4h-5 the_lifting c3 the_light c2 the_lighting c3
    the_likes d5 the_line a-2b-2c1d-1g-4i-1k-2 the_link c-2d-7e-3h-3i1 the_lisbon f1 the_list a-1d1e-7f1g-4h3j-6k-2
    the_little a1c-6d-5e-3g-1i-2j3 the_live f1 the_livelier a4c2 the_living b-1 the_loading a-2c1
    the_loan b-3c-4d-1e-1g3h-4k5 the_lobby a-4b-1c3e-2j-2 the_location a3b-4c2d1 the_lodge c1e-1g1h-4j2
    the_london b3 the_long a1c-5e6g-1h2 the_longer g3 the_look a-1g5h-2 the_lord a1e4g2h1 the_lorries c1
    the_lorry c1j2 the_loss h4 the_lost b-1c-1d-4e-3 the_lot b5c-2d8i2 the_love d2e1 the_loveliest c-1
    the_lower b1c-3g-2 the_luck a4 the_lunch a-2b-1c2d-3 the_machine c1g-3h2 the_machinery c1 the_machines c5d-1
    the_magazine a1 the_mail b-2c-2d2e-1h-2 the_main a-1b3c-4h-2 the_man a1b-2c2d-12h-7i3
    the_management a-3b-3g-3h1 the_manager a2b-6c7d2f1g-8h-2 the_managers b1 the_mandate h-4 the_manners c5d2
    the_map a-4c-5d-7e5h-2k-1 the_march c2 the_mark f1g1 the_market a3c-7d-9e-1g-1h2i-4j3k-6 the_marriage j1
    the_mat b-2 the_match a-5b-3c-2h-2 the_maternity a2c-4 the_math b3 the_maths b2c-1d2 the_matron c3h-3k4
    the_matter a1b3c-1d1e4f-8g-1i2k-3 the_mayor b-2c-3 the_meal b3 the_meals b4 the_meantime a-6b-4e3f-6h-3j-3k-3
    the_meat b-1h2 the_medical a-4c3g-5h-3 the_meeting c2d4f1h1i1 the_meetup g-2 the_men b6c2d1 the_menopause c-2k2
    the_mentoring c2 the_menu a1c4 the_mess b2d1 the_message c1e-1h2i1 the_messages c2e1 the_metro h-3
    the_middle a-7c1f-1g2h-2i2k2 the_midwife g-1i-1k4 the_mileage b5c-2h1 the_mill b2c2h1i1 the_mine a4c4g3h1i1j2
    the_minimum h1 the_minister h1 the_ministry a4b2c-8i4j3k-1 the_minute a-4b6d3e2f2g3h-4 the_minutes b1
    the_mirror d2 the_missed b-1 the_missing c5 the_mission a5c3 the_missus b2c-1f1g-1j2k3 the_mistake c-2g-2
    the_mistakes c-2 the_mix b-1d-5e-3 the_mobile b1c-5 the_model c-1 the_moment a-3c-3d-9e5f8g1h-6i2k4
    the_monday b-4c1f-2h-2i2j-3k-4 the_money a-1b7c-9e-1g-2h1k-3 the_month a-6c-7e-3f1i-5j2k1 the_monthly g1
    the_mood e3g1 the_moon a2b1c-2d3 the_mop h1 the_more a5b-2c-4d-2e-6g2h3 the_morning a-3b-2c2d5e4g5i-2k1
    the_mornings c-2i1k-1 the_mortgage c-1h-4i-3j1k3 the_mosque g5 the_most a7c-1d5e2g-6h2i-1k-5 the_mother b1c2d1
    the_motorway a-1c-3 the_mountain a2b-2e2 the_mountains a1 the_move a-6b-8c-9d-3e5g2h-10i-6j7k-2
    the_movers b-5c-4g2j8k-2 the_moving a-1b-2c-4j6 the_mud c-2 the_museum a5b1d-4f-1g2h3i2j-4 the_music b-2c4
    the_nail b2d1 the_naira b3 the_name a1c-4d-2e-4h-1 the_names h1 the_national a1c-3e-1 the_nearest a1d2
    the_neighbour c1i1 the_neighbours b-2 the_nerve d3g1 the_net c-3i-1 the_network c-2h-2
    the_new a-3b1c-5d-19e4g-3h-3i7j3k-10 the_newer a2c1 the_news a-2c2e-6h-1k-5 the_newspaper a3 the_newsroom h-2
    the_next a-6b-2d5e1f1g4h5j-8k-7 the_nhs b1 the_nice d2 the_nicer a2g1 the_nicest a2c-7d-5g-1
    the_night b2c-1d-3g-1h-1i-6k2 the_nine c-1g3h2 the_nineteenth h1 the_ninth b-2e-1g5h-1i2 the_no f1g6
    the_nod a3h1 the_north a-2c-4d-2 the_northern a-1h2 the_notary h1i3j1 the_note c-3h1 the_notes c2d-1
    the_notice c-3h-5 the_now e3h-1 the_number a-1b5c1d-2e3g1h-1i-1k-3 the_numbers b6f1g-4j-1 the_nurse b1c-1d-3h2
    the_nursery a1e-4h-1j1 the_nurses a-6i-1j3 the_nursing b-2h3j1 the_odd c-2 the_odds a-1b1g1 the_off h-2
    the_offer c-2d-8e-1f-1g-1h-1i11j-1k-1 the_offers a6b-2c-2 the_office a-4c2d-1g-4j-4 the_officer c4
    the_offices c2 the_old a-2b-1c-4d-14e-8h-3k-2 the_older a1c-2 the_oldest b1 the_on b2i4 the_onboarding c-1
    the_one a7b-2c-2d-3e-7f-5g1i-2j-3 the_ones a3b3c-1d-4h-2 the_online c2g2h-4 the_only a-5b-2c-3d5g-2i-2j-1k-3
    the_onsite g3 the_open a-4b-7c4d-2e-4f-5g-5h-4i-2k-1 the_opening c-2d-2g-2h1 the_opera a1h1 the_operation c-2k2
    the_opportunity a5b-2d-3h2 the_opposite b1c-1d-1k-2 the_option f3h1 the_oral h2 the_orchestra a1b2h-2i2
    the_order a2 the_organisation a2c1 the_original a2d-2 the_ote b5 the_other a6b3c-5d-1e-2f7g5h1i9j1k-1
    the_others a4c-1d-2e-1f4h1i1k3 the_outcome c2e3f1h-2 the_outfit a5b-1h1 the_outside c7 the_ovens b-1h1
    the_overalls b-1h1 the_overtime a-2b11c2g-2i1 the_owner b-3c4d1f2g-1h-3i1j-2k1 the_owners b1 the_pace b-2c6
    the_pack a1c-1 the_package a-3b4c-2h-4 the_packing j2 the_page c-6e1h2 the_paid b1 the_paint a-1i1
    the_pair a2d5 the_pairing c1 the_panel a-7b-5c5e-3f2g1h1i-6j-3k-10 the_panic c-2k3
    the_paper a-2b1c-2d2g-1h2i2j-4k-1 the_papers a-2c-3d-4e-1i6j-4k-2 the_paperwork a-3b-2c-4d-2i1k-2
    the_paralegal f-1h1 the_parcel a-2b-6d-1e-1h-5 the_parents a-1c3g-3i2 the_parish d-1g2h-2i3 the_park a1c-4
    the_parking a-1b-7c-2d-3e-8g-5h-1i-2j-6k-1 the_parrot c-3 the_part a3h-2i1 the_partner a1c3d1g1
    the_partners b3h-3i2 the_partnership f1 the_party h-2 the_pass g2h-5 the_passport c-3g1 the_past c2
    the_path a-3 the_patience e-2 the_patient c1h1 the_patients a-2b-2c4g2 the_pay a-2b7h1 the_paycheck b3
    the_payments b-1j-2 the_payroll b-4c-7g1h2 the_payslip b8 the_pdf a-3c-2i2 the_pen d-2h-1 the_penny b-2
    the_pension b5c-6d-1f1g1h1j-1 the_people a8c-2e-1h2 the_per b2 the_perfect a1 the_perks b1 the_permanent h1i2
    the_permit b-3c-6f-1h-1i-4j1 the_person a-6b-1d3g2h-7 the_petrol b4 the_pharmacy a-1c-3 the_phone a-7b-1e2g2h-4
    the_photo e-1 the_photograph i1 the_photos a-3e-1h-1 the_physio c-1k2 the_piano a-2b-3e1h-3i-1j7 the_pick a10b1
    the_picture a-3e3 the_piece b3 the_pier c-1h1 the_pig d1 the_pile b-3c-4d-3e1f6h-2 the_pilot b-1 the_pin g1h4
    the_pipeline a-1i1 the_pitch c1 the_place a-2b-3c5d1e3h2i6k-2 the_placement a3h3 the_places a-2c-1h-1
    the_plain b2h2 the_plan b-2c1h-2i-2 the_plane b1c-2d1g-1h2j1 the_plant a2c1d-1e1g-2i-2 the_plants d1
    the_platform b3c1 the_play e2 the_pleasure c1d2h1 the_plug h3 the_plum a4 the_plumber a-1c-2g5h-3
    the_plumbing c1 the_pocket c1 the_podcast c-2 the_point d-3e-1f-1g1h-1k1 the_police b-1g-1h2k3 the_pond a2e2
    the_pool b-4d-1f4g1h3 the_poor c-1d-1 the_poorer c-2 the_port a2b3c-2f1g1j3k-1 the_portal b-1c1d-6e-3g-2h2
    the_porter a-3b-5d-3h-6 the_porters b-1 the_portfolio b-1c1d-1 the_position b2c5d-4e-3f3g-4
    the_post c1d3e4f4g-6h5i3j-1k-1 the_postage b-2d2 the_postdoc h-2 the_poster j-2 the_posting b-1c2h-2i-1
    the_postman c-6d-3 the_posts a1b1c2 the_pot a-1b9c-5 the_pound b1 the_power c-4 the_pr c-1k-2
    the_practical c1g1h2 the_practice c1d-1h-5i-1 the_prayer a1 the_pregnancy c-2 the_premier a3 the_premises b2c2
    the_premium b-2 the_prep c3 the_present c-4e8f5g-5h-3i2 the_presentation c1 the_press c3 the_pressure c3
    the_prettier a2 the_previous b-1c5 the_price c-8g-1h-2 the_primary d1 the_principal c4i2k3 the_print h-2
    the_prison b2g2 the_private a2b2c-2 the_privilege b2d4 the_prize a3b-3 the_probation c1i1 the_procedure c-1f3h5
    the_process a-5b-2c-3e-2f1g-2h6i-14j-8k-2 the_producer b1 the_product b-2c4g-3h1i2k-1 the_profession d1
    the_professor f2k1 the_profit a-2 the_profits a-1b4c-1 the_project c1d-2e1k-4 the_promise b1c6j1
    the_promised c3 the_proof c-1 the_property h2 the_pub c-1g1 the_public f-1 the_publisher a1 the_pune g1h2
    the_pupils b-2c4d1 the_puppet a3 the_purse a-3b7 the_quality g-2 the_quarry f1h1 the_quarter b-2h-2i5j-2
    the_queen a4d5 the_question b1c-4d3e9f-4g1k2 the_questionnaire c2d-1 the_questions a-2b-5c6d-5e-5g-2h-2
    the_queue b-7c-5g-4h4i-1j2 the_quick h-1 the_quiet e4 the_quiz c-2d-1g-1h-3 the_race c-1e-1f2h5
    the_radar e7g-1h-4k-1 the_radio b-5c-2d-3e5h2 the_raffle b-6e-1 the_rain a-4b-9e-3g1h-5k-3 the_raise a-1b8c-4g1
    the_range a-1b8h1 the_ranger h-2j1 the_rate a-4b5c-9d-2f2g-1h-3 the_rates c-3h-1 the_reading c3d-3
    the_real c3e1h-1 the_reason a-1b2c-5d-10e4g-5j2k1 the_reasons e-2 the_receipt b-2 the_receptionist c5
    the_recipe c-2e-1i1 the_record b2c-8d3f3h5 the_records a1c-1h1i-1 the_recruiter a-4c6d-3h-8i3
    the_recruiters c-2 the_recruiting d2 the_recruitment a-1c2d-1g-1h8i-2 the_red a-4b-4c-6d-3g-4h1
    the_reference d-3e-4h-4i2 the_refund b-1 the_regatta a-1 the_regional e1h-4 the_register c1 the_registrar b-2h1
    the_registry c-1h1 the_regret h1 the_reimbursement b-3 the_release e1 the_relocation j5 the_remaining c-1g-1h3
    the_remote a1 the_removal b-2c-6i-2j9k-3 the_remuneration a-3b10c-2 the_rent b-2h-1i-1j-1k5 the_rep c4
    the_reply c-3e2 the_reporting c2f4 the_research a1b-3h-1i1 the_reservation f1 the_reserve a-1h3
    the_residence a1i-1j4 the_residency a4h1i-1 the_residents a-3b-3g2 the_responsibilities c3
    the_rest a6b-1d1e2g-2h1i2j3 the_restaurant a-2b6e1h-2j1 the_result c4d1f2 the_results c-1 the_resume d3
    the_retainer b2 the_return d1h-1 the_reunion e-3g-2 the_revenue b-1j3 the_reverse c-1 the_reviews b-1c2d-2
    the_reward b1 the_ride b-2h-2 the_right b-3c-7d-1e-7f2g-1h-3k-2 the_rigs b4 the_ring a1b-1c-2e-1h6 the_rise b1
    the_risk a1d3h1 the_rival a8b1c-5i2 the_river a3c1 the_road a-1b1e3f-1j-1 the_roads c-2g2 the_robot c1d2
    the_role a-4b2c5d-5e-4f3g-2h-1k-5 the_roll g2h2 the_roof a-4b-3c1d-5f-1g1h-6j-5k2 the_roofing a3b1d2h-1
    the_room b1c3d1j-4 the_rooms b-1c5 the_rota a-1c3d-4e-1f1g-3h-1i1 the_rounds b1c-1f1 the_route a-3
    the_royal a1d1 the_rrsp a-1b4 the_rules b-2h1 the_rumour f1g-1 the_run c-1h-1 the_runner a1i2
    the_running a-5b-1c-2e-1f1g-1h7i-4j-4k-6 the_rural a1 the_safe c-2g2 the_safer a3 the_said g3
    the_salary b4c1d1f4g1 the_sale j1 the_salon c3d-2e-1i2 the_same a-3b4c1d1e-3f3g1h1i-3j1 the_samples d-1
    the_sat c-1 the_saturday b-1c1g1h-4i-1 the_scale a1b3c-1g-3h-4 the_scales a4c-3e1 the_scan c-3i2k4
    the_schedule a1b-1c3d-5e3f2g-3i-2 the_scheduling c2 the_scheme f1 the_scholarship b3h-2
    the_school a-3b-1c3d-11g1h-3i-3j1k4 the_schools j5 the_science c1 the_scope c3 the_score a2e3 the_screen d1
    the_screening c-2 the_scrum c2h1 the_sea a1c-8h-1j-6 the_seamstress f-2
    the_search a-9b-9d-1e2f-5g-3h-2i-6j-6k-2 the_season a-1d-1h3i2 the_seasonal b1f1 the_seat c-6g-1h1i1
    the_second a-4b-1c2d-1e-1f2g1h2i2j-7k-4 the_secretary c3e1 the_sector h-1 the_security c1d-3h-2i1
    the_selection a-8d-5f-2g-1h5i-2j-4 the_semester e4 the_senior b1c-1h-1 the_sense c6d-3h-2 the_september i3
    the_server c-2d1 the_service b6c-5 the_set c2g1 the_seven h-3k1 the_seventh c3 the_seventies c3
    the_shade a6b-2c-5d2h-1 the_share a-2b1 the_shares b5 the_sheep c-3g2 the_sheet c-1h1 the_sheets c-1
    the_shelf b-2c3 the_shift b-2d-4g-3i2 the_shifts c7d5g-5 the_ship c3h-4i3j1 the_shipping a1b1c-3i-2j6
    the_shipyard a5b-1g-1h3i1 the_shoes b1 the_shop a-3b-4e5f-2g2h-2i-1k3 the_shopping b2 the_shops a-1
    the_short d1e-4h-3 the_shorter a1 the_shortlist a-6b-3c2d-6e-3f3g-4h2 the_shout h1 the_show c-4e1g-2i-2
    the_showroom c3 the_sick b3 the_side a3b-6c-1f3g1h1i1 the_sight d1 the_sign b1c-2h2 the_signal c-1e-2h1
    the_signature d2 the_signed c-6f-5h-4i6 the_signing b2h1 the_signs c-4 the_silence e1h-1k1 the_sister b-2e1
    the_site c1f-1g-1i2k-3 the_situation g1 the_six b2c-2 the_sixteenth h-2i3 the_sixth c1d1g1h1j3 the_size a1c-2
    the_skilled h-1j3 the_skills c1h1 the_skipper c1 the_slate a1 the_sleep b2 the_slides a-1e-1 the_slightest c-4
    the_slip b1 the_slot b-5c-1g-4h4i-3 the_slow a-2b1c-8d2e-3h-1 the_small a-1g-1i4k4 the_smaller a4b-5g-3
    the_smallest k1 the_smell b-3h-1k1 the_snow a2b-1c-8d-2e3f-1 the_social b1g2h-1j1 the_sofa d1 the_soft d2
    the_software c8 the_sole b4 the_solicitor i1 the_song c-3 the_sort a6d-4g-7 the_sorting h2 the_sound c1h2
    the_soup c-4 the_south h1 the_space h2 the_spam e1 the_spare a3d-7 the_specialist k2 the_speech d2
    the_spelling c-2g-1 the_spirit e2 the_split c-2 the_sponsor j4 the_sponsorship j1 the_spot b2c-1f-3g1h5i2
    the_spreadsheet f2 the_spring a-6c-5e-4g-3h-1i-1k2 the_stables a1b-1h3i1 the_stack c1
    the_staff a-5d-11e-3f-1g-8i-5j3k1 the_stage c-5d2e-2g-3h2 the_stairs a-4c1d4e-4h-4i-3k7 the_standard b-5d2
    the_stars a1g2 the_start a2b-1c1e-5f3g-7h-5i-1j-5k-5 the_starting b4c-1 the_startup a4h2 the_state b3c2d1h1k1
    the_station a-5b-5d-3e-2g-3h-1i-5j-1 the_step c-3h2 the_steps c1 the_sticking j1 the_stipend b11c-4h1
    the_stock b2c-1g-2 the_stomach a1b2g2 the_stop b-1 the_storage b-3 the_store a-4b-2c4e1 the_stores c2h-1
    the_storm b-1c-2e-2 the_story c-6d-5h-2 the_stove d1e1h1i-1k1 the_strategy c4d2 the_street a-5b1d2g-3
    the_strength c1j1 the_stress c-3k1 the_strike b1d-6g-4h-4 the_stroke h2i1 the_stronger a10c-6h4i-1
    the_strongest a8c-3 the_student b-1c-2k4 the_studio a-1c3d1h3 the_style d1 the_stylist c-1
    the_subject a1b-4c3e2g-2h-5 the_sugar b1h2 the_suit c1 the_sum b2 the_summer b-2c-6d-8e1f-5g-3h-1
    the_sums b4c-2 the_sun a1b-1c2d4g-3 the_sunday b2f2g-3h1 the_sundays c3f3 the_super b2 the_superior a8h-1
    the_supermarket d2h2j-1 the_supervisor b-1c6d-2e1g-2 the_supervisors c3 the_supply c1 the_support c-2g1
    the_surgeon c-6g-3h-4i-3k4 the_surgery b-3c-5g-1k-1 the_survey e-4 the_sweet b-1d4 the_system b-1c-2f6h2
    the_table a-1b5c3f5g3h1i-4k-1 the_tablets c3 the_tailor h4 the_take b1c4h-6 the_takings b3 the_tale h4
    the_talent d3 the_talk b1c4d-6e-7f1g2h-1 the_talking b3e2 the_tall c-1 the_tape d2 the_targets c5 the_task c4
    the_tasks a1c4 the_tax b-5c-8d4e1i-7j4 the_taxi a-2b-2c-4g-2 the_taxman b1d2e1j1k2 the_tea a-4b1d-6e1g-1h1
    the_teacher a1b2c3h1j3 the_teachers a2b3c-1g1 the_teaching a1c2f2h1 the_team a1c7d-11e-4f1g-8h1 the_teams g2
    the_tech c3i1 the_technical c1 the_telephone b-5c-3d2e3 the_teller h-2 the_telly a1c-1 the_temple b-1
    the_ten c-2 the_tenancy j2 the_tenants a-2c4e-1 the_tender f-2 the_tenth a-1b-1c-4g1h4i4j-3 the_term h-2i-1
    the_terminal b1 the_terms b-1c-6f-2g-1h-5i4j-4 the_territory c1f2 the_test a-5c-2d-4e-5f5g-7i-9k-2
    the_testing c1 the_tests d-2k1 the_theatre a4b1c1g-1h2i5 the_theme b-1e1 the_thesis e4
    the_thing b5c-6e7i4j-2k-5 the_things e1 the_thinking c1d4 the_third a-4c6d6e-3g-7h2i1 the_thirteenth b1g-1
    the_thirtieth b4e1 the_thirty b-1k2 the_thought g4k1 the_thread e4h-1 the_three a10b-3c1d3h-3j-2k-1
    the_thursday c2f1h-7i2j2 the_ticket c2d1e1h-4 the_tickets a-2 the_tide b-2g3 the_tie a3d3i1 the_till b-2c3e-2
    the_tills b-2c3g1 the_time b-2c1e5f2g2h-1i5k-2 the_timetable b-4g-2 the_timing a-1b-1c-7e-1j1 the_tip b3d1
    the_tips a-4b11g-3h-2 the_title a-1c2f1h-3i3 the_toddler c1g2h1 the_toddlers c-2d-2i3 the_toilet c2k2
    the_toilets a1 the_tone c7g1 the_tool b2 the_tools c2j2 the_top c6e-1g-3h1 the_total b2
    the_tour a-6b-10c4d-4g-4h-4j-2k-2 the_touring i1 the_tower a-2c-4g-1h2 the_town c-3d-2g1 the_track a-1e2h-3
    the_trade a2b-1c1d-1k-1 the_traffic c-3d-1h2 the_trailer c1g-1 the_train a-2c-4e-3g1h-3k-2
    the_trainee b-2c-3i-1 the_trainer c3 the_training b1c5d2g-3i2j-1 the_trains a-3b-3c-7d-3e-1h-1i-2k-1
    the_tram a-1c-3d-3g-2h-1 the_trams g-2 the_transfer h2 the_translator h1 the_transport b2 the_travel b-1f4h-1
    the_treatment h-1k2 the_tree d2 the_trial a-2b2c2d-4e-1f1h5k-1 the_tribunal a1h1 the_trip h2
    the_trouble a-1c-2d-1f-2g-3 the_truck a-1c1d1g2j3 the_trucks c5 the_trust b5c-1d-2h-3 the_trustees b1e-2h1
    the_truth a1c-1d3g5h-1i-1k3 the_tuesday g-2i1k-3 the_tuition b-4c-1h1i1 the_tune b1 the_turnover b-2c5
    the_tutor c1 the_twelfth b-4c1f1g5 the_twelve i1 the_twentieth b2c-2g1 the_twenty c-2g4 the_twins b-4c-3g2j1
    the_two a9b-2c-7d-5e-1g-3h-1i-3k-4 the_typing c-1d-1g1h1 the_uk j3 the_under d2 the_understanding f1h2
    the_uniform a-3b-1c5e-1 the_union a-2e3h-2 the_unit c2 the_university a3c-3d-2g3j2 the_unsocial b3
    the_upper a2h1 the_use d1j2 the_usual b1c-2d5 the_va c-1 the_vacancy c2d-2g-5h1k-1 the_values c4
    the_van a-1j-3k3 the_vans c5g2 the_variable a-1b4c-3 the_vat h1 the_venue c3e-1h-3 the_very a4b1c-1d2e-1g1j5
    the_vessel i1j-1 the_vestry b1e1i2k-1 the_vet a1c-2e-1g3 the_veterinary a2b-1 the_vetting i2 the_vibe c5d1
    the_vicar b-4c-4g-1 the_video c-3d-6f1g7 the_view b-6c-3d-2h-2 the_village d-2g1j1 the_vineyard a5c1i1
    the_visa b-3c-2g1i-2j1k-2 the_vision a3 the_visit h-5i-1 the_visitor b-3c-9d-7e-4g-3h-8i-7j-3
    the_visitors c1h-1 the_voicemail c-1e-2 the_vote a2c-2h1 the_voucher b-4 the_wage a-4b3c-1g1 the_wages b3
    the_wait b-3c-1e-8j-1 the_waiting a-3b1d-8e-3f2g-2h-2j-2k3 the_walk b-5c2g2 the_wall a-2d2h-2 the_war c-4d1
    the_ward a-3b-3c2d-7f-4g2h-1i1 the_wards c1k1 the_warehouse a-1b-1c2d-2e1 the_warm a2 the_warmest h1
    the_wash c-3 the_water a-1c1d-1g1h3j-1k-1 the_way a-3b-5c2e-4f-4i-8j-1k4 the_weaker a5b-1
    the_weather a-4c-3d-3f-2g-2h-1 the_website b1c5d-2e-1 the_wedding c-6e3h-2j1k4 the_wednesday a-1b-3c4h-1k-1
    the_wee d-3j1 the_week a3b1d-6e3f-3g2h-7i-2 the_weekend b-1c-4d1e2f4h1i1j-2k-5 the_weekly a-1b2c-1
    the_weeks c-2 the_welcome c4d5 the_weld h1 the_welder h2 the_wet a-1c-1 the_whatsapp b-1c1e1 the_wheel k1
    the_whole b-2c1f-2h-1i1j3 the_wife b4c-2e3g1h-5k2 the_wind c-6d-3e3g4 the_window a-5e-4i-1 the_wing c1
    the_winter a-4c-4d-1j-3k3 the_wiser a5 the_woman c3d-7k1 the_women c3 the_word a1c3d2e-6f1g1k1 the_wording i3
    the_words c4e2h-1 the_work a2b-2c5d-14e-9g-4j1k-8 the_workers c2 the_working c4j2 the_workload c5
    the_works f1i1 the_workshop a-6b-2e-2h-5 the_world c-5d6h-4 the_worst a-4b-1c2e3g-1 the_written c2d-3i2
    the_wrong a-6b-4d1e-4f-2g-10h-16i-5j3k-4 the_xxx a1 the_yard a-3c3d2h-5 the_year b1c3d1e1g-3h-1i-4j3k-4
    the_years a-2b2c-1 the_young a-3b-3c1d-12h1k-1 the_younger b1h3 the_youngest h-2 the_youth c-1
    the_zoo a5b-2c-3d-4h4 the_zoom b-1c1g5 theatre a6c3e-6h3i3j-3k-3 theatre_, c1h1 theatre_. d2
    theatre_has b1c2h-2 theatre_in h3 theatre_is a1c2h1 theatre_nurse h-2 theft c2
    their a18b2c-6d-2e-9f5g-6h-1i20k-11 their_answer a-4h-1 their_appointment b3c2 their_approach a1
    their_background a-2 their_board c-1f1i1 their_building a2c1 their_clients a1h1 their_clinic h-1
    their_company a-2g2 their_contract a-1c1h-3i4 their_course e2 their_day a-1i-5 their_deadline i5
    their_department a3c2 their_director i2 their_favour a2 their_feet a-1 their_final i2 their_first a-5b1h1
    their_fleet a2 their_funding f1 their_head a4 their_hospital a1 their_hr c-5i3 their_job c-1h-5
    their_kitchen a3b-3 their_lab a5b3 their_lawyer j2 their_lawyers g2j2 their_letter a4b2c-4d-2h-4i7
    their_manager c1h1 their_minds a-5c1e1 their_mission a2 their_money a-2b4c3 their_name h4 their_names d2k2
    their_new a-1h3i-3 their_night c1 their_offer a4b-5c-2f1g-4h-3i5 their_office c-1h-1
    their_own a-8b-4c7d3g1h-4i-3 their_owner i2 their_package a-3b4 their_paperwork i2 their_pension b-2c2
    their_people a3b1 their_permission i-2 their_phones c1h1 their_plan b3 their_post i1 their_product a2c-2
    their_program a1 their_programme h1 their_project a3 their_proposal a-1b-1h2 their_right b-1d4h2
    their_salary b3 their_scheme b1 their_school j3 their_second a-1c-1i3 their_shop a2 their_side a-1b-2
    their_staff a1d2 their_team a8b-2c1h-2 their_terms b1 their_time a-2b-2i-1 their_training a5b-5c-5h-1
    their_values a1 their_visas j1 their_way a2b-2f2h2 their_work b-3 their_workshop a4
    theirs a21b6c-6d-15e-14g-17i12j1k-9 theirs_, a8i1 theirs_. a5b2c-6d-2f1h2i3 theirs_a a-2b-3 theirs_and a5i2
    theirs_are a1b3 theirs_came a-1c-2 theirs_felt a6 theirs_from c1i2 theirs_gives b2 theirs_had a2b3j2
    theirs_has a6b-3h1 theirs_i a3b2 theirs_is a7b-1c4g-4h-6i3 theirs_more a4 theirs_on a3 theirs_or a-3
    theirs_seemed a3c-1 theirs_the a3h-2 theirs_was a3c-2h1i4 theirs_won a1 them a10b-1c-1d-3e-4f-3g-8i12j-4k-9
    them_, a4b1c-2e2i-2k-2 them_. a1b3c1e1f-5g1h-1i-3j1k-1 them_: a2g1 them_? d2 them_a a2b-4c-4e1h-5
    them_about b1c-2e-1i4 them_again a2c3d1 them_ahead a4b1c2 them_all b2c2d1j1 them_and b2d-3e-4g-3h2i-1k-3
    them_are a-2 them_at c2i-1 them_back c1 them_because b1h3 them_before a1 them_both e2 them_by e2h-1i1
    them_down a-3b-5c-3i1 them_first a3h1 them_for b-3c-6f1h-7i2k1 them_from h4i1k1 them_had c2 them_i a8b-1g-2i-1
    them_in a4b-3c1e-2f-2g-2 them_is a3c1k2 them_knew c1 them_know i3 them_like c2 them_more a5
    them_my a-1b1c-3h2j-4k-3 them_now h1 them_off h-1 them_on a-5c-5d1g-2h-5i1k-3 them_one a-1 them_out j2
    them_over a-1b-2h2 them_since a1 them_so f1h2i1 them_than a10b-3d-6 them_that g2 them_the a1c-3h-1i1
    them_there e1 them_through c2 them_till g2 them_to a-3b-2c-12d-6e-5g-3h-6i8j-3 them_two i1 them_until c-2i1j-1
    them_up b5c1 them_was a1b2d2g2 them_were a-3b1c-2d-1i1 them_with a-4b1d1h-4 them_would c-1 them_yes a3f4i-2
    them_you c2 them_your a1b2i3 theme b-1e1 themselves c6d-1g2h-2i-2 themselves_. a1b-1d-1g2i-2
    then a1b-3c3d6e3f2g3h-3j-6k-2 then_, a-4b-4c-6d3e-5f-1g3h3i-1 then_. a-8b-5c-4e-1f-3g2h-1i-5j-2k-1 then_? g1
    then_a a1c-2d-5e1k-1 then_about c-1 then_again f3 then_an a2c4 then_and g3 then_call c-4d2f1 then_for c2
    then_gave c-5h2 then_he c-3 then_i a-2b2c-3d-5e4f3g2h-6i2k-8 then_it b3d-4e2f-2h-5i6k-1 then_let e-4
    then_maybe b1e2g-1 then_my c1h2i-2j-1k5 then_nobody c1 then_on c4e3 then_only e2 then_perhaps e3 then_put c-1
    then_said c1 then_saw c-2 then_see e2 then_so g1 then_some a1b3c-1h2 then_somebody b2c-1 then_that a1
    then_the a2b-4c3d-4e2f-4g-2h-6i-3k4 then_there a2b1c-3h2i-3 then_they a2b-2e-1i3 then_to c2d1 then_told c6d3
    then_we c-6e-1f1g-2i2j1k-1 then_yes f3 then_you c2d1e5f-2i-1 then_your c-5k2 theory c-2 therapist k5
    therapy a3c-2g-1h-2k3 there a6b2c1d-1e-1f-2g1h-2i5j4k-5 there_'s a-6b2d-4e1f-6g3h-5i-3j-1k6
    there_, a5b1c2d4e-4f-1g2i2j3k-3 there_. a4c3e-6f1h3i-2j2k-3 there_? a-1b-3d2e-1f1g-2h3 there_a c-2e3j2
    there_after b-1h1j2 there_again d2j1 there_already i4 there_an d3 there_and a5b2d1e-1h4j2k-1 there_any c-1d-4g1
    there_anybody b-1d1 there_are a-3b-1c-2d-4e-2f-1g-2i1 there_as c2j1 there_at a-2b-5f1g4h-4 there_be b1d-3f-2g-2
    there_by a-1b-7c-5e3i1j-3 there_can a-2d4 there_could a-1 there_do c4 there_even d2 there_ever b2d5
    there_first c1h4 there_for a-3b-7c1e3f-2g6i1 there_friday g1 there_from a2b3c-4g-2i4 there_get b3
    there_goes a3g1h-2 there_has a-3h-3 there_have b4 there_i a8b2c4d-4e-1f2g-5h-6 there_if e1g-2
    there_in a5b-3c-8d-3g-4j3 there_is b3c-3d-3e6g1h-6i-3j-1 there_it e3 there_knew a2c2h2 there_last g1
    there_like c2f1 there_longer a2c2 there_may c-2d1g3 there_monday e2f3h2 there_more a5g-3 there_now c1g4
    there_on a-4b-2d-3g3i5j-4k-1 there_one a2c1d2 there_runs i2 there_seemed c2 there_seems c4d-1g-1 there_since h1
    there_somewhere d2 there_still c1 there_than a13b-7c-8d-8g-9h3 there_that a1b-1d-1h-1i1 there_the a5b2h2
    there_they a-2b-1k1 there_till c1 there_to b-2c4d-2g-1i-3j2 there_too a3 there_two b1 there_until b-3c3k-1
    there_was b1c1d-10e4g-12i3j-1k1 there_we d1 there_were a-4b-7c1d-1g-3h-4 there_when c1d1e-4g1
    there_will a-2b-3c-7d-8e1f-4g-12h2 there_with a-5e-1f1g-6j-2k1 there_would a-1b1c3d3g-2 there_yet d1e-2f-3h-2
    there_you b1 therefore a2c-14d-12e-1f-9g-3h9i-1k-5 therefore_ask a2h1 therefore_i a-2c-3f-1g-2h4i-3
    therefore_not a3 therefore_withdraw a2j1 these a-7b-2c-13d-2e6f1j-6k4
    these_days a-5b-3c-1d-11e5f-8g-1h2i-5j-1k2 these_letters d4 these_people b3e-1f1 these_things g-1
    these_years b2 thesis b-9c-5d-7e6g2h-4i-4j-1k-2 thesis_, c-2e4 thesis_. a3c1g1
    they a12b8c-1d-8e-13f-7g-6h-3i17j3k-4 they_add b1 they_added a-1b4c-1 they_agree a-2 they_agreed b3c-3h-4
    they_all a-2b-2g2 they_also a2b-1 they_are a6b-2c-8d-4g1h1i-1j1k-1 they_ask c1 they_asked b3c2h-7i7
    they_beat a4 they_build b-3 they_call c1k3 they_called c-1h3 they_came a-1b3c-9i1 they_can b-3c-2h1j-1
    they_cancelled c1 they_change f1 they_changed c-2g5h-1i-2 they_confirm i3 they_could a1b-6j1k-1 they_count b7
    they_cover a-2b3c-3g-2h1i-4j-1 they_cut c2i1k1 they_decide b-3c-1f-1 they_delay f5 they_did a-4d1h-4i4
    they_do a7b7c-2d-15e-6g-8i1 they_doubled a-1b3 they_even b1c-4 they_find c-1i-2 they_first b-3c-2 they_fit i-2
    they_fixed a-3c1 they_fly b-1 they_found a-5c-2h-2k4 they_gave a3c1f-1g-6j-4k-1 they_get e1
    they_give a1b7c-12d-8e-4h3i-4j1k-2 they_go c2 they_got a7b-2 they_had a8b-5c-2d-2g-1i6j-2k-4 they_hand b5d1
    they_handed a-1c1h1 they_have a6b-1c-9d-7e2g2i2 they_include b5 they_just a-1c4 they_keep c-4f-3 they_kept c3k3
    they_knew a-2i2 they_know c4 they_let a5b1c2e-4j3k-2 they_look a-2 they_love c-2 they_made a-5b-7c1i3j-5
    they_make a2b-4c-1j-1 they_match a-2b2 they_matched a-2b1 they_mentioned a2 they_mess f3h1 they_met b3c-2i1
    they_moved b-1k1 they_need a-3b-8c1g2h-4j-1k-2 they_needed b-3h-2i1j-1 they_never c3 they_offer b-2
    they_offered b-4c-9h2i3 they_only a-4b-3c2 they_paid b-2 they_pay a-3b-3c-16h-1i-5j1k-7 they_promised b4
    they_put a-2b5c1f-4h-2i-1j-1 they_raised b1 they_rang a3b-4c4i1 they_reckon b2 they_reimburse b8c-1
    they_run a7c-6h-4i-2j1 they_said a-8b5c5f-4h-1i4 they_say a-11b-5c-2e7i-2k6 they_see a1h2 they_seem a3c-1
    they_sent a-4b-3i5 they_set c-2i2 they_should d2 they_showed b-1j2 they_simply a1c-2 they_sorted d2j2
    they_speak e2g2 they_stamp i-3j1 they_start b3c-6d1i-6 they_still b-3k1 they_sweetened b5 they_take b4d1
    they_talked b1c2 they_tell k1 they_threw b5c-1h2 they_throw a-1b4c-1 they_told a-4b-1c6h3
    they_took a-1b-8c1i2j-5k1 they_treat a3 they_upped a-1b2 they_want b-3c-1d2e-2f-2i8j-4
    they_wanted a-2b-3c1h-3i6 they_went b1c2 they_were a5b-3c2d4f-2g-5h1i-4 they_will a-3b3e-2f-6g-1h-2i-3j5
    they_win a4 they_won a4b-1 they_work a3b-4 they_would a3b-2c1e-3f-6g1i10k-6 they_wrote b2c-5i2
    thick c1d7e2g-1j-3 thicker b6c-2 thief c4k1 thief_. c2 thin a-2b4c12g1h-1 thin_, a-2c4 thin_. b1c5d1
    thing a1c2d1e4g1h1i-1j-2k1 thing_, b1c-1d-1h-3 thing_. a-2c3e-2g5k1 thing_: e1 thing_about b-1c1g-3h1
    thing_after e2 thing_and c4d-1e-2g2h3 thing_at c1g-1 thing_by b-1c4 thing_dragged c3 thing_falls h-1
    thing_felt c3 thing_for b3c-3e1 thing_going k2 thing_has c4g2 thing_i a3c-4d1e-2g-1h-3k1 thing_in d-1e2h-1
    thing_is b2c-1e5h2i-5k-4 thing_of a1 thing_on a-2d3e3g1k-1 thing_than a1 thing_that a1b1f1g-1 thing_they b1
    thing_to a4b-4c-3d2g-2h2 thing_was a-1c1d2i1 thing_with c-3 thing_would d2 thing_wrong c-2d-1 thing_you c-1d3
    things a-1b-2d-2e8f-1g2h-3i-3j4k-1 things_, b2d-4e3h1 things_. a2c-3e1f-1g-4h4i1k3 things_about d-2e-3
    things_and g1 things_are a-6b-6c-4d-7e-2g-3h-2j3k-6 things_as c1 things_at c1h-1 things_calm e4
    things_considered a1c-1 things_from e-2 things_go c1 things_got e2 things_happen g-2 things_have c-5g6h-2
    things_here h2 things_i h-5 things_in c3d-1h1 things_is c1d1j3 things_look g3 things_off d3 things_on c1
    things_over e1 things_stand a-4d-3e-5f-1g3h-3 things_that a-1c5d-1k1 things_to a-7d6e3g-7h-7j2 things_went e3j1
    things_were c3g1 think a-1c1e5f-3g5h-5i2k-2 think_, a-4c-4e8f-2g1h-1 think_. a-3c-9e4g4h-3 think_? d-6g7
    think_a c-1d7h1 think_about a-9b1c-12e8g-7h-5 think_again b2e-2f6h1 think_and b-4c-3d-3e4h2i3k-5 think_any c-2
    think_anyone a3 think_badly c-2e-2 think_for b-1 think_hard g-1 think_i a3b-7c-8d6e-8f-8g10h-14i2j1
    think_is g-1 think_it a1b4c6d-6e2f-1g4h1i1k2 think_less c-3g-2 think_me d-1e-1 think_much c4
    think_my c-3e-3g-1k-2 think_of a-2b4c-2e-9f3g-11i-2j-1k3 think_on e8g-5h1 think_over e2h2 think_so g3
    think_straight g-4 think_that a-1b-1c4e-6h-6 think_the a-4b-6c7d-4e-6g-5h-5 think_there a-3g-1 think_they a3h2
    think_this e-4 think_twice c2g2 think_we b3d6g1 think_what c-2 think_you a4c8d2e-7f1g-3h3
    think_your a2c7d-5e-1f1g-7 thinking e3f-13g7h-5i-4k-1 thinking_, c1d-1e7g-6 thinking_. d-1e1f-1g-1
    thinking_about a4b-2c-7e2 thinking_i a-1c-1d-1e-8f-1g5 thinking_it h-2 thinking_of a-8c-2d-13e-12g7k-3
    thinking_that c3d2g1 thinking_to g6h-2 thinks a2c-4d-1g4h-4k7 thinks_a k3 thinks_i d-2g6k2 thinks_the a1c-2
    thinks_you d-1 thinner b1c2 third b3c2d8e-6f-10g-2i4j1k1 third_, c-1d-1k2 third_. a5d-1 third_email d3
    third_engineer h1 third_floor b-2c1j1 third_interview i2 third_language c-1 third_more a-4b3
    third_of b4c-3d-1i1 third_round b2g2i1 third_time a-2b-7c9d11e-4g-4 thirdly k-1 thirds b2
    thirteen b6c-7g-3h-2i2 thirteen_dollars b1 thirteenth b5c-9d-4e-2g-4h-1i-3j-3k-2 thirteenth_cheque b5
    thirteenth_month b14c-6i-3j-1 thirteenth_salary b-3 thirtieth b4e1 thirtieth_, b2e1
    thirty a-3b1c-1d-1e-4f1g1h-4i-1j-1 thirty_, d1g-1h4 thirty_. b2c-3g1 thirty_and b3c2 thirty_beds c4
    thirty_days a1c-1k-1 thirty_eight b2c1 thirty_four b5c-4i-1 thirty_hours b-1c-1i1 thirty_miles b-2h-1
    thirty_minutes b-1d-1 thirty_of c-1 thirty_one a-3b6c2d1 thirty_plus b-3f2 thirty_six a2b-1c-2i2 thirty_that g3
    thirty_thousand b-2 thirty_three b2c-2 thirty_two b3c1d-1g-1i2 thirty_years b-2h-4i-6j1
    this a-1b-5c-6d1e1f2h2i-2j-4k-2 this_, a-2b3d2e-1f-4h1j-4 this_. a-1b-3c-2g3h-4k-3 this_; h1 this_? d1g2
    this_a d2f1 this_account e5g-1h-4 this_address c-3d-3e3f-1 this_after c1g1 this_afternoon c-5d-8e-1f-3h4
    this_and e2g-3h-3 this_any d-4e2g3h-2 this_application e2g3h2 this_arvo g3 this_as b-4d-3e-4f6 this_at e1h-1
    this_autumn h1 this_be d4f-1 this_before c-1 this_between h-2 this_by d-3e-5h1i-1 this_call e-2h2 this_card h1
    this_chance h2 this_chapter e1 this_chat d-3e8h-5 this_circus b-2d7 this_city a-2c1i1 this_close g3
    this_coast a1b2 this_coming i4 this_conversation f1 this_country a1b1h-2 this_county c1 this_date g-1
    this_day c3e-2h-4i-3k-4 this_decision b1e-2h-1 this_does d-4e-1f2 this_down b-4e-4f1g2 this_e h4
    this_email d-1e6h3i4 this_end b-1c-3d-2e1h-2 this_evening d-3e-2i-1 this_far h2 this_field a4
    this_for a-4c3d1e4f-3g-4h-5 this_friday f-1i2j1 this_from e-4h-4k3 this_further h3 this_has h-4 this_hour g4
    this_house b3h1 this_how d4 this_i a2c4d-4f-1g-1h3i2 this_in f-2h-3i-3 this_inbox d-2e5h-3
    this_interview c2d4e-4f-3g6h-2 this_is a-8b-7c-5e-4f-3g-7h2i-11j-9k-24 this_job b2c1d-2e-1f4g2h-2j3
    this_kind c1d3g-1h1 this_late d-1e-1g2 this_letter c-6d-3e-3f2g-1h7i-1 this_level c4 this_line c-1d-3e3
    this_mail e-3g2h1i4 this_mailbox e1 this_matter d-3e2 this_may d-2g1 this_message b2c-3d-1e-4f1h2i-1
    this_moment e2 this_month a4b-11c-11d-8g-1h-3k1 this_morning b2c-14d-1g-2h3i5j2k3 this_move g3 this_my f-3h8
    this_new a1e-2 this_nonsense c1d4 this_note c-4d-7e-3g-1h4 this_now h-1 this_number b-7c-4d1e6f-8g-4h-6
    this_old b2c-1h4 this_on d3e2g-5k-2 this_once d4 this_one a3b2d-6e-5g4h4i-11j-1k-5 this_open e3
    this_opening e2f2h-3 this_opportunity b1e-2g2h3 this_other a6b-3h-6 this_out e2 this_over g1
    this_phone d-6e5h-3 this_point a-1b-1c-1e-1g3h2 this_position b2c3e-2f3h-1 this_post c5d-3e-3f6g-3h2
    this_process a-1c3e-2f-1g3k1 this_question c1d2 this_reason f-1 this_right e2k2 this_role a1b-2c5d-1f3g-2h3
    this_round d-2e-5f6g1h-2 this_rubbish d4 this_salary b4 this_same d-4e-4f5g-2h-3 this_selection h3
    this_short k2 this_side b-3c-3d-5e3g-3h-6 this_slowly d6 this_so c3d3g-5 this_sort g-4 this_space d-4e8g-3
    this_spring b1h4k1 this_stage c-3d-2e-4g5h-3 this_subject d-2e2h-2 this_summer g-3 this_sunday h1 this_term b-2
    this_text i2 this_than a-2 this_the c-2d4g-2 this_thread e6g-2h-2 this_through e-2g4
    this_time b2c-10d4e-15f3g-1h6 this_to a-5c-7d2e-4f-1g-3h-1i-2 this_took h-2 this_town a-2b4c4d1h-1k2
    this_trade d-3 this_under e1 this_until e5f-1 this_up d4 this_vacancy d-5e4f3h-3 this_very f5g-2
    this_was a4b-6c2d3h-5 this_way a2b3c-5d-4h-3 this_weather d-1g1 this_week a-6b-3c-1d2e2g-3i1j1 this_weekend g-5
    this_when d2 this_will c4f-1h-1 this_with c2h-4j1 this_work h-2 this_would h1 this_year a4c1d-6e-6g-4h-4i-9
    this_you a2c1 tho c-1d-5f6h5 thorough d-2 those a-2b1c2d-2e-2f-2i-4 those_. b2k1 those_days i-2 those_i c3
    those_two b2d2 those_who d-1e-1 though a-4b-3d-7e-7f9h4i-4k-6 though_, a-4c-2e-5f-3i-5k-3
    though_. b-6c-7d-5f-4g-6h10k-5 though_: a1f-5 though_a f5g-2h5 though_do f3h3 though_i a-2b-4c5e2f4g2h-2
    though_if a-1e-3f7g-9h5j1 though_it a1c1g-2i1 though_my c1g2 though_not b1f2 though_nothing b-1f-2g6h-1
    though_please e-1 though_that b1c-2 though_the b1c-3g1 though_you f3h2 thought a-5b-1c1e-8f-6g-6h1i-10j-2k-2
    thought_, b-4f-1g-2h2i-3k-6 thought_. a-1b-5c-2d-5g-5h-2 thought_a b-2c-1d4 thought_about a5b-1d-7e-3h4
    thought_an c1 thought_and e2 thought_for c1d2 thought_hard b1h2 thought_i a-2b-2c-5d-2f-4g-6h3k1 thought_in d1
    thought_it a-7b3c1d-1e-5g-7 thought_of a-3b-2c-7d-3e-3f1g2h-9 thought_out g-3 thought_that b-2d2
    thought_the a3c6d-2h-2 thought_through c5 thought_to g3 thought_was c2 thought_you b1c-2g3h1 thought_your d-2
    thoughtful a-6b-5c-12d-5g-2 thoughtful_. c-3 thoughts b-3c-2d-6e5g9h-4k-2 thoughts_, c1g-1
    thoughts_about c-5e1g8h-1k-1 thoughts_on e4 thousand a-5b15c-20d-1e1f3g-14h1i-3k1 thousand_, b4h1
    thousand_. a-3b2 thousand_a a-1b7d-1f1 thousand_and b3f1k2 thousand_for b3 thousand_in b3 thousand_is b1
    thousand_more b7 thousand_over h1 thousand_pesos b-1 thousand_thanks b-3 thread a-3b-2c1e8g3h-5
    thread_, c1e2h-3 thread_. c1e3g3 threatened k5 threatened_to k4 threats a-1d3 three a2b-5c3d1e3j3k-1
    three_, a4b-3c-1d-2g4 three_. a5b-3c-3g5 three_? c1 three_and a4b-2c1d-1e2f1h-1 three_at c1g1
    three_children b1c-3h-1k1 three_dates a-2c1 three_days b-5c-1d-1e-1f2h-7j-2 three_different a-3b-2c8h-4i-2
    three_emails c-1d3 three_evenings h1i-3j1 three_generations c-2 three_goes h-1 three_good c1h2
    three_hours b-3c-5d3h1i-2 three_hundred b1g-2 three_i a3d1 three_in c1 three_interviews a2d1h1i1
    three_jobs a-2c6 three_kids a-1b3c-3k1 three_letters e2 three_managers c3d-1 three_meals b-2 three_men c1
    three_messages e1 three_months a-1c-4d2e-3i3j-1k-3 three_more a-1b-2h2j3 three_names a2c1 three_nights j2
    three_o'clock c-1g3h2 three_of a-1d-5h-1 three_other j1 three_people a-4c1d-6 three_percent b1 three_phone j1
    three_places a4c2 three_pounds b2h1 three_quarters g3 three_questions c1 three_rounds d2 three_separate a-1c-2
    three_thousand a1b2 three_times a-2b1c3d3e-3g-5h1 three_to b1j2 three_weeks d1e2i-2 three_year i1
    three_years a-2b4c-7f1h2i4j-3k-2 threw a-3b5c1d-3g2i-1j-4k5 threw_a c1k2 threw_in b7c-3h2j-2 threw_me c3
    thrice e1 thrilled c-6d2g-4 thrilled_to c-1 thrilling a2c-4d3 thrive b-3c3d-1g-3 thrive_in b-3c3 throat d-1g1h2
    throat_. g2 through a-4b-1d-2f3g2h4i1j1k1 through_, a2b-2c1d-3g-1 through_. a-1b-3c2f7h-4i-5 through_? a2
    through_a a-5b-6c1g-3h-2k4 through_all c1 through_an b-1i1 through_and a-2c-1g-4h2j2 through_at c1h1
    through_first e1 through_for a-2g4h2 through_four h-1 through_i a1h1j2 through_in b-1c1d1h-3 through_it g-3
    through_last a3b2j1 through_my a-1b5c5d-3h1 through_on b2c-1g2h6j2 through_that d4g2
    through_the a-2b4c-3d-1e2f-6g-2h-3i4 through_their i1 through_this a2b1d1h-2k2 through_to b-2g1j-1
    through_two i1 through_with a-6b-1c-10d-7e-4f1g6h4k-3 through_your a-2c-6d3g1 throughout b-1c4e-2h-4
    throughout_, c3 throw a-1b6d-4f4h-2i-1k-1 throw_in a-2b6c-5f4 throw_the e1g1 throwing b5g2k5 throwing_in b4
    thrown a-1b9e-1g-7h3i-1j1 thrown_in b9d-1g-1h4i-1j2 thrown_my d2h1 thrown_out c1h-1 throws c3j1k2 thumb i1k-2
    thumbs d3 thumbs_. d2 thurs d-3e-2f-1g6i1 thursday a-2b-5c-5d-7e-5f2g3j-2k-2 thursday_'s a2c-3e-1f2g2h1
    thursday_, a-1c-1d-8e-1f1g3j-4k-1 thursday_. b3d2e-5f3g4h1i-1k-2 thursday_? f-3g-6 thursday_@number b-1g-2i-7
    thursday_and e1f3g-1h4i3j1k1 thursday_at f-3g-1h-8i-3k-3 thursday_has g5 thursday_i g-1h1i2 thursday_if f2g-2h1
    thursday_in g1 thursday_interview h-2 thursday_is b1c-2g5h-3 thursday_morning f-1h-1 thursday_or g-1h2
    thursday_slot h-1i3 thursday_so g3 thursday_the c1f-1g-6i-7 thursday_to h1 thursday_week g-4h2
    thursdays a-2b-7c-6d-1e-4g4h-2k2 thursdays_, b-3k1 thursdays_. g2 thursdays_and k1 thus e1h4 thus_i h2 thx c-4
    thx_for e1 thyroid k3 tick c3e1h1 ticked a6c-6h1 ticked_more a2 ticked_the c-2 ticket a-5c1d2e-2f1g-9h-1k-7
    ticket_, c1d-3 ticket_. a-2b-2c4d6f2h-5 ticket_and b5c-1i2 ticket_for b-1 ticket_in c2 ticket_is g-2j-5
    ticket_number j1 ticket_office a1 ticket_to j4 ticket_you h3 tickets a-2b-1e-3g-3h-2i-2 tickets_. d1
    tickets_for b-2 tickets_were b1 ticking c1e1 tickled b-1c-6d-5f2k-1 tickled_to c-1f1 ticks a8d-4
    ticks_more a4c-2d-2h-2 tide a-3c-2d-1g4h-4 tide_'s g1 tidier b-1c1d1h-4 tidy c-13d-7h-3 tidy_and c-3
    tie a2b-3c-2d4e-1g-2h-5i1 tie_. a2d2 tie_in d2i1 tie_on c1 tied a-5c8f-1g3j5k-2 tied_cottage j3
    tied_to b-4h-4i-1j3 tied_up g3 tier a1 ties c1j4 ties_me j2 tight a-2b1d-6e7f-3g-7h-2k1 tight_, e4 tight_. e5j1
    tighter a1c-4d1 tighter_ship d2 til c1e1f2 tiler d-1h-1 till b-4c-2d-6e4f10g2h-5i6j2k-1 till_, a1d1
    till_. a3g-2i1k2 till_@number i3 till_after b1c-3e-1g2 till_and h1 till_christmas c1h4 till_easter k1
    till_five c-2 till_friday f2g3 till_i a2c-4d-1e7f8g-6h-4i2k-3 till_it c1 till_monday i1 till_my f3
    till_next g1h-1i2 till_nine e2 till_noon c3 till_now c3e-2 till_six g3 till_spring e-1h1k-1
    till_the a-7b-6c-1e5j1k-2 till_then f-4g-1h-1 till_they c-1 till_thursday g-3 till_two e-3 till_we c-2e-1h3
    till_you f2 tills b-4c3h-2 timber a3c-5d-1e-1h5 time a-6b1c1d5e6f-6g-1h-1i-1j-6k-2 time_! c-4e-2 time_'s g6
    time_, b-5c-7d-3e2g-1h-1i-4j-4k-1 time_. a2b-4e3f1g-1h-1j-1k3 time_: d2 time_? b1d-5e-1g-4 time_a d1
    time_after b-1g-4 time_and a-5b8c-1d-4e-5f-3g-2h1i-1j-1 time_as c-2e3g5h-6k2 time_at a-1b3d-2e2g1k-2
    time_because b-1 time_being c-6d-8e7f4g-7 time_between b4 time_contract a2h2 time_difference c-2d-1j1
    time_do b2d3h2 time_does b-4d-1g2 time_for b-7c-6d6f-1g2 time_from d-4h-3i1 time_i a1b-2c7d1e-1f1g2h-7i1
    time_if d3 time_in b5c-3d-6e-1h3 time_instead d2h1 time_is c-4d5e2g2j2 time_it a1 time_job b-1g-1h3
    time_maybe d1 time_my c2 time_now d4 time_of a-4b1c1e2g5h-1 time_off b4d-1e-1 time_on a2c2g-8h4 time_only a-1b2
    time_over e2 time_read d2 time_round b1g1 time_since b1d1 time_so g4h-1 time_than d1 time_that c2
    time_the a2c6d2i2 time_this c3 time_to a-2b-3c-3d-2g-1i1j-2 time_try d5e-1h2 time_was b-2g-2h2 time_we c3
    time_when e-3 time_while c2i1 time_will d-3e9g-2 time_with a2c1e-4g-1 time_you a-7b-1c-3d-3e-3g7h1i2
    time_your c1e1i2 timed d-2 timeline e4f2 times a-1b-3c4d8f-8g-2h-2i-2j-5 times_, b-3c3d3h-4i1
    times_. a-2d2e3g-2h-6 times_? a2 times_a c2d1k1 times_and c-2d-8h-2 times_because d-2 times_did c3
    times_for c3d-3 times_in c7h1 times_must c-4d1 times_now c4d1 times_out g2 times_over c1d-2h2 times_since c1d-2
    times_that d2 times_this b2d2h2 times_to d-2 times_without d-1 times_you d4 timetable a-3b-5c2f-2g8h-3i-5k3
    timetable_. f-1 timetable_for c3d-1k2 timetable_you c-1 timing a-6b-7c-1e-1g1h-2j1k-1 timing_, c1 timing_. c-5
    tin a-2c-6d-3e-2g-1h-5 tin_. b-2 tiny a-4b-3e1 tiny_. a-1 tip a-3b2d4e-3h-6k2 tip_, a-2 tip_. c1 tip_about c-1
    tipped a3b3c-8d-4g-2h-4j2 tipped_it a1c-2j1 tipped_me b1 tipped_the a1b2c-1 tipping g1
    tips a-10b16c-4d-10e-3f-5g-2h-5 tips_, b5 tips_. a1b4g2 tips_alone b5 tips_and a-1b-2 tips_are b9c-1 tips_at b5
    tips_for b-3 tips_i b4 tips_in b4 tips_on b1 tips_there b2 tire k1 tired c3g-3h-1k3 tired_. c4 tired_and c5
    tired_of d4g-2 tiring a1c3 title a-4b-3c8d-8e-5f5g-1h-5i8k-4 title_, a-2b2c-3i1 title_. a1c6h-1
    title_@other f-1g2 title_and a-3b-1c-4f2h1i4 title_is a-4b-1c6d-2 title_of c-1 title_says c3 titles d4 tmrw g6
    to b-1c1d-2e-1f-5g2h-1j4 to_, a5b1c4d3f-2g2h-8i1j3 to_. a3b5c4d2f-8g-3h-6i2k-1 to_? d2g1 to_@address e-3
    to_@amount b6 to_@currency b-1 to_@number b6c-2f1g-7h-1 to_@other a1d2 to_@quote c2h2
    to_a a5b-1c2d2f-3g-2h5j-1k3 to_about a1b3 to_abuja j2 to_accept a-1b3c-3f-1g5h-1i3 to_acknowledge c1d1e1
    to_add a-4d-3h-5 to_admire a-3c1d2 to_admit a1 to_after f2 to_agree b-1c-3d-1 to_all a-6b-1c-1d-3f-2g2i1
    to_an a4c2g-2h3i-1 to_and f2 to_announce e2g-2h1 to_another a-2b-2d-10e-16f-2g-2h3i1j-7
    to_answer a-6b1d-2e2f-8h-10i-1 to_answering c-1e5 to_any a-4b-4d2e5h-2i5 to_anybody c-1d-3f2
    to_anyone a-4b3d-1e1f5g-6h-1 to_anything a2d-4e4g-2 to_apologise d2 to_appear g1h3 to_applicants c1
    to_apply a-2c1e-1f-3g-2i-1j-1k1 to_appoint d4 to_argue b3c-2i1 to_arrange c1 to_ask a-1b-4c1e-1f-8h-3i-3j1
    to_at c1 to_attend c-5d-3e-5g9 to_avoid h-3k1 to_back d-1g2 to_be a2b-2c2d4e2h-1k3 to_beat a5b-1c-4d-1
    to_become a4e1 to_bed c2d1j-2 to_beg d3g3 to_begin b-2c-2d1 to_being a4b-3c-2d1f5 to_believe a-2c5d-1g-3i1
    to_better a1b1e2 to_bits c-2g1 to_blame b-2c-5h-1 to_block e1h1 to_book c3 to_both b1 to_bother c4g2
    to_bow a-2b-4d-3e-4f-1g2h7k-5 to_break d1j1 to_breathe c-2g-2 to_bring b-4c2d-4e-2f-3g-3h-2i2j2 to_build c2
    to_bump b-3 to_buy a-1b-1c3g-1 to_by c5d2 to_call b-1c-3d1e-2f-2g1h2i-4 to_cancel a-1b-2c-2d-4e-8f-2h5i-3j-8k-3
    to_candidates c5d2 to_carry b-2c2d2g5h-1 to_catch h2 to_change c-1d-6e1f4g2h-1j1 to_chase b3c7e1h-4
    to_check c3d2e1h-5 to_chew d-2e5h-1 to_choose a-1c-6d-1g-1j1 to_claim b-2 to_clean b1c-3
    to_clear b-3d1e-1h-1j-5 to_climb a-2c-2 to_close c-2d-5e-2h6 to_collect b-5c2g-2k1 to_college a-4
    to_come a-4c1e-4f-2g5h-1j-5 to_comment h-1 to_commit e4f-2g-2i1 to_compare a-3c-4g-2h-4i2 to_complain h-1k1
    to_confirm c-3d-3e-2f-2i-4 to_consider b2f-4i-1 to_consult b2e6 to_contact d-1e1
    to_continue a-6b-2c-2d-5e-7f1g4h3 to_cook a2h2 to_copy c-1 to_count b1g2h-4 to_court k3 to_cover b-4g2h-7k1
    to_cross j2 to_cry g4 to_cut c-1h1j3 to_date c-1h1 to_deal b-2d-1j1 to_death d4 to_decide a-4b-1e5f1g-1h-8i5k-5
    to_decline a-2b-2c-2d-3e-4g2h5 to_delete b1d1 to_disappoint c2d1 to_disclose b-1 to_discontinue h3
    to_discover b2d2f1 to_discuss a-1b-1d2g-2 to_do a-1b-2c4d2f-5h3j-2 to_door c1 to_draw b-1c-1d3g-1h-1
    to_dress k4 to_drive a2b2c3d-3g-4h-1j-2 to_drop a-1b1d-8e-4f-3g7h1i1 to_dubai h2 to_dublin g2j1 to_durban f1
    to_each a3c-1e1 to_earn j-2 to_eat a-1c2d2k3 to_eight k-1 to_eleven c1 to_end a3b1c5e-6f-2h5 to_enjoy b2h3
    to_every c1d3 to_everybody b1d-1 to_everyone a-1b-2c-2d-3e-1 to_everything h2 to_exchange a1 to_excuse c1d2g1
    to_expect c-6d2e3k1 to_explain b-5c3d5e-3g-5h-7 to_fall g1 to_family g2 to_feed b1g2h-2k3 to_feel b1c2g1
    to_fetch c3d1 to_fifteen b1 to_fifty b4c-1 to_fill b-3c4d2e-1g1i-2j2 to_finally d4 to_find a-3c-2d-2g-4h-5i-3j2
    to_finish a-3b-5c-1e-4g2i-1j-1k-2 to_fit b1d1 to_five b-2c7d1 to_fix c3d-5h2i1 to_fly a2 to_follow d2e3g1
    to_forget f2h3 to_forgive d-3h1 to_forgo g3 to_formally h2 to_forty b-2c-3d1h-1i-1k-1 to_forward i1
    to_four b-3d3f1h2 to_free b3h2 to_friday g-5 to_friends c2 to_full b1 to_fund b4 to_further e2 to_geneva h1
    to_get a-1b-7c1d-2e2f-1g-2h-5j3k2 to_give d-10e-1f-4g5h-7i4j-1k2 to_go b3d-6e-5f-4g4k2 to_god h-2 to_good c1i2
    to_grab k2 to_greet c-5d2 to_grow a3c2 to_guess b2d2e1g-2 to_half g1 to_hand a-2b-4c2f1h-6k-1 to_hang e3
    to_happen b-1c1e-3g4h-2k1 to_has a3b1 to_have a-7b-4c3d-1f4g-7h-1i-3 to_hear a-2b-1c-1e-3f3g1h2j-3
    to_hearing d2f2g1 to_heart e2 to_help a1c-4d-4 to_her d-4f1g1 to_here d5h-1 to_him a1b1c-6d-2j1 to_hire b1c2
    to_hold b3c-2d1g-6h2j-1 to_home a-4c-2d1g-1h4i-1 to_honour c2g1 to_hope a1 to_hospital k3 to_how a3c6d1h1
    to_hurry c1 to_ignore b3d2 to_in a-1 to_inform b2e-3f-2g-3h7i2 to_insult c-2d2
    to_interview a-8c-2d-10e-8f4g-6h-2i2j-3k-2 to_introduce c3 to_invite c1d-1 to_iron d2k2 to_is a5c-2g-3
    to_it a1b-3c-1d-7e4f-4g-3h5i-4j-5 to_its f1i-2 to_join a5d1e-4f-3g-1h6i-4j-3 to_judge a-4c-1d1 to_july b2
    to_jump d3 to_june h1 to_junk d1e1 to_justify b1 to_keep a-2e1f-3g3h3i1j-6k1 to_knock c-1d1h3
    to_know a-2b-1c2f-1g-2h-2i-1 to_lack c-5 to_land c-1 to_last c1d1g1 to_laugh k1 to_lay k1 to_lead b-3
    to_learn a-1b-2c2d3e-5i-1 to_leave a2d-2e-2f-7h-1i-2j2k3 to_leeds a-2 to_let a1c-1d-2e-4f-1g4h1i5j1k-2
    to_lie d-3e-5h-2k3 to_lift c2e1h1k2 to_like c1g-4h-1 to_line g5 to_lisbon g1h2j1 to_listen c3
    to_live b3c-1g-3h-1i-4j3 to_load j2 to_look b3c1 to_lose b3c1e-2f4g-3h-3 to_lunch k-1
    to_make a-1b3c2d1g-2h-4j-3k-2 to_manage a1c1d-3e-3g4h-1 to_mark g1 to_match b3c-4d-1
    to_me a4b1c2d4e-2f-3g-1h-4i-2 to_mean a-3b2c1 to_measure a1 to_meet a-3d1f2g-1h3k-3
    to_meeting a-2c-5d-5g-13h-7i-3 to_mention b3g-4 to_mess c-8d-2e-1g1h1 to_midnight c3 to_mind c-4g5h-3
    to_mine a4d-1 to_miss a1c-3g-1h-6k-3 to_monday g-2 to_money b1 to_month i2 to_more a-2b2c-1
    to_move a-3d-6e-3g-12h2i1j-1 to_mr c-1d2h-8 to_mrs c-3d-3g1h-4 to_muck c-1 to_mull e4
    to_my a8b2c3d-1f3g-4i-5j-2k-4 to_myself a-1b-8c-4d-12e-1f-7g-6h-5i-3 to_nairobi b1 to_name a-4c-4e2h-8i-1
    to_need d3e2 to_new c1j1 to_next i-1 to_nine c-2g-3 to_no c-1d1e2f-4 to_nobody b2g-1 to_none a3c-9d-3g-3h3
    to_not d1g4h-1 to_nothing a-2b6d-1g2 to_nurse c2 to_offer a-1b-5d-7h-2i-2 to_one f3g2h1i2
    to_open b-1c2e2f-1g4h-4k2 to_order d1 to_other f1g-1h6i2 to_others a-2g2h1 to_our b-3c-5g-3h-1j-2 to_pack h1
    to_paint c-1 to_paper b1h3 to_park a-3b-1c-1e2h-1 to_part b1c2h1k1 to_participate g2 to_pass a2f1g1h7
    to_pay b-3c9j-1k4 to_people b-1c-1d7e-1k1 to_perth h1 to_pester d3h3 to_phone e-4f-3 to_pick a-2b-6c-4e2f1h-6k2
    to_picture g3 to_place j2 to_plan b-2c2 to_play c-5h-1 to_please b1c2 to_post b-2 to_postpone e2 to_pray e4
    to_prepare b-1c7d-3i-3 to_present d1e-1h2 to_press b-2e-2g4 to_pretend a2d1h-2 to_print c-2d-2
    to_proceed c-1d-3e-2f2g4h5 to_professor d1 to_promise c5d1g2h-1i2 to_pronounce c-1 to_prove g-1j3 to_publish e2
    to_pull d-6h4i-3 to_pursue g2h5 to_push f1 to_put a-4c3d1e4f-3g-3i-1k1 to_question c-2g2 to_raise c1
    to_rank a2c-2g-2h1 to_reach c-1d-5e5g-2 to_read a-5b2c-6d1e-1h3i-2 to_receive d1h-1 to_reconsider g1
    to_recruiters e1 to_reflect d1e4 to_refrain d2 to_refund b-2c1 to_refuse a3b6c-2d-1h3 to_register c-1h-2
    to_reimburse c2 to_release h4 to_remain a-3b2e-3f2g2h4i-1j6 to_remember d6 to_remind c2d4 to_remove d-3f-2h3
    to_rent j3k-2 to_repeat d1 to_reply c-3d-2e1h-6 to_report c2e4h-2i3k-1 to_reserve e1 to_resign b1h1
    to_respectfully h1 to_respond c-1d-5e8g-1h-4 to_rest h1i-4k3 to_resume f1h-1i1 to_retire b1h2 to_retirement h-3
    to_retract h2 to_return c-4e-3g-1h-1j-1 to_review b-2 to_ring a-5b-5c1d-1e-2f-2g-2h-8 to_round h2
    to_run a-1c-1d1g-3h5i-8k-1 to_rush d-2f-1 to_safety c2 to_save d-5 to_say a1b4c-2d1g-1h4i3j-1
    to_saying d-1g6h-4 to_schedule d4h-1k1 to_school d5h-2 to_scrub c1 to_see a-5b-6c-3d-3e-3f-1h-1i-2j2k1
    to_seeing g-1 to_sell a1b-3c1d3h-2k2 to_send a-3g3h-5i3 to_senior f3 to_serve i1 to_set a-1b-1d-3g-4i1
    to_settle a3d-2h-1i1 to_seven c1 to_shadow c1i1 to_shame a2b-3c-6d-6h-1 to_share b-2 to_shift c-3f4g-5
    to_ship j4 to_shout c-3h2k1 to_shove a-1g5 to_show b-3e-1g1h-7i1j1 to_shut f1h-4
    to_sign b-8c1d-4e-6f-2g-1h-8i5j-3 to_sing c2g1 to_sit a-4e2f1g-2j1k1 to_six g-1 to_sixteen b3f2 to_skip c1g2h1
    to_sleep a-6b-2c2d2e5g-5 to_smile c4d4 to_some c-3e-2h6 to_somebody a-1b-2c1d-4f-4h8
    to_someone b-1d-1e2f-1g-6h4 to_something e-2f-1h1 to_sort b-3c2d1g-3h-1j3 to_spain j1 to_spam c-1e-2
    to_spare c-2d-1 to_speak a2b-6d-2g3h1i-2 to_spell c-4d1e-1g-3 to_spend b3c3d3i-1 to_sponsor b-1c1i-1j3
    to_stack d4h2 to_staff b2c3f1 to_stand a3b1 to_start c2e-1g3h1i-2 to_stay a-13b1c-2d-9e-2f-1g2h3i-1j-1
    to_staying f2 to_steer c5d2 to_step a-3b1c1f-4g5h6 to_stick b2d-1g2 to_stop b1c-1d-5e-2g5h2 to_strike d-3g-1i2
    to_students d-3 to_study b2k-2 to_submit g-1i1 to_such a2 to_suspect h-3 to_swap a2c-2g-3h-1i-2 to_sweep c2
    to_swing g3 to_switch j2 to_take a3d-3e1f-9g1i-3j-1k5 to_talk b-1c-4d-11h2i-3j-4 to_teach a4b-3d1g-1h2
    to_teaching a1 to_tell b1e-2f-6g-1h-2i3k-2 to_tempt b1f1 to_ten g-3 to_terms h1 to_test d1f2 to_text d1e2k2
    to_thank c-1h4 to_that a6c2f-4g-7i3k-2 to_the a2b-3c-1d2e-5f2g-1h4i1j-3k-1 to_their a3d2g1j-2 to_theirs a8c2h1
    to_them a5b-3c-2f1i5j-4k-6 to_think a1b2c-4d-3e7f-1g-1h-7i5k-1 to_thirty b4c-1d-2g1
    to_this a-4b2c-1d-6e1f5g2h-4i3k-1 to_three b-2c3d1i2 to_thursday i-1j1 to_time e2 to_top a8b-4c-1h-1
    to_touch a3b-1c-1e-1 to_train a1c1h1i1j-1 to_training a3b-1 to_travel a3b-1d1g1h-2 to_treat d7e-1f1
    to_try d-3h-2 to_turn b2c-10d1h5k-5 to_twenty b-2d-1 to_two b-1c-1d1f1h4i1 to_type d-2 to_understand b-1d3g3h-2
    to_update c-1d3 to_upload c4 to_upset b1 to_us b3d-5e-3j1k1 to_use b-1c-5d1k2 to_visit a-1c-3 to_voicemail h4
    to_wait b-3c2e1f1h-2i-1 to_walk a-1b7e-2g-5h-3i-2 to_wash c6d-1h-1 to_waste d2g1 to_watch c-2d-2i1
    to_wednesday f-2h-2 to_weigh a-3e6g-3h-5 to_what a12c-4d-9e-8f1g2h2i-8j-4 to_where a4g-1h1 to_whether e2g-1
    to_which a4b-3c-5f2h4 to_whistle d-3f2 to_who b2 to_whoever a-4b-4c-2d1h4 to_whom c-1j1 to_win b4c-1
    to_withdraw a-6b-1c-1d-12e-3f-6g1h5i-7j-14k-3 to_wonder c2g3 to_work a1b1e-4g4h-2i5j1k-1 to_worry c-3e1
    to_write b-3c-1d-3e2f-3h-1i-2j-2k-3 to_ya e1g1 to_ye d1e2g1 to_yes e2f-2g-1h-1
    to_you a-1b-2c-9d-2e3f-3g2h-2j-1k2 to_your a1b-7c-6d-1e-2f2h2i-7k4 to_yours a-2c-4d-2g4h2 to_yourself d2
    to_yourselves d4 toaster d4 today a-7b-5c-15d-1f7g3h3i3j-8 today_'s e-1g3 today_, a-4b-3c-5e1f5g-1h1
    today_. c-2d3e3h3i4j-3 today_and f4g-5h1i1 today_at h-1 today_but a1f2 today_for e2 today_i c-1d-7f-5g3
    today_is g2h-1k2 today_it f2g1 today_or d4e-3i2 today_so e-1h-4 today_to e-5 today_with h-2 today_you h3
    toddler a-2b-3c-1j1 toddler_room c1h1 toddlers a-1b-3c1g2i2 toddlers_. d2g2 toes c2d-2
    together a-1b-3e-8g-11j1k-3 together_, h1 together_. a-5b-1c1g-1 together_a b1d-1 together_and c1d1j-1
    together_for b-3 together_in a-3 together_on b1 together_with d2j2 toilet a-4b-6c9k1 toilet_. d2 toilet_for c4
    toilets a1c5 toilets_for c1 told a-2b7c4e-10f-4g-4h-3k4 told_, a2b1d-4g2h-2k1 told_. b1c-2 told_a c-1d-1
    told_another b-2h-2 told_at c3d2 told_by a-1b2c-2d2e1 told_her b-2c-3 told_him b4c-4d-5
    told_i b-1c2d-1g4h-5j1k5 told_it a3b3d1k1 told_me b1c1d-9e-13f-7g-8h-5j1k-2 told_my b1c5d-12e1g-3h-1i4k-2
    told_no b4 told_not b-1e1h-1 told_off c5 told_one a2b-1c6d1 told_that a-3b4d2g-4i-3 told_the a-7b-1c3d-14e-7h1
    told_them d-4e-3f3h1 told_there b3 told_to b-10c6i5k3 told_us b-2c1d-3 told_what b2c-3d3 told_you c-1d6h3i-1
    told_your b5c-1d1g-2h-1 tombola d2 tomorrow b-8c-5d-2e-7g6i7j-3 tomorrow_'s c-2d-3e-2f-3g2h1i-2
    tomorrow_, c2d1g-3h-3 tomorrow_. c-1d-8e-2f3g4h-3i4j-4k1 tomorrow_at b-2f-1h6i3k-1 tomorrow_for g1
    tomorrow_i a1g-1 tomorrow_is g4 tomorrow_morning e-1g-4h1 tomorrow_or e3 tone b-1c7d7e-3h-4 tone_. a-1d3
    tone_of c6d-4g1 tongue c1e1 tonight a-9b-9c-11d-9e1f1g1h3i7 tonight_, e2g2h2i3 tonight_. c-1d-4e-7i4
    tonight_and e2h1i1 tonight_so d-3g-2h-1 tonight_with e-2h1 too a-3b5c6d-1g1i-4j2k5
    too_, b1c-10d-3e1g-4h-10j1k-1 too_. a2b1c-13d-2e-3f3g-9h4j2k-6 too_? d-2 too_and c-4e1k-2 too_bad c-2d1
    too_basic b-2c2 too_big c4d-2 too_early b-1c-7e5g3 too_far b4c-1g2 too_fast c3f2 too_few c3 too_good a5b3c-2h2
    too_hard c-4d2e1h-1 too_junior b-2 too_late c-2d5g4h3 too_little c1d1e-1g-2 too_long b-6c2d-1e-11f-1h-5i-5j-1
    too_low b5h1 too_many a-7b-6c7d-7g-3h3 too_much a-9b-6c5d2e2g3k6 too_old d4g1 too_polite c-1d2 too_quickly g2
    too_short a1c-1h1 too_slow e-4g-1h2 too_small a-2b5c2d-3h1 too_so j1 too_soon e-1 too_sure c-3d-2e-2g4
    took a1b-2c2e-8f-5g-6h7i-1j2k1 took_, h-1 took_. c-1 took_a b-1e-5g-6h6i-1k2 took_all c1h-1 took_an c1d4h-1k2
    took_another c-1d4h4 took_as b1 took_care b2j1 took_comes b1 took_far c1 took_five c3d1g2j1 took_four c-2j1
    took_from c2 took_her h1 took_home h-1 took_in c-1g2 took_is b3 took_it a3b4c-2d-3h4i-3k-5 took_longer c1
    took_me a4b-1c-7d-1e-5f-3h8i-2k-5 took_my a-2c-3d-6h-4i-1 took_myself h-1 took_on a-2b-2c-5g-1 took_one a1c2d2
    took_out c-2i1 took_over e5 took_seven c1 took_six c1 took_so c1k-2 took_that c2 took_the a2b-4c-1d-10f1h1i-1k5
    took_them c-1h1 took_three c-3d1i3 took_to c4e-2 took_two b-1c1d-2h-1 took_up b-3h1 took_us c2d-1j2
    took_you c6d6 took_your c7h-3 tool b1d-1h-1 tool_allowance b3 tooling a3g2 tools a-3b4c2d-2e-2g-6h-4i1j3k-2
    tools_, a-2b2 tools_. j3 tools_and b4c-1j1 tooth c-1d-2g5h-2 top a4b7c-2d-5e-1f-3i-9j-3k-3 top_, a2h-2
    top_. a4b1c6d-3g-5h-4 top_and a3 top_floor a-1 top_in a2 top_it a1 top_of a-3b1c-5d-6h4i-7j-1k-1
    top_up a-5b6c-1g2 top_your a2c-1 topic b-4c-5d-1e2h2 topped a1c-5g-1 topped_the a3b-1 topped_up b1
    topped_your b1 topping a-3 topping_up a-3 tops a6b7c-7d-2 tops_. a2b-1 tops_out a-1b6c-4 tops_up b3 torch k1
    torch_. k1 tore k3 tore_up k1 torment k1 torn a5e1f-3g7 torn_, e2g3 torn_up h1 toronto c-3d-1g-1j4 torture k1
    toss a3b-2c-3d2e1 toss_up a1g1 total a-1b2 total_comp b3 totally b-2c-4d-3f2h-4
    touch a1b-3d-5e5f-2g-2h-8i-2j-5k-7 touch_, a1d-3f-1 touch_. e-3f-1g-3h-2j-5 touch_about e4g-3 touch_and e-3g4
    touch_base b-4e6g-1 touch_if g-1 touch_on h1 touch_once a-2 touch_the a2 touch_when e3 touch_with a-1e-3h-3
    touched a-7b-7c-3d-11g-4h-3k-5 touched_. b-1c-2 touched_by b-1c-1 touched_in c3 touched_me c-2 touched_that c-5
    touched_to c-2 touches a1 touching c-2d-1h-7 touching_base h-6 tough b1c-4g1h1 tough_, c-2 tough_to b1c1g1
    tour a-5b-9c1d-3e3f-3g-4h-5j-7k-7 tour_, c1 tour_. c-1d-5i1 tour_and a1e2f1 tour_guide a1
    tour_of a-6b-1c-1d3h-4 tour_that c4 tour_was b-1c-4 tour_with b1h-3 touring h2 tours h-4 tours_. a-2
    toward a-5b2c-4d-2e-4f-3g12h-6 toward_the g5h-2 towards a-4b-4c-3d-10e-2f-6g16h-15i-3k-4 towards_a g6h-2
    towards_another g7 towards_no e-2g4 towards_not f-1g4h-1 towards_saying g2 towards_staying g2h-2
    towards_the a-3b-1g11h-5 towel h1 tower a2c1e-2g-3 tower_, c2d1 tower_. a1c-2 tower_is c3
    town a-3c-3d-4e-9f-9g-1h1i-1j1k1 town_, a-4b-3c-1d1h-8j1 town_. a-5d-4e-2g-3h1k2 town_and a-1b-3j1
    town_for a-1g-2h-2 town_hall c-2g2 town_has b-3 town_is a2c-3h-1 town_knows b1c4 town_that c1 town_where b2j1
    toxic c6 toy e1 trace c2 track b-7e6g-3h-4 track_. e2h-3 track_of e2 track_on b-2 tracks c1
    trade a3d-2e-11f-6g-3j-6k-7 trade_, d-5h-1 trade_. a2b-1c-1h2 trade_and c2d1 trade_is b2c1 trade_show g1
    trade_test d1 trade_that c2 trading a1i1 traffic a-3b-4c-11d2e-1 traffic_on c-2 traffic_wardens d2 trail a-1
    trailer a-1b-4g-3h-2j4k-2 train a-4b-4d1f1j-5k-8 train_'s g1 train_, d2e2g-1h-2 train_. c1e1g-5j-2
    train_and c-3d2 train_from c-7g5h1 train_gets b-1 train_home c2 train_people a2b2c2 train_so g2 train_stood c-2
    train_strike g4 train_ticket b-2d1 train_times c-2 train_was b-2c-1 train_your c6 trained a-4b-6c-5d3h-1j-5k-6
    trained_, a1i1 trained_. c3d2 trained_for a4c-6h1 trained_in a-4h-2 trained_me c-2d-2h2 trained_on a-1c-3
    trained_with a-2 trainee b-2d-3g-3h5j-1 trainee_. b1 trainee_in h4 trainee_post a1c1 trainee_scheme a1b-1
    trainees a-5c2d-7g-1h-2 trainees_. c1 traineeship a2h2 trainer c4 trainers c4d-4g1
    training a3b3c-2e-9f-4h3i5j-11k-9 training_, a3h2 training_. a2g-4h1k-2 training_and a1h1 training_as b-1h2
    training_at d1 training_contract h2 training_course g-3 training_day c-3g1 training_days b8 training_for h-1i1
    training_is a1c5h-3 training_on i2 training_place h1 training_plan b-1 training_side a1h1 training_the h-1
    training_was c-3 training_with a-2h-1 training_you a-2c1 trains a-5b-5c-9d-8e-4f-2i-6j-2 trains_. c-1g2
    trains_are a-1b-1 trains_from g3h1 tram c-7d-7e-2g-5 tram_, k1 tram_. c1 tram_and h-3 tram_company h4
    tram_depot h1 tram_driver h1 trams a3c-3d1g-2 trams_. g1 transcript c1 transcripts i1j-2
    transfer b1c-2h1i-1j3k-4 transfer_to h1 transferred h-2j3 transit b2h-3 translated c3i-2j6k-3 translating b1d3
    translator c-2h3 translator_, b1 translator_. h2 translator_position h2 transparency c3 transparent c5i1
    transplant k1 transport a-1b5g4h-3j2 transport_allowance b2 transport_and b5c1 transport_for d1 trash e1
    travel a1e-8f2g2h-4j2 travel_. g2 travel_and b1c-1 travel_claim c-1 travel_expenses b-1 travel_in b-2i1
    travel_is b-2c1f1 travel_money b-3 travel_on b1j2k1 travel_time b7c-4d-2h1 travel_to b3 travelled c-1
    travelling a-1b4c-5g3h1 travelling_. c-1d1g1 travelling_and e1 travelling_to e-1g3 travelling_with h1
    travels j1 treasure a-2c-5d-3 treasure_. c-1d-2 treasurer b2c-4 treat a-2b-8c2d5f5g-3h2i-5j-5k-6
    treat_. b-1c-5d-3 treat_a c5d-1 treat_applicants d1 treat_candidates c-2d1 treat_it c-2d2 treat_me a-1c-4e1f1
    treat_my c-3d-8h4 treat_people c-2d1 treat_the c5d3 treat_this c1f4h4 treat_to c-8d-6 treat_your c-1
    treated a-6b-13c5d1e-10g-12k-5 treated_. d-2 treated_as c1f1h2 treated_me c-7d-12e-2h1 treated_my d2
    treated_so c2d1 treating a-2b-1c-2d6e-2 treating_applicants d2 treating_people a-1d3
    treatment b-1c3d2e-1h-1i-1j-1k8 treatment_. k2 treats a6b-1c4f1h2 treats_its a4c3d-1 treats_people c-3h2
    treats_the c4 treaty i-3j3 tree a-1b-4c-8g-2h1 tree_. d-1h1 tree_in d2 trench c2
    trial a-2b-3c2d1e-3g-1h-1i9j-6k-11 trial_, c-3 trial_. c4d2e1g5h-3i-2 trial_and b-1c-1k-2 trial_at b-2h-1i1
    trial_day a2b3c2d3g-6h1 trial_days b2c2 trial_for i1 trial_i c1 trial_lesson b-2d-3 trial_month c-1f1i1
    trial_of c-2g1 trial_on h-1i3 trial_period c-2f1 trial_shift a-2b1c2d1h2 trial_was c5i1 trial_week d4
    trials h-2 tribunal a2c2k4 tried a-4b-5c3d-1e-8g-6h-4j-3k2 tried_it b-1c1 tried_to a-2c2d2g-1h-3j-2k3
    tried_your c-6d-2 trip c-2d1g-1 trip_, g1 trip_. b1c-3d1g-4h-2 trip_on c1h1 triple b7d-1 trolley c1
    trophy c-1d3h2 trouble a-12b-5c-2d-3e-8g-8h-2i-1j-4 trouble_, c3d1f2 trouble_. d-4e-2 trouble_? d5
    trouble_and k1 trouble_at c-2 trouble_finding c1 trouble_for f1 trouble_is g-2 trouble_on h2k1
    trouble_to c-3d2h-3 trouble_with d-3g-1h-1 trouble_you c-2h-3 trouble_your h2 trouble_yourself d-3 troubled c5
    troubled_me c5d-1 troubles c3 troupe a5h2 truck a-1b1c-2d2h2i-3j2k-2 truck_'s b-1g2 truck_. a1b2c-3d3
    truck_and b1h3 truck_for g2 truck_with c1d2h1 trucks a1b-6c7 trucks_are b-1c3 true a-1b1d-6e-4g-4h-4i2
    true_, c1h-3 true_. a-1c1i2 true_that b2d-1 truer a7h1 truer_home a2h1 truly a-1b-8c-1e-9f-5g-12h2i-1
    truly_, a-7b-3e-1g-5 truly_. a-1h2 trumped a1 trumps a9c-4d-3h-1 trumps_a a5c-1 trust c2d4e-6f1g-2h-2i-1k-1
    trust_, a-3h1 trust_. b-4d-1h-1 trust_a a-1b-2c4d-1 trust_has c1 trust_in c-1h1 trust_is b1k1 trust_my f2
    trust_that c-5i-1 trust_the a-2d6h-5 trust_this c1 trust_you h-4 trust_your c2 trusted a1c4 trustee c3d5
    trustees b1c1d-1e-2h1i1 trustees_. c2 truth a5b1c-2g8i-3k4 truth_, c1g1 truth_. e-1 truth_be a4c-4d-3g4k1
    truth_i g2 truth_is b2d-1e5 truthful a4d-3f-2g2 truthful_. g2k2 try a-4c-7d10e1g-10h-5j-6k-4 try_, d1
    try_. a-3b-2d-4e2h-1 try_again d-1 try_and e-2 try_for b2 try_me d-6e1f1g-3h-4 try_my d-1 try_opening d2
    try_out a1b-1i1 try_reading c-2d2e-1 try_the b-1c-2d-6 try_to d2e4 try_treating a-2c-2d2
    trying a-1b-3e4f1g-4h-2i-2j3 trying_. d-2e3 trying_for h1 trying_me e2 trying_to b-2g-1j4 tube c-2k1 tuck b1
    tuck_shop b1 tucked h2 tucked_in h2 tues c-1g2 tuesday a-10b-9c-4d-1e-4g-1h-1k-5 tuesday_'s d-2e1g2h-1j2
    tuesday_, b-6c-3d-1e-2f1g-4i4 tuesday_. a-1c-1d3f1g3h1i1 tuesday_? g-5 tuesday_@number b-3f-3g-7h-1i-5
    tuesday_after i2 tuesday_and c1d5g-2h3 tuesday_appointment h3 tuesday_as f2 tuesday_at b-4f-1h-5i-5
    tuesday_be g1 tuesday_because g-3h-2 tuesday_but f2g-2 tuesday_for g2i1 tuesday_from g-1 tuesday_i b1h-1i-2
    tuesday_if g-1 tuesday_is g-1 tuesday_or f-1g-4i-2 tuesday_slot g-3h-1 tuesday_so g5 tuesday_the c-1
    tuesday_to j-2 tuesdays a-2b-6c-5d1g2h-4k-2 tuesdays_. d1g2 tuition b-1g1i1 tuition_for b-2 tumour k4 tune b4f2
    tune_. f1 tuned c1 tuning h5 turin h1 turkey b3 turn a-2c-1d-3e3f4g-1h6i-2j-4 turn_, g1
    turn_down a5b4c-5d-4e-5f-1g-2h10 turn_it c-2d-4e2 turn_me f1h-1k1 turn_my a-1f1g-3h-3 turn_out e-2f-1g6
    turn_that g-3 turn_the g1 turn_this g1h-2 turn_to c1 turn_up a-5b-4c1d2e4g-5h-3i1 turn_you f3g-2h2
    turned b1c3d-1e-4g4h1i-6j2k2 turned_. c-1e2 turned_down a-6b1c-9d-4e-6g-2h-6j1 turned_into a-1c2h2j1
    turned_it a-1b-2d1h4 turned_me a2b-2c4 turned_my b1c1d-2 turned_out a1b2c1d-5e-3f-1h-4j1 turned_the c-5d2h3i-2
    turned_up a5b-6c5d2g1h3k1 turned_your h1 turning a-8b-4c-3d-2e2f5g3h2i-2j2k-1 turning_down d-1h6
    turning_it a-1e2f1g-5 turning_the h3 turning_this e-2h1 turning_up b-1d1f-1g7h-2 turning_you f5g3
    turnover b-4c14d-4h-1 turnover_among c2 turnover_in c3 turnover_of c4 turnover_on c3 turns c-1d-6e-6g2j-2k2
    turns_. h2 turns_out a-5b2d-5e-4g1h2i-1k1 turns_up a-2b-6f3g-5h-1 tutor a4c-2d-5h-1 tutor_'s a2 tutor_and h1
    tutor_post g1h-2 tv b1 twelfth b-1c1f1g5 twelfth_, b-2c1f1 twelfth_. g4 twelve a1b-2c1e-2f-2g-2h-2i4j-3k-4
    twelve_, a1b1 twelve_. c-3d1 twelve_an b3c-3 twelve_hour b-1g-1 twelve_hours c2 twelve_hundred a2b2
    twelve_month b-5i4j-1 twelve_months b-2i1 twelve_thousand b-1 twelve_weeks b-2c-5i3 twelve_years c-6i-1
    twentieth b2c-2g1 twentieth_. c-1g1 twenty c-3d-1g-3h-1i-3k-4 twenty_. b2d-1 twenty_an b2 twenty_eight b1c-5
    twenty_first g3 twenty_five b2c2 twenty_four c-2h1 twenty_hours b-2j2 twenty_minutes b-4c-2h-1 twenty_nine b4
    twenty_one b4c-4 twenty_past c2 twenty_plus b-4 twenty_second g2 twenty_three b-3 twenty_to c3d1
    twenty_two b4c-3d1 twenty_years a4b-2d1h-2i-1 twice a5b3c4d4e-16f-5h-3i-2j-3k1 twice_, a-6g-2k-4
    twice_. c1e-6i-4k2 twice_; c1 twice_a b-1 twice_about c1i2 twice_already d5g1 twice_and b-3c2d2g1h-5k2
    twice_as a5c-5 twice_before g2 twice_for c1 twice_i c4 twice_in c-1d-1 twice_last c-1 twice_now d3 twice_on c-2
    twice_over a2b2c-1i-1 twice_since c1 twice_that b1h2 twice_the a3h3 twice_this b2k3 twice_what b4c-1 twin k2
    twins a-2b3c-10d-6i-1k10 twins_, h-2k4 twins_. b3g1j1 twins_in k3 two a-2c2d-1e-5f-3h-2i1j1k-2
    two_, a6c-2d-4e-4g-1h2j-3 two_. a7b-1c-2e-2g6j-2k-3 two_a b2c-2h1i2 two_an b2 two_and a2b1c2g-4j1 two_are b2
    two_at b2c1 two_bed j2 two_boys b3 two_bucks a-1b3d1 two_buses k1 two_calls c2e-2 two_cats j3
    two_children b5c-3 two_companies h1 two_dates g-1 two_day i2 two_days a-4c1d4e-9g2h1i-2 two_dependents b5
    two_different b-1c1 two_dogs f2 two_dollars b-2h4 two_doors a2 two_emails c2d-1 two_euro b1k1 two_ex c1
    two_fifty b1 two_firms h1 two_for a2b-1h-5 two_former h3 two_friends c-4 two_full i3 two_girls j3
    two_good a2c-5g-1h3i1 two_grades b3 two_grand b7j1 two_homes j2 two_hospitals a3c1 two_hour c3d4
    two_hours a-8b-5c2d7h-6i-2j-2k2 two_hundred a-1b-2c3d1e3f1g1h-1i-4j-2 two_i a6 two_in b3c1 two_increments a-1b3
    two_interviews a1c2d2 two_is a-1g2 two_job a3 two_jobs a1c1d-2e1h3 two_kids b2 two_kitchens a4 two_letters a1c1
    two_lines c3d1 two_men j3 two_messages c1 two_minds a-5b-2c-7e5f-1g4h-3k-3 two_minutes b-1c-3h1
    two_months b2c2d4e1h-2i-2j1 two_more a-7b-3c-5h-5i7j-1 two_mornings c1i2 two_nights h2i-3 two_o'clock a-2g1
    two_of b-2c5d-4g1h-10i-3j-2k1 two_offers a-2c-6 two_offices j1 two_on a5b-1c1 two_or i-2
    two_other a-1b-3c-1e3j1 two_others c-2h1i2 two_papers c-1 two_passport c1i1j-4 two_pay b3
    two_people a-4b-1c3d-4 two_pieces d1k2 two_places b-4g3h-2k2 two_points a-4b5 two_posts a2c-3 two_pound b1
    two_pounds b-1h1 two_questions c1d1 two_referees c-2 two_references c-6j-3 two_roles b1 two_rounds c-4
    two_schools a-1 two_seasons c-3h1 two_side a3 two_so c1 two_stars c3 two_steps a2 two_streets c-2h-2
    two_students i-2 two_things c-2g2k-1 two_thousand a-3b1c-3 two_tickets b-3 two_times c-2d-1 two_towns c2
    two_trains a-3k1 two_very a3 two_was a2 two_ways b2 two_week i-1 two_weeks a-1b3c-2f4h1i2j-1k-3 two_with c-1g1
    two_workshops a1 two_year a-5d1h2i6 two_years a-4b4c1d-2g-5h-1i3k1 type b-5c-3g-4j1k1 type_. c-2d2
    type_this j1k1 typed c5d-6e-6 typed_it c1 typed_my c1 typical c3d3 typical_of c1d3 typing a-3d-3h-3i-1
    typing_, h1 typing_. e2 typing_error b2c-2 typing_test c2d-4g2 typing_this g-1h-1 typos b1 typos_. b2
    tyres c10d-1 tyres_. c7 u a-6b-10d2e9f2g-11h1i-3k-5 u_a e2 u_can c1d2f4 u_up e2 ugly c4 uk j3 ulcer c1k6
    ultimatum i4 um b-3d-8 um_, e1 umming e5 umming_and e5 umpire g1 un b-6d-1e-8f8g-6h3 un_cancel f3 un_decline f4
    un_saludo d-3 unable b-3d-1g5h-2 unable_to b-3d-1g5h-2 unanswered c2d-7e5g-4h-2i-1 unanswered_. d-3e4g-2
    unavailable g1h1 unbearable k2 unbelievable c-1d1 uncapped b9 uncapped_commission b5 uncle c-4d-7h1i2j-5
    uncle_'s a-1c-3g-1j-1 uncle_, a1 uncle_is b1h2 uncle_was c1 unclear c-1e-4g-2 unclear_. c-1e-2
    uncomfortable b1c2 undecided e8f-2g3h-9 undecided_. e3f-2h-2 undelivered c1 under a-3b3d2e6g-1i5j-4k6
    under_, e1 under_. c2e-2 under_@number b1d1 under_@other d-2 under_@quote d-3h2 under_a b-8d-5e3g-2h-5
    under_an c-1i2 under_consideration e4f3 under_contract h4 under_it a1 under_my b-2c2d-3h-4 under_one d-2
    under_that c2d1 under_the a-3b1d2e1f-2h-8k3 under_their b1 under_thirty b-2d1 under_what a-3b6i2 under_with e3
    under_your a1b-1c-6h1 underground c1e2 underneath i3 underpaid b1 understaffed c8 understaffed_, c4
    understaffed_and c4 understand a3b4f-8g-1h-3j3k1 understand_, a1c1d-1 understand_. b5d-2e-1h1 understand_? d6
    understand_how e-1 understand_if e1g-2 understand_it c1 understand_my g2 understand_that a1b6c-5d-1e1k2
    understand_the c-2d2i1 understand_why a1c-3d-2 understand_you b-2c3d-2j2 understanding a-1d-2e-1f1
    understanding_, h-1 understanding_about h-1 understanding_that f1 understanding_when h6 understands a3c2d1
    understood a4b3c1d4g-9i-1 understood_. b1c-1d1g-2 understood_? d3e2 understood_from d1 understood_that b2j1
    understood_what a2 understudy a4 undertake i1 undertaker c2 undertaking a1h2i2 underwater e1 uneasy b-1c10h-3
    uneasy_. c2h-1 uneasy_about c4 unfair a-2c-1d-7e-4g-6h-1 unfair_, c-1f1 unfair_. c-1 unfair_on c1
    unfair_to a-4c1g-1 unfortunately c1d-5e2i-1k-3 unfortunately_i c-2e3 unfortunately_the c1 unfriendly c-1
    unhappy c3 unhappy_. c3 unheard b2 uni b-1c-4d-2e2 uni_'s c-3 unicorn c2 uniform a-10b5c2e-4g-11i7k-4
    uniform_, b4 uniform_. c-4d1i3 uniform_and b1i2 uniform_you b-2c4 uniforms a1 union a-1b6c-3d-1e1g-1h-2i3j-5k2
    union_'s b-1 union_, b-2c3h1 union_. c-1k2 union_and c1 union_asked c-2 union_got b5 union_has c1i2
    union_man i1 union_rep b-1d-1g1i3 union_scale a-3b7 unit a1d-3f-5i-2k1 unit_, b2 unit_. a2c-3d-1k3 unit_and k1
    unit_has g-1 unit_i a2 unit_is g1h-2 universities a1 university a2b2c2d-1g-1j1k-1 university_'s a2c1
    university_, a-1 university_. b5c5d-4 university_has b1c-3g-3h1 university_of a-1c2h-1 unkind c-5d-7g2
    unkind_. c-2 unlawful c-1 unless a-10c-8d-10e-12f27g-1h-5i-3j6 unless_i f-1g5h-6i-1j1 unless_it f6g-1
    unless_my f1g1 unless_of f3h2 unless_something g2 unless_the b-1c-6d-2e-7f14g-1h-3 unless_there b2
    unless_y'all f1 unless_you a-3b3d-1e-8f11g-5 unless_your b1f6h2 unlikely a-4c-5d-6e-4f-1g11h-6 unlikely_that g2
    unlikely_to g3h-2 unlimited b2c2 unnoticed c-2 unnoticed_. c-2 unopened d2e4 unopened_. c1e5 unopened_and e-1
    unpaid b11c12d5g-4h2i1 unpaid_, b3 unpaid_. b4 unpaid_trial b4d4 unpaid_work b-1c3 unpleasant c5
    unprepared c3d-2g1 unprepared_, g1 unprepared_. c3 unprofessional c8d3 unprofessional_. c4d-2
    unprofessional_to c5 unreachable d-4e6h-4 unread e8 unread_, d1 unread_. d1e7 unreal b2 unreasonable c5d-1k1
    unreasonable_. c5k1 unreliable d1 unsafe c7 unsocial b5 unsocial_hours b5 unsure e-3g4h-2 unsure_about g1
    until a-1b-4c-4d-9e7f13g-4h-6i5j7k-6 until_@number g-1i2 until_a j1 until_after e-1 until_christmas c-3e-2h1i2
    until_easter f3 until_friday h-1 until_further c-1e3h-2 until_half h1 until_he e1h2 until_i a4b1e6f6g-5h-4j4
    until_it i1j1k-2 until_june h4 until_last a1 until_may c1 until_midnight g1 until_monday e-1h-2
    until_my a-1b-2c-4e5f5g-6i1k-1 until_next e-1g2h1i2j-1 until_nine h1 until_noon h1 until_now c3e-2 until_she e1
    until_six g2i-1 until_ten c3 until_the a-2b-2c-1e1f3g-1h-2j1k-1 until_their f2 until_then c-1
    until_they c-2i-2j1 until_thursday h-1 until_today c2 until_tuesday i2 until_we k-2 until_you a-1c-1f5
    until_your c-4 unusual c1 up a3c-2e1f-4h1j2k-1 up_, a4b1c-1d-5g-2h2j2k5 up_. a-4b1c1d3e3f-3g2i1j-2k-1 up_: d4
    up_? b-1 up_a a-1b2c-3e-1f-4g1i-1j-1 up_about c-4d2 up_after a-2b1d1h-2 up_again b-3c-1d-6e-2h-2
    up_against a5b-4c-3d-2g-4i2 up_all a2b-2k2 up_and b-2d1h1i-1j-3k3 up_another f-2h4 up_any h-1 up_as h4
    up_at b-6c1d1e-5f-1g-1h-4i-2j-4k-2 up_before b-2c2h2 up_by b5d-7e-2f3h3 up_elsewhere g-1h-2 up_every b3h4
    up_first a-2b-2h1 up_for a-2b-1c-1d-3e1f3g3h-2k-1 up_from a13 up_front b5h1j4 up_further h-1 up_going g1
    up_half a1c-3 up_having g3 up_her k-2 up_here c-2h1i2 up_his e1g1 up_i c1d3g-1 up_if d-1e5g-3
    up_in a-5b-1c-4d3e5f-3g-1i-1j2k-8 up_is c2e1h1 up_its d1h-2i2 up_late c3d4 up_letting g1 up_more a3b1h-2
    up_my a2d1e6f-2g-4h3i3k-2 up_next a-2 up_north a-2h-2j3 up_not e-3g4 up_now d2 up_on b-2c2e-1h2i-2j-1
    up_once b1c1 up_one a4e-1 up_or c2d1e4 up_our j3k-3 up_over g2k1 up_since b4g2k4 up_so b1c1g-2i-1k1
    up_somebody g1 up_something e1 up_somewhere a2 up_staying b-1g3h-1 up_taking g4 up_that a2g-1
    up_the a-1d2e-4g-2h1i2j-1k1 up_their a-5e1 up_there a-5b-1d-2h-3j4 up_this e-2f3h-1 up_thursday f2 up_time g2
    up_to a1b4c-3e3f3g-1h1i1 up_tomorrow j1 up_two b4c-1 up_until b2e1 up_was a-2c1 up_what a-2 up_when a1b-2
    up_whenever c2e1 up_where f1h-2 up_with a-3b-1h2i-2 up_work h2 up_your a-3b-1c-9e-2f2h-1 update d3e6h-2
    update_you e8 update_your d3 updated c-2 upfront a2 upfront_with a2 upgrade a7c-3 upgraded b1h2 upholsterer a-1
    uplift b7 upload c3 upload_my c3d1 uploaded c1h-2 upon a1c-3d-1e4g6h1i1j2 upon_a g2 upon_me a1g1 upon_my j2
    upon_the c-3e1 upped a-4b6h2 upped_my b3 upper a1h1 upper_hand a3b-4 ups c-1d5e2h1 ups_. d3h1
    upset b1c1d-4f-2g2 upset_about c1 upset_me c3 upset_your d-2f-1g4 upside b-2c-2 upside_down b-2c-2 upstairs g2
    upstairs_. c4g2 upward b3 upwards a1b3d-1h3 ur a-1b-5c3d2e-3f-2g-4h1 us a-11b-3c-2d-1e1i-9j8k2
    us_, a-4b1c-1d-2e1j1k1 us_. b-1c-2d-4f-4h2j1k1 us_a a-6b-4c-5d-3e1g-2h-2i-5j6k-5 us_about h1 us_all c-1d-7h-4
    us_and a-1b1c4g3 us_as b2h2 us_at a-5f1h1j1 us_both b2c-5d4g1h-4 us_by b-1g1 us_can i4 us_do f1 us_down g2
    us_for b1c-2g3h-3i-2k1 us_from c-3 us_got c4d2 us_have b-1d4g-2j2 us_here a1k1 us_home b-2c1j-1 us_if d1
    us_in a-4c-1e-2g-4h-1j-3k1 us_keep b3 us_leave e5 us_not c2d1 us_on b-2c-7e1 us_one b-4 us_out k1
    us_round c1d-1j1 us_say d1f2g2 us_see f-1g1 us_so c1 us_than a3 us_the a1c1h1i-2j1 us_there c1 us_through b2
    us_till e1 us_to b-2c-2g-3h2k-5 us_two c-1 us_up b-2h2i-1 us_wait c2 us_was c1d1 us_were d1 us_when b2
    us_will h2 us_with c3 use a-1b-2c1d3f-9g1h-2i-5 use_, d-1g1 use_. a-1c-2d-6e-1g-3h-2 use_a c1d3 use_as d4
    use_at a-1 use_for c3 use_in a1c-2e3g-1 use_is c3 use_it c-8d-2h3k1 use_my a1b-3c-4e-4g-1 use_of a5h3i-1j1
    use_ringing h-1 use_that a-2c-2 use_the a-4c-1e-3g2h-5 use_them i-1j2 use_this d-1h-5 use_to c-5d-3g5
    use_your c-5d10 used a-3b-1c-2d-3e-4f-4g-5h-4j-2k-3 used_. a3 used_for c1 used_it c1k-2 used_on c1 used_the d1
    used_to a-5b3c-2d-6f-1h-1j-3k-2 used_up b-4k1 used_your d1 useful a-2b-4c-11e-1 useful_. c-2 useless c3d1e1
    useless_, c-2 useless_. c4 uses b-3d1k1 uses_the k1 usher a-1b-1c-2 using c2 using_my a1c3 using_your a-1c-2
    usual b2c-1d8h-1 usual_. b1 va c-1 vacancy a6b-3f3g-3h5j-3k-2 vacancy_, f1h1 vacancy_. a-6c-1d1e4h2
    vacancy_: h-1 vacancy_and c1d4g1 vacancy_at h3 vacancy_had a1 vacancy_has c2h1 vacancy_in a2 vacancy_is b1c2h1
    vacancy_on a1 vacancy_open i1 vacation b7c1 vaccination i2j2k-4 vaccination_card i1 vaccinations k-3
    vague c1d-5g-1 vague_, c3 vague_. c-1 vague_about c4 vague_and c-2 valid c-4h-3 valuable d4
    value a2b-3d4e-2g-2h-4 value_it d1 value_your c-3d1 valued a2g-2 values a3c3d2h-3 values_, c1d1 values_. d2
    values_are a2 values_on c4 valve c-1k3 van a-6b1e-7g1j3 van_'s a1g5h-5j-3 van_, a-3d-1h1j2 van_. g-1j1
    van_and a-1c-1g-2h2j1 van_driver d1h4 van_for h-4 van_i b3c6 van_in b1c-1d1g1 van_is g-3h-1j3 van_to j1
    van_with k-2 vancouver h1j2 vanish e4 vanished e5 vanished_, e5 vanishing c1e6 vanishing_, e6 vans b-5c4j-1
    vans_. d1 vans_are c1 variable a-2b6c-5g-2 varied a3b-2 varied_. a1c1 variety a5b-4c1d-1h1 variety_in c2
    varnish e2 vat h1 veering g3 venue c3e-2h-1 verdict c-2d-4e7f-1h-3 verdict_on h-2 verge c1g1 verger_'s h1
    verification i1 version a-3c-1f1g1h-3i3 version_. d1 version_of a-2f2g2 vertigo k2
    very a-3c-2d-1e-3f-1g-5h-2j-1 very_bad g2h1 very_best a-2 very_busy e5 very_clear b-1c-1d2 very_day c-2g2h2i1k1
    very_decent a1b3d-1h2 very_different c1 very_fair c-3h1 very_fast f2 very_first b1c-1d1 very_full e2
    very_generous b2d4 very_good b1c-8d-1g-5 very_gracious h2 very_grateful d-2h1i4 very_happy a-1c-3d-1f-1
    very_hard b3c4 very_hour c-1g7i2j2 very_interested h-4 very_job f3 very_keen b-2c-2e-2f-3g-1h-3k-2
    very_kind c-10d-5h-3 very_last a2c3 very_little a-2b4c4d-4g-2 very_long c2 very_low k3 very_morning b1g-2j3
    very_much a-2b-3c-4d2e1f-1g-6i-2j-2k-8 very_next c-1 very_nice a1 very_old c4h2 very_patient c-6
    very_personal c1d3 very_pleasant c1 very_pleased c-2 very_polite c-3 very_professional c1 very_proud d1
    very_same c-3g-1i-1 very_short b-2 very_sorry d-4e-3 very_sure d-3g4 very_sweet d1 very_well a-1c-4g-1
    very_wet c-2 vessel a-1g-1i1j-2 vessel_. h1 vest a-2b4h1 vesting b2 vestry b1e1i1k-1 vests b6c-2
    vet b1e-2g3h1k-3 vet_'s a1c-4g2 vet_, a-1 vet_. d1 vet_in a1h3 vet_nurse c-2 vet_who a1 veterinary a2b1h1
    veterinary_college a1b-1h1 vets b2c1 vetting c2i5 vibe a1c6d1 vibes c4d1 vicar b-4g-1h-1 victim d5
    video a-8b-7c1d-3e-1f2g1i-1 video_. c-5 video_call d-3f1g3 video_interview c4h1 video_link c2
    view b-5c1d-5e2f-6g-1h-7k-1 view_, b2c2 view_. b-4c1e2f-1 view_from b-1c-7 view_is c1 view_of c-3d1h-2
    view_on e3 view_the a1c4 viewing g1j5 viewings j3 views c1e2 views_on c2 villa b-3j3
    village b-4c-4d-1e1f-1g4h2i-1j-5k-5 village_, e2h-2 village_. a-3b1h-1 village_and c3e1 village_is h1
    village_school a1 village_so g1 village_with a1h1 vineyard a6h1i2 visa a-11b-7c-9d-2e-1f1g1h-3i-10j16k-13
    visa_, b-2i-2j2 visa_. b-1c1i-1j1 visa_and j1 visa_came j1 visa_for i3j5 visa_i i-2j1 visa_is j5
    visa_office j-1 visa_was j2 visas b-3c-7h-1i-3k-6 visas_. j1 vision a5b7c-4h3
    visit a-2b-8c-1d-6e-9f-2g5h-3i-5j-5k-6 visit_, a2c-3f-1g3 visit_. g1i-2 visit_and c-3 visit_i c1 visit_of g2
    visit_that g2 visit_to h-1 visit_was a-3c-6d-1 visit_your c-4 visited a-1d-1e-3g-2h-6k-4 visited_, a-2c1
    visited_. a-2 visited_the k-2 visiting c-4d-1g4h-3 visitor a-8b-11c1e-7f-6g-8h-3i-9k-2 visitor_'s d1g-1
    visitor_, c1d2 visitor_badge b-2 visitor_form h1i-5 visitor_parking d-1 visitor_pass h-2
    visitors a-7b-7c2d-9g-1h-6i-6 visitors_'s c-3i-3 visitors_. c1e1 visits b4c1d-2h-1 viva c1 voice a-3c1d2e1h-1
    voice_, c1d2h1 voice_. b1e-2h-1 voice_again d2e6 voice_at c2 voice_message e-1 voicemail a-3b-5c-8d-11e-10h2
    voicemail_. c-2e-1h4 voicemails d2e4 voices c1e-1k3 void d1h2 volunteer a-5b-7c-5d-7g-2i-4 volunteer_, d-3
    volunteer_. h1i-3 volunteer_at c-1 volunteer_with h1 volunteered b-1h1 volunteering b2h-3
    volunteers a-5b-2c-1d-8h-6 vote a5c1d-3e2 vote_, a2 vote_for c4 voted a5b4c-2g2h-1i2 votes h-1i1 vouch b-1
    vouch_for b-1 voucher b-4c-1h1 vouchers b6h-1 vouchers_, b1 vouchers_and b2 voyage b1c-1 vp f2 vulgar b1
    vultures d2e-2 w d-2e2 waffle d2 wage a-4b14c-6d-2e-1h1j-1 wage_, b3g1 wage_. c-6d-3 wage_after b1h2
    wage_and a-1c1 wage_for b2c-1d1 wage_i b8 wage_in b2 wage_is b5g-1 wage_packet a1b-3 wage_that a-1b-3
    wage_to b2 wage_was b-1 wage_with b2 wage_would b3 wage_you b3 wages a-3b6e-7f-2g-6h3j-1k2 wages_, b3c1
    wages_. b-3h2 wages_are b2d1 wages_clerk b-3 wages_come b1 wages_for c1 wages_up b5 wages_with b-1 wagon h2
    wait a-8b-5c2d-1e9f1g-6h-4i2 wait_, b2d3e1f1g-3h1 wait_. c-1d-4e4g-2h-5i-2 wait_and e5f-5 wait_any e-4
    wait_by e4 wait_for a-1d-2e4g1i1 wait_in d3j1 wait_long c-2e-2 wait_on d-2 wait_one c1e-1 wait_outside c6
    wait_the i1 wait_till e-1f1 wait_to e-2h1 wait_until c-1i3 wait_up c-2d-6e5g-3 wait_was c-4 wait_with f1
    waited a-2b-10c5d-8e-9g-7h-4i2k1 waited_. c-6h-1 waited_all c1 waited_five c3 waited_for a1 waited_in c7
    waited_on i2 waited_outside c-1d-1 waited_two a1k2 waiter c-2 waiters b-1d-4 waiting b3c-1d1f-3g-5h-3i2k2
    waiting_, c-1f-1h-2 waiting_. b3d-1g-3h2 waiting_at c-1e1h3j1 waiting_for a1b-8c-1e-2g-4i3k1 waiting_in c-2d4g1
    waiting_list a-1c-1e-3f1h1i-2j1k4 waiting_on a-1c-2e3h-3 waiting_room a-3b-6c-1d2j-3 waiting_time b4
    waiting_to b1c4e-1g2 waits b-2d1j1 waits_for c-1j1 waive i1 wake a1b-1c-3d4e-2f3 wake_up a1d3e-1 wales h1
    walk a-1c-1d-2e-5f3g-4h-4j-6k-2 walk_, a3 walk_. a-2 walk_away b5c-2d-1g-2i2 walk_good e1
    walk_in a1b-1c3d-1f2g1 walk_into a1 walk_my d1 walk_out g1 walk_past b1c-3 walk_the b-2 walk_to a-2
    walked a3b-10e-4g-3h-6i-4k3 walked_. a1 walked_in a2c1 walked_into c2 walked_me a-1c-12h-2 walked_out d1h-6k5
    walked_round c2 walked_through a2c2h1 walked_to c-4 walking a-5b2c-1e-4g-6h-4i-4 walking_. b-1c-3d1
    walking_to a-2k1 walks c-3 wall b-5g-7h-8k-4 wall_, a1c-3d-2 wall_. b-1c2d-1 wall_of c1 wallet a-3b8c-5e-1g-2
    walls a-3d-1 wanders k2 want b-2c1e-4f1h1i4j2k-2 want_, b-2c-4d2e2 want_. c2d-6e4h-5
    want_a a-7b1c4d-1e-1f-4h-8j2 want_an e-2g2 want_another d1e2g2 want_at b1d-4 want_back e-2f4 want_from a-2
    want_is c-7d-6 want_it a-2b-2c-4g-4h-1 want_me b-1e-4g6h-1i7j1k-4 want_more d-1h1 want_my b-2c4d2f3g-2i3j-1k-2
    want_no c3 want_six c-1i-1j3 want_somebody d-2 want_something c1d1 want_than a1 want_that d-2
    want_the a2b1c-6g-1h3 want_them j1 want_this e-1h-6 want_to a3c-3d-4e-1f2i-4j-1k1 want_you c-4d-9e-5f2g-6
    want_your c-2d5e-1h2 wanted a2b-3c5d-1e-9f-13i6j-9k-3 wanted_, a1 wanted_. a-4b1c1e2 wanted_a c4d2i4
    wanted_for b-2 wanted_it b1c1d-1 wanted_me a4g4i1 wanted_more a-1c2 wanted_most a5 wanted_my c7h-2i6j-1
    wanted_someone a1c2d1 wanted_that a3b1h1 wanted_the a1 wanted_to a-3b-4c-6e-5f-4g-2h-2i-4j-3k-4
    wanted_you c-2d-8e-4i-3 wanting c-4d-2e-2f-3h3 wanting_me k1 wanting_the h1 wanting_to a2c-1d-6f-1
    wants b-7c-1e2f-4g3i6j2k5 wants_. g2 wants_a c2d-3g-1h-5j2 wants_it h2 wants_me c-4e3h2i5j-8k4
    wants_the a3g-1i2k1 wants_to c-2d-1g4h-1 war a-3b-3c-6 war_, c-1 war_. c-2 ward a2b-5c1d-2e-3h2j-1k2
    ward_, a-1b-4f2g1k1 ward_. c-5g2k1 ward_@number c-1h1 ward_and c1 ward_at h1k1 ward_clerk h-4 ward_for c-1g1
    ward_i h1 ward_in c1d3h2 ward_is c3 ward_manager h1 ward_round c2 ward_sister h3k2 ward_than a1 ward_was c1
    warden g1h2 wardens d2 wardens_. d2 wards b-3d-4k1 wards_. c1h1 wards_have k2 warehouse a5b-2c4d-1h3j-1
    warehouse_, a2h1 warehouse_. a5c4 warehouse_and f1h1 warehouse_in a-2 warehouse_is a1 warehouse_job a1c-1h1
    warehouse_was a1c4 warm a1b-2c-1d-4e-7f6h4i-3j-2 warm_. a1c-3f2h-2 warm_and c-4 warm_enough c-3 warm_for f3h2
    warm_in k2 warm_thanks h2 warm_to c9 warm_words c-1 warmed a1e-3 warmed_to a1c1 warmer a10b-3c-1d8e-2g-4
    warmer_. a3c-1 warmer_than a1c-2 warmer_welcome a3c-2d-2g-1 warmer_welcomes c1d2 warmest h1
    warmly a-9b-1c-10d-14e-10f-4g-9h-4i-7j-9k-10 warmly_, a-6b-13c-12d-12e-9f-7g-9h-11i-6j-8k-9 warmly_. h1
    warmth a-3b-4e-2g-4 warmth_. a-5g-2 warmth_from a-2c4d1 warmth_in c-1 warmth_of d-2 warn c-1g2h-1 warn_you g2
    warned a-4c1d-6h-1 warned_me a-1b1c1d-4h-1 warning a-3b-9e1f-3h-3i4j-4 warning_, d2e2 warning_. b-4d-2e-1h-3i3
    wary c4 was a2b-1c4d-3e-11f-16g-6h-7i-4j-2k-1 was_, a1c2d3e1g1k1 was_. a-8b-2c-2d2e-3g3h1 was_: h1
    was_@number c3 was_@quote c-4h2i1 was_a a-2b-2c-3d1e-1f-4g-2h-3i-1j-5k-6 was_able b1d2 was_about a3c1d1g-2
    was_accepted j2 was_advertised b-1c1 was_after a6b3c-5d2g1h1 was_agreed b2c4 was_ahead b2
    was_all a-4b1e2g1h-1i-1 was_allowed c1d2 was_already a1c5d1h2 was_also a-1b3h2 was_always a8b-2c-3e2h-5
    was_among c-3d2 was_an a1b-8d2e1h-4i1 was_and a1c-3h1 was_another a1b-1 was_answered c4 was_any b2c2
    was_anything c1 was_approved h1j4 was_as a1b2c-5d2 was_asked b-6c11d-7h1i7j2 was_asking b4c-5d-4 was_asleep c2
    was_at b-1e-4h-7 was_away c-2e1 was_awful c-1 was_back c-1 was_bad k2 was_badly k1 was_being c2d-1 was_below b1
    was_better a-7b1c-9d-3h-1 was_between a2c-1h1 was_bigger a-2b3 was_booked c1 was_born a2c-2d4k2
    was_broken c-4e2 was_brought b2c1d2g1 was_busy c-4e2h1 was_by c-2 was_called c4g1 was_cancelled h-1j-2
    was_careless c-1 was_changed c-1 was_chaotic c1 was_charmed c-2 was_chewing c6 was_choosing a1h1
    was_chuffed c-3h-2 was_clear a1c-12d-2i-4 was_clearly c-2 was_closed c-1 was_cold c3 was_comfortable c-3
    was_coming b-2c10d-3 was_confusing c2 was_copied c3 was_cut b-4c2 was_dead d-1 was_decent b1c-4d-6
    was_declined j-1k1 was_deeply c-2 was_delayed d2 was_delighted c-7k-3 was_described a-2c-1 was_diagnosed k1
    was_difficult b1h2 was_dirty c5 was_disappointed b2c4 was_disappointing c3 was_disorganised b1c1
    was_doing a-1c6h1 was_done a-2c1d-2i3 was_down c-5h-5i-1 was_drawn a1 was_driving d2 was_due b1 was_early c-1
    was_earning b2 was_easy c-5 was_eating c3 was_empty b1c1 was_enough a2b-6c3 was_entirely c-3 was_even a-2c-1
    was_ever c-3 was_expecting c5 was_extended c1g3 was_fair b1c-7 was_far h2j1 was_fascinating c-3 was_filled d2
    was_filthy c8d1 was_fine a1b3 was_finished c-3i-1k1 was_first a1c-3 was_five c-2 was_flattered c-1
    was_for a1c3d1h2 was_free h2 was_freezing c5 was_friday c1 was_friendly c-3 was_from b-2c-4 was_full b-3c2e3j-2
    was_fun c-7d1 was_generous a-2b-6c-4d-9 was_getting b1c-4 was_given a-1b2c6d1h2i3 was_glad b-2c-10d-5k-1
    was_going c1e4g1h2 was_gone a1c2k1 was_good a3b-6c-7d-1h3i-1 was_grand b-3c-2 was_grateful c-3d1
    was_great c-5h2 was_half c1d1 was_handed c5 was_handled c7h1 was_happy b-1c-8 was_hard a3c-1d2 was_having g-2
    was_held c4 was_helpful c-2 was_higher a-2b3h1 was_hired h4 was_holding c1 was_honoured d-1 was_hoping a1b7c3g1
    was_how b1 was_i b3c-4d1h-3 was_impressed b-4c-13d-3k-1 was_in a-5b-2c-3g2h1j-6k2 was_informed b1c-1
    was_interviewed c-1d-2 was_it b-2c-9d2 was_just b-1d-3e6 was_kept c7 was_kind a-3b-2c-3d-10h-3i-3 was_last c2i1
    was_late a-2b-5c-10d-1h-4 was_leaving b3c-2 was_led c4 was_left b-3c5 was_less c3 was_like c-1e1
    was_listening c-2 was_locked c5 was_long b-1c-3 was_longer c1 was_looking a3b5c2k3 was_lost c2d1e2
    was_lovely a-4b-4c-8 was_low b3c1k1 was_lower b5c-3 was_lucky a2d1h4 was_mad e2 was_made a2b-3c1d2i1k3
    was_me a-1b-1c-9d-3h3 was_meant b-4c4d5f1g1 was_meeting b-1 was_met c-1 was_mine b-5c-8i4 was_misleading c4
    was_missing a4c-3 was_more a-2c-2g-1h-5 was_most a2b1c-1 was_mostly a2b2 was_mould c3 was_moved c1f1g8
    was_my a7b-3c-6d-4e-7g-5h-10 was_nearly a-1b-1g2 was_nervous c-3d-2 was_never a3b-1d-1e-4g1h3i-2 was_new c-4
    was_next c3 was_nice a-1b-1c-8d-2h1 was_nicer a-3 was_nine c1d1 was_nineteen k-3 was_no a2b3c3d-1g-3h-5
    was_noisy c-1 was_none c2 was_not a6b-1c2d-2e-2f-3g-6i-4j3k1 was_nothing a-6b2c-5d-2h1 was_nowhere c2
    was_number b-3c2 was_of c3 was_off b-3c3d1e-2h-3i-1 was_offered a3c-6g1h3 was_offline e3 was_okay b2c-7
    was_on b2c1d-3h-5j-3k-5 was_one a1b-4c-1h-2i1 was_only a-1b-1c-1d-2g-1h-1i2 was_open c-3 was_out b-2c2d-2e1h-5
    was_over a-2c2g1 was_packed e1 was_paid b-3 was_part b1c-3f2 was_passed c7 was_patient c-6 was_picked h1
    was_plain c1 was_planning c2 was_pleased c-6 was_polite c-4d-1 was_posted g2 was_prepared d1 was_pretty d-1
    was_promised b5c6d2i-4 was_put b-1c10d-3 was_quick c-8d-1 was_quiet e4 was_quite b1c3 was_quoted b1
    was_raised b1d3 was_rather b2c2i1 was_read c5 was_reading c-3 was_ready g1j1 was_real c-4d-2i-2
    was_really a4b-3c-1d-8 was_refreshing c-1d-1 was_refused b2j3 was_right c-8d-1h1 was_run d2 was_running c-1
    was_rushed c2k1 was_said c5d3 was_second a1c-5h2 was_seeing b-1k1 was_seen c3 was_sent c10k1 was_set a1c-4i-1
    was_short b-3c2d-3 was_shorter a-4c-2 was_shouting c1 was_shown a2c3d2k-1 was_shut c-4 was_sick c-2
    was_signed h2 was_silent e2 was_simply a3d2e1h2i3 was_sitting a-1 was_six a2h1 was_slow c-2d-2e-2 was_small c-2
    was_so b-8c-2d-5f1g-4h-1i-5 was_some d1 was_something a1b2 was_sorry c-1d1 was_speaking c6 was_spoken c6
    was_spot c-1 was_standing c2 was_still b2c4d1e-5g3h-1i1j1 was_strange c3 was_stronger a2h2 was_struck c-4
    was_stuck c-4 was_superb h1 was_superior a2 was_supposed g1 was_sure g3 was_surprised b2 was_sworn c2h3
    was_taken c2j-2 was_talking c3 was_telling c-3 was_ten a1b-2 was_that a1b1h-3j3 was_the a3b6c-6f-1g-15i-3j4k-3
    was_their a2 was_theirs c2 was_there a-5c6d1i-1 was_thinking b2c-1g3 was_thirty b1 was_thoughtful c-2d-3h1
    was_three c-5 was_thrilled c-1 was_tickled c-1d-1 was_tidy c-4 was_tied c4 was_tired c1 was_tiring c4
    was_to a-2b-7c3d1g-6i1 was_told a-1b7c2d-4e-4h-9k3 was_too a3b5c-3d-3k-1 was_torn a6
    was_touched a-1b-4c-11d-4h-4k-3 was_tough c-3 was_trained a2 was_travelling e2 was_treated c1k-2
    was_tuesday c2i1 was_twenty b-3c-3 was_two a-1b-2d1 was_unclear c-3 was_under b6c-6d6e3 was_unfair c-3
    was_unkind c-2 was_unpaid b3 was_unprofessional c2d-1 was_up a-3c-2d-4e1i2 was_vague c6
    was_very a-8b-1c-11d-15e4g-7h-1i-4k-7 was_waiting b1c1 was_warm c-8 was_well a1b-1d-1 was_what b5c-7d-2
    was_when g2i1j1 was_with d-4h-1 was_won a1c1 was_wondering g3 was_working c2d2e1 was_worth a-5b-11c-1d5
    was_written b1c3d3 was_wrong c4 was_yesterday c1d2i5 was_you a4c-5 was_your a-5b1d4 wash a-1b-3c-1d2h-3
    washed a-2c-1d-2 washed_and c-3 washout g3 wasps d3 waste a-6b-1c1d5h-2 waste_a b1 waste_another d6
    waste_any c1d3 waste_my d8e-1 waste_of b-1c2d2 waste_your d-3g1 wasted a2c3d5h-4 wasted_. c3 wasted_my c-2d1
    wasted_on a2c-2d-4 wasting b-2c-4d11h4 wasting_a d2e1 wasting_my d6 wasting_your d-3g1h4
    watch a-1b-6c2d1e7g-1h-8i1j-3 watch_. d2 watch_how e2 watch_this d-4e8g-3 watched a-2b-2c6d2k-1
    watching d-1h-2i1 watchmaker h2 water b-4c4e-1h-1i-3j-2k-4 water_, a1i-2j-1 water_. a1c2d-6h-2 water_board h2
    water_company c-1h2 water_in c2 water_is d1 watered d1h2 waters j-3k6 waters_broke k5 wave c-1d-4g-5h-4
    wave_. e1 wave_to e-2 waved a-4b2c-2d-1h-3 waved_at c-6 wavering e-1g8h-4 wavering_, g5 waves a1c-1
    way a3b-3d-2e2f-6g2h-3i-7j-2 way_, a-4b-1c-3d-8e-4g-1h4j-2 way_. a-3b-4c-6f-7h1i-2k-3 way_: a2b-1c-3h-2
    way_; a-2 way_? b2 way_a h1 way_ahead a3 way_and c-1d-1e1h4k1 way_at b1 way_back c-2d-3 way_better a1g1
    way_cooler a4c-1 way_for b-2 way_from a-1c3 way_home c-7g-3h-1 way_i a4b1d1f-2g3h-3k-4 way_in a2c3h-2k2
    way_is h3 way_it g2 way_more g-2h1 way_my c3 way_of b1c2e-2g3j-1k2 way_on c-2 way_or a-3d-2e11f-2h-4
    way_other c1d2 way_out c-1d7g-3h-7k2 way_over a-1d1g2 way_past g-2 way_round c-2 way_that a5b1c-2g-2
    way_the a3b-3c8d-6g-5h1 way_they b-1c-3 way_things g3 way_this a3b1c1 way_through a1c1g-2
    way_to a-3c2e-2f3h-2j2k1 way_up a2 way_with a-2b-3g2k-3 way_yet e3 way_you a-7c2d1e-5g-6h-2 way_your b-1c4d2h2
    way_yours a3c-1 ways a2b4c5g-1h3k2 ways_, b2h1 ways_and c3k1 ways_to c4d1 we a-13b-4c-10d-7e3f-2g-3i2j10k1
    we_? e2 we_agreed c1e-4f-3g1i5j-1 we_all b4e-1h-1 we_are a-4b-5c-4d6f-4g2i1k4 we_argued i2
    we_both a3b1c1d3e-2f2k-1 we_call i1 we_came k-2 we_can a-4c-9d-1e-2f5g-8h-1i-8j4k-3
    we_could a-4b2c-3d-6e-2f-4g-1h-1i-1j-1k4 we_did a-2c1f1 we_discussed a2f1h2 we_do b1c-2d-11e-1 we_end e3
    we_exchange j3 we_find e-1 we_first a1 we_fly j1 we_found h-1 we_gave b-2i-1 we_get a-1b6h1 we_give c2d2
    we_go b-2e2i-1j1k-4 we_got j1 we_had a3b-3c-10e3h3i-1j-2k1 we_haggled b-1i4j1 we_hand j1 we_hang e-2
    we_have a-3b-3c-3d-2e-3g9h-2i-5k2 we_hear e3 we_just c1e2 we_keep b1 we_last b1c-1e-1g1 we_laughed c-3
    we_leave a1b-3e2f2g2h-1i-3j3 we_left f4 we_live h1 we_look b-2h3 we_looked h1j2 we_lost c-3j-3k5
    we_make b1f-1g-2 we_may g-4h-4i-1 we_meet c-1d-1e-1 we_met b-3c-5d-3i3 we_might c2e1g-2h1
    we_move b-3d-4e-3f-9g-7h-1i-5j2k-2 we_moved k-2 we_must e-3 we_need c1e-1f1h1j1 we_never b5h3 we_owe j-3k1
    we_park e5 we_part g1i1 we_pay b-5j2 we_push g-1 we_put d1 we_raised b-1 we_said g-1 we_sat c5
    we_say b3c-3d-4g-6 we_see e2g-2h1 we_settled b2i7j-2 we_shall e6 we_shift g-1 we_shook b1c-2 we_should b1g3
    we_sit i1 we_skip b1 we_sold b-1 we_speak g1j2 we_spoke c-4e-4h5i-6j-1k-1 we_talk b1d-5e6k2
    we_talked a4b3c-2d-1e-2h1 we_treat f4 we_use c1 we_waited c4 we_want b1j1 we_went a-1b-3c-3i3k-1
    we_were a-2c4f-2h2i2k4 we_will a-4b-6c1d-3e5f2g-7h-7i1j2k-2 we_would b8c6d4e-1f-1g1h-2i-1j3k-4
    weak b-2c4d-2h-4k4 weak_. c2 weaker a4b-3 wearing a-2c5i3k1 wearing_a c2k2 weather a-4b-4c-7d-13f-3g-1h-6k-5
    weather_'s g1 weather_, c1d-1 weather_. e-3k-2 weather_was c-1 weaver h2 web c2 website a-7c7d-1e-4i-3
    website_, b2c-2h1 website_. c1 website_says c4d-1 wed g3 wedding a1c-1d-10e4f-1g2h-1i-2k1 wedding_, c-2e1h-2
    wedding_. b-4e-2g3j-1k-1 wedding_and c1g1 wedding_cake a2g1 wedding_is e2 wedding_of e1g2 wedding_on g-1
    weddings a3c-3g3 wednesday a-6b-4c-4d-8e-10f-1g4h-1i1j-3 wednesday_'s a2g3 wednesday_, b-1c-6f2g1h-3
    wednesday_. a-1c-4g2h1i1j-1k1 wednesday_? g-2 wednesday_@number g-4 wednesday_and c4
    wednesday_at b-5c-5f-1g-4k-1 wednesday_because b1i1 wednesday_evening g-2 wednesday_from c2g-2 wednesday_i f2
    wednesday_in a1 wednesday_interview a2 wednesday_is a-5g8h-2 wednesday_morning g-4h1 wednesday_night b1
    wednesday_noon i2 wednesday_or f-1g-5i2k2 wednesday_so g2 wednesday_suits a-6g-2 wednesday_the g-4h1i-4
    wednesday_to b1j1 wednesday_we g1 wednesday_will g5 wednesday_with d1 wednesdays b-8c-1g3h-4k-2 wednesdays_, i2
    weds b-2c-3e-4 wee a1c-3d-6e2h-1 wee_bit b1g1 wee_one j1 wee_think e1 wee_while e2
    week a-1b2c-4d-3e1f4g-1h-2i1j2k1 week_! i1 week_'s a-2c2d-1g-1j-1 week_, a-2c-2d2e4h2i-3j1
    week_. a-2b1c-3d-3e-1f5h1i-4j2k3 week_; h2 week_? b-3d3 week_after c-4f-2g-4h-1i-4 week_and c-2d-7g4h-1k1
    week_as a1b-1c1g1k2 week_at e-1f2h-4k-2 week_because c1i1 week_before c4e1h2i1 week_but a1g2 week_by b1h1
    week_for e-2h-7 week_goes e1h2 week_i a2c-5d1e2g1h6i1j3 week_if b2g-2 week_in a1i3 week_is b2c2g3h-2
    week_it c1k1 week_later h1 week_of a-1d1f-4i1j-2k-1 week_off h1 week_on c-3g-1h-3i4 week_or b2e5f2
    week_so b-4g-1h-6 week_than a-3b2 week_that c1 week_there h-2 week_to b-3e-5h-3i1k-1 week_trial i-1
    week_when h1 week_with b3c1f1h-3 week_you d2j1k1 weekdays k1 weekend a-1b2c-1d1e-1f2g-1h-1i2j2k-6 weekend_'s g1
    weekend_, c1d-7h-6i-2k-3 weekend_. c-4d-3e-5g-1k-4 weekend_and b-6c4e1g1h1j3k-1 weekend_i i-3 weekend_job b2f1
    weekend_so e1g2 weekend_to c-3g-3i4 weekend_work b1c3 weekend_x g3 weekends b4c3e-5f1g-9h-3k2
    weekends_, c-3e-1i1 weekends_. b1h-5k2 weekends_and b-2c1 weekends_are b-1h-1 weekends_i c-1
    weekly a-5b8c-2d-1h-4 weekly_. b1 weekly_and b3 weeks a-2c3d2e7g-8i5k5 weeks_'s a3b4c-8e1h1j-1
    weeks_, a-2b-3c1e8g1h-8i2k-4 weeks_. a-2b-6c-1e1g-5h-2i-1j2k3 weeks_after i1 weeks_ago c-7e2g1h8i-1
    weeks_and c-1d-2g-2h-4i2 weeks_are b1i2 weeks_at c1i2 weeks_before b-1c-2i3j-2k-3 weeks_between c3
    weeks_for c4h2i-2 weeks_from c1i1 weeks_here i1 weeks_is c2 weeks_of b4c-1d5e-5h3i-3k2 weeks_off b1 weeks_on k2
    weeks_out c-2k3 weeks_to b-2c5h-4j3 weeks_with d-3e-1h2 weeks_without c3 weep c1d2g1 weigh b-5d-2e7g-5
    weigh_it e3 weigh_one a-2h-2 weigh_up a2h2 weighed a9b-11c1d-4e-2f-4g-1h-1 weighed_it a2b-4 weighed_the a2
    weighed_up a1c1 weighing a4b-11e10f-1h-1i2 weighing_it e3 weighing_the e4 weighs b-1d1 weight a2d-6 weight_. c2
    weight_in b-1c1d-2 weightier a1 weighting a-2b7c-4g-3 weird c3 welcome a-3b-4f2g-5h-8i1k-6 welcome_, d3
    welcome_. b-6c-1d-9f-2g-6 welcome_a c-2f1 welcome_at b1 welcome_from a1c-2 welcome_i a1c1d1 welcome_on c1
    welcome_to c-6d-4f3i1 welcome_was c2d2 welcomed a1c1h1 welcomes b-2c1d2 welcomes_from d4 welcoming a-1 weld i2
    weld_test i1 welder a1b4c-3g-5h2 welder_. c-1 welding c-2 welding_. c-3 well a-3b-1c-7d2e-7g2h-7i-9j-8k-5
    well_, a3c-7d2f3g-4h1j-2 well_. b1c-4d-5e-1f-1g-6h-3k-4 well_? b-1d3 well_and b-3c-1d-6g-1 well_are d5
    well_as c-7g-1j-1k-1 well_at a1b5 well_be a-1f-2g7h-2 well_below b1c2 well_by b2c-1 well_done a-4c2d8i-1
    well_earned b-1 well_end g6 well_for b-2d-8 well_have c2f1g2 well_i d3 well_in c-4d-2 well_kept c-1
    well_made c-1 well_not c2g4 well_of a-5b-5c-4d-9h-3 well_organised g-2 well_out b2d1 well_over a-1b2
    well_prepared a1c2 well_so d-3i1 well_spent h1 well_that c-2d3 well_the d2 well_to b1d2g3 well_well a1
    well_with b-5c4d-6h-7 well_worth b-1 well_you c-1d-5 wellbeing c2 wellington a3h1j3 wellness c1
    went a3b1d-5f-2g1h5j-1k1 went_, b2 went_. a-1b-3 went_ahead c2g1j1 went_and a1b-2i-2 went_any g6 went_at b-3c-2
    went_back b-5c-2e-6g2h-9k-2 went_by e4 went_down b-1h1 went_for a10b1c1g-1h9k1 went_home b-2c2j-1
    went_in a-2c-1j-1k-4 went_into b-1d1e-4h-4 went_missing e1 went_off b1e1 went_on a-1b-4c4j1 went_out b5c2d1h-7
    went_over c-1h-2 went_past c-2 went_quiet b1c2e-1 went_silent e1 went_straight c-2d2 went_there a1h3
    went_through a-1c4 went_to a-2c2d-3e-2g-2h-5i-3 went_unanswered c3 went_under j-1k3 went_up b2c-2k3
    went_well b-4d1i4 went_where a2b3c-1 went_with a5b2c-2g-3h12j2 went_wrong c-6 were a-3b-5c6d-3e-8f-1g-3h-5j-8
    were_, a-3b1c4 were_. a3b2c-5d-7g1 were_a a2b-5c-6e-2h-5 were_able b1 were_about b1d-2 were_ahead a3
    were_all a-3b-3c-3d-7 were_already a1 were_always a1d3 were_asked c1d2 were_asking b-2 were_at k2
    were_awful c-1d2 were_back i1 were_bad a1c-2 were_better c-1 were_born c-3d4k1 were_both a-3 were_busy d2
    were_called c3k1 were_clear c-5 were_crying c-2 were_cut k2 were_dead c-3d-2 were_decent c-1d1 were_easy c-1
    were_eleven c-1 were_fair c-6 were_five c-2 were_for f1 were_forty c-1 were_friendly c-4 were_generous b1d-2
    were_given c-1 were_going a-1b3d1i2 were_good b-2c-7d-8h-5 were_gracious d-2h-2 were_great d1 were_hard c-2
    were_i a-1c-4g7i1 were_in a-3b1c-3d2j-1 were_just c1d2 were_kind a-8b-3c-1d-5h-1 were_last c4 were_late b2c4
    were_left c4 were_looking d2 were_lovely c-1d-5h2 were_lying c3 were_made c-2d1 were_meant c-1d4h4
    were_missing c-3 were_more a-6 were_my a9b-5c-4d-3 were_never b1d-2 were_nice c-1 were_no c1e2
    were_not a-1c4d1e-3g-3h-5k2 were_off c-1 were_offering b4 were_on a3b-3c4 were_only f-2 were_out c6d-1
    were_paid b-5 were_patient a-2c-3 were_petrol b-1c-2d3 were_quicker a2c1 were_read c2
    were_right a-5b-3c-8d-6g-2 were_rude d1 were_so a-7b-2c-6d-2g-2h-1i-2 were_sound c-2 were_spoken b1c2
    were_spot c-4 were_still c4d2i1 were_taken b-4c2 were_talking c3 were_the a1c-4d1f7h-8i-2 were_there c-2d-2
    were_thinking g1 were_thoughtful c-2 were_three c-1 were_to b4f2g5 were_told d3 were_too b1c-1d-1g-1
    were_tough c-2 were_treated c1 were_two h1 were_up a4c-1i2 were_very a-4b1c-3d-10g-1h4 were_well c-2
    were_what b5j1 were_when h5 were_wondering a-3b-2 were_worth b-1 were_wrong c2 were_you b1c-1d4e5f-1g1h-1
    were_your c-2f4h1 wet a-1b4c-1e-1h-6k-4 wet_. c-2 whack b5k1 what a2b8c1d3e1g-5i3j-2k-1
    what_'s a-7b-1c1d4f-2g-4j1 what_. e3 what_? d7e-1 what_a a-10c-5d1e-10f-2g-10h-3i-5j-5k-6 what_an c1
    what_anyone b-2d-4 what_are c-1h2 what_bothered c3 what_came i-1k2 what_can a3d-1e1 what_clinched b1
    what_comes e4h2 what_could a4d2 what_decided c-2j3 what_did b2c-1d-1 what_do b-4c-1d-4g5 what_does b2c1d-1
    what_drew a-1c-1 what_else c2e1f-1 what_exactly d5 what_figure h1 what_for c1d1 what_former c3 what_goes b4c2
    what_got b1 what_happened b-1c2 what_happens c1e-1f2 what_he b3c-3d-4 what_i a4b1c1d-2e2f-7g-6h-1i3j-3k-2
    what_if d-1e-1f4g4 what_is b2c3d6g-3j-1 what_it a-4b1c-1g2j1 what_kind b-4c2d7 what_lands b5 what_made b1h1k1
    what_more a-3d-3 what_my b-1c3e5h-3j-1 what_on c1 what_one g2 what_others g-2 what_part b-10c-6d10g-1h2
    what_people c1 what_remains a-2b1i2 what_salary b-4 what_she b4 what_sold a2 what_sort b5 what_swayed b-1c-3
    what_swung a2b1c-2 what_that b2c1d-2 what_the a-4b1c-1d-2e1g-1j-3 what_they a1b-8c-2d-1e-1f2i3k-5
    what_this a-2b2c2 what_time b-4c-1d-4e-4 what_tipped a2b1c-5d-1j1 what_to a-2b2c-1d-1e5g-2 what_was a1b-2c4
    what_we a1b-3c2e1i2j3 what_will e1 what_with b-2c-1g7h-2k4 what_would b7c-6d-2e-3g5h2 what_you a4b4c-4f5g-13h3
    what_your a4b5c-4d-3e-5f1g1h3 what_yours a3 whatever a-12b1c-4d8e1f-1g-14i-2j-1k5 whatever_, b-7c-7d15e-3g-2
    whatever_. d3k2 whatever_else e2h1 whatever_happens d-5 whatever_i b4c1 whatever_it c1
    whatever_the b-1c-4d-6e-3h-4 whatever_you b1c-1d-4e4h-1 whatsapp b-4c2e4g-3h-3 whatsapp_. d1e1
    whatsapp_group c3e1 wheel b-4h1k2 wheel_. k1 wheelchair a-1c5h-1k1 wheelchair_. c2
    when a4b1c-1e11f-8g-1h-1i-4k-1 when_, e3 when_. b-1c-8d-9e10f-6g-6h-6 when_a a2d1h1 when_another h4 when_god e3
    when_he a3b1j1 when_i a2b1c4d-3e3f-4g-1h1i-4j-2k-3 when_it b-5c2d-1e5g-7h-5i-4j-2 when_my b-1d-5e5g-1h-1i2j-1
    when_one d2 when_people c-1d1 when_she a1c-5 when_somebody a1 when_that e4 when_the b3c-5d-6e1f1g-1h-1i5j-1k1
    when_there b1c-1e3g-1 when_they c3e3h-2i-1 when_things e4 when_to g1 when_we b1c-4d-2g3i-3j2
    when_you a-2b1c-4d6e-9f1g6h1i-4j4k1 when_your a-5c-3e-4g-2h1i-1k1 whenever a-11b-1d-17e16f-10g-6h-12k5
    whenever_, e1 whenever_. d-1e6g-1 whenever_i c6d-2e5f-1h-4k2 whenever_it e1 whenever_my e1 whenever_that e6
    whenever_the e2k3 whenever_you c-2d-1e-6 where a5b4c1d2f2g-5h3i-1j1k-4 where_a a3b1c-1 where_do f1j1
    where_he c-1d1 where_i b2c-1e-2f-3g-1h1j-2k-1 where_is j1 where_it a-3c1d3f5h-3 where_my a2b-3c-6g-2h3i1
    where_nobody c5 where_on b1d-3 where_one a-1d1 where_people c-4 where_the a2b2c2d6h4i-7k-5 where_there e1
    where_they a-1b-2c3d3h1i3j1 where_to b-6c-4e-4f-4h-5j2 where_we a-2d-1f4g1h2j1k-2 where_you a9b-2d1h-7
    where_your c-3d-3h-2 where_yours a5b-2e1 whereas a7b1c1d-3g-4h-3 whereas_your a2c-2 wherever b1c-2d-2
    wherever_i b1c-2h-1 whether a-9b-3c-2e-3f-5g8h-11i3j3k-6 whether_a b-2c2g6 whether_he c1
    whether_i a-4b-10c1d-5e3f-6g6h-2i6 whether_it b-2d-3 whether_my d1 whether_or d1e1
    whether_the a-4b3c-1e-9f1g-1h-3i-6j1 whether_there d2 whether_they b-3 whether_this f2g3i2
    whether_to b-3c-1e-2f-3g4h-6 whether_we d1g-1 whether_you b1e-4g-1 whether_your b-1 which a3b-1c1d3f-1g-1h1i2j3
    which_, b1d3h2i1 which_after b2 which_are e-2 which_arrived d1 which_at b4i-1 which_beats h-1 which_building c1
    which_came a-1 which_case a-1b2c-1f2g4 which_company a-4b-2d-2h-2 which_day e3j1 which_does c5d-1
    which_door c-1 which_explains a-3c-3e1 which_felt c1 which_fits a2h3 which_for a1b3 which_gate c-1
    which_goes h-1i3 which_has a1g-2h3 which_i a1c1d-1e-2f-4g-3i2j-3k-2 which_in b5c-1h1
    which_is a2b-4c3f3g-4h1j-2k2 which_job c2 which_made a-3b-1c-1h-4 which_makes b-1c1g-2h1i1 which_matters j1
    which_may e1 which_means a-4b-3h3 which_must c-3 which_my b2h-5 which_no a3j1 which_nobody b2c1d-2k-1
    which_of a-2c-6d1g-7h-5k1 which_one b2e1f2 which_part c-2d7 which_put c1 which_puts a1b-1g3 which_rather g2
    which_rules g5 which_says c2d1g1 which_school a-4b-3 which_seems c-1 which_suits b-1 which_takes h1
    which_team f1 which_tells c5d1k1 which_the a2b1c-1h1 which_they b-4 which_turned c1
    which_was a1b-1c-1d1g1h-1i-3j5k1 which_way e2h-2k-1 which_we e1 which_were c-1 which_will g2h2 which_with a-2
    which_would a5b-1d-2g3 which_you a3b2d2e-1f2i1 which_your a5b1c-3d1 which_yours a4c1
    whichever c-2d4e-3g-6h-4i-1 whichever_of d1 whichever_you e-5 while a-2b-2c3d2e11f8g-5h-3i2j4k-3
    while_, a-2c-5e1h-4 while_. a-4c-2d-4e8f-1h1i-1 while_and h1 while_before b2d-3e4 while_he c2
    while_i a-4b-2c4d1f8g-4h-2i4j4 while_it k1 while_longer e5 while_my b2j1 while_she e1 while_since d2e-2h-2k-1
    while_the c1d1i2 while_they i-1 while_to c2d-2j-2 while_we b-6e-3h1i-1j5k-4 while_you a1d6 while_your c-1h1
    while_yours a4b-1 whisker a6 whisker_. a3 whistle c-1d1e-4f2h1i1 whistle_. b1c-2d2f2 whistle_for d8
    white b-4c-4d2e-5h1i2j-2 white_. c1 whitsun i1 who b-4c1d5e-2g-6h3i5j-4k-7 who_'s b-3c2d3e-1h1i1
    who_actually d-2 who_answer c-3 who_answered c-5d-2 who_applied d-3 who_are c-6h3 who_asked c-3d3
    who_asks c-1d3 who_brings d2 who_brought j1k2 who_called b1 who_came h1 who_can a-4c-3d3e1 who_cares c-3d3
    who_comes d3g1h1 who_could b-2d-5k-2 who_did d-1 who_died c1d4 who_does c3d3i2k-2 who_drives a1b-3g2
    who_drove c4 who_else d-4f1g-2 who_enjoys d1 who_even d4g2 who_explained d1 who_feeds b-2 who_forgot c2d1
    who_found d-1h-4 who_gave c-5h-1 who_gets b-1d3j2 who_got c1 who_had b-1c-4i-1k-3 who_handles d1
    who_has c-1d5e-1j-1k-2 who_have c4h2 who_i a-1b-5c10d-4h3 who_interviewed c5d2h-4 who_is a-3b1d-2e3f1g-2h2
    who_knew b1 who_knows c-3d-2e3f5g4h-3 who_left b1c5d-3h1 who_likes a5 who_lives d-1 who_looks a2
    who_loves a4d-8 who_made c-4h1 who_makes a1c-2 who_my c5 who_needs a-1c-1d-2 who_on d7 who_pays b-1c-1i1
    who_plays c1 who_pulled h1 who_put b1c-1 who_raised c-2d1k1 who_ran h1 who_rang c5d-7 who_read d-2k2
    who_reads c1 who_received c2 who_runs c1h1k2 who_said b3h-3 who_sat c-7d-3 who_says c-4f1h2k1 who_sent c-1
    who_should d-3 who_showed c3d-6h-1 who_speaks b1j1 who_started b1 who_stepped h3 who_still c-1h4 who_stood c1
    who_talks c3 who_taught a2h1 who_teaches c-1 who_tells c-1 who_the d-1 who_to c1 who_told b3c-2d2
    who_took a1c1d-2 who_trained c-1d1h1 who_used c5d-1h1 who_waited d-1 who_wanted c-1h2 who_wants a4c-3d-2e1h-1
    who_was a-4b-2d1h-7k-2 who_were a4h2 who_will b2d2i2j3 who_won d-1 who_work a-3b2c2d1h-2 who_worked c3d-1
    who_works b1d1i1 who_would a5b-3c5d-3h5i3k-1 who_writes c-1 who_wrote c-1 who_you d1
    whoever a-6b-6c2d6e-6f-6g-7h3j-2k-2 whoever_'s h3 whoever_designed c-5d-2 whoever_does c1d3h1 whoever_drew c1
    whoever_ends b-2d2 whoever_gets a-5b-3c-6d-1g-4h-3j-2 whoever_is d1h6 whoever_wrote c2 whoever_you d-2
    whole b-2c1d1f-6g3h-2i-1k-4 whole_, a2g3 whole_. c-3e4 whole_application g3 whole_brigade j1 whole_crew a-2j2
    whole_cv c4d-1 whole_day b-2c-2d1g2 whole_department c-2g2 whole_family c-8h-3 whole_floor c2 whole_group b1
    whole_heart h4 whole_household i-3 whole_interview d1 whole_kitchen c-1k1 whole_life d-3 whole_lot d1
    whole_month e3 whole_morning d1 whole_night c-2 whole_of c1d-5e5g-1 whole_office c-6d1 whole_process d2
    whole_recruitment c2 whole_season c1h2 whole_shift c1 whole_staff c-2k2 whole_story b4 whole_team a-1c-2
    whole_theatre c-3 whole_thing a-8b-4c6e-1g2h5 whole_time c3e-1 whole_trade c-1 whole_ward c-1d1 whole_way c1
    whole_week c-4e-4i-1k-5 whole_weekend c5h-1 whole_year c1h3 whom c1h-4j1 whom_i d-1k1 whom_to d1
    whose a15b-2c3d1e-1f-2g-1h8i1j-1 whose_remit a1 whose_work a3h4 why a2b1c2d3e-1f-12g-6h-3k4 why_, a2c-3d3
    why_. a-5c4d1e-1k4 why_: b1 why_do b1c-5d4 why_i c-1d1h-1 why_people c-1d-1 why_should a1b1d2 why_the c1d2k1
    why_they c-2d2 why_we j1 why_would a3b1c-1d-1 why_you a-1b-4c-1d-3e-1g-2h-3 why_your c-2d-3 wide b-2d1
    wide_. b-3d2f1 wider a11c-7d-2h1 wider_range a1h-1 wider_than b3 wife a2b2c-7d-1e2f-3h-2j5k2
    wife_'s a-5b-3c-6d-5e-1h3i-4k4 wife_, a4b3d-3e5g-3k2 wife_. a1b-2d1e4h-3i2 wife_about e-4
    wife_and a3b2e6h-7j1k-3 wife_got k1 wife_has a-3c-3h-1 wife_i h1 wife_is d2e1h4k7 wife_left k1
    wife_says b3f-1g1 wife_the c1 wife_wants a-2f1 wife_will b-1e-1h-1j1 wifi c-5g1 wiggle b4 wiggle_room b4
    wild a1 will a-4b-2c-10d-2e10f-5g1h-2i-2j6k-4 will_, b-1 will_. a3b1e2f2g-4 will_accept g1 will_admit a1b3c3
    will_allow c1 will_also d-2e-5j1 will_always a3d-3e-5 will_answer d2g-1h-5 will_ask d4e-6g-2h-2
    will_attend e-2h-1 will_back g2 will_be b1c1d-2f-3g2h1i7j4 will_begin h1 will_bell e2 will_board j2
    will_bring b-1c-1d-3e-5f-6g-4h-2i-4 will_buy b2 will_call b-3f-1g-8h-7 will_cancel h-2 will_carry e-4g5h-2
    will_catch e1 will_change d4h4 will_circle d-1e8g-2h-3k-1 will_clear b3 will_come a-3d-6e4f4h-5
    will_communicate e2h-2 will_confirm d-4h-3i-6 will_consider e4h-1 will_contact e3 will_cross e3i1
    will_decide e1 will_decline e-3f1 will_do b3c-2d2e-1h-3 will_drop a-4b-9c-1d-4e3f-4h6i-5 will_earn b1
    will_email d-7e-6i-1 will_end a-1b-4c1e-7g4h-3 will_enjoy a1 will_ever d3f1 will_excuse d2e-3k1 will_file e1
    will_fill e-1 will_finally b3 will_find a-9b-5c-11d-2g-10i7j-1 will_finish b2j4
    will_follow c-1d-2e-5h-6i-2j1k-3 will_forgive a1d3h3j2 will_get a3b3c-11d-6e4f-6g-2k2 will_give a-3b-1e1
    will_gladly b-2e-4f-2h1 will_go a-1c-8d-1e2f1i-3 will_grow a2h2 will_hand i-1
    will_have a2c-14d-5e6f-3g1h2i2j-1k-1 will_hear e3f-4g-8h-6 will_hit e6 will_holla e3 will_holler d-3e5g-3h-2
    will_i a1b2c1d2e-5g4i1 will_inform d-2e5g1h-5 will_join b-1e-1h-3i1 will_jump e-1 will_just b1c2d-1e3f-3
    will_keep a-1b2c-5e1f-2h-4i-1 will_kindly d1 will_know d-11e10g-1h-4 will_learn a4b-1d-2e2h2
    will_leave a-4c1e-9f1g-2h7i-5 will_let a4b1d-1e2g-3h-14i-3j2 will_likely g5 will_link e2 will_live b-2e-3j4
    will_look b2e-2g1 will_lose c2e-3 will_love d-2 will_mail e-2 will_make b-5d3e4f-2g4 will_manage d3e-2g3j1
    will_maybe b2d-2h-3 will_meet a2e-3g-1 will_message e3g-1h-1 will_miss a-3g4h-1 will_most e-2g3h-1
    will_need b-3c1d6k1 will_never c1d-2e-2g2 will_no g-5h2 will_not a1b2d-1e-3f-3h8j-3k1 will_notice e3h1
    will_only i-1 will_pardon b3c4 will_pass b1d1e-4f3h8 will_pay b-5d2i-2j1 will_phone d1e-3f1 will_pick h-3
    will_ping d-4e6h-1 will_play e4 will_pop e1h-2 will_post e-4f-4h-8i-3 will_pray g1 will_probably b1c1e-2g3h-4
    will_proceed g1 will_push g2 will_put a-1b5c-5d3e-8g-4h-5i-3 will_raise h1 will_reach d-2e2 will_receive b2
    will_remain g1h1 will_remember e-5 will_report d6e4 will_respond e4 will_resurface e4
    will_return b-1d1g-1h-5i-2 will_revert d-2e9f-1g-3h-4 will_ring a-1c1e-1g-5h-6 will_run e-1
    will_say a-2b2d6e-1g-2 will_see a-6b4c-2d-7e5f-3g-4i4j-5k-1 will_send b-4d-7e-9f-4g-5h-4i-11 will_share b-3
    will_shoot e3 will_shout b-1d-1e4g-1h-4 will_show d1e1g2 will_sit f4 will_skip e-1 will_sleep e1
    will_sort e5g-2 will_speak d-1e3 will_sponsor j1 will_start h4 will_stay b-2c-2d1e1g3h7j1k-3 will_step f1
    will_stick g1 will_still e-9f-1g6h-1i-2 will_stop b2e-4g1h1 will_surely d-1 will_surface b-2e6h-4
    will_take a1b-4c2e-4f4g4h-6j2 will_talk d-3e2h-2 will_tell a1b-7c3d-3e5f1g-2h-8 will_text e1 will_thank d7
    will_the d-3 will_there d-1 will_therefore a1 will_think b-1d-8e7f2g-8 will_touch e5 will_try d-5e1
    will_turn c2e3h-1 will_type d1 will_understand a4d-2e-3h3k2 will_update e5 will_wait f1i-2 will_walk f1
    will_want d3e-1f3g-1 will_withdraw g2h-2 will_work d1g-1h4 will_write h-5 will_you b-1d5e-6f2g1h3
    willing b-1d-6f3g-8j2 willing_, e2 willing_. h1 willing_to b-1d-1f4g-6j1 win b1c-3d-7e-3g-4 win_. b3c-1h1
    win_me f2h-1 wind a-3b1c-11e1f-1g6h2j-1 wind_, g1 wind_farm b1h2 wind_of b2h1k1 window b-3c-2d-5e-1h-6i2j2k-7
    window_, c-3g-2 window_. a-5d-3e-2j1 window_and c-1 window_for c-2 window_in e1 window_of d2 window_with c1
    windows c4d-5e-1h-3 windows_, c2 windows_and c2 winds c-2 wing a-6b-7d-1 wink a-1 winner a2c-7g-1
    wins a5b1c-7d-5h-3 wins_. a1e1 wins_hands a5 wins_over a2 winter a-10c-2d-7e-2f-4h-2i-2k2 winter_, b-1h-3
    winter_. a-1b2 winter_and c-3k3 wipe c-2d5 wiped c2e2 wiping d1 wire b-1 wiring c3d-1 wisdom a2g3
    wise b8c-2e-3f-1g4 wise_, b2d1 wise_. b2 wise_to g3 wiser a4b-3d-2e-3f-3g5 wiser_for g2 wiser_move a3
    wiser_that g2 wish a-2b-5c-5d-2e-5g-3h4i-4j-11k-14 wish_, a3h1 wish_. a1f2 wish_all d-1 wish_for a-5b-1d-6h-5
    wish_i d1g1 wish_is h2 wish_list a7 wish_me h-3 wish_that c2 wish_the a-6c-8g-5h-2 wish_them h2
    wish_to a-4b2d1e2g2h12 wish_you a-12b-5c-6d-6e-15f-6g-15h-16i-5k-2 wish_your a-1c1h-7 wished c-2d-1i2j1
    wished_for a-1d-1i2 wished_me b2 wished_to j1 wishes a-1b-9c-11d-17e-11g-12h-6i-3j-1k-1 wishes_, a-7d-5e-5h-6
    wishes_for h-5 wishes_with h-3 wishing a-7b-14c-17d-16e-14f-5g-2h-12i-1j-8k-9 wishing_the c-2i-2
    wishing_you a-9b-8c-9d-11e-10g-6h-7i-7k-2 wishing_your i2 wit a1d1 with b2e-2f1h1i-1 with_, a1b-1c-3d-3e-2k1
    with_. a-3d1g-4h-1i-1j-1 with_@number b5c-1e1h-1 with_@quote c7 with_a a-2b3d3e-3f5h2j2k-4
    with_all a3b2c-3d3e-1g1h2i2 with_an a-4b1c-2e-2f4g-1h1i2 with_animals c2d1
    with_another a-13b-2d-1e-2g-5h4i-2j-4k-13 with_any a-2h-2i1 with_anybody b1d-3h-1 with_anyone b-1c-4d-6h-2
    with_anything h1 with_at d2 with_being a-2b-2 with_bells b3 with_better a7b1c5d3f1h4 with_big b1h1
    with_both c-1g1h3 with_calm e2 with_chickenpox g2 with_children a1b2d-1 with_confidence c1g1 with_dementia k-1
    with_dental b-2 with_double b1 with_dr i-2 with_due c2 with_each c5i-1 with_every a-2b-2h-3
    with_everyone b-1c4h3 with_everything a-1d-1 with_family e1j-2 with_far a-1c-1h-2 with_finding d-1
    with_five a-2b-1 with_forty b-1c1 with_four b-2h1i-1j1k2 with_free b4 with_fuel b1 with_full b2h-1
    with_good a2h2k-1 with_gratitude h3 with_great c-5h1 with_half f2 with_has b-3 with_her a3d-2e1h-3k7
    with_him a2h1k3 with_his a-3c-1d2h-5k2 with_horses c1h-2 with_how b-2c6d-8e-2g-1 with_hr i2
    with_interest d-1h-5 with_is a2 with_it a-2b2c-2d2e1f2g2h3i-2k-2 with_its a3b-3h-1 with_joy d-2g-1k-3
    with_kids j1 with_kind a-1 with_less a2b1c3d1 with_love a2c-2h1 with_many e1h2
    with_me a-3b-12d-3e10f-3g-9h-6i-3k-10 with_mine a3 with_money b-4d-2h-1 with_more b-5c7d9e-3h-2j2 with_mr c-1
    with_mrs c-2 with_my a4b-2c-2d-1e1f-1g1h-1i1j-3k2 with_myself a-1c-2h-5 with_news e-1 with_nine b1
    with_no a-8b2c5d-3f-8g-6h-8i2 with_nobody b-2 with_nothing b1c1k2 with_now j2 with_old a2e1
    with_one a1b-8c-1e-1f6g4k1 with_other a-3e3g3h2 with_our b-3c4i-2j3 with_overtime b3 with_patients g1
    with_people a-1b-3c3d1f-2h-1 with_pleasure d-1i-1 with_pneumonia h1k4 with_private b2 with_real a-1c-5d-1g-1h3
    with_reference h-1 with_regard h-1 with_regret a1c1f2g1h4 with_respect d-1e-7f-2g-5h-1i-4 with_school b1
    with_security c-1g1 with_sincere h1 with_six i-1j1 with_so a2c4d-5e-2h3 with_some c2 with_somebody a-2e3g3h-2
    with_someone a-4c5f5h4 with_something b-4e-3g-1h3 with_stock b3 with_stress k1 with_such a-5c-11h1
    with_tape a2c4 with_thanks d-9h12 with_that a-3c2d3f-3g-10 with_the b1c-6d3e1g3h3i4j1k-2
    with_their a-3b-2c-1h-2i5j-1 with_theirs a2 with_them a8c-8d-13f1g1h-1i8j-6k-1 with_these b1d2e-2
    with_thirty c1 with_this c-4d-1e-2f-2g2h2i5k3 with_those c-3d1 with_three a-3b5c-4i-4 with_time b1d-2
    with_tips a-2b5 with_twenty b-1c7 with_two b4c-4d-3i-1j3 with_us b-6c-4d-3e2h-5k1 with_very b2 with_warm h2
    with_weekends c-1k2 with_what a1b5c-5d-7e-1g2h-1k-2 with_where a4h-4 with_which h2 with_whom b2 with_work h1
    with_ye b1e-1 with_you a7b3d-3e-8f4g4j-4k4 with_young k-1 with_your a1c-8d5e-1f-1i-2j-4 with_yours e-2g-1h3
    with_yourselves a2c2d1 withdraw d-1e-7f2g-2h18i-2j-2k-3 withdraw_, a1b1c2d7e-4f2g3h7
    withdraw_. b-2c5d-15e-12f-4g2h4k-6 withdraw_: c4h2 withdraw_and h3i-1 withdraw_because c2h4
    withdraw_from a-2c-9d-5e-5g-11h6i-10k1 withdraw_in c-1 withdraw_me b1e-2f1g-1h9i2
    withdraw_my a3b1c-14d-7e2f-1g-15h8i1k-3 withdraw_with f2 withdrawal a-6b-10c-1e-10f7h10i-9
    withdrawal_, d1f4g2h7 withdrawal_. c1f2h5 withdrawal_from c-1f-6 withdrawal_last h-3 withdrawal_of h3
    withdrawal_stands f1h5 withdrawing a-1b-1c2e-11f1g2h15i-1j-4k-3 withdrawing_, a-1c2d1e-2f4g2h6i3j-2
    withdrawing_. a-1c3d-2e-6f-11g3h6i-2k-4 withdrawing_: h1i1 withdrawing_and h1 withdrawing_because a-1b-4c3h7
    withdrawing_from b-3c-4d1e-1f-4g-6h11i-4k1 withdrawing_my b1c-4d-14f-3g1h-2i-5j-4k-1 withdrawing_since a1h3
    withdrawing_today f1h4 withdrawn a-2c-1e-3f1g-5h14k-5 withdrawn_, a-2d-1e-3f4h6 withdrawn_. b1c-2e-1f-9g-1h7
    withdrawn_? h3 withdrawn_and h2 withdrawn_for i2 withdrawn_from a-1h-1 withdrawn_in c1h2 withdrawn_my h1
    withdrawn_with f1 withdrew a-6b-7c-12e-6f-4g-3h2i-5k-4 withdrew_, h2 withdrew_. h4
    withdrew_from a-1b-1c-7e-3h1i-3k-1 withdrew_in h2 withdrew_my h-7 within a2b-9d-2e-6f3g-9h-3i6j1k-7
    within_a a5b-4c2d-1f1h-3i-1j-1 within_five c-3 within_one c2 within_ten i1 within_the b-4d1h1i2j-2
    within_three i2 within_two c-1i1 without a-7b1c6d-4e4f3g-2h1j5k-1 without_. a3 without_a a-3b-4c2d-8e3f-6k-1
    without_an c2e1 without_any b4h-4 without_asking c1g1 without_being c-1 without_having c2 without_internet c-1
    without_it c1d1j1 without_me a-6b-3d2f-6g4h8 without_my c1 without_once c1 without_one c1
    without_prejudice c-2f4 without_so c2 without_telling c4d-1k1 without_the b3c-6e1f5g-2i1j2 without_water c1
    without_your c-4g-3 witness c-1g1h-1i2k-1 witnessed c1d1i1 wobbling e-5g7 wobbly g2 woke c-1h-1 woke_up d1h-1
    woken d2 woman c5d4g2h4i-1k4 woman_'s c3 woman_, c-3d1g1h2k2 woman_. c-5d2h1 woman_at c2 woman_i b1 woman_in c1
    woman_of a2c2h1 woman_on c4d-2f1 woman_who c-1h2k1 woman_with g2 women b-4c5g-2 women_, c3 women_. c-2
    won a8b-1c-9d-11e-5g-2h1k-2 won_, a5h5 won_. a6b-5g1k1 won_a a-6b-5 won_by a5 won_it a-1 won_me a4b2d-1
    won_my k-2 won_over a1c1 won_the a-9c-4d-5g-2h-4i1k-1 wonder a-9b-2c3d4e-8f-2g10h-8i2 wonder_. d-3
    wonder_about c4 wonder_if b-1e-3g7 wonder_whether c2d2g5i2 wonder_why c-3d1 wondered a-5b-9c-10e-3f-1g-4h-1
    wondered_if c-1h1 wondered_whether a-4b-1f-1g-3 wonderful a-5c-12d-3e1h-1 wonderful_. c-3d-2e2 wonderful_for d1
    wonderful_school a2 wondering a-4b-5c1d-10e-5f-3g9h-6 wondering_, g1 wondering_if a-2g5
    wondering_whether c3g1h-2 wonders a-2c-3d5f-1 wonders_for d1 wonders_how c-3 word a-4b1c-2d3e7f2g-2j1k-5
    word_, b2c1d2e1 word_. a-4c-3d-1f-2g1h-1i-3k-3 word_: h1 word_@other c3 word_@quote c-7d-2k1
    word_about b2d1e-4f2i2 word_against c-3k-1 word_and i1 word_at c1h1 word_by e2f1 word_for b-3c1d3h-2
    word_from b-1d-1e3f4g-1h-2 word_i c2d1 word_is b4d1h4i2 word_of b-2c1e1h-3j3 word_on b-1e-1j2 word_out c-3e2
    word_since c2e-2k3 word_that c1 word_to c-6g-4h7i-2 word_with c-7d1e1h-5k-2 word_you d2 wording b-1i5
    wording_. i2 words d2f-1g-2h-4i1j-1k1 words_, i1 words_. a-3c1d2h-2 words_about c-4d-2h2 words_even d2
    words_for d-1 words_in c-3 words_of c-1d1 words_to c1d-1 work a3b-2d1e-1f-1g-2h1i-4j3 work_'s e2h1
    work_, a-1b-3c-5f2g4h1i-4j-5k3 work_. a-2b-1c4d2g4h1i-7j-1k4 work_; a1 work_? d2g-3 work_a g1i1 work_after c1
    work_again b2e-2g2h1 work_alone i2 work_and a-2b-2d-5g-2h4j-4 work_as a-2g4h-4 work_at b2c-4d-4g-6j-5k-4
    work_because g4h2 work_before a2j-2 work_but f2h-2 work_by a-2d1h1j-1k1 work_elsewhere d-2h3 work_excites a1
    work_for a-1b4c1d5f-5h1i2j2 work_from b-5e-2f4g-2h-2 work_goes e-1h1i1 work_has c-3e5g1 work_here a1j4
    work_history c2 work_i a4c-2e-1h-3j-2 work_in a1c1e-7g-2h1i-1j5 work_is a3c-1d-3e3g-1h1i-4j-6
    work_it a1b2c-3d2e3g-2 work_itself a2b2 work_life d1 work_next i2 work_now b-2d-1e-4g-4h8 work_of a-3b1d2i1k2
    work_on c-7e-2f-2g2h4i-3j3k-2 work_or g1 work_out a-4c-5e4f3h-2j-4k-3 work_over a-2 work_papers i-2j1
    work_permit a-3b-1c-6g3h4j9k-2 work_permits j-1 work_so d-2e-2h1 work_suits g2h1 work_than a5c-4h-2
    work_that b-1h-2 work_the g-3j-1 work_there a6d6g-2h1 work_they a2 work_this h-2 work_till c2 work_to d5e1h1
    work_together e-1 work_under a1b2c1d-1g-1 work_until h1 work_visa c-4h-3i-3j7 work_was b1c-1e2 work_weekends b2
    work_where b1c1d1 work_with a-1b-5e-1f-1g-1h-1j-7 work_would c3k2 work_you a1c2d-1 work_your a-3b2c-2
    workable b3c-2g2 workable_for b1 worked a-1c1d-1f-6g-8h-7i1j-9k-6 worked_. b-1k1 worked_at a2 worked_fine c-2
    worked_for c4 worked_in a-3b-2d-2k-2 worked_it b4e1 worked_out a1c-5h-2i1j-2 worked_the c-2 worked_there d3
    worked_with a-2c1d-2 worked_your b1c5 worker d2h-5i-5j7k-2 worker_. d-1 worker_job g1 worker_route j3
    worker_visa j1 workers b-1c9d-8h-6 workers_, b-1 working a4b-2c3e-3f-1g-3h3i6j5k-2 working_. d-1h5
    working_at c1g2h1 working_days c-3i2 working_for a4b4d-3h1i2 working_from b1j1 working_hours c2 working_in d4
    working_it g3 working_nights c3k1 working_on a3b-5c-5h-1 working_out j3 working_somewhere a1 working_under c5h1
    working_with a-1b-6c-4g-2i2 workload c2e1 workmate c2 workplace a2d-4j-1k-3 works a6b2c-3d-4e-9g1h3
    works_, b-3i1 works_. c-2g-2h-2i-1 works_council f1i1 works_for d-7j1 works_in c-5h3 works_nights i1
    works_on a1d1g3i-1 works_out a1b4 works_there a2b1c2 works_with c1 workshop a5b-11c2d-14e1f-3h1j1k-5
    workshop_, a1b-2c1g-1 workshop_. c-9g-1j2 workshop_and h1 workshop_at h1 workshop_has e2h-3 workshop_in e2
    workshop_is c5h1 workshop_on h1 workshop_was a-2 world a1c-5d4h-6k-3 world_, a2 world_. a1b2e1 world_of a-4
    worn b-1c7d-2 worn_out a-1b-1c5 worried a-4c6 worried_me a-2c9 worries a-4b-9c6d-4h-5 worries_me b-2c9
    worry a-5b-3c3d-12e-5f-1g-10h-8 worry_, c-2d-2e-1 worry_. b-3d-1e-3h-3 worry_about b-3c-2d-4e-1g-4
    worrying c4d-3g-3 worrying_. c2 worse a-6b2c2d-3g-1h-1k7 worse_, g-2 worse_. c3k3 worse_off b6
    worse_than c1d-1e4 worse_with k3 worst b-3c2d2e2g-7h-1k-2 worst_enemy d4g-1 worth a-6c1d4e-1f-4h-1i-2j3
    worth_, a-3b-1 worth_. h1k1 worth_a a-3f-1 worth_every b-7 worth_it b-2g-1 worth_me g2 worth_more a1d-4h-2
    worth_my b4g2h1 worth_nothing c3d1 worth_of j2 worth_the c-6d1 worthier a5h2 worthwhile b4 worthwhile_. b4
    would a2b5d1e-5f1g2h-4i-2j1 would_. a6b-3c-4f-2h2 would_a c-2d-3f-2g-5h-5j2k1 would_accept c3d-1
    would_accepted h-3 would_actually c1 would_advise c-1d3 would_agreed b5c3 would_already b-3c5h-2i2k1
    would_also g-1 would_always a6b-2 would_another d-2 would_answer e1 would_appear g5 would_applied a-2b-3c2h2
    would_appreciate d2e7 would_as e2f2 would_ask a1b-6c-3d-2e7g-7h2 would_asked c-7d1g-1h-2i2k1 would_at b2
    would_be a1b3c1d-7e-1f-3g-3h-1i-1j1k2 would_been b4c-1d2e-2f-4h5j-1 would_best g3k2 would_bet g4
    would_better a-5b-2d-5e3g5k2 would_both c1d3 would_bring d-1e1f2g-1 would_brought d1 would_buy b-3d-2
    would_call a6b-3g2 would_care d3 would_change c-5d-1e-3f1g-4h3 would_choose a3f-4g4h-1 would_clear b4
    would_come a-5b-2c3d1e-6f4h4 would_compare a1 would_confirm j-1 would_cost b2 would_cover c1g2
    would_decline b-3f2 would_describe c3 would_do a1b-2d-5f3g-3h2 would_drive c3d4 would_drop a-3b1f3h-3
    would_earn a-2b-1 would_eat a1b3h1 would_enjoy a1d-5e-2 would_even b-3c5d-1f-1k2 would_ever a2b1c3
    would_expect a-3b1c4d1g-1h-2 would_expected c3 would_explain d5 would_fall g2 would_feel b-2c3f1g-2
    would_find a3c2d-1f1 would_finish k3 would_finished b2 would_fit c1g3 would_follow a1f1 would_forgotten d-2
    would_found h-4 would_friday g-1 would_gently c4 would_get a3c-1d1e-5g3h-2 would_give b4d2 would_given b-2
    would_gladly a-2c-4d-4f2g-6h-4i-1 would_go b2c-3d1f1g1h-6 would_gone h-2i1 would_got d1h-1 would_grow a4b-1h3
    would_guess b-1c1d-4e-2g3h-4 would_had c-1h1 would_happily b3c-1d-5f5g-1 would_hate a-4b-4c-8d-2f2
    would_have a3b1c2d5e-9f-5g-4h-4i2j3k-6 would_hear h2 would_heard b-2c4d-3 would_help c-1 would_hop f3
    would_hoped c5 would_i a2b2c-4e-1g1h-1 would_imagine f-1g4 would_in a2b2 would_it b-1c-7d-1g6h-1
    would_jump d-1f2 would_just c-2h1 would_keep b1f-1g2h1 would_kept g1 would_kill h1 would_kindly e2
    would_know c1d8 would_known b3d1 would_lean g4 would_learn a6b-3c-2d-7g-3 would_leave b4c-3g1h-1 would_left c-1
    would_let a1b3c-4g-3j1 would_like a-9b-6c-7d-7e3f-4g-5h4j-9k-2 would_look d-4g-2j2
    would_lose a-3b10c-3d-1e-2f-1 would_love a-10b-2c-14d-13e-7g-4h3i-4 would_make a-1b2c-1d-1f3h3 would_manage g2
    would_maybe b1d1e-1 would_mean a-2b1d-3j3k-2 would_meet c2 would_miss a1b5g1 would_missed b3 would_move b4d1
    would_my a1c1 would_need a-5b11c1d-8e1h-7j2 would_never b-3c-3d-10e-8f-5h-2 would_next g2
    would_no b-1f-1g-3h-2i2 would_not a-7d5e-7g1h-4i4 would_only b-1d-7g-2h-1i5 would_pass h2 would_pay a1b-3c-3d-1
    would_pick a6c-4f-2g2 would_planned c-3 would_please a-2 would_pop h2 would_prefer a-2b-9c-3d-5e1g-1h3i-4j-1
    would_probably b-1d-1g-1 would_put a1b-4c-5d-8e-2f-7g6h-4i-1k-1 would_rank c-1 would_rate a2b-5
    would_rather a2b-10c-8d4e5f-3g-7h5i-5j-4 would_read a2c-5h2 would_recommend c-5 would_reconsider b-2f6h-3
    would_regret a6h-1 would_report c5d-3 would_request h1 would_return d1 would_ring a1c3d2e-3 would_run c-2h2
    would_said a1 would_say a-2b-10c-2d4e-2g9h-8 would_see a-1b5c-1f4g-2h2i-1k1 would_seem c1d3g3 would_seen a1
    would_send a2d-3 would_sent c3 would_serve a-3 would_set b1d2h-2 would_sit a3c-2h-1i1
    would_sooner a3b-6c-10d7e-1f-5g-2h5i-4k-4 would_start b3g2 would_stay b2c-3f-1g1h-4 would_step f3
    would_still a6b4c-3d-9e-8f7g-8h3j1 would_stop b4h1 would_stopped a1b1 would_stretch c2 would_struggle c1
    would_suggest d3e2 would_suit b-4c-2d1e1h-2i-3 would_swear d1 would_take a1c-4d-2f5g1h-2 would_taken h-2
    would_tell d1f-2g2h5 would_thank d5e4h1 would_that d-3f-1g4 would_the b3d-9f-4g-9i-1 would_there b5
    would_think b1c-6e-1f5 would_thought c-1 would_thrive c4g-2 would_thursday g-2 would_to g-2i2 would_told b2c2
    would_trust d-3 would_turn b-2d1e-2f2g-2h4 would_very g-1 would_wait d1h2 would_walk b1g-2 would_want a-2b7c3f2
    would_welcome c-6d-1e-1 would_wish d7 would_with a6b-3g-1 would_work a-4c3d6g-3 would_write c1
    would_you a2b3c-15d-5e1f1g8h9k4 would_your b2 wow c1d5e-2h-3 wow_, c1d12e-1h-2 wrap d1h1i1j2 wrapped h3
    wrapping h-2j4 wraps b-1i-3 wraps_up i-3 wreck h-1 wretched k3 wrist c-4g-1k3 wrists c-3k4
    write a-6b-6c-4e7f-1g-2h-1i-7k-3 write_, e10g-1h-2 write_. c-7d-2e3h-1i-1j4 write_a c3d3e-3 write_about c6
    write_again d-3e4f-3 write_an c2 write_and g2 write_anything e-2 write_as e2 write_back d-1e4 write_down b2
    write_for c1e2 write_if e1 write_in c-1h1 write_it d4e-4 write_me c-2d4e-4f4h-5 write_my c1 write_now b-1
    write_off g6 write_on c1 write_one c-1h1 write_properly e-1 write_that d3 write_the c1d1
    write_this c-2d3e-7g-4h-1i2 write_to a-5b-3c-1d-2e1f-3g-8h4i-7j-3 write_today e-3 write_when e4 write_with e-2
    write_you d-8 writer d-1h-2 writer_. a1 writes d4e1 writes_to e2 writing a-3b-3c-3d-2e6f-3g-2h-3i4k1
    writing_, c-2d1e2f1i1 writing_. e-3g-2h-6j1 writing_: d2h2 writing_about h-2 writing_again b-2d-1h-2
    writing_and c1i1 writing_back c-3d-1e7h7 writing_because g2h-1 writing_before i2 writing_from c-1h-4i2j1
    writing_me d2e5h-1 writing_more a-2 writing_sample c1 writing_that c1i3 writing_the c1 writing_this d-5e-6h-7k2
    writing_to a1b-3c-5d3e3g-4h4i-7k1 writing_today h-1i-1 writing_with h-1 writing_you g4
    written b3c2d2e3f4h2i7j-5k2 written_. c2h1 written_by c-3 written_down b1c-1 written_for a1d3
    written_in a-1b2d-4e1i3 written_me b2d1h2 written_on c-1d2 written_test d-4f4 written_that c2 written_to e2k1
    wrong a-9b-6c4d-5e-6f-8g-2h-2i-8j2k-5 wrong_, d-2e1g1h1 wrong_. b2d-4e-2f-1h-5 wrong_; c1 wrong_about g-2
    wrong_and b1c5 wrong_box c-2 wrong_but g-1 wrong_campus c4 wrong_date c-1i-1 wrong_day c1d2 wrong_floor c-2
    wrong_for c1 wrong_gate c-3 wrong_in c6h1 wrong_job c1 wrong_name c2 wrong_number c-3 wrong_of a1c1e1
    wrong_on b-1c2 wrong_to a-1b-2c1h3 wrong_way c-1 wrong_with b-2c-3 wrong_year c-1 wrote b1d-4e-4f2g-8i-1j-5
    wrote_, i1 wrote_. a1c-1h1i-4 wrote_@number b2 wrote_@quote c1 wrote_a b3 wrote_back b-3 wrote_down c2
    wrote_for c1 wrote_in b1c-4 wrote_it b2d2 wrote_me h1 wrote_on a1c3h2 wrote_online c-3
    wrote_that a-1b-5c-3e-1h-6 wrote_the d1j-1 wrote_this c1d1f1 wrote_to c1d-8e-1f2h1 wrote_you h1 wrote_your c-3
    x b-5d-4e1f-8g4h3k-2 x_@close c-1h4 x_ray i2j2 xxx a1b-4c-2d-3e-4f-1g-2k-2 y'all a5b-2c2d2e-3g-10i-5k-6
    y'all_'s a2 y'all_are d3 y'all_can d1e-1f1g-2h4 y'all_had a2 y'all_run d-2 ya a-2b-5d-8h-2k-4 ya_, c2
    ya_. c-2d-6e2h-1k-1 yard b1d2e-2f-5g-7k-6 yard_, a1g1h-1 yard_. c-7e-3g-3h-3 yard_and k-2 yard_has h1
    yard_is c1 yard_manager c-2 yard_on h2 yard_was c1e2 yards a1b1 yarn a-2c-2f1h-2i2 yarn_with a-1f2 yawn c2d3
    yawned c5 yawning c4d6 ye a3c3d8f-2g-1i-2k-4 ye_, c-1d1 ye_. d2 ye_are c2d5 ye_can c1 ye_could g-2
    ye_have c1d-1 ye_will g2h-1 yeah a-5d7e5f1g1h3 yeah_, d2h4 yeah_. b1d-2e1g1 yeah_? d-1 yeah_i d1
    year a-5b3c-3e-3f-13g-8h-1i2j2k-3 year_'s a1c3i-1 year_, a-1b2d-12f-3h3i-2 year_. a-3b2d1e-3g-4i1j2 year_? d-4
    year_@number a2b-7c1d1h1i-3 year_after i1 year_ago c1 year_agreement i1 year_ahead a-3 year_and a-5d-5h-9i-1
    year_as h3i-1 year_at b2i-1 year_because c-1 year_begins b-3 year_brings e1 year_contract i2
    year_end b2d-2i-4k-1 year_for c-2 year_has h2 year_here j1 year_i b-1c-2d2h-3k1 year_in b-3c-2h-3i1
    year_is b1d1g-1j-1 year_of b-5c-1h-4k-1 year_off h-1 year_old a1c-3d7h1 year_on c-1i1 year_than a1 year_that c2
    year_the j1 year_two b2 year_with c2k2 yearly g2 yearly_bonus g1h1 years c-2d4e-18f-8g-8h-2i-2j-5k-4
    years_'s a2b5c1 years_, b-3c-2d-2f-1h-3i1j-5k-2 years_. a-4b4d-3e-2f-1g-7h2i3j1k-7 years_; b1
    years_after b-1c-1 years_ago a-3b1c-1h-5 years_ahead a2c1 years_and a-1b-2c-4d2i-1j-7k-6 years_as i-1
    years_at b-1c4d3i-1 years_before b2 years_behind b3c5 years_for a3c1k1 years_i b-3f1h-3j-3k-1 years_in h-3
    years_is c2g2 years_of a-2b1d1h2i-6k4 years_off c1 years_old c-5d1k1 years_on b-3c-2i-4 years_out c5d-2
    years_since c-2 years_to c-3d1h1 years_was b3 years_without d2 yell c1 yelled c2d4 yelling c3
    yes a-1c-6e3f9h6i6j-7k-7 yes_, a-6c-1d1e3f-1g-2k1 yes_. a2b2c-11d-9e-9f4h5i1k-6 yes_and b-2d-1e1f1h-4i3k-1
    yes_at b1f3 yes_back h3 yes_before i2 yes_by f2g-2i5 yes_elsewhere f2h-2 yes_for g1h4 yes_from a1g4h1
    yes_i f1g2h-1 yes_if f2 yes_on f1h4i1 yes_or b-7c4e4f-12g-5h-4i5 yes_to b1c-2e-5f2g3h9i-9j-1
    yesterday a-2b-9c-7d1e-5f1g-2h8i5j2k-3 yesterday_'s d2 yesterday_, c1d1f1i3 yesterday_. a-4b-6c-1e-3h2k-3
    yesterday_; f1 yesterday_and c-2i3k-2 yesterday_i a2h7 yesterday_that k1 yet a-4b-5c-6d-6e8f9g-4h-6i-6j5k1
    yet_, c-9d-11e6f1g-7h-4 yet_. b-3c-1d-4g1h-6j1 yet_? h-2 yet_about e4 yet_and e5j1 yet_another c2d5g-2j1
    yet_be f2 yet_i c-3e-4f7h4 yet_if g-1 yet_in e2 yet_it h2k1 yet_my e1f3 yet_on e3g-2 yet_please e-3f2 yet_so e2
    yet_the a1 yet_to c3g3 yet_what e4 yet_which e-1 yet_with e-1j-1 yet_your c-3 yield a1h1 yo c2d1
    you b-3c-1d3e-2g-7h-1i-9j-15k-13 you_! c1d2 you_, a1b5d-1e4h3i-2 you_. a5b2c-3d2e1f-3g4h2i3k4 you_: c-2h-1i1
    you_; d-2 you_? a-4b-3c-6d2g1 you_a a-7b-4c-5d-4e3f-6g-1h-7k-11 you_about a-1b-4c-5d-11g-1h2i-3 you_actually d3
    you_add f2 you_advertise c5d-2 you_advertised a-1b2c3d-3h2 you_after c3e7f2 you_again c-6d-2g-2 you_against g-2
    you_all a-4b-1d-3e-6f-1g-10 you_allow e-4f1 you_already d1 you_also a-4b-5 you_always c4d5 you_among h-1
    you_an b-6c-11d-5e3f-3h-6i-7 you_and c-1d-5e-1f-6h1i1j-4 you_another e3 you_answer e-3
    you_answered b-3c-6d-11e-7h2 you_any a1c-1d3e3h-1j1 you_anything c-1e10h-3 you_anyway d1 you_appoint d-3
    you_are a4b3c-2d6e-6f3g-4h3j-8k-1 you_around d1g-1 you_as a3c-4d-2f-1g-5 you_ask a-2b-4c8e-5f-2g1
    you_asked a-3b-14c-5d-11e-12f-6g-7i-15j-6k-3 you_at a1b-11c-14d-7e-3g2h-3 you_attached c-2i-1
    you_back b-1c-4d-4 you_be d-7f2g1h1 you_beat a1 you_beaten a1 you_because e2h2 you_before b-1c-4d-7e-2g1h2
    you_believe a-3b1c-3g-2k4 you_better a-3 you_blew d2 you_blokes c1d2h1 you_book g2 you_booked b-1h5
    you_both a3b-1d-6 you_bring h3 you_brought b-1 you_but a2c-2d2g-1 you_buy b-2 you_by b-7c-8d-2g3h1i-6
    you_call a-5b1c4d4f1 you_called b-2d-3e-4g-4h-8 you_came a6b1d1 you_can b4c-1d3e-2f4g-8h7i6j1 you_cancel c3f-5
    you_cancelled c5d2 you_card d1 you_carry d3 you_change c4f2g-1 you_changed c8 you_choose a4d-4e-7f4
    you_chose g2 you_clearly d3 you_close f1g4 you_closed c1 you_clowns b-2c-4d6e7 you_come c-2d2h-1 you_coming h1
    you_contacted c1 you_could b2c-1d-1e-6f6g-3h3k1 you_count b1c3h-3 you_cut c5 you_dangling e3 you_dare c1d3
    you_deaf d4 you_decide e-5 you_describe a-2d1 you_described a-1b-1d-5h-2i-2 you_did b-1c-3e-1f1g-1h5
    you_do a10b4c6d-6e-4f-8g-6h1i2j3 you_doubt i3 you_down a-7c-5d-6f8g4 you_dropped d2 you_during c-1j1
    you_either d1e2h1 you_emailed c1 you_enough d-1 you_enquired e-1 you_even b-4c-1d4 you_eventually e1
    you_ever b-4e-3f-8h-1j1 you_every a-1b-2c-4d-5e-4h-4 you_expect a-1c12e-5g-3 you_explained a-1b-1c-6d-7
    you_feel g1 you_fill e-2 you_finally d2 you_find a-10b1c-7d-16e-3f1g-1h-3i2 you_first a-2f-1g1 you_five c1
    you_folks b2g-2i1 you_follow a1b3c1d-2g4 you_for a-2b-3c-5d-1e-3f-11h-4i-3 you_forgot c6d3 you_found b-3d6h-3
    you_friday d3h1 you_from d-4e1h-1 you_gave b-3d-7e-6g10h-7i-9k-3 you_get a-7b-6c-1d-10e2h-3i1 you_gets b-2
    you_give a-3b8c4d-6e-1f1 you_go b2e-5g-3h1 you_got b-4c-4d-1e-3g-3h-5 you_guessed g2 you_guessing d-4e-1g-1
    you_guys a1b2c4d1e-5f1g-3 you_had a3c-1d4e-10g2h1i-2j3k-3 you_handed d1 you_handle c2d-3 you_handled c-5d-5
    you_hanging c-3d-1e2h-1 you_has d3g2 you_have c1d-2e-4f2g-5h-1i-6k-10 you_having b1c-1d3 you_he h2
    you_hear c-7e8 you_heard c-4d-2e5f-1h2 you_held c-1h1 you_her c-5d-2e-5g-2h-3 you_here d-1e-1 you_himself c2d1
    you_hiring c-2d3 you_his b-3c-4d-5e-3 you_hold d-1e-2f4g1h-3j3 you_honestly d-2g2 you_hope h2 you_hoped c-2
    you_how c-2e-3f2 you_i a5b-1c-2d-6e-1f-1h-2 you_if a-1d1f-1g-2i-3 you_imagine b4 you_in a4b1c1d-1f1h-2i-3k-1
    you_included a3d-1 you_interview d2h-1 you_invite c2 you_invited c3h-1 you_is a-6b-1c-2e-4g3h3 you_it a3b2d1e2
    you_just a1b-1c2d5f-1h-1 you_keep a-6b-1c8d-5f4g2 you_kept a-5c5d4e-1 you_kindly b1c-1d-2e-4f-5h-1
    you_know b1d1e3g-2h3i3 you_laid c-1 you_land d-2 you_last b3c1d-4e2 you_later d-1e7f1 you_learn d1
    you_leave b2c2d-5e5 you_left c3d3 you_lent b-3c-6d-3e-5h-1i-2 you_let a-2b-4c7d-7e-7f2g-4
    you_like a-7b-1c-2d1e3f-2h-2 you_listed b-2c-1 you_listened c-2 you_long d2 you_look a1e-1 you_looked c-2
    you_lose c2d1 you_lost a6c8d2 you_lot b-2d10e-1f-3g-6h2 you_luck d2 you_made a-7b-8d2f-3g1
    you_make a2b-6c5d1e-2g-5h-1 you_manage c1 you_mark f-1h1 you_match b2f3 you_matched a2c1h-1
    you_may a-1c-2d3e7f7g4i3 you_mean c1 you_mentioned a-6b-1c-8d-7e-3f-1h-3i-4 you_met d-1
    you_might a-4b4e3g4h-5i1 you_mind d-7e3f1g4h1 you_monday h2 you_more a-1 you_move c2h-2j3 you_moved g-3
    you_must a-1b1c-7d5e-5g-3h-1k3 you_my a1c-3d-1k2 you_myself d-4h-2 you_named b3g3k3
    you_need b-13d-3e-9f-3g-1h3k-3 you_needed d1 you_never k2 you_next c-2h-1 you_no a1c-2d2e2g2h-2
    you_not d5e2f4g-6h-2 you_nothing c3d2 you_now d-5f-2g-2h1 you_of a1c-2d-2e2h2 you_offer a-3b2c3d-2h-2
    you_offered a1b3c-1g-3i-2 you_on a3c-3e7i-7j-2 you_once b-2c-1e4f-2h-2 you_one d-2e5g2 you_only a3b4c5d5e-1
    you_open h3 you_or a3d-3h1 you_otherwise e2 you_ought d2g2 you_out a4d-1f3h2 you_over c-1h2 you_paid d3
    you_pass d-4f-2 you_pay a-3b1c2d-3h2i2 you_people a-3b2d13g-3h-3i1 you_phone d2 you_phoned c-4 you_pick d-3
    you_picked a-3c-5d-2g7h-9j1k1 you_plan a2 you_please d1e3f-5h1 you_posted e5 you_printed c1
    you_promised b-2c5d2e-1 you_properly d-3h2 you_propose b2g6 you_proposed b1c-1g1i-1k1
    you_put a-6b3c2d-3e-2f1g-4j1 you_quoted b6d-1h-2 you_raise f1 you_raised d2 you_ran a2d2
    you_rang b-3d-4e-6g-3h-7 you_reached b1 you_read c5d2h3i3 you_receive e2 you_received h2 you_reckon d4
    you_recommended c-3 you_remember c-1d-5h1 you_remembered b-1c-2d1 you_replied c-4d-4 you_reply c-1d1
    you_require c1i1 you_return h2 you_right b1 you_ring c1d2 you_round c1 you_run a-3b-7d-6e-2f-2g-5
    you_said a-14b-1c-4d-6e-9f-8g-1h-3i-5 you_saw c-3d1 you_say b3c6e-6g3 you_scratch h3 you_search c3
    you_see a-2d-9e3f-6h-6k3 you_seem d2 you_sell c5 you_send b-1c2e8f-1g-2h-3 you_sent a-6b-7c-1d2e-2f-2h-1i-8k-2
    you_serve c4 you_set a-3b-5c4d-7g1i-1k1 you_shall d-3e4 you_share d1 you_shift b2h3
    you_should b-1c2d3e-4f-1g4h4 you_showed a1b-5c2 you_sign i2 you_since a2 you_sit d1 you_so b2c-1d-1e-7h1
    you_some c-1d-4 you_somebody d-2 you_someday d-1e2 you_something d2e5g-3 you_sometime b1d-1e5 you_soon e2
    you_sooner d-4e-3i1 you_speak c3 you_spent h1 you_spoke a1c-5d-1 you_start b3d2 you_started c1 you_stayed b2
    you_still b-4c2d-3e-8g-5i-1 you_stood d2 you_stop b4e2 you_straight h3 you_strike h3 you_swap f1
    you_take c3d-4e-1h-2 you_talk d3e-1 you_talked b1d3 you_taught h-1 you_tell b2c2d-6e-4f-5 you_than a-6c1d-3h-1
    you_that a1b2c-7d-2e-14f-5g1h7 you_the a6b-4c1d2e-4f1g4h-1i9 you_their i1 you_then g-3 you_there e1g-2
    you_thick d2e2 you_think a-6b-2c-1d6e-7g3h2 you_thinking b1g-4 you_this d-1e-10g-1h-5 you_thought c-1
    you_three b-1c-4d1 you_through e1 you_thursday g-1 you_time b-3d-1 you_to a-3c-7d2e-5g-4h4i-2
    you_today d-2f2h-4k1 you_told a-5b-1c-6d-6e-4i-6j1 you_tomorrow g3 you_too c-1f1 you_took b-6d-10e-4h-5
    you_train c-2 you_treat c5d5e-4 you_treated c-6d-6 you_trouble d3 you_try h2 you_turned c4 you_twice d6e-1
    you_two a-1f-1 you_understand a2b2 you_until e1 you_up b-3c2e2h2 you_use a-4c8d-8 you_value c1
    you_very a1b-1e2h1 you_waited c-4 you_waiting c-5d-7g-2i1 you_want a2b4c5d5e-7f-5g8h-5i3k1
    you_wanted a-4b-2c3d-4f-4g4h-4i-6 you_was a-2d-3h-1 you_waste d3 you_wasted c2d5 you_well b-4c-2d-2h-4
    you_went b1c-5e-1 you_were a9b1c-12d1e-13f-11g-4h2i-1k-1 you_what c-4d4e6h-5i2 you_when b-7c-6d-10e5g-9h-8
    you_whenever c2e8g-2 you_where d3h-4 you_which a-3 you_who b1c-5d-1h-2k1 you_will b-3c1d2e3f1g-1h1i7k3
    you_wish c2i2 you_wished b2 you_with b-5c-2d2e2g-7h-1 you_without a2c-4h5 you_won a1 you_wonder d-4
    you_wondered a-4b-6c-5d-7f-3g-3 you_work b1c4 you_worry c-1 you_would b3c-1d2f-2g4h1i-2j1k2 you_write b2e1h1
    you_writing b-2 you_wrote a-6b-1c-1d-15i-3 you_yes d-4e6g-1 you_yet e-3g-2 young b-3c2g-1h-1j-1k-1
    young_fella h1 young_lad g1 young_lady c2 young_man b1d2h-3 young_one c1 young_ones d-1h2
    young_people b-4c-3d-3 younger a3b2e-1g4h6i-3 younger_, a1h1 younger_. d2 younger_man c1 youngest c-3h-1k4
    youngest_has g-1k3 your a-2b-5c2d3e-7g-9h-2i-12j-17k-16 your_@number a1b4g-2 your_@quote b3c3d6 your_a d2
    your_academy c2 your_accounts b-2 your_act c1d4 your_ad a1b5c1d-6 your_address c-4e2 your_advert b5c-2h3i-2
    your_advertisement b1 your_adverts b2c4 your_advice c-4e-1h-4 your_afternoon c-1g1h2 your_agency a1c11e6h-4i1
    your_agent c7 your_annual a-3c-1d-4 your_answer b1d-2e8 your_app b-2c4d-4 your_appeal b-1 your_applicants d3h1
    your_application c4d3 your_appointment g7 your_apprentice d-4 your_apprentices a-4c-1d-6 your_approach c1
    your_aptitude d2k2 your_architect c2 your_archive c-1 your_area c4d-1 your_article c-2
    your_assessment a-1c2d2g1k2 your_assistant a-3b1d2e-2h-4 your_attention d3 your_attitude c2d7 your_audit c1g2
    your_bakery c-1h-1 your_band a-1b6 your_bank a4b-2d-1 your_barn d2 your_basic b3c1 your_benefits b2
    your_best f2h1 your_big a5 your_blog c-3h4 your_board d1e1f3g1h2 your_boat d1g1 your_bonus c2 your_book h1
    your_booking c6d-5e1 your_books b1h4 your_boss b-3c-2d7g-1h-3 your_bot c2d3 your_boxes c2 your_brain d4
    your_branch a3b1c3d-3 your_bread a-2 your_break c-4 your_breath c-5d4e5g1h1 your_brief a2b-2 your_brochure d-1
    your_budget a-1b11c-9d-4f2 your_building a-4b-2g-1 your_bursar c2 your_bus c2d1 your_business c-3d3e2h2
    your_cafe b-4j-1 your_cake e-2 your_calendar a-3h1k2 your_call b-8c-2d-7f-2g3h3 your_calls c-7d-3e6h-4
    your_campus c-2g2 your_candidate d-2h5 your_candidates c-2g3h2 your_canteen a-1b-6c-3d-6 your_car c-5k2
    your_card c1d-3e-1h1 your_care c2d-1 your_careers c2d-1 your_carers c2 your_caretaker c-3h-1 your_case b1c1
    your_cashier c-1 your_ceo c2 your_chair c-2d1 your_chairman d1 your_chambers c1 your_chance a-3d10
    your_chapel a1 your_charity a-3b-4d-5h-4k-1 your_chef a-5c3h1 your_chief c1d4 your_children d-1k1
    your_choir b-1c-4d-3g-1 your_christmas b3 your_church a-2c1 your_city b1j4 your_cleaners d-1 your_clerk b3c2
    your_client b6c3d-3g-1h5i-1 your_clinic a2g-2h-6k-4 your_closing f1 your_club c2 your_coffee d1h1 your_cold c2
    your_colleague a-5b4c-4e-5f-3g-4h-1 your_colleagues c-2 your_collection a-3 your_college a2 your_committee c-2
    your_company a-1c5f-2g-5h-8i-1 your_competition h3j1 your_competitor a6c-3d-5h2 your_competitors a2
    your_concern d4 your_consultant c6 your_contract b3c2d1i-4 your_control a3 your_cook b-4c-6d-5h1
    your_coordinator c4d-1 your_copy h1 your_corner b2 your_corridor d3 your_counter a1b-5 your_country d1j4
    your_courier c-1 your_courtesy d-4 your_cousin c-1d2 your_credit c-2d1e1 your_crew a-6b-4d-1h-1
    your_customer c1 your_customers i1 your_data c-2h1 your_date c-2g8i1 your_daughter c-2d-1 your_day b3d-5
    your_deadline f1i-1 your_demo c1 your_department a3b-1c1d5 your_depot a2b-6d-5e2h-6 your_deputy c2
    your_description c-2 your_design c1 your_desk c-6 your_details c-3 your_diary c-1h2 your_dinner c-1h1
    your_directions a-2c-3 your_director a-3b-6c-4d2f4h-2 your_directors c3f2 your_dispatcher d-3 your_dog c-5d-3
    your_doing c-3 your_door b-1c-10d-3f4 your_doorman c-1 your_doorstep d1f1 your_driver b-6c-2d-4g-3h-6
    your_drivers a-1b1d-6 your_editor c1 your_email a1c-2e2h1k2 your_emails c-2e4 your_empty d3
    your_end a2b4c3f1g-7j1 your_energy c-1 your_engineer d-1 your_engineers c1d-3h1 your_estate a1 your_esteemed b2
    your_evening c1 your_events h1 your_excuses c-1d4e1 your_exhibition c1 your_explanation c-1 your_eyes c-3d5
    your_face c1d3h2 your_factory a1b-3c2d-1h1 your_facts d3 your_family d-2 your_farm c4g-1h-1 your_father c-3
    your_fault a1c-3d-2 your_feedback a-2c-5d-6 your_feet d-2 your_field h-1 your_figure b7c-2 your_file c-2d-1i5
    your_final f2 your_finance b5 your_fire c1 your_firm a1b-3c2d-4f-4g-5h-12j-3 your_first a-6b-1c4d-9e-4f2h6
    your_fish d-2 your_five c-2g1h1 your_fixed b2 your_flat b1c-3 your_flats a1 your_fleet c2 your_floor a3c1d-2
    your_flyer c-1 your_folks b2h2 your_food c-1d2 your_foreman a-3b-2c4d-4h1 your_form b1d-4h-4 your_former c2
    your_forms c3d5 your_foundation c1h4 your_founder b-3c-6d-2 your_four a2d1e2g4 your_fourth d3 your_foyer a-4
    your_free c-3d4 your_friday h4 your_friend d3 your_front a-8b-2c-4h-5 your_funding b2 your_gaffer c2
    your_galley c-1 your_garage a4c5 your_garden a-4 your_gardener b-1c-1 your_gate a-5c-5d-3e-4g1h-7
    your_general a2d1 your_generosity d-1 your_girl c-1e2 your_girls d-1 your_glassdoor c4 your_good a3h-1
    your_grade a-1b4 your_graduate h3 your_grandfather b-1c-2d-2 your_grant b-1 your_ground c-3 your_group b-1c3d-1
    your_guard c-2d-5h-3 your_guest a1 your_guests d-2 your_guide c-2 your_half g4 your_hall a-4
    your_hand b4c-1d2h-1 your_hands a1b2c-3d-1 your_harvest c1 your_head a-4b-7d5f3g-1j2 your_heads d5
    your_health c-1 your_heart d1 your_help h1 your_hi d2 your_hiring a-4c8d3j1 your_holiday e-1 your_home c1
    your_homework b2c-3d4 your_hospital c3g-1k-5 your_hotel c1d-4 your_hour g3 your_hourly b5 your_hours b5c2d-2
    your_hr a-2b2c4e-1h-1i-2 your_husband d-1 your_idea d1e-2 your_inbox d-5h-1 your_induction c4d-1
    your_indulgence d-1e2 your_inmail e2h-1 your_institute a-1b2c2 your_instructions c-1d-1 your_interest d-4h-3
    your_intern a-1b-2d-1h-1 your_interns a-2c-1 your_interview a4b3c-3e3f2g13h4i5j2k1 your_interviewers d-2
    your_interviews b1c-4d-6g1h-1 your_invitation c-7d-1e11f-1g-3h6i3 your_invite d2e4k4 your_janitor c-1
    your_job a6b3c-3d5e2f1g1h3 your_juniors c3 your_kennels a2c1 your_kind a-1h7i5j2 your_kindness a-1c-6d-10e-2h2
    your_kitchen c-1d-4 your_lab a-1b-3c-1d-6k1 your_laboratory a1 your_lad d-2h2 your_lads a-1b-2c-7d-3
    your_lady b3c1d-2f1 your_lagos c1 your_last b2c3e5h-4i-2 your_lawyers c2 your_lead c1 your_leadership c1h1
    your_leaflet b-1c-2d-1 your_lecture a-3c-3 your_leeds b2 your_legal c4d-1 your_letter a-8b4c-4d-3e5f-6g3h1i-13
    your_letters c1e4 your_level d1 your_library a-3c-3 your_life d3 your_lift d-2 your_line c3d-6e-1
    your_list b3c-11e1f-3g2h7i1 your_little c-11d9h-1 your_lobby b-1c-1d2 your_locum b1d1 your_logo c-5d1
    your_lorries c4d1 your_lorry c-1 your_loss d6 your_lot a5b-2d2e-2h-2i2 your_lovely a2d-1 your_lunch c-1
    your_machine d-5h-1 your_machines c2 your_magazine c3 your_mail b1c-2d-2e4h2 your_mailbox e1 your_mailing e1
    your_mails c-2d1e4 your_man a-3b3f4 your_management d3f1 your_manager a-4b1d6f1 your_map c-1g-1 your_mate c2d3
    your_matron c-3d-2 your_message c-9d-13j1 your_messages c-8e5 your_mill c-1 your_mind b-1c2d4g2
    your_ministry c1 your_missed e1 your_mission c-3d2 your_monday d2g1h1 your_morning d-4g3 your_mother a2c-6d3
    your_move d-2 your_mr a-1c1 your_museum a-1b-4c-1d-4h-2 your_name a2c-6d1e4f-1h-8 your_nephew d4
    your_new a-9b-8c-5d-3e-4f-3h-9i-6j-3 your_newsletter c-6d-1e-2h-2 your_newspaper c3 your_next d3g1h-3
    your_night a-3b-1d-1g-1 your_nine a2g4 your_nonsense c-1d4e2 your_note a-3b-3c-10d-10k1 your_notes e4
    your_notice c-5i-2 your_number a-3b6c-2e6h-1 your_nurse c-1 your_nursery c-4d-1h1 your_nurses a-5b-1c-1d-4
    your_nursing b1c2 your_offer a2b7c-2d1e1h3j-2 your_office a2d1e3f-7g6h-3j-3k3 your_offices c-2h1
    your_old b-3h-5 your_onboarding b-3c3 your_one a6c-2d-1g1 your_online c2d-5 your_open b-3e-3f-6g-3i-2
    your_opening a2 your_opinion c-3d7 your_orchestra c2 your_organisation a-2c3d-1 your_other a-1d-2f1
    your_out d-2 your_outfit c1 your_own a8b3c4d6e2g1h-4 your_package b4 your_page b3 your_panel a-2c-1d2f2g5h1
    your_paper a4b-2c1 your_papers g-1 your_parcel c-2 your_pardon d-1 your_parking c-1 your_part b1j1
    your_partner c1d2 your_partners a-1c1h2i2 your_patience c-6d-2e3h-3j2 your_patients c-1 your_pay b6c2d1
    your_pen d2 your_pension b-2 your_people a3b6d-6h-6 your_phone a1c-1d-1e4h1 your_phones d1 your_pile h2
    your_pilot h1 your_ping d4 your_place a3c3d1f-5g2h-1k3 your_plan h1 your_plant b-4c-1d-1g1h-1j1
    your_policy d3h2 your_pool h1 your_portal c8h2 your_porter a-2c-8d-5h-3j-1 your_porters c2
    your_position a10b-1c-5d1 your_post a4c-3d1f1j1 your_poster b-2c-2 your_posting b5c-1d-3 your_posts a-1d-2h1
    your_practice h2 your_precious d7g1 your_predecessor d-1h-1 your_press a1 your_prices c1 your_principal c1f1
    your_problem d7 your_process a1b1e-1f3g1h2i6k3 your_product c1 your_products c-3 your_program a1c-1
    your_programme a3 your_project a4d-1h3 your_proposal a3b1g1 your_public c1f-1 your_pupils c-3d-2
    your_question c-12d-9e4f-4g-8 your_questionnaire c3d1 your_questions a-3c-5d-1 your_queue d-2f3g2h2
    your_quiz d-3 your_race h3 your_raffle b-3 your_range a-4b6c-2h-2 your_rate b-1c-4 your_reading a-1c-6d-4
    your_reception b-1c1d-4 your_receptionist a-3b-1c-1h-4 your_records c-3f-1i6 your_recruiter a-1b3c3
    your_recruiters c1 your_recruitment a1h5 your_regional c1 your_relocation c-3 your_remark c-4 your_reminder c-2
    your_reply c4d-2e2g1 your_reputation c2 your_reserve h2 your_residents c-2k2 your_restaurant c1 your_reviews c1
    your_ring h4 your_rival a1c-2h1 your_robot d2 your_role a8b-4c-2d-2h-1j2 your_roof a1c-4 your_rota c1
    your_round i1 your_safety a-4c3 your_salary b8c2 your_salon a2b1 your_saturday g6 your_scale b8c-1
    your_schedule a1c3 your_scheduling c2d1 your_school a1c6d-2g-5 your_search a-1c-6d-11 your_second a-8d1f3g-1
    your_secretary a-2c-5d3h-6 your_sector b-1i4 your_security a-1b-4 your_selection a2c3d-3e-2g-1h1
    your_servant d5 your_service b-1c2 your_sheet d-1 your_shift c1 your_ship b1 your_shipping c-5 your_ships c1
    your_shop a2b-9d-6e-3g-5h-1 your_shortlist c-3f1h3 your_showroom c1 your_side a2b5c6d1e-2f2g-1h1j1
    your_sign c-5 your_silly d5h2 your_sister c-3 your_site b-2c2g-1h-3 your_sites c1d-1 your_size a1b2c3d-2
    your_slot g7 your_so a-2c1d10 your_son d-1 your_sort c-1d5h2 your_spam d3 your_spare d-1f1h-2 your_speech d2
    your_spring c-2 your_staff a-7b-9c-3d2g-2h-7j-1 your_stage b-2h1k1 your_stairs c-2 your_stall c-4d-1
    your_stamp e3 your_stamps d-3 your_standing c3h-1 your_start h1 your_stock a1b-2c1 your_store a2c1h-2
    your_street a-2c-2 your_student b-1 your_students a-1c-6 your_studio a1b1c2 your_stupid c-3d2e1k1
    your_stylist c2 your_summer b-1 your_supervisor c5d4g1 your_supervisors b2c3 your_surgery c-1d-2
    your_system c4h5 your_table a3f2 your_talk a-2b-5c-3d-7e-3f-1h-3 your_talks c-3 your_tax b-1
    your_tea b-3c-1d1h-1 your_teachers b1c-1 your_team a-4b-3c-4d-9e-2f-8h-8k-3 your_tech c4 your_technical c2
    your_telephone c2d-1 your_ten g3 your_terms b2c2 your_test a1c3e-3 your_tests d3 your_text d-4 your_texts e2
    your_theatre c3h-2 your_third d1 your_three a4b-1c-5d-6e5 your_thursday g1i1 your_ticket c1 your_till k2
    your_time a-5b-8c-9d-16e-8g2h3i4 your_timetable c5d-1g1k3 your_tone d3 your_tools c2 your_top a-5b6c-2
    your_tour c-4 your_town c-5h-4j4 your_trainee b-1 your_trainees a-1d-5 your_trainer c1 your_trainers c2
    your_training a-3 your_treasurer b1 your_tree a2 your_trial a1b1d2g1h1 your_trucks c5 your_trust c-3
    your_tuesday g2h2i2j2 your_two a-4b-2c-6e2g2h3 your_understanding d-4h1 your_union c-4f1i-2 your_unit b1c-1
    your_vacancy a6c-2d5g2h2 your_values c1d1 your_vans c2 your_very a2h1 your_village a1 your_visa d-1j-4
    your_visit c-3d-1 your_visitor c-1d3 your_visitors c-2i-1 your_voice d1e2 your_voicemail c-4d-4e-3
    your_volunteer c-1 your_volunteers b-3c-3d-3 your_vp b1c1h1 your_wage b3c-1h1 your_wages b1
    your_waiting b-1c-2e-1h1 your_wall a-3c2d-3 your_ward b1d-5 your_wards c-1h1 your_warehouse a6
    your_way a-2e-4j2 your_website a-1c3d-2 your_wednesday g4 your_week g2 your_welcome c-6d-4
    your_whole a-6d6g-1h-2 your_wife d-3 your_window c-5d-5 your_woman c1d-1 your_work b-3c-6d-6h-6k-1
    your_works a2 your_workshop a-5c1d-2h-2 your_yard b1c-2d-5e-1h2k-3 your_young d2 your_zoo b1d1
    yours a9b-2c-4d-10e-8f1g-3h-1i-4j-8k-21 yours_, b1c2d-4e-4f2g-3h-3j-5 yours_. a-1b2c-4d1g2h3j2k-2 yours_? d2
    yours_a a4b-1c3g1 yours_among h-1 yours_and a5b3c-2f1g2h2 yours_are b2c1 yours_as a-4e2 yours_at h1
    yours_because a2h3 yours_before h3 yours_by g1 yours_came a1c-5f1 yours_can b-1h1 yours_could a-2b-1c1h1
    yours_did a6 yours_do a3 yours_does a4c-5 yours_ever a-1d-3i1 yours_faithfully a-10b-7c-6d-8e-8f-6g-2h-7i-3
    yours_felt c-2 yours_for b-1g2h-1 yours_had a2c-4 yours_has a-1b-2c2 yours_i a6c1h1 yours_if f3
    yours_in a3c-5h-3 yours_included a2b-2e1 yours_is a-3b1c6 yours_never a3c-1 yours_on a2 yours_only a2
    yours_seemed a2 yours_sincerely a-9d-6h-4 yours_so a2h-1 yours_the a-1h-1 yours_to a1c1d4 yours_too a2e1h1
    yours_truly a-9b-1c-7d-11g-5 yours_was a1c-6d-1g-3h3i-1 yours_were a-3b1c1 yours_will d2 yours_with b1
    yours_would a6f-2g-4h-2 yours_yes a-4d-3e-2h-3 yourself a-10b1c-8d6g-12h1j-3k-7 yourself_, c-5e-5
    yourself_. c-4d4e-3i3 yourself_a b1d2 yourself_and d-2 yourself_on d3 yourself_that c-3d1
    yourself_the c1d-1e6h2 yourself_to d-2 yourselves b-6d10e-8f-5g-10j1 yourselves_, c-3d3
    yourselves_. a3c-2d6g-2j1 yourselves_a c1d3 yourselves_out c1d5 yourselves_what d-2 youse a1c3d3
    youth b-4c-7i-1 zealand g1j1 zero a-3b2c3d2e1g-4h2 zero_. c1 zero_hours b-1h-2i2 zeros b4 zoo a6b-3c-6d-1h4
    zoo_, a4b-3h1 zoo_. a1b1d1 zoo_is a1 zoom a-3b-7c3e-4f2g5 zoom_, c1 zoom_at g3 zoom_on d1g2 zurich b-2c-1j2
    zurich_. b-3 ~accept a-2b1c-1d-1f11h15i4k-1 ~acknowledged a-3b-2c4d-1e-3f1h2i3j-3k-2
    ~advertisements a-4c4e-4f-8g-16h-4i-3j1k-13 ~africa b-4c-3d-4e-14f-5g-2h-2i-9j8k-10
    ~after a-2b-1c2d-2e2f1g-4h-1i6j-1k2 ~agreement a-1b2c-1d-5e-1f4g-2h3i12j-6k-6 ~ah a-3b-1c-4d7f-4g-5h-5i-8k-4
    ~album b1c1d-3f3g-3i2j1k2 ~analyzing a-2b-3c4d1e-1h2i2j-1k-1 ~annoys a4b-1c1d-2e2f4g1i-1j-4k6
    ~anxiety a-5b-4c1d2e-1f-1g-4h-5i-8j-4k17 ~apparel a3b-3d-1e-2g-4h3i-1j7k-6 ~area a4b-2d-4e-3f-2g-1h1i-2j7k-4
    ~arrogance a3b1c3d12g-2h-4i-2j-4 ~arthritis a-6b-9c-6d-13e-12f-2g-13h-11i-13j-9k26
    ~asked a-8b-4c4d1e5g-4h-2i2j-4k-5 ~assaulted a3b-6c5d4e1g-4h-2k4 ~astonished a-2b-1c3d3e-2f-5g-2h-4i-5j-9k6
    ~auditor a-5c4f-5h1i1k-7 ~baker d-3e-5g-1h3j-1k3 ~ball b2c2e-1f3h2j-1k1 ~beast a-2b-5c3d9e-2f-6g-6i1j-3k2
    ~beforehand a-8b-7c6d-4f1 ~belittling a-6b-11d8e7f-3g-11h-6i1k1 ~berlin b1c-3d-12e-10f2g-4i-9j9k-10
    ~big a7b-1c-5e-7f-2g-5i-4j-11k-9 ~blog a-6b-6c3d-4e-2f1g-10i1j-14k-12 ~bnb a-2b10c-6d1g-3h-4
    ~bonding a-4b-9d-3e-9g-11h-2i10j-6k2 ~book a-5b-5c1d1f-6g-10h-4i4j-2k-7 ~boss a-2b1c4d1e-8f1g-1h1i1j-5k5
    ~bread a-2b-1d-2e-5f-8g-10h-3i-3j-13k2 ~building a3b-7c-1d-5e-6f-7g-2i-7j10k-6 ~bullied b2c7d8f-1g-1h-1i-5k8
    ~bumping a1b-2c-1d1e-2f4g2h6i-1j-3k-1 ~burnout a-1b-3c-1d7e-3g1i-5j2k4 ~buyers a-1b-1c7e-7g1h-1j10k-1
    ~cardiologist a2b2c2d-2e-6f-2g-1h1i-2j-1k9 ~carved a5f1g1i3j4 ~cathouse b-2c-1d1e2f-1i6k-4
    ~ceremony a-6b-4e-3g1i-5j-5k-4 ~change a2b-1c2d-1e1f4g2j-2k-2 ~chatted a-6b-6c-1d-2e-9g-4h-4i-6k-2
    ~chief a-1b-2c4e-4f2g-5h2 ~child b-4c1d5f-7g-9h-5i-3j-4k18 ~childcare a3b4c3d-9e-9f-3g-1h1j-4k4
    ~chucked a3c6d2e6f-1g3h2 ~ciao a-3b-4c-1d-1e-7g1h-1i-2 ~circle a2b-5d1e6f-4g-5h-3i-2j-7k-3
    ~cleaning a-4b-2c4d4e-7f-8g-7i-2j-1k-2 ~clicking b-1c5d1e-1f1g-3h-2i2j4k7 ~clowned b-3c6d1e3g-1h-2i3
    ~clunky b1c10d4g1h-9 ~commanded a5b-3d-4e-8f3g-1h1i-1k-1 ~companies a-1b5d-2e-6f-6g-8h-2i-1j6k1
    ~condescending a-2b-2c5d3e2g-7h1i-4j-3k-11 ~corresponding a1b9c4g3k-4 ~court a3b2c-1d-3e3f1g-2i1j-1k2
    ~cpf a-3b9c-4g-3i5 ~crore a-2b15d2f1h1i1 ~dark a1d-3e1f-9g-3h-2i-1j4 ~dead a1b-2c2d3e3f2g1h-3i-5j-5k11
    ~decide a-4b-2d2e7f4g-3h1i3j-2k-7 ~deferral a-13b17c-10d-11e-10f-10g-5h-5i1k-4 ~denmark b-1e-7g-1h-5i-7j11k-9
    ~description a1b-6c2d-1f4g-6h-3i-2 ~developed a3b-3c6d1e-4f-5g-7h-2i-2j-2 ~dialing a-5b4c-2d-1f2g-1j3k-4
    ~dingy c8d3e-3g-6h-1i-2j-1 ~diploma a-3b-5c4e-4f-5g-2h-1i-1j4k-13 ~disrespectful a-3c8d11e-4f-4g-6h-1i-7k6
    ~documents a-9b-5c4d1e5f-4g-17h-4i3j1k-5 ~dog b-3c-1d5e2f-5g-8i-10j9k-3 ~dollars a-9b12c-9d-4e1g-4h-2i-2j-4k-2
    ~dolt a-3b3c3d6e-3g-1h4j-3k2 ~dreadfully a-3b3c4d-1g5h-4 ~drifting a-7b-5e9f-4g12h-5j1
    ~easter a-6b3c-3d-3e2f-1h-4i6j-5k-1 ~edge a5b6c-2d-4f2g-1h-2i2j4k-1 ~eighteenth a-9b2c2d-2e-8g3h1i3j-5k-2
    ~election b-3c2d-1e-3f3g3h6i3j-3k-5 ~employees a1c5d1e-4f1g-6h3j4k-4 ~euros a-8b10c-5d2g-5h-5
    ~even a1b1c1e1f4g1j1k-1 ~event a3b-5d-3e-5f-4g-1i-6j-4k-7 ~evicted a1b-3d-2e-2f2g-5h2i-10j8k2
    ~exceeded a6b13c-4d-3e-1f-3h-3i-3k-4 ~explanation a-11b-6c5d3e4f-5g4h-7i3j-5k-5
    ~facilities b1c3d3e-3f-3g-3i-1j4k-1 ~falling a-3c1f6g4h1i-2j-7k4 ~favor a10b-1c-1d1f-2g4h3i-8k-2
    ~fbi a-6b-3c4e-10f-5g6h-1j5k-3 ~filed b-4c1d-5e-2g-1h-2i-1j2k5 ~financially a-9b7c9d-2e-3h-2i-8j-6k9
    ~firm a4b2c4d-1e-4f-1g-4h1i2j1k-2 ~flags a1b-3c2d-4e-2g-1h-4j-4 ~foreperson c-9d1e2g-7i-4k6
    ~forgetting a1b-4c2d6e-1f1g-2h1 ~forth a9b-1c-3d-19f-4h-2j2k-6 ~fridges a-7c8d2e-2g-7h-1j1
    ~garbage a-7b-6c4d10e3f4g-8h-2i-2j7k-3 ~giggle b-7c-3d7e5g-3h-10i-1 ~gloomy a5b-3c3d5e8f-8g-7h-4j-3
    ~go a-3c-1d1e5f4i1j1k-2 ~god b-4c-11d3e1f-1h-2i-4j-2k-6 ~goddaughter b-3c-2d-3e-2f-2h-8i-1
    ~graduate a4b-2c1d3e-9f-8g-5h1j-2k-11 ~gratitude a-8b-9c-10d2e-6f-7g-7h-1i-8j-20k-14
    ~graveyards a5b2c1d-3e-7f-2g-3h5i4j5 ~greatly a2b7d-6e-2g-6h-2j1k4 ~guide a2b6c2d-6e-5f-1g-6h3i-3j-3k-7
    ~handshakes b-8c-3d1e-6f-4g5h-1i2j-7k-2 ~headhunted a-4b4d-5e-1f3h-3i4j2k-6 ~hectic a1c2d-2e3f3g1h1i4k-2
    ~hey a4b-3c-3d3f1g-1i-5j-5k-4 ~idiots a-6b-1c6d14f-4g-5h3j1 ~improve a9d1f-1g-1h2i2j-3k-2
    ~indeed b-1c3d3e-2f1g10h-5i-4j-3k-2 ~infection a-2b-9c-10d-1f-7g1h-3i1j-3k16 ~inside a1b-5c4e1f2g2h1i-2j-2k5
    ~instill c2d2k1 ~internet a-1b-3c4d1g-5i-3j-5k-5 ~internship c3e-6f-4g-3i1j-7k-1
    ~interviewer a-4b-2c7d-1e-1f-3g-4h2 ~jeebies a-3d6e5g8h-2j2k4 ~killed b-2c4f-2h1i-3j10k4
    ~kipping a-1b5c-1d-11e2i-3 ~knee b-6c-2d-4e-10f-6g-3h-2i-4j-4k13 ~la a-2b-1d3e-6g-11h-1i-8j-2k-9
    ~laborer a-1b3d-3e-10f-4g4h4i-5k2 ~lack a1b-4c3d-1e-10f-1g9h-4i6k-3 ~lahore a3b-1c-3d-6e-11f1g-1h3i-3j11k-10
    ~lapses a-5b-4c5d-3e-2f-7g-6h-5i3 ~laptop a-6b3c1e1g-2h-6k-12 ~laws a-1b3c2d-1e-2f4g-2h-3i5j4k-1
    ~leaders a1b-2c3e2f1g-1h-1i3j-2k-3 ~leeds a-2b-2c-5d-4e-9g1i-2j7k-5 ~legs d7e-2f4h-3i-4j-8k12
    ~lifeguard a-2b-8c3d-8e-6f2g-2h2i3j-9k2 ~lighter a10c3d-2f4g-2i-3j-3 ~liver a-4b-7c-3d8e-3f-7g-2h-4i-12j-8k24
    ~ludicrous a-4b-1c8d14e1f-2h-4i-5k5 ~lunatic a-6b-1c1d6e-7f-1g-2h2k-1 ~malaysia a-2b1d5e4f4g-3i-1j11k-4
    ~maneuver c-2i-1 ~materialize a5c-8d-8e7g-5h-4i2 ~mine b2c-1g-1h5i2k-1 ~misplacing a7b2e5g-3h-1
    ~misspelled c1g-6h1j-1k-2 ~money b11c-2d-7e-9f-4g-5h-1i-4j2 ~mother a-3b-2c1e-8f-5g-3h-3i-8j2k5
    ~mud a1b-7e-2f-7g2i-5j-3k-8 ~munich a-2b1c-10d-9e-6f2g1h3i-1j7k-9 ~musing a-5c1e-3g10h-3
    ~nails b-1c2e3h-1i-1j-2 ~newspaper a3b1c3d-2g-7h1i-1j-2k-5 ~nicest a1b-4c-6d-2e-3g1h-1i-5j-2k-3
    ~nicks b2c2e-4g-4h-6j-1k-2 ~niece a-5b-5c-2d-2e-2f-10g-2h-3i-8j6k5 ~noncompete b4i1
    ~nonstarter b11c-3d6e3f3g-4h-3i-5j-3k-5 ~notch a2b3d-1f-3g-4h3i-5j6 ~oct b-4c3f-1g3h-1i2k-1
    ~operations b-6c8d-4e-4f-4g-3h-1i3k2 ~optician a-1b1d-2e-3f-6g-8h5i-6j-4k-1
    ~organization a4b1c3d-2e-3f1g-2h3i3k-3 ~outclassed a14c-7d-10e-8f-5g-4i4j-3k-4 ~outmoded a-1b-2c17d-3g-2h-2k2
    ~overcomplicated a-4b8c5d-1f-4j3 ~painter a2b-1c1d-4e-8f-1g-7h5i-2k1 ~pants a1b4c1d-2e-8f1g-4h-2i4j-6k-3
    ~park a3b-3c-1d-3e-1g-1h2j4k-4 ~particular a2b1c4d1e-2g2h-1i1j2k-5 ~pause a-9b6c1d2e2f9g-5h-1i-1j-4k2
    ~payments a-12b19c-8d-7e-15f-6g-11h-2i-5j7k1 ~permit a-5b-5c-2d-5e-5g-3h-1i-2j17k-10
    ~philadelphia b3c-8e-2g-6i-5j11k-10 ~piece a-3b1c2d2e-3f1g-3i5j-1k-5 ~pills a-9b-6e-9g-9h-11i-14j-9k24
    ~plainer a10b1c-3e-7f-2g-1h3i2j-1k-5 ~plane a5b-1c-2d-2e-2f-4g4h3i-1j7k-2 ~plasterer a-3c-3d-3e-5g-9h4k-4
    ~players a2b-1d1e-1f-2g-9j-10k-7 ~poked a1c-1d-1e4f-1g-1h2j1k-3 ~pondering a-8b-8c2d-11e14f2g1h-5k-2
    ~possessions b2c-4d8e4f-2g1h-2i-3j2k5 ~pressurised d1h2 ~presume a-1b-2c-4d-1e-7g5h2i-4j-6k-7
    ~prevent c2d2f-1g4i-1j-2k3 ~principalship a4b4g-9h4i1k-3 ~problematic a-4b-6c5d5e6f-1g3h-10
    ~progression a1c1d5g-1h2j-1k2 ~proposing a-1b-1c-1e3f3g5h6k-6 ~pulled a1c4d-2e-5f-6g-2h2i2j-4k2
    ~puts b10c1d-4e-6f-1h-2i3j1 ~question a-2b-2c2d-2e5g1h-3i-3j-3k-4 ~radiographer b6d-6e-5f3g1i1k-2
    ~rail a1b-5c-1d-3e-5f-4g-2i-2j1k-2 ~realised b2c-5d5e-8g-1h-9i-3 ~really a1b-1d1e1f1g1h-1i-3
    ~reconsiders a-5b3c4f2g-9h3i5k3 ~regard a1b-4c4d2e-4g-3h1i6j-17k-4 ~registration b-2c2d-3e1f3h3i2j7k-5
    ~rehearsals a5c5e-2f3g5h2i5j-4k-6 ~remained a-1c1e-3f3g1h4i-2j2k-5 ~repay a-7b2c-1d-2e-4f-13g-6h-12i-1j-2k7
    ~require a1b-8c5e-6g-2h1i2j7k1 ~rescinded a-5b-1c-6d-4e-7f5g-3h13i-5j-1k-8 ~resigned a-5c2d2e2f2g3h6i9
    ~restaurants a2c1d-2e-4f-5g-2h1i-2j3k-4 ~revoking c-3d-5e-2f5h9i6 ~rework a-6d1e5f5g-15h-3j-2
    ~rise b10c-1e-6f5g-2h4i-5j-2k1 ~rooms a-2b-2c3d-1e-10f-3g-7i-1j5k-2 ~sarcastic a-2d4e-10g-2h2i-4j-1k-1
    ~saturdays a-5d-7e-2f2g-3h-1i3j-6k1 ~scam b2c2g2h-9i2j-6k5 ~seconds a1b-1c6g-5h-2
    ~secured a-3b12c-4d-9e-11f-1g-9h-2i-5j14 ~sense a2b-3c1d1e3f-1g1h-2i-4j-6k-3 ~seventies a-6b5c2g-1h-4
    ~sexier a15b3c-6e-3f-2g-4h1i-11j-10k-5 ~shaping a2c-5g2 ~shares a-4b7c-1d-2e1f1g-1h-1i2j-1k-2 ~shilly d2e3
    ~ship a4b-5c-4d-6e-1f-2h2i1j8k-4 ~shortlist a1b-6c-1d-5e-8f4g-8h4i-5j-2k-2
    ~shouts a-2b-1c3d4e2f-5g-6h-5i-2j-14k4 ~shows a-3b-8c3d1e2f-3g-1h-1i3j-2k-4
    ~singing a2b-5c-1d1e-3f-5g-3h1i-3k-6 ~sinusitis c-3k8 ~sitter b2c-2d4e-2f-5h2i-2j-2k-3
    ~skill a5b1d4e3f-3g3h-1i-5 ~skin a1c2d6e3f-3g3h2i-8j-2k4 ~smelly a-5b-6c9d3e1g-3h-3j-8k4
    ~smiling b-6c3d4e1f-1g-4i-3j1k1 ~smirked c3d3h3 ~snagging a1b4c5d3e2g1h-1j2k-2 ~snakes a2b-1c5d5e-2g-9k1
    ~sounds a-1b-4c1d-1e1f-6g-11h-1i2j-1k-1 ~spain a-4b-4c-1e-3f-5g-6i-6j9k-7
    ~specialists a2b2c4d1e-7f-3g-3h-2i-1j2k2 ~splints a-2c3d1e-5g-3h-4k6 ~spoon a-4b1d-1e-1f2g-2h1i-4j3k2
    ~squabbling a-3b-1c8d-7e-2g1i9 ~squalid a-3b1c10d2k3 ~sra a-1b2c2g-1j2 ~stairwell a-6b-5e5f1g-3h-8i-1k4
    ~stranding c-2h-4k2 ~struggle a-2b-9c3d5g5h-6k5 ~students b1c-1d-2e-4f-3g-1h1i-2j4k-7 ~sun a2c2f-2g1h2i-1j-1
    ~supply a-1b3c3d-3f-5g-4h1j5k-2 ~switch b-1c1d-3f1j1k-3 ~take a-1d1f4g1i2j1k-3 ~takes b3c-1d-3e2f1g3h-1i2j4k2
    ~tc a-3b3c-1e-1g-3h-1i1k6 ~technician a-2b1c3e-10f-7g-7h2j-2k-3 ~tell a1b-3d5f-2h-1i-6j-6k-4
    ~templates c4d6e1g1i-3j9k-5 ~tempt a5c-4d7f4g2h2j3k3 ~testing a-3b-8c6d3f1g-1h-1i1j-4k1
    ~thirdly b-3c-2d-7e5f-3g7h-5i-1k-2 ~thoughtful a-1b2c-4d1e-1f-8g-1h-3i-9j-16k-1 ~tidier a15b2c-4e-2f-5g-8h-1j2
    ~timely a2b-5c-1d-1e-10g-1h-2i-2j-6k-3 ~torture a-5b-5c7d-2e5f1g-3h2i-1j-1k2
    ~treatment a1b-1c1d2e1f-1g-5i-1j-1k5 ~trial a-2c1d1e1f5g2i6j-5k2 ~truck a-2b2c1d-5e-12f-3g-1i-5j4k-2
    ~turfing c3f-1g5h-2 ~twat a-7b-2c-8e-1f-4h2j-2k-8 ~twenty a-2b7c2d-1e-12f-3g1h-3i6k-3
    ~typed a-3b-8c2d1e10f-10g-17h-3j-6k-7 ~typical a2c1d3e-7f1g-8j-4 ~undertake a-4b-7c3e2g1h2i4j2k-8
    ~underwhelmed a6b-2c7e-3h-4j4k2 ~unfair a-2b-1c8e-2g-2h-3i-6k1 ~unimaginative a1c6d3e-6f-1g1h-1
    ~unimpressive b-1c7d3e-8g1h-8k1 ~unsettling a1b-5c9e-8f-3h-1 ~unstable a-6b1c10d-5e-2g1k1
    ~useful a10b-3c-3d-3e-10f1g-2h-1i-1j-3 ~vendor a1b-3d-5e-5f-3g-5k-5 ~vicar b-1d-1e-2f-4g1h2j-11k1
    ~wasted a1d8e-1f-4g-2i-1 ~weather a-1b-5e-2f-1g-3h-4i-2j-4 ~week a-6b-2c1d-3e-5f2g3i6j-3k-3
    ~well a2c1d-1e-1g-1h1i2j2k-1 ~whatsapp b5c5e-1f-6g-3h-4i4 ~win a7b2e-5f4i1j-1k-1
    ~wonderful a1b-4c-4d3e-11f-5g-11h-3i-9j-10k-9 ~word a-2b-2c3d2e2g-4i1k-2 ~workmates a-6c3d-5e-2g2h-2i-3j4k-3
    ~worried b-5c4e-6f-9g3h-5i-8j-5k3 ~xo a-1b6d2f-5h1i-8j-5 ~ya a-2b-7c-4d1e2f-1g-4i-9j-6k-3
    ~yards a-4b2c3d3e-2f-1g2h-1i3`,
};
