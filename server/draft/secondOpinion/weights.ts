/* Written by `npm run learn`: what each feature of a sentence weighs for each topic. */
import type { Weights } from './pack';

export const weights: Weights = {
  bias: [-32, -27, -25, -20, -25, -40, -25, -28, -31, -32, -26],
  features: `
    ! a-18b-10c-4d-5e-1f-9g-9h-5i-5j-9k-6 !_! b3c4e2f-4g1k3 's a1b-1d-2f-1g5h-1i2j1k3 's_, a-1b-2
    's_. a2c-7d-1e-3g-2h1k-2 's_@number b2c2h-2 's_a a3c1d-1e-1f1g1i5k1 's_about b1c-4d2e5g-5h3 's_advice d1
    's_after g1 's_afternoon d1 's_all a-11b-2d-2e1f-10 's_already c1e1i1j1 's_alright h1 's_an a1b-1c3d2j1k2
    's_and h2k1 's_another a-1e3g1h-1 's_anything e-2 's_as a2g2 's_assessment h1 's_assistant d1 's_at e3f1g4h-1
    's_back b1h-2j-2k1 's_bad b2 's_badge h1 's_because d1e1g-1 's_been a-7b-10d-1e5f-2g-1h-1i-4j-1 's_best e3g5
    's_better d-2e-1 's_between h1 's_book i-3 's_booked g3 's_business c4 's_call e-2f3h1 's_closer a1b3g2
    's_club c3 's_come b-2c2g-1h-3 's_coming e-1g3h-3j2k-2 's_cropped g4h2 's_day d1 's_dead c1d2g2
    's_deadline c2d2i3 's_degree b2c1 's_dementia k1 's_desk i1 's_dialysis g2h2k2 's_do h-3 's_doing c-1
    's_done c-1e2 's_doubtful g3 's_down c-1h-3 's_due h2 's_email c1 's_end h1 's_evening g1 's_ever a1
    's_every g6 's_experience b2 's_face a2b-2g1 's_farm g1 's_fault c-2 's_fifty e1 's_final a-2h4 's_fine e-2
    's_first i-3k-1 's_for c1i3k-1 's_forty b1 's_free b3d1h1 's_funeral c1d2g1 's_getting g2
    's_going a-3d-1e4f-2h-1 's_gone h-1k1 's_good c1 's_goodbye f5h1 's_got a4b-4d4g1i2 's_graduate a2
    's_graduation g4 's_grand a1 's_guess e2j2 's_had a1b1c-3g1h2k1 's_hard a-2d-2g1 's_hardly c-1d1 's_have h-1
    's_heading c2g5 's_holiday b4 's_home j1 's_house a-3e3k-1 's_how h-3k2 's_in a-5c-7d3g2h-2i4j-1k2
    's_interview a2c-5d-7e-3f-2h1i-4 's_interviews h2 's_job c1d-2e4j3 's_just a1c2d-4e2h3 's_keep e-3f3h-3
    's_leave b2f-2g-3h-5 's_left c1 's_less a1f1 's_lessons b-1g-1i-2j-1 's_like a-1e1g2 's_likely g3 's_list h1
    's_looking a-3b-6c-2e-4g11h-8i1 's_lovely d2 's_made h5 's_maternity c1 's_me a-6b-2d-2e1g1h11 's_miles a4
    's_mine f1 's_mission a2 's_money b1 's_more a2d-6e-4f1g2 's_my a-2b-3c-7e-2h1j-3k4 's_name a-1c4d-2h-7
    's_names h-3 's_new c-1h-2 's_next h1 's_nice b2 's_night g3 's_no a1b-2c-3d1e-1f2g1h-2i-3 's_nobody a1c-2
    's_not a-3b-1c2e-10f4h-1 's_nothing a-7b-2d-9g-6 's_notice b-6c2e-3g-1h-2i4j-3k-1 's_now b-2 's_off e2g-1
    's_offer a3h2i1 's_office c-3j1 's_ok b1 's_old a1 's_on a-1b3c-8d-9e3g1h-4j2k1 's_one c1h2
    's_only b1c-3d1e2f-1g-2h2 's_out c1d1g5h-6 's_over a-1e1 's_packed g4 's_paid b1 's_parkinson h1
    's_pass g-1h2j1 's_passport g-2j-3k-2 's_pay d2 's_pension b3 's_people a1c-2 's_place h1 's_play e5
    's_possible g4h-5 's_post a3c-4e-1f1g-4h2 's_probably g2 's_probation i1 's_put b4e2 's_rare d-3 's_really e1
    's_rent b-4g2j2k-2 's_reputation b1c7 's_right a2 's_room c2j2 's_running g2 's_sake d1 's_say c1e2g-1
    's_school a1 's_see a-1f4h2 's_settled h1 's_shifts k4 's_shop h1 's_shut f1g2 's_signed a-1f1h-1 's_silence e1
    's_so k1 's_something g-4h1 's_stay e-1 's_still b-1c-3e-2h-1j1 's_taken h1 's_talk b2d-1e3h1k1 's_ten h2
    's_that b2 's_the a8b4c-1d-1f-7g3h1i-1j2k2 's_their a-1i1 's_three d1 's_time a3d3h1i-1 's_to d-2h1
    's_too a1c4d2g-2 's_touch f1g2 's_trial i1 's_two c2h1j1 's_unlikely g1 's_van a1 's_visa h1j2 's_wage b3
    's_ward a2 's_warning b-3g-1i5j-1 's_wedding e2 's_what a1c-5d1h1 's_when g4 's_where a3b1e2g-2h-1
    's_why a-2b-3c-5d-6e-1g-3k2 's_with g-2h4i-1 's_work i-1k-2 's_worth a-2d-4e-1j2 's_written i2 's_wrong g2
    's_your d2 , b-1c-3d1e2f3g-2i-1j-2k-4 ,_@number b-1d-3g-2h-1i-2 ,_@other h2 ,_@quote d-2
    ,_a a5b-1c2d7e-1f2g-7i4 ,_abeg e1h2 ,_about b-3c-4e-2h-10 ,_after a3b1c1d3f-1g1h-4j1 ,_all b1d-1e3g1h3
    ,_also h1 ,_although a-2b-5d-1e-5f9 ,_always d3 ,_am b1d3 ,_an a-2d1g1i1 ,_and a5b-1d-2f-3g1h3i-1j2k1
    ,_another a2b2d5g-4 ,_any d-1g-3h-1i-2 ,_apologies e3 ,_are c4d8g-2h-1 ,_around i2 ,_as b-1f-4g-3h1i-1j-3k1
    ,_ask c-3e3g-2h-4 ,_assume e7 ,_at a4d2e-3g2h1j-2 ,_bar f3h-1 ,_be d2g-2 ,_bear e5
    ,_because a-1b1c-1d1e-2h3i-1k-1 ,_been e7 ,_before c-2d3f-1g-2h5 ,_being a1d2 ,_believe b2 ,_between b-1
    ,_bless a1b1c1j1 ,_boss d1g1 ,_both a-1d-4h2 ,_bravo d1 ,_but a2b-1c1e-7f8g-1j1k1 ,_by c-2d-3e-1g-5h1i-1
    ,_bye h1 ,_call b1c1f3g-2h-2 ,_calling c-4 ,_came c-2 ,_can b2c-5d-10e1g5k1 ,_car g4 ,_catch e3
    ,_cheers a1b1h6i1 ,_chef e1g2 ,_coffee e-3 ,_could d-1f-1 ,_dear c-2g1h3 ,_depends e3 ,_did b1c1d5e1
    ,_do a-7b-2c-5e1f-2g-4h-4 ,_does d-1f1 ,_down g-2h-2j2 ,_due k1 ,_each c2 ,_effective h1 ,_end d7h4
    ,_even a1b1d-7e-4f5g-7h-7 ,_every c-1e1 ,_everybody c4d1 ,_everyone d-1 ,_everything a1e-3
    ,_except b2e-2f6g-4h-5 ,_excuse c1e1 ,_fair g1 ,_fell b1 ,_first a-1c-1i2 ,_for a1b-1c-5e-5f3h3j-1
    ,_forgive a3c2d-1e1 ,_found h5 ,_four b-2d-5f1k2 ,_frankly c2d-2g2 ,_free b2 ,_from b1c-1d-7f-1i2j-1
    ,_full b1e-1h3 ,_gave h1i3 ,_get b4d8e-1h1 ,_give e1g-1 ,_go d6e1 ,_god e3 ,_going h1 ,_good c1d6e2
    ,_goodbye c1d1 ,_got a-4c1d-6e-2f-1g2h1 ,_had d1 ,_half b1h2 ,_hands h-2 ,_has c-5d1g1h-6 ,_have d3f2
    ,_having a3c-3d1f-5g-5h5 ,_he b-6c-2d-1e-6f-5g-6h2i-2j-4k1 ,_hence a-1b-3c-3d-6e-1f-2g-5h2i2j-1 ,_here d-1i2
    ,_hey a-1e2f-1g1 ,_hold h1 ,_honestly a3c-3 ,_hope d-3g1 ,_how a2b1c4d10e-2h-1 ,_however b-1c1d-3e3f5g-5
    ,_i a-2b2c1d3f-2h3i-2j-2k2 ,_if a3b5c6d-1e-6f1g2i-1k2 ,_in c-1d-1e-4f1g2h-5j-2k-4 ,_including c-5d-1i3
    ,_is a1b3c1d3h2i1j-1k4 ,_it a1b4c-2d8e6f-8g-6h1 ,_its h-1 ,_just a-4b-5c-11d-1f2g3h-3 ,_keep h3k1 ,_kindly e1
    ,_late c3d2 ,_later e5 ,_learn d3e-1 ,_leave b2d2e2 ,_leaves a1b1c1i1 ,_leaving c-3e-5 ,_let a-1d2e-3g3
    ,_life e4 ,_like a1c-1d6e-5g1h2 ,_look d3 ,_love a1d5e3h1 ,_lovely g1 ,_lucky d4 ,_lunch b2 ,_ma g1
    ,_ma'am c2g1h-3 ,_madam h1 ,_made c-1 ,_mainly h1 ,_many g2 ,_mate c-1 ,_may c1d2i1 ,_maybe b-1c-5d-1e5g-2h-2
    ,_me b1e1f2 ,_meaning g2h2 ,_might d-4e7g-4 ,_mind g-1h-4i1 ,_mine d-1h3 ,_mislaid c1 ,_monday g-1
    ,_more a4b-3c-7d-7e2f3j1 ,_most g-2 ,_mostly b1h2 ,_mr g1 ,_my b1e2g2h2i-7k1 ,_neither a-3e2 ,_next h1
    ,_no a-1b3c3d3e7f-3g-7h1i4 ,_nobody b1c1e3h-3 ,_none c1 ,_nor c-5g-4h4i-1 ,_not a-1b-4c-2d2f1h-3
    ,_nothing f2g-1 ,_now c-3d4f-1g-1h-3 ,_of a4c-2g1h-3i2 ,_ok e3 ,_okay e3 ,_on a3b1g-4i1j1k-2 ,_once b1e-2g1h3
    ,_one a3b2d-1f3g1h1 ,_only a1b-3d-2f9g-10h-1 ,_or b-1c-3e-3f1g-1i-4k-1 ,_otherwise a-2b2f5g-6 ,_our a1c-3h2
    ,_out b3h1 ,_page i-2 ,_pal c-1d4e3g1h4 ,_pencil f3 ,_people h1 ,_perhaps c-2e5 ,_permit j-1 ,_phone e-3
    ,_please a-5b-3d-2f-2g-8h-2 ,_plus b-1e1g1 ,_poor c-1 ,_promise c2d1 ,_proper a1 ,_provided f2 ,_put e-3g4
    ,_quarter e3 ,_quite b2c-3 ,_rather d1 ,_really c-4d1 ,_reference h2 ,_right b3e1k2 ,_ring b1d-4e-2f2h-1
    ,_sadly g1k1 ,_salary b-2 ,_same d1e3 ,_save d-1f1 ,_say g-2 ,_says k2 ,_see b1e-2 ,_seeing b1d2h1i1
    ,_send e1h1 ,_seriously c1 ,_shall e1f-1 ,_she a-1b1c-5d-1g-3h3k-5 ,_should b1c-2e-3f1g-3h-5i1 ,_signed i-3
    ,_simple d-4k1 ,_since a1b2c1d4e-4g1h5i3j3k-5 ,_sir c1g3h-2 ,_six h2 ,_slowly d5 ,_small d3
    ,_so a3c-2d-1e1h3j1k3 ,_some g1 ,_somebody d1h1 ,_something a1g7 ,_sorry a1b-6c-4d-10e3g1h2 ,_starting i4
    ,_still d-2e3f3g3h-3j1 ,_stop d1e3 ,_subject f7g1h-5i2 ,_such c1 ,_surely d-3 ,_ta h3 ,_take d-2e7f-2g-4
    ,_talk e4 ,_tell a1 ,_ten b-1 ,_term a-1e3 ,_than a4h1 ,_thank a1b1h8k3 ,_thanks c1f1g1h1
    ,_that a-2b3c2d2f2g-4j-2k2 ,_the a5c4e2f-4g-1j4k-1 ,_their a11b-1c-6d-4h-1j1 ,_theirs a15b-2c-11d-6e-1h-2i-1
    ,_then a-1c1d6e1f1i6k-3 ,_there a1c2d2e4f-2g1h4 ,_therefore c-2e1 ,_they a5c-3d-1e-6f-4g1i4j-6k1 ,_things e5
    ,_this a3b1c6d1f-4g-1 ,_though a-2c-1d-4e-2f5g-1h5i-1k-4 ,_three a-1c4h1 ,_thursday g1 ,_to b3c3d1f-1g8h-6j2k2
    ,_together c-1j2 ,_too c2h4 ,_took h4 ,_top d1 ,_truly c2d2g-1h1 ,_try b2f1 ,_tuesday g-2 ,_twice c1d1
    ,_two a-3b-4c-5d-1e2g2h-4j1 ,_unless a-4b2e-7f12g-3h-1 ,_until a1i3 ,_very d5 ,_was b3
    ,_we a-1b-2d1e8f-1g3h-5i1j2 ,_wednesday a-3g1 ,_well a1b-3d4f6h-1 ,_were f3 ,_what a2d4f-3g2 ,_whatever c-1g-1
    ,_when a2d-5e-1f-2g2h-1 ,_whenever e4 ,_where d4f-2h2i3 ,_whereas a7b-1c2d-2g-2 ,_whether c2d-1
    ,_which a-2b3c2d-1e-7f-1h3i-1j3 ,_whichever d1 ,_while a1b1c4f4 ,_who a-1b3c-7d-1e1f-6g3h-1i-2 ,_whose b-1d1h2
    ,_why d1 ,_will b-7d2e3g-8 ,_with a-1b-2c3d-1e-1f6g-3h3i4j-1 ,_without c2d1e6f2g-2h-5 ,_work e8g-2k-1
    ,_would b-1c1e4f1h-1j1k2 ,_yeah d-2e1f1 ,_yes b2f3h-3i1 ,_yet a-1e-8f9k1 ,_you a6b-1c4d7e5f-1g1h-6i-4
    ,_your a7b-5c6e-1f-7g3h-1 ,_yours a2b-9c1e3g1h1 . a-3b-2c2d2f-10g1h-3i-2j-2k2 ._@quote d1
    : a1b-1c-2d3e-13f-5g-9h7i-4j-5k-3 :_@address d-2h-2 :_@link h-1 :_@number b-2h-3 :_a a2c-4d-3h-1
    :_i a-1b-1c-5d3e-11f-10g-6h13i-11 :_if b-2h-5 :_it f-1 :_last i1 :_leave e2 :_my a-2c-1h-1k3 :_no c-2d3h1
    :_on a2 :_please f-2h4 :_she b2 :_thank h1 :_that b-1 :_the b5c1d-4f-1h2j1k-2 :_their a2h1 :_they a1b1d-1g2
    :_this c4d2 :_what d-3h1 :_yes i2 :_you c1d4h-1 :_your b1c5 ; b-7c-3d-1e-3f9g-12h2i-3j-6k-11 ;_an d-1 ;_do i-1
    ;_i a-4b-7c-6d2e-1f-11g-4h5j-2k-1 ;_if b1 ;_in c1 ;_it b-2d1f-4h4k-1 ;_let f3 ;_my b2d-2h7 ;_that b-1c-1h-3
    ;_the c1d-3e2f-1h2 ;_theirs a1 ;_they a-1c-2 ;_what a1 ;_with a5 ;_you c3e-2h-3i1 ;_your a4d2e-1 ;_yours a4c3
    ? a-11b3c-13d12e-2f-4g-1h-11i-14j-7k-8 ?_! d2 ?_? d1 @address b-3c-5d-9e-8h1i-4j-1k-4 @address_, h2
    @address_. c-2d-5e-7h-7i-1k-1 @amount a-2b20c-7d-5e3f1g-7i-2 @amount_, b5e1 @amount_. b4 @amount_and b4
    @amount_i b5 @amount_plus b4 @close a-2b-1c-14d-15e-3f-3g-2h3i-8j-8k-7 @close_, c-2d-2e-4h2i-2 @close_. b-3h-6
    @close_@quote f1 @close_match b4 @close_post h1 @close_role h-3 @currency a1b11c-8f1g-3i-4
    @currency_@amount a2b2 @currency_@number a2b13c-6g-2i-3 @currency_@other h2 @dash a-1b-4c-7f-3g-6i-8j4k-6
    @dash_@number b-4c-3d-4g-3i-5j5k-4 @dash_@open h4 @link d-3h-3 @number a-9b11c-5d-6e-10f-5g1h-2i8j-3k-11
    @number_, a-4b3c-2f4g-1h-3i5j2k-1 @number_. a1c2d-2e-14f-4g2h-1i2k2 @number_? b2f-3g-8 @number_@close h2
    @number_@dash b-6d1h1 @number_@number b-14c-5d-11e-2g-5i-9j-5k-6 @number_@open a-1b6
    @number_@percent a-2b3c-4d-3h-2i-7j-4k-3 @number_@slash b1g1h1 @number_a a2b11h2 @number_after h1i-1
    @number_am b-1c2 @number_an b7c-2 @number_and a-6b4c-8d1e-1g-7j-6k-3 @number_any g-2i-2 @number_april b-2i3
    @number_as g-1 @number_at b-1f-4g-4h-2i-2 @number_august b-2i5 @number_base b3 @number_be g-1
    @number_because h-1 @number_before b1 @number_bus b-3g-3h1 @number_but b2h2 @number_clashes g1
    @number_days j2k2 @number_december b-5g-1i-5 @number_does g2 @number_february i2 @number_for f1i1
    @number_gross b4 @number_hours i2 @number_i b1h-4 @number_in b1g-5h-2 @number_instead f-2g-3
    @number_is e1g4h-4i-3 @number_january b-1 @number_july b-1i2 @number_june b-1f-3g-2h1i3 @number_lakhs b2g1
    @number_lpa b6f1 @number_march b-4g-2h1i2 @number_may b-5f-2g-7 @number_million b2 @number_minutes b-4c-1
    @number_month b2 @number_net b5 @number_november i2 @number_now b1h-2 @number_october h2
    @number_of b-3c2g-4i7j-2 @number_on f-3h1i-2 @number_or b-8d-9e-7f-9g-11h-1i-7j-3 @number_percent b2h1
    @number_plus a1b3 @number_pm b-5f-3g1h-3 @number_post a1h2 @number_september i1 @number_so g1 @number_that j2
    @number_the g-1 @number_thousand b4 @number_to b3g-7h-2 @number_today g2 @number_tomorrow h1 @number_was b5c-2
    @number_with b4h-1j1 @number_would g-5 @open a-2c-13d-12e-12f-2g-2h2i-8j-8k-6 @open_day h-1 @open_k a-1b6
    @open_name g1 @open_x h4 @other a1b-2c2d11e1f-5g-1h-1i-9j-5k-7 @other_, b-1c-5d2e-1g-4i-3 @other_. a1c2d3
    @other_@number b-2h1 @other_@other a-3c-8d-15e1f-3i-2 @other_a a2c1d2 @other_at a1 @other_company h3
    @other_first d-1 @other_i e1 @other_in c1 @other_job g1 @other_post h-3 @other_vacancy c1
    @percent a-2b3c-5d-4h-2i-7j-4k-4 @percent_, b1 @percent_certain g-6h2 @percent_hike b3
    @percent_of b-1c-1h-3i-4k-1 @quote a-5b-1c4d12e-5f1h-4i1 @quote_, b3c-3d5 @quote_. d1f3 @quote_? d4
    @quote_and b-1c5g2 @quote_competitive b4c-1 @quote_exciting b2d3 @quote_for c2d-1e1 @quote_i b-1h-2
    @quote_in d-1f1 @quote_is b-1c2d3h1 @quote_means c-1d3h-3 @quote_no c-1d-2g2 @quote_quick d3 @quote_to d1g1h-3
    @quote_was d3 @quote_we d6 @slash c-2d-3g1h1 @slash_@number b1g1 a a3b1c1d3e-3f-1g-2i1j4 a_@number b3c2d1h-2
    a_@other c4d4 a_@quote d1g2 a_and k1 a_baby b1h5 a_backup a2 a_bad b-2d-2e-6g-2h-2k1 a_bakery j1 a_bank b-2d2
    a_bar d1k2 a_base b1 a_bath d3 a_beautiful c2 a_bed a-1j1 a_beggar d4 a_beginner a2c1 a_bell b-1e2g1
    a_berth a1b-3h2 a_better a7b3c-6d-6e-4f4g-10h-3k-3 a_big b3d-6g4i-4 a_bigger a7c-4d-7g-1
    a_bit a-4b2c4d-8e6g5h-6i-2j-5k-2 a_blessed d-2g-4 a_blood d1k-2 a_blue j1 a_bonus a-1b-1c-2f2g2i1 a_book c-1d4
    a_box b2c2d3 a_boy a-3 a_boys c3 a_brain d2 a_branch a1 a_brand c1 a_break d1i1 a_breakdown c-1k4 a_bucket c3
    a_budget b1 a_building k1 a_bully c5d2g1h1 a_bunch c1d6h-2 a_bus c2d-4 a_bypass g1k3 a_calendar d8h2i1
    a_call b-6c2d2e-6g-6h-4 a_calm c-1k-2 a_candidate a-6c1d2e-1f-3g-3h8k-2 a_candle a6c-2 a_car b6c2d1f3j-6
    a_career a2b-1d-1 a_case a1b1c-1i3 a_cashier c2 a_cat d-1j2 a_certain b3d1g3 a_chain a3h3i-1
    a_chair a-1c3d-1f1h1 a_chance a4c-5d-5f2g-4h-2 a_change a-1c-2e-3f-3h4j-1 a_charity d1h2 a_chat c-3f-2g1h-5
    a_chatbot c2d4 a_cheek b1c1d4 a_chef a1c4 a_child c-6d4j1 a_choice c-2 a_circus a-2c4d4 a_civil c1k1 a_clash g7
    a_class a5c-1h2i-2 a_clause a-1c-2g-3i4 a_clean c-1d-1 a_cleaner b2d-3 a_clear c2d-4e-5h3 a_clearer a3d-1e1
    a_clerk c2d2 a_client b-1c2g1h-3k-1 a_clinic a2b1c2g-2h2k-2 a_clinical a1i1 a_clock d3 a_close a3c-4d-4g-2
    a_closer a4b-1g1 a_clothing b3h2 a_clue c1 a_coat g1 a_coffee c-2d-6e-6 a_coin a1b-1e2 a_cold b1
    a_colleague b3c-6d-6i1k1 a_college c1h2 a_comment c3 a_committee c-3 a_company b3c3e1g-1h6i-3
    a_competition d1i1 a_competitor i1 a_complaint c-1 a_complete d3 a_compliment h-1 a_concert a2d-1g1
    a_confidentiality i1 a_connection h1 a_consultant b1c3 a_contest c-3 a_contract b-5d-3g1h2i-1 a_contractor b3i1
    a_cook a-3c2 a_copy c-1d-4e-2f1 a_corner b2 a_corridor c3d2 a_cottage j3 a_council c2j1 a_counter b8h4
    a_country a1 a_county a1 a_couple a2d-4e3f2h-1k-3 a_course c1d2h7 a_court g2h-2 a_cousin b-1j2 a_cow d1
    a_cracking d-1 a_creche c2 a_credit a-4d-2 a_crew a4d1 a_culture c6 a_cup a-2h1 a_customer b-2c-1d-3e-3k-1
    a_cut a2b5c-2d-2f-1g-1h-1 a_cv d5 a_dairy a1h2 a_data c3 a_date c1d-3e9f-3g-7h-6 a_day a-3b6c1d1e3f2g-1h5k1
    a_dead c3e2 a_deadline a-1b-1d2e1i2 a_death c4 a_decade b1 a_decent b2 a_decision b-4d-5e8h-5i2 a_deeper a1
    a_definite h1 a_degree a1b-4c1h4i-2j-1 a_delight c-2d-6 a_delivery a1c1g3 a_demanding c-2h-2 a_dental a-2
    a_dentist c1g-1j1k-1 a_department a1d2 a_deposit c2f2 a_deputy a3 a_desk a3c-2d2h2k1 a_diary d2
    a_different b-5c-6d-5g-1h7i-1j-1k-6 a_diploma c1 a_director a1 a_disaster d-1 a_disgrace c4 a_divorce e1k2
    a_doctorate b2d2h1 a_dog c4d2h-1j1 a_double b-7c-2f-1g3h-3i-1j3k-1 a_drawer e3h-2 a_dream a1c-2 a_drink k3
    a_driving g1i1 a_drop b1 a_dry a1 a_fair a-3b7c3d-6g4h-4 a_fall g3k1 a_fallback a-3f4 a_family b4g-3h2i-3k-3
    a_far a5c-5d-2h1 a_father b3 a_fatter a2b3d1 a_fault a-1 a_favour a-5d2e1f-4h1j-1k-3 a_feeling g7h-5
    a_fellow g2h1 a_fellowship h4 a_ferry c2d1g3 a_fever k3 a_few a-2c3d-3e2g-6h-3i-5j-3k-3 a_field a-2c-1h-3
    a_fifth b4d3e1h-1 a_figure a-1b4e-1 a_final a-3h-3 a_fine b-3c-5d-9h1 a_finer a3 a_firm a-1b-1c2d-1h1i-3
    a_first c7d1e-1 a_fish c1 a_fit a-3c-2g-7h-2k-4 a_five c1i1 a_fixed i3 a_flat b-4e-3g2h-3i-3j3k-5
    a_florist a1c2d1 a_fool a1d3h-1 a_foreigner b-1 a_form b-1c2d4e-2f-5h2i-2 a_former b-2c-2d-3h-2
    a_fortnight b1c1d-5e1f3g-3h2i4 a_fortune b2 a_forty c1d2 a_four d-1f2g-2h-7i2 a_fourth a-1d2e-1g1
    a_free a-1d3f-1h1 a_freelance b2 a_friend d-8k-2 a_friendly a-3c-1d-1h4k-1 a_fuel b5j-1 a_full a-3e-4f-1g-3h1i3
    a_funeral g2 a_furnished i-1j1 a_further f2 a_future c4d-1g-1 a_gap a-1h1k1 a_garage h2 a_garden a2h-1
    a_general a2h1 a_generous b1 a_gentleman b-1c-4 a_gift c-3d-3 a_gig b2h3 a_girl b1c1k3 a_glance c1h2
    a_glass a1c1d2 a_go e1 a_good a-2b1c-2d-3f-5h-3i-2j-7 a_grade a1b1 a_graduate c1d1 a_grand a-5d-3h-2
    a_grander a3 a_great a-1b-6c-4d-4h-9i-4k-1 a_greater a4 a_green d-1 a_grievance k3 a_group a1i1 a_grown d7g-1
    a_guest c-1d3f-2 a_guide h1 a_guy a1 a_gym b2 a_habit f1 a_half b9c-5d-6e-3g-3j-3 a_handshake a-1i3
    a_happier a1 a_happy a-1d-1i-1 a_hard a1b-5d-5g2h-1 a_head a4b1c-2 a_heads c3 a_headship a1 a_health c1h1
    a_hearing g3 a_heart a-2c-2k6 a_heavy d-3f1g-3h6 a_high k1 a_higher a6b-1c-3d-2g1 a_hike b1 a_hiring c-3
    a_hole c-1d1k3 a_holiday c-1 a_home a2c-1k1 a_hospice h-1k1 a_hospital a-5c4d3h2k3 a_hotel a-4b-5i-4j-2k-4
    a_house a-1b1d-4h1i-3j5k-4 a_housing h3i-1 a_hug d-1 a_human c-1d2 a_hundred b-3d-5g5 a_hurry e-3
    a_job b-4c-1e-2f-4g-6h3 a_joining b1 a_joke a-4b2c4d5e-1g-1 a_joy a-5b-4c-9d-10e-3g-1h-1i-2j-1 a_judge c-2d2
    a_junior c2d-3 a_kick h-1 a_kind a-4b-1d-2h3 a_kinder g-4h-2 a_kitchen c-2d-3j2 a_lab h1 a_laboratory a2j1
    a_lack d1 a_lad d-6 a_ladder g1 a_lady c-3j1 a_laptop b2 a_larger a2g1 a_late b-4d-1g1 a_later b-2g-1h1
    a_laugh b3c-1d4 a_law b1c1d1 a_lease b3 a_lecture d2j1 a_lectureship b1h1 a_leg d-2i-1j-2k-3
    a_letter c-4d2h-3j1 a_level a2d1 a_library c2 a_licence j4 a_life c-1d5 a_lift a-2c-2d-3g-2h-1i-2 a_light c1h1
    a_lighter b2 a_line a-5c-5d-1e7h6 a_list a-3d-1g2h-1j3 a_little b-2c3d-4e1f1g5h-4i-1j-2k-3 a_live b2g2
    a_living d5e-2h-1j-1k-4 a_load d3g1 a_local b-1 a_locum b2 a_long a-3c-3d-7e-1h1i-4 a_longer a1h1
    a_look a1b-2i1k-2 a_loss d2 a_lot a-2b1c-1d-19e3f-7h-5i-2j-1k-1 a_lovely a-1b-4c-3d-10g-2h2j-1 a_lucky d-1
    a_lump b-5h1i-1k6 a_lunch i2 a_machine c1h-2 a_mad e2 a_mail c1 a_man a6b-1d4e-2h1 a_manager c1h-2
    a_manner a2g2 a_map c-2 a_master b2c2d4i-1 a_match b-3d1g-1k-2 a_mate b2 a_maternity b-3c-1g-2i1k-2
    a_maths d1i1 a_matter a-3b-5k1 a_maybe d-2f4 a_meal a1b-3h1 a_mechanic c1 a_medal d-1 a_medical i3
    a_meeting c-3d3g1h1 a_member i2 a_mess a-3c3e1g3h-3k3 a_message c-7d-10e-4 a_mile a3b3d-4h1 a_mill a1
    a_million b-6 a_mind g7h-3 a_minimum h1 a_minute b-7c-5d-10e3g-5h-2k-1 a_miracle f2g3h-3
    a_miss a-2c-2d-6e-6g11h1j-2k-1 a_mistake g-1 a_model c-6d-5 a_moment b-2c-3d-2 a_monkey a-1b2c1d5
    a_month a-2b4c5e3i1j-1 a_more a6b-3c-8d-8e-1g-7 a_morning g-2h3 a_mortgage a-3j1 a_mother b1c-2
    a_move a-2c-4d-1h4j-4 a_much a6b1h4i2 a_mum k1 a_museum c-4h-1 a_name a1b1c4 a_napkin b2 a_national d1
    a_nervous d-5h2k4 a_new a-5b-3c3d-3e-9f-8h6i-7j-2k4 a_newborn k1 a_nice b3c-8h-4j2 a_nicer a5b-1c-3d-1g-5
    a_night a3 a_nightmare c-2d-4 a_nine a3b-2i1 a_ninety b-3 a_no a-12b-1c-12d-4f6g6h5i-6j-2k-6 a_non g3i1j1
    a_nose a5d-1 a_notch a5h2 a_note d1e3h-1 a_nuisance d1g-3 a_number a-1b5c1 a_nurse a-2c1d2j3k1 a_nursery a1c1j3
    a_one h1 a_package g1 a_page c2d-1 a_paid h1i1 a_pair c1 a_paper c2i-1 a_parking d5g1 a_part a-5d-6g-2j-3
    a_partner a1c1d-1 a_pass g1h1 a_patient a1c-1g2 a_pause d-2f6h-3 a_pay b6 a_peep e2 a_penalty i3 a_penny b3h2
    a_pension b6g3 a_permanent b1c-1f4h2j-3 a_person b2c2d6g3 a_pharmacist a2c4 a_phone b1d2e-5f2h-3k2 a_photo i3
    a_picture c-4d5k2 a_pile d-4 a_pin e7 a_pint d-1 a_pity a-4c1d-1h3 a_pizza d2 a_place b-4d-6e-2f-3g-3h6k-8
    a_placement a4h3 a_plain h4 a_plan b-1c4g1 a_planner d2 a_pleasure a-8b-6c-8d-4e-5g-2i-2j-2 a_plumber d3
    a_point e-1g2 a_polite h4 a_poor c-1d-5e1h-3 a_porter b1d3k-1 a_position c-8d-4e3f-9h6i-4
    a_post a-2f-2g2h7i-1j1k-3 a_practice h2k-2 a_pretty c3 a_price b1 a_private a1 a_privilege a1 a_prize a1d1
    a_probation c2 a_problem d-3g2h-2 a_product a1c1h1 a_professional d2 a_profit b1 a_project a-1
    a_proper b3c-1e3g-3h1j-1 a_public d4 a_pulse d2 a_pupil d2 a_quarter b-1c1d-1h-3 a_question a-5b1d1e-2f1g1h1
    a_queue c3 a_quick a-1b-1c-5d-3f1h1i-2 a_quicker c1 a_quiet a-1b-1 a_quieter a-1k2 a_quiz d4i2 a_raffle c1d3
    a_raise b12c-4d-4g-5 a_rare c-3d-4 a_rather c3g1 a_real h2 a_really h1 a_reason c1d5e-1i1 a_record d2
    a_recruiter c-4d3 a_red c1d2 a_reference i3 a_refusal f4 a_regional a1 a_relocation b-2h-3j4 a_removal j1
    a_rental b-2g1i-1j3 a_reply h-1 a_research a-1c1d1h-2j1 a_reserve f4h-3 a_rest d5 a_resume d3 a_retention b4h-2
    a_review i3j-1 a_right d1j2k-2 a_ring d-2e-2 a_rise b7h-1 a_risk g1 a_rival h2i1 a_robot d1
    a_role a2b-1c3d-3g-4h4 a_rolling b-1i4 a_roof c-2j3 a_room b-3d2i-3j6 a_rota d1f2 a_rough f2h2 a_row c1d3
    a_run g1 a_rung a6b-1 a_saint a1c-2d-5 a_salary b6h2 a_sandwich c2d1 a_saturday d1g-1h-3 a_scale a5b-4h1
    a_scan d-1i2k4 a_school c3h4 a_schoolboy c-1d3 a_screen h1i1 a_search c3d2 a_season a3h1 a_seasonal b1h2i4j1
    a_seat a3c4g-2j1 a_second a-5b-2c-5d-1f1g-1i3j1k1 a_senior b3c2f2 a_serious c2d4 a_service c3 a_serviced i-1j1
    a_session b1d1 a_shambles a-2c8d1 a_shame b1d-7 a_share c-1k-1 a_shared j1 a_sharper a3 a_sheet a2
    a_shift a-3b5g1h1i-1 a_ship j1 a_shipping d1 a_shop b1c1h4 a_short a-2b-3c-5d-2e-3h-6i-2j2 a_shorter f4h-1
    a_shot b-3c-3d-1f6h3 a_shout d-6e-2f3g-3 a_shouting k2 a_sight a2 a_sign a-2e5h-3 a_signature i3 a_signing b1e1
    a_simple b-2c1d2j1 a_single b1d-1h-5k-2 a_site c-2g3 a_six b-4i1 a_skip h1 a_slice b5 a_slipped k3
    a_slow a-2e3g1 a_small c-1d-3e-4f2g2i-4 a_smaller a1b-3h1 a_smile c-4d-5h1 a_soft d-3f4h-5 a_soul c1d-1g-1i1
    a_space e-2f2 a_spare b-2d-7g3 a_speaker d-3 a_special d1 a_spell e4 a_spot f1h-3 a_spreadsheet c-2
    a_staff b1c-1j2 a_stamp c-2e1 a_stand b-1c-1 a_star d-5 a_start b1c-4e-3g-8h4k-2 a_steady h2 a_step a4f-1g-8
    a_stipend b1 a_straight c5e-2 a_stranger b-1c-3d-2 a_stroke c-1g2j-2k3 a_strong c-3d2g2h1
    a_stronger a7c-5g-1h-3i-1 a_student a-2b-1d-3h-3 a_studio a1h2 a_subject e-1 a_suit b1d1i1j1 a_sunday c-6d3g1
    a_superior a6 a_supervisor c1h-2 a_supplement b-3 a_table b-1d1 a_take b-3c4h1i-1 a_talk c-3d-2k-1 a_tall a2
    a_tax b-3d-4j2k-1 a_teacher d-3 a_teaching h2 a_team a-3b-2c2d-4 a_telephone d2 a_ten g-1i-1j2 a_tenner b4
    a_term d1h2 a_test c6d2 a_text c1d-2 a_thank c2d2 a_theatre c2 a_thing a2b-3c-4d-4e1g2j1 a_think e5g-1h1k-1
    a_third a-5b6c-3d2h-3i1 a_thirteenth b1c-1h-1 a_thought c2d3 a_thousand e2 a_three b-5c-1 a_thursday b1d2
    a_ticket c-1d2h1 a_tidier c2h-3 a_tidy c-3d-2 a_tie a1 a_tighter h1 a_time e3 a_top a3 a_touch c2 a_tour d-4f-3
    a_touring h1 a_train c1 a_trainee a-2b3i1 a_training a-3g-2i-1 a_treasure d-2 a_treat a-2b-4c-12d-2h-2j-1
    a_trial a-2b-3c-5d-4f1g-1h-6i4j-1k-2 a_truck h1 a_truer a3h1 a_tuesday d1 a_twelve b-3i4 a_twenty d2
    a_two a-4b-4c1d3h1i5 a_typing b2 a_university c3 a_vacancy h2 a_van a-1b6f1g-2h-3i-1k1 a_verdict e2f-1
    a_very a5b1c-1d-9e3g-3h-1 a_video d-1g-1 a_view a1c-3d-5e4 a_village b-1h2 a_visa i3 a_visit c-1
    a_voicemail e-2 a_volunteer b-3d-4h2i-3 a_wage b2 a_waiting j1 a_warehouse a2 a_warm c-5h1 a_warmer d1
    a_wave e-1 a_way a11b-1c-4g-6k-2 a_wedding a1d-2g2i-1 a_wednesday h1 a_wee g1
    a_week a-3b6d-13e-3f3g-15h-1i-1j-4 a_weekend a1b2f-1j1 a_welcome d1 a_welder c1 a_well c1
    a_while a-3b-7c1d-1e9f-11g-9h-11k-3 a_whisker a3 a_whole c-4g-1h1 a_wider a5 a_withdrawal f2
    a_woman a2b-1c3d1g1h1 a_wonderful a-5c-1d-9 a_word b1f1g-5h2k-2 a_work c-1j2 a_working d4 a_workshop a1c-2g3
    a_write g6k1 a_written a1c-2 a_yard d2 a_yarn f1 a_year a-6b4c-3d-12e-6g-6h-1i3j-1k1 a_yes b-6c-1d-4e3f2g4i3
    a_young a1 a_younger g2h1 a_zero b-1c-3 abandon g2 abeg d3e1h1 abeg_, d3 able a-1b2c-2d-2f3g1h-5i-3j-1
    able_for g3 able_to b2c-2d-2f4g-1h-4i-2 about a-5b-3c1d-2e-1f-5g1h-6j-5k-6 about_, a6b1c-2e-2g-3h2k2
    about_. a5c-3d-11f1g-9h4 about_@number b1 about_a b3d2e-2f1h-2 about_all e3g3 about_an c2d-5e2 about_being d1
    about_coming e2g8h-5 about_commitment c2d4 about_continuing g6 about_dates e-1h3 about_eighty b1g1
    about_everything c1 about_four b1 about_friday g2 about_going e-1g8h-4 about_half b-3g-1 about_has c-2
    about_his c-1 about_how b-1c3e-3 about_in b1 about_interviewing c-1d-4h-2 about_is c-3
    about_it a-2b-1c-3d1e6f-3g-8h2i-4j-1 about_jobs e2 about_leaving e-1j2 about_me a-3c-4e-1k1 about_monday g4
    about_money c-2d-1 about_moving g1 about_my a-4b-6c7d-1e-2f-5g-3h-9 about_myself g-2 about_nine b2
    about_not c-4h5 about_on c2h1j2 about_one d2g2 about_other b1h-2 about_our c2g-1 about_parking c1 about_pay b1
    about_salary b-4h2 about_six b1c-1 about_teaching g-1 about_ten b-1g-3h2 about_that a-2d-8e-2g-1
    about_the a-4b-5c-4d-6e3g-3h-3i-2j-9k-8 about_their d2 about_this b-1c-6d-3e6f3 about_to b1c-3e1g3h-3k2
    about_tomorrow g1 about_two d2 about_what a-3c1d-1e-6 about_where b1c3e2 about_whether c1g1h-1 about_which a-2
    about_who a-2c2d-3i2 about_working c-3i1 about_you b2c3d2e-5g-2 about_your a-1c-3e4f-1g-3h-7
    above a5b2c-6d-4e-4f-4g-2h3j2k-2 above_, a5 above_. a6b-3f-1 above_all a3 above_another h-1 above_my a-1
    above_the a-4b3c-3h-3j5 above_what a1h4 abroad b-6c1d1g-2h2j4k-3 abroad_, b-2 abroad_. j4 abroad_for h1
    abrupt c2 absent b1e2 absolute c1 absolutely d5g-1h2 absolutely_nothing d6h2 abuja d1h1j2 academic c-2i5
    academic_year i3 academy a1b-1 academy_has b2 acca b-1 accelerator b2 accent a-1c6d2k1 accent_. c4d1
    accent_in c2k1 accept a1b5c-3d-1e-7g1h1 accept_the b1c-1h1 acceptable c4d1 acceptance f1i1
    accepted a3c-10d-7e-7f3g-18h8k-13 accepted_, a-4h-1 accepted_. a3h-1 accepted_a a1b1c-1d1e1g-1h5i2k-3
    accepted_an a4b-6h12i-2 accepted_another a-1b-2d-2e-8f-4g-6h2i-5j-5k-6 accepted_at j1 accepted_by h-1
    accepted_elsewhere a1f3h-2 accepted_it a-2h10i-3 accepted_other h1 accepted_something f3h3 accepted_that h-2
    accepted_the a2f3h5 accepted_their h1i1 accepted_there b1f2 accepted_work a-1h-1 accepted_your h-4
    accepting b2g1h1 access c1 accident g-1h-1k4 accommodation c2i-1 accordingly a4h5 accordingly_. h1
    account a-2b1d-2e5g-4h-2j-2k4 account_, e1h1 account_. b-3d-3e-1h1k1 account_executive d1 account_of h1k3
    accountant b2c-1d-4e-1g-2i-3j5 accountants c1 accounts a-4b-1c4d-6h1i-1j-6k1 accounts_, b1c2 accounts_for j-2
    accra b-2h1j1k-2 accra_. h2 accreditation g3 accustomed c-3d2 accustomed_to c-3d2 acknowledge d-1h-4
    acquaintance c1 across a2c4f-1g1h2i2k1 across_. a1d1i2 across_a c1h1 across_as a-3c4 across_from k2
    across_the a3e1g-2 across_town b1c-1h4j-3 across_your c-2g2 act b-1c5d10 act_together c1d4 acting d1h2
    active f5h-6 actual d3h-1 actually a1d2e-3f1g-2h1j-2 actually_read d-1 actuary c1d1 ad b3c4d-2h-3 ad_. c1
    ad_said c6d-3 ad_was c-3 add a-4b4d-2f2g-9h-9 add_a b3f2i1 add_more a-3h-2 add_that c2 add_up b5c-2g-2 added b5
    added_a a-1b2 addition_to b1 address b-9c-7d2e-2f-9g-9h-5i-5j1k-8 address_, a1d-5 address_. h-5j1
    address_from d2 address_in h1j1 address_is e-2 address_of h2 address_will e-1 addressed c1d6 addressed_to h-1
    adds b4 adds_up b3 admin c3 admire a-3b-4c-4e-1h-2 admire_everything a-3 admire_how d-3 admire_the c1d2
    admire_your d-1 admired a-3b-6c-5d1e-1 admired_how b-1 admired_your d1 admit a4b2c5d-1e-4g-1h-7 admit_, b1
    admit_. b2c1g-2h-2 admit_that a3d-2 admitted h2k3 adore d1 adored c2 adult c-4d6 adults d7 advance a2
    advanced a-3c-1 adventure a2 advert b1c1d3f-3i-6j-1k-1 advert_, d2 advert_. c-7d2h2 advert_and b3
    advert_said b-2c4d1 advert_was c2 advertise c4 advertised b1c1d-7h-1i-1 advertisement c7 advertisement_. d2
    advertising a1 adverts c2 advice a-1b-10c-11d4e-8g-4h-6 advice_. d-1g-1 advice_about d1 advice_on d3e-1
    advise c-1d2 advised b2c1d1e-3j3k4 advised_me c3i1k4 advised_that b1d1h2 adviser a-2b-6c-3i-1k-3 advisers b1
    advisor h-2 afford b5c-4g-4h1j1k3 afford_a d2j2 afford_to b4d-3g-2k1 afraid a4b3c2d-12e1f-3k-4 afraid_, a1c3e-1
    afraid_. a1b1g1 afraid_: h1 afraid_i a-5c2e2g-1h3 afraid_it h4 afraid_my g2h-1 afraid_of c-3 afraid_that a2h-7
    afraid_the c1h-6 after a3b1c-2d-5e5f-1g-3h6i1k2 after_, b1e1 after_. b-1e-2k-3 after_@number b-6g-5h-6i-10j1
    after_a a2c-3e-6f-1g-1h7i2 after_all b1c-10d2e-12f8g6h2k-5 after_another e2 after_at b1
    after_careful b-1d-1e-2h2i-1k-1 after_comparing b2h1 after_dark h1k2 after_easter e1i1 after_eight b1
    after_four i1 after_getting e-1 after_half e1i1 after_her k1 after_i a2b-3c5d1e3h6j1 after_it c1d-1h5
    after_long h1 after_me a1c-4h-4i-1 after_much h3 after_my a-2e1g-4h-4k1 after_ninety b-1i2 after_one c1e-3
    after_our k3 after_reflection h1 after_school a1h1 after_seven b-1 after_six i-2j1 after_sleeping a3h2
    after_so d-2e-1 after_some c-1e-3h3i2k-1 after_speaking a1 after_taking h-1 after_talking b-1e-4g-1h2
    after_tax b3 after_ten c1 after_that g-4h-2j1k-4 after_the a-6b4c2d1e6g1h-3i2k4 after_their a-2
    after_thirty c3d-2 after_this d-2e9h-8i-1 after_three b1c-3i2k1 after_today d-2e5h-6 after_twelve b2c-1
    after_twenty c-2h1 after_two c1k-1 after_what d2k3 after_which e2i1 after_work e2 after_you c2d1g4
    after_your c-2e2h3j2 afternoon a-3c-2d-2e-4f-11g3h1i-6j-1 afternoon_, f-1g-1 afternoon_. a-2c-4e-3g4h3
    afternoon_and b1c1 afternoon_at h1 afternoon_i g1h-2 afternoon_of g-1 afternoon_you g2 afterthought c3
    afterwards c-2e4 afterwards_. b1 ag d3 again a-4b-4c-5d4e1f5h-1i-8k1 again_! e1
    again_, a-5b-5c-3d1e-1f-2g3h2i-1k3 again_. b2c-3d4e3g2h1i-1 again_; d-3 again_? f-2 again_about d-2e1f1
    again_after e1 again_and d2e-5k3 again_at c3d-3e-4h-3j2 again_before d-2f2h-2 again_for a-1b-2d-3e-1g-2h1
    again_if e-1f5g-2h-1 again_in e1i2 again_next f1h-2 again_on d1e-5f2g-4 again_one e1 again_some e-1
    again_to d1e-3h-1 again_when h1 again_with d2 against a6d-10e-5f-3g2h-1j-2k4 against_a a5
    against_another e-1g-5h-5 against_continuing h3 against_going c1h3 against_it e-1f3 against_me e1g1h-1k1
    against_my a2c-2g2k1 against_the a2b-2c3g-6 against_you b3 against_your a3b2c-1 age a4b6c3d2h-1k-3
    age_, a-1b4d1 age_. g-2h1 age_does c-1g-1 age_that b-2 agencies b3 agencies_, a-2d1 agency a3b3c2d-1f-4g-1i5j-2
    agency_'s b2c-2e1i2 agency_, a1b-2h5 agency_. e1g-1h3k2 agency_and c1h1 agency_i a3 agency_is g1 agenda d-3g-4
    agent a-1c-1d-2g-2h-2j5k-3 agents j3 ages c1e3i2 ago a-2b-1c-1f-1g3h6i-5k1 ago_, d-1e2k1 ago_. c2d1g1h2
    ago_and c-3g1 ago_i c-2h3 agree a3b3c2d-8e-7f2h2 agree_that f2g1h1i1 agree_to b3c-2i-3 agree_with a4b-1c4h1
    agreed a-4b2d-12e-2f-1g-5h2i1k-5 agreed_, b2 agreed_. e-1g1h-5i3 agreed_i h2 agreed_on c1i2 agreed_that a2h-3
    agreed_to a-3d-3e-5g-7h4k-1 agreement a-8b-4c-9d-4e-5f-6g-6h-9i10j-7k-5 agreement_, i2 agreement_. i3
    agreement_with h-1i1 agrees d-1e-4g-2 ah e3 ah_, e2 ahead a13b-2c-1d-3e-1g-5h5i-8k-2 ahead_, a1h3
    ahead_. a4b-1c-1d-4g1h2 ahead_and a-2d2 ahead_in a1 ahead_of a10b1d-5g-5h-3i-1 ahead_on a3
    ahead_with a-5d-5f-4g-5h4i-3 ahhing e5 aid a-5b-2c3f-1h-2k-2 aid_. c2d2 aide h-4 aiming a1
    air a-3b-1e6g-1h-6k-1 air_, e1 air_. e-3j2 airport a4b2d-1 airport_, b2 ajar f1 alarm d-2 alarming c3
    alerts h-4 alerts_, h-3 aligned a4h2 aligned_with a3 alive c-3e3f3h-4k-1 alive_. f2h-2
    all a1b-1c-1d-1e-3f-2h-1i-1j1k2 all_'s h1 all_, a-3b-2c-3d-5e-4f-6g2h6 all_. a-4b-1d1e-5f6g1h-3i3k-4 all_? g5
    all_about e-4g-3 all_along a4h1 all_and e1g-2 all_day a1c1e-4f-3g-2 all_due d3g2 all_ears b1d-1f3g-4h-2
    all_for c3g1h2 all_four g1k1 all_from c1e-1 all_go j1 all_good a-3b-1d-5h-4 all_have j2 all_i a1c3d4e2g1h-3k1
    all_in b4h3 all_it g-1 all_laughing c-3d-3 all_likelihood a2e-1g5 all_meals b4 all_means d2e-1f2h-3
    all_my a3b6c-10d-8e-2g-4 all_night b3g-1k1 all_of c-4d-2f-4h1j2 all_on a-1b1c1d3g-2i1 all_our j1
    all_over a-3b-1e3g1h-5i-1j-1k1 all_probability g2 all_respect a3c-1h1 all_right a-2b-2c-2d-2e1f-6g-4h2
    all_round a4b1c2d1 all_so g2 all_that a-3b-4d2e2g-1h-3j-1 all_the a-3b-4c-2d-2f3g-5h1i-1j-3k-9 all_there a-1e1
    all_these b2e1 all_things a3h3 all_this e-1g2 all_those b-1c-2 all_three a2c-2d-1 all_through c2d-2
    all_very c-1 all_week e-1h-7j4 all_weekend g-1h-2 all_year a1d1 all_you c2e3 all_your d-6h-1 all_yours d1g-1h-3
    allergy k-2 alley d1 allotment b-8e2g1h-1 allotment_. b-4h-1 allotments h3 allow a-2b1d-2e8f-1g-6
    allow_me c-2e5f-1g-4h1 allowance a-7b9c-7d-8g-3h2i-1j3 allowance_, a-2b4c-2d-1h-3 allowance_. b3
    allowance_and b4h5 allowance_for a-1b-1 allowance_i b3 allowance_was b3 allowances b3
    allowed b-5d-5f-4h-5i3j5k-1 allowed_. c1 allowed_me c-1 allowed_to a-1b-2f-1h-4i3j4 almost b3g4h-4j-2
    almost_every a2 alone b4c-1d1e-2f-4g2h-6i-1j3k2 alone_, b1d1 alone_. b-4c-3d1e-2g3 alone_would a-1
    along a4c2d3e-6g-1i1k1 along_, a1k4 along_. a3c3d1e-1f1g-1h1j1k-2 along_and i-1k2 along_for c2d2 along_on h1
    along_than a1 along_the h1i1 along_to d1g1h-2j1k-1 along_with c1h1 alongside d-1 already b1c1d5f-7g4h2i2j4k-2
    already_, a-3d1h2i1 already_. a-5b2c-6d7h-2i-2j2 already_a h1 already_booked g-1h-1 already_found g1
    already_given g1h-2 already_got g-1h-2 already_had c1 already_have d1h-1 already_in c3g-1 already_joined h1
    already_on c1d1e2g-1i1j1 already_said h2 already_signed g2 already_so b2g2h2 already_taken j2 already_told d2
    already_with a2 already_work h2 alright d-1h1 alright_. h1 also a-2b3e2h-1i-14j-2k-4 also_, b-2d-1f1g1
    also_. a3c2h2 also_a b2 also_asked b-1 also_called e1 also_cover j1 also_do e1f-1g-1 also_not e1
    also_the a2b4c-3h1 alter d3h3 altered c2j2 alternative a4 although a-1b-7d-5e-4f11g-1h1 although_a f3h-1
    although_i d-2e-3f6 although_if f2g-1h4 altogether a4c-3d-9e-4f3g-2h1 altogether_, f3
    altogether_. a2b-1d-2g-4h1 alumni d-2h-3 always a6b-1e-14g-15h-6i-4j-6k-5 always_be k1 always_going a3d2
    always_has a-1 always_open d1 always_said h1 always_the a4c-2d2 always_wanted a-1h1 am a-1c-3d-2e-1f1g3h4i2j1k3
    am_, a-4b-1d-2e-4g1h1 am_. a-9b3e-9f1g4h4 am_@number b-5g-4h6k2 am_a b-1c-1d1g-1h-3k4 am_about g8h-4
    am_afraid a5b3c3d-9e1f-2g-1k-4 am_after g-4h1 am_all a-3d-2f1g-2 am_already h1 am_also e2h3 am_an h-5
    am_and c2e-2f-1g-4h4 am_answering d2 am_as g1h-3k1 am_ashamed d-2 am_asking e2f-1h-1 am_at b1c-2d1g-3h-11k-1
    am_attaching h-2i2 am_available g-1h-5i-2 am_away e3g-1h3 am_back e-3f2g-1h-8 am_backing h5 am_beginning f-1g5
    am_being a1b-3c-2d-3f-1h-4k4 am_better a4b1d-1h-6 am_blocking d2e5 am_booked h-3j1 am_bound h-2i3
    am_bowing c2f3g-9h4 am_bringing g-2j2 am_busy j2 am_calling d-5e-5f-1g-6h9i-4k-6 am_cancelling a1d-1f1g-9h10
    am_certain g-1 am_changing e4 am_choosing h2 am_closing e2g-3h6 am_coming b1d-6e2g-2h-5k2 am_concerned a2g-2
    am_considering g4h-4 am_covering e-1 am_currently b3 am_declining b-1c2d-3f7g-10h5 am_discontinuing h2
    am_doing a-2d-2e8g-6h-2k-2 am_done a1c3d7e1g-1h6j-1 am_double g5h-2 am_down h-10j1 am_dropping a1b-1f1g-9h7
    am_due g1h-3k1 am_earning b3 am_edging g7 am_embarrassed b1g1 am_employed h6 am_ending c1g-3h9 am_expecting k4
    am_fairly g1 am_fed b-1d4 am_feeling g4 am_fixed g-1h1 am_following k-3 am_for f3h2 am_formally f1h3
    am_forwarding i3 am_free b-10d-2f-4g-11h-14i-6j-3k-7 am_getting b4e-3g2j2k5 am_giving b-5g-7h6i1j1
    am_glad d-3h-10 am_going a1g-10h4i-3k-2 am_gone f4 am_good a1d2g-4h1 am_grateful c-5d-12e-6f-1g-3h-4
    am_half g4h-2 am_handing j1 am_hanging h2 am_happily h4 am_happy d1g-3i2 am_having a-5c-3d-6e-3g7h-8i-2k4
    am_headed a4h2 am_heading a1 am_hereby h3 am_home a1e-4h-2 am_honest a2b1c1 am_hopeless d-3e2g-1
    am_i a1d6e-4g1h-4 am_in a-2b-5c-1d-1e7g1h-9i4j-4k8 am_inclined c2g10h-6 am_inclining g4
    am_joining a5b1d-1g-6h7i2k-2 am_just e2f-2g1h-5k1 am_keeping b-2e6f-2g-5h-3 am_kind g7h-1 am_kinda g3h-1
    am_late j2 am_leaning g10h-7 am_leaving a-2b-2d-4e2g-7h5 am_less c1e1h-3 am_letting d-2g-8h5 am_living e1
    am_looking a-1d-5e-5g-11h-12i-5k-1 am_making i1 am_maybe g3 am_meant a2g3 am_minded g4h-2
    am_more a-1b-7d-2e-3g9h-9 am_most h-3 am_moving b1g-6h-2 am_much g1h-4 am_needed b-4g3h-6 am_next e-2h-1
    am_no a-1b1c-9f-8h7j-1 am_not a-8b-5c-2d7e3f-3g-4i2k-4 am_now e-1h1 am_obliged d2g-1h-5 am_of g6
    am_off a4f2g-8h4i-3j3 am_on a-8b5c-10e-1f-3g1h-7j1k-1 am_only d-5f-3g-2h-2i3 am_open f4h-2 am_opting g-1h6
    am_out b3c1d6e-2f6g-14h11j-5k-11 am_over d1 am_parking e6 am_passing d1e-3f2g-3h4 am_phoning h-1
    am_pleased a1b2g-2h1 am_presently g3 am_pretty g3 am_probably c1f-1g9h-5
    am_pulling a-1b3c2d-3e-1f1g-16h11j-3k-1 am_putting e8g-3h-1 am_rather g3h-2 am_ready e4f-1g-3h-3
    am_really b-1d-5e-2 am_retiring h1 am_right a-2 am_ringing d-5e-4g-2h4k-3 am_rostered g3
    am_saying a1b3c-2e-1f6g-11h2 am_sending c-3d-7e-8f-1g-3h-8i3k-6 am_settled g-2h4 am_sick d2h-4 am_sitting j2
    am_sleeping e2h-1 am_slow e1g-2 am_so c-2d-2e-3f-2g-4h-8 am_sorry a3c1d-4e-7f-2g-8h-3i-3k-8 am_sort d-1g6
    am_sorted h4 am_spoken e-1h2 am_standing h8 am_starting a-1b-2e-4g4j1 am_staying a-7b4c-1f-8g-14h7i-5j-8k-8
    am_stepping f1g-9h5i-3k-2 am_sticking h3 am_still a-8c2d-2e6f-3g-1h-5i-2 am_stopping b4g-3h8 am_struggling g5
    am_stuck g8h-2 am_sure d4e-9g-16h-1k-3 am_swaying g1 am_taking a5d-7e2g-12h12i-5 am_telling a1d3e-2g-5h1
    am_tempted e1g5h-5 am_tending g3 am_thankful a-2b-4c-2e-5g-4h-2k-1 am_that k2 am_the b-1c-7d1e-2g3h-5i-4j-7k-1
    am_theirs a-4b1h2i6 am_there g-3 am_therefore a-2 am_thinking a-1b-2d-5e1f-2g10h-8 am_this g4 am_through e1i2
    am_tied g3i1 am_tired d2g-2 am_to b-1e-1g-1i5j2k1 am_told b3c2d-1e-1f-1g-2h-8j2 am_too b1c1d3f-1g3 am_torn e2g4
    am_touched h-2 am_truthful b1 am_trying f2h1k1 am_turning f3g-11h3 am_typing h-2 am_unable g1 am_under k3
    am_uneasy c3 am_up e3h-5k1 am_used b2c-3h-2 am_very b2c1d-8g-6i3k-1 am_waiting e3h-1j1 am_wavering g5
    am_well a1 am_willing g-1h1 am_with a-2b-3h-3i3 am_withdrawing c4e-11g-31h16i-2j-2k-2 am_withdrawn d3e1h1i1
    am_wobbling e-4g6 am_wondering g5h-3 am_worth b4 am_writing b-5c-8d-10e-13g-10i-6 am_your f4h-2
    am_yours a-2b4f7g-2 amateur c5d6 amateurish c5d5 amateurs c1d7 amateurs_. d5 amazed d1 ambition c3k2
    ambitious a5h2 among b-8c4d1e-3 among_all h-2 among_my h-2 among_the d2g-4h2 among_those f1g2h3 among_your c5h3
    amount a-3b5c1h2 amount_, b1 amount_of a-1b-1c2d1h3 an b3c1d3f-3g-3h-2i-1j2k-1 an_accountant j2 an_address j2
    an_adult d4 an_advert c-3 an_agency d2 an_answer a-2b-10c-1d-3e9f-9g-1h-6i2 an_apology d3g2 an_applicant d-4h4
    an_appointment b-1h1i-3j1 an_apprenticeship h3 an_assistant c2 an_associate a1 an_astronaut c-2d4
    an_audit e1k-1 an_awful d-4 an_e d1e-3 an_earlier f1 an_early c1h-2i-1 an_easy b1c-7d-4e-3 an_eight a4
    an_email a-2b-5c-11d-6e-11f-5h-4i-14 an_employee c-1h-1i3 an_employer a2b-3c2j3 an_empty d1 an_end a-2c-4g-2h7
    an_engineer d1 an_evening c-2i-1 an_exam c-1g-1h-6 an_explanation c2d5e-2 an_extra b5c-3g-3k-1 an_eye d-2h-1k-1
    an_honest b-2c1 an_honour c-4d-5h-2 an_hour a-4b12c-1d1e-5f3g-4h2i-9j-3k-1 an_hr c-2 an_idiot c1d1h1
    an_important a-1c-3 an_institution a2d1h1 an_insult b3c2d3 an_intern b2d3 an_internship a1c2
    an_interrogation c6 an_interview a-3b-11c-3f-5g2h-6i-6 an_invitation a1d3h-2 an_nda i3
    an_offer a2b-6c-6d-2e-2f-2g2i-1k-2 an_office a-3c-4d2 an_old a1b-2d-1h5j-2 an_open c-1e3f-1g1h1
    an_opening a2c1f-1h4 an_option a-4f1i1 an_outfit c1 an_uncapped b3 an_unexpected b-1 an_unpaid b2c-2d2
    anaesthetist d-2 analyst a-3b-9c-6d-7e-2f-5i-5 analyst_interview h2 analyst_interviews h-4 analyst_position h-1
    analyst_post b-2 analyst_process h1 analyst_role h2 and a-2b2c1d1e4f2g-4h2i-4j-1k6 and_, a8c1d-3f4h3
    and_@number d-1g1 and_a a3b4c-4d-1e-1f-4g-1i2j3k-2 and_after b2c2e3h-5j1 and_again c3d3h1j2
    and_all a-1d-3e2h2i4k-2 and_also c2f1h2j1 and_am a-12b-1d-10e-7f-8h2i2j-4 and_an a-1b1h-2j1
    and_another b-2c3d-2e-1h-1 and_as a-1b2e-1j1 and_ask c2d2h4 and_asked d2 and_asking h-3 and_at a3b-3d-2g-1h-4j2
    and_back c2 and_be c-3d6f1g-4h1 and_begin h1i3 and_benefits b-9 and_besides c1h1 and_better a4c2 and_both i3
    and_bother c-1d6e-1 and_by c2e3h1 and_call h-3 and_came a-1i2 and_can a-7b-4c-11d-5f-5g-4h-4i-3j-5k5
    and_cancel h1 and_clear b1c-2 and_close d2f-3k3 and_come d-1e4f4g-4h-4 and_confirm c-1d5
    and_could a-3c-1d-2e-2f1 and_delete d2e1h2 and_did a3b1c-1d1i2k2 and_do b-1c-9d3e5g-7h4k3 and_does h1
    and_done h2 and_double g2 and_down k2 and_drop g-2h5 and_e k1 and_each a1c-1g2 and_eight b-1
    and_even a-2b-2c2k1 and_every c-2d2e1i-1k1 and_everybody c1 and_everyone c2 and_everything a-3h1 and_find d4h3
    and_for a2c-1d-8f-8g-5h-7j-3k-6 and_forth b-3c-4e-1f-4g3h-1i3k-3 and_forty c-1 and_found a-2d-2h-2 and_four c1
    and_frankly c4d1h3 and_free b4 and_friday g1 and_fro i1 and_from e3h3i-4j-2 and_fuel b3 and_gave d2i-1
    and_give c1d2h1i-1 and_gives c1 and_gladly e-2 and_go a2c-1d1f-1g2h-2 and_goes e-1g2 and_good c1d4h5
    and_goodbye a1j1 and_got a-3c1e-3h1k-4 and_had a-3d-2h1k2 and_half b2c-1g3 and_happy b2 and_has a-2c-3d-5i-2j-4
    and_have a-6b-11c-4d-4g-9i-2j1k2 and_having h-1 and_he a-8b-8c-7e2f-3h-5j-1 and_hear f1 and_hence a1
    and_her c-2j-3k-1 and_here a4c2e-4 and_hereby a-2h2 and_his a2k-1 and_home a1 and_honestly g2h2 and_hope e3f1h1
    and_housing j-1 and_how a-1b-2c-1d1 and_i a-3b2c-2d-1e-1f1g-1h1i-4j-5k3 and_if b-1c1f7g-3i1 and_in a6b1c7d2g2
    and_inclusion c-1 and_interview f1i2 and_is c-7d-6i-3 and_it a3b-4c2d-6e-3f-5g6h1i-2j-2k-2 and_its a3b3c-4h2
    and_just d1f1h-3 and_keep b-2d-6e-4f5h-3k-2 and_kept a1c-3 and_kindly e1f2 and_knew a2c-1 and_knows c-3d-2
    and_learn d-2h1 and_learning h2 and_leave c-1d2e3f1g-5h2 and_leaving a1 and_left c-3d-8e-4h-1i-2 and_less a1g4
    and_let g-1h-3 and_look e1g-1 and_looking h-2 and_lose d2e5 and_lost c-2 and_lunch b2d1h1 and_may g-2h5
    and_maybe d2h4 and_me b3f-3g2i-2k4 and_meet b3f2 and_mine h-5i3j1k1 and_more e-3g5 and_most b1c-1g1
    and_move c2d4 and_mr c-1 and_must b1c-2d-4f-4h5 and_my a-5c-5f-4h3i-2j4k-1 and_need e1g-1h-4k2 and_needs h2k1
    and_neither a1c-3 and_never b-6c4d-1e2f-1j-2k-2 and_next d3h3 and_no a1b-2c4e1f-9g-2h-2j1
    and_nobody b-6c5d-9e4f-4g5h-1i-3 and_none c2 and_not a4d-2g-4h1i1 and_nothing a-2b-3c-3e1h1
    and_now c5d1e-9f-2g2h2j2 and_of e2 and_off j1 and_on a6b1c1e-2g-4h1k2 and_once b1 and_one b-2c1e1f2g1h-1i-2
    and_only a3b-3c2d2 and_our b1g2 and_out e2h-2k1 and_pay a1c4 and_pays b1j1 and_people b1 and_perhaps c-1e4g-3
    and_private a-1b1 and_pull h1 and_put c-6d2f3h-3 and_putting e-1g4 and_quite a-2h1k3 and_rather c1
    and_read c-2d3 and_report i2 and_revert e2 and_round h-1 and_safety c-2 and_said a-5b-4d-2g-1h3
    and_say c1e2g1h-1 and_says c1 and_see a-9b-4c-10d-4e2f3g-7i-4j-4k-5 and_sent i3 and_shall a1d-4k1
    and_she c-6d-2f-1g1h-1i1j-2 and_shipping i1 and_short e1h2 and_should d-1e-2f3g2h-1 and_shoulders a2d-2
    and_showed c-6 and_signed h4 and_simple c1 and_since c-3e4 and_sit h-2 and_six b-2 and_so b-2c5d2e2f-3h1k-3
    and_someone k1 and_start b1i3 and_stay f2 and_still b2c-4d2e-3f3 and_stop d7e-2 and_take d4f-4h3 and_taken a-2
    and_taking k1 and_talk b1 and_talked e-1 and_tell c-5d1e2f3g-1 and_ten c-1 and_thank d-3h4 and_thanks d1
    and_that c1d-3e2f-11g-4h1j1k1 and_the a-1b1d-7e-2f-1g1h-2i1j2k2 and_their a4c-3i-1j2 and_theirs a2c1d-4f1h-7
    and_them b-2h-1 and_then c5d3e1g-3i3 and_there a-4c-2d-6e1f-6g2h-3i-3j-7k2 and_therefore a3h3j1
    and_they a-3b-3e2f-5g1h1i2 and_think e2 and_third g2i1 and_thirty a1 and_this a3b6c7d1e-3f-5g4j3 and_thought b1
    and_three b2c4d-3i-1 and_thursday c1g1 and_to c-3d-8e1f-2g-3h3k-1 and_today d3 and_told b2c-1h2
    and_took a-2b-1c-2h-1k2 and_turned c1 and_two a-2b1c-2h1i3 and_until c1e3i-1 and_very h2 and_vision b4d-2
    and_want b-4c3d1e-2g-1i-3j-2k3 and_wanted c1i1 and_wants c-1d-1i1 and_was a-4c-5d-7g1h-2
    and_we c-10d-9e-2f4i-1j-4k1 and_went b1h2 and_what a-2b-1c2d1e3i-2k-1 and_whatever d1
    and_when b3c1d-2e3f-1g-1h-5 and_where c1 and_whether b-5c-1 and_which i2 and_white e-1i2 and_who f1i1
    and_whoever c3d2h-2 and_whose a4h3 and_will a-1b-4d-4e2f-9g-9i-2j-7k1 and_wish b2h3
    and_with a-1b4c-3f1g2h-1i-5j1k1 and_withdraw a-12b-12c1e-1f-8h5i-15k-1 and_withdrawing b1 and_without c-2d1
    and_work d1 and_would a-1c-8d-2f1g-7h2k-2 and_write d1h1 and_yes f5h-2 and_yet c1d1e-4f6
    and_you a6b2c3d6e-1f3g2h-2i-3j1k-7 and_your a2b1c-1e2f-6h-1i-5j1k2 and_yours a3b2c-1e-2f-1h-5j-2 angry d2i1
    angry_with d1 animal a3g1 animals c3 announce e1 annoying c2 annual a-3b9c-7d-1e1h-4 annual_leave a-2b2g-1
    annual_report c-4d-1 another a-7b-4c-4d2e-1f-3h9i-3j-12k-7 another_, a-4b-1c-4e-5g-1h-7
    another_. a1b-1d-8e1f-1h-1 another_agency d1h1i-5 another_applicant c3 another_appointment b2g1h-1
    another_authority f-1 another_bank g1 another_candidate d-5f1h-7 another_care h2 another_carrier f1
    another_chambers i3 another_charity a1h1i2 another_clinic b2h-1 another_college h3
    another_company a-3b-3c-8d-10f-2g1h3i-1k-1 another_contract d1 another_conversation e1 another_crew a-1h1
    another_day b1d-5e1f-2g-7h-4i-2k1 another_direction g4 another_employer a1b-4e2h4 another_family f1
    another_farm h1 another_firm c-7d-5g2h-4i-2 another_form d1 another_four b2f1 another_garage b1e1g-1
    another_gig h2 another_hospital a-3h5i1j3 another_hotel g-1h3i2 another_hour k2 another_house g1h6
    another_institution h1 another_interview b1h-5k3 another_invitation d1h4 another_job a-5b-2d1e-2f-2g-4h-2i2k-12
    another_kitchen a-2h6 another_laboratory h1 another_league a4 another_level a5 another_line c1d1
    another_look c2h-1 another_mob b2 another_nursery i2 another_offer e2f-1g2h5k-1 another_one c-4d4e-3f1h-4k1
    another_opportunity a-3h4 another_organisation b1h3 another_outfit a1 another_person c2h2 another_place g-1
    another_position a-2b-2c-5e-3f-8h10k-2 another_post b-1c-6f-6g2h5i-7 another_practice c1d1g3h1
    another_project h-2 another_publisher i1 another_restaurant a1 another_role b-3c1d-2h3i-5 another_salon h2i1
    another_school b-2f1g3 another_shop g-2h7 another_startup b1 another_store f1 another_studio a2e-2i-1
    another_surgery a1h1 another_team e1f1h4 another_theatre h-2 another_thing d-1e3h-4k-1 another_time d-6e2g-3h-4
    another_town k1 another_trust h4 another_two b6f1 another_university h3 another_vacancy b2 another_vessel h2
    another_way g2 another_week h-3k1 another_yard h1 another_year b-3g1h-4k1 answer a-11b-7d1e9f-3g-6i3j-5k-2
    answer_'s b-2d1f3h1 answer_, c-3d-3e5f-4g-1i-2 answer_. a-1b-1c1d1e1f-1g-1h-16i1 answer_; e-2 answer_? c1d1
    answer_a c3d4j1 answer_about c2e2h3 answer_after h1 answer_at e-2 answer_before i3 answer_by i2 answer_comes h1
    answer_every e-3 answer_for c-1d-3 answer_from d-2e4h-3 answer_has c-1d1e-3h6k-1 answer_i h1 answer_if d-2e2
    answer_in c2e-3 answer_is b4c-8d-1e-1f5h8 answer_it d-1g1h-2 answer_me c1d1 answer_one c2 answer_than e1h-2
    answer_the c-3d6e-4i1k3 answer_this d-5e1h-3 answer_to d-1e2f-3h7 answer_today g-1 answer_was d1e-2
    answer_when d2e7h-4 answer_will e5h-3 answer_within c1 answer_you d-2e4h-1 answer_your b1d3e-3
    answered a-3d-2e-1h1 answered_, e1 answered_. b2c4d-1g1h-2 answered_all c-1e-1 answered_every c-3d-1
    answered_me h2 answered_my c1d-1 answered_so h1 answered_the c-4h-1 answered_with h4 answered_your c-1d-1
    answering b-5d1e12f-3g-7h-7i-3 answering_, e4 answering_. c3d-3e3 answering_messages e2 answering_my d2
    answering_this e-1 answering_you e4 answers b-2c1d3e3g-4 answers_. c4 answers_about c1 anxiety e-2k7
    any a-1b-4c-1d-4f-9g-6j-4k1 any_. c2d4 any_afternoon g-1i-1 any_answer c1 any_calls h-2 any_case c1f-1
    any_chance b2d-3f3g-1 any_company d1 any_day a6f-2g-2 any_doubt c-1h2i1 any_further a-5b1e-2f-4g2h4k-1
    any_future h-1 any_hour g-5i-1 any_i c-3h-4 any_interview d5h3 any_kind e3i2k2 any_later e-2h6
    any_longer a1b-1e-2g-1h2k3 any_more a-16c-3d-3e7g4h4k3 any_morning g-2i-2 any_movement b2
    any_of a1b1d-6e1g-2h-4i2 any_office a-1 any_other a9b-5c-5d-2e-3i4 any_question e-1 any_rate b-4e-1g1
    any_time b-8c-4d-8e-7f-6g-7h-8i-11 any_way a-3 anybody a-1c2d6e-3f2g-6h-4i1j-1 anybody_'s e1h2 anybody_, d-4h-2
    anybody_. b1e-2h-2 anybody_else f1h-1 anybody_in d3 anybody_on d2 anybody_over d4 anybody_with d-2
    anyhow e-1f1h-3k-1 anyhow_. h-2k-1 anymore b1c-8d-3e1f-1g5h5 anymore_, d1f1g-1k1 anymore_. b1c-3d-7e2f-3g3h2
    anyone a-2b-3c2e-1f4g-9h-2i1k1 anyone_'s c1d-4j2 anyone_. c-2d-8e1f2g-3k2 anyone_buys d1 anyone_by f2
    anyone_could c-1 anyone_else a2c-5d-8g-4h-4 anyone_in a-2 anyone_over d5 anyone_there b-1d1 anyone_to a2d3g-1
    anyone_until f1 anyone_who b2d-2 anyone_with d4 anything c-5d-7e4f-9g-18h-2j-4k3 anything_, a-1e-4
    anything_. a-4c3d1e4g-2i-1k2 anything_about d-1 anything_after e-2h3 anything_but c-1 anything_else d2e5k1
    anything_for h-1 anything_further d1e2h-1 anything_i a4c-2d-1e-1h3i1k1 anything_in a-1b-2c1e-4f-1j-1
    anything_into d-3 anything_is e-5 anything_on a2b1f1h1 anything_that b1e5 anything_to b-1d-1e1
    anything_with c2k1 anything_you a3d-2e1 anyway a-1b-2c-2d-3e-5f10g-4i-1j-3k-1 anyway_, b-2d-1e-1g-1i-3
    anyway_. b-5e-2f7g-1k-2 anyway_and f3h-5 anywhere a5b2h-4i3 anywhere_. a1i1 anywhere_else a6c-1e2
    anywhere_in a-1b1 apart a-2b6g-2h-3j-2k1 apart_. b3d-4h-5j-1 apart_from d1 apartment a-2b-4h-3i-3j9
    apartments j5 apologies b-5c-6d-14e10h-1i-2 apologies_, e2h3 apologies_. e2 apologies_for c-2d-4e6h-8
    apologies_that e4 apologise a-1c-6d-12h-6k-3 apologise_, d-2e2 apologise_. e-2h-4 apologise_for d-4e-2
    apologize d-1g1h-1 apologize_from g2 apology d6g2h-3 apology_for d-2 app b-3c3g-1h-5 app_, h-1 apparently c-1d4
    appeal h-2 appealed a2 appealed_to a2 appealing a1d2 appeals a1 appeals_to a1g1 appear b-1c2d-3e2g7h3
    appear_before h3 appear_to c3g1 appeared c4 appeared_to c4 appearing h5j1 appearing_for h1j1k1 appears c5g3
    appears_to c2g1 appetite c2e2g3 applicant b-4e-5g-4h6j-1 applicant_, h3 applicant_. c-2d2e-1h5
    applicants a-10b-5c7d3h2 applicants_, d2 applicants_. d-1g1h4 application a-3c3d2e-5f4g-1h8i-1k-3
    application_, a2b6c1d2e4h5k1 application_. a-6b-6c-4d-7e-3f-16g1h3i1j-3k-5 application_: k3 application_; d1i2
    application_and d2h-3 application_as b2d-4f-3h6 application_back h2 application_because a1
    application_closed h6 application_for b-6c-12d-8f-5g-2h4i-1j1 application_form c2 application_from b1h-1
    application_here b2c1h5 application_i h3 application_in f1h-7 application_is h3j2 application_on f4h-3
    application_open f1 application_out h-3 application_to a3f3g-3h-3 application_was g1 application_with a-1d-1h3
    application_withdrawn d1h1 applications a1b-2c-1h1 applications_, a-3c1 applications_. a2c-3
    applied a-2b-5c-2d-3e-6f-2g2i-5k-2 applied_, h4 applied_. d-1g1h-4k-1 applied_for a-5b-6c-1d-5h-1
    applied_i c-1g1 applied_to a4d2 apply a-4c-2d-2e-5f-4g-7h4j-4k3 apply_. b-2c-6h3k2 apply_to b1
    applying a-3c-1e-4h7 applying_. h1 applying_for g1h1 appoint f1h-3 appointed a3b-3d-3h4 appointed_elsewhere h1
    appointed_me a1 appointed_to b-2h3 appointing c-2 appointment a2b-1c1d-3e-5f1g2i2j1 appointment_, k2
    appointment_. c1d2g6h-1 appointment_at j1 appointment_for h2 appointment_in h2i1 appointment_is g-2h-1j-4k-3
    appointment_letter h-1i3j1 appointment_on i-3j1 appointment_order i3 appointment_with i1 appointments b-2c3k3
    appointments_. k1 appraisal b1 appreciate a-15b-4c-13d-11e-2f-4g-18h-4i-7j-3k-13 appreciate_it f-2h-5
    appreciate_the d-1e-4g-2h-2 appreciate_y'all h1 appreciate_you a-4b-4c-8d-13e-12g-9h-3 appreciate_your e1h2j-1
    appreciated c1d-1 appreciated_. b2 appreciated_that c-2d-2h-2 appreciated_the c2d2 apprentice b1c-6d-2h-1
    apprentices a1b-5c2d-5g-4h-4i-3 apprentices_. c-2 apprenticeship b-7c-8d-3e-1h5i2j-1k-4 apprenticeship_, f1
    apprenticeship_and h1 apprenticeship_at h1 apprenticeship_in h1 approach a1c2g-2i2 approach_to a1
    approached e4g1 approached_me e2g1 approval f3i3 approve c1 approved b2c-2f5g2h-1j5 approved_. f1
    april a-6b2c-4d1e-5g-4h-3i3j2k-2 april_, b-1c-1h1i1 april_. b2h1i4 april_and d2h-1 april_i h-5
    apron a-1b-1c-1d4e-1h4 apron_. d2 aptitude c1i2k2 aptitude_test c1i2k2 arbitration a1g2 architect c4
    architect_. a1c2 archive a2b-1c-4d-4f-2h-2i-2 archive_, c-3 archive_than a-2 archivist c1d-3h1
    are a-2c4e-3f-6g2h-2i-1j3k5 are_, c1d-3g3h1 are_. b-1d2e-1g1 are_a a5b-6c3e-2g-1j-7k2 are_able f2g-1
    are_about f2h2 are_after g1 are_ahead b-2 are_all a-5b1d1g-3h-3 are_already a2g-3 are_also a1b-3
    are_arranging i-1 are_asking c3 are_at d1e-2f-1 are_attached c-1 are_back e2 are_behind h1j-1 are_being e3
    are_better a-3d-2h-2 are_both a-5 are_building b-1 are_busy c4e-2 are_coming g-3 are_covered b-3
    are_covering b2i-2j1 are_doing a2b1c2d1g-3h2 are_down g3 are_ever b-7c-1d-11f-7 are_expected c2
    are_expecting j-2k4 are_flat k2 are_free f2h1 are_from a1c3 are_full j1 are_further a2 are_getting k1
    are_giving b5c-4d-3f-3g-3h2j-2 are_going a2b-2d1e-7h2j3 are_good a2j1 are_handling j1 are_happy f-1
    are_having b1c-1d1 are_hiring d-1 are_i a-2b-6c-1d-3e-6g11h-9 are_in a-5c-2d-8e3g1h-2k-1 are_leaving c1h1
    are_letting j1 are_like b1d3 are_looking d-5e1h2 are_lovely h2 are_more a5b-1c-3d-3h1
    are_my a1b-1c-4d-5g1h-1k-5 are_next d-1 are_no k-1 are_not a-2b4d4e2g-2h1k-2 are_now b-1 are_off h-1j2
    are_old c2 are_on a-1b3d-2e-3h-3j-2k-1 are_only g1j-2 are_out b-2e1g-1h-4k3 are_over d-2e1 are_paid b7d-1
    are_paying c-3f1h-2i-2k-3 are_pretty g2 are_ready b2 are_right g2 are_running a1c2d2 are_sending g-2
    are_shaping g1 are_shared b3 are_short c1 are_shot d-1k2 are_signing j-2 are_simply a2d2 are_slim g1
    are_sorting a1g1 are_splitting k3 are_still b-4c1d1e4f-3g-2h-1i6 are_stuck b-2 are_taking b-2g1 are_that g2h-1
    are_the a5b-9c-11d-1e1g-4 are_those c3 are_too b3h2 are_treated c4 are_two a-2b-1i1j1 are_up a-1e2g2
    are_very d-1g1 are_waiting g-3 are_we b1d2 are_welcome c-3d-4e1f4h-1 are_what b1 are_with h1 are_worth d1
    are_you b-2d10f-1h1 area c1h-3 area_manager c2 argue b4c-4f1h3 argue_with b4c-2d-1f1 argued h-1
    arguing b1h-3i1j2 arguing_about i2 arguing_with j1 argument a1 arise b2 arm f2h-1 arm_. f2
    around a-2b-1c4d3e1f-1g2h-4j-1k-2 around_, a2d2 around_. a-1b-1c1d4f1h-1 around_@amount b4 around_by d1
    around_for h1 around_that g2 around_the b-4g2i2 arrange b1c1g1h-5 arrange_the b2g2h-2 arranged e-1g-3j4
    arranged_. e-1g-2 arrangement b3c-3d-1g1h-4 arrangements e1 arranging d-4i-2j2 arranging_it h1
    arranging_the h-6 arrears k4 arrive c2h-3i-3j2 arrived a4b-8e-1f-2h-8 arrived_at c-2d1 arrived_in a2
    arrives b-2c1g-2h-3 arrives_. g-2 arrogant d1 arthritis a-1k1 article c1d-5e-3 article_on b-2 articles c1d1i4
    arvo b-1h-3 arvo_so g1h-2 as a-1c1e1f3h2k-1 as_@number i2 as_@other c-1d1 as_@quote c-2f4h1
    as_a a-1b-1c-4d-10e-2f7g-4h-2j1k-2 as_agreed h-1 as_an a-4b-4c1g1h-1j-1 as_and b1e2h-1 as_any e-1 as_close a4h1
    as_closed h4 as_controller h-1 as_described a-1c3 as_ever c1e1 as_far c5e2f-2g5h-1 as_final f-1
    as_for a-4e1f-2h-7 as_friendly c-2 as_friends c1 as_good c-1g4h-3 as_head a1 as_i b1d-3e-3f-8g-2h2i-3k-1
    as_if b-4c2d8e-6f-4g3 as_in h1 as_it a3c4d1e1f2g-2h1i-1k2 as_its c1h2 as_keen g1 as_long a-1b-1c-4d1e2f4g-3h-5
    as_matters g2h-2 as_me c-1e2 as_much a3c-5d2g2h-4 as_my a1b3c-2g1i1j2k2 as_nothing a3h-3 as_notice h2
    as_of b-1c-6d-8g1h4i1 as_on d2h2 as_one d4h1 as_our g4j-2 as_planned g-4h2 as_promised c-2h-2 as_proof i4
    as_regards a2e1g2 as_simple b1 as_soon a-1b-3c-2d1f-1h-2i1j1 as_that b4c-2d-6k1 as_the a4b5c-1d-2e1f3h4i-2j2k1
    as_their h2 as_theirs a3c-1 as_there a-1g-3 as_they a-4b2d3e4g3h4 as_things a-3b1d-3e-5g6
    as_though a-2b-2c1e-2f-4g5h-4 as_to a-4b-4c4e6f-3g-3h2i-1 as_undecided e4h-2 as_usual d3 as_we b1c-1d-1f-1g-2j3
    as_well a-1b2c-3g-4 as_withdrawn a-1b2c-2d-6h6 as_you a-1b-5c-3e-4f-6g-5h-2 as_your a-4c-5d3e3f-1g2h-1k4
    as_yours a-1b-1c2h-1 ashamed a-2b1c3d5e-3g-6k5 ashamed_. d2 ashamed_of d4 ashamed_to k3 ashore f1g1 ashore_. f1
    asia c2 asia_. c2 aside b1c-2d-8e-7f4g3h6 aside_, e-2g1 aside_. h2 aside_from g2h4 ask a-1c1d1e1f-2g-3i-5j-4k-6
    ask_, c-2d-1e-1f-1h1 ask_. a-3c2d-5e-5f-1 ask_a d2 ask_about c-2d2 ask_again b1d3 ask_anyone c1
    ask_for a-1b-3d2e1g-4h-5 ask_her e-2 ask_if d1f-3 ask_me c-2d-1e1f3g-1h-3 ask_my e2f-1g1 ask_myself g4
    ask_of c3 ask_that c-4d-5e3f3h1 ask_the d2 ask_to h2 ask_what b3d-3 ask_where b-2e2 ask_whether b2c-1d-1g1
    ask_why c2h2 ask_you a4c-8d-8e-1f-1g-7h2 ask_your b2c-4d1e3 asked b-3d-3e-8f-12g-3h-2i3j-2k-8 asked_, h3
    asked_. c-3d-8e2h1 asked_a c2 asked_about b1d-3g-1h-4j-1 asked_around a2c1 asked_before c-2 asked_by a1d3
    asked_for a-3b5d-2e-1g2h2j2 asked_how c-1 asked_if b-2c-1d1e-1 asked_in c-3d-1 asked_me b1c4d1e-8f-1g1i1j-1k-4
    asked_my c3 asked_the a1c-1d-3e3 asked_them a-1c-3d1h-2 asked_three c4 asked_to a1b-4c2d-2h-1i4
    asked_what a-7b-8c-2d-8e-4g-1h1i-2 asked_when e1 asked_whether b-2d1e-3g-5h1i1 asked_which b-2c-2h-2
    asked_you a2b2d1 asking a-1b1c8d-1e-6f-6h-2i-7 asking_, g2 asking_. d-2h-1 asking_a c3d1 asking_about c1d-1
    asking_for b1c3d2g-2k1 asking_if f-1 asking_me a-5b-3c-2f-3g-1h-3i-2k-1 asking_whether d1
    asking_you b1d-1e1f2h-4 asks c4d3e-5f-2g-2h-1i-1k2 asks_for b-3c3d1h-3 asks_me k1 asleep c1 assembly h-1
    assessment a-6b-6c3d2e-3f3g3h2i4k3 assessment_. g1 assessment_centre c2d2 assessment_day c1h2k1
    assessment_on h-1i1 assignment b-1c2d-2h-1 assistant a-3c-3f-3h-2i-5j-1k-3 assistant_'s d1 assistant_manager h2
    associate a2d2h-1 associate_interviews h1 associate_role a1 associates b1c2 assume c-5d3e11f-7g1h-8
    assume_i d-1e6f-3g1h-6 assume_that d3e1 assumed b2c-1d1 assuming d3f2 assured c-4d-1e-1g-2h-1j2
    assured_that c-3e-1 asthma k3 astronaut c-2d4 astronaut_? c-2d4 at a-2b1c-3f-1g1h-2i-2j-3 at_, a4 at_. b2g-2i-1
    at_@amount b3e2 at_@currency b4d2 at_@number b2c2d2e-1f-3g-1h-1i-5j-10 at_@other a2d-1h2
    at_a a-1b-1e3f-2h3i1k-1 at_all a-7b-1d4e-2f-1g3h-4i-2k2 at_an c-4d-6h5 at_another a-1b-5e-5f1g-8h1j-3
    at_any b-8e-2h1i-2 at_both a5 at_breakfast a1 at_by a-2c2 at_christmas b5d2h-1 at_college h-3 at_dinner e-1g1
    at_each c2 at_ease a-4b-1c-9d-5g-1h-3k-3 at_eight b-5g-1 at_eleven b-2c2g2h-1 at_fifty b-1 at_first a-2b-1c-4j1
    at_five b-6c-5g1i1 at_forty b-2 at_four b-1c-1d-2f1 at_full c1 at_half b-2c1g-9 at_her j1
    at_home b-8c-5d-1e3g2i-1 at_it a-2b1d2e4f1g-2j2 at_last b1c-3d1j4 at_least a-2b6d4e-1f3g-1 at_liberty g-1
    at_lunchtime h4 at_me b-1d5e-3h-2j1k6 at_midnight d5i4 at_my a-3b3c1d3f-7g-2h2j-6k-5 at_night a2b-3c6d3g-1h-1k3
    at_nine a-3b-8c2d-3e-2g-1h-7i-4 at_nineteen b2 at_no c2 at_noon a-2b-1e-1h-4j2 at_once b-5e-4f1h3i1
    at_one a-2b1c2g3 at_our b1c-4e1h-3 at_peace h-4 at_people c1 at_present a-4b-3c-6d-5e2f3h-4 at_quarter c1e1
    at_reception c2d-2 at_school b-1d1 at_sea a2e2h-2 at_seven d3i3j1 at_seventy h1 at_six b-2c-7d1i2
    at_sixty a1c-1d-1h-2 at_some d-7e9g-5h-6 at_st h2 at_such c1 at_table d-1 at_ten a-3b-4c3e1f-2g3h-1
    at_that c-1d-3e-6f2g5h-6 at_the a1b1c-2d-5e-1f1h2k-1 at_their c1i3 at_them a1c3d2e-2 at_this b1d-2e-1g4h1i-4k-2
    at_three a-1b-2e-2g7 at_time b4 at_twenty a1g-1k2 at_two b-3d-5e-3g3i-2 at_uni h2 at_university b1h-2
    at_weekends d-2 at_what b3 at_which c1e1 at_work a-3b-8c-4d2g1h-3j-2k2 at_writing d-1 at_you a1e3
    at_your a1c-2d-1f4g1h-1i-7j-6k-1 at_yours a4b1c1h6 ate b-2c6e7g1h-1k-1 ate_my c3d1e4h-1k-1 ate_the d-1
    ate_up c5e2h1 athens b-2 athens_. b-1 atmosphere c8g-1h-2 atmosphere_in c5 attach b1c-3e-3h-4 attach_the i-2
    attached a-7c-8d-14e-5f-7h4i6j-4 attached_, c-1i1 attached_. b-1d-1h4 attached_form h5 attached_is i2
    attached_the h-5 attached_to b1h2 attaching h-2i2 attaching_the h-2i1 attachment a-2c-5h-1i3 attack k3
    attacks k5 attempt d3e2h-1 attempts e4 attend a3b1c-8d-7e-3f6g7h5 attend_. a3b1f6g1h2 attend_on h3
    attend_the a1g1h2 attend_your f-2 attendance e1g3 attended c2d1 attending a1b2c2d2e-3g5h8 attending_, c2f1h1
    attending_. d1e-3h2 attending_on e1g2 attending_the a1c-2h4 attention a-6b-9d6g-1h-4 attention_, d2
    attention_. c-1d2 attention_to b-9c-2d-1h-6 attitude c1d9h-1 attractive a5c-2h-4 attracts g1 attracts_me a2g1
    au f3j-1 auckland a1 audience d1 audit b-4d-5e3g3h-4j-2 audition d3f2h4i1 auditions d2 auditor c2h-2
    auditor_. c3 august a-6c-7d-5g-5i4j1k1 august_, a-2b-1h-1j2 august_. c-1h1i4k1 august_@number i1 aunt c-6d-4e-1
    aunt_'s h1 auntie c1k2 australia j2k-2 authority c2f-1 authority_, f-1h1 authority_. c1 autism k1 autistic k1
    auto h3 auto_reply h3 automated c2 automatic a1d3h-2 automatic_reply d2 autonomy d1
    autumn a-6b-6c-8d-10e2f-4h-4i1k2 autumn_, f-1h-2 autumn_. c-2d-2e-3h1i2j2k1 autumn_and k2 autumn_i h-2
    availability g2 available b1c-6d-2e-2g3i-4k-3 available_, b2 available_. a1 available_for h3
    available_from h-4i-2 available_on g1 average d2 avoid h-2k3 awaiting h4 awaiting_a h4 awaits c2
    awake a3c-4d3g1h-1k1 awake_. d1 award a-5b4c-3h-3 award_for d1 aware a-1 away a-1c-1e-6f1g4h1i-3j-3 away_, g1
    away_. c-7d-3e-5f-3g2i-5j1k-1 away_and c-2d8 away_before h-5 away_for c1 away_from b5c-12e-3f-6g6i-2j-2k1
    away_in g1h2 away_just e-2f2 away_my b1c3f1 away_on b-1g-2h-5 away_that g-3 away_the h4 away_to h5
    away_with a-2b-3c-2 away_yet f2h-1 awful a-3b-1c-2d-3e-4g2 awful_, c-2 awful_lot c1d-1 awkward d-2h1
    awkward_, a1c1h2 b a5b1c-4d-4f1g1 b_, a4d-2 b_. a2 babies c1 baby a3c-1d-1g1h1i-3k7 baby_'s g4h-1 baby_, a2d-1
    baby_. c1d1h5 baby_in k1 baby_is b2k2 baby_room a2 babysitter g6 back a-6b-5c-3d-3e2f7g-3i1j-4k4
    back_, a1c2d-1e3f-4g2i-2 back_. a-8d2e4f1h1i-6 back_? e-2f-2g1 back_about e-1 back_after h7
    back_and b-3d-1e-2g4h2i3k1 back_at f1g-3h-4 back_burner e5 back_by f4 back_for b-1e-4f3g-2h1
    back_from e-3g5h4i2j-2 back_has k4 back_if e-1f2h-1 back_in a-6b-3d-8e-3f8g-9h-3i-7j-1k4 back_into f1h-2
    back_is f1 back_my a-1f-1h8i1 back_of a1b1c-1d4f2 back_on d-2e-2f3g-1 back_out e-1g3h1 back_so d-3
    back_the b-5d-1e-2h2i3j1 back_to a-1b-4c1d-1e4f-2g-9h-3j-2 back_twice c-2g-1 back_unless f-5 back_when b1e2
    back_with a-5b6c1d-2e3g2h1j-1k-3 backed f1 backed_out f1 background a1b-5c1d-7f1g-2i3j-2 background_, a1
    background_. h1 background_check a-1c2f1h-3i4 background_in a1 backing d-2e-1h2 backing_out e-1 backlog c3e2
    backs c1 backup a5c1 backup_. c2f1 backwards b5c2g-3h-1 backwards_. b2c1 bad a-4c2d-12e-2g-4h-5i-3j-3k8
    bad_, g2 bad_. c2 bad_about c1 bad_for e2 bad_news e1 bad_reviews c4 bad_that k2 bad_word c-7d-2e-4
    badge a-9b-8c-3d-2e-9f-11g-9h-1i-7 badge_, f-4 badge_. c-1e-3h-2 badge_and d1 badge_at b-1 badly a-5c7d-3i-1k3
    badly_, e2 badly_. h2 badly_designed c3k2 badly_of c-2 badly_organised c5 badly_run c-1 bag a-2b-1c-3d1h-2
    bagged a2 bags g2 bail g3 bailed g1 bailiffs d2h-3k6 baked b2 baker_. d1 bakery a3c-9d-5f-1h3 bakery_, h2
    bakery_. h-1 bakery_on h1 balance a2c-1d-4e-3g2h-5k-4 balance_, a2g3 balance_. g1 balance_the a3 ball d2
    band a-2b7c-3e-1j-3 band_, g1 band_. a2 band_@number b2 bank a3b1c-5d-3f-4g5h-2i-2k4 bank_'s h-1
    bank_, a-1c1e1k2 bank_. a2b2c-2h-1 bank_and b1e2k1 bank_each h2 bank_has g1k2 bank_holiday a-1b-8d1h-2
    bank_holidays b3 bank_i c2 bank_in b-1 bank_is b-2c-2k6 bank_manager b4 bank_on g8 banking c-1 bankrupt k2
    bankruptcy k5 bar a-2b-2d3f3i2k3 bar_. h-1k1 bar_for i1 bar_supervisor h2 barber i1 barely c-2d1 bargained g2
    bargaining d1i4 barista b1d-3g-1 barn d3 barred i4j-1 bars c-3e2i4k1 bars_me i4
    base a-5b14c-3e4f4g-6h-3i-1j-6k-3 base_, b3 base_. b4 base_and h-1 base_to f2 basic a-6b13c-5d5 basic_. b6c-1
    basic_is b4c-1 basic_manners d4 basis h1 bath d3 battle k3 be b-2c-3f-1g4h1i-3 be_, a3c-3d-4g-1i2
    be_. b-10e5f-4g-6h-3 be_a a-3c2d-2f-3g-2h3i-2k-2 be_able b1c-5d-2f-1g3h-4i-4j-3 be_about g2 be_advised h3
    be_after e1g2 be_all g-5 be_an b-3c-1d1f-1i2 be_another h-2 be_answered h-1 be_answering e3h-3 be_any b1e2g-4
    be_appearing e-1h2 be_applying h2 be_around g1 be_as a1e2g1 be_ashamed c3d7g-1h2k2
    be_asked b-3c1d-5e2g-1h1i-1k-2 be_asking c-1h1k2 be_at a8b3c-5e-4h-3i2j-3 be_attending a1b2c4e-3g-7h9i1
    be_available g1h-2 be_away b-4c1g-4h-1 be_awful g3 be_back f2g-5h2i1 be_best e2g5 be_better a-3c2d-7e-3f-4g5h-3
    be_blunt b2c2d8e-4g-3h-3 be_bothered c2d6 be_bowing h1 be_busy h-2 be_called c-1 be_calling h3
    be_cancelled g-1h2 be_candid a2c3d-2g-3k1 be_carrying e-2g4h-3 be_checking e1h-4 be_cheering e-4h-2
    be_clear c-1g-1 be_closed h2 be_coming a5b1d2e-15f-3g-6h10j-2 be_considered a-6b-1d-6e-2g-9h8
    be_contacted e2h-4 be_continuing b1c1e-7g-3h3 be_cross d1g4h-1 be_curious f2h-1 be_daft d-1h5
    be_delighted a-1c-1d-2e-3g-2 be_desired c4 be_difficult g3 be_doing a2b-2c1d-7e-5g-6h1 be_done d1g-1
    be_drawn a-1h-1 be_driving g-2h1 be_dropping b3g4 be_early g-1 be_earning e-1 be_easier a-4i-1 be_enough b1f2
    be_excused g1h2 be_fair a3b-1d-2g3 be_filled a-1 be_first e-2 be_flattered d4g-1 be_foolish a3
    be_for a1b-2f-1g2h-3 be_frank b1d-3g1h-3j1k2 be_free b-3e-3f-2g3i-4j-2 be_getting b1g2 be_given h2
    be_giving e-1g2 be_glad a-8b-3c-6d-9e-8g-8h2i-4j-2k-1 be_going b1c2e-9g-2h4 be_grand b-3g-1
    be_grateful b-1d2e2h4 be_had f1j4 be_happier a5b-1 be_happy d-1e-2f-1g-4h-6 be_hard a-2b-4c-5g1h-2
    be_having c2d1 be_hearing d3h-2 be_here d1 be_home h1j-2k3 be_honest b2c1d-9e1h-1k1 be_i g5 be_ignored d4e1
    be_in a1b-2c-9e-1f-3g3h-3i-1j-6k2 be_inclined g3 be_informed h2 be_interested d-1g-2h-1
    be_interviewed c1d-4e-2g-3h8 be_interviewing b1c1e-4g-3h7 be_joining e-2f-2g3h6 be_kept c-3d5f6h-4 be_kind g-1
    be_kinder g1 be_late g-3 be_leaving g1h1 be_left c-2k3 be_let i2 be_letting g2k1 be_living j2 be_looking e2h-3
    be_losing b4 be_lovely d4 be_lucky b1 be_lying a4c-5d3g2 be_mad a2b1 be_making b2g3 be_me h4 be_meeting h4
    be_more a-1b-1d1h-3 be_moved b1g-1 be_moving b-2h6i3j-3 be_my a1b-1c1d-1f-2g-1h1 be_near a-1b2 be_needed h3
    be_needing a1e-6f-1i2 be_nice c1d5h1 be_ninety g-2 be_no a-3c-1e-3h4 be_nothing g2 be_obliged e4f-4 be_of g1
    be_off d-1g-3h-3 be_offended a3d-2 be_offered g2 be_okay e1 be_on b7d-1e-6f2g-4h-2 be_one b-2c-5d-4g1h4
    be_open a2b3d-4 be_opening e6h-6 be_our e1h-1 be_out d1f-3g2h-8i-3j4k-3 be_paid b6 be_patient b2e5h-3
    be_paying b4d1 be_perfect c1 be_persuaded f6 be_picked d-1h-4k-1 be_picking e7g-7h-5 be_pleased e-2
    be_polite h2 be_possible b-5d-4e-2g-3 be_present g2 be_proceeding e-2g-3h5 be_proud c1d-4 be_pulling g4
    be_pursuing e-5g-1h4 be_put a3c-1h-3 be_putting g-5h2i2 be_quick c1d5h2 be_quiet e2 be_read d-4e1
    be_reading e5h-3 be_released g1h1 be_removed h2 be_replying e2h-4 be_reporting c2h4 be_responding e4h-4
    be_right c2d-2e2g-1h2 be_ringing d2e3 be_round g-2h2 be_running a1i1 be_rushed d1e1h-2 be_safe f2
    be_saying e-1g6h-1 be_seeing a1d-2g1h1 be_seen a-1c-3e2h4 be_sent c2e1 be_short c-3d-4h-4 be_shortlisted c-1d-1
    be_silent e1 be_silly b1 be_sitting c1d-4e-2h1i1 be_so c-1d-2e3f-2g-2h4 be_some e1 be_spoken d2 be_starting h2
    be_staying g2h2 be_stepping h1 be_straight a-1d-1e-4 be_sure d-1g-5 be_surprised a-2c-2d-3e4g2h-3
    be_taken b-1c1f1h-2 be_taking a-4b3c2d-6e-3f-3g-4h2i-1k-1 be_talked b1f6h-2 be_teaching c2h2i2 be_telling d3
    be_tempted f4 be_ten g-1 be_thankful e1 be_that b-1e-2f-4g11h-8 be_the a2b-7c3d-2e2f-8g2h-3j-1
    be_there a-7b-2c-2e-8f5g3i-1j-5k2 be_this d-2 be_thought g2 be_thrilled d1 be_tied b-1 be_to h3
    be_told a2d7g2h-1 be_too b-1c-1k3 be_transparent i1 be_treated c-2d4h2j1 be_turning g1 be_unfair a-4c-4g-4h-3
    be_up a2d-1f3g-4h-1 be_upfront a1 be_using h1 be_very b-3d3f-2g3h-2 be_waiting e2 be_wasting d-1e1h3
    be_welcome f-1 be_where a-1b-1h-3 be_willing f2g-1 be_wise e-1g3 be_wiser g2 be_with a-1b-4d-2e-3g7h-4k1
    be_withdrawing g4h-1 be_withdrawn f1h-2 be_working a4e-3g-4j3 be_worth f-1 be_writing d-3e2g1h-3k1
    be_wrong e1f-1g1h3 be_you a2g1 be_your c-1d-2f4g-2h7 beam a1 bear a-4b-2c-1d-2e5g-6h-5k3
    bear_with b-1d-8e5f-4g-3h-7 bearing h-3 bearing_on h-1 beat a8d1f1g-4h1 beat_. a4 beat_about d2h1 beat_the a1
    beat_you a3c2d2 beaten a3 beating a3 beats a8c-7d-7e-5h-1 beats_anything a-1 beats_yours b1h1
    beautiful a-3b-1c-2d-5h-6 beautiful_. c-3 became c1d-4g1 because a3b-2c-1d4e-1f-6g-5h7i-5j2k1 because_a a2c-3h2
    because_i b-5c-2d-3f-10g-7h-1i-4 because_if f3 because_is a1h6 because_it b-3c-5h6 because_my a-3c-6d-2g1
    because_of a-5b1c-5d-11g-1h-4i-2k2 because_our j1 because_that d1h-4 because_the a5b3c7g-3h6i1j3
    because_their a1h5 because_then b1f2 because_there a1 because_they h2 because_this c2d3 because_we b-2d1e1k2
    because_you c-1d5h-6 because_your c7d1h2 become a-2d-8e3g2h1i-1j1 become_a e1g2h4 become_somewhat g1
    becomes f5g1h1 becomes_a f4 becoming a2 bed b1c-1d5e-4h-6i-2j1k5 bed_, d1k1 bed_for b1d3 bed_in d1j4
    bedridden k4 beds b-1c1h1j4k-2 beds_. c3 been a-1b-1c2d-5e4f-9g-4h-1i-2k4 been_, c3 been_. a-4b-3c1g-3h-4k1
    been_a a-4b-6c-6d-3e2g-4h-7i-6j-6k-1 been_able c1 been_accepted h-2j1 been_admitted k2 been_an b-2c-2d-2
    been_appointed a2b-3h6 been_asked i1 been_asking b1g3h1 been_bad h2 been_badly c4 been_better a-1c1
    been_called a-1g3h-2k-1 been_closer a-2 been_diagnosed h1 been_doing a-1b-1c3g2 been_employed h3
    been_engaged h2 been_fixed i3 been_flat e5 been_following c-2 been_found j1 been_given a4b3c-1d-1e-4g-9
    been_going e-1h-1 been_good a-1h-2k1 been_grateful h-1 been_happy a2 been_having g4h-1k2
    been_hired a-3d-1e-5g-3h9 been_hoping a-2b2 been_in a-1b-4c1e1j-2k4 been_kinder c-1h1k-1 been_let c3e-1
    been_living k1 been_looking h-2j1 been_lucky a2 been_mad d-1e3 been_made c1e-1h2i3k1 been_meaning c-2e6h1
    been_mental e2 been_more a-6b-2c-2 been_moved c3g2k-4 been_my a4b-3c-1j1 been_nice c1 been_nicer a-6c-2d-3h-1
    been_off c1 been_offered a6b-1c1g4h1k-2 been_on a-4b3c-4d1g-3h-3k-2 been_one e4 been_patient h3
    been_promised a-2b5c2 been_promoted b1h5 been_proud a-1 been_published k-2 been_put c-3e-1h-1 been_racing k-2
    been_round c-1k1 been_signed c-2i-3k2 been_sleeping k4 been_snapped h4 been_so c-5 been_some e-1 been_spoken c3
    been_taken h7i2 been_talking g1k-2 been_the c-3k-2 been_there b1c5 been_thinking h1 been_thought c3
    been_through c-2 been_to c1h-1 been_told c-1d-4e1h1k7 been_too c-3g-1 been_trying j1k-1 been_up c1
    been_very c-1e1k1 been_waiting a1 been_with a3 before a-3d4e-2f7g1h1i4j6k-5 before_, c1d-4j-2
    before_. a1c-4d-1g3h-1i-4j-2 before_a c3i-1k1 before_an d-3 before_and c4 before_answering e2 before_any a1j1
    before_anybody a1c5d-1 before_anyone c3d-2 before_christmas c1h1 before_deciding e-1 before_easter b1
    before_friday b1f4h-6 before_he d1 before_i a-5b3d-1e8g-11h2i2j2 before_it c-1f-2g-3h3 before_long c2e-1g4
    before_me a3e1 before_monday f-1 before_my c1e2j3 before_nine g2 before_noon d1f-1h-3i-3 before_somebody c1h2
    before_tax b3 before_telling c-2d-2 before_that b2i1 before_the a-9b-5d-15e-4i5k-1 before_then e1h-1
    before_they a-3b-7c-5j2 before_thursday b2f1 before_we b-2c1d-4e-1f-3h3i-3j5k-2 before_you a2c-6d9e-6f4i-1
    before_your a1c-1e-3f1g3h3k1 beforehand c2d-1 beg a-2b1c-5d2e1h-1i2j1 beg_to b2h2i2 beg_you h-2 began c2d-1g1h1
    began_to c2g2 beggar d4 begged i1 begging d5e-2 begin a-1b-8d2e-3f-3h4i9k-2 begin_at i2 begin_on c2h2i4
    begin_there h3i4 begin_to d1g4 begin_with c-4i1 beginner a2 beginner_. a2c1 beginners d2
    beginning a1c-2d-3e-3f-2g6h-3i3 beginning_to d-1e-2f-1g7 begins a-2c-1h1i6j-1k2 begins_in k1 begins_on b-1
    begun c-6d-2g3h4k1 begun_to c-3g1k3 behalf d1 behalf_. d1 behaved c1d3 behaves d1 behaviour c2d4
    behind a-1b-1d-4e1g-7j-1k5 behind_. a2c3 behind_a c-2 behind_it j1 behind_me b2c-3e2h2 behind_my h-3
    behind_on e2k2 behind_the a-7c2d-5e3g-4h-4i2 behind_this e-2h1j-1 behind_us h1 behind_with i-1j-1k3
    behind_your c-5k4 being b1c4d6e3f2g2i2k6 being_, f2h-1 being_. c-3e6g-1 being_a a2b2d-5e1 being_able b2
    being_asked a1c9d-1h-3 being_called h2 being_honest a1k1 being_late c1d1 being_left e1 being_patient h2
    being_polite d4 being_so b1c-1d-10e-6h2 being_the c-3i1 being_told c2d2 being_what a-1b1d-1g1h1 belfast j1
    believe b1c3d1e-10f-6h-5k1 believe_, a-2 believe_. a-1c3 believe_i a2b-3c-3d2f-2g4h-3 believe_in a6c-4
    believe_it a-3b3c-2g-3h-2k1 believe_me c-4d1 believe_that c-2f-2g2 believe_the c6g-3 believed b2c-3d2
    believes b1c-1d3h2 believing b1h2j1 believing_in b1 bell a-1b-3c-3d-6e2 bell_you e2 bells a-2c1d4g-1
    bells_on a-2d4g-1 belly d2h-1 belong c1i1 belong_in c1 belong_to i1 belongs a-2b-3d-2h-2i1j2 belongs_to a-2i1j2
    below a-3b6c2d-10g-6h-1i5j-2k-5 below_. b-7c-5e-4h-6i1 below_my b1c3 below_the a-2e1 below_to h1
    below_what b2g-1h2 bench a2b-6c-7d-5e-1f1h2 bench_. k1 bench_to h1 bend a2b2 beneath c5d3h-3 benefit b-3c-5
    benefit_of c-3 benefits a-2b1c-6d-5e-3 benefits_, a-1b2e-2 benefits_adviser h2 benefits_analyst b-1 berlin f1
    berth a1b-4h1i2 beside a3b-2f-1g2h1 beside_me c-3h2k-2 beside_my a1g3h2 beside_the b-3d2 besides c1d-1i-1
    besides_. c1 besides_that h-1 best a-2b-7c-8d-13e1f-6g1h-5i-18j-15k-15 best_, a-12b-13c-5d-19e-18f-4g-20h-18i-2
    best_. a2g-3 best_fit a4h1 best_for h-1 best_help h-1 best_i a1e1 best_if e1g7 best_in a1b2d2 best_match a5h1
    best_not e4 best_of c-2g-7h1 best_stepping g3 best_that e2 best_thing a3 best_to a-6 best_wishes a-9d-1h-10
    best_with a-6b-2c-2d-1g-7h-7 best_work c4 best_you d1g1h1 bet a4b-3c-1g7h-1 bet_on g4
    better a12b2c-8d2e-4f-2g-3h-1i-2j-10k-2 better_, a-3c-5e-1h-6 better_. a3d1g-4h1 better_aligned a3
    better_at a-1b1d1 better_balance a-4 better_by a-2d1 better_candidates d-1 better_equipped a1 better_fit a2
    better_for a1b-5c-4g-3h2 better_home a1 better_i d-1 better_job a7c2d3h1 better_known a1h3 better_manners d3
    better_match b-2 better_not e1g2 better_of b1d-1e1h-2 better_off b2d-5f-1h-4 better_offer a-1i1 better_on h1
    better_one h-3 better_organised c5d1 better_pay a4b3 better_people a2d2 better_place a4 better_placed g3
    better_run a3c2 better_suited d-2g-3 better_than a-3b-1c-5d-4e-2f-3g-1k-1 better_things a-2d10h-3
    better_to a4c1h2 better_use a3 better_with a5b-3d-2g2 betting g4 between a2b-1c4f-3g4h-2 between_a a6b-2c-3h2
    between_calls b4 between_me a-6b-7c-2e-3f-1j2k-2 between_now c-1f1 between_rounds c2h1 between_the c2d-1e2i1
    between_them a-5b-2 between_two a-1b-5c-3d-4g-4h-4i-1 between_us c3e3h1i1j-3k-1 between_what a-2b-5c1d1e-1
    between_you a3b3g3h1k3 between_your a4c-1d3 beyond b-1c2d5f-1i2 beyond_me b-4c-2d2g1h1 beyond_the b3c1
    beyond_what b-1c-1 biased d2 bicycle b-2g1h-1 bid a2b2h6 bid_for a1b1h1 bien d-5 bien_a d-1 big b3d5f-6g6i-5
    big_, d2 big_one b1 bigger a11b3c-5i1 bigger_and a2h1 bigger_name a3 bigger_part a-4 bigger_step a2h-2i2
    biggest a3 bike b2c-5d-6e3g-6h-1 bill a-3b3c-3h-2k1 bill_. b1d-1e2 bill_for b1 billings b4g-1 bills g-1j-5
    bin a-3b-1c1d7e5f5 bin_. d4e3 bin_my c1 binning a2d2e2h-1 bins c2d2 biometric j3 biometrics j4 bipolar k2
    birth d-4j1k1 biscuit c-1d3 biscuit_. d2 bistro a2h-2 bit a-4b6c5d-3e4f-1g3h-6i2j-6k-5 bit_, b-3c-4d-3e3g-1
    bit_. b-1c-5e6 bit_? e1g2 bit_about e-2i3 bit_and c-3e2 bit_as h1 bit_awkward a1c1h2 bit_doubtful e-1
    bit_extra b2 bit_hectic g-1 bit_higher b2h1 bit_in c-3 bit_longer e3 bit_more a-3b7c3d-1 bit_much c3
    bit_of c2d1e-4f1g-1i2k-2 bit_on f2 bit_too c-1 bit_up e4 bits c-2 bitter d1 black c1d-3e4i1 black_and e-1i2
    blame a-4c-4d1e-1g-8h-7 blame_the d2 bless a-1d1e-11g-9h1i-1k-6 bless_her j1 bless_them a-2b2 bless_you c1d2h1
    blessed d-5g-5 blessed_day g-2 blessing d-4 blessings d-2 blew c-2d2 blind b2d2i1 block a-1d2e7g-2h1k-1
    block_the d1h1 blocked d1e8g2h-1 blocked_the e5 blocking d2e7h-3 blocking_the e3 blocking_this d2e3
    blocks f1h2i1 blog c-4h4 bloke c2 blokes c1d3 blood c-3e-3j2 blood_pressure c-2g1k2 blow d1 blowed e-3g1
    blowing d4 blowing_up d5 blows k4 blue a-6b2e-3g-2h-4j4 blue_card j3 blunt a-5b2c5d5e-7g-4h-6 blunt_, d3e-3
    bluntly k2 blush b3e-2 board a-1b1c-2d-3f3g4k-7 board_'s e2 board_, h2 board_. a-1c-1d1f-1g1h2k-1 board_for c1
    board_in c-2 board_to h-2 board_with a1j2 boarding c2 boards c1j1 boat a-2c-4d-2e2g-1h1i3j2k-1 boat_'s e2h1
    boat_, i1 boat_. b-2e2 body d2h4 boil d3 boils b1i-1 bolder a2h1 bond i1 bone k1 bones g3
    bonus a1b8c-5d-1e2f2g1h-2j-8k-5 bonus_, b4f2g3h2 bonus_. b1 bonus_and b1h-3 bonus_at b2 bonus_i a1b4d1
    bonus_in b2e2 bonus_is b-1 bonus_of b-2c-1e2 bonus_on b2 bonus_scheme b1 bonuses b4 book d1e-3f-5g2h2i-6
    book_. a1 book_on c-1d2h4i-3 book_the b1g2 book_you e-2 booked a-11b-12d-1e-1f-1g6i-1j1k-6 booked_. g-1h1i-2j-2
    booked_and g1h3 booked_for c-3g1h-3 booked_in h-5 booked_me i1j-1 booked_on j1 booked_the c1g-1j2 booking d-5
    bookings d2 bookkeeper h-2 books a3c1d-3e-5h3i3j5 books_, c1 books_. a3b2c3h4i2 books_and j2 books_for j1
    boot d-1i1 boots a-5b1c-2d2f1g-6h-3i3k-3 boots_. b3d2 boots_and i2 boots_on f2i1 border h-2i-1j7 border_. j5
    bore c2 bored a-3c5k-1 boring c3d6 born a1b-3c-6d5k2 born_yesterday d4 borrowed e-2 boss b5c2f-1i1j-4k4
    boss_'s c2d1h2 boss_, b-3g1h4k3 boss_. c3 boss_and h-2k1 boss_found g1 boss_has k-3 boss_i d-1 boss_is e3i1
    boss_matched b1 boss_to c-1d1h-2k1 boss_was c2 bosses b-2c2j2 bot c1d5 both a6b-1c-7e-4g-3h-3j-1k2 both_, a3c1
    both_. a-5d-7g-2 both_and a3 both_are i2 both_be d2 both_for h-2 both_good a-1 both_hands a-2h3 both_have c1
    both_jobs k1 both_know a2c2d3f1 both_my j-2k2 both_of b1c3d1 both_on a2 both_places j1 both_the b2d3
    both_times c-2 bother a-7b2d3e1f-5g1h-3 bother_. b4c2d-3e-5 bother_of d-3e1h1 bother_replying d1
    bother_ringing e4 bother_somebody c-1d4 bother_to c-1d-6e-2 bother_with e-1g3 bother_writing e5
    bothered a-1c4d7g-3h-1 bothered_me c5d-5g-1 bothered_to d7g-4 bothering c1d1 bottom b3d2e3f6i3k1
    bottom_line b3d1 bottom_of c1d1e3f6g1h-1i3 bought a-5b-1d1h-1i1 bought_a c2 bought_my b-1 bought_the d2
    bounced c-1h-1 bound a-4e-1g-6i5 bound_to g-2 bow c-7d-9e-4f2g1h6k-5 bow_out a-5c-5d-7e-8f2g1h6k-5 bowed h5
    bowed_out h5 bowel h2 bowing c1e-5f3g-2h6i-2k-2 bowing_out c1e-5f3g-2h6i-2k-2 box a-4b-2c2g-3i-2 box_. d-2
    box_of b1d1 box_office h1 boxes a8b-5e1g-4i-5j5 boxes_, a2e2 boxes_. j1 boxes_are a-1i-1 boxes_for a2c1
    boy a-4b-4d3h-5k1 boy_. d2 boyfriend h-2j1 boys c3d1g-3i-2 boys_'s c3 boys_. c1k2 brace b1 bracket b5
    brain a-2d8e4 brains b-1c-2d6 branch a1c4d-10e-4g-8h-2j-2 branch_, f-1 branch_and b1 branch_has c1 branch_is c3
    branch_manager a1 brand a4b-6c3d2f-2h-1 brand_, a2c1 brave c-4 braver a3g1 bravo c2d10 bravo_, c2d7 bravo_. d1
    brazil c1d1 bread a-7d-1e-2k-2 bread_. c-1d1 bread_and b1 breadth a3c-1 break b-3c1d1e-2g1h-2j3k-8 break_, h1
    break_a d-2i-1 breakdown c-1k7 breakfast b-1c3h-1i2k-1 breakfast_. c1h-4i1 breaking k1 breaks b4c5 breaks_, b-1
    breaks_. b1c3d3 breath c-5d2e4 breath_, d3h1 breath_. d-1e3 breath_for d-1g2 breathe d1h-2i1 breathe_. c2
    brewery a5b2c-3d-2h5j1 brewery_, a1 bricklayer d2 bricks b1 bridge a2b1c-9d-7g2 bridge_, g2 bridge_. b2
    bridge_when e2 brief a7b-4c8d-5e-2g-3i-2k1 brief_, b-2 brief_. g-1h-2k2 brief_was c2 brigade c-1d-1j1
    brighter a4c-3h1 brilliant c-4 bring c-12d-1e-5f1g-7h-2i-2j2k-1 bring_a e1 bring_me a1b-3d-1f3
    bring_my a-1f-1h-1j2 bring_the a1b-4d-6e-5f2g-5i-1 bringing a-1b4g-5j4 bringing_my g-1j2
    brings b1c-3d1e-1g-3h-3 brings_. e-1 brings_me a-1b1 brings_the d1 bro b2d4e1 broadcast b2 broader a6c-2h2
    brochure a-4b-2d3h-1 brochure_. c1d4 broke b-6d-7e-6f-1h-10i-4k9 broke_, g2k2 broke_down g-1h-2 broke_the a1c1
    broken a-5b-5c3d-1h-7 broken_, c-1 broker b-1 brother b-4c-1d-3g-2h1i-1j-2k6 brother_'s b-2h-4 brother_, c4d4
    brother_in b-3d-1e1k3 brother_is k1 brought a-5b-6d1e-3g1h-4 brought_up b-2c2d1 brunch d2g1 brutal e3
    brutally d3 bucket c3 bucks a-2b6d2f1 bucks_an b5d2 buddy d3 budget a1b11c-1e-2f3g-2j-4k-3 budget_, a2f1
    budget_. b1d4 budget_and b3 budget_for b5c3 budget_was b1 bug h-1 build b-6c3d2 build_a c2d1
    building a-2b-10c4d2g1h-1i1j-7 building_, c-5 building_. c1d-3g1k2 building_and c-1 building_i k-1
    building_is c4d1 building_site k1 building_was c1 built a-6j-1 bullied k2 bully c3d4h3 bullying c1h1k4
    bump b3d-1e-1f4g-5h-4 bumped a-1b7g1 bumped_me b3g1 bumped_my b3 bunch a4b-4d4e-3h-4 bunch_, a4g1 bunch_. a2
    bunch_for d5 bunch_of a-1h-2 bungalow j4 bureau c2d-2 buried e2k1 burn c1 burned c-3f2h-4 burner d1e5
    burning c3 burnout b-1c1k3 burns c1d2g2 burnt c-5h-5k4 burnt_out h-1k4 bursar c-1d2h3 bursary b3 burst c-3h-4k1
    bus a-4b-5c-3d-6f-3g2h-2i-1j-4 bus_, b-1c-1e1 bus_. b-2c3g-1h-5 bus_and b4g-1 bus_company i1 bus_fare b-2d1k1
    bus_from g1 bus_home a2 bus_is g4 bus_out g1 bus_pass b2 bus_strike g2 bus_to k1 bus_was c-2
    buses a1b-1c-7j-2k-2 buses_, a2 buses_from j-1 bush c-2d3e2h2 business a5b-10c4d5e-2h1i4j-6 business_, h1
    business_. a3b-2h3 business_and b-1 bust e-2g2 busy b-5e6f-7g-6k-1 busy_, c4e2 busy_. d-1e1f-1h-2
    busy_season d2h1 busy_with h1j2 but a1b1d-1e-8f12g-4h-3j2k2 but_a b2c3d-2f2g-3h-5 but_also f2g1h-2 but_any g-2
    but_ask e-1 but_at f1 but_can f2 but_could b-2h2 but_do b-1c-5d-9e-9f7g-7h-3 but_for a1f-2 but_friday g-1
    but_give f-2h-1 but_hang f2 but_he j1 but_hold f2g-1h4 but_i a-1b1c-6d3e1f-6g2h9i2k2
    but_if a-7b1d-10e-10f8g-6h-3 but_in a3h-3 but_it b6d-7e2f-7g4j1 but_keep b-1c1f6g-4h-1 but_kindly f2h-6
    but_leave f4g-2h-5 but_let a-2f3 but_like d-2f1g-1 but_maybe f1 but_mine c1 but_my a1e-2f-3g-2h1k1
    but_no b-3d2e1g-1h7 but_not b2c-3f4h-4 but_nothing b-1f1g2h-1 but_on f-1 but_one d4f-3g2 but_only a2g2
    but_please d1e-6f9g-3h-10 but_put b1f2 but_save f3h-2 but_she j1 but_should f1h3 but_thank h8
    but_that a-6b-5f-3g1 but_the a6b1c4d-3e4f-14 but_their a2f-2 but_theirs a7c-1 but_there b-2d1
    but_they a3b-3c-1h-2k1 but_this a1f-6g2h1 but_thursday f-2g-2 but_we b-1d3 but_what d2e1f1 but_who g3
    but_with b1 but_would b-1f5g-3 but_you a1b1e1g-4h-3 but_your a-2c1d1f-7g-1 but_yours c1 butcher d1
    buy b-1c-5d6e-4f-2 buy_a d3 buy_the d1 buyer d2g1j2 buys c-1d2 buys_a d1 buzz c-2e2 by a-2c-2f3g-1h-2i6j1k-3
    by_, g-3h3 by_. b-2d-4e4f-2g3h-4 by_@number b-2i2 by_a a1c-5d8e-7f1h6i-3 by_all c1d2e-1f2h-1k1 by_an a1b-4g2h-1
    by_another h6 by_close d2h-1i2 by_e e-4 by_ear d-2e1f2 by_email b1c-1d-7e-9g-2h-5i-8 by_five i1 by_four g1k2
    by_friday e2f3g-2i2 by_god g2 by_hand a2b-1d-5h-1 by_how c3d-1 by_if d-2 by_its a-2c-1 by_itself e2 by_june f1
    by_mail h1 by_me b1c-4d-3e2g-3 by_mistake d-4e-1h-4 by_monday f2g-3i-3 by_moving b3 by_my b1c-7h3i-3j-1k3
    by_name a2h-1 by_next e2h-2j1 by_nine a-1d2 by_noon b-1d3e-3i1j-3k1 by_on b1e1h2 by_one a-1g1h2
    by_people c-1d-3 by_phone d-5e-3h3 by_post e-1f-3h-2 by_saying d-1 by_sea j3 by_side a3c-4e-1h1
    by_six a-2b2d-1f1 by_some a2 by_somebody c4d1 by_someone a-2c2d1 by_sunday e3h-1i1 by_ten c-2 by_text c1d1e-1h1
    by_that c2 by_the a-1b1e4f-2g-1i3k-3 by_their g2j1 by_them a3b2 by_then c1e-4g7 by_this b1h1 by_thursday f1
    by_tonight h1 by_two i-1 by_video d1 by_way g1 by_wednesday f2h-1i4 by_what b1 by_with f-3 by_writing e2
    by_you a4b1d-5e-2g-2h2 by_your a-2b-3c-2d-2g-1 bye a-12b-15c-17d-8e-9f-3g-16i-9j-9k-17
    bye_. a-5b-2c-6d-3e-1g-5k-2 bye_bye d-6h-3 bye_now b-3c-1d-12e-11g-5h-13k-3 bypass g1k1 bypass_operation g1k2
    cab a3b3g1h1 cab_. a2b1 cabin a-1c-2 cactus d2 cafe b-4c-1d-6h3i-2j-3k1 cafe_, h1 cafe_. e1h-1k1 cafe_by h3
    cake a-2b-4c-4d-4e-3h-5 calculation c2 calculator b-3 calendar a-7b-6c-9d5e-1g3i-1 calendar_. d2h3
    calendar_for g2 calendar_is g2i-2 calendar_link k2 calgary b2g1h-2j2 calgary_. b3 calibre a2c1
    call a1b-2c3e-6g-1i-4j-12 call_, d-1f-5g-3h-3i-1k1 call_. b-4c-7d-5e1f-1g4h-4i-2 call_a b2d4 call_about d-1h2
    call_and e-3 call_at b1h-1i1 call_back c1 call_centre c1d3 call_every b2c4d1 call_for c1f1h2
    call_from a1c-1d-2f5g1 call_i c1d-3e1 call_if a2c-1d-3f-2h1 call_in b1 call_is b2 call_it a2d3e-4f4g3h3
    call_me c-1f1h-2 call_my a1d1e1g1 call_off g-2h1 call_on d-3h1 call_that b1c-2d2 call_the c2h2 call_this d3
    call_to a1d-5h-2 call_was c2 call_when e-3 call_with d-1g1 call_you b-1c-1d-3e6f-1g-5h-3 callback e1
    called a4b-9c5d3e-3f-4g1i-2j-7 called_, a1 called_. a3c1d-2k1 called_about g1 called_for g1h-2 called_in g4
    called_it h1 called_me a1c6g-5 called_my c-2 called_off h1 called_talent d3 called_to a-1 called_your c-1d-3
    caller e2 calling a2b-6c1d1e4f-10g-5i-9 calling_, d-3h-2 calling_. a3c-3d-1 calling_about c-9g-8h-13
    calling_again d1 calling_and d2e2 calling_because g1 calling_it c7e-5g1h-1 calling_me a1c2e1h-9 calling_my d1e5
    calling_off g-1h8 calling_the h2 calling_to g-1h3 calls a-4b2c3d2e10f-3g-9h-3j1 calls_, c1e2 calls_. b3h-2i1
    calls_a j1 calls_about e4 calls_from e4h-1 calls_me h1 calls_to c1 calls_went c-1 calls_with a-1
    calm b-4c-12d-1e6g-8h-1k-4 calm_, e2 calm_. a2e1 calm_down d1e3 calms e2 calms_down e2 cambridge a2
    came a9b2d-6e-7f-7g1h1i-9j1k2 came_, h3k1 came_. b-4h2j-1k3 came_a a5 came_across a-6c4 came_along a1b1
    came_away b-5c5d-3g-2h-2 came_back b6c1g-1i-1k3 came_by c2h-1 came_close a2b-2g-4 came_down a2c-2d2e-2g-1j-2
    came_first a-2e1 came_for c2 came_from d3g1 came_home c1i2k-1 came_in a-2b6c1g-3h1i-3k-1 came_late b1g2h-2
    came_off a3 came_out a7b-3c-4d-1e-2f-3g1h-7i-2j-4k-2 came_second a3 came_through c-7d-3e-1g-4h5i-4j2k-1
    came_to c-5f-1g3h1j2k3 came_today i-2 came_up a-6b1c-2d-1g5h1 came_with a-3f2h-1i-2j3 camera c1d1g-3 camp h-1i1
    campaign c1 campus a-5g1k-1 campus_. c1h1 can b1c-4d1e2f4g-1h2i2j5k1 can_, g-2 can_. c-2d-5g-1 can_always b1
    can_answer d2 can_arrange g1h-2 can_be b-2c1e-2f4g-3h-1 can_best a-2h-3 can_bring h-3 can_call d-1
    can_change b-2h-1 can_close h4i1 can_come b-2d4e-3g-1h2i-4k-1 can_confirm e2 can_contribute h2 can_count b2
    can_cross d-4e1 can_decide f1 can_do a-2c-5d-8e-7f1i-3k1 can_explain d-3 can_finally b2 can_find b2d2f4
    can_follow d3 can_forget d3f4 can_forgive h1 can_get b4c1e-2f5h2k-2 can_give a5b-4d-7e2f-8h5
    can_go c-3d-2e1g-2h3j3k-4 can_grow a1b-1 can_hand b2 can_have d-2e-1g-2h5j1 can_help a-4g-2 can_hold g1
    can_i b-9d-13e10f2g-8h-7 can_imagine d-5 can_it d2 can_keep b-1d3f-2h4 can_learn a4h2 can_leave e-2h-2
    can_let h4 can_live j1 can_make a2b-2c-1d-2g3j3 can_manage a-2d2k4 can_move e-1f5 can_no h2k1
    can_not a2b1c2d-2e-1f-7g6h-1i-2j-1k4 can_offer b-4g1h-6 can_only c-8d4e2f-4h1i-2j4 can_put b2h-2
    can_reach b-1e-5f-2 can_read c-3d5i2 can_release h3 can_say b-2e5g-1 can_see a2b1c3e-4f-1g-1i6 can_send d-1
    can_show i2 can_stand d1g1 can_start h-2j-1 can_stay h-2 can_stick d5 can_still b3f3g-2 can_stop h1
    can_stretch b2f1h1 can_strike f-2h2 can_swap f-1h-1 can_take a-5b-1c-3d1e3f-5h2i-5j4k-2 can_talk d4
    can_tell a-1b-2c6e1f-2g1 can_think d1e3 can_use a-1d-2 can_wait e-2h-2 can_walk g-1i1 can_we b-6d-8e4f-4g-8
    can_work d1 can_write d-3e3 can_you b2e-8f1g-3 canal a-3c-2 cancel c-2e-7f3g1h6i3j-7 cancel_, c1f2g3h-1
    cancel_. b1g2i1 cancel_and g4h-2 cancel_friday d1 cancel_it a-2b-4d1e-2f-2g-5h9 cancel_me d1f3g-4
    cancel_monday a2 cancel_my a1b2d-8e-1g-5i1 cancel_our f-1g-1h5i2 cancel_saturday h2 cancel_that h2
    cancel_the b-3d3f-2h4 cancel_tomorrow h1 cancellation c1d1 cancelled a-4h6i-1 cancelled_, c-1
    cancelled_. g-2h1j-2 cancelled_my c1d2h-2 cancelled_on c1 cancelled_the h2 cancelling b2c-4d-6e-3f5g-1h9
    cancelling_, a1f3h3 cancelling_. a2g2h1 cancelling_it f1 cancelling_my f-1 cancelling_our h1
    cancelling_the b1i1 cancer a1h2k4 candid a3c4d-2g-3k1 candid_, a3d-1k1 candidacy a-6d-6e-1f5g-3h5
    candidacy_. a-1e-2f-4h6 candidacy_as h-1 candidacy_for h7 candidacy_here c1h2
    candidate a-15b-4c4d3e-6f-1h3i-2j-2k-4 candidate_'s c5h2 candidate_, c-4d-3 candidate_. a-1d-2e-5f-2g-3h4k-1
    candidate_any g-2h2 candidate_for c-3d-1g-1h-1 candidate_from h2 candidate_is d4 candidate_portal h-2
    candidate_to h-1 candidate_who d-4f1h-2 candidate_will h1 candidate_with b1f1
    candidates a-14b-8c5d2e-11f-8g-1i-5 candidates_, c-3d-1h-1 candidates_. a-1c1e-2h3i-1 candidates_? g2
    candidates_for h2 candidates_in c3 candidates_to c1d-1 candidature d-6e-6f1g-2h4 candidature_, a1f1h1
    candidature_as h2 candidature_be f1 candidature_for f-1h7 candle a6c-4d-1 candle_to a6c-2 canteen a-2d-8e-1f-1
    canteen_. a1d-1 canvas a4 cap b2 capable c-1d2 capital d3e-1 capped b2 car a-2b8c-4d-2e-6f2g5h-2j-1k1
    car_'s b-3g5 car_, b1j-3k-1 car_. b2g-3k3 car_allowance a-1b2 car_and a-1b4f2g2 car_is b2j1 car_on a2b2g-2
    car_park b-3i1k3 car_will b-2g4 caravan b-1j5 card a-12c-6d-5e-6f-7g-11h-7i-6j8 card_, b5d-1 card_. b-4c-1h-3
    card_for b1 cardiff a-4 cards c-3e2k4 cards_. j-2 care a1b-2c1d1e-9f-11g-3h-2j-1k-1
    care_, a-1b-8d-3e-6f-1g-2h-8i-5j-8k-7 care_. b-3d1e-2h-6 care_about a6b-2 care_for c6d-3 care_home a1h5i3k-2
    care_is d-1 care_less b-2c-7d10e1 care_of b4d-4j1 care_to c-1 care_what c-2 cared c2d1
    career a3b-3c-3e-5f-1g-5h1i-2k-2 career_. a2d-1 career_change h2 career_fair a-1 career_than a1 career_to a1d1
    careers c-2d1h-2 careers_page c2d3 careful a-5b-6c-4e-4f-2g-3i-6 careful_thought b-1d-1h2i-1k-1 careless c1d-1
    carer g2k2 carer_'s g1 carer_post h-2 carers c1 cares c-5d2 cares_. d3 caretaker a-1d-4e-2f-1g-1
    caretaker_'s h1 carnival e2i2 carried a1d-8h-2 carried_my d-2 carrier f2g-2 carrier_, h1 carries a5b2c-2d-1g-1
    carries_a b1 carries_more a2 carries_the a2 carry a-3e-2g3h-1 carry_my h-3 carry_on a-3b-3c-1e-1g3h1
    carry_the b1 carrying a-1b-2d-1e-5g2j1 carrying_on b-1e-4g3 carved f3 case d-5e-8f7h-1i1j-3 case_, c1h3
    case_. b1d1g3 case_? h-2 case_i f3h2i-1 case_it b-2c1d1h-4 case_my a1 case_of a2b1c-1 case_study a-3b-6c2d-3
    case_that g1h-2 case_the f4h-1 case_they a-2f3h2 case_you a-2d-3f-1i1 case_your b1f4h-2i3 caseload a1b-6c1k-1
    caseload_is c1 cases a6b-1c-1d-2k-2 cash a-4b10c-3d1f-1g-1h-3 cash_in b4 cast g-1h-1 casting a2 casual b1i1
    cat a-1b-4c-5d2g-5h-1i-1j4k-1 cat_, e1 cat_. c-2d-1 catalogue a-1 catch c-6e4 catch_up e1 catch_you e2
    category d1 cats c-1d-2j1 cattle a2c1j-1 caught b-1c-6d-3e-4h-5i-1k3 cause a1b-4c-3d-4g-1 cause_. b-1
    cause_is a-1h1 cease d1e8h2 cell c-3h-3 cellist h1j1 cent b-1c-1f2g4h-5j-1 cent_. b-3 cent_of b2f2 center d2
    centre a1b-4d2h1 centre_, c-2d1 centre_. c-3g-1i1 centre_and d1 centre_on c2d1 centre_was c2 cents b4c-3d-1e-1
    cents_a b2 century c6 ceo i1 certain a-1b1c-1e-5f-5g12h-8i-1j-2 certain_. f-2h-2j-1 certain_i g5h-2
    certain_than g1 certainly a-3b1c-4d2 certificate a-2b-3c-1d-9e-5g-5h-7i-3j6k-5 certificate_, c-1
    certificate_in c3 certificate_of j3 certificates a-2d-3e-4g-4i-1 certificates_are h2 chain a1b-4c1d2h3j2
    chair a-1b1d3f5g1h3j-3k-6 chair_, d1g1 chair_. b2d2h2 chair_for f3g-3h1 chair_in c2h1 chair_is h-2 chair_on d1
    chair_to h1 chair_warm f2 chairman d3h1i1 chairman_. c-2d-1i1 chairs b-1c4 chairs_. c2 challenge a6b-2c2h3
    challenging a1 chambers a4b2c1g-1h1i2 chambers_, b2h1 chambers_. i1 chance a4b-1c-3e-1f2g6 chance_, d2h5
    chance_. a2f1g-4 chance_and a1c-3d3 chance_at j1 chance_i a-5b-5f-4g9h-8 chance_of b1f1 chance_that f1g2h-3
    chance_to a4d-5e2g-6 chance_with c2h2 chance_you b2f2 chances b-6c-5d-5e-3f-3g14h-6
    chances_are a-1b-3d-2e-2f-1g11h-7 chances_of g5 change a-14c-2e-5f6g-6h1i-5j1k-2 change_, b1h1
    change_. c-3d3h1j1 change_anything b-1 change_at h3 change_in h1 change_it d3h1 change_my b1c-3d-2e-3f6g-5h-1
    change_of a-1d-6e-3f-1j-1 change_schools h3k-2 change_the b-1c1d2g-3h-1 changed a-12b-6c4e-10f-1h3j-4k-3
    changed_, g1h2 changed_. e-1f-1h1j-2k2 changed_and g1k-4 changed_my a-2b-2c-4g-1k-2 changed_since d-1h3k-2
    changed_the c4 changes a-2b2c1d-5f4 changes_, f1i1 changes_his f2 changes_its c1 changing a-1c5d-7e1g1h2j1
    changing_jobs g1 changing_my e3g-1 changing_the j1k1 chaos c2 chaotic c5 chaotic_. c3 chap c-2 chap_who c-1d1
    chapel c-1 chapter a-2b-1c-3e3 character d2 charge b5f-4g-7 charge_, c-1 charge_. c3d1 charge_of a2
    charity a2b-12f-2g-6h2i1j-5k-3 charity_'s a3b-1 charity_, i2 charity_. j-1 charity_in a-2d2 charm a-2b1c-4d1
    charm_. b1c-1 charmed c-3 charmed_. c-2 charming d4 chase c4d-1e7g-1h-7 chase_me e3h-1 chased d1
    chasing a1b1d-1e2g-1h-2 chasing_me d-3e1h-2 chat a-5b-7c2d1e5f7h3j-2k-4 chat_, h1 chat_. b-2d-5h3 chat_? d2
    chat_about c-2d-2 chat_and e1h-1 chat_at e2 chat_on c2f2 chat_with c-4f1g2h-4i4 chatbot c1d4 chats c-3d1i3
    cheap c-3d1 check a-7b-4d1e3f2h-6i8 check_, d2 check_. g1h-1i1 check_and e-1h-1 check_on c2e1h3 check_this d-3
    check_with f4h-4i3 check_your d3 checked h-1 checking d-6e2g-5h-8 checking_in e-3 checking_the c-3e1
    checking_this e1h-3 checks i2 cheek b1c4d9 cheeky f1 cheeky_to f2 cheer d-5e-2 cheered c-6d-4e-4g-2
    cheered_me c-5d-4e-3g-2 cheering e-8g-2h-7 cheering_for e-1 cheerio e-4
    cheers a-5b-6c-19d-7e-10f-9g-9h2i-3j-8k-4 cheers_, a-11b-16c-10d-25e-20f-2g-10h-21i-15j-4k-19 cheers_. b2
    cheers_for a-4b-5c-6d1f-2h3 chef a1b-2c2d-1f2 chef_'s g3 chef_, d1e1g2h2i1 chef_. h1 chef_and c1h1k1 chefs i-3
    chemicals c-2d-1 chemist h-2 chemistry c2h-2i2 chemo g-1h-1i-2k8 chemotherapy k1 cheque a-1b10c-3h-1
    cheque_. b3 chest g1j1 chew a-1c-1e6h-5 chew_on d-3e5g-3h-1 chewing e5g-2 chewing_on e4 chicken d2g1
    chickenpox g5k4 chickenpox_and g3k2 chief a-1c3d3i1 child a-3b-3c-1d7g-3h-4k2 child_. d4
    childcare a-4b7c2g-3h1i-1 childhood a4b-1 childish c4d3 childminder b1c-1g1 childminder_. b1
    children c2d2e-6f-5g-5i-8j1k-2 children_'s b-3d-5j1k-5 children_, h2j1 children_. a-1b3c4g-1 children_and d2
    children_are d-2 children_covered k-1 children_i b1h2 children_in a1c-2 chip_shop d1
    choice a9b-2c-3d-1e-2f1g-11h6i-4j-3k-6 choice_, b-1h1 choice_. a2b-3c1d2e-4f1g-3h-3 choice_and c2h1
    choice_between a2c-2 choice_fell a2h3 choice_for b4e1 choice_is a-2h5 choice_of a-2c-2d-3h-2 choice_was a2h-1
    choir a1b-2c-7d-10f-2g2j-2k-2 choir_, c-2e-1h-2 choose a7b-1c-13d-5e-9g3h4j1 choose_, a6 choose_. d-1e-5f2g1
    choose_a a4 choose_between c-2 choose_from h3 choose_the a-2g3h3 choose_to f-3g1h3 choosing c-5e1h4
    choosing_between c-1 choosing_me h-3 choosing_the d1h2 chose a9c-3f-1h8 chose_. a1g2 chose_the a2h6
    chose_them h5 chosen a3b2c-9d-8f1g-4h6j-2k-2 chosen_. a-2h-2 chosen_a a-1h3 chosen_another h1 chosen_for a1
    chosen_not g-1h4 chosen_the a2b1f2h2 chosen_to b1e-1f-2g-4h6 christening g5 christmas b4c2f-5g-6i1j-2
    christmas_, b1d-3e-3k1 christmas_. b-1c2h1 christmas_bonus b2 chuck b3 chuffed c-3d-4g-4h-2 chuffed_to c-3
    chunk a-1b1 church a1b-1c-4d-3j-1 circle e6f-3g-4h-6k-2 circle_back e6f-2g-4h-5k-2 circles c1d1k-2
    circumstances b-2c-7d-3e1f-3g1h3k-2 circumstances_, e2 circumstances_at h2 circumstances_have g-1k-2
    circus b-4c2d9e-2 circus_, b-3d4 circus_. c2d4 citizenship j2 city d-6e-4g-5h1i-3j3 city_, a-1
    city_. a-1b1j3k-1 civil c1d1k1 civil_. d1 claim b-1h1 claimed h1 claims b-2c-1d-2h2 claims_handler h1 clap d4
    clarity e3 clarity_. e1 clash g5h-3 clashes b-2c-3f-1g6h-3 clashes_with b-2c-3f-1g6h-3
    class a2b-2d1e-6f-6h-3i-3j-1k-8 class_, a2c-2d2 class_. a-3b-1c-2g2 class_on c2i-2 classes a-1b-3c1g-6h1i-3k-1
    classes_, h3 classes_. c-3g-2 classmates h2 classroom g1 clause a-8b-7c-11d-3g-4i12j-8k-6 clause_about i3
    clause_that g-2i2 clauses d-1 clean a-4b-2d5e-2g-4k-1 clean_, c1 cleaned c2d2 cleaner b1c1g-1 cleaner_'s a1c-1
    cleaner_. b1c2 cleaning g1h-2k1 cleaning_job g1 clear a-5b5c-1e-2f-6g-8i-8j-2 clear_, b1c-3
    clear_. a-2b-3d-3e3g-5h-5 clear_a e-4 clear_about b2c-2 clear_and c-3h2 clear_answer e-2 clear_i e3 clear_my b1
    clear_that c-2 clear_to c-1 clearance j1 cleared h1 cleared_up h2 clearer a3b-2c2d-4e3h1 clearer_. c3
    clearer_i e1 clearer_than c-1 clearest c-2 clearest_i c-1 clearing g2 clearly b-6d3e-1g-8h2 clearly_. c-1d-2
    clearly_never c1d-4 clears b1 clerk a-6b-1c1e-3f-2h4i-1j-4k-1 clerk_'s b1c1 clerk_, d1 clerk_in c2
    clerk_interview h-2 clever c-4 cleverer d2 click e1g1 clicked a8b-2c-4d-2 clicked_more a3
    client a-3b-2c3e-4f3i5j-2k-4 client_'s g-3k-1 client_, b-1i1 client_. h2 client_has b1
    clients a1b-1c5d-6g-1h1i4j-2k-6 clients_. b-1c3 climb d2 clinic a6d-13g1j-6k-1 clinic_'s c-1h-1i1k-3
    clinic_, c-4h4 clinic_. g2h-1 clinic_and k-1 clinic_has g4 clinic_i h-2 clinic_in a1c-1 clinic_is a3c3g-1
    clinic_that b2h2 clinic_wants a-1i1 clinic_would h2 clinical a2h1 clinics a-2c-1 clip d1
    clock a-3b2c-2d5e2i4k-1 clock_, c-1e2 clock_. b3d5 close a7b-1c-4d-4e-3f1g4h5j-1k3 close_, a5b-1d-1g-3
    close_. a5e1g2 close_a a2d1h1 close_attention b-2 close_it f2g3 close_my b2d-1e-4g-3h9i-4k1
    close_of c1d2e-1h-4i4 close_out h-1 close_second a5 close_the f3g-1 close_to a-3b-1d-4f-2g5h-11
    closed a-9b-9c-3d-1e1g1h1i-5j-5k1 closed_, b-1c-2e-3h3 closed_. a-2c-1d-5f-5h9 closed_for e4 closed_from h3
    closed_in h-1 closed_the g2h-3 closed_with h4 closely a7b-4d-3i-1 closely_. a3h1 closely_with a3
    closer a10b-2c-12d-9f-4h1i-7j-4k-1 closer_. a-1 closer_fit a2 closer_match a4b-1g2
    closer_to a8b-1c-8d-3f-1g-1h1i-3j-2 closes a-1 closest a3 closing a-3b-3c-2d-1e4f6g-1h-1i-3 closing_date f1
    closing_my h1 closing_of f1 closing_the h4 closing_this e1 closure g1 clothes c2d1 clothing b3h2
    clothing_allowance b2h2 cloud h1 clown d6h2 clowns d8e4 clowns_. b2d5e4 club a2c1e-4 club_, c2h2 club_. d1
    clue c2 clueless c5d3 co a1c-4d-1f1h-3 co_op c-3d-1f1h-3 coach b-4d-4g2h-4k-2 coaches d-2
    coast a-1b-1c-2f-1h3j-6k-3 coast_, b-2j-4k-2 coat a-1b-2d3e-1h-3 coat_. a-2 code a-1b-1d-7g-1i-4j-1 code_. i-1
    codebase c3 coding a-3b-4c4h-2 coding_test c1 coffee a-4b-10c1d-2e-8f-8g-3i-3j-1k-8 coffee_'s e-2
    coffee_. d2g-1 coffee_and d-2 coffee_at c2 coffee_for h2 coffee_is c-2e-1 coffee_machine c1 coffee_on c1k-1
    coffee_with g1 cohort h2 coin b-6e3 coins b-2c1 coins_. b-2c1 cold a-9c1d-4e-7f-1g3h1k1 cold_, c-1d-2
    cold_. c4k1 cold_and c1 cold_chain c-2 cold_feet g4 cold_room c2 cold_store b2c-2 collapsed g1h-2j1k1
    collapses a2f2 colleague a-13b3c-6d-3e-7f-13g-1h-5j-4k-3 colleague_'s i1 colleague_, d-5g1k1 colleague_. c1d1h1
    colleague_of b2c-1 colleague_on c1 colleague_told c-3 colleague_who d1 colleagues b-4d-4g-3j-1
    colleagues_. c-4h1 colleagues_have d-1 collect b-5k1 collect_them h1 collecting a2j1
    collection a1c-3d-7h-2i-2j-2k1 collective b1 collects g-2j-1 collects_our g-1 college a-2c-4d-1g2h-1i2j-3k-4
    college_, g1h3 college_. a-3b3c-1g-2h-2 college_is d1h-4 college_to d2 collides g1 collides_with g1
    colour c1d-2 column a4b2c-3 come b2c-4d-4e-3g2h2i-3j-1k-1 come_, d-8e-2f-5g7 come_. a-1d-9e2f1g3h2i-2
    come_? d-2e-1g5 come_across a3d1 come_after b-3g1 come_along c-1f1h1 come_and a-2b1c-1d-1f4g1h-5j1
    come_at b-2c4 come_back a-7b3c3e8f-1g-1h-3k1 come_by b-1e3f-5g-2h-2 come_down d1g-4 come_first b2e1
    come_for e-3g-3 come_friday h1k1 come_from d2 come_home a1f1h-1 come_if b-2g-1 come_in b1e-1f4h1j-5k-5
    come_into b-4g1h1 come_monday g-3h2 come_my a2 come_off e-1g-1h3 come_on a2d-3f1g3h-1 come_or g3
    come_out a-1b1c1h-1j-1k2 come_over b2 come_round f-2g-1h3 come_running b1h1 come_second a2 come_straight c1g-1
    come_the h-1i1 come_through a1f-1 come_to a-1b1d1e-4f1g-4h-1j-1k2 come_up a-2b-5c-5e-2f-3g-1h-3k-5
    come_wednesday g-1 come_when e1 come_with b4e3g-4h-5j2k-2 comes a6b1c-2d-6e3f-4g4h-2i-4j2k1 comes_, g3
    comes_. b-1e3h-2 comes_at c2j2 comes_back f1i1 comes_by g1 comes_down b1 comes_first e2j-2k1 comes_from c1d1e2
    comes_in e1h-1 comes_of d-1 comes_out a2h2 comes_through b-1g2 comes_to a1b2d-2g2h-2
    comes_up a-2b-8e-7f-6g-2h-3j-4 comes_with b6c-4e-1i-3j3 comfortable c4d-5e-1g-5k-2 comfortable_with c4k-1
    comfortably a1 coming a1c-4g5h5i-4j1k-2 coming_, b-1d2e1f1g-4h2k-1 coming_. a-4c4d-3f-3g5 coming_along a-2
    coming_and g2 coming_back e-5f-5 coming_down g2 coming_for a-1b1c-2e-6g-7h5 coming_in a1c-6g2h4j-3
    coming_monday f1h-3i2 coming_on a1g-2 coming_or g-1 coming_out a1k1 coming_term h1 coming_to a5b3f-2h7
    coming_up h-2 coming_with g1h-1j4k-1 commend c1d1 comment b-3c-2h-4 comment_about c-1 comment_on b-2h-2
    comments h-3i1 commis f1 commission a-12b17c-13d-9e-8g-8i-2 commission_, b3h1 commission_. b2
    commission_on a-2b5 commission_only b5 commission_scheme b2 commission_split b5 commit c-2d-3e7f-4h-5
    commit_myself e3 commit_to e1g2h-1 commitment a-1c1d4g1h-2i2 commitment_to g2i1 committed c-5d-6e-4f2g-7h5
    committed_to c-4d-2e-2f3g-4h3 committee a-1b-8c-1d3e1j-2 committee_'s d1 committee_, d2 committee_. d-1g2i1
    committee_for d2h-2 committee_on d4h1 common b1c-4d5 communicate e3 communication a-3c10e8h-3
    communication_from c4 community a-1b-1c-4h-3i-1 commute c-3e-3h1k-3 commute_would h1k-1 commuting j2 comp b1
    companies b-2c-6d-3 companies_, d2 company a3d1e-4f-3g-3h4j4k-4 company_'s a-2b-2d-4i3j2
    company_, a1c-1d2f2g4h3i-1j-1 company_. c-3d1e-3f-1h-1i-1 company_@other h3 company_and b-6e1h1
    company_because a1g1h2 company_can j1 company_car b10c-2h-4 company_gave b1 company_has a-1b2c3d-1e-2h1k-2
    company_i a1 company_in a-2b-3c-4h1k1 company_is b-1c1h-9 company_last h1 company_made c1h-4 company_makes d-3
    company_next i1 company_of b1c2 company_on h-1 company_that a3b-6d1g-1h1 company_through h2 company_to c-1
    company_was a3 company_whose a3h3 company_with a1 compare a5b-3c-10d-8e-7g-7h-3 compare_. a-1
    compared a8b-5c-6d-4e-3g-2 compared_to c-2h-1 compared_with a8b-1h-4 compares a3 comparing b1c-2d-4e-4g-2
    comparison a3c-7d-4e-1g-4k-2 comparison_. k-1 compensated b2 compensation a-1b3c-6d-5e-2g-1 compensation_, b-1
    compensation_analyst b-1 compensation_and b-7 compensation_claims b-1 compete a6b-3c-1d-3i1 compete_with a7
    competency d2 competent d4h1 competing a5h4 competition b-4f3h9i2j1k1 competition_, c-2f1h2i1
    competition_. h6j1 competition_for h3k1 competitive b6c-2d2k2 competitor a3b1c-5d-5h1i3 competitor_, b1
    competitors c2i2 complain c-4 complained c-1 complaint c-7e-2g-3k1 complaints b2d-1e-4h-2 complaints_about b2
    complete d1h-1i1j1 complete_. i2 completely e2f4g-4h-2 completely_. e2f3h-2 completing c1 complicated c1g4
    compliment c-2d2h-2 compliment_. d2 compliments a-2b-1c-1h-1 compliments_to c-2h-1 computer d1h1
    computers c-3d4 conceivable g4 concern a1 concerned a1d-2e2g-3h1 concerned_. c-2e3h1 concerning g1h-1
    concerning_the g1 concerns c6d-2g1 concerns_about c5d-2 concert a2d-3f-1g5 concert_hall a2 conclusion e5
    conclusion_. e3 conclusions d-2e5 conclusions_. d-2e5 concrete d1i1 condescending c4 condition c1i1
    condition_. c2 conditions e-2h-2 conduct c2d6i2 conducted c3 conductor a2c3h1 conference a-1b-2c-5d-1g1
    conference_in g1 confess a3c-3d-2g4h-4 confess_i h-2 confess_that a1 confidence a-5b-11c4g3h-5
    confidence_. a-2b-6c4d-3 confidence_in d-3 confident c-3e-2g3 confidential b-2c1 confidentiality c-1h-1i3
    confirm b-4c-10d-2e-4f-4g-3h-1 confirm_it d1e-3f-1 confirm_that g-2 confirm_the e-2h-1 confirm_you g2
    confirmation d-6g-2h-4i2 confirmed b-1e-2f2h-1i2 confirmed_. f3h-5 confirmed_by h1 confirming d-1g-2
    confirms g2i2 confirms_my i2 conflict f-1g2 confused g2 confusing c5 confusion c2d1e1 congrats d4
    congrats_on d4 congratulations a-3b-4d10h-3i-2 congratulations_, c3d-1 congratulations_. d-2
    congratulations_on b-2c-4d10h-4i-2 connect d-4e-5 connected b-5d-3e-5f-1g-5h-6j-1 connected_here h-4
    connection e-2 connection_request h1 consent i-1 consider a2b3c1d2e4f3g-5h8i-2 consider_it e1
    consider_me a-2c-3d-1f4g-2h2 consider_my c-1h3 consider_the a5c1e1h2 consider_this d1e1f1h5 considerably b3c2
    considerate c-5d1 considerate_. c-2 consideration c-3d-6e2f1g-3h4 consideration_. f1k1 consideration_and e1
    consideration_for h3 considered b-2c-1d-4e-3f2g-10h8 considered_. c1d-1g-4h4 considered_any h4
    considered_for c-3f3g-2h1 considering b1g6h-7 considering_me d-4h-1 considering_my h-2 considering_the b3c1d2
    constant c3 construction a3 consulate c-4g1i-1j6k-1 consult d-1e5 consult_my e1 consultancy a1c2h3
    consultant a-2b1c2d2h-4j-1k3 consultants d1 consultation c1g2 consulting a2c3e2h2
    contact a-6c1d-12e13f-11g-11j-2 contact_. e3h1 contact_me d-1e2 contact_with c1e2 contact_you e6
    contacted c2d-1e3h-4 contacted_. e1h-4 contacting d-1e5 contacting_me d-3e5 container a-2d1h-1i-3j5k-2
    container_with j1 contains c3 contender a1h2 content a3c-2h-4 content_lead h-3 content_with a2b1
    contest a7b-4c-3d-3g1h6 contest_, a2g2 contest_. a6c-3h1 continue a-7b-5c-5d-14e-9g7h8i-5k-3 continue_, d-2g3h1
    continue_. b-1e-3g2h2 continue_as h1 continue_in g-6h3 continue_the g1 continue_with b-2c-2e-3h1 continued a1e2
    continuing c-2d-10e-4f-1g4h11i-2k-2 continuing_, c1e-1g3h1 continuing_. c-1e-2h5 continuing_with b1c-4g-2h4k-1
    contract a-3c-1d-1e-6f5g-2h-4i7j-5k-5 contract_, c-3i3 contract_. b1d1f2h-6i3 contract_and b1g1i-1
    contract_at a2 contract_for b-2 contract_here g1 contract_in h1j3 contract_is b-2c-1f3h-3 contract_of h1
    contract_runs i-1 contract_was d2 contract_with f-3h3 contract_would b-1 contracted i3 contractor b4d-1g-1h1i1
    contractor_, b2 contractor_. i2 contracts a1b-3i1 contractually h4 contradicted c9d1 contradicts c1
    contrary c-4 contrary_. c-1 contribute h2 contribution a-1b4c-1 contributions b6 control b-4d-4 controller f-1
    convenient e1 conversation a-2b-4c4d-7f3h1i1j-4k-2 conversation_, d-3 conversation_. c1g-1h-4
    conversation_about h2 conversation_going f2 conversation_i a1 conversation_in c-3 conversation_on h3
    conversation_was c2 conversation_with a-3g1i1 conversations a-1b-3c5d1 conversations_with a-2d3 convey d2h-3
    convey_my d1h-3 convince c1f1h1 convince_me c1f1h1 convinced a4c1d-6e-2f-1g-1h-6 convinced_i g6
    convinced_me a4b1c-4 cook a-2b-5e-7g-3h5i4 cook_, h3 cook_. a-3i1 cook_for h1i1 cooked c2 cooking d-2 cooks g1
    cool c-4d5e-1 cool_, d5 cooled e-1g6 cooler a9g-1 cooling g2h3 cooling_off g1i3 coordinator b-2c3h1
    coordinator_interviews h1 coordinator_job h-1 coordinator_role h1 coordinators c1d2 cope c1e-1 copied c1
    copies c2d-5e-4h-4 copy b-1c-6d-1e-8h-4i4 copy_, i1 copy_of c-1d-4h-2i3 copy_paste d3 cordially c-1d-5
    cordially_, d-4 corner c-6e-1g-1i-1 corporate a2b-2d3h1 correct c1e-3 correct_. c1
    correspondence c-2d-3e11f-1h-3 correspondent e1 corresponds a7b-1c-4h2 corresponds_better a4h3
    corresponds_more a2 corridor a-5b-2c7d6e-3g-1 corridor_for c4d4h2 corridor_like c-1d4 cos b-2d1e2g-1h4j1
    cos_i b-1d3e2h1 cos_of h1 cost a-1b-5c2h-4j2k-2 cost_me b-3c2h-2j2 cost_of c1 cost_you d1 costs a1b-10c-2h-3j6
    costs_. a2 costs_you b-3 cottage a-4h-3i-2j7 cottage_, e1 could a4b1c1e-6f6g-3h-5i-4j-1k2 could_. a5c-3d-1
    could_ask a1 could_at c4d2 could_be a1b-1c-2d-7f3g11h-11 could_bring h1 could_call c-4 could_change h-1
    could_come a-1b-2e-2f-1g-2i-3k-1 could_count a-2c-1d2 could_do a-5b-3c3d-2g-3h3i-1 could_ever a1h1
    could_find c1 could_get j1 could_give a4b-4 could_hardly a-1g1k1 could_have a1b-1c1d5e-5f-4g-8 could_hear d1
    could_hold a2d2 could_i a2b1d-4f1g-4h-3i1 could_live e-1 could_make d-4g-2 could_manage d2 could_match c-2
    could_move g-2 could_my f6 could_never a1 could_not a3b4d1e1f-9g-8k4 could_offer a5b-1h-1 could_only a-1b1c-2h2
    could_put c1 could_read d3 could_run d6 could_say b-1d-1e1g2h-3 could_see b-3c1d2g-1 could_step f2
    could_still d-2e-1f8g-5h-1 could_stretch b4 could_take a-1d1j1 could_talk f1 could_tell a-3c8d-3e-1f-1
    could_the h2 could_top a1c-1 could_turn b1 could_use a-1 could_we a1b-1d-15f-4g-14h-8i-9j-10k1
    could_well a-1f-2g7 could_wish a-2d-1 could_work c1h1 could_you a-7b1c-8d-19e4g-7h7
    council a3b-4c-2d3e2g-1h-1j5 council_'s a3b1g-3 council_, a-1e3h1 council_. d4f1 council_and h-3
    council_flat j5 council_has h-1j1 counsel b-1c-1j1 counselling a-1k3 counsellor k3 count a1b4c-6e3g3h4i-1
    count_, a1h-1 count_. b2 count_me b-1c-5f2g-1h5 count_on a1c-3d-3e2f-1g5h-2 counted c5g2h-4
    counter a2b8c-4d-7e-2f-2h2i-3j-4k-4 counter_, a1h2 counter_offer b11h1 countered b3 countersign b2i2
    countersigned f2g-2i6 counting b1c-2e-1g4i1j2 counting_on g4i1 country a4b-3c-4d5f-3g1h-7i-5j10k-6
    country_, b1h-1j2 country_. j2 country_and c-1j1 country_for e2 country_i b-3j2 counts b2c-7g-1 counts_. a2
    counts_for a2 county a-2b-3d2e-3h1i2j-1k-2 county_, h1 county_. a-2c1h2i3 county_and h-2
    couple a2c-1d-5e3f1h-2k-4 couple_of d-4e3f2h-1j-1k-3 courage c-2 courier b-1c-7d-2e-2h-1
    course a-7b-10c-1d-5e2g-4j-1k-9 course_. a-1b-3c1e6f-2h-2j-1 course_and h2i1 course_i e-1 course_in d2h5
    course_that g-2h-3 court b-1c-2d-2g2h-2i-9j-7 court_, e1 court_. j-2k-2 court_date g2h-1 court_over k3
    court_that g2 courteous a-1c-5 courtesy a-2c2d7e-2i2 courtesy_to c3h1 courtesy_you d4e-1 cousin c4d-3e-3j1k-3
    cousin_, c2 cousins a-2e1 covenant i2 cover a-8b11c-2d-6e-3f-5g3h-1i1j1 cover_, i1 cover_. b3 cover_a g2
    cover_dental b3 cover_for b6g1 cover_my b5g-2k1 cover_the c-4g1j3 covered a-3b4d-3g-3i-4j-2 covered_. h1
    covered_by b2 covered_from h-2k-1 covering a-4e-2h-3k-4 covering_a g-1 covering_my b3 covering_the i-1
    covers a-2b-1c-3d-3g3h-3i1 covers_my b4 covers_the b-2 covid d-1k6 cow d3 coz b1 cpf a-1b6 crack a1c2
    cracked k2 cracking d-2 crash k1 crashed c3 crashed_on c-1 crates j2 crawling c1d2 crazy c-1e6 cream a1d2
    creative a6d-1g-1 creative_director c1 creche b1c1i2 credit a-3c-6d-11e1g-2h-1i-1k4 credit_for b-1
    credit_risk h1 credit_to a-4d-3 creditors d1k2 credits b-4e2 crew a4c4d-5e-10g-7h4j-1k-4 crew_, h4
    crew_. b-2c-3d-2g-4h1i1 crew_for f1 crew_i a4c1 crew_in h2 crew_of d1 crew_on g1 cried a1c-5d-3h-2k1 crime d1
    criminal a3h3 critical c-2j3 cropped b-1c-1g9h1 cropped_up b-1c-1g9h1 cross a-1b1c1d2e1f1g1h2j1k-7
    cross_again e-2 cross_border c1 cross_me c-3d1f4g-5h7 cross_my d-1e2h-2 cross_paths h-1 cross_that e4
    cross_the b2d1 crossed a2b-7c-6d-7e-4f2h-2j-3 crossed_the a1b-1 crossing c2j4 croup k4 crowd a5c2e-2g1i2
    crowd_, h1 crowd_are b1g1 crowd_i h-3 crown a1 crutches k3 cry d2e-4g4k4 crying c2e-2h-2j1k1 crying_out c1d2
    crying_with c-3 ctc a-2b10c-4 culture a3c11d2e-2g-7 culture_. a1c-1d3 cup b-5c-2d-2f-1 cup_of a2b-1d-2g-1
    cupboard c4 curator h3 curious a-2c-4d-3f2g-2h-1 curious_to b1f3h-1 current a-10b4d-1g-2j-2k-3
    current_boss b1e1 current_contract i-3 current_employer i1 current_job b-3h1 current_place b2e1i-3
    current_project b-2 current_team k1 currently b3g1 curtain c1h1 custody g-1k6 customer a-1b-8c2e-4f-3g-2h4k-1
    customer_. c-1h2 customer_service c1d2 customers a-1b-3d1g1j-1 customers_. d2 customs c-10d-2h-5i-3j6k-4
    cut a1b6c3d-1e-8f1g-2h-8k2 cut_. b1h2 cut_a b-1 cut_above a5b-4f-1 cut_me b1 cut_my j1 cut_of b7
    cut_off c3d1j-1k4 cut_out a1b-2 cut_the d2 cut_to b1 cutting a1b-3e-1g-2k1 cv a-1b-5c3d3e-4f-2g-6h1i-3k-4
    cv_, c2 cv_. a3b-1c1h-1 cv_before c-1d3 cv_from d1h2 cv_in h1 cv_is a-2 cv_to h3 cv_was c-2 cvs c1d1 cycle h1
    dad c-4d-5e3h-3i-2j-4k8 dad_'s e2g-2k1 dad_and k-1 daddy e1 daft c4h4 daft_to a2d-1h5 daily b4c1d1 dairy a6h4i1
    dairy_. i1 dairy_job h1 damn d2 damp c3j4 dance h3 danger d-1 dangerous c4 dangerous_. c4 dangling a1c3d2g1
    danish d1 dare a-3d7e-1g-2k3 dare_to c1 dared b1 dark b-2c2e2g-5k4 dark_, d2h-1 dark_. c-4h-1 darling b1
    dashboards c1 data b-4c1d-1e-8f-7g-1h3i-2j-2 data_, c-1 data_analyst h-2 data_entry c3 data_steward h3
    database d1 date a-10b-8c1d-9e9f1g6h-4k-3 date_, c-5d1e6g-4h1 date_. c3d-5e3g2h-3i-2k-2 date_@close h-1
    date_and c-1e-1 date_at i1 date_for e3g-3h-1 date_forward f2 date_i c2g5 date_is c-2e2i-2k1 date_of c-1g-4i1
    date_on e4g-4i-1 date_over h2 date_to f2g-1 date_was c1g1j1 date_you g4 dated c4 dates a-6b-8c2d-1e-4g-4i-4
    dates_, c-2 dates_. e-3f1i-3 daughter a-2c-5d-3e2h-4i-3k3 daughter_'s a1e1g3i-1 daughter_, b1 daughter_has j1k4
    daughter_is d1g-1j-1 day b2c-2d-2e4f-4h-1i2j-4k1 day_'s c1d1g-3h2i-2 day_, b-1c1d1f-2g1h1i-5j2k3
    day_. b-5c-2d-3f-4g2h-1i-2j-4k-3 day_: c-1 day_? b-5d-4e-4f-3g-3h-3 day_a b1d2h-2 day_after h1i1j2
    day_and g-2h2i-1k-6 day_as g2h-2k3 day_at b-2g1h-5i1 day_before b-1g-4h1i1 day_for b-1e4g1i-1 day_has g3
    day_i b1d-2e3h-5k1 day_in d1i3 day_is d2i2k-2 day_it a-1k1 day_itself e1k1 day_job j-2 day_of a1b-3c1d2h1
    day_off b2c-2d2h-7 day_one a3b10d-1h-3i4 day_or f1g-3h2 day_rate a-4b12d-1e1g-1h3 day_shift c4f3h-1 day_soon e3
    day_that c-3d-2f1g-3 day_the a1b-1g2 day_there c-2i3 day_to c-2d2g-3h5k2 day_was b-1c3g-2 day_week b1f2h-1
    day_when e1 day_with g4i2 day_would k1 day_you b-1g6h-4k3 daylight a1b1c3 days a-4c-1d-5f5g1i3j-1k3
    days_'s b5h-1i1 days_, a-3b-1c-2e-1f1g2h-2 days_. a-1c-6d-9f2g-1h-3i-1k3 days_? b4 days_a b-6c1f2h1i-3j-1
    days_about d2 days_after c1h2 days_and b-1c3f2g1 days_are e-1h2 days_as b3g1 days_at b-1 days_before h1
    days_for b-1 days_from c-1d-2 days_i e1g4k1 days_in c2 days_is c2 days_of c-3h1 days_off b2e-2k-2 days_on k1
    days_to b-3d-2e2g-1h-3i-1k-5 dbs c2 dead c6e4f-1h-6k-4 dead_, a2e2 dead_. d3e1h-2 dead_end c6 dead_keen g-3k-3
    deadline a-4b-3c1d3i4 deadline_is h1 deadline_of e1 deadline_on i4 deaf a1c1d4e2 deal b4d-2e1j2 deal_, b4i2
    deal_. b1g2 deal_from d2 deal_more b2 deal_of c-3d-2 deal_to e2 deal_with b-5e2h-1j2k1 dealing c3 deals c-1d3
    dealt a-4c3d2h-3 dealt_with a-4c3d2h-3 dean c-1g-2h-3 dear a-1d3e-3h2j2 dear_, c1h1 dear_. d-2 dearer a2j2
    death a-1c4d2 debate a-1j-2 debt c-6d-7h-3i-1j-4k2 debts k3 decade a3j-1 december b1c-3d-3f-1g-2h-4j-2
    december_. h-2i2 decency d6 decent b4c-9d-2e-4h5 decent_about h2 decent_of d-7 decent_you h1
    decide a-8b-2c-1d-2e7f-1g-3h-5i2 decide_, e5f-4h-3 decide_. c-6d-4h-3i1k-3 decide_and e1 decide_anything e1
    decide_by f5h-1 decide_on c3e3i1 decide_whether e-2 decided b2d-19e1f-2g-3h9i-3k-4 decided_, e3g1
    decided_. e3h-5i1 decided_against a-4e-3f2h6 decided_for a5g1h7 decided_it b5h-4j1 decided_me b3
    decided_not c2e-5g-5h4i-3 decided_on f1g2h-1j1 decided_that h-2 decided_the b2j1
    decided_to a-1b-1c1d-5e-6f-7g-7h4i-5j-12k-6 decides a1b1f1 deciding b3c-3d-5e5g-3 deciding_, e1
    deciding_factor b4 decision a-7b-5c-1d-1e11g-7h2i4j-6k-9 decision_, c-1e4g-2 decision_. c-2d1e1
    decision_and h-1 decision_by i3 decision_for b2e2h-3 decision_had c4 decision_in e1 decision_is c-5d2f3h7
    decision_stands h2k-2 decision_to c2h2 decision_was b-1 decision_when h-2 decision_will e2 deck e-1g-2i1
    deckhand f1h2 deckhand_job f1 declared b2k2 decline a-2b-3c-6d-3e-11f12g-4h12 decline_, f6g2h2
    decline_. a-2b-4f3h8 decline_for f4 decline_it h3 decline_the b-1c-5d-2g-5h6 decline_to b-1f-1g-2
    decline_with f4h-3 decline_your b2h5 declined a-4c-8d-6e-3f7g-2k2 declined_, c-1f4h-2 declined_the h6
    declining b-2d-8e-1f10g-1h7 declining_, b-1c1e-2f4h5 declining_for f2 declining_the b-3c1e1f-3h1
    declining_your b2h5 deep j1 deeper a7g-2 deeply d-2 defend c3 definite e3g-2h5 definite_. h3 definitely g4
    degree b1h5i-7k-5 degree_, c-3 degree_. a-2b1c-2j-2 degree_and c2 degree_in c1d2h1 delay a-3b-4c1d-5f3g-7h-5
    delay_. c2h-1 delayed c-2e1h-3 delays h-2 delete a-1c-7d4e-2f2h1 delete_it e1f1h-2 delete_me f2
    delete_my c-1d1e-4h6 delete_the b1 deleted c-5h1i-2 deleting e1g4 deliberate e2 delight c-2d-6 delight_. c-3
    delight_to c-1d-3 delighted b-5c-11d-1e-4g-7h-1k-3 delighted_to c-6e-3g-3h-4k-1 delivered d3
    delivery a1b-2e1g2h-1k-1 demand d3 demanding c-2h-3 demands i1 dementia c-2k1 dementia_has k1 demo b-3d2h-1
    demonstration c2 denmark a-1 dental a-5b15c-9d-1g-4i-2k-2 dental_, b5h1 dental_. b2 dental_and b5d-2
    dental_plan b4d2 dental_practice h1 dentist a-5c2d-5g2j1k-4 dentist_, j2 dentist_. g3 dentists c-1 denver j3
    deny b1 department a5b1c6d1e-1f1g-2h-2 department_, a3 department_. d2f1j-1 department_and d-1
    department_is c1f1 depend j3 dependant e-2j4k-1 dependants j1 dependents b2 depending f2g3h-3
    depending_on f1g5h-2 depends b3c-3e5f3h-2j4 depends_on b2e2h-1j2 deposit b-8c1f2h-2j6k-2 deposit_on b-4
    depot a4c4d-8e1g-1i-2k-2 depot_'s a1g2h-1 depot_. c1 depot_in a2 depot_is a1 depression d-1e-1g-5j-4k7
    depression_has k1 depth a6h1 deputy a1b-2f-1h1k2 deputy_'s d2 deputy_head k1 deputy_manager k1
    describe a-1c7d2h-1 described b-4c6d-12f-4g-4 described_, a2c-3 described_. a1 described_is c1
    described_that c-2 described_the a-2 described_to c2h1 describes a-3 description b-5c3h-7
    description_. a-1c-2d3 description_of c-4 description_read a1c-2 description_was c3 deserve a-3c2d1
    deserve_a d-1 deserved c-3d-4e-1 deserved_. c-1h-1 deserves b-4c-7d-3h3 deserves_a b-2c-1d-7
    design a1b-4c1d-9f-1i2 designed d-3k2 designed_. c2 designed_that c-4d-1 designer a-1b-2c-4h1 designs c1
    desired c4d-1 desired_. c4 desist e5f1h2 desist_from e6 desk a4b-11c-2d-2g-3h3i2j-9k-5 desk_, a3b-2c-5d2h1
    desk_. b-3c-1d3e2h-1j-3k-3 desk_and b-2h4 desk_i a2g1 desk_in a2 desk_is a2d-1 desk_job h-1k2 desk_on b1i6
    desk_that i1 desk_with h1 desk_would a2 desperate d8g-3h-1 desperate_. c1d1 destroyed d1
    details b-3c-3e-5g-4i-3 details_. c-3 details_from h3i-3 detective a2 develop e2 developer a1b-1d1h1
    developer_. d1 development h-1 developments e2 devil d5g1 di a1d-5e1h4 diabetes k2 diagnosed h1j-2k4
    diagnosed_with h1k3 dial d2e4g-1 dial_in g-1 dialysis c-1d-3g3h1k5 dialysis_in k2 diary c-7d3e-5f4g3h3i-3
    diary_, d1h1 diary_. b1c-3d2f1 diary_for g2 dictionary d3 did b2c3e-8f-10g-8h-1j-4 did_, b-5c-6d-2h4k1
    did_. a7e-4f-2h-1i1j1 did_a a-1b-2c-5d-1g1 did_anybody d3 did_anyone c3d2 did_ask b2c-2 did_at a-1 did_find b1
    did_for b-3 did_i c-7e-1h1 did_in a-1c-1 did_it a-1b6c-1d3e-1 did_me d1 did_my c-4h1i2k3
    did_not a2b1c6d-4e-2f-2h-4i-3k-2 did_nothing c1h2 did_see e2 did_the a1b4h-3 did_think c3e-1 did_to c-2d1
    did_with h3 did_you e-2 died b-3c2d3e-4g3h-2 died_. b-2 diem b3 dies i3 diesel b3c-2k1 difference a2b6c-8h-4
    difference_. a4c-1 difference_between d3 difference_to b1j1 different a-2b-5c5d-5e-1f-1h4i-3j-2k-7
    different_. b2h-1 different_company a-2h1 different_hospital h2 different_job d-1 different_kitchen h1
    different_league a5 different_one d1 different_path h2 different_people c5 differential b5c-2e1i-1
    differential_and e2 differently e-3f6 differently_. f4 difficult b-2g8h-2 difficult_. g4 difficult_for g5h-1
    difficult_to c2d-1 digest d2e2 dignity a2 digs i-1j4 dilemma e4 dinnae e3 dinner e-4h-3i2k1 dinner_, b1
    dinner_. k2 dinner_time g1 dinner_with i4 dip c2 diploma b-2d-4 diploma_, j1 diploma_. i1 direction d-4f-1h-2
    direction_, b-2c-2 direction_. b1g3 directions a-8b-4d-5h-1 directions_. c-1g1 directly d1e-3h-6
    director b1c2d2e-5f4i2k2 director_. g1i2 director_has k1 director_interviews h1 director_is c-2
    director_of d2h1 director_seat a1 directors a-1c4f2 directors_. c2 dirhams h2 dirt a1c4 dirty c4
    disappear d-1e5g-1h2 disappeared e4 disappearing e5 disappoint a-3c2d1f2 disappoint_me f2h-1
    disappoint_you g2h1 disappointed a-1b1c-1d-3g-1h1 disappointed_. h1 disappointed_that b2c2 disappointing c3
    disaster c3 disc k5 discipline c3d1 disclosure b-1 disconnected c2e-2 discontinue h5 discontinue_my h5
    discontinuing g1h2 discontinuing_my h2 discount a-3b11c-3 discourteous d-1 discover d2 discovered c1d1 discs k3
    discuss a-4b-1c-2e2g-6h-2i-2 discuss_. h1 discuss_it d1 discuss_the h-1 discuss_with e4 discussed c1f1
    discussed_. a2h2 discussing a2e4g-1h-3i2 discussion b1c1h-1 disgrace c3 dismissive c7 disorder c2k3
    disorganised b1c7d-2 disorganised_, b1c4 disorganized c2 dispatcher c-1g-1h1 disrespect a6c-4d-4f-3
    disrespect_, a3 disrespect_to a2c-2d-2 disrespectful c4d1 dissertation d1 distance a3c-3 distance_. a2c-1
    distinguished a3g1h3 disturb e2j1k1 dithering c2d3h2 diversity c4 divided g3 dividends b-4 division a2
    divorce a-6c-1d-6g-1i-2j-4k7 divorce_, c-1 divorced k1 diwali d1e3f3h-2 diwali_, d1f3 diwali_. d1e2 dizzy k3
    do a-3c-4d4e-1f4g-2i-4k-1 do_, a2b-1c-2d-6g2 do_. a6b-2c-3d-3h-3i1k-4 do_; d-1 do_? d-2 do_@number b-2g3
    do_a a-3b1c3e-1g-6h5i1j-3 do_about b3e4f2 do_apologise d-3e1h-2 do_appreciate b-2d-1h1 do_at a-1b4
    do_better b1d4g2 do_come i-1 do_drop h1 do_for a-1b-4c-4d-1 do_forgive d-1e1 do_friday g2h1 do_get d-2e-1
    do_hold f4 do_hope d4g-1h-5 do_i c-1d-1e-8f-3g-1h-6 do_in a2d-1h2 do_is b-1 do_it c-3d-3e-9f-2g-5h5
    do_keep d-1g-4h-4 do_know b1 do_let e-1h4 do_me a-4c-4d-1e2f-3h1 do_monday g1 do_more a-1b-2h-2 do_my b2c2e2h1
    do_not a-2b-1d5e6f3g-2h-4i1j2 do_now b2 do_pass h1 do_please d-1h4 do_remember d1 do_ring h3 do_say d-2
    do_so b1h1 do_still g-2h-3 do_take h2 do_tell c-2 do_than c1d3 do_thank d1 do_that g-2
    do_the b-1c-5d1e-2f7g5i-4j1 do_think c2d-1 do_this b1d-3e-1f-2g-1h1 do_try d1h-1 do_two h5 do_want g-2
    do_well a1g2 do_what d3h-1 do_wish c2 do_with a-5b-2c5e-6f-1g-8h1 do_without e-2g3 do_write d-3e-1
    do_you a-2d-1e-11f-7g3h-6j3 do_your b2c-8d5f1 doable g4 doc d3 doctor a-6b-2c-5f-4g-2h-2i-8j-3k9 doctor_, e4
    doctor_has k3 doctor_says h1k1 doctor_wants h-3 doctoral a1 doctorate b2d2 doctors b-1c-5d-2h1j-1k6
    documents c4d1e-9f-1 documents_. c1d-2 documents_are d1 dodgy g2 does a3b3e-4f-2g3h-1i-3k-6
    does_, a2c-2d1e1g1h-1 does_. a2d-2f-3h-3 does_a b1 does_and a-3 does_anyone d2g1 does_for c1 does_it g1
    does_more h-2 does_not b1d-1e-3g2k-2 does_that f1 does_the b3g-1h-2j2 does_your c4
    dog a-1b-3d4e-4g-4h-2i-1j1k-1 dog_'s c3e1g1 dog_, d-1f1 dog_. a1b-1d-4h-3 dog_and k1 dog_has d2h1 dog_in a-1
    dog_is d-1g-1k-2 dog_was h1 dogs a-4d-4f2h-3j1 dogs_. j2 doha j2 doing a-1b-1c4g-5h2i-7j1k-3 doing_, b-1c3d2h-2
    doing_. b-2d2g-5 doing_a a-1 doing_for a-1c1 doing_in c1 doing_it d-3e-3f2g2h3 doing_the b1c-7e-3g2h4i-1j1
    doing_this c2e-1h-5 dollar b1 dollars b12c-5d-4g-3h-1 dollars_, b1 dollars_an b4h-4
    done a-2b-1c1d5e1f-1g-5h4i2j-2k-3 done_, b-2c-4d-3e2g1h4 done_. a-3c-9d-4e1g-4i2j-1 done_a h1i1 done_all c2d1
    done_by j1 done_differently d-2 done_for a2c1h-3 done_from h-1 done_it b3d-1 done_my f1h-1 done_the c-1i2
    done_with d4h2i-3j-1 donkey b1c1 donkeys c1 donor c2 donors c3d1 door a-1b1c-1e-9f6g1h-1i-4j-6
    door_, a-2d-1f-2g3 door_. b1d1f-3g2 door_and h2 door_is c-1 door_on b1e-1f6g-4 door_to h-1 doors a3c1d-4g-1
    doorstep f1 dossier c2f2h1 double a-8b10c-1e-5f-4g6h-2i-6j5k-6 double_, a-1b1 double_. c1 double_booked g7h-5
    double_shift b-1g1 double_time b6g-1h2 doubled b1g-3h-2 doubled_the b1g-2k-1 doubt c-1e-4f-8g7h-2i4j-1
    doubt_, c-2g-2h4i2 doubt_. e-2i1 doubt_about c-1 doubt_i c-1d-1e2g7h-4 doubt_it c2g-3 doubt_that c1d-2g5h-3
    doubt_there g-6 doubt_whether g2 doubt_you b1c-1d1e-4g1 doubtful a-1c-5e-5g14h-5 doubtful_. g4 doubtful_i g4
    doubts c2d-6e-6g11h-5i2 doubts_about c4e-2g4 down a1b2c-4e-1f1h5k2 down_, b-1e-6f5g2h1 down_. a3d1g1h8j-3
    down_a a-1b1c-3d-3 down_again e-1g4 down_and b1e1h-3i1k-1 down_as a-2b-3c-7d-4e2f3g-2h3 down_at b-1g-2h-2
    down_before g1k1 down_by c3 down_for b-4d-5e-1f-6g3h-5i-2j1 down_from a-3d1h4 down_i a1h1 down_in b5c-4d4g-3k1
    down_on a-2b-2d-1e3f-4h1 down_that a1b2g-1 down_the a2b-2c-8d1e2f-6g-6 down_there g2 down_this h-3
    down_to b3c-1d-1e-4f-1g-5h-7i1j2k-3 down_with b2c-1e-3f1g1i-3k-1 down_your c1 dr b-3c-8d-10e-4g-2k-1
    dr_. c-3d-3 draft c1h-3i4 drafted d1i1 drag d3 dragged c5d-1g-4i3 dragged_on c4i3 dragging e2 drags f1
    drains d4 drama e-1 draw a-2b3c-4e7f-2g-6h5i-4 draw_for a-1b-2 draw_your d-4e7 drawer c-1d-4e5f-2h-1
    drawer_. e2 drawing a-4b2c2h1j1 drawn b-1g3h-2 drawn_on a-1h-1 draws a1c2 dreadful d-4e-3g-2h-3
    dream a11b-1c-6d-4f-1g-4h-3 dream_. a1h-3 dream_about a3 dream_job a5 dream_of d-3 dreamed a3 dreamed_of a3
    dreaming a2d2 dreamt d2 dress c1d3h-4k3 dress_code d-1 dress_this d4 dressed a-2c5k2 dressed_up c4 dressing c1
    drew a-2b-4d-3 drew_me a-1c-3 drew_up c3 dried b1 drifting g5h-2 drifting_away g2 drink b-1k5 drinking h-1j-1k3
    drive b-3c-1d1e-9g-7h-2i-6 drive_, b-1c-2g-2h-3 drive_. a-1k3 drive_a b-1d4h2k-1 drive_for a3b1
    drive_from b-2c-1 drive_on c2 drive_over h2 drive_the c2 drive_to k1 driven b-1h-1
    driver a-2b-4c-1f-6g-8h1j-2k2 driver_, h1 drivers a3b-2c8g-5 drivers_, c2 drivers_. c-2 drivers_are c4
    drives j1 driving a-4b3c-3d2e-1 driving_, a-1 driving_a b2k-1 driving_for h1 driving_in h-2
    driving_licence c-2k1 driving_test g4 drop a-7b-2e1f2g3h1j-4k-5 drop_. g2 drop_by e-2 drop_everything d2
    drop_in g-1 drop_it a-2b-3c1e-1h-1 drop_me b-2f2g-2h3 drop_my b1h6 drop_off e3h-3 drop_out d-2e-4g7
    drop_the a-2b-3d1e-1f4g-5h-1i3 drop_you b-2e8h-5 dropped a1b-3c-4h3j-1k-5 dropped_my b-1 dropped_off e5k-1
    dropped_out b-5c-4e-3g2h6 dropped_the b2e-1h-1 dropping b1c-9d-8e-2h5 dropping_a e-1 dropping_off e2
    dropping_out a1c-2d-1e-5h7 drops b-2c1f4g-2 drops_out f3h2 drove c5 drug c1d1h-2i2k1 drug_test i2 drunk c1d2
    dry b-3c-5d-7e3 dry_. e1h-3 dubai j2 dublin b-3j2 duck e1 due b4c-4e5f-8g3i-1j-1k6 due_, b1h1k2
    due_course e7h-2 due_for g-2k-3 due_in b2g1k4 due_on i1k2 due_respect d4 due_time e2 due_to c-2e-5g2h1i-1
    dug a-1 dull a-2c2h-1 dull_, c3 dull_. c-1 dump c1d3 dunno d-2e3g7 dunno_if e-4g4 durban d-3
    during c3d2f-3h-1j1k-1 during_a e4 during_the b-3c3d-3e-4f-1j2k-2 dust c-7e6f-4j-1 dust_. a1c-2 dust_has e4
    dust_settles e3 dutch c1f1 duties a-5b2c6d-2i1j1 duties_. b1 duty a-1c-1d-5e-2g3i3j5k-3 duty_. g3 duty_on i3j4
    duty_until i-1 dying h1k1 e a-3b-4c-6e-3f-2g-1h-2j-2k3 e_mail b-2c-10d3e-3g-2 e_mails d-2k1
    each a-4c1d-2e-6f-10g-2h-6i-3j-2k-2 each_day g-4 each_direction b-1 each_month b-1c-5i-1 each_morning g1k1
    each_of d-1 each_other a-1b1c2d1e-2g-2h-5i-3j-4 each_time a1c2d-5g5 each_way a-2b-4c-6g-4i-1 each_week g-1h2
    each_year b2 ear a-1c-4e1f4g-3 ear_, d-2e3 ear_. e-2f2 earlier a-4b2c-7d-4e-1h1 earlier_, h1 earlies g2
    early a-4b-8c-6d-7e1h-1j-1k-2 early_, f1g1 early_. c-6d-2e-1 early_and c-1e3h-1j-1k-1 early_on g-1h2
    early_starts b-1h-3 early_to e2 earn a-9b10d-4e-5g-4h-4 earn_, b1 earn_more b5 earn_now b3
    earned a-3c-3d-8e-3h-3 earned_. b1 earned_it d-4 earning a-1b8e-2g-1h-3 earnings c-1e-4h-1 earnings_, b1
    earns b2 ears a-2b1c-1d-2e2f3g-6h-5k-1 ears_. f1g-2h-2 earth e4h-2 earth_, e3 earth_did d-5
    ease a-4b-3c-10d-5g-3h-5k-3 ease_. a-2c-4d-2 easier a-2b-4c-6f-3g-6h2i-5 easier_. d1 easier_with a-3 easily c-1
    easter b-2c1d-8f3g-9h-1i2k1 easter_, e2h-1 easter_. a1c1d-1e-1g-2h-1i2k1 easy b2c-4d-6e-2f-4g-4h-2i-1
    easy_, e-1 easy_. b3c-6d-4h-2 easy_call b4 easy_choice b-2c1 eat b3c1d4g-2h1k3 eat_my d5 eaten e1k3
    eating c-2d-3 economist h1 edge a8b-2c-6 edge_. a6b-3c-2 edged a5 edges a4k1 edging g7h-1 edging_towards g6
    edinburgh a2 edited d2 editor a-3c1d1h-1 editor_'s c1 education c1d7e1 education_. c6d4e2 effective h5
    effective_immediately h3 effort c-2d3h-2 egg c2 eight c-4e-4i2j-1k1 eight_, g1 eight_. c-3 eight_an d-1
    eight_and a1b-3d1g1 eight_grand b3 eight_hours c-4i1 eight_i g-1 eight_months c1k3 eight_on b1
    eight_thousand h1 eight_weeks b-5c-3i3 eighteen c-2d-5i7 eighteen_months b-1c-1i4 eighties b1 eighty b4g2h-3j1
    eighty_five b2j1 eighty_percent g1 either a-2c-12d1e4f-5g-10i3j-6 either_, e2k1 either_. b1c-2d2e2g-2
    either_of d2e-3f-2i5 either_side b-1 either_way a-2d-4e5f-3g-5 elbows g1 elderly c2 eldest b1j2 elected a1c-1h4
    elected_to a1h3 election a1 elections e5 electric c-2 electrician b2h-2 electrician_job b1
    eleven a-5c2d-2e-3f-6i1j1k-1 eleven_, b-2c-2 eleven_. g2h-1 eleven_days c2 eleven_hours b-1g2 eleven_o'clock h1
    eleven_pages i1 eleven_pounds b2 eleven_weeks c3k1 eleven_years c-1i-2j-1 eleventh i2
    else a9c-5d-2e-1f3g-3h6i2j-1k-6 else_'s c1e-1h1i1 else_, a-1c-3d-7g2 else_. d-1e3f-3g1h1 else_and a-3d2h2
    else_came a4 else_could a2 else_for d-3f1g1 else_from d1h2 else_has a2b2c-3g-1h-1 else_have d-1h6
    else_i a6b-2c-5j-1 else_in a1c-1d-2g-2h-1i1 else_is b3h1 else_now e-1g1 else_on a2d1g-4 else_so h2
    else_to a-1d4g3 else_turns g-1 else_you e3 elsewhere a3b3c-4d-3e-3h4j-11k-8 elsewhere_, a-5b-6e-2f2g1h1k-1
    elsewhere_. c-1d-1f-4g-2h1 elsewhere_and a-9b-4c-1d-3f-3h3i1j-2k-3 elsewhere_in h-1 elsewhere_is a2b2f1
    elsewhere_last i-1 elsewhere_on b4e2 elsewhere_so g-1h4 elsewhere_that a1c2d1h1
    email a-4b-5c-5d-1e-10f-8g-6h-6i-3j-9k-1 email_'s e2 email_, c2d5 email_. e-7g-1h-4i-1k2 email_? d3
    email_about e-1 email_address h1 email_as e-1 email_before d1 email_came a2 email_from e2g2 email_if i1
    email_is d-1 email_me h1 email_to d-7e-2 email_too e-1 email_you e-3 emailed c1 emailing e6 emailing_me e6
    emails c2d3e3g-1h-2j-1 emails_, c-1d4e2 emails_. c-2d1e-4 emails_from d-2h2 emails_to c5d1 embarrassed b3d1g1
    embassy g-1h1i-2j5k-1 emerge e1 emergency c-1 emoluments a1b2 employed h9 employed_, b2h3 employed_by h2
    employee c-2i3 employees c7d2h2 employer a11b-11c6d1h2i5j5k-10 employer_, a3b-1c1d2h2 employer_. b-3c1g1h6
    employer_and b-2e1 employer_came b-1 employer_has b2j-2 employer_in a1 employer_is b-5e2h-2j1 employer_that j3
    employer_to b-3j1 employer_will i3 employers b2c-7d-5e-3h-5j2 employers_, h-3 employment a-3c-1d-7e-4f-4g-3h4i4
    employment_. h4 empty b-1c-1d2g1h-2k3 empty_, k1 empty_. g1 enclose h-2 enclosed c-2d-1h-5i6 enclosing i1
    encouraged c-1d-1 encouraged_me c-1d-1 encouraging c2 end a1b2d1e2f2g9h4i-1j-3k-5 end_, d-1f2h-1i-1
    end_. c-1d-10e-3f1g3h-2k-4 end_? d-3 end_and k-1 end_closing g-1 end_here h2 end_i a1b1h5 end_is b1d4e2g1
    end_it b5h5i1 end_my b2c5e-2g-3h8 end_of a-2c-2d6f4g-2h1k1 end_swallowed e2 end_the a4c-3e1
    end_up a-2b-2d-6e-9f-1g13h-12i-4 ended a6d-7e-2g2h9i1k1 ended_. i2 ended_in c2h2 ended_on h2
    ended_up a6d-4e-4g3h4 ending a1c2d-1g-4h6i1 ending_my c2g-1h6 endless c2k2 endless_patience d-1
    ends a-6b2d3f-1h8i1j3k-2 ends_. c1g1h1 ends_here e1h4 ends_in b-2h-1i-1j2 ends_my h2 ends_on h-1 ends_up b3d4
    ends_with h4 enemy c1d3 energy a-4b-3h-2 engage d1g-1h-3j1 engaged c-2h6 engaged_me h4 engagement g3i5
    engine d1i1 engineer a2b-1c-2d-2h2i-2j-3k-1 engineer_. d1 engineer_process a1h3 engineer_role h-2
    engineering c5d-4 engineering_. c5 engineers a-1b-2d1 engineers_. a-2h1 engines a3b-3g-1 engines_. b-3
    england a1 english a-7b-4c-2e-3f-3g-6h-1j3k-4 english_, d-2 english_. e1 english_is c-3 english_test j1
    enhanced b1i1 enhancement b2 enhancements b1 enjoy b-2c-1d7e-1f-5g-9h1i-4j-2k-3 enjoy_. c2h2
    enjoy_the b-1c-3d-6h-1 enjoy_your d6 enjoyable a-2h1 enjoyed a-9c-15d-14e-5f-2g-11h-4i-7k-6 enjoyed_every b-1
    enjoyed_it h-2 enjoyed_our a1b1h2 enjoyed_the a-3b1h-2 enjoys c3d5h-2 enjoys_the d1 enough a1b5c-3d9e-4g-5h1
    enough_, b2d2e-5g-1 enough_. a-3c-3 enough_for b2c-5d4e-1g-4h-2k1 enough_of c-2d2h3 enough_to a4b1d1f1g1h1
    enough_with d5e1 enquired b1 enrolled i-1 enter f2g-2h3 entered c-1 entertain g2 enthusiasm e-3f-1g10
    enthusiasm_. c1h2 enthusiasm_for g6 enthusiasm_has g3 entire c2d2 entirely b-1c-4d-4e-2f2g-4 entirely_. f2h2
    entirely_my c-2 entitlement_for b-3 entrance a-3d-5 entry a-1c4h-2j5 entry_level c2d1
    envelope a-1b3c-7d-4e-5h1i3 envelope_, b1h1 envelope_. i1 envelope_for b1i1 environment c6d1 epilepsy k3
    equal a2c-5 equipment a3c1 equipped a1 equity a-10b13c-11d-7 equity_, b5 equity_in b3 equity_was b4 er d1
    erased d2 errand d2 error b1c-1 errors c6d1 especially c-2 essay c3 estate a3b-5c-2d2g-2j5k-5 estate_, j2
    estate_. a2 estates d2 esteemed b2 esteemed_organisation b1 estimator b1c1h2 estimator_interview b1 ethics c7g1
    euro b7g-2 europe a2 euros a-2b8c-4d-2 euros_more b1 eve d1 even b2c6d10e-8f5g-6h-1j4k2 even_. d3
    even_a a2b-2c2d6j2 even_after b2c4 even_better c-3 even_for a1 even_i d-2 even_if d-6e-1k1 even_in c-3
    even_more a5h5 even_my c-2 even_on a1b1d1 even_one c3d1 even_read c1 even_say c4d1 even_the a-4b3c-6d2i1
    even_though b-1c1d-2e-1f8g-4h-7 even_to d-2e2 even_with f-1g1h3 even_you d1 even_your d4
    evening a-3b-9c1d-14e-10f-2g3h-3i-6j1k-6 evening_, c-1f-2g-4h-2 evening_. a-1b-2e-1 evening_as g2
    evening_before c3 evening_classes b-3g-1i-1 evenings b-4c3d-4i-1 evenings_, c4f1g1 evenings_. c-3e1j2k-2
    evenings_and c1 evenings_are h-1k1 event f5 events g4 eventually d-1e10 eventually_. e7
    ever a-6b2c-5d2e-5f-5g-12h-7i-6j-3 ever_, a-1c1 ever_been c-3 ever_could a2 ever_did b-1 ever_explained d-2
    ever_get d-4g1 ever_got h1 ever_had a-2 ever_in d-4 ever_look d-3 ever_need b-2d-4e-2 ever_open d-5
    ever_seen c1d1 ever_sent c-1f1 ever_since c-1h-3k3 ever_so c2 ever_want d-7f-1 ever_was a-3 ever_would a3
    every a2b3c1d-3e-7f-17g-4h-4j1k2 every_bit d1h2 every_chance f-1g3 every_count a5b-2h-1
    every_day b-3c-3e1g-4h2k1 every_evening g1j3 every_friday b4 every_good a-4c-1d-1h-4 every_hour g1k1
    every_letter c3 every_minute b-2c-2 every_month b4c1 every_morning c-2k1 every_night e3 every_nurse b1d2
    every_one a-4c-8e2h-1j1 every_other b-1i-1 every_page i1 every_penny b-2k1 every_point a3 every_quarter i2
    every_question e-3 every_respect a3 every_second c4d1 every_single c3 every_success a-5b-2c-2d-1g-1h-5
    every_time a3b-3c4d1e-3k2 every_week a2c2k1 every_weekend c2j2 every_year b3h2 everybody c1f1g-5h-11i-1
    everybody_'s d1 everybody_, d-1 everybody_. c-1f1 everybody_else a1 everybody_is c1d1
    everyone b2c3e-2f-1g-9h-2k-1 everyone_, d-1 everyone_. c2h4 everyone_at c-2d1h-1 everyone_else a4c-2h-1
    everyone_i k1 everyone_in c3 everyone_was c2j1 everything a8c-3d-4e-3g-6h-1j4k2 everything_, d-3e1
    everything_. d3h-3j-1k1 everything_about a2c1 everything_else a5b1c-1h-1j1 everything_for d2
    everything_i a5c-3h-1j2k1 everything_that c1e1h2 everything_you a-6c-6h-2 everywhere b1d-4j-1 evidence g2i5
    evidently c-2d9 ex c2d3g-2j-1k7 exactly a3b-2c-5d2e-2h-2 exactly_the a2 exactly_this g-1 exactly_what b-1c-3d2
    exam a-5b-6c-1d-11e-1f-2h-8i-1k-5 exam_. g-1h-6 exam_in k-2 exam_is g1 exam_on h-2i-3 examination g-2
    examine c2 example h-1k-3 example_. k-3 exams a-5c-3d-7e6g2k-5 exams_, j-1 exams_. e1f1i-3j1 exams_and b2e2
    exams_are e3i1 excellent a-2c-1d-3h-1 excellent_. c-3 except a-1b1d-2e-3f6g-7h-3 except_if b2f4g-3h-2
    excessive c5d-3i-2 excessive_. c3d-2i-2 exchange a2b-4d-1e3h-2j2 exchange_. e2 exchanged k1 excited a5c-4g-7h-3
    excited_about a3c-1g-2 excited_me a2 excites a2c-3 excites_me a2c-3 exciting a8b2c-1d4h1
    exciting_opportunity d5 exclusivity b-3i5 excuse b-7c-6e-1h-2i-2 excuse_me d5h1 excuse_my d-2 excuse_myself g3
    excuse_the b-2c-6d-7e-4h-6j1 excused g1h2 excused_from h2 excuses c-4d5 excuses_. c-4d4 executive a-1d6
    exercise a-3b-6c3d-5e2f-2i-2j-1k-5 exercise_, g1 exercise_. c-4h3k-3 exercise_patience e4 exercise_was c3
    exhausted c3 exhaustion k2 exhibition a-2b-5d-3e-4g-1h-3 exhibition_. c-1e-4i1 exist b-2d3e2 exist_. b-2d2e2
    exit h4j3 expect a-1b2c1d3e7f-4g4j-1k1 expect_, g2 expect_. b2d-4e-2h-3 expect_a b3e1g-2h-3 expect_an d1h-1
    expect_from d4 expect_i a1e-1g5 expect_me h7 expect_to c-1d-3e2 expect_you b1d1h1 expectation b4
    expectations d3h-2 expected a-1b2c7d2g-5h-11 expected_, c-2 expected_. a-4b2e2g-1h-2 expected_a c4
    expected_from c-2 expected_to c2 expecting a-2b1e2g-3h-6j-3k8 expecting_a e2 expecting_our k3
    expecting_twins j-1k3 expects a2b-1i2 expects_me i2 expense c1d-3 expense_form d-3 expensive b4
    experience a-3b4c4d3e-1g-6i-1k-1 experience_, h2 experience_. a1b1c2 experience_and d2 experience_is a-1c-1
    experience_than a-1 experienced a1d1 expert c2d3g2 expired i1 expires i1 explain b-4c3d7e-3f-4g-5h-9
    explain_it d2 explain_myself d5g-2h-2 explain_the c3d-1 explain_to d2 explained a-9c-8d-1f-2g-4h-2j1
    explained_a d-3 explained_it c-3 explained_the a-3c-6d-6h-3 explained_to b2 explaining c-5d6 explaining_the c-2
    explains a-4c-5e1 explains_the a-2c-2 explanation c1d2g-3 explanation_, d2 explanation_of h1 explanations c1
    exposure d4h2 extend a-1 extended b1g4k-1 extension b-2c-1d1e2h-4i2 extra a2b10c-11e-11f-2g-2j-5k-5
    extra_for b2h1 extra_week a2b3h1 extra_work d-1h-3 eye a4c2d-7e-5f1h-8k-7 eye_for a2 eye_on a1b1e-3h-1k-2
    eyebrows c4 eyes b-6c6d1e3f-2g-5k2 eyes_, c1k2 eyes_. c3e3 eyes_are d1 eyesight g-2h-1k3 face b-3d2e3f-4g1h1k3
    face_. a-2c3d1h1 face_of c-1e5h-1 face_when b-2g1h1 faced d1h1 facilities h-1 facility a1c-2e2 fact a2c2d1e1h1
    fact_that a3c3d1e2 factor b2 factory a2c2e1g1 factory_, a1 faculty d-2h1 fail d2e1f2h-1 fail_to d2e1
    failed d-1g1j-4k3 failed_its g1 failing c2h-1k3 fails f2 fails_to h-1 failure d2k1 faintest c3
    fair a-7b1c-4d-10e-2f-12i-1j-7k-5 fair_, c-2g-1 fair_. b-3c-1d-2e-3h-6 fair_and a-1b-1c-6 fair_bit b6c2
    fair_chance g3h-3 fair_in g-2 fair_play c-3 fair_to c-2g-1h3 fair_wages b-1 fair_with g1 fairer a-3c-1
    fairly d-1 fairness a1d-3 faith d1 faith_in d1 faithfully b-6c-7d-9e-8f-6g-2h-4i-1
    faithfully_, a-10b-5c-6d-8e-7f-6g-1h-9i-1 fake d5h3k1 fall b-9c-7e1g4h-6k2 fall_, h-2k1 fall_and g1k2
    fall_through f2k-2 fallback b-1f4 fallback_, a-3f1 fallen a1g3h1 falling f3h-2k2 falls b2e-1f1g7h2
    falls_apart h-3 falls_on g7h-1 falls_through a2b-1c1f2g-4i-1 falls_to g-2h4 false c1f1g2 families a-2c-1j-2k-2
    family b4c-4e1g-7h-2i-1j-1k-9 family_'s k2 family_, a2b2f1h-1k-3 family_. a1c-3g-2k-1 family_@quote c2d5
    family_and e4h-2k1 family_has b1 family_i h1 family_in b3h2 family_is a1 family_of d-2 family_on e1
    family_reasons c-2d-1g-2h2 famous c-2 fan a1d1h-2 fancy c3d-3g1 fantastic d1 far a2c3f-5g3h2j-3k1
    far_, a-3c2d1h3 far_. c-4g-4k-1 far_apart b5c-1 far_as a1c5e2f-2g5h-2 far_better b-4c-1d-3h1 far_from c-3d1
    far_more a5b2c-4d-2h4 far_too a-2b-1c4e-4 farce d4h2 fare a-1b-1c-2k1 fare_. d1 fares c1h2 farewell f2h7
    farewell_. f2h3 farm e-4h4i-2j2k1 farm_, h4 farm_. h4i-4j-1 farm_in h2 farmer b1h1 fascinating b-2c-8
    fascinating_. b-1c-3 fascinating_to c-2d2 fashioned b2c5d-1k2 fast a-6b4d-2f5h-2j1k1 fast_, b1
    fast_. d-4f1h-6k1 faster a5b-7d2g-2i1 faster_. c-3h-1 faster_than a1c2 faster_there h4 fate g4
    father a1b1c-3d-2h-3j-6k4 father_'s d1g-1k2 father_. b1 father_had k2 father_in j-1 father_is k1
    fatter a1b8d1h2 fault b-1c-6e-8g-9h-3i2 fault_, c2 fault_. c-3 fault_for b1 fault_is c1d2i2 fault_of c-4
    fault_the c-5 favorite a1 favour a1c1d2f-6h2j-2k-3 favour_. c2d4 favour_and a-1b-4c-5d-1e1f-3j-1k-3
    favour_of a1h2 favourite a4b-5c-5d-3e-1f1h-1 fear b2c2e-3g7h-8k-1 fear_. b3c3 fear_i g3 fear_that g3
    feared c-4d-1 feasible c-1g1h2 feasible_for h2 feast g2 feature a1 features d2 feb i4 feb_. i4
    february a-1b-2c-6d-4e-1h-4i2 february_, a1 february_. h3i1 february_i h-5 fed c-2d2 fed_up b-3d3 fee b-2c-4h-2
    fee_for b-4 feeble d-1 feed b9c-4d-4e-4g3j-1 feed_a b5 feed_and b1 feedback a-10b-5c8d1f-1g-4h-2
    feedback_, c2d-2e-1 feedback_. d1 feedback_after c2 feedback_form d1e2 feedback_on c-3 feeding c2d-1 feeds g1
    feel a1b-8c2d-7e-3g2h-2j-2k3 feel_, c6 feel_. d1e3 feel_a g3 feel_at c-1d-2g-3h-2 feel_awful h1
    feel_dreadful e-2g-3h-1 feel_free b-2c-3d-4e-3f4g-4h3 feel_honoured c2d2 feel_i a5e-4f-1g5h1 feel_it g3
    feel_like a-3d-4e2g3 feel_more a5 feel_so k1 feel_that c3h-2 feel_the c2f1g-1 feel_very k1 feel_you e-2
    feeling b-6c3d-6e-2f-1g9h-13 feeling_i e-2g5h-4 feeling_is g2 feeling_it d-3e-1g6 feeling_that a2c4d-2g-2h-2
    feeling_this e1 feelings a2d-1f-2g-5h3 feelings_, a1 feelings_. a1 feelings_that c2 feels a1c2d-5e-4g5h-1
    feels_like b1d-1g2h-3 feels_more a1 fees a-2b-3c-2h1i1j-2k1 fees_. b2i1 fees_and b-2 fees_are b-2h1
    feet b-3c3e1g1h1i-2j-1k3 feet_, c2e1 feet_. b-2d-1e1g1 fell a1b-3c-4d-1k5 fell_off c-1e3 fell_on a2h2
    fell_out k3 fella b-1c3h2 fella_. g1h1 fella_who d1 fella_with d3 fellow g1 fellowship a2c-1d-1h3i3
    fellowship_at h3 fellowship_in a1h2 felt a6b-1c6d-13e-9f-2g-9h3i-3j-1k1 felt_a a1c3g-1 felt_at c-1 felt_for h5
    felt_it c-1 felt_like a2b-3c-1d-5g1 felt_more a-2c-1 felt_talked c4 felt_that a1c1 felt_the c2h-1 fence g7h-2
    fence_about g4 ferry a-1c-1f-4g3h-1j1 ferry_'s g-1 ferry_, c1d1 ferry_. b2 ferry_and b1 ferry_company a1
    ferry_does g4 ferry_was c-2 fertility b1k3 festival a4c-2d1e2 fetch c1g2 fetching c1g2 fever g1k3
    few b-1c2d-12e2g-9h-1i-8j-8k-6 few_days e2f2 few_hours c1 few_irons e1h-1 few_minutes c-2 few_more a-1
    few_of c2 few_people d-2e2 few_things a1 few_weeks c-2e3 few_years c2h1 fewer a2b-5d1g-2h6 fiancee b1
    field a1b-11c-1d-1e-5f-5g3h4i-1k-4 field_, g1h1 field_. c-1h4 field_i a-4h-1 field_than g1 field_to h6
    fifteen b7d-4h-4 fifteen_an b4 fifteen_minutes c1d-3 fifteen_percent b3 fifth a-6b3d3g1i1 fifth_. a-3b1
    fifty a-3b5c-2d1f-1h-3i-1j-1 fifty_, d-1 fifty_. b2c-1d-1 fifty_a b2 fifty_an b2 fifty_fifty d-2g6
    fifty_minutes c3 fifty_pounds b-4 fifty_two b1 fig h1 fight h4 fighting k1 figure a-6b18c-12e1g-6 figure_, b5f1
    figure_. b3 figure_and b1 figure_i b3e1 figure_in a1b3c-1 figure_it d1e1 figure_on b-1 figure_would h2
    figure_you b3 figured e1h-1 figures a-3b-1c1d1e-6f-6g-5h-4 figures_, c2d1 figures_. k1
    file c-2d5e-5f2g-5h3j1k-2 file_, a2c1e1f-3h-1 file_. b2e-2f-1h8i1 file_and h2 file_before h-4
    file_for d-2h1i-1j1 file_from h3 file_on f1 file_open f1h1 file_was c-2 filed j2 files e-2h-1i-5j-1
    filing i-1j3 fill a-6b-8c5d2e-5f4g-2h-1i-6k-1 fill_a d1h-1 fill_in c1d2f-2g-2h-2 fill_it d-1e-1f1 fill_me c2
    fill_my g1h5 fill_the a-1f3h-5 filled a-8c-2e-3f1g-6h3 filled_. g-1h2 filled_by a-1 filled_in a-1 filled_it f1
    filling a1b-2c1d1e-6g-5h-10 filling_in c2d5h-2j1 filling_it d-8g-2 filling_that d1 filling_the d-4h-3
    film d-2h-1 filmed c2 filter a2 filthy c7d2 filthy_. c3 final a-6b-1c-6e-1f1h2i3 final_, f1 final_. e-1f2h1
    final_answer f-1 final_interview f-2g4h-4 final_round a-4g-2h6i1 final_salary b2 final_word h3
    final_yet f-1g1j-1k1 finalists b-2c1f1h1 finally b4c-3d5e-9g-4j2 finally_got b1 finally_i h1 finals e1
    finance a-3b2c3h2 finances k2 financial b6 financial_year d1 financially a-1b9 find a-5b-1c-1d2e-5f4h-2i3j4
    find_, g1 find_. c-2 find_a a-8b-2c-1d-4g-4i1j2k-5 find_another b4d4e-3f3g-2h-2j-1 find_anyone f2 find_i g3
    find_in d2 find_it c5d3h-1 find_me b2c-4d-4f2h-1 find_my b-3e-2f-4h5j3 find_myself g4 find_one d2
    find_out a-1b3d1e6f2g-3h-1 find_some d4e-3h5 find_somebody b1d1g-1h1 find_someone a-2d-1h-7 find_that d-7g4h-4
    find_the b-5d-2e-3f-5g-5h-8i3 find_their a1f2 find_them k1 find_with a5 find_your a-2c-2d-3
    finding a-9b-8c-6d3e-8g-3h-3i-4j5k-3 finding_a d1j5 finding_anyone d5 finding_some d6 finding_somebody d-4
    finding_someone d-3 finding_the c-2 finding_your d-7 finds a-2c-1d-4f-1g1 finds_me a-1g1j1 finds_the h1
    fine a1b-1c-17d-6e-1f-7g-6h-6i-4k1 fine_, a4d2h-2 fine_. a-3e1g-3 fine_by b2 fine_for e-2 fine_new h1
    finer a8b-4d1 finest c-4d-3 finger d2 fingers a-5e-2g-3h-4 fingers_crossed a-1b-2c-2d-5g-1h-3
    finish a-8b-6c2d-2e2h-3i-2 finish_, c4d1f2 finish_. c-3h-1 finish_in i1 finish_my b-3 finish_the c-1e3
    finish_up i-3 finish_with h-1 finished a-2b-4d1e-3f-3j-6k-5 finished_, i2 finished_. h2
    finished_my c1d1h-6i-3j-2k-1 finished_the c-1h-4i-3 finished_with h2 finishes g2h3j1 finishes_at g2
    finishing h-4 finishing_my a-4 fire b-6c1d1e1j-2k-4 fire_, c1d1e-2g2 fire_service a3h4 firm a2c1d-4e-1i1j2k-13
    firm_'s b2c7g-4i1j2 firm_, a-3e-4f3g-1h1i-4 firm_. a-1b-2d-8h5i-4 firm_and b-2c-3d-1f-1g1h-2 firm_came a3e1
    firm_could d1 firm_does b-2c-4d1 firm_has b-2d-1h2j2 firm_i a2h-2i1 firm_in g2h-3 firm_is a-3b-2c-3g-2
    firm_of c1d-4h2 firm_so c2h-3 firm_that a5b4c1d2h5 firm_to e2 firm_whose a1h2 firms a-3b-3c-8g-2h2k-2
    firms_, a-1d2 firms_i a-5 firms_to h1 first a2c-2d1e1f5g-3h-1j-1k-1 first_, c-3d-5e3i3j-3
    first_. a-2b2e6f2g-9i-5k3 first_aid b-5c3d-3k-1 first_and c-3e1g-1h6k-2 first_call c4h-2 first_chat c3
    first_choice a5b-2c-4d-3f3h4 first_class b1c-4d2 first_conversation c1 first_day b4c-1g-3h-2i2k-4
    first_email d3 first_for a1 first_i e-2g2 first_in e-3f-1 first_interview c5 first_job k1 first_line d2
    first_love a2h1 first_mail c1 first_minute c2 first_month f3g2h-4 first_name a1c-5d-1e-6h2i-1
    first_of a-3b-1d-3f-2h-1i4j1k-1 first_off e-2h-4 first_on e-2 first_one a-4d-1 first_page i1 first_phone a3c1h1
    first_pick a3 first_place a2b-1 first_post i1 first_rate b-3c-1 first_round f1h-3 first_saw c-2
    first_shift h1i5 first_six h1k-1 first_thing b-2h1j-1k3 first_thought c-1 first_three d2g1h1i-2
    first_time b3c-7d1e-2i1 first_to e4 first_two c-2 first_week c2f3h-2i-1k-4 first_year b3c2d3k-2
    fish b-1d-2e-1h2 fishing a-2e1h-1 fit a10b-2c1d-3e-6f-5h-3i-6k2 fit_. a2g-1k-1 fit_for a2b-1c4d-4g-9k-1
    fit_me c-1 fit_my c-3 fit_the i-1 fit_with a2 fits a8b-6c-4d-7f-6g-2h2i-1j-1k4 fits_in a-2 fits_me a6h-3
    fits_my a6c-1h2 fits_the a-1 fitted h1i1k1 fitter a-5c1d-4 fitting a2b-2d-7 fitting_me d-3g1
    five a3b-1c4d1e1g1h-2i2j2 five_, a-2c-4e1 five_. a1c-3g1i-1 five_and b1f2 five_days c1 five_hours b-1
    five_is c-1g4 five_minutes b-2c-1d1g-2j1 five_months d1i-1j1k3 five_o'clock g2i4 five_rounds a-2b-4c3d-2i-2
    five_thousand b2 five_times c3d3 five_weeks a1b2c5d-3g1i-1 five_years a6c-6i4 fix a1b1c2d3f2g-1 fix_your d4f2
    fixed a-3b3c-4d-10e-5f-6g-2h2i6j-4 fixed_, b2g1 fixed_for i1 fixed_term a-1b-2i4 fixed_up d-1e-2f-2g-7h7
    fixing a2e1 flag c2h3 flat a-11b-7c-1d1g-2h-2i-10j12k-2 flat_, d1h1j1 flat_. b-3c1e1j1 flat_above j1
    flat_and a-1b2d1h2j2 flat_for b-3i-2j4 flat_in j2 flat_near j-2k-3 flat_out e5k1 flatmate d-3e1h-3
    flats a1c-4j2 flats_. a1 flatter d5 flattered d3g-3 flattered_that h-1 flattering d1 fleet a5c2h-2 flew c-5h1
    flew_by c-3 flexibility a-2f1 flexible c1d1g-4h-4 flexible_. c1d1 flick e3 flick_you e2 flies g1
    flight b-7c-5d-1e-5g5h-8 flight_. e-1 flight_from g2 flight_was g1j-2 flights b4d-1j2k-2 flights_and b-2j1
    flip h-1 floating e3f-1h-1 floor a-1c1d-1e-8f-6g-3i-3j2k2 floor_. a3c-1d-1g-5j3k3 floor_and b1 floors c1d4
    floors_. c-1k1 florist c2 florist_. h1 flour k1 flu c-3d-1e2h-3 flu_and g1k1 flu_season e1 fly a1b-1c-2h-6j6
    fly_for a1b2 fly_out j4 flying h-2 focus d2 folder c-3d-3e2h-2 folk a-1g-1h1 folks b1c3d-5e-4f-2g-6i3
    folks_can b2i2 folks_on h1 follow a7c-3d1e-1f-3g3i-7j5k-4 follow_, b1 follow_. c-1k-2 follow_? b-2d5
    follow_a a1c1 follow_in e1j1 follow_me b2g4 follow_the a4b2e-2h1 follow_this d-2 follow_up h1 follow_ups e1
    followed a3c-3e-1h1 followed_the a1h2 following b2d-8f-3h1k-4 following_a b2h2 following_my c-1
    following_the b1 following_up d-1 follows i-3 fond h1 food b5c-4d2e-2h4k3 food_and b2h2 food_bank b-4h2
    foods a2 fool d10e-2g-3 fool_. d5 fool_to d1 foolish a3c-3 foolish_to b1 foot c-2d2e-3f1g6h-3k2 foot_in c-1d2
    football a-3c-1 footing b2 for d1f-1g-2j2k-3 for_, a6b-2c-7d-3g-2h-1 for_. a2b1d-1e-7i-2k1 for_@currency b1
    for_@number b4c-3d2g2i-1 for_@other d1 for_a b-1c2e6g-4h-1i3k-2 for_absolutely d6h2 for_all a1b2k1
    for_an a2b-6c2d1j-2k-2 for_and a1c-1d-1 for_another a1c4f-4h-2j1 for_answering e-2 for_any d1g-2h-6i5
    for_anybody a1d2 for_anyone d-4g-1i2 for_anything a-1b-4c-2e-4k1 for_arranging d-1 for_as e1f1
    for_asking a-1b-6c-2d-19e-8f-7i-1 for_at b1 for_bank j2 for_being b1c5e-1h3 for_believing h2 for_both a-3b2i1
    for_by g1 for_calling d-8e-1h-8 for_children c3d4 for_choosing h-4 for_coming d-9h-7 for_considering d-7h-7
    for_disappearing e5 for_dropping e2h-1 for_each b2g2 for_eight g1 for_eighteen b-3i3j-1 for_either b1
    for_eleven b-2 for_every b2 for_everything d-3h6 for_exactly g-1 for_family c-2d-1g-2h3 for_fitting d-3g1
    for_five a-2b-1i4 for_following e-1h1 for_forty b3 for_four b-2k-1 for_free b1c4d5h1 for_fun a1
    for_getting c-2d-10g-3 for_giving b-1d-4h-6 for_going b3e2h-1 for_good d-4e3g-8h12i3j1 for_half b-4c2d1g1j-3
    for_has k1 for_having d-2g-1h-1 for_head h1 for_her i-1 for_him a1c-3h3 for_his j1k1 for_how c-1d-7e4h3i2
    for_i a-1c-1e-1g-3h9 for_in d-1 for_interview b3d-5e-4 for_inviting b1c-4d-10h-5 for_it a-1e-3g3i-4k2
    for_its b-5e2g2h-1 for_itself a1 for_jobs e3 for_junior h1 for_jury g-4h-1i-6 for_later e3 for_leaving e1h-2
    for_less a2b3g-2 for_letting h-2 for_lining d-3h-4 for_long c1g-1 for_looking b1 for_love c1d2 for_making h-2
    for_many h1 for_me a5b3c-9d-10e-3g7h2i-7j-1k-1 for_messing d-2e-3g1 for_monday a1e-1g6h1 for_months e-1h-2
    for_more a1b-3k1 for_most a2c3k1 for_moving d3h-3 for_my a3b6c2d-2e1f-4g-2h-1j4 for_myself a2c1d1j2
    for_new a3b-3c1d2 for_next b2 for_night b4 for_nights b4d-1h1 for_nine a-2c-3d2 for_nineteen b-1c2
    for_not c-1d-5e-1h1 for_nothing a-3b2c1d12e-1g-1 for_now a-7b-2d-15e7f9g-8h-12j-1 for_offering b-4d-2e1g3h-3
    for_once c-4d3e-6 for_one a-8c6e1g-2j2 for_other a-1f-4 for_our b1c-4g-2j1k-2 for_parking b1d1 for_payroll h1
    for_people d1j-1 for_picking d-3h-1 for_putting d-5h-8 for_reaching d-2 for_readers c-1 for_reading d-4h-5
    for_reasons d1e-2h1 for_regional h3 for_replying h1 for_ringing d-5h-2 for_round b-1 for_sales a1
    for_saturday g2 for_saying h2 for_sending d-1 for_senior h2 for_setting d-6h-7 for_shortlisting h-3
    for_since b2 for_six b-3d-5h-4j-4k-6 for_so e2 for_some a2b-1d-6e5g-3h-5 for_somebody a5e-3k1
    for_someone a4b2c5d-2g-1k2 for_something a-1b5i-1 for_sorting d-2h-3 for_such b-2d3h-2 for_sundays b2
    for_taking d-4e-2h-4 for_telling d1 for_ten a-1b-2c-7g1h1i-1k3 for_that a-4b6e-9f2g3h4i-3k-5
    for_the a-3c-6d-1f1g1h-1i-6j2k-5 for_their a-3b-3c4h-1 for_them a4b-1d2k1 for_these h1 for_thinking d2g-7h3
    for_thirty b-4d2j1 for_this b-1c-3d3e-7f12h-3 for_those j1 for_three a-2b-1h2k-1 for_thursday e1g2h5i-2
    for_today e1h-3 for_tomorrow h1 for_training i1 for_treating c-1d-2 for_trying d-3 for_tuesday c-1d-2f2g4h-1
    for_twenty b-5d-1 for_two a-8b-3d3g3h-1i3 for_understanding h1 for_us a1b2c-4d-5e-1g1h2i-4j4 for_volunteers d-2
    for_ward h2 for_warmth a-2g-2 for_was c-1 for_wasting d2 for_wednesday f1 for_weeks d-4k4 for_what a-1e-3h1k2
    for_when f2 for_where a3h1 for_which a-2b-4c-4d-3e-4h-2 for_work e-1 for_working a-3 for_writing d-8e-5h5
    for_years a1b-4c2d-7h-2i-4 for_you a-2b-4c1d5g-3i1 for_young d-3 for_your a-3b-3c-12e-2g-4i8
    for_yours a3b-1c2f2h3 forbid i2 forbidden j-2k5 forbids h-3i2j2 forbids_me h-1i2 foreign b-3c1d-1j3
    foreigner b-1 foreigners c3j3 foreman b-1c6d-1e1g-9h-3k5 foreman_'s d2e2 foreman_. a1 foreman_i i2 forest a3
    forfeiting b1 forget a-7b1c-4d-2e-2f9g-10h-1 forget_i d-1e2f5h1 forget_it a-2e-4g-1 forget_that b3f4h-3
    forgetting c3d3 forgive b-5d-1f-6g-3i-1j2k-2 forgive_an c1 forgive_me a2b-4c2d1e1f-2g-8 forgive_my g2
    forgive_the a-5c-11d-10g-2 forgo h1 forgo_the h1 forgot c3d3g-2h-5k-2 forgot_to e1 forgotten a-6c-1d1e3g-5
    forgotten_how h2 forgotten_it e-5 forgotten_more d5 forgotten_you e6 fork c1
    form a-12b-4c2d1e-5f-3g-7h-2i-9j1k-8 form_, a-1b-4d-4e-2g-4h-7 form_. e-4f-1g-3h5i-5j-4 form_and d1
    form_asked c3 form_back i-3 form_crashed c-3 form_for f-1h6 form_i h-2j2 form_is c2d-1 form_letter c2d5
    form_of d-1 form_on i-1 form_that b1 form_they i-1 form_three c-1d1 form_to d2f-1 form_was b2 formal e-1f-3h5
    formal_notice h2 formal_withdrawal h3 formality h1i1 formally f1h8 former a-7b-8c2d-12e-1f-4g-5h-1j-1k-2
    former_classmates h3 former_colleague d-2 former_staff c3h-1 forms b-6e-6g-5i-2j5 forms_, h3 forms_. d2j2
    forms_for j3 forth b-3c-4e-1f-4g3h-1i3k-3 forth_. e4g2 forth_for i3 forth_on e-4g1h-3i-3
    fortnight a-3b1c1d-6e1f3g2h3i4j-1 fortnight_, e3f1 fortnight_. b3c2f1g1h3 fortune b1 forty a-1f-5i-1k-6
    forty_, c-1g-1 forty_. b-1 forty_against b-1g3 forty_eight b1c-1i4 forty_five c-2d-1g-1j1
    forty_minutes b-2c3h-2 forty_one b3 forty_two a-1b4d1 forty_years b-1c3d1
    forward b-13c-12d-6e-13f2g-6h5i2j-5k-5 forward_, g3h4 forward_. a-1f2g4h1 forward_any e-2g-3h5 forward_for h2
    forward_looking a3 forward_to a-12b-4c-10e-7g-8h-5j-4k-5 forward_with g-7h7i3 forward_you i1 forwarding h-1i4
    forwarding_the i2 found a3b-2c2d-1e-5f-6g-6h5i-8j6k3 found_, j1 found_a a1b-2c-4d-1g-9h2i-2j4k1
    found_another b2h6 found_employment h4 found_in a2c-3 found_it b-3c1d-2e-2h-5 found_its a2d2 found_me a-7c-5
    found_my a-4c-4d2 found_one b2j1 found_other a-1h4 found_out a-2c-4d3h-7k5 found_some b2
    found_something a3d1e1h4 found_that a3b-3c2d-2h-4 found_the b1c7h-4 found_their a1 found_them c-1
    found_time c1d3 found_us b-1c-1j1 found_work a-7c-1d-4f2g-5h8j-1k-2 found_your a-1c-3d-2h-1 foundation a4b-2h1
    foundation_. a1c1h2 founder d-4h-1 founder_, c-3 founders b1 four b-5c4f2g-1h1i1j-1k2 four_, b-3c-1d-2g-1i1
    four_. a3b-1c1d2g1i2k2 four_and b2g1 four_day b1h-1i1 four_days b-2e-1f3 four_different c2d1
    four_hundred c-2i-1 four_interviews d2i1 four_months c-3g1i-1j1 four_o'clock g3 four_of j1k1 four_on f1
    four_people c4 four_pounds b-2 four_rounds b-4c2h-1i-1 four_thousand b2f1 four_times c2d2 four_to a3h2
    four_weeks c-1i6j-2k-3 four_year d1 four_years a-3b3c-1d-4g1h2k-2 fourteen a-2b5g-1i2 fourth a-5b-1c5d7e-5f-4i1
    fourth_. a-1d-3h1i2 fourth_time c4d8 foyer c-1 frame d3 frank a-1b1e-1g1h-2j1k2 frank_, g1h-1k2 frankfurt h2
    frankly a1b7c7d8e-5g1h2 frankly_, b5c1d1g1 frankly_i c-3d5e-1h2 frankly_the b1c5 fraud c-3d-1
    free a-10b8d4e-11g-2i-7j-3k-9 free_, b-3c4f-1h-1 free_. b2c-4d2g4h-5j1 free_after i-3 free_again h1i1
    free_all g-3i-2 free_at b-1h2 free_consulting c3h1 free_for b-6d-1g-4h-2i-3j-1 free_from b-6g-4h-7k-2
    free_in a2b-3 free_lunch b2 free_lunches b5c-1 free_meals b4 free_of c-1h2 free_on b-3g4h-2i-3 free_parking b1
    free_the g-2 free_to a-1c-7d-7e-5f4j-2 free_up d-2h3 freedom a2c2 freelance b3c-3g-2 freeze f4h-2 freezing c2h2
    freight b-1h-1j2 french c3 french_. c3d1 fresh c-1d-1h-1 friday a-1c-3d-4e-4f1h1i-2j1 friday_'s f-1g3h4
    friday_, a-1c-6d-2e-1g-1j1 friday_. a3b1c-9d1e-9f2g5h-4k1 friday_? f2 friday_@number g-2h1i-6
    friday_and c2d1k-2 friday_at f-1h-4j1 friday_because g1k1 friday_for g-1h2k1 friday_from i-2
    friday_i f1g-4h1i-1 friday_if h1 friday_is g1i1 friday_morning g-1 friday_noon b1i4 friday_the i-3
    fridays f1h-1 fridays_off f2 fridge a-3g-1j1k-3 fridge_and j2 friend a-1d-6h-2j-1k-9 friend_'s c1 friend_, d1
    friend_. c-5d-1 friend_of b-1c1 friend_told c-2 friend_who d-1 friendlier a4c1d4
    friendly a-8b-7c-1d-12e-8f-1g-5h3i-2j-3k-5 friendly_, h1 friendly_. a-1h-3 friends a2c1d2e-4h-4 friends_, d2g1
    friends_. a1c2h-1 friends_in d-2 frighten k2 fro i1 fro_over i2 from a-4b-2c-1e6f-3g-2h2k-2 from_, h1
    from_. b3h-3 from_@number b-3c3e-2f-2g-8h-3i3 from_@open g1 from_a a1b-3c6d1e-6f-3g-3i-2k3 from_all a-1h2
    from_an b-4c-5d1e-4 from_another a1c4g5h-2i-2 from_any e2 from_anyone c1e1 from_august j1 from_both a3
    from_consideration h7k1 from_day a4b9d-1e1g-2h-1 from_every h3 from_everything a-2 from_first b2c2
    from_former c4h-2 from_friday h2 from_further d2e-2g1 from_here b-3c-2d-1e10h-7 from_him c-1
    from_home a-2c-3e-2g-2h-3j-3k-2 from_it d-1g2 from_january h-2j-2 from_leave e-3i1 from_leeds i1 from_march h-2
    from_me a-9b-7c-6d-7e7f-2g-1h1i-6j-3k-1 from_monday g-6i2 from_my b4c-3d-2e2f-2k-2 from_next e-1 from_nine g-1
    from_now c-3e3f-1g-2h1i-1k1 from_october h-2 from_one b1c2 from_our b-4c-4g3h1j-2k-3 from_people a1d3e2
    from_september e-3h2i-6 from_so d3 from_start c1 from_that b-2c-4i-1 from_the a2b-1c-3e-4g-3h4j-2k2
    from_their a1j2 from_there f1k1 from_this b1d-1e1f2g2 from_three c1j1 from_thursday i1 from_time e1
    from_tips b-1 from_today e4h7 from_tomorrow e3h-2i3 from_tonight e3h2 from_tuesday e2 from_two c1g-2
    from_what a1b-1c9e-2 from_where c2h-5 from_working i3 from_you a-3b2c4d6e-5h-4
    from_your a-2b-2c-3d-2e5f3g2h4i1k-2 from_yours b4e1g3h1 front a2b2c1e-10f1j-1k-1 front_. a3j1
    front_desk a-3c-2h-7k-3 front_door b2 front_of b2c4e-1f1i1j-4 front_office h1 front_row d1 frozen a1b5c1k3
    fuel a-6b11d-1j-3 fuel_card b8j-1 full a-4b3d-4e-4f-5g-11h1i2k-4 full_, e1 full_. c-2e-2 full_board h-3
    full_day k1 full_dental d2 full_heart h2 full_of a-3b-4c1 full_pay b2 full_stop c1e-1h4 full_time d-1e-4h2i1j2
    full_your e-3 fuller a5 fuller_use a3 fully a3c-1f1g1 fully_remote b1 fun a-1b-4c-7d-3 fun_, a-1c-2
    fun_. a1c-9d-4h-2 fun_i a-2 fun_than h3 fun_to c-3 fund b-2c-2h-2 funded b1 funding b-2c4f3g-2h-2
    funding_round c2 funeral d2e1f-3g5h-3 furnished i-1j1 furnished_flat i-1 furniture d2e-1g-2j8k-3 furniture_, i1
    furniture_. c2d1 furniture_goes j2 furniture_is j2 further a7c-2d-2e8f-2h5i-8j-4 further_, d-3f-1h7
    further_. a2c1d-5e-5f-4g3h7 further_ahead a2h-2 further_along a4c3f1h-3 further_correspondence e6h-4
    further_down a-2 further_from d3h-3 further_in e-1h2 further_messages e2h-2 further_notice e6h-3
    further_participation g2 further_rounds h3 further_than a5b-1h2 further_with b-4e-9g-1
    future a1b-5c3d-1e6f-4h-6j-2k-1 future_, a1e2 future_. c3e3g-2 future_for a2 gaffer b2c3e-3h1k4 gain b-1
    gall d1 gallbladder g-1 gallery d-1f2g-2h2 gallery_, f2h1 gambling k3 game a1c-2d3f2h-2j1 games a1d6 games_. d4
    gang h4 gap a-7b2d4e2k1 gap_, e4 gap_between a-4b1d1e-1k1 gap_in b1 garage a5b1c-3e2g1h3i4j-1k-3 garage_, e1g1
    garage_has c1h3 garage_in h2i2 garage_is a1g-2i1 garden a2b-4c-4d-5e-7f-1g-5h-3i-2j-1k-6 garden_, c1h-2
    garden_. a-2c-1h-1 garden_and a2c-1 garden_centre h1 garden_is c-1 gardener b3h5 gardener_'s c1h2 gardener_. h2
    gardening i4 gas d-1 gate a-2b-3d-7e-3g-2i-2j1 gate_, a-1d-3e2 gate_. c-3e-1f2h2 gate_was c2 gate_with c-2
    gather a-1b1c1g-2i-2 gather_that h2 gather_the c1 gathered c2 gave a-5b-1d-3e-8f-5g1i-1j1k-8 gave_. g1
    gave_a c-2 gave_it b1c2d1h2 gave_me a-1c-1d-5e-10f-3g1h-1i-2k-8 gave_my j2 gave_notice i-1 gave_them h6i1
    gave_up a-2h-1 gave_us b-2c1 gave_you b-1d1e1 gcse d1k1 gcses d1 gear c2 general a3c-2e1g2h-2 generations c-1k2
    generous a-7b7c-8d2e-8g-5h-7k-4 generous_, b1d2 generous_. b3c-3 generous_of a-1c-4d3 generous_with b-3d-3
    genius d6e1 genius_. d4e1 gentle g-1 gentleman b-3c2h-4 gentleman_. c-3d-4 gentleman_who c1d4
    gentlemen c-1d2h1i1 gentler a1 gently b-1c1d-4g-4k2 gently_, c1h2 gently_. d-3h-2k2 genuinely e1h-2
    german a-1c-2d-2j2 germany j1 get b7c-2d2e1f1g1h-2i2j3k3 get_. b2e1 get_a a-9c3e1f-2g-9j4k-6 get_along g1
    get_an e2h-1 get_another e1 get_anything d-1 get_as e-1 get_away g-1 get_back d-6e2f-5h-5i1k1 get_from a2c2d1
    get_hold e3g-1 get_in c-2e5 get_into b-4d-1e-2 get_it d6g-2h2 get_lost c-1d4h2 get_me e-2f6g1h-5i1j2
    get_more a1 get_my c1d2e3g-1j-1k-4 get_no e2 get_off b-2g4h1 get_on b-2e-5h1 get_out b1c-3d2e-2g-3i2k2
    get_over b-3c-2e-2g8 get_paid b3d3 get_past c1 get_round e4 get_some d-6e-2 get_somebody h1 get_someone c-1
    get_that a2d-4e-3f2g-1h2 get_the d-3f1g4j3 get_them c-1i1 get_there a-3b-8c-2d-3e-4g7i-5j-1k-3 get_this h1
    get_three k2 get_through c-2d-1e2 get_to a5c-8e-3g-1j3k-2 get_up d2g-2k2 get_your b-4g2 gets b4d1e-2f3g2h-5i-5
    gets_. b3 gets_a b-3j-2 gets_in b-2g3h2 gets_it a-1d1 gets_me a3b1 gets_my a2 gets_the a-4b-3c1 gets_to b1
    getting a-4b3c-3d-3e-9f-7g7h1i-1j5k1 getting_a a1b1c1d-1j2k2 getting_back d-5e-3h-3 getting_my d1e1j3k-2
    getting_on d-1 getting_over j-1 getting_the h5j1 getting_there g3 getting_to a-3b-3c-1g3h-4k-2 ghost e1
    ghosted e1 ghosting d2e6 gift d1 gift_. c-1 gift_for d1 gig a5c-1d-1g-4h4 gig_, a2h3 gig_. h1 gimme e1
    girl c5f2g-3j2k4 girl_'s h2 girl_, b1f1k1 girl_. d2 girl_is d-3 girl_of c3 girl_on d2 girlfriend j1k1
    girls b1c7d-5j1 girls_in a1j1 give a-2b2e4f3g-1h3i-2j-2k-4 give_@number b1 give_a a1b-2c2d2f-2g-2
    give_away f2h3 give_back h3 give_him c2 give_it a-3b-6c-4d3e-3g1h2k2 give_me a3b1c-3d1e4f2g-2h-4
    give_my a-1b-1c-6d-2e-11f3h3i-5j-4k-2 give_that a-1d2 give_the a-5b1c1d4f1h6j-1 give_them c2 give_this g5
    give_up b-1e-6f1g-1h3j2k-2 give_us d-2 give_you a-7b-5c-10d-14e9f-9h-10i-1 give_your d-2e4
    given b4c3d-3e-5f-7g1h3i5j-2k-1 given_. k1 given_a c-4g-2h2 given_another h-1 given_how c4g1h1 given_it c1
    given_me a-2b5c-8g4h3i3 given_my b-5d-2g-1h3i3 given_the a6c2g-1i3 given_them a-2h-1 given_to c3g3h-2
    given_up a-4h-2 gives a4b1c1d-1e-1f1g-3j1k-2 gives_me a5b-2f-1g-2 gives_you b3 giving a-3b6c-3d-4f-1g-2h1k-4
    giving_it b-1g2 giving_me b6c-6d-4e-3g-7h-4j-3k-2 giving_my h-2 giving_the h5 giving_up a-3c-1e-2f1g-5h3i1j3
    glad a-13b-7c-10d-10e-11g-12j-6k-10 glad_if f-3h4 glad_of d-2 glad_to a-9b-4c-9d-10e-9f3g-8j-1k-6
    gladly a-7c-4d-12e-9g-11h-2i-1 gladly_. i-1 gladly_answer e-2 gladly_come h-3 gladly_hear h1 gladly_pass h3
    gladly_still f1 gladly_talk h1 glance c1h1 glance_at c1h2 glasgow a1 glass a2b-5d3 glass_of a1c2
    glass_than a2d2 glass_to h1 glassdoor c10d-3e-2 glasses a-2c-1d-1h-3 glasses_, c-2 global j1 gloves c4
    gloves_. c2 go a2b1c-2d1f-1g3h4j1 go_, a2b-2d-5e-5g4 go_. a4c3d-7e-5f-7g-1h2i1j6k-5 go_above b4
    go_ahead a-6b-7e1f-2h6i-3 go_and a-1b-3c-1d8e3g-1h-3 go_another k1 go_any b1c2e-3g1 go_anywhere i1
    go_back a4c1d3e-5g-3h-4j-1 go_before a1h3j-1 go_by e-3g3h3 go_dark e5g-1 go_for a2b1e-2g6h2 go_forward f1h3
    go_further e-1g3 go_in d-1h2 go_into a-5b-7d-1f-6g-7h-7k2 go_live g1 go_looking e3 go_of h2
    go_on b-3c-3d2e-3f2h2 go_out b1h-3 go_over b-2 go_quiet e6g-1h-2 go_silent e3g-2 go_straight b1e2
    go_there b1c-1h2 go_through b-4c-3d-5e-4g3h-1k2 go_to b2c3d-3g-1h7j-2k2 go_together j1 go_unanswered e2
    go_up b5f1g-2h-2 go_where a3b4h-7 go_with e-2f2g6 go_without d-1e2 goalposts c4 god a1e4f-4g1h1i-4 god_'s e1
    god_, b1g1k1 god_. e1k1 god_and c2 god_bless a-7b-4c-5d-16e-7g-3h-1j-3k-3 god_love d-1 god_willing e1
    goes c-1e5f3g3i1j1 goes_, a3g-2 goes_. b-1e3f3h-5 goes_and e-1 goes_before g4k1 goes_by j1 goes_deeper a3g2
    goes_in g1h-1i2j2 goes_into b1e-2 goes_off e2 goes_on e3i2 goes_pear f1 goes_straight d7e3
    goes_to b-2c-2d-3e-2i1 goes_up b2e-3h1 goes_well b-1d-6 goes_with a-4c3h3 goes_wrong h2
    going a4b2c-4d-4e3g2h6i-3j1k-1 going_, d-1e-1f1h-3k1 going_. a3b2c-3d1e-2h-1i-2k2
    going_ahead a-9c-2d-5e-8f2g-1h4j2k-2 going_and b-3c2g1 going_any e-4h-1 going_back e1f-1g2h1k-5
    going_backwards b3 going_by d1j5 going_elsewhere b1 going_for a3c-3d-4e-4g-1h9 going_forward h4
    going_further a-2c2 going_in e2k-1 going_into e2 going_off d-1e4g2h-4 going_on a-2c2e1g-1j-1
    going_over c1e-2j-1 going_rate b3c2 going_round h-1 going_silent e2 going_there a4h2
    going_through a-2b-1e-2f1g1k6 going_to c-3d1e6f-6g2h-1j-3k-3 going_where a3h3 going_with b-3c-2d-4e-4f2g2h10k-2
    gold a1b-1c-5d-1 gold_. c-1d-3 golden a-3b6c-4 goldfish b2 golf c1d6h-3 gone b3c1d-4f4g1h5i-5j1k5
    gone_, f2g-2h-2 gone_. f1g-2h2j2k1 gone_a c2e-4g6 gone_again k4 gone_and a-6b-4e-3g2 gone_back h3
    gone_elsewhere e2h-1 gone_for a7g-2h9 gone_from c3f2k1 gone_home e1h1 gone_off e-3 gone_on c1i2
    gone_through a-2c1h-2 gone_to a-4d1g-3h-2 gone_up a-2b5g-4 gone_with a4b2d-5e2f2g-10h7i-2
    good b-3c-6d-5e-7f-9g-5h1i-1j-6k-5 good_, a4d3e3f-3g2h4 good_. d-11f1g2h4i2j2k2 good_: i1 good_a c-1h-2
    good_about k2 good_and a3h1 good_applicants c2 good_as a2c-3g3h1 good_at a1g-5h-2 good_bit a-2b4h-2 good_but a1
    good_chance g4h-2 good_day g-4h2 good_deal c2g2h1 good_enough a-1b1d2h-1 good_few h1 good_for b-6c4d3f-1g4h-8
    good_humour d-1 good_job a1d2 good_lad h2 good_long d1 good_look a1
    good_luck a-8b-3c-2d-1e-3f-3g-12h-3i-10j-13k-9 good_man d-1 good_manners c-1d-1h1 good_money b-1
    good_morning c3d4g-1 good_name c-3 good_news h1k1 good_of a-6c-5d-1 good_on a1c1 good_people a-2d-3
    good_place k5 good_questions c-3 good_second a3 good_that c1d1 good_things a-2c-3d-5e-4 good_think h3k-3
    good_time e3 good_to a-1b4c-8 good_use g1 good_way c-4 good_while a-1e1 good_wish a-4c-1d-1h-4
    good_wishes a-1d-2 good_work a-1 good_you c-2d-2 goodbye b-9c-1d-3f6g-10h4k-8 goodbye_. b-1d-4g-3h-2k-2
    goodbye_to d-1h6 goods j2 got a2b3c3d-4f-1h3i3j1k3 got_, b1 got_. d-1 got_a a2d-1e-3f-2g2h1k-9
    got_an a3b-1c2d-1g-3h1 got_another a-5c-3d-1e2g-3h-1k-3 got_better d2 got_called g2 got_exams g1
    got_fixed g-3h3 got_from c3 got_going a1 got_hired h3 got_in a1e2h4 got_into a3h2 got_it a-2b2d-7e-5g-4h1
    got_lost b-1d1 got_me a-7c-2d-6e-3h2i3j1 got_more h-3 got_moved g7 got_my b3c2e-4g2h-2i-2j2 got_myself g-2h1k1
    got_no e3h-2 got_on h2 got_one a-1c3d-2h4 got_out g1h-4 got_quite a-2k-2 got_round b1e3 got_so e2g-2k1
    got_some d5 got_something a1c2e-3f2g-2h2 got_that c1d2 got_the a2b1c-3d-3e-2f-2g-4h2i4k3 got_them i1
    got_there i1 got_this h-1 got_three b-1c-1e2j1 got_through b-1f1 got_to a-2b-4g1h-3i-2j2 got_two h1
    got_us b1d2j1 got_wind b2 got_work g-3h2 got_worse h-1 got_your c-6d-8g-1h-8 gotten g-1 governor d1
    governors b1h-4 gp h-1k3 grab c-2e-2k1 grabbed h1k4 grabbed_the h-1k4 grace c-5d2f2g-2 grace_, h1 grace_of a2h2
    gracious b-1e-5g1h7 gracious_about d-1 gracious_when h6 grad a2b2 grade b8f1g-1h-2j-2 grade_, a2h-1
    grade_. d3f1 graded b3 graded_below b2 grades b3d2 graduate d2g-2h3j2 graduate_. c1j1 graduate_scheme a1b-3h2
    graduate_trainee a1 graduation g4 graduation_, g1 grammar d2 gran a-1c-3h-1
    grand a-4b12c-8d-2e-1f-1g-5h-1i-3j1k-3 grand_, a1 grand_. b1c-3g-3h-2 grand_a b6i-1 grand_and b3 grandad k3
    grandchildren b1g1 grandchildren_. b1d1g1 grandfather a-2b1d1 grandmother c-5d1e1g-1 grandmother_'s a-3
    grandson b-1c-1d2e-2g-3h-2 grant b1c-3d3h-2 grant_, j1 granted b4j1 grants b1 grants_officer h1
    grateful a-6d-1f-3g-12h1i3 grateful_, h2 grateful_for c2d1e1h-7i3 grateful_if f-3h5 grateful_that d-3h-1
    grateful_to d-3f1h-5k1 grateful_you b2h-1 gratefully h4 gratitude d-2h3 gratitude_. h1 gratuity b5i-1
    graveyard c1 great a-1b-8c-3d-2e-1f-7g-4h-5i-8k-3 great_, c1d1h1 great_. a3d-6g-3 great_deal a-4c-2e1h-3
    great_many a2 great_respect h2 greater a12b-3c-7d-4h3 greater_flexibility a-2 greatest d1 greatest_respect d1
    greedy b4 green b-6c-1d-7h-1i-1j5k-1 green_card j5 greet c-5d2e-3h-6 greeted c-1 greeted_me c-1 greeting_, c1
    greetings a-5b-6c-14d-13e-12f-1g-13h-13i-4j-7k-7 greetings_, d-3e-1h-1 grew c-3d-1g-3h-5 grew_on g-1
    grew_up c-1h-4 grey c-3 grid d-3e6g-4h-6 grief d2 grievance k3 grim a-2c4d1 grime c-2d-1 grin d1 grip d5
    groetjes d-2 groetjes_, d-2 groom a2c1h3 gross a-1b7h-3 ground a3e1f-1g-4h-3 ground_, a1e1 ground_. d3
    ground_floor k-1 group b-1d-1f-2h-4i-1j-5 group_'s c-3 group_, a2h-1 group_. a-2b-2c1h-2 group_chat c2e1
    group_exercise h2 group_interview c4 group_is b-1c1 grow a7b-12c4d6e-2g-6h2 grow_. a1c-1 grow_faster a4h3
    grow_up d6 growing a6b-3f-2g5h-4 grown d11f-1g1 grown_man h1 grown_up d2 grown_ups d5 grown_woman d3 grows a-1
    grows_. g2 grows_on g-1 growth a5b-8d-5g-1h-2 growth_, a1 guarantee b3f2 guaranteed b6 guard a-6c4d-1 guards c5
    guess c-7d4g10i1j3 guess_, d1e2 guess_. b1d1h-1j3 guess_i d-2e-2g3 guessed a-4c-1d-4g2 guessed_. a-2
    guessing c-1d-5e2g1h-1 guessing_. d-4 guesswork c3 guest a-1d2f-2 guests c-2d-4 guide b-5c1 guide_you c3d1
    guided b-1c-1 guiding a1k-1 guild i-1 gut a3e-6f-4g8h-4 gut_says g5 gutted c1 guy c2d3 guys a4c5d2e-5f1g-3
    guys_. c-1f1 guys_are a1 guys_can b1 gym b7c-2d-4e1i-3 gym_. i-2 h b-1i-1j4 h_@dash i-1j4 habit d3f1h-7
    habit_of c-2d3e-1f1h-3 had a5c4e-5f-12g-2h-4i-3j1k5 had_, a1c1 had_. a1c-4h1 had_a b-2c-1d-6e3f-3h3i-2j-6k6
    had_accepted h-7 had_all a1k-1 had_already b1c2j2 had_an b1c-2d-1g4i-3j1k1 had_another e2h-2 had_anyone c2d2
    had_applied a-3c-1 had_asked a2c-1 had_been b1d-8e-4f1g-3k-5 had_better a-3b1c-3d2e4g3 had_come a2b1
    had_enough c-2d-2h2 had_ever c-3 had_expected a-5c4 had_forgotten c1 had_found c-5 had_four c1 had_from d1
    had_gone c2 had_guessed a-2 had_hoped a-1c2e-1k-2 had_i a1b-1h1 had_in a-1b4c-4h1j2 had_it d2g1k2
    had_just c-1g2h-2 had_left c-2 had_little c1d-2 had_me a4c-5d-6e-3h1i3k-4 had_mentioned c1 had_more a-2d5h-1k-1
    had_my a1b-1c1d-3e-6i4k-4 had_no b-5c9h-3 had_not a1b3c1d-6e2g-7i-1k-4 had_nothing b1d-4 had_on h1 had_one k2
    had_only c3 had_planned h1i-1 had_put a-4c-4 had_read c-3d-4 had_set h2 had_some c-2e-4g2 had_taken h-6
    had_the a5c4d4e-6g-6h2i-4j-2 had_this d-1 had_thought a1 had_three a1i3j1 had_time c-2
    had_to a-1c-1d-8e-5f-4h5i3j5k7 had_told c4 had_turned a3 had_two d-3h5i-2k3 had_us c-3d-3 had_written b2
    had_you a5 had_your a2d5 haggled i1j1 haggling b2d1i5 hair c1 half a-5b-1c3d-2e-11f-4g10h-4i-1j2 half_, c-1
    half_. a2b1 half_a c-2d-1g5h-1k1 half_an b-8c4d1f1h-1i-1 half_as d4 half_eight g-2 half_hour b-1d-1g-1h2
    half_is g3h1 half_my c-2h-2 half_of a-5b-2c5g3h-8j2 half_on b5i-1 half_past b-5c-3d-1f-2g3i-4 half_ten h2
    half_term d1e1h1i2 half_the a-3c1g-1 half_two b-2 half_year b-1i1 half_your a1c3 halfway g2i2 halfway_on b1
    hall b-4c3e-5g-1h-8i-3j-3k-1 hall_, j-1 hall_. a-2c-4j-2 hall_and j3 hand a-2b1d-1e-7f1g-1h-1i2j2k-2
    hand_, a1d-3g4 hand_. c-7d-2e-3f1g-4h-4j1 hand_and e1h-3 hand_at a-1 hand_in g-3h3i1 hand_is d3h2 hand_my h3
    hand_on b3c1d-2g1h-2 hand_over g-1j1 hand_to h2 handed a1b1c5d1e-1f-3g-5i1 handed_in a1b1i1 handed_me c1d3h2
    handed_out b1 handing c1d1g-2j2 handing_back j1 handle a-1d-2 handle_the c-1j1 handled a-4b-2h1j-1
    handled_it a-1c-2h2 handler h1 handling a1b-1g1h-2j1 handover c1f-1g2h-2 hands a4d-1f-9g-3h4i2k2
    hands_, a-2e2g-1 hands_. a-3b1c-5d-3 hands_and a-1g2h2 hands_are a-1b1 hands_down a7b-3d1h-4i1
    hands_on a1e-2h1i2 hands_with h4 handshake g1h-3i3 handsome b2 handwriting c-8d-8e-4h-3 handwriting_. c-2d-1
    handy b1d-1f4g1 handy_. b1g2 handy_for f2 hang a-2b-7c2e5f2g-5h-7 hang_on b-1e3f2h-3 hanging c1d-6f-5g-1i-1
    hanging_for c2e6 hanging_on g-1 hangs a1b-1g4j2 hangs_in g2 hangs_on i1j2 happen d-8e-1g7h-5j2
    happen_. c2d-2g4j1 happen_to c-2 happened c1d-4e3h-1 happened_. e2 happening a4d1e1h2j2 happening_. e1g-3j1
    happening_at a2 happens c-8d-9e2f2g-2h-6 happens_. c-5d-3f2 happens_to g-3h-1 happier a7b-2c-1d-3g-2
    happier_there a4 happier_with a1g-1 happiest a1i-1 happily b2c-7d-6f5g-5h4i-1 happily_still b2
    happy a-2b-1c-4d-10e-14g-17h-2j-11k-10 happy_. a-1b1c-2h-1 happy_for h-4 happy_if f-1 happy_in c1
    happy_tears a2 happy_that c-1 happy_to a-8b1c-12d-1e-5f2g-7i1j-3 happy_where h3 happy_with b-2c1g-2h-6
    harassment c-2k1 harbour a-2b-2c-4d-4e-2f-2g5 harbour_office a1g1h2i1 hard b3d1e-1f-3h1j-3k-2 hard_, c2f1g-1
    hard_. a-4c-2 hard_at a2 hard_feelings a2c-5d-5e-2f-2g-3h2 hard_for a2d-1g2h-3 hard_it e-1 hard_pass d5h7
    hard_time c4d-4 hard_to a-1b7c3e2f-1g1h-4i-3 harder a2b-2c-5d-1g2 harder_than c-1 hardly a-3b1d-1e-5h-1k4
    hardly_rocket d1 hardship b1 harsh c-7d-4 harvest a-3b-5d-7e6f-3g1h-6i1j-5 harvest_'s e2 harvest_, h-1
    harvest_. e1 harvest_and i1j-2 has a1b-2c-2d-4e-3f-5g6h-1i-5j-2k8 has_, c2 has_. a2 has_a a4b-1e-4g2h-4k-3
    has_accepted h-2 has_agreed b-1h-6k-2 has_already g4 has_also a-3h-2j-1 has_an b-1d-1 has_appointed a1
    has_asked a-1b1c-6g6i-1 has_become d-2g5h1 has_been b-5c4e6g-2h-2i-2j1 has_better d1 has_called a1g-2
    has_cancelled g2 has_changed b-2g-6h2j-1k-1 has_come a2b2c-5d-3f-1g2i-5j1k1 has_confirmed i2 has_cooled g3
    has_cropped g3 has_done c-2d-2 has_eaten e1j1k1 has_engaged h3 has_ever a-4b3c-7d-2 has_found c-1h2
    has_given a-5c-3g-3h3i2j-1 has_gone a-5b1c2d-2e-3k3 has_got c-2d1e-1g-1k3 has_grown g1 has_had a-3d2j1k1
    has_hired c-3g-3h4 has_in c1e2g1 has_it a-1d1h-3 has_its a-2b1c-4 has_just a-4d-1g-5h-2k-5 has_kept b1c-1
    has_landed g3 has_left c-4g2h2k2 has_let c2g3 has_lost a-1c5j-4 has_made a-3b2c1g2k4 has_matched b1
    has_me a-6b1c-4h2i4j-1k3 has_more a2c2d1h1 has_moved b-2c-5h-6j-4k-6 has_my a-3c-4i-1j1k-1 has_never c-5d2
    has_no b1c5g-7h-11 has_not d-1f1h2 has_nothing b-4h-3 has_now a4c-1h2 has_offered h-3i2j1 has_one a-1
    has_only j1 has_opened h2 has_paid b-1 has_pulled a1 has_put c-8d1f-1h-1j-2 has_reached e1 has_run a-1g2
    has_said a1 has_settled e4 has_shown a1k2 has_signed i-2 has_since c-2d1g1h-5k-1 has_started k1 has_stopped k2
    has_taken b-4c2e-3g-5h5 has_the a4b-9d4g-9j-2k-2 has_to b3c-9d2f4i1j4k2 has_turned a-1c-1g3 has_two c2
    has_withdrawn h-2 hat b-9c-6e-4h4k-4 hat_, h3 hat_. a2c-2f1h-2 hat_for h1 hat_in g1 hat_off h2 hat_out h2
    hate a-7b-4d1e-2f3h1 hate_for a-1d-5f1h-3 hate_to a-2c-4d3h3 hats c-4d-2 hats_off c-4d-1 haul a1c1h3
    have a-1b-1c-1e-3f-5h3i-1j2k2 have_, a6b-1c-2e1g-2 have_. a2c-1g-6h-5 have_a a-1b-2c-1d-3e3f-2g6h-5i-1j-4k1
    have_accepted a2b1c-3d-9e-3f3g-11h9i1j-4k-8 have_actually f2 have_agreed a-1b1c-5e-3g-6h5j-1 have_all a-2
    have_already b-1c-4d-1e-1h2 have_also a-4c-1d-2e1h-4j-1 have_always b-4d-4h-1k-3 have_an a-2b-3c-2d-8e3g4h-11j4
    have_another d-5g3h-3i1 have_answered d3h1 have_any k2 have_applied b1c-2h-3 have_asked b2c-9g-2h-2i3
    have_attached h-7i1 have_become g-1h1 have_been c-1d-2e-3f-5g2h-1k4 have_begun b1d-2g4h1 have_better c1d8
    have_blocked e5 have_booked i1 have_built a-3b1d-3 have_called c2 have_cancelled g-2h3 have_changed b-3d-3k1
    have_children c4 have_chosen a3b3c-6d-6e-2f1g-14h6j-1k-2 have_clarity e1 have_closed g1h-3
    have_come a4c1d-5e-1f-2g-3h1k1 have_committed c-1d-2f3g-3h5 have_dealt a-3d1h-2
    have_decided a-1b-3c3d-10e-4f-1g-24h9i-8j-2k-4 have_declined f2 have_deleted c-1 have_done a1c-1e-4g-3h-1j-2
    have_drawn c2 have_dropped d2g-1h3 have_earned d-4 have_elected a1h5 have_enclosed i1 have_ended g1h1
    have_enjoyed b1 have_enough d-2j2 have_enrolled i-1 have_ever b1c1d1e1g-2h-6 have_explained d3 have_fallen a2
    have_filled a-1c-1 have_finally d1 have_finished i-3 have_followed h-3 have_forgotten d5
    have_found a4b1d-3f-3h5i-5 have_given a-3c-1d-1g3h-1i3 have_gone a4b2d-1e3g1h6i-5k-2
    have_got a2b1c-5d3f4g4h-4j2k2 have_grown d-1g1h-2 have_had a-1c-2d8e1g1h-4j2k3 have_half g6h-6 have_handled a-1
    have_heard a-1c1d1e2g-1h-2 have_helped b1 have_her d-1 have_his h-1 have_hung h1 have_i c-3d-2
    have_in a2b5d-1g1 have_it c-2d-10g3h-1i2 have_joined a2d-5e-1g-5h6i-1 have_jumped h2
    have_just d-1e-3f-6g-7h4j-2k1 have_kept a-3c-6e-1h-3 have_known c-4h-4 have_landed a2b2e1g-8h5k1
    have_learned c1d-1g-1h-2 have_learnt j1 have_left c-1d-3e1g-4h1 have_let a-3c3g-1h-1 have_liked a-5c4h-1
    have_listened a-1 have_looked a2c-1 have_lost a-3c2d-2g1h-1k1 have_loved b2d-4 have_made a-4b-3c3d4e1f-2g-8h3
    have_managed d1 have_matched b2 have_me e-4f3h-1i2j-6 have_meant b2 have_mentioned b1 have_met a-1b-3c1d7h-4
    have_missed e-1 have_more b-1c3g6h-1 have_moved b1c4f-2g2h-4 have_muted e4h-2 have_my a-2b-7c2d-13e-1i1
    have_needed b3 have_never c-3d-1e-8g-2h-10k-1 have_news e1 have_no a-8c1d2e-5f-8g-2h-11k1 have_nobody h2
    have_none j1 have_not c-3d-3e9f-3g2h-15i-3j3k1 have_nothing b-2d1h-6 have_now c-1d2e-4f-2g1h5 have_offered a-4
    have_on a3d2e2h-2 have_one a-1b2d-7f1g3h4 have_only c-1e-4g2 have_opened a1 have_opted b1g-3h9 have_other g4
    have_paid b-5j2 have_passed b-5h-5i-3j-2 have_picked a1f1g-4h2 have_plenty h-1 have_plumped a4h6
    have_preferred c3 have_probably e1g-3 have_promised a-3b-4c-2j1k1 have_published c1i-2j-2 have_pulled h5
    have_put b-3c-11d-3e4f-9g3h-1i1j1 have_quit d-3h1 have_rarely a-2d-2h-4k-1 have_reached d1
    have_read b1c3d-6e-5h-8i-2k-2 have_received g1 have_resolved e-2g-4h7 have_run b-2d1i1k1 have_rung e-3g-3h-1
    have_said a2b3c2d2e-6f2g-12h1j-1 have_sat a-5c1g-1 have_saved c4 have_scanned i3 have_secured a1
    have_seen c4d6e-2f2g-6h-4 have_seldom c4d-2 have_sent d3k2 have_separated k2 have_set b1e2g-1
    have_settled b-3g-2h5 have_shifted g1 have_shown a-1c-3h-1 have_signed a3e-5f3g-4h3i-1j-3k-7 have_simply h1
    have_since a-1b-4d-3f-1h1i-3k-6 have_slept g1h-3 have_so c1d5 have_sold b-1 have_some c2d1g7h-7
    have_something a-1e2h-3 have_spent c-1 have_split h3j-1 have_spoken h-2 have_started c-1d-1f3g1h4
    have_stayed c4d4g-3 have_stepped f1h1 have_still h-3 have_stopped e3h2k1 have_stuck c1 have_survived f1h1
    have_switched e2h-1 have_taken b2c-5d-1e-2f-1g-8h8j1k-3 have_that a1d-3e-1f2h-2 have_the b-2c3e-3f4g6h-1i-1j1
    have_this a1d-1h-1 have_thought b1c-3e-6g-4 have_three b1h-1i-1j2 have_thrown b3g-2h4 have_time d4
    have_to a-3b1d-3e1f-4g3i2j3k1 have_told b-5c-4d1f4g-1h1k-3 have_took a1d1h3 have_turned b2 have_two e1g1h-6
    have_until b1i2j1 have_used b-3h-3 have_waited k2 have_walked a3 have_wanted a3b1 have_wished a-1b-1
    have_with h1 have_withdrawn d1e-4f2h7 have_work d1h2 have_worked a-2c2e3h-3i3 have_written a-1g1i1
    have_yet c1g1h-2j1 have_you c-5d-3e-6f-2g-4 have_your e5f-1 having c5d2e-10f-2g2h5i1k6 having_a d5g2h-3k2
    having_accepted f1h3 having_agreed b2 having_an c-1k2 having_been a-3b1d-1g-3h8i2 having_me i1
    having_my g-2h-3j2 having_no c2 having_one g-1 having_read b1c3d-2h4 having_said f1 having_second a-2g9h-4
    having_seen a3b2 having_signed i1 having_slept g1 having_taken a1h-3 having_thought h2 having_to c1g3h-3
    having_weighed a1b-2 hazard c2g2 he a-4b-2c-3d1e-4f-2g-7h-4i-2k2 he_'s a-7f-4h1j2k-2 he_asked c1 he_can a1c-4d2
    he_gave c1h-3 he_has b-1c-2d-1j-2 he_heard b2 he_is a-2b-3c-2d1j-2k-4 he_knows d-3k-1 he_left c-1k3
    he_said a1e1h-3i1 he_wants j1 he_was d1 he_will b-1d-1j3 he_would d2f-3 head a3b2c-2e8g3h-2j-1k4 head_'s e4h-1
    head_. a1b1d3g1i1 head_a c-2d1 head_and a2b3d-3k1 head_chef b-2d-1h-1k1 head_for e4 head_gardener b2h2
    head_has f1g2h-1 head_in d3h-1 head_is e1 head_nurse a1f1 head_of b-1c-3d-2h3k3 head_office a-1b1j2
    head_round e2f-3k-2 headache j2 headed a4c-1h2 headed_. a2h3 heading c1d-2e2f-1g5 heads a-4b-3c6d3e1k4
    heads_up a-1c2g1 headship a3h3 headteacher c1 health a-3b5c-5d-12e-6f-3g-4h1i1j1k-1 health_, b1 health_. c1
    health_and c-4d-1 health_cover b6 health_insurance a-2b7 health_plan b5 healthcare b2 healthier b2e1 heap d1
    heaps d-8e2h-3 heaps_for d-4h-2 hear a-10b-2c-3d-7e5f2g-8h-3j-5k3 hear_, e3 hear_. e4 hear_a c1e-4g3h-2
    hear_about a-2c-6e-6h-1 hear_back c1e2 hear_from a1c-9d-6e4f-8g-10h-12k1 hear_how c-1e-1h1 hear_if f1
    hear_it c-3 hear_me d3f2h1 hear_my e2 hear_nothing d-4e6 hear_of d-2f-2h-4 hear_that h1 hear_the c2e-3f1
    hear_what b2e2f4h5 hear_you a-1 hear_your f4h-1 heard a-2b5c4d1e4f-1g-1k-5 heard_, d-1 heard_. h1 heard_a d1
    heard_about b1 heard_from c5d-7e1h-1 heard_i b5h2 heard_it d2e-1 heard_nothing d-2e3 heard_of c-5
    heard_only c-2 heard_that c2 heard_the c1 hearing a-8b-10c1e2g2h-10i-7k5 hearing_from d2h-1 hearing_has k2
    hearing_how c3 hears c-1d1g2 heart a3b-2c-2d-1e-2f1g1h5i-9j-9k1 heart_, a1c3d1f1k2 heart_. a-3b-1g-7h1k-4
    heart_and h2 heart_attack k3 heart_for g2 heart_has a-1g1k-2 heart_i h4 heart_is a-4c-4e-2g6h-1
    heart_set a-3k-1 heart_that a-3h4 heart_was a6 hearted h1 heat c2h-2 heat_. b1 heating a-1c-2d1j-1k-1
    heating_in d2 heaven a2d3 heavens d4 heavier a3k1 heavier_. a3 heavily a-2c1 heavy b-1c3d-6f1g-5h5 heavy_. e1
    heavy_heart f1g-2h5 hectic c-1e5g-3 hectic_. e3 held a-2c4e-1g-2j-2 held_a c2 held_in h1 held_the c-1h1
    held_together c3 hell k2 hell_of d-4 hello a-3b3c-6d-3e-3f-8g-4j-1k-3 hello_, a1c2d1e1h2 hello_. e-2f-2h-3
    hello_and e-1 hello_to a-3c-6d-7h-4 help a-5b-1c4d-5e-4f-8g-7h-3i-9k2 help_, e1 help_. a1c-4h1 help_desk c3
    help_if d-1 help_me b2e-1 help_noticing a-1c3 help_with b-1j1 helped a-4b1c-1d-7e-2g-5h-3
    helped_me a-2b1c-1d-3h-2 helpful a-3c-2d-1e1 helping a-3b-1k-2 helps a-1b-2c-6d-6h-2i2 helsinki a2 hen h1
    hence b-3c-5d-7e-1f-4g-6h2i2j-1 hence_i h1 hence_my c1i3 hence_the a-1b-2c-8e-5h-4 hence_this c-1
    her a-8b-11c-3d-9e-11f1g-3h-2i-1j1k-1 her_, i-1 her_. a2b-3g1h-2k-1 her_and k-2 her_details e-2 her_first f1
    her_hip g3k3 her_i c-2 her_number e-1h-2 her_own c1d2 her_phone c4 here a-6b-2c-7d-5f-14g-4h4i-1j-3k-15
    here_'s a-5c-6e-2g-4h-5i2 here_, a-3b-1c-8d-5h1i-5k-5 here_. a-2b-4d-2e-2g-4h4i-1j-3k-2 here_: a1
    here_@close h-3 here_a a2b4c2 here_about c-2g-5h-5i-1 here_and d-1e1g2i2k-2 here_are e2 here_at e-1
    here_for b3c2h2 here_from h-2 here_has i1 here_i a3h-8 here_in a-4d-2e1h1i-1j-2 here_is a-1c-8e-6g-1h1i2
    here_it b-1d-3e-6g-3h3i-6 here_on b-4e8j1 here_so b1 here_that g2 here_until i-2 here_will g1
    here_with b4d3e2h1 hereby c-5f1g-7h12 hereby_step h2k1 hereby_withdraw a1f2h3 herewith f1h5 hers a1
    herself c-6d-3e-1f3g-1h2 herself_. c-1d-1 hesitant g4 hesitate c-4d-1e-3f-1g10h-1 hesitate_to d-2e-1g2
    hey a-5d-1e3f-1g3h-1j1 hey_, a-2b1d-4g2h-1 hey_. e2 hgv b3d1 hi b-4c-10e-3f-4 hi_, d-3g2 hi_to c-1e-3g-1h-3
    hidden k1 high b1d1e-1g-4h-9k5 high_. c1 higher a5b4c-12d-13f-5g1i-1j-1k-4 higher_, b2h2 higher_. a1c-3d-1
    higher_grade a1b4 higher_in a3 higher_on b2 higher_salary g2 higher_than h-4k-1 highest a3b1 highlight b-1d3
    highlight_of d3 highly a-2b-4c-8d-6h-3 highly_of a-2c-4d-4 hike b6g-2h1i-2 hills e1 him a-1b-9d1e-14f-1h-5i-6k4
    him_, d-1 him_. b-1c-4d-2e-1g-7j-2k6 him_at g2 him_i c1 him_in k1 him_on g1j1k-2 him_that c3g1 him_to e-1
    himself b-2d4f4g-2 himself_. c1d1 hint d7e1j2 hip a-2c-5d-1e-2g6h-5i-1k9 hip_, j1 hip_and g3k2 hip_is g1
    hire a-6b-8c-1d4e-5h-5i-6j-1k-2 hire_, d-1h-3 hire_. a-2c-2i-2 hire_a c1d4 hire_and h1 hire_somebody d3
    hired a-4c-4d-4e-4g-1h15i1j1k-1 hired_, h1 hired_as h1 hired_by b1h5 hired_elsewhere h4 hired_me c-5g2h7i3
    hired_on h3 hiring a-7b-3c3d1e-7f1g-9h-2i2j-2k-1 hiring_. d-3h-1 hiring_an d3 hiring_committee i2 hiring_for h1
    hiring_is d4 hiring_manager c-1d-3f3h-3i1 hiring_process b1c4d1h-1 hiring_round h2
    his a-6b-3c1d2e-4f-4g-2h-2i-7k5 his_hand b2d1g2 his_head d3 his_job h-1 his_mind e1f1 his_name c1
    his_number b-6c-1d-7e-5f-1h-6 his_own d-3h3k4 his_phone c6d1 his_time e2 history b-4d-2 history_of a-1
    hit b-7c-4d-2e7f-3g-5h-8k2 hit_u e2 hit_you e5 hits d2 hitting b2d2 hiv k2 hiya i1 hiya_, e1i1 hmm g1 hmu e1
    hobby d2e2 hold a1c1d-1e6f6g-1h-3j2 hold_. a1 hold_a a5b-2d2e-3f-1h-7 hold_for c3d2 hold_it e1g1i2 hold_me f-1
    hold_my c1f5 hold_of c-2e3g-1 hold_off e2f2h1 hold_on a-3b1e2f1 hold_the b-5c-4d-3e-6f6g-3h2 hold_up b1
    hold_your d-2e4g1 holding a-4b-5c-1d-3g-4i3k-2 holding_a a-1 holding_the c-1 holds b-3c-1e-2g1h1 holds_the h2
    hole c-2d1k3 hole_in d1k1 holiday b4c-5d-1e-4f-3h-1i-4k-4 holiday_, e1h-4 holiday_. b-2e-3j-1k-3 holiday_and b3
    holiday_is i-2 holiday_money h2 holiday_pay b5 holidays a-5b4d-8e1f-3g-9h-3 holidays_. e1 holler e5g-3h-3
    holler_at e3 holler_when h-1 hollow c1 home a-1b2c-1d-6e-3h1i-3j3k-1 home_, a-3c-8d-2e-1g4h1
    home_. a-2b-10c-6d-10e-2g-2h2i-5 home_and a-4b1c1f2g2i1k-3 home_by k1 home_for a5b-6g-1i-1j1k1 home_from c-5h-3
    home_has h-1 home_i c1 home_in b1c3h3 home_is c-2k1 home_less b5 home_more b3 home_now h-1 home_office i-1j6
    home_on j-2 home_so g1 home_task c3 home_than a-4c-4 home_that b1h2 home_there a2c-1h1 home_town a1 home_was c1
    home_where a1h4 home_with c-3d1i2 homes h-1j3 homework a-1b1d7h-2 homework_. d4 homework_before b2c-2d3 hon h1
    honest a3b2c4d-10f-7g1i-3j-1k2 honest_, a3c4e2 honest_. a1c-3d-2e-3g5h-3 honest_answer e-2g3h2 honest_i k2
    honest_it a1b2 honest_the c3 honest_truth a1 honest_with a-2b1c2e-4g2h-1 honestly a6b4c1d3e-9g6h-2i-3k1
    honestly_, c1d5e-2 honestly_. c-2g2 honestly_a b1f1g-2 honestly_i g1h-3k1 honestly_it a1 honestly_say c1
    honestly_the a5g1 honesty c4h1 honorarium a-1b7 honour c1d3g1h4 honour_. c3d3 honour_of h3 honoured g-3
    honoured_to c-1d-5h1 hook e-1h4 hoops d2 hop e-2f5g-1 hop_back e-1f3
    hope a-9b-9c-11d-6e-13f-5g-12h-8i-21j-15k-22 hope_! e2 hope_, g2h4 hope_. c3d-2e1f1h1 hope_for a5b3
    hope_he c2d2 hope_i d-4 hope_it c2d1e-3f-1g-3h2 hope_our h-2 hope_somebody d2 hope_that c-1d-1f2g-2h-1
    hope_the a-12b-16c-9e-10f-11g-13h-7i-8j-13k-7 hope_they d1 hope_this d-6e-5 hope_to d-4h-2 hope_u d-2
    hope_we d-2e-6h-7j-3 hope_whoever d3 hope_you a-1b1c-5d-6j1 hope_your c-2d4 hoped c1d1e-5h-1i-3k-3
    hoped_. a-6b-1c-4h-1k-1 hoped_for c5e-1 hoped_the b1c1 hopeful b1h1 hopefully g-2 hopeless d-4h-1k4
    hopeless_at d-2 hopeless_with e1 hopes c1d-1e-3g1 hoping a2b6c1d-2e-2f4g1i-3j-2 hoping_for b6c2g-3
    hoping_that a1h1 hoping_the b-2 hoping_to a3c1 hoping_you e-4f5g3 horrible c1 horse a-2b1d1h2 horses b-2h2j3
    hospice a3b-1c-6d-1g-1h2k1 hospice_, h-1 hospice_. h2 hospice_and b-2 hospital a4c-4d-3e-1f1g-1h1j3k2
    hospital_'s c1i1 hospital_, b-1k-3 hospital_. c-2d-1g-1h1j-1k4 hospital_has j1 hospital_in b-3c-1j2
    hospital_is a3 hospital_on g1k2 hospital_that b1d2 hospital_trust c1d1 hospital_with e2k4 hospitality c-2
    hostel a-3b1e1i-1 hostile c1g2 hot d1 hotel a3b-5d-2e-2g-2h4i2j-1k-2 hotel_, a-2g-1 hotel_. b-4i-1j3
    hotel_and a1e1 hotel_has a1b3 hotel_is a3 hotels a-1c-2 hour a-12b8c1d4e-5g2h1i-7j-4k1 hour_, b3c-1g2h1
    hour_. a-2c2d2g-3h-2i-3j-1 hour_and f2g1h-2i-2k-2 hour_before c1h1 hour_does d-1 hour_for b2 hour_i b5g2k1
    hour_in b-3g1h-1 hour_is b2c-2d2g1 hour_more b4d-3 hour_of b-7c1d1g-2i-5 hour_on c2g-3h2 hour_plus h2
    hour_that c-2d-2h-1 hour_to d1g2h1 hour_was c3 hour_with c-5d-1i-2k2 hour_would b-1 hour_you g7i1
    hourly a-3b9f1g-2 hourly_rate a-1 hours a1b4c7d3e-5g-4h-2i2j-4k2 hours_'s c1 hours_, a3b5d-2e-1i1
    hours_. c1d-1f1g-7h-3k3 hours_a b-5c-1k1 hours_ahead j-1 hours_and b-1c2i2 hours_are a1d1 hours_at g1j-1
    hours_for d3i2 hours_i g1h-2 hours_in c1 hours_is b-1c1d-1 hours_of c5d3h2 hours_so d2 hours_to d1g-2
    hours_with b1h-2 hours_would c-2 hours_you b1c3h2 house a1b3c-2e2g-2i-5j4 house_, b2c-4d-3e-1f2g1h-2
    house_. a1b1g-1h1i-1j-1k6 house_and a-1b3g1 house_at d2g1 house_by a-2g-3h-1j-7k-1 house_for b1 house_i a2
    house_in b-2c-1h1j5k-3 house_is a1j2 house_move j-3 house_on b1 house_sale j2 house_that a2e1g-2h-1j-5
    house_was j1 house_with j1 household c-1j3 housekeeper b1 houses a1b-1c-3d-4g-3h1j2 houses_, a1 houses_. j1
    housing c-7d-4g1j1k-3 housing_. h3 housing_and b1 how a-6b-6c1d3e-2f-2g-8h-1i-4j-2k-9 how_'s d-2 how_a c2d2
    how_anyone h3 how_are d-6 how_busy e-2 how_decent h1 how_did d-2 how_each a1b-1 how_everything e-2 how_full e-3
    how_generous c-1d5 how_good c-4d-2 how_gracious c1e-2h3 how_happy c-1 how_hard c-1d2e-2 how_i a1c-1d-11e5g6h-1
    how_is d-3 how_it c1d-6g-1h4 how_kind d-9 how_kindly h-3 how_little c1 how_long c1d-8e6f-3g-4h-3 how_lovely c-2
    how_many d4f1i2 how_much a-4b6c-11d-9h-1j1 how_my h-2 how_nice c2 how_not c-3h4 how_often c4 how_on d-7
    how_one c3h3 how_that d2e3 how_the a-3b-5c7d-4e3g-4j-2k-1 how_they c4d2 how_things a-2c-8d-6e-11f1g-7h-7j-1
    how_thoughtful d-2 how_to a2c-4d5e-4g-3 how_very d6 how_we e1 how_well c-3d-5 how_you a-1b-1c-1d1e-6f-5g-7h-3
    how_your c-4 however b-2c2d-5e3f6g-3h-1k-2 however_, a-4g-1h-1 hr a-2b-2c6d4e-6f-3h-9i2k2 hr_, c-2i1k2
    hr_lady b2d-1 hr_person c2d3 hr_was c2 hug d-6g-2h2 hug_, d-1 hug_to h1 huge b3 hugged a1 hugged_me a1 hum c-1
    human c-3d5h-2 human_being c-2d1 human_resources d3 humans d1 humble c1 humbly h2 humiliated c1d1k2
    humiliating c2 humming c1 humour a-1c-1 humour_. c-1d-2 hunch g2h-2 hundred a-3b5c-7d-3g2h-1i-5j-4k-2
    hundred_a a-3b11c-5d-2f1g-6i-3 hundred_and b3c-1 hundred_euros b2 hundred_on i-1 hundred_percent b-6g4
    hundred_thousand f1 hundred_times a1 hung c-2i1 hungrier a2h3 hungry c-5g-2h4 hungry_, c-1 hungry_. h3
    hunt b-1c-2d-5h3 hunt_for b-1h2 hunting a-1b-3h1j6k-2 hunting_for j2 hunting_in j3 hurried c3d1 hurry c-5g-5h-7
    hurry_. c-1h-1 hurry_on e-3 hurt b3c3h-2 husband b1c-2d1f-1h-1i-5j3k3 husband_'s d-1g-6h-4k4 husband_, a-1
    husband_. d4 husband_and c2e2k2 husband_can e-1h-1k-4 husband_has d-1g1 husband_is g3j1 husband_says a4
    husband_was h1k2 hygiene c6i1 hygienist h-2 i a-1b-3c-6d-5e1f-1g4h5j-7k3 i_, c-2d-3g2 i_. c-5g1 i_accept g-1
    i_accepted a3c-3d2h5i-7j1 i_actually a2 i_add b1 i_admire b-3c-3d-10h-1 i_admired a-1b-2d2e-1 i_admit b3c-3d-1
    i_adored c2 i_agree a5c-1h2 i_agreed b-3 i_already c-2d3g-9h2i-1 i_also a-1b1d2h1i-1 i_always a-3c-1d-2e-1
    i_am a-1b1c-3d-1f2g3h3i2j2k4 i_answer d2g-1h-4 i_answered c-3d2h-3 i_apologise c-4d-6e-7g-2h-2k-2
    i_apologize g2h-1 i_applied a-3b-3c-5e-1g3k-1 i_appreciate a-5c-1d-8e-8f-3g-4h-4j-2k-1 i_appreciated b1c-2d-1
    i_are b-4c-5e3g3k5 i_ask a1b5c-2d-1e-2f-2g1h4i1 i_asked a2b9c1d2e-7h-7i4 i_assume d2e-5h-3 i_attach c-2e-3h-2
    i_await e-4 i_be b1g3h-1 i_been d1e2 i_beg b2d-1g-1i2 i_began h1 i_begin g2i5k-2 i_believe a3b-3e-3f-3g3h-2i-1
    i_belong a3 i_bill b2d2 i_bow g-1h4 i_bowed h4 i_bring b1d-5e-5f-2g-3h-4 i_broke k3 i_burned c-3
    i_call d1e8g-5h-4 i_called d-2 i_came a-3b-3c5d3e-6g-11h-2 i_can a-2b-2d-4f-3g2h-8i2k3 i_cancel a-1f2h-3
    i_care a5b-2d3 i_caught k1 i_change f1g-3 i_charge b5 i_checked c-2 i_choose a7g-3h6 i_chose a9c-2d-2g-3h8
    i_clean d1 i_clear b4c1 i_close e1g2 i_closed h3 i_coach b-2 i_come a-5b-4c1d-10e4g-6i-4 i_communicate h2
    i_compare a3 i_compared a1 i_confess a1c-3g3h-3 i_confirm g-1 i_consider a5c5 i_continue g2
    i_could a2b2c1d-6e-1f3h-3i-1k3 i_count c1h-2 i_counted c3d1g1 i_cried a2k2 i_dare c-1k1 i_decide d-1e5
    i_decided a4b3c-2g-4h2 i_decline a-1b-3e-1f10g-5h2 i_declined h6 i_desist f1h4 i_did b-1d-3e-2f-10i-4j-8
    i_disappear e4 i_discovered c1 i_do a-6c4d-5f-8g3h3j1k-2 i_doubt b-1c1d-10f-3g6h-5 i_draw b-1h1 i_dream a2
    i_drive c1k-2 i_drop b-1 i_dropped b-5c-4d-4e2g2h3k-3 i_drove c1 i_dunno g3 i_earn a-6b7d-1e-2g-2h-4
    i_enclose h-1 i_end f1h3 i_ended a3b-4e-2g2h3 i_enjoy a1 i_enjoyed a-6c-11d-8g-5h-1i-4k-1
    i_ever b1c-5d-1f7g-3j1 i_exist d4e2 i_expect a-2c-4d6e-1g4h-3 i_expected a-1c4d2h-3k-2 i_fail d2 i_fancy g1
    i_fear b2d-4e-1g7h-3 i_feel a5b-4d-3e1f-5g-2h-1k2 i_fell b-3e2h-3k4 i_felt a3c2d-4g-7h4 i_figure e2
    i_filled c-2d-1 i_finally b-2 i_find b-4c6e-1f-3g6j2 i_finish g-2h1i-2 i_finished c-1h-4i-1
    i_first a-6b-1c-10d-2e-1h-5i-4 i_fit a2g-3 i_fly g-1j6 i_followed a2h4 i_forgot c-5
    i_found a4b-7c7d-6e-2f-3g-6j-4k2 i_gather b1h-6i-2 i_gave a-2c-2d-2h5i1j1 i_get b6c-4d-2e-3g-1h-1i2k5
    i_give a-3c-2d-3e1f2g1h4i2 i_go a2c-8d-9e6g-2h2 i_got a1b1c3d-6e-4f-3g-11h6i3 i_grabbed h2k3 i_greet d1
    i_grew h-4 i_guess c-4d2e-1g7h-7 i_had a1c-6d1e-8f-9g-4h-4k3 i_half g4 i_hand h2i3 i_handed b2i2
    i_hardly c-1d-1g1 i_hate c1d1h1 i_have b-2c-6d1e1h6j-4k1 i_hear a-3c-3d-2e-3f1g1h-6i-1k4 i_heard b2c6d-1e-1h-1
    i_held b1 i_hereby a1f2g-3h6 i_herewith h2 i_hesitate d-1g9h-7 i_hired h-1 i_hold e-1
    i_hope a-6b-3c-7e-9f-8g-15h-4i-11j-5k-11 i_humbly h1 i_imagine a1g4h-3 i_intend e3h1 i_join i1 i_joined b2h-2
    i_just a4c-1d-7f-1g-1 i_keep b-1c-7d-4e4f-5g11h-6 i_kept a5d-4f-2g-1k1 i_kind g5 i_kiss e2h1
    i_knew a2b-1c-5d-2e-1h2 i_know a-6b3c-7d-11e1g-11h-4i-12k-3 i_laid a1d1 i_land e1 i_landed h1 i_last c2
    i_laughed c-5d3 i_lay a1 i_lean g5h-3 i_learned a-5b-9c-9d-1e-4g-4h-5j-1 i_leave a-5b-6c-6e3h3i3
    i_left a-1c-1f-3g-3h-7i-1k-3 i_let b-3c-4d-4e2f-2h3 i_like a9c-8d-4e-7g-9h1 i_liked a3b-4d-7e-3g-3k-1
    i_live a-2b-1c-2g-1k-3 i_look c-7d5e-1g1h-5i-2k2 i_looked a3b5g-2h-4 i_lost a-1b-5e-2h-2k6
    i_love a2c-4d-6e-1h-6 i_loved a-7b-2c-1d-6e-1g-3h-5k-2 i_made a1c-8e-3 i_make a-6b4c-5d-5g-7h-1
    i_may a3b1c1f1g8h-13i1k-4 i_mean b-3d1 i_meant e1 i_measured a2c-3g1 i_mention e-1 i_mentioned b2d-1e-2
    i_met a2c1d-3g-2h-5 i_might d-3e-2f4g9h-5 i_missed a-3b-3c4d-5e-4 i_moved b3h1 i_must a3b-1c2d-7f-1g1h8i3
    i_nearly c1 i_need b3c-2d-1e7f-4g-14h2i-4j2k3 i_needed a-2b-4c-1h-4j2k2 i_never b4c-3d-13e6f-4j3
    i_no a-6c1e-6f-2g1 i_not c-1e1g-1h4 i_noticed a-3c4e-3g-2h-5 i_now c-2g-3i3k-1 i_once c-1i-1
    i_only a5b-3c-6d-5f-3g-7h-10i2 i_opened c2 i_ought c-6d-11e-3g4h-7 i_owe b-5d-7g-3i1k2 i_own c-3j3
    i_paid b-5d-1 i_park e-3 i_pass c-2e-2f-1g-2i3 i_passed b-5c-2g-1i-2 i_pay b-8h-1 i_pick a1b1 i_picked a4g-2h8
    i_pity d2 i_planned c4 i_point d-3 i_post c-1 i_pray a-1c-4d-6h-3 i_prefer a3b-2c-5d-4e2g-9h-2 i_preferred a3
    i_probably c-4d-3e-2g2h-3k1 i_promise b-2c-3d-3g-2h-2 i_promised b-4c-10d-8e-7g-7j-2 i_propose b-2e4g-2
    i_pull b-1c1g4h3 i_pulled c-3h2i-2k-3 i_pushed i1 i_put a1c-7d-7e2f-4g-1 i_qualified d1 i_quit d2h5 i_raised d1
    i_ran c-1 i_rang a-2c-1e-3h-2i1 i_ranked a5b-2 i_rate a1b-5 i_rather a-1c-3d-1e-4f-4g8h-6
    i_read a-9c1d-10e-9h-3i-10j-1k-5 i_realise b2c-3h-2 i_really a-3b-2c-10d2e-3g-2h-5k-3 i_received b-1c2h-2
    i_reckon a1c3d-3e3g-1 i_refuse c1e-2f4 i_refused h-2k1 i_regret b4c1d-8e-3f1g2h5k2 i_release h6
    i_remain a-2c-7d-8e-3h-4 i_remember d-4 i_renounce f2h5 i_request e1f1h-1 i_reserve f3 i_respect b3c-2d-2
    i_respectfully h7 i_retire h-1 i_return c-1e1f3g-1h2i1 i_ring d-2e4g-1h1 i_run b1 i_said c-3d6e-4f-4g1h6i-2k-7
    i_sat c6d-4e-1h-5k-2 i_saw c7d-11e1g-7i-4k-1 i_say a4b-2d1e5f1g-1h-1 i_see a5c1d4f3g3 i_seem c-4g4
    i_send c1d1h-3 i_sent b1c-5d-5e-5g-3i-2 i_served k1 i_set a1b-1 i_shall a-1c-3e1f-3g3h2i-2j1 i_share h4j-2
    i_shared a-1 i_shook b2h1 i_should a2c-3e-3f-7g7h-2i-7j-5 i_sign i4 i_signed a1c-1d1e1f-1g-6h10i2
    i_simply b1c-4d-3e4 i_sit a2b-1e-1g4 i_skip e-1g1 i_sleep g2k1 i_slept c-1e-3 i_sold b1 i_sort d-1g6h-1
    i_sound d2 i_speak d-2e-2 i_spent b-1h-2i-3j3 i_spoke c1d-5h-2k1 i_stand d-4e4f-1h-1 i_start b1c-4f1g-1h9i8k1
    i_stay a1b1e-2f1h6i1 i_stayed b1g2 i_step e-3f3h4 i_stepped c-4d-3e-3f-1g2h1i-1k-3
    i_still a-9b-7c-3d-13e1f-3h-2i1j-1k-9 i_stood c1h-2 i_stop d-4h6 i_stopped d2 i_studied a-2c-1h-2
    i_suggest d4g-7k-1 i_suppose a1b1d3g4h-6 i_supposed d4g1 i_surface e2f-1 i_suspect c3d1e-3g8h-4
    i_take b1c-6d-9f-1g1h1i3k1 i_talk a1c-2 i_talked a4c-3d-1h-2 i_taught d1 i_teach h-1 i_tell c-3d-8e5f1g3h3
    i_tend c-1g3 i_thank h6 i_therefore h3i1 i_think a4b-2c3d-8e-1f-2g6h-3k-2 i_thought a-1c1d-4e-7j-2k1 i_to a2g4
    i_told a-2b4c-9e-1f-4h3i-3k-2 i_took a4b4c-10d3g-1h6i-8k-1 i_trained a-1b-3c-4d-2h1 i_travel d1g-2 i_treated d2
    i_tried b-2e-2g-2h-2 i_trust a-2b-6c-8d5e-6f1g-1h-5i-3j-1 i_try c1f2 i_turn d-2f2 i_turned a-2d2e-4h5i-1k1
    i_type j1k1 i_typed e-1 i_understand a-1b3c4d-3e-2h-7i-2j3 i_understood b1 i_use c-2g1 i_used b1c-3d-2h-4k-3
    i_value a1b-1 i_vanished e5 i_very c-1d1h2 i_visited a-3c4k-2 i_wait c2h-2 i_waited a-2c5e-1 i_walk e1
    i_walked c1h-6j1 i_want a2b-6c-8d-1e7f1g1h-1i-1j-9k-1 i_wanted a4b1c-13d1e-8f-6g-10h3i-5
    i_was a-1b1c-2d2e3f-8g1i-3j-2k1 i_watched c2 i_weighed a8b-5h-3 i_went a4c-6e2g2h10i-3j-3k-3
    i_were b-1d-6e3f-4g6 i_who c-2d-2 i_will b-1c-2d-2e1f2h1i-3j-3k-6 i_wish a-13b-1c-9d-13e-7f-1g-6h-8i-12j-5k-10
    i_withdraw b3c3d2f2g-3h10i3j1k1 i_withdrew b-4c-4e-4f-3h3i-4k-3 i_won b-1 i_wonder a-1c-1d1e-1g6h-3
    i_work a-4b-3c-6d1h-2i2j-4 i_worked c-6d1i-3j-2 i_would a3c1d1e2f6h-4i-4j-1k-2
    i_write b-3c-10d-3e2f-3g-6h4i-4j1k-1 i_wrote c-2d1e-4 ice e3f2 ice_cream h1 icu c-1g1h-1 id a2c1
    idea a-6b-3c-1d3g4h-6i-2k-4 idea_how c-7d-2 idea_of b1f1g3h-2 idea_what c5d4 idea_yet e1 ideal a5
    ideas a-2b-2g-3h-3 ideas_. a-2 ideas_about a1 idiot d2h2 idk c-1d-2e4f-4g9 idk_if g4 idk_yet e3f-1 idle d1
    if a-6b-3c-6e1f11g1h-8i3j1k-3 if_a a-5b-6c-3d-2f-8g-3h-5 if_and e1 if_anybody i1 if_anyone c-6d2h2
    if_anything a-2d-3e-4f-3 if_ever d-1e3 if_he b-1d6 if_i a6b1c3d-1e5f-11g8h-10i6j1 if_in c2d1
    if_it a-5b-2c-3e2g1h-2i1 if_my a-2c-5f1g4h-6j1 if_no e3h-2 if_nobody b-3c-1f7 if_not e1f-1g-3 if_nothing e1
    if_one f-1 if_only f-1h2 if_she d2f2 if_somebody a1c3d-2h1 if_something a-1e-3f-1g-3 if_that a-1b-10c-1d2e-1g-6
    if_the a-10c-2d-4e-2f5g-3h-1i-1k-1 if_their a-1b-1f4h2 if_there c-4d1e1f1g-4h1i-4 if_they a2b-4c-3e-6f8i1
    if_this d-1e1h1 if_we b1c1e-5f1h2i-2j4k-1 if_you a-3b1d-1e-1f2g-3h2i3k1 if_your a-2b3c-10e-6f9g-9h-3i-2
    ignore a-2b4g-1h-2 ignore_. b4d1 ignored c2d4e1 ignored_. e2 ignoring d3e1 ill a-2c1d-5e7 illegal c3
    illustrator h-2 imagine d2e-4g5h-10 imagine_a g1 imagine_how a1d-4 imagine_i g5 imagine_that d2 imagined d2
    immediately c-1 immigration a-1b-2c-4i-6j7k-3 impact a3 impersonal c3 import j3 important a-5c-1d4h1
    important_one a-1c-3 impossible g6k3 impossible_. g1k2 impossible_for g4 impressed b-4c-12k-4
    impressed_. b-1k-1 impressed_by c-3d3 impressed_me c-5d-5 impression a-7b-4c8d1e-2g2h-4 impression_. c3d-2
    impression_on c-1 impression_that a-2c3d4g1h-1 impression_was c3 impressive a-3c-2 improbable g5
    improve b2f2h-3j-2 improve_the f1h-1j-2 in a-1c-1d-2e-2f1h-1i-1j5 in_! f1 in_, a-2d-2e-4f-1h-1j-1k1
    in_. a-8c4d-6e-3f8g1h1i2 in_@number b-4c3d3g-1h-8j-1 in_a b-2c1e3f2g-6i-6k4 in_about c-8e1 in_accra j1k-2
    in_after b1f2g1 in_again f1 in_all a1d-2e-4g7i1k-1 in_an a-5b-8c2d1e-7i-5j-6k5 in_and a-2b-4c-3k2
    in_another a-4d-1h1i1j-1 in_answering e-1 in_any d-3e-1f-2h-1 in_april a-3b2c-1d2g-2h-2i-2 in_around c1
    in_as i3 in_at a-3d1g1i-1j-1 in_athens b-2 in_august a-3c-5d-1h1k2 in_autumn e1h-1 in_bakery a2 in_before h1
    in_behind h2 in_better a1 in_between d5i1 in_bits c1 in_black e-1i1 in_both h-1k1 in_calgary b1g1
    in_cardiff a-1 in_case a-1b-4c-6d-3e-10f8g-3h-3j-1 in_charge a1b-2c3g-2 in_chickenpox g2k2 in_circles c2d1k-2
    in_comparison k-1 in_contact f-1g-2h2j-1 in_court c1g2 in_december b3c-1h-3i2 in_dubai j1 in_dublin j2
    in_due c-1d-4e9g-2h-5j-1 in_each b-1 in_english d-4 in_every a5b-2c-1k2 in_fairness d-1 in_favour a1h2
    in_february c-2h-3 in_first h2 in_five a5b-5c-3d1g3 in_for a-1b-2c-5e-2f1g1h-2i1j-4k1 in_forty c4d2 in_four c1
    in_frankfurt h2 in_from b1g-3h-1i2 in_front a4b2c4e-1f1h1i1j-3 in_full b2c-1 in_future e1 in_god e1 in_gold c-1
    in_good c3 in_hand b2h-3k-2 in_her c3d4i3j3k-1 in_his c1 in_hospital k3 in_how a1h2 in_if c1e1f2h-1
    in_insurance b-2 in_ireland a1 in_it b4c4d1f-3h6i1j-3k-2 in_its a-3c1d1e2 in_itself c-1
    in_january c-3d3f-1h-1i-1k2 in_july b1e-2 in_june a-2c-1d-1e-3k2 in_keeping a4 in_lagos d1
    in_law a-3b-5c-5d-4e2k3 in_laws k2 in_leeds b-3g2h2 in_life b2 in_line g1 in_london b1 in_making d-2
    in_manila b4c-1 in_march a-3c-1d2f-5g-3i-2j-1 in_may b1c-1e-4f-4g-5h5i-2j-4k6 in_me b-3c-4d-4e-5f-4g6
    in_meeting b1 in_melbourne b-1 in_mind a1b5c-4e-2f-3h4 in_more b1c1 in_most b2c-3j-1 in_munich b1h-1j3
    in_my d-2e1f-2g-2h1i-6j-10k-3 in_nairobi g1 in_no a4g-3h-3k2 in_november c2 in_now h1i2 in_october c-1i2j-3k3
    in_on b1c1e-4g1h-2i1k-5 in_one c5d-1e-1f-2g-7h1j3 in_order d3 in_oslo j2 in_other g-1h3
    in_our b4d-1e-4g-1h-1j-7k-2 in_part a1 in_peace d3e3f-3h3 in_pencil f8h-5 in_person b-2c-8d-8
    in_perth a-3b-1k-1 in_place e2h-2i1 in_plain d2 in_porto e-1 in_portugal j2 in_post h2 in_pune e-2
    in_question g1 in_red a2 in_rehab k3 in_reply h-2 in_retail d-2 in_september b-2h1k-1 in_short d4 in_since b2c1
    in_six c1d1g2 in_spring a-3c-3e3f-4h-2j2 in_stitches b2d2 in_stone f4 in_such c4k3 in_summer b3d1
    in_teaching g3 in_tears c4 in_ten a3c-1 in_terms a3b-4c2 in_that b-8c3d1e-3f-1h-1j-3k-2
    in_the a-1c1d4e4f2g-1h1j-5 in_theatre g2 in_their a-3b-6d4g-1h3i1j-3k1 in_there a-2c3d5i2 in_these d2e1
    in_thirty c-3d-3 in_this a1b2c1d-3e1f-2g-2h2i2j-4 in_three b2c-1d-1h-2 in_time c-1h-2i-1j3
    in_to b1d-2f-1g2i2j-3 in_tomorrow g2 in_touch a-9b-8c-7d-8e4f-7g-13h-3i-3j-6k-3 in_town c2d-5j-7 in_training b1
    in_twenty a1c1d3 in_two a-2b-3c1e2g2h-8j4k-2 in_well b2 in_what a1c2 in_when c1 in_which c1d3e1g3h2i1
    in_winter g1h2k-1 in_with b1c-6d-6e-2g-1h1j-3k4 in_without d1h2 in_words d4 in_writing a-1c1d2e-9f1g-4h-1i8k-1
    in_year c-2i1 in_years b-1c-3d-2 in_your a-1b2c-1d1e-5g-1h1i-2j1k-9 in_yours a5h-1 in_zurich b1j2
    inbox a-2b-3c-6d-2e7f-3g-7h-5i-4k-1 inbox_. d-4e1g-2 inbox_and e2 inbox_is e3 incentive b4
    inclined c1d-4e-3f-2g13h-10 inclined_to a-2c1d-4e-3f-2g12h-10 inclining g5 inclining_towards g1 include c-4e-1
    included a4c-8d-8e4g-1h-3i2 included_, a3b5c-1h-1 included_. a1b-4c-3d-2e4g-2i1 included_a c-1 includes b5e3
    including c-6d-3i3 including_a c-2 including_the i1 inclusion a-1c1 income b7h-2k2 inconvenience e-3h-3
    increase b6c-2 increasingly g4 increment b8c-3 increments a-2b9d1f2 indeed b2 indemnity b4 independent c1
    induction c7d-3g-1i4 indulgence d-2e4 industrial d1 infection k1 inform b1c-4d1e1f-6g-6h3i1 inform_the d1e-2
    inform_you b2d-8e5f-2g-2h1i2 information c5 informed c3g-2h2k-2 informed_that h1 injections k1 ink d-2f1h-1i1
    inmail e2h-2 inside b-1c1d-2e-1f-2h-4k-1 inside_. d-1g1 inside_out c-2k-1 inside_the c1 insisted c-2
    insists b-1h-3i5 insists_on h-2i3 inspection c3h-3k-3 inspection_. g1 inspector b-1c-2d-2g-3h4j-2
    inspector_. h2 inspire c1d-1 inspire_confidence c1 inspiring a1 instance c-1i2 instead a1c-13d-3e-12f2g-2h1j-6
    instead_, h1 instead_. d-7e-3g3h-1 instead_? b-10d-9f-9g-11h-2i-4k1 instead_of a1c-5d3e-2f5g-2i1k-2 instinct g2
    institute a5b-1h-2 institute_. a2 institution a7e1h5 institution_of a1d1 instructions c2d-5h-2 instructor c-2
    instrument a1 instruments c2 insult b3c3d6e1h-2 insult_my d3 insulted c3d3 insulting b2c1 insurance a5b9c-8d-2
    insurance_. a4b1h1 intelligence b2c1d3 intend d-2e2g-4h4 intend_to c-2d-2e2g-4h4 intensive k1
    interest b-8d1e-6f-3g2i-2 interest_, a2d2g1 interest_. b-4e-1g-3h1 interest_? b2g2 interest_in a-4b-5c2d-5g-1h1
    interest_you h-1 interested a-6b-1d5e-3g-12h8j-2k-6 interested_, c-3d6e-5h7 interested_. d3g-4h6k-3
    interested_in a-2d-4g-1h-8 interested_to h1 interesting a8c-3h1i-1 interesting_. h2 interesting_than a-2
    interests a1h1 intern b1d5 internal h-1 international h3j2 international_school j2 internet e-1h-2
    interns a-3b2c1d1 internship a3b2h2 internships d-2 interrogation c6 interrogation_. c4 interrupted c5
    interrupted_me c7d-2 interview a-1b-6d-2e-7f4g2h6i-7j-4k-3 interview_'s g4h2 interview_, c-4d2e2f2g1h1j1k2
    interview_. a4b1c-2d-3f-5g3h7i1k-3 interview_: c1e2f-1h2 interview_; f2h-2 interview_? h-3 interview_a g2h1
    interview_about c1d2 interview_after f3h-1i1 interview_again g-1h4 interview_altogether h2
    interview_and a-5b-1e-2g1h7 interview_another d2 interview_any b3e-1h5 interview_anymore g1h3
    interview_anyway f2h-5 interview_as a3c-2g-1h-1 interview_at a-1c-1f-1g1h-3i-1j1k2 interview_away a2
    interview_back f1h-2 interview_because c2i2k1 interview_but f-1g-3i1 interview_by h1 interview_call h-1
    interview_came g-2 interview_can h2 interview_date h-1 interview_day f1g3 interview_down d1g-3h6
    interview_felt c3 interview_for a-3c-12d-7e-2f-2g-3h-2i-5j-9k-2 interview_from f-1h1 interview_go h3
    interview_guide c1 interview_has d2 interview_i a3c4d4g3h-1 interview_if a2c3g-2h-4 interview_in h1j1
    interview_invitation d-8e-2h-17 interview_invite d-4h-4 interview_is d2e1f-1h7j2 interview_last h1
    interview_me f2i2 interview_monday g-2 interview_next d2f1g-3h1 interview_now g3h2 interview_of d1g-3h3i-1
    interview_offer h-4 interview_on c-2e-7f-1g-5h-2i-16j-1 interview_open a2f1 interview_or d2e-1
    interview_panel d1 interview_process g-3h-2 interview_questions h1 interview_room c-3h1 interview_round h-2
    interview_slot c3d1h-1 interview_so f1g2h2 interview_some e2k1 interview_the f3 interview_then g1
    interview_this e-1f-1 interview_thurs g3 interview_time h2 interview_tips b-3 interview_to c-1e-3f2g-3h-1
    interview_tomorrow g1 interview_up e-1 interview_was a-1c4 interview_we e1h2 interview_weds g3
    interview_when e1 interview_with a-3c-1e-4i4 interview_would g5h-1 interview_yet e2 interview_you g-3h5
    interviewed a-4b-3d-1e-6g-2h6k-1 interviewed_. d-3h6 interviewed_by d-3h2 interviewed_me a-2d2h-3
    interviewee h2 interviewer a-5c11e-2g-2h-3 interviewer_was c1 interviewers a-4b-1c5d-3g-2h-3
    interviewing a-3b1c2d3e-7h5 interviewing_. b2c1e-3h6 interviewing_for a-1 interviewing_me c4d2h1
    interviewing_with f1 interviews a-2c-1e-9f-7h4j-9 interviews_, b2d-1e-1h4i-1k2
    interviews_. a1b-8c-10d-7f-3g-4h9i-4j-1k-2 interviews_: a1 interviews_and c-1i2 interviews_at g2
    interviews_because d2h-5 interviews_for a-2b-1d2h-3 interviews_in c-3d-4h5 interviews_is c5h2
    interviews_last h2 interviews_on h1 interviews_this h1 interviews_without c1g3
    into a-2b-7c-4d-5e2f3g-3h-4i-2j-3k1 into_. e1 into_a c-4d-3g1j1 into_hospital e2g1 into_in a-2
    into_it a-1b-7c-4d-1f4g-3 into_my a1h4 into_one c4 into_tears k2 into_that b-3e2 into_the b4c-1e1g-4h-1i1
    into_them e2 into_this e-2 into_what b-1k1 into_your d2f2 introduce c1 introduction a-1i2 intrusive c1
    invented c-4d5 invigilator c3 invitation a-3b-1c-1d1e6f-4g-10h4i-6 invitation_, d1e3h2j1 invitation_. c-6d-6
    invitation_; h2 invitation_and b2 invitation_came c1 invitation_for d1h-1 invitation_from d1
    invitation_has e1h2 invitation_is h5 invitation_on c1e2 invitation_reached c1h1 invitation_that d1h4
    invitation_to a1b-2c-2d-2f-1g-3h-9k1 invitation_you h2 invitations g-1h-2 invite b-4c2d-2f-6g-3h-3k3
    invite_, c2h-2 invite_. h-2 invite_for h-1 invite_others d-1 invite_to h-8 invited c2d2f-1g-4h-6 invited_. c1
    invited_me c2d3h-2 inviting b1f-1h-6 inviting_me b1f-1h-6 invoice b3 invoices b2c1 involved b2k2 involves c1
    ireland a1d2 iron e1k1 ironing b1 irons e1h-3k-2 irons_in e1h-3k-2 is a-2c2d-2e-1f-2g5h-2i-1j-1k3
    is_, a6b3c4d-1f1g2i-3k-2 is_. a-3c3 is_: c4d2 is_@currency a1 is_@number b1c-6d-2g-4i1j-5k-4 is_@other d4
    is_a a3b-1e-1g3h-1i2j-2k-10 is_about a4b4k2 is_above d1 is_after a1b-2k2 is_again i-1 is_ahead a4 is_all d3e2k2
    is_allowed e1g1 is_already c1g2h-3 is_also a3h-1j-1k1 is_always c3d1 is_an b1d-1e1g1j-1 is_and b-2k1
    is_another a-1d-1e4h-5 is_any a-2c1e-3f1 is_anyone d2j2 is_as d3g2 is_asking c1 is_at a-2c-4g4h1
    is_attached c-4i2 is_back c1h1i2j-1k2 is_bad c2 is_badly c4h-1 is_behind h2 is_being c3j2k1 is_below c-3e-1
    is_best a1d2 is_better b1c-1d-4g-1h1 is_between a-2b-3 is_beyond c-4d3h2 is_bigger a-2b4 is_blocked e3
    is_booked g-4 is_broader a3c-1 is_busy e-2 is_by a-1 is_cancelled g3 is_certain j-1 is_clear c-2e2
    is_close a-5b-2 is_closed e5g-2h1 is_closer a6h-1 is_coming e2h-2j3 is_complete i2 is_dead e2 is_decided f1g1h1
    is_doing c4d3j1 is_done b-1h1 is_down c-1h1 is_due b1h-1k-1 is_exactly c-3 is_excessive c2 is_far c2h3
    is_final d1e-2f3h1j-1 is_fine a1b-2e1g-5h-2 is_finished h1i2 is_first d2 is_for a2b-1e-1i4 is_four d2
    is_frankly a1c1 is_free c-2d1e1h-2 is_from c2 is_full a1d-2e-2g-2h-1i-1 is_further a1c-1 is_generous b1
    is_getting d1k3 is_giving a-4b5d1f1i-1k-1 is_going b3c2d-1e-1h-4k1 is_gone d1 is_good a4b1d4 is_graded b3
    is_growing b-1 is_half a1b-1g2j3 is_hard a4b4h-1 is_having h-2 is_hereby g-2h2 is_higher a3b-1k-1 is_how c-4h-2
    is_i c-6e3g-3h6 is_impossible g6 is_in b-9c-4d-2e5f-4h-7i1j-4k3 is_it a-5b3c-3d5e-9g1 is_just a6c-3d-1f-1
    is_kept f2 is_kind b2 is_leaving a-2c1h1 is_like a-1j1 is_long g3 is_looking a-5b-1c-5g-1j-3k-1 is_lovely a3b1
    is_low b4c2 is_made a-3b-1c-4e-3g-3h8 is_me c-3d1e-3g1h9 is_miles c-2 is_mine b-4c-1 is_monday i2
    is_more a8b-1d-1e-5f-3h-1i-1 is_much a2c-2 is_my a2b-3c-10d-1e-2f-1g3 is_nearer a4g-1h1 is_nearly c-1
    is_needed c-1 is_never c-5j-1 is_next h3 is_no a-5c2d-4e-3f7g3h5i-6 is_nobody g1 is_not a-10b2c4e-1f2g3h3i-12k2
    is_nothing b3c-4d-2e-2h2 is_now a-2b1c-7h-3k4 is_of a5b1c-3d2 is_off d1e3g3h1 is_old c3 is_older a1
    is_on b2c-10d-12e-4f2g-3h-5i-5k-1 is_one a-1b-3c-6e2f-1g1h5i-2 is_only a-3b1c1d-5h1i-1k3 is_organised a1
    is_out b-4d-5g7h-11i-1j-5k1 is_over a-5b-5d1e2g-6h1j-5 is_paid b4c-1 is_paying a-2b-5h1i-1 is_plainly d1
    is_poor c2h1 is_possible g4 is_pretty b-3c2 is_quite c3d1g-2 is_rare a-1b3c-5d-1i-1 is_rather c2
    is_really c2d-1g1j1k1 is_run c4g-1 is_safe c1 is_second a3g-1 is_set e2k2 is_settled b-2g1h-2 is_shut d1h-2
    is_signed a-1f1h-4 is_simply c1g-3i-1 is_six d1 is_small a-1 is_so a-2e-1h-2 is_some d1g3
    is_something a-7b-2c3e1g2h-7 is_sponsoring j1 is_still a-1b-5e-4f-2h5i3k1 is_stronger a-2b-1h1 is_stuck c1
    is_such d3 is_superior c-2 is_taking c2d1j2k2 is_ten c1 is_that a-4b-2c2d-3e2f-1g-3h4k-1
    is_the a6c-6e-1f-7g-3h-2i3j-1 is_there a-4b-1c-9d-2e-6f-3h-4 is_thin a-2d2 is_this b-1c3d5g1i2j1
    is_three a-2b-2i2j-2 is_through k3 is_tied j2 is_tiny a-3 is_to a-3b-2c-4d1e2f-1h11 is_too c4h3i-4j-4k-8
    is_tough b2 is_true i2 is_unclear e-2 is_under b3e3g1 is_up g-1j1 is_used b-3 is_very b1c1d2 is_waiting d1e2
    is_way a3 is_what a-1c-9e-4i1k-2 is_when g6 is_where a1b-6h3 is_why a-1c-15d-11e2g-5h2j2k1
    is_with a-4c-5d-3h2k-1 is_worse c1 is_worth c-3g-1h-3j1 is_writing g1 is_written d1e1f1 is_your b2c1d1e2h1
    is_yours a-1c1 island a1g1j1 island_, a2h2 issue b-3c-1 issue_. b-1 issues h1 it a-1b-2c1f-2g1h1i2j-5k-5
    it_! e-1h-1 it_'s a2b3c-3d-3e-6f2g-3h-1i-2k-1 it_, a1b2d-1e-1f1g2h3i2j1k-1 it_. b1d4e-2f-1h1i1j-2 it_: d2
    it_; e-2h2 it_? b-1c-2e-1f1g2h-6 it_@number b3f2 it_a b-4c4d4e1f3g5 it_about c-4h4 it_again c-4f-1g3
    it_against e1g2 it_all a-5c2d1e1j1 it_already j1 it_an a3b4 it_and a2b3c-2e2f-3g-2h4i1j-1k-3 it_another d-2h-1
    it_any c-1g-3h3 it_anymore d-3f1h2k1 it_arrived d-1 it_as b-1e-1f1 it_asks d1 it_at b-2c-4d1e-4f1g1h-1
    it_back b-2e-4g-1 it_be b-2c-4e-1f1g1h-1 it_became c4 it_because c2 it_becomes g2 it_before c-2d-2f2h-2
    it_bothered c3d-1 it_brings a-4 it_but k2 it_by c-1d-7f1g-2h-2i1 it_came a1c-1d-5e-5g-5i-2j-1
    it_can a1b-4c3e-1h-7 it_cheered c-4e-1g-2 it_comes a2c-2d-4g1j1 it_concerns g1 it_cost b-1h-1 it_costs b-2j4
    it_could a-3b-2c-1d-3f-3g8h-2i1 it_depends b3 it_deserves h1 it_did a-4c-1h-3 it_does b1d-5e-1f-2h5
    it_down a-2d5e-7f3h2k1 it_easier h4 it_ends h1i1 it_every g2 it_falls c1g-2h1 it_feels a-2c-4g3
    it_felt a-4c1h-1 it_first d-1e1 it_for a1b4c-2d4e4f-3g-2h1i2k-2 it_four c-2e1 it_from e-6h3i-3 it_gave b-2d2
    it_gets a3c1e1 it_gives a1h4 it_gladly i-1 it_go e-4g3h3 it_goes a-3b1c2f5 it_had a-6b-5c-1e-2g-2k1
    it_happens c-1 it_hard c3g3 it_has a3b-1c-2e1g-3j-1k1 it_helps i1 it_here c3d2e-3g1h7 it_hurt c3 it_i c1e4f1
    it_if a1b-1e3f4g-3 it_in a-2b-6c-1f-1g6h1i4j-5k3 it_into d3 it_is b-2c-2d-1e-4f1g-2i1j-3 it_just b1c-1d1
    it_kindly c1d-3 it_lie e2 it_lies e2 it_like c1d1e4 it_looks d-2e-3f-4g7h-5 it_made b-4d-3h-5 it_makes a1b1g-2
    it_may c-5g6h-8i2 it_means c-3d-6g-1 it_meant a-2b-2c-7d-5e-6g-1 it_might c2g1 it_must c-2d7 it_my h1
    it_myself c1 it_never d1 it_next d2h-2 it_now b-3d-5g1h2 it_odd c3 it_off b-2c-3d-3e-3 it_offers a2
    it_on a2c3d-9e-7h1i-1j-1 it_once d2 it_only c-1 it_open e-1f1 it_or b1c3d1e-1i5 it_out b2d5e2g-1h-5k3
    it_over b-7c-1d-1e8f-1g-5h-1j-1k-8 it_pays a-2b7 it_plain c-2g-1 it_possible f1 it_properly h2 it_put c4h-1
    it_rather g1 it_really d1h1 it_rest e1 it_right d2g-1 it_said b2h1 it_says d1i2 it_seemed c-1 it_seems c-2d-3g5
    it_short d2 it_should b-4c4g-4 it_showed c3 it_shows a1d-6h-1 it_since h-4 it_slowly d3e1k1 it_so d-2e3h1
    it_some d-6e1 it_soon e1 it_sounded c1 it_sounds b2d-1 it_stands b2d-2f2g-1h-7 it_starts g-1h3 it_stays d1e2
    it_still a-1 it_stood b1 it_straight h1 it_suits a3h1 it_takes d4e3g-3 it_than a-3b-1c-4 it_that c1e3f-3g-4
    it_the c-2d1e-4f1g2h-5j1 it_there d1g-5h8 it_this a3b-1g5h1 it_three c3 it_through b2f-3g-4h2k-3 it_till b1g2i1
    it_to a-1b1c1g-2h-4i-4k-4 it_today d1 it_too b1d2 it_took a-4c1d-2e-9h1i3j3 it_troubled c1d-1 it_true b2d-4
    it_turned a1 it_turns c1g1 it_twice c-4g2 it_until b1e1g-1 it_up a-2c1d4f1i3 it_very c-2
    it_was a5b-3c-5d-3e-3f-7g-5h1i-1j1 it_well c-2 it_went b1 it_were c-3d2g-1 it_when e4h4
    it_will c-5d4e4f-3h-1i-1 it_with b-7c-11d1e10f-5g-5h-3i-2k-1 it_without c-2 it_won a2k-1 it_works d-1
    it_would b-3c-7d-3g4h1i-6j-3k-8 it_wrong g-2 it_x e1 it_yet f-2 it_you b1d-1 its a1c3f2g2i1j-2k-8
    its_candidates c-1d1 its_course g1 its_funding f1h-2 its_mind a-1b1h-4i2 its_new b2 its_own b-4c3g-3j1
    its_people c-2 its_time c2e1 its_way c2i1j1 itself a5c-1d-1e2i2 itself_, a1c-4e1 itself_. a3b1c-1h-3 ivf k6
    janitor d2 january a-1d2e-5g-6h-2i1j-2 january_, b1 january_. d1h-3i2k-2 january_and k2 january_i g-1h-1
    japan j2 job a5e-2f3h5i2j-1k-1 job_! h1 job_'s a-1b2c2d3e-2f2g-1h1 job_, a-2b1c-1d-1e2f2g2h1i1j4k-5
    job_. a-1b-4c-4f-2g2h3i-3j-1k-6 job_; a1 job_? d1f2h-1 job_ad b1c1d-1 job_advert d2 job_again d-1e3h-1
    job_already d-1e1h1 job_and a-2b-6e-5f-2h6i-2j-5 job_any c1h3 job_as a-4c4h2 job_at c-9d-9f-1g3h2i-6j-5k-1
    job_before c1d-2h2 job_but f1g3h1 job_by d1g1 job_came j1 job_centre c-1 job_closer h3 job_comes b1
    job_description a1b-2c3d1h-6 job_elsewhere a-9b-5d-1f-7h-3i-6 job_fair c-2 job_for b4c1d5g-1i1 job_from j1
    job_has a1c4h-2 job_here i-2 job_hunt a-2h1 job_hunting h2 job_i a6c-7d-4e-1f-1h-1 job_if f1
    job_in a-4b-9c-5e-2f-4h2j2k1 job_is a-1b-1d1h-5j-3k-4 job_now a2d3g-6h11 job_of c-2d1 job_on c-1d1h2 job_or f1
    job_pays b4 job_share c-1f2h-1i3 job_since g2 job_so g-5h-2 job_somewhere a-3d2 job_spec c2d2 job_than a2f2
    job_that a3b3d1h1i2k4 job_this h4 job_title a-3f-4g1h-4i3 job_to d3g-1h2 job_until h5 job_up a1k1 job_very g-1
    job_was a2c2d-1h1 job_where b3h-1 job_will d1e1 job_with a6b4g-2k-2 job_would c1h-1k1 job_you d-2f2h-2
    jobcentre i-1 jobs a5b-1c2d-2e5f-6h-5i-1k4 jobs_. d-1e2h-1k3 jobs_at h3 jobs_in c1 jog d4h3 jog_on d4h3
    join a4b-3c1e-2g2h2k-3 join_. c2f1h-2 join_a c2h5 join_another e-1h5 join_at g-1 join_the a1g5h-3
    join_them a2g1 join_you g2h-2 joined a2b1d-10e-7g-9h6i-4k-1 joined_a a4b-1h8 joined_another a-5c-1e-2f-1g-4h7
    joined_the f1h2 joined_you b1 joining a4e-8f3h10i6j-7k-5 joining_. a-1h-3 joining_a c2h1k-2 joining_another i1
    joining_bonus b2 joining_date h1i2 joining_is a3h1 joining_the a3d2h4 joining_there f1g1h-1 joining_you g2h2
    joint e-2 joints h2 joke a-5b1c6d6e-5f1g-5i2 joke_, c4d5h2 joke_. c2d6i2 joke_about d-3 joke_and b1c3d3
    joke_of c1d4f2 joker c-4d-1 joker_, c-2 jokes c1d-2 joking d2 journal i-3 journey b-5c-2e-1
    joy b-8c-14d-5e-8f-1g-7i-5j-4k-6 joy_. b-3c-6d-6e-2g-1k-2 joy_of h2 joy_to a-2c-5d-6j-1 judge a-6d1e-1h-6i1
    judge_, c1 judge_. a-1 judged a2c-3 juicier a2h1 july a-1c1e-6f-3g-2h-7k-1 july_, i-2 july_. c1e-1h-3i3
    july_and b1 jump d1f1g-6h-1 jump_. d1e1 jumped b1h3 juncture e2f1 june a-8b-6c-6d-10e-11f1g-4h2j-1
    june_, a-1c-3k-2 june_. d-1e-1f1g-5h1i2j-3 june_@number i-3 june_and b-3h1j1k3 june_i h1
    junior a-5b-1c4d-1e-3f-2g-1h-2 junior_, a-1c1 junior_for a-1c4 juniors c1 junk e-1 jury a-2b-5d2f-1g3i-8k-4
    jury_duty g1 jury_service b-3e-1g1h-5i-7k-3 just a3b-2c-3e4f-1g-4h-2i-3j-8k-1 just_a a4h3 just_about b3
    just_as a-2b-1c-7 just_assume d-2e4f-2 just_been b-2c-4g-5h1 just_can a2 just_checking e-3 just_clicked a3
    just_come g-2h-2 just_committed h1 just_could a1e1 just_different a-3 just_do b1d-4f1g1 just_dropping e-1
    just_felt a1c-2 just_finished g1 just_for b3 just_going e4h-2 just_got e-3h1 just_had c-1 just_has a4
    just_have c2e3g1h2 just_in a-2f3g3h-1 just_leave f2h-3 just_let h2 just_letting h1i1 just_me c2 just_message e3
    just_more a5g-2 just_moved g-1h2k-4 just_need b1h-1 just_not d-2e1g1h2 just_now a-4b2c1d1f-5g-1k2 just_out k2
    just_popping e-4 just_put e1 just_ringing h3 just_said c2h1 just_say e-5 just_signed h3 just_so d1g4h1
    just_take d-1h1 just_tell d2 just_that g1 just_the e-2 just_to d-2e-3f2g-6h6 just_too b1c-1e3 just_touching h-4
    just_what a-3c-3 just_yet b-1d-3e-3f7g-7h-4 justice c-3d-3 justice_. c-3d-3 justify b3 k a-2b6f1g-1h-1
    k_@close a-1b6 karachi c2d2 keen b-4c-1d-2e-11g1h-9i-5k-10 keen_, k-1 keen_. d-2g-4 keen_and g1
    keen_on a1g-1h-4 keen_to d1 keener e-1 keep a-8c-1d2e-3f9g-2h-5i2j-2k4 keep_. b1h-2 keep_a c1d1e-1f4h2
    keep_an d-1k-1 keep_asking c1 keep_both a-2f1 keep_for b-1 keep_going e3g6h-2 keep_his j1 keep_in d-4e-10f-6h2
    keep_it b-2g-1i1 keep_me c-1d-8e-7f5h-5i2k1 keep_my a2d-3f6g-1h-4i1 keep_our f4h1 keep_private b-4h1
    keep_quiet i1 keep_talking f3h-3 keep_that a-6b-7c-4d-1e-3f-6g-7i-1k-2 keep_the a-1c-7d-1f2g-7h1j-1
    keep_them d-2 keep_this e-4h-4 keep_to h-2 keep_up a1b-4d3j-2k2 keep_writing e1g2 keep_you c-2d-9e1g-4h-1
    keep_your b4d9e1f-2k1 keeper d1 keeping a1c-2d-8e6g-2h-1j-2 keeping_my e5h-4 keeping_the h2 keeping_with a4
    keeps a-3b-4c1e1f-3g1i1j-1 keeps_a h2 keeps_me b-7g1h-6i1 keeps_the a-1b1i1 kennel h1 kennels c1h2
    kept a1b-5c7f3g-15h-4j-2k1 kept_. c1f2 kept_a h-1 kept_asking a1d-2 kept_calling c6d-4 kept_changing c4h1
    kept_checking c-1 kept_for h2 kept_in a-2c-1d2 kept_it h-1 kept_me c1d-2f-2g-1k1 kept_my d1 kept_on c2
    kept_the c-1j-2k1 kept_to c-1 kept_your a2c-1 kettle a-2c-5e-1g-1h1 key b-4c2d-4e-4g-1h-3i-2j2 key_. b-2
    keys a-1b-3c-2d-1e-2g-3h1j7k-5 keys_back j2 keys_to h2i1 kia g1 kick b1d-1h-3 kick_out h-1 kicked c1d1 kicks i2
    kid c-3d4 kidding c-2e1 kidney d1k2 kidneys h-1k3 kids a-9b5c2d1e-1f-3h-4i-9j6k6 kids_'s a-2b1i-2
    kids_, b5g1h-1k2 kids_. h-1k1 kids_in h2k1 kids_with d1 kill c1d3h2 killed c-3d2 kilometre b2
    kind a-5b-3c-6d-8e-4f-5i-2j-5k-8 kind_, b-1i1 kind_. a-1b-4e2g-1h-3k1 kind_about d-2 kind_as e1h3
    kind_enough b-1c-1 kind_invitation b3h5 kind_of a2b6c5d2g6h-6i-1j-2
    kind_regards a-8b-5c-9d-8e-8f-4g-8h-7i-4j-3k-3 kind_team h3 kind_to a-1c-6f1g-5 kind_word c5d1
    kind_words c-3d-4 kinda c7d-7f-3g9h-3 kinder a-3b-4c-1d-1e-2g-3k-4 kinder_. c-2d-1k-3 kinder_than a-3
    kinder_to c1 kindergarten h1 kindest a-4 kindly a-2b-1c-15d1e3g-6h4i-3j-3k-8 kindly_, b1c2 kindly_. d-7e-3h1
    kindly_allow e2 kindly_asked d-1 kindly_bear e-2 kindly_cancel d-1i2 kindly_close h6 kindly_confirm d-1
    kindly_consider b2h2 kindly_desist e6 kindly_do b-3c-1e-2h-2 kindly_exercise e3 kindly_for d4 kindly_give e1
    kindly_keep f3h-1 kindly_leave e1f2 kindly_let h3 kindly_note b3 kindly_offered h-1 kindly_read d3
    kindly_refrain d2e1h-3 kindly_release h-1 kindly_remove a2h8 kindly_sent h1 kindly_spare d4h-1 kindly_stop d4
    kindly_take h1 kindly_treat d-6h7 kindly_withdraw a1f2h2 kindly_you h-3 kindness a-8b-3c-1d-5e-5g-3h2
    kindness_. a-1c-2d-5 kindness_when h3 king b-3 kiss e2h1 kit a3b-3g-1i-1 kit_. a1 kitchen a6b-2c-1d-9f-5h4k-3
    kitchen_, h2 kitchen_. b1c-1 kitchen_and c1 kitchen_for h2 kitchen_has e2 kitchen_is a4 kitchen_table b-1c-2
    kitchen_than a4 kitchen_was a-3c1 kitchens_, a3 kiwisaver b2 knee a-2b-3e-1g-1i-3k9 knee_in k4
    knee_operation h1k2 knees a-2c-5d-7f-3g2h-5k2 knees_are a-2b-1c-1k3 knew a3c2d-6e-6g-4j3 knew_every a-1c-2
    knew_i b3c3 knew_it a1h1 knew_nothing c1 knew_that a1d-2 knew_the d-2 knew_what c1 knives c1d-3g-2
    knock c-2d-2f2g-4h2k1 knock_on f2k1 knocked a2k2 knocking a2h2 knocks a4 know a-5c2d-2e1f-5g-2h-3i1j-2k2
    know_, a-1b2e5k2 know_. b-1c-3e4f-1g5h-5k3 know_a c3e-5h2 know_about a2c2d4f1g2 know_at b2 know_before h-2
    know_by h-1i4 know_every c2 know_how a-2c-4d-1e-5g-9h-3j-3k-3 know_i e4g-8h6i1k2 know_if e-9f-5g4 know_in e2k2
    know_it a1c5d4e-1h1 know_more e5 know_something e1 know_that b-2c-6d-5e-4h4 know_the d1e-1g-4h-4 know_this a1c1
    know_to c3d2 know_tonight h-1i1 know_what a-8b1c3d-3e4f-3g-6h-8j1 know_when c-1 know_where b-3d-1f1
    know_whether a-1d1e-5f1h1 know_which h-3 know_who c1 know_why d1h-3k2 know_yet g1 know_you a-3e-4f-2g-2h2
    know_your c-6d-2e-2h-3 knowing a-2b3d-1g2 known b3g-4j-3 known_for c3 knows a-1c3d-1e3f4g1h-3
    knows_, d-1e2f1h-1 knows_. c-1d-4e1f4g4h2 knows_i h-2 knows_it b1c5 knows_what d1 knows_when e2 kroner b-1
    la d-1 lab a5b-6c1d-13e-1f-1 lab_, h1 lab_. a2h-1 lab_and h1 lab_in a4h2 lab_job h2 lab_technician h1
    label b2c4 laboratory a4c2d-3h4 labour a-3b-4i-4j5 labour_law c1 labs h1 lack a-2c2d1h-2 lack_of a-1c6d1g-2h-1
    lacking c3 lacks a-1b-1c3 lad a-2d-6e-1h1k4 lad_. d-3h4 lad_on c1 lad_who d-4 ladder b-3d-1e-1g2h-1
    ladder_. e-1g1 ladies b-1c-1 lads a-1b1d-11e-4f-1h4 lads_, h2 lads_. b2d-1h4 lads_at b1 lads_in c-3h-2
    lady b1c5d-1e-5g-6h3i3j4 lady_, a1d1 lady_. h2k2 lady_at j2 lady_from j2 lady_in h1 lady_on c2 lady_who c2d1
    lagos a2b1d1j1 laid a2b3c-2 laid_on a-1 laid_out a1 lake c-3 lakhs a-3b2g1 lambing b-3c-1d-3e1h-2i3
    lambing_'s e-2 lambing_, e1 land a1d-6e4g-1 land_, a1 land_. b1 land_in e1 land_lies e1
    landed a3b3c-1d-9f-3h7i-5k2 landed_. a-2c2h-1 landed_a b3h4 landed_in a1g2h2 landed_on k3
    landed_something a3g-4h7 landing a1 landlady j2 landline c1d1e1 landlord a-4c-7d-3e-3f-2h-2i-6j5k3
    landlord_'s b2 landlord_has j-2k1 landlord_in j2 landlord_is k4 landlord_of j1 landlord_wants h1j1
    landlord_will h-2j-2 lands b2e4g1i-1 lands_at g1 lands_on h1 lane a-2f1g2h-1 lane_, a-1h-2 language a2d1h-4
    language_. c-1d-1 lanyard b1c2 lapsed i3 lapses a-2h1i4j2 laptop c-2d-8e-3f-5h-4 laptop_, b2e-1 laptop_is i1
    large a2b3c2 larger a4b1c-2g1 lass c1d-1 last a-3c-3d3e-5f-4h1i-1j1 last_, a2d-3e1 last_. b2c1d-2j4
    last_autumn h-8 last_bus g4 last_day h2i4 last_email c2d1g1 last_employer e-2 last_friday b2h3
    last_letter c3d1h1 last_mail c1 last_message d-1e2h-3 last_minute b1c3d1 last_month c-7d-1h7i-1k2
    last_night a1c-7d-5e-5h5i1k-5 last_note h-2 last_of c-3i1 last_one c-3d-3f2 last_piece c-2j1 last_round c-1f2i1
    last_spoke b1g1 last_spring h-9 last_summer d2k-1 last_thing c-3j1 last_three c2d1i-1 last_time c-4d4e-6
    last_two b-1c3i-2j-1 last_week b-2c-1d2e-10f-4h7i-2j1k4 last_winter c1h-3 last_year a-3b2e-4h-2i-5k-2
    last_you c2e8 lasts c-2j-1 latch f4h-3 late a-12b-6e-21f-2g3h-3i-9j1k-5 late_, c1d4e-1g1 late_. a-1h-1
    late_and c3g1 late_because c-3 late_change b-3 late_for g4 late_in c-1d2f1g-3j2 late_notice h2 late_on b1c1h-2
    late_reply c-2 late_shift g1 late_to h1 later a-5b-13c-4d-5e7g-15h-2j-3k-8 later_, c-2d1h-4 later_. b-1d-6e5
    later_? d1 later_date h1i-5 later_on f2 later_stage h2 lates g2h2 latest i1 latest_. i1
    laugh b1c-7d4e-1f-1g-3k-2 laugh_. b1d2h-2 laugh_? b2 laugh_and e1 laugh_on d1 laugh_out d-3
    laughed a-4c5d4h-2k-1 laughed_. c1 laughed_at c6d3 laughed_out b1c-1d3 laughed_so c-1 laughing c-6d-2j1k-2
    laughing_. c-3d-4j1 laughing_at d1 launch b-2d-2e-3g-3i-1 laundry b1c1h-1 laundry_, h-1 laundry_. c1h1
    law a2b-4c1d-1e1f-2g-3h3i-6 law_, c-1 law_. a2c4h5 law_firm b1c1d2 laws k2 lawyer b-5c-3d-1h1i1j3k2
    lawyers a-1c-3g1h-1j3k3 lawyers_. g2 lay b1e1f-1g2h3 lay_a h4 lay_down h3 layers c1 laying k1 lazy c2
    le c-1d-8e-3h-1 lead a-5b-4c4d1f-1g-2h1i-7k2 lead_. e2 lead_interview h-3 lead_job h3 lead_post h2
    lead_role d2h1 leader a4d-1f1h3k4 leadership a1c4d5g-4 leading a3h1 leads a1b-1d1h1 leaflet b-4c-2
    league a9d2h-1 league_, a2 league_. a5d1 leaking c3g1 lean a-2c-1d-1e-2f-3g10h-4 lean_to g2h-1 lean_towards g4
    leaned c3h2 leaning a-1c-5e-2f-1g12h-9 leaning_toward g4 leaning_towards g7h-4 leans d-2g2
    learn a3b-10c-3d8e-4f-6g-6h2k-2 learn_. d-2 learn_about e1 learn_from c2d1 learn_how d1 learn_in h2
    learn_more a-1d-3g-1 learn_that d2h1 learn_the a1d2 learn_to a-4c-6d8e-2
    learned a-3b-5c-3d-1e-10f-1g-1h-10j-2k2 learned_a b-3c-5d-4e-3 learned_to d-2 learning a1b-1d-2e-2g-3h1i1k2
    learning_. c1d-3 learning_to k3 learns d4 learnt c-3g-1h-3 lease a-3b3g-7h-5i-6k-3 lease_, h-1j-1
    lease_car b3j-1 lease_on a-2c1 least a1b4d4e-2f1g-6h-1 least_a d-3 least_have c3 least_of c-1 least_the b1
    leave a-7b3c-1d-3e2f4g-1h-1i3j3k-3 leave_, a-1b5c-1i1 leave_. b2c5d1e-3h-5i4k-2 leave_a d4e-5f1g-1h-3k1
    leave_and e-1f-1k1 leave_before b-1c1f-1 leave_for d2 leave_from i-4 leave_in b1d1 leave_is d1
    leave_it a-3b-2d-2e6f-6g4h1j-3 leave_me b1c-2e4f2g-1h-4i-1 leave_my a-4d-1e-6f12g-5h-5i-2 leave_of h3
    leave_that a-3b-4c-4d-4e-4f-3g-5h1j-2 leave_the a1b-4c-3d-8e3f2g5h3i-4 leave_them e1g-2 leave_this e5f-2g-2
    leave_to a-3b-3j6 leave_until g-1k-1 leave_was b4g2 leave_without c-2 leave_you a1b-3c-8d-3f-3g-1h-1
    leave_your e3h7 leaver b1 leaves a6c2e1g-9h-1k2 leaves_a c4d1 leaves_me c-5i-1k2 leaves_you a2
    leaves_your a1c-1 leaving a-4b2c1d-1e2f-2g1h4i1j2k-5 leaving_, a-2 leaving_. b4 leaving_a d1 leaving_it c1h3
    leaving_my h-3 leaving_the a-1b-3e-1h5j3k-2 leaving_this e1g1h-3 leaving_you c-3d-4g2h-4 leaving_your g1h2
    lecture a-4b-4c3d7e-3f-1g3j1 lecture_me c5d7e-1 lecture_on b-1d1 lectured c3d6 lecturer b2 lectures a-3b-3c2i1
    lectureship a2b1h4 lectureship_. h2 lectureship_in h1 lecturing d1e-1 led c3 led_. e1 led_me c-3 led_to b1c4
    leeds a-5c1d-4e-1g1j-1 leeds_, c2 leeds_. h2 leeds_and h1 leeds_by a-1 leeds_for g2 leeds_office b1c2
    left a-7b-4c2d-1e-6f1g-3i-7j-4k6 left_. d1 left_a d-7e-5 left_alone e1k1 left_and f2 left_hand d3
    left_in b-2c-1d-5f1k1 left_it g1h3 left_me c2g1h-3i-2k6 left_my c-3d-1g-6h-3 left_off f5h-1 left_on b1d1k2
    left_out c4 left_school d1 left_the b-4c-2d2g3h1k-2 left_this e1 left_to b1c2d1g-1i1k-4 left_with c3
    left_within i-3 left_word c-6d-2 left_you e1 leg e-1h-3i-2j-2k-1 legal a-2c2d-3 legend j-1 legs d-1g2h2
    lemme d-3e7 length b-3c-3i4j-1 length_of i4 lent a-4b-4d-6h-4i1j1k-4 lent_, e2i1 lent_me b-2c-2d-4e-5h-2j1k-1
    less b7c2d4e-4f2g10h1j2 less_, b2f3j3 less_. h-1 less_and g4 less_certain g3 less_decided g3 less_i a-2c2g3
    less_of a4b-1d-1g-2 less_set g2 less_so c5 less_sure c1g2 less_than b10c-5d-4g-6 less_who c-2d4
    lesson a-7c2e-4g-7i1 lesson_in c-3 lesson_observation c4d-1 lesson_with c1 lessons a-3b-3c1d2g-5j-1
    lessons_. a-1f1 let a-3b-5d-2e7f4g-1h3i4j2k-7 let_'s b-6c-1e2f9g-5h-1j-2 let_a a1c3d4 let_alone d1 let_down c4
    let_go a2c3e-5g-3h1i2 let_her c1d1h1 let_it b-1c-5d1e3f-4g1 let_me a1b-1c-11d-2e2f-4g1h-6i3k-7
    let_my c1e-5f2g-5 let_somebody d-1f2h4 let_someone h1 let_that d-2e2h-1 let_the a-2b-1c1d1e1g-2h4i2
    let_this a-4e-1f-4g4h2 let_u e1 let_us c-1e4f2g1h-8j1 let_you c-7d-12f-7g-3h3 let_your h5 lethal d-2
    lets b5d-1g-3h-3i-3j6k-2 lets_me b5c-5d-2g-1 letter a-6b2c-3d-2e2g-1i8j1 letter_, a-2i2j1
    letter_. b1c4d-10f1h-1 letter_and d1f1h-1k2 letter_as i1 letter_came c-2h2 letter_for h-1i2 letter_i c3h1i2
    letter_in i5 letter_is b2c-3d2i3 letter_like c-1 letter_made a1 letter_of b-2e2h-5i2j1 letter_said c2
    letter_says c1g1i1 letter_so i2 letter_they i-4 letter_to i-1 letter_was c-6d-1 letters a2c2d2e3f-2h-3i-2j-2k-2
    letters_, d4h-1 letters_. b1c-3e-2 letters_from d1e2 letters_i c2 letters_of e1
    letting a-6c-3d-7e-1g-3h3i2j3k-3 letting_me d-1h-4i2k-4 letting_the b1e2 letting_this g-2h3
    letting_you d-4e-4h1 level a8b1c4d2e-2f-1g-10h-1i-5k-3 level_, a3 level_. a1b4c2d2 level_@number b-2i-3
    level_than a3 levels c1d-2 liable g2k1 liar d1k1 liberty g-2h-3 liberty_to g-1 librarian d-1e-1h2
    librarian_, h2 librarian_. g1 library b-1e-3h2j-6 library_, h1 library_. b2c1d1g3h-2 library_has h1
    licence e-5g-1h-7i-2k1 licence_, c-2f1h-2j-2 licence_. g-2j-1 licence_is g1 licensed j3k-2 lie a4b4g1h-5k2
    lie_, c1d-1h-2k1 lie_. b2d1 lie_for e3 lie_in d1 lied c7d6 lies a2d1e3g1h1 lies_. d2 lies_closer a2 lies_in g1
    lieu b1 life d8e5f-4g-12h-2i1j3k5 life_'s a2d1h1 life_, d3i2 life_. a1b1c-8d4e1 life_got e2 life_i d2
    life_in c1j2k1 life_is c-1j1 lifeboat g1 lift a-6b-8d-7e-3f-3g-3h-8i-5 lift_. d-2 lift_to c1 lift_was c1
    lifted c1 lifting d1g-3h-1k5 lifts e2 light a4b-3c4d-5g-6h1 light_. a1 lighter b1 lighting c1 lightly e-2g-3h-4
    lightly_. g-2h-4 like a2b-2c4d2f-1i-3j-5k-5 like_, a1d-1e2g-4 like_. a-2b1c-6d-1e1g2h-3 like_@number g3
    like_a a-6d-1e-2f5g-3h-6k1 like_an a-1b-2d3h-1 like_at a1h1 like_family a2d1 like_for b1 like_home c-5h1
    like_i a-2c3d4e-10f-3g9h-1 like_it b1c2e1f4g-1h4k2 like_me a4b2c-7d-9f-5h3i5 like_more a4g2h-1
    like_my a-1c-2h-1 like_no a-6c-1e2 like_one d3 like_someone c-2 like_that a5d3e-1f-4g-8 like_the a3b1d1e2g2
    like_they a2c4 like_this a1c-4g-1h-4 like_three c2d-4 like_to a-6b-3c-7d-14e2g-9h2i-9j-5k-7 like_two a-1b1c4
    like_we c1d2 like_you a-6b-4e-4f-1g-2h5k1 like_yours a3c-8 liked a2b-8d-15e-8g-9h-2k-4 liked_, h-2
    liked_. a-3c-3 liked_best a3 liked_it h-2 liked_more a-3c2 liked_most a6 liked_that a-1c-7 liked_the a4
    liked_theirs a1 liked_you a1 liked_your a-3h1 likelihood a1e-3g10h-5 likelihood_i g4 likelihood_that g2
    likely a-9b-1c-3d-6e-10f-6g17h-12j-2k-4 likely_from g1 likely_i e-1g7h-4 likely_than a-1g3h-1 likely_that g1
    likely_to g3 likes a1b5c-6 likes_of d1 likes_to a2b3 likewise e1 liking a2c5f4 liking_. a2c5 limit c1e3i2
    limited c3g2i1 line b-1c-2d2e6h1j-4 line_, a1h1 line_. a-4d1e1g-3h1 line_about d1 line_again d1 line_in h4
    line_is c-1d-1 line_manager k4 line_of a-2b1d2h-1 line_on b1e1 line_once e1g1 line_through h6 line_to c-1e-4
    line_up g5 line_with a2g1h-3 lined a2g-2 lined_up a2g-2 lines a2b-3c1e-2 lines_. h2 lines_up a4
    lining c-2d-5g-1h-7 lining_up c-1h-3 link a-2b-4d-6f-3g-2h-3i1k1 link_and k2 link_for e2 link_to i2
    link_you h-1 linked a-1h1 linkedin c-2d-4f-1g-1h-6 links d1 lips d1h1 lisbon g1j1 lisbon_. g1j1
    list a4b-3d-2e1f2g-2h2i-5j-1k-2 list_, b-1e1f1h-3 list_. a1b1c-2d-2f-5g-6h5j-3k-1 list_and a1d3h4 list_as f2h4
    list_for a-9c-8d-5e-4h-3j-1 list_i d1 list_in c2 list_is c3h-1 list_just f3h-2 list_of a-1c-5d-4e3h1i-2j4
    list_please b1 list_than a3 list_today h1 list_will h-1 list_with a-1h1 listed c-1g2 listen d6e-1f1g1h-5
    listen_, d2 listen_. d3f3h-1 listen_to c2d-1e1g3 listened a-1c-2 listened_to a-1d-4 listening c1d4h-3
    listening_. c2 listening_to e1 listens d-2 lists c1j1 little a-3c9d3h-3k4 little_, b3d-3g1 little_. d-1h-1i1
    little_about b-3 little_bit e-1 little_boy c-2d-2k1 little_in c2 little_job a-2h2 little_longer c-1e2f2h-1
    little_more a-2c1g-1 little_one a-1d-1k3 little_ones h-2j2 little_to c1g1 little_warning h1 little_while e2
    live a-1b4c-2e-4f1h-4i-5j5k-1 live_. d1h-4 live_in b6c-4g1i-1j2k-1 live_on a-2b7c-3e-2g-1h2j1 live_with b-3c2
    livelier a7 lively c1 lives a-1d-4e1g-2 lives_. e2 living a-1b4c-1d2g-3h-8i-2j-2 living_, b-3d1 living_. b2d2
    living_and b1c-1d1 living_in g-1 living_wage b2 load b1d1e-4h-3 load_. b1g1 loading b7c-3d-1g-3i-2 loads a2
    loaf c2d1 loan a-3b3c-6d-5f1g1h-4k6 loans h-1j1 lobby b-1c4d3e-2g-1h-7i1j-3 lobby_, c1 lobby_. h-1i1
    lobby_for d1 local b-4c-5d-5g-1i-3 lock c1d-1g-2 locked c2g-1 locked_in g-3h2 locum b5d-1h-1 lodge a-3b1c1e-1j6
    lodge_. c1 lodging h-2j5 lodgings h-2j4 log c2e1g1 logged c3h-1 logged_me c3h-1 logging e1 logistics c-1h1
    logistics_. a1 logo c-6d4 logo_. d1 lol a-3b-9c1d7e2f1g-5h-6 lol_. f3 lol_no d4 london a-1b6g-1h-4j1
    london_weighting b4 long a-1c1d-5e3f-2g-5h-1i-7 long_, c1 long_. c7d-1e3f-2g2h-6 long_ago c3
    long_and b-2d1g-1h3 long_as a-1b-1c-4d1e2f5g-3h-6 long_covid k5 long_day g3i-1 long_enough c-1d1e-1g-1h-4
    long_for a-2b-7e-4g1i-3j-4 long_haul a2h2 long_i h-1 long_process c-3h-1 long_service b7 long_silence c2g2
    long_story h4 long_talk h3 long_term a4b4 long_that c1e4g-1 long_think e-1k-1 long_time b1d-5e-3h-2
    long_to a1e-5k-3 long_way c1 long_weekend e-2 longer a2b-3d-10e1f-5g-1h3i-2j-6k4 longer_, c-1e3
    longer_. b-5c-2d-2e5g-1h3k3 longer_a g-1h7 longer_applying h2 longer_available b2h5 longer_be e1h3
    longer_for a1e-3 longer_have h-2 longer_i a1c1g3 longer_in g1h1 longer_looking h1 longer_need h-3
    longer_sure h1 longer_than b-4c5d-2e-1g-5h-5 longer_wish c2g-3h9 longer_works g1h-1 longlist h3
    look b1c3d3e1g5h-1i-2k-1 look_, c1d-2e-3h-4k-3 look_. c2 look_after a-4b-6c-1d-5e-7g-2i-4k-2 look_around b-2
    look_as g2 look_at a1b3d1e2f4i2j1 look_elsewhere b3 look_for a-4c-1d-1e6g-8i-1k-2 look_forward d2h-2 look_in c1
    look_like a3d1e-2g4 look_round a1 looked a2b1c11d-4e-11f-5g-5h-1 looked_a c2 looked_after a-3c-4
    looked_at a6b2c-3d-2 looked_hard a1c-1 looked_like c1 looked_up b-1c1d1 looked_worn c4
    looking b1c-1d-9e-3f-12g5h3i-2k-8 looking_, b5c-1h4 looking_. c-4g-3 looking_and b1 looking_as g4
    looking_at a2b2c5d3e4h1j2 looking_doubtful g4 looking_for a-3b-1c1d-8g-2h2k-3
    looking_forward a-7b-1c-4d-6e-4g-13h-14i-9j-1k-7 looking_likely g1 looking_to h5
    looks a3b-3c5d-6e-6f-7g11h-6j-2 looks_as e-1f-2g4h-2 looks_like c1d-3g4h-3 looks_the a1g2 loop c1d-2g-1h3
    loop_. c1 loose a1b-2e1h-1 loose_on a2b-1 lord e3g1 lorries b-1c4d1 lorry b-3c-6g-1h-1j4k-3 lorry_collects g-1
    lose a-7b3c4d10e2f2g-3i3k1 lose_a d2 lose_my b4c4d8e5g-3h-6 lose_sight h1 lose_the c-3f3k2 lose_touch e-2
    loses c3h2 losing b4c2d5k3 losing_my c3d4 losing_the k4 loss c-5d5h2 loss_of h3
    lost a-4b-3c5e-2f-6g1h-4i-8j-1k7 lost_. c-2 lost_a b-2c-1d-1g3j2 lost_her b1c-1 lost_his j-4 lost_in c-5d1
    lost_its k-1 lost_my a-4c11g1h-4k4 lost_on c-2 lost_the c1g2k3 lost_to a2 lost_two e1
    lot b2c-1d6e2f-2g-2h2j-3k-2 lot_, b3c-1e-1f-3 lot_. b2d1h2i-1 lot_and a1 lot_are b-1d3 lot_at c1e-1h-1
    lot_can f1 lot_could d2 lot_for a-2h-3j2 lot_from c-3 lot_going c-2e3 lot_have b2d-1 lot_in h1 lot_more a5
    lot_of a-3b-5c3d1e1g-3j-1k2 lot_on e6 lot_pay b1 lot_that c-1d-1 lot_to a-4c1e-3g3h-4k-1 lot_with a1h3
    lots c1d-3 lottery a-2d1g-1j4 loud b2c-2d3e-3 loud_. b1d-1e-1 loud_at b1d3 louder a6c-3d2g2 louder_. a2d2g1
    love b-3c-2d-4e-6f-4g-10h2i-11j-9k-12 love_, a-1c1d-1e-1g-2h-2 love_. h1 love_it c-1h3 love_of c-3
    love_that d-2 love_to a-9b-1c-11d-8e-9g-5i-2 loved a-1c-8d-5e-6g-5h-6i-1k-5 loved_it h-3 loved_the a-1b2c-7g-1
    loved_your a1 lovelier c-1 lovely a-1b-4c-6d-5e-4f-5g-2h3i-6j-5k-4 lovely_, a4b2g1 lovely_. a-2b-4c-4d-5
    lovely_about c-1h2 lovely_and c1h2 lovely_as a2 lovely_for d2 lovely_of d1 lovely_team a2 lovely_thing h1
    lovely_to d1h-1 lovely_way c-1 loves a3c-2d-6 low a-4b4c2d2g4h-1k6 low_. b4g4 low_for b6k2 lower a-2b4d-3f-2
    lower_than a-3b2 loyalty b2c4d2g-2 lpa b6f1 luck a-19b-8c-7e-7f-10g-2h-3i-15j-7k-14 luck_! d-4 luck_, d1
    luck_. c1d-1g-2 luck_filling d-1h-2 luck_finding c-4d5g-1h-3 luck_getting h6 luck_in d-1 luck_to c1e1h-3
    luck_with a-7c-13d-4e-7g-13h-12i-8j-9k-2 lucky c-11d2e-6g-8h3j-3 lucky_to a-1b1d-1 lukewarm d1g6
    lump b-5d3h1i-1k6 lump_sum b-4 lunch a-5b4e-9f-8g1i1j-3k-3 lunch_, b4c-2 lunch_. a-3c1h-5 lunch_and b4d1h-1
    lunch_break b-2g-1 lunch_breaks b1 lunch_hour b-3 lunch_is c-1g1 lunch_on c2 lunch_to k-1 lunch_was c1
    lunch_with h2i2 lunches a-2b-1c-2 lunches_and b1 lunchtime h5j2 lunchtime_. j2 lunchtime_and h3 lung k1
    lungs d-4k4 lying a3c4d4e1g2k2 lying_. d4 lying_if a4c-5g2 lying_on c2i1 ma c-1g1 ma'am b-3c3d2h-1
    ma'am_, b-3c4d2 ma'am_. d-1 ma_. g2 machine b-5c1e-4f-1g-6 machine_, c1 machine_. d-2g-1h1 machines a4b-4c5d-1
    machines_, a1c-2 machines_. a1d2 machines_are a3c1 mad b3d-4e4g-1h-5 mad_. e1 mad_here e2 mad_to a2b1
    madam c3h3 madam_, c2d1h3 made a-2c3d-5e-4f-9g-11h3i2j-2 made_, b2 made_. e-1h3 made_a c-1 made_about i-1
    made_an c-2d-1 made_by c1d-1 made_it a-1b5c2d-1g-2h3 made_me a3b-2d-7e-12f-3g1i1j-1k-3 made_my d-1g-8h-6
    made_of c1h-3 made_permanent i2 made_sense b-3c1j1 made_the a1b3c-2h2j-1 made_this a-2b1d2 made_to d1
    made_up a-1f-5g-1h4i2k-4 made_us c1 made_you d4 made_your d1 magazine a4h3 magician d2 mail a-7c-1e-2f-10h-2i2
    mail_, d-2e1h2j2k1 mail_. c-2d1e-1g1i2 mail_as c2d1 mail_from e4 mail_i b1h3 mail_made c1 mail_that c1
    mail_this d2 mail_to d1 mail_was c1 mail_went h-1 mail_you d1 mailbox d-4e5h-4 mailbox_, d-4 mailbox_. e1
    mailing d1 mails c2d-2e3h-2k1 mails_. d1e2 main a-1c1d-1g-2 mainly h1 make a-2b4d2f3g1h-3i-1j-1 make_. b3c-1
    make_a a2g-4h-1 make_it a-5c-11d-5e-10f5g8h-1j1 make_me a1b1c1d6e-6f3g-1h-1k3 make_more b5 make_my c1h2k2
    make_now h1 make_one d1 make_sure d2 make_that d-4g-1 make_the a-1d-3g3i-2 make_tuesday e1g-2
    make_up c1d1e4g-4h-2i1k-4 make_you h2 make_your d1e1h-2 makes a3b5c2d-4e-6h1j-3k5 makes_. b3c2d1 makes_for i1
    makes_it h3 makes_me a-3c2e-3k3 makes_more g-2h2 makes_no c2 makes_one d-2 makes_people c-2 makes_sense b3g4
    makes_the g-2 making a-2b1c3d3f-2g1i3k-2 making_a b1c2 making_it e-1g3h-1i3 making_me d3 making_the g-1h1
    making_up e4 mam a1b-1g2h1 mam_'s a2g1 mam_says h1 man a2b-4d3e-1f3g4h5i1k-3 man_'s d3 man_, a-2c1d1g1
    man_. a-1c-2f3 man_at c-4 man_for d-3 man_from h1 man_i g1 man_of a2 man_on c2h1i1 man_to e2 man_who d-1h2
    man_with c-1d2h-1i-1 manage a-5b-2c-4d2e-10f-3g9h-3i-5k6 manage_it g1 manage_the g2h-1k2
    manage_to c-3d1e-2f-2g4 manage_without g1h1 managed c4d6i3 managed_to c4d3 management a-1c5d1f3g-5h2
    management_. a-1c2g-1 manager b2c5e-3f3g-1h1j-8k2 manager_'s b2c-3d2f1h-2 manager_, c-3d1i2k-2
    manager_. b-1f2g-1i-1 manager_@other d-3 manager_and k3 manager_at k3 manager_for d3k1 manager_has h-1
    manager_i c-3f1 manager_interview c-4 manager_interviews h5 manager_is d3 manager_job c1h1 manager_on c-2f2
    manager_position e2 manager_post h2 manager_process h1 manager_seemed c2 manager_showed c-2 manager_spoke c2
    manager_to h-4k-1 manager_was c3d-2 manager_will g6 managers a-2c6d1h-1 manages h3 managing i2
    managing_director i1 mandate a6b-4c1g-2h-3 manic e2 manila b4c-2 manner c5d5g1 mannered d4 manners a-9b-7c1d13
    manners_, c2d1 manners_. c-1d3h1 manners_of d1 manners_than a-3c1d3 manners_to d2 many a-5b-6c1d-2e1g-1h-7
    many_, a1b-1c1h1 many_. d-3g1 many_for c2h-1 many_more d1 many_of d1 many_people d-3 many_places a1
    many_thanks b-2c-2d-11 many_things d1e5g-2 many_times d4e-1 many_years h1 map a-1c-9d-5e3f-1h-6i-4j-1
    map_, e1g1 march a-5b-2e1f-4g-10h-1i1j-4k1 march_, a-2b-1d1h-1j-4 march_. b-3c1h4i3 march_and b2c-1e1
    march_i h-9 marital c4 maritime a2h1 mark b-1c-1d-2e-3f2g5h5 mark_. g1 mark_me h5
    market a-1b-1e-4f-1g2h1i-5j3k-7 market_, b-3c1f-1 market_. g-3h2 market_day g6 market_for c2d1h2 market_now h1
    markets a1g1 marking e-1g1 marks a1b-2 marks_. a1d1 marriage c1d-2h1i-2k5 marriage_is k2 marvellous c-2d2
    master b1c2d2i-6 master_'s a-2b1c1i-5 match a7b6c-7d-5e-7f6g-2i-9 match_, d2 match_. a3c-2 match_and b2
    match_for a8b-7c-5d-5g-7h1i-2k-3 match_than a-4b-1h-1 match_the f3 match_to a5g3 match_what b4f3
    matched a2b7d-2g-3h3k-1 matched_the b6c2h3k-1 matches a4h4 matches_my a3h1 matching a-3b5f2
    mate b1c-1d2e-2f-3h1i-1k-6 mate_, a1b1c-5d4h3 mate_. g1h-1 maternity e-2g-4i5 maternity_cover b-6i6
    maternity_leave e-1 mates a2b3 math b2 maths a-3b2c-5d4g-2h-1i1 maths_teacher h1 matrix a1 matron c-3h2i1
    matron_. h3 matter a-2b2c-4e8f-2g-2 matter_, a-1c1d1h-2 matter_. b4c-5e2h-6i2 matter_is c-1d1e4h3
    matter_of a-1e-1g-3h-1k1 matter_to g1 mattered b1 matters c-1d-6e3h-4j2 matters_. b-2j1 matters_stand f1g1h-2
    matters_to a1e1 mature e1 may a-9b-6c-5d-4e-1f1g7h-4i2j-5 may_, d1e-2g-5h-2i2j1k4 may_. a2b-2d-1e-5f-5g-11h1k5
    may_: c1h-3 may_and g-1h6 may_at g-1 may_be a-6b-3d-3e5f-1g5j-1k-1 may_come b1g3 may_end g2i1 may_every b-2
    may_find e1g5h-4 may_give a1g-1 may_god c3d2 may_have b2c-6e-2g10h-1 may_hear e2 may_i b2c-2d-7e-4f-1g-17i-2k-6
    may_know g-2 may_need g8h-2 may_not c-7d-1e2g5h-7i2 may_or e1 may_please c2d1g2 may_put g-4h3 may_recall h-4
    may_remember d-4 may_say a3c1d2g-5 may_see h-1i2 may_still e1 may_take e4h-1 may_tell c1
    may_the a-5b-6c-11d-9e-5f-5g-13h1i-5j-5k-4 may_think d3h1 may_want c1g1 may_well g8 may_wish d2g2 may_yet f4
    may_you h1 may_your a-4b-6c-14d-6e-9f-4g-11h2 maybe a-12b-3c-1d3e2f6g14h-8i-1j-3 maybe_, f1 maybe_. f1g-1
    maybe_ask d3e1 maybe_do d-2e-4f1 maybe_for e1 maybe_i c-3d-11e2g6h-4 maybe_in d1 maybe_it c1e-1g5 maybe_keep f1
    maybe_next b2 maybe_no e4g-4 maybe_not d-3g4 maybe_try d1 maybe_we e-1 maybe_you c2 me c-1d-2e2f6g1h3i5j-4k5
    me_! d-4 me_, b-2c2d-1e-2g2h2j4k1 me_. a-1c1d-1f-4h1i-1j-4 me_: d-4h1 me_; a-3h2 me_? c1d1e3h-1 me_@amount b1
    me_@currency b1 me_@number a-1b-1h1 me_@other d4 me_@quote d3 me_a a-2b1c-3d-4f2g-3h3j3k-7
    me_about a-9b-7c1d5e5f-1g-5h-1k-2 me_after a-1d2e3g3h2j2k-2 me_again e4f6g-3h-1 me_alive e3 me_all d3
    me_alone d1 me_along c1d2 me_among h4 me_an b-9c-2d-9f-3h-7i-1j1k-4 me_and a-5b-3d-3f3g3h-1 me_another b1d1e2
    me_any a-2b-1g6k2 me_anymore f-2g1 me_apply h5 me_around d2 me_as a1b-7c6d1e2f6g-4j2k-3 me_ask h2
    me_at a-3d3f3g-3h-2i1j-1 me_awake a2 me_away a2 me_back a-5b-1d-6e-6f5 me_be d5g-2 me_before c3e-2f5g-5h2j1k-1
    me_behind h1i4 me_best a2 me_better a6b1c-5d-1h2 me_bow f3h-3 me_bring a2f2 me_but c-1 me_by b-1c2e4f-1h-1i-1
    me_chew e3 me_come i1 me_coming g2 me_cry c-1 me_do a2d1 me_doing g1 me_done e1 me_down b-1c1d-11g5h3i2
    me_enough c1 me_every c3k1 me_everything d-1 me_far a3g1 me_feel c-1e-1g-3 me_fill d1 me_finished h4
    me_first a-1e2g1h1 me_five c2d4 me_for a-2c-3d-1f-1g1h-1i1j-1k1 me_forward h1 me_four c-2d-1g1h1 me_free i-1
    me_from b-2d2e-2f2g1h5i4j-4k2 me_full c-3 me_further a4e3 me_getting g3 me_go a-2b-2c-2d-4e-2i2j-2k-1
    me_going c-1i2 me_gone f3g-1h1 me_good k1 me_had c2e2 me_half c-3i-1 me_has c-4d4g4h-2 me_have d-3
    me_here g1i-5 me_herself f1 me_himself c-1d-1f2 me_his c-1 me_home a1 me_how b-1c-4d-4e-1f2 me_i c1d2f-3g1h-7
    me_if a-5b1c2e-1f-3h3 me_in a-2b-1c-3f2g-4h-1i3j-1k2 me_into c-1d-1e-2f5g-2h-1 me_is c2d1e1f2g2h-2j1 me_it g-1
    me_just a-2i1 me_keep b3i1j-2 me_know b-1c-5d-3e-12f-5g-8h-2 me_last a1h-2 me_laugh a1b-4c-8d-3 me_laughing c-1
    me_leave d-1h2j-1 me_like a-4c1d2e-4g-3h-3 me_means e4h-2 me_monday h1i2 me_more a8b-8c-7d-10e-5h2i-6j-1k-7
    me_most a2c-2d-2h3 me_much h-1 me_my b-1c-2d3 me_never e-1 me_next h2 me_no c-2e2f-3g-1h-2 me_not a1c1d-5f-3g4
    me_nothing b-2c2 me_now d3g1h5 me_of c-4d-3h-2k4 me_off b-2c1d1e-7f2g-3h7j-3 me_on a-3b1d3e-3f3g2h3i1j-4k3
    me_once d-1e-1f5k2 me_one b-2c1d2e1f2 me_only i-3 me_or d1h1 me_out a-2b-1d-2e-11f5g-7h6i1k1
    me_over a4b4d-5f-3i1 me_pass d-1 me_pause c3 me_permanent h1 me_plenty c-1 me_posted h-1 me_put c-3d2
    me_rather g2 me_read a1b1 me_right b4 me_round a-1b-3c1d-5e-1f3h-2i-1j1k-2 me_run a1e3 me_say a-1g1 me_says g4
    me_see e5g-3h-1 me_short b1 me_sign c1h1i3 me_since b-1c-5 me_sit a1 me_sitting g1 me_sleep e1i1
    me_smile c-5d-1h-2 me_so b2c-3d-1 me_some d-5e6g-3h-2 me_something a1b1i2 me_still g2 me_straight b1c-2g-1h1j2
    me_such c-3 me_talk c2 me_teach h-3 me_ten d1 me_than a7b-2c-3d-10g-6h-2 me_that a-4b-5c4d-2e-3f-5h-4
    me_the a5c-1d8e-3f2h-2j-1k-2 me_there a-1b1f2g-1 me_these b-3 me_they b1c5 me_think b3d-5e2g-3 me_thinks g2
    me_this a-1b-1c-5g-2h4 me_three d-1f2j1 me_through a-5b4c-5 me_till a-1f1g-6i1 me_time c-2d1e2
    me_to a-1d-3e-1f-7h-5i2j-8k1 me_too e5g2h-3 me_tuesday h2 me_twelve d2h1 me_twice c2d-5i1 me_two a-1b3g-1
    me_uneasy c4 me_until e1f2g-2i3j-4 me_up a-3b5e-2f-7 me_use i1 me_wait c4d3 me_waiting c-3d-2 me_want a3h-2
    me_wants g7 me_was c3h3 me_were c-3g1 me_what a-3b4c2d2e-5f-1 me_when a-3d3e1f-2g-4h-1 me_whether b1c1
    me_which a1d-4e-1 me_who a-3b-2c4d-9g1h1 me_whole d-1e4g1 me_why c1d1 me_will e2 me_with a1c2d2e-5h-2
    me_within b-1 me_without h-2 me_work f2h-4j6 me_would h1 me_you b2h5 me_your b1c-4d-4 me_yourself d-1 meal b-2
    meal_vouchers b2 meals a-2b10g-1k1 meals_. b5 meals_and b1 mean b-3c3d-2e3g-2h-2i1j3k-2 mean_as a4 mean_for b1
    mean_it b-1 mean_that d1 mean_to d-4e4 meaning a-1d-3e8g3h2 meaning_i h2 meaning_to c-4e7g1h1 meaningful a2h2
    means a-7c-8d1e4g-1h3i2k4 means_, f1h-2 means_. c1 means_a b-3c-5d-5h-2 means_i a-6c-3d-3e2h1i2k3 means_more a1
    means_no d1e1 means_that d-1i1 means_the e1h5 meant b-1d-4e2f-5i-7k-2 meant_, c2 meant_. a1c-3d-3
    meant_a a-5b-5c-10d-6e-6g-2h-1k-1 meant_for c2 meant_to b-3c3d-2e5g2h3i-1 meantime a-6b-4d-1e2f-5i-2j-3k-3
    meantime_. e2 meantime_i b-1h3i-3 meanwhile a-1d1e2 meanwhile_. c1d1e2 measure a2b-2 measure_up a3h1
    measured a3 mechanic d-2h-3 medal d-1 media b-1 medical a-2b7d-8f3g-1h-1i5j-3 medical_aid b4
    medical_and a-1i6j-2 medical_cover b3 medicine k1 meet a-7b5c-7d-2e-6f2g-2i-10j-9 meet_. b1g6k1 meet_a g-2
    meet_again e-3h-1 meet_at e-3 meet_in b3 meet_me b2 meet_on g-2h1i-1 meet_people c-2d-4 meet_the c-4f2h2
    meet_you d-3f3g-2h1 meet_your c1d3 meeting a-5b-6c-2e-7g6h1i3k3 meeting_, d2g3k1 meeting_. d1f-2g1i3k1
    meeting_and f2h-1 meeting_in h-2 meeting_is e2 meeting_of a1 meeting_on g1h3 meeting_room c-4
    meeting_with g-2h2i1 meeting_you d-5e-3g-10 meeting_your c-1 meetings c3d1i1k3 meetings_. k2 meets h3
    meetup e-4f-2g-3 meetup_, e-2g-1 melbourne b-1 member i2 member_of i2 members h-2 members_of c-1
    membership b5c2 memory a-2c-4 men c2d6j4 mend c2f1h1 menopause k1 mental c-5d-1e2k1 mental_health c-2k1
    mention a-1b3d-11e-2h-1 mention_my g1 mention_that g-1 mentioned b5d-14e-10h-5i-6j-2 mentioned_. b2
    mentioned_a b2 mentioned_in b2 mentioned_is b-2 mentioned_that c-4 mentioned_was b-1 mentions c2 mentor a5b-4
    mentoring a2c1 menu a2b-2c3k-1 merely a1c1e1g-3h-1 merit b2h1 mess a-3c3e-1f1h1k3 mess_, k2 mess_. c5
    mess_and c2g2 mess_me e-1f2h3 mess_of c-1e2 mess_you c-1h1 message a-6b-4c-16e5f-5g-8h-4i-13j-4k-10
    message_, d1h-3 message_. b1d-8f2g-1 message_about c-3e-5h-5 message_and d-3e1 message_as h2 message_from e2
    message_me d4e5 message_of e1 message_to e-3 message_was h1 message_when d1 message_with d-2
    message_you d-4e5h-1 messages c-4d2e8g-4h-5k1 messages_, c-3d3h-2 messages_. h-1 messages_about e4h-3
    messages_from e7 messages_in d2e1 messages_on e1 messages_to k1 messaging c1d5e7h-1 messaging_me d4e7h-2
    messed d3 messing c-1d-1e-4g1 messing_up g2 messing_you d-4e-2 messy c2 met a-1d4e-9f-2g-12h-6i2j-3k-3 met_, k1
    met_. a-3b1d-1h2 met_a a-5c-4 met_at c3 met_in b-1c-6d-7i1 met_my d-2 met_on a2c-2 met_the c-1 met_you d-1
    met_your c-3d-2 method h1 metro a1d-1h-3 mia e6 michaelmas i4 michaelmas_. i3 mick d2 mid a-1d-2e-3
    middle a-1d1g2i1k1 middle_. i1 middle_of a-1b-5c-1d2g2h-5 midnight a-1d5f-1h-3i6 midnight_, i1 midsummer i2
    midwife d1f1h-2i-1k2 might a-14b-3c-4d-4e4f4g12h-11i-2j-6k-3 might_be a-2c-7d-3e1f1h-7 might_change f2g-2
    might_come g-2 might_end g1 might_give g4 might_go g1 might_have b1c1e-2f-4g3h-5 might_hear b1e4 might_i g-2
    might_just e-1g7 might_need f1g1h-2 might_not b-2c-8e6f-4g7h-7 might_still e-2f4g-6h2 might_take e3
    might_try d1 might_want g3 might_we g-1 might_well c2f2 migraines k3 mile a3b3c1d-4 mile_. a4 mileage b9g-1h2
    miles a4b-1c-7g-1h-6i2j-3 miles_ahead a5c-3 miles_an b-1 miles_for i1 milker h1 milkman d1 mill c-3d-2h1i1
    mill_, a-2f1h2 mill_. h3 mill_lane a-2 million d-1 million_for b-5 mind a-4d-4e1f4g3j-5k-2 mind_'s e1g1h4
    mind_, d-4e1f-4g-3h2i1k-2 mind_. a-2b-1c-7d-2f2g-2h-8j-1 mind_a c1h1 mind_about c-4d-1e4h1i2 mind_and g2
    mind_before c2 mind_for b2c-1d-2e-1 mind_how d-1 mind_if f-1g3 mind_is a-3b-1c-4g2h3 mind_me b1d-1h-2
    mind_my b1c2g-1 mind_not e1h2 mind_the c4d1e-2g2h-1 mind_to b-2d3g6 mind_up b3c1e4g-1h-2 mind_when b-1
    mind_you b1f5g-1h-2 mind_your d2 mind_yourself d-8e-6 mind_yourselves d-4 minded d1g6h-4 minded_to g6h-6
    minds a-4b-2d-4e4g4h-5i1k-3 minds_, e2g4 minds_. a-1e2 minds_about a-1c-2e-5g9 mine a-2b1c-6d-8e-1g-3h2i4j-1k3
    mine_'s a2c2i2 mine_, a-1b-3c-5d-6e-1g-4h1 mine_. a-2b1d2h2i2j-2 mine_has b1j1 mine_is a-1e1i2k1 mine_was a1
    mine_would i-1 minimum c-3g-1h2 minimum_wage b1d2h-2 ministry a4b-2c-1d1g-3i1j3k-2 ministry_'s a1d2
    ministry_. i1 ministry_has a2 ministry_of j1 minus b-4 minute a-3b-4c-2e4g1h-10k-5 minute_, c-1d-1e1
    minute_. a-1c-2d-3e1f-1g1h-3 minute_? d-8 minute_and b2c1d2 minute_i g2 minutes a3b-13c4d2e-3f-9g-16h-2i-3k-2
    minutes_'s d2 minutes_, b-2d-4 minutes_. c1h-2 minutes_ago c-2 minutes_an b-3c-1d-1 minutes_and c3d-1
    minutes_from a4b-3j3 minutes_in c1 minutes_late g-2 minutes_of c2d3 minutes_to d-2 miracle f2g3h-3 mirror d1
    miscarriage j-1k4 miserable b1c4d3 misery k2 misgivings c1g1 mislaid c2 misleading c5 misleading_. c3
    misread b3c-2 misread_the b2 miss a-1c-10d-10e-10f-1g10i-1j-4k-2 miss_, d-1g1h1 miss_. b-2c-1e-3f-1g7
    miss_it g-2 miss_you g1h-3 miss_your g2 missed a-6b-2c1d-4e-9g-2h-3 missed_a b-1c2 missed_in c3 missed_you e-4
    missed_your c-4h-1 missing a5d-2e-3h-1j2k-5 missing_. a2k-3 missing_in a3 mission a7d-4h2 mission_speaks c-1
    missus b1f1k3 mistake a-7b-1c-4d-1e-5g-5h-8 mistake_. b1c-6 mistake_in c-2 mistaken c-1g3 mistakes c4d-5
    mix a1c-3d-7e-4h-1 mix_now g3 mix_up a-4b-3c-5d-2g-3h-5 mixed c1d-2 mixed_practice h2 mixed_up a-1d-2h-4
    mob a5b2c-1d-3h2 mob_, g1h2 mob_. a1 mobile b-3c-9d-6e-1h-5 mobile_library a1 mobility j4 mock c1h-2
    model b-2d-1h-1j-1 model_of c-2d-3 models a3 modern a2b-1d-4 modest b3h-1 modules b-2
    moment a-8b-2c-7d-5e5f5g-1h-10k3 moment_, b-1f6g-5 moment_. a-2c-4e2h-2j-1k5 moment_? e4 moment_and c-1e-1f1
    moment_i e3f-3g3h-3 moment_is g1 monday b-4c-7d-7e-1f1h3i7j1k-3 monday_'s a1g2h2 monday_, a1b-2e1g1h3i4j1k1
    monday_. a-4b2c-9e-11f5g3j1k-2 monday_; b1f1h-2 monday_@number b-4f-1g-3 monday_after g-2h-1i2
    monday_and c1h2j1 monday_as e-1h2 monday_at b-4e1f-3g-1h2 monday_for g1 monday_i h-2i1 monday_is d2g1h2
    monday_morning c1d2g2h-1 monday_or e1 monday_the f-1 monday_to f-1g-2 monday_week i4 monday_with f1
    mondays c-1g1h-1i2 money a-9b12c-6e-13f-1g-2h1k3 money_'s b2d-1g1k1 money_, a-5b1g-5h1 money_. a2b3g-1
    money_and b5h-4 money_did b1 money_for i1 money_i b4h-2 money_is a-3b7 money_on b-4g5h1 money_to k2
    money_was b2c-1 moneywise b5 monitor h4i-1 monitor_for h4i-1 monitoring e1 monkey a-2b2c2d8h-1
    month a-2b5d-4e2f2g-2i4k2 month_'s b-3f1k-1 month_, a2b-1c4e1h-3j1 month_. a-10b4c-1e2f2g-1i-2j3k1
    month_? b1d-1e-3 month_and h1i-5 month_at b1i1 month_contract a2 month_end c-2h-4i-1 month_i h7i3 month_in i-1
    month_is c-1 month_non i2 month_of c3 month_on b3g1 month_to i1 month_trial b-2i-1 month_with f1 monthly b3c1g1
    months a-3b-3d1f-5g-2h-2i5j4k1 months_'s b-3c-3g1i1k-4 months_, a-4b-2d2e1h-2i3j2 months_. b3c3d4e1i4
    months_ahead b-1 months_and c-4i-1k-1 months_behind i-2j-2k4 months_in b1 months_of a1b-2c-4i-4j2k-3
    months_on i3 months_since h-3 months_to g1h-1j1 months_with b-1h1 montreal h1 mood a-3b-2c-1e3 moon d1g1
    moon_when g1 mop b-3d1 more a18b2c-6d1e1f-9h3i-4j-5k-1 more_, a-1b6c-7d-2g3h5 more_. a3c-1g-3i-2j-3k1 more_; h2
    more_a a-2b4c2g-2h1 more_about a-6b-2d3e5g-2j1 more_advanced a-3c-1 more_ambitious a4h2 more_an b1h1
    more_and a-3b4c-4g4i-1k-2 more_as b2 more_at a6h2 more_attractive a3h-3 more_before d-1 more_boxes a3
    more_calls d2e5h-2 more_care c1d3 more_clear e1 more_clearly a-1 more_closely a7b-2c1h1 more_confidence a-2
    more_creative a5 more_days b2 more_each a-4b-2i-1 more_emails h2 more_exciting a6h2 more_experience a-2c2
    more_fitting a3 more_for a-1g-4h1 more_from d-3e3h-3 more_fully a5b-2 more_fun h2 more_generous b1
    more_going a3 more_good a4g-1 more_i a-5g3 more_impressive a-2 more_in a5b2g1h-3 more_interested c3
    more_interesting a5b1c-4d-3h2 more_interview h1 more_like a-3b-3c1d-1 more_likely a-3g4h-2
    more_me a9b-3e-3g-4h1 more_meaningful a3h3 more_messages e3 more_modern a2 more_money b5 more_my a11b-7c-4g1h1
    more_natural a1 more_near a1g1 more_notice c1e-2 more_of a4b-8c-1d-1e-4f1g-2k-2 more_offer g2
    more_on a-2b6g-1h-1 more_options a-1 more_or a-4d-2e-5f2g11h-7 more_out g5 more_patience a-2c1d1
    more_patient a-4 more_per a-2b4h4 more_prestigious a3 more_questions a-1c4 more_responsibility c1
    more_room a3b-2c-4h1 more_scope c-2 more_senior a4h1 more_sense a1b2c-3d2g-4h2 more_serious a3c1h1 more_so a3
    more_strongly a3 more_substance c-3 more_suitable a5b-2 more_suited a2b1 more_than a-3b6c4d-9f-5g4j1k6
    more_that g3 more_there a2 more_thoughtful a-1b-1 more_time a-1b-2e3k1 more_to b-5e1g1h1i-2k-1 more_up a5
    more_useful a1 more_varied a2 more_weight a2 more_what a-5e-2g-1h-3 more_with a3h-4
    morning a-3b-5c-2d1e-1f-5g1h-1i-3k1 morning_'s g4 morning_, a1b-2i1k1 morning_. a-2b1c-1d2e-9g1h1j-2
    morning_and b-2c-2g-4h-3i-1k-3 morning_as g5 morning_at g-1k1 morning_before d2 morning_for c1h2
    morning_i e-1g1i-1 morning_is g6 morning_of d1g-3j2 morning_or g-4 morning_so g-2 morning_that e2g-1
    morning_to c1h2 morning_with c2 morning_you b1g4j2 mornings a-1b-9c1d-6i-4j-3k1 mornings_, c1
    mornings_. b-3c-2g-1k-4 mornings_only h2 mortgage a-6b2c-4d-1g-2h-6i-5j4k2 mortgage_. b3k1 mosque g3
    most a7b-2c-3d-2e-3f-6g4i-8j-7 most_, a8c-1 most_. a1b-3d-3g-4h5i-1 most_beautiful a-2 most_days g-1i-1k2
    most_evenings g1 most_exciting a4 most_fun a-2 most_likely a-1e-3g9h-5 most_of b1c5d-5e1k1 most_probably g4
    most_sense g-2h4 most_useful a-2c-2 most_you b1 mostly a1b2d-6h-1j-3 mother b1c-4d1e3f-1g1k2
    mother_'s a-2g-1h-3j3k-1 mother_, a3c1g-1i1 mother_. a-3d1h1 mother_has j1k5 mother_in e1 mother_is k2
    mother_needs j-4 mother_was g1 mothers d-1 mountain e2h-1 mountains a1 move a-2b-5c-3d-4e-5f1g-3h-1i-10j6k-5
    move_, j-1 move_. b2c-5d-4e-1g-2i-2j6 move_and b-1 move_at h1 move_faster c2f1i1 move_for a2b3 move_in b-1c2
    move_is c-4g1 move_it b-6d-6e-4g-7i-8j-2 move_of g1 move_on b1h2 move_our g-1h-2 move_the b-3h-3 move_this h3j1
    move_to c2d-1g-2j-1 moved a-6d-2e-1g2h-2i-5k-4 moved_, b2g1k-2 moved_. b1c4 moved_by c-1 moved_in k1
    moved_it c4 moved_me b3c-1g-1k-2 moved_my c2g-2 moved_on d-1e3g-2 moved_onto g2 moved_out h-2j-2k-1
    moved_the a-1b-1c-1h-1k1 moved_to g6h1j3k-3 moved_up f1h2 movement b3c-1e-1f2i-1 movement_on b3f2 mover j1
    movers b-4c-4g1i-3j9k-1 movers_and b-2g2j2 moves a1c-2e2g-3 moves_me e2 moves_to f2 moving a-8b-3d-1e-5g-1h-1j9
    moving_. b3 moving_abroad h1 moving_forward h4i3 moving_in j1 moving_it d4 moving_on e-3 moving_the c3
    moving_to c-1d-2j2 mr a-4b-8c-4d-3e-3g-3h-1i-6k-6 mr_. b-2c-3e-2g-4h-2i-2 mri k2 mrs b-4c-7d-1e-6g-2 mrs_. h-2
    ms a-1b-2c-9d-11e-7g-4k2 ms_. c-2d-5e-1h-2 much a3b1c2d-2e-3f-10g-3h-3i-4j-2 much_! b2 much_, b1
    much_. a1c1d3g1 much_about c3g-2h1 much_as a2c1d-7e1i2 much_better a4h3 much_closer h1
    much_for a-7b-2c-2d-3e-4f-3g-2h-4i-3 much_i e1 much_in g1 much_like a-1b-1g-3 much_more a5b-5d-1 much_nearer a3
    much_obliged c-2d-4e-4g-1h-8 much_of c3e1g-2h-4 much_thought h2 much_time c-2d1 much_to b-1c-4d3e-2h-3
    much_trouble c-1d1 much_use c2d2 much_want g-2 muck h-2 muddle a-1c4 muddled c1h1 mug b-2c-1d9e-3h3 mug_. d5h1
    mug_to d3h1 mull c-1d-1e8f-2g-2h-1 mull_it e5 mulling e4 mum b3c-2d-2e1f-2g1j-1k5 mum_'s c-2g1h2k1 mum_, c1
    mum_. k1 mum_has e2 munich b1h-2j3 munich_. b2 museum a2b-5c-1d-2e-5f-1g-1h2i1j-8 museum_'s h1 museum_, a-2
    museum_. c2h2 museum_and a1 museum_as a-3 museum_does a-3 museum_has a1h1 museum_is a2 museum_job a1g2k1
    music c5 must b-2c-3d3e-6f-5g-1h4i1k2 must_admit a1c1h-3 must_ask f-1h2 must_be a-4b-5c-3d1e-9f-1g-3h-5i-6
    must_cancel f-2h5i2 must_decline a1b1c-3d-3f2g-2h3 must_first e4g1 must_have a-1c-1d-2e-3h-8j-4 must_i d5e-1h-1
    must_leave e2 must_let g1 must_not h-1i5 must_say c4d1e-4g-2 must_stay b-1 must_step a1b1h4
    must_take a1c-1d1e-1k1 must_think c-2d5 must_turn h1 must_withdraw a-3b2c-7d-9e-3f-1g-5h7i-4k-1 mute c2e4
    muted d-1e6h-3 muted_this e2h-1 muting e3 my c-7d-6e-1f1h3i2j3k8 my_@number g-1 my_accent a-1c8d2k1
    my_acceptance f1 my_account d-1e-5h6 my_accountant b5i-1j4 my_address d2e1j-1 my_age a5b5c1k-2 my_agency b1
    my_agenda e1 my_agreement i1 my_annual b2 my_answer c-4d-5e2f2g-2h6i2j-3k-7 my_anxiety k6 my_apologies d-2e2h-3
    my_application a-1b1c1e-10f4g-4h7j-2k-3 my_applications a3h2 my_appointment g-1i4j-1 my_apprentice g2
    my_apron h5 my_arm f2 my_asking b2g2 my_assistant c-1e1h-1 my_attendance e2g3 my_aunt c-2 my_availability g2
    my_back a1e-6g3h-1k10 my_background a4i3 my_bad c-4e1g-3 my_badge h1 my_bag d-1 my_bank b4h-1 my_being b2
    my_best a-4c3g-3h-7 my_bicycle g2 my_bills b-2j-3k-2 my_blood k2 my_board a1 my_book a4c1 my_books a2h1j2
    my_boots a-2b1d5f2g-2h-5i1k-2 my_boss a-6b6c-7d-2e-1h-8k4 my_boxes a4 my_boyfriend e1h-2j1 my_brain e2
    my_brother b-4c-1d-2g-2h-1i-1j-1k5 my_bus g1h-4 my_calendar b-1d-1e-2g4i-2 my_call d-1e4 my_calling c-1
    my_calls c3e-2 my_candidacy a-6d-5e-1f5g-9h5 my_candidature d-6e-6f1g-2h4 my_car h-3j1 my_card k2 my_cards h3
    my_career c-1g-1 my_case d-2 my_caseload b-4h-3k-1 my_cat a-1c-2d4g-2 my_certificate j4 my_certificates c1h-1
    my_chair d-3g6h2 my_childcare h2i-1 my_childhood a1d1 my_children a-4d-3e-1g-3h3k-5 my_choice a1b-1d1f-3h4
    my_choir a2g1h-2 my_circumstances c-3g-1k-2 my_class c1d1g-1 my_clients i2k-2 my_clinic g1 my_coffee k-2
    my_colleague b-5c1g-4k-4 my_college c1d2 my_coming g6 my_company b2 my_compliments d1 my_confidence b-3d1g1
    my_confirmation i1 my_consultant k1 my_contract h1i1 my_council e1j2 my_country c-1d6e1 my_course g-1
    my_court e1 my_cousin b1c3d-7e-2k-2 my_cup a3 my_current a-10b3c-3f-5g-2j-2k-3 my_cv a-2b-2c4d1g-3h2k-3
    my_dad b-3c-3e1h-2k1 my_data f-2h1 my_date g1 my_daughter c-2e2g1h-3i-1j1 my_day b1d1e1g-2j-2
    my_days b1e3g1h5k-2 my_dbs c2 my_dear c1d1h-1 my_decision a-5b-1c-2d2e2f1g-8h6i3k-6 my_degree i-1k-1
    my_depression c2k1 my_deputy h-3 my_desk a-4c-2e2g-2h-6i1j-1 my_details e-3h2 my_diary f1g4h-5i-2
    my_diploma a1b-2d-1 my_divorce c2k5 my_doctor i-2k5 my_documents c5d1e-4 my_dog a-3d2e-2g-4h-2k-1 my_doing c-2
    my_dossier c1f2h1 my_doubts c3g3 my_dream a5h-2 my_driving b-1c-2g2k1 my_e c1e-1k1 my_earnings b2
    my_email d1e2h-3 my_emails c4d-1e-2 my_employer b-1c1i3 my_end b-1c-3d-4e6g1h-7i-3k-4
    my_english a-2c-5d-1e-3h-6 my_enthusiasm c1d-1e-3f-1g10h-3 my_evening c2g-3 my_evenings e1g-1h-2
    my_ex c-3d2g-1h-2j-1k7 my_exams b-2c-2e1h-3i1j-4 my_excuses h1 my_expectation b3 my_expectations d1
    my_experience a1b1c3g-1h-1 my_eye a3c1e-2h-1 my_eyes a3b-1c1d2e3g-1k2 my_eyesight g-2h-1k3 my_face c2d1
    my_faith d1 my_family a-2c-3d-10e1g-8h-5i-6j-1k-5 my_fare b-2 my_father b-4j-5k4 my_fault d1
    my_favourite a3b-4c-2 my_feeling c1g3 my_feet a2b-3c2e1h1i-1k2 my_field a4 my_file a1b1d2e-6f4h8i-2
    my_final f-3g-2h4 my_fingers f1h-3 my_firm b4j-2 my_first a5b-11c-1d3e-11f2g-7h-3i4j-1k-10 my_flat a-2d-1
    my_flatmate b-1d-3e1h-2 my_flight b-1g3h-4 my_folder f2 my_foreman g-1k1 my_form c3d-3e-2f3h3 my_formal h5
    my_former a-1b-3c-7d-2f-2h-4 my_four d1i4 my_french c2d1 my_fridge j2 my_friend c1h-4k-4 my_friends a2d2
    my_full k-2 my_furniture j3 my_future g3 my_gaffer b2h-1k4 my_gap d4 my_girlfriend j1k1 my_glasses c-2h-3
    my_good h-1j2k-1 my_gp h-1k2 my_grade b2 my_gran a-1c-3h-1 my_grandchildren b1d1 my_grandfather a-1b1d1
    my_grandmother c-2e2k1 my_grandson b-1d2e-2g-2h-2 my_green j4 my_gut a3d-3e-5f-3g8h-3 my_h j4 my_half d2h2
    my_hand a-5e-4f2g-5h-1 my_hands a-1b3c-6g-5k6 my_handwriting c-1d-2 my_hat a-3b-1h7
    my_head a-1b4c-7d-1e7f-8g4h-3i-5j-5 my_hearing c-1d-1g-2i-2k2 my_heart a6b-5c-1d-11e-10f1g5h-8i-3j-4k-1
    my_hip e-1k1 my_holiday g3i-3 my_home e2h1 my_hour h1 my_hours b4h-3k-1 my_house b2d2e3j-5 my_humble c1
    my_husband b1d-3e-1g1i-5j2k4 my_impression c5 my_inbox e7g-2 my_income b1 my_induction i3 my_intelligence c1d3
    my_interest b-5d-2g2h2 my_interview a3b-3c5d-1e-10f5g-7h5i1j-1k-1 my_interviewer c5 my_job a-3b3f-4h1i-2j-1
    my_joining b-2f3i3 my_kids b5g-2i-2k-1 my_kind a5 my_knee a-1b-3c-2g-2i-2k7 my_knees a-1c-2d-4f-2g1h-4k3
    my_lab g1 my_landlord b1e-2h-6j3k3 my_laptop c-3e1 my_last a-4b-5c-4d2e-1f-3g-6h-2i1j-6 my_late c-5d-3j1k-1
    my_lease e1 my_leave b-3e-2g3h1j5 my_leaving i1 my_letter d3h-3 my_level b1 my_licence b1c3d1i-1j-4k1
    my_life b2c1d4e1g-3h-2k1 my_liking a2c5 my_line a1b2c-6e1h-2j-1k3 my_list a7b-4d-1e4g-1i-2k-2 my_little c-5k4
    my_long a1b4 my_lot a1h5 my_love c2d-1 my_lunch g-2 my_mail c1e-2 my_mam a2g1 my_manager a-1b6c-8d-7f-1g5h-5k3
    my_marriage c2h3k2 my_mate b-4d-6g-2h-3 my_mates b3d1 my_medical h1i1 my_mentor a3b-3 my_message d-2e1
    my_messages e-4 my_mind a-1b-1c4d-11e3f1g-2h2k-1 my_mistake c-3 my_mobile h-2 my_mom d1 my_monday b2
    my_money b1 my_month c2d2 my_mornings k-1 my_mother a-2c-2e2f-3g2h1k2 my_mum e1g-4h1
    my_name a-3b-2c4d4e-3f3g-3h5k-7 my_nan e-2h-5k2 my_neighbor c1 my_neighbour a-3b-5c-4d-2e-1h-6
    my_nephew c-1d-3h-1 my_nerves a-4b-1c-1g1h-1k7 my_network e-1 my_new a3b5c-3d1e-1f1g-8h4i4j5k-10 my_next a1e2
    my_niece c1d-3g1h-2 my_night b1 my_no b-3f8h4 my_nose b1 my_not c-1f1g4 my_note g-2 my_notes d-2
    my_notice b6e-1h1i8j-1 my_number a2d5e6f1g-6k-3 my_offer h1 my_office c1d4
    my_old a-2b-2c-17d-7e-3f-4g-2h2i3j-3k-8 my_only g4 my_opinion c6 my_options a3b1e5 my_original h1
    my_other b-2f5h-7 my_own a-2b1c-6d-1f-1h-1i1j-3k-3 my_page h1 my_paper i-1 my_papers b1c1e-2f1h6i-7j1k-3
    my_paperwork c4 my_parents a1b4c-7d-2e2g-8h-3j2 my_parking a1b1d1 my_part c-1h1 my_participation g3h2
    my_partner a-3b2c-5d-3e-2f-3g-4h-4i-4j3k3 my_passport c4j1 my_path g2 my_pay b4 my_peace e1 my_people h2
    my_permit j1 my_petrol b1d1 my_phone a-7b-1c-14d-1e2f-5g-2h-6j-2 my_photo h-3 my_place a-9b-2c-7d-1e-5f6g1h3k-1
    my_plan a5g1h1 my_plans a2c-1k-1 my_plate e3 my_pocket b1 my_portfolio a-5b-4d-3g-2h-1 my_position e3h-5
    my_preference a5c-1 my_present a-3b5c-3d-7e-2f-7g-1h3i3j-7k-1 my_previous a-1c-3 my_private c3j-1k2
    my_probation h-2i1 my_profile d3h2 my_promise h1 my_pulse a2 my_qualifications j1 my_question a2c2
    my_questions c4e-5 my_rate b2 my_reasons h-2 my_referees e-1 my_reference d-1f2h-1
    my_references a-2b-1c4d-5e-6f4 my_refusal f1h-1 my_regards h-2 my_registration c1 my_regrets f2 my_religion c5
    my_rent b1h1 my_reply c-3d-1e4g-1i1 my_request b2e1h-1 my_research c2d1 my_residence i-2j5
    my_resignation a-1i5j-2k-4 my_respect d-1 my_response e5 my_resume c3h-1 my_right j1 my_road h1 my_room h-2j2
    my_rota g3i1k-1 my_salary b-1 my_saturday d5 my_saturdays h-2 my_savings b-1k3 my_school a1 my_search a1h8
    my_seat f5g-3j-1 my_second a6c-3h-5i-2k1 my_sense g4 my_services i2 my_shift b-6d-1g-2h-6k-6 my_shifts g4k-2
    my_shoes c2 my_shoulder k2 my_side a-10b-4c-1e5f-4g2h2i-5j-7k-5 my_signature i4 my_signed h-2
    my_silence c-3d-3e6 my_sincere h-4 my_sister a-3c-1d-7f-1g-8h-7j-2k-1 my_skills a5d-2 my_sleep b-2
    my_slot a-9b2e-3f6h4i-3 my_slow e-3 my_solicitor e1h-3i1j-3 my_son c-3d-7h-1i-1k4 my_speed a3h2 my_spirit g2h-2
    my_sponsor k2 my_spot a-5b-2f4g-3h2 my_spouse j1 my_spring e1h2 my_stage a4b1 my_start h-1i4 my_street a2b-2
    my_strengths a1h-2 my_student b7g2 my_students a-1 my_studies a-3b-5c-6d-4g-4h2i-2k-2 my_style a3d1h1
    my_successor i1 my_sunday b3 my_supervisor a-1d-3h-5k5 my_table e1 my_take b5c2 my_tax b-3j7 my_teacher h-2
    my_team c-2g1h-4j-1k5 my_telephone e1 my_ten h2 my_test c-3f1 my_thanks b-2d-10f-3 my_thesis a1b-4c-1d-3g1
    my_thing a1 my_third d-1h1 my_thoughts e5g1 my_three e1i6 my_throat h3 my_thumb i2 my_thyroid k1
    my_ticket b-4d-1h2 my_time b-1d3e-7h-1j-1k-3 my_timetable g2 my_trade b1c2j-1 my_train c-3d-2g-2h-6
    my_training a3b2c-4h5 my_travel b-3c2 my_trial i1 my_truck h2 my_tuesday d1 my_turn g1h1 my_tutor a-1d-1
    my_twin k3 my_two c-1f1j3 my_uncle c-1g-2h1 my_uniform b1 my_union b4i3 my_unit i-1k-2 my_university a-3g-2
    my_van d1g1 my_verdict e4 my_view a-2c7 my_visa d1f3h-1i-2j5 my_visit c1g2 my_visitor b-1g-1h1 my_voice d-2g-1
    my_wage g1 my_wages b1 my_ward e-1 my_way a1b-1e-4g1h-2 my_wedding k1 my_wednesday f1
    my_week a-1b-1c-5d-4f-1g1h-5k-4 my_weekend b2d3 my_whole a-3b1c2d-2e1g-4h-3j-1k-3 my_wife a1b1c-1e2f-2g1h-1j4
    my_wish a5d-2g3 my_withdrawal a-1b-3e-5f5h5i-5 my_word b-2c-1d-4e-3g-5h4k-2 my_work a-7b-4d-4e1h-4i-2j1k-7
    my_working a1b-3j1 my_worst c1d6g-2 my_wrist g-1k2 my_writing c2 my_year c1d2h-1 my_years a-3b6c2 my_yes h7i2
    my_youngest k3 myself a1b-1c-7d-4e-1f-5g7h5i-2k2 myself_, a-4b-1e-2f-5j2k-2 myself_. a-2b-6c-1d-3e2g-3h-1k1
    myself_a b2 myself_and h-1 myself_at g1 myself_fixed g-2 myself_forward e-2g-6h6 myself_from c2f1h1
    myself_getting g5 myself_going g2 myself_growing a5 myself_in a2b1c-2g4k1 myself_off e1 myself_on g1h2
    myself_out a-2b1d1e-1h5 myself_there a4h-1 myself_to d5e1g-3h3 myself_with a1 n b3c-1e3g-2h1 nails a1
    nairobi d-1g1 nairobi_. g1 name a2b-4c4d-4e-3g-5h2i-2j-6k-3 name_, c1f2 name_. a3b-3c1e-4f-4g1h1i-2j1k2
    name_? d2 name_@close c-1d-1e-1h1 name_@other c-6d-13e-5h1i-1 name_a a-2d-2e2h-1 name_and c3d3h-1 name_at f2
    name_be h1 name_for c2d-1f1h-2 name_from a-2c-6d-6e1f-5h9 name_in a1d-4e1g1 name_is c-5d-4e1h-2
    name_of a-2c-2d-1h-6i2 name_off a-1b1d1e-8f-1g-1h4 name_on a2c3h-3 name_out h3k-2 name_right d1 name_should h2
    name_to a-1b-1c4d-5f-1i3 name_was a2c4 name_with h-1 name_wrong c2d1 named b1d-3e1g2h-1k3 named_. e2k1
    names a1b-1c1d-1h1k2 names_, a1c1h2k1 names_. h1 names_of a1 nan e-3f-1h-1k4 nan_'s g2k2 nanny c2 napkin b2
    nappies b1d3 nasa c-3d2 nasty c3d1k2 national a3e-1 natural a4b-1d-1 natural_home a3 nda d-1h-2i3
    near a4b1c-10e-2g-2h2i-1j4k-3 near_. d1 near_it a5b3 near_me h3 near_my a2j1k-2 near_our g1
    near_the a-9b-3c-1e-1g-3i-5j3 near_to h2 near_you j1 near_your i2j1 nearer a10b1c-9e2f-2h2i-4j-5
    nearer_home a-1h1 nearer_my b3 nearer_the e3 nearer_to a10b-1c-5g-1i-3j-4 nearest a3h1 nearest_to a2h1
    nearly a2c-1d-11g3h-7i-7j2 nearly_double a-2b4 nearly_every a5b-1h-1 neatly c-2 neck a3d4k2
    need a-4b-2c-7d-1e-1f-7g-4j4k2 need_, e-2f1 need_. b3c-1e1g1k1 need_a a-7b-1d-1f-1g-6h-6j1 need_an b-1j4
    need_anything e-6 need_at b4 need_for b-2 need_from e-2 need_it a1d5e-3f1g-2i2 need_me b-5d-2j-3
    need_more d-4h1 need_my b-4k-2 need_not a1c-6e-3f2g-2h5 need_some c2e2 need_someone d-2j1
    need_the a1b3d-2e-5f-1h2i-1 need_to a-3b-2c-1e4f-7h3i-3j-3 needed a-4b-4c-4e-4f-6g1i2k2 needed_, d-3
    needed_. b-2h1 needed_a j1 needed_any h3 needed_at k2 needed_to d2 needing a1c-2e-8f-1h5i2
    needing_the a2e-1g-1i2 needs a-10b-2d2f-8g-3h-1i-3 needs_. k2 needs_a a-4c2d-3f-1j-2 needs_me b-3h4i-4k-2
    needs_to c1e4j2 negative b2e-4f5g2 negotiated b3h-1 negotiation d2 neighbor c1 neighbour a-7b-6c-3d-8e-3h-1j-3
    neighbour_'s g1 neighbour_, i1 neighbours g-2 neither a-2c-2e5f-5g-4 nephew d5h-2 nephew_, c2d2 nerve c-1d5
    nerves a-7b-4c-9d-2e-3h-3k7 nerves_are g3k3 nervous a-4b-2c-14d-11e-4g-4h1k3 nervous_. c-4 nervous_and d-1
    nervous_man d-3 net b5c-5h-4k-1 net_, b4 net_was c-1 netball g3 network c-5h-1 never b-2c3d-2e1g-5h-6i-10k-2
    never_, e2 never_a b-2c-2h2 never_about b-3 never_answered c3e2 never_asked d1 never_been a1b-3c-4g-1h-1
    never_came b-3c5 never_did b1c2 never_felt c-3 never_get a2 never_going a4b5 never_got c1e2h1 never_had a-4k-1
    never_have j1k1 never_in c1d1 never_know b1e-1f1k2 never_knows a-1f3g1 never_met d3 never_once b-2c-1d-2e-2k-3
    never_quite a3 never_said c-3d-2k-2 never_saw a-1b2 never_say c-2 never_seen a-2c-5d-1 never_spoken c-1
    never_stop c-3d-6 never_the a1g2 never_to e-3 never_were c-3 nevertheless f5h-1 nevertheless_i f1h-1
    new a-3b-2c-2d-10e-6g-6h1i2j6k-4 new_, a3c4 new_boss b2 new_building c3e1 new_company b-1h1j1 new_date e-2h3
    new_employer a5b-3c1d2e1h-3j1 new_firm h4i1j2 new_flat j1 new_hire d2h-3 new_house e1j1 new_ideas c-5
    new_job a-1b1c-5e-3f2h3i2j3 new_lot b2i1 new_number h-2j-1 new_office j3 new_one h-4i1j-1 new_people f1k2
    new_place a1b5c-4e-1h2i1k-2 new_post c-2h1 new_puppy e2 new_rota i1 new_school i-1 new_starters a-1 new_team h9
    new_term e1 new_to c-2 new_town j3 new_work i-1j2 new_workshop i1 new_year b-2e3h2i-1k1 new_zealand g1j1
    newborn k2 newer a10b-5c2d-4 newer_machines a3 news a-7b-1c-3d-14e5f-4g-2h-3i-6j-5k-2 news_, b1e1
    news_. c-7d-2h-5k-4 news_for c2 news_from e2 news_is h2 news_since c-1 news_to e3 newsletter c-4d-2e-3h-4
    newspaper a3 newsroom a1c1d-1g-1i1 newsroom_. a1 next a3b-2c-7d5e-4h3i3j-1k-4 next_, h2 next_. a-2d-2e2h-1
    next_candidate d3 next_door a1b-2 next_friday e1 next_hire d1 next_in d-1e-3h4 next_man h2 next_monday g-2i4
    next_month f1h-5i5 next_on h2 next_one d1f2 next_person a-3c-2d-2f-3g-1h7 next_poor d4 next_round f2g1h1
    next_stage c1e-1g5 next_step g2h-4 next_summer i2 next_time a-1b2c-13d6e-5f-2g-5i-3 next_to a12b1c2d-1f-2h-3i-5
    next_tuesday d1h-2i1 next_wednesday g-2h-1i1 next_week a-5b2c-2d-9f4g1h2i-2j2 next_year a-1b-1c-2d-6e-1f-2i-3
    nice b3d-2e-4g-7h-2i-2j2 nice_. c5d-2 nice_about c-3 nice_for c1 nice_of d1 nice_surprise d-1 nice_to a-1c-2h2
    nicely c-4e2f1h-5 nicely_. a-1 nicer a7b-1c-4d-1e-4g-2h1k-2 nicer_, h-1 nicer_. a-1 nicer_place c1h1
    nicer_set a3 nicer_than c-1 nicer_to a-1 nicest b1c-5d-3h-1 nicest_i a-2 niece d-4g1h-2
    night a4b4c-1d-4e2f-2g-2j-3k2 night_, a1c1d1 night_. b-10e3h-1i-2 night_allowance b2 night_and k-1
    night_before k1 night_classes b1 night_desk a3h2 night_differential b3e1 night_duty b2 night_i g2 night_is b1c1
    night_manager g1 night_of i1 night_porter h4 night_premium b2 night_rate b1 night_shift c-4h-3
    night_shifts b-3c-2e1g-2k4 night_staff g1 night_team a3c1 night_to i1 night_work a2g1 nightmare c-2d-4
    nightmare_, c-2 nights b1c1d-1f-1g-4h1i1j-2 nights_, c5d-2e1 nights_. c3d1e1g1k1 nights_and e-1h3k-1
    nights_at b3 nights_for a2 nights_i h2k3 nights_in b-1h4j1 nights_on b1h1 nine a2b-8e-1f-3g1h1i1j-1k-1
    nine_, a2c1d-4g-4h1 nine_. a1b-1c-3f-1g2h1 nine_and a3b-2g1 nine_days c-3 nine_is a-2g5 nine_months i4
    nine_o'clock c-1g2 nine_on g2i2 nine_thirty b-2g1 nine_thousand k1 nine_times f-1g2 nine_weeks d3k2
    nine_years a-4b-3d1i-1j-2k-3 nineteen b1d3g-1h-2i-1k-1 nineteen_. k-2 nineteen_years c-2d3 nineteenth h1
    nineteenth_. g1 nineties d2 ninety a-4c-2f2g-3h-3i4 ninety_days b-3h-3i6 ninety_minutes d1 ninth b-2c-1g4
    ninth_. g3 no a-3c2e2f7g3h6i-2 no_, a-11b-4c-18d2e-6f9g2h2k-3 no_. a3b2c-5d1e1f-4g7h6i2j-4 no_; j1
    no_? b-1d-1g4 no_@quote d-2g2 no_and e-4h3 no_answer c-3d-2e4f-3h-5 no_as f3 no_at b4e3f8g-4h-4 no_bearing h-1
    no_better d-1 no_bonus b2 no_bother c-3d-5g-1 no_bus g3 no_business d3 no_by g1h5i2 no_call f-1 no_cap b3
    no_car c1h1 no_complaints b2c-4d-1e-3h-1 no_contest a7 no_date e5 no_decision e3g-1h-3
    no_disrespect a6c-4d-4f-3 no_doubt b1c-5d3e-2g-11h-2 no_end c-5 no_fault c-4 no_fit g3k2 no_for c-2e-3f5g-1h2
    no_from a-1b-1c-3d-5e-14f3g1h11k-1 no_further a-2c-2d-4e3f-3g-1h7 no_go g4 no_good c1d-2e1g10h-3
    no_hard a2c-4d-5e-2f-2g-3h2 no_idea a-4b-2c-1e2f-4g-2h-2 no_if d4e2h2 no_in f2 no_interest d3h-2
    no_internet c-1 no_interview a-2b3e-6g-3h9 no_is b-2c-2d3f4g1h2 no_just e1 no_lack c-2d-1
    no_longer a-3b1c-5d-4e-5f-7h4i-8j-5k2 no_means d3 no_message e5 no_more a-10c-4e6f-1h4
    no_need b-6d-1e-1f-10g-12h-1i-4j-4k-3 no_news e5h-1 no_on c-2d4f3h4 no_one a-2c7d-1e1f-5h-8k1
    no_other a5b-6c-9f-6h-7i1 no_part b-1h1 no_phone e-1 no_place c4e-1h-2 no_point c1d3e5g-7h-1 no_promise e3
    no_promises e5h-1 no_questions b1c-3e1 no_ranking a-1 no_reflection b-1c-2 no_regrets h-3 no_relation c2
    no_room b1i2 no_rush c1 no_say c2h1 no_second d1g-2h1 no_secret c1g-2k1 no_sense b2c2g-3h-2 no_shame d3
    no_show d-3h-3 no_sick b1 no_signal c-2h-2 no_small c-1 no_telling g-1 no_than a-2g7h-2 no_thank c1f7h4
    no_thanks b3d5e-1f5h2 no_that g2h4 no_this h2 no_time c2d2e1h-2 no_to a2b4c-12d-2e-5f4g-6h3i-4
    no_today f5g-6h-8 no_trouble f1 no_twice d2h2 no_unless b-3e-2f6g-1h-2 no_until e-1f1 no_use b1e3g3k1
    no_way a-3b-3c6e-1g3h-4j-3k1 no_with d-3f7g-3h-7 no_wonder c2d1 no_word d-1e5j1 no_worries b-2h-2
    nobody a-1b2c9e2f1h-2i-4k-1 nobody_'s a1b-2c-3e2 nobody_asked d3 nobody_at b1c2e1 nobody_better h2
    nobody_can a-2b1c-1 nobody_could a-1d-10f-2 nobody_does d-2 nobody_else a6c-3e-5f3g1 nobody_ever c2
    nobody_from c4e4h4 nobody_gets g4 nobody_had c3 nobody_has b2c1e-1g-3h-1 nobody_i a1c-1 nobody_in b1d6h2
    nobody_is d2g3 nobody_knows c-1e2k2 nobody_likes b2d1 nobody_on c1 nobody_picked c2 nobody_seemed d-1
    nobody_seems c1 nobody_there a-3 nobody_to g1 nobody_told c2d-1 nobody_will e4g2 nobody_with c-1
    nobody_would c2 nod a5h2 nod_. a4 non a-4c-1d-2e2g3i3j1 non_compete i1 non_starter g3
    none a-1b-6c-1d-1e2f1g-5j3 none_. c-1d-6g-6j4 none_of a-3b-3d-1f3h-2 nonetheless f4 nonsense c1d8g-2
    nonsense_, c1d3 nonsense_. d4e-1 noon a-5b-2c-1d3e-11f-11g2i5k1 noon_, b-1e-2f-1g-5h-1
    noon_. a-2b-1c-4d1e-5f-1g4h-3i2j1k2 noon_and h2 noon_is d2g2 noon_on i3 noon_or g-1 noon_to i2 nope d4h5
    nope_, d4h5 nor b-2c-1e7f-6g-11h8i-1 nor_the c-1 normal c1d4e-4g-2 normal_. c2 norovirus e1
    north a1b2c-6d-5e-2g-5h1i-2j4 north_, h3 north_. a1b-2j3 north_of b6 northern a-1h1 norway j2 nose a4b1d3
    nose_. a5c1 nose_up b2 not a-4c6d3e2f-3g6h1i1j-2k6 not_, a4b-4d-1e4f-1g2h2 not_. a8b3c-6e4h-3i2j4 not_; e2
    not_? d2g3 not_@number b-1g1 not_a a1b-4c2d1h-4i3k-7 not_able b-1d-4g1h-1 not_about a-2b-11c-6d-3g-5h-1
    not_accept b4d1f1g-3h-1 not_add b4c-1d1g-2 not_afford b4c-2g-2k3 not_agree c6 not_allowed g-2h-1i1j2
    not_alter d3 not_altogether f1h-2 not_an a-1b-1c1e-4h-3 not_answer c-4d-5e6g-5h-4k3 not_answered c-1
    not_answering d-4e6 not_appear c1h3 not_argue b1h2 not_arrive d1 not_as a4c1d-3 not_ask a-2c-2d1e-4f-5
    not_asking b1d-1 not_at a2c-1d1e3g-1h1 not_attend a5e-1f2h2 not_attending d2h1 not_available g1h1 not_bank g8
    not_be a-1b-2c1d-1e2f-7g-2h9i-3j-10k-2 not_beat d2 not_because h1 not_been a3c5d-3g-3h-3k5 not_being c1d2h-1
    not_believe c4f-3 not_bin d-2e-3f5 not_bother d3e4 not_by c1h3 not_call a-2c3d4e4h-1 not_calling h-3
    not_cancel f1h-6 not_care a-3b-5c2d6e1g-2k1 not_carry b1g-3 not_carrying g-5h5 not_certain c-3d-4g8h-6
    not_change b-3c-4e-4f-6g-3h-1k-4 not_changed c-5d1e-3g-5h6k-5 not_chase e5h-2 not_clear b-2c-1e-1
    not_close f6h-8 not_come a2b-1c-3d2e-9g4h11i1 not_comfortable c7 not_coming c-4d1e-2f5g-3h9 not_commit d-1e3
    not_compare c-1d-2h-1 not_compete a5d-1 not_contact e5 not_continue b-5c-2d-3e-5g1h8 not_continuing g-3h7
    not_convinced c5d-1g1h-2 not_count a1d-4e2g7h-3 not_cover b7c-5d-4g-2k1 not_cross a1f3g-1h-2
    not_decide d-1e2f-3g1 not_decided e4g2h-3 not_delete f4h-3 not_discuss c-1h-2 not_do b3c-1d-3e-1f-1g8h2k-1
    not_doing c-2e-3h5 not_dream b1d-3 not_dress d5 not_drive b-3c-2d2g-4 not_drop g-1 not_enough b5c1d-6h1
    not_enter e2 not_even a2c1f-1g-7h-4j4 not_every c-2 not_expect a4b2c-3d-4e1h2 not_expected a1c-4
    not_explain c2d2 not_face e1h-2k3 not_fair c2 not_fault c-5d-1g-2 not_feasible h3 not_feed b7c-2d-2
    not_feel a-1c6d-4e-6g3 not_feeling c-1e-1g5 not_fill c2e-6f7g-1 not_final f-3g1k1 not_find a4c-1g-3h-1
    not_fit a-1b-1g2h-2k1 not_fix c2e1 not_follow d-3e1 not_for a-6b1c-2d-1e-4f2h2
    not_forget a-4b-2c-8d-11e-8g-5h-3 not_forgotten c-3d-6e4g-3h1 not_found a4b-1c-1e1j2k-1 not_free g7
    not_from d2g1h-3 not_fully g2h-2 not_get b-2c2d-1e1f-3g4h-8k-3 not_give b-3c2d2e-1f7g-7h-1i-1 not_given c1h-2
    not_go b2c-12d-13e-7f2g1j-1k5 not_going a-4b-3c-3d-3e-2f1h6i-4j-3k-3 not_good c7d-2h-2k1 not_got d2e4h-3
    not_great c3 not_had b1e4g-2 not_happen c-1g3 not_happening d2g1h2 not_happy c1h-1
    not_have b-2c-6d-1e-5f-7g-6h-3i1j3k-3 not_having c5 not_hear d-7f-3g-1h-6 not_heard d-4 not_help b1c6g-2
    not_hesitate g-1h2 not_hire c1d-2 not_hold a3c-4d-6e2f-9g2h3 not_honest c4 not_honestly a-1g1 not_how c2d3
    not_hurry d-1 not_hurt b3 not_i a-1d1e4h-1 not_ignore a-1 not_imagine c-1d-1 not_in b2e4g1h1i-2k5
    not_inspire c1d-1 not_insult d3e1h-1 not_intend c-3d-1g-3h3 not_interested c-2d8e-1g-2h11 not_interview d1h3
    not_it b1c-5d3 not_join f3g2j1 not_just a1c3d3 not_keep b2c2d-1e-3f-7g-6h7j-2k1 not_know a-5b-3f-8g8h-6
    not_last d-1 not_lay g3h3 not_leave a1b-1d-4e-10f-4g3i-4k-1 not_leaving b1e1h-1 not_lecture c1d4 not_left c-1
    not_let a3b2e-8h-6i3j-1 not_lie a1b5 not_lift k1 not_like a-4b-3c4d-1e-6f3k2 not_listen a-1c2g2
    not_live b6g-2h2 not_look c4d-9e6f1h3k1 not_looking a-1c-2e-6h13k-2 not_lose d-3e-5 not_lost c-2
    not_made c-1e6h-4 not_make a-6b-3c-2d2e-11f-3g1h2i-4 not_making d-3i2 not_manage g4h-1 not_many a4c-1
    not_match b2c2d-1 not_me c-4g-3 not_mean b-3d-5e2f1h-1 not_meant e1g2 not_meet b1g1 not_message d3e4 not_met b2
    not_mind d-8e-3g-3h-1 not_mine c-2d5 not_move b2c-2g-2h-2i-3 not_much e3g-4h-5 not_my a-1b-4c-5d1e-1h-5
    not_name d-2 not_need a2d1e-5g-1h8i-1 not_needed e1h2 not_nice c5 not_now e1 not_of g1 not_offer h-1
    not_often c-4d-3 not_okay c6 not_on a3b-4d-2e3g-3k1 not_one a-3c3f-1g-10 not_only a1b3c-1d-2
    not_open d-5e2f-4h6 not_opened c4 not_organise b-1c1d6 not_out h-1 not_owe d7e-4 not_paid b1
    not_participate h3i1 not_pass a1b1c-1e1g-1i1 not_pay h-1j-3k2 not_pick b-2e5g-4h1 not_picking e1g-2h-3
    not_plan e2k1 not_play d2e-1 not_prepared c2 not_pretend a-1b7d3e-5g-4h-4 not_proceed e-3f2h8
    not_proceeding d-2f3h3 not_promise d-2 not_pulling g-5h-8 not_pursue h2 not_put a-5b-11d2f2g-3h1 not_putting h3
    not_quite a3c-1d-3e-2g2h-3 not_rank a-1 not_reach g2h-5k-1 not_read c3d-7e2h-4 not_ready e1g-3h1k3
    not_realistic c3 not_really a3c3e-5g5h-3 not_receive d-1e2 not_reckon c2e-2g4 not_refuse a1 not_release h-4k-3
    not_remove h-4 not_reply e1 not_respond e5 not_right a-1c8d-4g-1 not_ring d1e6f-2h-5 not_run c-4d5g4
    not_rung e4g-2 not_running g1 not_rush b2c2d1 not_safe c5d-1 not_said a-1 not_say a-1b-1d-5e2f-5g-5h-7k-4
    not_saying d-1e8f-2h-8 not_see a5b-1c4e-4f-7g6h2 not_seem a-1c2 not_seen a1c1d1 not_send c-5d5e-4g-2
    not_serious c1d1e2 not_set a-2d1 not_settled g2h-2 not_share c3 not_shine c-1d2 not_show e-1g2 not_shut c-1
    not_signed f1h-3 not_sit b-3c3d-1e2h3k1 not_so b2e-1g6h-7 not_something a1b4c-1d-4e-3g-11k1
    not_speak b-1d2g-3h-1k2 not_spell d2 not_spoken b1k2 not_stand c1d2e-2f2g-4h1k4 not_start c-4d2g2h-1i1
    not_stay c2k1 not_stop d-3e-2g-1k1 not_stopped c-3k-2 not_stretch g-5 not_strike c2f3h-3 not_suit c-3h-2i1k-2
    not_suppose d-3g3 not_sure a-4b-1d-9f-3g7h-10k-4 not_swap a1g1k-1 not_swear f-1g3
    not_take a-2b-2c-5d-2e-6f2h-2i4 not_taken c2h-1 not_taking b1d-2g-4 not_talk c-1d4e1g-3
    not_tell a-4b-8c1d1e5f3g-2h-4i2 not_telling h-5 not_thank c1 not_that a-4b-5c-5f-1h-7 not_the a-1b-4c-5f-5h-2
    not_there g2 not_think a-2b-1c4d-18e-13f-7g1h-3i1j1k3 not_this a1d-1e3f2g-3h2 not_to a1b-6c-5d-2f5g-1h2i4j-1
    not_told c1 not_too c-6e-3g1 not_travel g4 not_trouble e-3h-1 not_trust a-1c3d-3 not_try d-2e5h-2
    not_turn a3g-3 not_understand c-1d4 not_use c1h-1j2 not_used h1 not_very c6d-4h-1 not_wait c-6d-12e5f-5g-2h1i5
    not_walk i-1 not_want a-4c-7d-5e-3g-5h4i-1k-1 not_warm c4g1 not_waste c-1d-1 not_well c3g-2
    not_what a-6b-1d-3f1g5h1k1 not_why c-1h-2 not_wish b-2e1h3 not_with c-1 not_withdrawing d-3g-4h-6
    not_work a-9b3c-4e-9g5h-7j-1 not_workable b2 not_worry b-1c-5d-7e-7g-4h-4 not_worth b3 not_write c-2d-1e6f1g-1
    not_writing e3 not_yet c-2d-3e3f-5g4 not_you a4c-2d5e-1g-6 not_your a3b-4c-14d4e-7g-7h-1 not_yours a3c-5h2
    notary a-1c-1 notch a5h3 notch_above a4h1 note a-4b-1c-10d-4e-1g-1h3i-3k-3 note_, b1d3j3 note_. d-4
    note_below h1 note_of d2h-1 note_on e3 note_that a1c1h2 noted c-4e3h-5 noted_with e2 notes b-2d-2e-7f-5i-4j-3
    notes_on e-1 nothing a-1c-2d2e7f-6g-2h-5i-1k1 nothing_! d4 nothing_'s a-2b-1f2h-1 nothing_, a-2b3d8e5g-4h3
    nothing_. a-5b5c4d4e2g1 nothing_about b-1c1d-5e-3 nothing_against a1b1 nothing_and c1d3k1 nothing_at c1d3e1
    nothing_back e3 nothing_but a-1c-3d-10e-1g-2h-1 nothing_could h-2 nothing_else a6h-5 nothing_for c1e1
    nothing_from d-1g1 nothing_further e3 nothing_has g-2h1 nothing_i a5 nothing_in a1b3c-3d-6e-1
    nothing_is a-2b-2g8h-5j-2 nothing_left h1k1 nothing_like c2 nothing_more a-6d1e1h-1 nothing_of d-1
    nothing_on a1c-1 nothing_personal e4 nothing_to a-8b-5d-1e-1f-3g-2h-3 nothing_would a-3h2 nothing_wrong h2
    nothing_you a2b-2c-4d-6h3 notice a-5c1d-5f-13g-5i9j-2 notice_, b3d2i3 notice_. b-2c2d-2e1g-1h-2
    notice_at b-1h-1i4k-1 notice_board c-2 notice_for c1 notice_of b1e-2h3 notice_on i-1j3 notice_period i3
    notice_that d-3g1h2 noticed a-9b-1c3d-2g-1h-8 noticed_. a-3c-3d-3h-1 noticed_that c1d-2 noticed_the c6
    notices c-2 noticing a-1c3d-2 noticing_that c1 notifications e3g-1h-1 notify h3 notify_you h1 notion g2
    november c1e-2f-2g-2h-1i3 november_, c2i3 november_. i2j-2 now a-7b-2c-5d1e1f-1g-1h2i-3j-3k1 now_! e-1
    now_, a-11b-3c-1d-1f5g-3k2 now_. a-5b2c-2d-7e3f-7g1h3j-7k-1 now_; b1d2 now_? b1d-1e1g1 now_a b-2
    now_accepted h1 now_and c-4d-9e-2f2g-8h3i-1 now_as g1 now_at h1 now_do a-2d-2h-2 now_has h-2k-1
    now_have a2d1h3i4 now_i a-6b-1c3e3f-1g2h-3k1 now_is e1 now_it a-1b1e-1g2h-3j2 now_my f1i-3 now_on c-2e4g-4k1
    now_or e-1g2h3 now_said a2h5 now_so e1k-2 now_than b1c-2d-5e-2g-2 now_that a3b-1c-4d5f-2g-5i1 now_the h1
    now_then h2 now_they g1h-1 now_we h1j1 now_with d3h-1 now_work h1 now_you c8d6e-2h2 now_your d2
    nowhere b2c1d1e1i-2j1 nowhere_near b3 nowt d2e3h1 nuisance e-1g1j-1 nuisance_. d1 nuisance_if g4
    number a-1b6c-6e9f-1g-9h-2i-6k-11 number_, a-5b1c-3d4e2g-2h-1j-1 number_. a-6c1g-2h-7j1 number_: h-1
    number_@number b-6g1h1j1 number_after d1e3h-4 number_again d-2e3 number_and b3c1h-2 number_at d1h1
    number_for d1e-2 number_from b3e2f2h3 number_i b1h2 number_if e-3f-2 number_in b2e-2f2 number_is d-2e4
    number_of a-4b-6c-2e1i-1k-2 number_off d-1e3 number_on b1e-2 number_one a7b-3c-2d-7e-6h4j-4k-2 number_out e3
    number_that c2 number_to c2 number_two a6 number_will e-2 number_with b2 numbers a-5b6c-1g-9h-4j-3k-3
    numbers_, b1 numbers_do b-1g-2 nurse a-4b1c4d2e-3g-5k-1 nurse_. b2 nurse_for d1 nurse_i b1 nurse_in d2
    nurse_job h1 nurse_who d-1 nursery a3b2c3d-8e-2f-1g3h5i1j3 nursery_, g4 nursery_. g1 nursery_is c2i1
    nurses a-2b-4c3g-2i-4j3k-1 nurses_'s j2 nurses_, a-1d-2 nurses_. b-4 nursing a4d-5e-4g-2h2j3 nursing_, h1
    nursing_home a2h1i1 nuts e2 o'clock a-2b-8c-12d-2e-6f-4g10j-1k-2 o'clock_, g2h2 o'clock_. g4 o'clock_? f-1g-1
    o'clock_is c-1g6 o'clock_on h-1 o'clock_or g-1 o'clock_today g1i1 object g1h2 oblige h2
    obliged a-6b-5c-8d1e2f-6g-3h-1 obliged_for d1e-2h-5 obliged_if e4f-4h1 obliged_to b-1 observation c3 observe c3
    obtained a2 obviously a1d1 occasion g1 occasion_. g1 occupational i2 october b-7c-4d-3e-3f-4h-2i3j-6k1
    october_, h-1j-1k1 october_. i4j-1 october_i h-3 odd c5d-6h-3 odd_that c4 odds a-4c-5d-1e-2g9h-5
    odds_are e-1g6h-3 odds_of b-1g3 of a-2b-4c1d3e-2f-3h-2j-1k-1 of_, a1c-3g-3h-2 of_. a2c3d1g-5 of_@amount b1e2
    of_@currency h1 of_@number b5c-5d-2g-1h1 of_@quote b-1d1 of_a b-2c1d1e-1f1g-1h1k-1 of_about b1g-1
    of_all a3b-4g-1h-1i-1 of_an a2g-4h3j-1k2 of_another a3b-1g-1h1 of_answering d2 of_any a1d-3e1i2k1
    of_anybody d-2 of_anyone c-1d-2 of_anything a1d-1k1 of_applicants d1h2 of_applying h2 of_april i1 of_asking b1
    of_back c-1h2 of_bed a1b2d3 of_being b-2d3 of_business d3e-1h-4i4 of_candidates c-1h1 of_changing h-1
    of_choice d-1 of_coffee d-2 of_coming f2g1h-2 of_confusion d1e2 of_consideration h6 of_course d-3f5g-3i-2
    of_court g-1k-1 of_customers d-1 of_date c2e1g-2h-1 of_department k1 of_direction c-2 of_doubt h3 of_each i-3
    of_early h-1 of_evening b-3g1i-1 of_every b4j1k-2 of_everybody a3 of_everything c-1d-3k1 of_experience b4d2
    of_explanation d-1 of_family h1 of_fifty b-3c-1d-4 of_figures b1 of_firm d1 of_five b1c-4 of_for a-2
    of_forms h1j1 of_forty a1d-1h1 of_four a1b-1i-3 of_fresh c-1 of_friday h2 of_getting j-1k-1 of_god a1
    of_going j1 of_good c-5d-5h-3 of_greater a5g1h1 of_growth c1 of_hands a-3b-2d-4e1g1 of_having d2 of_heart c-2
    of_help c-2j1 of_his d1h3 of_hospital h-4 of_how c2d-2 of_ideas e1 of_interest b1d-3g1 of_interview h1
    of_interviewing h3 of_interviews h-1 of_it a3b1c-2e3f4g-1h1j1k2 of_its a3c-1i1 of_january i4 of_job a-2
    of_joining c2 of_july c2i-3 of_june f1g-2i1j-1k-1 of_last h1 of_leaving g2 of_lectures b-1 of_life d-3e1
    of_living b2c-2 of_luck a-3c-4d-1g-6h-8 of_may b-1e-1g-3h-1j1 of_me a-1b-4c-6d-11e8f-1g8h-1j-4k-1 of_mind e1
    of_mine a-6c-5d-7h-11i-3j-4k2 of_money b2c-1k2 of_moving d-1j2 of_my a3b4c2d4e-2f-3g3h1j-1 of_myself a2c-1
    of_new c-3 of_news c-5i-1 of_next i3j-1 of_night h1k-1 of_nights b-2k-1 of_nine d2h1 of_no b-3c-2d7e-1
    of_not d2g3 of_nothing c-1 of_november i1 of_now f2h-3 of_office d-1e2 of_one a-3h1 of_order c3d4e-2
    of_other d2e2g1 of_our b-5c2g-3h-3i-3j4k-7 of_paper a2 of_people d-4h-2 of_place c4 of_plan h1 of_plans a-1b-2
    of_pocket b1d-2e-1h-2 of_post i1 of_radio c2e-2h1 of_reading h-1 of_rent b-4 of_respect d2e2 of_room c-1f1
    of_salary b1 of_saying c3d2g3 of_september h-4k-1 of_service i1 of_seven c2 of_signal e3 of_silence c3d2e4
    of_six b-2c-2d-2j1 of_so h-2 of_story b1d4h2 of_talking i-1 of_tea b-2c-1d-3g-1 of_teaching g-3h-3k-2
    of_ten a1b-3d2f-2g3 of_term f1 of_thanks d-3 of_that b-1c-2d-4g-2i-4j-2k3 of_the a1b2c-2d-4e-3f1g-2h3i-1k-3
    of_their a-5c-1d-2h-2i1 of_theirs a2i3 of_them a-7b-8c-1d1e2h-3i-7k2 of_these a-1d-4e6g-7h-6 of_thing b-1c-2d2
    of_things b1c1e5g2 of_thinking g2h-2 of_thirty d1 of_this a-6c-1e-2h1j1 of_those d2h1 of_three a-1b1c-1d-3g-1i2
    of_thursday e2f1 of_time c-5d-3e4k1 of_today f1h2 of_tonight g2h1 of_town a-2c-1g-2h-2 of_training a-3c-1
    of_tuesday h2 of_twelve c3 of_two a1b-4c-5g1i2 of_us a-2c-1d4e-5h1i4j-3k2 of_use c-2 of_water a1c2
    of_what a6b-1c-3d-11e-4g-6j-1 of_where a-1h-3 of_whether e2 of_which a-1c1d2i1 of_withdrawing g5h-1
    of_work a-3d2e-3g-8 of_working a1c1d3h2 of_writing d1 of_year a1 of_yesterday h2j1
    of_you b-8c-3d3e-7g-8i-8j-1k-5 of_your a-4b1c-4d-1e-2f-10g1h6j-3 of_yours a-3c4d4 of_yourselves c-4d-1
    off a-4b-2d1e3f2g1h5i-1j-4k3 off_, b-1d2e-5f2h4i1 off_. a-3d1e-9f-2g6h3j1 off_? b1 off_a c3g1h-2k-1 off_all e1
    off_and d1e3f5g2h-4 off_at g-3 off_before h-4 off_by b-2c4h-4i-1 off_during e-2 off_for a-1b-2c-1f1g5
    off_from e2 off_grid d-1e3h-1 off_in b-2c-1 off_it g2 off_me b-1k1 off_monday i1 off_my a-4d5g-3h-1k4
    off_notifications e3 off_on e1g2h-4 off_our b-1g-2h4j-3k2 off_over e-1k-2 off_shift g1 off_that d2
    off_the a-2b-4e5f-1g-3h5i-5j-7k-4 off_this a2f1h-2 off_thursday h1 off_to a4c-1d-9j2k-7 off_was c2
    off_with b-3c3g-4h-4i-2k6 off_work k3 off_yet f2h-2 off_you b1 off_your b2c-7e4f-3h5i1 offended a3d-2
    offer a5b6c-6d-10g2i10j-1k-7 offer_, b2c-1d-1i3 offer_. a1b-2e-3g-1h-3i-3 offer_a d2f1 offer_and b3e2g1i-4
    offer_elsewhere b2 offer_from a4b3c-2g2h3i-4 offer_i a4 offer_in a-4b1i2j-1 offer_is a-5c2g1i1 offer_it h1
    offer_last h-5 offer_letter b1h-2i3 offer_me a3b-5c-2d-3g-2h-4 offer_my h-1 offer_of a-2b2c-5f-2i-4 offer_on j1
    offer_that a3h3i4 offer_to j-1 offer_was a-1b2h1 offer_you g2 offered a6b-1c-1d-12e-6f-3g-1h1i2j2k-8
    offered_, a-1h1 offered_. b-2 offered_@amount b2 offered_a b-6g1h-2 offered_another g3h1
    offered_me b3d-2e-1f-4g-4h-1i1 offered_something a1b-3 offered_the a4g1 offered_to a2h2
    offering b2c-1d-1e1f-1g4h-2 offering_. b1 offering_a a-1b1g2 offering_me a1e1g3h-1 offers a7b1f1g-4
    offers_a a3b1 offers_me a3 office a1b-6d1e2f-3g-1h-3j5 office_, a-3b2c1d1f-4g-2h1 office_. a2b-7c-4d-2e1i1k-6
    office_; h1 office_and b-1c-2d-1e-2h-3 office_as i2 office_by a1g2 office_dog d-3 office_felt c-2
    office_gave c3 office_has d4k3 office_i f-2i2 office_in a-5c-6d1h-1j1 office_interview h2 office_is a1b-1c2g2k1
    office_job h2 office_line d1e1 office_manager c-2d-1h2 office_of d1h1 office_or d-1 office_that c-1d-1j2
    office_to a1c-1e4 office_until b2 office_was a1d-5 office_where b-2 office_who d-2 office_will e1j1
    office_would a-3h-3k1 officer b-6c2e-2f-1h2i-1k-1 officer_. c2 officer_interview h-2 officer_interviews h2
    officers a-3c2j-1 offices b-3d-1 official a-1h-1 official_. i2 officially f8h-1 officially_i f7h-4 offline e2
    offshore b2g1 often a-4c2d-2e1g-4h-3j-1 often_. k2 often_get d-1 often_that c1 oga d2 oh a-2c-5d11e-3h-3
    oh_, d6h-2 oh_please d2 oh_sure b1d3 oi c2d3e-1 ok d1e1g-3h-3 ok_. c1e2 ok_? e2 okay c4d-13e2g-9 okay_, d-1
    okay_. c4d-3 okay_? e3 okay_if e1 okay_with h1 ola d-1 old b-4c-1d-3e-4f-8g-2h3i1j-1k-5 old_, c2g-1h1 old_. k3
    old_address e-2h-3 old_and c3d2 old_boss c-1d-3h1i1k-1 old_employer h4i1 old_fashioned b2c5d-1k2 old_firm c-2
    old_for g1 old_friend c-1 old_job b2g1 old_man d1 old_one c1 old_people c1d1 old_school a-3 old_team h3
    old_to g1 old_tutor a2 older a1b-1c5d-4h-2 older_than c5 olympics a2d2 omg d1h1 on a-2b1c-1e2g1i1j-1k1
    on_, b2c-1d1e2f2g2h2k-5 on_. a-4b2d5e3g-1h1i-2k-1 on_@number b1c-6d-5e-5f-2g-2i9j-4k-1
    on_a a1b2d-2e-1f-3g-2h-1j6k-5 on_about a1 on_account c-3h2k3 on_all b2 on_an a-1c1g-2h-3i1j2 on_and d3h1
    on_another a4b-5d2e-1f-1g-1h6i2 on_any f-2g-3h1i-2 on_anything a2e1 on_as b-2k-2 on_at a-5b-5c-2e-1h5i3j-1
    on_balance a6g2h-4 on_being g3 on_better b2d2h1 on_board g2i1 on_bonus b5 on_both b1 on_by h4 on_call b6g1h2i1
    on_commission b4 on_crutches k3 on_day b2g2 on_days f1 on_deck i2 on_dialysis k2 on_duty g1h-1i-1 on_each c1
    on_earth c1 on_elsewhere h5i-2 on_every a5b3c-5 on_everything b2d1 on_file d-1e1f-1h-3 on_finding d3
    on_for a-4b-2c4e2f2g-3h1i1 on_forty b2 on_friday a2b-3c-10d-1e-5f-1g-2h1i-4j1 on_from i1 on_full h2
    on_glassdoor c4 on_good h1 on_having c4d3 on_heart c1g1 on_her b-2h-2 on_his b-2c2 on_hold c5d5h-4
    on_holiday e1 on_how b-3c-1f1g1h3 on_i e2h-2 on_ice e3f2h-1 on_in c-1d1h-1i-1 on_is b-2
    on_it a-1c1d-2e10f-2g-2h-1k-10 on_its d-1g-2h2i2j1 on_june i-1 on_leave d1e-3f-2i-5 on_less b3
    on_linkedin d-2e-6 on_me a-6b-6c-1d-1e-2f-1g6h-1k-5 on_mill h-1 on_minimum b-3 on_monday b1c-7d1f1g-1j3k-2
    on_more b4e-1h1 on_my a1b-8c-3d-2e1f-1h-5i-7j-2k2 on_nearly a4 on_nights b1c2g-2h-2i1k-2 on_now b4e-1g-3h-1
    on_offer b2c2k1 on_one d-5h-3j1 on_our b-3c-3h-2i-1j3k-1 on_overtime i2 on_page c1 on_paper a2c4d-3f3h-2
    on_pay a1b-1 on_people d-2 on_purpose b-1 on_read d-3e6 on_reception c1d1 on_reflection a3h1 on_remuneration b2
    on_salary a3b3 on_saturday a-3b-5d-10e-3f-3g-1j2k2 on_saturdays b1 on_shift c-1g3h-1 on_site a-1c3e-1h-1
    on_so e2 on_some e-1 on_something e-2g2h-3 on_somewhere g-1 on_speaking k2 on_strike h-1 on_such h3
    on_sunday b-1c1d-5e-6g-1i1j2k3 on_sundays b3c-2g1i-2 on_teams b1 on_that b-1c1d-2e3g4i-5j-3
    on_the a-5b2c-2d-3f2h1i3j1 on_their a-2b-1i2 on_them a2c2h1 on_this a-3b-6c-8e7f2g-2i-3k-4 on_three c2
    on_thursday b-6c-2e-2f-1i-2j-1k-1 on_thursdays b-1k3 on_time a-2b-2e-2 on_to a-9c-9g-3h3i-4
    on_top b5c-9d-4e1f-4h1i-8j-1k-1 on_training a2 on_tuesday c1d2e-7f3g-4h-2i2 on_tuesdays b-2d1 on_two c-2h1
    on_us c3k2 on_wasting d5 on_wednesday a-4c-4e-2g-1h1i2k3 on_weekends f1 on_what b1d-4g2 on_when e2
    on_where a1e1h3 on_whether b-1e3j2 on_which a-1h-3j3 on_will d-2 on_with a-2b-4d-5e-3g4h7i-11j-3k-5
    on_without h7 on_you c2d2e3f2 on_your a1b-1c-1d-6e-3f4g-2h2i-1k-3 on_yours b2f3g3 on_zoom c2 onboarding b-2
    once a-2c-6d1e4f-2g-11h-6i2j1k-4 once_, a-2b-1d2e-2g1h3i1 once_. a-6b-7c-5d1e-3g-3h-4k1 once_: h1 once_a a2c2
    once_again c1e-1h-2 once_and d4e-2 once_i b2d-10e8f-2g-1h-4 once_in d5e-4 once_it j1
    once_more a-9b-2d-2e-6f2g-1h-1i-2 once_my b-2e5h3 once_she e-2 once_the b3c-3d-2e9h1i1 once_they a1
    once_things e2 once_we i1j3 once_you b2c2 oncology a3 one a2b-2c2d3e1f-1g2i-1k-3 one_'s g2
    one_, a1b5c-5d1f1g-1j-3 one_. b2c-5e3h-2i-3k-4 one_? e-2f1g-3 one_a d-1g4 one_about i1 one_against a-4
    one_and b2c-3d-2e-1h2j-3 one_another c2e-3 one_as a-2 one_at a-2b1c1g-1h3 one_bar d2 one_can c1d3f-3h2
    one_candidate g3h2 one_company a-4 one_could a-1c4d1 one_day a-5b-2e6f-5g-12h-9 one_did a1c-3
    one_does b-3c-5d4g1h-3 one_down h1 one_driving h1 one_else a1c-2e-1h-1k1 one_email c1 one_employer b-1j1
    one_falls d1 one_family b1 one_fewer h3 one_foot d-3f1g8h-1 one_for a5b-6c-6d-5e1h-1 one_from d-2e3
    one_gets a-4c3 one_go a-3d-2e-4g3h3 one_good f1 one_had b2c1 one_has a-4b1c-7d2g2k1 one_hospital e-1g-1
    one_hour a-1b-4c4d4g-6h-4k1 one_i a7b-1d-10g-1h1i-6j-3k-6 one_in a6c-5d-8e-3g1h1j2 one_is a1c-8d-1f-1h2
    one_job b-1h3 one_less h6 one_line c1 one_may f3 one_might c1 one_minute c-1d-1 one_month b1c3d2e-3
    one_more a-2b-6d1g1h-2i2k1 one_never a-1e-3f2g1h1 one_next a-1 one_night e3 one_nurse c5 one_o'clock g-3
    one_of a-1b-2e5f-10h2j-6k-1 one_on g-4h-3i1 one_other a-1h3 one_out a-3d-3e-8f-6g5 one_over b1i1
    one_person a-3h4 one_phone h1 one_place a4j1 one_priority a-1 one_side b-1c2d1h2j1 one_step a2 one_that c-2g1h2
    one_thing a-3b2c6d-1g1i-2k1 one_thousand b1 one_time c1d2 one_to b-2c-1d-3e1g4 one_was a3h1i2j1
    one_way a-4c-1e9f-1g-4h-4 one_we a3 one_week c4h1 one_weekend b3c-4 one_where a-1g1 one_who a-9c-4d-3e2h3
    one_will a2 one_with a4c-5d-7h1 one_wonders d2 one_would d4 one_year c3i1 one_years d1 one_you a2b-1
    one_your c1 ones a2e-3g-4i-1j2 ones_, a2 ones_. b-1f1j2 ones_i a1 ones_in c2 ones_on a3
    online a-3b-3c4d-6e-4h-4 online_, c2 online_about c-3 online_form c-1d-1 only a2b2c-1d1e-8f2g-3h-5i3j3k-2
    only_, a-2b2c-1d-3f1h-2i3j-1 only_. a-3b3c3h-1 only_a b1c-6h-4k1 only_about c4 only_after b1 only_an c2d2h3
    only_and g2 only_ask e2h-2 only_by a1d1e-1h2 only_come f1 only_do d-2e-2f4g-1h2 only_fair g-3h4 only_found b2
    only_have i2 only_i b2e1f1h1 only_if a1b-2d-1h2 only_in c-3 only_just e-2 only_keep h2i1 only_need f2
    only_now a2b-1e-1 only_once b1 only_one a2b-2f-1h1 only_read c1 only_reason e1 only_saw e-1
    only_that b-3d-1e1g-2h-2 only_the a-3b3d-5e1g2h-3 only_theirs a2b-2 only_thing a-3c3d1e1g-3h-2 only_to g-2h1
    only_two h2i-5 only_when d1 only_with b1d-1 only_work h2 onsite g2h1 onto k-4 onto_a d1 onto_the g-3 onwards h2
    onwards_. h2 op c-3d-1f1h-3 op_, f1 open a-1b-7c-4d-1e2f3g-5h-3i1j-3k2 open_, c2e2f1g-2h2 open_. a-4b-3c-1e4h-1
    open_about b2 open_and e1 open_at f1 open_day b-5c1f-5g-4h-3i-2 open_ended e-2f1i2 open_for a-1e4f-4g-1h-5i1j-1
    open_if h2 open_my d3k1 open_on f-1g1 open_plan c1k1 open_source a1 open_that b1 open_the c-1d1g3h1k4
    open_to a-4c-2d-5e-1f6g-2h-4i-3 open_until a2f1h4 open_up e-1i1 open_with b1 opened a5c2g-2i-5k-5 opened_. d2
    opened_for k-1 opened_in h1 opened_my c8 opening a7b-4c-5e3f-1g-12h3i-4k-4 opening_, a1d2 opening_. a-1d-1h3
    opening_any e5h-2 opening_at a2h1 opening_in c1f-1h2 opening_my d4 opening_on h2 openings a-2c-3d-4e-2f-2h-2
    opens a-4b-7c-5d-7e-3f-8h-3i1j-3 opens_. e-3 opens_up e-4 opera a4 operate k2 operation b-5c-9d-4e-3g2j-1k9
    operation_, g1h1k1 operation_on j-2 operations d-2 operator h1 operator_. h1 opinion a-4b-2d3h-5
    opinion_of c-1d3h-1 opinions d1 opportunity a11b-2c-10d4e-8f-2g-2h8 opportunity_, b1 opportunity_. a3h3
    opportunity_@quote d2 opportunity_has a4h2 opportunity_to a3d2 opposite a-2d-2g-1h-1k-2 opposite_, c1
    opposite_. c-3k-1 opted a1b1d-1g-3h9 opted_for h7 opted_to a1b1h2 opting g-1h6 option a4b1c-3f4h-1 option_. a2
    option_of f1 options b5c-2d-3e5f4g-1h1 options_. f1h2 options_and a1b-2 options_at b2 options_open e3f4
    or a-11b-6c-6e4f-9g-12h-1i2j-5k-5 or_@number d-3g-2h-3 or_a b-2c4d2e3f-5g-6i1 or_after g1 or_all g-1
    or_any a2e-2f-1g-5h5i-6 or_at e-2h4 or_do b2d4e-4 or_does d-1 or_else b-1i2 or_for d3 or_friday f-3g-6i-3
    or_i e4 or_in d-1j2 or_is b5d3e-3 or_leave h1i3 or_less a-4d-2e-5f2g10h-7j2 or_may e1 or_maybe d2f1
    or_monday g-3i-2 or_next e3 or_no b-5c-1d-3e2f-6g-5i6 or_not b3d1f2g1h-4 or_on a2b-3c-1d-2g-4i-5 or_other e1
    or_saturday g-2 or_so b1e1g1 or_the b-1c-7d-10e5f-6g-11i-1 or_they i2 or_thursday f-1g-6k2 or_to e1h1
    or_tuesday f-3g-6h-3i-5 or_two c1d-4f5 or_was d3 or_wednesday f-2g-7 or_what d3e-2 or_will e-1 or_you d4e-1
    or_your h1 ora g1 oracle e2g-2 oral h1 orchestra a3d-4f2g-3i2k-1 orchestra_, a1h2 orchestra_has c1
    order a3c2d6e-2g-7i3k1 order_, a1d2 order_. e-3h2 order_book c1 ordered d4 ordering d2 orders d5h-1
    ordinary a3b-2c1 organisation b1c4e-1 organisation_, b1c3d2 organisation_. b1 organise b-1c1d4
    organise_a b-1c1d6 organised b-3c8g-5h2 organised_. c5d-1 organized c1d4 orientation a1i2 original b-2c4e-2g-2
    original_certificates h2 oslo b-1h1 ote b9c-3 other a6b-1c-6d-3f4i7j-6k-10 other_, a-2b-5c1d2j1
    other_. a-5b1c-2d-2e3f-2g-7h-1i-2j1 other_account h2 other_agency h1i1 other_applicants a-2e1g1h1
    other_application e1 other_appointment a3f1h-2 other_at a-1b-2e-5g-5i-4j-2 other_candidate h-1
    other_candidates a-4 other_care h2 other_clinic b2c3f1 other_college g2i1 other_companies d-3
    other_company b-3d-5e-2g1i2 other_contract b1f3h-2 other_crew h1 other_crowd b1c2d2g2h2i2
    other_day b-1d-5f-1g-6 other_depot c1 other_employer a5b-2c1h-2i2j-1 other_firm a-1b-1c-2f-4h1i2
    other_garage a4h3i2 other_half g1j3 other_hospital b1h-2 other_hotel h-2i1 other_house a2e-1f1h-3i2 other_in c2
    other_interview g-2 other_interviews e1 other_job a-2b5c-4d-3e-2f-1g2h-2i-2 other_kitchen a1 other_lab a2
    other_lads c-3h2 other_lot a-2c-1d-4g1h2 other_mob a3g-1h3 other_mug d5e-1h4 other_nursery b1c2h3
    other_offer b-3g1h-2 other_office a4c-1 other_one a2b-2c-2d4e-2f2g1h2 other_openings b1 other_outfit a-1e2h3
    other_people a-3b-1e1h-1j-1 other_place c-1d1f-1g3h-2i1j-1 other_plans g1 other_plant h-1 other_position b1h-2
    other_post a-3b1g1 other_project h1 other_restaurant h1 other_role h-4 other_roles b1 other_salon a2
    other_school a-1b2f2h2j-1 other_shop h1 other_side a-2c1h-8 other_surgery a1 other_team a5b1 other_things e3
    other_time d-7e4h-3 other_trust g1 other_warehouse h3 other_way a-7b1c1d1g4h1 other_work a-2e-2h5k-1
    other_yard d2i3 others a6b-4c-5e-3f3h4i2j-1 others_, a-3d-2g1h1i1 others_. a2b-1 others_go f1h-1 others_i g1h1
    others_in a1i1 otherwise a-1b5d-8e1f5g-13h2i1 otherwise_, f-1 otherwise_. b3d-2e1g-4k1 otherwise_i i2
    otherwise_it b1f3g-1 ottawa j1 ought a-2d-1e-2f-1g6h-4 ought_to a-1d-1e-2g5h-4
    our a-11b-5c-9d-20e-5f-6g1h-1i-8j11 our_@number g1 our_appointment c2d2g2k1 our_area g2 our_baby b2k1
    our_call c2e-2h-2 our_chat f1g-1h3 our_conversation c1h1 our_daughter k2 our_eldest j1 our_family a2h3
    our_firm i1 our_first c1e-1g1 our_flat k-2 our_furniture b2h1i1j5k-1 our_home k1 our_house a-2b3h-2k-3
    our_interview g-3h1k-2 our_last k2 our_meeting c3g4h4i4 our_new j4 our_old i2 our_own a1g-3 our_paths e-5g-1j-3
    our_phone k1 our_place b1j2 our_school g1 our_second k2 our_shop g1j-2 our_side g1 our_street g1
    our_talk a1c2e-1g-3h2 our_talks b1f1h4 our_team k1 our_things b-2j4 our_two b1 our_union c-2i1
    our_village b-2c-1g3j-3 our_whole g1 ours a-9c-8d-7g-4h-2j2 ours_, a-4 ours_. a-1 out a-2b-2d-1f1g4h4i2k3
    out_, a-1c-1d3e-1f4g2h5j-5 out_. a1b-2c2e-2f-3g2h7i2j-2k1 out_; f1 out_? g3h1 out_a b1c3 out_about c-1h-3
    out_after e1h-2 out_ahead a5c-1 out_and a-5b-3e-4g2h-6j-3 out_as e2h1 out_at a-1b5d-2e1g1h-1i-3k1 out_badly h2
    out_because a1c2h5 out_before a1b-1c-3d1f-3g3j-1k2 out_by a1c2g1 out_for a1c-7d-1e-6g2 out_from a2d-2k2
    out_here k-3 out_i b-2d-1g-1h3k2 out_if j2 out_in c-4e1g1h1k1 out_last h-1 out_loud c-1d1e-1
    out_my a2c1g-4h-4i6j4k-4 out_not c2 out_now g3 out_of a-3b3c-2d-1e1f-2g-2h6i-3k-1 out_on a4b-7c-1d2e4g-5h-5k3
    out_than a-2g6 out_that c1d-4h-7i-1k-1 out_the a-2b-3c-3d-3f-1h-3i1k-3 out_there a-2c-5d-1e-2f-3g-2i-2
    out_though g-1h4 out_to b-4c3d-4g-1h-3j2 out_unless f4 out_what a-2b1d3e5h-5 out_where d2f1
    out_with a-1d-2e1f1h-3 out_you b1c1 out_your g6 outbid a1 outcome e2f1h-3 outdated c1
    outfit a10c4d1e2f-5g-2h1i-1k-2 outfit_, a4b-1c1d2h5 outfit_. h5 outfit_came a1 outfit_i c1 outfit_made a2h-1
    outfit_that a3c1h3 outrageous c3 outranks a7 outshine a2 outshines a4 outshone a3 outside a-4b-1c1f-2g2h-3j1
    outside_. d-2 outside_my e1 outside_your c-3 over a2c-2e3f-1g1i3j1 over_, a-2b1c-7e4g-1
    over_. a-3b-1e1f3g-7i1j-2 over_a a3b-2c-2d-4h-4i-1k3 over_all a3j1 over_and b-4c1d-4h-1 over_at a-1c-1d1e2g3h-1
    over_before c-1g1 over_by c1 over_fifty c3 over_for b1c-2d-1e-2g1h1 over_four a-1b2 over_from i2 over_i e5
    over_in c-2e3f-3j-3 over_it b1c-2d1k1 over_me c4d1g2k1 over_my a-4d-1h-6i1 over_our e2j1
    over_the a-6d-2f-2g-1j-3k1 over_there a3c-2d6e-12f1g-2h-7i4j4k-7 over_to a-2c-1d1e-5g5 over_what b5e2
    over_with c-1e1j2k-2 over_you a5c1h3 over_your a4c-1g4h3 over_yours a9d1h4 overdraft b3 overdue b-2k1
    overlook c3 overnight h3i1 overseas a-5b-1h1j4 overseas_, h1j1 overtime a-7b14d-6f-1h-9j-1 overtime_, b2
    overtime_. b3 overtime_and b3 overtime_at b2 overtime_is b3c1 owe b-7d2e-3i3j-4k3 owe_him j-2k1 owe_it a1
    owe_my i4 owe_you d4g-2 owes d1 owes_me d1 owing a-1c1g3h-1 owing_to a-1c1g3h-1 own a-1d2e3f-6g-3i2j2
    own_, a2b1g1 own_. a2c-5d-2e-3g-2 own_account h1i1 own_choice h3 own_conclusions d-2e5 own_fault c1d1
    own_firm h1 own_good e3 own_house c-2d3 own_interview d3 own_kitchen a1 own_mind e3 own_notes d2 own_place a1
    own_school a-1g-2 own_shop g2 own_staff b1c5h1 own_that a1c-2g2 own_time b1c2 own_way a-2 owner a-3c1d3f1i4
    owner_. c-2 owner_has h1 owners b1i1 oxygen k4 p c-1d-1 pace b-3c5e2k2 pack b-2d3e-3i-1 pack_of d4
    package a-8b8c-7d-7e-1g-1h-4i-1 package_by i-2 package_of g1 packaging a-1 packed a-3b-1c-5d-2e2g2j3k-3
    packed_in g1 packet a-2b1 packing b3j1 packs g1 page a-5b-1c4e-4f-4g1i7 page_, c-1d-1h-3i1 page_. d1
    page_four c-1 page_nine c1 page_of c-2g2i1 page_on c1 page_one i3 page_two c-1 pages a2c1d-1h3i3 pages_. a3
    pages_of d-3 paid a-7b8c-10d-2e-6f-1g-12h-5j-1 paid_, b4d-1 paid_. b1c-1j-1k-1 paid_a b-4 paid_at b4
    paid_for a-2b3c-3d-1j3 paid_holidays b4 paid_leave b5 paid_me b-1d1 paid_off b-12c-2d-4h-6 paid_or b2
    paid_the b-6 paid_to d3 paid_weekly b3 pain f2h1 pains c1h1 paint b-1d-6g-3 paint_shop c2 painted j2
    painting a-1h-3 pair b-4d-2e1f-2j-1 pair_of b-2c1d-4e1f-1g1 pairing c1 pal a1d5e3g1h6 pal_, h4 pal_. d6e3g2h1
    pales a3d-1 palliative k-2 pan a-2e-1f2 panel a-13b-9c4d1e-8f3h2i-4j-8k-5 panel_'s b-2c1d2e1h-1 panel_, d-1h1
    panel_. a-1d-1e-4f2g1h-3 panel_? h1 panel_asked c-3 panel_can d1h2 panel_had c6d-3h-1 panel_has c-3d2
    panel_in c2 panel_is b1f1g2 panel_of c1g1h-2 panel_on a2 panel_seemed c2 panel_that h1 panel_was a-1c4d4
    panels a-3c-3k2 panic c-4e-2h-2i-1k5 panic_attacks k5 pans e2 pans_out e2 pantomime h-2i3 papa k2
    paper b-6c1d-3e-9f3g-3h1i-1k-6 paper_, a2b-1c1f1 paper_. b-2d-4f1h1 paper_has c1 paper_is b1
    paper_on b-2c-3h-5i-5j-2 paper_round h1 paper_than a-1 paper_with a1h1 paper_you a3 papers a-5e-6h2j7k-3
    papers_, b-2f1 papers_. b2i-2j4k-4 papers_are g1h1j2 papers_before i-1j-1 papers_for i-2 papers_i h-2
    papers_on f1h3 papers_to b1c1j2 paperwork a-5b-2c1e-3g-4h1j5k-6 paperwork_, h2j2 paperwork_. c-1
    paragraph c-1i6 paralegal f-1h4 parcel b-4c-3h-4 pardon b1c2f-2g-2h-3 pardon_me a1 pardon_my b2c2d1e1
    parent c-1f1h-5 parental b4 parental_leave b3 parents b6c-1d-8e1h-5 parents_'s a1g3 parents_, b1 parents_. b3e1
    parents_are k2 parents_put b-2k-1 paris g1 parish b-3e-2k-1 parish_office a1 park a1b-8e7f4g-10h-10j-3k2
    park_. i1 park_it e5 park_my f6 park_the e3 park_this e4f-1 parking a-4b-3c-3d5e1f-3g-4h-9i-3j-1k-4
    parking_. a1b2 parking_and b1c1 parking_is b-2 parking_lot h-1 parking_on c-2 parking_permit d2j-1
    parking_space e-1 parking_ticket d2 parking_was b-4 parkinson k2 parkinson_'s k2 parrot c-4
    part a-4b2c-3d-1e-6g2h5j-1 part_, g-3h-1j-1k1 part_. c-1g1h2 part_in b-2c-6d-4e-4h6j-1k-2
    part_of a1b4c-6d3f-4g4h-6j2 part_time a-3b1d-8e-3g-6j-3 part_was d2 participate g1h4i1 participate_in h2i1
    participation c-3g6h1 parting g1h2 partly b1 partner b2c3e-2f-1g-3j2k3 partner_'s k2 partner_and h-1j-2
    partner_has j1 partners g-2i5 partners_on h1 partnership a2b1 partnership_track a1 party b1c-4g1h-5
    party_, b2d1h-3 party_. g1 pass a2b1c-8d-1e-6f2g2h6i1k-11 pass_, b2d1f2g2h2 pass_. b1c1d-3g5 pass_and e1
    pass_by h1 pass_for h-1 pass_is g-1h-3j1 pass_it b1 pass_my g-1i1 pass_on b-3d2e-8f1g2h4i-2k-3 pass_that d1h1
    pass_the g-1h3i2 pass_this d3g1h3 pass_up a5h1 pass_you e1 pass_your a2h2 passage j2k-1
    passed a-7b-8c-2d-9e-6f-3g-2h-4i-5j-3 passed_my b-4g-1h-6i-4k-5 passed_the c-1h1i-3 passes b1d4j2
    passing c-5f1g-1h2 passing_on d1h3 passionate a1g-1 passport b-3c3e-2h-4k-6 passports c1 password c5
    past b-4c4d-3e1f-2g-2i-4j-5 past_, e1 past_. e-2g-3 past_eight g1i-1 past_it a1 past_nine h1 past_six c1
    past_that c1 past_the g-3 paste d4 patch a2c1h2 patch_with h3 patchy c4e-1 path a3c-4d-2e-7g1h6 pathetic c6d7
    paths d-2e-7g-3j-3 paths_cross h-1 paths_crossed j-2 patience a-11b-10c-6e6g-7h-5j-1 patience_, e1
    patience_. a-1c1d-3h-2 patience_for d2 patience_is d4 patience_of d-1h1 patience_than d1 patience_when h-1
    patience_with c-5d-9e1 patient a-5c-1d-6e5f-1i-3k-2 patient_. b2c-3d-4e2h-1 patient_with a-3c-6d-5e1
    patients a3b-3c3d-1e-6g-1i1 patients_, a1 patients_. a1d-3h1 patronised d5 pattern c1d-2f2h-3i1
    pause c2d-3e3f7g-1h-6 pause_, e1 pause_. c3e1 pay a-3b9c3d3e-1f-2g-9i-1k1 pay_, b3c-2d-5e-3h2 pay_. b4c-4k1
    pay_a a1b-5 pay_and a4b6c-4 pay_at b1 pay_attention d2 pay_by b3 pay_cut b4 pay_for a-4b-3c3d-1h-2j1
    pay_from b1 pay_i b1 pay_in h2 pay_is b5d3 pay_it b-1 pay_more b2 pay_my j-1 pay_no b-3h-2 pay_packet a-2b2
    pay_scale c1h1 pay_the b-2c1 pay_to a1b-2 pay_was b-1h2 paycheck b3d1h1 payday b3f1k2 paye b3
    paying a-4b-1d2e-1f1g-6h-1i-1j2k-4 paying_, b3f2h2 paying_and b-2 paying_for b-2c2k-2 paying_me a-2b-3h-4
    payment b4 payments b-2j-1k1 payroll a-3b-12c-6d-2j-6 payroll_assistant g1 payroll_for b-4
    pays a-10b13c-9d-5e-5g-4h-1j1k2 pays_a a-1b3h1 pays_for b4 pays_its b-1 pays_me b2h-1 pays_the b-2j1
    pays_to b-1 pays_two b3 payslip b1 pdf c-2h-5i4 peace a-4b-2c-4d3e6f-4i-1 peace_. d2e2f-2h2 peace_with d1
    peanuts b6d5 pear f2 pear_shaped f2 peep e1 peg h1 pen a-2b-2c-5d1f2h1 pen_. f2 penalty b3d1f-1g-2i3
    penalty_rates b4d1 pence b5c-1d-2 pencil a-4c-5d-6f11g1h-2 pencil_, f3h-2 pencil_. f3 pencil_me f6h-2
    pencilled f1g-2h-1i-1 pencilled_in f1h-1 pending e4f2g1h-5j2 pending_. e4 penny b-1h1j-1k1
    pension a-5b9c-10d-10f1g3h2i-2j-7k-2 pension_, b7h-1 pension_. b5f2g1 pension_and a-1h3 pension_at b4g1
    pension_contribution h1 pension_from g2 pension_fund b-4 pension_is b4 pension_scheme a-1 pension_that b2g2h1
    pensions b-2h2 people a-4b-5c5d5e-6f-5g-10h-3i-1k1 people_'s a-4b-3c2e-3g-1h2j-1 people_, a5c6d4e-2h1
    people_. c-5e-3g-4h-1i-5j-1 people_about c-5 people_and d2e3k1 people_are a2h-2k2 people_asked c1
    people_at a-3c1d1 people_can c3d3f1h2 people_do c1 people_for c-1 people_from a1e1 people_had c-3
    people_have c5d2j-1k4 people_i a2c2g2 people_in a-1d-2h1 people_is d2j2 people_like a-3c-2d2k1 people_made a1h1
    people_never d3 people_on a-6d-3h-2 people_rang d1 people_ring d3 people_stay d-3 people_talk c2
    people_than d-1 people_that a-2 people_to c2 people_want i1j4 people_were c-1d-1 people_who a-2c-1d-1e1g-2h4k-4
    people_you c-2 per b6c2d1e-5f2g1h2j-2 per_cent b-1d-1f2g4h-3j-1 per_diem b3 per_hour b5 per_word b3c-1
    percent a-7b8c-9d-9e-1g5i-4k-1 percent_, b2 percent_hike h1 percent_of b6 percent_on g3 percent_sure b-2g3
    percentage b4g2 perfect a1d-2h-5 perfect_. c-2d-1 perfect_for c1 perfectly c-1d2
    perhaps a-7b-5c-4d4e2g8h-10i-2j-1 perhaps_ask d-3 perhaps_i d-3e3 perhaps_it a-4c1d-1g6h-1 perhaps_next d2
    perhaps_not g1 perhaps_the d1 perhaps_we d-2e-2f4g-3 perhaps_you c-5g4 period c-4e2h1i1j-4 period_. d1
    period_is h4 perk b1 permanent c3d-3f4g-3h3i5j-4 permanent_contract f3i1j-1 permanent_post b2 permission i-1
    permission_i h2i-1 permit a-2b-5d1e3f-3g1h2i-6j8k-10 permit_, i-2j4 permit_. d1i-2j2 permit_and a1j1
    permit_came h5j1 permit_is h-1 permit_me d1e4h1 permit_office j-2 permits e3j-1 permitted b1d1g2
    persistence d3h1 person a-4b-2c2d2e-13f-2g-1h1i-10j-11k-9 person_, c2d-1g-2h-1 person_. b-4c4d-4e-1g-9i-1
    person_and d-2 person_can c-1h1 person_could h3 person_for c-1 person_i c5 person_in b2c-2d3 person_like c-1
    person_of b2c-2 person_on c-1h-1 person_that c2 person_to c1d1g4 person_who c-3d5f1 person_with b1
    person_would c1d1 person_you c-1d-4g2 personal c1d-4e3g-6h2 personal_. e2 personal_reasons g-1h3
    personnel c-1h-2 persuade d1f2 persuaded c3d-1e-1f8g3h-1 persuaded_. f7h-2 persuaded_that c2g1 persuaded_to g1
    persuasion f1 perth b-2c-1d-1j2k-2 pester d3h3 pestering d5k1 pestering_me d3k1 pet a-1h2 petition i-1j4
    petrol b3d5h2k1 petrol_, c-1d1 petrol_. c1d1 pets g1 pharmacist a1b1c4j2k-3 pharmacist_interview b1
    pharmacy a2b-2d1g1 phone a-4c1d2e4f-1g-3h-8j1k2 phone_'s e5 phone_, c-8d-1e1h-1 phone_. a-3c-1d2f-2g-3
    phone_; e-2 phone_a e1 phone_all c4 phone_and b6d1e6f1 phone_at e2 phone_call a2d1e-7f2h3k1
    phone_calls c1d1e1j1 phone_down c1d2 phone_fell e-1 phone_for c1e4 phone_has e-1 phone_in h1k1
    phone_interview g1 phone_is e5 phone_me d2h-3k1 phone_number e-1 phone_off e3 phone_or d1e-1 phone_said c1
    phone_screen c2g1 phone_that c-1 phone_the c2d-1 phone_to b-1d-1f-2g3j3k2 phone_was c1d-2e-2 phone_you e-1
    phoned c-3e1i-1 phones d2e1h2 phoning e2h-2 photo b-1c-1d-3e-1h-5i4 photo_of c-2i3 photograph c-2g-1
    photos a-2c-4d-2j1 photos_. c-1 photos_of c-2 physics b1 physio a1k3 piano a-3b-4c1g-3i-1j6 pick a10c-2e2g-3i-3
    pick_. a1 pick_it e2 pick_of a7 pick_the a2b1c3g1h2 pick_up a-6c-4d3e2g-3h-2k1 picked a6b-2c-3d-2e-3h6k-1
    picked_. g6h-2k1 picked_a h1 picked_another h4 picked_for a1 picked_me b-1h-1i1 picked_out k-1
    picked_the a1b-1f1g-1h7 picked_up c1h-1 picking a2b-5c-6e6h-1j1 picking_my h-3 picking_up b-2c-1e7f-2h-8
    picture b-5d2g3k1 picture_. d2 picture_myself a3d-1g4 picture_of k3 pictured a3b2 pictures a-3 pictures_of a-2
    piece a-4b2c-2d-5g-2h-3i-5j1 piece_. c-4 piece_of j1 pieces c-1h-3 pile a-1b-3c-6d-9f6g-1 pile_. f2h-6
    pile_of d-3h1 pills k1 pin a-1b-1e8g-1h2 pin_in e7 pin_on h4 ping d1e5g-2h-3 ping_you e4 pinned a-1e1g-2k-3
    pint d-2e-1 pipeline d3h1 pipeline_. a1h1 pipped a5 pitch a-2b-3c1d6 pitch_for d2 pity a-5d2g-1h2
    pity_nobody h4 pity_that d-2 pizza c-1d3 place a5b-2c1d-7e-6g-2h5j4 place_, a-5b-1c-5f-3g3h-3i-1j-1
    place_. a3b-2c3d-1e-5g2h-1i1j1 place_among h2 place_and b-1c-3 place_at c-1g-3h8 place_away h-2
    place_can c2e2h1 place_elsewhere g1h-2 place_for b-8d-1e-2f2g-6h1i1j2 place_has a3b3c3 place_i a5b2g-2h1
    place_in a1c1d-2e-3g-1h1j4k-4 place_is a1e-2g2i-2j2 place_near j1 place_of a-2c-2d1 place_on b-2c-3f-4g-4h3i1
    place_open h-1 place_pays b3 place_that a-1c2 place_to a2c-2d-6e2f-2h6 place_until h-4 place_wants i3
    place_was c-1 place_where b-2c3g-1 place_with a1b-2g1h1 place_you h2 placed a-1b3c1g2 placed_in c1h1
    placement a7d-1h6 placement_with a1c1 places b-4c-6d1h-3i-2j2 places_, a-4g1k2 places_. b-3 places_at j2
    places_for j2 places_i a1c-2 places_in j-1 places_that c-1d1 plain a-1b2c-2d1e-3g-4h6 plain_english c-1d1
    plain_to c2 plainly a4c2d4 plainly_: c1 plan a6b6c7h-3i-7k4 plan_, g1 plan_. c2 plan_a a3 plan_ahead b1c-1
    plan_and i-1 plan_b a6c-1f2g2 plan_for c7 plan_is a-1 plan_on d2e1h-2 plan_to a2d2e1 plan_was b2 plan_you c-2
    plane b-1c-2g-3h2i-2 plane_. a1 plane_ticket g-1h3j-1 planned c2g-8h5i-2 planned_. c1g-3h2 planned_for h2
    planned_on c2 planned_to i-2 planner c3d2 planner_position h-2 planner_post h1 planning c3d-6e-5g-5h-6i-3j-3
    planning_. c3d-1 planning_to a2 plans a2b-5c1d-2e1f-2i-3j-4 plans_, c1 plans_. a4c-1 plans_for g3h2
    plans_have g-1 plant a-3b-1c-1d-10e2f1g-2i-5j-2k-2 plant_, h1 plant_. c-3d-1g-1 plant_and g1 plant_is a-1c1
    planting e1g2k-2 plants c1h-1 plastic c5d3 plate d-6e2h-1j-1 plate_, e2 plate_. d-4e1 plates c2j1
    platform a2d-2g2h-2 play b-8c-4d3e2f2g-3h-1k-1 play_a a-2 play_for h1 play_in a2 play_it d-2e1f2 play_to c-2d1
    played b2c-1d-4 player a1b1d1 players c2 playing d3e-2 plays a4b-4d-2e2h-1 plays_more a1 plays_to a1
    pleasant d-1 pleasant_. c1 please a-6b-1c-16d-6e2f2g-15h8j-1k-5 please_, a-1d3e2f4h-1 please_. b-1e1h6
    please_? f-2h2 please_accept f-3 please_allow e1h-2 please_and b1h2 please_be e4h3 please_call d-6e-2f-3h5
    please_cancel a5b2d-5e-2f1h1i2 please_check h-3 please_close b2d-6f-1h12i-1 please_consider d-4h1
    please_convey d3 please_count h1 please_cross h4 please_delete d-2h5 please_do a-1b-6c-5d-6f1h-4k-5
    please_email e-3 please_excuse d-4e-3h1 please_feel h3 please_find c2d1h2i2j-2 please_forgive a-2d-12e-2g1h-9
    please_give a-5d-8h4i-2 please_greet h-1 please_have d1e3 please_hold a2f1h-2 please_ignore h-3 please_just d-1
    please_keep a2b1d-6e-3f3h-4 please_learn d3 please_leave d-1e-5f4h-1 please_let d-2e-6 please_make d-1e2h4
    please_me a-1 please_note a1d1h5 please_pass h-5 please_pay d1 please_quit e4 please_read d4
    please_regard e1f1h-3 please_release f1h3 please_remove e1h4 please_ring b2 please_save d-5
    please_say d-3e-5h-6 please_see e-1i2 please_send d-1 please_sir h-1 please_stop e1 please_strike h6
    please_take b4d-11f-5i-1 please_tell d-1j2 please_think d1 please_treat c2f-1h-1 please_understand a1b-2d-1e4
    please_use a-2d1e-5h-4 please_wait e4 please_withdraw a3b2d1h8i6j1k1 please_write e-5h-3
    pleased c-13e-5g-9h-1k-5 pleased_to a1c-6d-6e-3g-6 pleased_with d3 pleasure a-5b-8c-6d-2e-10f-1g-8i-5j-3k-1
    pleasure_. a-1c-5d-5h-5 pleasure_it d-2 pleasure_of c2d2h1 pleasure_to a-2b-1c-2d-1 pledged i1
    plenty a-4d-1e-6g-5 plenty_about c-1 plenty_of a-2d-1e-3g-1h1 plot d1 pls d-1f1g-3h3 pls_do f2 plug g1
    plumber a-3d2g5h-3 plumber_'s g3 plumped a6h7 plumped_for a6h7 plus a-1b4c-3d-6f2g1h1i-3j-2 plus_@number h2
    plus_a a-1g1 plus_hours b-3 plus_i f2 plus_super b1 plus_the h-1 plus_tips a1h1 pm b-7f-6g1 pm_on g1
    pneumonia h1k3 pocket b1d-4e-3g-2h-1 pocket_for b1 podcast c-5 point a2b3c-1e4f-7h-2i1j-4 point_, b1e-2
    point_. a-6b2c-3g-1h2 point_i a3b-2g2 point_in a3b2c-2e2 point_of a2b-3d2g1 point_you d-4 pointed a2
    pointing c1 pointless c1d2 points a-4b6c-7e-1f-3g1h-5j6k-2 points_. d1 poland c2d1 pole c2d1 police c-1d3i2k1
    policy b-3c1d3e-3g-2 policy_. d3 polite a-3b-3d7e-2g-4h3 polite_about c1d1h2 polite_to d5 politely a-1d1h3
    politely_. d2 pond e1h2 ponder e3 pool a1c2f3g2h3 pool_. g2h1 pool_for f2 pooled b2 poor a-4b-1c3d4g-7
    poor_. c2 poor_and c3 poor_impression c3 poor_soul c-1d5h2 poorly c2d-1k1 pop c-1e4g-3h2 pop_in e3f1g-1h2
    pop_up e1 popped c2 popping d-1e-5k-1 popping_up e-3 port b-3c-4h2j2k-2 portal a-6b-4c4d-2e-1f-3g-4h4i-1
    portal_, h5 portal_. c-2h-2 portal_? h4 portal_lost c4 portal_messages e-3 portal_now e-3h-3
    porter a-8b1c-5e-2f-1j-2k-3 porter_'s a-2 porter_? d3 porter_job b1g2 porter_who k-1 porters c4d-2
    portfolio a-2b-7d-1e-4g-5h-3i-3 portfolio_, c1d2 portfolio_. h-1 portfolio_review c1 portfolio_was c-1
    portion f2 porto e-2 portugal j3 portugal_. j3 position a3b-1d-12f-1g-6h3i-3j-3k-10
    position_, a-2b-6d-1e-4h3i-12 position_. a-5b-4c-5d-3e-9f-3g-7h8i-1 position_and a-6c-2e1f-2h1i1
    position_as h-1 position_because h-3 position_elsewhere b-3i-1 position_for h-3 position_i b1h-2
    position_in c-1h3 position_is g-1i2 position_of h6 position_that a5b2h3 position_this h1 position_to e2g1h-3i-1
    position_was c1 position_which a3h1 position_with a-3b2e1g2h1 positions a1 positive b1h-1k4 possibilities a1
    possibility b-1g7h-4 possibility_i g3 possible a-4b-7c-8d-13e-1f3g2h-5i-1 possible_, e1 possible_. b-2f2g3h-4j1
    possible_? g-1 possible_for b-1g-1 possible_that c-1g8h-7 possible_to d-4g-10h-3 possibly d-5f3g10h-4
    post a2b-2c-1d-5e-6f1g-4h4j2k-4 post_, a-2d-6h-1i-4j3 post_. a-4b-5c-4d-1e-6h4j-3k2 post_; c1 post_? f2
    post_about g1 post_advertised c-1 post_after h2 post_and a1b-5c1d1f-5h1i-5 post_as a-6c3h-2 post_at c-1d1h7i-1
    post_because h-4 post_by d1 post_came h3 post_elsewhere b1e3 post_for a-2j1 post_from c2d2 post_had a2c-1
    post_has a1c3 post_i a7b-1c-3h-3 post_in b-2c-5f2g5i-4 post_is a-2c1g-3h-3i1 post_it e-5f-4h-5 post_last h-1
    post_nearer h1 post_of a1c-5d-1f-2h6 post_office c-3h-2 post_on a-3i1 post_that a3h5 post_this h-2
    post_was b1c3d1 post_were h1 post_will c2g-2 post_with b4h6i1 post_would b2 postdoc h-2 posted b3d-4e6g1h2
    posted_, h1 posted_. e2 posted_on h-2 posted_to h1k1 poster a-2c-1d-4 posters c1 posting a2b1e-3f2h1i-1
    posting_and f2 posting_is a1c-1 postman d-2h1 postpone e4h-1 postponed c1 posts a2b-1c-7d-5e-3f-2 pot a-1b6h-3
    pots d3 pottery b-1 pound b8g-2 pound_an b2 pounds b3c-4d-7g-5h-4i-2 pounds_a b2 pounds_an b2 pounds_for b-2
    pour c-1d1 powder e3 power a-4b-2c-3e-3k-2 pr c-2j2k-3 practical a-4b-1c-1d-3e-1g2i2
    practice a7b-1c1d-1e-9f1g2h4i-3j1k-9 practice_, c-1d-2g2 practice_. a1b2d-1h2 practice_i a1c1h-4
    practice_that h2k-2 practice_with a2 practices a3 practise j1 praise b1c-2d-2h1 praise_. d-2
    pray a-5b-1e4g-5h-9i-1 pray_about e1 pray_do d1 pray_on e3 prayer d1h1 prayers g4 praying a2c-1d2e-1
    praying_about e-2 praying_for a1d1 pre d2 precious c-1d6g1k1 precisely a2b-1h2 predecessor c-1d-2h-2
    prefer a2b-11c-8d-14e4g-3h-1i-5j-2 prefer_, g2 prefer_it f-3 prefer_not a-5b-2c-1d-2e1g-3h-1 prefer_that e4
    prefer_the a7g-1h-3 prefer_to a-9b-6c-3d-4e2g-2h3j-1 preferable a4 preference a9c-1f1 preference_, a5f1
    preferred a5c2 preferred_to c1 pregnancy c-3h1k5 pregnant k3 pregnant_, k1 prejudice c-2f4h-1
    prejudice_to c-1f4 premature e2 premium a-2b6 prep g2 preparation c-1 prepare c3d-2e-1i-2 prepare_. i-2
    prepared a-2b5d-2h-3i-1 prepared_. c4 prepared_for e1 prepared_to b5 present a-7b4c-4d-3e4f4g-2i2j-4
    present_, d-1f5h-3k-1 present_. a-1b-1e6 present_and e1f2h-3 present_company b2h2 present_employer b-1e1g3i2j-1
    present_i j1 present_job b-2i-1 present_my b1 present_myself e-2h2 present_one b1 present_post i-1
    present_school g-1h3 presentation c1g1 presented c1 presently g2h-1 presently_, e1 president d3
    press b-5c1d-4e-1g3 press_. a-1 press_me e-1g2 press_office a1 pressing e1g1 pressure c1d-1e-2k4
    pressure_is g2k1 pressured c2 prestige a2 prestige_, a1 prestigious a3 presumably g2 pretend b5c-1d5e-2f1g-6h-6
    pretend_i c1h-2 pretend_otherwise b2 pretend_that a-2b3 pretending d3k1 prettier a1 pretty a-2b-3c10e-3g4
    pretty_much g4 prevented g4 prevention c-1 previous a-2 price a-2b8d-2e-2g-4h-4j1 price_. b2 price_of b2
    priced b3 prices b1c2 pricing a3 pride c1 primary d3 primary_school d3 principal e-1f3i1k3 print c-2g-1h2i2
    print_the d-2 printed b-1e-2 printer a-1c-4d-3h-2 prior g3 priorities a1 prison a1d1g2 privacy c1
    private b3c1d-4e-6f-3g-5j-5 private_, b-1 private_. b-5h3 private_health b4 private_medical b3 privilege a1c-1
    privilege_to a1 prize a1b-2h-2 prize_. a-2 prizes c1 pro c2 prob g5 probability c-3e1g6h-4 probable g3
    probably a-5c-3d-5e-2f-6g15h-11 probably_be g3 probably_best g4 probably_going g5h-4 probably_have g1
    probably_i e-2g7 probably_not a-1 probably_will g7h-2 probation a-3b2d-4e-4f1g-4i8j-3k-1 probation_. b4c1
    probation_there i2 problem a1b1c-1d3e-6h-7k2 problem_, g1 problem_. d2h-1 problem_for b2 problems a4
    procedure a-5c1d3e-2f1g2h6 procedure_, c1d1h-1 procedure_. g1h5 procedure_for h5 proceed a-2d-7e-9f2g4h9
    proceed_, e-1f3h7 proceed_. g1h4 proceed_to g2 proceeding a-2d-4e-4f3h7 proceeding_, h6 proceeding_. d-1g1h1
    proceeding_to h3 proceeding_with h2 process a-6b-3c3d1e-7g-3h8i1j-1 process_, b1d-1e2g4h2
    process_. b-3c-4e-10f-4h10i1j-1k-3 process_; b1 process_and e1 process_as h3k1 process_at c-1e-1h5
    process_for c-3d2g-2h5j1 process_has c8 process_here h3 process_i h2 process_in h-5 process_is c4d3g-4h-3
    process_makes c-3h-3 process_on f2h-3 process_puts c-2h-3 process_to f1 process_took c5d2 process_was h-4
    processes a2c-1 processes_, a2 processing e1h2 processing_my h2 produce c2 product a8b-7c6d-9e-2g-6h1i3k-1
    product_, a1c2 product_. c3i1 product_i a2 product_is a1c1 product_lead h1 production c1 products c-1d-2
    profession a2c-2d1 professional a-3c3d7e-2 professionalism c1d4 professionals a-1c2d7 professor f2k1
    profile b-1c5d2g-2 profile_, c1 profile_in h2 profit a-5b8c-7h-2 profit_share b5h-1 profit_sharing a-3b6
    profits b5c-1 profits_. b1 program a1b-6c-4h-1 programme a5b-7d-6g-3h2k1 programme_for h1k2 programme_is a5
    project a3b-7c-1d-6e-9g-2h1i-5j-10k-6 project_, a2b1c-2 project_. h-3 project_has k-2 project_i h-1
    project_in h-1 project_is a1c-1h2 project_of b-2 project_was d1h2 projects a2b-7k1 projects_are k2
    promise a-5b-12c1d-5e2g-2h-8i1k-1 promise_, c2d2e-2 promise_. c1g-3h-1 promise_i e-1g2 promise_not i4
    promise_that c-3g2 promise_to c-1e1g-2i-5 promise_you b-1e-2 promised a-6b2c8d-2e-8f-7g-2i-3 promised_, c-1g1
    promised_. b2c-2 promised_a b1d-5h-3i-2 promised_me a-2c4d1 promised_my g-1h1k1 promised_myself h4
    promised_not d-3 promised_the b-2c1d1 promised_to b1c1e-3h3 promised_you c1 promises c6d1e4f-1 promises_. c2d1
    promising c1h2 promoted a-1b2h6k1 promotion a1 prompt c-1d-2h-1 promptly b-3 pronounce d2e2 proof c-1d-1g-1i5
    proper a5b3c2d-2e2f-1g-4j-2k-1 proper_pension b2h1 proper_think e2 properly a2b4d2e-5g-5k1 properly_, a2c2d-1
    properly_. e-1 proportion c4 proposal b1c-1e2g1h2 propose c-4d1e2g2h-3 propose_to b-2c-1d2e3g-4h-2
    proposed a4b4c-3g3k1 proposed_. g2k2 prospects a6c1h1 prosper c-3h2k-2 proud a-8d-4e-1g-6h-4k-2
    proud_of b1c3d-3g-1 proud_to a-3b-4c-3k-1 prove j3 proved c-5d-2 provided d2f1g3 provident b3 provident_fund b3
    provisional d-1f5 provisionally f4g1h-4 psychiatrist k4 pub c-2 public a-2b2c3d3f-6g-3 public_sector b2
    publish c-2e1 published a-3b1d-3i-4j-3k-3 published_. k-1 publisher_and i1 publishes a3c3h2 publishing g1
    pull a-2b-1d6e-9h7i-5j-2k1 pull_me f1h2k2 pull_my c1h7 pull_out d-8e-2h10 pull_the a-3d6h-2 pull_your d4
    pulled b-6c-10e-5h3i-3k-5 pulled_my h3 pulled_out a-4b-2c-8e-3g-4h2i-3k-5 pulling a-2b1d-10e-1g1h5i-2j-5k-4
    pulling_my g2h3 pulling_out b2d-7e-4g-2h4i-1j-4k-3 pulling_the h1 pulls a2g2h-1 pulse a2d2 pump c3 pun a2
    punch d-1 punctuality c1d6 pune c-2e-3f1g1 pupil d1 pupils a-3b-6c1d-3 pupils_. c1 puppet a2 puppy e2 pure a4c4
    purely a1 purpose c1h3 purpose_. c1 purposes c1 purser h1 pursue d-3e-5g4h7 pursue_the h3 pursue_this e-1
    pursuing a-2c-3d-2e-6h4 pursuing_the a-1c-2e-3g-1h5 push a-1b-3g3h-2 push_. e1f2 push_through h-3
    pushed a-3h-2i1 pushed_for i1 pushing c1 put b3c2g-1h-1j-2 put_, b3c2e-1 put_. g2h4 put_a b2d-3e5g2h1i3
    put_an h1j1 put_and b2g-2h2 put_another b2 put_down g-1 put_in a3c-4d-7e-2f-2g-2j-4 put_into c1h1
    put_it c2e-4g-1h-4i2j-1k1 put_me a-11b2c3d-9f5g1h1i-3j-4 put_my a-7c4d-5f2h-3i3j1 put_off c2e2g-1h-3
    put_on a-5b-2c-2d4f-2g-3h-2k1 put_one a-4 put_simply a1 put_that b1c-4d6 put_the a3c-4d4f-1h-3 put_them a7c1
    put_to a3c-2 put_together a1b1 put_up d3h-2 put_us b-1i-3j-2k-1 put_you a-3d-4g1 put_your a1c-5e5
    puts a2b-1c-2d-6h-4 puts_me b1i1 putting a-6c-2d-2e4f-5g-1h-1 putting_in b1h1 putting_it e1g3h-3
    putting_me c-2h-6 putting_my h-2 putting_myself e-2g-5h6 putting_this e4 puzzle j1 qualifications j1
    qualified d2h1 quality d-3g-4h1 quality_of c-1 quarantine h1j3 quarry h1 quarter a-7b-9c1d-4e4f-6g-9h-1i7j-4k-5
    quarter_, h-1i1 quarter_. i4 quarter_end c1e3 quarter_of c1 quarter_past c1g-2h1 quarters b-2j2 queen c-1d3h1
    question a-2c-1g3h-5i-4k3 question_, b1d-2e-5h-3 question_. c2d1e-1f1g4h-2k2 question_about b-7c-2d-4e-5g-5h1j1
    question_for g4 question_has e-1h-2 question_i a2 question_is h4 question_mark e-1f2g4
    question_of a-4b3c-3e3g-6h1 question_on b-3c1 question_open e2f-1 question_until d2e3 question_was a1b1
    question_whether c1e1 questioning g1 questionnaire c6d5h1 questions a-2b-7c5e-2f-9g-14h-4i-6k-5 questions_, c-2
    questions_. c-1d1e1 questions_about c5d-5g-2 questions_and h1 questions_had c3 questions_on c3
    questions_than a-2 questions_that a1 questions_were d1 queue b-6f1g-4h6j2 queue_. e-3f-1h2j1 queue_for a1e-2
    queues j-2 quick a-9b-2c-4d1e-2f2g-8j-1 quick_. c-1d-3f1h-4i3 quick_about c1d5h3 quick_and c-3h-1
    quick_answer d-1 quick_call e-3h1 quick_chat d4h-2 quick_one d-1e1 quicker a1d1e-1f3g-3h1 quicker_than c-2f1h1
    quickly b-1c-8d-6e-5h-9 quickly_. d-3e-2h-2 quid b11c-7f-2h2 quid_a b5f-1 quid_an b4c-1h3
    quiet a-2c1d-11e11f-1g-10h-4i2 quiet_, b-1c2e6 quiet_. b1c2e2h-1 quiet_about i1 quiet_and b2h-2 quiet_for e4
    quiet_from e3 quiet_on e-1 quieter a-3b-3c-2e1k2 quit a-1b-5d10e9g-7h1i1j-1 quit_messaging d3e5 quit_on c1
    quit_the d-1h3 quit_your d2h2 quite a2b4c-2d-2e-10f-2i-6j-1 quite_a a1b1g-2h1 quite_apart k1 quite_did a2
    quite_the c-1d1g-4k-2 quiz a-7b-7c5d6e-1g-2i1 quiz_, c3h2i1 quiz_. c-1d1 quiz_ate c4 quizzed c1d3 quotation c1
    quote f-3g3j3 quoted b8d-4h-3j1 quoted_me b5 quotes d2j4 ra d-7h-3k-2 ra_. d-4e-1 race b-1c-3d-5f2g-2h8
    race_. f2h3 race_for h3 racing b1k-2 rack c1d2 radar c-3d-2e6g-3h-5k-1 radar_, e6h-3k-1 radio b-3e3g-2h2
    radio_silence e3h1 radiotherapy k1 raffle b-6c1d3 rail c-1g-1h-2j2 rain a-4b-5d-1f-1h-4 rain_comes g2
    raise a-8b16c-8d-9e-3 raise_, a-1b5h1 raise_. b3 raise_a h1 raise_i b3h1 raise_my b2 raise_the b1f1h-2
    raised b3c-4d6e-4g-4k3 raised_four c-3 raised_me b1h-1k4 raised_my b3 raises b2 raising d-2 ramadan e2i1
    ramadan_. d-1e1i1 ran b-2c-5e2f-1h-3i-8j-7k-2 ran_away e1 ran_the c-3d-1i-2k-2 rang b-3c2d-3e-10f-3g-1h1i3k-7
    rang_, a2i1 rang_and d2 rang_at c2g2 rang_back i1 rang_me c5d-1f-1 rang_my c2 rang_on a1h1 rang_the c-1
    rang_twice c-2 rang_you h-1 rang_your c-2 range a-7b11c-3d-5f-1h-5 range_, b4i1 range_tops b1 ranger j1
    rank c-2g-3h1 ranked a8b-1c1f-2 ranking b-2c-3d-2e-1h-1 ranks a6 ranks_higher a2 rare b2c-12d-8h-7i-2
    rare_. c-3d-2 rare_in b4 rarely a-3d-2g-1h-5k-2 rarely_been d-2 rarely_met a-3 rarer c-2d-1
    rate a-5b12c-2d-9e-1f1g-2h-1j1k-4 rate_'s b1g1 rate_, b4e1h-3 rate_. b5c-1g2h2 rate_and b6f2 rate_at b2
    rate_for b5c1 rate_in c-2 rate_is a-3b4c-1g-2 rate_my b-3 rate_of b-3 rate_on b-3 rate_that b1c1h2
    rate_was b1c1h1 rate_you b3 rate_your b-3 rates a-5b7c-2e-2f-4g-5h-7 rates_. b3d2 rates_on b1
    rather b-2c4f1g10i-2j-8k1 rather_be a6b-1g-6 rather_chaotic c2 rather_do a1h1 rather_have g-1
    rather_keep a-3b-2d-4g-2 rather_leave b-3g-2 rather_more b2c2 rather_not a-11b-9c-7d-13f-2g-4h-6
    rather_say b2e1 rather_tell h1 rather_than a2b1c-3d-1f9g-5 rather_think g1 rather_you e3f1h1 ray j2k-1
    re b-2g-5h-3i-3 re_the c-6d-1g-2h-4 reach a1b-1c-7d-15e6f-10g1h-4i-7k-2 reach_. e1g4h-3 reach_me e1f-5g-4h-1k-1
    reach_out e2g-3 reach_you d-3e2f-2g2 reached b2d-2f-5g-7h1i-2j1 reached_a h3 reached_me c3e-4i-1j2
    reached_out e2 reached_the d1 reached_you c-1d-1 reaches a2d-4g-2 reaches_you d-3 reaching b-4d-4g2h-3k2
    reaching_out b-3d-2h-1 read a-5b-1c1d6e-1f-6g-1h-2j-8k-6 read_, b2e4 read_. a-2b-1c-2h-2 read_a d4e-1
    read_about a-1d-3 read_as a1c1 read_every c-1 read_for b1 read_in c1 read_it c-2k-4 read_my a1c4d4e-4k1
    read_of e1 read_on c1 read_some c2 read_that c-6d-5g1 read_the a-1c-6d5e-6h-4i-3 read_them b2d-2
    read_this e-4i3 read_through b1c-1 read_what c2d4h3 read_with c1d-1 read_your b-4c-1 reader h-2
    readers a-4c-5i-3 readers_are c-1 reading a4b-10d2e2f-5g-1h-6i-3 reading_, a1c1 reading_. c4e1 reading_a c-2d3
    reading_it d-2e4 reading_list c1 reading_my h-4 reading_room c-3d-3 reading_the a1c1d1e-3 reading_this e1h-2
    reading_your c-3 reads a-4c5e-1f-1g1k1 reads_like c3d2 ready a-1b1d-10e3h-3j-2 ready_. b-5c1h-5j-3k-3
    ready_for c-2h-2k2 ready_to b6d-2e2g1 real a3b-4c-1d1f-3h1k-4 real_. d1 real_gratitude h2 real_one e1
    realise b4c-4h-2 realised b2d3 realistic c4 realistic_. c2 really a1b-1c-1d-1e-3f-6h-6i-2k-3 really_, d1
    really_. e1 really_am g1 really_appreciate d-5e-5g-6h-2 really_do d2g-4 really_hope d2 really_is h1
    really_nice d-1 really_sorry h3 really_the e4 really_want g-4 really_well c-1 rearranged h1
    reason a-5c-3d1e1g-10h1i2k1 reason_, d-1 reason_. d4i1k1 reason_i b-3i1 reason_is a-1b3g-1 reasonable c3d1
    reasons b-8e-11f-6g-7h6i-2j-4k-6 reasons_. c1g-2h3 reasons_i c-1e-3g-3h2 reasons_of d1h1 reasons_to e-1
    rebook h3 recall h-2 receipt c-1d-3e-2 receipts c2 receive b-1c2e2h-6 receive_the c2 received a-1b-9c3d-2h-5
    received_and h1 received_me b-1c1 received_the h-3 received_your h-1 recent c1
    reception a-3c4d-3f-1g-9h-3i-2j-1k-4 reception_, c2d1 reception_. c-3d-2e-1 reception_at e2
    receptionist a-6b-2c1e-3f-1g-3i-1 receptionist_. c1 receptionist_interview h1k1 receptionists a-1c2
    recipe c-1d-7 reckon a2c4f-4g3h-1 reckon_. g-4 reckon_i a5e1f-1g1 reckon_the a2c2g1h-1 reckon_you g3
    reckoning a3 reckons d-4g1 reckons_i g1 recognise k1 recommend a-2b-1c-2f-2g-2h-6 recommend_you d-2
    recommend_your d1 recommended c-5d-3h-4 recommended_to c-2 reconsider c-1d-3f8h-4 reconsider_. h-2
    reconsider_the f2 record b1d3f3g-8h1i-4 record_, c-3h-2 record_. f2i-2 record_is a-2c1 record_show d2h3
    record_that e2g-1h4 recorded c2h1 records a1c-6f-2h2i6 records_, i1 records_. i3 records_and e1
    recovering b1h-2k4 recruiter a-8b2c4d1g-5h-6i1 recruiter_. d2 recruiter_asked c-4 recruiter_i a-2
    recruiter_kept c1d-1 recruiter_mentioned b4c-3 recruiter_was c2d2 recruiter_who b1c-1 recruiters d-1e5h-6
    recruiters_, a-1d-2 recruiting d4h-1 recruitment a-7d3e-2g-5h6i-4 recruitment_, i-2 recruitment_. d-4h5
    recruitment_and b1 recruitment_for h5 recruitment_process d-2h-2 red b-2g2i-1 red_flag c2 redundancy b4
    referee c-2 referees e-3h-1 reference a-3b-5c-4d-4e-9f1g-1h-4i6j-3 reference_, i2 reference_. i3
    reference_@number h2 reference_check f2 reference_for i-1 reference_from i2 reference_to h-1
    references a-4b-6c3d-2e-9f4h-3i5k-1 references_, c1 references_. d-1i4 references_and i1 referral h2
    referred d-1 reflect d1e5 reflect_on e2 reflection a1c-6d-6e-1f-2h5 reflection_, b-1h1 reflection_i a1h3
    reflection_on b-1c-2 reflection_the h1 refrain d5h-5 refrain_from d6h-3 refresh b3 refreshing c-3d2
    refreshing_to c-1d2 refund b-8 refusal c1d-2f7h-1 refusal_, h1 refuse a2b1d-5e-6f4h1 refuse_, f2
    refuse_. b2c-3h1 refuse_for h-2 refused a-3b-3h-5j3 refused_. d1f1h-3j1 refused_to h1k1 refuses a2
    regard a-2c-2d-2e3f4g2h-1 regard_the e2 regarded c-1h3 regarded_as h3 regarding b2e4g-1 regarding_my h-2
    regarding_the h2 regardless f1 regardless_. f1 regards a-11b-12c-13d-21e-8f-13g-6h-21i-12j-8k-15
    regards_, a-16b-9c-17d-15e-17f-9g-12h-12i-10j-6k-8 regards_to c-1h-3 regional a2c-2d-5e1f-3h1k-1
    regional_sales e2h1 register c-1d1j2k-2 registered b-1c3h-1j2 registrar f1h3 registrar_. h1
    registration c1h-2j3 registration_and g1j1 registry h-1 regraded b6 regret a7b3c3d-2e-3f3g2h5k2 regret_, f1h-1
    regret_. c1 regret_i a1h5 regret_it a2d1 regret_that b2c1f2g3h4k2 regret_to b2h2 regretfully g-1h5
    regretfully_i h2 regrets f2h-1 regrettably a1g5h-1 regrettably_, g4 regrettably_i h-1 regular a1b2i3
    regulator h2i1 rehab a2j-1k3 rehearsal d-2g3h-1 rehearsals g2i2 reimburse b2 reimbursement b-3c2d1 reject f1h-2
    rejected d-1e1h-2 rejecting c1d-1 rejects c1 rejoin e1f2 relation c2 relationship g2 relative d1 relaxed c2
    release a-5b-5d-4g-1h1j-2k-5 release_me b-1g-1k-3 release_my h-2 release_the a-1h7 released c-3g4
    released_from h4 releasing f1h2 relevant h1 relieved c-2f1 religion c6 relinquish h4
    relocation a-6b-2c-1d-5h-2i-1j7 relocation_agent j3 relocation_allowance b-3h1j3 relocation_team j1
    reluctant h-3 rely b3 remain a-9b2c-11d-2f7h-4i-3j5 remain_, h-1 remain_a h-1 remain_at b1
    remain_available f1h-3 remain_in h3 remain_on f2h-2 remain_where j1 remain_with b2 remain_withdrawn f-1h3
    remained a1 remaining b-2c-2d-2h7 remaining_stages h3 remains a-1e3g-3 remember a-9b-6c-15d1e-10f-5g-11h-2i-1
    remember_. h2 remember_i d2h1 remember_me c-1g-2h1 remember_that d2h-5 remember_the c-1 remember_your d-3
    remembered b-3c-4d-4e-1h-4 remembered_my c-1 remind c-1d5 reminded a1e2 reminder c-3d5 reminders c-1d1e4
    remit a4b1 remote a-3b3c3e-1f6g-4h-6 remote_, c2 remote_. b1f1 remote_work f1h-2 removal b-4c-7d-4h-3i-3j8k-4
    removal_men j3 removal_van b-1j4 removals a-1c-1d-2j1 remove c-1d-2f-2g-3h8i-2 remove_me d-3h3
    remove_my a2c-3d-6h6 remove_myself h1 removed c-2f-1h6 removed_from h7 removing h2
    remuneration a-5b11c-5d-4e-7g-3 remuneration_, b1d-1e-3 renewable i2 renewal j1 renewed b-2c-5i3j3 renewed_. j1
    renounce f2g2h5 renounce_the h2 renounce_to h2 renowned a1 rent a-6b-8c-7d-5h-1i-7j6 rent_, g1k1 rent_a b-2j1
    rent_in b-3j3 rent_up j2 rental a-1b-3h-1i-5j7 renting b1j1 rents b-5j3 reopen f1 rep b2d1i3 rep_, g2
    repair a-2c2g-2h3 repay i1 repeat a1d2e-2 repeated c5 repeating e-2h-2 repetitive c3 replace h1 replaced c1k3
    replaced_in k2 replacement g1h-3 replacing d2 replied d-2 replies c-1e8g-3h1 replies_, a-1 replies_. d-1e4h1
    reply a-10b-12c-3d-1e8f-1g-3h-5i2j-4k-5 reply_, c-3d-6h-3 reply_. d-1h-5 reply_and d1 reply_by i-1
    reply_came c3 reply_from c-1 reply_is h3 reply_to c-1e3h-3 reply_was d1 replying c-2d1e7g-6h-5 replying_, d1e4
    replying_. e-1h-2 replying_so h1 replying_to d2e3h-2 report a-1b-9c4e6f-3g-2i5k-4 report_, d2 report_. e2g1
    report_on c-1 report_that c-1 report_to c3d-4h2i2 report_you d4 reported b-1c-4h-1k5 reporter a1
    reporting c6f3i1k1 reporting_line f4h-2 reports c5d-1e2h-1 reputation a3c8h1 reputation_among c3
    reputation_in a2 request a-2c2d-6e1f1g-4h-1 request_. e1h4 request_for h-3 request_that e1h1 request_to b-1c2
    request_you h-3 require c1i1 required c-2d3h-3i1 requirements c1d2 requires d1i-1 reschedule d-2
    rescheduling c3 rescue h1 research a4b-5c3f-1g-6h-3i1 research_. c4h1 research_post c3h1j1 researcher h3
    resembles a1 resent d1 reservation f3g-3h-2 reservations c4g6h-5 reservations_about c4g6h-3
    reserve c-3e1f10g-6h-4 reserve_, a-1f1 reserve_for f2 reserve_my e3h-1 reserve_the f4 reserved e2f4h-2
    reserves a2c3 residence c-3e-1h-3i-5j10k-5 residence_card i-1j3 residence_permit a1j2 residency a6c-2h2j3
    resident i-2j6 residents a-4b-1c2d-5g2h-2k2 residents_. g2 resign a-1g-1h3i-1 resign_from h3i-1
    resignation a-1i5j-2k-4 resigned b1c-1h1i1 resigning h2 resist a2b2e2 resit g2 resolved e-3g-5h4
    resolved_not e-1h2 resolved_to g-1h5 resonates h1 resources d3 respect b-1c-3d7e-1f-8g-4i-4k-2
    respect_, b-3c4d3e-5f-1g-2h-2 respect_. a3c-3h2 respect_and d2 respect_for a-3c-1d-7e1 respect_i c-1
    respect_other c-1d-5 respect_that b3 respect_to a2h1 respectfully a-13b-2d-14e-9f-10g-14h2i-9j-8k-9
    respectfully_, a-5b-11c-11d-11e-7f-3g-11h-7i-5j-6k-7 respectfully_decline h5 respectfully_yours h-5 respects a2
    respond c-3d-4e11g-3h-5 respond_to e6 responding e5h-6 responding_to e3h-2 response b-1d-1e9h-2 response_. e6
    responsibilities c2 responsibility a6b-1c3g-3 responsibility_than b-2c1 rest a2b-8c-5e4g-7k4 rest_, a1d2
    rest_. a5d1f-2g-2h-1i-3k3 rest_and e1 rest_assured c-3d-1e-1 rest_for d-2e1 rest_of a-2h1
    restaurant b4e3h-1j1k1 restaurant_. g1h-1j1 resting e2 result a-1d2e2g-1h-1 result_of h1 results d1e-1g-3j-1
    resume a-3b-3c2d4g-3i2 resume_. c1d1 resurface e1 retail a1d-3 retain h-1 retained g2h3 retainer b3
    retention b4h-2 retention_bonus b3h-2 retire b3d-4e-4h1i-2 retire_, b1h2i-1 retire_from g2h4 retire_my h4
    retired b-1c-4d-3h1 retired_, c-3 retired_. h1 retirement g2h-3 retirement_. b-2h-3 retiring h3
    retiring_from h1 retract h5 retract_my h5 retreat e2 return a-5b-2c1d-1e4f6g-4i2 return_. c1d-1g1 return_of i1
    return_the a-2c-2e-6f-5g-5h-1i-3j-1 return_to c1e3f5h1i1 return_your h1 returned b-4c2d-3i-1k1
    returning c-5e-1f1g-2h-2 reverse f2 revert b-2e8f-3g-5h-8 revert_. e4 revert_in e2 revert_to e3
    review a-2b-1c-2h-5i3j-4k-3 review_. d1i1 review_in b-2i1 reviewed d-2i1 reviews c6d-5h1 reviews_from c3
    reviews_of c3 revised b1c1e2 revisit f1 revoir f3 reward d2 rewarded g-2 rewarding c-2h1 rewrite c-1
    rewrote b1c-1 ribs k2 rich c1g1 richer a2c-1h-2 riddance d7h2 ride b-5c-1g2 ridiculous c1 rig b-1h1
    right a-2c-2d-3e-3f-1g-1h-1i-2k-1 right_, c2e-2f-1g-3h4 right_. a2d-5f-1g1h3 right_? e1g-2 right_after e-3i3
    right_at b1 right_away h-1 right_back f2h-2 right_down g1 right_for b2e1g-1 right_in g1
    right_now b-1c-6d-1e5g5h-5k1 right_on d2 right_one c-2d1 right_person a-2c-6d-12f-1h-4 right_that d-2
    right_there c2 right_through a2 right_to b-1c-2d-1e-3f4g-4h1 right_up b2 right_with c5g-1 righter a1h1
    rigid a-1c5 rigs b3 ring c1d3e1g-11h1i-1j-4k-3 ring_, d-3e6h1 ring_. c-1d-1f-2g-1h4 ring_a d2 ring_about e2
    ring_and e-2 ring_at e-1 ring_back c2f-1 ring_before a1 ring_in d2 ring_me a-3b4c2d1e-7f2g-5h-1 ring_my d6e2
    ring_on c3 ring_or d1 ring_people d2 ring_round g2 ring_the d1e3k-1 ring_you d-8h-3
    ringing a-7b-9c-10d5e5g-9i-6 ringing_, e4h-1 ringing_. k1 ringing_about h-3 ringing_back d-1
    ringing_because e-3 ringing_me d2e7h-2 ringing_my d3e5 ringing_to d-3e-3g-2h9 rings e4h-3 rings_me e1f2
    rings_out e2h-2 rise b8c-1d-2h-2 rise_and b1 rise_to b2 risk a-3b-2c1d-3e-2f1i-1j1k5 rival a9c-3d-5h2i4
    river a3c-4h-1 river_. e1i1 rn e1k4 road a-2b-1d-1f-7g6j-3 road_'s c2h-1 road_, c-1h5 road_. a-2c3d-3g4h2
    road_for d3g1 road_has h-1 road_is a-2 road_to g2k1 roads a-3b-1c-5g4h2j-1 roads_and h2 roads_are g1
    robot d3h-1 robot_, d1 robotics a1 robots d3 rock g-1k2 rocket c-1d1 rocket_science d1 rockstar c-1
    role a3b-3c4d-3e-14f1g-10h6i-2j-6k-10 role_, a-1d2g-1h2 role_. a-1b-2c-8h3i-7j-3 role_and a-5c2d-3h1
    role_as a-1 role_at f1h4 role_because h-2 role_does h-2 role_elsewhere i2 role_excites a-3 role_has c6h-1
    role_i a2b-1h2 role_in a-1c-6d-3f-2h2 role_is a-8c4f-2g2h-4 role_last h7 role_needs c-3 role_of c-3h3
    role_play a-1d2i2 role_seems c3 role_that a3b-1g-1 role_turned c2 role_was a4c1 role_with a4b2c1h2i-1
    role_would f1j1 role_you c2 roles f-2 roles_. d1 roles_in c-1 roles_with b1 roll h2 rolled c5 rolling b-2c1i4
    rolls a2i1 rome h2j-2 roof a-6b-2d-7f-3h-2j1 roof_. j1 roof_is g1 roofing a1b1d2
    room a-3b-2c1d-2e-3f-5g-1i-1j3k-3 room_, a-4b1c-4d4 room_. a1b-4c-2d-4e1g3j-3 room_@number j2 room_and d2
    room_at h-3j1 room_for a-2d-5h2i1 room_full c-1 room_in b1c-5j4 room_is c-3d-4 room_looked a1c-1 room_on b4
    room_than c-3 room_to a3c5g-4 room_was a-3c3 room_were c1 room_with d-1j1 rooms a-3b-5c3d-6g-1i-4j2 rooms_. c-1
    rooting c-4d-5h-4 rooting_for c-3d-4h-4 rose c1 rostered g4h-3 rostered_on g4h-1 rota b-2c3d-1e-3f6g1h-3i3
    rota_, c-1d-2g3k2 rota_. h-2 rota_is c1f1 rotating h1 rough c2f2h2i-2k2 roughly b7d1i1
    round a-5b-4c1d-4e2f5h-1i1k-2 round_, c1h-1 round_. a-1b1c1e-1g1h1i-5 round_a b-2d2 round_and f4g1h-3
    round_at c1 round_by c-2k-1 round_for f1g-1h-3 round_had c2 round_has c1 round_here a2b4c3 round_i b1h3
    round_if f3h4 round_in c-3h-3k-2 round_is g1h2 round_it e2g1 round_of f2k1 round_on a-2e-1h-3
    round_the a-1b-5c-9e-3f-5g-2i-4 round_three b-1 round_to e6j2 round_two c-1f1h-1i3 round_was b-3i4
    round_with h-4 rounds a-5b-10c6d-1h5i-4j-4 rounds_, d-2h1i-2 rounds_. g1 rounds_and b-1c-1i-1
    rounds_for b-5c5d2g-1h2i-2 rounds_of c1k1 rounds_plus b-2 route c-6d-3g-3h4j1k-3 row a-1b-4d7f-2g-2h-3k1
    row_. b-1c2d2 royal a1 rrsp a-1b5 rsu b2 rsus a-3b7 rub h5 rub_my h3 rubbed c3 rubbish d5 rude a-6c-1d2e-3g-5h2
    rude_, c3d5 rude_to c1d-1h3 rudely c2 rudeness e1 rudeness_, e1 ruined k1 rule b-1c1f3 ruled g4h2
    rules a-4c2d-5g5 rules_out g6 rumour c1f1g-4 run b-7c1d1e-4f-2g2h-3j-3k-5 run_, c-3h-5i4 run_. a3c3d1g2
    run_a a-6c2d3f-1g-1h1j-1k-2 run_and c1h5 run_away d2 run_by c2d2 run_down c5 run_for b-1 run_it e4 run_its g1
    run_my b1d1h-1 run_of k-2 run_off g-2 run_on c-1g4 run_out h-3i2j2 run_that c-2 run_the a5b-2c-6d2h-2
    run_things c1 run_to c-2d-2g1h-2 run_your d-1 rung a-1g-6 rung_by e4g-2 runner a8b-1d-2i1 runner_up a6b-1d-2i1
    running a-1b-1c3d3e-2f1h2j-7k-2 running_, g3h6 running_. b-1g-5h1i3k-1 running_for a-5b-1c-5d1e1i-4
    running_in c1 running_the a-2d3h-3 runs a2b-11c1e1f-8i2j1 runs_. e1 runs_a c-2h1 runs_for a-1c-2i4
    runs_from b-2 runs_out e1g-3h-3j4k-3 runs_the a2 runs_until f-2 rural a2b-1c-1 rush c1f-4g-4i2 rush_. d-1
    rush_into b2e-2h1 rush_to c2d2k1 rushed a-1b-1c3e2g-4h-4k2 rushed_, c2 rushed_. c1 rust a2c-3d-2
    sabbatical b3i2j-1 sack h2k1 sad b3g-6h4 sad_, d2 sad_about b1 sad_to c1g-3h3 sadly a3d-1g3k1 sadly_, k1
    sadly_i c1 safe a-10b-8c5d-9e-4f1g-8h-9k-1 safe_, b-2c4 safe_. b-2c5d-1f1h-1 safer a2b-1c1g2
    safety a-3b-4c6d-1e-2g-1 safety_record a-3c4d-3 said b3d-2e-6g-6h1i-2j-5k-7 said_, a-4b2c-3f8g-5j-1k-1
    said_. a-3c-2g1h-2 said_@number b4 said_@quote b1c1h-2 said_a d-3h-3k-2 said_about b-4c-2h-2k1 said_and c1h1
    said_days c2 said_go b1 said_i a-3b-3c-1e-5f-3g3h2 said_in d1 said_it h-6 said_no a3b-5c-5d6e-3k1 said_she c1
    said_so c4h-4 said_something c-1 said_sorry c2 said_ten b-2 said_that a-3c-6d-4g-1 said_the c-1d-4h-7
    said_there c-3 said_they b2c1h2 said_to d-2h-3 said_was h2 said_yes a1b1c-3d-18e-6g-6h9i-1j-2k-4
    said_you b1c1d-5f-1h-4 said_your a1c-5 sail h3 sails f1g3h-2i1 saint a1c-3d-9e1 saint_to a2d-1 saints d-2
    sake e-1 sake_. e-2 sake_of f1 salaried b8 salary b10c-4d-1e-8f2h2j-4k-1 salary_, a-1b5d2 salary_. b4h1
    salary_and a4b-2g2 salary_band b-3f1g1 salary_in b3 salary_is a-1b3c-4 salary_scheme b1 salary_was h1
    sale b-1e2i-2j5k-3 sales a1b-1c4d2f-7g-4h-4k-1 sales_. a3c-3d1g-1 sales_job b1c1 sales_manager h2
    salon a3b-2c-1d-5e-2f1g-3h2i5 salon_'s c2 salon_, a1 salon_. i2 saludo d-1 same a-2b1c-1d4e-5f6h-2i-3j-2
    same_, f3h7i1 same_. b-1c-8d-6e-1f1g-3h4i-2k-4 same_afternoon b2h-2 same_as a-1b5c-2d1e3h1i-1
    same_day a2b-3c-2d-5f-3g1k1 same_evening i1 same_for j-1 same_form d4 same_hour g1h-1 same_interview d1f3
    same_job c1d-4f3g-1 same_message d1 same_morning a1c-1g2h-4j-4k-2 same_post c1e-1f5h-3 same_question c2d1
    same_questions d-1 same_role h-5 same_thing b1 same_time c3d-1 same_to a-1d-1e2f-4g1 same_town j1
    same_vacancy f1h-4 same_way d1 same_week a3k5 sample c2d-8e-3f-4 samples d-3 sank e1 sap d-1
    sat a-2c2d-1e1g-1j-3k-5 sat_. g1 sat_down a1c4e2 sat_in c-1g-1 sat_on a-2d-2 sat_through c3d1 sat_with c-1
    saturday a-10b-6c-2d2e-13f-4g2i-3j4 saturday_, c-3d-1g2h2i-2j2 saturday_. b-3c-6d1g3h1i-3j3 saturday_and g-1
    saturday_for d2g-2 saturdays b3c-4d-3e-2g-4j-3 saturdays_. b2 save b-4c-11d10e6f4g-7h-1 save_me a-1d-3f2h-1
    save_the c-1d9 save_your c-1d8e1 save_yourself e6h-1 saved b1d-3e-1 saved_me c-4 savings b-2h-2j-4k4
    saw a-1b1c5d-5f-7h-4i-6j-1k-7 saw_, c1g1 saw_a b2c2 saw_in a1c1 saw_it c2 saw_on c1 saw_that b1c-2
    saw_the b2c-12h-3i-2 saw_your c-6d-1e3 say a-2b-4c6d2e2f-2h-1j-7k-7 say_, a4b-2c2d1e1g3h-1i-1k1
    say_. a3b2c-2d-1e6g1h-4 say_a c-3e2 say_about a2c6d1e-3f2g-2 say_anything e7 say_at e1 say_for g-1
    say_good c5d3 say_goodbye h3 say_hello a-7b-5e-9f-5g-7h-10 say_here h1 say_hi c-1e-5g-2h-6 say_how h-3
    say_i a-1b-2c-2e-4g3h1i1 say_if g1j1 say_in b-2g-3k-2 say_is c2h1 say_it a-1b-9c2d6e-3f-6g6h2 say_more a-3g-1
    say_my a2 say_no a1b6c-13d-8e-11f4g4h2i-1k-4 say_nothing b-4c-2e3g-4 say_of a2 say_one a-5e4h-4i1
    say_so a1b1c2d-2e-5f-5g-2h-2 say_something d-1e5g-2h-2 say_sorry c2d7e-1 say_thank h2 say_thanks d-3e2
    say_that b-2c3e-6f2h2j-1k1 say_the c5d-6e-6f2h-3 say_there a1b-1 say_this d4e-3g-3 say_to d1 say_what b-1g-4h-4
    say_when e2g-4h-1 say_where e-2 say_which a-10b-3c-3d-5g-5h-6i1 say_yes a-3b5c-6f1g3i1 say_you c-2d1e1
    saying c3e1f3g3h2i-1k-3 saying_. c1d2 saying_i c1 saying_it c1f-2h1 saying_no a1b4c-5d-8f4g2h1k-1 saying_so c1
    saying_that h1 saying_yes c1d1e5g2h-2 says a-3c1d-2f-2g8h-9i5j-1k5 says_. b-3c-4h-3 says_@number b2g1
    says_@quote b1d1 says_a a2 says_go f-1g4 says_hello c-2 says_i a2c-6d-4g-6i4 says_it b1c1h-2
    says_no b-1c-3d-1e-2f3g2h2i1 says_that a-2b-2c-2 says_the b1c1d-1k3 says_to h1 says_yes e-2g4h-3
    says_you d-2f-1 scaffolder h1 scale a-2b12c-2d-4e-4f-5g-9h-1i-3 scale_, a-1b6 scale_. a-1b-1c-1 scale_i b4
    scale_is b4c1 scale_you a3 scales a4b1c-3 scales_. a2b2 scan c-5h-1i1j-3k8 scan_of i2 scandal c3 scanned h-1i5
    scanning j1 scare j-2 scared a1e2 scared_me a1 scared_of e2 scares c1 schedule b-6d1f3h2i-1k-2
    schedule_and f2h1 schedule_is c-1 scheduled d3h1 schedules d1 scheduling c2d4 scheme a1b1c1d-3h2 scheme_, b4
    scheme_. c-1f1h4 scheme_and e1 school a2b-5c-2d-1e-3g-1h1i-1j4k-3 school_'s a2g-1 school_, a1b-4e-3f1g-1h4i-2j3
    school_. b-5c2f-1g1h-2 school_a i1 school_across b2 school_and a-2b-3c-2d-1g-1h2 school_bus g-2 school_cook h1
    school_fees b4h1j-2k1 school_for a3i-2 school_has a-2b1g-2h4 school_i a-4c1 school_in a1c-1d-3j7 school_is g-2
    school_leaver b1 school_near g1 school_of b1c3 school_on d1 school_places j-1 school_play e2 school_run g6h-1
    school_runs e2 school_that a1d1h3 school_with h1 school_year b-1i1 schoolboy c-1d3 schooling a-1b5
    schools a2b-6c-7d-3g-1i-2j5k-6 schools_, a2 schools_in a1h2j4 science d-1h2 science_, d-3 scope a3c5
    scope_for c1 score b-4d-1e1h-2 scored a2b-2h1 scores a3 scrap d1f3h4 scrap_my d1h2 scrap_the f3h1 scraped d5
    scrapped c4 scratch c-1e-4f2g-5h9 scratch_me f3g-1h3 scratch_my d1h5 screaming k1 screams k2 screen c2d1h2i3
    screen_. c5d1g1h2 screening d1e1 screens k1 scroll b2i1 scrub g-1 scrum c2 sea a1c-6e1g-1i-1k-3 sea_, a-1
    sea_. e1h-2 sea_and a2 sea_is d1 seal d4 sealed b4c-1 sealed_it a1b4 seamstress c2
    search a-4b-12c2d-2f-3g-4h9i-7j-4k-8 search_, e3 search_. a-5b-7d-3e-3f-3i-3j-1k-1 search_at h2
    search_for c1d2h2 search_in h5 search_is h4 searching h1 season a-2b3c-7d-11e8f-1g-2i4j-6k-6 season_'s d-1e2
    season_, e2 season_. a-5c-4h-4i-1 season_and c1d-1i2 season_has e1 season_is e2 season_on h2i1 season_ticket b4
    seasonal b4h1i3 seasons b-1h-1i3 seasons_, i1 seat a5d-7e-1f5g-9h2 seat_. c2 seat_at a6c1h2 seat_by j1
    seat_in f2i1 seat_on a-2h-3j-1 seat_warm f1 seats b-2 sec g-1 second a7b-8c-2d-2e-5f1g2h1i5k1
    second_, a6c-1d1h-2 second_. a9g-2h2 second_and g2i1 second_best a2 second_call c3 second_choice a5f1h-1
    second_company a-1 second_date g1h1 second_day h4 second_firm g1 second_floor a-1 second_in k2
    second_interview c-2d2g2 second_invitation h2 second_job a-1h-2i2 second_look f1h1 second_meeting g3
    second_of c3d2i3 second_on h2 second_page c-2 second_place a2 second_question c-2h-2 second_round a-8b-3d-3h5
    second_shop a-1 second_stage c1d-1f1h4 second_thoughts a-3c-1g8h-3 second_to a2c-5g-4 second_week i1
    second_year a-3b2c-1h1 secondary j1 secret a-2b-1d-1g-3k1 secretary a-4b-1c-2d-3h-1 secretary_. d-1
    section b-3c2d-2f1g-1j-4 section_. a1i-1 sector b3c-3d-2i4 secured a3h2 security b6d-5e-1g-1i-3
    security_guard c3 security_man c-2 see d-1e5f3g2h-3i6j-3k-1 see_, c2d-2h-1k2 see_. a-6c1d-1e10f-2h-1
    see_a a1c2e-2g-2h-4 see_about e1 see_any c1 see_each e-5g-2 see_from b1d1h-1i5
    see_how a-10b1c-2d-11e7g2i-1j-7k-3 see_i h-2i2k1 see_if d3e-1h-4 see_it c2e-1f-3g2i3k1
    see_me a-6c-2d-10e-4f1g5h6i1 see_my a1e-3g4h-4 see_myself a6b-4c-2d-7e-3g6k-1 see_on h1 see_that c4d6g-3
    see_the a-6b-2c-2d4e-5f-4g-4h-1i3 see_them h3 see_this g3 see_two a3 see_us b2 see_what b-1c-2d-3e6f3g-6h1
    see_where b-2e6g-1h-3 see_whether e-4f5g-4i1 see_why a-1b1e-1k-3 see_with a3e1 see_ya e-1
    see_you a-3b-1c-8e-13g-2i-1 see_your a3c-2d-4e-2 seeing a1c1d-3g6h3 seeing_as b1c1d1g3h1i1 seeing_me d-3e-2g3h4
    seeing_that b-1f1 seeing_the c1g-1 seeing_you a1h1 seek h3 seek_the h3 seeking h1 seem a-3b-4c8e-5g2h-3
    seem_to a-1b-1c3e-3g2 seemed a2b-1c7d-10e-3g-12k2 seemed_a c1 seemed_bored c3 seemed_to c6d-5g-4
    seems a-1b-10c10e-9g6h-3 seems_a c1 seems_i c-3g7h-4 seems_like g1 seems_the c2g2 seems_to a-3c6d2e-1g-2h-2
    seen b1c4d3g-6h-1k-4 seen_, c-3d-2h1 seen_. a-4e2h-3 seen_a a-1 seen_both a4 seen_how h-1 seen_in c2d4
    seen_it c1 seen_my d1 seen_the b3d-4h-3 sees h-1 seized j1 seldom a-1c1d-3h-3 seldom_been c3
    selected c-1d1h2i-1j-3 selection a-2b-3c4d-5e-4f-2g-2h6i-1j-6 selection_, h3 selection_. b-3c-1e-3g1h-1
    selection_committee c1 selection_for c-2h8 selection_procedure c3h1 selection_process g-1h2 self a-3b2c-1d2
    self_employed b2 sell b-6c7d3j3k1 sell_the h-2j2 selling b-6h-2j3 selling_the j2 sells c2 semester a-3d-1e3
    seminar b-1 send a-10b-3c-1d4f-4g-10h-3k-6 send_, c2d1e2 send_. e6g2 send_a c1d3e-1 send_it c-2d-3e-6f-3h1i1
    send_me b-5c1d5e-7g-2h3 send_my d2 send_the c-3d-4e-3h2 send_this d2 send_you c-6d-12e-8f-2g-1h-8i2
    sending a-8b-6e-1f-2g-12h-14i2k-9 sending_a i1j1 sending_along i2 sending_it d-2e-3h-3
    sending_me c-4d1e1g-4h-2i-3 sending_this d-2e-2g-2i-2 sends b-1d-3 senior a1b3c2d-2e-3f3g-4i-2 senior_carer h-2
    senior_partner k1 senior_title a1f3 seniority a3c-3 sense a-2b2c2d1g5h2k-3 sense_, d1 sense_. h3
    sense_for a1g3h-5 sense_in a1b2h1 sense_is d1g3 sense_of c2d-4 sense_out d2h-1 sense_that a-2c4d-3g2h-5
    sense_to a-1b2 sensible c-2d2h-3k2 sensible_thing g1 sent a-7b-7c4e-2f-1g-1h-1j-3k1 sent_, d1 sent_. c-2e1
    sent_a h1k3 sent_back i2 sent_for i-1 sent_home d1g1 sent_in c4 sent_is c-3h1 sent_it i2 sent_me a-4b-3h-3i1
    sent_my c3d1 sent_on d2i-1 sent_the c-2 sent_this i-1 sent_to c4 sent_was c2 sent_with h1 sent_you b1c-1d-1k2
    sentence a-2c3d3e1f-3g-1h-1 sentence_, c1 sentence_. c2d2e2f-1 sentences c1d5e-1 separate d-2h-1k1
    separated b1k4 separation k5 september a-6b-3c-5d-6f-4h3i1j-2k-8 september_, c-1e-1h1i1
    september_. a-1b-4e-1h2i3k-4 september_and h1j-1 september_i h-2i-5 series b1d-3h-2 serious a1c4d5f2g-5h1k1
    serious_. c1e1k1 seriously c2d4e-2g1 seriously_, b1c-2d4 seriously_. d-1 servant d2 serve a-4b-1c3d-5g-3i4
    serve_. c2 served a-1d1h1j-2k2 server d1 service b8e-6f-5h2j-2k-6 service_, e-2 service_. a-4c1i2
    service_and g-4h1k-2 service_charge a-2b6c-1 service_has g1 service_is a1g1 service_on g-1 serviced b-3c1i-1j1
    serviced_apartment i-1j1 services b-1c-2h1i2k1 session a-4b-1d2g3h-2 session_. b-2c3
    set a1c3d-3e1f-2g-2h-1j-3k2 set_a c-1e2 set_aside b1c-1 set_foot d4 set_for e2k2 set_my b4 set_of c-1
    set_on g4h2k-1 set_one a-3g-2h-1 set_out h1 set_up a1c2d-3 sets d-1h1 sets_in h3 setting a-5b-3d-9e-2g-2h-10
    setting_up h-6 settle a3b1d-3e4g-6h-5 settled a-3c-2d-10f-6h4i5j1k-6 settled_, b-2 settled_. a-2e1f-2g2i2
    settled_about g2 settled_at j1 settled_in b-3h1 settled_into h2 settled_it b4h-4j-3 settled_on e-2g-2h7i3
    settled_the b1c1i1 settled_where h2 settlement b3e1 settles a-1e2h3 settles_it h4 setup a3f1
    seven a-2b-3c2d3e-1f-2i2k3 seven_, a1c-3g2i1 seven_. b-1 seven_in d3h1 seven_months k2 seven_rounds d4
    seven_weeks c5 seven_years i2 seventh b2c2 seventies c1 seventy a-1b1f2g3 several c1e-1i-2
    several_days e-1g1i-2 severance b2 shabby c5d1 shade a4b-3d2h-1 shade_. a4d2 shadow i2k2 shake h-4k1 shakes e3
    shakes_out e3 shaking k1 shaky h1 shall b-3c-6d-2e4f-4g2h1i-4 shall_be a3c-5d-1e-3f-4h-3i-2j2 shall_come e-1
    shall_end g2 shall_go e-1h-3 shall_have e2g1h2 shall_i d-2e-5 shall_leave e-1h3 shall_not b2e-1g-1h8k1
    shall_revert e3 shall_see g1 shall_therefore a1 shall_we e1 shambles a-2c9d5h-1 shambles_, c1 shambles_. c6d3
    shame a-5b2c4d6e-6f-2g1h1 shame_, f-1 shame_on c1d7 shape c3 shaped f2 shaping g1 shaping_up g1
    share a-10b2c-2d-3e-8g-10h-3i1j-2k-6 share_, i2 share_of b2c-1 share_the b-4h-1 shared a-5b4c-3d-8g-2h-2i-3k-1
    shared_a a-2 shared_out b4 shares b7c-3 sharing a-7b6c-2h-5j2 sharp b-6c-4d4f2g-3h-1 sharp_. f1 sharpened b1
    sharper a5c-4 she a-7c-6d-6e-2g-3h-2k-5 she_'s a2b1c-7d1e2g3h1k3 she_agrees e-1 she_came b1 she_can j2k-1
    she_had c-3 she_has a-3b-2c-6d2k-3 she_is a-1b-3d-5g-1h-5k-4 she_knows e1 she_may g-2h2 she_said b1c-2
    she_says e-1 she_was c3 she_will b1h3j1 she_would a-5c1d-1f-2 sheds a1 sheep g2 sheet a1e-1h3i1 sheet_, h2
    sheet_. h1 shelf d2e1 shelf_. d1 shepherd h2 shift a-6b1c1d-6e-14f2h-5i1k-2 shift_, g2i1 shift_. c-5e-1g-2h-6
    shift_and b1c1g-2 shift_at g5h3k-2 shift_for b1 shift_got g1 shift_is c-1g-2i4 shift_it h-1 shift_lead k1
    shift_loading i-1 shift_on c2h1 shift_pattern c1f2h-3i1 shift_premium b3h1 shift_so g1 shift_that g1
    shift_the f3 shift_with g-1i2 shift_work a1h-2k1 shifted g1 shifting c2 shifts a-2c2d2f3g-2h-1i2j-3k4
    shifts_, f1h3 shifts_. b-2d2g-2h-5k1 shifts_and c2f1g1 shifts_are h1 shifts_at e1 shifts_have k4
    shine a2b-1c-4d2 shine_. a1c-3d2 shingles k2 ship a2d-6e-1h2i2j6 ship_, h3 shipped c1j1
    shipping a-4b-1c-4g-1h-2j7k-1 shipping_our i1 ships g-4i-3 ships_, a1 shipyard a3d1g-1h1i1 shirt b-1c-3g-2h-1
    shocked c3d1g1 shoddy c3 shoes b-3c2d-3h-4j2 shoes_, b-2 shoes_. c2j2 shook a-2b-1c-5i1 shook_my a-1 shoot e1
    shoot_you e2 shooting g3 shop a4b-4c2d-3e1f-2h4i-2j-4 shop_'s a2c-1h-1 shop_, a-2c-3d-4h2i1k-1
    shop_. a3b-3g-3j2 shop_and c-2d1 shop_does g2 shop_floor a-3c1g-1 shop_i g2h1 shop_in h1 shop_is a1c3e1
    shop_on a-2g-1j-3 shop_that e2 shop_was c1 shopping a1h-2 short a-1b1c-1d-1e-12f-4g-3h-1i-2j2k-8 short_, c-3h4
    short_. a2d-7e-4g-3 short_for c2d1h2 short_note j1 short_notice c-3d-4e-3 short_of b3c-1d-1e1g-2 short_on g1
    short_staffed c2 short_version c1d1 short_with c4 shortage d1 shorten f3i2 shorten_the f3i1
    shorter a-1c-1d-5e-1f3g-1h1i-2 shorter_than a-3 shortlist b-5d-9e-6f5g-3i-1k-2 shortlist_, a1h4
    shortlist_. a-2d-1h-1 shortlist_for h4 shortlisted c-1d-3g-1 shortlisting c3d-4h-4 shortlisting_me h-2
    shot a-1b-5c-1f7h2k1 shot_. d-1f7h1 shot_if h2 should a-4b-3c1e-1f5g4h-6i-1j-7 should_. c1 should_a d-3f-4h-4
    should_another b2 should_be a-1d7e1g-4h2i-2k1 should_carry g1 should_come c1d-4e-2g3h2 should_continue g1
    should_go d2e-2h-2j-1 should_have a2b1c4d2e-7g-11h-1k-1 should_i b-3c-1f-2g3h-3i1 should_know c-1d-1g2h1
    should_leave g4h1 should_let g1 should_like c-2e2f2g-3h-1 should_my e2f1g1h-4 should_not c5d1e-1f-4g2h-5k-4
    should_say g-3 should_step g2 should_still g3 should_take d-1 should_talk d-4 should_tell d-2e1g-3
    should_the a-2c-7d-4f8g-4h-3 should_they f2 should_you a-1c-6d-10e2f2g-6h1i2 should_your c-5d-3f6g-2h-3i1
    shoulder k2 shoulders a2d-2 shoulders_above a2d-2 shout a-2b-1c-1e-2f2g-8i-1 shout_. b1d-1e-1h2 shout_and f1
    shout_at d5 shout_if e-1f3 shout_when b-4e3h-3 shouted e-2 shouted_at c5 shouting b-1c6d3k1 shouting_at c2
    shouting_match k2 shouts c7d1k2 shove d7g4 show a2f1g2i2j-4k-1 show_, g1 show_. c-1f1h1 show_a a2
    show_me a1c-2d-4 show_up d3g3h-2i1 show_you i4 showed a-1b-2c1e-3f-7h-4i-1j1 showed_. c1 showed_in c1
    showed_me b-1c-1e-1f-5g-1i-4j1k-5 shower c3d7 showing b-3g5h-3 showing_me c1 showing_up b-2g4
    shown a-1b-2c3e-1g-4h-1j-1 shown_me h-1k1 shown_round c-4k-2 shown_the c-3d1 showroom c1 shows d-2g-1
    shows_. b1d-6h-1 shows_in c-2 shows_up e1 shut a-5b-2d2f3k1 shut_. h4 shut_the f1g2h2 sick a-6b7c-11e-3h-9k5
    sick_days b4 sick_leave b1k1 sick_of h-4 sick_pay b6c-4d-4 sick_with k2 side c2f-1h1i-3j-2k-7
    side_, b-6c2d-5f-1g-2h3j-2 side_. e-3f1g3j-2 side_and h-1 side_by a3c-4d1h1 side_can b3h2 side_could a1f1h-2
    side_door h3 side_for e2 side_has b2c1 side_is b-1 side_of b-3i-4j1 side_was b2h1 side_with a2f-1 sideways h-1
    sight b-2c2d1h1i2 sight_. c1 sight_of h1 sign a-1c2d-6f-3g-3h-1i8j-2k-1 sign_. i1 sign_anything e-1
    sign_for h-2 sign_it h1 sign_of c3e1 sign_off h-1 sign_on b6h-2 signal a-4b-6c-2d-3e1f-1g1 signal_. c-1e-4
    signature b-4c-2d-3i7j-3k-2 signature_by h1i5 signed a2b-2c-5d-3e-7g-4h5i4 signed_, f2g1h-5 signed_. b-3h-4i-1
    signed_a i1 signed_by a2 signed_elsewhere b1c2d2e1g1h5 signed_for h1j1 signed_form h-1 signed_in h2j2
    signed_letter h-1i1 signed_me i-1k1 signed_off c-1h-2i-3k3 signed_on d-1g-6h10i-3 signed_up h5i-6
    signed_with a5b-2d-6e-1f2h4i-4 signing b3e1i-2j-2 signing_bonus b2e1 signs b3g1h-3 silence b-9c1d-1e11f-5h-1i1
    silence_, e5 silence_. c1d1 silence_as e6 silence_from c-3d-4e2 silent a-2c-3d-5e13f-4g-8h-3k-2
    silent_, d-2e6g-3 silent_on e5 silly a3b4c-5e-3g-2h-1 silly_. b3c1 silly_to a3b1c-2 simmer e4
    simple b2c4d4f-2g-3j1k4 simple_. d-2k2 simple_as b3d-5k1 simpler b1g2 simply a9b1c-1e5f-2g-12j-1 simply_, a4c1
    simply_a a1c-3e2 simply_further a1c2 simply_had a-3 simply_in a2 simply_more a2 simply_the a2c-3
    since a3c2d2e-3f-7h3i-8j-3k3 since_. b-6c-10e-1g-3h-2 since_@number c4d-2h-1k-1 since_a h3 since_another b2
    since_been h1k-1 since_before d3 since_christmas k2 since_easter a2c2h-3 since_found d2 since_he j1
    since_i a3b-2c-4d-2f-5g-10h3j-3 since_it a1c3g2h4 since_january c3 since_last c-2d2h1 since_march e2
    since_monday h3 since_my a-1b1c2d-4e-3g-2j1 since_nobody d3 since_school a1 since_she a1 since_spring c3h2
    since_sunday g3h-2 since_taken k-1 since_that g1 since_the a-2b3d-2e-2f1g1h3k8 since_their b1h2
    since_then a-3b-2c-6d-2e-2h-3i-7j-4k-4 since_they b3f1h2 since_this e2 since_we b3e-3g5h-1j-1
    since_yesterday h1 since_you a-2b4c-4d4i3 since_your c3e3 sincere a2d-5g2h-1
    sincerely a-2b-8c-8d-8e-11f-7g-8h-12i-4k-5 sincerely_, a-10b-7c-6d-21e-10f-6g-6h-12i-4k-4 sing c1d-3h-1
    singapore h-4j2 singing c-2d-1 single c2d-2k-3 sings a3 sink a-1c5d1 sir c2d1g1h1 sir_, b-2c1h2 sir_. c2g2
    sir_for d1 sister a-3b-2c-5d-12e1f-4g-6h-1i-2j-2 sister_'s j-2k1 sister_, e1 sister_. j1 sister_and e1h-1k-1
    sister_has j-1k-3 sister_in j1 sister_is j-1k2 sisters h-2 sit a1b-1c-2d3e2f3 sit_at h1 sit_by e2
    sit_down b3e-2i-2k-2 sit_in a-2c-4d4e-3f-2h4i4 sit_on g-3 sit_right c4 sit_the e-4f6h1 sit_this d-3e-8f-5g4
    sit_through d6 sit_tight e5 sit_well c2 sit_with a2b-3c-2d-4e6h-6i-3 site a-3c5d-1e-2f-2g2h-4j-1 site_'s a1
    site_, a1h1 site_. g1h-5i1k1 site_and g2 site_in e1j1 site_is a-1 site_manager c-1d3 site_visit h1i1
    sites d-1e1 sits a2b4c-1d-5e-2f-2g4h4j-1 sits_a b3 sits_closer a4h1 sits_much a2 sits_nearer a1 sitter c2k1
    sitting a-8b-2d-2g3i1j2k-2 sitting_in e-1g2h-1i4j1 sitting_the h1 sitting_this g2 situation c-3
    six b-1c1d2e-2f-3j2k-1 six_, g3 six_. a-5b-5c-6f1h1 six_and b-1g1 six_days c2 six_figures b5 six_hours b-2c4g2
    six_in a1 six_month b-3 six_months b1d-6g-1j1k-2 six_percent b4 six_rounds c3k1 six_thousand b2
    six_weeks c1d3h-5i2j2 six_years b-4c-1d-1i-6k-3 sixteen b6d-3f2g-1 sixteenth h-1i3 sixth a-2d4e1f1i1j1
    sixth_form f1j1 sixty a-1b1c-8d-1g-1i3k-1 sixty_eight b1h2 sixty_forty b-1g3 sixty_per b4 size a4b3d-2e2g-2
    size_. b3 size_of a2 skilled h-2j5 skilled_worker h-1j4 skills a4b-3h2j2 skills_. a1 skin d1 skint k3
    skip a-1b-2e-4f2g5 skip_it g2h2 skip_the d1f1h-3 skip_this g1 skipped c1 skipper g2h-1 skipping f2g2k1 slave d4
    sleep a-5b-2c-2d2e7f-1g2h-5k2 sleep_, g1 sleep_. b-5d-1e-3k1 sleep_on a-1c-6d-7e11f-2g1h-1j2k-2
    sleep_over d2e-2 sleep_with k1 sleeping a2b-2c-1e2k7 sleeping_, f1k3 sleeping_on a3e2j1 sleepless h1j1
    slept b-4c-1d-3e-6g2h-1 slept_on e-4g2 slice b4 slice_of b4 slid e3 slide b-4d2f-1h-3
    slides a-2b-1c1d-1e-2g-2h-4 slightest c-4 slightly a1c3 slim g5 slim_. g5 slip b1c-5d-4f1h-5 slipped c1k5
    slipped_disc k5 slipping e1 sloppy c2 slot a-4b-2d-2e-2f5g3h2i-12j-8k-5 slot_, b1c2d1f2g1h-2
    slot_. c-2e2f-1g4h3 slot_and h-2 slot_at g-2 slot_away f1 slot_clashes g-1 slot_for e-1 slot_in h-1 slot_is g6
    slot_on g-6i-3 slot_to a-5b1e-4h7 slots b-2h-4 slots_. a1 slow a-3c-7e-2f-3g-3h-7i-2j1 slow_, c-4 slow_. c2
    slow_and a1 slow_answer e-5 slow_for h1 slow_reader e1 slow_reply e-5 slow_to e-2 slower c1d1 slowest d1
    slowly c-1d8e1g-1h-8j-1k3 slowly_, c1d1h-1 slowly_. c-2d2e1h-2k3 small a1b2c-3d-2e3f2h-4j-1k2 small_, a-2c-4e1
    small_. b1e5g-1 small_boy d4 small_for h1 small_next a3 small_print c-1i3 small_thing b4 small_world a-1
    smaller a4b-4c-4h4 smallest j1k2 smarter a3 smell c1d2e-1 smell_of c-2 smelled c5 smelled_of c3 smells c1d2
    smile a-6d2e-5f-1g-4 smile_, c1 smile_. a-1c-8d-4e-1 smile_on d-1 smiled c2d-2j1 smiled_. c-1 smiles b-2
    smiling c-6e-3h-2 smoke c-1d4 smooth c-2d-1h-4 smoother c2 smoothest a1 sms c1e1 snapped h6 snapped_up h4
    snow a2b-2c-7d-6f-3g2h-4 snowed e4 snowed_under e5 so a-3b-3d1e-2f-5g-2h2k-1 so_, a2b3c3d-7e-1f2k-2
    so_. a-2b-1c4h-1 so_: b3h1 so_@number g3 so_a a4b-3c-4d-4g-1h-1j-2k2 so_after d2 so_all b-1 so_am a1g2
    so_as c-1 so_at c3 so_bad g-1k3 so_badly c2 so_called c3d10 so_can b-1e2h-2 so_cancel d1f-3h3 so_chances g2
    so_clear c-3 so_clearly c-2 so_close a-1 so_consider d1e1h-3 so_could a2b-1d-1f1g-4h-5k2 so_count f-2g-5h6
    so_cross e1h2 so_do a-2e5f5g-8h-2 so_does c3e2h1j1 so_excuse d-1 so_expect d-1e3 so_far a-3b-3c1 so_fast h-4
    so_for e1h2 so_forgive b-3d1e-5g-5h-6 so_friendly h-1 so_generous d-1 so_give d1f1g-2h-2 so_glad d1 so_going a2
    so_good a-1c-1d-2g-4h3 so_gracious d-2g1h8 so_grateful c4 so_half g1 so_happy h-1 so_hard b-2c1d4h-1 so_he j1
    so_here a-1d-2e-12g-7i-8 so_how a1b1 so_i a1c3d-13e-4f-13g-1h5i-1j-4k2 so_if f3g-4h-3i2 so_in a4b2f2g1h-2
    so_is b1h-2 so_it a1b-4d-1e-1g2h-1i1j1 so_just f1h-1 so_keep e-1f7g-3h-6j1 so_kind c-2e1 so_kindly b-3c-3e-3f-5
    so_last b1 so_late d-3g-3 so_leave f2g-3h-2 so_let a-3e6g-4h1i1 so_long g-3k-3 so_many a-2c1e2h-8
    so_maybe d-3f2g2h-3 so_might g-5 so_monday h1 so_mornings k1 so_most b1g3j1 so_much a1c1d1g-1h-5j-5
    so_must a-1i1 so_my a-1c-7d-6e-6f-1g-5 so_near d1 so_nice h-1 so_nicely c-1d-2 so_no a2c1d-6e1f-7g3h6k-1
    so_nobody b-2c-3d-2e1g1h-2 so_nothing e1 so_now b1c6d4e-4h2j2 so_once c2 so_one c1g2k1 so_our h2
    so_please a3b4c-8d-11e-9f-5g-12h4i1k-2 so_quick d-1 so_quickly d-2h-3 so_quit d2 so_save d4e4h-1
    so_scratch d1h4 so_she j3 so_sit e4 so_sorry a-5c-5d2e-6g-2 so_stop d6k1 so_strike d4h4 so_sure d-5e-2g9h-4
    so_take d3e1h1j1 so_ten h-1 so_than a2h1 so_thank a1d-4h1 so_thanks b3d5 so_that a-4c-15d-5e1g1i5j1k-6
    so_the a2c-5e-2g2h-2i-1j5k-4 so_there c-7f-6g-6h6i-2j2k-1 so_they b-2j2 so_this a-2d-6g-5h3 so_to a1c2e2f2g4h1
    so_tuesday g2 so_understanding h-2 so_was b1c-1d2 so_we a-5b-4c3d1h-5i-1j2k-3 so_wednesday g3 so_well c-2h-4
    so_whatever e5h-3k1 so_will g-4h4 so_with a2c1 so_would g-6 so_yeah b1g1 so_you a-1b2c-2d-2e-3f-8g-1h4i5
    so_your a-1b-3c-10d-8e-1g2h1j-2 so_yours a-3c-2h1 sober k6 social a-2b3g2h-2k3 society h-2 sofa d1h-1j2
    sofia h1 soft d-2f4h-2 soft_no d-1f4g1 software b-5c1d-2h-4 sold a-3d1j6k-3 sold_. h2j4k-1 sold_the b-3j1
    sole b4 solicitor a1c-5d-2g-4i3j-3 solicitor_is j-2 solicitors h1j3 solid c2g3 solutions h1
    some a-1b-2c3d4e7f-14g1h-1i-1j-1 some_. b-2d3 some_day d-3g-6 some_days g2k1 some_distance a1 some_doubt g2
    some_kind f1 some_manners d4 some_months h-2 some_more c1e1 some_nights k2 some_of c4d2e-5h-1
    some_other a-6b-8c-2d3f-8g-6h6i-3 some_point d-2e6g-3h-2 some_poor d5h2 some_reservations c2g3h-1 some_rest d-2
    some_stage e5 some_things g-1 some_time b-5c1d-13e6f-2g-10h-7 some_way a2b2c1 some_weeks e2h1 some_years b1c-2
    somebody a-5b1c4d2e-5g2h4k1 somebody_'s c1d-1h4 somebody_. c-1 somebody_? d-3 somebody_at a-3b3
    somebody_else a-3b1d2e1g1h3i2k-1 somebody_for d-1 somebody_had a1c3h2 somebody_has g1h-1k1 somebody_in h-3
    somebody_like g1 somebody_on c-2 somebody_to h-2 somebody_who a2b1d3g2 somebody_will e1
    somebody_with c6d-1h-1k2 someday d-4e4f-2 someday_. e3 somehow d2g3j2 someone a-3c3d-1e-10h1i-3j1k2
    someone_, f1h-1 someone_. g-2 someone_? d-2 someone_before h3 someone_else a-5c1d-1f1g2h2 someone_for g1
    someone_good d-1 someone_has g1k3 someone_in c1 someone_on d3 someone_who a4b-5d2g-5h3
    someone_with a-2b1c4d-1g-1h1k2 something a5b3c-1d-1f-2g3h2i-1j-5k-3 something_'s a-1b-5e-4g1k-2
    something_, c1d-1f2 something_. a-4b-3c-2d7e6g1 something_about b3f1 something_around b3
    something_came b-6c-2d-1g3 something_changes f-1g3 something_closer a-2h3
    something_else a-14b-2c1d-9e-2g-2h4k-6 something_for b4f1 something_has b-2g2h-2k-1 something_i a1b2d-9g-1k1
    something_in a-2b2c-5d-1e-3f-1g2i2 something_new h1 something_no b2h-2 something_tells g2h-1
    something_that a5d1 something_to a-3c-1e4h-3 something_with a1c2 something_you e-1 sometime c-2e10f-3g-3h-4i1
    sometime_. e6i1 sometime_about e3 somewhat a2c2g2h-4k2 somewhat_difficult g2 somewhere a1b4c-4d3g1h4i-4j1
    somewhere_. d1h-1k2 somewhere_between e2g2 somewhere_else a-4e-6h3k-5 somewhere_in b2d2 somewhere_that a3h1
    somewhere_with a1b4 son a-2c-9g-1h-5i-2k5 son_'s k1 son_, d1 son_has k3 son_is j3k1 song c-4
    soon a-2b-2c-6d-7e3f-7g1h-4i-1k-1 soon_, c1d-3h-1 soon_. c-5d-6f-1i-3j-4 soon_as c-2d2g-4i1j1 soon_i e4
    soon_not b-2e-1g2 sooner a5c-4d2f-7g-4h2 sooner_, b2d-3e1 sooner_. d-6e-7h-3 sooner_be a2h1
    sooner_keep a-3b-3d-5e-3g-2 sooner_leave b-3g-1h2 sooner_not a-3b-2d-1e3 sooner_or e2 sooner_tell a1
    sooner_than e1j1 sooner_work a3 sorry b-2c-4d-7e3f-7g-3i-15j-14k-16 sorry_! g-1 sorry_, b1d1e1g1h3k-2
    sorry_. b-3c-2e1g5 sorry_about a-6b-2c-11d-9e-7g-4 sorry_again d-5e-5 sorry_ah e1 sorry_but c1
    sorry_for a-13b-13c-5d-1f-2g-14h-6j-2 sorry_i a-7b-4c-8d-8e10g-5h-11 sorry_if c-1e-5g-3 sorry_it e-4
    sorry_mate d-2 sorry_my d1 sorry_not e1 sorry_that a-1d1e2g-6h2 sorry_to a3b3c1d-7e-17g-7h3k-2
    sort b3d4e1g4h-4j1k-4 sort_. a-1 sort_it c2 sort_me b2 sort_of a3b3c-2d-5e-8f1g9h-2 sort_out g-2 sort_your d5
    sort_yourselves c2d4 sorted a-6c-4d1f-2h5i-4j6k1 sorted_. b1 sorted_now h2 sorted_out j2 sorting b-1d-3j1
    sorting_out b-2j1 sorts d2 soul a4d2g-4i1 sound a1c-7d-2g-4 sound_engineer h1 sound_of a1 sounded c4d-11e-3h-6
    sounded_like c-2 sounder a-2c1 sounds a-1b3c3d-7h-4 sounds_like c-2d-5 sounds_wonderful b1 soup c-5d-2
    soup_. d1 sour c1f1 source j3 sours f2 south b1 soz b-1 space b-3e4h-2 space_, e3g-1 space_. e2
    space_for e-2f1g1 space_to h-1 spain j2 spam c-6h-4 spam_, h-1 spanish a-2 spare b-1c1d13e-9h2j-2 spare_. a3
    spare_me a-5b-3c-1d15e-5g-2h-2 spare_us d5 spare_you d-2h2 spared g3h2 speak b-5e2g1h-5j1k1 speak_, a2e1f2g3h1
    speak_. c1e2f-1j3 speak_about g2 speak_again e-2f2 speak_at e-2i-1 speak_soon e2 speak_to c2d4g-4
    speak_well d-1 speak_with e4 speaker d-5e-3 speaker_. d-3 speaking a2c-3d-1e-6i-1k1 speaking_, a2c-3h1
    speaking_. c-2d-8e-3g1 speaking_terms k2 speaking_to a1c-1d1 speaking_with d-2 speaks a2b-2c1d-6g-4j-1
    speaks_to a2c1 spec c3d1g1 special b-2d5e-1g-3h-5k2 special_needs k2 specialist d-1k2 specialist_. j1
    speech c-5d5 speech_about d3 speed a5c1d-2e2h2 speed_than a1 spell a-1c-2d7e2f-2g-5h-4 spell_it d3 spell_my d2
    spell_the d2 spelling c-4e-4g-1h-2 spells e-2k2 spend b-1d2e-2g-3h-3i-1 spend_my k-2 spent c2d-2e-4h2j1k-3
    spent_. h4 spent_on c-1 spent_with c2 spine b4 spine_points b3 spirit a1b-1c2e1f-2 spite c-1f1 splendid h1
    split a-3c-1h2i1j-5k1 split_. b-2 split_and b1k1 split_shifts c1i1 split_the h4j-1k-1 splitting b1g-2k3
    splitting_up k3 spoil d-1 spoke a3b2c2d-5e-11f-3h1i-7j-3 spoke_, a1e-1g1 spoke_. b3g1h-2 spoke_about a2c-1
    spoke_i h1 spoke_in h4 spoke_of d-4 spoke_to a2c2d1 spoke_with c2 spoken a-3c2e-1f2g3k1 spoken_for e-2g3h2
    spoken_to c5d2g1h-4 sponsor b-9h-1i-5j8k1 sponsor_me b-1i-3j6 sponsored j3 sponsoring i-2j4 sponsoring_my j3
    sponsors b-2c1j4 sponsorship b-3c-2i-3j7 spoon a2d1j2 sport d2f1 spot a-1b-3d-13e-6f2g-1j-4k-7 spot_, a-1i3
    spot_. a1h6 spot_at h-2 spot_away f2 spot_for f-1 spot_on a-1c-7h2 spot_to h1 spot_with a2g1h-3 spots a2
    spouse j3 spread b3 spreadsheet a1c-2d2f1h-3 spreadsheet_, f2 spreadsheet_. d3
    spring a-2b-2c-5d-3f-4g-9h-4j-1k2 spring_, a-1d1i-1 spring_. c-1d-7e1g-2h1j1 spring_and g-2k2 spring_i h-6
    sprint c2 square b2 squeeze f1h-1 sry e3 st a4g-2h3i1 stability c1d2 stable h2 stables a3 stack c3d3k2
    stack_is c1 stack_of c-1 stack_up b2 stacking a2c2 stacks a2 staff a-3b2c4d-4e-4f-2g-3h-1i-4j4 staff_, b-1d-1
    staff_. c-4d-1 staff_and b1 staff_are c5d-1 staff_discount b7c-1 staff_quiz c-3 staffed c5d1 staffed_. d1
    staffing d1 stage a-1c1d-8f4g6h3i-1j-3 stage_, c2d-1f1h1 stage_. b-3c-5d-4e-2h4 stage_? e1g3
    stage_manager d-1h-2 stage_of a-2b3 stages a-1b-1c1d2h3 stages_. h4 stairs a-3b-6d2e-5g-1h-4j1k4 stairs_, c1
    stairs_. j2 stake b3 stall b-2c-4d-4g2 stamp a-4b-8c-8d-5e1j4k-1 stamps c-3h-2j3 stand b-3c-2d4e-1f2g3h-1j-2k3
    stand_, e-4f2h-6 stand_. b-3d3e4 stand_down h5 stand_for c2d1h1k1 stand_i a-2g4 stand_in a1g3h-1 stand_the h1
    standard a2d2 standard_. a2c2 standard_fee b-2 standards c3d1 standby f1 standing a3b-9c6d5e-8g-4h2
    standing_. c1d-2h-3i1 standing_aside h6 standing_at a1c1d2 standing_down c-2h5 standing_in a3c2d3
    stands b1c-1d3e-1f2g-1h5k-8 stands_, e-1g-2h2k-1 stands_. d3g-2h3 stands_; f2 stands_in b1 stapled d-1
    star a-3c2 star_. d-2 stars a2g2 start a2b2c-3d2e-10f2h7i5k-3 start_, c2h-2 start_. b-1e-1g1h-5i-6
    start_a c-1h8 start_and a2h-2 start_at e1h1j2k-4 start_date f2g-1h3 start_elsewhere h1 start_me i-1
    start_of i-4 start_on h2i6 start_their i-1 start_there i4 start_to d2 start_up a4b2c-3d-4h-5i1
    start_with b1d3h4 start_work h4i-4 started a-2c-5d-8f3g1h4i-2j-1k1 started_, e1 started_. h-3 started_a e1
    started_at f2 started_elsewhere h2 started_to g4 started_with b1 starter g5 starter_. b2 starter_for g5
    starters a-1 starting b3c-1d-7e-8g5i7j5 starting_at a1g-1h2 starting_on i1 starting_to a-1e-3g9h-4
    starting_with h2 starts a-6b4c-2d-6e-5g-4h1i-8 starts_a h2 starts_at b-1c-2g-8 starts_on b1g1 startup a6b2c-2
    state a1b1c3d2h-4k4 state_. a1h-1 state_of b2c3d2 statement c2 states h-1j2 station a4b-6c-4d-8e-5g-4h-1i-5j-2
    station_, a-2h4 station_. h-3i-2 statistics b-3 status b-1i-3j7 stay a-4b2c-5d-6e-6g5h3i-4j1k-4 stay_, b2f-2
    stay_. c-3d-3f-1h3i-2k-3 stay_a h2 stay_at g2h3i1 stay_close h-1 stay_connected b-1e-3g-2h-4 stay_here g-2
    stay_home g4j1 stay_in a-2c-4d-2e-8f4g-1h5i-3j-2k-2 stay_linked h1 stay_on e-4f5g2i1 stay_out e-1f-3g3
    stay_put b2c2e-2h9 stay_silent e2g-1 stay_the b2 stay_where e-2g1h1 stay_with d1e-6g4h1i-2 stayed b1d1e-7h-4
    stayed_in c3 stayed_with c-1d3h-4 staying a-6b3c-12d-10g5h9i-6j-2k-3 staying_. b2k-1 staying_at g3
    staying_in a-2b-2f3g3h1j-4 staying_on b1h3 staying_out e2h-3 staying_put b2e-6f-3h7 staying_where b-1e-2g2h5k-4
    staying_with b1h4 stays a-8b-4d-1e5j-4 stays_between b-3 stays_open h1 stays_the j-1 steadier g1
    steady b-4c-3d-4k3 steel a-1c1i1 steer c4d2h1 steering g4 step a4b3c-1d-10e-11f4g3h4j-3 step_. g2h-1
    step_@number b1 step_aside b-1d-1e-4f2g2h3 step_away g2h1 step_back a-1b1e-1g5h4 step_closer a-4b-1h-4
    step_down a-2b6h2k1 step_in f5 step_out c2g-2h4 step_sideways a-1 step_up a6b1c-1g-5
    stepped b-2c-9d-8e-5g1h3i-2k-4 stepped_back c-1g2h3 stepped_down h-1 stepped_out c-1f1h1
    stepping a1d-3e-1f1h6i-4k-3 stepping_aside g2 stepping_away c2h3 stepping_down h3 stepping_off h2
    stepping_out g-4i-2k-2 steps a1c2d-3g-2 steward b1h3 steward_. b2 stick a-5c-6d8g4h2 stick_with g5
    stick_your c-3d8 sticking h2 sticking_with h2 sticks f2 stiff c-1d-1 still a-6b-2c-3d-7e3f10g-3h-3i4k-3
    still_, f3 still_. g2h2 still_a h6 still_arguing h-1j2 still_at d1 still_be c-1e-5f2h-3 still_being h1i2
    still_can f1 still_change h1 still_come a-2b5d-1h2 still_discussing e2i2 still_do c-1e1f5g-2h3j1
    still_going g-2 still_got h-3 still_grateful h-3 still_had c1 still_have a4e4g-3i2 still_i a1f2g1h-3
    still_in b-1e3g3h1j-3k1 still_interested f1 still_like b-2f2h1 still_looking h4 still_need d-1
    still_no e-5f-6h-1j3 still_not g-2k4 still_on f1k2 still_open c-2h1j2 still_out e2f-3h2 still_really g-1
    still_runs c1 still_says c3 still_see e-1 still_sit b2 still_stands d3f-1 still_swing f2h1 still_tell c-1h-2
    still_thankful h-2 still_there h1 still_think e-2h1 still_thinking e2 still_to e2 still_turning e5
    still_up c2e-1g3 still_very b-4c-5d-2e-5f-5g-10h-5i-2k-4 still_waiting b1c2d1h-1i1 still_want d-2e-2h2
    still_wants f-1h-2 still_weighing b-1e8h-1 still_withdrawing g-1h6 still_working c1g2j1 still_your c-2f3h-4
    stint i3 stipend b11c-5d-1h1 stipend_of b1 stipend_they b1h2 stipend_would g1 stitches b2d2
    stock b9c-1d-5e-3g-3h-4 stock_of h-3 stock_options a-2b7 stockman e2 stole a1 stomach a1g2h-1 stone c1d-2f3
    stone_, f1 stone_. f2 stood a7d-1e-4i-1 stood_at a2c-2 stood_down h2 stood_out a3 stop a-6b1c-3d10e8g-2h7i-1
    stop_, d-3e-3h3 stop_. g1h1 stop_asking c-2d-1 stop_by d-3 stop_calling c3d2e3 stop_here b-1d-2e-6g3h6
    stop_me b2d-7e-4g-1h-5 stop_my h4 stop_pestering d2k1 stop_pretending d3 stop_ringing d7e7 stop_sending e3
    stop_the h2 stop_wasting d1 stop_with d3h3 stop_writing d4e3 stopped d2e1f1h3k2 stopped_at d2
    stopping b2d-1e-2h9 stopping_. b1g1h2 stopping_where h6 stopping_with g1 stops a-3b3c-3d-3g-5h5i2 stops_at b1h3
    storage a-1b-5j3 store a1d-7g-5h1k-1 store_, a1f1 store_. a-2h2 store_has c2 store_manager c1 store_was a1
    stores b-1 stories a1c6d3h-3 stories_. a1d1 storm c-2e-2h-1 story a2b2c-1d3e-9g-2h3 story_. b1c1d3e-3
    story_about c-1d1 story_i b2 story_short h5 story_time c1 stove e1k1 straight a-6c-2d1g-2h-4i1k1
    straight_, a2d-3h1 straight_. g1 straight_: a1 straight_after i2 straight_answer c5e-1
    straight_away a-1c-4d-3g-1 straight_back f3h-3 straight_face b1d1 straight_in d5e3 straight_into d3
    straight_to b-1c-5g-4 straight_with a-7d-5e-4f-2g1 strain d2 strange a-3c3h-1 strange_that c2
    stranger b-1c-3d-2e-2 strategy c5d3 street a-3b-7c-12d-5e-8g-2h-1j-10k-4 street_, h-1 street_. b-1c-1d-1g-3h-3
    street_than a2h3 streets c-1d-3 streets_from c-2 strength c-2d4 strength_. d1 strength_to h-1 strengths a1h-2
    stress c-3g1h-5k2 stretch a3b5c-7d-5e-3f1g-9h1 stretch_to a-1b4c-1d-3g-5 stretched a-1b1c2e-2i2 stretches a3h1
    strict f1 strike a-3b-1c-1d1e-2f1g1h6i1k-5 strike_me b-1c2e-2f3g-4h5 strike_means g6 strike_my c-1d4h8
    strike_of h-1 strike_on g1 strikes c4 strikes_me c4 string a2 strings c1 stroke c-2d-1g2h1j-2k3 stroke_in j-1
    strong b-2c-6d1k1 strong_field d1h3 stronger a11c-11d-11e-3g-4h1i-1j-2 stronger_fit h-1 stronger_name a3h1
    stronger_of a2h-1 stronger_one a-1 stronger_than a-2h1 strongest a7c-3 strongly a4g4h-4 struck c6d-1f-1i2
    struck_by c-4 struck_me a1c8h-4 structure c3d-1h3 structure_, c1h1 struggle k1 struggle_to k1 struggled c2
    struggling g5h-3 struggling_to g5 stuck a-5b-2d-7e-7g4i-1j3k-6 stuck_, c-1 stuck_. h-1 stuck_at g3 stuck_for h1
    stuck_in c1g-2j2 stuck_on g3h-1 stuck_with c1 student a-3b4c-3d-5f-2h-7i-2j2k3 student_loan b4k4
    student_visa j1 student_who h-2 students a-3b-7e-2f-1g-6h-8i-5j-4 students_'s c-1d1 students_, c1h-1j-1
    students_. c2 studied a-4c-4d-1h-4 studied_. a-1 studies a-3b-5c-5d-7g-5h2i-4k-2 studies_. a-1b-2c-3d-1g-2h2
    studio a8d-3e-7f-4g-8h1i-2j4k-5 studio_, a4h4 studio_. a-5h-2 studio_has a1 studio_i a1 study a-3b-2d-1h-3j2k-4
    study_. h-5k-2 study_was c1h1 studying g1h-4 stuff a4c2e2h-1j2 stuff_. a-1c1h-2 stuffed d4 stupid b-2c-2d6k1
    stupid_. c-2d3 style b-1c2d4 style_. d1 style_guide a-1d1 stylist b1 subject a2b-8e4f6h-6i7 subject_. a1e4h-3
    subject_of b-1 subject_to c-3e3f6g3h-6i8 subletting j4 submit c1h1 submitted g1 subsidy b4 substance_to a-2c-2
    substitute f4 succeeded d-5 success a-12b-9d-11f-2g-6h-8i-3 success_with a-3b-2h-6 successor i1
    such a-3b-6d3e-5f-1g-4j-5k1 such_a a-2b-7c1d1e-5g-6h1i-2 such_an c2d3h-1 such_as a2f-1g2 such_good d-1h1
    such_kindness h1 such_patience d-1 such_things b2i1 suffer k4 sugar b-3c-2d2h-2k2 sugar_, a1 sugarcoat a1d2h-1
    suggest b-5d6e2g-3k-2 suggest_that c1d3e3g-1 suggest_you d6 suggested d-1f-1g1h-4 suggested_. h-1 suggestion d3
    suggests a-2c4d-2 suggests_. a-2c3 suit a2c-7d-4e-1f-1h-2k-7 suit_. d1i1 suit_me a6f-2k-1 suit_the i-2
    suit_you a-1b-2i-3 suitable a5b-4c-1g-2 suitable_for a1 suited a2d-4g-7h1 suited_me a2c-3h1 suited_to a2c1g-3
    suits a4b-1c-4d-12e-6f-6 suits_a a1 suits_me a7c-5d-1f-2h1j1 suits_my a6b-1 suits_the a-1 suits_what a-6
    suits_where a-4 suits_you d-1e-3 sum a1c-2h-1 sum_to b-1 summat g1h2 summer a-4b1c-10d-1e-2f-4g-4h-5
    summer_, a-4h-3i-3j1k-4 summer_. a-1c-3e-5g-2h-5j-1k3 summer_and i2 summer_is c-2 summon d2 summons c-1d2g2k2
    sums b6e1 sun c2d3h-1 sun_does d2 sunday a1b3c-1d-1e-2f2g2h-2i3j2 sunday_, a-1b-1c-5f-2j2
    sunday_. d-1e-5f1g1h-6k-2 sunday_? d-2 sunday_and a3b-1g2k2 sunday_morning d3 sunday_night g1i3
    sunday_with f1h-1 sundays a-3b7c-1d-5f3j-1k-1 sundays_, b2c-1 sundays_. b3c-2e1g-1 super a-6b9c2d-3h-5
    superannuation b1 superday h-1 superior a13b-7c-4d-6e-1g-3h-2 superior_. a3 superior_in a1
    superior_opportunity a5h1 supermarket a4d2j-1 supervisor c7e1i-6j-3k4 supervisor_, k1 supervisor_. c3g1h1
    supervisor_has c-1g3 supervisor_interview c-3h-2 supervisor_interviews h1 supervisor_job a1c-2e2h1
    supervisor_was c4 supervisors c3 supper e-1g-1k-1 supplement b5c-5j-2 supplement_, b2c-1 supplement_and b2
    suppliers c4 supply c1k-1 supply_chain c1 support a-5b-2c3d-6e-1i-2j-4k2 support_for c1 suppose b1d2f-2g8h-7
    suppose_. d-4e1g1 suppose_i a1c1f-1g8h-2 suppose_you d-3 supposed b-1c-1d6g3 supposed_to d3g1
    sure a-5b-5c-2d2e-5f-8g10h-10i-6k-3 sure_, c-2d6g-1 sure_. e-2g1h-2 sure_about g3 sure_any g2 sure_anymore g3
    sure_how d-3 sure_i b-4d-10e-7f-4g13h-8 sure_if h2 sure_it c1d2k-1 sure_look g-1 sure_of d-1 sure_that c-1h2
    sure_the d3 sure_there a-1d1 sure_this g3 sure_what g-1 sure_when e2 sure_which d2 sure_who g-1
    sure_yet e4f-2g-3 sure_you d-6g-4 surely c-8d-1e-3g-4h-3 surely_that d-3 surface b-3e8f-2g-1h-6 surface_. a1
    surgeon c-3g-3h-3i-1k2 surgery a2d-4e-3f-2 surprise a-5d4g6j1 surprise_, c2d5 surprise_me g4 surprise_to j1
    surprised a-3b2c5e3f-2g2 surprised_if a-1c-2d-3g1h-3 surprised_me a-2b3d-2 surprised_to c4d-1e1 surprisingly c3
    surrender c2h1 survey c-5d4e-4j1 survey_. d3 surveys c-1 survive c3d5g1 survived f1h1 suspect c2d2e-4f-1g10h-8
    suspect_i e-1f-1g7h-4 suspect_that g2 swallow b2c2d1g2 swallowed c1d-3e5h-4 swallowed_me e6 swamped e2
    swap b-5c-4d-2e-3h-3i-7k-5 swap_. h1 swap_with f-1h-2i-2 swapped c1h-3 swapped_my g2 swapping j1 swaying g1
    swear a1d1f-1g2 sweep c4 sweet c-2h-2 swerve g4 swift h1 swing d-2f4g1 swing_by g-1h1 switch j2 switch_. b1
    switchboard c1d-2 switchboard_, c1 switched e3h-3 switched_off e3h-1 switching e1 swithering g7 swore k2
    sworn i4 swung a1b7c-4d-2h-2 swung_it a1b7c-4d-2h-2 syllabus c2 sympathy d2 system a-1b-6d1f6h1j1 system_, d3f4
    system_. c-1d-4h6 system_and d2h1 system_design c-4 system_is d-1 systems a2b-1h1
    ta a-6b-6c-11d-4e-7f-3g-9h1i-2k-8 ta_for c-2e-4g-1h-1 ta_ra d-7h-3k-2 ta_very h2 table b1c-3d1f4g1h-3i-5k-3
    table_, b4d1h-2j1 table_. a1b1c-3f1g4 table_and c-2h-1 table_for e1 table_in a-2j-1 tables h1 tablets g1k3
    tablets_for k1 tag e1 tailor a1h1 take a-4b1c-1e2f-2g-2h4i-1j1 take_. c1 take_a c1d2e1f-5g3h-2k-2 take_all h2
    take_back h7 take_care a-9b-7c-6d-17e-13f-3g-9h-15i-8j-2k-15 take_his j-1k2 take_home a-5b6c9d-3e-1g-3i-3j-3
    take_in b2h-1 take_it a-1b-1d-2e6g-5i3 take_lightly d-1 take_me c-5d3g-4h4 take_my c1e6f-1h2k-6 take_myself h3
    take_no d1e-1 take_on a-1e-5f1i-1j-1 take_over i2 take_part b-7c-3d-2e-3g5h5 take_that d1e2
    take_the a3b-3c-9d2e1g1h2i-2 take_this d-4e-8g2h5 take_to h1 take_up b-3c-1d-5e-5h-1i1 take_your a-1c-3d6e-5h-5
    taken a-2d-4e-6f-1g-11h7i1j1k-2 taken_, a-2d2h2 taken_. a-1h-2j1 taken_a a-1b1c-7d-3h3i1k-1 taken_an c1h1
    taken_another a-2b-3c-4e-3f-1g-1h-1i-4k-3 taken_into e2h-1k2 taken_it h4 taken_me b-4c-2d-2e-2g-5h6i1k-2
    taken_my h-4 taken_myself d3 taken_off c2d-1h5 taken_on a-3b-7d-2e-6h7i1 taken_out h-2i1 taken_over h4k1
    taken_something h2 taken_that a1b1 taken_the a5b1d-1f2h1 taken_up d-5f-1h4 taken_with c2 taken_work h3
    takes a-4e3f-2h-5i4j1 takes_. e4 takes_a c2j2 takes_it k1 takes_me g5h-1i1 takes_the c-2d1
    taking c1d-3e-3g-1h6i-2j1 taking_a a-3b2d-3e2g-3h-2 taking_another h-2 taking_any h-1i1 taking_back h3
    taking_home b5 taking_it a5e-6h3 taking_me b-1k1 taking_my c2e-2f-2h-1k-4 taking_myself a-1f1g-5h5
    taking_part e-1g-2h6 taking_the b2d1e-1g1h2 taking_this e-2g2 taking_up a-1b-3e-1 taking_you h4 tale c-2h2
    talent a-6c1d4g2h-1 talent_. g2 talent_team d5 talk a-8b-1d1e5f2g-10h1j-7k-3 talk_, b-2g-2 talk_. c3d1e1g1
    talk_? b2e-2 talk_about e2g-8h4 talk_at g2 talk_i c1 talk_it e6 talk_me e-1f7h-3 talk_of b1c-2k1
    talk_on c-4d-2e-1h2k1 talk_to a-1d6g-7 talk_too c-1g-2 talk_was a3 talk_whenever e3 talk_with b-2c-5f1h3j-1k-2
    talked a5b4c7d-1e-7f3h1j-2k-4 talked_about a2b3c3d-2 talked_down c2d3 talked_into f2h1 talked_me d-1
    talked_of d-2 talked_over c5d1 talked_round b1f3g-3 talked_them b1 talked_to a6b-2c1e-1
    talking a-3b3f2g-2h-5i1j-1 talking_. c2d1e2 talking_about b2c-3d-3e-4f3h-3i1 talking_it e-3g-1k-1
    talking_to a-7d3e-1g1h-4i2k-1 talking_with b-1i-2 talks a-7b2c1e-2f3h3i1 talks_, a-4b2 talks_about c2h3
    talks_to d1 talks_were c-1 talks_with c-3h1i1 taller a2c-3d1 tap h3 tape a2c5 tape_. c1 target b4 targets c5
    task a-4b-4c3h-1 task_for d-1h-1 task_was c2 tasks a1c4 taste c7h1 taste_. c1 tasted a2
    taught a-6b-5c-12d-1e-4g-4h-7i-4j-2k-4 taught_me a-8b-2c-9d-12e-3g-2h-6i-3j-1k-1 tax a1b-9c-10d-2e1f-1h-1i-9j9
    tax_. a2b1h1 tax_free b2 tax_office b-3d1j1 tax_people k2 taxation j5 taxes b-3d1 taxi c-4d-4e-1f1
    taxman b1e1j2 tbh a3d-3e-3g7h-1 tbh_, e-2g1 tbh_. g2 tea a-4b-7c-9d-2e-1f-3h1k-3 tea_. b-1 tea_before d-4
    teach b-7c-5d4g-6h-1i1 teach_, i2 teach_. a3 teach_a d-1 teach_me h1 teacher a-2b-3c2d-5f-2g-5h-4 teacher_'s c1
    teacher_. a-1 teacher_who h1 teachers a-1b2c5g1h-5 teachers_'s b2 teaches c2 teaching a1d-6e-5f1h1i1k-5
    teaching_, h-1k-2 teaching_. a-4f1g-1h-1 teaching_hospital a3 teaching_in a1g2 teaching_is b1g-1
    teaching_job h1 team a-1b-8c-1d-9e-12f-3g-5h2i-6j-2 team_'s a-1c-8d-1 team_, a3c1d-6f-4h1k-4
    team_. a1b-4d-3e-3f-1i-2k-3 team_a h-4 team_and c-1e-1 team_at c-1i1 team_came a2b2c1 team_can d1h4
    team_could c1d1 team_does c-5g1 team_for k2 team_gave c-1 team_had c-2 team_has a-2h1 team_i a2c-2h-1k1
    team_is h1j1 team_lead k1 team_leader f2h1k4 team_like a-3 team_of h1 team_than a-3b1 team_that a1c2h1
    team_to h-2 team_was a-1c-5i-1 team_whose a3h1 teammate c-1 teams a-3d-6e-2h-3i-1 teams_, c1 teamwork d1
    tear f6h6 tear_up f4h3 tears a1c3k2 tears_. c4 teatime e1i3 teatime_. i1 tech c6i1 tech_stack c3
    technical a3d-5 technical_interview g1 technical_round h1 technical_test c2 technician k-1 technician_. b1
    technology c1 tedious c1 teeth a-1c-1g-1 telephone a-1b-5c-2d4e2g-4h-7 telephone_, c-3 telephone_. c-3e1
    telephone_call f1 telephoned c1 tell a-9d3e5f2g-3i4k-2 tell_, d-3e5 tell_. e3 tell_a c2 tell_her c-2d-2f1k-1
    tell_him c4d2e-1g-2h-2 tell_me b4c6e-14g-1k1 tell_my a1 tell_people c-4d1i1 tell_that c-1d1
    tell_the a-4b-5d3e-8f5g-2h2i2 tell_them f2h2 tell_whoever d3 tell_you a-4c-3d-12e8f-4h2 tell_your c-9d4e1
    telling b-5d6e-5f-1g5 telling_a c1 telling_me c4e-4f-1g7k1 telling_the a1f1h3 telling_when g-1
    telling_you c-4d1g3 tells a-4b1c7d1e-7f-2g3i-2k1 tells_me a-2b2c3d3e-5f-1g2i-1 tells_you k2 telly d2 temp a1i2
    temperature c5g1 temporary c1i3 tempt f2h-2 tempt_me f2h-2 tempted b3d-1e1f2g7h-8 tempted_to e1g8h-5
    tempting a3c-1 ten a2b-3d-1f-4g2i-2 ten_, e1g-1h2 ten_. b-6c-1g1h-3i-2j-2k-3 ten_and c2 ten_days b-5c-3g-1h1i4
    ten_each b-1 ten_for d1 ten_i f-1g4 ten_is g2 ten_minutes a4b-2d-2g-2 ten_o'clock b-2c-1d-2g3 ten_or b1
    ten_past g-2 ten_percent b3 ten_to a1 ten_tomorrow k1 ten_year c-1i-1j1 ten_years a1b-1c6i-1j3 tenancy b-2j2
    tenants d-2h-1j3 tenants_, c1 tend g5 tender c2 tending g3 tenner b4 tense c4 tenth c-2f-1g1h1i1k2
    tenth_. f-1g3h2 tenure b-1d-1i3 term a-2b2c-7e3g-4i6k-3 term_, b-3f-2h-4i-1 term_. a-1b-2d1f2g-1i1 term_and h2
    term_incentive b4 term_time a-1b5h2 terminal d1h3 terminal_. d2h2 terms a-1b2d-9e-4f2g-9h-4i8j-6 terms_, b2i2
    terms_. a-2h1i1 terms_and b1f2 terms_of a3b-1c1f-1h-4i-1j-2 terms_with a-1f1i1 terrible d-7h-4 terribly c3
    territory c1f1h-1 test a-16b-12c5d1e-13f7i6 test_, c-5e-1f2g1h-5i5 test_. c-3f2h1 test_and c-1g1i2
    test_for d1h1i-1j2 test_had c7 test_is c3d1i2 test_on f4 test_results h1 test_task c2d1 test_that c3
    test_was c1d-1k4 tested j1k1 tester d-2 testing c4d1 tests d3e-1i-3j-1k3 tests_, a1d2k1 tests_. c1d1k-2
    tests_for i-1j-1k1 text a-4b-5d-3e6f-4g-7h1k1 text_, d-1h2 text_. d-1e-2 text_back d-1e4 text_you e1g-2k2
    textiles a1 texting d6e-1g-2h-3 texting_back d2e1 texting_me e1 texts a1e4 than a3b-1e-12f-3g-7h-1i-3j-1k-2
    than_a a1b-2d-2f2k2 than_about c2 than_an a-2c-1k1 than_another h-1 than_answers c3 than_any a-2b-3c-9d-6h-4
    than_anybody d-1 than_anyone d-2 than_anything a3h1 than_at a2 than_by a2b1 than_enough e1 than_for a6b-1c2h-2
    than_from b-2h-1 than_have h3 than_i a-5b4c3d-4e-3f-7g-1h-1i-4j2 than_in a2c-2d-6g3 than_it a-3c7d-1g-2
    than_let e-2 than_likely a-2 than_me a-8b-2c2d-1f-2g-4 than_mine a-7d-4 than_most a-12b-1d-5
    than_my a-11b1d-3g-2h-1 than_not a-2g4 than_of a-2b2 than_on a2 than_one b-1d-3g1 than_ours a-1 than_ring d-1
    than_sit a-1d7h1 than_that a-1b5d4e1g-3 than_the a-3c-1e2f-1g-1h-2i2 than_they a-1h1 than_this a2b-1c3d-1g-2
    than_to a2b-4c1d-2g2h-1 than_waste a-2 than_we a-2 than_what a3b-1c-6g1h4 than_with a5g-3
    than_you a2b2c-2d3e-4f-1g-3h1i2 than_your a9b-2c-1d9g-3 than_yours a1c-1d-8f-7g-4h-1
    thank a-5c-7d-4e-6f-4g-15h-1i-9j-3 thank_for d2h2 thank_god b3d1k3 thank_him d1 thank_the d2
    thank_you a-4b-2c-6d-7e-7f-1g-12i-7j-6k-4 thankful a-7b-7c-9d-3f-2g-9h-5k-8 thankful_for b-1c-2d-4e-1g-2h-1
    thankful_if e1 thankful_that h-1 thankful_to d1h-3 thanking d-3e-3h-1 thanking_you d-5e-3h-1
    thanks a-14b-3c-15d-1e-4f-1g-11h2i-17j-14k-6 thanks_, b1e1f3g-2h4 thanks_. a-2b1d-1e1f-6h4
    thanks_a a-2b-9d3e-1g-3 thanks_again d-12e-2 thanks_all h4 thanks_but d1f3
    thanks_for a-10b-5c-7d1e-3f-10g-2h-7i-10j-5k-12 thanks_heaps d-3h-1 thanks_on h-3 thanks_so c-6d-4h-1
    thanks_to a-2b1c1d-2 that a3b-2c2d5e-4f-4g1i-1j-1k-3 that_! d-3 that_'s d-1e3f-2g-1h4i-1k2
    that_, a3b1c-5e3g-10h6i-2k-7 that_. b4c-1e1f-2g-4h-3i-2 that_: h-3 that_? c1d1e1i2 that_@quote b-2d2
    that_a c-1d2e-4f4h-1j-1k2 that_about c1 that_afternoon c-1g5h-3 that_again d4e-1j2 that_alone c1 that_an d5
    that_and a1b1h-2 that_another g3h-2 that_anyone c2d3 that_as c-3d-1e1h-2i1 that_at c-2 that_beats a2h1
    that_begins i4 that_between a-3b-1f-1g-1h1 that_bit a2g-1 that_bridge e4 that_building c1d3k2 that_by d1
    that_came a-1h1k2 that_can a-1c1d5e2h-5 that_candidates c-2d2 that_care b-1 that_chair d1f1h-3 that_changed b1
    that_changes c1 that_coffee d-4e-2 that_comes d2e4h1 that_date e-1g5h-4
    that_day a-12b-8c-7d-2e-14f-5g1i-15j-2k-15 that_decided b3h-3 that_did b4d-2 that_does b2g-4h1j1k-2
    that_door d2 that_dr h1 that_even k1 that_evening g4h-1 that_everyone c1 that_far g-4k-1 that_felt a2h3
    that_first c-2 that_fits a5 that_for a3c-2e3h-1 that_form c-1 that_four c3 that_gets k2 that_gives c2
    that_goes a-2b1h2 that_good b2d1e-1 that_got j1 that_had a-4b3h3 that_has a5b-2c2d3g-4h4i1j-1k-2 that_he c-3h-2
    that_helps i1 that_her h1 that_hour b-7c-3d-7g2h-5k-1 that_house a6g-2 that_how e2 that_hr c2d1
    that_i a-2b-4c-5d-2e-4f-1g6h2i3k4 that_if a-2f3g-4h-1i2 that_in d6e-1h-2 that_interview a-2d1f4h3
    that_interviewed a-1 that_is a4d-5e5f3g-10h5i-4k-2 that_it b1c-2d1e-5 that_job a1c1d2f2h1 that_keeps a-1e1
    that_kind b9g-1 that_leaves a2d1h-1 that_lightly c1d1 that_line d1 that_list f1 that_made b1c-1d-1
    that_makes a2b-2h-2k2 that_matters a1 that_may e2 that_means c2 that_meant c-1 that_money b1d2
    that_morning a-4b-6c-9d-7g2h-10i-4j-4k-2 that_mr d-5 that_mrs d-3h1 that_much a-1b1 that_must c1d-1i-1
    that_my a-5b-2c1d3e-3f3g5h-1j5 that_no b1c1d1g-4 that_nobody a-4c2d-5g-4h-4 that_none c-1g2 that_nothing a2g1
    that_offers a1b2h1 that_office c-1d2 that_on d2 that_one a-1b-1c-1d1g-3j1 that_only b2d-1e1j2 that_open c1
    that_order c-1d-2h1 that_other h-1 that_our c1 that_out b-2c1d2e2 that_package g-2 that_panel c2
    that_pays a-2b10k2 that_people d1 that_plays a1e1 that_put a1c5h-2 that_question e-4g-3 that_right b2d-1
    that_room c-3 that_rota c3 that_said b3d-3f8g-3h-3 that_same a-2c-1d-2g3h-5j-2 that_says a1 that_second d1
    that_sells c2 that_settled b3c1j-1 that_settles h2 that_she c-2d1 that_shift g-1 that_side b1h-1 that_sits a4
    that_size d-1 that_slot g2h-2 that_somebody a-2c-5d1 that_someone c-3d3h1 that_sort b3 that_staff c3
    that_starts g1 that_still d4 that_suits a-3b-4c-1d-2f-1g-4 that_takes c1j3 that_teaching g-1 that_test c-1
    that_the a-6c5d-2e-4f-1g-6h-1i-2j-1k-1 that_their a-1b-2c-3h-1j2 that_theirs b2 that_there h2
    that_they b-2c3d-3g-1h-2k2 that_this a-5e-3f-4g5h-7 that_time b-5d-2g8h-4 that_tipped b-4j1 that_to a-3b-1g-5
    that_tuesday g6 that_two h-1 that_up d1h1 that_very g1i1 that_wage b7h1 that_ward c1f2 that_warehouse c3g1
    that_was a-2d5h5k-1 that_way c-1f-3 that_we a-1d-3 that_wednesday g2 that_week a-1b-7f-2g1h-6i-6j-4k-1
    that_weekend g5 that_whoever c1 that_whole g4 that_will a1b-2d-2e1j1 that_with a3g-1h-2 that_would a-1b-1c2h1
    that_you a-7b-8c-3d-3e-1f1g-4h-6k-7 that_your a-4c-3d-5g-2h-3i2j-3 that_yours a3b-2c-6
    the b1c2d-5e-3f1g1h-1i2j2k1 the_@number a-3b-15c-7d-17g4i10k1 the_@open a2 the_@other d3f-1g1h2 the_@quote d1
    the_academy a1b2i1 the_accident k2 the_account d1e4h-5 the_accounts c3h1j-2 the_accra a1b-2
    the_accreditation g3 the_ad c1d1 the_address d-3e-4h2 the_advert a-2c5d1g-1h-2i-2 the_advertisement b-1c6
    the_afternoon b-3k1 the_age a2c-2e1 the_agency c-1d-10e-2f-3h-1 the_agent d2 the_agreement b-4c-3h-1i5
    the_air b-3c-1d1e5h-3 the_airport a3b3c-3 the_allotment b-2e2g2 the_allowance a-1b-1 the_amount b1
    the_analyst h1 the_annual b3c-2 the_answer a-1b-3c-6d3f1h8 the_app c3 the_applicant c-3d2 the_applicants c1
    the_application b-3e-3g-2h3 the_appointment b-3d-6i2j-4k-3 the_apprentice h-3 the_apprentices a-1c4
    the_apprenticeship h4 the_arbitration g2 the_archive a1c-1e-1h-2i-1 the_archivist c1h1 the_area c1
    the_article b-2 the_assessment a-4c3d-7e-1f4g2h1 the_assignment c1 the_associate a1h2 the_atmosphere a-1c8
    the_attached h4i2 the_attachment i1 the_attention c1 the_audit c-3g3h-3i1j-1 the_autumn c-3e1f-2h1i1
    the_baby b-6c-5d-3e2g1h-4j1k4 the_back d5e2g-2 the_background h-2k1 the_bad g1
    the_badge a-1b-1c-2d-3e-4f-7g-1h-6i-5 the_bailiffs h-1k6 the_baker c1 the_bakery a2c-2e2f-1g1h1
    the_balance a1g1 the_ball d2 the_band b5c-2 the_bank a2b-1c-3d-7h-2k6 the_bar c1e-1g-3i3 the_barista e1g-1
    the_base b8f4g-1 the_basic b5c-3 the_beginning a2 the_bench a-3f1k1 the_benefit c-3 the_benefits h2
    the_berth i2 the_best a-1c-2f-7g-3i-3j-1 the_better b-1c-1g-2i1 the_big c-1 the_bigger a7h3 the_bike e1
    the_bin c-1d7e6h-1 the_bins c2d2h1 the_birth c1 the_bistro a1h-2 the_bit c-5i3 the_blue a-3b2c-1h-2j1
    the_board c-1f2g2i-1j-1k-3 the_boat e1h-1j1 the_bonus b-2c-5f2h1 the_book a-4b-1c-3d-3e-2h2 the_booking h1
    the_books i3 the_border j5 the_boss c9d1h3 the_bother b1d-7 the_bottom b3c-3e3f6i3 the_box a-1c1h3
    the_boxes i-2 the_boys c2j1 the_branch b1c2 the_brand c2d1 the_bread c-2 the_brewery a4b2c-1h4j1
    the_bridge c-5e-3g3 the_brief a2c7 the_brochure a-1 the_budget b6c-2d1 the_building a-5c3d3g3h-4k-2
    the_bunch a6 the_bungalow j2 the_bursar h1 the_bus a-2c-6g-2j-1k1 the_buses g-1h-1 the_bush d2h3
    the_business c5d-1h1 the_buyer d3g1h1 the_cab h2 the_cafe c-2e1h3k2 the_calendar a-2b-2h-5
    the_call a-7c1d-11e-6g1h-2i-1j-1 the_campus b1c-1d1 the_canal a-2c-1 the_candidate c1d3f-2h-4
    the_candidates d-1h1 the_canteen c-2 the_car a-5b-6d-3g2h-1j1k3 the_care g1h1i1 the_career a-1 the_careers e1
    the_carer e1g1h1 the_caretaker e-1h1 the_carnival e3 the_case b-4c4g1h2 the_caseload b-2 the_cat b-1c-1j2
    the_catalogue a-1 the_cause a2 the_centre j2 the_certificate c-4 the_chain d2h1j1 the_chair b2f2g-4h3
    the_chairman d1i1 the_chairs c2 the_challenge a1h1 the_chance a3b-6d-5f-1h4 the_chances g3
    the_change c1d1g-1h-2j1 the_chap c-1 the_charge b-2 the_charity a2b-1c1f-1 the_chat c1f6h2 the_chef d1
    the_chief a-1f1h-2 the_childminder b1 the_children b-9d-1h-2i-5j2 the_choice a1b5c-1d-2 the_choir c-5d-3e1h1
    the_church a3 the_circus a3d1 the_city a2b-1e-1g-2i-2j-2 the_claims h2 the_class c1h-1 the_classroom g1
    the_clause i2 the_cleaner c-1d2 the_cleaners c1 the_cleaning b1 the_clearest c-2 the_client d1f1h-2
    the_clinic a-3b-4g2h3i2j-4 the_clinical h2 the_clock a-1b3c-2e3i1 the_close c1e2 the_closer g2 the_closing f1g1
    the_co a2c-1f1h-1 the_coast a-2b-1h1j-5k-2 the_code i-1 the_coding b-1c1 the_coffee a-3b-2c-1e1
    the_coin a-1b-2e1 the_cold c-1h2 the_colleague d2 the_collection a2 the_college a1b-2c-5g1h-2 the_coming e5i-1
    the_commission a-5b8c-4g-1 the_committee a-3b-3c1d4f1g-3h1i-2 the_communication a-2c7 the_community c-1h-1
    the_commute c-1e-1g-3h2k-1 the_companies a1 the_company a1b3c6d-1g-8j4 the_compensation b3c-3 the_competing a2
    the_competition c1f1h4k1 the_computer h1 the_conference c-1g1 the_confidentiality i1 the_confirmation c1
    the_consulate c-2g1i-1j5k-1 the_consultancy b2 the_consultant k1 the_container j2 the_contest a-1c1g2h3
    the_contract e-2g-3h-7i4j-1 the_contrary c-2 the_conversation a-3c4e1g-1h1 the_copy i1 the_corner a-3h1k1
    the_correct h1 the_corridor c5d2e-1 the_cost b-1c1 the_cottage e1h-3j4 the_council c-9d2j1k1 the_counter b1h-1
    the_country a2b-3c-2e-2f-2g2h-2i-3j6k-1 the_county a-3b-3d3e-2g-1i2j-1k-1 the_courier c-3 the_course b-4c3h-1i3
    the_court c-1g-4i-1j-1k-2 the_courtesy c3d1 the_creche b1 the_credit b-1 the_crew a3c4h1i-1j-1
    the_crossing a1j1 the_crowd a2h-1 the_ctc b4 the_culture a-4b-1c8g-2 the_curator h2 the_current c2
    the_customer h1 the_customs c-3 the_dairy a3h2 the_dark c3d1h-1 the_data c-4h1 the_date b-6e-2g2h-3i-2
    the_dates h-1 the_day a1c-2d2e2f1g5h-2i-3 the_days e5 the_deal b5 the_dean g-2 the_deciding a1b5
    the_decision a-4e4 the_deckhand f1 the_delay c1e-4g-3h-5 the_dental b4d-1g-1 the_dentist b1c2g4
    the_department b1c6g-3 the_deposit b-6j4k-1 the_depot a-1b1c3g-4k-2 the_deputy c1h2k2 the_description c2
    the_desk b-1c3d-5g-2h-3i-3k-1 the_diary b1f2h3 the_diesel b2c-1 the_difference a4b3c-4d3h-1 the_diploma i1
    the_direction c4g-1h-3 the_director c6h-4k3 the_discussion h-1 the_dispatcher d1 the_distance c-1
    the_divorce b1k3 the_doctor a-1c-6g-2j-3k4 the_doctors h1k6 the_documents c-2d-1 the_dog b-4c-1d2
    the_door a-4c1d2e-2f6h-3i-1 the_doors a4 the_draft i1 the_drawer e2f-3 the_dream a4 the_drive a-2b-3c-9h2
    the_driver h-2 the_drivers c2 the_driving a-2b3 the_drug i2 the_dust c-2e7f-3 the_duties a-3c2j1 the_duty h3
    the_early c-1f-1 the_earth e5h-1 the_edge a8b-1c-5 the_education h1 the_eleventh i2 the_email c-5d-1h-4
    the_embassy g-1i-2j5k-1 the_employer a3i-1j1 the_employment i1 the_enclosed i1 the_end a6b1c-3d1e-3f3h1i1
    the_energy c1 the_engineer c-1 the_engineers a-2d1 the_english c2d2h1j1 the_envelope c-2h1 the_equity a-3b6c-3
    the_essay c3 the_estate b-2j1 the_estimator h2 the_ethics c5 the_evening c2g3 the_event f5h-1 the_events h-3
    the_exam c-1h-3 the_executive d2h1 the_exercise g2 the_exhibition b-1c-1e-4 the_expense c1d-3
    the_extra a1b3d1f-1h-1 the_face c-1e5h-1 the_fact a3c3d1e2 the_factory c2g2 the_faintest c3 the_fair g-5
    the_fake d5h1 the_family c-7d-3e2h2i1j-4k-3 the_farm c-2e-4f1i-1j1k1 the_fault a-1c-6d-1 the_favour d1
    the_fee b3 the_feedback c4d1 the_feeling c3g-3h-1 the_fella c3d1 the_fellowship b1i2 the_fence g7h-2
    the_ferry b1c-3d-4f-2j1 the_festival a3e3 the_few b1 the_field a-1b-4f-1g2h3 the_fifth a-2g2 the_figure b8c-5
    the_figures b-3c-2 the_file c-3e-2i1 the_film a1 the_final d-4e-3i2 the_finalists f1h1 the_finance h2
    the_financial b6 the_finer a6c-2g1h-1 the_finest c-4d-3 the_fire a1b-1d-2h1k-3 the_firm a5b1e2g-2i1j3
    the_firms a-3h1 the_first a-1b1c1d1e-10g-1i2j3k1 the_fish a-1c-3d-2 the_fit a3 the_five b-3c1d1 the_fixed b2
    the_flat a-5b-6c-2g-2i-4 the_fleet c2h-2 the_flight e-2 the_flights b-1c1j1 the_floor a-3c2d3g1h-1j2
    the_flu c-2g1 the_food b1h2k3 the_foreman c4e2g-4h-1i1k4 the_forest a1 the_form a-3c-5f-1h-6i-4 the_forms j2
    the_foundation a2 the_founders b1 the_fourth c5d2f-1g-2 the_fraud c-1 the_free b3c-1 the_freight j2
    the_friday c4g-1h1 the_fridge c1k-2 the_front b-2c-4e-1f-1h-2i-2j-1k-2 the_fuel b3 the_full i4k-2
    the_function c1 the_funding c1 the_furniture b-1d4j2 the_future a-1 the_gaffer c2h1k1 the_gallery f1h2
    the_gap a-1b3d1 the_garage e2g2h-6i1j-1 the_garden c-6g-3h1j-3 the_gate a-1d-1g-4h2 the_general f1h-1
    the_gentleman c4d2h-1 the_girl c6 the_girls c3d-2h-3j2 the_go e4g-3 the_goalposts c4 the_going b3c2 the_gold a3
    the_good c-2h1 the_governors b1 the_grace a2h2 the_grade b1c1f1 the_grandchildren g2 the_grant b1e1
    the_great d1 the_greater a6 the_greatest d1 the_grid e4g-4h-4 the_ground d2g-1 the_group d-3g-3h2 the_guard c1
    the_guild i-1 the_guy c1d-1 the_gym b1e1i-2 the_habit d1h-2 the_half b1c-2g4 the_hall a-2d-4g-2j-2
    the_hand a1e1g1 the_handover i1 the_hands d1e1 the_happiest i-1 the_harbour a-1d-2g4 the_hard c-1
    the_harvest e5f-1h-1i2j-1 the_hat c-1f2h-1 the_head a-4d-1f2h1k5 the_headship a1h1 the_health b-2c-3j1
    the_hearing g2k2 the_heart b3c-1h-2 the_heating c-1d1h-1j-1k-1 the_high a1b4c-2 the_higher b5h1
    the_highest a-2b1 the_highlight b-1d3 the_hills e1 the_hint d5e1 the_hip j1k3 the_hire d-11
    the_hiring b-3c1d-11f2g-2 the_hold b-1 the_holidays b-3c-2e4f-2g-4i-3k-1 the_home g1i-1j6 the_homework c4
    the_honest b1e1g1h3 the_honorarium b5 the_honour d4h6 the_horses c1h1j2 the_hospice a2b-5c-5h2
    the_hospital a1c-4d-1f2h1j1 the_hostel b1e1 the_hotel c-1d-2g-3h2j1 the_hour b3c-4e-4g4h2i-3 the_hourly b8f1g-1
    the_hours c1d-7g-4h2i4 the_house b2c-4d-7f-1h-2j-2k5 the_hr c3g2 the_hunt h2 the_hygiene c2i1 the_icu g1
    the_idea a-6e-6g5h-1 the_ideal a3 the_immigration j5 the_impression a-3c3d3g3h-2 the_indemnity b1
    the_induction c6 the_industry c1 the_ink h-1i2 the_inside a2 the_institute a1 the_institution a3c-1h3
    the_instructions c3 the_insurance b4e1 the_intake i1 the_interest d1 the_internet c3 the_internship b3
    the_interview a2b-1d-5e4f2g3h2i-3j-1 the_interviewer c6d-2 the_interviewers c5h-1
    the_interviews b1d-8e-4h-2i-9j-1 the_introduction i2 the_invitation a-2b-7c3d-1f-2g-1h-3k-1
    the_invite c-4d-8g-2h2 the_island a1c-2h1j1 the_job a-1c7e2f4g-1h-2i6k-5 the_journey b-2 the_junior c-1h2
    the_jury d3h1i-1k-1 the_kennels c1h2 the_kettle c-2d-1e-1g-1 the_key c1e-2 the_keys c-1e-2g-2h1j7k-4
    the_kids a-2b-3c-2g1i-2j4k6 the_kind a6c-1f2g-4h-3 the_kindest a-4 the_kit b-2c-1 the_kitchen c3d-1e2f-3h-3i-1
    the_kitchens c1 the_knee c1 the_lab b-1c3d-3g-1h1 the_laboratory a1c2h2 the_lack c4 the_lad c1
    the_lads b1c-1d-3g1h-1 the_lady c5h-1k-1 the_lagos a2 the_lake c-3 the_lambing e2i1 the_land a1e1
    the_landline e1 the_landlord c-1j1 the_lane a-2 the_language c1 the_laptop b-3d-3e-5f-1i1
    the_last c-1d6e3f1g2h-3i3k1 the_latch f4h-3 the_late d-3e-2h2 the_later a-2 the_launch e-1h2
    the_laundry b1c3h-2 the_law b2 the_lead d2 the_leadership b1c5 the_leading a2h2 the_lease a-2h-2
    the_least a2b-1h-2 the_lectureship h3 the_leeds c2 the_left c-1d2k2 the_legal h1 the_length b-1c-2i4
    the_less b-1c2d1g3 the_lesson c4d1 the_letter c-4d-4f-3h-1i3j-2 the_letters c2 the_librarian h2
    the_library c-3d-2g1j-2 the_life c1 the_lifeboat g1 the_lifeguard h1 the_lift a-3c-6d-7e-2g-4h-2 the_light c1h1
    the_lighting c1 the_likes d1 the_line a-1g-6 the_link d-4h-1i2 the_lisbon f1 the_list a-2c2d-1e-5f2g-7h4i-1j-9
    the_little c-2d-6e-2 the_livelier a3c1h1 the_loading c-2 the_loan b-6d-1g2h-3k4 the_lobby c4e-1j-1
    the_location b-3d1 the_locum b3 the_lodge c1 the_long a1c-3e6f-2h3 the_longer a1c1g3 the_look c2g4h-1
    the_loop c1h2 the_lord e3g1 the_lorry j3 the_loss h4 the_lot b3c-5d5 the_lower a1b2c-2 the_machine c-4h2
    the_machines c5 the_mail c-1e-1 the_man c-1d-5 the_management a-2b-2c1g-1h1 the_manager a3b-2c9d3f1g-4h2
    the_mandate h-3 the_manners c3d4 the_map c-3d-4e5h-3 the_market a1b1c-8d-8e-3g-2h3i-3j4k-5 the_maternity k1
    the_maths b1d1 the_matron i1 the_matter b1c-1d1e5f-6g-1h-1i1 the_meal b2 the_meantime a-6b-4d-1e2f-5i-2j-3k-3
    the_medical a-1c2g-2i3 the_meeting c2d1h1 the_meetup g-1 the_men b1c3d1 the_mend h1 the_menopause k1
    the_mentoring c2 the_menu c2i1 the_mess c2d1 the_message e-2 the_metro h-3 the_middle a-6d1g2i1k1
    the_midwife i-1k3 the_mileage b2h1 the_mill i1 the_mine a3c1 the_minimum h2 the_ministry a1b-1c-4d1i2j2k-1
    the_minute a-1b2d3e4f2g2 the_missed b-2 the_mission a2c3h2 the_missus b1f1k3 the_mix g1
    the_moment a-6c-1d-6e4f6h-8k3 the_monday b-1c1f-1g-1i1 the_money b10c-9d-5e-1g-2h1
    the_month a-3b-3c-7e-2f1g-2h2i-8j3k2 the_monthly g1 the_mood c-1e1 the_moon g1 the_more a5b-6c-5d-1e-3g3h4
    the_morning b-6d1e2g4i-2k1 the_mortgage h-1i-1j1k1 the_mosque g4 the_most a4b-1c-1d3g-4h1i-2k-5
    the_mountain e2h-1 the_move a-4b-5c-6e1g2h-8i-5j6k-1 the_movers b-4c-3g1i-1j7 the_moving b-2j5
    the_museum a5d-3h3i2j-2 the_music c3 the_name c-4d-4i2 the_names h1 the_national a3e-1 the_neighbour i1
    the_nerve d1g1 the_net c-2 the_network f1h-1 the_new a-5b-1c-9d-15e4g-7h-5i4j5k-14 the_news a-1c3e-1k-4
    the_newspaper a3 the_next a-4b-7d4f1g4h7i1j-3k-6 the_nicer a4g2 the_nicest b1c-5d-3h-1
    the_night b4c-4d-8e-3f1i-5k2 the_nights b1h1 the_nine g3 the_nineteenth h1 the_nineties d2 the_ninth b-2c-1g4
    the_no f1g4 the_nod a2h3 the_north b-1c-1 the_northern a-1h1 the_note h1 the_notice c-4e1i1 the_now e2
    the_number b1c-5d-3e2k-2 the_numbers b3f1g-4j-1 the_nurse b1c-3 the_nursery a3b3e-2 the_nurses a-1c-1j2
    the_nursing i1j2 the_odds a-1b2g1 the_off h-1 the_offer a2b2c-4d-5f-2g-4i8 the_offers a2
    the_office a-5c4e2f-1g-5h1 the_old b-4c-6d-10e-4h-4i-2k-6 the_on b4g1i1 the_one a7b-1c-3d-5e-10f-8j-4k-1
    the_ones a2b2c-1 the_online c3g1 the_only a-3c-1d4g-4j-1 the_onsite g3 the_open a-1b-4c2d2e-1f-2g-2k-1
    the_opening a1g-1h2 the_operation k2 the_opportunity a5d-2h1 the_opposite a-1k-2 the_option f3
    the_orchestra c-1h-1i2 the_order c1 the_organisation a1c1 the_original d-1 the_ote b5
    the_other a5b3c-4f7g4h2i9k-6 the_others a4c-1d-1f3g2h2i1 the_outcome e2f1h-3 the_outfit a5 the_overtime b6
    the_owner c3d2f1h-5i1 the_owners b2i1 the_pack a1 the_package a-3b3h-2 the_page h2 the_pair a3 the_pairing c1
    the_panel a-4b-7c6e-4f2g-1i-7j-3k-6 the_panic e-1k2 the_paper d2h1j-1 the_papers c-1i3
    the_paperwork a-1c-4d-2h1j1k-2 the_paralegal f-1h2 the_parcel b-1h-1 the_parish h-3 the_park a1
    the_parking b-6c-6d-1e-6g-5h-2i-2j-4k-1 the_parrot c-1 the_part a2 the_partner a1c3d1 the_partners b1h-2i2
    the_passport g1 the_past c2 the_patience c-3 the_patient c1h1 the_patients c4 the_pay b6d2k1
    the_payments b-1j-1k1 the_payroll b-6c-3g1 the_pdf i2 the_pension b3c-2d-2f1g1j-1 the_people a4c-4h3
    the_permit c-1i-1 the_person a-1c1g1h-4 the_petrol b4 the_pharmacy c-1g2 the_phone a-6b1c-1e2f-2g2i-6j2
    the_photograph g-1 the_physio a1c-1k2 the_piano b-1c3j5 the_pick a7 the_picture e1h1 the_piece b1c1
    the_pile b-1f6h-1 the_pin h4 the_pipeline a-1i1 the_pitch c3 the_place a-1b-3c3e2f-1h4i1 the_places a-3h-1
    the_plain b1h3 the_plan c2 the_plane h3 the_plant c1e1g-2h1i-2j-1 the_platform b1 the_pleasure c2d2h2
    the_plug g1 the_plumber c-1g6h-2 the_point c-3g1 the_police g-1i2k1 the_pool f3g2h4 the_port c-1e1j2k-1
    the_portal d-7e-3h5 the_porter a-2h-2 the_portfolio b-2d-1 the_position b2c4d-3e-2f2g-7i2
    the_post a2b2d3e3f2g-4h2i1j-1 the_postdoc h-1 the_poster c-2 the_posting c2 the_pot b4h-2 the_pr c-2k-3
    the_practical g2h1 the_practice a1c1g-1h-6 the_pregnancy c-1h1k1 the_premium b-1 the_present e7f5g-4h-5
    the_presentation c-1 the_press c4 the_previous c3 the_price b3 the_principal b1c2i1 the_prison a1c-1g2
    the_private b1 the_probation i1 the_procedure a-1d-1f2h5 the_process a-7c-2e-1f1g-3h8i-15j-6k-1
    the_product a1c3h1 the_profession d1 the_professor f2k2 the_profit a-2 the_profits b3 the_project c1d-2g-3k-3
    the_promised c3 the_public b1 the_pupils c1 the_quality c-2h1 the_quarry h1 the_quarter b-2h-1i4j-1
    the_question c-9e8f-3g1k2 the_questionnaire c2 the_questions c5d-7 the_queue c-3g-2h3j2 the_quick h-1
    the_quiet c-1e2 the_race f3g-2h5 the_radar e6h-3k-1 the_radio e4h1 the_raffle b-3 the_rain a-2
    the_raise a-3b7g1 the_range b5c-2 the_ranger h-2j1 the_rate b5c-4f2 the_rates c-1 the_real b-1e1
    the_reason a-3b-1c-5d-3e1g-2k1 the_reasons e-3g-1 the_receptionist c2 the_record b3c-4d4f3 the_records a2h1
    the_recruiter c3i2 the_recruiting d2 the_recruitment h6i-1 the_red a-3c-1g-1 the_reference c-3d-1e-2h-2i2
    the_regional c-2e1g1h-3 the_registrar f1 the_relocation j3 the_remaining g-1h4 the_removal a1b-1c-3j6k-2
    the_remuneration a-2b7 the_rent b-2h-2j-1k2 the_reply d1e3 the_reporting c2f4h-2 the_research a2h-2
    the_reserve a-1h-1 the_residence j4 the_residents g3 the_rest a5b-3e3g-1h1i2j2 the_restaurant a-2b4e2g1h-1j1
    the_result d2h1 the_results j-1 the_retirement b2 the_ride b-1 the_right a-1b-4c-7d-2e-11f2g-1h-3i-3
    the_rigs b3 the_ring a1h3 the_rival a6c-3i1 the_river a4c-2g-3 the_road a-2e3f-3g2h1j-3 the_roads g1
    the_robot c2d-1 the_role a-2b1c4d-4e-5f2g-2h-2j-4k-5 the_roof a-1h-3j-3k1 the_roofing a2b1d2
    the_room a-5b-1c2d1e-1f-2j-3 the_rooms c3 the_rota c1d-4f2h-2k1 the_rounds b1c-2 the_route a-2 the_royal a1
    the_rumour f1g-1 the_runner a1i1 the_running a-7b-1f2g-1h4i-3j-5k-4 the_rush k1 the_safety c1 the_sake f1
    the_salary b4c-1d1f3h1 the_sale b-3j1 the_sales d1 the_salon g-1h-2i1 the_same a-1b2c-1d2e-6f3h1i-2
    the_scale b4g-2h-4 the_scales a4b1c-2 the_scan c-1k5 the_schedule d-1e1f3g-3h1 the_scheduling c1
    the_scheme c1f1 the_school b-1c-2d-6h-2i-1k1 the_schools j4 the_scope c4 the_screen d2 the_sea c-4h-1j-3
    the_search a-9b-7d-1e2f-6g-4h-3i-5j-6k-3 the_season a-6c-1d-1e2h-3i2 the_seat b1c-5h6
    the_second a-4c3d-1f-1g1h5i4j-4k-1 the_sector b1 the_security c2 the_selection a-5c1d-3f-5g-1h3j-4
    the_semester e3 the_senior h-2i-1 the_sense a-2c3d-3 the_service b6c-4 the_seventh c2 the_shade a5b-1d2h-1
    the_share a-2 the_shares b2 the_sheep g2 the_shift c2d-2g-1h-1i2 the_shifts c4d5g-3k-1 the_ship c1i1j2
    the_shipping j5 the_shipyard a2g-1h2i1 the_shop a-6b-4c2d-1e3i-2k1 the_short d3e-3g-3h-3
    the_shortlist a-3c1d-3e-2f3g-2h3 the_shout h1 the_show c-1 the_side a1b-4c1f1h1i3 the_sign b3h3
    the_signal e-1h1 the_signed c-4f-3h-2i8 the_silence e-2h-1 the_site a-2b-4c1f-1i1k-3 the_six b1c-3
    the_sixteenth h-1i3 the_sixth a-2d1i2j1 the_size a2c-1 the_skills h2 the_sleep b3 the_slightest c-4
    the_slot b-5c-6e1g-6h3i-3 the_slow a-2b1c-4e-2h-1 the_small a3c-2i2k3 the_smaller a3h2 the_snow a3c-3g1
    the_sofa b1d1 the_solicitor i1 the_sort a5c-1d-3g-6 the_sound a1h1 the_soup c-1 the_spare a3d-1
    the_specialist k2 the_speech d2 the_spirit c1e1 the_sponsorship j3 the_spot c2f-1g1h4i3
    the_spring a-4b-6c-7d-2e-3g-3j-2k1 the_stables a3 the_staff a-5b1c-1d-8g-2i-4 the_stage h-1k1
    the_stairs b-2d4h-1j1k3 the_stall g1 the_stamp h1 the_standard b-4d1 the_start a5b-3c3e-3g-5h-1i-1j-2k-1
    the_starting b1 the_startup a4h1 the_state a2b2c1d1k2 the_station a-2d-3e-2g-1h1i-3 the_step b1 the_sticking b1
    the_stipend b8c-1h2 the_stock b3c-4 the_stomach a1g2 the_storage b-2 the_store c3 the_storm e-1
    the_story c-4d-4h-1 the_stove e1k1 the_street a-1h2 the_stress c-1 the_strike b1d-2g-6h-5
    the_stronger a8b1c-6h3 the_strongest a6c-3 the_student k4 the_students c1d1 the_studio b-1c2 the_style d1
    the_subject b-2e3g-2h-2 the_sum d1 the_summer b-3c-8d-6f-3 the_sums b6 the_sun c2d3 the_sunday f1h2
    the_sundays f3 the_super b2h-1 the_superday h-1 the_superior a7 the_supermarket a1d2j-1
    the_supervisor a1c4e1g-1 the_support c-1 the_surgeon c-3g-2h-1i-1k3 the_system c-1f6h-1
    the_table b4f5g1h-3i-2k-1 the_take a-1b-2c4h-3 the_talent d3 the_talk d-3e-2h-3 the_task c2 the_tasks a1c5
    the_tax b-7d1e2g1h-1i-4j2k1 the_taxi b-5c-3e-1h-3 the_taxman b1e1j2 the_tea a-5c-3d-4h1 the_teacher c1
    the_teachers b2c1 the_team c5d-8e-3g-6h2k-4 the_tech c3i1 the_technical c1 the_telephone c-5d1e2 the_ten g1
    the_tenancy j2 the_tenth b-3c-1f-1g2i1 the_terms b1c-4g-1h-4j-2 the_test b-1c-1d-5e-3f2g-4h-1i-7k-1
    the_testing c1 the_tests k1 the_theatre a4h4i3 the_thesis e2 the_thing a-1b2c-5e2g1i4k-2 the_things e1
    the_third a-5c5d6e-2g-4h2 the_thirteenth b5c-1i-1 the_thirtieth e1 the_thought g1 the_thread e2
    the_three a8c1d-3h-1i-2j-2k-1 the_thursday g1h-4 the_ticket a1h-1 the_tide g5 the_tie a3d3i1 the_till g2
    the_tills e1 the_time b-4c1d-2e5g1h-2i2k-2 the_times c4 the_timetable c1 the_timing a-2c-5j1 the_tip c1d1
    the_tips b8 the_title a-5b1c1f2h-2 the_toddler c1g1h1 the_tone c6 the_tool b2 the_tools b1c2j1
    the_top a-1b3c5d-4i-2 the_total b2 the_tour a-5b-6c2d-4g-3j-1 the_town a-5b-1c-6d-2g-2j-1 the_track h-2
    the_trade a2b-2c-1d-1h-1 the_train a-4b-1c-3f1g1h-1i-3k-4 the_trainee a2b-2h2 the_trainees c2
    the_training a1b4c4d2g-2h2i2 the_trains a-3c-3d-1g1h-5 the_tram c-5d-2g-1h-3 the_trams g-1 the_translator c-1h2
    the_travel f4 the_tree d2 the_trial a-1b1c3e-6h3 the_trip c-2h3 the_trouble c-7d-1g-2 the_truck a-1c1d2j3
    the_trucks c2 the_trust i-1 the_trustees b1i1 the_truth a1c-1d2g4k2 the_tuesday g-3h4i3k-2 the_tuition b-3
    the_turnover b-1c4 the_twelfth g4 the_twenty g3 the_twins b-1g1j2 the_two a9b-3c-4d-5f-6g-3i-8k-5 the_under d2
    the_understanding f1h-2 the_uniform a-1b1c2h1 the_union e3 the_unit c2e1g-1 the_university a4b2 the_unsocial b4
    the_upper b1 the_usual d3 the_vacancy a-2d-5e-6g-5h1 the_values c2 the_van a-4b-1h2j-2 the_vans c4g1
    the_variable a-1b3c-1 the_venue h-3 the_very a4b1d2g1h-2j3 the_vestry i2 the_vet c-4d1g5 the_vibe c4d1
    the_video d-3e1f2g3 the_village g2j1 the_vineyard a2 the_visa b-3c-3g2j2 the_visit a-4c-1g1h-4i-1
    the_visitor b-3c-6d-4e-4g-4h-5i-5j-1 the_visitors c1 the_volunteers c-1 the_vote a2c-1h1 the_voucher b-2
    the_wage b3g1 the_wages b6c-2d1 the_wait c-1e-5j-1 the_waiting b1c-1d-1g-1h-2 the_walk b-6c1h-2
    the_ward a-5b-4c3d-3f-5g1h1j1 the_wards k1 the_warehouse b-1d-2g-2h-1 the_warm a2 the_water c-3
    the_way a-1b-5c4d1e-3f-6i-6k2 the_weather c-5d-1e1g-1 the_website b2c3h-1 the_wedding g1j2
    the_week b1d-6e3h-6i-2k1 the_weekend c-6d1e1f5g4k-2 the_weeks c-1 the_welcome c2 the_weld h1 the_welder h1
    the_whole a-1b-3c1e-1f-1g-1i1j3 the_wife c-1e1h-1k2 the_wind c-1e2f-1g4 the_window h-2j1 the_winter j-2k3
    the_wiser a5 the_woman c3d-2k1 the_word c2d4e-3f1g1i2 the_wording i2 the_work a2b1c3d-10e-6f-2g-4h-2j1k-5
    the_workers c4 the_working b-1j1 the_workload c2 the_works f1 the_workshop a-3d-1h-3 the_world b2c-2d4h-2
    the_worst a-3c2d-1e2g-1h-1 the_written d-3f1i1 the_wrong a-8b-6d-2e-3f-1g-9h-13i-4j1k-1 the_xxx a1 the_yard d1
    the_yarn h1 the_year b-3c5i-7j4k-2 the_young d-8h2 the_younger b2h2 the_zoo a4h2 the_zoom c2
    theatre a5b1c2d1e-3h2i2k-1 theatre_. c-4d2 theatre_has b2c1h-2 theatre_is a1h2
    their a17b3c-7d-2e-6f5g-5h-2i17j1k-8 their_background a-2 their_board f1h2 their_contract f1 their_day i-3
    their_first b1 their_funding f1 their_head a4 their_hours a2 their_hr j1 their_job a1h-4 their_kitchen h1
    their_lab a4 their_lawyer i2j1 their_letter a3e-1i6 their_minds a-5c1e1i2 their_mission a2 their_names k1
    their_offer a4b-3g-4h-2i4 their_office k1 their_own a-5b-1c6d1g1 their_package a-1b3 their_permission i-1
    their_place a1 their_product a1 their_project a2 their_proposal h2 their_school a-1j3 their_second i2
    their_shop a1 their_side b-3 their_team a5h-3 their_time a-1b-1 their_training a5c-1 their_way f2h3
    their_work c-1 their_workshop a4 theirs a21b2c-5d-11e-10g-14i9k-7 theirs_, a6b1i2 theirs_. a7c-5d-2f1i3
    theirs_a a3b-2 theirs_gives b4 theirs_had a3 theirs_has a2 theirs_i a4b1 theirs_is a5c3g-1h-5i3 theirs_just a1
    theirs_more a3 theirs_was a3b1 them a11b-3d-2e-3f-1g-8h1i11j-2k-6 them_, a5b-2c-2h3i-3k-1
    them_. b2c2e1f-10g2i-1j1 them_: a1g1h-1 them_? d2 them_a a2b-3c-1e1h-4i1 them_all a1b2c2 them_and c-3g-2h2i-3
    them_at a1c1 them_by e1 them_down a-1b-2i3 them_for a-1b-2c-4h-3i2 them_from d-1h1i1 them_had c1 them_i a5g-1
    them_in a2c1 them_is a2c-1 them_my a-1b1h2 them_on a-2b1f1h-4i1 them_over a3i1 them_since h1 them_so f2h2
    them_than a6 them_the i3 them_through c2 them_to a-4b-1c-6d-1e-1g-3i4j-1 them_up b2 them_were c-3
    them_with a-3d-1h-1 them_yes a2f1 themselves a1b1c4g2i-1 themselves_. a2d-2g2i-1 then a-2b-1c3d6e3f3g2h-5i1j-5
    then_, c-4e-3g2h3 then_. a-6b-4c-3d-3e-2g2h-1i-2j-2 then_a a-1d-3h-2i1 then_about c-1 then_and e-2
    then_call c-3d2 then_i b4c-3d-2e3f4g1h-1j-1k-4 then_it b1c4d-2e2i3 then_maybe e4 then_my h2i-1k4 then_on c2e2
    then_the a3d-4f-3g-2h-4k3 then_there a1c-2h2 then_they b-4c-2i2 then_we b-1f1j3 then_yes f2 then_you c2e1i-1
    then_your d2 therapist k3 therapy k3 there a6b3c1d-2e-1f-1h-2i6j4k-5 there_'s a-5b1c-1d-2e2f-5g4h-3i-1k3
    there_, a7b2d3e-5g1i3j3k-7 there_. a3c2d2e-4g-1h2i-5k-1 there_? b-5d-1e-1f1g-2h1 there_a e1 there_after j1
    there_an d2 there_and a4b1c-2e-5g-1h5j1 there_any b1d-1g2 there_anybody b-1 there_are a-3c-7d-6i1 there_as j1
    there_at b-2e-1f1g-1h-4 there_be b2d-2f-3g-3 there_before j1 there_by b-3h-1i3 there_can a-1d2 there_even d2
    there_ever b3d2 there_for a-2b-5c2g4h-5i-3 there_from b2i4 there_goes a3g2 there_has a-2b-2c-1
    there_i a5b3c2e-3f3g-4h-3j1 there_in a4b-3g-3j1 there_is a1b2c-5d-3e6f-2g-1h-4j-2 there_like f1 there_may g3
    there_monday e2f3g-1h2 there_more a2g-3 there_must h-3 there_now g3 there_on a-2b-3d-1g2h2i3j-3 there_since c3
    there_somewhere d1 there_soon j-1 there_than a7c-1g-3h3 there_the a2c1 there_they a1b2 there_to c1d-1
    there_until b-3 there_was b2c2d-13e5g-7h-2i2 there_we d1 there_were a-7b-7d-1e1g-3h-1i1 there_when c1e-3g2i1
    there_will b2c-1d-7f-2g-10h4i1j-2 there_with a-3e-1f1g-4j-1k1 there_would b-1c4d1g-2
    therefore a1b-2c-12d-9e-1f-7g-6h10k-3 therefore_ask a1h1 therefore_i a-4b-2c-1h1i-3 therefore_not a1h1
    therefore_withdraw a2b-1j1 these a-8c-11e4f1h-3i-2j-5k2 these_days a-1c-3d-8e4f-6h1i-4k1 these_letters d4
    these_past e1 these_things g-1i1 these_years b2 thesis a1b-5c-2d-6e5h-4i-1j-2k-1 thesis_, a-1e2 thesis_. a2g1
    they a12b7c-6d-7e-11f-5g-4h-4i14j3k-4 they_added a-1b3 they_agree a-2 they_agreed b3 they_also a1b1
    they_are a3b-1c-5d-2e-1h1j1k-1 they_ask c2 they_asked a1c-5i5 they_beat a3 they_build b-1 they_came b6c-3i1
    they_can a1 they_could a2b-4 they_count b5 they_cover b1g-2i-4 they_did b-2c3d1h-1i3 they_do a5b6d-8e-1g-6h1j-1
    they_find b1 they_found a-4k2 they_gave b1c-2g-4i-2j-4k-2 they_give b3c-1h2 they_had a5b-2c-3i5k-3
    they_have a3b-1c-4d-4e1f-1g2h-1i1 they_just a-1c1h1 they_keep c-2f-3 they_know c2 they_let a4c1h3i1
    they_look a-1 they_made a-8b-6c1i3j-3 they_make a2b-5h1 they_match b1 they_mess f1h3
    they_need a-1b-7h-2i2j-2k-1 they_offered b-4c-1i1 they_pay a-7c-7d-5i-3k-1 they_propose b1
    they_put b4c-1f-2g-3h-1j-5 they_rang a4 they_run a5c-2h-2j1 they_said a-4b3c2i3 they_say a-7b-2c-6d1e4g1k2
    they_sent i4 they_set b2 they_simply a1b1 they_start b2i-3 they_still k2 they_take d1 they_tell b-1k1
    they_threw b3h2 they_told a-3c1 they_took i1j-2k1 they_topped b1 they_want a-2b-1c-4d3h-1i7 they_wanted i4
    they_went b4 they_were a4b-1c4d1g-4 they_will b5d1e-1f-3g-4h-1i-1j5 they_won a2 they_would a3b-2c3d-3f-1i8k-1
    thick d2 thief c5 thin a-2b3c7 thin_. c5d1 thing b-1c2g2h1k2 thing_, b2 thing_. a-3c2g1k1 thing_about c1d1g-3
    thing_and e-1g2h1 thing_by c3 thing_has c1g2 thing_i a3c-1g-2 thing_is e1h1i-4k-5 thing_on e3g1
    thing_that d-1h-2 thing_to b-2c-3d2g-1h2 thing_was a-2d2i2 thing_you a3 things a-2b-5c-2d-1e8g3h-5j1
    things_, b2d-3e3 things_. b-3c-4g-2h-3i1k3 things_are a-7b-4c-8d-7e-3g-4j3k-6 things_around h1 things_at c1d-1
    things_calm e3 things_from e-2 things_go e1i1 things_got e3 things_have c-1g5 things_here e1g1h1 things_i g1h-4
    things_in d-1 things_look g2 things_on e2g2 things_settle e1 things_stand a-3d-1e-4g4h-2
    things_to a-4d6e3g-5h-5 things_went e1j1 think a-2b-1c1d1e4f-1g5h-4k-2 think_, a-1c-2e8g-1
    think_. a-5b2c-7d-7e2g3 think_? d-5g4 think_a c-2d6h1 think_about a-6b-1c-4e6g-2h-3 think_again b2f5h1
    think_and c-1e3h2k-4 think_for b-2 think_i a2b-3c-1d4e-11f-6g9h-9i1j1 think_is c2 think_it a2c2d-4e1g2i2
    think_me d-2 think_my e-3k-1 think_of b2d-2e-6f2g-11k3 think_on e6g-3h2 think_over e2 think_so g2
    think_straight g-1k1 think_that a-2e-5g1h-3 think_the a-5b-2c8d-2g-7h-1 think_there a-1h1 think_this e-4
    think_we d1 think_you c1e-4g-1h4 think_your c5f1g-3 thinking b-1c-3d1e1f-11g8h-3 thinking_, e5g-5
    thinking_. g1k1 thinking_about a4c-4d1e2 thinking_i a-2e-6f-1g2 thinking_it h-1 thinking_of a-6b1c-4d-10e-3g6
    thinking_that c2d2 thinks c-3d-1g3k7 thinks_i d-1g5k2 thinks_the a2d1 thinner b1c2 third a-2b3c1d9e-6f-8i3k1
    third_, d-2i-1k2 third_. a2 third_floor c-1d-1 third_more a-3b3 third_of b1i1 third_round b2g2i1
    third_time c6d10e-3g-1 thirdly k-1 thirteen b4c-3h-1i1 thirteenth b4c-6h-2i-1j-1 thirteenth_month b11c-4h-1i-1
    thirteenth_salary b-3 thirtieth e1 thirty a-2b2c-6d1e-2f2g1h-1j-1k1 thirty_, b-1h3 thirty_. b1g1
    thirty_days b2j-1 thirty_five c-1d1 thirty_four b2 thirty_miles b-3i1 thirty_minutes b-1d-1
    thirty_one a-3b3c-1h1 thirty_percent b-1 thirty_plus b-1f2 thirty_two b3d-1 thirty_years b-1c-3d1h-5i-3k1
    this a-3b-7c-6d1e1f3g-1h2i-4j-3k-3 this_, a-1b1d2e1f-5h-1j-2k-3 this_. a-1b-1c-2d-3e-1f-3g1h-5 this_? g2
    this_a h-4 this_account e2h-1 this_address e1f-2 this_after h-1 this_afternoon d-4f-3h5i-2 this_again e1
    this_and g-3 this_any d-4g4 this_application e3g2h3 this_arvo g1 this_as d-7e-5f5h-2 this_at e2
    this_between h-2 this_by d-2e-3h2 this_call e-2h2 this_chapter e1 this_chat e7h-3 this_circus b-3d6
    this_city a-2c2 this_close g4 this_coming i2 this_conversation f1 this_country b1 this_day c3k-1
    this_does d-4f1 this_down f1h-2 this_e h4 this_email d-2e3h4 this_end e-1 this_for a-3c3d1e3f-1g-4h-4
    this_friday f-1i2j1 this_from e-5h-3k3 this_further e-3h3 this_has h-2 this_house b1h1 this_i a3c4d-1g-2h1i3
    this_in f-1h-3 this_inbox d-2e4h-5 this_interview d1e-1f-3g3h3 this_is a-7b-5c-1e-4f-5g-7h2i-8j-16k-20
    this_job b2c2d-4f6g3h-3j3 this_kind c1d4h1 this_late g2 this_letter c-4d-1e-1f2g-2h7 this_level b1c2
    this_mail b1c1e-1g2h3i4 this_mailbox d-2 this_matter e3 this_may g1 this_message b2e-2f1h3 this_moment e2
    this_month a2b-7c-6d-4e-2h-2i-2 this_morning b1c-9d-2g-3h2i3j2k3 this_move g3 this_my d1f-1h8 this_new a2e-2
    this_nonsense c1d3 this_note c-2d-5e-2h4 this_now e1 this_number d2e7f-5g-3h-9 this_old h2 this_on d3e4g-5
    this_once d3 this_one a2b1c-13d-9e-6g4h2i-9j-1k-6 this_open e3 this_opening f1 this_opportunity b1h3
    this_other a3h-1 this_out e1 this_phone d-2e4 this_point e-1g2h3 this_position e-3f3 this_post c3e-2f5g-1
    this_process f-2g3h-1k2 this_role a2f4h5 this_round d-1e-2f6h-5 this_salary b4 this_same d-3e-2f4h-3
    this_side g-4h-4 this_so c2d3g-3 this_sort g-3h1 this_space d-3e7g-2 this_spring h3 this_stage d-2e-3g5h-2
    this_subject e2h-2 this_the d3e-1g-4 this_thread e6h-1 this_thursday h-3i1 this_time a-2b2c-8d4e-14f3g-2h6
    this_to a-4c-4e-4f-1h-4 this_town b3d1h-1k1 this_trade d-3 this_up d4h-3 this_vacancy d-2e2f2 this_very f4
    this_was a2b-3c3d4h-4 this_way a3c-4d-4g1h-2 this_week a-5b-4c-6d3e3f-2g-3k1 this_will c2d-4 this_with c2h-4j2
    this_year a2c1d-11e-3h-1i-6k2 tho d-4f5h5 those d-3f-2h1i-4 those_. b2 those_i c1 those_two b4 those_who h1
    though a-3b-3d-7e-6f9i-5k-10 though_, a-4c-1e-3f-2h2i-6j-2k-1 though_. b-4c-5d-4f-4g-4h10k-1 though_: a1f-4
    though_a f5g-2h4 though_do f3h3 though_i a-3b-7c1e2f2g2h-5 though_if f4g-9h-1j1 though_it a1c1 though_not f2h-1
    though_nothing e-2g5 though_the b2 though_you c1f3h1 thought a-8e-11f-15g-7h1i-13j-2k-2
    thought_, a-3g-4h2i-2k-5 thought_. a-5b-5d-4g-5h-2k-4 thought_a d5 thought_about a4b1d-2e-4g-2h3
    thought_i b-6c-7e-4f-1g-5k1 thought_it a-5b1c-9e-3g-6 thought_of b-4c-2d-5g2h-7 thought_the b2c1
    thought_through c6 thought_you g3 thoughtful a-6b-4c-9d-4g-3k-1 thoughtful_. c-1 thoughtful_of h1
    thoughts a-5b-1c-2d-4e4g9h-4k-1 thoughts_about c-2g7h-3 thoughts_on e2 thousand a-5b18c-12e2f3g-9h1k1
    thousand_, b1 thousand_. a-2b3 thousand_a b4f1 thousand_and f1k2 thousand_in b2 thousand_more b1 thread e6g3h-3
    thread_, e1h-2 thread_. e1f1g2 threatened k2 three a2b-4c4j2k-1 three_, a4c-3g3h1 three_. b-1c-3g5h1i1
    three_and a2c-2e2 three_children b2 three_days c-2f2h-3i-1 three_different a-2c8h-2i-1 three_evenings h2j1
    three_hours b-4c-3d3g-1h2k1 three_hundred c-3d-1g-2 three_i a3d1 three_interviews c1d-1h1i1 three_is b-1
    three_jobs c4 three_kids b1c-1j1 three_messages d-2e2 three_month b-2 three_months b-2c-3d2i5j-1k-2
    three_nights h1 three_o'clock h2 three_of b-3c1d-2 three_people a-1c2d-2h1 three_phone c1j1 three_rounds c1h1
    three_thousand b2 three_times c3d2g-4 three_weeks c3d2i-2 three_years a-1b2c-10j-1k-1 threw a-4b4d-2h1k2
    threw_in b5h2 threw_me c1 thrilled c-3f-1g-2 thrilled_. g-1 thrilling c-2d1 thrive a1c3d-1g-3 throat g1h2
    through a-6b-1c-1d-1f2g1h3i1j1k2 through_, a2b-2c1e1g-2 through_. a-1c5d-6e1f7g-1h-4i-4k-1 through_? a2
    through_a a-4b-4k4 through_at h2 through_for a-2b-1g3 through_i a1h3j2 through_in c1d1h-2 through_it c1
    through_last b1j2 through_my b6c2d-4h1 through_on a1g1h5j1 through_that d5 through_the a-1b2c-3e2f-7g-1h-4i1
    through_this k2 through_to g2h2i3j-1 through_two i2 through_with a-5c-4d-3e-2g7h-1k-1 through_your c-7d2
    throughout c4h-3 throughout_, c2 throw b4f3j-1 throw_in b4f3 throwing b3d1k2 thrown a-1b6g-5h4
    thrown_in b5c-1h4 thrown_my d2h1 throws d-1k2 thumb i2 thumbs c1d2 thumbs_up c2 thurs g4i2
    thursday a-6b-4c-6d-5e-4f1g3h-2i-2j-4k-2 thursday_'s g1h-2 thursday_, d-7j-2
    thursday_. a-2b3d2e-2f1g3h1i-3j-2k-1 thursday_? g-1 thursday_@number g-2i-6 thursday_and f3g-2h6i3j2k1
    thursday_at b-1d-2h-7k-2 thursday_for g1 thursday_i i2 thursday_if g-2h2 thursday_is e1g4h-1
    thursday_morning g-4 thursday_or h2 thursday_slot h-3 thursday_so g3 thursday_the f-1g-4i-4 thursday_to h1i1
    thursdays b-2k2 thus a1h1 thx c-1e1 thx_for e1 thyroid k1 tick c4h2 ticked a6h1
    ticket a-1b1c1d1e-5f1g-10h1i-2k-4 ticket_, d-1 ticket_. c2d3f2h-2 ticket_and b3 ticket_is g-1 ticket_office a1
    ticket_you h3 tickets b3c-4 tickets_. d1 ticking i1 tickled c-2d-2 ticks a6c-3 ticks_more a2h-1 tide e-1g5
    tidier a1c2h-3 tidy c-8d-6 tie a2b-1c-4d2e-1g-5i1 tied a-4f-1g1i2k-1 tied_to b-4i1j1 tied_up g3 ties c1j1
    tight a-1d-4e6f-1g-5 tight_, e2 tight_. e4 tighter_ship h1 til e1f2 till a-2b-5c-6d-5e4f10g2h-5i6 till_, a1d1
    till_. a2k3 till_friday f2 till_i b1c-4e5f6g-4h-2i1k-2 till_month h-3 till_my f1h-3 till_now c3e-4 till_six g2
    till_the a-3c-4e3f1h2j1k-1 till_they i1 till_we c-1h3j1 tills b-2e1h-3 time a-8c2d5e6f-7g-4h-2i-3j-5k-2
    time_! c-3e-2 time_'s g4 time_, a1b-7c-7d-4e1f1j-4k-1 time_. b-4d1e6f-2j-1k2 time_? d-4e-2f-2g-2 time_after g-3
    time_and a-3b6c-1d-3e-2f-3j-1k-2 time_as e1g1 time_at b1d-2g1 time_before e-1 time_being c-3d-5e8f3g-5
    time_difference d-1j1 time_do b2d3h3 time_does b-1 time_for b-7d6 time_from d-1 time_i a1b-2c9d2e-1g4h-8k2
    time_if d1 time_in b4d-3e-1h3 time_is b-3c-4d3g-2h-2j1 time_it a1 time_job h3 time_now d5 time_of a-3c-3e2g4
    time_off b1 time_on d-2f-1g-5h3 time_only a-1b3 time_sundays b1 time_the a2c5d3 time_to a-6c-2h-2 time_try d5h3
    time_we c2 time_when c2d1e-2 time_will d-1e7g-1 time_with c3e-1h-1 time_you a-3d-2e-4g3h2i2 time_your c1e1
    timeline c1e4 times a-2b-4c7d7e1f-8g-1h-2 times_, b-3c1d2h-3 times_. d2e3g-2h-4 times_a c1d1 times_and d-4
    times_for c-5d-2 times_in c5 times_must d2 times_now c4 times_out f-1g2 times_over c1 times_since d-2
    times_that d2 times_without d-1e1 timetable b-5d2f-6g7h-3i-3 timetable_, g1 timetable_. f-2
    timing a-7b-5f-1g-3j1 timing_. c-2 tiny a-3 tip b-1c4d3 tip_about d1 tipped a2c-7d-4g-2h-3j2
    tipped_it a1b-2c-2j1 tipped_the b3c-1 tipping g1 tips a-5b15c-11d-8f-2h-4 tips_, b3 tips_. a1b5g1 tips_and b1
    tips_are a-1b6h-2 tips_i b4 tips_there b2 tired b-1c3d1g-2k1 tired_of d3g-1 tiring c3
    title a-2b-1c8d-3e-2f5h-6i5 title_, a-1b1 title_. c7 title_@other g1 title_and c-1f2i4 tmrw g4h2
    to a-1b-2c1d-1e-1f-4g2h-1j3 to_, a5b1c2d2f-1g3h-5j1 to_. a1b5c3d2e-1f-9h-5 to_? d1g1 to_@address e-2
    to_@amount b5 to_@number b7c-2g-8h-1 to_@open h2 to_@other d2 to_@quote h3 to_a a3b1d2f-1g-4h6k2 to_about b3
    to_accept b1g1h1 to_add a-5b-2h-5 to_admire a-1c1d1 to_admit a1b-1 to_agree e-1g1 to_all a-1d-6f-1g2h2
    to_an a3h5 to_and f1i1 to_another a-5c-2d-8e-12g-5h4i1j-2 to_answer a-5d-1e1f-7g1h-8i-4 to_answering e5
    to_any a-2b-1c-2d1e4i1 to_anybody f1h-2 to_anyone b2f4g-5h-1 to_anything a1d-2e2 to_appear h2
    to_apply f-2g-2j-2k2 to_appoint d3h-2 to_argue b2c-2d-1g1 to_arrange c2 to_ask b-3c4e-5f-9h-1i-4
    to_attend c-4d-2e-6g7h1 to_avoid h-2 to_back c1 to_bail g1 to_be a1b-3c2d4e2g-1k2 to_beat a5c-2h1 to_become e1
    to_bed b1d1 to_begin b-1c-1d1g-1h1i1 to_being a2c-4d1f4 to_believe c3 to_bits c-2 to_blame c-2h-1 to_block e2h1
    to_both a1 to_bother c4g2 to_bow a-1b-2d-3e-4h6k-3 to_break d2 to_breathe i1 to_bring d-1e-1i-1j2 to_build c1h1
    to_buy d1 to_by c3 to_call b-2c-1f-1g2h3 to_cancel a-1c-2d-2e-8g2h3i-1j-3 to_candidates c3d3
    to_carry a-3d2e-3g4h-2 to_catch h1 to_change c-1d-2e2f4g2h-4j2k1 to_chase c4e3h-3 to_check d1e1h-5 to_chew e3
    to_choose c-5d-5h1i-1j1 to_claim b-1 to_clear d1e-3g-1h-1j-3k-3 to_close d-2e-2f1h-1 to_collect k1
    to_college a-2h-1 to_come a-11b-1c-2d-1e-4f-2g6h-2i-2j-4k-1 to_comment h-2 to_commit e4f-1g-1
    to_compare a-2c-2g-1 to_confirm c-2d-1e-6f-2h2i-1 to_consider b2e-1f-4h3 to_consult e3 to_contact e1
    to_continue a-4b-1d-6e-7g3h3 to_cook h1 to_court k3 to_cover b-1d-1g4h-3 to_cross j2 to_cut j1 to_deal c1j1
    to_decide a-2e5f1g-9h-5i2k-5 to_decline a-2b-1h4 to_delete b1 to_disappoint c2d1h1 to_discontinue h3
    to_do a-1b-2c4d3e1f-4h4j-3 to_draw a-1d2e1g-1 to_drive b4c1d-3h1k1 to_drop b1d-4e-2g4h1i2 to_each a2c-1e2
    to_earn b1 to_eat c2k2 to_eleven c2 to_end a2b1c2e-5h4 to_enjoy c1h4 to_enter c1 to_every c1d1
    to_everybody b1c-2d-2 to_everyone a-1d-4 to_excuse d1g1 to_expect b1c-2e2k1 to_explain a1b-3d7e-4g-4h-5
    to_feed b1g2 to_feel c1g2 to_fill c6d3h-1j1 to_find a-1b-1c-4d-1f-1g-3h-3i-2j2k1 to_finish a-5b-2d-2h-2i-3k-2
    to_fit c-1d1 to_five d-1 to_fly a2 to_follow a1d3e1 to_forget f3h2 to_forgive d-1h1 to_formally h3
    to_forty b-3d1g-2i-1 to_four f1h3 to_free b1h1 to_further e3 to_get a-3b-3c-1d-1e3f-2h-2j4k2
    to_give a-1c-1d-7f-7g4h-4i1j-1 to_go b2c-1d-4e-3f-5g3j1k2 to_grab k2 to_greet d1 to_grow a2b-4c2g-1 to_guess b2
    to_half g1 to_hand a-3d-1f1j1 to_hang e4h-1 to_happen c2g2 to_have a-8b-5c4e-3f2g-5h-1i-2k1
    to_hear a-3b-2c1d-2e-2f2g-9h1j-1 to_hearing d2f2g2h-1 to_help a2d-1 to_her d-4f1 to_here d4h-1 to_him d-3
    to_hold b1g-5h1 to_home a-3d2h1k-1 to_honour c2 to_hope a1 to_hospital k4 to_how c4d1 to_hurry e1
    to_ignore b2d1 to_inform b2e-2g-3h8i2 to_interview a-7d-10e-5f2g-4h-2j-4 to_introduce c1 to_invite c2
    to_is b1g-2 to_it a2b-1d-13e3f-2g-2h4i-5j-2 to_its f1i-1 to_join a5d1e-3f-1h5i-3j-1 to_judge a-2 to_junk d1
    to_keep a-2c-2d-1e3f-3g-1h1i3j-5k2 to_knock h2 to_know a-3b-3c5h-1k1 to_last g1h1 to_lead b-2c-1h1
    to_learn a-4b-4c1d2e-2 to_leave b-2d-3e-2f-6i-5j2 to_leeds a-1h2 to_let a1b-2d-1e-2f-1g2h2i5
    to_lie c1d-3e-4h-2k2 to_like c1d3h-1 to_lisbon g1j1 to_live c-4i-2j3k1 to_look b5c-1d1g2h-9 to_lose b1c4g-1h-2
    to_lunch k-1 to_make a-2b3c1d1j-3 to_manage d-2e-2g3h-2 to_mark h-1 to_match b2d-1 to_me a4c3d3f-4h-2i-4j-1k-2
    to_mean a-2b2c2 to_meet a-2c-3e1f1h3i-2k-2 to_meeting a-1c-2d-4g-6h-10i-2 to_mention g-2 to_mess c-4d-3h2
    to_mind c-1d-1g3 to_mine a2 to_miss g-2h-4 to_month i2 to_more a-1j1 to_move a-1b-2c-5d-6e-2g-10h1
    to_mr c-2d2h-6 to_mrs d-1h-1 to_mull e3 to_my a7b1c2d-5f3g-5h1i-3j-2k-1 to_myself b-6d-9e-1f-6g-8
    to_name a-3b2e1h-8i-1 to_need d1 to_new j1 to_next i1 to_no d1g3 to_nobody b2g-1 to_none a2c-5g-2 to_not g3h-3
    to_nothing b4c1g2 to_offer a-5d-5h-1 to_one b-4d1f1g2h5i1j1 to_open c1e1g2h-2k2 to_other h-1 to_others g3
    to_our c-1g-3k-5 to_park e1 to_part b1c2h1k1 to_participate g3 to_pass a3b1d-8f1g3h5 to_pay b-1c5h-4k2
    to_people d5g-1k1 to_pester d3h3 to_phone e-2f-2 to_pick a-1b-1c-2d2e2f1g-2h-2 to_plan c-1 to_play a1c-3h-2
    to_post b-2 to_postpone e2 to_pray e2 to_prepare c4i-2 to_present h2 to_press e-3g3 to_pretend a3c-1h-3
    to_proceed a-1d-2e-4g4h3 to_promise c5d1 to_prove j3 to_publish e2 to_pull b1d-4e-2f-2h3i-1k1 to_pursue g2h3
    to_push f1h-3 to_put a-4b3c3e4f-1g-3h2k1 to_rank a2g-1h1 to_reach b-2d-2e5g-5 to_read a-4c-3e-5h2i-1
    to_receive b-1c1h-1 to_recruiters e1 to_reflect e4 to_refrain d2e-1 to_refund b-1 to_refuse a2b2d-1g1h2
    to_release h-2 to_remain a-2b3e-1f3h3j6 to_remember d4 to_remove f-2h7 to_rent j3 to_reply c-1d-1e2h-4i1
    to_report c2e2g-4h1i3 to_reserve e1 to_resign b2h2 to_respect c-2d-1 to_respond e4h-4 to_rest i-1k3
    to_resume f1i1 to_retire g2h4i-1 to_retirement b-1h-3 to_retract h3 to_return h-1 to_ring a-4b-2c1e-4f-2g-2h-7
    to_run a1d1g-3h1i-6k-1 to_rush c-1d-1e-2h1 to_save d-3 to_say a1b4d-1e1f1h3j-2 to_saying g3h-2 to_school c1d2
    to_see a-4b-4c-4d-3e-1f-2g-1j2 to_sell a1b-2d3k3 to_send a-1b-2c1d-1g1 to_senior f2 to_serve c1i1 to_set a-2g-4
    to_settle a4i1 to_shame c-3d-1 to_share b-4d-1h-2 to_shift c-2f2h-1 to_ship j3 to_show a1c-1h-4i1
    to_sign b-3d-3e-2f-1h-5i5j-4 to_sit b-1c-2d-2f1g-1 to_sixteen b2f2 to_skip g5 to_sleep d2e7g-4 to_smile c2d4
    to_some e-4h5 to_somebody c1d-3e1f-3g2 to_someone a-7c-1d-2e1g-6h1 to_something e-1f-1h1 to_sort c1g-3
    to_spam d-2h-1 to_speak a2b-2g2i-3 to_spell c-5d3 to_spend c2d2 to_sponsor b-1i-2j4 to_staff f1
    to_stand a2b2c-3 to_start a1g1i-1 to_stay a-12b4c-10d-8e-2g3h1i-3j-1k-1 to_staying f2h-3 to_steer c4d2
    to_step a-1b2e-1f-3g4h3 to_stick b2g2 to_stop b2c-4d-1g5h7 to_strike d-3 to_study h-1k-2 to_swap g-2h-1i-1
    to_switch j2 to_take a5c1d-3f-9h4i-3j-1k4 to_talk a-4b-3d-11f-1j-2 to_teach c-1d2i1 to_tell b1c-3e-2f-5i4k-3
    to_tempt b2f1 to_ten g-3 to_text k2 to_thank h4 to_that a4d2f-1g-6h1 to_the a3b-1c-1d3e-4f2g-2h2i3j-2k-2
    to_their d1 to_theirs a5h1 to_them a2b-4c-3e1g1i5j-1k-3 to_think c-3d-4e6g-1h-12i1 to_this a-5b2d-11e2f5g3h-2i1
    to_three j-1 to_thursday h-3i-1 to_time e1 to_top a6b-1 to_touch a1e-1 to_train a1i1j-1 to_travel d1h-3
    to_treat d6e-1f1h-1 to_trouble c1 to_try h-4 to_turn a-2b2c-5d1h3k-3 to_twenty h1 to_two c-4d1h1i1
    to_understand b-1c1d2j1 to_update d3 to_upload c3d1 to_upset b1 to_us c2d-1j1 to_use b-2c-5d2h2 to_visit g1
    to_visitors c1 to_voicemail h4 to_wait b-5d1f1j-3 to_walk a-2b7g-4k1 to_want c1 to_wash c1 to_waste d1g1
    to_watch c-1 to_weigh a-2b-3e4g-3h-4 to_what a9b1c-3d-6e-2g2h3i-5j-2 to_when h-1 to_whether e1g-1
    to_which a2b-1f2 to_whoever a-2b-2h4 to_whom j1 to_win b3 to_withdraw a-6b-2d-11e-2f-4h5i-5j-10k-1 to_wonder g2
    to_work a1e-2g3h-1i4j1k-4 to_worry e2 to_write d-4e1f-2i-3k-4 to_ya g1 to_ye d1e2 to_you a-1c-9d-2e2f-7h-2j-1
    to_your b-5c-4e-3f1h2i-4k-1 to_yours b-5g3h1 today a-5b-1c-9d-1f7g2h3j-6k-4 today_'s g1
    today_, a-4b-2c-3d-1e1f3g1 today_. d2e-1f1g-1h4j-2 today_and f2g-3h1 today_at g1 today_for e2g2
    today_i d-5f-2g1h-1 today_so e-1h-2 today_to e-4 toddler g1h1 toddler_room c1h1 toddlers b-1c2d-1g2 toes d-2
    together b-3c2e-7f-1g-9j3k-6 together_. a-1h-2 together_a b1 together_and c2 together_in a-3 together_with c1j2
    toilet c3d2 toilets c3 told b5c3d1e-6f-3g-3h-1i-1j1k5 told_, b2c-3d-2g2h-2 told_. c1 told_a c-2
    told_another f2h-2 told_by a-1c-2d1 told_her c-4 told_i b-1g2h-4j1k4 told_it a2b3d2k2
    told_me b-1c3d-6e-12f-4g-5h-5i-1j2 told_my b1c2d-7e1 told_one a2c5 told_that a-1b1c-3d2g-1
    told_the a-7c3d-10e-8g-2h3j1k-4 told_them a1b3c-2f2 told_to b-3c1d1e1i2j-1k4 told_two h-1 told_us b1c1
    told_you a-1d5e1h3 told_your b2c-3g-1h1 tomorrow b-7c-2d-2e-6f1g5i7j-7k1 tomorrow_'s e-1f-1g4h5
    tomorrow_, c1f2g-1h-1 tomorrow_. a1c-6d-6e-2f2g5h-3i4j-2 tomorrow_at h4i1 tomorrow_for g1k1 tomorrow_i a1g-1
    tomorrow_is g1 tomorrow_morning e-1g-2 tone a-1c4d6h-1 tone_. d3 tone_of c5d-3g1 tongue g1
    tonight a-6b-5c-5d-3e2g3h2i5 tonight_, b-1e1g3i1 tonight_. e-5i1 tonight_and e2h1i2 tonight_so e1
    tonight_with h1 too a-3b6c5d-1e-1g1h1i-7k3 too_, b1c-6d-1g-2h-8k-3 too_. c-3d-3e-4f2g-6h5i-1j2k-9
    too_early c-1e5 too_far b4 too_fast f2 too_good a4b3d1h2 too_hard c-5d1e1 too_late d1g5h4 too_little d-1
    too_long b-5c2d-2e-9f-1h-6i-4j-1 too_low b3 too_many a-1b-3c5d-2g-3h2 too_much a-6b-3c3d2k4 too_old d2g1
    too_quickly g1 too_short a2c-2h1 too_slow b-1c-2h1 too_small b3h1 too_sure e-2g1 took b-1c1e-7f-7g-4h8i-2j3
    took_. a1h1 took_a a-2c-1e-3g-4h4i-1 took_another d5e1g-1h3 took_five c2d1g2i-1j1 took_four c-3j1 took_home h-2
    took_in g1 took_it a2c-2e1h5 took_me b-4c-12d-2e-3h6i-1k-1 took_my d-2h-1k-1 took_myself h-1 took_on b-2g-1
    took_over e3 took_seven c2 took_the a3b-5c-10d-6e-1h3i-1k4 took_three c-3d1i3 took_to e-2 took_two c1
    took_you c4 took_your c4d2h-2 tool b2c-3d-1 tooling a3g2 tools b1c1g-4i-1j3k-1 tools_. a1j3 tools_and b1j1
    tooth g3 top a4b5c-2d-9f-4h1i-11j-3k-2 top_, a2b2 top_. a3b1c5d-1g-4h-1i-2 top_in a2 top_of a-2c-7d-4e1h3i-5j-2
    top_up a-2b3g1 topic a1b-1c-2h1 topped b2c-1 topped_your b2 tops a3b5c-3d-3 tops_out b5c-1 tops_up b2 tore k2
    torn a1e1g5 torn_, e2g2 toronto j1 torture c-1k1 toss d1e1 total b4c1 totally c-2f2g-3h-3
    touch b-4c-3d-12e4f-2g-3h-7i-4j-8k-6 touch_, a1d-2e-1f-1 touch_. c-1d-1e-2f-3g-4h-4 touch_about e3
    touch_and e-3g3 touch_base e5f1 touch_once a-2 touch_when e2 touch_with a-1 touched a-6b-6d-10g-3h-8k-4
    touched_. c-5 touched_by b-1 touched_that c-4h-1 touching h-7k1 touching_base h-5 tough b2c-2h1 tough_to b2c2
    tour a-7b-13d-2e3f-2g-10h-5j-7k-5 tour_, d-3 tour_. c-1d-6i1 tour_and e2f1 tour_of a-4d3h-3 tour_was a-4c-2
    tours h-4 toward b2c-2f-1g11h-2 towards a-1d-7f-5g18h-12i-2k-2 towards_a g6 towards_another g5
    towards_not g3h-1 towards_saying g2 towards_staying g2h-2 towards_the a-1b1g9h-3 towel g1
    town a-4d-3e-7f-7g-3j2k1 town_, c-5d1h-3 town_. a-7d-5e-2g-4i1j2 town_and a-1b-1h1j1 town_for h-1 town_hall h-2
    town_has b-2h-1 town_is a1 toy e1 track a1b-4e4h-3i1 track_. e2h-3 trade a4d-2e-10f-4h-1j-6k-6 trade_, d-4
    trade_. a1 trade_and c2d1 trade_test d1 trading a1i1 traffic a-1c-6d3g-4 traffic_on c-2d-2 trailer j1
    train a-2b-5c-4d1g1h-3i-1j-4k-8 train_, c1d1e2g-1 train_. j-2 train_and d2 train_from c-1g5 train_gets b-2
    train_home c2 train_strike g4 train_ticket b-2d1h-2 train_times c-3 trained a-1b-3c-11d2j-2k-1
    trained_for a4b-3c-3 trained_in a-4 trainee g-3h3 trainee_post a1 trainee_scheme a1h2 trainees a-3c2d-5
    trainer c-1d-3h-3 trainers g1 training a4b1e-6f-3h1i4j-7k-6 training_, a3b-2c-2h1 training_. a2g-1h1k-2
    training_and c1h1 training_course g-2j-1 training_days b5 training_is a1 training_place h1 training_side a1h1
    training_than a1 trains a-3b-2c-8d-5e-3f-1g1i-2j-2 trains_are g2 tram a-2c-7d-4e-1g-3h-3 trams a2d1g-2
    transcript c-2 transfer h-3j4k-3 transit b2h-3 translated b1i-2j4 translating d3 translator d1h2
    translator_position h2 transparency c4 transparent c1i1 transplant k2 transport b6c1d-1g3h-1 trap c4
    travel b-1c1e-5f3g1h-5i-1j1k1 travel_, c2 travel_. g3 travel_and b2 travel_by h-1 travel_costs b-2
    travel_on b1j2 travel_time b2c-3 travelling c-1 travelling_and e1 travelling_with h1 treasure d-3
    treasure_. d-2 treasurer d1 treat a-5b-4c1d5f5g-6i-3j-5k-5 treat_. c-3d-3 treat_applicants d2
    treat_candidates d1 treat_it d2 treat_me c-2e2f3h-2 treat_my d-6h3 treat_people d3 treat_this c1f2h4
    treat_to c-6d-5 treat_you d1 treated a-6b-6c2d2e-7g-8h1k-2 treated_. c3 treated_as h2j1 treated_like c-3d1
    treated_me c-1d-10e-2h2 treated_well c2 treating a-1c-7d4 treating_applicants d3 treatment c2h1k5
    treatment_for h2k1 treats a2c1e-1f1h1 treats_its a1c2d-1 treats_people a1c-1h2 tree a-2d1h1
    trial a-3b-1c4e-1f1g-4i7j-6k-11 trial_, b-1f1 trial_. e1 trial_and k-1 trial_at b-1h-1i-2
    trial_day a1b2c3d2g-4h3i1 trial_lesson h2 trial_of c-1g1 trial_period f1h-2 trial_shift a-2c3h2 trial_week d3
    tribunal h-2k2 tried a-5b-2e-6g-4h-4j-2k1 tried_it b-1 tried_the h-1 tried_to c2d2h-1j-2k2 tried_your d-2
    trip b-4c-3d1h1 trip_. d2 triple b3 trouble a-9b-4c-2e-7f1g-7h-3i-4j-2 trouble_, f1h-1 trouble_. c-1d-1
    trouble_? d4 trouble_for f1h1 trouble_to c-1d1h-1 trouble_you h-3 troubled c5d-3 troubled_me c4d-1
    truck b-1d3g-2h2i-1j2 truck_, a1 truck_. a2d1 truck_for j1 trucks c6 true b1c-4d-3g-1h-1i1 true_. a-1c-1i1
    true_that b1 truer a4h1 truly b-6c-1e-5f-3g-10 truly_, a-5g-3 trumps a7d-1 trust b-2c1d4e-4f1g-1h-3i-1j-4k-1
    trust_, a-2h2 trust_. c3 trust_in c-2 trust_my d-1f2 trust_that c-4i-1 trust_the b-1d5h-1 trust_you a-1d-7h-2
    trusted a2c4 trustee c2d5 trustees b1c2i1 trustees_. c1 truth a5c-2g7h-1k3 truth_, a1c1g3 truth_. a1e-2
    truth_be a3c-1d-1g3 truth_is c-2e4g-2k1 truthful b1d-2f-2g1 truthful_. b1 try a-5c-4d8g-11h-1j-2k-5 try_. a-1
    try_me d-5f2g-1h-5 try_my d-4 try_reading d4 try_the d-8 try_to d4e3h1 try_treating c-1d1 trying a-1f2g-2j2
    trying_to b-1j2 tube k1 tues g2h1 tuesday a-8b-5c-5e-5g-1h-1k-6 tuesday_'s d-2g4
    tuesday_, b-4c-7d-1f1g-3h-2i4j1 tuesday_. a-1b2d4f1g3h1j1 tuesday_; h-1 tuesday_? g-2
    tuesday_@number b-6f-4g-7h-3i-5 tuesday_after i3 tuesday_and d5g-3h5i-1 tuesday_at b-5c-3h-5i-3
    tuesday_because g-2 tuesday_for i1 tuesday_from g-1 tuesday_i c1h-2 tuesday_is g-3 tuesday_or g-2
    tuesday_slot g-2 tuesday_the g1 tuesday_to i-1j-1 tuesday_was c1 tuesdays b-3d1g1 tuesdays_and b-1 tuition b2
    tumour k2 tune b2f2 tune_. f1 tuning h2 turn d-2e1f3g-1h3i-1j-1k-1 turn_. c-1h-3 turn_down a4b1c-3d-3e-1g-4h8
    turn_my a-1g-1 turn_out g3h-3 turn_the g1 turn_this h-1 turn_up a-4b-1c2d1e2g-2h-1 turn_you f1h2
    turned c2e-3g1h2i-7j2k1 turned_down a-5b2c-5d-3e-4g-2h-9 turned_into c2h1j1k-2 turned_it c1d1h3 turned_me a3
    turned_my b1 turned_out a1b-6c3d-2f-1h-2j2k1 turned_the c-2d1h2i-1k1 turned_up b-1c4g1h4k1 turned_your h2
    turning a-5b-4c-6d-3e3f4g4h1i-2j2 turning_down g-1 turning_it a-1e2g-3 turning_the h4 turning_this h1
    turning_up b-2f-2g7 turning_you f5g3h-1 turnover b-3c12d-1 turns a-2c-1d-5e-6f1g1h-1 turns_out a-4b2d-5e-4
    turns_up b-4e-1f3g-5 tutor c-2d-3h-2 tutor_and h1 twelfth g4 twelfth_. g1 twelve f-1h-1i3j-1k-1
    twelve_. d1h-1i-2 twelve_month b-4i5j-2 twelve_months c1 twelve_percent h1 twelve_years b1c-2 twenty b2g-4h1i-5
    twenty_eight b1c-1 twenty_five b2 twenty_four h1i1 twenty_minutes b-3h-2 twenty_one b2 twenty_plus b-3
    twenty_six c-3 twenty_two b1c-4d2 twenty_years a5b-5c3d1h-4i-1 twice a3b2c5d4e-13f-6g-1j-3k2
    twice_, a-5d1i-2k-3 twice_. c1e-5g-2h1k2 twice_a b-2 twice_already d5 twice_and c1d-1g1h-3k1 twice_as a2b1
    twice_for c-1i1 twice_over a1 twice_the a2c-3 twice_what b5c-1 twin k3 twins c-7d-4j1k6 twins_, k1 twins_. g1j1
    twins_in k3 two a-1b2c2d-1e-6f-1g-1i1j1k-3 two_, a6b-1c-6d-2f1g-3h-2 two_. a4c-8d2e-1f2g4h1j-2 two_and b1g-2i1
    two_at b2 two_children b1c-3 two_days a-7c-1d3e-8i-1 two_different c3 two_dollars b3h1 two_firms h1
    two_for a2h-5 two_former h3 two_friends c-1 two_good a1c-1g-1 two_grand b4j1 two_hour c1d1
    two_hours a-5b-7c2d5h-5i-4j-3 two_hundred a-2b2f1h-2i-2 two_i a4h1 two_in c2 two_increments a-1b3 two_is a-2g2
    two_jobs e1h2 two_kids b1 two_minds a-3c-5e3g4k-2 two_months c2d4i-2 two_more a-6b-2c-1i5 two_nights h4i-2k1
    two_o'clock g2 two_of c4d-3h-8i-5 two_offers a-1c-1 two_on a4b-2h-2 two_people a-4c2d-3 two_places b-3g1k1
    two_points b3 two_posts a2c-1 two_pound h1 two_questions c1 two_references i2 two_rounds c-3 two_steps a1
    two_streets c-2 two_students i-1 two_things g1 two_thousand a-2b4 two_weeks d2e-1f1h1i1k-3 two_with g1
    two_workshops a1 two_year a-4b-1d1i5 two_years a-4b4c1d-1g-3h-1i3k1 type h-3j1k2 type_this j1k1 typed c1d-2e-5
    typed_it c3 typed_this e-1 typical c1 typical_of c1 typing b1c-3d-4e-1h-5k1 typing_error b2 typing_test d-2
    typos c2 u a-5b-6d1e9f2g-7h1k-1 u_can c1d1f3 u_know e1 u_up e2 ugly c3h-2 uk j2 ulcer c1k5 um b-1d-8h-3
    um_, e2h-1 umming e4 umming_and e4 un a-3b-4c1e-7f8g-4h-1 un_decline f4 unable c1g4h-1 unable_to c1g4h-1
    unanswered c3d-2e5g-2h-2 unanswered_. c3e5g-2 uncapped b8 uncapped_commission b4 uncle a-1c-4e-1g-4h2
    unclear e-4 unclear_. e-2 uncomfortable b1c2 undecided e7f-1g3h-6 under a-4b5e5h-1i6j-1k6 under_. c1e-2
    under_@number d1 under_a a-1b-3d-3g-1i1 under_consideration e3f2h-2 under_it c1 under_my c1f-1h-1i1k1
    under_that b1d1 under_the d3e-2h-3i2j1 under_what a-2b6 under_with e3 under_your h1 underneath i1
    understaffed c5 understand a4b5c1d2f-8g-3h-1i-3j4k2 understand_, c1 understand_. a1b3c-1d-8e-4h1
    understand_? b-1d4 understand_how e-1j1 understand_if e2 understand_it c1 understand_my a1g2
    understand_that a3b4d-6e1h1k2 understand_why a1c-1 understand_you c3d-1j2 understanding d-8e-1f1
    understanding_, h-1 understanding_. d-1 understanding_that f1h-2 understanding_when h4 understands a1c2d1
    understood a2b2d3g-4j1 undertaking i2 undo h1 uneasy c8 uneasy_. c2 uneasy_about c4 unexpected b-1
    unexpected_bonus b-1 unfair a-5c2d-3e-3f1g-6h-1 unfair_, c-1f1 unfair_to a-2c2g-2h-1 unfortunately c1d-4e1g2k-2
    unfortunately_i e1 unfortunately_the c1 uni c-4d-3e3 uniform a-6b4c1e-1g-7i6 union b4c-5e1h-9i3j-1 union_, b-1
    union_got b3 union_rep b1g1i3 unit a1b-2d-4f-5h-5j-4 unit_, b2 unit_and e1k2 unit_i a2 unit_is g2
    university a-1b1c2d-2g-2 university_, a-2c1 university_. a2b1c1d-1 university_and b1 university_has g-2h1
    unkind d-3g2 unless a-8b2c-3d-7e-9f22g1h-10j1 unless_i f-7g4h-2 unless_of d-1f3 unless_something f-1g2
    unless_the b-2c-5e-5f12h-6 unless_there b1f3 unless_you a-3b2e-8f10g-3h-7 unless_your b1f2h3
    unlikely a-2d-2g7h-3 unlikely_that g2 unlimited c2 unopened e1 unopened_. d1e1 unpaid b9c9d2h3
    unpaid_trial b3d1 unpleasant c2 unprepared c2g2 unprofessional c7d3 unprofessional_. c3d-2 unreachable e5h-2
    unread c1d2e6 unread_. d1e5 unreasonable c3d-1k2 unsafe c2 unsocial b4 unsocial_hours b4
    until a-2b-3c-6d-12e7f12g-5h-11i5j5k-6 until_@number h1i1 until_a j2 until_christmas e-2i2 until_easter f3
    until_friday b1h-1 until_further e3h-2 until_i a4b3c3e8f6g-9h-6i-4j3 until_it a-1 until_june h5i-1
    until_last h1 until_midnight g1 until_my a-1b-2e1f5g-4h-3i2j2 until_next i2 until_nine h1 until_now h1
    until_six g1i-1 until_spring e1h-1 until_sunday i1 until_the a-1b-4c-2d-2e-4f4h-5i1k-3 until_their f2
    until_then e1k-1 until_they j2 until_today c2 until_we b1 until_wednesday b1f-1i-1 until_you f4
    up a3c-2d1f-4g1h2i1j2k-3 up_, a3b2d-3f-1g-4h1k4 up_. a-3b2c2e3f-3g1h-1i3j-2 up_: d4 up_a c-9d1e-1f-5g2h1k-1
    up_about d-2e-2g1 up_after h-1 up_again d-1h-3j-1 up_against a3c-3e-1g-2i1 up_all e1k3 up_an h1
    up_and b-4d2g1j-2k3 up_another h3 up_any h-1 up_as c2 up_at a-2b-1d1e-3f-1g-1h-2i-2j-3 up_before d1k1
    up_by b5c1d-4e-4f4g-3h1 up_elsewhere g-1h-1 up_for a-2d-2f2g3h-3j1k-1 up_from a11b-1h1j1 up_front h2j3
    up_half a2 up_having g2 up_here b1g1h1 up_his e1 up_i c1d4 up_if e4h2 up_in a-4c-6d2e3f-2j1k-2
    up_its a-1d1h-2i2 up_late c2d4 up_more a3h-4 up_my b-1c1d1e6g-6h2i3j-3k-5 up_next h2 up_north b-1j2
    up_not e-1g1 up_on a-2b-1d-3e-1f-3h3i-2j-3 up_one a4 up_or e2 up_our j3k-2 up_saying d1 up_since b5c-1h-1
    up_so g1 up_something e1 up_somewhere a1 up_staying g2 up_taking g4 up_than a1 up_that c1d-2g-2
    up_the d1e-2g-2h3k-1 up_their a-4e2i2 up_there a-3b-2j4 up_this e-1f3g1 up_three a1 up_thursday f1
    up_to a1b7c-4d-1e3f4g-1h2 up_two b3h-2 up_was a-1 up_when a1c-1 up_whenever c2 up_where f1
    up_with a-5b-4d2e-5h2i-4 up_your c-5e-2 update d3e5h-2 update_you e5 update_your d3 upfront a1h-1 upgrade a5c-1
    uplift b5 upload c3 uploaded c3h-2 upon a2c-4d-3e2g6i2j2 upped b2h2 upper b1 ups c-2d4e1 upset d-4f-2g2
    upset_your d-2f-2g3 upside e1 upside_down e1 upstairs_. g1 upwards a1b2d-1 ur b-1c2d4e-5g-2
    us a-10b-4c-1e2h1i-4j8k2 us_, a-4b-3c4g1h-5 us_. a-5b-1d-1e1f-4g1h1j1k2 us_a a-3b-1c-1d-2h-5i-4j4
    us_all b-3d-5h-1 us_and c3 us_as a1b3c-1h2 us_at f1 us_both b2c-4d2g1h-2 us_by c1g1 us_can d1i3 us_for g1h-2k1
    us_have d2j2 us_in j-4 us_leave e4 us_on c-3 us_out j1k1 us_say d1e-4f2g2 us_see g1 us_that c1 us_the a1b3
    us_to b-1c-6d-2g-1h2j-1k-1 us_up i-2 us_will d1 use a-2b-1c1d4f-8g2i-2 use_, d-3g1 use_. c1d-5 use_a d4
    use_for c1h1 use_in e2 use_it c-2d-5h3 use_my a-1c-1e-2h-2 use_of a3c2h3j1 use_ringing h-2 use_the c-2d2g1h-3
    use_them j2 use_this h-4 use_to c-4d-2g4 use_your d8 used a-7b1c-1d-4e-2f-3g-2h-2i-3j-1k-2 used_the d2
    used_to a-4b5c-1d-13j-3k-6 used_up b-3k2 useful a-1c-7 useless e1 uses c-1 using c2 usual d6h-2 va b-1c-1
    vacancy a5b-3c1f3g-4h5j-2 vacancy_, f1h1 vacancy_. a-3b-2c-4d1 vacancy_is c2 vacancy_on a1 vacation b6c1
    vaccination j2 vague c7d-1g-2 valid h-1 valuable d3 value b-3c-1d1h-1 valued c1 values a2c5d1h-5
    van a-2b2c-4e-5g1h-2i-3j4k-1 van_'s g4j-3 van_, d-1j2 van_. j3 van_and b2h-3 van_driver h3 van_is g-2j1
    van_with k-3 vanish e4 vanished e4 vanished_, e4 vanishing c1e5 vans b-2c3 variable a-2b5c-4 varied a2
    variety c1 varnish e2 veering g3 venue h-3 verdict d-1e5f-1 version a-3b-1g1i2 version_of a-2g2h-1 versions c2
    very a-1b2c-2d-2e-4f-2g-5h-2j-1k-3 very_busy e4 very_clear c-5 very_day i1k1 very_decent b3d-1h2
    very_different c1 very_fair c-2h1 very_first a1b1d2i-1 very_generous b3d3 very_good b3c-1g-2h-4
    very_gracious d1h1 very_grateful d-2h1i3 very_happy f-1 very_hard b2 very_hour g6i2 very_interested h-3
    very_keen b-2e-1f-3g-1h-2k-1 very_kind c-6d-4 very_little b1c2d-3i1 very_long c1 very_morning b2g-1j4
    very_much a-1b-1c-1d1e-6f-1g-5i-1k-5 very_nice a1 very_pleasant c1 very_pleased c-1 very_sorry d-2h1
    very_welcome c1h-1 very_well c-2 vessel c1 vessel_. h2 vest a-2b4 vesting b2 vestry i2 vests b6 vet b-3g4
    vet_'s g2 vetting c4 vibe a2c4d1 vibes c1d1 video a-6b-4f1 video_call c-2d-2g3 video_interview c1h1 vienna g-1
    view a2b-8c3d-4e3f-2h-6j1 view_, c3 view_. c3e2 view_of a1d1 view_on e3 viewing j3 views e2
    village a-3b-5c-11d-6g3i-1j-3k-4 village_, h-1 village_and e1 vineyard a5 visa a-10b-4c-12d-1e-1f2h-2i-4j14k-10
    visa_, j5 visa_and j1 visa_for i3j4 visa_is j2 visa_officer h-2 visa_was j2 visas c-4i-2j-1k-3 vision b5c-2h3
    visit a-3b-5c-2d-5e-6f-2g5i-3j-5k-3 visit_, a2f-1g1 visit_. a-1b-3c1g1i-1 visit_was a-1c-5d-3 visit_your g1
    visited a-4c4g-1h-4k-2 visited_, a-1c3 visited_. c1 visiting c-1g2 visitor a-7b-8d-1e-7f-6g-8h-1i-7j-4
    visitor_'s f-1g-1h1 visitor_badge b-2h-2 visitor_form h1i-4 visitor_parking d-2 visitor_pass h-2
    visitors a-3b-1c4d-4e1g-1i-4 visitors_'s i-3 visitors_. e2 visits b4 voice a-3b-2c-1f-1 voice_, c-1 voice_. e-2
    voicemail a-1c-9d-10e-8h1 voicemail_. d-1h4 voicemails d1e3 voices c2k3 void h4 volunteer a-2b-6c-2d-6i-3
    volunteer_, d-2 volunteer_. h3i-2 volunteering h-1 volunteers a-3b-1c-3d-8h-3 vote a3c-4e2g1h1 voted a1h-2i1
    votes h-1i1 vouch j1 vouch_for j1 voucher b-2 vouchers b4 vouchers_and b1 vp f2 vulgar b1d-1 w e6
    wage a-7b14c-4h-1 wage_, g1h-1 wage_. b3h3 wage_for b1d1 wage_i b6h-2 wage_is b3 wage_you b2
    wages a-4b8c2e-2g-3 wages_. b1c1 wages_in b-1 wages_up b2 wait a-6b-4c3d-1e8f1g-7h-5i2j-2 wait_, b1e1
    wait_. c-3h-3 wait_and e5 wait_any e-4 wait_for a-2b-6d-1e3f1h-1 wait_in c1d3 wait_on g1 wait_till h-2
    wait_to e-3h2 wait_until i1 wait_up d-4e4 waited a1b-5c1d-11e-7g-3k1 waited_for a1 waited_outside d-1
    waited_two a1k2 waiter c-2 waiting a-3b1c2e1f-5g-5h-3 waiting_, c-3 waiting_. b4h-3 waiting_for a2b-1e-1g-1
    waiting_in d4g1 waiting_list a-1e-1h1j1 waiting_on c-4e5g-1h-1 waiting_room b-1c-2h1 waiting_to c4e-1 waits e-1
    wake d3f2 wake_up d1 walk a-2b3d-13e-2f2g-3h-3j-8 walk_. k1 walk_away b4g-2i2 walk_in c2 walk_out g1
    walk_past b1c-1 walk_through c-1 walked a1b-6c-1d-4e-3h-1k2 walked_in c2 walked_me a-2c-5 walked_out h-5j1k3
    walked_through a2h1 walking a-2b-2c-1d1g-4h-4i-2j-1 walking_. c-1d1 walks h-2 wall c2g-3h-4 wall_, a1 wall_. c2
    wallet b3 want b-1c1e-2f1g1i2j2 want_, b-1c-2d2e2 want_. a-2d-5e3h-3 want_a a-7c3d-2e-4f-2h-5j3 want_an e-1g1h1
    want_another d1e2g2 want_back f4 want_from a-1 want_is b-2c-4d-4 want_it d-2e-1g-3h-3k1 want_me g6h-4i5
    want_more a-1 want_my c1f3h3i3k-1 want_that b-1 want_the a2g1h3 want_this h-2 want_to a3b-1c-3d-4e-1i-2j-3k1
    want_you d-5e-3g-5h-1 wanted a2b-5c1e-14f-9g1i5j-8k-1 wanted_. a-2 wanted_a b3c3d3i3 wanted_me b-2d1g5
    wanted_most a5 wanted_my c4i6 wanted_the a1 wanted_to a-4b-8c-3d-2e-9f-2g-2h-4i-5j-3k-3 wanted_you d-5e-3h2i-1
    wanting c-2d-8f-2h4k1 wanting_me k1 wanting_to d-5f-1 wants a3b-5e2f-3g2h-4i5j3k6 wants_. d-1g2
    wants_a c3d-3f-1g-1 wants_it c1 wants_me b-5c-2e3g-2i4j-4k3 wants_the a3k3 wants_to a1g5h-3i-2
    ward a3b-6c1d-2e-5g-1h1i-1k2 ward_, f2h-1 ward_. c-7g1h1k2 ward_in c1d3 ward_on h-1 ward_sister k1 ward_was c1
    warden g2 wardens d4 wards b-1c2d-1k2 warehouse a4c3d-2f-1 warehouse_, a2 warehouse_. a3c3 warehouse_and a1
    warm a1b-8c-2d-6e-7f5g-2h3i-4j-2k-5 warm_. f1 warm_and h1 warm_enough c-1 warm_for f4h4 warm_thanks h2
    warm_to c5g1 warmed a2 warmer a4c1d7e-2 warmest h2 warmly a-7b-6c-4d-12e-7f-5g-8h-12i-6j-7k-8
    warmly_, a-6b-8c-12d-11e-6f-6g-7h-8i-5j-7k-7 warmth a-6c3g-2 warmth_. a-3g-2 warmth_in c1 warned d-3g1j1
    warned_me d-1j1 warning b-6e2h-3i4j-1 warning_, e2 warning_. b-3d-1h-3i1 warsaw j1
    was a2b1c5d-3e-14f-20g-5h-5i-8j-1 was_, c2g1h1k1 was_. a-7c-2d-3g4 was_: h2 was_a a-4b-2c-5d1f-2g-1h-5j-2k-7
    was_able d2 was_about a2c1d1g-2 was_addressed c-1 was_after a4g1 was_all c1 was_already a2c2d1 was_also b3h2
    was_always a8c-4h-1 was_an a3b-2e1h-4i1 was_and a1c-1h1 was_approved j2 was_as c-2 was_asked b-4c4i1j1
    was_asking b2d-2 was_at c-5d-2k2 was_bad c-1k2 was_badly d-2k1 was_better a-5c-3 was_between h1
    was_born a1c-1d3 was_brought d1g1i1 was_busy e1h2 was_cancelled c-2j-2 was_careless c1 was_changed g1
    was_charmed c-2 was_chuffed c-3h-1 was_clear b2c-5 was_clearly c1 was_coming c8h-1 was_confusing c2 was_cut c1
    was_dead c-3 was_decent d-3 was_delayed d1 was_delighted c-6h-2k-2 was_described h1 was_diagnosed k2
    was_dirty c4 was_disappointed b2 was_disappointing c3 was_disorganised b1 was_doing a-1c3 was_down c-2h-1
    was_due b1c-2 was_enough a2c1 was_entirely c-2 was_even a-1c-4 was_expecting b1 was_extended c1 was_fair c-2
    was_fascinating b-1c-2 was_filthy c6 was_fine b1 was_for b2d1j1 was_forty c-1 was_friendly a-1c-3
    was_full c3d1h1j-1 was_fun c-5d1 was_generous a-1c-4d-8 was_getting b1 was_given c5 was_glad c-5d-1h1
    was_going c-1e5h3i-1 was_good b-2c-8h1 was_grateful c-1d1 was_great a1c-2h1 was_half c2d1 was_handed c3
    was_handled c3 was_happy b-1c-1 was_hard b2d3 was_hoping a2b7c4g1 was_how b1 was_i c-5h-3 was_ill e1
    was_impressed a-1b-2c-6k-2 was_in a-2c-3d1e-6g1h4j-2 was_interviewed d-1 was_it c-2d2 was_just c-5e5
    was_kind a-1b-2d-6h-1 was_late c-7d-1 was_left c4 was_looking a2b5c1h2 was_lovely a-2b-1c-8 was_low b2k2
    was_lower b1 was_made c-1h1k3 was_me c-9h4 was_meant b-2c4d1g-1 was_meeting b-1 was_met c-3 was_mine c-3
    was_misleading c3 was_missing a4 was_more a-5c-2 was_most a2c-2 was_moved c-1g5 was_my a4b-5c-7e-3g-3h-9i1k-2
    was_neither c-1 was_nervous c-1d-2 was_never a2g1h1 was_nice c-2d-3h1 was_nine a1d1 was_no a3c1e2
    was_not a7b-1c1d-4e-5f-1g-4i-5j1k2 was_nothing a-3b1c-4 was_of c3d-1 was_off b-2d1h-2 was_offered a4b-6c-6h4
    was_on c3e-2g1 was_one c-2 was_only b-6c1d-3 was_out c1d-1e1h-2 was_over g1 was_part b1c-1 was_patient c-3
    was_pleased c-3 was_pretty c2 was_promised b3c4d1i-3 was_put c7 was_quick c-4i1 was_quite b2c3 was_raised b1d1
    was_rather i1 was_real c-3 was_really a3d-5 was_refused j2 was_right a-3c-2h2 was_rude c2h1 was_said d3
    was_second c-1h2 was_sent c3 was_set a1 was_short c4 was_shouting c1 was_shown c4d1h1k-1
    was_simply a4c-2d1e2h1i2 was_slow d-1 was_so b-6c-7d-8e-1h-5i-2 was_some c1 was_something a1b3 was_sorry d1
    was_speaking c3 was_standing c1 was_still c4d2e-1i1 was_stronger h1 was_struck c-4 was_stuck c-4
    was_surprised c4 was_taken j-2 was_talking c4 was_that a1c-4j2 was_the a2b6c-12e-8g-14i-4j1k-2
    was_there a-1b2c4 was_thoughtful h2 was_three b1c-4 was_to a-1c-1g-1 was_told a-2b5h-6k2 was_too a1b4c-3e2h-1
    was_torn a3 was_touched a-1b-4c-10d-5k-2 was_trained a2 was_travelling e1 was_treated c1d1 was_two c3d1
    was_under b2c-5d5 was_unprofessional c2 was_up c-3e1i3 was_vague c2 was_very a-8b2c-7d-12g-3i-3
    was_waiting a1c1h1 was_warm c-2 was_what a-5b4c-1 was_when g2j1 was_with i1 was_working d2 was_worth a-2b-8d2
    was_written b1c5d3 was_you a3 was_your a-2d1h1 wash d5 waste a-5c-1d1e-2 waste_any d1 waste_my d6
    waste_your d-1g1 wasted c2d4h-1 wasting d10h4 wasting_my d3 wasting_your h4 watch c1d3e5g-4h-3 watch_. c-2d3
    watch_this d-3e7g-2 watched c4d2 water c1h-3i-1j-2 water_. a2c3e1 watered h3 waters j-3k5 wave e-5g-2h-2
    wavering g7 way a4b-4d-2e2f-7g1h-2i-5j-3k-1 way_, a-6b-2c-3d-6e-2f-1h2 way_. a-2b-2c-2d-4f-7g-1h2
    way_: a3c-2h-2 way_? b2d-1 way_and c-3h3k1 way_back a-1 way_better a3 way_for a-1g1 way_home c-3g-1
    way_i a4d1e2g3k-3 way_in b-1 way_more g-2h2 way_my c2g1 way_of b-1e-2f1g2j-2 way_or a-2e9g-3h-3
    way_out d4g-1h-4 way_over b1g1 way_round c-1 way_that a5c-4 way_the a2c6g-5 way_they c-1 way_things g3
    way_this a2b1c1 way_through a1 way_to a-5b1d1f2h-4j1k2 way_with k-3 way_you a-9e-4g-4h-2 way_your c2d2h1
    way_yours a1 ways a2b1c1d2h1k1 we a-8b-3c-11d-5e3g-3h1j9k2 we_? e2 we_agreed c1e-1g1 we_all b1
    we_are b-2c-1d5f-4i3j-2k2 we_both a1c1d3f1 we_can a-5b3c-3d-1e-3f6g-11i-5j3k-2 we_come d1
    we_could a-2c-3d-6e-3f-1h-2i-1k2 we_did a-3f2 we_discussed a2f1h2 we_do d-9e-5g-2h1 we_end e2 we_find d-1
    we_get b-2 we_go j2 we_got j1 we_had a3b-3c-11e1h2k1 we_have a-8c-1g5i-7k4 we_just e3 we_last b1e-1g1
    we_leave a2b-1e2g1h-2 we_left f4 we_look b-2 we_lost j-1k3 we_may e1h-4 we_meet e-4g1 we_met b-2d-1i2
    we_might e1h1 we_move b-6d-5e-1f-10g-7i-6k-1 we_moved j1k-2 we_need f1j1 we_never b3h3 we_park e5 we_pay b-4j1
    we_say d-2e1f-1g-2h1 we_see e2g-1h2 we_settled i5 we_shall e1 we_sold b-2 we_speak g1i1j3
    we_spoke c-4e-2g1h4i-4j-1k-2 we_start k1 we_talk b1c1d-4e4k2 we_talked h2 we_treat f4 we_went i3
    we_were a-1b1c3d-1f-1g1h3i2j-1 we_will a-6b-2c-4d-5e6f1g-9h-6k-4 we_would b5c4d2e-1g1j1k-2 weak c2d-2h-1
    wearing c2k2 wearing_a c1k2 weather c-9d-8g-4h-2k-4 weather_. k-1 web c1 website a-4b2c5e-2f-1
    website_, b3c-3h1 website_says c3 wed g1 wedding a1b-1c-3d-7e4g2h-6i-3 wedding_. g1k-1 weddings a3g1h1
    wednesday a-10b-2c-16d-6e-8f-1g3h-4i1j-3 wednesday_, f3g-3 wednesday_. a-1c-1f1g1i3 wednesday_@number g-3
    wednesday_and h-2 wednesday_at b-3f-1 wednesday_from g-2 wednesday_i g1h1 wednesday_is a-3g6h-1
    wednesday_morning g-4 wednesday_noon i3 wednesday_or g-1k2 wednesday_suits a-4 wednesday_the g-1i-1
    wednesday_to b1 wednesday_will g5 wednesdays b-6g1h-1i2 weds d-2e-4 wee a1c-2d-1g1k1 wee_bit g1
    week b1c-3d-3f4g-3h-1j2k3 week_! i1 week_'s a-1c1f-3g-4h4i2 week_, a-2c-11d1e4h1i-6j1k1
    week_. a-3b-1c-7d-4f3g3h-1i-4j1k3 week_after g-5i-3 week_and a-1c-3d-4e-5g2h-2 week_at b-1f3h-2i1
    week_before h1 week_between h-1 week_for h-2 week_from h1 week_goes e3h1j1 week_i a3b1g-1h7j1
    week_in a1f-1h-2i1 week_is c3 week_of d1f-1h1j-1 week_on i3 week_or e4f2 week_over h-3 week_so g-2h-3
    week_that k1 week_there f1h1 week_to c1e-3f1h-5k-1 week_with h-4 week_you d1k2 weekend b6c-2d1e-1f3g1h-2i2j3k-7
    weekend_, d-6e3f1h-1i-4k-1 weekend_. a-3b-7c-6d-6e-3h-1k-2 weekend_and b-3c1h1j2 weekend_job b2 weekend_of h1
    weekend_to h1i5 weekend_work b1c1h-1 weekend_x g2 weekends a-2b4c4e-1g-5h-5i2 weekends_, i1 weekends_. b3d1h-2
    weekends_and c1 weekends_are b-1 weekly a-3b8 weekly_, b4 weeks a-2b-2c6d3e6g-5i4j-1k6 weeks_'s b2c-7e1g-1i1
    weeks_, a-1b-3c6e2g1h-6i2k-1 weeks_. b-3d2g-1h-3k3 weeks_ago c-6e3g1h6 weeks_and d-2e1 weeks_at i3k1
    weeks_before d-1 weeks_between c3 weeks_for c2d-1 weeks_from c-2 weeks_i j1 weeks_of b1d2e-4h2i-2k2
    weeks_on h1i1 weeks_to c3d2i-2j3 weeks_with c1d-2h2 weeks_without c2 weep d3g1 weigh b-5c-1d-2e3g-4
    weigh_one a-1h-1 weighed a7b-9d-3e-1f-4 weighed_it a3b-3f-1 weighed_the a1 weighing a3b-7e9f-1h-1k-2
    weighing_it e1 weighs d1 weight a2b-2d-5 weight_in d-1 weightier a1 weighting b4 weird c2
    welcome a-11b-8c-2d-5f3g-12h-9k-5 welcome_. c-6d-6f-2g-3 welcome_a f1 welcome_at c1 welcome_i d2 welcome_on c1
    welcome_to c-5d-5e1f3h-4 welcome_was c1 welcomed a1c2h1 welcomes d4 welcoming_. c1 weld i1 weld_test h1i1
    welder b1h2 welder_. h1 welding c1h1 well a-5c-5e-9g3h-5i-9j-7k-5 well_, a2c-9d4e-1f2g-4h2i-4j-2
    well_. a-4b-2c-3d-7e-1f-1g-5h-2k-3 well_? h1 well_and a1c-3d-5k1 well_as a2b-1c-5g-1 well_be f-1g5h-4
    well_below b1c3 well_by b2 well_done b-2c2d5i-1 well_end g6 well_for d-4 well_have c2g2 well_in b1
    well_of a-2b-1d-5h-2 well_organised g-1 well_run c1 well_so h1i1 well_that c-1 well_to g3 well_with b-1c2d-3h-6
    well_worth b-2 well_you d-4 wellness c1 went a4b1c-1d-10e-1g1h7j-2k-1 went_ahead j1 went_and h2 went_at b-1
    went_back e-5g1h-6 went_for a8b1h9 went_home c-2k-1 went_in h-1i-1j-1k-1 went_into e-3 went_off c-1e1h-3
    went_on b-4c1i1k1 went_out c-1h-3 went_quiet b1c1e-1 went_straight d1 went_through b-2c1
    went_to a-3c1d-7e-3g-5h-7i-3j-2k-2 went_unanswered c4 went_up a1b4 went_well i2 went_with a5b1e1g-1h10
    were a-2b-3c7d-3e-10h-4j-5 were_, a-3b1c4 were_. a1c-5d-3g1 were_a a1b-4c-2e-1h-4j-1 were_all c-4d-1
    were_already a1 were_always a1d2h1 were_born c-2d4 were_both a-4 were_for c-1 were_going i1 were_good d-4h-3
    were_gracious h-1 were_great d1 were_hard b1 were_i g7 were_in d3 were_kind a-5b-3c-3 were_lovely d-2h2
    were_more a-2 were_my a6b-2h2 were_never b1c1 were_no e2 were_not b-2c5d2g-3h-4 were_offering a1 were_out c4
    were_patient a-2 were_quicker a2c1 were_right a-4b-2c-4d-4g-3 were_so a-6c-5d-1g-2h-2 were_spot c-4
    were_the a4b-1f6g-1h-8 were_to b2d-3g5h-3 were_too c-3 were_tough c-2 were_two h1i1 were_up a3
    were_very a-2b1c-2d-5h3 were_well c-3d1 were_wondering b-1 were_worth b-1 were_you a1b2c-2d3e3f2g1
    were_your f3h3 wet c-8g-2h-2k-2 whack b4 what a3b8c2d3e1f-1g-5h-1i1j-2 what_'s a-5c1g-1h1j1 what_? d4
    what_a a-7c-2d1e-9g-7h-3i-1j-4k-6 what_came c-1 what_can a1e1 what_comes e1h2 what_decided c-2j3 what_did a-1b2
    what_do g2 what_does b3d-2 what_figure b2h2 what_former c2 what_happens e3f3 what_he b2d-1
    what_i a6c1d-5f-7g-6i3j-5k-3 what_is c3d6 what_it a-4b3c2e-1g2h2j1 what_kind c1d2 what_my b-1c-5d1e5 what_on c1
    what_one g2 what_part b-6d7 what_salary b-1 what_she b1c1k1 what_sort b5 what_swung b1c-1 what_that b1c1d-2
    what_the a-5d-1e4f-1g-2i-5j-1 what_they a2b-8c-4d-3e-3f2g-1h-1i2 what_time b-1d-1 what_tipped a1b1c-4d-1j1
    what_to b2c1e2 what_was b-3c4d2k2 what_we b-3j2 what_with c-2g6h-6 what_would b6c-1g4
    what_you a3b3c-5d4e1f3g-9h5i-2 what_your a2b2c-3d-2e-2f1g2 whatever a-11b-2c-1d8f-7g-12k5
    whatever_, b-1c-2d12k1 whatever_. d3k2 whatever_comes d-1 whatever_else h2 whatever_happens d-4 whatever_i b2c1
    whatever_the c-4d-4e-1h-4 whatever_you d-3e3g-1h-4 whatsapp b-1e4 wheel d1 wheelchair c2
    when a3e12f-8g-2h-1i-5j1k-2 when_, e3 when_. c-5d-7e9f-5g-7h-4 when_god e2 when_he a3b1
    when_i a1b1c5d-2e3f-2g-2h2i-5j-4 when_it a2b-2d-7e3g-8h-4i-3 when_my c1d-3e1f-1i1j-1 when_she c-2
    when_something h-1 when_that e3 when_the b-2c-5d-3e5g-2h-2i3 when_there e3 when_they c4e2 when_things e3
    when_we c-3g2i-1j3 when_you c-2d4e-7f1g6h1i-1j4 when_your d2e-6h-2k1 whenever a-9b-8c2d-15e15f-9g-4h-12k1
    whenever_, e2 whenever_. e4 whenever_i c5d-1e4f-1h-4 whenever_that e6 whenever_the e2 whenever_you e-3
    where a4b4c1d2e-1g-4h3i-2j2k-3 where_he d1h1 where_i a1b2d-1e-2f-3g-2h2i-2j-2k-2 where_it a-1b-4c1e1f4h-2
    where_my a4h2 where_nobody c2 where_on b1d-2 where_people c-3 where_the a2b6d6f-2g1h3i-1k-3 where_they c2d1
    where_to b-1c-5e-3f-3j3 where_we a-1d-3f3g1j1 where_you a6b-1c1d1 where_your d-1 where_yours e1
    whereas a7b-1c2d-2g-3 whereas_with a4 whereas_your b1 wherever h-1 whether a-9e-2f-3g11h-10i5j3k-3
    whether_a b-3c2g5 whether_i a-5b-9c1d-3e1f-4g6h-2i4 whether_it c-2d-1g1 whether_my d1
    whether_the a-1b3d-2e-8f1i-5j2 whether_there d2 whether_this f2g3i2 whether_to b-1c-3e-1f-1g7h-1 whether_we d1
    whether_you b2c2d-1g-1 which a2b-2d2f-3g-3h1i3j3 which_, a1b1d2 which_beats b-2 which_came a-2
    which_case b2f2g3 which_company a-2b-2h-2 which_day e2j1 which_does c6d-3 which_explains a-3c-2e2
    which_fits a3h4 which_gave c1 which_has c-3h3j-2 which_i a2b2e-2f-3g-1i2j-1k-1 which_in a1b2d1h1
    which_is a2b-2c1g-1h1i-1j-1k1 which_made a-2b-1c-2h-3 which_makes a-1h3 which_means a-4b-2h5 which_my a-1
    which_never c1 which_no a2c-2 which_nobody b2 which_of a-1b-1c-5g-5h-4 which_one b2c-2f2 which_part b-2d7
    which_says d1 which_school a-4b-2 which_suits a2j1 which_tells c2d2k2 which_the a2d1h1 which_they b-3j-1
    which_was a1b-2d-2g2i-3j5 which_way e5h-2 which_will b1g1h2 which_with b2 which_would a1
    which_you a3b3c2d1f2h-3 which_your a3c-1d2 which_yours a1c1 whichever d4e-4g-3 whichever_you e-5h-1
    while a-7b-4c6d3e9f8g-8h-6j4k-3 while_, a-1b1c-3e1h-3 while_. a-2b-3c-2d-3e7f-3g-6h-4 while_and c1
    while_before e4 while_i a-3b-3c2d1f9g-6h-3i1j1k-1 while_longer e4 while_my b2g1j1k-1 while_since d2e-1
    while_the d1 while_to c3d-2 while_we b-5e-3i-2j4 while_you a1c1d4 while_your h2 while_yours c2 whisker a3
    whistle c1d6f2 whistle_. f2 white a-2b-1c-6d2e-5h2i1 white_. i1 whitsun i1 who b-5d4e-1f-2g-6h2i4j-5k-6
    who_'s c2d3e-2i1 who_answered c-1 who_applied c-3 who_are c-4d-2h3 who_asked c-4d4 who_can a-1c-1e1h-1
    who_cares c-1d2 who_could b-2d-4k-1 who_do c1d-1 who_does c2d2 who_else d-2g-1 who_even d2g2 who_explained d2
    who_found d-1 who_gave c-2 who_gets c-1d4 who_had c-5h1k-2 who_has c-4d3k-1 who_have c1 who_i b-3c5d-8g-1h1
    who_interviewed d3 who_is a-5b2e1f1h2 who_knew b1d-1 who_knows c-6d-3e3f4g4 who_left h1 who_likes a3
    who_lives d-1 who_looks a2 who_loves a2d-5 who_made a-1c-1h1 who_makes c-1 who_on d5 who_pulled h4
    who_raised b1k1 who_rang c3d-6h-1 who_read c-3d-3 who_reads c1 who_said b2h-2 who_sat c-5d-3 who_says f1
    who_should d-2 who_showed c3d-6 who_stepped h4 who_still h3 who_takes c1 who_told b1c-5d1 who_trained d-1
    who_used c5d-2h1 who_wants a5d-1h-1 who_was a-1c1h-4 who_were a4h2 who_will b1c1d1g-1h1j3 who_withdrew h1
    who_work a-4d1 who_worked c5 who_would a4b-3c2d-3h4i3 who_wrote c1d1 whoever a-9b-5c1d4e-3f-5g-13h3j-3
    whoever_'s h3 whoever_designed c-4 whoever_gets a-3b-1c-2d-8h-2 whoever_is h5 whoever_takes d-1
    whoever_wrote c2 whole a-1b-2d3f-4g2h-3j1k-4 whole_, a2f1g2 whole_. e4h1 whole_afternoon c1 whole_crew j2
    whole_cv c4d-2 whole_day i1 whole_department g2 whole_family b1c-3d-1h-2 whole_group c1 whole_month e2
    whole_of b-1g-1h1 whole_office c-1k1 whole_process d1 whole_story b1 whole_team c-4 whole_theatre c-2
    whole_thing a-3b-3c5g2h3 whole_time c5 whole_ward d1 whole_week c-3d-3e-2h-5k-4 whom b-1h-2j1 whom_i a2d-3k1
    whose a15c4d1g-1h7j-1k-2 whose_remit a1 whose_work a2h1 why b-1c-1d5e-1f-10g-3h-2j1k4 why_, a2d3
    why_. a-4b-2c3d-2h2k3 why_do b1d4 why_i a2h-2k2 why_the d2 why_you a-2d-1e-1g-3h-3 why_your c-6d-3
    wi a2c-2d-1e1h-1 wi_@other a3 wide d1h-1 wide_. b-2d1 wider a9b-3c-2d-2h3 wife b2c-4d-1e3f-2g1h-2j3k2
    wife_'s a-3b-2c-4d-3e-2j2k2 wife_, b3d-3e1g-2 wife_. b1d1e3i2 wife_and a1e4h-5 wife_got h1k1 wife_has a-1g-2k-1
    wife_is k5 wife_says f-2g2 wiggle b4 wild a1 will a-5b-2c-9d-2e11f-3h-1i-2j5k-6 will_. a2b2e2g-3h-3
    will_allow b1c1e-1 will_also d-1e-4j1 will_always a1d-2e-1 will_answer d2e-2h-4 will_ask d1e-6
    will_be c-1d-2f-4g3i4j2k-1 will_bell e1 will_bring a1b-2g-5 will_call e-4g-6h-4 will_carry e-3g4
    will_check e-3h-1 will_circle e5g-2h-2k-1 will_clear b3 will_come b2d-8e3f2g2h-4 will_confirm e-3g-2i-3
    will_consider e3h-2 will_contact e2 will_cross e3 will_decline f1 will_do d3e-2h-4 will_drop a-3b-6d-6e2f-2h-10
    will_email e-2 will_end a-1b-3c2e-6g4h-3 will_ever d3 will_excuse a1 will_find a-6b-2c-6d-4e-1g-8i5
    will_follow d-8e-5h-5k-3 will_forgive d1h4j2 will_get a3b3c-4d-5e2f-4g-2h-1i1k2 will_give a-3d-3e3h-1
    will_gladly b-2e-4f-3g-2h1 will_go a-2c-4e3g2h-3i-1 will_have a2c-10d-5e6f-2g-1h3j-1k-2 will_hear e5g-2h-5
    will_hit e4 will_holler e5g-2h-2 will_i b1d1e-3g2 will_inform e5h-3 will_join i1 will_jump e1
    will_just c2d-5e8f-1 will_keep a-1b1c-3f-5h-1j1 will_know d-7e8g-6h-3 will_learn a4e1h2
    will_leave a-2b1c1d1e-8g-6h7 will_let a3c-1d-8f-3h-10i-3j3 will_live j3 will_lose c2e-2
    will_make a-1b-5d2e2f-4g4 will_manage e-2g3 will_maybe g2h-3 will_meet e-3g-4 will_message e4 will_most g2
    will_need b-2c1d5h1 will_never b1e-2 will_no d1e1g-1h1 will_not a1b1c-1d-1e-3f-5h9i-1j-1k1 will_notice e2
    will_open e1 will_pass b2d1e-6f4h5 will_pay b-2 will_perhaps g1 will_phone d1e-4f1 will_pick e1h-2
    will_ping d-1e5 will_play e4 will_pop e1 will_post e-2f-1h-6 will_probably b1c1e-3g10h-3
    will_put a-1b2e-5g-4h-5 will_reach e2 will_remember d-1e-2 will_report d4e3h-1 will_respond e2
    will_return g-1h-1 will_revert e8g-3h-3 will_ring a-1d-4g-4h-5 will_say b-5c-1d3e-6g-3
    will_see a-5b3c-8d-5e5f-6g-1i2j-2 will_send b-2d-11e-9f-3g-4h-1i-3j-1 will_shoot e2 will_shout e3h-4
    will_show e1g1 will_sit f4 will_sort e5 will_speak e3 will_start h1 will_stay b-5d1h7 will_step h-2
    will_stick g1 will_still b2e-8f-2g4h-4 will_stop e-2 will_surely d-2 will_surface e5h-5
    will_take a-2c2d2e-3f1g2h-1i-1j2 will_talk e4h-2 will_tell b-3d-5e3f2g-3h-10 will_text e2g-2 will_the d-3
    will_think d-1e6f1g-6 will_turn c2e5h-2 will_understand a5e-2g-1h2k2 will_update e5 will_wait f1i-1
    will_walk f2 will_want e-1f3h2 will_work a1h3 will_write e2g-4h-5 will_you d5e-4f2h4 willing b-1d-6f2g-7j3
    willing_to b-1d-1f3g-6j2 win b2d-5g-1h-1 win_. a-2b2h2 win_the h-3 wind b1c-7f-3g5 wind_, g1 wind_of b3k1
    window b-3d-1g-3h-5 window_. d-1j2 windows d-1 wing d-1 winner a1c-5i1 wins a2c-4d-3h-5 wins_. e1
    winter a-9b1d-4e-2f-3h-4i-2 winter_, h-1 winter_. b4 winter_and c-1k1 wipe d3 wiped e3 wire c1 wiring c1
    wisdom g3 wise a1b3d-1e-2g3h-1 wise_to g2 wiser a3b-3d-1g5 wiser_move a3
    wish a-2b-4c-5d-4e-6f-2g-3h1i-3j-10k-13 wish_, a3 wish_. a2 wish_for a-5d-6h-4 wish_list a6h-1
    wish_the a-5c-8d-1g-7h-1 wish_them h2 wish_to a-3b1c2d2e1g2h7 wish_you a-10b-11c-11d-9e-13f-5g-14h-17i-4j-1k-4
    wish_your c1d2h-4 wished a-1b-2d-3i2j2 wished_for i2 wishes a-5b-8c-10d-16e-9g-11h-5 wishes_, a-3d-5e-2h-8
    wishes_for h-6 wishes_with h-5 wishing a-5b-12c-15d-14e-13f-5g-1h-11i-8j-7k-7
    wishing_you a-8b-6c-8d-10e-9g-7h-6i-1k-1 with a-1b2c-1e-2f1h3k-2 with_, a2c-3d-2e-2 with_. a-5b-2c4g-3h-3
    with_@number b4e1h-3j-1k-1 with_a a-3b4d3e-3f5g-1h1j1k-1 with_all a3b2c-3d4e-2f-1g1h3i1
    with_an a-2b2c-2d-2e-2f5h-1i2 with_another a-13b-5d-2e-1f-2g-5h6i-2j-1k-7 with_any c-3d-2g1h-1i2
    with_anyone c-1d-3h-1 with_anything h1 with_at d1 with_being a-3b-1g1 with_bells b1h1 with_better a8b2c2d2h3
    with_both b-1g1h2 with_calm e2 with_care h-1 with_confidence c1 with_each c2 with_every h-3 with_everyone c1h4
    with_exams g1h1 with_family e1 with_far h2 with_finding d-2 with_forty c-1 with_four j1 with_full h-1
    with_good h3k-2 with_great c-4d-4h1 with_half f1h-1 with_her a1c-1e1k3 with_him a1g2k1 with_his c-1d1h-2
    with_how c4d-4e-1 with_interest h-5 with_it a-2c-2d1e-2g3i-7k-1 with_joining h1 with_joy g-2k-2 with_long h-2
    with_love h1 with_many h1 with_me a-5b-16c-1d-4e10f-2g-8h-6j1k-10 with_mine a1h1 with_money b-4d-2
    with_more b-1c4d11h-2 with_much c1h1 with_my a3b-1c1d-2f-1g-1h-1i-1j-2k2 with_myself a-1h-6
    with_no a-6b2c4d-2e1f-6g-8h-6j2k-2 with_nobody c-1 with_nothing b1k2 with_one a-2b-4c-1f5g4h-1
    with_other a-1g1h2 with_our c1g2h-2j1 with_overtime b3 with_people b-1h1 with_pneumonia h1k3 with_real h3
    with_regret c2f1h5 with_respect c1d-1e-4f-1g-1 with_six c-1 with_so c1d-3e-2 with_somebody a-2e1g2h-1
    with_someone c4f4g1h-1 with_something e-1 with_such a-3c-7h1 with_thanks d-7e1h10 with_that a-1b5d7f-1g-6h1
    with_the b-1c-6e1f1g3h2i4j1k-5 with_their a-1b-1c-6d-1h-2i6j-3 with_them a10c-1d-9f2g1h1i7j-4k-6
    with_these d1h-1j-1 with_this a-4e-1f-1g4h3i2 with_three a-5b4c-1d-2i-3 with_time d-1 with_tips b4
    with_twenty c1 with_two b1c-5h-1 with_us b-3d-1e1g2h-3j2 with_warm h2 with_what a1d-5h-1 with_where a5h-2
    with_whom a1 with_work h1 with_ye b2 with_you a5c1d-3e-7f4g4h-1j-2 with_your a1b-3c-7d3e-2f-1j-1 with_yours g-1
    withdraw a1b1c-1d-2e-7f1g-4h15i-1j-3k-3 withdraw_, a2b1c2d6e-2g2h7 withdraw_. b-1c3d-13e-11f-3g2h5k-4
    withdraw_: c4h3 withdraw_and h3 withdraw_because b1h3 withdraw_from a-1c-13d-5e-4g-7h7i-8k1 withdraw_me b3h4i1
    withdraw_my a2c-14d-4e1f-1g-13h8i1j-1k-1 withdrawal a-4b-8c-8e-8f6g-1h7i-9 withdrawal_, d1f4h2
    withdrawal_. f2h4 withdrawal_from f-2 withdrawal_last h-1 withdrawal_of h4 withdrawal_stands f1h4
    withdrawing a-1b-1c2e-11g1h12i-1j-3k-3 withdrawing_, b-2c1e-6f4g1h3i4j-2
    withdrawing_. a-2b1c1d-1e-5f-7g2h8i-4j-1k-3 withdrawing_: h3i1j1 withdrawing_; h-2 withdrawing_and h1
    withdrawing_as b1 withdrawing_because a-1b-3c3d-1h7 withdrawing_for h-1
    withdrawing_from a-1c-3d1e-1f-6g-5h4i-3k1 withdrawing_my a1c-15d-13f-3g2i-6j-4k-3 withdrawing_since a3h2
    withdrawn c-9e-3f1g-7h9k-5 withdrawn_, a-2e-3f5 withdrawn_. b2e-1f-8h11 withdrawn_and h2 withdrawn_for i1
    withdrawn_from h-1 withdrawn_my h1 withdrew a-5b-5c-10d-1e-6f-4g-1h3i-5k-3 withdrew_. h4
    withdrew_from a-2c-6e-3f-1h2i-3 withdrew_in h2 withdrew_my h-8 within a4b-6d-3e-7f1g-7i4k-6
    within_a a3b-1c2f1i-2 within_the a1c-1e-2i3 within_two c-1i1 without a-9b4c6d-4e4f2g-3h-1j5k-1
    without_a a-5b-4c4d-11e2f-5h1k-3 without_an c2e2 without_any b4d1h-3 without_asking c6h1 without_having c2
    without_me a-1b-8c-6e-1f-3g4h10 without_my b-1 without_one c1j1 without_prejudice c-1f4h-1 without_so c2
    without_telling c1k1 without_the b3c-2f4h-5j1 witness g1 wobbles h1 wobbling e-4g6 wobbly c-1g2 woken d3
    woman b-8c7d5g2h6k3 woman_, g2h2 woman_. h1 woman_of c2h1 woman_on c4 woman_who h2k1 woman_with g2
    women b-4c9d3h1 won a8c-4d-13e-4f-1g-6h2k-3 won_, a3h4 won_. a2 won_a a-3b-1 won_me a3d-2 won_my k-1
    won_over a2c1 won_the a-6b1c-3g-1h-2 wonder a-5b-1c6d3e-7f-2g9h-6i2 wonder_if c2g6 wonder_whether c2g5i2
    wondered a-4b-5c-7e-2g-1 wondered_if h2 wondered_whether a-3b-1f-1 wonderful a-5c-10d-3 wonderful_. c-2
    wondering a-3b-2c2d-8e-4f-2g8h-3 wondering_if g4 wondering_whether c2 wonders a-2c-6d2 wonders_how d1
    word a-5b1c-2d3e5f1i1k-5 word_, c1d3e2 word_. a-3b-4c-7d-8e-5g1k-1 word_@other c3 word_@quote c-3i2
    word_about b2c1e-1f2 word_against k-2 word_and i1 word_for c2d3 word_from d-7e1f4h-3 word_in h1
    word_is b5c-2d1h5 word_of e1h-2 word_on h1j1 word_to c-3d-2g-3h5 word_with c-6h-2 wording i3
    words a-7b1c-1d4e-4g-2h-3 words_. a-1c2h-3 words_about c-4d-3h1 words_even d2 work a1b-2f-1g-1h3i-6j4
    work_'s e3 work_, b-1c-3d1e-1f2g6h-3i-2j-4k2 work_. a-4c3d1e-5g2h2i-3k5 work_? d1g-2 work_a g1
    work_and a-1c1d-4e-3f1g-2h1 work_as g1 work_at a-3b1c-2g-5h1j-5k-4 work_before a2 work_by a-2h1
    work_elsewhere h1 work_excites a1 work_for a-1b2c2d5e-1f-5g-1h6i2j3 work_from b-1e-2f4h-1 work_has c-2e5
    work_here j1 work_i a5b-7c-5h-2 work_in c1d-2e-4h2i-1j4k-4 work_is b1c-2e2g2i-2j-5k-3 work_it d1e2g-2
    work_more h-2 work_now h4k1 work_of i2k2 work_on b-2c-8e-1g1h5i-6k-4 work_out a-2c-2d-3e4f1g1j-3k-4
    work_permit g3h3i-1j8k-3 work_than a2 work_that c1g1h-3 work_the g-1 work_there a5b-4c1d1g-2 work_this h-3
    work_to d4e2 work_together e-1 work_under d1 work_visa i-1j5 work_was c-2 work_with a-2b-5c-1f-2g-1j-6
    work_would k2 work_you c2 work_your a-2b2 workable b2 workable_for b1 worked b-2f-4g-5h-8i1j-8k-3 worked_. k1
    worked_for c1 worked_in a-1d-1k-1 worked_on c-1 worked_out a1b-1c-1i2 worked_there c-2d3 worked_with d-1
    worker a-3b-4h-1i-3j7k-1 worker_. h1 worker_visa j1 workers b-2c8d-2h-1 working a4e-8f-1g-5h3i5j5
    working_. h4j1 working_at c2 working_for a2b2c-3 working_in a-1c2d4 working_on a1b-4c-1 working_out i1j4
    working_under a2 working_with b-4c-5d-6g-1i3 workload c1e2 workplace a2d-2j-2k-3 works a1b1c-1d-4e-6 works_, i1
    works_council f1 works_for b3g-2 works_in c-2 works_on c1g2 workshop a4b-12d-13f-1k-3 workshop_, c1
    workshop_. c-6j2 workshop_has e2 workshop_is c2 world a-3b1c-2d2e-3h-2 world_. b3 world_of a-3 worn c1
    worn_out c1 worried a-3c3 worried_me a-1c7 worries a-1b-6c4d-3g-1 worries_me c6 worry b-6c3d-10e-4g-8h-7
    worry_, c-2d-2e-2 worry_. c1d-1e-4h-2 worry_about c-5d-4g-3 worrying c3d-1g-1 worse a-2b3c1d-2g-5h-1k7
    worse_, b1c1 worse_. c1k3 worse_off b4 worse_than d-2e2h1 worst c3d1e2g-6h-2 worth a-7b-1c-6d2f-4g-2h-5j2
    worth_, a-4d-2 worth_. b-1j2 worth_a a-2d1f-1 worth_every b-5 worth_more d-1h-2 worth_my b2 worth_the c-2
    worthier a2 worthwhile b4 worthwhile_. b4 would a2b6e-4f2g2h-3i-2j1 would_. a5b-2c-1 would_a a3d-5g-1j1
    would_accepted h-3 would_already a1b-2d-3h-3i3 would_also g-2 would_always a4 would_answer e1 would_appear g6
    would_applied a-2b-4c4h3 would_appreciate d2e4 would_ask a1b-5c-7d-2e6g-6h-2 would_asked b1d1
    would_be b2d-6f-4g-2i-1k3 would_been a-1b4c1e-8f-3h5 would_best g2 would_better a-4d-3e1g3k2 would_both c1d2
    would_bring e1f2g-1h-3 would_call a1b-3c1d1g2 would_change e-2g-2h4 would_choose d1f-3g4
    would_come a-1d-1e-1f3h-2 would_describe c3 would_do a2b-3c1d-1h1i-2k1 would_drive a1c2 would_drop a-3b2d1f1
    would_eat a1b2h2 would_enjoy c-3d-1e-2 would_even c2k1 would_ever b1 would_expect a-3b1c1d1
    would_expected a-1c2 would_fall g2 would_feel f1g-3 would_find c3d-2f1 would_finish k3 would_fit g4
    would_follow a1 would_found h-3 would_friday g-1 would_get d1e-2g1h-4 would_give c1d3 would_gladly a-2d-2g-6h-5
    would_go b1h-1 would_got c3d2 would_had c-2h1 would_happily b3d-3f5g-1 would_hate a-4b-2c-6f2
    would_have a3c1d6e-9f-4g-3h-1i2j1k-6 would_hoped c4 would_i a1b4 would_imagine g3 would_it b-3c-2g3h-2
    would_jump d-1f1 would_keep f-1g2 would_kill h2 would_know d5 would_laugh b1 would_lean g4 would_learn a6d-2
    would_leave b3c-1d1 would_let b2g-4h-1j1 would_like a-9b-5c-7d-6e4f-6g-7h4j-6k-6 would_look d-3g-2j2
    would_lose b4 would_love a-9b-1c-10d-10e-10f-1g-4h3i-2 would_make b3d-1f4h-2 would_manage g2
    would_mean d-4g-3h-3j3k-1 would_miss a1b1 would_need a-4b6c-2d-5h-3j3 would_never d-5e-6f-3h-1 would_no c-3
    would_not a-7b1d3e-7f-1g2h-3i3k1 would_only c-2d-4f1g-1i4 would_pay a1b-2 would_pick a3b-1c-2g3
    would_please a-1 would_pop h2 would_prefer a-8b-7c-1d-5e2h1j-1 would_probably g-1 would_put a1b-3d-7f-4g6h-1i-1
    would_rather a-1b-10c-6d3e3f-2g-9h5i-2j-3k1 would_read a2c-1h2 would_recommend c-1 would_reconsider b-3f6h-2
    would_regret a5h-3 would_report c3d-2h1 would_ring a1c4d2e-2 would_said a2h-2 would_say a-5b-7c1d3f1g10h-1
    would_see a1b3c1d-1f2g-2h-2k1 would_set g-1h-1 would_sit a1c-1h-2i2 would_sooner a4b-8c-7d5e-1f-6g-1h6i-1k-1
    would_stay c-1f-3g1 would_step f3 would_still a7b1d-7e-7f7g-9h2 would_stretch b1 would_suggest c-1d3e1
    would_suit a-1b-3e1f-1i-4 would_take a1b-2c-5f3g1h-2 would_tell e-1g1h3 would_that d-2g5 would_the b5d-6g-4
    would_there b3 would_think c-5d2f4g-2 would_thursday g-2 would_told c2d1 would_turn g-2h4 would_walk b1f2h1
    would_want a-1b5c3f5g-2h-1 would_welcome c-1e-1 would_with a3 would_work b1c1d4 would_you a1b-1c-9d-5e2g7h6k2
    wow b1c1d8 wow_, c2d8 wrap d1h2i1 wrapped j1 wraps i-2 wraps_up i-2 wreck h-1 wrist g-1k2 wrists k2
    write a-5b-7c-2e8f-2g-1i-14k-3 write_, c-1d2e7g-1h-2 write_. c-4d-7e2h-3j1 write_a d3e-1 write_about b1c4
    write_again d-1e2f-1g-1h-4 write_as e2 write_back d-5e4h1 write_for e2 write_in d-2e4h2 write_it d6e-3
    write_me d4e-3f3h-3 write_off g6k1 write_that c1d2 write_this d1e-5g-2 write_to a-4c-2d-4f-1g-5h4j-1
    write_today e-1 write_you d-1e2 writes c1d2 writing a-4b-5c-2d-1e5f-2g-1h-1i4k2 writing_, c-1d1e2h-1i1
    writing_. c-3d-1e-3h-6i1j1 writing_: d3h3 writing_about h-3 writing_again b-2 writing_and i1 writing_back e6h7
    writing_before i2 writing_from h-3 writing_sample c1 writing_this d-4e-5h-5j1k3 writing_to a2c-7d1e5g-6h4i-7k1
    written b2c2d2f5h1i6j-3 written_. c2h1 written_by d1 written_down b2 written_for a1d3 written_in b1i2
    written_on d2 written_test f4 written_to e2 wrong a-7b-9d-8e-4f-5i-5j1k-3 wrong_, d-4e1h2 wrong_. d-4e-1h-4
    wrong_and c1 wrong_date c2i-1 wrong_gate c-1 wrong_in c3 wrong_to h3 wrong_way c2 wrong_with c-3
    wrote b1c-4d-1e-2f1g-2i-1j-4 wrote_, e2i1 wrote_. i-1 wrote_back b-2 wrote_in b2 wrote_it c2d2 wrote_me c1h1
    wrote_on a2c1h2 wrote_that b-1c-4h-3 wrote_the c-1d2 wrote_this c2f1 wrote_to c-6d-6f1
    x b-5d-4e1f-5g1h2i-3j1k-4 x_@close h4 x_ray j2k-1 xxx a1b-1d-3e-3k-1 y'all a5b-7d1e-2g-8h1k-2 y'all_'s a1
    y'all_can d1h3 ya a-1b-2d-8e3h-3 ya_, c1 ya_. d-4h-1 yard a-1c3d1e-1f-2g-7i2k-4 yard_, a2 yard_. a-3c-4
    yard_and k-1 yard_is c-1 yards c2 yarn a-1f1 yawned c1 yawning c2d5 ye a2c2d7f-3g-1h1k-1 ye_, d1 ye_can c1
    yeah a-2d6e5f2g2 yeah_, d4g1h4 yeah_. b2e1g1 yeah_? f1 year a-6b3c-3e-5f-12g-6h-3j1k-2 year_'s c1h1i-1
    year_, c-2d-11e-2f-4h2i-1j-1 year_. c2d1e-10h-1i1j2k-2 year_@number a1b-2d1 year_after i1 year_ahead a-2b1
    year_and a-2c2d-2h-3 year_as b-1h4 year_at k1 year_brings e2 year_end e1 year_for b1 year_has b1 year_i d2j1k1
    year_in i1 year_more b1 year_of b-3c-1h-4 year_off h-1 year_old c-2d4h2 year_on a1 year_one i1 year_two b2
    yearly g2 yearly_bonus g1h1 years c-1d2e-17f-13g-7h-1i-2j-6k-5 years_'s a3b2c-2 years_, b-4c-1d-2f-1h-6j-4k-7
    years_. a-5b3c2d-1g-6h1i1k-4 years_ago a-2h-1 years_ahead a1c1 years_and a-1b-1c-11d1h-2j-7k-2 years_at d2
    years_behind b1c6d-1 years_for a1k2 years_i j-2 years_in a-1d-3k-1 years_is g1k1 years_of a-3d1i-6j2k2
    years_old c-2 years_on a2c-3h2i-1 years_out c3i1 years_since c-2 years_to h2 yell c1 yelled c1d4
    yes b1c-7d-3e2f8h6i5j-4k-8 yes_, a-4b-1e3g1 yes_. a2b2c-5d-6e-6f4h9i1k-5 yes_and e1h-4 yes_at b1f3
    yes_by f1g-1i4 yes_elsewhere f1h-3 yes_from a1g2 yes_on f1h5 yes_or b-4d-3e4f-10g-8i4 yes_to b2e-10g3h4i-4j-1
    yesterday b-7c-1d2e-4g-1h6i4j2k-1 yesterday_'s d2 yesterday_, b-2c1d1h3i3 yesterday_. a-2b-4c-4e-2h-3i-3
    yesterday_; f1 yesterday_i a2h6 yet a-2b-4c-4d-6e8f10g-3h-7i-4j4k2 yet_, a-2c-9d-10e4g-12h-2
    yet_. a2b-2c-5d-10f2g-1h-5j2 yet_and e4 yet_another c2d3g-2 yet_be f2 yet_i c-4e-2f7 yet_it h2k1
    yet_to c1e3g2h-3j1 yet_what e1 yet_which e2 yet_with b1j-1 yet_you h2 yo c2d1
    you a-2b-4c-2d2e-2g-7h-1i-9j-14k-11 you_! c2d2 you_, a5b4c-1d-3e7f2g-2h4i-3 you_. a6b1c-2e2f-1g3h3i2 you_: a1i2
    you_? b1g1h-3 you_a a-13b-1c-5d-6e5f-4h-8k-8 you_about a-1c-10d-9e-1g-1h1 you_actually d3 you_add f2
    you_advertise c2d-1 you_advertised c2d-1 you_after c1e3 you_again d-2e-1 you_against a1g-2
    you_all a-2c-7d-9e-4f-2g-9 you_already d4 you_also a-4b-1c-3 you_always c4d5 you_an b-4c-7d-3e2f-2h-6i-2
    you_and a-1c-2d-5e-2f-7i-6j-5 you_answer e-3 you_answered c-8d-10e-3h4 you_any a2d2h-1 you_anything e6h-4
    you_appoint d-3 you_are a4b2c-1d4e-6f3g-4h4i-7j-8k-11 you_around d2 you_as a4b2g-3h-1 you_ask a-5b-1c3e-3
    you_asked a-2b-11c-4d-6e-13f-4g-4h2i-6j-4 you_at a1b-8c-10d-8e-1h-2 you_attached c-1i-1 you_back e-1
    you_be b2d-5h4 you_beaten a1 you_because e1h-2 you_before d-3g1h2 you_believe d-1g-1k2 you_better a-3
    you_book g2 you_booked h6 you_both a2d-5 you_brought b-1 you_but d1h2 you_by b-2c-3d-8f-2g2i-2
    you_call b2d3g-1h1 you_called c1h-2 you_came a4c-3d1 you_can b6d1e-4f4g-8h6i6j1 you_cancel c2 you_card d1
    you_carry d2 you_choose a1d-5e-6f4h2 you_chose g1 you_clearly d1h1 you_close d1g4h1 you_clowns b-1d5e5
    you_come d1 you_coming h1 you_confirm d-2 you_could a-3b1e-5f6g-5h-1i1 you_dare c2d6h2 you_decide e-4
    you_describe a-1d1 you_described b-1c1d-4 you_deserve d-3 you_did c-3e-1f1h3 you_do a10b2d-5e-1f-7g-6h3j3
    you_down a-4c-2d-6f7g4h-1 you_either e2h1 you_even d2 you_ever a-2b-2c2e-9f-5 you_every h-2 you_expect b-2c9d1
    you_explained c-4d-3 you_fill d-4 you_find a-8b1c-12d-20e-5f1g-1h-3 you_first a-2g1 you_folks a2c1d-3g-2h-1i2
    you_follow a1b4g4 you_for a-2b-1c-4d-2e-1f-12h-5i-7j-6 you_found d5h-2 you_from d-2 you_gave c-2d-5e-3g7h-10i-4
    you_get a-4b-1c1d-5e1g-2h-4 you_give b5c3d-3e-1 you_go a1b2c-1e-3g-3h1 you_got b-3c-4d-5g-3h-2 you_guessing d-2
    you_guys a3b1c4d2e-4f2g-1 you_had c-1d5e-6g3h5j1 you_handled c-5d-2 you_have d-1e-6f1g-5i-6k-11 you_having d3
    you_he c2 you_hear c-3e6f-2 you_heard d-1e5f-1h2 you_her d-2e-3h-4 you_hire c-1 you_hiring c-2d4
    you_his c-1d-6e-3 you_hold f3g2h-4j1 you_honestly g2 you_how c-3e-2f2 you_i a6b-4c-2d-9e1k2
    you_if a-2c2e1g-3h-1i-2 you_in a3g1h-2 you_included a1 you_interview d1h-3 you_invite c1d2 you_invited h-2
    you_is a-4b-1d-3e-2g-1h3 you_it b4c1d2 you_just d4e1f-1 you_keep a-4c3d-1f5h-2 you_kept a-4c6d3h1
    you_kindly d-1e-2f-4h1 you_know b1d1e4f1g-5h3i1 you_last b3c3d-2h1 you_later d-1e7f1 you_learn e1
    you_leave c1e1h-4 you_left c3d1 you_lent e-5 you_let a-4c2d-4e-4g-3h1 you_like a-2d1e3f-2h-1 you_long d2
    you_look b1c-1e-2h1 you_lose d1 you_lost a3c7 you_lot b-3c2d13e-1f-2g-3h3 you_made a-4b-6d2f-1g1h2
    you_make a3b-1d1g-2h-3 you_managed c2 you_mark f-1h3 you_matched c2 you_may a-5d1e6f6g5h1
    you_mentioned a-3c-7d-7h-2 you_might a-1b3e2g4h-2 you_mind d-4e2f1g1h2 you_monday h2 you_more a-1e-1
    you_move c2j3 you_moved c1f1g-2 you_must a-1c-3d6e-9k2 you_my d-3e1k2 you_myself d-2 you_named b2k3
    you_need a-6b-12d-5e-8f-7h5k-3 you_never d1f1k2 you_next h-1 you_no a1d2e2 you_not d4e2f3g-4h-7
    you_now e-2f-1g-3h2 you_of d-1e1h1 you_off g1 you_offer a-3b1 you_offered h2 you_on a4c-7e3g2i-7j-1
    you_once d-1e4f-3h-2 you_one e3 you_only a1c3d6e-2h1 you_or a1d-5 you_otherwise e1 you_ought d3g2k1
    you_out a1b-1c2 you_paid d1 you_pass d-2 you_pay b7c2d-2h2 you_people c5d14g-2h-1i2j1 you_picked d-1g5h-6k1
    you_plan a2 you_please f-4h-1 you_posted c1e4 you_prefer e-2 you_promised c4d2 you_properly d-1h1
    you_propose g5 you_proposed b1g1k2 you_put a-1c2f2g-3j1 you_quoted b6d-1h-2 you_raised d1 you_ran c1
    you_rang a-2d-3e-1f-1g-2h-3 you_read d4h2i4 you_reckon d3 you_recommended c-1 you_remember d-5 you_right h-2
    you_ring c1d4f1h4 you_run a-3b-3d-2e-3f-2g-4 you_said a-10b-4c-2d-5e-7f-6h-3 you_saw d1 you_say b2c1e-4g2
    you_see d-5e1f-2g-2h-7k3 you_seem d-3 you_send c2e8f-1g-1h-5 you_sent a-3b-4c-3d3i-4k-1 you_set c4d-3k1
    you_shall e4 you_shared c-1 you_should c1d3e-2g4 you_showed b-2c-1h-4 you_since a2h1 you_so a-1b2c-8d-1e-4
    you_some c-1d-1e3g-1 you_something d1e5 you_sometime e5i1 you_soon g1 you_sooner d-2e-2 you_speak c3
    you_spent h1 you_spoke c-5d-3 you_start d1 you_still b-1c2d-1e-7f1g-2h3 you_suggested g1 you_take c3d-1
    you_talk d5 you_talked b1d3 you_tell b2d-5f-2g-1h2 you_than a-4c1d-2h-2 you_that b1c-2d-4e-12f-4g3h7
    you_the b-3e-4f-1g4i7k1 you_then g-3 you_there g-2 you_think a-1d11e-3h2 you_thinking b1g-3 you_this e-7h-3
    you_time b-2 you_to a-2c-6e-4g-3h2i-2 you_today f2h-4 you_told a-6b-2c-3d-3e-3j2 you_too d-1
    you_took b-1d-8e-5h-3 you_treat c5d3e-2 you_treated c-4d-5 you_try e1h2 you_twice d6 you_two a4
    you_understand a2b3d2 you_up c2e1g-1h1 you_use c5d-3 you_very a1d2h2 you_waiting b1c-4d-4
    you_want a3b2c2d7e-2f-8g5h-9i2k1 you_wanted a-1b-6d-3g5h-3i-4 you_was d-3e-1 you_waste d2 you_well d-4h-3
    you_went h-2 you_were a9b-1c-12d-2e-8f-9g-3h1k-5 you_what d2e5h-4 you_when c-4d-7e6g-6h-7
    you_whenever c1e7g-2h-1 you_where h-3 you_which a-2 you_who c-1k1 you_will b-2c2d1e3i5k1 you_wish c2f-2i2
    you_with b-4c-2d1e1f1g-5 you_without c-3g-1h3 you_won a2 you_wondered a-2b-4c-3d-4f-3 you_worry c-1
    you_would a1b3c-1d1e-3f-1g6j1k1 you_write c1e2h-2 you_wrote b-2c-3d-10 you_yes e4h-1 young c2d1e-2f-2g-5h1k-5
    young_fella d1h2 young_lady c2 young_man c2d1h-3 young_people c-4d-1 younger a2b1d-1g3h6i-2 youngest c-1k3
    youngest_has k4 your a-2b-3c3d5e-6f1g-8h-1i-11j-16k-16 your_@number b3 your_@quote b2c2d6 your_act c1d4
    your_ad a2b2c1d-7 your_advert a1b1c-2h2 your_advertisement b2 your_advice c-2e-1h-4 your_afternoon h2
    your_agency a1c7d-1e4i2 your_annual a-1b1c-3 your_answer d-6e5 your_app b-1d-1 your_application c3
    your_apprentices a-4c-6d-4 your_archive c-1 your_assessment d4g1h2k1 your_assistant a-1c-2d2e-1h-3
    your_attention d1 your_attitude c1d6 your_bakery h-2 your_band a-2b3 your_bank a3c-1 your_benefits b3
    your_best f2h1 your_big a3 your_blog c-1h4 your_board e1f1g1h2 your_bonus b1c2 your_book h2
    your_booking c3d-4e1 your_books h2 your_boss c-8d3h-3 your_branch a3c2d-2h-1 your_breath c-2d3e4g1
    your_brief b-2c3 your_budget b7c-4d-4f1 your_building a-3c-5 your_business d2h3 your_busy a1 your_cafe c-3
    your_calendar h1k2 your_call a-4b-5c-11d-12h-1 your_calls c-4d-3e4h-1 your_campus g2 your_candidate g1h2
    your_candidates c-1g3 your_canteen a1b-2c-5d-3 your_case c-2 your_chair c-2d1 your_chairman d2h1 your_chance d8
    your_charity b-6c-5d-4h-2 your_chef a-3c2f1h-1 your_chief c2d3 your_christmas b1 your_city b1j3
    your_clerk d-2h1 your_client b4f3h4 your_clinic a3c-6d-2k-3 your_colleague a-3b4c-4d-2e-2f-3g-2h-6
    your_colleagues c-2e1 your_collection a-2 your_committee d-2h1 your_company g-7h-7 your_competition h4j1
    your_competitor a4b1c-3d-4h1 your_contract b2c3 your_cook h2 your_coordinator c4 your_corridor d3
    your_crew a-5d-1 your_data c-2 your_date g6 your_daughter d-1 your_day b1 your_department a2d2
    your_depot a1c-5e2 your_description c-2 your_design c2 your_desk d-5f1 your_details c-3 your_diary h3
    your_director c-4d3f3 your_directors f2 your_dispatcher c-1d-2 your_dog d-1 your_door c-6d-2e-1f5h1
    your_doorstep f1 your_driver d-3h-2 your_drivers b1d-3h1 your_email c-9k2 your_emails c-3d2e3
    your_end b2e-1f1g-5h-5i-1 your_engineers c-1h1 your_esteemed b2 your_evening c2 your_excuses d3e1
    your_exhibition c1 your_factory a1 your_fault a2c-1d-1 your_feedback a-1c-2d-6 your_figure b3 your_file i3
    your_finance b2c2 your_firm c1d-9f-3g-5h-8j-1 your_first a-3d-6f2h3i-1 your_five a1c-1g2h1 your_flat b1
    your_floor a3c2 your_foreman c4d-2 your_form d-2h-3 your_former c1 your_forms c2d2 your_foundation a1c1h2
    your_founder d-1 your_free d5 your_front a-2c-1 your_garage a3 your_garden a-2 your_gate c1h-3 your_general a2
    your_girls d-1 your_graduate c-2h3 your_group d-1 your_guard c-2d-1 your_guests c-1d-1 your_guy c2
    your_hall a-1d-2 your_hand b2 your_hands a1b1c-3d-3 your_harvest c2 your_head a-2b-3c1d4f2h-2j2
    your_hiring a-2b1c5d5h-1 your_holiday e-3 your_home c2 your_homework b2c-2d4 your_hospital b-1d-5k-3
    your_hotel a3 your_hourly b2 your_house c2h1 your_hr b1c5d1 your_idea d2e-2 your_inbox d-4 your_induction c2d-1
    your_indulgence d-2e2 your_inmail e2h-1 your_instructions c-4 your_interest d-2h-3
    your_interview a3c-4d-1e2f1g8h4i1j2 your_interviewer d2 your_interviewers d-1 your_interviews d-4h-2
    your_invitation a-1c-10d-1e9f-1g-4h5 your_invite e2k4 your_job c-1d2e3f2g1h3 your_junior a-1
    your_kind d-1g-2h6i3j2 your_kindness c-8d-10e-2h1 your_kitchen c-2d-3 your_lab a-1b-1d-3h2k2 your_lad c2
    your_lady c1 your_last c5d1e2 your_lead d1 your_leaflet c-1 your_leeds b1 your_legal c3d-2
    your_letter a-8b5c-7d-12e4f-5g2h-4i-10 your_line a3d-1 your_list a-1b2c-8f-5h6 your_little c-9d9h-2
    your_lobby d3h-2 your_logo d2 your_lorries c2d2 your_loss d4 your_lot a3b-3c-1d4e-1 your_lovely a2
    your_lunch a1 your_machine d-1 your_magazine c1 your_mail b1c-2d-8h-2 your_man a-2c3d-2f4 your_management d3f2
    your_manager a-3c4d3h-1 your_manners d1 your_message b-1c-9d-12h-2 your_messages e1h1 your_mind c1d3g2
    your_morning d-4g3 your_mother a2 your_move d-2 your_museum a-3b-2d-1h-3 your_name a2c-9e4f-2h-5
    your_new a-5b-2e-1h-5i-2j-1 your_newsletter c-2d-3e-2h-2 your_next d2g1h-1 your_night c4d-1k1
    your_note a-2b-2c-6d-8h-5 your_notice c-5 your_number a-2c-3d-1e6h-1 your_nursery h2 your_nurses a-2d-2
    your_offer b1d-1e1i-1j-1 your_office a2b-3c3d2e2f-6g5i-2 your_old c4 your_onboarding d1 your_online c1d-4
    your_open d2f-4g-2h-2i-1 your_opening a2d1 your_orchestra c2h1 your_organisation a-3c3 your_other d-1f1h-3
    your_own a6b3c3d4e3f-1i-3 your_panel a-3c-2f1g3h5 your_paper c1 your_part j1 your_partners h3i2
    your_patience c-4d-3e2h-3 your_pay b5c2d1 your_pen d3 your_people a2b2d-5e1h-4 your_phone d-2e2h-3 your_pile h2
    your_place a5b1c2d1f-4g1k1 your_portal c7h3 your_porter c-3d-5j-1 your_porters c3 your_position a8c-4
    your_post a4c-2d1h-3j2 your_posting b2 your_posts d-1 your_practice h2 your_precious d6g1k1
    your_predecessor d-1 your_problem d5 your_process c1d1f3g1i6k1 your_products c-3d-1 your_project a4h4
    your_proposal g1 your_public f-1 your_question c-8d-8e5f-2g-7 your_questions c-3d1h-2 your_range a-3b6h-1
    your_reception c2h1 your_receptionist a-2 your_records f-1h1i6 your_recruiter b4c4 your_recruitment d1h4
    your_reference i1 your_remark c-3 your_reminder d-1 your_reply c3g2 your_research c-3 your_residents d-2k1
    your_role a5b-3d-2g-1j2 your_rota c1f1 your_safety a-3c3 your_salary b6c2h1 your_saturday g4 your_scale b6
    your_schedule a2 your_scheduling d3 your_school b-1c4h-2 your_search c-4d-12f1 your_second a-4f4h3
    your_secretary a-2c-2h-4 your_sector i4 your_security d-1 your_selection c3h4 your_service d1h1 your_shift c1
    your_shop d-3g-2 your_shortlist a1c-2d-1f2h3 your_side a2b3c4d1e-2f3 your_silly c-1d3 your_site c3g-2k1
    your_size a1b2c2 your_so d7 your_sort c-1d4h1 your_staff a-1b-6c-2h-3 your_standing c5 your_stock a1
    your_store a1c1 your_students a-1c-4 your_studio b1 your_supervisor c3d4g1 your_system c1d1h6 your_table f1
    your_talk b-4c-4d-5e-3f-1h-3 your_talks c-3 your_tea d1 your_team a-3b-1c-4d-9e-3f-7h-12i-4k-5 your_tech c4
    your_test c1e-3 your_text c-3d-2 your_texts e3 your_theatre c1 your_three a3c-5d-3e4
    your_time a-2b-6c-7d-13e-7g1h6i3 your_timetable c1 your_top a-3b2 your_tour d1 your_town h-2j3 your_trainee h1
    your_trainees a-1d-4 your_trial a1c1d-3h1 your_tuesday g2h1 your_two c-7d-1g1 your_understanding d-3h1
    your_vacancy a6d3 your_visa d-3j-4 your_visit c-2d-2 your_voicemail c-2d-3e-2h-1 your_volunteers b-1c-2d-3
    your_vp c2 your_waiting c-1h3 your_wall c3 your_ward a1c1d-5 your_way e-2g1h-4 your_website c1h2 your_week g2
    your_welcome c-2 your_whole d7 your_window c-3d-1 your_work b-2c-4d-6h-7 your_workshop a-5b-1d-2h-1
    your_yard a-5c3d-3g-2h-2k-2 your_year a1 your_young d2 yours a7b-3c-3d-11e-9g-4i-7j-10k-18
    yours_, c2d-5e-9f1g-5h-2j-2 yours_. a-3d3e-2f1h1 yours_a g2 yours_and a3f1g2 yours_by a1 yours_came f1
    yours_can h1 yours_could a-1h1 yours_did a3b-1 yours_does a3c-2 yours_faithfully a-10b-5c-6d-8e-8f-6g-1h-9i-1
    yours_for g1 yours_has a-3c3 yours_i a3c2h1 yours_if f2 yours_in a3b1d1h-2 yours_included a2e1 yours_is a-2c3e1
    yours_on a1 yours_only a2 yours_sincerely a-8d-5h-6 yours_too h1 yours_truly a-7c-3d-6g-2h-2
    yours_was a2c-5d-7h3 yours_were a-3c1 yours_with b1 yours_would a3c-2f-2g-3 yours_yes a-1h-1
    yourself a-8c-4d6g-10h-3i1j-1k-4 yourself_, c-1e-5h-1 yourself_. b1d2e-1i3 yourself_a b1d1 yourself_and c1
    yourself_that c-3d2 yourself_the d-1e6 yourselves b-3c1d13e-8f-2g-9h2 yourselves_, c-2d2 yourselves_. c-3d5g-2
    yourselves_a c2d3 yourselves_out c1d4 youse a1c1d1 zealand g1j1 zero b1c4d1e1g-2h2 zero_hours d-1 zoo a5b1d1h2
    zoo_. a3b1d1h1 zoom a-1b-4c4e-2 zurich b1c-2j2 ~accept a1b1c-1f11g-1h11i3j-2k-2
    ~acknowledged a-3b-1c4e-4f2g-1h1i2j-2k-1 ~advertisements a-6b3c5d1e-6f-6g-13h-4i-3j1k-10
    ~africa b-7c-2d-3e-10f-1h-3i-1j5k-6 ~after a-1c2d-2e2f1g-4h-2i6j-1k3 ~agreement b3c-2d-4e-2f3g-3h3i12j-5k-6
    ~ah a-3b-1c-5d7f-1g-1h-3i-6j-5 ~album b1c1d-2e-3f3g-2i2j2k2 ~analyzing b-2c3d2h2k-1
    ~annoys a5c5d-3e3f2g-3i-5j-3k4 ~anxiety a-13b-5c1d1g-1h-4i-7j-4k16 ~apparel a4b-1c1g-2i-1j7k-8
    ~area a2b-2d-3e-3f-2h-1i-1j7k-3 ~arrogance a2b1c4d12e1g-1h-2i-1j-2k1
    ~arthritis a-10b-8c-4d-10e-9f-1g-10h-6i-9j-10k19 ~asked a-7b-4c3d1e4g-5h-2i1j-3k-5 ~assaulted a1c2d6e2g-2h-2k4
    ~astonished a-1c2d3e-3f-7g-3h-4i-1j-7k5 ~auditor a-5b-4c4f-4g-3h3j1k-8 ~baker b-2d-1e-3f1i-1k3
    ~ball a1b3c1f3h1i-1j-2k2 ~beast b-5c3d11e-3f-4g-5h-1i2j-1k4 ~beforehand a-7b-4c7d-8
    ~belittling a-6b-7c-1d6e6f-1g-6h-5 ~berlin b3c-1d-12e-9f2g-2h-2i-8j8k-6 ~big a6b-2c-5e-10f-3g-4i-5j-11k-10
    ~blog a-6b-8c4d-4e-1g-8h-1i1j-13k-10 ~bnb b7c-1d1g-2h-5 ~bonding a-4b-9c3d-3e-6g-8h-1i6j-2k3
    ~book a-5b-5c1d2e1f-5g-11h-3i4j-2k-5 ~boss a-4b2c4d3e-7f1g-1j-3k5 ~bread a-4b-1d1e-3f-5g-9h-4i-9j-9k4
    ~building a3b-5c-1d-3e-5f-6g-3h-1i-6j10k-7 ~bullied b2c6d5e-2h-2k1 ~bumping b-2d1e-1f3h5i-1j-3k-2
    ~burnout a-3b-4d5e-4i-3k2 ~buyers a-4b-2c7d2e-6g1h-2i-1j9k-2 ~cardiologist a1b-1c2d-1e-6f-2g1i-6k8
    ~carved a6b1c2d-3e-1f1g2i4j2 ~cathouse a-1b-3c-1d2e2g-1h-5i6j-3 ~ceremony a-9b-6c-1d-3e-2f-1g1h-2i-8j-3k-4
    ~change a1c2f3g2h1j-4k-1 ~chatted a-5b-6d-3e-14g-7h-2i-7j-1k-2 ~chief a-1b-2c4d1e-5f2g-6h1i-1j1k1
    ~child a-2b-1c2d7e2f-6g-8h-6i-2j-2k15 ~childcare b4c2d-5e-5f-1g-3h3i1j-4k2 ~chucked a3b-3c1d2e8g2h2k1
    ~ciao b-1e-4 ~circle a3b-5e6f-1g-5h-2i-6j-7k-3 ~cleaning a-4b-3c5d6e-2f-3g-2h-2j-2k-1
    ~clicking b1c6d1g-7h-4i3j5k6 ~clowned c2d1e5i2 ~clunky c7d5e-3g3h-5 ~commanded a5b-4c-1d-3e-4f4g-2h-2i-1j1
    ~companies b6d-1e-10f-4g-7h-2i1j7k1 ~condescending a-3c4d4e2g-10h2i-4j-4k-9 ~corresponding a3b6c7d1e1g1h-1
    ~court a2b2c-2d-3e2f1g-3i1k-1 ~cpf a-6b6c-2f-1g-2h-1i3 ~crore a-3b11d1f1h-2 ~dark a3b1c-1d-2f-7g-2h-2i-1j4
    ~dead b-1c2d2e1f2h-4i-3j-3k10 ~decide a-4b-1c1d2e7f4g-3i3j-3k-7 ~deferral a-10b18c-6d-8e-6f-7g-6h-4k-6
    ~denmark a-1b-2e-5f1g-8h-6i-3j8k-7 ~description a2b-6c6d-1f3g-6h-1i-1k1 ~developed a3b-3c6d2e-2f-4g-6h-2i-1j-1
    ~dialing a-3b5c1d-5e2g-3i1j4k-2 ~dingy a-1b-1c10d3e-2g-4h-5i-1 ~diploma a-3b-6c2e-2f-9g-2h-1i-2j4k-12
    ~disrespectful a-2b2c10d12e-9f-4g-5i-5k5 ~documents a-10b-7c3d2e6f-4g-15h-5i2j3k-5 ~dog b1c-1d6e3f-4g-5i-7j9k-2
    ~dollars a-6b12c-9d-3e3g-4h-1i-6j-2k-1 ~dolt b1c7d5e-7h2j-1k4 ~dreadfully a-1b2c3g3h-3i1
    ~drifting a-5b-4d-8e7f-3g11h-2j1 ~easter a-3b2c-6d-1e2g3h-6i5j-5 ~edge a5b5c-3d-3e1f2g-1h-1i3j3
    ~eighteenth a-6c1d-5e-5g1h1i1j-2 ~election b-3c2e-4f4g2h5i1j-5k-8 ~employees b1c3d1e-4g-6h3i1j2k-4
    ~euros a-5b9c-1d1g-4h-4 ~even a1b2e1f4g1j1 ~event a3b-2c1d-2e-6f-4g-1i-3j-3k-10
    ~evicted a2b-6d-5e-4f1g-3h4i-7j5k3 ~exceeded a4b11d-3f-3g-1h-2j1k-2 ~explanation a-15b-9c7d3e3f-7g3h-7i4j-3k-12
    ~facilities c1e-2f-3g-3i-2j5k-1 ~falling a-2b1c2e-1f6g4h2i-6j-3k4 ~favor a11b-5e1f-2g4h5i-5k-9
    ~fbi a-2b-2c2d1e-9f-5g5h-1i-1j6k-2 ~filed b-3d-6e-3g-1h-2k4 ~financially a-11b6c9d-1e-3f-3h1i-7j-4k7
    ~firm a4b3c3d-1e-5f-2g-5i3j2k-2 ~flags a1b-7c3d-4e-6f-2 ~foreperson c-5d2g-5k5 ~forgetting b-3c3d7e-3g-1k-4
    ~forth a8b-2c-2d-17f-7h-1j1k-7 ~fridges a-5b1c7d3g-4j1k-4 ~garbage a-3b-6c6d9e1f5g-6h-1i-3j3k-1
    ~giggle a-2b-5c-5d6e4g-1h-8k1 ~gloomy a4b-1c3d5e8f-7g-11h-1j-4 ~go a-2e5f3g-1h-1k-2
    ~god a1b-3c-9d1e1g-1h-3i-1k-2 ~goddaughter a-2b-5c-6d-2e-2f-2h-6 ~graduate a3b-3c1d3e-8f-6g-5i1j-2k-14
    ~gratitude a-9b-9c-9d2e-7f-7g-10h-1i-11j-19k-13 ~graveyards a3c3e-1i1j1 ~greatly a1b5c1d-3g-4h-3j2k3
    ~guide a2b7c1d-3e-6g-6h3i-3j-4k-5 ~handshakes a1b-5c-2d1e-4f-3g5h1i1j-4k-5 ~headhunted a-2b4d-3e-4f3h-1i4j3k-4
    ~hectic c1d-3e4f3h3i3 ~hey a4b-2c-1d3f1g-2h1i-7j-5k-4 ~idiots a-3b1c7d12e1f-3h4
    ~improve a9b-1e1f-1g-2h2i-2j-4k-2 ~indeed a1c4d2e-2f1g9h-4i-2j-3 ~infection a-2b-12c-7f-5g2j-1k15
    ~inside a1b-4c4d1f3g2h1i-2j-1k6 ~instill k2 ~internet b-4c4d1e1f-1g-6i-4j-3k-7
    ~internship b-1c5e-7f-2g-4h-1i1j-6 ~interviewer a-1b-6c9d1f-2g-8h2 ~jeebies a-1c-2d6e5f1g3i1j2k4
    ~killed b-3c2d2f-4g2i-5j10k3 ~kipping a-1b5c-2d-9e-3i-3 ~knee b-5c-5d-5e-8f-4h-3i-3j-3k12
    ~la a-1b-1c-2d2e-4f1g-10i-7j-2k-8 ~laborer a-1b2c1d1e-6g5i-5j1k1 ~lack a-1b-1c4d-1e-6g8h-4i4
    ~lahore a2c-1d-2e-6f1i-3j9k-3 ~lapses a-3b-1c5d-1e-1f-6g-5h-6i4j2 ~laptop a-7b-2c-2d1e2h-8j-7k-8
    ~laws a-1b2c3d-1e-2f3g-2h-5i5j4 ~leaders a-1b-2c4e2f-1g-2i2j-1k-1 ~leeds b-1c-5d-4e-12g1h-1i-3j5k-3
    ~legs b-2c1d7e-2f3g1h-2i-12j-6k10 ~lifeguard a-2b-8c2d-4e-9f4h1i3j-6 ~lighter a11c1f3g-1h1i-1j-3
    ~liver b-13c-5d7e-2f-5h-2i-11j-4k20 ~ludicrous a-5b-4c8d12f-2g-1h-4i-3k2 ~lunatic a-9b-9c7d4e-9f-2g-8h3
    ~malaysia a-3b-1c3d5e5f4h-3j7 ~maneuver e2 ~materialize a3b-3c-7d-5e5g-3h-4i2k-3 ~mine b2c-1d-1e1f1g-2h4i2j-2
    ~misplacing a7c-2e3g-1 ~misspelled b-6d1g-3h1 ~money a-1b12c-2d-6e-8f-3g-6i-4j1k-3
    ~mother a-3b-1c1d1e-7f-5g-3h-2i-7j2k6 ~mud b-12c-1d1f-5g2i-2j-3k-3 ~munich a-3b1c-11d-9e-5f3j4k-6
    ~musing a-4c1d1e-2g9h-5 ~nails a2c4e2g2h-5j-7 ~newspaper a3b-2c4d-1e-1f-1g-7i-1j-1k-6
    ~nicest a-3b-1c-8d-7e-4g2h-3i-3k-3 ~nicks c1e-1h-1 ~niece a-2b-2d-1f-6g-1h-3i-5j7k6
    ~nonstarter a-2b11c-1d6e1f3g-4i-3j-3k-4 ~notch a1b4c-5d-1f-5g-2h4i-3j4 ~oct b-1g3i3
    ~operations a2b-6c9d-3e-6f-4g-3h-1i1j1k1 ~optician a-4c-2d-4f-2g-4i-1k-2 ~organization a4b2c4d-1e-1g-1i4k-1
    ~outclassed a12c-10d-10e-6f-3g-2h-2i4j-1k-3 ~outmoded c16d-3k2 ~overcomplicated a-3b5e-1f-3h-2
    ~painter a3c3d-1e-5g-4h2i-1 ~pants a3b2c1d-1e-7f1g-4h-3i1j-5k-2 ~park a3b-4c-2f1j3k-4
    ~particular a1b1c3e-1h-1j2k-3 ~pause a-9b5c1e1f9g-5h-3j-2 ~payments a-12b20c-8d-6e-13f-5g-9h-1i-5j8k-1
    ~permit a-7b-4c-2d-6e-4g-3h-2i-2j18k-9 ~philadelphia a-6b5c-6e-6g-1h-1i-2j8k-6 ~piece a-3b1c2d2e-5f2g-5h-1i5k-7
    ~pills a-6b-5c-1e-7g-5h-6i-10j-5k20 ~plainer a11b-4c-4e-5f-3 ~plane a3c-2d-5e-1f-2g3h1i-1j7
    ~plasterer a-1b-2c-3e-6g-8i-3k-1 ~players a3b-1d2e-1f-1g-9h-1i2j-8k-8 ~poked a5d-1e2g-6h1i-5j1k-2
    ~pondering a-6b-5c1d-9e13f2g-5h-6k-2 ~possessions c-3d8e2g1h-1i-3k4 ~pressurised h3
    ~presume a-1b-3c-4e-9f-1g8h3i-6j-3k-4 ~prevent a-1c2d2f-1g4h-1i1j-2k4 ~principalship a4b2g-7h5k-2
    ~problematic a-1b-1c5d3e4h-7 ~progression d5e-3h2j-2 ~proposing a-1b-1d1e1g4h4i-1k-5
    ~pulled a2c4e-5f-7g-2h1j-4k3 ~puts a1b11d-4e-3f-2g-2h-2i4 ~question a-1b-4c3d-3e5f1g2h-2i-1j-2k-2
    ~radiographer a-1b4d-7e-3f3 ~rail a3b-5c-1d-3e-3f-4g-4h-1i-4k-7 ~realised b5c-2d4e-7g-2h-7i-1
    ~really a1d1e1g1i-3 ~reconsiders a-6c1d4e3g-6i5k3 ~regard a4b-9c5d1e-3g-5h1j-15k-2
    ~registration a2b-2d-3f2h3i-1j9k-5 ~rehearsals a2c-1d1e-3f2g2h5i6j-4k-4 ~remained a-1b1c2e-3f3g1h3j2k-5
    ~repay a-3b-3c-4e-8f-9g-8h-9i2j-3k7 ~require b-6c4e-4g-5h1i1j7k1 ~rescinded a-4b-2c-3d-4e-5f6g-7h10i-4k-6
    ~resigned a-4d3e1f1h5i9 ~restaurants a3b-1d-2e-3f-4g-1j2k-3 ~revoking b2c-1d-3e-6f4g-1h9i5
    ~rework a-4d1e5f4g-14k-4 ~rise b10d1e-5f5g-2h4i-2j-5k4 ~rooms a-1b-1c3e-7f-2g-5h-1i-2j4k-2
    ~sarcastic a-1b-2d3e-7g-1h3i-3k-1 ~saturdays a-7b2c2d-6e-3f3g-3h-1i2j-6k1 ~scam c2g1h-7i1j-6k5
    ~seconds a1b2c6d-1i1 ~secured a-1b13c-11d-5e-7f-1g-7h-2i-2j11 ~sense a2b-3c2e3f-2g1h-2i-3j-7k-2
    ~seventies a-2b4d1 ~sexier a16b1c-5d-2e-4f-4g-2h2i-7j-9k-3 ~shaping a2c-1h1k-2
    ~shares a-5b9c-2d-2e1g-2h-1j-1k-3 ~ship a4b-5c-6d-6e-1f-1h1i2j10k-4 ~shortlist b-9c-1d-5e-7f4g-8h1i-5j-1k-1
    ~shouts a-2c3d5e2f-4g-7h-3i-1j-12k2 ~shows a-3b-5c2e3f-2g-1h-1i1j-2k-3 ~singing a4b-9c1d2e-6f-3i-1k-4
    ~sinusitis c-1e1k6 ~sitter b2d5e-1f-4i-4j-2 ~skill a4b-1c2d5e2f-3g2i-4 ~skin b-1c-1d4e3f-2g4h3i-5j-1k1
    ~smelly b-5c8d2e1g-2h-2j-5k3 ~smiling b-6d2f-1g-2h-1i-1j2 ~smirked c1d2h3 ~snagging b2c4d1e2g2i2j1
    ~snakes a5c4d2g-4k1 ~sounds a-2b-1c3d2e2f-4g-13h-2i1j-2k-1 ~spain a-5b-4c3d1e-6f-4g-4h-3i-3j6k-2
    ~specialists a3b1c2e-15f-4g-1h-3j1k1 ~splints a-1c2d1e-2k4 ~spoon a-4c1d-1e-1f1g-2h2j4
    ~squabbling a-7c8d-3g-3h-2i6 ~squalid c7d1 ~sra c4h1j1 ~stairwell a-9b-2e6g-1h-9k2 ~stranding g-1h-4k2
    ~struggle b-5c4d5e-1g5h-4k5 ~students b1c-1e-5f-3g-2i-3j3k-7 ~sun a1c2g-1 ~supply b3c2d-1f-5g-5i-1k-1
    ~switch a1c1d-2e1f1g-1i1j1k-4 ~take d2f4g1i2k-2 ~takes a-1b3c-2d-2e1f1g3h-1j4 ~tc a-6b3c-1e-1g-4h-1i2j1k5
    ~technician a-3b2c3d2e-8f-10g-5k-1 ~tell a2b-3c1d4f-3h-1i-5j-6k-4 ~templates c4d3e2j7k-4 ~tempt a5c-4d4f4h1k3
    ~testing a-3b-16c6d4f1g-2i1k1 ~thirdly d-6e4f-2g7h-5k-2 ~thoughtful b2c-3f-7g-3h-1i-8j-14k-1
    ~tidier a14b-3c-2d1f-3g-6h-1j2 ~timely b-5c-2e-8f-1h1j-10k-5 ~torture a-2b-9c2d-1e2f1g-2h3j-1k1
    ~treatment b-2c1d2e1g-6i-2j-1k6 ~trial c2d1f5g2i5j-10k2 ~truck a-2b1d-3e-11f-3h-2i-6j2k-2 ~turfing d1e3g4
    ~twat a-3c-7d-2e-2g1i-2k-4 ~twenty a-2b8c4e-11f-2g2h-2i6j-1k-4 ~typed a-4b-12c1d1e10f-9g-14h-4i-1j-4k-7
    ~typical a1b-1c2d2e-5f1g-7h-1j-3k3 ~undertake a-4b-6c3d2e1f-1g1h4i4k-7 ~underwhelmed a3b-1c2d4e-3g-1h-1j3k3
    ~unfair a-1c7d-1e-4h-3i-4k1 ~unimaginative c10d1e-3g2 ~unimpressive a-5c5d2e-7h-8 ~unsettling a1b-11c10e-4
    ~unstable a-4c9d-1e-4 ~useful a8b-2c-1d-5e-6g-2h-1j-8k-1 ~vendor a1b-3c-1d-5f-1g-4i-2k-2
    ~vicar a-2b-2e-1f-3h4i1j-3 ~wasted b2d7f-5g-3h1 ~weather b-6d-1e-1f-1g-2h-5i-1j-2k-1
    ~week a-6b-3d-2e-6f1g3i5j-3k-3 ~well a2c1d-1e-1g-1i2j2 ~whatsapp a-1b4c4d-1f-5g-1h-2i1 ~win a7b2e-6f4i3j-2k-1
    ~wonderful a-1b-3c-2d2e-13f-6g-12h-1i-8j-8k-9 ~word a-3b-4c4d3e2g-5j-2k-1 ~workmates a-5c2d-1h-4
    ~worried a1b-4c5e-5f-8g3h-4i-7j-3k-1 ~xo a-1b5c1d2e-4f-3h1i-7j-4k-3 ~ya a-2b-5c-2e3g-3h2i-6j-10
    ~yards a-2c4d4g3i3j1`,
};
