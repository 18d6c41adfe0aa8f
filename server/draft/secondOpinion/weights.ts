/* Written by `npm run learn`: what each feature of a sentence weighs for each topic. */
import type { Weights } from './pack';

export const weights: Weights = {
  bias: [-30, -25, -23, -20, -24, -43, -25, -30, -31, -32, -23],
  features: `
    ! a-21b-11c-6d-3e-2f-10g-11h-6i-5j-10k-5 !_! a-3b2c3e2f-6k3 's b-2d-2e-1f-2g4i3j2k2 's_, a-2c-3d-1
    's_. c-1d-4e-5g-3k1 's_@number b4g1h-2 's_a a3c2d-1f2g1h1i5k1 's_about b3c-6d3e4g-5h2 's_accident c1
    's_account c2 's_advice d2 's_after g1 's_afternoon b1d1 's_agreed i1 's_all a-9c1d-3e5f-11k-1 's_allowance b2
    's_allowed c2 's_already e1 's_alright g1 's_also b3 's_always a-2c-2 's_an a2c3d3j1k1 's_and c-1h3
    's_another a-1b-3c-2e3g1h-2 's_any a1b1 's_anything e-1 's_application d1 's_as a2g2 's_assessment h1
    's_assistant d1 's_at a-2c-2e3f1g5h-2 's_away e1g1 's_back b1j-2k2 's_bad b1 's_badge d1h1i-1
    's_because d2e1g-1 's_been a-8b-9e4f-1g2h-2j-1k3 's_behind g1 's_being g1k1 's_below b2 's_best b1e3g5
    's_better a1d-5e-3 's_between a-1h1 's_boat a1g1 's_bonus b1e1 's_book i-4 's_booked g3 's_books c-3
    's_brother c2h2 's_business c4 's_call e-2f5g1 's_called a-1d3 's_chair a1c-2h2 's_changed h2 's_chat h3
    's_children b2 's_closer a3b2g2h-1 's_club c3 's_college h2 's_come a1b-3c1d1g-1h-3 's_coming a-1c-1e-1g3h-5j1
    's_commission b3 's_contract b-1 's_cool e1 's_cropped c-1g3h1 's_day c1i3 's_days a2 's_dead c1d4g2
    's_deadline c3d2h-1i3 's_decided b-3 's_degree b4 's_dementia k1 's_desk a1c-1i1 's_dialysis b1g3h1k2 's_do h-3
    's_doing c-3k1 's_done c-1e2 's_doubtful g3 's_down c-3h-3 's_dry g1h3 's_due c-1h3k1 's_email c1 's_end b2g-2
    's_ever a1 's_every b-2g7 's_exam c1g3 's_experience b3c2 's_face b-2g1 's_farm g1 's_fault c-4 's_fifty e2
    's_final a-1g-1h3 's_fine a1d-1e-1 's_finished d1 's_firm b-1 's_first i-3 's_five c2j2 's_fixed c-1
    's_for b-1d-1g3h-3i2k-1 's_forty b1 's_found e1h2 's_four b2 's_free b3d2j1 's_from b1 's_funeral c1d2g2
    's_getting b1g1 's_giving h2 's_going a-4d-5e2f-2g4h-2 's_gone a-1h-1k1 's_good c1 's_goodbye f5h2
    's_got a4c-1d4g1i2j-1 's_grace i1 's_graduation g5 's_grand a1 's_great c-1 's_guess e2j2 's_had c-4e-1g3h2k1
    's_hand d2 's_hard a-1g1k2 's_hardly d1 's_have h-1 's_heading c1g4 's_heart a-1 's_hip g1 's_hiring b2
    's_holiday b5 's_home h2j2 's_hospital a3 's_house a-3b1d-1e5k-1 's_how b1c-3h-6i2j-1k1
    's_in a-2c-12d3e3g3h-1i4j-1k2 's_interview a2b-1c-7d-8e-1h1i-5 's_interviews c1 's_is a5 's_it d1h1i2
    's_job a-2c5d-4e3j3k-1 's_jokes c1k2 's_just b3e1h3 's_keen h1 's_keep e-4f3h-1 's_kitchen i1
    's_leave a1c-2e-1f-4g-4h-6 's_left b4c1 's_less a4f1g-1 's_lessons b-4g-1i-1j-2 's_let g3 's_letter c-1
    's_life c-2 's_like a-1g3 's_likely g3 's_list h1 's_looking a-5b-7c-7d-2e-4g12h-10j-3 's_lovely a1d2
    's_lunch c1 's_made h5i-1 's_maternity b-1c2i1 's_me a-6d-2e3g2h12i-1 's_medical c1 's_miles a3 's_mine e-1f1
    's_mission a2 's_money b4c1h2 's_more a2c-3d-7e-4f1g1h1 's_most d1 's_mostly b1 's_mother i1 's_much a1
    's_my a-2b-4c-9e-6f-2g4h-2i-1j-3k4 's_name a-2b-3c2d-4e-1h-10 's_names h-3 's_nearer h2 's_nephew c6d2
    's_never c-1 's_new c-4d2h-2 's_next h1 's_nice b2c-2 's_night g3 's_no b-2d1e-3f3i-2k-1 's_nobody a3b-1c-4
    's_none a2c-2d4 's_not a-3b-4c4e-13f5g2h-2i-1 's_note i3 's_nothing a-8b-1d-9g-6h1
    's_notice b-8c4e-2f-1g-1h-2i4j-5k-2 's_now b-3 's_off c-1e2g-1h-1k1 's_offer a3h2i1 's_office c2d-2i-2j2k-1
    's_ok b1 's_okay g-1 's_old a1 's_on a-2b3c-3d-5e5h-3j1 's_one b-1h4i3 's_only a-1c-2e3g-3h2
    's_out a-1d1e2g5h-7 's_over a-1e2 's_own c1 's_packed g3 's_paid a1b3 's_panel h1 's_park e3 's_parkinson h1
    's_pass g-1h2j3 's_passport g-3j-3k-1 's_pay b3c-2d1 's_paying b5 's_pension b3 's_people c-1 's_place h1j1
    's_play e5 's_plenty c-1h2 's_position h3 's_possible e-2g4h-6 's_post a4e-2f1g-6h3 's_probably g2
    's_probation i1 's_put b2e4 's_questions c2 's_quite d2 's_rare d-1 's_really b1c2 's_record c4h1
    's_rent b-4g2j3k-2 's_report g1 's_reputation b1c4 's_right a2c2 's_room c3j2 's_running g1 's_sake d4
    's_salary c1 's_say c1e3g-3h-1 's_saying g1 's_scale b3 's_school b-1 's_see a-1e-2f4h3 's_settled b-2h1i1
    's_shifts k5 's_shop b-1h2 's_shut f2g3 's_signed a-1 's_silence e1 's_simply c-1 's_so b-2c1 's_some d1
    's_something c4e1g-4 's_standing b1 's_still c-4e-3h-1j1 's_taken c2h1 's_talk a1b2d-3e3h2 's_ten h2
    's_that b3d2e2g-1 's_the a7b3c-3d-1f-10g1h1i-1j2k3 's_their a-2i2 's_them a6 's_there d2 's_thirty f2
    's_three b2 's_ticket c2 's_time a2b1c-2d3h4 's_title a-2c4 's_to a1b-2c-1d-5g2 's_too b-1c5g-3 's_touch g3
    's_trial f1g-2 's_two c1h1 's_unlikely g4 's_up b-2h1 's_visa j2 's_wage b5 's_wages b1c-1 's_wait e2
    's_waiting c2h-2 's_ward a3 's_warning b-6c-1g-2i6j-2k-1 's_was a2 's_way c2h2 's_wedding e2g1 's_well a-1
    's_what a-3b1c-4d1f-1i2 's_when g5 's_where a1b1c-3e5g-3 's_why b-5c-11d-6e-1g-2k2 's_with a3h4i-1
    's_work b-1c1d-2i-1k-2 's_worth a-3b-1d-6e-2h1j1 's_written i2 's_wrong c2d-2g2 's_you e5 's_your c-3d5h1
    's_yours a-3 , c-3d2e3f4g-2h1j-1k-3 ,_@number b-1c-3d-4g-4h-3i-2 ,_@other h2 ,_@quote b1d-3
    ,_a a5b2c-1d7e-4f1g-10h-1i4 ,_abeg e1h3 ,_about b-4c-2e-5h-11 ,_after a4b2c1d1e1g1h-6j1k-1 ,_afterwards e4
    ,_all a2d-1e2g1h2i-3 ,_also b-2d-2 ,_although a-3b-7d-3e-6f10g-1h-1 ,_always d2 ,_am b1d3 ,_an a1b5c-1d2g1i1
    ,_and a5c-1d-2f-2h3i-1j2k2 ,_another a1b1d9g-4 ,_any c4d-2g-6h-3i-4 ,_anything a1d1 ,_apologies e4
    ,_are a1b1c5d10h-3 ,_around i2 ,_arrived c-1 ,_as a-1b-2c2d1f-6g-4h3i-3j-4k3 ,_ask a-1b1d-3e3h-6 ,_asked c-1i-1
    ,_asking c4 ,_assume e7 ,_at a3b3c3d1e-4f2g3h2j-1 ,_badly c2 ,_bar f3h-1 ,_be a-2d2g-1 ,_bear e4
    ,_because b2c2d2e1h3i-1 ,_been c-5e9h-1 ,_before c-3d3e1f-2g-2h6 ,_being a1b2c-2d2g-3h3 ,_believe a-2b2c-3d-3i1
    ,_better a2b1d-2 ,_between b-1e1g-1 ,_bless b4c1d-1j1 ,_boots i4 ,_boss a1c-4e4g2h1 ,_both a-3d-4h2 ,_bravo c-2
    ,_bus g1 ,_but a2b-1e-6f7j1k2 ,_by a4b-3d-5e-2g-8h1i-1k-2 ,_bye a-2h2 ,_call e-2f1g-2h-2 ,_calling c-7d6e-4
    ,_came c-2 ,_can b2d-11e3g3 ,_captain d1h1 ,_car g3 ,_catch e3 ,_check e2 ,_cheers b1h6i2 ,_chef e1g2
    ,_chief e2h1 ,_close e1 ,_coach b2g2 ,_coffee e-2 ,_come e-2 ,_could b1c-1d-2e4f-2g-2 ,_count e3h-3
    ,_darling b1 ,_dear c-4d2g1h4 ,_depending g3 ,_depends e3 ,_did b2c1d5e3 ,_do a-1b-3c-7e2f-2g-3h-6
    ,_doctor b1e2f1 ,_does d-3h1 ,_down c-2g-2h-3i-1j2 ,_dr g1 ,_draw e2 ,_driver c2h1 ,_each c3 ,_effective h3i2
    ,_eleven d-2g-1j1 ,_end d7h5 ,_enjoy d3 ,_enough d3e1 ,_entirely c-1 ,_even d-6e-5f5g-6h-6 ,_every c-5
    ,_everybody c5 ,_everyone c3d-2 ,_everything a2b1c-2d1 ,_except a-1b2d-5e-6f10g-6h-5 ,_excuse c1 ,_fell b1c-1
    ,_find d4h3 ,_first a-1i2 ,_for a3b2c-3e-3f2h5k-2 ,_forgive a4c1d-2e2h-3 ,_found a-2c2h6 ,_four c1d-5h2k1
    ,_frankly c1d-1g2 ,_free b4 ,_from c2d-9e-2f-2g-1i4j-2 ,_full a1c1d1e-3h4 ,_gave c-2h2i2 ,_genius d5e1
    ,_get b2c-1d9e-3 ,_give b-4c-1d1e2g-3 ,_given g3h-1j1 ,_go d2e2g-4 ,_god a-1b2d1e1 ,_going b1c4g-1h1
    ,_good d9e1 ,_goodbye c1d3 ,_got a-4b1d-4f-3g1h1 ,_had d1e1 ,_half h2 ,_hands h-2 ,_happy d2 ,_hard h2
    ,_has a1b7h-5 ,_have c1d4f2 ,_having a2b-1c-5f-7g-4h3k-1 ,_he a-3b-8c-3d-1e-7f-6g-7h2j-5 ,_hearing b4
    ,_hence a-3b-1c-3d-6f-5g-2h3i1j-1k1 ,_her h1 ,_here c-1e-2g-2i2 ,_hey e1f-1 ,_hire d2 ,_his b2 ,_hold h1
    ,_honest a1 ,_honestly a3c-4d2 ,_hope d-4e-1g2 ,_how a1b1c5d11e-1f-2g-1 ,_however a1c2d-2e2f5g-5h2
    ,_i a-2b2c1d1f-4g1h3i-1j-3k3 ,_if a4b6c7d-2e-2f-1g2i-4k3 ,_imagine b3 ,_in b3c2e-1f1g2h-4j-1 ,_including c-5i2
    ,_interview e2g1 ,_is a3c1d3e2f-1h2i3k4 ,_it a-1b1c-1d7e6f-9g-7h1i3k2 ,_its h-1 ,_just a-5b-4c-7d-1e1f2g2h-3
    ,_keep b-3c-3e-2h2i-1 ,_kindly a1b1c-4d-2h1 ,_late c3d3 ,_later e5 ,_learn d4e-3 ,_least c-1 ,_leave d4e2
    ,_leaves a1i1 ,_leaving c-4e-6 ,_lemme e4 ,_let d2e-1f-1g4h-2 ,_life b1c-5d-4e7 ,_like a1b1c-3d7e1g1h1i1
    ,_look c-2d2 ,_love b2c1d5e3h1 ,_lovely g1 ,_lucky d4 ,_lunch b3 ,_ma'am c1d-3e-1f-2g2h-3 ,_madam a-2b2d-1h3
    ,_made b2c-3 ,_mainly h1 ,_make e4g-1h1 ,_man a1g1 ,_many g2 ,_mate c-2 ,_may c1d1i1
    ,_maybe a-1b-5c-6d-3e6f2g-5 ,_me c1e1f2g4 ,_meaning g3h2 ,_meant e2 ,_might d-4e8g-5 ,_mind d-2e-1g-1h-5i1
    ,_mine c-4d-3h2 ,_mislaid c1 ,_miss g-2 ,_monday g-1 ,_more a2b-3c-9d-9e2f3g2h1i1j1 ,_most g-1i1 ,_mostly c-3h2
    ,_mr e3g1h4 ,_much a1b2 ,_my a-1b2c-2d1g1h1 ,_nearer h1 ,_neither a-4b2e1 ,_never c-3 ,_new c2f1
    ,_next a1c1g-1h3 ,_nine b-2i2k1 ,_no b6c4d3e5f-4g-5h1i5 ,_nobody b-1c1e4h-3 ,_none c3d-1 ,_nor c-6g-4h4i-1
    ,_not c-3d2e-2f2g-1h-3 ,_nothing b-2c-1f2g-3 ,_now c-4d6e-1f-2g-2h-3j1 ,_number b-2j1 ,_of a4d1h-5i1 ,_ok d-2e1
    ,_okay e5h-2 ,_on a2b4d-1f2g2k-2 ,_once b3d-1e-4g2h3 ,_one a3b2c4d3f3g1h2 ,_only a1b-5c1d-3f10g-8i-1
    ,_or a-2b-1c-5d1e-1f5h-1i-2k-1 ,_other b3c4d-3h1 ,_otherwise a-3b2e3f6g-7h-2 ,_our a1c-3h2 ,_out b4h1 ,_over c3
    ,_page i-2 ,_paid j1 ,_pal c-4d6e3g1h4 ,_pardon e1 ,_pencil f4 ,_people c2h1 ,_per b-1 ,_perhaps c-3e6
    ,_permit j-1 ,_phone b3e-2 ,_plain b2 ,_please b-5d-3e-2f-1g-9h-1 ,_plus b-3c-1e2g2h1 ,_probably h2i2
    ,_promise b-3c1d1 ,_provided f4h-1 ,_put e-3g3h-3 ,_quarter e4 ,_quite b2c-1h-1 ,_rather d1 ,_really c-7d5g-2
    ,_reference h3 ,_right a-5b2c-3d2e3k3 ,_ring b2d-2e-3f3h1 ,_ringing d1 ,_sadly a1g1k1 ,_said b-2c-4d-2
    ,_salary b-4 ,_same c2d1e2 ,_save d-1f3h2 ,_say g-3 ,_says a2d-2h1k1 ,_see b1e-1h2 ,_seeing b3h2i4k2
    ,_send e1h1 ,_sent c1h3 ,_seriously d1 ,_shall d2e1f-1k2 ,_shame c3d4 ,_she a-5c-6d-3g-9h2k-1
    ,_should c-4e-2f1h-8i1 ,_signed i-4 ,_silly c-1 ,_simple d-4k1 ,_simply a1 ,_since a2b1c1d3e-3g3h5i3j3k-2
    ,_sir b2c-2 ,_sister b2g1h2 ,_six h2 ,_slowly d4 ,_small a-3d4 ,_so a4b-1c-1d-1e2f-1h4i-2j1k4 ,_some c3
    ,_somebody c-1d1g-1 ,_something a2c-1g6 ,_sorry a3b-5c-1d-7e4g3h1 ,_soz a2e2 ,_spare c2d3 ,_starting i4
    ,_still d1f7h-3j1 ,_stop d3e3 ,_subject e-1f8g3h-5i2 ,_such a-2c1f-1 ,_surely d-4 ,_sweetheart d5 ,_ta h3
    ,_take a-1c-2e8f-5g-5 ,_talk e5 ,_tell b-1d-1e-4f-1 ,_ten b-2g2 ,_term a-1e1 ,_than a4h1 ,_thank b1c-3h8k3
    ,_thanks b1f1g1h1k1 ,_that a-2b1c2e1f1g-5i1j-2k1 ,_the a4b1c3d-1e2f-4h-2j4k-3 ,_their a12b-2c-8d-5e-1h-1j1
    ,_theirs a12c-12d-8e-1h-1 ,_then d5e3h1i6j-1 ,_there a3c1d4e5f-2h5k-1 ,_therefore b3c-4e1 ,_these d-3
    ,_they a3b-1c-2f-5g1h2i3j-7k3 ,_things e4 ,_think e-2 ,_thirty a-2 ,_this a5c6e-1f-6h-1 ,_those a-2
    ,_though a-3c-3d-6e-3f5g-1h4i-1k-1 ,_three a-3c6d1 ,_through a3 ,_thursday g3 ,_thus e1h1
    ,_to c4e-3f-1g7h-5j1k4 ,_today g2 ,_together c-1j2 ,_too a-2c3e3h4 ,_took h4 ,_top d1 ,_truly c3d2g-1
    ,_try b1c-3e-1f1 ,_twice c4 ,_two a-1b-4c1d-1e2g3h-5 ,_under b2 ,_understood d1 ,_unless a-5e-9f13g-5h1
    ,_until a2c-3e-3f2i1j1 ,_up d1 ,_very b-1c-1d6 ,_was b3h-1i-3 ,_we a-3b-1e8f-2g1h-7i1j2 ,_wednesday a-5g3
    ,_well a1b-4d5f6 ,_went b1c1d4e1 ,_were c-2d1f4g-2 ,_what a4b1c1d5e3f-6g4 ,_whatever a-1b-2g-2
    ,_when a5c1d-7e-1f-2g3h-1i1k1 ,_whenever e5 ,_where d4e1f-4h6i2 ,_whereas a7c3d-3g-3h-2 ,_whether c1e-1g1
    ,_which a-2b4d-1e-7f-1g1h2i-1j2k1 ,_whichever d1 ,_while a7b1c2f4h-1 ,_who a-3b3c-5d-2f-1g2i-4j-1k2
    ,_whoever c1d-4 ,_whose b-3d1g1h1k1 ,_why d3 ,_will c-4d2e3g-3h-1i-1k2 ,_with b-3c1d-1f5g-3h2i4
    ,_without c2d2e6f2g-1h-4 ,_work c-4e9g-3h-1k-1 ,_would e3i-1k3 ,_yeah c1 ,_yes f4g-2h-6
    ,_yet a-1b1c-2e-12f10h3k1 ,_you a6b-1c2d5e4f-3g1h-5i-6 ,_your a7b-2c3d-3e-5f-10g3h-5 ,_yours a2b-8c3e3g1h-1
    ,_zero c1d5h4 . a-4c2d4f-11h-5i-2j-2k2 ._@quote d1 : a1b2c-3d4e-11f-4g-11h7i-4j-4k-5 :_@address d-3h-1
    :_@link h-1 :_@number b-2h-3 :_a a2b-3c-4d-3 :_i a-3b-2c-6d2e-11f-12g-6h15i-10 :_if b-3e2h-5 :_it b2c-1d1f-1g1
    :_last i1 :_leave d1e2 :_my a-2c-2k3 :_no b-2c-3d5e-3h1 :_on a3 :_one i1 :_please f-2h4 :_she b2 :_thank h1
    :_that a-4 :_the a4b4h-1j2k-2 :_their a2h2 :_there b2h2 :_they a1b2c-1g2j-1 :_this c6d3 :_what d-3h1 :_yes i2
    :_you b2d2 :_your b1c3d2 ; a1c-5e1f11g-14h3i-4j-6k-11 ;_a a1c2h1 ;_all f1h2 ;_an d-2 ;_another h3 ;_ask f1
    ;_do d1i-2 ;_even f3h-2 ;_however h-5 ;_i a-4b-10c-6d2e-3f-14g-3h5i-1j-3 ;_if b1 ;_in c1 ;_it a-4b-4d1f-2h1k-1
    ;_let f3 ;_my a-1b3d-2e-1h7 ;_nevertheless f2h-2 ;_please h-1 ;_shall d1 ;_sorry e-1 ;_still f3
    ;_that a-1b-3h-1 ;_the a2b3c1d-3e6f-2h5 ;_theirs a4b1 ;_they c-3 ;_we c1 ;_what a1 ;_with a3 ;_you b-3e-3h-3i1
    ;_your a4d2 ;_yours a6b-1c3h-1 ? a-9b1c-11d12e-3f-5g-3h-11i-15j-8k-7 ?_! d2 ?_? c-1d4
    @address b-5c-5d-9e-7h1i-4j-1k-4 @address_, h2 @address_. b-1c-4d-6e-6h-6i-2k-2
    @amount a-4b23c-11d-8e3g-9h-3i-2 @amount_, b6e1h1 @amount_. b5 @amount_a b2 @amount_and b8 @amount_i b5
    @amount_plus b3 @close a-3b-1c-14d-15e-5f-3g-3h2i-9j-9k-8 @close_, c-3d-1e-3h1i-3 @close_. b-5h-7
    @close_@quote f1 @close_match b4 @close_post h1 @close_process h1 @close_role h-4 @currency a2b9c-8d1f1g-3h1i-5
    @currency_@amount a2b2 @currency_@number a2b13c-7d1f1g-3i-3 @currency_@other h2 @dash a-2b-4c-8f-3g-6h1i-9j4k-7
    @dash_@number b-6c-3d-4g-3i-6j5k-5 @dash_@open h3 @link b-3d-4h-2 @number a-11b12c-7d-5e-12f-5g1h-2i8j-3k-9
    @number_, a-4b1f3h-3i5j2k-5 @number_. b2c2d-3e-13f-3g1h-1i2k3 @number_? b2f-3g-9h-2i-2 @number_@close h2
    @number_@dash b-3d1 @number_@number b-17c-6d-12g-4i-10j-5k-8 @number_@open a-1b7
    @number_@percent a-2b3c-4d-4g1h-1i-7j-4k-3 @number_@slash g2h1 @number_a a2b13c-5d-2 @number_after i-3
    @number_all f2 @number_am b-6c3g3h-4 @number_an a1b9c-6g-1 @number_and a-8b5c-2e-1g-5j-5k-2 @number_any g-2i-4
    @number_april b-4i1 @number_as b1g-2 @number_at b-1f-4g-7h-1i-3 @number_august b-4i4j-2 @number_base b4
    @number_be g-3 @number_bus b-3g-5h1 @number_but b2h1 @number_can h3i-1 @number_clashes g1 @number_class g-3
    @number_days j2k2 @number_december b-7g-1i-1 @number_does g2 @number_dollars b2 @number_euro b1
    @number_february i2 @number_for b4i1 @number_from g-1 @number_gross b4 @number_has j1 @number_hours c-1i3
    @number_i b1g1h-6i6 @number_if f1h-2 @number_in b2g-6h-3 @number_instead f-4g-5h-3 @number_is e1g3h-2
    @number_january b-3 @number_july b-5g-1i2k1 @number_june b-2f-3g-3h1i3 @number_lakhs b3g1 @number_lpa b6f1
    @number_march b-5g-4h1i1 @number_may b-6f-2g-7i1 @number_million b1 @number_minutes b-4c-2d-1g-1
    @number_month b3 @number_more b2 @number_net b4 @number_november b-2i2 @number_now b2h-2 @number_october b-1h3
    @number_of b-4c1g-5i5j-3k-3 @number_on f-3 @number_or b-9d-10e-8f-8g-11i-7j-1 @number_per b2 @number_plus a1b3
    @number_pm b-6c1f-3g2h-4i-1 @number_post a1h2 @number_rupees b4 @number_september h1i3 @number_so g1
    @number_that b-2j1 @number_the b-1g-2 @number_thousand b4 @number_to b3g-8h-4i1 @number_today a1b-2g2
    @number_tomorrow h1 @number_transfer j3 @number_was b6c-2 @number_will g-1 @number_with a-1b7h-3i-2j3
    @number_would b-1g-5 @open a-2c-13d-12e-12f-2g-2h2i-9j-8k-7 @open_company h1 @open_day h-1 @open_k b6
    @open_name g1h-1 @open_x h3 @other a2b-4c2d11f-5g-2h-3i-10j-6k-9 @other_, b-3c-2d2g-4h1i-4k-2
    @other_. a1c2d4h-3 @other_@number b-4h1 @other_@other a-5c-10d-15e-2f-3i-3k-1 @other_a a2c1d3 @other_and d4e-1
    @other_at a1 @other_company a1h3 @other_day g-1 @other_first d-2 @other_job g2 @other_no d-1e1g1 @other_on d1
    @other_position h-2 @other_post h-3 @percent a-3b3c-5d-5g1h-2i-7j-5k-4 @percent_certain g-6h2 @percent_hike b3
    @percent_of b-2h-3i-4k-1 @quote a-8c4d11e-6f1g-1h-2i4j2 @quote_, b4d5g-1i1 @quote_. b-2c-1d3f2h1 @quote_? d5
    @quote_and c4g2 @quote_competitive b5c-3 @quote_exciting b2d3 @quote_for c2d-1e1 @quote_i b-1d3h-1
    @quote_in d-1f1j1 @quote_is b-1c1d1h1 @quote_made d3 @quote_means c-1d3h-3 @quote_no c-4d-3g2 @quote_quick c2d4
    @quote_to e1g1h-3 @quote_was d2 @quote_we d5 @slash c-3d-3g1h2 @slash_@number g2 a a2c1d2e-4f-2g-2j4k1 a_. d-2
    a_@number b5c2d2h-2 a_@other c3d4 a_@quote c1d3g2 a_and a1k1 a_baby b2g-1h5 a_backup a2 a_bad c6d-4e-3k1
    a_bakery a-1h2 a_band d1 a_bank b-4d2h-1i2j-1 a_bar d1k3 a_barn c1d5 a_bath d4 a_bed a-4b-2d-2j2 a_beer d-1
    a_beggar d4 a_beginner a1c2 a_bell b-1e3 a_berth b-3h3 a_better a7c-11d-8e-6f3g-16h-2 a_betting g4 a_bicycle a1
    a_big a-3b2d-3g4i-4 a_bigger a6b1c-6d-9g-2h-1 a_bike g-1 a_biscuit b-2 a_bit a-1b1c3d-8e7f-1g5h-6i-1j-2k-3
    a_blessed d-2g-4 a_blessing b2 a_blind d1i3 a_blood d1 a_blue j4 a_board a1h-2 a_boat b2g-1 a_body b2c1h1
    a_bonus a-4b-1c-5f2g3i1 a_book c-2d3 a_boss c1d-1 a_bow a1h-1 a_box b1h-1 a_boy a-3b-3c-1 a_boys c3
    a_brain c-2d5 a_branch a1 a_brand a2b-1c2 a_break d1 a_breakdown c-1k5 a_broken k2 a_bucket b-1c1d-1
    a_building k2 a_bully c6d1g1h1 a_bunch a-1d7h-3 a_bungalow a-1k1 a_bunk j2 a_burst g4 a_bus g-2
    a_business a-1c4d1h3 a_busy c-3d1h-1 a_butcher b1 a_bypass g1h1k2 a_cab b1 a_cafe h2 a_cake a1b-2
    a_calendar c-3d9h1i1 a_call b-3c2d3e-2g-10h-2k-2 a_calling a4 a_calm c-2d-1k-2 a_candidate a-6d2f-2g-2h9k-4
    a_candle a7c-4d-1i1 a_canteen a3b3g1h1 a_car a2b7c3d1f3j-6k-2 a_caravan g-2j3 a_card e1 a_care b3
    a_career a1b-2d-3 a_case a2b1i3 a_cashier c4 a_casual f1i1 a_cat a2d-4j2 a_certain b3c2d1g2 a_chain a4h3i-1
    a_chair a-7b-2c5d-4e-2f-1 a_chance a6c-4d-1e3f2g-6h-2 a_change a-1c-3e-3f-3g2h3j-2 a_charity b-2d1h2
    a_chartered c1 a_chat c-5d1g1h-4 a_chatbot c1d4 a_cheap b2d1 a_cheek b1d5 a_chef a2c3 a_chemist a1
    a_cheque b4h1 a_chief a2c2 a_child a-3c-1d5h-1j1 a_childminder j1 a_children c2h2 a_chip j1
    a_choice a2b-3c-4d-2h-2 a_choir e2g1h1 a_christmas b2h1 a_church a1b1 a_circus b-1c3d1 a_civil a1e-2k2
    a_clash g8 a_class a5c-2h1i-2 a_classroom h1 a_clause a-2b-1c-3g-2i5j-3 a_clean b2c-3d-3 a_cleaner a-1b3h-3
    a_clear b-3c1d-5e-5h4 a_clearer a4e3 a_clerk c1d3 a_client b-2h-3k-1 a_clinic a2b2c2d-1h1k-1 a_clinical i1
    a_close a3c-5d-4g-1 a_closer a4b-1c-1g1 a_clothing b6h2 a_clown d3 a_club b2 a_clue d2 a_coat g1
    a_coffee d-6e-6h1 a_coin a4b-4e2 a_colleague b2c-5d-1i1k1 a_college c1d1h2 a_comment c3 a_committee c-3d1
    a_company b3c2g-3h5i-3 a_competition h-1i1 a_competitor h-1i1 a_complaint c-2 a_complete d2 a_compliment d-2
    a_concert a2g1 a_conclusion e2 a_confidentiality i2 a_conflict g3 a_connection h1 a_consultant c2
    a_container b-4j4 a_contest c-5 a_contract b-5d-4h2i-1 a_contractor b2h1i1 a_cook a-2c4h2 a_cooler a4
    a_cooling h-1i3 a_copy c-1d-4e-2f1i2j-2 a_corner b2 a_corridor a3c3d2 a_cost b1h1 a_cottage j3 a_council c1
    a_counter a-1b8g-1h5 a_country a1 a_couple a1d-3e1f2g-3h-2k-4 a_course c1d2g1h8 a_court c-2g1h-2 a_courtesy d-2
    a_cousin j1 a_cow d1g1 a_cracking c-2d-2 a_creche a-3b2j2 a_credit a-4c-3d-1 a_crew a3c1d1 a_cross c2
    a_crowd c1g2 a_culture c6 a_cup a-4b-1c1h1 a_custody k4 a_customer b-4d-4e-4 a_cut a3b6c-4d-5f-1g-2
    a_cv a2c-2d5 a_dairy h4 a_data c1 a_date c1e10f-4g-8h-6 a_day a-6b8c1e2f2g-2h6k2 a_dead a-3c4d-1e1g-2
    a_deadline b-1d2e1g1i2 a_death c6k-1 a_debt b-1 a_decade c1 a_decent b2d-2h1 a_decision b-7d-6e10f-3h-3i1
    a_deeper a2 a_definite h3 a_degree a2b-5d1h4i-3j-1 a_delight b-1c-1d-6 a_delivery g5h-1 a_demanding c-3h-1
    a_dental a-2 a_dentist a-2b-3c2g-3j1k-1 a_department a1d2 a_dependant e-1j2 a_deposit c1f2 a_deputy a5c-3
    a_designer c1 a_desk a2h3k1 a_diary d2 a_dictionary a1d3 a_difference b2
    a_different a-1b-2c-4d-4e-1g-2h3i-2j-3k-6 a_diploma c1 a_director a1h1 a_disaster c1 a_disgrace a-3c5
    a_distance a2 a_divorce e1j-3k1 a_doctor j2k-2 a_doctorate b4d3 a_dog a-2b2c4d4e-1h-1k1 a_dollar b4
    a_donkey c1d1 a_door a1d-1 a_double b-10c-5g3h-4i-1j3 a_drawer e3h-2 a_dream a2c-4d-4 a_drink e2k3 a_driver b1
    a_driving c-3g3i1 a_drop b2 a_dull a-1c-3d-2 a_fair a-1b5c1d-7g6h-3 a_fairer c-1 a_fall g3 a_fallback a-3f4
    a_family b1g-4h3i-2k-4 a_fan a-2b-1d-2 a_fancy a-2c5 a_far a4b1c-5d-3 a_farm h2 a_fat b4 a_father b4c-1k1
    a_fatter a2b4h2 a_fault a-2 a_favor d2 a_favour a-7b-1c-2d3f-4h1j-1k-4 a_fee b-1 a_feeling g6h-6 a_fella d-2
    a_fellow c-2g3h1i-1 a_fellowship h5 a_ferry c1g3 a_festival d2 a_fever k2 a_few a-5d-3e2g-6h-2i-2j-5k-3
    a_field c-1h-3 a_fifth a-2b4d3e1h-2 a_figure a-1b6c-1e-1 a_final a-1h-3 a_finance d2 a_fine b-9c-2d-12e-1
    a_finer a1c-2g-3 a_fire c-2k1 a_firm a-3c3d-1f-1h3i-4 a_first a1b-1c6d1e-2 a_fish d2 a_fishing h2i1
    a_fit c-5g-8h-2k-5 a_fitter h1 a_five a4b-1i2 a_fiver b1d-1 a_fixed i4 a_flat b-3e-3g3i-1j3k-5 a_floor h1i-1
    a_florist c3d1 a_folder e3 a_fool a5c-2d1 a_foot c-5 a_foreigner b-1j1 a_forest a2 a_form b-2c2d4e-2f-5h2i-2
    a_former b-3c-4d-2h-1 a_fortnight a-2b2d-5e-1f4g-3h2i4k-2 a_fortune a-1b2c-2 a_forty a2c2d1
    a_four d-1f2g-3h-6i1 a_fourth a-3d3e-2g2h1 a_free a-3c2d3g-1h2 a_freelance b3 a_fresh d-2 a_fresher c3
    a_friday b1 a_friend c-1d-10f-1k-2 a_friendly a-3c-1d-2h5 a_fuel b4j-2 a_full a-1e-4f-1g-5i4 a_funeral g5
    a_furnished i-1j1 a_further f1 a_future c5d-1g-3h1 a_game j1 a_gap a-3h1k1 a_garage h3 a_garden a1c1h-2
    a_gardener a-2c6d-3j1 a_gas b4 a_gem a-2c-2 a_general a3h1 a_generous b1 a_gentleman b-2c-4 a_ghost b1e2
    a_gift d-1 a_gig b1h2 a_girl b2c1k4 a_glance h2 a_glass a1b-1d1h1 a_glove a1i1 a_go b-1e1g1 a_goat d1
    a_golden b3d1 a_good a-1b2c-1d-2e-1f-6h-3i-2j-9k-1 a_grade b1 a_graduate b2c1d1 a_grand a-6b-1d-5h-3
    a_grander a2 a_grateful h6 a_great b-3c-6d-6h-10i-4 a_greater a4h1 a_green c-1 a_greeting c3 a_grievance k3
    a_grip c-2d6 a_ground c1 a_group a1b-2d1i1 a_grown b-1d7g-3h1 a_guaranteed a1b1 a_guest c-1d4 a_gym b3h1
    a_habit c2f1 a_half a1b9c-1d-6e-2h-1i1j-5 a_hand b-2d-1h-3 a_handshake a-3c3h-1i3 a_happy a-4d-2i-1
    a_hard b-7d-6g2i1 a_head a1b2c1h-1i1 a_heads c3 a_headship a1 a_health c1h2 a_hearing g2 a_heart a-3c-5g-2j-1k7
    a_heavy c1d-2f1g-2h6 a_high a-1b-1c-1k1 a_higher a6c-8d-3 a_hint b3d1h3 a_hiring c-2 a_hobby d4e2
    a_hole c-1d1k4 a_holiday c-1d1 a_home a2c-2h-1k1 a_hoot c-3 a_horse d-3 a_hospice k2 a_hospital a-5c4d2g1h3k3
    a_hot b3h2 a_hotel a-8b-7h1i-4j-2k-5 a_house a-4c2i-4j5k-4 a_household c-1 a_housing b-3h4i-3 a_hug c-1d-2
    a_huge c1 a_human d2 a_hunch g3h-1 a_hundred b-4d-7f-2g5h1j2k1 a_hurry c-3e-3k1 a_job a-1b-3c-2e-5f-4g-3j-1
    a_joke a-5c2d6e-2g-1 a_joker c-3 a_joy a-7b-6c-10d-9e-3h-1i-3j-1 a_judge c-1d2 a_junior a-1c2d-3 a_juror i-1
    a_key b-1i-1 a_kick h-2 a_kid a1c-2d-2 a_kind a-5b-3c1d-2h4 a_kinder c-4g-4 a_kindergarten c2j2 a_kiss d-3
    a_kitchen c-3d-2j1 a_lab g2h1 a_laboratory j1 a_lack d2 a_lad b1c-1d-7 a_ladder a1b-4g1h-1i-1k1 a_lady a1c-5
    a_lanyard c2 a_laptop b5 a_larger a4 a_late b-5d-1g2 a_later a-2b-5c-2d-3e1g-3i2 a_laugh b3c-2d6 a_laundry h3
    a_law c3 a_league a2 a_lease b4 a_lecture d4h1j2 a_lecturer b1 a_lectureship b1h1 a_leg c-2d-3i-2j-2k-4
    a_legend j-1k-1 a_letter b-2c-4d3h-4i-3j3 a_level a4b-3c-1d1h-1 a_liar c2d3 a_library a2c2d1h4 a_licence c1
    a_lie a2b-1d1h1 a_life c-4d5 a_lift a-1b-1c-3d-5g-3h-3i-4j-1 a_light e1g-1h2 a_lighter b2
    a_line a-5b1d-3e7f-2h6 a_list a-3c-5g2h-1i-2j3k-1 a_little a-3c1d-4e2g5h-5i-3j-3 a_live b2g2 a_livelier a3
    a_living a-2b2c-1d5h-4j-2k-5 a_load c-3d3 a_local b-2j1 a_locum b3d-1 a_long a-2c-3d-3h1i-6k-1 a_longer c3
    a_look a3b-2i1k-2 a_loss d2 a_lot a-2c-1d-21e4f-7h-5i-2k-1 a_lovely a-3b-2c-2d-11g-3h2i-1j-2 a_low b-1d-1
    a_lump b-6h1i-1k6 a_lunch c-2i3 a_machine c1h-2 a_mad e2 a_mail c2e-1 a_man a5b2d5e-3h3 a_manager a1h-3
    a_manner a4b2c-2g2 a_map c-2 a_market b-2c1d2 a_mason b2 a_master a-2b2c2d3 a_match b-7d1k-4 a_mate a1b2
    a_maternity b-4c-2g-2i1k-3 a_maths c2i1 a_matron c2 a_matter a-6c-1e-2i-3k1 a_maybe d-5f2g3h1 a_meal b-2
    a_mechanic c1 a_medal b-2c-3d-1 a_medical i3 a_meeting c-1d4g2h1 a_member i2 a_mentor a3 a_mess a-5c6e2g2h-1k3
    a_message b-2c-7d-10e-3g-1h-1i-2 a_mile a1b3d-5 a_million b-6 a_mind c-3d-2g8h-6 a_minimum h2i1
    a_ministry a1c-1 a_minute b-4c-7d-7e5g-6k-2 a_miracle b1d1f2g3h-3 a_miscarriage j-1k2 a_misery k2
    a_miss a-2c-5d-6e-7f-1g9h1j-2k1 a_mission a1 a_mistake b-3c1g-1 a_mixed h3 a_mobile a2 a_model c-5d-6
    a_moment b-1c-3d-1 a_monday g-2 a_monkey a-1b1d6 a_month a-3b2c6d1e4i1 a_more a8b-6c-8d-13e-4g-10h1
    a_morning f1g-4h3 a_mortgage a-5b1h-1j1 a_mother a2c1d-1 a_move a-2c-5h4j-5 a_moving b-2 a_much a6d1h5i1
    a_muddle c5 a_mum k1 a_murmur c-1 a_museum a-2h-2 a_name a1c4d-1 a_napkin b2 a_national d1
    a_neighbour a-2c-1j-1 a_neighbouring h1 a_nervous a-1c-3d-6h2k4 a_new a-9b-3c2e-11f-5h7i-10k4 a_newborn k1
    a_newer c-3 a_newsroom a1c-1 a_nice a-1b3c-2d-2h-1j2 a_nicer a2b-1c-7d-5g-6 a_night a2b1c-3f-1i1k-1
    a_nightmare c-2d-5 a_nine a4b-1g2i1 a_ninety b-4i1 a_no a-7c-9d-3f6g6h7i-6j-3k-7 a_non b1c-4d-1g3i2j1
    a_nose a5d-2 a_notary a-1b1c-1 a_notch a7b-1h2 a_note d2e5h-1 a_notice c1 a_nuisance e-1g-4 a_number a-5b9c3d1
    a_nurse b1c2d1j3k1 a_nursery c3h1j3 a_one c1f1j4 a_package g1 a_page d-1 a_paid h1 a_panel b-1c1
    a_paper c2g1h1i-1 a_paramedic c2d-1 a_parcel c2 a_parking a-1c1d6g1 a_part a-6c2d-5g-2j-3 a_partner h1
    a_pass a-1b-1h1 a_pat b1 a_patch a3k1 a_patient a2g2k1 a_pause f6h-3 a_pay b7c-3d-2h1 a_payroll b-1
    a_peep c1d-2e4g-2 a_pen b-1i1 a_penalty i3 a_penny b3h2 a_pension b5g4 a_percentage b3g2
    a_permanent a3b2c-1f3h3i1j-2 a_person b1d3g3 a_pharmacist a1c4 a_pharmacy c2d2 a_phone a-1b4c2d2e-6f3g-5h-3k1
    a_photo a3h-1i3 a_piano d1j2 a_picture c-3d5k2 a_pile d-3 a_pin e7 a_pint b1 a_pity a-5b-1c2d-2h3 a_pizza c3d4
    a_place b-5e-1f-4g-3h2k-9 a_placement a3c-2h3 a_plain c2d1h4 a_plan b-1c4g1 a_plane a-1 a_planner d2
    a_plant c-1g-2 a_pleasure a-8b-6c-9d-1e-5g-2i-3j-2 a_plumber c2d4g-2 a_point b3e-3g2 a_polite h3
    a_poor b1c-1d-8e4g-2h-6 a_porter b1d3k-1 a_position a-2c-10d-4e4f-9g3h2i-4 a_post a-2d-1f-3g1h4i-1j2k-6
    a_postdoc b2 a_pound b-1 a_practice h4k-2 a_pretty c1 a_price b1 a_principal b1h-1 a_private a2b-2
    a_privilege a1c-2h1 a_prize b1 a_probation c1 a_problem c1d-4g5h-2 a_process c3 a_product a1g1
    a_professional d3 a_profit b2 a_programme c3 a_project a-2b1c-2 a_promotion a1h1 a_proper a3b4c-2e3g-3h1j-2
    a_pub c-1 a_public b-3d4 a_pulse d3 a_pupil d1 a_qualified b2c2d-1 a_quarter c2d-3g-1h-3
    a_question b1c-2d2e-4f1g1h1 a_queue c2d2 a_quick a-1b-3c-7d-2f3h3i-2 a_quicker c1h-1 a_quiet a-2b-4e-1h2
    a_quieter a-2b-1k1 a_quiz c2d3i2 a_raffle b-3c1d3 a_rain e3g1 a_raise a-3b13c-7d-5g-6h-2 a_rare a-3c-4d-4
    a_rather c3d-1 a_real a2c1d1h3k-1 a_really h1 a_reason a1b-2c3d5i1 a_receptionist c2 a_record d3
    a_recovering k3 a_recruiter b-2c-3d3 a_red b-1c1d1 a_reference i3 a_refusal f5 a_regional a1 a_registrar a1
    a_regular a1b1 a_release e2 a_relocation b-4c-2h-3j4 a_removal a-1j1 a_rental b-1g1j3 a_replacement g1
    a_reply d1e3h-2 a_reputation a-2c6 a_research a-3d1h-1j1 a_reserve f3g1h-4 a_rest c-3d6 a_resume d3
    a_retainer b1 a_retention b5h-1 a_retired b1 a_review i3j-2 a_rich c-4d-1 a_right j2 a_ring d-3e-2
    a_rise b9c-5h-4 a_risk g1 a_rival b-2h2i1 a_river d4h1 a_robot c1 a_role a1b-2c2d-3f-1h3j-1 a_rolling b-5i5
    a_roof c-2i-1j3 a_room a-1b-1d2h-5i-4j7k-3 a_rota d1f2 a_rough f2h2i-1 a_row c4d3 a_rude c-2 a_run a1e-2g3
    a_rung a8h1 a_safety c2g1 a_saint c-1d-5 a_salaried b3 a_salary b2c-2 a_sales b1c4d-2 a_sample i2 a_sandwich d1
    a_saturday b3c2g-3h-3 a_scale a4b-4h1 a_scan g1i2k4 a_scandal c3 a_schedule i2 a_school a1b-1c1d-1h1i-2
    a_schoolboy c-1d4 a_screen c1e-2h1 a_search c1d3h-1 a_season a4b1h1 a_seasonal i4j1 a_seat a4b-2c3g-3
    a_second a-6c-9d-1e-1g-1h-1i3 a_security c2 a_self d-1 a_senior b3c1f3 a_serious c2d4 a_service b-2c2
    a_serviced b-2i-2j1 a_session d2 a_seven a5c-1i2 a_shadow c1k3 a_shambles a-3c9d2 a_shame a-3b1c1d-10
    a_share a-4b3c-3k-2 a_shared c1 a_sharper a2b1 a_sheep d-3 a_sheet a1 a_shift a-5b5c2d-1i-2 a_ship a1
    a_shipping a-2b-4c3d1g2j1 a_shirt k2 a_shop c1h4 a_short a-3b-3c-6d-2e-2h-6i-2j2 a_shorter a1f3
    a_shot b-2c-4d-1f7h2 a_shout c-2d-7e-2f3g-3 a_shouting k1 a_side a-2b-1 a_sight a1 a_sign a-3b1d-2e5g-2h-3
    a_signature i2 a_signing b3e1h-1 a_similar c-1 a_simple b-2c2j1 a_single b3c-2d-1e-1h-5k-3 a_sit h3
    a_site c-3g2 a_six b-1d-1h-1i2 a_skip g1h1 a_slice b3 a_slipped k4 a_slot d-1 a_slow a-2c1e4h-2
    a_small a-5b-1c-4d-1e-5f3g4i-5 a_smaller b-4c-1h2 a_smell c3 a_smile b-4c-7d-6e-1h2 a_smooth c-1
    a_soft b-3c-3d-3f4h-7 a_sorry c5 a_soul c1d-4g-1i1 a_space e-1f1 a_spare b-3c-2d-9g3h-2 a_speaker d-3
    a_special d2 a_spell e5 a_splendid c-1d-1 a_spot b-1h-3 a_spreadsheet h-1 a_stable h2 a_staff b3c-4j2
    a_stage a1b-2 a_stamp c-4e1j1 a_star c-4d-5 a_start c-5e-3g-9h4k-2 a_startup a1 a_steady h1
    a_step a6b-1f-1g-9h-2 a_stick b1 a_stipend b5h1 a_store c3h-1 a_story a1 a_straight c6e-3 a_strange c1
    a_stranger a-2b-3c-1d-3h-1 a_stretch g1 a_stroke c-1g2j-2k4 a_strong c-3d2g3 a_stronger a5c-7d-3g-4h-3i-1
    a_student a-3b-2d-2h-3 a_studio a1h2 a_substitute f4 a_suit d1i1j1 a_sum b6c-3 a_sunday a-2b1c-3d5
    a_superior a8 a_supermarket a1 a_supervisor b2h-2 a_supplement j-1 a_surgeon d2h-1 a_surprise b1c-1d1
    a_sweet b1 a_table b-3 a_take b-4c4h1i-1 a_talk b-1c-4d-1h1j-1k-1 a_tall a3 a_tax b-5d-4j2k-2 a_taxi c1d-3f2h1
    a_tea c-3e1 a_teacher c-3g-2 a_teaching c1h4 a_team a-1b-3c5d-3 a_telephone d1 a_temp c-1i3 a_ten a1g-1i-2j2
    a_tenner b2 a_term c-1d1h2 a_test c4d3 a_text c2d-2 a_thank b3c4d2 a_theatre a1c3 a_thief c4k1
    a_thing c-5d-6e2g1 a_think e7g-3h2k-2 a_third a-8b6c-2d1h-5i1 a_thirteenth a1b1c-3h-2j-1 a_thought c1d3
    a_thousand e2 a_thread c1g3 a_three a3b-2c-2 a_thursday b1c1d2 a_ticket c-4d2 a_tidier c2d1h-3
    a_tidy b1c-4d-4h-1 a_tie a1c-1d1 a_tighter d1h1 a_till a1d2 a_time e1h1j1 a_tiny e2 a_tip b-3c2d3
    a_toddler c-4j1 a_tooth g4 a_top a5b-1 a_toss d1g1 a_touch c3 a_tour b-3d-5f-2h-1 a_touring h2i-1 a_town b2
    a_trade d-1 a_trailer j1 a_train d1 a_trained a-2d5 a_trainee a-3b2c1i1 a_training a-1b2i-1 a_treasure d-1
    a_treat a-3b-6c-13d-2h-2j-2 a_trench a-1c2 a_trial a-2b-5c1d-7h-6i2j-2 a_truck h1 a_truer a3 a_tuesday d2
    a_turkey b1 a_twelve b-4c-1i4 a_twenty d3 a_two a-7b-5c1d3g-3h2i5 a_typing b2 a_uniform b1 a_union c2
    a_university a1c5 a_vacancy h2 a_van b6f1g-2h-3i-2 a_verdict e2f-1 a_very a4b4c-1d-12e3g-6h-1 a_vet b1c1
    a_video c2d-2g-4 a_view c-5d-5e4 a_village b-2h2k-1 a_visa i3j-1 a_visit c-3 a_visitor c2j2 a_voicemail e-2
    a_volunteer b-2d-4h3i-3 a_wage b-2c-1 a_waiting j2 a_wall d1e1 a_warm c-6h1 a_warmer a3g-2 a_waste b-3d1
    a_watch d4 a_wave c1e-3 a_way a11c-2d-2g-9 a_wedding a2c-2d-3g1i-3 a_wee e2g1
    a_week a-4b6d-3e-1f3g-12h-1i-1j-5k-1 a_weekend b3f-1j1 a_welcome c-3d2 a_welder a1b4d-1h1 a_well e1 a_wet d1
    a_while a-6b-3d-1e9f-9g-10h-4k-2 a_whisker a4 a_whole b1d-1e-1g-4h1 a_wider a6b-2 a_window a3e1
    a_withdrawal f3h1 a_woman a2b-1c5g1h2k1 a_wonderful a-2b-1c-2d-8 a_word a-1b2f2g-4h1k-4 a_work a-1b2c-5h5i-3j2
    a_working d3 a_workplace c1 a_workshop a2c-2g3 a_worse c-2 a_write g6 a_writer a1 a_written a1c-1 a_wrong b-2
    a_yard a1d1h1 a_yarn a-1f1h-1 a_year a-7b5c-1d-14e-8g-6h-1i3j-3k1 a_yes b-8d-8e6f2g4i2 a_young a2b2c2k1
    a_younger c2g1h3 a_zero c-4 abandon g1 abattoir h2 abeg c-2d4e1g-1h2 abeg_, d3 abide c3d2h2
    able a-1b3c-3d-2e1f3h-5i-4j-2 able_for g4 able_to a-1b3c-3d-2e1f3g-1h-4i-4j-2
    about a-5b-5c1d-2f-6g1h-6i-2j-4k-4 about_, a7b2c-4e-1g-1h1k2 about_. a6c-3d-4e-2g-7h3k-2 about_? h-2
    about_@number b2 about_a a-2b5d2e-4f1g-1h-3 about_all b1e1g3 about_an c-1d-6e2 about_any c-1
    about_anything c-1e-2 about_as a4c3d2i1 about_attending g2 about_both a3 about_carrying g3
    about_coming c-2d-1e3g8h-6 about_commitment c1d5 about_continuing g6 about_dates e-2h3 about_eighty b1g1
    about_everything c1 about_four a2b2 about_friday g1 about_going e-2g10h-4 about_half b-2g-1 about_has c-2
    about_her g1 about_himself c3 about_his b-1d1 about_how b-2c5e-6g-1 about_in b1k1 about_interviewing c-2d-2h-4
    about_interviews e5g-2 about_is c-4 about_it a-4c-4d1e7f-2g-7h2j-1 about_jobs c-2e3 about_leaving j2
    about_me a-4c1d-1e-1h-2k2 about_monday e-1g4 about_money c-4d-1 about_moving g2h2
    about_my a-5b-12c9d-1e-3f-5g-4h-7k1 about_myself g-1 about_nine b3 about_not c-1h4 about_on c1h1j1
    about_one d2g1 about_other b1h-2 about_our c1g-1k1 about_parking c1e-1 about_pay d-1 about_safety a1c3h2
    about_salary b-3h2 about_six b1 about_teaching g-1 about_ten g-2h2 about_that a-1d-7e-1g-2
    about_the a-4b-4c-5d-7e2f-1g-4h-3i-2j-8k-8 about_their a-1d1i1 about_them b-1 about_thirty b1c-2
    about_this a-1c-9d-3e5f3g-1 about_to b1c-2e4g5h-4k2 about_tomorrow g2 about_tuesday e3 about_two d2
    about_wages b-5 about_welding c3d1 about_what a-4b-3c3d-1e-10f-1 about_where b1c2e1 about_whether d-1e1f-1g3h-1
    about_which a-2c2 about_who a-2c3d-3i3 about_working c-4i1 about_you b3c1d2e-2g-3h-1
    about_your a-3c-5d1e3f-1g-5h-10k-2 about_yours a2 above a6c-7d-5e-5f-3g-5h2i-1j2k-4 above_, a5b-1h1
    above_. a6b-2c-2h-1 above_all a5b-1 above_another h-1 above_any a3h1 above_anything a4h1 above_my a-2
    above_the a-5b-1c-2h-5i-1j5 above_what b-3c1h3 above_you a2 above_your a-1b1 above_yours a1b1
    abroad b-8c2d1g-2h-1j4k-4 abroad_, b-1h1 abroad_. h-3j4 abroad_for j-1 abrupt c4 absence e1g1 absent b2e1g3
    absent_. c1e1g3 absolute d5 absolutely d5g-2h2 absolutely_nothing d6h2 absurd c3 abuja d1h3j2 academic a-2c-1i5
    academic_year i3 academy a1b-3c2d-4g-1i1 academy_has b2 acca b-2 accelerator b3 accent a-4c4e-1k2 accent_. c3d1
    accent_in c1 accept a-1b6c1d-5e-10g4j1 accept_, i2 accept_. b1 accept_a d-2j1 accept_another g2 accept_it g3h3
    accept_my c1f-1 accept_that g-1 accept_the b1c-4e-1f2g1h1 accept_your d2 acceptable c4 acceptable_. c3d1
    acceptance f1g-2h2i1 accepted a3b1c-13d-7e-8f2g-14h9k-15 accepted_, a-3 accepted_. a3h1
    accepted_a a1b2c-1d2g-5h5i3k-1 accepted_an a3b-8h7i-4 accepted_another a-1b-2d-2e-8f-3g-8h1i-4j-4k-4
    accepted_at j1 accepted_elsewhere f3h-1 accepted_is a2 accepted_it a-2h2i-3 accepted_other a-1h1
    accepted_something b-3f3h3 accepted_that h-1 accepted_the a4b1f3h6 accepted_their a-2b1h3 accepted_there b2f2
    accepted_work a-3h-1 accepted_your h-4 accepting b1g2h1 accident a-1b-4d-3e-5g-2h-4j-1k4 accident_. k1
    accommodation a-2c4h-1i-1 accordingly a5b3f-1h6 accordingly_. b2h2 account a-4d-3e6g-9h-2i-1j-1k3
    account_, e2h1 account_. b-2d-3h1k1 account_and e1f1h-3 account_at b1g-1 account_executive d1 account_of h2k3
    account_on b3f-2 accountant a-3b1d-8f-1i-5j6 accountant_'s b2 accountant_. a-2c1 accountant_is b-3j5
    accountant_post g1 accountant_role e1 accountants c3 accounts c4d-10h1i-1j-6 accounts_, b1 accounts_. b2c3
    accounts_for j-2 accra c-1k-1 accra_. h3j-1 accreditation g2 accustomed c-3d2 accustomed_to c-3d2 ace a4
    acknowledge d-3e1h-4 acquisition c1 across c2d1g1h2i1k2 across_. c-1d1i2 across_a c1h1 across_as a-3b-2c4
    across_from k2 across_in a-2 across_the a2c-2d2j1 across_town b1c-1g2h4j-2 across_your a-1g2 act b-2c4d11e1
    act_together c1d4 acting h2 active c-1f5h-5 active_in h-3 actor c1h1 actual b1d4 actually a4d2f1g-4h4j-2
    actually_i e1 actually_read d-2 actuary a1d2 ad c3e-2h-5 ad_, a-1d-3 ad_. b1c2 ad_is d1 ad_said c1d-3
    ad_was c-5 add a-4b4d-2e-1f2g-8h-9j-2 add_a b4f2i1 add_more a-2h-2 add_that c1 add_up b5c-3d1g-1 add_you e-1
    added a-2b9g-1 added_a a-3b2 address a1b-11c-1d1e-1f-10g-11h-4i-7j2k-9 address_, a1d-4h-1
    address_. c2d-1g-1h-6j1k-1 address_and c2 address_from d2 address_i c-2 address_in h3 address_is e-2j1
    address_me d6e-3 address_of h2 address_will e-3 addressed c3d5 addressed_to c3h-1 addresses c4e-2i1 adds b5
    adds_up b4 adhd k2 admin c3e1 administrator a1c1 administrator_. a1 admire a-5b-5c-6e-1h-3 admire_. c1
    admire_everything a-3 admire_how c-2d-3 admire_the d2 admired a-4b-8c-9d1h-2k-1 admired_how b-3d1
    admired_your d2 admit a4b4c4d-2e-5h-7 admit_, b3g2h-2 admit_. b1g-3h-2 admit_that a3b1d-3 admitted c2h1k3
    admitted_with h2k2 adopted h1 adore b-3d1 ads a1c2 adult b1c-5d5 adult_. d1 adults d8 adults_. c1
    advance a1b6c-4d-3g-2h-1 advance_, b3 advanced a-1b-1c-4 advantage c1 adventure a4 advert a-3b3c1d3f-4i-8j-5k-2
    advert_, d2 advert_. c-2d3h2 advert_and b3 advert_had c-1 advert_made c1 advert_said c3d1 advert_says b1g1
    advert_was b-1 advert_would b1 advertise c5 advertised b2c3d-7i-3 advertised_a c4 advertised_as c1
    advertisement c8d1 advertisement_. c2d2 advertisement_promised c1 advertising a3b1 adverts b1c4d-1
    advice b-11c-8d6e-8g-4h-8 advice_. g-1 advice_on d3e-1 advise b-1c-2d1e2h1 advise_you d3
    advised a1b1c1d1e-5j3k4 advised_me c4k4 advised_that b1c-2d2h2 adviser a-3c-6d-1h2i-3j1k-5 adviser_. h1j2
    advisers b1 advising g1 advisor h-2 afford b9c-6e-2f-1g-5h1k3 afford_a b2d2j1 afford_the b4k1
    afford_to b2c-1d-3g-2k2 afraid a5b2c2d-13e1f-3k-4 afraid_, a2c3e-1g1 afraid_. a3b1e1g1 afraid_: h1
    afraid_i a-6c2e1g-1h4 afraid_it h4 afraid_my g1 afraid_of c-2 afraid_that a2e-1g-1h-6 afraid_the c1h-6
    afraid_you a3h3 afraid_your a2 afresh b-1 after a2b2c-1d-4e3f-1g-3h6j1k3 after_, b3 after_. a2c-2k-4
    after_@number b-7c2e-3g-5h-6i-9j1 after_a a2c-2d1e-6f-1h7i1 after_all b1c-8d4e-14f9g6k-6 after_another c2e3
    after_at b1 after_careful b-2c-1e-1f-1h3i-2k-2 after_christmas b-3 after_comparing a2b2h1 after_dark k1
    after_easter b-1i3 after_eight b4 after_eleven b-1 after_five g-2i-1 after_forty h1 after_four c2e-1i1
    after_getting e-1h1 after_half i1 after_hearing b2c3h3 after_her c2k1 after_i c5e5g-2h5k2 after_it b-1e-2h5i-2
    after_long h1 after_me a1c-5h-5i-2 after_more b-1 after_much c-2h3 after_my a-4b1c2e1g-5h-6k3
    after_ninety b-4i3j-2 after_one c2e-3h-1 after_our k2 after_probation b4 after_ramadan e3 after_reflection h2
    after_round c3 after_school a1h1 after_seven b-2 after_six h-3i-3j2 after_sleeping a3h3 after_so d-2e-1
    after_some c-2e-3h5i1k-1 after_talking b-2e-5g-1h2 after_tax b7 after_that a2b-1c-2g-6h-2j2k-6
    after_the a-5b1e4f-1g2h-4i2j1k4 after_their a-3b-2i-3 after_thirty c2d-2 after_this d-2e11f-2h-10i-2
    after_three b4c-5i1k1 after_today d-2e6h-6 after_twelve b1c1 after_twenty b1c-2 after_two a1c5d1e-4 after_we c2
    after_weighing h1 after_what d2k5 after_which e3i1 after_work e1 after_years k1 after_you b-2d3g4
    after_your b2c-4e1g-1h3j2 afternoon a-4d-3e-3f-12g3h1i-7j-2k-1 afternoon_, c-1f-1g-1h-1
    afternoon_. a-1c-1e-4g3h4 afternoon_and b1c1 afternoon_at h1 afternoon_for g2h-2 afternoon_i h-2
    afternoon_in g1 afternoon_of g-2 afternoon_with c2 afternoon_you g2 afternoons c1 afternoons_. c2
    afterthought c3 afterwards e4 afterwards_. b1h2 afterwards_i e4 ag d3 again a-5b-5c-6d6e1f6h-1i-8k2
    again_, a-2b-4c-2e-1g2h2i-4j-1k4 again_. b1d2e2g3h2 again_; d-4 again_? f-3 again_about c-4d-4e-1
    again_after d-1e5k-1 again_and d8e-9i-1k3 again_at c3d-4e-2f1h-4j2 again_before d-4f2h-2
    again_for b-4d-5f-2g-2k-4 again_if d-2e-3f5g-1 again_in c-3e3i1 again_next f1h-1 again_on e-5f3g-5
    again_this c2 again_to b2d1e-4h-1 again_when e6 again_with d4 against a7c2d-12e-7f-3g5j-2k3 against_a a9d-2
    against_another c-2g-6h-5 against_anyone a-1 against_coming g1 against_continuing c2h5 against_going h4
    against_it c1f3 against_me a-1c1g4h-3k1 against_my a3b-3f-1g3 against_the a3c1e-2g-3h-1 against_you b4c3e-1
    against_your a3b4c-4 age a4b3c1d3g-1h-1k-5 age_, a-1b3d3h-2 age_. b2g-4 age_and c2 age_does b-1c-1 age_i g2
    age_is b2 age_that b-4 agencies b2c1d1 agencies_, a-3d1 agency a2b3c4d-2e1f-5h-1i5 agency_'s b1e2h-3i2
    agency_, b-1g2h5i1 agency_. e1g-2h3k2 agency_and e-1h2 agency_for b1 agency_has c2h-1 agency_i a4 agency_in c-1
    agency_is g2 agency_sent c1 agency_that c1 agency_to e2 agenda d-4g-2 agent a-3c-1d-1g-6j6k-5 agent_. c-1d-2h2
    agents c4j3 ages c1e4i2 ago a-3c-3f-2g3h6i-7k1 ago_, e1 ago_. c3d1g2h2 ago_and c-4g1i-1 ago_i c-2h4
    agree a2b4c2d-11e-10f3g-1h1 agree_, g-1 agree_. d-1e-2 agree_on b4c3f1 agree_that f2h1i2 agree_to b2c-3i-3
    agree_with a3b-3c2d-3 agreed a-7b3d-5e-3f-2g-2i1k-7 agreed_, b1g-2 agreed_. a-1b-2d-1e-3f-2g2h-7i3
    agreed_a b5g2 agreed_i h2i1 agreed_on b1c1i1 agreed_that a2b-2g-1h-4 agreed_to a-3b-2c-1e-6g-4h4i-2j1
    agreed_with c-3h-3i-1 agreement a-10b-5c-4d-5e-6f-6g-6h-10i10j-8k-8 agreement_, i2 agreement_. i5j-1
    agreement_with h-1i2 agrees d-1e-5g-2 agrees_. e-2 agrees_to f2h1 ah c1d1e3 ah_, d1e2
    ahead a15b-4c-2d-4e-1g-4h5i-8k-3 ahead_, a3h3 ahead_. a5b-1c-3d-6e1f-2h5 ahead_and a-2b-2d1g-2 ahead_at b1h-3
    ahead_by a1 ahead_for a2h-2 ahead_in a4h-1 ahead_of a10c1d-6g-2h-3 ahead_on a3 ahead_to h1
    ahead_with a-7d-1f-4g-2h5i-2 ahead_without h1 ahhing e5 ahhing_, e4 aid c1d1f-1g-2h-4k-3 aid_. c2d2 aide b2h-3
    aids b1 aim b-2 air a-5b-1c4e6g-2h-8i-4k-2 air_, e1 air_. a-1b-2e-3j2 air_and e1 airfare g2 airport a4b1d-3
    airport_, b1 ajar e1f1 alarm c-1d-4e-2g1h-3 alarm_went c-2 alarmed b1e3g-1 alarming c2 alerts h-4 alerts_, h-4
    aligned a5h3 aligned_with a4h1 alive a2c-7e3f2g-2h-4 alive_, a1e1 alive_. c-2d-2f2h-2k-1 alive_in h-2
    all b-1c-1d-1e-2f-2g1h-2i-2j1k1 all_'s h1 all_, a-2b-4c-4d-5e-3f-6g1h4j-1 all_. a-3b-1d1e-4f6g3h-3i3j1k-3
    all_? d2e1g6 all_a a-2 all_about e-4g-3 all_accounts c6k1 all_adds b1 all_along a3h1 all_and e1g-1 all_at b-1
    all_before d3 all_being g2 all_but b-1c2g6 all_day a3b-3c1e-7f-4g-4i-1 all_do c1d-1 all_due d1g2
    all_ears b1d-1f4g-4h-3 all_for c3e2g1h2 all_four g1k1 all_from e-3g-1 all_get b1 all_good a-4b-4c-4d-5e-1h-4
    all_hands g2 all_have b1j1 all_i a1c3d6e2h-3j1k1 all_if f3g1 all_in b2h2 all_is a-1 all_it a1 all_its a2c1
    all_laughing c-3d-2 all_likelihood a2e-1g6h-2 all_meals b4 all_means d2e-2f2h-1 all_my a2b5c-13d-8e-2g-4
    all_night b2g-1 all_nine c1 all_of c-7d-1f-4h1j2 all_on b1d3g-2 all_others a6 all_our k1
    all_over a-2b-2c2d-1e4g2h-6i-2j-2k1 all_places d1 all_probability g3 all_respect a2c-1h1
    all_right a-3b-5c-3d-3f-5g-3h2 all_round a6b2c1d3g1 all_six c2 all_so g1 all_summer e-2 all_that a-4b-7d3e1h-3
    all_the a-1b-2c-2d-2e2f4g-5h2i-2j-6k-8 all_there a-3b2e1 all_these b2c-1k2 all_things a3b1h4 all_this e-2g2i-1
    all_those a1b-1 all_three a1c-1 all_through c2d-2 all_to a1c-2 all_told a1 all_up c-1e2g-1 all_week e-1h-7j3
    all_weekend h-1i-1k1 all_went i1 all_year d3k-1 all_you c1e3 all_your c-2d-7 all_yours d1g-1h-3 allah h1
    allergy k-2 alley c1d1 allotment b-6e1g1h-3 allotment_. b-5h-1 allotments h3 allow c-1d-2e9g-8i-1
    allow_me b-1c-6d-1e7g-6 allowance a-7b7c-10d-12g-3h1i-2j4 allowance_, a-2b7c-3d-1h-5 allowance_. b5h-2
    allowance_also h1 allowance_and b6h6 allowance_for a-2b-1c-1h-3 allowance_i b4 allowance_is b2 allowance_of b-2
    allowance_was b3 allowances b4c-1 allowances_are b5 allowed b-8c3d-2f-2g-1h-3i3j4 allowed_me c-1
    allowed_to b-4d-1f-2g-1h-6i4j4 allows c-1 almost b3e-3g9h-8j-2 almost_every a2b-1 alone a-4b5c1d4e1f-6h-7j2k3
    alone_, b3d1e1 alone_. a-5b-4c-1d2g3 alone_at b1 alone_for c1 alone_is b2 alone_will j1 alone_would a-1b2c-2
    along a3c1d5e1f1g-1h-1i1k2 along_, a1h1k4 along_. a3b1c5d1e-3g-2j1 along_and b-1e2h-2i-2k1 along_for c2d2
    along_on h2 along_the a-1c-5i1 along_to d1f1h-3j2k-2 along_with c1h2 alongside a1d-1h1
    already a-1b1c2d6f-5g2h4i3j5k-4 already_! e2 already_, a-4d2f1h2i2 already_. a-6b2c-5d5e2f-1g-1h-1i-3j1
    already_a h1 already_accepted b1 already_and c-1k2 already_at a1 already_booked h-2 already_by h1
    already_committed h2 already_found g1 already_given c4h-3 already_got g-3h-2 already_had c2 already_have e-1
    already_hired h2 already_in c4d-1 already_joined h2 already_know a3 already_on b1c1d1e2g-3j1 already_paid b-1
    already_promised g1 already_said g-1h2 already_signed g1h4 already_so b1g2h2 already_spent b2
    already_started h2 already_taken j1 already_told d2h-2 already_with a2d2 already_work h2 alright d-3
    alright_if f1 also a-1b5c-3d-1e5g-1h-3i-16j-2k-4 also_, b1d-4f1g1 also_. a3d-1f1h1 also_a b3 also_asked b-2
    also_called a-1e3g-1 also_cover j1 also_do e1f-2 also_have d1 also_my j1 also_not e2 also_pay a2
    also_the a1b4c-3e-1h1 alter d3h3 altered b1c2j1 alternate h1k1 alternative a3 although a-3b-1d-5e-5f11g-2h-1
    although_a f2h-1 although_i b-2d-1e-4f6 although_if f2g-2h5 alto d-1 altogether a4c-4d-10e-6f2g-2h3
    altogether_, f1g-1h1 altogether_. a1d-2g-3h1 alumni d-4h-3 always a6c-2d-1e-10g-17h-4i-5j-7k-4
    always_admired a-1 always_be a2 always_been c-1 always_do d1 always_found c-1 always_going a5c-2d3
    always_has a-3 always_late b2c2 always_open c-1d1 always_said a-1b1c-1 always_says c2 always_the a4b2c-2d1
    always_think d1 always_thought a-1 always_up c-1 always_wanted h2 always_with a2 am a-2c-3d-1f1g3h3i2j1k3
    am_, a-1b-2d-4e-6f1g1i-1j2 am_. a-9b1e-9f1g4h3 am_? d2 am_@number b-3g-5h4k1 am_a a-1b-1h-2k3 am_able e1
    am_about b-1c-1g11h-5 am_afraid a6b2c3d-9e2f-3g-1k-4 am_after e-2g-2h1i-1k-1 am_all a-3d-2f1g-1 am_almost g7h-3
    am_already b3h2 am_also b-1e3h2 am_always c-1 am_an c-2d2h-5 am_and b1c3e-3f-1g-5h5 am_answering d1e-1
    am_as g1h-4 am_ashamed c-1d-2 am_asking b2e1f-1 am_at b3c-4d1e-1g1h-13i-3k-2 am_attaching h-1i1
    am_available g-2h-6i-3 am_awaiting e2 am_away e2g-2h5 am_back e-3f2g-3h-8 am_backing c2g-2h5 am_beginning f-1g6
    am_being a1b-2c-4d-3f-1h-3k4 am_better a6b2d-2h-6 am_blocking d2e9 am_booked g-1h-3 am_bound g-2h-1i4j-1
    am_bowing c4e-1f4g-11h3k-1 am_bringing g-2j1 am_busy e-1g-1j1 am_calling a-4c-1d-7e-6f-2g-8h6i-5k-6
    am_cancelling a1d-1e-2f1g-10h10 am_certain g-1h3 am_changing e5 am_choosing a2b1g-2h2 am_close g6h-3
    am_closing a-1e2g-5h7 am_coming d-7e3g-5h-5k1 am_concerned g-3 am_considering e-1g5h-4 am_crossing j3
    am_currently b2 am_declining d-3e-1f7g-12h6 am_delighted a1 am_discontinuing h3 am_doing d-3e8g-7h-2k-2
    am_done a1c2d7e2g-2h4j-1 am_double g6h-2 am_down g-1h-6j1 am_drifting g5 am_dropping a1f1g-10h6
    am_due e-2g2h-5k4 am_earning b5 am_edging g8k-1 am_embarrassed g1 am_employed h6 am_ending c2g-4h9 am_ever d-2
    am_expected i3 am_expecting k4 am_fairly g1 am_fed b-3c2d4k-1 am_feeling g4 am_fifty d3 am_five k2
    am_fixed a1b1g-2h4 am_fixing e2 am_following b2h2k-3 am_for b-1f3h2 am_formally f1h4 am_forwarding i3
    am_free b-12d-3e1f-6g-13h-14i-4j-2k-7 am_from c4h-3 am_fully g-1 am_getting b10c-4d-1e-4h-1j2k5
    am_giving a1b-7g-4h6i2j3 am_glad c-2d-6e-1g-1h-11 am_going a3c-1d1e1g-12h3i-1k-2 am_gone f3 am_good b-1d2g-4h1
    am_grateful c-7d-14e-7f-1g-5h-4 am_half g5h-5 am_handing h1j1 am_hanging d2h2 am_happily h4
    am_happy a-1e-2g-4h-2i3k-1 am_having a-6b-3c-5d-7e-1g9h-8k5 am_headed a6c-2d-1h1 am_heading a5g-1 am_hereby h3
    am_hired g2h3 am_home a1e-4h-2 am_honest a2c3e-2 am_hopeless d-4e1g-2 am_i b2c-1d8e-7f-1g1h-7
    am_in a-3b-4c-3d-2e6g1h-6i3j-2k7 am_inclined c2e-1g8h-10 am_inclining g6 am_informing h-2 am_interested e4
    am_joining a7d-2g-8h7i3k-3 am_just e2f-3g1h-2 am_keeping a-1c-1e8f-1g-5h-2 am_kind g8h-1 am_kinda g4h-2
    am_late j2 am_leaning g6h-7 am_leaving d-5e6g-8h8 am_less c1e1h-2 am_letting a-1b-1d-3e4g-10h5 am_like g3
    am_likely g4 am_living k-1 am_looking a-3c-3d-6e-5g-14h-11i-5 am_making i2 am_maybe g4 am_meant a1g4
    am_minded g5h-4 am_mistaken g2 am_more a-1b-10c-2d-6e-5f-1g9h-11k-1 am_most g1h-4 am_moving e-2g-4h-3j1k-1
    am_much h-4 am_muting e3 am_needed b-6g3h-6 am_next e-5 am_no a-1b1c-1d-1e-1f-10g1h5j-1
    am_not a-9b-4d6e1f-3g-4h1j-1k-4 am_now a-3b-2e-4g-1h2j-1 am_obliged d1g-4h-5 am_of g8h-4
    am_off a7b1c-3f2g-7h5i-1j2k-1 am_on a-10b6c-13d-2f-4g1h-8i1k-1 am_one h-1 am_only b-1d-6e-2f-4g-2h-3i2k1
    am_open f6g-2h-3i-1 am_opting b1g-1h6 am_or g-1 am_out b2c2d6e-4f6g-11h13j-5k-12 am_over d4 am_parking e8
    am_passing d1e-4f5g-5h3 am_paying b-2k1 am_picking a3h3 am_pleased a1b2g-3h1 am_praying d-1 am_pregnant k2
    am_presently g3 am_pretty g3 am_probably c2e-1f-2g9h-6 am_proud k-1 am_pulling a-1b3c2d-5e-1f2g-17h11i-1j-3k-2
    am_putting d-1e7g-3 am_quite g-2h2 am_rather g3h-4 am_reading c1 am_ready c-1e4g-4h-4 am_really b-1d-6e-2g-1
    am_recovering k1 am_releasing h4 am_removing h4 am_retiring e-1h3 am_returning h-1 am_right a-1
    am_ringing c-1d-5e-5f-1g-4k-3 am_rostered g4h-1 am_rubbish d-1 am_running g-2 am_saying a2b4e-1f7g-14h1
    am_seeing a1 am_sending b-2c-6d-6e-9g-6h-8i2k-6 am_settled e-1g-3 am_sick d3h-3 am_silent e2 am_sitting e1h-1j1
    am_sleeping e2 am_slow g-3 am_so c-5d-3e-3f-2g-5h-5 am_sorry a3b1c4d-4e-11f-3g-7h-1i-8k-10 am_sort d-2g6h-1
    am_sorted h5 am_spoken e-1h-1 am_standing a-1e-1g-1h9 am_starting a-2b-4e-5g4
    am_staying a-1b3c-2f-6g-16h3i-5j-7k-5 am_stepping c2d-2f1g-11h6i-3k-3 am_sticking b1g-1h5
    am_still a-9c1d-2e6f-2g-1h-4i-2 am_stopping b4g-6h8 am_struggling g6 am_stuck g9h-5 am_suited h1 am_supposed d1
    am_sure a-3b-2c3d5e-10g-17k-5 am_surprised c2d4 am_swaying a-1g2 am_swithering g5
    am_taking a5b-1c1d-7e1g-7h6i-7k-1 am_telling a1b-1d4g-6h2 am_tempted g7h-7 am_tending g5h-2
    am_thankful a-3b-4c-3e-5g-4h-1k-2 am_that k2 am_the a-2c-2d3e-3g1h-5i-5j-8 am_theirs a-4h1i6 am_there g-4
    am_therefore a-3g-1i-1 am_thinking a-3b-7c-2d-9f-3g8h-11 am_this g6 am_three g4h-3k1 am_through e2i2
    am_tied g2i1 am_tired c-2d1g-3 am_to f-1i5j3 am_told c4d-1f-3g-2h-9j2 am_too b2c2d5f-1g3h-2k6 am_torn e2g5h-1
    am_touched h-3 am_truthful k1 am_trying f2k2 am_turning d-1e3f4g-14h3 am_typing h-3j1 am_unable g2
    am_undecided e3 am_under e-2k3 am_uneasy c3 am_unlikely g3h-2 am_up b-1e3h-5 am_used a-2b2c1h-3 am_veering g3
    am_very b2c1d-8e-1g-7h-1i3k-2 am_waiting e3g-2h-1i-1j3 am_wavering e-1g7h-3 am_weighing e4 am_well h1
    am_willing b-2f1g-1h1 am_with a-4b-3c-2d-1e-2g2h-2i3 am_withdrawing b-1c3e-11f2g-32h16i-1j-3k-2
    am_withdrawn d2e1h1i1 am_wobbling e-4g6 am_wondering c1e-1g6h-3 am_working e-1 am_worth b4
    am_writing c-8d-9e-15f-1g-10h1i-8j2 am_yet e1 am_your f4h-2 am_yours a-2b3f7g-2h-2 amateur c7d6
    amateur_hour c4d5 amateurish c6d5 amateurs d8 amateurs_. d5 amazed d1 ambition c1k2 ambitious a4h2 amiss c1h1
    amma a2 among a-1b-3c2 among_all a1b1c-1 among_my h-3 among_the b-7d2g-1h2 among_them a-1c-1h-1
    among_themselves c2d2 among_those f1g2h3 among_your c4h4 amount a-5b9c-1e-1g-5h2 amount_of a-2b-4d2h4
    amounts c1 amounts_to c1 an a1b2c1d4e-1f-3g-4h-2i-2j1k-1 an_accountant a-1b-3j2 an_actual a1b1c-1 an_address j2
    an_adult c-1d3 an_advert c-2 an_afternoon c3 an_agency d2 an_agreement c2 an_all i1 an_angel c-1d-1
    an_answer a-4b-11c-1d-4e7f-7g-2h-3i1 an_apartment j2 an_apology d3g2 an_applicant d-4h4 an_application h1
    an_appointment b-2h-2i-4j1 an_apprenticeship h4 an_architect c2d1 an_astronaut c-2d5 an_audit e2g1k-1
    an_awful c2d-5 an_e d1e-3 an_earlier b-1f1 an_early c1h-2i-1 an_easy b1c-6d-3e-4 an_education c-3d2 an_eight a4
    an_electrician g1 an_email a-2b-7c-12d-6e-13f-4h-3i-4 an_employee c-2i3 an_employer a1b-5c3j4 an_empty d2
    an_end a-4b-3c-4g-2h6 an_engineer b2d1 an_entire c1 an_envelope h1 an_estate c-1 an_evening a3c-4h2i-3
    an_exam g-3h-6j-2 an_explanation c1d5e-2 an_extra a-3b5c-4d-2g-3 an_eye b-3c-1d-3h-1k-2 an_honest b-3
    an_honorarium b3 an_honour b-1c-7d-7h-3 an_hour a-4b11c-3e-6f2g-6h3i-5j-5k-1 an_hr c-2 an_idea b1d2e1g1
    an_idiot h1 an_important a-2c-4 an_increase b2 an_increment b5h1 an_inspection g6 an_institution a1c5d1h3
    an_insult b5c3d3 an_interest b-1 an_intern b3d3 an_internship c1 an_interrogation a-2c7
    an_interview a-3b-13c-2e-3f-1g2h-5i-5 an_invitation b-1d3h-3 an_nda i4 an_odd c3d-2
    an_offer a2b-5c-8e-3f-1g3h1i-3k-1 an_office d2 an_old a1b-1c-1d-3e1h4j-2k1 an_open c-1e3f-2h1
    an_opening a2c1f-1h5 an_operation c-1k1 an_opportunity a1b-2 an_option a-4f1i2 an_organisation c3 an_other d1
    an_outfit c2h3 an_uncapped b3 an_unexpected b-1 an_unpaid c-1d3 anaesthetist d-2
    analyst a-2b-10c-10d-8e-3f-6i-5 analyst_interview h2 analyst_interviews h-3 analyst_position h-1
    analyst_post b-1 analyst_process h2 and a-2b2c1d2e4f1g-4h2i-3j-1k5 and_, a9c1d-1f4h4 and_@number d-1
    and_a a3b3c-4d-2e-3f-5h2i5j5k-2 and_above a-1 and_accepted h4 and_accordingly a3 and_after b1e2h-5i2j2
    and_afterwards e1 and_again c4d2e-1h3j2 and_ahhing e5 and_all a-3b1d-5e2h3i4 and_also b1c2f1h3j1 and_always c-2
    and_am a-14b-1c-1d-10e-7f-9h3i2j-5 and_an a-2c1h-3j2 and_another b-4c8e-2g2h-1 and_answer c-1d5e-2 and_are k1
    and_as b2e-1h-1j1 and_ask c2d2h3i1 and_asked b-2c-2d2 and_asking h-2 and_at a5b-5c-2f1g-2h-3i-1j1 and_ate c2
    and_be c-3d7e1f2g-4h3 and_begin h2i3 and_benefits b-9 and_besides c2h2 and_better a5b-2c1d-2h3 and_boil c-1d4
    and_both a-1i2k-2 and_bother c-2d7e-1 and_bought b-2 and_buy h-1 and_by b2c1d-1e5g-1h2j2 and_call h-3
    and_called c2d-1 and_came a-3b2c4i1 and_can a-8b-4c-14d-2e-1f-5g-1h-2i-4j-7k5 and_clear b1c-3
    and_close d2f-5h3k2 and_come e4f4g-4h-4 and_confirm d5 and_could a-5d-1e-3 and_count b1f-2 and_decline h1
    and_delete d3e1h3 and_did a2i1k2 and_display b-3 and_do b-5c-4d5e1f-1g-2h7k2 and_does c-1h3 and_done h2
    and_double g1 and_down k1 and_drop g-2h5 and_e a1d1k1 and_each a1b-2g2 and_eight b-2 and_eleven a1
    and_even a-4k1 and_every c-4d2e1i-1k1 and_everybody a-2b-1d-2 and_everyone b2d1 and_everything a-4e-1h2
    and_fair c-2 and_felt c-1 and_finally h2 and_find c-2d2e-3h2 and_food b2h2 and_for c-2d-9f-9g-6h-7k-9
    and_forget d-4e1 and_forth b-4c-4f-4h-1i4k-3 and_found b-1c1d-4h-5 and_four b1k-1 and_frankly c4d4h7
    and_free b4 and_friday g4 and_fro i1 and_from c-1e3h3i-5 and_fuel b4 and_gave d3 and_get c-1e1k1
    and_give b3d-1g-4h2i-2 and_gives c1 and_glad h2 and_gladly e-2 and_go a2c-2d3f-1g2 and_goes e-1g2
    and_going d1k3 and_good d4g-1h3 and_goodbye d1j1 and_got a-6c3e-4h1i2k-6 and_had c-4d-2h1j3k1 and_half a-1b3g3
    and_happy b1c-1 and_has a-4c-4d-4g-1i-2j-3 and_have a-6b-10c-7d-5e1g-6j1k3 and_having c1h-1
    and_he a-1b-4c-4d-3e3f-3h-7j-4k-1 and_hear f1 and_heard b5c1h2 and_hence a1 and_her g2j-3k-2
    and_here a4c2d-1e-1i-1 and_hereby a-3h3 and_his b2k-1 and_honestly a1g2h2 and_hope d-2e3h2 and_housing j-1
    and_how a-2b-3c-1d2 and_hr c-1 and_i a-2b1c-1d-2e-2f1i-3j-7k3 and_if b-2c2f7g-2h-1 and_in a4b5c7d2h1k1
    and_inclusion c-2 and_interview d-1f2h-3i2 and_is c-8d-6i-2j-1 and_it a1b1c3d-7e-3f-4g4h2i-2j-1k2
    and_its a5b-2c-4h2 and_just d1f1h-2 and_keep b-4c-2d-4e-3f6h-5 and_kept a4c-3e1 and_kinder a-3 and_kindly f1h1
    and_knew a2c-2 and_knows c-2d-1 and_last h-1 and_learn d-1 and_learning h1 and_leave b-1c-3d5e1g-6h5
    and_leaving a1 and_left b-3c-5d-7i-2k-2 and_less a3b-3c1d-3g4 and_let e-1f4g-3h-2 and_liked h-3 and_look e1
    and_looking h-2 and_lose b-2d6e2h-3 and_lost c-1 and_lunch b4c-3h1 and_made a1b-3c-1d3i2 and_may a-2c-1d-2h4
    and_maybe d2e1f2g-3h5 and_me b2d-2f-2g2i-4k3 and_medical b3 and_meet b2f3h1 and_met c-6d-1 and_mine h-6i3j2
    and_money b-6 and_more b-3e-5g6 and_most b1c-1g1 and_move c2d4 and_mr c-1 and_must a2b2c-4d-5f-5g-1h5k3
    and_my a-5b1c-2d-2e2f-5g-1h1i1j3k-2 and_need e1g-1h-2k3 and_needs h3 and_neither b-4c-2
    and_never a-2b-8c5e1f-1j-2k-3 and_next d3h3 and_ninety b2 and_no a1b-6c9d1e-1f-10h-2i1j1
    and_nobody a-1b-3c6d-9e4f-3g3h-1i-5j-1k-3 and_none a-3b3c3d-1 and_not a4c2g-4i3k-1 and_nothing a-4b-2c2d-1h1
    and_now a-1c8d1e-5f-3g4h-1i-1j1 and_of e4 and_offer c2 and_on a8b-1d-1e-2h1k2 and_one a1b-1c1d-2e3f1h-2i-3j1k2
    and_only a2b-1c3d2 and_other a-2c2 and_our b1c-2g4j1 and_out a-1e2h-2k1 and_over c6 and_pay a1c4d1
    and_pays a2b3 and_pensions b-1 and_people d-1 and_perhaps a1c-2e5g-1 and_pick a-2 and_plan a3 and_please f-2
    and_possibly e1 and_private a-1b3 and_probably e3 and_pull d1h1 and_put c-6d3f3h-3 and_putting e-1g5
    and_quite a-1h1k2 and_read c-3d5 and_reply c1 and_report e1 and_request h2 and_revert e2 and_running c-1
    and_safety c-2 and_said a-3b-1c-3d-2g-1j1 and_say c1e1g1 and_says b-3 and_scratch d-1h-1
    and_see a-9b-5c-12e1f4g-6h-1i-1k-6 and_send b-2 and_sent c-4i3k-1 and_shall a1b-3d-1e1g-4
    and_she b-1c-4d1e3f-1g2h-2j-4 and_shipping b1i1 and_short e1h2 and_should e-2f3g2h-2 and_shoulders a4d-2
    and_showed c-1 and_sick k2 and_signed b1h4 and_simple b2 and_since c-3e3 and_sit h-1 and_six b-2h1i-1
    and_so b-1c7d2f-3g1h2i3k-3 and_some a3 and_somebody c1h2 and_someone d-2k1 and_spare d2h2 and_spoke c-1
    and_staff c2 and_start b1i3 and_stay f2 and_still b2c-3d3f5h3 and_stop d7h-1 and_take b-3c-2d3e1f-6h-1
    and_taken a-3h1 and_talk b1h-3 and_talked e-1 and_tell c-1d3e4f3g-1 and_ten b2c-2j-2 and_thank d-6e-1h4
    and_that a1c1d-4e2f-11g-3h-1k1 and_the c-1d-7g2h-3j1k1 and_their a3b3c-1d-3h-2i-5j2k1
    and_theirs b6c1d-6f1h-6i2j1 and_them b-3h-2i-1 and_then a1c7d1g-1h2i5 and_there a-2b-2c-2d-8f-6g1h-3j-7
    and_therefore a3h3 and_they a-2b-2e4f-5h1k1 and_think e5 and_third g2i1 and_thirty a1j-1
    and_this a1b8c7e-5f-6g4h-1j2 and_those b2c1 and_thought b1c-5 and_three b3c3d-2h1i-2 and_thursday c1g3
    and_thus h3 and_time g-1 and_to c-1d-8e1f-2g-4h3i1k-2 and_today d3 and_told b2c-1h3i1 and_too b-1c6d2h1
    and_took a-4b-5c-5h-1k2 and_transport b1 and_try d1 and_twelve h1 and_twenty b-2 and_two c-3g-3i2j-3k-2
    and_until c1e4 and_very h2 and_vision b4 and_want b-5c3d1h1i-2j-2k3 and_wanted b2h3 and_wants d-1
    and_was a-2b-1c-4d-7g1i1 and_we b-1d-9e-2f7h-2j-4 and_wednesday g-4 and_well c-1 and_went b2 and_were c1
    and_what a-3d2e7g-1h1i-3k-1 and_when b2c1d-3e4f-1g-2h-7 and_where c1 and_whether b-5 and_which b2i1
    and_white a1c-1i1 and_who b-3e1f1g1h-1 and_whoever c2d3h-2 and_whose a3h4 and_will a-2b-4d-2e4f-11g-9i-2j-8
    and_wish b1h3 and_with a2b3c-4f1g2h-2i-4j1k2 and_withdraw a-8b-10e-1f-10g-3h8i-15k-1 and_withdrawing c1h1
    and_without b1c-1d1h-1 and_work e1j1 and_would a-1b-3c-6d-3f1g-7h3j-1k-3 and_write d1h2 and_y'all a2
    and_yes e-1f5 and_yet c1d1e-5f7h1 and_you a8b2c3d6e-3f2g1h-3i-5j1k-9 and_your a-1b1c-2e3f-7g3h-1k2
    and_yours a3b3e-4f-3h-4j-3 and_yourselves a4 angel c-1d-1 angry c-1d1g-3k1 angry_with c-2 animal a2c-1g1
    animals b-4c5g-1h-1 announce e3g-3h1 annoy d3 annoyed a1c1h1 annoying c4d3 annual a-5b11c-5d-1h-7
    annual_bonus b4 annual_leave a-2b2 annual_report c-1d-3 annuity b3 another a-7b-5c-5d3e-1f-2g1h8i-3j-11k-8
    another_, a-5b-3c-4e-4h-6 another_. a1b-6c2d-10e3f-2h1 another_? a1 another_@quote d3 another_agency d1h-1i-5
    another_applicant c2h1 another_appointment b1i-2 another_authority f-1h2 another_bakery h-3 another_bank g1
    another_board h3 another_branch a1 another_candidate c2d-5g1h-6 another_care h3j1 another_carrier f1h3
    another_chambers i2 another_charity a1h2i2 another_city h-3 another_clinic a-3g2 another_college h3
    another_company a-4b-3c-9d-11e1f-4g1h4i-1j-1 another_contract d1i-1 another_contractor d-1i2
    another_conversation e2 another_crew a-2g-3h-5i1 another_day e2f-3g-7h-4i-3k1 another_direction e-1g5
    another_employer a1b-5e2h1 another_estate k-1 another_family f1h3 another_farm h-3
    another_firm c-1d-6e-1g3h-3i-1 another_form d3 another_four b2f1 another_garage a-1e1g-2h-2 another_gig h3
    another_home h2 another_hospital a-6f1g1h-1i1j2k-1 another_hotel h1 another_hour k2 another_house h7
    another_institute h2 another_institution h1 another_interview b1h-4k3 another_invitation d1h5
    another_job a-6b-2d2e-4g-4i2k-12 another_kitchen a-4h8 another_lab c-2g2h2 another_laboratory h2
    another_league a4 another_level a7 another_line d1 another_look c1 another_minute d3 another_mob b1
    another_month h-1k3 another_mug d4h2 another_nursery i1 another_of d2 another_offer a1b-1e2g2h5
    another_one c-4d4e-2f1h-4i-1k1 another_opportunity a-4g-1h6 another_organisation c-2f-1
    another_outfit b-1d-1g1h-2i-1 another_parish h3 another_part j-1 another_person c2 another_place i-1
    another_position a-2b-4c-3e-4f-4h10 another_post b-3c-6f-6g2h-2i-9 another_practice a-1b-1c1d1g2h-1i-2
    another_project h-2 another_publisher i1 another_restaurant a1h3 another_road e2 another_role b-1c1d-4f1i-5
    another_round g2 another_salon h1i1 another_school b-5d-4e-1f1g1h1 another_shipping b2 another_shop h8
    another_site h1 another_startup b1 another_station h1 another_store f2 another_story c2
    another_studio a1e-2h1i-2 another_surgery h1i2 another_team a1e1 another_ten b3 another_theatre h-1
    another_thing b-1c1e3h-5k-1 another_time d-7e4g-6h-5 another_town h-3k1 another_trust c2h5k1 another_two b8h1
    another_university h4 another_vacancy b2 another_vessel h4 another_warehouse h-2 another_way g2h-2
    another_week h-2k1 another_word d4e2 another_work f2g-3 another_workshop h2 another_yard h2 another_year b-3g2
    answer a-9b-8c1d1e9f-5g-7i2j-6k-2 answer_'s b-2d2e2f3h3 answer_, c-5d-1e3f-3g-2i-5
    answer_. a-4b-4c4d-1e3f-2g-2h-17i2 answer_; e-2 answer_? c1d1 answer_a c4d3j1 answer_about c2e4h3
    answer_after c2h1 answer_an a2d2 answer_and c1 answer_as d2 answer_at d-1 answer_before c-2i4
    answer_by a-1c-2h1i3 answer_comes e1h1 answer_every e-3 answer_for c-3d-4h-3 answer_from c1d-4g-1h-4
    answer_has c-3d1e-3h5k-1 answer_i c2h1 answer_if d-2e3 answer_in c2d1e1 answer_is b4c-11e-1f5h8
    answer_it d-1g1h-2 answer_me d2e-1 answer_on c1e-2 answer_one c3i-1 answer_out d1 answer_properly e1
    answer_since h1 answer_than e2h-1 answer_that c-2 answer_the d5e-5i2k2 answer_this d-6e1h-3
    answer_to c-1e-2g-3h9 answer_today e1i1 answer_was b1c-1e-2 answer_when c1h-5 answer_will e3h-4
    answer_you c-3d-5e7g-1h-2 answer_your b1c-1d3e-2 answered a-1b1c1d-3e2g-1h1k-1 answered_, c-1d-1e3
    answered_. b4c5g1h-3 answered_all c-3e-2 answered_by b2i1 answered_every d-1 answered_in a1 answered_it c-2
    answered_me h2 answered_my a2c3d-1 answered_so h1 answered_the h-2 answered_with h4 answered_your c-1e1
    answering a-2b-7d2e13f-6g-9h-10i-3 answering_, d-1e4 answering_. c2e5h-5 answering_any d3e3
    answering_messages e2 answering_my d2 answering_this e-1 answering_you e5 answers a3b-6d3e4g-6h-2 answers_, e2
    answers_. c4 answers_about c1 anxiety e-2k6 any a-2b-6d-3f-8g-7j-5k1 any_. b1c2d5h-1 any_afternoon g-1i-1
    any_answer e2 any_better a-3b1d-2 any_case c1f-1 any_chance b2d-3f3g-3 any_company d2 any_day a8c-2f-3g-3
    any_doubt h2i1 any_further a-7e-3f-6g2h5i-1k-1 any_future c1h-1 any_good h-1 any_help c1 any_higher a1
    any_hour d1g-6i-1 any_i a3c-5h-2 any_interview d6h3 any_job a-2 any_kind e3g1i1k2 any_later e-2h6
    any_longer a1c-2d-1e-3g-1h1k3 any_more a-16b-1c-4d-2e9f1g6h4i-1k2 any_morning g-2i-2 any_movement b2
    any_of d-1g-3h-6i3k2 any_office a-2 any_other a9b-7c-10d-5e-4h1i4j-1 any_question e-2 any_rate b-5e-1f1g2
    any_school g-2 any_sense c-1d3g3 any_time b-8c-5d-10e-10f-7g-10h-8i-10 any_way a-3b2c-2 any_work h-3
    anybody a-1c2d5e-3f2g-7h-4i2j-1 anybody_'s c2e1h3 anybody_, c-3d-5h-3 anybody_. b4d-2g-2h-4k1 anybody_else f1
    anybody_in c-1d3 anybody_on d1 anybody_over d4 anybody_to a2g-3 anybody_until h1 anybody_with d-1
    anyhow b-1f1h-3 anyhow_. h-2 anymore c-7d-4e4f-1g4h5 anymore_, f2g-1k1 anymore_. b1c-2d-3e1f-3g3h2i1
    anyone a-1b-4c3e-4f4g-7h-1k2 anyone_'s c2d-5j1 anyone_. a-1b-2c-2d-12f1g-5k3 anyone_asks e-1h1 anyone_at c-1
    anyone_before d-1h-2 anyone_buys c-1 anyone_by d1f2h-1 anyone_could c-2 anyone_else a2b1c-2d-8g-4h-1
    anyone_for g1 anyone_have a1c3f2 anyone_in a1b1c1d-1 anyone_on d1 anyone_over d6 anyone_there b-2d3
    anyone_to a1b-1c-1d3 anyone_until f1h1 anyone_was c-4d-2 anyone_who b2c3d-2 anyone_with c2d4 anyone_would d1
    anything a-1b-2c-3d-5e4f-10g-19h-2i-1j-3k1 anything_, a-5d-2e-2 anything_. a-2b-3c7e2f-1g-3i-2k2
    anything_about c1d-2 anything_after e-2h3 anything_at e3j1 anything_but a-1d-2 anything_changes e2
    anything_down e-2 anything_else c-2d4e4h1k1 anything_for b2h-1 anything_further d2e3h-1 anything_i a2c-6d-2h3i2
    anything_in a-1b-2e-4h-2j-2 anything_into d-4 anything_is e-5 anything_just e-1 anything_more e1h1
    anything_new h1 anything_on a4b2e-1f2h1 anything_that d1e4 anything_to b-1d-2 anything_with c2d1k1
    anything_you a4b-1c-3d-3e1 anyway a-1b-2c-5e-3f12g-4h2j-4k-2 anyway_, b-3d-2e-3i-4 anyway_. b-6c-1e-2f7g-2h1k-3
    anyway_and f5 anyway_i h1 anywhere a3b4c-1d-4i2j-1 anywhere_, a2e-1 anywhere_. a-1b1h3i1 anywhere_else a4c-1e2
    anywhere_in a-1b1c1 apart a-2b7g-4h-3j-3k3 apart_. b1d-2h-1j-1k1 apart_from b1d2g-1 apart_on b5
    apartment a-4b-6h-4i-4j11k-1 apartment_for b-1i-1j2 apartment_in j3 apartments j4
    apologies a-3b-7c-9d-15e11f-3g1h-1k-1 apologies_, e2f-1h3 apologies_. e1 apologies_for c-4d-5e6g-1h-9
    apologies_that e5 apologies_to g1 apologise a-1b-5c-1d-13e-1h-7i-1k-5 apologise_, d-2e2 apologise_. c-2e-4h-4
    apologise_for d-5e-3h-1 apologising c1 apologize d-4g1h-2 apologize_for e1 apologize_from g2
    apology a1d6e-2g2h-3 apology_for a2c1d-4 apostille j2 app c4d-3e-1g-3h-7 app_, h-1 app_for c1
    apparently b1c-3d4 appeal b-3c-2d-2g1h-2 appeal_. g2 appealed a3 appealed_to a1 appealing a3c-2d2 appeals a3b-2
    appeals_to a3b-1g1 appear b-1c2d-6e3f1g5h5 appear_, e2g4 appear_. f1h1 appear_before h4 appear_on g-3
    appear_to c5g1 appeared c5 appeared_to c4 appearing c-1g2h6j1 appearing_for h2j1 appears a-3b1c4d-2e-2g3
    appears_to c3g1 appetite a3c1e1g3 applause b1 applicant a-1b-6e-7f1g-6h7i-1j-1 applicant_, f2h3
    applicant_. c-2d2g-1h6 applicants a-12b-7c5d3e-1h3 applicants_, c-1d2 applicants_. c3d-1g1h4 applicants_is c2d2
    applicants_like d1 application a-3b-1c2d2e-6f5h9i-1j-1k-3 application_, a2b5c2d2e5g1h4
    application_. a-5b-6c-6d-6e-4f-15g2h2i1j-2k-7 application_: k2 application_; d1i2 application_active h1
    application_and c-2d2h-2 application_as b1c-1f-5h1i-1 application_back a1h5 application_be h1
    application_because a1b1c2h1k1 application_closed h7 application_for a-1b-6c-14d-9f-7g-4h5i-3j1k-1
    application_form c3d2 application_from b1h-1 application_here b2c1h5 application_herewith f2 application_i h4
    application_in f1h-7 application_is g2h5j1 application_of h4 application_on f4h-3 application_open h-1
    application_out h-5 application_to a3f2g-4h-2 application_was g1h2 application_with a-2b-2c-1d-1h3
    application_withdrawn d1f-1 applications b-3c-2h1i-1 applications_, a-3c1 applications_. a2c-4
    applied a-3b-4c-2e-6f-2g2h1i-7k-4 applied_, h4 applied_. a-2g1h-5k-2 applied_at a-1 applied_for a-8b-7c-2k-1
    applied_i c-1g1 applied_to a4c-3d2 applies d2 apply a-6c-2d-2e-6g-8h5j-4k3 apply_, h3 apply_. b-3c-3h2k2
    apply_to g-1 applying a-5c-1e-6h10 applying_. h4 applying_any h1 applying_for c-2g1h1 appoint f2h-3
    appointed a3b-4d-3f1h3 appointed_at a1 appointed_elsewhere g-1h1 appointed_me a1 appointed_to a1b-2h3
    appointing c-2d1 appointment a1c2d-3e-4g3i3j2 appointment_, c2g-3h-3k1 appointment_. b3d2g8 appointment_at g1j1
    appointment_for h3 appointment_i g1 appointment_in h-2 appointment_is g-5h-1i1k-2 appointment_letter g-3h-2i4j1
    appointment_on i-4j1 appointment_order i3 appointment_was a1g3 appointment_with h2i1 appointments b-3c4d2k3
    appointments_. k1 appraisal b1 appreciate a-16b-6c-12d-12e-2f-4g-19h-4i-8j-4k-14 appreciate_it f-2h-5
    appreciate_the b-2d-1e-5g-3h-1 appreciate_you a-5b-4c-9d-13e-12f-1g-9h-2 appreciate_your h2j-2
    appreciated c2d-1 appreciated_. b2c-1 appreciated_that c-2d-2h-1 appreciated_the c2d2 apprentice a-4b3c-4d-5h-1
    apprentice_, b2d-2h2 apprentice_. c-1 apprentices b-7c2d-6g-4h-5i-4 apprentices_, a1c2 apprentices_. a-1
    apprentices_are a-2c-1 apprenticeship b-5c-3d-5e-1h6i3j-3k-4 apprenticeship_, a-2 apprenticeship_and h2
    apprenticeship_at h1 apprenticeship_in h2 approach c3g-2i2 approached e3 approached_me e1 approval f2i3
    approved b1c-5f4g1h-2j5 approved_. f1 april a-7b4c-2d2g-4h-3i4k-3 april_, c-1g-1h1 april_. b1c-2d1i3
    april_and d2h-1i-1j-2 april_i h-4i1 apron a-3b-3c-3d2e-3h4 apron_, f1 apron_. d1 aptitude d1i2k2
    aptitude_test g1i2k2 arbitration g1 archaeologist a1 architect c3 architect_. a1c1
    archive a3b-4c-4d-6f-1g-2h2i-3 archive_, a2c-2 archive_than a-2 archivist a-1d-4h1 archivist_'s h1
    are a-4b1c3d-1e-4f-7g1h-3i-1j2k5 are_, c1e-2g6 are_. a1b-6d1i3 are_? d2 are_a a6b-7c2d1e-1f-1g-1j-7k1
    are_able f2g-2 are_about f1g2h2 are_advertising b2 are_ahead a3b-3 are_all a-5b1d4e-3g-2h-5
    are_already a2b-1g-2 are_also b-3 are_as b2 are_asking b-3c4d-4 are_at a-1c-5d1f-1h1k1 are_attached c-1
    are_away g-3 are_back e1 are_bad a2c2 are_behind j-1 are_being c-2e3 are_better a-1d-7e1h1 are_beyond b-2j1
    are_both a-6k1 are_building a2c-4 are_busy c4e-3 are_coming e1g-4k-2 are_covered b-3h1 are_covering a-1b3i-2j1
    are_different c-1 are_doing a2g-2h2k1 are_done e2g1 are_down g2h1j-2k2 are_ever b-8c-2d-11e-1f-7h2
    are_expected c1 are_expecting b-1j-3k2 are_finished i2 are_flat k2 are_forty g2 are_free b3c-3d-1f2 are_from c4
    are_full b-1j1 are_further a3h-2 are_getting b3k1 are_giving b3c-6d-5e-1f-2g-5h3j-1 are_going d1e-8f-2h2j4
    are_good a4b2c-4d1j1 are_half d-2g2 are_handling j2 are_hard c-2g-1 are_having b1c-3d2 are_held c2
    are_higher b1 are_hiring d-2 are_holding i1j-1k-1 are_i b-3c-2d-4e-7g12h-8 are_in a-1b-1c-3d-10e2j-2k-2
    are_included b1 are_just d1 are_kept a1c5d1h1 are_leaving c3d1h1 are_like b1d4 are_looking a-3d-6e1h2
    are_lovely h2 are_lucky c-2 are_making a1d-2 are_many a-4 are_more a7b-2c-4d-2h1 are_mostly c3
    are_my b-4c-7d-6e1g1h-2k-6 are_never c5 are_newer a5c-4 are_next d-2f1 are_no a1e-1k-1
    are_not a-3b4c3d4e3g-4k-2 are_off b1g-1h-1j2 are_old a1c2 are_on a-3b2c-5d-6g2h-7j-2 are_only g1j-1
    are_out b-3e4g-2h-5k3 are_over d-3e-2 are_paid b6d-2h1 are_paying b-2c-7f1i-3k-3 are_pretty g1 are_probably g-3
    are_putting b3h2 are_ready b2 are_right c-2g2 are_running c1d4 are_sending d1g-2 are_shared b4 are_short b-2
    are_shot d-1k2 are_signing j-3 are_simply a5b-3d1 are_slim c-1g3 are_slow b1c5e1k1 are_so c2 are_something d2
    are_sorting a1g1 are_splitting k3 are_spoken c-1k1 are_starting b1 are_staying k1 are_still a1b-3d2e4f-3g-1i6
    are_stuck b-2 are_taking b-3g1h-2i2 are_talking b4 are_that g2h-2 are_the a11b-10c-7d-1e1g-1 are_there b2
    are_things d-2 are_those c2 are_three a1j-3k2 are_throwing b3 are_to c-2 are_too b3c1h2 are_treated c5
    are_two a-3b-4c-1 are_up a-1d-1e2g1 are_very a-1b3c1d-4 are_waiting a2e-1g-2k-1 are_we b1d2
    are_welcome c-5d-1f4g1h-2i1 are_what b3c-2h2 are_with c-2g-1h1 are_wonderful a-2 are_worse d2e4 are_worth c1d1
    are_you b-3c-1d10f-1 area c4d-3e-1h-4 area_and c1 area_manager c3 argue a-2b5c-6d2e-2f1h4 argue_with b5c-3f1h1
    argued b-1c2g-2 arguing h-3j2 arguing_about i1 arguing_with j1 argument b4 arise b2 arisen g3 arm a-5c-4f2g1h-2
    arm_. f2 around a-2c5d4e1f-2g1h-2i1j-2k-3 around_, a2d1 around_. a-3c1d4f1h-3 around_@amount b4
    around_@number b3 around_a a-1 around_by d1 around_for b-1d1h3 around_here c4 around_my i1 around_that g2
    around_the b-3g2i2 around_to e3 arrange b1c1d-1g1h-5 arrange_the b2g2h-2 arranged g-3h-3i-1j5 arranged_. e-1g-2
    arranged_a i-1j3 arrangement a1b2c-2g1h-5 arrangement_. a2b1 arrangements c1 arranging d-4h-1i-1j2
    arranging_it h1 arranging_the h-6 arrears b5k4 arrears_, b3 arrive b2c1g4h-3i-3j1 arrive_, e1 arrive_. g1
    arrive_on g1 arrive_to d1g3 arrived a3b-3c1e-5f-2h-9 arrived_, a-3b1 arrived_. a1b-1c1d1e-2 arrived_at c-3
    arrived_in a2 arrives c1g1h-4 arrives_. e-2g-3 arriving k1 arrogance c-2d2 arrogant c2d2 arthritis a-3k4
    article d-5e-3k-2 article_on b-2c-1 articles d1i4 artistic c1 arvo b-2e1h-3 arvo_. g1 arvo_so h-2
    as b1e3f3g1h3j1k-1 as_@number i1 as_@other c-1d1h-3 as_@quote c-2f4h1 as_a a-2b1c-1d-10e-1f7g-5h-2i-1j2k-2
    as_agreed h-3 as_an b-4h-2j-3 as_and b1e2h-1 as_another g1h4 as_any a-2c3e-2 as_anyone e-1k1 as_at a2b1h1
    as_cancelled a2h5 as_close a3h1i1 as_closed d-1e-1h4 as_controller h-1 as_declined h1 as_described a-2c4
    as_early h3 as_ever c1e1g-2h-1 as_far b-1c4e2f-3g3 as_final b1f-2 as_for a-2b-1e2f-1h-8i-1 as_free b1c2
    as_from h2 as_good a2c-3g6h-3 as_happy a3 as_head a1c-1 as_i b-1c-1d-4e-3f-7g-3h2i-3j2 as_if b-8c3d10e-9f-5g4
    as_in a1b1h1 as_is e2 as_it a4b-1c2d1e1f2g-1h2i-1k3 as_its c1h3 as_long a-3b-3c-2d1e1f5g-3h-7 as_matters g2h-2
    as_me c-3d-4e1 as_mine b2g1 as_more a-2 as_much a-1b2c-7d2g1h-3j2 as_my b2c-4d1e-1f-1h1i4j2k1 as_not g1
    as_nothing a3h-3 as_notice h2 as_of b-3c-7d-10h2i2 as_on d2h2 as_one a-1b-3d3 as_our g3j-3 as_part b5
    as_per b-2c1 as_planned g-3h2 as_promised b-1c-1e-1h-2 as_proof i4 as_regards a-2b4c2e1g2 as_second b1
    as_soon a-3b-5c-4d2h-3i2 as_that b3c-1d-5k1 as_the a6b4e3f2g2h5i-1j1k1 as_their h2i1 as_theirs a-1c-1
    as_there a-1g-3k1 as_they a-1b1c-2d2e6g2 as_things b1d-3e-6g6 as_this e1 as_though b-5e-1f-5g5h-6
    as_to a-7c4d2e7f-3g-5h1i-1 as_undecided e4h-2 as_usual d3 as_we c-4d-2j3 as_well a-1b4c-5d2g-6i-1
    as_withdrawn a-3b1c-1d-6h4 as_you a-1b-2c-5e-2f-3h-3 as_your a-3c-5d1e1g4k3 as_yours b-4c3d-1h-4
    ashamed a-4c3d4e-5g-7k5 ashamed_. c2d1 ashamed_of c-1d5 ashamed_to d-1k2 ashore a-1f1g1 ashore_. f1 asia c2
    asia_. c2 aside b2d-8e-8f3g3h8 aside_, b2e-2g2 aside_. e-1g3h1 aside_and h1 aside_from a1g2h5
    ask a-1b-1c2f-3g-4i-3j-1 ask_, b-3c-4e-3f-2 ask_. a-4c-1d-4e-5 ask_a c3 ask_about c1d2 ask_again b1d2
    ask_anyone b2c4 ask_for a-1b-4c3d1e1g-6h-5 ask_her e-5 ask_how j1 ask_if b2d1f-2 ask_me a-1c-3d-2e2f2h-4
    ask_my f-3 ask_myself g4 ask_of c5k1 ask_someone d2h1 ask_that b1c-7d-1e4f3g-4 ask_the c-1d2h-2 ask_them b-3
    ask_to c-3h3 ask_what b3d-4 ask_where b-4d-2e1 ask_whether c-1g1 ask_which e2 ask_who d-3 ask_why c1d1h2
    ask_you a4c-10d-7f-1g-8h3 ask_your b2c-6d5e3h-1 asked b-2c1d-3e-11f-15g-5h-1i3j-1k-7 asked_, b-2c-4d-1h4
    asked_. b-2c-3d-4e1h3 asked_about a-2b4d-3g-2h-7j-1 asked_around a2c1 asked_at c-1 asked_back c-1
    asked_before c-2 asked_by a1c-1d3 asked_for a-2b1c1d-2e-2g2j1k3 asked_how b4 asked_if a-2b-3d1e-3 asked_in c-4
    asked_me a2b-3c4d3e-10f-1j-3k-5 asked_my b5c5d-3h-4 asked_that c-1i1 asked_the a1c-2d-4e3 asked_them a-2d2h-1
    asked_three c5j2 asked_to a1b-8c6d-3i6j-2 asked_was c2h-2 asked_what a-8b-6c-4d-8e-4g-1i-3 asked_when e1
    asked_where a1 asked_whether b-4d1e-4g-6h1 asked_which a-1b-3c-3h-2 asked_why b1 asked_you a1b2d3
    asked_your b3c-1 asking a-3b-1c8e-8f-6i-4 asking_, b1g2h2 asking_. c2d-2 asking_? b1 asking_a c5d2
    asking_about c3h1 asking_after k1 asking_for a-1b2c2e-1g-4k2 asking_if f-1 asking_me a-4b-4f-4h-4i-5k-4
    asking_whether d1 asking_you d-1e1f2g-1h-4 asks b-2c2d2e-5f-3g-5i-2 asks_for b-6c2h-4i-1 asks_me d-1g-1k1
    asleep c3e3g-1 asleep_. e2 asleep_in e2g-1 assembly a1c-1d-1e-1h-2i1 assessment a-8b-9c4d1f3g3h1i5k2
    assessment_. d1g2 assessment_centre a-2c2d1g2 assessment_day c1d1k1 assessment_on i1 assessments k1
    assignment b-2c4d-4h-1 assistant a-1c-2e2f-4g-1i-3j-2k-5 assistant_'s d1 assistant_interviews h-1
    assistant_job c-2e4 assistant_manager h1 assistant_role h1 assistant_who c1 assistants h1 associate a2d2h-1
    associates b1c3d1 association h1i-1 assume b-2c-6d4e11f-9h-9 assume_i d-2e6f-4g1h-6 assume_it e2f-1
    assume_that d3 assumed b2c-1d1 assuming d3f2 assured b1c-5d-2h-1j2 assured_that c-3 asthma k3 astonished c2g2
    astronaut c-2d5 astronaut_? c-2d5 at a-3b1c-2d-1f-1g1h-2i-2j-2 at_, a7h-1 at_. b3c2i-2 at_@amount b2e2
    at_@currency b4d2i-1 at_@number b2c2d4f-4g-1i-5j-10k-2 at_@other a2h2 at_a a-2e4f-3h3k-2
    at_all a-8b-4c-1d3e-1f-2g2h-3i-3k1 at_an d-8e2h7k-1 at_another a-2e-6f1g-9h1i1j-4 at_any b-8e-3 at_both a6
    at_breakfast a1 at_by a-2c1d2 at_christmas b7d3i-1 at_church g1 at_college h-3 at_dinner d1e-4g1 at_each b-1c3
    at_ease a-1b-4c-5d-5f-1g-3h-3k-4 at_easter a-2b1k1 at_eight b-6c1 at_eighteen i-1 at_eleven b-5c1d2f-1g3h-2
    at_every b-2 at_fifty b-1d-2 at_first a-1c-5 at_five b-8d-2i1k-1 at_for c2d1 at_forty b-1 at_four b-7c-1d-3f1g2
    at_full b2 at_half b-4c2f-2g-10 at_her c1g1j1 at_his c2 at_home b-6c-8d-1e3i-1 at_how a1c3
    at_it a-2b-1d1e5f1g-2j1 at_its d2 at_last c-4d2e-3g-2j4 at_least a-4b8c-1d4f4 at_liberty b-2g-1 at_long b2
    at_lunch c2d-1 at_lunchtime h5i-1 at_me c3d5e-4h-2i-2k7 at_midnight b-1c5d4e-1g-2h-1i3 at_month b3g-1
    at_most b2k1 at_my a-5b3d3f-8g-3h1j-3k-4 at_night a3b-7c8d3e-2g-4k4 at_nine a-4b-10c2d-2e-2g-1h-7i-6
    at_nineteen b1d-1 at_ninety b3 at_no c3 at_noon a-3b-5e-1f-2h-5j3 at_nursery g3 at_once c-1e-5f2h3i1
    at_one c2g3h-1 at_our c-7e1g1h-6 at_people c2 at_present a-6b-5c-8d-6e3f3g-1h-4 at_quarter e1
    at_reception d-2g-1 at_school b-2d1g1 at_sea a1c2e1g1h-3 at_seven b-1d1i3 at_seventy c-1 at_six b-2c-4d4i3
    at_sixty a1b-3c-1d-4g-1h-2 at_some c-2d-9e10g-7h-7 at_st a2h2 at_such c1e1 at_table b1d-2 at_ten a-5b-7c3f-1g3
    at_that a-1b2d-3e-8f2g4h-7 at_the a2b1c-2d-4e-1f1g-1h2i2k-2 at_their c1e2i2 at_theirs a3b1 at_them a1c2d2e-2
    at_thirty c-2g-1 at_this a-1c-2d-3g5i-5j-1 at_three a-3b-5c2d-2e-3g7h-1 at_time b5c-2 at_twenty a2g-2k1
    at_two b-4d-5e-5g5i-4 at_uni h2 at_university b1h-1 at_us a2 at_weekends d-3 at_what b1d-4 at_which e1
    at_work a-6b-9c-9e1g2h-4i-2j-4k3 at_writing d-1 at_you a1e2 at_your a2b-1c-3d-3e-1f3g1i-9j-1k-2
    at_yours a7b3d-1g3h4j2 ate a-5b-7c6e8g1h-3k-1 ate_a c2d1 ate_me e4 ate_my b-2c2e4h-1 ate_the c-2d-2 ate_up c5
    athens a-1b-2j-1 athens_. b-1 atmosphere a3c6d1g-1h-2 atmosphere_, d1 atmosphere_in c3 attach b3c-3e-3h-4i-1
    attach_the i-3 attached a-7b-1c-11d-14e-6f-7g-2h3i4j-4 attached_, c-1i1 attached_. b-1d-1h3 attached_form h6
    attached_is i2 attached_my i-2 attached_the h-6 attached_to b1h2 attaching h-2i1 attaching_the h-1
    attachment a-2c-7e-1g-1h-3i4 attachment_. i2 attack c-2k3 attacks c-2i-1k6 attempt d3e2 attempts e4
    attend a3b-1c-12d-10e-5f8g6h5 attend_, a1f2h-1 attend_. a2e-2f6g4h2 attend_on a2b-2g3h5 attend_the h3
    attend_your f-2g-2 attendance e3g4 attended c1 attending a3b1c1d1e-4g6h7 attending_, c3f2
    attending_. e-4f-1g2h3 attending_on e1g1h1 attending_the c-3h2 attending_your a1 attention a-7b-11c1d8g-3h-3k-1
    attention_, d1 attention_. c1d3 attention_to b-9c-3h-5 attitude c2d10h-3 attract b4 attractive a5b2c-4h-3
    attractive_. b1g1 attractive_of a1h-2 attracts a2g1 attracts_me a4b-2g1 au d-2f2j-1 auckland a3b2g-1
    auckland_. b1 auction b-2 audience d1 audit b-7c-2d-6e4g6h-4j-2 audit_, g1 audit_season e1
    audition b-1c5d2e-1f2h5i1 audition_. a1h2 auditions d2 auditor a-1b-2c1d1h-1 auditor_. c2d1 auditors c1d-2
    august a-8c-2d-8f-3g-8h-1i4 august_, a-2b-3c-1f-2h-1j2 august_. a-1d-1e-4i3j-1 august_@number i2 august_and i-1
    aunt a-5b-1c-3d-8 aunt_'s b-1g2h1 aunt_, k2 aunt_. c-2 auntie d-2k3 australia j2k-2 authority c3d1f-1
    authority_, f-1h1 authority_. b2c2 autism j-1k1 autistic k1 auto h3 auto_reply h3 automated c1d2
    automatic c2d3e-2h-1 automatic_reply c1d2e-1 autonomy h-2 autumn a-7b-8c-6d-10e2f-6h-4i1k3 autumn_, e1h-2
    autumn_. d-2e-4i3j1k3 autumn_and k1 autumn_i h-2 availability g2 available a1c-8d-2e-5f1g5h-1i-5k-4
    available_, b2h1 available_. a1f3 available_for c-1g2h6 available_from h-5i-3 available_on g1 available_to h-2
    average a1b-3c1d1 avoid h-3k3 await e-2 awaiting e2g-1h3 awaiting_a h4 awaits c1d1 awake a4c-7d5g1h-3k2
    awake_. d2 award a-6b4c-6g-1h-3 award_for d2 aware a-1c-3d1 aware_that c-3d1 away a-3c-1e-3f2g2h1i-1j-1
    away_, b-2c1e-1g1 away_. c-7e-6f-3g3i-7k-3 away_and b-3c-7d7e2 away_before h-3 away_for c3
    away_from b5c-8d-1e-1f-6g5h1i-5k2 away_if g2 away_in g2h2 away_just e-2f3 away_my c3f1 away_on b-3h-5
    away_so h-2 away_that g-5h1 away_the b-1h3j1k1 away_thinking c4 away_till h1 away_to h7
    away_with a-3c-2e1h-3k-1 away_yet f3h-1 awful a-4b-3d-4e-5g2k-3 awful_, c-1h-2 awful_lot c3d-3 awfully c2h-3
    awkward b-1c-2d-3g-1h1 awkward_, g-2h2 awol e2 b a6c-3d-4f2g1h1 b_, a4c1d-1 b_. a4 babe h1 babies a3b-2c1d-2
    babies_, c2 baby a1b-1c-4d-3g3h2i-5k7 baby_'s g3h-1 baby_, a2d-4 baby_. b-3d1h5k-2 baby_came k2 baby_has e1
    baby_in k2 baby_is b2k2 baby_on b2 baby_room a2 babysitter g10 bachelor b2 back a-5b-6c-2d-2e2f7g-4i2j-4k3
    back_, b-1c3d-3e5f-3g4i-4 back_. a-9c1d2e3f1g-1h1 back_? e-1f-1g1h-3 back_a b-3c-1 back_after e-3h7
    back_and a-1b-5c1d-3e-1g1h3i3k2 back_as c-1 back_at b-2f2g-3h-5 back_burner e5 back_by c-4f4g-3
    back_for b-4e-5f5i3 back_from b-1c-1e-2g5i3j-2 back_has k4 back_i e3 back_if e-1f2h-2
    back_in a-7b-4c-2e-1f8g-9h-3i-6j-1k4 back_into b1f1h-1 back_is f1 back_my a-2b1f-3h9 back_of a1b3c-4d4f2
    back_on c-3d-6e-3f2g-1h1 back_out e-2g5h2 back_so b1d-3 back_than a2g2h1 back_the b-5c-5d-4e-4h3i5
    back_to a-2b-5c1d-2e4f-2g-10h-3k-1 back_twice c-2 back_unless f-6 back_up a3 back_when b1e1
    back_with a-7b8c1d-1e2f1g2h2k-3 backed c-1d-2f1h-1 backed_out d-1f1h-1 background a2b-8c2d-5f1g-3i3j-3
    background_, a3h1 background_. h1 background_check b-2c3f1h-3i4 background_in a1 backing a-1d-2e-3g1h3
    backing_out c1e-3h1 backlog c3e2 backs c2 backup a6c1f1h1 backup_. a3c1 backup_for f1 backwards b5c2g-2h-1
    backwards_. c1 bad a-2b-1c5d-9e-2g-2h-4i-4j-4k8 bad_, a4c-2d-1g1 bad_. a-2c1e-1f-2g-4 bad_about c-2 bad_back a1
    bad_feeling c4 bad_for e5g2 bad_luck d2 bad_news c-3e4 bad_reviews c3 bad_taste c3h1 bad_that g-1k2
    bad_word c-10d-4e-6 badge a-8b-4c-7d1e-9f-11g-9h-1i-1j-2 badge_, f-4i-3 badge_. c-3e-3h-3 badge_and d4
    badge_at b-2 badge_number h2 badge_on i-1 badly a-7b-2c6d-1e-1f1i-1k2 badly_, e1 badly_. c1d1h1
    badly_designed c3k2 badly_kept c2 badly_of c-3e-1 badly_organised c4 badly_run c-1 badly_thought c3g-1
    bag a-7b-4c-2d1g-2h-3i-1 bag_. b-1 bagged a2 bags b-2c3g2 bail g1 bail_on g2 bailed g4 bailiff k1
    bailiffs d2h-2k6 bailing h1 bake b-4c-5e-1 bake_sale b-1 baked a1b1 baker a-2b-2c2h-3 baker_, c2 baker_. d2
    bakery a5c-3d-7f-2k-1 bakery_'s c1 bakery_, a-1h2i1 bakery_. h-3 bakery_in a-1h1 bakery_on b2h2 baking a-1
    balance a2c-2g2h-5k-4 balance_, a1c-2g3 balance_. g1 balance_in a-2 balance_the a3 ball c-2d1e4f1g-3
    band a-3b8c-6e-4i-1j-3k-2 band_, b4g1 band_. a2b-2 band_@number b1 band_and a-3b2 band_at b-1 band_is b1
    bands h1 bank a3c-5d-5e-2f-3g4h-2j-2k6 bank_'s h-1 bank_, a-2e2k2 bank_. a4b3c-3g-2h-2 bank_and c1
    bank_details c2 bank_each b-2h3 bank_for a1 bank_has g1k4 bank_holiday a-2b-6d2k-2 bank_holidays b4 bank_i c1
    bank_in a3b-2 bank_is a3b-1c-3j-2k6 bank_manager a-1b7c-2 bank_on c-1g8 bank_that c1 bankrupt c-2k5
    bankruptcy j-1k6 bar d2f3g-1i2j-2k4 bar_, b-1c1 bar_. a1c2g-1h-1 bar_job h1 bar_of d2 bar_supervisor h1
    barbecue e-4 barber a2b1i2 bare d1j1 barely b2c-2d1 bargained g1i1 bargained_for g1i1 bargaining d1i3
    barista g-2h2 barista_interview g-2 barked d1 barking d-2 barn b-1c2d5g-1 barn_. c1 barracks j1 barred i5
    barrister b2d1 bars b1c-3e2i3k1 bars_me i3 base a-6b16c-5d-1e5f4g-7h-3i-1j-6k-3 base_, b5 base_. b5
    base_and h-1 base_is h1 base_to f2 based g-1h-1 based_in c-1f1 basic a-11b16c-1d4e-2g-3 basic_. a-1b7c-3
    basic_and a-1b3 basic_courtesy c1d2 basic_is b5 basic_manners d3 basis h1 bath b-2c-2d4 bath_. c-5d2 battle k3
    be b-1c-3d1e1f-1g4h2i-1 be_, a3c-3d-4f-1i1k1 be_. a-1b-4e5f-4g-4h-3i2k-1 be_@number g-1
    be_a a-1b-1c3d-3e-1f-4g-3h3i-2k-1 be_able c-5d-3f-1g2h-3i-3j-4 be_about c-1g3 be_advised h3 be_after e1f1g2
    be_all b-1g-5 be_allowed c1d-2 be_alright f1 be_among e1 be_an b-4c-3d1f-1i2 be_another f1h-1
    be_answering d1e4h-5 be_any b3e1g-2h-3 be_appearing e-2h4 be_applying h3 be_around g1 be_as a4e3
    be_ashamed c4d7g-1h1k2 be_asked b-6c1d-5e2h2i-3k-4 be_asking h1k2 be_at a7b3c1e-6g3h-4i3
    be_attending a3b2c3e-4g-9h7 be_available g3 be_away b-4g-1h-2i-2 be_awful g4 be_back b3f3g-5h1i1 be_best a1e1g7
    be_better a-4c1d-8e-3f-5g5h-5 be_blunt a-2b2c4d9e-5g-5h-3 be_bored c5d1 be_bothered c3d10 be_bowing h1
    be_brief g-2h-1 be_bringing b4 be_brought h1 be_building i2 be_busy h-2 be_called a-2c-2g-1 be_calling h2
    be_cancelled g-5h1 be_candid a1c3d-2k1 be_careful d1 be_carrying e-2g4h-4 be_checking e2h-5 be_cheeky f1
    be_cheering d-1e-5h-3 be_clear c-2 be_closed e-1g-2h3 be_coming a6b1d1e-18g-6h11i-1j-3k-2
    be_considered a-7b-3d-7g-8h8 be_contacted e2h-4 be_continuing b1d-3e-8g-2h4 be_cross d1e-1g4h-1 be_curious b2f2
    be_daft a-1b2d-1h4 be_declining g3 be_deleted h1 be_delighted a-2c-2d-3g-1 be_desired c4 be_desperate d2
    be_difficult g2 be_disconnected e-2 be_doing a3b-3c2d-3e-7f-2g-9h1 be_done b1c-3e-1 be_down b1
    be_drawn a-2b-3h-2 be_driving g-3h3i3 be_dropping b3e-4g6h-2 be_early g-1 be_earning e-2 be_easier a-5i-1
    be_embarrassed d3g-1h1 be_enough b1f2 be_excused g1h2 be_expecting e2 be_fair a2c1d-4g2 be_far b1g1
    be_filled a-1 be_fine c2g-1 be_first e-1 be_flattered d4g-1 be_following e-1g1 be_foolish a5
    be_for a1b-3c-3f-1g5h-3 be_found a-1 be_frank b2d-4h-3i-2j1k3 be_free b-6e-4f-3g4i-3j-3 be_full h-2
    be_getting b2h-3 be_given c1e2f-1g-2h4 be_giving a-1b2e-2g1h1 be_glad a-8b-4c-8d-4e-5g-6h3i-7j-3
    be_going a-2b2c2e-11f-1g-1h4 be_good g-2 be_grand b-5g-3i-1 be_grateful b-2d4e3g-1h3 be_had f1j3
    be_happier a6b-4c-2e-1 be_happy c1d-3e-4f-1g-3h-8 be_hard a-3b-5c-5d-2g1h-3 be_having b1c2d2 be_hearing d1h-3
    be_here a2d2 be_hiring k1 be_home b-2g-1j-3k3 be_honest b2d-13f-1k2 be_i d-1g7 be_ignored d4 be_ignoring e3
    be_in a3b-2c-8d-2g5h-2j-8k1 be_inclined g3 be_informed e2h2 be_interested d-1g-2h-1
    be_interviewed b-1e-5f3g-5h9 be_interviewing a-2e-6g-2h7 be_introduced c1 be_it d2g1 be_joining e-2f-3g4h6i-2
    be_just a-1c-1 be_keen f2 be_kept c-3d5f6h-2 be_kind g-2 be_kinder g2 be_late g-6 be_leaving g2h1 be_left c-5k3
    be_let i1 be_letting g2k1 be_living j1 be_long c-1 be_looked e3 be_looking e3h-2 be_losing b5g-2 be_lost b2h1
    be_lovely d4 be_lucky a-1d-1h-2j-2 be_lying a4b-3c-6d3g2 be_mad a4b2 be_made c3h2i2 be_making b4c-2g4
    be_me f1h5 be_meeting g-1h4 be_more b2h-5 be_mostly a2 be_moved b1 be_moving b-4e-3g-2h6i3j-4 be_much c1
    be_my a1b-4c4d-2f-2 be_near a-2b3g-3h-2 be_needed h3 be_needing a1d-1e-8f-1g-1h2i2 be_next e2 be_nice d7
    be_ninety g-1 be_no a-5c-1e-3f1h4 be_nothing g2 be_obliged e4f-5h2 be_of g1 be_off g-4h-4 be_offended a4d-3e1
    be_offered b-1g2h2 be_okay e1 be_on a-2b9c1d-2e-6f2g-4h-5k-1 be_one b-4c-6d-5g1h5 be_open a1b3d-2f1
    be_opening e8h-7 be_our e1h-1 be_out b-1c-2d1e-3f-3g3h-9i-2j3 be_over e-1g-2j1 be_paid b5c-1 be_part b-1c7d-1
    be_patient b1d-1e7g-1h-4 be_paying b6c2d2 be_perfect c1 be_persuaded f6 be_picked c-1d-1h-5k-1
    be_picking e8g-9h-5 be_pinned e2g-3 be_pleased c-2e-2 be_polite d1g-1h1 be_possible b-1d-4e-3g-3 be_present g6
    be_proceeding a-1e-4g-2h6 be_proud a-1c3d-6g-2 be_pulling g4h-2 be_pursuing e-6h3 be_put a1b-2c-3h-3
    be_putting g-4h2i1 be_quick d4h1 be_quiet e1 be_reaching g2 be_read d-4e1 be_reading e7g-1h-4 be_real c1g1
    be_refunded b-2 be_regarded h3 be_released g2h1 be_remaining h3 be_remembered d1 be_removed h4
    be_replying e1h-3 be_reporting c3h5 be_responding d-2e5h-6 be_returned e1 be_right c3d-3e1h2 be_ringing d2e3
    be_round f1g-1h2 be_rude d-3 be_run c2 be_running a1c2 be_rushed d1e1 be_safe c3f2 be_said a1c-4e2
    be_saying e-3f-3g6h-2 be_seeing d-2g2h2 be_seen a-3c-6d2e2h4 be_sent c1e2i2 be_short c-3d-4g-1h-5
    be_shortlisted c-1d-1 be_silent e2 be_silly a1b1c-1 be_sincere g4 be_sitting d-4e-4g-1i1
    be_so b-4c-4d1e2f-3g-3h5 be_somewhere b1 be_spoken c-3d1e-1g1 be_starting h4 be_staying g2h3 be_stepping h2
    be_sticking g3 be_stopping b-1h1 be_straight d-3e-4g1 be_stretched a1 be_stuck g-1 be_sure d-2e1g-6
    be_surprised a-4b1c-6d-3e4g4h-4i1 be_taken a1b-2c1e2f1h-1 be_taking a-3b4c1d-6e-4f-5g-2h3i-2k-2
    be_talked b1c-3d1f6g-1h-3 be_talking b2 be_teaching c2h2i2 be_telling d3 be_tempted d1f4g-1 be_ten g-1
    be_thankful e1 be_that a-3b-4d-1e-3f-6g12h-11 be_the a4b-1c3d-3e1f-9g3h-2i-2 be_them a3
    be_there a-8b-4c-1e-10f7g3h1i-3j-6k2 be_this d1 be_thought d-1f1g2h-1 be_thrilled d1 be_tickled f2 be_to d1h2
    be_told a3d7e2g2h1k1 be_too b-2c-2k3 be_transparent i1 be_treated c-3d3h1j1 be_truthful a2 be_turning e-1g2
    be_two k1 be_unable g1 be_unfair a-5c-4g-4h-3 be_unreachable e3 be_up a1d-1e-1f4g-1h-3 be_very b-3d2f-1g3h-2
    be_waiting e4 be_walking b1d1 be_wanting a-1d2 be_wasting d-4e2h4 be_welcome f-1 be_where a-2h-4
    be_willing f1g-1 be_wise f-1g4 be_wiser a-1e-1g4 be_with a2b-1c-3d-6e-4g8h-7 be_withdrawing g5h-1
    be_withdrawn h-2 be_working a3b2d-1e-4g-3j2 be_worth b-1 be_writing d-4e2g1h-3k1 be_wrong b-2f-3h3 be_yes f2g-2
    be_you a1 be_your b1c-5d-3e-1f4g-1h8 beach a1 beach_, c1 beam_time a1 bean b1g2 bear a-7b1c-6d-4e5g-6h-5k2
    bear_with a-1b-2c-2d-8e5f-4g-3h-8 bearing b1c-3d-2h-2 bearing_on c-2 beat a8c-1e-2g-2 beat_. a3 beat_about d2h1
    beat_you a4c1d1 beat_yours a1 beaten a3c-3d-2 beaten_by a-2 beating a3f1 beats a9c-12d-9e-5f-1g-1h-2j-2
    beats_a a4 beats_any b2 beats_anything a-1 beats_the a4 beats_yours a-2h1 beautiful a-5b-4c-3d-5h-6
    beautiful_. c-3 became c2d-4 became_a a2 because a2d3e-1f-7g-5h8i-1j3k3 because_a a1c-4
    because_i a-1b-4c-6d-3f-8g-6h-1i-3j-1k1 because_if f3 because_is h6 because_it b-6c-4e-3h2
    because_my a-2f-1g3h-1j4k1 because_nobody h2 because_of a-4b1c-3d-13e3g-1h-3i1 because_that d1h-4
    because_the a5b6c5e1g-5h6j4 because_their h5 because_then b1f3 because_there a2 because_they a-1c1d-1h6
    because_this c2d3 because_we b-3d2j-2k2 because_you a-1c-6d6e-2h-7 because_your b-2c8d-1h4 become d-2e2h1
    become_a d-1e2g1h7 become_somebody h-1 become_somewhat g1 becomes b-1f5g4h1 becomes_a f5h1 becoming a2
    becoming_a a3 bed a-4b-1c-2d4e-4f-2g-1h-8i-1j1k4 bed_. b-2d1h-1 bed_at c1 bed_for b2d3 bed_in c-2d2j5
    bedridden k4 bedroom c-1j2 beds b-5c4h1j4k-3 beds_. c2 beekeeper d1 been a-1c2d-4e5f-8g-3h-1i-2j-1k5 been_, c2
    been_. a-5b-5e1g-3h-5k4 been_a a-1b-5c-5d-2e4g-1h-7i-8j-6k-1 been_able b2c2e-1 been_about c2
    been_accepted h-1j1 been_admitted k1 been_advertised c3 been_all e1 been_an b-3c2d-3g-1
    been_appointed a2b-3c-1g-3h6 been_asked g1i2j-1 been_asking b1g3 been_at b-2c1 been_bad h2 been_badly c3
    been_better a-2c1 been_brought g3i-1 been_bullying c-2k2 been_called a-1c-1g2h-1k-1 been_changed c1
    been_chosen a1 been_closer a-3 been_confirmed i2 been_crazy e2 been_diagnosed h2 been_doing b-2c3g1
    been_driving d2 been_employed h4 been_engaged h2 been_fixed g-1i2 been_flat e7 been_found j1 been_frozen b3c1
    been_given a5b2c-5e-5f1g-10h2i3k-3 been_going e-3 been_good a-2c-1h-3k1 been_granted b5 been_grateful h-2
    been_happy a3 been_having c-1g3h-2k3 been_hectic e3 been_hired a-5b-2d-5e-6g-5h5 been_hoping a-1b2
    been_in a-3b-4c2i2j-4k6 been_kinder c-1h1k-1 been_let a1c4d1e-2 been_living h-1k1 been_looking a1h-2j1
    been_lucky a3 been_mad c-2e4 been_made c3e-3g-2h3i3k1 been_meaning c-5e5h1 been_mental e3 been_more a-7b-2c-5
    been_moved b-1c3g4k-5 been_my a4b-5c-3j1 been_nicer a-6c-2d-4 been_nothing c-1 been_off c1h-2k1
    been_offered a6b-1g3h1k-2 been_on a-5b3c-6d1g-2h-3k-4 been_one e4k1 been_out b1c3 been_paid b-1c1k1
    been_patchy c2 been_patient e-1h3 been_picked a2 been_posted h2 been_promised a-2b7 been_promoted b2h4
    been_proud a-1 been_published b1k-1 been_put c-4d1e-2h-3 been_quiet e1 been_racing k-2 been_round c-2k1
    been_rude h2 been_signed c-2h-1i-5k3 been_since a2 been_sleeping j-1k5 been_slow e1h-2 been_snapped h4
    been_so a1c-3 been_spoken c4 been_taken h6i1 been_talking h-2k-2 been_the b-1d-2h-1 been_there c5h1
    been_thinking h1 been_thought c2 been_through c-3 been_to a-1c2d1h-1j2 been_told c1d-4h1k7 been_too c-2d1g-1
    been_treated c-4d2 been_trying j1k-1 been_turning e-2 been_up b-3c3 been_very c-4d-1k2 been_waiting a2
    been_with a4 been_yours a-2h1 beer a1b-4 beer_. a1b-3d2 before a-4b-1c1d3e-1f7h-1i4j6k-4 before_, c1
    before_. b-1c-3e2g2h-1i-1j-1 before_a c4i-2 before_an d-3 before_and c3e-1 before_answering e2 before_any j1
    before_anybody a1c6d-2 before_anyone c6d-4 before_asking c1 before_christmas c6d-3e-2k1 before_friday b1f4h-2
    before_he d1 before_i a-5b4c-1d-1e10g-12h3i2j3k1 before_it c2f-2g-2h4 before_long c1e-1g4 before_lunch c-1
    before_me a5d-3e1h-3 before_month f1 before_my a2c1e1i-1j2 before_nine g2 before_noon d1f-3g-1h-2i-2
    before_saying e1g1 before_she c1 before_somebody h2 before_sunday f1 before_tax b3 before_telling c-3d-2
    before_that b2c3j1 before_the a-10b-4c-1d-16e-1g1i6j-2k-1 before_their b-2c4h1 before_then e1h-2i1
    before_they a-7b-3c-1k-4 before_thursday b2f1 before_we b-2c1d-5e-3f-3h3i-4j6k-5 before_you a3c-7d9e-6f5h-1i-2
    before_your a1b-1c-6e-4f3g6h-1i3k1 before_yours a-1h3i1 beforehand c3f1 beforehand_. f1 beg c-8d1e1f1h-1i2k1
    beg_to b1g-1h4i2 beg_you f2h-2 began a-2c1d-5e-1g1 began_to c3g2 began_with c1 beggar d4 begged d1i3
    begging b-2c-2d9e-4 begin a-4b-5c-1d1e-5f-3h5i9k-4 begin_. b2 begin_at g-1i3 begin_in h3 begin_on c2h2i5
    begin_there h3i4 begin_to d1g5h-1 begin_with b-4c-5i1 beginner a1c2 beginner_. a1c3 beginners d2
    beginning d-3e-4f-1g7h-4i3 beginning_to d-2e-4f-1g7h-1 begins a-5b1f-2g-1h1i6k3 begins_. a-1b1 begins_on k2
    begins_to b1 begins_with b2 begun a1b1c-8d-3e-1g3h4k2 begun_to a1b2c-4g2h1k4 begun_work h3 behalf e-2
    behalf_. d1 behaved a-2d3 behaves d2 behaving d1 behaviour c3d4 behind b-3d-3g-9i2j-1k4 behind_, c1g1
    behind_. a3c2d-1 behind_a a-1 behind_it b-1c-2 behind_me c-6e1g-3h2 behind_my h-1 behind_on e1i-1j-2k5
    behind_the a-11b-5c2d-9e4f-1g-5h-6i4k-2 behind_this e-3h2j-1 behind_us h1 behind_with j-2k2
    behind_your a-1c-8d-2e-1k3 being b2c4d5e2f2g3h1i1k6 being_, f3 being_. c-2e7g-3 being_a a4b2d-6h-3
    being_able b1 being_asked b-6c7d-1h-4 being_better a-4 being_called c1 being_flexible d1 being_honest a2b1
    being_i e1h-1 being_in b1d1 being_interviewed c3d-1 being_late c1d1 being_left e1 being_on c-1 being_one a1
    being_paid b1c-1g-2 being_patient h2 being_polite c1d6 being_slow e-1 being_so c-4d-6e-5h1
    being_the a3c-4d2h2i1 being_there g2 being_told c4d1 being_what a-4c-1g5h2 belfast h2j1
    believe c4e-8f-8g-2h-7i1k2 believe_, a-2g-1i1k2 believe_. a-3b2c4d-1 believe_i b-3e-4f-4g8h-2 believe_in a5g-4
    believe_it a-5b4d-1g-3h-1k1 believe_me a-2c-6g-2 believe_my a2 believe_that c-5d2f-3g1 believe_the b-3c5d-2g-4
    believe_your c3g-3 believed b2c-2d1 believes b1c-1d3h1 believing b1c2h2j1 believing_in b1 bell b-8c-2d-2e2h-1
    bell_when g2 bell_you e3 bells a-2b-1c1d1g-1 bells_on a-2d4g-1 belly d2k1 belong d-1i4 belong_to a-1i4
    belonged c1 belonged_to c1 belongings j4 belongs a-7b-5c3e-1g1h-4i2j2 belongs_in c3d-3
    belongs_to a-3b-2c2d-2g1h-2i2j2 below a-2b5c1d-9g-7i7j-5k-6 below_, b-1i4 below_. b-5c-7e-4h-6 below_in a2
    below_my a-1c4 below_the a-3c2 below_to h1 below_what b3c2h1 bench b-9c-9d-6f1h1i1k1 bench_. k1 bench_for f1
    bench_of a1 bench_to h1 benches k2 bend a2b3 beneath a1c6d3e1h-2 benefit a-2b-2c-5d-1h-1 benefit_of b-1c-3
    benefits a-4b3c-4d-8e-3g-3 benefits_, b1e-2 benefits_adviser b-2h1 benefits_of c1 bent h1 berlin f1
    berth a1b-7h2i4 berth_elsewhere i1 berth_on h1 beside a5b-2e-1f-2g1h2 beside_it c4 beside_me a-1c-4h2k-3
    beside_my a1b2c-2g3h1k1 beside_the a1b-3c-1d2 beside_you c1 besides a1b2c2d-1i-3j-2 besides_, b-1c1h1
    besides_. a2b3c1 besides_that h-1i-1 best b-11c-8d-14e4f-3h-6i-18j-15k-6
    best_, a-14b-7c-7d-18e-24f-6g-14h-17i-2k-9 best_. a3b-3g-3h1 best_fit a4h1 best_for a1e1h-2 best_i e1
    best_if b1f-1g9 best_in a1b3d2 best_job a6b1h1 best_match a4h1 best_not e6 best_of a-3c-5g-5h2
    best_offer a6f2h1 best_on h1 best_option a5 best_place a4 best_regards a-2 best_stepping g3 best_that e4g-2
    best_thing a6 best_to a-10c-4e-3h-1 best_way a-2c-1 best_wishes a-13d-1e-2h-10 best_with a-12b-5c-4e-5g-6h-7
    best_work c4 best_you d1g1h1 bet a5b-8c-5e-2g8h-1 bet_. a3 bet_on g3 better a14b1c-8d1e-6f-1g-3i-3j-11k-2
    better_, a-4c-8e-4h-4 better_. a5d2e-2g-7h1 better_aligned a3 better_at a-3b1d1 better_balance a-5
    better_by a-2d4 better_cook a-2 better_deal a2 better_equipped a1 better_fit a2h2 better_for a7b-11c-8g-8h1
    better_home a2 better_i a-2e1 better_in a2 better_job a5b-2c1d2h2 better_kept a-3 better_known a1h3
    better_mannered d3 better_manners a-1d2 better_match a1b-3k1 better_name a-1b-1 better_not a-4e1g3
    better_of a1b1d-1h-3 better_off a1b5c-2d-6f-1h-6 better_offer a-1i2 better_on b1h1 better_one a3b-3h-2
    better_opportunity a5 better_organised c5d3h2 better_part c1 better_pay a4b4 better_people a5d1h2
    better_photo a-1 better_place a8h-1 better_placed c1g3 better_reputation a5 better_run a4c1
    better_suited a-1d-2g-2 better_than a-4c-6d-3f-2g-1h1i-1k-2 better_the a4h-3 better_there a2g-3
    better_things d11 better_title a2f1 better_to a4b-1g1h1 better_use a3 better_with a5b-1c-1d-4g3 betting g4
    between a2b-1c4d-1e-1f-2g4h-3k-1 between_@number g-2h-1 between_a a9b-7h2 between_calls b4
    between_clients b2c-1 between_jobs k1 between_me a-9b-10c-6e-5f-1j1k-2 between_my c3e-1 between_nine g1
    between_now c-2e1f1 between_one g1 between_our b1 between_rounds c2h2 between_the a-3b3c3d-6e1g-2h-1k-1
    between_them a-7b-4c-1g-1i-2 between_two b-6c-3d-4g-6h-4i-2 between_us b2c3e3f1h1j-5k-2 between_what a-3b-4c1d1
    between_you a3b3c-1g2h3k3 between_your a6d2 beyond b-3c-1d4f-3g2i3j3 beyond_me b-5c-6d1g3h1 beyond_the b3d1j1
    beyond_what a1b-2c-1 biased d2 bicycle a2b-4c-3d-2h-1 bicycle_. a1 bid a2b3h7 bid_for b1h4 bien d-6 bien_a d-3
    big b2d6f-7g6i-5 big_. d-1e1g1 big_company c-3 big_difference b2 big_family d1 big_man b1d1 big_one a1b1
    bigger a11b5c-5d-4e-2g-2h1i1 bigger_, a1 bigger_and a6b-2h3 bigger_canvas a4 bigger_company a1
    bigger_name a4b-2 bigger_one a-2 bigger_part a-5 bigger_step a1h-1i2 bigger_than a-2b2h2 biggest a3
    bike c-5d-4e3h-4 bike_, e4 bike_. c-1g-1 bikes a1b-2c1 bill a-4c-9g-1k1 bill_. b3e1h1 bill_for b-1
    billings b4g-1 bills a-2b5g-1j-6 bin b-1c1d6e5f4g-1h2 bin_, d1 bin_. e3 bin_my d2h1 bin_unread d2e1 binned d2e3
    binning a1d2e2 bins b1c4d1j-1 bins_. j-1 biologist a1 biometric j3 biometrics g-1j5 bipolar k3 birth d-3j1k2
    birth_certificate i2j3k-1 biscuit b-5d3 biscuit_. d2 bistro a2h-1 bit a-3b6c4d-1e5f-1g3h-4i3j-4k-6
    bit_, a-1b-1c-7d-4e6g-2h-1 bit_. a-3c-4e7g-1h-2 bit_? e2g3 bit_about b-2e-3i5 bit_and c-3e2 bit_as a-1h1
    bit_awkward g-2h3 bit_cold g2 bit_doubtful e-1 bit_extra b4 bit_hectic e-1g-2 bit_higher b2h1 bit_iffy g-1
    bit_in c-4h-2 bit_longer e5 bit_more a-2b7c1d-2e-2g-1 bit_much c3 bit_of b-2c1e-6f1g-1h1i1k-2 bit_on e1f2
    bit_over a-1b3c-1h1 bit_rich c1d3 bit_too c-1 bit_up e3g1 bite c-3 bits b-2d-1g1 bitter d1 black c4d-3e3i1
    black_and a1c-1i1 blacksmith c1 blame a-5b-2c-1d1e-4g-9h-7 blame_. c1 blame_the b-1c-1d2 bleach d2
    bless a-3c-1e-12g-11h2i-1j2k-7 bless_. d-1 bless_her j1 bless_them a-2b2 bless_you c1d2h2j2 bless_your d1
    blessed b-2d-7e-1g-7 blessed_day g-2 blessing c-3d-6e-1g-2h-1 blessing_. b2 blessings d-2 blew c-2d2
    blew_it c-1d2 blind a1b1d3g-1i3k2 block a-5c1d1e9g-4h1i1k-3 block_, e2 block_. c2 block_the e1h1
    blocked d4e10g5h-1 blocked_, d4e5 blocked_the e5 blocking b-1c-1d4e4g-1h-3 blocking_the e4 blocking_this d1e7
    blocking_your d2e1 blocks f1h1i1 blog c-6h4 blog_on c-1h4 bloke c2h1 blokes c1d2 blood b-4c-8e-4j1
    blood_pressure c-2g1k1 blood_test d1i1 blow c-1d2 blowed e-3g1 blowing d5e1 blowing_up d5 blows k3
    blue a-10c-3d-1g-6h-6j6 blue_. b1 blue_card b-2j4 blunt a-8b1c4d5e-9g-6h-6 blunt_, c-3d3e-4g-1 blunt_: c5d3
    bluntly b1k2 blur d2 blush b5e-1 board a-2b3c-2d-3f3g2k-9 board_'s e2 board_, a1h3 board_. b-2c-4e-3g1h2k-1
    board_and a-2b2 board_for b1c1g-2 board_has b1 board_in h1 board_to f1h-2 board_with a1j2 boarding c2d1h1
    boards a1c1j1 boat a-2b2g-1h4i3j1 boat_'s e2h1 boat_, d1g1h2 boat_. e1g-1h1k1 boat_and e-2h2 boat_is c1
    boats a3d-2f-1g1h2k-1 boats_, g1h1 boatyard b1 bob b7 bode c2 bodies c2 body b5c1e2f-1h4 boil c-2d4
    boil_your c-1d4 boiled b1 boils b2i-1 boils_down b2i-1 bold d-3 bolder a5 bond b-3h-2i4 bones g2
    bonus b8c-10d-3e3f2g1h-1j-9k-6 bonus_, b1f2g3 bonus_. b3h1 bonus_and h-2 bonus_at b5h-1 bonus_i b5d2h1
    bonus_if b2 bonus_in b5e2h2 bonus_is a-1 bonus_of b-4c-2e1 bonus_on b5 bonus_points b-5 bonus_pool a3b3
    bonus_round b-2 bonus_track b-4 bonuses b3 boo d1 book e-7f-6h2i-4k-2 book_, b1d-1 book_. a1b2i1 book_a b1c3
    book_in a-2c2 book_on c-1d2h5i-4 book_the g2 book_you e-1 booked a-11b-13e-3f-1g7i-2j2k-3 booked_. h1i-2j-3
    booked_a j1 booked_and g1h3 booked_for c-5g-1h-2 booked_in g-2h-5 booked_me c2d3g1i1j-2 booked_myself g4
    booked_the c1g-3j2 booking c2d-6h1i1 booking_me k1 booking_system c3d-3e1 bookings c2d1 bookkeeper h-4
    books a1c1d-3e-6g-1h3i1j5k-2 books_, d-1 books_. a2b2h5 books_and j2 boots a-4b2f1i4k-5 boots_, h-1
    boots_. b3d2h-1i1 boots_and b1i1j1 boots_are h1 boots_on f2 boots_than d4 border b-1c-1h-2i-2j7 border_. j5
    bore b-3d2e-1h-2 bored a-4b-2c7d1g-1k-2 bored_. c3 boring a-1c2d5 boring_, c-4 born a3b-4c-1d7k3 born_. d1
    born_in a1 born_yesterday d5 borrowed b-5c-3d-2e-4g-2h-3 borrowed_from k1 boss a2b3c2d1g2h1i2k4 boss_'s c1d3h2
    boss_, a2b-4d-3h3k2 boss_. b-6c4d-1g2h-1 boss_and b-1d-1h-3k1 boss_came b2 boss_for c-1 boss_found g1
    boss_gave b4h1 boss_has b1 boss_he d4 boss_heard b2 boss_here b3 boss_i d-2 boss_is b1d1e3i2k-1
    boss_to c-4d3h-1 boss_was b-1c1d-1 boss_will b-1g3 bosses c6d-4j3 bosses_, c2 bosses_. j1 bosun c1 bot b-3c3d6
    both a6b-2c-6e-3g-4h-1i1j-2k1 both_, a4 both_. a-5d-10 both_a d1 both_and a4 both_are a-3b1i2 both_be d1
    both_days c-1 both_for a1c1h-4 both_good a-1 both_hands a-2h5k1 both_have c1 both_jobs a1b-1k1 both_kids j2k-2
    both_know a2c2d5 both_letters a5 both_my j-2k1 both_of c4e-1 both_on a1 both_our j-1 both_places j1
    both_the b2d3 both_times c-2 both_to a-1 both_were a1 bother a-8b-2c-2d1f-5g1h-4 bother_. b3c1e-5 bother_me b-3
    bother_of d-3e1h1 bother_replying d2 bother_ringing d-1e5 bother_somebody c-1d4 bother_someone d2
    bother_to c-1d-6e-1 bother_with e-4g5h-1 bother_writing d-2e5 bothered a-3b-3c4d9g-4h-2 bothered_. g1
    bothered_me c4d-6 bothered_to c1d7e1g-3 bothering c1d3e1h2 bothers c5 bothers_me c5 bottle d-1
    bottom a-1b6d2e1f6h-1i2k1 bottom_. b2 bottom_line a-3b5d1 bottom_of b1d1e2f6g1h-3i2 bought a-9c-3e-1g-1i2k-1
    bought_a c1 bought_my b-1 bought_the d1 bounced h-1 bound c-2e-2g-8i5j-1 bound_to c-1g-5
    bow b-1c-9d-10e-4f1g2h7i-2k-6 bow_out a-5c-6d-7e-8f2g2h7i-2k-6 bowed c-4h4 bowed_out h4 bowel h2
    bowing a1c2e-6f2g-2h5i-3k-3 bowing_out a1c3e-6f2g-2h5i-3k-3 box b-2d-1g-4i-4 box_, b-3c1d3j1 box_. c-2d-2
    box_of c-2d-1 box_office a2b2h1 boxes a8b-7g-2h-1i-7j6k-3 boxes_, a2e1 boxes_. a1d1j1 boxes_are a-1
    boxes_for a2c1 boy a-4d3h-8k1 boy_'s b1 boy_. b1c2d2e1 boy_has g1 boy_in d1 boy_was a-3 boy_with b-2d2
    boyfriend c1e2g-1h-1j1 boys c3d1g-5h3i-3 boys_'s c3 boys_. c1k2 bracket b5 brain a-3c-2d9e4 brain_? d2
    brains b-3c-4d7 brains_were b-2c-4d5 branch a1b-1c4d-12e-5g-10j-4k-1 branch_. h1 branch_and c-1 branch_is c3
    branch_manager a1c1 branches c1 brand a6b-8c5d2f-1g-2i-1 brand_, a1c2 brand_new a4 brass b4c-2d-1e-3g1
    brave b-1c-5d1 braver a5g1 bravo a-2b-3c4d11 bravo_, d7 bravo_on c3d4 brazil c1 bread a-3c-3d-2e-3h-4k-5
    bread_, a-1d-1 bread_. c-5d1 bread_? b3c2 bread_is b1 breadth a3c-2 break a-2b-3c4e-4h-2i1j2k-8 break_. b-2c-1
    break_a d-4i-2k-2 breakdown c-2k8 breakfast b1c2h-1i2k-1 breakfast_, b2 breakfast_. b-2c1h-4 breakfast_and b2
    breakfasts b1 breaking c1 breaks b4c5g-3 breaks_, b-1c3 breaks_. b1d2 breath b-1c-2d3e5 breath_, d3e1h1
    breath_. d-1e3 breath_for d-1g2 breathe g-3h-2i2 breathe_. c2g-1 brewery a6b1c-1d-2h8j1 brewery_, b1h4
    brewery_. h1i1 brewing e2 bricklayer d1 bricks b-1c-1 bridge a-1b1c-12d-9e1g1h-1j1 bridge_, g1 bridge_. a-2b1j2
    bridge_at g1 bridge_is a-2i2 bridge_when e4 brief a7b-4c8d-4e-4g-4i-4k1 brief_, b-2c-1 brief_. g-3h-3k2
    brief_you c2 briefed c1 briefing b-1 brigade a1c-2g1 bright c-1 bright_. c-2 brighter a9b-4c-5d-3h2
    brilliant a1b-3c-7d-1 brilliant_. a1c-1 bring d-2e-5f1g-7h-5i1j2k-5 bring_. e2 bring_a e1 bring_in b5
    bring_me a1b-3d-1f4h1 bring_my a-1b-3i3j3k-4 bring_on a2 bring_the a1b-7c-4d-9e-6f2g-7h-1i-2 bring_your d1f-2
    bringing a-1b3c-3d-3g-5i-2j4k-1 bringing_home b4 bringing_my g-1j1 brings a-1b1c-5d2e-1f-1g-2h-1 brings_. e-1
    brings_me a-2b2 brings_the d2 brisbane g1 bristol h-2 bro b2d4e1h-1 bro_, c1e1 broadcast b2 broader a6b-1c-2h2
    brochure a-6b-7c1d2h-1 brochure_. d5 broke b-4d-8e-3f-2h-11i-4j-1k9 broke_, g1k2 broke_down b-2c-2h-4
    broke_my b-1c3 broke_the a1 broken a-7b-8c3h-9i-1 broken_, c-4 broken_. c-1 broken_and c2 broken_down k-3
    broker b-1 brother b-2c-5d-3f-1g-3h2j-4k6 brother_'s h-6 brother_, b-1c3d4e1h1 brother_. a1b1c-1d-1
    brother_in b-1d-3e2k3 brother_is k1 brother_to g1 brought a-2b-3c-5e-7g3h-2 brought_a c-1d-1i-1
    brought_forward g3 brought_me c-3h-1k1 brought_up c1d1 brunch d2g1 brutal e2 brutally d3 bubble b5
    bubble_tea b1 bucket b-1 bucket_. d3 bucks a-5b8c-2d2g-1 bucks_an b5d2 buddy b-3d4e-1 buddy_, d3
    budget b13e-4f3g-1i-1j-4k-3 budget_, a1 budget_. b6c-2d3 budget_and b3 budget_for b3c3 budget_is b2
    budget_was b1 budget_you b2 budgets b-3 budgie c-2 bug h-1 bugger d3 buggy c1 build a-3b-3c4d1e-1h1k-1
    build_. h1 build_a c2 building b-6c6d3e-1h-2i2j-9 building_, c-7 building_. c1k1 building_and c-1
    building_for b2 building_has c1 building_i a1k-1 building_in a2 building_is c5d1 building_site k1
    building_there d2 building_was c1 built a-8c-5j-2k-1 bullied c-1k4 bullies d1 bully b-1c6d4g1h3
    bully_and c4d4h1 bullying c2h1k3 bullying_me c-2k2 bump b6d-4e-2f4g-5h-1 bump_me b-3h1 bumped b10h3
    bumped_me b5h3 bumped_my b2 bunch a4b-7c-4d5e-5h-5k-1 bunch_, a3g1 bunch_. a3d2 bunch_for d6 bunch_of a-1h-2
    bungalow h-3j6 bungalow_in j2k1 bunk j2 bureau c4d-2 bureaucracy a3h2 buried a-1c-1d2e5h-3k2 burn c4h-3
    burn_out c1 burned c-2f2h-4 burner d1e5 burning a-2c6 burning_out a-1c4 burnout b-2g-1k3 burns d3g1
    burnt c-6h-4i-1k5 burnt_out h-1k5 bursar b-3h2 bursary a-3b4c-2h1 burst a-1c-4g5h-4j-1k1
    bus a-2b-7c-2d-3e-3f-4g3h-2j-3 bus_, b-3e2g-2 bus_. a-1b-3c5g-1h-8i1 bus_and a2b6c-1g-1 bus_company a2b3c-3d-2
    bus_does g2 bus_driver c1 bus_fare b-3c3d2k1 bus_from g4h-1 bus_home a2 bus_is g3 bus_job a1 bus_out b-1g1
    bus_pass b2 bus_route g-2i2 bus_stop a-1c-4 bus_strike g1 bus_that g1 bus_ticket d1 bus_to b-1 bus_was c-6
    buses b-3c-4d1g1j-2k-3 buses_, a2c-1 buses_are g1 buses_from g1j-1 bush a3c-5d3e3g-2h2 bush_, b1h2 bush_. a1
    business a3b-10c4d7g1h-1i3j-7 business_, a-3d-1g2 business_. a1b-2c2h3 business_and b-4c-4d2e1h-3
    business_is h1 business_on i2 bust b-2d1e-2g2 busy b-7c-3e8f-7g-8i1j1k-4 busy_, c4 busy_. c-5d-5e1g-1h-3
    busy_at e5 busy_season d2h2 busy_with b-2e1g-1j2 but a3b1c-2d-1e-8f14g-3h-4i-1j2k2 but_. c2
    but_a a3b5c3d-2f1g-4h-5 but_also g1h-3 but_any g-3 but_ask e-2f-1g3h-1 but_at c-1f1 but_call h2 but_can f3g-2h1
    but_could b-1f1g-1h2 but_do b-3c-7d-9e-8f8g-5h-2k2 but_fair c-3 but_for a3c-1e3f-4g-2 but_friday g-2
    but_give f-3 but_go f1h-1 but_good c-1 but_hang f1 but_he j1 but_hold f3g-3h1 but_i a-3c-7d3e2f-3g1h8i2k1
    but_if a-5d-13e-12f11g-9i-2 but_in a1h-4 but_is g1h1 but_it a-2b7d-9e1f-6g4h2j1 but_keep a-3b-5c1f8g-5
    but_kindly f4h-7 but_leave b-2e-4f6g-4h-3 but_let a-4d-4e-3f4h-2 but_like d-1 but_may f-2 but_maybe f1g-1
    but_mine b2c1 but_my a1c-1e-3f-6h1 but_no d2h8 but_nobody c2d1 but_not b5c-1f2h-4 but_nothing b-3f2g3h-2
    but_now g2 but_on b1f-2g3 but_one b1d4f-3g2 but_only d-3g2h-2 but_over b2 but_pencil h1
    but_please a-2b-3e-7f11g-4h-10 but_put f2g-3 but_ring e-1f2h-2 but_save f3h-1 but_see c2 but_she j1
    but_should f1h4 but_sure h2 but_tell f2h-1 but_thank h8 but_that a-2b-6f-4g1h1i1 but_the a5b3c3d-5e7f-16g2i-1
    but_their a4f-1 but_theirs a9c-3f-1 but_then d4 but_there c2d4e2 but_they a5b-4c-4d1h-3i-1k1 but_this a2f-6g2h2
    but_thursday f-3g-3 but_tuesday g-2 but_we b-4d5g-1h-1 but_what d3e1 but_who g3h1 but_with a-1h-1
    but_would b-2f6g-2 but_you b3c1e1g-5h-3 but_your a-5b-1f-10g-6 but_yours a-2b2c1 butcher b1 butler c-1
    buttons b3 buy a-4d2e-6f-3g-2h-2 buy_. d1 buy_a b1d3 buy_the d1 buyer d3g1j2k-1 buying c2d-3g-3h-1k-1
    buys c-2d4 buzz c-3d3 by a-2c-1d-1f3h-2i7j1k-2 by_, a-1g-1h3 by_. a-3b-2c-2d-7e3f-3g2h-6 by_@number b-3i1
    by_a a2b-1c-3d9e-2f1g-3h2i-1 by_all a-1c4d2e-4f2h-1k1 by_an a3b-4g3i1 by_and d-3e2 by_another h7i-1j1
    by_any b1c1f3 by_bike b-1 by_car g-2 by_choice a-3e1 by_close d2h-1i1 by_coming b3 by_comparison a2
    by_courier c-3i2 by_e e-4 by_ear d-3e1f3h-2 by_eight g5 by_eleven g1 by_email b1c-4d-9e-12g-3h-3i-9
    by_five g-1i1 by_four g3h-1k2 by_friday e3f4g-3i2k-1 by_god g2 by_half g-2 by_hand a1b-5c-5d-6h-2
    by_how a-2c3d-3 by_if d-1 by_its c-2 by_itself c-2e2 by_june f1h-1 by_mail h1 by_me c-4d-3e4g-3
    by_michaelmas e3 by_mistake a-3b-4d-7e-3h-5i-1 by_monday f5i-3 by_month b2 by_moving b2 by_my b3c-3e1g1h4j-2k5
    by_name a3c-3h-3 by_nature c1d-1e-1 by_next e2g1h-3j1 by_nine a-2b-1d2 by_noon b1c-6e-4g-1i1j-2 by_now d2g1
    by_on e1h3 by_one d-2h2 by_people c-2d-1 by_phone d-6e-4h6 by_post c-3e-2f-4h-4 by_saying d-1 by_sea i-1j4
    by_side a3b-2c-3h1i-1 by_six a-2b3e1f2h1 by_some a2 by_somebody c7 by_someone a-3h-2 by_spring a2
    by_sunday a-1e4h-3i2j2 by_telephone i-1j1 by_ten c-5e3 by_text c2d1e-2h1 by_that b-2c2 by_the b4d1e5f-4i3j1k-4
    by_their b-1g2j1 by_them a5b2 by_then c1d-1g8h-1 by_thirty b3 by_this b1h3 by_thursday f1g-2i2 by_to h-1
    by_tomorrow f1h1 by_tonight h1 by_trade b-1 by_tuesday b1h-1i1 by_two c1g1 by_us g1 by_video d1g-1h1
    by_way e-1g1 by_wednesday f2g-3h-3i4 by_which d1 by_with f-4 by_writing e1 by_you a7b3c2d-2e-4g-3h3
    by_your a-8b-1c-4d-3e-3f-4g-1 bye a-13b-18c-16d-5e-6f-5g-16i-11j-10k-17 bye_, d1 bye_. a-6b-5c-7d-4e-1g-5h1k-4
    bye_bye d-8e-3h-5 bye_for e-1 bye_now b-5d-15e-13g-4h-13k-4 bypass g1k1 bypass_operation g1h1k1 c b-1 cab a3b2
    cab_. a1 cabin a-1b1c-2h1 cabin_crew b1 cabs a2c1 cactus d2 cafe a1b-3c-3d-8h3i-3j-4k1 cafe_, h1 cafe_. h-2k1
    cafe_by h3 cake b-10c-8d-7e-5h-8 cake_, h-1 cake_. c-3d-1 cake_and c-1 calculation c2 calculator b-3
    calendar a-9b-10c-3d5e-2g3i-1 calendar_. d3h3 calendar_for g2 calendar_is i-2 calendar_link k1
    calgary b1g1h-2j2 calgary_. b2 calibre a3c1d1h1 call b-1c3e-5g2i-4j-13 call_, c-2d-1f-6h-3i-3
    call_. a-1b-4c-4d-6e1g6h-5 call_a b3d2 call_about h1 call_again f1 call_and c1e-4h-2 call_at b1g1h-1i1
    call_back c2h-1 call_because c-3 call_before i-1 call_by d-2g-1h2 call_came c-3 call_center a1d1e1h1
    call_centre a1c1d3h-3 call_every c4d2 call_for b1g-1h2 call_from c-5f5h-1 call_i c2d-2 call_if a2d-3f-1
    call_in a-1c-1 call_is a1c-3g4h-1 call_it a2b-3c1d2e-6f5g2h4k2 call_last c1 call_letter c1g1
    call_me a-4b2c-3d1g-2h-2 call_my a1c1d2g1 call_off c-1d-1e-3f-2g-6h5 call_on d-3h1j-1 call_out b3
    call_people e-1 call_that b1c-1 call_the a1c-1h1 call_this d2e3g2 call_to a1c1d-5e-1h-3 call_us c1
    call_was a-2d1 call_when c1e-3 call_you b-2d-4e7f-4g-7h-4 call_yourselves c-1d2 callback e2
    called a2b-10c5d3e-1f-5g2i-5j-7 called_, a3 called_. a2c1d-4k1 called_a d2g1 called_about g1 called_at c1d-1
    called_by d-1 called_for h-2 called_in f-1g6h-1 called_it c1 called_me a1b-3c3e2g-3i-2 called_off h3
    called_talent c-1d3 called_the a-1 called_to c-2 called_you c-1 called_your c-1d-5 caller e2 callers c2e-4
    calling a5b-6d3e4f-7g-4i-4k-2 calling_, d-5h-3 calling_. a4c-2d-1 calling_a d2 calling_about c-10d-2g-5h-12i-2
    calling_and d1e2 calling_because g1i-1 calling_it a-2c6e-5g2 calling_me a1b-1c4d3e2h-11 calling_my d3e3h-1
    calling_off g-3h10 calling_the h2 calling_to g-3h-1 calls a-4b-1c5e12f-4g-6h-4k3 calls_, c3d1e2h2
    calls_. b1h-3i2 calls_a j1 calls_about e5 calls_from c1e5h-1 calls_it e-1k2 calls_me c-3h1i1k3 calls_to a1c2d-2
    calls_went c-2 calls_with a-1b1 calm b-6c-15e6g-8h-1k-5 calm_, e2 calm_. a2c-3e1 calm_and c-1 calm_down d4e4g-2
    calmer a1e2 calms e2 calms_down e2 cambridge a4 came a9b1c-1d-7e-7f-8g1i-8j1k3 came_, a-3b-1c-1e1h3k1
    came_. b-1c-1e-3g-1h1i1j-1k3 came_a a5 came_about h1k2 came_across a-6b-3c3 came_along a1b1c-1e2h2 came_and c2
    came_as b-2 came_at c-1e1 came_away c6d-3g-1h-3 came_back b7g-1h2k3 came_by b-2c2 came_close a3b-2c-1g-4
    came_down a2b1c-6d2e-2g-3h-1j-2 came_early b1c-2e3k-1 came_first a-3c-2e1k3 came_for a-1 came_from b-1d3g1h2
    came_home c4i2k-3 came_in a-3b6c2e-1i-4k-3 came_late c2g1h-2 came_my h2 came_near a4 came_off a3 came_on k1
    came_out a7b-3c-3d-3e-3f-3g1h-7i-3j-4k-4 came_second a5b-2c-1h-2 came_the c-1
    came_through a-1b2c-10d-3e-3g-6h1i-3j3k-2 came_to b-3f-1g3h1j1k2 came_today i-3 came_up a-5b1c-5e-3g5
    came_with a-5b1c-2f2h-1j3 camera a-1c1d1e-4g-5h-4 camera_on d2 camp b-1c1d-1h-3 camp_. c1 campaign b-3c1
    camping g1 campus a-1g1j-1k-1 campus_. a1 can a1b1c-5d1e2f4g-1h1i1j5 can_, g-3 can_. c-2d-6 can_afford b3h2
    can_always b1 can_answer a2d2 can_arrange g1h-2 can_attend f1 can_be b-5e-1f4g-3h-2k-2 can_believe c1
    can_best a-3h-1 can_bring h-3 can_call d-2e-2h2 can_carry b1h2k1 can_change b-2h-1 can_close h5i1
    can_come d3e-3f1g-1i-5k-1 can_contribute h2 can_count c-2d1 can_cross d-5e1 can_decide h2 can_delete d-3
    can_do a-2b-1c-7d-9e-2f2g-1h3i-4k1 can_draw e1 can_drive d-1 can_drop i1 can_end b-1i2 can_explain d-2
    can_feel g2 can_finally b3 can_find a-1b2d3f4 can_follow d3h1 can_forget d2f4 can_forgive h1
    can_get b6d1e-3f4g2h2i1k-3 can_give a5b-4c-3d-9e1f-6h3 can_go a-1b-3c-5d-1e1g-3h3j2k-4 can_grow a2b-3d1
    can_guess g2h1 can_hand b2 can_hardly g-1 can_have b2d-3g-2h5i-1j1 can_hear e-1i-1 can_help a-4e-1g-1
    can_hold e-1g1 can_i b-7d-7e9f1g-8h-6 can_imagine d-5 can_interview f2 can_it d2g-2 can_join h-1
    can_judge g3h-1i1 can_keep a3d4f-5h3 can_learn a4h2 can_leave b-1e-3h-2 can_let b-1h4 can_live c1
    can_make a1b-2c-4d-4g3j3 can_manage a-2k4 can_move b1e-2f4g1h-3j2 can_my b1 can_no h2k1
    can_not a2b2c2d-2e-1f-8g6h-3i-2k5 can_offer d-1f1g1h-7i-1 can_only b-2c-5d5e4f-5j4 can_pass g2 can_pay b1
    can_pick e-2 can_plan b2g2h-1 can_promise e1 can_put b2g-1h-1 can_reach b-3e-6f-1 can_read c-6d6i2
    can_release h4 can_ring i2 can_run b1h1 can_say b-2d-2e6f-3h-1 can_see a2c7d-1e-4g-1i6k1 can_send b2d-2f-1
    can_show i4 can_skip h-2 can_stand d1 can_start h-3 can_stay a1f-1g-4h-5 can_stick c-1d6
    can_still d-1e-4f4g-4h1 can_stop d-1e1 can_stretch b2f1h2 can_strike f-3h3 can_swap f-1h-2
    can_take a-7c-3e4f-6g-1h1i-5j3 can_talk d4 can_tell a-4b-6c6e4g2 can_think c2d1e2 can_try d-1e1
    can_use a-2c1d-2h1 can_wait e-3f1h-3 can_walk g-1i1 can_we b-6d-9e3f-4g-10 can_whistle d7 can_work a2d1
    can_write d-1e4 can_you a-1b3d-1e-7g-4h2 canada g3h-1i-1j3 canal a-1b-1c-4 canal_, a-1 cancel a-1c-3e-11f2h5i3
    cancel_, c1f1g3 cancel_. b1g2h1i1 cancel_and g5h-2 cancel_friday d1f2 cancel_it a-2b-6d3e-2f-3g-6h9
    cancel_me b-1c-1f4g-5h-2 cancel_monday a2 cancel_my b2c-7d-11e-3f-1g-8h3i1 cancel_our f-2g-2h6i2j-2
    cancel_saturday h2 cancel_that h4 cancel_the b-4d2g-3h-1 cancel_thursday b1h3 cancel_tomorrow g-1h3
    cancel_with a-1 cancellation c1d2 cancelled b-3c2h6i-1 cancelled_, c-2 cancelled_. a2c-3g-3h4j-2
    cancelled_and h1 cancelled_my d2g-2h-3 cancelled_on c1 cancelled_so g4 cancelled_the h2
    cancelling b1c-6d-6f5g-1h9 cancelling_, a1e1f3h5 cancelling_. a2g2h1 cancelling_it f1 cancelling_my f-1
    cancelling_our h1 cancelling_the b1i1 cancels h1 cancer a2c-2d-1g-1h3k4 cancer_. k1 candid a3c4d-2k1
    candid_, a3b-1d-1k1 candidacy a-6b-1c2d-7e-1f4h6j1 candidacy_, j2 candidacy_. c2f-4g-1h8 candidacy_as h-1
    candidacy_ends e2g1h5 candidacy_for g-2h8 candidacy_here c2h1 candidate a-17b-4c4d4e-7h4i-5j-3k-6
    candidate_'s c3d4g-1h2 candidate_, c-7d-3f-1h-1 candidate_. a-2c1d-3e-5f-2g-4h4i-1k-1 candidate_and c-2
    candidate_any g-3h4 candidate_for b-1c-7d-5g-5 candidate_from d1 candidate_has d1g1h1 candidate_is d4
    candidate_portal f-2h-2 candidate_to d1 candidate_who d-5f1h-3 candidate_will d1 candidate_with b3f1
    candidates a-8b-2c8d2e-7f-6h1i-6j-2 candidates_, c-4d-1g1h-3 candidates_. a-3b-2c2e-3h3i-2 candidates_? g2
    candidates_for c2f-2h4 candidates_in c4d-2 candidates_to e-1 candidates_were c1 candidature b-1d-6e-7f2g-4h4
    candidature_, f1h4 candidature_. f-1 candidature_as h2 candidature_be h-2 candidature_for f-1h6
    candidature_may f1 candle a6b-2d-3i1 candle_to a7c-3i1 candor d1 candour_, c1 canteen a-2d-7e-3f-2h1
    canteen_, c1h1 canteen_. a1c-1h2 canteen_and g1 canteen_was b-3 canvas a5 cap a-1b1c-3h-2 capable c-2d2
    capital d3e-3j1 capped b5c-3 capped_at b2 captain c-1e-2h3i1 captain_'s i1 captain_. c-1
    car a-2b6c-2d-2e-8f2g5h-2j-1k3 car_'s b-3g5k-1 car_, a-2b5j-3 car_. b2g-4k1 car_allowance a-1b3
    car_and a-2b2f2g4h1j-1 car_at b-3 car_has g2 car_is b2 car_loan b1 car_on a1b2 car_park a1b-6c2g-3h-2i1j-1k3
    car_will b-2g5 car_with b3c-1 caravan b-4g-2j6 card a-9c-9d-4e-7f-8g-8h-5i-5j7 card_, a-2b4d-2j-1
    card_. b-3c-7k-4 card_for b3 card_has h3 card_is g1 card_that b2 card_was k3 cardiff a-5b1
    cards a1c-8d-2e2f-2g2h-1i-2k6 cards_, g1 cards_. b2c-1h-2j-1 cards_and a1j1k3 care a1d2e-6f-11g-4h-1j1
    care_, b-7d-2e-8g-2h-8i-7j-10k-9 care_. a-1b-6c-2d2h-6j-1 care_about a5b-3 care_assistant e2 care_for b1c8d-5
    care_home h3i4j1k-3 care_is d-1 care_less a-1b-6c-5d10e1 care_of b6c-1d-4j4 care_to c-3 care_what c-4d1
    cared c2d1 career a4b-2e-6f-2g-2h1i-2k-3 career_, a1b1 career_. a3d-2 career_change h3 career_fair a-1
    career_in c1 career_path a1 career_than a1 career_to c2d2 careers c-2h-2 careers_fair c-1 careers_page c4d2
    careful a-7b-7c-4e-3f-3g-3i-6 careful_thought b-2c-1h3i-2k-2 careful_with c-1 careless c2d-4 careless_. c4d-2
    carer g2h1 carer_'s h1 carer_post h-1 carers c3h-2 cares d4 cares_. c-3d5 cares_for c-3d-2
    caretaker a-3b-2d-4e-3f-2 caretaker_. c2 caring b-2g1 carnival b-4e2i2 carried a1c-4d-9h-5 carried_my c-1d-1
    carried_the c-2 carrier b1f2g-4h1 carrier_, h2 carries a4g-1 carries_a b2 carries_more a3b-1 carries_the a2
    carry b1c-1g3h-1k1 carry_me b2 carry_my h-3 carry_on a-5b-5c-3d1f1g3h1 carrying a-6b-4c-3d-3e-7g3j1
    carrying_my j3 carrying_on a-1b-1e-4g3 carved f3 case b-1c-2d-5e-8f7j-4 case_, h4 case_. a1d1g3 case_? h-4
    case_i a-2c-2d-1f2h3i-2k1 case_it b-3c1d1 case_my a1 case_of a3b2c-1h2 case_study a-2b-7c4d-1 case_that h-3
    case_the f3h-2 case_they a-2f3h3 case_was c-1 case_you a-2b-1d-4i1 case_your b1f4i4 caseload a2b-7c1k-2
    caseload_is c1 cases a7b-3d-3k-2 cases_. c1k-2 cash a-5b12e-2f-1g-4h-2 cash_, b1 cash_in a-1b5c1
    cashier c1d-1h-2 cashier_. g1 cast c-1g-3h-2k2 casting a3 casual b4c2f1i2 cat a-2b-5c-7d1g-9h-3i-3j4k-3
    cat_, b-1h-1 cat_. a-3g-1 cat_could d4 catalogue a2c-1d-2 catch a-6b3c-7e3f-2 catch_me e1h-1 catch_my b2g1
    catch_the c-1f-1 catch_you e1h1 catches c-3 category d1 catering c-1 cats a1b-4d-7j2 cats_, j1 cats_. c1d-1
    cattle b-4c7d1e-3g1h-1j-1 cattle_. c4d1 caught a2b-1c-10d-3e-6h-6i-2k4 caught_me c-2 caught_up e-1k3
    cause b-4c-4d-4g-1 cause_is a-2 causing h-2 cease c-3d5e10h1 cease_all e6 cell c-4h-3 cell_is b-1k-1
    cellist h1j1 cement c-1h2 cement_works b1 cent b-4c-1d1f1g5h-8j-1 cent_. b-2 cent_of b2f2 center a1d1e1h2
    center_. d1 centre a4b-4c2d1e-3h1 centre_, a-3c1 centre_. c-10h1i1 centre_and d1g1 centre_has h-1 centre_in a1
    centre_is a2 centre_on c2d1 cents b7c-5d-2g-3 cents_a b4 century c6 century_. c5 ceo h-1i1 ceremony g2
    certain a-3c-1d-1e-7f-4g12h-6i-2j-1 certain_. f-2j-1 certain_i d-1e-2g5h-2 certain_of h-1 certain_than g1
    certain_that h-2 certain_the g2 certainly b-2c-4 certificate b-5d-10e-6f-1g-3h-10i-2j7k-7 certificate_, h-1i1
    certificate_. j2 certificate_and i1 certificate_in c3 certificate_of j3 certificates a-4c3d-3e-6f-1g-5h-1i1j-1
    certificates_. b1 certificates_and c1i1 certificates_are h2 certificates_for d1 certification h-1
    chain a2b-3c2d3h3j3 chain_. a1h3 chain_has c2 chained c2 chair b2c1d2f2g1h2i1j-5k-5 chair_, b-2c2d3f-3g3
    chair_. c1d3f-2g-3h1i1 chair_for g-1 chair_in b-1 chair_is b2e2g-1h-3 chair_of c3 chair_on d1 chair_rent b4
    chair_to d-3h3 chair_warm f4h4 chair_with b2 chairman a-3b1d2 chairman_. c-2d-1h-1i1 chairs a-1b-7c4
    chairs_. c4d1 challenge a6b-6c5h3 challenge_. a1 challenge_in a2c2 challenging a1 chambers a7b2c1g-4i2
    chambers_, b2 chambers_. i1 chance a6b-5c-6e-1f2g8k-3 chance_, d2g-1h5 chance_. f1g-3 chance_and a1c-3d3
    chance_i a-6b-5f-3g11h-10 chance_of a1c-3d-2f1g2h-1 chance_on d-1 chance_that b-1f1g3h-3 chance_to a2d-5e2g-6
    chance_with c1h2 chance_you b2f2g1 chancellor c2 chances b-9c-5d-7e-3f-3g15h-9i-1
    chances_are a-4b-5d-2e-2f-1g12h-7i-1 chances_of c-2g6 change a-16b-2c-2e-8f7g-7h1j1k-3 change_, b1
    change_. c-5d4e-1g-3i2j1 change_a c-1 change_anything b-2 change_at h4 change_in h2 change_it d1h4
    change_my b1c-4d-3e-3f6g-5 change_of a-1d-5e-3f-1j-1 change_schools h3k-2 change_the b-1c3d2f1g-4h-4
    changed a-14b-7c6d-1e-12g-2h2j-5k-3 changed_, h2 changed_. b-1h1i1j-1k2 changed_a c-1 changed_and k-3
    changed_for c1 changed_in c2 changed_my a-1b-2c-4d-1e-2g-1k-1 changed_since d-2h3k-2 changed_the c5h-1i1
    changed_three h1 changed_to g-1h-3 changes a-5b3c4d-8f4g2 changes_, f1h-1i1 changes_. h-2 changes_at c3g2
    changes_every c3g1 changes_his f3 changes_its b1c1 changing a-7c9d-10e1g1h2j1 changing_jobs c-1g1
    changing_my c-1e4g-2h1 changing_rooms c3 changing_the g-2j1 chaos c3 chaos_. c4 chaotic a-1c6g-1 chaotic_. c5
    chap a-3b3d1 chapel b-4c-5d-1g-3j-3k1 chaplaincy a2 chapter a-2b-4c-7d-3e3 character d2
    charge a-1b2c1f-5g-8h1j1 charge_, b2c-1 charge_. b1c4d1 charge_nurse e1 charge_of a2 charged b-1 charges b6d-3
    charity a2b-11c3f-3g-7h3i1j-7k-5 charity_'s a2 charity_, i2 charity_. a2b1h1j-1 charity_in a-3d2
    charity_shop b-1c1 charm b1c-6d3 charm_. a-2c-2 charmed c-3d-1 charmed_. c-1 charming a1d4 chartered c1
    chartered_accountant c1 chartership b1 chase b2c3d-3e9g-3h-7 chase_, e3 chase_me c-2d-4e5h-2 chase_the b3
    chased d1 chasing a2e3g-2h-2 chasing_me d-1h-1 chat a-5b-4d2e6f8g2h2i2j-1k-5 chat_, i2 chat_. b-1d-4g1h1
    chat_? d2 chat_@quote c2d3 chat_about b1c-2d-1f1 chat_at e2g1 chat_is c3 chat_on c2f2h1 chat_to d1
    chat_with a-2c-2g2h-4i4 chatbot c4d3h-1 chats c-3d1i2 cheap a-6b-2d1 cheaper a-5j1
    check a-10b1c1d1e5f1h-6i10j-1k-5 check_, d3 check_. b2g1h-2i1 check_if h-1 check_on c1e4h3 check_the e-3
    check_this d-4 check_with d-1e1f3h-4i2 check_your d3h1 checked b1c3d-2h-2 checked_the c-1 checked_with b1
    checking c-1d-7e2g-5h-9j-1 checking_in e-4 checking_the c-3e2 checking_this e2h-4 checks c2d-1i2
    cheek a-1b1c3d11e-1 cheek_, b1c1d2 cheek_to c2d5 cheeky f1 cheeky_to f2 cheer d-6e-2 cheered b-3c-8d-6e-6g-1
    cheered_me b-1c-6d-4e-3g-1 cheering a-1c-2e-8g-2h-7k-1 cheering_for d-2e-1 cheerio d-2e-3
    cheers a-6b-7c-19d-6e-11f-8g-10h3i-2j-8k-7 cheers_, a-12b-8c-11d-27e-20f-1g-10h-21i-14j-3k-21 cheers_. b1
    cheers_for a-4b-6c-7d1f-2g-1h3 chef a2b-2c4f1i-1k2 chef_'s c-2g3 chef_, d1e1g2h1 chef_. a-1c1h2 chef_and h1
    chef_de c2 chef_i h3 chemicals c-3 chemist a2h-2k1 chemist_'s k1 chemistry c2d1h-3i1 chemo c-2d1g-2h-1i-2k9
    chemotherapy h1k1 chennai c-3h-1 chennai_. g1 cheque a-4b13c-5d-4e-2g-2 cheque_, b5 cheque_at b4 cheque_for b-2
    chest i3 chew a-2b-5c-5d-1e7h-6 chew_it e2 chew_on c-1d-5e6g-4h-1 chewed c2 chewing c4d-2e5g-2 chewing_on e4
    chicken d2 chickenpox g5k4 chickenpox_, g2 chickenpox_and g2k2 chief b1c3d1f1h-1i1k3 chief_, h1 chief_. e2k1
    chief_executive a-1d3 chief_of c4 chief_who a2 child a-4b-1d4h-5k1 child_. c3d1 child_with d2
    childcare a-5b8i-1 childcare_, b1 childcare_. c2 childhood a3 childish c5d3 childminder c-2g2h-1j1
    childminder_. b2c-1 childminder_has g1 children a-1b4d3e-7f-4g-3i-10j2k-1 children_'s a1b-5d-7g1h2j1k-6
    children_, b1c2g-2h3j1 children_. a-1b3c4h-1k1 children_and d2 children_are d-2 children_at c-2
    children_covered k-1 children_have b2j1 children_i b4h2 children_in b2 children_is a2b2d2 children_of c1
    children_to k1 chile b-2 china c1 chip j2 choice a11b-3c-4d-2e-1f1g-7h5i-1j-2k-8 choice_, h1
    choice_. a4b-6d2e-4g-2h-2i-3k-2 choice_and b-1c1 choice_between b-1c-3 choice_came a3b1 choice_fell a3h3
    choice_for b3e1 choice_is a-4h4 choice_of b-1c-3d-3h-4 choice_says h2 choice_was a3b1h-2i1
    choir b-9c-12d-12e2f-3g2h-1i-5j-4k-3 choir_, d-2e-2h-3 choir_. a1h-1 choir_director h1 choir_practice a-2g4
    choose a9c-14d-7e-11g2h4 choose_, a6 choose_. d-1e-5f3h1 choose_a a5 choose_between a-2c-3d-1g-1h-2
    choose_from h3 choose_the a-1g3h4 choose_them a2h1 choose_to f-3g1h4 chooses a1 choosing a4b1c-7d-2e1g-3h5k2
    choosing_between a1c-2 choosing_me h-2 choosing_the a3h2 chose a10b-3c-4h10 chose_. a1g2h-2 chose_has h-1
    chose_the a3c-2g-1h4 chose_them h5 chosen a3b2c-3d-9e-1f1g-5h5 chosen_. h-1 chosen_a a-2h5 chosen_another h3
    chosen_for a1 chosen_is a2h-5 chosen_not g-2h4 chosen_the a2b3f2 chosen_to e-1f-4g-6h8j-1 christening g7
    christmas b1c3e-3f-9g-9h2j-4 christmas_, c-2d-4e-4 christmas_. b-1c5g-1h2 christmas_bonus b2 christmas_do c-1
    christmas_eve d4 christmas_in e1 chuck b2 chuck_in b2 chuffed c-4d-5g-3h-3 chuffed_to c-3h-1
    church a-1b-1c-1e-4g2j-4 church_. a-4c-4g2 church_hall a2 church_is c-1j-1 ciao d-1 ciao_, d-1
    circle e6f-3g-4h-6k-3 circle_back e7f-1g-4h-4k-2 circles a1c2k-2 circling d1e-1 circling_back d1
    circumstances b-6c-9d-4f-3g1h2k-3 circumstances_, e2 circumstances_at h2 circumstances_have c-2g-1k-3
    circus a2b-4c2d5e-4 circus_, b-3d1 circus_. c1d4 citizenship j2 city c-1d-7e-4g-7h-1i-1j4 city_, a-2
    city_. a-2h2j2k-1 civil e-4k2 claim a1h3 claim_on h2 claimed g1h3 claims b-4c1d-3g1h2 claims_handler h1
    clap c-4d6 clap_for d5 clarity e3g-1 clash d-1g1h-5 clash_with g3h-1 clashed g2 clashed_with g2
    clashes a-2b-3c-5d-2f-2g6h-4 clashes_with a-2b-3c-5d-2f-2g6h-4 clashing g3 class a1e-7f-5h-3j-2k-3
    class_, c-1d2i3 class_. c-6g2h-5 class_above a4b-1h1 class_and b3 class_has b1 class_of a1 class_on c2i-2
    class_to k1 classes a1b-5c2i-4k-2 classes_, h2 classes_. b-1c-6g-1i-1 classes_are a1c3g1 classmate c-1g-2
    classmates h2 classroom a2b-4 classroom_, a2 clause a-8b-9c-12d-2g-4i13j-10k-8 clause_. i3 clause_about i2
    clause_in i1 clause_that g-2i1 clauses i2 clean a-7c-2d5e-2g-5k-1 clean_, c1 clean_. c-1 cleaned b1c2d1
    cleaner a3b2c1d1e-2g-2 cleaner_'s a1 cleaner_, h1 cleaner_and c5 cleaner_than a2 cleaners a-3b-4c1d-2
    cleaning b2c1d-1g1k1 cleaning_job g2 clear a-7b4c-1e-3f-6g-9h1i-9j-3k-1 clear_, c-4h-1
    clear_. a-1c-1d-3e3g-4h-5 clear_a e-4h1 clear_about b2 clear_and c-6h2 clear_answer c1e-3 clear_i e4
    clear_my b3 clear_on c-1 clear_that c-1d-2 clear_the j-1 clearance c-1h-1i3 cleared b4c-3g-1h1 cleared_my b2
    cleared_up h2 clearer a4b-3d-2e4g-3h1 clearer_. c2 clearer_than c-1 clearest c-4 clearest_i c-3 clearing b2g2
    clearly a-1b-7c-4d6e-1g-9h1 clearly_. c-4d-3 clearly_never d-3 clearly_nobody d5 clears b6d-2e1h-1j-1k1
    clerk c1e-6f-3g-1h4i-3j-5k-4 clerk_'s b1 clerk_, b-1d2 clerk_. a1c3 clerk_and c-2 clerk_interview h-2
    clerk_of h2 clerk_to h3 clerks b1 clerkship h3 clerkship_. h2 clever b-2c-6 clever_. c-1 cleverer a1c-3d1
    click e1g1 clicked a7b-3c-6d-3 clicked_more a2 clicked_with a2 client a-2b-1c2d-1e-6f3i5j-3 client_'s g-3k-1
    client_, b-1i2 client_. h3 client_has j-1 client_is h1 clients a2b-2c5i5j-3k-6 clients_, a1c1d1
    clients_. a-1b-4c5 clients_are h1 clients_in h1 clients_than a1 cliff b1 climb d4e1 climbing b-1k1 clinched b1
    clinic a5d-10e1g2h2i3j-6 clinic_'s a-4g-2h-2k-3 clinic_, b-1c-4g-1h5 clinic_. c-1e1g1h-2 clinic_and g1k-1
    clinic_for h1 clinic_has a2e2g3 clinic_i h-3 clinic_in a3c-2 clinic_is a1c3g-2 clinic_that b1h2
    clinic_wants a-1h-1 clinic_would h3 clinical a1b-2d-1 clinics c-1 clip d2 clock a-6b1c-6d2e3h-1i6j1k-2
    clock_, c-1e3 clock_. b4d6g1 clock_in i2 clock_is i2 close a6c-6d-4e-1g3h4j-2k2 close_, a7d-1g-3
    close_. a3b-1e1g2h2 close_a d1h1 close_attention b-1 close_it f2g2 close_my a-2b3d-1e-4g-4h5i-2k1
    close_of c1d4e-2h-3i4 close_on b1h2 close_run a-2 close_second a6 close_the a-1d-1f3g-1
    close_to a-2b-3c-2d-5e-2f-3g5h-12 closed a-8b-10c2e1f-1g3j-6k2 closed_, b-2c-4e-4h2
    closed_. a-1b-1d-6e-1f-5h10k1 closed_by d1e-1g1 closed_for c-1e4 closed_from h3 closed_in h-2 closed_on i2
    closed_the g5h-4 closed_with h4 closely a8b-5d-3i-3 closely_, i-1 closely_. a4h1 closely_with a4
    closer a10b-1c-6d-1f-5h1i-7j-4 closer_. a-3 closer_fit a2 closer_match a4b-2c-1g2
    closer_to a8c-11f-3g-2h2i-4j-3 closes a-2c-4d-4e3h1j-1 closes_. b1e1 closest a2h1 closest_to h1
    closing b-2c-1d-3e5f6g-2 closing_. c1g3 closing_date f1 closing_my g-1h1 closing_of f1 closing_the h5
    closing_this e1 closure g1h1 cloth a2b-2f-2 clothes c4 clothing b6h1 clothing_allowance b3h2 cloud h1
    clown a-2d9h2 clowns c-1d9h-1 clowns_. b1c-1d6 club d-3e-5g-4k-1 club_, c2h2 club_. h-1 club_is c-2 clue d2
    clueless c6d6 clumsy c2d-2 co b3c-7f1h-2 co_op b4c-5f1h-2 coach a1c-1d-8g4h-5k-1 coach_, b2g2 coach_the b-1
    coaches a3b1d-1 coaching b2c1h2 coals j2 coast a-1c-6d-4e-2g-2h2i-2j-3k-3 coast_, a3b-4j-4k-2 coast_. a-1
    coat b-1d2e-2f-1h-3i1 coat_. a-5d-1 cocked a4 cockroaches c1 code a-4b-7d-9g-4h-3i-2j-1 code_. c-2
    codebase a1c3 coding a-2b-6c4h-3 coding_test c2 coffee a-7b-6c1d-1e-6f-8g-1h2i-7j-1k-10 coffee_'s e-1
    coffee_, a1b-3 coffee_. d3e-2h1 coffee_and d-1 coffee_at c2 coffee_for h2 coffee_is c-1e-1 coffee_on c1k-1
    coffee_was b-1 coffee_with g1 cohort h2 coin a3b-3e3 coin_, a1b-1 coins b-3c1e-3h-2k1 coins_. b-5c1
    cold a-11c1d-6e-9f-3g4 cold_, c-2d-4 cold_. c5d-2k1 cold_and c1 cold_calling c4 cold_chain c-2 cold_feet g5
    cold_on g3 cold_store b2c-4 colder g2 collapsed g4h-3k2 collapses a2f2 collapses_. a2f1 collarbone k3
    colleague a-7b2c-9d-2e-8f-13h-5j-6k-5 colleague_'s i1 colleague_, d-6g1k1 colleague_. d1h1 colleague_has b-1
    colleague_in g1 colleague_is g2 colleague_of b2 colleague_on c1 colleague_told c-5 colleague_who b1d1
    colleague_with d1 colleagues b-7c1d-3g-4h-1j-1 colleagues_, d1 colleagues_. c-4h2 colleagues_have c-2
    collect b-2k1 collect_it k1 collect_the b-2d-1 collect_them h1 collecting c-1j1
    collection a1b-1d-8e-1h-5i-3j-2k1 collection_before c-1 collection_of a-2 collective b2 collects g-1j-2
    collects_our j-2 college a-1b1c-7g2j-1k-4 college_, a-2b4g1h4 college_. b3c-4g-3h-1 college_is a3d1e1h-5
    college_to d2 collides g3h-1 collides_with g3h-1 colour a2i1 column a3b2c-5e2 columns c-1
    come b2c-4d-1e-1f2g2h3i-1k-1 come_, b-1c-1d-10e-2f-5g7h2 come_. a-2c3d-2e3f1g5h2i-3 come_? d-4g6 come_a e-1g3h1
    come_across a2d1 come_after b-3g1 come_again h3 come_along a1c-3f2g-1 come_and a-4b1c-2f3g-2h-7j1
    come_at b-3c4f-2 come_back a-8b3c5d1e6f-2g-2h-2i1k1 come_but g4 come_by a-1b-6d-1e3f-2g-3h-6i-3
    come_down b-1d2g-3 come_first b1 come_for b2e-5g-1h2 come_from a-1d2h-1 come_home h-1 come_if b-3h1
    come_in b1d1e1f3g-1j-6k-6 come_into b-5g1h1 come_monday g-4h5 come_my a3g-1 come_near a5 come_off c-3d-1e-2h4
    come_on a2b-2c-3f2g3h-2i-2j1 come_or e1g3 come_out b2d-3e-3f-2g-1h-2k3 come_over b2 come_round f-1g-1h3
    come_running d1e-1h2 come_second a2 come_straight b-1g-1h1 come_the b3e2h-1i6 come_through a2d-1f-1
    come_to a-2b2c1e-5f1g-4h-2j-3k3 come_tomorrow d1 come_tuesday f2 come_up c-6d-1e-4f-6g-1k-5 come_wednesday g-1
    come_when e2 come_with a-1b7d-2e4g-4h-1i-1j2 comedian c1d2 comedy d4 comes a5b2c-4d-6e2f-5g4h-2i-2j2k1
    comes_, g2 comes_. b-6d1e1g-2h-1 comes_and e1g2 comes_at c2j1 comes_back f1i2 comes_by g1 comes_down b1
    comes_first a3c-1e1j-2k1 comes_from b-3c1d1e3 comes_in b3e-1h-1 comes_late g1 comes_next e2 comes_off k2
    comes_out a2b1g-3h1 comes_through b-2g2 comes_to a2b1c-3d-2g2h-2 comes_up a-4b-7e-8f-6g-2h-3j-4
    comes_with a-2b6c-3e-1i-3j4k-1 comfortable a2c6d-6g-8h-4k-3 comfortable_with b-1c6g-2k-2 coming a1c-5g4h5i-4j2
    coming_, b-4c1d2e1g-4h6k-4 coming_. a-1c4d-2e3f-5g6h4k-1 coming_? g2 coming_again d-1e-2g3 coming_along a-4
    coming_and g3h2 coming_back b-1d1e-1f-5g-2 coming_down b-1g2 coming_for a-3c-2d-1e-6g-3 coming_from d4
    coming_in b2c-7f1g2h3j-4 coming_is g4 coming_monday f1h-4i3 coming_on a3 coming_out a1b-3d1e1g-1k3
    coming_term h2 coming_that g1j2 coming_to a6b3g-1h1 coming_up h-2 coming_with b1g1j3k-1 commend c1d1
    comment b-5c-1d-1h-4 comment_about c-1 comment_on b-4h-2 comments c1h-3i1 comments_. c2 commis f1
    commission a-11b17c-10d-12e-12g-10h-1i-3k-1 commission_, b3h1i-1 commission_. b1h1 commission_for b-2
    commission_from b2 commission_is b4 commission_on a-4b2 commission_only b7c1 commission_scheme b2
    commission_split b6 commit a-1c-1d-6e7g-2h-7 commit_either e2 commit_myself e3 commit_to d-1e2f-2g-1h-2
    commitment a-2c1d5g3h-3i2 commitment_. c-2d2 commitment_to g1i1 committed a-1c-7d-6e-5f3g-8h4
    committed_myself h1 committed_to c-5d-2e-2f3g-4h2 committee a-3b-7d4j-2k-2 committee_'s d1 committee_, d2
    committee_. c-4d-1g2i1 committee_for d2h-3 committee_has g1 committee_is c1 committee_of d1 committee_on d4h1
    committee_that c2d1 common b1c-2d4 communicate e4h1k1 communicate_you h1 communication a-5b-3c12d-3e9h-5
    communication_from c5e1h-2 commute c-2e-3k-1 commute_would c-3h1k-1 commuting j2 comp b4c-2
    companies b-4d-2h1j1 companies_, d2 companies_that c2 company a4c1f-2g-2h3j3k-5 company_'s a-1b-5c-1d-6g-4i3j1
    company_, a1b-1c-4d2f3g3h4j-1 company_. b-1c-4d2f-3g5h-2i-2j1 company_@other a1h3 company_and b-8f-1h3
    company_at a1 company_because c2g1h1 company_came a2c1 company_car b11h-5 company_does b-1c5d-3
    company_flat b-1j1 company_from c2 company_gave b3 company_gives b2c1d2 company_has a1b3c2g-1h1k-1
    company_i a3b1h-2 company_in a-1b-7c-1h7k1 company_is a1h-4 company_last h1 company_made h-4 company_matched b1
    company_more a1 company_next i1 company_of a2b1c1 company_offered h-3 company_on c-3 company_so c1e2h2
    company_that a3b-8c-1g-2h3 company_through c-1h2 company_to c-2d1 company_was a6c2 company_where h1
    company_which a3 company_whose a3h3 company_will d1e1 company_with a2b-2 company_you a-1
    compare a4b-5c-10d-10e-6g-8h-4i1 compare_notes i1 compared a9b-5c-8d-1e-5g-5h-1 compared_the a-3
    compared_to a2b-1c-1h-1 compared_with a9b-6c-1h-5 compares a2 comparing a4c-5d-6e-4g-2
    comparison a6b-7c-9d-5e-4g-6k-3 comparison_, a3g-1 comparison_. a1k-2 compass a2 compensation a-1b3c-8d-5e-2
    compensation_analyst b-1 compensation_and b-7 compensation_for b-1 compensation_was b5 compete a4b-1c-5d-5i1
    compete_with a4c-2d-2 competent d5h1 competing a5d-1h5i1 competition a-3b-2f2g-2h9i1 competition_, h2i1
    competition_. b-1h8j1 competition_for a-3h5k1 competitive a-1b10c-6d2k2 competitive_@quote b4c-1
    competitor a5c-5d-5f1i3 competitor_'s a1c-1 competitor_, b1f1h2 competitors a2c1i2 complain c-1d-3g-2k2
    complain_of d-1 complained k3 complaint b-2c-11e-3g-5 complaint_. c-1 complaint_to d1
    complaints b1c1d-4e-7g-3h-4 complaints_. c2 complaints_about b2 complete c-1d1h-2i1j1 complete_. i2
    completely c-1d-1f6g-5h-1 completely_. d-2e1f5h-1 completing c1 complicated g5 compliment c-4d1h-3
    compliment_. c-1d2 compliments a-5b-1c-2d2g-1h-4 compliments_to c-4d1h-3 computer a-1b-1c2 computer_. d1
    computers a-3d4h-1 conceivable g5 concern a1c3e-1 concern_is c2 concerned b-2d-3e2g-4h3 concerned_. c-3e3g-1h3
    concerning c-1e1h-2 concerning_the e1g1 concerns c6g1h-1 concerns_about c6 concert a1b-1d-4f-1g4h-2
    concert_hall a2 concert_was g2 concierge c-3 conclusion e5 conclusion_. e4 conclusions d-3e5
    conclusions_. d-3e5 concrete d1i1 condescending c5 condition c2f4i1 condition_. c2 condition_that f3h-1i1
    conditions b1c2d-2e-3h-3 conduct c4d6i2 conducted c2 conductor c4h2 conference a-4b-5c-7d-4e-2f-1i-1
    conference_in g1 conferences b2 confess a1c-3g3h-4 confess_i a-2h-3 confess_that a2 confidence a-6b-11c5g3h-4k2
    confidence_. a-1b-7c4d-2 confidence_in c3d-2 confident e-3g4 confidential b-4 confidentiality c-1h-2i1
    confirm a-1b-7c-9d-2e1f-2g-2h-3 confirm_. e-1 confirm_all e-2 confirm_it d1e-4f-2 confirm_my e2
    confirm_that g-4 confirm_the e-2g-1h-1 confirm_you g2 confirmation d-6g-3h-4i3 confirmed a1e-1f3g-3h-1i4k-1
    confirmed_. b-1f3h-5 confirmed_by h1 confirmed_me c1 confirmed_the a1c2 confirming d-3g-3 confirms g2i1
    confirms_my i1 conflict f-1g4 confused a-2c3g4h-1 confusing b1c5 confusing_, c5 confusion c3e1 congenial a4
    congrats d5 congrats_on d5 congratulations a-7b-6d12i-3 congratulations_, d-1h2 congratulations_. c-1
    congratulations_on b-4d11h-6i-2 congratulations_to d2 connect d-4e-5 connected b-6c1d-3e-5f-1g-7h-7j-2
    connected_here h-5 connection e-3 connection_request h1 consent c-2i-1 consider a3b3d1e5f4g-6h7 consider_a d1
    consider_it b1e2h-2 consider_me a-2c-6d-2e1f5g-4h2 consider_my b1c-3h3 consider_the a4e1h2
    consider_this f1g-1h5 consider_your e2 considerably b5c2 considerate c-5d1 considerate_. c-2
    consideration b-4c-6d-7e2f2g-6h6 consideration_, h1 consideration_. d-1f1h1k1 consideration_for c-1h1
    considered c-2d-4f1g-10h8 considered_, a2 considered_. c1d-2g-4h4 considered_any h4 considered_for c-3f3g-2h2
    considering a2b2g6h-8 considering_me d-4h-1 considering_my h-4 considering_the b3c1d2e2g-1 constable k2
    constant c4 construction a3c1 consulate b-2c-5i-4j7k-3 consult b1d-3e9h-1 consult_my e6 consult_the b2e4
    consultancy a2b-1c3h3 consultancy_. a1 consultant a-3b1c3d1h-5j-2k2 consultant_'s b1 consultant_has k1
    consultant_who c2 consultants b3d1 consultation b2c2g1 consulted e3 consulting a2c2e4h2
    contact a-7b-1c2d-3e14f-13g-13j-2 contact_. e4h1 contact_me c-2e3 contact_person c4 contact_with c1e3
    contact_you e6 contacted c4d-3e4h-4 contacted_. e1h-3 contacting d-4e6 contacting_me d-5e6
    container b-3g2h-1i-5j7k-4 container_with j1 contains c3 contempt k1 contender h1 content a2c-4d-1g-1h-4i1j-1
    content_. i1 content_lead h-3 content_with a2b1 contention g1h2 contest a9b-5c-4e-3h7 contest_, a4c-1e-1g1h1
    contest_. a5 contest_between a2h1 contest_for h5 continue a-9b-4c-8d-15e-12f2g8h6i-6k-3 continue_, d-1g4h2
    continue_. d-1e-4g4h3 continue_in g-5h4 continue_my h-3 continue_the g2h1 continue_to h1
    continue_with b-1c-4d-1e-2f-1g-2h5 continued a2e4 continues e1 continues_, h1 continuing a-2d-12e-4g4h6i-3k-3
    continuing_, e-2g3h3 continuing_. a-2b-2d-1e-4g2h5 continuing_as g1 continuing_to g3
    continuing_with b1c-5g-3h9i-1k-2 contract a-1b-2d-1e-9f4g-4h-3i7j-6k-8 contract_, d1i3
    contract_. b1c-2f2h-8i3j-1 contract_and b1c1g1 contract_at a2 contract_for h1 contract_has b2 contract_here g1
    contract_in j2 contract_is a1b-2c-2f3h-3j2 contract_rate b5 contract_runs a1i-1 contract_so i1
    contract_that b-1 contract_was d2 contract_with b-1f-3h4i-1 contract_would b-1 contract_you c5i-3 contracted i3
    contractor b2c-2d-3h3i3 contractor_, b1 contractor_. i2 contracts a1b-6c2i1 contracts_in d2 contractually h4
    contradicted c11d1 contradicts c3 contrary c-5d-2 contrary_. c-1 contribute b1h1 contribution b3
    contributions b6 control a3b-4c1d-4 control_room a5c2d-2 controller f-1 conversation a-1b-6c3d-4f4g-2h-2j-4k-4
    conversation_, d-3 conversation_. h-2 conversation_about h2 conversation_and c1 conversation_going e2f1
    conversation_i a1 conversation_in c-4 conversation_is d1 conversation_on h4 conversation_was c2
    conversation_with a-1h-3i1 conversations b-3c5d2 conversations_, a1 conversations_with a-3d3 conversion c1
    convey d3h-4 convey_my d1h-4 convince c1f3h1 convince_me c1f3h1 convinced a6b2c2d-8e-5f-1g-1h-8
    convinced_i c-1d-2e-2g8h-2 convinced_me a5b3c-5g-1 convincing a3c-1 cook b1d-3e-9f-2g-2h4i3k-2 cook_, h2
    cook_. a-2b3d-1g-2h2 cook_and h1 cook_for c-1h2i1 cook_in a4h1 cook_than a-1 cooked c1 cooking a1b-3c1d-4
    cooks a-2c1g1 cool c-7d6h1 cool_, d5 cooled e-4g6 cooled_on e-1 cooler a10c-1 cooler_than a3 cooling f-1g3h2k-1
    cooling_off h-3i3 coordinator b-4c4d-1g-1h1 coordinator_. b-1 coordinator_interviews h1 coordinator_job h-1
    coordinator_role h1 coordinators d2 cope c1d3e-3 copied c1d-3h-1 copied_from c5 copies d-5e-4f-1h-5
    copies_. c-3 copy b-7c-1d-2e-7h-5i6j-3 copy_. a-1c-1 copy_of d-6h-3i4 copy_paste d4 copywriter c1
    cordially c-3d-6e-1g-1h-1k-1 cordially_, c-2d-5e-1k-1 corner b2c-3e-2f1g-2h1i-2j-2 corner_, a1
    corner_of a-1b2f2 corners a-1b-3c6k-1 corporate a1b-3d4 correct e-7g-3 correspondence d-4e11f-1h-4
    correspondence_. e1 correspondence_from c1 correspondent a-1e6 corresponds a7b-2c-2h3 corresponds_better a3h4
    corresponds_more a1 corridor b-7c6d5e-4g-4k1 corridor_, c1 corridor_. c-2 corridor_for c4d4h1 corridor_is c-3
    corridor_like c-3d4 corridor_with c4 cos b-2c2d1e3g-1h5j1k-2 cos_i b-1d2e1h2 cos_of h1 cost a-4b-5c2g-1j2
    cost_me b-1c1d-1h-2j2k1 cost_of b2c1d-1h1j-1 cost_you d2 costs b-8c-5d1h-5i-1j7k-2 costs_. a2b1 costs_a b-2
    costs_more a-1b-4 costs_you b-3 cottage a-2c-3i-4j8k-2 cottage_, e1 coughed c1 could a6b1d-1e-5f5g-3h-5i-2k2
    could_, e1h-2i1 could_. b-2d-4h-1 could_a a4d-3 could_ask a2c-2 could_at c4d3 could_be b-3c-1d-9e2f3g12h-8
    could_bring h2 could_call c-4 could_change h-1 could_come a-1b-2e-2f-2g-2i-1k-1 could_count a-1d2
    could_do a-1b-2c2d-3g-5h4i-4 could_ever h1 could_explain a-2b1c-2 could_find c3 could_follow a1c-3 could_get k1
    could_give a4b-5 could_go b-1 could_hardly a-2g1k1 could_have a1c2d4e-6f-4g-6 could_hear c2d1 could_hold a2d2
    could_i a4b4d-2e4g-2h-2i1 could_keep b2h-2 could_learn d-3 could_leave e-1 could_live b2e-1 could_make b-1d-4
    could_manage c-1d2 could_match c-2 could_move g-1 could_my f7 could_never a1c1 could_not a1b2d3e-1f-8g-10h-1k4
    could_offer a5e1h-3 could_only a-1b2c-3h2 could_picture a1 could_put c3h1 could_read c2d3 could_run a-5d7
    could_say c1d-2e1g2h-3 could_see a-1b-3c4d2e-2g-2i2 could_show a3h2 could_squeeze h-1 could_step f3
    could_still d-1e-1f6g-5h-2i1 could_stretch b3 could_take d1j1 could_talk f1 could_tell c9d-2f-5j1
    could_the b1d-1h2 could_top a2c-2 could_try e1 could_turn b1 could_use a-1d-1
    could_we a1b-1d-15e-1f-4g-14h-2i-9j-11 could_well a-3b-2f-3g9h-1 could_wish a-2d-1 could_work c1h2
    could_yet f2g-1 could_you a-6b3c-12d-21e4g-8h7 council a2b-1c-6d2e2g-1h-1i1j4 council_'s a4b2g-4
    council_, a-1e3h2 council_. b2d4f1h2 council_and h-3 council_flat b-1j5 council_has h-1j1 council_in j-3
    council_is f1 council_job a1b1 council_tax b-2d1k2 counsel a1b-3c-3e3j1 counselling a-3k4 counsellor k3
    count a1b4c-5e2g3h4j-1 count_, a1e1h-3 count_. b2i2 count_me a-1b-1c-7e-2f1g-4h4 count_on a1c-4d-4e1g6
    count_one h5 count_that a1b-4 count_the b1c2 count_this h3 counted a-1b2c6g1 counted_for a1 counted_on g1
    counted_the b2c-1 counter a4b7c-7d-11e-5f-2h-1j-4k-3 counter_, h2 counter_. a1i1 counter_is a3
    counter_offer a-1b12h1 countered b3h1 countersign b2i2 countersigned f2g-2h-1i6 counting c-1g4h-1i3j1
    counting_on b-2e1g4i2 country a3b-2c-7d6f-4g1h-2i-8j11k-3 country_, b3h-2j2 country_. a3h2j1
    country_and a1d1i-1j1 country_for e1 country_i b-3j2 country_mile a1 counts a3b1c-8g-1 counts_. a1b-3
    counts_for a4 county a-2c2e-4g-3i2j-3k-5 county_, a-1h3 county_. a-6b-1c1h-1i2 county_and h-2 county_has a2h1
    county_is h1 couple a1d-4e2f2g-3h-2k-5 couple_of d-3e1f2g-1h-1j-2k-3 courage c-3
    courier b-4c-2d-5e-6f-3g-2h-4i3 courier_, b-2 courier_. c1 course a-6b-11c-3d-5e2g-2i-1j-1k-10 course_, h-1
    course_. b-4c1e6f-2g-2h-4j-1 course_and b1g-1h2 course_in d1h5i-1 course_that g-4h-3 course_the g3h-1
    course_your f1h2 coursework d2 court b-1e-2g2h-4i-10j-8k2 court_, e1 court_. c-2j-3k-3 court_date g1k2
    court_has g-3 court_over k3 court_that g2 courteous a-2c-6d-1 courteous_. c-1 courtesy a-3b-1c5d8e-4i2
    courtesy_of c2d2 courtesy_to c3 courtesy_you d3 cousin b-1c3d-3e-4h-2i1k-5 cousin_'s a1c-3g2h-1 cousin_, c1
    cousin_. c-2 cousin_worked c2 cousin_would b1 cousins a-1e1 covenant i2 cover a-6b12c-1d-6e-6f-6g5i1k1
    cover_, g2i2 cover_. b5c-1g2 cover_a g1 cover_dental b2 cover_for a-3b5c-3g4 cover_is k1 cover_my a-2b6g-3h1
    cover_the h-2i-1j3k1 cover_you a2 coverage b1e4 covered a-3b6d-3g-5i-4j-1k-1 covered_. h1 covered_by b1
    covered_from h-3k-1 covering a-5b1c-2h-3k-3 covering_a g-1 covering_for g1i2 covering_my b5 covering_the i-1
    covers a-3c-7d-4g3i3 covers_my b7 covers_the b-2i2 covid d-1k7 cow d2e-3g1 cpf a-3b6 crack c2 cracked k2
    cracking c-2d-3 craft a2b-2c-2h1 craft_, a1h1 cramped c2 crash k3 crashed c4 crashed_on c-2 crates j4
    crawl d2h1 crawling c1d4 crazy e6 crazy_. c1e2 cream c-3d1 cream_van h1 creative a6c4g-1 creative_director c1
    creche a1b4h-2i3j2 credit a-4c-6d-12e1g-2h-3i-2j-1k5 credit_. c-2 credit_for a-4b-4c1d-2 credit_risk h2
    credit_to a-5c-2d-2 credit_union a2b-4k1 credit_where c-1 creditors d1k4 credits b-5c3e2
    crew b1c6d-6e-12g-3i2j-2k-6 crew_'s g1h-1i1 crew_, a-1 crew_. d-6g-6h-3 crew_and h1 crew_at i2 crew_for c2f2
    crew_from h1 crew_i a4h3 crew_in b1h1 crew_list c2i1 crew_of c1d1 crew_on c1 crew_that a5h3 crew_there a1c2
    cricket c-5d-3e-1g-3 cricket_, e-1 cried c1d-3g3h-5k3 crime c2d1 criminal a2h3 critical c-2j2 crohn k1
    crooked c2 cropped b-3c-3g8k-1 cropped_up b-3c-3g8k-1 cross a-3d4e2f3h2k-8 cross_again e-2
    cross_me b-2c-5f5g-8h7 cross_my d-1e1 cross_out h1 cross_paths h-1 cross_that e5 cross_the b2d1 cross_with c2
    crossed a1b-3c-3d-7e-5f2h-1j-2k-2 crossed_the a1 crossing b-1c1g2h-4j6 crossing_the g1j3 croup k4
    crowd a8b4c2e-5g2i2k-1 crowd_, h1 crowd_. a2h1 crowd_are b5g1 crowd_i h-3 crowd_in g2 crowded c4 crowds b-2
    crown a2 crutches d1i-1k3 cry d5e-6g4k5 cry_. c1 cry_off g5 crying a-1c1d1e-4h-3j1k1 crying_. c3 crying_in c2
    crying_out d2 crying_with c-4 ctc a-4b11c-6d-3g-3 ctc_. b3 cto f1 culture a2c12d3g-9 culture_, c-1d1
    culture_. a1c-1d2 cup a-2b-9c-1d-1e-2f-2 cup_. k1 cup_of b-3c-3d-2 cupboard c6e-1 cupboard_. c5e-2 curacy h2
    curate b2 curator h3 curious a-2d-4f2g-3 curious_about b-1 curious_to b1f3 current a-11b3c-1d-1f-2h1j-4k-4
    current_boss b2c2e1h1 current_company b1h1 current_contract i-3 current_employer i2 current_goals a-1
    current_job b-3h2 current_place b2e1i-3 current_project b-4 current_salary b-1 current_team k1 currently b4g1
    curtain a-2e1 cushion e1 custody g-2k6 customer a-5b-10c-1e-5f-3g-2h4j-1k-2 customer_. c-2e-2h3
    customer_service c1d2 customers a-2b-6c4g1h-2i1j-1 customers_, c1 customers_. c-1d2 customs b-1c-7d-2h-6j6k-5
    cut a3b7c2d-1e-10g-1h-8j-1k3 cut_, c-1g1 cut_. b2h3 cut_a b-1 cut_above a7b-7 cut_down f2g-1 cut_in a1c-2
    cut_me b1 cut_my b-1j1 cut_of a-2b8c-4d-3h-1 cut_off c3e-1j-2k5 cut_out a1b-3c-1 cut_the d4 cut_to b2
    cuts b-6c5 cutting a4b-3c1d-4e-2k1 cutting_hair a2 cv a-2b-9c4d4e-7f-2g-7h2i-4k-5 cv_, c1d3 cv_. a4b-3d-1h-3
    cv_and d1i-2 cv_before c-3d3 cv_from d1h3 cv_in a-2 cv_is a-2 cv_out h1 cv_to c1h3 cvs d1 da b4c1
    dad c-7d-7e3g-1i-2j-4k8 dad_'s b-1e1g-2h3k1 daddy e1 daft b1c2h3 daft_. c3d-3 daft_enough d4 daft_to a1b3d-1h4
    daily a-1b9d1h-2 daily_. b1 daily_rate b4 dairy a7b-3c-4d-3h3i2k-1 dairy_. i1 dairy_for a2b-2 dairy_job h2
    damn d4e1 damp c4j4 damp_, c3 dance a3c-2d2e-3g-3h2 dance_company a2 danger b6d-1 danger_money b5
    dangerous c6d-1 dangerous_. c5d-1 dangled b4 dangling a1b1c3d2e2g1 danish d1 dare a-5c-1d8e-2g-5k3 dare_say f1
    dare_to a-1 dared b2 dark a-1c5e5g-6h-2k4 dark_, d2e2h-2 dark_. b1c-1e1 dark_place k4 darling b1 dashboards c1
    data b-3c1d-1e-9f-9h2j-2 data_, c-2g1 data_allowance h2 data_analyst h-2 data_entry c3 data_steward h3
    database d1h1 date a-8b-5c1d-7e9g7h-3i1 date_, e3h-2j-1 date_. c5d-9e4g1h-2i-4k-3 date_@close h-1
    date_and c-1e-2 date_as g1 date_falls g2 date_for e4g-4h-2 date_forward f1 date_has c3 date_i c1e-1g5h-1
    date_in d1h1 date_is c-4e2g1i-1k1 date_of c-5g-5i1 date_on e3g-5h-1i-1 date_over h2 date_that c1
    date_to f2g-1i1 date_was g1i2j1 date_with h2k2 date_you g6i-1 dated b-1c5 dates a-7b-10c3d-3e-3g-3h-2i-5
    dates_, c-3e1 dates_. e-2h1i-4 dates_in c3 daughter a-4b-1c-5d-2f-1g1h-5j2k2 daughter_'s a1c-3g4i-2j1
    daughter_, b2c2 daughter_. e1 daughter_has b-1j2k4 daughter_is b-1d1g-3j-2 daughter_says d2 dawn h-1
    day b2d-3e4f-3g-1h-1i2j-5k1 day_'s d1g-3h3i-2 day_, b-2c2d2e3f-2g1h1i-7j1k2 day_. b-3c-3d-1f-4g3i-3j-4k-3
    day_? b-4d-1e-5f-2g-3h-4 day_a c-1d2h-2 day_about c-1 day_after b-2e-1i1j2 day_and e-1h3i-2k-5 day_as g3h-2k3
    day_at b-2g3h-7i4 day_before b-1g-1h1i1 day_but f1h-1i-1 day_centre c1 day_early c2 day_for b1e4g1i-1
    day_has g2 day_i c3d-5e5g1h-8j2 day_if c1g-3h2 day_in c1d1h-2i1 day_is a-1d2g4i3k-2 day_it k1 day_itself e1
    day_job b-2j-2 day_long h1 day_of a4b-1c2d2 day_off c2d3f1g1h-8j1k1 day_on b-1g1i2 day_one a2b10c-1h-3i5
    day_or f1g-1h1 day_out h-1 day_rate a-5b15d-2e1g-1h2 day_shift b-2c5f3 day_shifts a1 day_so g6h-4 day_soon e2
    day_that c-1f1g-3i-1 day_the b-2g2 day_there c-3i3 day_they d1f-2 day_to c1d3g-4h3k1 day_was b-2g-2h1
    day_week f1g-3 day_when e2 day_with b1d-2g3h1i3 day_work g-3 day_would g1k1 day_you b-5g10h-5k3
    daylight a1b3c2d-1e-1g-1 days a-2d-4f5i4j-1k1 days_'s a1b6i2 days_, a-6c-2g2h-2i-1k-2
    days_. a-2c-4d-10e2f4h-2i-2k2 days_? b4 days_a b-2f1h2i-1j-2 days_about d2 days_after h2
    days_and b-1c6d3e-1f2g1j1k1 days_are g-2h2 days_as b2g1 days_at b-2 days_before h1 days_for b-1
    days_from c-3d-1 days_i b-2c1g4h2k3 days_in a2c4 days_is c2 days_of b-1c-4h1i-2 days_off b3e-1i-1k-2 days_on i1
    days_to a-3b-4d-2e1g-3h-6i2k-7 days_with a3b-3 dbs c2i1 de c2 dead b-3c6d4e4f-3g1h-6k-5 dead_, a2e3
    dead_. d6g3h-2 dead_end a-5c9d-4g-4 dead_keen e-1f-1g-4k-3 deadline a-5b-6c1d3e2i4 deadline_. f1
    deadline_for i-4 deadline_of e1 deadline_on i2 deaf d4h-2 deaf_or d2 deal a-1b4e1i1j1k1 deal_, b3c-1d3i1
    deal_. b2d-1g1 deal_about c1 deal_for a1k1 deal_from d2 deal_i b-1 deal_more b3h1 deal_of a-2b-1d-1
    deal_to a-1e2 deal_with a-2b-6e1h-2j1 dealing c3d-2 deals d2 dealt a-6c2d2h-4 dealt_with a-6c2d2h-4
    dean a-1c-3f1g-2h-3 dear a-6b5c1d2e-2h2j2 dear_, c1 dear_. b4 dear_sir d2 dearer a2h1j2 dearer_to a3h1
    death a-4c4d5 death_in k-1 death_trap c6 debate j-1 debt a-1c-7d-7h-3i-3j-6k4 debts k4 decade a2d-1e-1j-1
    december b2c-5d-6f-2g-7h-5i1j-4 december_, b1d-1 december_. h-2i1 december_and i1 december_at i-1 decency d5
    decency_to d3 decent b5d-1h5k-1 decent_, b2 decent_. c-3d1 decent_about h2 decent_day b3 decent_of c-2d-7
    decent_people e2 decent_thing c1d1h2 decent_to c-1 decent_you h1 decide a-2b-2c-2d-2e6f-2g-3h-5i3k-1
    decide_, a1b-1e4f-4h-3i1 decide_. a-2b3c-1d-1f-1h-3k-3 decide_about h-2 decide_and e2 decide_by f5
    decide_on c2d1e3i1 decide_this e3g-1 decide_to d1 decide_whether e-2 decided a1c-1d-21e2f-4g-1h8i-2k-3
    decided_, e6 decided_. a1b-3c-2e3f-1g3h-3i2 decided_about e3 decided_against a-7c1e-5f1g3h7 decided_for a7g6
    decided_i h2 decided_it b2g-1h-4j1 decided_me b3 decided_not c2e-7f-1g-7h10i-4 decided_on a-1f1g2h-3j1
    decided_that h-2 decided_the b3j1 decided_to a-1b-1d-4e-7f-4g-4h5i-6j-11k-2 decided_yet e1 decides e1f2
    decides_. a2 deciding b4c-4d-6e6f-2g-3 deciding_. e2 deciding_factor b3 decision a-5b-4c-2d-2e13g-9h3i3j-6k-10
    decision_, c-1e3g-2 decision_. c-1d1h-1 decision_by c1i2 decision_for b5h-3 decision_had c4
    decision_is a-2b-2c-6d2e2f2g-3h8 decision_on h1 decision_stands h2k-2 decision_to c1h5 decision_was b-2
    decision_when h-2 decision_will e2 deck b-3d1e-3g-2i1 deck_. d2 deckhand f1h2 deckhand_job f1 declared b2k2
    decline a-3b-5c-6d-4e-8f13g-4h11j-1 decline_, e-3f6g2 decline_. a-3b-5e-1f2g1h10 decline_for e-3f5h1
    decline_it h4 decline_the a-1b-2c-4d-1e-2g-8h6 decline_to b-5f-5g-3h2 decline_with f4h-2 decline_your b5f-1h5
    declined a-5c-10d-7e-3f7h3k3 declined_, f4 declined_the c-2h7 declines h1 declining a-2b-1c-1d-10e-4f10h8
    declining_, b-2e-2f4h6 declining_. b-3g2 declining_for f3h1 declining_the e1f-2h4 declining_to b1h2
    declining_today h-1 declining_your b1h5 deducted b1 deductions b1c-2 deep a-2b1j1 deep_in i1j1
    deeper a10b-1c-3g-1h-2 deeply c-2d-1 defend c5 definite d-1e2g-3h6 definite_. h3 definitely g4h5 degrading c3
    degree b1f-1h4i-2j-1k-6 degree_, c-4 degree_. a-2b1c1d-1j-2 degree_and b1c1 degree_in c1d2h1 degrees c-1
    delay a-5b-2c1d-5f3g-7h-2 delay_. c2e-1h-2 delay_giving h-1 delay_was c-2 delayed b-2c-4e1h-3 delayed_, g-1
    delays h-4 delete a-6c-11d5e-2f3g-3h1 delete_it e1h-3 delete_me d2f2h1 delete_my a-1c-2d2e-6h3 delete_the b2
    deleted c-8d2h3i-3 deleted_it c-1 deleting e3g4 deliberate e5 deliberation a1 delight b-2c-2d-7 delight_. c-7
    delight_to c-4d-3 delighted b-6c-12g-7h-1k-3 delighted_to b-2c-7g-3h-4k-1 delightful a1 delivered d2
    delivery b-3c1d-1e3g4h-4 delivery_boy c2 demand d3 demanding c-1h-2 demands k2 dementia c-3 dementia_has k1
    demo a-3b-5c4d2e-2h-4 demo_class c2 demonstration c3 demoralised c3 denmark a-1 dental a-7b15c-10h-2i-2k-3
    dental_, b5h3 dental_. a-3b2 dental_and b6i-2 dental_assistant e1h1 dental_for b5 dental_nurse g-2h1
    dental_plan b4c-1d2 dental_practice h-2 dentist a-6b1e-2k-6 dentist_'s c1h1 dentist_, j1 dentist_. b2g3
    dentists b-1c-2 denver j2 deny b2 department a5c2d2e-2g-5h-2i2 department_, a3b-2c2h2 department_. a1d2f1
    department_could b1 department_in c1 department_is c4f1 department_that c1h1 departments c1 depend g-1j3
    depend_on g-1j3 dependant e-2j5k-1 dependants b3h-1j4 dependent j2 dependents b6 depending e1f1g5h-3
    depending_on e1g6h-2 depends a-1b5c-2d-1e5f3g1h-4j4 depends_. b2g2h-1j2 depends_on b3e3f1h-2j2 deployment c-1g2
    deposit b-8f2h-4i-1j7k-5 deposit_, b-2 deposit_for c1 deposit_on b-7 depot a3b-3c5d-7e1f-1g-1i-1 depot_'s g3
    depot_, c-4 depot_. b-1c3h-1i-3k-1 depot_and c2 depot_for e2 depot_has g-3 depot_in a1 depot_is a1b-1
    depot_was c-2 depression b-1d-3e-1g-6j-4k6 depression_has k1 depth a6c-1 deputy a3b-4c1e-1g-3h-1
    deputy_'s a1c-2d2f2h-2 deputy_head d-2h1 deputy_registrar h-3 deputy_spoke c2 describe a-2c7d1h-2
    describe_the c1 describe_your c1d1 described b-4c4d-13f-5g-5h-1i-2 described_, a2c-2i-1 described_. a3h1
    described_is c-1 described_it c2 described_on b1 described_that c-2 described_the c-1 described_to a-1c4h1
    described_would c4 describes a-4g1 description a-2b-6c2e-5g-1h-7j-1 description_. a-3d3 description_is c1
    description_of c-5 description_read a1c-2 description_was c-1 descriptions a-1 desert e2g2 deserve a-4c3d1
    deserve_. d3 deserve_a d-2 deserved b-1c-5e-3h-1 deserved_. c-2h-1 deserves a-2b-3c-9d-1e1h2 deserves_. d1e2
    deserves_a a-1b-4c-3d-8 design a-1b-4c1d-10f-1h3i1 design_, a-1 design_. a-1 design_lead a-3 designed c-2d-4k2
    designed_. c2 designed_that c-4 designer a-2d-1h2 designer_, c-1 designer_. h1 designs c1 desired c4
    desired_. c4 desist e7h2 desist_from e7 desk a4b-8g-3h2i3j-11k-5 desk_, a3b-4c-3d4h1 desk_. d4e2f-1j-4k-4
    desk_a b1 desk_and b-2h4k-2 desk_i a1g1 desk_in a3 desk_is a1b-1d-1e1 desk_job k1 desk_on i6 desk_that i1
    desk_to k1 desk_was a-1 desk_with h2 desk_would a4 desks a1c1 desperate d11g-5h-2 desperate_. d2 despite a2
    destroyed d2 details a-2b-5c2d-3e-5f-1g-7h1i-4 details_. c-3 details_from c1h4i-3 details_to c1 detective a1
    develop e1 development h-2 developments e2 devil a2d6g1h-3 di a1d-5e1h4 diabetes k2 diagnosed h1j-2k4
    diagnosed_with h1k2 dial d2e5 dialysis c-4d-4g5h1j-1k5 dialysis_in k2 diary a-4c-9d3f4g5h4i-4 diary_, h1
    diary_. b1c-2d2e1f1 diary_for g2h1 diary_is g2k1 dictionary d3 did c1d-2e-7f-12g-8h-2i-1j-6k-2
    did_, a2b-6c-7d-2h3k1 did_. a6c-1e-6f-1g-1i2j1 did_a a-1b-1d1g1h-1i1 did_anybody d3 did_anyone c3d1
    did_ask b5c-1 did_at a-1 did_enjoy c-1 did_feel c2 did_find b1 did_for a-1b-3 did_from a4 did_get b2
    did_i b-2c-10e-4g-1h1 did_in b1c-3k-1 did_it a-2b7c-5d4e-3 did_me d2 did_my c-5d2i1k2
    did_not a1b-1c7d-3e1f-4h-5i-4k-2 did_nothing c1h2 did_see e1 did_the c-2d-2g-3h-6 did_think c3e-4 did_want h-1
    did_with c-2h3 did_you a-4c-3d-1e-4 did_your b-2c-7 die e1 died a-3b-4c3d3e-4g3h-4k-1 died_, g1 died_. b-2c3e-1
    died_and d3e-2g2 diem b4 dies i2 diesel a-3b4c-4g-1h2k1 diesel_. b2c-2 diesel_and b2h2k1
    difference a1b7c-9g-6h-6 difference_. a4b-1c-3 difference_between b-5d4 difference_is b2 difference_of b1
    difference_to b2j1 different a-2b-4c5d-4e-3g-2h1i-5j-5k-9 different_. a2 different_addresses c4
    different_company a-2h2 different_hospital h4 different_job c1d-1g1h2 different_kitchen a-1h2
    different_league a6b1 different_offer h2 different_one d2 different_opportunity a-1 different_path h4
    different_people c4d1 different_recruiters c3 different_role h-2 different_school h1 differential a-3b9c-6e1i-2
    differential_and e1 differently a-3e-2f6 differently_. a-2c-1d1f5 difficult a-4c-3e-3f-1g11h-4
    difficult_. c-2g6h-1 difficult_for e-1g4h-3 difficult_to c2d-2 difficulty c-1 dig c-1d1 digest d2e2
    dignity a4c1 digs a-1i-2j5 dilemma e4 diner e2g1 dinnae e2 dinner b6c-3e-3i1 dinner_, b3h2 dinner_. b1d1e1h1k1
    dinner_in b2 dinner_lady c-1 dinner_on i-2 dinner_time e-3g1 dinner_with c-1i4 dinosaur d-1 dip c2
    diploma b-3d-4g-1h-1 diploma_. i1 dipped b2 direction a-3b-1c1d-5f-3g1 direction_, b-1c-2 direction_. a-1g4h-2
    directions a-10b-5d-6h-2 directions_. c-2 directly e-3h-7 director a-2d2e-6f5g-1h-1i2j-4k4 director_'s b1c-4k1
    director_. g1i2 director_gave c1 director_has k1 director_interviews h1 director_of d2h1 director_seat a1
    director_would d1 directors a-2c6f2 directors_. c2 dirhams h2 dirt c5d2 dirty a-1c8d1 disappear d-1e5h2
    disappeared c-2e8 disappearing e7 disappearing_, e5 disappoint a-3c1d1f2 disappoint_me f2h-2
    disappoint_you g2h1 disappointed a-1b1c-1d-4g-1h1 disappointed_. h2 disappointed_in c-2 disappointed_that b2c3
    disappointing c3d-1 disappointing_to c2 disappoints h-2 disaster c2 disc b-3c-1k6 discipline c5d1
    discipline_. c1d2 disconnected c1e-3 discontinue a1h6 discontinue_my a1h5 discontinuing h3 discontinuing_my h3
    discount a-6b11c-7h-1 discount_on b4 discover b2d2f1 discovered b1d1 discs k2
    discuss a-6b-1c-2e4f-2g-8h-2i-1k-1 discuss_. b2c-2e-1h1 discuss_it d1e3 discuss_my d2 discuss_the a-1
    discuss_what b-1d-2 discuss_with e4 discussed b-3e-1f1h1 discussed_. a3h3 discussing a2b-3e5g-1h-4i2
    discussing_it e4h-3 discussion b2c2h-1 discussion_. b2c1 disgrace a-3c5 disgrace_, c1 disgrace_and c2
    dishonest c2 dishwasher d-1 dismayed c1 dismissed c1 dismissive c9 disorder c2k1 disorganised a-3c2g-2
    disorganised_, b1c5 disorganised_. c-2d2 disorganized c2 dispatcher c1g-1h1 dispatcher_interview d1
    dispensary h2 display b-4 disrespect a6b3c-2d-5f-4 disrespect_, a3c-1f-2 disrespect_to a4c-1d-1
    disrespectful c4d2 dissertation d1 distance a3c-5h2j1 distance_, c-1 distance_. a2c-3 distinguished a1g1h3
    disturb e2j1 disturb_me c-1e2 disturbed c1 dithered c1 dithering c2d3h2 diversity c6 divided g2 dividends b-4
    division a2c1 divorce a-6c-3d-6e1i-5j-2k8 divorce_, c-1 divorce_and j-2 divorce_i j1k1 divorce_papers k2
    divorced k1 diwali f3g-4 diwali_, f3 diwali_. e2 dizzy k3 do a-2c-4d4e-2f5g-2i-4j-1k-2 do_, a4b-1c-5e2g1k3
    do_. a4c-4d-3e1f1g-1h-4i2k-4 do_; d-1 do_? a3d-1g-1 do_@number b-5g3 do_a a-4c1g-3h4i1j-2 do_about b3e5f3h2
    do_all d2 do_and a2 do_anything b1f1j1 do_apologise d-3e1h-3 do_appreciate b-2d-3h1 do_as d3 do_at a-3b3e1
    do_better b3d5g2h-2 do_but d1 do_carry h-2 do_come i-2 do_drop h1 do_for a-1b-5c-6d-1 do_forgive d-1e1
    do_friday g1h1i-2 do_get d-2 do_give c1d1f-1 do_go h1 do_have d2 do_hold f4h1 do_hope d5g-3h-5
    do_i a-2d-1e-4g-3h-8 do_in a1b-1g1h2 do_is b-5c-1 do_it a-1b3c-8d-2e-11f1g-4h5 do_keep d-2g-5h-2k2 do_know b1
    do_let e-2h4 do_like b1 do_long k1 do_look d1 do_me a-3b-4c-6d-1f-3g-1h3 do_monday g2 do_more a-1b-5h-1
    do_mornings g4 do_my b2c2e2h1 do_not a-3b-2c1d3e6f4g-2h-5i1j2 do_now b1 do_on g1 do_one a-1 do_pass h1
    do_please d-1h3 do_remember d1 do_ring h2 do_say d-2 do_send d-2h3 do_so h3 do_something a1b3f1g1
    do_still g-1h-3 do_take h4 do_tell c-3d1 do_than a-2d5 do_thank h-1 do_that d-1g-2 do_the c-2d1e-4f5g4h1i-4
    do_they b-5d3 do_think c1d-1 do_this a-2b1c-5d-4e-2f-2g-2h2 do_thursday g-1 do_to k2 do_try d1h-1 do_tuesday g3
    do_two h5 do_us d3 do_want g-3 do_weds g3 do_well a2b4g1 do_what d4h-1 do_wish c3
    do_with a-2b-3c4d-1e-5f-2g-9h1i1k-3 do_without e-2g3 do_write d-4e-3 do_you a-9b2c-4d-2e-13f-8g5h-9j3
    do_your b1c-10d7e-1f2h-3 doable c-4g5 doc d4g1 doctor a-8b-1c-4d-2g-1h-4i-10j-1k8 doctor_'s g1
    doctor_, c-1e3f1h-1j1 doctor_. b1 doctor_has c-3h-2k3 doctor_i d2 doctor_says g-1k2 doctor_wants g-2h-2
    doctoral c-2 doctorate b4d3 doctors c-1d-4j-1k7 document e-4 documents b-5c5d1e-10f-2i-2 documents_. c3
    documents_are d1 dodgy g1 does a1b3d-1e-5f-3g2h-1i-1k-3 does_, a3b1c-4e1g1h-1 does_. a2c-1d-3g-1k3 does_a a-2b1
    does_and a-3 does_anyone d3g1 does_for c1 does_it c4d1g1 does_more h-1 does_not b2c2d-1e-1g1k-5 does_that c-1f1
    does_the a-4b4c-5g-2h-5j1 does_well b2 does_your c5d-2 dog a-2c-2d4e-5g-2h-2i-3k-2 dog_'s c4e1 dog_, b2c-3
    dog_. a2b-6c-1d-1g-2h-3 dog_and k1 dog_ate d1 dog_could c1d4 dog_groomer b1 dog_has d4h1 dog_in a-1
    dog_is d-2g-2k-3 dog_needs j3 dog_of c1 dog_to a1d1 dog_was h2 dogs a-2b-1c3d-6f3h-6 dogs_, a1c1 dogs_. c3j1
    doha b1c-1j2 doing b-3c4g-5h2i-8j1k-1 doing_, b-1c2d3h-3 doing_. a-3d2e2g-2 doing_a a-2 doing_better a1
    doing_for a-2h1 doing_in a3b-1 doing_it c-1d-3e-4f1g3h2 doing_me d1k1 doing_my j2 doing_the e-5g1h6j1
    doing_this c1e-2h-6 doing_with c1 doing_your h2 dollar b4h-1 dollars a-1b10c-7d-4e-5g-4 dollars_. b5
    dollars_a b-1 dollars_an b5h-3 dollars_and b1h1 dollars_for b-2 dollars_is b1 donated b-1c1 donations b-1c3
    done a-3d6e2f-3g-2h3i2j-1k-4 done_, c-6e2g2h4 done_. a-5c-2d-5e2f-2g1h-1i2j-1 done_a d-1i1 done_all c2d1
    done_and d1 done_being c1d6 done_by h2j1 done_differently d-1 done_for a2d1h-2 done_from h-1 done_i e-1
    done_in c2 done_it b3 done_looking a1h4 done_my h-1 done_so e-1 done_the c1i1 done_with c-1d1g-1h2i-2j-1
    donkey c3d3e-1 donkeys a-1c1d3 donor c2 donors c3d2 door a1b-1c-3d1e-9f7h-1i-1j-1 door_'s d1f2
    door_, b-1d-1e-2f-3g2k1 door_. a2c3d1f-4g2j-1 door_? d1 door_again k1 door_ajar e1h1 door_and c2f-1h3
    door_for c-3f1 door_if f2 door_is c-5g-2 door_on a-1b1e-2f6g-4h-1 door_to a-4c-1h-2 door_was c2i1 door_with h-2
    doorman c-2 doors a4b-4c2d-5e-2g-4 doors_. a1 doors_that a4 doorstep f1 dormitory j1 dossier c1f2h1
    double a-13b14c-2d-4e-9f-5g5h-2i-8j4k-7 double_, b2 double_. b3 double_booked b-5c1g8h-8 double_bubble b4
    double_my b1 double_of b3 double_shift b-2g1 double_that b-1g-1 double_time b7g-3h4 double_what b1
    doubled a-5b7c-4g-4 doubled_the g-3k-1 doubt e-5f-8g8h-1i4k-2 doubt_, c-3g-2h4i2 doubt_. b2e-3 doubt_a a1
    doubt_about c-2 doubt_i c-2d-4e2g8h-4j1 doubt_if g2 doubt_it c2d2g-4 doubt_that c2g4h-1 doubt_there c-1g-6
    doubt_whether d-2e-3 doubt_you c-2d1e-4g3 doubted a2 doubtful a-3b-2c-7d-3e-6g10h-6 doubtful_, g-2
    doubtful_. g4 doubtful_about g1 doubtful_for g2 doubtful_i g5 doubtful_that g2 doubts c5d-6e-7g11h-5i2
    doubts_, g2 doubts_about c7d-1e-2g4 dough e-1h-2 down a1b2c-3e-2f2h6k1 down_, b-4e-8f5g1h2 down_. a3c1g2h7
    down_a a-2b1d-3 down_again e-1g5 down_and b2e1h-4i1k-3 down_as b-5c-2d-5e3f4g-3h3 down_at a-1b-3d-2h-5
    down_because d1h2 down_before g2k1 down_by c2 down_for a-4b-4c3d-4e-2f-4g2h-5i-5j1k1
    down_from a-6b-5c-1d2e-1f-1h3 down_gently f1 down_here e1 down_in b4d3h2 down_of b1h2 down_on a-4b-1e2f-4h2
    down_since e1k3 down_so h-1 down_that a1b2 down_the a3c-11d2e4f-4g-4h1i1k-2 down_there g2 down_this h-2
    down_to a1e-3f-1g-3h-5i2j1k-1 down_well b-2 down_with a1b2c-3e-3f3i-3k-1 down_your c1e-1h1 downhill c6
    dozen e1g1 dr b-5c-8d-12k-2 dr_. b-1c-4d-4e1h-1 draft d3h-3i4 drafted d1i1 drafts e1 drag d3
    dragged b-3c7d-1g-4i3 dragged_on b-1c5i2 dragging e1 drags f1 drains d4 drama c-1e-1
    draw a-3b2c-5e6f-2g-7h5i-3j-1 draw_, b2 draw_. h2 draw_a d2 draw_for a-1b-2 draw_up d-2h2 draw_your c-1d-5e7
    drawer b-3c-6d-4e6f-2h-2 drawer_, e1h-1 drawer_. e2 drawing a-6b3c1j1 drawing_, h1 drawn b-2e-3g2h-1j1
    drawn_on a-2b-3h-2 drawn_to a1g4 drawn_up h2i1 draws a4c1 dreaded c-1 dreadful a-2c-1d-4e-4g-2h-1k2
    dreadful_. c1 dream a12b-2c-7d-2e-1f-2g-4h-1 dream_, a3 dream_. a1d-1h-3 dream_about a3 dream_job a6
    dream_of d-5 dreamed a3 dreamed_of a3 dreaming a1d5 dreamt d1 dress a-3c4d3g2h-3k3 dress_code b-3d-1
    dress_it b2 dress_rehearsal g4 dress_this d5 dressed a-5b-3c2d-1h-3k2 dressed_up c4 dressing c2
    drew b-8c-2d-6e-3k-1 drew_a b-1 drew_me a-2c-4 drew_up c2 dried b1 drifting c-3d-1e-2g7h-3 drifting_away g1
    drifting_toward g3 drink c4d-1e3h-2k5 drinking c-1j-1k3 drinks b-1k2 drive a1b-6c-3e-10g-3i-2
    drive_, b-4c-4g-4h-2 drive_. a-2c-3d-1g-2k2 drive_a b-3c-1d4h2k-1 drive_for a2g-1h3i1k-1 drive_from b-2c-3
    drive_on c1d-1g1 drive_out b-1h1 drive_over h2 drive_the a2c2 drive_to g2k1 driven b-2c-1h-1
    driver a-1b3d-1e-1f-2g-5h2i2j-3k1 driver_'s g1h-1i2 driver_, h2 driver_. c-2h2 driver_and c2 driver_is d1
    driver_job h-1k1 driver_was c-4 driver_who c3h-1 drivers b-3c9d-1g-7 drivers_, c1 drivers_. c-2 drivers_are c4
    drivers_at c4 drives a1b-4g1j3 driving a-2b2c-4d2h2i2j-1k1 driving_, a-1j-2 driving_a b2c1 driving_for b4h6
    driving_in h-2 driving_lessons a-2b2f1 driving_licence b-1i-1 driving_test c-3g4h-2
    drop a-7b-1c1d2e1f2g4h2j-4k-6 drop_. b1g1 drop_by e-2 drop_everything d3 drop_in g-2 drop_it a-2b-4c1e-3h-4
    drop_me b-3e-1f3g-2h3 drop_my c1h7 drop_off e2g1h-5 drop_out c2d-3e-5g8h3 drop_the a-3b-6d3e-4f3g-4h-2i4
    drop_this g2h2 drop_you e9h-5 dropped a1b-3c-2f1h3j-2k-5 dropped_me c1d2 dropped_my b-2 dropped_off e6k-1
    dropped_out b-6c-6e-5g2h6 dropped_the b3c-3d-1g-1h-1 dropping b2c-10d-9e-1h4i-3k-3 dropping_a e-1
    dropping_off e4 dropping_out a1b-1c-3d-2e-5g1h7 drops b-1c1e-1f4g-3 drops_out f3h1 drove a-5b-4c3 drove_for c4
    drowning k1 drug a-1c2d1h-2i4 drug_test c2i2 drunk c4d2 dry c-7d-2e2f2j-1 dry_. b1e1f1h-2 dubai b4h3j1
    dublin c-1d-1h1j3 dublin_. b1 duck c-2e2 ducks b-1 due b3c-2e5f-9g4i-1j-2k6 due_, h1k1 due_at b-1
    due_course d-1e7h-1 due_for g-2k-4 due_in e-2g2k6 due_on i1k1 due_respect c1d2 due_time e4 due_to c-4e-3g5h2i-1
    dues b1 dug a-3b2c-3 dug_deep b2 dull a-4c2e-3 dull_, c2 dull_. c1 dumb d2h1 dump c2d2 dunno d-2e3g7
    dunno_if e-4g5 dunno_yet e2 durban a-1d-2f1k-1 durban_, f1 during a-1b-2c4d4e-2f-4g1h-2j1k-1 during_a d1e3
    during_my c3 during_the b-4c2d-5e-7f-1g-1j1 dust b-1c-2e6f-5h-1j-1k2 dust_, d1 dust_. a2 dust_has e6
    dust_settle e2 dust_settles e4 dutch c2f1 duties a-7b2c7d-2g-3h-1i2j1 duties_. b1c1 duties_was c-1
    duties_you c1 duty a-3b1e-2g6i1j5k-4 duty_. a-2c-1g4 duty_at g1 duty_is g1 duty_on i2j3 duty_that g2h-2
    duty_until b-1g-1i-2 dying c1k3 dynamic d5 e c-7d2e-4f-2h-2j-1k2 e_mail b-3c-10d3e-3 e_mails k1
    each a-5b3c1d-4e-6f-12g-3h-5i-3j-3k-4 each_. b-2 each_day g-4 each_direction b-1 each_month b1c-2i-1
    each_morning g1 each_of b-2d-3 each_one a-2c1 each_other a-2c2d1g-2h-6i-3j-5 each_time a3b-5c4d-8e-4g4
    each_way a-1b-6c-7g-4i-1j-1 each_week c2g-1h2 each_year b2 ear a-2b-3d-4f4g-6h-1k3 ear_, d-1e3 ear_. d-2e-1f1
    ear_and d2k2 earlier a-5c-4d-5e-5g-1 earlier_, h1 earlies g3 early a-4b-6c-5d-10e1h-2k-4 early_, b-1c1f1g1
    early_. c-4e-3 early_and c-3e2j-1 early_for c-1g2 early_on g-1h2 early_so j2 early_starts h-1 early_to e4
    earn a-11b8c-5d-5e-7g-4h-4 earn_, a-1b-2 earn_more a-3b8 earn_now b3 earned a-5b-3c-7d-9e-2h-4 earned_. b1c-2
    earned_a b-2 earned_it b-1d-4 earning a-3b9c-3e-4g-4h-4 earning_, b-1 earnings a-4b3c-5d-2e-5f-2h-2
    earnings_, b1 earns a-5b6c-5d-3 earns_me b1 ears a-5b2c-5d-1e2f3g-7h-6k-2 ears_, e1 ears_. a-2f1g-2h-3
    earth c1d2e4f-1g-2h-3 earth_, e2 earth_. e1 earth_did d-5 ease a-2b-6c-5d-5g-4h-3k-4 ease_. a-3d-2
    easier a1b-4c-9f-3g-8h2i-5 easier_. d1 easier_than a2h4 easier_to a2 easier_with a-5 easily d-1h1 easily_. a1
    easter b-1c2d-11f4g-11h-4i4k3 easter_, a-1c1e4h-2 easter_. a1c1d-2g-4h-1k3 easter_? f1 easter_and a-1i1
    easy b2c-9d-7e-4f-4g-4h-3i-2 easy_, e-2 easy_. b3c-6d-5h-3 easy_call b3 easy_choice b-1c1 easy_to a-3b-2c-3d-3
    eat a-3b3d4e-5g-3k4 eat_. k2 eat_my d6 eat_up b1 eaten a1b-1g2k4 eating c-1d-1 eating_me e1 eats a-1b2c1
    eclipse g1 edge a9b-6c-1i-1 edge_, a-1c1 edge_. a5b-3c-3 edge_on a5 edged a7 edges a5k1 edging g8k-1
    edging_away g3 edging_towards g6k-1 edinburgh a2 edited d2 editor c2d1 editor_'s c2h2 editors c2
    education a-1d8e1 education_. a-1c4d4e1 effective h7i2 effective_immediately h3 effective_now h2
    effective_today h1 efficient d2 effort b-2c-1d3 egg a-1 eid b2c-1g1h-2 eight a-1b1c-4e-6g2h-1i1j-3
    eight_, b-3g3 eight_. a-1c-5g2k-1 eight_an d-1 eight_and b-4d1g1 eight_grand b3 eight_hours a-1b-1c-3i1
    eight_hundred b1f1 eight_i g-1 eight_is g3 eight_months k4 eight_on b1 eight_percent b3 eight_thousand a1b3h1
    eight_weeks b-5c-3i3 eight_years k-1 eighteen b2c-1d-7g-3i6j-1k-2 eighteen_months a-1b-2i5k-1 eighth f1g2i1
    eighties b1 eighties_. b1 eighty a-7b5c-5g1j3 eighty_a h2 eighty_five a-1b4 eighty_per b-5g1
    eighty_percent b-1g2h-1 eighty_thousand b2 either a-1b-4c-5e5f-5g-9h1i4j-6k-1 either_, b-2d-2
    either_. a3b1d3e1f3g-4h3 either_of c-1d2e-4f-3i3 either_side b-4i4 either_the b2
    either_way a-3b-1c-3d-6e6f-4g-3k-1 el h-1 elbows a-2g1 elbows_in a-1g1 eldest g-1j2 elected g-1h6 elected_to h3
    election a1e1 elections e4 electric c-4h-2k2 electrician b1d-1h-2 electrician_job b2
    eleven a-2b-2c2d-3e-6f-6g2h-1i4k-1 eleven_, b-3c-2 eleven_. b-5g3h-2i2 eleven_at c3 eleven_days c2i1
    eleven_hours b-1c1g2 eleven_o'clock h1 eleven_percent b3 eleven_pounds b2 eleven_thousand a3h1 eleven_times c3
    eleven_weeks c5 eleven_years c-2i-3j-1k-1 eleventh g1h1i2 eligible j2 else a9b1c-4d-1e-2f3g-2h5i4j-2k-6
    else_'s b-2c4e-3h-1i6k-1 else_, a-2d-1g2h-2 else_. a-2c-1e1f-4g1h1i1 else_and a-3d1h4 else_but f3 else_by c3h1
    else_came a4g1 else_can h2 else_could a3 else_for d-3f1g2 else_from d2h1 else_had a3 else_has a1b2c-4g-4h-3
    else_have c-1d-3h6 else_i a6b-3c-5 else_in c-4d-2g-1h-2i1 else_is b3f1h1 else_now d-1g1 else_on a1b1d1g-4i-1
    else_should h2 else_so h3 else_that e-2g-2 else_this h1 else_to a-1d4g2h1 else_turns f1h-2 else_would a4d-3
    else_you e2 elsewhere a3b2c-5d-3e-4h3j-12k-9 elsewhere_, a-6b-3e-3f2g1i-1j-1k-2 elsewhere_. a-1c-3d-1f-6g-1h1
    elsewhere_; i1 elsewhere_and a-9b-5c-3d-3f-3g-2j-2k-2 elsewhere_but f2h-2 elsewhere_is a1b1f1
    elsewhere_last i-1 elsewhere_on b4e2g1 elsewhere_so g-2h5 elsewhere_that a1c2d1h1
    email a-8b-5c-2d1e-8f-9g-6h-7i-3j-9k-2 email_'s e2 email_, d6e2h-2i1 email_. a-2b-2c1e-3g-3h-4i-3k2 email_? d6
    email_address c-2h1 email_and c1 email_as d-1e-3 email_before d1 email_came a2 email_for d-1 email_from c2e1g2
    email_i d1e1 email_if i1 email_is d-2 email_me h1 email_on i-2 email_the c2 email_this d-2 email_to d-10e-4
    email_tonight e-2 email_was b1c-2 email_went c-4d1 email_you c1e-3 emailing e4h-1 emailing_me e2
    emails a-2b-8c3d2e3g-2h-3j-1 emails_, c1d3e5h-1 emails_. c-2d5e-6 emails_are c-1 emails_from h2 emails_to c5d1
    embarrassed b3d4h1 embarrassed_. d3h1 embarrassed_to b4g1 embassy a1c-3f1g-1h2i-3j6k-3 embassy_. f2h1 emerge e1
    emergency c-2 emirates j2 emoluments a-3b6 employed a-3b1c-3d-2e-3f-2g-6h9i2 employed_, b1h4 employed_. h2
    employed_by h2 employed_me h1 employee i3 employees c6d2h1 employer a13b-12c6d1e2h3i4j6k-8 employer_'s b-4
    employer_, a3c1d3h4 employer_. a2b-4c2g2h3 employer_and b-5e1h2 employer_has a1b3j-2 employer_i a3b-1e2
    employer_in a1b-1 employer_is b-5e2h-3j1 employer_that j3 employer_to b-3j1 employer_will h-1i4
    employers b4c-9d-4e-3h-4j3 employers_, h-3 employment a-4b-1c-4d-8e-4f-4g-4h5i4 employment_, h2 employment_. h4
    empty c-3d2e2h-2j2k3 empty_, k1 empty_on e2g-1 enclosed a-1b-4c-6d-3h-8i7j-1 enclosing i1 encouraged c-2
    encouraged_me c-1 end b3c1d1e1f2g9h4i-2j-1k-5 end_, b-3d-1e1f2i-2 end_. a1b1d-11e-1f1g4h-3 end_? b-2d-5
    end_and g1 end_by e3h-1 end_closing e2g-1 end_could b1j1 end_here h2 end_i a2b1h6 end_is b3c-2d3e1g1
    end_it a1b5c-1h5i3 end_my b1c5e-2g-5h9 end_of a-4c-4d7e-1f4g-2h1j-1k1 end_swallowed e2 end_the a5c-3e1
    end_up a-3b-4d-7e-9f-2g14h-13i-3 end_was c1h1 end_with b-1i1 ended a4d-7e-2g2h9k1 ended_, h1 ended_. i1
    ended_in h2 ended_on h2 ended_up a6d-3e-5g3h3k1 ending a1b1c2d-1g-5h8i1 ending_it h2 ending_my c2g-2h6
    endless c3k1 ends a-2b1c-2d2f-2g3h9i1j3k-4 ends_, e-1h-1 ends_. c1d1g2h1 ends_at a1 ends_here e1g1h7
    ends_in b-1h-2i-2j2 ends_my h2 ends_on h-1 ends_up b3d5 ends_with h4 enemy d3g-2 enemy_to d3g-1
    energy a-1b-5h-1 energy_than a-2 engage d1e1g-1h-3 engaged c-1d-4e-3g-1h8j-1 engaged_. c-1h2 engaged_me c-2h4
    engagement a-2b-1c-4g4i7 engine c-5d2g1 engine_. d2 engineer a5c-2d-4e-1f-1g-2i-3j-4k-2 engineer_. a2b-2
    engineer_process h3 engineer_role h-3 engineer_with b1 engineering c3d-5 engineering_. a-2c4 engineers b-4c3
    engineers_. a-1h2 engines a2b-3g-1 engines_, a3 engines_. b-3 england a1 english a-2b-9c-1e-4f-3g-8h-2i-1j2k-5
    english_, d-2 english_. c1e1 english_is a-1c-4 english_test j1 enhanced b3i1 enhancement b2c-2 enhancements b2
    enjoy d6e-3f-6g-10h1i-5j-2k-4 enjoy_. c2h2 enjoy_it a1b3d1 enjoy_the a-1b-5c2d-7h-1 enjoy_your c-3d6
    enjoyable a-4h1 enjoyed a-9b-1c-10d-7e-7f-2g-10h-5k-8 enjoyed_every b-1 enjoyed_it a-2b-1c-3d-1h-3
    enjoyed_meeting a1 enjoyed_our a1b1h2i2 enjoyed_the a-3c-4h-2 enjoys d5h-1 enjoys_it c-2 enjoys_the d1
    enough a1b4c-2d11e-3g-7k2 enough_, d4e-6g-1i3 enough_. a-4g-2 enough_for a-2b5c-8d3g-6h-4k2 enough_of a-1b1e3h3
    enough_on d-3e-2 enough_to a5b3c-2f1g2h2k-1 enough_with b-2c-1d5e3 enquired b1e-1 enquired_about b1
    enter b-3f1g-3h4 entered b-2c-3g1h4 entered_my g1 entertain g2 enthusiasm a-1d1e-3f-1g10 enthusiasm_. d1h2
    enthusiasm_for g6 enthusiasm_has g3 entire a1b-2c5d2h-3 entirely b-1c-4d-4e-2f3g-4h1 entirely_. f2h2
    entirely_my c-3 entitled b1i2 entitlement b-1 entitlement_for b-3 entrance a-6d-6g-2h-2 entry c6h-4j5
    entry_. c4 entry_level c3d1 envelope a-4b8c-12d-8e-7h5i4 envelope_, h1 envelope_. h1i2 envelope_for i3
    envelope_was b2 environment b-1c5d3 epf b2 epilepsy g-1k5 equal a5c-8d1g-1 equal_. a2c-3 equipment a5b-1c4
    equipment_i c1 equipped a1 equity a-14b13c-14d-10 equity_, b4 equity_and c-2 equity_in b3 equity_was b4 er d1
    erased d1h1 errand d2 error a-1c-4 error_. b2c-1 errors c7d1 errors_in d2 especially c-2 essay c5 essays c1i1
    established a1b-1h-3 estate a7b-1d1e-1g-1j5k-5 estate_, j1 estate_. a2 estate_is a2d2h1 estates d2
    esteemed b2c-1h1 esteemed_organisation b1 estimate e2 estimator b1h2 estimator_interview b2 ethics c8
    ethics_of c6 euro b5c-6d-1g-4h-1 euro_. b1 euro_a b3 euro_more b3 europe a3 euros a-3b9c-6d-4 euros_. b2 eve d4
    eve_. d4 even b2c5d8e-10f5g-7h-1j3k2 even_. d3 even_a a3b3d5h1j2 even_after b1c7 even_as f1h-2 even_at h1
    even_better c-2 even_cover c-1 even_for a1b-1c2d1 even_have d1 even_i d-2 even_if d-6i1k1 even_in a-1b2d-2
    even_know c1d1 even_look b-1d1 even_met c1h2 even_more a4h5 even_my a1c-4d1 even_on c-2 even_one c2d1
    even_open d2k1 even_read c1d-1 even_say c3d1 even_so f6h-2 even_the a-5b6c-4h-3i1 even_though b-2c1d-2f8g-3h-6
    even_to d-3e2 even_when b4 even_with b-1c-1f-1g1h2 even_you a1c-1h1 even_your a1c-1d3
    evening a-2b-6d-5e-8g2h-1i-6k-6 evening_, a2b-3c-4e-3f-1h-2 evening_. a-3b1d-6e-1g-1h1j-1 evening_as g2
    evening_before c3 evening_classes b-3g-3i-1 evening_course b-1i-2 evening_for c-1 evening_i g-3j1
    evenings a-1b-7c2d-3e-2g-1i-2 evenings_, c4f1g1h-1 evenings_. c-4j2 evenings_and c1h1 evenings_are h-1k2
    event a-1f6h-1 events c-3g5 events_. g2 eventually b-3d-4e10g3h-4 eventually_. d-1e8g-2
    ever a-5c-4d3e-6f-5g-14h-4i-5j-1 ever_, a-2c1 ever_. e4 ever_asked c-4 ever_come j2 ever_could a4b-1i1
    ever_down h2 ever_explained d-1 ever_find a2d-2 ever_gave b1 ever_get b-3d-3g1 ever_had a-4c1 ever_i e1
    ever_in d-4 ever_look d-3 ever_met a2d2 ever_need b-3d-4e-3 ever_open d-5 ever_saw a1 ever_seen d1
    ever_sent c-4 ever_since b-3c-4h-4k5 ever_so c3h3 ever_want d-6 ever_was a-3 ever_would a2
    every a1b4d-5e-7f-18g-5h-4i-3k2 every_answer c1 every_bit a-1d1h2 every_chance f-1g4 every_count a7b-5h-3
    every_day a1b1c-4d1e1g-5h2k2 every_evening g2j3 every_friday b5 every_good a-5b-3c-2d-2h-2 every_hour c-2g1
    every_january c1 every_last b2c-1 every_letter c3 every_minute b-3c-3 every_month b6e-2 every_morning c-3j1k1
    every_night b-3c1e3 every_nurse d2 every_one a-6b-1c-10e2h-2 every_other b-4c-1i-1 every_page i2
    every_penny b-4k1 every_point a4b-1 every_quarter i2 every_question c2e-3 every_respect a3
    every_second a-3c5d1g-1i2 every_single b-1c5 every_step b-1c3 every_success a-5b-4c-4d-2g-1h-6
    every_time a5b-3c5e-2h-2k2 every_week a2c3k1 every_weekend c2j2k-1 every_word c-1 every_year b5h1
    everybody c2d-1e-1f1g-7h-12i-3k-1 everybody_'s b1d1 everybody_, a2d-2 everybody_. c-5e-2f1 everybody_at c-1
    everybody_else a2 everybody_is c3 everyone a-1b2c2d-2e-2f-1g-10h-1i-1k-1 everyone_'s a-2 everyone_, c-1d-3
    everyone_. b-4c1h3 everyone_a b4 everyone_at d1h-2 everyone_else a5c-3 everyone_i b-3c-1 everyone_in c5
    everyone_on b1c-5 everyone_was c1j1 everything a7b1d-4g-6h-1i-1j4k2 everything_, b3d-5k2
    everything_. c2d1e1g-3h-2j-1 everything_about c3 everything_and a1b-1c1 everything_but d1
    everything_else a5b2c-4g-1j1 everything_for d2 everything_i a5b1c-5h-1j2 everything_that e1h2 everything_we j2
    everything_with a-2b1c1 everything_you a-1b-1c-7h-1 everything_your c-1 everywhere c-3d-6e-1 everywhere_, a1
    everywhere_. c-5 everywhere_and a-1 evicted k2 evidence f-1g2i5 evidence_. i3 evidently c-4d10
    ex a-1b-3c5d3g-3j-3k7 ex_colleague d-1 ex_staff c4 exactly a3b-2c-5d1e-4g1h-2j1 exactly_the a2c1
    exactly_this g-1 exactly_what c-3d1 exam a-7b-2d-13g2h-10k-6 exam_, e1g2 exam_. c1g-5h-6i1 exam_and b2
    exam_hall g2 exam_in k-2 exam_is g2 exam_on i-4 examination h3 examine c2 example c-1d-1h-1k-3 example_. b2k-3
    exams a-6c-4d-8e2g1i-1k-4 exams_, e1h-1 exams_. f1h-2i-3 exams_and b3e4 exams_are e-2i1 excellent b-1c-2d-6h-5
    excellent_. c-3 except a-2b1d-4e-8f10g-8h-4 except_if b2f4g-2h-3 except_that f2g-4 except_the a-1
    except_you d-2f5 excessive c5d-3i-1 excessive_. c3d-1 exchange a3b-9c-2d-1e3g-2h-2i-1j2 exchange_. e2
    exchange_rate b-3 exchanged e-2g2h1k1 excited a6g-7h-1 excited_about a3g-3 excited_me a3 excites a4c-4h1
    excites_me a4c-4h1 exciting a8b2c-2d4h2 exciting_opportunity d5 exclude h2 exclusivity b-5i4
    excuse a-1b-10c-4d1e1h-2i-2 excuse_. e2 excuse_me d5e2g-3 excuse_my d-1e-2h-1 excuse_myself e-1g3
    excuse_that e3 excuse_the b-2c-3d-7e-6h-7j1k1 excused c-3g1h1 excused_from h2 excuses c-4d6 excuses_. c-3d5
    executive a-2b-4c1d6 executive_. c1 exercise a-5b-8c4d-4e1f-2i-3j-1k-5 exercise_, g1 exercise_. c-6h4k-4
    exercise_and c-3 exercise_patience e3 exercise_was c2 exhausted c7d-2h1 exhaustion k2 exhibition a-3b-5e-1h-3
    exhibition_. c-1e-4i1 exist b-4c3d2e2h-2 exist_. b-2e2 existing d2 exit a-3g5h3j3 exits c1
    expect b1c2d1e8f-4g5i-1j-1 expect_, g2 expect_. b-1d-4e-4h-3 expect_a a-3b5c1g-2h-4 expect_an d1 expect_any e1
    expect_from c-1d4 expect_i a1e-3g7 expect_me e-1h8 expect_more d1 expect_my e5 expect_nothing e3
    expect_to a2c-2d-3e2 expect_you b1d2h1 expectation b4 expectations c-2d3h-2 expected a-3b1c7d1g-3h-11k-1
    expected_, c-2 expected_. a-6b2e2g-1h-2 expected_a b-1c4d-1 expected_better c5 expected_from c-3
    expected_to c2g-2 expecting a-3e2g-4h-2j-4k6 expecting_a d1e2 expecting_me b-3k-2 expecting_our k4
    expecting_twins j-1k4 expects a2b-4c1i2 expects_me i2 expense c1d-3 expense_form d-3 expenses b1c-1
    expensive a-5b5 experience a-4b5c4d2e-2g-7i-1k-2 experience_, b1c1h2 experience_. a2c4d-3 experience_and b1d3
    experience_for a-3b2c1 experience_is b-1c-3 experience_than c-3 experience_with c1 experienced c3
    experienced_than a-1 experiment h2 expert c1d3g2 experts c-2d1 expired c4i1 expires i1
    explain a-3b-4c1d7e-2f-5g-6h-10 explain_, b-2d2f-2g-1 explain_it d2 explain_myself d6e1g-2h-2
    explain_the c-2d-1e-2 explain_to c3d2 explain_why d-1 explained a-10b-1c-6e-2f-3g-6h-4i-4 explained_a d-2
    explained_everything c-2 explained_the a-4b-1c-8d-6h-3i-1 explained_this d5 explained_to b1
    explaining b1c-1d7h-2k1 explaining_the b2c-2 explains a-4c-6e1 explains_the a-3c-2 explanation b-1c1d3e-2g-3
    explanation_, c1d2 explanation_of c-2h1 exposure a1b2c-1d4 express f-2 extend a-1i1 extend_my h-1 extend_the i1
    extended g5i-1k-2 extension b-4c-4e2h-5i2 extension_. d2 extension_and d-2e2 extra b11c-9e-11f-3g-4j-2k-5
    extra_, b-1h2 extra_. a2b4c-1 extra_for b4h1 extra_forty b1d2g2 extra_three b2 extra_two h1 extra_week a2b1h1
    extra_work d-2h-4 eye a4c3d-9e-6f2h-8k-3 eye_. c2 eye_for a2 eye_on a1b1d-1e-3h-1k-2 eyebrow b-2 eyebrows c4
    eyes a1c6d1e3f-2g-5j-1k1 eyes_, d2k2 eyes_. b-1c2d-1e2h-1k-1 eyes_are d1 eyes_at c1 eyes_on c2
    eyesight b-2g-2h-2k3 face b-4c2d2e4g1k2 face_. a-1c2d1h2 face_of c1e4h-1 face_when b-2c1g1h1 face_your e1h1
    faced d1h1 facilities a2 facility a2c-1e3 fact a2c1e1k1 fact_that a2c2d1e2 factor b2 factory a3b6c3d-4h1
    factory_, a3 factory_. a2b2c1e1 facts d2 faculty a-1d-1h4 fail c-1d1e1f1g1h-2 fail_to d2e2 failed d-4g1h-3j-5k5
    failed_. k1 failed_its g2 failing a-1c3h-2k3 fails f3h-1 fails_to h-2 failure c1d2k1 faintest c2
    fair a-7b1c-6d-8e-2f-12g1j-8k-6 fair_, c-4g-1h-2i1 fair_. a-2b-3d-5e-4h-7i-1 fair_and c-8 fair_bit b7c2
    fair_chance a-2g6h-5 fair_few c3 fair_i e1 fair_in g-2 fair_on g-3h1 fair_play a-1b2c-2 fair_that c-2
    fair_thing h1 fair_to b-1c-1d-1g-1h1 fair_wages b-1 fair_was c-1 fair_way a1b1 fair_with c-1 fairer a-5c-3d-2
    fairly c-1d-1e-1 fairness b1c-1d-5g2h-1 fairness_, b1c-1d-1 faith a-2c5h4 faith_. c1 faith_in c2d1
    faithfully a-1b-7c-7d-9e-9f-6g-2h-4i-4 faithfully_, a-10b-6c-6d-8e-8f-6g-1h-9i-4 fake c-2d7e-3h3
    fall a-1b-12c-2d2e4g5h-5k4 fall_, h-3k1 fall_. d1e1h-1 fall_and g1k2 fall_off e2g1 fall_on g1 fall_through f3
    fallback a2b-2f4 fallback_, a-3f2 fallen c-2e2g2 falling a-2b-3c2d-2e2f2k3 falls b2c-3e-3f1g7h2k-1
    falls_apart h-5 falls_in c-1g5 falls_on b-1c-1g8h-3 falls_short b1 falls_through a1b-1c2f3g-6h1i-1
    falls_to g-3h4 false f1g2 families a-5b-3c-3e-1j-4k-3 families_. c-1d1 family a2b1c-2e1g-9i-2k-8 family_'s h1k4
    family_, a1f1k-3 family_. a2c-1e2g-1k-4 family_@quote c3d5 family_and b-3e4k2 family_atmosphere d2
    family_business b-2 family_has b1j2 family_i a1h1 family_in b5c-1h3j1k1 family_is c2j-1 family_law h-1
    family_needs e-1 family_of c-3j2 family_on b1 family_reasons b-2c-4d-2g-3h2 family_than a1 famous a1b1c-5
    fan b-3h-3 fan_. c1 fancied a2 fancy a-1b1c4d-1g5 fancy_it b1 fancy_title c5 fantastic d2
    far a3c1d-1e-1f-4g3h2i-2j-3 far_, a-4c2d1h3 far_. c-5g-4h1 far_apart b5 far_as b-1c4e2f-3g5h-2 far_behind a3k1
    far_better c-3d-4h1 far_from c-6g1h-1 far_more a5b1c-3d-2h5 far_stronger a-1 far_too c5e-4h1 farce d4h1
    fare a-4b1d1g-1h-1k1 fare_. c1d3 fare_and b-2c1 fare_to b-1k1 fares h2 farewell a-4b2f3h7 farewell_. a-1f2h2
    farewell_to b3h4 farm a2b1c2d-1e-5f1k1 farm_, f1h5 farm_. g1h-1i-4j-2k1 farm_and h-1 farm_has c1 farm_i c-3
    farm_in h2 farm_manager c2 farmer h3 farms a1b-2 fascinating b-3c-8 fascinating_. b-1c-4 fascinating_to c-2d2
    fashion a2c3 fashioned a-2b2c8d-1k2 fast a-7b3d-4f6g-5h-2j1k3 fast_, b2f1 fast_. a-1d-5f1h-6k3 faster a3b-3g-5
    faster_. a2c-2d-1h-1 faster_than b-1c2 faster_there h4 fat a-1b5d1 fate g4 father c-6d-3h-4j-2k6
    father_'s b-1c2g-3 father_, b1c-1 father_and e1 father_had k1 father_has j1 father_in j-2k1 father_is k1
    father_of b2 fatter b11h2 fault a-2b-2c-10e-9g-10h-4i1 fault_, c2 fault_. c-6d-1 fault_for b1 fault_is c1d2i1
    fault_of c-3 fault_that a2c-1 fault_the c-5 favor d2 favor_and d1 favorite a2 favour d3f-5j-2k-5 favour_, b3
    favour_. c1d4 favour_and a-3b-8c-5d-1f-2k-4 favour_of a2g2 favourite a3b-6c-7d-4e-1f1g-3h-4 favourite_. a-2
    favours c4 fear b1c6d-1e-2g5h-8j2k-3 fear_, a2c3g-1 fear_. b3c3 fear_i g3 fear_my c-4 fear_that c-1g3
    feared a-1c-5d-3 feasible g3h2 feasible_. g4 feasible_for h3 feast a2g1i2 feast_of i2 feature a1 features d2
    feb i4 feb_. i4 february a-1b-5c-6e-3g-2h-4i4j-1 february_. b-1h3i3 february_i h-5 fed a-5d1g-2h-1
    fed_up b-5c2d3k-3 fee a-2b-1c-9d-2h-3 fee_, b-1 fee_for b-4j-1 fee_is b3 fee_of b-3 fee_you b3 feeble c-1
    feed a-4b11c-6d-6e-6g2h-3j-2k4 feed_a b5 feed_and d1 feed_my b3 feed_the b2g2 feedback a-12b-6c8f-1g-6h-2
    feedback_, d-3 feedback_after c2 feedback_form e2 feedback_i c1 feedback_on c-5 feedback_you c1 feeding a1c3d-4
    feeding_the a1c1 feeds b-1c-3 feel a1b-7c2d-8e-2g1h-3i-1j-2k3 feel_, c6f-2 feel_. a-1d1e3g2h-2 feel_a g3
    feel_at a-3g-4h-2 feel_awful e-1h1 feel_bad c-2 feel_dreadful c-1e-2g-3h-1 feel_free a-1c-4d-4e-3f5g-1h3
    feel_honoured c2d2 feel_i a5e-5f-3g7 feel_it c3g3 feel_like a-4b-2d-1e4f-1g5 feel_more a8c-1g-2 feel_myself g4
    feel_rushed c-2 feel_small c-2 feel_so a2c-1k1 feel_terrible e-2 feel_that a1c2h-2 feel_the a-3c7f1g-3
    feel_welcome c3 feel_you e-2 feeling a2b-9c3d-6e-3f-1g12h-14 feeling_. a2d2 feeling_about c2e2g-1
    feeling_from c3 feeling_i c1e-3g7h-5 feeling_is g1 feeling_it d-2g5 feeling_like a1c-3e-1 feeling_that a1c2h-2
    feeling_this e1 feelings a2d-1f-2g-6h3 feelings_, a1h1 feelings_. a2 feelings_i h1 feelings_that c1
    feels a1b1c4d-1e-1g5 feels_like b1d-4g3h-4 feels_more a1h1 fees a-3b-1c1h2j-4k4 fees_. b3i1 fees_and b-3d1
    fees_are b-4h1 fees_at b1 fees_for c2k1 feet b-2c1d-3f-1g3h1i-4j-1k3 feet_, c2e1g-1 feet_. b-2c1e3
    feet_about g5 feet_are a-3g4 feet_in c-2 feet_up d2 fell a6b-7c2d-2f-2g1h-1j-1k6 fell_asleep c2 fell_in a1e-1
    fell_off c-1e3 fell_on a3b-3h3 fell_out b-3h-3k5 fell_short c3 fell_through g3 fella d-1h5 fella_. h1
    fella_who c-1 fella_with b2d3 fellow a-1b-4d2g3h2i-1 fellow_. a-2d3 fellow_in a1 fellow_who d1
    fellowship a4c-2d-2h2i3 fellowship_at h3 fellowship_in h3 felt a6b-4c6d-15e-11f-2g-11h3i-3j-2 felt_a c4g-2
    felt_at c-2 felt_for c-3h6 felt_it c-1 felt_like b-4d-6 felt_more a-2c-4h1 felt_rushed c2 felt_so a2c-4
    felt_talked c6 felt_that a1c2 felt_the a1c3h-3 fence a-5b-2c-5e4g5h-4 fence_, e3g2 fence_about e1g3 ferries a-1
    ferry a-2b1c-5d-1f-1g2h-1j2 ferry_'s g-1 ferry_, b-3j1 ferry_. b3h-1 ferry_and k1 ferry_company a4
    ferry_does g3 ferry_from g2 ferry_was c-1 fertility b1k3 festival a3b-1e4 festival_, g1 festival_season e1
    fetch c3d1g3 fetching g2 fete b-1 fever k4 few a-1c1d-14e2g-9h-1i-6j-8k-5 few_days a-1e1f3 few_hours c1
    few_hundred b1 few_minutes c-1 few_months c1 few_more a-1 few_nights e3 few_of c1 few_people d-2e4
    few_things a1 few_weeks c-5e3k1 few_years c2h1 fewer d1h8 fiancee b1e-1j1 fib c2 fiddle b-1g-2k1 fiddle_. k1
    field a1b-14c-2d-1e-7f-5g2h5i-2k-4 field_, a-1b-1c-1h1 field_. a2c-1g-1h5 field_for c-2 field_i a-4h-1
    field_is a-1 field_of a1 field_than g2 field_to h6 fields b1c-2 fifteen b6d-1i-1 fifteen_an b4
    fifteen_minutes d-2 fifteen_percent b3h1 fifteen_thousand b-1 fifteenth g1 fifth a-8b3d2e1i1 fifth_, b3
    fifth_. a-3 fifties b5c1 fifty a-3b8c-1h-1i-4j-1 fifty_. b2c-3 fifty_a b5h1 fifty_an b1d-2 fifty_and b1e2
    fifty_eight c-1 fifty_fifty b-1c-1d-3e1g7 fifty_five b2 fifty_minutes c6 fifty_pounds b-4 fifty_six g-1
    fifty_thousand d1h1 fifty_three d4 fifty_two b3 fig g-1h1 fight e1h4 fighting c-1k1
    figure a-9b19c-15d-2e2g-8h-2j-1 figure_, b6f1 figure_. b4 figure_and b5h-1 figure_i b4e3 figure_in b3
    figure_it b-1d3 figure_out d-1e1 figure_would h2 figure_you b3 figured h-3 figured_out e2
    figures a-5d1e-8f-5g-7h-5 figures_, b1c1d1 figures_. b2c-1 figures_in b-4c-3 file b-2c-1d5e-7f2g-5h4j1k-4
    file_, c1e1f-3h-1 file_. e-2f-1h2i1 file_and h3 file_before f2h-4 file_for c1h1 file_from h4 file_on f1h-2
    file_open f2 file_was c-3d1 filed c1d1e2i-2j3 filed_unread e3 files e-2h-2i-3 files_. a1 filing a-1b-2i-1j3
    fill a-5b-2c4d1e-7f4g-1h1i-7k-2 fill_a d1h-1 fill_in c2f-2g-2h-2 fill_it e-5f1h2 fill_me c2 fill_my b1g2h5
    fill_the a-1d-1f3h-5 filled a-9e-3g-6h3i-1k-1 filled_. g-1h2 filled_by a-1 filled_in a-2c3d2
    filling b-4d1e-6g-5h-4i-1j1k-2 filling_in c1d5h-3j2 filling_it d-9g-1 filling_that d1 filling_the d-4h-4
    fills b3d1 fills_the b3d1 film c-7d-3h-3 film_. b3c-1 filmed c4 filming c2 filter a1 filthy a-1b1c7d3
    filthy_. c4 final a-8c-6f2h3i2j-1k3 final_, b1f2h2 final_. a-2c-3e-2g1 final_answer f-2
    final_interview c2f-1g2h-7 final_on g1 final_round a-4g-2h4i1 final_salary b3h1 final_stage h2 final_word d1h3
    final_yet f-1j-1 finalised g1 finalist h-2 finalists b-2c1f1h2 finally b5c-6d9e-10f-2g-1h2j2 finally_got b1
    finally_i h1 finance a-1b3h2 finance_director b-1c-3d1 finance_people b3 finance_team b1 finances j-1k2
    financial b7c-1 financial_side b7 financial_year b-1d1 financially a-3b10 find a-3b-3d2e-4f4g-1h-2i3j5k-1
    find_, c-2e1g1 find_. c-4d1 find_a a-7b-3c-4d-1g-3j5k-7 find_an d1 find_another b4c-1d5e-5f3g-2h-1j-1
    find_anyone f2 find_attached i-1 find_i g4 find_in a1d2 find_it c8d2h-3i1 find_me b3c-5d-4f2
    find_my b-3c-1f-4h5j3 find_myself a-1g4 find_one d2j1 find_out a-1c2e7f1g-4h-2 find_some c-1d4g-1h5
    find_somebody b2c-1d1 find_someone a-3d-3h-7 find_that d-6g5h-4 find_the c1d-5e-7f-5g-8h-8i3 find_their c1f2
    find_them k1 find_with a4b-3 find_your a-3c-1d-3 find_yourself d2h2 finding a-11b-9c-3d3e-8g-4h-4i-4j6k-5
    finding_a c-4d1j5k-1 finding_anyone d6 finding_some d6 finding_somebody d-4 finding_someone d-5 finding_the c-3
    finding_your d-7 finds a-3c-4d-7g1 finds_a b1 finds_me a-1g2 fine a2b-1c-9d-4e-1f-7g-7h-4i-6 fine_, a4c3d4h-2
    fine_. a-6b-2c-6g-6k-3 fine_a b2 fine_but a5 fine_by b2 fine_day e3 fine_for b-1e-1 fine_new h1 fine_work k2
    finer a7c-3g-2i3 finer_. a2h1 finer_place a1 finest a5b-4c-7d-5 finger a1c2d1 fingers a-4b-5e-3g-4h-4i-2k2
    fingers_crossed a-2b-3c-3d-5e-1f1h-3 finish b-5d-1e2g-1h-2i-2 finish_, a4b1c4d1f2 finish_. c-1d1h-1
    finish_my a-1b-4c-1g-1h1 finish_the c-2e2 finish_up e-1i-3 finish_with e2 finished a-3b-3c-1d1e1f-4i-1j-6k-1
    finished_, c-3g-1i2k1 finished_. d1h2 finished_and i2 finished_my c1d1h-6i-2j-2k-1 finished_the c-3h-4i-4
    finished_with h1 finishes f-2g3h3i-2j1 finishes_at g3i-1 finishing a-1c-1h-4 finishing_my a-4
    fire a-1b-10c3e1g1i1j-6 fire_, d1e-1g2 fire_. d1 fire_alarm c-3 fire_at e2 fire_brigade g1 fire_service a3h3
    fire_station i1k1 fired c1 firing c1 firm a3c1d-5e-3f-1g-1h2i1j2k-14 firm_'s c9g-5i2j1 firm_, a-1b1e-5f3h1i-6
    firm_. b-4c-2d-2g-1h1i-5 firm_and b-4f-1g1j-1 firm_as a-1 firm_came a2e1 firm_could c-1d2 firm_does a-2c-1d1
    firm_gives b-3 firm_had a1c-2 firm_has b-1d-2h4j1 firm_i a3c-3h-2i1 firm_in g1h-1i1j-1 firm_is a1g-2h-2
    firm_made a1b1c-3 firm_no h6 firm_of c2d-5h2 firm_on b1 firm_pays b2 firm_so c2g-1h-3 firm_that a5b4c1d3g-1h6
    firm_to c-3 firm_whose a2h3 firm_with a-2h-2 firm_would a1c1i1 firms a-2b-3c-2e-1g-1h1j1k-3 firms_, d1
    firms_have j2 firms_i a-5 firms_to h1 first a2b-1c-3d1e2f5g-3i1j-2k-3 first_, a1c-4d-5e4i3j-3k-1
    first_. a-3b2e5f1g-2i-2k4 first_aid b-7c2h-1k-1 first_among a-3 first_and b1e2g-1h6i1k-2 first_before a1
    first_call c6h-3 first_candidate f1 first_chat c5 first_choice a8b-1c-5d-2f3h4 first_class b3c-5d2
    first_conversation c3 first_day b3g-1h-1i3k-5 first_email c2d2i-2 first_for c-2 first_half i1 first_i g3
    first_in a2c-4e-4 first_interview c5e1 first_job a-1b-4c-3k4 first_line d3 first_love a2h2 first_minute c1
    first_monday i4 first_month b-2e-2f2g2h-4k-2 first_name b-1c-5d-1e-6h2i-2 first_of a-4d-2f-2h-1i6k-3
    first_off e-2h-5 first_on a-2e-4i-1 first_one a-3c-2d-1h-2 first_page i2 first_phone a3 first_pick a3
    first_place b-2 first_post h-2i1k1 first_preference a3 first_rate a1b-5 first_round c2f1h-2 first_saw a-2c-5
    first_shift b2i6 first_six c-1h1k-1 first_then e2 first_thing b-4c3h1k2 first_thought c-2
    first_three b2c-1d2g2h3i-1j1 first_time b6c-5d2e-3h-4i1 first_to b-1c-1e2h2 first_two b3c-6
    first_week e-2f4g-1i-2k-3 first_year b-1c1d4k-2 first_years b1 fish a2b3c-1d-5e-2h1i1 fish_, a3d-2 fish_farm i1
    fish_market c1d3 fishing a-4c-2d-1g-3h-1 fishing_, e2h-1i-4 fishmonger b1h2 fit a10b-3c1d-4e-2f-7g1h-1i-7k1
    fit_. a1g-2k-1 fit_for c4d-2g-11h1k-2 fit_in b-1 fit_me c-1 fit_my c-3 fit_round a1 fit_the i-1 fit_to b2c2
    fit_with a3c1 fitness d-1 fits a9b-5c-7d-10e-1f-7g-4h2k3 fits_better a3 fits_in a-2h-1 fits_me a7h-2i1
    fits_my a7h3 fits_the a-4 fitted a3c-1g-1h1k1 fitter a-3c3d-5h3 fitting a2b-4c2e1f-1g3h-1 fitting_me d-5g3h-1
    fitting_room c1 five a4b-2c4d2e-1g-1h-4i3j1 five_, b1c-5g-1 five_. a1c-2 five_a a-3d-1 five_and b3c-1f2
    five_days a-1b-3c3 five_emails c2e1 five_hours b-1 five_hundred b3 five_interviews c1 five_is c-3g3
    five_minutes a1b-3c-3d1g-2j2 five_months d2i-2j2k2 five_o'clock g1i3 five_of b-3c1d-3 five_on i2 five_people c3
    five_rounds a-2b-3c2d-1i-2 five_star a1 five_stars a3b-2c-5 five_thousand b2d-2 five_times c4d2
    five_weeks a2b1c7d-1g2i-1 five_year i1 five_years a5c-6d1i5 fiver b2d-2 fix a1b2c2d4f1g-4 fix_the c2d-1
    fix_your c-1d4f2 fixed a-4b4c-3d-11e-1f-5g-3h2i6j-3k-1 fixed_, b2g1 fixed_term a-1b-3i4 fixed_the a-3c-1g-1
    fixed_up d-1e-4f-3g-6h9 fixing a2c-1e3h-1 fixing_to e2 fixture g-3 flag c1g1h3 flag_. e1h1 flared k2
    flat a-11b-6d1e1g-3h-2i-11j12k-3 flat_, a-1b2d1g-2h3 flat_. b-4c1h-2j1 flat_above a-2 flat_and a-1b2d1h2j2
    flat_by b-1g-1i-2 flat_for b-4c1h1i-3j4 flat_in h-2j3k-3 flat_is j-2 flat_near j-2k-2 flat_on j1 flat_out c-2e7
    flat_rate b-2 flat_white d1 flatmate b-2d-3e1g-3h-3 flats c-4h-2i-1j4 flats_. a1 flats_in j3 flatter d7
    flattered c-3d2g-3 flattered_that h-1 flattering d3 flattering_to d1 fleet a6b-1c3h-3 flew c-7h1 flew_by c-3
    flexibility a-2c1f1 flexible c3d1g-5h-4 flexible_. d1 flick e3 flick_you e1 flies a1j3
    flight a-2b-3c-1d-4e-5g5h-3 flight_and b1c1h2 flight_from g1 flight_home g1 flight_was g1j-2
    flights b5g-2i-1j3k-3 flights_. k1 flights_and j1 flights_for b1j1k-4 flights_home b3 float d1 floating e2h-1
    floor c3d-1e-10f-7g-8i-4j3k3 floor_, c2 floor_. a3g-4h1j2k3 floor_and b1 floor_for b1 floor_in c-4
    floor_manager c-2 floor_of b1 floor_was c4 floors a-1c1d3 floors_. c-3k1 florist c2e-3g-3 florist_, c2d1
    florist_. g-1h3 flour a1h1k2 flour_dust k2 flow a1 flu a-2c-2d-1e1h-5 flu_. c-2 flu_and g1 flu_season e1
    fly a3b-1c-1d3e-4h-5j6k-1 fly_. d2 fly_for a2b2 fly_me j-1 fly_out j4 flying a4h-3 focus b-1d2
    folder b-6c-5d-4e1h-3 folder_. d-1f1 folder_i e3 folk a-3b1c2e2g-2h2 folks a-1b1c3d-9e-2f-2g-1i3 folks_can b2i2
    folks_on h2 folks_who c-1 follow a6b2c-2d2e-2f-5g3i-8j6k-4 follow_. a-1e-1k-2 follow_: d4h2 follow_? b-1d6
    follow_a a2b1c1 follow_anywhere a2 follow_in e1 follow_me b2d-1g4j2 follow_my b-1g1h-1 follow_the a5b4e-3h1
    follow_this d-2 follow_up g-2 follow_ups e2h-1 followed a1e-1h1k2 followed_the b2h1 followed_your b-2
    following b3c2d-9e1f-3h3k-5 following_a b1h3i1 following_my c-2 following_the b1c1 following_up d-2e4
    follows c-3e1h-3 fond h2 fond_of d1 fondly d-1 food a1b5e-4g-5h4i-1j-1k3 food_, b4d-1h1 food_. b1 food_and h1
    food_bank b-7h2 foods a2 fool a3c-3d12e-5g-4 fool_. d6 fool_to a4 foolish a4b1c-3d-2 foolish_to a2b1 fools e1
    foot a-5b-3c-3d2e-4f2g6h-4k3 foot_in c-1d2 foot_is g3 foot_wrong c-4 football b-5c-9d-1g1h-2 football_, a2
    footing b2 for a-2b1d1e-1f-1g-2i-1j2k-3 for_, a8b-3c-7d-3e-1g-2h-3i-2k-1 for_. a1b-1c-1e-8g2i-2k1 for_? d3
    for_@number b5d1i-1 for_a a2b-2c4d-2e5f-1g-4h-1i4j-1 for_absolutely d6h2 for_all a3b4c4h2
    for_an a5b-8c3d2e-1f-3j-3k-1 for_and a1c-3d-2 for_another a1b1c3d-1f-5g-1h-2k-1 for_answering e-3
    for_any b-3c-2d2g-2h-5i4j-1 for_anybody a1d1i1 for_anyone d-6h-1i1 for_anything b-4c-6d-2e-2h1
    for_arranging d-2 for_as e2f2g-1 for_asking b-6c-3d-20e-7f-8h1i-5 for_at b1 for_bank j2 for_being a-3c4h3
    for_believing h2 for_booking k1 for_both a-3b3c1h1i1 for_breaks h1 for_burning a-2c4 for_by g4
    for_calling a1c-3d-8e-2h-6 for_candidates h2 for_children c4d5h1 for_choosing h-3 for_coming d-9h-8
    for_considering d-7h-4 for_covering b-1 for_deputy h-2 for_disappearing e5 for_dropping e5h-2 for_duty i4
    for_each b6c-1d-1g1 for_eight c-2g2 for_eighteen a-1b-1c-2i4j-1 for_eighty b4 for_either b1c1 for_eleven b-3g2
    for_every a-2b1h1 for_everybody e2 for_everyone c-4 for_everything d-4h6 for_exactly g-1 for_explaining b2
    for_family d-2g-2h2 for_feedback c-2d3 for_fifty c2 for_fitting d-5g3 for_five a-4b-2h-1i5 for_following e-1
    for_forty b2c1 for_four b-3d3i1 for_free c5d5g-1h1 for_friday f-1 for_front h1 for_fun h1 for_getting c-3d-9g-2
    for_giving b-2d-5h-8 for_going b3e1h-2 for_good b-1c-1d-6e3g-9h13i4j2 for_guest h2 for_half c2d1g-2h-1j-3
    for_has i-1k1 for_having a-3d-2g-2h-1 for_head c-2h5 for_her c-3g1h-1j-2 for_him a1c-1h3 for_his c1d-1j1
    for_how d-8e4h3i1 for_i c-2e-3f-2g-7h8 for_in d-1h1 for_interview b2d-7e-1h-2 for_interviews k1
    for_inviting c-5d-12f-2h-6 for_is a1c-1 for_it b-3c-1e-3g4i-5k1 for_its b-3c-1e2g1 for_itself a1b-2c1
    for_jobs e3 for_junior h2 for_jury e-1g-6i-5 for_keeping h-1 for_kids a-1c3d3 for_kindness a-1 for_later e2
    for_leaving e3h-3 for_less a1b5g-3 for_letting b-2c3f-1h-3 for_life b2c-2i2 for_lining d-4h-4 for_long c2g-1
    for_longer g-1 for_losing c2 for_love c1d2 for_making d4h-3 for_many h1 for_me a6b1c-8d-9e-2g7h4i-8j-1k-4
    for_meals b1 for_messing c-1d-2e-4g1 for_monday c2e-1g4h-3i-1 for_months e-1h-2 for_more b-5c3 for_most a4c4k1
    for_moving d2 for_my a4b4c3d-3e1f-5g-2h-1i2j3 for_myself a1d1j2 for_new a2b-3c1d2i-2 for_news c1
    for_next b2g3h-3 for_night b4g-1 for_nights b7c-3d-2 for_nine a-3d1j-1k-1 for_nineteen b-1c1 for_no b4c1d-1
    for_nobody a1 for_not b1c-5d-6e4g-2h1 for_nothing b5d14e-3g-2h2j1 for_now a-7b-4c-1d-18e8f11g-6h-10j-1
    for_nurses a1b-3 for_offering b-4d-3g3h-3 for_on b1 for_once b1c-6d3e-7h-1 for_one a-3b-2c5g-1j4
    for_other a-1d-1f-4 for_others c1f1h1 for_our a-2c1e-2j3k-4 for_parking b1 for_part b3f1 for_patience e2
    for_payroll h1 for_people c-1d1j-1 for_personal e-1g-1h1 for_picking d-5h-2 for_putting c-2d-5h-8
    for_reaching d-1 for_reading d-5h-5 for_reasons d1e-2h2 for_regional h2 for_replying h1 for_ringing d-5
    for_round b-1h2 for_saturday g3h4 for_saying c1h3 for_school h1i-1 for_seasonal b2 for_senior h2
    for_setting d-6h-8 for_shortlisting d-1h-4 for_since a1b2 for_six b-2c-2g-1h-5j-5k-1 for_so c-1e1
    for_some a2b-4d-5e5g-3h-5 for_somebody a8e-3g1k1 for_someone a3b2c5d1f-1i2k3 for_something a-2b4c1i-1
    for_sorting d-4h-3 for_staff a1b2c-1 for_staying g1 for_such b-1d4h-1 for_sundays b3 for_sure e1
    for_taking d-3e-4h-4 for_talking c2e1 for_telling d1 for_ten a-3b-2c-5d-1g2i-3k3
    for_that a-6b8c-5e-10f1g4h5i-4k-6 for_the a-3b-2c-6d-1i-5j1k-4 for_their a-5b-4c6h-1i-1 for_them a5d1e-2i3k1
    for_these h1 for_thinking d3g-9h4 for_thirty a1b-4c2d2h-1j1 for_this b1c-1d2e-6f11h-4
    for_three a-4b-3c1d-1e2h2i4k-4 for_thursday c-2g3h6i-2 for_time c2 for_today f3h-5 for_tomorrow c1h1
    for_too c-2 for_training a-1b1i1 for_treating c-4d-1 for_tuesday c-3d-1f3g6 for_twenty b-5c1d-1
    for_two a-9b-4c-1d2e1g4h-2i4j1 for_understanding h1 for_us a4b5c-5d-5e-2g1h2i-5j4k-3 for_using b1
    for_vanishing e4 for_visitors b-1 for_volunteers d-2 for_waiting c-2h-1 for_wanting d-1h-2 for_ward h2
    for_warmth a-3g-2 for_wasting d5 for_wednesday f2g2 for_weekends b4c2 for_weeks c1d-4e-4k4
    for_what b2d-1e-4g-1h1k2 for_when f2 for_where a4h1 for_which a-3b-5c-6d-4e-5h-5 for_whoever b-2 for_with b-4h2
    for_women b-2c3 for_work a-1c-1e-5g-2j-3 for_working a-4b1 for_writing d-8e-5h5 for_years b-2c1d-9h-2i-3
    for_you a-5b-3c1d6e2f1g-1h-2i1k2 for_young c-3d-2 for_your a-6b-3c-9d2e-3h1i9j4k-2 for_yours a2c2f2h5 forbid i2
    forbidden j-2k6 forbids h-3i3j2 forbids_me h-2i3 forced i1 foreign b-4c4d-3j3 foreigner b-1j1 foreigners c3j2
    foreman b-3c6d-3g-9i3j-1k4 foreman_'s d2e2 foreman_and k1 foreman_at a1 foreman_has h-1 foreman_i i1
    foreman_was c3 forest a4b-2c3 forestry a2b-3i2 forever b-1 forfeit b2 forget a-9d-1e1f9g-10h-2 forget_. d-1
    forget_about d1e2 forget_i e2f5h1 forget_it a-2d4e-4g-1 forget_me d1 forget_that b3d-1f4h-2 forgets d1
    forgetting c3d3 forgive a2b-4d-2e2f-7g-4h-1i-3j1k-3 forgive_an c1 forgive_me a5b-6c1d1f-2g-7k-1 forgive_my g2
    forgive_the a-7c-13d-10e3g-4 forgo g2h1 forgo_the g1h1 forgot a-4b-2c2d1e4g-5h-8k-1 forgot_about c2e1
    forgot_my d1 forgot_the c-1 forgotten a-7b-6c-2d2e3g-7k-2 forgotten_. e-1 forgotten_how h2 forgotten_it e-5
    forgotten_more d5 forgotten_the e-1 forgotten_you e6 form a-11b-8c2d2e-7f-3g-9h-3i-8j1k-6
    form_, b-4c1d-4e-2g-3h-7 form_. a-3c-1e-4f-1g-3h5i-5j-4 form_? b-3d-3 form_about i2 form_and c1d1
    form_asked c5d-1 form_asks c1 form_back i-4 form_crashed c-3 form_for b-1c1f-1h6 form_four c2d1 form_has d1i1
    form_i h-1j2 form_is c1d-3g-1 form_letter c2d4 form_of d-1 form_on d1 form_that b1 form_they i-2 form_three d1
    form_to c-2d3f-1 form_was b1c1 formal b-1c-2e-3f-4h6 formal_notice h2 formal_withdrawal h3 formally f2h8
    former b-10c4d-14e-2f-4g-7h-1i-3j-3k-3 former_classmates h3 former_colleague d-1 former_staff c2
    forms a-2b-9c5e-7f-1g-2i-5j6 forms_, c1d-2h4 forms_. d2h-1j2 forms_are c4 forms_for j3 forms_to c2
    forth b-4c-4f-4h-1i4k-3 forth_. e4g3 forth_about i1 forth_for i2 forth_on e-4g3h-2i-4
    fortnight a-6b2d-6f4g2h3i5 fortnight_'s i3 fortnight_, e2f2 fortnight_. b4c1e-3f2g1h2 fortune a-4b1c-5
    fortune_, a-1 forty a1b1c-2e1f-5g-1i-2j-2 forty_, b3c-4d-1g-1 forty_. a2c-1d-1 forty_a b2 forty_against g3
    forty_an b2h3 forty_eight a1b1c-4i3 forty_five c-2 forty_four c-2g-1 forty_hours b-1 forty_minutes b-3c5d1h-3
    forty_of c1 forty_on a2b-1c-1 forty_one a-1b4i-1 forty_percent b3 forty_quid b2g1 forty_thousand b2d2
    forty_two a-1b5c-1h1 forty_years b-4c3d1 forward b-10c-14d-7e-13f3g-4h4i4j-7k-7 forward_, b-1f2g2h3
    forward_. a-1b-2d-1f1g3h2 forward_and g1h-3 forward_any e-1g-2h5 forward_as f1 forward_for g-1h4
    forward_looking a3h-2 forward_to a-12b-7c-10e-7f-2g-8h-3j-4k-5 forward_with f-1g-3h8i3 forward_you i2
    forwarding b-1h-2i5 forwarding_the i1 found a4b-1c1d-2e-6f-5g-7h4i-10j5k2 found_, j1 found_. h-1
    found_a a4b-2c-3d-1f-1g-8h1i-2j4k3 found_another h5 found_employment h5 found_his h2 found_in a2b-3c-3
    found_it b-4c3d-2e-2h-6 found_its a2d2 found_me a-8c-9d-3e-1 found_my a-8b-4c-8d1f-1 found_one b2j1
    found_other a-4h4 found_out a-4c-4d3h-8j-1k5 found_some b5 found_something a3c-3h5 found_that a2b-3c2d-1h-4
    found_the a2b1c5e1f-2h-4 found_their a1 found_time c1d4 found_us a-1b-2j2 found_what g1h4
    found_work a-9b2c-3d-6f1g-6h4j-1k-4 found_your a-6c3d-4h-5 foundation a3b-4c2h2 foundation_'s c1
    foundation_. a1b-2c2h2 founder a-1b-5c-3d-4h-2 founder_, c-2 foundry k1 four a1b-4c4d1e-4f2g-2j-2k2
    four_, c-2d-3f-1g-2 four_. a2b1d1e-1g2i1k2 four_and b1g1 four_bucks b3 four_calls c2h2 four_day c-1g-3i1
    four_days b-1c1e-2f3 four_different c1 four_dollars b-1 four_grand b4 four_hundred c-3h1i-1 four_i a1g3h1
    four_in d2 four_interviews a1d3 four_months b-1d2g1h1i-2j1 four_nights i-1 four_o'clock g1 four_off f1i2
    four_on c-1f2 four_people c4 four_pounds b-3 four_quid h1 four_rounds a-1b-6c3h-3i-1 four_so g1
    four_thousand b3c-3f1 four_times a-2b-2c4d2h-1 four_to a2h2k2 four_weeks c-2i5j-4k-5 four_year c-1d1
    four_years a-3b2c-1d-5h1 fourteen a-4b5g-2i2 fourteen_dollars b1 fourteenth b-2g1 fourteenth_. g3
    fourth a-6b-2c4d8e-6f-4g1h1i2k-1 fourth_. a-3c-2d-3h1i3 fourth_round c3 fourth_time c4d8 foyer a-2c-3
    frame d4h-2 frame_. c-3 francs b3 frank b3h-3i-2j1k3 frank_, a1h-2i-1k2 frank_. a-2c2j2 frankfurt c-1h2
    frankly a2b6c6d9e-5g1h5k1 frankly_, a-1b4d1g1h-1 frankly_i c-4d5e-2g1h2 frankly_the c6 frantic c-1 fraud c-3d-1
    free a-9b9c-2d4e-7g-2i-9k-11 free_, a1b-4c3d1g-3h-4 free_. a-2c-7d1g4h-3j3 free_after i-3 free_again h1i1
    free_all g-3i-2 free_and e1h3 free_at c-1h1 free_consulting c3h1 free_day c1 free_flights b6
    free_for b-2c-3d-4h-3i-5 free_from b-5g-4h-7k-1 free_in a2b-3 free_lunch b2h1 free_lunches b6c-1 free_meals b3
    free_of c-3h2 free_on b-1g3h-3i-3 free_parking b1 free_the g-1h1 free_to a-2c-8d-7e-5f4j-1 free_up a1b-1d-3h4
    free_with b3h-1 free_work c5d1 freedom a3b-4c3 freelance b6c-5g-2 freeze b3f4h-2k1 freezer b2k1 freezing c6h1
    freight b-2c-3f1j4 freight_company f1h1j4 french c2e-1h-2 french_. c4d1 fresh a2b-2d-2e-1h-1i1 fresher c3
    friday a-2b1c-5d-4e-4f1h1i-2j2 friday_'s f-2g3h4 friday_, c-6d-3e-1f1h-1i1j1 friday_. a4c-1d1e-10f4g4h-2k2
    friday_? f1g-1 friday_@number b-2f-1g-1h1i-7 friday_and a1c2d1e-1h2j3k-2 friday_as a1
    friday_at b-4f-2g-2h-5i2j1 friday_because b-2g1k1 friday_for g-1h2 friday_from i-3 friday_i f1g-4h2i-2
    friday_is a-3g5k-1 friday_morning g-3h1 friday_noon i5 friday_off a-2b3 friday_prayers g2 friday_slot h-1
    friday_the g-2i-6 friday_to g-1h1i2 friday_with g1i-1 fridays b2c-2d-1e1f1i3 fridays_, i1 fridays_. b3e1h1
    fridays_off f2 fridge a-3b-1g-2k-3 fridge_. c-1 fridge_and j2 fridges c4 friend a-3b-1c1d-5h-2j-5k-10
    friend_, d3 friend_. c-8 friend_of b-1 friend_on c2 friend_told c-1 friend_who b2 friendlier a6d4h-3
    friendly a-11b-9d-14e-8g-6h3i-4j-3 friendly_, h1 friendly_. h-3 friends a1b1c3d2e-4g1h-4 friends_, c-1d3
    friends_. c4h-1 friends_in c-1 frighten k2 frightened c2 frightened_me c1 fro i1 fro_over i2
    from a-4b-2c1d-1e6f-3g-2h2i1k-3 from_, a2c2 from_. a1b3h-5 from_@number b-4c2e-1f-3g-9h-3i4k-1 from_@open g1
    from_a c6e-8f-3g-3h-1j1k3 from_all e2h2 from_an a-2b-4c-1d1e-4 from_and h1 from_another c1g5i-3 from_any e2
    from_both a3 from_consideration c-2h8k1 from_day a4b9c-1g-3 from_each b1 from_elsewhere h-2 from_every a-1h4
    from_everything a-3 from_far h2 from_first b3c2 from_former c5h-1 from_friday h2 from_further d1i-1
    from_here b-3c2d-1e11h-5 from_him c-1k2 from_his c1 from_home a-2b-2c-5e-2g-3h-4j-4k-4 from_hr c4h2
    from_it d-3g2j2 from_january b1c2h-4 from_leave e-3 from_leeds i1 from_march h-3 from_may h-1
    from_me a-8b-7c-7d-5e8f-4g-1h-1i-6j-5k-1 from_monday g-2h1k-2 from_my a-1b3c-5d-2e1f-1h-1j-1k-4 from_next j1
    from_nine g-3i-2 from_now c-6e4f-3g-4h1k1 from_october h-1i1 from_one a-1b1c5e1g-1h1
    from_our b-4c-6e-4g3h1j-3k-4 from_people d3e2 from_school k1 from_september b-2e-4h2i-7 from_so c-1d4
    from_start c1d2 from_that b-3c-4g-3h-2i-3 from_the b-1c-3e-5g-3h4j-2k2 from_their a4c-2j3 from_them a1b1i1
    from_there a-1c1e1f3k1 from_this a1c-4d-5e3f3g2h1 from_three j1 from_thursday a3g-1i2 from_tips b-1
    from_today e5g-3h8i1 from_tomorrow d-2e4h-1i2j1 from_tonight e3h2 from_tuesday e2i-1 from_two g-2h2
    from_under k3 from_us b1 from_what a1b-1c10d-2e-8i1 from_when b2d2 from_where c2h-5 from_working i5
    from_yesterday c1 from_you a-3b3c3d6e-4h-3 from_your a-3c-4d-2e6f3g1h4k-4 from_yours a1b4c-1e1f-1g3h3
    front a1b4c1d-1e-11g-1h1j-2 front_, b3f2 front_. a6b-2 front_desk a-2b-3c-1h-3k-4 front_door b2g1
    front_of b1c5e-2f1i1j-4k1 front_office d-3h1 front_page c-1 front_row d1 front_runner a2 frozen b7c2e-1g-2h-2k5
    frozen_. b1c1 frustrating c2 fuel a-7b13c-4d-3e-1g2h-1j-4 fuel_, b1 fuel_and b2h1 fuel_card a-1b9h-2j-2
    full a-4b4d-2e-3f-2g-5h-1i1j-1k-4 full_, c-3d-2 full_. a-2c-6e-3g-1h-3i-1 full_board h-1 full_day c1k1
    full_dental b1d2i-2 full_for b2g2 full_heart h-1 full_houses h1 full_medical b1 full_of a-7b-7c3e2g-2k-1
    full_pay b3 full_stop a2e-3f1h5 full_time a2b-6d-4e-6f1h1j1 full_wages b1 full_whack b1 full_with e1
    full_your e-2 fuller a6b1c-4 fuller_use a5c-1 fully a6e-3f-1g2h-1 fully_decided f-2g3 fun b-5c-4d-4i-1
    fun_, a-1c-2 fun_. c-11d-5h-2 fun_and h1 fun_i a-1 fun_than h3 fun_to c-3 function b-2f1g1 fund b-1d-1h-3i-2k-1
    fund_, b1 fund_my b1 funded a2b1 funding a-2b1c2f4g-2 funding_round c1 funds b2 funeral a1b1d2f-3g7h-4k1
    funeral_. c3d2 furnished i-1j1 furnished_flat i-1 furniture a-1b-3d4g-2j7k-3 furniture_, b1i1 furniture_. d2e1
    furniture_goes j3 furniture_is j1 further a8b-1c-4d-4e8f-2g-1h7i-6j-5 further_, c1d-5e-2f-2g-1h8
    further_. a2b1d-5e-6f-6g4h6 further_ahead a2c-1h-4 further_along a4c3f1h-3 further_communication e7h-3
    further_correspondence e6h-3 further_down a-2 further_from d4e1h-3 further_in e-3h2 further_letters e3h-1
    further_messages d-1e3 further_notice c-2e5h-4 further_participation g2 further_rounds h4
    further_than a5b-3c-2g1h1 further_up b1 further_with b-7c1e-8g-1h3 future a2b-2c3d-1e6f-4g-1h-3j-2k-2
    future_, c1d1e2 future_. a-1e4g-2h-3 future_for a1 future_in h1 gaffer b4c3e-5f1h-1k2 gaffer_'s k-2
    gaffer_here h2 gain b-3 gained b-1 gala d-1 gall d3 gallbladder g-1 gallery a3c1d-2f2h2i1 gallery_, f2h2
    gallery_is g1 galley c-1 gambling b-2k4 game b3d2e-2f3g1h1j1 game_, b2 game_. h2 game_in b1 game_of c-1j1
    games a-2d7h-2 games_. d5 gang a3h4 gap a-5b1d4e2k1 gap_, e4 gap_between a-2c1d2 gap_in b1
    garage a5b-1e2i5j-2k-4 garage_, i2 garage_. a-1b-3g2h-3 garage_has c4h4 garage_in h2i2 garage_is a1g-3h1i1
    garbage c2d5h2 garden a-1b-2c-2d-7e-7f-4g-5h-2j-2k-7 garden_, b-1h-3 garden_. a-5b-1c-1 garden_and a2c1
    garden_at a2 garden_centre h1 garden_leave i4 gardener a-3d-3e-3h3j1 gardener_'s c2h2 gardener_, a-2c-2d1j1
    gardener_. h2 gardening i4 gas a-3b2c-1h-2k1 gas_bill b2 gate a-4b-3d-9e-8f-1i-1k-2 gate_, a-4b-1d-3i-1
    gate_. a-1b-5c2e-1f2h2 gate_and c-2g1 gate_for d1 gate_is b2 gate_that a2g3 gate_with c1
    gather a-4b2c4d-2g-2h-1i-2 gather_, c3 gather_. b2 gather_from c2 gather_that h2 gathered c2
    gave a-2d-4e-12f-6g3i-1k-2 gave_, g2 gave_. g1 gave_a c-2d-2 gave_her c2j-1 gave_in i1 gave_it a-3b2c1h3i1
    gave_me b3c-1d-5e-10f-3h-2i-2j-1 gave_my a-1b-1j2 gave_notice i-2 gave_on c3 gave_out c3 gave_the a3c-2
    gave_them h6i1 gave_up a-3b-2c1h-2 gave_us b-4i-1j-1 gave_was c-2 gave_you a2b-3c-1d3e1 gave_your b-2
    gazette h-2 gcse d1k1 gcses d1 gear a1c2 gem a-2c-2d-2 general a2c-2e1g4h-1 generations c-2k2 generator a-1c2
    generosity a-2b1 generosity_. a-2b1 generous a-10b8c-11d1e-9g-7h-5k-4 generous_, b2d3 generous_. a-2b4c-2
    generous_of a-1c-4d2 generous_with b-4d-5 generously b1 geneva b-2 genius a-1d9 genius_, d1 genius_. d4
    gentle c-2g-1 gentleman a-2b-7h-8 gentleman_. c-5d-4 gentleman_at c3 gentleman_from c2 gentleman_who c3d4
    gentlemen d1g-3h1 gently b-4d-4f1g-4k1 gently_. d-3h-1k1 genuinely e1h-2 german a-3c-5d-4j2 germany b1j1k-1
    get b7c-2d3g1h-2i2j4k4 get_, b1 get_. b1c-1e3k1 get_? d2 get_@number b3 get_a a-8b2c2e2f-5g-12h1j2k-7
    get_along c1 get_an h-2 get_another c2e1g-1 get_anything d-1 get_as e-1 get_away b-2c-1
    get_back a-1c2d-8e4f-6g1h-6k1 get_behind c3 get_by b3c-1 get_cover g3 get_every b3 get_from a1b2c1d1 get_her c1
    get_here b-1 get_hold e3 get_in b-1c-4e6 get_into a1b-5d-2e-3g-2 get_it b-1c-1d8e-1g-6h4 get_lost c-5d7g-1h2
    get_me f6g4h-4i2j2 get_more a1b2 get_my c2d1e4f-1g-3i3j-1k-7 get_no c1d1e4 get_now b2 get_off b-2g5h1
    get_on a1b-1e-6g-3h1 get_our j2 get_out c-3d4e-3g-3i2k1 get_over b-4c-4e-2g9 get_paid b5c1d2 get_past c2h1
    get_round e4g-1 get_some d-7 get_somebody h1 get_someone c-3 get_that a2b-1d-2e-4f2g-1h1
    get_the a-2e-3f2g5h-1j3 get_them b-2 get_there b-11c-1d-5e-5g9i-6j-3k-4 get_this h1 get_three k2
    get_through c-3d-2e2h1 get_to a8b-2c-4e-3g-1j2k1 get_up d2k2 get_word e3 get_your b-4c-2e-1g2 gets b5c1e-1f4h-3
    gets_, a2g1h1 gets_. b3 gets_a c-2g-1j-3 gets_in b-3g2h2 gets_it a-1b-1c-1g-1 gets_its b1 gets_me a4b1f1g-1i1
    gets_more b4c2d3 gets_my a1 gets_the a-5g-1 gets_through c2 getting a-1b4c-2d-6e-8f-8g6i-2j5 getting_. b4g1
    getting_a b-1c1d-3g-1h-1j3k2 getting_back a-1d-4e-1h-3 getting_more b1k1 getting_my e1h1j4k-2
    getting_over g1j-1 getting_the a2c1h5 getting_there c-1g4 getting_to a-3b-3c-3g4h-4k-3 ghost c1e3 ghosted e4
    ghosting c1d1e6 giant i1 gift a-1b-7c-1d1 gift_, d2 gift_shop b-1h1 gifts a5b-2 gig a4b2c-1d-1g-6h4 gig_, a3h3
    gig_. b1h1 gimme d-1e1 girl a2c3d1e1f1j1k5 girl_'s h2 girl_, c-3f1k3 girl_. d2 girl_from b2c-2 girl_in b1c1
    girl_is d-2 girl_of c5 girl_on c1d2 girl_who b1c-2 girlfriend j1k1 girls b1c6d-6g-2j1k1 girls_are j1
    girls_in a1 girls_on c-2 give a-3b6c-1e5f3g-1h4i-3j-1k-2 give_, b3 give_. b5c-2 give_@number b3
    give_a b-1c1d3f-2g-4h1i2 give_an e2 give_away f1h4 give_back h2 give_for b4 give_him c2 give_in b2
    give_it a-5b-8c-6d4e-1f-1g3k3 give_me a3b-1c-3e5f1g-2h-6i-1 give_my b-3e-10f1g-2h3i-4k-5 give_that a-1b3h1
    give_the a-7b1c1d4e-3f1g-2h6j-2k-3 give_them b-3c1d-1 give_this g5 give_thursday k2 give_to a-2c2
    give_up b-4c-2d-1e-9f5h2j1k-2 give_us c-1d-3e2k-1 give_way a2 give_you a-7b-1c-13d-5e10f-11g-1h-9i-2
    give_your e3h1 given a1b4c6d-2e-2f-1g1h5i5k-4 given_. b1e2h-2 given_a a1b-2c1g-5h2 given_how c3g1 given_it c1
    given_me a-2b5c-5f-1g3i4j-3k-1 given_my b-4d-2g-2h4 given_that b1 given_the a6c1i2 given_them a-1i-1
    given_to b-1c2g3 given_up a-5b-1d1f1h-3 gives a3b3c-2d-3e-1f1g-5i-2j3k-3 gives_a b-1 gives_free b3 gives_its c1
    gives_me a6b-2f-2g-3i-2j1 gives_to b-1 gives_us b-2 gives_you b2 giving a-5b6c-3d-5e-1f-1g-2h2j1k-6
    giving_@number b1 giving_back c1h2 giving_it b-1g3 giving_me a-1b5c-8d-4e-5g-9h-1i-1j-3k-2 giving_my g1h-3
    giving_out b-3h-1 giving_the h5 giving_up c-2e-4f1g-6h4i1j4 giving_us h2 giving_you b-2
    glad a-14b-9c-9d-3e-10g-11h1i-3j-7k-1 glad_. h1 glad_i d1 glad_if f-4h6 glad_of c-3 glad_that d-1h-1k2
    glad_to a-10b-4c-4d-13e-9f2g-5h-1j-3k-10 gladly a-8c-9d-11e-9g-10h-2i-3 gladly_. c-1h-2i-2 gladly_answer e-3
    gladly_come h-3 gladly_hear h3 gladly_pass h3 gladly_talk h1 glamorous a-1b2 glance b1h1i1 glance_at b1h2i1
    glasgow a1 glass a2b-9d2g-2 glass_of a1c2 glass_than a2d2 glass_to h1 glassdoor c12e-5 glassdoor_page c5
    glasses a-5b2c-5g-4h-5 glasses_, c-2 glasses_. a-3b2c-2 global j1 gloomy c1 glove a6b-2c-2d-3i1 glove_, a2c-2i1
    glove_. a1 gloves a-3b-5c6d-2g-3 gloves_, c1 gloves_. g-1 go a1b1d2e-1f-2g3h4 go_, b-5c-3d-7e-3f-1g4
    go_. a5b-1c1e-7f-7g1h2j5k-5 go_a j1 go_above b4 go_ahead a-9b-9e2f-1g-2h5i-4 go_and a-4b-7c-2d10e3g-5h-4
    go_another k1 go_any b1c1e-5g3 go_anywhere b2g1i1 go_at e-2g-2 go_away d1e2 go_back a3b1d4e-5g-5h-5j-2
    go_before c1h3j-1 go_below b3 go_bother d3 go_by a-1b-3c2d-3e-4g3h3 go_dark e4g-1 go_down g-1h-1
    go_elsewhere h1 go_far b1 go_find d4 go_for a3c-3e-4g8 go_forward f1h5 go_from e1g-1 go_further a2c2e-3h2
    go_home c1f-1g-1 go_in d-4e-2h2 go_into a-5b-6c-2d-3f-7g-9h-9k1 go_live g1 go_looking e3 go_no e-1h3 go_of c2h2
    go_on b-8c-10d2e-1f3h2i-2 go_out c3h-3 go_past c-1 go_quiet a-1c1e6g-3h-2 go_silent e3g-1 go_straight b2d-2e2
    go_there e-3h1i1 go_through b-6c-5d-6e-4g2k1 go_to b3c2d-1g-3h3i1j-2k1 go_unanswered d-1e3 go_unread d-3e2
    go_up b6h-4k1 go_well d-3 go_where a5b6c-2d-2g-1h-9j1 go_whether e-3g4 go_with b2d-3e-2f2g8h2
    go_without d-1e2i1 goalkeeper a-3d-1 goalposts c6 goals a1h2 goals_. a1h2 goat b-2e-2h-1 goat_. d1
    god a-1d1e2f-4g2h2i-2 god_'s a-1d3 god_, b1g1k1 god_. e1k1 god_and c1h1 god_bless a-7b-4c-3d-19e-7g-3h-1j-4k-3
    god_help d2 god_i h1 god_love b2d-2 god_reward c1d2 goes a1b1e3f3g1h-1i4j3k-2 goes_, a3c-1g-2
    goes_. a-2b-5e3f3g-1h-3i1 goes_and e-2 goes_at h2 goes_before g4 goes_by c1j2 goes_deeper a4g2
    goes_in b1g1h-2j2 goes_into b3 goes_off e4 goes_on b-1c3e3g-1i2 goes_out i2 goes_straight d9e3 goes_to a1c-6
    goes_up a1b5e-3i2 goes_well b-4d-7f-1 goes_with a-4c2e-1h3j3 goes_wrong h4 going a4b1c-4d-4e3g2h6i-2k-1
    going_, g2h-2 going_. a4b2c-3d2e-2i-2k3 going_ahead a-10c-4d-1e-6f3h4j1k-2 going_and b-4c2g1
    going_any a-2e-5g-1 going_at e-1 going_back e1j1k-5 going_backwards b4 going_by a-3c3j4 going_elsewhere b2
    going_for a4b-1c-4e-4g-1h9k-1 going_forward h4 going_further a-3c2e-1f1 going_i g3h-1 going_in c-2e2k-1
    going_into e2h-1 going_is a3h-5 going_more a-1g2 going_off d-2e4g2h-5 going_offline e1h-1
    going_on a-3b-1c3g-2h1j-2 going_over c1e-2j-2 going_rate b3c2 going_silent e1 going_there a3b-2h1
    going_through a-3b-4e-5f1g2k6 going_to b1c-4e6f-5g1h-2i1j-4k-4 going_up b4 going_where a4h2
    going_with a3b-1c-4d-5e-6f4g3h7k-2 gold a1b1c-10d-1e-1g-1h-2k1 gold_, b1 gold_. b-1c-3d-2 golden a-3b6c-6h1
    golden_hello b7 goldfish b1d3 golf b1c1d7h-3 gone b2c1d-3e2f3g2h4i-3k6 gone_, c-1f2g-4h-3k1
    gone_. a-3c1e2g2h1j1k1 gone_a c1e-4g7 gone_again k4 gone_and a-6b-2e-3i-1 gone_back h2 gone_by b-1
    gone_down b2h-3 gone_elsewhere e4h-2 gone_for a7c-2g-4h4 gone_from c3f2g1h1k1 gone_home e1h1 gone_in c2e-1
    gone_off e-3h1 gone_on c1i1 gone_out g3 gone_over h2 gone_quiet c2h-1 gone_through a-1b2h-1 gone_to a-6f-2g-2k1
    gone_up a-3b2g-1h-3 gone_where a4h2 gone_with a3b2c-3d-6e1f2g-12h6i-2 good a1b-2c-6d-5e-7f-7g-5h2i-1j-6k-6
    good_, a7c1d1e2f-3g2h6 good_. a-1b4c-3d-12e2g3h3i3j2k2 good_: i1 good_a c-4h-3 good_about c-2d-1k1
    good_and a5c-1h1 good_applicants c2 good_as a4b1c-5g5h1 good_at c-2d3g-6h-2 good_bit a-1b6h-2 good_but a5b1h-1
    good_care d-3 good_chance a-1g5h-2 good_conversations h2 good_day b-5d2g-6h2 good_deal a-2b1c4g1h2
    good_enough a-3d2h-1 good_faith h3 good_feeling c1 good_few h1 good_for b-10c4d3f-1g3h-9 good_friday c3
    good_hands a-1k-2 good_houses a-1 good_humour c-3d-2 good_i b1h1 good_job d2 good_lad h2 good_laugh d1
    good_long d1 good_luck a-7b-4c-3d-2e-3f-3g-9h-3i-10j-13k-10 good_man d-2 good_manners c-2d-2h1 good_many c-2
    good_money b-2 good_morning c3d4g-2 good_name a-1c-1 good_news h2k1 good_night e2 good_of a-8b-1c-4d-2
    good_office d1 good_on d-2 good_one a-7c1e-1g-2 good_ones c-2 good_people a-3c-2d-3 good_place k6
    good_questions c-3 good_riddance d8h2 good_roads a1h2 good_second a3 good_sense c1 good_summer i1 good_that d1
    good_things a-3c-8d-6e-5 good_think h4k-3 good_time c-1e3h-1 good_to a-4b3c-4e-4j1k1 good_way d3
    good_while a-1e1 good_wish a-5b-3c-2d-2h-2 good_wishes a-5b-3c-2d-3 good_with a1b-1d-1h-2 good_word c1
    good_work c2d-2 good_worker d3 good_you c-2d-3 goodbye a-4b-11c-4d-3e-1f6g-4h4i-2k-10
    goodbye_. b-4d-1e-3f1h-3k-4 goodbye_to a-1d-1f1h7 goods b-1j3 gossip d-1 got a1b3c1d-5e-1h3i3j2k4 got_, a2b1
    got_. c-2d-1h-2 got_a a1b-3d-1e-3f-4g3k-11 got_an a4d-2g-4h1 got_another a-5b-2c-4d-1e2f2g-5k-3 got_any c2
    got_back b1h-1 got_better a2b-1d1 got_both b-1 got_called g2 got_changed c1 got_cold g4 got_exams g1
    got_fixed g-4h3 got_for a2 got_from c1 got_going a1 got_hired g-3h3 got_his c1 got_hold c-1d1h-1 got_in a2e1h2
    got_into a5h2 got_is a3c1 got_it a-4b1c1d-3e-5g-4h1 got_its h-2 got_lost a-3b-3c-2d1
    got_me a-7b5c-5d-8e-2h4i2j1 got_more c-2h-4 got_moved c-1g7 got_my b3c4e-5g3h-2i-3j3 got_myself a-2g-4h1
    got_no c2d1e2h-4 got_offered b1 got_on a2c1g-1 got_one c3d-4g1h3 got_out b-1c1g1h-4 got_picked h3 got_placed h1
    got_promoted h1k1 got_quite a-1k-2 got_round b1e3 got_selected b1 got_so a1c1e1g-5h-1j-1k4 got_some d5
    got_something a1c2e-2f3g-3h2 got_sorted b1 got_taken g-1 got_that a-2d2 got_the a2b-1d-3e-3f-3g-4h2i4k3
    got_them b2g2h-2i1 got_there a-2i1 got_this h-1 got_three c-1e2j1 got_through b-2f2 got_time d2
    got_to a-4b-6c1d-1f-2g1h-2i1j2k-1 got_two b-1 got_up c1d2 got_us d2 got_was c1 got_wind b3h1 got_work a-1g-6h3
    got_worse h-2k3 got_your a-1b-2c-9d-10g-4h-9 gotten g-3h2 gotten_another h-1 governor a2 governors b1h-3
    gp c-1h-1i-2k4 grab c-2e-2k1 grabbed h1k5 grabbed_the h-3k4 grace a-1b-3c-9d1e-4f2 grace_. c-1d1 grace_of a1h2
    gracious a1b-1e-5g1h6 gracious_about c-1d-3h-2 gracious_of d1 gracious_when h6 grad a1b2
    grade a-1b10f1g-3h-2i1j-1 grade_, a1i1 grade_. c-2d3 grade_@number b1 grade_and b4 grade_is b2 graded b3
    graded_below b2 grades b3d2 graduate d2g-2h3j1 graduate_. c1j1 graduate_scheme b-6h3 graduate_trainee a1b1
    graduated c-2 graduation g6h-1 graduation_. g2 grammar b1d2 gran a-4b-5c-6h-2j2k-1 gran_'s j1
    grand a-6b14c-8d-2e-4f-6g-7h1i-5k-4 grand_, h1 grand_. b1c-4g-5 grand_a b5i-1 grand_and b3 grand_on b2
    grandad b-2k3 grandchildren c-1 grandchildren_. b1d1g1 grander b1h1 grander_than a-3 grandfather a-5
    grandfather_'s a-1b-2c-5 grandmother a-1b-6c-10d2e1g-2h-1 grandmother_'s a-3 grandson a1b-4c-4d2e-4g-2h-2
    grandson_'s a2 grant b2c-5d3h-1i1 grant_, b1j1 grant_covers b3 grant_for b-1 granted b6g-2 grants b1
    grants_officer h1 grass c-2e2 grateful a-8b-2d-1f-4g-14h2i2 grateful_, h3 grateful_. b-1
    grateful_for c1d3f-1h-6i3 grateful_if b-1d-1f-4h3 grateful_that d-3h-2 grateful_to d-5f1h-5k1
    grateful_you b2c-1d-2h-1 gratefully h4 gratitude b1d-7e-4h5 gratitude_, b1 gratitude_. d-1e-2h2 gratuities b-1
    gratuity b7 grave g1 gravel d1 graveyard c2 great a-1b-10c-5e-2f-6g-3h-4i-8 great_, d4h1 great_. a1c1d-2g-4
    great_company d4 great_deal a-1c-2e1h-4k1 great_many a1 great_one a5 great_respect h2 greater a14b-7c-9d-6h2
    greater_flexibility a-4 greatest d1 greatest_respect d1 greedy b5 green a-2b-9d-9e-1g1h-1i-2j6k-5 green_. c-1
    green_card i-1j6k-2 greener a1 greet b-1d2e-5h-8 greet_the c-3 greeted a-1c-3d-1 greeted_me c-4 greeting h-2
    greeting_, c1 greetings a-10b-11c-17d-15e-13f-1g-14h-14i-8j-8k-10 greetings_, d-3e-3h-2 greetings_to c-1
    grew a-2b-3d-1g-4h-6 grew_on g-2 grew_up b-2c-3h-5 grey c-3e1 grid c-2d-3e8g-5h-6 grief c-1d3 grievance k3
    grim a-3c6d1 grime c-3 grin c2d1 grip c-2d6 groetjes d-3e-1 groetjes_, d-3e-1 groom a2h5 groomer b1
    gross a-5b9g-1h-3 gross_, b4 gross_and b2 ground a2e4f-1g-4h-2 ground_, a1 ground_. b1d3 ground_floor a1c-4k-1
    grounds e1 group a-1b-1g-1h-4i-3j-6 group_'s c-4 group_, a3b1e1h-1 group_. b-1c1h-3i-2 group_chat h-2
    group_day f1 group_exercise a-1h2 group_has c2 group_in c-1 group_interview a-2c2d2g-2 group_is b-2c1
    group_task c-3 grow a9b-8c2d7e-5f-1g-5h2 grow_, c3 grow_. a1c-2 grow_faster a5h3 grow_in a-2c4 grow_more b-1
    grow_up b-2d8e-3 growing a7b-7d-3e-1f-4g5h-6 growing_. g1 growing_faster a2 grown a-1c-2d13f-1 grown_adults d4
    grown_man h2 grown_up d3g-1 grown_ups d5 grown_woman d4 grows b2c-1 grows_. g2 growth a2b-9c5d-5g-4 growth_, c1
    grumpy c-1 guarantee b3f2 guaranteed a1b7c-4g-1 guaranteed_forty a1 guard a-9c3d-2g-8 guard_. c-3 guard_is b1
    guard_on c4 guarding a1 guards c5d-2 guess c-8d5f-4g10h-2i1j2k1 guess_, d1e2 guess_. a-2b1d3j3 guess_i d-6e-4g5
    guess_it g2 guess_the a1 guessed a-5b-1c-2d-5g2 guessed_. a-3 guessing c-3d-5e2h-2 guessing_. d-4 guesswork c4
    guest b-5c-1d2h2 guest_house b-1 guests b-2d-4g-3k1 guests_. k1 guide a-1b-9c1 guide_you c2d1 guided b-3c-1
    guides b-3 guiding a1 guild i-2 guilt d2g-2 guilty c-1 gullible d2 gut a5c-1e-6f-5g8h-3 gut_says g7h-2
    gutted c1 guy b-5d2e-2h-1 guy_, d1 guy_with a1 guys a4b1c4d2e-6f1g-2 guys_, a3h2 guys_. a2c-4f1 guys_can b1
    gym b6d-9g-5i-2 gym_, b3 gym_. i-2 gym_and b1h1 gym_card b3 gym_membership b3 h b-2i-2j4 h_@dash i-2j4
    habit c1d3f1g-2h-8 habit_of d3e-3f1h-4 had a5c4e-4f-12g-1h-4i-3j1k4 had_, a3g1 had_. a1c-3d1h1
    had_a a2b-4c-2d-6e1h4i-1j-9k6 had_accepted h-7 had_all a1c-1k-1 had_already b1c2j2 had_an b2c-1d-2g5h1i-3j1k1
    had_another e2g1h-2 had_anyone c2d3 had_applied a-4c-1 had_asked a2 had_been a1b2d-8e-7g-5i-2k-5
    had_better a-5c-3d1e3g4 had_clearly c3 had_come a2k1 had_down c-1h1 had_enough b1c-4d-2h2 had_ever c-2
    had_expected a-5c1 had_finished a2 had_five c1 had_forgotten c1 had_forty c-4 had_found c-4 had_four c1
    had_from c1 had_given a3h3 had_gone c3 had_got b-1k1 had_guessed a-2 had_heard c-1 had_his b1
    had_hoped a-4b2c5e-1k-3 had_i b-4c-1h1i3 had_in a-1b3c-4h1j1 had_it a2b-3c-1d2g2h-3k1 had_just c-1g1h-2
    had_left c-3 had_little c2d-4 had_me a3c-3d-4h1i6j2k-6 had_mentioned c2 had_mistakes c3 had_more a-2d5h-4k-1
    had_my a1b-6c4d-6e-2f1h1i3k-5 had_never a3b2d1 had_no b-9c10d-1e2g-1h-7 had_not a1b1c1d-5e1f-1g-7h-1k-4
    had_nothing c2d-5 had_on h2 had_one b-1d2k1 had_only c3 had_opened c-1d1 had_other a-1g1 had_planned c-1h2i-1
    had_put a-5c-3 had_read c-2d-5 had_set a1c-1h2 had_signed h2 had_so a-2 had_some c-2e-5g2 had_somebody c2
    had_something a1b1 had_such c-4 had_taken h-6 had_the a4c3d2g-9h1i-4 had_their a-1 had_them i2 had_this a-1d-2
    had_thought a1 had_three c1i2 had_time c-2 had_to a-1b-1c-1d-7e-10f-4g-1h5i2j6k6 had_told c6 had_trouble c4
    had_turned a3 had_two b-1d-2e-2h5i-3k3 had_us d-3 had_warmer d6 had_written b1c1 had_you a8b-1c-1i1
    had_your a2b1c-3d6e-3i1 haggled h1i4j1 haggling b1d1i5 hair c3g-2h-3k1 hair_. a-2 hair_and d2 haircut c-1d1
    half a-2c3d-3e-11f-4g8h-6i-1j2k-1 half_. a4c1g-3 half_a a-3b1c-1d-5g5h-1k2 half_after b3 half_an b-9c5d2f1i-3
    half_as a2b1c-2d3 half_asleep c3 half_eight g-2 half_for b2 half_hour b-2c1d-1g-2h2 half_is g3h1k2
    half_my c-5h-3 half_nine b-3c-3g4 half_of a-4b-2c3d-2e-4g3h-8i-1j2 half_on b6i-2 half_our j2
    half_past a-1b-6c-3f-3g2i-5 half_pay b3 half_ten h2 half_term c-4d1g-1i2 half_the c2g-3i-1 half_thinking g2h-2
    half_three b-1g2 half_time f-1 half_two b-2 half_year b-3i4 half_your a1c2 halfway d1g2i2 halfway_on b1
    halfway_through k1 hall a-3b-2e-8h-2i-5j-3k-3 hall_, a-1b-1j-1 hall_. a-2c-8g-3h1j-2 hall_and g1j3
    hall_on g-1j-1 hall_was c2 halloween h1 hammering i2 hand a-2b3c-1e-9g-2h1i4j1k-4 hand_, a1b-2c-2e-3g3h1
    hand_. a1b-2d-2e-4g-2h-2i1 hand_and a-2e1h-3 hand_at a-4 hand_for b2 hand_in b1g-4h3i3j-1 hand_is c1d3f1h2
    hand_my h3 hand_off b2 hand_on b1c-1d-2g1h-1i1 hand_out a-1b3 hand_over g-1h-2 hand_this d2 hand_to b3h1
    hand_with a1 handed a1b1c4d1e-1f-3g-7h1i1 handed_. g-1 handed_in a1b1c-2h1i1 handed_me d3h2 handed_out b2c1
    handing b-1c1d1g-3h1j2 handing_back h2j1 handing_out c2d2 handle a-2b-1d-3 handled a-6b-2c-1g-1h1 handled_. c5
    handled_it a-1c-4h3 handled_the c-4 handler h1 handles b-6c2 handles_the b-2 handling h-1j2 handling_the j1
    handover c2h-3j1 handover_. g1 hands a4f-5g-1h4i1j-2k2 hands_, b-1c1e1h-1 hands_. a-2c-7d-5f-1g1h2
    hands_and a-1d-3g1h1k-3 hands_are a-1b3d2h1 hands_down a7b-5d1h-5 hands_on a2e-3h2i1 hands_shake k2
    hands_with d-1f1g-2h5 handshake b-1c1g1h-3i3 handsome b6c-2d-2 handsomely b1 handwriting c-11d-10e-6h-4
    handwriting_. c-4d-1 handy c-3d-3e-1f4g1 handy_. f1g2 handy_for f2h1 hang a-5b-10d3e7f2g-6h-9j-1
    hang_on d-1e5h-6 hang_up b-1c1 hang_your d2 hanging a-1b-1c4e-1f-7g-1h2i-1 hanging_for e6 hanging_on g1
    hanging_up d4h2 hangs a1b-4d-2g5j4 hangs_in g1 hangs_on i1j3 happen c1d-9g7h-7j2 happen_. c2d-1g4h-1
    happen_for g2 happened c1e3h-4 happened_. e1 happened_to a2h-3 happening a3b-2d1h1j1 happening_, d2g1h2
    happening_. e1g-3j1 happening_at a2 happens c-9d-10g-3h-1 happens_. c-5d-3e-2f2h-1 happens_to g-3h-2
    happens_with e2 happier a8b-7c-3d-6e-3g-2 happier_there a3 happier_with a3b-2g-3 happiest a3i-1
    happily b2c-9d-7e-1f5g-6h6i-4 happily_sit h2 happily_still b3 happy b-1c-6d-9e-14g-18h-2j-12k-12
    happy_. a-1c-1d-2h-4 happy_about h1 happy_for d1f2h-5 happy_in c2 happy_tears a1 happy_that c2
    happy_to a-10c-13d-2e-3f3g-7h2i1j-3k-1 happy_when c-3 happy_where h6 happy_with b-4c3g-1h-5 happy_your c-1
    harassment d2k1 harbour b-4c-2d-5e-3f-2g3h-2 harbour_master g1h-3 harbour_office h2 hard b3c-2d1e-3f-4h1i2j-4
    hard_, b-2c2e-2f1g-4 hard_. a-3c-2d1 hard_a h-2 hard_about b1 hard_and h1 hard_at a1 hard_can d3
    hard_choice a-2 hard_feelings a3c-5d-6e-3f-1g-4h1 hard_for a2b1c-1d-1e-1g3 hard_hat i1 hard_on a1
    hard_pass d6h7 hard_time c3d-4e-1g1 hard_to b6c5e3g1h-3k1 hard_work c-1d1 harder a4b-4c-7g2 harder_than a-1
    hardly a-5d-1e-5h-3k3 hardly_a c3 hardly_rocket c-1d1 hardship b4 hardship_allowance b3 harsh c-7d-6
    harvest a-7b-1c-3d-10e8f-4g3h-7i1j-6 harvest_, e3g1h-1 harvest_. e2 harvest_and j-2 harvest_is e2
    has a1b-1c-2d-4e-3f-4g8h-1i-5j-1k7 has_, c1 has_. a3g-1j1 has_a c3d-1e-5g1h-6i-2 has_accepted h-2
    has_agreed g-4h-3k-2 has_already a-3c-3d-3g6j1 has_also a-4b1e1h-5j-2k-1 has_always a-1 has_an d-2h-2
    has_appointed a1 has_arrived e-2 has_asked c-2g5h1 has_at a1d2 has_become g4h1 has_been a-1b-7c5e4h-4i-1k1
    has_begun k2 has_better a6c-3d2g-1 has_booked g-1 has_called a1c-4h-2 has_changed b-3g-5h1j-1k-3
    has_chosen g2j1 has_claimed g1h4 has_cleared b2 has_come a4b1c-8d-5e-1f-2g2h-1i-5k2 has_confirmed i2
    has_cooled g3 has_cropped g4 has_died g3 has_done b-1c-3d-3 has_doubled g-3k-1 has_eaten g1k3 has_employed h2
    has_engaged a-2h3 has_ever a-5b3d-1h-3 has_fallen b1g2 has_five a1 has_found a-1c-2h4
    has_given a-2c-1g-6h1i1j-2 has_gone a-6c2d-2e-4k3 has_got c-6d1e-2g-4k3 has_had a-5c4d3k1 has_hired b-1c-3g-5h2
    has_his b1g2 has_in b1c1e2 has_it e-1g-2h-5k1 has_its a-2c-7 has_just a-3e-1g-7h-4k-6 has_kept b1c-5
    has_landed g2 has_learned d1j1 has_left b1c-6g2h3k1 has_let c2g5h-4j2 has_lost a-2b-3c8h1j-4 has_made a-2g3h1k6
    has_matched b2 has_me a-4c-9d-3f1h5i6j-1k2 has_met b3e1 has_more a3b-1c1d2 has_moved b-3c-6g-1h-6j-5k-6
    has_much b1c1 has_my a-4b-5c-9g-4j2k-3 has_never a-2 has_newer a3 has_no c9e1f-2g-5h-13j1k-1
    has_not a2d-1e-2f1g-1h1i-2k-1 has_nothing a-1b-5h-2 has_now a3c-3h1i2 has_offered b-1h-3i1j1 has_one a-2
    has_only j1 has_opened c-2h2 has_parkinson j1 has_promised b1 has_pulled a2 has_put b2c-8d1f-1j-3 has_raised b4
    has_reached e1h-1 has_read b1 has_retired c-3 has_returned k2 has_run a-3g3 has_said a1 has_seen c-3
    has_sent a2 has_settled e6 has_shown a1c-2k1 has_signed i-1 has_since d1g1h-5k-1 has_started k1 has_stayed h-2
    has_stopped b-1e2g1k2 has_swallowed c-1g1h-1 has_taken a-1d-1g-2h6 has_taught a-1 has_that c1
    has_the a1b-6c-3d3g-3h-2j-3k-3 has_to a-2b4c-3d2f3j2k1 has_told b-2 has_too c3 has_turned c-4g2
    has_two a-1b-2c3 has_us e1 has_way a1 has_what a4b-2 has_withdrawn h-2 has_won h2 has_written k2 has_your b-1c2
    hat b-7c-3e-7f3h4k-1 hat_, a-2c1f3h3 hat_. a4c-2d-2h-2 hat_for h1 hat_in k1 hat_off h1 hat_out h2
    hate a-7b-5c-1d-1e-2f3 hate_for d-7f2 hate_it f2 hate_to a-2c-5d2h3 hate_you h-1 hats b-1c-1d-4 hats_off c-6d-1
    haul a1h3 haulage a1c-1h-1 haulage_firm h2 haulier b1h2j1 hauling c2 have a-1b-1e-2f-4g1h3j2k2
    have_, a6c-2d-1e1 have_. a7b-1f-1g-4h-3 have_a a-2b2c-4d-5e2f-2g7h-6i-1j-2
    have_accepted a1b1c-4d-9e-3f3g-15h8i2j-5k-9 have_actually f1 have_agreed a-2c-7d-5e-3g-11h4j-2
    have_all a-2c-2e1h-1 have_already b-3c-6d-1e-1f-3h2 have_also a-5b-2c-1h-3j-1 have_always a-1b-4d-6k-3
    have_an b-1c-2d-11e5g5h-12j3 have_and c1 have_another a-3f4h-3i2 have_answered a-1c-3d4e1h2 have_any k2
    have_applied b2c-2d-2h-3 have_asked b1c-12g-3i2j1 have_at a2 have_attached h-8i2 have_become d-1g-3
    have_been d-2e-2f-4g1h-1k3 have_begun b1d-2g4h1 have_believed b2c-1 have_better c1d9 have_blocked e5
    have_booked g2i1 have_bought h1 have_brought d1 have_built a-4b1c-4d-4 have_bumped h1 have_buried d3
    have_called a-3c3h2 have_cancelled g-2h3 have_changed c-2d-4k2 have_checked c1 have_children b3c4g-1
    have_chosen a4b3d-6e-3g-15h6j-2k-2 have_closed g2h-3 have_come a3c3d-7e-3f-4g-2k1 have_committed c-2d-2f3g-4h2
    have_cooled g3 have_counted b1c3 have_dealt a-4d1h-2 have_decided a-1b-3c3d-9e-3f-1g-28h8i-9j-4k-7
    have_declined f1 have_deleted c-2i-2 have_done a1e-3g-5h-1j-2 have_double g1 have_doubts c4 have_drawn c2j2
    have_driven c-2 have_dropped d2g-2h4 have_duty g1 have_earned d-5h-1 have_eaten a1 have_elected g-1h5
    have_enclosed i1 have_ended g1h2 have_enjoyed b1 have_enough d-2e-1j2 have_entered h2 have_ever b1d2e2g-1h-7
    have_explained d5 have_fallen a1 have_figured e2 have_filled a-1 have_finally d1 have_finished h-1i-3
    have_fixed c2g2 have_followed b-3h-4 have_forgotten d5 have_found a5b1c-1d-4f-3h5i-5 have_given a-4c-6d-2g3i1
    have_gone a5b3d-3e3h6i-5k-2 have_got a3c-6d3f4g3h-3i1j1k3 have_gotten g-2h3 have_grown c-1e1g1h-1
    have_had a-1b2d9h-1i-2j1k3 have_half b-1c-1g7h-6 have_handled a-1c-1 have_happened e-1
    have_heard a-2b-7c1d3e1f2g-1h-3 have_held a-1c1 have_helped b1 have_her d-1k1 have_hired b1f1h2
    have_hoped c-1d1 have_hung h1 have_in a5b4c-2d-3g1 have_is a2 have_it c-7d-8f-1g3h-4i1j2
    have_joined a3d-6e-2g-6h4i-2 have_jumped h3 have_just a-1d-1e-3f-7g-7h2i-3j-1k1 have_kept a-4b-1c-9d-1h-3
    have_known b-1c-8d1 have_landed a2b1d-1e1g-4h6k1 have_learned a1d-1g-1h-1 have_learnt j1
    have_left a-1c2d-5e2g-7 have_less a4b-2 have_let a-4c6d-1g-2h-2 have_liked a-6c6h-1 have_listened a-1
    have_long h-1k2 have_looked a2 have_lost a-3b2c5d-5g1h-1k1 have_loved a2b3d-4 have_made a-5b-2c3d4e2f-1g-10h2
    have_managed d3h1 have_me b2c1e-8f3g3h-2i4j-8 have_meant b3 have_mentioned b1 have_met a-4c1d9h-5
    have_misread b1 have_missed e-1 have_more b-4c2d1g5h-4 have_moved b1c5f-2g-2k-1 have_muted d-1e3h-2
    have_my a-1b-3c1d-5e-1g2h-1i1 have_needed b5d-4 have_never a-2b-1d-1e-10g-3h-11k-2 have_news e1
    have_no a-6d2e-1f-10g-2h-11i-4k3 have_nobody h2 have_none h-1j1 have_not b-4c-5d-3e10f-3g2h-16i-5j3k1
    have_nothing b-2c1d1h-5 have_now b4d2e-5g1h4 have_offered a-3 have_on a3b1c1d2e1g1h-3 have_one b1d-8f1g3h3
    have_only c-5e-5g2j1 have_opened a1 have_opted b1g-5h7 have_other d-2e1g3 have_paid b-3h-2j2
    have_passed b-5c-4h-6i-2j-2 have_picked a1c-2d-5g-6h2 have_planned h1 have_plenty b4d-1h-3 have_plumped a5b2h7
    have_preferred c3h1 have_probably g-3 have_promised b-4c-5d-3j1 have_published i-2j-1 have_pulled h7
    have_put a-2b-2c-13d-4e4f-10g3h-1i1j2k1 have_quit d-3h1 have_rarely a-4c1d-3h-4k-2 have_reached d1
    have_read a-1c5d-6h-7i-3k-2 have_received g1 have_reservations c3g4 have_resolved e-1g-5h7
    have_run b-2d1h-1i2k1 have_rung e-3g-3 have_said a2b2d3e-3f1g-13h2j-1 have_sat a-6g-1h1 have_saved c4
    have_scanned g-1i5 have_secured a1 have_seen a-1c8d2f2g-7h-3j2 have_seldom c5d-5h-1 have_sent b-1c-3d2k3
    have_separated k3 have_set a-1b1c-1e3g-1 have_settled g-5h7 have_shifted d-1g1 have_shown c-1h-1
    have_signed a3e-5f3g-6j-5k-8 have_simply h1 have_since a-2d-4e-2f-2i-3j-1k-7 have_six h2 have_slept g1h-3j2
    have_so d5 have_sold b-1j1 have_some d3e-1g8h-7 have_something c-1e3h-3 have_sorted e2h-2 have_spent b1c-2j1
    have_split b-1h4j-1k1 have_spoken d-1e2 have_started c-4d-1f3h4k1 have_stayed c3d5g-3 have_stepped f2g-2
    have_still e3h-5 have_stood a-3 have_stopped e3h2 have_stuck c1 have_survived f1 have_swapped g1h-1
    have_switched e2g1 have_taken b2c-7e-4g-10h6k-3 have_that c-2d-4e-1f3 have_the a-2b-1d2e-4f3g8h-1i-3j1
    have_their a-2 have_them e2 have_there d-1 have_this a3d-3h-3 have_thought a-5c2e-7f-1g-6
    have_three a-3b3c-1g-1h-3i-1j3k-1 have_thrown a1b4c-1d-1g-2h2 have_time d5e-2g-3 have_to a-2c-2d-2f-6g4i1j2k2
    have_told b-9c-2d3f3g-1h2k-6 have_too e1 have_took d1h4i1 have_topped b-2 have_treated d-1 have_turned b1f1h1
    have_two b2c-1e1g1h-8i-1 have_until b1i2 have_used b-4c-2d1h-2 have_waited c-2k2 have_walked a2c1
    have_wanted a2d-1 have_watched c3h-1 have_wished d-1 have_with a2b-1h2 have_withdrawn e-3f2g-1h4
    have_won a-2h-3 have_work d1f1h1 have_worked a-3b-2c4e2h-3i3 have_written a-2c-1d2e1g1i1 have_yet a2c3e-1g2
    have_you a-4c-9d-3e-7g-4 have_your c-4d-1e7f-1g-4h-1 having a1c3d1e-5f-3g1h5i1k6 having_a a-1d5g3h-4k2
    having_accepted f1h5 having_agreed b1 having_an c-1k2 having_been a-5b3c-4d-2g-6h8i3 having_chosen e1h2
    having_found a2h4 having_gone h-1 having_joined h4 having_looked a1 having_me f-1g-1h-1k-1 having_my g-3h-3j2
    having_no c1 having_one g-1 having_read b1c4d-2h4 having_said f1g-1h-3 having_second a-3e-4g9h-4
    having_seen a3b2 having_slept a1g2 having_taken a1b-1h-2 having_the c3d1h-2 having_thought h2
    having_to a-1c2e-1g3h-3 having_weighed a1b-3h2 hazard b4c1e-2g3 hazard_pay b2 he a-5b-1c-2d2e-6f-3g-11h-4i-3k1
    he_'s a-10b-1c-1h2k-3 he_asked k2 he_can a1c-7d6 he_could a2c-1 he_does k2 he_gave b1c1h-3 he_got b-1 he_had c3
    he_has b-4c-4d-1j-2k-1 he_heard b4 he_is a-3b-6c-7d1i-1j-4k-2 he_knows d-1k-2 he_left c-3k3 he_might c1
    he_never c2 he_said a1d-3e1h-3i2 he_says e-1i1 he_takes e2h2 he_wants i1j1 he_was b-3d2 he_will d-5e-2g-2h-3j2
    he_would b2d2f-3h-1 head a2b1c-2d1e9g3h-2i2j-1k3 head_'s b-1e3h-2 head_, g3h1 head_. a1d2g2i2k1 head_a c-2d3
    head_and b4c-2d-3 head_chef c1h-1k1 head_for c-3e5 head_gardener b1h2 head_has c1f1g2h-2 head_in d2h-1
    head_is b-4c-4e3g1h-1 head_nurse a1f1 head_of d-3e-2g-3h3i1k3 head_office a-2b2c4d-1g1j1 head_round e2f-3k-3
    head_spoke a2c-1 head_that h3 headache j2 headed a6c-5d-2h1 headed_, a1 headed_. a2h2 headhunter d2
    heading a4d-2e3f-2g5 headmaster b3c1 heads b-6c7d5h-2k4 heads_in c4 heads_up a-2c2 headship a3b-1h2
    headship_of h1 headteacher g2h1k1 health a-5b6c-7d-13e-8f-3g-5k-1 health_. c1 health_and c-4k-1
    health_cover b8k1 health_insurance a-4b8c-3h1 health_plan b6 healthcare b3h-1 healthier a2b1c-1e1h-2
    healthy a-1 heap h2i2 heaps c-5d-9e1h-5 heaps_for c-1d-5h-3 hear a-12b-2c-1d-6e6f3g-10h-2i-3j-3k3 hear_, e3
    hear_. d2e5h-3 hear_a e-3g3h-1i1 hear_about a-1c-3e-7f-1h-2 hear_back e4 hear_from a1c-6d-10e4g-9h-13k1
    hear_him d1 hear_how c-4e-1h1 hear_it e-2h-1 hear_me d2f1h1 hear_nothing d-5e5h-3 hear_of c-5d-4f-3h-5
    hear_that b-1d2h1 hear_the b-2c1e-5i-3 hear_us e2 hear_what b2d1e4f6h3 hear_you a-2d-3h3 hear_your c-2f3
    heard a-3b5c3e3g-3h1k-7 heard_, b-1 heard_. d-2h1 heard_a c-1d1 heard_about c1e-1 heard_all d4 heard_back c2f1
    heard_from a1c2d-7h-1 heard_i b5c-1h2 heard_it a-1d3e-4 heard_nothing c1d-4e2 heard_of b-2c-5
    heard_only c-4d-1h1 heard_that b-1c1 heard_the b1e-2 heard_your b-2 hearing a-9b1e2g1h-7i-7j-1k5 hearing_. c-1
    hearing_about b1 hearing_aid b-1 hearing_aids b1 hearing_from d1e2h-3 hearing_has k2 hearing_how c2
    hearing_is i-2 hearing_of b4c1h2 hearing_that c2 hears c1g2 heart a4b-2c-3d-3e-3g1h3i-10j-10k2
    heart_, a3b2c2d1f2h-1k1 heart_. a-4b-2d-2g-8h-1k-3 heart_and h2 heart_attack k3 heart_for g2 heart_has a-1k-3
    heart_i h5 heart_is a-5b-1c-5e-2g7 heart_said a1b2c2 heart_says f3 heart_set a-4h1k-1 heart_than a1
    heart_that a-2h5 heart_was a7c-1h1 heart_went a2h-1 heartbroken d3k1 hearted h1 heartening c-1 heat d-1h-3k2
    heating a-4c-1d1j-1k-2 heating_in d2 heaven a3c-5d5 heaven_. a2c-1 heaven_help d2 heavens d5 heavier a5b1k3
    heavier_. a4 heavier_than k1 heavily a-2 heavy a-3b-3c6d-6f1g-6h5 heavy_. c3 heavy_heart f1g-1h4
    hectic c-3e4g-3 hectic_. e3 hedge b-1c-1 heed b-3h-2 heed_to b-3h-2 held a-3b-3c3g-6j-3k-2 held_a c2 held_in h3
    held_out a-1b1 held_the a1c-6d-3h1 held_together c3 hell a-2d4 hell_of d-4 hello a-4b3c-2d-2e-4f-8g-2j-3k-5
    hello_, a2c1d1e1g1h3 hello_. b-4c1e-2f-1g-1h-4 hello_and c-1e-1 hello_if d-1 hello_to a-4c-8d-8g-1h-4
    help a-5b-2c3d-1e-5f-8g-9h-3i-9 help_, c1d-2e1 help_. a1c-3h2i-1 help_desk c1 help_if d-1 help_me b1e-1h-1
    help_noticing c3d-2 help_the a-3d5 help_with b-3c-2h-2i-1j2 helped a-4c-6d-7e-5g-7h-3j-1
    helped_me a-2c-5d-5e-1g-2h-2 helpful a-5b-1c-3d-4e1i-1 helping a-2b-4c-2d-3h-3k-3 helps a-4b-5c-6d-5g-1i2
    helps_. i1 helsinki a2 hen c-2d-1j1 hence b-2c-4d-7f-6g-3h4i1j-2 hence_i b1h1k1 hence_my b-2c1i2 hence_no e2h1
    hence_the a-1b-4c-10e-1h-4 hence_this e-3 her a-7b-5c-2d-9e-11h-2i-2k-1 her_, i-2 her_. b1c-2d-1k1
    her_and j-1k-3 her_details e-2 her_first c-1d1e-2f1 her_for b3 her_hip g3j-1k3 her_i c-3 her_last b1
    her_mind f1g1h2 her_number b-6e-4h-1k-1 her_own d2 her_permission h2 her_phone c6 her_school j2 her_the a2
    her_work c-2 herdsman h-2 here a-6b-1c-7d-3e-1f-10g-3h4i-1j-3k-15 here_'s a-6b-3c-8d2e-1g-4h-2i2
    here_, a-2b-2c-9d-4e-1h1i-5k-6 here_. b-3d-4e-2g-3h5i-1j-3k-1 here_: a1 here_@close h-3 here_a a1b3c2
    here_about c-4g-4h-5i-1 here_after i2 here_and a-1d-1i2k-1 here_are b2c-2e3 here_at e-1 here_before j3
    here_for c3h2 here_from h-3i-1 here_goes d1e-1 here_has b1i1 here_i a3b2d-2h-5 here_in a-4b1c-5e1j-1
    here_is a-2c-9d-1e-2g-2i3 here_it d-1e-7g-3h2i-7 here_my e1 here_on b-3c-3e8g-2h1j1 here_re h-1
    here_so b2d1e-2g5 here_than h2 here_that g2 here_they h1 here_to a1c4d4 here_until i-1 here_we c2d1
    here_will g3h-1 here_with b2d4e2 hereby a1b-1d-1f1g-7h13k1 hereby_step h2k1 hereby_withdraw a1c1f2h3
    herewith c-3f1h8 herewith_. h3 herewith_i h3 hernia k3 hers a5 herself c-7d-3e-4f2g-2h4 herself_. c-1d-1
    hesitant g4h-1 hesitant_to g4h-1 hesitate c-2e-4g10h-2 hesitate_to d-3e-2g2 hesitating g3h-2
    hey a-4d-1e3f-2g4j1 hey_, a-3b1d-4g1h-1 hey_. g2 hgv b3d1 hi b-8c-7d-2f-4h-2 hi_, d-3g3h-3 hi_to c-3e-4h-1
    hidden c-1k3 high a1b-1c-2d3e-4g-5h-10i-3k5 high_. b-1 high_regard c-1 high_street d1
    higher a8b3c-9d-15f-6i-2j-1k-4 higher_, h2 higher_. a3b-3c-4 higher_basic a-1b4h1 higher_class a3b-1
    higher_grade a1b3 higher_in a2 higher_level b-2 higher_on a1b2 higher_salary b1g2 higher_than a2b-3c-1h-3k-2
    highest a3c-1 highlight a-1b-1c-2d3 highlight_of d3 highly b-5c-9d-7h-4 highly_of a-4c-6d-4 hike b6c-1g-4h1i-3
    hilarious c-1 hills e1 him a-1b-4c-3d1e-15h-5i-6k4 him_, b1d-2g2 him_. c-4d-2e-3g-11h-1j-1k5 him_and a1k-1
    him_at g2 him_for d3 him_i c1 him_in k1 him_on b-1g1j1k-2 him_that c4d1g1 him_to e-1 himself a1b-8c2d3f7
    himself_. b-1c2d1 hint b2d9e1g-2h1j2 hint_, d5 hint_. b1d1e1 hip a-3b-4c-7e-3g6h-6i-2j-2k10 hip_, k1 hip_. g1k2
    hip_and g2k2 hip_is g1 hip_replaced k1 hire a-8c1d6e-7f1g-1h-5i-7k-4 hire_, d-1h-3 hire_. a-3b-3d-3h1i-2
    hire_a c2d5 hire_and c1h1 hire_somebody d2 hired a-4c-3d-4e-7g-2h14i2j1 hired_. h1i1 hired_as h1 hired_at h2
    hired_by a-1g1 hired_elsewhere h5 hired_me c-8d-2g1h7i2k1 hired_on a1b1d-1g-3h2 hires c-2i1
    hiring a-10c3d1e-10f1g-9i1 hiring_. c1d-3h-2 hiring_an d3 hiring_committee i2 hiring_for h2 hiring_is c2d4
    hiring_manager b-3c-1d-2f4h-3i1 hiring_process c4d3g-1 hiring_round h2 his a-6b-2c-1d2e-5f-4g-2h-1i-4j-1k5
    his_. d2 his_hand b1d1g1 his_head d3 his_job b-3h-1 his_lunch c3 his_mind e1f2 his_name c1d-1
    his_number b-9c-4d-7e-4f-1h-6 his_own b-1d-2h3k4 his_phone c3 his_telephone c1 his_time e2 historian b-3c-3d1
    history a-3b-7c2d-4 history_of a-1c-1 hit b-5c-5e5f-3g-6h-2k1 hit_it h1 hit_u e2 hit_you e6 hits d2
    hitting b2d1 hiv k2 hiya h2i1 hiya_, i1 hmm g1 hmrc j1 hmu e1 hobby a-2d5e2g-1h-1 hobby_, d2
    hold b-1d-1e6f5g-2h-3i2j1 hold_, c1d1 hold_. c-2 hold_a a6b-4c-1d2e-6f-4g1h-6 hold_for c4d2h-2 hold_it g1i1
    hold_me f-3g2 hold_my a-2c1f7g-3h-2 hold_of c-2d1e3g-2 hold_off e3f1h1 hold_on a-4b3c-3e2f1h-1 hold_that c1
    hold_the a-1b-6c-8d-5f6g-6h6 hold_tight e3 hold_up b1 hold_with c4e-1h-1 hold_your d-2e4g1 holder c2j-1
    holding a-5b-7d-4e1g-5i3j-1 holding_a a-1k1 holding_me i1 holds b-6e-2h1k1 holds_the h2 hole c-3d2k4
    hole_in c-1d1k3 holi h1 holiday b2c-3e-5f-3g-1i-4k-6 holiday_, a1d1h-5i-2 holiday_. b-4e-3h1i3j-2k-5
    holiday_and b4 holiday_is i-2 holiday_money b2h2 holiday_pay c-2h1 holiday_to b1c1
    holidays a-2b7c-2d-10f-2g-8h-2k-2 holidays_, b2h1 holidays_. c-2g-1h-1 holidays_and c1g-1 holidays_to b1
    holla e3 holler d-3e6f-2g-4h-2 holler_. e2 holler_at e3 hollow a1 hollow_. a2 home a-1b4c-2d-5e-2g-1h2i-5j3k-1
    home_, a-2c-8d-5g4h2 home_. a-2b-7c-4d-12g-1h2i-5j1 home_a a1 home_after c-1 home_and a-4b2c1f2g2h1k-3
    home_at a-1b3 home_by b-1k1 home_for a6b-6g-1i-3k1 home_from b2c-6h-3k1 home_i c3 home_in c3g-2h4
    home_is b2c-1g-2k2 home_less b6 home_more a1 home_office h1i-1j7 home_on a-1j-2 home_so g1 home_task b-2c5
    home_than a-4c-4 home_that b3h1 home_there a3h1 home_to b3j-1 home_town a1 home_where a1h4
    home_with a-1b-1c-3d1i2 home_would b1 homes b-2h-2j1 homework a-3d7h-2 homework_. d5 homework_before b2c-2d3
    hon h2 honest a3b3c4d-4e-1f-7i-4j-2k2 honest_, a4c4d-2e2 honest_. a1c1e-5g4h-5k-2 honest_about a-3c-1
    honest_answer e-3g3h1 honest_i k1 honest_it a1b4 honest_the c2 honest_truth a1 honest_with a-4b3c2d-2e-4g2h-1k2
    honestly a5b4c1d3e-7g7h-1 honestly_, a-1c1d7e-3 honestly_. c-3e-1g2 honestly_a b1f2g-1 honestly_i g2h-3k1
    honestly_it a1b3 honestly_say c1 honestly_the a4c4g2 honesty b1c5h2 honorarium a-2b10c-3d-2 honour d3e-2f1g2h2
    honour_. c3d3 honour_for a1 honour_of h2 honour_the g1 honour_to c-1 honoured a1g-3 honoured_. a2
    honoured_to c-3d-5h1 hook a-1f2h5 hoops d2h1 hoot c-3 hoot_. c-3 hop d1e-3f5g-1h-1 hop_back e-2f3h-1
    hop_on b1d1 hope a-8b-9c-12d-5e-12f-5g-11h-8i-16j-15k-22 hope_! e2 hope_, g2h4 hope_. a2b1c3d-3e2f1h2
    hope_all a-2 hope_for a5b3 hope_he c2d2 hope_i d-5h-3 hope_it b2c3d2e-3g-3h2 hope_our h-2 hope_somebody d2
    hope_that c-1d-1f2g-2h-2 hope_the a-14b-17c-10e-11f-10g-12h-8i-13j-13k-7 hope_they d1 hope_this d-6e-5
    hope_to a1d-7h-3i1 hope_u d-4 hope_we d-3e-6h-5j-5 hope_whoever d3 hope_you a-4c-6d-5e-1j1
    hope_your a-1b-3c-5d3h-1 hoped a-1b3c4d1e-4i-3j-1k-4 hoped_. a-7b-4c-5h-1k-3 hoped_for b2c8e-1
    hoped_the a-1b1c3 hopeful b1h1 hopefully c-2d-2g-3 hopefully_i e2 hopeless d-5h-2k4 hopeless_. c2g1k2
    hopeless_at d-2g-1 hopes c2e-3g1 hoping a2b4c1d-3e-4f5g1i-5j-1 hoping_for b6c3g-3 hoping_that a1h1
    hoping_the b-3i-2 hoping_to a3 hoping_you d-1e-4f5g3 horrible c2 horror c-2 horse a1b1c-6d1h2 horse_. a1
    horses b-3d-5h3j3 horses_, a-2 horses_. b-1d-2 horses_are h1 hospice a3b-3c-2d-2e-2h1j-1k4 hospice_, c1g-1
    hospice_. h1k3 hospice_and b-4 hospice_in a1 hospital a7c-2d-3e-4j3 hospital_'s a-1i1 hospital_, a1c1h-3k-3
    hospital_. c-6d-4e-4g-1h3j-2k2 hospital_and d1 hospital_appointment k3 hospital_for a1g1 hospital_has c-1j1
    hospital_in a2c-4j3 hospital_is a4c1h-2i1 hospital_job a1j1 hospital_on h1k1 hospital_pays b5h2
    hospital_radio g2 hospital_simply a-1 hospital_that b1c3 hospital_trust c1d1 hospital_with e1k4
    hospitality c-3d-2 hospitals a1c1d-1 hostel a-4e1h-2i-2j1 hostile c3g2 hot a-4b2c3h1 hot_and c2
    hotel a4b-1d-5e-1g-1h4i1k-3 hotel_'s c1 hotel_, a-1b-1c2f2g-3h1i1 hotel_. b-3c-5g3i-1j3 hotel_by a1e1h1
    hotel_for j-1 hotel_has a1b2 hotel_in a-1b3 hotel_is a8b-2 hotel_that h5 hotels a-2c-3 hotter a3
    hour a-12b8c2d3e-6f-2g5h1i-5j-2 hour_'s g1 hour_, a-1b3c-4g2j3 hour_. a-5b1c1d1g-1h-3i-2j-2k-1 hour_after g4
    hour_and b1c2f2g1i-3k-2 hour_as g2 hour_before c3h1i1 hour_does c-3 hour_for b2c-2d-1g-3 hour_has c2
    hour_i b4g5k1 hour_in b-4g1h-1 hour_is b4c-2d2 hour_more b4d-1 hour_of b-6c2d2g-2i-5k-2 hour_on a1c3d1g-1h2
    hour_plus h2 hour_than a-1b1h1 hour_that c-3d-1g1h-1 hour_there b3 hour_to d2g2h2 hour_was b-2c2
    hour_with b-1c-1d-2g-3i-3k2 hour_would b-1 hour_you c-1g6i1 hourly b8c-2g-2j-1 hourly_, b3 hourly_. a1
    hourly_rate a-2c1h2 hourly_you b3 hours a1b2c5e-8f-1g-8h-3i1j-4k3 hours_, a5b3c-1d-1 hours_. a-1b1c2e-2f1g-8k2
    hours_a b-3k1 hours_ahead a-3j-1 hours_and c3h-1i1 hours_are a3d1 hours_at g1h-2j-1 hours_each c-1
    hours_for d3i3 hours_i c-2g1h-3 hours_in c-1 hours_is b-1d-2k1 hours_of b-2c6d4h3 hours_on d2 hours_or b-1
    hours_so d3g-1 hours_to b-3c-1d2g-1 hours_with c2h-2 hours_would c-3 hours_you b1c5d-1h2 house a1b5e4g-2h1i-6j4
    house_, a-1b5d-3e-1f2g1 house_. a2b1d1e1h3j-1k5 house_? b2 house_again e3 house_allowance b1 house_and b2g1
    house_at b1h2 house_by a-4g-3h-2j-7 house_for b1 house_has b1j-2 house_i a2 house_in b-6c-5d2h2j6k-4
    house_is a2g-1j2 house_move j-4 house_on b1j2 house_sale j2 house_than b2 house_that a2b-2e1g-1h-1j-4
    house_to h2k1 house_was a1b-1c-2e1j1 house_with a-2j2 household b1c-1h-1i-2j4 housekeeper b3 housekeeper_. c1
    houses b1c-4d-4g-4i-1j3 houses_. b2j1 housing b-3c-11d-5g1h1i-1j2k-6 housing_. h3i1 housing_and b1
    how a-4b-4c1d3e-3f-1g-7h-1i-2j-1k-6 how_'s d-4 how_. a2 how_a c3d2 how_about d2 how_anyone h3 how_are c1d-6
    how_busy e-3 how_can b4 how_could a5b2d2 how_decent h1 how_did d-3 how_do d-2 how_each a1b-3 how_everything e-2
    how_fast d-3f1 how_full e-3 how_generous d5 how_good c-4 how_gracious c1e-2h3 how_happy c-2
    how_hard b-1c-3d2e-1 how_i c-1d-13e7g1h-1 how_is d-6 how_it c3d-8e-2g2h3 how_kind c-3d-11 how_kindly h-3
    how_little c3 how_long b-4c1d-9e5f-2g-4h-4 how_lovely c-2 how_many c-3d4f1g-1i2
    how_much a-4b2c-9d-10e-1g-1h-1j1k2 how_my a1c-3e-1f2g1 how_nice c1 how_not c-4h4 how_often c3 how_old c2
    how_on d-6 how_one c4h3 how_rare d-1 how_that d2e4 how_the a-4b-6c5d-4e1f1g-5h1i-1k-3 how_they c5d2
    how_things a-2b-1c-3d-6e-8g-5h-5j-1k-1 how_to a2c-4d3e-3 how_very d6 how_we e2 how_well c-5d-6 how_will b2d1
    how_would d-2g4 how_you a-5c1d1e-7f-5g-8h-3 how_your b-1h-1 however c3d-5e3f6g-4h-1k-3 however_, c-3g-2
    however_i f2h1 however_long c1e4h-1 hr a-4c7d6e-9f-2h-1i3k2 hr_, c-1k1 hr_. d2 hr_can d1 hr_has d2 hr_is c-1
    hr_lady b2d-1 hr_madam c2d-1 hr_over i3 hr_person b1c1d2 hr_team c1 hr_was c3 hra b2 hug a-2c-4d-7g-3h2
    hug_, d-1 hug_to h1 huge a-1b1 hugged_me a1 hum c-2 human a-2d4e-1 human_. d-2 human_being c-2d1
    human_resources c2d4 humane_. c1 humans d1 humble c2h2 humbly h4 humiliated d2k2 humiliating c3
    humour a-3c-5h-1 humour_. c-3d-3 hunch g3h-1 hundred a-4b7c-8d-5e2g2h2i-6 hundred_, g-1h1 hundred_. e2
    hundred_a a-3b12c-8d-3f1g-8i-3 hundred_and b6c-6d-3h1j2k1 hundred_euro b3 hundred_of b-3d4 hundred_on i-2
    hundred_per b-5g3 hundred_percent b-9g5 hundred_thousand f1 hundred_times a1b-1 hung c3d-7e-3h2i1
    hung_up c4d-3e-1h1 hungrier a2h5 hungry a1b1c-2g-2h4 hungry_. a1h3 hunt a-2b-2c-5d-5e-1h4 hunt_. a-1
    hunt_for b-1h2 hunting a-1b-4c-1h2j7k-1 hunting_for g1j3 hunting_in j4 hurried e5 hurry b-6c-1g-5h-7
    hurry_. c-3e-1 hurry_on e-2 hurt a1b4c3g-1h-2 hurt_. b1c-2 hurt_either a1 husband a-1b2c-1e1h-1i-6j4k2
    husband_'s b1c2g-8h-5 husband_, a-1b-1h1 husband_. b2d3 husband_and b-1c1e4 husband_can h-1k-4 husband_first e2
    husband_has b-2c-2 husband_have k2 husband_is b-1g1 husband_says a4 husband_was h1k3 husband_would j3
    hyderabad a1 hygiene a-2b-1c7i2 i a-1b-2c-6d-5e1f-1g4h5j-6k3 i_, a-1b-3c-4d-2g1 i_. a1b2d1e-1 i_a g5
    i_accept g-3 i_accepted a3b2c-5d2f1g-3h6i-2 i_acknowledge h-1 i_actually a2 i_add b1 i_admire a-2b-4c-6d-9h-2
    i_admired a-2b-3c-2d2 i_admit b3c-5 i_adored c2 i_agree a5b-1c-2h2 i_agreed b-3 i_almost g2
    i_already a1c-6d5e-1g-11h4i-1 i_also b2d1h1 i_always a1b-1c-5d-4e-1h2 i_am a-1b1c-3d-2f2g3h3i1j2k3
    i_answer d2e2h-5 i_answered c-8d2h-2 i_apologise b-1c-7d-6e-8g-3h-1k-3 i_apologize d-1g1
    i_applied b-4c-2e-2g3i-1k-2 i_appreciate a-6b-1c-3d-8e-10f-3g-4h-4j-3k-2 i_appreciated b1c-3d-1
    i_are b-7c-4d-1e4g4k5 i_arrive g-1 i_arrived c1 i_ask b3c-1d-1e-3f-1g1h4i1 i_asked a1b14e-9f-2g-2h-3i5
    i_assume d4e-5h-3 i_attach c-1e-3h-1i-1 i_await e-4 i_be b1g5h-1 i_became a1h3 i_become e1j1 i_been b-1d1e2
    i_beg c-2d-3f1g-4h2i1 i_began h1 i_begin b-1e-1h3i8k-3 i_believe a4b-5c1e-6f-6g4h-2i-2 i_belong a3i4 i_bid h2
    i_bill d2 i_bought b-1c-2 i_bow f1g-1h6 i_bowed h3 i_bring a-1b3c-1d-1e-5f-2h-3 i_broke k4 i_burned c-1
    i_call c-2e7g-5h-5 i_called d-3e-1 i_came a-2b-5c4d3e-8g-13h-2 i_can a-3b-2c1d-3f-2g2h-7i2j2k3 i_cancel a-1f3
    i_care a5b-4d5k1 i_carry a1g3 i_caught k3 i_change f1g-5h1i1 i_charge b6 i_checked b1c-3 i_choose a9d-1h7
    i_chose a11b-2c-2d-4g-5h10 i_clean d1 i_clear b4c1 i_clicked c-2 i_close e1g2 i_closed c1h3 i_coach b-4
    i_collect b1 i_come a-7b-4d-3e6f1g-7i-5 i_commit e3 i_communicate h4k1 i_compare a3 i_confess c-3g3h-3
    i_confirm g-1 i_consider a4c4 i_continue g2 i_could a3c1d-4e-2f3g1h-3k3 i_count c1h-3 i_counted c5d1
    i_cried a2c-1k4 i_crossed a1b1 i_cry g-1k4 i_dare c-2h-1 i_decide d-3e7f-1g-2 i_decided a8b2c-5e1g-7h7k1
    i_decline a-3b-3e-4f9g-2h1 i_declined c-1h6 i_deserved a-2 i_desist h4 i_did b-1d-1e1f-9h-1i-2j-7
    i_disappear e4 i_disappeared e7 i_do a-4c4d-5e-2f-7g3h3j3k-1 i_doubt b-4c3d-2f-4g7h-6i-1j1 i_draw b-1d1h1
    i_dream a3 i_drive c1e-1k-1 i_dropped b-7c-6d-4e3g2h2k-3 i_drove b-2 i_dunno g3 i_earn a-7b9c-5d-2e-4g-1h-5
    i_earned b1 i_end f1g2h3 i_ended a3b-1e-3g2h2 i_enjoy d-1 i_enjoyed a-5b-1c-6d-3e-1g-5h-1k-3 i_even h2
    i_ever a-1b1d1f7g-2j1 i_exist d5e2 i_expect b-5c-5d6e-2g7h-3 i_expected a-4b2c6d2h-4i-1k-2 i_fail d1e1
    i_failed c2 i_fall e2g2 i_fancied a1 i_fancy g6h-1 i_fear a1c2d-7g7h-3j2 i_feel a5b-7d-4e2f-4g-2h-2k3
    i_fell b-3e2h-4k3 i_felt a2c4d-6g-9h3 i_figure b-1e4 i_filled d-3 i_finally b-2 i_find b-3c10f-3g6i-1j2k-1
    i_finish e2g-3i-1k-1 i_finished c-4h-3i-2 i_first a-7b-4c-12d-1e-4h-5j-1 i_fit a4g-3h1 i_fly j6
    i_followed a1b3h3 i_forgot a-1c-9d-1e3h-2 i_found a5b-7c7d-8e-5f-5g-7h-1j-5k1 i_gather a-2b2c3d-2h-8i-2
    i_gathered c2 i_gave c-4d-1g-2h6i1k-1 i_get a3b5c-2d-5e-1g-3i4k5 i_ghosted e4 i_give a-3c-4e1f3g3h4i2
    i_go a5c-11d-13e6g-2h3i4 i_gone a-1h-1 i_got a2b1c3d-5e-3f-1g-12h6i2j2 i_grabbed h1k3 i_graduated c-2
    i_greet d1 i_grew c-1h-4 i_guess c-5d3e-2f-2g5h-8 i_had a1c-6d1e-4f-10g-3h-4i-1k2 i_half g4 i_hand h3i2
    i_handed b1c-4i1 i_happen b1 i_hardly c-2d-1g2j1 i_hate d-1h1 i_have b-3c-7d1e1f1h5j-3k1
    i_hear a-3c2d-6e-4f4h-9i-1k5 i_heard b2c3d-3e-5h-3 i_held a-1c-1h1 i_hereby a2b-2d-2f2g-4h6k1 i_herewith h2
    i_hesitate d-1g10h-6 i_hired h-1 i_hold b1c1e-1h-2 i_hope a-5b-3c-5e-9f-7g-15h-3i-7j-6k-12 i_hoped b3
    i_humbly h2 i_hung c-2 i_imagine d1g5h-2 i_include a2 i_inform h2 i_intend e4h1 i_is b-2c-3h1 i_join h-1i3
    i_joined f3h1 i_judged a3 i_jumped b2 i_just a4b-1c-2d-6f-2g-1h-1 i_keep a-1b-1c-10d-5e4f-6g8h-6
    i_kept a6c-1d-6f-2g-3 i_kind d-1g7 i_kinda g4 i_kiss e2h1 i_knew a1d-2e-2h3
    i_know a-4b2c-4d-10e2f1g-12h-5i-13j-2k-5 i_known c-1d-2 i_laid a2d1 i_land e2 i_landed a2 i_last c1
    i_laughed c-6d5 i_lay h2 i_lean g6h-2 i_learned a-8b-10c-5d-1e-4g-5h-5j-2 i_learnt c-1
    i_leave a-8b-9c-9d-1e5h4i3 i_left a-2b-2c-4e1f-4g-5h-7i-4 i_let b1c-8d-8e1f-2g2h3
    i_like a5b-1c-11d-6e-8g-11h2k-1 i_liked a1b-9c-2d-8e-5g-7k-2 i_live a-4b-3c-6k-4
    i_look a-4b3c-3d5e-1f-1g1h-5i-3k1 i_looked a2b4e-4g-3h-4i-1j2 i_lost a-3b-8d-1e-2h-3k8 i_love a2b-4c-5d-6e-1h-6
    i_loved a-1b-2c-2d-6e-2g-2h-4k-3 i_made b2c-5d-2e-5h-2 i_make a-2b6c-9d-8g-2h-1 i_managed i1
    i_may a3c1e-1f2g9h-13i4j1k-6 i_mean a-2c-1d2h-1 i_meant c-1d2g-1 i_measured a2c-4 i_meet a2 i_mention d-2e-1
    i_mentioned b4d-2e-3 i_met a1b-2c2d-1e-2g-3h-8 i_might a1c-1d-6e-2f4g7h-2 i_misread c-1 i_missed b-5c4d-6e-8g-1
    i_move j2 i_moved b3h1 i_must a2c2d-8e1f-2g5h8i2 i_named b5 i_nearly a-1g-2 i_need b4c-5d-1e7f-5g-14h1i-4j3k2
    i_needed a-4c-2d1h-4i-1j1k5 i_never b3c-3d-5e7f-5h-1j3 i_next e-1 i_no a-6c1d-1e-1 i_not c-2d-1e1h4i2
    i_noted b-2 i_noticed a-6b-1c4d-1e-3g-4h-6 i_now c-3d1g-4h3i3k-2 i_offer e2 i_once c-3d-2h-1i-1
    i_only a4b-2c-1d-2e-1f-3g-7h-11i1 i_open g3i2 i_opened c3 i_ought c-9d-11e1g5h-8 i_owe b-10d-9g-4i1j-1k3
    i_own a-2c-4j3 i_paid b-13c1d-3h-4 i_park e-2 i_pass c-2e-4i3k1 i_passed a-6b-7c-4g-2j-2 i_pay b-11d-2h-3
    i_permit b1c3e2 i_pick a1b1g1h-1 i_picked a4c-7g-4h8 i_pity d3 i_plan c3d2 i_planned c5 i_play i-1 i_point d-3
    i_popped c3 i_post c-2 i_pray a-2c-3d-7g-2h-1i-1 i_prefer a6b-4c-6d-4e2g-11h-1 i_preferred a6h-2
    i_probably c-4d-3g2h-2k1 i_promise b-3c-3d-2e-2g-3h-2 i_promised b-6c-11d-9e-8g-4j-3 i_propose b-2e4g-2h-1
    i_pull c1g3h6 i_pulled c-3e-2h1i-2k-4 i_pushed i2 i_put a3b-1c-4d-10e2f-4g-2k-1 i_qualified d2 i_quit d3h7
    i_raised d2 i_ran a1b2c-3 i_rang a-4b-3e-6h-2k-1 i_ranked a5 i_rate a4b-8 i_rather a-2b-1c-6d-3e-6f-4g5h-6
    i_reach e-1 i_reached c1 i_read a-2d-9e-4h-4i-11j-1k-5 i_realise b1c-3 i_really a-2b-4c-12d2e-1f-1g-2h-5k-3
    i_received a1b-3c3h-4 i_reckon a1b-3c4d-4e2g-2h-1 i_refuse a-1b-2e-5f5g-1 i_refused h-1
    i_regret b4c1d-8e-1g3h4i3k2 i_release a-1f1h6 i_relinquish h4 i_remain a-2b-1c-7d-8e-3f2h-2 i_remember d-4h-1
    i_renounce c-1f2h6 i_repeat d1 i_report i4 i_reported b-1k4 i_request b-2 i_reserve f4 i_respect b2c-7d-1
    i_respectfully b2h7 i_restore a1 i_retire g-1h-1 i_return a-1c-2e2f3h3i1 i_ring c1d-3e3 i_run b1
    i_said a-1b-3c-4d7e-6f-2g1h6i-3k-7 i_sat a2c4d-7h-7 i_saw a1b-2c7d-13e1f-1g-9h-1i-6k-3
    i_say a6b-2c-1d1e3f3g1h-2 i_see a5b1d7f3g4h1k-1 i_seem c-4g6 i_sell b3 i_send b1c1h-5
    i_sent b1c-6d-7e-6f-2g-5i-4 i_serve b1h1k-2 i_set b-2 i_shall c-5e1f-2g3h2i-1j3 i_share b-4c-4h3j-2
    i_shared a-3b-1c-3 i_shook b3h2 i_should a2c-3e-4f-7g8h-3i-7j-5 i_sign f1i3 i_signed b-1c-5f-1g-7h9i4j-3k-5
    i_simply a-2b3c-4d-4e3 i_sit a1e-2g4 i_sleep g2 i_slept b-1c-2e-4i1 i_sold b1 i_sort d-1g6 i_sound d1e-1
    i_speak c-4d-3e-2 i_spent b-5h-3i-2j1 i_spoke b-2c1d-5g-3h-2 i_stand c-1d-3e2h3k2 i_start c-6h10i8j1k1
    i_stay b5c-2e-3f1g1h3i3 i_stayed a-2b2g2h1 i_step b-1e-3f3h4 i_stepped c-5d-3e-5f-1g2h2k-3
    i_still a-10b-8c-3d-13e1f-1g-1h-4j-2k-9 i_stood c1 i_stop d-5h5 i_stopped b1c1d2k1 i_studied a-1h-2 i_study b-1
    i_suggest b-1d4g-4k-1 i_suppose b1d4g5h-7 i_supposed d2g1 i_sure e1 i_surface e3f-1 i_suspect b-1c1e-3g9h-6
    i_swear i1 i_take b2c-2d-13e-1f-3h1i3k3 i_talk a2b-1c-4d-2 i_talked a3c-6e-1h-3i2 i_taught i2
    i_teach a-2c-3d-3e-2h-3j-1 i_tell c-5d-11e3f1g4h2 i_tend c-2g6 i_thank d-1h6 i_therefore h3
    i_think a3b-3c6d-8e-3f-4g6h-5i-2j-1k-1 i_thought a-1b1c1d-3e-2h-1j-2k1 i_to a3d-1g3
    i_told a-4b6c-11e-4f-6g-1h3i-4k-1 i_took a4b4c-7d4g-1h6i-2j-2k1 i_trained a-2b-5c-2d-4h1j-1 i_travel d1g-3
    i_treated d2 i_tried b-3c2e-3g-2h-3 i_trust a-1b-10c-8d6e-7f1g-2h-3i-4j-3k-1 i_try f2 i_turn d-3e2f2g-2h1
    i_turned a-1c-1d3e-5h4i-1k1 i_type j1 i_typed c-2e-2 i_understand a-5b2c3d-4h-8i-2j3 i_understood b3c3d-3
    i_use c-3g1 i_used a-2c-8d-3h-3i1k-5 i_value a2b-3 i_vanished e5 i_very c-1d1h2 i_visited a-1b-2c3k-3
    i_wait c1g2h-3 i_waited a-4b-3c8d-4e-3g-2h-2i1 i_walked d-1g-4h-7j1 i_want a3b-5c-4d-1e8f2g1h-1i-3j-10k-1
    i_wanted a3b3c-4d2e-6f-5g-10h2i-8 i_warmed a1c1 i_was a-1b3c-2d2e5f-8g2h1i-3j1 i_watched c2
    i_weighed a10b-6c-4h-5 i_went a5c-1d-8e4g1h7i-5 i_were b-5c-1d-7e4f-4g6i1 i_who c-3d-2
    i_will b-2c-4e1f2i-2j-4k-7 i_wish a-14b-1c-8d-11e-5f-1g-5h-7i-11j-6k-11 i_withdraw a1b3c3d2e2f4g-6h6i2k1
    i_withdrew b-5c-4e-4f-3h3i-4k-3 i_woke h-1 i_won b-1d1i2 i_wonder a-2c-2d2e-4g7h-3 i_work a-3b-3c-5d1h-2i4j-4
    i_worked a-2c-5j-3 i_would a3b-1d2e2f6g1h-4i-4j-2k-1 i_write b-5c-5d-2e1f-3g-7h4j2k-3 i_wrote c-2e-2g-1h-1i-1
    ice b-1c-4d-2e4f1h-1 ice_, e1f1 ice_. e1 icu h-1 id b-3e-2h-5 idea a-8c-1d4g3h-6i-4k-5 idea_. c1 idea_about c2
    idea_how c-7d-3 idea_of b1e-1f1g4h-2 idea_that d1 idea_what c4d4 idea_yet e2 ideal a7b-1k2 ideas a-5c1e1h-3
    ideas_. a-3g1 ideas_about a1 idiot d4h2 idiotic d3e2 idiots c1d2 idk b-1c-2d-5e4f-6g10 idk_if e-1g5 idk_yet e5
    idle d1 if a-5b-2c-6e2f11g-1h-6i4k-3 if_a a-7b-7c-5d-3f-7g-4h-5i-1 if_and e2 if_anybody i1 if_anyone a-2c-8h1
    if_anything a-2c-1d-3e-4f-3 if_brains b-2c-4d5 if_by b2f2 if_ever d-1e5i-1 if_he b-3c-2d8g-1
    if_i a6b1c2d-1e7f-11g8h-10i6 if_in c2d1g1 if_it b-4c-5d1e3g1h-3 if_my a-4c-7d-1e1g2h-1i2j1 if_neither e-1
    if_no e3h-5 if_nobody b-3c-2d-3f8h1 if_not c-1d-2e4f-2g-4 if_nothing c2d-1g2 if_one c-1d1 if_only a1e-1f-4h2
    if_she c1e-3f3h1 if_somebody a1c2d-3g1h4 if_someone c2d-2g3 if_something a-1e-4f-2g-2h1
    if_that a1b-11c-4d3f1g-5h3 if_the a-12d-5e-4f4g-6i-2k-3 if_their a-1b-1f4h1 if_there b3c-6d1e3f1g-7i-4
    if_they b-5c-3e-2f9 if_things g2 if_this d-1e3g-2h3 if_u f3h1 if_we b1e-4g-1h1i-2j4k-1 if_y'all b1
    if_you a-1b-1c-1d-2e-1f4g-3h1i3j1 if_your b6c-3e-8f11g-11h-2 if_yours a-2f2h-1 iffy g1 ignorant d4
    ignore a-2b4d1g-1h-3 ignore_. a-1b5d1 ignored c4d3e3 ignored_. e1 ignoring e3h-1 ill a-6b-2d-3e7k1
    ill_. c1e2h-1 ill_and g2 ill_be g2 illegal c4 imagine b2d3e-8f-3g8h-11 imagine_, b2 imagine_. a-1d-2
    imagine_a g1 imagine_how d-3 imagine_i f-1g7 imagine_that d3 imagined d2 immediately_. h3
    immigration a-2b-3c-7i-8j11k-5 impact a4d1h1 impersonal c2 impertinence c-1d4 impolite c2 import j3
    important a-2c-4d6g-3 important_. d3 important_one a-2c-4 impossible c-1g8h-3k3 impossible_. g2k1
    impossible_for g6 impress k1 impressed a-1b-1c-2d3g-3k-4 impressed_. b-2k-2 impressed_by b1d4
    impressed_me b-2c-8d-5 impressed_with c2 impression a-6b-8c6e-3g2h-5 impression_. c2d-1 impression_of c2
    impression_on c-2 impression_that a-4c3d4g1 impression_was c2 impressive a-4c-1d3 impressive_. c-2
    improbable g7 improve b3f3h-2j-2 improve_the f1h-1j-2 in a-1c-1d-2e-1f2h-1i-2j6k1 in_, d-1e-3g1h-2j-1
    in_. a-7c4d-4e-3f8g4h1i2k-2 in_@number b-4c5d2g-1h-10j-2 in_a b-4c3d2e4f1g-5h1i-6k3 in_about c-9i-1 in_abuja h3
    in_accra a-2h1k-1 in_advance c-2g-1 in_after f2g1 in_again f2g-1h1 in_all a3c1d-3e-2g7h-1j-1k-1
    in_an a-7b-8c3d1e-7f1j-6k5 in_and a-2b-4c-4d-3k1 in_another a-2d-3e-2j-4k-4 in_answering d1e-2
    in_any d-2e-4f-3g-1h-2 in_april a-3b3d3e-2g-2h-2i-2j-3k-1 in_around c1 in_arrears b1 in_as a-3b-1f1i2
    in_at b1d1g3i-3j-2 in_athens a-1b-2j-1 in_august a-3c-2d-3g-1h1i-2k3 in_autumn e2h-1 in_bakery a1 in_bed j-2
    in_before g-1i-1 in_behind a1h2 in_better a1 in_between d5g2i1 in_bits c2 in_black e-1i1 in_both a1b-2c-2h-3k3
    in_brisbane g1 in_bristol h-2 in_by c-4i1 in_calgary g2 in_cardiff a-2 in_care c1
    in_case a-2b-6c-8d-3e-5f8g-3h-1j-2 in_charge a1b-1c5g-2 in_chickenpox g1k2 in_circles c3k-2 in_college a-2b4
    in_comparison k-2 in_compensation b-2 in_contact d-1f-1g-4h1j-1 in_court b-3c2d1e-2g4h-2k1 in_debt j-1k3
    in_december a-1b5c-2d-3h-4i2j-1 in_delhi a1 in_dollars b5 in_dubai b4h3j1 in_dublin j1
    in_due a-1c-1d-5e10g-5h-6j-2 in_each c2 in_eight i2 in_english d-5 in_europe a2 in_euros b3 in_every a5b-4c-1k2
    in_everything a1c3 in_fact k1 in_fairness b3d-2 in_favour a2g2 in_february c-4h-4j-1 in_first d1
    in_five a3b-8c-3d1g4 in_for a-3b-5e-4f1g2h-1i2j-5 in_forty c4d2 in_four a-2c2 in_frankfurt h2 in_french c2
    in_friday g-3 in_from b1c1g-4h-2i1 in_front a4b1c5e-2h1i1j-4k1 in_full b6 in_future a-2b1d1e1 in_germany b2
    in_god e1 in_gold b-2c-1 in_good a-1 in_half a2b-3c-1 in_hand b6d-3h-5k-2 in_her b2c3d2i3j1 in_his a-2g-1k2
    in_hospital k3 in_how d1h2 in_hr d1 in_hyderabad a1 in_if c1e1f2h-2 in_insurance b-3 in_it b3c4e1f-3h6i1j-4k-3
    in_its d1e4h-2 in_itself c-2 in_january b-1d3e-2f-3i-3k1 in_july d-1e-3h-1 in_june a-3c-2d-1e-5f-2i-2j1k2
    in_karachi a1c2d2 in_keeping a5b-1 in_lagos a-3e1g-2 in_law a-7b-2c-2e2i-1k2 in_laws k1 in_leeds b-4h2i-1
    in_lieu b1 in_life b2 in_line a1b-1g1h2 in_lisbon h1j1 in_london a-1b1 in_making d-2 in_manila a2b2c-3j1
    in_march a-4d4e-1f-3g-5i-4j-3k1 in_may b1c-3e-1f-4g-5h5j-2k1 in_me a3b-1c-7d-5e-5f-4g7h2 in_meeting b1
    in_melbourne b-2 in_milan b2 in_mind a1b4f-3h5 in_more b1 in_most b2c-4j-1 in_munich b3j3
    in_my d-2e1f-4g-3h1i-6j-10k-2 in_nairobi c-2g1 in_nappies d3k1 in_nearly a1 in_nine c1
    in_no a3b-1c-3d-3g-3h-4k3 in_norway b1 in_november c1 in_now h1i2 in_nursing h3 in_october c-2i1j-3k5
    in_on b1c3e-7f1g1i2k-7 in_one a-1c5e-1f-3g-9h2j3 in_order a1d3e1 in_oslo j2 in_other a-1g-1h3
    in_our c3d-3e-6h-1j-8 in_paris g1 in_part a1d-2 in_pay b3 in_peace d5e3f-3h3 in_pencil b-2d-1f11h-6
    in_person b-5c-5d-2h-1 in_perth a-1c-2e-1 in_place e2h-3 in_plain d1 in_plaster k2 in_poland a2d2 in_port c1
    in_portugal j1 in_post b1h3 in_prison d1 in_public b2 in_pune a-1c-1e-1 in_question g3 in_red a1h-2k1
    in_rehab j-2k4 in_retail d-1 in_return b2i1 in_round c2 in_salary b3 in_sales b-2 in_september h1 in_short d5h3
    in_since b1c1 in_six c2d1g2k1 in_some a-1 in_spirit h1 in_spite c-1f1 in_spring a-4b-1c-5e4f-4h-3 in_staff a1
    in_stitches b1c-3d2 in_stone f4 in_such a-1c3k3 in_summer b4d1 in_teaching g3 in_tears c6
    in_ten a3b-1c-1g-1h-2k1 in_term c1 in_terms a4b-3c1 in_that a-1b-7c6f-3g-1h-4j-3k-4 in_the a-1d4e4f1g-1j-6
    in_theatre g3 in_their a-4b-1d5f-2g-2h2i2k1 in_theirs a2 in_there a-4b-4c3d6e-2i5 in_these d2e1 in_thirty d-2
    in_this a1b1c5d-4f-1g-1h2i3j-4 in_three a1b1c-1d-2h-2i1k1 in_thursday f3h2 in_till g2 in_time c-5g2h-3j2
    in_to c-3d-2e-1f-1g1i2j-2 in_tomorrow g1 in_touch a-10b-10c-8d-10e4f-7g-15h-3i-4j-3k-4 in_town d-4e-1h1j-7
    in_traffic g-2 in_twenty d2 in_two a-3b-3d2e2f-1g2h-9i-1j3 in_uniform i1 in_vancouver h1 in_vienna h-3
    in_view h2 in_wages b4 in_week h2 in_well a-1b2 in_wellington h2 in_what b-1c1h-1 in_when e1
    in_which c4d4e1f1g3h2i2 in_winter b-1g1h2k-2 in_with b1c-8d-7e-3i1j-4k2 in_without d1h2 in_words d4 in_work j1
    in_writing a-5b2d2e-8g-4h-2i9k-3 in_year c-1 in_years c-5d-2 in_you c1 in_your a-1b2c-4d1e-4g-3h1i-1
    in_yours a4b1f-1 in_zurich b-2j2 inappropriate c2 inbox a-2b-7c-7d-1e8f-3g-7h-7i-4k-1 inbox_. g-2
    inbox_again e2 inbox_and e2 inbox_is d1e4 incentive b7c-1 inch c-2 inclination g2 inclined a-4b-1c2d-6e-4g12h-7
    inclined_to a-4b-1c2d-5e-4f-4g11h-5 inclining g6 inclining_towards g2 include b3c-5e-1
    included a3c-4d-8e4g-1h-1i1 included_, a4b5d-1h-2 included_. a1b-5c-5d-3e4g-2 included_a c-1 included_with b2
    includes b3e3 includes_a b1c-2 including c-6d-2i2 including_a c-3 including_the i1 inclusion a-2b-1c1
    income b8h-4k2 income_, a1 inconvenience e-4h-3 increase b10c-5 increase_in c-2 increased b4h1 increasingly g3
    increment b7c-5 increment_. b1 increment_is b-1 increments a-3b10d1f2h1 increments_and b3 indeed b2c2
    indemnity b4 induction b-1c7d-5g-1i4k-2 induction_on i1 indulgence d-1e4 industrial d1 industry b1 infirmary h3
    infirmary_. h1 inform a-2b1c-6e1f-4g-7h4i1 inform_the c-2d1e-2 inform_you b1c-2d-10e6f-3g-2h1i1
    information c7e-3 informed c2e3g-4h2k-1 informed_that h2 informing h-2 informing_you h-2 injuries d-2 injury d1
    ink b2c-8d-1f2i2 ink_is g1h-2 inmail e1h-2 insane c-3d-2e2 inside d-2e-3f-2g-1h-4k-3 inside_. b1c2d-1
    inside_a c2 inside_out c-1g-1k-2 inside_the c1 insist f1 insisted b-1c-3f2 insists h-5i5j-1 insists_on h-2i3j-1
    inspection c2h-6k-1 inspection_. c-1g1 inspection_in g4 inspector b-2c-5d-2g-1h4j-3 inspector_. h2 inspire c1
    inspire_confidence c1 inspiring a2 instance i2 instead a2c-8d-2e-13f2g-1h3j-6 instead_, b1f-1h4
    instead_. b-2c-3d-3e-3g2 instead_? b-9d-9f-9g-11h-4i-4k1 instead_of a3d2e-3f5k-2 instinct g2 institute a5c2
    institute_, a1c2d1h1 institute_. c-3 institute_has b1 institute_in a2 institute_is c3 institution a6b-1c2e1h7
    institution_of a1d2h1 institutions a-1d1 instructions c4d-7h-3 instructions_for c2 instructor a-1b-1c-3f1
    instructor_. f1 instruments c2 insult b5c1d7h-2 insult_a d1 insult_me d2 insult_my d3 insult_to b2d4
    insulted c3d5 insulting b2c5d-3 insults c2 insurance a5b9c-3d-3 insurance_, b4 insurance_. a4b1h1
    insurance_and b2h1 insurance_for b4 intake i1 intake_. c-1i2 intelligence b2c1d4 intend d-2e3f-1g-5h4
    intend_to c-5d-1e3f-1g-5h4 intended a2c-2 intensive k3 intensive_care k3 interest a-1b-7c-1d1e-6f-3g2h-1i-2k-2
    interest_, a3d3g1 interest_. b-5c-1g-3 interest_? b3d-1g2 interest_in a-1b-7c3g-2 interest_rate b-2
    interest_to d1 interest_you c-2 interested a-8b-4d5f1g-7h7j-2k-7 interested_, b-1c-3d7e-4g-3h8
    interested_. b-2d4g-3h5k-3 interested_in a-5c2d-6e1g-4h-4 interesting a8c-2h3i-2 interesting_. b-1h1
    interesting_than a-1 interests a1 interests_me h1 intern a-1b2c-1d2 intern_, b2 international b3h3j2
    international_school b3j2 interned c3 internet a-4b3e-4g2h-4 internet_, b2 internet_. c2d1 internet_for c-1
    interns a-6b2c1d1 interns_. c-2d2 internship a2b7c-1d-5g-2h3 internship_. b1 internship_was b2c-3
    internships b1 interpreter c-1j-1 interrogation a-2c6 interrogation_. a-1c5 interrupted c4 interrupted_me c8d-2
    interrupting c4 interview a-1b-5c2d-1e-4f6g4h6i-9j-4k-3 interview_! e1 interview_'s g4h2
    interview_, c-2d5e1f1g1j2k1 interview_. a4b2c-4d-3f-3g5h5i2j1k-3 interview_: e2f-2h2 interview_; f2h-1
    interview_? c-3d1h-3 interview_a e-2g2h2 interview_about d1 interview_after c-2f3h-2i2 interview_again h5
    interview_altogether h3 interview_and a-2e-1g1h3 interview_another d1 interview_any b3e-3f1h5
    interview_anymore h3 interview_anyway f2h-7 interview_as a2c-4g-6h-1 interview_at c-5d1f-3h1i-1j1k2
    interview_away a1h2 interview_back f1h-2 interview_because b1c1e2h1i1k1 interview_before g2
    interview_but b1g2h-4i2 interview_by h3 interview_call h-2 interview_came g-2h1 interview_can h2
    interview_date c1e-2g3 interview_day c-3e-1f3g5h-4 interview_down c3d1e-2g-4h5 interview_felt c4
    interview_for a-1b-1c-14d-6e-5f-3g-5h-1i-5j-10k-4 interview_from f-2g1h6 interview_go h2 interview_guide c2
    interview_had c-2 interview_has d2g1 interview_i a2c1d4f2g2 interview_if a1c2f3g-2h-1 interview_in a-2c3f1j1
    interview_invitation c2d-5h-16 interview_invite c-2d-6h-4 interview_is d1g1h7j2 interview_last h1
    interview_letter c4 interview_list c-1d-2e-2f-1h-3k1 interview_me d-2f6i2 interview_monday g-2
    interview_next d2g-5h1 interview_now e-3g2h3 interview_of d3g-2h1i-1 interview_offer h-2
    interview_on c-3d-1e-8f-4g-7i-12j-2 interview_once e2 interview_open a2e3f1h-2 interview_or d2
    interview_panel d1g-2 interview_please h3 interview_process c-1e-1g-6h1 interview_questions c1h2
    interview_room h1 interview_schedule h2 interview_since h1 interview_slot c1d1 interview_so e2f1h3
    interview_some e3 interview_stage b2 interview_the f3 interview_thing e2 interview_this e-2f-2g-1
    interview_thurs g3 interview_thursday b1 interview_time g1h1 interview_tips b-5 interview_to a-1e-5f4g-5h-3
    interview_tomorrow f-1g-1h1 interview_unless b1f5h-1 interview_until k1 interview_up e-1
    interview_was a-5b-3c6e-2g-4 interview_we h3 interview_weds g3 interview_went j1 interview_when e5
    interview_will g-2 interview_with a-7c1e-6h1i4 interview_would a-1c-2f-1g5h-1k2 interview_you f-1h7
    interviewed a-4b-6c1d-1e-8f2g-3h6k-3 interviewed_, f3h2 interviewed_. d-4h7 interviewed_by h2
    interviewed_for c-1 interviewed_me a-3c1d1h-5 interviewee h2 interviewer a-7b-7c9e-7g-4h-4 interviewer_had d-2
    interviewer_was c1 interviewers a-6b-3c7d-5g-2h-3 interviewing a-5c4d3e-8g1h6 interviewing_. b1e-4g1h5
    interviewing_after h1 interviewing_for a-1c-2 interviewing_me c6d2h1 interviewing_with f1g-2
    interviews a-1b1d1e-7f-5g-1h5i-2j-9k-1 interviews_, b2d-1e-2h2i-2k2 interviews_. c-5d-7e-2f-4g-1h8i-5j-2k-2
    interviews_: a1 interviews_and c1i2 interviews_are d-1k2 interviews_at g2 interviews_back h-1
    interviews_because d2h-5 interviews_for a-2c-1d3h-4 interviews_go d-1 interviews_in c-5d-3h4
    interviews_is c7g-1h2 interviews_last h3k-1 interviews_on c1h2 interviews_this h1 interviews_to d2k1
    interviews_were i1 interviews_with d1 interviews_without c1g2 into a-4b-4c-4d-3e1f3g-2h-3j-2k2
    into_. a-2b-2c1e1 into_a a1b-1d-3e-2f1g1i1 into_each j-1 into_hospital e2g1 into_in a-2
    into_it a-2b-3c-7f3g-5h-1 into_my a1e-2g1h2j1 into_numbers e-1 into_one a-2c5 into_tears k2
    into_that a-3b-3e2g-1 into_the b5c-2d3e2g-8i2 into_them e2 into_this d-1e-2 into_what b-2f-2k1
    into_your c-1d3f2g1h1 introduced c2 introduced_themselves c2 introduction a-1i2 intrusive c2
    invented a1b-2c-3d3 invigilator c3 invitation a1b-2c1d2e8f-5g-6h4i-1 invitation_, d4e5h1j1
    invitation_. a-3c-8d-5 invitation_; h3 invitation_and b3 invitation_came c1 invitation_for d1h-1
    invitation_from a1c-2 invitation_has h1 invitation_i c1d1h1 invitation_in e2 invitation_is h5
    invitation_on c3e2 invitation_reached c1h1 invitation_that d1h5 invitation_to b-3c-6d-4e-1f-3g-4h-7
    invitation_was a2c1 invitation_will e2 invitation_you h2 invitations a1g-2h-4 invite b-9c2e1f-7g-4h-3k3
    invite_, c1h-1 invite_. d-1h-1 invite_came k4 invite_others d-1 invite_to c-1d-3h-8 invited b-3c2d1f-2g-5h-1
    invited_me c4d2f-1 invited_to c-1 inviting c-3d1f-3h-6 inviting_me f-3h-6 invoice b3c-2h-1 invoice_for d1
    invoices b5 involved b5c-1d-2k2 involved_. b2d-1 involves c-1h1 ireland b1d1e-1j1 iron b-1d1e1h-1k3
    ironing b2c1 irons a1e2h-3k-3 irons_in e2h-3k-3 is a-1c2d-3e-2f-3g6h-3i-1j-1k2 is_, a5b1c6e-1f2g1i-4k-2
    is_. b1c1d-1e-2h2 is_: c3d2 is_? d1 is_@number c-2d-5g-8j-4 is_@other d4 is_a a3b-1c1d1e-1g3h-1i1j-3k-4
    is_about a4b5c-2d-3e1k2 is_above a-1c2d1g-1 is_after a1b-3k2 is_again i-1 is_against c3h1 is_ahead a5b1c-3
    is_all a1d3e4k2 is_allowed g1 is_almost b3 is_already a-1c1g1h-5i1 is_also a2h-2 is_always a-2b2c5d1
    is_an d-1e1j-1 is_and b-1k1 is_another a-2c-3d-1e4g-1h-6 is_any a-1c4e-2f1 is_anybody e1 is_anyone d1g-2j1
    is_anything c2 is_as d3g3h-1 is_asking b-2c3d-1i1 is_at a-1c-8e1g3h4i-1j2k1 is_attached b-1c-4
    is_back b1c1h2i2j-1k2 is_bad e-1 is_badly c3g-2h-1 is_behind c2e1h2 is_being c5h2j1k1 is_below a-1e-1h1
    is_best d2e1 is_better a3c-4d-6f-2g-1 is_between a-4b-6c-1h-1 is_beyond b-2c-3d2g3h2 is_big b1e1
    is_bigger a-4b3 is_blocked e2g2 is_booked c-1g-2i-2 is_broader a2c-1 is_broken c1 is_busy e-3 is_by a-2g2
    is_calling a3g1 is_cancelled g4 is_certain f-3 is_cleaner a3c1 is_clear c-4e2 is_close a-7b-2c-1
    is_closed b-3c-5d1e4f-1h3i-2 is_closer a6b-2c-4h-1 is_cold c-1 is_coming c-2e3h-4j3 is_complete i2
    is_confirmed h-1 is_covering a-1b2 is_dangerous c3 is_dead g3 is_decided f1h2 is_deeper g-2 is_difficult b2g1
    is_doing c3d3j1 is_done b-3g2 is_down c-2h1 is_driving k-1 is_dry f1h-1 is_due b2k-2 is_easier a5
    is_empty c1e3g-2 is_ever b1 is_every g3 is_exactly c-3 is_excessive c2 is_falling b-2c4 is_far a1c2h2
    is_faster a-3c1d-3 is_fifteen b-2c2 is_final d1e-5f5h2j-1 is_fine a2c-3d-1e1g-6h-3 is_finished e3h1i2
    is_first d2 is_fixed b-1g1 is_for a3b-6c1h-1i5 is_forty e2 is_four d2 is_frankly a1c1 is_free a-1c-6e1g-1h-3i-1
    is_from c3 is_full b-1c3f-2h-2i-2 is_further a4c-5h-2 is_generous b1 is_getting d1k3
    is_giving a-4b6c-3d2f1g-3h-3i-1 is_going b1c1d-2e-1f-1g1h-1k1 is_gone d1g2 is_good a5b3d3g-2 is_graded b3
    is_great c-1 is_growing b-1c-2 is_guaranteed b3 is_half a1b-1c-3g2j4 is_hard a2b5c1 is_having a1b-2c-4h-2
    is_hereby g-2h2 is_higher a3b-2k-1 is_his b-3i2 is_home e1 is_how b-3c-3d-1g3h-5 is_i a-1b1c-6e3g-2h6
    is_ill c1g2 is_impossible g6 is_in a-1b-9c-5d-5e4g1h-5i3j-4k2 is_included a-2b4 is_it a-9b4c-1d5e-10h-1
    is_just a6c-2d-1e1f-1 is_keeping c1 is_kept f2 is_kind b1 is_kinder a-1 is_known a-1c3 is_late c-3
    is_leaving a-2c2h1 is_left c-1 is_less a3b2 is_light a1 is_like b2c3j1 is_long g3 is_longer c2
    is_looking a-7b-1c-5d-3g-1j-3k-2 is_lovely a3b2c-1i1 is_low b1c4 is_lower a-2 is_mad b1
    is_made a-4b-3c-5e-4f2g-5h9 is_making g1h1 is_me a-2c-4d1e-3h10 is_miles c-2 is_mine a-3b1c-4e-2 is_monday h2i2
    is_more a8b-5c-2e-1f-3g-3h-2i-3k-1 is_mostly b-1c-3 is_much a1c-2k1 is_my a1b-1c-7d-1e-1f-1g2i2 is_nearer a5g-3
    is_nearly g1 is_needed c-2d1g-1 is_negative b2e-3f5 is_neither e4 is_never a-1c-1 is_next h5j1 is_nice a4
    is_no a-2c1d-3e-3f7g3h5i-7 is_nobody g1 is_not a-8b1c5e-2f4g1h2i-7k3 is_nothing a-3b4c-1d-1e-4g-2h2
    is_now c-1h-4j1k5 is_number a3c2 is_of a6c-4d2 is_off c-2d1e2g5h2 is_offering b1h1 is_old c5 is_older c1
    is_on a-2b2c-12d-12e-2f2g-2h-6i-5 is_once h-1 is_one a-2b-3c-1e2h4i-4 is_only a-2d-6g-1h1i-1k3 is_open c-1
    is_organised a1 is_our g3 is_out b-6d-6g8h-9i-2j-5k2 is_over a-7b-7d3e3g-7h2i1j-5 is_packed g2 is_paid b6c-3k-2
    is_part c-1 is_paying a-1b-3c-2h1i-2 is_perfect d2 is_permanent i2 is_poor b-1c3 is_possible c-2
    is_pretty b-2c1 is_private b-1 is_putting b2j1 is_quite c2d1g-2 is_rare a-1b3c-5d-1 is_rather c2k1
    is_reading d1 is_ready f1h3 is_real i1 is_really a-2c5d-3g1h1j1k1 is_richer a3 is_right c-2g-1 is_run c8g-4
    is_safe g-1 is_saying d2g2 is_second a5c-1g-2h3 is_set c-1e3k2 is_settled b-2e1g1 is_short c1i1 is_shorter a-1
    is_shut d1g-1h-3 is_signed f1h-4 is_simple h2 is_simply a1b1g-4i-2 is_sitting g2 is_six b-1d1 is_slow c-3d-2e1
    is_small b2c-3 is_so a-4c2d-1e-1g-5h-1k2 is_some d1g3h-1 is_someone a1 is_something a-6b-1c1d1e1g1h-6
    is_sorted b1 is_split b-5 is_sponsoring j1 is_starting g1 is_staying h2j1 is_still b-6c-2e-1f-3h3i3k2
    is_stronger b-1 is_such d3e1 is_superior b-1c-3h-1 is_taken b2g2h1 is_taking b-3c3d1k3 is_telling b2f-1g4
    is_ten c1 is_that a-5b-2c3d-2f-1g-5h5j-1k-3 is_the a6b-1c-8f-8g-4h-1i3j-1k-1 is_their b3f1
    is_there a-7b-1c-5d1e-6f-1g1h-1 is_thin a-3c1d2 is_thinking g1 is_this b-2c1d7g1h-3i1j1
    is_three a-3b-1c-1d-1i2j-2 is_through k3 is_tied i-2j2 is_tiny a-4 is_to a-2b-2c-3d1e1f-3h13
    is_too a-1c4d-1i-5j-4k-6 is_tough b1c-1 is_true c2i2 is_twenty b2 is_two a-2c1 is_unclear e-3 is_under a-2b4e2
    is_unpaid b4c-2 is_up a-4c-1d-1 is_used b-4 is_useless c1 is_very c3d3k1 is_waiting c-2d1e2 is_way a4
    is_well c-2d-1g-1 is_what a-2b1c-7e-6i3j3k-2 is_when b-2c-1g9h-2 is_where b-2g3h2k-2
    is_why a-2c-17d-7e3g-6h3j2k2 is_wider c-1 is_with a-7b-4c-9d-5e-1h2k-1 is_withdrawn h3 is_working j1
    is_worse c4 is_worth a1b3c-5h-4k1 is_writing g1 is_written e3f1 is_wrong a1c6g-2 is_your a-5b-1d-1e3g-1
    is_yours a-3 island a2b-2d-1e-2g1 island_, a2h2 island_. a1c-1 issue a-1c-5j1 issue_. b-2 issues h1 istanbul c1
    it a-1b-2c1d1f-2g2i2j-5k-5 it_! d1e-3 it_'s a4b2c-2d-3e-5f2g-2i-3k1 it_, a-1b2e-2g1h4i3
    it_. a-1b2d4e-1f-2g1i2j1 it_: c-1 it_; e-3h3 it_? a2b-5d1e-2f1g2h-8 it_@number b4f2 it_a b-7c3d3e3f2g5i-1
    it_about c-3h4 it_again b1d1e-1f-1g3i1 it_against g1 it_all a-6b-1c2d2g-1h-1j2k-2 it_already j1 it_an a2b4c-2d2
    it_and a2b4c-4e1f-4g-3h6k-4 it_another d-1 it_any a-4c-3g-4h2 it_anymore d-3e-1f1h2k1 it_anyway h1
    it_appears b2c1 it_are a-1c-1 it_around e2 it_as b-1d-1f1 it_asks d1 it_at a-4b-3c-2e-1f1g1h-2
    it_back b-3c-4d-3e-2f1g-3 it_be a-2b-2c-7d-3e-2f2g1h-1 it_became c6 it_because c2i1 it_becomes b-1g3
    it_before c-4d-3f3 it_belongs c-1d4 it_boils b2i-1 it_bothered c3d-3 it_brings a-4 it_but k1
    it_by a4d-2e1f3g-2h-2 it_came a1b1c-3d-6e-6g-5h-1i-1j-2k-2 it_can c1d-1e-2f1g2h-9 it_cheered c-4k-1
    it_clear c1e1 it_comes a1b2c-4d-4 it_concerns g1 it_cost b-4 it_costs b-2d-2j5 it_could a-4b-4c-3d-2f-3g9h-2
    it_depends b4c-1 it_did a-3c-1e-1h-3 it_does d-6f-2h4 it_done d1h1 it_down d6e-9f4h1 it_easier h4 it_ends d1i2
    it_even c4h2 it_every g2 it_falls c1g-3h3i1 it_feels a-3c-5g3 it_felt a-7c2 it_first d-1 it_fits a4
    it_for a-1b1c-2d5e4f-3i2 it_four c-1 it_from e-7 it_further e-1h1 it_gave b-1d2 it_gets a2c2e1i1 it_gives h4
    it_gladly h-3i-2 it_go e-4g4h4 it_goes a-2c1f5g-1h-1i-2 it_got a1c1d2 it_had a-2b-5c-4e-4g-1k1 it_half h1
    it_hanging e3g-3 it_happens c-2 it_hard c3g3i1 it_has a3b-4c-1e1g-4j-2k1 it_helps b-2i1 it_here c3d2g1h7
    it_hurt c3d2 it_i b1c1d-3e6i2 it_if a1e4f5g-4 it_in a-1b-6c-2d2f-3g7h3i3j-6k4 it_into d4 it_is c-2e-2f1g-2j-2
    it_just a-2c-3d2 it_kindly c2d-4 it_lands b-1g-1 it_left b2 it_lie e3 it_like b2d1e2 it_looks b-3d-2e-3f-5g8h-6
    it_made a-1b-4c-2d-3e-2h-7j1 it_makes g-1h3 it_may a-1c-8e-2g5h-9i1 it_means b-2c-5d-7e2g-4h-1
    it_meant a-2b-3c-7d-5e-5h-1 it_might a-1b-3c5d-4g6h-1 it_must c-2d6g-1 it_my b1g1h2 it_never d3 it_next d2f1h-1
    it_not b1h-1 it_now b-6d-8e-1g3h3 it_odd c4d-1 it_off b-3d-4e-3 it_offers a2b-1 it_on a4b2c3d-2e-3h1j-2
    it_once c-1d2 it_only a-1c-1 it_open e-2 it_or b4h2i5 it_ought c1 it_out a-2b3c1d6e1h-6k2
    it_over b-5c-3d-2e9g-2h-1j-2k-3 it_past e3 it_pays b6g-1 it_plain c-2g-1h1 it_possible f1 it_properly h2
    it_put c5g1h-1 it_rather g3 it_reaches a1 it_really a-1d3h1 it_rest f-1 it_right b1c-2d2g-1 it_said b1c-1d-1h1
    it_says d1g-1i2j-3 it_seemed c-1 it_seems a-1b-2c-2g4h-2 it_short d1 it_should b-5c6d-2g-5 it_showed c3
    it_shows c2d-4h-3 it_since h-5 it_slowly d3k1 it_so b-1d-1e3h1 it_some d-7e1 it_soon g1 it_sounded b1c1
    it_sounds b1 it_stands a-1b1f2h-8 it_starts g-1h4 it_stay e3 it_stays d1e2 it_still a-1b2 it_straight h1
    it_strange c1 it_struck c4 it_suits a5h-2 it_takes b-1c-1d4e3h-1 it_than a-3b-4c-5d1 it_that b-3c-1e3f-3
    it_the c-3d4e-4f1g2h-6i-1j1k1 it_there c-2g-6h9 it_this a3g6h2 it_three c3 it_through b3c-4d2e1f-5g-6h4k-3
    it_till b1e-2g2 it_time d-3 it_to a-2c-3d3f1g-3h-1i-1j3k-1 it_today d1h1 it_too b1c-2d2g1k1
    it_took a-6b-4c2d-3e-9f-1i3j3k-2 it_troubled c1 it_true b3c-1d-5 it_turned a1b-6d-3 it_turns e-1k2
    it_twice b1c-2g1 it_until b1g-1i-1 it_up a-2b1d3e-1i3 it_very c-2 it_was a6b-1c-3d-3e-4f-7g-6i-2k-1 it_well c-1
    it_went a-1b2e1 it_were c-1d3f-1 it_when b1c1e6g-3h4 it_while e2 it_will c-8d3e3f-6g-1h-2
    it_with a-3b-6c-1e10f-2g-4h-4i-1k-2 it_without c-3d-1 it_won a2k-2 it_works b1c-1d-3 it_worth b4h2
    it_would a-1b-4c-7d-2g4h2i-8j-3k-9 it_wrong b1c2g-2 it_yet e3f-1g-1 it_you b3c-1d-5 it_yourself b2d3i1
    its a1b-3c3f1g1i1j-1k-9 its_@number a2b2 its_applicants d-1 its_candidates c-3d1 its_clients c1h1 its_course g2
    its_doors c-1 its_funding f1h-2 its_head d1 its_mind b2h-4i2 its_new b1 its_own b-5c1d1g-4 its_owner h1
    its_patients c3 its_people a1c-2d-2 its_purpose c2 its_staff c1 its_time c2e2 its_title c2 its_way g-1
    its_work c-1 itself a4e1f1i2 itself_, a2b-3c-5e1h1 itself_. a1b1c-1d2f1h-4 itself_on c3 ivf k6 janitor c-1d2
    january a-4c4e-8g-7i1 january_, b2f-2h2j1 january_. a-3b-1c-1d1h-5i3j-1k-3 january_and k3 january_i b2c-1g-1h-2
    japan j2 jargon d-4 jeweller b1 job a5b-1c1f3h4i1j-2k-1 job_! h1 job_'s a-3b3c4d2e-3f1
    job_, a-5b1d-2e1f3g3i2j4k-5 job_. a-3b-2c-5d-1e2f-2g1h3i-2j-1k-4 job_; d1 job_? d1f2h1 job_a h1 job_ad a-3b-2
    job_advert d1 job_after h2 job_again d-1e3 job_already e1 job_and a-2b-4c1d1f-4g1h4i-3j-5 job_any h4
    job_as a-1c6h2 job_at a2c-6d-9f-1g4h1i-3j-6k-1 job_because a2 job_before d-3h2i-1 job_but f4g3h-2 job_by d1g1
    job_came a-2j1 job_can a3 job_centre a-1c-2 job_closer a-2b2h3 job_comes b1 job_could a1
    job_description b-2c1d2e-1h-6 job_descriptions a-1 job_elsewhere a-9b-6d-2f-7h-5i-8 job_fair c-3 job_fits a2
    job_for b3d5g-3i1 job_from c-1j1 job_gives b3 job_goes h-1 job_has a3c6d-3h-5 job_here i-2 job_hunt a-2c-1
    job_hunting h2 job_i a6b-1c-10d-5f-1g1h1j-1 job_if c2 job_in b-3c-9e-4g2h1j1 job_is a1b-3c1e-3h-6j-2k-6
    job_it a2 job_itself c-1f3 job_lined h1 job_more a2 job_near h3 job_now a1d3e-1g-7h8 job_of c-5
    job_on a1b-1c-3d2g-1h3 job_or f1 job_pays b6 job_search h-1 job_share b-2c-1f2h-2i2 job_since g2 job_so g-6h-1
    job_somewhere a-2d2 job_spec c1d1 job_than a6b-1c-3f2g-1 job_that a3b3d1h-1i2k3 job_this h5
    job_title a-5f-5g1h-7i3 job_to d6g-2h1 job_until h4 job_very g-3h-1 job_was a1c4d-4 job_where b3d-1h-1
    job_will a-1d1 job_with a4b3c3f-1g2h5i1k-1 job_would c4d-2h-2k1 job_you b1d-2f2h-3 jobcentre i-2
    jobs a5b-3c2d-1e5f-4h-5i-3k4 jobs_, a1h1 jobs_. c-2d-2e3g1h-2k2 jobs_and a1e2h-2 jobs_at h3 jobs_in a-2b-1c4
    jobs_on b-2 jobs_rolled c3 jobs_to d3 jog b-2c-3d7e-2h3 jog_on b-2c-2d6e-2h3 join a4b-1e-3g1h1k-5
    join_. a1c2h-1 join_a c1h6 join_another e-1f-1g-1 join_at g-2 join_the b-2g3h-3 join_them a2b-1g1h-1
    join_you b3g1h-1 joined a3d-11e-8f2g-11h7i-5 joined_a a2b-3c-2f2h7 joined_another a-6c-4e-2g-4h-1
    joined_duty h3 joined_is a2h-2 joined_the a1f2h5 joiner h1 joinery a2 joining a4b1c-1e-9f3g2h9i6j-8k-6
    joining_. a-2b2c-1 joining_a c1h3k-2 joining_another a-1g-1h1i1 joining_bonus b2 joining_date b-1h1i2
    joining_has a1h-1 joining_is a4c-2h1i1 joining_the a1b1d2g1h3 joining_there b-1f2g1 joining_you g2h2
    joint a-2b1e-2 joints b2h2 joke a-3b2c4d7e-7f1g-7i1 joke_, c4d6h1 joke_. d3e-2h-1i1 joke_about c1d-3
    joke_and b1c3d3 joke_of d7f2 joked d-1 joker c-5 joker_, c-1 jokes b-2c-1d-7k1 jokes_. c-3d-1k2 jokes_about c2
    joking c1d4 journal i-4 journey b-6e-2g1 joy b-2c-10d-6e-8f-1g-8i-6j-4k-7 joy_. b-4c-7d-7e-3g-1k-3 joy_of h2
    joy_to a-2c-6d-5j-1 judge a-4b-2d2e-5g1h-8 judge_'s c1 judge_, c1 judge_. a-2 judge_me f1 judged a3 juggling a1
    juicier a2h1 july a-4d-4e-7f-3g-4h-8j1k1 july_, h-2i-2 july_. c2e-1h-3i3j2k1 july_and b1 jump a2c-4d5e-2f2g-2
    jump_. d1e-1 jump_in d4 jumped b1h3 juncture e3f1 june a-10b-4c-7d-11e-8f1g-2 june_, c-3j-2
    june_. a-2b-3d-2e-2f1g-7h1i2k-1 june_@number i-3 june_and b-4e-1i1k2 june_i g1h1 junior a-2b-1c2d-2e-4f-2g-2h-1
    junior_, a-1c1 junior_for a-3c2 junior_post c-1 juniors c2 junk_folder e-1 juror i-1 jury a-1b-8d1e2f-1g3i-9k-4
    jury_'s e3f-3 jury_duty g2 jury_is g-3i-1k-1 jury_service b-5e-2g2h-5i-6k-3 just a2b-2c-2e3g-4h-2i-4j-9k-2
    just_a a6c1d-1e-1h5 just_about b3 just_as a-3b-2c-4e-1g1h-3 just_assume d-2e4f-2 just_been b-3c-5g-6h2
    just_can a3 just_checking e-3 just_clicked a4 just_come e-1g-3h-3 just_committed h2 just_could a1e2
    just_different a-2 just_do c1d-6f5h-1 just_felt a2c-2 just_finished g1 just_for a-1b4d-3 just_found k1
    just_give f-2 just_going e4h-4 just_got c-1 just_had a-2 just_has a4 just_have c1e4g1h1 just_in a-1f2g2h-1
    just_leave e-1f1g2h-3 just_let g1h2 just_letting h2i1 just_like c-4 just_me c3e1g-1 just_message e4
    just_more a5g-1 just_moved g-3h2k-4 just_need b1h-1 just_not d-1e2f-1g3h2 just_now a-5f-6h-1k1 just_out k2
    just_popping e-4 just_put e3h-1 just_ringing h4 just_said c1h-2 just_say b5c-1e-6 just_see e1 just_send e-1
    just_signed h6i-3 just_sit e1 just_sits h1 just_so g4h1 just_stay c2e-2g3 just_suits a3 just_take d-2h2
    just_tell d2 just_the b2d1e-3h-1i1 just_to d-2e-5f3g-6h9 just_too c-1e2 just_touching h-4 just_want c-2g1
    just_wanted h-1 just_what a-3c-3d3 just_yet b-1d-2e-4f8g-7h-3 justice c-6d-5 justice_. c-6d-3 justify b4
    k b7d-2f1g-2 k_@close b6 karachi a1c2d2 keen a-1b-4d-4e-10g2h-6i-5k-11 keen_, k-1 keen_. b-1c-2d-4h1
    keen_and g1 keen_on c3e-3g-2h-5k-1 keen_to d1g1 keener a2c-2h-1 keep a-10d1e-2f9g-2h-5i1j-3k5 keep_. h-2
    keep_a e-1f3g2h2i-1 keep_all b3 keep_an d-2k-2 keep_asking c1 keep_at b-1 keep_both a-2f1 keep_for b-3c-2
    keep_going e3g2h-3 keep_his c-1j1 keep_in b-2d-5e-11f-6h1 keep_it b-1d-1e-2f-2g-4h2i1
    keep_me b5c-3d-9e-10f5h-4i1k1 keep_my a2b-2d-5f8g-4h-5i1k3 keep_on d4e1 keep_one c1g-2h2 keep_our b1f4h4
    keep_private b-4h3 keep_quiet c1i1 keep_sixty b4 keep_talking f3h-2 keep_that a-6b-7c-5d-1e-3f-6g-7i-1k-4
    keep_the a-4b-5c-7d-2e-1f3g-6i1 keep_them b2d-2 keep_this e-5h-5k2 keep_to b-2c3d-2 keep_up a1b-6d3j-3k2
    keep_writing e3g2 keep_you c-5d-10e4g-5h-1 keep_your a1b4d11e2f-3g1 keeper c-2 keeper_, a-1d2 keepers a2
    keeping a1b-3c-1d-11e6g-3j-1 keeping_my b1e6g-2h-4 keeping_the c-2h2 keeping_with a5b-1
    keeps a-3b-5c5f-3g4h-1i2j-1k1 keeps_a c-1h2k-1 keeps_changing c3g1 keeps_its a-2c3 keeps_me b-4c-3g1h-6i2
    keeps_the a-2b2 kennel c1h3 kennels b-2c4h2 kenya c1j2 kept a1b-7c7d-1e-2f2g-8h-5j-2k2 kept_. f2 kept_a c-3h-1
    kept_asking a1d-5 kept_calling c8d-7 kept_changing b1c6h2 kept_for g2h2 kept_in a-2d2f1 kept_looking a1c4
    kept_me d-3f-4g-5h1k2 kept_my c-2 kept_on c3i1 kept_the c-5j-2k2 kept_to c-1 kept_us c-3
    kept_your a2c-4d-1e-1h-1 kettle a-4b-1c-8e-3g-2 key a-4b-8c2d-2e-6f-2h-3i-4j3 key_. b-1d1
    keys a-4b-5c-3d-4e-5j6k-5 keys_. e-2 keys_back j2 keys_in g1 keys_to h2i1 kick d-2e1h-3 kick_out h-2
    kicked c1d1 kicks i3k-1 kicks_off i3k-1 kid b3c-5d3e-1h-2 kidding c-4d1 kidney d1k5 kidneys k3 kidneys_are k1
    kids a-5b5c1d-1f-5h-6i-7j6k5 kids_'s a-2i-4 kids_, a-1b5g3k2 kids_. c3h-3j1 kids_and j1 kids_are b-6k2
    kids_i b1 kids_in a-1b1c1h2k1 kids_on b1 kids_start j3 kids_to a3 kids_with d1 kill c1d5h2 killed c-1d2g1
    kilometre b2 kind a-5b-4c-8d-8e-5f-3i-3j-3k-8 kind_, b-2i1 kind_. b-6c-2e2g-4h-5k1 kind_about c-2d-3h-1
    kind_as e1h3 kind_enough b-1c-2h1 kind_invitation b3d-2h6 kind_letter h-1 kind_of a2b6c6d2g6h-4
    kind_regards a-8b-8c-10d-10e-7f-4g-8h-7i-4j-3k-4 kind_team h3 kind_to a-4b-1c-6f1g-6 kind_word c5d1
    kind_words c-2d-3h1 kinda c7d-7e1f-4g10h-3 kinder a-3b-8d-1e-2g-2 kinder_. c-3k-3 kinder_than c-1
    kinder_to c1g1h1 kindergarten b1c1h1j3 kindergarten_in j3 kindest a-5c-3 kindly b-3c-15e4f-1g-5h4i-3j-1k-9
    kindly_, b1c3g2 kindly_. c-3d-7e-4 kindly_accept h1 kindly_allow e1 kindly_asked d-2 kindly_await e-1
    kindly_be h1 kindly_bear e-2 kindly_cancel h4i2 kindly_close h5 kindly_consider b3e-2h1 kindly_desist e6
    kindly_do b-3c-2h-4 kindly_drop d1 kindly_excuse e-2 kindly_exercise e3 kindly_for d4h-1 kindly_give d-2
    kindly_inform e-1 kindly_keep f4h-1 kindly_leave e2f1h-1 kindly_let h2 kindly_note b3g1h-2 kindly_offered b1
    kindly_put a1 kindly_read d4 kindly_refrain d3h-3 kindly_release h-1 kindly_remove a1e-1h10 kindly_sent h1
    kindly_spare d4h-1 kindly_stop d3e4h-2 kindly_strike a1h2 kindly_take d1 kindly_tell c-1d-1e-1h1
    kindly_treat d-7e-1h7 kindly_understand b3 kindly_withdraw f2h4j2 kindly_you h-3 kindness a-11b-6c-2d-7e-6g-4h3
    kindness_. a-2c-3d-6 kindness_that h2 kindness_when h3 kindness_you a-1 king b-3c-4d4 king_of d3
    kiss c-1d-1e1f1 kit a2b-4c1 kit_. a1 kitchen a7b-6c-2d-10f-1h5i-2k-3 kitchen_, h4 kitchen_. a-1b1c-2d-1j2
    kitchen_and c1 kitchen_at c-1 kitchen_for h1 kitchen_garden c1 kitchen_has e1h1 kitchen_in a1 kitchen_is a7c-1
    kitchen_job b1 kitchen_on i1 kitchen_table b-2c-4j-1 kitchen_than a4 kitchen_that a-2c1h1 kitchen_was a-3
    kitchens a3b-2h-3 kitchens_, a2 kitchens_i a4 kitten e-2 kiwisaver b4 knee a-2b-5c-2d-4e-2g-1k8 knee_, f1
    knee_in k4 knee_operation h1k1 knees b-1c-8d-3f-3g1h-6k2 knees_. e1 knees_are a-1b-2g-3k3
    knew a3b1c3d-7e-8g-6h2j2 knew_about c2 knew_every c-4 knew_i b3c1 knew_it a1b2c2h2 knew_my c-2 knew_nothing c5
    knew_that a1c-1d-3i2 knew_the a2c1 knew_what b1c1d-1 knife d-1 knives c2d-4e-3g-4i1 knives_, b1i1
    knock d-5f3g-4h1k2 knock_on f2 knocked a3b-1g1h-3k2 knocking a1h1 knocking_. a2 knocks a5b1g3
    know a-6c1d-2e2f-6g-3h-3i1j-1k1 know_, b2e7h-3k2 know_. a1c-3e4f-2g5h-6k2 know_? d-7 know_a a1c1d3e-6g-1h2
    know_about a2b-1c1d4e1f1g2 know_as e-2 know_at b1c1 know_before h-2 know_by e3h-1i5 know_every b-1c2
    know_from b2 know_how a1b-3c-6d-1e-5g-10h-3j-3k-6 know_i c-4e6f-1g-8h8i1k2 know_if b1d-1e-12f-2g4j-1
    know_in e2k2 know_it b1c4d3g1 know_more e5 know_my d2 know_nearer e2 know_one e1 know_something e1
    know_that c-6d-4e-2g1h4 know_the c1e-3g-6h-4i-2 know_their c-1 know_there c-1h3 know_this a1 know_to c5d1
    know_tonight h-1i2 know_what a-8b-1c4d-3e4g-6h-2 know_when b-1c-4g-3 know_where b-5d-1f1h-2
    know_whether a-3b1d1e-4f1 know_which a2g-1h-3j2 know_who c2 know_why c-2h-4k2 know_you a-4b2e-4f-1g-4h2
    know_your a-2c-4d-4e-3h-3 knowing b2d-4g1 known a-1b3c3d1g-7h3j-3 known_. c-1k1 known_for b1c4 known_to b3c2e1
    knows a-4b-1c2d-3e2f5g1h-1i-1j-1k1 knows_, d-3e3f1 knows_. d-5f4g6h3 knows_i d-2h-2 knows_it b1c7k1
    knows_that d1 knows_the d-1h-2 knows_what c2d1 knows_when e1 knows_where c4g-3 la d-1 lab a6b-2d-15e-5g2h1j-1
    lab_, b-2g1h1 lab_. a2c-1d-1 lab_and a1h1 lab_has a-2 lab_in a1b2h1 lab_is a2 lab_job h2 lab_manager h-3
    lab_technician h1 lab_was h1 label a3b1c6d-1 labmate a-2 laboratory a6d-3h4 laboratory_, a1 laboratory_. h1
    labour a-1c8i-3j4 labour_. c4 labour_law c1h1 labourer c2 labs c-2e2h1 labs_, e2 lack a-4b-1c1g1h-3
    lack_of a-3c6d2g-4h-1 lacked a3 lacking c2g-1 lacks a-2c5 lad a-5d-8e-2h1i-1k3 lad_. d-3h4 lad_from c-2
    lad_on c1 lad_who d-5 lad_with b3c-2 ladder a3b-1c-2d-5e-4g2h-3i-1k1 ladder_, j1 ladder_. e-1g1 ladies b-1c1
    ladies_. c1 lads a-1b1c1d-14e-1f-1g1h3 lads_, h2 lads_. b1d-2g1h5 lads_at b1 lads_in h-2 lads_on c2
    lady c4d-1e-3g-11h1i2j3 lady_, a1c1h1 lady_. c3d3e-2h1k2 lady_at j2 lady_from b1c-1j2 lady_in a1h1j-1
    lady_on c3 lady_said b1e1 lady_told c-1 lady_was c1 lady_who c3d1h-3 lady_with c-1d-2 lagos a2g-2h-2
    laid a2b3g-3h-4j-1 laid_on a-4b1 laid_out a1 laid_the a2 lake b-4c-2d-2j1 lake_, a-1g1 lake_. c1 lake_is j1
    lakh c-1 lakhs a-4b5c-3d-2g1h-1 lambing a-3b-1c-4d-5e1h-3i4 lambing_'s e-1 lambing_. i1 lamp a-4b-2d-3
    land a3b-1d-5e4j1 land_, a4 land_. a-3b1c-1j1 land_in e1 land_lies e2 land_on a1
    landed a4b1c-4d-11f-3h7i-5j-2k2 landed_. a-3c2h-1 landed_a a1b2 landed_at a3 landed_in g2h2 landed_on a2k3
    landed_something a3g-5h7 landed_the a6h3 landed_with a1 landing a3g1 landlady g1j3 landline c1e2
    landline_. c2e2 landlord a-6b2c-4d-7e-3f-3h-2i-6j6k2 landlord_'s b2 landlord_, b1 landlord_has j-2
    landlord_in j4 landlord_is b1k4 landlord_wants h2j1 landlord_will h-1j-1 lands b2c-1d-4e5g2i-1 lands_in b3e2
    lands_on b-1h1 lane a-4c-2f1g1h-2 lane_, a-2h-1 lane_. h-1 language a3b2d1h-4i-1 language_, a1d1 language_. c-1
    lanyard a-1c1d1i2 lanyard_. c3i1 lapse g1h1 lapse_. g1 lapsed h1i2 lapses h3i4j2 laptop b1c-4d-8e-4f-5h-5
    laptop_. c-1e-1 laptop_and a1 laptop_is i1 large a1b4d-3 larger a8b2c-6g2 larger_and a4 lass d-3f-2
    last a-3c-3d4e-3f-5g-1h1i-2j1 last_, a1 last_. b3d-5g-3h-3j3 last_autumn h-9 last_been h1 last_bus g4
    last_day b-2h2i5k-1 last_email c3g1 last_few c-1 last_friday a1h5 last_i a2 last_job k1 last_letter c3d1e1h1
    last_mail c1 last_message d-2e2g1h-4 last_minute c7e-2 last_month b-2c-3d-2e1h7i-1k3
    last_night a1c-2d-7e-8f-1h5i1k-5 last_note h-2 last_of c-3j-1 last_one a-2c-3d-4f2 last_person b2d-1
    last_piece c-1j2 last_place c-1 last_round c-2f1i1 last_shower d5 last_spoke b1e-1g1 last_spring h-10
    last_summer d2k-2 last_thing c-3j1k1 last_three c1e3h-1 last_time c-1d7e-4g-3h-3 last_tuesday c3
    last_two b-3c2i-3j-1 last_week c-4d2e-6f-5g-1h8i-3j2k4 last_weekend j2 last_winter c1h-3
    last_year a-8b2e-6h-3i-6j-1k-1 last_you c2d-2e7 lasted c2 lasts k3 latch f4h-2 latch_for f1
    late a-9b-4c1e-12f-4g4h-3i-6j2k-4 late_! d1 late_, c1d5e1g2h1 late_. b-5c-1e-2h-3 late_and c5g3 late_answer e-1
    late_because c-5 late_change b-3 late_father a2j1 late_for g4 late_in c-3d2f1g-4j2 late_notice h3 late_on h-2
    late_reply c-3 late_so g2 late_that c1 late_to c2h2 late_with c1 later a-6b-9c-6d-6e7g-9h-2i1j-4k-2
    later_, c-2h-4 later_. b-2d-6e5 later_? d1 later_date g-1i-5 later_i e4 later_on d-1e2f1 later_one h1
    later_stage h3 later_start k1 later_than a1 later_this e-4 later_today e-1 later_train a-1 lates b1g2h2
    laugh a-1c-11d4e-1f-1g-3i-2 laugh_, d1 laugh_. b1c-1d4h-1k-1 laugh_? b1 laugh_and e2 laugh_on d1 laugh_out d-3
    laugh_with k1 laughed a-6c6d4e-3g-3h-4j-1k-2 laughed_, b-1c-1 laughed_. c2 laughed_at b1c9d1
    laughed_out b1c-2d5 laughed_so c-5d-2 laughing c-7h-2j1k-3 laughing_. b1c-6d-1j1 laughing_at c1d1 laughs d1k1
    launch b-3c-2d-3e-2g-3h1i-3 laundry a-2b4c2d-4g-1i1k-1 laundry_, a-1i1 laundry_. c1h1
    law a3b-2c2e1f-5g-3h1i-6j-1 law_, c-2d1 law_. a5c3h2 law_firm b2d4 law_in c2 law_office c3 law_school b2
    laws c-1k1 laws_are k1 lawyer a-1b-2c1d-1i2j4k1 lawyers b-1e-4g1h-2i1j3k4 lawyers_. g2 lay d-1g2h4 lay_a h5
    lay_down h4 layers c3 laying a2h3k1 le b-4c-4d-9e-3 lead a-4b-5c6d1g-3h2i-5k1 lead_. a1e2 lead_interview h-3
    lead_job h3 lead_post h1 lead_role d2 leader a6c3d-4f1h4k7 leader_. a1f1h2 leader_in a4h2 leader_was c5
    leaders c1 leadership c7d4g-5h1 leading a6 leads a5d1h5 leads_. h2 leaflet b-5c-3 leaflets b-2 league a3c-1h-2
    league_, a4 league_. a5d1 leaking c6g1 leaks c1 lean a-3b-2c-1e-2f-3g11h-4 lean_to g4 lean_towards g3
    leaned a2c4h1 leaning a-2c-9d-1e-3f-4g10h-11 leaning_on e-1 leaning_to f-2g5 leaning_toward g2
    leaning_towards c-1g1h-4 leans g2 learn a5b-7c-4d8e-4f-6g-8h1k-2 learn_, a1 learn_. c-2d-1 learn_about e1
    learn_from a3c1 learn_how b-2d3 learn_in c3h2 learn_more b-1d-5g-1 learn_some d1e-1 learn_that c1d4h1
    learn_the a1d3 learn_to a-5c-8d4e-4 learn_what c-1d1e2 learned a-3b-6c-5e-11f-1g-1h-11i-1k1 learned_. a2
    learned_a b-3c-7d-4e-2 learned_to d-1h-1 learning a4c-1d-5e-3g-4h1k3 learning_. d-4 learning_to k5 learns b2d4
    learnt c-4g-1h-2 lease a-3b2g-8h-6i-7k-5 lease_car b4j-1 lease_in j2 lease_on a-2c1j-1 least b2c-1d4f2g-2
    least_@amount b2 least_@number b1 least_a d-2 least_have c3 least_of c-3 least_thirty c-1 least_three i2
    leave a-4b3c-2d-1e2f4h-1i4j2k-3 leave_, b8c-1d-1i1 leave_. b5c6d1e-4h-5i5k-2 leave_a a1b-2d3e-4f1g-2k1
    leave_and f-1h-1 leave_before c1f-1h-3k1 leave_for d1j2 leave_from i-4 leave_in c-1d1 leave_is b2d2
    leave_it a-7b-5d-3e6f-8g5h1i-1j-5 leave_me c-5d4e4f3g-2h-6i-1 leave_money b-2h3
    leave_my a-5c-3d1e-2f13g-2h-3i-2 leave_of a2h4 leave_on i1 leave_people c1e-1
    leave_that a-5b-5c-4d-6e-5f-3g-6h2j-2 leave_the a2b-8c-2d-10e1f1g5h2i-6 leave_them e1g-3i2j-1
    leave_this d-2e3g-1 leave_to a-3b-3g-1h3j5 leave_until g-2k-2 leave_was a-1b4g1 leave_without c-4
    leave_you a1c-9d-5f-5h-2 leave_your e4h8 leaver b2 leavers b1c1 leaves a5c1e1h1i1k2 leaves_a c3d1
    leaves_me b4c-5g1i-2k4 leaves_you a2 leaves_your a3c-2h2 leaves_yours a5d2 leaving a-4b5d-2e3g2h2i1j2k-8
    leaving_, a-2b3 leaving_. b5c4h2 leaving_a d1 leaving_it a-1c1g1h5 leaving_my h-3
    leaving_the a-1b-2c-5f1h3i-2j3k-3 leaving_this e1g3h-4 leaving_you c-5d-5g1h-5 leaving_your a3b-1e2g1h2
    lecture a-9b-6c1d7e-4f-2g2j1 lecture_. c-1 lecture_i d4 lecture_me c4d8e-1 lecture_on b-2 lectured c4d6
    lecturer b1d-3h1 lecturer_post h1 lectures a-3b-4c2g1h-2i1 lectureship a1b1f1h3 lectureship_. h2
    lecturing d1e-2 led c2d-1i-2 led_me c-3 led_to a-1c5 leeds a-4b-1c1d-1e-2k-1 leeds_, c1 leeds_. h2 leeds_by a-1
    leeds_office b2c2 left a-7c4d-3e-5f2g-3i-6j-6k7 left_. g2h-3 left_a b-4c-1d-9e-6h1 left_after b3 left_alone k2
    left_and f2 left_for h1 left_hand d3f1 left_his c-1 left_in a2b-5c4d-5f1k1 left_it b-3c-4e1h2
    left_me b1c4g1h-5i-2k6 left_my c-8d-2g-6h-4 left_of i1 left_off e-2f5 left_on b1k2 left_one k2 left_out c4
    left_over b5 left_school d1 left_the b-4c-5d2f-1g3h2 left_them e2 left_this e1 left_to b1c2d3g-1i2k-5
    left_us k1 left_with b3c3 left_within c2i-3 left_word c-5d-1 left_you c2d-2e2 left_your c2g1
    leg a-2d2g-3h-5i-3j-2 leg_. d1 legal b-2c5d-3h3 legal_team c3 legend c-1d-3j-1k-1 legs b-3d-5g5 lemme d-7e8
    lemme_think e3 lender b-1 length a1b-3c-2e-2h-2i5 length_of c-1i5 lent a-6b-1d-5e2g-4h-6i1j1k-6 lent_, e4
    lent_. c3e1 lent_me a-2b-7c-8d-6e-5h-1j1k-3 less a3b8c3d2e-4f2g8j2 less_, b2f2j2 less_. d-2e-3h-2
    less_about c-1d6 less_and a1g4 less_certain g3 less_decided g5 less_i a-3c4g4 less_money b4
    less_of a2b-4c-4d-3g-4 less_set g3 less_so a2c4 less_sure c1g2 less_than a-2b13c-2d-3g-7h-1 less_who c-3d3
    less_with b3 lesson a-8b1c3d-1e-6g-2i2 lesson_, b1i1 lesson_. c1 lesson_in c-6 lesson_observation c4
    lesson_to d1 lesson_was d-2 lesson_with c1 lessons a-3c1d2g-6h-1j-2k-1 lessons_. a-2f1
    let a-2b-3d-3e8f3g-2h3i3j2k-7 let_'s b-1c-3e2f9g-7h-2j-3 let_a a2c4d5 let_alone c2d1 let_another h2
    let_anyone c-3f2 let_down c4 let_go a3c4e-6h2i1 let_her c1d2h1 let_it c-1e2f-2g1
    let_me b-2c-8d-2e2f-3h-6i4j1k-4 let_my c1e-4f2g-6h-1 let_somebody d-2f2h4 let_someone h2 let_that d-2e1h-1
    let_the a-2d1e3g-3h8i2 let_this a-5c-4f-6g5h3 let_u e2 let_us b3c-2e3f2h-3 let_you c-11d-4f-4g-2h2i1
    let_your c-4d3e3h5 lethal c-2d-1 lets b6d-2g-6h-2i-2j6k-4 lets_me a2b6c-9d-4g-3 letter a-6b3c-2d-2e1g-2i8k-3
    letter_, a-4c-3d2h2i1j1 letter_. b3c1d-3f1h-4 letter_and c3d1f1h-1j-2k2 letter_came c-2h3 letter_did b4c3
    letter_for h-2i3 letter_from c-1d-1 letter_had c2e-3i-1 letter_has g1 letter_i a1c3e3h4i1 letter_in h-2i4
    letter_is b3c-3d2h2i4 letter_like c-2 letter_made a1 letter_of b-2c-3e2h-6i1 letter_on h1 letter_out h-3
    letter_reached c2 letter_said b1c1i-1 letter_says c2g2 letter_so g-1i3 letter_they i-1 letter_to c-3i-2
    letter_was c-4d-4i-3 letter_went c-1 letter_with c2 letter_you e1i-1 letterhead b1
    letters a5b-2c-1d2e7f-3g-1h-5i-4j-3k1 letters_, d4h-2 letters_. c-6h-2k1 letters_from d3e3 letters_i a-2c2
    letters_in e-1 letting a-7b-3c-1d-7e1g-5h3i2j3k-3 letting_me d-1h-4i2k-4 letting_the e2 letting_this e3g-2h4
    letting_you c-4d-5e-7g-1i1 level a8c3d3e-4g-8h-2i-6k-2 level_, a2c1 level_. a4b3c1d3 level_@number b-2i-3
    level_i c5 level_of a1 level_than a2 levels d-1 liable g2k1 liar c2d5 liars c3d6 liberty b-3g-2h-3
    liberty_to b-2g-1 librarian c1d-4e-4h3 librarian_, c2 librarian_. g1 librarianship b2c1d2
    library a6b-5e-6f-2h2j-6 library_. a-1b1d1g3h-2 library_has h1 library_in a-1 library_job a1 library_post h2
    licence a-4b2e-6g-3h-7i-1k1 licence_, c-3h-2 licence_. b1g-1j-1k1 licence_and i-1j-2 licence_i c3
    licence_is b-1g1 licence_to j3 licensed c-2d1j3k-2 lick d5h1 lie a3b4c2d4e1g1h-6k2 lie_, b-1c2e1h-1k1
    lie_. a1b3d4e-3 lie_down g1 lie_for e4 lie_in h1 lie_on a1 lie_to a2b1c1 lied c5d6 lied_to c3d5
    lies a2b-2c-2d1e4f-1g1h2 lies_. d3 lies_closer a3 lies_in g1 lieu b1 life a2b2c-1d4e7f-5g-13h-3j4k4
    life_'s a4c-3d1h1 life_, b-3c-1d3i2 life_. a1d1e1 life_balance d1 life_got e2 life_i b1d3 life_in c1j2k1
    life_is c-3e3j2 life_was e1 lifeboat b-3g1 lifeguard h1 lift a-10b-8d-8e-2f-4g-2h-6i-3j-1 lift_, c2d-2
    lift_. h1 lift_and c-1 lift_has c4g2 lift_was a-1 lifting g-3h-2i-1k5 lifts c-1e4h-1 lifts_, k2 lifts_. g1k1
    light a3c6d-7g-7h2 light_. b2 light_heart h3 light_of c1 light_on c1 lighter a2b1c-2 lighting a-2c5
    lightly b-1c-1e-2g-3h-2 lightly_. c-1g-2h-3 like a2b-2c4d2e-2f-2j-6k-5 like_, a2c-1d-1e2f-1g-1
    like_. a-2c-4d-1f1g2h-2 like_@number g3 like_a a-5b1d-2f4h-5i2k1 like_an b-2c1d1e-1g-1 like_at h1 like_being c3
    like_coming c-1 like_dirt c5d2 like_family a4c-5 like_for b4c2 like_home a1c-7h2 like_how c4h1
    like_i a-1b-1c3d3e-12f-5g11h-2 like_is c3 like_it a-1b-1c3d2e1f4g-3h4k2 like_me a4b1c-11d-10e-2f-5h1i4k-2
    like_mine c-2 like_more a4g2h-1 like_much b1 like_my b-4c-4d1 like_no a-7c-3e2 like_nobody c1 like_not e2g3
    like_one d3h-4 like_royalty b-1 like_someone c-3 like_that a6b2d4e-5f-4g-7 like_the a3b1e3f-2g1h-1
    like_their a2 like_they a2c4 like_this a1c-2d1e-1g-1h-5 like_three a-2c2d-5
    like_to a-6b-2c-9d-13e2g-9h3i-8j-6k-7 like_two a-1c4i1 like_we c2d3 like_with b1d2 like_working c-4
    like_you a-1b-1d2e-2g-5h4 like_your c-3d-2g-3h-3 like_yours a2c-12d1g-4h-2 liked a1c-2d-18e-11f-2g-7h-1k-5
    liked_, b1h-2 liked_. a-4b1c-6 liked_best a4 liked_both a-1 liked_it c1h-1 liked_more a-2c2 liked_most a7h4
    liked_my c-2 liked_that a-1c-8k-1 liked_the a6c-2h-2 liked_theirs a5 liked_them a4 liked_to c1 liked_you a2
    liked_your a-3h1 likelihood c-1e-3g11h-7 likelihood_, g2 likelihood_i g4 likelihood_of g3 likelihood_that g3
    likely a-8b-5c-8d-11e-8f-10g20h-12j-2k-4 likely_be g2h-1 likely_from g1 likely_going a-2 likely_i e-2g9h-6
    likely_than a-3g5 likely_that g1 likely_to g1h-2 likely_will e2g3 likes a1b6c-2d1e-1g-3h-1 likes_of d3
    likes_the b2 likes_to a1b2d-1 likewise e1 liking a4c5f4 liking_. a1c5 limbo c-2 limit e3h-1i1 limited c2g2i1
    line a3b2c1d1e5g-1h2i1j-7k-1 line_'s e-1 line_, a2b-2c-4e2g-1 line_. a-2b2c2d2e2f-1i2 line_: d3 line_about c1d1
    line_again e1 line_and c3 line_before b1f2 line_cook b1h-1 line_for b2e1h-1 line_from e2h1 line_has a2
    line_in c-1h3 line_is d-2e-2g-2 line_manager g-1h-1k5 line_of a-3b1d3h-5 line_on c2 line_once e1g1
    line_through h8 line_to c-3e-3h-1 line_up a2d-1g5h1 line_was c-1 line_whenever e1 line_with a4 lined a2g-2
    lined_up a3g-2 lineman h3 lines a3b-5c2e-2 lines_, c2 lines_. c1h2 lines_up a4g1 lining a-1d-6g-1h-7
    lining_up c-2h-3 link a-4b-6c1d-2g-6h-3i1k1 link_and d3k1 link_for e2 link_to c-1i2 link_was c1 link_you e1
    linked a-1b4h1 linked_up h1 linkedin c1d-5e-2f-2g-2 linkedin_, e-1 linkedin_. c1 lips b-4c-2d3 lips_, d4h1
    lips_are b-3e2 lisbon f1g1h1j3 lisbon_. g1j3 list a5b-5c1d-1e2f2g-1h2i-2k-1 list_, b-3e2h-3i2j2k2
    list_. a2b1c-4f-4g-4h2j-5k-2 list_and a1d1f-1h4 list_as f1g-1h4 list_for a-10b-2c-10e-6i-1j-2 list_from e2
    list_has c2 list_i a2d1 list_in c2 list_is c3f1 list_just f3h-1 list_of a-3b-2c-2d-6e2h1i-4j5k-1
    list_please b1h1 list_than a3 list_to e4 list_today d2e-2h2 list_until h2 list_will h-1 listed g4h-1
    listen c-1d8e-3f4g2h-6 listen_, b1d2 listen_. c1d2f3h-1 listen_to c-1g4 listened a-1c-3 listened_to a-1c1d-4
    listening a-2c2d5 listening_. c1g1 listening_to d1 listens d-2 listens_. c-2d-2 lists a2c1d-2h3 lists_. h2
    lit c-1g-1 little a-3b3c7d3h-2i-1j1k5 little_, b1d-3g2 little_. a-1b6d-4h-2i1 little_about b-3 little_and b3
    little_bit e-2g3 little_boy c-2d-2k1 little_for b1h2 little_girl k2 little_in c3 little_job a-2h2
    little_longer e5f1g-1h-2 little_more a-4c3 little_of k1 little_one a-1b1d-2k3 little_ones a-3c-1d-3h-3j4
    little_sad c4 little_that c2 little_to c1d-2g1 little_too d2 little_while e4 live a-3b4e-1f1g-1h-4i-2j5
    live_. b-1c-2d1e2f1h-5j2 live_in a2b4c1e-1g1i-1j1k-3 live_is j2 live_on a-5b11c-7d-5e-4g-4h2j2 live_with b-1c1
    livelier a8c1 liver k1 lives a-4b4c-4d-4e1g-3j-2 lives_. e2 lives_in b-1 lives_on b1
    living a-1b8c-4d2g-3h-1i-2j-2k-2 living_, b-4d3k-2 living_. a-1b3d2 living_and b1c-1d1 living_in b2k-1
    living_on b1j-1k2 living_wage b3d-1 load d1e-2f1g3h-5 load_. b1 load_of c-2d3 loaded a-3b6c-3 loader a1
    loading a-3b8d-4g-5h-1i-3 loads a1 loaf a1c1d1 loan a-6b1c-9d-7f1g1h-4j-1k8 loan_, b1 loans b4h-2j1
    lobby a-4b-6c2d2e-3g-2h-8i1j-3 lobby_, c1 lobby_. d1i1 lobby_for c2d2 local a1b-5c-4d-6e-2g-5i-3k-2 local_. a-2
    location a1c3g-1h-4 location_, a1 location_. c3 lock a1g-3 locked b-2c6k1 locked_in h2 lockers c1 locks c2
    locum a-2b6g2h-4i1 lodge a1b1c1d-1e-2i-3j8 lodge_. a1c1 lodging b-1h-2j5 lodgings h-2j4 logged c3 logged_me c3
    logging c1e1h-2 logistics a1c-4h2 logo c-3d2h-2 logo_, c2d4 logo_. d1 logo_is c-1 lol a-3b-7c1d9e2f2g-6h-7
    lol_, c-1 lol_. f3 lol_no d4 lolly b3 london a-5b10c-1d-1g-4h-4 london_, b1 london_. b1
    london_weighting a-3b7c-2g-2 long a-1c1d-7e3f-2g-6h-2i-4k1 long_, c1 long_. b-1c3e3f-2g1h-4 long_; a1c-1
    long_ago c4 long_and c-4d1g-1h4 long_as a-3b-2c-1d1f5g-4h-8j1 long_at c-4 long_covid k6 long_day c-2g3i-1
    long_days c-1i1 long_enough c-1d2e-1g-1h-3 long_for a-2b-8e-4g1h-2i-4j-4 long_haul a2h2 long_i c1e-1h-1
    long_last b2 long_letter e2 long_list e2 long_process c-2h-1 long_service b9c-1 long_silence c2e3g2
    long_story h5 long_talk h3 long_term a5b3c-1h1k1 long_that c5e4g-1h-1 long_think e-1k-1 long_time d-5e-4k-2
    long_to a1c4e-6k-3 long_wait c-1 long_walk d2 long_way a1c1h-1 long_weekend b-4 long_while c-1
    longer a4b-4d-7e2f-5g-2h5i-2j-6k4 longer_, c-2e2g-1i1 longer_. b-4c-3d-3e5g-1h1i-1k2 longer_a c-3d1e1g-1h7k-1
    longer_applying h3 longer_available b2h6 longer_be e1h2 longer_for a1e-3 longer_have h-2 longer_i a1c1g3
    longer_in g2h3 longer_interested d-2 longer_knows k2 longer_looking g-2h2 longer_need h-3 longer_pursuing g-3
    longer_push h3 longer_seek h5 longer_sure h1 longer_than a2b-5c7e-2g-6h-6 longer_to h-1 longer_wish c2g-3h7
    longer_works g2h-2 longlist h3 look a-2c3d5e1g5i-4k-3 look_, d-1g1h-4k-3 look_. c2h2
    look_after a-3b-2c-1d-5e-7i-4k-3 look_again k1 look_around b-2 look_as g2 look_at b5c-1e3f5g-3i2j2
    look_elsewhere b2 look_for a-4c-3d-1e6g-8i-2j1k-2 look_forward d2h-3 look_in c1 look_like a2b-2c-1d2e-5g5h-2
    look_of c1g5h-1 look_round h1 looked a2c10d-7e-3f-6g-6h-4i-1 looked_a a2 looked_after a-4c-7h-1
    looked_at a7b1c-1d-2i-1j2 looked_bored c2 looked_for c-2e2 looked_hard a1c-1 looked_in c1 looked_it c2
    looked_like c1 looked_tired c3 looked_up a-1c5d1 looked_worn c2 looking a-1c-1d-8e-2f-14g6h4i-4j-3k-6
    looking_, b4c-1d-1e-1h5 looking_. a1c-3g-5h1j-3 looking_and b2 looking_as g5 looking_at a4b2c6d3e6h1j2k1
    looking_doubtful g-1 looking_for a-3b-3d-1g-3h3k-2 looking_forward a-7b-3c-4d-6e-4g-11h-13i-9k-8
    looking_good g4i1 looking_like a-2g5h-1 looking_likely g2 looking_to b-1h6 looking_unlikely g1
    looks a2c5d-7e-9f-5g10h-8i-1j-1k-1 looks_after c-1h-1 looks_as e-1f-2g5h-1 looks_like a-1c3d-6f-2g2h-1
    looks_more g1 looks_small a3 looks_the g2 loop d-2g-1h3 loop_. c1 loose a2b-2e1f-2h-1 loose_on a2b-1
    lord e4f-1g3h1 lorries a1b-4c4g-1 lorries_. a1 lorries_are c3 lorry b-2c-2d-3g-2i-1j4 lorry_. a2
    lorry_collects j-2 lose a-10b6c3d11e3f1g-5i3k2 lose_a d2 lose_it b2c-2i3 lose_my b2c5d7e5g-5h-1 lose_sight h1
    lose_the c-3d2f2g-1k1 lose_touch e-2 loser a-1c-1 loses c5h2 losing b5c4d6e-1g-1k3 losing_my c6d5 losing_the k3
    loss c-6d7h2 loss_, d4 loss_. d1 loss_of c-1h4 lost a-5b-4c4d1f-6h-6i-9j-2k8 lost_, a1 lost_. c-5
    lost_a b-2g3j1 lost_all e-3k1 lost_her b1c-1 lost_his j-4 lost_in a-1c-7d1e3 lost_it a1 lost_its a-2c3k-1
    lost_me a-1c1 lost_my a-6c9e-2g1h-4k3 lost_on c-3 lost_out a4c-1d-1 lost_property c-1d1 lost_the a-2e1g1k4
    lost_track e5 lost_two k1 lost_with d5 lost_your c-3 lot a1b2d5e2f-1g-3h1j-1k-4 lot_, b1c-1f-4
    lot_. b3c-1d1e2h1i-2 lot_about c-2 lot_and a1 lot_are c-2d-1 lot_at c1d-2e-1 lot_can c-2 lot_could a-1d4
    lot_for a-4h-3j1 lot_from c-3 lot_going c-1e4 lot_have b1c1d-2h-2 lot_in h2 lot_is c1 lot_more a5b1c-2h1
    lot_of a-4b-3c3d3g-4j-4k1 lot_on e5 lot_pay b1 lot_that c-5 lot_to a-4c1e-3g3h-4j1k-2 lot_were d1
    lot_with a2b-1 lots d-3e1j2 lottery a-2b-3d3g-1j3 loud b2d3e-4h-4 loud_, b1 loud_. d-1 loud_at b1d4
    louder a6c-5d1g5 louder_. a1c-1d4g1 louder_than a4d-3g1 lousy d1 love b-1c-2d-4e-8f-4g-11h3i-11j-10k-12
    love_, c1d-2e-2f-1g-2h-1 love_. a2 love_a b2 love_and c1 love_it c-4h2 love_of b1c-4 love_that d-2
    love_to a-9b-2c-2d-2e-6g-4h1i-3 love_you d-1e1 loved a1c-10d-5e-7g-5h-5i-3k-6 loved_it b-3c-1h-3
    loved_the a-3b1c-6 loved_to b1d-1 loved_your a4 lovelier a1c-2 lovelier_than c-2 loveliest a-1
    lovely a-3b-2c-8d-5e-6f-4g-2h4j-6k-6 lovely_, a4b1c-1d1g1i1 lovely_. a-4b-5c-6d-5 lovely_about c-3h2
    lovely_and c1h2 lovely_as a2 lovely_for b1d2 lovely_team a2 lovely_that a-1 lovely_thing h1 lovely_to d2h-2
    lovely_way c-2 loves a6c-4d-9 low a-7b4c1d1e-1g3h-3k7 low_, b-2 low_. b3c2g3 low_for b7c-2k1 lower a-2b6c-2f-2
    lower_. a4g1 lower_than a-4b5 lowest a-4 loyalty b5c4e-2g-1 lpa b6f1 lpa_fixed b1
    luck a-8b-10c-10d1e-9f-10g-5h-2i-15j-9k-14 luck_! d-5 luck_, d5 luck_. c1d-5g-1 luck_filling d-2h-4
    luck_finding c-3d5h-5 luck_for d1 luck_getting h6 luck_in d-3 luck_to a1c1e1h-4
    luck_with a-12b-1c-11d-6e-7g-12h-14i-8j-8k-3 lucky b-1c-13d2e-9g-9h3j-4k-3 lucky_. d-3 lucky_enough a4h3
    lucky_me d4 lucky_that d2 lucky_to a-1c-2d-1 lucrative a-2b5 lukewarm e-1g7h-1 lump b-6d3i-1k6 lump_sum b-6j1
    lunch a-10b4c-2e-10f-9g1h-2i1j-3k-5 lunch_, b1c-5d-4 lunch_. a-4b3c2f-1g1h-4 lunch_and b6d1h-2
    lunch_break c1d2i1 lunch_breaks b2 lunch_hour b-4c-1 lunch_is b2c-3g1 lunch_on c1 lunch_to k-2
    lunch_with b-1c-2h2i2 lunches a-3c-2 lunches_and b2 lunchtime b-1c-2h5i-2j1k1 lunchtime_. j1k1 lunchtime_and h4
    lung k3 lungs c-1d-5k4 lupus k3 lure i1 lycee j2 lying a3b-3c4d5e1g3h-2k2 lying_. d3f1 lying_if a4b-3c-6g3
    lying_on c2i1 ma d-1h-1 ma'am g3h-2 ma'am_, c3d1 ma'am_. a1b-2c-3d-2g4h-1 ma_, a1 ma_. e-1g1
    machine a-3b-8c2e-6f-1g-8h-1 machine_, c1 machine_. b-2c1d-4g-2h1 machines a4b-7c4d-1h-3 machines_are a4
    mad a3b2d-6e5f-1g-3h-7k-3 mad_. e3 mad_here e2 mad_month e2 mad_on a1 mad_to a4b1 madam a-3b4c1d-2h1
    madam_, a-3b2h1 madam_. d-1h-1 made a-1c2d-5e-6f-7g-9h3i2j-3k1 made_, b2 made_. e-2h3 made_a c-2g-3h-1
    made_about i-1 made_an c-4 made_by d-1 made_for b-4c-1 made_in h1 made_it a-3b6c3d-1e-1h4
    made_me a1b-2d-6e-13f-4g1i2j-1k1 made_my c1d-2f-1g-9h-5i-3 made_no b1c2 made_of h-3 made_on a2 made_out c3
    made_permanent i3 made_sense b-2j1 made_the a2b1c-5e-3g-2h2j-2 made_them a-1c-2 made_this a-1b5d2
    made_to a3b-1c5h-2 made_up a-3b1e1f-5h2k-1 made_us c2 made_you c-2d6 made_your c-3 magazine a4c2d-2h1
    magazine_. c1 magician d2 mail a-8b-3c-2e-1f-5h-3i1k-1 mail_, d-2h2j2 mail_. c-2d1e-2g1i1 mail_as c2d1
    mail_from e4 mail_i b1d-1h3 mail_in e-1 mail_made c1 mail_me d-2e3 mail_of e1 mail_this d2 mail_to d1
    mail_was d1 mail_went h-1 mail_will d-1 mail_with d1 mail_you d1e-1 mailbox c-2d-1e6h-4 mailbox_, d-5
    mailbox_. e1 mailed d-1 mailing e2 mails c2d-3e5g-2h-3 mails_. d2e2 mails_from c1 main a-2b1c2d-1e-1g-3h-1
    mainly h1 make a-2b3d1f3h-3i-1j-1k1 make_, e-1 make_. a-1b2c-5d-1g-2 make_a b-3c-3g-5h-1 make_for c1
    make_i a1e5 make_in b1 make_it a-6b-1c-13d-5e-9f5g11h-2j1k1 make_me a1c1d6e-6f3g-1h-1k4 make_more a-4b9
    make_my c1h2k2 make_no a1c1 make_one d2 make_out c1 make_sense b3d-1g-1 make_sure d2 make_that d-4g-2
    make_the a-2d-4e-5f1h-1i-2 make_tuesday e1g-3 make_up d1e5f-3g-6h-3i3k-5 make_you d-1h2 make_your d1e1h-2
    maker c-1 makes a1b5c2d-4e-7h1j-4k4 makes_. a-1b2c3d1 makes_a a-3c-3 makes_all a3 makes_for i1 makes_it h2
    makes_me a-3e-2k2 makes_more b-2g-2h2 makes_my h1 makes_no b5c4h-3 makes_one d-1 makes_people c-5
    makes_sense b1g5 makes_the g-2h-1 makes_up e1 making a-3b3c4e-1f-4g2i4k-2 making_a c2d1 making_it c-2e-2g5h-3i4
    making_me c1d5e-2 making_the a1b-2h1 making_up e4 malaria k3 mam a1c-2e1g2k2 mam_'s a2 mam_says h1
    man a2b1c1d2f3g4h3i2k-2 man_'s a-1b2d1 man_, a-1d1 man_. a-1c-1f3h-3i1j-1 man_and e2 man_asked c3 man_at c-6
    man_can h1 man_for a1d-3 man_i g3 man_in a-1b3g-1h-3 man_is g2 man_of a4b-1c-1g1 man_on b1c4h1i1 man_said c2
    man_than c1 man_to e2 man_was c3 man_who a1b-2c1h2 man_with d2h-2i-2 manage b-2c-1d1e-11f-3g9h-3i-6k6
    manage_. c2 manage_a c2 manage_it g1 manage_on b5g-2 manage_the b-2h-2j2k1 manage_to c-5d2e-2f-2g4h-1i-1
    manage_without g1h1 managed a1c5d5i3 managed_. c1d1i2 managed_to c3d3h-1i1 management a-2b-1c6d2f3g-7h2
    management_. a-2c4d1g-1 management_is b-3 manager b1c3e-4f3g-3j-8k2 manager_'s c1d1f1h-2 manager_, c-3d2i2k-1
    manager_. a2b-6c1f2g-1 manager_@other d-3 manager_and d-2g-1k1 manager_at c-2k2 manager_could c1d-1
    manager_did d1 manager_for c-3d3 manager_had c2 manager_has h-2k2 manager_i f1k-2 manager_in a2c3h2
    manager_interview c-5k-2 manager_interviews h5 manager_is d3 manager_job h2 manager_made b3 manager_on c-2f2h1
    manager_position e2 manager_post c-1h3 manager_process h2 manager_said b1 manager_seemed c4 manager_spoke c1
    manager_talked c3 manager_to h-3k-2 manager_told c-2 manager_was b-1c5d-5 manager_who c-1 manager_will g7
    manager_would c3d-1 managers c8h-2 manages h3 managing c1i2 managing_director i1 mandate a6b-4c1g-2h-3 manic e2
    manila a1b1c-6d-1h-1 manila_. a1c-1g1 manner a2b1c4d5g1 manner_in a1c3d3 mannered a-1c-1d6
    manners a-12b-4d14e-4 manners_, c3d4 manners_. b-4c-2d3 manners_before d2 manners_of d1 manners_than a-4c2d4
    manners_to d3 manure d4h2 many a-6b-9c2d-2e1g-3h-7i-1j-1 many_, c2h1 many_. c1d-4g1h-1 many_a c-3 many_for h-1
    many_interviews d-1 many_more d2 many_of d1e-1 many_people d-3 many_places a1 many_thanks b-1c-7d-11h-1
    many_things d1e6g-1 many_times c-2d5e-2 many_years h1 map a-5b-3c-5d-4e3f-3h-7i-4k-2 map_, e3h-1 map_. c-7d-2
    marathon g-1h-1 march a-5b-2d2e3f-4g-4h-1i1j-3k1 march_, a-2b-4d1e-1j-3 march_. a-2h4i4k1 march_and e5
    march_i e1h-10 marine a3c-1h3 marital c3 maritime a1h2 mark e-3f2g4h4 mark_. g1h-1 mark_me b-1h5 mark_over g4
    market b-2e-2f-1g2h1j3k-7 market_, b-5c1e-2f-1 market_. a-1b1d-1g-4h2 market_as h1 market_day g7
    market_for a2c2d2h2 market_is c1 market_now h1 market_stall g1 markets a1g1 marking b1c1e1g-3 marks a2b-5f1h-1
    marks_. a1d1 marriage b-3d-3e-1g-1h2i-3k6 marriage_is k3 married j1k-3 marvellous c-5d2 marvellous_. c-3
    mason b2h1 master a-1b3c2h-2i-6 master_'s a-5b4c2d-2i-5 match a6b7c-6d-6e-8f5g-2i-9 match_, d2 match_. a5
    match_and a-1b3c2 match_for a9b-9c-6d-5g-7h2i-1 match_it b3 match_than a-5 match_the a-3b1d-1f3 match_to a6g3
    match_what b6f4 match_with b-1 match_your c-2 matched a4b9c-1d-5e-4g-6h3k-2 matched_it b2
    matched_the b4c1g-1h2k-1 matched_what a-1b2h1 matches a5b-1d1h3 matches_my a4h1 matching a-1b4c-4f2
    mate c-2d3f-3g-2h2i-1j-1k-7 mate_'s a1 mate_, b1c-7d1h4 mate_. c-3d2g1h-3 maternity b1d-1e-1g-6i5j-1
    maternity_cover a1b-9i6 maternity_pay b4h1 mates a3b2 mates_are b1d1 math b2 mathematics b1d1 maths b1d4g-3
    maths_. c-1d3 maths_test c2i1 matrix a1 matron d-6i2k3 matron_. h3 matter a-2c-4e8f-2g-2i1j1k1
    matter_, a-2c2d1h-2 matter_. b1c-5e3h-6i2 matter_and e1 matter_for c2 matter_has c1 matter_is d1e4g-1h3
    matter_of b1c-1e-4k1 matter_to b-1g2 mattered c1 matters b2c-4d-7e4h-5j2 matters_. j1 matters_more c2
    matters_stand g2h-2 matters_to a1b3c-1e1 mature e1h1 may a-9b-7c-5d-4e-1f1g7h-4i3j-3k-2 may_, a-1d1e-1g-5h-1k5
    may_. a2b-3c4d-1e-7f-4g-12h2i2j-1k5 may_: h-2 may_and e2g-1h6k-2 may_at g-2 may_be a-1d-1e3f-3g4
    may_close b2h-3 may_come e1g-2 may_end g1i1 may_every b-2 may_find d-2e2g5h-4 may_give a1b-1g-1 may_god c3d2
    may_have b2c-10e-4f-1g9h-1i-3k-1 may_hear e2 may_i b4d-8e-3f-3g-17i-2k-7 may_keep i1 may_kindly d1 may_know g-3
    may_leave i2 may_need g8h-3 may_not a-2c-11d-3e2f-1g3h-10i3j1 may_please a1c2d1g1h2 may_put a3g-4h3
    may_recall h-4 may_remember d-3h-1 may_say a3d2g-7 may_see h-1i2 may_still e1 may_take e3 may_tell c1h1
    may_the a-7b-10c-13d-9e-7f-5g-13h1i-8j-7k-5 may_think d4h2 may_turn g1h-2 may_want c2g1 may_well c4g10
    may_wish d2g3 may_work j1 may_write e2f1 may_yet f4h-1 may_you c-1d-1h2 may_your a-7b-8c-16d-7e-10f-4g-12h1
    maybe a-9b-2c-4d3e3f6g14h-8j-5 maybe_, d-1e2f2 maybe_. e2f1 maybe_ask d3e2 maybe_do e-3f2 maybe_drop b2
    maybe_for e1h1 maybe_i c-6d-13e1f1g6h-4 maybe_in d1g-1 maybe_it c1e-2f-2g5h-2 maybe_later e-1 maybe_next b2
    maybe_no d-1e4g-2 maybe_not c-1d-4g3h-1 maybe_the e-1 maybe_this g2 maybe_try d1 maybe_we e-2 maybe_you c1
    mayor b-1 mba b2 me c-2d-1e1f6g1h3i5j-4k5 me_! d-1 me_, b-3c2d-1e-2f1g2h3i-2j5 me_. a1b1c1d-1f-3h1j-2
    me_: c2d-5h2 me_; c-1f1h3 me_? a1c2d4e2h-4 me_@amount b1 me_@number a-1g-2k2 me_@other d3 me_@quote c1e-1
    me_a a-1b1c-2d-4f1g-2h2i2j2k-4 me_about a-3b-8c2d5e4f-2g-5k-5 me_after a-2b-1c-1d4e3g2h1i-2j2k-2
    me_again a-1c-3d1e4f4g-3 me_against b1g1k1 me_alive e3 me_all b-2d2f2g-1 me_alone b-2c-1d5e2h-1 me_along c1d1
    me_already d1e2 me_also b1e1 me_among f1h5 me_an b-7c-3d-3e1f-1g1h-5i-3j1k-4 me_and a-4b-5c1d-4e2f2g4h-2k2
    me_another b5c3d1e2g-1 me_any a-5b-3c-4d-1e2g7k2 me_anymore e4f-2 me_anything e-1 me_anyway h2 me_apply c-2h4
    me_are b2c-2 me_around c-2d2 me_as a1b-6c6d1e3f6g-3j1k-4 me_ask e-3h2 me_asking c-4d-1h1
    me_at a-3b-1c2d6e-2f3g-2i1j-3 me_awake a3 me_away a2h-1 me_back a-7c-1d-3e-5f5h1 me_badly f2 me_be b2d6e1g-4
    me_because c2g2h-1 me_before c1d-1e-2f5g-7h3j1 me_behind h1i4 me_being d-1 me_best a3 me_better a4c-6d-1h2
    me_bow f4h-5 me_bowing h2 me_bring a2f3 me_but c-3g-3h2 me_buy b2 me_by e6f-1g-1h-1i-3j-1 me_change j1
    me_check e2 me_chew e3g-1 me_choose i3 me_come c2 me_coming g4 me_completely e1f1h-1 me_consult e3 me_cry c-1
    me_did c-1 me_directly h-1 me_do a2d1f2 me_doing g1 me_done e1h1 me_down b-3c3d-10e1g6h3i3 me_each d1
    me_eleven b-2 me_elsewhere h1 me_enough b-1 me_even c-4 me_every a-4c1k2 me_far a2g1 me_feel a-2b-3c-2d1e-1g-4
    me_fill d1 me_find b-2 me_fine j1 me_finish c2 me_finished h4 me_first c-3d-1e-1h1i-1k-1 me_five c2d4
    me_flat k2 me_for a-1c-5d1g3h-3i1j-3k1 me_forward h3 me_four c-3g1h2 me_free i-1
    me_from a1b-1c-2d2e-3f1g3h7i6j-6k1 me_full c-2 me_further a3e3 me_getting g2 me_go a-3b-1c-3e-2i1k-1
    me_going e1i2 me_gone f2g-2h1 me_good k3 me_had c2e2 me_half b2c-4i-2 me_halfway i1 me_happy c-1
    me_has b1c-7d5g6h-4i1 me_have d-3g-1 me_here b1i-5 me_herself f1 me_himself c-1f2 me_his c-2d-1
    me_home b-2c-3k1 me_how b-3c-6d-6e-1f2k1 me_i b-1d3f-3g1h-2i1k-1 me_if a-7b1c2e-2f-2h-1j1k1
    me_in a-3b-3c-3f3h-1i3j-3k1 me_into a-3c-3d-2e-2f5g-2h-1 me_is a1b-3c1e1f2 me_it a3c4d-1g-3h-1
    me_just a-2g-1h-1 me_keep b6f-1i2j-1 me_know a-3b-7c-9d-4e-14f-2g-8h-1i-1j-1 me_last a1c-4e-3
    me_laugh b-5c-9d-2 me_laughing c-2 me_leave h2j-1 me_less a1b-1c1 me_like c-1d2e-5g-4h-1 me_louder a6c-2d-3g1
    me_means d-3e6h-5 me_monday g-1h1i1 me_more a7b-4c-9d-9g-1h1i-7j-1k-8 me_most c-3d-1h1 me_my b-2c-1d3
    me_next b2 me_no c-2e5f-3g-1h-2 me_not a1b1c1d-9f-7g7k1 me_nothing b-5 me_now c-1d4e-3g-1 me_of c-5d-2h-1k3
    me_off b-4c3d-1e-7f3g-2h8j-1k-1 me_on a-5b1d4e-3f3g2h2i1j-2k3 me_once f5h1k1 me_one a-3b-2c1d3f1g-3h-1i-3j1
    me_only b-1d1i-4 me_or b1h1 me_out a-1d-3e-4f2g-4h5i3j-1k2 me_over b5c-1d-6e-3f-2g-3h-1k2 me_pause c5
    me_pay b-4 me_per b1 me_permission g2 me_posted c-2h-3 me_put b4c-4d1 me_rather c1g1 me_read b1 me_right b6g1h2
    me_round a-3b-3d-7e-4f5i-1j1k-3 me_run a2e3 me_say a-1c-2d1e-2g3 me_saying c2 me_says g4 me_see e4g-1
    me_shares b3 me_short b2 me_sign a-2c1i3 me_since b-2c-6 me_sit a1c1e4 me_sitting g2 me_six h1 me_sleep e2g1i1
    me_small b-1e2f1 me_smile b1c-8d-2h-2 me_smiling d-2e-1 me_so a2b4c-1d-2g1h-1 me_some b-1c-3d-7e5g-6h-4
    me_something a3b1i2 me_standing c1d2 me_stay h-2i-1j2 me_still g2 me_straight b2c-1g-1h1j2 me_such c-4h1
    me_take a2h2 me_talk c2e4 me_teach h-4i2 me_ten b-1d1 me_than a8b-6c-5d-11e-1g-7h-2 me_that b-1c2d-2f-1h-4i-1j3
    me_the a4b-1c-2d7e-8f3h-2j-3k1 me_there b2c5f2g1 me_these b-3 me_they c6 me_think b3d-7e3g-3k1 me_thinks g3
    me_thirty b1 me_this a-1b-1c-7g-2h5k-2 me_three c-1d-4e-1f2h-2j1 me_through a-5b1c-9h-1 me_thursday g-1h2
    me_till a-2b-1c-6g-7i2k-2 me_time c-3e4g-1h-1 me_to a-4d-2f-7h-3i2j-8k1 me_today g2h-2 me_tomorrow c1e-1g2
    me_too b-2c-2d1e7g1h-2 me_tuesday g-1h2 me_twelve d2h3 me_twenty c-1i1 me_twice c2d-7i1 me_two a-3b2g-3i-2
    me_type c2 me_uneasy c4 me_unless h-2 me_until a-2b-4e1f2g-3h2i3j-4 me_up a-4b7d-2e-1f-6g-1h2k2 me_use a-1i1
    me_very c1 me_wait c4d3e-2 me_want a2h-2 me_wants g7 me_warm f1h1 me_was a2c2e-2g-2h3 me_water c-4 me_well c-2
    me_were c-4g1 me_what a-4b2c1d1e-5f-1h1 me_when a-4d3e1f-2g-4h-1 me_where a3f-1 me_whether b2c1d1 me_which d-3
    me_who b-5c4d-10h1 me_whole c-1d-2e3 me_why d2e-1 me_with b1c2d3e-7h-3i-3 me_withdrawn h-1 me_without b1h-3i-1
    me_work a-1b-3c-2f1h-1j3 me_would c2d-1h1 me_yet f2g1h-1 me_you b3d-1g-1h3 me_your c-4d-2h-2 me_yourself d-3
    meal c-2d-2 meal_card b-3 meal_vouchers b2 meals a-4b12c-1d-3g-1 meals_, h1 meals_. b6 meals_and b4 meals_on b2
    mean b-2c3d-2e3g-3h-3i1j2k-3 mean_. c-1 mean_a a-2h-1 mean_as a4 mean_for b1c-1k-1 mean_it d1 mean_no f1
    mean_the c3 mean_to d-4e5g-1 meaning b-1c-1d-2e8g4h2 meaning_i h2 meaning_to c-8d-3e7g1h1 meaningful a3
    means a-7b-1c-8e6f-1g3h3i3k5 means_, c1f1h-1 means_. c1d1 means_a c-5d-4h-3 means_i a-6b1c-4d-6e4f-1g2i1k4
    means_my h2 means_no c-2e2h-2 means_nothing d2 means_that d-1e1i1 means_the e2h6i1 meant a-2b-1e2f-5h2i-8k-4
    meant_, c2 meant_. a1c-2d-3 meant_a a-6b-1c-11d-7e-6g-1h-3k-1 meant_for c4 meant_it h1 meant_to c2d1e5g4h3i-2
    meantime a-6b-4e1f-6h1i-1j-3k-3 meantime_. b-1e2 meantime_i b-1f-2h5i-3 meanwhile a-2d1e1 meanwhile_. d1e1
    measure a4b-5d-1h1 measure_. a-2 measure_up a4h1 measured a4b-3 measures a1 meat a2 mechanic g-2h-3
    medal a2b-3c-4d-2 medal_. d-2 media b-2 medical a-4b6c1d-9e-2f2h-2i5 medical_, b-5c2 medical_. a-1b1g1
    medical_aid a-2b6c-2 medical_and a-1c-1i6j-2 medical_cover a-1b6c-1 medical_for b2 medicine b3c-3g-1k3
    meet a-1b3c-5d-2e-6f4g-1h3i-3j-9 meet_, b1e2 meet_. b1c-2g7k1 meet_a a1c-4g-2 meet_again e-4 meet_at e-2
    meet_in b2 meet_me b2c3h-4 meet_on h1i-3 meet_people c-2d-3 meet_the h2 meet_you a-2c-3d-3f3g-4h1
    meet_your c1d3h1i2 meeting a-7b-3e-4f1g7h1i2k2 meeting_, d2g3 meeting_. b1c1d2f-3g1i3k1 meeting_a c1
    meeting_and c-1f2 meeting_in h-3 meeting_is e2 meeting_on h4 meeting_over a-5 meeting_room c-4d1
    meeting_the c-1 meeting_with c1g-4h3 meeting_you b-1d-6e-4 meeting_your b-2c-3 meetings d1f-1i1k4 meetings_, d1
    meetings_. a1c-2k1 meets b-5e-1h2i-2 meets_on f-1 meetup b-2c-2d-1e-6f-2g-4h-1j-3 meetup_, e-1 meh h1
    melbourne b-2 member a-2c2i2 member_of i2 members b-2h-4 members_of c-1 membership b4c1h-3 memory c-3d2
    memory_. a1d2 memory_is c-1 men a-7b4c6d3g-4j3 men_. b-1c4 men_in b2d1 mend c1f1h1k1 mend_. k2 mended c-5d-1j1
    mended_. c-1j1 menopause c-2k2 mental a-1c-1d-1e5k1 mental_health c-3k1 mentally a2e1
    mention a-3b4d-13e-1f-1g-1h-1k-2 mention_her c-2 mention_my g1 mention_that g-1
    mentioned a-1b4c-1d-13e-10f-1h-5i-7j-2 mentioned_. a-1b1d-1 mentioned_a b1 mentioned_in b2c2 mentioned_is b-2
    mentioned_on b1 mentioned_that c-7 mentioned_the b-1 mentioned_was b-1 mentioned_would b2 mentioned_your b3
    mentions c3i2 mentor a5b-5c1 mentoring a4b-3 menu a4b-5c5h-3k-1 menu_is c3 merchant b1 mere d1
    merely a5d-1e1g-6h-6 merit a2b3h1 merit_. a1h1 merry d-1 mess c2d1h1k3 mess_, e-2k1 mess_. c7 mess_and b1g1h-2
    mess_me f2h4 mess_of c-1e1 mess_up d1 mess_with c1 mess_you c-5h1 message a-5b-5c-17e4f-5g-6h-2i-7k-11
    message_, e-1h-3 message_. d-6e-2f2g-2h2 message_about c-5e1h-5 message_and d-3e2 message_as h1 message_from e2
    message_i h4 message_me d5e5h-1 message_to e-3 message_was e-1h1 message_when d1e2 message_you d-7e3h-2
    messages a-3b-5c1d3e9f-1g-4h-6i-2k3 messages_, c-4d2h-3 messages_. d2e-3h-3 messages_about c-1e5h-3
    messages_and c-2e1 messages_from c1d-5e7 messages_in d4 messages_to c3k1 messaging c1d4e8g-2h-3
    messaging_me d3e9g-1h-4 messed d4 messes h2 messing c-3d-1e-5g1 messing_up g2 messing_you d-4e-3 messy c4e2
    met a-4b2d4e-6g-15h-4i1k-4 met_, e1k1 met_. a-1b3c1d-2e-1h2 met_a a-8c-3d-1h-1 met_at c2 met_by c-1
    met_friendlier d6 met_in c-7d-6h1i1 met_it b5 met_me b-1d-2f1h1i1 met_my c1d-1 met_on a2c-4 met_such d3
    met_with d2 met_you c-3d-2 met_your c-6d-2 method h1 methods c5 metro d-1 mia e6h1 mice c6d2 michaelmas e2i5
    michaelmas_. i2 mick c-1d2 mid a-1b-1c-1d-2e-3i1k-2 midday k1 middle a-2c-1d1e1g2i1k2 middle_. i1
    middle_of a-1b-5d1e1g2h-5k1 midnight a-4c5d5e-3f-1h-5i7 midnight_, i1 midnight_. c4 midnight_? d4 midsummer i2
    midwife b-3c-1e-1f1i-2k4 might a-7b-6c-5d-3e2f5g11h-10i-1j-6k-1 might_be a-3b-2c-9d-1e1h-9k-1
    might_change f1g-1 might_come f1g-4 might_end g3 might_get d-1e2 might_give g3 might_go g2
    might_have a2b3c2f-4h-9 might_hear b1e5 might_i d-2 might_just e-4g8 might_know e4 might_like i1
    might_need f1g2h-3 might_not a-3b-1c-10d-1e5f-6g8h-9 might_ring e2 might_see f2 might_sit g1
    might_still e-3f4g-6h4 might_take e2 might_turn e1g-2h1 might_want d2g2 might_well c2f2g2 might_write e1
    might_yet g-3 mighty d-1 migraine k1 migraines k5 milan a-1b1 mile a1b3d-6g-2 mile_, c1h1 mile_of a4
    mileage a-4b12c-3g-3h1 mileage_, b4 mileage_. b2 miles a3b-2c-2h-6i4k1 miles_. k1 miles_ahead a5c-6
    miles_for c-1i2 mill a2e-3f1h3 mill_, a-1f3h1 mill_. c-2d-1h1 mill_street h-2 million c-1g-2 million_for b-5
    mind a-5b-1d-1e1f4g4j-3k-1 mind_! e1 mind_'s h4 mind_, d-1f-3g-2h2k-2 mind_. a-2c-5d-3f2g-1h-5i1j-2 mind_; h2
    mind_? c2g2 mind_a c1 mind_about c-7d-1e3h2i2 mind_and g2 mind_at c3 mind_before c1h-1 mind_for b1c-2d-3e-1h1
    mind_how d-4k2 mind_if f-1g3 mind_is a-4b-5c-6g3h5 mind_me d-2h-3 mind_my b2c1g-1 mind_not h4 mind_of c1
    mind_that c-2 mind_the a-1b-1c1d1e-5g1h-3 mind_to b-5d4g7h-2 mind_up b2c1e4g-2 mind_when b-1 mind_you b1f6h-2
    mind_your d7e1h-3 mind_yourself c-1d-12e-7 mind_yourselves d-5 minded g8h-6 minded_. d2 minded_to g7h-6
    minding b1h1i1 minds a-4b-4c-1d-6e3f-2g5h-6i1k-3 minds_, a-2e2g4 minds_. e1 minds_about a-1c-3e-6g9
    minds_and e2 mine a-1b2c-5d-4e-2g-1h2i4k2 mine_'s a1c1i1 mine_, a-1b-5c-4d-3g-5h3 mine_. a-3b1d2h2i3j-1
    mine_and c-1d1 mine_are b2d1 mine_does c1 mine_has j1 mine_is a1d-5e1h-2i1k1 mine_to j-1 mine_was a2c1
    mine_would i-1 minimum c-6d1h1 minimum_, b1h2 minimum_. b3 minimum_of h1 minimum_wage b1d2h-3
    ministry a6b1c-3e-3g-1h-2i1j3k-3 ministry_'s d2 ministry_, a1 ministry_. b1h-2 ministry_has a2 ministry_is c1
    ministry_of c-1j1 mins c2 minus b-3f1 minute b-4c-1d1e4h-5i-3j-1k-3 minute_, c-1d-3g-1
    minute_. b-1d-7e2f-1g2h-5 minute_? d-8 minute_and b2d1e-2 minute_i b2c2g3 minute_of c-1 minute_on d3
    minute_so e2 minute_to c-2e3k-1 minute_you g1 minutes a3b-15c4d3e-5f-8g-17h-2i-2 minutes_'s d2
    minutes_, a2b-3c-3d-1 minutes_. b-2c4h-4 minutes_ago c-1 minutes_an b-3c-1 minutes_and b-3c2d-2 minutes_at c1
    minutes_before c1 minutes_each b-1 minutes_from a4b-3c-1h-1j3 minutes_in c2h1 minutes_late c3g-2
    minutes_of c2d4 minutes_than k1 minutes_to c2d-3 minutes_with c-1h1 miracle b1d1f2g3h-3 mirror d2 mirrors a1
    miscarriage c-1j-1k4 miserable b1c7d2 misery k2 misgivings c3g1 misheard c-2 mislaid c2 misleading c8
    misleading_. c5 misled c5d2 misread b3c-4 misread_the b2 miss a-5c-5d-10e-11f-3g12j-5 miss_, e-2g1h1
    miss_. c-5e-2f-1g6j-1k2 miss_our g3 miss_the g4h-3 miss_you g2h-2 miss_your a-2g1 missed a-4b-3c1d-3e-4g-5h-4
    missed_a c1 missed_calls e1 missed_in c4 missed_you e-4 missed_your c-9e-2h-1 missing a3b-3d-5j2k-5
    missing_. a1b-3k-3 missing_in a3e1 mission a9b4h3 mission_hospital g1h1 mission_speaks c-1
    mission_statement b1d3 missus b1f1g-2k3 mistake a-7b-4c-3d-1e-7g-6h-10i-2 mistake_, b-2d-4e-1
    mistake_. a-3b1c-3 mistake_and c-1 mistake_in c-3 mistake_to b-3 mistake_with g-2 mistaken c-2e-3g4
    mistaken_, g1 mistakes b-1c6d-4 mistakes_, c3 mistakes_and c2 mistakes_in c1 mistook d-1 mix b-1c-1d-7e-5
    mix_for h3 mix_now g3 mix_up a-5b-6c-1d-3e-2g-4h-7 mixed b-3c1d-4 mixed_feelings h1 mixed_practice h2
    mixed_up a-4d-2h-4 mob a5b1c-2d-2h2 mob_, g1 mobile a2b-2c-8d-8e-3h-6 mobility j3 mock c1h-3 mocked c2 mocks k2
    model b-3c-2h-2 model_for c-1 model_of c-6d-3 models a1 modern a4b-5d-4 modern_. h-2 modern_than h2
    modest b4c-4d-1h-1 modules b-2 mom b1e1 moment a-5b-2c-9d-6e6f6h-9k3 moment_, b-3f6g-3h-2
    moment_. a-2c-5d1e4g3h-2j-2k4 moment_? e4 moment_and c-2e-1f2 moment_i c-1e5f-1g3 moment_that b-1
    monday a-1b-7c-8d-5e-1f1h3i6k-3 monday_'s c-2g3h3i-1 monday_, a2c-1f1h2i3j1k2 monday_. a-6b1c-12d-1e-12f3g2h-1
    monday_; h-2 monday_@number b-4f-1g-3i-1 monday_after g-3h-2i3k-1 monday_and a-2b-1c3e-1h1j2 monday_as e-1h2
    monday_at b-3c-1e1f-5g-3h3i-2 monday_because g1 monday_but f1g-3 monday_by e-1 monday_for i2 monday_i g2i2
    monday_in h2i2 monday_is d2g2h1 monday_morning c2d2g2 monday_or e1f-1g-3 monday_that h2 monday_the f-1h1i-1
    monday_then e4 monday_to g-5h-1 monday_week i4 monday_went h-1 monday_with f2 mondays c-4h-4i2
    money a-11b10c-5e-14f-2g-3h1i-2j-3k6 money_'s b4g2h1 money_, b1e-2g-6h1 money_. a2b3h2 money_and b4h-4
    money_at b3 money_back b-4d2 money_did b1 money_for b2c1h-3i1k4 money_had c-2h-1 money_i b7g-4h-3
    money_is a-3b6h-2i-2k2 money_on b-2c2g6h1 money_out h3 money_side b-2 money_talks b7 money_to b-3h-2k2
    money_was b1c-4 money_with d2 moneywise b6 monitor h4i-1 monitor_for h4i-1 monitoring e1 monkey a-4b1d9
    monkey_could a-2d4 month a-5b6d-4e4f2g-3h-1i4k1 month_'s b-1e-1f2k-1 month_, a2b-3c4e4h-1k-1
    month_. a-5b3c-1e1f1g-1h-1i-5j3k4 month_? e-4 month_and c-2e-2g-2i-4 month_at b1i1 month_contract a2b-3
    month_end b2c-5h-5i-3k-2 month_for b2 month_i b2h7i3 month_in c-1i-2 month_is b1 month_it e-2 month_non i3
    month_now k1 month_of c2 month_on b3g2 month_or e5 month_salary a2 month_so e2h1 month_there b-3h-2
    month_to b1c1i1 month_trial b-3i-2 month_was a2b-1c-1k1 month_with c-1f1 month_without k1 monthly a1b5c1g1j-3
    monthly_pay h1 months a-2b-2c2d3e1f-5g-3h-2i5j4k1 months_'s c-3g1i1k-4 months_, a-5d3h-6i2j2
    months_. a-2b6c3d3g-2i3 months_ahead b-3 months_and c-3k-1 months_behind i-3j-4k4 months_for c3 months_from i-1
    months_in b2c-1 months_is h2 months_of a1c-7i-5j3k-4 months_on i3 months_since c1h-3 months_to c3g1h-2j1
    months_with b-4c2h1 months_without b-3c2i2 montreal h2 mood a-4e6h-2 moon a2c-1d4i2 moon_, a2 moon_when g1
    mop b-3c1 morale c5 more a18b2c-6e1f-7g-1h2i-2j-6k-1 more_, b6c-2d-3g3h6 more_. a3b-1c-2d-2f1g-3h1i-4k1
    more_; h2 more_a a-1b5c2d-2g-1h2 more_about a-5b-4c-1d3e6f1g-3h2i1j1 more_advanced a-3c-2 more_aligned h3
    more_ambitious a2h3 more_an b4h2 more_and a-4b3c-5d1g7i-1k-2 more_as b2 more_at a7g-4h1 more_attention c2d1
    more_attractive a4h-3 more_available h2 more_before d-1 more_boxes a3 more_calls d2e7h-4 more_care c1d4
    more_challenging a2 more_chance a1 more_clear e4 more_clearly a-1 more_closely a8b-4c1h1 more_comfortable a4h-1
    more_confidence a-2 more_conversation a-3c-3h-3i1 more_convincing a3c-1 more_creative a5 more_days b2
    more_distinguished a1g1h3 more_each a-4b-2i-1 more_emails h3 more_energy a-2 more_established a1h-3
    more_excited a1g-1 more_exciting a6h2 more_experience a-3c-1 more_fitting a3 more_for a-2b3d-2e1
    more_forward a4h-1 more_from b1c-1e3h-4 more_fully a7b-2 more_fun a2h2 more_future a3 more_generous a-1b3
    more_going a2h-2 more_good a4h-1 more_helpful a-1e1 more_highly a-2 more_hours f1h3 more_i a-6b-2c3d-3e1g3i1
    more_impressive a-3 more_in a3b5c-1d-3g2h-3 more_inclined a-3g2 more_interested a-2c6
    more_interesting a5b1c-5d-5h3i-1 more_interview a-1h3k2 more_like a-4b-4c7d-3e-1h1 more_likely a-5g6h-2
    more_mails d1 more_me a12b-6c-4e-5g-7h3 more_meaningful a4b-2 more_messages e3h-2 more_modern a5b-4c-3
    more_money b7h-2 more_my a14b-9c-7d-1g1h1 more_natural a4b-2c-4 more_near a2g1 more_nights e1 more_notice c3e-2
    more_of a4b-5c-3e-4f1g-1h2i-3k-4 more_offer g3 more_often c3 more_on a-2b7c-1d1g-1 more_options b-1
    more_or a-6b-2d-3e-6f2g10h-7 more_organised a4h-1 more_out g5 more_patience a-5c1 more_patient a-6 more_pay b-3
    more_people a-1c-3h-1 more_per a-2b6h4 more_polite d1 more_practical a-2h-1 more_prestigious a3b1
    more_professional a2 more_questions a-1c4 more_respect d3 more_responsibility a3 more_room a3b-4c-5h1
    more_say c2k-1 more_scope c-3 more_secure a2h1 more_senior a2b-4h2 more_sense a1c-5d4e-2g-5h1
    more_serious a4g-1h1 more_so b2c2h-2i2 more_strongly a4 more_substance a-1c-3 more_suitable a6b-2c-1g-1h2
    more_suited a2b2 more_tempting a5c-1 more_than a-6b6c4d-5f-4g5h1k7 more_that g3 more_the a6 more_there a2
    more_thoughtful a-1 more_time a-1b-7c-4d-2e5g-2k1 more_to a-1b-3c-1d1e1g2i-5k-4 more_up a7b-3h2 more_use a1
    more_useful a1 more_varied a3c-1 more_variety a2 more_warmth a-2c5d2 more_weeks a-2i2 more_weight a2c-1
    more_welcome a-2 more_what a-2b-2e-2h-2 more_with a3c-1h-3 morning a-2b-4c-3d4e-2f-6g1h-2i-4j1 morning_'s g3
    morning_, b-1d1h-1 morning_. d2e-10g1h2 morning_? d1g-1 morning_after i2 morning_and g-2k-4 morning_as g4
    morning_at k1 morning_before d2 morning_for c1h2 morning_i e-1g2h1i-1j1 morning_is c-2g6 morning_of j1
    morning_on d-1 morning_or g-5 morning_person c1d-2g-3 morning_that e2g-2 morning_the g-1 morning_to c3h2
    morning_with c3 morning_you b3g5j2 mornings a-2b-10d-1i1j-4k1 mornings_, i2 mornings_. a-4b-5c-6g-1h-2k-1
    mornings_a c2 mornings_and c1 mornings_only h2 mortgage a-8b5c-7d-3g-4h-7i-6j4k3 mortgage_. a-1b2
    mortgage_adviser b4 mortgage_on i-1j3k1 mortified d-1 mosque a1c-2g4h-1 most a5b-2c-5d-2e-3f-8g4h1i-7j-9
    most_, a8c-2h-1 most_. d-3g-4h6i-2 most_beautiful a-2c-2 most_days g-1i-1k1 most_easily a2 most_enjoyable a-3
    most_evenings g1 most_exciting a5 most_fun a-1 most_i e1 most_interesting h2 most_likely a-3e-5f-2g9h-7
    most_natural a2 most_of b2c3d-4k1 most_people a-1 most_probably g6h-1 most_sense g-2h4 most_useful a-3c-2h-1
    most_you b1 mostly a2b3c2d-9e-6g4h-4i-1j-4 mother c-2d2e2f-2h-1i2k2 mother_'s a-2c-4e1h-6i3j2k-4 mother_, a2c2
    mother_. c-2h1 mother_and b2k-1 mother_had g1 mother_has j1k5 mother_in c-4d2 mother_is e1g-1j-1k5
    mother_needs j-4 mother_of b1 mother_to c2 mother_was g2 mothers a-1 mould c6 mountain a3c-1e1h-2 mountains a2
    mountains_. a1 mouths b4 move a-1b-5c-4d-6e-1f1g-3h-2i-11j7k-6 move_, j-2 move_. b2c-7d-4e-4g-1h2i-3j6
    move_at c1h1 move_faster c2d1 move_for a4b6 move_forward h1 move_from b-1 move_in b-1c2 move_into j2
    move_is c-5g1 move_it b-7d-5e-5g-8i-8j-4 move_of e2g1 move_on b2e1h1 move_our g-2h-2 move_the b-3e-2h-4
    move_this h3j1 move_to c1d-1 move_up a2 moved a-3d-2e-3g2h-1i-6k-2 moved_, b2k-2 moved_. c3 moved_a g2
    moved_by c-3 moved_from c1 moved_in k1 moved_it c4h-1 moved_me b2c-4d-2g-1k-2 moved_my c2 moved_on a1c1e4h1k-2
    moved_onto g3 moved_out h-2j-2 moved_the a-1b-3e-1g-3h-3 moved_to a-1b1g7h1j3k-3 moved_up f1h2
    movement b3c-4f2h-1i-2 movement_on b3c-2f2 mover b-1 movers b-5c-6g1i-3j9k-3 movers_and b-2g2j1
    moves a1b1g-3j1k-3 moves_me e2 moves_to f2h-1j1k-3 moving a-2b-2c-3d-3e-2f1g-2h2j9k-2 moving_, b3h1
    moving_. b4h1 moving_abroad h1j-2 moving_and g1 moving_back j1 moving_company c-1 moving_forward g-1h5i3
    moving_in j1 moving_it d3 moving_on g2 moving_the b-1c3 moving_to a2c-4d-1j2 moving_van j3
    mr a-10b-11c-5d-6e-3g-4i-9k-8 mr_. b-3d-3g-6h-2i-2 mri k2 mrs a-1b-11c-7d-3e-5k-2 mrs_. d-1g-3h-1
    ms b-3c-8d-12e-8g-7i-1j-2k2 ms_. c-3d-6e-1 much b1c2d-2e-1f-11g-3h-3i-5j-1k1 much_! b2 much_, b2g-2
    much_. a2b1c2d2g1 much_a k1 much_about c3g-2h1i1 much_and e1 much_appreciated d-1 much_as a-2c3d-7e1i1j2
    much_better a5h4 much_care c1 much_closer a1h2k1 much_for a-5b-3c-4d1e-7f-2h-6i-4 much_from b1 much_i b-5c-2k2
    much_in c-2e-1g1 much_is b-1 much_like b-2c-1d1g-4 much_more a6b-6c-1i-1 much_nearer a4
    much_obliged c-3d-5e-5g-3h-8 much_of a-1c4e3g-5h-5 much_on e2g3 much_patience c-1 much_prayer h1 much_the g-2
    much_thought h2 much_time c-4d1e-2i-1 much_to b-1c-3d3h-3i-1 much_trouble c-4d1 much_use c2d2 much_want g-2
    much_work c-1e2 muck c-2d1h-2 mud a-3c3 muddle a-1c6e-1 muddle_over c1 muddled c1h1 mug b-5c-6d9e-6g-1h5
    mug_. d6h4 mug_to d2h1 mull a-1c-2d-3e8f-1g-4h-3 mull_it e5g-1 mulling e8g-3 multiple k2
    mum a-1c-5d-4e2f-3j-1k5 mum_'s a-1c-3g1h2k1 mum_, c2 mum_. h-1k1 mum_has e2g2 mum_says k-2 munich b3h-1j3
    munich_. b3 muppets d1 murmur c-1 museum a4b-4d-3e-7f-3h4i1j-9 museum_'s b1c-1h1 museum_, c1g1 museum_. c2h3
    museum_and a1 museum_as a-3 museum_does a-3 museum_has a2 museum_is a4 museum_job g2k1 museum_that c-2d2
    music c3e-4 music_, c-2 music_. c1 musicians c3 must c-1d2e-4f-6g1h5k3 must_a c2d-3 must_admit a1c1g1h-3
    must_ask e1f-1h3 must_be a-6b-1c-4d3e-12h-7i-9j1 must_cancel f-2g-1h6i2 must_confess a2
    must_decline a1b2c-4f2g-5h4 must_end h1 must_first e9g1h-1 must_get j1 must_give b-1h1 must_go a2b2h-1
    must_have a-1b-3c-4d-3e-5g-2h-8j-4 must_i d3e-3h-1 must_keep c1 must_leave e2h2 must_let g2 must_miss g6h-3
    must_not h-1i5 must_say c4d2e-5f1g-5 must_see e-1 must_stay b-1 must_step a1b2h4 must_take c-2e-1
    must_think b2c-4d5 must_turn b1h1 must_withdraw a-3b1c-10d-8e-4f-2g-8h7i-4k-3 mute c2e7 muted d-3e6h-3
    muted_this e2 muting e4 muting_this e3 my a-1b1c-7d-6e-1f1g1h4i2j3k8 my_@number g-1 my_absence e1g1
    my_accent a-2c7d1k2 my_acceptance f1h2 my_account a-1b1c-3e-3f-2g-5h6 my_accountant b5i-2j5
    my_address c-1d2e1j-1 my_age a5b5c1d2e-2h-1k-4 my_agency b1 my_agenda e1 my_agent b4c-1i1 my_agreement i2
    my_alarm g1h-1 my_annual b2 my_answer a2c-8d-2e3f2g-3h6i1j-4k-8 my_answers d-4 my_anxiety k5
    my_apologies d-4e3f-1h-3 my_appearing g4h1 my_application a-1c-1e-8f5g-5h8j-2k-2 my_applications a3h2
    my_appointment c-1h2i5j-2 my_apprentice g1 my_apprenticeship h1 my_apron h4 my_area a1 my_arm a-2f3g2
    my_article k-1 my_asking b4g2 my_assessment h-1 my_assistant c-1e1 my_asthma k1 my_attendance e3g4
    my_attending g5 my_attention c2 my_audition a1h3 my_aunt a-4b-1c-1d-3 my_availability g2 my_baby g2
    my_back a4d-2e-8g3i-2k11 my_background a5b-1i2 my_bad b-1c-7d-2e3g-4 my_badge a-2h1i3 my_bag d-1
    my_bank a-4b7c2h-4k1 my_bar b2 my_base b1 my_behalf e-2 my_being g3 my_bench f1 my_best a-6c2g-3h-7
    my_bicycle g2 my_bid h4 my_bike g3 my_bills b-1j-3k-2 my_block c1 my_blood c-2k1 my_board a1 my_bonus b4e2
    my_book a4c2 my_books a2h1j1 my_boots c-4d4f2g-3i1k-3 my_boss a-8b5c-3d-3e-1h-4k4 my_boxes a5 my_boy b1g1
    my_boyfriend h-1j1 my_boys b1 my_brain e2 my_break f1 my_breath d2 my_brother a-2b-4c-3d-2e-2g-3h-2j-2k5
    my_building c-1j-1 my_bus b-3c-4g3h-6k-1 my_calendar b-2e-3g3i-3 my_call e4 my_calling a3 my_calls c6e-3
    my_camera g-2 my_candidacy a-5c2d-6e-1f4g-5h6j1 my_candidature b-1d-6e-7f2g-4h4 my_car a-3b-5c-5h-4j1
    my_card k1 my_cards e1h3 my_career b1c-1d1 my_case d-2h1 my_caseload b-5h-3k-1 my_cat a-2c-2d4g-2
    my_certificate a2c1j3 my_certificates c5h-4 my_chair c-4d-4g4h5 my_chances g1 my_chest g2k1 my_chief b2
    my_childcare h2i-1 my_children a-3d-4h2k-5 my_choice a1b-1d1f-4h4 my_choir a1h-2 my_church a-1c2d1h-1j-1
    my_circumstances c-4g-1k-1 my_class a-2d1f-1g-5 my_clients b-3i2k-2 my_clinic e1 my_coat c2 my_code c-2
    my_coffee c1k-2 my_colleague a-1b-8e-1f-1h-1k-4 my_college c1d2h-1 my_column b1 my_coming b-2g7 my_company b3h1
    my_compliments d2 my_confidence b-4d1k3 my_confirmation i1 my_congratulations d2 my_consent h2 my_contract h2i1
    my_council j3 my_country b2c-2d5e1 my_course b-2h-1 my_court e1 my_cousin c3d-11e-4k-3 my_cousins e1
    my_credit b-2h-2k1 my_crew h1 my_cup a4 my_current a-10b2c-4f-5h1j-4k-4 my_cv a-3b-5c5d1e-1f-1g-4h2i-4k-4
    my_da b1c1 my_dad b-7c-5d-3e2k1 my_data f-3g1 my_date b1g1h2 my_daughter a-2b-1c-1e1g2h-4j2
    my_day b1d1e1i-3j-2k1 my_days c-4e4h5k-2 my_dbs c2i1 my_dear b1d1h-2 my_decision b-3c-3d2e3g-8h7i2k-6
    my_degree a-1d-3g-1j-1k-2 my_demo c2d1 my_dentist b1c-1g1h-1 my_depot g-2 my_depression c3k2 my_deputy h-3
    my_desk a-4c-7e3g-2h-6i1j-1k1 my_details c2e-2h2 my_diary b-2c-3f1g6h-6i-3 my_dinner b2 my_diploma a1b-3d-2g-3
    my_director b3c-2k3 my_divorce c2k6 my_doctor b-1c-2g-1h-1i-3k5 my_documents c5d2e-4h1
    my_dog a-5c1d4e-3g-5h-3k-2 my_doing c-2 my_door c-1 my_dossier c1f2h1 my_doubts c3g4h-1 my_dream a6b-1i1
    my_driver g1 my_driving b-2c-3 my_duty g2 my_earnings b3 my_ears b1 my_email d2e4h-4 my_emails c4
    my_employer b-2c1h1i2 my_end c-6d-4e6g1h-5i-3k-4 my_english c-1d-1e-4g-2h-6k-1 my_enthusiasm c1d-1e-3f-1g10h-3
    my_entire c2d2 my_evening b-2c1d2g-3 my_evenings h-1 my_ex b-3c-3d3g-2h-2j-3k7 my_exam h1
    my_exams b-3c-2e2h-4i1j-3 my_excuses h1 my_exit h1 my_expectation b4 my_expectations d2 my_experience a2b2c3g-1
    my_eye a2c2e-2 my_eyes a3b-1c1d1e4g-4h1k2 my_eyesight b-1g-2h-2k3 my_face c1d1h1 my_faith c3d1h2
    my_family a-2b-1c-2e1g-9h-5i-6k-4 my_fare b-1 my_father b-5j-5k5 my_fault d1 my_favourite a3b-5c-5g-1
    my_feeling g2 my_feet a1b-1d-2e1f-2h1i-3k3 my_fiancee b1e-1j1 my_field a5c-2 my_figure b3
    my_file c4d2e-6f5h7i-2k-1 my_final f-3g-3h4 my_fingers f1h-3 my_firm a-2b5h3j-2
    my_first a5b-11d2e-12f2g-9h-2i3j-3k-10 my_flat a-4c-1h-3 my_flatmate b-3d-3e1g-3h-2 my_flight b-3g3h-7
    my_folder f1 my_foreman g-1 my_form c4d-2e-2f3h2 my_formal h5 my_former b-4c-1d-3f-1h-5k-2 my_four a2d1i4
    my_french a1c1d1h-1 my_fridge j1 my_friend a-5b-2c5e-1f2g-2h-4j-5k-5 my_friends a2c3d2 my_full e-1h1k-2
    my_furniture j4 my_future c-1g3 my_gaffer b2 my_gap d3 my_garden i1 my_gate a-2 my_girl c1g2 my_girlfriend j1k1
    my_glasses c-3h-3 my_goals a1h1 my_good j2k-1 my_goodbye h3 my_gp k2 my_gran a-2b-4c-5h-1 my_grandchildren b1d1
    my_grandfather a-3d1 my_grandmother b-3c-6d3e1g-1 my_grandson a1b-3c-3d2e-4g-1h-2 my_green j4 my_group b-2
    my_gut a5b-4c-2d-5e-5f-5g8h-3 my_gym h-2 my_h j4 my_hair c3k2 my_half c1d1h4 my_hand a-2d-5e-4f2g-6h2i2
    my_hands a-2b1c-8g-6k6 my_handwriting c-2d-3e-2 my_hat a-5b-5c-6d-2e-1h6k-2 my_having d3h1
    my_head a-1b3c-5d-2e8f-9g2h-4i-7j-1 my_health c-1k-4 my_hearing b-3c-4d-3g-3i-2k2
    my_heart a4b-3d-11e-6f1g4h-2i-4j-4k-1 my_heartfelt d1 my_hgv b2 my_hip e-1k1 my_holiday g3i-3 my_holidays h-2i2
    my_home e2h3 my_hopes c3 my_horse h1 my_hospital b1 my_hotel g2 my_hour c1h2 my_hourly b4 my_hours b4g-3h-2k-2
    my_house b1c-4d4e3j-5 my_household b2 my_humble c3d1 my_husband a-1b2d-4i-6j3k2 my_id c1 my_idea b1
    my_impression c6 my_inbox d4e8g-1h-2 my_inclination g2 my_income b1 my_induction i2 my_intelligence c1d3
    my_interest b-5g2h3 my_internet b3 my_interview a3b-3c10d-2e-13f5g-4h5i2k-1 my_interviewer c7
    my_job a-4b2c-1e-1f-4h2i-1j-1 my_joining b-3f4i4 my_journey h1 my_junk e-1 my_keys g1 my_kid g2
    my_kids b5e-1g-4h-1i-2k-1 my_kind a6h1 my_kitchen a-1 my_knee a-1b-3c-2g-1i-2k6 my_knees c-4d-7f-2h-5k3
    my_knives b1 my_landlady g1j1 my_landlord b2h-7j2k3 my_laptop c-4e1 my_last a-6b-4c-8d3e-1f-2g-2h-3i2j-7
    my_late a1b1c-9d-4e-5g-1h-3j2k-1 my_lawyer b2c1i2 my_lease e1 my_leave a2b-3e-3f-1g4h2j4 my_leaving h1i1
    my_left k2 my_leg d1k3 my_legs h2 my_letter d5e-4 my_level b1 my_licence c1d1j-3 my_life b2c2d5g-5h-4
    my_lift g4 my_liking a1c5 my_line a4b2c-9e4h-7j-1k3 my_lips b-4c-2d3 my_list a8b-5d-2e4g-2i-5k-2
    my_little a2c-8d-4h-1k4 my_long a2b5 my_lot a1b-1g-1 my_love c3 my_lunch d1g-4 my_lung k1 my_lungs k4
    my_mail d-1e-1 my_main c4 my_mam a2b1 my_manager a-4b6c-9d-9f-3g5h-5k5 my_market b3g3 my_marriage c2h4k3
    my_master b1 my_mate a-3b-2d-7e-2g-5h-5 my_mates b4 my_medical b-3h1 my_memory a1c-4 my_mentor a2b-2e1
    my_messages c2e-4k1 my_mind c4d-13e4g-2h1 my_minimum b2 my_missus e1 my_mistake c-4d3 my_mobile h-3 my_mom d1e1
    my_monday b2g2 my_money a1h-2 my_month c1d1e1 my_mood e2 my_morning g-2 my_mornings a1c-2d1 my_mortgage b5k2
    my_mother a-3c-5d1e2f-3k2 my_mum e1g-5 my_name a-3b-1c3d6e-3f4g-2h6i1j-1k-2 my_nan a-4b2c-2e-4g1h-6k2
    my_neck h-1i1k2 my_neighbor b-1c1 my_neighbour a-7b-8d-4e-1h-8j-1k-1 my_nephew c-7d-6e-2h-4
    my_nerves a-3b-3c-3d-1g1k7 my_network e-1 my_new a7b6c-5e-4f2g-9h3i5j4k-13 my_next a1e3g-1
    my_niece b-1c1d-4e-1g2h-3 my_night b2g1 my_no f10g-1h4 my_nose b3 my_not c-2d-1e2f1g4h-2 my_note g-3
    my_notes d-1 my_notice b2c-5e-5h1i9j-2 my_number a2c1d6e6f1g-6h1i-1k-4 my_nursing b3i1 my_offer g-1h1
    my_office d4h-2 my_old a-3b-1c-14d-5e-2f-4g-1h2i4j-4k-7 my_one b1 my_only d2g4 my_opinion b-1c7h-1
    my_options a3e7 my_original h2 my_other b-1c-2f5h-5j-1 my_own a-1c-4d-3f-1h-1i2j-1k-2 my_page h1
    my_paper b-1d-1i-1 my_papers a-3b3c1d1e-3f1h4i-7j2k-4 my_paperwork c4e-1h1 my_parents b3c-7d-1e2g-2h-1j3
    my_parking a1b1d1 my_part c-5g-2h4 my_participation c-3g3h2 my_partner a-4b1c-6d-3e-1f-3g-5h-3i-4j2k3
    my_passport c2e-1g1h-2j1k-1 my_pastor a1e1 my_path g2 my_pay b4h-2 my_pension b-1 my_people e4h2
    my_permit h-3j3 my_petrol b3h2 my_phone a-7c-14d-1e2f-7h-6 my_photo h-3 my_place a-8c-7d-4e-6f6g2h3i-1k-2
    my_plan a4g1 my_plans a3c-2h-1k-4 my_plate b1e5 my_pocket b2 my_police h-1j1 my_poor b1c-3
    my_portfolio b-4c2d-6e-2g-2 my_position e2h-4 my_post h-2k2 my_practical g-2 my_preference a6c-2g1
    my_present a-3b5c-1d-8e-3f-9h3i3j-8k-1 my_previous a-1c-4 my_price b6 my_principal c-1k2 my_printer c-1
    my_private c3e-2j-1 my_probation e-1f1i1 my_problem c-1d4g1 my_professor h-2 my_profile d3f2h1 my_project h-1
    my_promise h2 my_pulse a2c-2 my_pupils a-3c-2d-1 my_qualifications j1 my_question a2c5 my_questions a1c5e-6
    my_rate b2 my_reason g-1 my_reasons b-3c-4h-5k-1 my_referees e-2 my_reference f1h-1
    my_references a-2b-1c3d-6e-7f5g-1h-1i-1 my_regards c-1d1h-3 my_registration b1c1 my_regrets f2g1 my_religion c6
    my_rent b3h1 my_reply c-7d-1e3i1 my_request e1h-1 my_research a3c1d1 my_residence b-1c-1i-3j6k-2
    my_resignation b-1h1i6j-2k-5 my_respect c-1 my_response e5 my_resume c3h-1 my_retirement b2g2 my_ride g4
    my_right j1 my_road g1h1 my_role h5 my_room h-1j2 my_rota g2i1k-1 my_salary b1c1 my_saturday d5
    my_saturdays b-1h-1i1 my_savings b-2k4 my_saying b1c2 my_schedule f1g4h-1 my_school b3 my_search h8
    my_seat a-1c-4f4j-1k1 my_second a5b-1d1h-5 my_seniority b1c-2 my_sense g3h-1 my_services h2i1
    my_shift a-1b-8c-2d-3h-8i-3k-2 my_shifts a-3b-3c-3g4k-1 my_shirt c1 my_shoes b-2c3 my_shop d2 my_shoulder k2
    my_side a-10b-5c-2e5f-2g3h3i-5j-6k-6 my_signature b-1c-2d-1g1i5j-1 my_signed h-2 my_silence b-2c-5e7
    my_sincere h-2 my_sister a-5b-4c-1d-7e1f-4g-5h-5j-2k-2 my_sitter c2g3 my_situation k-1 my_skills a5b-1c-2d-4
    my_sleep b-2 my_slot a-8b2d-1e-3f6h5i-5 my_slow e-4 my_solicitor d2i1j-3 my_son a-2b-1c-1d-11e-1h-2i-2k4
    my_sons b1 my_soul a2 my_speed a4h1 my_spelling c-2e-1 my_spirit a1g2h-2 my_sponsor k3 my_spot a-5b-3d-1e-3f3h2
    my_spouse j2 my_spring h2 my_stage a4 my_start h-1i3 my_stomach c3 my_street a1b-6e-2 my_strengths b-2h-1
    my_student b5g4i-1 my_students a-3b-2c-3d-1e-3h-2 my_studies a-2b-6c-7d-4g-5h2i-3k-2 my_style a4d1h2
    my_subject a1h1 my_sums e2 my_sunday b1 my_super b2 my_supervisor a-1d-3h-5k5 my_table a1b-2e1 my_take b7c2
    my_talk c1 my_taste a3c2 my_tax b-4i1j2 my_tea d1 my_teacher c-4h-2i-2 my_teaching b-3i1 my_team c-4g4h-7j-1k5
    my_teeth e-1 my_telephone c-2 my_ten h2 my_term g2i-1 my_test c-6d-1f1h5 my_thanks b-5d-11f-4i1
    my_thesis b-7c-2d-4g1h-1j-1 my_thing a1g-2 my_thinking e1 my_third c1d-1h1 my_thoughts a1e7g1 my_three e1i6
    my_throat h3 my_thumb i1 my_thursday g1 my_ticket b-2d-1h2 my_time b-1d6e-6k-4 my_title c1i3 my_tools b1c-1g-1
    my_town a-4c1 my_trade b1c2j-1 my_train b-3c-5g-4h-6 my_training a3b2c-5h5 my_travel b-5c2
    my_trial b-1e-1g-3h1i2 my_truck b-4g3h2k-1 my_tuition b1g1 my_turn g3h4 my_tutor c-1d-1e1 my_twin k3
    my_two d-1f1j3 my_uncle e-2h1j-1 my_union b4g1h-1i4 my_unit i-2k-1 my_university a-3g-3 my_van d1g1i1k-1
    my_verdict e5 my_view a-5c10h-1 my_village a-5c-4h-1 my_visa c1d1f3h-2i-3j8 my_visit g3 my_visitor b-2h1
    my_voice d-2g-2 my_wage b2g1h1 my_wages b1h1k2 my_wallet b4g-1 my_ward e-2 my_way a2e-3h-1k-2
    my_week a-2b-3c-6d-3f-2h-4i-1k-4 my_weekend b1d3 my_wheelchair c2k2 my_while b4h2 my_whole a-6b1c3g-6h-1j-1k-2
    my_wife a2c-1f-2h-1j5 my_window e1 my_wish a4b1d-2g3h1 my_withdrawal b-4c-4e-6f6g-2h6i-5
    my_word c-3d-4e-3g-6h2j-1k-3 my_work a-6b-6d-4h-1i-2j2k-9 my_working a1b-3j1 my_worst c1d6g-3 my_wrist k3
    my_writing c2 my_written h1 my_year c1d2 my_years a-4b8c2 my_yes a1e2f1g-5h4i2 my_youngest k2
    myself a1b-1c-8d-5e-2f-5g7h6i-4k2 myself_, a-3b-2e-3f-5j2k-1 myself_. a-2c-1d-3e1g-2h-1 myself_a b1
    myself_and c2h-1 myself_before h3 myself_coming g3 myself_doing a2 myself_fixed g-3 myself_for a2c-2e-1
    myself_forward e-2g-4h7 myself_from c1e-1f1h3 myself_getting g5k-1 myself_going g1 myself_growing a7
    myself_in b1c-3g4k1 myself_making g1h1 myself_more g1 myself_off h2 myself_on h2 myself_out a-4b1d1e-1h4k-2
    myself_the b1g1 myself_there a4 myself_to a2b-1d6e1g-4h3 myself_with g2 n b1c-3d1e4g-2h1 nabbed a2 nail b2
    nailed c1 nails d1 nails_. d1 naira a-2b8 nairobi b2c-1 nairobi_. g1 name a2b-2c4d-3e-5g-4h3j-6k-2 name_! c1
    name_'s e2i2 name_, d-1e-3f1h2 name_. a3b2c1d-3e-8f-4h2k1 name_? d1 name_@close c-1h2
    name_@other b-2c-7d-13e-5h1i-2 name_a a-3b-1d-3e2h-1 name_among c2 name_and c2d4h-3 name_at f2 name_back c1
    name_badge d1 name_but a2 name_by c1d1 name_for a-3c1d-2 name_from a-4c-2d-8e1f-3h4 name_in d-5e1k1
    name_is b-2d-4h-4 name_my b3 name_of a-5b-2c-2d-2e-2h-6i1 name_off a-4c-1d3e-2f-1g-3h3 name_on a4c2d2f1h-4
    name_out g-2h4k-4 name_right c-1d1 name_should h2 name_to a-1b-4c3d-4f-2i3 name_was a1b-1c2 name_with h-1
    name_wrong c1d2 named b7c-2d-7g4h-1k2 named_. e2g2k1 named_the a2 names b-2c2d-2e-3g-1h3j-1k2 names_, c1h2k1
    names_. h1j-2 names_of c1 naming g-2h-2 nan a-4b2c-3e-5f-1k4 nan_'s b2g2h-1k2 nanny c2 napkin b2 nappies b2d2k1
    nappies_. d3 narrow a3 narrower a-1c3 narrower_than a-1c3 nasa c-3d2 nasty c3 national a3c-2e-1
    natural a6b-5c-1d-1 natural_home a4 nature c1d-1e-1 nda h-2i5 near a2b-1c-5d-2e-3g-4h3i-2j4k-1 near_, a1
    near_. d2 near_a a1 near_enough h1k1 near_home a-1 near_it a4b3c1d-1 near_me a-1h4 near_my a3h1j2k-1
    near_our f1g1 near_the a-5b-5d-1e-1g-5h-1i-7j4 near_them a3 near_to h1 near_you j1 near_your a-4c-4i2j1
    nearer a11c-10e2f-2h4i-5j-6 nearer_home h1 nearer_my b3 nearer_the e4g2 nearer_to a11b-3c-6g-2h1i-4j-5
    nearest a2d2h2i1 nearest_to a2h1 nearly a4b-1c-3d-4e-1g6h-4i-9j1 nearly_a b1 nearly_double a-2b5g-3
    nearly_every a5b-2h-1 neatly c-3 neatly_with a1 necessary c-1d3 neck a2b-2c-4d7h-2i1k2 neck_and a3
    need a-4b-2c-5e-1f-6g-4i-1j4k1 need_, e-3f1 need_. a1b2e1g1k1 need_a b-1e1f-2g-6h-6j2 need_an b-3j5
    need_another h1 need_anything e-6 need_at b6 need_for b-3h3i-1 need_from e-1 need_it a1c-3d7e-3f1g-3h2i3
    need_me b-7d-2g1h-2i-1j-4 need_more a-5b2d-4 need_my b-4d-1h-1j1k-2 need_not a1c-3d-1e-2f1g-3h6 need_some c1e3
    need_somebody f1 need_someone d-2 need_something c1d1 need_that b1 need_the a1b4c-5d-3e-7f-2h2i-3
    need_to a-3b-2d-1e4f-8h4j-2k-1 need_your d2h-2 needed a-5b-3c-4e-6f-5h1k4 needed_, d-2 needed_. b-3c-2d1
    needed_a j1k2 needed_any h4 needed_at k2 needed_from e-1 needed_here b-2g2h-1 needed_my i2 needed_to d1
    needing a1b-1c-4e-8f-2g-1h6i1 needing_a c-1h4 needing_the a2e-3g-1i2 needs a-11b-3f-8h-1i-1 needs_. c2k3
    needs_a a-1b-1c1d-2f-1i-2j-1k-1 needs_an k1 needs_it d-3h1 needs_me b-5c-2h4k-2 needs_my i2 needs_the g2h-1
    needs_to c3e4j2 negative b2e-5f5g1h-1 neglected c3 negotiated b5 negotiation d1 neighbor b-2
    neighbour a-4b-9d-9e-4g-1h-2j-6k-1 neighbour_'s g1 neighbour_, i1 neighbour_. c1j-1 neighbour_is b-1
    neighbouring h1 neighbours b-7c-1g-4k-1 neither a-5b-2c-1e7f-5g-4h1 neither_. e2 neither_of b3c-1h1
    neither_suits e-1 neither_yes e4g-3 nephew a-5c3d6e-3g-4h-6 nephew_, c1d2 nephew_. c3 nerve d6 nerve_. d-1g1
    nerves a-7b-7c-10d-2e-4h-4k6 nerves_are g2k4 nervous a-5b-6c-16d-12e-7g-5k4 nervous_. c-4 nervous_and c-1d-2
    nervous_man d-2 net a-2b5c-5d-2h-4k-1 net_, b4g1h-1 netball g4h-2 network c-7d-1h-2
    never a-1b-2c4d-1e1f-1g-7h-7i-1k-3 never_, e5 never_a a-2b-4c-4h2 never_about b-5 never_agreed d1
    never_answered c1e5 never_asked d1 never_been b-1c-1h-1 never_came b-5c6 never_did b2c2 never_even c4
    never_felt a1c-5 never_get a1c1 never_going a5b6 never_got c4e1h2i1 never_had b2c-3e1k-2 never_have b1d-2k1
    never_heard d1 never_in c1d3 never_kept c-2 never_know b4e-1f1k2 never_knows f3g2h2 never_laughed c-3
    never_leave c-1 never_listen e1 never_looked c1 never_lost c-3 never_made c-3 never_met a-2c1 never_mind c-3
    never_once a-2b-5c-2d-3e-6k-3 never_quite a4c-3 never_read c-1e-3 never_ring c2e4 never_said b-4c-1k-2
    never_saw a-3b2 never_seen a2c-9 never_spoken c-1 never_stood a2c1 never_stop c-3d-7 never_the a1b-1g2
    never_to b3c-2e-3 never_told b1c2h1 never_was d2 never_were c-2 never_worked c1 never_would a2c-2
    nevertheless c-1f6h1 nevertheless_i f2 new a-1b-1c-4d-7e-4g-8h1i3j5k-4 new_, a3c3 new_. b-1d2 new_address e-2
    new_baby e1 new_boss b2 new_building c3j-1 new_clinic i1 new_company f1h1j-1 new_contract c-1h1 new_date e-1h3
    new_desk a-2i3 new_drivers c2 new_employer a6b-5c1d2e2h-2j1 new_firm h3j3 new_flat j1 new_hip k3 new_hire d2h-3
    new_hospital i1 new_house e1j1 new_ideas c-5 new_job b2c-7e-5f3h4j2 new_lot b3i2 new_manager d2
    new_number b1h-2j-1 new_office j3 new_one a1b-3h-6i4j-2 new_ones b2 new_owners c5 new_people b1f1h-1k2
    new_person i-1 new_place a3b4c-7e-3h1i4k-3 new_post c-3f-1j-2 new_puppy e2 new_role a3h-4 new_salon f1
    new_school i-1 new_shop g1 new_staff b-1c-2 new_starters a-2d-1 new_team a1h9 new_term e1 new_to a-2c-1
    new_town j3 new_wing b-2c-3 new_work i-2j1 new_workshop i1 new_year b-1e7h2j-2k2 newborn k2 newer a12b-7d-5h-1
    newer_and c-1 newer_machines a3c-3 news a-9b-7c-2d-15e6f-4g-3h-2i-7j-6k-3 news_, e2
    news_. a-3b-2c-4d-2e3g-1h-6k-5 news_about c3 news_for c4e2 news_from c-3e2 news_is h2 news_since c-1 news_to e2
    newsletter c-4d-1e-5h-5 newsletter_, d-2 newsletter_. d1 newspaper a1b1c4 newspaper_. b1 newsroom a3c1d-2g-2
    newsroom_. a2 next a3b-5c-6d6e-3h2i2k-6 next_, h2 next_. a-3d-3e2 next_applicant c1f1 next_candidate c2d4
    next_day h1 next_door a1d-4h-1i-1j1 next_friday e1 next_in d-2e-6h5i1 next_man h1i1 next_monday g-2i4
    next_month a-2c-1d-2e1g-1h-3i4 next_on h2 next_one c1d1f2h-2 next_person a-2c-3f-3g-2h6i-1 next_poor d4
    next_round f1g1h1 next_spring i-2 next_stage c1e-1g5 next_step g2 next_summer i2
    next_time a-4b2c-15d7e-6f-2g-7i-5 next_to a13b-2c2d-2e-3f-2g-3h-1i-6 next_tuesday d1h-1i3
    next_wednesday g-4h-1i2 next_week a-7b1d-10e1f5g3i-2j3k1 next_year a-4c-4d-6e-4f-3i-4
    nice b1c-2d-1e-5g-8h-1i-3j1k-2 nice_, a1d-1 nice_. a-1c2d-5 nice_about c-3d1 nice_and h1 nice_but a2
    nice_for c1 nice_of d1 nice_surprise d-1 nice_to a-5c-3d-2h1 nicely c-5e3f1h-4 nicely_. a-2c-1d-2
    nicer a4b-3c-3e-4f1g-3h2k-3 nicer_. b-1 nicer_of a4g2h2 nicer_people a3d2 nicer_place c1 nicer_set a5
    nicer_team a2b2 nicer_than c-2d-1 nicest a2c-7d-5h-3 nicest_i a-2 nicked a1d-1 niece a-1b-2c1d-5e-1g2h-4
    niece_'s g3 niece_is c-1 night a2b5c1d-3e2f-1g-3j-3k4 night_, a1c3d1 night_. b-8c-3d-2e4h-1 night_allowance b4
    night_and a1h1 night_before c1k1 night_desk a3h2 night_differential a-2b5e1 night_duties h-2 night_duty b5d1
    night_for c2 night_i c-1g1h1 night_in c1 night_is b1c1 night_manager c4g1 night_of i1 night_porter h4
    night_premium b2 night_rate b1 night_school h2 night_shift c-8d3g1h-4 night_shifts c-4e1g-2k3 night_staff g1
    night_team a3c3 night_to c1i1 night_with c1d1 night_work a1g1h-1 nightmare c-2d-5 nightmare_, c-1d-1
    nights a3b2c1e2f-2g-4h3 nights_, a-2c3d-2e2g-2h-1j2 nights_. c5d3g1h-1 nights_a i-1 nights_and c-1h3k-1
    nights_at a1b3 nights_for a3c-1 nights_i h2k3 nights_in b-2h4 nights_on b3 nights_with a1
    nine a2b-5c1e-2f-3g2h1i1j-2 nine_, a2d-3g-6 nine_. a1b-4c-7d-1e-1f-2g6i-1 nine_and a6b-6g2 nine_days c-3d1i2k1
    nine_for c1 nine_is a-2g4 nine_months i5 nine_o'clock b-2g3 nine_on g2i1 nine_percent h5 nine_thirty b-2g3
    nine_thousand k1 nine_times c3g2 nine_weeks c3d3k2 nine_years a-5b-2c2h-1i-2j-2k-4 nineteen a-1b3d3g-2h-3i-1k-2
    nineteen_. k-2 nineteen_and b3c-3 nineteen_years b-2d4i-2 nineteenth h1 nineteenth_. g1 nineties d2
    ninety a-4b1c-4e-3f2g-2h-5i5k-3 ninety_. b2g-2 ninety_days b-2h-3i4 ninety_minutes d1 ninety_percent g2
    ninth b-3d1g6i2 ninth_. a-1c-2g5i1 no a-5c3e1f7g2h6i-2k2 no_, a-6b-7c-16d4e-6f9h1i-2j-1
    no_. a2b2c-5d4e-2f-6g7h7i2j-6k-1 no_; j1 no_? a1b-1d-2g4 no_@quote c-1d-2g2 no_agenda d-1e-2 no_already d2
    no_amount b-1c-1d2h4 no_and d2e-7g1h5 no_answer c-3d-3e2f-4g-3h-7 no_as f4 no_at b4e2f9g-4h-4 no_bad e-1
    no_bearing c-2 no_better c-2d-2 no_bonus b3 no_bother c-5d-6g-3 no_break b-1c4i1 no_budget b-2c2 no_bus c1g3
    no_business c-2d3 no_but g2 no_by h5i2 no_call f-1g-1 no_can g5h3 no_cap b3 no_car b-3k-1 no_chance h1
    no_choice b1g1 no_clear c7 no_comment b-1e2 no_comparison a5 no_complaint c-2d-1e-1
    no_complaints b1c-7d-3e-6g-1h-3 no_contest a8c-3 no_date e6 no_decision e2g-1h-4 no_disrespect a6b3c-2d-5f-4
    no_doubt a2c-7d3e-2g-10h-3 no_end c-4 no_excuse c-1 no_experience d-3 no_fault c-4 no_firm c-1 no_fit g2k2
    no_for b1c-5d1e-7f7g-1 no_from a-4c-7e-12f5h11k-3 no_further a-3b-2c-5d-7e4f-4g-2h6 no_go b-2g4h-3
    no_good a-3d-2e1g11h-2j1 no_hard a3c-5d-6e-3f-1g-4h3 no_head c-1e3 no_heating c1 no_heed b-3 no_hurry e1
    no_i d3f1 no_idea a-4b-5e2f-5g-3h-3 no_if d4e1h2 no_in b-1f4 no_interest d4h-2 no_internet c-2
    no_interview b1c-4d-1e-6g2h10 no_is b-4d5e1f4g2h1 no_job i2 no_joke a1b2d-2i1 no_lack c-3 no_less a-3h-2
    no_lift c2 no_light c1 no_longer a-4b1c-9d-4e-6f-5g1h6i-8j-5k3 no_man b1d1 no_matter i1 no_means c-1d4e-3h-2
    no_message e5f-1 no_mind b-3c2 no_more a-11c-9d1e7f-2 no_name c3e-2 no_need a1b-8c-2d-1e-1f-10g-14h1i-4j-4k-3
    no_news c-2e5h-2 no_on c-3d5e-1f3h4 no_one a-4b-2c5d-4f-7h-10j1k2 no_other a6b-7c-10d1e1f-5h-9i1j-1
    no_overtime b3 no_paid b3 no_part b-3c-2 no_pension b4 no_phone e-1 no_place c4h-3 no_plan b-1c3 no_plans e1
    no_point d3e7f-1g-8h-1 no_pressure c-1 no_price b-2c-1 no_problem c-4 no_promise e3 no_promises c-1e6
    no_proper c6 no_questions b3c-5e2 no_ranking a-1 no_reason h1 no_reflection b-2c-3g-1h-1 no_regrets h-4
    no_relation c1 no_reply c-1d-2e2h-2 no_right j1 no_room a-2b1c3g2i1k1 no_rush b-1h-1 no_say c2h1 no_school b1
    no_second d1g-3h2 no_secret c1g-2 no_sense b4c-1d-3e2g-5h-4 no_shade a2 no_shame d3 no_show g2h-3 no_shows c1
    no_sick b4 no_sign e2 no_signal c-4e-1g-1h-3 no_small c-2 no_stress d1 no_than a-4f-2g9h-2 no_thank d2f7h5
    no_thanks b2c5d5e-2f4h1 no_that g2h5 no_this e1h2 no_time c2d1e2f-1h-2 no_to a3b4c-16d-5e-6f3g-6h5i-5
    no_today e-3f6g-7h-9 no_train g5 no_trouble c-5d-2g-1 no_twice d2h3 no_two b1 no_unless b-3e-1f7g-3h-4
    no_until f1 no_use a-1b1c-1e6g3h1 no_way a-5b-5c5d1e-2g4h-5j-4k2 no_wish d2e1 no_with a-2c-1d-3e-2f8g-3h-8
    no_wonder d2 no_word b-1d-1e6h-2j2 no_work g2j1 no_worries b-3c-1h-1 noble c-1 nobler a6c-1
    nobody a-2b1c10d1e-1f1g-1h-2i-4k-3 nobody_'s a2b-3c-4e3g-1 nobody_, d-2h-1 nobody_. b1c-1h2 nobody_asked d6
    nobody_at a-2b1c2e1 nobody_better h2 nobody_came c2 nobody_can a-2b2c-2d-4k-1 nobody_could a-1c-2d-12f-3g-2
    nobody_does d-5 nobody_else a7c-5d-1e-5f3g1 nobody_ever c1 nobody_from c5e4g2h4 nobody_gets b-2g4i2
    nobody_had c3 nobody_has b1g-3h-1k-2 nobody_here d1 nobody_i a1c-1 nobody_in a2b2c-2d6g-2h1 nobody_is b1d2g2
    nobody_knows c1e1k2 nobody_likes b2c-1d1 nobody_made c-6 nobody_on c1 nobody_over a-1d2 nobody_picked c3
    nobody_said c7 nobody_seemed d-1 nobody_seems c2 nobody_should c-1d-2 nobody_there a-4c2d3 nobody_told c5d-1
    nobody_wants d3 nobody_warned c1j1 nobody_was d-2 nobody_will e3 nobody_with c-1d4 nobody_would b2c1
    nod a5c-1g-1h2i2 nod_. a3i2 nod_from h3 noisy c1d-2g-1 noisy_, c-2 non a-3c-4d-4e2g2i3j1 non_compete b-2i1
    non_starter b2c-1g3 none b2c1d-1e4f1g-7h1i-1j3 none_, c1e1h1 none_. a2b2d-7g-6j3 none_is c-2 none_of a-4b1f3h-2
    none_to a2 none_too c1 nonetheless f6h1 nonsense b-2c-1d9g-5 nonsense_, c1d2 nonsense_. c-1d5g-1 nonstop e3
    noon a-7c-2d1e-11f-6g3h-2i4k1 noon_, a-1b-4e-1f-1g-1h-2 noon_. a-3c-6e-4g3h-3j1k2 noon_? g-2 noon_and h2
    noon_is d2g3 noon_on i2 noon_or g-1 noon_to i1 noon_tomorrow d2 nope d4h6 nope_, d4h6
    nor a-1b-4c-3e7f-6g-13h7i-1 nor_no e4g-3 nor_the c-3e-1 normal b-4c3d3e-4g-3 normal_. c5
    north b2c-8d-5e-3g-6i-2j4 north_, a-2h4 north_. a1b-3j4 north_of a-1b6 northern a-2b1c-3h2 norway j2
    nose a4b2c-1d3h-4 nose_. a5 nose_up b3 not a-5c6d2e1f-3g6h1i1j-2k6 not_, a5c-1d-2e5h4
    not_. a9b5c-7d-1e5f-1h-5i2j3 not_: a2b-2 not_; e4 not_? b2d3g3 not_@number b-3g4 not_@quote d2
    not_a b-2c1d3g-2h-6i2k-5 not_able b-1c-1d-4e2 not_about a-3b-11c-4g-6h-1 not_accept b3f2g-5j1 not_acceptable c3
    not_act d5 not_add b3c-3d1g-1 not_afford b4c-4g-3k4 not_after b-1 not_agree b1c6d-4e-3g-3h1 not_all d2g4
    not_allow j1 not_allowed g-2h-2i1j1k2 not_already c-1 not_alter d3 not_altogether f1h-3 not_an a-3e-4g1h-3i2
    not_answer c-5d-3e5f-1g-5h-6k2 not_answered c-1i1 not_answering c-1d-6e5 not_any h1 not_anything b-2c-3
    not_appear c1h4 not_argue b2c-1d1e-1h2 not_arrive d1g5 not_as a6d-4g-1h-1 not_ask a-2b-1d1e-5f-7g-2
    not_asking c-3d-1g-1 not_at a4b-1c-1d1e2 not_attend a6b-1c-2e-4f4g1h3 not_attending d2h2 not_available a1g2
    not_bad c-3 not_bank g9 not_be a-2b-4d-1e2f-6g-1h8i-4j-6k-1 not_beat d2 not_because b-3c-1
    not_been a4b1c4d-5e-3g-6k6 not_before e3 not_begging d2 not_being b1c1d1h-1 not_believe b-3c4f-3
    not_bin d-2e-3f5h-1 not_blame e-2 not_bother b-3c-2e3h-1 not_buy b3 not_by a1b1h2
    not_call a-5b-6c2d1e6f-1g-7h-1 not_calling h-3 not_cancel f3h-7 not_care c3d8g-3k1 not_carry b3c-2d-1g-3
    not_carrying g-6h6 not_certain c-6d-6e-1f-2g9h-8 not_change c-5d-3e-4f-6g-4h-1k-4 not_changed c-6d1e-2g-5h6k-5
    not_chase d-4e8h-4 not_choose a4b-1 not_clean c4d1 not_clear b-1d-4e-3 not_close b1e-2f6g-1h-7
    not_come a2b-2c-6d1e-8f1g5h8k-1 not_comfortable c9k-1 not_coming a2b-1c-6d2e-1f5g-3h6k-1 not_commit d-2e2g-2h-1
    not_compare a-1c-1d-2 not_compete a2c-1d-3 not_confirm e1g-2 not_consider b1 not_contact e6h1
    not_continue b-5c-3d-3e-6g2h10i-2 not_continuing c-2g-3h9 not_convinced b-1c7d-2e-2g2h-4 not_correct c3
    not_count a1c-1d-5g8h-4 not_counting g4 not_cover b7c-7d-4g-3k1 not_cross a1b1c-1d3e-1f2h-2 not_cut b3
    not_dare a-1c-2 not_decide b-3d-2f-4g1k-1 not_decided c-4e5g-1h-5 not_delay h-1 not_delete f5h-5
    not_deserve b2d3 not_discuss a-1b-5c-3e-2g-3h-2 not_do a-2b3c-3d-1e-2f-3g8h1j-1 not_doable c-4g5
    not_doing b-2c-7e-4g1h5 not_done c-1 not_dream a-1b1d-4 not_dress d5 not_drive b-4c-4d3 not_drop b2f1g-3
    not_eat b2d-3 not_enjoy c3 not_enough b7c3d-8g-3h1 not_enter e2 not_even a7c1d2f-4g-7h-6j4 not_ever c-1d2
    not_every b-2c-4d1 not_exist b-2c2d-3 not_expect a4c-4d-4e1f-2h3i-1 not_expected a1c-5 not_explain c4d1
    not_face c-3e1h-3k2 not_fair c4 not_fault c-6d-1g-3 not_feasible g3h2 not_feed b9c-3d-3
    not_feel a-3c8d-4e-6g4h-1 not_feeling d-1e-4g6 not_fill b-1c1e-7f7g-2h1 not_final f-4g1
    not_find a3c-3d-1f1g-5h-1i-1j3 not_finish g1 not_fit a-5c2g1k1 not_fix c1d2e2 not_flatter d6 not_follow d-2
    not_for a-7b-1d-1e-1f1g-3h2 not_forget a-4b-5c-1d-9e-9g-5h-3 not_forgotten c-5d-7e3g-4h1
    not_found a4b-2c-1e3h-3j2k-1 not_free d1g8 not_from b3d4h-2 not_fully e-3f-1g5h-4 not_further h1
    not_get a-1b-3c3d-2f-4g4h-9i-1k-5 not_give a2c5d4e-3f8g-3h-1i-1 not_given a-2c4f1h-1i-1 not_giving c1d-1
    not_go a-2b5c-7d-17e-8f2h1i-3j-1k5 not_going a-4b-3c-2d-2e-2f4g-1h5i-6j-5k-4 not_gone c-1
    not_good c9d-4f2g-3h-1k1 not_got d3e3g-2h-4 not_great c6 not_had a1c1d-1e6g-3 not_hand g-2h4 not_happen g5
    not_happening d2h2 not_happy b1c7 not_have a3b-1c-6d-2e-2f-8g-5h-3j3k-3 not_having c5h-1 not_hear d-8f-6g-4h-6
    not_heard c-2d-5e3f-1g-1 not_help c5g-2 not_hesitate e-1h1 not_hold a3b-1d-5e2f-11g3h4i2 not_honest b3c7
    not_honestly g1 not_how c4d3 not_hurt a1b3 not_i a-3c-3d1e3h-2 not_ignore c1 not_imagine d-4g-1
    not_impressed b2c6 not_in b2c1d2e4f-1g1i-2k5 not_included b1 not_inspire c1 not_insult d4
    not_intend c-4d-1g-3h3 not_interested c-6d10f1g-2h12 not_interview d1e-1f1g-1h-2 not_interviewing g2h2
    not_it a-2b2c-1f-2 not_join e-1f2g3j1 not_just a1c2d4 not_keen c4g1 not_keep b4c4d-3e-4f-10g-3h10i1j-3k1
    not_know a-8b-5f-10g9h-6k2 not_known b1 not_last b-1c-2f1 not_lay g3h4 not_leave a1d-6e-11f-4g3h-1i-4j-1k-1
    not_leaving b5h5 not_lecture d5 not_left c-2 not_let a2b-3c3d1e-11g2h-1i4j-1 not_lie a2b6e-4h-1 not_lift k1
    not_like a-6c8d-4e-10f3g-1k2 not_listen c4d1g1 not_live b7c-5g-3h1k2 not_look a-1b-4c4d-12e5f1h1k1
    not_looking a-2c-4e-7g3h13k-2 not_lose b-1d-3e-6 not_lost c-2 not_made c-2e6h-5
    not_make a-7b-2c-5d3e-10f-5g2h1i-4j-1k1 not_making d-4i2 not_manage c-2e-1g5h-2 not_many a4c-5
    not_match b3c5d-2 not_me a-1c-7e-2g-4 not_mean a1b-4d-3e2f1 not_meant e1g2 not_meet b3g1 not_mention b1
    not_mess c-2 not_message d2e5 not_met b1c2 not_mind b-1c-3d-9e-6g-4h2 not_mine b-5d5h-1 not_move b4c-2g-2i-3
    not_moved b3 not_moving b1f1h5 not_much a-2b1e2g-5h-6 not_my a-1b-2c-3d2e-2g-2h-5 not_name d-2
    not_need a2e-6g-3h8i-2 not_needed e1g-2h4 not_nice c7d1 not_normal c2 not_now e3 not_object h2
    not_offer a-3c2h-2 not_often c-8d-3 not_okay c8g1 not_on a2b-3d2e2k1 not_once c-1 not_one a-6b-1c-2d1f-2g-13k-2
    not_only b2c-1d-3 not_open d-6e3f-5h6 not_opened c6d-1 not_organise d7 not_out h-1 not_owe c-6d8e-6 not_paid b2
    not_participate h4i1 not_pass b2e1g-2 not_pay h-3j-4k5 not_paying b1 not_phone d4e2h-2
    not_pick a-1b-3c-1d-2e8f-3g-5 not_picking e2g-3h-2 not_picture a3g1 not_plan c-1d-1e3 not_play d4e-2g1
    not_possible g2 not_prepare e-2g1 not_prepared c3 not_present d1h2 not_press b1 not_pretend b7d5e-5g-5h-4
    not_print h2 not_proceed e-4f1h7 not_proceeding d-2f3h5 not_promise c-2d-2e1f-1 not_pronounce d2e2
    not_proper c1 not_pulling f-1g-6h-8 not_pursue h3 not_push e2h-3 not_put a-5b-6c-1d1f2g-1h3 not_putting h3
    not_quite a3b1c-4d-3e-3g3h-2 not_quote f-5g5 not_rank a-2c-1 not_rate b-4c6d1 not_reach b-1c-3g4h-2k-1
    not_reached a1 not_read b-1c4d-5e1f-1h-4 not_ready c-2d-1e3g-2k3 not_realistic c2 not_really a4c1g6h-2
    not_receive d-1e2 not_reckon c1e-2g7h-2 not_recognise k1 not_refuse a1b1 not_reject f1h-4
    not_release b-1g-1h-4k-3 not_remove f3h-6 not_reply e4g-1 not_replying e8 not_resist a5 not_respect c5d-3
    not_respond e4 not_return c4d1g1 not_right a-2c11d-5g-2 not_ring b1c-2e9f-2h-2 not_ringing e1 not_run c-1d6g4
    not_rung e4g-3 not_rush b2c2d1e1 not_safe a-1c7 not_said a-1f1 not_say a-3b-3c1d-3e3f-5g-7h-9k-2
    not_saying a-1c-2d-3e9g-2h-10 not_scare j-2 not_see a5c3f-9g6 not_seem a-3c5g-2 not_seen c1d1 not_send c-4d5g-4
    not_serious c4e1 not_set a-3d1 not_settled e-2g3h-1 not_share c5e-1 not_shine c-2d1 not_show c-3g1h-1
    not_shut f2 not_signed h-3 not_sit b-4c5e1h4 not_sleep e-1g1 not_slept c1 not_so b3c1e-3g7h-9
    not_something a1b2c-3d-4e-5g-10h1k1 not_speak b-2c1d2g-4k2 not_spell c1d3 not_spoken b1k1 not_square b1
    not_stand a2c1d2e-2f2g-3h1k5 not_start b-1c-3d3h-3i1 not_stay c5k1 not_stop c-4d-5e-5g-2k1 not_stopped c-3k-2
    not_stretch g-7 not_strike c1f4h-1 not_suit b-1c-5g1h1 not_support c2 not_suppose d-3g3
    not_sure a-4c-1d-11f-5g4h-13k-4 not_survive b1c3d2 not_swap a1h-1k-1 not_swear f-1g4
    not_take a-3b-1d-3e-6f2h-2i4 not_taken c2 not_taking g-5h3 not_talk d3e1g-4 not_tell a-4b-2c2e5f2g-1h-5i1
    not_telling a-2h-5 not_text d3e7 not_thank d-2 not_that a-3b-8c-10f-1g-1h-8 not_the a5b-6c-3e-1f-6h-3
    not_there d-2e1f-4g1 not_think a-2b-2c5d-20e-12f-8g3h-2i1k2 not_this a2e2f1g-3h1 not_to b-2c-3d-3f6g-2h3i4j-3
    not_today e4g-1 not_told b-2c5h-1 not_too c-10e-2g1 not_touch a4 not_travel b-1g5 not_treat c5d-2
    not_trouble c-2 not_true a-2c3 not_trust a-2b-1c8d-1h-1k-1 not_try e3h-2 not_turn a3c-1d-1f-2g-2h-1
    not_understand b-2d2 not_unless f4 not_up a1c1k2 not_use d1j2 not_used c1h1 not_very b-1c8d-5g2
    not_wait b-1c-11d-14e6f-7g-2h3i6k3 not_walk d2i-2 not_want a-3b-1c-5d-4e-5f3g-7h5i-1k-1 not_warm a-1c8
    not_waste c-3g-1 not_weigh a-1 not_well c4g-3k1 not_what a-6b-4c-3d-4e-1f1g5h2 not_why b-3c-2h-3
    not_wish a-2b-2g-1h6 not_with b-1c-5g1 not_withdrawing c-2d-3g-6h-8 not_work a-11b5c-1d1e-10g5h-8i1j-2
    not_workable b2g1 not_worry b-5c-9d-8e-8g-4h-4 not_worth b3d2 not_write c-6d-1e8g-1h1 not_writing e5
    not_yet b-2c-3d-4e5f-3g6 not_you a5b-1c-8d5e-3f-1g-5h1 not_your a5b-3c-16d8e-9g-9h-2 not_yours a5b-2c-7g-2h2i2
    notary a-1b2c-5h-1i1 notary_clerk b2 notch a6b-1d1h2 notch_above a6b-2h1 note a-2b-2c-10d-3e-1h2 note_, d2i1j2
    note_. b-1d-2f1 note_below h1 note_i g1h2 note_is h2 note_of d2i1 note_on e3 note_that a1c2e-2 note_the d2
    note_was c-1 noted b-3c-6d2e4h-5 noted_, e1 noted_with e2 notes b1c2d-4f-5j-3 notes_. c1i1 notes_and c-1
    notes_on d-1e-1 notes_with a1h1 nothing a1b-1c1d1e7f-7g-3h-6i-4 nothing_! d3 nothing_'s a-1b-1d-1e-2f2g1
    nothing_, b4c-2d8e5g-5h3 nothing_. a-8b5c5d5e3g2h1 nothing_about a-3b-4c1d-6e-6g-3
    nothing_against a2b3d-1e-2g-1 nothing_and c1d4e-1k3 nothing_at c3d3e2 nothing_back e3 nothing_bad e-3
    nothing_better d1 nothing_but a-2c-3d-10g-4h-1 nothing_could a-1h-2 nothing_else a7b-1c-5d-1g-1h-5
    nothing_for b2d-1e2 nothing_from b2d-2e3f-1 nothing_further e3 nothing_has g-2h1 nothing_i a6
    nothing_in a1b3c1d-7e-3 nothing_is a-1b-1f-2g8h-5j-3 nothing_left b1h1k1 nothing_like c4d-2
    nothing_more a-7b-3d1e4g-2 nothing_of d-3 nothing_on a2f-2 nothing_personal a3c-1d-3e6
    nothing_to a-11b-6c-2d-1f-4g-3h-4k-1 nothing_was c1 nothing_would a-4h2 nothing_wrong c-3h2
    nothing_you a8b-6c-6d-7h4 notice a-5b-1c3d-5f-14g-6h-1i11j-4k-2 notice_, b3d2e-1i2j-1 notice_. b-3c1d-3e1h-4
    notice_at b-1h-1i3 notice_board c-1 notice_for c3 notice_here h-1 notice_in c-2 notice_is a1
    notice_of b1c1e-2h3 notice_on j3 notice_period i2 notice_that d-3g1h2 notice_the c2
    noticed a-6b-4c2d-3e-2g-1h-9 noticed_, b-1c-1 noticed_. a-4c-5d-5h-1 noticed_that d-2 noticed_the c5
    notices c-2 noticing c3d-3 noticing_that d-1 notifications d-1e3g-1h-1 notify h3 notify_you h1 notion g1
    nought b3d1 novel a1c-2 november e-2f-3g-2i3j-1 november_, c2i3 november_. b-1c-1i1j-2
    now a-8c-5d3e2f-1g-2h2i-2j-2k2 now_! e-2 now_, a-8b-3d-1e-1f5g-3h1i-1k2 now_. a-3b1c-3d-6e2f-8g2h3j-6k-3
    now_; d3f1 now_? b1e1g1 now_a b-3h2 now_accepted a2h2 now_and c-4d-6e-2g-10h3i-2 now_as b2g2 now_at h1
    now_because g-2 now_but e-2f2 now_do a-2d-2h-1 now_for h-1 now_has h-1k-2 now_have a2d2h3i4
    now_i a-5c2e5f-1g2h-5 now_in b2f-1h1 now_is a-1e3 now_it a-2c5g4h-4 now_my f1i-2 now_now e1
    now_on c-4e4f-1g-5i-1 now_or e-3g2h4i1 now_said a2h6 now_so d2f-1g-1h2k-3 now_than b1d-6e-2
    now_that a2c-5d4f-2g-5k2 now_the a2b-2c-4e-2g-1 now_they g1h-3 now_to e-1h-1k1 now_we h1j1 now_with a1b1d3h-1
    now_work h2 now_you b-1c9d9e-4h2 now_your d1g1 nowhere b1c3g-3i-2j1 nowhere_. c4d1e1 nowhere_else a5
    nowhere_near b3 nowt d2e2h2 nuisance e-1g1j-1 nuisance_if g4 number a-2b6c-1e7f-2g-11h-3i-5j-1k-8
    number_, a-7b2d3g-1h-1j-4k-1 number_. a-7d1e2g-3h-2 number_@number b-9c-1g1h3j1 number_after d1e3h-3
    number_again d-1e5 number_and b6e-1h-1 number_as a-1c1 number_at b3d1 number_before b3h2 number_for c-1d1e-3
    number_from b3c1e2f2h1 number_i b2h1 number_if e-3f-2 number_in b2e-1f2 number_is b-1c-4d-5e-1 number_now d1e6
    number_of a-5b-6e1i-2k-3 number_off d-2e4h1 number_on b-1c2e-3 number_once b1d1
    number_one a8b-6c-4d-7e-5h4j-4k-3 number_out e4 number_so d1e1 number_that a-2b2c1 number_to c7h-2k1
    number_two a8e-1 number_was b1c-2 number_will e-3 number_with b1 numbers a-7b6c-2d-2e-2g-11h-6j-3k-3
    numbers_, b1 numbers_. c1d-2g-1 numbers_do b-1g-2 numbers_from e1 nurse c4d2g-7k-3 nurse_'s b1
    nurse_. a1b2d-2g-1h1 nurse_at d4h2 nurse_for c4d1 nurse_i a1 nurse_in d2 nurse_job g-2 nurse_manager c-3
    nurse_who d-1 nursed c4 nursery a2b4c2d-9e-5f-1g3h1i1j5k-1 nursery_, b-1g4h1 nursery_. b1g2 nursery_and h1
    nursery_in j2 nursery_is c2i1 nurses a-4b-3c5d-2g-2i-5j4 nurses_'s a-1c-3j3 nurses_, d-3 nurses_. b-3c1
    nurses_are a-2 nurses_at c-1 nursing a4b4c3d-4g-7h1i1j2k-3 nursing_, h2 nursing_home a1c1h1 nursing_school b2e1
    nuts e3 o'clock a-6b-11c-9d-3e-8f-4g12j-3k-4 o'clock_, g2h2 o'clock_. b-1c-1d-2g5i1 o'clock_? f-1g-2
    o'clock_and g-1h1 o'clock_i g2 o'clock_interview g1 o'clock_is b-2c-4g8h-2 o'clock_on h-1i-1 o'clock_or g-2
    o'clock_slot g1 o'clock_today i1 o'clock_will g3 object c1h2 object_to c1h2 oblige h3 oblige_me h3
    obliged a-6b-7c-9d1e1f-7g-2 obliged_for d1e-3h-5 obliged_if e4f-5h3 obliged_to b-1e-1f-1 observation c4
    observe c3i2 obtained a2 obviously a1d2 occasion b1c1h1 occupational i2 october a-1b-4c-6d-2e-3f-5h-1i3j-7k2
    october_. c-2i4j-2k2 october_i h-3i-2 odd a2b1c6d-10h-5 odd_that c5d-1 odds a-4c-7d-4e-3g10h-6
    odds_are c-2d-2e-2g8h-4 odds_of b-2g2 of a-2b-4d3f-3h-2i1j-2k-1 of_, a1b4c-3g-3h-2 of_. a1c3d1 of_@amount b2e1
    of_@number c-7d-3f-2g-1 of_@quote b-1d1 of_a c2d3e-1f1g-1h1i-1j-1k-2 of_about b2 of_advice d1
    of_all a3d-1e-1g-3h-2i-2 of_an a2b-1e-1g-4h3i1j-2k2 of_another a1b-1i1 of_answering d3 of_any a2c1d-4e1i2k1
    of_anybody c1d-1k1 of_anyone c-1d-2 of_anything c-2 of_applicants h3 of_applying c-1d1h4 of_appointment i4
    of_april e2i2 of_attention c-1 of_back c-2h2i2 of_band b3 of_bed a1b2d3g-1h-1k1 of_being d3g-1 of_bread c1
    of_breath c-2 of_business d2e-1h-4i4 of_calling d1g1 of_candidates c-2h4 of_care c1 of_changing c-2g1h-2
    of_charge b1 of_choice d-3h-1 of_coffee d-2 of_coming f2g2h-1 of_confusion d1e2 of_consideration h5
    of_course c-1f4g-3i-2 of_court g-2k-1 of_date c3g-5h-2 of_day g2 of_department b2h-1i2 of_doubt h2
    of_driving j-2 of_duties c2 of_each b5c-2i-3 of_eight b2 of_eighteen h1 of_emails d-1e-1 of_evening b-3g1i-1
    of_every a-4b3i-1j1k-2 of_everybody a3 of_everything c-4d-2h-2 of_experience b3c-1d2 of_family e1h1
    of_fifteen d1 of_fifty b-3c-1d-3 of_figures b2 of_firm d1 of_fishing h4i-4 of_five b2c-2i1 of_for a-2f1
    of_forms c1h1j1 of_forty a1h1 of_four a2b-2c-4h-3i-1 of_free h1 of_fresh c-6d-1 of_friday h1 of_getting j-1k-2
    of_going j1 of_good a1b-3c-2d-6h-5 of_greater a4g1h2 of_growth c1 of_hands b-3d-4e2g1 of_having d2 of_heart c-2
    of_help c-1j1 of_her c-1h-2k4 of_him c-2 of_his a1c-3d1h2 of_hospital c1h-5k2 of_hotel c3k1 of_how c2d-2
    of_human d1 of_ideas e1 of_in b-2f1 of_interest b2d-4g1 of_interview h1 of_interviewing h3
    of_it a2b3d-1e2f6h2i1k2 of_its a2h1i1 of_january i5 of_job a-1 of_joining c1i1 of_july c2i-4j1
    of_june f1g-1i2j-2k-2 of_lab h2 of_last h1 of_late e2g1 of_law a1 of_leave c2 of_leaving g2 of_lectures b-1
    of_life a1d-1h-1 of_living b2c-1h1 of_long a1 of_luck a-9b-2c-3d-2g-4h-9 of_making g2 of_march b-2e4
    of_may b-2e1g-3 of_me b-7c-4d-11e9f-1g8j-2k-2 of_mind e1 of_mine a-5b-1c-3h-7i-5j-5k3 of_mistakes c4
    of_monday g-1h-1 of_money a-2b2c-3h1k1 of_month e1h-1k1 of_moving b-1c-1d-2e3j2 of_my a1b1c1d4e-1f-4g5j-2k-1
    of_myself a2c-1 of_new c-4 of_news c-5h-1i-2 of_next g2i3 of_night h2k-1 of_nights b-2k-2 of_nine a1c-1d2h1
    of_ninety b1c-2 of_no b-5c-6d8e-3h1 of_not d2g4 of_nothing c-3 of_november i1 of_now b-1f2g1h-4 of_nurses d1
    of_nursing a2 of_office d-2e2h-1 of_old a2 of_one a-1b2e-1 of_order c6d3e-2 of_other d1
    of_our a-3b-6c2g-3h-1i-4j4k-7 of_paid b1 of_paper a1 of_patience c-1 of_pay b1 of_people a-2b-1d-4h-3
    of_place c4 of_plan c1g1h1 of_planning c1 of_plans a-1b-2 of_pocket b5d-3e-1h-2 of_post i1 of_praise d-1
    of_radio c2e-3h2 of_rain c-2 of_reach b1e2h-3 of_reading h-2 of_rent b-5 of_research c1 of_respect d2e2
    of_responsibility c1 of_room c-3f1 of_salary b3 of_sales c-3 of_saying c3d2g2h1 of_school c-3d3j2 of_seeing h2
    of_sending d1 of_september h-5k-1 of_service b1i1 of_seven c2 of_shadowing c1e-2i3 of_signal e3 of_silence d3e4
    of_six b-3c-1d-2h-2j2 of_so h-3 of_speaking g2 of_sponsorship j2 of_st i1 of_staff c1 of_stairs a1c-1
    of_story b1d4h1 of_such a1c-1 of_talking i-1 of_tea b-4c-3d-2i1 of_teaching c1g-3h-4k-2 of_ten b-2d2f-1g3h-1
    of_term f1h-1i-1 of_thanks d-4 of_that b-4d-5g-1j-3k2 of_the b1c-1d-5e-3f1h2i-1j-1k-2 of_their a-5b-1c-3h-2j-1
    of_theirs b1i2j1 of_them a-7b-3d2e2g1h-2i-6k2 of_these a-3d-4e7g-8h-8 of_thing b-2c-3d2 of_things b2e5g3
    of_thinking g3h-1 of_thirty b1 of_this a-10b-2e-1g-1j2 of_those a-1d1e1g-1k1 of_thought a2
    of_three a2b1d-4g-3h2i2 of_thursday e1h-1 of_time b-1c-8d-1e4h-1k1 of_today a1e1g-1h3 of_tonight g2h1
    of_town a-2g-3h-1 of_training a-3c-4 of_tuesday h2 of_twelve b2c3 of_two a6b-1e1g3i1j1 of_us c-1d4e-6h3i4j-4k3
    of_use c-2e-1 of_view a1b2e1 of_war a-2 of_water a1c1 of_what a5b-1d-12e-7g-7j-2k-1 of_where a-2h-2
    of_whether e3 of_which a-5d3h-1i3 of_whoever c1 of_withdrawal g2i-3 of_withdrawing g6
    of_work a-3b-1c1d2g-10i-2j1 of_working a1d3h2 of_writing d2 of_year a1c-1 of_yesterday h2
    of_you a1b-6c-3d4e-8g-9h-1i-9k-6 of_your a-6b1c-4d-3e-2f-12h5j-2 of_yours a-5b1c4d4f-1g-1 of_yourself d2
    of_yourselves c-5 off a-3b-1d2e3f1g1h5j-3k3 off_, b-3d1e-2f2g-1h4k2 off_. a-4b-3c-1d3e-6f-2g7h2i1
    off_a b2c2g1h-1k-1 off_after c1 off_all e1 off_and a-2b-3c-1d4e-1f5g5h-3 off_at e1g-4h-3 off_before h-4
    off_by b-5c7e-1g-2h-4i-3 off_every c2 off_for a-4b-6g4h-2j1 off_from d-5e3h1 off_grid e5h-3 off_i e-2h2
    off_in c-4e-2f6 off_it e-2g2h-1 off_just e-1 off_me b-2k3 off_my a-5d8g-4h1k3 off_nights c-1
    off_notifications d-1e2 off_on d-1e5g1h-2k1 off_our b-2g-2h4j-3k1 off_over b-2e-1k-2 off_shift g1 off_sick b1
    off_since c1 off_so g-3 off_that c1d3 off_the a-2b-6e4f-3g-2h4i-2j-7k-3 off_this a2f1g1h-1 off_thursday h1
    off_till e1 off_to a7b3c-2d-10g-2h1j2k-7 off_tuesday h1 off_was c3 off_what i1k1 off_with b-2c3g-3h-5i-2k5
    off_without e1 off_work c1h-1k2 off_yet f2h-2 off_you b2d2 off_your a2b2c-8e6f-6h5i1 offended a3c-3d-4e1
    offended_. e1 offer a4b6c-4d-6e1g3h2i10j-2k-9 offer_, a-1c-2e-2g-2h-2i3 offer_. b-7e-1f1g1h-3i-3 offer_a b2e1f1
    offer_and b2e2f-2g2h1i-3 offer_at g1h1 offer_came h-1 offer_elsewhere b2h-2 offer_for a-1
    offer_from a6b2c-3g3h3i-5 offer_i a6i1 offer_in a-3g1i3j-1 offer_is a-4b-2c1g1h1i1 offer_it h1 offer_last h-5
    offer_letter b3h-3i4 offer_me a-1b-4c-2d-1g-2h-5 offer_my h-1 offer_of a-2b4c-8d-2f-2h1i-6 offer_on b-3h2j1
    offer_that a5h4i4 offer_the c2 offer_to b-1g-1j-2 offer_was h1 offer_which a3i1 offer_would i3
    offer_you b-2e3g2 offered a7c-2d-15e-6f-3h-1i3j3k-9 offered_, h1 offered_. b-2g-1 offered_@amount b1
    offered_a a1b-6g1h-2 offered_another g3h4 offered_me b2c-1d-4f-4g-5h-2i1 offered_more a-2b2h3
    offered_something a3b-5h1 offered_the a3g1h3 offered_to a2b1c-2h4 offered_work h3 offering b2d-3f-3g5h-1
    offering_. b2 offering_a a-2b1g2h1 offering_me a1b-3g3h-1 offers a6b1c1f1g-4h-1 offers_. a1 offers_a a3c3
    offers_and h1 offers_i a5 offers_me a4c-1 offers_no a-1c3 offers_the b-2 office a1b-5c1d1e1f-3g2h-3j5
    office_, a-4d1e1f-3g-1h1i-1k1 office_. a3c-4e2i1j-1k-8 office_; h1 office_a c-2 office_and a1d-1e-3h-4
    office_are c1d-3j2 office_as i1j-1 office_at c1d-3 office_by g1 office_called c-1h2 office_could a1c2
    office_does d1 office_dog d-2 office_five c2 office_for b2c2 office_gave c3 office_had b3h1 office_has c1d4j2k2
    office_i c-2f-1i2 office_in a-2f-1h-1j1 office_interview h2 office_is a3g2h-2i1 office_job a1h2 office_line d2
    office_lost c1 office_manager c-2d-3h1 office_of d1 office_on h-1j1 office_or d-1 office_rang c2 office_so c1g2
    office_that c-1g1j1 office_to a1c-2e4 office_until b1 office_wants j1 office_was b-3d-6 office_where b-1
    office_will e1h1j1 office_with c-1 office_would a-1b-1h-3 officer b-4d-2f-4h1k-4 officer_'s b1 officer_, e1h-2
    officer_. c1 officer_interview h-1 officer_interviews h2 officer_role c-2 officer_vacancy h1 officers a-4j-1
    offices b-6d-6g-1 offices_. b-1h1j1 official a-1 official_. i1 officially d-2e-3f8h-1 officially_i d-1f7h-4
    offline c-3e5g1h-2 offline_for g2 offshore b2e-2 often a-6c2d-3e1g-5h-7j-2k2 often_. k2 often_get c-1
    often_than c3 often_that c3 oga b1d3h-1 oga_, b1d3 oh a-6b-1c-10d9e-7f-3g-3h-4 oh_, d6h-2 oh_great d4
    oh_please d3 oh_sure b1d7 ohio a1 oi c2d3e-2 ok a-1e2g-4h-4 ok_? d-2e4 okay b2c2d-12e3g-4h-3 okay_, b-1e-1
    okay_. a-1b-2c5d-5e-1g-2 okay_? d-2e5 okay_but b3c-1 okay_for a1b2 okay_if e1 okay_to d-2 okay_with b-1 ola d-1
    old a1b-4d-5e-3f-11g-4h3i2j-2k-3 old_, a2c3g-1h2 old_. k2 old_address e-3h-5 old_and c4d2k1
    old_boss c-5d-2h1k-1 old_chief c2 old_company h-2 old_dog h1 old_employer g1h4 old_fashioned a-2b2c8d-1k2
    old_firm c-4i1 old_for g1 old_friend c-3 old_job b3g1h1 old_lady c1 old_mill b-1 old_mr c1h-1 old_number c-1e-1
    old_one a-2h1 old_people a1c3d1 old_place b-2c-2 old_professor a3b1 old_school a-4c-2h-3 old_team h4
    old_to c-2d3g1 old_tram k1 old_tutor a2 old_van j1 old_woman c-2d3e1h2 older a1b-5c4d-5h-5k-1 older_than c6
    older_workers c1 oldest b1 olympics a2d2 omg d1 on a-3c-1d-1e2g1j-1 on_, b1c-1d3e1f1h2k-1
    on_. a-1b3c2d3e4g-2h2i-2k-1 on_@amount b3 on_@currency b3 on_@number a1c-7d-6e-5f-2i8j-6k-3 on_@open g-1h-1
    on_a a1b2c-1d-1e-1f-4g-1i-1j7k-4 on_about a1 on_account h3k3 on_all a1b2 on_an a-2d-1e2g-1h-4i1j2
    on_and a-1b2c-4d4h2i3k-1 on_another a5d2f-3h1i3 on_any a1b1c2f-3g-3h2i-3 on_anyone b-1c2 on_anything a2c1d1e1
    on_as b-3g-1h1k-2 on_at a-2c-2h8i3j-2 on_balance a6b-3c-2g2h-4 on_bank b1 on_base b2c-1 on_being d2g3
    on_better b1d2 on_board g2 on_bonus a1b7 on_both b1 on_by h4 on_call a1b7c-1e-4f-1g2h2i4 on_camera c1g-1
    on_christmas c1d5 on_coming g4 on_commission b6c1 on_contract a-1 on_crutches d1i-1k3 on_day b1g1 on_days f1
    on_deck d1i1 on_dialysis k2 on_duty g1h-2i-2 on_each a1b1c1 on_earlies g3 on_earth d1f-1 on_either b-3f-1i2
    on_elsewhere h2i-2 on_every a6b3c-1d-1j-2 on_everything b1d1 on_file d-2e1h-2 on_finding d4 on_fire h1
    on_for a-5b-6c4e2f2h3i1 on_forty b2h1 on_friday a2b-4c-12d-1e-8f-2g-2i-2j2k1 on_fridays b1c-3 on_from c1i1
    on_full h3 on_giving e4h-1 on_glassdoor b1c5 on_good c2 on_having c2d3 on_heart a1g1 on_her b-3h-2
    on_here e1g-2 on_him d2 on_his a-1b-2c3d-2g-3h1 on_hold b-3c6d5h-4 on_how b-3c-1f1g1h3i1 on_i d-3e3h-3
    on_ice e4f2h-1 on_if h2 on_in d1e1h-1 on_indeed b2c3 on_interview g2 on_is b-3
    on_it a-3b1c1d-3e11f-3g-2i2j2k-12 on_its a-2b-2g-3h2i2 on_june i-1 on_jury g1k-1 on_land c2
    on_leave b-3c2f-2i-5 on_less b2 on_like d1 on_linkedin d-3e-7 on_losing d3 on_me a-4b-9c-2d-3e-1g5h-3k-2
    on_mill a-1h-1 on_minimum b-4 on_monday c-5d1e-1g-1h2j3 on_more a-1b6e-1h2 on_most b-1
    on_my a2b-8c-3d-3e2h-3i-7j-2k2 on_nearly a4 on_new k1 on_nights b1e2g-2h-2i1k-2 on_now b4e-1g-1
    on_one a-1b-3d-4h-4j2k2 on_other c1 on_our c-7h-4i-1j1 on_overtime b-1i2 on_page b1 on_paper a3c5d-6e-1f3h-3
    on_pay a1 on_people b1d1 on_probation i2 on_purpose b-1c-4 on_read d-4e7 on_reception i1 on_reflection a2h1
    on_remuneration b1 on_salary a2b3 on_saturday a-6b-4c-1d-12e-5f-5g-4j2k2 on_saturdays a-2d-1g-2 on_school j-1
    on_seeing g2h1 on_shift b1c-1h-1 on_sick i1 on_site a-2c2e-1i2 on_so e3f-1 on_some e-1h-2 on_something e-2g2h-1
    on_somewhere g-2k-1 on_speaking c-2k3 on_staying g1 on_strike c-2g3h-3 on_such h3 on_sunday b-5c1d-6e-9g-2j2k4
    on_sundays a-3b3c-6d-1e-1g1h-2i-1k-1 on_tax b-3 on_teams b1 on_that a-1c1d-6e4f-1g3i-6j-4
    on_the a-5c-3d-3f2g1h1i2j2 on_their a-1b-1i4j-2k-1 on_them a3c2 on_there c-2 on_thirty d-1k-1
    on_this a-1c-11d-3e7f1g-1k-5 on_three b-3c2 on_thursday b-5c-4e-4h-1i-4j-1k-1 on_thursdays b-4g1k3 on_timber h2
    on_time a-4b-1c1d-2e-6 on_to a-4c-3f1g-2h3i-4 on_top b5c-10d-4e1f-3i-8j-1k-1 on_training a2 on_trial i2
    on_tuesday a-1b-1d3e-5f2g-3h-2i2 on_tuesdays b-2d1 on_twenty b1i-1 on_two a-2h1 on_us b1c2k2 on_wasting d4
    on_wednesday c-2e-3g-1h1i1j2k4 on_wednesdays b-1g1 on_weds g1 on_weekdays k1 on_weekends f1 on_well c1
    on_what b3c2d-6e-3g1h1 on_whatsapp e1 on_when e1 on_where e1h4 on_whether b-2e3g2j2 on_which a-4b-2c-3h-4j3
    on_who c3 on_will d-2 on_with a-1b-6c-1d-1e-4f1g3h8i-11j-4 on_without c-2e1g-2h5 on_you a3d2e2f1
    on_your a1c-4d-4e-2f3g-2h1i-4k-5 on_yours b1f3g3 on_zoom c2 onam g1 onboarding b-7c3i1
    once a-2b1c-8e5f-1g-10h-4i1j2k-5 once_, a-1b-4e-3g1h3i1j-2 once_. a-8b-7c-1d1e-4f1g-4h-1j1 once_a a1c2
    once_again d-1e-3h-2 once_and a1c-2d4e-3 once_did c-2 once_he e-1 once_i a1b3c-4d-12e9f-5g-3h-5j3
    once_in b3d5e-5 once_more a-8b-4e-5f2g-1i-2 once_my b-2e5h3k1 once_she e-3 once_that h2
    once_the a3b4d-4e10i2k-1 once_things e3 once_we i1j2 once_you b5c1 oncologist c-1k2 oncology a3h1
    one a2b-2c2d4g2j1k-2 one_'s a2b2c-2d-1f-2g1 one_, a2b4c-6d3e1g-1j-5 one_. a1b1c-6d-1e2f1h-1i-1j1k-5 one_: d-1
    one_? a-1e-2f1g-3 one_a c-1g4 one_about e-1i1 one_above a-4b-3 one_after e1h-1 one_against a-5
    one_and a1b4c-2d-3j-4 one_another c3e-3 one_as a-3b1c-2 one_at a-1b4f-1g-2h3j1 one_bar d2 one_because d2h4
    one_by a2c-4 one_can c2d1f-3h1 one_candidate g1h2 one_chair c1d1g-2 one_company a-3 one_could a-3f-2
    one_day a-7b-1c1e7f-6g-13h-11 one_did a1 one_does a1c-5d5h-6 one_down h1 one_driving h1 one_ear a-1k3
    one_else c-4e-1h-3k3 one_email c1d1i-1 one_employer j1 one_eye f2g1 one_falls d1 one_fewer h5 one_fine e3
    one_firm a-2c-1h-2 one_foot a-2d-2f2g8h-1 one_for a5b-2c-8d-5e1g1i2 one_from a6d-1e3 one_gets a-4b2c2g-1
    one_go a-4d-3e-6g4h5 one_good b2f2 one_had b1c1d2 one_has a-4b2c-6d2g1h-2j1 one_hears d1g2 one_here a1i1
    one_hospital g-2 one_hour a-2b-6c8d3g-7h-4k1 one_hundred g-1 one_i a6b-2c2d-10f-1g-1h3i-7j-2k-7 one_if a1g-1
    one_in a7c-7d-10e-5g1j1 one_is a5b-4c-6d-1f-1h3 one_job a-2b-3c1h4 one_just a2h-4 one_less h6 one_line a-1c2d3
    one_man c4 one_may f3 one_might c1 one_minute c-1d-3 one_month b4c3d1e-4i1 one_more a-3b-1d3f2g1h-4i1k2
    one_must d1 one_never e-3f2g2h3 one_next a-2c-1 one_night e2 one_nurse c7 one_o'clock c1g-3i-1
    one_of a-2b-2c-2e6f-11h2j-6k-1 one_on b-1g-2h-1i1 one_or c1 one_other a-3e2h2 one_out a-5d-4e-9f-6g6k-2
    one_over b1 one_pair a-2e2g2 one_person a-4c1g-1h3 one_phone h2 one_piece b1 one_place a4j1 one_priority a-1
    one_question c-2 one_room c3 one_second c-2d1 one_short g1 one_should a2d3 one_side b-2c1d2h2k1 one_small c2
    one_step a3 one_that a1b1c-3e-1h1 one_thing a-4b5c2e-1g2i-2 one_time d1 one_to b-3d-4e1g4 one_too c-1d1
    one_up a1 one_was a4b-1c-3d-4h2i2 one_way a-5b-1e10f-2h-6j3 one_we a4 one_week a-3c3d-1e-2f1h1
    one_weekend b3c-4 one_where a-2g1 one_who a-4b-2c-5d-3e2h2j-2 one_will a2g1 one_with c-6d-10f-1h-1k1
    one_wonders d1 one_word c-2d1f1h-1 one_would b4c-3d4 one_year a2b2c2i2 one_years b-1c3d2i-2 one_you b-4c-2
    one_your a-1 ones a1b3d1e-2g-3i-2j4 ones_, a1b2c-2h2 ones_. a-1c2f1j2 ones_at d1j2 ones_i a2b-1c-3 ones_in c2
    ones_on a3b1 ones_you b1 online a-4b-5c4d-7e-4f3h-5 online_, c2 online_. e-2f3 online_about c-3
    online_form c-1d-2 online_portal c4 only a2b2c1e-6f3g-5h-5i3j3k-3 only_, b2d-4f3h-2i4k-1 only_. a-5b2c1f1g2h-3
    only_a e2h-4k1 only_about c4f-2 only_after b3c-3 only_an c1d2h3 only_and c1g1 only_ask e1h-2 only_asked c2
    only_asking c-2g-1h-4 only_at c-1g2 only_because c-1 only_by d1e-2h2 only_come b-1f1 only_day d3g3
    only_do a-2c-5d-4e-5f6g-3h5 only_fair h4 only_for a-1d-3e-3 only_found b2c1 only_from c2 only_get b1
    only_good a-1c-1d-3 only_had c-1 only_have c1i1 only_hold i2 only_i b1c-1d-2e3h2 only_if a1b-4d-2e-1f1h3
    only_in c-4 only_is b1 only_just e-4 only_keep h1i1 only_need f2 only_not a2 only_now a2b-5k1 only_on c1
    only_once b2 only_one a4b-2d-1e-1f-1g-3h1j-1k-2 only_ones c-1 only_pay b2 only_please f3h-3 only_read c2
    only_right h1 only_saw c-2e-4 only_say c-1e1g-3 only_ten c-2 only_that a-1c-3d-1e2f-1g-3h-2
    only_the a-5b1c2d-6e2f-2g2h-4j1k-1 only_theirs a2b-2 only_thing a-4b1c3d2f1g-3h-2 only_to f1g-2 only_today e1
    only_two b-1h1i-5 only_until c2f1j1 only_when b2 only_with a-1b2 only_work h1j1 only_your a1 onsite g3h1
    onsite_. h1 onto b1c-1g-1k-4 onto_a d1 onto_the g-4 onwards h2 onwards_. h3 op b4c-5f1h-2 op_, f1h-1
    open a-3b-8c-3d-3e2f4g-6h-4i2j-5k1 open_, a2c2e2f1g-2h3 open_. a-4b-4c-4e5f-1h-1 open_a c-1 open_about b2
    open_at e-1f1 open_day b-7c2d-2e-5f-6g-5h-3i-4k-2 open_ended e-1f1i2 open_evening c2f-1
    open_for c-3d-1e5f-1g-3h-3i1 open_if f1h2 open_in h1 open_it e2 open_my d3 open_on c3g1 open_plan c3g-1k2
    open_source a1 open_that b1 open_the c-4d2e-1f-2g5h1k3 open_till h-3 open_to a-2c-3d-7e-2f7h-5i-2
    open_until a2e1h3i1 open_up i1 open_with b1 opened a4c4e3g-4i-1k-6 opened_, i2 opened_. d3 opened_for k-1
    opened_in h1 opened_it c3 opened_my b-1c9d-2 opened_your e3 opening a5b-6c-3e6f-1g-7h1i-6j-1k-7
    opening_, a1d1f2 opening_. a-2c-5d-3f-2g-1 opening_any e4 opening_at a1h1 opening_for e1 opening_in c1h3
    opening_my d3 opening_on g2h1 openings a-2c-3d-3h-2 opens b-5c-10d-1e-4f-7g-1h-5j-5k-1 opens_, e1 opens_. e-4
    opens_a b1d1 opens_up e-3 opera a2 operate k3 operation b-2c-1d-3e-3g1h1j-1k11 operation_, g1h1k3
    operation_of j1k1 operation_on j-2 operations c-3d-2 operator a1c-2d-2g-2 operator_. h2 opinion a-6b-2d3h-7k-1
    opinion_. c4 opinion_of d3h-2 opinion_on c-2 opinions d2 opportunities d4 opportunity a12b-5c-10d5e-8f-4g-2h9
    opportunity_, b1d1 opportunity_. a3h4 opportunity_@quote d2 opportunity_and a1 opportunity_has a4h3
    opportunity_i a2 opportunity_to a2d2 opposite b1d-4g-1k-2 opposite_, c1 opposite_. b1c-5k-1 opt d-2j2
    opted a1b1c-1g-5h8 opted_for a1h4 opted_out h1 opted_to b1h5 optics a1h2 opting b1h6 option a6c-4f5g-2
    option_. a4h1 option_of f1 option_that a1h3 option_to f3h-3 options b6c-3d-3e6f3g-1h2 options_. a1e1h2
    options_at b1 options_open e3f3 or a-9b-7c-5e6f-8g-13i2j-6k-7 or_@number b-1d-3g-3h-3
    or_a a1b1c5d3e3f-5g-6h-1i1 or_after b4g2i-1 or_another e1 or_any a1f-2g-7h5i-7 or_anything b-2c3d-2e-1
    or_at e-1f1g-1h4 or_did d2e-1 or_do b1d4e-3h-2 or_does d-1 or_else b-2i2 or_for d3 or_friday f-4g-8i-5
    or_i d1e4 or_in d-2e-1j1 or_is b5c-1d4e-3 or_it i1 or_keep f-2 or_later e1 or_leave h3i3
    or_less a-6b-2d-3e-6f2g9h-7j2 or_maybe d2 or_monday g-4i-3 or_my d1 or_next e3 or_no b-7c1d-1e4f-8g-5h-1i6
    or_not b2f2g2h-3 or_on a1b-3c-3d-1g-5i-5 or_only d1 or_other c1d-1e2 or_out e1 or_rather f4 or_saturday g-4
    or_shine b2 or_should i2 or_so b1e2g1h-2 or_the c-8d-10e5f-8g-2i-3 or_they i1 or_three i-1 or_thursday f-2g-8k2
    or_to c-1e1 or_tuesday d-2f-4g-7h-4i-6 or_two d-4e3f4 or_was b1d4 or_wednesday f-3g-8i-2 or_what b-1d1g2
    or_when e-1 or_with d-1e1 or_would b2 or_you b1d3e-2 or_your h1 or_yours a-3i1 oracle e2 oral h3
    orchestra a3b2d-4f2g-2i2k-2 orchestra_, a2h2 orchestra_has c1 order a3b-1c1d5g-8h-1i3j-1 order_, a2b-2d1e3
    order_. e-3h2 order_of a2h-1 ordered a-2b-2c-1d4e1h-1 ordering d2 orders a-1b-3d6g-1h-4k1 orders_. k1
    ordinary a3c1 organisation c6e-1f-2h-2 organisation_, b1c4d1h1 organisation_. b1 organise d7 organise_a c1d8
    organised a2b-6c8d1g-6k-1 organised_. c5h-3 organised_than h4 organized c1d4 orientation a1i3
    original a1b-3c4e-3g-2i2 original_certificates c1h1 oslo h1 ote b8c-4 other a6b-3c-5d-2f5g1h1i6j-5k-6
    other_'s c-1 other_, b-6c1d3f-1h1 other_. a-5b1c-1d-4e3f-2g-9h-2i-4j1k1 other_account h2
    other_agency b1c-2g-2h1i1 other_applicant c1 other_applicants a-4c2e1g1h3 other_application h-1
    other_appointment a3f1h-2 other_apprenticeship a-2g1 other_at b-3e-7g-5i-5j-2 other_bakery a3 other_bank a1b2
    other_candidate a-1h-2 other_candidates a-6c3e-1g-2h-2i-1 other_care h3 other_clinic c3f1h-2 other_college g2i1
    other_companies c-2d-3 other_company b-2d-7e-4g3i1j-1 other_contract b1f3h-2 other_crew a-3h3
    other_crowd c1d2g2h3i2 other_day b-1c1d-7f-2 other_depot a3g1h-1 other_employer a7b-4c1i2 other_factory h1
    other_farm f1h1 other_finalist h-2 other_firm a-1d-1f-3i1 other_firms c1 other_folks g2 other_fool d2
    other_garage a4b1h3i2 other_girl f2 other_half e1g2j3k1 other_hospital a-1b1g-2h-2 other_hotel b-1h-1i2
    other_house a2f1h-3i2 other_i h-2 other_in a1c1 other_interview g-3 other_interviews e1 other_irons e1g2
    other_is a-1 other_job a-5b3c-7d-6e-6f-2g5h-1 other_kitchen a1f1 other_lab a4 other_lads c-2h2 other_library a3
    other_lot a-1d-4f1h2 other_mob a2g-1h3 other_mug d4e-3h4 other_museum a3 other_nursery c2h4
    other_offer b-2g2h-2 other_office a4b1 other_one a3b-2c-4d7e-3f1h2i-2 other_openings b1 other_opportunity a1
    other_outfit a-1e2h3 other_party b2 other_people a-5b-2c2d1e2f2i-3j-2 other_person f1
    other_place c-2d1e1f-1g3j-2k-4 other_places a2 other_plant h-2 other_position b1h-2 other_post a-2c-3g2k1
    other_practice i1 other_project h1 other_restaurant g-1h1 other_role c-2h-5 other_salon b3 other_school b1f3j-1
    other_side a-1b-1c1f-1g-1h-10i-1 other_site b2h-1 other_studio a1 other_surgery h1 other_team a1b1h1
    other_than d2 other_thing b-1h-2i-2 other_time d-9e4h-4 other_trust g1j1 other_vacancy a2 other_warehouse f1h4
    other_was a1 other_way a-8b1c2d1g2h1i-1 other_week a1 other_work a-6c-2e-3h6k-2 other_workshop a3c1
    other_yard d2h-1i3 others a6b-4c-1e-3f3g1h2i2j-2 others_, a-3d-2e-1g1h1 others_. a1b-2c-1e1 others_and h1k1
    others_go f1h-2 others_had c-1 others_have h2 others_i g1h3 others_in a3i1 others_on h-2 others_pay b2e1
    others_to g1 otherwise b5d-9e4f6g-11h1i1 otherwise_, f-1 otherwise_. b3d-1e2f1g-1 otherwise_i f2i2
    otherwise_it f3g-2 ottawa j1 ought a-2b-2d-2f-1g6h-5k1 ought_not c3g1 ought_to a-2b-3d-2f-1g5h-3k1
    our a-13b-6c-11d-22e-6f-5h-1i-8j11k1 our_@number g1 our_appointment c1d2g3i-1k1 our_area c1k1 our_baby b2k1
    our_boxes j2 our_call c2e-4g3 our_chat f1g1h3i2 our_conversation c1g-2h1 our_daughter k1 our_dog j1k-2
    our_eldest j1 our_family a3b-1h3k1 our_field c2g1 our_first c3e-1g1 our_flat k-2 our_flight g2j-2
    our_furniture b2h2i1j5k-1 our_home b-1k1 our_house b1c-3e-2f1h-4j-1 our_household j4 our_interview g-4h2j-3k-2
    our_lab h-2 our_landlord b2 our_lane g1 our_last j-1k2 our_meeting c3g3h3i4 our_new j4 our_old i1j1
    our_own a1c-1g-3h3 our_parish b-1 our_paths d-1e-4j-3 our_place b1 our_second k3 our_shop b3g2j-2 our_side g1
    our_son k1 our_street g3 our_table b2 our_talk c3h2 our_talks b1f1h5 our_team c-1k2 our_things b-3j5k-1
    our_twins j1 our_two c-2h-2 our_union b1c-2h1i1 our_village b-3g4j-3 our_whole a2b-1c-1g1 our_youngest k3
    ours a-10c-6d-11e-1g-4h-2j2 ours_, a-4 ours_. a-4d-4 ours_is b2 out a-1b-2c1d-1f1g4h5i2k3
    out_, a-2b-1d2e-2f3g2h6i-1j-6k2 out_. a1b-5d-1e-1f-1g3h6k2 out_: c-2 out_; f1 out_? g3h1 out_a a-3b3c2
    out_about c-3h-4 out_after e2h-2k1 out_ahead a5b1c-1 out_altogether h3 out_and a-3b-2c-1e-4g2h-6i1j-2
    out_as e2h1 out_at b4c1d-5i-3j-1k2 out_badly h2 out_because a1b-3c2h6 out_before a1b-2c-7d1f-4g1i-1j-1k1
    out_but e-1g2 out_by a3c3h-1i-1k1 out_for b1c-5e-5g1h-1 out_from a1c1d-4g1h-1k1 out_here b1h2j-2k-3
    out_i c-3d-2e1h2k2 out_if b1j2 out_in b-4f1j1 out_last h-3 out_loud c-3d3e-2 out_my a2c2d-1e-2g-4h-4i6j4k-4
    out_not c2 out_now g3 out_of a-1b2c-3e2f-2g-3h6i-4 out_on a4b-8d1e3g-8h-4k4 out_our g2 out_over h-1k2
    out_since c3 out_so c-1 out_than g6 out_that d-3g1h-6i-1k-1 out_the a-1b-1c-2d-4g-1h-5i3k-2
    out_there a-2b-3c-6d-1f-2g-3i-2 out_this e-1g1 out_though g-1h4 out_to a-1c3d-7e-1g-3h-5j2 out_today h-1
    out_unless f4h-2 out_well g-1 out_what a-4d2e7f-1h-5 out_when e1 out_where a-1b-1d1 out_whether i3j1 out_who i2
    out_with a-5b2e1f1h-5i2 out_you c2 out_your g5 outbid a3d-3 outbid_you a3d-1 outclasses a4 outcome c-1e4f1h-2
    outcome_of f1h-1 outdated c2 outdo a1 outdone d-2 outfit a9b-1c4d3e1f-6g-1h2i-2k-2 outfit_, a4b-1d2g1h5
    outfit_. b-1d1h1 outfit_came a2 outfit_i a1c1h-1 outfit_in d1 outfit_is b1c1e2 outfit_made a1h-1
    outfit_that a3c1g-1h3 outlined c3 outlook a2 outrageous c3 outranks a8c-1 outshine a2 outshines a4 outshone a7
    outside a-5b-2c1e-1f-3g1h-3j1k-1 outside_, c4 outside_. c-2d-2 outside_my e1 outside_your a-4b-4c-8
    outweighs a3 ovens b-1 over a5b-1c-2e3f-1h-1i3j2 over_, a-3b2c-9e4f-1 over_. a-6b-1c2d1e-1f3g-2h1i1j-3k1
    over_a a7b-7c-4d-3e1g-2h-3i-2k3 over_all a2j1 over_an a2c-3 over_and b-4c3g-1h-2i-1 over_at a-3b1c-5e1g3
    over_before e1g1 over_by c1h1i-1j2 over_christmas b-2 over_every c4 over_fifty c3 over_for a-1b-3c-1d-2g2
    over_four a-2b2c-2 over_from i1 over_i e6 over_if i1 over_in c-3d-1e2f-3h-1i-1j-3 over_it a1b2c-4d2e2k1
    over_me a-1c5d2g1k1 over_my a-7d-3h-1i4 over_on j1 over_our e1j1 over_that c1 over_the a-4b-1d-4e-1h-1j-4k1
    over_there a3b2c-1d7e-13f2g-2h-6i2j5k-7 over_this d2e-1 over_to a-4b1c-3e-7g7h1 over_was a-1 over_what b5e2h2
    over_with b-3c-3d1e1g-3j1k-3 over_you a5b-1h5 over_your a7b-1c-4e-3g3h2 over_yours a10b-1d1h4 overall c1
    overalls a-1 overdraft b5 overdue b-3k1 overlook c3 overlooked d3 overnight b2e1h2i2k1 overnight_, e1g-1
    overnight_. i1k1 overseas a-5b-3c-2e-1i-2j3 overseas_, h2j1 overseas_. h-3 oversold c2g-1
    overtime a-9b16c-3d-10f-1g-3h-10j-1 overtime_'s a-1b3 overtime_, b3c-3 overtime_. b4c1 overtime_and b3
    overtime_at b4 overtime_is b1g-2h-2 owe b-6c-3d3e-1g-1i2j-3k3 owe_him j-2k1 owe_it a1 owe_my i4
    owe_you b-4d6g-2h2k-2 owe_your b-1 owing a-1g4h-2 owing_to a-1g4h-2 own a-2b-1c1d3e2f-7g-4h-1i2j2 own_, a3c-1
    own_. a5c-11d-3e-5g-5j1 own_account i1 own_and a1 own_boss b1 own_business b-3c-3d5 own_chair c1h1
    own_choice h4 own_classroom a3 own_conclusions d-3e5 own_counsel e3 own_cv c-1 own_fault c1d1 own_firm h1
    own_front b1c1 own_good e3 own_head h-1 own_house c-4d3 own_interview d3 own_is c1 own_knives i1 own_mind e5
    own_mother b-2 own_notes c-2d2 own_office c1d1 own_people h3 own_request h5 own_school a-2g-3h1 own_shop g2
    own_staff c5h1 own_start c-1 own_sweet e1 own_that a1c-3g2 own_time b1c2e1 own_van b1 own_village h-1
    own_way a-3c2 owner d3e-1f2g-2h-2i3 owner_'s c5i1 owners b1c5 oxygen k4 pa c-1 pace b-4c6e2k1
    pack b-4d3e-2g-3i-1 pack_of c1d5 pack_that c-1 package a-11b8c-10d-7e-5g-1h-2i-3 package_, b2 package_. b3
    package_by b-1i-2 package_holiday b-1 package_is b1 package_of g1 package_with b-3 packaging a-3c-2h-1
    packed a-3b-3c-7d-1e1g4j3k-3 packer a1 packet a-1c1e-2h-1 packing b2c1h-3j4 packing_line c2 packs a1g1
    page a-9b1c3e-1f-3i8 page_, c-2d-1h-2i1 page_. b1c-1 page_is c3d-1 page_nine b1c2 page_of c-1d-1g2i1
    page_on c2g1 page_one d1i2 page_two c-3 pages a1b-3d-1h2i3j-1 pages_. a1i2 pages_of d-3 pages_on c-2
    paid a-4b8c-6d-2e-8f-2h-6i1k-1 paid_, a1b3c-2d-3 paid_. b1j-1k-2 paid_a b-4 paid_at b4h1 paid_attention b-1d1
    paid_breaks b2 paid_by b5j1 paid_for a-2b2d-6j2 paid_from b3 paid_holiday a2b2 paid_holidays b6 paid_in b-3
    paid_is b-2c-2 paid_leave b7 paid_lunch b3 paid_me b-2 paid_my b-4 paid_off b-11c-3d-4h-6 paid_or b1
    paid_out b-2 paid_parental b1 paid_the b-2h-1 paid_there b1 paid_to b-5d2g7 paid_vacation b3 paid_weekly b1
    pain c-1f2 pains c1h1 paint a-4c-2d-9e-2g-5h-1i2k-1 paint_for g-2i1 paint_shop c1i1 paint_the b2
    painted c-3d-1j1 painter h1 painting a-2b-1h-3 painting_. a-2h-2 pair b-4e1f-3h-1i-1 pair_of b-2d-1e1f-2g1i-1
    pairing c1 pal a1b-2d7e3h5 pal_, d1h4 pal_. b-4c-3d6e3g2h1 pale c-3 pales a4e-1 palliative c-1k-2 pan a-1f2k1
    pan_out f2 panel a-13b-10c3d2e-7f4i-3j-8 panel_'s a-1b-2c2d1e1 panel_, a-1b-1d-1g3h3 panel_. c-3d-1e-6f2g4h-1
    panel_? d1h1 panel_and c-5h1 panel_asked c-1 panel_at g-1 panel_can d1h2 panel_could c2 panel_day h3
    panel_for h-4 panel_had c6d-4 panel_has c-4d2 panel_i e2 panel_if g-2h3 panel_in c1 panel_is b1f2g2k2
    panel_know h3 panel_members d1 panel_of c3h-1 panel_on a1h2 panel_put c-2 panel_seemed c4 panel_to f1h-1
    panel_was a-1c4d4h1 panel_were c1 panel_would b-1 panels a-3d-3k2 panic c-1d-1h-2i-2k6 panic_attacks c-2i-1k6
    pans e4f-2 pans_out e4f-1 panto a1c-2 pantomime h-2i3 papa k3 paper b-5c3d-3e-12f2g-3i-2k-9 paper_, c1f1
    paper_. a-1c-2d-7e-2h1 paper_and c-2 paper_for c1 paper_has a2b-1 paper_is b1 paper_on b-5c-1h-6i-6j-2
    paper_round h2 paper_says i2 paper_than a-3 paper_with h2 paper_you a5c-2 papers a-3c-2e-8h2i-2j9k-4
    papers_, b-3f1h1 papers_. b2c-1g-2h1i-2j4k-4 papers_are g2h1j2k-1 papers_back i2 papers_before i-2
    papers_for b-3i-3j2 papers_i h-1 papers_in c2 papers_on f1h4 papers_to b1c1g1j2 papers_twice c2
    paperwork a-7b-5c1d-1e-4i1j5k-6 paperwork_, h2j2 paperwork_for i-1j1 paperwork_is j1
    paragraph b-1c-1d-4e-2i8j-2 paralegal f-1h4 parallel f3h-4 paramedic c2d-1 parcel a-6b-8c-2d-1e-5f-1h-2
    parcel_. c2 parcels a3 pardon c2e2f-2g-2h-5 pardon_me e-1 pardon_my b2c2e1 parent c-1f1h-4 parental b4
    parental_leave b3 parents a-2b5c3d-8e2h-5j1 parents_'s a1b-2c1g2j1 parents_. b4e2h-1 parents_are b-1k3
    parents_is a-2b2 parents_put b-3k-1 paris g1 parish a-4b-1c-1e-3h2i2j-1k-2 parish_, b-1 parish_. a-1h1
    parish_council h-1 parish_office a1g1 park a1b-9e7f3g-7h-5j-4k2 park_. c1d1i1 park_it e5 park_my f6 park_on c1
    park_the e2 park_this e5f-2 parking a-6b-5c-3d4e1f-3g-6h-7i-4j-3k-4 parking_. a1b1 parking_and b1c2
    parking_is b-2 parking_lot h-2 parking_on c-2 parking_pass h2 parking_permit d2j-2 parking_space e-1
    parking_this e2 parking_ticket c1d1 parking_was b-4 parkinson j1k4 parkinson_'s j1k4 parlour a2
    parrot a-3b-4c-8d4e-3g-2 parrot_. d1 part a-5b3e-4g1h5j-2k-1 part_, b-1g-3h2j-2k1 part_. c-2d-1g2h2
    part_in a-1b-4c-2d-5f-3h5j-1k-3 part_of b6c-3d3f-4g4h-7i-2j1 part_time a-4c-1d-8e-6f2g-6j-2 part_was c1d1
    parted k-1 participate c-1e-3g1h5i1 participate_. g2 participate_in h4i1 participating e-1h2
    participation a-1c-5g6h2 participation_in c-1h2 particular a2c-1 parting g1h2 partly b1
    partner a2c3e-3f-2g-4h1j1k3 partner_'s j1k1 partner_and j-3k1 partner_has j1 partner_in h2 partner_was c2
    partner_who d1 partners a-1b2c2g-4h-1i4 partners_on h1 partnership a2b1f1h1 partnership_track a2h-1
    party a-2c-6f-3h-8 party_, a-1d4h-3 party_. d-1 pass a2c-11d-2e-5f2g3h6j3k-5 pass_, b2d1e1f2g3h2
    pass_. c1d-2e-1g5h1 pass_along e2 pass_and a-1b1e2i1 pass_by h1 pass_for e-3f2h-3 pass_from h2 pass_is g-2h-3j1
    pass_it b1 pass_my g-1 pass_on b-4d2e-5f1h3i-3k-4 pass_that d1h1j2 pass_the b-3h2i2 pass_this d3h3
    pass_through e-1 pass_to g1 pass_up a4h1 pass_you e1g1h1 pass_your a4d-2h2 passage j2k-1
    passed a-4b-10d-10e-2f-4g-4h-1i-2j-5 passed_, a-1 passed_. i1 passed_my b-4c-2g-1h-7i-5k-5 passed_on h2
    passed_the c-2h1i-3 passed_your c-5 passes b1d4h-2j2 passing c-7e-1f3 passing_, f2h-2 passing_on d1h5
    passionate a1g-1 passionate_about a1g-1 passport b-6c2d-3e-3h-6j-2k-6 passport_, c1 passport_. i1 passports c3
    password c6d-2 password_. c2 past a-2b-4c3d-5f-3g-3j-7k-4 past_, e2 past_. c1e-2g-4h1 past_eight i-1 past_my e2
    past_nine c-2h2 past_ten g-1 past_the c2g-3 past_three c-2g3 past_your c-7 paste d5e-1 pasted i1 pastor e1
    pat b1 patch a3h2i-1 patch_with h3 patchy c4e-1 path d-3e-7f1g1h6 path_. a-3h1 pathetic c4d10g-2
    pathetic_. c1d5e1 paths b-1d-5e-6g-2i-1j-4 paths_crossed j-1 patience a-14b-12c-6e7g-5h-6k-1 patience_, e3
    patience_. a-2b-1d-4h-2 patience_and c1 patience_for d3 patience_is d4 patience_of d-1 patience_than a-2d1
    patience_when h-1 patience_while e1j2 patience_with a-2c-7d-9 patient a-7b-1c-1d-7e5h-1i-5j-1k-4
    patient_. b1d-5e2 patient_on k-1 patient_with a-4b-1c-10d-6g-1k-1 patiently c-2d-1
    patients a1b-1c3d-1e-8g3i2k-2 patients_, a1c1 patients_. c1d-3h1 patients_all g1 patients_and g2
    patronised c2d6 pattern b-2c1d-1e2f2h-3 pause b-1c3d-3e4f7g-1h-6 pause_, e1 pause_. c4e1
    pay a-5b9c1d2e-1f-2g-11i-2k2 pay_'s b2 pay_, b4c-2d-9e-4h2 pay_. b1c-5d-6e1 pay_? b5 pay_a a1b-6c-5
    pay_and a4b5h3 pay_at a-1b2 pay_attention b-2d3 pay_better b4 pay_by b7 pay_cut b4 pay_for a-7b-4c1h-1i-2j2k1
    pay_from b5 pay_grade d3 pay_i b5 pay_in b6c-3h1 pay_is b5c-2d2 pay_it b-4 pay_like b5c3 pay_me b1c-6d4
    pay_more a1b4 pay_my b-2h-3j-1 pay_no b-6h-3 pay_or b-4 pay_packet a-2b3 pay_phone b-3 pay_review b5
    pay_rise h1 pay_scale c2h1 pay_slip b-3c4 pay_that b3 pay_the b-1c2h-3i-1k3 pay_to a2b-1 pay_us b2 pay_was h2
    pay_weekly b2 pay_what b1 pay_you d2k1 pay_your c4 paycheck b5h1 payday a-3b6f1k2 paye b4
    paying a-7d3e-2f1g-7h-1k-2 paying_, b3f2h2 paying_. b1 paying_and b-2 paying_for b-1c3h-3k-2
    paying_me a-6b3c-3d-2f-1h-2 paying_you b4d1 payment b9c-1 payments b-3j-4k3 payroll b-11c-1d-4g1j-7
    payroll_. b1 payroll_assistant g1 payroll_clerk a2b-1 payroll_for b-4c-2 payroll_software c-1
    pays a-8b14c-8d-7e-7g-6j2k1 pays_. b3c-1 pays_a a-1b4h1 pays_by b5 pays_for b3c-1i1j1 pays_in b3 pays_its b-2
    pays_me b2h-1 pays_more a-2b3k1 pays_my b1 pays_per b2f1 pays_the b-2 pays_to b-2 pays_two a-1b2 payslip b11c-4
    pdf a-3b-1c-5e-3h-6i4 peace a-6b-5c-7d3e5f-4g-1h2i-1 peace_. d3e2f-1h1 peace_of e1 peace_with d1h1
    peanuts a-3b10d5 peanuts_, b6d3 pear f2 pear_shaped f2 peek h2 peep c1d-2e3g-2 peep_out e2g-2 peg a1
    pen a-4c-5e-2f2g-3i1 pen_, c-1 pen_. f2 pen_to b2 penal b1 penalties b3 penalty a-2b4c-3d1f-1g-2h-1i2
    penalty_rates b5d1 pence b4c-2 pencil a-6c-9d-8f8g-1h-1i-2 pencil_, b-2f4h-5 pencil_. f5 pencil_in g-2h1
    pencil_me g1 pencilled f2g-1h-2i-1 pencilled_in f2h-2 pending b-2c-1d-2e5f4g1h-5j3 pending_, e1 pending_. e3
    penny b-2c-1d-3h1 pension a-7b9c-5d-12e-1g2h2i-2j-4k-4 pension_, b8 pension_. b6c1f2h1 pension_and a-3b2h2
    pension_at b4g1 pension_contribution h1 pension_from g2 pension_fund b-4 pension_in b3 pension_is b5
    pension_that b2g2h1 pension_would b4 pensioners c2 pensions b-4c-2h2 people a-3b-5c6d4e-5f-5g-9h-2i-4
    people_'s a-4b-3d-1e-4h2j-2 people_, c3e-3h2 people_. c-2d2e4h-4i-4j-3k-1 people_? d2e1 people_a c-3
    people_about c-6d1e-1 people_and a1c-1d1e3 people_are a1c-2d-1k1 people_asked c2 people_at a-3h-1i-1
    people_before b2 people_can c2d3f2h3 people_could c-1d1 people_do c5 people_even d1 people_for b1
    people_from a1 people_gave c1 people_go b-2c5 people_got d1i-2 people_had c-2 people_hanging c1
    people_have b-1c5d5h-3j-1k3 people_here h1 people_i a3f-2g2h1 people_in a-2b-3c-1 people_is d2j1
    people_kept c3d-2h1 people_know c1 people_like a-5c-1d4e-2h-4k1 people_made a1h1 people_more a3 people_never d1
    people_of c-1d-3 people_on a-6b-4c1d-5h-2 people_only d2 people_pay b1 people_rang d1 people_ring d4
    people_say c5 people_should c1 people_stay c-1d-3 people_take d-3h-2 people_talk c3 people_than a-2d-1
    people_that c-2 people_the d3i2 people_there a3d-1 people_think b2c-3 people_this a-1 people_to a3b-2c6d-4
    people_told c2 people_want i1j4 people_were b1c-2f1 people_when c1e-1 people_who a-2c-2d-2e2g-2h1k-5
    people_will d1g1 people_with c-1k-1 people_would b1 people_you c-3 per a-3b8c3e-6f1g1h1j-1
    per_cent b-4d-1f1g6h-6 per_day b4 per_diem b4 per_hour b5 per_lesson b1c1 per_month b-2 per_my b-1d3
    per_shift h4 per_week a1h2 per_word b3c-2 percent a-10b11c-14d-10e-5g5h4i-5k-1 percent_, b6h1 percent_. b1g2h-4
    percent_and h1 percent_more h3 percent_of b4h-3 percent_on b-1g3h-1 percent_sure b-4g3 percent_that b-2
    percentage a-4b6c-3g1 percentage_of b7c-2 perfect a3b-4c-2g-3h-6 perfect_. c-2d-3 perfect_for d2
    perfect_match a1 perfectly b-1c-3d4g-1 perfectly_good c1d1 perform d1 performance b3
    perhaps a-7b-7c-4d3e2f-2g9h-11i-3j-1 perhaps_, g2 perhaps_. e1 perhaps_a c-1d2 perhaps_ask d-3
    perhaps_i c-1d-6e1f-3g2h-2 perhaps_it a-6e-2f-1g6 perhaps_next d2 perhaps_not c1e-1g2 perhaps_someone d5
    perhaps_the c1d1 perhaps_we d-3f4g-2 perhaps_you c-6g6 perhaps_your e1 period b2c-7e2h1j-3k-3 period_. b2c-1d1
    period_is h5 perks b3 permanent a2b1c2d-5e-4f3g-4h4i7j-7 permanent_, c1 permanent_. b-1c1e-1i1j-2
    permanent_contract f3 permanent_job a3 permanent_post b2 permanent_residence i-1 permission b-3g1i-2
    permission_. a1c2 permission_for f1 permission_i h1i-1 permit a-6b-5c-3d1e3f-3h4i-8j9k-10 permit_, a-1i-2j4
    permit_. a-2c1d1i-1j5 permit_and a2b-1g1h-1 permit_came h7j3 permit_i j2 permit_is h-1 permit_me c-1d1e4h2
    permit_myself b1c3e2 permit_office j-2 permits e3j-1 permitted b1d1g2 persistence d3h1
    person a-4b-5c2d1e-9f-3g-2h1i-13j-11k-9 person_, d-1g-2h-2 person_. a-3b-5c3d-3g-10h1i-2j-1 person_and d-3
    person_at c4 person_can h1i-1 person_could d-1h3 person_for d-2g1 person_i a-2c5 person_in b1c-4d2h-2
    person_like a1c-2d-1 person_of b2c-1 person_on c-3d1f-1 person_they a3 person_to d1g4 person_who a1c-2d6f1h-3
    person_with b1 person_would d1 person_you c-3d-5g2 personal a2c2e2g-8h1 personal_, a4b2 personal_. b2d2e3
    personal_reasons e-2g-1h3 personnel a-1c-1d2h-3 persons c4 persuade a-1d1f3 persuade_me f1
    persuaded c6d-2e-2f7g3h-1 persuaded_. f7 persuaded_that c6 persuaded_to f1g3 persuasion f1 perth c-5e-2h-1j1k-2
    perth_, a-1b-1 perth_. a-1 pesos b4 pester d5h5 pestering d6e1k1 pestering_me d4k1 pet a-3d-1h2 pet_, h3
    petition j4 petrol a-5b5c-1d4e-3g-2h3k3 petrol_, d1 petrol_. c1 pets g1 pharma h1 pharmacist a1b1c6j2k-3
    pharmacist_interview b1 pharmacy a1b-1d1g1 pharmacy_, i1 pharmacy_. c1 phone a-7b1d2e5g-5h-7i-1j1k3 phone_'s e5
    phone_, c-5d-1g-1 phone_. a-3c-1d3e-1g-5h-2 phone_; e-2 phone_a e1 phone_after c1d2 phone_all c3
    phone_and b5c-2e5f2h-2 phone_at e2 phone_bill b1h1 phone_call a2c1d1e-7f2h4 phone_calls c1d1e2i1j1
    phone_company c1e2 phone_died e-4 phone_down c3d3e-1 phone_fell e-3 phone_for e5 phone_goes e4 phone_has e-1
    phone_i h2 phone_in e1h1 phone_interview c2f1 phone_is d-2e4 phone_it c3 phone_line e-1 phone_me d2h-2
    phone_my d4 phone_number b-1d-3e-1 phone_off e5h-1 phone_or b2d1e-2 phone_rings b1h-1k1 phone_said c2
    phone_screen c2g1 phone_shop b2 phone_the c2 phone_to d-1f-3g4j2k2 phone_was d-1e-5 phone_while f1
    phone_will d-2 phone_would b1 phone_you e-1 phoned c-7e1 phoned_, e2 phones a4c1d1e1g-1h2 phones_, a-1c-2
    phones_. d1h1 phoning e4h-1 photo b-3c-3d-9e-5f-3g-7h-5i5 photo_finish a3 photo_of i3 photo_was i1
    photocopying c2 photograph a-1d-5g-2h-3i1 photographed c-2i1 photographer c1 photos a-5c-1d-4e-3g-2h-4j-2
    photos_, c2 photos_. c-3 photos_of c-2 physio b1c2g2k2 physiotherapist h2 pianist c1
    piano a-5b-5e1g-4h-4i-4j8k-1 piano_, a-1 piano_. e2 pick a9b-1c-7d-2e2g-1h2i-5 pick_. a-1 pick_a f1h1
    pick_it e1 pick_my g3 pick_of a9 pick_one a1 pick_the a3b1c3g2h1 pick_them b1h1 pick_this e1
    pick_up a-6c-4d3e4g-3h-2k1 pick_your a1c-3e-2 picked a4b-5c-1d-4e-7h7i2k-3 picked_. a4c-1g5h-5k1 picked_a a-3
    picked_another h4 picked_for a1 picked_is a3d1g2h1 picked_me b-1g-2h-2i2 picked_my h1 picked_out h-1k-1
    picked_the a4b-5g-3h8 picked_up a-4b-2c3g-1h-1k-1 picking a5b-1c-8d-4e7h-3 picking_me d-1 picking_my h-4
    picking_up a-1b-3c-2d-2e9f-2h-9 picks d-1 picnic c-5 picnic_. c-1 picture a2b-7c-1d1e2g4k1 picture_. d2
    picture_myself a3d-2g5 picture_of k3 pictured a3b4 pictures a-4 pictures_of a-2 piece a-5b4c-4d-6g-5h1i-4j1
    piece_, b1 piece_. b-2c-3 piece_of b2d-2j1 piece_on b-1c-1 piece_rate b3 piece_rates b4h1 pieces e1h-4k3
    pieces_. c2k1 piecework b6 pier d2 pier_. d2 pig c1d2 pigeon e3 pigs d4e1 pile a-2b-5c-2d-10e3f6g-2h-1
    pile_. f2h-1 pile_of d-2h1 pills c1k2 pilot a-3d-1g-1j-1 pilot_. h1 pin a-1b-4e8g-1h1 pin_in e7 pin_on h4
    ping b-2d3e6f-3g-4h-4 ping_you d-3e7g-1 pinned b-2e2g-1h-4k-3 pinned_down e2 pint b1d-1 pipeline a-1b-1d2h-1
    pipeline_. h2 pipped a6 pipped_you a3 pitch b-5c3d4h-1 pitch_for d2 pity a-8b-4c1d2h2 pity_nobody h4
    pity_that d-1 pizza a-2b-1c1d-1 pizza_party d4 place a4b-2c2d-5e-5g-2h4i1j3 place_, a-5b-1c-4f-2g4h-1i-3j-1
    place_. a3c2e-2g4j1 place_? d1 place_among h3 place_and a1b-4e1g-1h-1 place_as h1 place_at c-3g-2h2i-1j1
    place_away h-3 place_but k2 place_can c1e2h1 place_elsewhere g1h-1 place_for a2b-9c1d-2e-3f1g-7h2j1
    place_gives b-2 place_has a1b2c3e1g-2 place_i a6g-5h1 place_in a2b-2d-3e-3h1j4k-5 place_is a3e-3g1j1k-2
    place_like a2d3 place_near a-3j1 place_of a-4c-3d1j1 place_on a-1b-3c-7f-4g-3h6j-1 place_open h-1i2
    place_pays b5 place_than a-1 place_that a-3b2c1h-2i2 place_to a2c-3d-8e3f-2g-2h6 place_until h-3 place_wants i3
    place_was c-2 place_where c2g-2h-1 place_with a2b-5g1h2 place_would h1 place_you a1h2 placed b2e1g1h3
    placed_in a2c1h1 placement a7c-1d-3h5k-1 places a1b-3c-8d1f-1h-3i-2j4 places_, a-2d1k2 places_. b-2g2
    places_and a1 places_at j2 places_for j1 places_i a1c-1 places_that d1 plain a-3b4c-1d2e-4g-4h6 plain_and b2
    plain_answer b1 plain_english d1 plainly a2c-1d3g-1h1 plainly_. b1 plainly_: c1 plan a5b6c7g2i-7k3 plan_, b3g1
    plan_. c2d-2g1h-3 plan_a a3c-1 plan_ahead c-1 plan_and b2g1 plan_b a7b-1c-4f3g2h1 plan_for b-3c6
    plan_on c-1d1e3h-2 plan_to a2c1d2e1 plan_was b1c-2 plan_you c-2h1 plane c-5e-1g-4h2i-1 plane_ticket g-2h3j-3
    planned c5g-8h3i-3k2 planned_. c2g-3 planned_for h3k2 planned_on c2 planned_to i-2 planner b-1c3d3
    planner_position h-2 planner_post h2 planning b-2c4d-5e-7h-7i-2 planning_, j1 planning_. c3d-4 planning_to a2g1
    plans a1b-6d-2e1f-3h-1i-4j-6k-3 plans_, c1 plans_. a4c-1 plans_for g4h1 plans_have g-1 plant b-3c1d-12g-3i-6k-4
    plant_, h1 plant_. a1c-3 plant_and g1 plant_has a1c-2e2g-2 plant_in c2 plant_is c1 plant_that j1
    planting e1g2h-2k-2 plants a-1b-3c2h-2 plaster k1 plaster_. k1 plastic c4d2 plate b3c-2d-6e3g-2h-3j-2
    plate_, e3 plate_. d-3e1 plates b-1c1j1 platform a3d-2e-1g1h-1 platform_. g1 platform_for a2
    play a-1b-3c-6d4e2f3h-3k-4 play_. c-1 play_a a-2 play_for h2 play_in a3 play_it d-3e1f3h-2 play_on c1g1
    play_to c-1d1 play_was d1 play_with d3 played a-1c-8d-6 played_a a-3 player a1b2c2d1 players b1c4
    playing b-2c2d3e-4 plays a3d-1e3h-4 plays_more a2 plays_to a3 pleasant a1c1d-2
    please a-5b-1c-15d-7e2f2g-16h8i-1j-2k-5 please_, b-3c1d6e1f5h-2 please_. a-4d2e2f1h4 please_? c2d1f-2
    please_accept f-5 please_allow e1h-2 please_also e1f-1 please_and b1h-2 please_assume e1 please_be d-1e5g-1h5
    please_believe a-1 please_call d-6e-3h5 please_cancel a5b3d-6e-3f2i2 please_check h-3
    please_close b2d-6f-2h15i-1k1 please_consider a3d-3h2 please_convey d3 please_cross h5 please_delete a-1d-5h6
    please_do a-2b-6c-9d-5e-1f1g-1h-4k-7 please_drop a1h3 please_email e-3 please_excuse c-4d-4e-6j1
    please_feel b2h3 please_find c2d4h2i2j-2 please_forgive a-4d-11e-3g2h-8 please_give a-5d-10f-1g-3h5i-3
    please_greet h-2 please_have d1e4 please_hold a1f3h-4 please_ignore h-3 please_inform c-2 please_just d-2
    please_keep a2d-6e-5f4h-4 please_learn d3 please_leave d-3f4h-5 please_let a-1b-1d-3e-6h1 please_make e2h4
    please_mark h2 please_me a-2 please_no e2h-1 please_not d-2h-3 please_note a2d2h6 please_offer h1
    please_pass h-6 please_pay d1 please_quit e4h-1 please_read d4 please_refrain d1 please_regard e1h-1
    please_release f1h4 please_remove a-1c1d1e3h7 please_ring b2e-2 please_save d-6 please_say d-1e-5h-6
    please_scratch b2h2 please_see e-1i2 please_send b-1e-1 please_sir h-1 please_spare d2 please_stand h1
    please_stop d-1e1 please_strike h9 please_take a2b4d-12f-4g-2 please_tell j1 please_thank h-1 please_think d1
    please_treat c1f-1 please_understand a1b-2d-2e4h-2 please_use a-2e-6h-6 please_wait e4
    please_withdraw a3b2c2d1h7i6 please_write e-4h-4 pleased c-8e-5g-10h-1k-6 pleased_to a1c-9d-7e-3g-6
    pleased_with c2d3 pleasure a-7b-9c-8d-1e-10g-8i-6j-4k-3 pleasure_, d2 pleasure_. a-2c-6d-8h-5i-3
    pleasure_it d-3 pleasure_of c2d2h1 pleasure_to a-3b-1c-3d-3 pledged i3 plenty b5c-3d-3e-3g-7k1 plenty_. b4
    plenty_of a-4b1c-1d-2e-5g-3k1 plot a-1d1 pls c-2e1g-4h4 pls_cancel h1 pls_do e1f1 plug c2 plum a3
    plumber a-5d2e-2g4h-5 plumber_'s g3 plumber_. c2g-3 plumber_in b1g1h-1 plumbing c2 plumped a7b2h9
    plumped_for a7b2h9 plus b3c-3d-7e1f2g2h3i-5j-3k-1 plus_@number h2 plus_a b2g2 plus_hours b-4 plus_i f2
    plus_ten b1 plus_the a1h-1 plus_tips a1h2 pm b-7c1d-1f-6g1h-1i-2 pneumonia h1k4 poached h2
    pocket a-2b7c-4d-3e-4g-5h-1i1 pocket_. b3 pocket_money b-4 pockets b4 podcast c-5 poem c-3e-4
    point a1b3c-3e4f-8h-1 point_, b2e-1 point_. b3c-5g-2h2 point_@number b2 point_did c2 point_i a2b-4g2
    point_in a2b1c-3 point_of a3b-2c1d1k1 point_on b4e-1 point_texting d1 point_this e-1 point_writing e2
    point_you d-4 pointed a3b2c-2h-1 pointing g1 pointless c3 points a-2b5c-9e-2f-3g3h-7j5k-3 points_. b1
    points_on b4 points_to a-2b-4g3 poland a2b-3c1d1j1 pole c1 police b-3d4i4k1 police_. d2i1
    police_clearance i3j-3 policy b1c5d3e-4f2g-3 policy_. b1d3h1 policy_is f1 polite a-5b-7c-1d3e-4g-5h3
    polite_. c-2 polite_about c1d1g-1h2 polite_no h4 polite_to d6 politely a-2c-4d1h5 politely_. d2 politics c6
    pompous c1d2 pond a5e1h3 pond_, a2e2 ponder e6 pool a2b3c2f3g1h6 pool_, h1 pool_. g2 pool_for f2h2 pooled b3
    poor a-2b1c4d4g-11 poor_. c3 poor_and c2 poor_impression c2 poor_man c-4 poor_show c4 poor_soul c-4d6h3
    poorly c4d-2k3 pop e4g-2h1 pop_in e1f1h1 pop_up e1 popped c3 popping e-6k-1 popping_up e-4 port a1d-2e2h2j3k-2
    port_. c1 port_authority b1 port_of h1 portal a-8b-5c5d-4e-1f-4g-5h3i-3 portal_, h5 portal_. c-1h-2 portal_? h5
    portal_crashed c4 portal_lost c3 portal_messages e-3 portal_now e-3h-3 porter a-9c-7e-4f-2h1i-1j-2k-5
    porter_'s a-3b-1d-1 porter_. d-1h1 porter_? d3 porter_job b1g2 porter_post c1 porter_who k-1 porters b-2c2d-6
    portfolio a-1b-5c3d-2e-6g-6h-2i-3 portfolio_, c1d1 portfolio_. b-1c2d-1h-2 portfolio_was c-1 portion f2
    porto e-1g-1 portugal j4 portugal_. j3 position a4b-3c1d-12e2f-1g-5h2i-4j-4k-10 position_, a-2e-3h5i-10
    position_. a-4b-6c-7d-5f-4g1h6i-1 position_@other h-2 position_and a-8c-3e1f-6h2i1 position_because h-3
    position_elsewhere b-2h3i-2 position_for h-2 position_has h-1 position_i b1h-4 position_is a1b-1g-2i2
    position_of c-3h6 position_that a4b2c1h5 position_this h3 position_to c-2e5g1h-3i-1 position_was a2c1
    position_which a2h3 position_with b2e1g2 positions a1c-2 positive b1h-1k5 positively d1 possibility b-3g9h-5
    possibility_i g4 possibility_that g3 possible a-7b-6c-9d-14e-2f3g4h-5i-1 possible_, e1 possible_. e-2f2g5h-5j1
    possible_? g-2 possible_for c-3g-1 possible_i h-3 possible_that c-2g7h-7 possible_to d-3g-8h-3
    possibly a-1b-2d-5e3f3g12h-7 possibly_i e1g3 post a1b-5d-4e-5f1g-3h4j2k-2 post_, a-2c1d-8e2h-2i-6j2
    post_. a-4b-5c-6d-2e-4f1g2h3k1 post_? f1h1 post_about g1 post_abroad h-3 post_advertised c-3 post_after h3
    post_and a2b-4d1f-4h-2k-2 post_any d1e-1h5 post_as a-3c2h-1 post_at c-5d1g-1h8 post_because h-4
    post_before c-1k2 post_by d2 post_came h2 post_elsewhere a-1b2e2f-3h1 post_for a-3 post_from c1d2
    post_had a2c-1 post_has a1b1c1h-2 post_here e1 post_i a9b-4c-6f2h-4 post_in a-1b-5c-2f1g5h2i-4k-3
    post_is a-3c3e1g-5h-4i2k1 post_it e-5f-3h-5 post_last h-1 post_nearer h2 post_now h1 post_of a1b-2c-4d-2f-1h8i1
    post_office a-3b2c-7e1f-1 post_on a-2b-3i1 post_than a-3c1 post_that a5c-1h3k1 post_the h-1i-1 post_this h-3
    post_to h1 post_was b1c1d2 post_were h1 post_will c2g-2h1 post_with b3f-2g-1h8i1 post_without c-3 post_would b2
    postdoc b2h-2 posted b1c-1d-6e6g1h2k1 posted_, h1 posted_. e3 posted_on h-3 posted_the c1 posted_to h2k1
    poster b-3c-2d-5 posting a3b2c-1d-1e-3f2h1 posting_and f2 posting_is a1 postman b-3c-1d-6g-1 postpone e4
    postponed c2 postponement c3 posts a1c-1d-5e-3f-2 posts_in a-1 pot a-3b8d1e3h-2 pot_. e2 pots c-1d3 pots_. d1
    pottery b-2 pound a-1b2c-2g-2 pound_an b4 pound_forty h1 pounds b1c-7d-7g-6h-4i-1 pounds_a b4 pounds_an b4
    pounds_for b-3 pour c-1d1g2 powder c1e3 power a-6b-3c-4e-1k-2 pox d1e1 pr c-2j2k-3 practical a-5c-2d-3i2
    practical_exam g1 practically b2 practice a7b-3c1d-3e-10f1g4h2i-1j1k-10 practice_, c-1d-1g2h1i-1
    practice_. b1g-1h-1 practice_at g3h1 practice_has h-4 practice_i a1c1h-3 practice_in h2 practice_that h2k-2
    practice_with a2 practices a2 practise c-1d1e1k-1 praise b1d-2 praise_. c-3d-3 praise_for b1d-1
    pray a-6e5f1h-1i-2j-2k-1 pray_about g1 pray_do d1 pray_on e3h-1 pray_over e2 prayer b-3c-3h1 prayer_, d1
    prayer_i h1 prayers g5 prayers_. g1 praying a1c-2d2e-1 praying_about e-2 praying_for a1 pre d2e1 preaches c3d-2
    precious a-1c-2d7g1 precisely a2b-2g1h2 predecessor c-1d-3h-3 prefer a2b-13c-10d-15e4g-4i-6j-2k-3 prefer_, g2
    prefer_it f-4 prefer_not a-7b-5f-2g-4 prefer_that e4 prefer_the a7g-4h-5 prefer_to a-4b-7c-4d-4e3g-1h4j-1
    preferable a8 preferable_to a2 preference a7b-1c-3f1g1 preference_, a6f1 preference_is g2h-2
    preferred a8b-2c1g-3 preferred_the a4 preferred_to c1 prefers b4 pregnancy c-3j-2k5 pregnant c1d-2g-2i-1k4
    prejudice c-2f4 prejudice_to c-1f4 premature e2 premier a4 premium a-3b8c-4 premiums b3 prep c2g2
    preparation c-2 prepare b-3c5d-3e-3g1h-1i-3 prepare_. c1i-2 prepare_a c4 prepared b4c1d-1e-1g-1h-3i-1
    prepared_. a1c5 prepared_for c-2 prepared_to b5d1 present a-8b3c-4d-3e5f5i4j-6k-2 present_, a-1b-2d-2e1f5h-4k-2
    present_. a-3b-2c-1e6 present_and f4h-3 present_boss c2k2 present_company h1 present_employer b-1c1e1g2h2i3j-2
    present_employers b5 present_i j1 present_job b-5c2i-1 present_my b1 present_myself e-2f1h3 present_one b3
    present_post i-1 present_school h2 presentation a-4b-2c3h1 presentation_. c2 presentation_was c-2 presented c1
    presently g4h-2 president d3 press c-1d-5e-2g3h3 press_me e-1g2 pressed c-1d-3h-1 pressing e1g1
    pressure a1b-6c3d-3e-4k5 pressure_has g-1 pressure_is g2 pressure_on c1 pressured c3 prestige a4b4c-2h1
    prestige_, a1b3 prestigious a3b1d1 presumably g7 presume d1e1 pretend b5c1d6f1g-7h-5 pretend_i c1
    pretend_otherwise b2 pretend_that a-2b3 pretending d5e-2 prettier a3 pretty a-2b-4c8e-4f-1g7 pretty_much g6
    prevented g4 prevention c-2 previous a-3b-3c3 price a-7b8c-6d-7e-4g-3h-1j1 price_, b4 price_. b5h1
    price_for a-1b4 price_of b-1c-5g-1 priced b5c-1 prices b1j1 prices_are c1 pricing a3 primary a-2d5
    primary_school d5 principal a2b3c1d-2e-2f2g-3i1k5 principal_spoke c3 print b-1c-4e-3g-1i3 print_my h4
    print_the d-2 printed a-2e-2 printer a-6b-3c-6d-3g-5 printer_'s h1 printers c1 printing a1h3 prior g6
    priorities a1 prison b1c2d1g2h-1 private b3c2d-6e-10f-3g-7h1i-1j-5 private_, b-1 private_. a-2b-9h3i-1
    private_health b5 private_medical b4 privilege a1b2c-5d3 privilege_of b2d3 privilege_to a1c-2h1 prize a2h-5
    prize_. a-2 prize_for c1d1 prizes c1 pro b1 prob d-2e-3g8h-3 prob_going g2 probability a-2b-3c-3e1g8h-4
    probability_i g4h-1 probable g7 probably a-5c-5d-6e-3f-8g14h-13 probably_. e2 probably_be g4 probably_best g4
    probably_going b-1g2h-4 probably_have k1 probably_i e-2g9h-3 probably_not a-1e-2h-2 probably_will e1g7h-3k1
    probation a-6b1d-5e-7f1g-5h1i9j-5k-6 probation_. b3c2 probation_there i2 problem c-3d5e-8g4h-8i-1k2
    problem_, g1 problem_. d2h-2 problem_for b2 problems a5h-2 procedure a-6b-2c1d3e-1f1g2h5 procedure_, c1
    procedure_. c-2h6 procedure_for h5 proceed a-3c-2d-9e-8f3g6h9 proceed_, e-1f4h6 proceed_. d-1g2h5 proceed_to g2
    proceed_with g1 proceed_without h1 proceeding a-4d-6e-6f2h8 proceeding_, h7 proceeding_. d-1 proceeding_to h3
    proceeding_with a-2g-3h5 process a-5b-2c1d1e-7f1g-4h7j-2 process_, a1b1d-1e2g4h6i-2
    process_. a1b-2c-3e-11f-4h9j-2k-2 process_; f2 process_and e1 process_as h5k1 process_at c-1e-1h5
    process_before f-1 process_could a-1 process_for c-3d2g-2h6j1 process_had c-4 process_has c9 process_here h4
    process_i a-1h3 process_in f1h-5 process_is c1d4g-4 process_last h1 process_makes c-4h-3 process_now k1
    process_on f2h-1 process_puts c-2h-3 process_to f1 process_took c7d2 process_was h-5 process_with h2
    processes a2 processes_, a2 processing h1 processing_my h3 produce c1 producer b1
    product a7b-9c6d-9e-5g-2h1i4k-2 product_, a1c2 product_. c2 product_i a1 product_is a2c4g-1 product_lead h1
    production e1g3 products c-3d-1 profession a1d1 profession_, d1 professional a-1b-3c3d8e-3 professional_, c1d4
    professionalism d4 professionals a-2d8 professor a1f1h-1k1 professor_, h1 professor_. a1 profile b-5c5d3f1g-2
    profile_, c2 profile_. c2 profile_in h1 profit a-6b10c-2d-3h-3 profit_share b8c-3d-1h-1 profit_sharing a-3b8
    profits a-3b5c-2 profits_. b1 program a4b-8c-3h1 program_, h2 programme a5b-9c-1d-6g-1h3k1 programme_, a-2
    programme_. h1 programme_for a3c-1h1k1 programme_is a5 progression a1 project a4b-6c-1d-6e-1g-4h2i-5j-10k-7
    project_, a3c-4 project_. c-1e-1g-2h-4 project_has c5k-2 project_i h-3 project_is a1c-2h3 project_manager b2
    project_of b-2 project_was d1h2 projects a4b-8c-2k1 projects_are k1 promise a-7b-10c3d-6e3h-7i1k-1
    promise_, c2d2e-2 promise_. g-2h-1 promise_a c4e1 promise_i e-1g2 promise_me f2 promise_not i4 promise_of a-1j1
    promise_that c-2e-2g3 promise_to b-1c-5e4i-2 promise_you b-2e-2 promised a-7b3c9d-4e-8f-1g-1h1i-2k-1
    promised_, b-3g1 promised_. c-1g-1h-1 promised_a d-6h-4i-3 promised_feedback c3 promised_me a-3b1c3d1
    promised_my c-1g-4h1 promised_myself a1d-2g-1h3 promised_not c-3d-3 promised_the b-3c1d1
    promised_to b2c2d1e-3g2h3i2 promised_you c1 promises c7d2e5f-2g-2 promises_, b1d4 promises_. c2
    promising a2g1h1 promoted b3h5k1 promoted_where h4 promotion a2c3d-1 prompt c-2d-2h-2 promptly b-3
    pronounce c-1e2 pronounce_your d-1 proof c-3d-4g-4i6 proof_. c-2i4 proof_of j-1
    proper a6b2c4d-2e2f-3g-5h-1j-3k-1 proper_pension b3h1 proper_think e2 properly a2b5c1d2e-3g-6k1
    properly_, a2c1d-3e1 properly_. b-1e-3h1 properly_and b1c-1 properly_for b3 properly_when e1
    property b-2c-2d1i1 proportion c3 proposal a4c-5d-1h2 proposal_. b1 propose c-6d1e2f2g2h-3
    propose_to b-2c-2d2e3g-5h-2 proposed a3b5c-5g4k1 proposed_. g1k2 prospect a1 prospects a8b-3c1d-2
    prosper c-4h2k-2 proud a-10b-3d-2e-1g-8h-7k-3 proud_. c-1 proud_of a-2c2g-2h-1 proud_to a-3b-5d-2g-1k-2
    prove e1j2 proved c-5d-5 proves f1 provide a-1b2 provided b-4c-1d2f4g3i2 provided_i b-2i2 provident b4
    provident_fund b4 proving g1 provisional f5 provisionally f4g2h-5 psychiatrist k4 pub c-1g1
    public a-1b2c1d2f-6g-4h-1i-1 public_sector a1b2 public_service a-2 publish e1 published a-3b3d-3e-2i-5j-3k-2
    published_. k-1 publisher a2c-3h-3 publisher_and i1 publishes a3c3h3 publishing a2b2 publishing_house a2
    pull a-4c-2d8e-11g1h10i-7 pull_back e-1g1 pull_me f1h3k2 pull_my c1h8 pull_out d-9e-3g2h8j-1 pull_the a-6d9h-1
    pull_your d4 pulled a1b-8c-12e-6g2h2k-6 pulled_my d1h3 pulled_out a-4b-3c-8e-5g-4h2i-4k-5
    pulling a-2b1d-11e-2h5i-2j-5k-5 pulling_my c1g1h5 pulling_out b2c-1d-8e-4g-2h4i-1j-4k-4 pulling_the h1
    pulls a2g2 pulse a2c-1d2 pump c2 pun a2 punch d-2 punctuality c3d6e-1 pune a-3b-2e-2f1g1h-2 pune_. a-1
    pupil c-3d1 pupillage c2 pupils a-7b-10c-1d-1g-2h-1k1 pupils_, c-1 pupils_. b-1c1d1k1 pupils_and b-1 puppet a3
    puppy e2 pure a4c3 purely a3b1c-2 purpose b-2h3 purpose_, a-1c1 purpose_. b-1 purposes c1 purse a-6b10c-4k2
    purser h1 pursue d-3e-6g5h7 pursue_. h3 pursue_the h3 pursue_this e-2 pursuing a-5c-5d-3e-8h5
    pursuing_the a-3c-4e-4g-3h7 pursuing_this e-1g2h-2 push a-4b-5c-3d-1g3h-4 push_. e3f2 push_through e-1g1h-4
    pushed a-3b-1c-2d-1g-3i2 pushed_for i2 pushed_me h1 pushy c3 put b3d1g-1h-1i1j-2 put_, b3c1e-2 put_. g3h1
    put_a c-1d-4e6f-1g2h2i2 put_all h-1 put_an j1 put_and b2g-3h-2 put_another b4 put_at h1 put_down b1c-2g-1i-1
    put_her c-1 put_him d1 put_in a3c-4d-8e-4f-2g-3j-4 put_into h1 put_it a2b2c3e-5h-4i2j-1k1
    put_me a-9b3c2d-10e1f5i-3j-6 put_money b-2g4 put_my a-9b3c5d-3f1h-1i5k-2 put_myself h1 put_off b-3c1e1g-1h-3
    put_on a-5b-4c-1d4e-1f-3g-2h-2i1k1 put_one a-5 put_pen b2 put_that b1c-6d7 put_the a4b-3d6f-2g-2h-2j1
    put_their b1i1 put_them a6b-2c1k2 put_this b-3 put_to a3b-2c-4 put_together a1d-2 put_two g1j1 put_up c2
    put_us b-1i-3j-1k-1 put_where g-1 put_you d-4f-1g1 put_your b-1c-7e5g-1 put_yours a1h1 puts a4b-2c-2d-4g4h-7k1
    puts_me i1k1 puts_the c-2 puts_them b-1 putting a-8b3c1d-1e3f-5g-2j1k-1 putting_a b1c1 putting_in b1h2
    putting_it e1g4h-2 putting_me h-6 putting_my c1h-2 putting_myself e-1g-4h6 putting_this e4 putting_us h2
    puzzle j1 python c1 qualifications j1 qualified c2d2h2 quality a2b-2c-1d-2g-6h3 quality_of a1c-1h-1
    quarantine h2j3k-1 quarrel a1b-2h1i1 quarrelling c1 quarry a1c1f1 quarry_, a1 quarry_. c2
    quarter a-4b-7c1d-4e6f-6g-7h-1i6j-4 quarter_, h-1 quarter_. b-1c-1i5k1 quarter_end e3g-1 quarter_of c2
    quarter_past e1h1 quarter_to h1 quarterly b3 quarters b-3g3j5k-3 queen a4c-3d4h1 question b-2c-1e1g4h-4i-3k2
    question_, b1c-2d-2e-2h-2 question_. f1g5h-3k2 question_: d-1 question_about b-8c1d-5e-5g-6h1j1
    question_for c-2g4 question_has h-2 question_i a2b-1c-4 question_is h4 question_mark f2g4
    question_of a-3b3c-5d-2e5g-8h2 question_on b-3c3 question_open e2 question_until d2e3 question_was a1b1
    question_whether c2e1 questioning c1g1 questionnaire a-1c6d7h1 questionnaire_, d2
    questions a-1b-7c3e-4f-9g-16h-2i-7k-6 questions_. b2d3e1 questions_about c6d-6g-1h1 questions_and a1c-2h1
    questions_felt c-2 questions_from d2 questions_had c5 questions_in c2 questions_of a3c1 questions_on c3
    questions_that a1 questions_was c-2 questions_were a-3c2 queue b-10c-1d1f2h6i-3j2k-3 queue_, c-1h4
    queue_. e-3g1j1 queue_at b-1d2 queue_for a3e-1h2 queues j-2 quick a-10b-3c-2d1e-2f3g-9h1j-2k-2
    quick_. c-2d-4f1h-4i3 quick_about d5h3 quick_and c-4d-1h-1 quick_answer d-1 quick_call e-2 quick_chat c1d5
    quick_one d-2e1h2 quick_to c1 quicker a1d1e-3f4g-5 quicker_answer c1 quicker_than c-3f2 quicker_there a2h3
    quickly a1b-2c-8d-6e-5h-10 quickly_. c-3d-4e-2 quid b9c-9d-1f-2h1 quid_a b7f-1 quid_an b5c-2h3
    quiet a-1b-1c1d-15e11f-4g-12h-4i2k-1 quiet_, b-2c4e5h-3 quiet_. a1b2e2h-2 quiet_about c1 quiet_and b1h-1
    quiet_for c2e3 quiet_from e3h-1 quiet_on b-1 quieter b-5c-3d-2e2h1k1 quit a-2b-3c-6d12e11f-1g-2h3i1
    quit_blowing d4e1 quit_messaging d3e5 quit_on c1 quit_the d-3h5 quit_your d2h2 quite a3b4c-1d-4e-10f1h-3i-6j-2
    quite_. a1c-2g1 quite_a a1g-1h1 quite_apart k1 quite_did a1c-1 quite_the c-5d1g-4k-3 quitting g2h3
    quiz a-10b-10c6d6e-3g-5i1 quiz_, c2h2i1 quiz_. c-4d1 quiz_ate c4 quizzed c1d3 quote d1e-3f-5g4j3
    quote_me d2e-1f-5g5 quoted a-4b7c-2d-5e-1h-4 quoted_a d-1h-1 quoted_me b5 quotes d2j3 ra d-7h-1k-2 ra_. d-5e-1
    race b-7c-6d-5e-3f2h8 race_, e-1h3 race_. f2h5 race_for h3 racing a3c-2k-3 rack c1d2 radar c-4d-2e6g-4h-5k-2
    radar_, c-1e6g-1h-3k-2 radio a1b-7c-2d-3e3h2 radio_. c1 radio_silence e4h2 raffle a-1b-8c2d2e-2g-2h-4
    raffle_, c2 raffle_. c1d1 raffle_and b-4 rail c-6h-3i-1j3 rails j1 railways a-2h1
    rain a-9b-2c-4d-4f-3g-4h-10k-2 rain_, c-2 rain_. e-2 rain_check e4g1 rain_comes g2 rain_for c3 rain_on g-4
    rain_or b2 rain_to e-1 raise a-9b18c-13d-13e-1h-3 raise_, b3g1h3 raise_. b4 raise_a h1 raise_after b3
    raise_and b1h2 raise_came b7h-4 raise_i b3h1 raise_my b3 raise_of b-2 raise_the b2f1h-2
    raised a-1b4c-5d7e-6g-6h1j-1k1 raised_a c-2 raised_four c-1d1 raised_in d4 raised_me b2k4 raised_my b5
    raised_you c-1d2 raises b1 raising c-2d-5 ramadan c-1e1i2 ramadan_, d1 ramadan_. b2d-1e2 ramadan_and e1
    ran a1b-3c-8e2f-3h-5i-7j-7k-4 ran_away e1 ran_it b3 ran_my d1 ran_out e1h-2 ran_that c2 ran_the c-2i-3k-2
    rand_a b3 rang a1b-3c4d-3e-6f-3g-3h2i2k-8 rang_, a2c-5i1 rang_. b-1d-1 rang_about c-1 rang_and c-1d2
    rang_at c1g1 rang_back h1i1 rang_me c7d-1f-1i-1 rang_my c6 rang_on a1h2 rang_the c1 rang_to b2c-1
    rang_twice c-3 rang_you c-2h-1 rang_your c-2 range a-9b6c-3d-6f-1 range_, b4 range_. b3 range_tops b2
    ranger c1h1j1 rank a3b-5d-1g-5h1 ranked a8b-1c1f-1 ranking c-4d-3e-1 ranking_of b1 ranks a9c-1 ranks_higher a2
    ransom b-2c2 rare b1c-14d-10g-1h-8i-1 rare_. c-3d-1 rare_in a-1b4 rarely a-5b-1d-2g-2h-5k-2 rarely_been d-2
    rarely_met a-3 rarer a-1c-1d-1 rarer_than a-2c-1d-1 rate a-5b12c-5d-9e-3f1g-3h-3k-5 rate_'s b3g1 rate_, b5e1h-2
    rate_. a-2b6c-4g2h2 rate_and b4f2 rate_at a-2b2 rate_for a-4b8h-3 rate_in b3c-1 rate_is a-3b4c-1g-1 rate_my b-3
    rate_of a-1b-8c-4d-1h-4 rate_on b-3 rate_that h2 rate_the a5b-5c3 rate_was a-1b2h2i1 rate_would b2
    rate_you b2c-2d1 rate_your b-6 rated a-1c-1 rates a-9b9c-6e-2f-4g-5h-4 rates_, b1h-1 rates_. b3d1 rates_in c1
    rates_of b-2 rates_on b1 rather a1b-1c4f3g10i-3j-9k1 rather_a c1 rather_be a5b-2g-7 rather_chaotic c2
    rather_do a4h1 rather_doubt g-1 rather_have a-1g-2 rather_keep a-2b-2d-5g-4 rather_leave a-1b-4d-3f1g-2
    rather_more c2g1 rather_not a-11b-8c-8d-15f-2g-1h-6 rather_say b3e1 rather_stay f1 rather_tell h1
    rather_than b1c-1d-2f7g-4 rather_think f-1g1 rather_work a3c2 rather_you a-1c-1d-2e6f1 rating b-1c4 rats d1
    ray i1j1 re a-2b-5c-1g-6i-4 re_the c-7g-3h-5 reach a2b-2c-10d-11e5f-11g2h-3i-7k-2 reach_, e2 reach_. d1e3g6h-2
    reach_by g3 reach_me d-5e1f-6g-5h-1 reach_out e2g-3h-1 reach_the b-1e-2g-1 reach_you d-4e1f-2g1 reach_your g4
    reachable e2 reached c1d-3f-5g-8i-5k1 reached_a h3 reached_me c3d-3e-5h-2i-2j2 reached_out e2 reached_the d1k3
    reached_you c-1d-3h-1 reached_your c-2 reaches a7b-1c-3d-4e-2g-3 reaches_the a2 reaches_you d-3
    reaching b-5c-4d-5g7h-4k1 reaching_out b-3d-2g-2h-1 reaching_you g1k2 read a-5b-2c2d6f-4g-1h-2i-2j-8k-3
    read_, b1d2e5 read_. a-4c-3e1h-3 read_a c3d3e-2 read_about a-3c3d-5 read_all c-3 read_as a1c1 read_every c-4
    read_in c2 read_it a-1g-1k-4 read_my a1b-1c2d4e-5i-1k3 read_of e1 read_out c1 read_so d-3 read_some c1
    read_that c-8d-4g2i-1 read_the a-3c-9d6e-3g1h-4i-4k-1 read_them b2 read_this e-7i2 read_through b1c-2
    read_what c2d5e-2h3 read_with c1d-2 read_your b-3c-4e1 reader c-2h-2 readers c-2i-3 readers_are c-2
    reading a2b-13c-1d4e1f-5h-5i-6j-1k1 reading_, a1c1 reading_. c2d1e1 reading_a c-3d3 reading_about d-1
    reading_all d2 reading_between c3 reading_it d-3e4h1 reading_my c-1h-4 reading_room c-6d-4
    reading_the a1c4d2e-4 reading_this d-1h-2 reading_your c-5k2 reads c2f-1g1k3 reads_like c1d2
    ready a-3d-10e5g-2h-4i-2 ready_, j1 ready_. b-7c1e1g-1h-5j-3k-3 ready_and e1 ready_for c-1g-1h-3j-2k2
    ready_to b7c-1d-3e3f1i-1 real a6b-1d3e-2f-5h2i1k-5 real_. c-2d1 real_gratitude h2 real_nice c-2d-1
    real_one a1e1 realise b4c-4 realised b2d3 realistic c3 realistic_. c1 reality c2 really a3d1e-4f-5h-4i-5j-1k-5
    really_, d3 really_. c-1 really_a c2d1 really_am g1 really_appreciate d-6e-3g-6h-2 really_do d2g-5
    really_feeling d-2 really_good a1c-1d-1 really_hope d1 really_is a-1h1 really_looking g-1 really_nice d-2
    really_sorry h4 really_the e3 really_want f-2g-5 really_well b1c-1 rearranged d2h1 reason a-1b2c-1e2g-11h3i2j1
    reason_, b-3d-3 reason_. a-2b2c1d4i1k1 reason_i b-4c-1f-1i1j2 reason_is a-3b4c-4g-3h1 reason_to a1d-1h1
    reasonable c4d1 reasons a-2b-9c-3d-2e-12f-5g-8h6i-3j-7k-8 reasons_. c1g-1h3 reasons_are c-2
    reasons_i c-2e-5g-4h3 reasons_of d2h1 rebook h3 recall h-2 receipt b-4c-5d-5e-4h-1 receipt_. b-1
    receipts b-3c2j1 receive b1e4h-6 receive_the c2 received b-10c3d-2h-4 received_a c1 received_and h2
    received_me b-2c2 received_the h-3 received_your h-2 receiving e2 recent c3 reception a-9c5d-4f-5g-11h-5j-2k-5
    reception_, c3d1g-1 reception_. c-5d-4e-4 reception_at e2 reception_for i1
    receptionist a-3b-5c1d-1e-4f-3g-5h1i-3 receptionist_. d-1h2 receptionist_job a1 receptionist_said c2
    receptionists c1 recipe b-5c-7d-9e-3h-3k-1 recipe_, d-1 recital b1e1 reckon a1b-2c4f-4g1h-3 reckon_. g-3
    reckon_i a6d-2e1g6h-3 reckon_it g-3 reckon_the a3c3g2h-1 reckon_you c1g3 reckoning a3 reckons c-1d-4g1k1
    reckons_i g2 recognise k1 recognised b-2j1 recommend a-5b-4c-6f-2g-3h-7 recommend_to d1 recommend_you d-1
    recommend_your c-3 recommended a-3c-8d-4h-5 recommended_to c-3 reconcile c2 reconsider c-4d-3f8h-3
    reconsider_. h-1 reconsider_the f1 reconsidering g1 record a-3b-1c3d2f3g-10h1 record_, c-4h-3
    record_. c-2d2f2i-2 record_is a-3 record_on a-1c4h1 record_show c-2d2h6 record_that e2g-1h4 recorded c2
    recorded_. c1 records d1f-2h2i6 records_, b2c1 records_. i3 records_and e1 records_clerk h2
    recovering c-1e-1g-2h-2k4 recruit d1 recruiter a-9b1c6d1g-8h-3i1k-1 recruiter_. d2 recruiter_asked c-6
    recruiter_had c3 recruiter_i a-2 recruiter_kept c2d-2 recruiter_mentioned b4c-2 recruiter_said b5c-2
    recruiter_was b-2c1 recruiter_who c-1 recruiters a-2b-3e4h-7 recruiters_, a-1c-1d-3 recruiting d3h-1
    recruitment a-3d3e-4g-7h8i-7k-1 recruitment_, b1i-3 recruitment_. a1d-1h5 recruitment_for h4 recruitment_is d2
    recruitment_process c-2d-1h-2 red a-3b-5e-4k1 red_. k1 red_flag c3 red_seal d2 reduced c1 reduced_to c1
    redundancy b3h-1 redundant c-3k2 refer h-1 refer_to h-1 referee c-2 referees a-1e-3h-1
    reference b-8c-2d-5e-9f1g-3h-3i5j-3 reference_, i2 reference_. i2 reference_@number h1 reference_check f2
    reference_for i-2 reference_from i3 reference_to h-1 references a-5b-8c5d-1e-10f4g-5h-4i3k-2 references_, c1
    references_. c2i4 references_and c-2i1 references_before c3 referral a1h2 reflect d2e7g-1 reflect_on e1
    reflection a1b-1c-6d-6e-1f-2h6 reflection_, a1b-2h2 reflection_i h2 reflection_on b-2c-3g-1 reflection_the h1
    refrain b-1d6e1h-6 refrain_from d6e1h-4 refresh b3 refreshing c-4d2 refreshing_to c-3d3 refund b-10c1
    refund_. d1 refund_my c2 refunded b-4 refusal b-2c3d-1f8h-2 refusal_, h1 refuse a1b4c-1d-1e-3f4h1
    refuse_, b1e-1f3h1 refuse_. b4c-3e1g-1h1 refuse_for e-2f1h-3 refuse_to a-1 refused a-3h-5j4 refused_. h-3j1
    refused_to h1 refuses a2 regard c-4d-4e2f4g1h-1 regard_me f1 regard_my h1 regard_the e2 regard_this f3h-2
    regard_to h-1 regarded h2 regarded_as h2 regarding b1c-3d-5e5f-2h-1 regarding_my b-1e1h-1 regarding_the h1
    regarding_this d-2e4h-3 regardless f3 regardless_. f3 regards a-13b-6c-11d-13e-9f-13g-8h-22i-13j-9k-16
    regards_, a-16b-16c-19d-21e-17f-8g-11h-12i-10j-6k-9 regards_. b-1 regards_to c-5d1h-3 regatta a-1j-2
    regional a1d-4e1f-3k-1 regional_manager c4 regional_sales e2h1 register b-2d1i-1j2k-2 registered b-3c1h-3i-2j2
    registrar b-2d-1e-1h-1 registrar_'s f1 registrar_. h1 registration b1c1h-3j1 registry a1c-2h-2 regraded b6
    regret a8b3c1d-3e-2f4g4h6i2k2 regret_, c1f3g1h-1 regret_. c1 regret_i a1h2 regret_it a1d1
    regret_that a1b1e-1f1g3h4k2 regret_the e1 regret_to b3d-1g-1h3i2 regretfully h5 regretfully_i h3
    regrets d-2e-1f2g1h-1 regrettably g5 regrettably_, g4 regrettably_i b1 regular a3b5c-2i2 regulator h1i1
    rehab j-2k4 rehearsal a-3c1d-3g5h-3 rehearsals g3i2 reimburse b9j2 reimburse_the j2 reimbursement b-2c2d1
    reject f3h-4 reject_my f1h-4 rejected c2d-2e1h-3 rejected_my c2 rejecting d-1 rejoin e1f3h1 related b2
    relation c1 relationship g1 relative d1 relaxed c1 release a-3b-7d-6e2g-1h1j-2k-5 release_me b-2g-1h-1k-3
    release_my g-2h-2 release_the a-2h8 released c-3g4 released_from h4 releasing h4 relieved c-2f1 religion c8
    relinquish h4 relocation a-7b-3c-5d-5h-3i-3j6k-1 relocation_agent j4 relocation_allowance b-5h1j3
    relocation_team j1 reluctant h-3 rely b2 remain a-11b4c-13d-3f7g1h-4i-1j5k-1 remain_, h-1 remain_. b3
    remain_available f2h-3 remain_in h1 remain_on f2h-4 remain_with b1f-1g3h3 remain_withdrawn f-2h1 remained a1
    remaining c-3h8 remaining_stages g-1h3 remains a-1b2c-5d-1e3g-5i1 remark c1 remark_about c2 remarks_on c-2
    remember a-12b-9c-9d3e-3f-6g-11h-4i-4k-1 remember_. d-2h1 remember_how c1 remember_i d4h-1 remember_me c-2e-2h2
    remember_my d-1 remember_that d1h-5 remember_the c-3 remember_your d-3 remembered a-2b-4c-7d1h-5
    remembered_my b-1c-2 remembering h-1 remembers b-1c-3 remind c-1d5 reminded e1 reminder c-5d6 reminders c-4d1e5
    reminders_. d1 remiss e2 remit a4 remote b3c2d-1e-2f6g-5h-7i2 remote_, c2 remote_. b1f2 remote_and c3f2
    remote_work f1h-1 removal b-5c-8d-2h-3i-5j10k-6 removal_firm i-2 removal_men j2 removal_van b-1j4
    removals c-2d-1 remove g-5h5i-4 remove_me a-2c1d-1h2 remove_my a1c-6d-1e1h2 remove_myself h1 removed c-5f-1h7
    removed_from c-1h8 removing h2 removing_myself h4 remuneration a-6b13c-8d-4e-7g-4 remuneration_, b3e-3
    renewable i4 renewal c-1j1 renewed a-1b-4c-5i4j3 renewed_, j3 renewed_. j1 renews c1 renounce c-4f2g3h7
    renounce_the h2 renounce_to h2 renowned a1 rent a-6b-7c-11d-6g1h-3i-8j4k1 rent_, b-1g2j-3k3 rent_a j1
    rent_and k1 rent_in b-3j3k-2 rent_up j2 rental a-1b-2c-1h-1i-5j8 rented h-1j1 renting j4 rents b-6j4 reopen f1
    reopens i1 rep g1h-2i4 rep_, g2 repair a-2d-1g-4h2 repair_. c3 repairs c-3e2g1 repay i1 repay_the i1
    repeat d2e-4 repeat_myself d2 repeated c5 repeating c2e-2h-2 repetitive c4 replace f2h1 replaced c4k3
    replaced_in k3 replacement c-1g2h-3 replacing d2 replied b-3c-3d-5e-1h-1 replied_the c-1 replied_to d-3e-1
    replies e8g-4h-2 replies_, a-1 replies_. d-1e4 reply a-11b-15c-2d-1e10f-3g-8h-6i1j-4k-6 reply_, c-2d-4e-1h-2
    reply_. d-1h-5 reply_and d1 reply_as e2 reply_by e2 reply_came c3 reply_from c-2d-1h-2 reply_i c1d-2
    reply_is c-3h3 reply_on e1 reply_to d-1e2g-1h-2 reply_was d1 reply_will e3 replying a-1b-3c-4d2e9f-1g-7h-6
    replying_, d2e4 replying_. d-2e-2h-2 replying_so h1 replying_to d2e4g-1h-3 report a-2b-10c3d1e7f-3g-1i6k-5
    report_, d2 report_. c1d-2e3g2h-2 report_for a1i4 report_on c-6i1 report_that c-2 report_to c4d-4h2i3
    report_you d6 reported a-1b-2c-5h-2k5 reporter h1 reporting b-1c6f3h1k1 reporting_line f4h-2 reporting_to c3
    reports b-1c5d-1e2h-1 reports_. c1 repossessed k5 reputation a5c10d-2 reputation_, a2 reputation_among c3
    reputation_for b1c3d-1 reputation_in a1c2 request a-6b-2c3d-7e2g-7 request_. e3h5i1 request_for h-2
    request_that h2 request_to b-2c2 request_you h-3 require i1 required d3h-4i1j-1 requirements c1d2h2
    requires h-3i-2 requires_. i-2 requires_relocation h-1 reschedule c1d-2 reschedules c3 rescheduling c5e-1
    rescind h2 rescind_my h3 rescue c-1g1h2 research a6b-8c3g-7h-1i1 research_, c3d-1 research_. a2c4h1
    research_and h-2 research_is a2d1 research_post a-1c2h1j2 researcher h3 resembles a1 resent d1
    reservation f3h-2 reservations c4g6h-4 reservations_about c4g6h-3 reserve b-3c-4d-2e3f10g-2h-3 reserve_, a-1f2
    reserve_. f1h-3 reserve_candidate g1h-2 reserve_for f2h2 reserve_my e3h-2 reserve_the f4 reserved c-1e2f3g-1h-2
    reserved_for f2 reserves a2c3 residence b-2c-6h-1i-7j11k-6 residence_card b-2i-3j4 residence_permit a1j2
    residency a7b-1c-4h2j4 resident b2c-1i-3j7 residents a-5b-7c5d-6i-2k2 residents_'s h1 residents_. c2g2
    residents_were c4 resign a-1g-2h4i-1 resign_from h1i-1 resign_my h5 resignation b-1i6j-2k-5 resigned h1
    resigning h3 resist a4b1c-1e2 resist_. a1b1 resit g2 resolved c-1e-1g-7h4 resolved_not e-3h3 resolved_to g-3h5
    resonates h3 resources c2d4 resources_. c1 respect b-3c-2d5f-9g-7i-5k-4 respect_, a1c3d4e-6g-2h-2i-2
    respect_. a2c-6d2h3 respect_and d2 respect_for a-3d-8e1 respect_i c-1d1 respect_other c-1d-4
    respect_that b1c-2e2 respect_the d1 respect_to a2c-1 respected a2c1
    respectfully a-14c-1d-13e-11f-8g-15h3i-10j-7k-9 respectfully_, a-6b-13c-1d-9e-8f-3g-10h-8i-6j-5k-7
    respectfully_decline h6 respectfully_yours a-3h-6 respects a4b-1d1 respects_to h-1 respond c-5d-7e13g-5h-7
    respond_, e2h-3 respond_to a1e7h-2 responding d-2e5h-7 responding_. e1h-4 responding_to e3h-2 response b-2e9h-2
    response_. e6 responsibilities c2 responsibility a7b-2c3g-5 responsibility_, h2 responsibility_. h-1
    responsibility_than b-3h-2 responsible c1 rest a3b-6c-5d1e1g-9j1k3 rest_, a2d2 rest_. a4b-3c3e-3f-2g-2h-1i-4k2
    rest_and e2 rest_assured c-4 rest_for d-2 rest_of d2h1 restaurant b4e3g-2h1j1k1 restaurant_. j1 rested a1g2
    resting e2 restore a1f1 result d1e2g-1h-3 result_of c1 results a-2b-3f-2g-5h-3j-1 results_, c4 results_and h2
    resume a-3b-5c2d4f1g-5i1 resume_. c1d1 resurface e4 retail a2b1d-3h1 retail_. b1 retain h-2 retained b1g2h2
    retainer b8 retainer_they b1 retention b5h-4 retention_bonus b4h-1 retire b2c-2d-4e-5g3h1i-3 retire_, h2
    retire_from g1h6 retire_my g2h1 retired c-6d-7e-1g-1h3 retired_, c-2 retired_. h2 retired_from h3
    retirement b2g1h-4 retirement_, b2 retirement_. b-4h-2 retires b4 retiring d-2e-1h4 retiring_from e-1h2
    retract h5 retract_my h5 retracting h2 retreat e1 return a-8b-3d-3e2f6g-6h1i1k-1 return_. b-1d-1 return_a c3d1
    return_my h2 return_of i1 return_the a-3c-5e-6f-5g-6h-3i-5j-2 return_to c1d-1e4f5i1 return_your h3
    returned b-7d-5f-1i-1 returned_. c-1i-1 returning b-1c-8e-3f1g-4h-5 reunion e-3g-2 reuse b-3 revenue j1
    reverse f4 reverse_. c-3 revert b-7e7f-4g-6h-9 revert_. e3 revert_at e1 revert_in e2 revert_to e4
    review a-7b-1c-6g-1h-5i4j-5k-5 review_. d1i2 review_at b1 review_in b-2 reviewed b3c-1d-2f1i1
    reviews a-1b-2c8d-8e-4h1 reviews_from c3 reviews_i c-1 reviews_of c1 reviews_on c2 reviews_online c2
    revised b3c1e2 revisit e1f1 revisit_the f1 revoir f2 revoke h3 revolving c1 revolving_door c1 reward b1d1h1
    rewarded g-1 rewarding c-4h1 rewrote b1c-2 rheumatism k2 ribs k2 rich a-4b2c-2d1e-3g1 rich_coming d5
    rich_in c-2g2 richer a1b2c-5d-1h-3 richer_than a3b-2 riddance d8h2 riddance_. d7h2 ridden a2 ride b-8c-1g3h-1
    ride_. b-1 ridiculous k1 riding a1 riding_school a1 rig b-1h3 rigger a1 right a-2b-1c-3d-1e-3f-1i-2
    right_, a1b1d4e-4g-4h2 right_. c1d-8e-4f-1h2i-3 right_? b-3d-2g-2 right_after e-3i4 right_and c1h1
    right_away h-1 right_back f2h-3 right_before d1 right_down b2c-1g1 right_for b2c-2g-1h1 right_hand c2j2
    right_in a1 right_now b-2d-3e7g5h-6k1 right_on d3f-1h-2 right_one a3c-2d1g-1 right_person a-3c-5d-13h-3
    right_that a-2c-2d-2 right_there c1 right_through a2g1i-2 right_to a-2b-4e-5f4g-4i2j3 right_up b2
    right_with c4g-2 righter a1h1 rigid a-2c4 rigs b2c-1h1 ring a-2b-3c1d3e1g-11j-5k-2 ring_, d-5e6g-1h1
    ring_. a1c-5d-3e3f-4g-2h4 ring_a c-1d5 ring_about e1 ring_again d1h3 ring_and c1e-2 ring_back c4f-1
    ring_before a2 ring_if h1 ring_in d3e1 ring_me a-3b5c1d2e-3f3g-5h-3i-1 ring_my a1d5e2 ring_on c3 ring_or d1
    ring_people d2 ring_round g2 ring_the a-1c-4d2e-2 ring_this d1 ring_to c1 ring_you d-9h-3
    ringing a-9b-12c-6d3e6g-10i-1 ringing_, e3h-2 ringing_. d-1k1 ringing_about h-2 ringing_back d-3e2
    ringing_because e-4h-1 ringing_me c-3d4e5h-1 ringing_my d4e5 ringing_round c1 ringing_the d-2e5h2
    ringing_to c-1d-4e-1g-3h2 rings e4h-4k2 rings_. k1 rings_me e1f2 rings_out e2h-2 rise a-4b10d-7f-2g-2h-3
    rise_and b1 rise_of b1 rise_to b4 risk b-4d-3e-1f1h1i-1k4 rival a11c-9d-6e-1g-2h4i4 rival_'s c-2 river a3d1g1
    river_. a-1d1e1i1 river_is b2h1 riyadh j3 rn e1h1k4 road a-3b-3c-2d-2e1f-6g6h-1j-2 road_'s c1h-1 road_, b-1e1h5
    road_. a-5b2c2d-2g1h1j-1 road_and b-1 road_for a-2d4g1 road_from e-3g2h-1 road_has a2h-4 road_is a-3
    road_to g2k1 road_was c-3 roads a1b-4c-6d-3f-1g4h4j-2 roads_. h2 roads_and h2 roads_are g1 robot c2d4e-1h-3
    robot_, d1 robotics a2 robots c-2d2 rock e3k2 rocket c-1d1 rocket_science c-1d1 rockstar c-3d1
    role a4b-4c5d-3e-7f2g-8h4i-3j-6k-11 role_'s b1c3 role_, a-2b-2d2f2h-2 role_. a-2b-2c-12d1e3g2h5i-4
    role_and a-7c3d-2f-2 role_any h1 role_as a-3c2 role_at c-3h5 role_because h-2 role_come c1 role_does a1c-2h-2
    role_elsewhere h-2i2 role_excites a-4 role_fits a-2 role_had c1 role_has a1b-2c6h-1 role_i a2b-2c-2h3
    role_in a-2c-6d-2f-2h2 role_is a-9b1c3f-2g1h-5k-1 role_last h8 role_needs c-3 role_of c-1h3 role_play a-4c1d2i2
    role_seems c3 role_than a-4 role_that a5b-3c-3g-2h1 role_there a5 role_turned c2 role_was a6 role_which a2h1
    role_with a5b3c1h2 role_would b1c1f1j1 role_you a-1c2 roles e-1f-1 roles_. d1 roll b-3c-3d-1g1h1 roll_. g1h1
    rolled b3c5 rolled_into c3 rolling b-5c1i4 rolls a4c-1h1 rome h2j-2 roof a-1b-3c-3d-11e-2f-6g-1h-3i-3j1
    roof_, b-2c-3 roof_. a1b1e-2 roof_and b-3 roof_is j1 roof_with g1 roofing a2b3d1g-2h1
    room a-2b-4c1d-4e-1f-3i-3j6k-3 room_, a-5c2d3 room_. a1c-1d-2e2g2h-1 room_? a1c-2 room_@number j1 room_and a2d1
    room_at h-3j1 room_for a-3d-4g2h3j2 room_full c-2 room_had c1 room_has j-1 room_i c3 room_in a-1c-8i-1j5
    room_is b-1d-4 room_looked c-1 room_on b5 room_than a-3c-3 room_that c2 room_to a3c2d-4g-5h1 room_was a-4b-3c3
    room_where c1 room_with b-1c-1 room_you c-1 rooms a-2b-8c5d-8g-2i-5j3 rooms_. c-1 rooms_in j2 rooms_were c2
    root d1 rooting c-5d-6h-4 rooting_for c-5d-5h-3 rope c2 rostered e-1g6h-5 rostered_on g3h-1
    rota b-4c7d-1e-2f6h-3i3 rota_, d-2g3k2 rota_. a2d-1h-2 rota_and d2f2 rota_from i3 rota_is c1f1 rotten c2
    rough a-5c6d-2f2h2i-3k1 roughly b9d1i1 round a-5b-6c3d-3e3f6i2j3k-2 round_, b1c5e-5g1h-2 round_. b1c-1d3e-4h1
    round_a b-3d3 round_again c2 round_and f4g1h-2k-1 round_at b-1c1 round_before b2c-1f2h2i1 round_by c-4k-1
    round_for d1g-2h-3 round_had c1 round_here a4b2c5d-1h-2 round_i a-1b1c1h2i2 round_if f3g1h5 round_in h-3k-1
    round_is g1 round_it e2g1 round_like c-1 round_of b-2c-1f2k3 round_on a-1c1h-3
    round_the b-6c-6e-5f-6g-1h-1i-5j-2 round_three b-1c2 round_to c-2d-3e9g-2j2 round_two h-1i3
    round_was a-2b-2c1i3 round_with h-4 round_your c-1j4 rounded a2 rounds a-6b-11c7d1e-1f2g-1h6i-3j-5k1
    rounds_, c-1d-2h1i-3 rounds_. d1g1 rounds_and b-3i-1 rounds_for a-1b-5c6d4h2i-2 rounds_is c3h2 rounds_of d-2k3
    rounds_plus b-2c1 route b-1c-6d-3e-1g-2h4i1k-4 row a-2b-6d6f-3g-3h-4k2 row_. b-1d2 royal c-1d1 royalty c-1
    rrsp a-2b5h1 rsu b2 rsus a-3b8h2 rub d-1h5 rub_my h4 rubbed c2 rubbish d8g-1h-4 rubbish_. d6 rubbish_at d-2
    rude a-7c-2g-6h1 rude_, c1d5e-1 rude_to c1d-4h3 rudely c2 ruin c3k1 ruined b-1c1 ruining d4 ruins d2h1
    rule c2d-4f5g-1 ruled f1g3h2 ruled_out f1g3 rules b-2c2d-5e-1g6h1i1 rules_for c4 rules_on c2 rules_out g6
    rumour a-1b-1f1g-4 rumour_has c1g-2h-1 rumours c-3d-2k1 run a1b-10c2d3e-2f-2g2h-3j-4k-6 run_, h-5i4
    run_. a5c1d-1g2 run_a a-6c1d3e-2g-2h1j-1k-2 run_and h6k1 run_away d3e-1k1 run_by c4d1 run_down c7
    run_for a1b-1c-2 run_in e1 run_it c1e4 run_its g2 run_my b1d1 run_of e-2k-2 run_off e2g-3 run_on g5
    run_out a-1h-5i3j1 run_that a-1c-4 run_the a5b-3c-9d1h-2i-1 run_thing a-2 run_to b1c-1d-2g2h-2 run_your c-3
    rung a-1b-1c-1g-7 rung_by e4g-2 rungs a1 runner a10b-5d-4h-4i1 runner_up a10b-3c-2d-3i1 runners h2
    running a-1b-3c2d4e-5f1h2j-7k-2 running_, g3h7 running_. a-2e-2f1g-6i3j-1k-1 running_at h-2
    running_for a-2b-2c-7d1h1i-4 running_into g3 running_the d5g-1h-3 runs a1b-6c2f-7g3i2j2 runs_, a2 runs_. e1
    runs_a c-3d1h1 runs_for a-2b-1c-3i5 runs_from b-3j1 runs_in c1d2k3 runs_on a-2c4 runs_out c-1e1h-5i-1j5k-3
    runs_the a3c1h1 runs_to b1c-1 runs_until f-1i-2 rupees a-1b3 rural a3b-2c-3 rush f-4g-6i2 rush_. d-2
    rush_into b2e-2 rush_to c1d2 rushed a-4b-3c5e1g-5h-4k2 rushed_, c4 rushed_. c3g-1 rust a1c-2d-4 sa b4d-1
    sabbatical b3i2 sack c2d1k3 sacked d2 sad b3c-1d-1g-6h5 sad_, d2h1 sad_about b1 sad_to g-3h3
    sadly a3b4d-4e-1g6h1k1 sadly_, a2c3k1 sadly_i g1h2 safe a-5b-8c4d-11e-4f1g-4h-10j-1k-3 safe_, b-2c4
    safe_. a-4b-2c7d-1f1g-2h-1 safer a4b-2g2h-1 safety a-1b-6c7d-2e-4f-1h-1j-1 safety_, c1 safety_. c1d2h2
    safety_boots c1 safety_record a-4c5d-2 said b4c1d-2e-8g-6i-3j-3k-5 said_, a-4c-7e-1f9g-6h-1j-1k-2
    said_. a-5b-1c-2g2h-4 said_@number b5h1 said_@quote b3h-2 said_a c-1d-4h-3k-3 said_about a-2b-4c-8d1h-3k2
    said_and b-2 said_date g1 said_days c3 said_go b2 said_good b1 said_goodbye d1 said_he b2c-5d1
    said_i b-4c1e-5g4 said_in b-1c1 said_it a-1b-3c2h-6 said_me b1c4 said_my a2 said_no a3b-2d6e-5h-1k1
    said_of a1e1 said_on e-1 said_remote c4 said_she c2 said_so c6d1h-3 said_something c-2 said_sorry c4
    said_ten b-2 said_thank c2d1 said_thanks c1 said_that a-3c-9d-5 said_the a2b-2c-1d-8g-4h-4 said_them a3b3f1
    said_there b1c-4 said_they b-2c3h2 said_to c-1d-6h-5k2 said_twenty b2c-2 said_was c-2h1
    said_yes a1b1c-5d-19e-2g-6h7j-2k-5 said_you b2d-7f-2h-5 said_your c-6d-2 sail h4j-1 sailed d1h1 sailing b1
    sailor a-1 sailor_. a-1 sails f1g2i3 saint c-3d-10e1 saint_to a2d-1 saints d-2 sake d3e-3 sake_. d1e-3
    sake_of b1 salaried a-2b13c-5d-1h-3 salaried_, b6 salaries b2c1 salary a-2b11d-2e-10f2g-1h1j-4k-2
    salary_, a-1b3d2 salary_. b7c-5d-1h2 salary_and a3b-1c-2g2 salary_band b-2f1g1 salary_for b2c2 salary_in b4
    salary_is a-2b3c-8g-1h-1 salary_question c1 salary_range b-3 salary_scheme b3h1 salary_slip b1c3 salary_so b3
    salary_was b-1c1h1 salary_you b3 sale a-1b-2c-2h-3i-3j5k-4 sale_. b-1d1 sale_of b2j1
    sales a1b-2c7d1e2f-7g-4h-4k-1 sales_, c2 sales_. a2d1g-1h-1 sales_job b1d1 sales_manager h2
    salon a3b1d-3e-2f1g-5h2i6j-1 salon_'s b1c1h1 salon_, a1h1 salon_. b3c-1e-2i2 salon_was c-1 saludo d-2
    saludo_, d-1 same a-3b2d3e-4f5h-2i-4 same_, c-4f2h7 same_. b-2c-4d-3f1g-4h5j-1k-4 same_afternoon b1c-2g-2h-2
    same_as a-1b4c-1d2e2f-3g-1 same_by i-1 same_date g4 same_day a1b-3c-4d-6e-3f-3g2h-1k3 same_evening b1c-2g2i1
    same_for j-1 same_form c2d3 same_hour b-4g5h-3j2 same_hours b2 same_interview f2 same_job c5d-5f3g-1h1
    same_message d1 same_morning a1b-4c-2g2h-4i-1k-3 same_night h1 same_one d1 same_post c1e-2f7h-3
    same_question c1d1 same_questions c2 same_role h-4 same_street j-1 same_thing c-1 same_time b-2c2d-2f1g1
    same_to a-3d-2e4f-4 same_town j1 same_vacancy f2h-5 same_way c-3 same_week a4b-2g1h-1k5 same_work a2
    sample a-1c1d-9e-3f-4i1 sample_lesson i2 samples c-1d-5h-2 sandwich b-3d2h-2 sandwich_. b-1d1 sang a-1b-2c-6d-2
    sank e1 sap d-2 sat a-2c2d-1e1f-1j-4k-3 sat_. g1 sat_at d-1 sat_beside h1 sat_down a2b1c5e4h1 sat_in c-1g-1
    sat_me c1 sat_on a-2c-3d-4e-2h-1 sat_there c3 sat_through c3d3 sat_with c-5h-1 satisfied f1g-1
    saturday a-6b-3c-6d3e-14f-2g4i-4j4 saturday_, b-4c-5e-2f-1g4h4i-2j1 saturday_. b-1c-7d2e-2g1j3
    saturday_and g-1k-1 saturday_as h-2 saturday_for d1h-2 saturday_morning b1 saturday_so g4 saturday_to c2f1g-2
    saturdays a-2c-6d-4e-3g-5j-3k-2 saturdays_, i1 saturdays_. b1 save b-7c-5d11e5f3g-5 save_it d2
    save_me a-1d-4e-1h-1 save_that f2h2 save_the c-5d10 save_your c-5d8e1 save_yourself e6h-2 saved a-5b2d-5e-4g-4
    saved_. b2 saved_me c-6 saved_my d-2 saved_us b2 savings b-5h-4j-6k6 saw b-2c4d-5e-2f-8g-2h-5i-8k-8 saw_, g1
    saw_. c-3e-2 saw_a a-1b2c2 saw_at a3c-1 saw_both a3 saw_in b-1c2 saw_it a-1c2 saw_of c2 saw_that b1c2
    saw_the b2c-4h-5i-2 saw_their a4 saw_this c3 saw_was a-1 saw_you b-1 saw_your a-4b-2c-10d-3e2h-2
    say a-4b-2c5d1e2f-2g1h-2i1j-5k-6 say_, a4c3d2e2g2h-2i-3k2 say_. a3b1c-1d-1e6f-1g4h-5 say_: g1 say_? h1
    say_@quote d-2j1 say_a c-6e1 say_about a3c5e-2f3g-4 say_anything c-6d-4e7k-1 say_at e4 say_do f-2g4
    say_either e4 say_for g-1 say_good c4d2 say_goodbye e-1h3 say_hello a-7b-9c2e-9f-5g-8h-10i-1k-1 say_here h1
    say_hi c-3e-6g-3h-5 say_how b-1c-1h-1 say_i b-5c2d-1e-4g3h-1i1 say_if b-3d-1e1 say_in b-4c-2e-1g-3k-2
    say_is a1c2h1 say_it b-9c2d9e-6f-7g6h3 say_me h2 say_more a-4f-2i2 say_my a2b1c-1g-1
    say_no a4b4c-14d-7e-10f5g2h3i-1k-6 say_nothing b-5c-4e3g-5 say_now e2h2 say_of a4e-1g-1 say_one a-5b-1e4h-3
    say_only a2b1 say_over c3h1 say_so a1b1c4d-2e-6f-5g-3h-1i1 say_something c-1e7g-2h-2 say_sorry c4d7e-3
    say_thank d-1h2 say_thanks d-4e2 say_that a-2b1c2d-1f3g-1h2i-1j-2k1 say_the a2b2c7d-8e-9f3g-1h-4
    say_there a1b-2 say_they b2 say_this d6e-4g-3 say_to d1e1f1 say_what a-2b-6c3g-4h-4 say_when b-4c-2d-4e4g-6h-1
    say_where e-4 say_which a-11b-4c-4d-5g-5h-5 say_who c1 say_why a1c-2 say_yes a-3b4c-4d-2f1g3i1 say_you a-1b-3
    say_your b-3c-2d-1e-1 saying a-1c1d1e2f2g6i-1k-5 saying_. d3e1 saying_i c1g1 saying_it b-3d1f-2g-1h1
    saying_no a1b4d-10e1f3g2h1k-2 saying_so c2g1 saying_that a-1h1 saying_the c-1 saying_yes c1e7g1h-2
    says a-3b-1c1d-3f-1g7h-7i5j-2k4 says_. a-3b-7c-9d1h-5i1k1 says_@number b2g1 says_@quote b1c-2d1 says_a a1b-1h1
    says_do b1g3 says_go f-1g4 says_good d2 says_he b1 says_hello c-3 says_i a3c-8d-4f-1g-4i3k-1
    says_it c5e-1g-2h-3 says_my a1k1 says_no b-3c-3e-3f4g3h4i1k2 says_on c-1d2f1h-3 says_one c2 says_she c-3d1
    says_something c1e1 says_that a-4b-1c-3d-1g-1k1 says_the c1d-3g-2h1k2 says_this g1 says_to g1i-1
    says_yes a1e-4g4h-3 says_you c-3d-1f-1 says_your b-4c-1d-2 scaffolder h1 scale a-2b15c-4d-6e-5f-7g-10h-3i-4
    scale_, a-3b8f-1 scale_. a-3c-4h-2 scale_and b2 scale_i b5h-1 scale_is b2c3 scale_of b-1 scale_plus b2
    scale_with b2 scale_you a2c-1 scales a3b2c-4e1 scales_. a2 scan a-1b-2c-7h-2i2j-3k8 scan_of i2 scandal c5
    scanned g-1h-1i6 scanning a3j1 scare b-1j-2k1 scare_me j-2 scarecrow d4 scared b-1e1h1 scared_me a1c1h2
    scared_of e2 scares c1 schedule a4b-8c4d1e1f4g1i1k-2 schedule_, i2 schedule_. c-2e1h2 schedule_and f2h1
    schedule_of a1 scheduled c1d5g-1h2 scheduled_for h1 schedules d1 scheduling c1d3 scheduling_software c-2
    scheme c1d-3g-1h3 scheme_, a-1b4 scheme_. c-2f1h6 scheme_and e1 scheme_is b1 scholarship b2
    school a3b-3c-2e-3g-1h1i-2j4k-4 school_'s a1g-3h-2i1 school_, a1b-4e-4f1g1h4i-2j3 school_. b-3c1d2g2h-1
    school_? d3 school_a i1 school_across b1 school_and b-3c-3d-2g-2 school_board b1c3 school_bus j1
    school_did a-1c1 school_fees b4h3j-4k4 school_for a2b-2g1i-2 school_has b1c2d-1g-1h5 school_holidays g-1
    school_i a-4c1 school_in a1b-1c-5d-3g-4h-3i-3j7k-1 school_is a3e1g-6h-5 school_leaver b2 school_near g2
    school_of b3c2 school_office c-2 school_on d1g1j-1 school_pays b2 school_play e2 school_rang a-2
    school_run b-2c-3g7 school_runs e2 school_term i1 school_than a3b2 school_that a4b-1c-2d1h4 school_to c-1d1
    school_where c1 school_will c2 school_with a1d-2 school_would c3d1 school_year b-3i1k-1 schoolboy c-1d4
    schooling a-1b6c-1 schools a2b-9c-10d-6e-1g-3h1i-4j7k-6 schools_, a4 schools_. a-1 schools_in a1h3j4
    science a3d-1h1 science_, b1d-2 scooter b2c-2 scope a6b-2c4 scope_for c1 score a2b-6c-3d-3e2g-2h1 score_. a1h-1
    scored a4b-3h2 scores a2b-1 scoring h-2 scrap b-2d3f3h6 scrap_my d2h4 scrap_the f3h1 scrape b2 scraped d5
    scrapped c4 scratch a2c-2d-1e-5f3g-4h8 scratch_me a1f3g-4h4 scratch_my b2d1h6 screamed k1 screaming k3
    screams k2 screen a-3c4d1h1i3 screen_, c-1 screen_. c5d3h2 screening c-1e3 screens k1 screenshot i4
    scribbled b2 scroll b1i1 scrub a-2b1g-2h3 scrub_me g-1 scrum c2 sea a2b-1c-3e4f-1h-1i-4k-5 sea_, b1
    sea_. a1b-4e1h-2 sea_and a2 sea_is c-1d1 sea_until j-1 sea_with h-2 seal c-3d5i3 seal_, d2 sealed b3c-4e2
    sealed_it a1b4 seamstress c2f-2 search a-5b-8c4e1f-2g-5h10i-7j-5k-8 search_, e3h2
    search_. a-5b-3c1d-3e-5f-4i-4j-1k-2 search_at h2 search_committee h-2 search_ended h1 search_for d2h3
    search_has a2c2 search_in h5 search_is h5 searching h4 seas d2 season a-2b2c-4d-12e9f-2g-1h1i4j-6k-7
    season_'s d-1e3 season_, a-3c1e1 season_. a-7c-2e4g-1h-5 season_and i2 season_has e1 season_i b1 season_is e1
    season_on a2h2i1 season_ticket b4 season_with c1 seasonal a-1b5i4 seasonal_job b1h-2i1 seasonal_work b3
    seasons c-2h-1i3 seasons_, i1 seat a3b-1d-8e-1f4g-6h1 seat_. a2c2 seat_at a6b-3c2 seat_by j1 seat_in c-2f2i1
    seat_is e1 seat_on a-2g-1j-1 seat_warm f1k1 seat_with h-3 seating c1 seats a-3b-2 seats_. a-3
    second a5b-5c-1d-2e-5f3g2i6j-1k1 second_, a7b-2d1i-1 second_. a9c-3e1f-1h1 second_and g2i3 second_best a3
    second_call c5d-1 second_choice a4f1 second_class c1 second_company a2c-2h-3 second_date h1 second_day c2h3i2
    second_email c-1 second_floor a-3d-1 second_for a4 second_in a-2k2 second_interview a-1c-2d2e-4f1g3
    second_interviewer c2 second_invitation h1 second_job a-2b3h-3i3 second_look f1h1 second_mate a-2
    second_meeting g3 second_of c2d2g1i3 second_on h2 second_one g2 second_page c-3 second_place a1
    second_question c-4h-1 second_round a-9b-4c3d1g-1h7k2 second_row a1c-1 second_shop a-1 second_stage f3h2
    second_thoughts a-4c-1d-1e-5g8h-3 second_time c2d-1 second_to a1c-6d-1g-4h3 second_visit h1 second_weekend d2i2
    second_year a-4b4c-3h2i-1 secondary d-1j1 secondment i2 seconds a1c-2 seconds_. a1c-1 secret a-3b-3d-6g-4h-1
    secretary a-7c-1d-3f-1g-2i1 secretary_, c1 secretary_. c-1e1 section b-5c2e-2f1g-2h1j-4 section_, a-2
    section_. a2h2i-1 sector b4c-1d-3h4i3 sector_, a1b2 secure a1 secured a2 secured_a a2 security b5c2d-6e-6h1i-2
    security_. g1h2 security_firm c2h1 security_guard c3 security_man b-1d-3 see a-1b-1d-2e6f5g1h-2i8j-4
    see_, c1d-2e2g-2j1k2 see_. a-7c1d-2e8g1h-2 see_a b1c3e-5g-3k-1 see_about e3 see_after e1 see_any c3
    see_each e-6g-1 see_from c1d1e-1h-3i5 see_how a-11c-5d-12e8f3h1i-5j-8k-5 see_i e-2h-4i4k1 see_if d3e-3h-5
    see_it a1c2f-6g2i3k1 see_me a-6b1c-3d-11e-2f1g4h7 see_more a2 see_my a1b1d-3e-5g2h-3i1
    see_myself a7b-6c-4d-9e-6g8k-3 see_on c2g-1h1 see_that c4d6f-2g-5 see_the a-7b-1c-1d5e-7f-3g-5i3k1
    see_them h2i-2k1 see_this c-1e-2g4 see_through g1 see_to b1g-2 see_two a3e1 see_us b2e-1
    see_what b-1c-5d-1e7f1g-7 see_where a-1b-3e7f1h-1i-1j-2 see_whether e-4f5g-2 see_who d1h-1
    see_why a-1c2e-2h-1k-3 see_with a4e1g-1 see_ya e-2 see_you a-5c-10e-11h3 see_your a2b-3c-8g-5h3
    seeing b-1d-5e-1g7h2i2k3 seeing_a k2 seeing_as b2d1g3h1i1 seeing_me d-4e-3g4h4 seeing_my a1 seeing_that f1i2k2
    seeing_the b-2c1g-2 seeing_you h1 seeing_your c-1 seek h5 seek_the h4 seeking e-1h3 seeking_the e-1h3
    seem a-1b-8c4e-7 seem_to b-4c5e-4g1h-2 seemed a1b-3c11d-11e-5g-14k1 seemed_bored c3 seemed_the a3c-1h2
    seemed_to b-1c4d-5g-4 seems a-4b-4c10d-2e-11f-1g5h-5 seems_i c-4g9h-5 seems_like c1g1 seems_that g2
    seems_the c2g3 seems_to a-4b-5c6d1e-1g-5h-5 seen a1c8d4g-6h-1j1k-5 seen_, c-5d-2h2 seen_. a-6b-1c1e1h-3
    seen_a a1 seen_anything c-1 seen_at c4 seen_better a-4c5d6 seen_both a4 seen_by h1 seen_how c1f1h-2
    seen_in a-1c4d5 seen_it c5d-3 seen_my d1 seen_the a3b3c-3d-3h-5j1 seen_this a1 seen_what c2 seen_your d-1h-2
    sees b1h-2i2 seizures k1 seldom a-6b-1c3d-4h-5 seldom_been c3 seldom_have a-1 seldom_met c1d-1 selected i-3j-4
    selection c4d-7e-5f-1g-4h5j-4 selection_. a2c-4e-5h-2 selection_and e1 selection_day c-1h2
    selection_for b-3c-6h11 selection_of h3 selection_procedure c3 selection_process g-1h3 self a-4b3c-3d2
    self_employed b3h-2 sell b-2c7d5g-2j3 sell_. a1b2 sell_my b-2h1k1 sell_the h-3j2 selling b-2c2g-3h-3j3k-1
    selling_. d1 selling_the b-1j2 sells a-6b-5c4g-2 semester a-3b-2e5 semester_. e1 seminar b-5
    send a-13b-5c-3d3f-2g-7h-2j1k-8 send_, c2d1e1 send_. d-2e6g2 send_a b-1c3d4e-1g-2h-2 send_after e1
    send_an d2e-2i-2 send_back h1 send_it c-3d-5e-5f-4 send_me b-4c1d7e-6f1g-3h5 send_my d3e-2g1
    send_the b-1c-7d-6e-7g-2h2 send_them d-1 send_this d2 send_will h-1 send_word e4
    send_you b-1c-7d-12e-6f-2g-3h-8i2 send_your c-1 sending a-9b-4f-3g-14h-15i1k-11 sending_a i1j1 sending_along i3
    sending_it d-2e-3h-2 sending_me b-1c1d2e2g-5h-2i-3 sending_the h-1 sending_this d-2g-2i-2 sends a-2b-7
    sends_a h1 sends_me b-1e1 senior b1c2d-3e-4f3g-6 senior_, c2 senior_carer h-1 senior_partner k1 senior_post a2
    senior_than a-3c2 senior_title a2f4h1 seniority a3b3c-3 sense a-1b3d2g3h2i-1k-5 sense_. a-1b1d-1e-1h2j1
    sense_for a3e-2g3h-6 sense_in a1b1e2h1 sense_is d2g3h-1 sense_of c1d-5 sense_out d3h-2
    sense_that a-3c5d-3e-1g3h-4 sense_to b3g-1 sensible c-4d1h-3k2 sensible_. c-2k2 sensible_thing g1
    sent a-6b-11c3e-2f-2g-2h-2j-2k2 sent_, d1 sent_. c1d-2e1 sent_a a1c-5h1i1k3 sent_back i2 sent_by i1
    sent_for c2i-1 sent_home c-2g1 sent_in c4 sent_is c-2 sent_it c-2h-1i3 sent_me a-6b-4c1e-3f-1 sent_my c6
    sent_on d2i-1 sent_out a1 sent_the c3i-1 sent_them d1 sent_this i-2 sent_to c6h-1 sent_with h2 sent_you b2c-4k2
    sentence a-2b-2c3d4e1f-3g-1 sentence_. c1d2e2f-1 sentences c-2d5e-1 separate a-2d-1k1 separated b2k5
    separation j-1k6 september a-7b-3c-7d-6f-5h3i3j-4k-8 september_, h1i2 september_. a-2b-6e-3h2i2k-3
    september_and h1j-1 september_i b-1h-2i-2 sergeant d1 series d-3h-1 serious b-5c3d5f2g-6h1 serious_, b-3d5h1
    serious_. c2d-2e1g-2 seriously a-1d4e-5g1h-4 seriously_, c-4d5 seriously_. c-3 seriously_? d1 servant d4
    serve a-4b-1c4d-5e-3g-1h2i4k-2 serve_. c2 serve_as h1 served a-2b-3d1j-2k2 server d1 serves a-1d-2
    service a-2b9c-2e-8f-3h2j-4k-7 service_, c-1e-2g1i2 service_. a-5b-2h-1i1 service_and e-1g-4h1k-3
    service_charge a-2b9c-5h2 service_from i-3 service_has b2 service_is a1g1 service_leave b5 service_that g1
    serviced b-4c2i-2j1 serviced_apartment b-1 services b-2c-3h4i2k1 serving b-1 session a-4d2g5h-3
    session_. b-2c1g1 set c2d-4e1f-2g-1j-3k1 set_, a-1b1 set_. g1 set_a e2 set_against a4 set_aside c-2
    set_beside a2b2c-3 set_foot c1d4 set_for b-1e2g-2h1k1 set_in a-2c3 set_me b1e1i2k1 set_my a1b3
    set_on a-1e-1g5h2k-1 set_one a-3g-3h-1 set_out h1 set_the c-2d-1 set_up a-1b-2c4d-4g-1 sets a-1b-1c1d-2h1
    sets_in h3 setting a-5b-5c-4d-9e-2h-8 setting_up c-2h-6 settle a4b3d-5e3g-6h-3 settle_for a6c-2 settle_the b2
    settled a-3c-4d-11f-7h6i5j1k-7 settled_, b-2 settled_. a-1c-1e2f-3g3i2 settled_about g2 settled_at j1
    settled_in b-4g-2 settled_into h1 settled_it a-1b2h-4j-3 settled_on b1e-3h6i4j-2 settled_the b1c1i2
    settled_where g-1h1 settled_with h1 settlement b2e1 settles a-2b3e3h2j1 settles_. e1 settles_it h4
    settling a2b-1 setup a6b-1c1f1h1 seven b-3c3d2e-3f-2h1i4k4 seven_, a1c-3g1i2 seven_. a3b-6c-1g-2 seven_in d2h1
    seven_months k4 seven_rounds d4k1 seven_weeks c5d1 seven_years i2 sevens e1 seventeen d-3i1 seventh b2c1
    seventies c2 seventies_. c1 seventy b2c-4f1g5i-1 seventy_. b2 seventy_per b-1 seventy_percent b-3g3h-1
    several c2i-3 several_days g1i-2 severance b3 sexton j1 shabbily c2 shabby c6d1 shade a2b-4h-2 shade_, c-1
    shade_. a1c-1d2 shadow i1k2 shadowing c1e-2i3 shake b-3c1d-2h-4j-1k2 shakes e3h-1k3 shakes_out e4 shaking d1
    shaky g2h1 shall c-8d-1e5f-4g2h1i-3j2 shall_. g1j2 shall_be a3b1c-4d-3e-5f-1g1j2 shall_end g2 shall_go e-1h-3
    shall_have e1g3h2i-1 shall_i d1e-6h-2k2 shall_inform h-2 shall_leave h3 shall_not e-2g-3h6k2 shall_revert e4
    shall_see e3g1 shall_stay a-1 shall_talk e2 shall_therefore a1 shall_we e1h1 shambles a-3c10d5 shambles_, c3
    shambles_. c7d3 shambles_and b1c3d1 shame a-1b2c4d4e-7f-4 shame_, f-1 shame_. d-3 shame_on a-1c1d10
    shame_the b1 shameful c5d2 shape b-2c2k1 shaped f2 shaping g3 shaping_up g3 share a-9b1c-4d-6e-10g-13h-3j-4k-6
    share_, b-2i2 share_. c-1h-2 share_a b-1j-1 share_in b-4h-1 share_my a1h-2 share_of a-2b5c-3 share_scheme b3
    share_the b-2c2h-2 share_was d1 shared a-6b3d-9g-3h-4i-4j1k-2 shared_a a-2c-2 shared_out b4 shares a-2b13c-9
    shares_in b5 sharing a-8b7c-6e1h-5j2 sharks k3 sharp b-7c-3d3f2g-3h-2 sharp_. f1 sharpened b1
    sharper a7c-8d-1h-1 sharper_questions c-1 shattered c-2e3 she a-5b-4c-5d-6e-1f1g-4h-2i-2j-1k-4
    she_'s c-10d2e3g3h2k3 she_agrees e-2 she_came b1 she_can c1d-2j3k-1 she_could c1 she_did c2 she_gave h1k1
    she_has a-3b-3c-8d2g-1h-2j-2k-2 she_is a-2b-4c-2d-6e2h-5k-7 she_left c-2 she_made c2 she_may h2 she_said b3c-4
    she_says e-1 she_told c1 she_was b-2c2d-2 she_will e-1g-2h3j2 she_would a-1d-1 sheds a1 sheep g1h-4
    sheep_, d2h-2 sheer a3c-1e2 sheet b-5e-2h3i3 sheet_, d-1h2 sheet_. h1 sheets a2 shelf b-3d1g-2 shelf_. d1
    shelter a2 shelter_. a1 shelve c1d2f1 shepherd h2 shift a-8b1c-1d-3e-15f2h-2j-2k-2 shift_, c2d-3f-1g2h-1
    shift_. a-2d4e-1g-3h-5 shift_allowance b4 shift_and b1e-1g-1 shift_at a-1b-1g5h2k-3 shift_finishes g3
    shift_for b3 shift_is c-2g-2i4 shift_it h3 shift_lead k1 shift_leader k2 shift_loading i-1 shift_on c2
    shift_pattern c2f2h-3 shift_premium b5 shift_starts b-2g-1 shift_the f3g-2 shift_was g3 shift_with g-2i2
    shift_work h-3k1 shifted b-2e-1h-1i-1 shifting c3k1 shifts a1b3c2f2g-2h-2i4j-5k5 shifts_, b3e1f1h3
    shifts_. b-1c1d2e-3g-3h-5i1 shifts_and b-2f1 shifts_are a1c2 shifts_at a1e1 shifts_have k6 shilling b1
    shine a4c-6d1h-2 shine_. a1c-2d2 shingles k6 ship a5b1c1g1h2i3j6k-2 ship_, g1h2 ship_. a2c3h-1 ship_is a1
    ship_than b1d1 shipped j3 shipping a-4b-2e-1g1h-2i-1j7k-2 shipping_company j2 shipping_line c2
    shipping_our b1i1 ships g-4i-3 shipyard a4c-3d1g-4h2 shirt g-3h-3k2 shocked c4g2 shocked_me c2 shoddy c3
    shoe a-1c-2 shoes d-3e2g-3h-7j2 shoes_, b-1 shoes_. e3h-1j2 shone a2 shook a-1c-3g-1i1 shook_my a-1b-1
    shoot b1e1 shoot_you e2 shooting g3 shop a4b-2c1d-3e1f-1g1h5i-1j-5 shop_'s a3g1h-2 shop_, a-1b-1d-5h2i3j-2
    shop_. a3d3e1g-1j2 shop_and b-3c-5g3 shop_does b2g2 shop_floor a-3c3g-3 shop_has h1 shop_i g1h2 shop_in h1
    shop_is a3b1c4g-2 shop_on g-2j-3 shop_that e2h1 shop_was b-1c-1e1 shop_with c3 shopping h-4 shops_. a1
    short a-1e-14f-4h1j2 short_, c-2g-1h5 short_. a2d-8e-5g-6h-1k1 short_: h1i1 short_and c-1g2h-1 short_at b-1
    short_for c1d2h2 short_in b1 short_note j1 short_notice c-3d-3e-2 short_of a-1b4c1d-2e1g-4 short_on g1
    short_staffed c3 short_version c1 short_with c7 shortage d1 shorten f3i2 shorten_the f3i1
    shorter d-4e-1f3g-3h1i-1 shorter_than a-4 shortlist b-8c1d-5e-7f5g-4h1i-2k-2 shortlist_, a1h4
    shortlist_. a-3d-3h-1 shortlist_for h5 shortlist_me h-2 shortlisted c-2d-4g-1 shortlisting b-1c3d-4
    shortlisting_me h-3 shortly h2 shot b-7c-3f7g2h2k3 shot_. c-2f8g2 shot_if h2 should a-6b-3f5g5h-4j-5
    should_. c3 should_a d-6f-4g-1h-4 should_another b2 should_ask c2d1 should_be b1c-2d7e2g-4h2k2 should_bring c1
    should_carry g1 should_come d-4e-2f-1g2h1 should_continue g2 should_get d1h2 should_give d1
    should_go d2e-4h-2j-2 should_have a1b3c6d2e-9f-1g-11i-1k-2 should_i c-6d1f-2g4h-5 should_it e1 should_just g1h1
    should_know c-1d-1g2h2 should_leave e-2g5 should_let g2 should_like c-2e2f2g-4 should_maybe g1
    should_my e4f2g1h-3 should_not c8d-1e-2f-4g2h-6k-1 should_say g-2 should_step g1 should_take b-1c-1d-2
    should_talk d-4g2 should_tell c2d-5e1g-2 should_thank d3 should_the a-3c-7d-6e-1f8g-5h-3i-1 should_they f2
    should_think e-1g2 should_wait b2e-1 should_withdraw h2 should_write d-2 should_you a-3c-8d-12e2f3g-9i2j1
    should_your c-5d-2f5g-2h-1i1 shoulder c1k2 shoulders a4d-3 shoulders_above a2d-1 shout b-3c-2e-2f2g-9h1i-4
    shout_. d-2f-1h1 shout_about k1 shout_and f1 shout_at d6 shout_if b-1d-1e-2f2 shout_when b-4h-4
    shout_whenever e1 shout_you h1 shouted c3e-4 shouted_at c5 shouting a-6c8d2e-2k3 shouting_, c-1 shouting_. c2k1
    shouting_at c3d1 shouting_match k1 shouts a-3b-1c7d2k2 shove a-2c-5d10e-1g4 shove_it d1 shove_your c-2d8
    shovel d3 show b-1c-1d1e1g1h1i1k-3 show_, d-1e1g1 show_. d1 show_a a2 show_it b1c1i-1 show_me a2d-3
    show_that c-1d2h4 show_up d3f1g3h-2i1 show_you d1e-2i5 show_your c1d1 showed a-1b-4c1d-2e-5f-7h-4i-1j1
    showed_. c1d-3 showed_me b-4c-3e-2f-5g-2i-4j1k-7 showed_them b1 shower d9 shower_. d6 showing a-1c2g5h-4
    showing_up b-2g4 shown c3d1e-3g-2h-2i-1j-1 shown_in c-1 shown_me a1c-1k1 shown_round c-4k-2 shown_the d1
    shown_to a-1c1 showroom c3 shows c1d-1f2g-2 shows_. c2d-4h-2 shows_up e1f1h1 shredded i-1
    shut a-4b-3c-3d6f4h-1i1 shut_. h4i1 shut_and g1h-2 shut_my c2f1 shut_on f2h2 shut_the d2h2 shut_up c-2d5
    sick a-10b11c-3e-6g1h-9k5 sick_, g2 sick_. b3 sick_as k2 sick_days b6 sick_leave b4k1 sick_of d-1h-3
    sick_pay a-1b6c-3d-4 sick_with k2 sickness b2k2 side a-1b-1c2f-1g1h2i-2j-4k-4
    side_, a-1b-9c1d-7e1g-1h3i-2j-2k-1 side_. b-4c-2d1e-3g4j-2 side_at e-2 side_by a3c-4d2h1j-1 side_can b4h1
    side_could a3f1 side_door h2 side_for e3 side_has b4c2 side_is a-1b-3g-1 side_of a-3b-2c-1g2i-6j1k-2 side_on a3
    side_the b1h2 side_there e1 side_was b4 side_with a4 sideways a-2b-2 sighed c3 sight a-1c2d1e-2g-2h1i2
    sight_. c1 sight_of h1 sign a-3c1d-8f-2g-3h-2i9j-3k-1 sign_, b-2f-1 sign_. g-2h-1i1 sign_anything e-2
    sign_before c3 sign_for h-1 sign_in c2 sign_it h1 sign_of c2e2 sign_on b6h-2 sign_says c-1 sign_with g2
    signal a-6b-9c-6e1f-2h-3i-1 signal_, e2g-1 signal_. c-2e-4h-1 signal_and e4 signal_here g2
    signature b-4c-7d-5e-1i7j-5k-3 signature_, b-2i-1 signature_. i2 signature_by i4 signed a1b-3c-8d-3e-8g-6h5i4
    signed_, f2g2h-3 signed_. h-4 signed_a i1 signed_before h1 signed_by a3 signed_elsewhere b1c2d2e1f2g1h4
    signed_for j2 signed_in h2j2 signed_me h1 signed_off h-2i-4k4 signed_on d-2g-8h7i-3 signed_up h1i-6
    signed_with a5b-1d-6e-1f1g-1h3i-4 signing a-2b5d-1e2j-3 signing_bonus b2e1 signs b3c-2d-2e1g3h-4
    silence a-2b-3d-2e13f-6g-1h-2i1 silence_, e7k1 silence_. a-2b1e3 silence_as d1e7 silence_from c-3d-7e2g-1h-1
    silence_is c-1 silence_last e-1 silence_on c-2e-1 silence_was c-1e5 silent c-3d-7e13f-4g-8h-4k-2
    silent_, d-3e7g-3 silent_. e1 silent_for e1 silent_on e4 silly a3b3c-1e-5g-3 silly_. b2c4 silly_me c-1
    silly_to a3b1c-4 similar a-2c-2 simmer e7 simple b3c6d2f-2g-4j1k2 simple_, a1h1 simple_. b1d-2k1
    simple_as b2d-5k1 simple_question j1 simpler b1g3 simply a6b1c-1d-2e5f-2g-14j-2 simply_, a5c1d-1
    simply_a a2c-3d1e1 simply_further a1c1 simply_had a-3 simply_in a2 simply_made a2 simply_more a2c-2h-1
    simply_the a4b2c-2 sin a1 since a1b1c2d3e-1f-9g-1h5i-8j-4k4 since_, c1 since_. b-8c-12e-2g-1h-4i-2j-2
    since_@number b-3c5d-2h-4k-2 since_a a4h6 since_another b2 since_been b-1g-1k-1 since_before d4
    since_christmas b-1k2 since_easter a2b-1c4e2h-4k2 since_found d2 since_he j1k1 since_i a4b-2c-5d-2f-7g-11h3j-2
    since_it a1g2h4i-1 since_january c1 since_june c1k-2 since_last c-2d1h1k-1 since_march e2 since_may c3
    since_monday g-2h3 since_my a-1b1d-4e-4g-2j1k1 since_nobody d3 since_school a1h-1 since_she k1
    since_spring c4h1 since_sunday g4h-3 since_taken b-1 since_that g1 since_the a-1b4f2g2h3i-2k8 since_their h1i1
    since_then a-3b-2c-7d-2e-4h-3i-7j-3k-5 since_they a-3b2h1i-1 since_this e2 since_two e1 since_we b2e-4g4k-3
    since_yesterday h2 since_you a-5b5c-3d6h1i4 since_your b-1c2d-2e4g1 sincere g3h-1 sincere_thanks d-1
    sincerely a-4b-10c-9d-8e-12f-7g-9h-15i-6k-6 sincerely_, a-11b-9c-8d-22e-12f-5g-7h-11i-5k-5 sincerely_. a1d1
    sing b-1c1d-8h-4 sing_. c-1 sing_the c1 singapore c-1h-4j5 singing b-2c-5d-5 singing_. c-5
    single b3d-1e-3h-3k-3 single_dad b3 sings a1c-4d-2 sink a-1c5d1g-1 sir c2f1g1h-1 sir_, c4d1f1g1h3i1
    sir_. a1d-1g1h1 sir_for d1 sir_i h-3 sister a-3b-6c-4d-15e2f-3g-6i-3j-3 sister_'s b-5c-3h-3j-4k3 sister_, e4
    sister_. b-2h2j1 sister_and e1h-1k-2 sister_company a2 sister_could k-1 sister_has h-1k-3 sister_in a-1c-2h2k-1
    sister_is j-1k1 sister_says g-2 sister_works b1 sisters a-1b2h-3 sit a1c-1d3e3f4h1i-2j1k1 sit_. e1 sit_at h1
    sit_by c-2e3 sit_down b3d-1e-3g1h-1i-3j2k-1 sit_for h1 sit_in b-1d5e-6f-1h4i4 sit_it h1 sit_on b-3e1g-4j-1
    sit_right c4 sit_the e-4f6 sit_this d-3e-8f-5g5 sit_through d5h1 sit_tight e6f-1g-2 sit_well c4
    sit_with a2b-4c-4d-5e7h-7i-3k1 sit_your f4 site a-4b1c4d-1e-3f-2h-3i1j-2 site_'s a1b1 site_. c1g2h-6i1k1
    site_and g2 site_engineer h-1 site_had c3 site_handover g1i-2 site_in e1 site_is a-4b3g-1 site_manager c-1d3
    site_visit a-1g1h2 site_was c3 site_were b1 site_with i2 sites c2d-5e2 sits a1b2c-2d-7e-5g4h1j-2 sits_. g2h-2
    sits_a b2 sits_closer a4h1 sits_much a2 sits_nearer a1 sits_on e-1 sitter c1g3h-1k1 sitting b-2d-2g2h-1i1j1k-2
    sitting_down a2 sitting_in e-2g3h-1i4j1 sitting_on c-1 sitting_the g-1h3 sitting_there f1 sitting_this a-1g2
    sitting_your g-3h2 situation c-7g1k-3 situation_, a1 situation_has k-1 situation_is e-2g1 six b-4d2e-4f-3j3k-1
    six_, b-4c-1d-1g2 six_. a-3b-2c-8d-1f1h1i1k-2 six_and b-3 six_days c4 six_figures b7c-2g-1 six_hours b-2c4g2
    six_hundred b4h2 six_in a1d3 six_month b-4c-1 six_months c-1d-7g-3 six_of i-1 six_on d3 six_percent b4
    six_rounds c3k1 six_thousand a-2b4 six_to a2g1 six_weeks c2d3g-3h-6i2j1 six_with i1 six_years b-3c-3d-1i-6k-4
    sixes e1 sixteen b5d-5f2g-2 sixteen_hours b-1 sixteen_weeks b2 sixteenth i2 sixth c-4d4f1g1h-1i1j1
    sixth_form a1f1h-2j1 sixty a-1b-1c-2d-4g-2i1 sixty_days b-2i2 sixty_eight h1 sixty_forty c-1g4 sixty_one b1d-1
    sixty_per b3 sixty_thousand b-2 sixty_years c-1k1 size b2c3d-4g-7 size_, a-1 size_. b4 size_of a1 sketched c2
    skill_. a-1 skilled h-2i-2j7 skilled_worker h-1j3 skills a5b-2h1j2 skills_, d2 skills_more a2h2 skin c1d1
    skint b2k3 skip a-3b-5c-2e-6f3g2 skip_it g5h2 skip_the b-2d1e-1f2g3h-4 skip_this g2 skipped c1 skipped_the c1
    skipper b1 skipper_'s b1c1g2 skipping b-1d1f2h-2k3 skipping_the f2g1h-1 slack c2 slammed e1 slave d6
    sleep b-1c-2d2e5f-1g2h-7j2k2 sleep_, c-1d1g1 sleep_. a-3b-7c2e-4k1 sleep_and c-1k1 sleep_for e-3g1 sleep_in c2
    sleep_on a-3b-4c-7d-9e10f-3g1i1j1k-2 sleep_over d1 sleeping a1b-1e3f1k9 sleeping_, f1k3 sleeping_in c1k4
    sleeping_on a2e2h1 slept b-6c-2d-4e-7g2h-1j2 slept_on e-6g3 slice b6 slice_of b8 slid b4c-1e3h1
    slide b-6c3d1e1h-4 slide_. e1g2 slides a-4d-1e-3g-2h-5 slightest c-4 slightly a1c2e-2h-1 slim c-2g7 slim_. g5
    slip b1c2f1h-2i3 slip_and b-1 slipped c-2e1h-1k6 slipped_disc k4 slips b-4 sloppy c3
    slot a-4b-4d-2e-6f5g5h4i-2j-8k-6 slot_, c1d2f2g3h-2i1 slot_. e2f-3g4h5 slot_and h-3 slot_at g-3 slot_away f2g-1
    slot_clashes g-2 slot_for c-1g1 slot_in h-1 slot_is g5 slot_me f2 slot_on g-8h-1i-5 slot_open h1
    slot_to a-4c-1e-2h8i-3 slot_you g1 slots a1b-3h-4 slots_. a1 slow a-8c-4f-4g-5h-7i-4k1 slow_, d-1e1
    slow_. c-1e1 slow_and c-2 slow_answer e-6 slow_for h2 slow_one a-1 slow_reply e-7 slow_to b3c4d-3e-7g1h-2k1
    slow_with e2 slower a-4c2 slowest c1d2 slowly c-4d10f-3h-7j-2k5 slowly_, d2e-1h-2 slowly_. c-2d4e2h-2k3
    slowly_for d1 slowly_so d3 slowly_this d3 small a1b3c-2d-4e3f3h-5j-2k1 small_, a-3c-5e3 small_. b4c-1e4g-4
    small_boy d5 small_for b1c1h1 small_next a2 small_press h2 small_print i3 small_talk c1 small_thing b3
    small_to a4c-3 small_world a-2 smaller a5b-2c-1d-3g-1h1 smaller_than b1 smallest j1k1 smarter a6
    smell a-6b-5c1e-3g-3h-3 smell_of a-1c-1d-4 smell_the c2d2 smelled c4d-4 smelled_of c1d-2 smells c2d1
    smells_like c2 smelt c2 smile a-8b-1c-1d1e-7f-3g-5 smile_. a-2c-12d-7e-2g-1h1 smile_more c4d3 smile_on d-1
    smiled c3d-4j2 smiled_. c-4 smiles b-2 smiling c-3d-1e-4h-2 smoke d3g-1 smooth c-5d-1h-4 smoother a-2c1
    smoothest a1 sms d1e2 snag g2 snapped h5k1 snapped_me h4 snapped_up h4 snow b-4c-4d-8e2f-4g2h-6j1 snow_'s e1g4
    snow_has g-1 snowed c-3d-1e4 snowed_under e4 so a-3b-2c-1d1e-2f-6g-1h1i-1j1k-1 so_, a2b3c3d-9e-1f3k-4
    so_. b-4c5d-2e-3h-1 so_: b3h1 so_@number g3 so_a a3c-6d-4g-2h-2i-2j-2k1 so_after d2 so_am a2g1 so_as i1
    so_at a2b-1c3g3 so_bad g-2k2 so_badly c4 so_call h3 so_called a-4c4d12h-1 so_can b-2e3g4h-4 so_cancel a-2h2
    so_chances g2 so_clear c-3 so_clearly c-2 so_close a-1g-1 so_consider d4h-4 so_could a2d-1f1g-6h-6k2
    so_count f-1g-4h8 so_cross e1f1h1 so_did h2 so_do a-2e7f5g-7h-3i2j-1 so_does c3e2j1 so_drop d5 so_evenings k3
    so_excuse c-4e1 so_expect e3 so_far a-3c2 so_fast h-4 so_for e1h1 so_forgive a-2b-4d1e-8g-5h-7 so_friday g5
    so_friendly c-2h-1 so_gently d-3 so_give e1g-4h-2 so_glad d5 so_go h2 so_going a1h1 so_good b-3c-6f-2g-5h3
    so_gracious d-1g2h8 so_grateful c4h-1 so_half g2 so_happy c-2 so_hard b-1d4g-1h-1 so_have g-2k-2 so_he b-4j1
    so_here a-2d-3e-13g-8i-7 so_how a3b1 so_i b2c-1d-14e-5f-14g-1h4j-2k2 so_if d-1f3g-4h-5i2 so_in a3b1c1f2g1h-2
    so_is b1d1e3h-3 so_it a3b-2c-4e-2g1h-2i2 so_just e1f1g-1h-2 so_keep b-2e-1f8g-4h-6j1 so_kind c-1
    so_kindly a2b-3c-5e-2f-7 so_last b1 so_late c1d-6g-6h1 so_leave a1d1e1f1g-5h-2 so_leaving b3h1
    so_let a-3e8f2g-7 so_little c2 so_long a-2c4g-4h-3k-4 so_many a-2b-2c3e2h-4 so_maybe d-1e-1f2g2h-3 so_might g-6
    so_monday g1h1 so_most b1g2 so_much a2d2g-4h-4j-2 so_must a-2h1i1 so_my a1b1c-10e-9f-1g-3h1 so_near d1
    so_nice d-4 so_nicely c-2d-2 so_no a2b2d-3e3f-7g5h4 so_nobody c-4d-2e1h-2 so_noisy c2 so_nothing e2
    so_now b1c5d4e-5h2j2 so_odds g2 so_often c3k2 so_once c2 so_one a-1c2g1 so_our h2
    so_please a4b5d-11e-9f-6g-13h5k-2 so_probably g3 so_quick d-2h-1 so_quickly d-2h-3 so_quit d4e-1h1
    so_reaching g4 so_ring h1 so_save d1e5h-1 so_scratch d1h4 so_she j3 so_sit e4 so_slow c1 so_somebody c3h2
    so_sorry a-6c-5d3e-6g-3k-3 so_stop d7e2k2 so_strike b2d3h5 so_sure b1c-3d-9e-5g10h-5 so_sweet d-1
    so_take d2e1h3 so_tell d-1f2g-3 so_than a2h2 so_thank d-5h3 so_thanks b3d4h-1 so_that a-4b-1c-17d-6e1g2i5j2k-7
    so_the c-8e-4g4h-2i-2j5k-5 so_theirs a2b-2c2h2 so_there c-10f-6g-4h3i-4j2k-2 so_they a1b-5c1g1h-3j2k-2
    so_this a-3b1d-7g-5h4 so_to a3c1e2f1g5 so_today g3 so_tomorrow g5 so_touched h2 so_tuesday g3
    so_understanding h-1 so_vague c4 so_very d3 so_warm c-1 so_was b1c-1d2e1 so_we a-4b-6c2d1f-1g-4h-5i-2j5k-4
    so_wednesday g4 so_welcoming c-1 so_well c-5d-1g-2h-6 so_what c1d2 so_whatever d-1e5h-3k1 so_when a2
    so_why b3c1 so_will a2g-6h6 so_with a1h2 so_withdraw h-1 so_would g-8 so_write d2 so_yeah b1d-1e1g1 so_yes k2
    so_you a-1b1c-2e-1f-8g-1h5i4 so_your a-1b-3c-15d-8e-4g7i1j-2 so_yours a-5c-3h1 sober b-1k9
    social a-5b4e-1g1h-2k3 social_security b6c-2j1 society b-2c-4h-3 socks a-1b-1c-1d-1 socks_, a-1
    sofa b1c-1d1h-3j3k-1 soft b-3d-2e-1f5h-2 soft_. c1 soft_no d-1f4 soft_spot a-1 software b-3c2d-3g-3h-6
    software_, c1 software_you c6 sold a-1j3k-1 sold_. h2 sold_me b1 sold_the b-4j1 sole b4
    solicitor a1c-7d1g-6i3j-3 solicitor_is j-2 solicitors h1j3k1 solid b-1c2g3 solutions h1
    some a-4b-4c1d5e7f-15h-2i-3j-1 some_. b-2d2 some_day d-5e1g-7h-1 some_days c-1d-1g1k2 some_distance a1
    some_doubt g2 some_evening e1 some_extra b1 some_kind c1 some_manners d4 some_months h-3 some_more c3d-1e4
    some_neck d5 some_nerve c-1d3 some_news g1 some_nights k2 some_of c5d3e-6h-2
    some_other a-7b-8c-3d4f-7g-6h7i-3j-1 some_people c-4 some_point d-4e6g-3h-1 some_poor d6h1
    some_reservations c1g3 some_rest d-2 some_stage e6g-1 some_things g-1 some_thought h2
    some_time b-7d-14e6f-3g-11h-7 some_way a2b2c1 some_weeks c-1e3h1 some_years c-2 somebody a-5b2c4d1e-5g1h5i2j1k3
    somebody_'s b1d-5g-3h4j1k2 somebody_. d-1 somebody_? d-3 somebody_at a-3b2d1 somebody_else a-3b1c3d3e1g3h2i5
    somebody_for d-2 somebody_had a1c4h2 somebody_has c-4k1 somebody_in h-3 somebody_is b1g1 somebody_like a1g1
    somebody_on c-3 somebody_should c-1 somebody_to h-1 somebody_who a3d3g1h1 somebody_will e1
    somebody_with c5d-1h-2k2 somebody_younger d1 someday d-5e6f-2 someday_. d-2e3 someday_soon e1 somehow g5h-1j2
    someone a-2b-1c2d-1e-13g-1h1i-1j2k2 someone_'s c5 someone_, f1h-2 someone_. c3d-1g-3 someone_? d-2
    someone_before h3 someone_else a-6c2f1g2h2 someone_for d-3 someone_from j2 someone_good d-2 someone_had a1
    someone_has g1k3 someone_i a1c-2 someone_in a1 someone_of h1 someone_on c1d3 someone_to d2j1 someone_told c-1
    someone_who a2b-3c-1d3g-6h2 someone_with a-2b1c5d-1g-1h1k3 someplace b3 someplace_else b1
    something a4b5c1d-2f-3g3h2i-2j-7k-4 something_'s a-3b-6c1e-3g1k-2 something_, f2 something_. a-6c4d6e6
    something_about b3 something_around b5 something_came b-6c-3g3 something_changes g2 something_closer a-3h2
    something_else a-11b-2e-2g-2h2i-4k-7 something_for b3 something_has a-2b-5c-2g3h-3k-1 something_i a2b1c-3d-9i-2
    something_in b4c-7d-1e-5f-2g3i2k1 something_is g-1 something_more b-1c1 something_nearer b3 something_new h1
    something_no h-1 something_north b2 something_tells g3 something_that a4b-2c2d1
    something_to a-4b-2c-5d-2e5g-1h-3 something_with a1b1c1 something_wrong c-1 something_you b1c-2e-2
    something_your a3d1 sometime c-3d-2e11f-4h-5i1 sometime_. c-1e7i1 sometime_about e1 somewhat a1c3d-1g2h-3k2
    somewhat_difficult g2 somewhere a2b3c-6d2g1h3i-1j4k-1 somewhere_, f2 somewhere_. d1h-1k2 somewhere_between e3g3
    somewhere_else a-5e-7f-2h2i-3k-6 somewhere_i a3 somewhere_in b2c-1d1g1 somewhere_that a3 somewhere_with a1b4
    sommelier b2c-1 son a-6b-3c-4e-1h-6i-3k6 son_'s c1i-1k2 son_, d2 son_. c-2 son_has c-1g2k3 son_is c-1e-1j2
    song e-1 song_, c-2 song_. a1 sons a-1b1c-2d-3 soon a-3b-3c-8d-7e4f-2g3h-2k-3 soon_, c1d-5e1g2
    soon_. c-6d-9e3f-2i-3j-4k-1 soon_a a1 soon_as a-2c-3d2g-6h-1i2 soon_i e4 soon_not b-3e-1g2
    sooner a5b-1c-7d5f-4g-4h2i2k-2 sooner_, b2d-4e1h-1 sooner_. d-6e-7h-4i3 sooner_be a2b2 sooner_eat d4
    sooner_keep a-1b-4d-6e-1g-1 sooner_leave b-4d-3e-1h4 sooner_not a-6b-4d-7e1 sooner_or e4 sooner_tell a2
    sooner_than a1j1 sooner_work a4d-1 sorry b-6c-3d-7e4f-8g-2h1i-8j-15k-13 sorry_! e-1g-1 sorry_, d1e2h3k-3
    sorry_. c2e2g5 sorry_about a-8b-1c-14d-10e-8g-3 sorry_again c-1d-7e-7 sorry_ah d-1 sorry_but c4
    sorry_for a-14b-13c-4d-2e2f-2g-14h-6j-3 sorry_i a-10b-3c-11d-9e8g-8h-7 sorry_if c-3e-2g-4h-1 sorry_it e-4
    sorry_mate d-4 sorry_my d1 sorry_not d1 sorry_that a-1d3e2g-7h2 sorry_to a4b3c2d-5e-17f-1g-4h6i-4k-5
    sorry_you c-1d1 sort b4d4e1g4h-3i-1j2k-6 sort_, d1 sort_. a-3c-2 sort_it c2 sort_me b1 sort_of a3b6d-4e-3g9h-2
    sort_out b-3e1g-4j2 sort_your c-1d6 sort_yourselves c1d5 sorta g4 sorted a-7b2c-7e2f-3h6i-4j6k1 sorted_, h1
    sorted_. b2d-1e1j1 sorted_for h3 sorted_my d2j1 sorted_now h2 sorted_out j2 sorted_with b1h1 sorting b-3j1
    sorting_out b-2h-1j1 sorting_the a1 sorts a1d2 sought a2 soul a3g-4h2 soul_. a1d-1h1 soul_in e1i1 soul_who d1h1
    souls a2 sound a1c-7d-2g-6 sound_, b1c-1 sound_. e1 sound_engineer h1 sound_of a1 sounded c3d-12e-7h-7
    sounded_like c-6 sounder a-3c1h1 sounding a1 sounds a-2b2c1d-6g2h-4 sounds_like c-2d-5 sounds_wonderful b1
    soup a-7b-2c-3h-7i1 soup_. d2i1 sour c1f1 source j2 sours f2 south a1b3h1 soz a1b-3c-1d-1e3g2 soz_. a2e1
    space b-3c-6d-1e5g-1 space_, e4g-2 space_. e2 space_for b-1e-3g1h1 space_to e2h-1 spain c-2d1j4
    spam c-8d1f-1h-4 spam_, h-1 spamming d3e3 spanish a-2 spanner a1c1 spare a-1b-3d14e-2h1j1 spare_. a2h-2
    spare_a c1d3 spare_me a-7b-6c-3d17e-7g-4 spare_room j3 spare_us d4 spare_you d-2h2 spare_your e3h2
    spared c-1g3h1 spared_. b1g4 spark c-1 sparky a1h-1 speak a2b-7c-1e1g1h-6 speak_, a2e1f1g4h2
    speak_. c2d1e1f-1h-1j3 speak_about e-1g1 speak_again e-2f1 speak_as c1g2 speak_at e-2i-2 speak_for c2e2
    speak_of d-2 speak_soon e1 speak_to c1d5e1g-4h-1i1 speak_well d-4 speak_with c-2e5h-1 speaker c-3d-5e-3
    speaker_. d-3 speaking a3b-1c-5d-1e-4h1i-2k3 speaking_, a4c-5d-1g-1h2 speaking_. d-9k-4 speaking_of c-1
    speaking_terms c-2k3 speaking_to a1d1 speaking_with c-1d-1 speaks a3b-4c3d-9g-5i-2 speaks_for c1 speaks_of c2
    speaks_to a3b-1 speaks_well b-2c-1 spec c4d1g1 special b-5d7e-1g-4h-6k2 special_. d2 special_needs c2k1
    specialist d-2k1 specialist_. j1 speech c-7d6 speech_about d4 speeches d3 speed a5c1d-3e3h1 speed_. a2
    speed_than a1 spell a-4b-1c-2d9e2f-4g-6h-7 spell_it d5e-1 spell_my d3e-2 spell_the d3 spelled_my c2d-1
    spelling a-2c-1d1e-6g-2h-5 spelling_mistakes c3 spells e-2i2k2 spelt b-1 spelt_my d1 spend c1d3e-3g-3h-3
    spend_my c2k-3 spend_on b3 spent a-1c1d-3e-6h2j2k-4 spent_. h5 spent_most c4 spent_on c-1 spent_the b1j1
    spent_with c1 spine b5c-1d2 spine_points b2g1 spinning e-1k1 spirit a1b-2d-6e1f-3g1h1 spirit_is g2h1
    spirit_moves e3 spite c-1f1 spite_of c-1f1 splendid a-2c-2d-3h2 split a-4c-1g-1h2i1j-4k1 split_. b-2
    split_shifts c2 split_the h4j-1 splitting a-1b1g-3k3 splitting_up k3 spoke a4c2d-5e-14f-3h1i-8j-5k-1
    spoke_, a1e-1h-1 spoke_. b3g1h-4k-1 spoke_about a2c-1 spoke_i h2 spoke_in h5 spoke_of c-1d-5 spoke_over c4
    spoke_to a1c2d1g-4h-2 spoke_well c-2 spoke_with b1 spoken a-4b2c-2e-1f1g4h-1k2 spoken_about b1
    spoken_for e-3g6h-1k1 spoken_of b1 spoken_to c3d2h-4 sponsor a-1b-11f-2h-5i-8j10 sponsor_, j1
    sponsor_me b-2i-2j5 sponsored c-2j4 sponsoring i-2j4 sponsoring_my j3 sponsors b-4c1i-2j5
    sponsorship b-4c-5i-5j6k-1 sponsorship_of c-1j-2 spoon a1b2c-1d1j2 spoon_. a1d1 sport a-1d2f1
    spot a-2b-3d-14e-3f2g-2j-5k-4 spot_, a-1i3 spot_. h6 spot_at h-2 spot_away f3 spot_for b-1c-2f-1
    spot_on a-1c-8f-1h1 spot_to a-2h1 spot_with a1g1h-4 spotless c-1 spots a2b1 spotted c-3 spouse g-1j4
    spread b3k1 spreadsheet d2f1h-3 spreadsheet_, f1 spreadsheet_. c1d3 spring a-3b-2c-5d-3f-5g-10h-3i-2j-1k1
    spring_, a-2c1d1e-1h-1j-1k1 spring_. a1c-3d-8e1g-3h1i-1 spring_and g-2k3 spring_i h-7 sprint c2 squad a3b-2d-3
    square b3 squeeze b-1c-1f1g2h-2 squeeze_the h-1 squeezed b1h1 sry e2 st a4b-3c-2g-3h3i2 stability d2
    stable a1b-1c1d-4h4 stable_, h3 stables a2b-3h1j2 stack c5d3e-1k2 stack_is c4 stack_of c-2 stack_up b1
    stacked c1 stacking a3 stacks a3 staff a-2b3c5d-3e-9f-3g-7h-1i-5j4 staff_, c4d-2 staff_. a-1b2c-4d-1
    staff_and a1c2 staff_are c4 staff_discount b7c-2 staff_house j1 staff_i c-1 staff_in c1 staff_is a1b-3c4
    staff_looked c3 staff_meals b1h2 staff_on b-2c2 staff_party c-1 staff_quiz c-4 staff_room b-1c1 staff_rooms c-2
    staff_to d2 staff_were c1d1 staffed c6 staffed_. d1 staffing d1 stage c1d-7e-1f5g6h2i-2j-3k2 stage_, b-2c2d-1f1
    stage_. c-7d-4e-1f2g-1h2k1 stage_? g3 stage_for h1 stage_i b2 stage_if f2h3 stage_manager b-1d-1h-3
    stage_of a-2b2 stages a-1b-2c3d2h5 stages_. h6 stairs b-2e-7f-1g-2h-7i-1k6 stairs_. a1b1j2 stake b3 stale c3d1
    stall a-1b-7c-5d-7e-2g1h-2k-2 stamp a-6b-10c-10d-7e1j7k-2 stamp_. d-1j1 stamp_and i1 stamp_duty j1 stamp_on h1
    stamps b-3c-6d-4h-3j5 stamps_. c-3d-1j1 stand b-4d2e-2f1g2h1i-1k4 stand_, e-4f1h-7 stand_. b-4c-1d3e3f1g-3h-1
    stand_aside a2g1h2 stand_at a1 stand_down h6 stand_for b-1c3d1h1 stand_i a-1g5 stand_in a1b1c2g3h-3 stand_me h2
    stand_the d1h2 stand_up c-2k1 standard b1c-1d3e-1h-3 standard_. a2 standard_fee b-1 standards c4d1
    standby b2d-1f2 standing a4b-5c5d5e-1g-6h2 standing_. a3c2d-3h-3i1 standing_aside h6 standing_at d2
    standing_down a-2c-5h6 standing_in a2d3e1 stands a-3b1c-5d3e-2f2h5k-9 stands_, a-3e-1g-3h2k-2
    stands_. c-3d4g-3h3 stands_; f3 stands_i g1 stands_in b2g1 stapled i2 star c1d-1h-3 star_. a-2c-2d-3
    stars b-6c1d1g1h-3 stars_. c-1d1g2 stars_and a1 start a2b3c-4d3e-12f2h7i6k-4 start_, c1h-3k1
    start_. b-2e-2g2h-6i-6 start_a a-2c-1h8 start_and a2f1h-2 start_at h3j3k-4 start_date c-1f1h3
    start_elsewhere h2 start_for a1 start_i h2 start_in b-2c-1 start_me i-1 start_my h-2i1 start_of h-3i-4
    start_on g1h2i6j2 start_the g-2 start_their i-2 start_there i5 start_time c1 start_to d4
    start_up a6b3c-4d-5h-5i1 start_with c-3d3e-1h6 start_work h4i-4 start_you b3 started a-3d-11e-1f2h3i-2j-1k2
    started_. h-1 started_at f2h3 started_on c-1 started_to c1g4 started_with b1g-1 starter b2d-4g5h-1
    starter_. b4c-1 starter_for b-1g5 starters a-2d-1 starting b4c-4d-9e-9f-2g5h3i8j4 starting_at b-1g-1h2
    starting_on i1 starting_to a-1e-4g10h-6 starting_with h5 starts a-4b2c-3d-2e-7g-5h2i-4 starts_, c1h2
    starts_. h2 starts_a h2 starts_at b-3c-4g-9i-4k-4 starts_from b4 starts_on g2 startup a6b1c-1 startup_is a1
    state b3c7d3h-2k5 state_, c-1 state_. c3 state_of b1c5d4 statement c2 statement_. b1d3g1 states h-1j2
    station a5b-3c-5d-11e-6g-7h1i-2j-4k1 station_, a-4h5 station_. h-3 station_in e-1 stations c2 statistics b-4
    status b-3c-2i-3j7 status_, h1 stay a-5b2c-2d-7e-7g7h2i-6j1k-5 stay_, b2f-2 stay_. b3c-5d-4e-1f-1g-5h3i-1k-4
    stay_a h3 stay_at g3h4i2 stay_close h-1 stay_connected b-2e-2g-4h-4 stay_for c-1h-2 stay_here h-3
    stay_home g4j1 stay_in a-3c-7d-4e-8f5g1h2i-3j-3k-2 stay_linked h1 stay_on a1e-3f5g1h-2 stay_open c2
    stay_out d1e-2f-4g6 stay_put b1c1d-1e-3g1h11i1 stay_silent e2g-1 stay_the b1 stay_there e1
    stay_where e-2f1g3h-1 stay_with b-2c1d1e-7f-1g6h2i-4 stayed d1e-2h-2 stayed_. h4 stayed_at g1 stayed_for c-1
    stayed_in c3 stayed_patient e-1 stayed_the c2h-1 stayed_with a-3b-2c-1d3h-5
    staying a-6b3c-13d-11f-1g5h7i-6j-2k-2 staying_, h3 staying_. b3h2k-3 staying_at g3h1k1 staying_here h4
    staying_in a-3b-5e-1f2g6h3j-4 staying_on b1h7 staying_out e2h-3 staying_put a-1b3e-6f-3
    staying_where b-2e-3g3h2k-6 staying_with a1e-1g-1h1 stays a-6b-7c1d-1e6h-1i-1j-3 stays_between b-5
    stays_open h1 stays_the j-1 steadier b1g1 steady b-5c-5d-5h1k5 steel a-2c2 steel_toes c1 steep b-2 steer c4d2h1
    steering g3 step a4b1d-9e-9f5g3h2j-2 step_. c-1g2h-1 step_@number b1 step_aside b-2e-5f1g4h3 step_away b1e1g2
    step_back b1e-3g6 step_closer a-5b-1h-3 step_down a-4b6h4k1 step_for g-1 step_higher a3b-3 step_in f5
    step_out a-3c1g-5h7 step_sideways a-3 step_up a7c-2g-6 stepped a-1b-5c-10d-8e-7h3i-2k-5 stepped_away h1
    stepped_back c-1g2h5 stepped_down h-1 stepped_in j1 stepped_out c-1e-1f1g-2h1 stepping a1c1d-7e-3g2h5i-5k-3
    stepping_aside b1g2 stepping_away c4h2 stepping_down c-1g2 stepping_off h3 stepping_out g-4h3i-1k-2
    steps b-3c1d-5g-2 steps_, c1 stew d1 steward h3 steward_. b1 stick a-7b1c-8d11e-4g3h1 stick_with d-1g5
    stick_your c-5d8 sticking a-4b1e-2f1h4j1 sticking_point j1 sticking_with g1h4 sticks f2 sticky c2
    stiff a-3c2d-1 still a-7b-4c-5d-9e3f11g-4h-1i3j-1k-3 still_, e1f4 still_. g1h4 still_a h6 still_arguing h-2j2
    still_at d2e1h-2 still_attend f3h1 still_be b3c-2e-6f2h-5i-1 still_being h1i2 still_can d1f1 still_change h1
    still_come a-3b5d-1e-1g2h4 still_discussing e1i2 still_do e2f5g-2h5j1 still_for g3 still_go h-2 still_going g-1
    still_got h-3 still_grateful h-5 still_had c2 still_happy f2h4 still_has a-1 still_have a3c1e4f-1g-5h-1i3
    still_hum c-1 still_i a1e-4f6h-1 still_in b-4c1e2g4h1j-4k2 still_interested f2 still_interview c2
    still_laughing d1 still_like b-2f2h2 still_looking e3h3 still_making e4 still_meet f2h3 still_my h-1
    still_need d-1e-1h-2 still_no d1e-5f-5h-1j3 still_not d2e3g-1h1k4 still_on b-1k2 still_open c-2h3j2
    still_out f-3h3 still_put a1c1h-1 still_really g-2 still_says c4 still_see h1 still_sit b2f1 still_sitting i2
    still_stands d3 still_stuck g1h2 still_swing f2h1 still_take h-1 still_talk h-1 still_talks c-4 still_tell h-2
    still_thankful h-3 still_the b1f-1 still_there g1 still_think e-3 still_thinking e1f-1 still_to c1e1h1
    still_turn h-1 still_turning e4 still_umming e6 still_up c2e-3f1g2 still_use c1
    still_very b-4c-6d-3e-8f-6g-10h-5i-1k-5 still_waiting c3d1h-2i3j-1 still_want b-1d-2e-5f1g-1h1
    still_wants f-2h-3j1 still_weighing b-1e8h-1 still_with c1 still_withdrawing h6 still_working g2
    still_you f3h-3 still_your c-3f2h-4 stinks c6d4 stint i3 stipend a-3b8c-8d-6h3 stipend_, b4h1 stipend_. b3
    stipend_for b3 stipend_is c-1 stipend_of b1 stipend_they h2 stipend_would b1g1 stitch c-1 stitches b1
    stock b7d-8h-4 stock_, c1 stock_of h-2 stock_options a-3b7c-2 stockholm g1 stockman e1h-2 stole a1
    stomach b1c5g1h-2 stomach_. c3g1 stone a-1d-5f2 stone_, f2 stone_. d-1f2 stood a7d-3e-7 stood_a a4
    stood_at a2c-4 stood_down h4 stood_in a-2 stood_out a3c-2h-3 stood_up b1 stop a-7b2c-7d9e10g-2h7i-1
    stop_, d-1e-6f1h4 stop_. a1e-2h1 stop_at b1d-1e-2 stop_by d-4 stop_calling c2d2e4h-1 stop_here d-3e-7g4h6
    stop_me b1d-8e-5g-1h-4 stop_my h5 stop_pestering d3e2k1 stop_pretending d4 stop_ringing d6e7 stop_sending c-1e3
    stop_texting e3 stop_the h1 stop_wasting d1e-1 stop_where b3g1 stop_with d4h2 stop_writing d4e4
    stopped b2c1d2e2f1h2j-2k5 stopped_at b1c-1d2 stopping a-3b3c-2d-3e-4h8 stopping_. b1h3 stopping_here h2
    stopping_where h6 stopping_with g1 stops a-3b2d-5h3i3 stops_at a-2g-1h4 stops_here h4 stops_me g2i3
    storage b-5c-2j3k-3 store a2c3d-10e1f1g-2h1k-2 store_, f2 store_. e1g-1h3 store_has c2g1 store_manager c1
    store_was a1 stores b-3d-1 stories a3c4d2h-1 stories_, c2d3 stories_. c-1d2 stories_about c2 storm c-5e-3h-1j-1
    story a2b1c1d3e-4g-4h5i-2 story_, c1d2h2 story_. a-1b3c1d1 story_about d1 story_i b1 story_short h5
    story_time c1 story_to a1c1d-2 stove b-2e1j1k1 straight a-8b2c-1g-2h-3i1 straight_, a1d-2h1 straight_. c-1g1
    straight_after i3 straight_answer c7d-3e-2 straight_away a-2b-1c-8d-5g-2 straight_back f3h-4 straight_face b1d2
    straight_from f-1 straight_in d2e3 straight_into d2 straight_on b3 straight_that j2 straight_to a-2c-7e2g-3
    straight_with a-4d-7e-5f-1g1h-2 straighter a1d1 strain d2 strange a-1c6 strange_that c2
    stranger a-2b-4c-2d-3e-2h-3 stranger_. c-2 strategy c6d4h-1 strategy_, c2 street a-3c-8e-10f-3g-1j-10k-1
    street_, h-1 street_. a-3b2c-4d-3g-1h-2j-1 street_and c-1 street_in d1 street_is a1 street_than a1h4
    streets c-2d-1 streets_from c-1 strength d3 strength_. d1 strength_of j1 strengths b-2h-1 stress a1b-2c-5h-5k2
    stretch a2b5d-6f1g-4h1i-1 stretch_me a4c3 stretch_to a-3b6c-6d-3f1 stretched b1c2e-2g-1h-1i2 stretches a2b2d1
    strict a-1f1k1 strike a-2c-4e-2f2g1h7k-2 strike_me a1c1e-4f4g-7h4 strike_means g5 strike_my a-2c-1d3f-2h10
    strike_of h-1 strike_on g1 strike_out h2i2 strike_so g-2 striker g2 strikes b-2c5g2 strikes_me c4d-1
    string c1d-3h2 strings b2 stroke b-2c-3d-3e-1g2h3j-3k4 stroke_and h1 stroke_in j-1 strong a-1b-6c-4d1g1h-1k3
    strong_field d1h3 stronger a12b-1c-14d-13e-6g-5h3i-2j-1k-1 stronger_, h1 stronger_. a5b-2 stronger_case a1
    stronger_company a2 stronger_fit h-1 stronger_in a2 stronger_match a1 stronger_name a3 stronger_of a2h-2
    stronger_than a-1 strongest a8c-4 strongly a4c-2d-1g5h-4 struck b-4c4d-2e-2f-3g-2h-1i5j-1 struck_by c-4
    struck_me c6d-1h-6 structure a-1b3c5h3 structure_, c1h1 struggle g2k1 struggle_to k1 struggled c2
    struggling c-1g6h-2 struggling_to g6 stuck a-8b-3c2d-1e-9g4i-1j3k-7 stuck_, c-2 stuck_. c-1g-1h-1 stuck_at g4j1
    stuck_for h2 stuck_in c2j1k-1 stuck_on g2h-2 stuck_with c2d1 student a-6b1c-3d-4f-2g2h-7i-4j3k3 student_, a-1g1
    student_in c1 student_loan b5k4 student_loans b2j1 student_visa j1 student_who h-2
    students a-5b-5e-3f-4g-3h-9i-5j-4 students_'s d1 students_, c2j-1 students_. c3 students_of i-1
    studied a-3d-3h-5 studied_. a-2h-1 studies a-3b-7c-4d-6g-5h2i-4k-2 studies_, h1 studies_. b-3c-3g-2h2i-1
    studies_has a-2 studio a9c1d-1e-7f-4g-8h3i-2j5k-6 studio_'s a1 studio_, a5e-1h4j1 studio_. a-3c-2h-1
    studio_has a1 studio_i d1 studio_is b-1 study a-3b-3d-3h-3i-1j3k-4 study_, b-3 study_. h-4k-2 study_leave b1
    study_was c2h1 studying g2h-4 stuff a4b-3c2e3g-1j2k-1 stuff_. e1h-2 stuffed b-1d4 stuffy c-2
    stupid b-3c-5d8g-2h-4k1 stupid_. c-1d4 style b-2c4d4 style_, a1 style_. a1d1 style_guide a-3d1
    subject b-10c-2e4f6h-5i7 subject_. d-2e1h-3 subject_line e-1 subject_of b-1 subject_to c-3e3f7g4h-4i8
    subletting j4 submit h3 submitted g1 subsidised b-1 subsidy b4 substance_to a-3 substitute f4 succeed d-2g1
    succeeded d-4 success a-13b-11d-13e-1f-1g-6h-8i-5k-1 success_with a-4b-4c-2g-1h-7
    such a-1b-7c-2d3e-2f-1g-6h-1i-1j-6k1 such_a a-3b-8c1d1e-7g-6h2i-2k1 such_an a3c1d3h-1 such_as a3d-3f-1g1h-1
    such_good d-1h1 such_kindness h1 such_patience d-2 such_things b2i1 sucker d3 sudden d1h1 sued c5 suffer k4
    sugar c-6d2e-2i-1k4 sugarcoat a1d2 suggest a-1b-6c1d7e2g-2k-2 suggest_that c1d4e3g-2 suggest_you d7
    suggested c-1f-1h-3 suggested_. h-1 suggestion d3 suggests a-2c3d-1 suggests_. a-2c2 suing c2
    suit a2c-3e-2f-1h1k-3 suit_, h-1 suit_. c-1d1g1h2 suit_a c-1h2 suit_me a7c-1d-1f-1k-3 suit_the i-2
    suit_you a-1b-3g-2h-1i-2 suitable a5b-4c-4g-3h-2 suitable_for a1h-3 suitcases c-1i-2j4 suited a2d-5g-7h1k-1
    suited_me a2c-2 suited_to a1b1c3g-3 suits a7b-3c-8d-13e-1f-7i-3 suits_. b1h1 suits_a a1 suits_me a8c-7d-2e1f-3
    suits_my a7b-5 suits_the a-1 suits_what a-6 suits_where a-4 suits_you d-1e-4 sum a3b-1c-3h-1j1 sum_to b-2
    summat g3h2 summat_'s g2 summer a-4b3c-8e-3f-5g-6h-5 summer_, a-3e1h-2j1k-4 summer_. a-4b1e-5g-4h-5j-2k1
    summer_and g-1i2 summer_is c-3 summer_reading a1 summon d3 summoned g3j2 summons c-1d4g2k2 sums b1c-2e2
    sums_and b2 sums_on b1e2 sun b-1c2d4e-2g-4 sun_. a-2c2 sun_does d3h1 sunday b2c-2e-3f3h-1i3j3 sunday_'s g-1
    sunday_, a-3b-5c-3f-4i1j1 sunday_. b1e-6g2h-4 sunday_? d-1 sunday_after h-1 sunday_and a3b-3g2i-3k2 sunday_i h1
    sunday_is b1g2 sunday_morning d3 sunday_night a1b-1c1g1i3 sunday_or i1 sunday_premium b3 sunday_shifts b2f2h2
    sunday_with f1h-2 sundays b6c-3d-8f3h-2i1j-2k-4 sundays_, b1 sundays_. b3c-3f1g-3h-1 sundays_i f3 sundays_so g2
    super a-7b9c1d-3h-6 super_, b2 superannuation b5 superb c-1d-3 superb_. c-2 superior a14b-6c-8d-9e-4g-6h-3
    superior_. a4c-1 superior_in a3c-1 superior_opportunity a6h1 superior_to a2 supermarket a2d1j-1
    supermarket_, d2 supervisor c5j-4k4 supervisor_'s e1 supervisor_, k1 supervisor_. c3g2h1 supervisor_and k1
    supervisor_has c-2g4i1 supervisor_interview c-4h-3 supervisor_interviews h1 supervisor_job c-3e1h3
    supervisor_was c3 supervisors c5 supper b-1c-3e-2 supper_. e-1 supplement b10c-7j-3 supplement_, b1
    supplement_. b1h1 supplement_and b1 supplier b-1 suppliers b-1c4 supply c1g-1k-2 support a-5b-3c4d-6i-2j-4k2
    support_. b-1c4 support_for a-1 support_worker c-3g1 suppose b1c-1d3e-2f-2g8h-8 suppose_. g2
    suppose_i b-2c1d-3f-1g8h-4 suppose_you d-2 supposed a-2c-2d6g4h-2 supposed_to a-1d4g2h-2
    sure a-4b-3c-4d3e-5f-7g9h-9i-7j-2k-4 sure_, b2c-5d8e-1g-3 sure_. b-1d-2e-3g2 sure_a g1 sure_about d-1g5
    sure_any g2 sure_anymore g3 sure_do e1 sure_how d-4 sure_i b-4d-11e-4f-2g15h-10 sure_if e-3g-4h2
    sure_it c1d2g1k-1 sure_look g-1 sure_of c3d-4 sure_that b-2c-3g1 sure_the d5 sure_there a-2d1 sure_this g3
    sure_to e2 sure_what e2g-2 sure_when e2g-2 sure_which c-2d2g-2 sure_who g-1 sure_yet f-2g-1 sure_you b1d-8g-4
    surely b-1c-4e-5g-5h-3 surely_that d-2 surface b-5e9f-2g-3h-5 surface_. a1 surface_eventually e1
    surface_when e1 surgeon g-4h-4i-2k4 surgeon_says i-1 surgery a2b-1d-2e-4f-3g-2h2k-2 surgery_, h2 surgery_. i2
    surpasses a3 surprise a-8d4e1g6j1 surprise_, b1c2d5h2 surprise_. c-2 surprise_me g5 surprise_to e1j1
    surprised a-5b3c3e3f-2g4i1 surprised_how c-3 surprised_if a-3c-3d-2g5h-3i2 surprised_me a-1b2c1d-3
    surprised_that c1d1 surprised_to c4d-1g1 surprisingly c2 surrender c1h1 survey b-4c-9d3e-6f-1j1 survey_. d2
    surveyor d-4g-2h2 surveys c-1 survive b1c4d4 survived c1 survived_my f1 suspect b-3d2e-4f-2g11h-10
    suspect_i e-1g7h-4 suspect_that g1 suspect_the d2 suspicion g3 suspicious c1 swallow b3d3e-1g1
    swallowed a-2b-4d-5e6g2h-5 swallowed_me c-2d-1e6h-1 swallows a-1 swamp e1 swamped d-1e3 swamped_, e-1
    swap b-8c-1d-4e-4g-2h-2i-7k-5 swap_. c-1h1 swap_my b-1 swap_with h-2i-2 swapped h-3 swapping a1c-2j2
    swayed b-1c-3 swayed_me b-1c-2 swaying a-1g2 swear f-1g2h-3i1 swear_to f-1g3 swearing c4i3 swears a-2b-1
    sweat b2 sweep a-3c5d1 sweep_the d3 sweet a1c-6d-2h-3 sweet_as a1 sweet_time e1 sweetened b6 sweetened_the b4
    sweetener b4 sweeter a4c-4 sweetheart d4 sweetheart_, d2 sweetheart_. d2 swerve g4 swift h1 swing d-4f4g3
    swing_the g1 switch c-1j2 switchboard d-2 switchboard_, c1 switched a1c-2d-2e4h-2 switched_off d-2e4h-1
    switching e1 swithering e-1g7 swithering_about g4 swore c2k2 sworn b1g-2h-1i6 swung a4b5c-7d-4h-3
    swung_it a2b5c-5d-3h-2 syllable d1 syllabus c3 sympathy a1d2h1 syndrome k1 system c3d-1f6h1j1
    system_, a-2b1d4f5 system_. d-5h7 system_and c-1e1 system_design c-4 system_for f1h-2 system_i a2
    system_is c3d-4 systems a1b-2c-1h2 systems_. h2 ta a-7b-8c-12d-4e-7f-3g-6h4i-2j-1k-8 ta_for c-3e-4h1
    ta_ra d-7h-1k-2 ta_very h2 table a1b4c-4d2f4g2h-2i-4k-4 table_, b6d1h-4j1 table_. b2c-2d1f2g4h-1
    table_and a3b1c-3h2 table_for b1e1 table_in a-2b-2 table_that h2i1 table_with a-2 tables b-1h1 tables_. h1
    tablets b-3k5 tailor c-3d-3e-1g-1h1 take a-4b2c-2d2e1f-1g-2h4i-1j1k2 take_. c2e1k1 take_a a1b-1d2f-4g2h-4j2k-3
    take_all h1 take_away h1 take_back h8 take_care a-10b-4c-8d-19e-15f-1g-9h-14i-9j-1k-17 take_good d-3
    take_his j-1k2 take_home a-7b10c7d-3e-3g-6h-1i-4j-4k-1 take_in b2 take_it a-2c-1d-3e7g-4i3j1 take_less b2
    take_me a2c-6d4e-1g-3h5k-1 take_my a1b-2e8h1k-1 take_myself h5 take_no d2e-2h-3 take_off b1h1
    take_on a-2b-4e-4f2g1i-2j-1k1 take_over i2 take_part b-8c-2d-3g4h6 take_some d-1 take_that b-1d1e1h-1
    take_the a3b-3c-12d4e1g4h2i-2 take_their d1e1 take_this d-4e-7f-1g4h4 take_to c2 take_two c2d-1
    take_up b-4c-2d-6e-5g-3i2 take_your a-2b-4c-9d12e-6h-7 taken a-2d-4e-5f-1g-10h8k-2 taken_, a-3d2e1h2
    taken_. a-1h-2j1 taken_a a-2b1c-7d-3f-1g-1h1i1k-2 taken_an b1c2h1 taken_another a-3b-3c-4e-4g-2i-4k-2
    taken_by a2 taken_into e2k1 taken_it b2h3 taken_me c-2d-4e-3g-9h6k-4 taken_my b-2h-6j-1 taken_myself d3
    taken_off c2d-1h5 taken_on a-3b-9c-2d-2e-7f-3h5j-1 taken_one h2 taken_out b2h-2i1 taken_over d2h4
    taken_something g-1h5 taken_that a1 taken_the a5c-1d-1f3h1j1 taken_up a-1d-6f-1 taken_with c1 taken_work h3
    takes a-1c-1e3f-2g1h-3i2j2 takes_. e4 takes_a c1j1 takes_care b2 takes_its b1c1 takes_me b-3g4h-2
    takes_the a1c-2d1 takes_up e2 taking a1c3d-4e-4h6 taking_a a-5b3c-2d-2e2h-1i-2 taking_another g3h-2
    taking_back c1h4 taking_home b6h-2 taking_is a2h2 taking_it a4c-2e-5h-1 taking_me b-3k1 taking_my c3e-3f-4h1k-5
    taking_myself a-2f1g-7h7 taking_part b-1e-1g-2h7 taking_the b1c-2d1e-4f1g1h2 taking_this e-1g1h1
    taking_up b-2e-1h1i2 taking_you h4 takings b2 tale c-1d1h1 tale_of c-2 talent a-6b-2c2d7g2h-1 talent_, c2d1
    talent_. c-2g2 talent_team d6 talk a-9b-2c3d2e4f2g-7i-2j-8k-4 talk_, a-1b-5c2d1 talk_. a-2d2e1g2h-1
    talk_? b1e-2 talk_about b1c1d-2e1g-10h4k-1 talk_and c1 talk_at g1 talk_i c1 talk_if h-3 talk_in c1 talk_is e-2
    talk_it e6 talk_like d1 talk_me e-2f7 talk_now e3 talk_of c2d-4 talk_on a-2c-2d-4e-3h1k1 talk_soon e1
    talk_to a-3d8e1g-9 talk_too c-4e-4g-2 talk_was a2 talk_when e1 talk_whenever e3 talk_with a2c-2e2f1g3h2j-2k-3
    talked a5b3c7e-9f3h3j-3k-7 talked_. c1g1 talked_about a3b3c2d-2 talked_down c3d4 talked_in c1 talked_into f2h3
    talked_it e-2 talked_me c-1d-1h1 talked_of d-2 talked_over c6d1 talked_round b1f3g-3 talked_them a-1i3
    talked_to a5b-2 talking a-5b4c2f2g-3h-2j-2k-1 talking_. b1c2 talking_about b1c-1d-2e-1f3h-3i1
    talking_it e-3g-1k-1 talking_to a-7b-1d4g1i2k-2 talking_with b-3e1i-2 talks a-8b4c2e-4f2g-3h3i1 talks_, a-5b6
    talks_about c1h3 talks_to d2 talks_with c-4h1 tall a1c-4h-1 taller c-4d1 taller_than a-3 tap h3 tape a1c3j1
    target b6 target_. h1 targets c7d-2 task a-7b-8c6d-1 task_for h-1 task_was c3 task_you c5 tasks a2b-2c4
    taste a2b-3c6d-4h3 taste_. c3h2 tasted a3b-1h1 taught a-3b-9c-15d-2e-4g-5h-9j-3
    taught_me a-3b-6c-10d-14e-3g-3h-7i-5j-1 taught_you d1 tax a1b-7c-13d1e2f-1i-4j8k-1 tax_. a1b4h1 tax_adviser b-1
    tax_and h1 tax_free b2 tax_i b1 tax_in b-1 tax_inspector j-1 tax_law a1b-2 tax_number b-1j-1
    tax_office b-5d5i-1j1 tax_people j1k2 tax_season e2 taxation j5 taxes b-2d1 taxi a-4b-1c-1d-6e-2f1g-2
    taxi_, b-2 taxman d2e1j2k1 tbh a2d-3e-5f-2g3h-2 tbh_, e-2g2 tbh_. g4 tea a-8b-4c-7d-3f-4g-2i2k-7 tea_, b-1
    tea_. a-2b-5c1e2 tea_and b-1c-2 tea_at b-2 tea_before d-3 tea_room c1 tea_to g1 tea_was c-1
    teach b-6c-7d4e-3g-6h-2i2k-1 teach_, i2 teach_. a2 teach_a d-2i2 teach_me a1h1 teach_there a-3
    teacher a-3b1c3d-8f-2h-5i-3j1 teacher_'s a-2b2j1 teacher_. a-2b-1c-2g1h-1 teacher_i c1 teacher_in a1
    teacher_to c1 teacher_was c1 teachers a-4b-1c6e-3g2h-6 teachers_'s b3 teachers_, g2h-1 teachers_. c2d-1
    teaches a-3b-3c4 teaching a3b-1c-1d-7e-5f2h2i3k-6 teaching_, h-2k-2 teaching_. a-5b-1c-1f1g-1h-2
    teaching_at a-4c1 teaching_hospital a2h2 teaching_in a1g2 teaching_is a-2g-1 teaching_job h3 teaching_me a1
    teaching_post a-1 team b-10d-6e-13f-3g-4h3i-6j-2 team_'s c-9d-2 team_, a4b-2c-1f-3h3k-4 team_. b-6d-5e-4h-1k-6
    team_? f1 team_a h-4i1 team_and a2b1c-4 team_at i1 team_before c2 team_came a1b2c1 team_can a2d2h4
    team_could a-2 team_does a1c-6g1 team_ever d1 team_for a-2k1 team_gave c-2 team_got c3h1 team_had a-4c-3
    team_has a-3h1 team_i a1k1 team_in c-2 team_is b-1d1h1 team_lead c2f1h2 team_leader a-1c1d-1f2h3k5
    team_like a-4c-2 team_looked c4 team_made c-2 team_of b-1c-2 team_on h1 team_than a-3b1 team_that a1c2d-1h2
    team_there a3 team_to d-1h-3 team_was a-2c-6h-2i-2 team_went h3 team_whose a2h1 team_with c2 team_would c-2
    teammate c-2 teams a-3c-1e-3g1h-4i-1 teams_, c1 teams_. b1 teams_in c-1 teamwork c1d2 tear f6h5 tear_up f5h4
    tears a2c4k2 tears_. c4 teatime i4 tech b-2c5i1 tech_. c-2 tech_stack c6 technical a2c3d-5 technical_lead c1
    technical_round e1 technical_test c1 technician k-1 technician_. b1 technology a1c3 tedious c1
    teeth a-3b4g-2h-1 teeth_, b3 teeth_. b1e1 telephone a-4b-8c-2d4e2g-7h-9i-4k2 telephone_, c-4d1
    telephone_. c1e1j1 telephoned c1 television c-2 tell a-9d3e5f1g-3i2j1k-4 tell_, c-1d-3e6 tell_. e4g-3h-2
    tell_a c1 tell_anyone c-1 tell_doctor d1 tell_her c-3d-4f1k-1 tell_him c4d2e-2h-2 tell_me a-1b5c8d1e-16g-1h-1j1
    tell_my a2 tell_people d2i1 tell_that c-3d3 tell_the a-7c-2d2e-10f5g-4h4i1 tell_them f2h2 tell_whoever d3
    tell_you a-3b-1c-3d-12e8f-5h4k-1 tell_your b-6c-4d5e1h-3 telling b1d7e-1f-1g4i2 telling_. b2 telling_a d1
    telling_me b1c4e-5f-2g6k1 telling_the a1d2f1h2 telling_you b-3c-2d1e1f-2g1 tells a-7b-1c9d2e-9f-3g3i-3
    tells_me a-3c6d2e-6f-2g3i-1j1 tells_you d1k1 telly a1c-1d2 temp b-3c-2i3 temped c4 temperature c5 temple c-3
    temporary c2i2 tempt f2h-2 tempt_me f2h-2 tempted b4f2g5h-6 tempted_back f4g-3 tempted_me b2
    tempted_to b-1g9h-1 tempting a4c-4 ten a2b-3c-1d-1f-4g2j-1k-1 ten_, e3g-1h2 ten_. a-2b-1c-1g1h-5i-3j-3k-4
    ten_? g-2 ten_a b2 ten_and c1 ten_days b-6c-4g-1i4 ten_each b-2 ten_for d1 ten_hours c2 ten_i g4 ten_in c4
    ten_is g3 ten_minutes a4b-4g-3 ten_o'clock b-3c-3d-4g5i-1 ten_on f-2 ten_or b1g-2 ten_past c-3g-3 ten_per b1
    ten_percent b3g-4h1 ten_times a2b1 ten_weeks i-2k1 ten_with a1 ten_year c-1i-2 ten_years a2b-1c4d1g-2h-1
    tenancy b-5g1j3k-1 tenant j1 tenants a-2c2d-3e-2h-2i-2j3k-1 tenants_, c1 tend a-2f-1g7 tend_to g3 tender c1
    tending g5h-3 tending_to g2h-2 tending_towards g2 tenner b2 tenor d-1 tense c4 tense_, c2 tense_. c1
    tentatively g3h-1 tenth c-4i2k2 tenth_. b1g2h2 tenure i3 term a-3c-4e2g-2h1i5k-3 term_'s i4 term_, b-2f-2h-3i-3
    term_. a-2b-2c1d1f2g-1i1 term_and h1 term_dates i-1 term_incentive b4 term_time a-1b5h3 terminal a1c2d1h3
    terminal_. a1d1h2 terms b5c-2d-5e-7f1g-11h-6i7j-6 terms_, b2i2k1 terms_. a-3h1i1 terms_and b1f2 terms_i b2i2
    terms_of a4b-2d-3f-1g-1h-4i-2j-2 terms_on c-1 terms_with a-2f1 terrible a-1b-1d-9h-3 terribly c3
    terrific c-1d-1 territory c1f2 test a-11b-8c6e-15f7g1i5 test_, a-1b-2c-6e-1f1h-1i4k-1 test_. b1c-1d1f1h1
    test_and i4k-1 test_at g2 test_for c2i-2j2 test_had c4d-3 test_i c2 test_is c3d2g1i2 test_link h1 test_me d2
    test_of d-1 test_on f3 test_or h1 test_piece h1 test_results h1 test_task c1d2 test_that c2 test_was a-1d-1k3
    test_with d1 test_you c-1 tested c2j1k2 tester d-1h1 testing c4d1 tests a-1c2d4e-3h-2i-5j-2k5 tests_, a1d2k3
    tests_. c1d2 tests_for a-1i-1j-1k1 tests_were c-3 text a-7b-9d-3e5f-5g-10i1k1 text_, d-2e1h2 text_. d-4i2
    text_about e2 text_back d-2e3 text_me d2e-1 text_u e1 text_you d-1e5g-1k2 texted c1 texting b-1d4g-3h-6
    texting_back d2 texting_me e4h-1 texts e4 than a5b-3c-2d-1e-14f-6g-7h-1i-4j-1k-1 than_@number c-3
    than_a a1b-4c3d-4f2g1k4 than_about c3 than_an b-3c-2d-3 than_another a-1 than_answers c3
    than_any a-1b-4c-5d-8h-2 than_anybody d-4 than_anyone d-3 than_anything c-1h1 than_at a4b-4g-3h-2 than_by a2
    than_enough c1e1 than_fair a-1 than_for a7b-2c2d-1h-3 than_from b-3d-3h-1 than_half g-1 than_have h3
    than_i a-8b2c2d-2e-4f-8g-1h-1i-2j1 than_in a3c-1d-9g3h-2 than_it a-3c5d-1g-5 than_last a-2 than_leave d-1
    than_let e-3h1 than_likely a-2g1h-1 than_me a-11b-7c-2d-3f-2g-5h-1k-1 than_mine a-10b-3c-1d-7h-2
    than_most a-10b-4c2d-8 than_my a-15b2d-3g-3h-1 than_nights a1 than_not a-3g6 than_of a-4b2 than_on a2
    than_once a-2 than_one a-1b-1d-4h-3 than_ours a-5c-1 than_out f3 than_ring d-2 than_selling a2b-1
    than_sit a-5d9h1 than_ten g-1 than_that a-3b8d4e1g-3 than_the a-4b4c1e4f-1g-3h-2 than_theirs a2
    than_they a-2b-4 than_this a1b-1c2g-3 than_three c2d1 than_to a3b-5c1f-1g4j2 than_waste a-3 than_we a-3c2
    than_what a5b-2d-3g1h4 than_where a2 than_with a9b-4c-6d-3g-7h-3 than_you a3c-3d4e-6g-5h1i2
    than_your a11b1c-3d9f-1h1 than_yours a1c-2f-7g-3h-2 thank a-7b-1c-8d-5e-8f-3g-10i-4j-3 thank_for d1h4
    thank_god b2d1k3 thank_her b2 thank_him d1 thank_the d2 thank_you a-5b-2c-6d-8e-8f-1g-8i-3j-6k-4
    thankful a-6b-7c-11d-2f-3g-10h-3k-8 thankful_for b-1c-3d-4e-2f-1g-4h-1k-1 thankful_if e1 thankful_that h1
    thankful_to d1h-3 thanking c-3d-4e-4 thanking_you d-5e-4 thanks a-15b-4c-9d-1e-7f-2g-12h3i-6j-15k-6
    thanks_, b1c3e1f3g-1h5 thanks_. c3d-2f-9h5 thanks_a a-2b-10c-5d4g-3 thanks_again b-1d-13e-2k-3 thanks_all h5
    thanks_and h2 thanks_but d1f2h1 thanks_ever d2 thanks_for a-10b-7c-12d1e-6f-11g-2h-6i-16j-5k-3
    thanks_heaps d-4h-1 thanks_on h-4 thanks_so c-9 thanks_to a-6b2c1d-3k2 that a2b-1c3d4e-5f-4g2k-2 that_! c1d-3
    that_'s b-1c-1d-1e6f-2g-2h4k1 that_, a3b1c-7d1e1g-7h6i-3k-8 that_. b3c-1e2f-2g-5h-4 that_: h-2
    that_? b2c1d2e1i2 that_@number g2 that_@quote b-2d2 that_a a1c-2d4e-4f6j-1k2 that_about c1
    that_afternoon b-4c-4g8h-5 that_again c-1d5j2 that_all d-1 that_alone c1 that_an d3 that_and b1d3e-1h-1
    that_another c-1g4h-4 that_anyone a-2d2 that_applied j1 that_appointment g-1h1 that_are c2 that_as c-3h-4i1
    that_asked a2c-2h5 that_at a1b2 that_bakery a2 that_beats a3h1 that_begins i4 that_between a-2b-1f-1h1
    that_bit a2c-2 that_box b-1 that_bridge e5 that_building c4d3k2 that_by d2 that_call b1 that_called a3h2
    that_came a-4c1h1k1 that_can a-2b-1c2d4e1g-1h-5 that_candidates c-3d3 that_care b-1 that_chair d-1f1h-2
    that_changed b1 that_changes c4 that_chat f1h1 that_coffee d-5e-1 that_comes a3c-2d2e4 that_company a3b1c-2
    that_contract a2h-3 that_counts b-2 that_date c-5e-5g6h-4 that_day a-14b-13c-11d-3e-5f-7g3h-2i-16j-3k-16
    that_decided b1c-2h-3 that_desk c1 that_did a1b6d-1 that_does g-3h1j1k-2 that_door d2 that_dr h1
    that_either a-2d1 that_even d1k1 that_evening b-2g5h-2 that_every b-3 that_far g-3 that_felt a2c-2h3
    that_first c-2 that_fits a6h1i1 that_for a4b1e3g-2 that_form c-2 that_four c2 that_from c3 that_gets k2
    that_gives c1f1 that_goes a-3g-1h2 that_good b3d1 that_got a-2c1 that_group c-2d2h2 that_had a-4b4h3j1
    that_hard d1 that_has a5b-4c2d3g-7h4i3j-2k-3 that_he c-1h-1 that_helps i1 that_her h1 that_hired a2b2h-2
    that_his d-2 that_hotel a2 that_hour b-11c-8d-8g2h-6k-2 that_house a5c2 that_how d1e2 that_hr c2d1
    that_i a-3b-3c-4d-2e-1f-2g5h2i5k4 that_if a-1f3g-3h-1i1 that_impressed a-2h1 that_in c-1d9h-2
    that_includes a1b1e2 that_interview a-2b-1c2e1f4h2 that_interviewed a-2 that_is a3b-1c-2d-4e7f3g-12h2i-3k-1
    that_it b-1c-4d1e-2g-1 that_job c4d2f1g-4 that_keeps a-2e1 that_kind b9c1g-2h-1 that_kitchen c1
    that_leaves a2d1g1h-1 that_lets b2h1 that_letter d1 that_lightly d1 that_line e-1 that_lines h2 that_list d3f1
    that_long c1 that_made b4c-3 that_make k2 that_makes a4b-3c-1f1g-2h-2k2 that_man d6 that_matters a2g-1
    that_may e2 that_means c1g-1h3 that_meant c-3 that_meeting c-1 that_might e-2g2 that_money b3d2
    that_morning a-6b-10c-10d-9e-2g5h-12i-5k-3 that_mr d-5g-1 that_mrs d-2h3 that_much b2c-1 that_must i-1
    that_my a-4c2d4e-5f3g4h-2j5k3 that_never b-1d1 that_no c1e1g-5 that_nobody a-6c3d-4g-5h-4 that_none g2
    that_nothing a2g1 that_of a2b-2 that_offers a1b4 that_office d3 that_old d-2 that_on c2d4 that_one c-5d2e1g-3h1
    that_only b1c2d-1e3j2k2 that_open c1 that_order c-2d-1e2h1 that_other c-2h-2 that_out b-2d2e1h2
    that_package g-2 that_panel c2 that_pays a-5b11h1k2 that_people a2h1 that_phone d1e1 that_place a1d3
    that_plant c3 that_plays b2e3h-1 that_post c5d-1 that_put c5h-2 that_puts b-3 that_question c-1e-6g-4
    that_rate b2f2 that_right b2 that_role c5d3 that_room c-3 that_rota c4 that_rules g1
    that_said b4c-1d-4f10g-3h-2 that_salary b4 that_same a-3c-4d-2g1h-5j-4 that_saturday g4 that_says a1c-1
    that_second d1f1 that_sells a-3b-2c2 that_settled b3c1j-2 that_settles h2 that_she c-5d1 that_shift d1g-2
    that_side h-2j-1 that_sits a4 that_size c2d-4 that_slot d-1g5h-2 that_some c-3 that_somebody a-2c-2d1k2
    that_someone c-3d3h2 that_sort b5 that_staff c3 that_starts g1 that_still d3j1 that_story c-1
    that_suits a-2c-1d-1f-1g-5h4 that_swung b1 that_takes j3 that_teaching g-1 that_team d-2
    that_the a-5c3d-2e-4g-6h-2i-4j-2k-1 that_their a-3c-3h-1j1 that_theirs b1 that_there h1
    that_they a-1b-3c2d-2g-2k2 that_this a-5e-3f-6g5h-3 that_three c1 that_time b-10d-3e-3g9h-5 that_tipped b-3j1
    that_to a-2b-3c-4g-5 that_told a1c2 that_tone d4h-1 that_took a3b4c-2h2 that_tuesday g6 that_two h-1
    that_up b2h1 that_very g4i1 that_wage b7 that_wants c1e1 that_ward a1c1f1 that_warehouse c3g1
    that_was a-2c-1d6e1h6 that_way c-2d-2f-3g2 that_we a-1b-2d-3g-1 that_wednesday g1
    that_week b-10c-2f-4g2h-8i-7j-4k-1 that_weekend g6 that_which a1c-1h1 that_whoever c1 that_whole g5
    that_will a2b-4d-4g-2j1 that_with a2b1g-2h-1 that_works h1 that_would a-1b-1d1j1 that_wrote d2
    that_you a-3b-5c-4d-3e-3f3g-5h-4k-8 that_young c1 that_your a-4b-2d-7g-5h-5i1j-4 that_yours a4b-5c-7g-2
    the c2d-6e-3h-1i1j2k3 the_@number a-4b-17c-8d-17g4i10k1 the_@open a1 the_@other d3f-1g1h2 the_@quote d1
    the_academy a1b2 the_accident k2 the_accommodation c3 the_account d1e3h-5 the_accountant b1c2e1g1
    the_accounts a-2b-1c4h2j-3 the_accra a1 the_accreditation g3 the_actual b1 the_ad a-3b1c1d1
    the_address c2d-6e-6h1 the_admin e1 the_advert a-5c2d1g-1h-2i-3j-2 the_advertisement b-1c7 the_advice d2
    the_afternoon a-1b-4c1i-1 the_age a2c-3e1 the_agency a-1b4c-2d-10e-3f-3g1j2k-2 the_agent d2
    the_agreement b-6c-6h-2i3j-2 the_air a-2b-6c-4e7h-4 the_airport a4b2 the_allotment b-2e1g2 the_allowance a-1b-1
    the_alumni d-2 the_amount a-1b3 the_animals c3 the_annex c1 the_annual b5c-3 the_answer a-2d2e3f2h8
    the_apartment c1h-1j2 the_app c5d-2 the_applicant c-5d2h3 the_application a-3b-6c2e-6f-1g-2h3
    the_appointment a-1b-5c2d-7e-1i3j-3k-3 the_apprentice c-1h-3 the_apprentices a-3c2 the_apprenticeship h4
    the_apron e-1 the_aptitude d-2g1 the_arbitration g1 the_archive c-1e-2i-1 the_archivist h2 the_article b-2
    the_assembly g-1 the_assessment a-4b-3c3d-7f3g2h1 the_assignment c2 the_associate a1h2 the_atmosphere c5
    the_attached h5i2 the_attachment c-2i3 the_attention c2 the_audit c-4g3h-3j-1 the_audition f1
    the_autumn b-1c-5e1f-3h1i2 the_baby b-5c-7d-6g3h-7j2k4 the_babysitter g6 the_back b2c-3d6e5f1g-4h-2i1k-1
    the_background b-1i1k1 the_bad d2g1 the_badge a-2b-1c-1d-3e-3f-7g-1h-5i-5 the_bailiffs h-1k7 the_baker c1
    the_bakery a3b1c1d-1e1f-1g2h4 the_balance a2e1g1 the_ball d2e5f1g-2 the_band a-3b4c-3g1
    the_bank b2c-7d-9g-1i1j-2k7 the_bar b-3c3e-2g-4h1i3 the_barista g-1h1 the_base b10f4g-1 the_basic b7c-1
    the_bath c-1 the_beach a2c-1 the_bed c-2 the_beds j2k-2 the_beginning a2i-2 the_bell b-1e-2g1 the_bench a-1f1k1
    the_benefit b-3c-4 the_benefits h2 the_berth i3 the_best c-4e1f-8g-4h-1i-4j-2k-6 the_better a4b-4c-1d-3g-5h-1i1
    the_bicycle g-2 the_big a2c-3h1 the_bigger a7b1c-3d-2h2 the_biggest a3 the_bike c-2e1 the_bill b-2
    the_bills c-1 the_bin a1b-1c-5d4e6h-3 the_bins c3d1j-1 the_birth k3 the_bistro a1 the_bit b-4c-1e-1i5
    the_blind a2 the_block b2 the_bloke c2 the_blue a-6c-3e-2g-3h-4j1 the_board a-2c-1f2i-1j-2k-5
    the_boat a-1c-1e-1g-1h-2j1 the_bonus b-2c-6d-1f2 the_book a-5c-6d-4e-2h3 the_booking h1 the_bookkeeper h-1
    the_books c1i2 the_border a-1c-3i-1j5 the_borrowed e-2 the_boss b-1c8g-2h5k2 the_bosun c2 the_bother b2d-7
    the_bottom a-1b6c-2e1f6h-1i2 the_box a-1b1d-1h3 the_boxes a-2c-3i-1 the_boy d-3 the_boys b-1c1d-1i-1j2
    the_branch c2 the_brand c5d2 the_brass b3c-4d-1g1 the_bread b1d-1e-1 the_breakfast h1 the_brewery a5b2c-4h6j1
    the_bridge a-2b-1c-6d-1e-5g3i1j1 the_brief b-2c8 the_brighter a5 the_brochure a-2b-2d2 the_broken c2
    the_budget b6c-3g1h-2 the_building a-8c4d5g1h-2k-2 the_bunch a7 the_bungalow j3 the_bursar b-1h1 the_bursary b2
    the_bus a-3b-4c-4e-1g-3j-3k1 the_buses b-2c-2 the_bush a1b1c-1d1e1h2 the_business a1c5d-2h1 the_buyer d3g1h1
    the_cab c2h2 the_cafe a1b-1c-2g1h4k2 the_calendar a-1b-3c2d-1g1h-2k-1 the_call a-1b-4c1d-13e-4f-2g4h-1i-2j-3
    the_camera c-1 the_campus b1c-1d1 the_canal a-1c-4 the_cancelled c1 the_candidate d4f-3 the_candidates d-2g1h3
    the_canteen a-3b-4c-2g-1h-2 the_captain a-2d-2f1i2 the_car a-7b-8d-2g2h-3j2k4 the_card b-2 the_cards b2e1g4h-3
    the_care a1d-3e1g1i2 the_career a-1 the_careers e1 the_carer h1 the_caretaker a-1c2e-2f-1 the_carnival b-2e3
    the_case a-1b-1c3e-1h1 the_caseload b-2 the_cash b4 the_cat a-3b-2c-5d2j4 the_catalogue a-1 the_catch b3h-1
    the_catering i1 the_cats c1 the_cattle b-3c1g1 the_cause a1 the_cement b1 the_centre c2j2 the_ceo c-2i1
    the_certificate b-1c-8h-1j2 the_chain a-1c2d1h1j2 the_chair b3e1f2g-5h1 the_chairman i1 the_challenge a1h1
    the_chance a4b-6d-5f-3g-2h4 the_chances g4 the_change d1g-1h-2j1 the_changing c3 the_chap b2
    the_chapel b-1j-1k1 the_chapter i2 the_charge b-2 the_charity a5b-7c4f-1 the_chat f6h1 the_cheek c1d5
    the_chef a-4c2d1h-1 the_chemist k2 the_cheque b4 the_chief a-2d-2g3h-2k2 the_child c1d-1 the_childminder b2
    the_children a-1b-11c-1d-2h-4i-5j2 the_choice b5c-2h-1 the_choir a-2b-1c-6d-3e1g-6 the_christening g1
    the_christmas b-2g-1h-1 the_church c-4g-2 the_circus a2c-2d1 the_city a2g-2h1i-3j-3 the_claims h2 the_class b-2
    the_classroom c2g1 the_clause i1 the_cleaner a-2c-2d2 the_cleaners c-1 the_cleaning b1c-2g1k1 the_clearer h3
    the_clearest c-4 the_clerkship h2 the_client a-1d1e-1f2h-5i2 the_clients b1d2 the_clinic b-1c1d-5g3h2i2j-4
    the_clinical h1 the_clock a-2b3c-5d-2e5 the_close c1e2 the_closer g2 the_closest a2 the_closing c-2f1
    the_co a1b2c-3f1 the_coach g3 the_coaching b1c1h3 the_coast a-3b-3c-1e-1h1j-5k-2 the_coat c-1 the_code i-1
    the_coding b-2c1 the_coffee a-5c-1e2g1 the_coin b-4e1 the_cold c-3h2 the_colleague d2 the_colleagues a2
    the_collection a1c1 the_college c-6e1g1h-1 the_coming b-1e4h1i-2 the_commission a-2b4c-7g-2
    the_committee a-4b-7c2d4f2g-5h1i-3 the_communication a-3c8 the_community a1b-1c-1h-3 the_commute c-1e-1g-4h1
    the_companies a2 the_company a-1b1c8d-3e-5g-11h-1i-1j5 the_compensation b4c-3 the_competing a3
    the_competition c3d-1f1h4k1 the_compliment d1 the_computer a-1c2h1 the_concrete i1 the_conditions a1
    the_conductor h1 the_conference b-1c-3 the_confidence d1 the_confidentiality i1 the_confirmation e-3
    the_consulate c-3i-4j6k-3 the_consultancy c1 the_consultant b1c-1k1 the_consultation g2 the_container j2
    the_contest a-2c1e-1g2h5 the_contract a-5b-1c3e-3g-6h-6i4j-1k-3 the_contrary c-1 the_conversation a-3b-2c5g-2h1
    the_cook c-3g1h-1 the_copy a2c-2i1 the_corner h1 the_corporate d4 the_correct h1 the_corridor c5d2e-2k2
    the_cost c1j-1 the_cottage e1h-3j3 the_council b1c-11d2f-1j1k1 the_counter b1
    the_country a1b-5c-4e-2f-2g3h-1i-4j5k-3 the_county a-3c-3d2e-3g-2h2i3j-2k-4 the_courier a-2b-2e-2h-1
    the_course b-1c2e-1h-4i4 the_court b-2e-1g-6i-2j-2 the_courtesy c4d3 the_cover c1 the_craft b-1h1 the_crates j4
    the_cream a2c-1d1 the_creche a1b3 the_credit a1b-3c-1k1 the_crew a4c6g1h3j-3 the_crossing a2j2 the_crowd h-1
    the_crown a2 the_ctc b6 the_culture a-5b-2c9d2g-3 the_cup a-3 the_curator h2 the_current b1c2 the_curtain h3
    the_customer h2 the_customers c4d1 the_customs c-5i1 the_cutting a1 the_daily c-2 the_dairy a4h1 the_dance a2
    the_dark c5d1 the_data c-5f-1h1 the_date a-3b-9e-4g1h-3i-4k-4 the_dates c1 the_day a1d1e4f2g1h-2i-4j2
    the_days c-1e5 the_deadline i-4 the_deaf d-2 the_deal a-2b5c-3i2 the_decency d3 the_decent d1h2
    the_deciding a1b6 the_decision e3h1 the_deck h1 the_deckhand f1h1 the_deeper a3 the_delay b-1c1d-1e-1g-3h-6
    the_delivery c1 the_dental a-3b3d-3e1 the_dentist a-1d-1g6 the_department b1c3g-5 the_deposit b-8j5k-3
    the_depot a-3c4e1 the_deputy a-1c2f2k1 the_description c5 the_design c1 the_desk b-2c4d-9g-1h-2i-5k-2
    the_details c-2 the_developer e1 the_dialysis g2 the_diary b1f2h5 the_diesel b2c-1 the_difference a3b4c-1d3h-1
    the_dinner a1c-2 the_diploma i1 the_direction a-1c5g-1 the_directions c2 the_director a-3c8g-1h-4k3
    the_discount b1c-1 the_discussion b1h-1 the_dispatcher c3d2 the_distance c-2 the_divorce c-1k6 the_diwali h2
    the_doctor a-2c-6d-2e-2f-3h-1i-3j-5k5 the_doctors c-2k6 the_documents c-2d-2 the_dog a1b-2c-3d2g2i-1
    the_dogs a-2c3 the_donkey a1 the_door a-3b-3d4e-3f6h-2j-5 the_doors a4 the_double c-3 the_dough b2h-1
    the_draw h3 the_drawer e4f-2 the_drawing c2 the_dream a5 the_dress b-3g1 the_drive a-3b-3c-9d-3g2h2i-2
    the_driver a-1c-1d-1g-1h-2 the_drivers c-1 the_driving a-2b2 the_drop e1 the_drug c1i3 the_dublin b2
    the_dust a1c-6d-2e8f-4 the_duties a-4c4d-1j1 the_duty c2h3 the_early c-4f-1g-2h-2 the_earth c-2e5h-2
    the_eclipse g1 the_edge a9b-5c-9 the_editor c3 the_education h1 the_eighteenth f1 the_elections e3
    the_electric c-1k2 the_electrician c-1 the_eleventh g2h1i2 the_email b2c2h-4i1
    the_embassy a1c-4e1f2g-1h2i-4j6k-2 the_employer a3b-1h-1i-2j3 the_employment c-1i1 the_end a5c-3d1e-4f3h-1i1j-1
    the_energy c1 the_engagement i2 the_engine g1 the_engineer a1 the_engineers a-1d1h-2 the_english c1d2h1j1
    the_entire a1c2 the_envelope b4c-5e-1h3 the_equity a-3b4c-6 the_essay c3 the_estate b-3j1 the_estimator h2
    the_ethics c6 the_evening e-2f1 the_event f4h-1 the_events h-3 the_exam a-1b-3c-6g3h-3i1 the_exams e-1h-1
    the_exchange b-4e1 the_executive d2h1 the_exercise c1g1k-1 the_exhibition b-2 the_exit g3 the_expense c1d-3
    the_experience h2 the_extra b5c-1f-1g1h-2 the_eye c2k-1 the_eyes c1 the_face c1e4h-1 the_fact a2c2d1e2
    the_factory b2c1g2 the_faculty h1 the_faintest c2 the_fair a-4b-5d-2g-6i1 the_fake d6h1 the_fall d1e-1
    the_family a1b1c-3d-1e1h1i1k-5 the_farm d-4e-2f1g1h1i-1k1 the_fast e1 the_fatter a-1b4 the_fault a-1c-4
    the_favour d2 the_feast a2i2 the_fee c-1 the_feedback c7d1e1 the_feeling c2d-1g-3h-1 the_fella b1c2d1e1
    the_fellowship b2h-2i2 the_fence a-2c-1e4g5h-4 the_ferry a-1b2c-6d-6f-3i-1j1 the_festival a3e2 the_few c-3
    the_field a-2b-4g2h4 the_fifteenth g1 the_fifth a-3b-1g1 the_figure b8c-5 the_figures b-4c-2 the_file c-5e-3h-1
    the_files e-1i-2 the_film c-3 the_final d-5h2i2 the_finalists f1h1 the_finance h2 the_financial b6 the_fine b-1
    the_finer a8c-2g1i1 the_finest a5b-2c-7d-4 the_fire b-4c-1e1f-2j-2k-2 the_firm a5b-1c3e1g-4i1j3 the_firms a-2h1
    the_first a-1b1c3d1e-9i2j3 the_fish a-2b2c-3d-2h-1 the_fishing b1 the_fit a4c-1 the_five b-4d1 the_fixed b3c-2
    the_flat a-4b-5c1i-4j2 the_fleet c4h-2 the_flight c-1e-1 the_flights b-2j3k-2 the_floor a-5b2c3d2h-2j1k3
    the_florist e-2h-2 the_flour a1h2 the_flu c-3h-2 the_follow d2 the_food a-2b1c1h1i-1k3 the_football b-1e1
    the_foreman a-4c3e1g-3h-1i1k4 the_forest a3c1 the_forestry a2b-3h1i2 the_form a-6b-1c-5d-3f-2h-6i-4k-1
    the_forms b-1j1 the_foundation a2b-1 the_four a1 the_fourteenth b-1g2 the_fourth a-2c4d4f-1i1k-1 the_fraud c-1
    the_free a-1b2c-4d3e-1 the_freight j2 the_friday a-1b1c3h1 the_fridge k-2 the_front b-6c-3e-1f-2g-2h-1i-4j-2k-3
    the_fuel b1 the_full b1d-1h-1i4j-1k-3 the_function c1f1 the_funding c1 the_furniture b-2d3j1 the_future c-2
    the_gaffer b1c1h-2k1 the_gallery c2f1g-1h3 the_game b1c3 the_gap b3d1 the_garage b-3e1g1h-7i2j-2k-1
    the_garden a-1b-3c-2d-1e-2g-5h2j-3 the_gas b1 the_gate a-1c3d-1e-1h1 the_general a-2f1h-2
    the_gentleman b-1c1d2h-3 the_gift b-2 the_gig a1h-2 the_girl c6d-1 the_girls c1d-2h-5j1k1 the_go g-4
    the_goalposts c6 the_goat d-2 the_going b3c2 the_gold a4c-3 the_golden b4 the_good a2c-1h1 the_governor a2
    the_governors a1b1 the_gp i-1k2 the_grace a1h2 the_grade c1 the_grandchildren g1 the_grant b1c-2i1
    the_gratuity b2 the_great a1d2 the_greater a7 the_greatest d1 the_green a-2j2k-1 the_grid e4g-4h-3 the_gross b3
    the_ground a1b1c1d2h-1 the_group c3d-6g-6h2 the_guard a-1b-1 the_guards c1 the_guests k1 the_guild i-2
    the_guy c2d-3 the_gym b-1e1i-2 the_habit d1h-3 the_half b1c-1g2 the_hall a-3c2d-6e-1g-7h-3j-1
    the_hand a1b2c2d1e1g1 the_handover i2 the_hands d1 the_handwriting k1 the_happiest a1h1i-1
    the_harbour b-1d-3f-1g2 the_hard c1 the_harvest b-1c-3e6f-1h-1i2j-2 the_hat c-2f4h-1 the_haulage a1h1
    the_head a-8b-2d-1e-1f2g1k5 the_health b-2j1 the_hearing g4k2 the_heart b3c-1h-3 the_heat c-2k3
    the_heating a-1c-3d1h-2j-1k-2 the_help a1 the_high a2b1c-3d2i-1 the_higher a3b6 the_highest a-2
    the_highlight b-1d3 the_hills e1 the_hint d8e1g-1 the_hip j1k4 the_hire a-2b-5c-3d-13
    the_hiring a-2b-2c1d-12f3g-3h2 the_hold b-1 the_holidays b-7c-3e4f-2g-5h-1i-3k-2 the_home b-3i-2j7k-1
    the_homework b-1c3 the_honest c-1e1g1h3 the_honesty b1c1 the_honorarium b6 the_honour d4h5 the_hook a-1f2
    the_horse b2 the_horses h3j2 the_hospice a4b-6c-4k1 the_hospital a-1b3c-6f1h2j3k-1 the_hostel b1e1j1 the_hot k1
    the_hotel b1c1d-4g-4h2 the_hour a-3b5c-2e-3g2h1i-4 the_hourly b4h1 the_hours a4d-9e-2g-5i3k-1
    the_house a-2b3c-1e3j-4k4 the_housekeeper c1 the_housing a-1c-2 the_hr c2d-2g1 the_hunt h3 the_hygiene c3
    the_ice a1c-2 the_idea a-6e-1g5 the_ideal a4h1 the_immigration j8 the_impression a-5c4d3g3h-1 the_in b2k1
    the_increment b3 the_induction c6 the_information c1 the_ink c-3g1i2 the_inside a1 the_institute a3c-2
    the_institution a2c-1h3 the_instructions c4 the_insurance b2c-3e1 the_interest b-2d1 the_intern c-1d1h-1
    the_international b1j2 the_internet c2e-1g2 the_interns c1 the_internship b2
    the_interview a2b-1c-1d-6e5f1g3h1i-4 the_interviewer b-2c3d-2 the_interviewers c7h-1
    the_interviews b1d-2e-5h-2i-9j-1 the_introduction i2 the_invitation a-6b-8c3d-2e1f-3g-4h-3i-3j-1k-3
    the_invitations c2 the_invite d-1f-1g-3h3 the_island a1c-4e-1h1j1 the_issue b2 the_it a1h1
    the_job a-2b-1c5d-1e5f5g-3h-2i5k-5 the_joining b2 the_journal a-1 the_journey b-3c-2g2 the_joy b2 the_judge c2
    the_junior c-1h1 the_jury c1d3e2g-2h1i-1k-1 the_kennels b-2c2h2 the_kettle c-4d-1e-1g-2 the_key e-2g-2i-1
    the_keys a-1b-3e-4f-1g-2j6k-5 the_kids a-2b-5c-2d-2e1g1i-3j5k6 the_kind a8b1c-1f1g-4h-4 the_kindergarten b1
    the_kindest a-5c-3 the_kindness h2 the_king d3 the_kit b-2i-1 the_kitchen d-3e1f-3h-5k-1 the_kitchens c2
    the_knees a1g1 the_lab a-1c3d-4e-1g-1 the_laboratory a1h2 the_labour h1i-1j2 the_lack c6 the_lad c2
    the_lads b2c-1d-5g2h-1 the_lady a-4b1c3h-3 the_lagos a4 the_lake b-1c-6 the_lambing e1 the_lamp a-1e1
    the_land a2c-3e1 the_landline e2 the_landlord c-5j2 the_lane a-2 the_laptop d-2e-5 the_large a1
    the_larger a2b3g2 the_last a-2c1d7e4g1h-4i3k2 the_latch f4h-2 the_late b-3d-2f-1g-2h3i-1 the_later a-3
    the_laugh b2c2d4 the_launch h2i-1 the_laundry a-1c3i1 the_law c2 the_lawyer c1h3k1 the_lawyers k1
    the_lead a1d2h1 the_leadership a-1c5 the_leading a4 the_leaflet c-1 the_league a-3 the_learning a3b-1
    the_lease a-2b-1h-3k-1 the_least a1b-4h-2 the_lectures c1g2 the_lectureship h2 the_leeds c1h-1 the_left c-1d2k2
    the_legal a1 the_length c-3i5 the_less b-3c4d2g4 the_lesson c3d1 the_letter a-1b2d-4e-5f-3h-3i3j-4
    the_letters c1 the_librarian c1h4 the_library b-1c-2d-3j-2 the_licence b1 the_life a2e2 the_lifeboat b-3g1
    the_lifeguard h1 the_lift a-3c-3d-9e-6g-4h-5 the_light c4h1 the_lighting c2 the_likes d3 the_line a-1b-1c2g-3
    the_link c-1d-7e-3h-4i1 the_lisbon f1 the_list a-2c1e-7f3g-2h5j-10k-2 the_little a1c-4d-4e-3j3 the_live f1
    the_livelier a5c2 the_loading a-1 the_loan c-1d-1e-1g2h-3k5 the_lobby a-4b-1c4e-1j-1 the_local c-2h-1
    the_location b-4c3d1 the_locum b1 the_lodge c2g1h-1j2 the_london b2 the_long a2c-5e8f-3g-1h3
    the_longer a1c1g3h-2 the_look c2g5 the_loop h2 the_lord a1e3g2h1 the_lorries c2 the_lorry c-1j1 the_loss h4
    the_lost a-1c-4e-2k1 the_lot b4c-2d7 the_lottery d1 the_loud d1 the_loveliest a-1 the_lower b1c-3g-2
    the_luck a2 the_lunch a-3b-3d-1 the_machine c-1d1g-2h2 the_machines c6d-1 the_mail b-1c-1d3 the_main a-1b2c-3
    the_man a2b-2c1d-9h-3 the_management a-3b-2g-3h1 the_manager a2b-3c4d1f1g-6h3 the_managers b1 the_mandate h-3
    the_manners c4d4 the_map a-4c-3d-7e5h-4k-1 the_market a3c-6d-9e-1g-2h4i-4j4k-5 the_match a-5b-3
    the_maternity a2c-2k1 the_math b2 the_maths b2d3 the_matron h-2i1k3 the_matter b2d2e5f-7i2k-2 the_mayor b-1
    the_meal b1 the_meals b1 the_meantime a-6b-4e1f-6h1i-1j-3k-3 the_meat c1 the_medical a-2c3g-3h-2i3
    the_meeting c3d2f2h1 the_meetup e-1g-2 the_men b5c1d1 the_mend h1 the_menopause c-2k2 the_mentoring c2
    the_menu c4 the_mess c1d1 the_message e-1h2 the_messages c3e1 the_metro h-3 the_middle a-6d1e1g2i1k2
    the_midwife i-1k3 the_mileage b4h1 the_mill a-1b1c2h1i1 the_mine a3c3h1 the_minimum b1h2
    the_ministry a4b2c-7d1h1i2j2k-2 the_minute a-4b5d3e2f2g2h-2 the_missed b-1 the_missing c1 the_mission a4b1c3h2
    the_missus b1f1k3 the_mistake c-2g-2 the_mistakes c-1 the_mix d-1e-3 the_mobile b1c-2 the_model c-1
    the_moment a-3c-2d-7e4f8h-7k3 the_monday b-1c1g1i2k-1 the_money b7c-10g-2h1 the_month a-5b-2c-9e-3f1h2i-7j3k2
    the_monthly g1 the_mood e4g1 the_moon a2c-1d3 the_more a5b-2c-3d-1e-6g2h2 the_morning a-5b-1c2d5e2g6h-2i-1j-3
    the_mornings c-1i1k-3 the_mortgage h-2i-2j2 the_mosque c-1g4 the_most a5c-1d4e2g-6h1i-2k-5 the_mother b1c2e1
    the_mountain a3e2h-1 the_mountains a1 the_move a-5b-7c-6e5g2h-8i-5j5k-1 the_movers b-5c-5g1i-1j8k-2
    the_moving b-2c-2i-1j5 the_mud c-1 the_museum a6b2d-4f-1g2h2i2j-2 the_music c2 the_nail b2d1 the_naira b2
    the_nairobi c1 the_name a1c-5d-5e-4i1 the_names h1 the_national a4c-3 the_neighbour i1 the_nerve d2g1
    the_net c-1 the_network h-1 the_new a-3b1c-7d-19e3g-7h-5i7j3k-13 the_news a-2c2e-5k-5 the_newspaper a2c2
    the_newsroom b1h-1 the_next a-6b-3c1d4e1f1g5h5i2j-5k-7 the_nhs b1 the_nice b1 the_nicer a1g2h1
    the_nicest a2c-6d-4h-2 the_night b2c-1d-2h-1i-6k2 the_nights b1h1 the_nine g3 the_nineteenth h1 the_nineties d2
    the_ninth b-2g6i2 the_no e-1f1g4 the_nod a2h3 the_north a-1b-1c-2d-1k1 the_northern a-1h2 the_notary i2
    the_note h2 the_notes c2 the_notice c-2e1h-2i1 the_now e1h-3 the_number b3e4k-3 the_numbers b3f1g-4j-1
    the_nurse c-4d-2 the_nursery a2b3e-3h-2j1 the_nurses a-6c2i-1j2k1 the_nursing h3j2 the_odd b1c-2
    the_odds a-2b1g1 the_off g-1h-1 the_offer a1b2c-7d-7e-2f-3h-1i10 the_offers a5b-1 the_office a-6c4d-2g-4j-2
    the_old b-5c-8d-12e-8h-4k-5 the_older a1c-2 the_oldest b1 the_on b2c-3h2i3 the_one a7b-3c-4d-6e-9f-8i-1j-7
    the_ones a3b4d-2 the_online c2 the_only a-5c-2d5g-2k-2 the_onsite g3 the_open a-3b-6c4d-2e-5f-4g-4h-1i-2k-2
    the_opening c-2d-1g-2h2 the_opera a4 the_operation c-2k2 the_opportunity a5b-1d-3 the_opposite b1k-2
    the_option a1f3h-1 the_oral h2 the_orchestra b2g-1h-5i2k-1 the_order a2 the_organisation a2c1
    the_original a2d-1 the_ote b5c-1 the_other a5b2c-6d-1e-1f6g5h1i8 the_others a3c-2e-1f3g1h2i1k1
    the_outcome e3f1h-2 the_outfit a5 the_outside c7 the_overtime a-1b7g-1 the_owner b-2c2d1f2h-7i1 the_owners b1
    the_pace c5 the_pack c1h1 the_package a-3b3c-2h-4i-1 the_packing j3 the_page c-2h2 the_paint c-2i1
    the_pair a3d1 the_pairing c1 the_panel a-7b-5c5e-2f2i-7j-4k-9 the_panic c-2k2 the_paper a-2d3h1i2j-2
    the_papers c-3d-1i3j-1 the_paperwork a-3b-1c-6d-2j1k-2 the_paralegal f-1h1 the_parcel a-2b-4c-6e-1h-3
    the_parents a-1c3g-1i1 the_parish g2h-1 the_park a2c-2 the_parking b-9c-10d-2e-7g-5i-2j-5k-1 the_parrot c-3
    the_part a4 the_partner a1c3d1 the_partners b3h-4i2 the_partnership f1 the_party h-2 the_pass g1h-2
    the_passport g1 the_past c2 the_path a-3 the_patience e-2 the_patient c1h1 the_patients b-3c4d-1g1
    the_pay a-2b5d1h1 the_paycheck b3 the_payments b-1j-2k1 the_payroll b-3c-4g1 the_payslip b7 the_pdf a-2c-1i2
    the_penny b-1 the_pension b3c-6d-1f1g1h1j-1 the_people a6c-3e-2h3 the_per b2 the_perks b1
    the_permit b-2c-2i-2j1 the_person a-5c1g2h-7 the_petrol b2 the_pharmacy a-2c-1g3
    the_phone a-8c1d2e2g2h-2i-4j1k1 the_photograph g-1i2 the_photos a-3e-2 the_physio c-1k2 the_piano a-2b-3c2e1j5
    the_pick a9 the_picture a-1c-1e1 the_piece b3c2 the_pile b-3c-1d-1e1f6h-2 the_pin h4 the_pipeline a-1h1
    the_pitch a-1c1 the_place a-3b-2c6e3f-2h3i5 the_placement a3h3 the_places a-2h-1 the_plain b1h3 the_plan c3d1
    the_plane c-1d1h3 the_plant a2e1g-2h1i-3 the_platform b3c1 the_play e2 the_pleasure c1d2h2 the_plug g1
    the_plum a3 the_plumber a-1g6h-3 the_plumbing c2 the_podcast c-2 the_point d-2e-1k1 the_police d1g-2k2
    the_pond a2e2 the_pool f3g2h4 the_poor c-1 the_poorer c-2 the_port a1b2c-7h2j2k-1
    the_portal a-1b-1c2d-6e-3g-2h4 the_porter a-3b-3c-3d-3h-3 the_porters b-1 the_portfolio a-1b-2c2
    the_position a-1c5d-3e-3f3g-9h1i1 the_post d3e3f3g-5h2i2j-2 the_postdoc h-1 the_posting c3 the_postman c-5d-1
    the_pot a-1b7c-1 the_power c-2 the_pr c-2k-3 the_practical g2 the_practice a1h-4 the_pregnancy c-1
    the_premium b-2 the_prep c1 the_present c-2e7f5g-5h-4i2 the_presentation h2 the_press c4k1 the_prettier a1
    the_previous b-2c6 the_price b-1c-7g-1 the_principal c4i1k1 the_printer h-3 the_prison b2g2 the_private a1b3c-1
    the_privilege b2d3 the_prize a3 the_probation c2i1 the_procedure a-1c-1f2h6
    the_process a-5b-2c-2e-1f2g-1h7i-15j-7k-1 the_producer b1 the_product b-2c4g-3h2 the_profession d1
    the_professor a1f2k1 the_profit a-2 the_profits a-1b4c-1 the_project a-1b-1c1d-2e1g-4h1i1k-4 the_promised c4
    the_pub a-1b1c-3g2 the_publisher a1 the_pune g1 the_pupils b-1c2d1 the_purse a-3b5 the_quality c-2g-1
    the_quarry f1 the_quarter b-2h-2i4j-1 the_queen a4d5 the_question c-3e10f-4g1k2 the_questionnaire c2d-1
    the_questions a-1b-3c8d-9e-4g-2 the_queue b-6c-5g-4h3i-2j2 the_quick h-2 the_quiet e4 the_race e-2f2h7
    the_radar c-1e6g-1h-3k-2 the_radio b-4c-2d-2e5 the_raffle b-8e-1h-3 the_railways a-1 the_rain a-4b-6e-3g1h-3k-1
    the_raise a-2b7c-2 the_range b6c-2h1 the_ranger c1h-1j1 the_rate a-4b5c-8f2h-3 the_rates c-3 the_reading c2d-2
    the_real c1e1 the_reason a-1b2c-5d-7e3g-4j1k1 the_reasons e-2h-2 the_receipt b-2 the_reception c1
    the_receptionist c2 the_recipe b-1 the_record b2c-8d3f3h1 the_records a2h2 the_recruiter a-3c7d-3h-4i1
    the_recruiters c-1 the_recruiting d2 the_recruitment a-2d-1h8i-2 the_red a-4b-3c-4d-2g-4h-1
    the_reference e-2h-3 the_refund b-2 the_regatta a-1 the_regional e1g1h-3 the_register c1h1
    the_registrar b-2f1h2 the_registry c-1h-1 the_regret h2 the_reimbursement b-2 the_release e1
    the_relocation h1j3 the_remaining c-1g-2h4 the_reminders d-3 the_removal b-2c-4i-1j8k-3
    the_remuneration a-2b9c-3 the_rent b-2h-2j-3k4 the_reply c-4d1e3 the_reporting c3f4h-3 the_research b-2i1
    the_reservation f1 the_reserve a-1 the_residence j4 the_residency a4h2 the_residents a-2b-1c-1g3
    the_rest a6b-1c-1e3g-1h1i1j3k-1 the_restaurant a-2b6e2h-1j1 the_result d2 the_results c-2 the_resume d2
    the_retainer b3 the_reunion e-3g-2 the_reviews c1d-1 the_reward b1 the_ride b-2 the_right b-3c-9d-1e-10f1g-1h-3
    the_rigs b3h1 the_ring a1b-1c-1e-2h3 the_risk a1 the_rival a7c-6i1 the_river a3b1c1d-4e-1h1
    the_road a-1d-1e2f-1g2j-1 the_roads g2 the_robot c1 the_role a-4b1c5d-5e-4f3g-3j-1k-5 the_roll g1h3
    the_roof a-4b-3d-3f-1h-4j-5k3 the_roofing a3b1d2 the_room a-1b-3c2d1f-2j-6 the_rooms c3
    the_rota a-2c1d-3e-1f2g-1h-2i1k1 the_rounds b1c-1 the_route a-3 the_royal a1d1 the_rrsp a-2b5h1 the_rules h1
    the_rumour f1g-1 the_runner a1i1 the_running a-7b-1c-1e-1f1g-1h4i-3j-4k-4 the_rural a2 the_safe c-1
    the_safer a3 the_safety c1 the_said g1 the_sake b1 the_salary b4c3d1f3g1 the_sale j1 the_sales c-1d1e1
    the_salon c3d-2e-1g-1h-1i1 the_same a-2b3d2e-4f3g1i-2 the_saturday c-2d1h-2 the_scale a1b4g-3h-4
    the_scales a4c-3e1 the_scan c-3k5 the_schedule a1c1d-4e3f3g-4 the_scheduling c2 the_scheme c1f1
    the_school a-1b-1c1d-9e1g1h-3i-2k2 the_schools j5 the_science c1 the_scope c3 the_score a2e3 the_screen d2
    the_screening c-1 the_sea a1c-8j-5 the_search a-9b-10d-1e1f-5g-3h-2i-6j-6k-3 the_season c-4i2 the_seat c-6g-1h4
    the_second a-4b-1c2d-1f1g2h4i3j-6k-3 the_secretary e1 the_security d-1i1 the_selection a-8c1d-3f-2g-1h1i-1j-4
    the_semester e4 the_senior b1c-1h-1i-1 the_sense a-1c6d-2h-2 the_september i3 the_service b6c-5h1 the_set g1
    the_seven k1 the_seventh c2 the_seventies c2 the_shade a5b-1d2 the_share a-2 the_shares b3 the_sheep c-1g2
    the_shelf h1 the_shift a-1b-3d-4g-3i2 the_shifts c6d4g-4k-1 the_ship c3h-3i3j1 the_shipping b2h-1i-1j5
    the_shipyard a4g-1h2i1 the_shop a-6b-4c1d-2e5g2h-1i-6k2 the_shops a-1 the_short d1e-5h-2
    the_shortlist a-6b-2c2d-5e-2f3g-3h4 the_shortlisting h1 the_shout h1 the_show c-3g-3 the_sick b3
    the_side a2b-6f1h2i2 the_sign b2h2 the_signal e-2h1 the_signed c-5f-4h-2i9 the_signing b2h1
    the_silence e-1h-1k1 the_sister b-3e1 the_site i1k-3 the_situation g1 the_six b1d1 the_sixteenth i2
    the_sixth a-1c-1d1g1i1j1 the_size a1 the_skills h1 the_skipper c2 the_sleep b1 the_slides a-1 the_slightest c-4
    the_slot b-5g-3h2i-5 the_slow a-2b1c-6d2e-3h-2 the_small a5g-2i2k3 the_smaller a4b-5 the_smallest j1k1
    the_smell k1 the_snow a2c-6e1f-1h-2 the_social b1g1j1 the_sofa d1 the_soft d2 the_software c6
    the_solicitor g-1i1 the_song c-2 the_sort a4b1d-4g-6 the_soup c-4 the_south h2 the_space h2 the_spare a3d-5
    the_specialist k2 the_speech c-1d2 the_spelling c-1 the_spirit e3 the_sponsorship j2 the_spot a1b2f-1g1h6i2
    the_spring a-5b-1c-9d-2e-3g-3k1 the_stables a2h2 the_staff a-6d-10e-3g-6h-1i-5j1 the_stage c-3e-2g-2h-2
    the_stairs a-2d4e-3h-3k5 the_stall g1 the_standard b-6d1 the_stars a1g2 the_start a5c3e-4f1g-6h-4i-3j-2
    the_starting b3 the_startup a4c-1h1 the_state a2b3c3d1k1 the_station a-4b-4c-1d-3e-3g-2i-5j-1 the_step b1c-2h2
    the_steps c1 the_sticking j1 the_stipend b11c-3h1 the_stock b3c-1 the_stomach a1b2g2 the_storage b-3
    the_store a-4c4e1 the_storm c-2e-2 the_story c-6d-4e1h-2 the_stove e1k1 the_strategy c4d2
    the_street a-5b2d3g-1h1 the_strength c1j1 the_stress c-2 the_strike b1c-1d-4g-5h-2 the_stroke h1i1
    the_stronger a9c-6h4 the_strongest a7c-3 the_student k4 the_students c3d1 the_studio a-1c3d1j1 the_style d1
    the_subject a1b-4d1e2g-2h-3 the_sugar b1h2 the_summer b-3c-5d-6e1f-4g-1 the_sums b2c-1 the_sun a1c3d4g-4
    the_sunday f2g-2h2 the_sundays f3 the_super b1 the_superior a8 the_supermarket d2j-1 the_supervisor c4d-1e1g-1
    the_supply c1 the_support c-2g1h-1 the_surgeon a-1c-5g-2i-2k4 the_surgery b-2c-4k-1 the_survey c-1e-2h2
    the_sweet d4 the_system c-2f6h-2 the_table a-1b5c2f4g2h-2i-3k-1 the_take a-1b1c4h-5 the_takings b2
    the_talent d3 the_talk c3d-5e-5f1g2 the_talking b4e2 the_task c6 the_tasks a1c5 the_tax a-1b-3c-3d5e1h-3i-6j3
    the_taxi a-1b-5c-5g-1h-5 the_taxman d2e1j2k1 the_tea a-4d-5 the_teacher a1b3c1j1 the_teachers b3g1
    the_teaching a1f2 the_team a1c6d-10e-4g-8h2k-6 the_teams g2 the_tech c3i1 the_technical c2 the_technician c1h1
    the_telephone b-3c-1d2e2 the_telly a1 the_ten b-1 the_tenancy j1 the_tenants a-2c2e-1 the_tender g-1
    the_tenth c-1g1i2 the_term i-2 the_terms c-5g-1h-4i1j-4 the_territory c1f2h1
    the_test a-4c-1d-4e-5f3g-6h-1i-8k-3 the_testing c1 the_tests k2 the_theatre a5c1d-1g-1h4i4 the_theme e1
    the_thesis e4g1 the_thing a-1b2c-6e6g1h1i3j-2k-3 the_things e1 the_third a-2c6d6e-3g-7h1i1 the_thirteenth b2g-2
    the_thirtieth b2e1 the_thirty k2 the_thought g4 the_thread e4h-1 the_three a9b-1d2h-1i-2j-2k-1
    the_thursday g1h-6i1 the_ticket c-2h-2 the_tickets a-2b-1 the_tide a-1g3 the_tie a3d3i1 the_till b-1
    the_tills b-2 the_time b-2c1d-1e5f1g2h-2i5k-1 the_times c2 the_timetable b-1g-2h1 the_timing a-1b-2c-6j1
    the_tin b2 the_tip b3d1 the_tips a-2b9g-3h-2 the_title a-1c3f1h-4i2 the_toddler c1g1h1 the_toddlers c-1i3
    the_toilet k1 the_toilets a1 the_tone c7g1 the_tool b2 the_tools c3h-3j1 the_top a-1b1c4d-5g-1h2i-3
    the_total b2 the_tour a-6b-9c3d-4g-2j-2k-3 the_town b-1c-1d-2g1j-1 the_track a-1e2h-3
    the_trade a2b-4c1d-1e-1k-1 the_traffic c-3d-1 the_train a-2c-5e-3g2h-3k-4 the_trainee a1b-3h1 the_trainees c1
    the_training b3c5d3g-5h2i2 the_trains a-3b-2c-5d-1g1 the_tram c-2d-3g-2h-3 the_trams g-2 the_translator c-1h2
    the_transport b2 the_travel b-1f4 the_tree d2 the_trial b2c2d-3e-1f1h3k-1 the_tribunal a1 the_trip b-3c-3h3
    the_trouble a-2c-1d-1f-1g-3k-1 the_truck a-2c2d2g2j4 the_trucks c4 the_trust b4d-2h-1 the_trustees b2e-2h2
    the_truth a1d3g5k2 the_tuesday g-2h3i1k-2 the_tuition b-4c-2i1 the_tune b1 the_turnover b-2c5 the_twelfth b-3g5
    the_twentieth c-1g1 the_twenty g4 the_twins b-4c-2g2j2 the_two a9b-4c-7d-2e-1f-1g-4i-4k-5 the_typing c-1d-1g1
    the_under d2 the_understanding h-1 the_uniform a-3c4 the_union a-1b-1e3g-2 the_unit c2g-1
    the_university a3b1c-1g1h-1j1 the_unsocial b3 the_upper a2h2 the_usual d3 the_va c-1 the_vacancy c2d-8e-2g-5k-1
    the_values c5 the_van a-5b-3g-1h2j-2k1 the_vans c5g1 the_variable a-1b4c-2 the_vat h1 the_venue c1h-2
    the_very a3b1d2e-1g1j2 the_vestry b1e1i2 the_vet a1c-2e-1g4h-2k-1 the_veterinary a3b-2 the_vibe c4d1
    the_vicar b-2g-1 the_video c-1d-5f2g6h-4 the_view b-6c-1h-3 the_village d-1g1h1j1 the_vineyard a5c1i1
    the_visa b-3c-5g2h-2i-3j1 the_visit c1h-4 the_visitor b-3c-7d-7e-4g-3h-6i-5j-3 the_visitors c3
    the_volunteers c-1 the_vote a2 the_voucher b-4 the_wage a-2b3g1 the_wages b9d1h1 the_wait b-3c-4e-8j-1
    the_waiting a-2b1c-3d-5e-2g-1h-3j-2k2 the_walk b-6g2h-1 the_wall a-1 the_war c-2d1
    the_ward a-7b-7c3d-3f-4g2h2i1j1 the_wards k1 the_warehouse c2d-1e1 the_warm a1 the_warmest h2
    the_water b1c-6j-1 the_way a-2b-4c2e-4f-3i-7j-1k3 the_weather a-6c-2d-3f-1g-3h-2 the_website b1c4
    the_wedding b1e3j1k4 the_wee d-3j2 the_week a3b1d-4e4f-2g3h-6i-2 the_weekend c-4d1f5i1j-1k-4 the_weekly b1c-2
    the_weeks c-2e-1 the_welcome c2 the_weld h1 the_welder h2 the_wet a-1 the_wheel c1k1 the_whole b-2f-2h-1i1j3
    the_wife b4c-1e2g1h-2k3 the_wind c-5e2g4 the_window a-3e-3h-4 the_winter c-2j-2k3 the_wiser a5 the_woman c2d-4
    the_women c5 the_word a1c1d1e-6f1g1i1k1 the_wording i2 the_words e2 the_work b-1c5d-12e-8g-5h-2j1k-7
    the_working c4j1 the_workload c4 the_works f1 the_workshop a-5b-2e-2h-2 the_world b1c-4d6h-4
    the_worst a-4c3d-1e3g-1h-1k-1 the_written c4d-2f1i1 the_wrong a-7b-1c1e-3f-1g-9h-15i-5j1k-2 the_x j-1
    the_xxx a1 the_yard a-3b1d1h-1 the_yarn h1 the_year b-1c4g-2h-1i-7j3k-4 the_young b-2d-8h2 the_younger b2h2
    the_zoo a5b-2c-1d-4h4 the_zoom b-1c1g4 theatre a6c4e-5h3i3j-2k-1 theatre_, c1 theatre_. d2 theatre_has c2h-2
    theatre_is c1h2 theft c2 their a18b1c-8d-3e-8f4g-6h-2i19k-8 their_answer a-2 their_approach a1
    their_background a-2 their_board f1h2 their_company a-2g2 their_contract f1h-1i2 their_day a-1i-4
    their_deadline i3 their_favour a1 their_feet a-1 their_first a-5b2 their_fleet a2 their_funding f1
    their_head a4 their_hours a1 their_hr c-1 their_job h-5 their_kitchen a2b-2 their_lab a5b2 their_lawyer i1j1
    their_lawyers g2j2 their_letter a4b2d-1h-3i6 their_minds a-5c2e1i2 their_mission a2 their_names k1
    their_new i-3 their_offer a4b-4g-4h-2i4 their_own a-5b-1c8i-1 their_package a-1b3 their_pension b-1c2
    their_permission i-2 their_post i1 their_product a2c-1 their_project a3 their_proposal a-1h2 their_salary b2
    their_school a-1j3 their_second a-2i2 their_side a-1b-2 their_staff a2 their_team a6c1h-2 their_time a-2b-2
    their_training a6b-2c-3 their_way f2h2 their_work b-1 their_workshop a3 theirs a20b5c-7d-14e-13f-2g-16i11j1k-9
    theirs_, a8i1 theirs_. a4b2c-4d-2f1i3 theirs_a b-3 theirs_and a5h-1i2 theirs_are a1b3c1 theirs_came a-1c-1
    theirs_felt a6 theirs_gives b2 theirs_had a1j2 theirs_has a6b-3h1 theirs_i a3 theirs_is a8c3g-4h-6i3
    theirs_more a5 theirs_or a-3 theirs_the a2h-2 theirs_was a2b1h1i4 them a10b-1c-1d-2e-3f-1g-8h1i11j-3k-5
    them_, a4c-3e1h3i-3k-3 them_. b3c4e1f-10g2h-1i-2j2k-1 them_: a1g1h-1 them_? d3 them_a a2b-2c-2e1h-3i1
    them_about b1 them_ahead a4b1c2 them_all b1c2 them_and d-1e-1f-1g-2h5i-4 them_are a-1 them_at c1 them_back d1
    them_because h5 them_by e2i1 them_down a-2b-3i3 them_first a3 them_for b-2c-4f1h-7i1k1 them_from d-1i2k1
    them_had c2 them_i a8g-2 them_in a4b-1e-1i-1 them_is a4b-2k1 them_like c1 them_more a4 them_my a-1h3i-2
    them_on a-5c-1d1h-4i1k-1 them_one a-1 them_over h1 them_since h1 them_so f2h2i1 them_than a8b-1d-3
    them_that c-1i1 them_the a1i3 them_through c2 them_to a-7c-8d-5e-4g-3h-2i4j-2 them_two i1 them_up b2
    them_was a1b2c-2d2g2 them_were b2c-2 them_with a-4h-1k-1 them_yes a3f3h1 them_your a1b1 theme b-1e1
    themselves c5g2h-1i-2 themselves_. a1b-1d-3g1i-1 then a2b-1c4d7e4f3g3h-3j-5k-2 then_, a-1b-2c-4d3e-5g3h2
    then_. a-8b-6c-5e-3f-2g3h-2i-4j-2 then_? g1 then_a a1c-2d-4i1 then_about c-2 then_again c-1f3 then_and e-1h-1
    then_call c-4d2f1 then_i a-2b3c-4d-3e6f2g1h-2i1j-2k-6 then_it b2c1d-2e2i3 then_let e-2 then_maybe b1e2
    then_my h2i-2k4 then_on c2e3 then_only e3 then_perhaps e3 then_put c-1 then_said c2i1 then_some b4c-2h2
    then_the a3b-5d-4e2f-4g-1h-5i-1k4 then_there a2b1c-4h2i-3 then_they b-2i3 then_to c2d2
    then_we b-2c-1e1f1g-2i1j2 then_yes f3 then_you c2e4h-2i-1 then_your c-3d1 therapist k3 therapy a3c-3g-2k3
    there a6b2c1d-1e-1f-1g1h-2i6j4k-4 there_'s a-6b2d-4e1f-6g3h-3i-2j-1k5 there_, a7b2c4d4e-4g1i2j4k-8
    there_. a3b1c1d1e-5f2h3i-2j1k-2 there_? a-1b-2d1e-1f1g-3h1 there_a c-2d1e3j3 there_after j1 there_an d3
    there_and a6b1e-6h5j2 there_any d-2g2 there_anybody b-1 there_are a-3b-1c-6d-11e-1f-1g-1i2 there_as c1j1
    there_at a-2b-6c-1e-1f1g2h-5i-1 there_be b2d-3f-2g-3 there_by a-2b-5c-1i2 there_can a-1c-1d2 there_could a-2c3
    there_even d2 there_ever b2d2 there_for a-3b-9c1e3f-2g6h-3 there_from b3c-1g-1i4 there_goes a3g1h-1
    there_has a-3b-4d1h-3k-1 there_have b5c1h1 there_i a7b1c3d-3e-1f2g-4h-6j1 there_in a5b-1c-5d-2g-4i2j3
    there_is b3c-5d-4e5g1h-4i-2j-3k-1 there_it e2 there_like f2 there_may d2g3 there_monday e2f3h2 there_more a4g-3
    there_must h-3 there_now g3 there_on a-4b-5d-3g4h1i3j-3 there_seems c5d-1g-1 there_since c2 there_so h-1
    there_somewhere d2 there_soon j-1 there_than a11b-4c-7d-6g-6h4 there_that a1 there_the a5 there_they a2b1
    there_to b-1c2d-2 there_too a3 there_until b-3 there_was b2d-16e5g-9i2k1 there_we d1
    there_were a-8b-4c2d-6g-1i1 there_when c1e-4g1i1 there_will b-3c-4d-8f-4g-12j-2 there_with a-6b-1d1f1g-6j-1k1
    there_would c4d1g-2 there_yet e-1f-3 there_you d1 therefore a3c-13d-11e-1f-9g-3h11i-1k-3 therefore_ask a2h2
    therefore_i a-3c-3g-1h3i-3 therefore_not a2h2 therefore_withdraw a2 these a-6c-11d-2e4f1g1h-1i-3j-6k4
    these_days a-4b-1d-8e4f-8h3i-4k1 these_letters d4 these_things f1 these_weeks e1 these_years b2
    thesis b-8c-4d-7e6g2h-4i-3j-2k-1 thesis_, a-1b-1c-1e3 thesis_. a2g1 they a12b8c-4d-9e-12f-6g-5h-3i15j4k-5
    they_added a-1b3 they_agree a-2 they_agreed b3h-2 they_all a-2b-2g2h-1 they_also a2
    they_are a5b-2c-5d-3g1i-1k-3 they_ask c1 they_asked b3h-1i5 they_beat a4 they_build b-3 they_call c1k2
    they_called c-1 they_came b6c-4h1i1 they_can a1 they_change h-4 they_come a-1 they_could b-6i-1 they_count b5
    they_cover a-1g-1h1i-4 they_cut c2 they_did a-4c1d1h-1i3 they_disappoint h-1 they_do a6b7c-2d-14e-6g-8h1j-2
    they_doubled a-1b3 they_even c-2 they_fit i-1 they_fly b-3 they_found a-5k4 they_gave a3c-5g-5i-1j-3
    they_get e1 they_give a1b6c-9d-7e-4h4i-1 they_got a6b-1 they_had a7b-6c-5h-4i5k-4 they_have a6b-1c-5d-5e2g3i1k1
    they_hired i1 they_just a-2c3h1 they_keep c-3f-3 they_kept c3h2k2 they_knew a-1i2 they_know b-1c2 they_laid b1
    they_let a5b3c2e-3h2i1 they_look a-3 they_made a-4b-9c4i2j-5 they_make a2b-2h1 they_match b1 they_matched a-1
    they_mentioned a2b1 they_mess f1h2 they_met b1i1 they_moved c2k1 they_need a-3b-9c2g2h-4k-1 they_never c3
    they_offered b-4c-5h1i3 they_only a-1b-3 they_pay a-6b-2c-13i-5k-2 they_promised b4 they_put b3c-3f-4i-1j-3
    they_rang a4 they_reimburse b6 they_run a7c-6h-3i-2j1 they_said a-6b4c5h1i2 they_say a-11b-4d1e6k3
    they_see b2h3 they_seem a3 they_sent b-1i5 they_set i1 they_should d2 they_showed c-2j2 they_simply a2c-1
    they_sorted d2j2 they_speak e2g2 they_start b5c-2i-5 they_still b-2k1 they_sweetened b4 they_take b4d1
    they_tell b-1k1 they_threw b5h2 they_throw b5h1 they_told a-4c4 they_took b-2c-1i1j-2 they_top b1
    they_topped b1 they_treat a3 they_want b-1d2h-3i7k-4 they_wanted a-2b-4i5 they_went b3
    they_were a4b-3c3d1f-2g-5 they_will a-3b5e-1f-5h-1i-3j6 they_win a4 they_won a2 they_work a2b-2
    they_would a3b-2d-2f-3i8k-4 they_wrote b3 thick a-1c-1d4j-3 thicker b4 thief c5k1 thin a-3b4c11g1 thin_, a-2c4
    thin_. b1c5d1 thing c2d2e2g1h2i-2k1 thing_, b2c-2g1 thing_. a-5c3e-1g3k1 thing_about b-1g-3 thing_after e1
    thing_and c3d-3e-1g2h1 thing_at c1g-1 thing_by c4 thing_felt c1 thing_for a-1c-3e1 thing_going k1
    thing_has c4g2 thing_i a3c-2d2g-3 thing_in b1c1 thing_is a1b1e4h2i-4j-1k-5 thing_on d2e2g1h-1 thing_than a3
    thing_that a1b2d-1f1h-2 thing_to a5b-4c-1d3g-1h4 thing_was a-2d2i2 thing_you c-1d3
    things a-2b-3d-2e7g3h-5i-1j3k-2 things_, b1c-2d-3e3 things_. a2c-3e1f-1g-3i1k3 things_about d-1e-2
    things_are a-6b-6c-2d-7e-3g-2h-1j3k-7 things_at c2 things_calm e4 things_considered a1 things_from c1e-2
    things_go e2 things_got e3 things_have c-3d-1g5 things_here e1h2 things_i c1g1h-3 things_in d-1k-1
    things_look g3 things_on c1e-1 things_stand a-5d-1e-5g3h-3 things_that c4 things_to a-7d8e2g-6h-4j2
    things_went e3j1 think a-2c1e5f-1g5h-5i2k-1 think_, a-2c-4e9 think_. a-3c-6d-1e3g4h-2 think_? d-7g6
    think_a d7h1 think_about a-7c-10e9g-5h-4 think_again b2e-1f5h2 think_and b-3c-1d-2e5g-1h3i2k-5 think_any c-1
    think_badly c-1 think_for b-1 think_i a2b-6c-5d6e-11f-7g9h-10i2j1 think_is g-1 think_it a2c2d-5e2g3i1k2
    think_less c-2g-2 think_me d-2 think_much c3 think_my e-3k-2 think_of a-2b2c-2e-8f2g-11i-2k3 think_on e6g-5h2
    think_over e3 think_so g2 think_straight g-2 think_that a-1c2e-6g1h-4 think_the a-4b-6c8d-3e-6g-6h-3
    think_there a-2h1 think_this e-4 think_twice c2 think_we b3d4 think_you a2c6d2e-5g-3h4
    think_your a2c7d-3e-1f1g-5 thinking c-1d1e2f-12g7h-3 thinking_, c1d-1e7g-7 thinking_. e1f-1g-2
    thinking_about a4b-2c-5e2 thinking_and h-2 thinking_i a-1d-1e-8f-1g4 thinking_it h-1
    thinking_of a-7c-8d-12e-10g5h1k-2 thinking_that c3d3 thinking_to g5h-3 thinks a1c-2g4h-2k7 thinks_a k3
    thinks_i d-2g5k2 thinks_the a1d1 thinks_you d-1 thinner b1c2 third a1b3c3d7e-6f-10g-1i4k1 third_, d-1i-1k2
    third_. a4 third_floor b-2j2 third_more a-3b3 third_of b2c-1i1 third_round b2g2i1 third_time b-5c8d10e-4g-2
    thirdly k-1 thirds b2 thirteen b7c-4g-2h-1i2 thirteenth b4c-8d-3e-2g-4i-2j-2k-1 thirteenth_cheque b4
    thirteenth_month b14c-6i-1j-1 thirteenth_salary b-3 thirtieth b2e1 thirty a-2b1c-3e-3f1g1h-1j-1 thirty_, g-1h3
    thirty_. b1g1 thirty_days a1b2j-1 thirty_four b2 thirty_miles b-2i1 thirty_minutes b-2c1 thirty_one a-3b4c1d1h1
    thirty_plus b-2f2 thirty_that g3 thirty_three b1 thirty_two b4d-1g-1 thirty_years b-1h-1i-4j2
    this a-1b-5c-6d1e1f3h2i-2j-4k-2 this_, a-2b3d2e1f-5h-2i1j-4 this_. a-2b-2c-2d-1g2h-5 this_? d4g2 this_a f1h-5
    this_account e5g-1h-4 this_address c-2d-1e3f-2 this_after c1h-2 this_afternoon c-2d-6e-1f-3h5i-4 this_and e1g-3
    this_any d-4e1g5h-2 this_application e2g2h4 this_arvo g1 this_as b-3d-8e-4f6 this_at e2 this_between h-2
    this_by d-2e-5h2 this_call e-2h2 this_card h1 this_chance h2 this_chat d-3e7h-4 this_circus b-2d8h1
    this_city a-2b1c1i1 this_close g4 this_coast a1b2h1 this_coming i3 this_conversation d1f1 this_country a1b1h-2
    this_date g3 this_day c3g1h-4k-1 this_decision b1e-1h-1 this_does d-3f2 this_down b-4e-1h-3 this_e h4
    this_email e5h3i1 this_end c-2e1 this_evening e-1h3 this_far h1 this_field a4 this_for a-4c3d1e3f-3g-4h-4
    this_friday f-1i2j1 this_from e-4h-2k3 this_further h3 this_has h-2 this_hour g4 this_house h1
    this_i a2c4d-2f-1g-1h1i2 this_in e-1f-2h-3i-3 this_inbox d-1e4h-5 this_interview d1e-4f-2g4h-1
    this_is a-8b-6c-4d2e-4f-3g-7h3i-10j-16k-22 this_job b2c3d-2e-2f5g2h-2j3 this_kind c1d3g-1h1 this_late e-1g2
    this_letter c-6d-3e-3f2g-3h8 this_level b1c2 this_line d-3e2 this_mail c1e-3g2h3i4 this_mailbox e1
    this_matter d-1e1 this_may g2 this_message b2e-4f1h3 this_moment e2f-1 this_month a4b-10c-9d-7e-1h-4
    this_morning a1b1c-10f-1g-2h2i3j1k3 this_move g3 this_my f-3h8 this_new a1e-2 this_nonsense c1d5
    this_note c-4d-5e-3h5 this_now d-1 this_number b-6c-1e6f-7g-4h-10 this_old b2h5 this_on d4e2g-5i1k-1
    this_once d3 this_one a3b2c-4d-8e-5f-1g5h2i-11j-1k-6 this_open e3 this_opening e1f2 this_opportunity b1e-1h3
    this_other a6b-2h-6 this_out e2 this_phone d-4e5 this_point e-1g2h3 this_position b2c3e-1f2
    this_post c5d-2e-3f6g-2h-1 this_process a-1c2e-1f-2g3k1 this_question c2d3 this_right e2k1
    this_role a2b-2c3d-1f4g-2h4 this_round d-2e-5f5g1h-6 this_salary b4 this_same d-5e-3f5g-2h-2 this_saturday h1
    this_search h1 this_selection h2 this_short k2 this_side b-1d-3e2g-1h-6 this_so c4d3g-4h1 this_sort g-3h1
    this_space d-4e8f-1g-3 this_spring b1h3 this_stage c-1e-4g5h-1 this_subject d-2e2h-3 this_summer g-2
    this_text h1i2 this_than a-2 this_the d3g-3 this_thread e7g-3h-1 this_through e-2g3 this_thursday f1h-3
    this_time a-4b3c-10d4e-15f3g-2h5 this_to a-5c-5e-4f-1g-1h-4 this_town b3c3d1g-1k2 this_trade d-3 this_up d4
    this_vacancy d-4e3f3 this_very f5g-1h2 this_was a4b-5c2d4h-4 this_way a1c-5d-4e-1h-3
    this_week a-3b-2c-10d3e2g-4h-2i2 this_weekend g-5 this_when d2 this_will c2d-4f-1 this_winter k-1
    this_with c2h-4j1 this_would c1h2 this_year a4d-6e-5g-4h-2i-7k1 this_you a2 tho d-4f6h5 thorough d-1
    those a-2c1d-4e-3f-1g-1i-2 those_. b1k1 those_i c4 those_two b3 those_who e-1h1 though a-3b-3c-1d-7e-7f9i-4k-5
    though_, a-4e-4f-1h3i-7j-1k-3 though_. b-6c-5d-4f-2g-4h11k-5 though_: a1f-5 though_a f5g-2h4 though_do f4h2
    though_i a-2b-3c2e2f3g1h-4 though_if e-3f5g-9j1 though_it a1g-2 though_not f2 though_nothing e-1f-3g7h-3
    though_should h-2 though_the b1c-2g1 though_you f2 thought a-5b-1d-1e-8f-7g-7i-8j-3k-2
    thought_, b-4f-1g-4h2i-4k-5 thought_. b-5c-3d-4g-5h-1 thought_a d4 thought_about a5d-4e-2g-2h4 thought_an c1
    thought_and e2 thought_for c1d1 thought_hard b1h3 thought_i a-1b-2c-11d-1f-4g-6h2k1 thought_it a-6b3c-3e-5g-7
    thought_of a-3b-2c-4d-6e-1g2h-10 thought_out g-3 thought_that b-1 thought_the a2c5 thought_through c5
    thought_to c2g3 thought_you b1g3 thought_your c-2 thoughtful a-6b-5c-10d-4g-3k-1 thoughtful_. c-2
    thoughtful_of h1 thoughts b-3c-4d-5e5g9h-4k-1 thoughts_about c-3e1g8h-3 thoughts_on e3
    thousand a-4b19c-18d-2e1f3g-14i-2 thousand_, b3 thousand_. a-2 thousand_a a-1b6d-1f1 thousand_and f1k2
    thousand_for b2 thousand_in b2 thousand_more a1b3 thousand_thanks b-1 thread a-3b-2c2e8g3h-3 thread_, e2h-3
    thread_. c1e3g4 threatened k5 threats d3 three a2b-4c4d1e3g1j3k-1 three_, a4c-3g3 three_. a5b-4c-5g4
    three_and a4b-3c1e2 three_children b1c-2 three_dates a-2 three_days b-4c-1d-1f2h-2j-1
    three_different a-1b-1c9h-1i-1 three_emails c-2d3 three_evenings h1i-3j1 three_good c2h2
    three_hours b-5c-4d3g-1h2k1 three_hundred c-1g-2 three_i a3d1h1 three_in c2 three_interviews a1h1i1
    three_is c-1 three_jobs a-2c6d-1 three_kids a-1b4j1 three_managers c4 three_messages c-2d-2e2
    three_months a-1b-1c-4d2g1i4k-3 three_nights b-1h1j1 three_o'clock g3h2 three_of c2d-3 three_people a-2c1d-2h1
    three_phone j1 three_places a4 three_pounds b3 three_quarters g3 three_rounds c1d1h1 three_separate a-1c-1
    three_thousand a1b2 three_times a-1b1c2d4e-3g-4 three_weeks c3d1e3i-2 three_year i1
    three_years a-2b3c-9i2j-3k-3 threw a-6b5d-3g2h1j-2k4 threw_a k2 threw_in a-1b6h2k-1 thrice c1e1
    thrilled c-5d2g-4 thrilling a2c-4d3 thrive b-3c3d-1g-3 thrive_in b-3c3 throat g1h3
    through a-6b-1c1d-1f3g2h2j1k1 through_, a2b-1c1d-2e1g-1 through_. a-1b-1c4f7g-1h-3i-5 through_? a2
    through_a a-5b-5c1g-1h1k4 through_an b-1i1 through_and b-1g-3h1 through_at b1c2h2 through_first e1
    through_for a-2b-1g4h2 through_i a2h4j2 through_in c1d1 through_it c1g-3 through_last b2h-1j2
    through_my b5c3d-3 through_on b2h-1j1 through_that d5 through_the a-1b2c-5e3f-6g-1h-3i2 through_their i1
    through_this a2k2 through_to c-1g1h-1j-1 through_two i1 through_with a-5b-3c-8d-6e-2g6h-1k-1
    through_your a-2c-5d3g1 throughout b-2c4e-2h-4 throughout_, c3 throw a-1b4d-2f3 throw_in a-2b4c-1f3h-1
    throw_the g1 throwing b4k2 throwing_in b2 thrown a-1b8g-7h2j1 thrown_in b8c-5d-1g-1h2j1 thrown_my d2h2
    throws c1d-1k2 thumb i1 thumbs c1d2 thumbs_up c2 thurs d-1e-2g5i2 thursday a-5b-5c-8d-5e-5f2g3j-5k-2
    thursday_'s a2g1 thursday_, d-8e-1g1j-1 thursday_. a-4b2c-1d2e-4f2g4h1i-1j-3k-1 thursday_? g-2
    thursday_@number b-1g-4h-1i-6 thursday_and f3g-2h6i3j2 thursday_at f-1g-1h-7i-1k-2 thursday_has g4
    thursday_i g-1i2 thursday_if f2g-2h4 thursday_is e1g5h-1 thursday_or h1 thursday_slot h-3i3 thursday_so g4
    thursday_the f-2g-4i-5 thursday_to h1i1 thursday_week g-1i1 thursdays a-1b-6c-3d-1e-4g4k2 thursdays_, b-1k1
    thursdays_. g2 thursdays_and b-1k1 thus e1h4 thus_i h1 thx c-3 tick c3h3 ticked a6c-2h1 ticked_more a2
    ticket a-5d1e-1g-9k-5 ticket_, d-2 ticket_. a-2b-2c2d4f2h-4 ticket_and b4i2 ticket_for b-2 ticket_if b-2
    ticket_is g-2j-4 ticket_office a1 ticket_to j3 ticket_you h3 tickets a-3c-2e-4g-3 tickets_, c1
    tickets_. b-1c-3d1 ticking c1e1 tickled c-5d-2f2 tickled_to f1 ticks a7c-4d-2 ticks_more a3b-1h-1
    tide a-3c-1d-1g3h-4 tide_'s g1 tidier b-2c1d1h-4 tidy c-10d-7h-1 tie a2b-3c-1d5e-1g-2h-2i1 tie_. a2d3
    tie_in d2i2 tie_on c1 tied a-2f-1g1h-2j3 tied_to b-4h-2j2 tied_up g3 ties c2j2 tight a-3c1d-6e7f-2g-6h-1k2
    tight_, e4 tight_. e5 tighter a1b1c-4d1 tighter_ship d1h1 til e1f2 till a-1b-2c-1d-6e5f10h-4i7j1 till_, a1d1
    till_. a1g-2i1k2 till_@number i3 till_after b1g2 till_august c1h-3 till_christmas c1h4 till_four c1
    till_friday f3g1h-1 till_i a2c-3e6f6g-4k-2 till_monday h2 till_month h-1 till_my f2h-3 till_now c4d-1e-4
    till_six g3 till_spring h-2 till_the a-6b-3c-1e5h2i2j1k-4 till_thursday g-2 till_we c-2e-1h3 till_you e-2
    tills b-3 timber a1c-4e-1h3 time a-6b1c2d4e6f-7g-2h-2i-3j-5k-3 time_! c-3e-2 time_'s g3
    time_, b-5c-5d-3e2g-1i-2j-5k-2 time_. a2b-5c1e5g-2i-1j-2k2 time_? b1d-4f-1g-3 time_after g-4h-3
    time_and a-6b7c-2d-4e-3f-3g-1j-2 time_as e3g3h-2 time_at b3d-2g1 time_before i-1 time_being c-5d-6e9f3g-7
    time_between b3 time_contract a2h2 time_difference c-1j1 time_do b2d4h3 time_does b-4d-1g1
    time_for b-11c-3d5g3h-1 time_from d-4 time_i a1b-3c9d2e-2g3h-6i1k1 time_if d4 time_in b5d-4e-1h3
    time_is c-3d5e2g-1j1 time_it a1 time_job b-1g-1h2 time_maybe d1 time_next h1 time_now d4 time_of a-4c2e2g3
    time_off b3e-1 time_on d-2f-1g-7h5 time_only a-1b2 time_over e2 time_read d2 time_since b1d1 time_so g3
    time_the a2c5d1i2 time_this c1 time_to a-2b-2c-4h-1j-1k-2 time_try d5h4 time_was c-1 time_we c3d-2
    time_when c1d1e-2 time_will d-1e8g-1 time_with a1b-3c2e-1g-2h-1 time_you a-7c-4d-3e-3g6h1 time_your c1e1i3
    timeline e4f2 times a-1b-4c5d7f-8g-2h-3j-2 times_, b-2d1h-4i1 times_. a-2d2e3g-2h-4 times_? a2d1 times_a c2d1
    times_and c1d-6 times_because d-2 times_for c-1d-2 times_in c5h2 times_must c-3 times_now c4d3 times_out g2
    times_over c2 times_since c1d-1 times_that d2 timetable a-3b-3c2f-1g7h-4i-5k3 timetable_. f-1
    timetable_for c3d-1k2 timing a-5b-7h-2j1 timing_, a1g1 timing_. c-3 tin c-3d-2e-2g-1 tin_. b-1 tiny a-4b-1e1
    tip a-3b3c1d3e-1h-7k2 tip_, a-2 tip_. c1 tip_about d1 tipped a2b1c-8d-4g-3h-3j2 tipped_it a1b-1c-2j1
    tipped_me b1 tipped_the a1c-2 tipping g1 tips a-8b16c-7d-10e-3f-5h-4 tips_, b5 tips_. a1b5g2 tips_alone b3
    tips_and b-2 tips_are b7c-2h-1 tips_at b4 tips_for b-2 tips_i b3 tips_in b4 tips_on b2 tips_there b2
    tips_were b-1 tire k1 tired c3g-3h-1k3 tired_. c4 tired_and c4 tired_of d4g-2 tiring a1c2
    title a-4b-3c8d-7e-4f5h-3i6k-1 title_, a-2b2c-2i1 title_. c6 title_@other g2 title_and a-3c-2f2h1i5
    title_is a-3b-1c4d-2 title_says c3 titles d4 tmrw d-1g5h2 to b-1c1d-2e-1f-4g2h-1j4 to_, a5b2c2d2e-1f-1g2h-5i1j2
    to_. a2b6c4d2f-8g-3h-5 to_? b1d1g1h1 to_@address e-3 to_@amount b5 to_@currency h1 to_@number b7c-4g-9
    to_@open h2 to_@other a1d2 to_@quote c1h3 to_a a6b-1c1d1e1f-3g-2h7i-1k2 to_about a2b2 to_abuja j2
    to_accept b3c-3f-2g5i1 to_acknowledge e1h-3 to_add a-4b-1d-1h-4 to_admire a-3c1d2 to_admit a1
    to_all a-6c-4d-6f-2g2h2 to_an a4c1g-1h6i-1 to_and f1i1 to_announce e1g-3h2
    to_another a-3b-2c-1d-9e-14f-1g-1h2i1j-5 to_answer a-6c1d-3e1f-8h-9i-2 to_answering c-1e5
    to_any a-3b-2c-5d3e4h-2i4 to_anybody d-1f2h-1 to_anyone a-3b3c-1d-1e1f4g-6 to_anything a1d-3e2 to_apologise c1
    to_appear g2h3 to_applicants c2 to_apply a-1e-1f-2g-2j-2k2 to_appoint d3h-2 to_argue b3c-2 to_arrange c1
    to_arrive c1 to_ask a-1b-5c1e-2f-8i-3 to_attend c-4d-1e-7g8 to_avoid h-3 to_back g1 to_be a2b-2c2d5e1f1h-1i-1k2
    to_beat a4b-1c-4d-1 to_become a4e1 to_bed c1d1 to_beg d3g2 to_begin b-4c-3d1h1 to_being a3b-2c-1f5h-1
    to_believe a-1c4d-1g-3i1 to_bits c-2g1 to_blame b-2c-3 to_block e1h1 to_book c3 to_both b1 to_bother c4g2
    to_bow a-3b-4d-3e-4f-1g2h7k-4 to_break d1 to_breathe g-2 to_bring b-2c1d-2e-2g-2i1j2 to_build c2h1 to_bump b-3
    to_buy a-2e-1 to_by c3d1 to_call c-2d1e-1f-1h5 to_cancel b-2c-3d-3e-8f-2g1h3i-2j-7 to_candidates c5d3
    to_carry b-2c1d2g5h-2 to_catch h1 to_change c-1d-5e2f4g1h-1j1k1 to_chase b3c5e1h-3 to_check c2d3e1h-5i1
    to_chew d-2e5 to_choose a-2c-5d-5f-1g-1h3i-2j1 to_claim b-1 to_clear d1e-2g-1h-2j-4k-3 to_close d-2e-2
    to_collect b-2c1h1k2 to_college a-3 to_come a-4b-1e-4f-2g6h-1j-5k-1 to_comment h-1 to_commit e5f-2g-2
    to_compare a-2c-4g-2h-2i1 to_complain k2 to_confirm c-3d-2e-1f-2h1i-2 to_consider b2f-4h2 to_consult b2e5
    to_contact e2 to_continue a-3b-2c-1d-5e-7g3h4 to_cook a2h2 to_count g2h-2 to_court k2 to_cover a-2b-2d-1g3h-4k1
    to_cross j2 to_cry g3 to_cut j1 to_deal b-1j1 to_decide a-4b-4e5f1g-5h-7i4k-5 to_decline a-1b-2c-1d-3e-5h2
    to_delete b1 to_disappoint c2d1h1 to_discontinue h4 to_discover b2d2f1 to_discuss a-1
    to_do a-1b-2c4d3e1f-4h3i1j-3 to_draw b-1c-1d3g-1h-1 to_dress k3 to_drive a2b1d-5g-3 to_drop c1d-6e-5f-1g7h1i2
    to_dublin g1j1 to_each a3c-1e2 to_earn b1 to_eat a-1c1d1k3 to_eleven c2 to_end a3b2c3e-6f-1h5 to_enjoy b2h3
    to_every d1 to_everybody b1d-4 to_everyone a-2c-2d-2 to_everything h3 to_exchange a1 to_excuse c1d2g2
    to_expect c-4e3k1 to_explain b-4c2d6e-1g-5h-5 to_feed b4g2k2 to_feel c2g1 to_fifteen b1
    to_fill b-2c6d3e-1g1i-3j1 to_finally d4 to_find a-3b-1c-4d-2g-4h-3i-4j2k1 to_finish a-2b-3d-1e-2h-1i-4k-2
    to_fit d1 to_five b-2c2 to_fix c3d-1 to_fly a2 to_follow d2e2g1 to_forget f2h2 to_forgive d-2h1 to_forgo g3
    to_formally h3 to_forty b-1c-2d1g-2i-1k-1 to_four f1h3 to_free b3h2 to_friday g-4 to_friends c1 to_full b1
    to_fund b3 to_further e2 to_get a-3b-5c1d-3e2f-1g-1h-2j2k4 to_give c-3d-8e-1f-4g5h-4i2k2
    to_go b3c-2d-5e-3f-5g5k3 to_god h-1 to_good c1i2 to_grab k1 to_greet c-1d2 to_grow a2c1 to_guess b2 to_half g1
    to_hand a-2b-3d-1f1i1 to_hang e3h-1 to_happen b-1c2e-2g2h-1 to_has a2b1 to_have a-8b-8c2f2g-6i-2j-1k1
    to_hear a-2b-3c-1e-2f3g-9j-4 to_hearing d2f2g1h-2 to_help a1c-1d-2h1 to_her d-4f1h-1 to_here d4h-1
    to_him a1b1c-2d-2j1 to_hire b2c3 to_hold b2g-6h3 to_home a-3c-1d1h4k-1 to_honour c2 to_hope a1 to_hospital k3
    to_how c4d1 to_ignore b3c-1d1 to_in a-1c-1 to_inform b2e-3f-1g-3h8i2 to_insult c-2d2
    to_interview a-8d-10e-8f3g-5h-1j-4k-2 to_introduce c1 to_invite c1h-1 to_iron d2k2 to_is a5c-2g-4
    to_it a1b-2d-13e3f-2g-2h5i-5j-4 to_its c1f1i-2 to_join a5d1e-3f-2h5i-4j-3 to_judge a-3c-2d1 to_jump d3
    to_junk d2e1 to_justify b1 to_keep a-3e2f-3g1h3i3j-6 to_knock h3 to_know a-2b-1c3d-1g-1h-1k1 to_last g1h1
    to_laugh k1 to_lead b-2h1 to_learn b-2c2d2e-4 to_leave a2b-1d-3e-2f-7h1i-2j2 to_leeds a-1
    to_let a1b-4c-1d-1e-3f-1g3h1i5 to_lie c1d-3e-5h-1k2 to_lift e2h2 to_like d2g-3 to_line g5 to_lisbon g1j1
    to_listen c2 to_live b3c-1g-2i-3j3k1 to_look a1b6h-5k-1 to_lose b3c2e-1g-3h-4 to_lunch k-1
    to_make b2c1d1g-2h-1i1j-3k-1 to_manage a1c1d-3e-2g2h-1 to_mark g1h-2 to_match b3c-3
    to_me a4b2c2d4e-2f-3g-1h-1i-1k-2 to_mean a-2b2c1 to_meet a-5c-1e1f1h3k-2 to_meeting a-2c-3d-5g-12h-9i-2
    to_mention b2g-3 to_mess c-7d-1h1 to_mind c-2d-2e-1g4 to_mine a3 to_miss c-2g-1h-5k-2 to_monday g-1 to_month i2
    to_more a-2b2 to_move a-2b-1c-7d-6e-3g-11h4 to_mr d2h-7 to_mrs d-3g1h-4 to_mull e4
    to_my a8c1d-4f2g-2h1i-3j-2k-2 to_myself a-1b-7c-2d-10e-1f-7g-8h-1i-1 to_name a-4c-1e2h-8i-1 to_need d2e2
    to_new c1 to_next i-1 to_no a-1c-1d1e2f-3g1 to_nobody b2 to_none a3c-6d-1g-3h3 to_not g4h-3
    to_nothing a-3b6d-1g3 to_nurse c1 to_offer a-4b-5d-6h-1 to_one b-2f3g3h3i3j1 to_open e1g3h-3k2 to_order d1
    to_other c2f1 to_others a-2g2h-1 to_our b-1c-3g-3k-2 to_ours a-1 to_paper b2 to_park a-3b-2e2 to_part b1c2h2k1
    to_participate g2 to_pass a1d-8f1h5 to_pay b-2c9k3 to_people b-1d6e-1k1 to_pester d3h3 to_phone e-3f-3
    to_pick a-1b-4c-3d1e2f1h-3 to_plan b-1c1 to_play c-3h-1 to_please b1c1 to_post b-2h-1 to_postpone e1 to_pray e3
    to_prepare b-2c6d-1i-3 to_present e-1h2 to_press b-1e-2g4 to_pretend a2e1h-3 to_proceed d-3e-2f2g4h4
    to_promise c5d1g2 to_pronounce c-1 to_prove j2 to_publish e2 to_pull b1d-5e-2f-2h6i-2k1 to_pursue g2h3
    to_push f1h-3 to_put a-4c3d1e3f-2g-3h1i-3k1 to_question c-2g2 to_raise b1 to_rank a1c-1g-2h1
    to_reach b-4d-4e6g-3 to_read a-5b1c-2e-2h2i-2j-1 to_receive d1h-1 to_record g-1 to_recruiters e1
    to_reflect d1e4 to_refrain d2 to_refund b-1c2 to_refuse a2b4c-2d-2e-1h2 to_register c-1j2 to_release h-2
    to_remain a-3b2e-1f2g1h3j5 to_remember d5 to_remind d4 to_remove d-2f-2h8 to_rent j3 to_repay i1 to_repeat d2
    to_reply c-3d-1e2h-4 to_report c2e3i3 to_reserve e1 to_resign b1h1 to_respect a-1 to_respond c-1d-4e7g-1h-5
    to_rest i-2k3 to_resume f1 to_retire h4 to_retirement h-2 to_retract h2 to_return c-1e-4g-1j-1 to_review b-1
    to_ring a-5b-4d-1e-3f-2h-5 to_round h2 to_run c1d1g-3h1i-6 to_rush c-2 to_safety c1 to_save d-4h-1
    to_say a1b4c-2e1h3i1j-1 to_saying g5h-2 to_school d5h-1 to_scrub d1 to_sea h-2
    to_see a-6b-6c-3d-3e-2f-1g-1i-3j1 to_seeing g-1 to_sell a1b-2d3k2 to_send a-1c1g3h-3i1 to_senior f3
    to_set a-2d-2g-4 to_settle a4i1j-1 to_shake c-1 to_shame a2b-1c-5d-5h-1 to_share b-2c-2d-1h-1 to_shift c-2f3g-4
    to_ship b-1j4 to_shout h2k1 to_shove a-1g5 to_show b-3c-2e-1h-4j1 to_sign b-5c-1d-1e-3f-2g-1h-4i6j-5
    to_sing c2g1 to_sit a-2b1c-3d-2f2g-3j1k2 to_six g-2i1 to_sixteen b1f2 to_skip g1 to_sleep a-5b-2c2d3e5g-4
    to_smile c4d4 to_some e-2g-2h6 to_somebody b-2d-3f-4g2h3 to_someone a-1b-1d-1e1g-5h3 to_something e-2f-1h-2
    to_sort b-1c1g-3j2 to_spain j2 to_spam e-2h-1 to_speak a1b-6e1g2i-1 to_spell c-6d3g-1 to_spend b2c3d1
    to_sponsor b-2c1i-1j4 to_stack d4h2 to_staff b2c2f1 to_stand a2b1 to_start b1e-1g3h1k-1
    to_stay a-13b2c-13d-9e-2g2h3i-2k-1 to_staying f1h-2 to_steer c4d2 to_step a-3b1f-5g5h6i-1 to_stick b2g2
    to_stop b1c1d-4e-1g6h7 to_strike d-1h-1 to_study b1h-1k-2 to_submit h2 to_suspect g1 to_swap a1c-1g-3h-1i-2
    to_sweep b1c1 to_switch j2 to_take a4b-1d-3e1f-7g1h2i-5k5 to_talk a-3c-3d-11e-1j-3 to_taste h1
    to_teach a4b-1c-1d1i1 to_teaching a1 to_tell b2c-1e-1f-5i3j-1k-3 to_tempt b1f1 to_ten g-3 to_text d1e2k2
    to_thank h2 to_that a5d2f-3g-6h1i2 to_the a3b-3c-1d3e-4f2g-2h3i3j-2k-1 to_their a3d1j-1 to_theirs a7h1
    to_them a5b-1c-2h3i6j-4k-5 to_think b1c-3d-3e6h-12i3k-1 to_thirty b1d-2g1 to_this a-4b1d-13e2f7g2i2 to_those h1
    to_three c-1h1j-1 to_thursday c1g1i-2 to_time e2 to_top a8b-3h-3 to_touch a3e-1 to_train a1j-1
    to_training a2b-1 to_travel a3d1h-2 to_treat d7e-1f1h-3 to_trouble c1 to_try f1h-6 to_tuesday g-1
    to_turn b2c-8d1h3k-3 to_twenty b-2 to_two a-1d1f1g-1h2i2 to_understand b-2c1d2g1 to_update d3 to_upload c4d1
    to_upset b1 to_us b1d-3j1k1 to_use b-1c-4d2h1k2 to_visit a-1c-3 to_voicemail h5 to_wait b-2c1e2i-1j-4
    to_walk a-4b6e-1g-4i-1 to_want c1 to_wash c4d-1 to_waste d3g1 to_watch c-3d-1e1 to_weigh a-2b-4e5g-3h-4
    to_what a11c-5d-5e-7f1g2h3i-6j-3 to_where a4h1 to_whether e2g-2 to_which a4b-2c-3f1h5 to_whistle d-3f2
    to_whoever a-4b-3c-1h4 to_whom j1 to_win b3c-1 to_withdraw a-6b-1c-2d-12e-3f-6g1h7i-6j-10k-2 to_wonder c2g3
    to_work a1e-3g3i5j1k-2 to_worry c-1e2 to_write b-3c-1d-2e2f-2i-6j-1k-3 to_ya e1g1 to_ye d1e2g1
    to_yes e2f-2g-1h-1 to_you a-1b-3c-6d-2e3f-5g1h-2j-1k1 to_your a1b-5c-6d-1e-2f2g1h1i-5k3 to_yours a-2b-3c-1g3h-1
    to_yourself d2 toaster d2 today a-7b-3c-12d-1e1f7g3h2i2j-6k-5 today_'s e-2g3 today_, a-5b-4c-4d-1f5
    today_. c-1d1e3f1h1i2j-3 today_; h-1 today_and f4g-4h3i1 today_at g1 today_but a1e1h1 today_for e2g2
    today_i d-6f-4g1 today_is g2h-1 today_it f2g1 today_so h-1 today_that h-2 today_to e-5 today_you h4
    toddler a-2h1j1 toddler_room c1h1 toddlers a-3b-3d-3g2i2 toddlers_. g2i1 toes c2d-3
    together b-2c2e-8g-10h-1j3k-6 together_. a-3h-3 together_a d-1 together_and c2d1 together_in a-3 together_on b1
    together_with c1d2j2 toilet a-3b-3c8d1k1 toilet_. a-1d2 toilet_for c4 toilets a1c2d1
    told a-2b6c3e-9f-3g-3h-1i-1j1k5 told_, a2b2c-4d-3g2h-3k1 told_. b-1c-1 told_about c-2 told_another f1
    told_by b3c-2d2 told_her b-1c-3 told_him b2c-5 told_i b-2g4h-5j1k3 told_it a3b1c-1d1k1
    told_me b1c2d-8e-13f-6g-9h-8i-4j1 told_my b3c4d-8k-1 told_off c2 told_one a2c5d1 told_that a-3b2d2g-3
    told_the a-7b-1c2d-12e-8h3 told_them b2c-3e-3f3h1 told_there b3 told_to b-7c4i4k3 told_two h-1 told_us d-2
    told_you a-1d6h2 told_your b4c-1g-3h-1 tomorrow b-7c-4d-3e-7f1g6h1i6j-2 tomorrow_'s d-2e-1f-2g5h6i-1
    tomorrow_, c1f1g-2h-1 tomorrow_. c-2d-7e-2f3g4h-4i4j-3k1 tomorrow_at f-1h5 tomorrow_i a1h-4 tomorrow_is g4
    tomorrow_morning e-1g-3 tomorrow_or e2 tone b-2c8d6e-2h-3 tone_. d3h-1 tone_of c6d-3g1 tongue e1
    tonight a-7b-7c-9d-6e2g1h2i5 tonight_, e2g3i1 tonight_. d-4e-7h1i1 tonight_and e2h1i1 tonight_i e1
    tonight_so e1 tonight_with e-2h1 too a-4b5c6d-1e-2g1i-5k5 too_, c-6d-3g-3h-8k-4 too_. c-9d-1e-5f1g-7h6j1k-5
    too_? b1 too_and c-1 too_big c3d-1 too_early c-4e4g2 too_far b4c-1g2 too_fast c1f2 too_few c3
    too_good a4b4c-1h2 too_hard c-4d2e1h-2 too_heavy c1 too_late c-2d4g5h4 too_long b-6c2d-1e-10f-1h-4i-4j-1k-1
    too_loud c-1 too_low b4 too_many a-5b-5c5d-5g-3h3 too_much a-8b-4c6d1e1g1h-1k5 too_old c2d3g1 too_polite c-1d2
    too_quickly g2 too_short a1c-2h1 too_slow c-1e-3h2 too_small a-1b5c2d-2h1 too_sure c-1d-1e-2g3
    took a2b-1c1e-10f-5g-4h7i-2j2 took_. h1 took_a a-1b-1c-1d-1e-4g-5h5k1 took_an d4 took_another d5e1g-1h3
    took_as b1 took_far c1 took_five c3d1g2i-1j1 took_four c-3j1 took_home h-1 took_in g2
    took_it a3b1c-4d-3h5i-1k-3 took_longer c2 took_me a4b-2c-7d-4e-4f-2h6i-2k-2 took_my c-2d-5g1h-2k-1
    took_myself h-2 took_on b-3g-1h3 took_one a1c1d2 took_over e4 took_seven c2 took_that c2
    took_the a3b-3c-4d-8f1h3i-3k4 took_them c-2h1 took_three d1i3 took_to e-2 took_us j2 took_you c4d2
    took_your c5h-4 tool b2i-1 tooling a3g2 tools b2d-1e-2g-6h-2j3k-2 tools_. a1j3 tools_and b4c-1j1 tooth d-2g5h-1
    top a4b6c-3d-5f-2i-12j-3k-2 top_, a2 top_. a3c5d-1g-5h-1i-2 top_floor a-1 top_in a1b-1 top_it b2
    top_of a-3b1c-9d-5e1h4i-6j-2 top_up a-4b5g2h-1 topic b-3c-4e2h1 topped a1c-5 topped_the a3b-1 topped_your b2
    tops a6b6c-7d-2 tops_. a2b-1 tops_out a-1b6c-2 tops_up b2 torch k1 torch_. k1 tore k3 torment k2
    torn a4b-1e1f-2g7 torn_, e2g3 toronto c-1d-1g-1h1j1 torture k2 toss a2b-2c-1d3e1 toss_up g1 total b3
    total_comp b3 totally c-3d-3f2g-2h-3 touch a1b-3c-5d-7e5f-2g-2h-7i-5j-4k-7 touch_, a1d-3
    touch_. c-3d-2e-2f-2g-4h-2j-2 touch_about e3 touch_and e-3g4 touch_base b-3e6g-2 touch_if g-1 touch_once a-2
    touch_the a2 touch_when e2 touch_with a-1b-1e-4 touched a-7b-7c-3d-11g-4h-1k-6 touched_. b-1c-4
    touched_by b-1c-1 touched_me c-2 touched_that c-5 touched_to c-1 touches a1 touching b-1c-2d-1h-7
    touching_base e-1h-5 tough b1c-4g1h1 tough_, c-2 tough_to b1c1g1 tour a-7b-10c1d-2e4f-2g-8h-5j-8k-8 tour_, d-1
    tour_. b-1c-1d-5i1 tour_and e2f1 tour_guide a2 tour_of a-6d3h-5 tour_that c5 tour_was b-1c-1 touring h1
    tours h-3 tours_. a-2 toward a-3b3c-4d-3e-4f-3g11h-5 toward_the g5h-2 towards a-3b-3c-1d-10e-1f-5g15h-13i-3k-3
    towards_a g5 towards_another g7 towards_no e-2g4 towards_not f-1g4h-1 towards_saying g2 towards_staying g3
    towards_the a-3b2g10h-3 towel g1 town a-2c-2d-3e-8f-9g-1j1 town_, a-4b-2d1g-1h-5 town_. a-5b-1d-5e-2g-3h2j1k1
    town_and b-1h-2j1 town_for a-3g-2h-1 town_hall c-2g2 town_has b-3 town_is a3c-1 town_knows b1c4 town_that c1
    town_where b2 toxic c6 toy e1 trace c2h1 track b-6e6g-1h-4i1 track_. e3h-3 track_of e3 track_on b-3 tracks c1
    trade a2d-2e-11f-5g-3j-7k-7 trade_, b-2d-5 trade_. a2c-1d1 trade_and c2d1 trade_is b1c2 trade_test d1
    trade_that c2 trading a1i1 traffic a-3b-3c-9d2e-1g-2 traffic_on c-1 traffic_wardens d2 trailer a-1b-2g-1j2k-1
    train a-2b-3c-2d2h-3j-5k-10 train_'s g1 train_, d2e2g-2 train_. b-1c-1e1g-4j-2 train_and d2 train_fare b1
    train_from c-4g4 train_gets b-3 train_home c2 train_strike g4 train_ticket b-4d1h-1 train_times c-2
    train_to d-1 train_was b-1c-2 train_your c4d1 trained a-3b-5c-6d5j-4k-3 trained_. c3d2 trained_for a3b-1c-6h1
    trained_in a-4 trained_on a-1 trainee b-2d-1g-3h4j-1 trainee_. b1 trainee_post a1 trainee_scheme a1h1
    trainees a-4b-4c2d-6h-1 trainees_. c2 traineeship a2 trainer f-1h-4 trainers c2d-2g1
    training a4b2c-1e-8f-4h1i5j-9k-8 training_, a3h1 training_. a2g-4k-2 training_and a1h1 training_at d1i1
    training_course g-3 training_days b6 training_for i2 training_is c1 training_place h2 training_side a1h1
    training_you a-1 trains a-5b-4c-7d-6e-4f-2g1i-5j-3 trains_are a-1 trains_from h1 tram b-1c-5d-7e-2g-4h-2k1
    tram_, k1 tram_and h-3 trams a3c-1d1g-2 trams_. g1 transfer c-1h-2i-1j5k-4 transferred j2 transit b1h-3
    translated b1c1i-2j4 translating d3 translator b-1c-2e-1h2 translator_position h2 transparency c3
    transparent c4i1 transplant k1 transport b9c1g5 transport_allowance b1 travel a2b1c-1e-8f2g2h-6i-1j1
    travel_. g2 travel_and b2 travel_by h-1 travel_expenses b-1 travel_in b-2 travel_on b1j3 travel_time b6c-4d-1h1
    travel_to b2 travelling a-2b3c-3g2 travelling_. c-2d2g1 travelling_and e1 travelling_to g2 travelling_with h1
    travels j1 treasure a-3c-4d-3 treasure_. c-1d-2 treasurer b3c-2 treat a-2b-7c1d5f5g-3i-5j-5k-6
    treat_. b-2c-4d-3 treat_a c4 treat_applicants d1 treat_candidates c-3 treat_it d2 treat_me a-1c-4e1f1h-2
    treat_my b1c-1d-8h4 treat_people c-1d4 treat_the c2d1 treat_this c1f4h3 treat_to c-7d-5 treat_you d1
    treat_your d1 treated a-8b-11c2d1e-9g-10h1k-4 treated_. c1 treated_as c1h1 treated_like c-3
    treated_me c-4d-11e-2h2 treated_well c1 treating a-3c-1d6e-1 treating_applicants d3 treating_people a-1c1d1
    treatment b-1c3k6 treatment_for h2 treats a6b-1c4f1h2 treats_its a4c2d-1 treats_people c-4h2 treats_the c4
    tree b-3c-5g-2h2 tree_. h1 trench a-1c2 trial a-4b-2c4d2e-3f1g-1i7j-7k-10 trial_. d2e1g5h-2i-1 trial_and k-1
    trial_at b-3h-2 trial_day a2b2c2d4g-6h3 trial_days b1c2 trial_lesson d-3h2 trial_month h-2 trial_of c-2
    trial_period c-2f1h-2 trial_shift a-2b1c2d1h2 trial_shifts c-2 trial_was c4i1 trial_week d3 trials h-2
    tribunal a2c1h-2k3 tried a-5b-5c2d-1e-7g-5h-4j-3k1 tried_it c1 tried_the h-1 tried_to a-1c3d2j-2k1
    tried_your c-4d-3e-1 trip a1b-1c-7d2g-1 trip_. b1c-1d1g-3 triple b7d-1 trolley c-1 trophy d3
    trouble a-11b-4c-3d-1e-7g-9h-1i-5j-4 trouble_, b-1c2 trouble_. c-3d-2 trouble_? d5 trouble_for c-1f1
    trouble_is g-3 trouble_to c-2d1h-3 trouble_with d-2 trouble_you d-1h-3 trouble_your h2 trouble_yourself d-3
    troubled c5 troubled_me c5 troubles c3 troupe a5 truck a-1c-2d2h3i-2j3k-1 truck_'s g1 truck_. a1b2c-1d3
    truck_for g2 trucks a1b-5c7h-1 trucks_are b-1c3 true b1d-5e-3g-3h-3i1 true_. c1i2 true_that b2 truer a6
    truer_home a2h1 truly b-8e-7f-3g-11k-1 truly_, a-6g-3 trumped a1 trumps a9c-3d-3 trumps_a a5c-1
    trust c2d4e-6f2g-1h-2i-2k-2 trust_, a-3h3 trust_. b-1 trust_a c4 trust_has b-2c1 trust_in c-3 trust_is b1k1
    trust_my f2 trust_that c-5i-2j-1 trust_the a-2d6h-3 trust_this c1 trust_you h-3 trust_your c1 trusted a1c3
    trustee b-1c3d5 trustees a-1c2e-2h1 trustees_. c3 truth a5b1c-2g8k4 truth_, a1c1g3 truth_. a1e-2
    truth_be a4c-3d-2g3k1 truth_is b2e5k1 truthful a2d-2f-1g1k1 truthful_. g1k2 try a-4b2c-7d11g-13h-2j-4k-5
    try_, d4 try_. a-3d-1 try_again d-1 try_it c-1 try_me d-6e1g-2h-7 try_out a1i1 try_reading d4
    try_the b-2c-1d-6e1 try_to b1d2e4h1 try_treating a-1c-2d1 trying b-2c-1e3f2g-5j2 trying_. d-2e2
    trying_to b-1c-1g-1j3k2 tube c-3k1 tuck b1 tucked h2 tucked_in h2 tues g2 tuesday a-9b-7c-6e-4h-2i1j1k-5
    tuesday_'s c-1d-2g2j2 tuesday_, b-5c-1d-1e-1f1g-3h-3i4 tuesday_. c-1d3f1g5h2j2 tuesday_? g-3
    tuesday_@number b-5f-4g-7h-3i-6 tuesday_after i2 tuesday_and d5g-4h6 tuesday_as f1 tuesday_at b-4c-4h-5i-4
    tuesday_because g-3 tuesday_for g3 tuesday_from g-2 tuesday_i b1h-2 tuesday_is g-2 tuesday_or f-1g-4
    tuesday_slot g-3 tuesday_so g2h1 tuesday_the g1 tuesday_to i-2j-1 tuesday_was c1 tuesdays a-1b-4c-1d2h-2
    tuesdays_. d2g2 tuition b-1g1i1 tumour k4 tune b3f2 tune_. f1 tuned c2 tuning h1 turkey b2
    turn a-2c-1d-3e3f4g-2h4i-3j-3k-1 turn_, g1 turn_. h-3 turn_down a5b4c-4d-4e-5f-1g-6h8 turn_it c-1d-1e2g-2h-2
    turn_me f1h-1 turn_my a-1f1g-1 turn_out e-3f-1g5h-4 turn_round h1 turn_that g-2 turn_the g1 turn_this h-3
    turn_to c1h1 turn_up a-6b-4c2d2e5g-3h-1 turn_you f3g-2h2 turned b1c3d-1e-3g1h2i-7j2k1 turned_. c-1e2
    turned_away c3 turned_down a-6b2c-7d-3e-6g-1h-10 turned_into c3h1j1 turned_it a-1b-1d1h4 turned_me a2b-2c2
    turned_my c2d-1 turned_out b2c3d-4e-2f-1h-2j2 turned_the c-3d2h2i-2k1 turned_up a4b-5c2h4k1 turned_your h2
    turning a-7b-4c-2d-5e5f4g3h2i-2j2 turning_down h2 turning_it e3g-4h1 turning_the h5 turning_this g-1
    turning_up b-1f-1g8 turning_you f5g3h-2 turnover b-4c13d-2 turnover_among c2 turnover_in c3 turnover_of c4
    turnover_on c3 turns d-5e-6f1g2h-1k1 turns_. h2 turns_out a-4b1d-5e-4g1k1 turns_up a-1b-6f3g-5h-2
    tutor a3c-4d-4e1h-2 tutor_'s a2 tutor_and h1 tutor_post g1 tv b1 twelfth g5 twelfth_, f1g-1h-1 twelfth_. g5
    twelve a1b-1d1e-1f-1g-3h-1i2j-2k-3 twelve_, a1b1 twelve_. d1h-2i-2 twelve_hour g-1 twelve_hours c1
    twelve_hundred a2b2 twelve_month b-4i6j-2 twelve_months c1 twelve_percent h1 twelve_weeks b-2c-2i2
    twelve_years c-4i-1 twentieth c-1g1 twenty c-1d-1g-3i-2k-2 twenty_eight b1c-1 twenty_five b3 twenty_four h1
    twenty_hours b-2j2 twenty_minutes b-4h-2 twenty_nine b4 twenty_one b5c-3 twenty_plus b-4 twenty_second g2
    twenty_six b1c-1 twenty_two b3c-5d2 twenty_years a5b-3c2h-5i-2 twice a4b3c4d4e-15f-6g-1h-1j-3k2
    twice_, a-5c1d2k-4 twice_. b-2c2e-6h-2k1 twice_a b-1k2 twice_already d5 twice_and b-1c3e-1g1h-4i1k2
    twice_as a4c-2 twice_before h-1 twice_for c2 twice_in b1c-1d-1 twice_now d3 twice_on c-2 twice_over a1b2
    twice_the a3c-3h3 twice_this b2k1 twice_what b4c-1 twin k3 twins a-2b2c-9d-6k7 twins_, k4 twins_. b4g1j1
    twins_in k3 two a-2b1c2d-2e-5f-1i1j1k-2 two_, a6b-3c-8d-2e-1h-2j-1 two_. a6b-2c-3d1e-1f1g5h1j-2k-2 two_an b1
    two_and a1b2g-3i1 two_boys b2 two_bucks a-1b3d1h1 two_cats j3 two_children b3c-2 two_companies h1
    two_conversations h-1 two_day i2 two_days a-1c-1d3e-9i-2 two_different b-1c3 two_dollars h4 two_doors a2
    two_emails c1d-1 two_fifty b2 two_firms h1 two_for a2h-4 two_former h3 two_friends c-2 two_full i1 two_girls j3
    two_good a1c-4g-1h2 two_grand b7h1j1 two_homes j2 two_hospitals a3c1 two_hour b-1c5d3
    two_hours a-6b-5c2d6e-1h-6i-5j-2k2 two_hundred a-1c1d1e3f1g1h-1i-3 two_i a5c-1 two_in b3c2g-1
    two_increments a-1b3 two_interviews a1h1 two_is a-1g2 two_jobs d-2e1h3 two_kids b2 two_kitchens a4
    two_letters a1 two_messages c1 two_minds a-5b-3c-7e3f-1g4h-1k-2 two_months b2c5d3e1 two_more a-7b-4c-3h-3i7j-1
    two_nights h4i-2k1 two_o'clock a-1d1g3 two_of a-1b-1c7d-3h-10i-6j-1k1 two_offers a-4b1c-5 two_offices j1
    two_on a5b-3c2h-2 two_or i-1 two_other a-2b-3h-1j2 two_pay b1h2 two_people a-4c1d-2 two_pieces d1k2
    two_places a-1b-3g3 two_points a-2b4 two_posts a1c-2 two_pound h1 two_pounds b-1 two_references c-4
    two_rounds c-2 two_seasons c-1 two_side a3 two_stars c3 two_steps a1 two_streets c-2h-1 two_students i-1
    two_things a1c-1g1 two_thousand a-3b8c-1 two_times c3 two_to c-2 two_very a3 two_was a2 two_week i-1
    two_weeks b2c-2d1f2i1k-4 two_with g1 two_workshops a1 two_year a-5d2h1i5 two_years a-5b3c1d-1g-4h-2i2k2
    type b-3c-2g-3h-2j1k1 type_this j1k1 typed c1d-3e-6 typed_it c2 typical c3d2 typical_of c1d2
    typing a-2c-1d-5h-7 typing_. e2 typing_error b2c-2 typing_test d-3g1 typing_this g-1 typos b1c1 typos_. b2
    tyres c9d-1 tyres_. c6 u a-6b-8d1e10f2g-9h2i-1k-2 u_can c1d2f4h1 u_know e3 u_up e2 ugly c4h-2 uk j3 ulcer c1k6
    um b-3d-9h-2 um_, e1 umming e5 umming_and e5 umpire g1 un b-6d-1e-8f8g-4 un_cancel f3 un_decline f4
    un_saludo d-2 unable g4h-1 unable_to g4h-1 unanswered c4d-7e4g-4h-2i-1 unanswered_. c1d-3e4g-2 unavailable h3
    unbearable k2 unbelievable b1c-1d1 uncapped b9 uncapped_commission b5 uncle a1c-1d-6h1 uncle_, a1 uncle_. c-2
    unclear c-2e-5 unclear_. c-2e-2 uncomfortable b1c2 undecided e10f-2g2h-7 undecided_. e3f-2
    under a-2b2c1e5g-2i7j-2k6 under_. c3e-2 under_@number b1d1 under_a b-6c1d-4e3g-2i3 under_consideration e3f3h-5
    under_it a1 under_my b-2c1d-1h-4i1 under_one a-1d-2 under_that c2d1 under_the a-3b1d2e1h-5k2 under_what a-2b7
    under_with e4 under_your a1b-1c-3d1h2 underground c1e2 underneath i1 understaffed c7 understaffed_, c3
    understaffed_and c3 understand a3b5d1f-9g-2h-3i-3j3k2 understand_, a1c1d-1 understand_. b4d-11e-1g-1
    understand_? d5 understand_how e-1 understand_if e1g-1 understand_it c1 understand_my g2
    understand_that a2b4c-4d-5e1h1k2 understand_the c-2d2 understand_why a1c-3d-2 understand_you b-1c3d-1j2
    understanding d-8e-1h-1 understanding_, h-2 understanding_. d-1 understanding_that h-1 understanding_when h5
    understands a3c2d1 understood a4b4c2d5g-8j1 understood_. b1g-2 understood_? d3e1 understood_from d1
    understood_that b2j1 understood_what a2 understudy a4h-1 undertake i1 undertaker c2 undertaking a1i2
    underwater e1 uneasy b-2c10h-1 uneasy_. c2 uneasy_about c4 unexpected b-1 unexpected_bonus b-1
    unfair a-2c-1d-5e-5g-6 unfair_, c-1f1 unfair_. c-1 unfair_to a-4c1g-1h-1 unfortunately c2d-5e2i-1k-3
    unfortunately_i c-2e3 unfortunately_the c1 unfriendly c-1 unhappy c2 unheard c-1 uni b-1c-4d-3e2 uni_'s c-3
    unicorn c2 uniform a-8b4c2e-2g-9i6j-1k-2 uniform_, b1 uniform_. c-3d1i2 uniform_and b2i1 uniform_you b-2c4
    uniforms a1 union a-1b6c-4e1g-3h-5i2j-3k1 union_'s b-1 union_, b-3c1 union_. c1k1 union_got b5 union_man i1
    union_rep c-1g1h-1i4 union_scale a-1b7 unit a1d-3f-5g-1h-1i-1j-4 unit_, b1h1 unit_. a2c-2d-1 unit_and k1
    unit_i a2 unit_is b1g1h-2 universities a1 university a2b1c3g-1 university_'s a2c1 university_, a-1
    university_. a1b4c4d-4 university_has b1g-3h2 university_of a-1c2 unkind c-3d-5g2 unlawful c-1
    unless a-11b1c-7d-9e-12f25h-8i-2j4 unless_i f-1g4h-3 unless_it f5g-1h-2 unless_my f2 unless_of f3h1
    unless_something g2 unless_the b-1c-6e-7f13h-7 unless_there b2h-2 unless_y'all f1 unless_you a-3b3e-8f11g-4h-4
    unless_your b1f4h2 unlikely a-4c-5d-5e-4g10h-6 unlikely_that g2 unlikely_to g3h-2 unlimited b2c2 unnoticed c-1
    unnoticed_. c-1 unopened d1e1h2 unopened_. d1e3 unpaid b9c11d6g-4h2 unpaid_, b4 unpaid_. b4 unpaid_trial b4d4
    unpleasant c4 unprepared c3d-1g1 unprepared_, g1 unprepared_. c3 unprofessional c8d3 unprofessional_. c3d-2
    unreachable d-3e6h-3 unread d2e9 unread_, d1 unread_. d1e7 unreal b2 unreasonable c4d-1k1 unreasonable_. c4k1
    unreliable d1 unsafe c5 unseen c1 unsocial b5 unsocial_hours b5 unsure g2 until a-1b-4c-5d-11e7f13g-5h-7i6j6k-5
    until_@number h1i1 until_a j2 until_after e-2 until_christmas e-2i2 until_easter f2 until_friday h1
    until_further c-1e3h-3 until_he e1h2 until_i a5b2c2e7f6g-9h-5j2 until_june h5 until_last h2i1 until_midnight g1
    until_monday e-1g1h-2 until_my a-2b-3c-1e4f5g-5h-1i1j1 until_next i2 until_nine h1 until_now c3 until_six g2i-1
    until_spring e1h-1 until_sunday i1 until_the a-1b-2c-1d-6f3g-1h-4i1j1 until_their f2 until_then e1k-1
    until_they h-3j1 until_today c2 until_wednesday f-1j-1 until_you f5 until_your c-4 unusual c1
    up a3c-3d1e1f-4g1h2j1k-2 up_, a5c-3d-5g-1h2k5 up_. a-4b2c2d2e3f-3g2h-2i1j-2 up_: d4 up_a a-1b2c-4d1f-4g2h2i-1
    up_about c-3d1 up_after d1h-2 up_again b-1c-3d-3h-1 up_against a5b-3c-5d-2e-1g-4i1 up_all a1b-2k2 up_an h-3
    up_and b-3j-3k4 up_another f-1h6 up_any h-1 up_as c1d1h2 up_at a-1b-5d1e-6f-1g-1h-2i-3j-4 up_before b-2h1
    up_by b6d-6e-2f3h2 up_elsewhere g-1h-1 up_every h3 up_for a-4d-1f2g3h-3i-1 up_from a11b-1c1j1 up_front b4h2j3
    up_further h-2 up_going g1h-2 up_half a1 up_having g2 up_her j1k-2 up_here h1 up_his e1g1 up_i c1d3g-1
    up_if e3g-2h2 up_in a-4c-8d2e3f-3g-1h1i-1j2k-4 up_is c2e1 up_its d1h-1i2 up_late c1d4 up_more a3b1h-2
    up_my a1c1d1e6f-1g-6h2i2k-3 up_next h1 up_north a-2j2 up_not e-2g3 up_of c1h-1 up_on b-2c2d-1e-1f1h1j-4k-1
    up_once b1c2 up_one a3e-1 up_or d2e3 up_our j3k-2 up_over g2k1 up_since b5 up_something e1 up_somewhere a2
    up_staying b-1g2h-1 up_taking a-1g3 up_that a1 up_the a-1b-1d1e-3g-1h2j-1 up_their a-4e1i1 up_there a-4b-4d-1j4
    up_this e-2f3 up_thursday f2 up_till b-1 up_time g2 up_to a1b3c-4d-1e4f4h1 up_two b5h1 up_until b2h1
    up_was a-3c2 up_when a1b-2 up_whenever c2 up_where d1f1h-1 up_with a-4b-1c1e-2 up_work h2 up_your a-2c-7h1
    update d3e5h-4 update_you e7 update_your d3e-1 upgrade a6c-2 uplift b6 upload c3 upload_my c3d1 uploaded c2h-2
    upon a1c-3d-6e4g6h2i1j2 upon_me a1g1 upon_my j1 upon_the c-3e1 upped a-3b4h3 upped_my b2 upper a1h2
    upper_hand a2b-4 ups d5e2h1 ups_. d3h1 upset c-1d-3f-2g2 upset_your d-2f-1g3 upside b-2c-1 upside_down b-2c-1
    upstairs g1 upstairs_. c2g1 upward b4 upwards a1b4d-1h2 ur b-2c2d3e-4g-3h1 us a-11b-3c-2e1h1i-7j8k1
    us_, a-5e1h-2j1k1 us_. b-2c-1d-2f-4h2k1 us_a a-4b-5c-3d-3e1h-2i-5j5k-4 us_about h2 us_all d-6h-4 us_and c2g1i-1
    us_as b3c-1h2 us_at a-2b-2c-3f1j1 us_both b2c-4d3e-1g1h-4 us_by b-1g2 us_can d1i3 us_do h2 us_down g1
    us_for b1c-3g2h-1i-1k1 us_from c-1h-3 us_have b-1c-2d4j2 us_home b-3 us_in a-4c-1f1g-2j-2k1 us_keep b3
    us_leave e5 us_not c3d1 us_off c1 us_on b-1c-5e1 us_out j1k2 us_round c1j1 us_say d1f2g1 us_see e-2g1
    us_than a2 us_that c1 us_the a1h2 us_to b-2c-8g-1h2k-4 us_up h2 us_wait c2 us_when b1 us_will h2
    use a-2b-2c2d3f-8g2i-2 use_, d-2g1 use_. b-1d-5h-1 use_a d4 use_as d4 use_for c3 use_in c-1d-1e3 use_is c2
    use_it c-6d-2h2k1 use_my b-2c-2e-3h1 use_of a5c1h3i-1j1 use_ringing h-1 use_the a-4c-2e-1g2h-4 use_them i-1j2
    use_this h-5 use_to c-4d-3g5 use_your c-4d10 used a-3b-1c-1d-5e-3f-4g-3h-3k-3 used_. a3 used_it b-1 used_the d1
    used_to a-6b4d-13f-2h-2k-3 used_up b-4k1 used_your d1 useful a-2b-2c-8j-1 useless c2e2 useless_. c2d-1
    uses b-1c1k1 uses_the c-1k1 usher a-1b-1c-2 using a-1 using_your c-2 usual d6e-1h-2 va c-1
    vacancy a6b-5f3g-2h6j-3k-2 vacancy_, f1h1 vacancy_. a-5b-3e1h1 vacancy_and d4g1 vacancy_in a1h1 vacancy_is c1h2
    vacancy_on a1 vacancy_to h-1 vacation a-1b7c1 vaccination j2 vaccinations i1k-2 vague d-4g-2 vague_, c1
    vague_. c-1 vague_and c-2 valid c-2h-2 valuable a-1d4 value a2b-3c-3d3e-1h-2 value_it d1 value_your b-1d2
    valued b1 values a2c3d2h-4 values_, c1d1 values_are a2 values_on c4 valve c-1k1 van a-4c-1d-1e-5g2h-2i-1j3k-1
    van_'s a1g5j-3 van_, j1 van_. j4 van_and a-1b-1g-1h-3 van_driver h3 van_i b3j-1 van_in g1 van_is g-3j1
    van_with k-3 vancouver j1 vanish e4 vanished e5 vanished_, e5 vanishing c1e6 vanishing_, e5 vans b-3c4
    variable a-2b6c-5g-2 varied a3c-1 variety a4b-3c1 varnish e2 vat h1 veering g3 venue c1e-2h-3
    verdict c-2d-3e7f-1 version a-3b-1f2g1i3 version_of a-2f2g2 versions c2 very a-3b1c-2d-1e-4f-1g-4h-4j-3k-2
    very_bad g1 very_best a-1 very_busy e4 very_clear c-6 very_day g2i1k1 very_decent b3d-2h2 very_different c1
    very_fair c-2h1 very_first d2 very_generous b1d3 very_good b2c-6g-4 very_gracious d1h2 very_grateful d-3h1i3
    very_happy c-2d-1 very_hard b3c3g-1 very_hour g6i2 very_interested h-4 very_job f3
    very_keen b-3c-1e-1f-3g-2h-2k-2 very_kind c-8d-5h-2 very_little a-1b4c4d-3g-1i1 very_long c2
    very_morning b2g-2j4 very_much a-1b-3c-3f-1g-6i-2k-6 very_nice a1 very_old c4 very_patient c-2 very_pleasant c1
    very_pleased c-1 very_professional c2d1 very_same b-1 very_sorry d-2g1 very_sure g4 very_welcome h-1
    very_well g-3 vessel a-1g-2h2i1j-1 vessel_. h3 vest a-1b4 vesting b2 vestry b1e1i1 vests b6c-2
    vet a1b1c1e-2g3k-1 vet_'s c-3g1 vet_nurse c-2 vet_who a1 veterinary a2 vetting c4i3 vibe c5d1 vibes c1d1
    vicar b-3g-1 victim d5 video a-8b-6c2d-3f2g1 video_. c-4 video_call d-3e-1f1g3h-1 video_interview c2h1
    video_link c1 vienna h-3 view b-3c1d-5e2f-5g-1h-7 view_, b1c3 view_. b-4e2 view_from c-6e-1 view_of d1
    view_on e2 view_that g1 view_the a1c3 viewing g1j4 viewings j3 views c1e2 villa j2
    village a-1b-6c-7e1g4i-1j-4k-5 village_, a-1e2h-1 village_. a-3b1h-1 village_and c1e1 village_school a1h1
    village_with a1h1 vineyard a6g-1i2 visa a-9b-7c-9d-1e-1f1g1h-4i-8j15k-11 visa_, b-2j2 visa_. c2 visa_and j1
    visa_for h1i3j4 visa_is h1j4 visa_office j-1 visa_officer h-2 visa_was j2 visas c-6i-3k-4 vision a5b4c-3h3
    visit a-2b-8c-3d-5e-7f-2g5i-3j-6k-5 visit_, a2f-1g3 visit_. b-2g1i-2 visit_of g2 visit_to g1h-1
    visit_was a-2c-5d-1 visit_your c-3 visited a-2b-3c2g-1h-5k-3 visited_, a-2c1 visited_. a-1 visiting c-2d-1g5
    visitor a-9b-10e-8f-7g-8h-1i-8k-1 visitor_'s d1f-1g-1h1i-1 visitor_badge b-2h-2 visitor_form h1i-4
    visitor_parking d-2 visitor_pass h-1 visitors a-7b-7c3d-8g-1h-4i-5 visitors_'s i-3 visitors_. e1 visits b4j1
    voice a-4c-1d2 voice_, c-1 voice_. e-2 voice_again d2e5 voicemail a-2b-5c-11d-9e-9h2 voicemail_, e-1
    voicemail_. e-1h4 voicemails e5 voices c1e-2k3 void d2e1h4 voluntary c-2 volunteer a-4b-7c-4d-6i-4
    volunteer_, d-3 volunteer_. h3i-2 volunteering b2h-1 volunteers a-5b-2c-1d-8h-5 volunteers_. b-1 vote a4c-5e2
    voted a5b4g1h-5i2 vouch b-1j1 vouch_for b-1j1 voucher b-5c-1h-1 vouchers b6 vouchers_, b2 vouchers_and b2
    voyage b1 vp f2 vulgar b1 vultures d2e-2 w e5 waffle d1 wage a-6b12c-6d-3e-2 wage_, b1g1 wage_. b-1c-4d-2h2
    wage_and b3 wage_for b1d1 wage_i b8h-2 wage_in b1 wage_is b4 wage_packet b-3 wage_that b-3 wage_was b-1
    wage_with b2 wage_would b3 wage_you b3h1 wages a-3b8e-6f-1g-5h3k2 wages_, b1c1 wages_. b1h-2 wages_and b-1
    wages_are b2d1 wages_clerk b-4 wages_for b-1 wages_in b-2 wages_up b4h1 wagon h2 wait a-9b-5c3e10g-7h-3i2j-1k2
    wait_, b2d1e3g-2 wait_. b1c-5d-3e4h-5i-2 wait_and e5f-3 wait_any e-5 wait_at b-1c-1 wait_by e3
    wait_for a-3b-1c1d-1e3i1 wait_in c2d3 wait_on k2 wait_till e-1f1h-2 wait_to e-3h3 wait_until i1
    wait_up c-2d-5e4g-1h-1 wait_was c-3 wait_with f1 waited b-9c4d-9e-9g-7h-2k1 waited_. c-3 waited_for c-5i1
    waited_in c5 waited_outside d-1 waited_two a1k2 waiter b-1c-1 waiters c-1d-1 waiting b3c1d1f-5g-7h-3
    waiting_, c-1 waiting_. a1b4h-4 waiting_at e1h1 waiting_for a1b-6c1e-2g-4i1 waiting_in c-2d5g1
    waiting_list a-2e-2h1i-2j1k2 waiting_on c-1d-1e4g-1h-1 waiting_room a-4b-5c-4d1h1j-3 waiting_to b1c4e-1
    waits c-1 wake b-1c-3d3f3 wake_up d1 walk a-2b1c-1d-1e-4f3g-4h-3j-4 walk_, a3 walk_. a-1k1
    walk_away b5c-2d-1g-2i3 walk_good e1 walk_in a1c1f2 walk_my d1 walk_out g1 walk_past b1c-1 walk_the b-1
    walk_through d-1 walk_to a-2 walked a2b-9e-4g-3h-2k3 walked_. a1 walked_in a1c2 walked_into c2 walked_me c-6
    walked_out b-1d1h-5k4 walked_through a2h1 walking a-4b2e-1g-5h-1i-4 walking_. b-1c-3d2 walking_to a-2k1
    walks h-2 wall b-3g-6h-7k-2 wall_, a1c-2d-2 wall_. c1d-2 wall_of c1 wallet a-3b8c-2e-1g-1 walls a-3d-1
    wanders k2 want b-2c1e-3f2g1h1i2j2k-1 want_, b-1c-3d2e2 want_. a-1c2d-4e4h-5 want_a a-6b1c4d-2f-4h-6j3k-2
    want_an e-2g2h1 want_another d1e2g2 want_at d-2 want_back e-2f4h1 want_from a-1c1 want_is b-1c-5d-4
    want_it a-2c-3g-5h-1k1 want_me d1e-2g7h-3i5 want_more h1 want_my c4f3h3i3k-1 want_no c4h-1 want_that d-1
    want_the a3c-2h3 want_this e-1f-1h-4 want_to a4c-4d-4e-1f1i-1j-1 want_you c-2d-6e-5f2g-6h-1 want_your d4e-1h2
    wanted a2b-2c4d-1e-9f-12i6j-9k-2 wanted_, a1 wanted_. a-4b1c1e2 wanted_a b1c2d2i4 wanted_it b1d-1
    wanted_me a4c1g4 wanted_more a-2c2 wanted_most a5 wanted_my c6i6j-1 wanted_someone a1c2d1 wanted_that a2b1h2
    wanted_the a1 wanted_to a-5b-5c-6e-5f-3g-2h-3i-4j-3k-3 wanted_you c-1d-7e-4i-1 wanting c-3d-1e-1f-2h4
    wanting_to a1d-6f-1 wants a2b-7c-1e2f-4g4h-3i5j1k6 wants_. g2 wants_a c2d-3g-2h-1j3k-1 wants_it c1
    wants_me b-6c-3e3i4j-6k3 wants_my c1 wants_the a2c-1h-2k2 wants_to b1c-2g5i-4k1 war a-3c-4 war_. d1
    ward b-7c1d-2e-3h2k2 ward_, a-1b-2f2k1 ward_. c-7g2h1k1 ward_in c1d3 ward_is c2 ward_round c3 ward_sister k2
    ward_was c1 warden g1 wardens d1j1 wardens_. d2 wards b-4c2d-3k2 wards_. c1h1 wards_have k2 warehouse a5c4d-1
    warehouse_, a2 warehouse_. a3c4h-2 warehouse_and f1h1 warehouse_is a1 warehouse_job a1 warehouse_was a1c4
    warm b-3c-1d-4e-7f6h5i-4j-2 warm_, f1 warm_. a1c-2f2h-2 warm_and c-4 warm_enough c-2 warm_for f3h3 warm_in k1
    warm_thanks h2 warm_till h2 warm_to a-1c9 warm_words c-1 warmed a1e-1 warmed_to a1c1 warmer a8b-3c-2d7e-2g-3
    warmer_than a1 warmer_welcome a3g-1 warmer_welcomes d3 warmest h1 warmly a-9b-7c-9d-13e-9f-4g-9h-12i-8j-8k-10
    warmly_, a-6b-8c-10d-11e-8f-6g-8h-7i-7j-8k-9 warmth a-3b-3c1e-2g-3 warmth_. a-5g-2 warmth_from a-2c4d1
    warn c-1g1h-1 warn_you g1 warned a-4c1d-5 warned_me a-1b1c1d-3 warning a-3b-8e1f-1h-3i5j-3 warning_, d2e2
    warning_. b-4d-2e-2h-2i3 warsaw j1 wary c4 was a2b1c4d-4e-12f-21g-5h-6i-4j-2k-1 was_, a1c3d1e1g1k1
    was_. a-8c-4e-2g3 was_: h2 was_@number b4 was_a a-2b-2c-3d1g-2h-2j-4k-3 was_able d2 was_about d1g-2
    was_advertised b-2 was_after a5b3c-3g1h1 was_agreed b2c3 was_all a-1c4 was_allowed c2d2 was_already a1c4d1
    was_also a-1b3h2 was_always a10b-2c-4e2h-2 was_among d2 was_an a2b-6c2e1h-4i1 was_and c-2h1 was_another h1
    was_any b2 was_anything c1 was_approved j2 was_as a1b1c-5d2 was_asked b-5c9d-1i3j2 was_asking b4c-3d-3
    was_asleep c1 was_at d-4e-2k2 was_awful c-1 was_bad k2 was_badly d-3h1k1 was_being c2 was_better a-6b1c-8d-2
    was_between h1 was_bigger a-1b1 was_born a2c-1d4k2 was_broken c-3 was_brought b1d1g1 was_busy c-3e2h1
    was_by c-3 was_cancelled j-2 was_charmed c-1 was_chewing c5 was_chuffed c-3h-2 was_clean c-1 was_clear c-9i-3
    was_clearly c-2 was_cold c3 was_comfortable c-1 was_coming c10d-2h-2 was_confusing c1 was_copied c4
    was_cut b-3c1 was_dead c-3d-1 was_decent b1c-1d-4 was_delayed d2 was_delighted c-7h-2k-2 was_described a-2
    was_diagnosed k1 was_difficult h1 was_dirty c4 was_disappointed b1 was_disappointing c3 was_disorganised b1
    was_doing a-1c4 was_done a-3i3 was_down c-5h-1i-1 was_driving d2 was_early c-1 was_easy c-3 was_eating c3
    was_empty b1 was_enough a2b-3c2 was_entirely c-3 was_even a-2 was_ever c-3 was_expecting c2 was_explained c1
    was_extended c1g3 was_fair b1c-4 was_far h1j1 was_fascinating b-1c-3 was_filthy c7d1 was_fine a2
    was_finished c-2i-1k1 was_first a1c-3 was_fixed b-1 was_for c-2d1j1 was_four b-3 was_freezing c5
    was_friendly c-4 was_from b-1c-1 was_full d1e3h1j-2 was_fun c-6d1 was_generous a-2b-4c-4d-8 was_getting b3c-2
    was_given a-4b3c5h-2i3 was_glad c-9d-2 was_going e4g1h3 was_gone a1 was_good a3b-6c-11d-1h1 was_grand b-2
    was_grateful c-2d1 was_great c-4h2 was_half c2d2 was_handed c4 was_handled c6 was_happy b-1c-3 was_hard a3d3
    was_held c1 was_here c1 was_higher a-1b2h1 was_hired h4 was_honoured d-2 was_hoping a2b5c4g1 was_how b1
    was_i b2c-3d1h-3 was_impressed a-2b-4c-11d-2k-2 was_in a-4c-3g2h4j-4 was_interviewed c-2 was_it b-2c-6d2e1
    was_just d-2e6 was_kept c5d1 was_kind a-1b-2c-2d-8h-3 was_late a-1b-3c-9h-1 was_leaving b2h-2 was_led c4
    was_left a1c3i1 was_like e1 was_long c-3 was_looking a1b4c2h3k2 was_lost e2 was_lovely a-4b-3c-7 was_low b3c2k1
    was_lower b4c-1 was_made a1h2k2 was_me b-1c-12d-1h4 was_meant b-3c3d2 was_meeting b-2 was_met c-3
    was_mine b-5c-6i3 was_misleading c4 was_missing a4c-2 was_more a-2c-1d-3h-5 was_most a2b1c-1 was_mostly a2
    was_moved c-3g6 was_my a6b-3c-7d-3e-7g-4h-10i1k-3 was_nearly g2 was_nervous c-2d-2 was_never a2b-1c-1e-2g1h1
    was_nice a-2c-5d-5h1 was_nine a1d1 was_nineteen k-2 was_no a2c2h-3 was_noisy c-2 was_none c1
    was_not a5b-1c2d-4e-3g-5i-8j3k1 was_nothing a-5c-5e-1 was_of c3 was_off b-2h-4 was_offered a3c-8 was_offline e2
    was_okay b2c-6 was_on b2c2d-1h-1j-3 was_one a1b-2c-2 was_only b-1 was_out c2d-1e1h-3 was_over a-2c1g1
    was_paid b-1 was_part c-3 was_patient c-5 was_plain c1 was_planning c3 was_pleased c-5 was_polite c-3d-1
    was_posted g2 was_pretty c1 was_promised b4c5d1i-4 was_put b-3c9h1 was_quick c-5 was_quite b1c4 was_raised b1
    was_rather b2i1 was_reading c-3 was_ready c1g1 was_real c-5d-1 was_really a4d-6 was_refreshing c-2
    was_refused h-2j3 was_right c-6d-1h2 was_rude c1d-1h2 was_rushed c2k1 was_said c4d3 was_second c-4h2
    was_seeing a1b-1 was_sent c6k2 was_set a1 was_short b-2c4 was_shorter a-3 was_shouting c1 was_shown c4d3k-1
    was_shut c-2 was_silent e2 was_silly d-1 was_simply a3d1e1h1i3 was_sitting c1 was_six a2h1 was_slow c-5e-2
    was_small c-2 was_so b-7c-3d-3g-3i-5 was_something a2b3 was_sorry d1 was_speaking c4 was_spot c-1
    was_standing c2 was_still c4d2e-3g3i2 was_stronger a1h1 was_struck c-4 was_stuck c-5 was_superb h1
    was_superior a2 was_supposed g1 was_surprised c3 was_taken j-2 was_talking c3 was_ten a1 was_that a1c-4d1j2
    was_the a3b5c-9e-6g-15h-1i-4j5k-3 was_there a-3c5i-1 was_thinking b2 was_thoughtful d-2h1 was_three b1c-4
    was_thrilled c-1 was_tickled h1 was_to a-1b-4c-2d1g-2 was_told a-1b6c1d-1e-4h-7i1 was_too a2b5c-4d-2e1k-1
    was_torn a6 was_touched a-2b-5c-10d-4h-3k-3 was_tough c-3 was_trained a2 was_travelling e2 was_treated c2d1k-1
    was_two b3c2d2 was_unclear c-3 was_under b3c-7d5e3 was_unfair c-3 was_unpaid b3 was_unprofessional c2
    was_up a-1c-7e2i2 was_vague c4 was_very a-7c-8d-13e2g-5i-4 was_waiting b1c1h1 was_warm c-7 was_well b-1c2
    was_what b5c-5 was_when g2i1j1 was_with c-2i1 was_won c1 was_working d2 was_worth a-4b-10d3 was_written b1c5d3
    was_wrong c3 was_you a5c-4 was_your a-4b2d2h1 wash c3d2g1 washout g3 wasps d3 waste a-6b-1d3e-3 waste_a b1
    waste_any c1e-1 waste_my d8e-1 waste_of d1 waste_your c-1d-4g1 wasted a2c1d3h-3 wasted_on a2c-1d-3
    wasting c-1d11h4 wasting_a d3e1 wasting_my d5 wasting_your d-2g1h5 watch a-1b-3c1d2e6h-7 watch_. d2
    watch_this d-4e8f-1g-3 watched c5d1k-1 watching g-1h-1 watchmaker h2 water b-2c3d-1g1h-5i-2k-1 water_, a1c2
    water_. a1c2d-3e1 watered h3 waters j-3k6 wave d-2g-4h-1 wave_. e1 wave_to e-2 waved a-3b3c-3 waved_at c-4
    wavering e-1g8h-3 wavering_, g5 waves a1 way a3b-3d-1e2f-6g2h-1i-8j-2k-1 way_, a-4c-2d-7e-4g-1h2
    way_. a-3b-3c-6d-1f-7h2i-2k-2 way_: a3b-1c-2h-2 way_? b2 way_and c-5d-1h3k1 way_back a-1d-2 way_better a2g1
    way_cooler a4c-1 way_from a-1c1 way_home c-5g-3 way_i a4c-1d1g3h-1k-5 way_in a1c3k2 way_is h3 way_it g2
    way_more g-2h2 way_my c4 way_of b2e-3f1g4j-2k2 way_on c-2 way_or a-3e10f-1h-4 way_other c2d2
    way_out c-3d6g-3h-5 way_over g2 way_round c-3 way_that a5b1c-2g-2 way_the a2b-1c8d-4g-6 way_they c-3
    way_things g3 way_this a3b1 way_through a1g-1 way_to a-2c2e-1f2h-1j1k2 way_with k-3 way_yet e3
    way_you a-8c3d1e-5g-6h-3 way_your c3d2g-1h2 way_yours a3 ways a2b4c4d1h3k2 ways_, b2h1 ways_. g1
    we a-13b-3c-11d-7e3f-1g-3h1j9k1 we_? e2 we_agreed c1e-2f-2g1i1 we_all b5e-1 we_are a-3b-4c-2d7f-2i2j-1k4
    we_both a3d3e-1f2 we_can a-4b2c-6d-1e-2f5g-8h-2i-6j3k-2 we_could a-4b1c-1d-5e-5f-3g-1h-3i-5k3 we_did a-2e-2f2
    we_discussed a3f1h2 we_do c-3d-10h2 we_end e3 we_find e-2 we_fly j2 we_gave b-2 we_get b5 we_go e3h-3j1
    we_got e-1 we_had a3c-13e2h3j-2k1 we_haggled i3j1 we_have a-1b-1c-3e-1g8i-7k1 we_hear e2 we_just c1e2
    we_last b1c-1e-2g1 we_laughed c-1 we_leave a2b-3e2f1g1h-1i-2j2 we_left f4 we_look b-3h4 we_lost j-1k3
    we_make b1g-1 we_may g-4h-5i-1 we_meet e-2h-1 we_met b-5c-4d-3e-1i1 we_might e1g-2h1
    we_move b-4d-4e-2f-9g-6i-5k-2 we_moved j1k-2 we_need c1f1h2 we_never b5h3 we_park e5 we_pay b-4j2 we_put d1
    we_sat c3 we_say b1c-2d-4f-1g-5h1 we_see e1g-3h-2 we_settled b1i6j-2 we_shall e5 we_should b1e-1g3 we_sold b-2
    we_speak g1i1j2 we_spoke c-5e-4h5i-5j-1k-4 we_still h1 we_talk c1d-5e5k2 we_talked a1b1h2 we_treat f4 we_use c1
    we_went a-1b-1i4k-1 we_were c3d-2f-1h3i2j-2k1 we_will a-5b-5c-6d-4e4f2g-9h-5j1k-4 we_would b6c5d3e-1g1j2k-3
    weak b-1c4d-2h-2k1 weak_. c1 weaker b-1 wearing a-3c5i1k1 wearing_a c2k2 weather a-2b-3c-6d-11f-1g-6h-4k-5
    weather_, c1 weather_. e-3k-2 weaver h2 web a2c2 website a-6c6d-1e-4f-1h1i-3 website_, b2c-2d1h1
    website_says c5d-1 wed g3 wedding a1c-9d-9e5f-1g2h-7i-4k1 wedding_. g1j-1k-2 wedding_of e1g2 weddings a3g3h1
    wednesday a-6b-4c-8d-8e-10f-1g4h-3i2j-1 wednesday_'s a2g2 wednesday_, b-1c-2f2g-1i-1 wednesday_. f2g3i1
    wednesday_@number g-4 wednesday_and c3h-1 wednesday_at b-4g-2 wednesday_because b1 wednesday_evening g-1
    wednesday_from g-2 wednesday_is a-5g6h-2 wednesday_morning g-5 wednesday_noon i3 wednesday_or g-4k2
    wednesday_suits a-5g-2 wednesday_the g-2i-2 wednesday_to b1j1 wednesday_we g1 wednesday_will g5h-1
    wednesdays b-6g3h-3i1k-1 wednesdays_, b-1i2 weds b-1c-1e-4 wee a1d-6j1 wee_bit b1g1 wee_one j1 wee_think e2
    week c-4d-3f5g-2h-2k2 week_! i1 week_'s a-1c2g-1i1 week_, a-4b1c-2d2e3f-1h3i-2j1 week_. a-1c-4d-5e-1f5h1i-3k2
    week_? b-2 week_after g-4i-3 week_and c-3d-6e-2g4k1 week_as a1k1 week_at f3h-2 week_before c4e1h1 week_by h2
    week_for e-2g-1h-4i-1 week_from h1i1 week_goes e3h4j1 week_i a2c-1d2j1 week_if b1 week_in a1b1c-2f-1h-3i1
    week_is a1c3g3 week_of d1f-2h1i1j-1k-2 week_on i5 week_only h1 week_or b2e4f3h-1 week_over h-3
    week_so b-1e2g-1h-4 week_than a-2 week_that k1 week_to e-5h-5k-1 week_was b1 week_with h-4 week_you d2k2
    weekdays k1 weekend a-2b4c-2d2e-1f2g-1h-1i3j2k-4 weekend_, d-7h-1k-1 weekend_. c-5d-2e-5f2g-2h-1k-4
    weekend_and b-6c4g1h2i-1j3 weekend_i g1 weekend_job b1 weekend_of h1 weekend_so g2 weekend_to c-1g-3h1i5
    weekend_work b1c3h-2 weekend_x g2 weekends b4c3e-5g-8i2 weekends_, b-1c-1e-1i2 weekends_. b1h-5
    weekends_are b-1 weekends_i h1 weekly a-5b10c-1h-2 weekly_, b3 weekly_. b2 weekly_and b1
    weeks a-3b-1c5d3e6g-7h1i3k5 weeks_'s a1b4c-8 weeks_, a-1b-4c4e7g1h-7i2k-3 weeks_. a-1b-6c-2d1e1g-1h-6i-1j1k4
    weeks_ago c-7e2g1h7i-1 weeks_and d-2e1h-1i1 weeks_at c1i3j-1 weeks_before i1j-1 weeks_between c3 weeks_for c4h2
    weeks_from c-1 weeks_here i1 weeks_i j1 weeks_is c2 weeks_of b1c-1d4e-3h3i-3k1 weeks_off b1 weeks_on h1i1
    weeks_to b-1c5h-1i-1j4 weeks_with d-3e-1h1 weeks_without c2 weep c1d2g1 weigh b-6c-4d-2e7g-5 weigh_one a-2h-1
    weighed a9b-11c-2d-3e-1f-4g-1 weighed_it a2b-3 weighed_the a2 weighing a3b-10e9f-1i1k-2 weighing_it e3
    weighs b-2d1 weight a2b-4d-4 weight_in b-1 weighting a-3b7c-2g-2 weird c4 welcome a-2b-2c-1d-4e-1f3g-5h-12k-6
    welcome_. b-5c-2d-6f-1g-5 welcome_a c-1f1 welcome_at b1 welcome_from a1c-1 welcome_i a1c1d2 welcome_in c-2
    welcome_on c1 welcome_to a-1c-5d-1f3h-4i1 welcome_was c2 welcomed a1h2 welcomes d3 welcomes_from d3 weld i2
    weld_test h1i1 welder b3c-2f-1g-3h3 welder_. c-1 welding a1c-1h1 welding_. c-2 well a-3c-6d1e-9g3h-5i-8j-8k-6
    well_, a3b-2c-5f2g-4h3j-2 well_. a-1c-3d-7e-2f-1g-7h-2k-3 well_? d3h1 well_and d-5g-1 well_as c-5g-1
    well_at a1b4 well_be a-2f-3g6h-4 well_below b2c3 well_by b2 well_done a-4b-5c1d7i-1 well_earned b-1c-2
    well_end g6 well_for d-7 well_from c-2 well_have c2f1g2 well_i d1 well_in c-3 well_not c3g4
    well_of a-4b-3c-1d-8h-2 well_organised g-1 well_prepared a1c1 well_run c2 well_so d-1h1i1 well_spent h1
    well_that c-2d1 well_the d2 well_to b1g3 well_with b-3c2d-5h-7 well_worth b-1 well_you d-4 wellbeing c2
    wellington a3h2j2 wellness c1 went a3b1d-4h5i-1j-2 went_, b2 went_. a-1e-2h-3 went_ahead g1j1 went_and a1h-2
    went_back b-2c-3e-6g2h-7 went_by c-1e3 went_down b-2 went_for a9e-1h9k1 went_home a-1c2j-1
    went_in a-1c-2h-4j-1k-2 went_into d1e-4k1 went_missing e1 went_off h-3 went_on b-4j2 went_out b4d1e1h-6
    went_quiet a-1e-1 went_silent e1 went_straight c-2d2 went_there a2h3 went_through a-1b-1c4
    went_to a-2c1d-2e-2g-1h-6i-3j-5k-2 went_unanswered c4 went_under k2 went_up b1c-2 went_well b-1i2
    went_where a3b3c-2 went_with a6b2g-1h12j2 went_wrong c-3 were a-3b-4c4d-4e-8f-1g-2h-5i-1j-6k-1 were_, a-3b1c5
    were_. a2c-8d-6g1 were_a a1b-5c-4e-3h-3j-1 were_about b1d-1 were_ahead a2 were_all a-2c-7d-5 were_already a1
    were_always a1d3h1 were_awful d2 were_bad a1c-1 were_born c-3d5 were_both a-3 were_clear c-3 were_cut k2
    were_dead c-2 were_decent d1 were_fair c-5 were_for c-1 were_friendly c-2 were_generous b1d-1
    were_going a-2b3i1 were_good b-1c-6d-5h-3 were_gracious h-2 were_great d1 were_hard b1 were_i c-3d-2g7
    were_in b1c-2d2 were_kind a-6b-2c-3d-3 were_late b1c4 were_looking c2 were_lovely d-3h3 were_lying c3
    were_made c1 were_more a-6c1 were_my a9b-3d-1h1 were_never b1c1 were_no e2 were_not a-1c3d2e-2g-2h-3i1
    were_offering b3 were_on a3b-1 were_out c6 were_paid b-5 were_patient a-2c-1 were_quicker a1c1
    were_right a-5b-3c-6d-3g-2 were_short c1 were_so a-6c-5g-3h-1i-1 were_spoken b1c2 were_spot c-4
    were_the a1c-3d2f6g-1h-7 were_to b4d-2f2g5h-3 were_too c-3 were_tough c-3 were_two h1i1 were_up a4
    were_very a-3b1c-2d-7h3 were_well c-2d1 were_what b5j1 were_when h4 were_wondering a-3b-2 were_worth b-2
    were_wrong c2 were_you b2c-6d5e4f-1g1h-1 were_your f4h3 wet a-1b3c-1e-2h-5k-3 wet_. b1g1 whack b6
    what a2b7c1d3e1f-1g-4h-1i3j-1 what_'s a-6b-1c2f-1g-4j1 what_. e3 what_? d6 what_a a-9c-6d1e-10g-9h-2i-3j-4k-7
    what_an c1 what_anyone b-1d-4 what_are c-1 what_came k2 what_can a3e1 what_comes e4h2 what_day k1
    what_decided b1c-1j3 what_did b2d-1 what_do b-4d-4g5 what_does b2d-2 what_drew a-1 what_else c2e1
    what_figure b1h2 what_former c2 what_goes b3c3g-1 what_got b1 what_happened c2 what_happens f1
    what_he b3c-3d-1h1 what_i a4d-4e1f-7g-7i3j-6k-3 what_is b2c4d5g-2j-1 what_it a-3b2e-1g2h1 what_kind b-2c2d5
    what_made b3h1 what_more d-1 what_my a-3b-1d1e5 what_on c1 what_one g2 what_others g-2 what_part b-9c-5d9
    what_people c-1 what_put c1 what_remains a-2b1i2 what_salary b-2 what_she b1c1 what_sort b5 what_swayed b-1c-3
    what_swung a3b1c-2 what_that c1d-1 what_the a-5e3g-3h-1j-2 what_they a2b-9c-2d-3e-1f1i2k-4 what_this a-2c2
    what_time b-4d-3e-1 what_tipped a1c-5j1 what_to a-2b2e4 what_was a1b-4c6d1i1k1 what_we a1b-3c2e2j3
    what_with b-1g7h-7k2 what_would a-1b7c-3e-1g4h1 what_you a3b5c-5d1f3g-12h3i-3 what_your a2b5c-3d-3e-5f1g2h2
    whatever a-13c-3d8f-2g-14j-1k6 whatever_, b-6c-7d15e-2k1 whatever_. d3k2 whatever_else h2 whatever_happens d-4
    whatever_i b3c1 whatever_the b-3c-4d-6e-3h-4 whatever_you b1c-1d-5e4 whatsapp b-3c2e4g-2 whatsapp_. d1e1
    wheel b-3c1k1 wheel_. c1k1 wheelchair a-2c3h-1k2 wheelchair_. c1 when a3b2c-1d-1e10f-8g-1h-1i-3 when_, e3
    when_. b-1c-7d-7e9f-6g-7h-4 when_a a2c-1d1 when_god e3 when_he a3b3j1 when_i a2b1c6d-2e3f-3g-1h1i-5j-4k-2
    when_it b-5d-7e3g-9h-5i-4 when_my d-4e4f-1g-1i1j-1 when_she a1c-4 when_somebody a1c-1 when_that e4
    when_the a1b1c-6d-4g-3h-3i4k1 when_there b1e3g-2 when_they c6e3 when_things e5 when_we b1c-7g4i-2j3
    when_you a-4c-3d5e-9f1g7i-3j4k1 when_your a-5c-3e-3g-1i-1k1 whenever a-10b-1c1d-17e15f-10g-6h-12k6
    whenever_, e2 whenever_. d-1e6g-1 whenever_i c6d-2e3f-1h-4k2 whenever_it e1 whenever_that e6 whenever_the e2k4
    whenever_you d-1e-6 where a4b3c1d2f1g-4h4i-2j2k-3 where_a a4 where_do f1j1 where_he d1h2
    where_i b2c-1e-2f-3g-1h2i-1j-3k-2 where_it a-3b-4d4f4h-3 where_my a2b-1c-3h3 where_nobody b1c4 where_on b1d-2
    where_one a-2 where_people c-4 where_the a2b4c2d6h4i-3k-2 where_they a-1b-3c2d1 where_to b-4c-5d1e-4f-4h-2j2
    where_we a-2d-1f4g1 where_you a9b-3c1h-6 where_your c-1d-2h-3 where_yours a3e1 whereas a8c2d-4g-4h-2
    whereas_with a4b-2 whereas_your a2 wherever d-1 whether a-9b-2c-1e-2f-5g9h-10i5j3k-6 whether_a b-3c2g6
    whether_i a-5b-10c1d-3e1f-6g6h-2i6 whether_it b-1d-2 whether_my d1 whether_or d1
    whether_the a-3b4c-1d-1e-10f1g-1i-6j1 whether_there d2 whether_they b-2 whether_this f2g3i2
    whether_to b-2f-1g5h-3 whether_we d1g-1 whether_you c1d-1 which a3b-1c1d2f-1g-1h2i2j3 which_, b1d3i2
    which_after b2 which_at a1b2 which_beats b1h-1 which_came a-1 which_case a-1b1c-1f1g3 which_company a-2b-2h-2
    which_day e3j1 which_does c6d-1 which_explains a-3c-3e1 which_felt c1 which_fits a2h4 which_for b3
    which_gate c-1 which_has g-2h5j-1 which_i a2c-1d-1e-2f-4g-3i2j-1k-1 which_in b5c-1h1
    which_is a2b-4c3d1e1f1g-3i-1j-1k2 which_leaves i-1 which_made a-2b-1c-1h-3 which_makes g-1h2 which_matters j1
    which_may e1 which_means a-5b-2g1h4i1 which_must c-2 which_my a-1b2h-2 which_never c1 which_no a3j1
    which_nobody b2c-2d-1 which_of a-2c-6d-1g-7h-7k1 which_one a1b2c1e1f2h1 which_part b-2c-2d8 which_puts a1b-1g3
    which_rather g3 which_rules g5 which_says c2d1 which_school a-4b-3 which_suits a1b-1 which_team f1
    which_tells c5d1k1 which_the a3b2c-1d1h2i1 which_they b-5i1 which_turned c1 which_was b-1d-1g1i-4j5k1
    which_way e2h-3 which_we e1 which_will g3h2 which_with a-1b1 which_would a5d-2h1 which_you a3b1c1d1e-1f2h-1
    which_your a4b2c-3d1 which_yours a4c1 whichever a-1d4e-3g-6 whichever_of d1h1 whichever_you e-5
    while a-4b-3c4d3e10f8g-7h-5j5k-5 while_, a-2c-4e1h-3 while_. a-2c-3d-3e8f-2g-7h1 while_and c1
    while_before b2d-3e4 while_i a-3b-2c3e1f9g-2h-4i1j3k-1 while_it k1 while_longer e4 while_my b2g1j1
    while_since d2e-3h-2 while_the c3d1 while_to c3d-2 while_we b-6c-1e-3g1h1i-1j4k-2 while_you a1d5
    while_your c-1h1 while_yours a3 whisker a5 whisker_. a3 whistle a-1e-4f1i1 whistle_. b1c-2d2f2 whistle_for d7
    white b-4c-8d2e-6g-1h3i2j-1 white_. i1 whitsun c1 who b-4d4e-3g-5h2i6j-3k-6 who_'s b-2c3d3i1 who_actually d-1
    who_answered c-3d-2 who_applied c-3d-1 who_are c-5h4 who_asked c-5d4 who_brought k1 who_called b1c1 who_came h1
    who_can a-4c-2d2e1h-1j-1 who_cares c-3d3 who_comes d3g1 who_could b-2d-7k-1 who_died c1d4 who_do c2
    who_does c1d1 who_drives a1g1 who_drove c4 who_else d-4f1g-2 who_even d2g2 who_explained d1 who_found h-2
    who_gave c-3 who_gets c-3d3j2 who_had a-1c-4h1i-1k-2 who_has c-1d5k-1 who_have c4 who_i b-4c8d-10h5
    who_interviewed c4d2 who_is a-3b1e1f1g-1h3 who_keeps c-1 who_knew b1d-1 who_knows c-4d-3e3f4g4 who_left c2d-1h1
    who_likes a4 who_lives d-1 who_looks a2 who_loves a4d-6 who_made a-1c-3h1 who_makes a1b1c-2 who_needs a-1d-2
    who_never c1 who_on d6 who_pays b-2i2 who_pulled h3 who_put b1 who_raised c-1k1 who_rang c3d-7
    who_read c-3d-1k2 who_received c2 who_runs k1 who_said b2c-2h-1 who_sat c-6d-3 who_says f1k1 who_should d-2
    who_showed c3d-6 who_speaks j1 who_spoke c-1 who_stepped h4 who_still d1h3 who_taught a2 who_the c2
    who_told b3c-5d2 who_took a1c1d-2 who_used c4h1 who_waited d-1 who_wants a4e1 who_was a-3b-1d2h-5 who_were a4h2
    who_will d1i2j3 who_withdrew h1 who_won d-1 who_work a-3b2c2d1h-3 who_worked c3 who_works b2c2
    who_would a5b-5c4d-3h4i3 who_you d1 whoever a-5b-4c2d4e-5f-5g-6h3j-2 whoever_'s h3 whoever_designed c-5d-1
    whoever_gets a-5b-3c-5g-3h-3j-2 whoever_is h6 whoever_wrote c3 whoever_you d-1 whole a-1b-1c1d1f-5g3h-3j1k-4
    whole_, a2b-1g3 whole_. c-3e4 whole_application g3 whole_brigade j1 whole_crew a-3j2 whole_cv c4d-1
    whole_day c-2g1 whole_department c-1g2 whole_family c-5d1h-3 whole_floor c2 whole_group b1 whole_heart h5
    whole_life d-3 whole_lot c1 whole_month e2 whole_night c-1 whole_of c-4d-3e4 whole_office c-3d1k1
    whole_process d2 whole_recruitment c2 whole_season c1h4 whole_story b4 whole_team a-1c-1 whole_theatre c-3
    whole_thing a-6b-4c5g1h5 whole_time c6 whole_trade c-1 whole_ward c-2d1 whole_week b1c-5d-3e-3h-5i-1k-4
    whole_weekend b1c4 whom h-2j1 whom_i d-2k1 whom_to d1 whose a15b-1c1d1e-1f-1g-1h8i1j-2 whose_remit a1
    whose_work a3h2 why a2c2d5e-1f-10g-6h-1j1k5 why_, a2c-1d3 why_. a-5b-1c3d-1e-1h1k4 why_do b1c-3d3
    why_i c-3d1h-1k3 why_should a1d3 why_the d1k1 why_they c-1d2 why_would a3b2d2 why_you a-2b-1d-2e-1g-2h-3
    why_your c-2d-3 wi a1c-3e1 wi_@other a2 wide b-1d1 wide_. b-3d2f1 wider a10c-6d-2h4 wider_than h1
    wife a2b1c-6d-2e1f-3h-3j4k2 wife_'s a-6b-3c-6d-4h1i-2j1k3 wife_, a4b4d-3e4g-3k2 wife_. b-1e3h-1i2
    wife_and a2b1e6h-4k-1 wife_did b-1 wife_got h1k1 wife_has a-3c-3j1k-2 wife_is e1j-1k7 wife_says f-2g2
    wife_will e-2 wifi c-1g1 wiggle b4 wiggle_room b4 wild a1 will a-5b-2c-10d-2e10f-4h-2i-1j5k-5
    will_. a2b1e2g-3h-3 will_accept g1h-2 will_admit a1b3c3 will_allow c1e-2 will_also d-1e-4j1
    will_always a3d-1e-4 will_answer d3e-1g-1h-5 will_ask d2e-7g-2h-1 will_be a-1d-1f-3g3h1i6j3 will_bell e2
    will_board j2 will_bring a1b-4d-1e-2f-4g-4 will_buy b2 will_call b-1f-1g-9h-5 will_cancel f1 will_carry e-3g4
    will_catch e1 will_circle e7g-2h-2k-2 will_clear b2 will_come a-1b1d-5e4f3h-3 will_confirm d-1h-1i-3
    will_consider e3h-2 will_contact e2 will_cross e3 will_decline e-2f1g-1h1 will_do d2e-3h-7
    will_drop a-3b-7d-1e2f-4h-11i-2 will_email d-3e-3 will_end a-1b-4c1e-7g4h-1 will_ever d3 will_excuse k1
    will_file e1j1 will_find a-8b-3c-8d-3e-1g-9i6 will_follow d-1e-5h-5i-1k-3 will_forgive a2d1h3j2
    will_get a3b3c-9d-5e3f-6g-1h-3k2 will_give a-2b-4d-6e3h-3 will_gladly b-2e-4f-3h1 will_go c-6d-3e1f2
    will_grow a2 will_have a1b1c-13d-4e5f-3g1h4i2k-3 will_hear e4f-2g-5h-5 will_hit e6 will_holla e3
    will_holler d-3e5g-3h-2 will_i a1b1d3e-4g3 will_inform d-1e6h-5 will_join e-1h-1i1 will_jump e-1
    will_just b1c2d-3e8f-2 will_keep a-1b3c-3d-1e1f-6h-3i-1 will_know d-10e10g-3h-4 will_learn a4d-1e1h2
    will_leave a-2b2c1e-9g-2h6i-2 will_let a3c-3d-1e2g-1h-11i-1j2 will_likely g5 will_link e2 will_live b-1j2
    will_look b2e-1g1 will_lose c2d1e-2 will_make a-1b-5d3e2f-3g4 will_manage d2e-1g3j1 will_maybe b2d-1f-1g1h-3
    will_meet a2e-1g-4 will_message g-3h-1 will_miss a-3g4 will_most g3 will_move h1 will_mull e1
    will_need b-2c1d5h1 will_never b2c1d-1e-2g2 will_no d1e1g-3h4 will_not a1b1c-1d-1e-3f-2h8i-3j-1k2
    will_notice e3 will_pardon b3c4 will_pass b2d1e-3f3h4 will_pay b-5 will_perhaps g1 will_phone d1e-4f1
    will_pick h-2 will_ping d-3e6 will_play e4 will_pop e1h-1 will_post b-1e-4f-3h-6i-2 will_pray g1
    will_probably b1c2e-2g3h-2 will_put b4d2e-8g-4h-4i-2 will_raise h1 will_reach d-3e2g-1 will_remain b1h2
    will_remember e-4h1 will_report d6e4 will_respond e4 will_resurface e4 will_return g-1
    will_revert d-2e9f-1g-3h-4 will_ring a-1b-1e-2g-5h-5 will_say a-1c-4d4e-3g-3h1
    will_see a-3b2c-9d-5e5f-3g-3h-2i4j-4 will_send b-5d-5e-8f-4g-5h-3i-7j-1 will_shoot e2 will_shout b-1e3h-5
    will_show d1e1g1 will_sit f4 will_skip h1 will_sort e5g-2 will_speak e3 will_start h2 will_stay b-2d1g3h9j1
    will_step f1h-2 will_still b2e-9f-2g6h-4 will_stop e-3h2 will_surely d-1 will_surface b-2e6h-4
    will_take b-3c2e-3f3g3h-4i-3j2 will_talk d-1e7h-3 will_tell a1b-8c3d-9e4f1g-3h-13 will_text e1g-3 will_thank d7
    will_the d-3 will_there d-1 will_therefore a1 will_think d-5e6f1g-8 will_touch e6 will_treat d1 will_try d-3e3
    will_turn c2e2h-3 will_understand a4e-3h3k2 will_update e4 will_wait f1i-2 will_walk f1 will_want e-1f3h1
    will_wave g-1 will_withdraw g1h-1 will_work d2h3 will_write e-1g-5h-5 will_you d6e-5f2g1h4 willing d-7f3g-8j3
    willing_, e1 willing_to d-2f4g-7j1 win b1c-3d-8e-4g-4h-2 win_. b2h1 win_me f2 win_the h-3 wind a-3b2c-9d1g6
    wind_farm h1 wind_of b3h1k1 window a1b-2c-2d-3h-8i2j1k-4 window_, c-2g-2 window_. a-4c1d-2e-2j1 window_in e1
    windows c2d-4e-2h-2 windows_, b1 winds c-2 wing a-5b-6c-3d-1 winner a1c-7g-1i1 wins a4b1c-7d-5h-2 wins_. e1
    wins_hands a5 wins_on b1 winter a-11c-2d-5e-1f-3g-1h-5i-3k2 winter_, c-2h-1 winter_. b3h-1 winter_and k2
    wipe c-1d4 wiped e2 wiping d1 wiring c5 wisdom a2g2 wise b7d-2e-3f-2g4 wise_, b2 wise_. b1 wise_to f-1g3
    wiser a3b-2c-1d-1e-2f-2g4 wiser_for g1 wiser_move a3 wiser_that g2 wish a-2b-5c-4d-3e-6f-2g-2h2i-4j-11k-14
    wish_, a3h1 wish_. a2f2 wish_all d-1 wish_for a-6b-1d-6h-6 wish_i d2g1 wish_list a6 wish_that c2
    wish_the a-6c-8g-5h-2 wish_them h2 wish_to a-5b2d2e2g2h8 wish_you a-12b-6c-6d-3e-14f-6g-14h-18i-5k-4
    wish_your a-1c1d1h-5 wished d-7i2j1 wished_for a-1i2 wished_me b2 wished_to d-1j1
    wishes a-1b-9c-12d-17e-11f-1g-12h-6j-2k-2 wishes_, a-7d-6e-5h-8 wishes_for h-7 wishes_with h-5
    wishing a-6b-13c-16d-14e-13f-3g-1h-11j-7k-8 wishing_the c-1i-1 wishing_you a-10b-7c-9d-10e-9g-6h-7i-4k-2
    wishing_your i1 wit a1d1 with a-1b2c-1e-2f1h3i-1k-1 with_, a1b-2c-6d-3e-3 with_. a-4b-1g-3h-1
    with_@number b4e1h-2j-1 with_a a-3b4d4e-2f5h1j1k-3 with_all a3b3c-4d3e-1f-1g1h2i1 with_an a-4c-2d-3e-2f5i2
    with_animals c2d2 with_another a-11b-4c1d-2e-2g-4h4i-2j-3k-11 with_any a-2h-3i1 with_anybody b2d-3h-1
    with_anyone b-1c-2d-6h-3 with_at d2 with_being a-2b-2 with_bells b1 with_better a7b2c4d2h3 with_both g1h3k1
    with_calm e2 with_chickenpox g2 with_children a1 with_confidence g1 with_dementia k-1 with_double b1
    with_due c1 with_each c3 with_every a-1c-3d-1h-2 with_everyone c5h4 with_everything d-1 with_exams e1
    with_family b-1e1 with_far a-1h2 with_finding d-1 with_five a-1c1 with_forty c1 with_four b3c-3k2 with_free b4
    with_fuel b1 with_full b2 with_good a2h3 with_gratitude h2 with_great c-5d-6h1 with_half f2h-1
    with_her a3c-3d-2k5 with_him a2g1k1 with_his a-1d2h-3 with_how c6d-6e-2g-1 with_interest h-3
    with_it a-1c-3d1g2h2i-1j1k-3 with_its a2b-1 with_joining h1 with_joy d-2g-1k-3 with_less a2c2d1 with_long h-1
    with_love a2h2 with_me a-2b-14c-1d-4e10f-3g-10h-4i-1k-9 with_mine a2 with_mixed h1 with_money b-4d-2
    with_more b-5c5d8e-2g-1 with_much c1h1 with_my a4b-1d-3e2f-1g1h-1j-3k3 with_myself a-1h-6 with_night c1
    with_nine b2 with_no a-7c5d-2f-7g-5h-7i2 with_nobody b-1 with_nothing b2k1 with_now j2 with_old a2
    with_one a1b-7c-1e-1f6g4h-2k1 with_other a-3e2g3 with_our b-2c1g1h-2j1 with_overtime b3
    with_people a-1b-2c1d1f-1h-1 with_pleasure i-2 with_pneumonia h1k3 with_real a-1c-4d-1h4 with_reference h-1
    with_regard h-1 with_regret a1c1f2g1h2 with_respect a1e-6f-1g-3i-1 with_sincere h1 with_six c-1i-1j1
    with_small c1 with_so b-1c4d-5e-2 with_some c2 with_somebody a-1e3g2h-3 with_someone a-1c5d-1f4g1h-2
    with_something e-2h1 with_stock b3 with_such a-5c-10d-1h1 with_tape a1c4 with_thanks a-2d-9h11
    with_that a-3b1c2d5f-2g-8 with_the a1b1c-6d2e2g3h3i4j2k-3 with_their a-4b-1c-2h-1i5j-5 with_theirs a2
    with_them a10b-1c-5d-11e-1f2h-1i5j-3 with_these b2d1j-1 with_this c-2d-1e-4f-1g4h2i4k3 with_those c-3d2
    with_three a-3b3c-2g-3i-4 with_time b1d-2 with_tips b5 with_twenty c4 with_two b3c-6d-1e-3h-2j3k1
    with_us b-5d-2e2g1h-4 with_very b2 with_warm d-1h2 with_what a1c-2d-5g1h-1k-1 with_where a4h-2 with_whom b2
    with_work h1 with_ye b2 with_you a7b2c1d-3e-8f3g4j-3k3 with_young k-1 with_your a1b-1c-7d4e-2g1h-2j-3
    with_yours a-1b-3h2 with_yourselves a1c1d1 withdraw a1b-1d-1e-8f2g-2h17i-1j-3k-3 withdraw_, b2c1d7e-3g3h8
    withdraw_. b-2c4d-14e-11f-4g2h7k-5 withdraw_: c4h3 withdraw_and h4 withdraw_because b1h3
    withdraw_from a-2c-9d-6e-5g-10h10i-9j-1 withdraw_me b2e-2f2h6i1 withdraw_my a3c-11d-5e2f-1g-15h7i1k-1
    withdraw_with f2 withdrawal a-7b-10c-2d-1e-10f7h9i-9 withdrawal_, d1f4g2h5 withdrawal_. c1f2h5
    withdrawal_from c-1f-6h-1 withdrawal_last h-1 withdrawal_of h4 withdrawal_stands f1h5
    withdrawing a-1b-2c2e-12f1g1h12i-1j-3k-3 withdrawing_, a-1b-2c2e-4f5g2h1i3j-3
    withdrawing_. a-2c2d-1e-6f-10g3h10i-3k-3 withdrawing_: h3i1j1 withdrawing_; h-2 withdrawing_and h1
    withdrawing_as b1 withdrawing_because a-1b-3c2h8 withdrawing_for h-3 withdrawing_from b-1c-5d1e-2f-3g-5h4i-3k1
    withdrawing_my a1c-2d-13f-1g1i-6j-2 withdrawing_since a1h4 withdrawing_today h3 withdrawn a-2c-9e-3f1g-5h10k-5
    withdrawn_, a-2d-1e-3f4h1 withdrawn_. b1e-2f-9g-1h10 withdrawn_and h3 withdrawn_for i1 withdrawn_in h5
    withdrawn_my h2 withdrawn_on h1 withdrawn_with f1h-1 withdrew a-6b-8c-11d-1e-6f-5g-2h2i-5k-4 withdrew_, h1
    withdrew_. h5 withdrew_from a-2b-2c-6e-3f-2h1i-3k-1 withdrew_his h-1 withdrew_in h2 withdrew_my h-7
    withdrew_on h1 within a3b-8c-1d-4e-6f3g-9h-1i6j1k-7 within_a a4b-4c3f1h-2i-2j-1 within_five c-3 within_one c2
    within_the b-3c-2e-1h1i3 within_two c-1 without a-7c6d-4e4f2g-2h-2j4k-1 without_. a2
    without_a a-3b-4c2d-11e3f-5h3k-3 without_an a-1c2e2 without_any b4h-2 without_asking c7g1h1 without_being d1
    without_even c-2 without_having c1 without_me a-4b-8c-2f-4g4h11 without_one c1 without_prejudice c-1f4
    without_so c3 without_telling c4d-1k1 without_the b3c-3e2f4h-5j1 without_your c-2g-1 witness g1
    witnessed c2d1i1 wobbles h1 wobbling e-5g6 wobbly g2 woke h-1 woke_up d1h-1 woken d2 woman b-1c6d4g2h5k3
    woman_, c-2d1g1h2k2 woman_. d1h1 woman_in c1d1 woman_of a1c3h2 woman_on c4d-1f1 woman_who c-1 woman_with g2
    women b-3c6 women_, c3 women_. c-2 won a9b-2c-7d-9e-6f-1g-2h-1i1k-1 won_, a4h5 won_. a5b-4g1 won_a a-3b-3
    won_by a5 won_me a4b1d-1h2 won_my k-2 won_over a1c1 won_the a-8c-4d-4g-2h-3i1 wonder a-8b-2c4d3e-7f-2g10h-8i1
    wonder_if a-1b-2c1e-3g7 wonder_whether c2g5i2 wondered a-5b-8c-8e-3f-1g-4h-1 wondered_if h1
    wondered_whether a-4b-1c-1f-1g-2 wonderful a-4c-11d-4e1 wonderful_. c-2e2 wondering a-4b-3c2d-8e-4f-2g9h-3
    wondering_, g1 wondering_. b-1 wondering_if a-2g5 wondering_whether c3g1 wonders a-3c-1d4f-1 wonders_for d1
    wonders_how c-1 word a-4c-2d2e6f2g-1h-1k-4 word_, b2c1d3e2 word_. a-5b1c-5d-4f-2g1h-2i-1k-2 word_@other c3
    word_@quote c-6d-2k1 word_about b1e-3f2 word_against c-2k-2 word_and h3i1 word_for b-3c2d3h-1
    word_from d-7e2f5h-3 word_i c2 word_in c1h1 word_is b5c2d1h5i2 word_of b-1e1h-3j3 word_on j1 word_out c-2e2
    word_since e-2k3 word_that c2 word_to c-6d-3g-3h7i-2 word_with c-6d1h-1k-1 wording i3
    words a-1c-1d4f-2g-2h-4i2k1 words_, i1 words_. a-3d2h-2 words_about c-4d-2h1 words_even d2
    work a3b-2c1f-1g-1h3i-5j3k1 work_'s e1 work_, b-1c-4f2g4h-3i-4j-5k3 work_. a-2b-1c3d3e-1g3h2i-5j-1k5 work_; a1
    work_? d3g-3 work_a g1i1 work_again g2h1 work_and b-2c1d-5g-2h2j-1k-1 work_as a-2g2
    work_at a-3b3c-2d-1g-5h2i-1j-6k-4 work_because g4h1 work_before a2j-1 work_but f2h-4 work_by a-2h3j-1k2
    work_elsewhere h3 work_excites a1 work_for a-1b4c2d6e-1f-4g-1h5i3j3 work_from b-3e-3f4g-2h-1j-1 work_goes i1
    work_has c-4e5 work_here j4 work_i a4b-1c-3h-1 work_in a1c2e-6g-3h3i-2j2 work_is a1c-1d-1e2g1h1i-3j-6k-3
    work_it a1b2c-1d1e2g-1 work_itself a2b1 work_like c1 work_more h-2 work_next i1 work_now e-4g-4h4
    work_of a-2b1c-1i1k2 work_on c-7e-1f-1g2h6i-6j1k-3 work_out a-3c-3e5f1h-2j-4k-4 work_over a-1
    work_permit a-2b-2c-4g3h4i-1j8k-3 work_suits a2g2 work_than a5c-4h-1 work_that c1g1h-3 work_the g-2
    work_there a5b-2d4g-1i-1j1 work_they a1 work_this h-2 work_to d3e1h1 work_under a1b2c1d-1 work_visa c-3i-1j6
    work_was c-2 work_weekends b2 work_where b2c1 work_with a-2b-5c1d-1e-1f-1g-1j-7 work_would c2k2 work_you a2d-1
    work_your a-2b1 workable b2g1 workable_for b1 worked a-1b-1f-4g-7h-8i2j-9k-5 worked_. b-1c1k1 worked_for c4
    worked_in a-1k-2 worked_it b3 worked_on c-1 worked_out a1c-4i2j-1 worked_there c-2d3 worked_with a-1c1d-1
    worker h-1i-3j7k-1 worker_. h1 worker_job g1 worker_visa j1 workers b-1c7d-7h-6 workers_'s c1 workers_, b-1
    working a3b-1c3e-4f-3g-5h2i5j4k-2 working_. h4 working_at c1 working_days i2 working_for a4b3d-1
    working_hours c2 working_in d4 working_on a3b-5c-4 working_out j3 working_under a1c2
    working_with a-2b-6c-3d-6g-1i3 workload a-1c1e1g-1 workplace a2c1d-4j-1k-3 works a4b4c-1d-7e-8g1
    works_, b-3c-1i1 works_. g-2 works_council f1 works_for b3d-5 works_in c-3 works_on a1c1g3 works_out b1d-2
    works_there a2b1 workshop a5b-10c2d-13f-2j1k-4 workshop_, b-2c1 workshop_. c-9j1 workshop_and h1
    workshop_has c-1e2 workshop_in h1 workshop_is c4 workshop_was a-2 world a1c-4d4h-4k-1 world_, a2 world_. a1b2e1
    world_of a-4 worn c4 worn_out c1 worried a-3c4 worried_me a-1c7 worries a-4b-8c6d-3g-2h-1 worries_me b-3c8
    worry a-4b-2c3d-11e-4f-1g-9h-7k1 worry_, c-2d-2e-1 worry_. b-2c2d-1e-2h-2k1 worry_about b-2c-1d-3e-1g-4
    worrying c3d-2g-3 worrying_. c1 worse a-6b1c1d-2e1g-6h-2k7 worse_. c3k4 worse_and g-1 worse_off b4
    worse_than b-1c1d-1e4h1 worst a-1c3d2e3g-7h-3k-1 worst_enemy c1d4g-1 worth a-6d3f-4g-2i-2j2 worth_, a-3
    worth_. h1j1k1 worth_a a-1d1f-1 worth_every b-6 worth_it b-1 worth_more h-2 worth_my b4h2 worth_of j1
    worth_the c-4d1 worthier a5h1 worthwhile b4 worthwhile_. b4 would a2b6d1e-5f2g2h-3i-3j2 would_, h1
    would_. a6b-4c-2h-1 would_a c-1d-1g-3j1k1 would_accepted h-3 would_actually c2 would_advise c-1d1
    would_agreed b3c2 would_already b-2c4d-3h-3i3 would_also g-2 would_always a5b-2 would_appear g5
    would_applied a-2b-4c4h4 would_appreciate d2e5 would_as e2f2 would_ask b-6c-7d-3e8f1g-7h-1i-1
    would_asked b2c-1d1g-1h-1k1 would_be a1b2c2d-8f-4g-2i-1k3 would_been b4c2e-2f-4h5j-1 would_best e1g2h1k2
    would_bet g4 would_better a-5b-1d-6e3g5k2 would_both c2d3 would_bring e1f2g-1h-3 would_buy d-2
    would_call a5b-5g2 would_change c-3e-2f1g-3h4 would_choose a3b-2d1f-4g4h-1 would_clear b3
    would_come a-4c2d1e-3f4 would_compare a1 would_cost b1 would_decline b-2f2 would_describe c4h-1
    would_do a2b-2d-3f3h1 would_drive c3d4 would_drop a-3d1f2 would_earn a-2b-2 would_eat b3h3 would_enjoy a1d-4e-2
    would_even b-2c5k1 would_ever a2b1c3 would_expect a-4b1c1d1g-1h-2 would_expected c3 would_fall g2
    would_feel b-1f1g-1 would_find a2c2d-2f1 would_finish c1k3 would_fit g4 would_follow a2 would_found h-2
    would_friday g-2 would_get a2d1e-4g3h-4 would_give b5d2 would_gladly a-2c-3d-3f2g-5h-4i-1 would_go d1h-2
    would_gone h-2i1 would_got c3d2h-1 would_grow a3b-1h3 would_guess e-1g5h-3 would_had c-2h2
    would_happily b3c-1d-3f6g-2h1i-1 would_hate a-4b-3c-8d-1f2 would_have a3b1c2d5e-11f-5g-4h-2i3j2k-5
    would_hear h1 would_heard b-2c3d-2 would_help c-1 would_hop f3h-2 would_hoped c5 would_i a2b5c-3
    would_imagine f-1g4 would_in a2b1 would_it b-1c-4d-1g4h-3 would_jump d-1f2h1 would_keep b1f-3g2h2 would_kill h2
    would_kindly e2 would_know c1d7 would_lean g4 would_learn a6b-2d-5g-1 would_leave b5c-1d1g1
    would_let a2b2c-2g-3h-2j2 would_like a-8b-6c-8d-6e4f-5g-6h3i-1j-7k-7 would_look c-1d-3g-2j2
    would_lose b9d-4e-1j1 would_love a-10b-2c-13d-13e-6g-3h5i-2 would_make a-1b1c-1d-1f4h-1 would_manage g2
    would_maybe b1d1g-1 would_mean a-2b1d-2g-1h-2j2k-1 would_miss a1b3 would_missed b2
    would_need a-5b10d-7h-6i2j3k-1 would_never b-2c-2d-9e-7f-4g-1 would_no a-1f-1g-1 would_not a-6c-1d5e-7g1h-3i5k1
    would_only d-5i5 would_pay a1b-2 would_pick a5b-2c-3d-2g2 would_planned c-2 would_please a-2 would_pop h2
    would_prefer a-2b-8c-2d-4e2h1i-1j-1 would_probably d-1g-1 would_put a1b-2c-1d-8e-1f-5g6i-1 would_rate a2b-4
    would_rather a2b-10c-7d4e4f-2g-9h4i-3j-3 would_read a2c-4h2 would_recommend a-1c-4 would_reconsider b-3f6
    would_regret a6h-3 would_report c4d-2h1 would_return h-2 would_ring a1c4d2e-3 would_said a1c2
    would_say a-2b-10d4g9h-4i1 would_see a-1b4d-1f3g-1i-1k1 would_seem c1g1 would_seen a1c-2 would_sent c4
    would_serve a-3 would_set b1g-1h-2 would_sit a3c-1h-4i2 would_sooner a3b-6c-10d8e-1f-4g-1h6i-2k-4
    would_start g2 would_stay c-1f-2g1h-1 would_step f3h-2 would_still a6b4d-7e-7f6g-10h3j1 would_stretch b1c2
    would_suggest d3e2 would_suit b-3c-2e1f-1h-1i-4 would_take a4c-5e1f3g1h-3i-1 would_tell d1g1h3
    would_thank d2e2h2 would_that d-3g5 would_the b5d-8f-1g-5 would_there b5 would_think b1c-5d1f4g-2
    would_thrive c4g-2 would_thursday g-3 would_told c1d1 would_trust d-1 would_turn b-1d2f1g-2h3 would_very b-1
    would_wait d1h2 would_walk b1f1g-1h1 would_want a-2b5c2d-2f3g-4h-1 would_welcome a-1c-4e-2 would_wish d7
    would_with a5b-2 would_work a-3c4d6g-2 would_you a1b2c-13d-5e1g7h8k4 would_your b2 wow b1c1d4e-1h-1
    wow_, c1d11e-1h-1 wrap d1h2i2 wraps i-3 wraps_up i-3 wreck h-1 wretched k3 wrist g-1k3 wrists k4
    write a-8b-6c-2d1e7f-2g-2i-9k-5 write_, c-1d1e10h-2 write_. c-5d-8e2h-3j3 write_a d3e-2 write_about c5
    write_again d-1e4f-2g-1h-6 write_anything e-2 write_as e2 write_back d-5e4h1 write_down b2 write_for c2e1
    write_if e1 write_in e1h2i-1 write_it d7e-4 write_me c-1d4e-3f4h-4 write_now b-1 write_off g6 write_that d3
    write_the c1 write_this d3e-6g-3i1 write_to a-5b-4c-1d-1f-2g-6h4i-5j-1 write_today e-2 write_when e4
    write_you d-5h-4 writer d-1 writer_. a1 writes d3 writing a-3b-3c-4d-2e6f-2g-2h-1i4k1 writing_, c-2d1e2h-2i1
    writing_. b-3c-4d-2e-3g-2h-6i1j1 writing_: d3h3 writing_about h-3 writing_again b-2h-1 writing_and i1
    writing_back d-2e7h7 writing_before i2 writing_from c-1h-2i3 writing_me d2e4h-1 writing_more a-3
    writing_sample c1 writing_that b2 writing_the c1 writing_this d-3e-5h-7k2 writing_to a1b-1c-8d1e4g-6h4i-7k1
    writing_today i-1 written b2c1d1e3f4h2i5j-5k2 written_. c1 written_by c-2d1 written_down b2 written_for a1d4
    written_in a-1b3d-3e1i3 written_on d2 written_test f4 written_to e2k1 wrong a-9b-7c3d-5e-6f-6i-6k-3
    wrong_, c-1d-1e1h2 wrong_. b1d-3e-3h-5 wrong_and c4d1 wrong_date c3i-1 wrong_day c2 wrong_for c2 wrong_gate c-3
    wrong_in c2h2 wrong_number c-1 wrong_of a1c1e1 wrong_on c2 wrong_to a-1b-2h4 wrong_with c-7
    wrote a1c-2d-2e-3f2g-7i-3j-5 wrote_, e1i1 wrote_. a1i-3 wrote_a b2 wrote_back b-3 wrote_in b2c-1
    wrote_it b2c2d2 wrote_me c1h1 wrote_on a2h2 wrote_that b-4c-3h-5 wrote_the c-2d2 wrote_this c1d1f1
    wrote_to c-2d-7e-1f1 wrote_you h2i-2 x b-5c-1d-5e1f-6g2h4k-2 x_@close h3 x_ray i2j1 xxx a1b-2c-1d-3e-4k-2
    y'all a5b-3c2d2e-2g-10h1i-2k-3 y'all_'s a2 y'all_are d3 y'all_can e-2f1g-1h4 y'all_had a2d-1 ya a-2b-5d-7h-1
    ya_, c2 ya_. c-1d-6e2 yard c1d2e-1f-3g-6k-6 yard_, a1g1h-2 yard_. c-7e-3g-2 yard_and k-2 yard_has h3 yard_is c1
    yard_was e1 yards a2c1 yarn a-1e-1f1 yarn_. i1 yarn_with a-1f2 yawn c2d3 yawned c3 yawning c2d5
    ye a3c3d7f-2g-1k-2 ye_, c-1d1e1 ye_. d1 ye_are c2d5 ye_can c1 yeah a-5d7e5f1g2h1 yeah_, d2h4 yeah_. b1d-1e1g1
    yeah_? d-1h1 yeah_i d1 year a-5b2c-4e-3f-11g-8h-2i1k-2 year_'s a1c2i-1 year_, a-1b1d-11f-4h4i-2j-1
    year_. a-3b2d1e-3g-4h-2j3 year_? d-4 year_@number a2b-6c1d1h-1i-1 year_after i1 year_ahead a-3b1
    year_and a-4d-3h-4i-1 year_as b-1h5 year_at b3 year_because c-2 year_brings e1 year_contract i3 year_end e1h-1
    year_i c-1d2k1 year_in b-3c-1 year_is d1g-1 year_more b1 year_of b-4h-3 year_off i-1 year_old a1c-2d6h2
    year_on i1 year_two b2 year_with d-1k2 yearly g2 yearly_bonus g1h1 years d4e-18f-14g-8i-2j-5k-5 years_'s a3b5c1
    years_, b-4c-2d-1f-1h-6i1j-5k-4 years_. a-5b2c2d-2e-1g-6h1k-6 years_; b1 years_ago a-2c-1h-1 years_ahead a2c1
    years_and b-2c-5d1h-2i-1j-6k-4 years_at c3d4 years_behind c6 years_for a1c2d-1k1 years_i h-1j-3
    years_in c-2d-1i1k-1 years_is a1g2k1 years_of a-3b1c-1d3i-4k2 years_old c-4d1k1 years_on b-2h1i-3
    years_out c3i1 years_since c-2 years_to c-4d1h2 years_without d2 yell c1 yelled d4 yelling c3
    yes a-1b-1c-7e4f9h5i5j-6k-6 yes_, a-6b-2d1e3f-1h1k2 yes_. a1b2c-8d-7e-9f4h3k-5 yes_and d-1h-3 yes_at f3i1
    yes_by f1g-1i4 yes_elsewhere f2h-2 yes_for h4 yes_from a2g3 yes_if f2 yes_on f1h6
    yes_or b-6c2d-1e6f-11g-10h-1i4 yes_to b1c-1e-6f1g3h4i-5j-2 yesterday a-1b-9c-2d2e-4g-2h5i4j3k-4
    yesterday_'s d2h-1 yesterday_, b-1c1d1h3i3 yesterday_. a-3b-5e-3h-3i-1j1 yesterday_; f1
    yesterday_and c-1h1i2k-1 yesterday_i a2h7 yet a-3b-5c-6d-6e8f9g-3h-7i-6j4k1 yet_, a-1c-9d-10e5f1g-8h-2
    yet_. a1b-3c-7d-11g1h-5j2 yet_about e4 yet_and e4 yet_another c2d4g-2 yet_be f2 yet_from h-3 yet_i c-3e-4f7
    yet_if e1 yet_in e2h-2 yet_it h2k1 yet_my e1f4h2 yet_on e3g-2 yet_please e-3f2 yet_so e2 yet_to c3e2g2h-1
    yet_what e1 yet_with j-1 yet_you h2 yet_your c-3 yield a1h1 yo c1h1 you b-4c-1d3e-2g-7h-1i-9j-14k-12
    you_! b1c1d1 you_, a2b5d-2e5h3i-2 you_. a5b1c-3d2f-3g5h3i2k4 you_: c-1i2 you_; d-1 you_? a-4b-2c-3d1
    you_a a-15b-2c-3d-7e4f-5h-6i-1k-10 you_about b-2c-6d-10e-1g-3 you_actually d3 you_add f2 you_advertise c5d-2
    you_advertised a-1b3c3d-3h1 you_after c3e6 you_again c-3d-3g-1 you_against g-2 you_all a-3b-1c-1d-4e-5f-2g-8
    you_allow e-2f1 you_already d2 you_also a-4b-3 you_always c4d5 you_an b-5c-8d-4e3f-4h-6i-5
    you_and b-1c-2d-5e-3f-7h1i-7j-5 you_another e2 you_answer e-4 you_answered b-2c-2d-10e-5h4 you_any a1d2e2h-1
    you_anything d-2e10h-5 you_anyway h-2 you_appoint d-2 you_are a4b3c-3d6e-5f3g-3h3j-8k-1 you_around d2
    you_as a4c-3g-5 you_ask a-1b-2c5e-5f-1 you_asked a-3b-13c-4d-9e-11f-5g-5h2i-10j-5 you_at a1b-11c-12d-7e-2g3
    you_attached c-2i-1 you_back d-2h1 you_be b1d-6f1g1h4 you_beat a1 you_beaten a1 you_before c-3d-6e-3f-1g1h3
    you_believe a-2b4g-3k4 you_better a-3 you_blew c-1d2 you_book g2 you_booked b-2c-2h6 you_both a2d-6
    you_bring h3 you_brought b-2 you_but b2c-1d3h5 you_by a1b-5c-6d-2e1f-2g5i-2 you_call a-4b2c3d4e-1f1
    you_called c-1d-2e-3f-1g-3h-4 you_came a6c-1h-1 you_can b5c-1d3e-2f4g-6h5i7j1 you_cancel c3f-3h1 you_card d1
    you_carry d3 you_change c1f2g-1 you_changed c3 you_choose a4d-4e-7f4h1 you_chose g2 you_clearly d3
    you_close a-1g4h2 you_clowns b-1c-3d6e6 you_come d2f-1 you_coming h1 you_contacted c1 you_could c-1e-5f6g-7k1
    you_count b1c2h-2 you_dare c2d7h2 you_deaf d4 you_decide e-5h-1 you_describe a-2d1 you_described b-2c-1d-4i-2
    you_did a1c-3f1g-1h4 you_do a11b2c4d-5e-1f-8g-5h2i1j3 you_doubt i3 you_down a-6c-4d-6e-1f8g4h-2
    you_either d1e2h1 you_emailed c1 you_even b-4d4 you_eventually e2 you_ever a-1b-2c1e-10f-8i-1j1
    you_every c-1d-2e-2h-3 you_expect c11e-3g-1 you_explained a-1c-4d-5 you_feel g1 you_fill d-6e-2
    you_find a-9b2c-12d-22e-2f2g-1h-4i1 you_first a-2g1 you_five c1d1 you_folks d-4g-3h-2i2 you_follow a1b3c1d-2g4
    you_for a-2b-2c-5d-2e-2f-12h-5i-2 you_found a-1b-2d5e-1h-3 you_friday d1 you_from a-1c-4d-2e1 you_full h1
    you_gave b-5c1d-7e-6g9h-1i-7k-2 you_get a-6b-4d-9e2h-4 you_give a-2b7c4d-4e-3f2h-3 you_go b2c-1d1e-5g-3
    you_got b-4c-1d-4g-4h-4 you_guessed g2 you_guessing d-3e-1g-1 you_guys a1b2c3d1e-5f1g-3
    you_had a2d5e-9f-1g3h3i-4j1k-2 you_handle c1d-3 you_handled c-6d-4 you_hanging c-1e2h-1 you_has g2
    you_have b-1d-2e-5f1g-6h-1i-7k-11 you_having d3 you_he c1 you_hear c-5e7f-3 you_heard c-2d-5e4f-1h2
    you_her c-2d-2e-5g-3h-3 you_hire f1 you_hiring c-2d4 you_his b-4c-3d-6e-4h-1 you_hold a-1e-1f3g2h-5j3
    you_honestly d-2g2 you_hoped c-1 you_how c-1e-3f2 you_i a8b-3d-11k1 you_if a-2c1d2e3g-3h-1i-2 you_imagine b4
    you_in a4b-1c1d-1h-2 you_included a3d-1 you_interview d3h-2 you_interviewed c2 you_invite c2d1
    you_invited c1d-1f-1 you_is a-6b-2e-3g2h4 you_it a1b3c1d1e2 you_just b-1c1d6f-1 you_keep a-6b-2c5d-3f5
    you_kept a-5c4d3h1 you_kindly b1c-1d-1e-3f-5 you_know b1d1e2g-3h3i2 you_land d-2 you_last b3c1d-4e1h1
    you_later d-1e7f1 you_learn d1 you_leave c3d-3e3h-1 you_left c3d1 you_lent b-3c-1d-2e-5
    you_let a-2b-2c6d-5e-7f1g-3h1 you_like a-5c-1e3h-3 you_listed b-2 you_long d2 you_look b1c-2e-2 you_looked c-2
    you_lose c2d2e-2 you_lost a6c5 you_lot b-4d10e-3f-3g-6h3 you_luck d2 you_made a-6b-8d1f-1g1h2
    you_make a2b-5c3d1e-2f1g-4h-3 you_manage c1 you_managed d-1 you_mark h2 you_matched a2c1 you_may a-1d2e7f7g5h1
    you_mean c2d-1 you_mentioned a-5b-1c-9d-6f-1h-2i-2 you_might a-3b4e3g4h-4i1 you_mind d-7e3f2g3h1 you_monday h2
    you_move c2h-3j3 you_moved c2g-1h-2 you_must c-7d6e-5g-3k2 you_my a1d-5h-1k2 you_myself d-2 you_named b3g3k3
    you_need b-13c-2d-4e-10f-4h4k-2 you_never c1h-1k2 you_no a1e2 you_not d3e3f4g-5h-7 you_now d-3f-1g-1h2
    you_of a1c-1d-2e1h2 you_off g1 you_offer a-3b3c1d-1h-2 you_offered a1b3c-4g-2h3 you_on a2c-5e7f-1i-5j-1
    you_once d-1e4f-3h-3 you_one e4g2 you_only a3b2c4d5e-1 you_open e-1 you_or a4d-6h2 you_otherwise e2
    you_ought d3g2k1 you_out a4c1h2 you_paid d3 you_pass d-3 you_pay a-3b3d-3h2 you_people a-4b1c1d12g-2i2
    you_phoned c-2 you_pick d-1 you_picked a-3c-3g6h-8k1 you_plan a2 you_please d2e3f-4h-1 you_post h-1
    you_posted e4 you_prefer e-1 you_promised b-1c5d2e-1h-1 you_properly d-3h1 you_propose b3g6
    you_proposed b1c-1g1i-1k2 you_proud d-1 you_put a-5b1d-2f1g-4h-1j1 you_quoted b5d-1h-1 you_raise e-1f1
    you_raised c-2d2 you_ran a2 you_rang b-4d-4e-3f-1g-3h-4 you_read c4d3h2i3 you_really h-2 you_reckon d4
    you_recommended c-4 you_remember c-1d-2 you_remembered b-1c-2h-1 you_remove h-3 you_replied c-3d-3
    you_reply c-1 you_return h1 you_right b1 you_ring c1d4e1h3 you_run a-3b-5c-1d-4e-3f-1g-5
    you_said a-13b-2c-3d-8e-8f-7h-3i-3 you_saw d1 you_say b4c4e-6g3 you_search c3 you_see d-8e1f-3g2h-7k3
    you_sell c4 you_send b-2c2e8g-1h-6 you_sent a-6b-6d3e-4i-6k-3 you_serious c-1 you_serve c5
    you_set a-2b-4c4d-5g1k1 you_shall d-2e4 you_share d1 you_shift b2h4 you_should c1d4e-4f-1g4 you_showed b-4
    you_since a1h1 you_so b2c-3d-1e-6 you_some c-2d-2e2g-2 you_someday d-1e2 you_something d1e4g-2
    you_sometime b1e5i1 you_soon e1g1 you_sooner d-5e-3 you_speak c4 you_spent h1 you_spoke a1c-5d-1 you_start d1
    you_started c1 you_stayed e-1 you_still b-2c4d-2e-8g-4h2 you_stood d2 you_stop b3e2 you_straight h1
    you_take c3d-2e-1 you_talk d4h1 you_talked b1d4 you_taught d-1 you_tell b2d-6f-4h1 you_than a-5c1d-1h-2
    you_that a2b2c-7d-5e-13f-5g2h3 you_the a7b-2c1d2e-3f-2g3i5 you_then g-3 you_there e1g-2
    you_think a-5b-1c-2d7e-6g2h2 you_thinking b1g-4 you_this e-7h-4 you_three d1 you_through h1 you_time b-3
    you_to a-3c-10d1e-6f1g-5h2i-3 you_today f1h-4 you_told a-8c-3d-4e-4i-3j1 you_tomorrow g1k1
    you_took a-2b-4d-9e-3h-4 you_treat c5d4e-4 you_treated c-5d-6 you_try h2 you_twice d6e-1 you_two a3
    you_understand a1b3c-1d1 you_until e1 you_up b-2c1e3h2 you_use a-3c7d-7 you_very a1b-1d1h3 you_waited c-3
    you_waiting b1c-5d-5i1 you_want a2b4c4d7e-6f-8g6h-5i3k1 you_wanted a-4b-2c4d-6f-2g4h-3i-5 you_was a-1d-1e-1
    you_waste d3 you_wasted d4 you_well b-3c-2d-1h-3 you_went c-4 you_were a9c-12d-1e-11f-10g-4h1k-1
    you_what c-1d3e5h-4 you_when b-4c-5d-9e5g-8h-8 you_whenever c2e8g-1 you_where b-1d3h-2 you_which a-3
    you_who b1c-4d-1k1 you_will b-2d1e3h1i6k2 you_wish c1i2 you_wished b2 you_with b-3c-1d2e2f1g-7
    you_without a2c-3h4 you_won a1 you_wondered a-4b-6c-4d-6f-3g-2 you_work b1c4 you_worry c-2
    you_would b4d2f-1g4j1k2 you_write b1e1 you_wrote a-4b-1c-1d-10i-1 you_yes d-2e4h-1 you_yet e-2
    young b-3c1f-2g-8 young_fella h2 young_lady c1 young_man b1c2d3h-3 young_ones h2 young_people b-4c-3d-3
    younger a3b1c1e-1g3h7i-3 younger_, h2 younger_. d2 younger_brother a1 youngest c-3k4 youngest_has k4
    your a-2b-5c2d3e-7g-9h-1i-11j-15k-16 your_@number a1b4g-2 your_@quote b3c4d6 your_a d2 your_academy b-1c1
    your_act c1d4 your_ad a1b4c3d-5 your_address e2 your_advert b4c-1g1h1i-1 your_advertisement b2
    your_adverts b2c4 your_advice c-3d1e-1h-4 your_afternoon c-1g1h2 your_agency a1b-5c10e6h-1i1 your_agent c3
    your_annual a-3d-4 your_answer d-1e7 your_app b-2c2d-3 your_application c4d1 your_appointment g7
    your_apprentice b1d-3 your_apprentices a-4c-1d-6 your_aptitude d2k2 your_archive c-1 your_area c1d-1
    your_article c-1 your_assessment c1d3h2k1 your_assistant a-3b2c-2d3e-2h-4 your_attention d2 your_attitude c2d7
    your_audit c1g2 your_backup h3 your_bakery a-1b-1c-4h-3 your_band a-1b5 your_bank a4b-3c1 your_barn d2
    your_benefits b2c-1 your_best f2h1 your_big a5 your_blog c-3h4 your_board d1e1f2h3 your_boat c-1d1g1
    your_bonus c2 your_book h2 your_booking c5d-4e1 your_books b1c1h3 your_boss b-2c-1d6h-4 your_branch a4b-3d-2h-2
    your_bread a-2 your_break c-2 your_breath c-5d2e5g1h1 your_brief a2b-2c1 your_brochure c1d-1
    your_budget b10c-8d-7f2h-2 your_building a-4b-2g-1 your_bursar d-1 your_bus c1 your_business d2e2h-1
    your_busy d1 your_cafe b-4c-4 your_cake e-2 your_calendar h1k1 your_call b-7c-1d-6f-2g3h-2
    your_calls c-7d-2e5h-3 your_campus c-2g2 your_candidate f1h5 your_candidates c-3g3h1 your_canteen b-5c-9d-6
    your_car c-4k2 your_card c-1e-1h1 your_care c3 your_careers c1 your_caretaker c-1 your_case b1c-3d1
    your_cashier c-1 your_centre c2 your_ceo c2 your_chair c-3d1 your_chairman d2 your_chambers c2
    your_chance a-3d8 your_charity a-3b-5d-5h-6 your_chef a-5c2h-1 your_chief c1d4 your_children c-1d-1k1
    your_choir b-2c-1d-3g-1 your_christmas b1c-1 your_church a-3c1 your_city b1j4 your_cleaners d-1
    your_clerk b2c-4d-2 your_client b6c2d-3f1g-1h4 your_clinic a2g-2h-4k-4 your_club c2 your_coffee d1
    your_colleague a-4b5c-4e-4f-2g-4h-3i-2 your_colleagues c-3 your_collection a-3 your_college a2
    your_committee d-3h1 your_company a-2c3f-1g-3h-6 your_compensation b-2 your_competition h4j1
    your_competitor a6c-3d-5 your_competitors a2 your_consultant c5 your_contract a-1b3c3i-2 your_control a3
    your_cook b-2c-4d-3 your_coordinator c4 your_corner a-1b2 your_corridor d3 your_counter b-3c-2
    your_courtesy d-4 your_cousin c-1d2 your_credit c-1 your_crew a-6b-4d-1i1 your_curator c-1 your_customer c1
    your_data c-2 your_date c-1g7i1 your_daughter c-1d-1 your_day b2d-4 your_deadline f1 your_demo c1
    your_department a3b-1c1d4 your_depot b-4d-5e2h-3 your_deputy c1d1 your_description c-2 your_design c1
    your_desk a1b1c-3 your_details c-2 your_diary h3 your_dinner h2 your_directions a-2 your_director a-3b-5c-5d3f3
    your_directors c2f2 your_dispatcher d-3 your_divorce c-1 your_dog c-3d-2 your_door c-7d-3f5h1 your_doorstep f1
    your_driver b-4c-2d-3g-3h-3 your_drivers b1c1d-5 your_email a1c-12h3k2 your_emails c-2e2 your_empty d3
    your_end a1b3c2d1e-1f1g-7j1 your_engineer c1d-2 your_engineers c1d-3h1 your_esteemed b2 your_evening c2
    your_excuses d5e1 your_exhibition c1 your_eyes c-1d5 your_factory a1b-3d-1 your_family d-2 your_farm c4g-2
    your_father c-2 your_fault a1c-3d-2 your_feedback a-2c-3d-5 your_figure b6 your_file i4 your_final h-3
    your_finance b5 your_fire c2 your_firm b-2c1d-2f-3g-5h-10j-2 your_first a-5c2d-8e-2f2h5i-2 your_fish d-3
    your_five c-1d-1g2h1 your_flat b1c-1 your_floor a3c1d-2 your_folks b1h2 your_food d2 your_foreman a-3b-2c5d-4h1
    your_form a-1b1d-2h-4 your_former c3 your_forms c4d3 your_foundation c1h2 your_founder b-1c-5d-1
    your_four a2e3g3 your_fourth c1d2 your_foyer a-2 your_free c-3d5 your_friday h4 your_front a-5c-2h-3
    your_gaffer c3 your_garage a4c3 your_garden a-4 your_gardener b-2c-2 your_gate a-4c-2d-2e-2g1h-5
    your_general a2d1 your_gift h1 your_girl e2 your_girls c-1 your_glassdoor c4 your_good a3h-1 your_grade a-2b4
    your_graduate c-1h3 your_grandfather c-3d-2 your_grant b-1 your_ground c-2 your_group b-1c2d-1
    your_guard a-2c-10d-5 your_guests d-1 your_guide c-2 your_guy c1 your_half g4 your_hall a-4d-3 your_hand b3h-1
    your_hands a1b2c-3d-1 your_harbour h-1 your_harvest c2 your_head a-4b-7d5f2g-1h-1j1 your_heads d6
    your_health c-1 your_heart d1 your_help h1 your_hiring a-3b1c6d4j1 your_holiday e-2 your_home c2
    your_homework b2c-3d4 your_hospice b1 your_hospital b-3c2k-4 your_hospitality d-1 your_hotel a1c3d-3
    your_hourly b5 your_hours b1c3d-2 your_house b1c1 your_housing b-2 your_hr b1c6 your_idea c1d1e-1
    your_inbox d-6 your_induction c2 your_indulgence d-1e1 your_inmail e2 your_institute a-2b2c1
    your_instructions c-3 your_interest d-3h-3 your_intern a-1d-1 your_interns a-2c-1
    your_interview a4b3c-3e3f2g12h7i4j2 your_interviewer d1 your_interviewers d-1 your_interviews b1d-4h-2
    your_invitation c-7e10f-1g-8h5 your_invite d-1e4k4 your_job a5b4c-4d3e2f2g1h3 your_juniors c1
    your_kind a-1h6i3j2 your_kindness a-1c-7d-10e-3h1 your_kitchen d-3 your_lab a-1b-2d-3k2 your_laboratory a1
    your_lad d-2 your_lads a-1b-2c-3d-2 your_lady c2d-2 your_last c5e4h-2 your_late c-1 your_leadership c1h1
    your_leaflet c-4 your_lecture a-1c-2 your_leeds b1 your_legal c4d-1 your_letter a-8b4c-4d-4e5f-5g2h-1i-12
    your_letters d-1e4 your_life d4 your_line a2c3d-5e-1h1 your_list b3c-7f-3g2h5 your_little c-11d10h-3
    your_lobby b-1c-1d1h-2 your_locum b1d1 your_logo c-5d2 your_lorries c2d1 your_loss d5 your_lot a5b-1d4e-2h-1
    your_lovely a2d-2 your_lunch a1b1 your_machine d-4h-1 your_magazine c2 your_mail b1c-4d-1e3h-2 your_mails e1
    your_man a-3b2c2d-1f4 your_management d3f2 your_manager a-4c1d4 your_mate c1d3 your_matron c-1d-3
    your_message b-1c-10d-13h-2j1 your_messages c-6e4 your_mill b-1 your_mind c2d4g2 your_missed e1
    your_mission c-3d2 your_monday d2g1h1 your_morning d-4f1g3 your_mother a2c-5d3 your_move d-2 your_mr a-1
    your_museum a-1b-4c-1d-4g-1h-3 your_name a2c-5d1e4f-2h-8 your_nephew d3 your_new a-9b-8c-3d-2e-2f-3h-8i-4j-3
    your_newsletter c-5d-1e-1 your_newspaper c2 your_next d3g1 your_night a-2b-2c3 your_nine a2g4 your_nonsense d3
    your_note a-4b-2c-9d-9e-1h-6k1 your_notes e4 your_notice c-5 your_number a-3b4c-1d-1e7h-2 your_nurse c-2
    your_nursery c-2h2 your_nurses a-4b-1c-1d-3 your_offer b6c-1d1f1h2i-1j-2 your_office a2c1d1e3f-7g5k3
    your_offices h1 your_old a-1b-3c1h-3 your_onboarding b-1c3 your_one a6c-3g1 your_online d-4
    your_open b-2c1d1e-1f-5g-3i-3 your_opening a2d1 your_opinion c-1d7 your_orchestra c2h1 your_organisation a-3c3
    your_other d-1f1 your_out d-2 your_outfit c1 your_own a8b3c4d5e2f-1h-1i-3 your_package a-1b5
    your_panel a-2c-1d1f2g5h2 your_paper a4b-2c1 your_parking b1h-2 your_part j1 your_partner d1
    your_partners a-1c1h3i1 your_patience c-5d-2e3h-2j2 your_pay b5c2d1 your_pen d2 your_people a3b6c1d-5f1h-5
    your_phone a1d-1e3h-3 your_pile h2 your_ping d4 your_place a3b2c3d1f-4g2 your_plan h1 your_plant b-4c-1d-1g1j1
    your_policy d2h1 your_pool h1 your_portal c6h3 your_porter a-2c-3d-5j-1 your_porters c2 your_position a9c-5d1
    your_post a5c-2d1f1j2 your_poster b-2 your_posting b5c-2 your_practice h4 your_precious d7g1
    your_predecessor d-1 your_press a1 your_principal b1f1 your_problem d6 your_process a1c-1d1f2g1h2i6k3
    your_product c2 your_products c-3 your_program a1c-2 your_programme a2 your_project a4h4 your_proposal a2g1
    your_public f-1 your_pupils c-2 your_question c-11d-8e6f-4g-7 your_questions a-3c-5 your_queue f2g1h2
    your_quiz d-4 your_race h2 your_raffle b-3 your_range a-3b6c-1h-2 your_rate c-3 your_reading c-5d-3
    your_reception c2d-3 your_receptionist a-4c-1h-1 your_records c-2f-1i6 your_recruiter a-2b4c3d-1
    your_recruiters d1 your_recruitment a1d1h5 your_reference i1 your_regional c1 your_remark c-2 your_remarks c-2
    your_reminder c-1 your_reply c4e2g1 your_reputation c1 your_reserve h3 your_residents k1 your_restaurant c2
    your_ring h4 your_rival a1c-3h2 your_robot d2 your_role a9b-3d-2g-1j2 your_roof a1c-3 your_rota c6f1
    your_safety a-4c3 your_salary b8c2 your_sales c1 your_salon a2 your_saturday g4 your_scale b8
    your_schedule a1c1 your_scheduling c1d1 your_school b-2c6d-1g-4h-4 your_search c-5d-12f1h1
    your_second a-7f3g-1h2 your_secretary a-3c-2h-5 your_sector i4 your_security a-2b-4c1
    your_selection a2c2d-2e-2g-1h8 your_service c3 your_sheet d-1h1 your_shift c2 your_shipping c-2 your_ships c1
    your_shop b-8c-1d-5e-1g-5h-1 your_shortlist c-3f2h5 your_showroom c1 your_side a2b4c6d3e-2f2g-1h-1
    your_sign c-5 your_silly c-1d5h1 your_site c4g-2 your_sites d-1 your_size a1b2c3 your_slot g7 your_so a-2d9
    your_software c1 your_sort c-1d5h1 your_spam d2 your_speech d2 your_staff a-7b-9c-2d1h-8j-1 your_stage b-1h2k1
    your_stall c-3 your_stamps d-3 your_stand c-2 your_standing c3d1 your_start f1h1 your_stock a1b-1
    your_store a2c2 your_street a-3c-1 your_student b-1c1 your_students c-6 your_studio b1c2 your_stupid c-2d2k1
    your_supervisor c4d5g1 your_surgery d-2 your_system c3h5 your_table a2f2 your_talk a-2b-6c-1d-6e-3h-4
    your_talks c-3 your_tea d1 your_teachers c-1 your_team a-4b-2c-5d-9e-3f-7h-10k-2 your_tech c4 your_ten c-2g2
    your_terms b3c2 your_test a1c2e-3h-2 your_tests d3 your_text c-4d-1e1 your_texts e2 your_theatre c4
    your_third c1 your_three a4c-8d-4e5 your_thursday g2i1 your_till k2 your_time a-3b-7c-9d-13e-8g2h7i3
    your_timetable c4d-1g1k3 your_tone d1 your_top a-4b4c-1 your_tour a-1c-3 your_town c-4h-3j3 your_trainee h1
    your_trainees a-2d-5 your_trainer c2 your_training a-2 your_trial a1d2h1 your_trucks c5 your_trust c-2
    your_tuesday g2h1i2j2 your_two a-4b-1c-8d-1e1g1 your_understanding d-3h1 your_uniform b-1 your_union c-3f1i-2
    your_unit b1 your_vacancy a6c-1d6g2h1 your_values c1 your_van c-2 your_very a2h1 your_village a1
    your_visa d-1j-4 your_visit c-2d-1 your_visitor d2 your_visitors c-1i-2 your_voice d1e2
    your_voicemail c-3d-3e-3 your_volunteers b-2c-3d-2 your_vp b1c2h1 your_wage b1 your_wages b1 your_waiting h4
    your_wall a-2c3d-3 your_ward b1d-5 your_wards h1 your_warehouse a6 your_way a-2c-1d1e-4f1j2
    your_website a-1c2d-1h1 your_wednesday g4 your_week g2 your_welcome c-4 your_whole a-6b1d6g-2 your_wife d-3
    your_window c-4d-5 your_woman c1 your_work b-3c-5d-4h-7k-1 your_works a2 your_workshop a-6c2d-2h-2
    your_yard c1d-3k-3 your_young d2 your_zoo b1 yours a8b-3c-3d-12e-8g-4i-3j-8k-20 yours_, b2c2d-4e-12f1g-2h-3j-4
    yours_. a-1c-3d2h1j2k-1 yours_; b1 yours_a a4c1g1 yours_among h-1 yours_and a2b2c-1f1g2h2 yours_are b1c1
    yours_as a-3 yours_before h3 yours_by g2 yours_came c-1f1 yours_can b-1h1 yours_could a-2 yours_did a5
    yours_do a3 yours_does a4c-3h1 yours_ever a-2b1i1 yours_faithfully a-10b-6c-6d-8e-8f-6g-1h-9i-4 yours_felt c-3
    yours_for g1 yours_had c-1 yours_has a-1b-1c2 yours_i a4c2h2 yours_if f1 yours_in a3c-2d1h-2
    yours_included a1b-2e1 yours_is a-3b1c6 yours_never a2c-1 yours_on a1h2 yours_only a2
    yours_sincerely a-10d-5h-5 yours_the a4 yours_to a1d2 yours_too a1h1 yours_truly a-8c-2d-7g-2h-3
    yours_was a1c-4d-9g-2h4i-1j-2 yours_were a-3b1c1 yours_with b1 yours_would a7b-1c-4f-2g-4 yours_yes a-2h-1
    yourself a-9c-7d7g-11i1j-2k-6 yourself_, c-4e-6h-2 yourself_. c-3d5e-2i3 yourself_a d2 yourself_and d-1
    yourself_that c-3d2 yourself_the d-1e6 yourself_to d-4 yourselves b-7d11e-10f-3g-10h2 yourselves_, c-3d2
    yourselves_. a3d4g-2 yourselves_a c2d3 yourselves_in d-1 yourselves_out c1d4 yourselves_what d-3 yous a2
    youse a1c3d2 youth b-3c-2 zero a-3c3d3e1g-3h2i1 zero_. c1 zero_hours b-1i1 zeros b4 zoo a6c-4d-1h4 zoo_, a4h3
    zoo_. b1d1h1 zoom a-3b-7c4e-4g3h1 zoom_. h1 zoom_link f1 zurich b-2c-2j2 zurich_. b-3
    ~accept a-1b1c-1d-1f12g-1h10i3k-1 ~acknowledged a-4b-2c4d-1e-3f2g-1h2i1j-3k-1
    ~advertisements a-5b1c4d-1e-5f-7g-15h-3i-4j2k-13 ~africa a1b-5c-2d-5e-13f-4g-1h-2i-4j6k-7
    ~after a-2b-1c2d-2e2f1g-4h-1i6j-1k3 ~agreement a-1b3c-1d-4e-1f4g-2h4i12j-5k-6 ~ah a-3b-1c-5d8f-2g-3h-4i-6k-2
    ~album a1b1c1d-3f3g-2h1i2j1k2 ~analyzing a-3b-3c4d1h3i1k-2 ~annoys a4b-2c3d-3e2f3g1i-1j-4k6
    ~anxiety a-5b-3d1g-2h-4i-6j-6k16 ~apparel a4b-1g-5h1i-2j6k-8 ~area a4b-2d-4e-4f-1h-1i-2j7k-4
    ~arrogance a2b1c2d13g-2h-2i-3j-4 ~arthritis a-6b-13c-7d-11e-11f-2g-12h-6i-12j-9k23
    ~asked a-8b-4c3d1e5g-5h-2i1j-3k-5 ~assaulted a3b-4c5d4e1g-3h-1k3 ~astonished a-2b-1c3d4e-2f-5g-3h-2i-4j-9k4
    ~auditor a-5b-1c4f-5h1k-6 ~baker b1d-2e-5i1j-1k2 ~ball b3c1e-1f3h2i-1j-2k2
    ~beast a-1b-4c3d10e-2f-4g-8h-1i1j-2k4 ~beforehand a-8b-7c8d-10f1 ~belittling a-6b-10c1d6e6f-3g-10h-4i2
    ~berlin c-2d-12e-10f2g-3h-2i-9j8k-9 ~big a6b-1c-5e-9f-2g-5h1i-5j-11k-7 ~blog a-7b-7c3d-4e-1f1g-9h-1i1j-15k-12
    ~bnb a-2b9c-4d1g-2h-5 ~bonding a-4b-11c2d-4e-8g-10i8j-5k2 ~book a-5b-5c1d1f-6g-10h-3i4j-2k-6
    ~boss a-2b1c4d2e-7f1g-1j-6k4 ~bread a-1d-2e-5f-7g-10h-4i-2j-11k3 ~building a3b-7c-1d-4e-7f-6g-2h-1i-6j10k-7
    ~bullied b3c7d6e-5g-1h-3k3 ~bumping a1b-2d2e-2f3g2h6i-2j-2 ~burnout a-3b-2d6e-3g1i-3k1
    ~buyers a-1b-1c9e-7g1h-2i-2j9k-3 ~cardiologist a3b1c3d-2e-5f-1h2i-4j-1k8 ~carved a5c1e-1f1g2h1i4j3
    ~cathouse b-4c-3d2e2f-1i7k-2 ~ceremony a-5b-5d-1e-2g1h-1i-5j-5k-6 ~change a1b-1c2d-1e1f4g2h1j-3k-3
    ~chatted a-6b-8c-1d-2e-9g-4h-2i-3k-1 ~chief a-1b-1c4e-4f2g-4i-1j1 ~child b-3c2d6e1f-6g-10h-6i-1j-4k17
    ~childcare a3b3c2d-8e-8f-2g-2h3j-5k3 ~chucked a3c5d2e6g1h3j-1 ~ciao a-2b-4e-7
    ~circle a1b-4c1d1e6f-3g-5h-2i-3j-6k-3 ~cleaning a-3b-2c5d5e-7f-6g-6h-4j-2k-2 ~clicking a-1c6d2f1g-3h-3i3j4k5
    ~clowned c5d1e4g-1h-2i2 ~clunky c10d5g1h-8 ~commanded a6b-3d-4e-7f3g-1h-2k-1 ~companies a-1b6d-1e-7f-5g-9h-2j7
    ~condescending a-2b-3c4d4e2g-7h2i-3j-1k-10 ~corresponding a1b8c6d1g2h-1k-3 ~court a3b3c-1d-2e3g-2i1k1
    ~cpf a-3b9c-3g-4h-1i5 ~crore a-2b14f2 ~dark a2b1c-1d-3e1f-8g-2h-4j4k1 ~dead a1b-1c1d3e2f3h-3i-4j-4k10
    ~decide a-4b-2c1d2e7f4g-3h1i3j-2k-7 ~deferral a-12b17c-8d-9e-10f-10g-5h-5i1k-5 ~denmark e-6g-1h-7i-5j9k-8
    ~description a2b-6c3d-2f4g-6h-1 ~developed a3b-2c6d2e-4f-4g-7h-2i-1j-1 ~dialing a-4b5c-3d-2f1h2j3k-2
    ~dingy a-1c8d2e-3g-6h-3i-1j-1 ~diploma a-3b-5c4e-3f-5g-1i-1j4k-14 ~disrespectful a-4c9d11e-7f-4g-5h2i-7k5
    ~documents a-9b-5c4d1e5f-4g-17h-3i2j2k-3 ~dog a1b-1c-1d5e1f-5g-8h-1i-7j9k-2
    ~dollars a-8b13c-10d-5e1g-5h-2i-1j-2 ~dolt a-3b2c5d6e-3g-1j-2k2 ~dreadfully a-3b4c5g5h-5i1
    ~drifting a-6b-4e9f-4g12h-4j1 ~easter a-5b3c-5d-1e2f-1g1h-4i5j-5 ~edge a4b6c-2d-3f1g-1h-1i3j3k-1
    ~eighteenth a-9b2c1d-3e-8g4h1i1j-4 ~election a-1b-4c1d-1e-3f3g2h5i3j-5k-6 ~employees c5d2e-4g-6h3j3k-4
    ~euros a-8b11c-3d3e-1g-5h-6 ~even a1b1e1f4g1j1k-1 ~event a3b-4d-2e-6f-4g-1i-3j-4k-12
    ~evicted a1b-4d-2e-3f1g-5h4i-9j7k2 ~exceeded a6b13c-4d-2e-1f-1g-2h-2i-2k-4
    ~explanation a-11b-6c6d3e4f-6g4h-5i3j-5k-4 ~facilities c2d3e-4f-3g-3i-2j5k-1 ~falling a-2b1f5g4h3j-5k4
    ~favor a11b-2c-2f-3g4h4i-6j-1k-2 ~fbi a-5b-2c3d1e-9f-5g6j6k-4 ~filed b-4d-5e-2g-1k4
    ~financially a-9b6c10d-1e-2i-6j-5k9 ~firm a4b2c4d-1e-5f-2g-5i2j1k-3 ~flags a1b-3c2d-5e-2f-3g-1
    ~foreperson b-3c-7d2e2g-6i-4k5 ~forgetting b-3c2d6e-1f1g-2k-2 ~forth a9b-1c-3d-19f-7h-1j1k-7
    ~fridges a-6c8d1e-1g-6h-2 ~garbage a-7b-6c4d11e1f5g-8h-1i-1j6k-3 ~giggle b-8c-1d6e6g-3h-9
    ~gloomy a4b-3c2d5e8f-8g-8h-3j-4 ~go a-2d1e4f3j1k-2 ~god b-3c-12d3e1f-1h-3i-2k-3 ~goddaughter b-8c-8d-2e-2f-2h-4
    ~graduate a4b-2c1d3e-9f-7g-5j-2k-13 ~gratitude a-8b-9c-8d3e-7f-6g-7h1i-9j-19k-14
    ~graveyards a6b1c3d-1e-7f-2g-1h3i2j5 ~greatly a2b7d-5e-2g-5h-1j2k2 ~guide a1b6d-6e-5g-6h3i-4j-4k-9
    ~handshakes b-8c-2d1e-6f-4g5h1i3j-6k-8 ~headhunted a-4b5d-4e-2f3h-1i4j2k-5 ~hectic c1d-2e2f3h2i3k-1
    ~hey a4b-3c-3d3e-1f2g-2h2i-6j-5k-4 ~idiots a-6b-1c6d14f-4g-5h4 ~improve a9f-2g-1h2i-1j-5k-2
    ~indeed b-1c3d2e-2g10h-3i-2j-2k-1 ~infection a-2b-8c-8f-6g2j-2k15 ~inside a1b-4c4d1e1f3g2i-2k6 ~instill c2d2k1
    ~internet b-5c4d1g-5i-3j-4k-7 ~internship b-2c4e-8f-4g-2j-7 ~interviewer a-3b-4c8d-1f-2g-10h1
    ~jeebies a-1c-1d6e5g5j1k4 ~killed b-1c5d1f-1g1i-2j9k3 ~kipping a-1b6c-5d-11e1i-3
    ~knee b-6c-3d-2e-10f-5g-3h-2i-1j-5k14 ~la a-2c1d4e-5g-10h-2i-8j-1k-10 ~laborer a-1b3d-1e-9f-3g5h3i-6j1k2
    ~lack b-4c2d-1e-10g8h-3i4k-2 ~lahore a4c-4d-4e-10g-1i-4j11k-6 ~lapses a-5b-5c7d-3e-2f-6g-5h-6i4j1
    ~laptop a-6b3c-3d1e1g-3h-8i-1j-2k-10 ~laws a-1b3c2d-1e-2f3g-3h-3i4j4k-1 ~leaders a1b-1c3e2g-1i2j-1k-1
    ~leeds a-2b-1c-6d-3e-15i-3j6k-4 ~legs d7e-1f3h-3i-2j-8k11 ~lifeguard a-1b-11c3d-9e-7f3g-2h1i3j-8k2
    ~lighter a10c1d-2f3g-2i-3j-4 ~liver a-4b-5c-5d8e-3f-6g-1h-2i-8j-5k22 ~ludicrous a-4b-2c7d13f-2g-1h-6i-4k4
    ~lunatic a-8b-1c2d5e-7f-1g-3h2 ~malaysia a-1b3c1d5e4f3g-3h-1j10k-3 ~maneuver c-1e1i-1
    ~materialize a4b-3c-8d-8e7g-5h-1i2k-1 ~mine b2f1g-3h4i2 ~misplacing a7b1e4g-3 ~misspelled b-1c1g-5h3
    ~money b11c-2d-7e-10f-3g-6h-2i-5j1k-1 ~mother a-3b-1c1d1e-8f-5g-3h-2i-8j2k6 ~mud a1b-6c1d-1e-1f-6g2i-2k-8
    ~munich a-2b3c-8d-9e-6f3j5k-7 ~musing a-5c1e-3g10h-4 ~nails b1c1e3h-2j-2 ~newspaper a3b1c4d-2f-1g-8j-2k-5
    ~nicest b-3c-5d-3e-3g2h-2i-4j-1k-3 ~nicks b1e-2g-2h-5j-1 ~niece a-5b-6d-1e-2f-9g-1h-4i-6j7k5
    ~nonstarter a-1b12c-3d6e1f3g-4i-4j-3k-4 ~notch a2b3c-2d-1f-3g-3h5i-5j5 ~oct b-2c1g4i2k-1
    ~operations b-6c8d-3e-4f-4g-2h-1i1k1 ~optician a-2b2d-1e-2f-5g-6h2i-4j-3 ~organization a3b2c4d-2e-2f1g-2h2i3k-3
    ~outclassed a14c-7d-9e-9f-5g-5i4j-4k-4 ~outmoded a-1c15d-3e-2g-1k2 ~overcomplicated a-3b8c5d-1f-4g-2h-2j1
    ~painter a2b-1c4d-4e-7f-1g-6h3i-1k1 ~pants a1b3c2d-1e-7f1g-5h-2i4j-5k-2 ~park a3b-2c-1d-2g-1j4k-4
    ~particular a2c3d1e-2f-1g1h-1j2k-4 ~pause a-10b5c1d2e1f9g-5h-2j-3 ~payments a-13b19c-7d-6e-15f-6g-11h-1i-5j8
    ~permit a-6b-4c-1d-5e-5g-4h-2i-1j17k-9 ~philadelphia b4c-6g-4i-5j9k-8 ~piece a-3b2c1d2e-3f1g-4h-1i6j-1k-4
    ~pills a-8b-6c-2d1e-8g-7h-6i-12j-7k22 ~plainer a12c-4e-7f-3g-2h3i2k-3 ~plane a5c-2d-3e-2f-4g3h2i-1j6k-1
    ~plasterer a-3c-2e-5g-8h3k-3 ~players a3d1e-1f-2g-10i1j-10k-7 ~poked a2b2d-1e5g-2h1i-2j1k-3
    ~pondering a-8b-7c3d-11e14f2g-3h-2k-2 ~possessions b1c-6d10e3f-1g2h-1i-2j2k4 ~pressurised h3
    ~presume a-1b-4c-4e-7g5h5i-3j-5k-6 ~prevent a-1c2d2f-1g4h-1j-1k3 ~principalship a4b4g-10h6i1k-4
    ~problematic a-3b-3c4d4e5f-1g2h-8 ~progression a1b-3c1d5g-1h2i-1j-2k2 ~proposing a-1b-1c-1e2f1g4h6i-1k-5
    ~pulled a1b-1c4d-1e-5f-8g-2h1i2j-3k3 ~puts b9d-4e-6f-1g-1h-1i4k1 ~question a-2b-2c2d-3e5g1h-2i-2j-1k-5
    ~radiographer b6d-5e-5f3g1i1k-2 ~rail a2b-5d-3e-4f-3g-2i-2j1k-5 ~realised b3c-4d4e-7g-1h-8i-1
    ~really a1b-1d1e1g1i-4 ~reconsiders a-4b5c2d1e1f2g-8h2i4j-1k3 ~regard a1b-4c5d1e-4f1g-4h1i1j-16k-3
    ~registration a1b-1c2d-3e1f3h2i2j8k-4 ~rehearsals a4c5e-2f3g4h5i6j-4k-6 ~remained a-1b1c2e-3f4g1h3i-1j2k-5
    ~repay a-6b3c-3d-2e-4f-12g-7h-10i1j-1k8 ~require b-8c5e-5g-4h1j7k1 ~rescinded a-4b-1c-6d-4e-7f6g-4h12i-4k-7
    ~resigned a-6b-1c2d3e1f2g2h5i8 ~restaurants a2c1d-2e-3f-4g-1h-1i-1j4k-4 ~revoking c-4d-4e-2f5g-2h10i6
    ~rework a-6b-1d2e5f5g-14j-2 ~rise b9e-6f5g-2h3i-2j-3k2 ~rooms a-1b-2c3e-10f-3g-6i-2j5k-2
    ~sarcastic a-2b-2d5e-10g-2h2i-4j-1 ~saturdays a-5c-1d-6e-2f2g-2i3j-7k1 ~scam b1c2g2h-7j-6k5 ~seconds b1c6g-5
    ~secured a-3b12c-4d-8e-10f-2g-8h-3i-3j12k-1 ~sense a1b-4c1d1e3f-2h-1i-4j-6k-3 ~seventies a-5b6c3d1g-1h-2
    ~sexier a15b1c-7d-1e-4f-2g-4h1i-9j-9k-2 ~shaping a2c-5g2h1k-1 ~shares a-5b9c-2d-2e1h-1i2k-3 ~shilly d1e3
    ~ship a4b-5c-3d-6e-2f-2g1h1i2j9k-5 ~shortlist b-6c-1d-4e-8f4g-7h1i-5j-3k-2
    ~shouts a-3b-1c3d5e2f-4g-6h-3i-3j-14k5 ~shows a-3b-8c3e2f-3g-1h-1i3j-4k-4 ~singing a3b-4c-1e-2f-4g-3h-1i-2k-4
    ~sinusitis c-2k7 ~sitter a1b2c-2d4e-2f-4i-3j-3k-1 ~skill a5b1d4e3f-4g2i-4 ~skin a1b1c1d5e3f-1g3h3i-7j-1k3
    ~smelly a-4b-4c9d2e1f-1g-4h-2j-7k4 ~smiling b-7c3d3f-1g-3h-1i-3j2 ~smirked c2d3h3 ~snagging a1b3c5d3e2i1j1
    ~snakes a2c6d6e-1g-9h1k1 ~sounds b-1e1f-5g-11h-3i1j-2k-2 ~spain a-4b-2d1e-3f-4g-7h-5i-5j7k-4
    ~specialists a2b1c3d1e-8f-3g-1h-2j2k1 ~splints a-2d2e-3g-1h-2k4 ~spoon a-4b2d-1e-1f1g-1h1i-1j5k3
    ~squabbling a-3c9d-5e-2g1i8 ~squalid a-3b1c10d1k3 ~sra c4h1j1 ~stairwell a-5b-3d-1e4g-4h-6k3
    ~stranding a-1c-2h-4k2 ~struggle a-1b-8c4d6g4h-4k5 ~students b1c-1d-1e-5f-3g-1h-1i-2j4k-7 ~sun a2c1f-2g1h1j-1
    ~supply a-1b4c3d-2f-5g-4j3k-2 ~switch b-2c2d-4e1f1i1j1k-3 ~take a-1d1f4g1i2j1k-2 ~takes b3c-1d-3e1f1g3h-1i1j5
    ~tc a-5b3c-1d1g-3i1k5 ~technician a-2b1c3d1e-9f-10g-6j-1k-3 ~tell a1b-3d4f-3i-4j-5k-3 ~templates c3d5e1i-2j9k-5
    ~tempt a4c-6d6f4g2h2j2k4 ~testing a-3b-12c6d3f1g-1j-2 ~thirdly b-3c-3d-7e4f-2g7h-5i-1j-1k-2
    ~thoughtful a-1b1c-4d1e-2f-8g-2i-10j-15 ~tidier a15b1c-4e-3f-5g-8j2 ~timely a1b-5c-1d-2e-10g-1h1i-1j-10k-3
    ~torture a-4b-6c6d-1e4f2g-4h2i-1j-2k1 ~treatment a1b-1c2d2e2g-5h-1j-2k5 ~trial a-2c1d1e2f6g2i5j-7k1
    ~truck a-1b1d-5e-11f-3g-1h-2i-4j2k-1 ~turfing c4f-1g5h-2 ~twat a-6b-1c-9d-1e-1g1i-4j-1k-6
    ~twenty a-2b8c2d-1e-11f-3g2h-2i7k-2 ~typed a-6b-6c2d1e9f-10g-16h-5i-5j-6k-6 ~typical a1c1d2e-7f1g-7j-4
    ~undertake a-4b-7c4e1h3i3j1k-7 ~underwhelmed a5c6d1e-4g-3h-3j4k2 ~unfair a-2b-1c7d-1e-1g-1h-3i-6k2
    ~unimaginative a1c6d1e-6f-1g1 ~unimpressive b-1c7d3e-9g1h-7k1 ~unsettling a1b-5c9e-8f-2
    ~unstable a-6c10d-4e-4k1 ~useful a10b-4c-3d-4e-9g-3h-2j-4 ~vendor a2b-3c-1d-6e-4f-2g-5h1k-5
    ~vicar d-2e-2f-3g1h3i2j-5k4 ~wasted a1c-3d8f-4g-2h1 ~weather b-5e-2f-1g-3h-3i-2j-2
    ~week a-6b-3d-3e-6f1g4i5j-3k-3 ~well a2c1d-1e-1g-1i2j2 ~whatsapp b4c4d-1f-6g-2h-1i3 ~win a6b2c-1e-5f4i1j-2k-1
    ~wonderful a1b-4c-3d3e-11f-7g-11h-1i-9j-9k-7 ~word a-2b-3c3d2e2g-5h-1j-1k-1 ~workmates a-7c4d-3g2h-3i-1j3k-1
    ~worried b-5c5e-6f-8g3h-4i-6j-4k2 ~xo a-1b6d2f-5g-2h2i-6j-4 ~ya a-2b-5c-2d1e2f-1g-4h1i-8j-12k-2
    ~yards a-4c4d2e-4f-1g2h-2i3j1`,
};
