/* Written by `npm run learn`: what each feature of a sentence weighs for each topic. */
import type { Weights } from './pack';

export const weights: Weights = {
  bias: [-32, -27, -23, -20, -25, -42, -24, -29, -31, -32, -25],
  features: `
    ! a-18b-10c-6d-3e-2f-9g-11h-5i-5j-10k-6 !_! a-1b3c3e3f-5g1h-1k4 's a1b-1d-2e-1f-2g5h-1i2j2k2 's_, a-1b-5c-3d-1
    's_. a2d-3e-4g-2h1k-3 's_@number b2c1h-2 's_a a2b1c2d-1e-1f2g1h1i5 's_about b3c-6d3e5g-4h2 's_address e-2
    's_advice d1 's_after h-1 's_afternoon b1d1 's_all a-10d-2e3f-10 's_already e1i1j1 's_alright g1h1 's_also b3
    's_always a-2 's_an a2b-3c2d2g1j1k2 's_and h3 's_another a-2c-1e2g1h-1 's_any b1 's_anything e-2 's_as a2g2
    's_assistant d1 's_at a-2b1c-1e3f1g5h-3 's_back h-2j-2k1 's_bad b1g1 's_badge d1h1 's_because d1e1g-1
    's_been a-8b-8e4f-2g1h-2i-4j-1k2 's_being g2k1 's_best e2g4 's_better d-3e-1 's_between h1 's_boat a1g1
    's_book i-3 's_booked g3 's_business c4 's_call e-2f4h1 's_called a-3d2 's_chair h2 's_chat h3 's_children b3
    's_closer a1b2g3 's_club c2 's_college h2 's_come b-3c1g-1h-2 's_coming e-1g3h-4j2k-2 's_commission j1
    's_contract h1 's_cool e1 's_cropped c-1g2h1 's_day d1 's_dead c1d4g2 's_deadline c3d2h-1i3 's_degree b3c1
    's_dementia k1 's_desk a1i1 's_dialysis b1g2h1k2 's_do h-3 's_doing c-2k1 's_done e2 's_doubtful g1 's_down h-3
    's_dry g1h3 's_due h3 's_email i1 's_end b2 's_ever a1 's_every b-2g7 's_experience b2c-1d1 's_face b-2g1
    's_farm g1 's_fault c-3 's_fifty e1 's_final a-1h2 's_fine e-3 's_firm b-1 's_first i-3 's_five j2 's_fixed c-1
    's_for c1g3i3k-1 's_found e1h2 's_four b2 's_free b2d1 's_full e1 's_funeral c1d2g1 's_getting b1g1
    's_going a-3d-2e2f-2h-2 's_gone a-1k1 's_goodbye f5h2 's_got a4d4g1i2 's_graduate a1 's_graduation g5
    's_grand a1 's_guess e2j2 's_had a1c-3e-1g1h2k2 's_hard a-2 's_hardly d1 's_have h-1 's_heading c2g5
    's_holiday b6 's_home j1 's_hospital a3 's_house a-3b1e5k-1 's_how b1c-1h-5k2 's_in a-5c-10d3e3g2i4j-1k1
    's_interview a2b-2c-6d-7e-4i-4 's_interviews h3 's_is a4 's_job a-1c3d-4e4j2 's_just b3c1d-3e2h2
    's_keep e-4f3h-3 's_leave c-1f-3g-3h-6 's_left b4k1 's_less a1f1 's_lessons b-3g-1i-2j-1 's_life c-1
    's_like a-2e1g2 's_likely g3 's_list h1 's_looking a-5b-7c-5e-4g11h-9i1 's_lovely a1d2 's_lunch c2 's_made a1h5
    's_maternity c1i1 's_me a-7d-2e3g1h11 's_miles a3 's_mine f1 's_mission a2 's_money b5h1 's_more a1d-5e-3f1g2
    's_much a1 's_my a-2b-5c-8e-3f-1j-3k4 's_name a-2b-1c2d-2g-1h-8 's_names h-3 's_nephew c5d2 's_new c-3h-3
    's_next h1 's_nice b1 's_night g3 's_no b-2c-3d1e-2f4h-1i-4 's_nobody a1c-4 's_none a2d3
    's_not a-3b-2c1e-11f3g1h-1 's_nothing a-7b-4c-1d-9g-7h1 's_notice b-6c3e-3g-1h-1i3j-3k-1 's_now b-2
    's_off e2g-1 's_offer a3h2i1 's_office j1 's_ok b1 's_old a1 's_on a-2b2c-1d-9e4h-4j2k1 's_one c1h4
    's_only b1c-5d1e3f-2g-2h2i-1 's_out c1d1g5h-6 's_over a-2e1 's_own c2 's_packed g3 's_paid a1b2 's_panel f1h1
    's_parkinson h1 's_pass g-1h2j3 's_passport g-4j-3k-1 's_pay c-2d1 's_paying b4 's_pension b2 's_people a1c-1
    's_place h1 's_play e5 's_plenty h2 's_position h3 's_possible g4h-5 's_post a5c-1e-2g-4h3 's_probably g2
    's_probation i1 's_put b2e4 's_rare d-2 's_really b1c1e1 's_record c4h1 's_rent b-4g2j2k-2 's_reputation b1c6
    's_right a2 's_room c2j2 's_running g2 's_said h1 's_salary b-1 's_say c1e1g-1 's_school g-1 's_see a-2e-1f4h2
    's_settled h1 's_shifts k5 's_shop b-1h3 's_shut f1g3 's_signed a-1h-1 's_silence c-1e1 's_so b-1c1k1
    's_something b1c1g-4 's_still b-1c-3e-2h-1j1 's_taken h1 's_talk a1b2d-3e3h2k1 's_ten h2
    's_that a1b2c-2e1g-1h-1 's_the a8b4c-3d-2f-9g4h1i-1j1k2 's_their a-2i1 's_them a5 's_thirty f2 's_ticket c2
    's_time a2c-1d3h2 's_title c1 's_to b-1d-4g3 's_too a1c2d2g-1 's_touch g3 's_trial g-1 's_two c1h1j1
    's_union b-1 's_unlikely g1 's_van a1 's_visa j2 's_wage b5 's_waiting c3h-2 's_ward a2
    's_warning b-5c-1g-1i6j-1k-1 's_was a1 's_wedding e1g1 's_what a1c-7d1h1 's_when g5 's_where a1b1e3g-3
    's_why b-4c-6d-6e-1g-2k1 's_with a1h3i-1 's_work d-2i-1k-2 's_worth a-2b-1d-4h1j2 's_written i2 's_wrong g2
    's_you e3 's_your d4h1 , a1b1c-3d2e3f3g-2h1i-1j-1k-3 ,_@number b-3d-3g-4h-2i-3 ,_@other h2 ,_@quote d-2
    ,_a a4b3d8e-3f1g-9i4 ,_abeg e1h3 ,_about b-4c-1e-4h-11 ,_after a3b2d2f-1g1h-4j1 ,_afterwards e4
    ,_all a2d-1e2g1h2 ,_also b-1 ,_although a-2b-7d-2e-6f9g-1h2 ,_always b1d3 ,_am b1d3 ,_an b5c-1d2g1i1
    ,_and a4b-1c-1d-2f-2g1h2i-1j2k2 ,_another a1b1d8g-4 ,_any c1d-1g-5h-2i-3 ,_anything a1 ,_apologies e3
    ,_are a1b1c5d8e-1h-2 ,_around i2 ,_arrived c-1 ,_as a-1b-1c2d-1e1f-5g-4h2i-1j-4k1 ,_ask d-1e2g-3h-6 ,_asking c4
    ,_assume e7 ,_at a4b2d1e-4g3j-1 ,_badly c2 ,_bar f3h-1 ,_be a-1d3 ,_bear e5 ,_because b1d1f1h2i-2k-1
    ,_been c-2e8h-1 ,_before c-3d3e2f-2g-3h4 ,_being a1b1c-1d2g-3h4 ,_believe b1c-2d-2i1 ,_better a2b2d-3
    ,_between b-1 ,_bless b3d-1j1 ,_boots i2 ,_boss c-2g2h2 ,_both a-3c-3d-4h1 ,_bravo c-2 ,_bus g2
    ,_but a2b-2e-5f8g-1j1k1 ,_by a4b-2d-4e-1f-1g-8h2i-1k-1 ,_bye a-1d1h2 ,_call b1f3g-2h-2 ,_calling c-4 ,_came c-3
    ,_can b3c-3d-11e2g5 ,_car g4 ,_catch e3 ,_check e3 ,_cheers b1h6i1 ,_chef e1g2 ,_coach b2g2 ,_coffee e-3
    ,_could b1c-2d-1e2f-2 ,_darling b1 ,_dear c-4d1g1h3 ,_depending g2 ,_depends e3 ,_did c1d5e4
    ,_do a-1b-3c-7e2f-2g-6h-5 ,_does d-3h1 ,_down c-1g-2h-2j2 ,_dr g1 ,_draw e2 ,_due k1 ,_each c2 ,_effective h3
    ,_eleven g-1 ,_end d7h4 ,_enjoy d3 ,_enough d3 ,_entirely c-1 ,_especially c-1 ,_even c1d-4e-4f5g-6h-7
    ,_every a1c-5d-1 ,_everybody c3d1 ,_everyone d-1 ,_everything a1e-3 ,_except a-1b3e-4f7g-4h-3 ,_excuse c3e1
    ,_fell b1 ,_find d4h3 ,_first a-1c-1i2 ,_five c1 ,_for a3c-4e-3f3h4 ,_forgive a4c1e1h-3 ,_found c2h4
    ,_four b-2c2d-5h2k2 ,_frankly c1d-2g2 ,_free b4 ,_from c2d-8f-2h-1i2j-1 ,_full c1d1e-2h4 ,_gave c-1h1i3
    ,_genius d5e1 ,_get b3d8e-1h1 ,_give b-3e1f1g-1 ,_given g2 ,_go d6e1 ,_god a-2d1e2 ,_going c2e1h1 ,_good d7e2
    ,_goodbye c2d1 ,_got a-4c1d-6e-1g1 ,_had d1 ,_half h2 ,_hands h-1 ,_happy d2 ,_has a2b6h-5 ,_have c1d2f2
    ,_having a2c-4f-5g-3h1 ,_he b-5e-7f-5g-7h2i-1j-4k1 ,_hearing b3 ,_hence a-2b-5c-2d-6f-4g-2h2i2j-2k1 ,_her h1
    ,_here g-1i2 ,_hey a-1e1f-1g1 ,_his b2 ,_hold h2 ,_honest a1 ,_honestly a2c-4 ,_hope d-4g1
    ,_how a2b1c4d11e-1h-1 ,_however a1c3e2f4g-5h1 ,_i a-2b2d2f-2g1h3i-2j-3k3 ,_if a4b4c6d-2e-3g1i-2k2
    ,_in b1c1d-1e-3f1g1h-5i1j-2k-5 ,_including c-6i3 ,_interview g1 ,_is a2b2c1d2e1f-1g2h2i2j-1k3
    ,_it a-1b3c-2d7e6f-8g-7 ,_its h-2 ,_just a-5b-4c-4f1g2h-2 ,_keep b-1c-2h3k1 ,_kindly a1c-3d-1e1 ,_late c2d2
    ,_later e5 ,_learn d4e-1 ,_leave b1d2e2 ,_leaves a1i1 ,_leaving c-4e-6 ,_lemme e3 ,_let d3e-5f-2g3h-1
    ,_life c-1e4 ,_like a2b2c-4d6g2h1 ,_look d2 ,_love c1d4e3h1 ,_lovely g1 ,_lucky d4 ,_lunch b3 ,_ma a1g1
    ,_ma'am b1c1d-2f-1h-3 ,_madam b1d-1h2 ,_made b2c-3 ,_mainly h1 ,_many g1 ,_mate c-2d-1 ,_may c1d2i1
    ,_maybe a-2b-5c-6d-2e5f2g-3h-1 ,_me c1e1f2g4 ,_meaning g3h2 ,_might d-4e7g-4 ,_mind g-1h-5i1 ,_mine c-2d-2h2
    ,_mislaid c1 ,_more a4b-5c-9d-8e2f3g1j1 ,_most g-1 ,_mostly c-1h1 ,_mr e2g1h4 ,_mrs h-1 ,_much b2
    ,_my b2e1g2h1i-7k1 ,_nearer h1 ,_neither a-4e2 ,_never d1 ,_new c2f1 ,_next c1h1 ,_nine b-2i3
    ,_no b7c3d2e5f-2g-7h1i5 ,_nobody b-1c2e3h-3 ,_none c3 ,_nor c-6g-5h4i-1 ,_not a-1b-2c-3d2e-1f1g-1h-3
    ,_nothing b2c-2f2g-1 ,_now c-4d5f-1h-3 ,_of a4b1h-4i2 ,_ok d-2e5 ,_okay e4 ,_on a2b4f2g-1h-1j1k-2
    ,_once d-1e-1g1h3 ,_one a3b2c3d2f3g1h2 ,_only a1b-5d-3f9g-6 ,_or a-2b-2c-5d1e-1f3i-4k-2 ,_other c2d-3h1
    ,_otherwise a-2b2f5g-6 ,_our a1c-3h2 ,_out b3h1 ,_over c3 ,_page i-2 ,_paid j2 ,_pal c-3d4e3g1h4 ,_pencil f3
    ,_people h1 ,_perhaps c-3e6 ,_permit c1j-1 ,_phone b2e-1 ,_plain b1 ,_please b-4d-3e-1f-1g-8h-2
    ,_plus b-3c-1e1g1 ,_probably h1i2 ,_promise b-2c2d1 ,_provided f2 ,_put e-3g3 ,_quarter e3 ,_quite b2c-4
    ,_rather d1 ,_really a1c-6d3 ,_reference h3 ,_remember d1 ,_right a-3b4e1k2 ,_ring b1d-1e-3f3 ,_ringing d1
    ,_sadly g2k1 ,_said c-3 ,_salary b-2 ,_same d1e2 ,_save d-2f2 ,_say g-3 ,_says a1d-1h1k2 ,_see b1e-2h2
    ,_seeing b2d1e1h2i1 ,_send e1h1 ,_sent c1h3 ,_seriously c1d1 ,_shall e1f-2 ,_shame c3d2 ,_she a-3c-7d-3g-6h3k-5
    ,_should c-3e-1g-1h-7i2 ,_signed i-3 ,_simple a1d-4k1 ,_simply a1 ,_since a1b1c1d4e-3g2h5i4j3k-5
    ,_sir a-1b2d1g2h-1 ,_six h2 ,_slowly d4k1 ,_small a-2b1d3 ,_so a2b-1c-3d-1e1g2h3j1k4 ,_some c1 ,_somebody d1h1
    ,_something a2g7 ,_sorry b-3c-3d-11e4g3h1 ,_soz a2 ,_spare c2d3 ,_starting i5 ,_still e2f4g3h-2j1 ,_stop d2e3
    ,_subject f7g3h-4i2 ,_such a-1d-2f-1 ,_surely d-3 ,_sweetheart d3 ,_ta h3 ,_take e8f-4g-5 ,_talk e4
    ,_tell a1b-1e-3f-1 ,_ten b-2 ,_term a-1e2 ,_than a4h1 ,_thank b2h8k3 ,_thanks b1c1d1g1h1
    ,_that a-1b2c3d1f2g-5j-2k2 ,_the a5c4d-1e3f-3h-2j3k-2 ,_their a11b-2c-7d-5h-1j1 ,_theirs a12c-12d-8e-2i-1
    ,_then c2d6e3h2i6k-3 ,_there c1d3e5f-2h4 ,_therefore b3c-3g1 ,_these d-3 ,_they a5c-2d-1f-5g3h2i4j-6
    ,_things e4 ,_this a4b-2c6d-1e-2f-5g1h-1 ,_though a-3c-2d-5e-2f5g-2h5i-2 ,_three a-4c4h1 ,_through a3
    ,_thursday g1 ,_thus e1h1 ,_to c4d1e-1f-1g7h-6j1k3 ,_together c-1j2 ,_too a-1c3h4 ,_took h4 ,_top d1
    ,_truly c5d2g-1 ,_try b1f1 ,_tuesday g-3 ,_twenty b1 ,_twice c1d1 ,_two a-2b-6c1d-1e2g2h-4j1 ,_under b2
    ,_unless a-4e-7f11g-4 ,_until a3c-2e-2i3 ,_very d4 ,_was b3h-1 ,_we a-3e8f-2g3h-6i1j1 ,_wednesday a-4g1
    ,_well a1b-4d4f6 ,_were c-2d-1f4g-2 ,_what a4c1d3e4f-5g4 ,_whatever a-1b-2d-1g-2 ,_when a5d-6e-1f-2g2h-1
    ,_whenever e4 ,_where d4e1f-3h5i3 ,_whereas a7c3d-2g-4h-2 ,_whether c2 ,_which a-2b4c1d-1e-7f-2h2i-1j3
    ,_whichever d1g-1 ,_while a5c3f4h-1 ,_who a-3b3c-6d-2e1f-3g2i-2 ,_whoever d-2 ,_whose b-3d1h2 ,_why d3
    ,_will c-2d2e4g-9 ,_with a1b-2c1d-1f5g-4h2i4j-1k-1 ,_without c3d1e6f2g-2h-4 ,_work e8g-3h-1k-1
    ,_would b-1c1e4h-1j1k2 ,_yeah d-2e2 ,_yes d-2f4g-1h-4 ,_yet a-2b1c-1e-11f10h2k1 ,_you a4b-1c4d5e4f-2h-5i-4
    ,_your a8b-2c3d-2e-4f-10g3h-4 ,_yours a2b-12c1e3g1 . a-3c2d3f-11h-3i-2j-2k2 ._@quote d1
    : a2b1c-2d4e-11f-4g-10h6i-4j-5k-4 :_@address d-3h-1 :_@link h-1 :_@number b-2h-2 :_a a2b-2c-4d-3h-1
    :_i a-3b-2c-6d3e-11f-11g-6h14i-11 :_if b-3e2h-5 :_it b1d1f-1g1 :_last h1 :_leave d1e2 :_my a-3c-1d-1k3
    :_no b-2c-3d5e-2h1 :_on a4 :_please f-2h4 :_she b2 :_thank h2 :_that a-3 :_the a1b5h-1k-2 :_their a2h2
    :_there b2h1 :_they a1b1d-1g2 :_this c6d3 :_what d-3h1 :_yes i2 :_you b2d3 :_your c4d2
    ; a3b-3c-3d-1e-1f10g-13h3i-4j-6k-11 ;_an d-2 ;_another h1 ;_ask f1 ;_do i-1 ;_however h-4
    ;_i a-3b-8c-6d2e-3f-12g-3h4j-3k-1 ;_if b1 ;_in c2 ;_it a-2b-4d1f-4h4k-1 ;_let f3 ;_my a-1b4d-2h6
    ;_nevertheless f3h-3 ;_please h-1 ;_shall d1 ;_that b-2c-1h-1 ;_the a3b2c1d-4e4f-1h4 ;_theirs a3 ;_there i-1
    ;_they c-1 ;_we c1 ;_what a1 ;_with a3 ;_you b-3c1e-2h-3i1 ;_your a3d2 ;_yours a5b-1c3h-2
    ? a-9b2c-12d12e-3f-4g-2h-11i-14j-7k-8 ?_! d2 ?_? d1 @address b-4c-5d-9e-8h1i-4j-1k-4 @address_, h2
    @address_. c-3d-6e-7h-7i-1k-1 @amount a-2b21c-7d-5e3f1g-6h-1i-3 @amount_, b5e1 @amount_. b4 @amount_and b4
    @amount_i b5 @amount_plus b4 @close a-2b-1c-14d-15e-4f-3g-3h3i-9j-8k-7 @close_, c-3d-2e-4h2i-2 @close_. b-4h-7
    @close_@quote f1 @close_match b4 @close_post h1 @close_role h-3 @currency a2b10c-8f1g-2i-4
    @currency_@amount a2b1 @currency_@number a2b13c-6f1g-2i-3 @currency_@other h2 @dash a-1b-4c-7f-3g-6i-8j4k-6
    @dash_@number b-4c-3d-4g-3i-6j5k-4 @dash_@open h4 @link b-2d-4h-2 @number a-10b10c-6d-5e-11f-5g1h-2i8j-3k-9
    @number_, a-4b3f4h-4i5j2k-3 @number_. b1c2d-2e-13f-4g2h-1i2k1 @number_? b2f-3g-8i-1 @number_@close h2
    @number_@dash b-6 @number_@number b-15c-6d-11e-1g-5i-9j-5k-7 @number_@open a-1b6
    @number_@percent a-2b3c-4d-3h-2i-7j-4k-4 @number_@slash b1g2h1 @number_a a2b10c-1h2 @number_after i-2
    @number_am c2 @number_an b7c-2 @number_and a-6b4c-10d1e-1g-7h1j-5k-1 @number_any g-2i-2 @number_april b-3i3
    @number_as g-1 @number_at b-1f-4g-6h-1i-2 @number_august b-4i5 @number_base b4 @number_be g-1
    @number_because g-1 @number_before b1 @number_bus b-3g-4h1 @number_but b2h1 @number_clashes g1
    @number_class g-3 @number_days j2k1 @number_december b-5g-1i-6 @number_does g2 @number_february i2
    @number_for f1i2 @number_from g-1 @number_gross b3 @number_has j1 @number_hours i2 @number_i b1h-5
    @number_in b1g-5h-2 @number_instead f-1g-4h-1 @number_is e1g3h-5i-3 @number_january b-2 @number_july b-4h-1i2k1
    @number_june b-1f-4g-2h1i2k-1 @number_lakhs b2g1 @number_lpa b5f1 @number_march b-5g-3h1i2
    @number_may b-5f-2g-7i1 @number_million b2 @number_minutes b-4d-1 @number_month b1 @number_net b4
    @number_november b-1i2 @number_now h-2 @number_october h3 @number_of b-3c2g-4i6j-2 @number_on d1f-3i-2
    @number_or b-8d-10e-7f-9g-11h-2i-5j-4 @number_per b1 @number_plus a1b3 @number_pm b-5f-3g2h-3 @number_post a1h2
    @number_september i1 @number_so g1 @number_that b-2j1 @number_the b-1g-2 @number_thousand b4
    @number_to b4g-7h-2 @number_today a1g2 @number_tomorrow h1 @number_was b5c-2 @number_with b3g1j1
    @number_would g-5 @open a-2c-13d-12e-12f-2g-2h2i-9j-8k-6 @open_company h1 @open_day h-1 @open_k b6
    @open_name g1 @open_x h4 @other a2b-4c1d11f-5g-2h-1i-10j-6k-8 @other_, b-2c-3d2g-3h1i-3 @other_. a1c2d3g-1
    @other_@number b-2h1 @other_@other a-4b-1c-10d-15f-3i-3 @other_a a2d3 @other_and d1 @other_at a1
    @other_company h2 @other_first d-1 @other_in c1 @other_job g2 @other_on c1 @other_post h-3 @other_vacancy c1
    @percent a-3b3c-5d-4h-2i-7j-4k-4 @percent_certain g-7h2 @percent_hike b3 @percent_of b-1c-1h-3i-3k-2
    @quote a-7b-2c4d11e-5f1h-3i3 @quote_, b3c-1d4g-1i2 @quote_. b-1c-1d1e-1f3h1 @quote_? d4 @quote_and b-2c4g2
    @quote_competitive b5c-2 @quote_exciting b2d3 @quote_for c2d-1e1 @quote_i b-1d2h-2 @quote_in c-1d-1f1
    @quote_is b-1c1d1h1 @quote_means c-1d3h-3 @quote_no c-3d-3g2 @quote_quick c2d3 @quote_to g1h-3 @quote_was d3
    @quote_we d5 @slash c-3d-4g1h2 @slash_@number b1g2 a a3b1c1d2e-3f-1g-2j3k1 a_@number b4c2d2h-2 a_@other c4d4
    a_@quote d1g2 a_and k1 a_baby b2h5k1 a_backup a2 a_bad b-4c2d-2e-3h-3k1 a_bag c-2 a_bakery a-1j1 a_band b-2
    a_bank a-1b-3d2 a_bar c-1d1k3 a_base b1 a_bath d4 a_beautiful c1 a_bed a-1j1 a_beggar d4e-1 a_beginner a1c2
    a_bell b-1e2 a_berth b-3h2 a_better a6b2c-8d-4e-4f4g-11h-2 a_betting g5 a_bicycle a1 a_big a-2b2d-6g4i-4
    a_bigger a6b1c-5d-8g-2 a_bit a-4b2c3d-7e6g5h-7i-2j-5k-3 a_blessed d-1g-4 a_blessing b2 a_blind d2i1
    a_blood d1k-1 a_blue j1 a_board a1i1 a_boat b2g-1 a_body b1c1h1 a_bonus a-2b-2c-4f2g3i1 a_book c-2d3 a_boss d-1
    a_bow a1h-1 a_box b1c2d2 a_boy a-4b-2 a_boys c2 a_brain d2 a_branch a1 a_brand a2b-1c1 a_break d1h-1i1
    a_breakdown c-1k4 a_broken e-1 a_bucket c2d-2 a_budget b1 a_building k1 a_bully c5d2g1h1 a_bunch d7e-1h-2
    a_burst g4 a_bus b-2 a_busy c-2d1e-1 a_bypass g1k3 a_cafe h2 a_cake a1b-1 a_calendar c-1d9h1i1
    a_call b-6c2d3e-6g-8h-5 a_calm c-2k-2 a_candidate a-7c1d2e-1f-2g-3h8k-3 a_candle a7c-4d-1 a_canteen a3b2g1h2
    a_car a1b7c2d1f3j-6k-1 a_care b3 a_career a2b-2d-3 a_carer a1 a_case a2b1c-1i3 a_cashier c1 a_cat a2d-1h-1j2
    a_certain b3c2d1g3 a_chain a2h3i-1 a_chair a-5c3d-3h1 a_chance a5c-5d-4e1f2g-5h-3 a_change a-1c-2e-3f-3g1h5j-1
    a_charity d1h2 a_chat c-5d1e1f-1g1h-4 a_chatbot c1d4 a_cheek b1c1d4 a_chef c4 a_chemist a1 a_cheque b2
    a_chief a2c1 a_child a-1c-1d4h-1j1 a_choice a1b-3c-4d-2 a_choir e2g1 a_christmas b2h1 a_church a1b1
    a_circus c2d2 a_civil a1k2 a_clash g7h-1 a_class a4b-2c-1h1i-2 a_clause a-1b-1c-3g-3i5j-1 a_clean c-2d-1
    a_cleaner b3d-3 a_clear b-3c2d-5e-5h4 a_clearer a3e1 a_clerk c3d2 a_client b-1c1h-3k-1
    a_clinic a2b2c2d-1g-2h2k-2 a_clinical a1i1 a_clock d4 a_close a2c-4d-3g-2 a_closer a3b-1g1 a_clothing b5h2
    a_clown c1d2 a_clue c1d1 a_coat g1 a_coffee b-4d-6e-7h1 a_coin a2b-4e2 a_cold b1 a_colleague b2c-6d-1i1k1
    a_college d1h2 a_comment c3 a_committee c-3 a_company a1b3c3g-1h6i-3j1 a_competition d1i1 a_competitor i1
    a_complaint c-2 a_complete d2 a_compliment d-2h-1 a_concert a2g2 a_confidentiality h-1i2 a_consultant c3
    a_container b-4j2 a_contest c-4 a_contract b-6c-1d-3g1h2i-1 a_contractor b3h1i1 a_cook a-3b1c2 a_cooler a4
    a_copy d-4e-2f1i1 a_corner b2 a_corridor c5d2 a_cottage j3 a_council c1j1 a_counter a-1b8h3 a_country a1
    a_county a1 a_couple a1d-4e1f2g-1h-1k-3 a_course c1d2h7 a_court g2h-2 a_courtesy d-1 a_cousin b-1j2
    a_cracking c-2d-1 a_creche b1j2 a_credit a-4c-1d-1 a_crew a3c1d1 a_culture c6 a_cup a-4b-1h1
    a_customer b-3d-4e-4 a_cut a2b6c-3d-4f-1g-2h-2 a_cv c-1d5 a_dairy a1h3 a_data c3 a_date c2d-3e9f-3g-8h-6
    a_day a-4b7d1e3f2g-1h6k1 a_dead a-1c3e1 a_deadline b-1d2e1i2 a_death c6 a_debt b-1 a_decent b3d-1
    a_decision b-5d-6e10f-3h-5i2 a_deeper a2 a_definite h3 a_degree a2b-3h4i-2j-1 a_delight b-2c-1d-6
    a_delivery a1c1g4 a_demanding c-3h-2 a_dental a-2 a_dentist b-2c1g-2j1k-1 a_department a1d2 a_deposit c2f2
    a_deputy a4c-2 a_design a1 a_designer c1 a_desk a2d2h3k1 a_diary d2 a_dictionary a1d3
    a_different a-1b-3c-5d-3g-1h5i-1j-2k-6 a_difficult d-1 a_director a1 a_disaster c1 a_disgrace a-1c5
    a_distance a2 a_divorce e1j-3k2 a_doctorate b3d2h1 a_dog a-2c4d2h-1j1k1 a_double b-9c-3f-1g3h-2i-1j3k-1
    a_drawer e3h-2 a_dream b-2c-3d-1 a_drink e2k3 a_driver b1 a_driving g2i1 a_dry a1 a_dull a-1c-3d-1
    a_fair a-3b4c1d-6g5h-4i1 a_fall g3k1 a_fallback a-3f4 a_family b5c2g-4h2i-3k-3 a_fan c-1 a_far a5b1c-5d-2h2
    a_fat b2h1 a_father b3c-1 a_fatter a2b3d1h1 a_fault a-2 a_favor d1 a_favour a-6d4f-4h1j-1k-3 a_feeling g6h-5
    a_fella c2d-1 a_fellow c-1g3h1 a_fellowship h5 a_ferry c1d1g3 a_festival d2 a_fever k3
    a_few a-4c2d-2e2g-5h-3i-5j-3k-3 a_field h-3 a_fifth b4d3e1h-1 a_figure a-1b5c-1e-1h-1 a_final a-2h-2
    a_fine b-8c-2d-10g-1 a_finer a1b1g-2 a_fire c-1 a_firm a-2c4d-2f-1h2i-3 a_first b-1c6d2e-2 a_fish c1d1
    a_fit c-3g-7h-2k-4 a_five c2i2 a_fixed i3 a_flat b-3e-3g3h-3i-1j4k-5 a_florist c2d1 a_fool a5b2c-2d1h-1
    a_foot c-5 a_foreigner b-1 a_form b-2c1d4e-2f-5h2i-1 a_former b-2c-3d-3h-1 a_fortnight a-2b1c1d-5f3g-2h2i4k-1
    a_fortune a-1b2c-1 a_forty a2c1d1 a_four c-1d-1f2g-1h-7i2 a_fourth a-1d2e-2g1 a_free a-2d3f-1g-1h2
    a_freelance b3 a_fresh d-1 a_friend b1d-7k-1 a_friendly a-3c-2d-1h4k-1 a_fuel b4j-2 a_full a-3e-3g-3h-1i4
    a_funeral g4 a_furnished i-1j1 a_further f2 a_future c4d-2g-1h2 a_game j1 a_gap a-2h1k1 a_garage h2
    a_garden a1h-2 a_gardener c1d-1 a_gem a-1c-1 a_general a2 a_generous b1 a_gentleman b-2c-5 a_ghost b1e2
    a_gift d-2 a_gig b1h2 a_girl b1c2k3 a_glance h2 a_glass a1d2 a_glove a1h1 a_go b-1e1g1 a_golden b2d1
    a_good a-1b2c-4d-3e-1f-4g-1h-3i-2j-7 a_grade b1 a_graduate c1d2 a_grand a-5b-2d-5h-3 a_grander a2 a_grateful h4
    a_great b-4c-5d-4h-10i-4k-1 a_greater a4 a_grievance k3 a_grip d5 a_group a1 a_grown d6g-1 a_guaranteed a1b1
    a_guest c-1d3f-1 a_guide h1 a_gym b2 a_habit f1 a_half a1b8c-5d-7e-3h-1i1j-4 a_hand b-1 a_handshake a-1c3i3
    a_happier a1 a_happy a-2d-2i-1 a_hard a1b-6d-5g2h-1 a_head b1 a_heads c3 a_headship a1 a_health c1h2
    a_hearing g3 a_heart a-3c-4k7 a_heavy d-2f1g-2h6 a_high b-1k1 a_higher a6c-5d-3g1 a_hike b1 a_hint h2
    a_hiring c-4 a_hole c-1d1k3 a_holiday c-1 a_home a2k1 a_hoot c-2 a_horse b1d-1 a_hospice k1
    a_hospital a-6c4d3g2h2k3 a_hot b3h2 a_hotel a-5b-5i-4j-2k-5 a_house a-3c3d-3h1i-3j5k-5 a_housing b-2h4i-2
    a_hundred b-3d-7f-3g5h1 a_hurry c-1e-3k1 a_job a1b-3e-3f-4g-6h4j-1k1 a_joke a-6b1c3d7e-2g-1
    a_joy a-7b-6c-9d-10e-2g-1h-1i-3j-1 a_judge d2 a_junior c2d-2 a_kick h-1 a_kid a1c-1d-2 a_kind a-4b-2d-1h3
    a_kinder c-3g-4 a_kindergarten c2 a_kitchen c-2d-3j2 a_lab g2h1 a_laboratory a1j1 a_lack d1 a_lad b1c-1d-7
    a_ladder b-2g1k1 a_lady a2c-3j1 a_laptop b5 a_larger a2g1 a_late b-4g1 a_later b-5c-1g-3h1 a_laugh b2c-2d5
    a_law c3 a_lead b1 a_lease b4 a_lecture d3h1j1 a_lecturer b1 a_lectureship b1h1 a_leg d-2i-2j-2k-3 a_lesson c-1
    a_letter b-1c-5d2h-4j1 a_level a3d1 a_library a1c2d1h3 a_licence j4 a_life c-3d5 a_lift a-3c-3d-4g-3h-3i-3
    a_light c1e1g-2h2 a_lighter b2 a_line a-7c-5d-2e8f-1h7 a_list a-2b-1c-2g2h-2j3 a_little a-1c1d-3g5h-5i-1j-2k-3
    a_live b2d1g2 a_livelier a3 a_living a-2b1c-1d5e-2h-3j-1k-4 a_load d3g1 a_local b-1 a_locum b1
    a_long a-4c-4d-3h1i-5 a_longer c3 a_look b-2i1k-3 a_loss d2 a_lot a-3b-1c-1d-19e4f-6h-5i-2j-1k-1
    a_lovely a-2b-1c-1d-11g-3h2j-1 a_lucky d-1 a_lump b-5h1i-1k6 a_lunch i2 a_machine c2h-2 a_mad e2 a_mail c3
    a_man a5b1c-1d4e-3h2 a_manager a2c1h-3 a_manner a3b2g2 a_map c-4 a_master b2c1d3i-1 a_match b-5d1g-1k-3
    a_mate b2 a_maternity b-3c-2g-2k-2 a_maths d1i1 a_matron c2 a_matter a-5b-2c-1k2 a_maybe d-3f1g1h1 a_meal a1b-3
    a_mechanic c1 a_medal b-2c-1d-1 a_medical i4 a_meeting c-3d3g2h1 a_member i2 a_mess a-4c5g2h-3k3
    a_message c-6d-10e-3f-1h-1 a_mile a1b3d-5 a_million b-6 a_mind g7h-5 a_minimum h1 a_minute b-3c-6d-6e4g-5k-1
    a_miracle b1f2g3h-3 a_miss a-3c-3d-6e-6g10h2j-2 a_mistake b-3g-1 a_mobile a1 a_model c-8d-6 a_moment b-1c-3d-1
    a_monday g-2h-1 a_monkey a-1b1d6 a_month a-2b3c5e3f1g1i1j-1k-1 a_more a7b-4c-11d-10e-3g-8h2 a_morning g-4h3
    a_mortgage a-4j2 a_mother b1c-3 a_move a-2c-5h4j-4 a_moving b-2 a_much a6h5i1 a_muddle c4 a_mug b-1 a_mum k1
    a_museum a-4h-1 a_name c3 a_napkin b1 a_national d1 a_neighbour a-1 a_nervous a-2c-2d-5h2k5
    a_new a-6b-2c2d-2e-10f-6h7i-8j-1k3 a_newborn k1 a_nice b4c-1h-2j2 a_nicer a5b-1c-4g-5 a_night a3
    a_nightmare c-2d-4 a_nine a5b-2i1 a_ninety b-3 a_no a-6c-13d-3f5g6h6i-6j-2k-7 a_non g3i2j1 a_nose a5d-1
    a_notch a5h2 a_note d1e4h-1 a_notice c1 a_nuisance e-2g-3 a_number a-4b8c1d1 a_nurse c1d2j3k1 a_nursery c1j3
    a_one h1j3 a_package g1 a_page d-1 a_paid h1i1 a_panel c1 a_paper c2g1i-2 a_parking a-1c1d5g1
    a_part a-5c1d-6g-2j-3 a_partner a1 a_pass g1h1 a_patch a3b-1 a_patient a2c-3g2 a_pause d-1f6h-3 a_pay b7
    a_peep d-1e3g-2 a_penalty i3 a_penny b4h2 a_pension b6g3 a_permanent b1c-2f3h2j-3 a_person b1c1d6g3
    a_pharmacist a1b1c4 a_phone a-1b1c2d2e-5f2g-2h-4k2 a_photo a1i3j1 a_piano d1 a_picture c-2d4k2 a_pile d-4
    a_pin e7 a_pint b1 a_pity a-4d-1h3 a_pizza c1d3 a_place b-4d-1e-2f-3g-2h4k-8 a_placement a4c-1h3 a_plain c2d1h4
    a_plan b-1c4g1 a_planner d2 a_plant g-2 a_pleasure a-9b-6c-8d-2e-5g-2i-2j-2 a_plumber c2d3 a_point b3e-2g2
    a_polite h3 a_poor c-1d-8e3h-6 a_porter b1d4 a_position a-1c-10d-3e3f-10h1i-4 a_post a-2f-2g1h8i-1j1k-4
    a_practice h2k-2 a_pretty c2 a_price b2 a_private a2h1 a_privilege a1c-2h1 a_prize a1b1d1 a_probation c1
    a_problem c1d-4g3h-2 a_product a1c1h1 a_professional d3 a_profit b2 a_project a-1b1 a_proper a2b4e3g-3h1j-1
    a_public b-2d4 a_pulse d3 a_pupil d1 a_qualified b1 a_quarter c2d-3h-3 a_question b1c-2d1e-3f1g1h1 a_queue c2
    a_quick a-2b-2c-6d-4f3h1i-2 a_quicker h-2 a_quiet a-1b-4h2 a_quieter a-2b-1k1 a_quiz c2d3i2 a_raffle b-1c1d3
    a_rain e3 a_raise a-2b12c-6d-5g-5 a_rare a-2c-3d-3 a_rather c2d-1 a_real a1h2 a_really h1 a_reason b-2c3d5e-1i1
    a_record d2 a_recruiter b-2c-2d3 a_red c2d2 a_reference i3 a_refusal f4 a_regional a1b-1 a_regular a2b1
    a_relocation b-4h-3j4 a_rental b-2g1i-1j3 a_reply e1h-2 a_research a-3d1h-2j1 a_reserve f4h-4 a_rest c-3d5
    a_resume d4 a_retention b5h-2 a_retired d-1 a_review b-1i3j-1 a_rich c-3 a_right d1j2k-2 a_ring d-2e-1
    a_rise b7 a_risk g1 a_rival b-1h2i1 a_robot c2d-1 a_role a2b-2c2d-2f-1g-4h1 a_rolling b-4i4 a_roof c-2j3
    a_room b-3c1d1h-2i-3j5 a_rota c1d1f2 a_rough f2h3 a_row c1d3 a_rude c-2 a_run a1e-1g3 a_rung a8b-1h1
    a_saint a1c-2d-5 a_salary b4h1 a_sample i2 a_sandwich d1 a_saturday b1c2d1g-2h-3 a_scale a4b-4h1 a_scan d-1i2k4
    a_scandal c3 a_school b-1c2d-1h4 a_schoolboy c-1d4 a_screen c1i1 a_search c2d2h-1 a_season a4
    a_seasonal b1h1i4j2 a_seat a3b-1c4g-2j1 a_second a-6c-9d-2e-2g-1h-2i3j1k1 a_senior b3c2f3 a_serious c2d3
    a_service c3 a_session b1d2 a_seven a3 a_shambles a-2c10d2 a_shame b1d-7 a_share a-4b4c-3 a_shared j1
    a_sharper a3b1 a_sheep c-1d-3 a_sheet a1 a_shift a-4b5g1i-1 a_ship j1 a_shipping a-1c3d1g2 a_shop b1h4
    a_short a-3b-3c-5d-2e-2h-6i-3j2 a_shorter f3 a_shot b-2c-4d-1f7h2 a_shout c-1d-7e-1f3g-3h1 a_shouting k2
    a_side a-1b-1 a_sight a1 a_sign a-1d-1e5g-2h-2 a_signature i3 a_signing b3e1 a_simple c1d1j1
    a_single b1c-1d-1h-5k-3 a_sit h2 a_site c-2g2 a_six b-2h-1i2 a_skip h1 a_slice b3 a_slipped k3 a_slot e1
    a_slow a-3e4h-3 a_small a-3c-1d-1e-5f3g4i-4 a_smaller a1b-4h2 a_smile b-4c-6d-5e-1h2 a_soft b-3c-2d-3f4h-6
    a_sorry c5 a_soul d-1g-1i1 a_sound a1 a_space e-2f2 a_spare b-2d-8g3 a_speaker d-3 a_special d1 a_spell e4
    a_splendid c-1 a_spot h-3 a_staff b2c-2j2 a_stamp c-3e1 a_stand b-1c-1 a_star c-2d-5 a_start c-4e-3g-8h3k-1
    a_startup a1 a_steady h1 a_step a5g-9 a_stipend b5h1 a_store c1 a_story a1 a_straight c5d1e-1 a_strange c2
    a_stranger a-2b-3c-5d-3h-1 a_stroke c-1g2j-2k3 a_strong c-4d2g3 a_stronger a6c-5d-1g-2h-3 a_student d-3h-3
    a_studio a1h2 a_suit i1j1 a_sum b4c-2 a_sunday b1c-6d4g1 a_superior a7 a_supermarket a1b1 a_supervisor c1h-2
    a_table b-3d1 a_take b-3c4h1i-1 a_talk c-3d-1j-1k-1 a_tall a3 a_tax b-4d-4j2k-1 a_taxi d-3f1h2 a_tea e1
    a_teacher d-3 a_teaching h3 a_team a-1b-2c2d-2 a_telephone d1 a_ten b-2g-1i-1j2 a_tenner b4 a_term c-1d1h2
    a_test c6d2 a_text d-1e-1 a_thank b3c2d2 a_theatre c3 a_thing c-7d-6e2g1j1 a_think e7g-3h1k-1
    a_third a-6b6d2h-5i1 a_thirteenth a1b1c-2h-3 a_thought c1d2 a_thousand e2 a_thread c1g3 a_three b-5c-2h-1
    a_thursday b1d2 a_ticket c-3d2h1 a_tidier c2h-3 a_tidy b1c-4d-4h-1 a_tighter d1h1 a_time c-3e3h1 a_tiny e2
    a_tip b-2d3 a_toddler c-3j1 a_top a4b-1 a_touch c2 a_tour b-3d-4f-2 a_touring h1i-1 a_town j1 a_train c1
    a_trained d5 a_trainee a-3b3c1i1 a_training a-3b1g-2i-1 a_treasure d-2 a_treat a-2b-6c-12d-2h-3j-2
    a_trial a-2b-5d-5h-6i4j-2k-2 a_truck h1 a_truer a3 a_tuesday d1 a_twelve b-4c-1i4 a_twenty d2
    a_two a-5b-4c1d3h1i5 a_typing b3 a_uniform b1 a_university c3 a_vacancy h2 a_van a-1b5f1g-2h-3i-1k1
    a_verdict e2f-1 a_very a4b2c-1d-11e3g-4 a_vet h1 a_video g-3 a_view a1c-4d-5e4 a_village b-2h1 a_visa i3
    a_visit c-2 a_voice g1 a_voicemail e-2 a_volunteer b-2d-4h2i-3 a_wage b5 a_waiting a-1j2 a_wall d1e1
    a_warm c-6h2 a_warmer a2c-4g-2 a_waste c-1 a_watch d4 a_wave c1e-3 a_way a11c-3g-9k-2 a_wedding a2c-2d-3g3i-1
    a_wee e1g1 a_week a-5b5c1d-13e-3f3g-15h-1i-1j-4 a_weekend b3f-2j1 a_welcome c-1d1 a_welder b2d-1h1j1 a_well e1
    a_wet d1 a_while a-5b-9d-1e10f-8g-10h-6k-3 a_whisker a4 a_whole b2c-2d-1e-1g-4h1 a_wider a5b-1 a_window a3e1
    a_withdrawal f3h2 a_woman a2c3d1g1h2 a_wonderful a-5b-1c-2d-8 a_word a-1f2g-6h2k-2 a_work b2c-1j1
    a_working a-1d3 a_workplace c1 a_workshop a1c-2g3 a_write g6 a_written a1c-3 a_wrong b-1 a_yard a1c-1d1
    a_yarn a-1f1h-1 a_year a-6b4c-1d-15e-6g-5h-1i3j-2k2 a_yes b-7d-6e3f3g4h2i3 a_young a1b2c1 a_younger c1g2h3
    a_zero b-1c-3 abandon g2 abattoir h2 abeg c-1d3e1h2 abeg_, d3 able a-1b2c-2d-2f3h-5i-3j-1 able_for g4
    able_to a-1b2c-2d-1f3g-1h-4i-3j-1 about a-5b-4c2d-2e-1f-5g1h-6i-1j-5k-6 about_, a6b2c-3e-2g-3h2k2
    about_. a5b-1c-4d-11f1g-9h3 about_@number b1 about_a a-1b4d2e-2f1h-3 about_all b1e2g3 about_an c1d-6e2
    about_as a4c3d2 about_carrying g4 about_coming e2g8h-6 about_commitment c2d5 about_continuing g6
    about_dates e-1h3 about_eighty b1 about_four a2b1 about_friday g2 about_going a1e-1g8h-3 about_half b-3g-1
    about_has c-2 about_her g1 about_his c-2 about_how b-2c4e-4 about_in b2 about_interviewing c-2d-3h-2
    about_is c-3 about_it a-3c-5d1e5f-3g-7h2 about_jobs c-1e4 about_leaving j2 about_me a-4c-2d-1e-1k3
    about_monday g4 about_money c-2 about_moving g2h2 about_my a-6b-8c7d-1e-2f-5g-4h-8 about_myself g-2
    about_nine b3 about_not c-5h5 about_on c2h1j2 about_one d2g1 about_other b1h-2 about_our c1g-1 about_parking c1
    about_pay b1d-1 about_salary b-3h2 about_six b1c-1 about_teaching g-1 about_ten g-3h2 about_that a-2d-8e-2g-1
    about_the a-4b-5c-5d-7e2f-1g-3h-2i-2j-9k-5 about_their a-2c1d2 about_them b-1 about_this b-1c-8d-2e5f3
    about_thursday e1 about_to b1c-3d-2e2g4h-3k2 about_tomorrow g1 about_tuesday e1 about_two d2 about_wages b-3
    about_what a-3b-1c2e-7f-1 about_where b1c2e2 about_whether g2h-1 about_which a-1 about_who a-3c2d-3i2
    about_working c-4i1 about_you b1c3d2e-5g-2 about_your a-2c-2e5f-1g-5h-8 about_yours a2
    above a5b1c-8d-5e-5f-3g-3h2j1k-3 above_, a5h1 above_. a7f-1h-1 above_all a4 above_another h-1
    above_anything a3h1 above_my a-1 above_the a-5b2c-3h-4i-1j5 above_what b-2h4 above_your a1b1
    abroad b-7c1d1g-2h2j4k-4 abroad_, b-3k-1 abroad_. j4 abrupt c4 absence e1g1 absent e1 absolute d4
    absolutely d6g-1h2 absolutely_nothing d6h2 absurd c1 abuja d1h1j2 academic c-2i5 academic_year i3
    academy a1b-3c1i1 academy_has b2 acca b-2 accelerator b3 accent a-3c4d1 accent_. d1 accent_in c2
    accept b6d-3e-8g1h1 accept_. b1 accept_it g3h2 accept_my c1f-1 accept_the b1c-2f2h1 acceptable c3
    acceptance f1i2 accepted a3b1c-11d-6e-8f2g-13h8k-15 accepted_, a-4 accepted_. a3
    accepted_a a2b1c-1d1e1f-1g-3h5i3k-2 accepted_an a4b-7h12i-3 accepted_another a-2b-3c-1d-2e-8f-5g-7h2i-4j-5k-3
    accepted_at j1 accepted_by i1 accepted_elsewhere f3h-2 accepted_it a-2b1h1i-3 accepted_other a-1h1
    accepted_something b-2f3h3 accepted_that h-1 accepted_the a3f3h6 accepted_their a-2b1h3 accepted_there b1f2
    accepted_with h1 accepted_work a-1h-1 accepted_your h-4 accepting b1g1h1 accident b-2d-1e-4g-1h-2k4
    accident_. k1 accommodation c3i-1 accordingly a5b2h5 accordingly_. b2h2 account a-3b1d-2e5g-6h-2j-2k4
    account_, b1e1h1 account_. b-1d-3h1k1 account_executive d1 account_of h2k3 account_on b3f-2
    accountant b2c-3d-4e-2f-1g-2i-4j6 accountant_, h1 accountants c1 accounts c5d-9h1i-1j-6k1 accounts_, b1c1
    accounts_. c4 accounts_for j-2 accra b-2h1k-1 accra_. h2j-1 accreditation g3 accustomed c-3d2
    accustomed_to c-3d2 ace a4 acknowledge d-2e1h-4 across a1b3c3d1h2i1k2 across_. d1i2 across_a c1h1
    across_as a-4c5 across_from h-1k2 across_the a2b5c-1d2e1g-1 across_town b1c-1h4j-3 across_your c-2g2
    act b-2c4d11e-1 act_together c1d4 acting d1h2 active f5h-6 actor h1 actual b2d2 actually a1d2e-3f1g-2h1j-2
    actually_read d-2 actuary c1d2 ad c4d-1h-4 ad_. c1 ad_said c6d-3 ad_was c-3 add a-5b3d-3f3g-8h-9j-1 add_. c1
    add_a b3f2i1 add_more a-2h-2 add_that c2 add_to e1 add_up b5c-2d1g-1 added b5 added_a a-1b2
    address a2b-10c-6d2e-1f-8g-11h-4i-7j1k-8 address_, a1d-4 address_. h-5j1 address_from d2 address_in h3
    address_is e-2 address_of h2 address_will e-1 addressed c3d6 addressed_to c2h-1 addresses c3 adds b4 adds_up b2
    adhd k1 admin c3 administrator a1 administrator_. a1 admire a-3b-5c-6e-1h-3 admire_. c1 admire_everything a-3
    admire_how c-1d-3 admire_the d2 admired a-5b-8c-8d1e-1h-1 admired_how b-2d1 admired_your d1
    admit a3b4c4d-1e-4g-1h-7 admit_, b3h-1 admit_. b1c1g-2h-2 admit_that a3b1d-3 admitted c2h1k3 admitted_to k1
    adopted h1 adore b-3d1 adored c1 ads a1c2 adult c-4d6 adults d7 adults_. c1 advance a2b2c-2d-2 advanced a-2c-3
    advantage a1 adventure a4 advert a-2b3c1d4f-3i-7k-1 advert_, d2 advert_. b-1c-6d3h2 advert_and b3
    advert_said b1c3d1 advert_was b-3c1 advert_would b2 advertise c4h1 advertised b1c1d-7i-1 advertised_. a1
    advertised_a c3 advertisement c7 advertisement_. c1d2 advertising a1 adverts c3 advice a-1b-11c-11d5e-9g-5h-7
    advice_. d-2g-1 advice_on d3e-1 advise b-1c-2d1e1h1 advised b2c1d1e-4j3k4 advised_me c4k4
    advised_that b2c-1d1h2 adviser a-2b-7c-3i-3j1k-3 advisers b1 advisor h-2 afford b9c-6e-2f-1g-5h1j1k3
    afford_a b2d2j2 afford_to b5c-1d-3g-3k2 afraid a5b2c2d-13e1f-3k-3 afraid_, a2c3e-2 afraid_. a1b1 afraid_: h1
    afraid_i a-7c2e1h4 afraid_it h4 afraid_my g2h-1 afraid_of c-2 afraid_that a2h-7 afraid_the c1h-6
    afraid_you a3h3 afresh c1 after a2b1c-2d-4e4f-1g-3h6i1j1k1 after_, b3h1 after_. b-3e-3k-3
    after_@number b-5g-6h-6i-9j1 after_a a3b-2c-5e-6f-1h7i2 after_all b1c-11d2e-13f9g5h1k-5 after_another e3
    after_at b1 after_careful b-3d-1e-2h2i-2k-1 after_comparing b2h1 after_dark k1 after_easter i1 after_eight b1
    after_eleven b-1 after_five b1 after_four i1 after_half i1 after_hearing c4h3 after_her k1 after_i a1c6e3h6
    after_it c1e-1h5 after_long h1 after_me a1b-2c-5h-5i-1 after_much h3 after_my a-3b1c2e1g-4h-5
    after_ninety b-2i3 after_one c1e-3i-1 after_our k3 after_probation b4 after_reflection h2 after_school a1h1
    after_seven b-2 after_six i-2j1 after_sleeping a3h3 after_so d-2e-1 after_some c-2e-3h4i2 after_taking h-1
    after_talking b-2e-5g-1h2 after_tax b6 after_that a1c-1g-4h-2j1k-5 after_the a-4b3c1e6h-4i2j1k4
    after_their a-2b-1 after_thirty c3d-1 after_this d-2e10f-1h-10i-1 after_three b2c-3i2k1 after_today d-1e5h-6
    after_twelve b2 after_twenty b1c-3 after_two c1e-1 after_what d2k2 after_which e4i1 after_work e2
    after_years b1k1 after_you c1d1g4 after_your b2c-3e2g-1h3j2 afternoon a-3c1d-3e-2f-12g4h1i-7j-1
    afternoon_, f-1g-1 afternoon_. a-2e-4g2h3 afternoon_and b1c1 afternoon_at h1 afternoon_for g2 afternoon_i h-2
    afternoon_in g1 afternoon_of g-2 afternoon_you g2 afternoons b-1c1 afternoons_. c2 afterthought c3
    afterwards e5 afterwards_. b1h2 afterwards_i e4 ag d3 again a-3b-5c-5d5e1f5g-1i-7k1
    again_, a-2b-6c-5d1e1f-2g3h2i-1k3 again_. b2c-3d3e4g3h2 again_; d-4 again_? f-3 again_about c-3d-4e-2f1
    again_and d5e-6j-1k3 again_at c3d-3e-3f1h-3j2 again_before d-3f2h-4 again_for a-1b-3d-4g-2 again_if e-2f5g-2h2
    again_in c-1e1i1 again_next f1h-2 again_on e-4f2g-3h-1 again_once e1 again_one e1 again_some e-1 again_this c2
    again_to b2d1e-3h-1 again_when e4h1 again_with d2 against a7c2d-10e-6f-3g4j-2k4 against_a a9
    against_another c-1e-2g-6h-5 against_continuing c2h4 against_going h2 against_it f3 against_me a-1c1g4h-2k1
    against_my a2b-2f-1g2k1 against_the a2b-4c2e-1g-2 against_you b5c1 against_your a4b3c-4 age a4b5c2d3h-2k-3
    age_, a-1b3d2h-1 age_. g-2 age_does b-1 age_that b-3 agencies b3 agencies_, a-3d1 agency a2b3c3d-1f-5i4
    agency_'s b2e2i2 agency_, b-1c-2g2h4 agency_. e1g-2h2k2 agency_and c1h1 agency_i a3 agency_is g1 agenda d-3g-4
    agent a-2g-4h-4j5k-3 agents j3 ages c1e3i2 ago a-2b-3c-2f-1g3h6i-5 ago_, c-1e2k1 ago_. b-1c3d1g2h2
    ago_and c-3g1 ago_i c-2h3 agree a2b3c1d-8e-7f3h2 agree_, g-2 agree_on b2f1 agree_that f2g1h1i2
    agree_to b3c-2i-3 agree_with a4b-2c4 agreed a-4b1d-12e-2f-1g-6h1i1k-5 agreed_, b1 agreed_. b-1c-1e-2g1h-6i2
    agreed_i h1 agreed_on c1i2 agreed_that a2h-3 agreed_to a-3b-2d-3e-6g-8h4j1k-1
    agreement a-8b-5c-10d-3e-6f-7g-6h-9i11j-7k-6 agreement_, i2 agreement_. i3 agreement_with h-2i1
    agrees d-1e-4g-3 agrees_to f2h1 ah e4 ah_, e3 ahead a14b-3c-1d-4e-2g-5h5i-7k-2 ahead_, a3c-1h2
    ahead_. a5b-2c-2d-4h3j-1 ahead_and a-2b-1d2g-1 ahead_in a1 ahead_of a10c1d-5g-2h-3 ahead_on a3
    ahead_with a-6d-5f-5g-5h4i-2 ahhing e5 aid a-5c2f-1h-3k-2 aid_. c2d2 aide h-4 aim b-2 air a-5b1c3e6g-2h-6i-1k-1
    air_, b1 air_. e-3j2 airport a4b1 airport_, b2 alarm d-3e-1g2h-2 alarmed b1c1 alarming c2 alerts h-4
    alerts_, h-4 aligned a4h3 aligned_with a4h1 alive c-7e4f3g-2h-4 alive_, a1e1 alive_. c-1d-1f2h-2
    all a1b-1c-1d-1e-3f-2h-1i-1j1k1 all_'s h1 all_, a-2b-4c-3d-6e-4f-6g1h5 all_. a-5b-1c1d1e-4f6g3h-3i2k-3
    all_? d1e1g5 all_a a-2 all_about e-4g-3 all_accounts c5k1 all_along a4h1 all_and e1g-2 all_at b-3 all_been e1
    all_day b-1c1e-4f-3g-3 all_due d3g2 all_ears b1d-1f4g-3h-3 all_for c2e1g1h2 all_four g2k1 all_from c1e-3
    all_get b2 all_go j1 all_good a-5b-3c-3d-5e-1h-4 all_have j2 all_i a1c2d4e2g1h-3k1 all_if f2g1 all_in b5d-2h3
    all_it a2 all_laughing c-3d-2 all_likelihood a2e-1g6h-2 all_meals b4 all_means d2e-2f2 all_my a3b6c-12d-9e-3g-5
    all_night b2g-1k1 all_nine c2 all_of c-5d-3f-4h1j2 all_on a-1b1c1d3g-2i1 all_others a4h-1 all_our k1
    all_over a-5b-2c3e3g2h-6i-1j-2k1 all_probability g2 all_respect a2 all_right a-3b-3c-3d-2f-5g-3h1
    all_round a5b1c2d1g1 all_so g2 all_that a-4b-5d3e2g-1h-3 all_the a-1b-1c-2d-2e1f3g-5h2i-1j-4k-9
    all_there a-2b2e1 all_these b2e1 all_things a3b1h3 all_this e-1g2 all_those b-1 all_three a2c-2
    all_through c2d-2 all_told a1 all_up e3 all_very c-1 all_week e-1h-7j4 all_weekend h-1 all_went i1
    all_year d1k-1 all_you c2e3 all_your d-7h-2 all_yours d1g-1h-3 allergy k-2 alley d1 allotment b-9e1g1h-3
    allotment_. b-4h-1 allotments h3 allow d-4e9f-1g-7 allow_me b-1c-6d-2e6f-1g-5 allowance a-7b8c-7d-9g-2h2i-1j4
    allowance_, a-2b7c-3d-1h-5 allowance_. b3 allowance_and b5h6 allowance_for a-1h-2 allowance_i b3
    allowance_was b3 allowances b5 allowances_are b5 allowed b-6d-5f-4h-6i2j5 allowed_me c-1
    allowed_to a-1b-2f-1h-4i3j4 almost b1g3h-4j-2 almost_every a1b-1 alone a-2b6d3e-2f-6g1h-7i-2j3k2 alone_, b4d1
    alone_. a-3b-6d1e-3g3 alone_is b2c1 alone_will j1 alone_would a-1b3c-1 along a4b-1c3d3g-1i1k1 along_, h1k4
    along_. a4c6d1e-2f1g-2h1j1k-2 along_and e2i-1k1 along_for c2d2 along_on h2 along_the c-3i1
    along_to d1g1h-3j2k-2 along_with c1h2 alongside d-1h1 already a-1c1d6f-7g4h3i2j5k-2 already_, a-3d2h3
    already_. a-5b1c-4d6e3i-2j2 already_a d-1h1 already_accepted b1 already_booked g-1h-1 already_found g1
    already_given c1h-2 already_got g-3h-2 already_have d2 already_in c4g-3 already_joined h1
    already_on c2d1e2g-1i1j1 already_promised g1 already_said h3 already_signed g2 already_so b2g2h2
    already_taken j2 already_told d1 already_with a2d1 already_work h2 alright d-2 alright_. h1 alright_if f1
    also a-2b3c-2e4h-3i-15j-3k-4 also_, f2g1 also_. a3c2h2 also_a b4 also_asked b-1 also_called e1 also_cover j1
    also_do e1f-1 also_have d1 also_not e2 also_the a1b4c-3e-1h1 alter d3h3 altered b1c2j1 alternate k1
    alternative a3 although a-4b-1d-5e-5f11g-2h2 although_a f3h-2 although_i d-2e-3f6 although_if f2g-1h5
    altogether a4c-3d-10e-6f2g-2h2 altogether_, f1g-1 altogether_. a2d-2g-3 alumni d-2h-3
    always a6c-1e-14g-15h-5i-4j-6k-5 always_admired a-1 always_do d1 always_going a4d2 always_has a-3
    always_open d1 always_said b1 always_says c2 always_the a4b2c-2d1 always_think d1 always_wanted h1
    always_with a1 am a-1b1c-4d-2e-1f1g3h4i2j1k3 am_, a-1d-2e-4h2 am_. a-9b2c-1e-9f1g4h4 am_@number b-5g-4h5k1
    am_a b-1c-2g-1h-3k3 am_able e1 am_about g9h-3 am_afraid a5b2c4d-9e2f-2g-1k-3 am_after e-2g-3 am_all a-3d-2f1g-2
    am_already b1h2 am_also e3h2 am_an h-5 am_and b1c2e-3f-1g-5h4 am_answering d1e-1 am_as g2h-4k1 am_ashamed d-2
    am_asking e2f-1 am_at b2c-3d2e-1g-4h-11k-1 am_attaching h-2i1 am_available g-2h-6i-2 am_away e2g-2h5
    am_back e-4f2g-3h-8 am_backing h5 am_beginning f-1g5 am_being a1b-2c-3d-2f-1h-3k4 am_better a4b1d-1h-6
    am_blocking d2e6 am_booked h-4j1 am_bound g-1h-2i3 am_bowing b1c4f3g-10h4 am_bringing g-2j2 am_busy j2
    am_calling a-3d-5e-5f-1g-7h9i-4k-6 am_cancelling a1f1g-10h9 am_certain g-1h2 am_changing e4 am_choosing h3
    am_close g4h-2 am_closing a-1e2g-4h7 am_coming d-7e2g-2h-5k1 am_concerned a1c1g-2 am_considering g3h-4
    am_covering k-1 am_currently b2 am_declining c1d-3f8g-10h5 am_discontinuing h3 am_doing d-2e8g-7h-3k-2
    am_done a1c3d7e1g-3h6j-1 am_double g5h-1 am_down h-10j1 am_drifting g4 am_driving g-1 am_dropping a1b-2f1g-9h8
    am_due e-1g2h-5k3 am_earning b2 am_edging g8h-1k-1 am_embarrassed b1g1 am_employed h6 am_ending c3g-3h8
    am_ever d-2 am_expecting k4 am_fairly g1 am_fed b-3d4 am_feeling g4 am_fifty b1d4 am_fixed a1g-1h2
    am_following k-2 am_for f3h2 am_formally f1h3 am_forwarding i3 am_free b-10d-1f-5g-11h-14i-6j-3k-7 am_from c2
    am_getting b5e-3j2k5 am_giving a1b-6g-7h6i1j1 am_glad c-1d-2h-10 am_going a1e1g-11h4i-2k-2 am_gone f4i1
    am_good d2g-4 am_grateful c-6d-13e-7g-3h-4 am_half g5h-2 am_handing j1 am_hanging h2 am_happily h4
    am_happy g-3i3 am_having a-5b-1c-3d-6e-4g8h-8k4 am_headed a5h1 am_heading a4 am_hereby h3 am_home a1e-4h-2
    am_honest a1b2e-1 am_hopeless d-3e1g-2 am_i b2d6e-5g1h-6 am_in a-2b-5c-1d-1e6g1h-7i3j-5k7
    am_inclined c2e-1g10h-8 am_inclining g5 am_interested e1 am_joining a7d-1g-7h6i2k-2 am_just e2f-3g1h-5k1
    am_keeping b-3e7f-2g-4h-4 am_kind g7h-1 am_kinda g3h-2 am_late j2 am_leaning a-1g6h-7 am_leaving d-5e4g-7h6
    am_less c1e1h-3 am_letting a-1d-3e1g-9h5 am_living k-1 am_looking a-1c-1d-5e-5g-12h-11i-4k-1 am_making b1i1
    am_maybe g3 am_meant a1g4 am_minded g4h-2 am_more a-2b-9c-1d-4e-4g9h-9 am_most h-4 am_moving a1g-7h-2j1
    am_much h-4 am_needed b-6g2h-5 am_next e-3h-1 am_no b1d-1e-1f-9g1h7j-1 am_not a-8b-5c-1d7e2f-3g-4i1k-3
    am_now a-2e-2g-1h1 am_obliged d1g-3h-5 am_of g8h-3 am_off a6b1c-1f1g-8h5i-3j3
    am_on a-10b5c-12d-1e-2f-4g2h-7j2k-1 am_one h-1 am_only d-6f-3g-1h-2i3k1 am_open f5 am_opting b1g-2h6
    am_out b2c1d6e-2f6g-14h12j-4k-12 am_over d1 am_parking e6 am_passing d1e-4f3g-4h4 am_phoning h-1
    am_pleased a2b2g-3h2 am_pregnant k3 am_presently g2 am_pretty g3 am_probably c2f-1g9h-5
    am_pulling a-1b3c3d-4f1g-15h10j-3k-2 am_putting e7g-2h-1 am_rather g3h-4 am_ready e5f-1g-3h-4
    am_really b-1d-5e-2 am_retiring e-1h3 am_right a-1 am_ringing d-4e-5g-3h3k-3 am_rostered g3 am_running g-1
    am_saying a1b3c-4f5g-13h2 am_sending a-1b-1c-4d-7e-9f-1g-3h-8i3k-6 am_settled e-1g-3h1 am_sick d2h-4k1
    am_sitting h-1j2 am_sleeping e2h-1 am_slow g-3h-1 am_so c-3d-1e-3f-2g-5h-5 am_sorry a3c1d-5e-8f-2g-7h-2i-4k-10
    am_sort d-1g6 am_sorted h4 am_spoken e-1h-1 am_standing a-1g-1h8 am_starting a-2b-3e-4g4
    am_staying a-7b3c-1f-9g-14h8i-6j-6k-8 am_stepping c2d-1f1g-9h3i-3k-2 am_sticking h4
    am_still a-9c2d-3e6f-4h-5i-1 am_stopping b4g-4h9 am_struggling g5 am_stuck g5h-4 am_sure d5e-10g-17h-1k-3
    am_swaying a-1g2 am_taking a5d-7e2g-6h11i-5 am_telling a1d3e-3g-5h2 am_tempted g7h-7 am_tending g3
    am_thankful a-3b-4c-2e-5g-4h-1k-1 am_that k2 am_the b-3c-8d2e-4g2h-5i-4j-7k-1 am_theirs a-4h2i6 am_there g-4h-1
    am_therefore a-2g-1 am_thinking b-3d-6e1f-2g10h-8 am_this g6h-1 am_three g2h-2k1 am_through e2i2 am_tied g3i1
    am_tired c-1d1g-3 am_to g-1i5j2k1 am_told b2c2e-1f-2g-1h-8j2 am_too b3c1d4g3h-2k4 am_torn e2g5h-1
    am_touched h-2 am_trying f2k1 am_turning e2f3g-12h3 am_typing h-2 am_unable g2 am_under e-2k3 am_uneasy c4
    am_unlikely g3 am_up e3h-5k1 am_used a-1b2h-2 am_very b2c1d-8g-7i3k-1 am_waiting b1e3g-2h-1j2 am_wavering g6h-1
    am_well a1h1 am_willing g-1h1 am_with a-3b-4c-1g2h-2i2 am_withdrawing c3d1e-11f1g-32h16i-1j-3k-2
    am_withdrawn d3e1h1i1 am_wobbling e-4g6 am_wondering c1g6h-3 am_worth b4 am_writing c-8d-10e-14g-10i-6
    am_your f4h-2 am_yours a-2b4f7g-2h-3 amateur c7d6 amateurish c5d5 amateurs c1d8 amateurs_. d5 amazed d1
    ambition c1k2 ambitious a4h2 amiss c1 among b-11c3e-2f1h1 among_all a1 among_my h-3 among_the b-3d2g-4h2
    among_them c-2h-1 among_themselves c1d2 among_those f1g2h3 among_your c4f1h2 amount a-4b5h3
    amount_of a-2b-2c2d3h4 amounts c1 amounts_to c1 an a1b3c1d3f-3g-4h-2i-2j2k-1 an_accountant j2 an_actual b2c-1
    an_address j2 an_adult d4 an_advert c-1 an_afternoon c3 an_agency d2 an_angel d-1
    an_answer a-4b-10c-1d-3e9f-9g-2h-6i1 an_apology d3g2 an_applicant d-3h4 an_appointment b-2c1g-1h-1i-4j1
    an_apprentice b1c-1 an_apprenticeship h4 an_assistant c1 an_associate a1 an_astronaut c-2d5 an_audit e1g1k-1
    an_awful c1d-4 an_e d1e-3 an_earlier f1 an_early c1h-2i-1 an_easy b1c-7d-4e-4 an_education c-3d2 an_eight a4
    an_email a-1b-5c-11d-5e-11f-4h-4i-15 an_employee c-1h-1i3 an_employer a1b-5c3j4 an_empty d1
    an_end a-3b-3c-4g-2h6 an_engineer b2d1 an_entire c2 an_envelope b-1 an_evening a2c-3h2i-2 an_exam c-3g-2h-6j-1
    an_explanation c1d5e-2 an_extra a-2b4c-3d-1g-2k-1 an_eye b-2c-2d-3h-1k-2 an_honest b-3 an_honorarium b3
    an_honour b-1c-6d-6h-1 an_hour a-4b12c-3e-6f3g-5h2i-8j-3k-1 an_hr c-1 an_idea e1g1 an_idiot d1h1
    an_important a-1c-4 an_institution a1c3d1h3 an_insult b5c2d3 an_intern b3d3 an_internship a1c2
    an_interrogation a-1c7 an_interview a-2b-12c-2e-2f-4g2h-6i-6 an_invitation a1b-1c-1d3h-3 an_nda i5 an_odd c3d-2
    an_offer a1b-5c-7d-3e-3f-2g4h1i-2k-2 an_office a-4d2 an_old b-3d-3e1g-1h4j-2 an_open c-1e3f-1
    an_opening a2b1c1f-1h4 an_opportunity a1b-1 an_option a-4b-1f1i2 an_organisation c3 an_outfit c3h3
    an_uncapped b4 an_unexpected b-1 an_unpaid b2c-2d2 anaesthetist d-2 analyst a-3b-9c-8d-8e-3f-6i-5
    analyst_interview h2 analyst_interviews h-3 analyst_position h-1 analyst_post b-1 analyst_process h1
    analyst_role h2 and a-2b2c1d1e4f2g-4h2i-4j-1k6 and_, a8d-1f4h3 and_@number d-2g1
    and_a a2b3c-4d-2e-2f-5h1i3j4k-3 and_accepted h4 and_after b2c1e3h-5j1 and_afterwards e1 and_again c3d3e-1h3j2
    and_ahhing e5 and_all a-3b1d-3e2h3i4 and_also b-1c2f1h2j1 and_always c-1 and_am a-13b-1c-1d-10e-7f-8h2i2j-5
    and_an a-2c1h-2j2 and_another b-3c5d-2e-2h-1 and_as a-1b2e-1j1 and_ask c3d1h4 and_asked b-1c-1d2 and_asking h-3
    and_at a3b-5c-1f2g-3h-3j2 and_back c2 and_badly c1 and_be c-2d5f2g-4h2 and_begin h1i3 and_benefits b-8
    and_besides c1h2 and_better a5c1d-1h3 and_boil c-1d4 and_both i3 and_bother c-1d6e-1 and_bought b-1
    and_by b2c1e4g-1h2j2 and_call h-3 and_came a-1b1c4i2 and_can a-7b-4c-12d-4f-5g-3h-3i-3j-5k5 and_cancel h1
    and_clear c-3 and_close d2f-4k3 and_come d-1e4f4g-4h-4 and_confirm c-1d5 and_could a-5d-2e-3f1 and_count b1d1
    and_decline h1 and_delete d2e1h3 and_did a2i2k2 and_do b-3c-4d4e5g-7h4k3 and_does d-1h3 and_done h2
    and_double g1 and_down k2 and_drop g-1h5 and_e k1 and_each a1b-2c-1g2 and_eight b-2 and_eleven a1
    and_even a-3c1k1 and_every c-4d2e1i-1k1 and_everybody b-1c3d-1 and_everyone b2c2d1 and_everything a-4e-1h1
    and_fair c-2 and_find d3h2 and_for a1b-1c-1d-8e1f-8g-6h-7j-3k-7 and_forth b-3c-6e-1f-4g3h-1i3k-3
    and_found d-2h-4 and_four b1 and_frankly c4d4h7 and_free b4 and_friday g3 and_fro i1 and_from e3h2i-5j-2
    and_fuel b2 and_gave d1 and_give b1c1d1h1i-2 and_gives c1 and_gladly e-2 and_go a2c-2d4f-2g3 and_goes e-1g2
    and_good d4h4 and_goodbye j1 and_got a-4c1e-4h1i1k-5 and_had a-3c-1d-1h1i1k2 and_half a-2b3c-3g3 and_happy b1
    and_has a-2c-3d-4i-2j-4 and_have a-6b-10c-5d-4e1g-9i-2j1k2 and_having c1h-1 and_he a-8b-6c-4d-1e3f-4h-6j-2
    and_hence a1 and_her c-2j-3k-1 and_here a4c2e-5 and_hereby a-3h2 and_his b2 and_honestly c1g2h2 and_hope e3f1h1
    and_housing j-1 and_how a-2b-2c-1d2 and_i a-3b1c-1d-2e-2f1g-1h1i-4j-6k3 and_if b-1c2e-1f7g-3i1
    and_in a5b4c7d2g1h1 and_inclusion c-1 and_interview f1i2 and_is b1c-8d-6g-1i-1j-1
    and_it a3c3d-6e-4f-4g5h1i-3j-3k-1 and_its a5b3c-5h2 and_just d1f1h-3 and_keep b-4c-1d-6e-3f5h-4k-2
    and_kept a4c-3 and_kinder a-3 and_kindly f1h1 and_knew a2c-1 and_knows c-2d-2 and_learn d-1 and_learning h1
    and_leave c-2d3e4g-5h3 and_leaving a1 and_left b-2c-3d-7e-4h-1i-2k-1 and_less a2b-1c1d-1g4
    and_let c-1d1e1f1g-2h-3 and_long k1 and_look e1g-1 and_looking h-2 and_lose d5e1h-1 and_lunch b2c-1h1
    and_made c-1 and_may a-2d-2h4 and_maybe d2h4 and_me b3d-1f-3g2i-2k3 and_meet b2f2 and_met c-5d-1 and_might g-1
    and_mine b-1h-6i3k1 and_more a-1b-1e-3g5h-1 and_most g1 and_move c2d4 and_mr c-1 and_must a1b2c-3d-3f-5h5k1
    and_my a-5b1c-2d-3e1f-4h3i-1j4k-1 and_need e1g-1h-3k2 and_needs h3 and_neither a1c-3
    and_never a-1b-6c4e2f-1j-2k-2 and_next d3h3 and_no a1b-4c8d1e1f-8g-1j1 and_nobody a-1b-6c8d-8e4f-3g4h-1i-4
    and_none a-2b3 and_not a3b-2d-1g-3h1i1k-1 and_nothing a-4b-2c1h1 and_now a-1b2c5d1e-4f-1g2h-1j2 and_of e4
    and_off j1 and_offer c2 and_on a7d-1e-3g-5h1k2 and_one b-1c1e2f2h-1i-2k2 and_only a2b-1c3d3j1 and_our b1c-1g4
    and_out e2h-1k1 and_over c4 and_pay a1c4h1 and_pays a2b2 and_people b1 and_perhaps a2c-3e5g-4 and_please e1f-1
    and_possibly e1 and_private a-1b3 and_probably e3 and_put c-6d3f3h-3 and_putting e-1g4 and_quite a-2h1k3
    and_rather c1 and_read c-2d4 and_report i1 and_revert e2 and_safety c-2 and_said a-6b-4c-2d-2h-1
    and_say c2e2g1h-2 and_says b-2 and_see a-8b-5c-10d-3e2f4g-7h-2i-4j-4k-5 and_sent c-1i2 and_shall a1b-3d-4e1g-2
    and_she b-1c-3e2f-1g1h-2i1j-3 and_shipping i1 and_short e1h2 and_should e-2f3g2h-3 and_shoulders a3b-1d-2
    and_signed b1h4j1 and_simple b1 and_since c-3d-1e4 and_sit h-2 and_six b-3h1 and_so b-2c6d2e1f-3h2k-3
    and_some a3 and_somebody c2k1 and_someone k1 and_start b1i3 and_stay d1f2 and_still b3c-5d2e-1f5h1
    and_stop d7e-2h-1 and_take b-3d3f-4h3 and_taken a-3 and_taking k1 and_talk b1h-2 and_talked e-1
    and_tell c-5d2e2f3 and_ten c-1 and_thank d-4h5 and_that a1c1d-4e3f-11g-3 and_the a-1d-6e-2g1h-2j2k2
    and_their a5c-1d-3h-1i-2j1 and_theirs b5d-5f1h-8i2 and_them a1b-3h-1 and_then c5d3g-3h1i4
    and_there a-5b-3c-2d-6e1f-6g2h-3i-3j-6k3 and_therefore a2b-1h3 and_they a-3b-3e3f-5i1 and_think e4
    and_third g2i1 and_thirty a1 and_this a2b8c7e-4f-6g4h-1j2 and_those b3c1 and_thought b1c-4 and_three b2c3d-2i-1
    and_thursday c1g3 and_thus h2 and_time g-1 and_to d-9f-2g-3h3k-1 and_today d4 and_told b3c-2h2i1 and_too c4h1
    and_took a-2b-1c-4h-1k1 and_try d1 and_turned c1 and_two b1c-3g-2h1i3k-1 and_until c1e3i-1 and_very h2
    and_vision b4 and_want b-5c3d1e-1i-3j-2k3 and_wanted i1 and_wants c-1d-1i1 and_was a-2c-4d-7g1h-3
    and_we c-4d-9e-2f5g-1i-1j-3 and_wednesday g-1 and_went h1 and_were c1 and_what a-4b-1c3d1e6g-1h1i-2k-1
    and_when b2c1d-2e3f-1g-1h-5 and_where c1 and_whether b-5c-2 and_which b2i1 and_white c-1e-1i2 and_who g1i1
    and_whoever c2d3h-2 and_whose a4h3 and_will a-1b-5d-3e2f-8g-8i-2j-7 and_wish b1h3 and_with b3c-4f1g2h-2i-3j1k1
    and_withdraw a-7b-8c1e-1f-9g-1h6i-15k-1 and_without c-3d1 and_work d1 and_would a-1b-3c-4d-3g-7h2j-1k-2
    and_write d1h2 and_yes e-2f5 and_yet c1d1e-5f7 and_you a8c2d6e-3f2g1h-2i-3j1k-7 and_your b2e2f-7g1i-5k1
    and_yours a2b1c-2e-4f-2h-7j-2 and_yourselves a3 angel d-1 angry a-1d1i1 animal a3c-1g1 animals b-3c5g-1
    announce e1g-1 annoy d3 annoying c3d3 annual a-4b10c-7d-1h-5 annual_leave a-3b1 annual_report c-3d-1 annuity b3
    another a-7b-4c-5d2e-1f-2g1h9i-2j-11k-8 another_, a-5b-4c-4e-4g-1h-7 another_. a1b-4d-9e3 another_? a1
    another_@quote d2 another_agency d1h1i-5 another_applicant c2 another_appointment b1h-1i-1
    another_authority f-1 another_bank g1 another_board h2 another_candidate c2d-5f1h-8 another_care h2j1
    another_carrier f1 another_chambers i2 another_charity a1h1i2 another_clinic b1 another_college h3
    another_company a-4b-4c-9d-10e1f-2g1h4i-1j-1 another_contract d1 another_contractor i2 another_conversation e1
    another_crew a-1g-1h-3 another_day b1e3f-2g-7h-5i-3k1 another_direction g5 another_employer a1b-5e2h4
    another_family f1h3 another_firm b-1c-7d-5g3h-4i-2 another_form d1 another_four b2f1 another_garage e1g-2
    another_gig h2 another_hospital a-4f1i1j3 another_hotel g-2h3i2 another_hour k2 another_house a-1g1h6
    another_interview b1h-5k3 another_invitation d1h4 another_job a-5b-2c1e-3g-5h-1i1k-13 another_kitchen a-4h7
    another_lab c-1g2 another_league a3b1 another_level a5 another_line c1d1 another_look c2 another_mob b1
    another_mug d5h2 another_nursery h-1i1 another_of d2 another_offer e2f-2g2h5 another_one c-4d4e-3f1h-5i-1k1
    another_opportunity a-3h4 another_organisation b1c-1 another_outfit i-1 another_part j-1 another_person c2h2
    another_place g-1 another_position a-2b-3c-4e-3f-9h10 another_post b-2c-7f-4g3i-7 another_practice c1d1g2h1i-1
    another_project h-2 another_publisher i1 another_restaurant a1h1 another_road e2 another_role b-3c1d-3h6i-6
    another_salon h2i1 another_school a-1b-4f1g2h-1 another_shop g-2h8 another_store f1 another_studio a1e-2i-1
    another_surgery i2 another_team a1e1f1h4 another_ten b3 another_theatre h-2 another_thing d-1e3h-4k-1
    another_time d-6e2g-3h-3 another_town k1 another_trust c2h4k1 another_two b7 another_university h3
    another_vacancy b2 another_vessel h4 another_way g2 another_week h-3k1 another_workshop h1 another_yard h1
    another_year b-3g1h-4k1 answer a-8b-8d1e10f-4g-6i3j-6k-2 answer_'s b-1c-1d2e1f3h2 answer_, c-4d-2e4f-3g-2i-1
    answer_. a-5b-2c1e2f-1g-2h-17 answer_; e-3 answer_? c1d1 answer_a c4d4j1 answer_about c1e4h3 answer_after h1
    answer_an a2d2 answer_and c1 answer_at d-1 answer_before i4 answer_by a-1i2 answer_comes e1h1 answer_every e-3
    answer_for c-1d-3h-3 answer_from d-2e3h-3 answer_has c-1d1e-3h6k-1 answer_i c1h1 answer_if d-2e3
    answer_in c2d2e-4 answer_is a-1b4c-10d-1e-1f5h8 answer_it d-1g1h-2 answer_me c1d1 answer_one c3
    answer_properly e1 answer_since h1 answer_than e2h-1 answer_the c-3d5e-3i1k3 answer_this d-5e2h-3
    answer_to d-2f-4g-2h8 answer_today g-1i1 answer_was d1e-2 answer_when d2e8h-5 answer_will e2h-4
    answer_within c1 answer_you c-1d-3e5h-2 answer_your b1d3e-4 answered a-5c-1d-2e1h1 answered_, e3
    answered_. b2c4d-1g1h-1 answered_all c-1e-2 answered_by i1 answered_every c-3 answered_me h2 answered_my d-1
    answered_so h1 answered_the c-4h-2 answered_with h4 answering a-2b-6d2e12f-3g-8h-8i-3 answering_, e4
    answering_. c3d-3e3h-2 answering_any d3e3 answering_messages e2 answering_my d2 answering_this e-1
    answering_you e5 answers a2b-5c1d3e5g-6h-1 answers_, e2 answers_. c3 answers_about c1 anxiety e-2k6
    any a-2b-5d-3e-1f-10g-6j-5k1 any_. c3d5h-1 any_afternoon g-1i-1 any_answer e2 any_calls h-2 any_case c1f-1
    any_chance b2d-4f3g-2 any_company d1 any_day a6f-1g-3 any_doubt h2i1 any_further a-6b1e-3f-4g3h3k-1
    any_future h-2 any_higher a1 any_hour g-6i-1 any_i a2c-4h-2 any_interview d4h2 any_kind e3i2k2 any_later e-2h6
    any_longer a1b-1c-1e-2g-1h1k3 any_more a-16b-1c-4d-2e7g5h3k3 any_morning g-2i-2 any_movement b2
    any_of a1b1d-1g-2h-4i1 any_other a8b-6c-7d-4e-3h1i4 any_question e-2 any_rate b-4e-1g1 any_school g-1
    any_time b-8c-5d-9e-6f-6g-9h-8i-11 any_way a-3c-1 anybody a-1c3d6e-2f2g-7h-3 anybody_'s c2e1h2
    anybody_, c-2d-5h-4 anybody_. b2h-4 anybody_else a-1f1h-1 anybody_in c-1d3 anybody_on d2 anybody_over d4
    anybody_until h1 anybody_with d-1 anyhow b-1e-1f1h-3k-1 anyhow_. h-2k-1 anymore c-8d-3e1f-1g4h5
    anymore_, d1f1g-1k1 anymore_. b1c-4d-7e2f-3g3h2 anyone a-3b-5c3d1e-3f4g-10h-1k2 anyone_'s c1d-5j2
    anyone_. c-2d-10e1f2g-3k4 anyone_asks e-1k1 anyone_at c-1 anyone_buys c-1d1 anyone_by d1f1h-2 anyone_could c-1
    anyone_else a2b1c-6d-7g-4h-2 anyone_in a-2c1 anyone_over d6 anyone_there b-1d2 anyone_to a2b-1d3g-1
    anyone_until f1h1 anyone_who b1c1d-3 anyone_with d4 anything b-2c-4d-7e4f-10g-18h-2j-4k2 anything_, a-4b1d-1e-1
    anything_. a-3c2d1e3g-2i-1k2 anything_about d-2 anything_after e-2h3 anything_but a-1d-2 anything_else d3e4k1
    anything_for h-2 anything_further d2e2h-1 anything_i a3b-1c-3d-1e-1h3i1k1 anything_in b-2c1e-5j-1
    anything_into d-3 anything_is e-5 anything_on a4b2f2h1 anything_that e4 anything_to d-2 anything_with c2k1
    anything_you a2b-1c-1d-3e1 anyway a-1b-2c-4d-1e-3f10g-4h2i-1j-4k-1 anyway_, b-3d-1e-1i-3
    anyway_. b-6c-1e-3f7g-1h1k-2 anyway_and f3h-1 anywhere a5b1c-1d-3h-4i3 anywhere_, a2e-1 anywhere_. a1i1
    anywhere_else a4e2 apart a-2b6c1g-3h-2j-2k2 apart_. b3d-2h-2j-1k1 apart_from d1g-1 apartment a-3b-6h-4i-4j10
    apartment_for b-1i-1j2 apartments j5 apologies a-2b-7c-8d-14e10f-2g1h-1i-2k-1 apologies_, e2h3 apologies_. e2
    apologies_for c-2d-4e6h-9 apologies_that e4 apologies_to g1 apologise a-2b-4d-13h-7k-4 apologise_, d-2e2
    apologise_. e-4h-3 apologise_for d-5e-3 apologize d-3e-1g2h-1 apologize_from g2 apology a1c1d5g2h-3
    apology_for a2c2d-4 app b-6c3d-1e-1g-2h-6 app_, h-1 apparently b1d4 appeal b-2g1h-2 appealed a2 appealed_to a2
    appealing a2c-2d2 appeals a1 appeals_to a1 appear b-1c2d-5e3g1h3 appear_, e1g4 appear_before h3 appear_on g-3
    appear_to c4g2 appeared c5 appeared_to c4 appearing c-1g2h5j1 appearing_for h1j1 appears a-2b2c5d-2e-2g3
    appears_to c3e-1g1 appetite a3c2e1g3 applause b1 applicant b-5e-6g-4h7j-1 applicant_, h3
    applicant_. c-3d2e-1g-1h6 applicants a-11b-6c7d3e-1h3 applicants_, c-1d2 applicants_. d-2g1h4
    applicants_like d1 application a-3b-1c1d3e-5f4h8i-1k-3 application_, a2b5c1d2e4g1h5k1
    application_. a-5b-7c-4d-8e-4f-16g1h3i1j-3k-5 application_: k3 application_; d1i2 application_and c-1d2h-3
    application_as b1f-3h7 application_back h2 application_because a1k1 application_closed h6
    application_for b-6c-13d-9f-5g-3h4i-2 application_form c1 application_from b1h-1 application_here b2c1h5
    application_i h3 application_in f1h-7 application_is g2h5j1 application_on f4h-3 application_open f1h-1
    application_out h-4 application_to a3f3g-3h-3 application_was g1h1 application_with a-2d-1h3
    application_withdrawn d1h1 applications a1b-3c-2 applications_, a-2c1 applications_. a2c-5
    applied a-3b-5c-3d-2e-6f-3g2i-6j-1k-3 applied_, h4 applied_. d-2g1h-5k-2 applied_at a-2h1
    applied_for a-5b-6c-1d-5 applied_i c-1g1 applied_to a4c-3d1h1 applies d1 apply a-4c-3d-2e-6g-6h5j-4k3
    apply_, h3 apply_. b-2c-6h3k2 applying a-3c-2d-1e-5h9 applying_. h1 applying_for g1h1 appoint d1f1h-3
    appointed a3b-3c1d-4g1h3 appointed_me a1 appointed_to b-2h3 appointing c-2 appointment a1d-4e-4f1g4h-1i2j1
    appointment_, k2 appointment_. b3c1d2g6 appointment_at j1 appointment_for h2 appointment_i g1
    appointment_in h-1 appointment_is g-5i1j-4k-2 appointment_letter h-1i3j1 appointment_on h-2i-3j1
    appointment_order i3 appointment_was a2c1g3 appointment_with i1 appointments b-3c4d2k3 appointments_. k1
    appraisal b1 appreciate a-15b-5c-13d-10e-2f-4g-19h-3i-8j-4k-13 appreciate_it f-2h-5
    appreciate_the b-1d-1e-5g-2h-2 appreciate_y'all h1 appreciate_you a-5b-4c-8d-13e-11g-10h-2
    appreciate_your e1h2j-2 appreciated c2d-1 appreciated_. b2c-1 appreciated_that c-2d-2h-1 appreciated_the c1d2
    apprentice a-2b3c-4d-4h-1 apprentice_, b2d-2h2 apprentices b-8c2d-7g-5h-5i-3 apprentices_, a1c1
    apprentices_are a-2 apprenticeship b-9c-3d-3e-1h5i2j-2k-4 apprenticeship_, a-1f1 apprenticeship_and h1
    apprenticeship_at h1 apprenticeship_in h2 approach c2g-2i2 approached e4 approached_me e2 approval f3i3
    approve h-1 approved b3c-4f5g2h-1j5 approved_. f1 april a-7b4c-3d1g-4h-2i3j1k-2 april_, h1i1 april_. b3c-1h1i4
    april_and d2h-1i-1 april_i h-5 apron a-3b-3c-2d3e-1h4 apron_. d2 aptitude i2k2 aptitude_test c1i2k2
    arbitration g1 architect a1c3 architect_. a1c1 archive a3b-3c-4d-6f-2g-2h1i-3 archive_, a2c-3 archive_than a-2
    archivist d-4h1 archivist_'s h1 are a-3b1c3e-3f-6g2h-3i-1j3k5 are_, b-2c1g6h1 are_. a-1b-2d1
    are_a a6b-6c3e-1f-2g-1j-7k2 are_able f2g-2 are_about f1g1h2 are_ahead a3b-3 are_all a-5b1c1d3h-4
    are_already a2g-3 are_also a1b-3 are_arranging i-1 are_as b1 are_asking c2 are_at b1c-2d1f-1h1k1
    are_attached c-1 are_back e1 are_behind j-1 are_being c-1e3 are_better a-2b-1c2d-4 are_beyond b-2j1
    are_both a-5 are_building c-1 are_busy c4e-2 are_coming e1g-3 are_covered b-4 are_covering a-1b1i-2
    are_doing a2b1c2d1g-3h2 are_down g3 are_ever b-8c-1d-10f-7h2 are_expected c2 are_expecting j-2k5 are_flat k2
    are_for c1 are_free f2h1 are_from c4 are_full j1 are_further a3 are_getting k1
    are_giving b5c-4d-4e-2f-3g-3h2j-2 are_going b-4d1e-7f-1g1h2j4 are_good a3j1 are_handling j2 are_happy f-1
    are_having a-1b1c-2d2 are_held c2 are_hiring d-1 are_i a-3b-2c-2d-3e-6g12h-9 are_in a-4c-3d-9e2j-2k-1
    are_kept c5d1 are_leaving c1d1h1 are_letting j1 are_like b1d4 are_looking a-1d-5e2h2 are_lovely h2
    are_making d-2 are_more a4c-3d-2h1 are_my b-4c-7d-6e-1g1h-3k-6 are_newer a4c-2 are_next f1 are_no k-2
    are_not a-2b5d5e3g-2k-2 are_now b-2 are_off b2g-2h-1j2 are_old c2 are_on a-2b2c-4d-6e-4h-4j-2k-2 are_only g1j-2
    are_out b-2e1g-2h-4k3 are_over d-2e2 are_paid b6d-2 are_paying b-1c-3f1i-2j1k-3 are_pretty g1 are_putting b3
    are_ready b1 are_right g2 are_running c1d2 are_sending d1g-1 are_shared b3 are_short b-2c1 are_shot d-1k3
    are_signing j-2 are_simply a4d1 are_slim c-1g2 are_slow b2c4e1 are_sorting a1 are_splitting k3
    are_still b-4d2e3f-3g-2h-1i6 are_stuck b-3h2 are_taking b-3g1 are_that g2h-1 are_the a10b-11c-5d-1 are_those c2
    are_three a1b-2j-1 are_to c-2 are_too b3d1h2 are_treated c5 are_two a-2b-3c-1e-1i1j1 are_up a-1e2g2
    are_very d-1g1 are_waiting a1g-3k-1 are_we b1d4 are_welcome c-4f4h-2 are_what b1 are_with h1 are_wonderful a-1
    are_worth d1 are_you b-1d9e-1h1 area h-4 area_manager c1 argue b5c-5f1h4 argue_with b5c-3d-2f1h1
    argued c1g-3h-1 arguing c-1h-3i1j2 arguing_about i2 arguing_with j1 argument a1 arise b2 arisen g2
    arm a-4c-2f2g2h-2 arm_. f3 around a-3b-1c4d3e2f-1g1h-3j-1k-3 around_, a2d1 around_. a-1d4f1h-2
    around_@amount b4 around_by d1 around_that g2 around_the b-4c1g2i2 arrange b1c1g1h-5 arrange_the b2g2h-2
    arranged g-3j5 arranged_. e-1g-2 arrangement b3c-3g1h-4 arranging d-4h-1i-2j2 arranging_it h1 arranging_the h-6
    arrears b3k4 arrive b1c2h-3i-3j2 arrived a4b-10e-2f-2h-9 arrived_. c2 arrived_at c-2 arrived_in a2
    arrives c1h-4 arrives_. g-3 arrogance c-1d2 arrogant c2d2 arthritis a-1k4 article d-5e-3 article_on b-3c-1
    articles c1d1i4 artistic c1 arvo b-1h-3 arvo_so g1h-2 as a-1c1e2f3g1h2k-1 as_. a1 as_@number i2 as_@other c-1d2
    as_@quote c-2f4h1 as_a b-2c-3d-8f6g-4h-1j1k-2 as_agreed h-2 as_an a-4b-2h-2j-2 as_and b1e1h-1 as_another g2h4
    as_any c1e-3 as_anyone e-1k1 as_at b1h2 as_cancelled a2h4 as_close a4h1 as_closed h4 as_controller h-1
    as_described a-1c3 as_ever c1e1 as_far c5e1f-2g5 as_final b1f-2 as_for a-2b-2c1e1f-1h-8 as_friendly c-1
    as_friends c1 as_good a1c-3g6h-3 as_head a1c-1 as_i a-1b-1d-3e-4f-7g-3h1i-3j1k-1 as_if b-6c2d8e-7f-4g3
    as_in b1h1 as_is e2 as_it a4c3d1e1f3g-1h1i-1k2 as_its c1h2 as_keen g1 as_long b-2c-5d1e1f4g-3h-6
    as_matters f1g2h-2 as_me c-1e2 as_mine b2g1 as_more a-1 as_much a2b3c-6d2e1g1h-3 as_my b4c-2e-1i1j2k2 as_not g1
    as_nothing a3h-3 as_notice h1 as_of b-2c-7d-9h2 as_on d2h2 as_one b-3d4h1 as_our g4j-2 as_planned g-4h1
    as_promised c-2h-2 as_proof i4 as_regards a-2b3e1g2 as_she c1 as_soon a-1b-5c-3d2e1h-2i1j1
    as_that a-1b3c-1d-5g1k1 as_the a6b6e3f2h6i-2j1 as_their h2 as_theirs a4c-1 as_there a-1g-3 as_they b2d3e5g2h4
    as_things a-4b2d-3e-5g6 as_though b-5e-2f-5g6h-5 as_to a-5c2d2e7f-3g-5h1i-1 as_undecided e4h-2 as_usual d4
    as_we c-2e1g-3j3 as_well a-2b2c-5d1g-5 as_withdrawn a-2b1c-1d-6h4 as_you a-2b-4c-2d1e-4f-6h-2
    as_your a-9c-5e2g1k4 as_yours b-4c3d-1h-2 ashamed a-3b1c2d4e-4g-6k5 ashamed_. c2d1 ashamed_of d4 ashamed_to k3
    ashore f1g1 ashore_. f1 asia c2 asia_. c2 aside c-2d-8e-9f3g3h8 aside_, e-2g1 aside_. g2h2 aside_for b1
    aside_from a2g2h5 ask b-1c1e1f-2g-3i-5j-4k-7 ask_, c-3d-2e-2f-1g-1h1 ask_. a-4c1d-5e-5 ask_a d3 ask_about c-2d2
    ask_again b1d3 ask_anyone c2 ask_for a-1b-4d3e1g-5h-5 ask_her e-3 ask_if b1d1f-3 ask_me a-1c-2d-1e1f2h-4
    ask_my e4f-1 ask_myself g4 ask_of c5 ask_someone d2h1 ask_that c-5d-5e5f3g-2 ask_the d2h-1 ask_to c-1h2
    ask_what b2d-3 ask_where b-4d-1e1 ask_whether c-1g1 ask_who d-3 ask_why c2h2 ask_you a3c-10d-8e-1f-1g-8h1
    ask_your b2c-4d1e3 asked b-2d-3e-10f-12g-4h-1i3j-1k-8 asked_, c-3h2 asked_. b-1c-5d-9e2h2 asked_a c2
    asked_about b3d-2g-1h-5j-1 asked_around a2c1 asked_before c-2 asked_by a1c-1d3h1 asked_for a-2b3d-2e-4g2h1j2
    asked_how b1c-3 asked_if a-1b-1d1e-1 asked_in c-3d-1 asked_me b-1c4d2e-8f-2g1i1j-1k-4 asked_my b3c4d-2h-3
    asked_the d-3e3 asked_them a-2c-3d1h-2 asked_three c3 asked_to a1b-6c5d-3h-1i4 asked_what a-7b-8c-3d-8e-4i-2
    asked_when e1 asked_where a1 asked_whether b-3e-3g-6h1i1 asked_which b-3c-2h-2 asked_who c-1 asked_you a2b2d3
    asking a-2b1c8e-7f-5i-7 asking_, c1f-1g2h2 asking_. d-2 asking_a c3d2 asking_about c1 asking_for b1c3d2e-1g-3k2
    asking_if f-1 asking_me a-4b-4c-2f-4h-5i-1k-2 asking_whether d1 asking_you d-1e1f2h-4
    asks b-2c3d3e-5f-2g-4i-2k2 asks_for b-4c2d1h-4 asks_me c1k1 asleep c4d-2e1 asleep_. c1e1 assembly g1h-2
    assessment a-6b-7c4d1e-3f4g3h2i4k3 assessment_, f1 assessment_. g2 assessment_centre a-1c2d2
    assessment_day c2k1 assessment_on h-1i1 assessments k1 assignment b-2c2d-3h-1 assistant a-3c-4f-4h-1i-5j-2k-3
    assistant_'s d1 assistant_manager h1 associate a2d2h-1 associate_interviews h1 associate_role a1
    associates b1c2 assume b-2c-5d3e11f-8h-9 assume_i d-2e7f-3h-6 assume_that d3e1 assumed b2c-1d1 assuming d3f2
    assured b1c-4d-2e-2g-1h-1j2 assured_that c-3e-2 asthma k3 astonished c2g1 astronaut c-2d5 astronaut_? c-2d5
    at a-2b1c-2f-2g1h-2i-2j-3 at_, a6h-1 at_. b4c2g-4i-1 at_@amount b3e2 at_@currency b4d2
    at_@number b2c1d3f-3h-1i-6j-9k-2 at_@other a1d-1 at_a a-2b-1e3f-2h3i1k-1 at_all a-8b-2d4f-1g3h-2i-2k2
    at_an c-1d-9h5 at_another a-2b-4e-6f1g-9h1i1j-3 at_any b-8e-3h1i-2 at_both a6 at_breakfast a1 at_by a-2c2
    at_christmas b7c1d2 at_college h-4 at_dawn g-1 at_dinner e-1g1 at_each b-1c2 at_ease a-4b-3c-5d-5g-2h-3k-4
    at_eight b-6g-3 at_eleven b-4c2f-1g3h-2 at_every b-4c1 at_fifty b-3 at_first a-2c-5 at_five b-7c-1i1
    at_forty b-3 at_four b-5c-4d-2e-1f2 at_full b3 at_half b-4f-2g-10 at_her j1 at_his c2 at_home b-6c-7d-1e3g1i-1
    at_it a-2d1e4f1g-2j2 at_last b2c-3d1e-1h1j4 at_least a-4b8d5f3 at_liberty b-1g-1 at_long a1b2 at_lunch c1
    at_lunchtime h5 at_me a-1b1c2d6e-3h-3j1k7 at_midnight c4d4g-1h-1i4 at_most b2k1 at_my a-3b2d4e1f-7g-1h2i1j-6k-3
    at_night a2b-1c7d4g-1h-1k3 at_nine a-3b-9c1d-2e-3f1g-2h-8i-4 at_nineteen b1d-1 at_ninety b3 at_no c3
    at_noon a-2b-3h-5i-1j2 at_once b-1e-4f1h4i1 at_one a-3c2g3 at_our c-6e1g1h-5 at_peace h-3 at_people c1
    at_present a-4b-4c-7d-6e2f3h-4 at_quarter c1 at_reception c1d-3 at_school b-1d1 at_sea c2e1g1h-3
    at_seven d2i3j1 at_seventy c-1 at_six b-2c-9d4i2 at_sixty a1b-3c-1d-5h-2 at_some d-8e9g-6h-6 at_st h2
    at_such c1 at_table b1d-1 at_ten a-4b-5c1f-1g4h-2 at_that b2c1d-4e-6f2g4h-6 at_the a1b2c-2d-6e-1f1h2k-1
    at_their e2i1j1 at_theirs a1b2 at_them a1c3d2e-2 at_thirty c-1g-1 at_this a-1c-1d-3g4h1i-4k-2
    at_three a-2b-5c1e-2g7 at_time b4 at_twenty a1g-2k1 at_two b-4d-5e-4g4i-2 at_uni h2 at_university b2h-2
    at_us a2 at_weekends b1d-3 at_what b3d-2 at_which e1 at_work a-3b-8c-5g2h-3i-1j-2k1 at_writing d-1 at_you a1e2
    at_your a3b-1c-3d-2e-1f4g1i-7j-6k-2 at_yours a6c2h6 ate a-3b-5c7e7h-1k-1 ate_a c2d1 ate_me e4
    ate_my b-2c3d1e4h-2k-1 ate_the c-3d-1 ate_up c5e1h1 athens b-3j-1 athens_. b-2 atmosphere c9d1g-1h-2
    atmosphere_in c4 attach b3c-3e-3h-4 attach_the i-2 attached a-7c-9d-14e-6f-7g-2h3i6j-4 attached_, c-1i1
    attached_. b-2d-1h3 attached_form h5 attached_is i2 attached_the h-6 attached_to b2h2 attaching h-2i1
    attaching_the h-1 attachment a-1c-5h-2i3 attack k3 attacks i-1k5 attempt d3e2 attempts e4
    attend a5c-9d-9e-3f7g7h5 attend_, a1 attend_. a2b1f6g1h2 attend_on a2b-1g2h5 attend_the g1h1 attend_your f-2
    attendance e2g3 attended c1d1 attending a3b1c1d1e-4g5h9 attending_, c2f1h1 attending_. e-3h2 attending_on e1g2
    attending_the a1c-3h3 attention a-7b-10d7g-3h-4k-1 attention_, d1 attention_. d3 attention_to b-9c-1h-5
    attitude c1d10h-3 attractive a5c-3h-3 attractive_of h-2 attracts g1 attracts_me a2b-2g1 au d-1f3j-1 auckland a4
    audience d1 audit b-6c-1d-4e3g4h-4j-2 audit_, g2 audition c6d2f3h5i1 auditions d2 auditor b-1c2h-2 auditor_. c3
    auditors c1d-2 august a-7b1c-7d-6f-1g-7h-1i4j1k1 august_, a-2b-2j2 august_. c-2e-1i4k1 august_@number i1
    aunt a-3c-8d-8 aunt_'s b-2h1 aunt_, k1 auntie c1k2 australia j2k-2 authority c2f-1 authority_, f-1h1
    authority_. b2c2 autism j-1k1 autistic k1 auto h3 auto_reply h3 automated c2 automatic a1d3e-1h-2
    automatic_reply d2 autumn a-7b-7c-9d-10e1f-5h-4i2k3 autumn_, h-2 autumn_. c-3d-2e-4h1i3j2k2 autumn_and k2
    autumn_i h-2 availability g2 available b1c-7d-2e-3g4h-2i-4k-3 available_, b2 available_. a1 available_for g1h4
    available_from h-4i-2 available_on g1 average c1d1 avoid h-3k3 await d-1 awaiting g-1h3 awaiting_a h4 awaits c1
    awake a4c-5d4g1h-2k1 awake_. d1 award a-5b4c-4h-3 award_for d1 aware a-1c-3d1 aware_that c-3d1
    away a-2c-1e-4f1g4h1i-4j-3 away_, g1 away_. c-7e-7f-2g2i-6k-2 away_and b-1c-5d7 away_before h-3 away_for c1
    away_from b5c-7e-1f-6g6h1i-2j-1k1 away_if g1 away_in g1h2 away_just b-1e-2f2 away_my c3f1 away_on b-2h-6
    away_that g-3 away_the h4 away_to h7 away_with a-3c-2e1h-1 away_yet f2h-1 awful a-3b-1c-1d-2e-3g2k-1
    awful_, c-2 awful_lot c2d-1 awkward d-2g-1h1 awkward_, c1g-2h2 awol e2 b a6b1c-5d-4f1g1 b_, a4d-2 b_. a3
    babe h2 babies d-1 baby a2b-1c-2d-1e1g1h1i-3k7 baby_'s g3h-1 baby_, a2d-2 baby_. b-2d1h5j1k-1 baby_in k1
    baby_is b2k2 baby_room a1 babysitter g8 bachelor b2 back a-6b-5c-3d-3e3f7g-3i1j-4k4 back_, a1b-1c2d-3e4f-4g3i-2
    back_. a-8b-1d2e2f1h1i-5 back_? e-1f-2g1h-1 back_about e-1 back_after d1h7 back_and b-4c1d-2e-2g4h2i3k1
    back_as e-1 back_at f1g-3h-4 back_burner e5 back_by c-1f4g-3 back_for b-2e-3f2g-1 back_from e-3g5h2i2j-2
    back_has k3 back_if e-1f3h-2 back_in a-6b-1c-1d-8f8g-9h-4i-7j-2k4 back_into b1f1h-1 back_is f1
    back_my a-1f-2g-1h8i1 back_of a1b3c-3d4f2 back_on a-1d-4e-2f3g-1h1 back_out g3h1 back_so d-3
    back_the b-6d-2e-2h3i3j1 back_to b-4c1d-1e3f-2g-9h-4 back_twice c-2g-1 back_unless f-5 back_when b1e2
    back_with a-6b6c2d-1e2f1g2j-1k-3 backed f1 backed_out f1 background a2b-6c1d-7f1g-3i4j-3 background_, a3
    background_. h1 background_check a-1b-1c2f2h-3i5 background_in a1 backing d-2e-2h3 backing_out e-1 backlog c3e2
    backs c2 backup a5c1f1 backup_. c2 backwards b5c1g-2h-2 backwards_. b1c1 bad a-1b-1c2d-12e-1g-1h-5i-3j-3k7
    bad_, a3c-1g2 bad_. c1 bad_for e3g1 bad_news c-2e4 bad_reviews c3 bad_that k2 bad_word c-9d-1e-6
    badge a-9b-4c-5e-9f-11g-9h-1i-8 badge_, f-4 badge_. c-1e-3h-1 badge_and d4 badge_at b-2 badly a-5c6d-1i-2k3
    badly_, e1 badly_. d2h1 badly_designed c3k2 badly_organised c4 badly_run c-2 badly_thought c2
    bag a-5b-2c-7d2g-2h-4 bag_of c-2 bagged a2 bags g2 bail g4 bailed g1 bailiffs d2h-2k6 bake b-1c-3 baked a1b1
    baker b-2c1h-1 baker_. d2 bakery a4b-1c-5d-6f-1h2 bakery_, h2 bakery_. h-2 bakery_on b2h1
    balance a2c-2d-6g2h-6k-4 balance_, a1g3 balance_. g1 balance_the a3 ball d2e3f1g-1 band a-3b8c-5e-2h1j-2
    band_, b2g1 band_. a2 band_@number b2 bank a3b1c-7d-4e-1f-4g4h-2i-1j-1k4 bank_'s h-1 bank_, a-1c1d-1e2h2k2
    bank_. a3b3c-3g-2h-1 bank_and k1 bank_each h3 bank_has g1k3 bank_holiday a-3b-8d1 bank_holidays b5 bank_i c2
    bank_in a1b-2 bank_is a1b-2c-2k6 bank_manager a-1b7c-1 bank_on g9 bankrupt k2 bankruptcy j-1k6
    bar b-1d2f2g-1h-1i2k4 bar_. a1b1g-1h-1k1 bar_of d2 bar_supervisor h1 barber c1i1 bare d1 barely b1c-2d1
    bargained g1i1 bargained_for g1i1 bargaining d1i4 barista c1g-2 barked d1 barn d4g-1 barred i4j-1
    bars b1c-3e2i4k1 bars_me i4 base a-6b15c-3e5f4g-7h-3i-1j-7k-3 base_, b3 base_. b5 base_and h-1 base_is h1
    base_to f2 basic a-7b13c-1d5 basic_. a-1b6c-2 basic_is b4c-1 basic_manners d3 basis h1 bath d3 bath_. c-1d1
    battle k3 be b-1c-3d1e1f-1g4h1i-2j-1 be_, a3c-4d-4f-1g-1i2 be_. b-5c-1e5f-3g-6h-4
    be_a a-2b-3c2d-3e-1f-3g-3h3i-2k-3 be_able b1c-6d-2f-1g2h-4i-4j-3 be_about c-1g2 be_advised h3 be_after e1g2
    be_all b-2g-5 be_among e2 be_an b-4c-2d2f-1g-1i2 be_another f1h-2 be_answering d2e5h-4 be_any b1e2g-3
    be_appearing e-1h3 be_applying h2 be_around g1 be_as a1e3 be_ashamed c4d7h2k2 be_asked b-6d-5e2g-1h2i-1k-2
    be_asking h1k2 be_at a8b2e-5f1h-3i3j-4 be_attending a4b2c3e-3g-8h9 be_available g2h-2 be_away b-4g-4h-1
    be_awful g3 be_back b2f3g-5h1i1 be_best e2g6 be_better a-4c2d-7e-3f-4g6h-4 be_blunt a-1b2c4d8e-5g-4h-3
    be_bothered c3d8e1 be_bowing h1 be_brief g-2h-1 be_busy h-2 be_called a-1c-2g-1 be_calling h3
    be_cancelled g-3h2 be_candid a1c4d-2g-1k1 be_carrying e-2g3h-3 be_checking e1h-5 be_cheering e-5h-3
    be_clear c-1 be_closed e-1g-1h2 be_coming a6b1d2e-15f-3g-6h10j-2k-1 be_considered a-6b-2d-7g-8h7
    be_contacted e3h-4 be_continuing b1c1d-2e-7g-2h3 be_cross d1e-1g4h-1 be_curious b2f2h-1 be_daft a-1b2d-1h4
    be_delighted c-2d-3g-2 be_desired c4 be_difficult g2 be_disconnected e-1 be_doing a3b-3c1d-7e-6g-7h1
    be_done b1c-1h-1 be_drawn b-3h-2 be_driving g-2h4 be_dropping b3e-1g5 be_early g-1 be_earning e-2
    be_easier a-4g-1i-2 be_enough b1f2 be_excused g1h2 be_fair a3b-4d-2g2 be_far c1g1 be_filled a-2 be_fine c2
    be_first e-2 be_flattered d4g-1 be_following e-1g1 be_foolish a3 be_for a1b-2c-1e1f-1g4h-3
    be_frank a-1b2d-3g1h-3j1k4 be_free b-5e-3f-3g3i-4j-2 be_getting g1 be_given c1g-1h2 be_giving b1e-1g1
    be_glad a-8b-4c-9d-9e-8g-6h2i-7j-3 be_going b1c2e-9g-1h3 be_good g-1 be_grand b-3g-2 be_grateful b-2d2e1h5
    be_had f1j4 be_happier a6b-3c-1e-1 be_happy d-3e-3f-1g-3h-8 be_hard a-2b-5c-5g1h-3 be_having b2c2d1
    be_hearing d3h-2 be_here d2 be_home g-1j-2k3 be_honest b3c1d-11e1f-1h-1k1 be_i g5 be_ignored d4
    be_in a2b-3c-9e-1f-4g4h-2j-7k2 be_inclined g3 be_informed h3 be_interested d-1g-1h-2
    be_interviewed b-1d-4e-2g-4h9 be_interviewing a-1b1e-6g-1h6 be_introduced c1 be_it d2g1
    be_joining e-2f-2g2h7i-1 be_keen f2 be_kept a-1c-3d5f6g-1h-1 be_kind g-1 be_kinder g1 be_late g-3
    be_leaving g1h1 be_left b-2c-2k3 be_let i1 be_letting g2k1 be_living j2 be_looked d-1e3 be_looking e3h-2
    be_losing b4g-1 be_lost b2h1 be_lovely d4 be_lucky d-1h-1j-1 be_lying a4c-5d3g2 be_mad a3b2 be_made c1h2i2
    be_making b4g3 be_me h4 be_meeting h4 be_more b-4d1g1h-4 be_moved b1g-2 be_moving b-3h6i3j-4 be_much c1
    be_my b-4c4d-2f-2 be_near a-2b2 be_needed h3 be_needing a1e-6f-1i2 be_nice c1d5 be_ninety g-2
    be_no a-4b-2c-3e-4h4 be_nothing e-1g2 be_obliged e5f-4h1 be_off g-4h-3 be_offended a3d-2e2 be_offered g2h1
    be_okay e1 be_on b8c-1d-2e-7f2g-5h-3k-1 be_one b-4c-5d-4g1h4 be_open a1b3d-3 be_opening e6h-6 be_our e1h-1
    be_out c-2d1f-4g3h-8i-3j4k-3 be_paid b5 be_passing g1 be_patient b1e6h-3 be_paying b5d2 be_perfect c1
    be_persuaded f5 be_picked d-1h-5k-1 be_picking e7g-8h-5 be_pinned e2g-2 be_pleased c-2e-2 be_polite h2
    be_possible b-5d-4e-3g-4 be_present g4 be_proceeding a-1e-2g-2h5 be_proud c3d-6g-1 be_pulling g4h-1
    be_pursuing e-5g-1h4 be_put a2b-1c-1h-3 be_putting g-4h2i2 be_quick c1d4h1 be_quiet e1 be_reached e-1
    be_read d-4 be_reading d-1e6h-3 be_real c1g1 be_refunded b-1 be_regarded h3 be_released g1h1 be_remembered d1
    be_removed h1 be_replying e2h-3 be_reporting c1h4 be_responding d-1e4h-5 be_returned e1 be_right c1d-1e2g-1h2
    be_ringing d2e3 be_round g-1h2 be_rude d-3 be_running a1i1 be_rushed d1e1h-1 be_safe f2 be_saying e-1g6h-1
    be_seeing d-2g3h1 be_seen a-3c-4e2h4 be_sent c2e2 be_short c-3d-4h-5 be_shortlisted c-1d-1 be_silent e1
    be_silly b1c-1 be_sincere a1g3 be_sitting c1d-4e-3h2i1 be_so b-4c-4e3f-3g-3h5 be_spoken d4e-1g1 be_starting h2
    be_staying g3h1 be_stepping h2 be_stopping b-1g2h1 be_straight a-2e-3g1 be_stretched a2i1 be_sure d-1e1g-5
    be_surprised a-3c-2d-3e5g2h-3 be_taken b-2c1e3f1h-2 be_taking a-3b3c2d-6e-2f-3g-3h3i-1k-1 be_talked b1c-1f6h-3
    be_talking b2 be_teaching c2h2i2 be_telling d3 be_tempted f4g-1 be_ten g-2 be_thankful e1
    be_that b-3d-1e-2f-5g11h-10 be_the a4b-2c4d-3e1f-9g2h-2j-1 be_there a-8b-4d2e-10f6g2i-2j-5k2 be_this d-2
    be_thought d-1g2 be_thrilled d1 be_tickled f2 be_tied i1 be_to h3 be_told a3d7e1g2 be_too b-2c-1k3
    be_treated c-2d4h2j1 be_turning e-1g3 be_unable g1 be_unfair a-5c-5g-4h-3 be_unreachable e3 be_up a1d-1f3g-4h-2
    be_upfront a1 be_useful c1 be_very b-2d3f-2g3h-2 be_waiting e2 be_wasting d-3e3h3 be_welcome f-1
    be_where a-1b-1h-4 be_willing f1g-1 be_wise g3 be_wiser a-1e-1g3 be_with b-5d-3e-3g8h-5 be_withdrawing g4h-1
    be_withdrawn f1h-2 be_working a4b1e-4g-2j3 be_worth f-1 be_writing d-4e2g1h-4k1 be_wrong b-1f-1g1h4 be_you a2
    be_your b1c-2d-3e-1f4g-3h8 beam a1 bean b1g2 bear a-6c-5d-4e5g-7h-5k3 bear_with b-1c-1d-8e4f-4g-3h-7
    bearing b1c-1h-2 bearing_on c-1 beat a6d1f1g-5 beat_. a3 beat_about d2h1 beat_the a1 beat_you a4c2d2 beaten a1
    beating a3f1 beats a8c-8d-7e-5f-1h-1j-1 beats_a a3 beats_anything a-1 beats_the a2 beats_yours a-1h1
    beautiful a-3b-4c-3d-5h-7 beautiful_. c-3 became a2b-3c3d-4e-2g1 became_a a2
    because a2b-1c-1d3e-1f-6g-5h8i-2j3k2 because_a a1c-3h2 because_i b-5c-4d-3f-11g-7h-2i-4j-1 because_if f3
    because_is a1h6 because_it b-4c-4e-1f-1h5 because_my a-3c-7d-3g2h-1j4 because_nobody d1h2
    because_of a-6c-4d-12g-3h-2k1 because_that d1h-4 because_the a5b6c6g-4h7i2j3 because_their h4 because_then b1f2
    because_there a1 because_they a-1d-1h6 because_this c2d3 because_we b-2d1k2 because_you c-2d5e-1h-6
    because_your c9d1h4 become a-3b1d-2e3h2j1 become_a d-1e2g2h4 become_somewhat g1 becomes f6g4h1 becomes_a f5
    becoming a2 bed c-3d5e-5f-2g-1h-8i-2j1k6 bed_. b-2d1h-1 bed_for b1d3 bed_in d1j4 bedridden k4 beds b-3c4h1j4k-2
    beds_. c3 been a-1b-1c2d-5e5f-9g-3i-3k4 been_, c3 been_. a-4b-4c1g-3h-4k1 been_a a-1b-3c-6d-2e4g-2h-7i-6j-7
    been_able c1 been_accepted h-2j1 been_admitted k2 been_an b-3c2d-3g-1 been_appointed a2b-3g-1h5
    been_asked h-1i1 been_asking b1g3 been_at b-1c1 been_bad h2 been_badly c4 been_better a-2c1 been_bullying c-2k3
    been_called a-1c-1g3h-1 been_closer a-3 been_diagnosed h1 been_doing a-1b-2c3g1 been_employed h3
    been_engaged h2 been_fixed g-1i3 been_flat e7 been_following c-2 been_found j1 been_given a4b3c-3e-3g-9i2k-3
    been_going e-3h-1 been_good a-2b1h-3k1 been_grateful h-2 been_happy a3 been_having g3h-2k3 been_hectic e3
    been_hired a-4e-5g-4h10 been_hoping a-2b2 been_in a-1b-3e2j-2k5 been_kinder c-1h1 been_let a1c4d1e-3
    been_living h-1k2 been_looking h-2j1 been_lucky a2 been_mad d-1e3 been_made b-3c2e-2g-2h3i3k1
    been_meaning c-5e6h1 been_mental e3 been_more a-7b-1c-5 been_moved b-1c3g4k-4 been_my a4b-4c-2j1
    been_nicer a-6c-2d-3 been_off c1 been_offered a6b-1g3h2k-1 been_on a-4b2c-5d1g-2h-2k-2 been_one c-1e4
    been_out b1c3 been_patchy c3 been_patient h3 been_promised a-2b6c1 been_promoted b1h5 been_published k-2
    been_put c-3e-1h-2 been_racing k-2 been_round c-2k1 been_rude h2 been_set h1 been_signed c-3h-1i-4k3
    been_sleeping k4 been_snapped h4 been_so c-10 been_spoken c3 been_taken h7i1 been_talking g1k-2 been_the d-2k-2
    been_there c6 been_thought c2 been_through c-3 been_to c1h-1 been_told c-2d-5e1h1k7 been_too c-2g-1
    been_treated c-1 been_trying j1 been_turning e-2 been_up b-2 been_very c-2e1k1 been_waiting a1 been_with a5
    beer a1b-4 before a-5b-1c1d3e-1f7g1h1i4j6k-4 before_, d-3 before_. a1b-1c-5e2g2h-1i-4j-2 before_a c4i-1
    before_an d-3 before_and c3d1 before_answering e2 before_any j1 before_anybody a1c6d-3 before_anyone c4d-4
    before_christmas c2 before_deciding e-1 before_friday f4h-3 before_he c1d1 before_i a-4b4d-1e9g-12i2j2
    before_it c2f-2g-3h4i1 before_long c1e-2g4 before_me a5c1d-1e1h-3 before_monday f-1 before_my c1e1j2
    before_nine g2 before_noon d1f-3h-3i-2 before_our c1 before_somebody c1h2 before_sunday f1g2 before_tax b3
    before_telling c-2d-2 before_that b3i1 before_the a-9b-3d-15e-3g1h1i5 before_then e1h-2i1
    before_they a-4b-8c-5j1k-1 before_thursday b2f1 before_we b-3d-4e-3f-3h4i-4j6k-4 before_you a3c-7d9e-6f4i-2
    before_your a1c-3e-4f2g6h3k1 beforehand c3 beg c-8d2f1h-1i2k2 beg_to b1h3i2 beg_you f2h-1 began a-2c3d-5g1h1
    began_to c2g2 began_with c1 beggar d4e-1 begged i1 begging b-1d7e-3 begin a-3b-7d2e-4f-3h4i9k-3 begin_at i3
    begin_on c2h2i4 begin_there h3i4 begin_to d1g5 begin_with b-3c-4h-1i1 beginner a1c2 beginner_. a1c2
    beginners d2 beginning d-3e-3f-2g7h-4i4 beginning_to d-1e-3f-1g7h-1 begins a-5b3c-4f-1h1i6j-1k1 begins_. a-1b2
    begins_in k1 begins_with b2 begun c-7d-3g3h4k2 begun_to a1c-3g1k4 behalf e-1 behalf_. d1 behaved c1d3
    behaves d1f1 behaviour c3d4 behind a-2b-2d-5e1g-7j-2k5 behind_, c1 behind_. a3c2 behind_a a-1b1c1 behind_it j1
    behind_me b1c-6e2g-3h1 behind_my h-1 behind_on e1k2 behind_the a-8b-2c3d-7e4g-4h-3i3k-1 behind_this e-3h1j-1
    behind_us h1 behind_with i-1j-1k4 behind_your c-8d-2e-1k4 being a-1b2c3d6e2f2g3i2k6 being_, f2
    being_. c-1e7g-2h-1 being_a a1b2d-6h-3 being_able b1 being_asked a1b-3c7d-2h-3 being_called h1 being_honest a1
    being_interviewed c1d-1 being_late c1d1 being_left d-1e1 being_paid b1g-2 being_patient h2 being_polite c1d5
    being_so c-4d-5e-5h2 being_the a4c-4d1h1i1 being_told c3d2 being_what a-4d-1g4h3 belfast j1
    believe b1c3d1e-11f-6g-1h-6k1 believe_, a-2 believe_. a-2c3 believe_i a1b-2d1f-1g5h-3 believe_in a5g-1
    believe_it a-5b3c-3d-1g-3h-2i1k1 believe_me c-6d1g-1 believe_my a2 believe_that c-4d1f-3g2 believe_the c6g-3
    believed b2c-3d2 believes b1c-1d2h1 believing b1c1h2j1 believing_in b1 bell b-5d-7e2g1h-1 bell_when g2
    bell_you e2 bells a-1b-1d1g-1 bells_on a-1d5g-1 belly a1d2 belong c1i3 belong_to c1i3 belonged c2 belongings j3
    belongs a-5b-5c3h-4i1j2 belongs_in c4d-2 belongs_to a-3b-1h-1i1j2 below a-3b6c1d-9g-7i5j-3k-5 below_, i1
    below_. b-4c-6e-5h-7i1 below_my b1c3 below_the a-2e1 below_to h1 below_what a-1b4g-1h1 belter d1
    bench a1b-8c-8d-5f1h1k1 bench_. k1 bench_for f1 bench_to h1 benches k2 bend a2b2h-1 beneath a1c5d3e1h-2i1
    benefit b-5c-5h-2 benefit_of b-1c-3 benefits a-2b2c-8d-6e-3g-3 benefits_, b2e-2 benefits_adviser h1 bent h1
    berlin f1 berth a2b-7h1i3 berth_on h1 beside a3b-2d1e-1f-2g1h2 beside_it c4 beside_me a-1c-3h2k-2
    beside_my a1b1c-1g3h1 beside_the a1b-3d2 besides a1b2c1d-1i-2j-1 besides_, b-1c1h1 besides_. a3b3c1
    best a-1b-9c-7d-12e4f-5g2h-5i-17j-15k-16 best_, a-11b-15c-7d-19e-23f-5g-22h-18i-2 best_. a2b-4g-5 best_fit a4h1
    best_for h-2 best_help h-1 best_i e1 best_if e1g8 best_in a4b3d2 best_match a5h2 best_not e5
    best_of c-5d-1g-8h1 best_stepping g3 best_that e1g2 best_thing a4 best_to a-7b-1c-3g-1 best_way a-1c-3
    best_wishes a-12d-1e-1h-10 best_with a-8b-6c-3d-1e-3g-9h-8 best_work c4 best_you d1g1 bet a4b-4c-2e-1g7
    bet_on g4 better a12b1c-7d2e-5f-1g-3i-1j-9 better_, a-4c-6e-2h-5 better_. a2c-1g-5h1 better_aligned a3
    better_at a-2d1 better_balance a-3k-1 better_by a-2d1 better_company a1 better_equipped a1 better_fit a2h2
    better_for a1b-5c-5g-4h2 better_home a1 better_job a7c1d3h1 better_known a1h3 better_manners d2
    better_match b-3k1 better_not e1g3 better_of a1b1d-1h-3 better_off b2d-5g1h-5 better_offer a-1i2 better_on h1
    better_one a1h-2 better_opportunity a4 better_organised c4d1 better_part c1 better_pay a4b4 better_people a3d2
    better_place a4b-1h-1 better_placed g3 better_run a4c1 better_suited d-3g-3 better_than a-4c-5d-3f-2g-2k-2
    better_things d10 better_to a4c1h2 better_use a2 better_with a5b-4d-2g3 betting g5
    between a3b-1c4d-1f-3g4h-3k-1 between_a a8b-5c-5h2 between_calls b4 between_me a-7b-9c-4e-5f-1i1j1k-3
    between_my c3 between_now c-1f1 between_our b1 between_rounds c2h1 between_the a-2c2d-4e1g-1i1
    between_them a-7b-3c-1g-1 between_two b-6c-4d-4g-4h-5i-1 between_us c3e3h1i1j-3k-2 between_what a-3b-5c1d1e-1
    between_you a1b3g3h2k3 between_your a5d3 beyond b-2d4f-2g2i1j1 beyond_me b-5c-4d1g3h1 beyond_the b3c1d1
    beyond_what b-1c-2 biased d2 bicycle a2b-3c-2d-2h-2 bicycle_. a1 bid a3b3d-1h7 bid_for b1h4 bien d-5 bien_a d-1
    big a1b1d4f-6g6i-5 big_, d2 big_company c-2 big_one b1 bigger a12b3c-7d-2g-1h1i1 bigger_and a5h3
    bigger_name a3b-2h-3 bigger_part a-5 bigger_step a1h-2i2 bigger_than a-2b2h3 biggest a4 bike b1c-7d-4e3g-2h-2
    bikes a2 bill a-3b2c-6k1 bill_. b1e1h1 bill_for b-1 billings b4g-1 bills b2g-1j-5 bin a-3b-2d6e5f5h2 bin_. d1e3
    bin_my d1h1 binned d2e3 binning a1d2e2h-1 bins c4d1 biometric j3 biometrics j4 bipolar k1 birth d-4j1k1
    biscuit b-3d4 biscuit_. d2 bistro a2h-3 bit a-4b6c5d-3e5f-2g2h-5i3j-6k-6 bit_, b-5c-7d-3e7g-2h-2 bit_. b-2c-5e6
    bit_? e1g2 bit_about e-3i4 bit_and c-3e2 bit_as h1 bit_awkward c1g-2h2 bit_doubtful e-2 bit_extra b4
    bit_hectic g-1 bit_higher b2h1 bit_in c-4 bit_like c1 bit_longer e5 bit_more a-2b7c2d-1e-1 bit_much c3
    bit_of b-2c2e-6f1g-1h1i3k-2 bit_on f2 bit_too b1c-1 bit_up e4g1 bits c-2d-1 bits_. c-2 bitter d1
    black c3d-3e3i1 black_and c-1e-1i2 blacksmith c1h1 blame a-5b-2c-5d1e-2g-9h-7 blame_the b-1c-1d2
    bless a-3c-1d1e-11g-10h1i-1k-6 bless_her j1 bless_them a-3b3 bless_you c2d2h1 bless_your d1 blessed d-5g-5
    blessed_day g-2 blessing c-2d-5g-2h-2 blessing_. b2 blessings d-3 blew c-2d2 blind b1d1i1k2
    block a-3d2e8g-4h1i1k-2 block_. b2 block_the e1h1 blocked d4e10g3h-2 blocked_, d4e5 blocked_the e5
    blocking d4e7h-3 blocking_the e3 blocking_this d2e4 blocks f1h2i1 blog c-5h4 blog_on h4 bloke c2 blokes c1d3
    blood b-2c-5e-4j2 blood_pressure c-3g1k2 blow c-1d2 blowed e-3g1 blowing d5 blowing_up d5 blows f1k3
    blue a-8c-2d-1g-3h-4j4 blue_card b-2j3 blunt a-8b1c5d4e-8g-5h-6 blunt_, c-2d4e-4g-1h-1 blunt_: c5d4
    bluntly b1k2 blush b4e-3 board a-1b1c-2d-4e-1f3g3h1k-7 board_'s e1 board_, a1h1 board_. a-1c-2d1e-1g1h3k-1
    board_and a-2b2 board_for c1 board_in c-2 board_on i1 board_to f1h-2 board_with a2j2 boarding c2h1
    boards b-1c1j1 boat b2c-1e1h4i3j2k-2 boat_'s e2h1 boat_, g1h2i1 boat_. e1 boat_and h2 boat_is a2c1
    boats a1c-4d-2f-2g1h2 boats_, g1h1 boatyard b1 bob b4 bode c3 body b3c2f-1h4 boil c-2d4 boil_your c-1d4
    boils b1i-1 bolder a4 bond b-1i1 bone k1 bones g2 bonus a1b8c-7d-2e2f2g1h-1j-8k-5 bonus_, b3f2g3h1 bonus_. b2
    bonus_and b1h-3 bonus_at b1 bonus_for b-1 bonus_i b4d2 bonus_in b2e2h2 bonus_of b-3c-2e2 bonus_on b4
    bonus_points b-3 bonus_pool a2 bonus_scheme b2 bonus_track b-3 bonuses b2 book c-1e-4f-6g1h2i-6 book_, b1
    book_. a1 book_a b1c2 book_on c-1d2h4i-3 book_the b1g2 book_you e-2 booked a-11b-12d-1e-1g6i-1j1k-2
    booked_. g-1h1i-1j-3 booked_and g1h3 booked_for c-4h-3k1 booked_in g-2h-5 booked_me g-1i1j-2 booked_myself g3
    booked_on j1 booked_the c2g-2j1 booking d-5h1i1 booking_system c1d-3e1 bookings d2 bookkeeper h-3
    books a1c1d-3e-5h2i3j4 books_. a3b2c3h5i2 books_and j2 books_for j1 boot i1 boots a-1b1c-5d1f1h-1i3k-3
    boots_, h-1 boots_. b2d2h-1 boots_and b1i2 boots_on f2i1 boots_than d4 border b-1e-1h-2i-1j7 border_. j5
    bore b-3e-1 bored a-3c7d1k-2 bored_. c3 boring c3d5 born a3b-5c-1d6k3 born_. d1 born_yesterday d5
    borrowed c-2e-4h-2 boss b3c1d1f-2i1j-4k4 boss_'s c4d2h2 boss_, b-3d-2g1h5k3 boss_. b-2c2g1h-1 boss_and b-1h-2k1
    boss_came b2h-1 boss_found g1 boss_has b1g-1k-4 boss_he d2 boss_i d-2 boss_is e2 boss_to c-2d2h-2k1 boss_was c1
    boss_will g1 bosses b-5c5d-4j3 boston c1 bosun c1 bot b-1c3d4 both a5b-1c-6e-4g-4h-2j-2k1 both_, a4
    both_. a-7d-8g-3 both_and a3 both_are i2 both_be d2 both_for h-3 both_good a-2 both_hands a-1h5 both_have c1
    both_jobs a1k1 both_know a2c2d3f1 both_my j-2k1 both_of c4d1e-1 both_on a1 both_places j1 both_the b2d3
    both_times c-2 bother a-8b-1d2e1f-4g1h-4 bother_. b3c1d-2e-5 bother_me b-3 bother_of d-3e1h1 bother_replying d2
    bother_ringing d-1e4 bother_somebody d4 bother_to c-1d-6e-2 bother_with e-2g4h-1 bother_writing d-1e5
    bothered a-1b-1c5d8g-3h-2 bothered_me c4d-5 bothered_to c1d8e1g-5 bothering d3h2 bothers c4d-1
    bottom a-2b5d2e1f6h-1i3k1 bottom_line a-3b5d1 bottom_of d1e2f6g1h-2i3 bought a-7b1i3 bought_a c1 bought_my b-1
    bought_the b-3d1 bounced h-1 bound c-2e-1g-6i5 bound_to g-2i1 bow b-1c-8d-10e-4f1g1h6k-6
    bow_out a-4c-5d-7e-8f2g2h6k-6 bowed c-2h4 bowed_out h5 bowel h1 bowing c3e-5f2g-2h6i-3k-2
    bowing_out c3e-5f2g-2h6i-3k-2 box a-4b1g-5i-2 box_, d4 box_. d-2h-1 box_of d1 box_office b1h1
    boxes a8b-6d-1e1g-1h-1i-6j6k-2 boxes_, a2e2 boxes_. j1 boxes_are a-1i-1 boxes_for a2c1 boy a-5d2h-6k1
    boy_. b1c1d2e1 boy_who c-1 boy_with b-1d1 boyfriend c2e1g-1h-1j1 boys b1c3d1g-5i-2 boys_'s c2 boys_. c1d-1k2
    brace b1 bracket b5 brain a-3c-2d8e4 brains b-2c-4d7 brains_were b-1c-4d4 branch a1c4d-11e-4g-9h-1j-3
    branch_and c-2 branch_in c1 branch_is c4 branch_manager a1 brand a6b-7c4d2f-1g-2i-1 brand_, a2c2
    brass a-2b3c-2d-1e-1g1 brave b-1c-5d1 braver a4g1 bravo a-2b-3c3d11h-2 bravo_, c1d7 brazil c1
    bread a-3c-2d-2e-3h-3k-3 bread_. c-5d1 bread_is b1 breadth a3c-2 break b-2c2d2e-2h-2j2k-7 break_a d-2i-2
    breakdown c-2k8 breakfast c3h-1i2k-1 breakfast_, b2 breakfast_. b-2c2h-4 breakfasts b1 breaking c2k1
    breaks b5c6d1g-2 breaks_. b2c3d3h1 breath b-1c-5d2e5 breath_, d4e1h1 breath_. d-2e3 breath_for d-1g2
    breathe h-1i1 breathe_. c1 brewery a5b2c-4d-3h7j1 brewery_, b1h4 bricklayer d2 bridge a1b1c-11d-9e1g2h-2
    bridge_, g2 bridge_. b2 bridge_at g1 bridge_is i2 bridge_when e3 brief a7b-5c8d-5e-3g-4h-1i-3k1 brief_, b-2c-1
    brief_. c1g-3h-3k2 briefed c1 briefing b-2 brigade a1c-1g1j1 brighter a8b-1c-5d-1h2 brilliant a1b-2c-6
    brilliant_, d2 brilliant_. a1 bring c-14d-1e-6f2g-7h-4i-1j1k-1 bring_a e1 bring_in b5 bring_me a1b-3d-1f3h1
    bring_my a-1b-3j1 bring_the a1b-6d-7e-6f2g-7h-1i-1 bring_your d2 bringing a-1b4d-1g-4j4 bringing_my g-1j2
    brings a-1c-2d2e-1f-1g-3h-2 brings_. e-1 brings_me a-1b1 brings_the d2 brisbane c1g1 bristol h-3 bro b2d4e2
    broadcast b2 broader a6c-3h2 brochure a-5b-5c1h-2 brochure_. d4 broke b-5d-7e-1f-2h-10i-4k9 broke_, g2k2
    broke_down g-2h-2 broke_my b-1c1 broke_the a1 broken a-5b-7c6h-8 broken_, c-3 broker a1b-2
    brother b-2c-2d-3g-3h2i-1j-2k6 brother_'s h-5 brother_, c3d4h1 brother_. a1c-2d-2 brother_in b-2d-1e1k3
    brother_is k2 brought a-2b-2c-1d1e-4g1h-6i-1 brought_me c-2 brought_up c1d1 brunch d2g1 brush c1 brutal c-1e2
    brutally d3 bubble b4 bucket c1 bucket_. d2 bucks a-3b7d2f1 bucks_an b5d2 buddy b-3c-1d3 buddy_, d2
    budget a1b12e-3f3g-3j-4k-3 budget_, f1 budget_. b5c-1d3 budget_and b5c-2 budget_for b4c3 budget_was b1 bug h-1
    build a-2b-3c4d1h1 build_a c1d1 building a-1b-6c4d3h-2i1j-7 building_, c-6 building_. g1k1 building_and c-1
    building_for b2 building_i k-1 building_is c4d1 building_was c1 built a-8c-2j-1 bullied k1 bully b-1c5d4g1h3
    bully_and c4d4h1 bullying h1k4 bullying_me c-2k3 bump b5c-1d-2e-1f4g-4h-1 bump_me b-1 bumped a-1b9h1
    bumped_me b3 bumped_my b2 bunch a4b-6c-2d4e-5h-5 bunch_, a3g1 bunch_. a2 bunch_for d6 bunch_of h-2
    bungalow j5k-1 bureau c2d-2 bureaucracy a1h2 buried d2e3h-2k2 burn b1c3h-1 burned c-1f2h-4 burner d1e5
    burning c5 burnout b-2g-1k4 burns d3g1 burnt c-5h-5k3 burnt_out h-1k4 bursar h3 bursary a-3b4c-2h1
    burst a-1c-4g5h-3k1 bus b-7c-5d-3f-3g2h-1i-1j-4 bus_, b-2e2g-3 bus_. b-2c3h-5 bus_and a2b5g-2
    bus_company c-1d-2i1 bus_does g2 bus_fare b-3d3k1 bus_from g2h-1 bus_home a2 bus_is g4 bus_out b-1g1
    bus_pass b2 bus_route g-1 bus_stop c-2 bus_strike g2 bus_to k1 bus_was c-1 buses c-3j-2k-2 buses_, a2b-1
    buses_. b1 buses_from b-1g1j-1 bush b1c-3d3e3h2 business a4b-12c4d7e-3h1i4j-7 business_, h1 business_. a3b-2h3
    business_and b-1d2 business_is a1 bust e-2g1 busy b-4c-1d1e6f-7g-7h-1k-2 busy_, c4e2 busy_. c-2d-3e1h-2
    busy_season d2h2 busy_with b-2h1j2 but a1b2d-1e-8f12g-3h-2j2k2 but_. c1 but_a a3b5c3d-2f2g-4h-6
    but_also f2g1h-3 but_any g-2 but_ask e-1g2 but_can f3g-1 but_could b-3g-1h2 but_do b-3c-5d-9e-9f7g-4h-2
    but_for a2e2f-2g-3 but_friday g-1 but_give f-2h-1 but_hang f1 but_he j1 but_hold f3g-2h2
    but_i a-2c-5d3e1f-6g2h9i2k2 but_if a-8b1d-11e-10f9g-7h-2 but_in a2b-1h-4 but_it a-1b8d-8e2f-6g3h1j1
    but_keep b-3c1f7g-4h-1 but_kindly f2h-6 but_leave e-4f5g-3h-4 but_let a-2d-2f3 but_like d-2f1g-1 but_may f-2
    but_maybe f1 but_mine c1 but_my e-3f-4g-2h2k1 but_no d2g-1h8 but_nobody c1d1 but_not b4f4h-4
    but_nothing a-1b-2f1g2h-1 but_on b1f-1g3 but_one a-1b1d4f-3g2 but_only a1g2h-3 but_please b-3d1e-5f9g-2h-9
    but_put b1f2h-1 but_ring e-1 but_save f3h-2 but_she j2 but_should f1h3 but_thank h7 but_that a-6b-5f-3
    but_the a7b2c5d-4e7f-14g1i-1 but_their f-1 but_theirs a8c-2 but_there b-2d2 but_they a5b-5c-2h-3k1
    but_this a1f-5g2h1 but_thursday f-2g-3 but_we b-2d3 but_what d1e1 but_who e-1g3h1 but_with h-1
    but_would b-3f6g-2 but_you b1g-4h-3 but_your a-5d1f-9g-5 but_yours a-1c1 butler c-1 buttons b1
    buy a-1b-1d4e-3f-2g-1 buy_a b1d3 buyer d3g1j2 buying d-1e1k-1 buys c-4d2 buys_a c-1d1 buzz c-2e2
    by a-2b1c-1d-1f2g-1h-2i7j2k-2 by_, a-1c1g-1h3 by_. a-1c-2d-6e4f-3g2h-6 by_@number b-2i2
    by_a a1b-2c-5d9e-1f1g-3h5i-4 by_all a-2c4d2e-2f2k1 by_an a3b-5g3h-1i1 by_and d-1e1 by_another h7j1
    by_any b2c1f3 by_close d2h-1i2 by_comparison a3g-1 by_courier c-1i1 by_e e-4 by_ear d-2e1f3h-2
    by_email b1c-3d-7e-10g-3h-4i-9 by_far h-2 by_five g-1i1 by_four g1k2 by_friday b-2c-1e1f2g-3i2k-1 by_god g2
    by_hand a2b-4c-2d-5h-2 by_how a-2c3d-2 by_if d-1 by_it b-1 by_its c-2 by_itself c-1e2 by_june f1h-2 by_mail h1
    by_me b1c-4d-2e3g-3 by_mistake c1d-5e-2h-4 by_monday f3i-3 by_month b2 by_moving b3 by_my a-1b2c-1e1h3i-4j-2k3
    by_name a2h-1 by_nature c1 by_next e2h-3j1 by_nine a-1d2 by_noon b2c-4d2e-4g-1i2j-3k1 by_on e1h2
    by_one a-2d-1g1h2 by_people c-2d-2 by_phone d-6e-3h4 by_post e-2f-3h-2 by_saying d-1 by_sea j3
    by_side a3b-2c-4e-1h1 by_six a-2b2e1f2 by_some a2 by_somebody c6 by_someone a-3 by_spring a2
    by_sunday e4h-2i2j2 by_ten c-3e2g1 by_text d1e-1h1 by_that b-2c3 by_the b3c1e5f-3i4k-3 by_their g2j1
    by_them a4b1 by_then c1e-5g7h-1 by_this b1h2 by_thursday f1g-1 by_tonight h1 by_tuesday b1 by_video d1h1
    by_way g1 by_wednesday f2g-2h-3i4 by_which c-1d1h-1 by_with f-3 by_writing e1 by_you a6b2c2d-9e-4g-2h3
    by_your a-7b-5c-4d-3e-2f-4g-3 bye a-12b-17c-17d-8e-9f-3g-15i-10j-9k-17 bye_. a-5b-3c-6d-2e-1g-5h1k-3
    bye_bye d-7h-4 bye_now b-4c-1d-12e-11g-5h-14k-4 bypass g1k1 bypass_operation g1k2 c b-1 cab a4b3 cab_. a2b1
    cabin a-1c-2j1 cabin_crew b1 cactus d2 cafe b-3c-2d-6h3i-2j-4k1 cafe_, h1 cafe_. h-1k1 cafe_by h3
    cake a1b-8c-6d-6e-5h-6 cake_, h-2 cake_. a1c-1d-1 cake_and c-1 calculation c2 calculator b-3
    calendar a-8b-9c-4d5e-2g3h-1i-1 calendar_. d3h4 calendar_for g2 calendar_is g1i-2 calendar_link k2
    calgary b2g1h-2j2 calgary_. b3 calibre a2b-1c1d1h1 call b-3c4e-6g1h-1i-3j-11 call_, a-1b-1d-1f-5g-3h-3i-2k1
    call_. b-5c-5d-6e1f-1g7h-5 call_a b2c1d2 call_about d-1h2 call_and c2e-3h-1 call_at b1i1 call_back c1d1
    call_centre d4 call_every b1c3d1 call_for c1f1h2 call_from c-3d-2f5g1 call_i d-3 call_if a2c-1d-3f-1
    call_in c-2d-1 call_is b2c-1g3h-1 call_it a3b-1d2e-5f4g3h5 call_me b2c-2h-2 call_my a1c1d2e1g1
    call_off c-1f-1g-4h3 call_on d-4h1j-1 call_that b1c-3d1 call_the h1 call_this d3e3 call_to a1c1d-5e-1h-2
    call_was c1d1 call_when e-3 call_with d-1 call_you b-1c-1d-2e6f-1g-6h-3 call_your c2 callback e1
    called a3b-12c6d3e-3f-4g2i-2j-6 called_, a1 called_. a3c1d-2k1 called_a d2g2 called_about g1 called_for g2h-2
    called_in g5 called_me a3c6g-6 called_my c-2 called_off h2 called_talent d4 called_the c-1 called_to a-1
    called_your d-4 caller e2 calling a5b-5c1e4f-10g-3i-9k-1 calling_, d-3h-2 calling_. a5c-5
    calling_about c-9g-9h-14 calling_again d1 calling_and d1e2 calling_because g1 calling_it a-2c6e-6g2
    calling_me a3b-1c3d-1e2h-10 calling_my d2e5 calling_off g-3h9 calling_the h1 calling_to g-2h3
    calls a-5c4d2e12f-4g-4h-4j1 calls_, c3e4h1 calls_. b2c-2h-3i1 calls_a j1 calls_about e4 calls_from e4h-1
    calls_me h1 calls_to c1 calls_went c-2 calls_with a-1 calm b-5c-12d-1e6g-8h-2k-4 calm_, e2 calm_. a1e1
    calm_down d1e4g-1 calms e2 calms_down e2 cambridge a2 came a9d-6e-6f-8g1i-8j1k3 came_, a-2h3k1 came_. h1k3
    came_a a5 came_across a-6c4 came_along a2b1e2h2 came_and c2 came_as b-1 came_at c-1 came_away c5d-3g-3h-3
    came_back b6c2g-1i-2k3 came_by c2 came_close a3b-2g-4 came_down a3b1c-3d2e-3g-2i1j-2 came_first a-2e1k2
    came_for c1 came_from c-3d3g1 came_home c5i2k-2 came_in a-3b6c2e-1h1i-4k-2 came_into b-2 came_late b1g1h-2
    came_near a3 came_off a3 came_on k1 came_out a6b-4c-4d-2e-3f-3g1h-7i-2j-4k-3 came_second a4b-1c-1h-3
    came_through c-9d-3e-3g-4h6i-4j3k-1 came_to b-4c-5g3j1k3 came_today i-2 came_up a-5b1c-3e-2g4h2
    came_with a-3f2h-2i-2j3 camera a-1c1d1g-5h-1 camera_on d2 camp h-2i1 campaign b-3c1 campus a-6g1j-1k-1
    campus_. c1h1 can a1b1c-4e1f4h1i2j5k1 can_, g-3 can_. c-2d-6g-2 can_afford b3d-1h2 can_always b1
    can_answer a2d2 can_arrange g1h-2 can_be b-4e-1f4g-3h-2 can_best a-2g-1h-3 can_bring h-2 can_carry b1h2k1
    can_change b-3h-1 can_close h4i1 can_come b-1d4e-3f-1g-2h1i-4k-1 can_confirm e2 can_contribute h1
    can_count b1c-1 can_cross d-4e1h-1 can_decide f2 can_do a-3c-6d-8e-7f1g1h1i-3k1 can_draw e1 can_drive d-1
    can_explain d-2 can_feel g2 can_finally b3 can_find a-1b2d4f4 can_follow d4h1 can_forget d3f4 can_forgive h1
    can_get b4e-2f4h1i1k-2 can_give a6b-2d-8e2f-7h4 can_go b-1c-5d-2e1g-1h3j3k-4 can_grow a1b-2d1 can_hand b1
    can_have b2d-3e-1g-2h5j1 can_hear e-1 can_help a-4e-1g-2 can_hold g1 can_i b-6d-10e9f1g-7h-8 can_imagine d-5
    can_it d2g-1 can_judge g3h-1i1 can_keep a1b-2d3f-2h4 can_learn a4h2 can_leave e-3h-2 can_let h4 can_live j2
    can_make a2b-3c-2d-2g4j3 can_manage a-2d2k4 can_move e-1f4i1 can_no g-1h2k2
    can_not a1b1c2d-2e-1f-6g5h-1i-1j-1k4 can_offer b-5f1g1h-7 can_only c-4d3e2f-4h1i-2j3 can_pick e-1
    can_plan b1g2h-1 can_promise e1h-1 can_put b2h-2 can_reach b-2e-5f-1 can_read c-5d7i2 can_release h1
    can_say b-2c-3d-2e5g-1 can_see a2c4d-1e-5f-2g-1i6 can_send b2d-1 can_show i3 can_stand d1 can_start h-3j-1
    can_stay h-3 can_stick d5 can_still b2f3g-2 can_stop d-1e2h1 can_stretch b2h1 can_strike f-2h2 can_swap f-1h-1
    can_take a-6c-2e3f-5h2i-5j3k-2 can_talk d4e1 can_tell a-3b-3c5f-1g2 can_think c2d1e3 can_use a-3c2d-2
    can_wait h-3 can_walk a-1i1 can_we b-5d-8e3f-5g-8 can_whistle d5 can_work d2 can_write d-3e5 can_you b3e-8f1g-3
    canal a-1b-2c-4 cancel c-2d1e-9f2g1h7i3 cancel_, c1g3 cancel_. b1g2i1 cancel_and f1g4h-3 cancel_friday d1
    cancel_it a-3b-6d2e-3f-3g-6h9 cancel_me f3g-4 cancel_monday a2 cancel_my a1b2c-1d-9e-1g-5i1
    cancel_our f-1g-2h5i2 cancel_saturday h2 cancel_that h3 cancel_the a-1b-4d2f-2h4 cancel_thursday h3
    cancel_tomorrow g-1h3 cancellation c1d1 cancelled b-1c1g-1h6i-1 cancelled_, c-1g-1 cancelled_. a1c-1g-3h2j-2
    cancelled_my c1d2h-2 cancelled_the h2 cancelling b1c-5d-7f5h8 cancelling_, e1f3h4 cancelling_. a2g2h1
    cancelling_it f1 cancelling_my f-1 cancelling_our h1 cancelling_the b1i1 cancer g-1h3k5 candid a2c4d-2g-1k1
    candid_, a3c1d-1k1 candidacy a-6b-1c2d-7e-1f4g-1h6j1 candidacy_, j2 candidacy_. a-1c2f-4g-1h8 candidacy_as h-1
    candidacy_ends e2g1h4 candidacy_for a-1h8 candidacy_here c1h1 candidate a-16b-4c4d3e-7f-1h4i-2j-3k-4
    candidate_'s c5d3g-2h2 candidate_, c-7d-4 candidate_. a-2c1d-3e-5f-2g-4h3 candidate_and c-1 candidate_any g-2h2
    candidate_for c-5d-4g-2h-1 candidate_is d4 candidate_portal f-2h-3 candidate_to d1h-1 candidate_who c1d-4f1h-3
    candidate_will h1 candidate_with b3f1 candidates a-9b-10c5d3e-5f-6g-1h1i-5 candidates_, c-3d-1g1h-1
    candidates_. a-3c1e-3h3i-1 candidates_? g2 candidates_for h3 candidates_in c3 candidates_to c1
    candidature b-1d-6e-7f2g-3h4 candidature_, a1f1h2 candidature_as h2 candidature_be f1 candidature_for f-1h7
    candidature_may f1 candle a6b-2d-3 candle_to a7c-3 candor d1 candour_, c1 canteen a-1d-6e-2f-1 canteen_'s c1
    canteen_, a2h1 canteen_. d-1 canvas a4 cap a-1b1c-2h-2 capable c-1d2 capital d3e-3 capped b2 captain c-1d-5h3
    captain_, h1 car a-1b7c-2d-1e-7f2g5h-3j-1k1 car_'s b-3g5 car_, a-3b3j-3k-2 car_. b3g-3k3 car_allowance a-1b2
    car_and a-2b2f2g2 car_is b2g1j1 car_on a1b2g-3 car_park b-7c2h-1i1k3 car_will b-2g4 car_with b3 caravan b-3j5
    card a-7c-8d-5e-5f-7g-12h-6i-6j8 card_, a-2b4d-1 card_. b-3c-3k-1 card_for a-1b1 cardiff a-4b2
    cards a1c-6d-1e2f-2g2h-1k5 cards_. b1h-2j-2 care a1c1d1e-8f-11g-4h-1 care_, b-5d-1e-7f-1g-3h-8i-6j-8k-8
    care_. b-5d1g-1h-6 care_about a5b-3 care_for b1c8d-4 care_home a1h5i3k-3 care_is d-1 care_less b-4c-8d10e1
    care_of b5d-4j1 care_to c-3 care_what c-2 cared c2d1 career a4b-3e-5f-2g-4h1i-2k-2 career_. a3d-2
    career_break c1 career_change h2 career_fair a-1 career_in a1c1 career_than a2 career_to a1d2 careers c-1h-2
    careers_page c3d2 careful a-6b-6c-5e-4f-2g-3i-6 careful_thought b-2d-1h2i-2k-1 careless c1d-4 careless_. c3d-1
    carer a1g3k2 carer_. c1 carer_post h-2 carers c4 cares c-3d3 cares_. c-1d3 caretaker a-2b-1c1d-5e-2f-1g-3
    caretaker_'s h1 caretaker_. c1 caring c-1 carnival e2i2 carried a2b1d-9h-5 carried_my d-2 carried_the a1
    carrier f2g-3 carrier_, h2 carries a5b1c-2g-1 carries_a b2 carries_more a2b-1 carries_the a2 carry b1g3h-1k1
    carry_me b1 carry_my h-3 carry_on a-5b-4c-1g2 carrying a-5b-3d-3e-6g3h-1j1 carrying_on a-1b-1e-4g4h-1 carved f3
    case c-1d-5e-9f7i1j-3 case_, h4 case_. b1d1g3 case_? h-4 case_i f3h3i-1k2 case_it b-3c1d1h-4 case_my a1
    case_of a3b1c-1h1 case_study a-3b-5c3d-2 case_that h-2 case_the f3g1h-1 case_they a-2f3h3 case_was c-1
    case_you a-3d-3f-1i1 case_your b1f5i3 caseload b-6c1k-1 caseload_is c1 cases a6b-2c-1d-1k-2
    cash a-4b12c-6e-1f-1g-4h-2 cash_, b1h-1 cash_in a-1b6 cashier h-1 cast a1g-1h-2 casting a3 casual b1i1
    cat a-1b-5c-7d2e-1g-7h-2i-1j4k-2 cat_, b-2 cat_. a-3c-3d-2 cat_could d4 catalogue a2c-1 catch a-4b3c-7e3f-2
    catch_my b2g2 catch_the f-1 catch_up e1 catch_you e1h1 catches c-3 category d1 cats a1b-3d-5j1 cats_. c1d-1
    cattle c6d2e-1g1h-1j-1 cattle_. c4d1j-1 caught a2b-3c-7d-3e-4h-5i-1k3 cause b-4c-3d-4g-1 cause_is a-2
    causing h-2 cease c-2d5e9h2 cell c-4h-4 cellist h1j1 cement b1d1 cent b-1f2g4h-6j-1 cent_. b-4 cent_of b1f2
    center d2 centre a2b-6c1d2e-1 centre_, a-1d1h1 centre_. c-6g-1i1 centre_and d1 centre_in a1 centre_is a1
    centre_on c2d1 cents b4c-4e-1 cents_a b2 century c4 century_. c4 ceo c-3h-1i1 certain a-1d-1e-6f-4g11h-7i-2j-1
    certain_. f-1h1j-1k1 certain_i d-1e-1g5h-2 certain_than g1 certain_that h-2 certain_the g2 certainly a-3c-4
    certificate a-2b-4c1d-9e-6g-1h-8i-3j6k-5 certificate_, c-2 certificate_. c1j2 certificate_in c3
    certificate_of c1j3 certificates a-3c2d-1e-5g-4 certificates_, c1 certificates_are h2 certificates_for d1
    certification h-1 chain a1b-1c1d3g-2h3j3 chair b1d3f3h3j-3k-5 chair_, d1g1 chair_. c1d3f-2h3 chair_and c1
    chair_for g-1 chair_in a1h2 chair_is e2g-1h-2 chair_on d1 chair_rent b2 chair_warm f3h2 chairman a-1d2h1i1
    chairman_. c-1d-1i1 chairs b-4c4 chairs_. c1 challenge a6b-6c4h2 challenge_. a1 challenge_in a2c2
    challenging a1 chambers a3b1c2g-1h1i2 chambers_, b1h1 chambers_. i1 chance a5b-3c-4e-1f2g8h-1 chance_, d2h5
    chance_. a1f1g-3 chance_and a1c-3d3 chance_at j1 chance_i a-5b-5f-4g10h-8 chance_of a1c-2f1g3h-1 chance_on d-1
    chance_that f1g2h-3 chance_to a3d-5e1g-5 chance_with c1h2 chance_you b2f2g1 chancellor c2
    chances b-8c-6d-6e-2f-2g14h-7i-1 chances_are a-2b-5d-3e-1f-1g12h-7i-1 chances_of c-2g6
    change a-14b-1c-3e-7f6g-7h1k-2 change_, b1h1 change_. c-3d3i1j1 change_anything b-1 change_at h4 change_in h1
    change_it d1h3 change_my b1c-3d-1e-3f7g-4h-2 change_of a-1d-5e-3f-1j-1 change_schools h3k-2
    change_the b-1c2d2g-3h-3 change_their a-1 changed a-12b-5c5d-1e-11f-1g-1h3j-5k-3 changed_, g1h1k-1
    changed_. f-1h1j-2k2 changed_and g1k-4 changed_my a-1b-2c-1d-1e-1g-2k-2 changed_since d-2h3k-3 changed_the c5
    changes a-4b3c3d-7f3g1 changes_, f1h-1i1 changes_his f2 changes_its c1 changing a-4c8d-8g2h2j1
    changing_jobs c-1g1 changing_my e3g-1h1 changing_the g-1j1 chaos c4 chaotic a-1c5g-1 chaotic_. c3 chap b3
    chapel b-1c-3 chapter a-3b-3c-5d-1e3g-1 character d2 charge a-1b7c1e-2f-5g-7 charge_, b2c-1 charge_. c2d1
    charge_of a2b-1 charges b3 charity a2b-11c3f-2g-6h2i1j-6k-4 charity_'s a3 charity_, i2 charity_. b1j-1
    charity_in a-2d2 charity_shop c1 charm a-1c-5d3 charm_. a-1c-1 charmed c-3 charmed_. c-2 charming c-1d4
    chartership b2 chase b-1c4d-1e8g-3h-8 chase_me c-2d-1e4h-2 chased d1 chasing a1e2g-1h-2 chasing_me e1h-2
    chat a-4b-8d2e6f7h2j-2k-5 chat_. c1d-5g1h2 chat_? d2 chat_@quote c2d2 chat_about c-2d-1 chat_and e1h-1
    chat_at e2 chat_is c2e1 chat_on c2f2 chat_with a-2c-5f1g2h-5i4 chatbot c4d4 chats c-3d1i3 cheap a-2b1c-4
    cheaper a-1 check a-9c-1d2e3f2h-7i9k-2 check_, d3 check_. g1h-2i1 check_on c2e4h3 check_the c-1d1
    check_this d-4 check_with f4h-4i3 check_your d3h1 checked c2h-1 checking d-7e2g-5h-8 checking_in e-3
    checking_the c-3e2 checking_this e1h-3 checks c1d-1i2 cheek a-1b1c4d10 cheek_, b1c1d1 cheeky f1 cheeky_to f2
    cheer d-5e-2h-1 cheered b-2c-7d-5e-4g-2 cheered_me b-1c-5d-4e-3g-2 cheering e-8g-3h-7 cheering_for d-1e-1h-1
    cheerio e-3 cheers a-5b-7c-19d-7e-9f-7g-9h2i-2j-8k-4 cheers_, a-12b-7c-10d-25e-21f-2g-10h-21i-14j-3k-19
    cheers_. b2 cheers_for a-4b-6c-6d1f-3h3 chef a3b-2c4f2k1 chef_'s g3 chef_, d1e1g2h2i1 chef_. h1 chef_and c1h1
    chefs i-3 chemicals c-3 chemist a1h-2 chemistry c2d1h-2i1 chemo g-2h-1i-2k8 chemotherapy k1
    cheque a-3b12c-5d-3h-1 cheque_, b5 cheque_. b1 cheque_for b-1 chest g1j1 chew a-2b-3c-4e8h-5 chew_it e2
    chew_on c-1d-5e6g-4h-2 chewing c2e5g-2 chewing_on e4 chicken d2 chickenpox g5k4 chickenpox_, g1
    chickenpox_and g3k2 chief b1c5d1g1i1 chief_, h1 chief_who a2 child a-5b-4d6g-3h-5k2 child_. c1d4
    childcare a-4b8c1h1i-1 childcare_. c2 childhood a4 childish c5d3 childminder b1c-1g2 childminder_. b2
    children b2c2d3e-6f-5g-4i-7j1k-2 children_'s b-5d-5g1j1k-5 children_, g-1h3j1 children_. a-1b4c4g-2
    children_and d2 children_are d-2 children_have b2 children_i b3h2 children_in a1 china c1
    choice a9b-3c-4d-1f1g-9h6i-4j-2k-6 choice_, b-2h1 choice_. a1b-4c1d2e-4f1g-1h-4 choice_and c2h1
    choice_between a1c-3 choice_fell a2h3 choice_for b3 choice_is a-3h5 choice_of b-1c-3d-3h-3 choice_says h2
    choice_was a2h-1 choir a1b-8c-10d-11e1f-2g2i-1j-2k-2 choir_, c-1d-2e-3h-2 choir_. a1 choose a8c-14d-5e-10g3h5j1
    choose_, a6 choose_. d-2e-5f2 choose_a a5b-1 choose_between a-1c-2h-1 choose_from h2 choose_the a-1g4h4
    choose_them a2h1 choose_to f-3g1h4 choosing a3b-3c-7e1g-2h4 choosing_between a1c-2 choosing_me h-4
    choosing_the a3h2 chose a9b-2c-3h10 chose_. g2 chose_the a2c-2h4 chose_them h5 chosen a3b2c-3d-9g-5h5j-3k-2
    chosen_. a-1e1h-2 chosen_a a-2h4 chosen_another h1 chosen_for h-1 chosen_is a2h-4 chosen_not g-1h4
    chosen_the a1b3f2h5 chosen_to f-3g-5h7j-1 christening g6 christmas a-1b3c3e-1f-6g-8h1i1j-3
    christmas_, d-4e-4g-1k1 christmas_. c2h2 christmas_bonus b1 chuffed c-3d-5g-4h-2 chuffed_to c-3h-1 chunk a-1
    church a1c-4d-4e-1j-1 church_. a-1c-2 circle e7f-4g-4h-6k-3 circle_back e6f-2g-3h-5k-3 circles c3k-2
    circumstances b-3c-8d-2e1f-3g2h3k-2 circumstances_, e2 circumstances_at h2 circumstances_have c-1g-1k-3
    circus a2b-4c2d5e-4 circus_, b-3d3 circus_. c2d3 citizenship j2 city d-7e-4g-6h2i-3j2 city_, a-2c1
    city_. a-1b1d-1g-1j2 civil e-2k1 civil_. d1 claim a1h3 claim_on h2 claimed g1h2 claims a-1b-3c1d-3g1h2
    claims_handler h1 clap c-4d5 clarity a-1e3 clash g5h-4 clash_with g1h-1 clashes b-3c-5d-2f-2g6h-4
    clashes_with b-3c-5d-2f-2g6h-4 class a2c-1d1e-7f-7h-5i-3j-1k-8 class_, a1c-3d2 class_. b-2c-4g4h-1
    class_above a3b-1h1 class_and b2 class_of a1b1 class_on c2i-2 classes a-2b-4c1g-5h1i-3k-2 classes_, h3
    classes_. c-4g-2 classmates h2 classroom g1 clause a-8b-9c-12d-2g-4i13j-9k-7 clause_. i1 clause_about i3
    clause_in i1 clause_that g-2i1 clean a-4d5e-2g-4k-1 clean_, b1c1 cleaned b1c2d1 cleaner b2c1g-1 cleaner_'s a1
    cleaners b-2c1d-1 cleaning a-1b1c1g1h-2k1 cleaning_job g1 clear a-6b5e-3f-7g-8h1i-7j-3 clear_, c-3h-1
    clear_. a-1d-3e3g-4h-5 clear_a e-4h1 clear_about b2c-1 clear_and c-4h3 clear_answer e-2 clear_description c-1
    clear_i e4 clear_my b1 clear_that c-2 clear_the j-2 clearance i1 cleared b2h1 cleared_up h2
    clearer a3b-3c1d-4e3g-1h1 clearer_. c2 clearer_than c-1 clearest c-3 clearest_i c-2 clearing b2g2
    clearly a-1b-6c-2d4g-8h1 clearly_. c-2d-2 clearly_never c1d-3 clears b3d-1j-1k1 clerk a-7c2e-4f-3h3i-2j-4k-1
    clerk_'s b2c1 clerk_, d1 clerk_. c2 clerk_in c1 clerk_interview h-2 clerk_of h1 clerk_to c1h3 clerkship h2
    clever c-6 cleverer a1c-2d2 click e1g1 clicked a8b-3c-5d-2 clicked_more a3 client a-4c3e-5f3i5j-3k-4
    client_'s g-3k-1 client_, c1i1 client_. h2 client_has b1j-1 clients b-3c5d-6g-2h1i4j-2k-6 clients_. b-3c5
    climb d3e1 climbing a1 clinched b2 clinic a6c-1d-14e-1g1h1j-7k-1 clinic_'s c-2h-1k-3 clinic_, a1c-4g-1h3
    clinic_. a-2c-1g2h-1 clinic_and g1k-1 clinic_has g3 clinic_i h-1 clinic_in a1 clinic_is a2c3g-2
    clinic_that b1h2 clinic_wants a-1 clinic_would h2 clinical a1b-1h1 clinics a-2c-1 clip d2
    clock a-4b2c-5d4e3i6k-2 clock_, c-1e3 clock_. a-1b3d5g1 clock_in c-1i2 close a6b-1c-4d-4e-3f1g4h4j-2k3
    close_, a7c-1d-1g-3 close_. a5b-1e1g2h1 close_a a2d1h1 close_attention b-1 close_it f2g3
    close_my a-1b2d-1e-4g-4h9i-4k1 close_of c1d2e-1h-3i5 close_on b1g1h2 close_out h-1 close_run a-1
    close_second a5 close_the a-1f3g-1 close_to a-3b-1c-1d-4e-1f-3g5h-11 closed a-7b-11c1e1g2h1i-3j-5k1
    closed_, b-2c-3e-3h3 closed_. d-5f-5h9 closed_by g2 closed_for e4 closed_from h2 closed_in h-2
    closed_the c1e1g2h-3 closed_with h4 closely a7b-5d-3i-1 closely_. a3h1 closely_with a3h-1
    closer a10c-13f-4i-7j-4k-1 closer_. a-2 closer_fit a2 closer_match a4b-2g2 closer_to a8c-8e1f-1g-1h1i-3j-3
    closes a-1d-3e1 closest a2 closing a-5c-3d-2e4f6g-1 closing_date f1i1 closing_of f1 closing_the g-1h5
    closing_this e1 closure g1 cloth a1b-1 clothes c2 clothing b5h2 clothing_allowance b2h2 cloud h1 clown a-2d9h2
    clowns d9 clowns_. b1d5e-1 club b1d-1e-3g-4 club_, b1c2h2 club_. d1 clue c2d1 clueless c5d5 co b3c-6f1h-1
    co_op b4c-4f1h-1 coach a1c-3d-8g4h-4k-2 coach_, b2g1 coach_the b-1 coaches b1d-2 coaching b2c1h1 coals j2
    coast a-1c-4d-3e-2h2j-6k-2 coast_, a2b-3j-4k-2 coat d3e-2h-3 coat_. a-5 coat_off h-1 cocked a3
    code a-3b-4d-7g-2h-2i-4 code_. i-1 codebase c3 coding a-1b-5c3h-2 coding_test c2
    coffee a-5b-6c1d-1e-7f-8g-1h1i-3j-1k-8 coffee_'s e-2 coffee_, b-3 coffee_. d2e-2h1 coffee_and d-1 coffee_at c2
    coffee_for h1 coffee_is c-2e-1 coffee_on c1k-1 coffee_with g1 cohort h2 coin a1b-3e3 coins c1e-3 coins_. b-3c1
    cold a-11d-5e-8f-2g3k1 cold_, c-2d-4 cold_. c2k1 cold_and c2 cold_chain c-2 cold_feet g4 cold_room c1
    cold_store b1c-3 collapsed g5h-2j1 collapses a2f2 collapses_. a2f1 collarbone k3
    colleague a-13b3c-7d-2e-7f-12g-1h-5j-4k-4 colleague_'s i1 colleague_, d-5g1k1 colleague_. c1d2h1
    colleague_in g1 colleague_of b2c-1 colleague_on c1 colleague_told c-3 colleague_who b1d1 colleague_with d1
    colleagues b-6d-3g-4j-1 colleagues_, d1 colleagues_. c-3h2 colleagues_have c-1 collect b-6k1 collect_the b-2d-1
    collect_them h1 collecting a1j2 collection b-1d-7h-3i-2j-2k1 collective b1 collects g-2j-2 collects_our g-1j-1
    college a-1c-5g2h-1i1k-4 college_, b2g1h4 college_. a-3b2c-2g-2h-2 college_is a1d1h-5 college_to d2 collides g2
    collides_with g2 colour a2d-1 column a3b3c-5 come b2c-4d-3e-2g2h2i-2j-1k-1 come_, b-1d-9e-3f-4g5h1
    come_. a-1c1d-9e3f1g3h2i-1 come_? d-4e-1g6 come_a g1h1 come_across a2d1 come_after b-3g1 come_along a1c-1f1h1
    come_and a-3b1c-2e-1f4h-6j1 come_at b-2c3f-1 come_back a-8b2c2e6f-1g-2h-2k1 come_by b-2e3f-4g-3h-3i-1
    come_down d1g-4 come_first b1 come_for b1d1e-4g-3 come_friday k1 come_from a-1d2 come_home a1f1h-1
    come_if b-2h1 come_in b2d1f4j-5k-6 come_into b-4g1h1 come_monday g-4h3 come_my a2 come_off e-2h3
    come_on a3b-1c-1f1g2h-3i-1j2 come_or e1g3 come_out a-2d-1e-2f-2h-1j-1k2 come_over b2 come_round f-1g-1h3
    come_running b1h2 come_second a2 come_straight c1h1 come_the d1e2h-2i3 come_through a1f-1
    come_to a-1b1e-4f1g-4h-1j-3k3 come_up a-1b-1c-6e-3f-4g-1h-3k-4 come_wednesday g-1 come_when e1
    come_with b7d-2e4g-3j2k-2 comedian d2 comes a5c-3d-7e3f-5g3h-2i-2j3k1 comes_, a-1g3 comes_. b-3e2g-1h-2
    comes_and e1 comes_at c2j2 comes_back f1 comes_by g1 comes_first e1j-2k1 comes_from b-3c1d1e3h-1 comes_in b3h-1
    comes_next e2 comes_out a4h2 comes_through b-2g2 comes_to a2b3c-2d-2g2h-2 comes_up a-3b-8e-8f-6g-2h-3j-4
    comes_with a-2b7c-2e-2i-1j3 comfortable c5d-5e-1g-5h-2k-2 comfortable_. c-2 comfortable_with b-1c5g-1k-1
    comfortably a1 coming a1c-4g4h6i-3j3k-3 coming_, b-2d4e1f1g-3h2k-2 coming_. a-1c4d-2f-3g5 coming_along a-4
    coming_and g2h2 coming_back b-2e-5f-5 coming_down b-1g2 coming_for a-1b1c-1e-5g-7h4 coming_from d1
    coming_in b3c-7g2h3j-3 coming_monday h-4i3 coming_on a3g-1 coming_or g-1 coming_out d1k1 coming_term h1
    coming_to a5b2c-1f-2h7 coming_tomorrow h-1 coming_up h-2 coming_with g1j4k-1 commend c1d1 comment b-4c-1d-1h-4
    comment_about c-1 comment_on b-2h-1 comments h-3i1 commis f1 commission a-9b17c-14d-11e-9g-9i-2
    commission_, b3h1 commission_. b1 commission_for b-3 commission_on a-4b7 commission_only b6
    commission_scheme b2 commission_split b5 commit d-5e7h-6 commit_myself e3 commit_to e1f-1g2h-1
    commitment a-2c1d4g3h-2i3 commitment_. c-1d2 commitment_to g1i1 committed c-7d-6e-4f3g-7h4
    committed_to c-4d-2e-2f3g-4h4 committee a-2b-10d4j-2 committee_'s d1 committee_, d2 committee_. c-3d-1g2i1
    committee_for d2h-2 committee_of c-1d1 committee_on d4h2 common b1c-2d5 communicate e3h1
    communication a-4c10d-1e9h-4 communication_from c4 community h-4 commute a-2c-3e-3k-1 commute_would c-2h1k-1
    commuting j2 comp b1 companies b-3d-2 companies_, d2 company a3e-1f-3g-2h2j4k-4 company_'s a-3b-4d-4g-3i3j1
    company_, a2b-2c-3d2f2g4h1i-2j-1 company_. c-5e-2f-1i-2 company_@other h4 company_and a-1b-6c1h2 company_at a1
    company_because a1g1h2 company_came a2b1 company_can j1 company_car b10c-4h-4 company_does c3
    company_flat b-2j2 company_gave b1 company_has b2c2h1k-1 company_i a3h-1 company_in a-3b-4h2k1 company_is h-4
    company_last h1 company_made c1h-3 company_makes c1d-4 company_next i1 company_of a3b2c1h1 company_offered h-3
    company_on c-1h-1 company_so e2h2 company_that a2b-5g-2h2 company_through c-1h2 company_to c-2d1
    company_was a3c1 company_where h1 company_whose a3h3 company_with a2 compare a4b-3c-11d-9e-8g-8h-3
    compared a8b-4c-8d-6e-4g-4 compared_the b1h1 compared_to a-1b-2c-1 compared_with a8b-5h-4 compares a3
    comparing b1c-3d-4e-3g-2 comparison a5b-4c-8d-4e-4g-6k-1 comparison_, g-1 compass a1 compensated b1
    compensation a-1b3c-7d-5e-2g-1 compensation_analyst b-1 compensation_and b-7 compensation_for b-1
    compete a4b-5c-3d-4i2 compete_with a5 competency d2 competent d4h1 competing a5d-1h5
    competition a-2b-1f3g-1h8i2k1 competition_, h3i1 competition_. h7j1 competition_for a-2h6k1
    competitive b9c-4d2k2 competitive_@quote b4 competitor a3c-4d-4h2i3 competitor_'s c-1 competitor_, b1f1h1
    competitors c2i2 complain g-2 complained c-1 complaint c-9e-4g-4 complaints b2d-2e-4h-2 complaints_about b2
    complete d1h-3i1j1 complete_. i2 completely e1f4g-4h-2 completely_. e1f3h-2 completing c1 completion b1
    complicated g5 compliment c-3d2h-3 compliment_. d2 compliments a-4b-1c-2g-2h-4 compliments_to c-3h-2
    computer d1h1 computer_. d1 computers a-2c-4d4h-2 conceivable g4 concern a2e-1 concerned a1d-4e2g-4h3
    concerned_. c-1e3h3 concerning g1h-2 concerning_the e1g1 concerns c6d-2g1 concerns_about c6d-2
    concert a1c-1d-3e-1f-1g5 concert_hall a2 concierge c-2 conclusion e5 conclusion_. e4 conclusions d-2e5
    conclusions_. d-2e5 concrete d1i1 condescending c5 condition c1f3i1 condition_. c2 conditions b1d-1e-2h-2
    conduct c4d6i2 conducted c3 conductor a1c4h3 conference a-3b-4c-6e-1 conference_in g1 conferences b2
    confess a3c-3d-1g4h-4 confess_i h-2 confess_that a2 confidence a-6b-11c5g2h-5k1 confidence_. a-1b-6c4d-2
    confidence_in c3d-3 confident c-3e-2g3 confidential b-2 confidentiality c-1h-3i4 confirm b-6c-11d-2e-2f-2g-2h-1
    confirm_all e-1 confirm_it d2e-3f-1 confirm_that g-3 confirm_the e-3g-1h-2 confirm_you g2
    confirmation d-6g-2h-5i2 confirmed a1b-2e-2f3g-1h-1i2 confirmed_. f3h-6 confirmed_by h1 confirming d-2g-2
    confirms g2i2 confirms_my i2 conflict f-1g1 confused c1g2 confusing c5 confusing_, c4 confusion c3d1e1
    congenial a4 congrats d5 congrats_on d5 congratulations a-5b-6d11h-4i-3 congratulations_, c2d-1
    congratulations_. d-2 congratulations_on b-4d11h-5i-2 congratulations_to d2 connect c-1d-4e-5
    connected b-6d-3e-5f-1g-6h-6j-1 connected_here h-5 connection e-2 consent c-1i-1 consider a4b3d2e3f4g-6h8
    consider_it d1e1h-1 consider_me a-2c-4d-1f5g-3h1 consider_my c-3h3 consider_the a5h2 consider_this e1f1h6
    considerably b3c2 considerate c-6d1 considerate_. c-3 consideration c-5d-7e2f1g-5h6 consideration_, h1
    consideration_. d-1f2 consideration_and e1 consideration_for h3 considered b-4c-1d-4f2g-10h7
    considered_. d-1g-4h4 considered_any h4 considered_for c-2f3g-2h1 considering b1g6h-7 considering_me d-4h-3
    considering_my h-3 considering_the b3c1d2 constant c4 construction a2c1 consulate b-1c-4i-3j6k-2
    consult b1d-3e8h-1 consult_my e4 consult_the b2e4 consultancy a1c2h3 consultant a-2c1d2h-5j-2k3
    consultant_has k1 consultant_who c2 consultants d1 consultation b2c2g1 consulted e3 consulting a2c3e2h2
    contact a-6c2d-5e13f-11g-11j-2 contact_. e3h1 contact_me d-4e3 contact_with e2 contact_you e6
    contacted c1d-1e4h-4 contacted_. e1h-4 contacting d-1e5 contacting_me d-3e5 container b-3e-1h-1i-4j6k-2
    container_with j1 contains c2 contempt k1 contender a1h1 content a2c-3h-4i1j-1 content_. i1 content_lead h-3
    content_with a2b1 contest a8b-6c-3e-3h7 contest_, a3c-1e-1g1h1 contest_. a5 contest_between a2h1 contest_for h4
    continue a-8b-4c-5d-13e-10g7h8i-5k-3 continue_, c-1d-2g4h3 continue_. b-1e-4g3h2 continue_in g-6h3
    continue_with b-2c-3d-1e-2h1 continued a1e2 continuing a-2b1d-11e-5g5h12i-2k-2 continuing_, e-2g3h1
    continuing_. a-1b-1d-1e-3g1h4 continuing_with b1c-5g-3h5 contract a-3b-1d-1e-6f4g-2h-3i7j-5k-6 contract_, i2
    contract_. b1d1f2h-7i3j-2 contract_and b1c1g1 contract_at a2 contract_for b-2 contract_here g1 contract_in j3
    contract_is c-1f3h-3i1j1 contract_of h1 contract_runs f-1i-1 contract_so i1 contract_was d2
    contract_with c-2f-2h5i-1 contract_would b-1 contracted i3 contractor b4c-1d-2g-1h3i3 contractor_, b1
    contractor_. i1 contracts a1b-4d1i1 contractually h4 contradicted c10 contradicts c2 contrary c-4
    contrary_. c-1 contribute h1 contribution b3 contributions b6 control b-3d-4 controller c-1d-1f-2 convenient e1
    conversation a-3b-4c3d-7f3g-1h1i1j-4k-3 conversation_, d-3 conversation_. c1h-3 conversation_about h2
    conversation_going e1f2 conversation_i a1 conversation_in c-3 conversation_on h3 conversation_was c2
    conversation_with a-3i1 conversations a-1b-3c5d1 conversations_with a-3d3 conversion c1 convey d3h-4
    convey_my d1h-3 convince c2f1h2 convince_me c2f1h2 convinced a5b2c1d-7e-4f-1g-1h-7 convinced_i d-1e-2g7
    convinced_me a5b3c-5 cook a-2b-1c-1e-8g-5h4i3k-1 cook_, h3 cook_. a-3i1 cook_for h1i1 cook_on h-1 cooked c2
    cooking b-1d-3 cooks c3g1 cool c-5d6h1 cool_, d5 cooled e-2g6 cooler a10c-1 cooling f-1g3h3 cooling_off h-1i3
    coordinator b-3c4g-1h2 coordinator_interviews h1 coordinator_role h1 coordinators d2 cope d3e-2 copied d-1
    copies c1d-5e-4h-4 copies_. c-1 copy b-6c-1d-1e-5h-4i5j-2 copy_, i1j-1 copy_of d-5h-3i3 copy_paste d4e-1
    cordially c-2d-4 cordially_, c-1d-4 corner b2c-1e-2f1g-2h1i-1 corner_of a-1b2f2 corners c2 corporate a2b-3d3h1
    correct c3e-5g-2 correct_. c1 correspondence d-3e10f-1h-3 correspondence_. e1 correspondence_from c1
    correspondent e4 corresponds a7b-2c-3h2 corresponds_better a4h3 corresponds_more a2 corridor a-2b-5c8d6e-3g-4
    corridor_, c1 corridor_for c5d3h2 corridor_like c-1d4 corridor_with c2 cos b-2d1e2g-1h4j1k-2 cos_i b-1d2e2h1
    cos_of h1 cost a-3b-6c2h-6j3 cost_me b-2c1h-1j2k1 cost_of c1d-1 cost_you d2 costs b-9c-3d1h-4j6 costs_. a2
    costs_a b-2 costs_you b-2 cottage a-4c-1i-2j7k-1 cottage_, e1 coughed b1c1 could a5b1c1e-5f6g-3h-6i-2k2
    could_, e1h-2 could_. a2b-1c-4d-3 could_a a1d-3 could_ask a2 could_at c4d2 could_be a1b-2c-1d-8e1f3g10h-6i1
    could_bring h1 could_call c-4 could_change h-1 could_come a-1b-3e-2f-2g-2k-2 could_count a-2c-1d2
    could_do a-2b-2c4d-2g-4h3i-2 could_ever a1h1 could_explain c1 could_find c3 could_follow c-3 could_get j1
    could_give a4b-5 could_go b-1 could_hardly a-1g1k1 could_have a3b-3c1d4e-6f-4g-9h-2 could_hear d1
    could_hold a2d2 could_i a5b3d-5e3f1g-1h-3i1 could_keep b1 could_learn d-1 could_leave e-1 could_live b2e-2
    could_make d-4g-2 could_manage d1 could_match b1c-2 could_move g-2 could_my f7 could_not a2b3d3e1f-9g-8k4
    could_offer a4e2h-2 could_only b3c-3h2 could_picture a1 could_put c2 could_read c1d3 could_run a-3d6
    could_say b-1d-2e1g2h-3 could_see a-2b-3c3d2e-1g-1 could_show a3h1 could_squeeze h-1 could_start i-1
    could_step f3 could_still d-2e-1f7g-4h-1 could_stretch b3 could_take a-1d1j1 could_talk f1
    could_tell a-1c9d-2e-1f-2h1 could_the b1d-1h2 could_use a-1 could_we a1b-1d-16f-4g-14h-8i-10j-11
    could_well a-2b-1f-3g8h-1 could_wish a-2d-1 could_work c1h2 could_yet f1g-1 could_you a-9b2c-9d-20e4g-8h6
    council a3b-3c-5d3e2g-1h-1i1j5 council_'s a3b3g-4i1 council_, a-2e3h2 council_. d4f1 council_and h-3
    council_flat b-1j5 council_has h-2j1 council_tax b-2d1k2 counsel b-2c-3e3j1 counselling a-2h-1k4 counsellor k3
    count a1b4c-8e2g3h4i-1 count_, a1h-1 count_. b2 count_me b-1c-6f1g-2h4 count_on a1c-3d-3e2f-1g5h-1 count_one h5
    count_with f1g1 counted a-1b1c7g1h-1 counted_. c1 counted_on g1 counter a3b8c-6d-8e-4h3i-3j-4k-4 counter_, h2
    counter_. a1 counter_offer b11h3 countered b3 countersign b2i2 countersigned f2g-2i7 countersigned_. f1
    counting b2c-3g3i1j2 counting_on g4i1 country a4b-3c-5d5f-3g1h-2i-6j10k-2 country_, b3h-2j2 country_. a1h2j1
    country_and j1 country_for e2 country_i b-3j2 country_mile a2 counts a2b2c-7f-1g-2 counts_. a1b-3 counts_for a2
    county a-1b-1d1e-5g-1h1i3j-2k-3 county_, h3 county_. a-3c2h1i2 county_and h-2 couple a1c-1d-5e2f2g-1h-2k-4
    couple_of d-4e1f2h-1j-1k-3 courage c-3e1 courier b-4c-1d-3e-3h-1i1 courier_. c1 courier_on i1
    course a-7b-10c-2d-4e3g-3h1j-1k-10 course_, h-1 course_. a-2b-4c1e6f-1h-3j-1 course_and g-1h2i1 course_for c-1
    course_in d2h5 course_is c1 course_that g-3h-2 course_the h-1 course_you d1 court a1b-1c-2e-1g2h-3i-9j-7
    court_, e1 court_. j-3k-3 court_date g2h-1 court_over k3 court_that g2 courteous a-2c-6 courteous_. c-1
    courtesy a-3c5d9e-2i2 courtesy_of c2d2 courtesy_to c3 courtesy_you d3 cousin c5d-1e-3h-1j1k-3 cousin_'s a1c-2g1
    cousin_, c2 cousin_worked c2 cousins a-1e1 covenant i2 cover a-8b11c-3d-6e-5f-5g4i1j1k1 cover_, c-1g2i2
    cover_. b4 cover_a g2 cover_dental b2 cover_for a-1b5c-1g2 cover_my a-1b6g-3h1k1 cover_the b-1c-4g1h-2i-1j3k1
    covered a-3b3d-3g-5i-4j-1k-1 covered_. h1 covered_by b1 covered_from h-3k-1 covering a-4e-2h-3k-4
    covering_a g-2 covering_for g2i2 covering_my b3 covering_the i-1 covers a-2c-5d-4g3i3 covers_my b6
    covers_the b-3i2 covid d-1k6 cow d1 cpf a-2b6 crack c2 cracked k2 cracking c-2d-2 craft b-1c-1 cramped c1
    crash k1 crashed c4 crates j2 crawl d1h1 crawling c1d2 crazy c-2e5 cream a2c-2d1 creative a6b-1c4g-1
    creative_director c1 creche b4h-1i2j2 credit a-5c-9d-12e1g-2h-3i-1k4 credit_for b-2 credit_risk h2
    credit_to a-5d-2 credit_union b-1 creditors d1k2 credits b-5c4e2 crew a2c5d-5e-11g-3h1j-1k-4 crew_'s g2
    crew_, a-1h4 crew_. b-6d-4g-6h-2 crew_and c1 crew_for c2f2 crew_i a4h2 crew_in h1 crew_of c1d1 crew_on g1
    crew_there c2 crew_whose a1 cricket c-1 cried a1c-6d-2g1h-4j1k1 cried_when j1 crime d1 criminal a2h2
    critical c-2j3 crooked c1 cropped b-3c-3g8 cropped_up b-3c-3g8 cross a-2d3e1f2h2i-1j2k-7 cross_again e-2
    cross_me b-3c-4d1f4g-6h7 cross_my e1h-1 cross_paths h-1 cross_that e5 cross_the b2d1 cross_with c2
    crossed a2b-3c-6d-8e-5f1h-1j-2 crossed_the a2 crossing c1g1h-1j4 crossing_the j2 croup k4 crowd a6b4c2e-5i2
    crowd_are b5g1 crowd_i h-3 crowds b-3 crown a2 crutches d1k2 cry d3e-6g4k4 cry_off g5 crying a-1c1d2e-3h-3j1k1
    crying_out c1d2 crying_with c-3 ctc a-4b10c-4d-2g-2 cto f1 culture a2c12d2g-8 culture_. a1c-2d3
    cup b-8c-5d-2e-3f-2 cup_of b-3c-1d-2g-1 cupboard c6 cupboard_. c4 curacy h1 curate b1 curator h3
    curious a-3d-4f1g-3h-2 curious_about b-1 curious_to b1f3h-1 current a-10b4c-2d-1f-1g-1j-3k-4 current_boss b2e1
    current_contract i-3 current_employer i1 current_job b-2h2 current_place b2e1i-3 current_project b-3k-1
    current_team k1 currently b5g1 curtain e1h1 cushion e1 custody g-1k6 customer a-2b-9c2e-4f-3g-2h4k-1
    customer_. c-2e-1h2 customer_service c1d2 customers a-2b-4c3g1h-1j-1 customers_. c-1d2
    customs b-1c-6d-3h-5i-3j6k-4 cut a2b6c3e-9f1g-1h-9j-1k2 cut_, c-1g1 cut_. b2h2 cut_above a5b-6 cut_it b2
    cut_me b1 cut_my j1 cut_of b7c-3d-2 cut_off b-2c3d1j-1k4 cut_out a2b-2 cut_the d4 cut_to b3
    cutting a4b-5d-1e-1g-3k1 cv b-7c3d3e-5f-2g-7h2i-3k-4 cv_, c2d1 cv_. a2b-1c1d-1h-2 cv_before c-1d3 cv_from d1h3
    cv_in h1 cv_is a-1 cv_to h3 cv_was c-3 cvs d2 cycle h1 da b4 dad c-5d-6e2h-2i-2j-4k8 dad_'s b-2e1g-2k2
    dad_and k-1 daddy e1 daft a-1b2c3h3 daft_enough d4 daft_to a2b3d-1h4 daily b4c1d1 dairy a5c-3h5i1 dairy_. i1
    dairy_job h1 damn d2 damp c3j4 damp_, c3 dance a2b1d1g-1h2 danger b4 danger_money b4 dangerous c4
    dangerous_. c4 dangled b4 dangling a1c4d2e3g1 danish d1g1 dare a-5d6e-3g-5k3 dare_to a-1 dared b2
    dark c3e5g-6h-2j-1k5 dark_, d2e2h-3 dark_. b1e1h-1 darling b1 dashboards c1 data b-1c1d-1e-8f-7h3i-1j-2
    data_, c-1g2h-1 data_analyst h-2 data_entry c2 data_steward h3 database d1h1 date a-7b-4c1d-10e9g7h-3i1k-4
    date_, c-5d1e5g-3h1 date_. c4d-6e4g1h-2i-2k-3 date_@close h-1 date_and c-1 date_for e3g-3h-1 date_forward f2
    date_i c2g3 date_is c-3e2i-2k1 date_of c-2g-4i1 date_on e3g-4h-1i-1 date_over h2 date_that c1 date_to f2g-1
    date_was c1g1i1j1 date_with h2 date_you g6 dated b-1c4 dates a-7b-9c3d-1e-3g-6h-1i-4 dates_, c-3
    dates_. e-2h1i-4 daughter a-2c-7d-4e2h-4i-3k2 daughter_'s a1g4i-1 daughter_, b1 daughter_. e1 daughter_has j1k4
    daughter_is d1g-1j-1 dawn h-1 day a-1b2c-1d-3e5f-4h-1i2j-5 day_'s d1g-3h2i-1 day_, b-1c1d2e1f-2g1h1i-6j1k3
    day_. b-4c-4d-2f-4g2h-1i-2j-4k-3 day_: c-1i-1 day_? b-5d-5e-5f-2g-3h-2 day_a d2h-2 day_after g-1h1i1j2
    day_and g-1h3i-1k-6 day_as g4h-2k3 day_at b-2g2h-6i2k-1 day_before b-1g-3h1i1 day_for b-4e4g1i-1 day_has g3
    day_i c2d-4e5h-6k1 day_in h-3i2 day_is a-1d2g5i2k-1 day_it a-1k1 day_itself e1g1 day_job j-1 day_long h1
    day_of a3b-1c1d2g-1h1 day_off b1c-1d2g1h-8 day_on b-1i1 day_one a3b10e1h-3i5 day_or f1g-3h2
    day_rate a-5b14d-3e1g-2h3 day_shift c4f2h-1 day_soon e2 day_that c-3d-1f1g-3 day_the a1b-1g2 day_there c-2e-1i3
    day_to c-2d2g-4h4k2 day_was c3g-2h1 day_week f2 day_when e1 day_with g3i2 day_would g1k1 day_you b-4e-1g9h-5k3
    daylight b3c2 days a-4d-5f5i3j-1k2 days_'s b6h-1i3 days_, a-5b-1c-3e-2f1g1h-2k-1 days_. a-1c-7d-8e1f3h-4i-1k3
    days_? b4 days_a b-1f1h1i-3 days_about d2 days_after c1h2 days_and b-1c4f2g1i1 days_are e-1g-2h2 days_as b2g1
    days_at b-1 days_before h1 days_for b-1 days_from c-1d-1 days_i e1g4k1 days_in a2c3 days_is c2 days_of a-2c-1h1
    days_off e-2k-2 days_to b-4d-1e1g-1h-4i-1k-6 days_with b-1 dbs c2 de b1 dead c6d1e4f-2g2h-6k-4 dead_, a2e1
    dead_. d5e1g3h-2 dead_end a-3c8g-2 dead_keen g-4k-2 deadline a-5b-3c2d3e1i4 deadline_. f1 deadline_for i-2
    deadline_is h1 deadline_of e1 deadline_on i3 deaf a1b-1d4h-2 deal b3d-2e2f-1j1 deal_, b4i2 deal_. g2
    deal_about c1 deal_for a1 deal_from d2 deal_more b3 deal_of a-2b-1c-1d-1 deal_to a-1e2 deal_with b-6e1h-1j1k1
    dealing c4d-2 deals c-1d3h-1 dealt a-4c3d2h-4 dealt_with a-4c3d2h-4 dean c-2f1g-3h-4 dear a-4b2c2d2e-4j2
    dear_, c1 dear_. d-2 dear_sir d1 dearer a4h1j2 dearer_to a4h1 death a-3c4d4 death_trap c6 debate a-1j-1
    debt a-1c-7d-7h-3i-3j-5k3 debts k3 decade a2d-1e-1j-1 december b2c-4d-5f-1g-3h-4j-3 december_, b1d-2
    december_. b1h-2i2 decency d5 decency_to d4 decent b5d-3e-6h5 decent_about h2 decent_day b3 decent_of c-1d-7
    decent_thing c1d1h2 decent_to c-2 decent_you h1 decide a-9b-3c-1d-2e6f-1g-4h-4i2 decide_, e5f-4h-3
    decide_. c-6d-4h-3i1k-2 decide_and e1 decide_anything e1 decide_by f5 decide_on c3e2i2 decide_to d1
    decide_whether e-2 decided a1b2d-19e1f-3g-3h9i-4k-3 decided_, e4g1 decided_. a1e4h-3i1 decided_about e3
    decided_against a-6c2e-4f2g2h6 decided_for a5h8 decided_i h1 decided_it b3h-5j2 decided_me b3
    decided_not c2e-6f-1g-5h5i-3 decided_on a-1f1g2h-1j1 decided_that h-4 decided_the b2j1
    decided_to a-1b-1d-4e-7f-7g-4h3i-5j-11k-3 decides a3f2 deciding b4c-4d-6e5g-3 deciding_factor b3
    decision a-8b-3c-2d-2e12g-8h2i4j-6k-9 decision_, a-1c-1e4g-2 decision_. d1h-1 decision_and h-1 decision_by i2
    decision_for b6h-3 decision_had c3 decision_is b-1c-6d2e2f2g-2h7 decision_on h1 decision_stands h2k-2
    decision_to c2h2 decision_when h-2 decision_will e2 deck b-3d1e-2g-3i1 deck_. d2 deckhand f1h2 deckhand_job f1
    declared b1k2 decline a-2b-3c-5d-4e-13f13g-4h12 decline_, f7g2h1 decline_. a-2b-3f3h8 decline_for e-1f5
    decline_it h3 decline_the b-2c-3d-2g-6h7 decline_to b-4f-3g-2h1 decline_with f4h-3 decline_your b4f-1h3
    declined a-4c-9d-7e-4f8h1k2 declined_, f4h-1 declined_the c-1h6 declining a-1b-1d-8e-3f10g-2h7
    declining_, b-2c1e-2f4h7 declining_. b-1 declining_for f4 declining_the e1f-3h2 declining_to h2
    declining_your b2h4 deductions b1c-1 deep b1j1 deeper a9c-1g-2 deeply c-1d-1 defend c2 definite e3g-2h6
    definite_. h3 definitely g4h1 degrading c4 degree a1b2f-1g-1h4i-7k-5 degree_, c-3 degree_. a-2b1c-3j-2
    degree_and b1c2 degree_in c1d2h1 delay a-5b-4d-5f3g-7h-5 delay_. c2h-1 delay_giving h-1 delay_was c-1
    delayed b-1c-3e1g2h-3 delays h-2 delete a-4c-8d4e-1f2h2 delete_it e1f2h-3 delete_me d1f2 delete_my a-1c-2e-4h5
    delete_the b1 deleted c-7d2h1i-2 deleting e3g4 deliberate e4 delight a-1b-2c-1d-7 delight_. c-6
    delight_to c-2d-3 delighted b-5c-11d-1g-7h-1k-3 delighted_to b-2c-6g-3h-4k-1 delightful a1 delivered c1d1
    delivery b-4e1g3h-3 demand d3k1 demanding c-2h-3 demands i1 dementia c-3 dementia_has k1 demo b-4d2h-3
    demonstration c2 denmark a-1 dental a-6b15c-12g-4i-3k-2 dental_, b5h3 dental_. b1 dental_and b5 dental_for b6
    dental_nurse h1 dental_plan b4d2 dental_practice h1 dentist a-7b2c2d-6g3j1k-5 dentist_'s h1 dentist_, j2
    dentist_. b2g3 dentists b-1c-1 denver j2 deny b2 department a4b1c3d2e-2f1g-5h-1i1 department_, a3b-1
    department_. c-1d2f1j-1 department_and d-1 department_could b1 department_is c2f1 departments c1 depend j3
    dependant e-2j4k-1 dependants b3h-1j4 dependents b2 depending b-1f1g4h-2 depending_on b-1f1g6h-2
    depends b3c-3e5f3g1h-4j4 depends_on b2e3f1h-1j1 deposit b-8c1f2h-3j6k-3 deposit_, b-3 deposit_on b-4
    depot a3b-2c5d-5e2f-1g-1i-1k-3 depot_'s a1g2h-1 depot_, c-2 depot_. c3 depot_and c1 depot_for e2 depot_has g-2
    depot_in a2 depression b-1d-2e-2g-6j-4k7 depression_has k1 depth a5h1 deputy a3b-3f-1g-2h1k2 deputy_'s a2c-2d2
    deputy_head d-1k1 describe a-1c7d1h-2 describe_your c1 described b-4c5d-13f-5g-5 described_, a2c-3
    described_. a1 described_it c2 described_that c-1 described_to c2h1 describes a-3d-1g1
    description b-5c2e-1h-7j-1 description_. a-2c-1d3 description_of c-5 description_read a1c-2 description_was c-1
    desert e1 deserve a-5c3 deserve_a d-2 deserved c-4e-2h-1 deserved_. c-2h-1 deserves a-4b-2c-9d-1e2h2
    deserves_. d1e2 deserves_a b-4c-3d-8 design b-3c2d-10f-1g-1h3i2 designed c-1d-3k2 designed_. c2
    designed_that c-4 designer a-2b-1d-1h1 designs c1 desired c4d-1 desired_. c5 desist e6f1h2 desist_from e6
    desk a4b-10d-1g-3h2i3j-10k-6 desk_, a3b-3c-3d3h1 desk_. b-2c-1d3e2j-3k-3 desk_and b-3h4 desk_i a2g1 desk_in a1
    desk_is a2d-1 desk_job c-1k2 desk_on b1i6 desk_that i1 desk_to c1 desk_with h1 desk_would a4 desperate d9g-4h-2
    desperate_. d1 destroyed d2 details a-1b-4c-1d-2e-4g-6i-4 details_, e1 details_. c-3 details_from h4i-2
    details_to c2 detective a2 develop e2 developer b-1d1h1 development h-2 developments e2 devil d7g1 di a1d-5e1h4
    diabetes k2 diagnosed h1j-2k3 diagnosed_with h1k2 dial d2e4 dialysis c-2d-3g3h1k6 dialysis_in k2
    diary a-2c-8d3e-5f4g3h4i-4 diary_, d1h1 diary_. b1c-3d3f1 diary_for g2h1 dictionary a1d3
    did b1c2d-1e-8f-11g-8h-1j-4k-1 did_, b-5c-7d-1h3k1 did_. a6e-5f-2i1j1 did_a a-2c-5g1 did_anybody d3
    did_anyone c3d1 did_ask b4c-2 did_enjoy c-1 did_find b1 did_for b-3 did_i c-9e-2h1 did_in k-1
    did_it a-2b7c-4d3e-2f1 did_me a-1d1 did_my c-5h1i2k3 did_not a3c5d-3e-1f-3h-5i-3k-2 did_nothing c2h2 did_see e1
    did_that c1 did_the g-1h-5 did_think c3e-1 did_to c-1 did_with c-1h3 did_you c-2e-3 did_your b-2c-5 die e1
    died a-2b-3c2d3e-4g3h-3 died_, g1 died_. b-1 died_and e-2g2 diem b4 dies i2 diesel a-1b3c-3h3k1
    diesel_and b3h2k1 difference a2b6c-9g-3h-5 difference_. a3c-2 difference_between b-1d4 difference_to b2j1
    different a-3b-6c5d-4e-2f-1h2i-3j-3k-8 different_. b1h-1 different_company a-2h2 different_hospital h2
    different_job d-1g1 different_kitchen a-1h2 different_league a5b1 different_offer h1 different_one d1
    different_path h3 different_people c5 different_recruiters c3 different_role h-2 different_school h1
    differential a-1b6c-3e1i-1 differential_and e2 differently a-3e-3f6 differently_. a-2c-1f4
    difficult a-2b-3g8h-2 difficult_. g5 difficult_for g4h-2 difficult_to c2d-1 digest d2e2 dignity a4
    digs a-1i-2j5 dilemma e4 dinnae e2 dinner a-5b5h1i2k1 dinner_, b4h2 dinner_. b1e1h2k1 dinner_time g1
    dinner_with i4 dinners_, b-1 dinosaur d-1 dip c2 diploma b-3d-4h-1 diploma_. c1i1 direction a-1b-1c1d-4f-3g1h-1
    direction_, b-1c-1 direction_. b1g4 directions a-9b-5d-5h-1 directions_. c-1g1 directly d1e-3h-7 directly_, e-1
    directly_. h-1 director a-1d2e-6f4g-1i2j-2k2 director_'s b1 director_. d-1g1i2 director_has k2
    director_interviews h1 director_of d2h1 director_seat a1 directors a-1c4f2 directors_. c1 dirhams h2
    dirt a1c4d1 dirty c4 disappear d-1e5h2 disappeared c-2e8 disappearing e5 disappearing_, e4 disappoint a-3c2d1f2
    disappoint_me f2h-2 disappoint_you g2h1 disappointed a-1b1d-4g-2h1 disappointed_. h2 disappointed_that b2c1
    disappointing c3 disaster c3 disc b-1k6 discipline c4d1h-2 disclosure b-1 disconnected c2e-3 discontinue a1h6
    discontinue_my a1h4 discontinuing h2 discontinuing_my h3 discount a-5b11c-5h-1 discover d2 discovered b2d1
    discs k2 discuss a-5b-1c-2e3g-7h-2i-1 discuss_. h1 discuss_it d1e1 discuss_the h-1 discuss_what b-1
    discuss_with e4 discussed e-1f1 discussed_. a3h2 discussing a2c-1e4g-1h-4i2 discussion b1c1g-1h-2
    disgrace a-1c5 dishwasher d-1 dismissed c2 dismissive c8 disorder c2k2 disorganised a-2b1c6d-5
    disorganised_, b1c4 disorganised_. c2 disorganized c2 dispatcher g-1h1 disrespect a6c-4d-5f-4
    disrespect_, a2f-2 disrespect_to a4c-1d-1 disrespectful c4d2 dissertation d1 distance a3c-4h1 distance_. a2c-2
    distinguished a1h3 disturb e2j1 disturbed c1 dithered c2 dithering c2d3h2 diversity c4 divided g3 dividends b-4
    division a2b-1c1 divorce a-6c-2d-7e1i-3j-2k7 divorce_, c-1 divorce_and j-3 divorced k1 diwali d1e2f3g-2
    diwali_, f3 diwali_. d1e2 dizzy k3 do a-3c-4d4e-1f4g-2i-4k-2 do_, a2c-4e2g2 do_. a4c-5d-2g1h-3i1k-3 do_; d-1
    do_? a2d-3 do_@number b-3g3 do_a a-3c2e-1g-6h4i1j-2 do_about b3e4f4h1 do_apologise d-3e1h-3
    do_appreciate b-2d-2h1 do_at a-2b3e1 do_better d4g3 do_but d1 do_carry h-2 do_come i-2 do_drop h1
    do_for a-1b-4c-4d-1 do_forgive d-1e1 do_friday g1 do_get d-2 do_give c2d1 do_hold f4 do_hope d4g-2h-5
    do_i a-1d-2e-8g-2h-6 do_in a2h1 do_is b-2 do_it b3c-4d-3e-10g-5h5 do_keep d-2f1g-5h-2 do_know b1 do_let e-1h4
    do_long k1 do_me a-5b-2c-4f-4h3 do_monday g2 do_more a-1b-3h-3 do_my b1c2e2h1 do_next a-1
    do_not a-2d4e7f3g-2h-4i1j2 do_now b1 do_on g1 do_one d1 do_pass h1 do_please d-1h3 do_remember d1 do_ring h2
    do_say d-2 do_send h3 do_so b1h1 do_still g-2h-3 do_take h3 do_tell c-2 do_than c1d3 do_thank d1 do_that g-2
    do_the a-1b-1c-4d2e-3f6g5i-3 do_they b-3d1 do_think c2d-1e-1 do_this a-1b1d-3e-2f-2g-1h1 do_thursday g-1
    do_to a1c1k2 do_try d1h-1 do_two h5 do_want g-2 do_well a3g2 do_what d4h-1 do_wish c3
    do_with a-3b-1c5e-4f-2g-8h2k-1 do_without e-2g4 do_write d-5e-2 do_you a-7c-1d-1e-12f-7g3h-7j3
    do_your b1c-8d4f1h-1 doable c-2g4 doc d3 doctor a-7b-2c-6f-4g-2h-3i-8j-3k9 doctor_'s g1 doctor_, e3
    doctor_has h-1k3 doctor_says g-1h1k1 doctor_wants g-2h-3 doctoral a1c-1 doctorate b3d2 doctors c-2d-2k6
    documents b-3c4d1e-9f-1 documents_are c1d1 dodgy g1 does a2b4e-5f-2g3h-1i-3k-6 does_, a1c-3e1g1h-1
    does_. a1d-2f-1g-1 does_a a-1 does_and a-3 does_anyone d1g1 does_for c1 does_it a-1d1g1 does_more h-3
    does_not b1e-1g2k-2 does_that f1 does_the a-4b5c-1g-2h-3j2 does_well b2 does_your c4
    dog a-1b-2c1d5e-4g-4h-2i-2j1k-1 dog_'s c4e1g1 dog_, b2c-4 dog_. b-4d-4h-3 dog_and k1 dog_ate d1 dog_has d4h1
    dog_in a-1 dog_is d-1g-1k-2 dog_needs j3 dog_was h1 dogs a-6b-1d-4f2h-4j1 dogs_. c1j2 doha j2
    doing b-2c4g-5h3i-7j1k-1 doing_, b-2c3d2h-2 doing_. b-3d2g-2 doing_a a-1 doing_for a-1h1 doing_in a1c1
    doing_it d-3e-3f2g2h2 doing_the e-4g1h5i-1j1 doing_this c1e-1h-5 doing_your h2 dollar b3
    dollars a-1b11c-5d-2e-3g-3 dollars_, b2 dollars_. b4 dollars_an b4h-4 dollars_for b-2 donated c1 donations c3
    done a-2c1d6e1f-2g-3h2i2j-2k-3 done_, c-5d-2e2h5 done_. a-4c-9d-4e1i2j-2 done_a d-1i1 done_all c2d1 done_and d1
    done_being c1d4 done_by j1 done_differently d-1 done_for a2d1h-2 done_from h-1 done_i e-1 done_it b3
    done_looking a2h4 done_my h-2 done_the i1 done_with d3h2i-3j-1 donkey a-1c3d2 donor c2 donors c3d2
    door a1c-1e-9f6h-2i-5 door_'s f1 door_, d-1e-1f-2g2k2 door_. a2c2d1f-4g2 door_? d1 door_and c1f-1h2
    door_for c-2f1 door_is c-1 door_on a-1b1d1e-2f7g-4h-1 door_to h-1j1 door_was c2 doors a3b-2d-4e-2g-2
    doorstep f1 dossier c1f2h1 double a-11b12c-2d-3e-7f-5g6h-3i-7j5k-7 double_, a-1b2 double_. b3
    double_booked b-2g7h-6 double_my b1 double_shift b-2g1 double_time b6g-2h2 doubled a-3b4c-3g-4
    doubled_the g-2k-1 doubling b1 doubt e-4f-8g7h-3i4k-1 doubt_, c-3g-2h4i2 doubt_. b2e-2i1 doubt_a a1
    doubt_i c-3d-1e2g7h-4j1 doubt_if g1 doubt_it c2g-3 doubt_that c2g5h-1 doubt_the c1 doubt_there c-1g-7
    doubt_whether e-1g1 doubt_you c-3d2e-4g2 doubted a1 doubtful a-2b-1c-6d-2e-5g14h-6 doubtful_, g1 doubtful_. g4
    doubtful_for g1 doubtful_i g4 doubts c3d-5e-7g11h-6i2 doubts_, g2 doubts_about c4e-2g4 dough e-1h-2
    down b2c-4e-1f1g1h5k2 down_, b-4e-7f5g2h2 down_. a4c1g2h7j-3 down_a a-3b1c-3d-3 down_again e-1g4
    down_and b3e1h-3i1k-2 down_as a-3b-4c-7d-5e2f3g-2h4i1 down_at b-2c-1h-3 down_before g1k1 down_by c3
    down_for a-2b-5c2d-3e-1f-6g2h-5i-2j1 down_from a-5b-2d1g-1h3 down_in b4c-3d4k1 down_my h1
    down_on a-3b-3c1d-1e4f-4h2 down_that a1b2 down_the a2c-9d1e3f-6g-3h1 down_there g2 down_this h-3
    down_to c-2d-1e-5f-1g-3h-8i3j2k-2 down_with a1b2c-2e-2f2i-3k-1 down_your b1c1e-1h1 downhill c4 dozen e1g1
    dr b-5c-9d-12e-5k-1 dr_. b-1c-3d-4 draft d1h-3i3 drafted d1i1 drag d3 dragged b-2c6d-2g-4i3 dragged_on c5i3
    dragging e2 drags f1 drains d4 drama e-1 draw a-1b1c-5e6f-2g-6h5i-4j-2 draw_. h2 draw_a d1 draw_for a-1b-2
    draw_up d-2h2j-1 draw_your c-1d-4e7f-1 drawer b-3c-4d-5e5f-2h-2 drawer_, e1h-1 drawer_. e2 drawing a-5b3j1
    drawn b-1c1e-1g3h-4 drawn_on b-3h-2 draws a2c1 dreadful a-1d-5e-3g-3h-2k2 dreadful_. c2
    dream a12b-3c-7d-3f-2g-4h-1 dream_. a1b-1h-3 dream_about a4 dream_job a5 dream_of d-4 dreamed a3d1
    dreamed_of a3 dreaming a1d4 dreamt d1 dress a-3c2d3g2h-5k3 dress_code c1 dress_it b2 dress_rehearsal g4
    dress_this d5 dressed a-3c5h-1k2 dressed_up c4 dressing c1 drew b-7d-5e-1 drew_me a-4c-3 drew_up c3 dried b1i1
    drifting c-3g6h-3 drifting_away g1 drink a1e2h-1k5 drinking h-1j-1k3 drinks b-1k1 drive b-4c-2e-9g-6h-1i-6
    drive_, b-4c-3g-3h-3 drive_. a-1c-2g-1k3 drive_a b-2c-1d3h2k-1 drive_for a3h2 drive_from b-3c-2
    drive_on c1d-1g1 drive_over h2 drive_the c2 drive_to k1 driven b-1c-1 driver a-7f-6g-3h1j-2k2 driver_'s g1
    driver_. h1 driver_post h1 driver_who c2 drivers b-3c8d-1g-6 drivers_, c2 drivers_are c4 drivers_at c4
    drives c-1j1 driving a-4b4c-4d2e-2h2k1 driving_, a-1 driving_a b2k-1 driving_for b4h5 driving_in h-2
    driving_licence b-2c-1 driving_test g4h-1 drop a-7b-1c1d1e2f2g3h1j-4k-5 drop_. g2 drop_by e-2
    drop_everything d2 drop_in g-1 drop_it a-2b-3c1e-1h-1 drop_me b-3e-1f2g-2h3 drop_my b1h6 drop_off e2h-3
    drop_out c2d-2e-5g8 drop_the a-3b-5d3e-2f3g-3h-3i3 drop_this g1h2 drop_you e9h-5 dropped b-3c-4d1h3j-1k-5
    dropped_. c1 dropped_my b-2 dropped_off e6k-1 dropped_out b-6c-4e-4g2h6 dropped_the b2d-1e-2h-2
    dropping b2c-9d-9e-3h5k-1 dropping_a e-1 dropping_off e2 dropping_out a1b-1c-2d-2e-5h8 drops c1f5g-3
    drops_out f3h2 drove a-3b-4c4 drove_for c3 drowning k1 drug d1h-2i3 drug_test i2 drunk c1d3 dry a1b-5c-8d-2e2
    dry_. e1h-3 dubai j1 dublin b-2j2 duck c-2e1 ducks d1 due b4c-4e5f-8g4i-1j-1k6 due_, h1k1 due_course e7h-2
    due_for g-2k-3 due_in b1g1k5 due_on k2 due_respect d4 due_time e4 due_to c-2e-6g4h1 dues b1 dug a-3b3c-1
    dug_deep b2 dull a-5b-1c2e-2 dull_, c2 dump c2d4 dunno d-2e3g7 dunno_if e-4g5 durban d-3f1
    during b-1c4d2e-1f-3g1h-1j1 during_a d1e4 during_the b-4c3d-4e-5f-1g-1j2 dust b-1c-4e6f-4h-1j-1 dust_. a1c-2
    dust_has e5f-1 dust_settle e2 dust_settles e3 dutch c2 duties a-5b1c7d-3g-1h-1i2j1 duties_. b2 duties_you c2
    duty a-2d-6e-2g3i2j5k-3 duty_. g3 duty_on i3j4 duty_that g2h-1 duty_until i-1 dying h1k3 dynamic d5
    e a-3b-5c-7d2e-3f-3g-1h-2j-1k3 e_mail b-2c-10d3e-3f-1g-1 e_mails d-1k1 each a-4b2c1d-3e-7f-12g-3h-6i-4j-3k-2
    each_. b-1 each_day g-4 each_direction b-1 each_month c-4i-1 each_morning g1k1 each_of d-2 each_one a-2
    each_other a-2c4d1e-2g-2h-5i-3j-5 each_time a3b-3c3d-7e-1g5 each_way a-1b-6c-7g-4k-1 each_week c1g-1h2
    each_year b2 ear b-1d-3f5g-5h-1 ear_, d-1e3 ear_. d-1e-2f1 earlier a-4b1c-1d-4e-3g-1h1 earlier_, h1 earlies g2
    early a-5b-6c-5d-8h-2j-1k-3 early_, f1g1 early_. c-1d-1e-2 early_and e2h-1j-1 early_for c-1 early_on g-1h2
    early_starts h-2 early_to e2 earn a-9b9c-2d-4e-6g-4h-3 earn_more a-1b5 earn_now b3 earned a-5b-1c-7d-9e-2h-4
    earned_it d-3 earning a-2b9c-1e-3g-2h-3 earning_, b-1 earnings a-1b1c-2d-1e-6 earnings_, b1 earns a-2b3c-3
    ears a-4b3c-4e1f3g-6h-6k-1 ears_. a-1f1g-2h-2 earth a-3c1d1e4f-1g-2h-4 earth_, e3 earth_. e1 earth_did d-5
    ease a-5b-5c-6d-6g-4h-3k-4 ease_, b-1 ease_. a-2c-1d-2 easier a-2b-4c-6f-3g-7h2i-5 easier_. d1 easier_with a-3
    easily c-1 easter b-1c2d-9e1f4g-10h-2i3k2 easter_, a-2c1e3h-2 easter_. a1d-2g-3h-2i1k3
    easy b3c-5d-6e-3f-4g-4h-3i-1 easy_. b3c-6d-5h-3 easy_call b3 easy_choice b-2c1 easy_to d-1 eat a-1b1d3e-3g-4k3
    eat_my d5 eaten a1b-1g3k3 eating c-2d-2 eating_me e1 eats a-1b6d-1 edge a9b-4 edge_, a-1c1 edge_. a5b-3c-2
    edge_on a4 edged a5 edges a4k1 edging g8h-2k-1 edging_away g3 edging_towards g6k-1 edinburgh a2 edited d2
    editor a-5c1d1 editor_'s c1h2 editors c1 education d7e1 education_. a-1c4d4e2 effective h6
    effective_immediately h3 effort d4h-1 egg c1 eid b1h-1 eight b1c-4e-5h-1i2j-1k1 eight_, b-1d1g3 eight_. b1c-4
    eight_and b-3d1g1 eight_days k1 eight_grand b3 eight_hours b-3c-5i1 eight_hundred a-1b2f1 eight_i g-1
    eight_is g2 eight_months k3 eight_on b1 eight_thousand h2 eight_weeks b-5c-3i3 eighteen d-6g-2i7
    eighteen_months a-1b-2i5 eighteenth f1 eighth f1g1 eighties b1 eighty a-4b3c-2g2j1 eighty_a b1h1
    eighty_five b3j1 eighty_percent g2h-1 eighty_pounds b2 either a-1b-3c-6e5f-6g-9i3j-6 either_, b-1d-1e1k1
    either_. a2d2e2g-3h1 either_of c-1d2e-4f-2i5 either_side b-3 either_the b1 either_way a-2c-1d-5e4f-4g-2k-1
    elbows a-2g1 elbows_in a-1g1 eldest h-1j2 elected c-1g-1h5 elected_to a1h3 election a1 elections d-1e4
    electric c-3h-1k2 electrician b2g1h-2 electrician_job b1 eleven a-3b-1c2d-3e-6f-7g1h-2i3k-1 eleven_, b-2c-2
    eleven_. b-1g3h-1 eleven_days c2i1 eleven_hours g2 eleven_o'clock h1 eleven_percent b3 eleven_pounds b2
    eleven_thousand a2h1 eleven_times c3 eleven_weeks c4k1 eleven_years c-1i-2j-1 eleventh h1i2
    else a8c-5d-2e-1f3g-2h6i2j-1k-5 else_'s b-1c1e-1i1 else_, a-2d-8 else_. a-1d-1e1f-3h1 else_and a-3d1h3
    else_came a4 else_could a4 else_for d-3f1g3 else_from d1h2 else_had a3 else_has a2b3c-3g-3h-2 else_have d-3h6
    else_i a6b-3c-5 else_in a1b-1c-2d-2h-2i1 else_is b3h1 else_now g1 else_on a2b1d1g-4 else_so h2 else_to a-1d4g2
    else_turns f1g-1h-1 else_would a3 else_you e3 elsewhere a3b3c-5d-3e-4h4j-11k-8 elsewhere_, a-5b-3e-2f2g1j-1k-2
    elsewhere_. c-2f-5g-1h2 elsewhere_; i2 elsewhere_and a-10b-5c-2d-3f-3h5i1j-2k-2 elsewhere_in h-1
    elsewhere_is a2b2f1 elsewhere_last i-1 elsewhere_on b4e2g1 elsewhere_so g-1h4 elsewhere_that a1c2d1h1
    email a-5b-6c-3e-10f-8g-6h-6i-1j-10k-1 email_'s e2 email_, c1d5 email_. b-1d1e-7g-2h-4i-2k2 email_? d4
    email_address h1 email_as e-3 email_before d1 email_came a2 email_from e1g2 email_i e2 email_if i1 email_is d-2
    email_me h1 email_of c1 email_to d-8e-3 email_tonight e-2 email_went c-1 email_you e-3 emailed c1 emailing e7
    emailing_me e6 emails b-5c3d3e3h-2j-1 emails_, c1d4e3h-1 emails_. c-2d3e-6 emails_from d-1e1h2 emails_to c4d1
    embarrassed b3c1d3 embassy c-1e1g-2h1i-3j5k-1 embassy_has j1 emerge e1 emergency c-1 emirates j2
    emoluments a-3b5 employed a-1g-3h9 employed_, b1h3 employed_by h2 employee h-1i3 employee_. c1 employees c6d2h1
    employer a12b-12c6d1e2h2i5j5k-11 employer_'s b-1 employer_, a3c1d2h2 employer_. b-4c2g1h7 employer_and b-1e1
    employer_gives b-1 employer_has b1j-2 employer_in a1 employer_is b-6c-1e2h-3j1 employer_that j3
    employer_to b-3j1 employer_will h-1i3 employers b4c-8d-5e-3g-1h-5j2 employers_, h-3
    employment a-4c-3d-7e-4f-4g-4h5i4 employment_, h2 employment_. h3 empty b-2d2e2g1h-3k3 empty_, e1k1 empty_. g1
    empty_on e2g-1 enclose h-2 enclosed b-4c-4d-3h-7i6j-1 enclosing i1 encouraged c-3 encouraged_me c-1
    encouraging c1 end a1b3c1d1e1f1g9h5i-2j-1k-6 end_, b-1d-1f2i-1 end_. a1b1d-11e-1g3k-4 end_? d-3 end_and k-1
    end_closing g-1 end_could b1 end_here h2 end_i a1h5 end_is d4e2g1 end_it b6h5 end_my b1c5e-2g-5h8
    end_of a-2c-3d6e-1f4g-2j-1 end_swallowed e2 end_the a5c-3e1 end_up a-2b-3d-6e-9f-1g14h-12i-3 end_was h1
    ended a5c-1d-8e-2g2h9i1k1 ended_, h1 ended_. i2 ended_in c1h2 ended_on h2 ended_up a6d-3e-4g4h4
    ending a1b1c3g-4h8i1 ending_it h2 ending_my c2g-2h6 endless c3k1 ends a-7b1c-1d3f-1g2h8i1j4k-3 ends_, e-1h-1
    ends_. c1g1h1 ends_here e1g1h6 ends_in b-2h-2i-2j3 ends_my h2 ends_on h-1 ends_up b3d5 ends_with h5 enemy c1d3
    energy a-4b-3h-2 engage d1g-1h-3 engaged c-4g-1h8j-1 engaged_me h5 engagement c-1g3i5 engine c-3d1g1
    engine_. d2i1 engineer a4c-3d-2e-2h1i-3j-3k-2 engineer_is c2 engineer_process a1h3 engineer_role h-2
    engineer_with b1 engineering b-2c5d-5 engineering_. c4 engineers a-1b-2c1 engineers_. a-2h2 engines a3b-3g-1
    engines_, a3 engines_. b-3 english a-9b-8c-2e-4f-2g-7h-1j3k-4 english_, d-3 english_. e1 english_and c1
    english_is c-5 english_test j1 enhanced b3i1 enhancement b2 enjoy b-1c-1d6e-2f-5g-9h1i-4j-2k-3 enjoy_. c2h2
    enjoy_it b1 enjoy_the b-4c-3d-7h-1 enjoy_your c-2d6 enjoyable a-3h1 enjoyed a-11b-1c-16d-14e-6f-2g-11h-5i-7k-7
    enjoyed_every b-1 enjoyed_it h-3 enjoyed_our a1b1h2 enjoyed_the a-3h-3 enjoys c2d5h-2 enjoys_the d1
    enough a1b4c-3d10e-3g-6h1i-1 enough_, c1d2e-5g-1 enough_. a-3c-3 enough_for b2c-7d3g-5h-3k1 enough_of c-4h3
    enough_to a4b3c-1d1f1g1h2 enough_with d5e3 enquire g-2 enquired b1e-1 enquired_about b1 enrolled i-1
    enter b-2f1g-3h4 entered a-1c-2h4 entertain g2 enthusiasm d1e-3f-1g10 enthusiasm_. h2 enthusiasm_for g6
    enthusiasm_has g3 entire c6d2h-1 entirely b-2c-4d-5e-2f3g-4h1 entirely_. f2h2 entirely_my c-2
    entitlement_for b-3 entrance a-6d-6g-2h-1 entry c3h-2j5 entry_. c1 entry_level c3d1
    envelope a-4b8c-10d-7e-7h2i3 envelope_, b1h1 envelope_. b2i2 envelope_for i1 environment c5 epilepsy k5
    equal a4c-6 equipment a2c3 equipment_i c1 equipped a2 equity a-12b13c-13d-9 equity_, b4 equity_and c-1
    equity_in b3 equity_was b4 er d1 erased d2 errand d2 error b1c-2 errors c7d1 errors_in d2 escape c-1
    especially c-2 essay c2 essays c2 estate a7b-2d1g-2j5k-5 estate_, j1 estate_. a2 estate_is a2d2h1 estates d2
    esteemed b2c-1 esteemed_organisation b1 estimator b1c1h2 estimator_interview b1 ethics c8 euro b5c-2g-2
    europe a3 euros a-3b9c-6d-3 eve d3 even b2c5d9e-9f5g-7j4k2 even_. d3 even_a a4b3c-1d5h1j1 even_after b1c5
    even_better c-2 even_cover c-1 even_for a1c1 even_have d1 even_i d-3 even_if d-6e-1k1 even_in a-1d-2
    even_look b-1d1 even_more a4h5 even_my a1c-3 even_on b1d1 even_one c3d1 even_read c1 even_say c4d1 even_so f5
    even_the a-5b7c-6h-2 even_though b-3c1d-2f8g-4h-6 even_to b1d-3e2 even_when b3 even_with b-2f-1g1h3 even_you d1
    even_your a1d4 evening a-2b-8c-1d-4e-9f-1g3h-2i-5k-6 evening_, a2b-2c-4h-2i1 evening_. a-1d-5g-1 evening_as g2
    evening_before c3 evening_classes b-3g-2i-2 evenings b-5c2d-3e-2g-1i-1 evenings_, c4e-2f1g1
    evenings_. c-4e1j2k-2 evenings_and c1h1 evenings_are h-1 event f6h-1 events g3 eventually d-2e10g1h-3
    eventually_. e8g-1 ever a-5c-5d2e-5f-5g-13h-6i-8j-4 ever_, a-1c1 ever_. e1 ever_asked c-5 ever_could a4b-1
    ever_did b-1 ever_down h2 ever_explained d-2 ever_find a1d-1 ever_gave b1 ever_get d-4g1 ever_got h1
    ever_had a-3 ever_in d-4 ever_look d-3 ever_need b-4d-3e-2 ever_open d-5 ever_saw a1 ever_seen c1d1
    ever_sent c-3f1 ever_since b-1c-3h-2k3 ever_so c2g1 ever_want d-6 ever_was a-3 ever_would a3
    every a3b4d-4e-7f-18g-5h-4k2 every_bit d1h2 every_chance f-1g3 every_count a6b-4c-1h-2
    every_day a1c-3d1e1g-4h2k1 every_evening g1j3 every_friday b5 every_good a-5b-2c-3d-1h-1 every_hour c-2g1k1
    every_last b2c-1 every_letter c3 every_minute b-3c-2 every_month b7 every_morning c-1k1 every_night b-2e3
    every_nurse d2 every_one a-6c-9e2h-3 every_other b-2c-1i-1 every_page i1 every_penny b-3k1 every_point a4b-1
    every_quarter i2 every_question c1e-3 every_respect a3 every_second a-4b1c5d1g-1i1 every_single c4
    every_step c1 every_success a-5b-3c-2d-1h-5 every_time a4b-4c4d1e-3k2 every_week a2c1k1 every_weekend c2j2
    every_year b4h1 everybody b-1c2e-2f1g-6h-11i-2 everybody_'s d1 everybody_, a1d-2 everybody_. c-3f1
    everybody_else a1 everybody_is c2d1 everyone a-1b3c4e-2f-1g-10h-1k-2 everyone_'s a-1d1 everyone_, d-1
    everyone_. b-2c1h3 everyone_at d1h-1 everyone_else a4c-2 everyone_in c2g-1 everyone_on b1c-1 everyone_was c1j1
    everyone_who d-1 everything a7c-4d-5e-1g-5h-1j4k3 everything_, a-1b2d-5g-2k2 everything_. b1d3h-2k1
    everything_about a2c2 everything_else a5b1c-2g-1h-1j1 everything_for d2 everything_i a5c-4h-1j2
    everything_is e-1 everything_that e1h2 everything_with b1 everything_you b-1c-5h-3 everywhere d-5
    everywhere_. c-3 everywhere_and b1 evidence g2i5 evidently c-4d10 ex b-4c5d3g-3j-1k7 exactly a3b-2c-6d1e-4h-2
    exactly_the a1 exactly_this g-1 exactly_what b-1c-3d1 exam a-5b-3c-1d-12g1h-9i-1k-5 exam_, e1 exam_. g-3h-6
    exam_at i1 exam_in k-2 exam_is g3 exam_on g1h-2i-3 exam_results c1 examination g-3h3 examine c2
    example b2h-2k-3 example_. b2k-2 exams a-5c-4d-7e7g2k-5 exams_, j-1 exams_. e1f1h-1i-3j1 exams_and b2e1
    exams_are e3i1 exceeds h-1 excellent a-1c-1d-4h-3 excellent_. c-2 except a-4b1d-5e-6f7g-5h-3
    except_if b2f5g-2h-4 except_that g-4 excessive c5d-2i-2 excessive_. c3d-1i-2 exchange a3b-7d-1e3g-2h-2j2
    exchange_. e2 exchanged g2k1 excited a5c-5g-7h-2 excited_about a3c-1g-1 excited_me a3 excites a3c-4
    excites_me a3c-4 exciting a7b1c-2d4h1 exciting_opportunity d5 exclude h2 exclusivity b-5i5
    excuse a-2b-9c-5e-1h-1i-2 excuse_me d4h1 excuse_my d-1h-1 excuse_myself g3 excuse_that e1
    excuse_the b-2c-1d-7e-6h-6j1 excused c-1g1h1 excused_from h2 excuses c-4d5 excuses_. c-3d5 executive a-1b-3c1d6
    executive_. c1 exercise a-4b-7c4d-5e1f-2i-2j-2k-5 exercise_, g1 exercise_. c-4h3k-3 exercise_and c-2
    exercise_patience e4 exercise_was c3 exhausted c4d-1 exhaustion k2 exhibition a-4b-5d-2e-1g-1h-4
    exhibition_. e-4i1 exist b-3c1d2e2h-1 exist_. b-2d1e2 existing d2 exit a-2g5h3j3 exits c1
    expect b1c1d3e7f-4g5j-1k1 expect_, g2 expect_. b2d-4e-2h-3 expect_a a-2b3c1e1g-2h-3 expect_an d1h-1
    expect_from d4 expect_i a1e-2g6 expect_me g-1h8 expect_to a1c-2d-4e1 expect_you b1d2h1 expectation b4
    expectations c-1d3h-2 expected a-1b1c6d2g-5h-11 expected_, c-1 expected_. a-5b1e2h-2 expected_a c4
    expected_from c-3 expected_to c2 expecting a-3e2g-3h-5j-4k8 expecting_a d1e1 expecting_our k3
    expecting_twins j-1k3 expects a2b-4i2 expects_me i2 expense c1d-4 expense_form d-3 expenses b3 expensive b6
    experience a-4b5c5d3e-1g-5i-1k-1 experience_, h2 experience_. a1c3 experience_and b1d3 experience_in c1
    experience_is c-2 experience_than a-1 experienced a1c3d1 experiment h2 expert c1d3g2 experts d1 expired c3i1
    expired_. c1 expires i1 explain a-2b-4c1d7e-2f-4g-5h-10 explain_it d2 explain_myself d5g-2h-2
    explain_the d-2e-1 explain_to d2 explained a-10c-5f-2g-6h-3j1 explained_a c-1d-2 explained_the a-3c-7d-5h-2
    explained_to b2c1 explaining b2c-6d6h-1 explaining_the b2c-2 explains a-4c-7e1 explains_the a-3c-3
    explanation c1d3e-1g-3 explanation_, d2 explanation_of h1 exposure b1d4h2 extend a-1i1 extend_the i1
    extended b1g4k-1 extension b-3c-3e2h-5i2 extra a1b12c-13e-11f-2g-3h-1j-5k-5 extra_. a2b1 extra_for b3
    extra_week a2b1h1 extra_work d-1h-4 eye a5b-2c3d-8e-6f2h-8k-3 eye_for a2 eye_on a1b1e-3k-3 eyebrows c4
    eyes c6d2e3f-2g-5k2 eyes_, c1k1 eyes_. a-1c1e2 eyes_are d1e-1 eyesight b-1g-2h-1k3 face b-3c1d2e3f-3g1h1k3
    face_. a-1c2d1h2 face_of c-1e5h-1 face_when b-1g1h1 faced d1h1 facilities d1 facility a2c-2e2 fact a2c2e1
    fact_that a2c3d1e2 factor b1 factory a3c2d-1g1 factory_, a3 factory_. a1 faculty d-1h2 fail d2f2h-2
    fail_to d2e1 failed d-4g1h-4j-5k3 failed_its g2 failing a-1c2h-2k3 fails f2 fails_to h-2 failure c1d2k2
    faintest c2 fair a-6c-6d-10e-2f-12g1j-8k-5 fair_, c-3g-1h-1 fair_. d-2e-4h-6 fair_and c-5 fair_bit b6c1
    fair_chance a-1g5h-4 fair_in g-2 fair_on h1 fair_play c-3 fair_to b-1c-2g-1h3 fairer a-3c-2 fairly e-1
    fairness d-4g2h-1 faith a-1d1h2 faith_in d1 faithfully b-7c-7d-9e-8f-6g-2h-5i-1
    faithfully_, a-10b-6c-6d-7e-8f-6g-1h-8i-1 fake d5h3k1 fall a-1b-11c-2d1e4f-1g5h-4k3 fall_, h-2k1 fall_. h-1
    fall_and g1k2 fall_off e2g1 fall_on g1 fall_through f1h-1k-1 fallback b-1f4 fallback_, a-3f1 fallen a1c-2e1g3
    falling a-2b-1c3f3k3 falls b1c-3e-1g8h1 falls_apart h-4 falls_in g6 falls_on c-1g8h-1
    falls_through a1b-1c1f2g-5i-1 falls_to g-2h4 false c1f1g2 families a-3b-2c-1j-2k-2 family b2c-3d1g-8h-1i-1k-9
    family_'s k2 family_, a1b1e-1f1h-2k-3 family_. c-3g-2k-2 family_@quote c3d5 family_and e4h-1k1
    family_business b-1 family_has b1j2 family_i h1 family_in b3h1k1 family_is a1 family_of c-2 family_on e1
    family_reasons c-2d-1g-2h2 famous a1b1c-4 fan a1b-1d1h-3 fancy a-1c4d-6g5 fancy_it b1 fancy_title c5
    fantastic d2 far a2c1e-1f-5g3h1i-1j-2 far_, a-3c2d1h3 far_. c-4g-3 far_apart b5 far_as c3e1f-2g6h-1
    far_better c-3d-4h1 far_from b-1c-5d1 far_more a6b1c-2d-2h4 far_stronger a-1 far_too a-2c5e-4h1 farce d4h1
    fare a-2c-4d1g-1k1 fare_. d3 fare_and b-1 fare_to k2 fares c1h2 farewell a-2f3h6 farewell_. f2h2
    farm a-1e-6g2h2i-1k2 farm_, a1h4 farm_. b1g2h1i-4j-2k1 farm_and h-1 farm_in h2j1 farmer b1h3 farms b-2
    fascinating b-1c-8 fascinating_. c-3 fascinating_to c-2d2 fashioned a-1b2c7d-1k2 fast a-7b3d-4e-1f5g-1h-3j1k3
    fast_, b2 fast_. d-4f1h-5k3 faster a4b-2d2g-4 faster_. a2c-3h-1 faster_than c3 faster_there a1h4 fat b5 fate g4
    father b1c-2d-3e-2h-4j-3k5 father_'s c2d1g-2k1 father_, k1 father_. b1 father_had k1 father_has j1
    father_in j-2 father_is k1 fatter a1b9h2 fault a-1b-2c-8e-8g-9h-2i1 fault_, c2 fault_. c-4 fault_for b1
    fault_is c1d2i2 fault_of c-3 fault_the c-5 fault_with h1 favorite a1 favour a1d3f-6h1j-2k-3 favour_, b3
    favour_. a1c2d5 favour_and a-2b-7c-5f-3j-1k-3 favour_of a2g1h1 favourite a2b-6c-6d-4e-1f1g-2h-3 favours c4
    fear c5e-1g6h-7k-2 fear_, a2c4g-1 fear_. b3c2 fear_i g3 fear_my c-2 fear_that c-1g3 feared c-5d-2g1
    feasible c-1g2h2 feasible_for c-1h2 feast a2b1e-1g2 feature a1 features d2 feb i4 feb_. i4
    february a-2b-4c-5d-6e-2h-5i2k-2 february_. h3i1 february_i h-5 fed a-3c-3d2g-1h-1 fed_up b-4d4h1k-1
    fee a-2c-7d-2h-2j-1 fee_, b-2 fee_for b-5 fee_is b2 feeble c-1 feed a-3b11c-7d-7e-5g2h-2j-1 feed_a b5
    feed_and d1 feed_my b3 feed_the b2g2 feedback a-11b-4c8d1f-1g-4h-2 feedback_, d-2 feedback_. d1
    feedback_after c2 feedback_form e2 feedback_i c2 feedback_on c-4 feeding a1c3d-3 feeds c-2
    feel b-7c1d-7e-2g3h-3j-2k3 feel_, c6f-1 feel_. a-3d1e3g1 feel_a g3 feel_at a-1c-2d-2g-3h-2 feel_awful h1
    feel_dreadful e-1g-4h-1 feel_free b-4c-3d-5e-2f4g-2h2 feel_honoured c2d2 feel_i a5e-4f-1g5h1 feel_it c2g2
    feel_like a-4b-2d-2e2g2 feel_more a6 feel_myself g3 feel_so k1 feel_terrible e-1 feel_that c3h-2
    feel_the c2f1g-3 feel_very k1 feel_welcome h-1 feel_you c1e-2 feeling a1b-7c4d-6e-2g9h-13 feeling_about c1e1
    feeling_i e-2g6h-4 feeling_is g2 feeling_it d-2e-1g6 feeling_that a2c3d-2g-2h-2 feeling_this e1
    feelings a1e-1f-2g-6h3 feelings_, a1 feelings_. a1 feelings_that c2 feels a1b1c3d-7e-1g5h-1
    feels_like b1c1d-3g3h-4 feels_more a1h1 fees a-4b-1h1i1j-3k3 fees_. b3i1 fees_and b-3 fees_are b-3h1
    fees_for k1 feet b-2c2d-2f-1g2h2i-3j-2k3 feet_, c2e1 feet_. b-3c1e1 feet_about g4 feet_are a-3g4 feet_up d2
    fell a4b-5c-2d-2h-1k5 fell_in a1 fell_off c-1e2 fell_on a2b-1h3 fell_out b-2h-2k4 fella b-4c2h3 fella_. g1h1
    fella_with d3 fellow a-1b-1d2g3 fellowship a4c-1h2i2 fellowship_at h3 fellowship_in a1h3
    felt a6b-3c5d-15e-11f-3g-10h3i-3j-1 felt_a a1c4g-3 felt_at c-1 felt_for h5 felt_it c-1 felt_like a1b-3c-2d-6
    felt_more a-2c-2 felt_rushed c1 felt_so a2c-3 felt_talked c5 felt_that a2c2 felt_the c2h-1 fence a-3c-1g6h-3
    fence_about g4 ferries a-2 ferry a-3c-4f-2g2h-1j1 ferry_'s g-1 ferry_, b-1 ferry_. b1h-1 ferry_and b1k1
    ferry_company a1h1 ferry_does g3 ferry_from g2 ferry_is g1 ferry_was c-2 fertility b1k3 festival a3d1e5g-1
    festival_season e1 fetch c4d1g2 fetching g2 fete g-1 fever k3 few d-12e2g-8h-1i-8j-8k-4 few_days a-1e2f3
    few_hours c1 few_irons e1 few_minutes c-1 few_more a-1 few_nights e2 few_of c2 few_people d-2e2 few_things a1
    few_weeks c-3e2 few_years c1h1 fewer a-1b-2d1g-3h7 fiancee b1 field a1b-12c-1d-1e-7f-5g1h4i-1k-4
    field_, b-2g1h1 field_. h5 field_for a1c-2 field_i a-4h-2 field_than g1 field_to h6 fields b1c-2 fieldwork a1
    fifteen b7c1d-4 fifteen_an b3 fifteen_minutes d-2 fifteen_percent b3h2 fifth a-6b3d2g1i1 fifth_, b2
    fifth_. a-3b1 fifty a-4b9c-1i-2j-1 fifty_, d-1 fifty_. b2c-1 fifty_a b5h1 fifty_an b1d-2 fifty_fifty d-1g7
    fifty_minutes c4 fifty_pounds b-4 fifty_three d4 fifty_two b2 fig g-1h1 fight c-1h4 fighting k1
    figure a-8b19c-13e1g-8h-1 figure_, b6f1 figure_. b1 figure_and b4 figure_i b2e1 figure_in b3c-1 figure_it d1
    figure_would h2 figure_you b3 figured h-2 figures a-6b-1d1e-8f-6g-7h-5 figures_, c1d1 figures_. b1k1
    figures_in b-4c-3 file d4e-6f2g-4h4j1k-2 file_, a1c1e1f-3h-2 file_. e-1f-1h7i2 file_and h2 file_before h-4
    file_for c1i-1 file_from h3 file_on f1h-1 file_open f1 file_was c-3 filed c1d1e2i-2j3 filed_unread e3
    files h-1i-5 filing b-1h1i-1j3 fill a-7b-1c4d3e-5f4g-2h-1i-6k-2 fill_a d1h-1 fill_in c1d2f-1g-2h-2 fill_it e-1
    fill_me c2 fill_my b1g1h6 fill_the a-1d-1f4h-5 filled a-9e-4f1g-6h3 filled_. g-1h2 filled_by a-1
    filled_in a-1c1d2 filling b-5c1d1e-6g-5h-10 filling_in c2d5h-2j1 filling_it d-8g-1 filling_that d1
    filling_the d-4h-2 fills b3d1 fills_the b3d1 film c-3d-3h-2 filmed c2 filming c3 filter a2 filthy a-1b1c8d2
    filthy_. c3 final a-7b-1c-7e-2f2h2i3k1 final_, b1f2h2 final_. a-1c-1e-2f1 final_answer f-1
    final_interview f-2g4h-4 final_round a-4g-1h6i1 final_salary b3h2 final_stage h2 final_word d1h3
    final_yet f-2g1j-1k1 finalist h-3 finalists b-2c1f1 finally b5c-4d6e-10g-5j2 finally_got b1h-1 finally_i h1
    finals e2 finance a-4b3c1h2 finance_director c-2 finance_people b3 finances j-1k2 financial b6
    financial_year b-1d1 financially a-1b10g-1 find a-3b-3d2e-5f4h-2i3j5 find_, c-2g1 find_. c-3d1
    find_a a-9b-3c-3d-3g-3i1j5k-6 find_an d1 find_another b4c-1d5e-4f3g-3h-3j-1 find_anyone f2 find_attached i-1
    find_i g4 find_in d2 find_it c7d3h-3 find_me b3c-4d-4e-1f2 find_my b-3f-4h5j3 find_myself a-1g4 find_one d2
    find_out a-2b2e8f1g-4h-2 find_some d3h4 find_somebody b2d1g-1 find_someone a-3d-1h-7 find_that d-6g5h-4
    find_the a-2b-5c1d-4e-4f-5g-6h-8i3 find_their c1f2 find_them k1 find_with a4b-2 find_your a-3c-5d-3
    find_yourself d3h2 finding a-9b-9c-4d3e-8g-4h-3i-4j5k-4 finding_a c-3d1j5k-1 finding_anyone d6 finding_out c1
    finding_some d5 finding_somebody d-4 finding_someone d-4 finding_the c-2 finding_your d-7
    finds a-3b-1c-4d-6f-2g1i-1 finds_me a-1g2 finds_the h1 fine a2b-1c-9d-6e-1f-8g-7h-3i-5 fine_, a5c1d1h-3
    fine_. a-3b-2c-2e1g-5 fine_a b3 fine_by b1 fine_for e-2 fine_new h1 finer a7c-2g-1 finest a3b-2c-7d-4 finger d2
    fingers a-5b-4e-4g-5h-4 fingers_crossed b-4c-1d-5e-1h-3 finish a-4b-4c1d-2e2g-1h-2i-2 finish_, b1c3d2f2
    finish_. c-4h-1 finish_in i1 finish_my b-4c-2g-1h1 finish_the e3 finish_up i-2 finish_with e1
    finished a-3b-1d1f-3j-6k-5 finished_, h1i2 finished_. d1h2 finished_my c1d1h-6i-3j-2k-1 finished_the c-2h-4i-3
    finished_with h1 finishes g1h3j1 finishes_at g1 finishing a-1b-1c-1h-5 finishing_my a-4
    fire b-8c2d2e1g1i1j-2k-4 fire_, d1g2 fire_. d1 fire_and e-1 fire_service a3h3 fired c1
    firm a3c1d-4e-2f-1h1i1j1k-13 firm_'s a-2b1c8g-4i1j2 firm_, a-4b1c2e-4f3g-1h2i-5 firm_. a-1b-4c-1d-8i-4
    firm_and b-4c-4d-1f-1g1 firm_came a3e1 firm_could b-1c-1d2 firm_does b-2c-6d1 firm_has a-1b-2d-2f1h3j2
    firm_i a1c-1h-2i1 firm_in c1g2h-2 firm_is g-2 firm_made a1b2c-1 firm_of c1d-5h2 firm_so c2h-3
    firm_that a4b4c2d2g-1h5 firm_to e1 firm_whose a2h3 firm_would a2i1 firms a-3b-1c-9g-2h2k-2 firms_, d2
    firms_i a-5 firms_to h1 first a2c-2d2e2f5g-4h-1j-1k-1 first_, a2c-2d-5e3i3j-3 first_. a-2b2e6f1g-8i-4k3
    first_aid b-7c2d-3k-1 first_among a-2 first_and h5k-2 first_call c4h-3 first_chat c3
    first_choice a5b-1c-4d-2f4h4 first_class b3c-4d2 first_conversation c1 first_day b3g-4h-2i2k-4 first_email c1d3
    first_i b-1g2 first_in c-2e-4 first_interview c5 first_job k2 first_line d2 first_love a2h1 first_mail c1
    first_minute c2 first_month b-1f3g2h-4k-1 first_name a1b-1c-5d-1e-6h2i-1 first_of a-4b-3d-2f-2h-1i5j1k-1
    first_off e-2h-4 first_on a-1e-3 first_one a-5d-1h-1 first_page i2 first_phone a3c1h1 first_pick a3
    first_place a2b-2 first_post h-3i1k1 first_rate b-4c-1 first_round f1h-1 first_saw a-1c-4 first_shift h1i5
    first_six c-1h1k-1 first_thing b-3c1h1k3 first_thought c-1 first_three b2d2g2h1i-2 first_time b5c-9d1e-2h-1i1
    first_to b-1d1e3h1 first_two c-3 first_week c1f2h-2i-1k-4 first_year b2c1d4h1i-1k-2 fish a3d-4e-4h1
    fish_market c1d2 fishing a-4b1c-2d-1e1g-1h-1 fishing_, e2h-1i-4 fishmonger b1h2 fit a10b-3c1d-4e-3f-6h-2i-6k1
    fit_. a1g-1 fit_for a1c4d-5g-10k-2 fit_me c-1 fit_my c-3 fit_the i-1 fit_with a2
    fits a9b-8c-6d-8f-6g-4h2i-2j-1k3 fits_in a-3 fits_me a7h-2 fits_my a7h2 fits_the a-2 fitted a1g-1h1i1k1
    fitter a-4c3d-4h2 fitting a2b-5c2e1f-1g3h-1 fitting_me d-5g3 fitting_room c1 five a3b-2c4d2h-4i2j2k-1
    five_, c-4j1 five_. a1c-4g1 five_a a-3 five_and b3f2 five_days b-2c2 five_emails c3e2 five_hours b-1
    five_hundred b3 five_in g-1 five_is c-3g3 five_minutes b-3c-2d1g-2j2 five_months d1i-2j2k3 five_o'clock g1i3
    five_rounds a-2b-4c2d-1i-2 five_stars a3 five_thousand b3d-1 five_times c2d3 five_weeks a2b1c5d-3e-1g1i-1
    five_year i2 five_years a6c-6i4 fiver b1d-1 fix a1b2c3d5e1f1g-3 fix_the c2 fix_your d4f2
    fixed a-1b2c-5d-9f-7g-3h2i6j-2 fixed_, b2g1 fixed_for i1 fixed_term a-2b-2i4 fixed_up e-3f-2g-6h8 fixing a2e1
    flag c2h3 flat a-12b-7d1e1g-2h-4i-10j12k-2 flat_, d1g-2j1 flat_. b-3c1j1 flat_above b-1j1 flat_and a-1b1d1h2j1
    flat_for b-4i-3j4 flat_in h-1j2k-1 flat_near j-2k-3 flat_out e6k1 flat_to j1 flatmate b-1d-3e1g-1h-3
    flats c-4j2 flats_. a1 flatter d6 flattered c-1d2g-3 flattered_that h-1 flattering d3 flattering_to d1
    fleet a6c4h-3 flew c-5h2 flew_by c-3 flexibility a-3c1f1 flexible c3d1g-4h-4 flexible_. d1 flick e3
    flick_you e1 flies a1g1 flight a-2b-7c-4d-3e-5g5h-8 flight_. e-1 flight_from g1 flight_home g1 flight_was g1j-2
    flights b5c1g-1j2k-2 flights_and j1 flights_home b3 floating e2f-1h-1 floor c2e-9f-7g-6i-3j2k1 floor_, c1
    floor_. a3c-1d-1g-4h1j3k3 floor_and b1 floor_in c-3 floor_of b2 floor_was c2 floors a-1c2d4 floors_. c-2k1
    florist c2e-2 florist_, c2d1 florist_. h1 flour a1h1k1 flu c-2d-1e1h-4 flu_and g1k1 flu_season e1
    fly a3b-1c-5h-7j6 fly_for a2b2 fly_out j4 flying a2h-2 focus b-1d2 folder b-1c-4d-3e2f1h-3 folder_. d-1f1
    folder_i e3 folk c2e2g-2h1 folks a-1b1c3d-6e-1f-2g-5i3 folks_can b2i2 folks_on h2
    follow a6b3c-4d2e-2f-3g2i-7j5k-4 follow_. a-1k-2 follow_? b-2d5 follow_a a2b1c1 follow_anywhere a2
    follow_in e1j1 follow_me a-1b2g4 follow_my b-2h-1 follow_the a5b3e-2h1 follow_this d-2 follow_ups e2h-1
    followed a2b-1c-3e-1h1 followed_the a1h1 followed_your b-2 following b2c1d-8f-3h2k-4 following_a b2h2
    following_my c-2 following_the b1 following_up d-1e1 follows c-1e2h-3 food b5d1e-4g-1h3k3 food_and b2h1
    food_bank b-6h2 foods a2 fool a2b1c-2d11e-4g-4 fool_. d5 fool_to a3 foolish a3b1c-4d-1 foolish_to b1
    foot a-5b-4c-3d2e-3f2g7h-3k2 foot_. k1 foot_in d2 foot_wrong c-4 football b-1c-5e1g1 footing b2
    for a-1b1c-1d1e-1f-1g-2i-1j2k-3 for_, a7b-2c-8d-3e-1g-2h-3 for_. c-1d-1e-8g1i-3k1 for_@currency b1
    for_@number b4c-3d2i-2 for_@other d1 for_a a1b-2c3d-2e6f-1g-4h-2i3k-1 for_absolutely d6h2 for_all a1b3c4h1
    for_an a4b-8c3d1f-1j-2k-3 for_and a1c-1d-1 for_another a1b1c3d-1f-4h-2j1 for_answering e-2
    for_any b-3c-1d3g-2h-6i5 for_anybody a1d2 for_anyone d-6h-1i2 for_anything b-4c-3e-5k1 for_arranging d-1
    for_as e2 for_asking a-1b-6c-4d-20e-7f-7i-1 for_at b1 for_bank j2 for_being c4e-1h3 for_believing h2
    for_books c1 for_both a-3b3h1i1 for_breaks h1 for_by g4 for_calling a1d-8h-7 for_children c4d5h1
    for_choosing h-5 for_coming d-9h-7 for_considering d-7h-2 for_disappearing e5 for_dropping e2h-1
    for_each a-1b5c-3g1 for_eight g2 for_eighteen a-1b-1c-1i3j-1 for_either b1c1 for_eleven b-2 for_every a-1b2h1
    for_everyone c-1 for_everything d-3h6 for_exactly g-1 for_explaining b2 for_family c-2d-1g-2h3
    for_fitting d-5g3 for_five a-3h-1i3 for_following e-1h1 for_forty b3 for_four b-3 for_free c5d5h1 for_fun a1h1
    for_getting b-1c-2d-10g-3 for_giving b-2d-5h-6 for_going b3e2h-1 for_good b-1c-1d-6e3g-9h12i3j1
    for_half b-6c2d1g1j-3 for_has h-1k1 for_having a-1d-2g-1 for_head h2 for_her c-1i-1j-1 for_him a1h3 for_his j1
    for_how d-8e4h3i2 for_i c-2e-2f-1g-7h8 for_in b-1c-1 for_interview b3d-6e-5h2 for_inviting c-4d-12f-1h-6
    for_it b-2e-3f-1g4h1i-5k1 for_its b-2e2g1h-1 for_itself a1 for_jobs e3 for_junior h1 for_jury g-6i-5
    for_kindness a-1 for_later e2 for_leaving e1h-1 for_less a2b4g-1 for_letting h-2 for_life b2i2
    for_lining d-3h-4 for_long g-1 for_longer h-1 for_losing c2 for_love c1d2 for_making d3h-3 for_many h1
    for_me a4b3c-8d-9e-3g7h3i-7j-2k-3 for_messing d-2e-3g1 for_monday a1e-1g5 for_months e-1h-2 for_more b-3c1k1
    for_most a2c3k1 for_moving d3 for_my a3b5c3d-4e1f-4g-3h-1j5k-1 for_myself a2d1j2 for_new a2b-4c1d2 for_news c1
    for_next b2 for_night b5 for_nights b5c-2d-1 for_nine a-3c-4d2 for_nineteen c2 for_no b1 for_nobody a1
    for_not c-2d-5e-1g-1h1 for_nothing b3d13e-4g-2h2j1 for_now a-7b-5d-16e8f10g-8h-11j-1 for_offering b-4d-4g3h-3
    for_once c-6d3e-7 for_one a-9b1c7g-2h-1j3 for_other a-1d-1f-4 for_our c-6g-3j3k-3 for_parking b2d1
    for_payroll h1 for_people a-1d1j-1 for_personal g-1 for_picking d-3h-1 for_putting c-2d-5h-7 for_reaching d-2
    for_reading d-4h-5 for_reasons d1e-2h2 for_regional h3 for_replying h1 for_ringing d-4h-2 for_round b-1
    for_sales a1 for_saturday g1h3 for_saying h2 for_seasonal b2 for_sending d-1 for_senior h2 for_setting d-6h-7
    for_shortlisting d-1h-3 for_since b2 for_six b-2c-1d-5g-2h-5j-4k-6 for_so e2 for_some a1b-3d-6e5g-3h-5
    for_somebody a6e-4k1 for_someone a2b2c5d1f-1k4 for_something b4i-1 for_sorting d-2h-3 for_students c1
    for_such b-1d4h-1 for_sundays b2 for_taking d-4e-2h-4 for_tea b-2 for_telling d1 for_ten a-1b-2c-7g1h1i-2k3
    for_than a1 for_that a-5b5c-1e-10f2g5h4i-3k-4 for_the a-3b-1c-6d-2e-1f1i-6j1k-4 for_their a-3b-3c4h-1
    for_them a4d2h2i1k1 for_these h1 for_thinking d1g-8h3 for_thirty b-4d2g-1h-1j1 for_this a1b-1c-3d3e-7f11h-3
    for_those j1 for_three a-3b-2e2h2k-1 for_thursday c-1e1g3h5i-2 for_today f2g1h-4 for_tomorrow h1
    for_training i1 for_treating c-3d-1 for_tuesday c-2d-1f3g5 for_twenty b-5d-2 for_two a-7b-3d2e1g3h-1i5
    for_understanding h1 for_us a1b3c-5d-6e-2h2i-4j4 for_vanishing e3 for_volunteers d-2 for_waiting h-1
    for_ward h2 for_warmth a-3g-1 for_was c-1 for_wasting d2 for_wednesday f1 for_weeks d-4e-2k4
    for_what a-2b1d-1e-4g-1k2 for_when b1f2 for_where a3h1 for_which a-3b-5c-6d-5e-5h-4 for_with b-3h1
    for_work a-1e-2g-1j-1 for_working a-4 for_writing d-8e-4h5 for_years a1b-2c1d-7h-2i-3
    for_you a-4b-2c1d5e1g-1h-1i1 for_young c-2d-2 for_your a-5b-4c-11d1e-3f-1g-1i8 for_yours a3c2f2h4 forbid i2
    forbidden j-2k5 forbids h-3i2j2 forbids_me h-1i2 forced b1i1 foreign b-3c1j3 foreigner b-1 foreigners c2j2
    foreman a1b-1c5d-1g-9i1k4 foreman_'s d2e2 foreman_. a1 foreman_and k1 foreman_i i1 forenoon g2 forest a3c1
    forestry b-2h1i2 forfeit b2 forge g1 forget a-8f9g-10h-2 forget_. c1 forget_about d2e2 forget_how d-1
    forget_i d-2e2f5h1 forget_it a-1c-3e-4g-1 forget_that b3d-1f4h-2 forgetting c3d4
    forgive a1b-5d-2e1f-7g-5i-2j2k-2 forgive_an c1 forgive_me a4b-5c1d1e1f-2g-8k-1 forgive_my g2
    forgive_the a-6c-12d-11e1g-4 forgo h1 forgo_the h1 forgot a-3c2d3e3g-3h-7k-2 forgot_to e1
    forgotten a-7b-5c-3d2e3g-7 forgotten_how h2 forgotten_it e-5 forgotten_more d5 forgotten_you e5 fork h-2
    form a-13b-5c3d1e-6f-3g-8h-3i-9j1k-8 form_, a-2b-4d-4e-2g-4h-7 form_. e-4f-1g-3h6i-5j-4 form_and c1d1
    form_asked c6d-1 form_back i-3 form_crashed c-3 form_for c2f-1h6 form_has d1i1 form_i h-1j2 form_is c1d-3
    form_letter c2d3 form_of d-1 form_on d1i-1 form_that b1 form_they i-1 form_three c-2d1 form_to d2f-1
    form_was b2 formal b-1c-1e-3f-4h6 formal_notice h2 formal_withdrawal h3 formality i1 formally f2h8
    former a-1b-9c3d-14e-2f-4g-7h-2i-2j-2k-2 former_classmates h3 former_colleague d-1 former_colleagues c-3
    former_staff c3h-1 forms a-1b-8c1e-6g-2i-2j5 forms_, h3 forms_. d3h-1j2 forms_for j3
    forth b-3c-6e-1f-4g3h-1i3k-3 forth_. e4g2 forth_for i3 forth_on e-4g1h-2i-3 fortnight a-6b1d-6f4g2h3i4
    fortnight_, e3f1 fortnight_. b3c1f1g1h2 fortune a-4b1c-5 fortune_, a-1 forty a1b1e2f-5g-1i-2k-7
    forty_, b1c-4d-2g-1 forty_. a2b-3 forty_a b1 forty_against b-1g3 forty_an b2h4 forty_eight b1c-2i3
    forty_five c-2g-1j1 forty_minutes b-3c4d1h-3 forty_of c1 forty_one b2 forty_two a-2b5c-2h1 forty_years b-4c3d1
    forward a-1b-10c-13d-6e-13f2g-6h4i3j-7k-5 forward_, g3h3 forward_. a-1d-2f2g4h1 forward_any e-1g-3h5
    forward_for g-1h2 forward_looking a3 forward_to a-11b-6c-10e-7g-8h-6j-4k-5 forward_with g-7h7i3 forward_you i2
    forwarding b-1h-2i4 forwarding_the i2 found a5b-2c1d-2e-4f-5g-6h4i-8j6k3 found_, j1
    found_a a2b-1c-2d-2f-1g-8h3i-2j4k2 found_another b1h6 found_employment h5 found_in a3c-1
    found_it a1b-4d-1e-2h-5 found_its a2d2 found_me a-8c-7d-2 found_my a-7b-3c-6d2 found_one b2j1 found_other a-2h4
    found_out a-2c-5d3h-7k5 found_some b4 found_something a3c-1d1e1h4 found_that a3b-3c2d-2h-4
    found_the a2b2c7e2f-1h-4 found_time c1d4 found_us a-1b-2c-1j1 found_what g1h3 found_work a-8c-2d-4f2g-6h3j-1k-2
    found_your a-4d-3h-4 foundation a3b-4c1g-1h1 foundation_. a1b-2c1h2 founder c-2d-5h-2 founder_, c-3
    four a1b-4c4e-1f2g-2i1j-2k2 four_, c-2d-2g-1i1 four_. a2b-2d2i2k2 four_and b1g1 four_calls c2h2 four_day i1
    four_days b-4c1e-1f3 four_different c1 four_dollars b-2 four_grand b4 four_hundred b2c-3h1 four_interviews d3i1
    four_months d2g1h1i-2j1 four_o'clock g2 four_of j1k1 four_on f2 four_people c5 four_pounds b-2 four_quid h1
    four_rounds b-5c3h-3i-1 four_thousand b2f1 four_times c2d2 four_to a2h2 four_weeks c-1i6j-2k-4 four_year d1
    four_years a-4b4c-2d-5h1k-2 fourteen a-3b6i2 fourteenth g2 fourteenth_. g3 fourth a-7b-2c4d7e-6f-4g1i1
    fourth_. a-1d-3h1i2 fourth_interview d1 fourth_round c1 fourth_time c5d8 foyer a-2c-3 frame d4h-2 frame_. c-2
    francs b2 frank a-1b3c-1e-2g1h-4j1k3 frank_, a2g1h-2k2 frankfurt c-1h2 frankly a1b5c7d9e-5g1h5k1
    frankly_, b3c1d1g1h-2 frankly_i c-4d5e-1h1 frankly_the b1c5 frantic c-1 fraud c-3d-1
    free a-10b8c-2d4e-11g-2i-8j-3k-9 free_, a1b-3c4f-1h-3 free_. c-5d2g3 free_after i-3 free_again i1
    free_all g-3i-2 free_at b-2g1h2 free_consulting c3h1 free_flights b5 free_for b-6c-1d-3h-2i-3j-1
    free_from b-5g-4h-7k-2 free_in a2b-3 free_lunch b1h1 free_lunches b5 free_meals b4 free_of c-2h2
    free_on b-4g4h-2i-4 free_parking b1 free_the g-2 free_to a-1b-1c-7d-7e-4f4j-1 free_up b-1d-2h3 freedom a3b-2c3
    freelance b5c-4g-2 freeze b1f4h-1k1 freezer b2k1 freezing c4h1 freight b-2c-2j2 french c1 french_. c3d1
    fresh c-3d-1e-1h-2 friday a-1b1c-4d-3e-4f1h2i-2j1 friday_'s f-1g3h4 friday_, c-6d-3e-1f1h1j1
    friday_. a4c-9d1e-9f3g5h-3k1 friday_? f1g-1 friday_@number f-1g-2h1i-7 friday_and b1c2d1j2k-2 friday_as a1
    friday_at f-1g-1h-4j1 friday_because g1k1 friday_for g-1h1k1 friday_from i-3 friday_i f1g-3h1i-1
    friday_is a-1b-1g1i1 friday_morning g-2h1 friday_noon i5 friday_off a-2b3 friday_the g-2i-4 friday_to i1
    friday_with g1 fridays b2e1f1 fridays_. b2e1h1 fridays_off a1f1 fridge a-3g-2j1k-3 fridge_. c-1 fridge_and j2
    friend a-3d-6g1h-2j-1k-8 friend_, d2 friend_. c-5 friend_of b-1 friend_told c-2 friend_who b2
    friendlier a5d4h-1 friendly a-9b-8c-1d-12e-8g-5h3i-2j-3k-5 friendly_, h1 friendly_. h-3 friends a2b2c2d2e-5h-5
    friends_, c-1d3g1 friends_. c4h-2 friends_in c-1d-1 frighten k2 fro i1 fro_over i2 from a-3b-3e6f-2g-2h2j-1k-3
    from_, a3h1 from_. b3c2h-5 from_@number b-2c3e-1f-2g-9h-3i3k-1 from_@open g1 from_a a1b-4c5e-5f-2g-3i-2k3
    from_all e1h2 from_an b-5c-4d1e-4 from_another a1c3g5h-1i-4 from_any e2 from_anyone c1e1 from_august j1
    from_both a3 from_consideration c-1h6 from_day a4b9c-1e1g-3i-1 from_each b1 from_every a-1h3
    from_everything a-3 from_first b2c2 from_former c5h-2 from_friday h2 from_further d2e-2i-1
    from_here b-2c2d-3e10h-5 from_him c-1 from_his c1 from_home a-3b-1c-3e-2g-2h-3j-2k-3 from_it d-1g2h1
    from_january h-3j-2 from_last b1 from_leave e-3i1 from_leeds i1 from_march h-2
    from_me a-10b-6c-7d-7e7f-3g-2i-7j-3k-1 from_monday g-3i2 from_my a-1b2c-5d-2e1f-2h-1j-1k-3 from_next e-1j1
    from_nine g-2 from_now c-5e2f-3g-2h1i-1k1 from_october h-1 from_one b1c4e1 from_our b-4c-6e-2g3j-2k-3
    from_people d3e2 from_september e-3h2i-6 from_so c-1d4 from_start d1 from_that b-3c-4g-2i-2
    from_the a1c-2e-6g-3h3i1j-2k2 from_their a3c-1j2 from_there c2f3k2 from_this d-3e1f2g2h1 from_three j1
    from_thursday a3i1 from_time e1 from_today e5g-1h6 from_tomorrow e3h-2i3 from_tonight e3h2 from_tuesday e2
    from_two g-2h2 from_what b-1c9e-5 from_where c2h-5 from_working i3 from_you a-5b4c2d6e-4h-2
    from_your a-4b-1c-4d-2e5f2g1h5k-3 from_yours a1b3e1f-1g3h3 front a1b1d-1e-10g-1j-1 front_, f2 front_. a4b-1j1
    front_desk a-4b-2c-2f-1h-7k-3 front_door b2 front_of b1c4e-2f1i1j-4 front_office h1 front_row d1 froze c-1
    frozen b6g-2h-2k4 fuel a-7b12c-2d-2h-1j-3 fuel_and h1 fuel_card a-1b8h-1j-2 full a-5b4d-4e-5f-5g-9h-1i2j-1k-3
    full_, d-1 full_. b1c-4e-2h-1 full_board h-2 full_day k1 full_dental d2 full_heart h-2 full_houses h1
    full_of a-4b-5c3k-1 full_pay b2 full_stop e-2h5 full_time b-2c-2d-2e-4h3i1j2 full_wages b2 full_whack b1
    full_with c1 full_your e-2 fuller a5b2c-4d-1 fuller_use a5c-2 fully a4c-1e-1g1 fully_remote b1 fun b-5c-8d-3g-1
    fun_, a-1c-1 fun_. c-9d-5h-2 fun_i a-2 fun_than h3 fun_to c-3 function f1 fund h-4i-1 funded b1
    funding c3f4g-2h-2 funding_round c2 funds b1 funeral d2f-3g6h-4 furnished i-1j1 furnished_flat i-1
    furniture d3g-3j8k-4 furniture_, i1 furniture_. c1d2e1 furniture_goes j2 furniture_is j1
    further a8b-1c-2d-3e8f-2g-1h6i-8j-4 further_, c1d-5e-1g-1h8 further_. a3b1d-6e-4f-4g3h6 further_ahead a1h-3
    further_along a5c2e-1f1h-4 further_communication e6h-1 further_correspondence e5h-3 further_down a-2
    further_from d4h-4 further_in e-1h2 further_letters e2 further_messages d-2e3h-3 further_notice e5h-3
    further_participation g2i-1 further_rounds h4 further_than a4b-2c-1g1h2 further_with a-1b-5c1e-9g-1
    future a1b-7c1d-1e6f-4h-3j-2k-1 future_, a1d1e2 future_. a-2c2e3g-2h-2 future_in h1 gaffer b4c3e-6f2k5 gain b-2
    gall d3 gallbladder g-1 gallery a2d-2f2h2 gallery_, f2h1 gambling b-1k4 game a1b4d1e-1f2j1 game_, b2 game_. c1
    game_in b1 games a-1c1d6e-1h-1 games_. d5 gang a3h3 gap a-5b1d4e2k1 gap_, e4 gap_between a-2b1c1d2e-1 gap_in b1
    garage a5b2c-1e1g1h4i4j-2k-3 garage_, a1e1 garage_. g1 garage_has c3h3 garage_in h2i2 garage_is a1g-3i1
    garden a1b-1d-7e-5f-3g-4h-2i-2j-2k-6 garden_, b-2h-2 garden_. a-2 garden_and a2c1 garden_centre h1
    garden_leave i2 gardener a-1b2e-2h4 gardener_'s c1h1 gardener_, d1 gardener_. h2 gardening i4 gas a-2b1c-1d-1
    gas_bill b1 gate a-3b-2d-8e-5i-2j1k-1 gate_, a-2c-2d-3e1 gate_. b-2c3e-2f2h2 gate_for c1d1 gate_is b3
    gate_was c2 gate_with c-2 gather a-4b2c3d-3g-3i-2 gather_, c3h-1 gather_. b3 gather_from c2 gather_that h2
    gathered c1 gave a-2b-1d-5e-9f-6g1i-1k-6 gave_, g1 gave_. g1 gave_a c-2 gave_it a-3c1d1h3i1
    gave_me b1d-6e-10f-4h-2i-1j-1k-2 gave_my j2 gave_notice i-1 gave_them a2b-1h6i1 gave_up a-3b-1h-3 gave_us b-5c1
    gave_was c-1 gave_you a2b-1d1e1 gave_your b-2 gazette h-1 gcse d1k1 gcses d1 gear c2 gem a-1c-1d-1
    general a3c-2e1g4h-3 generations c-2k2 generous a-8b6c-9d1e-8g-6h-5k-3 generous_, b1d2 generous_. a-1b4c-3
    generous_of a-1c-4d3 generous_with b-2d-4 generously b1 geneva b-1 genius d8 genius_. d5 gentle g-1
    gentleman a-1b-6c2d1h-8 gentleman_. c-4d-3 gentleman_from c1 gentleman_who c1d4 gentlemen d2g-3h1i1 gentler a1
    gently b-3d-4g-4k2 gently_, h2 gently_. d-3h-2k2 genuinely e1h-2 german a-3c-4d-4j2 germany j1
    get b7c-2d2f1h-3i2j3k2 get_, b1 get_. b2e3 get_a a-10c1e2f-4g-10j4k-6 get_along c2 get_an e2h-2 get_another e1
    get_anything d-1 get_as e-1 get_away b-1 get_back d-6e2f-5h-5i1k1 get_by b1 get_every b3 get_from a1b2c1d1
    get_here b-1 get_hold e3g-1 get_in b-1c-2e5 get_into a1b-5d-2e-2g-1 get_it d7g-4h4 get_lost c-1d3h2
    get_me e-2f6g1h-5i1j2 get_more a1 get_my c3d2e4f-2j-1k-4 get_no c1d2e3 get_off b-2g4 get_on d-2e-6h1
    get_out c-4d2e-1g-4i2k2 get_over b-3c-2e-2g8 get_paid b4d3 get_past c2h1 get_round e3 get_some d-6e-3
    get_somebody d1h1 get_someone c-1 get_that a2d-3e-3f2g-1h1 get_the d-1f2g5i1j3 get_them b-1i1
    get_there a-2b-7c-3d-3e-4g7i-5j-2k-3 get_this h1 get_three k2 get_through c-3d-2e1h1 get_to a7c-9e-4g-1j2k-2
    get_up d2g-2k2 get_word e3 get_your b-4g2 gets a-1b6f4h-5i-6k1 gets_. b3 gets_a g-1h-1j-3 gets_in b-3g3h2
    gets_it a-1b-2d1g-1 gets_me a3b1f1 gets_more b3c2d4 gets_my a1 gets_the a-5b-4g-1
    getting a-4b5c-4d-4e-9f-8g6h1i-2j5k1 getting_a b2d-1g-1j3k2 getting_back d-5e-3h-2 getting_me b1h-1
    getting_my a1e1j3k-2 getting_over j-1 getting_the h5j1 getting_there g3 getting_to a-3b-5c-1g4h-4k-1
    ghost b1c2e3 ghosted e3 ghosting d1e7 giant i1 gift b-4c-1 gift_shop h1 gift_to c-1 gifts a3b-1
    gig a5b2c-5d-1g-6h3 gig_, a3h3 gig_. b1h1 gimme e2 girl b-1c5e1f1g-4j2k4 girl_'s h2 girl_, c-1f1k1 girl_. d2
    girl_is d-3 girl_of c3 girl_on d2 girlfriend j1k1 girls b1c7d-4g-1j1 girls_are j1 girls_in a1
    give a-4b5c-1e5f3h3i-2j-2k-3 give_, b2 give_. b4 give_@number b1 give_a b-1c1d2f-2g-3h1 give_an e2
    give_away f1h2 give_back h2 give_him c2 give_it a-4b-7c-5d3e-3g3h2k3 give_me a2c-2d1e3f2g-2h-4
    give_my b-1e-10f2g-1h2i-6j-3k-3 give_that a-1b3d2 give_the a-5c1d4e-1f1h5j-1k-1 give_them b-2c1 give_this g5
    give_to a-1c2 give_up b-3c-1e-7f3h2j1k-2 give_us b-1d-3h1 give_you a-7b-6c-11d-8e9f-8h-9i-1 give_your e3
    given b4c4d-1e-6f-4g1h4i5k-3 given_. a-1b1h-1k1 given_a a2g-4h2 given_how c4g1 given_it c1
    given_me a-2b3c-4g4h2i3 given_my b-3d-2g-1h5i3 given_that b1 given_the a6c2g-1i2 given_them a-2
    given_to b-1c3g4h-2 given_up a-5c-1d1h-1 gives a3b3d-2e-1f1g-4h-1j1k-2 gives_its c1 gives_me a5b-2f-1g-3
    gives_to b-1 gives_us b2 gives_you b2 giving a-4b7c-2d-5e-1f-1g-2h2k-4 giving_it b-2g2
    giving_me a-1b4c-7d-3e-4g-8h-3j-3k-2 giving_my g1h-3 giving_the h5 giving_up c-2e-2f1g-5h3i1j3
    giving_you b-2h-1 glad a-14b-8c-8d-11e-11g-10h1i-2j-6k-9 glad_if f-3h6 glad_of c-1d-1
    glad_to a-9b-4c-4d-9e-8f2g-5j-2k-6 gladly a-8c-6d-12e-9g-11h-2i-1 gladly_. i-1 gladly_answer e-3
    gladly_come h-3 gladly_hear f1h3 gladly_pass h4 gladly_still f1 gladly_talk h1 glamorous b2 glance b1h1
    glance_at b1h2 glasgow a1 glass a2b-6d2g-1 glass_of a1c1 glass_than a2d2 glass_to h1 glassdoor c11d-3e-3
    glasses a-2b2c-2d-1g-2h-3 glasses_, c-3 glasses_. b2 glasses_and h-1 global j1 gloomy c1 glove a6d-2
    glove_, a2c-1 gloves a-1b-2c4 gloves_. c2 go a1c-1d2e-1f-1g3h4j1 go_, b-4c-2d-6e-4g4
    go_. a4c1d-2e-4f-7g-1h2i1j5k-5 go_above b4 go_ahead a-7b-7e2f-1h6i-4 go_and a-1b-3c-1d8e4g-2h-3 go_another k1
    go_any b1c1e-4g1 go_anywhere g1i1 go_at e-2g-2 go_away d1 go_back a3c1d4e-4g-3h-4j-2 go_before h3j-1
    go_bother d3 go_by a-1b-2c1d-1e-4g3h3 go_dark e5 go_find d3 go_for a2c-1e-3g7 go_forward f1h4
    go_further b-1c2e-2g2 go_in c1d-2e-1h1 go_into a-5b-8c-2d-2f-6g-7h-7k2 go_live g1 go_looking e3 go_no e-1h2
    go_of c2h2 go_on b-5c-5d1e-3f3 go_out h-3 go_over b-2 go_quiet c1e4g-2h-3 go_silent e4g-1 go_straight b2d-2e2
    go_there b1c-1h2 go_through b-4c-4d-5e-3g3h-1j1k2 go_to b2c3d-4g-1h7j-2k2 go_together j1 go_unanswered d-1e3
    go_unread d-2e1 go_up b6f1g-2h-2 go_well d-2 go_where a4b6c-2d-1h-8 go_whether e-3g4 go_with e-2f2g6
    go_without d-1e2 goalkeeper a-3d-2 goalposts c5 goat a-1b-2e-2 goat_. d2h-1 god e3f-5g2i-2 god_'s e1 god_, g1k1
    god_. k1 god_and c1h1 god_bless a-6b-3c-4d-17e-7g-3h-1j-3k-3 god_help d2 god_knows e1 goes b1e4f3g2h-1i2j1k-1
    goes_, a3g-2 goes_. b-3e3f2h-4 goes_before g4 goes_by j1 goes_deeper a3g2 goes_in b1c1h-2i1j2 goes_into b3
    goes_off e4 goes_on e3i2 goes_straight d8e3 goes_to a1c-4e-2i1k-1 goes_up a1b2e-3h1 goes_well b-3d-7f-1h-1i1
    goes_with a-4b1c2h3j1 goes_wrong h2 going a3b1c-3d-4e3g2h5i-3j1 going_, e-2h-3 going_. a4b1c-4d1i-2k3
    going_ahead a-9c-2d-5e-9f2h4j2k-2 going_and b-4c2g1 going_any e-4g-1h-1 going_at e-1 going_back a1e1g2h1k-4
    going_backwards b3 going_by a-1c1d1j5 going_elsewhere b1 going_for a4c-3e-4g-2h9 going_forward h5
    going_further a-3c2 going_in c-1e2k-1 going_into e2h-1 going_is a1h-2 going_off d-1e3g2h-5 going_offline e2h-1
    going_on a-1c2g-1h1j-2 going_over c1e-2j-2 going_quiet e1 going_rate b2c2 going_silent e2 going_there a4h2
    going_through a-1b-1e-3f1k6 going_to c-3d1e6f-6g2h-1j-2k-4 going_where a4h2 going_with c-3d-4e-5f3g3h9k-2
    gold b1c-8d-1h-2 gold_, a-1b2 gold_. c-2d-3 golden a-3b6c-5 golden_hello b7 goldfish b1d1 golf b1c1d6h-3
    gone b2c1d-4e2f4g2h4i-2k5 gone_, f2g-3h-3 gone_. a-1b-2f1h1j1k1 gone_a c2e-4g6 gone_again k4
    gone_and a-6b-2e-3g1i-1 gone_back d1h3 gone_elsewhere e2h-2 gone_for a6g-3h8 gone_from c4f2k1 gone_home e1h1
    gone_in e-1 gone_off e-3 gone_on c2i1 gone_out g3 gone_through b1c1h-2 gone_to a-6e1g-4h-2 gone_up a-2b4
    gone_with a4b1c-1d-5e1f1g-10h8i-3 good a1b-2c-5d-5e-6f-10g-5h1i-1j-6k-5 good_, a4d2e3f-2g2h5
    good_. b2c-1d-11e1f1g3h4i2j1k3 good_: i1 good_a c-3h-3 good_about c-1k2 good_and a4h1 good_applicants c2
    good_as a3c-5g5 good_at d2g-6 good_bit a-3b6h-2 good_but a1 good_chance a-1g5h-2 good_conversations h2
    good_day b-3c1d2g-5h1 good_deal a-2b1c3g2h2 good_enough a-3b1d1h-1 good_faith h3 good_few h1
    good_for b-8c4d3g3h-8 good_humour c-1d-1 good_in c-1 good_job d2 good_lad h2 good_long d1
    good_luck a-10b-3c-3d-1e-3f-2g-11h-3i-10j-13k-10 good_manners c-2h1 good_many c-1 good_money b-2
    good_morning c5d4g-2 good_news h1k1 good_of a-7b-1c-4d-3h-1 good_office d1 good_on a1 good_one a-4b-2
    good_people a-2c-1d-3 good_place k5 good_questions c-3 good_riddance d7h2 good_second a2 good_sense c1
    good_that c1d1 good_things a-3c-4d-5e-4 good_think h3k-3 good_time e3 good_to a-3b1c-8e-2g-1 good_use g1
    good_way c-5 good_while a-1e2 good_wish a-5b-2c-3d-1h-1 good_wishes a-6b-2c-1d-2 good_word c1 good_work a-1
    good_you c-3d-3 goodbye a-2b-11c-2d-3f6g-4h4k-9 goodbye_. b-2d-3e-1h-3k-3 goodbye_to a-2d-1f2h6 goods j2
    gossip c-1 got a1b2c1d-4e-1f-1h4i3j2k4 got_, b1 got_. d-1 got_a a1b-2c1d-1e-2f-2g1k-10 got_an a3b-1c1d-2g-3
    got_another a-5c-2d-1e2g-3h-1k-3 got_better d1 got_called g1 got_exams g1 got_fixed g-2h3 got_from c2
    got_going a1 got_hired h3 got_in a1c-1e1h1 got_into a3h2 got_is c1 got_it a-2b1d-7e-6g-4h1 got_lost b-1d1
    got_me a-6b2c-3d-7e-2h4i3j1 got_more c-1h-3 got_moved g7 got_my b4c3e-4f1g3h-2i-2j1 got_myself a-2g-3k1
    got_no d1e2h-2 got_on b-3h1 got_one a-3c2d-2h4 got_out c1h-4 got_picked a1h3 got_quite a-1k-3 got_round b1e3
    got_so e1g-3k2 got_some d5 got_something a1c2e-2f2g-1h2 got_that c1d2 got_the a3c-2d-2e-3f-2g-4h2i3k3
    got_them h-2i1 got_there a-2i1 got_this g-1h-1 got_three c-3e2j1 got_through b-1f3 got_to a-3b-5g1h-2i-2j2
    got_two h1 got_us d2j1 got_wind b2 got_work f1g-4h3 got_worse h-1k2 got_your c-7d-8h-9 governor a2c-2d1
    governors b1h-3 gp h-1k3 grab c-2e-3k1 grabbed h1k5 grabbed_the h-2k4 grabs a-1 grace b-3c-9d2e-4f2g-3
    grace_, h1 grace_. c-1d1 grace_of a2h2 gracious b-1e-5g1h6 gracious_about c-1d-2h-1 gracious_of d1
    gracious_when h6 grad a2b2 grade b8c-1f1g-1h-3j-2 grade_, a2h-2i1 grade_. d3f1 grade_@number c1 grade_and b4
    grade_is b2 graded b3 graded_below b2 grades b4d2 graduate d2g-2h3j2 graduate_. c1j1 graduate_scheme b-4h3
    graduate_trainee a1 graduation g4 graduation_, g1 grammar b1d2 gran a-1b-1c-5h-1
    grand a-6b12c-7d-4e-4f-4g-4i-4j1k-2 grand_. b2c-4g-3 grand_a b5i-1 grand_and b3 grand_for c-1 grandad e-1k3
    grandchildren g1 grandchildren_. b1d1g1 grander h1 grandfather a-3 grandfather_'s b-1c-3 grandfather_, c1
    grandmother a-1b-5c-8d1e1g-3h-1 grandmother_'s a-4d-1 grandson b-2c-2d3e-3g-3h-2 grandson_'s a1
    grant b2c-5d3h-2 grant_, j1 grant_. b1 granted b6g-2i1j1 granted_. j1 grants b2 grants_officer h1
    grateful a-9b-1d-2f-3g-13h1i2 grateful_, h2 grateful_for c1d1e1h-6i3 grateful_if f-4h4 grateful_that d-3h-2
    grateful_to d-4f1h-4 grateful_you b2d-2h-1 gratefully h4 gratitude d-5e-4h5 gratitude_. e-1h1 gratitude_to h1
    gratuity b6i-1 grave g2 gravel d1 graveyard c1 great a-1b-9c-3d-2e-1f-6g-3h-4i-8k-3 great_, c1h1
    great_. a3c1d-7g-3 great_deal a-1c-3e1h-4 great_many a2 great_one a5 great_respect h2 greater a13b-6c-8d-6h1
    greater_flexibility a-3 greatest d1 greatest_respect d1 greedy b4 green a-2b-8d-7g1i-1j5k-3 green_card j5k-1
    greet c-6d3e-4h-7 greet_the c-2 greeted a-1c-1 greeted_me c-1 greeting h-1 greeting_, c1
    greetings a-8b-9c-15d-14e-12g-13h-14i-5j-7k-7 greetings_, d-3e-2h-1 greets d1 grew d-1g-4h-5 grew_on g-2
    grew_up c-1h-4 grey b1c-3e2 grid c-2d-2e7f-1g-4h-6 grief d2 grievance k3 grim a-3c5 grime c-3 grin c2 grip d5
    groetjes d-2 groetjes_, d-2 groom a2h3 gross a-2b8g-2h-3 ground a3e4f-1g-4h-2 ground_, a1c1 ground_. b1d3
    ground_floor a1c-2k-1 grounds e1 group f-3h-3i-1j-6 group_'s c-3 group_, a2b1e1h-1 group_. a-1b-2h-3
    group_chat e1h-1 group_exercise h1 group_interview c4g-1 group_is b-1c1 group_of h1 group_task c-1
    grow a10b-7c4d6e-4f-1g-4h2 grow_, c3 grow_faster a5b-1h3 grow_in a-1c4 grow_up b-2d7 growing a6b-3e-1f-3g6h-5
    grown c-1d12f-1 grown_adults d4 grown_man h1 grown_up a1d2 grown_ups d6 grown_woman d4 grows b2c-2 grows_. g2
    grows_on g-1 growth a4b-8d-4g-1h-1 grumpy c-1 guarantee b3f2 guaranteed b8c-3g-1 guard a-9b-1c2g-2 guards c4
    guess a-2c-7d4f-3g9h-1i1j2 guess_, d2e2 guess_. a-2b1c-1d1h-2j3 guess_i d-3e-2g1 guessed a-4c-3d-5g1
    guessed_. a-3 guessing c-2d-5e3h-2 guessing_. d-4 guesswork c3 guest a-3b-4d2f-2i-1 guests c1d-5 guide b-9c1
    guide_you c3d1 guided b-3 guides b-2 guiding a1k-2 guild i-1 guilt d2g-2 guilty c-1 gullible d2
    gut a3e-6f-4g8h-4 gut_says g6h-3 gutted c1 guy c1d3 guy_, d2 guys a3c4d2e-5f1g-3 guys_. c-2f1 guys_can b1
    gym a-3b7c-1d-7e1g-1i-3 gym_, b2 gym_. i-2 h b-1i-2j4 h_@dash i-2j4 habit d3f1g-2h-8 habit_of c-2d3e-2f1h-4
    had a6c4e-6f-12g-2h-4i-3j1k5 had_, a3c1g1 had_. c-5 had_a a3b-3c-2d-6e3h3i-2j-7k6 had_accepted h-7
    had_all a1c-1k-1 had_already b1c2h1j2 had_an b2d-1g4i-3j2k1 had_another e2g1h-1 had_anyone c3d2
    had_applied a-3c-2 had_asked a2c-1 had_been b1d-8e-6g-5k-5 had_better a-5b1c-4d1e3g4 had_come a2b1
    had_enough c-1d-1h3 had_ever c-3 had_expected a-5b-2c2 had_forgotten c1 had_found c-5 had_four c1 had_gone c1
    had_guessed a-2 had_hoped a-3b1c4e-1k-3 had_i b-3h1i2 had_in b3c-3h1j2 had_it a1b-3d2g1h-2k2 had_just c-1g2h-2
    had_left c-2 had_little c2d-4 had_me a3c-6d-7h1i4k-5 had_mentioned c1 had_more a-4b1c1d5h-1k-1
    had_my a2b-5d-4e-6i4k-5 had_never d1 had_no b-7c8h-5 had_not b2c2d-5e1g-7i-1k-4 had_nothing c1d-5 had_on h2
    had_one d1k2 had_only c2 had_planned h1i-1 had_put a-4c-3 had_read c-2d-4 had_set c-1h2 had_so a-3c-3
    had_some c-2e-5g2 had_such c-1 had_taken h-5 had_the a3b-1c3d3e-4g-8h2i-3j-2 had_this a-1d-2 had_thought a1
    had_three a1b-2c1i2j1 had_time c-2 had_to a-1c-2d-6e-7f-4h5i2j5k7 had_told c4 had_turned a3 had_two d-2h4i-2k3
    had_us c-3d-2 had_warmer d6 had_written b2c1 had_you a7 had_your a1b1c-1d6e-2 haggled i1j1 haggling b1d1i5
    hair c3 hair_. a-1 haircut d1 half a-2c3d-3e-11f-4g10h-7j2k-1 half_. a4 half_a a-1b1c-1d-4g5
    half_an b-9c5d2f1i-2 half_as a2b1c-2d4 half_asleep c2 half_eight g-1 half_for b2 half_hour b-1d-1g-2h2
    half_is g2h1 half_my c-3g-1h-3 half_nine b-2c-2g1 half_of a-6b-1c5d-1e-2g2h-8j2 half_on b5i-2
    half_past b-5c-5f-2g3i-4 half_ten h2 half_term c-1d1h1i2 half_the a-1c3g-2 half_three g1 half_time f-2
    half_two b-2 half_year b-2i3 half_your a1c3 halfway g2h-1i2 halfway_on b1 hall b-1c1e-6g-4h-3i-3j-3k-1
    hall_. c-5g-1j-1 hall_and j3 hall_has c1 hammering i2 hand a-1b2c-1d-1e-8f2g-1h1i2j2k-3 hand_, a1d-4e-2g4h1
    hand_. a2b-2c-1d-1e-4g-1h-1j1 hand_and a-1e1h-3 hand_at a-4 hand_in g-3h2i1 hand_is d3h2 hand_my h3
    hand_on c1d-2g1h-1 hand_out b3 hand_over g-1j1 hand_to b3h2 hand_with a2 handed a1b2c4d1e-1f-3g-7i1
    handed_. g-1 handed_in a1i1 handed_me d3h2 handed_out b1 handing c1d1g-2j2 handing_back j1
    handle a-2b-1c-1d-1j1 handle_the c-1j1 handled a-4b-2c-1h1 handled_it c-3h2 handled_the c-3 handler h1
    handles b-2 handling b-1h-2j2 handling_the j1 handover c2f-1g1h-3 handover_. g1 hands a4d-1f-5g-3h4i2k2
    hands_, e1 hands_. a-4b1c-5d-3f-1h2 hands_and a-1d-2g2h1 hands_are a-1b1 hands_at a-1 hands_down a7b-4d1h-5i1
    hands_on a2e-3h1i1 hands_with f1h5 handshake b-1c1g1h-3i3 handsome b5d-2 handsomely b1
    handwriting c-10d-9e-5h-3 handwriting_. c-3d-2 handy d-1e-1f4g1 handy_. b1f1g2 handy_for f2
    hang a-5b-9c1d2e7f2g-6h-7 hang_on a-1e4f1h-5 hanging c4d-6f-6h1i-1 hanging_. e-1 hanging_for c1e5 hanging_up h2
    hangs a1b-3g5j2 hangs_in g1 hangs_on i1j2 happen a-1c1d-8e-3g7h-6j2 happen_. c2d-1g5 happen_to b1
    happened a1c1e3h-1 happened_. e2 happened_to a1 happening a3b-2d1g-2h1j2 happening_. e1g-3j1 happening_at a2
    happens c-9d-10e2f2g-2h-1 happens_. c-5d-3f2h-1 happens_to a1g-3h-2 happens_with e2 happier a7b-4c-3d-5e-2g-2
    happier_there a3g-1 happier_with a1g-2 happiest a2g-1i-1 happily b1c-8d-6e-1f5g-5h4i-2 happily_still b2
    happy a-1b-2c-5d-7e-14g-17h-1j-11k-11 happy_. c-2h-1 happy_for h-4 happy_if f-1 happy_in c2 happy_tears a1
    happy_to a-9b1c-12d-2e-3f2g-6h1i2j-3 happy_where h3 happy_with b-3c1g-2h-6 harassment c-2d2k1
    harbour b-4c-1d-5e-4f-3g4 harbour_master g1 harbour_office h2i1 hard b3c-1e-3f-4h2j-4k-2 hard_, b-1c3e-1f1g-2
    hard_. a-4c-3 hard_about b2 hard_and h1 hard_at a2c-1 hard_can d3 hard_choice a-1
    hard_feelings a2c-5d-5e-2f-1g-4h1 hard_for a2b1c-1d-1g1 hard_pass d5h7 hard_questions c-1 hard_time c3d-4
    hard_to b6c3e2g1h-3i-3 harder a3b-4c-6d-2g2 harder_than c-1 hardly a-4d-1e-5h-3k4 hardly_a c3
    hardly_rocket c-1d1 hardship b4 harsh c-9d-6e-1 harvest a-4b-2c-1d-8e7f-3g5h-7i1j-6 harvest_, e3g1h-1
    harvest_. e1 harvest_and i1j-2 has a1b-1c-2d-4e-2f-5g7h-1i-6j-1k8 has_, c2 has_. a2 has_a a2c2e-4g1h-5j1k-3
    has_accepted h-2 has_agreed b-2g-1h-6k-3 has_already a-1c-2d-3g6j1 has_also a-4b1e1h-5j-2 has_an b-2d-2h-2
    has_appointed a1 has_asked c-7e-1g5 has_at a1d2 has_become g4 has_been b-5c5e4g-1h-3i-1 has_begun k2
    has_better d3 has_booked g-1 has_called a1c-1 has_cancelled g2 has_changed b-3g-5h2j-1k-2
    has_come a4b2c-6d-3f-1g2i-5j1k2 has_confirmed i2 has_cooled g3 has_cropped g4 has_died g3 has_done c-3d-3
    has_eaten d-1e1g1k1 has_engaged a-2h4 has_ever a-5b3c-1d-1h-1 has_fallen b1g2 has_found a-1c-1h3
    has_given a-4g-5h3i2j-1 has_gone a-5b1c2d-2e-4k4 has_got c-5e-2g-2h1k3 has_grown g1 has_had a-4d2h2j1k2
    has_hired c-3g-5h4 has_his b1 has_in c2e2 has_it d1g-1h-4 has_its a-1c-6 has_just a-3b1d-1g-6h-4k-6
    has_kept b1c-4 has_landed g2 has_left b1c-5g1h3k2 has_let c1g4h-2 has_lost a-1b-2c7h1j-4 has_made a-1b1c1g4k4
    has_matched b2 has_me a-4c-6f1g1h3i4k3 has_met b3e1 has_more a2d2 has_moved b-3c-5g-1h-6j-5k-6 has_much b1c2
    has_my a-3b-4c-5g-1j1k-1 has_never a-3g-1 has_no c6e2g-7h-11 has_not d-1e-1f1h1i-2 has_nothing b-4d1h-3
    has_now a3c-2h1 has_offered h-2i2j1 has_one a-2 has_only j1 has_opened h2 has_paid b-2 has_promised b2
    has_pulled a1 has_put c-8d1f-1h-1j-2 has_raised b3 has_reached e1 has_read b1 has_retired c-3 has_returned k3
    has_run g2 has_said a1 has_seen c-2 has_sent a2k1 has_settled e4f-1 has_shown a1c-1k1 has_signed i-2
    has_since d1h-5k-1 has_started k1 has_stayed h-1 has_stopped e2k2 has_taken a-1b-2c1d-2e-4g-1h6
    has_the a2b-9c-1d2g-11h-3j-2k-2 has_to a-1b3c-2d1f4h-1i1j1k1 has_told b-1c1 has_turned a-1c-2g2 has_two c3
    has_us e1 has_what a5b-2 has_withdrawn h-1 has_won h1 hat b-7c-1e-7f2h3 hat_, a-2c1f3h1 hat_. a3c-2d-2g-1h-2
    hat_for h2 hat_in k1 hat_off h1 hat_out h2 hate a-8b-5e-2f3 hate_for d-6f1h-2 hate_to a-2c-4d3h3 hats d-2
    hats_off c-5d-2 haul a1h3 haulage a1 haulage_firm h2 haulier h1 have a-1b-2c-1d1e-2f-4h3i-1j1k2
    have_, a6b-1c-2e1g-1 have_. a4b-2c-2g-6h-5 have_a a-2c-3d-4e3f-2g7h-5i-1j-2k1
    have_accepted a2b2c-4d-9e-4f3g-14h8i1j-4k-10 have_actually f2 have_agreed a-1b2c-6e-3g-7h5j-1 have_all a-2c-1e2
    have_already b-1c-5d-1e-1f-1h3 have_also a-4b-1d-1e1h-4j-1 have_always b-3d-5h-1k-3 have_an a-3b-5d-9e3g4h-11j4
    have_another d-5f3g3h-3i1 have_answered c-2d3e1h1 have_any k1 have_applied b1c-2d-1h-3
    have_asked b1c-10g-3h-2i2 have_attached h-8 have_become d-1g-2h2 have_been a1b1d-3e-2f-6g1h-1j1k3
    have_begun b1d-2g4h1 have_better a-1c1d8 have_blocked e5 have_booked i1 have_bought h1 have_built a-3b1c-2d-2
    have_called c2 have_cancelled g-2h3 have_changed c-1d-4g1k2 have_children c4
    have_chosen a3b2d-6e-2f1g-14h7j-2k-1 have_closed h-3 have_come a4b-1c3d-6e-3f-4g-3k1
    have_committed c-2d-3f4g-3h3 have_counted b1c2 have_dealt a-3d1h-3 have_decided b-4c4d-10e-3f-2g-26h9i-8j-4k-7
    have_declined f1 have_deleted c-1 have_done e-4g-4h-2j-2 have_drawn c2 have_driven c-2 have_dropped d2g-1h4
    have_earned d-4h-1 have_eaten a1 have_elected a1g-1h5 have_enclosed i1 have_ended g1h1 have_enjoyed b1
    have_enough d-2j2 have_enrolled i-1 have_entered h1 have_ever c1e1g-2h-6 have_explained d5 have_fallen a2
    have_filled a-1c-3 have_finally d1 have_finished h-1i-3 have_followed b-2h-4 have_forgotten d5
    have_found a4d-4f-3h3i-5k-1 have_given a-2c-3d-1g2i2 have_gone a5b2c1d-1e2h6i-3k-3 have_got a3c-5d3f4g3h-4j2k3
    have_grown e1g1h-2 have_had a-2b1c-3d9e1g1h-4i-1j1k3 have_half g6h-6 have_heard a-2b-4c1d1g-1h-2 have_held a-2
    have_helped b1 have_her d-2k1 have_hired b1f1 have_his h-1 have_hoped c-1 have_i c1 have_in a2b5c-1d-3g1
    have_is a2 have_it c-5d-9g4h-1i2j1 have_joined a3b1d-5e-2g-5h7i-2 have_jumped h2 have_just e-2f-7g-8h5j-2k1
    have_kept a-4c-6e-1h-2 have_known b-2c-7d1 have_landed a1b1e1g-3h5k1 have_learned d-1h-2 have_learnt j1
    have_left a-1d-5e1g-5 have_let a-2c6d-2e1g-3h-2 have_liked a-6c5d-1h-1 have_listened a-1 have_long h-1k1
    have_looked a2 have_lost a-3c2d-1g1k1 have_loved b1d-3 have_made a-4b-3c3d3e2f-1g-8h4 have_managed d2h1
    have_matched b2 have_me b2c3e-5f3g2h-3i2j-7 have_meant b3 have_mentioned b1 have_met a-2b-4d8h-5
    have_missed e-1 have_more b-2c2d1e-1g6h-1 have_moved b1c4f-2g1 have_muted e3h-2 have_my a-2b-2c2d-14e-1h-1i1
    have_needed b5d-2 have_never a-2c-1d-1e-9g-3h-11k-1 have_news e1 have_no a-6d2e-2f-9g-1h-11k1 have_nobody h2
    have_none j1 have_not b-1c-3d-3e9f-4g1h-16i-4j3k1 have_nothing b-3h-6 have_now c-2d2e-4g1h2 have_offered a-1
    have_on a4b2c1d2e1g1h-2 have_one b2d-6f1g3h3 have_only c-2e-5g2 have_opened a1 have_opted a1b1g-5h6
    have_other g3 have_paid b-5j1 have_passed b-5h-5i-4j-2 have_picked a1d-2f1g-5h1 have_plenty g-1h-2
    have_plumped a5b1h8 have_preferred c3h1 have_probably e1g-3 have_promised b-3c-3d-1j1k1 have_published i-2j-1
    have_pulled h6 have_put a-1b-2c-12d-3e5f-9g4h-2i2j2k1 have_quit d-3h1 have_rarely a-3d-2h-4k-2
    have_reached d1h-1 have_read c4d-5e-6h-7i-2k-1 have_received g2 have_resolved e-1g-6h6 have_run b-2d1i1k1
    have_rung e-3g-3h-1 have_said a2b2c1d2e-3f2g-13h2j-1 have_sat a-5g-2 have_saved c3 have_scanned i3
    have_secured a1 have_seen a-1c8d2f2g-6h-3 have_seldom c4d-4h-1 have_sent d2h-1k1 have_separated k3
    have_set b1c-1d-1e2g-2 have_settled g-4h6 have_shown h-1 have_signed a3e-5f2g-4h3i-1j-4k-8 have_simply h1
    have_since a-2d-4e-1f-2h1i-3k-6 have_slept g1h-3 have_so c1d5 have_sold b-1 have_some c1d2e-2g8h-6
    have_something a-2e3h-3 have_spent c-1 have_split h3 have_started c-3d-1f3g1h3k1 have_stayed c4d4g-3
    have_stepped f1h1 have_still e4h-5 have_stopped e3h2 have_stuck c1 have_survived f1h1 have_swapped h-1
    have_switched e2g1h-1 have_taken b2c-6e-3g-10h7k-4 have_that a1b1d-4e-2f2h-2 have_the a-1b-4c2d2e-4f4g6h-1i-1j1
    have_their a-2 have_there d-1 have_this a3d-3h-2 have_thought a-1b1d1e-6g-5 have_three b3g-1h-3i-1j2
    have_thrown a1b3c-1d-1g-3h6 have_time d3 have_to a-2b1c-1d-3e1f-5g3i2j3k1 have_told b-6c-5d1f3g-1h1k-4
    have_took d1h3 have_treated d-2 have_tried h-1 have_turned b1f1 have_two e1g1h-6 have_until b1h-1i2
    have_used b-4d1h-3 have_waited k2 have_walked a2 have_wanted a2b1 have_watched c3h-1 have_with h2
    have_withdrawn d1e-3f2g-1h6 have_won a-3 have_work d2h1 have_worked a-3b-1c3e2h-4i3 have_written a-2d1e1g1i1
    have_yet c1g2h-3j1 have_you a-2c-7d-5e-6f-2g-4 have_your e7f-1 having a1c4d1e-6f-2g2h5i1k6 having_a d5g3h-2k2
    having_accepted f1h4 having_agreed b2 having_an c-2k2 having_been a-4b2c-1d-1g-5h9i2 having_found a2h3
    having_gone c1h-2 having_joined h3 having_looked a1 having_me f-1 having_my g-2h-3j2 having_no c1
    having_read b1c4d-2h4 having_said f1h-3 having_second a-2e-1g9h-4 having_seen a3b2 having_slept g2
    having_taken a1b-2h-2 having_thought h2 having_to a-2c3e-1g3h-4 having_weighed a1b-2h1 hazard b3c1e-2g3
    he a-6b-1c-3d2e-4f-2g-8h-4i-2k2 he_'s a-8g-1h4j2k-1 he_asked c1 he_can a1c-6d5 he_does k1 he_gave h-3
    he_has b-4c-2d-1j-2 he_heard b3 he_is a-1b-5c-5d1j-3k-2 he_knows d-3k-2 he_left c-2k3 he_said a1b-3c-2e1h-3i1
    he_says i1 he_takes e2h2 he_wants j1 he_was b-1d1 he_will d-3e-1j3 he_would b2d3f-3h-1
    head a1b2c-1d1e8g3h-3i1k3 head_'s b-1e4h-1 head_. a2b1c1d2g3i2 head_a c-2d3 head_and a-2b4d-3k1
    head_chef c3h-1k1 head_for e4 head_gardener b1h2 head_has f1g2h-2 head_in d2 head_is b-2e1h-1 head_nurse a1f1
    head_of d-3g-3h3k3 head_office a-1b1c1h-1j1 head_round e2f-2k-2 head_spoke a1c-1 headache j2 headed a5c-3
    headed_, a1 headed_. a1h2 headhunter d2 heading a4d-2e3f-1g5 headmaster b3d-1 heads b-5c5d5h-1k4 heads_up a-2c2
    headship a2b-1h2 headship_of h1 headteacher c1g2 health a-4b6c-7d-12e-7f-3g-4i1k-1 health_, b1 health_. c1
    health_and c-4 health_cover b7 health_insurance a-2b6h1 health_plan b5 healthcare b3 healthier b2e1 heap h2
    heaps c-4d-8e2h-4 heaps_for d-4h-1 hear a-11b-3d-8e5f3g-9h-2i-1j-5k3 hear_, e3 hear_. e5h-1 hear_a e-3g3h-2i1
    hear_about a-1c-7d1e-7f-1h-3 hear_back c1e2 hear_from a2c-11d-7e3f-7g-9h-13k1 hear_how c-3e-2h1 hear_if f1
    hear_it c-4e-2f-1 hear_me d3f1h1 hear_nothing d-3e6h-2 hear_of c-2d-2f-4h-5 hear_that h1 hear_the b-1c2e-3
    hear_what b2e3f6h4 hear_you a-1d-1h1 hear_your e-1f3h-1 heard a-4b7c2e4f-1g-2k-5 heard_, c1 heard_. h1
    heard_a d1 heard_about b1e-1 heard_from c5d-7e2h-1 heard_i b6c-1h2 heard_it d1e-2 heard_nothing d-3e3
    heard_of b-1c-6 heard_only c-3h1 heard_that c2 hearing a-9e2h-6i-6j-1k5 hearing_aid b-1 hearing_from d2e1h-2
    hearing_has g-1k3 hearing_how c2 hearing_is i-1 hearing_of b4h2 hears c-1d1g2 heart a4b-3c-3d-3e-3h3i-9j-9k1
    heart_, a2b2c4d1f2k1 heart_. a-4b-2c-1d-2e1g-7h-1k-4 heart_and h2 heart_attack k2 heart_for g2 heart_has a-1k-2
    heart_i h5 heart_is a-5c-5e-1g6h-3 heart_says f3 heart_set a-3h1k-1 heart_than a1 heart_that a-3h5
    heart_was a7h1 heartbroken k1 hearted h1 heat c1h-3 heat_. b1 heating a-1b1c-2d1j-1k-1 heating_in d2
    heaven a1c-3d4 heaven_. a2 heavens d5 heavier a5b2k1 heavier_. a4 heavily a-2c1 heavy a-2b-4c4d-6f1g-5h5
    heavy_. c2 heavy_heart f1g-1h4 hectic c-3e5g-3 hectic_. e3 heed b-2h-2 heed_to b-2h-2 held a-3b-1c3e-2g-5j-2k-1
    held_a c2 held_in h3 held_the c-5 held_together c4 hell d3k2 hell_of d-4 hello a-4b3c-6d-2e-4f-9g-5j-1k-3
    hello_, a1c2d1e1h2 hello_. b-2e-2f-1h-3 hello_and e-1 hello_if d-1 hello_to a-3c-6d-7h-4
    help a-4b-2c3d-1e-5f-8g-8h-5i-9k1 help_, d-1e1 help_. a1c-5h1 help_desk c1 help_if d-1 help_me b1e-1
    help_noticing a-1c3d-1 help_the a-3d5 help_with b-1c-1i-1j1 helped a-4b1c-3d-7e-1g-6h-3j-1
    helped_me a-2b1c-1d-3h-2 helpful a-3c-1d-1e1 helping a-3b-2d-1k-2 helps a-1b-3c-8d-6h-2i2 helsinki a1 hen h1
    hence b-5c-3d-7f-5g-3h3i2j-3k1 hence_i k1 hence_my c1i3 hence_the a-2b-2c-10e-1g-1h-5 hence_this e-1
    her a-5b-8c-4d-8e-11f1g-2h-2i-2k-1 her_, i-1 her_. b-6d-1g1h-2 her_a d-1 her_and j-1k-2 her_before e1
    her_details e-3 her_first f1 her_for b2 her_hip g3k3 her_i c-2 her_mind f1g1h2 her_number b-3e-2h-1
    her_own d2k1 her_phone c5 her_the a2 herdsman h-1 here a-6b-1c-6d-4e-1f-12g-4h4i-2j-3k-16
    here_'s a-6b-2c-8d1g-5h-2i1 here_, a-1c-10d-5e-1g1h2i-5k-5 here_. a-3b-4c-1d-2e-2g-4h5i-1j-3k-2 here_: a1
    here_@close h-3 here_a a1b3c2 here_about c-3g-4h-5 here_and e1g2i1k-2 here_are c-1e3 here_at e-1 here_before j1
    here_for b2c1h2 here_from h-2 here_has i1 here_i a2b2h-4 here_in a-4b1c-3d-2e1h1i-1j-1 here_is a-2c-8e-1g-2i2
    here_it d-2e-6g-3h2i-6 here_my e1 here_on b-3c-3d-1e8g-1j1 here_re h-1 here_so d1 here_that g2 here_they h1
    here_to c4d4 here_until i-2 here_will g1h-1 here_with b3d4e2 hereby b-1f1g-7h12k1 hereby_step h2k1
    hereby_withdraw c1f2h3 herewith c-2f2h6 herewith_. h2 herewith_i h3 hers a4 herself c-6d-3e-1f3g-1h2
    herself_. c-1d-1f1 hesitant g4 hesitate d-1e-4f-1g10h-2 hesitate_to d-2e-1g2 hey a-6e3f-1g3j1
    hey_, a-2b1d-4g2h-2 hey_. e1 hgv b3d1 hi b-6c-10d-1e-3f-4g-1 hi_, d-3e1g2 hi_to e-3h-2 hidden c-1k1
    high a1d2e-2g-5h-10k5 high_. c1 high_street d2 higher a7b3c-9d-14f-4g1i-2j-2k-4 higher_, h2 higher_. a3b-2c-4
    higher_grade a1b4 higher_in a3b-1 higher_on b3 higher_salary g2 higher_than a1b-1h-3k-1 highest a2
    highlight b-1d3 highlight_of d3 highly a-1b-5c-8d-6h-4 highly_of a-3c-5d-4 hike b6g-4h1i-3 hilarious c-1
    hills e1 him a-1b-3c-1d1e-14f-1h-5i-6k4 him_, b1d-1g1 him_. b-1c-4d-2e-2g-8k6 him_at g2 him_for d3 him_i c1
    him_in k1 him_on g1j1k-1 him_that c3d1g1 himself b-5c1d4f4g-2 himself_. d1 hint c-1d8e1h1j2 hint_. d1e1
    hip a-3b-2c-5e-3g6h-5i-1k9 hip_, j1 hip_and g2k2 hip_is g1 hip_replaced k1 hire a-8b-1d5e-6h-6i-6j-1k-3
    hire_, d-1h-3 hire_. a-3b-2d-1i-2 hire_a c1d5 hire_and h1 hire_somebody d3 hired a-4c-3d-5e-5g-1h14i2j2k-1
    hired_, h1 hired_. e-1 hired_at h1 hired_by g1h4 hired_elsewhere h4 hired_me c-6g1h7i3j1 hired_on b1g-3h2
    hiring a-8b-1c4d1e-8f1g-9h-3i2k-1 hiring_. d-3 hiring_an d3 hiring_committee i2 hiring_for b1h1 hiring_is c2d4
    hiring_manager b-1c-1d-3f3h-3i1 hiring_process b1c5d3 hiring_round h2 his a-6b-1d2e-6f-5g-2h-2i-8k5 his_. d2
    his_hand b1d1g2 his_head d3 his_job b-1h-1 his_mind e1f2 his_name c1d-1 his_number b-9c-4d-7e-5f-1h-5
    his_own b-1d-2h3k4 his_phone c5d1 his_telephone c2 his_time e2 historian b-2c-3 history b-6d-1
    history_of a-1c-1 hit b-7c-4d-2e6f-3g-5h-2k2 hit_it h1 hit_u e2 hit_you e5 hits d2 hitting b2d1 hiv k2
    hiya h1i1 hiya_, i1 hmm g1 hmrc j1 hmu e1 hobby a-1d4e2 hobby_, d2 hold d-1e7f5g-1h-3j2 hold_, c1d1 hold_. c-2
    hold_a a5b-4d3e-3f-3g1h-7 hold_for c3d2h-1 hold_it d-1i2 hold_me f-2 hold_my c1f6g-2h-1 hold_of c-2e2g-1
    hold_off e2f1 hold_on a-4b3e2f2 hold_the a-1b-6c-7d-4f6g-5h4 hold_up b1 hold_with c1e-1 hold_your d-2e4g1
    holder c1h1 holding a-5b-7d-4e1g-5i4k-2 holding_a a-1 holding_me i2 holding_my f1 holding_out e-1
    holds b-5c-1e-2h1 holds_the h2 hole c-3d2k3 hole_in c-1d1k1 holiday c-5e-4f-2g-1i-4k-4 holiday_, e1h-5
    holiday_. b-3e-2h1i1j-1k-3 holiday_and b3 holiday_is i-2 holiday_money b1h1 holiday_pay b-1h1
    holidays a-5b6c-2d-9f-2g-8h-4k-1 holidays_, b1c-1 holla e1 holler d-2e5f-1g-4h-3 holler_. e2 holler_at e3
    hollow a1c1 home a-1b4c-2d-6e-3h2i-4j3k-2 home_, a-2b-1c-8d-3e-2g4h3 home_. a-2b-9c-8d-11e-1g-2i-5j2 home_a b1
    home_and a-4b2c1f2g2h1k-4 home_at b2 home_by h-1k2 home_for a6b-7g-1i-1j1k1 home_from b1c-5h-3 home_i c2
    home_in c4h3 home_is a-2c-1k1 home_less b6 home_more b2 home_office c1i-1j6 home_on j-2 home_so g1 home_task c3
    home_than a-4c-4 home_that b4h2 home_there a3h1 home_to b1j-1 home_town a1 home_where a1h3 home_with c-2d1h-1i2
    homes b-1c1h-1j3 homework a-2c1d7h-2 homework_. d5 homework_before b2c-2d3 hon h1 honest a3b1c4d-6f-7g1i-4j-1k2
    honest_, a5c4e2 honest_. c-4e-4g5h-4 honest_answer e-2g3h2 honest_i k2 honest_it b4 honest_the c3
    honest_truth a1 honest_with a-2c2e-3g1h-1 honestly a6b4c1d3e-5g6h-1i-3k1 honestly_, c1d7e-4 honestly_. c-2g1
    honestly_a b1f2g-1 honestly_i d-2g1h-3k1 honestly_say c1 honestly_the a5g2 honesty b1c3h2
    honorarium a-1b8c-1d-1 honour c1d3g1h1 honour_. c3d3 honour_of g1h3 honour_to c-1 honoured a1g-4 honoured_. a2
    honoured_to c-2d-5 hook a-1f2h5 hoops d2 hoot c-2 hoot_. c-2 hop e-3f5g-1h-1 hop_back e-2f3
    hope a-8b-8c-11d-6e-14f-6g-13h-8i-21j-14k-22 hope_! e2 hope_, g2h4 hope_. a2c2d-2e1f1h1 hope_for a5b3
    hope_he c2d2 hope_i d-5h-3 hope_it c4d2e-3g-3h2 hope_our h-2 hope_somebody d2 hope_that c-3d-1f2g-2h-1
    hope_the a-13b-18c-10d-1e-10f-10g-13h-8i-8j-13k-7 hope_they d1 hope_this d-6e-5 hope_to d-5h-1 hope_u d-3
    hope_we d-4e-5h-7j-3 hope_whoever d3 hope_you a-3c-7d-6j1 hope_your c-3d4 hoped b3c3d1e-5h-2i-3j-1k-4
    hoped_. a-6b-3c-5h-1k-3 hoped_for c7e-1 hoped_the b2c2 hopeful b1h1 hopefully g-2 hopefully_i e2
    hopeless d-5h-2k4 hopeless_at d-2g-1 hopeless_with e1 hopes c1d-1e-3g1 hoping a2b5c1d-3e-3f4g1i-4j-2
    hoping_for b7c2g-3 hoping_that a1h1 hoping_the b-3 hoping_to a2 hoping_you d-1e-4f5g3 horrible c1 horror c-2
    horse a-3b2c-5h3 horses a3b-1d-4h4j3 horses_. d-1 hospice a3b-2c-7d-1g-2h2k1 hospice_. h2 hospice_and b-3
    hospital a6c-4d-3e-3f1h1j3k1 hospital_'s c1i1 hospital_, g1h-1k-3 hospital_. a1c-2d-1g-2j-2k3 hospital_has j1
    hospital_in c-2h1j3 hospital_is a5 hospital_job j1 hospital_on k1 hospital_radio g2 hospital_simply a-1
    hospital_that b1d1 hospital_trust c1d1 hospital_where h-1 hospital_with e2k4 hospitality c-3d-2 hostel a-4e1h-2
    hostile c1g2 hot a-1b2c1h1 hotel a3b-2c-1d-2e-1f-1h4i2j-1k-2 hotel_'s c1i1 hotel_, a-1g-2 hotel_. b-2c-1g2i-1j3
    hotel_and a1e1 hotel_has a1b3h1 hotel_in b2 hotel_is a5 hotel_that a-1h4 hotel_you h-1 hotels a-1c-3 hotter a3
    hour a-13b7c2d3e-5g4h1i-8j-4k1 hour_'s g1 hour_, a-1b3c-3d-1g3h1 hour_. a-3c1d2f1g-2h-3j-1 hour_after g4
    hour_and b1c1f2h-1i-2k-2 hour_before c2d1h2 hour_does g-1 hour_for b2c-1 hour_i b5d1g3k1 hour_in b-3g1h-1
    hour_is b2d2 hour_more b4d-2 hour_of b-8c1d2i-6 hour_on c2d1g-1h2 hour_plus h2 hour_that c-2d-1h-1
    hour_to d1g2h1 hour_was c2 hour_with b-1c-1d-2g-3i-2k2 hour_would b-1 hour_you g7i1 hourly b11f1g-2j-1
    hourly_rate a-2h1 hours a1b3c7d2e-5g-6h-2i2j-4k3 hours_, a5b5d-2e-1i1 hours_. c1f1g-6h-1k3 hours_a b-6c-1k1
    hours_ahead b-1j-1 hours_and b-4c4i2 hours_are a1d1 hours_at g1j-1 hours_each c-1 hours_for d3i2 hours_i g1h-2
    hours_in c1 hours_is d-1k1 hours_of b-1c5d4h2 hours_on d2 hours_so d2 hours_to b-2d2g-2 hours_with b1h-2
    hours_would c-2 hours_you b1c4d-1h2 house a1b3e4g-3i-5j4k1 house_, a-1b3d-3e-2f2h-2 house_. a1b4e1h2i-1j-1k6
    house_and b2g1 house_at d2g1 house_by a-2g-3h-1j-7k-2 house_for b1 house_has j-2 house_i a1
    house_in b-3c-3d1h1j6k-3 house_is a2j2 house_move j-3 house_sale j2 house_that a2b-1e1g-2h-1j-6 house_was c-1j1
    house_with a-2j1 household c-1d-1j3 housekeeper b4c-1 houses a1c-6d-3g-3j3 houses_, a1 houses_. j1
    housing b-3c-9d-5g1j1k-4 housing_. h3 housing_and b1 how a-5b-5c1d4e-2f-1g-8h-1i-4j-1k-9 how_'s d-3 how_. a2
    how_a c1d2 how_anyone c-1h3 how_are d-6 how_busy e-3 how_could a3b3 how_decent h1 how_did d-2 how_each a1b-2
    how_everything e-1 how_full e-3 how_generous d5 how_good c-5d-1 how_gracious c1e-2h3 how_happy c-1
    how_hard b-1c-2d2e-1 how_i d-13e7f-1g6h-2 how_is d-4 how_it c1d-8e-1g-2h4 how_kind c-3d-11 how_kindly h-3
    how_little c1 how_long b-3c2d-9e6f-3g-4h-4 how_lovely c-2 how_many d4f1i2 how_much a-4b6c-6d-10g-1h-1j1
    how_my a2g1 how_nice c1 how_not c-3h4 how_often c4 how_on d-6 how_one c3d1h3 how_that d2e4
    how_the a-3b-5c6d-4e2f1g-5j-2k-1 how_they c4d2 how_things a-2b-1c-2d-6e-9g-5h-5j-1k-1 how_thoughtful d-1
    how_to a2c-3d5e-2g-3 how_very d7 how_we d1 how_well c-3d-5 how_you a-4b-3c1e-6f-5g-8h-3 how_your c-2
    however c3d-4e2f6g-3h-1k-3 however_, c-3g-1h-1 however_long c1e4h-2 hr a-4c6d5e-7f-3h-1i2k3 hr_, c-2k2 hr_. d1
    hr_lady b2d-1 hr_person c1d2 hr_was c3 hug c-2d-5g-1h2 hug_to h1 huge b2 hugged a1 hugged_me a1 hum c-1
    human a-2d4e-2h-2 human_being c-1d1 human_resources c1d4 humans c-1d1 humble c1h2 humbly h4 humiliated c1d1k2
    humiliating c3 humming c1 humour a-3c-5h-2 humour_. c-1d-2 hunch g2h-1 hundred a-3b7c-7d-4e2g1h1i-6j-5
    hundred_, b-1g-1h1 hundred_. b-2e2 hundred_a a-4b12c-7d-3f1g-7i-3 hundred_and b6c-5d-3h1 hundred_euros b1
    hundred_on i-1 hundred_per b-4g2 hundred_percent b-7g5 hundred_thousand f1 hundred_times a1b-1 hung c-3d-3h2i1
    hung_up c-1h1 hungrier a2h5 hungry a1b1c-7g-3h4 hungry_. a1h3 hunt a-1b-1c-4d-5e-1h4 hunt_for b-1h2
    hunting a-2b-4c-1h1j6 hunting_for g1j1 hunting_in j4 hurried e4 hurry b-4c-1g-5h-7 hurry_. c-2h-1 hurry_on e-3
    hurt a1b2c2d1g-1h-2 husband b1c-2d1i-5j3k2 husband_'s b1g-7h-5 husband_, a-1 husband_. d4 husband_and c2e2k3
    husband_can h-1k-3 husband_has b-1d-1 husband_is g3j1 husband_says a4 husband_was h1k2 hygiene c6i1
    hygienist h-1 i a-1b-3c-5d-5e1f-1g4h5j-7k3 i_, a-3b-2c-4d-3g1 i_. b1 i_a g5 i_accept b1g-1
    i_accepted a3c-3d2h6i-2j1 i_actually a3 i_admire b-4c-5d-9h-2 i_admired a-2b-3c-2d2 i_admit a-1b3c-5
    i_adored c2 i_agree a5c-1h2 i_agreed b-2c-2 i_already c-3d3g-9h2i-1 i_also a-1b1d2h2 i_always c-3d-3e-1
    i_am a-1b1c-3d-1f2g3h3i2j2k3 i_answer d2e1g-1h-5 i_answered c-4d1h-2 i_apologise c-7d-6e-8g-3h-1k-3
    i_apologize g2h-1 i_applied a-4b-4c-6e-1g3k-1 i_appreciate a-5c-1d-8e-8f-2g-4h-5j-2k-2 i_appreciated b1c-3d-1
    i_are b-5c-3d-1e3g3k5 i_ask b3c-3d-1e-3f-1g2h3i1 i_asked a1b12c1d1e-8f-1h-3i5 i_assume d2e-5h-3
    i_attach c-1e-3h-2 i_await e-4 i_be b1g4h-1 i_bear e-1 i_became a2h1 i_become j2 i_been d1e2
    i_beg b1c-1d-2f1g-3h1i2 i_began h1 i_begin g1h1i6k-2 i_believe a4b-6e-3f-4g3h-2i-1 i_belong a3i2 i_bid h2
    i_bill d2 i_bow f1g-1h6j1 i_bowed h4 i_bring b2d-1e-5f-3g-4h-4 i_broke k4 i_burned c-1 i_call c-1e8g-5h-5
    i_called d-3 i_came a-1b-4c5d3e-7g-12h-2 i_can a-3b-2d-3f-3g2h-7i2k2 i_cancel a-1f2 i_care a5b-3d3k1
    i_carry a1g2 i_caught k1 i_change f1g-2h2 i_charge b5 i_checked c-2 i_choose a9g-3h6 i_chose a10b-1c-2d-2g-3h9
    i_clean d1 i_clear b4c1 i_close g2 i_closed c1h3 i_coach b-3 i_come a-6b-5d-2e5f1g-6h-1i-4 i_commit e2
    i_communicate h4 i_compare a3 i_compared a1h1 i_confess a1c-3g3h-4 i_confirm g-1 i_consider a5c4 i_continue g2
    i_could a3b2c2d-5e-2f3h-2k3 i_count c1d-1h-4 i_counted c5h-2 i_cried a2k2 i_crossed a1b1 i_dare c-2h-1k1
    i_decide d-1e5 i_decided a6b3c-4e1g-6h3k1 i_decline a-2b-4e-1f10g-5h1 i_declined c-1h6 i_deserved a-1
    i_desist f1h4 i_did d-2e-1f-10g1i-4j-7 i_disappear e4 i_disappeared e7 i_discovered c1
    i_do a-4c5d-4e-1f-8g3h3j2k-2 i_doubt b-2c3d-10f-3g7h-5j1 i_draw b-2d1h1 i_dream a3h1 i_drive c1e-1h-1k-2
    i_dropped b-6c-4d-3e3g2h2k-3 i_drove b-2 i_dunno g3 i_earn a-7b7c-3e-3g-2h-4 i_enclose h-1 i_end f1g2h3
    i_ended a3b-5e-2g2h3 i_enjoy a1d-1 i_enjoyed a-7b-2c-11d-7e-1g-5h-1i-4k-2 i_ever b1c-6f7g-3 i_exist d4e2
    i_expect b-4c-5d6e-2g6h-3 i_expected a-2c5d2h-3k-2 i_fail d2 i_failed c3 i_fall e2g2h-1 i_fancy g5h-1
    i_fear a1b1c1d-6g6h-3 i_feel a3b-6d-4e2f-5g-2h-2k3 i_fell b-3c-1e2h-4k4 i_felt a2c4d-5g-8h4 i_figure e3
    i_filled d-2 i_finally b-2 i_find b-5c8f-3g6j1 i_finish e2g-2h1i-1 i_finished c-2h-4i-1
    i_first a-6b-3c-12d-2e-2h-5i-3j-1 i_fit a2g-3 i_fly j6 i_followed a2h3 i_forgot a-1c-7e2h-2
    i_found a5b-8c7d-7e-4f-4g-7j-4k2 i_gather a-1b2c3d-2h-7i-2 i_gave c-2d-1h6i1j1 i_get a2b4c-2d-2e-3f-1g-1h-1i2k5
    i_give a-2c-3f3g1h5i2 i_go a5c-10d-11e6g-2h3 i_got a1b1c4d-7e-4f-4g-13h6i3j1 i_grabbed h1k3 i_greet d1
    i_grew c-1h-4 i_guess c-4d2f-1g5h-7 i_had b1c-6e-6f-9g-4h-4i-1k2 i_half g4 i_hand h3i2 i_handed b1c-2i2
    i_hardly c-2g1 i_hate f1h1 i_have b-2c-7d1e1f1h6j-3k2 i_hear a-4d-2e-4f1g1h-8i-1k4 i_heard b1c4d-1e-2h-2
    i_held a-2h1i1 i_hereby a2b-1d-3f1g-3h7k1 i_herewith h2 i_hesitate d-1g10h-7 i_hired h-1 i_hold b1e-2h-2
    i_hope a-7b-5c-5d1e-9f-7g-15h-3i-12j-6k-11 i_humbly h2 i_imagine a1d1g5h-2 i_include a3 i_inform h2
    i_intend e4h1 i_is c-1 i_join i2 i_joined b1 i_jumped b2 i_just a3c-2d-6f-1 i_keep a-1b-1c-9d-5e5f-5g11h-7
    i_kept a5c1d-5f-2g-3 i_kind g5 i_kiss e2h1 i_knew a1d-2e-2h3 i_know a-6b1c-7d-10e1g-12h-5i-12k-4 i_known d-2
    i_laid a2d1 i_land e1 i_last c1 i_laughed c-4d3 i_lay h2 i_lean g6h-3 i_learned a-6b-9c-3e-4g-5h-5j-1
    i_learnt c-1 i_leave a-6b-7c-8e6h2i4 i_left a-2c-3f-4g-4h-6i-1k-1 i_let c-7d-8e2f-2g3h2
    i_like a9c-9d-5e-8g-10h3 i_liked a3b-7d-7e-4g-4k-1 i_live a-3b-1c-4e-1k-3 i_look a-3b1c-9d5g1h-4i-2k1
    i_looked a3b5c-2e-3g-2h-4 i_lost a-3b-6e-1h-2k6 i_love a2b-2c-5d-6e-2h-6 i_loved a-1b-4c-1d-6e-2g-3h-5k-2
    i_made b1c-9e-3h-1 i_make a-1b3c-7d-6g-1h-1 i_managed i2 i_may a4b1c2f2g9h-13i2k-5 i_mean a-1d1h-1 i_meant d1e1
    i_measured a2c-4g1 i_meet a2 i_mention e-2 i_mentioned b3d-1e-3 i_met a2c1d-2e-1g-2h-6 i_might a-1d-4e-2f4g9h-2
    i_misread c-1 i_missed b-4c6d-6e-6 i_moved b2h1 i_must a3b-1c2d-8f-1g3h8i3 i_named b5 i_nearly g-2
    i_need b2c-5d-1e8f-4g-14h1i-4j2k3 i_needed a-5c-2h-4j2k4 i_never b5c-4d-14e6f-4h-1j3 i_next e-1 i_no a-6c1e-3g1
    i_not c-1g-2h4 i_noted b-2 i_noticed a-5b-1c5d-1e-3g-2h-6 i_now c-3d1g-3h2i3k-1 i_offer e2 i_once c-2d-1h-1i-1
    i_only a5b-3c-8d-2e-2f-3g-7h-10i2 i_opened c1 i_ought c-8d-11e1g4h-8 i_owe b-7d-8g-3i1k2 i_own c-4j3 i_paid b-6
    i_park e-3 i_pass c-1e-3i3 i_passed a-4b-6c-4g-1j-1 i_pay b-9h-3 i_permit b2c3e2 i_pick b1 i_picked a3c-3g-2h8
    i_pity d2 i_planned c4 i_point d-3 i_popped c3 i_post c-1 i_pray a-2c-3d-6h-2 i_prefer a2b-4c-5d-3e2g-9h-1
    i_preferred a4h-1 i_probably c-4d-3g2h-3k1 i_promise b-3c-3d-3e-2g-3h-3 i_promised b-5c-11d-9e-8g-7j-3
    i_propose b-2e4g-2h-1 i_pull b-1c1g3h5 i_pulled a-1c-3e-1h2i-2k-3 i_pushed i1 i_put c-9d-8e2f-4g-1
    i_qualified d2 i_quit d3h7 i_raised d1 i_ran a1c-1 i_rang a-4b-1e-4h-2i1 i_ranked a5 i_rate a2b-7
    i_rather a-1c-5d-3e-5f-4g7h-6 i_read a-1c1d-11e-2h-4i-10j-1k-4 i_realise b1c-3h-1
    i_really a-2b-3c-11d2e-2f-1g-2h-6k-3 i_received b-3c3h-3 i_reckon a3b-2c4d-4e2g-1h-1 i_refuse b-2e-4f4
    i_refused h-2k1 i_regret b4c1d-8f1g4h4k2 i_release a-1h6 i_relinquish h4 i_remain a-2c-7d-8e-3h-3
    i_remember d-3 i_renounce f2h5 i_request b-1e1f1h-1 i_reserve f3 i_respect b3c-3d-1 i_respectfully h7
    i_retire g-1h-1 i_return c-1e1f3h2i1 i_ring d-2e4 i_run b1 i_said b-1c-2d6e-5f-3g2h6i-2k-7
    i_sat a1c6d-5e-2h-7k-2 i_saw b-2c6d-12g-8h-1i-4k-2 i_say a5d1e3f2h-1 i_see a4c1d6f2g4 i_seem c-4g5 i_sell b1
    i_send c1d1h-4 i_sent b1c-4d-6e-6f-1g-3i-2 i_served k1 i_set b-2 i_shall c-4d-1e1f-3g3h2i-3j1
    i_share b-3c-2h3j-2 i_shared a-1c-1 i_shook b1h1 i_should a2c-3e-3f-6g6h-2i-6j-4 i_show g1 i_showed c1
    i_sign f1i4 i_signed a2b-1c-3d1f-1g-6h9i3k-2 i_simply a-1b3c-5d-5e4 i_sit a1e-1g4 i_skip g1 i_sleep g2k1
    i_slept e-3 i_sold b2 i_sort d-1g6h-1 i_sound d2 i_speak c-4d-2e-2 i_spent b-3h-3i-3j3 i_spoke b-2c3d-5g-1h-2k1
    i_stand d-3e3h3 i_start b1c-4f1g-1h9i8k1 i_started c1 i_stay a1b2e-2f1h7i1 i_stayed b1g2h1 i_step b-1e-3f3h4
    i_stepped c-4d-3e-4f-1g2h1i-1k-3 i_still a-10b-7c-3d-13e1f-3h-2i1j-1k-9 i_stood c1h-3 i_stop d-4h6
    i_stopped b1d2 i_studied a-2c-1h-1 i_suggest b-2d4g-5k-1 i_suppose b1d4g4h-6 i_supposed d3g2 i_surface e3f-1
    i_suspect c1d1e-3g9h-6 i_take b1c-7d-11f-3g1h1i3k1 i_talk a1c-3d-1 i_talked a4c-4h-3 i_taught d1
    i_teach c-1d-1e-1h-2 i_tell c-4d-9e4f1g3h3 i_tend c-2g4 i_thank b-2h5 i_therefore h3i1
    i_think a3b-3c4d-6e-2f-2g5h-3k-2 i_thought a-2c1d-5g-1j-1k1 i_to a1g3 i_told a-3b5c-9e-2f-6h2i-4k-2
    i_took a4b4c-12d4g-1h6i-9j-1 i_trained a-2b-3c-7d-2h1 i_travel d1g-2 i_treated d2 i_tried b-2e-3g-2h-2
    i_trust a-1b-9c-9d5e-7f1g-3h-3i-3j-2 i_try f2 i_turn d-3e1f2h1 i_turned a-1d2e-5h5i-1k1 i_type j1k1
    i_typed c-1e-2 i_understand a-2b2c3d-3e-3h-7i-2j3 i_understood b2c2d-2 i_use c-3g1 i_used b1c-3d-2h-4k-3
    i_value a1b-3 i_vanished e5 i_very c-1d1h2 i_visited a-1c3k-2 i_wait c2g2h-3 i_waited a-3c5d-2e-1 i_walk e1
    i_walked g-2h-6j1k1 i_want a3b-5c-7d-1e8f1g1h-1i-1j-9k-1 i_wanted a3c-5d1e-3f-6g-10h3i-6 i_warmed a2c1
    i_was a-2b2c-2d2e4f-8g1i-4j-2 i_watched c1 i_weighed a9b-6c-3h-4 i_went a4b-1c-7d-5e4g2h7i-4
    i_were b-4d-7e4f-6g6 i_who c-3d-2 i_will a-1b-2c-2d-1e2f2g-1h1i-2j-3k-6
    i_wish a-14b-1c-8d-12e-7f-1g-6h-8i-10j-5k-10 i_withdraw b4c3d2e1f4g-4h6i2k1 i_withdrew b-5c-3e-4f-3h2i-4k-3
    i_won b-1d1 i_wonder a-1c-2d1e-3g7h-3 i_work a-4b-3c-3d1h-1i2j-4 i_worked b-1c-7i-3j-3
    i_would a2d2e2f7h-3i-3j-2k-2 i_write b-5c-11d-3e3f-2g-7h4i-3j3k-2 i_wrote c-2d1e-1h-1 ice b-1c-1e4f2 ice_, f1
    ice_. e1 ice_cream h1 icu c-1g1 id a1c2h-1 idea a-7b-2c-2d3g4h-6i-2k-4 idea_how c-7d-2 idea_of b1f1g4h-3
    idea_that d1e-2 idea_what c5d4 idea_yet e2 ideal a5 ideas a-4c1g-4h-3 ideas_. a-1 ideas_about a2 idiot d2h2
    idiotic d3e2 idk c-2d-4e4f-4g9 idk_if g5 idk_yet e4f-1 idle d1 if a-5b-2c-6e2f11h-7i4k-3
    if_a a-7b-7c-5d-1f-8g-4h-5 if_an f-1 if_and e2 if_anybody c-1i1 if_anyone a-1c-7d2h2
    if_anything a-2c-1d-4e-3f-3h-1 if_brains b-1c-4d4 if_ever d-1e4 if_he b-2d6 if_i a6b2c1e5f-10g9h-9i5j1
    if_in c2d1 if_it b-4c-4e2g2h-2 if_my a-3c-6e2f1g2h-4 if_neither e-1 if_no e4h-2 if_nobody b-4c-1f7
    if_not d-1e1f-3g-3 if_nothing c2d-1e1g2 if_one f-1 if_only e-1f-3h2 if_she d1e-1f2 if_somebody a1c2d-2g1h1
    if_someone g2 if_something a-1e-4f-1g-3 if_that b-8c-2d3g-5 if_the a-12b-1d-5e-3f5g-6h-1i-2k-2
    if_their a-2b-2f4h2 if_there b1c-7d1e2f1g-5h1i-4 if_they a1b-6e-2f8i1 if_things g2 if_this d-1e3g-1h1
    if_we b1e-7f1h2i-3j4k-1 if_you a-2b1d-1e-1f3g-3h2i3k1 if_your b4c-2d1e-7f9g-10h-1 if_yours a-3f2h-1 iffy g1
    ignore a-2b3g-1h-2 ignore_. a-1b4d1 ignored c2d3e3 ignored_. e1 ignoring d3e1 ill a-3c1e7g-1k1 ill_. c1e2h-1
    illegal c3 illustrator h-2 imagine c1d3e-6f-2g6h-11 imagine_. a-1d-2 imagine_a g1 imagine_how d-4 imagine_i g6
    imagine_that d2 imagined d2 immediately c-1 immediately_. h3 immigration a-1b-3c-5i-6j8k-3 impact a3d1
    impersonal c4 impertinence d4 impolite c1 import j3 important a-5c-2d4h1 important_one a-1c-4
    impossible g8h-2k3 impossible_. k2 impossible_for g5 impressed a-1c-6d2g-1k-4 impressed_. b-1k-1
    impressed_by b1d3 impressed_me b-1c-7d-5 impression a-8b-6c8e-3g2h-5 impression_. c3d-2 impression_of c2
    impression_on c-1 impression_that a-3c3d4g1h-1 impression_was c3 impressive a-3c-1 improbable g6
    improve b2f2h-2j-2 improve_the f1h-1j-2 in a-1b-1c-1d-2e-1f1h-1i-1j5 in_! f1 in_, a-1d-2e-3f-1h-2k1
    in_. a-5c4d-4e-3f8g2h1i1 in_@number b-5c5d2g-1h-9j-2 in_a a-1b-3c3d1e4f2g-6i-6k4 in_about c-9 in_accra h1k-1
    in_after b1f2g1 in_again f1h1 in_all a2d-2e-2g7h-1i1k-1 in_an a-7b-7c2d1e-7i-5j-5k5 in_and a-2b-4c-3d-2k1
    in_another a-2d-2f-1g1h1i1j-2 in_answering e-1 in_any d-3e-3f-3g-1h-1 in_april a-3b2d3e-2g-2h-2i-2k-1
    in_around c1 in_as i3 in_at a-4b1d2g2i-1j-1 in_athens b-3j-1 in_august a-3b1c-5d-2e-1h1k2 in_autumn e2h-1
    in_bakery a1 in_before g-1 in_behind h2 in_better a1 in_between d5i1 in_bits c1 in_black e-1i1 in_boston c1
    in_both c-2h-2k1 in_bristol h-2 in_by i1 in_calgary g1 in_cardiff a-1 in_case a-2b-6c-7d-3e-10f8g-2h-1j-1k1
    in_charge a1c4g-2 in_chickenpox g2k2 in_circles c3k-2 in_college a-2 in_compensation b-2
    in_contact d-1f-1g-2h2j-1 in_court c1d2g1 in_debt k1 in_december b5d-3h-3i2j-1 in_doha b1 in_dollars b4
    in_dubai j1 in_dublin j2 in_due c-1d-5e10g-4h-6j-2 in_each c2 in_eleven c-1i1 in_english d-5 in_europe a2
    in_euros b2 in_every a5b-2c-2k2 in_everything a1 in_fairness b1d-1 in_favour a2g1h1 in_february c-4d-1h-4
    in_first d1 in_five a4b-5c-4d1g4 in_for a-2b-3c-4e-2f1g2h-2i1j-4k1 in_forty c4d2 in_frankfurt h2
    in_from b1c1g-4h-2i2 in_front a4b1c5e-2f1h1i1j-3k1 in_full b4c-2 in_future d1e1 in_god e1 in_gold b-2
    in_good c2 in_hand b4c-2h-5k-2 in_her c3d4i3j2 in_his a-1 in_hospital k3 in_how a1h2 in_if c1e1f2
    in_insurance b-2 in_ireland a1 in_is c1 in_it a-1b3c5f-3h6i1j-4k-2 in_its d1e4h-1 in_itself c-2
    in_january c-2d3f-2h-1i-1k2 in_july e-2 in_june a-2b-1c-1d-1e-4i-1k3 in_keeping a4h1 in_lagos a-3d1
    in_law a-6b-2c-1d-5e2k3 in_laws k2 in_leeds b-4g2h2 in_lieu b1 in_life a-1b2 in_line a1b-1g1 in_lisbon h1
    in_london b1 in_making d-2 in_manila b4c-3 in_march a-4d4e-2f-5g-3i-2j-2 in_may b1c-1e-4f-3g-5h6i-3j-1k1
    in_me a3c-6d-5e-5f-4g6h1 in_meeting b1 in_melbourne b-2 in_mind a1b4f-3h4 in_more b1 in_most b1c-4j-1
    in_munich b2h-1j3 in_my d-1e1f-3g-2h1i-6j-10k-3 in_nairobi b1 in_nearly a1 in_no a3d-1g-3h-3k3 in_november c2
    in_now h1i2 in_october c-1i2j-3k3 in_on b1e-5g1h-1i2k-6 in_one c4e-1f-2g-8h1j3 in_order b1d3e1 in_oslo b-1j2
    in_other g-1h3 in_our b3d-2e-5h-2j-7k-2 in_part a1 in_pay b2 in_peace d4e4f-3h3 in_pencil b-1f10h-6
    in_person a1b-4c-10d-8 in_perth a-3 in_place e2h-3 in_plain d2 in_porto e-1 in_portugal j2 in_post h2
    in_public b3 in_pune e-2 in_question g3 in_red a2 in_rehab j-1k4 in_reply h-1 in_retail d-1 in_round c2
    in_september b-2h1 in_short d4h4 in_since b1c1j-1 in_six c1d1g2 in_some a-1 in_spring a-3b-1c-3e4f-5h-2j1
    in_staff a1c-1j1 in_stitches b1c-3d2 in_stone f4 in_such c3k3 in_summer b2d1 in_teaching g3 in_tears c5
    in_ten a3b-2 in_terms a2b-5c1 in_that b-8c5f-2h-2j-3k-2 in_the a-1c1d3e4f1j-5 in_theatre g2
    in_their a-3b-1c-1d4f-1g-1h3i4j-4 in_theirs a2 in_there a-2c3d5i3 in_these d2e1 in_thirty c-4d-2
    in_this a1b3c3d-3f-2g-1h1i2j-4 in_three b2d-1h-2 in_thursday f1h2 in_till g3 in_time c-3h-3j2
    in_to c-2d-2g2i2j-3 in_tomorrow g1 in_touch a-9b-9c-7d-8e3f-6g-14h-3i-3j-6k-3 in_town c1d-5j-7 in_twenty a1d2
    in_twice i1 in_two a-2b-3d1e3g2h-8j3k-2 in_uniform i2 in_view h1 in_week h2 in_well a-1b3 in_wellington h2
    in_what a2b-2c1 in_when c1e1 in_which c3d3e2f2g3h2 in_winter b-1g1h2k-1 in_with b2c-8d-7e-3g-1h1i1j-3k3
    in_without d1h2 in_words d4 in_writing a-3b2d2e-8g-4h-2i9k-2 in_year c-1 in_years c-2d-1
    in_your a-2b1c-2d1e-4g-1h1i-2k-9 in_yours a6f-1h-2 in_zurich j2 inbox a-1b-6c-7d-1e8f-3g-7h-6i-4k-1 inbox_. g-1
    inbox_again e1 inbox_and e2 inbox_is d1e4 incentive b4 inch c-1 inclined a-1c1d-4e-3f-3g13h-7
    inclined_to a-3c1d-4e-3f-3g12h-6 inclining g6 inclining_towards g2 include a1c-4e-1
    included a3c-4d-8e4f-1g-1h-1i1 included_, a4b5d-2h-3 included_. a1b-4c-4d-2e4g-3i1 included_a c-2
    includes b4c-3e3 includes_a b1c-1 including c-6d-3i3 including_a c-2 including_the i1 inclusion a-1
    income b7h-3k2 income_, a1 inconvenience e-3h-3 increase b6c-4 increase_in b1c-3 increasingly g4
    increment b9c-3h1 increments a-3b7d1f2 indeed b2c1 indemnity b3 independent c1 induction c7d-4g-1i5
    indulgence d-1e4 industrial d1 infection c1 inform a-1b1c-5e1f-6g-6h4i1 inform_the c-2d1e-2
    inform_you b2d-10e5f-3g-3i2 information c6 informed c2e1g-2h3k-2 informed_that h2 injections k1 injuries d-1
    injury d1 ink c-5h-1i2 inmail e2h-2 inside a-1b-1c3d-2e-2f-2h-4k-1 inside_. c1d-1g1 inside_a c2
    inside_out c-1g-1k-1 inside_the c1 insist f1 insisted c-1f2 insists d-1h-5i5 insists_on h-2i3
    inspection c2g1h-5 inspection_. c-1g1 inspector b-1c-3d-2g-4h4j-2 inspector_. h2 inspire c1
    inspire_confidence c1 inspiring a2 instance c-1i2 instead a3b1c-7d-2e-13f2h1j-6 instead_, b1h3
    instead_. c-1d-8e-3g4 instead_? b-9d-10f-9g-11h-3i-4k1 instead_of a1d2e-3f6i1k-2 instinct g2
    institute a6b2c1h-1 institute_, a2c2d1 institute_. a1 institute_has b1 institute_in a2 institution a6c1e1h6
    institution_of a1d1 institutions d1 instructions c2d-6h-2 instructor a-1c-3 instruments c2 insult b4c1d7h-2
    insult_a d1 insult_my d3 insult_to b3d3 insulted c3d2 insulting b2c2d-1 insults c2 insurance a5b8c-4d-2
    insurance_. a4 insurance_and h1 insurance_for b1 intelligence b2c1d3 intend d-2e3g-4h4 intend_to c-4d-2e3g-4h4
    intended c-2 intensive k3 intensive_care k3 interest b-7d1e-5f-2g2i-1 interest_, a3d2g1 interest_. b-4e-1g-3h1
    interest_? b2g2 interest_in a-4b-5c2d-4g-1h2 interest_to d1 interest_you c-2 interested a-7b-2c-1d5g-12h8j-2k-6
    interested_, c-4d8e-6g-1h8 interested_. d2g-4h5k-3 interested_in a-4d-5e1g-2h-4 interesting a8c-3h2i-1
    interesting_. h1 interesting_for d1 interesting_than a-2 interests a1 intern a-2b2d3 internal h-1
    international h3j3 international_school j3 internet a-2b1d-1e-3g2h-2 interns a-4b2c2d1 internship a3b5c-1d-3h2
    internship_. b1 internship_was b3c-4 internships b1 interrogation a-2c7 interrogation_. a-1c4 interrupted c6
    interrupted_me c7d-2 interview a-2b-5e-7f5g3h6i-8j-3k-2 interview_! e1 interview_'s g3h2
    interview_, c-5d4e1f1g1h1j2k1 interview_. a4b2c-3d-3f-4g3h6i1j1k-2 interview_: e2f-1h2 interview_; f3h-1
    interview_? c-2h-3 interview_a g2h2 interview_about d2 interview_after c-1f3h-1i2 interview_again h4
    interview_altogether h3 interview_and a-3b-1e-3g2h6 interview_another d1h-1 interview_any b3e-2h5
    interview_anymore g1h3 interview_anyway f1h-6 interview_as a3c-2g-4h-1 interview_at c-3f-1g1h-3j1k2
    interview_away a2h1 interview_back f1h-1 interview_because b2c2h1i1k1 interview_but b1f-1h-1i1 interview_by h3
    interview_call h-1 interview_came g-2 interview_can h2 interview_date g1h-2 interview_dates c1
    interview_day f1g3h-1 interview_down d1g-3h6 interview_felt c4 interview_for a-2c-12d-8e-1f-3g-3h-2i-5j-10k-4
    interview_from f-2g1h5 interview_go h3 interview_guide c1 interview_has d2 interview_i a3c3d4f2g2
    interview_if a2c3g-2h-5 interview_in a-2f1j1 interview_invitation d-4e-1h-17 interview_invite d-5h-4
    interview_is d2e1f-2h7j2 interview_last h1 interview_letter c1 interview_list d-1e-1 interview_me f2i1
    interview_monday g-2 interview_next d2g-3 interview_now g3h2 interview_of c1d1g-4h2i-1 interview_offer h-2
    interview_on c-3e-7f-2g-5h-2i-16j-1 interview_open a2 interview_or d2e-1 interview_panel d1g-1
    interview_process c-2g-4 interview_questions h2 interview_room c1h2 interview_round h-2 interview_schedule h1
    interview_slot c3d1 interview_so f1g2h2 interview_some e2 interview_the f3 interview_this e-1f-1h-1
    interview_thurs g3 interview_time h2 interview_tips b-3 interview_to b-1c-2e-3f2g-3h-1 interview_up e-2
    interview_was a-1c6 interview_we e1h2 interview_weds g3 interview_when e3 interview_will g-1
    interview_with a-5c-3e-4i4 interview_would a-1g5h-1k2 interview_yet e1 interview_you g-3h6
    interviewed a-5b-4d-1e-7g-3h6k-1 interviewed_. d-2h6 interviewed_by d-3h2 interviewed_for c-1
    interviewed_me a-2d1h-4 interviewee h2 interviewer a-6b-2c9e-4g-2h-3 interviewers a-5b-2c5d-3g-2h-2
    interviewing a-5c3d3e-8f1h6 interviewing_. b2e-3g1h5 interviewing_after h1 interviewing_for a-1c-2
    interviewing_me c4d2h1 interviewing_with f1g-1 interviews a-2c-1d1e-10f-5g-1h4j-9k-1
    interviews_, b2d-1e-2h4i-1k2 interviews_. a1b-8c-11d-6e-1f-4g-4h8i-4j-1k-2 interviews_: a1 interviews_and c-2i2
    interviews_are d-1k2 interviews_at g2h-1 interviews_because d2h-5 interviews_for a-2b-1d2h-3k-1
    interviews_go d-1 interviews_in c-4d-4h4 interviews_is c5h2 interviews_last h2 interviews_on h1
    interviews_this h1 interviews_without c1g2 into a-3b-5c-5d-4e2f3g-4h-4i-1j-2k2 into_. e1 into_a c-5d-2e-2g1
    into_each j-1 into_hospital e2g1 into_in a-2 into_it a-1b-4c-5d-2f4g-3h-1 into_my a1e-1h3j1 into_one a-1c5
    into_tears k2 into_that b-3e2 into_the b5d3e2g-4i3j-1k1 into_them e2 into_this d-1e-2 into_what b-2f-1k1
    into_your d2f2 introduced c1 introduction a-1i2 intrusive c2 invented a1b-2c-1d3 invigilator c3
    invitation a1b-3c-1d2e6f-4g-8h3i-7 invitation_, c-2d4e4h2j1 invitation_. a-1c-6d-6e-1 invitation_; h2
    invitation_and b2h-1 invitation_came c1 invitation_for d1h-1 invitation_from a1c-2 invitation_has e1h2
    invitation_i c1d1 invitation_in e2 invitation_is h6 invitation_on e2 invitation_reached c1h1
    invitation_that d1h4 invitation_to b-3c-3d-4f-1g-3h-8k1 invitation_you h2 invitations c1g-1h-3
    invite b-9c1d-1f-5g-3h-3k3 invite_, c2h-2 invite_. h-3 invite_for h-1 invite_me h1 invite_others d-1
    invite_to h-8 invited b-2c2d1f-1g-4h-1 invited_me c2d2f-1 inviting c-2f-3h-6 inviting_me f-2h-6 invoice b4c-2
    invoices a1b5 involved b4d-3k2 involved_. b2d-1 involves c-1d-1h1 ireland a1b1d1 iron d2e1h-1 ironing b2
    irons a1e1h-3k-2 irons_in e1h-3k-2 is a-2b-1c2d-2e-1f-2g6h-2i-1j-1k2 is_, a5b2c5e-2f1g1i-3k-2 is_. a-1b1c1
    is_: c3d2 is_@currency a1 is_@number c-7d-2g-5j-4k-5 is_@other d4 is_a a4b-1e-2g4h-2i2j-2k-7
    is_about a4b4d-1e1k2 is_above d2 is_after a2b-3k2 is_again i-2 is_against c2h1 is_ahead a4 is_all a1d3e2k2
    is_allowed g1 is_almost b3 is_already a-1c1g2h-3j1 is_also a2h-1 is_always c2d1 is_an b1c1d-1g1j-1 is_and b-1k1
    is_another a-2c-4d-2e4h-6 is_any a-3c4e-3f1 is_anybody e1 is_anyone d1g-1j2 is_anything c3 is_as d3g3h-1
    is_asking c1 is_at a-2c-6e2g4h1 is_attached b-1c-4i2 is_back h2i2j-2k2 is_bad c2 is_badly c4h-1 is_behind e1h2
    is_being c4j1k1 is_below c-3e-1 is_best a1d2e1g-1 is_better b1c-2d-4 is_between a-3b-4h-1
    is_beyond b-1c-5d2g2h2 is_bigger a-3b4 is_blocked e2 is_booked c-1g-4i-2 is_broader a2c-1 is_busy e-2
    is_by a-1g3 is_cancelled g4 is_certain j-1 is_clear c-3e2 is_close a-6b-3 is_closed c-2d1e4h3i-1
    is_closer a7b-1c-1h-1 is_cold c-1 is_coming e4h-3j3 is_complete i2 is_dead e1g3 is_decided f1h1 is_difficult g1
    is_doing c4d3j1 is_done b-2g1 is_down c-2 is_dry f1h-3 is_due b1k-1 is_empty c1e3g-1 is_exactly c-3
    is_excessive c3 is_far c2g-2h2 is_final d1e-4f5j-1 is_fine a1b-3e1g-6h-3 is_finished e3h1i2 is_first d2
    is_for a3b-3c3d-1e-2h-1i5 is_four d2 is_frankly a1c1 is_free c-4d1e1h-2 is_from c3 is_full a1b-2c2d-2e-2h-1i-1
    is_further a1c-4h-2 is_generous b1 is_getting d1k3 is_giving a-5b4c-3d2f1g-1h-3i-1k-1 is_going b2c1d-1e-1h-1k1
    is_gone d1g2 is_good a4b2d4 is_graded b3 is_growing b-1 is_guaranteed b3 is_half a1b-1c-2g2j4 is_hard a3b5
    is_having c-1h-2 is_hereby g-2h2 is_higher a1b-2k-1 is_his b-2 is_holding b-1 is_how b-2c-4d-1h-4
    is_i b1c-6e2g-3h5 is_impossible g5 is_in b-11c-5d-3e4f-4g1h-4j-3k2 is_it a-7b4d5e-9g1 is_just a6c-4f-1
    is_kept f2 is_kind b1 is_known c3 is_late c-3 is_leaving a-2c1h1 is_less c1 is_like b3j1 is_long g3
    is_looking a-6b-2c-5d-2g-2j-3k-1 is_lovely a3b1 is_low b4c2 is_lower b1 is_made a-3b-3c-4e-3g-4h9
    is_me a-1c-4d1e-3h9 is_miles c-4 is_mine a-1c-3e-1 is_monday i3 is_more a7b-3d-1e-5f-3h-1i-2 is_mostly c-1
    is_much a2b-2c-2 is_my a2b-1c-13d-1e-2f-1g1 is_nearer a5g-2 is_nearly g1 is_needed c-2g-1 is_neither e3
    is_never a-1c-2j-1 is_next a1h5 is_nice a1 is_no a-6c1d-5e-3f7g2h4i-5k1 is_nobody g1
    is_not a-9b1c4e-1f2g2h3i-12k2 is_nothing a-2b3c-3d-2e-3g-1h2 is_now c-7h-4j1k4 is_number a3c2h1
    is_of a5b1c-4d2h-1 is_off c-2d1e3g4h2 is_old c4 is_on b1c-11d-12e-4f2g-3h-5i-5 is_once h-1
    is_one a-2b-4c-3e2g1h5i-3 is_only a-4d-7i-1k3 is_organised a1 is_out b-5d-6g7h-8i-1j-5k2
    is_over a-5b-6d1e2g-7h2j-5 is_packed g2 is_paid b4c-2k-1 is_paying a-1b-5h1i-1 is_perfect d1 is_poor c2
    is_possible g3 is_pretty b-2c1 is_putting b1j1 is_quite c3d1g-2 is_rare a-1b3c-5d-1i-1 is_rather c1 is_ready h2
    is_real g-2i1 is_really c4d-3g1h1j1k1 is_run c6g-2 is_safe g-1 is_second a3c-1g-2h1 is_set e3k2
    is_settled b-2e1g2h-2 is_short c2 is_shut d1h-3 is_signed f1h-4 is_simply a1b1e-1g-5i-2 is_slow e1
    is_so a-2d-1e-1g-3h-2 is_some d1g4 is_something a-7b-1c2e1g2h-7 is_sponsoring j1 is_staying h1j1
    is_still b-5c-3f-2h3i3k2 is_stronger a-1b-1h1 is_such d3e1 is_superior a-1c-3h-1 is_taken b1g2h1
    is_taking b-1c2d1j2k2 is_telling g3 is_ten c2 is_that a-5b-1c2d-2e1g-4h4i1k-2 is_the a7b-1c-8d-1f-7g-4h-2i2j-1
    is_their b3f1 is_there a-6b-1c-11e-6f-2 is_thin a-2b1d2 is_this b-3c2d5g1i1j1 is_three a-3b-1i2j-2
    is_through k3 is_tied i-1j2 is_tiny a-3 is_to b-1c-2e1f-2h12 is_too b-1c3h2i-4j-3k-8 is_tough b2c-1
    is_true c2i2 is_unclear e-3 is_under b3e1 is_up a-2g-3j1 is_used b-3 is_useless d1 is_very d2 is_waiting d1e2
    is_way a4g-1 is_well a1c-3 is_what a-2b-1c-6e-6i1k-2 is_when g7 is_where b-2g3h1
    is_why a-3b-1c-16d-5e2g-6h2j2k2 is_wider c-2 is_with a-4c-7d-2g-1h3k-1 is_withdrawn h2 is_worse c2
    is_worth a-1b2c-3h-5 is_writing g1 is_written c1d1e2f1 is_wrong a1c2 is_your b1e4 is_yours a-1c1
    island a2b-2c-1d-1e-2g1j1 island_, a2h2 island_. a1 issue a-1b-4c-2j1 issue_. b-1 issues h1 istanbul c1
    it a-1b-2c1d1f-2g1h1i2j-5k-5 it_! c-1d1e-3 it_'s a2b3c-2d-3e-5f2g-3h-1i-2 it_, b2c1d-1f1g2h3i2j1k-1
    it_. a-1b1d3e-2f-1g1h1i1j-1 it_: d1 it_; e-2h3 it_? b-2c1d-1e-1f1g2h-7 it_@number b3f2 it_a b-6c2d4e2f2g5
    it_about c-4h4 it_again c-5f-1g3 it_against g1 it_all a-7c3d1e1g-1j1 it_already j1 it_also e-1 it_an a3b4c-1d2
    it_and a2b3c-5d-1e1f-3g-3h4i1k-3 it_another d-2h-1 it_any c-2g-4h2 it_anymore d-3f1h2k1 it_appears b2c2
    it_are c-1 it_around a1e2 it_as d-1e-1f1 it_asks d1 it_at a-3b-3c-1e-4f1g1h-1 it_back b-4c-1e-1g-2h1
    it_be a-1b-4c-6d-3e-2f1g1h-1 it_became c5 it_because c2i1 it_becomes g3 it_been a-1 it_before c-4d-2f3h-1
    it_bothered c3d-1 it_brings a-4 it_but k2 it_by a1c-2d-7e1f3h-5i1 it_came a2b1c-1d-6e-5g-5h-1j-1
    it_can a1c2d-2e-1g1h-8 it_cheered c-4g-1 it_clear c1e1 it_comes a1b1c-3d-3g1 it_concerns g1 it_cost b-1
    it_costs b-2d-2j4 it_could a-3b-3c-2d-2f-3g8h-2 it_depends b3e1 it_deserves h1 it_did a-4c-3h-3
    it_does d-6f-3h4 it_down b1d5e-8f4g1h2 it_easier h4 it_ends d1 it_even c3h2 it_every g2 it_falls c1g-3h2
    it_feels a-2c-5g2 it_felt a-5c1h-1 it_first d-1 it_fits a2 it_for b2c-1d5e4f-3i3k-3 it_four c-2
    it_from b-1e-7h2i-2 it_gave d2 it_gets a3c1e1 it_gives a1c-1h3 it_gladly i-1 it_go e-4g3h4 it_goes a-3c2f4
    it_got a1d2e1 it_had a-2b-6c-3e-4g-2k1 it_half g-1h1 it_hanging e2g-1 it_happens c-2 it_hard c4g3
    it_has a2b-3c-2e1g-3j-1 it_help d-1 it_helps b-2i1 it_here c2d2g1h7 it_hurt c3d2 it_i c1e4h1 it_if a1b-1e3f4g-3
    it_in b-5d1e-1f-2g7h1i3j-6k4 it_into d3 it_is b-1c-2d-1e-2f1g-2i1j-3 it_just b1c-2d2 it_kindly c1d-4
    it_lands b-1g-1 it_lie e2 it_like b2c1d1e2 it_looks b-2d-2e-4f-5g9h-6 it_made a-1b-4d-3h-7j1 it_makes a1g-2h2
    it_may c-6e-1g3h-9i2 it_means c-3d-6e1g-1 it_meant a-2b-3c-7d-5e-5g-1 it_might c2d-1g3 it_must b-1c-2d7
    it_my g1h2 it_myself c1 it_never d3 it_next d2h-2 it_not b1h-1 it_now a1b-5d-7g1h3 it_odd c3 it_off b-3d-4e-3
    it_offers a2 it_on a2b1c4d-10e-5h1i-1j-1 it_once d2 it_only c-1 it_open e-1 it_or b1c2h2i5 it_ought c1
    it_out a-1b2d4e2g-1h-5k3 it_over b-4c-2d-2e9f-1g-4h-1j-2k-3 it_pays b7 it_plain c-2g-1 it_possible f1
    it_properly h2 it_put c4g1h-1 it_rather g2 it_reaches a1 it_really a-1d1h1 it_rest e1 it_right b1d2g-2
    it_said b2h1 it_says d1i1 it_seemed c-2 it_seems c-2d-4g4 it_short d1 it_should b-4c4d-1g-4 it_showed c3
    it_shows c1d-3h-3 it_since h-4 it_slowly d2e1k1 it_so d-2e3h1 it_some d-6 it_soon e1 it_sounded b1c1
    it_sounds b2 it_stands b2f3g-1h-8 it_starts g-1h4 it_stay e3 it_stays d1e2 it_still a-1b1 it_stood b1
    it_straight h1 it_struck c2 it_suits a4 it_takes d4e3g-2h-1 it_than a-3b-3c-4d1 it_that e3f-3g-2
    it_the b-3c-4d3e-4f1g2h-6j2 it_there e-1g-6h8 it_this a3b-2g6h1 it_three c3 it_through b3c-3d2f-4g-5h3k-3
    it_till g2i1 it_to b1c-1d2f1g-2h-1i-4k-4 it_today d1 it_too b1c-1d2g1 it_took a-5b-1c1d-2e-9h1i2j3
    it_troubled c1 it_true b3d-5 it_turned a1b-3c-1 it_turns g1 it_twice b1c-6g1 it_until b1e1g-1
    it_up a-1b1d3e-1f1h1i3 it_very c-2 it_was a5b-1c-5d-3e-2f-7g-5i-1 it_well c-2 it_went b2 it_were c-2d2h1
    it_when b1c-1e4g-1h4 it_will b-1c-7d3e3f-5g1h-3i-1 it_with a-2b-4c-2e9f-2g-3h-5i-2k-1 it_without c-2d-2
    it_won a1k-2 it_works d-2 it_worth b4h2 it_would a-2b-5c-7d-3g4h1i-6j-3k-8 it_wrong g-2 it_x e1 it_yet e2f-2
    it_you b1d-4 its a1b-2c3f1g1i2j-1k-8 its_candidates c-3d1 its_clients c1h2 its_course g1 its_doors a1c-1
    its_funding f1h-2 its_mind a-1b1h-4i2 its_new b1 its_own a-1b-6c2g-4j1 its_people a1c-1d-3 its_purpose c1
    its_staff c2 its_time c2e2 its_title c2 its_way c1i1j1 itself a4d-1e2f1i2 itself_, a2b-1c-5e1h1
    itself_. a2b2c-2h-3 itself_on c2 ivf k6 janitor c-1d2 january a-3d2e-6g-6h-2i2j-2 january_, b2f-1
    january_. a-2c-1d1h-3i3k-2 january_and k2 january_i g-1h-1 japan j1 jargon d-2 job a4e-1f3h5i1j-1k-1 job_! h1
    job_'s a-3b1c4e-3f2 job_, a-3c-1d-2e1f3g3h1i1j4k-6 job_. b-4c-5d-1e1f-1g2h2i-2j-1k-5 job_? d1f2 job_ad b-2
    job_again d-1e3 job_already e1h1 job_and a-1b-6d1e-6f-3h7i-2j-5 job_any h4 job_as a-4c4h1
    job_at c-5d-9g4h2i-6j-5k-1 job_before c1d-2h3 job_but e1f1g3 job_by d1g1 job_came j1 job_centre c-2
    job_closer a-2b2h3 job_comes b1 job_description a1b-1d1h-6 job_elsewhere a-9b-6d-1f-7h-3i-7 job_fair c-3
    job_for b3c2d5g-1i1 job_from j1 job_goes h-1 job_has a1c5h-2 job_here i-2 job_hunt a-2c-1 job_hunting h2
    job_i a6b-1c-9d-4e-3f-1i-1 job_if c2 job_in a-2b-1c-8e-3f-4h1j2 job_is a-1d3e-2g1h-5j-3k-6 job_itself f3
    job_now a1d2g-5h11 job_of c-2d1 job_on a1c-1d2g-1h2 job_or f1 job_pays b5 job_search h-1 job_share c-1f2h-1i3
    job_since g2 job_so g-4h-2 job_somewhere a-2d2 job_spec c2d1 job_than a2c-1f2 job_that a4b3d1h1i2k3 job_this h5
    job_title a-4f-4g1h-6i3 job_to a-1d4h1 job_until h4 job_up a1 job_very g-2 job_was a1c4d-1 job_where b2h-2
    job_will d1 job_with a5b4d-1f-1g-3h2k-2 job_would b-1c3h-1k1 job_you c1d-2f2h-2 jobcentre i-1
    jobs a6b-4c2d-3e6f-4h-5i-2k4 jobs_, h2 jobs_. c-2e4g1h-1k3 jobs_at h2 jobs_in a-1b-2c2 jog d6e-1h3
    jog_on d6e-1h3 join a5b-1c2e-3g2k-4 join_. c2f1h-1 join_a c1h6 join_at g-2 join_the a1g4h-2
    join_them a2b-1g1h-1 join_you b1g2h-1 joined a3b1d-10e-7g-10h9i-4k-1 joined_a a2b-3h8
    joined_another a-5c-4e-1f-2g-4h5 joined_is a2h-3 joined_the f1h2 joiner h1 joinery a1
    joining a4b1e-9f3g1h10i6j-8k-5 joining_a c1h2k-2 joining_another i1 joining_bonus b2 joining_date b-1h1i3
    joining_is a3h1 joining_the b1d2g1h5 joining_there f1g1h-1 joining_you g1h2 joint e-2 joints b2h2
    joke a-1c5d8e-7f1g-7i2 joke_, c4d3h2 joke_. c1d3e-3h-1i2 joke_about c1d-4 joke_and b1c3d3 joke_of d5f2
    joker c-4 joker_, c-3 jokes b-1d-5 jokes_. c-1d-1 joking d4 journal i-4 journey b-6e-2
    joy b-2c-14d-5e-8f-1g-8i-6j-3k-7 joy_. b-4c-6d-8e-2g-1k-2 joy_of h2 joy_to a-2c-5d-5 judge a-3b-1d2e-3g1h-8i1
    judge_, c2 judge_. a-2 judged a2c-3 juicier a3h1 july a-2e-6f-2g-2h-7k1 july_, i-2 july_. b-3c1e-2h-3i4k1
    july_and b1 jump a2b1c-3d4e-2f1g-3h-2 jump_. d1g-1 jumped b1h2 jumping d1 juncture e2f2
    june a-9b-5c-8d-12e-7f1g-1h1j-1 june_, a-1c-3j-1 june_. b-1d-1e-2f2g-6h1i2j-3 june_@number i-3
    june_and b-2h1j1k2 june_i g1h1 junior a-3b-4c3d-1e-3f-2g-2h-2 junior_, a-1c1 junior_for a-1c3 juniors c1
    junk e-1 jury b-6d2e1f-1g3i-8k-4 jury_duty g1 jury_is g-3i-1k-2 jury_service b-4e-1g3h-5i-6k-3
    just a2b-1c-4d-1e4g-4h-2i-3j-8k-1 just_a a4h4 just_about b3 just_as a-2b-1c-4e-1g2 just_assume d-1e4f-2
    just_been b-3c-4e1g-5h1k1 just_before c1 just_can a3g-1 just_checking e-3 just_clicked a3 just_come g-3h-2
    just_committed h1 just_could a1e2 just_different a-2 just_do d-4f1g1 just_felt a1c-1 just_finished g1
    just_for a-1b4d-3 just_found k1 just_going e5h-2 just_got c-1e-1h1 just_has a4 just_have c2e4g1h1
    just_in a-1f3g2 just_leave f1h-3 just_let h2 just_letting h2i1 just_like c-2d1 just_me c2e1 just_message e3
    just_more a5g-2 just_moved g-1h2k-4 just_need b1h-1 just_not d-1e2g2h2 just_now a-5d1f-5g-1h-1k2 just_out k2
    just_popping e-4 just_put e1h-1 just_ringing h3 just_said c2h1 just_say b5e-6 just_signed a1h5 just_so d1g4
    just_take d-1h1 just_tell d2 just_that g1 just_the a1b1c-2d1e-3 just_to d-2e-3f3g-6h8 just_too b1c-1e3
    just_touching h-4 just_what a-3c-3d3 just_yet b-2d-2e-4f7g-7h-3 justice c-5d-5 justice_. c-5d-3 justify b4
    k a-2b7f1g-1 k_@close b6 karachi c2d2h1 keen b-4d-3e-11g1h-9i-5k-11 keen_, k-1 keen_. d-4g-4 keen_and g1
    keen_on a1c2e-2g-2h-4 keen_to d1f1 keener a2 keep a-9b1c-1d2e-3f9g-2h-5i2j-3k4 keep_. h-2 keep_a a-1e-2f4h1
    keep_all b2e1 keep_an d-1k-2 keep_asking c1 keep_both a-2d-1f1 keep_every b1 keep_for b-3c-1 keep_going e3g6h-2
    keep_his j1 keep_in b-2d-5e-10f-6h2 keep_it b-2c-1d-1f-1g-2i1 keep_me b5c-1d-9e-9f4h-5i2k2
    keep_my a2b-1d-4f6g-3h-4i1k2 keep_one c2g-2h2 keep_our b1f4h1 keep_private b-5h3 keep_quiet i1
    keep_talking f3h-3 keep_that a-6b-7c-4d-1e-3f-6g-7i-1k-3 keep_the a-2b-3c-8d-1f3g-8h1j-1 keep_them b2d-2
    keep_this d-1e-4h-5 keep_to b-1f1h-1 keep_up a1b-5d2j-3k2 keep_writing e1g2 keep_you c-4d-9e3g-5h-1
    keep_your a-1b3d10e1f-2g1k1 keeper c-1 keeper_, d1 keepers a1 keeping a1b-1c-3d-10e6g-2j-2 keeping_my e6g-1h-3
    keeping_the h2 keeping_with a4h1 keeps a-3b-6c3f-3g2i1k2 keeps_a h2 keeps_its a-2c2 keeps_me b-7g1h-6i1
    keeps_the a-2i1 kennel h1 kennels c1h2 kenya j1 kept a1b-7c6e-2f3g-7h-5i-1j-2k2 kept_. f2 kept_a c-2h-1
    kept_asking a1d-4 kept_calling c7d-6 kept_changing b1c5h1 kept_for g2h2 kept_in a-2c-1d1f1
    kept_me d-3f-3g-5h1k2 kept_my d1 kept_on c3 kept_the c-4j-2 kept_us c-2 kept_your a2c-1e-1
    kettle a-4b-2c-7e-3g-2 key a-3b-5c4d-6e-5h-2i-2j2 key_. b-2 keys a-3b-4c-3d-1e-4h1j7k-5 keys_back j2
    keys_to h2i1 kia g1 kick d-1h-3 kick_out h-1 kicked d1 kicks i2 kicks_off i3 kid b1c-7d2 kidding c-3
    kidney d1k3 kidneys k3 kids a-6b4c2e-1f-3h-5i-9j5k7 kids_'s a-2i-2 kids_, a-1b5g1h-1k2 kids_. h-1k1
    kids_are b-2g1k2 kids_i a-1 kids_in a-1h2k1 kids_start j3 kids_to a3 kids_with d1 kill c1d3h1 killed c-3d2g1h-2
    kilometre b2 kind a-4b-3c-8d-9e-5f-5i-2j-5k-8 kind_, b-2i1 kind_. b-5e2g-3h-4k1 kind_about c-3d-2 kind_as e1h3
    kind_enough b-1c-2 kind_invitation b2d-1h6 kind_note g1 kind_of a1b6c5d2g7h-5i-1j-2
    kind_regards a-8b-6c-9d-9e-7f-3g-8h-7i-4j-2k-4 kind_team h3 kind_to a-2c-5f1g-5 kind_word c5d1
    kind_words c-2d-3h1 kinda c7d-6f-3g10h-4 kinder a-4b-8d-1e-2g-3k-4 kinder_. c-2d-1k-3 kinder_than a-3
    kinder_to c1 kindergarten b1c1h1 kindest a-6c-3d1 kindly a-1b-2c-15e3f-1g-7h4i-4k-8 kindly_, b1c2
    kindly_. c-3d-7e-3h1 kindly_allow e1 kindly_asked d-2 kindly_bear e-2 kindly_cancel d-1i2 kindly_close h6
    kindly_confirm d-1 kindly_consider b3e-1h1 kindly_desist e5 kindly_do b-2c-2e-2h-3 kindly_drop d1
    kindly_exercise e3 kindly_find d1 kindly_for d4 kindly_give d-1e1 kindly_keep f3h-1 kindly_leave e1f1
    kindly_let h3 kindly_note b3c1h-2 kindly_offered b1h-1 kindly_put a1 kindly_read d3e-1 kindly_refrain d2e1h-3
    kindly_release h-1 kindly_remove a2h8 kindly_spare d4h-1 kindly_stop d4e3h-2 kindly_strike a1h2 kindly_take d1
    kindly_treat d-6e-1h6 kindly_withdraw a1f2h4j2 kindly_you h-3 kindness a-10b-6c-2d-6e-6g-5h4
    kindness_. a-2c-2d-6 kindness_to h1 kindness_when h3 kindness_you a-1 king b-3c-2 kiss c-1d-2e1
    kit a2b-4c1g-1i-1 kit_. a1 kitchen a6b-6c-1d-10f-1g-1h6i-1k-2 kitchen_, h4 kitchen_. b1c-1d-2 kitchen_for h1
    kitchen_has e1h1 kitchen_in a1 kitchen_is a6c-3 kitchen_job b1 kitchen_table b-2c-2 kitchen_than a3
    kitchen_that a-1c1h1 kitchen_was a-3c1 kitchen_where a1 kitchens a2h-1 kitchens_, a3 kiwisaver b1
    knee a-1b-4d-1e-2g-2i-2k9 knee_in k4 knee_operation h1k2 knees c-6d-2f-3g4h-6k2 knees_. e1 knees_are a-2b-2k3
    knew a3c4d-7e-7g-5h2j2 knew_every a-1c-1 knew_i b3c1 knew_it a1c2h1 knew_my c-2 knew_nothing c3
    knew_that a1c-1d-3 knew_the a2d-1 knew_what b1c2 knives c1d-4e-1g-4 knock c-3d-3f2g-4h1k3 knock_on f2k1
    knocked a3g1h-2k2 knocking a2c-1h1 knocks a4g2 know a-6b-1c1d-3f-5g-2h-3i1j-2k2 know_, a-2b4e7k2
    know_. a1b-1c-2e4f-1g4h-5k3 know_? d-5 know_a b-1c3d1e-6h2 know_about a2c2d4f1g2 know_at b1e1 know_before h-2
    know_by e1h-2i4 know_every c2 know_from d1 know_how b-2c-5d-1e-5g-10h-3j-2k-3 know_i e4g-7h7i1k2
    know_if b-2e-10f-2g5 know_in e2k2 know_it c6d5e-2g1 know_more e5 know_my e2 know_something e1
    know_that b-2c-7d-4e-3g1h3 know_the b1e-2g-4h-3 know_their c-1 know_there c-1h3 know_this a1c1 know_to c3d1
    know_tonight h-1i2 know_what a-8b1c3d-3e5f-2g-6h-8j1 know_when c-2 know_where b-4f1h-1
    know_whether a-3b1d2e-4g-1 know_which a2g-1h-3 know_who c1 know_why d1h-4k2 know_yet g1 know_you a-4e-5f-1g-2h2
    know_your a-2c-7d-2e-2h-3 knowing b2d-4g1 known a-2b5c2d1g-6h3j-3 known_. c-1k1 known_for b1c4
    known_to a-1b3c2e1 knows a-2d-1e3f4g1i-1 knows_, e3f2 knows_. c-2d-4f3g6h3 knows_i d-1h-3 knows_it b1c7
    knows_that d1 knows_the c-1d-1h-1 knows_what c1d1 knows_when e1 kroner b-1 la d-1 lab a5b-1d-13e-1g2i-1
    lab_, b-1g2h1 lab_. a2h-1 lab_and h1 lab_has a-1 lab_in a4b2h1 lab_job h2 lab_technician h1 label a3b2c5
    laboratory a6b-2d-4h3j1 laboratory_, a1 labour a-4c4i-3j5 labour_law c2h1 labourer c2 labs h1
    lack a-4b-1c1g1h-3 lack_of a-2c6d2g-4 lacked a3 lacking c3 lacks a-2b-1c3 lad a-4d-7e-2k4 lad_'s k1 lad_. d-3h4
    lad_who d-4 lad_with b2c-2 ladder a2b-6d-4e-1g2h-2k1 ladder_. e-1g1 ladies b-1d1 lads b1c1d-12f-2h4 lads_, h2
    lads_. b1d-2g1h4 lads_at b1 lads_in c-3h-2 lads_on c1 lady b1c4d-2g-7h2i3j4 lady_, a1 lady_. h2k2 lady_at c-1j3
    lady_from b2c-1j2 lady_in a2h1 lady_on c3 lady_said e1 lady_who c2d1h-2 lady_with c-1d-1 lagos a2g-2h-1
    laid a2b4c-4h-4j-1 laid_on a-3b1 laid_out a1 laid_the a1 lake c-2 lake_. c1 lakhs a-3b5c-1d-2g1
    lambing a-2b-4c-2d-5e1h-3i3 lambing_'s e-2 lambing_, e1 lamp a-2d-3 lamp_, d-1 land a3d-7e4 land_, a4
    land_. a-2b1 land_in e1 land_lies e1 land_on a1 landed a3b1c-2d-10f-4h7i-5k2 landed_. a-3c2h-1 landed_a a1b2h1
    landed_in g2h3 landed_on k3 landed_something a3g-5h7 landed_the a4 landing a1 landlady j2 landline c1e3
    landlord a-5b3c-1d-5e-4f-2h-3i-5j5k3 landlord_'s b2 landlord_has c-1j-1k1 landlord_in j2 landlord_is b1k4
    landlord_of j1 landlord_wants h1j1 landlord_will h-2j-2 lands b2d-3e5g2i-1 lands_in b3e3 lands_on b-1h1
    lane a-4c-3f1g2h-2 lane_, a-2h-2 language a4d1h-4 language_, a1d2 language_. c-1 lanyard a-1c1i2 lapse h1
    lapse_. g1 lapsed i2 lapses a-1h1i5j2 laptop b1c-4d-8e-3f-5h-5 laptop_, e-1 laptop_is i1 large a1b3c3
    larger a5b3c-4e-1g3h-1 lass d-2 last a-3b1c-3d3e-4f-4g-1h1i-1j1 last_, a2b1d-4 last_. a-2b3d-5j4
    last_autumn h-9 last_been h1 last_bus g3 last_day b-3h2i4 last_email c2d1g1 last_employer e-1 last_friday b1h4
    last_letter c3d1e1h1 last_mail c1 last_message d-2e3h-3 last_minute b1c4d1 last_month b-1c-8d-1h7i-1k3
    last_night a1c-8d-6e-6h6i1k-5 last_note h-2 last_of c-2i1 last_one c-2d-4f2 last_piece c-1j2 last_place c-1
    last_round c-1f1i1 last_spoke b1e-1g1 last_spring h-8 last_summer d2k-1 last_thing c-3j1 last_three c3e2h-1i-1
    last_time c-3d5e-7h-1 last_tuesday c1 last_two b-2c3e-1i-2j-1 last_week c-2d1e-6f-5h8i-1j1k4 last_weekend j1
    last_winter c1h-3 last_year a-4b2e-5h-3i-5k-2 last_you c2d-1e7 lasts j-1 latch f4h-3 latch_for f1h-1
    late a-14b-5e-15f-2g3h-3i-10j1k-5 late_! d1 late_, b-1c1d4 late_. b-2e-4h-2 late_and c4g1 late_answer e-2
    late_because c-4 late_change b-2 late_for c1g5 late_in c-3d2f1g-4j2 late_notice h2 late_on b1c1h-2
    late_reply c-2 late_shift g1 late_to h1 late_with c1 later a-6b-8c-5d-5e6g-10h-2j-3k-1 later_, c-1d1h-4
    later_. b-2d-6e6 later_date i-5 later_i e3 later_on d-2f1 later_stage h3 later_start k1 lates b1g2h2
    laugh a-1c-8d4e-1g-4i-1k-2 laugh_, a-1d1 laugh_. b1c-1d3h-2 laugh_? b1 laugh_and e1 laugh_on d1 laugh_out d-3
    laughed a-5c5d3g-2h-4k-1 laughed_, b-1 laughed_. c2 laughed_at b1c7d2 laughed_out b1c-1d3 laughed_so c-4
    laughing b-1c-7d-1h-2j1k-3 laughing_. c-4d-4j1 laughing_at d1 laughs d1 launch b-3d-3e-3g-4i-2
    laundry a-1b1c1h-1 laundry_, a-1 laundry_. c2h1 law a1b-4c3d-1e1f-3g-2h3i-5 law_, c-2 law_. a2c3h5 law_firm d2
    law_in c2 laws c-1k2 lawyer b-1c-5d-1i1j3k2 lawyers a-3c-4e-2g1h-1j4k3 lawyers_. g2 lay d-1e1f-1g2h4 lay_a h4
    lay_down h4 layers c2 laying k1 lazy c1 le b-2c-3d-8e-3 lead a-4b-5c5d2g-3h2i-7k1 lead_. a2e2h1
    lead_interview h-3 lead_job h3 lead_post h1 lead_role d2 lead_the d1 leader a3c1d-4f1h4k6 leadership c5d5g-4
    leading a3 leads a5d1h5 leads_. h2 leaflet b-4c-3 leaflets b-2 league a10d1h-2 league_, a2b1 league_. a4d1
    leaking c4g1 lean a-3b-2c-1e-1f-3g10h-5 lean_to g3h-1 lean_towards a-1g4 leaned c3h2
    leaning a-3c-8d-1e-3f-4g10h-10 leaning_on e-1g-1 leaning_toward g4 leaning_towards g2h-4 leans e-1g2
    learn a3b-7c-3d7e-3f-6g-6h2k-2 learn_. c-1d-2 learn_about e1 learn_from a1c2d1 learn_how d1 learn_in c3h2
    learn_more a-1d-3g-1 learn_some d1 learn_that c1d3h1 learn_the a1d2 learn_to a-5c-7d4e-4 learn_what c-2d1e1
    learned a-3b-6c-3d-1e-11f-1g-1h-11i-1j-2k2 learned_. a2 learned_a b-2c-7d-4e-2 learned_to d-2h-1
    learning a2d-3e-3g-3h1k2 learning_. d-4 learning_to k3 learns b2d4 learnt c-4g-1h-3 lease a-3b2g-7h-5i-6k-3
    lease_, h-1j-1 lease_car b4 lease_on a-2c1j-2 least a1b1c-1d4f2g-1 least_a d-3 least_have c3 least_of c-3
    leave a-4b2c-1d-2e3f5g-1h-1i3j2k-3 leave_, b6c-1i1 leave_. b3c5d1e-3h-6i4k-2 leave_a d4e-4f1g-1k1
    leave_and f-2h-2 leave_before b-2c1f-1h-3k2 leave_for d2 leave_from i-4 leave_in d1 leave_is d2
    leave_it a-6b-2d-3e6f-8g5h1j-3 leave_me a1b1c-3d1e5f3g-3h-4i-1 leave_my a-5e-4f13g-4h-5i-1 leave_of a2h4
    leave_on b1 leave_people c1e-1 leave_that a-5b-3c-5d-5e-5f-3g-5h1j-2 leave_the a2b-6c-4d-9e2f2g5h1i-4j-1
    leave_them e1g-3 leave_this e4g-2 leave_to a-3b-3h3j6 leave_until g-1k-1 leave_was a-2b4g2 leave_without c-3
    leave_you a1b-4c-8d-3f-5h-2 leave_your e3h7 leaver b1 leaves a6c2e2k2 leaves_a c3d1 leaves_me b2c-5g1i-2k3
    leaves_you a2 leaves_your a1c-1h2 leaves_yours a5d2 leaving a-3b4d-1e3f-2g1h3i1j2k-6 leaving_, a-2b3h2
    leaving_. b3h1 leaving_a d1 leaving_it c1h3 leaving_my h-3 leaving_the a-4g-1h5i-1j2k-3 leaving_this e1g1h-2
    leaving_you c-3d-5g2h-4 leaving_your a3c-1g1h3 lecture a-8b-5c2d6e-3f-1g3j1 lecture_. c-1d-1 lecture_me c5d7
    lecture_on b-1d1 lectured c3d6 lecturer c1d-3 lectures a-3b-3c2h-1i1 lectureship a2b1f1h3 lectureship_. h2
    lecturing d1e-2 led a-2c4 led_me c-2 led_to c4 leeds a-6b-1c2d-1e-2g1 leeds_, c2 leeds_. h2 leeds_and h1
    leeds_by a-1 leeds_for g2 leeds_office b2c2 left a-7b-1c2d-2e-7f3g-1i-6j-4k7 left_. b1d1g2 left_a b-4d-9e-4f-1
    left_after b3c-1 left_alone e1k1 left_and f2 left_at b1 left_for h1 left_hand d3 left_in a2b-5d-5f1j-1k2
    left_it b-2c-2h3 left_me c2g1h-5i-2k5 left_my b-2c-4g-6h-3 left_of i1 left_off f5h-3 left_on b1k2 left_out c4
    left_over b4 left_school d1 left_the b-6c-3d2g3h1j1 left_this e1 left_to b1c2d2g-1i1k-4 left_with c2
    left_within c2i-3 left_word c-5d-1 left_your c1g1 leg a-1e-1h-3i-2j-2k-2 legal a-4c3d-3h2 legend c-2d-2j-1
    legs b-1d-3g4 lemme d-4e6 lend i-1 length b-3c-1e-1h-1i4j-1 length_of c-1i4 lent a-5d-9e2g-2h-6i1j1k-3
    lent_, e4i1 lent_. c3e1 lent_me a-1b-4c-4d-4e-5h-2j2 less a1b7c3d3e-3f2g10h1j2 less_, b1d-1e-1f2j2
    less_. c-4e-3g1h-1 less_about d4 less_and a2g4 less_certain g3 less_decided g4 less_i a-2c4g3
    less_of a4b-2c-1d-2g-3 less_set g2 less_so c4 less_sure c1g2 less_than b11c-8d-4g-6h-1 less_who c-2d4
    lesson a-7c1e-4i2 lesson_in c-4 lesson_observation c4 lesson_on i1 lesson_to d1 lesson_was c1 lesson_with c1
    lessons a-3b-1c1d2f1g-5h-1j-1 lessons_. a-2f1 let a-2b-3c1d-2e8f4g-2h3i4j2k-6 let_'s a-1b-1c-2e2f9g-6h-3j-2
    let_a a2c5d5 let_alone c1d1 let_another h2 let_down c4 let_go a3c4e-5h1i2 let_her c1d1h1 let_it e3f-5g1
    let_me a1b-1c-13d-2e2f-3g-2h-5i3k-4 let_my c2e-3f2g-5 let_somebody d-1f2h4 let_someone h1 let_that d-2e1h-1
    let_the a-3b-5c1e2f1g-4h5i2 let_this a-5c-2f-6g5h2 let_u e1 let_us b3c-2e3f2g1h-3j1 let_you c-10d-3f-8g-2h2
    let_your c-1e3h5 lethal c-1d-1 lets b6c-1d-1g-4h-3j6k-3 lets_me b5c-7d-3g-2 letter a-6b3c-3d-2e1g-1i8j1k-1
    letter_, a-3c-1d2h2i1j2 letter_. b2c3d-4f1h-3 letter_and c2d1f1h-1k2 letter_came c-3h3 letter_for h-1i2
    letter_from c-1h1 letter_i a1c3h4i1 letter_in h-2i5 letter_is b1c-3d2i3 letter_like c-1 letter_made a1
    letter_of b-2c-2e2h-5i2j1 letter_reached c1 letter_said c2 letter_says c1g2 letter_so i2 letter_they i-5
    letter_to c-2i-1 letter_was c-7d-2i-1 letter_with c1 letters a2b-1d1e6f-2h-5i-2j-2k-2 letters_, d4h-1
    letters_. c-4h-1 letters_from d2e3 letters_i a-1c1 letting a-7b-3c-3d-6g-3h3i2j3k-3 letting_me d-1h-4i3k-4
    letting_the e2 letting_this g-1h4 letting_you d-5e-5g-1 level a7c3d2e-4f-1g-10h-2i-5k-3 level_, a3c1
    level_. a3b4c2d3 level_@number a1b-2i-3 level_i c4 level_than a3 levels c1d-1 liable g2k1 liar d1k1
    liberty b-1g-2h-3 liberty_to g-1 librarian c1d-4e-4h3 librarian_, c1h1 librarian_. g1 librarianship b2c1d2
    library a2b-3c1e-5h1j-5 library_. b2c1d1g3h-2 library_has h1 licence a-1b1c-1e-5g-2h-7i-1k2
    licence_, c-2f1h-2j-4 licence_. g-1j-2k1 licence_is g1 licensed c-2d2j3k-2 lick d5h1 lie a3b5e2g1h-6k2
    lie_, c1d-1h-1k1 lie_. b3d1e-3 lie_for e4 lie_in d1 lied c6d6 lies a3b-2c-1d1e4f-1g1h2 lies_. d2 lies_closer a3
    lies_in g1 lieu b1 life a1b2c-2d7e6f-4g-13h-3j3k5 life_'s a2c-1d1h1 life_, b-3d2i2 life_. a1c-9d5e1 life_got e3
    life_i b1d2 life_in a1c1j2k1 life_is c-3d-1e3j1 lifeboat b-3g1 lift a-8b-5c1d-7e-2f-5g-2h-5i-5 lift_, c2
    lift_. c-1h1 lift_and b1c-1g-1 lift_has c4g1 lifting g-3h-2k5 lifts c-1d-1e4g1 lifts_, k2 lifts_. g1
    light a3c4d-7g-7h2 light_. b1 light_heart g-1h3 lighter b1 lighting c3 lightly e-2g-4h-4 lightly_. g-2h-4
    like a2b-1c4d2e-1f-1i-3j-5k-5 like_, a1c-1d-1e2g-1 like_. a-3b1c-4d-1f1g2h-4 like_@number g3
    like_a a-5c-1d-2e-2f4h-6k1 like_an b-1c1d1e-1 like_at a1h1 like_family a1c-2 like_for b3 like_home c-5h1
    like_i a-2c3d3e-10f-3g10h-2 like_it c1e1f4g-2h3k2 like_me a5c-7d-9e-2f-5h2i5 like_more a4g2h-2 like_much b2
    like_my a-1b-3c-3d1h-1 like_no a-6c-2e2 like_one d3 like_someone c-3 like_that a5d3e-1f-3g-7
    like_the a3b1d1e2g2h-1 like_they a2c4 like_this a1c-1e-1g-2h-5 like_three a-1c3d-5
    like_to a-6b-2c-7d-13e2g-8h3i-9j-6k-7 like_two a-1c4 like_we c1d3 like_with a1d3 like_you a-1e-4g-3h5k1
    like_your g-3h-2 like_yours a1c-11g-3h-1 liked a3d-16e-9g-10h-2k-4 liked_, b1h-2 liked_. a-4b1c-5 liked_best a3
    liked_it c1h-2 liked_more a-2c2 liked_most a6 liked_that a-3c-8 liked_the a3 liked_to c2 liked_you a1
    liked_your a-3h1 likelihood a1e-3g11h-6 likelihood_i g4 likelihood_that g3
    likely a-6b-3c-6d-9e-8f-6g20h-10j-2k-4 likely_from g1 likely_i e-2g9h-7 likely_than a-3g5h-1 likely_that g1
    likely_to g4 likes a1b7c-2 likes_of d1 likes_to a1b3 liking a2c5f4 liking_. a2c5 limbo c-1 limit e3h-1i2
    limited c2g2i1 line b1c-1d2e5h1j-5 line_, a2c-2g-2h1 line_. a-1b2d1e1h1i1 line_about c1d1 line_again d2
    line_before a-1b1f2 line_for b2 line_from e1 line_in h4 line_is d-2g-3 line_manager k4 line_of a-2b1d2h-2
    line_on c3 line_once e1g1 line_through h8 line_to c-2e-4 line_up a2g4 line_with a3g1h-1 lined g-3
    lined_up a2g-2 lineman h1 lines a2b-4c1d-4e-2 lines_, c1 lines_. c2h2 lines_up a4g1 lining a-1d-6g-1h-7
    lining_up c-2h-3 link a-2b-5c1d-6f-3g-3h-3i1k1 link_, c-1 link_and k2 link_for e2 link_to c-2i2 link_you h-1
    linked a-1b2h1 linkedin d-5f-2g-2h-6 linkedin_. c1 lips b-3c-2d2e1h1 lips_, d2h1 lips_are b-3e1 lisbon f1h1j1
    lisbon_. g1j1 list a4b-5c1d-2e2f2g-1h2i-4j-1k-4 list_, b-2f1h-2i2 list_. a2b1c-3d-1e-1f-5g-7h4i-2j-3k-2
    list_and d3h3 list_as f2g-2h4 list_for a-10c-8d-7e-5h-1j-1 list_i d1 list_in c2h-1 list_is c2h-1
    list_just f3h-2 list_of a-1b-1d-3e3g-1i-2j5 list_please b1 list_than a3 list_until h1 list_will h-1
    list_with a-1 listed c-2g2h-1 listen d6e-1f1g3h-5 listen_, d2g1 listen_. d3f3h-1 listen_to c1g4 listened a-1c-2
    listened_to a-1d-4 listening c1d5h-3 listening_. c2 listening_to b1d1 listens d-4 listens_. d-1 lists a2h2j1
    lists_. h1 lit c-2g-1 little a-2b3c9d3e-1h-3k4 little_, b1d-2g2 little_. b2d-2h-1i1 little_about b-3
    little_bit e-1g1 little_boy c-2d-2k1 little_girl k1 little_in c3 little_job a-2h2 little_longer e3f1h-2
    little_more a-3c1g-2 little_one a-1b1d-2k3 little_ones a-2h-2j2 little_that c2 little_to c1d-2g1
    little_while e2 live a-3b5e-2f1g-1h-3i-5j4 live_. b-2c-1d1f1h-4 live_in b5g1i-1j2k-1 live_is j2
    live_on a-4b8c-6d-3e-3g-2h2j1 live_with b-3c1 livelier a7h-2 lives a-4b4c-2d-4e1g-3 lives_. a-1e2 lives_in b-1
    lives_on b1 living a-1b6c-2d2g-3h-4i-2j-2k-1 living_, b-3d1k-1 living_. a-1b3d2 living_and b1c-2d1
    living_in b2g-1 living_wage b2 load a-2b1d2e-5g2h-4 load_. b1g1 loaded b3c-1 loader a1 loading a-3b7d-3g-5i-2
    loads a2 loaf a1c2d1 loan a-5b5c-8d-5e-1f1g1h-4k6 loan_, b1k-1 loans b1h-1j1 lobby a-4b-5c3d2e-3g-2h-8i1j-3
    lobby_, c1 lobby_. d1h-1i1 lobby_for c1d2 local b-5c-4d-6g-2i-3 location a1c1h-2 location_, a1 location_. c1
    lock a1d-1g-3 locked b-2c5g-2 locked_in g-3h3 locum b4h-2 lodge a-4b3e-1g1j6 lodge_. c1 lodging b-1h-2j5
    lodgings h-2j4 log c1g1 logged c3 logged_me c3 logging e1h-1 logistics a1c-3d-1h2 logistics_. a1 logo c-3d3h-1
    logo_. d1 logo_is c-1 lol a-3b-7c1d8e2f2g-6h-7 lol_, c-1 lol_. f3 lol_no d4 london a-3b9c-1g-3h-4j1
    london_weighting a-1b6c-1g-1 long a-1c2d-6e4f-2g-5h-2i-7j-1k1 long_, c1 long_. b-1c7d-1e4f-2g2h-4 long_; a1c-1
    long_ago c4 long_and b-1c-1d1g-1h3 long_as b-2c-5d1e1f5g-3h-6 long_covid k5 long_day g3i-1
    long_enough c-1d2e-2g-1h-3 long_for a-1b-8e-4g1i-3j-4 long_haul a2h2 long_i e-1h-1 long_last a1b2
    long_letter e2 long_process c-2h-1 long_service a1b8 long_silence c2e2g2 long_story h4 long_talk h3
    long_term a5b4c-1k1 long_that c4e4g-1h-2 long_think e-1k-1 long_time b1d-5e-3k-1 long_to a1e-5k-3 long_walk d2
    long_way b1 long_weekend b-2e-2 longer a2b-4d-7e2f-4h3i-2j-6k4 longer_, c-1e3 longer_. b-5c-3d-3e5g-1h1k3
    longer_a c-4d1f-1g-1h6 longer_applying h2 longer_available a1b2h5 longer_be e1h3 longer_for a1e-3
    longer_have h-2 longer_i a2c1g2 longer_in g2h2 longer_looking h1 longer_need h-3 longer_seek h5 longer_sure h1
    longer_than b-5c6e-1g-5h-6 longer_wish c2g-3h9 longer_works g1h-1 longlist h3 look a-2b1c3d4e1g5h-2i-3k-1
    look_, d-2h-5k-3 look_. c2h1 look_after a-4b-2d-5e-7g-2i-4k-2 look_around b-2 look_as g3
    look_at a-1b5d1e2f4g-1i2j1 look_elsewhere b3 look_for a-3c-1e6g-8i-2j1k-2 look_forward d2h-2 look_in c1
    look_like a3d2e-2g3 look_of c1g5h-1 looked a1c11d-5e-3f-7g-6h-2j-1 looked_a c2 looked_after a-3c-6
    looked_at a7c-3d-2 looked_for c-1e2 looked_hard a1c-1 looked_in c2 looked_like c1 looked_up c3d1 looked_worn c3
    looking a-1b1c-1d-9e-3f-13g5h4i-2k-7 looking_, b4c-1h4 looking_. c-4g-3h1 looking_and b1 looking_as g4
    looking_at a2b2c5d3e4j2k1 looking_doubtful g4 looking_for a-2b-1c1d-4g-2h3k-4
    looking_forward a-6b-2c-4d-6e-4g-15h-14i-9k-8 looking_like g2 looking_likely g1h-1 looking_to h5
    looking_unlikely g2 looks a2b-1c4d-7e-7f-8g10h-8j-3 looks_after c-1h-1 looks_as e-1f-1g5h-1
    looks_like a-1c1d-6g2h-2 looks_the a1g2 loop d-2g-1h3 loop_. c1 loose a2b-3e1h-1 loose_on a2b-2 lord a-1e3g3
    lorries b-3c4g-1 lorries_are a1c2 lorry b-3d-2g-1j5 lorry_collects g-1j-1 lose a-8b3c2d11e3f2g-3i3k1 lose_a d2
    lose_my b4c3d8e5g-4h-7 lose_sight h1 lose_the c-3f3k2 lose_touch e-3 loser a-1 loses c5h2 losing b4c4d7e-1k3
    losing_my c6d5 losing_the k4 loss c-5d6h2 loss_of c-1h3 lost a-5b-4c3d-1e-1f-5h-5i-9j-1k7 lost_, a1 lost_. c-3
    lost_a b-2c-1d-1g2j2 lost_her b1c-1 lost_his j-4 lost_in a-1c-5d1e3 lost_interest g-1 lost_its a-1c1k-1
    lost_my a-5c10g1h-4k3 lost_on c-2 lost_the a-1c1e1g2k3 lot a1b2c-1d5e2f-2g-3h1j-3k-3 lot_, a1b1c-1f-3
    lot_. a-2b4c-1d1h1i-1 lot_and a1 lot_are d-1 lot_at c1e-1h-1 lot_can f1 lot_could d4 lot_for a-2h-3j2
    lot_from c-3 lot_going c-2e3 lot_have b2d-1h-2 lot_is b1 lot_more a4h1 lot_of a-4b-2c3d3e1g-3j-2k2 lot_on e6
    lot_that c-1 lot_to a-4c2e-3g4h-4k-1 lot_were d1 lot_with a1h2 lots d-3 lottery a-2b-1d3g-1j4
    loud b3c-3d3e-4h-3 loud_, b1c-2 loud_. d-1e-1 loud_at b1d3 louder a7c-3d1g5 louder_. a1d2 louder_than a4g1
    loudly c-3 love a1b-2c-2d-4e-7f-4g-10h3i-11j-9k-12 love_, c1d-1e-2f-1g-2h-2 love_. a2 love_a b2 love_it h3
    love_of b1c-4 love_that d-2 love_to a-10b-2c-1d-2e-7g-4i-2 loved c-9d-4e-7g-5h-6i-2k-5 loved_it c-1h-3
    loved_the a-3b1c-7 loved_your a1 lovelier c-2 lovely a-2b-3c-6d-4e-5f-5g-2h3i-6j-6k-5 lovely_, a3b1d1g1
    lovely_. a-2b-5c-4d-4 lovely_about c-2h2 lovely_and c1h2 lovely_as a3 lovely_for d2 lovely_team a2
    lovely_thing h1 lovely_to d2h-2 lovely_way c-2 loves a5c-1d-8 low a-6b5c1d2g4h-2k6 low_, b-2 low_. b5g4
    low_for b5k1 lower a-2b4c-1f-2g-1 lower_. a3b-1g2 lower_than a-4b3 lowest a-3 loyalty b4c3d1g-1 lpa b6f1
    luck a-12b-9c-9e-9f-10g-3h-3i-15j-8k-14 luck_! d-5 luck_, d3 luck_. c1d-2g-1 luck_filling d-1h-2
    luck_finding c-4d5h-5 luck_for d1 luck_getting h6 luck_in d-2 luck_to c1e1h-3
    luck_with a-9c-14d-5e-8g-13h-13i-8j-9k-2 luckier a1 lucky c-12d2e-7g-9h3j-3k-1 lucky_. d-1 lucky_that d2
    lucky_to a-2c-2 lukewarm e-1g6 lump b-5d3h1i-1k6 lump_sum b-4j1 lunch a-8b4d1e-10f-8g1i1j-3k-4 lunch_, b2c-4d-2
    lunch_. a-4b3c1f-2h-4 lunch_and b5d1h-1 lunch_break b-3d2g-1 lunch_breaks b2 lunch_hour b-3 lunch_is c-2g1
    lunch_on c1 lunch_to k-1 lunch_with h2i2 lunches a-2c-2 lunchtime h5j1 lunchtime_. j1 lunchtime_and h4 lung k2
    lungs c-1d-4k4 lying a3c3d4e1g2h-1k2 lying_. d4f1 lying_if a4c-4g2 lying_on c1i1 ma c-1 ma'am c1d1e-1h-1
    ma'am_, c3d1e-1 ma'am_. d-1 ma_, a1 ma_. g2 machine a-2b-9c3e-5g-6k-1 machine_, c1 machine_. c2d-3g-1h1
    machinery c1 machines a4b-5c5h-1 machines_, a1c-1 machines_. a1d2 machines_are a3c1 mad a3b2d-6e4f-1g-3h-7k-3
    mad_. e1 mad_here e2 mad_to a3b2h-1 madam c3d-2h3 madam_, b1c1h3 made a-2c3d-5e-6f-9g-9h3i3j-2k1 made_, a1b1
    made_. e-1h3 made_a c-2 made_about i-1 made_an c-2 made_for b-4h-1 made_in h1 made_it a-1b7c3d-1h4
    made_me a3b-3d-6e-12f-3g1i1j-2 made_my c1d-1g-9h-6i-3 made_of h-4 made_permanent i2 made_sense b-2c2j1
    made_the a2c-4g-2h2j-1 made_them a-1c-3 made_this a-2b5d2 made_to a1d1h-2 made_up a-2e1f-4g-2h5i1k-4 made_us c1
    made_you d4 made_your c-1d1 magazine a3c2d-2h2 magazine_. a1c1 magician d2 mail a-8b-1c-2e-2f-4h-3i2
    mail_, h2j2 mail_. c-2d1e-2g1i2 mail_as c2d1 mail_from e4 mail_i b1h3 mail_in e-3 mail_made c1 mail_of e2
    mail_that c1 mail_this d2 mail_to d1 mail_was c1d1 mail_went h-1 mail_you d1 mailbox c-2d-1e6h-4 mailbox_, d-5
    mailbox_. e1 mailing d1 mails c1d-3e4h-3k1 mails_. d2e2 main a-1c1d-1g-1 mainly h1 make a-1b3d1e-1f3h-3j-1k1
    make_, e-1 make_. b2c-1 make_a b-1g-4h-1 make_for c2 make_in a-1b2 make_it a-6b-1c-12d-6e-8f6g8h-2j1
    make_me a1c1d6e-6f3g-2h-2k4 make_more b4 make_my c1h2k2 make_no a1 make_now h1 make_one d1 make_sense b1
    make_sure d2 make_that d-4 make_the a-1d-4e-2g-1i-2 make_tuesday e1g-2 make_up d1e4f-3g-5h-4i3k-4
    make_you d-1h2 make_your d1e1h-2 maker c-2 makes a3b6c1d-4e-6j-3k4 makes_. a-1b2c4d1 makes_a c-3 makes_all a3
    makes_for i1 makes_it h3 makes_me a-3c1e-3k2 makes_more g-2h2 makes_my h1 makes_no b5 makes_one d-1
    makes_people c-4 makes_sense b2g4 makes_the b-1g-2h-1 making a-2b3c3d1f-3g3i3k-3 making_a c2
    making_it e-1g5h-1i3 making_me d4 making_the a1h1 making_up e4 malaria k2 mam a1c-1g2h1 mam_'s a2b-1g1
    mam_says h1 man a1b3c1d3e-2f4g4h4i1k-3 man_'s b1d3 man_, a-1 man_. a-2f3 man_at c-4 man_for d-2 man_from c1h1
    man_i g2 man_in b1g-1 man_of a4b-2c-1 man_on b1c5h1i1j1 man_to e2 man_who a1b-1c1h2 man_with c-4d2h-3i-1
    manage a-6b-1c-1d3e-11f-2g9h-4i-5k6 manage_a c2 manage_on b4 manage_the h-3j2k2 manage_to c-4d2e-2f-2g4
    manage_without g1h1 managed a1c4d5i3 managed_. c2d1i2 managed_to c3d2i2 management a-1c6d1f3g-5h2
    management_. a-2c3d1g-1 manager b3c4e-3f2g-2j-8k1 manager_'s b1c-1d2f1h-2 manager_, a-1c-3d2i2k-1
    manager_. a1b-3f2g-3i-1 manager_@other d-3 manager_and c-1k3 manager_at k2 manager_for d3 manager_has h-1
    manager_i c-3f1 manager_in a2c3h2 manager_interview c-4k-1 manager_interviews h5 manager_is d4 manager_job h1
    manager_on c-2f2 manager_position e2 manager_post c-1h2 manager_process h1 manager_seemed c2 manager_showed c-1
    manager_spoke c2 manager_to h-4k-1 manager_vacancy h-1 manager_was c4d-2 manager_will g6 managers b1c8h-2
    managers_. b1 manages h3 managing i2 managing_director i1 mandate a6b-5c1g-2h-4 manic e2 manila b3c-3
    manner a1b1c3d5g1 mannered c-1d5 manners a-12b-9c1d13e-3 manners_, c1d2 manners_. d3h1 manners_before d2
    manners_of d1 manners_than a-3c1d3 manners_to d3 manure d4h2 many a-7b-9c2d-2e1g-2h-7k-1 many_, a1b-1h1
    many_. c1d-4g1h-1 many_a c-3 many_for h-1 many_interviews d-1 many_more d1 many_of c1d1e-1 many_people d-2
    many_places a1 many_thanks b-2c-6d-11h-3 many_things d1e6g-1 many_times d5 many_years h1
    map a-2c-7d-4e3f-1h-7i-4j-1k-1 map_, e3h-1 map_of c-1 map_room e-1 marathon g-1
    march a-6b-1c1d2e2f-5g-10h-1j-4k1 march_, a-2b-2d1h-1j-3 march_. d1h4i3 march_and b1c-2e4i-1 march_i e2h-9
    marine h2 marital c4 maritime a1h2 mark b-3e-3f2g5h5 mark_. b-1g1 mark_me g-1h6
    market a-2b-1c-1e-2f-1g2h1i-5j2k-6 market_, b-3e-1 market_. a-1g-4h2 market_day g6 market_for c2d2h2
    market_now h1 market_stall g1 markets a2c-1g1 marking g1 marks b-3 marks_. a1d1 marriage b-2c1d-3e-1h2i-2k6
    marriage_is k3 married j1k-3 marvellous c-3d2 master b3c1i-6 master_'s a-3b3c1i-5 master_. d-2 mat e1
    match a6b6c-6d-6e-7f6g-2i-9 match_, a-2d2g1 match_. a3c-1 match_and b3 match_for a9b-8c-6d-5f-1g-8h1i-1
    match_it b1f1 match_than a-4b-1h-1 match_the a-2d-1f3 match_to a5g3h1 match_what b4f3 match_your c-1
    matched a5b8d-4g-5h3k-1 matched_the b5c2h3 matches a5h3 matches_my a3h1 matching a-3b5c-1f2h-1
    mate b1c-1d2e-2f-3g-1h1i-2k-6 mate_'s b1 mate_, b2c-7d2h3 mate_. c-2g1h-2 maternity d-1e-1g-5i5
    maternity_cover b-7i6 mates a4b1e2 math b2 mathematics d1 maths a-2b3c-5d5g-3h-2 matron d-5i1k1 matron_. h3
    matter a-1b3c-3e8f-2g-2 matter_, a-2c1d1e2h-3 matter_. b5c-4e4h-6i1 matter_is c-1d1e3h3 matter_of c-2e-3g-4k2
    matter_to g1 mattered b1 matters a2b-1c-2d-6e4h-5j2 matters_. b-1j1 matters_more c2 matters_stand f1g1h-2
    matters_to e1 mature e1h1 may a-7b-7c-4d-4f1g6h-4i2j-4k-2 may_, a-1d1e-3g-5h-2i1j1k4
    may_. a2b-1d-1e-5f-3g-11h1k6 may_: c1h-2 may_and e2g-1h6k-2 may_at g-1 may_be a-6c1d-3e4f-1g5j-1 may_come g1
    may_end g2i1 may_every b-2 may_find d-1e2g5h-4 may_give a1 may_god c3d2 may_have a-1b2c-8e-4f-1g9h-1
    may_hear e2 may_i b2c-5d-8e-4f-3g-17i-1k-6 may_know g-2 may_need g7h-2 may_not c-8d-1e1g6h-8i2
    may_please a1c2d1g2h1 may_put a2g-4h3 may_recall h-4 may_remember d-3h-1 may_ring b1 may_say a3c1d2g-6
    may_see h-1i2 may_still e1 may_take a1e3h-1 may_tell c1d-1h1 may_the a-6b-9c-12d-9e-7f-4g-13h1i-6j-5k-3
    may_think d3h1 may_turn g1h-2 may_want g1 may_well c4g9 may_wish d2g3 may_write e2 may_yet f3h-1 may_you h1
    may_your a-6b-7c-15d-6e-10f-3g-12h2 maybe a-8b-1c-3d3e3f6g13h-7i-1j-3 maybe_, f2 maybe_. f1g-2 maybe_ask d3e1
    maybe_do d-2e-4f1 maybe_for e1f1h1 maybe_i c-4d-11e2f1g6h-2 maybe_in d1g-1 maybe_it c1f-1g4h-2 maybe_next b2
    maybe_no e4g-3 maybe_not d-4g3 maybe_try d1 maybe_we e-1 maybe_you c2e1 me a1c-1d-2e1f6g1h3i5j-4k5 me_! d-1
    me_, b-2c2d-1e-2g2h3j4k2 me_. b1c1d-2e1f-4h1i-2j-4 me_: c2d-5h2 me_; c-1h3 me_? a1c3d3e2h-3 me_@amount b1
    me_@currency b1 me_@number b-2k2 me_@other d3 me_@quote d1e-1 me_a a-2b2c-4d-4f3g-3h2i1j3k-7
    me_about a-2b-7c1d5e5f-2g-5h-1k-3 me_after a-2d3e3g2h1j2k-2 me_again a-1d1e3f6g-3 me_against b2 me_alive e4
    me_all b-2d2g-1 me_alone c-1d3 me_along c1d2 me_already d1e1 me_among f1h4 me_an b-11c-2d-3e1f-4g1h-7i-1j1k-4
    me_and a-6b-4c1d-3f3g3j1k1 me_another b5d1e2 me_any a-1b-1d-1g6k2 me_anymore f-2 me_apply c-1h5 me_are b1
    me_around d2h1 me_as a1b-7c6d1e3f6g-4j2k-3 me_ask h2 me_at a-2b-2d5e-1f3g-1h-2i1j-1k-1 me_awake a3
    me_away a2h-1 me_back a-6b-2d-3e-7f5h1 me_be b3d5e3g-3h1 me_because g1 me_before c2d-1e-2f5g-6h1j1
    me_behind h1i4 me_best a2 me_better a7b1c-5d-1h1 me_bow f4h-5 me_bring a2f3 me_but c-3g-1 me_by a1e6f-2i-1
    me_chew e3 me_come i1 me_coming g2 me_consult e2 me_cry c-1 me_did c-1 me_directly h-2 me_do a3b1d1f2
    me_doing g1 me_done e1 me_down b-1c1d-11g5h2i2 me_enough c1 me_eventually e1 me_every a-1c1k1 me_far a3g1
    me_feel b-1c-1d1e-1g-4 me_finish c1 me_finished a-1h4 me_first e3f-1g1h1k-1 me_five c2d4
    me_for a-1c-3f-2g4h-1i2j-1k1 me_forward h1 me_four c-2g1h1 me_free i-1 me_from a1b-3c-2d2e-1f2g3h6i4j-5k2
    me_full c-2 me_further a3e4 me_getting g2 me_go a-2b-3c-2d-4e-2i2j-4k-2 me_going c-1e1i2 me_gone f3g-2
    me_good h-1k3 me_had c2e2 me_half b1c-4i-1 me_halfway i1 me_has a-1b2c-5d4g5h-3 me_have a-1d-3 me_here b1g1i-5
    me_herself f1 me_himself f2 me_his c-2d-1 me_how b-2c-6d-4e-1f2 me_i b-1c1d2f-3g1h-7 me_if a-6c2e-2f-2k1
    me_in a-2b-2c-4e-1f2g-1h-1i3j-1k3 me_into a-3c-1d-2e-2f5g-2h-2 me_is b-5c1f2g1h-1j1 me_it a2g-2
    me_just a-1h-1i1 me_keep b4i1j-2 me_know a-2b-5c-6d-3e-13f-2g-8h-3 me_last e-1 me_laugh a1b-5c-8d-2h1
    me_leave d-1h2j-1 me_less a2 me_like a-2d1e-4g-3h-1 me_means e5h-3 me_monday h1i2
    me_more a9b-8c-7d-9e-4h3i-6k-8 me_most a2c-3d-2h3 me_much h-2 me_my c-1d3 me_next b2h2 me_no b-2c-2e4f-3g-1h-4
    me_not a1c2d-6f-5g5 me_nothing b-4c1 me_now d4e-1h5 me_of c-4d-3h-1k3 me_off b-2c3d1e-7f3g-3h8i-1j-3k-1
    me_on a-5c-1d4e-3f3g1h2j-5k3 me_once f5k2 me_one c1d1e1f1i-1 me_only d1i-3 me_or b1h1
    me_out a-1d-3e-11f4g-6h5k2 me_over a1b5c-1d-6e-3f-3h-2k2 me_pass d-1 me_pause c4 me_posted h-3 me_promise i1
    me_put b2c-4d1 me_rather g1 me_read b1 me_right b5c1 me_round a-2b-3c1d-6e-3f4j1k-2 me_run a1e2
    me_say a-2b1d2g1 me_saying c1 me_says g3 me_see e5f-1g-3h-1 me_short b3 me_sign h1i3 me_since a1b-2c-6
    me_sit a1e3 me_sitting g2 me_six c1 me_sleep e1i1 me_small e2 me_smile b1c-8h-3 me_smiling d-2e-2
    me_so a2b2c-2d-1 me_some c-1d-6e6g-3h-3 me_something a1b1i2 me_stay j2 me_still g2 me_straight b1g-1h1j2
    me_such c-4h1 me_take h2 me_talk c2 me_teach h-3i2 me_ten d1 me_than a7b-4c-4d-11g-6h-2
    me_that a-3b-1c1d-2e-4f-1h-5 me_the a4c-2d8e-7f2g-2h-2j-2 me_there a-1b2f2 me_these b-3 me_they c6
    me_think b3d-8e2g-3h-1k1 me_thinks g2 me_thirty b2 me_this c-7g-2h4k-1 me_three a-2d-1e-1f2j1
    me_through a-6b2c-8 me_till a-2b-2c-1f1g-8i1 me_time c-2d1e2 me_to a-2b1d-3f-7h-4i2j-7k1 me_tomorrow g1
    me_too e5g2h-3 me_tuesday h2 me_twelve d2h1 me_twice c3d-6i1 me_two a-1b2c-1f-1g-2i-1 me_type c2 me_under j-1
    me_uneasy c4 me_unless h-1 me_until b-1e1f2g-2h1i3j-4 me_up a-2b6d-1e-3f-7h2j1 me_wait c4d2 me_waiting c-2d-3
    me_want a2h-2 me_wants g7 me_was a1c3e-1g-1h3 me_were c-4g1 me_what a-3b4c3d1e-5f-2h2 me_when a-4d3e1f-1g-4h-1
    me_whenever e-1 me_where a2c-1 me_whether b2c1d1 me_which d-4e-1 me_who a-4b-3c5d-9g1h1 me_whole d-1e3
    me_why c1 me_wish e-2 me_with c2d2e-7h-3i-1 me_withdrawn h-1 me_within b-1 me_without h-2 me_work b-1f2h-3j5
    me_would c2d-2h1 me_yet g1h-1 me_you b3d-2h4 me_your b1c-4d-3 me_yourself d-2 meal b-2d-1 meal_card b-4
    meal_vouchers b3 meals a-2b9d-1g-1k1 meals_, h1 meals_. b5 mean b-2c3d-3e3g-3h-5i2j2k-3 mean_a h-2 mean_as a4
    mean_for b1 mean_no f1 mean_the c2 mean_to d-4e5g-2h-1 meaning c-1d-4e8g4h2 meaning_i h2
    meaning_to c-6d-1e7g1h1 meaningful a2h2 means a-8b-1c-7d1e6h2i2k5 means_, c1f1h-1 means_. c1d1
    means_a b-1c-5d-4h-3 means_i a-6b1c-4d-4e4i1k4 means_no c-1d1 means_that d-1e1h1i1 means_the e1h5i1
    meant a-1b-1d-2e2f-5h2i-7k-3 meant_, c2 meant_. a1c-2d-3 meant_a a-5b-1c-10d-7e-6g-2h-2k-1 meant_for c5
    meant_it h2 meant_to c3e4g3h3i-2 meantime a-7b-4e1f-5i-2j-3k-3 meantime_. e2 meantime_i b-1h4i-3
    meanwhile a-1d1e1 meanwhile_. d1e1 measure a4b-5 measure_. a-2 measure_up a3h1 measured a3b-1 mechanic d-1h-3
    medal a3b-2c-2d-2 medal_. d-1 media b-2 medical a-3b9c-1d-8f3h-2i5j-3 medical_. g1 medical_aid b5
    medical_and a-1h-1i6j-2 medical_cover b4 medicine b1k1 meet a-2b4c-6d-2e-6f2g-1i-10j-9 meet_, b1e2
    meet_. b1c-2g7k2 meet_a a1c-2g-2 meet_again e-3h-1 meet_at e-3 meet_in b3 meet_me b2 meet_on g-2i-1
    meet_people c-1d-3 meet_the f1h2 meet_you c-1d-3f3g-3h1 meet_your c1d3 meeting a-7b-4c-2e-4g7h1i3k3
    meeting_, d2g3 meeting_. d1f-3i3k1 meeting_and f2h-1 meeting_in h-2 meeting_is e1 meeting_of a1 meeting_on h3
    meeting_over a-4 meeting_room c-4d1g1 meeting_with g-4h3i1 meeting_you a-1d-6e-4g-2 meeting_your c-1
    meetings c3d1f-1i1k3 meetings_, d1 meetings_. k2 meets b-3h3 meets_on f-1 meetup e-3f-2g-3 meetup_, e-2g-1
    melbourne b-2 member a-2i2 member_of i2 members c-1h-3 members_of c-1 membership b5c2 memory c-2d2e-1
    memory_. a1d2 men a-5b2c5d4g-2j3 men_in b3d1 mend c2f1h1 mended c-5d-1 mended_. c-1 menopause g-1k2
    mental c-1d-1e5k1 mental_health c-3k1 mentally a1e1 mention a-3b5d-12e-1h-2 mention_her c-1 mention_it c-2
    mention_my g1 mention_that g-1 mentioned a-1b6d-14e-10h-6i-6j-2 mentioned_a b2c-1 mentioned_in b2c1
    mentioned_is b-1 mentioned_that b-3c-6 mentioned_the b-1c1 mentioned_was b-1 mentioned_would b2
    mentioned_your b3 mentions c3 mentor a6b-5 mentoring a1b-1c1 menu a3b-4c5h-3k-1 merchant b1 merely a4e1g-6h-5
    merit a2b2 merit_. a1 mess a-3c3e-1f1h1k3 mess_, k2 mess_. c5 mess_and c2g1 mess_me f2h3 mess_of c-1e2
    mess_with c2 mess_you c-2h1 message a-6b-5c-16e5f-4g-8h-3i-13j-3k-11 message_, h-3 message_. d-7e-1f1g-1
    message_about c-3e-4h-5 message_and d-3e1 message_as h2 message_from e2 message_i h3 message_me d4e5
    message_of e1 message_to e-2 message_was h2 message_when d1 message_with d-1 message_you d-5e6h-1
    messages a-2b-5d2e9f-1g-3h-5k2 messages_, c-4d3h-2 messages_. c-1d2h-2 messages_about e4h-3 messages_and c-3e1
    messages_from d-4e7 messages_in d2e1 messages_to c3k2 messaging c1d5e7h-3 messaging_me d4e7h-4 messed c-1d3
    messing c-2d-1e-4g1 messing_up g2 messing_you d-4e-1 messy c1 met a-3b1d4e-5g-14h-5i2k-4 met_, e1k1
    met_. a-3b1d-1h2 met_a a-7c-1 met_at a-1c2 met_by c-1 met_in c-7d-7i1 met_it b5d1 met_me d-2f1h1i1 met_my c1d-1
    met_on a2c-4 met_with c-1d3 met_you c-2d-1 met_your c-4d-2 method h1 methods c4 metro d-1 mia e6 mice c4d2
    michaelmas e2i4 michaelmas_. i3 mick d2 mid a-1c-1d-2e-3 middle a-1c-1g2i1k1 middle_. i1
    middle_of a-1b-5c-1d1g3h-5 midnight a-2b1c4d5e-2f-2h-5i6k-1 midnight_, i1 midnight_. i1 midsummer i2
    midwife c-1h-3i-2k3 might a-9b-4c-4d-5e3f4g11h-9i-2j-6k-4 might_be b-1c-8d-3e2h-8 might_change f2g-1
    might_come g-2 might_end g2 might_get e1 might_give g3 might_go g2 might_have b2c4e-2f-3g2h-7 might_hear b1e5
    might_i d-1 might_just e-2g7 might_need f1g1h-2 might_not a-2b-1c-8e6f-4g8h-8j-1 might_still e-2f4g-5h3
    might_take e3g-2 might_try d1 might_want d1g3 might_well c2f2g2 might_yet g-3 mighty d-1 migraines k4
    mile a1b2d-5 mile_, c1h1 mile_of a4 mileage a-3b10c-1g-4h2 mileage_and b1 miles a3c-4h-6i2 miles_ahead a4c-4
    miles_an b-1 miles_for i1 mill a2b1d-5e-2f1h3i1 mill_, a-3f2h2 mill_. d-1h2 mill_lane a-2 million_for b-5
    mind a-4d-3e1f4g3j-3k-3 mind_! e1 mind_'s c-1h4 mind_, d-5f-4g-2h1i1k-2 mind_. a-3b-1c-7d-2f2g-1h-8j-1
    mind_; h2 mind_? c2e1 mind_a c1h1 mind_about c-5d-1e3h2i2 mind_and e1g2 mind_at c3 mind_before c2
    mind_for b1c-2d-2e-1 mind_how d-2 mind_if f-1g3 mind_is a-2b-3c-6g2h4 mind_me b1c1d-1h-3 mind_my b2c2g-1
    mind_not e1h2 mind_of c1 mind_the c2d1e-3g2h-2 mind_to b-3d3g6 mind_up b3c1e4g-1 mind_when b-2
    mind_you b1f5g-1h-2 mind_your d4 mind_yourself d-9e-6 mind_yourselves c-1d-4 minded d1g7h-5 minded_to g6h-5
    minding b2h1 minds a-5b-3c-1d-5e3f-1g5h-6i1k-3 minds_, a-1e2g6 minds_. e2 minds_about a-2c-2e-6g8
    mine b1c-5d-7e-2g-2h2i4j-1k2 mine_'s a1b-2c1i1 mine_, a-2b-6c-7d-7e-1g-5h1 mine_. a-3b2d2h1i1j-2 mine_has j1
    mine_is a1b-1d-2e1h-3i1k1 mine_on c1 mine_was a2c1 mine_would i-1 minimum b1c-4d1h1 minimum_wage d2h-2
    ministry a3c-2d1e-1g-5i1j3k-2 ministry_'s d2 ministry_. h-1 ministry_has a1 ministry_of a1c-2j1 minus b-3
    minute b-4c-2d1e3g1h-6k-5 minute_, c-1d-2e1 minute_. c-2d-4e1g3h-4 minute_? d-8 minute_and b2d1e-1
    minute_i b2c2g2 minute_so e1 minute_to e2 minutes a3b-13c5d2e-3f-8g-16h-2i-3k-2 minutes_'s d2 minutes_, b-2d-3
    minutes_. c1h-3 minutes_ago c-1 minutes_an b-3c-1 minutes_and c1d-1 minutes_each b-1 minutes_from a4b-3h-1j3
    minutes_in h1 minutes_late c1g-2 minutes_of c2d3 minutes_to d-2 minutes_with c-1h1 miracle b1f2g3h-3 mirror d2
    mirrors a1 miscarriage j-1k4 miserable b1c6d3 misery k2 misgivings c1g1 misheard c-1 mislaid c1 misleading c6
    misleading_. c3 misled c4d2 misread b3c-4 misread_the b2c-1 miss a-2b-1c-10d-10e-11f-1g10j-5 miss_, d-1g1h1
    miss_. b-3c-3d-1e-3f-1g7 miss_it g-2 miss_our g2 miss_you g1h-2 miss_your g1 missed a-3b-2c2d-4e-5g-4h-4
    missed_a c2 missed_calls e1 missed_in c3 missed_the c-3 missed_you e-4 missed_your c-6e-1h-1
    missing a3b-2c-2d-4f-1j2k-5 missing_. a1k-3 missing_in a3e1 mission a7b3h2 missus b1f1g-1k3
    mistake a-8b-4c-3d-3e-6g-6h-9 mistake_, b-1d-2e-1 mistake_. b1 mistake_in c-1 mistake_to b-3g-1
    mistake_with g-1 mistaken c-2e-3g4 mistaken_, g1 mistakes c4d-6 mistook d-1 mix c-1d-7e-4h-1 mix_now g3
    mix_up a-5b-6c-1d-3e-1g-3h-7 mixed b-2c1d-3 mixed_practice h2 mixed_up a-3d-3h-4 mixing c1 mob a5b1c-3d-3h2
    mob_, g1h1 mobile a2b-4c-8d-8e-2h-5 mobility j3 mock c1h-2 mocks k3 model b-2c-2h-2 model_. c-2 model_for c-1
    model_of c-4d-3 models a1 modern a2b-3d-4 modest b4c-2h-2 modules b-2 moment a-4b-2c-7d-6e5f6h-9k4
    moment_, a-1b-3f6g-4 moment_. a-4c-4d1e2h-2j-1k4 moment_? e4 moment_and c-1e-1f2h-1 moment_i b1e3f-2g4
    moment_that b-1 monday b-5c-8d-6f1h4i7j1k-3 monday_'s a1c-1h2 monday_, a1c-1h2i4j1k2
    monday_. a-5b1c-10d-1e-11f5g3h-1i1j1k-2 monday_; b1f1h-2 monday_@number b-4f-1g-3i-1 monday_after g-2i1
    monday_and c2h2i1j1 monday_as e-1h2 monday_at b-3e1f-4g-1h2i-1 monday_for g1 monday_i g1h-1i1 monday_in h2
    monday_is d2g3h2 monday_morning d2g1 monday_the f-1 monday_to g-4 monday_week i4 monday_went h-1 monday_with f1
    mondays c-3g1h-2i3 mondays_. a1 money a-10b11c-7e-13f-1g-2h1k3 money_'s b3g2h2k1 money_, a-6b1e-1g-6
    money_. a2b5g-1h1 money_and b5h-3 money_at b1 money_did b1 money_for b1i1 money_had h-2 money_i b4h-3
    money_in b1 money_is a-3b5 money_on b-2c2g5h1 money_talks b5 money_to b-2k2 money_was b1c-2 moneywise b6
    monitor h4i-2 monitor_for h4i-1 monitoring d-1e1 monkey a-2b1c1d9h-1 month a-4b5c-1d-5e2f3g-2i4j-1k1
    month_'s b-1f1k-1 month_, a1b-2c4e2j1 month_. a-10b3e1f2g-1h-1i-2j3k3 month_? b1d-1e-3 month_and g-1i-5
    month_at b1i1 month_contract a2 month_end c-3h-4i-1k-1 month_for b3 month_i h6i2 month_in c-1i-1 month_is b-1
    month_non i2 month_of c3 month_on b3g2 month_so e2 month_to i1 month_trial b-3i-1 month_was a2b-1k2
    month_with f1 monthly a1b3c1g1j-3 months a-4b-2d2e1f-4g-3h-2i5j4 months_'s b-1c-2g1i1k-4
    months_, a-5b-2c1d2h-2i2j2 months_. b3c4d3g-1i4 months_ahead b-2 months_and c-6k-2 months_behind i-2j-3k4
    months_in b2c-1 months_is c1h1 months_of a1c-6i-5j2k-3 months_on i3 months_since h-3 months_to c1g1h-1j1
    months_with c3h1 montreal h1 mood a-4c-1e6h-2 moon a1c-1d2 moon_, a2 moon_when g1 mop b-3
    more a18b2c-5e1f-8h3i-3j-6 more_, b6c-8d-2g2h6 more_. a4c-2d-1e-1f1g-3i-2j-2k1 more_; h1 more_a a-1b4c2d-3g-1h1
    more_about a-6b-3d3e6g-3h1i1j1 more_advanced a-3 more_ambitious a3h3 more_an b1h2 more_and a-3b3c-5d1g5i-1k-2
    more_as b1 more_at a7b-1g-1h2 more_attractive a3h-3 more_before d-1 more_boxes a3 more_calls d2e6h-4
    more_care d4 more_clear e1 more_closely a7b-3c1h1 more_confidence a-2 more_creative a5 more_days b2
    more_distinguished a1h3 more_each a-3b-3i-1 more_emails h3 more_excited a1 more_exciting a5h2
    more_experience a-2c2 more_fitting a3 more_for g-3 more_forward a3 more_from d-3e2h-3 more_fully a6b-2
    more_fun a1h2 more_generous a-1b3 more_going a2h-3 more_good a4g-1 more_highly a-1 more_hours f2h2
    more_i a-7c3d-2e2g3 more_impressive a-2 more_in a2b3d-2g2h-3 more_interested a-1c4
    more_interesting a4b1c-4d-3h2 more_interview a-1h1k2 more_like a-4b-3c1 more_likely a-4g6h-2
    more_me a10b-4c-2e-4g-5h1 more_meaningful a2h3 more_messages e3 more_modern a2b-2c-2 more_money b6
    more_my a13b-8c-5g1h2 more_natural a3c-2 more_near a1g1 more_notice c3e-2 more_of a4b-5c-2e-3f1i-1k-3
    more_offer g2 more_on a-4b6d1h-2 more_options a-1 more_or a-5d-3e-6f2g10h-8 more_out g5 more_patience a-3c1d1
    more_patient a-4 more_per a-1b5h4 more_prestigious a3 more_questions a-1c4 more_responsibility a2c1h1
    more_room a2b-3c-4h1 more_say c1k-1 more_scope c-2 more_senior a2h2 more_sense a1b1c-5d4e-1g-5h1
    more_serious a3c1h1 more_so a3c3 more_strongly a4 more_substance c-3 more_suitable a5b-3 more_suited a3b2
    more_tempting a5c-1 more_than a-3b5c3d-9f-6g4j1k7 more_that g3 more_there a2 more_thoughtful a-1
    more_time a-1b-3c-1d-1e4k1 more_to b-4d1e2i-3k-3 more_up a6b-3 more_varied a3 more_weeks i1 more_weight a2b-1
    more_welcome a-1 more_what a-5e-2h-3 more_with a4h-3 morning a-3b-4c-3d2e-2f-6g1h-1i-3 morning_'s g4
    morning_, a1b-3d1h-1i1 morning_. a-2d1e-10g1h1j-2 morning_after i1 morning_and c-2d1g-4h-1i-1k-3 morning_as g4
    morning_at k1 morning_before d2 morning_for c1h3 morning_i e-2i-1j2 morning_is g5 morning_of j2 morning_or g-4
    morning_person g-3 morning_so g-2j-1 morning_that e2g-2 morning_to c1h2 morning_with c2 morning_you b3g4j2
    mornings a-1b-9c1d-5i-4j-2k1 mornings_, c1 mornings_. b-4c-3g-1k-4 mornings_and c1 mornings_only h2
    mortgage a-7b3c-5d-2g-2h-6i-6j4k2 mortgage_. b2k1 mortgage_on j3 mosque g3 most a6c-3d-1e-2f-7g4h1i-9j-8
    most_, a8c-2 most_. a1d-3g-4h5i-2 most_beautiful a-2c-2 most_days g-1i-1k2 most_enjoyable a-2 most_exciting a4
    most_fun a-2 most_interesting h1 most_likely a-1e-4g9h-6 most_natural a3 most_of b2c6d-4k1 most_people h1
    most_probably g5 most_sense g-2h4 most_useful a-2c-2h-1 most_you b1 mostly b2d-7e-5g1h-2j-3 mother c-6d2e4f-1k3
    mother_'s a-1e1g-1h-5j3k-1 mother_, a2c1g-1i1 mother_. a-3d1h1 mother_has j1k5 mother_in c-3 mother_is e1k4
    mother_needs j-4 mother_of b2 mother_was g1 mothers a-1 mould c4 mountain e1h-2 mountains a1 mouths a-1b4
    move a-3b-6c-2d-4e-2f1g-3i-10j6k-5 move_, e-1j-1 move_. b3c-6d-4e-4g-2h1i-2j5 move_at c1 move_faster c2d1f1i1
    move_for a3b3 move_in b-1c1 move_is c-5g1 move_it b-6d-6e-5g-8i-8j-3 move_of e2g1 move_on b1h1 move_our g-2h-3
    move_the b-3h-4 move_this h2j1 move_to c1d-1g-1 moved a-3d-3e-3g2h-1i-5k-4 moved_, b2g1k-2 moved_. c4
    moved_by c-2e-2 moved_from h-1 moved_in k1 moved_it c4 moved_me b2c-3d-1g-2k-2 moved_my c1g-2
    moved_on a1d-1e4g-2h1 moved_onto g3 moved_out h-2j-2k-1 moved_the a-2b-3e-1h-1k1 moved_to g7h1j3k-3
    moved_up f1h2 movement b2c-3e-1f2i-1 movement_on b2f2 mover b-1j1 movers b-4c-5g1i-3j9k-1 movers_and b-2g2j1
    moves a1g-3j1k-3 moves_me e2 moves_to f3h-2j1k-3 moving a-3b-2c-2d-2e-5g-2j10k-1 moving_, b3h1 moving_. b3
    moving_abroad j-1 moving_back j1 moving_forward h4i3 moving_in j1 moving_it d4 moving_on e-3g2 moving_the c3
    moving_to a1c-1d-2j2 mr a-8b-10c-4d-5e-2g-2i-7k-7 mr_. b-4c-2d-3e-2g-6h-3i-2 mri k2 mrs b-10c-11d-2e-4g-2
    mrs_. g-1h-1 ms a-2b-4c-9d-12e-8g-5k2 ms_. b-2c-2d-5h-1 much a2b1c2d-2e-2f-10g-3h-3i-5j-2 much_! b2
    much_, b1g-2 much_. a1b1d3g1 much_about c4g-2h1 much_and c1e1 much_appreciated d-1 much_as a3c1d-8e2i1
    much_better a5h3 much_care c1 much_closer h2 much_for a-7b-3c-2d-1e-5f-3h-5i-3 much_i b-4e1 much_in g1
    much_like b-2g-4 much_more a6b-6c-1g-1i-1 much_nearer a4 much_obliged c-2d-5e-4g-1h-8 much_of a-1c3e3g-3h-5
    much_on g2 much_patience c-2 much_prayer h1 much_the g-1 much_thought h2 much_time c-3 much_to b-1c-4d3h-3i-1
    much_trouble c-3 much_use c2d2 much_want g-2 muck h-2 mud a-1c2 muddle a-1c5e-1 muddled c1h1 mug b-4c-4d8e-4h4
    mug_, b-1d1 mug_. d5h3 mug_to d2h1 mull a-1c-3d-3e8f-2g-2h-1 mull_it c-1e5 mulling e4 mum b2c-3d-3e1f-2g1j-1k4
    mum_'s a-2c-4g1h1k2 mum_, c2 mum_. g1h-1k1 mum_has e2 mum_says k-2 munich b1h-2j3 munich_. b2 muppets d1
    murmur k1 museum a3b-5d-4e-7f-3h4i1j-9 museum_'s b1h1 museum_, a-2c1g2 museum_. c2h3 museum_and a1
    museum_as a-3 museum_does a-3 museum_has a1h1 museum_is a3 museum_job g2k1 music b1c4e-3 music_. c1
    musicians c3 must a1c-2d3e-4f-5h4i1k2 must_admit a1c1h-2 must_ask d-1e1f-1h3
    must_be a-5b-8c-3d3e-11f-1g-2h-5i-7 must_cancel f-1h5i2 must_decline a1b2c-4d-2f2g-3h2 must_first e7g1
    must_go a2b2h-1 must_have a-2b-3d-2e-5h-8j-4 must_i d5e-2h-1 must_leave e1 must_let g3 must_not h-1i5
    must_say b-2c4d2e-5f1g-3 must_stay b-1g-1 must_step a1b2h4 must_take c-2e-1k1 must_think b2c-3d5 must_turn b1h2
    must_withdraw a-3b1c-10d-10e-4f-2g-6h7i-4k-3 mute c2e5 muted e6h-3 muted_this e2 muting e3
    my a-1b1c-6d-6e-1f1g1h4i2j3k8 my_@number g-1 my_absence e1g1 my_accent a-1c9d2 my_acceptance f1
    my_account c-1e-4f-1g-3h6 my_accountant b4i-1j4 my_address d3e1 my_age a4b5c1e-2h-1k-2 my_agency b1
    my_agenda e1g-1 my_agent b1c-2i1 my_agreement i1 my_alarm g2h-1 my_annual b2
    my_answer a1c-5d-4e2f2g-3h6i1j-3k-8 my_answers d-2 my_anxiety k6 my_apologies d-2e3h-3 my_appearing g3h2
    my_application a-1e-9f4g-4h8j-3k-3 my_applications a4h2 my_appointment i5j-2 my_apprentice g2 my_apron h4
    my_arm a-1f3g2 my_asking b3g2 my_assistant c-1e1h-1 my_attendance e2g3 my_attending g5 my_attention c2
    my_audition h3 my_aunt a-2c-4d-2 my_availability g2 my_back e-7g3h-1i-2k11 my_background a5b-1i3
    my_bad c-5e2g-4 my_badge h2 my_bag h-1 my_bank a-3b6h-3 my_base b1 my_behalf e-1 my_being b1g1 my_bench f1
    my_best a-4c2f1g-4h-7 my_bicycle g2 my_bid h4 my_bills b-2j-3k-2 my_blood c-2d1k1 my_board a1 my_bonus b5e2
    my_book a3c1 my_books a2b-1h1j1 my_boots d4f2g-4h-1i1k-2 my_boss a-7b5c-5d-2e-1g-1h-8k5 my_boxes a4
    my_boyfriend e1h-1j1 my_boys b2 my_brain e2 my_break f1 my_brother b-3c-1d-3g-3h-1i-1j-1k5 my_bus g3h-5
    my_calendar b-2d-1e-3g4i-3 my_call d-1e4 my_calls c5e-2 my_candidacy a-6c2d-6f4g-8h5j1
    my_candidature b-1d-6e-7f2g-3h3 my_car b-2h-3j1 my_card k2 my_cards e1h3 my_career c-1d1g-1 my_case d-2
    my_caseload b-5h-3k-1 my_cat a-2c-2d3g-2 my_certificate c1j4 my_certificates c4h-3 my_chair c-2d-4e1g4h4
    my_childcare h2i-1 my_childhood a1 my_children a-5b2d-2e-1g-3h3k-5 my_choice a1d1f-3h4 my_choir a1g1h-2
    my_circumstances c-3g-1k-2 my_class b1d1g-1h-1 my_clients b-1i2k-2 my_coat b1 my_coffee k-2
    my_colleague b-7h-1k-4 my_college c1d2h-1 my_column b1 my_coming b-1g7 my_commission b1 my_company b3
    my_confidence b-4d1g1k1 my_confirmation i1 my_congratulations d2 my_consultant k1 my_contract h1 my_council j3
    my_country c-3d5e1 my_course b-2g-1 my_court e1 my_cousin c4d-10e-2k-2 my_credit b-1h-2k2 my_cup a4
    my_current a-9b2c-4f-4g-1j-3k-4 my_cv a-1b-4c4d1f-1g-4h2k-3 my_da b1c1 my_dad b-4c-5d-2e1h-1k1 my_data f-2g1
    my_daughter c-3e2h-4i-1j1 my_day d1e1j-2 my_days e2g1h5k-2 my_dbs c2 my_dear c1d1h-2
    my_decision a-6b-1c-2d2e2f1g-8h6i3k-6 my_degree i-1k-2 my_dentist b1g1 my_depression c3k2 my_deputy h-3
    my_desk a-4c-5e3g-3h-6i1j-1 my_details e-2h2 my_diary b-1f1g4h-5i-3 my_dinner b2 my_diploma a1b-3d-2
    my_divorce c2k6 my_doctor h-1i-3k5 my_documents c5d2e-4h1 my_dog a-4c1d2e-3g-5h-3k-1 my_doing c-2 my_door k1
    my_dossier c1f2h1 my_doubts c4g4h-2 my_dream a5 my_driver g1 my_driving b-2c-1g1 my_e k1 my_earnings b4
    my_ears b2 my_email d1e1h-3 my_emails c3e-4 my_employer b-1c1i2 my_end b-1c-4d-5e6g1h-8i-3k-4
    my_english a-2c-5e-3g-1h-6k-1 my_enthusiasm c1d-1e-3f-1g10h-3 my_entire c2d2 my_evening c2d2g-3 my_evenings h-2
    my_ex b-1c-1d2g-2h-2j-1k7 my_exams b-4c-2h-4i1j-4 my_excuses h1 my_expectation b3 my_expectations d2
    my_experience a2b1c3d-2g-1h-3 my_eye a3e-2h-1k-1 my_eyes a3b-4c1d2e4g-3h1k2 my_eyesight g-2h-1k3 my_face c2d1g1
    my_faith c-1d1 my_family a-2c-4d-10g-9h-5i-5k-4 my_fare b-2 my_father b-2j-3k4 my_fault d1
    my_favourite a1b-4c-4d-1 my_feeling g3 my_feet b-2c2e1f-2h2i-2k3 my_fiancee b1 my_field a4
    my_file c4d2e-7f4h7i-3 my_final f-3g-3h4 my_fingers c-1f1h-3 my_firm b5h3j-2
    my_first a5b-8d1e-11f1g-8h-3i4j-2k-10 my_flat a-3d-1 my_flatmate b-2d-2e1g-1h-2 my_flight b-2g3h-4 my_folder f2
    my_foreman g-1 my_form c3d-3e-1f3h2 my_formal h5 my_former b-3c-2d-3f-2h-5k-1 my_four a2d1i4 my_french c1d1
    my_fridge j2 my_friend a-2c2h-4j-1k-4 my_friends a2c3d2h-1 my_full i-1k-2 my_furniture j3 my_future g3
    my_gaffer b3h-2k4 my_gap d3 my_girlfriend j1k1 my_glasses c-2h-3 my_good j2k-2 my_gp h-1k2 my_grade b1
    my_gran a-1b-1c-4h-1 my_grandchildren b1d1 my_grandfather c1d1 my_grandmother b-3c-4d2e1k1
    my_grandson a1b-2c-1d3e-3g-3h-2 my_green j4 my_group b-2 my_gut a4b-4c-1d-5e-5f-3g8h-3 my_h j3 my_hair c3
    my_half d2h3 my_hand a-6b-1d-2e-4f2g-5h2i1 my_hands a-2b2c-6g-4k6 my_handwriting c-1d-2
    my_hat a-6b-5c-5d-1f-1h6k-1 my_having d2 my_head b4c-6d-2e7f-8g3h-3i-6j-1 my_health k-1
    my_hearing b-3c-2d-2g-3i-2k2 my_heart a6b-3d-11e-10g3h-3i-3j-4k-1 my_hip e-1k1 my_holiday g3i-3 my_home e2h1
    my_hospital h-1 my_hotel g2 my_hour c2h1 my_hourly b3 my_hours b3h-4k-1 my_house a-1b1c-1d3e3j-5 my_humble c2
    my_husband b1d-2g1i-4j3k2 my_idea b1 my_impression c6 my_inbox d2e8g-2 my_income b1 my_induction i2
    my_intelligence c1d3 my_interest b-5g2h2 my_internet b2 my_interview a3b-3c4d-1e-11f6g-7h5i1k-1
    my_interviewer c5 my_job a-3b3f-4i-1j-1 my_joining b-3f4i3 my_kids a-1b3g-3i-2k-1 my_kind a5h1
    my_knee a-1b-4c-2g-3i-1k6 my_knees c-3d-7f-3g3h-4k3 my_knives b1 my_landlord b3e-2h-7j2k3 my_laptop c-4e1
    my_last a-5b-5c-5d3e-1f-2g-7h-3i1j-6 my_late c-7d-3e-2h-2j1k-1 my_lease e1 my_leave a1b-4e-3g4h1j4
    my_leaving i1 my_left k1 my_letter d5e-3 my_licence c3d1i-1j-4 my_life b2c1d4e1g-3h-4k1 my_lift g4
    my_liking a2c5 my_line a1b2c-7e3h-4j-1k3 my_lips b-3c-2d2e1h1 my_list a7b-4d-1e4g-1i-3k-2 my_little a1c-6k5
    my_long a2b5 my_lot a1b-1h3 my_love c3 my_lunch d1g-2 my_lung k2 my_mail c2d-1e-1 my_mam a2g1
    my_manager a-2b5c-7d-6g4h-5k4 my_marriage c2h4k3 my_master b1 my_mate a-1b-2c1d-6g-2h-3 my_mates b2
    my_medical h1i1 my_memory a1c-2 my_mentor a3b-2c-1 my_message d-1 my_messages c3e-4 my_mind c5d-12e3g-2h1k-1
    my_mistake c-4d1 my_mobile h-3 my_mom d1e1 my_monday b2g1 my_month c1d1 my_mood e1 my_mornings c-1k-2
    my_mortgage b4 my_mother a-2c-3e3f-3g2k2 my_mum g-4h1 my_name a-4b-1c4d5e-4f4g-2h5i1k-4 my_nan a-3b3e-3g1h-6k2
    my_neighbor c1 my_neighbour a-5b-6c-1d-3e-2h-7k-1 my_neighbours g-1 my_nephew c-5d-3h-2 my_nerves a-4b-3c-2g1k7
    my_network e-1 my_new a4b6c-4e-2f1g-8h2i5j4k-11 my_next a1e3 my_niece d-4h-2 my_night b1 my_no f9g-1h4
    my_nose b2 my_not d-1f1g4h-2 my_note g-2 my_notes d-2 my_notice b4c-3e-3i9j-2 my_number a2b-1c-1d5e7f1g-6k-3
    my_offer g-1h1 my_office d5h-1 my_old a-3b-3c-11d-6e-3f-3g-2h2i3j-3k-8 my_only g4 my_opinion c6 my_options a3e5
    my_original h2 my_other a1b-3f5h-9 my_own a-3b1c-6d-1f-2h-1i1j-3k-3 my_page h1 my_paper b-1d-1g-1
    my_papers a-2c1e-3f1h7i-7j1k-3 my_paperwork c4e-1 my_parents b4c-8d-2e2g-8h-2j3 my_parking a1b1d1
    my_part c-2g-1h4 my_participation c-1g4h2 my_partner a-3b1c-5d-3e-2f-3g-5h-4i-4j3k3 my_passport c3k-1
    my_path g2h-1 my_pay b4 my_peace e1 my_pension b-1 my_people d1h2 my_permit h-3j2 my_petrol b3d1h2
    my_phone a-7c-15e3f-6h-5j-1 my_photo h-3 my_place a-9c-6d-3e-5f6g1h3k-1 my_placement a1 my_plan a5g1
    my_plans a2c-1k-3 my_plate e4 my_police h-1j1 my_poor c-1 my_portfolio b-4c2d-5e-1g-2h-1 my_position e3h-4
    my_preference a5c-1g2 my_present a-3b6c-2d-8e-2f-8g-2h2i3j-8k-1 my_previous a-1c-3 my_price b6 my_printer c-1
    my_private c4e-2j-1k1 my_probation h-2i1 my_problem c-2d4 my_profile d3h1 my_project h-1 my_promise h2
    my_pulse a2 my_pupils a-1c-1i-1 my_qualifications j1 my_question a1c1 my_questions c5e-6 my_reasons b-1c-2h-3
    my_referees e-2 my_reference b-1f2h-1 my_references a-2b-2c3d-5e-6f5h-1 my_refusal f1 my_regards d1h-3
    my_registration c1 my_regrets f2g1 my_religion c6 my_rent b3 my_reply c-4d-1e4i1 my_request b1e1
    my_research a1c1d1h1 my_residence b-1i-2j5k-1 my_resignation a-1b-1e-1h1i5j-2k-4 my_response e5 my_resume c3h-1
    my_retirement b2g2 my_right j2 my_road h1 my_room h-2j2 my_roommate c1 my_rota c-1g3i2k-1 my_salary b-1
    my_saturday d4g1 my_saturdays h-2 my_savings b-1k3 my_saying b1c2 my_school b1 my_search a1h8 my_seat c-2f5j-1
    my_second a5d1h-5i-2 my_sense g3 my_services h2i2 my_shift b-6d-1g-1h-7i-1k-3 my_shifts b-4c-2g4k-3 my_shirt c1
    my_shoes c2 my_shoulder k2 my_side a-11b-5c-1e5f-3g3h3i-5j-6k-6 my_signature b-3d-2g1i4j-1 my_signed h-2
    my_silence c-3e7 my_sincere h-4 my_sister a-5b-4c-2d-7f-3g-8h-7j-2k-1 my_skills a5b-2d-2 my_sleep b-3
    my_slot a-8b2c1d-1e-3f6h4i-4 my_slow e-3 my_solicitor h-3i2j-3 my_son a-1c-4d-7h-1i-1k4 my_speed a4h1
    my_spelling e-1 my_spirit g2h-2 my_sponsor k3 my_spot a-5b-3e-1f3g-4 my_spouse j1 my_spring h2 my_stage a4
    my_start h-1i4 my_stomach c1 my_street a2b-5e-3g-2 my_strengths h-2 my_student b6g4 my_students a-1b-2c-1g-1h-1
    my_studies a-3b-5c-6d-4g-5h2i-3k-2 my_style a4d1h2 my_subject a2 my_successor i1 my_sunday b3
    my_supervisor d-3h-5k5 my_table a1b-1e1 my_take b6c2 my_taste a3c2 my_tax b-3j7 my_teacher c-2h-2
    my_teaching b-2i1 my_team c-2g1h-4j-1k4 my_teeth b1 my_telephone c-1 my_ten h2 my_test c-3d-1f2h5
    my_thanks b-6d-12f-4 my_thesis a1b-5c-2d-4j-1 my_thing a1 my_thinking e1 my_thoughts e6g2h-1 my_three e1i6
    my_throat h3 my_thumb i2 my_thursday g1 my_ticket b-2d-1h2 my_time b-1d4e-8h-1k-2 my_timetable g1 my_title c1i2
    my_tools b2g-1 my_trade b1c2 my_train b-2c-4g-4h-6 my_training a3b1c-4h5 my_travel b-4c2 my_trial c2g-2i1
    my_truck b-2h2 my_tuesday d1 my_turn g3h3 my_tutor a-1d-2e2 my_twin k3 my_two c-2f1j3 my_uncle b1e-2g-3h2
    my_union b4g1i3 my_unit i-1k-1 my_university a-3g-2 my_van d1 my_verdict e5 my_view a-4c9
    my_village a-5c-1g-3h-1 my_visa c2d1f3h-2i-3j7 my_visit c1g2 my_visitor b-2g-1h1 my_voice d-1g-2h-1
    my_wage b3h2 my_wages d-1h1 my_wallet b3e-1 my_ward e-1 my_way a1e-2 my_wedding k1
    my_week a-2b-2c-5d-4f-2g1h-5k-4 my_weekend b1d3 my_while b4h2 my_whole a-5c1d-1e1g-4h-1j-1k-3
    my_wife a1b-1c-1e2f-2g1h-1j4 my_window e1 my_wish a4d-1g3 my_withdrawal a-1b-4c-4e-5f6h6i-5
    my_word c-2d-5e-3g-5h4k-3 my_work a-8b-6d-4e1h-4i-2j1k-7 my_working a1b-3j1 my_worst c1d6g-2 my_wrist k2
    my_writing c2 my_year d2 my_years a-3b8c2 my_yes a1e2f1g-3h7i1 my_youngest k3 myself a1b-1c-8d-4e-1f-4g8h6i-3k2
    myself_, a-5b-2e-2f-5j2k-2 myself_. a-3b-2c-2d-3e1g-2 myself_a b2 myself_and h-1 myself_before h2
    myself_fixed g-3 myself_for a2c-1e-1 myself_forward e-2g-6h7 myself_from c2e-1f1h2 myself_getting g5
    myself_going g2 myself_growing a6 myself_in a1b1c-1g4k1 myself_on h2 myself_out a-2b1d1e-2h4 myself_the b1g1
    myself_there a4 myself_to a1b-1d5g-4h1 myself_with g2h-1 n b2c-1d1e2g-2 nabbed a2 nails d1 naira b5
    nairobi b1c-3d-1 nairobi_. g1 name a1c4d-3e-4g-4h2i-1j-6k-2 name_'s e2 name_, a1f2h1 name_. a3b2e-4f-4g1i-2j1k2
    name_? d1 name_@close c-2e-1h2 name_@other b-3c-7d-12e-5h1i-1 name_a a-2b-1d-3e3 name_among c2 name_and c2d4h-2
    name_at f2 name_be h1 name_for c2d-1h-2 name_from a-4c-1d-7e1f-5h10 name_in a1d-4e1 name_is c-1d-4h-3
    name_of a-3b-1c-2d-1h-5i1 name_off a-2d1e-8f-2g-2h4k-1 name_on a1b1c1d1h-4 name_out b-3f1g-2h3k-3 name_right d3
    name_should h3 name_to b-4c3d-5f-1i3 name_was a1b-1c1 name_with h-1 named b7d-5g4h-1k3 named_. e2g2k1
    named_the a2 names a1c1d-1e-1h3k2 names_, a1c1h1k1 names_. h1 naming h-3 nan a-4b3c-1d1e-4f-1g1h-1k4
    nan_'s b2g2h-1k2 nanny c2 napkin b1 nappies b2d3 narrow a3 narrower c3 narrower_than c3 nasa c-3d2 nasty c2k2
    national a4e-1 natural a5b-3 natural_home a3 nature c1 nda h-2i4 near a3c-4e-2g-2h2i-1j4k-2 near_. d2
    near_a a1e1 near_it a5b3c2 near_me h3 near_my a2k-2 near_our g1 near_the a-4b-5e-1g-4h-1i-6j4 near_to h2
    near_you j1 near_your a-3i2j1 nearer a10b1c-10e1f-1h4i-4j-5 nearer_home h1 nearer_my b3 nearer_the a-1e3g2
    nearer_to a10b-2c-6g-1h2i-4j-4 nearest a3d2h2i2 nearest_to a2h1 nearly a3c-2d-12e-2g5h-7i-8j2
    nearly_double a-1b4 nearly_every a5b-2h-1 neatly c-3 necessary d3 neck a2d5k2 need a-4b-2c-5e-1f-7g-4i-1j4k2
    need_, e-3f1h-1 need_. b3e1g1k1 need_a a-1d-1f-1g-6h-6j1 need_an b-1j4 need_anything e-6 need_at b7d-1
    need_for b-2h1 need_from e-2 need_it a1d7e-3f1g-2i3 need_me a-1b-5d-2j-3 need_more d-4h2 need_my b-4d-1k-2
    need_not a1c-1d-1e-2f2g-4h5 need_of h1 need_some c2e3 need_someone d-3h-1 need_the a1b3d-2e-5f-1h2i-1
    need_to a-3b-1e3f-7h3i-3j-2k-1 needed a-3b-3c-4e-5f-4i1k4 needed_, d-3 needed_. b-2 needed_a j1k2 needed_any h3
    needed_at k2 needed_from d1e-1 needed_to b1d1 needing a1c-2e-8f-1h4i2 needing_the a2e-1g-1i2
    needs a-8b-4c-1d2f-8g-1h-1i-2 needs_. k2 needs_a c1d-2f-2i-2j-2 needs_it d-1 needs_me b-4h4k-2 needs_the h-1
    needs_to c1e4j2k1 negative b2e-4f5g1 neglected c4 negotiated b5h-2 negotiation d2 neighbor c1
    neighbour a-4b-8c-1d-9e-4h-1j-3 neighbour_'s g1 neighbour_, i1 neighbour_. c2 neighbours b-5g-4k-1
    neither a-3b-4c-1e6f-5g-4h1 neither_. e2 neither_of b1h1 neither_suits e-1 neither_yes e4g-4 nephew c2d5h-4
    nephew_, c1d2 nephew_. c1 nerve b-1d4 nerve_. g1 nerves a-7b-6c-9d-1e-4h-3k6 nerves_are g2k3
    nervous a-6b-5c-15d-12e-5g-5h1k4 nervous_. c-4 nervous_and d-1 nervous_man d-3 net a-1b5c-5d-1h-4 net_, b4g1h-1
    net_was c-1 netball g3 network c-5h-1 never a-1b-2c3d-2e1f-1g-6h-7i-3k-3 never_, e4 never_a a-2b-4c-4h2
    never_about b-3 never_answered c2e2 never_asked d1 never_been c-8g-1h-2 never_came b-4c5 never_did c3
    never_felt a1c-4 never_get a2c1 never_going a4b5 never_got e2h2 never_had k-1 never_have d-2j1k1 never_heard d1
    never_in c2d1 never_know b3f1k2 never_knows a-1e-1f3g2h1 never_leave c-1 never_lost c-2 never_met a-1d1
    never_mind c-3 never_once a-3b-4d-3e-4k-3 never_quite a4c-1 never_read e-2 never_said b-1c-2d-4k-2
    never_saw a-2b2 never_say c-2 never_seen c-8d-1 never_spoken c-2 never_stood a2c1 never_stop c-3d-7
    never_the a1g2 never_to b3c-1e-3g-1 never_told h1 never_was d1 never_were c-2 nevertheless f6
    nevertheless_i h-1 new a-2b-2c-3d-10e-5g-7h1i3j6k-3 new_, a3c4 new_baby e1g1 new_boss b2i1 new_building c3e1j-1
    new_company b-2h1 new_date e-1h2 new_desk i2 new_employer a5b-4c2d2e1h-3j1 new_firm b1h3j1 new_flat j1
    new_hire d2h-3 new_hospital a1 new_house e1j1 new_ideas c-5 new_job a-2b1c-5e-4f2h3i1j3 new_lot a1b3i3
    new_number b1h-1j-1 new_office j3 new_one b-3h-5i2j-1 new_people f1h-1k2 new_place a2b5c-4e-1h1i1j1k-3
    new_post c-2f-1h1j-1 new_puppy e2 new_rota i1 new_school i-2 new_shop g1 new_staff b-1 new_starters a-1
    new_team h9 new_term e1 new_to c-1 new_town j3 new_wing b-1 new_work i-1j2 new_workshop i1
    new_year b-4e4h2j-2k2 new_zealand g1j1 newborn k2 newer a9b-6c1d-3h-1 newer_machines a3
    news a-7b-5c-3d-15e5f-5g-3h-3i-7j-6k-2 news_, e3 news_. a-2c-3d-1e1h-5k-4 news_for c2e2 news_from c-2e2
    news_is h2 news_since c-2 news_to e2 newsletter c-1d-2e-2h-4 newspaper a2c2 newsroom a1c3d-2g-2i1
    next a3b-3c-5d5e-2h3i3k-5 next_, h2 next_. a-2d-2h-1 next_applicant c1 next_candidate d4 next_door a3j1
    next_friday e1 next_hire d1 next_in d-2e-4h5 next_man h2 next_monday g-2i4 next_month a-1d-1e2h-5i4 next_on h2
    next_one c1d1f1h-1 next_person a-3c-3d-3f-3g-1h7 next_poor d3 next_round f1g1h1 next_stage e-2g5h-1
    next_step g2h-3 next_summer i2 next_time a-2b3c-13d6e-6f-1g-6i-4 next_to a11b1c2d-1e-1f-2g-2h-4i-5
    next_tuesday d1h-2i3 next_wednesday g-2h-1i2 next_week a-6b1c-4d-9f5h2i-2j3 next_year a-2b-2c-4d-6e-3f-2i-4
    nice b3d-2e-4g-8h-1i-2j2 nice_. c5d-2 nice_about c-2 nice_for c1 nice_surprise d-1 nice_to a-2c-2d-1h2
    nicely c-4e1f1h-5 nicely_. a-1c-1 nicer a8b-2c-3e-3f1g-2h2k-2 nicer_, h-1 nicer_. a-1 nicer_place c1
    nicer_set a3 nicer_than c-1 nicer_to a-1 nicest a1c-6d-4h-2 nicest_i a-2 niece b-2d-5h-2
    night a2b4c-1d-3e3f-3g-2i-1j-3k2 night_, a1c3d2e1 night_. b-5c-3d-1e4h-1i-2 night_allowance b2 night_and c-2
    night_before k2 night_desk a2h2 night_differential a-1b4e1 night_duty b3c1 night_i g1 night_in c1 night_is b2
    night_manager g1 night_of i1 night_porter h4 night_premium b2 night_rate b1 night_school h1 night_shift c-5h-4
    night_shifts c-3e1g-2k4 night_staff g1 night_team a3c4 night_to i1 night_work a2g1 nightmare c-2d-4
    nightmare_, c-1 nights b1c2f-1g-4h1j-3 nights_, c4d-2e2 nights_. c4d1e1g1 nights_and e-1h3k-1 nights_at b3
    nights_for a2 nights_i h2k3 nights_in b-2h4j1 nights_on h1 nine a1b-7c-1d1e-2f-3g1i2j-1k-1 nine_, a2c1d-3g-5
    nine_. c-5d-1f-2g5 nine_and a5b-4g1 nine_days c-3i2 nine_for c1 nine_hundred b-2 nine_is a-2g4 nine_months i4
    nine_o'clock c-2g1 nine_of c1 nine_on g3i1 nine_thirty b-2g1 nine_thousand k1 nine_times f-1g2 nine_to g-1
    nine_weeks c2d3k2 nine_years a-3b-4d1i-2j-2k-3 nineteen a-1c1d1g-2h-3i-2k-1 nineteen_. k-2 nineteen_and b1
    nineteen_years b-1d3i-1 nineteenth h1 nineteenth_. g1h-1 nineties d2 ninety a-5b1c-4e-2f2g-3h-5i4k-1
    ninety_days b-2h-3i5 ninety_minutes d1 ninety_percent g2 ninth a-4b-1d1g5 ninth_. g5 no a-3b-1c3d-1e2f6g2h6i-2
    no_, a-13b-6c-19d3e-5f9h2k-3 no_. a3b3c-5d2e-1f-4g8h7i2j-4 no_; j1 no_? d-1g4 no_@quote c-1d-3g2
    no_agenda d-1e-2 no_amount h4 no_and e-6g1h2 no_answer c-4d-2e1f-4g-1h-5 no_as e-1f4 no_at b4e3f8g-4h-4
    no_better c-1d-3 no_bonus b2 no_bother c-4d-5g-2 no_bus g3 no_business c-1d3 no_by g1h5i2 no_call f-1g-1
    no_can g4h3 no_cap b3 no_car b-2c1h1 no_chance d1h1 no_comment b-1 no_comparison a2 no_complaint c-1
    no_complaints b2c-3d-1e-3h-1 no_contest a8c-2 no_date c-1e5 no_decision e2h-2 no_disrespect a6c-4d-5f-4
    no_doubt b1c-6d3e-2g-10h-3 no_end b-1c-5 no_fault c-4 no_fit g3k2 no_for b1c-3e-6f7g-1h2
    no_from a-3c-6d-5e-12f4g1h12k-2 no_further a-3b-1c-5d-7e2f-3g-1h7 no_go g4h-2 no_good c1d-1g10h-3
    no_hard a2c-4d-6e-3f-1g-4h3 no_hurry e1 no_idea a-4b-4c-1d1e3f-4g-2h-2 no_if d4e1h2 no_in f2g1
    no_interest d3h-1 no_internet c-1 no_interview a-3b2c-2e-7h10 no_is b-4d3e1f4g2h1 no_job i2 no_joke a1d-1i2
    no_lack c-3 no_less a-2h-2 no_longer a-3b1c-7d-4e-6f-6g1h5i-8j-5k2 no_man b1d1 no_means c-1d4e-1h-1
    no_message e5 no_mind b-2 no_more a-10b1c-8e6f-1g-1h1 no_need b-8d-1e-1f-10g-13i-4j-4k-3 no_news e5h-2
    no_on c-3d4f3h4 no_one a-3b-1c6d-2f-6g-1h-8k2 no_other a5b-6c-10d1e1f-6h-8i1 no_part b-1c-3 no_phone e-1
    no_place c4h-2 no_point c1d4e6g-7h-2 no_price b-2c-1 no_promise e3 no_promises e5 no_questions b3c-3e2
    no_ranking a-1 no_reflection b-2c-2e-1g-1h-1 no_regrets h-4 no_relation c1 no_reply d-3e5h-1 no_room a-1b2c1i1
    no_rush c1h-1 no_say c2h1 no_school b1 no_second d1g-3h1 no_secret b1g-2k1 no_sense b4c3d-2e1g-4h-4 no_shame d3
    no_show d-3h-3 no_sick b1 no_sign e2 no_signal c-3h-2 no_small c-1 no_than a-3g7h-3 no_thank c1f6h5
    no_thanks b2c3d5e-1f5h1 no_that g2h5 no_this h2 no_time c3d2e1h-2 no_to a3b3c-14d-3e-5f3g-4h4i-4
    no_today e-2f5g-6h-8 no_trouble c-2f1 no_twice d3h3 no_two b1 no_unless b-2e-1f6g-1h-3 no_until f1
    no_use e4g4h1k1 no_way a-4b-4c6e-1g4h-4j-3k1 no_with a-1d-3e-3f8g-3h-7 no_wonder c1d1 no_word d-1e5h-2j1
    no_worries b-2c-1h-1 nobler a6c-2 nobody a-2b2c9f1g-1h-2i-5k-2 nobody_'s a1b-2c-3e2 nobody_, d-2h-1
    nobody_. b2h2 nobody_asked d5 nobody_at a-3b1c2e1 nobody_better h2 nobody_can a-2b1c-2d-3k-1
    nobody_could a-2c-1d-11f-3 nobody_does d-4 nobody_else a6c-4e-5f3g2 nobody_ever c2 nobody_from c5e4h4
    nobody_gets b1g4 nobody_had c3 nobody_has b1g-3 nobody_i a1c-1 nobody_in a1b1c1d6g-2h2 nobody_is d3g2
    nobody_knows e1k2 nobody_likes b2d2 nobody_on c2 nobody_over a-1d3 nobody_picked c2 nobody_seemed d-1
    nobody_seems c2 nobody_should c-1d-2 nobody_there a-3c1 nobody_to g1 nobody_told c3 nobody_was c-2
    nobody_will e4 nobody_would c2 nod a5g-1h2 nod_. a3 nod_from h3 noisy c2 non a-5c-1d-3e2g2i3j1
    non_compete b-1i2 non_starter g3 none c1d-2e4f1g-6j3 none_, c1h2 none_. a1d-6g-6j3 none_of a-5b1d-1f3h-2
    none_to a2 none_too c1 nonetheless f6h1 nonsense d9g-3 nonsense_, c1d2 nonsense_. d4e-2
    noon a-7c-2d2e-11f-6g3h-1i4k1 noon_, b-4e-1f-2g-3h-1 noon_. a-2c-5d1e-4g3h-4i2j1k3 noon_? g-1 noon_and h2
    noon_is d2g3 noon_on i2 noon_or g-1 noon_to i2 nope d5e1h6 nope_, d5e1h6 nor a-1b-3c-2e6f-6g-12h7i-1
    nor_no e4g-4 nor_the c-2e-1 normal c3d4e-4g-2 normal_. c2 norovirus e1 north b3c-8d-6e-2g-5i-2j4 north_, a-1h4
    north_. a1b-3j3 north_of a-1b6 northern a-1e-1h1 norway j1 nose a5b2d3h-3 nose_. a5d1 nose_up b4
    not a-4c6d3e2f-3g6h1i1j-2k5 not_, a3b1c-1d-1e3f-1g2h2 not_. a8b3c-6e4h-4i1j4 not_: a1b-2 not_; e5 not_? d2g3
    not_@number b-2g2 not_a a1b-4c1g-1h-5i3k-8 not_able b-2d-4g1 not_about a-3b-11c-6d-3g-5h-1 not_accept b3f3g-4
    not_add b3c-2d1g-1 not_afford b4c-3g-2k4 not_agree b-1c6g-1h2 not_allowed g-2h-1i1j1k1 not_alter d3
    not_altogether f1h-3 not_an a-2c1e-3h-3 not_answer c-5d-5e4g-5h-5k3 not_answered c-3e1i1 not_answering d-5e6
    not_anything b-2 not_appear c2h3 not_argue b3c-1g-1h2 not_arrive d1 not_as a4b-1c1d-4 not_ask a-3b-1c-3d1e-3f-6
    not_asking b1d-1 not_at a3d1e2 not_attend a6e-2f2h1 not_attending d2h2 not_available g1h1 not_bank g9
    not_be a-1b-2c1d-1e2f-7g-2h9i-4j-9k-2 not_beat d2 not_because h1 not_been a2c4d-4e-1g-4h-3j1k4 not_before e3
    not_being d1g-1h-1 not_believe c4f-3g-1 not_bin d-2e-4f5 not_blame e-1 not_bother b-3c-1e5 not_by b2h2
    not_call a-2c2d5e5g-3h-2 not_calling h-3 not_cancel f1h-6 not_care c2d6g-2k1 not_carry b1c-1g-3
    not_carrying g-5h5 not_certain c-4d-5f-1g8h-7 not_change b-4c-4d-3e-4f-6g-4h-1k-4 not_changed c-5d1e-3g-5h6k-5
    not_chase e7h-3 not_choose a4 not_clear b-2e-3 not_close f6h-7 not_come a1c-3d1e-9g4h10k-1 not_comfortable c7
    not_coming c-4d3e-3f4g-3h9 not_commit d-2e2h-1 not_compare c-1d-1 not_compete a2d-2 not_contact d-1e6
    not_continue b-5c-2d-3e-5h8 not_continuing f1g-2h7 not_convinced c5d-1e-2g2h-3 not_count a1d-5e1g7h-3
    not_counting g4 not_cover b6c-4d-3g-3k1 not_cross a1d2f2g-1h-2 not_dare a-1 not_decide d-2e1f-3g1
    not_decided e4g3h-3 not_delay h-1 not_delete f4h-3 not_deserve b2d2 not_discuss b-2c-2e-1g-1h-2
    not_do b3d-3e-1f-1g9h2k-1 not_doable c-2g5 not_doing c-3e-3h6 not_dream d-3 not_dress b1d5
    not_drive b-3c-3d3g-1 not_drop g-1 not_eat d-2 not_enjoy c1 not_enough b5c5d-6g-1h1 not_enter e2
    not_even a6b1c1f-3g-7h-6j4 not_ever d1 not_every b-2c-3 not_exist b-2 not_expect a4b1c-2d-4h2
    not_expected a1c-5 not_explain c2d2 not_face e1h-3k2 not_fault c-6d-2g-2 not_feasible c-1g2h2 not_feed b8c-3d-2
    not_feel a-1c6d-4e-6g2 not_feeling c-1e-2g5 not_fill b-1c2e-6f7g-1 not_final f-4g1k1 not_find a4c-1g-4h-2i-1j1
    not_fit a-4c2g1h-3k1 not_fix c2d1e2 not_flatter d6 not_follow d-3e2 not_for a-7e-1f2g-2h1
    not_forget a-4b-4c-2d-8e-9g-6h-4 not_forgotten c-5d-8e3g-4h1 not_found a4b-2c-2e3h-1j2 not_free g8
    not_from b2c1d4h-4 not_fully g3h-2 not_further h1 not_get b-5c2d-1e1f-3g4h-6k-4 not_give c2d2e-1f7g-6h-1i-1
    not_given c1 not_go b2c-5d-15e-6f2j-1k5 not_going a-4b-2c-3d-2e-2f1g-1h5i-4j-3k-3 not_gone c-1
    not_good c7d-1h-3k1 not_got d2e4h-4 not_great c4 not_had a2b1e4g-2 not_hand g-2h4 not_happen g3
    not_happening d2g2h2 not_happy c1h-1 not_have b-2c-5d-1e-4f-7g-4h-3j3k-3 not_having c6 not_hear c2d-7f-4g-3h-6
    not_heard d-4e3 not_help c5g-2 not_hesitate h2 not_hire c1d-2 not_hold a3c-1d-5e3f-9g2h3 not_holding e-1
    not_honest c4 not_honestly g1 not_how c3d3 not_hurt b3 not_i a-3c-2d1e3h-1 not_ignore a-1 not_imagine d-4g-1
    not_in b1e3g1h1i-2k5 not_inspire c1 not_insult d3e1 not_intend c-4d-1g-3h2 not_interested c-4d9g-2h13
    not_interview d1h4 not_interviewing d1g2h2 not_it b1d3f-1 not_join f3g2j1 not_just a1c3d4 not_keen c3g1
    not_keep b4c2d-2e-4f-8g-3h8j-2 not_know a-5b-3f-8g9h-6k1 not_known b1 not_last b-1c-2 not_lay g3h4
    not_leave a1b-1d-4e-11f-4g2i-3k-1 not_leaving b3 not_lecture c1d4 not_left c-1 not_let a2b-2c3e-10h-1i3j-1
    not_lie a1b6e-2 not_lift k1 not_like a-5b-1c6e-7f3k2 not_listen a-1c2g1 not_live b6c-1g-1h2
    not_look b-2c5d-9e6f1h2k1 not_looking c-2e-6g1h12k-2 not_lose d-2e-6 not_lost c-2 not_mad c1 not_made c-1e6h-4
    not_make a-6b-2c-4d3e-9f-4g1h1i-4 not_making d-4i2 not_manage g6h-2 not_many a3c-4 not_match b1c4d-2
    not_me c-6d-1g-3 not_mean a1b-4d-4e2f1 not_meant e1g3 not_meet b2g1 not_mention b2c-2 not_mess c-1
    not_message d2e4 not_met b2 not_mind d-8e-4g-3 not_mine b-2d4 not_move b2c-2g-3i-3 not_much a-1e3g-4h-6
    not_my a-3b-2c-3d2e-2g-1h-5 not_name d-2 not_need a2d1e-5g-2h8i-1 not_needed h2 not_nice c5d2 not_now e3
    not_offer h-2 not_often c-6d-3 not_okay c6 not_on a2b-4d2e3k2 not_once c-1 not_one a-4c1d1f-2g-12k-1
    not_only a1b3c-4d-3 not_open d-5e3f-5h6 not_opened c5d-1 not_organise b-2d6 not_out h-1 not_owe c-2d7e-4
    not_paid b1 not_participate h4 not_pass a1e1g-2i1 not_pay c-2j-3k2 not_pick b-2d-1e6f-1g-4h1
    not_picking e2g-2h-2 not_plan e2k1 not_play c1d2e-2g1 not_prepared b1c3 not_present h2 not_press b1
    not_pretend b7d4e-5g-4h-5 not_proceed e-3f2h7 not_proceeding d-3f3h4 not_promise d-2g1 not_pulling g-6h-7
    not_pursue h3 not_push e3 not_put a-4b-6c-1d1f2g-3h1 not_putting h3 not_quite a3c-2d-3e-3g3h-2 not_quote f-5g5
    not_rank a-2 not_rate b-3c5 not_reach c-2g2h-2k-1 not_read b-1c3d-4e2h-4 not_ready e1g-4h1k3 not_realistic c3
    not_really a2c2e-5g6h-3 not_receive d-2e2 not_reckon c1e-2g5 not_recognise k1 not_refuse a1
    not_release b-1h-4k-3 not_remove h-5 not_replied e-1 not_reply d2e3 not_resist a4 not_respect c3 not_respond e5
    not_return c4g1 not_right c8d-4g-1 not_ring b1e8f-2h-2 not_run c-5d5g4 not_rung e5g-2 not_rush b2c2d2
    not_safe c5 not_said a-1 not_say b-2d-6e3f-5g-6h-8k-4 not_saying d-1e8f-1g-1h-8 not_see a5b-1c3e-4f-7g4h2
    not_seem a-2c3g-1 not_seen c1d1 not_send c-5d6g-3 not_serious c2e2 not_set a-3d1 not_settled e-1g3h-2
    not_share c6 not_shine c-2d2 not_show g2 not_shut g1 not_signed f1h-3 not_sit b-4c4e1h4k1 not_slept c1
    not_so b3c1e-2g6h-8 not_something a1b1d-5e-4g-11k1 not_sound b1 not_speak b-1c2d2g-4h-1k2 not_spell d2
    not_spoken b1k2 not_stand c2d2e-3f2g-3k5 not_start c-3d2g1h-2i1 not_stay c2k1 not_stop c-2d-5e-4g-1k1
    not_stopped c-3k-1 not_stretch d-1g-6 not_strike c1f4h-1 not_suit c-4g1h-3 not_suppose d-3g3
    not_sure a-3b-1d-9f-2g7h-11k-4 not_swap a1k-1 not_swear f-1g4 not_take a-3b-2d-3e-6f1h-2i4k1 not_taken c2
    not_taking d-1g-5h1 not_talk c-2d3e2g-3 not_tell a-4b-5c1d1e5f3g-2h-5i2 not_telling h-5 not_thank c1d-2
    not_that a-3b-7c-5f-1h-7 not_the b-5c-4d-1f-5h-3 not_there g2 not_think a-3c4d-18e-13f-7g2h-2i1j1k3
    not_this a2d-1e2f2g-3h2 not_to b-2c-4d-2f5h2i3j-1 not_today d-1e5 not_too c-7e-2g1 not_touch a2 not_travel g4
    not_trouble c-1d-1e-1h-3 not_trust c4 not_try d-3e5h-3 not_turn a3 not_understand c-1d3 not_use c1h-1j2
    not_used h1 not_very b-1c7d-4 not_wait c-7d-12e4f-5g-2h2i6 not_walk d2i-1 not_want a-4c-7d-3e-4g-5h4i-1k-1
    not_warm a-1c7 not_waste c-1d-1 not_weigh a-1 not_well c2g-2 not_what a-6b-4c-2d-4f1g4h1k1 not_why c-1h-2
    not_wish a-2b-1e1h5 not_with c-3g1 not_withdrawing d-2g-4h-7 not_work a-10b3c-2e-9g5h-7j-1 not_workable b2
    not_worry b-2c-5d-7e-7g-3h-3 not_worth b2 not_write c-2e6f1g-1h1 not_writing e5 not_yet b-1c-4d-3e5f-2g4
    not_you a5c-3d7e-2g-5h1 not_your a3b-6c-15d5e-9g-8h-1 not_yours a4b-1c-6h2 notary a-1c-3 notch a5d1h3
    notch_above a4h1 note a-1b-2c-8d-3e-1h2i-4k-3 note_, b1d2j3 note_. b-1d-2f1 note_as h1 note_below h1 note_i h2
    note_of d2 note_on e3h-1 note_says h-1 note_that c2 note_was c-1 noted b-3c-6d2e2h-5 noted_with e1
    notes b1c1d-4e1f-5i-4j-3 notes_. c1 notes_and c-1 notes_on c1d-2e-1 nothing c-1d2e7f-7g-2h-6i-2 nothing_! d3
    nothing_'s a-2b-1f2g1 nothing_, b5c-1d8e5g-6h3 nothing_. a-7b4c3d5e4g2j1 nothing_about b-1c1d-6e-4g-2
    nothing_against a2b3e-2 nothing_and c1d3k1 nothing_at d3e2 nothing_back e3 nothing_but a-1c-6d-10e-1g-5h-1
    nothing_could a-1h-2 nothing_else a6b-1c-2e-1h-5 nothing_for b1c1d-1 nothing_from d-2e1 nothing_further e3
    nothing_has g-2h1 nothing_i a5c1 nothing_in b2d-7e-3 nothing_is a-3e-1f1g8h-5j-2 nothing_left h1k1
    nothing_like c1 nothing_more a-7d1e3g-3h-2 nothing_of e-1 nothing_on a2c-1f-1 nothing_personal a2d-1e5g-1
    nothing_to a-8b-7c-1d-1e-1f-4g-3h-3 nothing_would a-5h2 nothing_wrong h2 nothing_you a8b-5c-7d-7h5
    notice a-5c2d-5f-14g-6h-1i10j-2 notice_, b3d3i3 notice_. b-3c2d-4e1h-4 notice_at b-2h-2i4k-1 notice_board c-2
    notice_for c3 notice_here h-2 notice_of b1c1e-3h3 notice_on i-1j3 notice_period i3 notice_that d-4g1h2
    noticed a-3b-3c3d-3g-1h-8 noticed_, b-1 noticed_. a-3c-5d-4h-1 noticed_that d-1 noticed_the c5 notices c-3
    noticing a-1c3d-3 noticing_that d-1 notifications e3g-1h-2 notify h3 notify_you h1 notion g2 novel a1c-2
    november a-1c1e-2f-2g-2i3 november_, c2i4 november_. i1j-2 now a-7c-5d1e2f-1g-1h2i-2j-2k1
    now_, a-8b-2c-1d-2f5g-3k2 now_. a-4b1c-2d-7e2f-6g1h4j-7k-1 now_; b1d3 now_? b1d-1e1g1 now_a b-3 now_accepted h2
    now_and c-4d-9e-2f1g-8h3i-1 now_as g2 now_at h1 now_because g-2 now_but h2 now_do a-2d-2h-1 now_for h-2
    now_has h-2k-1 now_have a2d2h3i3 now_i a-7c2e4g2h-4 now_in b1g-2h1 now_is e2 now_it a-1g3h-4j1 now_my f1i-2
    now_on c-3d1e3f-1g-5k1 now_or e-2g2h3i2 now_said a2h6 now_so e1k-3 now_than b1c-2d-6e-2g-2
    now_that a2b-3c-4d5f-2g-6i1k2 now_the a2c-2h1 now_then h1 now_they g1h-1 now_to e-1 now_we h1j1
    now_with d3g1h-1 now_work h2 now_you c9d7e-3h2 now_your d1 nowhere b2c2g-1i-2j1 nowhere_. c3d1e1
    nowhere_near b3 nowt d1e2h1 nuisance e-2g1j-1 nuisance_if g4 number a-2b8c-3e9f-2g-9h-2i-5j-1k-10
    number_, a-6b1c-1d4e1g-1h-1j-1 number_. a-5e1g-1h-6j1 number_: h-1 number_@number b-8c-1g1h3j2
    number_after d1e3h-3 number_again d-2e6 number_and b3h-3i1 number_as c2 number_at b3d1h1 number_before b3h2
    number_for d1e-3 number_from b3c1e2f2h2 number_i b1h1 number_if e-3f-2 number_in b2e-2f2 number_is d-4e4
    number_of a-4b-8c-3e1i-2k-2 number_off d-1e3 number_on b4c1e-3 number_one a7b-6c-3d-7e-6h4j-4k-3 number_out e3
    number_so d2 number_that a-2b2c2 number_to c4 number_two a6c1e-1 number_will e-3 number_with b2
    numbers a-7b5c-3e-1g-10h-6j-4k-3 numbers_do b-1g-2 numbers_i c1 nurse a-1c5d2e-4g-6k-1 nurse_. b2
    nurse_for c2d1 nurse_i b1 nurse_in d2 nurse_who d-1 nursery a2b3c2d-8e-3f-1g3h3i1j3 nursery_, g4 nursery_. g1
    nursery_is c2i1 nurses a-1b-4c3d-1g-4i-4j4k-3 nurses_'s c-1j2 nurses_, d-3 nurses_. b-4 nurses_are a-2
    nursing a4d-5e-4g-3h1j4 nursing_, a1h1 nursing_home a2h3i1 nuts e2 o'clock a-5b-10c-9d-3e-8f-4g11j-2k-3
    o'clock_, g2h1 o'clock_. g3 o'clock_? g-2 o'clock_and h1 o'clock_is c-2g8 o'clock_on h-2 o'clock_or g-2
    o'clock_slot g2 o'clock_today i1 object c1g1h1 object_to c1f1h1 oblige h3 oblige_me h3
    obliged a-7b-7c-9d1e1f-6g-1h-1 obliged_for d1e-2h-5 obliged_if e5f-4h2 obliged_to b-1e-1f-1h-1 observation c2
    observe c3 obtained a2 obviously a1d2 occasion b1c1 occasion_. g1 occupational i2
    october b-7c-5d-2e-3f-4h-2i4j-5k1 october_, h-2i1k1 october_. i3j-1 october_i h-3i-1 odd a3b1c4d-9h-5
    odd_that c4 odds a-5c-6d-3e-3g9h-5 odds_are c-1d-1e-2g7h-3 odds_of b-2g2 of a-2b-4d2e-1f-3h-2j-2k-1
    of_, a1b1c-3g-3h-3 of_. a2d2g-5 of_@amount b1e2 of_@currency h1 of_@number b4c-6d-2 of_@quote b-1d1
    of_a c3d2e-1f1g-2h2j-2k-2 of_about b2 of_all a3b-1d-1g-2h-2i-1 of_an a2d1e-1g-4h3i1j-1k2 of_another a2b-2h2k1
    of_answering d2 of_any a1d-4e1i2k1 of_anybody d-2 of_anyone c-1d-1 of_anything c-1d-1k1 of_applicants d1h3
    of_applying h2 of_april e2i1 of_asking h1 of_back c-1h2 of_bed a1b1d3k2 of_being d4 of_business d3h-4i4
    of_candidates c-1h3 of_care c2 of_changing c-1g1h-1 of_choice d-1h-1 of_coffee d-2 of_coming f2g1h-2
    of_confusion d1e2 of_consideration h5 of_course c-1f5g-3i-1 of_court g-1k-1 of_date c1e1g-3h-2
    of_department b1c-2i2k1 of_direction c-2 of_doubt h3 of_duties c3 of_each c-1i-3 of_early h-1
    of_evening b-3g1i-1 of_every a-1b2j1k-1 of_everybody a3c-1 of_everything c-1d-2 of_experience b3c-1d2
    of_family h1 of_fifty b-3c-1d-4 of_figures b2 of_firm d1 of_five a1c-5 of_for a-2 of_forms h1j1
    of_forty a1b-1d-2h1 of_four a1b-2c-1h-1i-2 of_fresh c-5d-2 of_friday h1 of_getting b1j-1k-1 of_god a1
    of_going j1 of_good a1d-6h-5 of_greater a5g1h2 of_growth c1 of_hands a-2b-2d-3e2g1 of_having d2 of_heart c-2
    of_help c-1j1 of_him c-2 of_his d1h2 of_hospital h-4 of_how c1d-2 of_humour c-1 of_ideas e1
    of_interest b1c1d-3g1 of_interview h1 of_interviewing h3 of_it a2b2c-2d-1e3f6g-1k2 of_its a2c-1h1i1
    of_january i4 of_job a-1 of_joining c2 of_july c2i-2 of_june g-3i2j-2k-2 of_last h1 of_late e2g1 of_law a2
    of_leaving g2 of_lectures b-1 of_life d-2 of_living b2c-2 of_long a1 of_luck a-7b-1c-4d-3g-6h-8 of_march e4
    of_may b-1g-3 of_me b-5c-7d-10e8f-1g7h-1j-4k-1 of_mind e1 of_mine a-4c-3h-12i-4j-4k2 of_mistakes c2
    of_money a-1b2c-1k2 of_month b1 of_moving d-2j2 of_my a2b2c1d4e-1f-3g4i1j-1 of_myself a2c-1e-1 of_new c-3
    of_news c-5h-1i-2 of_next i3 of_night h1k-1 of_nights b-2k-1 of_nine c-1d2h1 of_ninety b1 of_no b-4c-4d8e-2h1
    of_not d2g4 of_nothing c-2 of_november i1 of_now f2g1h-3 of_nurses c1d1 of_office d-1e2 of_one b2
    of_order c5d3e-2 of_other a-1d1 of_our a-2b-7c3g-2h-1i-4j4k-7 of_paid b1 of_paper a1 of_people b-1d-4h-2
    of_place b-1c4 of_plan c1h2 of_plans b-2 of_pocket b4d-3e-1h-2 of_post i1 of_radio c2e-2h1 of_reach b1e2g1h-3
    of_reading h-1 of_rent b-4 of_research c1 of_respect d2e2 of_room c-2f1 of_salary b1 of_saying c3d2g2
    of_seeing h1 of_september h-5i1k-1 of_service i1 of_seven c2 of_signal e3h-1 of_silence c3d3e4
    of_six b-3c-1d-2h-2j1 of_so h-2 of_story b1d4h2 of_such c-1 of_talking e1i-1 of_tea b-4c-4d-3g-1
    of_teaching b-1c1g-4h-3k-2 of_ten a1b-4d2f-1g2 of_term b-1f1h-1 of_thanks d-4 of_that b-3c-3d-5i-4j-2k3
    of_the b1c-1d-5e-2f2g-1h3i-1j-1k-3 of_their a-5c-1d-1h-1i1 of_theirs a1b1i3 of_them a-8b-3c1d1e1h-3i-9k2
    of_these a-2b-1d-4e7f-1g-7h-7 of_thing b-1c-3d2 of_things b2e5g3 of_thinking g3h-2 of_thirty b1
    of_this a-8b-1c2e-2j1k-1 of_those d1e1g-1h1 of_three c-1d-3g-2h2i3 of_thursday e2f1h-1 of_time c-6d-4e4h-1k1
    of_today h2 of_tonight g2h1 of_town a-2g-3h-1 of_training a-3c-3 of_tuesday h2 of_twelve b1c3
    of_two a4b-4e1g3h1i1 of_us a-2b-1c-1d3e-6h3i4j-3k2 of_use c-2 of_water a1 of_wednesday f1
    of_what a5b-1c-1d-11e-6g-6j-1 of_where a-2h-3 of_whether e1 of_which a-4d3h-1i1k1 of_whoever c1
    of_withdrawal g2i-3 of_withdrawing g5 of_work a-2d3g-8 of_working a1d3h2 of_writing d1 of_year a1
    of_yesterday h2 of_you a1b-6c-3d4e-8g-9h-1i-8k-4 of_your a-5b1c-4d-2e-2f-13h5j-2k-1 of_yours a-4b1c4d4f-1j1
    of_yourselves c-4d-1 off a-3b-1d1e3f1g1h5j-5k2 off_, b-2d2e-4f2g-1h3i1 off_. a-5b-1c-1d1e-6f-2g7h3j1 off_? b1
    off_a c3g1h-2k-2 off_about c1 off_after c1 off_all e1 off_and a-1b-1d3e2f5g4h-2 off_at c-2e2g-4 off_before h-4
    off_by b-4c5h-4i-1 off_during e-1 off_for a-3b-5c-1g4h-2 off_from d-1e2 off_grid e3h-2 off_in b-2c-2f3k2
    off_it g2h-1 off_me b-2k1 off_monday i1 off_my a-5d5g-4k3 off_notifications e3 off_on d-1e3h-5
    off_our b-1g-3h4j-3k2 off_over b-1e-2k-2 off_shift g1 off_that d2 off_the a-1b-6c1e4f-1g-2h6i-2j-8k-4
    off_this a1f1h-2 off_thursday h1 off_to a6b1c-2d-10h1j2k-6 off_twice k1 off_was c4 off_with c3d1g-4h-5i-3k6
    off_work k3 off_yet f1h-2 off_you b1d1 off_your a1b3c-5e5f-4g1h5i1 offended a3d-4e1 offended_. e1
    offer a5b5c-5d-9e2g2h1i10j-1k-7 offer_, b1c-1d-2e-1h-1i3 offer_. a1b-4e-1f1h-3i-4 offer_a b1d1e1f1
    offer_and b3e2g1i-3 offer_elsewhere b2 offer_from a4b3c-3g2h3i-4j-1 offer_i a3 offer_in a-3g1i2j-1
    offer_is a-5c1g1h1i1 offer_it h1 offer_last h-5 offer_letter b1h-3i3 offer_me a3b-3c-1d-3g-1h-5 offer_my h-2
    offer_of a-2b2c-7d-1f-2h1i-4 offer_on j1 offer_that a4h3i4 offer_the c1 offer_to g-1j-2 offer_was a-2b2h1
    offer_would i2 offer_you b-1e3g2 offered a7b-3c-1d-13e-6f-4i1j2k-8 offered_, h1 offered_. b-2
    offered_@amount b2 offered_a b-5g1h-2 offered_another g3h2 offered_me b1d-3f-4g-5h-2i1 offered_something a1b-3
    offered_the a4g1 offered_to a1b2c-1h3 offered_work h2 offering b2d-1f-2g5h-2 offering_a a-1b1g2
    offering_me a1b-1d-1g3h-1 offers a8b2c1f1g-4 offers_a a4 offers_me a3 office a1b-5d1e2f-2g-1h-3i-1j4
    office_, a-3b1d1e1f-4g-3h1k-1 office_. a2b-1c-4d-3i1k-6 office_; h1 office_? d-1 office_a c-1
    office_and c-2e-2h-4 office_are j2 office_as i2 office_at d-1 office_by g2 office_could a1c2 office_does d1
    office_dog c-1d-3 office_felt c-1 office_gave c4 office_has d4k3 office_i a1c-1f-2i2 office_in a-5c-6f-1h-2j1
    office_interview h2 office_is a3d-1g1k1 office_job h2 office_line d2e1 office_manager c-2d-2h2 office_of d1h1
    office_or d-1 office_that c-1j2 office_to a1c-1e4 office_until b1 office_was a1c1d-5 office_where b-2
    office_will j1 office_with c-1 office_would a-3h-3 officer b-8c1d-2e-2f-3g-2h1i-1k-3 officer_, h-2 officer_. c2
    officer_interview h-1 officer_interviews h2 officers a-3j-1 offices a-1b-4d-3 offices_. b-1h1 official a-1
    official_. i1 officially d-1e-1f8h-2 officially_i f7h-5 offline e2h-2 offshore b2g1
    often a-5c2d-2e1f-1g-5h-4j-2 often_. k2 often_get d-1 often_that c3 oga b2d2 oga_, b1d2
    oh a-4b-2c-8d9e-4f-3g-2h-3 oh_, d6h-2 oh_great d3 oh_please d3 oh_sure b1d5 oi c2d3e-1 ok d1e2g-3h-3 ok_. c1e1
    ok_? d-2e4 okay b1c4d-14e3g-9h-1 okay_, d-1 okay_. c4d-3 okay_? e4 okay_if e1 ola d-1
    old b-4c-1d-4e-4f-10g-3h3i1j-1k-4 old_, a1c2g-1h2 old_. c-2k3 old_address e-2h-4 old_and b1c2d2
    old_boss c-4d-3h1k-1 old_employer h4i1 old_fashioned a-1b2c7d-1k2 old_firm c-2 old_for g2 old_friend c-2
    old_job b1g1 old_man d1 old_mr c2h-1 old_one c1h1 old_people c1d1 old_place b-2 old_school a-4c-1 old_team h3
    old_to c-1d2g1 old_tutor a2 older a1b-3c6d-4h-2 older_than c5 oldest b1 olympics a2d2 omg d1
    on a-2b1c-1e2g1i1j-2k1 on_, b1d3e3f1g1h3i2k-6 on_. a-4b3c1d5e3g-1h1i-3k-1 on_@number c-7d-5e-6f-2g-2i9j-5k-2
    on_@open h-1 on_a a1b2c-1d-2f-4g-1h-1j6k-4 on_about a1 on_account h3k3 on_all a1b2 on_an a-2e2g-1h-4i1j2
    on_and c-1d3 on_another a3d2f-2h6i2 on_any a1f-2g-3h1i-2 on_anything a2e1 on_as b-2g-1k-2
    on_at a-5c-2e-1h6i2j-1 on_balance a5b-1g2h-4 on_base b1 on_being d1e-1g3 on_better b2d2 on_board g2i1
    on_bonus b5 on_both b1 on_by h3 on_call b6c-1h2i2 on_christmas d5 on_commission b5 on_crutches d1k2 on_day b2g2
    on_days f1 on_deck d1i1 on_dialysis k2 on_duty g1h-1i-1 on_each a1c1 on_earth f-1 on_either b-3
    on_elsewhere h1i-2 on_every a5b3c-3d-2j-2 on_everything b1d1 on_file d-1e1h-3 on_finding d3 on_fire c1
    on_for a-5b-4c4e2f1g-1h1i1 on_forty b2h1 on_friday a2b-5c-10d-1e-6f-1g-2h1i-3j1 on_fridays b1 on_from c1i1
    on_full h2 on_giving e3h-1 on_glassdoor c4 on_good c2 on_having c4d3 on_heart a1c1g1 on_her b-3h-2
    on_his a-1b-2c2 on_hold b-1c5d5h-4 on_holiday e1 on_how b-3c-2f1g2h3 on_i d-3e3h-3 on_ice e4f2h-1
    on_in c-3d1e1h-1i-1 on_indeed b2c1 on_is b-2 on_it a-2b2c1d-3e11f-2g-2h-1k-11 on_its b-1g-2h2i2j1 on_june i-1
    on_jury g1k-1 on_leave e-3f-2i-5 on_less b3 on_linkedin d-2e-6 on_me a-6b-8d-1e-2f-1g5h-3 on_mill h-2
    on_minimum b-3 on_monday b1c-3j3k-2 on_mondays a1 on_more b4e-1h2 on_my a1b-8c-4d-3e1f-1g-1h-4i-6j-2k2
    on_nearly a4 on_new k1 on_nights b2c2g-2h-2i1k-2 on_now b4e-1g-2 on_offer c1k1 on_one b-1d-4h-3j1
    on_our c-5g-1h-3i-1j3 on_overtime i2 on_page b1c2 on_paper a3c5d-5f3h-4 on_pay a1b-1 on_people b1d-2
    on_probation i1 on_purpose b-2c-1 on_read d-4e7 on_reception c1 on_reflection a3c-1h1 on_remuneration b1
    on_salary a2b3 on_saturday a-3b-7c-1d-11e-4f-5g-2j2k2 on_saturdays a-1 on_shift c-2g2h-1
    on_site a-1b-1c2g1h-1i1 on_so e3f-1 on_something e-2g2h-3 on_somewhere g-1 on_speaking c-1k3 on_strike g1h-1
    on_such h3 on_sunday b-4d-6e-7g-1h1i1j2k5 on_sundays b3c-5g2i-2 on_tax b-2 on_teams b1 on_than h-1
    on_that a-1b-1c2d-3e2g3i-5j-3 on_the a-4c-3d-3e-1f2g1h1i2j2 on_their a-1i2j-1 on_them a2c1h1 on_there e1h1
    on_thirty d-1 on_this c-10d-1e7f2g-1i-2k-5 on_three b-2c2 on_thursday b-3c-3e-3f-1i-3j-1k-1 on_thursdays b-2k3
    on_timber h2 on_time a-3b-2e-4g1 on_to a-4c-10e-1g-4h3i-4 on_top b5c-10d-5e1f-5i-8j-1k-1 on_training a3
    on_trial i1 on_tuesday a-1b-1d3e-3f2g-4h-1i2 on_tuesdays b-2d2 on_twenty b1 on_two a-2b2h2 on_us c3k2
    on_wasting d5 on_wednesday c-4e-3g-1h1i1k4 on_weekends b1f1 on_what b4d-7e-3g2h1 on_when e2 on_where e1h3
    on_whether b-2c-1e3h-1j2 on_which a-2h-3j3 on_will d-2 on_with a-2b-5d-4e-4f1g3h5i-11j-3
    on_without c-1d-1e1g-2h4 on_you a1d2e1f1 on_your a1c-2d-4e-3f3g-1h1i-2k-4 on_yours b2f3g3 on_zoom c2
    onboarding b-5c1i1 once a-1c-6d1e5f-1g-10h-5i1j1k-4 once_, a-2b-3d1e-3g1h3i1 once_. a-7b-3c-6d1e-4f1g-4
    once_: d-1 once_a a2c1 once_again c1d-1e-2h-2 once_and b-1c-1d4e-2 once_did c-1 once_i a1b1c-2d-11e9f-4g-3h-4i1
    once_in d6e-5 once_it j1 once_more a-10b-4e-5f2g-1i-2 once_my b-2e5h3k1 once_she e-2 once_that h1
    once_the a1b3d-3e10i1 once_things e2 once_we i1j2 once_you b4c1 oncology a3 one a2b-1c1d4f-1g1h1i-1k-3
    one_'s a3b3c-2d-1f-2g2 one_, a1b5c-5d3e1f1g-2j-3 one_. c-5e3f1h-2i-1k-4 one_: d-1 one_? e-2f1g-3 one_a d-1g4
    one_about e-1i1 one_after h-1 one_against a-5 one_and b1c-6d-3e-1j-3 one_another c2e-4 one_as a-2b1c-1
    one_at a-2c1g-1h3 one_bar d2 one_by a2c-2 one_can d2f-3h1 one_candidate g2h1 one_company a-2 one_could a-3c4
    one_day a-5b-3c1e7f-5g-12h-10 one_did a1c-3 one_does c-5d5g1h-5 one_driving h1 one_else c-3e-1h-2k2
    one_employer j1 one_eye f2g1 one_falls d1 one_fewer h5 one_foot a-2d-3f2g8 one_for a5c-6d-4e1h-1i2
    one_from a4d-1e3 one_gets a-4b1c3 one_go a-4d-3e-4g4h4 one_good b1f2 one_had b1c1d1 one_has a-2b2c-8d2g2h-1k1
    one_hospital g-1 one_hour b-4c5d3g-6h-3k1 one_i a6b-1c2d-10g-1h1i-6j-3k-6 one_in a6b-2c-6d-8e-3j2
    one_is b-1c-5g1h3 one_job b-1h3 one_less h6 one_line c2 one_may f3 one_minute d-2 one_month b2c4d2e-3
    one_more a-2b-7h-3i1k3 one_must d1 one_never a-1e-3f2g2h2 one_next a-1 one_night e2 one_nurse c6
    one_o'clock c1g-4i-1 one_of a-2b-4c-2d-1e6f-11h1j-6k-1 one_offer a-1 one_on a1b-1g-1h-1i1 one_or c1
    one_other a-1e1h4 one_out a-4d-4e-8f-6g6k-1 one_over i1 one_pair a-2e2g2 one_person a-3h4 one_phone h1
    one_place a4j1 one_short g2 one_should a2d2 one_side b-1c1d1h2 one_so d1 one_step a2 one_that a-1b1g2h2
    one_thing a-4b2c5d-1g1i-2k1 one_time d1 one_to b-3c-2d-4e1g4 one_was a3d-2h2i2j1 one_way a-5e10f-1h-6i-1j2
    one_we a4 one_week c3h1 one_weekend b3c-3 one_where a-2g2 one_who a-8c-5d-2e2h3 one_will a2
    one_with a3c-5d-9f-1 one_wonders d1 one_would b4c-2d4 one_year b1c4d-1i2 one_years b-1c1d1 one_you a3b-2c-1
    ones a2b3e-4g-5h1i-1j2 ones_, a1b3c-2h1 ones_. c3f1j2 ones_i a1b-1c-2 ones_in c2 ones_on a3b1
    online a-4b-4c5d-6e-4h-2 online_, c2 online_about c-3 online_form d-1 only a2b2d1e-6f3g-4h-5i3j3k-2
    only_, a-3b1c-3d-3f3h-3i4j-1 only_. a-3b2c2f1h-2 only_a h-4k1 only_about c5 only_after b2c-1 only_an c1d3h3
    only_and c2g2 only_ask e1h-2 only_asking h-1 only_by a1d1e-2h2 only_come f1 only_do c-2d-3e-4f6g-2h6
    only_fair h4 only_for d-1e-3 only_found b2 only_from c2 only_good d-1 only_half c1 only_have b1c1i2
    only_i b2d-3e1f1h1 only_if a1b-2d-1g1h2 only_in c-4 only_just e-3 only_keep h1i1 only_my a-1 only_need f2
    only_not a2e1 only_now a2b-4e-2k1 only_on c1 only_once b1 only_one a4b-4c-2e-1f-1g-2h1 only_read c1
    only_reason e1 only_right h1 only_saw e-2 only_say c-1 only_that c-1d-1e2g-3h-3
    only_the a-2b2c1d-6e3f-2g2h-3j2k-1 only_theirs a2b-3 only_thing a-3c4g-2h-1 only_to c1f1g-2h1 only_today e1
    only_two c-2h2i-5 only_when d1 only_with a-1b2 only_work h2 onsite g3h1 onto b-2c-1k-4 onto_a d1 onto_the g-4
    onwards h2 onwards_. h3 op b4c-4f1h-1 op_, b1f1h-1 open a-1b-8c-4d-3e2f3g-5h-2j-4k2 open_, a1c2e2f1g-2h2
    open_. a-3b-4c-2e4h-1 open_about b2 open_and e2 open_at e-1f2 open_day b-6c3d-2e-5f-5g-5h-5i-2 open_ended e-2i2
    open_for e4f-2g-1h-3i1 open_if h2 open_my d3k1 open_on g1 open_plan c2k1 open_source a1 open_that b1
    open_the c-1d2g3h1k4 open_to a-3c-2d-5e-2f6g-2h-4i-3 open_until a2h4 open_up i2 open_with b1 open_your e1
    opened a5c2e2g-2i-5k-5 opened_. d3 opened_in h1 opened_my c8d-2 opened_your e1
    opening a6b-5c-2e4f-1g-13h3i-4k-4 opening_, a1d2f1 opening_. a-1c-3h3 opening_any e4 opening_at a1h1
    opening_for e1 opening_in c1h2 opening_my d3 opening_on h2 openings a-2c-4d-3e-2h-3 opens b-4c-7e-4f-7h-5i1j-3
    opens_. e-3 opens_a b1d2 opens_up e-4 opera a2 operate k3 operation b-6c-3d-3e-4g2j-1k10 operation_, g1h1k1
    operation_of j1k1 operation_on e-1j-2 operations c-1d-2 operator h3 operator_. h2 opinion a-4b-4c1d3g1h-6
    opinion_. c1 opinion_of d3h-2 opinions d3 opportunities d1 opportunity a11b-3c-10d5e-8f-4g-3h8
    opportunity_, b1d1 opportunity_. a3h3 opportunity_@quote d2 opportunity_and a2 opportunity_has a3h2
    opportunity_to a2d1 opposite a-1d-2g-1k-2 opposite_, c1 opposite_. c-3k-1 opted a1b1d-1g-5h7 opted_for a1h4
    opted_to b2h5 optics a1h2 opting b1g-2h6 option a5c-3f4g-1h-1 option_. a2 option_for b-1 option_that a1h1
    option_to f3h-2 options b6c-1d-3e5f4h1 options_, b1 options_. a2f1h2 options_and a1 options_at b2
    options_open e3f3 or a-8b-7c-4e5f-9g-13i2j-5k-4 or_@number d-3g-2h-3 or_a c5d3e2f-5g-5i1 or_after b1g1
    or_all g-1 or_any a1f-1g-6h5i-6 or_are d-1 or_at e-2g-1h5 or_did d1e-1h-1 or_do b2d4e-3 or_does d-2
    or_else b-1i2 or_for d3 or_friday f-3g-7i-4 or_i e5 or_in b-1d-1j2 or_is b4d3e-3 or_later e2 or_leave h3i3
    or_less a-6d-4e-6f2g9h-8j2 or_maybe d2e-1 or_monday g-3i-2 or_next e3 or_no b-5c1e4f-7g-5h-1i6
    or_not b1f2g1h-4i1 or_on a1b-3c-2d-2g-4h1i-6 or_other c1d-1e3 or_out e1 or_saturday g-2 or_shine b2
    or_so b2e1g2 or_the c-9d-10e5f-6g-4i-2k-1 or_they i2 or_thursday f-2g-6i-1k2 or_tuesday d-1f-3g-6h-4i-5
    or_two d-3f5 or_was d4 or_wednesday f-2g-7 or_what d4e-3 or_will e-1 or_with d-1e1 or_would b2 or_you b1d3e-2
    or_your d-1h1 ora g1 oracle e2 oral h4 orchestra a2b3d-3f2g-2i2k-1 orchestra_, a3h2 orchestra_has c1
    order a1c3d5e-1g-8i3k1 order_, d2 order_. e-3h2 order_book c1 ordered b-1d4h-2 ordering d2
    orders a-1b-1d5g-1h-3 ordinary a3c1 organisation b1c7e-1f-1h-1 organisation_, b1c4d1h1 organisation_. b1h-1
    organise b-2d7 organise_a b-1d7 organised b-3c8g-5h2 organised_. c5 organized c1d4 orientation a1i2
    original a2b-3c4e-3g-2 original_certificates h2 oslo b-1 ote b9c-4 other a7b-3c-6d-1e-1f4g1h1i7j-4k-8
    other_'s c1 other_, a-1b-6d3 other_. a-6b1c-2d-2e3f-2g-8h-1i-3 other_account h1 other_agency b2g-2h1i1
    other_applicants a-3c1e1g1h3 other_application h-1 other_appointment a3f1h-3 other_apprenticeship a-1f1g1
    other_at a-1b-3e-5g-5i-4j-2 other_bank a2b1 other_candidate h-3 other_candidates a-6h-1i-1 other_care h2
    other_clinic b1c3f1 other_college g2i1 other_companies c-1d-3 other_company b-1c-1d-4e-3g1i2j-1
    other_contract f4h-2 other_crew h2 other_crowd a1c2d2g3h3i2 other_day b-1d-6f-2 other_department a1
    other_depot g1h-1 other_employer a6b-3c1h-2i1 other_finalist h-3 other_firm a-1d-1e-1f-2i1
    other_garage a3b1h3i2 other_half g1j3 other_hospital b2g-1h-2 other_hotel h-2i2 other_house a2e-1f1h-3i2
    other_i h-2 other_in c1 other_interview g-2 other_interviews e1 other_job a-2b5c-5d-3e-3f-1g2h-1 other_lab a2
    other_lads c-2h2 other_lot d-4h1 other_mob a2g-1h2 other_mug d3e-1h4 other_nursery c2h3 other_offer b-3g1h-2
    other_office a5c-1 other_one a1b-2c-3d5e-3f2g1h3i-1 other_openings b1 other_outfit a-1e2h1 other_party b2h-1
    other_people a-3b-2d1e1j-1 other_place b1c-1d1e1g3i1j-1k-1 other_places a1 other_plant h-2 other_position b1h-1
    other_post a-2b1c-2g1k2 other_practice i1 other_project h1 other_restaurant h1 other_role c-2h-4 other_roles b1
    other_salon a2 other_school a-2b2f2g1h2j-1 other_side a-1h-10 other_surgery a1 other_team a2b2 other_thing e1
    other_time d-9e4h-3 other_trust g1j1 other_warehouse a1f1h4 other_way a-8c2d1g4h1 other_week a1
    other_work a-3e-2g1h6k-2 other_workshop a3c1 other_yard d2h-1i3 others a5b-3c-2e-3f3g2h3i2j-1
    others_, a-4d-3e-1g1h1i1 others_. a2h1 others_go f1h-2 others_have h2 others_i g1h3 others_in i1
    others_pay b2e1 others_to g1 otherwise b5d-8e1f5g-10h1i1 otherwise_, f-1 otherwise_. a2b3d-1e1g-1
    otherwise_i i2 otherwise_it f3g-2 ottawa j1 ought a-2b-5c1d-2e1f-1g6h-5 ought_not c3g1
    ought_to a-1b-2d-2e1g5h-3 our a-12b-5c-9d-21e-6f-7g1h-1i-8j11k1 our_@number g1 our_appointment c2d2g1k1
    our_area g1 our_baby b2k1 our_call c1e-1g1h-2 our_chat f1g1h3 our_conversation c1g-1h1 our_daughter k1
    our_eldest j1 our_family a2b-3h3j1 our_firm i1 our_first c2e-1g1h1 our_flat k-2 our_flight g2j-2
    our_furniture b1h2i1j5k-1 our_home b-1k1 our_house b2c-3e-1h-2 our_household j2 our_interview g-4h2k-2
    our_landlord b2 our_last b-1j-1k3 our_meeting c3g4h4i4 our_new j4 our_old i2 our_own a1g-3h3 our_paths e-4j-3
    our_phone k1 our_place b1j2 our_school g1h-1 our_second k2 our_shop b3g2j-2 our_side g1 our_street g1
    our_talk a1c4g-4h1 our_talks b1f1h4 our_team k2 our_things b-2j4 our_two c-3j1 our_union b2c-1i1
    our_village b-2g3j-3 our_whole a1b-2g1 our_youngest k2 ours a-7b-1c-5d-10g-4h-1j2 ours_, a-4 ours_. d-2
    out a-2b-1d-1f1g4h4i2k3 out_, a-1b-1d2e-2f5g2h5i-1j-5k1 out_. b-3c1e-1f-2g3h6i1j-2k1 out_; b1f1 out_? g3h1
    out_a a-1b1c2e-1 out_about c-1h-3 out_after e1h-2 out_ahead a5c-1 out_altogether h3 out_and a-6b-3e-5g3h-7j-3
    out_as e2h1 out_at b4d-5i-2 out_badly h1 out_because a1b-1c3h6 out_before a1b-3c-6d1f-4g3j-2k2 out_by a1b-1c1
    out_for b3c-2d-1e-6g1h-1 out_from a2d-2g1h-2k2 out_here b2h2k-3 out_i d-1h3k2 out_if j2 out_in b-2c-2e1f1
    out_last h-2 out_loud c-1d1e-1 out_my a2e-2g-4h-5i6j4k-4 out_not c2 out_now g3 out_of a-2b3c-3e1f-1g-2h6i-4
    out_on a4b-8d2e3g-7h-4i-1k4 out_over k3 out_since c2 out_than a-3g6 out_that b-1d-3h-6i-1k-1
    out_the a-2b-3c-4d-4f-1h-3i1k-1 out_there a-2b-2c-6d-1e-1f-2g-2i-2 out_this h1 out_though g-1h4
    out_to a-1c3d-6e-1g-1h-4j2 out_unless f4h-1 out_what a-2d3e6h-5i1 out_when h-1 out_where a-2d1 out_whether i3j1
    out_who i2 out_with a-3c1e2f1h-3 out_you b1c3 out_your g6 outbid a3d-1 outbid_you a3 outcome e3f1h-2
    outcome_of f1h-1 outdated c1 outdo a1 outfit a10b-2c5d1e1f-6g-2h1k-3 outfit_, a3b-2c1d3g1h5 outfit_. h6
    outfit_came a1 outfit_i a1c1 outfit_is b1e2 outfit_made a1h-1 outfit_that a3c1g-1h3 outlined c1 outrageous c3
    outranks a7 outshine a3 outshines a4 outshone a5 outside a-6b-2c1f-2g2h-3j1 outside_, c2 outside_. d-1
    outside_my e1 outside_your b-1c-6 ovens c1 over a4b-2c-2e3f-2g1h-1i2j1 over_, a-4b2c-8e4
    over_. a-5c1d1e2f3g-8h1i1j-2k1 over_a a6b-6c-4d-4e1g-2h-4i-1k4 over_all a2j1 over_an a2c-3 over_and b-2c3d-5h-2
    over_at a-3b2c-3d1e2g3h-1 over_before g1 over_by c1h1 over_christmas b-2 over_fifty c3 over_for a-1b-3d-1h1
    over_four a-2b3c-1 over_from i2 over_i e5 over_in b-2c-3e3f-2i-1j-2 over_it b1c-3d1g1k2 over_me c4d2g2k1
    over_my a-5c2d-4h-6i2 over_our e1j1 over_that c1 over_the a-4b-1d-3e-2f-3j-3 over_there a2d7e-13f1g-1h-5i4j5k-7
    over_this d2e-1 over_to a-2b1c-2d1e-5g7 over_what a-1b4e2 over_with b-3c-2e1g-1j2k-3 over_you a7h4
    over_your a6c-4e-2g3h3 over_yours a9d1h3 overalls a-1 overdraft b5 overdue b-3k1 overlook c3 overlooked d3
    overnight b2e1h2k1 overnight_. h1i1k1 overseas a-6b-2h-2i-1j3 overseas_, h2j1 overseas_. h-3
    overtime a-7b15d-7h-9j-1 overtime_, b2c-1 overtime_. b3 overtime_and b3 overtime_at b2 overtime_is b3c3
    owe b-10c-1d3e-4i3j-4k2 owe_him j-2k1 owe_it a1 owe_my i4k1 owe_the k-1 owe_you b-2d4e-1g-2h1 owe_your b-1
    owing a-1g3h-2 owing_to a-1g3h-1 own a-1c1d2e2f-6g-4i2j2 own_, a3c-2g1i-1 own_. a3b1c-8e-4g-2 own_account h1
    own_business d2 own_choice h3 own_conclusions d-2e5 own_counsel e3 own_cv c-1 own_fault c1d1 own_firm h1
    own_front b2c1 own_good e3 own_house c-3d4 own_interview d3 own_kitchen a1 own_mind e4 own_notes c-1d2
    own_office c1 own_place a1 own_request h5 own_school a-1g-3h1 own_shop g2 own_staff b1c5h1 own_start c-1
    own_that a1c-2g2 own_time b1c2e1 own_training b-1 own_van b1 own_way a-3c2 owner a-3b1c1d3f2h-2i3 owner_'s c2i1
    owner_. b1c-3 owner_has h1 owners b2c2 oxygen k4 p c-1 pace b-3c6e2k1 pack b-3d4e-4g-1i-2 pack_of d5
    package a-8b6c-9d-7e-2g-1h-2i-2 package_. b2 package_by i-2 package_of g1 package_with b-2 packaging a-2
    packed a-4b-3c-7d-2e1g3j3k-3 packed_in g1 packet a-1 packing b2j1 packs g1 page a-7c4e-1f-2i7
    page_, c-1d-2h-3i1 page_is c1d-1 page_nine b1c2 page_of c-1d-1g2i1 page_on c2 page_one i3 page_two c-3
    pages a1c1d-1h2i3 pages_. a1 pages_of d-3 paid a-7b8c-8d-2e-7f-1h-5 paid_, b3c-1d-1 paid_. b1j-1k-1 paid_a b-3
    paid_at b3 paid_by b2c1j2 paid_for a-1b3c-4d-4j3 paid_holidays b5 paid_in b-3 paid_is c-2 paid_leave b6
    paid_me d1 paid_my b-1 paid_off b-11c-1d-4h-6 paid_or b1 paid_the b-3 paid_to b-4d3g4 paid_weekly b2 pain f2h1
    pains c1h1 paint a-1c-1d-8g-3 paint_shop c1 paint_the b2 painted j1 painter h1 painting a-2b-1h-3 paintings c-1
    pair b-6d-3e1f-3h-2j-1 pair_of b-4d-6e1f-3g1 pairing c1 pal a1b-1d5e3h6 pal_, h4 pal_. b-3c-2d6e3g2h1 pales a4
    palliative k-2 pan a-2e-2f3 panel a-14b-9c5d1e-6f3h2i-2j-8k-3 panel_'s b-2c2d1e1f-1h-1 panel_, b-2d-2g2
    panel_. a-3c-1d-1e-7f2g3h-2 panel_? h1 panel_and c-1h1 panel_asked c-2 panel_can d1h2 panel_had c5d-3
    panel_has c-3d2 panel_i e2 panel_if g-2h2 panel_in c2 panel_is b1f1g1 panel_know h1 panel_of c3g1h-1
    panel_on a1f1h2 panel_put c-2 panel_seemed c5 panel_was a-1c4d4 panel_would b-1 panels a-3d-2k2
    panic c-5e-2h-2i-2k6 panic_attacks i-1k5 pans e4 pans_out e4 panto a1c-2 pantomime h-2i3 papa k2
    paper a1b-3c3d-2e-11f3g-2h1i-2k-7 paper_, a1f1 paper_. a-2b1c-2d-4h1 paper_and c-2 paper_has a2 paper_is b1
    paper_on b-5c-1h-5i-5j-2 paper_round h1 paper_than a-3 paper_with a1h2 paper_you a5 papers a-2b-2e-7g-1h2j7k-4
    papers_, b-2f1h1 papers_. b2g-2i-2j4k-4 papers_are g2h1j2 papers_before i-1j-1 papers_for i-2 papers_i h-2
    papers_on f1h3 papers_to b1c1j2 paperwork a-6b-3c1d-1e-4g-5i1j5k-6 paperwork_, h2j2 paperwork_is j1
    paragraph b-1d-3e-1i6j-1 paragraph_. i1 paralegal h4 parallel h-2 parcel a-3b-6c-2h-5 parcel_. c1 parcels a2
    pardon b1c2d1f-2g-3h-4 pardon_me a1d1k1 pardon_my b3c2d1e1 parent c-1f1h-4 parental b4 parental_leave b3
    parents b5c-1d-8e1h-5j1 parents_'s a1g2j1 parents_. b4e1 parents_are k2 parents_put b-2k-1 paris g1
    parish a-2b-2c-1e-2i1j-1k-1 parish_, b-1 parish_. a-1 parish_council h-1 parish_office a1
    park a1b-6e7f4g-10h-6j-3k2 park_. i1 park_it e5 park_my f6 park_on c2 park_the e2 park_this e5f-2
    parking a-4b-3c-1d4f-3g-5h-10i-3j-2k-4 parking_. a2b1c1 parking_and b2 parking_is b-2 parking_lot h-1
    parking_on c-2 parking_permit d2j-1 parking_space b-1e-1 parking_ticket c1d1 parking_was b-4 parkinson k2
    parkinson_'s k2 parrot b-2c-7e-2 part a-4b2c-2e-5g2h5j-1 part_, b-1g-3h2j-1k1 part_. g1h2
    part_in a-1b-1c-7d-4e-4f-1h4j-1k-2 part_of b6c-5d3f-4g4h-7i-1j2 part_time a-4d-9e-5f1g-6j-2 part_was d2
    participate e-1g1h5 participate_in h4 participation c-4g6h2i-1 participation_in h1i-1 particular a2g-1
    parting g1h2 partly b1 partner a1b1c3e-3f-1g-4j2k3 partner_'s k2 partner_and h-1j-2 partner_has j1
    partner_was c1 partner_who d1 partners b1c2f1g-3i5 partners_on h1 partnership a2b1h1 partnership_track a1h-1
    party c-2g2h-7 party_, a-1b1d2h-3 party_. g1 pass a2c-10d-1e-5f2g3h6i1j1k-11 pass_, b2f2g3h2
    pass_. b1c1d-3e-1g5 pass_along e1 pass_and a-2e1g-1 pass_by h1 pass_for b1e-1f1h-2 pass_from g1h1
    pass_is g-1h-3j1 pass_it b1 pass_my g-1i1 pass_on b-4d2e-5f1g1h3i-2k-3 pass_that d1h1 pass_the b-1h3i2
    pass_this d3h3 pass_through e-1 pass_up a4h1i1 pass_you e1 pass_your a2d-1h2 passage c1j2k-1
    passed a-9b-9c-2d-9e-2f-4g-3h-4i-4j-4 passed_, b-1 passed_my b-4g-1h-6i-4k-5 passed_the c-1h2i-3 passed_them c1
    passed_your c-2 passes d4j2 passing c-6e-1f2h2 passing_on d1h3 passionate a2g-1 passport b-5c4d-1e-3h-5i-1k-6
    password c6d-2 password_. c3 past a-1b-4c4d-5e1f-2g-2i-3j-5k-1 past_, e2 past_. c1e-2g-3h1 past_eight i-1
    past_it a1 past_nine c-1h2 past_six c1 past_the g-3 past_three g2 past_your c-4 paste d4e-2 patch a3d-1h2
    patch_with h3 patchy c4e-2 path a3d-2e-8g1h3 pathetic c6d9g-1 paths b-1d-4e-7g-2j-3 paths_cross h-2
    paths_crossed j-1 patience a-13b-11c-5e5g-4h-6j-1 patience_, e3 patience_. a-2b-2d-4h-2 patience_and c1
    patience_for d2 patience_is d4 patience_of d-1h1 patience_than d1 patience_with c-6d-9
    patient a-5c-1d-7e4f-1i-4j-1k-3 patient_. b1c-4d-4e2 patient_with a-4c-9d-6e1g-1 patiently c-1
    patients a3b-6c4d-1e-7i1k-1 patients_, a1c1 patients_. d-3h1 patients_and g2 patronised c2d6
    pattern b-2c1d-1e2f2h-3i1 pause c3d-3e3f7g-1h-6 pause_, e1 pause_. c5e1 pay a-3b8c2d2f-2g-9i-1 pay_, b4d-7e-4h1
    pay_. b2c-7d-1e1k1 pay_a a2b-5 pay_and a4b6c-1h2 pay_at b1 pay_attention b-2d3 pay_by b5 pay_cut b4
    pay_for a-5b-3c3d-1j1 pay_from b1 pay_i b2 pay_in h2 pay_is b7d2 pay_it b-3 pay_like b5c2 pay_me b-1c-1d2h-2
    pay_more b3 pay_my b-1h-2j-1 pay_no b-6h-3 pay_packet a-2b4 pay_rise b-1 pay_scale b1c2h1 pay_the b-3c1
    pay_to a2b-2 pay_was h1 pay_your c1d1 paycheck b3d1h1 payday b5f1k2 paye b3 paying a-4d3f1g-7i-1j2k-2
    paying_, b2f2h2 paying_and b-2 paying_for b-3c2h-1k-2 paying_me a-3c-1d-1 paying_you b4d1 payment b6c-1h-1
    payments b-3j-1k1 payroll a-3b-13c-7d-2j-6 payroll_assistant g1 payroll_for b-3 pays a-5b12c-11d-6e-6g-5j2k2
    pays_a a-2b4h1 pays_for b3j1 pays_its b-2 pays_me h-1 pays_more a-2b5k1 pays_the b-2j1 pays_to b-3 pays_two b2
    payslip b8c-3 pdf c-2h-5i4 peace a-5b-4c-5d3e5f-4 peace_. d3e2f-1h1 peace_of e1 peace_with d1 peanuts a-2b10d4
    peanuts_, b5d3 pear f2 pear_shaped f2 peep d-1e2g-2 peep_out e2g-1 peg a1g-1 pen a-2c-6f2g-2h1 pen_. f2
    pen_to b2 penalty b4c-1d1f-1g-2h-1i3 penalty_rates b5d1 pence b5c-1d-1 pencil a-6c-8d-8f12g2h-1
    pencil_, b-1f2h-3 pencil_. f3 pencil_me f6 pencilled f2h-2i-2 pencilled_in f2h-1 pending b-1e4f3g1h-2j4k-1
    pending_. e3 penny b-1d-3h1k1 penny_of b1 pension a-5b9c-11d-10f1g3h3i-2j-8k-3 pension_, b6 pension_. b6f2
    pension_and a-1h2 pension_at b4g1 pension_contribution h1 pension_from g2 pension_fund b-5 pension_is b4
    pension_that b2g2h1 pensions b-4c-1h2 people a-3b-5c5d4e-7f-5g-9h-3i-1 people_'s a-4b-3c1d-1e-3h2j-1
    people_, a3c4d-1e-3g-1h2 people_. c-4h-2i-4j-1 people_? d1 people_about c-5d1 people_and a2d1e3k1
    people_are a2c-2h-2k1 people_asked c2 people_at a-3b-2 people_can c3d3f1h2 people_even d1 people_for c-1
    people_from a1e1 people_had c-1 people_hanging c1 people_have c5d3h-1j-1k3 people_i a2c1g1 people_in a-1d-2h1
    people_is d2j2 people_keep c1 people_know c1 people_like a-4d2k1 people_made a1h1 people_never d1
    people_of c-1d-4 people_on a-6d-3h-2 people_rang c1d1 people_ring d3 people_stay d-3 people_talk c1d1
    people_than a-1c1d-1 people_that a-1 people_there c1 people_think c-1 people_to c2 people_want i1j4
    people_were c-1d-1 people_who a-2c-2e2g-2h3j1k-4 people_would b1h1 per a-1b7c2d1e-5f2g1h2j-2
    per_cent b-3f2g5h-4j-1 per_diem b4 per_hour b6 per_month b-2 per_shift h3 per_word b2
    percent a-9b10c-10d-9e-4g5h3i-4k-1 percent_, b5h2 percent_. h-1 percent_and h1 percent_hike h1 percent_of b6h-3
    percent_on g3 percent_sure b-3g3 percentage b5c-1g2 percentage_of b6 perfect a1b-3c-1g-2h-6 perfect_. c-2d-3
    perfect_for d1 perfectly a-1b-1c-3d4 perfectly_good c1d2 perhaps a-6b-7c-4d3e2g8h-11i-2j-2 perhaps_, g3
    perhaps_a d2g-1 perhaps_ask d-3 perhaps_i d-5e2 perhaps_it a-6d-1e-1g5h-1 perhaps_next d3 perhaps_not g2
    perhaps_one e-2 perhaps_the c1d1 perhaps_we d-2f3g-2 perhaps_you c-5d-1g5 perhaps_your e1
    period c-4e2h1i1j-3k-1 period_. d1 period_is h5 perks b1 permanent c2d-2f3g-3h4i6j-5 permanent_contract f2j-1
    permanent_post b1 permanent_residence i-2 permission a1b-2i-1 permission_. a2 permission_i h2i-1
    permit a-4b-4e3f-2g1h2i-6j9k-10 permit_, a-1i-2j4 permit_. a-2c1d1h-2i-1j3 permit_and a2b-1j1 permit_came h5j1
    permit_i j2 permit_is h-1 permit_me d1e5h1 permit_myself b2c3e2 permit_office j-2 permits e2j-1 permitted d1g2
    persistence d3h1 person a-4b-4c1d2e-13f-2g-2h1i-12j-11k-9 person_, b-1c1d-1g-1h-1 person_. a-2b-3c4d-3g-9i-1
    person_and d-3 person_at c3 person_can c-1h1 person_could d-1h3 person_i a-1c5 person_in b2c-3d2
    person_like c-2 person_of b2c-1 person_on c-2d1h-1 person_that c1 person_they a3 person_to c2d2g5
    person_who c-5d5f1 person_with b1 person_would c1d1 person_you c-2d-4g2 personal a1c1d-3e3g-8h1 personal_, a3b2
    personal_. b2e3 personal_reasons e-1g-1h2 personnel a-1c-2d2h-3 personnel_department i1 persons c3
    persuade d2f2 persuaded c4d-2e-2f7g5h-2 persuaded_. f7h-1 persuaded_that c4g1 persuaded_to g3 persuasion f1
    perth c-2d-1j2k-2 pesos b4 pester d5e-1h4 pestering d6e1k1 pestering_me d3k1 pet a-3d-1h2 petition j4
    petrol a-3b5c-1d5e-2g-1h3k1 petrol_. c1d1 pets g1 pharmacist a1b2c4j2k-3 pharmacist_interview b1 pharmacy a2d1
    phone a-5d2e5f-1g-3h-8j1k4 phone_'s e6h-1 phone_, b-1c-10d-1e1h-1 phone_. a-3d3e-1f-2g-4h-1 phone_; e-2
    phone_a e1 phone_all c3 phone_and b5d1e5f1h-1 phone_at e2 phone_call a2c1d1e-7f2g-1h4 phone_calls c1d1e1j1
    phone_down c1d2 phone_fell e-2 phone_for e4 phone_goes e5 phone_has e-2 phone_in e1h1 phone_interview g1
    phone_is e5 phone_it c2 phone_me d2h-3 phone_my d4 phone_number c-1d-2e-1 phone_off e5 phone_or b2d1e-2
    phone_rings e1k1 phone_said c2 phone_screen c2g1 phone_that c-2 phone_the c2d-1 phone_to b-1d-1f-3g3j3k2
    phone_was c2d-1e-3 phone_will d-1 phone_would b2 phone_you e-1 phoned c-6e1 phoned_, e2 phones a4b-1d1f1h2
    phones_, c-1 phones_. d1h1 phoning e4h-3 photo b-1c-2d-4e-3g-4h-4i3 photo_of c-1i3 photocopying c2
    photograph c-1d-3g-3h-1 photographer c3 photos a-2c-4d-2 photos_. c-3 photos_of c-1 physio a1c2g2k2 pianist c1
    piano a-5b-6e1g-5h-2i-2j7 piano_. e2 pick a10c-3d-1e1g-3h1i-4 pick_. a1 pick_a f1h1 pick_it e2 pick_of a8
    pick_the b1c3d-1g2h1 pick_up a-7c-4d3e3g-3h-2k1 picked a5b-5c-4d-2e-3g1h7k-1 picked_. g5h-3k1 picked_a a-3
    picked_another h4 picked_for a2 picked_is a2d1h1 picked_me b-1h-1 picked_out k-1 picked_the a3b-4c-1g-2h10
    picked_up b-1c1h-2 picking a5b-5c-8d-1e6h-2j1 picking_my h-4 picking_up a-1b-2c-1e8f-1h-8 picture b-6d1e2g3k2
    picture_. d2 picture_myself a4g4 picture_of k3 pictured a3b3 pictures a-3 pictures_of a-2
    piece a-4b1c-3d-6g-4h1i-5j1 piece_. b-1c-4 piece_of j1 piece_rates b2h1 pieces e2h-3 piecework b4 pier d1
    pier_. d2 pig c2d2 pigeon e3 pigs d2e2 pile a-3b-5c-3d-10e3f6g-2h-1 pile_. f2h-5 pile_of d-3h1 pills k2
    pilot a-2g-2 pin a-1b-4e8g-2h2 pin_in e7 pin_on h4 ping d1e5f-1g-3h-3 ping_you d-2e6
    pinned a-1b-2d-1e1g-1h-3k-3 pinned_down e2 pint b1c-1d-1e-1 pipeline d2h3 pipeline_. a1h1 pipped a6
    pipped_you a3 pitch b-4c1d5 pitch_for d2 pity a-7b-2d2h2 pity_nobody h4 pizza d-1 place a4b-2c3d-6e-6g-2h4j3
    place_, a-5b-2c-6f-4g3h-3i-2j-1k1 place_. a4b-2c1d-1e-5g2i1j1k1 place_among h3 place_and b-3e1g-1h-2
    place_at c-3g-3h7 place_away h-3 place_can c2e2h1 place_elsewhere g1h-1 place_for a2b-9d-1e-2f2g-6h3i1j2
    place_has a3b2c4 place_i a5b2g-3h1 place_in a1b-1d-2e-3f1h2j4k-5 place_is a1e-2g2i-2j1k-2 place_near a-2
    place_of a-2c-2d2 place_on b-2c-5f-3g-3h5i1 place_open h-2 place_pays b2 place_than a-1h1 place_that a-1c2
    place_to a1c-3d-7e2f-2g-1h6 place_until h-4 place_wants e1i3 place_was c-2 place_where a-1b-4c4g-2
    place_with a1b-3c-3g1h3 place_would h1 place_you h2 placed a-2b2g1h3 placed_in c1h1 placement a8d-2h5
    placement_with a1c1 places a1b-3c-7h-4i-1j3 places_, a-1k2 places_. b-2 places_at j2 places_for j1
    places_i c-1e-1 places_that d1 plain a-2b4d2e-4g-4h5 plain_and b1 plain_english c-3 plainly a3c-1d3e-1
    plainly_: c1 plan a6b6c6g1h-1i-7k3 plan_, b2g1 plan_. c2d-1g1h-2 plan_a a3 plan_ahead c-1 plan_b a8c-1f2g2
    plan_for b-3c6 plan_on d1e1h-1 plan_to a2d2e1 plan_was b2 plan_you c-1h1 plane b-2c-3g-3h2i-1
    plane_ticket g-2h3j-2 planned c3g-8h5i-2 planned_. d1g-3h2 planned_for h2 planned_on c2 planned_to i-2
    planner b-1c4d2 planner_position h-2 planner_post h1 planning b-3c4d-5e-6g-5h-5i-3j-2 planning_. c4d-4
    planning_to a2 plans a1b-6c1d-2e1f-2i-3j-5k-2 plans_, c1 plans_. a4c-2 plans_for g3h2
    plant a-4b-3c-2d-10e2f1g-2i-5k-2 plant_, h1 plant_. c-4g-1h-1 plant_and g2 plant_in c1 plant_is a-1
    planting e1g2h-2k-2 plants a1b-1c3h-2 plastic c5d2 plate b2d-6e2g-2h-2j-1 plate_, e2 plate_. b1d-4e1
    plates c2j1 platform a2d-2g1h-1 platform_. g1 platform_you c1 play b-9c-3d3e1f3h-3k-1 play_a a-2 play_for h1
    play_in a3 play_it d-2e1f3h-2 play_to c-1d1 played b1c-5d-6 played_a a-2 played_no h1 player a1b2c1d1
    players b1c3 playing b-1c3d3e-4 plays a3c1e3h-3 plays_more a1 plays_to a1 pleasant c2d-2 pleasant_. c1
    please a-4b-1c-15d-6e2f2g-16h8j-1k-6 please_, b-2c1d5e1f4h-1 please_. a-4b-3d2e2h5 please_? f-2h2
    please_accept f-4 please_allow e1h-2 please_also e1f-1 please_and b1h2 please_be e4h4 please_call d-6f-3h6
    please_cancel a5b3d-6e-1f1h1i2 please_check h-2 please_close b2d-6f-1h13i-1k1 please_consider a3d-3h2
    please_convey d3 please_cross h4 please_delete d-3h5 please_do a-2b-4c-7d-5e-2f1h-4k-5 please_email e-3
    please_excuse c-3d-4e-4 please_feel h3 please_find c2d1h2i1j-2 please_forgive a-4c-1d-11e-2g2h-9
    please_give a-5d-9h5i-3 please_greet h-2 please_have d1e4 please_hold a1f1h-3 please_ignore h-3 please_just d-1
    please_keep a2d-6e-4f3h-4 please_learn d3 please_leave d-1e-5f4h-2 please_let a-1d-2e-7h1 please_make e2h4
    please_mark h1 please_me a-2 please_no e1 please_note a1d1h5 please_pass h-5 please_pay d1 please_quit e4
    please_read d4 please_regard e1f1h-2 please_release f1h3 please_remove e1h4 please_ring b2e-1 please_save d-6
    please_say d-1e-4h-6 please_scratch b2 please_see e-1i2 please_send d-1 please_sir h-2 please_stop e1
    please_strike h8 please_take b4d-11f-3g-1 please_tell j1 please_thank h-1 please_think d1 please_treat c1h-1
    please_understand a2b-1e4h-3 please_use a-1e-5h-4 please_wait e4 please_withdraw a3b2c2d1h7i5k1
    please_write e-2h-4 pleased c-7e-5g-10h-1k-5 pleased_to a1c-8d-6e-3g-6 pleased_with c1d3
    pleasure a-6b-9c-7d-1e-10f-1g-8i-5j-3k-2 pleasure_, d1 pleasure_. a-1c-6d-6h-5 pleasure_it d-3
    pleasure_of c2d2h1 pleasure_to a-3b-1c-2d-2 pledged i1 plenty d-2e-6g-5 plenty_. a1b1d-1 plenty_of a-3d-1e-4g-2
    plot d1 pls e-1g-4h2 pls_do f2 plug c1 plum a3 plumber a-5d1g5h-4 plumber_'s g3 plumber_. c2d1 plumped a6b1h8
    plumped_for a6b1h8 plus a-1b3c-3d-6e1f2g1h2i-3j-2 plus_@number h2 plus_a a-2b2g2 plus_hours b-3 plus_i f2
    plus_super b1 plus_the a1h-1 plus_tips a1h2 pm b-6f-6g1 pneumonia h1k4 pocket b6d-5e-3g-4h-2 pocket_. b1
    pocket_money b-3 pockets b4 podcast c-5 point a2b4c-3e4f-7h-2 point_, b2e-2 point_. a-1b1c-4g-1h2
    point_@number b3 point_i a3b-3g2 point_in a3b2c-2e2h-1 point_of a3b-2d1g1 point_on b3 point_you d-5
    pointed a3b2c-3 pointless c1d1 points a-3b4c-8e-1f-3g3h-7j6k-2 points_. d1 points_to a-2b-2g2 poland c1d1
    pole c1 police c-3d2i4k1 policy b-1d3e-3g-2 policy_. d2 polite a-3b-6d3e-4g-4h3 polite_. c-2
    polite_about c1d1g-1h2 polite_no h4 polite_to d6 politely a-1d1h4 politely_. d2 politics c5 pond a4e1h4
    ponder e6 pool a1b2c2f3g1h4 pool_. g2 pool_for f2 pooled b4 poor a-1c3d4g-9k-1 poor_, b1 poor_. c1 poor_and c3
    poor_impression c2 poor_man c-4 poor_soul c-3d5h3 poorly c3d-2k1 pop e4g-4h1 pop_in e2f1h1 pop_up e1 popped c3
    popping d-1e-5k-1 popping_up e-3 port b-3c-8d-1e2g-1h1i-1j2k-2 port_authority b2
    portal a-6b-5c4d-3e-2f-4g-5h3i-2 portal_, h5 portal_. c-3h-2 portal_? h4 portal_lost c4 portal_messages e-3
    portal_now e-3h-3 porter a-8c-5e-3f-2j-2k-4 porter_'s a-2 porter_? d3 porter_job b1g2 porters c3d-3
    portfolio a-2b-5c3d-1e-5g-6h-3i-3 portfolio_, c1d1 portfolio_. c3d-1h-1 portfolio_was c-2 portion f2 porto e-2
    portugal j4 portugal_. j3 position a3b-3c-1d-12f-1g-6h2i-3j-3k-10 position_, a-2b-6e-4h4i-12j-1
    position_. a-2b-5c-4d-2e-7f-4g-7h7 position_@close a1 position_and a-7c-3e1f-3h2i1 position_as h-2
    position_because h-3 position_elsewhere b-3h1i-1 position_for h-2 position_has a1 position_i b1h-3
    position_in a-1h4 position_is i2 position_of c-2h6 position_that a5b2h5 position_this h1
    position_to c-1e2g1h-2i-1 position_was a2 position_which a3h2 position_with b2e1g2 positions a1c-2
    positive b1h-1k5 positively d1 possibilities a1 possibility b-2g8h-5 possibility_i g4
    possible a-5b-8c-8d-12e-1f3g2h-5i-1 possible_, e1 possible_. b-3e-2f3g3h-4j1 possible_? g-1 possible_for g-1
    possible_i g2 possible_that c-1g7h-7 possible_to d-3g-10h-2 possibly b-1d-3e3f3g11h-6 possibly_i e1g3
    post a2b-4d-5e-5f1g-4h4j2k-2 post_, a-1d-7e2h-1i-4j3 post_. a-6b-7c-5d-2e-5h3i-1k1 post_? f1 post_about g1
    post_advertised c-3 post_after h3 post_and a2b-6d1f-3i-5k-1 post_as a-5c2h-2 post_at c-3d1h7i-1j-1
    post_because h-4 post_before c-1 post_by d1 post_came h4 post_elsewhere b2e2f-1 post_for a-3 post_from c1d2
    post_had a2c-1 post_has a2c2 post_here e1 post_i a8b-2c-5h-3 post_in a-1b-3c-7f2g5h1i-4k-2
    post_is a-2b1c2e1g-4h-4k1 post_it e-5f-3h-5 post_last h-1 post_nearer a1 post_of a1c-3d-2h7
    post_office c-6e2h-2 post_on a-2i1 post_than a-3c1 post_that a3h5k1 post_this h-3 post_was c2d2 post_were h1
    post_will c2g-2 post_with a-1b3f-2h7i1 post_would b2 post_you c1 postdoc b1h-2 posted b1c-1d-5e5g1h1
    posted_, h1 posted_. e2 posted_on h-3 posted_to h1k1 poster c-3d-6 posters c1 posting a1b4c-1e-2f2h1
    posting_and f2 posting_is a2 postman d-4h1 postpone e4h-1 postponed c1 postponement c3 posts a2c-1d-5e-3f-2g-1
    pot a-3b8e3h-5 pots d3 pottery b-2 pound b2g-2 pound_an b4 pounds c-6d-8g-5h-5i-2 pounds_a b2 pounds_an b4
    pounds_and b-1 pounds_for b-2 pour c-1d1g2 powder c1e3 power a-6b-3c-4e-4k-1 pr c-2j2k-3
    practical a-5b-1c-1d-3g2i2 practical_exam g1 practically b2 practice a6b-2c1d-1e-9f1g3h4i-1j1k-9
    practice_, c-1d-2g2 practice_. b2d-1h2 practice_i a2c1h-4 practice_that h2k-2 practice_with a2 practices a2
    practise d1j1 praise b1d-2 praise_. c-3d-2 praise_for b1 pray a-6e5f1g-5h-1i-1 pray_about e1 pray_do d1
    pray_on e3h-1 prayer b-1c1h2 prayer_i h1 prayers g4 prayers_. g1 praying a2c-2d2e-1 praying_about e-2
    praying_for a1d1 pre d2e1 preaches c3d-2 precious c-2d7g1k1 precisely a2b-1g1h2 predecessor c-1d-3h-2
    prefer a2b-13c-9d-14e4g-4h-1i-6j-2 prefer_, g2 prefer_it f-3 prefer_not a-7b-3d-1g-4 prefer_that e4
    prefer_the a7g-1h-2 prefer_to a-3b-7c-4d-4e3g-2h3j-1 preferable a6 preference a7c-2f1g1 preference_, a6f1
    preferred a6c2g-1 preferred_to c1 prefers b2 pregnancy c-3h1k5 pregnant g-1k4 pregnant_, k1 prejudice c-2f5
    prejudice_to c-1f4 premature e2 premises c1 premium a-1b7c-1 prep b-2c3g2 preparation c-1
    prepare b-1c4d-2e-2g1h-1i-2 prepare_. i-2 prepared a-3b5c1d-2g-1h-3i-1 prepared_. c4 prepared_for c-2e1
    prepared_to b6 present a-9b4c-5d-3e4f4g-1i2j-5k-1 present_, b-2d-3e1f5h-4k-2 present_. a-2b-1e6
    present_and f2h-3 present_company b1h2 present_employer b-1e1g2i3j-2 present_firm b1 present_i j1
    present_job b-2i-1 present_my b1 present_myself e-2h4 present_one b1 present_post i-1 present_school g-2h3
    present_team h-1 presentation a-3b-3c2g1 presentation_was c-1 presented c1 presently g4h-1 president d3
    press d-3e-1g3h1 press_. a-1 press_me e-1g2 press_office a1 pressed d-1h-1 pressing e1g1 pressure b-3c4d-2e-3k4
    pressure_is g2k1 pressured c2 prestige a3b3 prestige_, a1b2 prestigious a3 presumably g6 presume e2g-2
    pretend b5d5e-1f1g-6h-6 pretend_i c1h-2 pretend_otherwise b2 pretend_that a-2b2 pretending d4e-1 prettier a2
    pretty a-2b-4c9e-2g5h-1 pretty_much b-1g4 prevented g4 prevention c-1 previous a-3c1
    price a-6b9c-3d-5e-5g-1h-1j1 price_, b4 price_. b3h1 price_for a-1b2g1 price_of c-3g-1 priced b5 prices b3c1j2
    pricing a3 pride c1 primary d5 primary_school d5 principal b2d-1e-1f2i1k3 print c-5e-1g-1i2 print_my h4
    print_the b1d-3 printed a-1c-1e-3 printer a-3c-3d-3 printers c1 prior g5 priorities a1 prison g2 privacy c1
    private b4c2d-5e-7f-3g-5h1j-5 private_, b-1 private_. b-7h4 private_health b5 private_medical b3
    privilege a1b2c-4 privilege_of b2d1 privilege_to a1c-1h1 prize h-4 prize_. a-1 prize_for c1d2 prizes c1 pro c2
    prob g5 probability a-2b-2c-3e1g7h-4 probability_i g4h-1 probable g4 probably a-4c-4d-5e-3f-6g14h-11
    probably_be g4 probably_best g4 probably_going g5h-4 probably_have g1k1 probably_i e-2g7h-2 probably_not a-1
    probably_will g8h-2 probation a-4b1d-4e-5f1g-4i9j-4k-3 probation_. b3c1 probation_there i2
    problem b1c-1d4e-6g1h-7k2 problem_, g1 problem_. d1h-1 problem_for b2 problems a4 procedure a-6b-2c1d3e-2f1g2h7
    procedure_, c1d1 procedure_. c-1h6 procedure_for h5 proceed a-3c-1d-8e-8f3g4h10 proceed_, e-1f3h6
    proceed_. d-2g2h4 proceed_to g1 proceed_without h1 proceeding a-4d-5e-5f3h8 proceeding_, h7 proceeding_. d-1
    proceeding_to h3 proceeding_with a-2h2 process a-5b-3c2d1e-8g-3h9i1j-1 process_, b1d-1e2g5h4i-1
    process_. a1b-3c-5e-10f-6h10i1j-1k-3 process_; b1f2 process_? b1 process_and e1 process_as h4k1
    process_at c-2e-1h5 process_for c-5d2g-2h5j1 process_had c-4 process_has c8 process_here h4 process_i h1
    process_in h-5 process_is c4d4g-4h-2 process_makes c-3h-4 process_now k1 process_on f2h-3 process_puts c-2h-3
    process_to f1 process_took c6d2 process_was h-4 processes a2 processes_, a2 processing h2j-1 processing_my h3
    produce c2 product a7b-9c6d-9e-4g-7i4k-1 product_, a1c3 product_. c2 product_i a2 product_is a1c2
    product_lead h1 production e1g1 products c-2d-1 profession a1c-1d1h-1 profession_, d1
    professional a-3b-1c3d8e-2 professional_, c1d4 professionalism d4 professionals a-1c2d8 professor f2k1
    profile b-3c5d3g-2 profile_, c1 profile_in h2 profit a-5b9c-1d-3h-3 profit_share b7c-2d-1h-1
    profit_sharing a-3b6 profits a-2b5 profits_. b1 program b-7c-4h-1 programme a6b-9c-1d-7g-4h3i-1k1
    programme_for a2c-1h1k2 programme_is a5 project a2b-6c-2d-7e-5g-3h2i-5j-10k-6 project_, a2c-2 project_. h-3
    project_has k-2 project_is b-2c-1h3 project_manager b2 project_of b-2 project_was d1h2 projects a3b-7k1
    projects_are k2 promise a-6b-11c1d-6e2g-1h-8i2k-2 promise_, c2d2e-2 promise_. c1e-1g-3h-1 promise_a c3
    promise_i e-1g3 promise_me f3h-2 promise_not i3 promise_of j1 promise_that c-3e-2g3 promise_to c-2e3i-2
    promise_you b-2e-2 promised a-6b3c9d-3e-7f-1g-1h1i-2 promised_, b-2g1 promised_. b1c-4g-1h-1
    promised_a a-1d-6h-4i-3 promised_me a-3b2c4d1 promised_my g-2h1k1 promised_myself a1d-1h4 promised_not c-1d-3
    promised_the b-3c1d1 promised_them b1 promised_to b2c1e-3h3i2 promised_you c1 promises c5d2e5f-2g-3
    promises_, b1d4 promises_. c1 promising c1h2 promoted a-1b2h6k1 prompt c-1d-2h-2 promptly b-3 pronounce d1e2
    proof c-3d-3g-2i5 proof_. c-1i4 proper a5b3c3d-2e2f-4g-4j-2k-1 proper_pension b3h1 proper_think e2
    properly a2b4c1d1e-4g-6k1 properly_, a2c1d-3 properly_. e-3h1 properly_and b1 property c-2 proportion c3
    proposal b1c-2e1g1h2 proposal_. b1h1 propose c-5e2f1g1h-3 propose_to b-2c-1d2e3g-5h-2 proposed a4b5c-5g4k1
    proposed_. g1k2 prospect a1 prospects a7c2h1 prosper c-3h2k-2 proud a-9b-1c1d-4e-1g-7h-6k-2 proud_of c2d-2g-1
    proud_to a-3b-4g-2k-1 prove e1g1j2 proved c-3d-5 proves f1 provide a-1b2c1 provided b-2d2f2g3i1 provident b3
    provident_fund b3 provisional e-1f5h-1 provisionally f4g1h-5 psychiatrist k4 pub c-2 pub_. b1
    public a-2b2c2d3f-5g-4h-1 public_sector b2 public_service a-2 publish b-1c-2e1 published a-3d-2e-1i-4j-3k-3
    published_. k-1 publisher c-1h-3 publisher_and i1 publishes a3c3h2 publishing b3g1 publishing_house g1
    pull a-3b-1d6e-10g1h8i-5 pull_back g1 pull_me f1h3k2 pull_my c1h7 pull_out d-8e-3g1h9 pull_the a-4b-1d7h-2
    pull_your d4 pulled b-7c-10e-5g1h3k-5 pulled_my h3 pulled_out a-4b-3c-8e-4g-4h2i-3k-5
    pulling a-2b1d-10e-1h5i-2j-5k-5 pulling_my c1g1h4 pulling_out b2d-8e-4g-3h4i-1j-4k-3 pulls a2g2h-1 pulse a2d2
    pump c3 pun a2 punch d-2 punctual c-1 punctuality c2d6e-2 pune c-2e-3f1g1h-2 pupil c-2d1 pupils a-5b-7h-2
    pupils_. c1d1 pupils_and b-1 puppet a3h-1 puppy e2 pure a4c4 purely a3 purpose b-2h3 purpose_. b-2 purposes c1
    purse a-4b8 purser h1 pursue d-3e-6g3h7 pursue_the h3 pursue_this e-1 pursuing a-4c-4d-3e-7h5
    pursuing_the a-2c-3e-4g-1h6 push a-2b-4c-1d-1e1g2h-3 push_. e3f2 push_through h-3 pushed a-3i1 pushed_for i1
    pushed_me h1 pushing c1 put b3c2g-1i1j-2 put_, b4c2e-1 put_. g2h5 put_a d-3e5f-1g2h1i2 put_all h-1 put_an j1
    put_and b2g-2h1 put_another b4 put_down g-1 put_in a3c-5d-7e-3f-2g-3j-4 put_into h1 put_it a1c3e-4g-1h-4i2j-1k1
    put_me a-8b2c3d-8f5g1h1i-3j-5k1 put_my a-8b1c5d-5f1h-2i4j1 put_myself h1 put_off b-1e2g-1h-3
    put_on a-4b-3c-2d4f-3g-1h-3k1 put_one a-4 put_pen b2 put_simply a1 put_that b1c-5d6 put_the a3b-2c-1d5f-1g-1h-1
    put_their b1h-1 put_them a6b-2c2 put_this b-3 put_to a3b-2c-5 put_together a1b1d-1 put_two b-1g1j1 put_up b1c2
    put_us i-3j-2k-2 put_you a-3d-4f-2g2 put_your c-6e5 put_yours h1 puts a2c-2d-7g4h-6 puts_me b1i1
    putting a-7b2d-2e4f-5g-1j1 putting_in h2 putting_it e1g3h-3 putting_me c-3h-5 putting_my c1h-2
    putting_myself e-1g-4h6 putting_this e4 puzzle j1 qualifications j1 qualified c1d2h1 quality b-1c-1d-2g-6h2
    quality_of c-1 quarantine h1j3 quarrel a1b-2h1 quarry c1f1 quarry_. c1 quarter a-4b-8c1d-5e5f-6g-6h-1i7j-4k-5
    quarter_, h-2i1 quarter_. b-1i5 quarter_end c1e2 quarter_of c2d-1 quarter_past e1 quarter_to h1 quarterly b3
    quarters b-1g3j5k-3 queen a4c-2d4h1 question b-1c-2d1e2g3h-4i-3k3 question_, a-2b1e-2h-3 question_. f1g4h-3k2
    question_: d-2 question_about a-1b-8d-4e-6g-6h1j1 question_for g5 question_has h-2 question_i a2 question_is h4
    question_mark f2g4 question_of a-3b3c-2d-1e3g-7h2 question_on b-2c1 question_open e2 question_until d2e3
    question_was a1b1 question_whether c3e1 questioning g1 questionnaire c6d7h1 questionnaire_, d2
    questions a-2b-5c4e-4f-8g-15h-4i-6k-6 questions_. a-2b2c-1d2 questions_about c6d-7g-2 questions_and h1
    questions_had c4 questions_in c-1 questions_of a3c1 questions_on c2 questions_than a-3 questions_that a1
    questions_were a-1 queue b-9f2h5j2 queue_. e-4g1j1 queue_at c-1 queue_for a1e-1 queues j-2
    quick a-10b-3c-3d1e-2f3g-9j-1k-1 quick_. c-1d-3f1h-3i3 quick_about c1d5h2 quick_and c-3h-1 quick_answer d-1
    quick_call e-2h1 quick_chat c1d4h-3 quick_one d-1e1 quicker a1b-1e-2f4g-4h1 quicker_answer c1
    quicker_than c-3d-1f2 quickly b-2c-9d-6e-5h-10 quickly_. d-2e-2h-1 quid b10c-8d-2f-2h1 quid_a b6f-1
    quid_an b5c-1h3 quiet a-3b-1c2d-13e11f-4g-11h-3i2 quiet_, b-2c4e7h-3 quiet_. c2e2h-2 quiet_and b2h-1
    quiet_for e2 quiet_from e3h-1 quiet_on b-1e-1 quieter b-4c-3d-1e2k2 quit a-2b-6c-3d11e10f-1g-1h4i1j-1
    quit_messaging d3e5 quit_on c1 quit_the d-3h5 quit_your d3h2 quite a2b3c-3d-2e-10i-6j-2 quite_a a1b1g-2h1
    quite_apart k1 quite_did a1 quite_the c-2d1g-4k-2 quits c1 quitting g2h3 quiz a-9b-8c6d6e-3g-4i1 quiz_, c2h2i1
    quiz_. c-1d1 quiz_ate c4 quizzed c1d3 quote e-1f-5g4j2 quote_me c1f-5g5 quoted a-2b7c-1d-4h-3j1 quoted_a h-2
    quoted_me b5 quotes d2j4 ra d-7h-2k-2 ra_. d-4e-1 race a-1b-6c-5d-5e-1f2h9 race_, h3 race_. f2h4 race_for h2
    racing k-3 rack c1d3 radar c-3d-3e6g-3h-5k-1 radar_, e6h-4k-1 radio b-5c-2d-2e3h2 radio_. c1 radio_silence e4h2
    radiotherapy k1 raffle b-5d2h-2 raffle_. c1d2 rail c-5h-4j2 railways a-1 rain a-6c-4d-3f-3h-7k-1 rain_. e-1
    rain_check e4 rain_comes g2 rain_or b2 raise a-10b16c-10d-12e-2 raise_, b4h1 raise_. b3 raise_a h1 raise_i b3
    raise_my b3 raise_of b-1c-1 raise_the f1h-3 raised b1c-3d7e-4g-6k3 raised_a c-1 raised_four c-2d1
    raised_me b2k4 raised_my b3 raised_you d2 raises b1 raising d-4 ramadan i1 ramadan_. e1i1
    ran b-1c-7e2f-3h-3i-9j-7k-3 ran_away e2 ran_it b3 ran_my d1 ran_that c3 ran_the c-3i-2k-2
    rang a1b-3c2d-3e-11f-3g-3h1i3k-7 rang_, a2c-2e-1i1 rang_and d2 rang_at c2g1 rang_back h1i1 rang_me c4d-1f-1
    rang_my c3 rang_on a1h2 rang_the i1 rang_to b2 rang_twice c-2 rang_you c-1h-1 rang_your c-2
    range a-8b5c-3d-5f-1 range_, b4 range_. b3 range_tops b2 ranger j1 rank a3b-1c1d-2g-4h2 ranked a8f-2
    ranking c-4d-3e-1 ranking_of b1 ranks a6c-1 ranks_higher a2 ransom b-3c2 rare b1c-13d-9h-8i-2 rare_. c-3d-1
    rare_in a-1b3 rarely a-3d-1g-1h-5k-2 rarely_been d-2 rarely_met a-2 rarer a-2c-2d-1 rarer_than a-2c-2d-1
    rate a-4b12c-2d-9e-2f1g-3h-1k-4 rate_'s b3g1 rate_, b3e2f1h-2 rate_. b5c-3g2h2 rate_and b6f2 rate_at b2
    rate_for b5c1 rate_in b1c-1 rate_is a-3b3c-1g-1 rate_my b-3 rate_of b-5c-4 rate_on b-3 rate_that b1c1h2
    rate_the a2b-3c3 rate_was b1h2i1 rate_would b2 rate_you b2 rate_your b-3 rates a-7b7c-3e-2f-5g-6h-4
    rates_. b3d2 rates_in c1 rates_of b-2 rather b-3c4f1g10i-1j-8k1 rather_be a5b-2g-6 rather_chaotic c3
    rather_do a2f1h1 rather_have a-1g-1 rather_keep a-2b-2d-5g-3 rather_leave a-1b-3f1g-2 rather_more c2
    rather_not a-11b-9c-8d-14e2f-4g-2h-7 rather_say b2e1 rather_suspect g1 rather_tell h1
    rather_than a1b1c-4d-2f7g-4 rather_you e3f1 rating c3 ratings d-1 ray j2k-1 re b-4g-5i-2 re_the c-6d-1g-2h-5
    reach a2c-9d-10e6f-10g1h-3i-7k-1 reach_. e1g3h-3 reach_me d-3f-5g-4h-2 reach_out e2g-3 reach_you b-1d-5e1f-2g2
    reach_your g2 reachable e1 reached c1d-3f-5g-7h-1i-3j1 reached_a h3 reached_me c4d-3e-4h-3i-2j2 reached_out e2
    reached_the d1 reached_you c-1d-2h-1 reaches a5c-2d-4e-1f-1g-4 reaches_you d-3 reaching b-4c-2d-5g6h-4k2
    reaching_out b-3d-3g-1h-1 reaching_you g1k2 read a-4b-1c2d6e-1f-4g-1h-1i-1j-7k-6 read_, b1d1e5
    read_. a-4b-1c-2g-1h-2 read_a d4e-1 read_about a-2c1d-3 read_all c-1 read_as a1c1 read_every c-4 read_for b1
    read_in c1 read_it a-1g-1i1k-4 read_like d-2 read_my a1b-3c3d4e-4k1 read_of e1 read_out c1 read_so d-3
    read_some c2 read_that a-1c-7d-4g2i-1 read_the a-2c-8d6e-3g2h-4i-5 read_them b2c-1d-1 read_this d1e-6i3
    read_through b1c-1 read_what c1d5e-2h3 read_with c1d-1 read_your b-2c-3 reader h-2 readers c-2d-1i-3
    readers_are c-2 reading a3b-13d2e1f-4h-7i-3 reading_, a1c1 reading_. c4e1 reading_a c-3d3 reading_all d2
    reading_it d-2e4 reading_list c1 reading_my h-4 reading_room c-6d-4 reading_the a1c1d1e-4 reading_this e1h-2
    reading_your c-4 reads a-5c5d2f-1g1k1 reads_like c2d2 ready a-1c1d-10e4g-1h-2j-1 ready_, j1
    ready_. b-6c1e1g-1h-5j-3k-4 ready_and a1 ready_for c-2h-2j-1k2 ready_to b6d-2e2g1 real a4b-2d1e-1f-5g-2h1k-4
    real_. c-1d1 real_gratitude h2 real_one a1e1 realise b3c-3h-1 realised b2d3 realistic c4 realistic_. c2
    reality c2 really a1e-4f-4h-4i-3k-4 really_, d1 really_. b1e1 really_a c2d2 really_am g1
    really_appreciate d-6e-4g-6h-3 really_do d2g-4 really_feeling d-2 really_hope d1 really_is a-1h1
    really_nice d-2 really_sorry h3 really_the e4 really_want g-4 really_well c-2 rearranged h1
    reason a-3b2e3g-9h3i2j1k1 reason_, d-1 reason_. a-1d4i1k1 reason_i b-3i1j2 reason_is a-2b2c-1g-1 reason_to h2
    reasonable c3d1 reasons a-2b-6c-2d-1e-12f-6g-8h6i-2j-4k-6 reasons_. c1g-1h4 reasons_i a-1c-2e-4g-3h2
    reasons_of d1h1 rebook h3 recall h-2 receipt b-1c-3d-3e-3 receipts c2 receive c1e3h-6 receive_the c2
    received b-9c3d-1h-5 received_me b-2c2 received_the h-3 received_your h-1 recent c1
    reception a-7b-1c3d-4f-1g-10h-4i-2j-1k-4 reception_, c2d1 reception_. c-5d-3e-2 reception_at e2
    receptionist a-7b-3c1e-2f-1g-4h1i-1 receptionist_. h2 receptionist_said c2 receptionists c1 recipe b-2c-4d-7h-1
    recital e2 reckon a3b-1c4f-4g3h-2 reckon_. g-3 reckon_i a6d-1e1f-1g3h-1 reckon_the a2c2g2h-1 reckon_you c1g3
    reckoning a3 reckons c-1d-4g1k1 reckons_i g2 recognise k1 recognised b-2j1 recommend a-3b-3c-3f-2g-3h-7
    recommend_you d-2 recommended c-7d-4h-5 recommended_to c-2 reconcile c2 reconsider c-4d-3f8h-4 reconsider_. h-2
    reconsider_the f2 record c1d2f3g-9h3i-4 record_, c-4h-2 record_. c-1d1f2i-1 record_is a-3 record_on a-1c4h1
    record_show c-2d2h6 record_that e2g-1h3 recorded c2h1 records c-5d1f-2h2i5 records_, i1 records_. i3
    records_and e1 recovering b1g-1h-2k4 recovery k1 recruit d1 recruiter a-9b1c4d2g-5h-7i2 recruiter_. c-2d2
    recruiter_asked c-4 recruiter_i a-1 recruiter_kept c1 recruiter_mentioned b3c-3 recruiter_was b-2c4d1
    recruiters a-2b-2e4h-7 recruiters_, a-2d-2 recruiting d4h-1 recruitment a-1b1d4e-2g-6h6i-5k-1
    recruitment_, b1i-2 recruitment_. a1d-4h5 recruitment_for h4 recruitment_process d-2h-3 red a-2b-4e-1g1h1i-1
    red_flag c3 reduced c1 reduced_to c1 redundancy b3h-1k1 referee c-3 referees e-3h-2
    reference b-7c-5d-4e-9f1g-2h-3i6j-3 reference_, i2 reference_. i3 reference_@number h1 reference_check f2
    reference_for i-2 reference_from i1 reference_to h-1 references a-4b-7c3d-1e-9f5g-3h-4i6 references_, c1
    references_. i4 references_and c-1i1 referral h2 reflect d1e5 reflect_on e1 reflection a1c-7d-5e-2f-2h6
    reflection_, b-2h2 reflection_i a1h3 reflection_on b-2c-2g-1 reflection_the h1 refrain b-1d5h-5
    refrain_from d5h-3 refresh b3 refreshing c-3d2 refreshing_to c-2d3 refund b-10 refunded b-1
    refusal b-2c3d-3f8h-2 refusal_, h1 refuse a2b2c-1d-4e-8f3h1 refuse_, f3 refuse_. b4c-3h1 refuse_for e-1h-3
    refuse_to c1 refused a-3h-5j4 refused_. f1h-3j1 refused_to h1k1 refuses a2 regard c-3d-2e2f4g1h-1 regard_my h1
    regard_the e2 regarded c-1h3 regarded_as h3 regarding b1d-3e4h-3 regarding_my h-1 regarding_this e4h-3
    regardless f2 regardless_. f1 regards a-13b-6c-13d-14e-10f-12g-8h-22i-12j-8k-15
    regards_, a-14b-13c-17d-19e-16f-8g-12h-12i-9j-6k-8 regards_to c-3d1h-3 regatta a-1j-2 regional a1c-1d-4e1f-3h1
    regional_manager c2 regional_sales e2h1 register c-1d1j2k-2 registered b-2c2h-3j2 registrar a-1b-1f1h3
    registrar_'s f1 registration h-2j3 registration_and j1 registry a1h-2 regraded b6 regret a7b3c1d-3f3g4h6k2
    regret_, f2g1 regret_. c1 regret_i a1 regret_it a2d1 regret_that b1c1e-1f2g3h4k2 regret_the e1
    regret_to b3d-2h3 regretfully g-1h4 regretfully_i h2 regrets e-1f2g1h-2 regrettably a1g6 regrettably_, g5
    regrettably_i b1 regular a1b6c-1i3 regulator h2 rehab a2j-1k4 rehearsal a-2c2d-3g5h-3 rehearsals g3i2
    reimburse b6 reimburse_the b1 reimbursement b-4c2d1 reject f1h-3 rejected c2d-1e1h-4 rejected_my c3
    rejecting d-1 rejoin e1f2h1 relation c1 relationship g1 relative d1 relaxed c2 release a-1b-6d-5g-1j-2k-5
    release_me b-2h-1k-3 release_my g-1h-2 release_the a-2h6 released c-3g3k-1 released_from h4 releasing h2
    relieved c-2f1 religion c6 relinquish h4 relocation a-7b-2c-2d-5h-4i-3j6 relocation_agent j3
    relocation_allowance b-4h1j3 relocation_team j1 reluctant h-3 rely b2 remain a-10b3c-12d-3f6g1h-4i-3j5k-1
    remain_, h-1 remain_a h-1 remain_available h-3 remain_in h4 remain_on f3h-2 remain_with b2f-1g3h1
    remain_withdrawn f-1h2 remained a1 remaining c-2d-1h8 remaining_stages g-1h3 remains c-3d-1e3g-4 remark c1
    remember a-11b-8c-15d2e-3f-5g-11h-3i-3 remember_. h1 remember_i d2h1 remember_me a-1c-2e-2g-2h1
    remember_that d2h-6 remember_the c-1 remember_your d-2 remembered a-1b-4c-6d2g-1h-4 remembered_my c-1
    remembers c-2 remind c-1d5 reminded e2 reminder c-3d6 reminders c-2d1e5 remiss e2 remit a5b1
    remote a-4b2c2e-2f6g-4h-7 remote_, c2 remote_. b1f1 remote_work f1h-1 removal b-5c-7d-3h-3i-3j9k-5
    removal_men j3 removal_van b-1j4 removals a-1c-2d-2j1 remove c-2d-2f-1g-4h9i-2 remove_me a-1d-2h3
    remove_my a2c-4d-7h6 remove_myself h1 removed c-4f-1h5 removed_from h7 removing h2 removing_myself h3
    remuneration a-7b13c-7d-5e-7g-3 remuneration_, b3e-4 renewable i2 renewal j1 renewed b-3c-3i2j4 renewed_, j3
    renewed_. j1 renounce c-3f2g2h6 renounce_the h2 renounce_to h2 renowned a1 rent a-5b-7c-8d-5h-3i-7j5
    rent_, g2j-1k2 rent_. b-2 rent_a b-2j1 rent_in b-3j3 rent_up b-1j2 rental a-1b-3h-1i-5j7 rented h-1j1
    renting b1j3 rents b-5j2 reopen f1 reopens i1 rep d1g1h-1i3 rep_, g2 repair a-2c2d-2g-2h3 repairs e2 repay i1
    repeat a1c-1d2e-2 repeated c5 repeating e-2h-2 repetitive c3 replace h1 replaced c3k3 replaced_in k3
    replacement g1h-2 replacing d2 replied d-5e-1 replied_to d-3e-1 replies c-1e8g-3h1 replies_, a-1 replies_. e4h1
    reply a-11b-14c-3e9f-3g-4h-5i2j-4k-5 reply_, d-4e-1h-3 reply_. h-5 reply_and d1 reply_by c-1e3 reply_came c3
    reply_from c-1 reply_i c2 reply_is c-1h3 reply_to c-2e3h-3 reply_was d1 replying b-1c-2d2e7g-5h-5
    replying_, d2e4 replying_. d-2h-3 replying_so h1 replying_to d3e3h-2 report a-2b-9c4d1e7f-3g-1i5k-5 report_, d2
    report_. c1d-2e3g2 report_for i4 report_on c-3 report_that c-2 report_to c4d-4h2i2 report_you d6
    reported b-2c-5h-2k5 reporting b-3c5f3k1 reporting_line f4h-2 reports c4e1h-1 reports_. c2 reputation a5c8d-1
    reputation_among c3 reputation_for b1c2 reputation_in a1c3 request a-3c1d-7e2f1g-6 request_. e1h5
    request_for h-1 request_that e1h2 request_to b-1c2 request_you h-3 require i2 required c-3d3h-4i2j-1
    requirements c1d2 requires d1h-3i-1 requires_relocation h-1 reschedule d-2 rescheduling c4 rescue h2
    research a5b-6c4f-1g-7h-2i1 research_, c3d-1 research_. c4h2 research_and h-2 research_group h1
    research_is a2d1 research_post c2h1j1 researcher h3 resembles a1 resent d1 reservation f3g-3h-2
    reservations c3g6h-4 reservations_about c4g6h-3 reserve b-2c-3d-1e1f10g-7h-4 reserve_, f1h-1 reserve_for f2h2
    reserve_my e3h-2 reserve_the f4 reserved c-1e2f3 reserved_for f2 reserves a2c3 residence b-1c-4e-2h-3i-6j10k-5
    residence_card b-1h-1i-1j3 residence_permit a1j2 residency a6c-2h2j3 resident i-2j7
    residents a-5b-4c3d-5g1h-3k2 residents_. g2 residents_were c4 resign a-1g-2h3i-1 resign_from h2i-1 resign_my h4
    resignation a-1b-1e-1i5j-2k-4 resigned c-3h1i1 resigning h2 resist a3b1c-1e2 resit g2 resolved c-1e-2g-6h5
    resolved_not e-3g-1h3 resolved_to g-3h4 resonates h1 resources c1d4 resources_. c1
    respect a1b-2c-4d7f-7g-6i-4k-3 respect_, a1b-6c4d3e-6g-3h-2 respect_. a3b1c-5h2 respect_and c-1d2
    respect_for a-3c-2d-7e1 respect_i c-1 respect_other c-1d-4 respect_that b3e2 respect_to a2
    respectfully a-14b-3c-2d-12e-11f-10g-14h4i-9j-7k-9 respectfully_, a-5b-11c-12d-9e-8f-2g-11h-8i-5j-6k-7
    respectfully_decline h5 respectfully_yours a-2h-6 respects a3b-1 respond a1c-4d-6e11g-4h-6 respond_, e3h-3
    respond_to a1e6 responding d-2e5h-7 responding_. e1h-4 responding_to e3h-2 response b-1e9h-2 response_. e6
    responsibilities c2 responsibility a8b-2c4g-3 responsibility_, h2 responsibility_than b-2c1 responsible c1
    rest a3b-5c-5d1e1g-8k4 rest_, a1d2 rest_. a4b-3c2d1e-2f-2g-2h-1i-3k2 rest_and e2 rest_assured c-3d-1e-2
    rest_for d-2e1 rest_of d1h1 restaurant b4e3h-1j1k1 restaurant_. g1h-1j1 resting e2 restore a1f1
    result a-1d2e2g-2h-2 results a-2b-1c1f-1g-4j-1 results_and h2 resume a-3b-4c2d4f1g-3i2 resume_. c1d1
    resurface e1 retail a1b1d-3h1 retain h-2 retained g2h3 retainer b8 retention b5h-2 retention_bonus b4h-2
    retire b3d-5e-5g2i-2 retire_, h2i-1 retire_from g1h5 retire_my g2h2 retired b-3c-5d-6e-1h3 retired_, c-2
    retired_. h1 retired_from h3 retirement b2g1h-5 retirement_, b2 retirement_. b-3h-3 retires b1 retiring e-1h4
    retiring_from e-1h2 retract h5 retract_my h5 retreat e2 return a-5b-5d-2e3f6g-5h2i2k-1 return_. d-2
    return_my h2 return_of i1 return_the a-2c-4e-6f-5g-5h-2i-5j-2 return_to c1d-1e4f5h2i1 return_your h2
    returned b-6c1d-4i-1k1 returned_. i-1 returning b-1c-6e-2f1g-4h-3 revenue j1 reverse c-1f3
    revert b-6e8f-3g-5h-9 revert_. e3 revert_at e2 revert_in e2 revert_to e3 review a-5b-1c-2g-1h-4i3j-4k-3
    review_. d1i1 review_in b-2i1 reviewed d-2i1 reviews c7d-6e-3h1 reviews_, c-1 reviews_from c3 reviews_of c3
    reviews_on c2 reviews_online c2 revised b3c1e2 revisit f1 revoir f3 revoke h3 reward d1 rewarded g-1
    rewarding c-3h1 rewrite c-2 rewrote b1c-1 ribs k2 rich a-1b3c-1e-1g1 rich_in c-2g2 richer a1b1c-2h-3
    riddance d7h2 riddance_. d6h2 ride b-8c-3g3h-2 ride_. b-1 rig b-1d-1h3 right a-2c-3d-3e-4h-1i-1k-1
    right_, a2b1c2e-2g-3h3 right_. b1d-6e-3g1h2 right_? d-1e1g-2 right_after e-3i3 right_at b1 right_away h-2
    right_back f2h-3 right_down b1g1 right_for a-1b3g-1h1 right_hand c2j2k-1 right_in g1 right_now b-3c-5d-1e5g5h-5
    right_on d4 right_one a3c-3d1 right_person a-2c-6d-13f-1h-3 right_that d-1 right_there c1 right_through a2
    right_to a-1b-4c-1d-1e-3f4g-3h2j2 right_up b2 right_with c4g-2 righter a2h1 rigid a-1c4 rigs b3c-1
    ring a-1b-2c1d4e1g-10h2i-1j-4k-4 ring_, d-4e6h1 ring_. c-4d-2f-3g-1h4 ring_a d2 ring_about e1 ring_again d2h3
    ring_and c1e-2 ring_at e-2 ring_back c2f-1 ring_before a1 ring_if h1 ring_in d2e1 ring_me a-3b5c1d1e-3f2g-4
    ring_my d4e2 ring_on c3 ring_or d1 ring_people d2 ring_round g2 ring_the a-1c-3 ring_you d-8e-1h-3
    ringing a-8b-10c-11d4e5g-9i-6 ringing_, e4h-2 ringing_. k1 ringing_about h-3 ringing_back d-3
    ringing_because e-4h-1 ringing_me d3e6h-1 ringing_my d4e4 ringing_the e5 ringing_to d-3e-4g-2h9 rings e4h-4k3
    rings_me e1f2 rings_out e3h-2 rise a-4b8c-6d-5f-2h-1 rise_and b2 rise_to b3 risk a-4b-3c1d-3e-1f1h1i-1j1k5
    rival a10c-7d-6e-1g-2h1i4 rival_'s c-1 river a4b1h1 river_. e1i1 river_is b2h1 riyadh h1j2 rn e1h1k4
    road a-1b-2d-2e2f-7g6h-1j-3 road_'s c1h-2 road_, b-2c-2e1h4 road_. a-3b2c3d-2g3h1 road_and h-1 road_for d3g2
    road_has h-1 road_is a-2 road_to g1k1 roads a2b-4c-5d-2g3h4j-1 roads_. a1h2 roads_and h2 roads_are g1
    robot c1d3h-2 robot_, d1 robotics a2 robots a-2d2 rock d1e2g-1k2 rocket c-1d1 rocket_science c-1d1 rockstar c-2
    role a3b-3c4d-3e-14f1g-10h5i-3j-6k-9 role_'s b1c2 role_, a-3b-1d2f2g-2h1 role_. a-1b-2c-10d1f1g1h4i-7
    role_and a-6c4d-3h1 role_as a-2c2 role_at f1h5 role_because h-2 role_does a1h-1 role_elsewhere h-3i2
    role_excites a-4 role_has b-1c6h-1 role_i a2b-2h2 role_in a-2c-6d-3f-2h2 role_is a-9c5f-2g2h-4k-1 role_last h7
    role_needs c-3 role_of c-1h3 role_play a-3d2i2 role_seems c3 role_than a-4 role_that a4b-2c-1g-1h1
    role_turned c3 role_was a5c1 role_which a2h1 role_with a5b3c1h3 role_would f1j1 role_you a-1c3 roles e-1f-2
    roles_. d1 roles_with b1 roll b-2c-1d-1g1h4 roll_. g1h1 rolled b2c5 rolling b-4c1i4 rolls a4c-1h1i1 rome h2j-2
    roof a-2c-2d-10f-5h-2k1 roof_, b-1c-2 roof_. a1 roof_is g1 roofing b3d2h1 room a-3b-3c1d-3f-4i-2j5k-4
    room_, a-5d4f-1 room_. a1c-4d-5e3g4 room_@number j2 room_and d1 room_at c1h-4j1 room_for a-3d-4h3i1j1
    room_in c-6j4 room_is a-1d-3 room_looked c-2 room_on b5 room_than c-3 room_that c2 room_to a3c4d-3g-5h2
    room_was a-4c3 room_were c1 room_where a1c1 room_with c-3 roommate c1 rooms b-7c4d-6g-2i-4j2 rooms_. a1c-2
    rooting c-5d-5h-4 rooting_for c-4d-4h-4 rope c2 rostered g4h-3 rostered_on g4 rota b-4c5d-1e-3f6h-3i3
    rota_, c-3d-2g3k3 rota_. h-2 rota_is f1 rotating h1 rotten c1 rough a-2c5d-1f2h2i-3k1 roughly b7d1i1
    round a-6b-5c2d-3e3f5i2j2k-2 round_, c3e-2h-2 round_. a-1b1c1d2e-2g1h1i-5 round_a b-3d3 round_and f3g1h-3
    round_at c1 round_before b2c-1f1h2i1 round_by c-3k-1 round_for f1g-1h-3 round_had c2 round_has g1
    round_here a2b4c3d-1h-1 round_i b1h2i1 round_if f3h5 round_in h-3k-2 round_is g1h2 round_it e2g1
    round_of b-2f2k1 round_on a-1c1e-1h-3 round_the a-2b-6c-6e-5f-6g-2i-4 round_three b-1 round_to d-2e9g-1j2
    round_two h-1i3 round_was a-1b-2i3 round_were c-1 round_with h-4 round_your j1 rounds a-5b-10c7e-2h5i-4j-4
    rounds_, d-2h1i-2 rounds_. g2 rounds_and b-3c-1 rounds_for b-5c6d2h2i-3 rounds_of c1d-1k1 rounds_plus b-2
    route b-1c-6d-3g-4h3j1k-3 row a-1b-5d6f-3g-3h-3k2 row_. b-1c2d2 royal d1 rrsp a-1b4 rsu b2 rsus a-2b7 rub h5
    rub_my h3 rubbed c3 rubbish c1d5e-1h-2 rude a-5c-1e-5g-6h1 rude_, c3d5 rude_to c2d-3h2 rudely c2
    rudeness_, c1e1 ruined k1 ruining d4 rule b-4d-3f4 ruled g3h3 rules a-5b-1c4d-4g6 rules_for c3 rules_out g5
    rumour b-1f1g-4h-1 rumour_has g-2h-1 rumours k1 run a1b-7c2d2e-3f-2g3h-3j-3k-5 run_, c-1h-5i4 run_. a3c2g2
    run_a a-8c1d4e-1f-1g-2h1j-1k-2 run_and c1h5k1 run_away d2e-1 run_by c3d2 run_down c6 run_for b-1 run_it c1e3
    run_its g1 run_my b1d1 run_of k-2 run_off g-2 run_on b-1d-1g4 run_out h-3i2j2 run_that a-1c-3
    run_the a6b-3c-7d2h-2 run_thing a-1 run_to b1c-3d-2g3h-2 run_your c-1 rung b-1e1g-7 rung_by e5g-2 rungs a2
    runner a8b-4d-3g-1h-3i1 runner_up a7b-3d-2i1 runners h2 running a-1b-2c2d3e-3f1g-1h2j-6k-2 running_, g4h6
    running_. a-1b-1e-2g-5i3k-2 running_for a-2b-2c-6d1e1i-4 running_in c1 running_the a-1d3h-3
    runs a1b-7c2f-6g2i2j1 runs_. e1 runs_a c-3d1h1 runs_for a-1b-1c-3i5 runs_from b-2j1 runs_in c1d2k1
    runs_on a-3c4 runs_out e1h-4j5k-3 runs_the a4h1 runs_to b1 runs_until f-2i-1 rupees b1 rural a2b-2c-1
    rush c1e-1f-4g-4i2 rush_. d-1 rush_into b2e-2h1 rush_to c2d2 rushed a-3b-1c4e2g-4h-4k2 rushed_, c4 rushed_. c3
    rust a1c-1d-4e-1 sabbatical b2i2j-1 sack d2h1k3 sad b2g-6h4 sad_, d2h1 sad_about b1 sad_to c1g-3h3
    sadly a2b5d-2g3k1 sadly_, c3k1 safe a-5b-8c4d-9e-4f1g-9h-9k-1 safe_, b-2c4 safe_. a-1b-2c4d-1f1h-1
    safer a2b-1c1g2 safety b-5c7d-1e-3f-1h-1 safety_. c2d1h1 safety_record a-4c5d-3 said b4d-2e-6g-6i-2j-4k-8
    said_, a-6c-5e-2f8g-5j-1 said_. a-5c-2h-2 said_@number b4 said_@quote c1h-2 said_a d-3h-2k-2
    said_about b-6c-4h-2k1 said_and c1h1 said_days c2 said_go b1 said_he b1c-1 said_i a-3b-4c-2d-1e-5f-3g4
    said_in b-1d1 said_it h-6 said_my a2 said_no a3b-7c-5d6e-5h-1k1 said_of e1 said_she c1 said_so c5d1h-3
    said_something c-1 said_sorry c2 said_ten b-2 said_that a-3c-9d-4g-1 said_the c-2d-5g-3h-3 said_them a3b3
    said_there b1c-3 said_they c2h2 said_to d-3h-4 said_was h2 said_yes a1b1c-4d-17e-2f-1g-8h7i-1j-2k-6
    said_you b1c1d-5f-2h-4 said_your a1c-7 sail h3j-1 sailed d2 sailor a-1 sailor_. a-1 sails f1g2i1
    saint a1c-3d-10e1 saint_to a2d-1 saints d-2 sake e-2 sake_. e-2 salaried a-1b11c-2h-2 salaried_, b6
    salary b9c-1e-8f2h2j-4k-1 salary_, a-2b5d2 salary_. b5d-1h1 salary_and a4b-2g2 salary_band b-2f1g1 salary_in b4
    salary_is a-1b5c-4 salary_scheme b2h1 salary_survey b-1 salary_was h1 sale a-1e1h-2i-2j5k-3 sale_of b2j1
    sales a1b-1c5d3f-6g-4h-3k-1 sales_. a3c-3d1g-1h-1 sales_job b1c1d1 sales_manager h2 salon a4d-7e-3f1g-4h3i5
    salon_'s a2c2h1 salon_. b1e-2i2 same a-3b1d3e-4f5g1h-2i-3j-2 same_, b-1f3h7i1 same_. b-3c-9d-7f1g-4h4i-2k-4
    same_afternoon b1h-2 same_as a-1b4c-1d2e2g-1 same_day a1b-2c-4d-6e-2f-3g2k1 same_evening b1c-3g2i1
    same_form c1d4 same_hour b-1g3h-2 same_hours b2 same_interview f2 same_job c2d-4f3g-1h1 same_message d1
    same_morning a1b-2c-1g2h-4j-4k-2 same_one d1 same_post c1e-1f6h-2 same_question c2d2 same_questions d-1
    same_role h-4 same_thing b1 same_time c2d-1f1 same_to a-2d-2e4f-5g1 same_town j1 same_vacancy h-4
    same_week a3c-1k5 sample c2d-9e-3f-4 sample_lesson i2 samples c-1d-3h-1 sandwich b-3d2h-3 sandwich_. b-1d1
    sang c-5d-1 sank e1 sap d-2 sat a-2c2d-1e1j-3k-5 sat_. g1 sat_down a1c5e2 sat_in c-3g-1 sat_on a-2c-1d-2e-1h-1
    sat_there c2 sat_through c3d1 sat_with c-3g-1h-1 saturday a-12b-4c-4d3e-13f-4g3i-2j4
    saturday_, b-2c-4e-1f-1g2h2i-1j2 saturday_. b-5c-6d1e-3g2h1i-1j3 saturday_and g-1k-1 saturday_as h-2
    saturday_for d1h-2 saturday_morning b1 saturdays b2c-5d-3e-2g-4j-3 saturdays_. b2 save b-7c-12d10e5f5g-9h-2
    save_me a-1d-4f2h-1 save_the c-1d9h-1 save_your c-2d8e1 save_yourself e6h-2 saved a-4b2d-5e-4g-2 saved_me c-6
    saved_my d-1 savings b-3h-4j-5k5 saw a-1b-1c4d-5e-1f-8g-1h-5i-7j-1k-7 saw_, a-1g1 saw_. c-3 saw_a b2c2
    saw_at a1c-1 saw_how c-2 saw_in a1c1 saw_it c1 saw_of c2 saw_on c1 saw_that b1c-2 saw_the a-2b2c-7h-4i-2
    saw_this c3 saw_you b-1 saw_your b-1c-6d-2e2 say a-2b-2c5d2e2f-2g1h-1i1j-7k-5 say_, a4b-2c2e1g1h-2k1
    say_. a2c-4e5g1h-5k1 say_? h1 say_a c-6e1 say_about a3c6d1f1g-3 say_anything c-2d-1e8k-1 say_at e2
    say_either e1 say_for g-1 say_good c5d2 say_goodbye h3 say_hello a-7b-8e-9f-5g-7h-10 say_here h1
    say_hi e-4g-1h-5 say_how b-1d-1h-2 say_i a-2b-3e-4g4h1i1 say_if b-2g1j1 say_in b-4c-1g-4k-2 say_is a1b-1c1d-1h1
    say_it b-8c1d7e-4f-7g7h1 say_more a-4g-1i2 say_my a1b2c-2e-1g-2 say_no a1b5c-12d-8e-11f5g1h2i-2k-5
    say_nothing b-5c-3e3g-5h-1 say_of a3g-1h-1 say_one a-5e3h-4i1 say_only a2b1 say_over c3h1
    say_so a2c4d-1e-6f-5g-2h-2 say_something d-1e5g-2h-2 say_sorry c4d7e-2 say_thank h1 say_thanks d-3e2
    say_that c2d-1e-2f1h4j-1k1 say_the a2c6d-6e-8f2h-3 say_there a1b-1 say_this d5e-3g-3 say_to d1e1f1
    say_what b-3e1g-4h-4 say_when b-3d-2e3g-4h-1 say_where e-3 say_which a-10b-4c-4d-4g-6h-6 say_who c1
    say_yes a-3b5c-7d-1g5i1 say_you a-1b-2c-4e1 say_your e-1 saying b1c2d1e1f2g4h1i-1k-3 saying_. d2 saying_i c1g1
    saying_it b-1d1f-2h1 saying_no a2b4d-9f4g2h2k-2 saying_so c1 saying_that h1 saying_yes c1d1e6g1h-2
    says a-3b-1c1d-3f-2g8h-7i5j-1k4 says_. b-5c-4d1e1h-5 says_@number b2g1 says_@quote b1c-2d1 says_a a1h1
    says_go f-1g4 says_hello c-2 says_i a2c-7d-4f-1g-6h-1i4 says_it c4d1e-1h-3 says_my a1k1
    says_no b-1c-3e-3f3g2h2i1 says_she c-1 says_that a-3b-2c-2d-1 says_the b1c1g-2h1k3 says_this g1 says_to g1
    says_yes a1e-3g4h-2 says_you b-1c-1d-2f-1 says_your b-3c-3 scaffolder h1 scale a-2b13c-2d-6e-5f-6g-11h-2i-4
    scale_, a-2b6f-1 scale_. a-1c-1h-1 scale_and b2h-1 scale_i b4 scale_is b3c3 scale_you a2 scales a3b2c-4e1
    scales_. a2 scan c-6h-1i2j-3k8 scan_of i2 scandal c3 scanned h-2i5 scanning a2j1 scare j-2k1 scarecrow d4
    scared e2 scared_me a1 scared_of e2 scares c1 schedule b-7c3d2f3g1h2k-2 schedule_. c-1h1 schedule_and f2h1
    scheduled d5g-1h1 schedules d1 scheduling c1d3 scheme b1c1d-2g-1h2 scheme_, b3 scheme_. c-2f1h5 scheme_and e1
    scholarship b2c1 school a2b-4c-3d-1e-4g-1h1i-1j4k-3 school_'s c1g-4i2 school_, b-5e-2f1g-1h3i-2j3
    school_. a1b-5c2d2f-1g1h-2 school_a i1 school_across b1 school_and b-4c-2 school_board b1c1 school_cook h1
    school_fees b5h1j-3k3 school_for a2b-2i-2 school_has b1h5 school_i a-5c1 school_in c-3d-3g-3j7 school_is g-3h-1
    school_leaver b1 school_near g1 school_of b3c2 school_on d2 school_play e2 school_run b-1g7 school_runs e2
    school_that a2c-1d1h3 school_would c3d1 school_year b-2 schoolboy c-1d4 schooling a-1b5c-1
    schools a1b-6c-9d-4g-2i-2j6k-6 schools_, a2 schools_in a1h2j4 science b1c1d-1h1 science_, b2d-2 scooter c-1
    scope a5c5 scope_for c2 score a3b-6c-2d-3e2g-2h1 scored a2b-2h1 scores a2 scrap d3f3h4 scrap_my d2h3
    scrap_the f3 scraped d5h-1 scrapped c3 scratch a2c-3e-5f2g-4h10 scratch_me a1f2g-4h4 scratch_my b2d1h5
    screamed k2 screams k2 screen a-2c3h1i4 screen_, c-1 screen_. c5d1g1h2 screening d1e1 screens k1 screenshot i2
    scribbled b1 scroll b1i1 scrub g-1 scrub_me g-1 scrum c2 sea a1b4c-3e4i-1k-3 sea_, b1e1 sea_. b-4e1h-2
    sea_and a2 sea_is c-1d1 seal c-1d4 sealed b3c-3e1 sealed_it a1b4 seamstress c2
    search a-4b-9c4e1f-2g-4h9i-7j-5k-8 search_, e3h1 search_. a-5b-1c2d-4e-5f-4h-1i-4j-1k-1 search_at h2
    search_for d2h2 search_in h5 search_is c-1h4 searching h1 season a-2b2c-4d-11e8f-2g-2h1i4j-6k-6 season_'s d-1e3
    season_, a-2c1e1 season_. a-6c-1e3g-2h-5i-1 season_and i2 season_has e1 season_i b1e1 season_is e2
    season_on a2h2i1 season_ticket b4 seasonal a-1b4h1i4 seasons a-3c-2d-1h-1i3 seasons_, i1
    seat a3b-1d-7e-1f5g-5h1 seat_, h-1 seat_. c2 seat_at a5b-2c1h3 seat_by j1 seat_in c-2f2i1 seat_is e1
    seat_on a-2h-2j-1 seat_warm f1 seats b-2 second a6b-5c-1d-2e-4f1g2i5k1 second_, a7b-2 second_. a8c-1e1g-3h1
    second_and g2i1 second_best a3 second_call c3 second_choice a4f1h-1 second_company h-3 second_conversation a-1
    second_date g1h1 second_day c2h4 second_floor a-2 second_hand b1 second_in k2 second_interview a-1c-2d2e-1f1g2
    second_interviewer c3 second_invitation h2 second_job a-2b2h-2i2 second_look f1h2 second_mate a-1
    second_meeting g3 second_of c3d2g1i3 second_on h2 second_one g1 second_page c-2 second_place a1
    second_question c-3h-2 second_round a-9b-4g-1h6 second_row a1c-1 second_shop a-1 second_stage c1h4
    second_thoughts a-3e-2g9h-3 second_to a2c-6d-1g-5h1 second_week i1 second_weekend c1d2i2 second_year a-4b3c-3h1
    secondary d-1j1 secondment i2 seconds a1 secret a-3b-1d-5g-4k1 secretary a-6b-2c-1d-3
    section a1b-5e-1f1g-2h1i-1j-4 section_. a2h2i-1 sectioned k1 sector b4c-1d-3h1i4 sector_. c1 secured a2
    security b5c1d-4e-3g-1i-3 security_. h1 security_guard c3 security_man c-3 see a-1b-1d-2e5f4g1h-3i7j-4k-1
    see_, c2h-3k2 see_. a-7c1d-1e9 see_a a2c3e-2g-2h-5 see_about e4 see_any c1 see_each e-5g-2 see_from b1d1h-2i5
    see_how a-10c-4d-10e6f1g2h1i-1j-7k-3 see_i h-4i2k1 see_if b1d3e-1f1h-4 see_it c1e-1f-5g3i3k1
    see_me a-6b1c-3d-11e-3f1g5h6i1 see_my a2b1e-5g4h-2 see_myself a6b-4c-2d-8e-3g9k-2 see_on h1 see_that a-1c4d7g-2
    see_the a-7b-3c-2d3e-5f-5g-4h-3i3 see_them h3 see_this e-2g4 see_through g1 see_to g-2 see_two a3e1
    see_us b1e-1 see_what b-1c-3d-5e6f3g-6h1 see_where a-1b-4e7f1g-2h-2j-1 see_whether e-4f5g-3 see_who h-2
    see_why a-1e-1k-3 see_with a4e1g-1 see_you a-5c-9e-13g-1h1i-1 see_your a3b-3c-5e-3g-3h3 seeds e-1
    seeing a1b-1c1d-5g6h3 seeing_as b2d1g3h1i1 seeing_me d-4e-3g5h3 seeing_my a1 seeing_that b-1e1f1
    seeing_the b-1c1g-1 seeing_you h1 seek h5 seek_the h4 seeking h1 seem a-4b-6c9e-6 seem_to b-2c4e-3g1h-1
    seemed a1b-2c7d-10e-4g-12k2 seemed_a c1 seemed_bored c3 seemed_to c5d-5g-4 seems a-4b-11c10d-1e-10f-1g5h-4
    seems_i c-3g7h-3 seems_like g1 seems_the c3g2 seems_to a-2b-2c6d1e-2g-3h-3 seen a1c6d2g-7h-1k-4 seen_, c-4d-2h1
    seen_. a-5c2e1h-3 seen_a a2 seen_better c3d5 seen_both a4 seen_how c2f2h-1 seen_in c3d5 seen_it c2 seen_my d1
    seen_the a1b3d-3h-5 sees b2h-1 seldom a-3c2d-4h-5 seldom_been c4 selected c-3d1h2i-1j-3
    selection b-4c5d-7e-5f-2g-3h7i-1j-6 selection_. a1b-4c-3e-5 selection_and e1 selection_day c-1
    selection_for c-4h8 selection_procedure c4 selection_process g-2h2 self a-4b2c-3d2 self_employed b2
    sell b-4c7d3j3k1 sell_. b1 sell_the h-2j2 selling b-6c-1h-1j3 selling_the a-1b-1j2 sells a-1b-3c2
    semester a-2b-1e3 seminar a1b-2 send a-11b-4c-3d3f-3g-6h-4i1k-6 send_, c2d1e2 send_. d-1e6g1 send_a c1d3e-2g-2
    send_after e1 send_an e-1 send_it c-2d-3e-6f-3h1i1 send_me b-5c2d6e-7f1g-3h3 send_my d3g2 send_the c-4d-4e-3h2
    send_this d2 send_will h-1 send_you a-1b-1c-6d-11e-5f-1g-4h-7i2 sending a-9b-8f-2g-13h-14i2k-9 sending_a i1j1
    sending_along i2 sending_it d-2e-3h-3 sending_me d1g-4h-2i-3 sending_this d-2g-2h-1i-2 sends a-1b-5c-1d-3
    senior b2c3d-2e-3f3g-6i-1 senior_, c2 senior_carer h-2 senior_partner k1 senior_title a2f4 seniority a3b2c-3
    sense a-2b3c3d1g4h2k-5 sense_, d1 sense_. a-1b1c-1g1h2j1 sense_for a2e-1g4h-6 sense_in a1b1e2 sense_is d2g3
    sense_of c1d-6 sense_out d4h-2 sense_that a-2c4d-3e-1g2h-5 sense_to b2 sensible b-1c-4d1h-3k2 sensible_. c-2k2
    sensible_thing g1 sent a-5b-9c3e-3f-2g-2h-1j-3k1 sent_, d1 sent_. e1 sent_a a1h1i1k3 sent_back i2 sent_for i-1
    sent_home c-2d1g1 sent_in c4 sent_is c-3h1 sent_it i2 sent_me a-5b-4e-1i1 sent_my c4 sent_on d2i-1
    sent_this i-1 sent_to c3 sent_with h2 sent_you b1c-2k2 sentence a-2b-2c3d3e1f-3g-1 sentence_, c1
    sentence_. c1d2e2f-1 sentences c1d5e-2 separate a-2d-3h-1k1 separated k5 separation k5
    september a-6b-4c-4d-6f-4h3i2j-3k-8 september_, c-1h1i1 september_. a-1b-5e-1h2i3k-4 september_and h1j-1
    september_i h-2 sergeant d1 series d-3h-2 serious b-1c4d5f2g-4k1 serious_, d4h1 serious_. c1d-1e1k1
    seriously a-1d5e-4 seriously_, c-3d4 seriously_. c-1 servant d4 serve a-4b-1c5d-5e-2g-1i4 serve_. c3
    served a-3b-1d1h1j-2k2 server d1 service a-1b8c-1e-6f-6h3j-2k-6 service_, a1b1c-1e-2 service_. a-4b-3i2
    service_and e-1g-4h1k-2 service_charge a-3b6c-2h2 service_desk h1 service_from i-3 service_has b2h-1
    service_is a2g1 serviced b-3c3 services b-1c-3h2i2k1 serving b-1 session a-4d2g4h-3 session_. b-2c2g1
    set a1b-1c2d-3e1f-3g-2h-1j-2k2 set_, b1 set_a c-1e2 set_against a4 set_aside c-1 set_beside a2c-3 set_foot c1d4
    set_for e2g-1k2 set_in c2 set_my b3 set_of c-2 set_on a-1g4h2k-1 set_one a-3g-3h-1 set_out h1 set_the b-1d-1
    set_up a1c3d-3 sets a-2b-1d-2h1 sets_in h3 setting a-5b-4c-2d-9e-2g-2h-10 setting_up h-6
    settle a5b1d-5e3g-6h-6k-1 settle_. b-1 settle_down e1 settled a-4c-3d-10f-6h4i5j1k-7 settled_, b-2
    settled_. a-2c-1e1f-2g3h-1i2 settled_about g2 settled_at j1 settled_in b-3e-1 settled_into h2
    settled_it b4h-4j-2 settled_on e-3h7i5j-2 settled_the c1i1 settled_where h2 settlement b2 settles a-2b1e2h2
    settles_it h3 settling a2j1 setup a3b-1f1 seven a-1b-4c3d3e-3f-2i2k3 seven_, a1c-2g1i2 seven_. b-3c-2g-1h-1
    seven_in c1d2h1 seven_months k2 seven_rounds d4 seven_weeks c7 seven_years i2 sevens e1 seventeen c1
    seventh b1c1 seventies c2 seventy b2c-1f2g5 several c2i-2 several_days g1i-1 severance b2 shabbily c2
    shabby c5d1 shade a6b-4c-1d1h-2 shade_. a5b-1c-1d2 shadow i2k3 shadowing e-2i3 shake b-1h-4k2 shakes e4
    shakes_out e4 shaking k1 shaky h1 shall b-1c-7d-2e5f-4g2h1i-5 shall_. g1 shall_be a2b1c-5d-2e-5g1i-1j2
    shall_come g-1 shall_end g2 shall_go e-1h-3 shall_have e1g3h1 shall_i e-5 shall_leave e-1h3
    shall_not d-1e-1g-3h7k1 shall_revert e3 shall_see e3g1 shall_we e1 shambles a-3c11d5 shambles_, c3
    shambles_. c6d3 shambles_and c2 shame a-5b3c5d4e-6f-3 shame_, f-1 shame_. d-2 shame_on c3d8 shame_the b1
    shameful c1d3 shape b-2c1k1 shaped f2 share a-8b1c-2d-5e-9g-12h-2i1j-2k-6 share_, b-2c-1i2 share_a j-1
    share_in b-2 share_my a1h-1 share_of a-1b4c-3 share_the b-4c4h-1 shared a-5b2c-1d-9g-2h-3i-3k-1 shared_a a-2c-2
    shared_out b4 shares a-2b11c-7 shares_in b3 sharing a-7b6c-4e1h-5j2 sharks k3 sharp b-6c-2d1f2g-3h-2i1
    sharp_, d-1 sharp_. f1g-1i1 sharpened b1 sharper a5c-7 she a-6b-2c-5d-5e-2f1g-3h-2j-1k-5 she_'s c-9d3e2g3h1k3
    she_agrees e-1 she_can j2 she_gave h2 she_had c-2 she_has a-4b-2c-7d2j-2k-2 she_is a-3b-5c-1d-6e1g-2h-5k-6
    she_made c2 she_may g-1h2 she_said b2c-3 she_says e-1 she_told c1 she_was c3d-2 she_will h3j1
    she_would c1d-1f-2 sheds a2 sheep c-1g1h-1 sheer a3c-2e2 sheet b-3e-2h3 sheet_, h2 sheet_. h1 sheets a2e1
    shelf a-2d1 shelf_. d1 shelter a2c-1 shelve c1d2 shepherd h2 shift a-7d-6e-14f3h-4k-2 shift_, g2i1
    shift_. a-2g-2h-6 shift_allowance b3 shift_and b1c1g-2 shift_at a-1g5h3k-2 shift_for b2 shift_got g1
    shift_is c-2g-2i4 shift_it h2 shift_lead k1 shift_leader k1 shift_loading i-1 shift_on c2 shift_pattern c1f2h-3
    shift_premium b5 shift_starts b-1 shift_the f3 shift_was c-1g2 shift_with g-2i2 shift_work a1h-2k1
    shifting c1k1 shifts a-2b4c1d2f3g-2h-2i2j-4k5 shifts_, b2f1h3 shifts_. b-1d2e-2g-2h-5 shifts_and b-4c1f1g2
    shifts_are c1h1 shifts_at e1 shifts_have k5 shine a3c-5d1h-1 shine_. a1c-2d2 shingles k4 ship a4b1e-1h1i2j6k-1
    ship_'s g1 ship_, h3 ship_. a2c1 ship_has c1 ship_than d1 shipped j3 shipping a-3b-1e-1h-2j7k-2
    shipping_line c2 shipping_our i1 ships a1c-1g-4h-1i-2 shipyard a4c-2d1g-3h2i1 shirt b-2g-4h-1 shirt_. c1
    shocked c4d1g1 shoddy c3 shoes a-1b-3c1d-2g-2h-4j2k-1 shoes_, b-2 shoes_. c1j2k-1 shone a2 shook a-2b-1c-6d1i1
    shook_my a-1b-1 shoot b1e1 shoot_you e2 shooting g3 shop a4b-3c3d-2f-1h5i-2j-4 shop_'s a3h-1
    shop_, d-6h2i1j-1k-1 shop_. a3b-4d3g-4j2 shop_and c-5g4 shop_does b2g2 shop_floor a-3c3g-3 shop_has h2
    shop_i g2 shop_in h1 shop_is c3e1 shop_on g-2j-2 shop_that e2 shop_was c1 shopping h-4 shops a-1
    short a-2e-12f-4h1i-3j2k-8 short_, c-4h5 short_. a2d-8e-4g-5h-1 short_: h1 short_and g1h-1 short_for c1d1h2
    short_in b1 short_note j1 short_notice c-3d-4e-2 short_of a-1b2c-2d-2e1g-3 short_on g1 short_staffed c3
    short_version c1 short_with c5 shortage d1 shorten f3h-1i2 shorten_the f3i1 shorter a-1d-4e-1f3g-1h1i-2
    shorter_than a-3 shortlist b-8d-4e-6f5g-3i-2k-1 shortlist_, a1h5 shortlist_. a-3d-4h-1 shortlist_for h4
    shortlisted c-1d-3g-1 shortlisting c3d-5h-2 shortlisting_me h-3 shortly h2 shot b-7c-2f7g-1h2k2
    shot_. c-1f8g-1h1 shot_if h2 should a-6b-4f5g4h-5i-2j-8 should_. c3 should_a c-3d-5f-4g-1h-4 should_another b2
    should_ask c3 should_be a-2b1c-1d6e2g-4h3i-2k1 should_carry g1 should_come d-4e-2g3 should_continue g1
    should_go d2e-3h-2j-2 should_have a2b2c5d1e-9f-1g-8k-1 should_i c-3d1f-3g4h-5 should_know c-1g2h1
    should_leave g4 should_let g2 should_like c-2e2f2g-4 should_maybe g2 should_my e4f1g1h-4
    should_not a1c6e-2f-3g3h-5k-4 should_say g-2 should_step g2 should_still g-1 should_take d-1 should_talk d-4g2
    should_tell d-2e1g-1 should_thank d3 should_the a-3c-7d-6e-1f8g-5h-3 should_they f2 should_think e-1g3
    should_withdraw h2 should_write d-2 should_you a-2c-7d-11e2f2g-7i2 should_your c-5d-3e1f6g-2h-2i1 shoulder k2
    shoulders a3b-2d-2 shoulders_above a3b-1d-2 shout b-3e-2f3g-8h1 shout_. e-2h2 shout_and f1 shout_at d5
    shout_if d-1e-1f3 shout_when b-4e3h-5 shout_you h1 shouted c2e-2 shouted_at c4 shouting a-5c7d3k1
    shouting_at c1d1 shouting_match k2 shouts a-2c7d2k2 shove a-1d7g4 show a1b1g2h1i2j-4k-1 show_, g1
    show_. c-2e-1h1 show_a a2 show_it c1 show_me a1c-2d-4 show_that c-1d2h4 show_up d3g3h-2i1 show_you i4
    showed a-1b-4d-1e-4f-7h-4i-1j1 showed_. c1d-2 showed_in c1 showed_me b-3c-1e-1f-5g-2i-5j1k-4 shower c2d7
    showing a-1g5h-4 showing_up b-2g4 shown c2e-2g-2h-1 shown_in c-1 shown_me a1 shown_round c-4k-2 shown_the c-3d1
    shown_to a-1 showroom c1 shows c2d-1f1g-2 shows_. d-3h-2 shows_up e1f1h2 shut a-7b-2d4f3h-1k1 shut_. g-1h4
    shut_and g1h-2 shut_on f1h2 shut_the d2f1h2 sick a-8b9c-7e-5h-9k5 sick_days b4 sick_leave b3k1 sick_of h-4
    sick_pay b6d-4 sick_with k2 sickness b2 side b-1c3f-1g1h1i-4j-2k-8 side_, b-8c2d-7f-1g-1h4j-2k-1
    side_. b-2c-1e-2g3h-1j-3 side_and c-1h-1 side_by a3c-4d2 side_can b3h1 side_could a1f1 side_door h3 side_for e3
    side_has b1c3 side_is a-1b-2 side_of a-1b-2c-1i-4j1 side_on a2 side_there e1 side_was b2h1 side_with a2f-1
    sideways a-1 sighed c4 sight b-1c2d1e-1g-1i2 sight_. c2 sign a-1d-8f-2g-3h-2i8j-2k-1 sign_. h-1i1
    sign_anything e-2 sign_for h-1 sign_it h1 sign_of c3e2 sign_off h-2 sign_on b6h-1 sign_with g2
    signal a-5b-7c-4d-4e2f-2g1h-1 signal_, e1 signal_. c-2e-5h-1 signal_and e3 signature a-1b-7c-6d-6h-1i7j-4k-3
    signature_, b-1d-1g1 signature_. i2 signature_by h1i5 signed a2b-2c-7d-3e-7g-5h5i4 signed_, f2g2h-4
    signed_. h-4 signed_a i1 signed_before h1 signed_by a3 signed_elsewhere b2c2d2e1g1h5 signed_for h1j1
    signed_form h-1 signed_in h1j2 signed_letter h-1 signed_me k1 signed_off c-1h-3i-3k3 signed_on g-7h7i-3
    signed_up h5i-6 signed_with a5b-1d-6e-2f1h4i-5 signing b4d-2e2h-2i-1j-3 signing_bonus b1e1 signs b3c1d-1g1h-3
    silence b-12d-1e12f-6g-1h-2 silence_, c1e6k1 silence_. c1 silence_as d1e7 silence_from c-3d-5e2h-1
    silence_on c-3e-1 silence_was c-2e3 silent c-1d-6e13f-4g-8h-4k-2 silent_, d-2e6g-3 silent_on e5
    silly a3b4c-4d1e-5g-3 silly_. b2c2 silly_to a3b1c-4 similar a-1 simmer e4 simple a1b3c5d4f-2g-4h-1j1k4
    simple_. b1d-2k2 simple_as b2d-5k1 simpler b1g3 simply a8b1c-2d-1e4f-2g-13j-2 simply_, a4c1 simply_a a1c-3d1e2
    simply_further a1c2 simply_had a-3 simply_in a2 simply_more a2 simply_the a4b2c-3h-2 sin a1
    since a2b1c3d3e-2f-8h4i-8j-3k3 since_. b-8c-12e-1g-3h-3 since_@number c4d-3h-4k-1 since_a a4h5 since_another b1
    since_been k-1 since_before d3 since_christmas b-1k2 since_easter a2c4e3h-3k2 since_found d2 since_he c1j1
    since_i a3b-3c-3d-2f-6g-10h3j-3 since_it a1c2g2h3 since_january c3 since_last c-2d2 since_march c1e1
    since_monday g-1h3 since_my a-1b1c1d-5e-4g-1j1 since_nobody d3 since_school a1 since_spring c2h1
    since_sunday g4h-3 since_that g1 since_the b3c1e-3f1g1h3i-2k8 since_their b1h2
    since_then a-3b-3c-6d-2e-3h-4i-7j-4k-5 since_they b2h1 since_this e2 since_two e2 since_we b2e-4g4j-1k-1
    since_yesterday h2 since_you a-5b5c-2d6i3 since_your c2d-1e4 sincere g3h-2 sincere_thanks d-1
    sincerely a-2b-9c-9d-6e-12f-7g-9h-10i-5k-6 sincerely_, a-12b-8c-8d-23e-11f-5g-7h-14i-4k-5 sing a1d-7h-2
    sing_in c-1 sing_the c1 singapore h-4j5 singing b-1c-2d-2 singing_. c-1 single b1d-2e-1h-2k-3 single_dad b2
    sings a1b1c-2d-2 sink a-1c5d1g-1 sir c2d2h1 sir_, b1c1d1h2 sir_. c2g3 sir_for d1
    sister a-3b-5c-6d-12e2f-1g-6h-1i-2j-3 sister_'s b-2h-2j-3k2 sister_, e4 sister_. b-3h1j1 sister_and e1k-1
    sister_has h-1k-3 sister_in j1 sister_is j-1k2 sisters h-2 sit a1c-2d2e2f4h1k1 sit_. b1e1 sit_at h1
    sit_by c-1e2 sit_down b4e-1g2i-2k-2 sit_for h1 sit_in a-2c-5d3e-5f-2h4i4k1 sit_on b-1e1g-4 sit_right c4
    sit_the e-4f5 sit_this d-3e-8f-5g5 sit_through d6 sit_tight e4g-1 sit_well c3 sit_with a2b-3c-3d-4e6h-6i-3
    sit_your f4 site a-4c5d-1e-2f-3g2h-4i1j-1 site_'s a1 site_, h1 site_. b-1g1h-6i1k1 site_and d1g3
    site_handover g2i-1 site_in e1j1 site_is a-1b3 site_manager d3 site_visit h2i1 site_was c1 site_with i2
    sites c3d-4e1 sits a1b2c-2d-5e-4f-1g4h3 sits_a b3 sits_closer a4h1 sits_much a2 sits_nearer a1 sitter c2k1
    sitting a-2b-1d-2g3h1i1j2k-2 sitting_down a2 sitting_in a-3c-1e-2g2h-2i4j1 sitting_the h1 sitting_this g2
    sitting_your g-1h2 situation c-4e-1 situation_, a1 situation_is e-2 six b-3c-1d1e-3f-3g-1j2k-1 six_, b-3g2
    six_. a-2b-3c-6f1g-1h1 six_and b-2g1 six_days c2 six_figures b6c-3g-1 six_hours b-2c5g2 six_hundred b4h1
    six_in a1c-2d3 six_month b-3 six_months b4d-6g-3j1k-1 six_of b-1i-1 six_percent b3 six_rounds c3k2
    six_thousand b3 six_to a1b-1g1 six_week i1 six_weeks c2d4g-1h-5i1j2 six_years b-4c-2d-1i-6k-3 sixes e1
    sixteen b4c1d-3f2g-1 sixteen_weeks b2 sixteenth h-1i2 sixth a-1c-4d4e1f1g1h-1i1j1 sixth_form f1h-2j1
    sixty a-2c-4d-3g-3i2k-1 sixty_days i3 sixty_eight h1 sixty_forty b-1g4 sixty_one d-1 sixty_per b3
    size a3b4c1d-2e1g-4 size_, c1 size_. b4 size_of a2c-1 sketched c1 skilled h-2j5 skilled_worker h-1j4
    skills a5b-5h1j2 skills_, d2 skills_. a1 skin d1 skint b1k3 skip a-2b-5c-1e-5f2g5 skip_it g3h2
    skip_the d1e-1f1g1h-4 skip_this g1 skipped c1 skipped_the c2 skipper h1 skipper_'s b1c1g2 skipping f2g2k1
    slave d5 sleep c-1d2e6f-1g2h-6k2 sleep_, a-1d1g1h-1 sleep_. a-2b-6c1e-4k1 sleep_for g1
    sleep_on a-2b-3c-7d-8e10f-3g1h-1j1k-2 sleep_over d2 sleeping a2b-4e3f1k7 sleeping_, f1k3 sleeping_in c1
    sleeping_on a3e2h1 sleepless j1 slept b-4c-1d-2e-8g2h-1 slept_on e-6g3 slice b6c-1 slice_of b7 slid b2e4
    slide a-1b-6c3d2e1f-1h-3 slide_. e1g2 slides a-3b-1d-1e-2g-2h-4 slightest c-4 slightly a1c2h-1 slim c-2g6
    slim_. g4 slip b2c-1d-4f1h-1 slipped e1k6 slipped_disc k4 slipping e1 slips b-3 sloppy c3
    slot a-4b-4d-2e-5f5g4h4i-5j-8k-6 slot_, c2d1f3h-3 slot_. c-1e3f-1g4h3i1 slot_and h-2 slot_at g-2 slot_away f1
    slot_clashes g-1 slot_in h-1 slot_is g6 slot_me f1 slot_on g-7h-1i-4 slot_to a-5b1e-3h7 slots a1b-2c1h-4
    slots_. a1 slow a-7c-4d1f-3g-5h-6i-2j1 slow_, d-1e1 slow_. c1e3 slow_and c-1 slow_answer e-6 slow_for h1
    slow_one a-1 slow_reply e-6 slow_to b1c2e-3 slower c3 slowest c1d3 slowly c-2d9f-2h-6j-2k4 slowly_, c1d1e-1h-1
    slowly_. c-2d5e3h-3k3 small a1b2c-4d-3e3f2h-5j-1k1 small_, a-1c-4e3 small_. b3e4g-2 small_boy d4 small_for b1h1
    small_next a3 small_press h1 small_print i3 small_talk c1 small_thing b3 small_world a-2 smaller a4b-3c-4h3
    smaller_than b2 smallest j1k2 smarter a5 smell a-5b-3c1e-2h-2 smell_of d-3 smell_the c1d2 smelled c4d-2
    smelled_of c2 smells c1d2 smells_like c2 smells_of c-1 smelt c1 smelt_of c1 smile a-8b-1c-1d1e-6f-3g-5
    smile_. a-2c-10d-5e-2g-1 smile_more c2d3 smiled c2d-3j1 smiled_. c-2 smiles b-2 smiling c-1d-1e-4h-3 smoke d4
    smooth c-3d-1h-4 smoother c2 smoothest a1 sms c1e2 snag g2 snapped h5k1 snapped_me h4 snapped_up h4
    snow a2b-1c-9d-7e2f-4g2h-4 snow_has g-1 snowed e4 snowed_under e4 so a-3b-3d1e-1f-5g-2h1k-1
    so_, a2b2c3d-8e-2f2k-3 so_. b-2c4e-1h-1 so_: b3h1 so_@number g3 so_a a3b-5c-5d-5g-2h-1j-2k2 so_after d2
    so_am a2g1 so_at c4g2 so_bad g-1k2 so_badly c2 so_called c4d10 so_can e3g2h-2 so_cancel d1f-2h4 so_chances g2
    so_clear c-2 so_clearly c-3 so_consider d3e1h-4 so_could a2d-1f1g-6h-5k2 so_count f-2g-6h7 so_cross e1f1h1
    so_did h2 so_do a-2c1e6f4g-9h-3 so_does c4e2j1 so_expect e2 so_far a-3 so_fast h-3 so_for e1h1
    so_forgive b-4d1e-7g-5h-6 so_friday g6 so_friendly c-1h-1 so_generous d-2 so_gently d-3 so_give d1f1g-2h-1
    so_glad d1 so_going a2h1 so_good c-4f-1g-5h3 so_gracious d-2g2h8 so_grateful c4h-1 so_half g2
    so_hard b-1d4g-1h-1 so_he b-1 so_here a-2d-2e-13f-1g-8i-7 so_how a3b2 so_i a1b1c2d-14e-4f-14g-2h5i-1j-4k1
    so_if f3g-3h-3i1 so_in a4b1c2f2g1h-2 so_is b1e2h-2 so_it b-4c-1e-2g1h-1i1j1 so_just e2f1h-3
    so_keep b-3e-1f8g-4h-6j1 so_kind c-2e1 so_kindly b-3c-4d1e-2f-6 so_last b1 so_late d-4g-4 so_leave a1e1f2g-4h-2
    so_let a-3e6f2g-5i1 so_little c3 so_long b1c1g-3k-3 so_many a-3b-1c3e2h-4 so_maybe d-3e-1f1g2h-2 so_might g-5
    so_monday h1 so_most b1g3j1 so_much a1d1e1g-2h-6j-5 so_must a-2h1i1 so_my a-1c-8d-1e-7f-2g-2h1 so_near d1
    so_nice d-3 so_nicely c-1d-1 so_no a1b1d-6e1f-7g5h5k-2 so_nobody b-1c-2d-2e1h-2 so_noisy c2 so_nothing e2
    so_now b1c6d4e-4h2j2 so_once c1 so_one g2 so_our h2 so_please a3b5d-11e-10f-5g-12h3k-2 so_quick d-2
    so_quickly d-2h-3 so_quit d3h1 so_ring h1 so_save d3e4 so_scratch d1h4 so_she j3 so_sit e4
    so_sorry a-5c-6d2e-7g-2h-1k-2 so_stop d7e1k1 so_strike d4h4 so_sure b1d-6e-2g9h-4 so_take d3e1h3 so_tell f2
    so_than a1h1 so_thank a1d-4h1 so_thanks b3d5 so_that a-5c-15d-5g1h1i4j2k-6 so_the a1c-5e-5g4h-1i-1j5k-4
    so_there b-1c-7f-7g-4h8i-2j1k-1 so_they b-4j1 so_this a-2d-6g-6h3 so_to a2c1f1g4h1 so_today g3 so_tuesday g2
    so_understanding h-2 so_was c-3d2e1 so_we a-4b-4c3d1h-5i-1j4k-3 so_wednesday g4 so_welcoming c-1
    so_well c-3g-2h-5 so_what d2 so_whatever e5h-3k1 so_will a2g-5h5 so_with a1 so_withdraw h-1 so_would g-7
    so_yeah g1 so_yes k2 so_you a-2b1c-3d-1e-1f-9g-2h4i5k1 so_your a-1b-4c-13d-11e-3g4j-2 so_yours a-4c-2h1
    sober k6 social a-4b3e-1g2h-3k3 society c-3e-1h-3 socks d-1 sofa b1d1h-2j1 soft b-1d-1e-1f5h-3
    soft_no d-2f4g1h-1 software a-2b-2c2d-2h-4 software_, c1 software_you c4 sold a-6c-2g-1j3k-1 sold_. h2
    sold_the b-4j1 sole b4 solicitor a1c-7d-2g-5i4j-3 solicitor_is j-2 solicitors h1j3 solid b-1c2g3 solutions h1
    some a-2b-2c2d5e8f-14h-2i-2j-2 some_. b-2d2 some_day d-5g-6h-1 some_days g2k1 some_distance a1 some_doubt g2
    some_extra b1 some_kind f1 some_manners c-1d4 some_months h-2 some_more c1e2 some_news g1 some_nights k2
    some_of c5d2e-6h-2 some_other a-7b-8c-3d4f-7g-7h6i-3j-1 some_point d-2e5g-3h-1 some_poor d6h2
    some_reservations c1g3h-1 some_rest d-2 some_stage e6g-1 some_thought g-1 some_time b-7c1d-13e6f-3g-10h-6
    some_way a2b1c1 some_weeks e2h1 some_years c-2 somebody a-5b3c4d2e-4f-1g1h5j1k1 somebody_'s b2c1d-4g-1h4
    somebody_? d-3 somebody_at a-3b2 somebody_else a-3b2d3e2g2h3i1k-2 somebody_for d-2 somebody_had a1c5h2
    somebody_has c-3k1 somebody_in h-3 somebody_like g1 somebody_on c-3 somebody_to h-1 somebody_who a2d4g2
    somebody_will e1 somebody_with c5k2 someday d-5e4f-2 someday_. d-2e3 somehow c1d1g4j2
    someone a-3c2e-11h1i-6j2k3 someone_'s c5 someone_, f1h-2 someone_. c2g-3 someone_? d-2 someone_before h3
    someone_else a-5c1d-1f1g2h2 someone_for d-2 someone_good d-1 someone_had a1 someone_has g1k3 someone_in a1
    someone_on c2d3 someone_who a3b-4c-1d3g-6h2 someone_with a-2b2c5d-2g-1h1k4 something a4b5d-1e-1f-2g3h2i-1j-6k-2
    something_'s a-3b-6c1d-1e-4k-2 something_, c1d-1f2 something_. a-5d7e6 something_about b2f1 something_around b3
    something_at b1 something_came b-6c-2g3 something_changes g2 something_closer a-2b1h2
    something_else a-14b-3c1d-9e-1g-3h5k-7 something_for b3 something_has a-1b-4c-1g3h-3k-1 something_i a1b1d-9k1
    something_in a-3b3c-6e-4f-1g2i2k1 something_is g-1 something_more a1 something_new h1 something_no b1h-2
    something_north b2 something_tells g2h-1 something_that a4c1d1 something_to a-3c-2e5g-1h-3
    something_with a3b1c1 something_you b1e-1 something_your a3d1 sometime c-2e11f-3h-4i1 sometime_. e7i1
    sometime_about e2 somewhat a2c2d-1g2h-4k2 somewhat_difficult g2 somewhere a2b3c-6d2g2h3i-4j3 somewhere_, f2h-1
    somewhere_. d1h-1k2 somewhere_between e2g3 somewhere_else a-5e-6f-1g1h3k-5 somewhere_i a3e-2
    somewhere_in b3d1g1 somewhere_that a3h1 somewhere_with a1b4 sommelier b2 son a-3b-2c-10h-5i-2k5 son_'s k1
    son_, d2 son_has g-1k3 son_is j3k1 song a1 song_, c-2 song_. a1 sons a-1b1d-2 soon a-1b-2c-7d-6e5f-4g2h-4i-1k-1
    soon_, c1d-4g2h-2 soon_. c-6d-8e1f-1i-3j-4 soon_as a-1c-2d2e1g-4h-1i1j1 soon_i e4 soon_not b-3e-2g2
    sooner a5b-1c-5d3f-6g-4h1i1k-1 sooner_, b2d-3e1 sooner_. d-6e-7h-4i2 sooner_be a1b1h1 sooner_eat d4
    sooner_keep a-2b-4d-6e-3g-1 sooner_leave b-4h3 sooner_not a-4b-2d-2e2 sooner_or e4 sooner_tell a1
    sooner_than i1j1 sooner_work a3 sorry b-3c-3d-6e3f-7g-3h1i-15j-15k-11 sorry_! g-1 sorry_, b1c1d1e1g1h3k-3
    sorry_. b-1c-4e1g6 sorry_about a-7b-3c-12d-10e-5g-3 sorry_again d-5e-5 sorry_ah e1 sorry_but c1
    sorry_for a-13b-14c-3d-1f-2g-14h-6j-2 sorry_i a-8b-4c-9d-8e9g-6h-11 sorry_if c-2e-5g-5h-1 sorry_it e-4
    sorry_mate d-2 sorry_my d1 sorry_not e1 sorry_that a-2d3e2g-7h2 sorry_to a4b3c2d-8e-16g-7h4k-4
    sort b4d4g4h-3j1k-4 sort_. a-1c-1 sort_it c2 sort_me b1 sort_of a2b5d-5e-6f1g9h-2 sort_out b-2g-2 sort_your d5
    sort_yourselves c1d4 sorta g2 sorted a-7b1c-5d1f-2h6i-4j6k1 sorted_, h1 sorted_. b3j1 sorted_my d2j1
    sorted_now h2 sorted_out j2 sorting b-3d-4j1 sorting_out b-2j1 sorting_the a1 sorts a1d2 soul a4c-1d2g-4h2i1
    soul_. a2h1 soul_in d-1e1i1 soul_who c-1d1h2 souls a2 sound c-7d-1g-6 sound_, b1c-2 sound_engineer h1
    sound_of a1 sounded c4d-11e-5h-6 sounded_like c-4 sounder a-1c1 sounds a-3b3c3d-5g1h-4 sounds_like c-1d-5
    sounds_wonderful b1 soup a-4c-1d-1h-5 soup_. d1 sour c1f1 source j3 sours f2 south b2 soz a1b-2e1
    space b-4c-3e5h-2 space_, e4g-2 space_. e2 space_for b-1e-2f1g2 space_to e2h-1 spain c-1j2 spam c-8d1e1h-4
    spam_, h-1 spanish a-2 spanner c1 spare b-2d14e-1h1 spare_. a2h-1 spare_me a-6b-5c-2d16e-8g-3 spare_room j1
    spare_us d5 spare_you d-2h2 spare_your e3h1 spared g3h1 spared_. g4 spark c-1 sparky h-2 speak a1b-4e1g1h-6j1k1
    speak_, a3c-1f1g4h2 speak_. d1e2f-1h-1j3 speak_about e-1g1 speak_again e-2f1 speak_at e-2i-1 speak_of d-2
    speak_soon e2 speak_to c1d4e1g-4h-1 speak_well d-2 speak_with e5h-1 speaker d-5e-3 speaker_. d-3
    speaking a3b-1c-4d-1e-7i-1k1 speaking_, a4c-5d-2h1 speaking_. d-9e-3g1 speaking_terms c-1k3 speaking_to a1c-1d1
    speaking_with d-2 speaks a3b-4c1d-8g-6j-1 speaks_of c2 speaks_to a3b-1 speaks_well b-2 spec c4d1g1
    special b-4d6e-1g-3h-5k2 special_needs k2 specialist d-1k1 specialist_. j1 speech c-5d6 speech_about d4
    speeches d2 speed a5c1d-2e2h2 speed_. a1 speed_than a1 spell a-3c-1d7e2f-2g-6h-4 spell_it d3 spell_my d2
    spell_the d3 spelled_my c2 spelling c-3e-5g-3h-4 spells e-2i1k2 spend d2e-2g-3h-3i-1 spend_my k-3 spend_on b3
    spent c1d-2e-5h2j1k-3 spent_. h4 spent_on c-2 spent_the d1 spent_with c1 spine b4 spine_points b2 spinning h-1
    spirit b-2d-5f-2 spirit_is g2h1 spirit_moves e2 spite c-1f1 splendid a-2c-2d-3h1 split a-4b-1c-2g-1h2i1j-5
    split_. b-2 split_shifts c1 split_the h4j-1k-1 splitting b1g-2k3 splitting_up k3 spoil d-1
    spoke a4c2d-6e-13f-4h1i-7j-4 spoke_, e-1 spoke_. b3g1h-2k-1 spoke_about a2c-2 spoke_badly c-1 spoke_i h1
    spoke_in h5 spoke_of d-4h-1 spoke_over c4 spoke_to a2c3d1g-1h-1 spoken a-4b1e-3f2g4h-1k2 spoken_about b1
    spoken_for c-1e-3g5h-1 spoken_of b2 spoken_to c5d3h-4 sponsor a-1b-11c1h-4i-6j9k1 sponsor_me b-1i-3j5
    sponsored j4 sponsoring i-1j4 sponsoring_my j2 sponsors b-4c1i-1j5 sponsorship b-4c-4i-4j5k-1
    sponsorship_of c-1j-2 spoon a1b2d1j2 sport a-1d2f1 spot a-1b-4d-14e-7f2g-2j-4k-4 spot_, a-1c-1i3 spot_. g-1h5
    spot_at h-2 spot_away f2h-1 spot_for c-1f-1 spot_on a-1c-8f-1h2 spot_to h1 spot_with a1g1h-3 spotless c-1
    spots a2b1 spotted c-3 spotting c1 spouse j3 spread b3k1 spreadsheet d2f1h-3 spreadsheet_, f2
    spreadsheet_. c1d3 spring a-2b-2c-5d-3f-4g-10h-4j-1k1 spring_, a-1d1h-1i-1 spring_. a1d-8e1g-2h1j1
    spring_and g-2k2 spring_i h-6 sprint c2 squad a3b-3d-2 square b2c-1 squeeze b-2f1g1h-2 squeeze_the h-1
    squeezed b1 sry e2 st a4b-1c-1g-3h4 stability c1d2 stable a1c2d-2h4 stables a3b-2h1 stack c4d4e-1k2 stack_is c1
    stack_of c-1 stack_up b1 stacking a2 stacks a3 staff a-3b4c4d-4e-6f-2g-5i-5j4 staff_, b-1c4d-1 staff_. c-4d-1
    staff_and a2 staff_are c4 staff_discount b7c-1 staff_is c3 staff_quiz c-3 staff_rooms c-1 staff_were c2
    staffed c6g-1 staffed_. d1 staffing d1 stage c1d-8f4g7h2i-3j-3 stage_, a-1b-2c2d-1e1f1 stage_. c-6d-4e-1h4
    stage_? e1g3 stage_for h1 stage_manager d-1h-3 stage_of a-2b3 stages b-1c1d2h4 stages_. h4
    stairs b-6d2e-6g-1h-5j1k4 stairs_. a1j2 stake b3 stale d1 stall a-3b-4c-2d-6g2h-1 stamp a-5b-10c-9d-6e1h1j5k-1
    stamp_. d-1 stamp_on h1 stamps c-4d-1h-3j3 stamps_. c-1 stand b-3c-1d3e-1f1g3k3 stand_, e-4f2g-1h-6
    stand_. b-4c-1d3e3g-4 stand_aside a2g1h2 stand_at a1 stand_down h6 stand_for b-1c2d1h1k1 stand_i a-2g5
    stand_in a1c1g3h-3 stand_the d1h2 stand_up c-1 standard d3e-1h-3 standard_. a2c1 standard_fee b-1
    standard_of b1 standards c4 standby b2f3 standing a4b-5c5d5e-1g-5h2 standing_. a3c2d-3h-1i1 standing_aside h6
    standing_at d3 standing_down a-1c-3h5 standing_in a2b-1c2d2e1 stands b2c-5d3e-1f2g-1h4i1k-8
    stands_, e-1g-2h2k-1 stands_. c-2d2g-2h4 stands_; f3 stands_in b2c-1g1 star a-4c2h-2 star_. a-1c-1d-2h-1
    stars a1b-3c2g2 stars_, c1 start a2b2c-4d2e-10f2h7i6k-2 start_, c1h-2k1 start_. b-1e-1g2h-5i-6 start_a a-2c-1h8
    start_and a2h-3 start_at b1h1j3k-4 start_date f2g-2h3 start_elsewhere h1 start_in c-1 start_me i-1 start_of i-5
    start_on h2i6 start_their i-2 start_there i4 start_to d3h-1 start_up a5b2c-4d-4h-4i1 start_with c-2d3e-1h5
    start_work h4i-4 started a-2d-9f3g1h2i-2k2 started_, e1h1 started_. h-3 started_a e1 started_at f2h1
    started_elsewhere h2 started_on c-1 started_to c1g4 started_with b1 starter d-1g5h-1 starter_. b2
    starter_for g5 starters a-1 starting b3c-2d-7e-8g5i7j4 starting_at a1b-1g-1h2 starting_on i1
    starting_to a-1e-4g9h-4 starting_with h2 starts a-7b2c-3e-6g-5h2i-9 starts_. h2 starts_a h2 starts_at b-2c-1g-8
    starts_on b1g2 startup a6b1c-2h1 state b2c5d3h-2k6 state_, a1 state_. a1c1 state_of b1c4d4 states h-1j2
    station a4b-2c-5d-9e-5g-5j-3 station_, a-2h4 station_. h-3 statistics b-2 status b-2i-3j7
    stay a-6b1c-3d-5e-6g6h4i-4j2k-5 stay_, b1f-2 stay_. c-3d-3f-1h3i-3k-3 stay_a h2 stay_at b-1g3h2i3
    stay_close h-1 stay_connected b-2e-3g-3h-4 stay_here g-2 stay_home g3j1 stay_in a-1c-5d-3e-9f4g-1h5i-3j-2k-2
    stay_linked h1 stay_on e-3f5g1i1 stay_out d1e-2f-3g5 stay_put b2c2e-2h9 stay_silent e2g-1 stay_the b2
    stay_there e1 stay_where e-1g2h1 stay_with d1e-6g4h1i-4 stayed a-1d1e-7h-1 stayed_in b1c2 stayed_the c2h-1
    stayed_with a-1b-1c-1d3h-5 staying a-7b3c-12d-10e1g4h10i-6j-2k-3 staying_. b2h1k-2 staying_at g3
    staying_in a-2b-5f2g4h2j-4 staying_on b1h3 staying_out e2h-3 staying_put b4e-6f-3h8 staying_where b-1e-2g3h4k-4
    staying_with h4 stays a-5b-6e6j-4 stays_between b-5 stays_open h1 stays_the j-1 steadier a-2 steady b-4c-4d-4k3
    steel a-1c1i1 steep c-1 steer c4d2h1 steering g3 step a3b3d-9e-8f4g3h3j-1 step_. g1 step_@number b1
    step_aside a1b-1d-1e-4f2g3h3 step_away b1e1g2 step_back b1e-2g5h4 step_closer a-5b-2h-4 step_down a-3b6h2k1
    step_in f5 step_out a-1c2g-2h5 step_sideways a-2 step_up a5c-3g-6 stepped b-4c-9d-8e-6g1h3i-3k-4
    stepped_back g2h4 stepped_down h-2 stepped_out f1g-1h1 stepping a1c2d-5e-1h4i-4k-3 stepping_aside g2
    stepping_away c3h5 stepping_down h3 stepping_off h4 stepping_out c-1g-4h1i-2k-2 steps c1d-4g-2 stew d1
    steward h3 steward_. b1 stick a-7b1c-7d9e-2g3h1 stick_with g5 stick_your c-5d8 sticking a-2f2h3j1
    sticking_point j1 sticking_with h3 sticks f2 sticky c1 stiff a-1d-2 still a-6b-4c-4d-7e3f10g-4h-2i4k-3
    still_, f3 still_. g2h3 still_a b-1h6 still_arguing h-2j2 still_at d2e1 still_be c-1e-5f2h-4 still_being h1i2
    still_can f1 still_change h1 still_come a-2b5d-1e-1g2h2 still_discussing e2i2 still_do e1f6g-2h4
    still_going g-1 still_got h-3 still_grateful h-3 still_had c1 still_has a-1 still_have a4e3g-3i2 still_hum c-1
    still_i a1f4g1h-1 still_in b-2e2g4h1j-3k2 still_laughing d1 still_like b-2f3h3 still_looking h4
    still_need d-1h-2 still_no d1e-6f-6h-1j3 still_not d2e3g-2h1k4 still_on k2 still_open c-3h1j2 still_out e1f-3h2
    still_really g-1 still_says c3 still_see e-1 still_sit b2f1 still_stands d3f-1 still_stuck h1 still_swing f2
    still_tell h-2 still_thankful h-2 still_there g1h1 still_think e-3h1 still_thinking e1 still_to c1e1h-1
    still_turn h-2 still_turning e4 still_umming e5 still_up c2e-2g3 still_very b-4c-6d-2e-6f-5g-10h-5i-1k-4
    still_waiting c2d1h-2i1 still_want d-3e-2g-1h2 still_wants h-3 still_weighing b-1e8h-1 still_withdrawing g-1h6
    still_working c1g2j1 still_works b-2 still_you h-2 still_your b1c-2f2h-5 stinks c5d4 stint i3
    stipend a-1b5c-6d-5h3 stipend_, b5h1 stipend_of b1 stipend_they b1h2 stipend_would g1 stitches a-1b1d1
    stock b9c-1d-6e-3g-4h-4 stock_, a1c1 stock_of h-3 stock_options a-1b6 stockman e1h-2 stole a1
    stomach a1b1c3g2h-3 stomach_. c3 stone a2c1d-4f2 stone_, f2 stone_. f2 stood a6b1c1d-3e-6h-1i-1 stood_a a3
    stood_at a2c-2 stood_down a-1h2 stood_in a-3 stood_out a2c-1h-2 stop a-8b2c-4d9e9f-1g-2h7i-1k1 stop_, d-2e-4h4
    stop_. e-2g1h1 stop_asking c-1 stop_at d-1e-1 stop_by d-3 stop_calling c2d2e5 stop_here b-3d-1e-6g3h6
    stop_me b1d-8e-4g-1h-4 stop_my h4 stop_pestering d3e1k1 stop_pretending d3 stop_ringing d6e8 stop_sending e2
    stop_the h2 stop_wasting d1 stop_with d3h3 stop_writing d4e3 stopped b1d2e2f1h3k3 stopped_at c-1d2
    stopping a-2b2d-2e-3h9 stopping_. b1g1h3 stopping_where h6 stopping_with g1 stops a-4b1c-5d-4h4i3 stops_at h3
    stops_here h4 stops_me g2i3 storage a-1b-5c-2j3k-2 store a1c2d-9g-1h1k-1 store_, a1f1 store_. a-2h2
    store_has c2g1 store_manager c1 store_was a1 stores b-2c-1 stories c6d2h-3 stories_, c2d3 stories_. a1d2
    stories_about c2 storm c-4e-3h-1j-1 story a2b1c-1d4e-4g-3h4 story_, d2h2 story_. b2c1d2 story_about d1
    story_i b1 story_short h5 story_time c1 stove e1k1 straight a-7b2c-2g-3h-3i1 straight_, a2d-2g-1h1
    straight_. g1 straight_after i2 straight_answer c6d-1e-1 straight_away a-1c-6d-4g-1 straight_back f2h-3
    straight_face d2 straight_in d3e3 straight_into d3 straight_to b-2c-6g-3 straight_with a-5b1d-6e-5f-1g1h-1
    straighter a1 strain d2 strange a-1c5h-1 strange_that c1 stranger a-3b-4c-5d-4e-2h-3 strategy c5d4
    street a-4b-1c-14e-10f-2g-3h-1j-9k-3 street_, h-1 street_. a-1c-1d-3g-1h-4 street_and a-1 street_in a-1
    street_than a2h4 streets c-2d-2 streets_from c-2 strength c-2d4k1 strength_. d1 strength_to h-1 strengths h-2
    stress c-4h-6k3 stretch a2b5d-6f1g-10h1 stretch_me a4c2 stretch_to a-1b5c-6d-4f1g-5 stretched c3e-3g-1h-1i2
    stretches a2b2d1h1 strict f1 strike b-2c-2d1e-3f2g1h6k-5 strike_me a2b-1c1e-3f4g-5h5 strike_means g6
    strike_my a-2c-3d3h9 strike_of c-1h-1 strike_out h2i2 striker g2 strikes c4d-4g2 strikes_me c5d-2
    string a1b-2d-1h2 strings c1 stroke b-3c-3d-3e-1g2h1j-3k3 stroke_in j-1 strong a-1b-5c-7d1g1k1
    strong_field d1h3 stronger a11b-1c-12d-12e-4g-4h3i-1j-2 stronger_, h1 stronger_. a3b-1 stronger_fit h-1
    stronger_name a3h1 stronger_of a2h-1 stronger_than a-1h1 strongest a7c-3 strongly a4c-2g3h-4
    struck a1b-2c6d-2e-2f-2g-1h-1i1 struck_by c-4 struck_me c8d-1e-1h-6 structure b1c5d-1h3 structure_, c1h1
    struggle k1 struggle_to k1 struggled c2 struggling g4h-3 struggling_to g5 stuck a-9b-2d-8e-9g4i-1j3k-7
    stuck_, c-2 stuck_. h-1 stuck_at g3 stuck_for h1 stuck_in c1g-1j2 stuck_on g2 stuck_with c3
    student a-4b4c-1d-4f-2g2h-7i-2j2k3 student_, g1 student_in c1 student_loan b3k4 student_visa j1 student_who h-2
    students a-3b-4e-2f-1g-7h-8i-5j-4 students_'s d1 students_, c1j-1 students_. c2 studied a-4c-5d-1h-3
    studied_. a-2 studies a-3b-6c-6d-6g-5h2i-4k-2 studies_. a-1b-3c-3g-2h2i-1 studio a9c2d-2e-7f-3g-8h2i-2j4k-5
    studio_'s a1 studio_, a5h5 studio_. a-7c-1h-2 studio_has a1 studio_i d1 studio_is b-1 study a-2b-3d-2h-4j3k-4
    study_, b-3 study_. h-4k-2 study_was b1c1h1 studying g1h-4 stuff a4c2e3j2k-1 stuff_. b-1c1h-2 stuffed b-1d5
    stupid b-2c-2d6k1 stupid_. c-3d4 style a1b-2c2d4 style_, a2 style_. d2 style_guide a-1d1
    subject b-10c-2d-1e4f6h-5i7 subject_. a1d-3e2h-3 subject_line e-1 subject_of b-2 subject_to c-3e3f6g4h-4i8
    subletting j4 submit h3 submitted g1 subscription b2 subsidy b4 substance_to a-2 substitute f4 succeed d-2
    succeeded d-4 success a-12b-11d-11e-1f-1g-6h-8i-4 success_with a-4b-4c-1d-1h-6 successor i1
    such a-1b-8d3e-3f-1g-5h-1j-5k1 such_a a-2b-7c1d1e-7g-6h1i-2k2 such_an a2c1d3h-1 such_as a3f-1g2 such_good d-1h1
    such_kindness h1 such_patience d-2 such_things b2d-1i1 sucker d3 sudden d1 suffer k4 sugar c-4d2k2 sugar_, b-1
    sugarcoat a1d2 suggest b-6d6e2f-1g-3k-1 suggest_that c2d4e3g-2 suggest_you d7 suggested c-1d-1f-1h-4
    suggested_. h-2 suggestion d3 suggests a-3b-1c3d-2 suggests_. a-2c2 suit a2c-4d-1e-2f-1h-1k-2 suit_, h-1
    suit_. d1g1h-1 suit_a c-1h2 suit_me a6f-1k-3 suit_the i-2 suit_you a-1b-3g-1i-2 suitable a6b-4c-3g-2
    suitable_for a2 suitcases j2 suited a2d-5g-7h2 suited_me a2c-3 suited_to a1b1c2g-3 suits a6b-3c-7d-12e-1f-8i-1
    suits_. b1 suits_a a2 suits_me a8c-5d-2e1f-3h2j1 suits_my a6b-4 suits_the a-1 suits_what a-6 suits_where a-4
    suits_you d-1e-5 sum a2b-1c-3j1 sum_to b-2 summat g2h2 summer a-4b2c-11d-1e-3f-5g-5h-5
    summer_, a-4e1h-2i-3j1k-4 summer_. a-2b1c-3e-5g-3h-5j-1k3 summer_and i2 summer_is c-2 summon d2
    summons c-1d4g2k2 sums c-1e1g-1 sums_, h1 sums_and b2 sums_on b1e2 sun a2c2d4g-3 sun_does d3h1
    sunday b3c-3e-1f3g2h-2i3j3 sunday_, a-2b-3c-5f-3i1j1 sunday_. b1d-1e-5f2g1h-6 sunday_? d-2
    sunday_and a3b-2g2i-2k3 sunday_evening h-1 sunday_morning d3 sunday_night b-1g1i3 sunday_shifts b2f2h2
    sunday_with f1h-1 sundays a-4b6c-2d-5f3h-1j-1k-1 sundays_, b1c-2 sundays_. b3c-3g-1h-1 sundays_i f3
    sundays_so g2 super a-6b8c2d-3h-5 super_, b2 superannuation b3 superb c-1d-2 superb_. c-2 superday h-2
    superior a14b-8c-6d-7e-3g-6h-2 superior_. a3 superior_in a2 superior_opportunity a6h1 superior_to a2
    supermarket a4d2j-1 supermarket_. a2 supervisor c7i-7j-3k4 supervisor_'s e1 supervisor_, k1 supervisor_. c3g2h1
    supervisor_has c-1g4 supervisor_interview c-4h-3 supervisor_interviews h1 supervisor_job c-3e1h3
    supervisor_was c4 supervisors c3 supper c-2d-1e-1k-2 supper_. e-1k-2 supplement b7c-6j-2 supplement_, b1c-1
    supplement_and b1 suppliers c4 supply b1c2k-1 support a-5b-1c4d-6g-2i-2j-4k2 support_. b-2c4 support_for b1
    support_worker c-2h1 suppose b1d3f-2g8h-8 suppose_. d-5g1 suppose_i c1d-1f-1g8h-2 suppose_you d-2
    supposed a-1c-1d6g3 supposed_to d3 sure a-5b-4c-3d3e-5f-8g10h-10i-6j-1k-3 sure_, c-3d7f1g-2h1 sure_. e-2g1h-1
    sure_a g1 sure_about g4 sure_any g2 sure_anymore g3 sure_how d-4g-1 sure_i b-3d-11e-7f-3g13h-9 sure_if h2
    sure_it c1d2e-1k-1 sure_look g-1 sure_of d-1 sure_that c-2h1 sure_the d5 sure_there a-1d1 sure_this g3
    sure_to e1 sure_what e2g-2 sure_when e2g-1 sure_which d2 sure_who g-1 sure_yet f-1g-4 sure_you b1d-7g-4
    surely c-8e-3g-5h-3 surely_that d-3 surface b-5e8f-2g-2h-6 surface_. a1 surface_eventually e1 surface_when e1
    surgeon c-5g-3h-3i-1k3 surgery a1b-1d-4e-3f-2g-2i1k-1 surgery_. i2 surprise a-8d3e2g6j1 surprise_, b1c2d5h2
    surprise_me g5 surprise_to e1j1 surprised a-3b2c4e4f-2g2 surprised_if a-3c-2d-3e1g2h-3 surprised_me a-1b2d-3
    surprised_that c2 surprised_to c4d-1g1 surprisingly c3 surrender c2h1 survey b-3c-7d4e-4j1 survey_. d2
    surveyor d-3 surveys c-1 survive c3d5g1 survived c1f1 suspect b-2d2e-4f-2g11h-9 suspect_i g7h-3 suspect_that g1
    suspicion g3 suspicious c2 swallow b1c1d1e-2g1 swallowed a-2b-2d-4e5g2h-5 swallowed_me e6h-1 swamped e1
    swap a-1b-5c-5d-3e-3h-2i-7k-5 swap_. c-1h1 swap_with f-1h-2i-1 swapped c1h-3 swapped_my g2 swapping a1g-1j1
    swayed c-3 swayed_me c-2 swaying a-1g2 swear b-1d1f-2g3h-2 swear_to f-1g3 swearing c1i1 swears b-1 sweat b2
    sweep a-1c5d1 sweep_the d3 sweet c-3d-2g-1h-3 sweetened b6 sweetener b4 sweeter a2c-2h2 sweetheart d3
    sweetheart_, b1d2 swerve g4 swift h1 swing d-3f4g3 swing_by h1 switch c-1j2 switch_. b1 switchboard d-1
    switchboard_, c1 switched a1c-1e2h-3 switched_off e3h-1 switching e1 swithering g7 swore k2 sworn b1g-1i3
    swung a1b5c-6d-3h-3 swung_it b5c-4d-3h-2 syllable d1 syllabus c1 sympathy a1d2 syndrome k1 system a-2c1f6h1j2
    system_, b2d3f5 system_. c-1d-3h6 system_and c-1e1 system_design c-4 system_is d-1 systems a1b-1c-1h1
    ta a-7b-8c-11d-2e-7f-3g-9h2i-2k-8 ta_for c-2e-3g-1 ta_ra d-7h-2k-2 ta_very h2 table a1b4c-4d1f4g1h-3i-5k-3
    table_, b5d1h-3j1 table_. b2c-4f2g4 table_and a3c-2 table_for b1e1 table_in a-3b-1j-1 tables b-1h1 tables_. h1
    tablets b-1k4 tablets_for k1 tag e1 tailor e-1 take a-4b1c-2d1e2f-1g-2h5 take_. c1e1g-1
    take_a a1b-1c1d2f-5g3h-3k-2 take_all h2 take_back h5 take_care a-8b-2c-7d-18e-14f-2g-9h-15i-8j-2k-16
    take_his j-1k2 take_home a-7b7c8d-2e-3g-4h-1i-4j-3 take_in b2h-1 take_it a-2c-1d-3e6g-3i3j1
    take_me b1c-5d3g-2h4i-1 take_my a1b-1c1d-1e6h1i1k-7 take_myself h4 take_no h-2 take_on a-2b-3e-5f1g1i-1j-1
    take_over i2 take_part b-7c-1d-3e-3g4h6 take_that d1e2 take_the a2b-2c-10d4e1i-1 take_their d1e1
    take_this d-4e-8g4h4 take_to c1 take_up b-4c-1d-6e-5g-1i1 take_your a-1b-1c-8d9e-6h-7
    taken a-1b-1c-1d-3e-5g-8h7j1k-1 taken_, a-2d2e1h2 taken_. a-1h-2j1 taken_a a-1b1c-7d-3f-1h4i1k-2 taken_an c1h1
    taken_another a-2b-3c-3e-3f-1g-1i-4k-3 taken_into e2h-1k1 taken_it h3 taken_me b-3c-3d-4e-3g-8h7i1k-4
    taken_my b-1h-4 taken_myself d3 taken_off c2d-1h5 taken_on a-3b-8c-1d-3e-6h6i1 taken_out h-2i1
    taken_over d2h4k1 taken_something b-1h4 taken_that a1b1 taken_the a5d-1f4h1j1 taken_up d-6f-2g1h1 taken_with c1
    taken_work h4 takes e3f-2h-2i3j1 takes_. e4 takes_a c2e-1j2 takes_care b2 takes_it k1 takes_me g4h-2i1
    takes_the a2c-1d1 taking d-4e-4h6i-2j1 taking_a a-4b1d-2e2g-3h-2i-1 taking_another g2h-3 taking_any h-1i1
    taking_back h3 taking_home b5h-1 taking_it a4c-1e-5h4 taking_me b-2k1 taking_my c3e-2f-3k-5
    taking_myself f1g-6h6 taking_part e-1g-2h6 taking_the b1c-3d1e-2g1h1 taking_this e-2g2 taking_up a-1b-2e-1f-1
    taking_you c1h4 takings b1 tale c-2e1h1 tale_of c-3 talent a-6c1d7g2h-2 talent_. g2 talent_team d5
    talk a-8b-1c2d1e5f2g-8h1i-1j-8k-4 talk_, a-1b-5c3 talk_. a-2c1d2f1g1 talk_? b2e-2 talk_about b2d-1e2g-9h4k-1
    talk_at g1 talk_i c1 talk_in c1 talk_it e5 talk_me e-2f7h-1 talk_of c2d-3h-1k1 talk_on c-6d-3e-2g1h1k1
    talk_soon e-1 talk_to a-3c-1d7g-8 talk_too c-3e-3g-2 talk_was a2 talk_whenever e3 talk_with a2c-6e1f1g2h3j-2k-2
    talked a5b4c7d-1e-7f4h1j-2k-5 talked_about a2b3c2d-2 talked_down c2d3 talked_in c1 talked_into f3h2
    talked_it b1e-1 talked_me c-1d-1 talked_of d-2 talked_over c6d1 talked_round b1f3g-3 talked_them a-1b1i1
    talked_to a6b-2c1 talking a-3b4c1d1e1f2g-3h-4j-1k-1 talking_. b2c2e1 talking_about b2c-4d-2e-3f3h-3i1
    talking_it e-3g-1k-1 talking_to a-7c1d4h-1i2k-1 talking_with b-2e1i-2 talks a-8b4c1e-3f3g-1h3i1 talks_, a-4b4
    talks_about c1h3 talks_to d1 talks_with c-3h1i1 tall a1c-4 taller c-4d1 tap h3 tape a1c4 target b5 targets c6
    task a-5b-6c5 task_for h-2 task_was c3 task_you c4 tasks a1c4 taste a2b-2c7d-4h1 taste_. c3 tasted a4h1
    taught a-3b-7c-13d-2e-4g-5h-8i-4j-2k-4 taught_me a-3b-4c-9d-13e-3g-3h-7i-3j-1k-2 taught_you d1
    tax a1b-7c-11f-1i-9j9 tax_. a2b4 tax_free b1 tax_law b-1 tax_man k1 tax_office b-4d1j1 tax_people k2
    taxation j5 taxes b-3d1 taxi a-3b-1c-3d-4e-1f1g-2 taxman e1j2k1 tbh a3d-3e-4f-2g8h-2 tbh_, e-2g1 tbh_. g1
    tea a-6b-6c-5d-3f-4k-4 tea_. b-2c1e2 tea_and c-1 tea_at b-2 tea_before d-3 tea_in c1 tea_is c-1 tea_room c1
    tea_to g1 tea_was c-2 teach b-4c-7d4e-3g-7h-1i1 teach_, i2 teach_. a2 teach_a i2 teach_me h1 teach_there a-3
    teacher a-1d-7f-2h-4 teacher_'s a-1 teacher_. a-1c-1d-1g1 teacher_in a1 teachers b1c5h-5 teachers_'s b2
    teachers_. c1 teaches b-2c3 teaching a2d-7e-5f2h1i2k-5 teaching_, h-1k-2 teaching_. a-5b-1f1g-1h-2
    teaching_at a-3c1 teaching_hospital a2 teaching_in a1g2h1 teaching_is b1g-2 teaching_job h1 teaching_post a-2
    team b-10c-2d-7e-11f-3g-6h3i-6j-2 team_'s c-8d-1 team_, a4b-1f-4h3k-4 team_. a1b-5d-4e-5f-2i-3k-4 team_a h-4
    team_and c-1 team_at i1 team_came a1b3c1 team_can d1h4 team_could d1 team_does c-5g1 team_ever d1
    team_for a-3h-1k2 team_had a-3c-2 team_has a-3 team_i a2h-1k1 team_is d2h1 team_lead f1h2
    team_leader b1d-1f2h3k4 team_like a-3 team_of h1 team_on h1 team_seems c1 team_than a-3b1 team_that a1c2h1
    team_to h-2 team_was a-1c-3i-1 team_whose a3h1 teammate c-1 teams a-3c-1d-5e-2h-3i-1 teams_, c1 teams_in c-1
    teamwork c1d2 tear f6h5 tear_up f5h3 tears c3k2 tears_. c5 teatime e1i3 teatime_. i1 tech a-1b-1c6i1
    tech_stack c4 technical a2c1d-5 technical_interview g1 technical_round c-1h1 technical_test c1 technician k-1
    technician_. b1 technology c3 tedious c1 teeth a-2b4g-2h-1 teeth_, b3 teeth_. b1c-1e1
    telephone a-4b-7c-2d3e1g-5h-9 telephone_, c-4 telephone_. e1 telephone_call f1 telephoned c1
    tell a-9b-1d3e5f1g-3i3k-2 tell_, d-4e6 tell_. a-1e3g-2 tell_a c1 tell_her c-2d-3f1k-1 tell_him c4d2e-1g-1h-3
    tell_me b4c6e-15g-1h-1 tell_my a1 tell_people c-4i1 tell_that c-1d1 tell_the a-5b-6c-1d3e-8f5g-2h3i2
    tell_them f2h2 tell_whoever d3 tell_you a-3c-1d-13e8f-4h3 tell_your b-3c-3d4e1h-1 telling b-4d6e-3f-1g4i1
    telling_a d1 telling_me c4e-4f-2g6k1 telling_the a1f1h2 telling_you b-1c-1d1g2 tells a-7c8e-8f-3g2i-2
    tells_me a-3b1c3d3e-6f-1g2i-1 tells_you k2 telly a1d1 temp b-1i2 temperature c5 temporary c1i3 tempt f2h-3
    tempt_me f2h-3 tempted b5d-4f2g5h-6 tempted_back f4g-3 tempted_me b2 tempted_to e1g9h-2 tempting a4c-4
    ten a1b-4d-1f-5g2h-1i-2 ten_, e3g-2h2 ten_. a-1b-1c-2g1h-5i-2j-2k-3 ten_? g-1 ten_and c2 ten_days b-6c-3h1i4
    ten_each b-1 ten_for d1 ten_i g3 ten_is g3 ten_minutes a4b-3d-3g-2 ten_o'clock b-2c-3d-3g4 ten_on f-1 ten_or b1
    ten_past g-3 ten_percent b3 ten_to a1 ten_with a2c1 ten_year c-1i-1j1 ten_years a1b-1c5g-1i-1j3 tenancy b-4g1j2
    tenants c2d-3e-2h-2i-1j3 tenants_, c1 tend g6 tender c2d-1 tending g3 tending_towards g1 tenner b4 tenor d-1
    tense c4 tense_, c2 tenth c-3h1i2k2 tenth_. g3h2j-1 tenure b-1i3 term a-2c-5e2g-4i6j-1k-3 term_, b-3f-2h-4i-1
    term_. a-3b-2c1d1f2i1 term_and h1 term_incentive b4 term_time a-1b5e-1h2 terminal a1c2d1h3 terminal_. a1d1h2
    terms a-1b3c-2d-10e-5f1g-10h-5i7j-6 terms_, b2i2 terms_. a-3h1i1 terms_and b1f2 terms_of a4b-3c1f-1h-4i-2j-2
    terms_on c-1 terms_with a-1f1i1 terrible d-8h-4 terribly c3 territory c1f1h-1 test a-9b-10c6d1e-13f7h1i6
    test_, a-1b-2c-6e-1f2g1h-6i5k-1 test_. c-3d1f1 test_and c-1g1i2 test_for d1i-2j2 test_had c7 test_is c3d1i2
    test_me d2 test_of d-1 test_on f4 test_piece h1 test_task c1d2 test_that c3 test_the c1 test_was c1d-1k4
    test_with d1 tested j1k2 tester c1d-1h1 testing a1c3d1 tests a-1b-1d3e-1h-1i-3j-1k3 tests_, a1d2k1
    tests_. c2d1k-2 tests_for a-1i-1j-1k1 text a-5b-7c-1d-3e6f-3g-8h1i-1k1 text_, d-2e2h1 text_. d-2 text_back e4
    text_you e3g-2k2 texted c1 texting d4e-2g-2h-5 texting_back d2e1 texts a1e3 than a3b-2e-13f-5g-6h-1i-3j-1k-2
    than_a a1b-4d-4f2g1h-1k2 than_about c3 than_an a-3b-2c-3k1 than_another a-1h-1 than_answers c3
    than_any a-1b-4c-5d-8h-2 than_anybody d-1 than_anyone d-2 than_anything a3h1 than_at a5b-1 than_by a2
    than_enough e1 than_for a6b-3c2h-3 than_from b-2c-1h-2 than_have h3 than_i a-5b3c2d-4e-3f-7g-1h-2i-1j2
    than_in a4d-8g3h-1 than_it a-2c6d-2g-3 than_let e-3 than_likely a-2g1h-1 than_me a-6b-4c1d-2f-2g-4k-1
    than_mine a-8b-2c-2d-6h-2 than_most a-12b-4c1d-7 than_my a-13b1d-3g-3h-2 than_not a-3g5h-1 than_of a-4b2
    than_on a1 than_once a-1 than_one d-4g1h-3 than_ours a-4 than_ring d-1 than_sit a-1d7h1 than_ten a1g-2
    than_that a-2b5d4e1g-4h-1 than_the a-3b2d1e2g-1h-3i1 than_they h1 than_this a2b-1c2d-1g-2 than_three a-1c2
    than_to a2b-5g2 than_waste a-1 than_we a-2b-1c2 than_what a3b-3d-1g1h4 than_with a5b-1g-3
    than_you a4b1c-3d5e-5g-4h1i2 than_your a9d9h2 than_yours a-1b1c-1f-6g-2h-1 thank a-7c-7d-5e-7f-3g-9i-9j-3
    thank_for d2h4 thank_god b2d1k3 thank_her b2 thank_him d1 thank_the d3 thank_you a-5b-1c-7d-8e-8f-1g-7i-8j-5k-4
    thankful a-7b-7c-10d-2f-4g-9h-6k-8 thankful_for c-3d-4e-1f-1g-2h-1 thankful_if e1 thankful_to d1h-3
    thanking c-1d-3e-5 thanking_you d-6e-4 thanks a-15b-3c-8e-6g-12h2i-18j-14k-7 thanks_, b2c3e1f3g-2h4
    thanks_. a-4d-1e1f-7h5 thanks_a a-2b-10c-4d4g-3h-1 thanks_again b-1d-13e-2 thanks_all h5 thanks_and h2
    thanks_but d1f3h1 thanks_for a-8b-7c-11d1e-5f-11g-2h-7i-10j-5k-12 thanks_heaps d-3 thanks_on h-3
    thanks_so b-1c-9h-1 thanks_that h1 thanks_to a-4b2c2d-2k1 that a2b-1c2d4e-5f-3g2i-1j-1k-2 that_! c1d-3h-2
    that_'s c-3e5f-2g-2h4i-1k2 that_, a3c-6d1e2g-10h6i-2k-7 that_. b3c-2e3f-2g-4h-3i-2 that_: h-2 that_? c1e1i2
    that_@quote b-2d2 that_a b1c-1d3e-4f5h-2j-1k2 that_about c1 that_afternoon b-3c-3g7h-3 that_again d4j2
    that_alone b-1c1 that_an d5 that_and a1b1h-1 that_another c-1g4h-4 that_any e-1 that_anyone c2d3
    that_appointment g-1 that_as c-4e1h-2i1 that_at c-2 that_bakery a2 that_beats a2h1 that_begins i4
    that_between a-3b-2f-1h1 that_bit a3 that_bridge e5 that_building c2d3k2 that_by d1 that_came a-4k1
    that_can a-1b-1d4e1g-1h-5 that_candidates c-2d3 that_care b-1 that_chair d1f2h-3 that_changed b1h-1
    that_changes c4 that_coffee d-4e-2 that_comes d2e4h1 that_company a2 that_contract h-2 that_counts a1b-2
    that_date c-1e-3g4h-4 that_day a-11b-10c-8d-2e-14f-5g2i-16j-2k-15 that_decided b3h-3 that_desk c1
    that_did b6d-1 that_does b1g-3h1j1k-2 that_door d2 that_dr h1 that_even k1 that_evening b-1g5h-2 that_every b-3
    that_everyone c3 that_far g-3 that_felt a2h3 that_first c-1 that_fits a7 that_for a4e3 that_form c-2
    that_four c2 that_gets k2 that_gives c1 that_goes a-3h2 that_good b2d1e-2 that_got a-3b1j1 that_had a-5b2h3j2
    that_has a5b-3c3d3g-5h4i1j-1k-3 that_he c-4h-1 that_helps i1 that_her h1 that_hired a2b1h-1
    that_hour b-8c-7d-8g2h-5k-1 that_house a5c2 that_how e2 that_hr c2d1 that_i a-2b-5c-4d-2e-3f-2g6h2i3j-1k5
    that_if a-1f3g-3i2 that_in c-1d7h-3 that_includes a1b1e2i1 that_interview a-2c1e2f4g1h3 that_interviewed a-1
    that_is a3c-1d-6e6f2g-11h6i-4 that_it c-3e-2g-1 that_job c3d1f2g-1 that_keeps a-2e1 that_kind b9e1g-2
    that_leaves a2d1g1h-2 that_lets a-2b2 that_lightly c1d1 that_line d1 that_lines a1 that_list f1
    that_made b4c-2d-1 that_make c1k2 that_makes a3b-3g-1h-2k1 that_matters a1b-2 that_may e2 that_means c2
    that_meant c-2 that_might e-1g1 that_money b1d2 that_morning a-3b-7c-9d-8g4h-10i-5j-1k-2 that_mr d-5g-1
    that_mrs d-2h2 that_much a-1 that_must d-1 that_my a-5b-1c1d4e-5f3g5h-1j5k1 that_no c1e1g-5
    that_nobody a-6c2d-5g-6h-4 that_none c-1g2 that_nothing a2g1 that_of a3b-3 that_offers a1b4h1 that_office c-2d2
    that_on b-1d2 that_one b-3c-2d2g-3j1 that_only b2c1d-1j2 that_open c2 that_order c-2d-1h1 that_other h-2
    that_our c1 that_out b-1d2e2 that_package g-3 that_panel c1 that_pays a-5b11k2 that_people d1
    that_plays b1e3h-1 that_post c2 that_put c5h-2 that_puts b-2 that_question e-6g-4 that_rate b3f2 that_right b2
    that_role c5d3 that_room c-3 that_rota c3 that_said b3c-1d-3f9g-3h-2 that_same a-2c-3d-2g2h-5j-2 that_says a1
    that_second d1 that_sells c1 that_settled b3c1j-1 that_settles h2 that_she c-3d1 that_shift g-2 that_side h-1
    that_sits a4 that_size b1d-1 that_slot g3h-2 that_some c-3 that_somebody a-2c-1d1 that_someone c-3d3h1
    that_sort b4 that_staff c4 that_starts g1 that_still d4 that_suits a-3c-1d-1f-1g-5h1 that_swung b1
    that_takes d-1j3 that_teaching g-1 that_test c-1 that_the a-6b-1c4d-2e-4g-6h-2i-2j-2k-2
    that_their a-2b-2c-3h-1j2 that_theirs b1 that_there c1h1 that_they a-1b-3c3d-2g-2i-1k2 that_this a-5e-4f-6g6h-3
    that_three c2 that_time b-6c1d-2e-1g8h-4 that_tipped b-2j1 that_to a-4b-2g-5 that_took b2h1 that_tuesday g7h-1
    that_two h-1 that_up b3d1h1 that_very g3i1 that_wage b6 that_ward c1f2 that_warehouse c4g1
    that_was c-1d5e2h6k-2 that_way c-1f-3 that_we a-2d-4e1f1 that_wednesday g2 that_week b-9f-1g2h-7i-6j-4k-2
    that_weekend g5 that_were d-1 that_which a2c-2h1 that_whoever c1 that_whole g4 that_will a1b-3d-2g-1j1
    that_with a3b1g-2h-2 that_works h1 that_would a-1b-1c1j1k1 that_wrote d2 that_you a-4b-6c-5d-3e-2f2g-4h-6k-7
    that_your a-5c-1d-7g-5h-5i2j-3 that_yours a3b-4c-7g-2 the b1c2d-5e-3h-1i2j2k2 the_@number a-3b-15c-7d-17g4i10
    the_@open a2 the_@other d3f-1g1 the_academy a1i1 the_accident c1k2 the_accommodation c3 the_account d1e4h-5
    the_accounts a-2b-1c5e1h1j-2 the_accra a1 the_accreditation g3 the_actual b1 the_ad b1c2d1 the_address d-2e-5h1
    the_advert a-4c5d2g-1i-2 the_advertisement b-3c7 the_afternoon b-4c1k1 the_age a2c-3e1
    the_agency b2c-2d-10e-2f-3h-1j1 the_agent d2 the_agreement b-5c-3h-1i5 the_air a-1b-5c-3d1e6h-3
    the_airport a4b2c-4g1 the_allotment b-3e1g2 the_allowance a-1b-2 the_amount a-1b1 the_analyst h1 the_animals c3
    the_annual b5c-2 the_answer a-3b-2d3e2f2h7 the_app c3 the_applicant c-4d2h1 the_application a-2b-5c1e-6g-3h2
    the_appointment a-1b-4d-6e-1i2j-4k-2 the_appointments h1 the_apprentice h-2 the_apprentices a-2c3
    the_apprenticeship h4 the_arbitration g1 the_archive a1c-1e-1h-3i-1 the_archivist c1h2 the_article b-3
    the_assembly g-2 the_assessment a-4b-1c3d-6e-1f4g2 the_assignment c1 the_associate a1h2 the_atmosphere a-2c9
    the_attached h5i2 the_attachment i1 the_attention c1 the_audit c-3g2h-4j-1 the_audition f1
    the_autumn b-1c-3e1f-3h1i2 the_baby b-5c-5d-4e1g2h-5j2k4 the_babysitter g5 the_back b1d5e2f1g-2
    the_background c-3h-2i1k1 the_bad g1 the_badge a-1b-1c-2d-3e-4f-7g-2h-5i-6 the_bailiffs h-1k7 the_baker c1
    the_bakery a1e2f-1g1h3 the_balance a2c-1e1g1 the_ball b1d2e3f1 the_band a-2b4c-4g1 the_bank a1b-1c-6d-7g-1j-1k5
    the_bar b-2c2e-1g-4i3 the_barista e1g-1 the_base b9f4g-1 the_basic b6c-3 the_beach a2 the_beds j2k-1
    the_beginning a1 the_bell c1e-2g1 the_bench f1k1 the_benefit b-2c-4 the_benefits h2 the_berth i3
    the_best a-1c-4f-7g-1i-4j-2 the_better a2b-1c-1d-2g-3h-2i2 the_bicycle g-2 the_big a3c-1d-3h2 the_bigger a7h2
    the_bike e1 the_bill b-2 the_bin c-2d5e6h-2 the_bins c3d2 the_birth c1 the_bistro a1h-2 the_bit b-3c-1i4
    the_block b2 the_blue a-4c-3h-3j1 the_board f2g1i-1j-1k-3 the_boat a-2b-1h-2j1k-1 the_bond a1
    the_bonus b-2c-5d-2f2 the_book a-5c-4d-4e-3h3 the_booking h1 the_books i3 the_border c-1i-1j5 the_borrowed e-1
    the_boss b1c8h3 the_bosun c2 the_bother b2d-7 the_bottom a-2b4c-4e1f6i3 the_box b1h3 the_boxes i-2 the_boy d-2
    the_boys b-1c1j1 the_branch c1 the_brand c4d2 the_brass b3c-3d-1g1 the_bread b1d-1e-2 the_brewery a4b2c-1h5j1
    the_bridge b-1c-5e-4g4 the_brief a1b-2c8 the_brighter a5 the_brochure a-1d1 the_broken c2d1 the_budget b6c-2d1
    the_building a-7c3d4g2h-3k-2 the_bunch a6 the_bungalow j3 the_bursar h1 the_bursary b2 the_bus a-4b-2c-6g-2j-1
    the_buses g-1 the_bush b1d2h2 the_business c5d-1h1 the_buyer d3g1h1 the_cab h1 the_cafe c-2h3k2 the_cake c-1
    the_calendar a-2b-2d-1h-6 the_call a-9b-1c2d-12e-7g2h-3i-2j-2 the_campus b1c-1d1 the_canal a-1b-1c-3
    the_cancelled c2 the_candidate c2d3f-3 the_candidates d-1h1 the_canteen a-2b-2h-2 the_captain d-1f1
    the_car a-6b-7d-2g2h-1j1k4 the_cards a1b2g4h-2 the_care g1h2i1 the_career a-1 the_careers e1 the_carer e1g1h1
    the_caretaker c1e-1g-1 the_carnival e3 the_case a-1b-4c3h1 the_caseload b-2c1 the_cash b3
    the_cat a-2b-1c-4d1e-1j2 the_catalogue a-1 the_catch b4h-2 the_catering i1 the_cattle c1g1j-1 the_cause a2
    the_centre b-1c3j2 the_ceo c-2i1 the_certificate c-5j1 the_chain d1h1j2 the_chair b2d-1e1f2g-5h1
    the_chairman i1 the_chairs c2 the_challenge h1 the_chance a4b-6d-5f-2g-2h4 the_chances g3 the_change d1g-1h-2j1
    the_chap b2 the_chapter i2 the_charge b-3 the_charity a3b-4c4f-1g-1 the_chat f6h3 the_chef d1 the_cheque b4
    the_chief a-1d-1g3h-3 the_childminder b1 the_children b-11d-1h-2i-5j1 the_choice b5c-1d-2 the_choir c-5d-1e1h1
    the_christening g1 the_christmas h-1 the_church a3 the_circus a3d1 the_city a2d-1g-2i-2j-2 the_claims h2
    the_class c1h-1 the_classroom g1 the_clause i1 the_cleaner c-4d2 the_cleaning b1 the_clearest c-3
    the_clerkship h1 the_client d1f1h-3 the_clinic a-3b-2g3h4i3j-4 the_clinical h1 the_clock a-1b4c-2d-2e4
    the_close c1e2 the_closer g2 the_closing f1g1 the_co b2c-2f1 the_coach g3 the_coast a-3b-2h1j-5k-2
    the_coding b-1c1 the_coffee a-5c-2e2g1 the_coin a-1b-4e1 the_cold c-2h2 the_colleague d2 the_collection a1
    the_college a1b-3c-5g1h-2 the_coming b-1e5g-1i-2 the_commission b7c-4g-2 the_committee a-4b-4c2d4f1g-4i-2
    the_communication a-2c7 the_community a1c-1h-1 the_commute c-1e-1g-4h1 the_companies a1
    the_company b2c8d-2e-4g-8h-1j4 the_compensation b3c-3 the_competing a3 the_competition c3f2h4k1
    the_compliment d2 the_computer c1h1 the_concrete i1 the_conductor h1 the_conference c-2g1 the_confirmation e-1
    the_consulate c-2i-3j5k-2 the_consultancy b1 the_consultant k1 the_consultation g1 the_container a-1b-1j2
    the_contest a-1e-1g2h4 the_contract e-3g-4h-6i4j-2k-1 the_contrary c-1 the_conversation a-3c4g-1h1
    the_copy a2i1 the_corner d1h1k1 the_corporate d3 the_correct h1 the_corridor c4d2e-1 the_cost c1
    the_cottage e1h-4j4 the_council c-10d2f-1j1k1 the_counter b2 the_country a2b-5c-2e-2f-2g2i-4j6k-3
    the_county a-4c-1d2e-3g-2i4j-2k-1 the_courier e-1 the_course b-4c3h-2i4 the_court b-2g-5i-1j-2k-2
    the_courtesy c4d3 the_craft b-1h1 the_creche b3 the_credit b-1 the_crew a3c4h3i-1j-1 the_crossing a1g1j1
    the_crowd a1h-1 the_crown a2 the_ctc b5 the_culture a-4b-1c9d1g-2 the_cup a-1 the_curator h2 the_current b2c2
    the_customer h2 the_customs c-5 the_dairy a3h2 the_dark c5d1h-1 the_data c-4h1 the_date a-2b-8c1e-3g2i-4
    the_day a1c-1d2e3f1g2h-2i-3 the_days e5 the_deadline i-2 the_deal b5i1 the_dean g-2 the_decency d4
    the_decent c1d1h2 the_deciding b5 the_decision a-4b-1e4 the_deck h1 the_deckhand f1h1 the_delay e-5g-3h-5
    the_dental b4c-1d-2g-1 the_dentist c1g4 the_department b1c2g-4 the_deposit b-7j4k-2 the_depot a-2c3e2k-2
    the_deputy h2k2 the_description c4 the_design c1 the_desk b-2c4d-5e-1g-1h-2i-3k-1 the_diary b1f3h4
    the_difference a4b4c-4d3h-1 the_diploma i1 the_direction a-1c5g-1 the_director a-1c6g-1h-4k3 the_discussion h-2
    the_dispatcher c3 the_divorce b1j1k3 the_doctor a-1c-6j-4k4 the_doctors h1k5 the_documents c-2d-1 the_dog c-2d3
    the_dogs c1 the_door a-3b-3c1d3e-3f6h-3i-1j-1k-1 the_doors a4 the_double b1 the_dough b2h-1 the_draft i1
    the_drawer e3f-2 the_dream a5 the_dress g1 the_drive a-2b-3c-9d-2g1h2 the_driver b2g-2h-2 the_drivers c-1
    the_driving a-2b2 the_drug i2 the_dublin b2 the_dust c-3e7f-4 the_duties a-3c3d-1j1 the_duty h3
    the_early c-2f-1g-2h-1 the_earth c-2e6h-2 the_edge a9b-3c-7 the_editor c1 the_education b1h1 the_eighteenth f1
    the_elections e4 the_electric k2 the_eleventh h1i2 the_email d-2h-5i1 the_embassy c-3e1g-2h1i-3j6k-1
    the_employer a3i-1j1 the_employment i1 the_end a5b1c-4d1e-4f3h1i1 the_energy c1 the_engine g2 the_engineer a1
    the_engineers a-2d1h-2 the_english c2d2h1j1 the_entire c1 the_envelope b3c-4e-1 the_equity a-3b5c-5
    the_essay c3 the_estate b-2h-1j1 the_estimator h2 the_ethics c6 the_evening a-1c1g2 the_event f4h-1
    the_events h-3 the_exam b-1c-2e1g1h-3 the_exchange e1 the_executive d2h1 the_exercise c1g2k-1
    the_exhibition b-1e-1 the_exit g3 the_expense c1d-3 the_extra a1b3d1f-1g1h-2 the_eye c2 the_face c-1e5h-1
    the_fact a3c2d1e2 the_factory c2g2 the_faintest c2 the_fair a-2b-3g-5 the_fake d5h1
    the_family c-5d-1e1h1i1j-4k-3 the_farm b-1e-5f1g1k1 the_fault a-1b-1c-6 the_favour d2 the_feast a2 the_fee b3
    the_feed h-1 the_feedback c5d2 the_feeling c3g-3h-1 the_fella c2d1e1 the_fellowship b1h-1i2 the_fence a-1g6h-3
    the_ferry a-3c-5d-5f-2j1 the_festival a3e2 the_few c-2 the_field a-2b-4c-1g3h4 the_fifth a-3g2 the_figure b9c-5
    the_figures b-3c-2 the_file c-4e-2i1 the_film a1c-2h-1 the_final b-1d-5e-4i2 the_finalists f1h1 the_finance h2
    the_financial b6 the_finer a7c-3h-1 the_finest a3c-6d-4 the_fire b-2e1k-3 the_firm a4c1e2g-4i1j3
    the_firms a-4h1 the_first b2c2d1e-10g-2i2j3k1 the_fish a-1c-6d-2 the_fit a3 the_five b-4c1d1 the_fixed b2
    the_flat a-2b-7c1g-2i-4 the_fleet c4h-2 the_flight e-2 the_flights b-2c1j1 the_floor a-5b2c4d2g1h-1j1
    the_florist e-2h-1 the_flour a1h2 the_flu c-2h-1 the_food b2h1k3 the_football e1 the_foreman a-2c5e2g-3h-2k4
    the_forest a1c1 the_forestry b-2h1i2 the_form a-3c-7d-1f-2h-5i-4 the_forms j1 the_foundation a2b-2i1
    the_founders b1 the_fourteenth g2 the_fourth a-1c5d2f-1 the_fraud c-1 the_free a-1b4c-3d1 the_freight j2
    the_friday c4 the_fridge k-2 the_front b-4c-5f-1g-1h-1i-3j-2k-3 the_fuel b1 the_full i4j-1k-3 the_function c2f1
    the_funding c1 the_furniture b-2d3j2 the_further c-1 the_future c-1 the_gaffer b1c1h1k1 the_gallery f1h3
    the_game a1b1c3 the_gap b3d1 the_garage a-1c1e1g2h-7i1j-2 the_garden a-1b-2e-1g-3h3j-2 the_gate a-1c2g-6h2
    the_general f1h-1 the_gentleman c5d2h-3 the_german j1 the_gift c1 the_gig a1h-2 the_girl b-3c5
    the_girls c3d-1h-2j2 the_go g-4 the_goalposts c5 the_going b2c2 the_gold a3 the_golden b4 the_good c-5d-1h1
    the_governor a2c-2d1 the_governors a1b1 the_grace a2h2 the_grade c1f1 the_grand d1 the_grandchildren e1g2
    the_grant b1c-2 the_great a1 the_greater a6h-1 the_greatest d1 the_green a-1j1 the_grid e5g-4h-4
    the_ground a1b2d2g-1 the_group c2d-4g-3h2 the_guild i-1 the_guy c1 the_gym c-1e1i-2 the_habit h-3 the_half b1g3
    the_hall a-1d-4g-2h-1j-2 the_hand a2b2c2e1g1 the_handover i1 the_hands d2e1 the_happiest a1c1h1i-1
    the_harbour b-1d-3f-1g3 the_hard c-1 the_harvest b-3c-4e6f-1h-1i2j-1 the_hat c-3f5h-2 the_head a-7b-2d-1f2g2k5
    the_headship a1 the_health b-2c-3j1 the_hearing g2k2 the_heart b3c-2h-3 the_heating c-1d1h-1j-1k-1 the_help a1
    the_high a1b3c-3d2 the_higher a1b5 the_highest a-1 the_highlight b-1d3 the_hills e2 the_hint d7e1 the_hip j1k3
    the_hire a-2b-2c-3d-12 the_hiring a-1b-5c1d-11f2g-1 the_hold b-2 the_holidays b-5c-2e4f-2g-5i-3k-2
    the_home i-1j6 the_homework b-1c4 the_honest b1c-1e1g1h3 the_honorarium b5 the_honour d3h6 the_hook f2
    the_horses a1h3j2 the_hospice a3b-5c-5g-1h1 the_hospital b1c-4f1h2j2 the_hostel b1e1 the_hotel c-2d-3g-4h3j1
    the_hour a-2b4c-2e-3g3h2i-3 the_hourly b9f1 the_hours c2d-8g-4h1i4k-1 the_house a-3b3c-1d-6e3f-1h-2j-3k5
    the_hr c3d-1g1 the_hunt h3 the_hygiene c2i1 the_ice a1 the_icu g1 the_idea a-6e-1g5h-1 the_ideal a3
    the_immigration j5 the_impression a-4c3d3g3h-1 the_in k1 the_induction c5 the_industry c1 the_ink c-2g1h-1i3
    the_inside a1 the_inspection c-1 the_institute a4 the_institution a3c-1h3 the_instructions c3
    the_insurance b5e1 the_intake i1 the_interest b-2d1h-1 the_international j3 the_internet c2g1 the_interns a-1c1
    the_internship b2 the_interview a2b-1d-6e4f1g3h2i-3 the_interviewer c2 the_interviewers c6h-1
    the_interviews b1d-1e-4h-2i-9 the_introduction i2 the_invitation a-5b-8c3d-2e1f-3g-3h-3j-1k-2
    the_invitations c2 the_invite c-5d-10g-2h2 the_island a1c-3e-1j1 the_job a-1b-2c6e4f4g-1h-2i6k-4 the_joining b2
    the_journey b-3g1 the_junior c-1h2 the_jury d3g-1h1i-1k-2 the_kennels c1h2 the_kettle c-4d-1e-2g-2
    the_key c1e-2 the_keys b-2c-1e-2f-1h1j7k-5 the_kids a-2b-2c-3g2i-3j5k5 the_kind a7b2f2g-4h-4
    the_kindergarten b1 the_kindest a-5c-2d1 the_kindness h2 the_kit a-1b-2 the_kitchen a-2c3d-2e2f-3h-4i-2
    the_kitchens c2 the_lab a-1c4d-3g-2 the_laboratory c1h2 the_labour h1i-1j2 the_lack c5 the_lad c2
    the_lads a-1b2d-3g2 the_lady a-1b1c5h-2 the_lagos a3 the_lake c-4 the_lambing e1i1 the_lamp e1 the_land a3e1
    the_landline e3 the_landlord c-2j1 the_lane a-2 the_laptop d-2e-5i1 the_larger a2b3g2 the_last d7e4g1h-3i3
    the_latch f4h-3 the_late b-2d-3e-6f-1g-1h3 the_later a-2b-1 the_launch e-1h2i-1 the_laundry a-1c2h-2 the_law b1
    the_lead a1d1h1 the_leadership b1c4 the_leading a2 the_learning a1 the_lease a-2b-1h-3 the_least a2b-4h-2
    the_lectureship h2 the_leeds c2 the_left c-1d2k2 the_length c-3i4 the_less b-2c4d1g3 the_lesson c4d1g1
    the_letter c-1d-4e-2f-3h-1i3j-2 the_letters c2 the_librarian c1h4 the_library d-1g1j-2 the_licence b1
    the_life a1e2 the_lifeboat b-3g1 the_lift a-3c-3d-9e-5g-5h-4 the_light c2h1 the_lighting c2 the_likes d1
    the_line a-1c1g-3 the_link d-4h-2i1 the_lisbon f1 the_list a-3c2d-1e-7f2g-4h4j-9 the_little c-3d-2e-3
    the_live f1 the_livelier a4c1h-1 the_loading a-1c-4 the_loan b-1d-1g1h-3k4 the_lobby a-3b-1c4e-1j-1
    the_local c-1h-2 the_location b-3d1h-1 the_locum b2 the_lodge c1g1 the_london b2 the_long c-4e6f-1h3
    the_longer a2g2h-1 the_look c1g5h-1 the_loop c1h2 the_lord e3g3 the_lorries c3 the_lorry b-1j3 the_loss h4
    the_lot b5c-3d7 the_lower b2c-3g-3 the_lunch a-2b-1 the_machine c-2h2 the_machines c6d-2 the_mail c-1d1e-2
    the_man a2c-1d-6h-1 the_management a-3b-2c1g-1h1 the_manager a2c7d3f1g-4h2 the_managers b1 the_mandate h-3
    the_manners c3d4 the_map a-2c-6d-6e5h-4 the_market c-8d-7e-1g-3h3i-3j4k-5 the_mat e1 the_match a-1
    the_maternity k1 the_maths b3d3 the_matron h-2i1k2 the_matter a1b1d1e5f-6g-1i1 the_meal b2
    the_meantime a-7b-4e1f-5i-2j-3k-3 the_medical a-1b1c1g-2i3 the_meeting c3d2 the_meetup g-1 the_men b2c2d1
    the_mend h1 the_menopause g-1k2 the_mentoring c2 the_menu c4i1 the_mess c1d1 the_message e-2 the_metro h-3
    the_middle a-6g2i1k1 the_midwife i-1k3 the_mileage b4h1 the_mill a-2b2c1h1i1 the_mine a3c1h2 the_minimum h2
    the_ministry a1c-6d1h1i2j2k-1 the_minute a-3b4d2e1f2g2h-3 the_missed b-1 the_mission a1b1c3h1 the_missus b1f1k3
    the_mistake c-1g-1 the_mix g1 the_mobile c-1 the_mock c1 the_moment a-3c-2d-6e4f7h-8k3 the_monday b-2f-1i1
    the_money b10c-7d-6g-1h1 the_month a-5b-5c-8e-2f2h2i-9j3k2 the_monthly b1g1 the_mood e3g1 the_moon a2c-1d2
    the_more a4b-2c-2d-1e-5g2h3 the_morning a-1b-4d2e3g5i-2j-1 the_mornings c-1 the_mortgage h-3i-2j2 the_mosque g4
    the_most a4c-2d5e2g-5h1i-1k-4 the_mountain a1e2h-1 the_move a-5b-5c-7e4g2h-9i-5j5k-1
    the_movers b-4c-4g1i-1j7k-1 the_moving b-3j5 the_mud c-2 the_museum a5b1d-3f-1g1h3i2j-1 the_music c2
    the_nail d1 the_naira b2 the_name a1c-5d-4e-2i1 the_names h1 the_national a4 the_neighbour i1 the_nerve d2g1
    the_net c-1 the_new a-4c-10d-16e4g-7h-5i4j4k-12 the_news a-2c2e-4k-4 the_newspaper a3 the_newsroom b1h-2
    the_next a-5b-6c1d4g5h6i1j-3k-7 the_nicer a3g2h3 the_nicest a1c-5d-3h-2 the_night b3c-2d-10e-2h-1i-5k2
    the_nights b1h1 the_nine g3 the_nineteenth h1 the_nineties d2 the_ninth a-4b-1d1g5 the_no f1g4 the_nod a2h3
    the_north a-2b-1c-2d-1k1 the_northern a-1e-1h1 the_note h2 the_notice c-6e1 the_now e1h-3 the_number b3e2k-2
    the_numbers b3f1g-4j-1 the_nurse b1c-4 the_nursery a2b3e-3h1 the_nurses a-1j2 the_nursing h2i1j2 the_odd c-2
    the_odds a-2b1c-1g1 the_off h-1 the_offer a2c-6d-6e-2f-2g-2i8 the_offers a4 the_office a-8c5e2g-6h1
    the_old a-1b-4c-10d-11e-6h-5i-2k-4 the_oldest b1 the_on b4c-1g1i1 the_one a7b-3c-5d-5e-12f-6i-1j-5k-1
    the_ones a3b2c-4d-2 the_online c2 the_only a-5b1d4g-5j-1 the_onsite g3 the_open a-2b-6c3d-2e-3f-2g-3h-1k-1
    the_opening a1c-1g-1h2 the_opera a4 the_operation k1 the_opportunity a5d-3h1 the_opposite g-1k-2 the_option f3
    the_oral h2 the_orchestra b2g-1h-3i2k-1 the_organisation a1 the_original a2d-1 the_ote b5
    the_other a5b3c-5d-1e-1f6g4h1i9k-2 the_others a4c-3d-1f3g1h2 the_outcome e3f1h-2 the_outfit a4
    the_overtime a-1b6 the_owner c4d2f2h-6i1 the_owners b1 the_pack a1h1 the_package a-3b3c-1h-3 the_page c-1h2
    the_pair a4 the_pairing c1 the_panel a-5b-5c6e-2f2i-7j-3k-7 the_panic e-1k2 the_paper a-1b1c1d4h1j-1
    the_papers c-2i3j-1 the_paperwork a-3c-5d-1h1j1k-2 the_paralegal h2 the_parcel b-3c-3h-1 the_parish g1h-2
    the_parking b-8c-9d-1e-6g-5h-3i-2j-4k-1 the_parrot c-3 the_part a4 the_partner a1c3d1 the_partners b2c1h-3i2
    the_partnership f1h-1 the_pass h-1 the_passport g1 the_past c1 the_patient c2h1 the_patients c5g2
    the_pay b5c2d1f1h1k1 the_payments b-1j-1k1 the_payroll b-5c-3g1 the_pdf i2 the_penny b-1
    the_pension b4c-2d-2f1h1j-1 the_people a5c-2h3 the_per b1 the_perks b1 the_permit b-1c-1i-1 the_person a-3g1h-4
    the_petrol b2 the_pharmacy c-2g1 the_phone a-7d1e1f-2g2i-2j2k1 the_photograph g-1 the_physio a1c-1k2
    the_piano b-3c2e2g-1i-1j6 the_pick a8 the_picture a-1 the_piece c2 the_pile b-3c-1e1f6h-1 the_pin h4
    the_pitch a-1c3 the_place a-1b-4c6e2f-1h4i2k-1 the_places a-4h-1 the_plain b1h3 the_plan c2 the_plane h3
    the_plant e1g-2h1i-2j-1 the_platform b1 the_play e2 the_pleasure c2d2h2 the_plug g1 the_plum a3
    the_plumber g6h-2 the_point c-1g1 the_police c-1g-2i1k2 the_pond a1e2 the_pool c-2f3g2h3 the_poor c-1d-1
    the_poorer c-2 the_port b1c-2e1j2k-1 the_portal d-7e-3g-1h4 the_porter a-2d-1h-3 the_portfolio b-2c2
    the_position b1c4d-3f2g-7i2 the_post a1b1d3e3f3g-4h2i2 the_postdoc h-1 the_poster c-3 the_posting c3
    the_postman c-2 the_pot a-1b6h-2 the_pr c-2k-3 the_practical g1h1 the_practice c1g-2h-6 the_pregnancy c-2h1k1
    the_premium b-2 the_prep c1 the_present e7f5g-4h-4 the_press c4 the_prettier a2 the_previous c3
    the_price c-4g-1 the_principal c1i1k1 the_printer h-1 the_prison a1c-1g2 the_private a1 the_privilege b2d1
    the_prize a1 the_probation i1 the_problem b1 the_procedure f2h5 the_process a-8b-1c-3e-1f1g-2h6i-14j-6
    the_product c2h1 the_profession a1c-1d1 the_professor a1f2k2 the_profit a-2 the_profits a-1b3c-2
    the_project b-3c1d-3g-3h2k-4 the_promised c5 the_pub a-1c-1 the_pupils c3d2 the_quality c-2h2 the_quarry f1
    the_quarter b-2h-1i4j-1 the_queen a4d5 the_question b1c-10e9f-5g1k2 the_questionnaire c2d-1
    the_questions b-1c8d-8e-2 the_queue b-5c-3g-3h3j2 the_quick h-2 the_quiet c-1e3 the_quiz h-1 the_race f3g-3h6
    the_radar e6h-4k-1 the_radio b-3c-3e5 the_raffle b-6 the_rain a-3b-4c-1e-3h-1 the_raise a-3b6c-2
    the_range b5c-2h1 the_ranger h-2j1 the_rate b5c-5f2 the_rates c-2 the_reading c2d-1 the_real e1
    the_reason a-1c-6d-5e3g-3h-1j2k1 the_reasons e-3h-3 the_receptionist c1 the_record b2c-7d3f3h2 the_records a2h1
    the_recruiter c5i2 the_recruiting d2 the_recruitment a-1h6i-1 the_red a-3c-2g-2 the_reference c-4e-2h-3i2
    the_refund b-1 the_regatta a-1 the_regional d-1e1g1h-3 the_registrar b-2f1 the_registry h-1 the_relocation j2
    the_remaining g-2h3 the_removal b-2c-3i-1j7k-2 the_remuneration a-3b7c-2 the_rent b-2h-2j-2k3
    the_reply c-3d1e3i1 the_reporting c2f4h-3 the_research a3b-1 the_reserve a-1h-1 the_residence j4
    the_residency a3h2 the_residents c-1g3 the_rest a5b-2e3g-1i1j2 the_restaurant a-2b5e2g1h-1j1 the_result d2
    the_results j-1 the_retainer b3 the_retirement b1 the_reviews c1 the_reward b1 the_ride b-2
    the_right b-6c-7d-2e-11f2g-1h-3 the_rigs b3h1 the_ring a1b-1h3 the_rival a8b2c-4i1 the_river a4b1d-3e-1g-4h1
    the_road a-1b1e3f-3g1j-3 the_roads g1j-1 the_robot c1 the_role a-1b1c3d-3e-5f3g-1h-1k-6
    the_roof a-4d-3f-1h-4j-4k2 the_roofing a1b1d2 the_room b-2c3d2f-2j-4 the_rooms c3 the_rota a-2c1d-4f2g-1h-2k2
    the_rounds b1c-2 the_route a-3 the_royal a1d1 the_rules c2 the_rumour f1 the_runner i1
    the_running a-7b-1c-1f1h4i-3j-4k-4 the_safety c1 the_salary b4d2f3g1 the_sale j1 the_salon c1e-2g-3h-2i1
    the_same a-1b2c-1d2e-4f3g1h1i-3 the_scale b4g-2h-3 the_scales a4c-3e1 the_scan c-3k4 the_schedule d-1e1f3g-3h1
    the_scheduling c2 the_scheme c1f1 the_school a-1c-1d-6g1h-3i-2j-1k2 the_schools j5 the_science c2 the_scope c3
    the_score a2e3 the_screen c-1d2 the_sea a1c-7j-4 the_search a-10b-10d-1e1f-5g-4h-3i-6j-6k-2
    the_season a-6c-4d-1i2 the_seat c-5g-1h6 the_second a-4c2d-2g2h5i4j-4k-2 the_sector b1 the_security c2
    the_selection a-8d-3f-6g-1h3i-1j-4 the_semester e3 the_senior h-2 the_sense c5d-3h-1 the_service b6c-4
    the_seventh c1 the_seventies c2 the_shade a5b-2d2h-1 the_share a-2 the_shares b3 the_sheep c-1g1 the_shelf h1
    the_shift b-1c2d-2g-2i2 the_shifts c5d5g-4k-2 the_ship c3i1j2 the_shipping j6 the_ships a1
    the_shipyard a4g-1h2i1 the_shop a-8c3d-2e3g1h-1i-2k1 the_short b-1d2e-5h-2 the_shortlist a-5b-3d-5e-3f3g-3h3
    the_show c-1 the_side a1b-4c1f1h2i2 the_sign b2h3 the_signal e-1h1 the_signed c-4f-3h-2i9 the_silence e-2h-1k1
    the_site a-5c1f-1i1k-3 the_situation e-1 the_six b1d1 the_sixteenth h-1i2 the_sixth a-1d1g1i2j1 the_size a1c-2
    the_skills h1 the_skipper c1 the_sleep b2 the_slightest c-4 the_slot b-6c-7d1g-3h4i-4 the_slow a-3b1c-5e-3h-2
    the_small a3c-1i2k3 the_smaller a3h1 the_smallest j1k2 the_snow a3c-3e1f-1 the_sofa d1 the_software c7
    the_solicitor i1 the_song c-2 the_sort a4d-4g-6 the_sound a1h1 the_soup c-3 the_spam e1 the_spare a3d-1
    the_sparky h-1 the_specialist k2 the_speech d2 the_spirit e1 the_sponsorship j3 the_spot a1c1f-1g1h6i2
    the_spring a-5b-6c-6d-2e-3g-3j-2k1 the_stables a2h2 the_staff a-5c-2d-8e-1g-3h-1i-4k1 the_stage c-2g-1h-2k1
    the_stairs a-1b-1d4e-1h-1j1k3 the_stall g1 the_stamp h1 the_standard b-4d1
    the_start a5b-1c3e-4f1g-5h-2i-2j-1k-2 the_starting b2 the_startup a4c-1h1 the_state a2b3c2d1k2
    the_station a-2b-3d-3e-2g-2h1i-5 the_step b1 the_sticking j1 the_stipend b10c-2h2 the_stock b1c-5
    the_stomach a1b1g2 the_storage b-3 the_store c3 the_storm c-1e-2 the_story c-5d-4e1h-2 the_stove e1k1
    the_street a-4b1d2h1 the_stress c-2 the_strike b1d-1g-2h-5 the_stronger a8c-6h4 the_strongest a6c-3
    the_student k4 the_students c1d1 the_studio c3d1g-1 the_style d1 the_subject b-4e2g-3h-3 the_sugar b1h2
    the_sum d1 the_summer b-4c-8d-5f-4g-1 the_sums b1 the_sun a1c2d5g-3 the_sunday g-1h2 the_sundays f3
    the_super b1h-1 the_superday h-2 the_superior a7 the_supermarket a2d2j-1 the_supervisor b-1c3e1 the_support c-2
    the_surgeon c-3g-3i-1k4 the_surgery c-1 the_survey d1h3 the_sweet d4 the_system c-1f6h-1
    the_table a-1b4f4g1h-3i-2k-1 the_tailor h1 the_take c4h-3 the_talent d3 the_talk c2d-4e-4f1g1 the_talking b3e2
    the_task c4 the_tasks a1c5 the_tax b-6c-2d2e2h-3i-4j2 the_taxi b-3c-1g-1h-4 the_taxman e1j2k1
    the_tea a-5b-2d-4h1 the_teacher a1c1 the_teachers b3 the_teaching f1 the_team a1c5d-9e-5g-5h1k-5 the_tech c3i1
    the_technical c2 the_telephone b-2c-5d1e4 the_ten c-1 the_tenancy j2 the_tenants c1e-1 the_tenth b-4c-2g2i2
    the_term i-1 the_terms c-5g-1h-4j-3 the_territory f1 the_test a-3c-1d-5e-4f2g-5h-1i-7k-1 the_testing c1
    the_tests k1 the_theatre a4h4i4 the_theme e1 the_thesis e3g1 the_thing a-1c-6e5h1i3k-3 the_things e1
    the_third a-1c6d6e-3g-6h1 the_thirteenth b4c-1i-1 the_thirtieth b2e1 the_thought c1g4 the_thread e4h-1
    the_three a8c1d-2h-1i-2j-2 the_thursday b-1h-5 the_ticket a1b-1h-2 the_tickets a-1 the_tide c-1g5
    the_tie a3d3i1 the_till g1 the_tills b-2 the_time b-5c1e5g1h-2i4k-3 the_times c3 the_timetable c1g-1
    the_timing b-1c-6j1 the_tip b3d1 the_tips a-1b7 the_title a-5c2f2h-3i1 the_toddler c1g2h1 the_tone c7
    the_tool b2 the_tools c3h-2j1 the_top a-2b2c5d-5h3i-3 the_total b2 the_tour a-5b-9c4d-4g-2j-2k-1
    the_town a-3b-2c-7d-1 the_track e2h-3 the_trade a1b-2c1d-3 the_traffic c-2d-1 the_train a-6c-4f1g2h-3i-3k-4
    the_trainee a1b-3h2 the_trainees c1 the_training b4c4d3g-4h1i2 the_trains a-3b-3c-4e-1g1h-5
    the_tram a-1c-2d-3g-2h-3 the_trams g-1 the_translator c-1h2 the_travel f4 the_tree d2 the_trial a-1b1c2e-6f1h2
    the_tribunal a1 the_trip b-2c-2h3 the_trouble a-2c-8d-1g-3 the_truck a-2c1d2g3j3 the_trucks c3 the_trust b3d-1
    the_trustees b2h2i1 the_truth a1b-3d1g4k2 the_tuesday g-4h4i2k-2 the_tuition b-5c-1 the_turnover b-2c6
    the_twelfth b-1g6 the_twentieth b1 the_twenty g4 the_twins b-3c-1g1j2 the_two a9b-3c-5d-2e-1f-1g-3i-8k-5
    the_under b-2d2 the_understanding f1h-2 the_uniform a-2c3 the_union e3g-1h-2 the_unit c1e1g-1
    the_university a3b1g1j1 the_unsocial b3 the_upper a1 the_usual d3 the_vacancy d-7e-6g-5k-1 the_value b-1
    the_values c3 the_van a-4b-2h2j-2 the_vans c5g1 the_variable a-1b3c-1 the_vat h1 the_venue h-2
    the_very a3b1d2g2j3 the_vestry b1e1i2 the_vet d1e-1g5 the_veterinary a1b-2 the_vibe c5d1 the_vicar b-2
    the_video d-3f2g5h-3 the_view b-2c-1h-3 the_village c-2g2h1j1 the_vineyard a2i1 the_visa b-3c-5g2h-2i-1
    the_visit h-4i-1 the_visitor b-4c-5d-6e-4g-4h-6i-5j-2 the_visitors c2 the_volunteers c-2 the_vote a2c-1
    the_voucher b-3 the_wage c-1 the_wages b8d1h1 the_wait c-1e-6j-1 the_waiting c-1d-2g-1h-2 the_walk b-6c1h-2
    the_wall a-1 the_war c-2d1 the_ward a-6b-6c4d-4f-5g1h2j1 the_wards k1 the_warehouse b-2d-1e2g-2 the_warm a2
    the_warmest h2 the_water c-4 the_way a-2b-3c3d1e-4f-7i-6j-1k3 the_weather a-4d-1g-2h-2 the_website b1c3h-1
    the_wedding b1e2g1j2 the_wednesday h1 the_week a2b2c-1d-5e4f-1g1h-7i-2 the_weekend a-1c-6d1f5g4k-2
    the_weeks c-1 the_welcome c3 the_weld h1 the_welder h2 the_wheel k1 the_whole b-2c1f-1h-1i2j3
    the_wife b3c-1e2h-1k2 the_wind c-4d-1e2g3 the_window h-3j1 the_winter c-1j-2k4 the_wiser a5 the_woman c4d-4k1
    the_women c2 the_word a1c1d1e-6f1g1i2 the_wording i2 the_words c1e2 the_work a1c6d-10e-7f-2g-4h-2j1k-6
    the_workers c4 the_working c1j1 the_workload c2 the_works f1 the_workshop a-7b-2e-1h-4 the_world b1c-3d5h-4
    the_worst a-3c1d-1e2g-1h-1 the_written d-3i1 the_wrong a-8b-6c1e-3f-1g-7h-13i-4j1k-2 the_xxx a1 the_yard a-1d1
    the_yarn h1 the_year b-2c4i-7j3k-3 the_years b1 the_young b-2d-8h2 the_younger a1b2h2 the_zoo a5b-1d-3h2
    the_zoom c2g2 theatre a4c1d1e-5h2i3j-1 theatre_. c-4d2 theatre_has a-2b1c2h-2 theatre_is c1h2
    their a17b3c-9d-3e-6f4g-5h-3i18j1k-7 their_background a-2 their_board f1h2 their_company a-2g2
    their_contract f1 their_day a-1i-4 their_favour a2 their_feet a-2 their_first a-3b1 their_fleet a1
    their_funding f1 their_head a4 their_hours a2 their_hr j1 their_job a1h-4 their_kitchen a1b-2h1 their_lab a4b2
    their_lawyer i2j1 their_lawyers g2j2 their_letter a4b2h-3i6 their_minds a-5c1e1i2 their_mission a2
    their_names k1 their_offer a4b-3g-4h-2i4 their_office j-1k1 their_own a-7c8d1g1 their_package a-1b3
    their_permission i-1 their_place a1 their_product a1 their_project a1 their_proposal h2 their_school a-1j3
    their_second a-2i3 their_side a-1b-2 their_team a4h-3 their_time a-2b-2 their_training a4c-2 their_way b-1f2h2
    their_work c-1 their_workshop a4 theirs a20b5c-5d-11e-12g-14h-1i11j-1k-7 theirs_, a7i1 theirs_. a8b1c-7d-3f1i3
    theirs_a a3b-3 theirs_and i1 theirs_are a1b1c1 theirs_gives b2 theirs_had a3b1 theirs_has a5 theirs_i a3
    theirs_is a7c4g-4h-5i3 theirs_just a1 theirs_more a3 theirs_the a2h-1 theirs_was a1c-1h2i2
    them a11b-1c-1d-1e-2f-1g-8h1i11j-2k-5 them_, a4c-3g-1h2i-3k-2 them_. b3c2e2f-10g2h-1i-1j1 them_: a1g1 them_? d2
    them_a a3b-4c-2e1h-3i1 them_ahead a4b1c1 them_all b1c2 them_and a1d-2e-1g-2h4i-3 them_are a-1 them_at c1
    them_by e2 them_down a-1b-2i3 them_for a-1b-3c-5h-4i1k2 them_from d-1i1 them_had c2 them_i a6g-2 them_in a4
    them_is a2c-1 them_like c2 them_my h3 them_on a-4d1h-4i1 them_one a-1 them_over a3i1 them_since h1 them_so f2h2
    them_than a6 them_that i1 them_the i3 them_through c2 them_to a-7c-7d-4e-3g-3h-2i4j-1 them_up b2
    them_was a2c-2d2g2 them_were b2c-3 them_with a-4b1h-1 them_yes a3f3 theme e1 themselves c4g2h-1i-1
    themselves_. a1d-3g1i-1 then a1b-1c3d6e3f2g2h-3i1j-5k-1 then_, b-1c-4e-3g2h3
    then_. a-7b-5c-3d-1e-3f-1g3h-2i-3j-2 then_a b1d-3i1 then_about c-1 then_again f1 then_and e-2h-1
    then_call c-4d2 then_i a-1b4c-5d-2e4f3g1h-2j-1k-5 then_it b1c4d-2e3i3 then_maybe b1e3 then_my h2i-1k4
    then_on c2e1 then_some a1b2c-1h1 then_the a3b-1d-4e2f-4g-1h-5k3 then_there a2c-3h1 then_they b-4c-2i2
    then_we b-2f2i1j2 then_yes f2 then_you c2e3h-1i-1 then_your c-2d1 therapist k2 therapy k3
    there a6b3c2d-1e-1f-1h-2i6j4k-5 there_'s a-5c-1d-3e2f-5g3h-3i-1k3 there_, a6b1c2d4e-3g2i3j3k-8
    there_. a3c2d1e-5h2i-6k-1 there_? b-4e-1f1g-2h1 there_a d1e3 there_after j1 there_an d2 there_and a5b1e-5h5j1
    there_any d-1g2 there_anybody b-1 there_anyone d-1 there_are a-5c-5d-8e-1i1 there_as c1j1
    there_at b-3c-1e-2f1h-4 there_be b2d-2f-2g-3 there_before j1 there_by b-4i3 there_can a-1c-2d3
    there_could a-1c3 there_even d2 there_ever b3d2 there_for a-2b-7c2e3g5h-6i-3 there_from b2i4 there_goes a3g1
    there_has a-3b-4c-1g1h-1k-1 there_i a8b2c2d-2e-2f2g-4h-4j1 there_in a4b-1g-2i2j1 there_is a1b2c-6d-4e5f-1h-5j-2
    there_it a1e1 there_like f2 there_may g3 there_monday e2f3g-1h2 there_more a3g-3 there_must h-3 there_now g3
    there_on a-2b-4d-2g1h2i3j-3 there_one c1 there_seems c3 there_since c3 there_somewhere d2 there_soon j-1
    there_than a8b-2c-3d-1g-3h3 there_that a1 there_the a2c1 there_they a1b1 there_to c1d-1 there_until b-3
    there_was b3c1d-15e5g-7i2 there_we d1 there_were a-7b-7d-2e1g-2i1 there_when d1e-4g1i1
    there_will c-2d-7f-2g-10h5i1j-2 there_with a-4e-1f1g-5j-1k1 there_would b-3c3d1g-1 there_yet g-1
    therefore a2c-13d-11e-1f-8g-3h10k-4 therefore_ask a2h2 therefore_i a-2c-3g-3h2i-3 therefore_not a2h1
    therefore_withdraw a2b-2j1 these a-5b1c-14e4f1g1h-3i-2j-5k3 these_days a-2b1c-3d-8e4f-6h2i-4k1 these_letters d4
    these_past e1 these_things f1i1 these_years b1 thesis b-7c-4d-6e6g2h-3i-2j-2k-1 thesis_, a-1b-1e2 thesis_. a2g1
    they a12b9c-6d-8e-11f-5g-5h-3i14j3k-3 they_added a-2b3 they_agree a-2 they_agreed b3h-2 they_also a1
    they_are a4b-1c-6d-2f-1g1h1i-1j1k-2 they_ask c1 they_asked b2c-5i5 they_beat a4 they_build b-3
    they_came b6c-3h1 they_can a1j-2 they_come a-1 they_could b-5 they_count b6 they_cover g-2h1i-4
    they_did b-2c3d2h-1i3 they_do a5b8d-12e-5g-7h1j-1 they_doubled b2 they_fit i-1 they_found a-5b-1k3
    they_gave b1c-2g-5i-1j-4 they_get e1 they_give b4c-3d-4e-2h5 they_got a4 they_had a7b-3c-3h-1i4k-3
    they_have a4b-1c-4d-5e1f-1g2h-2i2j1 they_just a-2c1 they_keep c-2f-3 they_know c2 they_let a4b3e-2h2i1
    they_look a-1 they_made a-8b-7c2i3j-3 they_make a2b-5h1 they_match b1 they_mess f1h2 they_met b1i1
    they_need a-2b-8c1h-2i1j-2k-2 they_offered a1b-3c-1i1 they_only a-1b-2 they_pay a-8b1c-7d-5i-3k-1
    they_promised b2 they_put b3c-1f-4i-1j-5 they_rang a4 they_reimburse b5 they_run a5c-3h-3j1 they_said a-4b4c3i2
    they_say a-10b-3d1e6k2 they_see a1h2 they_sent h-1i4 they_showed j2 they_speak e2g2 they_start b1i-4
    they_still k2 they_take b3d1 they_tell b-1k1 they_threw b4h2 they_throw b3h1 they_told a-4c1
    they_took b-1i1j-1k1 they_topped b1 they_want a-2b-3c-4d3h-1i7k-1 they_wanted b-1i4 they_went b3
    they_were a5b-3c4d1f-1g-4i-1 they_will a-2b6c-1d1e-1f-4g-1h-1i-2j5 they_won a3 they_would a3b-2c2d-5f-1i9k-2
    they_wrote b2 thick d3j-3 thicker b4 thief c5 thin a-3b5c10 thin_, a-2c3 thin_. a-1b2c6d1
    thing b-1c2e1g2h2i-1k1 thing_, a-1b1d-1 thing_. a-4c2g2k1 thing_about c2d1g-3 thing_after e2
    thing_and d-1e-2g1h1 thing_by c3 thing_for a-1c-1 thing_has c4g2 thing_i a3c-2g-3h-1 thing_in b1c2
    thing_is e2h1i-5k-5 thing_on e3g2 thing_that a1b1d-2h-1 thing_to a3b-2c-2d1g-1h4 thing_was a-2d1i2 thing_you a2
    things a-2b-3c-1d-2e6g3h-5j2 things_, b1c-1d-3e3 things_. a3b-1c-6d-1e1f-1g-3i1k3
    things_are a-6b-6c-2d-7e-2g-4j3k-6 things_at c1d-1 things_calm e3 things_from e-2 things_go e2i1 things_got e4
    things_have c-1g4 things_here e1g1h3 things_i g1h-4 things_in d-2 things_look g2 things_on g1 things_settle e1
    things_stand a-4d-2e-5f-1g3h-3 things_to a-5d7e3g-6h-5j2 things_went e1j1 think a-2b-1c1d1e4f-1g5h-5i1k-1
    think_, a-1c-3e9g-3 think_. a-5b1c-8d-2e3g4h-1 think_? d-5g4 think_a d6h1 think_about a-6c-5e7g-2h-3
    think_again b2f5h1 think_and b-1e4g-1h2k-4 think_for b-1 think_i a2b-3c-2d4e-11f-6g11h-9i1j1 think_is c1g-1
    think_it a2c4d-4e1g2i2 think_me d-3 think_my e-3k-1 think_of a-1d-2e-8f2g-11i-1k3 think_on e6g-4h2
    think_over e2 think_so g2 think_straight g-1k1 think_that e-6g1h-4 think_the a-5b-1c8d-2e-1g-7h-1
    think_there a-1h1 think_this e-4 think_twice c2 think_we d3 think_you a3e-4g-3h4 think_your a1c5f1g-3
    thinking c-2e2f-11g8h-3 thinking_, c1d-1e7g-7 thinking_. g1 thinking_about a4c-4e1 thinking_i a-1e-6f-1g3h1
    thinking_it h-1 thinking_of a-6b1c-6d-10e-8g5 thinking_that c2d3 thinks c-1d-1g4h-2k7 thinks_a k3 thinks_i g5k2
    thinks_the a1d1 thinner b1c2 third a-1b3c2d9e-6f-9i3 third_, d-1i-1k2 third_. a2 third_floor c-3
    third_more a-3b3 third_of b2c-1i1 third_round b2g2i1 third_time b-4c7d10e-4g-2 thirdly k-1 thirds b2
    thirteen b5c-4g-1h-1i1 thirteenth b4c-6g-1i-1j-2 thirteenth_cheque b3 thirteenth_month b12c-4i-1
    thirteenth_salary b-3 thirtieth b2e1 thirty a-3b2c-4e-2f2g2h-2j-2k2 thirty_, h3 thirty_. g1 thirty_days a1b2j-1
    thirty_five b-1c-3 thirty_four b2 thirty_miles b-3i1 thirty_minutes b-1d-1 thirty_one a-3b5h1 thirty_plus b-2f2
    thirty_three b1 thirty_two b2d-1g-2 thirty_years b-1d1g-1h-2i-3k1 this a-2b-6c-6d1e1f3g-1h2i-4j-3k-2
    this_, a-2b2d2e1f-5g1h-2j-2 this_. a-2b-2c-3d-2f-3g2h-6 this_? g2 this_a h-5 this_account e3h-2
    this_address e4f-2 this_after h-1 this_afternoon d-4f-3h6i-2 this_again e1 this_and c-1g-3 this_any d-4g5h-2
    this_application e2g2h4 this_arvo g1 this_as b-1d-8e-4f5 this_at e2 this_autumn k1 this_between h-2
    this_by d-2e-4h2 this_call e-1h2 this_chance h2 this_chapter e1 this_chat d-1e8h-3 this_circus b-3d7h1
    this_city a-2b1c2 this_close g4h-1 this_coast a1b1h1 this_coming i3 this_conversation f1 this_country b1h-2
    this_date g1 this_day c3g1k-1 this_decision b1e-2h-1 this_does d-4f1 this_down b-3e-1f1h-3 this_e h4
    this_email e4h3 this_end e1 this_evening e-1g-1h1 this_field a4h1 this_for a-3b1c3d1e3f-3g-4h-4
    this_friday f-1i3j1 this_from e-5h-3k3 this_further h3 this_has h-2 this_house h2 this_i a2c3d-3f-1h1i3
    this_in c-1f-1h-3 this_inbox d-1e5h-5 this_interview d1e-2f-1g3h3 this_is a-7b-5c-3d1e-4f-3g-8h3i-7j-15k-21
    this_job a-1b2c2d-1e-1f5g3h-2j3 this_kind c1d4h1 this_late g2 this_letter c-5d-3e-2f2g-2h8 this_level b1c2
    this_mail c1e-3g2h3i4 this_matter e3 this_may g1 this_message b2d-1e-2f1h3 this_moment e2
    this_month a3b-8c-7d-4e-1h-3k1 this_morning c-9g-3h2i3j1k3 this_move g3 this_my f-2h8 this_new a2e-2
    this_nonsense c1d3 this_note c-4d-5e-3h5 this_number b-4e9f-6g-3h-10 this_old b1h5 this_on d4e3g-5 this_once d3
    this_one a2b2c-3d-9e-6g4h2i-9j-1k-6 this_open e3 this_opening f1 this_opportunity b1h3 this_other a5b-2h-3
    this_out e1 this_phone d-3e5 this_point a-1e-1g2h3 this_position c1e-3f3 this_post b1c4d-2e-2f5g-2h-2
    this_process f-2g3k1 this_role a2c2d-2f4g-1h5 this_round d-2e-2f6h-6 this_salary b4 this_same d-4e-2f4h-3
    this_selection h1 this_side d-1e1g-4h-6 this_so c1d4g-4 this_sort g-3h1 this_space d-3e7g-3 this_spring b2h3
    this_stage c-1d-1e-4g5h-1 this_subject d-2e3h-2 this_than a-1 this_the d3g-4 this_thread e5g-1h-1
    this_through e-2g4 this_thursday h-3i1 this_time a-3b3c-9d4e-14f4g-2h6 this_to a-5c-5e-4f-1g-1h-4
    this_town b2c3d1k1 this_trade d-3 this_up d4 this_vacancy d-3e1f3h1 this_very f5g-1h3 this_was a1b-4c2d4h-5
    this_way a2c-5d-2g1h-2 this_week a-6b-4c-7d3e3f-1g-3h-2i-1k1 this_will c2d-4f-1 this_with c2h-4j2 this_would h1
    this_year a3b-2c1d-12e-2g-3h-2i-6k1 tho d-4f6h5 those c1d-2e-2f-2g-1h2i-4k-1 those_. b1 those_two b3
    those_who c4d-2e-3h1 though a-3b-3d-6e-6f10i-5j-1k-4 though_, a-4c-1e-3f-2h3i-6j-2k-3
    though_. b-5c-5d-4f-3g-4h10k-5 though_: a1f-5 though_a f4g-2h4 though_do f3h2 though_i a-3b-4c1e2f3g2h-5
    though_if f4g-8j1 though_it a1g-2 though_not f2h-1 though_nothing e-2g6h-3 though_should h-2 though_the b2g1
    though_you c1f2h1 thought a-8b-2d-1e-10f-14g-6i-6j-2k-2 thought_, a-3b-1g-5h3i-4k-4
    thought_. a-5b-5d-4g-5h-1k-4 thought_a d5 thought_about a4d-3e-4g-3h4 thought_an c-1 thought_hard b1h3
    thought_i b-3c-10d-2f-2g-6k2 thought_it a-4b1c-8e-4g-7 thought_of c-3d-5g2h-8 thought_out c-1 thought_that c1
    thought_the b1c3 thought_through c5 thought_to c2g3 thought_you g3 thoughtful a-6b-5c-10d-3g-3k-1
    thoughtful_. c-2 thoughtful_of h1 thoughts a-6b-3c-3d-5e5g10h-4k-1 thoughts_about c-1e1g7h-3 thoughts_on e3
    thousand a-2b18c-14d-1e1f3g-12h2k2 thousand_, b4h1 thousand_. a-2 thousand_a b5f1 thousand_and f1k2
    thousand_for b2 thousand_in b2 thousand_more a1b2 thousand_thanks b-1 thread a-3b-1c2e7g4h-3 thread_, e1h-3
    thread_. c1e3g3h-1 threatened k3 three a2b-4c5e2g1i1j1k-2 three_, a4c-3g4h1 three_. a2b-1c-5g5i1
    three_and a3b-1e2 three_children b1 three_dates a-2 three_days b-2c-1f2h-2 three_different a-1c6h-2i-1
    three_emails d3 three_evenings h2j1 three_hours b-4c-5d4g-1h2k1 three_hundred g-2 three_i a3d1
    three_interviews h1i1 three_is c-1 three_jobs a-2c6 three_kids a-1b2c-1j1 three_managers c3
    three_messages c-3d-3e2 three_month b-3 three_months b-3c-4d2i5j-1k-2 three_nights h1 three_o'clock g2h2
    three_of b-3c2d-3 three_on c1 three_people c1h1 three_phone c1j1 three_pounds b3 three_quarters g3
    three_rounds h1 three_separate a-1 three_thousand a1b2 three_times b1c2d3e-2g-4 three_weeks c3d1e2i-2
    three_years a-2b4c-11j-2k-1 threw a-4b3d-3g1h1j-1k3 threw_in b5h2 thrice c1 thrilled c-5d2g-4 thrilling a2c-3d1
    thrive b-3c3d-1g-3 thrive_in b-3c3 throat g1h3 through a-6b-2d-1f3g1h3i1j1k1 through_, a2d-1e1g-1
    through_. c4d-6f7h-4i-4 through_? a2 through_a a-5b-4c1k4 through_an c1 through_and g-1h-1 through_at h1
    through_for a-2b-2g2 through_i a1h4j1 through_in c1d1h-2 through_it c2 through_last j2 through_my b5c3d-3
    through_on h5j2 through_that d5 through_the b4c-4e2f-7g-1h-5i1 through_this h-1k2 through_to g2h1i3j-1
    through_two i2 through_with a-5b-1c-7d-4e-3g6h-1 through_your a-1c-9d3 throughout c6h-3 throughout_, c2
    throughout_. c2 throw b6c-3d-1f3j-1 throw_in b5f3 throw_the g1 throwing b3d1k2 thrown b6g-6h5
    thrown_in a1b6c-4d-1g-1h6 thrown_my d2h1 throws d-1k2 thumb i2 thumbs c1d2 thumbs_up c1 thurs e-1g4i2
    thursday a-4b-5c-6d-5e-4f2g3h-1i-1j-4k-3 thursday_'s a2h-2 thursday_, b-1d-7e-1g2j-1
    thursday_. a-3b3d2e-2g4h1i-2j-2k-1 thursday_? g-2 thursday_@number g-2i-7 thursday_and f3g-2h6i3j2
    thursday_at b-1d-1f-1h-7k-2 thursday_has g4 thursday_i g-1i2 thursday_if f2g-2h3 thursday_is c-1e1g4h-1
    thursday_morning g-4 thursday_or h1 thursday_slot h-3i1 thursday_so g3 thursday_the f-2g-4i-5 thursday_to h1i1
    thursdays b-4c-1e-2k3 thursdays_, b-1k1 thursdays_and k2 thus e1h4 thus_i h1 thx c-1e1 thx_for e1 tick c4h2
    ticked a5h1 ticked_more a2 ticket a-5c1e-5g-10h1i-3j2k-5 ticket_, d-2 ticket_. b-1c3d3f2h-3 ticket_and b4
    ticket_for b-4 ticket_if b-2 ticket_is g-2j-2 ticket_office a1 ticket_to j3 ticket_you h3 tickets a-2b2c-6
    tickets_, h1 tickets_. d1 tickled b-1c-3d-2f2 tickled_to f1h1 ticks a7c-3 ticks_more a2 tide a-1c-4d-1g6h-1
    tidier a1b-2c1h-4 tidy c-9d-7h-1 tie a1b-2d3e-2g-3h-2i1 tie_in d2i2 tie_on c2 tied a-1f-2g2i2 tied_to b-4i1
    tied_up g3 ties c1j2 tight a-2c2d-4e6f-2g-5 tight_, e3 tight_. e4 tighter a1c-2d1 tighter_ship d1h1 til e1f2
    till a-1b-3c-5d-4e5f10g1h-3i6 till_, d1 till_. a2c-1k3 till_@number i1 till_after b1g2 till_friday f2
    till_i a1c-5e5f6g-5h-2i1k-2 till_job c1 till_month h-2 till_my h-2 till_now c2e-3 till_six g2
    till_the a-4b-3c-6e4f1h2k-2 till_we c-1e-1h3 tills b-3e1 timber a3c-4e-1h2 time a-8c2d5e6f-7g-4h-2i-2j-5k-2
    time_! c-3e-2 time_'s g4 time_, a1b-6c-5d-4e2f1g-1j-4k-1 time_. b-5d1e7i-1j-1k2 time_? d-4e-2f-2g-2
    time_after g-3i-1 time_and a-4b8c-2d-3e-1f-3j-1k-2 time_as e1 time_at d-1g1 time_before e-1
    time_being c-3d-6e8f3g-6 time_difference d-1j1 time_do b2d3h3 time_does b-1g1 time_for b-9c-1d5g2 time_from d-4
    time_i a2b-3c8d2e-2g3h-9k2 time_if d4 time_in b5d-4e-1h4 time_is b-4c-1d4g-2h-2j1 time_job h3 time_now d5
    time_of a-3c-3e1g4 time_off b2 time_on d-2f-1g-7h4 time_only a-1b2 time_since b1 time_sundays b1
    time_the a2c5d2i1 time_to a-7b-2c-3h-3k-2 time_try d5h3 time_we c1 time_when c1d1e-2 time_will d-1e8g-3
    time_with a1c2e-1h-1 time_you a-6c-1d-2e-3g4h1i1 time_your c1e1i1 timeline e4 times b-5c6d7f-8g-1h-2
    times_, b-5d1h-4 times_. c-1d2e3g-2h-4 times_a c1d1 times_and d-4 times_for c-5d-2 times_in c5h2 times_must d2
    times_now c3 times_out f-1g2 times_since d-1 times_that d2 times_to c-1 timetable a-2b-7c3f-3g7h-5i-4k1
    timetable_. f-1 timetable_for c3d-2 timing a-4b-6g-4j1 timing_, a1c1 timing_. c-2 timing_is c-1 tin b1
    tiny a-3b-2e1 tip b3c2d3h-5k2 tip_. c1 tip_about d1 tip_of g1 tipped a3b1c-8d-4g-3h-4j2 tipped_it a1b-1c-2j1
    tipped_the a1b1c-2 tips a-7b14c-9d-9e-2f-5h-4 tips_, b5 tips_. a1b4g2 tips_and b-1 tips_are b5h-1 tips_at b2
    tips_i b4 tips_on b1 tips_there b1 tire k1 tired b-3c4d1g-2h-1k1 tired_, a1 tired_and c2 tired_of d4e1g-1
    tiring c2 title a-3b-2c9d-6e-3f5h-3i5 title_, b1c-1 title_. c6 title_@other g1 title_and c-2f2h1i4
    title_is a-1c4d-2 titles d4 tmrw g4h2 to b-1c1d-2e-1f-5g2h-1j3 to_, a5b1c2d2f-1g3h-5j1 to_. a2b5c3d2e-1f-9h-6
    to_? d1g1 to_@address e-2 to_@amount b5 to_@number b7c-3g-8h-1 to_@open h2 to_@other a1d2 to_@quote h3
    to_a a5d2f-2g-2h8i-1j-1k2 to_about a2b2 to_accept b1c-1g1h1 to_acknowledge e1h-3 to_add a-4b-1d-1h-5
    to_admire a-2c1d2 to_all a-4b-4c-2d-5f-2g2h2 to_an a4c1g-1h6 to_and f1i1 to_announce g-1h1
    to_another a-3b-1c-2d-8e-13g-5h2i2j-5k1 to_answer a-6b1d-2f-6g1h-8i-4 to_answering d-2e5 to_any a-2b-2c-3d2e5i3
    to_anybody f1 to_anyone a-3b3e1f4g-6 to_anything a1d-3e3 to_apologise c1 to_appear g1h2 to_apply f-3g-1j-2k2
    to_appoint d3h-2 to_argue b2c-1g1 to_arrange c1 to_arrive g1 to_ask a-1b-4c4e-5f-9i-4
    to_attend a-1c-4d-2e-6g7h2 to_avoid h-3 to_back c1 to_bail g1 to_be a1b-3c1d4e1k2 to_beat a5b-1c-3h1
    to_become e1 to_bed b1d1 to_beg d3g2 to_begin b-4c-1d1g-1h1i1 to_being a2b-2c-1f5h-2 to_believe c4
    to_bits c-2g1 to_blame b-2c-2 to_block e2h1 to_book c2 to_both a1b1 to_bother c4g2
    to_bow a-2b-4d-2e-4f-1g1h6k-3 to_break d1 to_breathe i1 to_bring d-1e-1j1 to_build c1h1 to_bump b-1
    to_buy a-1b-1d1 to_by c3 to_call b-3d1f-1g1h4 to_cancel a-1b-1c-2d-3e-8g1h3i-1j-5k-1 to_candidates c4d3
    to_carry b-1d3g5h-3 to_catch h1 to_change c-1d-2e2f4g2h-4j2 to_chase c5e2h-3 to_check c-1d4e1h-5
    to_chew c-1d-2e5 to_choose a-1c-5d-6g-1h2i-1j1 to_claim b-2 to_clear b-1e-3g-1h-1j-4k-3 to_close c-1d-2e-2f1h-1
    to_collect h1k1 to_college a-3h-1 to_come a-7b-1c-3e-4f-2g5h-2i-2j-5k-1 to_commit e4f-1g-2
    to_compare a-4c-3g-2h-1 to_confirm c-3d-1e-6f-2h1i-3 to_consider b1e-1f-4h2i1 to_consult b2e5 to_contact e2
    to_continue a-3d-5e-7g3h4 to_cook h1 to_count g3h-2 to_court k3 to_cover d-1g3h-4k1 to_cross j2 to_cry g3
    to_cut j1 to_deal j1 to_decide a-2b-2e6f1g-8h-6i2k-5 to_decline a-1b-2c-1e-3h5 to_delete b1 to_disappoint c2d1
    to_discontinue h5 to_discuss a-1 to_do a-2b-3c3d3e1f-4g-1h3j-3 to_draw d2e1g-1h-1 to_dress k3
    to_drive a1b2d-3g-1k1 to_drop d-5e-3g5h1i3 to_each a2c-1e2 to_earn b1 to_eat c2d1k2 to_eleven c2
    to_end a3b2c4e-6h3 to_enjoy c1h4 to_enter c1 to_every d1 to_everybody b1c-3d-3 to_everyone a-2c-1d-2e-1
    to_everything h2 to_excuse d2g1 to_expect c-3e3k1 to_explain b-3d6e-1g-5h-5 to_feed b4g2 to_feel c1g1
    to_fill b-2c5d2e-1i-1j1 to_find a-1b-2c-3d-2f-1g-3h-2i-3j2k2 to_finish a-6b-2h-2i-3k-2 to_fit d1 to_five b-2
    to_fix c1 to_fly a2 to_follow d3 to_forget f2h2 to_forgive d-1h1 to_formally h3 to_forty c-2d1g-1i-1
    to_four f1h3 to_free b3h1 to_friday g-3 to_friends c1 to_further e3 to_get a-3b-3d-2e3f-2g-1h-1j3k2
    to_give c-3d-7f-8g5h-5j-1k1 to_go a-1b3d-4e-3f-6g4h1k3 to_grab k1 to_greet d2 to_grow a3c1 to_guess b2
    to_half g1k1 to_hand a-3b-3d-2f1j1 to_hang e3h-1 to_happen c2g3h-1 to_have a-9b-7c4f2g-5h-1i-2k1
    to_hear a-3b-2d-1e-1f3g-9h1j-1 to_hearing d2f2g1h-2 to_help a2d-2e-1 to_her d-4f1 to_here d4h-2 to_him c-1d-3j1
    to_hire b2c2 to_hold b2g-6h2 to_home a-4d2h4k-1 to_honour c2 to_hope a1 to_hospital k4 to_how c4d1 to_hurry e1
    to_ignore b2d1 to_in a-1 to_inform b2e-2f-1g-3h8i2 to_interview a-8d-10e-5f1g-5h-1j-3k-1 to_invite c2
    to_is a5c-1g-3 to_it a2b-1d-13e2f-2g-1h5i-4j-2 to_its f1i-2 to_join a5c1d1e-4f-1h4i-3j-1 to_judge a-3
    to_jump d3 to_junk d1 to_justify b1 to_keep a-3e3f-3g-1h1i3j-5k1 to_knock h3 to_know a-1b-2c4f-1h-1j-1k1
    to_last g1h1 to_lead b-2c-1h1 to_learn a-1b-1c2d3e-4 to_leave a1b-1d-3e-4f-6i-5j2k1 to_leeds a-1h1
    to_let b-3d-2e-2g3h2i5 to_lie c1d-2e-5h-1k2 to_like d4 to_line g5 to_lisbon g1j2 to_live c-4i-2j2k1
    to_look b5c-1g1h-9 to_lose b1c4g-2h-2 to_lunch k-1 to_make b3c2d1e-1f-1g-1i1j-3k-1 to_manage d-3e-2g3h-2
    to_mark c1h-2 to_match b2c-1 to_me a4c3d4e-1f-3h-3i-2j-1k-3 to_mean a-2b2c2 to_meet a-5c-2e1f1h2i-3k-2
    to_meeting c-2d-5g-10h-9i-2 to_mention b2g-2 to_mess c-5d-1h1 to_mind d-2e-1g3 to_mine a3 to_miss g-2h-4
    to_month i2 to_more a-1j1 to_move a-1b-2c-6d-7e-2g-10h3 to_mr c-3d2h-7 to_mrs d-4h-3 to_mull e4
    to_my a7c1d-6f3g-5h1i-4j-2k-1 to_myself a-1b-7c-2d-10e-2f-6g-9 to_name a-3b1c-2e2h-8i-1 to_need d1 to_new c1j1
    to_next i1 to_no d1f-3g4 to_nobody b2g-1 to_none a2c-6d-1g-4h1 to_not g4h-3 to_nothing a-2b5c1d-2e-1g2
    to_offer a-6b-2d-5g-1h-2 to_one b-2f2g3h4j1 to_open e2g3h-3k2 to_other f2h-1 to_others a-1g3h1
    to_our b-2c-2g-2k-2 to_paper b2 to_park e2 to_part b1c2h1k1 to_participate g2 to_pass a2d-9f1g4h4
    to_pay c5h-1k2 to_people d5g-1k1 to_pester d3h3 to_phone e-2f-2 to_pick a-2b-3c-2d2e2f1h-1 to_plan c-2
    to_play c-3h-2 to_please c1 to_post b-2 to_postpone e1 to_pray e2 to_prepare b-1c4i-2 to_present e-1h2
    to_press b-1e-2g3 to_pretend a2c-1e1h-3 to_print d-1 to_proceed a-1d-3e-2g4h4 to_promise c6d1 to_prove j2
    to_publish e2 to_pull b1d-4e-2f-3h3i-2k1 to_pursue g2h3 to_push f1h-3 to_put a-6b-1c3e3f-1g-4h1k1
    to_question g1 to_rank a1g-2h1 to_reach b-2d-3e5g-2 to_read a-5c-3e-5h2i-1 to_receive d1h-2 to_recruiters e1
    to_reflect e4 to_refrain d2e-1 to_refund b-1 to_refuse a2b5c-2d-1h2 to_release h-2 to_remain a-3b3e-2f2g1h3j6
    to_remember d5 to_remind d4 to_remove f-2h6 to_rent j3 to_repay i1 to_reply c-1d-1e1h-4 to_report b-1c3e2i4
    to_reserve e1 to_resign b1h1 to_respect c-2 to_respond d-3e5h-3 to_rest i-2k3 to_resume f1i1 to_retire g2h3i-1
    to_retirement b-1h-3 to_retract h2 to_return e-2 to_ring a-5b-4e-5f-2g-2h-8 to_run d1g-3h1i-6k-1
    to_rush c-1d-1e-2 to_save d-3 to_say b4e1h3j-2 to_saying g5h-2 to_school c1d2
    to_see a-5b-5c-3d-2e-2f-1g-2h1i-1j1 to_sell a1b-1d4k3 to_send a-1b-4d-1g3i1 to_senior f2 to_serve i1
    to_set a-2g-4 to_settle a4i1 to_shame c-5d-4h-1 to_share b-5c-2h-1 to_shift c-2f2h-2 to_ship j3 to_shout h2
    to_show c-1h-4i1 to_sign b-5d-2e-3f-2h-4i5j-4 to_sing g1 to_sit a-1c-3d-3g-2k2 to_six g-1 to_sixteen b1f2
    to_skip g5 to_sleep a-4b-1c2d2e7g-4 to_smile c2d4 to_some e-1g-2h5 to_somebody c1d-3f-3g2h1
    to_someone a-1b-1d-1e1g-6h2 to_something e-2f-1h1 to_sort c1g-3 to_spam d-2e-1 to_speak a2b-4g2i-4
    to_spell c-6d3g-2 to_spend b2c1d1 to_sponsor b-1c2i-2j4 to_staff f1 to_stand a3b2c-3h1 to_start g2k-1
    to_stay a-12b2c-12d-9e-2g3h1i-2k-2 to_staying f1h-2 to_steer c4d2 to_step b2f-4g4h3 to_stick b2g2
    to_stop b2d-3e-1g4h6 to_strike d-2 to_study b1h-1k-2 to_submit h1 to_suspect g1 to_swap g-3h-1i-1 to_sweep c2
    to_switch j2 to_take a4d-2f-10g1h4i-4j-2k4 to_talk a-5b-1c-2d-10j-3k-1 to_taste h1 to_teach c-2d2i1
    to_teaching a1 to_tell c-2e-2f-4h-1i4k-3 to_tempt b2f1 to_ten g-3 to_text e1k2 to_thank h4
    to_that a5c1d2f-1g-7h1 to_the a3b-2c-1d3e-4f3g-2h3i2j-2k-2 to_their a3d1j-1 to_theirs a6h1
    to_them a3b-3c-4h2i5j-2k-3 to_think c-3d-4e5h-12i2 to_thirty g2 to_this a-4b1d-12e2f6g2h-1i2 to_those h1
    to_three c-1j-1 to_throw g1 to_thursday c1g1i-2 to_time e2 to_top a7b-3c-1h-1 to_touch a3 to_train b1h-1i1j-1
    to_travel d1h-3 to_treat d6e-1f1h-2 to_trouble c1 to_try h-5 to_tuesday g-1 to_turn a-2b2c-6d1h3k-3
    to_twenty b-3 to_two a-1d1h1i2 to_understand b-2d2g1j1 to_update d3 to_upload c4d1 to_upset b1 to_us c1d-2j1
    to_use c-6d2g-1h1 to_visit g1 to_voicemail h5 to_wait b-7f1j-3 to_walk a-4b7d-3e-2g-4k1 to_want c1 to_wash c1
    to_waste d1g1 to_watch c-2e1 to_weigh a-2b-4e3g-3h-4 to_what a10b1c-4d-7e-5g2h3i-5j-2 to_where a2
    to_whether e2g-2 to_which a3b-1f2h3 to_whistle d-3f2 to_whoever a-4b-3c-1h4 to_whom j1 to_win b2c-2
    to_withdraw a-6b-1c-2d-13e-3f-4h5i-6j-12k-2 to_wonder c2g3 to_work c-1e-2g3i3j2k-4 to_worry e2
    to_write b-2d-3e2f-1i-3k-3 to_ya e1g1 to_ye d1e3g2 to_you a-2b-1c-10d-1e3f-6h-2 to_your a1b-8c-6d-1e-4f1g1h1i-4
    to_yours b-3c-1g4h1 today a-5b-2c-10d-1e1f8g2h4j-5k-4 today_'s e-1g3 today_, a-5b-4c-4d-1e2f4h1
    today_. d2f1g-1h4j-3 today_; h-1 today_and f3g-3h1i1 today_at g1 today_for e2g2 today_i d-5f-2g1h-1
    today_is h-1 today_it f2g1 today_so h-1 today_to e-4 today_you h3 toddler a-1h1j1 toddler_room c1h1
    toddlers b-2c2d-1g2 toes d-2 together b-1c2e-8g-9j2k-6 together_. a-2h-2 together_a b1 together_and c2d1
    together_in a-3 together_on b2 together_with c1j2 toilet c3d2 toilet_. d1 toilets c3
    told a-1b5c3d1e-7f-3g-2h-2j2k4 told_, a1b2c-4d-3g2h-3 told_another c1f1h-2 told_by a-1c-1d2 told_her c-3
    told_him b2 told_i b-1g4h-5j1k3 told_it a3b3d1k1 told_me c2d-7e-12f-5g-7h-5i-2j2 told_my a1b1c2d-7e1
    told_one a2c4d1 told_that a-2b1c-4d2g-2 told_the a-7b-2c2d-12e-8g-3h3j1k-4 told_them a1b4c-3f2h1 told_there b1
    told_to b-5c2i4j-1k4 told_us b1 told_you a-2c-2d6e1h3 told_your b3c-2g-2h-1 tomorrow b-9c-3d-2e-5f1g6i6j-8
    tomorrow_'s e-1f-2g5h5 tomorrow_, c1f2g-2h-2 tomorrow_. c-8d-6f3g4h-4i4j-2 tomorrow_and g1 tomorrow_at h4i1
    tomorrow_for g1k1 tomorrow_i a1g-1h-2 tomorrow_is g1 tomorrow_morning e-2g-2 tone c5d6e-1h-1 tone_. d3
    tone_of c6d-2g1 tongue d-2e1g1 tonight a-6b-6c-6d-5e2g2h3i5 tonight_, b-1d1e1g3h1i1 tonight_. d-4e-6h1i1
    tonight_and e2h1i2 tonight_i e1 tonight_so e1 tonight_with h1 too a-3b5c5d-1e-3g1h1i-7k4
    too_, c-7d-2e1g-2h-8k-3 too_. c-5d-3e-4f1g-6h5i-1j1k-10 too_? b1 too_big d-2 too_early c-1e5 too_far b4c-1g1
    too_fast f2 too_good a4b3h2 too_hard c-1d1e1 too_late c-2d1g6h4 too_little c1d-4
    too_long b-5c2d-1e-9f-1h-5i-4j-1 too_low b3 too_many a-3b-3c5d-4g-3h3 too_much a-7b-4c4d2g2k5 too_old c-1d2g2
    too_polite d2 too_quickly g1 too_short a2c-4h1 too_slow c-3e-2h1 too_small b3d-2h1 too_sure e-1g1
    took a1b-1c1e-7f-8g-4h7i-3j3 took_. h1 took_a c-1e-4g-4h5i-1 took_an d2 took_another d4g-1h3
    took_five c2d1g2i-1j1 took_four c-2j1 took_home h-2 took_in g1 took_it a1b1c-2d-2h6
    took_me a2b-7c-12d-2e-4h6i-2k-2 took_my d-2h-1k-1 took_myself h-2 took_on b-2g-1h1 took_over e4 took_seven c2
    took_the a4b-6c-6d-7h2i-1k5 took_them c-1h1 took_three c-3d1i3 took_to e-2 took_you c4d1 took_your c4d1h-4
    tool b1c-4d-1 tooling a3g2 tools b2d-2g-5h-2j3k-1 tools_. a1j3 tools_and b3j1 tooth b1g4
    top a5b6c-2d-5f-4h1i-11j-3k-2 top_, a2b1 top_. a3c5d-1g-5h-2i-2 top_floor a-1 top_in a1
    top_of a-3c-9d-5e1g1h4i-5j-2 top_up a-3b4g1 topic b-2c-1h1 topped a2b1c-2 topped_the a3b-1 topped_your b2
    tops a5b5c-5d-2 tops_out a-2b6c-2 tops_up b1 tore k2 torn a4c-2e1f-1g6 torn_, e2g2 toronto j2 torture c-1k2
    toss b-1d1e1g1 total b3c1 totally c-3d-2f2g-3h-3 touch b-4c-4d-13e4f-2g-2h-7i-4j-7k-6 touch_, a1d-3f-1
    touch_. c-2d-2e-2f-2g-3h-4 touch_about e3 touch_and e-3g4 touch_base b-1e6g-1 touch_once a-2 touch_when e1
    touch_with a-1e-2 touched a-7b-7c-2d-10g-4h-8k-4 touched_. b-1c-5 touched_by b-1c-2 touched_me c-1
    touched_that c-4h-1 touched_to c-1 touching b-1d-1h-7k1 touching_base e-1h-5 tough b1c-4g1h1 tough_to b1c2g2
    tougher h-1 tour a-8b-9d-3e4f-2g-7h-5j-7k-7 tour_, d-2 tour_. b-1c-2d-5i1 tour_and e2f1 tour_guide a2
    tour_of a-5c-1d3h-5 tour_that c4 tour_was a-5c-2 tour_with b1 tours h-4 toward a-3b1c-3e-2f-1g12h-4
    toward_the g6h-1 towards a-2b-1d-8e-1f-4g15h-13i-2k-2 towards_a g7 towards_another g6 towards_not f-1g4h-1
    towards_saying g2 towards_staying g2h-2 towards_the a-1b1g10h-3 towel g1 town a-3b-1c-1d-3e-7f-8g-3j2
    town_, a-1b-1d1h-4 town_. a-6d-5e-2g-4i1j2 town_and b-1h1j1 town_for g-1h-1 town_hall h-3 town_has b-2h-1
    town_is a1 toxic c4 toy e1 trace c2h1 track b-6e4g-2h-4 track_. e2h-3 track_on b-2
    trade a2d-3e-11f-5g-2h-1j-7k-6 trade_, d-5 trade_. a1 trade_and c2d1 trade_is b1c1 trade_test d1 trade_that c1
    trading a1i1 traffic a-3c-7d3g-2 traffic_on c-1d-2 train a-2b-4c-3d2h-2i-1j-4k-9 train_, c1d1e2g-1h-1
    train_. b-1g-2j-2 train_and d2 train_fare b1 train_from c-2g5 train_gets b-3 train_home c2 train_strike g4
    train_ticket b-3d1h-2 train_times c-2 train_was b-1c-1 trained a-2b-4c-4d3j-3k-2 trained_for a3b-2c-5
    trained_in a-5 trainee b-2d-1g-3h4 trainee_post a1 trainee_scheme a1h1 trainees a-3b-4c2d-6g-1h-1 trainees_. c1
    traineeship a2 trainer f-1h-4 trainers c2d-2g1 training a3b2c-1e-8f-4h1i4j-8k-7 training_, a2b-3c-1h1
    training_. a3g-1h1k-1 training_and h1 training_course g-2j-1 training_days b5 training_is d1 training_place h1
    training_plan c-1 training_scheme c1 training_side a1h1 training_than a1 trains a-6b-3c-9d-6e-4f-2g1i-3j-2
    trains_are a-1g1 tram a-1b-1c-4d-6e-2g-4h-3 tram_. c1 tram_and h-3 trams a3d1g-1 transcript c-2
    transfer h-2i-1j4k-3 transit b2h-3 translated b1i-2j4 translating d3 translator c-1d1h2 translator_position h2
    transparency c3 transparent c3 transplant k1 transport b6d-2g3h-1 travel c-1e-7f3g1h-6i-1j1k1 travel_. b-1g3
    travel_and b2 travel_by h-1 travel_costs b-2 travel_on b1j2k1 travel_time b4c-3d-1 travel_to b2
    travelling b1c-2d1 travelling_. c-2d1 travelling_and e1 travelling_with h1 treasure c-3d-3 treasure_. d-2
    treasurer b3c-2 treat a-6b-5c1d4f4g-2i-4j-6k-6 treat_. b-1c-4d-4 treat_a c4 treat_applicants d2
    treat_candidates c-1 treat_it d2 treat_me c-3e1f1h-2 treat_my b1d-8h3 treat_people d3 treat_the c2
    treat_this c1f2h3 treat_to c-6d-6 treat_you d1 treat_your d-1 treated a-6b-10c2d2e-8g-8h1k-3 treated_. c2
    treated_as h2j1 treated_like c-4d1 treated_me c-2d-10e-2h2 treated_well c2 treating a-2c-1d5e-2
    treating_applicants d3 treating_people c1d1 treatment c3h1k5 treatment_for h2k1 treats a3c3e-1f1h1
    treats_its a3c3d-1 treats_people c-2h2 tree c-3d1e1g-2h1 tree_. h1 trench a-1c3 trial a-4b-2c5e-1f1g-2i7j-7k-12
    trial_, b-2 trial_. c1d-1e1g2 trial_and k-1 trial_at b-2h-1i-2 trial_day a1b3c3d2g-5h2i2 trial_lesson h2
    trial_of c-1g1 trial_period f1h-2 trial_shift a-1c3h1 trial_week d3 trials c-2g1h-1 tribunal a2h-3k3
    tried a-4b-2c1e-6g-5h-4i-1j-2k1 tried_the h-1 tried_to c3d2h-1j-2k2 tried_your c-2d-3e-1 trip c-4d2 trip_. d1
    triple b7 trophy d4 trouble a-10b-2c-3d-1e-7f1g-8h-2i-4j-2 trouble_, f1 trouble_. c-2d-2 trouble_? d5
    trouble_for f1 trouble_to d1h-2 trouble_with b1 trouble_you d-1h-3 trouble_your h1 trouble_yourself d-4
    troubled c5d-3 troubled_me c5d-1 truck b-2d1h2j2k-1 truck_'s g2 truck_, a1 truck_. a2d1 truck_for g2 trucks c5
    true b2c-2d-5e-3g-2h-2i1 true_. a-1i2 true_that b2d-1 truer a6 truer_home a2h1 truly a-1b-7e-6f-3g-10
    truly_, a-5g-3 trumps a8c-2d-2 trumps_a a6c-1 trust c1d5e-6f2g-1h-2i-2k-1 trust_, a-3h2 trust_. c2 trust_a c2
    trust_has c2 trust_in c-2 trust_is k1 trust_my f2 trust_that c-4i-1j-1 trust_the d5h-2 trust_you a-2h-3
    trusted a1c3 trustee b-1c3d5 trustees b2c2g-1h1i1 trustees_. c2 truth a5b-1g7k2 truth_, a1c1g3 truth_. a1e-2
    truth_be a4c-2d-1g3 truth_is e4g-2k1 truthful d-2f-2g2 truthful_. g1 try a-7c-5d10g-12h-2i-1j-2k-5 try_. a-2
    try_me d-6f2g-1h-5 try_reading d4 try_the d-8 try_to d3e3h1 try_treating c-3d1 trying a-2b-2f2g-2j2
    trying_to b-1j2 tube k1 tues g2h1 tuesday a-9b-5c-5e-4g-1h-2k-4 tuesday_'s d-2g5
    tuesday_, b-5c-7d-1e-1f2g-2h-3i3j1 tuesday_. a-1b1c-2d3g3h2j2 tuesday_; h-1 tuesday_? g-2
    tuesday_@number b-6f-4g-7h-3i-5 tuesday_after i3 tuesday_and d5g-3h5i-1 tuesday_at b-5c-4h-5i-3
    tuesday_because g-2 tuesday_for i1 tuesday_from g-1 tuesday_i b1h-1 tuesday_is g-3 tuesday_or g-2
    tuesday_slot g-2 tuesday_to i-1j-1 tuesday_was c2 tuesdays b-4d1g1h-2 tuesdays_and b-1 tuition b3c-2 tumour k3
    tune b4f2 tune_. f1 tuned c1 tuning h2 turkey b1 turn a-1d-2e2f3g-2h5i-1j-1k-1 turn_. c-1h-3
    turn_down a3b4c-3d-3e-3g-5h8 turn_my a-1g-1 turn_out e-3f-1g4h-4 turn_round h1 turn_that g-2 turn_the g1
    turn_this h-3 turn_to c1h1 turn_up a-5b-2c2d1e4g-1h-2 turn_you f3g-1h2 turned b2c2d-1e-2g1h2i-8j2k1
    turned_. c-1e2 turned_down a-6b1c-5d-2e-5g-2h-10 turned_into c1h1j1k-2 turned_it d1f1h3 turned_me a2b-1
    turned_my b3d-1 turned_out b1c2d-3f-1h-1j2k1 turned_the c-3d2h2i-1k1 turned_up a2b-3c4e1h4k1 turned_your h2
    turning a-6b-5c-7d-3e4f4g4h2i-2j2 turning_down h1 turning_it a-1e4g-4 turning_the h4 turning_this e-1
    turning_up b-3f-1g7 turning_you f5g2h-2 turnover b-4c13d-1 turnover_among c2 turnover_in c4 turns d-5e-7f1g1h-2
    turns_. h2 turns_out a-3b2c1d-5e-4g1 turns_up a-1b-6e-2f3g-5h-2 tutor a2b1c-3d-4e1h-2 tutor_and h1 twelfth g6
    twelfth_. g5 twelve a2b-1d1f-1g-1i3j-1 twelve_, a1b1 twelve_. d2h-2i-2 twelve_hours c1 twelve_month b-4i5j-2
    twelve_months c1 twelve_percent h1 twelve_weeks b-2c-2i1 twelve_years c-1 twentieth b1 twentieth_. b1
    twenty d-1g-3i-5j1k-1 twenty_eight c-1 twenty_five b3d-1 twenty_four h1i1 twenty_minutes b-3h-2 twenty_nine b4
    twenty_one b3 twenty_plus b-3 twenty_second g2 twenty_six b1c-2 twenty_two b3c-5d1 twenty_years a5b-2c3h-5i-1
    twice a3b3c5d4e-14f-7g-1j-4k2 twice_, a-5b1d2i-2k-2 twice_. b-1c2e-5h1k2 twice_a b-2c-1 twice_already d5
    twice_and b-1c3g1h-4k1 twice_as a1b1 twice_on c-1 twice_over a1b2 twice_the a4c-3h3 twice_what b4 twin k3
    twins c-7d-3j1k6 twins_, k1 twins_. g1j1 twins_in k2 two a-1b1c2d-1e-5f-1g-1j2k-3 two_, a7b-3c-7d-1g-3h-2
    two_. a5c-3d1e-1f1g4h1j-2 two_an b1 two_and b1g-3i1 two_at b2 two_children b1c-3 two_companies h1
    two_days a-7b1c-2d4e-8i-2 two_different c4 two_dollars b4h2 two_doors a2 two_emails c2 two_firms h1
    two_for a2h-5 two_former h3 two_friends c-2 two_good a2c-3g-1h2 two_grand b6j1 two_hour c4d3
    two_hours a-6b-4c1d6h-6i-4j-3k2 two_hundred a-1c1d1e3f1h-2i-2 two_i a3 two_in c2 two_increments a-1b2
    two_interviews h1 two_is a-2g3 two_jobs b-1e1h3 two_kitchens a2 two_minds a-4b-1c-6e3g4h-1k-2
    two_months b1c3d4e1i-2 two_more a-6b-3c-2i6 two_nights h4i-2k1 two_o'clock g3 two_of a-2c4d-3h-9i-4
    two_offers a-2c-3h1 two_on a4b-2c1h-2 two_other a-2h-1j1 two_pay b2h1 two_people a-3c3d-2 two_places b-3g2k1
    two_points b4 two_posts a2c-1 two_pound h1 two_questions c1 two_references i2 two_rounds c-4 two_seasons c-1
    two_side a2 two_steps a2 two_streets c-2h-1 two_students i-1 two_things g1 two_thousand a-2b5 two_times c2
    two_to c-1g1 two_weeks b1d1f1h1k-3 two_with g1 two_workshops a1 two_year a-4d1h1i5
    two_years a-4b4c1d-1g-3h-1i4k2 type c-1h-1j1k2 type_this d1j1k1 typed c2d-2e-6 typed_it c3 typed_this e-1
    typical c1d1 typical_of c1d1 typing a-1b1c-1d-5g-2h-6k1 typing_error b3 typing_test d-2 typos b1c2 typos_. b2
    tyres c9 u a-5b-7d2e10f2g-7h2k-2 u_can c1d2f3h1 u_know e1 u_up e2 ugly c3h-2 uk j3 ulcer c1k5 um b-2d-8h-2
    um_, e2 umming e4 umming_and e4 umpire g1 un a-3b-5c1e-8f8g-4 un_decline f4 unable c1g5h-1 unable_to c1g4h-1
    unanswered c4d-6e4g-3h-2i-1 unanswered_. c2d-2e5g-2 unavailable h2 unbearable k1 uncapped b8
    uncapped_commission b4 uncle a-2b1d-4e-3g-5h2 unclear e-5 unclear_. e-3 uncomfortable b1c2 undecided e9f-1g2h-7
    under a-3b4e4f-1i6j-1k6 under_. c1e-2 under_@number d1 under_a a-2b-6c1d-4e2g-3h-1i1
    under_consideration e3f2h-3 under_my b-3c1f-1h-3i1k1 under_one a-1d-2 under_that b1d1 under_the b1d3e-3h-4i2
    under_what a-2b6 under_with e3 under_your a1b-1c-1d1h2 underground c2 underneath i1 understaffed c7
    understaffed_, c4 understand a4b4d2f-8g-1h-3i-3j3k2 understand_, a1c1 understand_. a1b4c-1d-9e-5
    understand_? d4 understand_how e-1j1 understand_if e1g-1 understand_it c1 understand_my g2
    understand_that a2b4c-1d-6e1h1k2 understand_the c-1d2 understand_why a1c-2d-2 understand_you c3d-1j2
    understanding d-8e-1f1h-1 understanding_, h-2 understanding_. d-1 understanding_that f1h-2
    understanding_when h5 understands a3c2d1 understood a2b4c2d4g-5h1j1 understood_from d1 understood_what a1
    understudy a3h-1 undertaking a1i2 underwater e2 undo h1 uneasy b-1c9h-1 uneasy_. c2 uneasy_about c4
    unexpected b-1 unexpected_bonus b-1 unfair a-1d-4e-4g-6h-1 unfair_, c-1f1 unfair_to a-3c2g-2h-1
    unfortunately c2d-5e3g1k-2 unfortunately_i c-2e3 unfortunately_the c1g1 unhappy c1 unheard c-2 uni c-4d-3e3
    uni_'s c-3 uniform a-7b2c2e-1g-9i6 uniform_and b3i1 uniform_you c3 uniforms a1 union a-2b5c-4e1g-1h-6i3j-1
    union_'s b-1 union_, b-2 union_. c2 union_got b3 union_rep g1h-1i3 union_scale b5 unit b-2d-3f-5h-5j-5
    unit_, b2c1 unit_and e1k2 unit_i a2 unit_is g2h-1 university a-1c2d-2 university_, a-2c1 university_. a2b1c1d-1
    university_and b1 university_has b2g-3h2 university_of c2 unkind c-2d-3g2 unless a-9b1c-6d-8e-10f22h-8j2
    unless_i f-7g4h-3 unless_it f4 unless_of d-1f4h1 unless_something f-1g2 unless_the c-5e-5f12h-8
    unless_there b1f1h-2 unless_you a-3b3e-8f10g-3h-5 unless_your b1f3g-1h3 unlikely a-2c-2d-3f-1g9h-4
    unlikely_that g2 unlimited c2 unnoticed c-1 unnoticed_. c-1 unopened d1 unopened_. d1e2 unpaid b8c11d3h3
    unpaid_, b3 unpaid_trial b2d1 unpleasant c2 unprepared c1d-1g1 unprepared_, g1 unprofessional c8d3
    unprofessional_. c2d-2 unreachable d-2e6h-2 unread c1d1e8 unread_, d1 unread_. d1e6 unreal b3
    unreasonable c3d-2k1 unsafe c5 unsocial b5 unsocial_hours b5 unsure g1 until a-2b-3c-5d-11e7f13g-5h-8i5j5k-5
    until_@number b1h1i2 until_a j2 until_christmas e-3i2 until_easter f2 until_friday b1h1 until_further e3h-2
    until_i a4b2c2e7f6g-9h-6i-3j3 until_it a-1 until_june h6i-2 until_last h2 until_monday e-1g1h-1
    until_my a-1b-1f5g-4h-2i2j1 until_next i2 until_nine h1 until_now c3 until_six g1i-1 until_spring e1h-2
    until_sunday i1 until_the b-3c-3d-4e-1f4g-1h-5i1k-2 until_their f2 until_then e1k-1 until_they j2
    until_today c2 until_we b1h1 until_wednesday f-1i-2 until_you f3 until_your c-2 up a3c-3d1f-4g1h2j1k-3
    up_, a4d-3g-3h1k4 up_. a-5b2c1e4f-2g2h-2i2j-2 up_: d4 up_a a-1c-10d1f-4g2h1 up_about d-2e-3 up_after h-1
    up_again b-1d-1e-1h-1j-1 up_against a5b-2c-5d-1e-1g-2i1 up_all k3 up_and b-3d2j-2k3 up_another h5 up_any h-1
    up_as c1h2 up_at a-2b-4d1e-5f-1g-1h-2i-1j-3 up_before b-2h1 up_by b5d-5e-1f3h2i-1 up_elsewhere h-1 up_every h3
    up_for a-3b1d-1f2g3h-4j1k-1 up_from a10c2j1 up_front b1h2j3 up_further h-2 up_half a2 up_having g3 up_her k-1
    up_here i1 up_his e1g1 up_i c1d4 up_if e4h3 up_in a-4b-2c-7d2e4f-3g-2j2k-2 up_is e1 up_its a-1d1h-2i2
    up_late c1d4 up_more a3b1h-4 up_my c2d1e5f-1g-6h3i3j-4k-6 up_next h1 up_north a-1h-1j2 up_not e-2g3 up_of h-1
    up_on b-2d-2e-1f-1h2i-3j-3 up_one a3 up_or e3 up_our j3k-2 up_saying d1 up_since b5c-1h-1 up_so g1
    up_something e1 up_somewhere a2 up_staying g2h-1 up_taking g4 up_than a1 up_that c1d-1g-1
    up_the b-1d1e-3g-1h2k-1 up_their a-4e1i2 up_there a-3b-4j4 up_this e-1f3 up_thursday f2 up_to b2c-1e3f4g-2h2
    up_two b5 up_until b2h1 up_was a-1 up_when a1c-2 up_whenever c2e1 up_where d1f1 up_with a-3b-2c1e-4g-1h2i-4
    up_your a-3c-6h1 update d3e5h-2 update_you e5 update_your d3 upfront a1 upgrade a6c-2 uplift b6 upload c3
    upload_my c4d1 uploaded c3h-2 upon b1c-3d-7e4g7h2i1j2 upon_me a1b1g1 upon_my g1j2 upon_the c-3e1h1
    upped a-2b3h3 ups d4e2 upset d-4f-2g2 upset_your d-2f-2g3 upside b-1e1 upside_down b-1e1 upstairs g1
    upstairs_. g1 upwards a1b4d-1h2 ur b-2c2d4e-1g-3h1 us a-12b-2c-2e2h1i-4j8k3 us_, a-6b-1c1e1h-6j1k1
    us_. a-5b-1d-1f-4h3k2 us_a a-3b-3c-2d-2h-6i-4j5k-1 us_all b-3c-2d-6h-2 us_and c3i-1 us_as a1b2h2 us_at f1j1
    us_both b2c-4d2g1h-4i-1 us_by c1g2 us_can i4 us_do h2 us_down g1 us_for g3h-2k1 us_have d2j2 us_home b-3
    us_in a-2b-2j-2 us_keep b3 us_leave e4 us_not c4d1 us_off c1 us_on c-3e1 us_out j1k1 us_say d1f2g1h-1
    us_see f-3g2 us_the a1b2h2 us_to b-1c-8d-2g-2h2k-1 us_up i-1 us_will d1h2 use a-1b-2c2d3e-1f-8g2h-1i-3
    use_, d-2g1 use_. b-1d-5 use_a d4 use_as c1d4 use_for c2 use_in d-1e2 use_it c-3d-6h3 use_my a-1c-1e-2h-2
    use_of a4c1h3j1 use_ringing h-1 use_the c-1d1g1h-3 use_them j2 use_this h-4 use_to c-4d-2g5 use_your c-1d8
    used a-4c-1d-4e-2f-4g-2h-2i-3j-1k-3 used_. a1 used_the d1 used_to a-5b4c-1d-13f-1h-1j-3k-6 used_up b-3k1
    used_your d1 useful a-3b-1c-6 useless d2e3 uses c-1 usher b-1c-1 using c1 usual d7e-1h-2 va b-1c-1
    vacancy a5b-5f3g-3h6j-2k-1 vacancy_, e-1f1h1 vacancy_. a-4b-4c-4h1 vacancy_and d3g1 vacancy_in a2h1
    vacancy_is c1h2 vacancy_on a1 vacation b6c1 vaccination j2 vague c6d-1 vague_. c1 valid h-2 valuable d4
    value b-2c-1h-2 value_your b-1d2 valued b1c1 values a1c1h-3 values_on c5 van a-3b2c-5d-1e-5g2h-2i-3j4k-1
    van_'s g3j-3 van_, d-1j2 van_. j3 van_and b1h-3 van_driver h3 van_is g-3j1 van_with k-3 vancouver j2 vanish e4
    vanished e5 vanished_, e4 vanishing c1e5 vans b-3c4 variable a-2b5c-4 varied a3 variety c2 varnish e1 vat h1
    veering g3 venue h-3 verdict c-2d-3e6f-2 version a-2b-2f2g1i2 version_of a-1f2g2 versions c2
    very a-1c-2d-2e-5f-1g-4h-3j-2k-3 very_best a-1 very_busy e3 very_clear c-5 very_day g2i1k1 very_decent b3d-1h2
    very_different c1 very_fair c-1h1 very_first b1d2i-1 very_generous d3 very_good a-1b3c-3g-2h-4
    very_gracious d1h1 very_grateful d-2h1i3 very_hard b2 very_hour g5i1 very_interested h-3 very_job f3
    very_keen b-2f-3g-1h-1k-2 very_kind c-5d-4 very_little a-1b3c3d-3g-2i1 very_long c1 very_morning b2g-2j4
    very_much b-2c-2g-5i-1k-5 very_nice a1 very_old c3 very_patient c-1 very_pleasant c1 very_pleased c-2
    very_proud c1 very_sorry d-2 very_welcome c1h-2 very_well c-2g-1 vessel a-1g-1h1 vessel_. h2 vest a-2b3
    vesting b2 vestry b1e1i2 vests b6c-1 vet e-1g4 vet_'s b1g3 vet_, h1 vet_nurse a2 veterinary a1b-2 vetting c4
    vibe a1c5d1 vibes c1d1 vicar b-2c1 victim d4 video a-7b-5f2 video_. c-3 video_call c-5d-3e-1f1g1h-1
    video_interview c1h1 view a2b-12c1d-4e3f-3h-6j1 view_, c3g1 view_. b-2e2 view_from c-4 view_of a1d1 view_on e3
    view_that g1 viewing j3 viewings j2 views c2e2 village a-1b-4c-14g3h1j-4k-4 village_, a-1h-1 village_. a-1b1
    village_and e1 village_school a2h1 vineyard a5i1 visa a-8b-5c-6d-1e-1f2g1h-3i-5j14k-11 visa_, j5 visa_. c2
    visa_and j1 visa_for i3j4 visa_is h1j4 visa_officer h-2 visa_was j2 visas c-5i-2j-1k-3 vision a4b4c-2h4
    visit a-3b-6c-2d-5e-6f-2g5i-3j-6k-4 visit_, a2b1f-1g3 visit_. a-3b-3c1g1h1i-1 visit_to h-1 visit_was a-1c-5d-3
    visit_your g1 visited a-2b-1c3h-4k-2 visited_, c2 visited_. c1 visiting c-1g3
    visitor a-8b-9c-2e-7f-6g-8h-1i-6j-5 visitor_'s d1f-1g-1h1 visitor_badge b-3h-2 visitor_form h1i-4
    visitor_parking d-2 visitor_pass h-1 visitors a-6b-5c4d-6g-4h-1i-4 visitors_'s i-3 visitors_. e2 visits b3
    voice a-4e-1f-1 voice_, c-1 voice_. e-3 voicemail a-1b-4c-10d-10e-9h1 voicemail_. e-1h4 voicemails d1e4
    voices c2e-2k3 void d2e1h4 volunteer a-3b-6c-4d-6i-3 volunteer_, d-3 volunteer_. h3i-2 volunteers a-4b-3d-8h-4
    vote a4c-4e2g1 voted a5b4g1h-4i3 votes h-1i1 vouch b-1j1 vouch_for b-1j1 voucher b-4h-1 vouchers b6
    vouchers_, b2 vouchers_and b2 vp f2 vulgar b1 w e5 wage a-9b11c-7d-1e-1 wage_, g1 wage_. b3h2 wage_and b1
    wage_for d1 wage_i b8h-3 wage_is b5c1 wage_packet b-3 wage_that b-1 wage_with b2 wage_would b2 wage_you b4
    wages a-1b7c1e-5f-1g-4h1 wages_, c1h-1 wages_. h-1 wages_clerk b-3 wages_for b-1 wages_up b4 wagon h2
    wait a-7b-5c3e9g-4h-4i2j-2k1 wait_, b1c1e3 wait_. c-4d-2e3h-5i-1 wait_and e5 wait_any e-4k1
    wait_for a-3b-6d-2e3f1i2 wait_in c1d3 wait_on g1 wait_till h-2 wait_to e-3h2 wait_until i1 wait_up c-2d-5e4h-1
    waited b-7c2d-7e-8g-4h-1k1 waited_for c-2 waited_in c2 waited_outside d-1 waited_two a1k2 waiter c-3
    waiters d-1 waiting b3c1d1e1f-4g-6h-3 waiting_, c-3d-1 waiting_. a1b3h-3 waiting_at e1h1
    waiting_for a2b-4d2e-2g-2i1 waiting_in d4g1 waiting_list a-2e-1h1j1 waiting_on c-4e5g-1h-2
    waiting_room a-3b-4c-3h2 waiting_to b1c4e-1 waits e-1 wake d3f3 wake_up d1 walk b2c-2d-2e-4f1g-4h-4j-8
    walk_, a2 walk_away b4c-2d-1g-3i2 walk_in c2 walk_out g1 walk_past c-1 walk_through c-1 walk_to a-1
    walked a3b-7c-3d-3e-3g-2h-1k2 walked_in a2c1 walked_me a-2c-5 walked_out h-5j1k3 walked_through a1h1
    walking a-2b-4c-1d1g-4h-4i-3j-1 walking_. c-2d2 walks h-2 wall b-7g-5h-6 wall_, a1c-1 wall_. c2 wall_and a1
    wallet a-1b6e-1 wallet_. b-1 walls a1c-2d-1 want a-1b-1c1e-3g1h1i2j2 want_, b-1c-2d2e2 want_. a-2d-6e3h-3
    want_a a-8c3d-2e-4f-4h-6j3k-1 want_an e-2g2h1 want_another d1e2g1 want_back f4 want_from a-1 want_is c-4d-3
    want_it a-1d-1g-2h-3k1 want_me b-1d1g7h-4i5 want_more a-1h1 want_my c1f3h4i3k-1 want_that d-1 want_the a2h4
    want_this h-2 want_to a4b-3c-2d-4e-1g-1i-2j-3k1 want_you d-6e-4g-5h-1 wanted a1b-6c2e-10f-9g1h1i5j-9k-1
    wanted_. a-2e2 wanted_a b2c2d3i3 wanted_it d-1 wanted_me a3b-3d1g4 wanted_more a-2c2 wanted_most a5
    wanted_my c5i6j-1 wanted_the a1c-1 wanted_to a-5b-7c-6d-1e-12f-2g-2h-4i-5j-2k-3 wanted_you d-7e-5h2i-1
    wanting c-3d-8f-2h4k1 wanting_me k1 wanting_to a1d-4f-1 wants a3b-7c-1e2f-4g3h-3i5j3k6 wants_. g2
    wants_a c3d-3g-1 wants_it g1 wants_me b-5c-2e3i4j-5k2 wants_my i1 wants_the a3h-1k3 wants_to c-1g5i-3k1 war c-3
    war_. d1 ward a1b-5c1d-2e-4h1i-1k1 ward_, a-1b-1f2h-1 ward_. c-6g1h1k2 ward_in c1d3 ward_is c1 ward_on h-1
    ward_sister k1 ward_was c1 warden g1 wardens d3 wards b-3c3d-1k2 wards_have k2 warehouse a5b-2c3d-2e1
    warehouse_, a3 warehouse_. a3c4 warehouse_and f1h1 warehouse_is a1c1 warehouse_job a1
    warm b-3d-4e-8f6g-2h4i-4j-2k-6 warm_. f2h-2 warm_for f4h3 warm_thanks h1 warm_till h2 warm_to a-2c8
    warm_words c-1 warmed a2e-2 warmed_to a2c1 warmer a7d8e-3g-3 warmer_welcome a2g-1 warmest h1
    warmly a-8b-7c-7d-13e-9f-3g-8h-12i-6j-8k-9 warmly_, a-5b-8c-10d-10e-8f-6g-8h-7i-6j-7k-8 warmth a-2b-2e-1g-2
    warmth_. a-5g-1 warn g1h-1 warned a-2b1c1d-4h-1j1 warned_me b1c1d-3j1 warning a-2b-8d-1e2h-2i5j-2k-1
    warning_, e2 warning_. b-4d-1e-1h-2i2 warsaw j1 wary c3 was a2c4d-2e-13f-21g-5h-5i-6j-2k-1 was_, c2d1e1g1k1
    was_. a-7b-1c-3d-4g3k-1 was_: h2 was_@number c2 was_a a-2b-3c-4d1f-1g-1h-3j-3k-7 was_able d2 was_about a1d1g-2
    was_addressed c-1 was_after a4b2g1h1 was_all a-2 was_already a2c4d1 was_also b2h2 was_always a9b-2c-4h-1
    was_an a2b-4c-1e1h-3i1 was_and c-2h1 was_anything c2 was_approved j2 was_as a1b1c-5d2 was_asked b-4c8d-2i1j1
    was_asking b3d-2 was_at c-7d-2e-1k2 was_bad k2 was_badly c-1d-3k1 was_being b1c1 was_better a-5c-2
    was_between a1h1 was_blocked c1 was_born a2d3k2 was_brought b2d1g1i1 was_busy c-1h2 was_cancelled c-3j-2
    was_careless d-1 was_changed g1 was_charmed c-2 was_chuffed c-3h-2 was_clear b1c-6 was_clearly c-2
    was_comfortable c-1 was_coming c8d-3h-1 was_confusing c1 was_cut b-1c2 was_dead c-3d-1 was_decent c-1d-3
    was_delayed d2 was_delighted c-6h-3k-2 was_described a-1h1 was_diagnosed k2 was_dirty c3 was_disappointed b2
    was_disappointing c3 was_disorganised b1 was_doing a-1c4 was_done a-3i3 was_down c-2 was_driving d2
    was_due b1c-1 was_enough a2b-1c1 was_entirely c-3 was_even a-1c-4 was_ever b-1c-2 was_expecting b1
    was_explained c2 was_extended c1 was_fair c-1 was_far h1j1 was_fascinating c-2 was_filthy c7d1 was_fine b2
    was_first a1 was_for b2d1 was_friendly a-1c-2 was_full c2d1h1j-1 was_fun c-5d2 was_generous a-1b-2c-4d-9
    was_getting b2 was_given a-2b4c5 was_glad c-8h1 was_going e4h3 was_good a2b-4c-8h2 was_grateful c-2d1
    was_great c-2h1 was_half c2d1 was_handed c4 was_handled c4 was_happy b-1 was_hard a2d3 was_honoured d-2
    was_hoping a3b5c4g1 was_how b1c-1 was_i a-1b2c-7d2h-3 was_ill e1 was_impressed a-2b-3c-8k-2
    was_in a-3b-1c-2d1g2h4i-1j-3 was_interviewed c-1 was_it c-5d1e1 was_just c-5e5 was_kept c5d1
    was_kind b-2c-1d-7h-3 was_late c-8d-3 was_leaving b2 was_led c4 was_left c4i1 was_like c-1e2
    was_looking a2b4c1h2k1 was_lost e2 was_lovely a-3b-2c-8 was_low b2k1 was_lower b2 was_made a1c-1h2k3
    was_me b-1c-10h3 was_meant b-3c4d2g-2 was_meeting b-1 was_met c-3 was_mine b-4c-5i1 was_misleading c4
    was_missing a4c-1 was_more a-5c-3h-1 was_most a2b1 was_moved g5 was_my a4b-6c-7d-2e-5g-4h-8i1k-2
    was_nervous c-1d-2 was_never a1c-2g1h2 was_nice c-2d-3h1 was_nine a1d1 was_no a3b-1e1 was_none c1
    was_not a6c2d-4e-7g-5i-6j1k2 was_nothing a-4c-4 was_of c3d-1 was_off b-2c1h-3 was_offered a3b-2c-8
    was_on c3e-4j-3 was_one b-1c-3 was_only b-6c1 was_out c2d-1e1h-2 was_over a-2c1g1 was_part b1c-3
    was_patient c-3 was_pleased c-4 was_pretty c1 was_promised a-1b3c4i-4 was_put c9 was_quick c-4i1 was_quite b2c3
    was_raised b1d1 was_rather b2i1 was_real c-5 was_really a2c-1d-6 was_refreshing c-1 was_refused h-2j3
    was_right c-2h2 was_rude c2h1 was_said c2d3 was_second c-3h2 was_sent c2 was_set a1 was_short c2
    was_shown b1c2d1h1k-1 was_simply a3c-1d1e2h1i2 was_six a1h1 was_slow c-3e-1 was_so b-6c-6d-9e-3g-1h-6i-2
    was_some b-1 was_something a1b3 was_sorry d1 was_speaking c3 was_spot c-1 was_standing c1 was_still c4d2e-2g2i1
    was_stronger a1h1 was_struck c-4 was_stuck c-4 was_surprised c5 was_taken j-2 was_talking c4
    was_that a1b-1c-4j2 was_the a3b7c-10e-3g-15i-4j4k-4 was_there a-1b1c4 was_thoughtful d-1h1 was_three b1c-4
    was_tickled h1 was_to a-2b-3c-2d1g-1 was_told a-1b4c2e-1h-6k1 was_too a2b3c-4d-3e2h-1k-1 was_torn a5
    was_touched a-1b-5c-10d-4k-3 was_trained a2 was_travelling e1 was_treated c1d1 was_two b2c3d1 was_under b2c-6d5
    was_unpaid b2 was_unprofessional c2 was_up c-4d-1i3 was_vague c2 was_very a-8c-7d-13e1g-4i-3 was_waiting b1c1h1
    was_warm c-3 was_well b-1 was_what a-1b5c-3 was_when g2j1 was_with i1 was_working d2 was_worth a-3b-9d3
    was_written b1c6d3 was_you a4c-1 was_your a-4b2d2 wash d5 washout g3 wasps d3 waste a-5d1e-2 waste_a b1
    waste_any c1d1 waste_my d6 waste_of c-1 waste_your d-2g1 wasted c1d4h-3 wasted_on c-1d-3 wasting d9h4
    wasting_a d4e1 wasting_my d3 wasting_your h4 watch b-4c1d2e6h-6 watch_. d2 watch_this d-3e7g-3 watch_your d1
    watched c6d1k-1 water b-6c4h-4i-1j-3 water_, a-1c2 water_. a2c3d-1e1 watered h3 waters j-3k5 wave d-2g-3h-1
    wave_. e1 waved a-2b3 wavering e-1g7h-2 wavering_, g5 waves a1 way a3b-4c1d-2e1f-6g2h-1i-6j-1k-1
    way_, a-7b-5c-6d-7e-3f-2h2 way_. a-2b-5c-3d-4f-6g-1h2 way_: a3c-1h-2 way_? b2 way_and c-4h3k2 way_back a-1
    way_better a3g1 way_home c-5g-3 way_i a4c-1d1g3k-4 way_in c3 way_is h3 way_more a1g-3h1 way_my c1g1
    way_of e-2f1g2j-2 way_on c-1 way_or a-3e10f-1h-4 way_other c2d2 way_out d6g-3h-5 way_over b1g2 way_round c-1
    way_that a5b1c-1d-1 way_the a2c8d-1g-5 way_they c-2 way_things g3 way_this a2b2 way_through a1
    way_to a-2c1e-1f2k1 way_with b-1k-3 way_you a-9c2d1e-5g-5h-3 way_your a-1c2d2 ways a1b4c2d1h2k1 ways_, b2h1
    we a-10b-4c-11d-6e4g-2h1j9k1 we_? e2f-1 we_agreed c1e-2g1 we_all b3c-2e-1 we_are b-2c-1d6f-5g1i3j-2k4
    we_both a2c1d3f3 we_can a-5b2c-6d-1e-3f6g-12h-1i-6j3k-2 we_could a-4c-4d-5e-4f-1h-3i-2k2 we_did a-2e-1f2
    we_discussed a3c-1f1h2 we_do c-1d-9g-2h2 we_end e2 we_find d-1e-1 we_get b-1 we_go j2 we_got j1
    we_had a3b-4c-11e1h3k1 we_have a-7b-1c-1g5i-7j1k1 we_hear e3 we_just e3 we_last b1e-1g1 we_leave a2b-1e2f1g1h-1
    we_left f4 we_look b-2h1 we_lost j-1k4 we_make g-1 we_may h-4 we_meet e-5 we_met b-3c-3d-3e-1i2 we_might e1h1
    we_move b-6d-5e-2f-10g-7i-6k-2 we_moved j1k-2 we_need f1j1 we_never b3h3 we_park e5 we_pay b-3j1 we_put d1
    we_say b2c-2d-4e1f-1g-4 we_see e1g-2h1 we_settled i6j-2 we_shall e5 we_should g2 we_sold b-2 we_speak g1j3
    we_spoke c-4e-3h5i-4k-2 we_start k1 we_talk b1c1d-4e4k2 we_talked b2h2 we_treat f4 we_went i3k-1
    we_were b1c3f-2g1h3i3j-1 we_will a-6b-3c-4d-4e5f1g-10h-6j1k-4 we_would b6c5d2e-3g1j1k-2 weak c3d-2h-2
    wearing a-2c4i2k2 wearing_a c1k2 weather a-1b-1c-4d-11g-6h-4k-4 weather_, c1 weather_. k-1 weaver h2 web c2
    website a-5b1c5e-3f-1i-3 website_, b2c-1h1 website_. c-1 website_is c2 website_says c4 wed g3
    wedding a2c-6d-8e4g3h-5i-3 wedding_. g1j-1k-1 weddings a3g3h1 wednesday a-4b-3c-18d-7e-8g3h-3i2j-4
    wednesday_'s a1g1h2 wednesday_, f3g-3 wednesday_. c-2f2g1h-1i3 wednesday_@number g-4 wednesday_at b-4g-1
    wednesday_from g-3 wednesday_is a-4g6h-2 wednesday_morning g-4 wednesday_noon i3 wednesday_or g-2k2
    wednesday_suits a-5 wednesday_the g-2i-1 wednesday_to b1 wednesday_week h1 wednesday_will g5
    wednesdays b-6g1h-1i2 weds d-1e-4 wee c-5d-4e1g1k1 wee_bit b1g1 wee_think e2 week b1c-4d-3f5g-3h-2j1k3
    week_! i1 week_'s a-1c2g-4h3i1 week_, a-4b1c-6d1e3f-1h2i-6j1k1 week_. a-1c-6d-4f4g3i-4j2k3 week_after g-4i-3
    week_and a-1c-3d-4e-6g2k1 week_at f3h-2 week_before h1 week_by h2 week_for h-3 week_from h1 week_goes e3g-1h3j1
    week_i a2c-1e2j1 week_in a1f-1h-2i1 week_is c3g2 week_of d1f-1h1j-1k-1 week_on i3 week_or e4f2 week_over h-3
    week_so e1g-2h-2 week_that k1 week_there f1h1 week_to c1e-2f1h-5k-1 week_with c1h-4 week_you d2k2
    weekend a-2b5c-3d2e-2f3h-1i3j3k-9 weekend_, d-6f1h-2i-4 weekend_. a-3c-6d-2e-4f1h-1k-2 weekend_and b-5c1h1j2
    weekend_i g1 weekend_job b2 weekend_of h1 weekend_so g1 weekend_to h1i5 weekend_work b1c1h-2 weekend_x g2
    weekends a-2b4c2e-2g-6h-2i2 weekends_, i1 weekends_. b2h-4 weekends_are b-2 weekly a-4b8h-2 weekly_, b3
    weeks a-3b-1c6d3e6g-5i4j-2k7 weeks_'s b4c-8g-1i1 weeks_, a-2b-5c6e5g1h-7i2k-1 weeks_. b-5d2e2g-1h-4k4
    weeks_ago c-6e2g1h6 weeks_and b-1d-2e1h-1 weeks_at i3k1 weeks_between c3 weeks_for c3d-1h2 weeks_from c-2
    weeks_here i1 weeks_i j1 weeks_of b2d3e-2h3i-2k2 weeks_on h1i1 weeks_to c4d1j3 weeks_with d-2e-1h2
    weeks_without c2 weep c1d2g1 weigh b-5c-3d-2e4g-5 weigh_one a-2h-1 weighed a7b-10c-1d-3e-2f-4
    weighed_it a2b-3f-1 weighed_the a2 weighing a3b-9e10f-1h-1k-2 weighing_it e3 weighs b-2d1 weight a2b-3d-4
    weighting a-1b6c-1g-1 weird c4 welcome a-2b-1c-1d-4e-1f3g-5h-10k-5 welcome_, h-1 welcome_. b-5c-8d-7f-1g-5
    welcome_a c-1f1 welcome_at b2 welcome_i a1c1d2 welcome_in c-2 welcome_on c1 welcome_to a-1c-5d-1f3h-4
    welcome_was c2 welcomed a1c1h1 welcomes d4 welcoming_. c1 weld i1 weld_test h1i1 welder b2h4 welder_. h1
    welder_and c-2 welding a2c-2h1 welding_. c-3 well a-3b-1c-6e-8g4h-4i-7j-7k-5 well_, a2c-11d3e-1f2g-4h2j-2
    well_. a-3b-3c-4d-6e-3g-6h-2k-3 well_? d1h1 well_and c-4d-5g-1k1 well_as a1c-5g-1 well_at a2
    well_be a-2f-2g6h-5 well_below b3c3 well_by b2 well_deserved a1 well_done b-3c2d5i-1 well_earned b-1
    well_end g6 well_for d-4 well_have c2f1g2 well_in c-2 well_not c3g5 well_of a-4b-3c-1d-6h-2 well_organised g-1
    well_run c1 well_so i1 well_spent h1 well_that c-1 well_thought c-1 well_to g3 well_with b-2c2d-3h-7
    well_worth b-1 well_you d-4 wellington a1h2 wellness c1 went a3b2c-1d-6e-1h5j-2 went_, b2 went_. a-1e-1
    went_ahead j1 went_and h-2 went_at b-1 went_back b-2c-2e-5g2h-5 went_down b-3 went_for a8h9k1
    went_home c-1j-1k-1 went_in i-1j-1k-2 went_into d1e-4k1 went_missing e1 went_off c-1e1h-2 went_on b-4c1i1
    went_out b1d1h-4 went_quiet c1e-2 went_silent e1 went_straight c-1d1 went_through b-3
    went_to a-1d-8e-1g-5h-5i-3j-4k-1 went_unanswered c5 went_up b4c-2h-1 went_well i2 went_where a2b3
    went_with a4b2e1g-1h12j2 were a-2b-4c5d-3e-8g-1h-4j-6k-1 were_, a-3b1c5 were_. a2c-7d-4g1
    were_a a1b-5c-4e-3h-4j-1 were_about b1 were_all c-6d-3 were_already a1 were_always a2d2 were_born c-3d4
    were_both a-4 were_clear c-2 were_for c-1 were_going b2i1 were_good a-1b-1c-3d-5h-3 were_gracious h-1
    were_great d1 were_hard b1 were_i c-1g7 were_in b1d2 were_kind a-6b-2c-3d-2 were_late b2c4 were_looking c3
    were_lovely d-2h2 were_lying c1 were_made c2 were_more a-2b-1 were_my a6b-3h1 were_never b2c1 were_no e2
    were_not b-1c3d3g-4h-3 were_offering a1b1 were_on a2b-1 were_out c4 were_patient a-2c-1 were_quicker a2c1
    were_right a-5b-2c-4d-3g-3 were_so a-6c-4g-2h-1 were_spoken b2c1 were_spot c-4 were_the e-1f6h-8
    were_to b2d-2g5h-4 were_too c-3 were_tough c-3 were_two h1i1 were_up a3 were_very a-3b1c-1d-5h3 were_well c-1d1
    were_what b5j2 were_wondering b-3 were_worth b-1 were_you b1c-5d2e4f2h-2 were_your c-1f4h3 wet b1c-3d1h-4k-3
    whack b6 what a2b8c2d2e1f-1g-5h-1i1j-2k-1 what_'s a-5b3c1e-1g-3j1 what_, f1 what_? d4
    what_a a-9b-1c-5d1e-9g-8h-2i-2j-3k-6 what_anyone b-1d-3 what_can e1 what_comes e3h2 what_day k1
    what_decided c-2j3 what_did a-1b1 what_do b-1d-3g2 what_does b3d-2 what_drew a-1 what_figure b1h2
    what_former c2 what_goes b3c1 what_happens e2f2 what_he b3 what_i a6d-5e1f-8g-6h-1i3j-6k-2 what_is c4d5g-1
    what_it a-3b2c1e-2g2h1j1 what_kind c1d2 what_more a-1d-1 what_my a-1b-2c-1d2e4 what_on c1d1 what_one b-1g2
    what_others g-3 what_part b-7c-3d8 what_put c1 what_salary b-1 what_she b1c1 what_sort b6 what_swayed c-2
    what_swung b1c-1 what_that c1d-1 what_the a-5b2c1d-1e3f-1g-2i-5j-1 what_they a1b-8c-4d-2f1i2k-1
    what_time b-1d-1 what_tipped a1c-5d-1j1 what_to b1e4 what_was b-4c5d2i2k1 what_we a1b-2c1e1j2
    what_with a-3b-1g6h-6 what_would b6c-3d-1e-1g4 what_you a3b5c-4d2e1f3g-11h3i-2k1 what_your a3b4c-3d-5e-4f1g2h1
    whatever a-12c-2d8f-1g-14j-1k6 whatever_, b-5c-6d14e-1k1 whatever_. d3k1 whatever_else h2 whatever_happens d-4
    whatever_i b3c1 whatever_the b-4c-5d-5e-4h-4 whatever_you a-1b1d-6e4g-1 whatsapp b-2e4 wheel b-3c1k1
    wheel_. c1k1 wheelchair c1 when a3b1c-1e11f-8g-1h-1i-5j1k-2 when_, e3 when_. c-5d-7e9f-5g-7h-4 when_a d1
    when_god e2 when_he a3b2 when_i a2b1c5d-2e3f-3g-1h2i-5j-4 when_it a1b-4c1d-7e2g-9h-4i-3 when_my d-3e2f-1i2j-1
    when_she c-1 when_somebody a1c-1 when_that e4 when_the a1c-5d-5e4g-3h-3i3 when_there b1e2g-1 when_they a1c4e3
    when_things e3 when_we c-5g3i-1j3 when_you a-2b1c-3d4e-8f1g7h1i-1j4 when_your a-4c-1e-6k1
    whenever a-10b-1c1d-16e15f-9g-5h-13k3 whenever_, e2 whenever_. e5k1 whenever_i c5d-1e4f-1h-5 whenever_it e1
    whenever_that e6 whenever_the e2k1 whenever_you d-1e-5 where a5b4c2d1e-1f1g-4h3i-2j2k-3 where_a a2
    where_he d1h1 where_i b2c-1d-1e-3f-3g-1h2i-2j-2k-2 where_it a-3b-3d2f4h-2 where_my a3b-1c-2h3 where_nobody b1c2
    where_on b1d-2 where_one a-2 where_people c-3 where_the a3b5c2d5h3i-1k-3 where_they b-2c2d1
    where_to b-1c-6e-3f-4j3 where_we a-2d-2e1f3g1j1 where_you a9b-5h-1 where_your d-2 where_yours a3e1
    whereas a8c2d-3g-4h-2 whereas_with a4b-2 whereas_your a2 wherever d-1 whether a-11b-2d-1e-2f-4g10h-10i5j3k-5
    whether_a b-3c2g5 whether_i a-4b-10c1d-3e1f-4g6h-2i4 whether_it b-3d-1g1 whether_my d1
    whether_the a-1b4c-1d-2e-9f1g-2i-5j2 whether_there d2 whether_this f2g2i2 whether_to b-1e-1f-1g8h-2
    whether_we d1 whether_you c2d-2e-1g-1 which a2b-1c1d2e-1f-2g-2h2i2j3 which_, b1d3 which_at b2 which_beats h-1
    which_came a-2 which_case b1c-1f2g2 which_company a-2b-2h-2 which_day e3j1 which_does c7d-3
    which_explains a-3c-3e1 which_fits a3h4 which_gave c1 which_has c-4g-1h4j-2 which_i a2b2d-1e-2f-3g-2i2k-1
    which_in a1b5c-3 which_is a2b-3c1g-4i-1k1 which_job a1 which_leaves b-1 which_made a-3b-2c-2h-4
    which_makes a-1h2 which_matters j1 which_means a-5b-2g-2h4i1 which_my a-1b2 which_never c1 which_no a3
    which_nobody b2c-1d-1 which_of a-2c-5d-1e-1g-6h-5 which_one b2c-2d-2e2f2 which_part b-3c-1d7 which_puts g2
    which_rather g3 which_rules g5 which_says c2d1 which_school a-4b-2 which_suits a1b-2j1 which_team f1
    which_tells c3d2k2 which_the a4b3d1 which_they b-4j-2 which_turned c1 which_was a1b-1c1d-2g1i-4j4
    which_way e1h-2 which_we e1 which_will g3h1 which_with a-1b1 which_would a1g1h1 which_you a3b2c2d1f2h-1
    which_your a2d2 which_yours a3c1 whichever a-2b1d3e-4g-4 whichever_of d1 whichever_you e-5h-1
    while a-4b-4c5d3e10f8g-7h-6j4k-4 while_, a-2c-4e1h-3 while_. a-2c-3d-3e7g-6h1 while_and c1 while_before e4
    while_i a-2b-2c2f9g-7h-3i1j2k-1 while_it k1 while_longer e5 while_my b3g1j1 while_since d2e-2h-1 while_the c2d1
    while_to c3d-2 while_we b-6e-3j4k-1 while_you a1d5 while_your h2 while_yours a1 whisker a4 whistle b-3e-3f2
    whistle_. d2f2 whistle_for d5 white b-2c-8d2e-5h2i1 white_. i1 whitsun c1i1 who b-4c1d4e-3f-1g-5h2i5j-5k-6
    who_'s b-2c2d3e-1i1 who_actually d-1 who_answered c-1d-1 who_applied c-3 who_are c-4d-1h4 who_asked c-5d4
    who_can a-2e1h-1 who_cares c-2d3 who_could b-2d-6k-1 who_do c1 who_does c2d2 who_else d-2g-1h-1 who_even d2g2
    who_explained d2 who_gave c-1 who_gets c-2d4 who_had a-1c-4h1k-1 who_has d4h1k-1 who_have b1c2 who_i b-3c6d-8h5
    who_interviewed c2d2 who_is a-1b1d-1e1f1h1 who_keeps i1 who_knew b1d-1 who_knows c-5d-3e3f3g4 who_left h1
    who_likes a2 who_lives d-1 who_looks a2 who_loves a3d-6 who_made a-2c-2 who_makes a1c-1 who_needs a-1 who_on d5
    who_pays b1 who_pulled h2 who_put b1 who_raised k1 who_rang c4d-7 who_read c-3d-1 who_said b1h-2 who_sat c-5d-2
    who_says f1 who_should d-2 who_showed c2d-6 who_stepped h4 who_still h3 who_taught a2 who_told b3c-5d1
    who_took a1 who_trained d-1 who_used c5d-1h1 who_waited d-1 who_wants a4d-1e1h-1 who_was a-3b-2c1d2h-4
    who_were a4h2 who_will d2h1j3 who_withdrew h1 who_work a-4d1 who_worked c4 who_works b2
    who_would a5b-5c5d-3h4i3 whoever a-5b-3c2d3e-4f-5g-6h3j-1 whoever_'s h3 whoever_designed c-4
    whoever_gets a-5b-3c-4d-7g-4h-2j-1 whoever_is h6 whoever_wrote c2 whole a-1b-2d2f-4g3h-2i1j1k-4 whole_, a2b-2g4
    whole_. c-2e4 whole_brigade j1 whole_crew a-3j2 whole_cv c4d-2 whole_day c-1g2 whole_department g2
    whole_family c-3h-3 whole_group b1 whole_heart h5 whole_life d-1 whole_lot c1 whole_month e2
    whole_of b-2c-3d-1e3 whole_office c-2k1 whole_process d1 whole_story b3 whole_team c-4 whole_theatre c-3
    whole_thing a-4b-3c5g1h3 whole_time c4 whole_ward d1 whole_week b2c-4d-3e-2h-5i-1k-4 whole_weekend b1
    whom h-3j1k1 whom_i d-3k1 whom_to d1 whose a15b-1c3d1e-1f-1g-1h7i2j-1k-2 whose_remit a1 whose_work a3h2
    why a2b-1c-1d4e-1f-10g-4h-2j1k4 why_, a1d3 why_. a-4c4d-2h2k3 why_do b1d3 why_i c-1h-2k3 why_should a1d1
    why_the d2 why_you a-2b-1d-1e-1g-2h-3 why_your c-5d-3 wi a1c-2e1h-1 wi_@other a2 wide d1h-1 wide_. b-2d2
    wider a10c-5d-2h4 wider_than b1 wife a1c-5d-1e3f-2g1h-2j3k2 wife_'s a-5b-2c-6d-4j2k2 wife_, a3b3d-2e2g-3
    wife_. a1e1i2 wife_and e3h-4 wife_did b-2 wife_got h1k1 wife_has a-3c-2g-3k-2 wife_is k5 wife_says d1f-2g2
    wiggle b4 wild a1 will a-5b-2c-10d-2e10f-3g1h-2i-3j5k-6 will_. a2b2e3g-2h-3 will_admit a1b3c3 will_allow c1e-2
    will_also d-1e-4j1 will_always a1d-2e-2 will_answer d4e-1h-4 will_ask d1e-6g-2 will_be b-1c-1d-1f-3g3h1i5j3k-1
    will_bell e1 will_bring a1b-4 will_buy b1 will_call e-3g-6h-4 will_carry e-3g4 will_check e-3h-1
    will_circle e6g-2h-2k-2 will_clear b2 will_come b2c1d-10e4f2g2h-3 will_confirm e-1i-3 will_consider e3h-2
    will_contact e2 will_continue g1 will_cross e3 will_decline f1 will_do d3e-3h-6 will_drop a-3b-7d-6e3f-3h-10i-1
    will_email d-1e-2 will_end b-4c2e-7g4h-2 will_ever d3 will_file j1 will_find a-8b-2c-6d-4e-2g-9i5
    will_follow d-8e-5h-5k-3 will_forgive d1h4j2 will_get a2b2c-6d-5e1f-4g-1h-2i1k2 will_give a-2b-1d-5e4h-1
    will_gladly b-2e-5f-3g-1h1 will_go a-2c-6d-1e3f1g1h-1i-1 will_have a1c-11d-5e6f-3h3j-1k-1 will_hear e5f-1g-3h-5
    will_hit e5 will_holla e1 will_holler e5g-3h-3 will_i a1b1d3e-4g3 will_inform e6h-4 will_join e-1h-1i1
    will_jump e-1 will_just b1c3d-5e8f-2g-1 will_keep b2c-3f-5g1h-2 will_know d-8e10g-6h-4 will_learn a2e1h2
    will_leave a-3c1d1e-9g-2h7 will_let a3b1c-2e1g-1h-9i-2j2 will_live j2 will_lose c2d1e-2
    will_make a-1b-5d3e2f-3g4 will_manage d1e-2g2j1 will_maybe b2g1h-3 will_meet a2e-2g-4 will_message e5g-1
    will_miss g3 will_most g2 will_mull e1 will_need b-2c1d5h1 will_never b1e-1g2 will_no d1e1g-3h3
    will_not a1d-1e-3f-5h9i-1j-2k2 will_notice e4 will_pardon b3c3d1 will_pass b2d1e-4f3h5 will_pay b-3
    will_perhaps g2 will_phone d1e-4f1 will_pick e1h-1 will_ping d-3e6 will_play e4 will_post b-1e-2f-1h-5
    will_probably b1c2e-2g10h-3k1 will_put a-1b4e-7g-4h-3 will_raise h2 will_reach d-2g-1 will_remember d-1e-4
    will_report d6e4 will_respond e2 will_return g-1h-1 will_revert d-1e8g-2h-3 will_ring d-5e-2g-4h-5
    will_say a-1c-2d3e-4f1g-3h1 will_see a-6b3c-7d-5e5f-3g-2i2j-3 will_send b-3d-12e-7f-4g-5h-2i-4j-2 will_shoot e2
    will_shout e3h-5 will_show e1g1 will_sit f4 will_skip e-1 will_sort e5 will_speak e2 will_start e-1h1
    will_stay b-1d1e1h8 will_step h-3 will_stick g1 will_still b2e-7f-2g5h-5 will_stop e-4 will_surely d-2
    will_surface b-1e6h-5 will_take a-2b-2c2d1e-5f2g3h-4j1 will_talk d-1e5h-3 will_tell a1b-7c2d-6e4f2g-2h-12
    will_text e1g-2 will_thank d7 will_the d-3 will_therefore a1 will_think d-2e5f1g-6 will_touch e5 will_try d-1
    will_turn c2e3g-1h-3 will_understand a4e-3h3k2 will_update e5 will_wait f1i-1 will_walk f2 will_want e-2f3h1
    will_work h4 will_write g-4h-5 will_you d5e-5f2h4 willing d-7e-1f2g-7j3 willing_to d-2f3g-6j1 win b1d-7e-1h-2
    win_. a-2b2h1 win_the h-3 wind a-3b1c-8g6 wind_, g1 wind_of b2k1 window a1b-6d-2h-8 window_, g-2 window_. g1j2
    windows c1d-1h-1 windows_, b1 winds c-1 wing a-1b-3d-1 winner a1c-6i1 wins a4b1c-6d-5h-6 wins_. e1
    wins_hands a5 wins_on b1 winter a-11b1c-1d-5e-2f-3h-5i-3k1 winter_, h-1 winter_. b3 winter_and c-1k2 wipe d3
    wiped e3 wire b-1c1 wiring c4 wisdom a1g2 wise a1b4d-2e-4g4h-1 wise_to g2 wiser a3d-1e-2g4 wiser_for g1
    wiser_move a3 wish a-1b-5c-4d-3e-7f-1g-4h2i-5j-10k-13 wish_, a3 wish_. a2 wish_for a-6d-6h-6 wish_list a6h-1
    wish_that c1 wish_the a-5c-9d-1g-6h-1 wish_them h2 wish_to a-5b2c1d2e1g2h8
    wish_you a-12b-11c-13d-8e-12f-5g-14h-17i-5k-3 wish_your c1d2h-5 wished c-1d-7i2j2 wished_for i2 wished_me b2
    wished_to d-1j2 wishes b-10c-13d-17e-11g-14h-5i-1k-1 wishes_, a-6d-5e-5h-8 wishes_for a-1h-6 wishes_to a1
    wishes_with h-5 wishing a-5b-13c-16d-14e-13f-4g-2h-11i-8j-6k-7 wishing_the c-1
    wishing_you a-9b-7c-9d-10e-9g-7h-7i-1 wit a1d1 with a-1b2c-1e-2f1h3k-1 with_, a2b-1c-5d-2e-3
    with_. a-6b-1c2g-3h-1 with_@number b4e1h-2j-1 with_a a-3b5c1d3e-2f5h1j1k-3 with_all a4b2c-3d5e-1g1h2i1
    with_an a-3b2c-1d-2e-3f5h1i2 with_another a-13b-5c1d-1e-2g-4h5i-1j-2k-10 with_any a-1c-1d-1g1h-1i2
    with_anybody h-2 with_anyone d-5h-2 with_anything h1 with_at d1 with_being a-3b-2 with_bells b1
    with_better a8b2c1d3h2 with_both g1h3 with_calm e2 with_chickenpox g2 with_confidence g1 with_dementia k-1
    with_each b2c3 with_every a-1c-1h-1 with_everyone c1d1h4 with_everything c1 with_exams g1 with_family e1
    with_far a-1h1 with_finding d-1 with_five c1 with_forty c-1 with_four b1c-2j1 with_free b4 with_fuel b1
    with_full b1h-1 with_good a3h3k-2 with_great c-5d-5h1 with_half f2h-1 with_her a3b-1c-3d-1g1k4
    with_him a3b-1g2k1 with_his d1h-3 with_how c5d-4e-1 with_interest h-4 with_it a-3c-3d2f-1g2h2i-4j1k-2
    with_its a1 with_joining h1 with_joy a1d-1g-1k-3 with_less c2d1 with_long h-2 with_love a2h3 with_many h1
    with_me a-3b-17c-1d-4e10f-2g-8h-6j1k-11 with_money b-4d-1 with_more a1b-3c4d8h-1 with_mrs a1 with_much c1
    with_my a3b-1c1d-1f-1g-1h-1i-1j-3k2 with_myself a-2h-6 with_no a-7b2c5d-2e1f-8g-5h-7j1k-3 with_nobody b-1
    with_nothing b1k2 with_old a2 with_one a-4b-6e-1f6g5h-3 with_other a-2g1h2 with_our c1g1h-2j1 with_overtime b3
    with_people h1 with_pneumonia h1k4 with_real a-1c-3h4 with_reference h-1 with_regret c2f2g1h3
    with_respect a1c1d-2e-5f-1g-3 with_sincere h1 with_six c-1 with_so b-1c3d-4e-2 with_some c2
    with_somebody a-3e3g2h-2 with_someone c4f3g1h-2 with_something e-2 with_such a-5c-10d-1h1 with_thanks d-8h10
    with_that a-2b5d6f-2g-7 with_the c-5d1e2f1g3h2i4j2k-5 with_their a-2b-1c-6h-1i5j-3
    with_them a10b-3c-2d-9f2g1h1i7j-2k-6 with_these b1d1h-1j-1 with_this c-2d-2e-3g4h2i2k2 with_those c-1d1
    with_three a-1b3c-2g-1i-3 with_time b1d-2 with_tips b5h-1 with_twenty c2 with_two c-5d-1e-1g-1h-2j2k1
    with_us b-5e1g1h-4j1 with_warm h1 with_what a1d-5k-1 with_where a5h-2 with_whom b2 with_work h2 with_ye b2
    with_you a5d-3e-7f3g5j-1k2 with_your b-2c-7d3h-2j-2 with_yours b-1h2 with_yourselves c2d1
    withdraw e-7f2g-3h16i-1j-2k-3 withdraw_, a1b2c2d6e-2g2h6i1 withdraw_. b-2c4d-14e-12f-3g2h7i-1k-5
    withdraw_: c4h3 withdraw_and h3 withdraw_because b1h3 withdraw_from a-2c-9d-7e-5g-8h8i-8 withdraw_me b2h6i1
    withdraw_my a3c-12d-5e2f-1g-14h7i1k-3 withdraw_with f1 withdrawal a-6b-10c-1e-10f6h8i-9 withdrawal_, d1f5g2h5
    withdrawal_. c1f1h5 withdrawal_from f-3h-1 withdrawal_last h-1 withdrawal_of h4 withdrawal_stands h4
    withdrawing a-1b-1c2e-10f1g1h12i-1j-3k-2 withdrawing_, a-1b-2c1d1e-6f4h3i4j-2
    withdrawing_. a-1b1c1d-1e-5f-8g3h8i-4k-3 withdrawing_: h3i1j1 withdrawing_; h-2 withdrawing_and h1
    withdrawing_as b1f1 withdrawing_because a-1b-3c3d-1h7i1 withdrawing_for h-2
    withdrawing_from a-1b-1c-4d1f-1g-5h4i-4k1 withdrawing_my a1c-2d-13f-4g1h-1i-6j-3 withdrawing_since a2h4
    withdrawing_today h4 withdrawn a-1c-9e-3f1g-3h10k-4 withdrawn_, a-2d-1e-3f4 withdrawn_. b1e-1f-8h10
    withdrawn_and h3 withdrawn_for i1 withdrawn_from h-1 withdrawn_with h-1 withdrew a-6b-7c-10e-6f-4g-2h2i-5k-4
    withdrew_. h4 withdrew_from a-3c-5e-3f-1h1i-3 withdrew_his h-1 withdrew_in h2 withdrew_my h-7 withdrew_on h1
    within a4b-6d-4e-5f2g-8i5j2k-7 within_a a4b-3c3f1h-2i-2 within_the b-2c-2i3 within_two c-1
    without a-7b4c6d-4e4f1g-1h-1j5k-1 without_a a-1b-4c4d-11e2f-5h3k-4 without_an c2d-1e2 without_any b4h-3
    without_asking c6g1h1 without_being c-1 without_having c1 without_me a-4b-9c-9f-4g3h9 without_one c1
    without_prejudice c-1f5 without_so c3 without_telling c2k1 without_the b2c-3f4h-5j1 without_your c-1g-1
    witness g1 witnessed c2d1i1 wobbles h1 wobbling e-5g6 wobbly g2 woken d3 woman b-4c6d5g3h7k3 woman_, d1g1h2
    woman_. c-1d1h1 woman_of c3h1 woman_on c5 woman_who h2k1 woman_with g2 women a-1b-4c10d2 women_on c2
    won a8c-7d-9e-5f-1g-2h3k-3 won_, a4h4 won_. a2b-1g1 won_a a-3b-3 won_by a6 won_me a5b2d-3h1 won_my k-1
    won_over a2c1 won_the a-6c-3d-3g-2h-3 wonder a-7c5d3e-7f-2g10h-7i2 wonder_if a-1b-2c1e-3g7
    wonder_whether c2g5i2 wondered a-5b-8c-8e-3g-3 wondered_if h2 wondered_whether a-4b-1c-1f-1
    wonderful a-8c-11d-4e1 wonderful_. b1c-2e2 wondering a-4b-3c2d-8e-2f-2g8h-3 wondering_. b-2c-1 wondering_if g5
    wondering_whether c3 wonders a-3c-1d4f-1 wonders_for d1 wonders_how c-1d1 word a-3c-2d2e6f1g-2h-1k-5
    word_, b2c1d4e1 word_. a-4c-4d-4f-1g1h-1k-1 word_@other c3 word_@quote c-5d-2i2 word_about b1c2e-3f2
    word_against c-2k-2 word_and h1i1 word_for b-1c2d2h-1 word_from d-7e2f4h-3 word_i c2 word_in c-1h1
    word_is b5c-2d2h5 word_of b-1e1h-4j1 word_on j1 word_out c-2e2 word_that c1 word_to c-6d-3f1g-3h6
    word_with c-6h-2 wording i3 words a-1d4f-1g-2h-4i3 words_, i2 words_. a-2d1h-2 words_about c-4d-2h1
    words_even d2 work a1b-2c-1f-1g-2h3i-6j4 work_'s e2 work_, a1c-2d1e-1f2g6h-3i-2j-5k2 work_. a-2c2d2e-6g2h2i-4k5
    work_? d1g-2 work_and a-1b-1c1d-3g-2h2 work_as g1 work_at a-5b3c-2g-5j-5k-4 work_before a2 work_by a-3h2
    work_elsewhere h3 work_excites a1 work_for a-1b2c2d5f-5g-1h6i1j3 work_from b-2e-2f4h-1j-1 work_has c-2e5
    work_here j2 work_i a4b-1c-6h-1 work_in c1e-4g-1h2i-1j4k-4 work_is b1e2g1i-2j-5k-3 work_it a1d1e2g-2
    work_more h-2 work_now e-1h5k1 work_of b1i2k2 work_on c-8e-1g1h6i-6k-4 work_out a-3b-2c-2e4f1j-3k-4
    work_permit a-1b-2g3h3i-1j8k-3 work_suits a2g1 work_than a2 work_that g2h-3 work_the g-2
    work_there a5b-5c2d1g-2 work_they a2 work_this h-2 work_to d4e1 work_under b2 work_visa c-2i-1j5 work_was c-2
    work_where b1 work_with a-3b-3f-2h-2j-6 work_would c3k2 work_you c1d-1 work_your a-2b2 workable b1
    workable_for b1 worked b-1f-4g-6h-8i1j-8k-3 worked_. b-1k1 worked_for c3 worked_in a-1d-1k-2
    worked_out a1c-3h-1i2 worked_there c-2d3 worked_with b1 worker a-5c-1h-1i-4j7k-1 worker_. h2 worker_visa j1
    workers a-1b-4c7d-3h-2 workers_, b-3 working a2c1d1e-4f-2g-5h2i4j5 working_. c-1h4 working_at c2
    working_for a4b2c-1 working_hours c2 working_in a-1c2d4 working_on a1b-4c-2 working_out j4 working_under a2
    working_with a-1b-5c-6d-6g-1i3 workload c1e1 workplace a1d-4j-1k-3 works a4b3c-1d-5e-6 works_, b-3i1
    works_council f1 works_for b2d-1g-2 works_in c-1 works_on c1g2 works_there b2 workshop a4b-10c1d-13f-2j1k-3
    workshop_, b-2c1 workshop_. c-8j2 workshop_has e2 workshop_is c5 world a1c-3d4h-4 world_, a3 world_. b2e1
    world_of a-4d-1 worn c4 worn_out c1 worried a-3c3g1 worried_me a-1c6 worries a-2b-6c5d-2g-1 worries_me c7
    worry a-2b-3c2d-10e-3g-8h-7 worry_, c-2d-1e-2 worry_. b-1c1e-3h-2 worry_about c-6d-3g-3 worrying c3g-1
    worse a-5b2c2d-2g-6h-2k7 worse_, b1 worse_. c3k3 worse_off b3 worse_than d-2e2h1 worst a-1c2d1e2g-7h-3
    worst_of d-1 worth a-8c-5d2f-4g-2j2k-1 worth_, a-3 worth_. b1h1j2 worth_a a-3b-1d1f-1 worth_every b-5
    worth_it b-1d-1 worth_more d-1h-2 worth_my b4h2 worth_the c-1 worthier a5h1 worthwhile b4 worthwhile_. b4
    would a2b6e-5f2g2h-3i-2j2 would_. a6b-4c-3h-1 would_a a3d-7g-2j1k2 would_accepted h-3 would_advise d1
    would_already a2b-2c2d-3h-2i3 would_also g-2 would_always a5 would_answer e1 would_appear g6
    would_applied a-2b-4c4h3 would_appreciate d2e4 would_as e2 would_ask b-6c-6d-2e7g-6h-2 would_asked b1d1
    would_be b2c1d-7f-4g-1k3 would_been a-2b4c1e-4f-3h5 would_best e2g2h1 would_bet g3 would_better a-4d-5e1g4k2
    would_both c1d2 would_bring e1f2g-1h-2 would_call a3b-3c1d1g2 would_change c-2e-2f1g-3h4 would_choose a1d1f-3g4
    would_clear b3 would_come a-2c1d-3e-2f4 would_describe c3h-1 would_do a1b-3c1d-1f1h1i-2 would_drive a1c3d1
    would_drop a-3b1d1f2 would_eat b1h2 would_enjoy c-3d-1e-2 would_even c3k1 would_ever a2b1c2
    would_expect a-3b1d1g-1h-2 would_expected a-1c1 would_fall g2 would_feel b-1f1g-1 would_find a2c2d-2f1
    would_finish k3 would_fit g4 would_follow a2 would_found h-2 would_friday g-1 would_get a1d1e-3g1h-4
    would_give a-1b5c1d2 would_gladly a-2c-1d-2f2g-5h-5 would_go h-3 would_gone i1 would_got c3d2
    would_grow a2b-1h4 would_had c-2h2 would_happily b3d-3f5g-2 would_hate a-4b-4c-7f2g-1h-1
    would_have a3c2d5e-9f-5g-3h-3i2j1k-4 would_hear h1 would_heard c1 would_hop f3h-2 would_hoped c4
    would_i a3b5c-1d-1f-1 would_imagine g4 would_it b-3c-3d-2g3h-3 would_jump d-1f1 would_keep f-3g2 would_kill h2
    would_know d5 would_lean g4 would_learn a6d-2 would_leave b3c-2d1g1 would_let a1b2c-1g-3h-2j2
    would_like a-8b-6c-6d-6e4f-6g-5h4j-6k-7 would_look c-1d-2g-2j2 would_lose b5
    would_love a-9b-2c-13d-13e-6f-1g-4h4i-1 would_make a-1b1c-2f4h-1 would_manage g2 would_maybe b1d1g-2
    would_mean b1d-2g-3h-1j3k-1 would_miss a1b1 would_need a-5b9d-6h-5j3 would_never b-2d-6e-6f-4g-2h-1
    would_no c-4 would_not a-7b1d3e-8f-1g2h-3i4k2 would_only b2c-2d-5f1g-1i4 would_pay a1b-5
    would_pick a3b-2c-3d-1g3 would_planned c-1 would_please a-2 would_pop h2 would_prefer a-2b-7c-1d-4e1h1j-1
    would_probably g-1 would_put a1b-3d-7f-4g6h-1i-1 would_rather a-1b-11c-6d5e3f-3g-8h5i-2j-3k1 would_read a2c-2h2
    would_recommend c-3 would_reconsider b-3f6h-1 would_regret a6h-3 would_report c4d-2h1 would_ring a1c5d2e-2
    would_said a2h-2 would_say a-3b-7d5f2g5h-2 would_see a-1b4f2g-2i-1k1 would_seen c-2 would_sent c1
    would_set g-1h-2 would_sit a1h-4i2 would_sooner a4b-6c-8d6e-1f-6g-1h6i-1k-2 would_stay c-2f-3g1h-1
    would_step f3 would_still a6b2d-8e-7f7g-9h3j1 would_stretch b1 would_suggest d4e1 would_suit b-4e1f-2i-4
    would_take a2c-5e1f3g1h-3i-1 would_tell h3 would_thank d2e2h2 would_that d-3g5 would_the b5d-7g-4
    would_there b3 would_think c-3d1f4g-2 would_thrive c3g-2 would_thursday g-2 would_told c2d1 would_turn d1g-1h4
    would_very b-1 would_walk b1f1h1 would_want a-1b5c4f3g-2h-1 would_welcome c-4e-2 would_with a5
    would_work b1c2d4 would_you c-11d-5e2g7h6k2 would_your b1 wow c2d3 wow_, c2d10 wrap h2i1 wrapped j1 wraps i-2
    wraps_up i-2 wreck h-1 wretched k3 wrist k2 wrists k2 write a-6b-6c-3e7f-2g-1i-15j1k-4 write_, c-4d1e10g-1h-2
    write_. c-4d-7e2h-3j4 write_a c1d1e-2 write_about c4 write_again d-1e3f-1g-1h-5 write_as e2 write_back d-4e4h1
    write_for c2e2 write_if e1 write_in c-1d-2e3h2 write_it d6e-4 write_me d4e-2f2h-4 write_off g6 write_that c1d3
    write_this d2e-5g-3 write_to a-5b-4c-3d-1f-1g-5h4j-1 write_today e-2 write_when e2 write_you d-2e-1h-2
    writer c-1h-1 writer_. c-2 writes d2 writing a-5b-2c-2d-2e6f-2g-1h-1i5k2 writing_, c-2d1e1h-1i1
    writing_. b-1c-4d-1e-3h-6i1j1 writing_: d3h3 writing_about h-3 writing_again b-2 writing_and i1
    writing_back d-1e6h7 writing_before i2 writing_from h-2i1 writing_me d3e3h-1 writing_more a-2 writing_sample c1
    writing_the c1 writing_this d-3e-5h-5j1k3 writing_to a1b-2c-7d1e4g-6h4i-6k1 written b1c1d1e4f4h2i6j-4
    written_. c2h1 written_by c-2 written_down b2 written_for a1d3 written_in b1c2d-1e1i2 written_on d2
    written_test f4 written_to c1e3 wrong a-5b-12d-7e-5f-6i-6j1k-1 wrong_, d-4e1h2 wrong_. c-1d-4e-2h-4
    wrong_and c3 wrong_date c3i-1 wrong_gate c-1 wrong_in c3 wrong_of a1e1 wrong_to h3 wrong_way c1 wrong_with c-3
    wrote c-3d-1e-2f2g-5i-2j-4 wrote_, e1i1 wrote_. i-1 wrote_back b-2 wrote_in b2 wrote_it b2c2d2 wrote_me c1h1
    wrote_on a2c1h2 wrote_that b-2c-3h-3 wrote_the c-1d2 wrote_this c1d1f1 wrote_to c-7d-6e-1f1
    x b-5c-1d-3f-6g1h4i-2k-4 x_@close h4 x_ray j2 xxx a1b-1c-1d-3e-3k-1 y'all a5b-7d1e-3g-9h1k-2 y'all_'s a1
    y'all_can d1h4 ya a-2b-4d-6h-2 ya_, c1 ya_. d-4e1h-1 yard c1d1e-1f-3g-5i1k-5 yard_, a1g1 yard_. a-4c-5e-2g-1
    yard_and k-2 yard_has h2 yard_was e1 yards a2c1 yarn f1 yarn_with f2 yawn c1d4 yawned c1 yawning c2d5
    ye a2c2d7f-3g-1k-1 ye_, c-1d1e1 ye_. d1 ye_can c1 yeah a-4d5e5f1g2h2 yeah_, d4h4 yeah_. b1e1g1 yeah_? e1h1
    year a-5b3c-3d1e-5f-12g-8h-2i1j1k-1 year_'s a1h1i-1 year_, c-1d-11f-3h2i-2j-1 year_. a-2b1c1e-11g-3h-1j2k-1
    year_@number a1b-3c1d1i-1 year_after i1 year_ahead a-2 year_and a-3c1d-2h-4 year_as b-1h4 year_at b2
    year_brings e1 year_end e1 year_has b1 year_i d2j1k1 year_in i1 year_of b-5c-2h-4 year_off h-1 year_old a1d5h2
    year_on i1 year_one i1 year_two b2 year_with a1d-1k2 yearly g2 yearly_bonus g2h1
    years a-1d3e-17f-14g-7h-1i-2j-6k-5 years_'s a3b3c-3d1 years_, b-3c-2d-2f-1h-6j-4k-7
    years_. a-5b1c3d-1e-1g-6h1i1k-5 years_; b1 years_ago a-2h-1 years_ahead a1c1 years_and a-1b-1c-6d1h-2j-7k-2
    years_at b-1c2d2 years_behind c5 years_for a1c1k2 years_i h-1j-2 years_in a-1d-1k-1 years_is g1k1
    years_of a-4b1d1g-1i-7j2k2 years_old c-2d1 years_on a2b-1c-4h2i-1 years_out c4i1 years_since c-2
    years_to c-1d1h2 yell c1 yelled c1d4 yes c-5d-3e4f9h5i5j-4k-4 yes_, a-4b-2e3f-1g1k2
    yes_. a2b1c-6d-6e-7f4h3i1k-5 yes_and d-1e1h-3 yes_at f3i1 yes_before b1h-1i1 yes_by f1g-1i4 yes_elsewhere f2h-3
    yes_from a2g3 yes_if f1 yes_nor e1 yes_on f1h6 yes_or b-5c2e5f-10g-9i4 yes_to b1c-1e-6g3h4i-4j-2
    yesterday b-8c-2d2e-4g-1h5i4j3k-2 yesterday_'s d2h-1 yesterday_, b-1c1d1h3i4 yesterday_. a-2b-4c-5e-3h-4i-5j2
    yesterday_; f1 yesterday_i a2h7 yet a-3b-4c-5d-6e7f11g-4h-7i-5j4k2 yet_, a-2c-8d-10e6g-13h-2
    yet_. a2b-2c-5d-10f3g-1h-6j2 yet_and e4 yet_another c2d3g-2 yet_be f2 yet_i c-4e-4f8 yet_in h-1 yet_it h2k1
    yet_my e1f3h2 yet_please e-2f1 yet_to c1e2g2h-4j1 yet_what e1 yet_which g-1 yet_with b1 yet_you h2 yet_your c-1
    yield a1h1 yo c1 you b-4c-1d3e-2f1g-7h-1i-9j-14k-12 you_! b1c2d1 you_, a4b5d-3e7f3g-1h4i-4
    you_. a4b2c-3e2f-2g4h3i2k1 you_: i2 you_; d-1 you_? a-1c-1g1h-4 you_a a-14b-1c-7d-6e4f-5h-6k-8
    you_about a-1c-11d-9e-1g-1h1 you_actually d3 you_add f2 you_advertise c2d-1 you_advertised c3d-1h2
    you_after c3e4 you_again d-2e-2 you_against a1g-2 you_all a-3c-3d-10e-5f-2g-10 you_already d3
    you_also a-4b-2c-2 you_always c4d5 you_an b-4c-7d-3e2f-2h-7i-2 you_and a-1b-1c-1d-5e-3f-8i-7j-5 you_answer e-4
    you_answered c-8d-10e-4h4 you_any a1d2e2h-1j1 you_anything d-1e8h-4 you_appoint d-3
    you_are a5b3c-1d4e-5f3g-3h4i-6j-7k-11 you_around d2 you_as a4b1c-1g-3 you_ask a-5b-2c3d1e-4
    you_asked a-3b-12c-5d-7e-12f-4g-4h2i-8j-4 you_at a2b-10c-11d-7e-2g2h-1 you_attached c-1i-1 you_back e-2h1
    you_be b1d-6g1h4 you_beat a1 you_because h-2 you_before c-1d-5e-2f-1g1h3 you_believe b3g-2k2 you_better a-3
    you_book g2 you_booked h6 you_both a2d-5 you_brought b-3 you_but b1d1h3 you_by b-5c-5d-8e1f-2g5i-2
    you_call a-1b1c3d2h1 you_called c1f-1h-2 you_came a4c-3d1 you_can a-2b5d2e-2f4g-6h7i6j1 you_cancel c3
    you_card d1 you_carry d2 you_changed c3 you_choose a1d-1e-6f4h2 you_chose f1g1 you_clearly d2 you_close d1g4h1
    you_clowns b-1c-1d6e6 you_coming h1 you_confirm d-1 you_could a-2c-1e-5f5g-5h-1i1 you_dare c2d5h1 you_deaf d2
    you_decide e-5 you_describe a-2 you_described a-1b-2d-4g-1 you_deserve d-3 you_did b-2c-4e-1f1g-1h4
    you_do a10b1d-3e-3f-7g-5h1j3 you_down a-4c-3d-6f8g3h-2 you_either e2h1 you_even d2 you_eventually e2
    you_ever b-1c1d-1e-9f-6 you_every h-2 you_expect b-2c10e-1 you_explained c-1d-2 you_feel c1g1 you_fill d-6
    you_find a-9b1c-12d-22e-2f2g-1h-4 you_first a-2g1 you_folks a1c1d-4g-1h-2i2 you_follow b4g4
    you_for a-1b-1c-4d-2e-1f-13h-5i-8j-6 you_found b-1c1d5h-2 you_from c-1d-2e1 you_full h1
    you_gave a1b-3c-3d-5e-4g8h-4i-5 you_get a-4b-1c1d-8e3f1g-2h-4 you_give b6c2d-3e-2h-1 you_go b2e-5g-3
    you_got a1b-3c-4d-7g-3h-3 you_guessed g1 you_guessing d-2g-1 you_guys a2b1c4d2e-4f2g-2 you_had d5e-7g3h5i-2j1
    you_handle d-1 you_handled c-6d-4 you_hanging e-1 you_have a1b-2d-1e-5f1g-6h-1i-7k-10 you_having d3 you_he c1h1
    you_hear c-4e6f-3h-1 you_heard d-2e5h2 you_her d-3e-4g-2h-4 you_hire c-2 you_hiring c-2d4
    you_his b-3c-3d-6e-4h-1 you_hold f3g1h-4j1 you_honestly g2 you_how c-3e-2f2 you_i a7b-3c-5d-10k1
    you_if a-4c2e2g-3h-1i-2 you_imagine b3 you_in a5b-1d-1e-1f-1g1h-2 you_included a3d-1 you_interview h-2
    you_invite c1d1 you_is a-4b-1d-2e-2h4 you_it b3c1d2e2 you_just b-1c1d6f-1 you_keep a-6c3d-1f5h-3
    you_kept a-5c5d3h1 you_kindly b1d-1e-3f-4 you_know b1d2e4g-3h2i1j1 you_last b3c3d-2h1 you_later d-1e7f1
    you_learn d1 you_leave c3d-1h-3 you_left c3d1 you_lent b-2d-1e-5 you_let a-1b-1c5d-5e-6f2g-2h2
    you_like a-5d1e2h-2 you_listed b-1 you_long d2 you_look c-1e-1 you_looked c-1 you_lose d1 you_lost a6c6
    you_lot b-3c1d9e-3f-3g-5h3 you_luck d1 you_made a-5b-7d2f-1h2 you_make a2b-2d1g-2h-3 you_manage c2
    you_mark f-1h3 you_matched a2c2 you_may a-1d1e7f5g5h2 you_mentioned a-5c-7d-7e-1h-2i-1 you_might a-2b3e3g4h-4
    you_mind d-4e1f2g1h2 you_monday h2 you_move c2h-1j3 you_moved c2e-1h-1 you_must c-5d7e-5g-2k2 you_my d-3h-1k2
    you_myself d-2 you_named b4g3k3 you_need a-1b-13c-2d-4e-8f-7h4k-2 you_needed d1 you_never b-2d1e-2f1k2
    you_next h-1 you_no a1e3 you_not d3e2f3g-5h-7 you_now d-2f-1h2 you_of a1c-1d-2e1h2 you_off g1
    you_offer a-4b1h-2 you_offered b2c-2h1 you_on a3c-8e5i-7j-1 you_once d-2e4f-3h-2 you_one e4g2
    you_only a1c3d6e-3h1 you_or a3c-1d-5h2 you_otherwise e2 you_ought d3g2k1 you_out a2b-2c1h1 you_paid d1
    you_pass d-3 you_pay a-1b7c1d-4h1 you_people a-1b-1c4d14g-4h-2i2j1 you_phoned c-1 you_picked a-1d-1g6h-7k1
    you_plan a2 you_please d2e4f-5h-2 you_posted e3 you_prefer e-1 you_promised b-1c4d2 you_properly d-3h1
    you_propose b2g5 you_proposed b1g1k2 you_put a-4b1c1d-1f1g-3h-1j1 you_quoted b5d-1h-2 you_raise e-1f1
    you_raised c-1d1 you_ran a1 you_rang b-2d-2e-2f-1g-3h-3 you_read c4d4h2i3 you_reckon d4 you_recommended c-2
    you_remember d-5 you_remembered c-1 you_replied d-1 you_right b1 you_ring c1d4h3 you_round c1
    you_run a-5b-4d-2e-3f-2g-5 you_said a-11b-5c-3d-5e-8f-6h-3 you_saw d1 you_say b3c2e-4g3 you_search c3
    you_see d-6e1f-3h-7k3 you_sell c4 you_send c2d1e8f-2g-2h-5 you_sent a-6b-5d3e-1i-4k-1 you_serve c4
    you_set a-2b-3c4d-5k1 you_shall e4 you_shift b3h4 you_should d4e-3g4 you_showed b-3c-2 you_since a1h1
    you_so a-1b2c-6d-2e-5 you_some c-2d-2e3g-1 you_something d1e5g-2 you_sometime b1e5i1 you_soon e1
    you_sooner d-3e-2 you_speak c4 you_spent h1 you_spoke a1c-3d-4 you_start d1 you_still b-2c2d-2e-7g-2h3
    you_straight h1 you_suggested h-1 you_take c3d-1h-1 you_talk c1d4h1 you_talked b1d3 you_taught d-1
    you_tell b2d-5f-2g-1h2 you_than a-3d-2h-2 you_that a1b3c-4d-5e-12f-4g2h6 you_the a6b-5c1d-1e-4f-2g5i7k1
    you_then g-2 you_there e1g-1 you_think a-3d12e-3h2 you_thinking b1g-4 you_this e-7h-4 you_thought g-1
    you_three a1 you_through e1h1 you_time b-2 you_to a-3c-7d1e-5g-4h2i-3 you_today f1h-4
    you_told a-7b-2c-4d-2e-3j2 you_took a-1b-3d-9e-5h-3 you_treat c5d3e-3 you_treated c-4d-6 you_try e1h2
    you_twice d6 you_two a3 you_understand a2b2d2 you_up c2e2f-2h1 you_use c5d-4 you_very d1h2 you_waited c-2
    you_waiting b1c-4d-5 you_want a3b3c3d6e-4f-7g5h-10i2k1 you_wanted a-3b-4c1d-3g4h-3i-4 you_warned c-2
    you_was a-1d-2 you_waste d2 you_well b-1d-5h-3 you_went c-2h-1 you_were a9c-12d-2e-10f-10g-4h1k-5
    you_what d2e5h-4 you_when b-3c-4d-7e7g-7h-6 you_whenever c2e8g-2 you_where h-2 you_whether d-2 you_which a-2
    you_who c-2k1 you_will b-4c1d1e3f1i5k1 you_wish c2f-2i2 you_wished b2 you_with b-2c-2d1e2f1g-6
    you_without a2c-3g-1h4 you_won a1 you_wondered a-4b-6c-4d-5f-3 you_work c1 you_worry c-1
    you_would b5e-1f-1g5j1k1 you_write b2c1e1h-2 you_wrote a-2b-2c-3d-9 you_yes e3 you_yet e-2
    young a-1c1e-4f-1g-6h1k-5 young_fella d1h2 young_lady c2d-1 young_man b1c1d3h-4 young_ones h2
    young_people c-4d-1 younger a4c1d-1e-2g3h7i-2 younger_, h1 younger_brother a1 youngest c-2k4 youngest_has k4
    your a-2b-5c2d4e-7f1g-8h-1i-10j-15k-16 your_@number b3g-3 your_@quote b3c3d6 your_accounts c-1 your_act c1d4
    your_ad a1b4c2d-7 your_advert b4c-2e1h1i-1 your_advertisement b1 your_advice c-1e-1g-1h-4 your_afternoon g1h2
    your_agency a1b-1c9d-2e4h-1i2 your_annual a-2b1c-3 your_answer e6 your_app d-2 your_application c4
    your_appointment g5 your_apprentice b1d-4 your_apprentices a-4c-3d-6 your_archive c-2
    your_assessment c1d4g1h2k1 your_assistant a-2c-2d3e-1h-3 your_attention d1 your_attitude c2d7h-1
    your_bakery b-1h-3 your_band a-2b5 your_bank a3 your_barn d2 your_benefits b3 your_best f2h1 your_big a4
    your_blog c-2h4 your_board d1f2h2 your_bonus c2 your_book h2 your_booking c2d-4e1 your_books b1h2
    your_boss b-4c-10d6h-4 your_branch a4b-3c2d-2h-2 your_bread a-2 your_breath c-2d2e5g1h1 your_brief a1b-1c1
    your_brochure c2d-1 your_budget b10c-6d-6f2h-1 your_building a-6b-1 your_business d2h3 your_busy a1d1
    your_cafe b-4c-2 your_calendar h1k2 your_call a-4b-6c-13d-4f-1g3h-1 your_calls c-5d-3e6h-1 your_campus c-1g2
    your_candidate g1h3 your_candidates c-2g2h1 your_canteen b-3c-8d-4 your_card c-1 your_care c2 your_careers c1
    your_case b2c-3 your_chair c-2 your_chairman d2 your_chance d8 your_charity a-1b-9d-5h-5 your_chef a-4c1f1
    your_chief c2d4 your_choir b-1c-2d-3 your_christmas b1 your_city b1j2 your_clerk b1c-1d-3 your_client b4f3h5
    your_clinic a3c-1d-2k-3 your_coffee a-1d1 your_colleague a-3b5c-3d-1e-2f-3g-3h-3 your_colleagues c-2
    your_collection a-2 your_college a2 your_committee d-3h1 your_company b-1c1g-1h-5 your_competition h4j1
    your_competitor a4b1c-3d-4 your_competitors a1 your_contract b3c4 your_cook b-2c-3d-2h2 your_coordinator c4
    your_corner b2 your_corridor d4 your_counter a1c-1 your_courtesy d-3 your_cousin d2 your_crew a-8b-1
    your_curator c-1 your_customer c2 your_data c-2 your_date g8 your_day b3d-2 your_deadline f1
    your_department a3d4h-1 your_depot b-1c-4d-2e2h-1 your_deputy d1 your_description c-2 your_design c2
    your_desk a1c-1d-5f1 your_details c-3 your_diary h3 your_dinner h2 your_directions a-1
    your_director a-2b-4c-4d3f4 your_directors f2 your_dispatcher d-2 your_divorce c-2 your_door c-8d-3e-1f5h1
    your_doorstep f1 your_driver b-2d-3h-3 your_drivers c2d-4h1 your_email a1c-10d-1k2 your_emails c-2d1e3
    your_end b3c1d1f1g-6 your_engineers d-1h1 your_esteemed b2 your_evening c2 your_exam f1 your_excuses d3e1
    your_exhibition c1 your_farm c3d1 your_father c-1 your_fault a1c-1 your_feedback a-1c-2d-5 your_figure b5
    your_file i4 your_finance b4 your_firm a1b-1d-2f-2g-5h-10j-2 your_first a-5c2d-9f2h3i-1 your_fish d-1
    your_five c-1d-1g2h1 your_flat b1 your_floor a3c2 your_folks b2h2 your_foreman c4d-1h2 your_form b1d-3h-3
    your_former c2 your_forms c2d2 your_foundation c1h2 your_founder c-3d-2 your_four a2e3g2 your_foyer a-1
    your_free c-3d5 your_friday h4 your_front a-4c-2h-1 your_gaffer c1 your_garage a4 your_garden a-3
    your_gate a-4d-1g1h-5 your_general a2d1 your_gift h1 your_good a3h-1 your_grade b2 your_graduate c-1h3
    your_grandfather d-2 your_ground a1c-1 your_group b-1d-1 your_guard c-6d-3 your_guests d-1 your_guide c-2
    your_guy c2 your_hall a-1d-2 your_hand b3h-1 your_hands a1b1c-3d-1 your_harvest c2 your_head a-1b-6c1d6f2h-2j2
    your_heads d6 your_health c-1 your_heart d1 your_hiring a-3b2c6d5 your_holiday e-2 your_home c2
    your_homework b2c-3d4 your_hospital b-2d-5h1k-4 your_hospitality d-1 your_hotel a4c1d-1 your_hourly b3
    your_house b-1c2 your_housing b-2 your_hr b2c6d2h-2 your_idea d2e-2 your_inbox d-5 your_induction c1d-1
    your_indulgence d-1e2 your_inmail e2 your_institute b2 your_instructions c-4 your_interest d-2h-3
    your_interview a4b2c-1e3f2g8h5i2j2 your_interviewer d1 your_interviews d-4h-3
    your_invitation a-6c-10d-1e9f-1g-6h5 your_invite c-1d-1e3k4 your_job a1c-1d2e3f2g1h3 your_kind a-2h6i3j2
    your_kindness c-7d-10e-3h1 your_kitchen c-1d-3 your_lab a-1c-1d-2h2k2 your_laboratory a1 your_lad d-2
    your_lads a-1b-1c-5 your_lady b1c1d-1 your_last c6e4f1h-1 your_lead d1 your_leadership c2h1 your_leaflet c-3
    your_leeds b1 your_legal c3d-1 your_letter a-8b4c-5d-6e4f-5g2h-2i-11 your_letters e2 your_line a3c3d-2e-2
    your_list b3c-9f-5g2h6 your_little c-10d9h-2 your_lobby b-1d1h-3 your_logo c-4d2 your_lorries c2d1 your_loss d5
    your_lot a3d4e-1g-1h-1 your_lovely a2c-1d-1h-1 your_lunch a1 your_machine d-4h-1 your_magazine c3
    your_mail b1c-3d-2e2h-2 your_mails e1 your_man a-3c5d-1f4 your_management d3f2 your_manager a-4c4d2
    your_manners d1 your_matron c-3d-3 your_message b-1c-9d-13h-1 your_messages c-3e3h1 your_mind c3d3g2
    your_missed e1 your_morning d-3g3 your_mother a2c-2 your_move d-3 your_mr d1 your_museum a-1b-4d-2h-4
    your_name a3c-3e4f-2h-6 your_new a-7b-7c-2e-1f-2h-7i-3j-2 your_newsletter c-2d-3e-1h-1 your_next d3g1i-1
    your_night c4d-2k1 your_note a-4b-3c-8d-9h-5 your_notes e4 your_notice c-5 your_number a-2b3d-1e6h-2
    your_nursery c-1h1 your_nurses a-4c-1d-2 your_offer b4f1h2i-1j-2 your_office a1c2d2e2f-6g6i-2 your_offices h1
    your_old c2h-2 your_onboarding c1 your_one a5c-1g1 your_online c2d-4 your_open c1d2f-4g-3i-1 your_opening a2
    your_orchestra c2h1 your_organisation a-3c3 your_other d-1f1 your_out d-1 your_outfit c3
    your_own a8b3c5d4e3f-2i-3 your_package b4 your_panel a-1c-1d1f2g3h7 your_paper a2b-1c1 your_parking b1h-1
    your_part j1 your_partners c1h3i2 your_patience c-4d-2e2h-3 your_pay b5c3d1 your_pen d3 your_people a2b4d-3h-4
    your_phone a1d-2e3h-4 your_pile h2 your_place a5b2c3d2f-3g1h-1k1 your_plant c-1g1j2 your_portal c6h3
    your_porter c-4d-6j-1 your_porters c2 your_position a8c-5d1 your_post a4c-2d1e1h-1j2 your_posting b6c-3
    your_posts d-1 your_practice h2 your_precious d7g1k1 your_predecessor d-1 your_prices c2 your_problem d5
    your_process c1d1f3g1i6k1 your_product c2 your_products c-3 your_programme a2h1 your_project a4h4
    your_proposal g1 your_pupils c-1 your_question c-9d-9e5f-5g-8 your_questions a-2c-4h-1 your_queue f2g1h2
    your_quiz d-2 your_race h3 your_range a-2b6h-2 your_rate c-1 your_reading c-4d-2 your_reception c2
    your_receptionist a-2h-1 your_records f-1h1i6 your_recruiter b4c4 your_recruiters d1 your_recruitment a1d1h5
    your_reference i1 your_remark c-2 your_reply c2d-1e1g2 your_reserve h3 your_residents d-1k1 your_ring h4
    your_rival c-3h1 your_robot d2 your_role a6b-3d-1j2 your_rota c3f1 your_safety a-4c3 your_salary b7c2h1
    your_saturday g4 your_scale b7 your_schedule a2c2g1 your_scheduling d2 your_school b-2c4g-1h-2
    your_search a-1c-6d-12f1 your_second a-6d1f3g-2h3 your_secretary a-2c-2h-4 your_sector c-1i4
    your_security a-1c1 your_selection a2b-1c3d-1e-1h6 your_service c2 your_sheet h1 your_shift c1
    your_shop b-3c-1d-3g-3 your_shortlist c-3f2h4 your_side a1b4c6d1e-1f2 your_silly d5h1 your_site c5g-2k1
    your_sites d-2 your_size a1b2c3 your_slot g6 your_so c1d8 your_sort d5h1 your_spam d2 your_staff a-5b-8c-2h-6
    your_stage h2 your_stand c-1 your_standing a-1c5d1 your_stock a1 your_store a1c1 your_students a-1c-4
    your_studio b1c2 your_supervisor c4d4g1 your_system c3h5 your_table a2f1 your_talk b-5d-5e-3f-1h-4
    your_talks c-2 your_tea d1 your_team a-3b-1c-4d-9e-3f-7h-13i-5k-1 your_tech c5 your_ten c-1g2
    your_test a1c2e-3h-1 your_text c-3d-1 your_texts e2 your_theatre c2h-2 your_three a3c-6d-3e4 your_thursday i1
    your_till k2 your_time a-3b-5c-7d-13e-7g1h6i3 your_timetable c4d-1g1k1 your_top a-3b4 your_tour c-1d1
    your_town c-1h-3j4 your_trainee h1 your_trainees a-1d-5 your_trial a1b1d-3h1 your_trust c-1 your_tuesday g2h2
    your_two a-4c-8d-1g1 your_understanding b1d-3h1 your_unit a-1 your_vacancies d1 your_vacancy a6d5g1
    your_very a2h1 your_village a1 your_visa d-2j-4 your_visit c-2d-2 your_visitor d2 your_visitors i-2
    your_voicemail c-3d-3e-3 your_volunteers b-1c-3d-3 your_vp c2 your_waiting c-1h4 your_wall a-2c4
    your_ward a1b2d-5 your_warehouse a4 your_way e-2g1j2 your_website c1h1 your_wednesday g4 your_week g2
    your_welcome c-3 your_whole a-5d6 your_wife d-2 your_window c-4d-5 your_work b-2c-4d-7h-7 your_works a2
    your_workshop a-6c2d-2h-2 your_yard c3d-3e-1k-2 your_year a1 your_young d2 yours a8b-3c-3d-11e-10g-4i-7j-11k-19
    yours_, b1c2d-5e-10f1g-2h-2j-1 yours_. a-3b1c-1d3e-1f1h1 yours_a a1c2g2 yours_among h-1 yours_and a3f1g2h2
    yours_are b2c1 yours_came c-1f1h-1 yours_can b-1 yours_did a5b-2 yours_does a3c-2 yours_ever b1
    yours_faithfully a-10b-6c-6d-8e-8f-6g-1h-9i-1 yours_has b-1c2 yours_i a4c2h1 yours_if f2 yours_in a3c-2d1h-3
    yours_included a1e1 yours_is a-3b-2c6e1 yours_never a1 yours_on h2 yours_only a2 yours_sincerely a-10d-6h-7
    yours_the a3 yours_too a1h1 yours_truly a-7c-3d-6g-2h-2 yours_was a1c-6d-8h4 yours_were a-4c1 yours_with b1
    yours_would a5c-5f-3g-4 yours_yes a-1 yourself a-9c-5d7g-10i1j-1k-5 yourself_, c-2e-5h-2 yourself_. c-1d4e-1i3
    yourself_a b1d2h-1 yourself_and c1d-1 yourself_that c-3d2 yourself_the d-1e6 yourself_to d-4
    yourselves a1b-4c1d12e-9f-3g-10h1 yourselves_, c-4d3 yourselves_. a2d3g-2 yourselves_a c2d3 yourselves_out c1d4
    yous a1 youse a1c1d1 youth b-1c-2 zealand g1j1 zero a-1b1c3d2e1g-3h2 zero_. c1 zero_hours b-1i1 zeros b4
    zoo a6c-2h2 zoo_, a4h1 zoo_. a2b1d1h1 zoom a-1b-6c4e-3g2 zoom_, g1 zurich b1c-2j2 ~accept b1c-1f11g-1h10i4k-2
    ~acknowledged a-3b-1c4d-1e-3f2h1i2j-2k-2 ~advertisements a-5b2c5e-4f-6g-14h-3i-3j1k-10
    ~africa b-3c-2d-5e-12f-2g-1h-4i-2j6k-7 ~after a-1c1d-2e2f1g-4h-2i6j-1k3
    ~agreement a-1b3c-1d-4e-1f4g-3h4i12j-5k-5 ~ah a-5b-1c-5d6e1f-1g-2h-4i-7j-5k-1 ~album a1b1d-2e-1f3g-2i1j1k1
    ~analyzing a-1b-3c4d2e-1h1k-1 ~annoys a5b-2c4d-3e2f3i-5j-3k4 ~anxiety a-5b-2d1g-2h-4i-5j-5k16
    ~apparel a3b-2g-4h2i-1j7k-8 ~area a3b-2d-3e-4f-1h-1i-1j7k-3 ~arrogance a3b1c3d12g-1h-3i-1j-2k1
    ~arthritis a-10b-11c-5d-10e-10f-1g-11h-7i-10j-8k21 ~asked a-7b-5c3d1e4g-5h-2i1j-4k-5
    ~assaulted a2b-2c2d6e1g-2h-2i-1k3 ~astonished a-3b1c3d3e-2f-5g-4h-5i-2j-8k4 ~auditor a-6b-2c3d-1f-4g-2h2j1k-9
    ~baker b-1d-1e-4i-1k3 ~ball a1b2f3h2i-1j-1k1 ~beast b-4c4d10e-2f-3g-7h-2i2j-1k4 ~beforehand a-8b-6c7d-8
    ~belittling a-5b-8c-3d7e7f-2g-8h-3i2 ~berlin b4c-2d-12e-10f2g-3h-1i-8j8k-7 ~big a6c-6d-1e-9f-3g-4h1i-6j-10k-9
    ~blog a-7b-6c3d-4e-1g-8h-1i2j-13k-10 ~bnb a-2b8c-4e1g-4h-5 ~bonding a-4b-9c2d-3e-6g-9i6j-3k3
    ~book a-5b-4c1d2f-6g-10h-3i3j-2k-6 ~boss a-3b2c5d2e-7f1g-1h1j-4k4 ~bread a-2d-1e-3f-6g-8h-4i-9j-9k3
    ~building a4b-6c-1d-4e-6f-6g-3h-1i-6j11k-8 ~bullied b3c6d5e-4g-1h-3k1 ~bumping a2b-3e-2f3h5i-2j-1k-1
    ~burnout a-4b-4d6e-2g1h-1i-3k2 ~buyers a-1b-2c8d1e-7g1h-2i-1j9k-2 ~cardiologist a1c2d-2e-6f-2g1i-6k8
    ~carved a6c2d-4f1g2i3j1 ~cathouse b-5c-2d2e1f-2i6j-3 ~ceremony a-6b-5c-1d-1e-1f-1g1h-2i-7j-3k-5
    ~change a1c2e1f3g2h1j-4k-2 ~chatted a-6b-7c-2d-4e-9g-4h-2i-6j-1k-2 ~chief a-1b-2c4d1e-5f2g-5h1i-1j1
    ~child a-2b-2c1d7e1f-6g-9h-6i-2j-2k16 ~childcare a1b3c2d-6e-6f-2g-1h2i1j-4k2 ~chucked a3c3d2e6f-1g2h2j-1
    ~ciao e-5 ~circle a3b-4e6f-2g-6h-2i-6j-7k-2 ~cleaning a-6b-2c4d6e-5f-4g-3h-2j-3k-1
    ~clicking a-1c5d2e-1g-6h-3i4j4k6 ~clowned c4d1e5h-2i1 ~clunky a-1c9d5e-4g2h-8
    ~commanded a6b-4c-1d-2e-5f4g-2h-2i-1 ~companies b5d-1e-10f-5g-8h-2i2j7k1
    ~condescending a-3b-2c5d4e2g-11h2i-4j-1k-9 ~corresponding a2b6c7d1g2h-1 ~court a3b1c-2d-2e2f1g-2i1
    ~cpf a-2b6c-2e-2g-3h-1i4 ~crore a-3b12d1f1 ~dark a3b2d-3e1f-8h-3i-1j4 ~dead c1d3e2f3h-4i-3j-4k11
    ~decide a-4b-1c1d2e7f4g-3h1i3j-3k-7 ~deferral a-10b17c-7d-9e-8f-9g-4h-3k-3 ~denmark a-1e-5f1g-3h-6i-3j9k-7
    ~description a2b-5c4d-2f3g-6h-2i-1k1 ~developed a3b-3c7d2e-3f-4g-7h-2i-1j-1
    ~dialing a-5b5c-1d-5e1f1g-2h1i1j4k-3 ~dingy a-1c9d2e-3g-6h-2j-1 ~diploma a-3b-6c3e-2f-7g-1i-1j4k-13
    ~disrespectful a-3c9d11e-7f-3g-6h1i-6k5 ~documents a-9b-5c3d2e6f-4g-18h-5i2j2k-5 ~dog a1b1d5e2f-5g-6i-8j9k-3
    ~dollars a-7b12c-11d-5e1g-5h-2i-5j-2k-2 ~dolt a-4b2c6d6e-2h3j-1k4 ~dreadfully a-3b4c4g4h-4i1
    ~drifting a-6b-4d-10e7f-3g11h-3j1 ~easter a-3b3c-6d-1e3g3h-4i5j-4 ~edge a4b6c-4d-3f1g-1h-1i3j4
    ~eighteenth a-9b2c1d-5e-7g4h1i1j-3 ~election a1b-3c1e-4f3g2h4i1j-3k-9 ~employees b-1c4d2e-5g-6h3j2k-4
    ~euros a-8b10c-2d1g-4h-6 ~even a1b1e1f4g1j1 ~event a3b-3c1d-2e-5f-3g-1i-2j-3k-11
    ~evicted a3b-3d-1e-4f1g-4h4i-7j5k3 ~exceeded a5b13c-1d-3e-1f-4g-2h-2j1k-3
    ~explanation a-11b-6c7d3e4f-7g4h-5i4j-3k-7 ~facilities c2d2e-2f-3g-2i-3j5 ~falling a-1c2f6g4h1i-6j-3k5
    ~favor a11b-4c-1f-2g5h4i-5j-1k-8 ~fbi a-3b-2c2d2e-9f-5g5h-2i-2j6k-2 ~filed b-3d-4e-1g-1h-1k5
    ~financially a-10b6c9d-1e-2f-4i-7j-4k8 ~firm a4b2c3d-1e-5f-2g-6i2j2k-3 ~flags a1b-2c3d-5e-7f-3
    ~foreperson b-1c-6d3g-6i-2k5 ~forgetting b-3c4d6e-2g-1k-4 ~forth a8b-1c-2d-18e-1f-8h-1j1k-9
    ~fridges a-6c9d1g-5i-1k-4 ~garbage a-4b-5c6d10e1f5g-7h-1i-2j3k-2 ~giggle a-5b-6c-3d6e5g-3h-9
    ~gloomy a6b-2c4d5e8f-6g-7h-2j-4 ~go a-2d1e4f3g-1k-2 ~god b-2c-10d3e1g-1h-3i-1j-1k-2
    ~goddaughter b-7c-7d-3e-2f-2h-4 ~graduate a4b-3c1d3e-9f-6g-4i1j-2k-13
    ~gratitude a-7b-8c-8d3e-7f-7g-8i-11j-19k-12 ~graveyards a3b1c2e-2f-1h2i1j3 ~greatly a1b5d-5e-2g-4j2k2
    ~guide a2b6d-4e-5g-6h3i-3j-3k-7 ~handshakes b-7c-1e-5f-4g4h1i1j-5k-6 ~headhunted a-2b4d-3f3h-1i4j3k-5
    ~hectic c2d-3e2f3h3i3 ~hey a4b-2c-2d3e-1f2g-2h2i-6j-5k-3 ~idiots a-3c7d13f-3g-4h4
    ~improve a9d1f-2g-1h2i-2j-5k-3 ~indeed a1b-1c4d3e-2g9h-4i-2j-1 ~infection a-3b-11c-8f-6g2j-1k16
    ~inside a2b-3c4d1f3g2i-1j-1k6 ~instill c2d2k1 ~internet b-4c4d1g-5i-4j-4k-6
    ~internship a-1b-1c6e-9f-4g-3h-1i1j-6 ~interviewer a-2b-7c8f-2g-9h2 ~jeebies c-3d6e5f1g3i1j2k5
    ~killed a1b-1c3d1f-6g2i-1j10k3 ~kipping b7c-4d-10i-3 ~knee a1b-5c-4d-5e-8f-5g-1h-4i-1j-4k13
    ~la a-3d3e-5f1g-11h-1i-7j-2k-8 ~laborer a-1b3c2e-8g4h3i-6k1 ~lack a-1b-3c3d-1e-9g9h-5i4k-1
    ~lahore a3c-2d-2e-7f1g-1i-3j9k-4 ~lapses a-4b-3c5d-2e-3f-6g-6h-7i4j1 ~laptop a-10b2c-1d1e1g-2h-8j-7k-9
    ~laws a-1b3c3d-2e-3f3g-2h-4i5j4 ~leaders b-1c3d1e2g-2h-1i2k-1 ~leeds a-1b-2c-7d-3e-14g1h-1i-4j5k-4
    ~legs c1d6f4g1h-2i-12j-6k10 ~lifeguard a-3b-9c3d-6e-10f3g-1h1i3j-7k1 ~lighter a10c2d-1f3g-1i-2j-3
    ~liver a-2b-3c-2d8e-2f-6g-1h-3i-12j-4k19 ~ludicrous a-4b-3c7d12f-3g-1h-5i-3k3 ~lunatic a-8b-4c5d3e-6f-4g-10h3
    ~malaysia a-5c2d5e4f4g-1h-2i1j10k-1 ~maneuver e1 ~materialize a4b-2c-6d-8e6g-4h-1i2k-4 ~mine b2e1f1g-2h5i2j-2
    ~misplacing a6b1d1e3g-1 ~misspelled d1f1g-4h2 ~money a-1b11c-1d-7e-11f-4g-6h-1i-4j1k-2
    ~mother a-2b-1c1d1e-7f-5g-3h-3i-8j2k5 ~mud a1b-6c1d-2e-1f-7g1i-2j-3k-4 ~munich a-3c-7d-8e-6f3j4k-6
    ~musing a-5e-3g8h-4 ~nails b3e3g2h-3j-8k-1 ~newspaper a2c5d-1f-1g-7i-1j-1k-5 ~nicest b-3c-6d-3e-6g2h-1i-3k-3
    ~nicks e-1h-3 ~niece a-4b-3c1e-1f-7g-1h-4i-7j7k6 ~nonstarter a-2b11c-3d5e1f3g-4i-3j-3k-4
    ~notch a2b3c-2f-4g-2h5i-4j4k1 ~oct b-2c1g3i3 ~operations a1b-7c8d-2e-4f-4g-3h-1i2j1k1
    ~optician a-3b2d-1e-1f-4g-5h1i-2j-1 ~organization a3b2c4d-1e-2g-2i4k-2
    ~outclassed a13c-11d-10e-7f-3g-4h-1i4j-3k-3 ~outmoded a-2c15d-4e-2k2 ~overcomplicated a-3b7c3e-4f-3g-1h-2
    ~painter a2b-1c4d-2e-6g-5h3i-1 ~pants a2b4c2d-1e-7f2g-3h-3i2j-6k-2 ~park a3b-2c-2f1h1j3k-4
    ~particular a2b1c4d1e-2g1h-1j2k-3 ~pause a-9b6d1f9g-5h-2j-2 ~payments a-12b19c-8d-6e-14f-6g-10h-1i-5j8
    ~permit a-7b-4c-2d-5e-4f1g-4h-2i-2j18k-9 ~philadelphia a-7b4c-7d1e-6g-3h-1i-2j9k-6
    ~piece a-3b2c1d2e-4f1g-3h-1i5k-6 ~pills a-7b-8c-2e-7g-6h-6i-10j-6k21 ~plainer a12c-3e-7f-2h3k-2
    ~plane a4c-2d-5e-2f-3g3i-1j7k-1 ~plasterer a-2c-2e-3g-10h2k-2 ~players a2c1d1e-1f-1g-8h-1i2j-9k-7
    ~poked a2b2e5g-2i-5j1k-2 ~pondering a-7b-8c3d-10e14f1g-7h-8k-2 ~possessions b2c-6d9e3f-1g2h-1i-4j1k4
    ~pressurised h3 ~presume a-1b-4c-4e-6g6h4i-6j-3k-4 ~prevent a-1c2d2f-1g4h-1i1j-1k4
    ~principalship a4b5c-1f1g-9h5i2j-2k-2 ~problematic a-2b-2c4d4e5g2h-7 ~progression b-2d5e-4h2j-2
    ~proposing a-1b-2c-1d1f1g5h5i-1k-5 ~pulled a2b-1c4d-1e-5f-8g-1h1j-2k4 ~puts b10d-4e-5f-1h-2i3j1
    ~question a-1b-4c2d-2e5g2h-2i-1j-1k-3 ~radiographer a-2b3d-9e-4f3g-3k-1 ~rail a3b-5c-1d-3e-4f-3g-3h-1i-2k-7
    ~realised b3c-3d4e-8g-1h-8i-2 ~really a1b-1d1e1f1g1i-4 ~reconsiders a-6b3c2d2e2g-6h2i4j-1k4
    ~regard a2b-7c5d1e-3g-4h1j-15k-2 ~registration a2b-2c1d-3e1f2h3i-1j8k-5 ~rehearsals a4c5e-1f3g4h4i5j-4k-4
    ~remained a-1c2e-3f3g1h3i-1j2k-4 ~repay a-5b2c-4e-6f-11g-8h-9i2j-3k6 ~require b-6c5e-4g-4h1j7k1
    ~rescinded a-4c-4d-4e-6f6g-6h11i-4k-6 ~resigned a-5b-1d3e1f1g2h5i9 ~restaurants a3b-1c-1d-1e-4f-4g-1h-1i-1j3k-3
    ~revoking c-3d-4e-1f5g-1h9i5 ~rework a-5d1e5f4g-14h-1k-5 ~rise b9e-4f5g-2h4i-2j-3k2
    ~rooms a-1c3e-8f-3g-5h-1i-2j4k-2 ~sarcastic a-2b-1d4e-9g-2h2i-3k-2 ~saturdays a-8b2c1d-6e-3f2g-3h-1i2j-7k1
    ~scam b1c1e-2g2h-7j-6k6 ~seconds c5g-4h-1i1 ~secured a-1b13c-6d-7e-8f-1g-7h-3i-2j11
    ~sense a2b-4c1d1e3f-2g1h-1i-3j-7k-2 ~seventies a-3b3d1h-2 ~sexier a15b1c-6d-2e-5f-2g-3h2i-7j-9k-3
    ~shaping a2c-2h1k-2 ~shares a-6b10c-3d-3e1g-1h-1i1j-1k-3 ~shilly d1e1 ~ship a5b-4c-3d-6e-1f-1g1h1i1j9k-4
    ~shortlist a1b-5c-3d-4e-8f4g-7h1i-5j-2k-1 ~shouts a-3c3d5e2f-5g-6h-3i-2j-13k3 ~shows a-3b-7c2e2f-2i1j-2k-4
    ~singing a3b-5e-3f-3g-2h-1k-4 ~sinusitis c-2k6 ~sitter a2b1c-1d4e-1f-5g-2h-1i-5j-1 ~skill a6b1d4e2f-3g2i-4
    ~skin a2b1c1d5e2f-2g4h3i-6j-1k2 ~smelly a-2b-4c8d2e1g-3h-2j-6k3 ~smiling b-8c2d2e-1f-1g-2h-1i-2j2
    ~smirked c2d2h3 ~snagging b3c4d2e2g1i1j1 ~snakes a3c5d3g-8k2 ~sounds a-1b-1c1e2f-4g-10h-3i1j-3k-1
    ~spain a-5b-5c1d1e-6f-4g-4h-2i-3j6k-2 ~specialists a3c3d1e-16f-2g-1h-2j2 ~splints a-2c1d1e-3h-1k3
    ~spoon a-4b3d-1e-2f1g-2h1j3k2 ~squabbling a-3c9d-3e-1i6 ~squalid a-2b1c9d1k3 ~sra c4h1j1
    ~stairwell a-3b-2e6g-2h-6k2 ~stranding a-1c-3h-4k2 ~struggle a-1b-8c4d5g5h-4k6
    ~students b1c-1e-5f-3g-2h-1i-2j3k-7 ~sun a2c1g1h1 ~supply a-2b3c3d-2e1f-5g-4j2k-1 ~switch a1b-1c1d-3e1f1i1j1k-2
    ~take a-1d2f4g1i2j1k-2 ~takes b4c-2d-3e1f1g3h-1i1j4 ~tc a-5b2c-1d1e-1g-5i2j1k5
    ~technician a-3b1c2d1e-8f-11g-6k-2 ~tell a2b-3d4f-3h-1i-4j-5k-4 ~templates c4d5e2j8k-4 ~tempt a5c-6d5f4g2h2k4
    ~testing a-3b-11c6d4f1g-2i1j-1k1 ~thirdly b-1d-6e3f-2g7h-6k-2 ~thoughtful a-1c-3d1e-2f-7g-3h-1i-9j-15k-1
    ~tidier a12b2c-3d-1e-3f-5g-8h-1j2 ~timely b-4c-1e-8h1j-9k-6 ~torture a-4b-10c3e4f2g-3h1i-1j-1k1
    ~treatment b-2c1d2e2f-1g-5i-1j-2k6 ~trial a-1c2d1f5g2i5j-9k2 ~truck a-1b1c-1d-4e-11f-4h-2i-6j2k-1
    ~turfing a-3c4e1f-1g4h-2 ~twat a-4c-9d-3e-1i-3k-5 ~twenty a-2b7c3e-10f-3g2h-1i7j-1k-4
    ~typed a-5b-6c2d1e11f-10g-16h-4i-2j-5k-7 ~typical a1c2d2e-5f1g-8h-1j-4k2 ~undertake a-4b-5c4d1g1h3i4k-7
    ~underwhelmed a5b-4c6d4e-4g-3h-2j3k3 ~unfair a-1c6d-1e-4g-1h-3i-5k1 ~unimaginative a2c8e-5f-2
    ~unimpressive b-1c7d2e-8g2h-7k1 ~unsettling a2b-11c8e-6f-1 ~unstable a-5c10d-2e-1
    ~useful a8b-3c-2d-5e-8f1g-3h-2j-9k-1 ~vendor a2b-3c-1d-5e-2f-1g-4h2k-3 ~vicar a-3b2e-2f-4g1h4i1j-4
    ~wasted b1c-1d7f-4g-3h1 ~weather b-4e-1f-1g-2h-3i-1j-2 ~week a-6b-3d-2e-6f1g3i5j-3k-3 ~well a2c1d-1e-1g-1i2j2
    ~whatsapp a-1b2c4f-5g-1h-1i2 ~win a6b2e-5f4i3j-2k-1 ~wonderful a1b-4c-2d3e-12f-7g-11h-2i-9j-9k-9
    ~word a-2b-2c4d3e2g-4h-1j-2k-2 ~workmates a-6c3d-2g2h-5j3 ~worried a1b-4c5d1e-6f-8g4h-4i-7j-3
    ~xo a-2b5d2e-3f-4h1i-7j-4k-2 ~ya a-1b-4c-4d1e1f-1g-3h2i-6j-11 ~yards a-2c4d5g2h-1i3j1`,
};
