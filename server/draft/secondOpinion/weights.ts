/* Written by `npm run learn`: what each feature of a sentence weighs for each topic. */
import type { Weights } from './pack';

export const weights: Weights = {
  bias: [-34, -28, -24, -20, -25, -41, -24, -28, -31, -32, -26],
  features: `
    ! a-17b-9c-4d-5e-1f-9g-10h-5i-5j-16k-5 !_! b2c4e2f-3g1k3 's a1b-1d-2f-1g4h-1i1j1k4 's_, b-2
    's_. a2c-7d-1e-1g-1h1k-2 's_@number b2c2h-2 's_a a3d-1f2g1i5j1 's_about b1c-4d2e5g-5h3 's_advice d1 's_after g1
    's_afternoon d1 's_all a-10b-4d-2e1f-10 's_already c1d-1e1i1j1 's_alright g1 's_an a1c3d2j1k2 's_and h3k1
    's_another a-2e3g1 's_any a1 's_anything e-2 's_as a3g2 's_assistant d1 's_at e3f1g4h-1 's_back b1h2j-2k1
    's_bad b2 's_badge h1 's_because d1g-1 's_been a-6b-10d-1e5f-2g-1h-1i-3j-3k1 's_best b1e2g5 's_better d-2e-2
    's_between h1 's_book i-3 's_booked g3 's_business c4 's_call e-2f3h1 's_closer a1b3g2 's_club c3
    's_come b-2c2g-1h-2 's_coming e-1g3h-2j2k-2 's_cropped g5h2 's_day d1 's_degree b2c1 's_dementia k1
    's_dialysis g2h2k1 's_do h-3 's_doing c-1 's_done e2 's_doubtful g3 's_down h-3 's_due h3 's_email c1 's_end h1
    's_evening g1 's_ever a1 's_every g6h-1 's_experience b2c-1 's_face a2b-2e-1g1 's_fault c-2 's_fifty e1
    's_final a-2h4 's_fine e-2 's_finished h1 's_first i-2 's_for a1c1i3k-1 's_forty b1 's_free b3h1
    's_funeral c1d2g1 's_getting g2 's_going a-2d-1e4f-2h-1 's_gone b1h-2k1 's_good c1 's_goodbye f5h2
    's_got a4b-3d4h1i3 's_graduate a1 's_graduation g4 's_guess e1j2 's_had a1c-4g1h2 's_hard a-2d-2g1
    's_hardly c-1d1 's_have h-1 's_heading c2g5 's_holiday b4 's_home j1 's_hospital a1 's_house a-3e3k-1
    's_how h-3k2 's_in a-5c-6d3g2h-1i2j-1k2 's_interview a3c-5d-7e-3f-2h1i-1 's_interviews h2 's_job d-2e4g1h1
    's_just a1c2d-4e2h3 's_keep e-2f3h-3 's_leave b1c-1f-2g-2h-5 's_left c1k1 's_less f1 's_lessons b-2g-1i-1
    's_like a-1g2 's_list h1 's_looking a-3b-5c-3e-4g11h-7i1 's_made h4 's_maternity c1 's_me a-6b-1d-1e1g1h10
    's_mine f1 's_mission a2 's_money b1 's_more a3d-6e-4f1g2 's_my a-4b-2c-7e-1j-3k4 's_name a-3c4d-1h-7
    's_names h-3 's_new c-1h-3 's_next h1 's_nice b2 's_night g3 's_no b-1c-2d1f2h-2i-3 's_nobody a1c-2g1
    's_not a-3b-1c2d1e-10f3h-2 's_nothing a-6b-5d-8g-6h1 's_notice b-5c2e-3g-1h-1i4j-4k-1 's_now b-2 's_off e2g-1
    's_offer a1i2 's_office c-3j2 's_ok b2 's_old a1 's_on a-1b4c-7d-8e3g1h-4i1j2k2 's_one c1h3
    's_only c-3d1e3g-2h3 's_out c1d2g5h-6 's_over a-1e1 's_packed g4 's_paid b1 's_parkinson h1 's_pass g-1h2j1
    's_passport g-2j-3k-2 's_pay d2 's_pension b3 's_place h1 's_play e5 's_possible g3h-5 's_post a3c-4e-1f1g-4h2
    's_probably g2 's_probation i1 's_put b1e2g1 's_rare d-2 's_really e1 's_rent b-4g1j2k-2 's_reputation b1c7
    's_right a3 's_room c2j2 's_running g2 's_sake d1 's_say c1e2f1g-2 's_see a-1f3h3 's_settled h1 's_shifts k4
    's_shop h1 's_signed f1h-1 's_so k1 's_something g-4h1 's_still b-1c-3e-1g-1h-1j1 's_taken h3
    's_talk b2d-1e3h1k1 's_ten h2 's_that b2 's_the a8b5c-1d-1e-1f-7g2h1i-2j1k2 's_their a-1i1 's_time a1d4h1
    's_to d-2 's_too c4d2g-2h1 's_touch f1g1 's_trial i1 's_two c1j1 's_van a1 's_visa j1 's_wage b3 's_ward a1
    's_warning b-3i4j-1 's_wedding e2 's_what a1b1c-5d1h1 's_when g1 's_where a2b1e2g-1h-1
    's_why a-1b-3c-6d-6e-1g-3h-1k2 's_with g-1h2i-1 's_work c1k-2 's_worth d-5e-1j2 's_your a1d2
    , a1b-1c-3d1e2f3g-2i-1j-1k-4 ,_@number b-1d-3g-3h-1i-2 ,_@other h2 ,_@quote d-2 ,_a a4b-1c2d7e-1f1g-7h-1i4j1
    ,_abeg e2h2 ,_about b-3c-4e-3h-10 ,_after a2b2c1d3e-1f-1g1h-2j1 ,_all b1d-1e3h2 ,_also h1
    ,_although a-1b-4d-1e-5f9 ,_always d3 ,_am b1d3 ,_an a-1d1g1i1 ,_and a4b-1d-2f-3g2h2i-1j2k1 ,_another a2b3d5g-4
    ,_any g-3h-1i-2 ,_apologies e3 ,_are c5d8g-2 ,_around i2 ,_as b-1f-4g-4h2i-1j-2k1 ,_ask c-3e3g-1h-3 ,_assume e5
    ,_at a4b1d2e-3g2j-2 ,_bar f3h-1 ,_be d2g-2 ,_because b1c-1d1e-1f1g-1h3i-1 ,_been e6 ,_before c-2d3f-1g-2h5
    ,_being a1d2 ,_believe b2 ,_bless a1b1c1j1 ,_boss d1g1 ,_both a-3d-4 ,_but a2b-1c1d-1e-6f8g-1j2
    ,_by c-2d-4e-1g-5h2i-1 ,_bye h1 ,_call b1c1f2g-1h-2 ,_calling c-4 ,_came c-2 ,_can c-5d-9e1g5 ,_car g4
    ,_catch e3 ,_cheers a1h5i2 ,_chef e1g2 ,_coffee e-3 ,_could c-1d-1f-1 ,_dear c-2g1h4 ,_depending g1
    ,_depends e3 ,_did b1c1d5e1 ,_do a-5b-3c-5e2f-3g-4h-4 ,_does d-2 ,_down g-2h-2j2 ,_each c2 ,_effective h1
    ,_end b1d6h4 ,_especially c-1 ,_even a1b1d-7e-4f5g-7h-6 ,_every c-1e1 ,_everybody c4 ,_everyone d-1
    ,_everything a2e-3 ,_except b2e-1f5g-3h-4 ,_excuse c1e1 ,_fair g1 ,_fell b1 ,_first c-1i3 ,_for a1b-1c-5e-6f3h3
    ,_forgive a3c1d-1e1 ,_found h5 ,_four b-2d-5f1k2 ,_frankly c2d-2g2 ,_free b2 ,_from d-7f-2i3j-1
    ,_full b2c1d1e-1h3 ,_gave i3 ,_get b2d7e-1h1 ,_give e1g-1 ,_go d6e1 ,_god e3 ,_going c1 ,_good c1d5e2
    ,_goodbye c1d1 ,_got a-4c1d-6e-2f-1g1h1 ,_had d1 ,_half b1h2 ,_hands h-1 ,_has c-5d1g2h-5 ,_have d3f2
    ,_having a3c-3d1f-5g-4h5i-2 ,_he b-5c-2d-1e-6f-5g-6h1i-1j-4k1 ,_hence a-1b-2c-3d-6e-1f-3g-5h2i1j-1 ,_here d-2i2
    ,_hey a-1e2f-1g1 ,_hold h1 ,_honestly a3c-4 ,_hope d-3g2 ,_how a2b1c4d10e-2h-1 ,_however a1b-2c2d-4e3f5g-5
    ,_i a-2b2d3f-2h3i-3j-4k2 ,_if a4b5c6d-1e-5f1g2h1i-1k1 ,_in c-2d-1e-5f1g2h-4j-4k-3 ,_including c-5d-1i3
    ,_is a1b2c2d4g1h3k4 ,_it a1b3c-2d7e6f-7g-6h1 ,_just a-3b-5c-10d-1f2g2h-3 ,_keep h2 ,_kindly e1 ,_late c3d2
    ,_later e5 ,_learn d3e-1 ,_leave b2d2e2 ,_leaves a1b1c1i1 ,_leaving c-3e-5 ,_let a-2d2e-4f-1g3 ,_life e4
    ,_like a1c-1d6e-4g1 ,_look d3 ,_love a1d4e3h1 ,_lovely g1 ,_lucky d4 ,_lunch b2 ,_ma g1 ,_ma'am c2g1h-4
    ,_madam h1 ,_made c-1 ,_mainly h1 ,_many g2 ,_mate b1c-1 ,_may c1d2i1 ,_maybe b-2c-5d-2e5g-1h-2 ,_me b1e1
    ,_meaning g2h2 ,_might d-5e7g-4 ,_mind g-1h-3 ,_mine d-1 ,_mislaid c1 ,_monday g-1 ,_more a4b-3c-6d-7e2f3g1
    ,_most g-2 ,_mostly b1h2k1 ,_mr e1g1 ,_my a2b1e2g2h3i-6j1k1 ,_neither a-3e2 ,_next h2 ,_no a3b2c3d2e7f-3g-7h1i3
    ,_nobody b2c1e3h-3 ,_none c1 ,_nor c-5g-4h4i-1 ,_not b-5c-2d2e-1f1h-2i1 ,_nothing a-2f2g-1 ,_now c-3d4f-1g-1h-3
    ,_of a4c-2d1g1h-3i2 ,_ok e3 ,_okay e3 ,_on a3b2g-4j1k-1 ,_once b1d-1e-2g1h3 ,_one a4b2d-1f3g1h2
    ,_only b-3d-2f8g-9h-3 ,_or b-1c-2e-4f1g-1h-1i-3k-1 ,_otherwise a-2b2f5g-6 ,_our a1c-2h2 ,_out b3h1 ,_page i-2
    ,_pal b-1c-1d4e3g1h4 ,_pencil f3 ,_people h1 ,_perhaps c-2e4 ,_permit j-1 ,_please a-4b-2d-2f-2g-6h-2
    ,_plus b-2e1g1 ,_promise c2d1 ,_proper a1 ,_provided f2 ,_put g2 ,_quarter e3 ,_quite b2c-4 ,_rather d1
    ,_really c-4d1 ,_reference h2 ,_right b3e1k2 ,_ring d-4e-2f1k-1 ,_sadly g2k1 ,_said h1 ,_salary b-1 ,_same d1e3
    ,_save d-1f1 ,_say g-2 ,_says k2 ,_see b1e-3 ,_seeing b1d2h1i1 ,_send e1h1 ,_seriously c1 ,_shall e1f-1
    ,_she a-1b1c-6d-1g-3h2k-4 ,_should c-2e-3f1g-3h-5 ,_signed i-2 ,_simple a1d-4k2 ,_since b3c1d3e-4g1h5i3j2k-3
    ,_sir c1g3h-1 ,_sister g1 ,_six h2 ,_slowly d5 ,_small d3 ,_so a2c-2d-2e1g1h3i-1j1k3 ,_somebody d2h1
    ,_something a1b1g6 ,_sorry a1b-5c-4d-11e2g1h1 ,_starting i4 ,_still d-2e3f3g3h-3j1 ,_stop d1e3
    ,_subject f7h-5i2 ,_such c1f-1 ,_surely d-3 ,_ta h3 ,_take d-1e6f-2g-3 ,_talk e4 ,_tell a1 ,_ten b-1
    ,_term a-1e3 ,_thank a1b1h8k3 ,_thanks c2f1g1h1 ,_that a-1b3c2d1f2g-3k2 ,_the a5c4e2f-4j3k-1
    ,_their a10b-1c-5d-4h-1j1 ,_theirs a13b-1c-10d-6e-2h-1 ,_then c2d7e2f1i6k-1 ,_there c2d2e4f-2g1h4
    ,_therefore c-2e1 ,_they a5c-2d-1e-5f-4g2i4j-5k1 ,_things e5 ,_this a4b1c6d1f-4g-2i-2
    ,_though a-1c-1d-4e-2f5g-1h5i-1k-4 ,_three a-1c4h1 ,_thursday g1 ,_to b3c3d1f-1g8h-5j2 ,_together c-1j2
    ,_too c1h4 ,_took h4 ,_top d1 ,_truly c2d2g-1h1 ,_try f1 ,_tuesday g-2 ,_twice c1d1 ,_two a-2b-4c-5d-1e2g3h-4j1
    ,_unless a-3b2e-7f12g-3h-2 ,_until a2i3 ,_very d5 ,_was b3 ,_we b-2d1e8f-1g3h-5i1j1 ,_wednesday a-3g1
    ,_well a2b-3d4f6h-3 ,_were f3 ,_what a2d4f-3g2 ,_whatever a-1d-1 ,_when a2b-1c1d-4e-1f-2g3h-1 ,_whenever e4
    ,_where d4f-1h1 ,_whereas a6b-1g-1 ,_whether c2d-1g1i1 ,_which a-2b3c2d-1e-6f-2h2i-1j3 ,_whichever d1
    ,_while f4 ,_who a-1b2c-7d-1e1f-6g3h-2i-1 ,_whose b-1d1h2 ,_why d1 ,_will b-6d2e2g-8
    ,_with a-1b-1c3d-1e-1f6g-4h4i3j-1 ,_without c1d1e6f1g-2h-6 ,_work e8g-2k-1 ,_would c1e3f1h-1j1k2
    ,_yeah d-1e1f1g1h-1 ,_yes b2f3h-2i1 ,_yet e-8f9g-3h1k1 ,_you a7c4d7e5f-1g2h-6i-2 ,_your a7b-5c5d-1e-5f-7g3h-1
    ,_yours a1b-9e3g1h1 . a-3b-1c2d3f-9h-3i-2j-2k2 ._@quote d1 : a2b-1c-2d3e-13f-5g-9h7i-3j-4k-3 :_@address d-2h-2
    :_@link h-1 :_@number b-1h-3 :_a a2c-4d-3h-1 :_another a1 :_i a-1c-5d3e-11f-9g-6h13i-10 :_if b-2h-5 :_it f-1g1
    :_leave e2 :_my a-2c-1h-1k3 :_no c-2d3h1 :_on a2 :_please f-1h1 :_she b2 :_that b-2 :_the b4c1d-4f-1h2k-1
    :_their a2h1 :_they a1b1d-1g1 :_this c4d2 :_what d-3 :_yes i2 :_you c1d4h-1 :_your b1c5
    ; b-8c-4d-2e-3f9g-12h2i-3j-6k-10 ;_an d-1 ;_do h1i-1 ;_i a-3b-10c-5d2e-1f-11g-3h5j-1 ;_if b1 ;_in c1
    ;_it b-2d1f-5h4k-1 ;_let f4 ;_my b2d-2h6 ;_that b-1c-1h-3 ;_the c2d-3e2f-1h1 ;_they c-2 ;_with a4
    ;_you c3e-3h-3i1 ;_your a4d2 ;_yours a5c3 ? a-11b3c-14d13e-3f-3g-2h-11i-17j-19k-7 ?_! d2 ?_? d1
    @address b-2c-5d-9e-8h1i-4j-1k-3 @address_, h2 @address_. c-3d-5e-6h-7i-1k-1 @amount a-1b20c-7d-5e3g-6i-2
    @amount_, b6e1 @amount_and b3 @amount_i b4 @amount_plus b4 @close a-2c-14d-15e-3f-3g-2h3i-8j-7k-7
    @close_, c-3d-2e-4h2i-2 @close_. b-2h-6 @close_@quote f1 @close_match b4 @close_post h1 @close_role h-3
    @currency a1b10c-7g-3i-4 @currency_@amount a2 @currency_@number a2b13c-6g-2h-1i-3 @currency_@other h2
    @dash a-1b-5c-7f-3g-6i-8j3k-5 @dash_@number b-4c-3d-4g-2h1i-5j4k-4 @dash_@open h4 @link d-3h-2
    @number a-9b12c-6d-6e-10f-5g1h-2i8j-3k-11 @number_, a-4b3c-1f4g-1h-4i5j2k-1 @number_. a1c2d-2e-13f-4g2h-1i1k1
    @number_? b2f-3g-8 @number_@close h2 @number_@dash b-5d1h1 @number_@number b-14c-5d-11e-2g-5i-9j-5k-6
    @number_@open a-1b6 @number_@percent a-2b2c-3d-2h-2i-7j-4k-3 @number_@slash b1g1h1 @number_a a2b10h1
    @number_after h1i-1 @number_am c2 @number_an b8c-2 @number_and a-6b3c-7d1e-1g-6i-2j-5k-2 @number_any g-2i-2
    @number_april b-1i3 @number_as g-1 @number_at f-4g-5h-2 @number_august b-2i5 @number_base b3 @number_be g-1
    @number_before b1 @number_bus b-3g-3h1 @number_but h2 @number_can g1 @number_clashes g1 @number_days j1k2
    @number_december b-5g-1i-5 @number_does g2 @number_february i2 @number_for f1i1 @number_gross b4
    @number_i b1h-4 @number_if g-1 @number_in b1g-4h-1 @number_instead f-1g-3 @number_is e1g4h-4i-3
    @number_january b-1i1 @number_july b-1i2 @number_june b-1f-2g-2h1i3 @number_lakhs b3g1 @number_lpa b5f1
    @number_march b-4g-2h1i2 @number_may b-5f-1g-7i1 @number_million b1 @number_minutes b-4c-1 @number_month b2
    @number_net b5 @number_november i2 @number_now b1h-2 @number_october h2 @number_of b-1g-4i5j-2
    @number_on f-3i-1 @number_or b-7d-10e-6f-9g-11h-1i-6 @number_percent b2g-1 @number_plus a1b2
    @number_pm b-5f-3g1h-3 @number_post a1h2 @number_september i2 @number_that j2 @number_the g-1
    @number_thousand b4 @number_to b3g-6h-1 @number_today g2 @number_tomorrow h1 @number_was b5c-2
    @number_with b4h-1j1 @number_would g-6 @open a-2c-13d-12e-12f-2g-2h3i-8j-7k-6 @open_k a-1b6 @open_name g1
    @open_x h4 @other a1b-1c1d11e1f-5g-2h-1i-9j-4k-6 @other_, a-3c-5d2g-4h1i-3 @other_. a1c2d3 @other_@number b-1h1
    @other_@other a-2c-9d-14e1f-3i-2 @other_a a2c1d2 @other_at a2 @other_company h3 @other_first d-1 @other_i e1
    @other_in c1 @other_job g1 @other_position h1 @other_post h-3 @other_vacancy c1
    @percent a-2b2c-4d-4h-2i-7j-4k-3 @percent_, b1 @percent_certain g-6h1 @percent_hike b3 @percent_of b-9h-3i-3k-1
    @quote a-4b-1c4d13e-5f1h-3 @quote_, b4c-3d4 @quote_. c-1d1f3 @quote_? d4 @quote_and b-2c5g2
    @quote_competitive b4c-1 @quote_exciting b2d3 @quote_for c2d-1e1 @quote_i b-1h-2 @quote_in d-1f1
    @quote_is b-1c2d3h1 @quote_means c-1d2h-3 @quote_no d-2g2 @quote_quick d3 @quote_to d1g1h-3 @quote_was d3
    @quote_we d6 @slash c-2d-3g1h1 @slash_@number b1g1 a a3b1c1d3e-3f-1g-2j4 a_@number b3c2d1h-2 a_@other c4d4g-1
    a_@quote d1g2 a_and k2 a_baby h5 a_backup f1 a_bad b-1d-3e-6h-3k2 a_bakery h-1 a_bank b-2d1 a_bar d1k2
    a_base b1 a_beautiful c2 a_bed a-1j1 a_beggar d4 a_beginner a2c1 a_bell b-1e2g1 a_berth a1b-2h2
    a_better a7b3c-6d-6e-4f4g-10h-3k-2 a_big a-1b3d-6g3i-3 a_bigger a7c-4d-6g-1h-1 a_bit a-4b3c4d-7e6g4h-6i-1j-5k-3
    a_blessed d-2g-3 a_bonus c-1f2g2 a_book c-1d4 a_box b2c2d3 a_boy a-3 a_boys c3 a_brain d2 a_branch a1
    a_brand c1 a_break d1 a_breakdown c-1k5 a_bucket c3 a_budget b1 a_building k1 a_bully c5d2g1h1 a_bunch c1d6h-2
    a_bus b-1c2d-4 a_bypass g1k3 a_calendar d8h1i1 a_call b-6c1d2e-6g-6h-4 a_calm c-2k-1
    a_candidate a-5c1d2e-1f-3g-2h7i-2k-1 a_candle a6c-1 a_car b6c1d1f2j-7 a_career d-1 a_case c-1i3 a_cashier c2
    a_cat d-1j1 a_certain b1c1d1g3 a_chain a3h3i-1 a_chair c3d-1f2h1 a_challenge a1 a_chance a5b-2c-4d-5f1g-2h-2
    a_change a-1c-2e-3f-3h4j-1 a_charity d1h2 a_chat c-3f-1g1h-5 a_chatbot c2d4 a_chef c4 a_child c-5d5
    a_choice c-2 a_circus a-2c4d5 a_civil c1 a_clash g7 a_class a4c-1h2i-1 a_clause c-2g-3i4 a_clean d-2
    a_cleaner b2d-1 a_clear b-1c3d-4e-5h3 a_clearer a3d-1e1 a_clerk c2d2 a_client c1h-3k-1 a_clinic a2b1c2g-1h2k-3
    a_clock d3 a_close a4c-4d-5g-2 a_closer a4g1 a_clue c1 a_coat g1 a_coffee c-2d-6e-6 a_coin e2 a_cold b1
    a_colleague b1c-5d-6i1k1 a_college c1h2 a_comment c3 a_committee c-3 a_company b2c3e1h6i-3j1 a_competition i1
    a_complaint c-1 a_complete d3 a_concert a2g2 a_connection h1 a_consultant b1c3 a_contract b-4c-1d-3g1h1
    a_contractor b4 a_cook a-3c2 a_copy c-1d-4e-1f1i1 a_corner b2 a_corridor c3d2 a_cottage j2 a_council c2j1
    a_counter b7h4 a_country a1 a_couple a2d-4e2f2h-1k-3 a_course c1d2h7 a_court g2h-3 a_cousin j2 a_cow d1
    a_cracking d-1 a_credit a-3d-2 a_crew a3d1 a_culture c6 a_cup a-2 a_customer b-1c-1d-3e-3k-1
    a_cut a2b5d-2f-1g-1 a_cv c-1d5 a_dairy a2h2 a_data c3 a_date c2d-3e9f-3g-6h-7 a_day a-2b5c1d1e3f2h4 a_dead c3e2
    a_deadline d2i2 a_death c5 a_decade b1 a_decent b1 a_decision b-4d-5e8h-4i1 a_definite h1 a_degree b-4h5i-2j-2
    a_delight c-2d-6 a_delivery a1c1g3 a_demanding c-3h-2 a_dental a-1b1h-1 a_dentist j1k-1 a_department a1d2
    a_deposit c2 a_deputy a3 a_desk c-2d2h2k1 a_diary d2 a_different b-4c-6d-5g-1h7k-5 a_diploma c1 a_director a1
    a_disaster d-1 a_disgrace c4 a_divorce e1k2 a_doctor j1 a_doctorate b1d2 a_dog c4d2h-1j1
    a_double b-6c-2f-1g3h-2i-2j3k-1 a_drawer e3h-2 a_dream a2c-2 a_drink k3 a_driving g1i2 a_drop b1
    a_fair a-4b7c3d-6g4h-3 a_fall k1 a_fallback a-3f4 a_family b3g-3h3i-2k-2 a_far a4c-4d-2h1 a_father b3c-1
    a_fatter a1b3d1 a_fault a-1 a_favour a-4c-1d2e1f-4h1k-3 a_feeling e-1g7h-5 a_fellow g2h1 a_fellowship h4
    a_ferry c2d1g3 a_fever k3 a_few a-2b-1c3d-2e2g-6h-4i-4j-4k-3 a_field a-1c-1h-2 a_fifth b4d3e1
    a_figure a-2b4e-1h-1 a_final a-2h-3 a_fine b-3c-5d-9h1 a_finer a2 a_firm a-1b-1c2d-1h2i-2 a_first c7d2e-1
    a_fish c1 a_fit a-2c-3g-7h-2k-5 a_five c1 a_fixed i3 a_flat b-4e-3g2h-2i-2j4k-4 a_fool a2b1d3
    a_form b-1c2d4e-2f-5h3i-2 a_former b-2c-1d-3h-1 a_fortnight b1c1d-5e1f3g-2h2i4 a_fortune b2
    a_four d-1f2g-2h-7i2 a_fourth a-1d2e-1g2h1 a_free d3f-1h1 a_friend d-8k-1 a_friendly a-3c-1d-1h5k-1
    a_fuel b4j-1 a_full a-3b1e-3g-3i3 a_funeral g1 a_furnished i-1j1 a_further f2 a_future c4d-1g-1
    a_gap a-1b-1h1k1 a_garage h2 a_garden a1 a_general a1 a_generous b2 a_gentleman b-1c-4 a_gift c-3d-3 a_gig b2h3
    a_girl c1 a_glance c1h2 a_glass a1c1d1h1 a_go e1 a_good a-1b1c-3d-3f-5g-1h-3i-2j-7 a_grade a1b1 a_graduate c1d1
    a_grand a-4b-4d-2h-1 a_grander a3 a_great b-6c-4d-4h-9i-4j1k-1 a_green d-1 a_grievance k3 a_group a1 a_grown d7
    a_guest c-1d3f-2 a_guide h1 a_guy a1 a_gym b2 a_habit f1 a_half b7c-5d-6e-3g-2j-3 a_handshake a-1h-1i3
    a_happier a1 a_happy a-1d-1 a_hard a2b-4d-5g2h-1 a_head a4b1c-2 a_heads c3 a_headship a1 a_health c1h1
    a_hearing g3 a_heart a-1c-2k6 a_heavy d-3f1g-3h6 a_higher a4c-3d-2g1 a_hike b1 a_hiring c-3 a_hole c-1d1k3
    a_holiday c-1 a_home a2c-1 a_hospital a-4c4d3i-1k3 a_hotel a-3b-5i-3j-2k-4 a_house a-1b2d-3h2i-3j5k-4
    a_housing h2 a_hug d-1 a_human c-1d2 a_hundred b-2d-5g5 a_hurry e-3 a_job b-3c-1e-3f-3g-5h3 a_joining b1
    a_joke a-4b2c4d6e-2g-1 a_joy a-4b-3c-9d-10e-2h-1i-1 a_judge c-1d2f-1 a_junior c2d-3 a_juror i-1 a_kick h-2
    a_kind a-4c1d-2h3 a_kinder g-4h-2 a_kitchen c-2d-3j2 a_lab h1 a_laboratory a1j1 a_lack d1 a_lad d-5 a_ladder g1
    a_lady c-3j2 a_laptop b2 a_larger a2g1 a_late b-4d-1g1 a_later b-2c-1d-1 a_laugh b2d4 a_law c1d1 a_lease b3
    a_lecture d2h1j2 a_lectureship b2h1 a_leg d-2i-2j-2k-3 a_lesson c-1 a_letter c-4d2e1h-1j1 a_level a3d1
    a_library c2 a_licence j5 a_life d4 a_lift a-1c-2d-3g-2i-2 a_light c1h1 a_lighter b1i1 a_line a-4c-5d-2e7h6
    a_list a-2h-4j3 a_little b-3c3d-4e1f1g5h-4j-2k-3 a_live g2 a_living d4e-2h-1j-1k-4 a_load d3g1 a_locum b2
    a_long a-4c-3d-7e-1i-4k-1 a_longer a1 a_look a1b-2k-2 a_loss d2 a_lot a-2b1c-1d-20e4f-8h-6i-1j-1
    a_lovely a-1b-4c-3d-10g-1h2 a_lucky d-1 a_lump b-5i-1k6 a_lunch i2 a_machine c1h-1 a_mad e2 a_mail c1
    a_man a5b-1d4e-1h1 a_manager b1c1h-2 a_manner a2g2 a_map c-2 a_master b3c1d4 a_match b-4d1g-1k-1
    a_maternity b-2c-1g-2i1k-2 a_matter a-2b-5k2 a_maybe d-2f3g1 a_meal b-3 a_mechanic c1 a_medal d-1 a_medical i4
    a_meeting c-3d3g1h1 a_member i2 a_mess a-3c3e1g3h-2k3 a_message c-7d-11e-4f-1 a_mile a3b2d-4 a_mill a1
    a_million b-5 a_mind g7h-2 a_minute b-7c-5d-10g-4h-2 a_miracle f2g2h-3 a_miss a-2c-2d-6e-6g11h1j-1
    a_mistake g-1 a_model c-6d-4 a_moment c-3d-2 a_monkey a-1b2c1d5 a_month a-1b3c5e3i1j-3 a_more a7b-4c-9d-9e-1g-7
    a_morning g-2h3 a_mortgage a-3j2k1 a_mother b2c-2 a_move a-3c-5d-1h3j-4 a_much a6d1h4i2 a_mum k1 a_museum c-4
    a_name c3 a_napkin b2 a_national d1 a_nervous d-5h2k2 a_new a-4b-4c3d-3e-9f-9g1h6i-7j-1k3 a_newborn k2
    a_nice b3c-8h-4j1 a_nicer a6c-3d-1g-4 a_night a3b-1 a_nightmare c-2d-3 a_nine a3b-2i1 a_ninety b-3
    a_no a-11b-1c-12d-4f6g6h5i-5j-1k-6 a_non g3i2 a_notch a4h2 a_note d1e3h-1 a_nuisance d1g-3 a_number b5c1h1
    a_nurse a-1c1d2j3 a_nursery c1j3 a_one h1 a_package g1 a_page c2d-1 a_paid h1i1 a_pair c1h1 a_paper c2h1i-1
    a_parking d5g1 a_part a-4d-5g-2j-3 a_partner a1c1d-1 a_pass g1h1 a_patient a2g2 a_pause d-2f6h-3 a_pay b7
    a_pdf i1 a_peep e2 a_penalty i2 a_penny b3h2 a_pension b6g3 a_permanent b2f4h2j-3 a_person a-1b2c1d5g3
    a_pharmacist a2c4 a_phone b1d2e-5f2h-3k2 a_photo i2j1 a_picture c-4d5k2 a_pile d-4 a_pin e7 a_pity a-4c1d-1h3
    a_pizza d2 a_place b-3d-5e-2f-3g-5h8k-8 a_placement a4h3 a_plain h2 a_plan c5 a_planner d2
    a_pleasure a-7b-5c-8d-3e-4g-1i-2j-2 a_plumber d3 a_point e-2g2 a_poor c-1d-4e1h-3 a_porter b1c-1d3k-1
    a_position c-7d-4e3f-9h6i-3 a_post a-1b-2c-1f-2g2h7i-1j1k-2 a_practice h2k-2 a_pretty c3 a_price b1
    a_privilege a2h1 a_prize a1d1 a_probation c2 a_problem d-1g1h-2 a_product a1c1h1 a_professional d2
    a_project a-1 a_proper b3c-1e3g-3 a_public d4 a_pulse d2 a_pupil d2 a_quarter b-2c1d-1h-2
    a_question a-4b1d1e-2f1h1 a_queue c3 a_quick a-1c-5d-4f1h1i-1 a_quicker c1 a_quiet a-1b-1 a_quieter a-1k2
    a_quiz d4i2 a_raffle c1d3 a_raise b13c-4d-4g-4 a_rare c-3d-4 a_rather c3g1 a_really h1 a_reason c1d5
    a_record d2 a_recruiter c-4d3 a_red c1d2 a_reference i1 a_refusal f4 a_regional a1 a_relocation b-2h-3j4
    a_removal j1 a_removals j1 a_rental b-2i-1j3 a_research a-1c1d1h-2j1 a_reserve f3h-3 a_rest d5 a_resume d3
    a_retention b4h-2 a_review b-2i2 a_right d1j2k-2 a_ring d-2e-2 a_rise b7h-1 a_risk g1 a_rival h2
    a_role a2c3d-3f-1g-3h5i1 a_rolling b-1i4 a_roof c-2j3 a_room a-1b-3d2h-2i-2j6 a_rota d1f2 a_rough f2h2
    a_row c1d2k1 a_run e-1g1k-1 a_saint a2c-2d-5 a_salary b6h1 a_sandwich c2d1 a_saturday c1d2g-1h-3
    a_scale a3b-3h1 a_scan d-1i2k4 a_school c2h4 a_schoolboy c-1d2 a_screen h1 a_search c2d1 a_season a1h1
    a_seasonal b1i3 a_seat a2c4g-1j1 a_second a-7b-3c-6d-1e-1f1g-1i2j1k1 a_senior b3c2f2 a_serious c2d3
    a_service c3 a_serviced j1 a_shambles a-1c7d1 a_shame b2d-7 a_share b1c-1k-1 a_shared j1 a_sharper a3b1
    a_sheet a1 a_shift a-3b4h2i-1 a_ship j1 a_shipping d1 a_shop b1c1h4 a_short a-1b-2c-5d-2e-3h-5i-2j2
    a_shorter f4h-1 a_shot b-2c-3d-1f6h3 a_shout d-5e-2f3g-3 a_shouting k2 a_show a1 a_sight a2 a_sign a-2e5h-3
    a_signature i3 a_signing b1e1 a_simple b-2c1d2j1 a_single d-1h-5k-2 a_site c-2g3 a_six b-3i2 a_skip g1h1
    a_slice b5 a_slipped k4 a_slow e3 a_small a-2c-1d-3e-2f2g2i-4 a_smaller b-3h1 a_smile c-4d-4 a_soft d-3f4h-5
    a_soul d-2g-1i1 a_space e-1f1 a_spare b-1d-6g4 a_speaker d-3 a_special d1 a_spell e4 a_spot f1h-3
    a_spreadsheet c-2 a_staff b2c-1j2 a_stamp c-1e2 a_stand b-2c-1 a_star d-5 a_start b1c-4e-1g-7h4k-2 a_startup a1
    a_steady h1 a_step a5f-1g-8 a_stipend b1 a_straight c5e-2 a_stranger b-1c-3d-2g-1 a_stroke c-1g2j-2k3
    a_strong c-3d2g2h1 a_stronger a7b1c-5h-3 a_student d-3h-3j1 a_studio a2h2j1 a_subject e-1 a_suit b1d1i1
    a_summer k1 a_sunday c-6d3 a_superior a6 a_supervisor c1h-2 a_supplement b-3 a_table d1 a_take b-3c4h1i-1
    a_talk c-3d-2h1k-1 a_tax b-3d-4j1 a_teacher d-3 a_teaching h2 a_team a-2b-2c2d-4 a_telephone d2 a_ten i-2j3
    a_term d1 a_test c6d2 a_text c1d-1 a_thank c2d2 a_theatre c2 a_thing a3b-3c-4d-4e1g2j1 a_think e5g-1k-1
    a_third a-7b6c-3d2h-3i1 a_thirteenth b1c-1h-1 a_thought c2d2 a_thousand e2 a_three a1b-3c-1 a_ticket c-1d2h1
    a_tidier c2h-3 a_tidy c-3d-2 a_tie a2 a_tighter h1 a_time e2h1 a_top a1 a_tour d-4f-3 a_touring h1 a_train c1
    a_trainee a-2b1i1 a_training a-2g-2 a_treasure d-2 a_treat a-1b-4c-12d-2h-2j-1
    a_trial a-2b-3c-4d-4f1h-6i4j-1k-2 a_truck h1 a_truer a3h1 a_tuesday d1 a_twelve b-2i4 a_twenty d2
    a_two a-4b-4c1d3h1i5 a_typing b3 a_university c3 a_vacancy h1 a_van b6f1g-2h-3i-1 a_verdict e2f-1
    a_very a5b2c-2d-10e3g-2 a_video d-1g-1 a_view a1c-3d-5e4 a_village b-1h2 a_visa i2 a_visit c-1 a_voicemail e-2
    a_volunteer b-2d-4h1i-3 a_wage b1 a_waiting j2 a_warm c-5h1 a_warmer d1 a_wave e-1 a_way a11b-2c-3g-6h-4k-2
    a_wedding a2d-1i-1 a_wednesday h1 a_wee g1 a_week a-2b4c1d-12e-2f3g-14i-3j-4 a_weekend a1b3f-1j1 a_welcome d1
    a_welder c2 a_well c1 a_wet a1 a_while a-1b-7c1d-1e9f-11g-8h-10k-2 a_whole a1c-4g-1h2 a_wider a4
    a_withdrawal f2h-1 a_woman a2b-1c3d1g1h2 a_wonderful a-3d-7 a_word b1f1g-4h2k-1 a_work h1j2 a_working d3
    a_workshop a2c-2g3 a_write g6k1 a_written a1c-3 a_yard d2h1 a_yarn a-1f1 a_year a-6b3c-4d-13e-6g-6h-1i3j-2
    a_yes b-6c-1d-4e3f2g4i3 a_younger g2h1 a_zero b-1c-3 abeg d3e1h1 abeg_, d3 able b2c-2d-2f3g1h-4i-2 able_for g4
    able_to b2c-2d-2f4h-3i-2 about a-6b-2c1d-2e-1f-6g1h-6i-2j-5k-6 about_, a6b2c-2e-2g-2h2k2
    about_. a4c-3d-11e-1f1g-9h3 about_@number b1 about_a b4d2e-2f1h-1 about_all e3g3 about_an c2d-5e2
    about_being d1 about_coming e2g8h-5 about_commitment c2d4 about_continuing g6 about_dates e-1h3
    about_eighty b1g1 about_everything c1 about_four b1 about_friday g2 about_going a1g7h-3 about_half b-3g-2
    about_has c-2 about_her g1 about_his c-1 about_how b-2c2e-2 about_in a1b1 about_interviewing c-1d-4h-1
    about_is c-3 about_it a-4b-1c-3d1e6f-3g-7h2i-4 about_jobs c-1e2 about_leaving j3 about_me a-1c-4e-1h-1
    about_monday g4 about_money c-2d-1 about_my a-3b-6c7e-2f-4g-3h-8 about_myself g-2 about_nine b2 about_not c-5h5
    about_on c2h1 about_one d2g2 about_other b1h-2 about_our c2 about_parking c1 about_pay b1 about_salary b-3h2
    about_six b1c-1 about_teaching g-1 about_ten b-1g-3h2 about_that a-1d-7e-2g-1
    about_the a-4b-6c-5d-6e3f-1g-3h-3j-10k-12 about_their c1d2 about_this b-1c-7d-3e5f3h1 about_to b1c-3e1g3h-3k2
    about_tomorrow g1 about_two d2 about_what c1e-5 about_where b2c3e1 about_whether c1f-1g1h-2 about_which a-2
    about_who a-2c2d-3i1 about_working c-3 about_you b2c3d2e-5g-2 about_your a-2c-3e4f-1g-3h-7
    above a6b1c-6d-4e-3f-6g-1h3j1k-2 above_, a5h1 above_. a4b-1 above_all a1 above_the a-3b3c-3h-1j4
    above_what a2h2 abroad b-4c1g-1h1j4k-3 abroad_, b-2k-1 abroad_. j4 abrupt c2 absent b1e2 absolute c1
    absolutely d6g-1h1 absolutely_nothing d6h2 abuja d1h1j2 academic c-2i5 academic_year i3 academy b-1i1
    academy_has b2i1 acca b-1 accelerator b2 accent c6d2k1 accent_. c3d1 accent_in c2k1 accept a1b3c-1d-1e-7g1h2
    accept_the h1 acceptable c4d1 acceptance f1 accepted a3c-10d-7e-7f3g-19h8k-14 accepted_, a-3h-1
    accepted_. a1b1h-2 accepted_a a3b1c-1d1e1h5i3j1k-1 accepted_an a4b-6h12i-1
    accepted_another a-1b-2d-2e-8f-4g-6h2i-3j-5k-3 accepted_at j1 accepted_by h-1 accepted_elsewhere a1f3h-2
    accepted_it a-1b1h9i-3 accepted_other h2 accepted_something f3h3 accepted_that h-1 accepted_the f3h5
    accepted_there a1b1f2 accepted_with h1 accepted_work a-1h-1 accepted_your h-3 accepting b2g1h1 access c1
    accident g-1k4 accommodation c2i-1 accordingly a4h5 accordingly_. h1 account a-2d-2e5g-4h-2j-3k4 account_, e1h2
    account_. b-2d-3h1k1 account_executive d1 account_of h1k3 accountant b2c-1d-5e-1g-1i-1j5 accountants c1
    accounts a-3b-1c4d-6h1j-6k1 accounts_, b1c2 accounts_. k1 accounts_for j-1 accra b-1h1k-1 accra_. h2
    accreditation g3 accustomed c-3d2 accustomed_to c-3d2 acknowledge d-1h-4 acquaintance c1 across a3c4f-2h2i1k2
    across_. a1d1i2 across_a c1h1 across_as a-3c4 across_from k2 across_the a3e1g-1h1j2 across_town b1c-1h3j-2
    across_your c-2g2 act b-1c5d10 act_together c1d4 acting d1h2 active c-1f5h-6 actual d2
    actually a2d2e-3f1g-2h1j-2 actually_read d-1 actuary c1d1 ad b3c4d-2h-3 ad_. c1 ad_said c5d-3 ad_was c-3
    add a-3b3d-2f3g-8h-9i-2 add_a b3f2 add_more a-3h-2 add_that c2 add_up b5c-1g-1 added a-3b6 added_a b2
    addition_to b1 address a1b-8c-7d2e-1f-8g-9h-4i-5j1k-7 address_, a1d-5 address_. h-5j1 address_for e1
    address_from d2 address_in h1j1 address_is e-2 address_of h2 address_will e-1 addressed c1d6 addressed_to h-1
    adds b4 admin c3 admire a-6b-4c-4e-1h-1 admire_everything a-2 admire_how d-2 admire_the c1d2 admire_your d-1
    admired a-3b-6c-5d1e-1 admired_how b-1 admired_your d1 admit a2b2c5d-2e-3h-5 admit_, b1h-1 admit_. b2c1g-2h-1
    admitted h1k3 adore d1 adored c2 adult c-4d6 adults b-1d6 advance a2d-1 advanced a-3c-1 adventure a1
    advert b2c1d3f-4g-2i-6j-1 advert_, d2 advert_. c-8d2h3 advert_said b-2c3d1 advert_was c1 advertise c4
    advertised c1d-6h-1i-2 advertisement c7 advertisement_. d2 adverts c2 advice a-3b-10c-11d4e-9g-4h-6
    advice_. d-1g-1 advice_about d1 advice_on d3e-2 advise c-1d2 advised c2d1e-3j3k3 advised_me c3i1k3
    advised_that b1d2h2 adviser a-1b-5c-3k-1 advisers b1 advisor h-1 afford b5c-4g-3j1k3 afford_a d2j2
    afford_to b4d-3g-2k2 afraid a4b2c2d-12e1f-2k-4 afraid_, a3c3e-1 afraid_. g1 afraid_: b1h1 afraid_i a-4c2e2g1h3
    afraid_it h4 afraid_my g2h-1 afraid_of c-2 afraid_that g-3h-7 afraid_the a1c1g-1h-6 after a3b2c-2d-5e5g-3h6i1k1
    after_, e1 after_. e-2k-2 after_@number b-5g-6h-6i-9j1 after_a a1c-2e-5f-2g-1h6i2
    after_all b1c-10d2e-12f8g6h2k-5 after_another e3 after_careful b-1d-1e-1f-1h2i-1 after_comparing b2h2
    after_easter e1f1 after_eight b1 after_eleven b-1 after_four i1 after_getting e-1 after_half i2 after_her k1
    after_i a2b-2c5d1e3h6j1 after_it d-1h4 after_long h1 after_me c-4h-3 after_much h3 after_my a-3e1g-4h-4
    after_ninety i1 after_one c1e-3 after_reflection h1 after_school a2h1 after_seven b-1 after_six i-2j1
    after_sleeping a3h2 after_so d-2 after_some c-1e-3h3i2 after_taking h-1 after_talking b-1e-4h2 after_tax b2
    after_ten c1 after_that a1f-1g-4h-2j1k-3 after_the a-10b4c1d1e7g1h-3i2k4 after_their a-2 after_thirty c3d-1
    after_this d-1e8f-1h-8 after_three b1c-2i2k1 after_today d-2e5h-5 after_twelve b2c-1 after_twenty c-2h1
    after_two c1e-1 after_what d2k1 after_which e2 after_work e2 after_you c2d1g4 after_your c-2e2h4
    afternoon a-3c-1d-2e-4f-11g3h2i-5j-4 afternoon_, f-1h-3 afternoon_. a-1c-5e-3g3h3j-1 afternoon_and b1c1
    afternoon_at h1 afternoon_i g1h-2 afternoon_of g-1 afternoon_you g2 afterthought c3 afterwards c-1e3 ag d2
    again a-4b-6c-5d4e1f5h-1i-6k2 again_! e1 again_, a-5b-5c-4d1f-2g3h3i-1k4 again_. b1c-3d4e3g3h2i-1j1 again_; d-3
    again_? f-3 again_about d-1e1f1 again_after f1 again_and d2e-5i-1k3 again_at c3d-3e-4h-3j2
    again_before d-2f2h-2 again_for d-3e-1g-1h1 again_if e-1f5g-2h-1 again_in e1i2 again_next f1h-2
    again_on d1e-5f2g-3 again_one e1 again_some e-1 again_to d1e-3h-1 again_when h1 again_with d2
    against a4d-10e-5f-3g2j-2k4 against_a a3 against_another e-1g-5h-4 against_going c1h1 against_it e-1f3
    against_me e1g2k1 against_my a1c-3f-1g3k1 against_the a1c1g-6h-3 against_you b3 against_your a3b1c-1
    age a4b5c3d2h-1k-2 age_, a-1b4d1 age_. a1g-2h1 age_does c-1d-1 age_that b-3 agencies b1 agencies_, a-2d1
    agency a3b3c2d-1f-4h1i5 agency_'s b2e2i1 agency_, a1b-3h5 agency_. e1g-1h3k2 agency_and c1h2 agency_i a3h-2
    agency_is g1 agenda d-3g-3 agent a-1b-3c-1d-2g-2h-1j5k-3 agents j3 ages e3i2 ago a-1b-1c-1f-1g3h6i-5k1
    ago_, d-1e2k1 ago_. c2d1g1h2 ago_and c-2g1 ago_i c-1h4 agree a2b2c3d-7e-7f2g1h2 agree_. g1 agree_that f1g1h1i1
    agree_to b1i-2 agree_with a2c4h1 agreed a-4b2d-11e-2g-4h1i1k-5 agreed_, b2 agreed_. e-2f-1g1h-5i2 agreed_i h2
    agreed_on c1i1 agreed_that a2h-3 agreed_to a-7d-3e-5g-6h4k-1 agreement a-6b-3c-9d-3e-3f-5g-5h-9i10j-6k-5
    agreement_, e-1i2 agreement_. i2 agreement_with h-2i1 agrees d-2e-4g-2 agrees_. e-1 ah e3 ah_, e2
    ahead a13b-3d-3e-1g-5h5i-7k-1 ahead_, h2 ahead_. a5b-4c-5d-4g1h2 ahead_and a-1d2 ahead_in j1
    ahead_of a9d-5g-5h-2i-1 ahead_on a3 ahead_with a-4d-5f-3g-6h4i-3 ahhing e5 aid a-5b-2c3f-1h-2k-2 aid_. c2d2
    aide h-3 air a-5b-1e6h-6k-1 air_. e-3j1 airport a3b2d-1 airport_, b2 ajar f1 alarm d-2 alarming c3 alerts h-4
    alerts_, h-3 aligned a4h2 aligned_with a3 aligns a1 alive c-3e2f3h-4 alive_. f2h-2 all b-1c-1d-1e-3f-1h-1j2k2
    all_'s h1 all_, a-3b-2c-3d-5e-4f-7g2h5i1 all_. a-3b-1d1e-5f6g2h-4i2k-4 all_? g5 all_about e-4g-2 all_along a4h1
    all_and e1g-2 all_day a2b-1c1e-4f-3g-2 all_due d3g2 all_ears b1d-2f3g-3h-3 all_for c3h3 all_four g1k1
    all_from c1e-1 all_go j1 all_goes h1 all_good a-2c-2d-4h-5 all_have j2 all_i a1c3d4e2g2h-3k1 all_in b4h3
    all_laughing c-3d-3 all_likelihood a2e-1g5 all_meals b4 all_means d2e-1f2h-3 all_my a2b6c-9d-8e-2g-4
    all_night b3k1 all_of c-4d-2f-4j2 all_on a-1b1c1d3g-1i1 all_our j1 all_over a-3b-2e3g1h-5j-1k1
    all_respect a1c-1h1 all_right a-2b-1c-2d-2e1f-6g-3h2 all_round a3b1c2d1 all_so g2 all_that a-3b-4d1e2g-1h-3
    all_the a-3b-3c-2d-2f3g-4i-1j-2k-9 all_there e1 all_these b2e1 all_things a2h3 all_this e-1g1 all_those c-2
    all_three a2c-2d-1 all_through c2 all_very c-1 all_week e-1h-6j2 all_weekend h-1 all_year a1d1 all_you c2e1
    all_your d-6 all_yours d1h-2 allergy k-1 alley d1 allotment b-7e2g1h-2 allotment_. b-4 allotments h3
    allow d-2e8g-5 allow_me c-3e5g-4h1 allowance a-7b9c-6d-8g-2h2i-1j2 allowance_, a-2b4c-2d-1h-3 allowance_. b3
    allowance_and b4h5 allowance_for b-1 allowance_i b4 allowance_was b3 allowances b3 allowed b-5d-5f-4h-5i3j6k-3
    allowed_me c-1 allowed_to b-1f-1h-4i3j5k-2 almost b4g3h-4j-2 almost_every a2 alone b4c-3e-1f-4g1h-5j2k2
    alone_, b1d1 alone_. b-4c-1e-1g2 alone_would a-1 along a5c1d3e-6g-1i1j1k1 along_, a1c-4k4
    along_. a3c3d2e-1f1g-1h1j1k-2 along_and i-1k2 along_for c2d2 along_on h1 along_than a1 along_the i1
    along_to d1g1h-3j1k-2 along_with c2h1 alongside h1 already b1c1d5f-7g3h2i3j4k-1 already_, d1g1h1i1
    already_. a-4b2c-6d6h-2i-2j2 already_a h1 already_been d-1 already_found g1 already_given g1h-2
    already_got g-1h-1 already_had c1 already_have d1h-1 already_in c3g-1 already_joined h1
    already_on c1d1e2g-1i1j1 already_said h2 already_signed g2 already_taken j2 already_told d2 already_with a2
    already_work h2 also a-2b3e2h-1i-13j-1k-3 also_, b-1d-1f1g1 also_. a3c2h2 also_asked b-1 also_called e1
    also_cover j2 also_do e1f-1 also_my j1 also_the a1b4c-3h1 alter d3h3 altered c2j2 alternative a4
    although b-6d-5e-4f11g-1h2 although_a f2h-1 although_i d-2e-3f6 although_if f2h4 altogether a3c-3d-9e-5f4g-1h1
    altogether_, f3 altogether_. a2d-2g-4h1 alumni d-2h-3 always a6b-1c1e-14g-14h-7i-4j-5k-9 always_going a3d2
    always_has a-1 always_open d1 always_the a4c-1d2 always_with a1 am a-2c-3d-1g3h4i2j2k3 am_, a-4d-2e-4g1h2
    am_. a-9b3c-1e-8f2g3h4 am_@number b-4g-4h5k2 am_a b-2c-1d1g-1h-2k3 am_about g8h-4 am_afraid a4b2c3d-9e1f-2k-4
    am_after g-4 am_all a-1b1d-1e1f1g-7 am_already h2 am_also e2h3 am_an h-5 am_and c2e-2f-1g-4h4 am_answering d2
    am_as g1h-3 am_ashamed d-2 am_asking e2f-1h-1 am_at b1c-2d1e-1g-3h-10k-1 am_attaching h-2i2
    am_available g-2h-6i-2 am_away e3g-1h2 am_back e-3f2g-1h-7 am_backing h4 am_beginning f-1g5
    am_being a1b-2c-1d-3f-1h-3k5 am_better a2b1d-1h-6 am_blocking d2e5 am_booked h-3j1 am_bound h-1i1
    am_bowing a1c2f3g-9h4 am_bringing g-2j2 am_busy j2 am_calling d-5e-5g-5h9i-3k-5 am_cancelling d-1f2g-5h9
    am_certain g-1 am_changing e4 am_choosing h3 am_closing e3g-3h6 am_coming b1d-5e2g-3h-4k1 am_considering g4h-4
    am_covering e-1 am_currently b2 am_declining a1c2d-3f8g-9h5 am_discontinuing h2 am_doing d-2e8g-7h-3k-2
    am_done a1c3d7e1g-2h6j-1 am_double g5h-2 am_down g-3h-10j1 am_dropping a2g-9h6 am_due h-2k1 am_earning b3
    am_edging g7 am_embarrassed b1g1 am_employed h6 am_ending c2g-1h8 am_expecting k4 am_fairly g1 am_fed b-1d4
    am_feeling g4 am_fixed g-1h1 am_flattered d-1 am_following k-3 am_for f3h2 am_formally h2 am_forwarding i3
    am_free b-10d-2f-4g-11h-14i-4j-4k-6 am_getting b5e-3g2j3k4 am_giving b-4g-6h4j1 am_glad d-3h-10
    am_going a1g-10h5i-1k-2 am_gone f4h-2 am_good a1d2g-4 am_grateful c-6d-12e-6g-1h-4 am_half g4h-2 am_handing j1
    am_hanging h1 am_happily h4 am_happy d1e-1g-3h-1i2 am_having a-5c-2d-6e-3g8h-9k4 am_headed a4h2 am_hereby h3
    am_home a1e-4h-2 am_honest a2b2c1 am_hopeless d-1e1g-1 am_i a1d6e-4h-3 am_in a-1b-4d-1e6g1h-9i4j-4k6
    am_inclined b1c2e-1g10h-6 am_inclining g4 am_joining a7c1d-1g-4h7i2k-2 am_just e2f-2h-5k1
    am_keeping e6f-2g-5h-3 am_kind g7 am_kinda g3h-1 am_late j2 am_leaning g10h-7 am_leaving a-3b-3d-4e3g-6h5j1
    am_less c1e1h-2 am_letting d-2g-8h4 am_looking a-1c-1d-5e-5g-10h-11i-4 am_making i1 am_maybe g3 am_meant a2g3
    am_minded g4h-2 am_more a-1b-7d-3e-3g9h-8 am_most h-3 am_moving b1g-6h-4 am_much g1h-4 am_needed b-4g2h-5
    am_next e-2 am_no a-1b1c-8f-8h6j-1 am_not a-7b-6c-2d7e3f-3g-5i1k-3 am_now a-1e-1h1 am_obliged d2g-2h-4 am_of g7
    am_off a4f2g-8h3i-3j3 am_on a-8b5c-10e-1f-3h-10j1k-1 am_only d-4f-2h-2i1 am_open f4h-2 am_opting b1h5
    am_out b3c1d5e-2f6g-13h10i1j-5k-11 am_over d1 am_passing d1e-3f2g-3h3 am_phoning h-1 am_pleased b1g-2h1
    am_presently g3 am_pretty g3 am_probably c2f-1g9h-5 am_proud k-1 am_pulling a-1b3c2d-3f1g-15h9j-1k-1
    am_putting e8g-2h-1 am_rather g3h-2 am_ready e4f-1g-3h-3 am_really b-1d-4e-1 am_retiring h1 am_right a-2
    am_ringing d-5e-5g-2h3k-2 am_rostered g3 am_saying a2b2c-2e-1f6g-10h2 am_sending c-3d-7e-8f-1g-3h-8i3k-5
    am_settled g-2h2 am_sick d2h-4 am_sitting j2 am_sleeping e2h-1 am_slow e1g-2 am_so c-2d-2e-2f-2g-4h-7
    am_sorry a3c1d-4e-7f-2g-8h-2i-3k-8 am_sort g5 am_sorted h4 am_spoken h2 am_standing g-2h7 am_starting e-4g4
    am_staying a-6b4c-1f-8g-14h7i-5j-9k-7 am_stepping d-1f1g-8h5i-2k-2 am_sticking h3
    am_still a-8c2d-3e6f-3g-1h-5i-1 am_stopping b2g-3h7 am_struggling g5 am_stuck g8h-2 am_sure d4e-9g-16k-2
    am_swaying g1 am_taking a4d-7e2g-12h10i-4 am_telling a1d3e-2g-5h1 am_tempted e1g5h-4 am_tending g3
    am_thankful a-1b-4c-2e-5g-4h-2 am_that k2 am_the b-1c-8d1e-2g3h-5i-3j-7 am_theirs a-2h2i6 am_there g-3
    am_therefore a-1 am_thinking b-1d-6f-2g9h-8 am_through e1 am_tied g3i1 am_tired d2g-1 am_to e-1f-1i3j2
    am_told b2c2d-1f-1g-2h-7j2k1 am_too b1c1d3g3k1 am_torn e2g3 am_touched h-1 am_truthful b1 am_trying f2h1k1
    am_turning f3g-11h2 am_typing h-2 am_unable g1 am_up e2h-4k1 am_used a-1b3c-3h-2 am_very b2c1d-8g-6i3k-2
    am_waiting e3j1 am_wavering g5 am_well a1 am_willing g-1h1 am_with a-1b-3h-3i3
    am_withdrawing b-1c4e-11g-31h17j-3k-2 am_withdrawn d3e1h2i1 am_wobbling e-3g5 am_wondering g5h-3
    am_writing b-4c-7d-11e-13g-10i-4 am_your f4h-1 am_yours a-2b4f6 amateur c5d6 amateurish c5d5 amateurs d7
    amateurs_. d5 amazed d1 ambition c3k2 ambitious a4h2 among a1b-8c4d1e-4 among_all h-2 among_my h-2
    among_the d2g-3h1 among_those f1g2h3 among_your c4h3 amount a-3b5c1h2 amount_, b1 amount_of a-1b-1c2h3
    an b3c1d3f-4g-3h-2i-2j2 an_adult d4 an_advert c-2 an_agency d2 an_answer a-1b-10d-3e9f-9h-6i3 an_apology d3g2
    an_applicant d-4h4 an_appointment b-1h1i-3j2 an_apprentice b1 an_apprenticeship h3 an_assistant c2
    an_associate a1 an_astronaut c-2d4 an_audit e1k-1 an_awful d-4 an_e d1e-3 an_earlier f1 an_early c1h-2i-1
    an_easy b1c-7d-4e-4j-1 an_eight a4 an_email a-2b-1c-10d-7e-11f-5g-6h-4i-15 an_employer b-4c2j3 an_empty d1
    an_end c-3g-2h7 an_engineer d1 an_evening c-2i-1 an_exam c-1g-1h-7 an_explanation c1d5e-2 an_extra b6c-3g-3k-1
    an_eye c-1d-2h-1k-1 an_honest b-2c1 an_honour c-4d-5h-1 an_hour a-4b11c-1d1e-6f2g-4h2i-8j-3 an_hr c-2
    an_idiot c1d1h1 an_important a-1c-3 an_institution a2d1h1 an_insult b3c2d3 an_intern b2d3 an_internship a1c2
    an_interrogation c6 an_interview a-1b-11c-3d-1f-5g2h-6i-5j1k-1 an_invitation a1d3h-2 an_nda i3
    an_offer a1b-8c-6d-1e-1f-2g3h1i-1k-1 an_office a-3c-4d2 an_old a2b-2d-1h5j-2 an_open c-1e3f-1
    an_opening a2b1c1f-1h4 an_opportunity a1 an_option a-3f1i2 an_outfit c1 an_uncapped b4 an_unexpected b-1
    an_unpaid b2c-2d2 anaesthetist d-2 analyst a-2b-8c-6d-7e-2f-5i-4 analyst_interview h1 analyst_interviews h-4
    analyst_position h-1 analyst_post b-1 analyst_process h1 analyst_role h2 and a-2b2c1d1e4f1g-4h2i-3j-1k6
    and_, a8c1d-3f4h3 and_@number d-1g1 and_a a3b4c-5d-1e-1f-3i3j3k-2 and_about e1 and_accepted h1
    and_after a1b2c2e3h-4j1k1 and_again c3d3h1j2 and_all a-1d-3e2h1i3k-2 and_also c2f1j1 and_always c-1
    and_am a-13b-1d-10e-7f-8g-1h2i3j-3 and_an a-1b2h-2i1 and_another b-3c3d-2e-1 and_as a-1b2e-1j1 and_ask c2d2h3
    and_asked d2 and_asking h-2 and_at a3b-2d-2g-1h-3j1 and_back b1c2h-1 and_be c-2d5f1g-3h1 and_begin h1i3
    and_benefits b-8 and_besides c1h1 and_better a4c1 and_both i3 and_bother c-1d6e-1 and_by c2e3h1 and_call h-2
    and_came a-1i2 and_can a-6b-8c-11d-5f-5g-4h-3i-3j-7k4 and_cancel h1 and_clear b1c-3 and_close d2f-3k3
    and_come b-1d-1e4f4g-4h-4 and_confirm c-1d5 and_could a-3c-2d-2e-2f1 and_delete d2e1h2 and_did a3b1c-1d1i2k2
    and_do c-8d4e5g-6h4k1 and_does h1 and_done h2 and_double g2 and_down k2 and_drop g-1h5 and_e k2
    and_each a2c-1g2 and_eight b-1 and_even a-3b-2c2k1 and_every b1c-2d2e2j1 and_everybody c1 and_everyone c2
    and_everything a-2e-1 and_find d4h3 and_for a2d-9f-8g-5h-7i-1j-2k-5 and_forth b-3c-5e-1f-4g3h-4i3k-3
    and_forty c-1 and_found a-2d-1 and_frankly c4d1h3 and_free b4 and_friendly h1 and_fro i1 and_from e3h3i-4j-1
    and_gave d2i-1 and_get d-1 and_give c1d2h2i-1 and_gives c1 and_gladly e-2 and_go a2c-2d1f-1g1h-2
    and_good c1d3h5 and_goodbye a1j1 and_got a-2c1e-4h1k-4 and_had a-2d-2k2 and_half b2c-2g3 and_happy b2
    and_has a-3c-3d-5i-1j-3 and_have a-6b-10c-5d-4g-9h-1i-1j1k1 and_having h-1 and_he a-7b-13c-7e2f-3h-4j-1
    and_hence a1 and_her c-2j-3k-1 and_here a4c2e-4 and_hereby a-2h2 and_his a1 and_home a1 and_honestly g2h2
    and_hope e3f1h1 and_housing j-1 and_how a-1b1c-1d1 and_i a-2b1c-2d-1e-1f1h1i-4j-5k3 and_if b-1c1f7g-3
    and_in a6b2c7d2g2k-1 and_inclusion c-1 and_interview f1i2 and_is c-7d-5i-3k-1
    and_it a3b-3c3d-7e-2f-4g5h2i-3j-6k-2 and_its a3b3c-4h2 and_just d1e-1f1h-2 and_keep b-3d-6e-4f5h-3k-2
    and_kept a1c-3 and_kindly e1f2 and_knew c-1 and_knows c-3d-2 and_learn d-2 and_learning h2 and_leave e4g-4h3
    and_leaving a2 and_left c-3d-8e-4h-1i-2k-1 and_less a1g4 and_let g-1h-3 and_look e2g-1 and_looking h-2
    and_lost c-2 and_lunch b2d1h1 and_may f-1g-1h3 and_maybe d2e-2h4 and_me a1b3f-3g1k3 and_meet b2f2
    and_mine c1h-4i1j1k1 and_more e-3g5 and_most b1g1 and_move c2d4 and_mr c-1 and_must a-4b2d-3f-4h3
    and_my a-7c-4f-4h3i-2j3k-1 and_need e1g-2h-3k2 and_needs h2k1 and_neither a1c-3g1
    and_never a-1b-6c4d-1e2f-1j-1k-3 and_next d3h3 and_no b-2c4e1f-9h-2j1 and_nobody b-5c5d-9e4f-4g5h-2i-4
    and_none c2 and_not a4d-2g-3h1i2 and_nothing a-2b-4c-3h2 and_now c6d2e-9f-1g3h1j3 and_of e2 and_off j1
    and_on a5b1c1e-2g-4h1k2 and_once b1 and_one b-3c1e1f2i-1 and_only a3b-3c2d2h-2 and_our b1g2j1 and_out e2
    and_pay a1c4 and_pays j1 and_people b1 and_perhaps c-1e4g-1 and_please h1 and_private a-1b1 and_put c-6d2f3h-3
    and_putting e-1g4 and_quite a-1h1k3 and_rather c1 and_read c-2d3 and_revert e2 and_safety c-2
    and_said a-5b-3d-3g-1h2 and_say c1e2 and_says c1 and_see a-8b-5c-10d-4e2f3g-7i-3j-3k-5 and_sent i2
    and_shall a1d-3k1 and_she b-2c-7d-2f-1h-1i1j-1 and_shipping b1i1 and_short e2h1 and_should d-1e-2f3g2h-2
    and_shoulders a2d-2 and_showed c-6 and_signed h2j1 and_simple c1 and_since c-3e4 and_sit h-2 and_six b-2
    and_so c4d3e2f-2g-2h1i1k-2 and_someone k1 and_start b1i3 and_stay f2 and_still b2c-5d3e-3f3 and_stop d6e-3
    and_take d2f-4h3 and_taken a-2 and_taking k1 and_talk b1 and_talked e-1 and_tell c-5d1e3f3g-1 and_ten c-1
    and_thank d-2h4 and_thanks d1 and_that d-4e2f-11g-5h1k1 and_the a-1b1d-8e-2f-2g1h-2j2k3 and_their a4c-2j1
    and_theirs a4c3d-4f1h-6 and_them b-2 and_then a-3c6d3e1g-4i3 and_there a-4c-2d-6e2f-5g1h-2i-3j-7k2
    and_therefore a2b-1h3j1 and_they a-2b-2e2f-5g1h1i2 and_think d1e2 and_third g2i1 and_thirty j-1
    and_this a3b5c8d2e-3f-5g4h-1j2 and_thought b1 and_three c4d-2h1 and_thursday c1g1 and_to c-4d-8e1f-1g-3h3
    and_today d3 and_told b2c-1h3 and_took a-1b-1c-2h-1k2 and_two a-2b1c-2h1i3 and_until c1e3i-1j1 and_vision b4d-2
    and_want b-4c3d1e-2i-3j-2k3 and_wanted c1i1 and_wants d-2 and_was a-3c-4d-7g1h-2
    and_we a-2c-10d-9e-2f4g-1h-1j-5k1 and_went b1h3 and_what a-3b-2c1d1e3i-1 and_whatever d1
    and_when b3c1d-2e3f-1h-5 and_where c1 and_whether b-4c-1 and_which i2 and_white e-1i1 and_who f1i1
    and_whoever c4d2h-1 and_whose a3h3 and_will a-1b-3c1d-3e2f-9g-11h-1i-1j-6 and_wish h3
    and_with a-2b4c-3d1f1g2h-2i-4 and_withdraw a-12b-12c1f-8h5i-14 and_withdrawing b1 and_without c-2d1
    and_would a-1c-8d-2f2g-6h2i-4k-2 and_write d1h1 and_yes f5h-2 and_yet c1d1e-3f5
    and_you a7b1c3d6e-1f3g1h-2i-2j1k-6 and_your a1b1c-1e2f-5h-2i-5j1k2 and_yours a3b2e-3h-3j-1 angry d2i1
    angry_with d1 animal a3g1 announce e1 annoying c2 annual a-2b8c-6h-4 annual_leave a-1b2g-1 annual_report c-3d-1
    another a-6b-4c-4d2e-1f-3h10i-4j-11k-8 another_, a-4c-4e-5h-8 another_. b-1d-7 another_agency d1h1i-4
    another_applicant c3h1 another_appointment b2g1h-1 another_authority f-1 another_bank g1
    another_candidate d-5f1h-7 another_carrier f1 another_chambers i1 another_charity h1i2 another_clinic a-1b2f1
    another_college h2 another_company a-4b-2c-8d-10f-1g1h3 another_consultancy g1 another_contract d1
    another_contractor b1 another_conversation e1 another_crew h2 another_day b1d-5e1f-1g-6h-4i-2k1
    another_direction g4 another_employer a1b-4e2h4 another_family f1 another_farm h1 another_firm c-7d-5g2h-4i-4
    another_form d1 another_four b3f1 another_garage b1e1g-2 another_gig h2 another_hospital a-3h5i2j1
    another_hotel h2 another_house g1h6 another_interview b1h-5k3 another_job a-4b-2d1e-2f-2g-4h-2i2k-12
    another_kitchen a-2h6 another_league a4 another_line c1d1 another_look c2h-1 another_mob b2 another_of d1
    another_offer e2f-1g1h5i-2 another_one c-4d4e-3f2h-5k1 another_opportunity a-2h4 another_organisation b1h3
    another_person c2h3 another_place g-1 another_position a-2b-3c-4e-3f-6h9 another_post b-1c-6f-6g2h5i-6
    another_practice c1d1g3h1 another_publisher i1 another_role b-2c1d-3h4i-5 another_salon i2
    another_school b-3f1g3 another_shop g-2h7 another_startup b1 another_store f1 another_studio a2e-2i-1
    another_surgery h2 another_team e1f1h4 another_theatre h-2 another_thing e3h-4k-1 another_time d-6e2g-3h-4
    another_town k1 another_trust h4 another_two b5f1 another_university h3 another_vessel h3 another_way g2
    another_week k1 another_yard h2 another_year b-3g1h-4k1 answer a-12b-6d1e9f-3g-8i3j-5k-2 answer_'s b-1d1f2h1
    answer_, b-1c-2d-3e4f-3g-1h-1i-2 answer_. b-1d1e1f-1h-15i1 answer_; e-2 answer_? c1d1 answer_a c3d4j1
    answer_about c2e2h3 answer_after h1 answer_at e-1 answer_before i4 answer_by i2 answer_every e-3
    answer_for c-1d-4 answer_from d-2e4h-3 answer_has c-1d1e-4h6k-1 answer_if d-2e2f-1 answer_in c2e-3
    answer_is b5c-8d-1e-2f6h8i-1 answer_it d-1 answer_me c1d1 answer_one c2 answer_than e1h-1
    answer_the c-3d6e-2i1k2 answer_this d-4e1h-1 answer_to d-1e2f-3h7 answer_was d1e-2 answer_when d1e7h-4
    answer_will e6h-2 answer_within c2 answer_you d-2e3h-1 answer_your b1d3e-3 answered a-4d-2g-7h1 answered_, e1
    answered_. b2c4d-1h-2 answered_all c-1e-1 answered_every c-3d-1 answered_me h2 answered_so h1
    answered_the c-4h-2 answered_with h4 answered_your c-1d-1 answering b-5d2e12f-3g-7h-7i-1 answering_, e4
    answering_. c3d-3e3h-1 answering_messages e2 answering_my d2 answering_this e-1 answering_you e4
    answers b-2c1d3e3g-4 answers_. c4 answers_about c1 anxiety e-3k7 any a-2b-5c-1d-4f-9g-6h1i1j-9k2 any_. c2d5
    any_afternoon g-1i-1 any_answer c1 any_calls h-2 any_case c1f-1 any_chance b2d-3f3g-1 any_company d1
    any_day a6f-1g-2 any_doubt c-1h2i1 any_further a-4b1e-3f-3g2h4 any_future h-1 any_hour g-5 any_i c-3h-3
    any_interview d5h3 any_kind e3i2k2 any_later e-2h6 any_longer a1e-2g-1h1k3 any_more a-15c-3d-2e6g5h4k2
    any_morning g-1i-1 any_movement b2 any_of a1d-5e1g-2h-3i1 any_other a7b-3c-4d-1e-1i4 any_question e-1
    any_rate b-4e-1g1 any_time b-8c-4d-9e-8f-6g-6h-8i-10 any_way a-2 anybody a-2b-1c2d6e-3f2g-5h-6i1j-1
    anybody_'s e1 anybody_, a1d-4h-1 anybody_. b1e-1h-1 anybody_else f1h-1 anybody_in d3 anybody_on d1
    anybody_over d4 anyhow e-1f1h-3k-1 anyhow_. h-2k-1 anymore b1c-8d-3e1g5h4k1 anymore_, d1f1g-1k1
    anymore_. b1c-3d-7e1f-2g4h2 anyone a-3b-4c2e-1f4g-8h-2k1 anyone_'s c1d-4j2 anyone_. c-2d-7e1f2g-3k2
    anyone_asks k1 anyone_buys d1 anyone_by f2h-1 anyone_could c-2 anyone_else a1c-4d-8g-4h-4 anyone_in a-2
    anyone_over d5 anyone_there d1 anyone_to d3g-1 anyone_until f1 anyone_who b2d-2 anyone_with c1d3
    anything a1b-1c-5d-8e4f-10g-17h-1j-3k2 anything_, a-2e-4 anything_. a-3c2d1e4g-2i-1k2 anything_about d-1
    anything_after e-2h3 anything_but c-1 anything_else d2e4k1 anything_further d1e2h-1
    anything_i a4c-2d-1e-1h3i1k2 anything_in a-1b-2c1e-4j-1 anything_into d-3 anything_is e-5 anything_just e-1k-1
    anything_on a2b2f2h1 anything_that e5 anything_to d-1e1 anything_with c2k1 anything_you a3c-1d-3e1
    anyway b-1c-2d-3e-5f10g-4h1i-1j-3k-1 anyway_, b-2d-1e-1i-4 anyway_. b-4e-2f7k-2 anyway_and f3h-5
    anywhere a6b2d-1h-4i3j-1 anywhere_. a1i1 anywhere_else a6c-1e2 anywhere_in b1i1 apart a-2b5g-2h-3j-2k1
    apart_. b3d-4h-5 apart_from d1 apartment a-1b-2h-3i-2j7 apartments j3 apologies b-3c-7d-13e9h-1i-1
    apologies_, g1h2 apologies_. e2 apologies_for c-3d-5e6h-7 apologies_that e5 apologise a-1c-6d-12h-6k-3
    apologise_, d-2e2 apologise_. e-2h-4 apologise_for d-4e-3 apologize d-2g1h-1 apologize_from g2 apology d6g2h-2
    apology_for d-2 app b-2c4g-2h-5 apparently c-1d4 appeal h-1 appealed a3 appealed_to a3 appealing a2d2
    appeals a1 appear c2d-3e2g7h3 appear_before h3 appear_to c3g1 appeared c4 appeared_to c4 appearing h4j1k1
    appearing_for j1k1 appears c5d-1g3 appears_to c2g1 appetite c2e1g3 applicant b-3e-5g-3h6j-2 applicant_, h2
    applicant_. c-2d2e-1h5 applicants a-9b-3c7d2h3 applicants_, d2 applicants_. d-1g1h4
    application a-3c3d2e-5f4h7k-4 application_, a2b6d2e4f1h6k1 application_. a-6b-8c-4d-6e-3f-15g1h3j-3k-7
    application_: k3 application_; d1i2 application_and d2h-2 application_as b2d-3f-3h5 application_back a1h3
    application_closed h5 application_for b-5c-11d-8f-5g-3h4j1 application_form c2 application_from b1h-1
    application_here b2c1h4 application_i h2 application_in f1h-6 application_is h1j2 application_on f4h-3
    application_open f1 application_out h-3 application_to a1f3g-2h-3 application_was g1 application_with a-3h3
    application_withdrawn d1f-1h2 applications b-1c-1h1 applications_, a-2c1 applications_. c-3
    applied a-2b-7c-2d-3e-6f-2g2h-1i-5j-1k-1 applied_. b-2g1h-4k-1 applied_for a-4b-5c-1d-5 applied_to a4c-1d2h1
    apply a-1c-2d-2e-4f-4g-6h4j-3k2 apply_, h1 apply_. b-1c-5h3k2 applying a-1c-1e-3h7 applying_. h1
    applying_for g1h1 appoint h-3 appointed a4b-3d-3h2 appointed_elsewhere h1 appointed_me a1 appointed_to a1b-2h3
    appointing c-2 appointment a1c1d-3e-4f1g2i2j1 appointment_, k2 appointment_. b1c1d2g6h-1 appointment_at j1
    appointment_for h2 appointment_in h1 appointment_is a1g-3h-1j-4k-2 appointment_letter h-1i3j1
    appointment_on i-3 appointment_order i3 appointment_with i1 appointments b-2c3k3 appointments_. k1 appraisal b2
    appreciate a-13b-5c-13d-10e-2f-4g-18h-3i-7j-3k-12 appreciate_it f-3h-4 appreciate_the d-1e-4g-2h-2
    appreciate_y'all h1 appreciate_you a-4b-4c-8d-13e-12g-10h-3 appreciate_your e1h2j-1 appreciated c1d-1h-1
    appreciated_. b2 appreciated_that c-2d-2h-1 appreciated_the c2d2 apprentice a-2b2c-6d-2h-1 apprentice_. b1
    apprentices a2b-5c2d-5g-4h-4i-3 apprentices_. c-2 apprenticeship b-7c-7d-2e-1h4k-1 apprenticeship_, f1
    apprenticeship_at h1 apprenticeship_in h1 approach a1c2g-1i2 approach_to a1 approached e4g1 approached_me e2g1
    approval f3 approved b2c-1f5g1j4 approved_. f1 april a-5b2c-5d1e-5g-4h-3i4j2k-1 april_, b-1c-2h1i1j1
    april_. b1i4 april_and d2h-1 april_i h-5 apron d2h4 apron_. d2 aptitude i2 aptitude_test c1d1i2
    arbitration a1g1 architect c4 architect_. a1c2 archive a2c-4d-4f-2h-5i-2 archive_, c-2 archive_than a-2
    archivist c1d-3h1 are a-3c4e-3f-7g2h-2j3k4 are_, c1d-3g3h1 are_. d1e-2g1 are_a a5b-5c3e-2g-1j-7k3
    are_able f2g-1 are_about f2h2 are_after g1 are_ahead a2b-2 are_all a-5b1d1g-3h-2 are_already a2g-2j1
    are_also a1b-3 are_arranging i-1 are_asking c3 are_at d1e-2f-1 are_attached c-1 are_back e1 are_behind j-1
    are_being e3k1 are_better a-2d-1h-1 are_both a-5 are_building a1 are_busy c4e-2 are_coming g-3
    are_covered b-2h1 are_covering a-1b2i-2j1 are_doing b2c1d1g-3h2k1 are_down g3i1 are_ever b-5c-1d-11f-7
    are_expected c2 are_expecting j-2k4 are_flat b1k2 are_free f2h1 are_full j1 are_further a3 are_getting g1
    are_giving a1b3c-3d-3f-3g-3h1j-1 are_going c-4d1e-7j2 are_good a1j1 are_handling j1 are_happy f-1
    are_hiring d-2 are_i a-2b-5c-1d-3e-5f1g11h-8 are_in a-4c-1d-8e3g1h-1k-2 are_keeping k1 are_leaving c1h1
    are_like d3 are_looking d-5e2h1 are_more a5b-2c-3d-3h1 are_my b-1c-4d-5e-1g1k-5 are_next d-1
    are_not b3d4e2g-2h1k-1 are_off h-1j1 are_old c2 are_on a-4b2d-2e-3g1h-1j-1k-1 are_only b1g1j-1
    are_out b-2e1g-1h-4k3 are_over d-2e1 are_paid b7d-1 are_paying c-1f1h-2i-1j1k-3 are_pretty g2 are_ready b2
    are_right g2 are_running c2d2 are_sending g-2 are_shaping g1 are_shared b3 are_short c1 are_signing j-1
    are_simply a2d2 are_slim g1 are_still b-4c1d2e4f-2g-2h-1i5 are_stuck b-2h1 are_taking b-2g1 are_that g2h-1
    are_the a4b-8c-10d-1e1g-3h1 are_those c3 are_to c-1 are_too b2h2 are_treated c4 are_two a-2i1j2 are_up e1
    are_very c1g1 are_waiting g-3 are_we b1d2 are_welcome c-3d-4e1f4h-1 are_what b1 are_with h1 are_worth d1
    are_you b-1d9e-1h1 area c1h-3 area_manager c2 argue b3c-4f1h3 argue_with b3c-1d-1f1 arguing b1h-3i1j2
    arguing_about i1 arguing_with j1 arm f2h-1 arm_. f2 around a-3b-1c3d3e1f-1g2h-4i1j-2k-2 around_, a2d2
    around_. c1d4f1 around_@amount b4 around_by d1 around_that g2 around_the b-4g2i2 arrange b1c1g1h-5
    arrange_the b2g2h-2 arranged e-2g-3j3 arranged_. e-2g-2 arrangement b3c-3d-1g1h-3 arrangements c1
    arranging d-4i-2j1 arranging_it h1 arranging_the h-6 arrears k2 arrive c2h-2i-3j2 arrived a2b-8d-1e-1f-2h-8
    arrived_. a-1 arrived_at c-2d1 arrived_in a3 arrives b-1c1g-2h-2 arrives_. g-2 arrogant c1d1 arthritis a-1k2
    article c1d-5e-3 article_on b-2 articles c1d1i4 arvo b-1h-3 arvo_so g1h-2 as a-1c1e1f3g1h2k-1 as_@other c-1d1
    as_@quote c-2f4h1 as_a a-1b-2c-3d-10e-1f7g-4h-1k-2 as_an a-2b-3c1g1j-3 as_and b1e2h-1 as_close a3h1
    as_closed h5 as_controller h-1 as_described a-1c3 as_ever c1e1 as_far a-1c5e2f-1g5h-2 as_final f-1
    as_for a-4e1f-2h-7 as_friendly c-2 as_friends c1 as_good c-1g4h-2 as_head a1 as_i b2d-4e-3f-8g-2h1i-2
    as_if b-4c2d8e-6f-4g3 as_in h1 as_it a2c4d1e1f3g-2h1i-2 as_its c1h2 as_keen g1 as_long b-1c-4d1e2f4g-3h-5
    as_matters g2h-2 as_me c-1e1 as_much c-4d2g2h-3 as_my b4c-2f-1g1i2j3k2 as_notice h2 as_of b-2c-5d-8g1h4i1
    as_on d2h2 as_one d4h1 as_our g2j-2 as_planned g-4h2 as_promised c-2h-2 as_proof i4 as_regards a2e1g2
    as_someone c-1 as_soon b-3c-2d1f-2h-1i1j2 as_that b4c-1d-6k1 as_the a4b5d-2e1f2h5i-1k1 as_their h1
    as_theirs a3c-1 as_there g-3 as_they a-4b2d3e4g2h3 as_things a-3b1d-3e-6g6 as_though a-1b-2c1e-2f-5g5h-4
    as_to a-4b-4c4e6f-4g-2h2i-1 as_undecided e4h-2 as_usual d3 as_we a1c-1d-1f-1g-1j3 as_well a-1b1c-3g-4
    as_withdrawn a-2b2c-2d-6h6 as_you b-6c-3e-4f-6g-5h-1 as_your a-3c-5d3e3f-1g2h-1k1 as_yours a-1b-1c2
    ashamed b1c3d5e-3g-6k4 ashamed_. d2 ashamed_of d4 ashamed_to k3 ashore f1g1 ashore_. f1 asia c1 asia_. c1
    aside b2c-1d-8e-7f4g3h7 aside_, e-2g1 aside_. h2 aside_from g2h4 ask c1d1e1f-2g-3i-4j-4k-5 ask_, c-2d-1e-1f-1h1
    ask_. a-3b1c1d-5e-5h-1 ask_a d2 ask_about c-2d2 ask_again b1d3 ask_anyone c1 ask_for b-4c1d2e1g-4h-5
    ask_her e-2 ask_if d1f-3 ask_me c-2d-1e1f3g-1h-2 ask_my e2h1 ask_myself g4 ask_of c3 ask_someone d1
    ask_that c-3d-5e5f2h1 ask_the d2 ask_to h2 ask_what b2d-2 ask_where b-3e2 ask_whether b2c-1d-1e-1g1
    ask_why c2h2 ask_you a4c-8d-8e-1f-1g-7h1 ask_your c-4d2e3 asked a-1b-3d-3e-7f-12g-2h-2i3j-2k-7 asked_, h3
    asked_. b-1c-3d-8e2 asked_a c2 asked_about b1d-2g-2h-4j-1 asked_around a2c1 asked_by a1d3h1
    asked_for a-6b4d-2e-1g1h1j1k1 asked_how c-1 asked_if c-1d1e-1 asked_in c-3d-1 asked_me a1c5d1e-9f-1g1h1i1j-1k-4
    asked_my c3d-1 asked_the a1d-3e3 asked_them c-3d1h-2 asked_three c3 asked_to a1b-3c2d-2h-6i4
    asked_what a-6b-8c-2d-8e-5h1i-2 asked_when e1 asked_whether d1e-3g-5h1i2 asked_which b-2c-2h-2 asked_you b2d1
    asking c8d-1e-6f-5h-3i-7 asking_, f-1g2 asking_. d-3 asking_a c3d1 asking_about c1d-2 asking_for c2d2g-2k1
    asking_if f-1 asking_me a-5b-4c-2f-3h-2i-1 asking_whether d1 asking_you b1d-1e1f2h-4
    asks a-1b-4c4d3e-5f-1g-3h-1k2 asks_for b-2c3d1h-3k1 asks_me k1 asleep c1 assessment a-6b-3c3d2e-2f3g3h2i4k3
    assessment_. g1 assessment_centre c2d2 assessment_day c1h3k2 assessment_on h-1i1 assignment b-1c2d-3h-1
    assistant a-1c-4f-3h-2i-4k-2 assistant_'s d1 assistant_manager h1 assistant_role a1 associate a2d2h-1
    associate_interviews h1 associate_role a1 associates b1c2 assume c-5d3e11f-7h-7 assume_i d-2e6f-3h-5
    assume_that d3e1 assumed b1d1 assuming d3f2 assured c-4d-1e-1g-2h-1j2 assured_that c-3e-1g-1 asthma k1
    astronaut c-2d4 astronaut_? c-2d4 at a-2b1c-3f-1g1h-2i-2j-3 at_, a3 at_. b2g-1 at_@amount b3e2
    at_@currency b4d2 at_@number b1c2d2e-1f-4h-1i-6j-9 at_@other a2d-1h2 at_a a-2b-1e2f-2h3i1k-1
    at_all a-6b-1d4e-1f-1g4h-4i-1k2 at_an c-4d-6h3 at_another a-1b-5e-5f1g-6j-2 at_any b-7e-2h1i-1 at_both a5
    at_breakfast a1 at_by a-2c2 at_christmas b5d2h-1 at_college b1h-4 at_dinner e-1g1 at_each c2
    at_ease a-4c-9d-5g-1h-3k-3 at_eight b-4g-1 at_eleven b-2c2g2h-1 at_first c-4 at_five b-6c-5 at_forty b-2
    at_four c-1d-2f1 at_full c1 at_half b-1c1g-8 at_her j1 at_home b-7c-5d-1e3g1i-6 at_it d2e4g-2j2
    at_last b1c-3d1h1j4 at_least a-1b6d4e-1f3g-1h-4 at_liberty g-2 at_lunchtime h4 at_me d5e-3h-1k5
    at_midnight d5i2 at_month b1 at_my a-2b3c1d4f-8g-2i1j-5k-4 at_night a2b-3c6d2h-1k3
    at_nine a-3b-7c2d-3e-3g-2h-7i-2 at_nineteen b1 at_no c2 at_noon a-1b-1e-1h-3j2 at_once b-3e-6f1h2i1
    at_one a-1b1c2g3 at_our b1c-4e1h-3 at_peace h-3 at_people c1 at_present a-4b-2c-6d-5e2f3h-4 at_quarter c1
    at_reception c2d-2 at_school b-1d1 at_sea e2h-2 at_seven d3i2 at_seventy h1 at_six b-1c-7d1g-2i3
    at_sixty a1d-1h-1 at_some d-7e10g-6h-5 at_st h3 at_such c1 at_table d-1 at_ten a-2b-3c2f-2g3h-1
    at_that a1c-1d-3e-6f2g5h-4 at_the a1b1c-2d-5e-1f1h2k-1 at_their c1i3 at_them a1c3d2e-2 at_this d-2e-1g3h1i-3k-2
    at_three a-1b-1e-2g7 at_time b5 at_twenty g-1 at_two b-3d-5e-3g3h1i-1 at_uni h2 at_university h-1
    at_weekends d-2 at_what b1 at_which c1e1 at_work a-2b-6c-3d1g1h-3j-2k1 at_writing d-1 at_you a1e3h1
    at_your c-2d-1f4h-2i-6j-6k-1 at_yours a4c1h4 ate a-1b-3c6e7g1h-1k-1 ate_my b-1c3d1e4h-1k-1 ate_the d-1
    ate_up c5e2h1 athens b-2 athens_. b-1 atmosphere c8h-2 atmosphere_in c5 attach b2c-3d-1e-3h-3 attach_the i-2
    attached a-6b-1c-8d-14e-5f-7h4i6j-4 attached_, c-1 attached_. b-2d-1h4 attached_form h5 attached_is i2
    attached_the h-5 attached_to h2 attaching h-2i2 attaching_the h-1 attachment a-2c-4h-1i3 attack k3
    attacks e-1k6 attempt d3e2 attempts e4 attend a4b1c-8d-7e-2f6g6h4 attend_, f1 attend_. a3b1f6g1 attend_on g2h2
    attend_the a1g1h2 attend_your f-3 attendance e2g2 attended c2d1 attending a1c2d2e-3f1g5h8 attending_, c2h1
    attending_. d1e-3h2 attending_on e1g2 attending_the a1c-2h4 attention a-7b-9d6g-1h-3 attention_, d2
    attention_. d2 attention_to b-9c-2d-1h-6 attitude c1d9h-1 attractive a4c-2h-4 au f3 auckland a2 audience d1
    audit b-4d-5e3g3h-4j-2k-2 audition d3f1h4 auditions d2 auditor c2h-2 auditor_. c3 august a-6c-7d-5g-5i4j2k1
    august_, a-2j2 august_. c-1h1i4k1 august_@number i1 aunt c-5d-4e-1j1 auntie c1 australia j2k-2 authority c1h1
    authority_, f-1h1 authority_. c1 autism k1 auto h3 auto_reply h3 automated c2 automatic a1d3h-1
    automatic_reply d2 autonomy d1 autumn a-5b-5c-8d-10e1f-5h-4i1k3 autumn_, f-1h-3 autumn_. c-2d-2e-3h1i2j1k2
    autumn_and k2 autumn_i h-2 availability g2 available a1b1c-6d-2e-3g3i-4k-2 available_, b2 available_. a1h1
    available_for h3 available_from h-4i-2 average d2 avoid h-1 awaiting h3 awaiting_a h4 awaits c2
    awake a3c-3d3g1k1 award a-4b2c-2h-3 award_for d1 away a-1c-1e-6f1g4i-5j-3 away_, g1h1
    away_. a1c-6d-2e-4f-2g1i-4j1k-1 away_and c-3d8 away_before h-5 away_for c1 away_from b4c-11e-3f-6g7i-1j-4k1
    away_in g1h2 away_just e-2f2 away_my b1c3f1 away_on b-1g-2h-5 away_that g-2 away_the h4 away_to h4
    away_with a-2b-3c-2 away_yet f2 awful a-3c-2d-3e-4g3 awful_, c-2 awful_lot c1d-1 awkward g-1h1 awkward_, a1c1h2
    b a5b1c-4d-4f1 b_, a3d-2 b_. a3 babies c1 baby a3d-1g1h1i-1k7 baby_'s g4h-1 baby_, a2d-1 baby_. c1d1h5
    baby_is b2 baby_room a2 babysitter g5 back a-6b-4c-3d-3e2f7g-3i1j-4k4 back_, a1c2d-1e3f-4g2i-2
    back_. a-8d2e3f1h1i-5 back_? e-2f-2g1 back_about e-1 back_after h7 back_and b-2d-1e-2g4h2i3k2
    back_at f1g-3h-4j1 back_burner e5 back_by f4 back_for b-2e-3f3g-1h1 back_from e-3g5h4i1j-1 back_has k4
    back_if e-1f2h-1 back_in a-5b-3d-8e-3f9g-9h-3i-6j-1k3 back_into f1h-2 back_my a-1b1f-2h8i1 back_of b1c-1d4f2
    back_on d-2e-2f3g-1 back_out e-1g3h1 back_so d-3 back_the b-4d-1e-1h1i3j1 back_this e-1
    back_to b-4c1d-1e4f-2g-10h-1j-2 back_twice c-2g-1 back_unless f-5 back_when b1e2
    back_with a-4b6c1d-2e2g1h1j-1k-3 backed f1 background a1b-4c1d-7f1g-2i3j-2k1 background_. h1
    background_check c2f1h-3i4 background_in a1 backing d-2e-2g1h2 backing_out e-1 backlog c3e2 backs c1
    backup a3c2f2 backup_. c2f1 backwards b5c2g-2h-1 backwards_. b2c1 bad a-7c2d-11e-2g-3h-5i-2j-2k6 bad_, g2
    bad_. c2 bad_about c1 bad_for e2 bad_news e1 bad_reviews c4 bad_word c-6d-2e-4
    badge a-9b-8c-2d-2e-8f-10g-8h-1i-6 badge_, f-4 badge_. c-1e-3h-2 badge_and d1 badge_at b-1 badly a-4c7d-3k2
    badly_, e1 badly_. h1 badly_designed c2 badly_of c-2 badly_organised c5 badly_run c-1 bag a-1b-1c-3d1h-2
    bagged a2 bags g2 bail g3 bailiffs d2h-2k6 baked b2 baker d1 baker_. d1 bakery a3c-9d-5f-2 bakery_. h-1
    balance a2d-4e-3g2h-5k-3 balance_, a2g3 balance_. g1 balance_the a3g-1 ball d2 band a-2b7c-3d1e-1j-3 band_, g1
    band_. a2 band_@number b2 bank a3c-5d-3f-3g5h-2i-2k5 bank_, a-1c1e1k2 bank_. a2b2c-2 bank_and b1e1k1
    bank_has g1k2 bank_holiday a-1b-7d1h-2 bank_holidays b2 bank_i c2 bank_in b-1 bank_is a1b-2c-3k6
    bank_manager b4 bank_on g7 banking c-1 bankruptcy k6 bar a-4b-2d3f3g-7k3 bar_. h-1k1 bar_for i1
    bar_supervisor h2 barber i1 barely c-1d1 bargained g1 bargaining d1i4 barista b1d-4e1g-1 barn c1d3 barred i5
    bars c-3e2i4k1 bars_me i4 base a-5b13c-3e4f4g-6h-3j-5k-3 base_, b3 base_. b4 base_and h-1 base_to f2
    basic a-4b12c-4d5 basic_. b4c-1 basic_is b4c-1 basic_manners d4 bath d3 battle k3 be a-1b-1c-3f-1g4h1i-2j-1k1
    be_, a2c-3d-4g-1i2 be_. b-9c-2e5f-4g-6h-7i1 be_a a-2c2d-2f-3g-1h2i-4j-1k-2 be_able a-3b1c-5d-2e-1f-1g3h-4i-4j-1
    be_about g2 be_advised h2 be_all g-6 be_among h1 be_an b-3c-1d1f-1 be_another h-2 be_answered h-1
    be_answering e4h-4 be_any b1e3g-4h-1 be_appearing e-1h2 be_applying h1 be_around g1 be_as a2e2g1
    be_ashamed c3d7g-1h2k2 be_asked b-3c1d-5e2g-2h2k-2 be_asking c-1h1k2 be_at a6b3c-5e-4h-3i2j-2
    be_attending a1c4e-3g-7h8 be_available g1h-1 be_away b-3c1g-4h-1 be_awful d-1g3 be_back f3g-5h1i1 be_best e2g6
    be_better a-3c2d-7f-4g3h-3 be_blunt b2c2d7e-4g-3h-2 be_bothered c2d6e1 be_bowing h1 be_busy h-2
    be_called c-2g-1 be_calling h3 be_cancelled g-1h2 be_candid a1c3d-2g-2k1 be_carrying e-2g3h-3 be_checking e1h-4
    be_cheeky d1 be_cheering e-4 be_clear c-2g-1 be_closed h2 be_coming a6b1d2e-15f-2g-6h9j-3
    be_considered a-4d-6e-2g-9h8 be_contacted e2h-4 be_continuing c1e-7g-2h4 be_cross d1g3 be_curious f2h-1
    be_daft g-3h5 be_delighted c-1d-3e-3g-2 be_desired c4 be_difficult g2 be_doing a2b-1c1d-7e-4g-7h1 be_done d1g-1
    be_driving g-2h1 be_dropping b3g4 be_early g-1 be_easier a-4 be_enough b1f2 be_excused g1h2
    be_fair a3b-1d-2e1g3 be_filled a-1 be_first e-1 be_flattered d4g-1 be_foolish a4 be_for a1b-2f-1g2h-3
    be_frank d-3g1h-2j1k2 be_free b-3e-4f-3g3i-3j-1 be_getting b1g2 be_giving g2h4
    be_glad a-8b-3c-6d-9e-8g-8h1i-4j-1 be_going a-1b1c2e-9g-1h3 be_grand b-2g-2 be_grateful d2e1h4 be_had f1j4
    be_happier a5 be_happy b-1d-2e-3f-1g-3h-8 be_hard a-3b-4c-5g1h-1 be_having b1c2d1 be_hearing d3h-2 be_here d1
    be_home h1j-1k3 be_honest b3c1d-8e1k1 be_i g5 be_ignored d4 be_in a1b-3c-8e-1f-3g3h-2j-5k1 be_inclined g2
    be_informed h2 be_interested d-1g-1h-1 be_interviewed d-3e-1g-3h8 be_interviewing b2c1e-5g-3h7
    be_joining e-2f-1g2h6 be_kept c-3d5f6h-5 be_kind g-1 be_kinder g1 be_late g-3 be_leaving g1h1 be_left c-1k3
    be_let i2 be_letting g2k1 be_living j1 be_looking b-2e2h-3 be_losing b4 be_lovely d4 be_lucky b1
    be_lying a4c-5d3g2 be_mad a2b1 be_making b2g3 be_me h3 be_meeting h4 be_more a-1d1h-3 be_moved b1
    be_moving b-2h6i2j-2 be_much d-1 be_my c1d-1h1 be_near a-1b1 be_needed h3 be_needing e-6f-1g1i2 be_nice c1d5
    be_ninety g-2 be_no a-2b-2c-1e-2g-1h4 be_nothing g2 be_obliged e4f-4 be_off d-1g-4h-3 be_offended a1d-1e1
    be_okay e1 be_on b8d-1e-7f2g-4h-2i1 be_one c-4d-5g1h4 be_open a2b3d-4f1 be_opening e6h-6 be_our e1h-1
    be_out d1f-3g1h-8i-2j4k-3 be_paid b6c-1 be_patient b2e5h-3 be_paying b2d2 be_perfect c1 be_persuaded f5h-3
    be_picked d-1h-4 be_picking e7g-7h-5 be_pleased e-2 be_polite h2 be_possible b-4d-4e-3g-3 be_present g2
    be_proceeding e-2g-3h6 be_proud c1d-3 be_pulling g4 be_pursuing c-1e-5h4 be_put a3c-1h-3 be_putting g-4h1i2
    be_quick c1d4h2 be_quiet e2 be_reached e-1 be_read d-4e1 be_reading e4h-3 be_released g1 be_removed h2
    be_replying d-1e2h-3 be_reporting c2h4 be_responding e4h-3 be_right c1d-1e2h2 be_ringing d2e3 be_round g-2h2
    be_running a1i1 be_rushed e1h-1 be_sad e1 be_safe f2 be_saying e-1g6h-1 be_seeing a1d-2g1h1 be_seen a-1c-2e3h1
    be_sent c2e1 be_short c-3d-4h-3 be_shortlisted d-1 be_silent e1 be_sitting c1d-3e-2h2i1 be_so c-1d-2e3f-2g-1h4
    be_some e1 be_spoken d2 be_starting h2 be_staying g2h2 be_straight a-1e-3g1h-2 be_sure d-1g-5
    be_surprised a-1c-2d-2e4g2h-3 be_taken b-1c1f1h-2 be_taking a-3b3c2d-6e-3f-3g-3h2i-1 be_talked b1f6h-1
    be_teaching c2i2 be_telling d3 be_tempted f4 be_thankful e1 be_that e-2f-4g11h-8 be_the a3b-6c2d-2e1f-8g2h-3j-3
    be_there a-6b-2c-2e-9f5g4h1i-1j-3k1 be_this d-2 be_thought g2 be_thrilled d1 be_tied b-2 be_to g1h3
    be_told a2d7g1h-1 be_too b-1c-1k3 be_treated c-2d4h2j2 be_turning g2 be_unfair a-3c-4g-4h-4 be_up a2d-1f2g-3
    be_upfront a1 be_using h1 be_very b-2d3f-2g2h-1 be_waiting e2 be_wasting d-1e1h3 be_welcome f-1 be_where h-3
    be_willing f2g-1 be_wise g2 be_wiser g2 be_with b-3d-2e-3g7h-4k1 be_withdrawing g4h-3 be_withdrawn f1h-2
    be_working a5e-3g-3 be_worth f-1 be_writing d-3e2g1h-4k1 be_wrong f-1g1h3 be_you a2 be_your c-1d-1f4g-1h7
    beam a2 bear a-4b-2c-1d-2e5g-6h-3k3 bear_with b-1d-8e4f-4g-3h-6 bearing h-2 bearing_on h-1 beat a10d1f1g-4h1
    beat_. a4 beat_about d2h1 beat_the a1 beat_you a3c2d2 beaten a1 beats a9c-7d-7e-5 beats_a a1 beats_yours h1
    beautiful a-3b-1c-2d-5g1h-6 beautiful_. c-3 became c2d-4g1h-2 because a3b-2c-1d3e-1f-6g-5h7i-4j4
    because_a a2c-2 because_another h1 because_i b-5c-2d-3f-10g-7h-1i-3k1 because_if f3 because_is a1h6
    because_it a1b-3c-5f-1h6 because_my a-3c-6d-2g1 because_of a-5c-5d-11g-2h-4i-1j1 because_that d1h-4
    because_the a5b4c7g-5h6i1j3 because_their a1h4 because_then b1f2 because_there a1 because_they h2
    because_this c2d3 because_we d1e1k1 because_you c-1d5h-5 because_your c7d1h2 become a-1d-8e3g3h2i-1j1
    become_a e1g2h4 become_somewhat g1 becomes f5g1h1 becomes_a f4 becoming a2 bed b1c-1d5e-4h-6i-1j1k5
    bed_for b1d3 bed_in d1j4 bedridden k3 beds b-1c1h1j4k-1 beds_. c3 been a-1b-1c2d-5e3f-8g-3i-4k5 been_, c3
    been_. a-3b-3g-3h-4k1 been_a a-2b-6c-6d-2e2g-4h-7i-4j-6 been_able c1 been_accepted h-2i-1j1 been_admitted k2
    been_an b-2c-2d-1 been_appointed a2b-3h6 been_asked g1i1 been_asking g3 been_bad h2 been_badly c4
    been_better a-1c1 been_called g2h-2k-1 been_diagnosed h1 been_doing b-1c3g1 been_employed h3 been_engaged h2
    been_fixed i3 been_flat e5 been_following c-2 been_found j1 been_given a3b3c-1e-3g-9k-2 been_going e-2
    been_good h-2k1 been_grateful h-1 been_having g3k2 been_hired a-2d-1e-5g-3h9 been_hoping a-2b3
    been_in b-3c1i1j-1k4 been_kept h1 been_kinder h1 been_let c3e-2 been_looking a1h-2j1 been_lucky a2
    been_mad d-1e3 been_made c1e-1h1i2k1 been_meaning c-2e6h1 been_mental e3 been_more a-6b-1c-2 been_moved c3g2k-4
    been_my a2b-3c-1h1j1 been_nice c1 been_nicer a-6c-2d-3h-1 been_off c1 been_offered a7b-1c1g4h2k-2
    been_on a-3b1c-4d1e-2g-3h-2 been_one e4 been_patient h3 been_promised a-2b6c1 been_promoted b1h4 been_proud a-1
    been_published k-2 been_put c-3e-1h-1 been_racing k-2 been_round k1 been_signed i-3k2 been_sleeping k4
    been_snapped h4 been_so c-5 been_spoken c3 been_taken b1h7i2 been_talking g1h-1k-2 been_the a-2c-2k-2
    been_there b1c5 been_thought c3 been_through c-2 been_to c1h-1 been_told c-1d-4e1h1k6 been_too b1c-3g-1
    been_trying j1 been_up c1j1 been_very c-1e1k1 been_waiting a1 been_with a4 before a-3c1d3e-2f7g1h1i4j5k-4
    before_, c1d-4j-1 before_. a1c-3d-1g3i-4 before_a c3i-1k1 before_an d-3 before_and c4d1 before_answering e2
    before_anybody a2c5d-1 before_anyone c3d-2 before_christmas c1 before_deciding e-2 before_easter b1
    before_friday f2h-5 before_he d1 before_i a-3b3d-2e9g-11h2i2j2 before_it f-2g-2h2 before_long c2e-2g4
    before_me a3e2 before_monday f-1 before_my c1e2j3 before_nine g2 before_noon d1f-1g-2h-3i-2
    before_somebody c1h2 before_tax b3 before_telling c-2d-2 before_that b2i1 before_the a-9b-5d-15e-4g1i6
    before_then e1i1 before_they a-2b-7c-4j1 before_thursday b2f1 before_we b-1c2d-2e-1f-1h2i-3j4k-2
    before_you a1c-6d9e-7f4 before_your a2c-1e-3f1g4h3k1 beforehand c3 beg a-1b1c-5d2h-1i2j1 beg_to b2h2i2
    beg_you h-2 began c2d-1g1h1 began_to c2g2 beggar d4 begging d5e-2 begin a-1b-7c-1d2e-3f-3h4i9k-2 begin_at i2
    begin_on h2i5 begin_there h3i4 begin_to d1g4 begin_with c-3i1 beginner a2c1 beginner_. a2c1 beginners d2
    beginning a1c-2d-3e-3f-2g6h-3i3 beginning_to d-2e-3f-2g7 begins a-1c-1h1i6j-1 begins_on b-1 begun c-5d-1g3h3k1
    begun_to a1c-3g1k3 behalf d1 behalf_. d1 behaved c1d3 behaves d1 behaviour c2d4 behind a-2b-1d-3e1g-10j-2k6
    behind_. a1c3 behind_a c-2 behind_it j1 behind_me b2c-4e2 behind_my h-3 behind_on e2k3
    behind_the a-6c2d-4e1g-2h-3i1 behind_this e-2h2j-1 behind_us h1 behind_with j-2k3 behind_your c-4k4
    being a-1c4d6e3f2g2h1i1k4 being_, f2 being_. c-3e6g-1 being_a b2d-5 being_asked a1c8d-2h-2 being_called h2
    being_honest a2k1 being_late c1d1 being_left e1 being_patient h2 being_polite d4 being_so d-10e-5h2
    being_the c-3i1 being_told c1d2 being_what a-1b1d-1g1h1 belfast j1 believe b1c3d1e-10f-6h-5k1 believe_, a-1
    believe_. a-1c3 believe_i a2b-3c-2d2f-2g4h-3 believe_in a4c-3 believe_it a-3b4c-2g-3h-2k1 believe_me c-4d1
    believe_that c-2f-3g2 believe_the b-1c6g-3 believed b3c-3d2 believes b1c-1d2h2 believing b1h2j1 believing_in b1
    bell b-2c-2d-5e2 bell_you e2 bells a-2d4g-1 bells_on a-2d4g-1 belly d2h-1 belong c1i2 belong_in a-1
    belong_to i2 belongs a-2b-1d-2h-2i1j2 belongs_to a-1i1j2 below a-4b6c1d-10g-6h-1i5j-2k-4 below_. b-8c-5e-4h-6i1
    below_my c3 below_the a-1e1 below_to h1 below_what b2g-1h1 bench a2b-5c-7d-4e-1f1 bench_. k1 bend b2
    beneath c5d3h-3 benefit b-2c-4 benefit_of c-3 benefits a-1b1c-6d-5e-3 benefits_, b2e-2 benefits_adviser h1
    berlin f1g1 berth a1b-4h1i2 beside a2b-2c1h-6 beside_me c-2k-3 beside_the b-3d2 besides c2i-1 besides_. c1
    besides_that h-1 best a-2b-7c-8d-11e1f-5g1h-5i-17j-14k-11 best_, a-11b-13c-6d-20e-18f-5g-20h-17i-2 best_. a3g-2
    best_fit a4h1 best_for h-1 best_i a1e1 best_if b1e1g7 best_in a1b2d2 best_match a5h2 best_not e4
    best_of c-3d-1g-6h1 best_stepping g3 best_that e2 best_thing a3 best_to a-6c-1 best_way c-1
    best_wishes a-8d-2h-10 best_with a-6b-2c-3d-2g-7h-6 best_work c4 best_you d1g1h1 bet a4b-2c-2d-1g6 bet_on g5
    better a12b1c-8d2e-4f-2g-3i-4j-9k-6 better_, a-2c-5e-1h-6 better_. a3d1g-4h1 better_aligned a3 better_at a-2d1
    better_balance a-2 better_by a-2d1 better_candidates d-1 better_equipped a1 better_fit a2
    better_for a1b-5c-4g-3h2 better_home a1 better_job a7c2d3h1 better_known a1h3 better_manners d3
    better_match b-2 better_not e1g2 better_of b1d-1e1h-2k1 better_off b3d-4f-1g1h-3 better_offer a-1 better_on h1
    better_one a2h-2 better_organised c5d1 better_pay a4b3 better_people a2d2 better_place a4h-1 better_run a4c2
    better_suited d-2g-3 better_than a-3c-5d-4e-2f-3g-1 better_things a-2d10h-3 better_to a4c1h2 better_use a3
    better_with a6b-3d-2g3 betting g4 between a2b-2c5f-3g4h-2j-2 between_a a5b-1c-2h2 between_calls b4
    between_me a-5b-7c-1e-2h-4 between_now c-1 between_rounds c2h1 between_the c2d-1e2i2 between_them a-4b-2
    between_two b-4c-4d-4g-4h-5 between_us c3e3h2j-2k-1 between_what a-2b-4c1d1 between_you a2b1g2h2k3
    between_your a5d3 beyond b-1c2d4f-1i2 beyond_me b-4c-2d2h2 beyond_the b3c1 beyond_what b-1c-1 biased d2
    bicycle b-2g1h-1 bid a2b3h4 bid_for a1b1 bien d-5 bien_a d-1 big b3d5f-6g5i-4 big_, d2 big_one b2
    bigger a11b2c-5i1 bigger_and a1h1 bigger_name a4 bigger_part a-3 bigger_step a1h-2i2 biggest a2
    bike b2c-5d-5e3g-5h-2 bill a-2b3c-3k2 bill_. b1d-1e2 bill_for b1 billings b3g-1 bills g-1j-5 bin a-2c1d7e5f5g-2
    bin_. d4e3 bin_my c1f1 binning a2d2e2 bins c2d2 biometric j3 biometrics j3 bipolar k2 birth d-3j2k2
    biscuit c-1d3 biscuit_. d2 bistro a2h-2 bit a-3b6c5d-3e4f-1g2h-6i3j-4k-6 bit_, b-2c-4d-3e3h-1 bit_. c-4e7g-5
    bit_? e1g2 bit_about e-2i3 bit_and c-3e1 bit_awkward a1c1h2 bit_doubtful e-2 bit_extra b2 bit_hectic g-1
    bit_higher h1 bit_in c-3 bit_longer e3 bit_more a-3b7c2d-2e-1g-4 bit_much c3 bit_of c2d1e-4f1g-2i2k-1 bit_on f2
    bit_too b1c-1 bit_up e4 bits c-2 bitter d1 black c2d-3e4 black_and e-1i1 blame a-4c-4d1e-1g-7h-7 blame_the d2
    bless d1e-11g-9h1k-5 bless_them a-1b2h1 bless_you a1c1d2h1 blessed d-5g-4 blessed_day g-1 blessing d-4h-1
    blessings d-1 blew c-2d2 blind d2 block d2e7g-2h2 block_the d1h1 blocked d1e8g2 blocked_the e4 blocking d2e7h-2
    blocking_this d2e3 blocks f1h2i1 blog c-3h4 bloke c2 blokes c1d3 blood a1c-3e-3 blood_pressure c-2g1k2 blow d1
    blowed e-3g1 blowing d4 blowing_up d5 blue a-4b3e-3h-3j3 blue_card j3 blunt a-4b2c5d5e-7g-4h-5 blunt_, d3e-3
    bluntly k2 blush b3e-2 board b1c-2d-3f2g4j1k-6 board_'s e2 board_. b-2c-1d1f-1h3k-1 board_and h1 board_for c1
    board_in c-1h1 board_to h-2 board_with a1j2 boarding c2d1h1 boards c1j1k1 boat a-1b1c-4d-2e1g-1h2i3j2
    boat_'s e2h1 boat_, i1 boat_. e2i1 body d1h4 boil d3 boils i-1 bolder a2h1 bond i1 bones g3
    bonus b9c-5d-1e2f3g1h-2i-2j-7k-4 bonus_, b5f2g3h2 bonus_. b1 bonus_and h-3 bonus_at b2 bonus_for b-1
    bonus_i b1d1 bonus_in b2e2 bonus_is b2 bonus_of b-2c-1e2 bonus_on b2 bonuses b2 book d1e-3f-4g2h1i-5
    book_. a2h-1 book_on c-1d2h3i-3 book_the g2 book_you e-2 booked a-10b-12d-1e-1f-1g6i-1j1k-6
    booked_. g-1h1i-2j-2 booked_a h1 booked_and g1h3 booked_for c-3g1h-2 booked_in h-4 booked_me a-1i1j-1
    booked_on j1 booked_the c1g-1j1 booking d-4h1i1 bookings d2 bookkeeper h-1 books a3c1d-2e-4h4i2j4 books_, c1
    books_. a4c3h4 books_and j3 books_for j1 boots a-5b1c-1d2g-5h-3i3k-3 boots_. b3d2 border h-2j7 border_. j5
    bore c2 bored a-2c5 boring c3d5 born b-2c-5d6k1 born_yesterday d4 borrowed e-2k1 boss b5c2f-1h-1i1j-4k3
    boss_'s c2d1h2 boss_, b-3g2h4 boss_. c3 boss_and h-2k2 boss_found g1 boss_has b1k-1 boss_i d-1 boss_is e3i1
    boss_matched b1 boss_to c-1d1h-2k1 boss_was c2 bosses c2j2 bot c1d4 both a6b-1c-6e-4g-5h-4j-1k2 both_, a3c1
    both_. a-4d-7g-2h-2 both_and a3 both_are i2 both_be d2 both_good a-2 both_hands a-2h4 both_have c1 both_jobs k1
    both_know a2c2d3f1 both_my j-1k2 both_of c3d2 both_on a2 both_places j2 both_the b2d3 both_times c-2
    bother a-6b1d3e1f-4h-4 bother_. b2c2d-3e-4 bother_of d-3e1h1 bother_replying d1 bother_ringing e4
    bother_somebody c-1d4 bother_to c-1d-6e-2 bother_with e-1g3 bother_writing e5 bothered c4d7g-2h-1
    bothered_me c5d-5 bothered_to d7g-4 bothering c1d1 bottom b2d2e2f6i3k1 bottom_of a-3c1d1e3f6g1h-2i3
    bought a-4d1h-1i2 bought_a c2 bought_my b-1 bought_the d2 bounced h-1 bound a-3e-1g-6i4 bound_to b1g-2
    bow a-4c-6d-9e-4f2g1h5k-5 bow_out a-3c-5d-7e-8f2g2h5k-4 bowed h5 bowed_out h5 bowing c1e-5f2g-2h6i-2k-1
    bowing_out c1e-5f2g-2h6i-1k-1 box a-3b-1c2h-1i-1 box_. d-2 box_of b1d1 box_office h1 boxes a8b-4e1g-4i-5j5
    boxes_, a2e2 boxes_. a1j1 boxes_for a2c1 boy a-3b-3d3h-5k1 boy_. d2 boyfriend h-2j2 boys c3d1g-3h1i-2
    boys_'s c3 boys_. c1k2 bracket b3 brain a-2d8e4 brains b-1c-2d6 branch c5d-10e-4g-7h-3j-1 branch_, f-1
    branch_and b1 branch_has c1 branch_is b1c3 branch_manager a1 brand a4b-6c3d1f-1h-1 brand_, a1c1 brave c-3d1
    braver a2g1h-1 bravo c2d10 bravo_, c2d7 brazil c1d1 bread a-5d-1e-2k-2 bread_. c-1d1 breadth a3c-1
    break b-3c1d1e-2h-4j2k-7 break_, h1 break_. g1 break_a a1d-2i-2 breakdown c-1k7 breakfast b-1c3h-1i2k-1
    breakfast_. c2h-4i1 breaking k1 breaks b3c5 breaks_, b-1 breaks_. b1c3d3 breath c-5d1e4 breath_, d3h1
    breath_. d-2e3 breath_for g2 breathe d1e1h-2i1 breathe_. c1 brewery a6h4 brewery_, a1 bricklayer d2 bricks b1
    bridge a3b1c-9d-7e1g1 bridge_. b2 bridge_when e2 brief a6b-4c8d-6e-3g-3i-2k1 brief_, b-2 brief_. g-1h-2k2
    brief_was c2 brigade a1c-1d-1j1 bright c-3 brighter a2c-1h2 brilliant c-4 bring a-4c-12d-1e-5f1g-7h-2i-1j2k-1
    bring_a e1 bring_me b-2f3 bring_my f-1j1 bring_the b-3d-5e-5f2g-5i-1 bringing b2g-4j3k-1 bringing_my g-1h1j2
    brings c-2d1e-1f-1g-2h-2 brings_. e-1 brings_the d1 bro b2d4e1 broadcast b2 broader a6c-2h2
    brochure a-4b-1d3h-1 brochure_. c1d4 broke a-4b-5d-7e-6f-1h-10i-3k8 broke_, g2k2 broke_down g-1h-2k1
    broke_my b-1c1 broken a-6b-4c3d-1h-7 broken_, c-1 broker a1b-1 brother b-3c-1d-3g-4h1i-1j-2k5 brother_'s b-2h-4
    brother_, c3d4 brother_in b-3d-2e1k1 brother_is k2 brought a-4b-5d1e-3g1h-4 brought_up b-2c2d1 brunch d2g1
    brutal e3 brutally d3 bucket c3 bucks a-3b6d2f1 bucks_an b5d2 buddy c-1d3 budget b11e-3f3g-2j-3k-3
    budget_, a2f1 budget_. b2c-1d4 budget_and b4 budget_for b3c3 budget_was b1 bug h-1 build b-5c3d2 build_a c2d1
    building a-3b-9c3d2g1h-5j-5k1 building_, c-5 building_. c1d-3g1k1 building_and c-1 building_is c4d1
    built a-5b-3 bullied k2 bully c3d4h3 bullying k4 bump b2e-1f2g-4h-4 bumped b6g1 bumped_me b3g1
    bunch a4b-4d4e-3h-3 bunch_, a4g1 bunch_. a1 bunch_for d5 bunch_of a-1h-2 bungalow j4 bureau c2d-2 buried e2k1
    burn c2 burned c-3f2h-4 burner d1e4 burning c3 burnout b-1c1k3 burns c1d2g2 burnt c-5h-5k3 burnt_out h-1k3
    bursar c-1d2h4 bursary b3h1 burst a-1c-3h-3k1 bus a-4b-5c-3d-6f-3g2h-2i-1j-4 bus_, b-1c-1e1 bus_. b-2c3g-1h-4
    bus_and b4g-1h1 bus_fare b-2d1k2 bus_from g2 bus_home a2 bus_is g4 bus_out g1 bus_pass b2 bus_to k1 bus_was c-2
    buses a1c-7j-1k-1 buses_, a2 buses_from j-1 bush c-2d3e2h3 business a3b-9c4d5e-1h1i4j-6 business_, h1
    business_. b-1h3 business_and b-2 bust e-2g2 busy b-5d1e6f-7g-6j1k-1 busy_, c4e2 busy_. e1f-1h-2
    busy_season d2h1 busy_with h1j2 but a1b1d-1e-8f12g-5h-3j3k1 but_a a1b1c3d-2f1h-5 but_also f2g1h-3 but_any g-2
    but_ask e-1 but_at f1 but_can f2 but_could h2 but_do c-5d-9e-9f7g-6h-3k1 but_for a1f-2 but_friday g-1
    but_give f-2h-1 but_hang f1h-1 but_he j1 but_hold f2g-1h4 but_i a-1b1c-5d3e1f-6g2h9i2k1
    but_if a-5b2d-10e-11f11g-9h-4 but_in a2h-3 but_it b7d-6e3f-5g4h-1i1j1 but_keep c1f6g-3h-1 but_kindly f2h-5
    but_leave f4g-2h-5 but_let a-2f3 but_like d-2f1g-1 but_maybe f1 but_mine c1 but_my e-2f-3g-1h1k1
    but_no b-3d2e1g-1h8 but_not b3c-3d1f4h-4 but_nothing a-2b-1f1g3h-1 but_on f-1 but_one d4f-3g2 but_only a1
    but_please d1e-6f9g-1h-10 but_put b1f2 but_save f2h-3 but_she j1 but_should f1h3 but_thank h8
    but_that a-5b-5f-3 but_the a6c4d-4e4f-14 but_their a2f-2 but_theirs a6c-1 but_there b-2d1
    but_they a4b-3c-1h-2k1 but_this a2f-6g2h1 but_thursday f-1g-1 but_we b-1d3 but_what d2e1f1 but_who g4
    but_with b1 but_would f5g-2i1 but_you a2b2e1g-3h-3 but_your a-1c1d1f-8h1 but_yours c1 butcher d1
    buy b-1c-5d6e-3f-2 buy_a d3 buy_the d1 buyer d3g1j2 buys c-1d2 buys_a d1 buzz c-2e2 by a-2c-2f2g-1h-2i7j1k-3
    by_, g-3h3 by_. c-2d-4e4f-2g3h-2j-1 by_@number b-2g1i2 by_a c-5d8e-6f1g-1h6i-3k-1 by_all d2e-1f2h-1k1
    by_an b-4c1g2 by_another h7 by_close d2h-1i2 by_e e-4 by_ear d-2e1f2 by_email c-1d-7e-9h-5i-8 by_five i1
    by_four g1k2 by_friday b-1f2g-2i2k-1 by_god g2 by_hand a2b-1d-4 by_how c3d-1 by_if d-2 by_its a-2 by_itself e2
    by_june f1h-1 by_mail h1 by_me b2c-4d-3e2g-3 by_mistake d-4e-1h-3 by_monday f2g-3i-3 by_moving b3
    by_my c-6e1h3i-2j-2k2 by_name a3 by_next e3h-2j1 by_nine d2 by_noon d3e-3i2j-3k1 by_on e1h2 by_one g1
    by_people d-2 by_phone d-5e-3h3 by_post e-1f-3h-1 by_saying d-2 by_sea j4 by_side a5b-1c-3e-1h1
    by_six a-2b2d-1f1 by_some a3 by_somebody c4d1 by_someone a-2c1d1 by_sunday e4h-1i2 by_ten c-2 by_text c1d1e-1h1
    by_that b-1c2 by_the a-1b2e4f-2g-1i3k-3 by_their g1j1 by_them b2 by_then c1e-4g7 by_this b1h2 by_thursday i1
    by_two i-1 by_video d1 by_way g1 by_wednesday f2i4 by_what b1 by_with f-3 by_writing e2 by_you a3b1d-4g-2h1
    by_your a-1b-2c-3d-2h1 bye a-11b-16c-17d-9e-9f-6g-16h-2i-9j-9k-15 bye_. a-5b-1c-6d-3g-4 bye_bye d-6h-1
    bye_now b-3c-1d-12e-11g-4h-11k-1 bypass g1k1 bypass_operation g1k2 cab a3b3g1 cab_. a2b1 cabin c-2 cactus d2
    cafe b-3c-2d-6h3j-3 cafe_. e1h-1k1 cafe_by h3 cake b-4c-4d-4e-3h-5 cake_and c-1 calculation c2 calculator b-3
    calendar a-7b-5c-8d4e-1g2i-1 calendar_. d2h3 calendar_for g2 calendar_is g2i-2 calendar_link k1
    calgary b2g1h-2j1 calgary_. b3 calibre a2c1 call b-1c3e-6i-4j-12k-1 call_, a-2d-2f-5g-3h-2i-1
    call_. b-4c-7d-5e1f-1g4h-5i-1 call_a b2d4 call_about d-1h2 call_and e-3 call_at b1h-1i1 call_back c1
    call_centre c1d3 call_every b2c4d1 call_for c1f1h2 call_from a1c-1d-2f5g1 call_i c1d-3e1 call_if d-3f-1h1
    call_in b1h1 call_is b2 call_it d2e-4f4g3h4 call_me c-1 call_my d1e1g1 call_off g-2h1 call_on d-2
    call_that b1c-2d1 call_the c2 call_this d3 call_to a1d-5h-1 call_was c2 call_when e-3 call_with d-1g1
    call_you b-1c-1d-3e6f-1g-5h-3 callback e1 called a3b-8c5d3e-3f-4g1i-2j-6k-3 called_, a1 called_. a2c1d-2
    called_about g1 called_for g1h-2 called_in g3 called_me a2c6g-4 called_my c-2 called_off h1 called_talent d3
    called_the c-1 called_your c-1d-3 caller e2 calling b-11c1d1e4f-10g-6i-8 calling_, d-3h-1 calling_. a1c-2
    calling_about c-9d-1g-8h-13 calling_again d1 calling_and d2e2 calling_because g1 calling_it c7e-4h-2
    calling_me c3e1h-8 calling_my d1e5 calling_off g-1h8 calling_the h2 calling_to g-1h3
    calls a-3b2c3d2e10f-3g-8h-2 calls_, c1e2 calls_. b3h-2i1 calls_a j1 calls_about e4 calls_from e4 calls_me h1
    calls_to c1 calls_went c-1 calm b-4c-12d-1e6g-7h-1k-3 calm_, e2 calm_. a2e1 calm_down d1e3 calms e1
    calms_down e1 cambridge a2 came a9b3d-6e-7f-7g1h1i-9k3 came_, h2k1 came_. b-4h2k4 came_a a4 came_across a-5c4
    came_along a2b1 came_away b-4c5d-3g-2h-1 came_back b5c1g-1i-1k3 came_by c1 came_close a2g-3
    came_down a3c-1d2e-2g-1j-2 came_first a-1e2 came_for c1 came_from b-1d3 came_home c1i2k-1
    came_in a-2b7c1g-2h1i-2k-2 came_late g2h-2 came_off a3c1 came_out a8b-6c-3d-1e-2f-3g2h-6i-1j-3k-2
    came_second a3 came_through c-7d-3e-1g-4h6i-3j1k-1 came_to a-1c-4g3j2k2 came_today i-2 came_up a-6b1c-2d-1g4h2
    came_with a-3f2h-1i-3j3 camera c1d1g-3 campus a-5k-1 campus_. c1h1 can b2c-4e2f4h1i2j5k1 can_, g-2
    can_. c-2d-5e-1 can_always b1 can_answer d2 can_arrange g1h-2 can_be b-2c1d-1e-2f5g-3h-4 can_best a-1h-2
    can_bring h-3 can_call d-1 can_change b-2 can_close h2i1 can_come b-2d4g-2h1i-3 can_confirm e2
    can_contribute h2 can_count b2c-1 can_cross d-4e1 can_do a-1c-5d-8e-7f1i-3k1 can_explain d-3 can_finally b2
    can_find b2d2f4h-1 can_follow d3 can_forget d3f4 can_forgive h1 can_get b4c1e-2f5h2i1k-2
    can_give a5b-4d-6e2f-8h5 can_go c-3d-1e1g-2h2j3k-4 can_grow a2b-1 can_hand b2 can_have d-2e-1g-2h5
    can_help a-2g-1 can_hold g1 can_i b-9d-13e10f2g-11h-7 can_imagine d-5j1 can_it d2 can_join h-1 can_keep d3f-2h4
    can_learn a4h2 can_leave e-2h-2 can_let h3 can_live j1 can_make a1b-1c-1d-2g3j2 can_manage a-1d2k4
    can_move f5i1 can_no g-1h2k1 can_not c2d-1e-1f-7g6h-1i-2j-1k3 can_offer a1b-5g1h-7
    can_only a-3b-2c-7d4e2f-4i-1j4 can_put b2h-1 can_reach b-1e-5f-2 can_read c-3d5e-1i1 can_release h3
    can_say b-2e5 can_see a2b2c3e-3f-2i6 can_send d-1 can_show i2 can_stand d1g1 can_start h-2 can_stay h-2
    can_stick d5 can_still b3f3g-2 can_stretch f1h1 can_strike f-2h1 can_swap f-1h-1
    can_take a-4b-1c-3d1e3f-6h2i-4j4k-2 can_talk d4 can_tell b-2c5f-2g1 can_think d1e3k1 can_use a-1d-2
    can_wait e-2h-2 can_we b-6d-8e3f-5g-8 can_work d1 can_write d-1e2 can_you b2e-8f1g-6 canal a-2c-2
    cancel c-2e-7f3h7i2j-5 cancel_, c1f2g2h-1 cancel_. b1g1 cancel_and f1g3h-3 cancel_friday d1
    cancel_it a-2b-4e-3f-1g-5h9 cancel_me d1f2g-3h-1 cancel_monday a2 cancel_my d-8e-1g-4i2 cancel_on h-1
    cancel_our g-1h5 cancel_saturday h2 cancel_that h2 cancel_the b-1d3f-2h4 cancel_thursday h1 cancel_tomorrow h1
    cancellation c1d1 cancelled a-4f1g-1h6i-1 cancelled_, c-1 cancelled_. c-1g-3h2j-2 cancelled_my c1d2h-2
    cancelled_the h2 cancelling b2c-4d-5e-3f5g-8h8 cancelling_, a1f3h3 cancelling_it f1 cancelling_my f-1h-1
    cancelling_the b1i1 cancer h2k4 candid a3c4d-2g-2k1 candid_, a3d-1k1 candidacy a-6d-5e-1f5g-3h5
    candidacy_. a-1e-2f-4h6 candidacy_for h7 candidacy_here c1h2 candidate a-13b-6c4d3e-6f-1h3i-1j-1k-3
    candidate_'s c4h2 candidate_, c-4d-3 candidate_. d-2e-5f-5g-2h3 candidate_any h1 candidate_for c-3d-2g-2h-1
    candidate_from h1 candidate_is d4 candidate_portal f-1h-2 candidate_who d-4f1h-2 candidate_will h1
    candidate_with b1f1 candidates a-14b-8c5d2e-10f-7g-1h1i-4 candidates_, c-2d-1h-1 candidates_. a-1c1e-2h3i-1
    candidates_? g2 candidates_for h3 candidates_in c3 candidates_to c1d-1 candidature b-1d-6e-6f1g-4h5
    candidature_, f1h1 candidature_. h2 candidature_as h2 candidature_for f-1h7 candle a5c-3d-1 candle_to a6c-1
    canteen a-2d-8 canteen_. a1d-1 canvas a3h1 capable c-1d2 capital d3 capped b3c-1 captain a1
    car a-2b7c-4d-2e-7f2g5h-2k1 car_'s b-3g5 car_, b1j-2k-1 car_. b2g-1k3 car_allowance a-1b2 car_and a-1b3f2g2
    car_is b2j1 car_on a1b1g-3 car_park b-4i1k1 car_will b-2g4 caravan c1j4 card a-10c-6d-5e-6f-8g-11h-6i-5j8
    card_, b6d-1 card_. b-4c-1h-3 cardiff a-4 cards c-1e2h-1k3 cards_. j-1 care a2b-2c1d1e-8f-11g-2h-2i-2j-1k-4
    care_, b-7d-2e-6g-3h-8i-4j-8k-6 care_. b-3d1e-2h-6 care_about a5 care_for c6d-3 care_home a2h5i1k-1 care_is d-2
    care_less b-1c-7d10e1 care_of b4d-4j1 care_to c-1 care_what c-2 cared c2d1 career a3b-6c-2e-5g-4h1i-1k-1
    career_. a2 career_change h2 career_fair a-1 career_than a1 career_to a1d1 careers c-2d1h-2 careers_page c2d3
    careful a-4b-4c-3e-3f-2g-1i-5 careful_thought b-1d-1h2i-1 careless c1d-1 carer g2k2 carer_'s g1 carer_post h-2
    carers c1h-1 cares c-5d2 cares_. d3 caretaker d-4e-2f-1 caretaker_'s h1i1 carnival e2i2 carried d-8h-2
    carried_my d-2 carrier f2g-3 carrier_, h1 carries a5b3c-1d-2g-1 carries_a b1 carries_the a2
    carry a-3b1e-1f1g3h-1j1 carry_my h-3 carry_on a-4b-2c-2e-1g3h1 carry_the b1 carrying a-1b-2d-1e-5g2h-1j1
    carrying_on b-1e-4g3 carved f3 case a-3b-2d-5e-8f7h-1j-2 case_, b1c1h2 case_. d1g3h-1 case_? h-2
    case_i d-1f2h2i-1 case_it b-1c1h-3 case_of c-1 case_study a-2b-6c2d-3 case_that h-1 case_the a-3f5h-1
    case_they f3h3 case_you b-1d-2 case_your b1f4h-1i3 caseload b-6c1k-1 caseload_is c1 cases a6b-1c-1d-2k-2
    cash a-3b10c-3d1h-4 cash_in b2 cast h-2 casting a2 casual b2 cat b-5c-5d2g-5i-1j3 cat_. c-2d-1j1 catalogue a-1
    catch c-5e4 catch_up e1 catch_you e2 cats a1d-1 cattle a2c1j-1 caught b-1c-6d-3e-4h-5i-1k4 cause a1b-4c-3d-5g-1
    cause_is h1 cease d1e7h3 cell b1c-4h-3 cellist h1j1 cent c-1f2g3h-5j-1 cent_. b-1 cent_of b2f2 center d2
    centre a2b-9d2e-1h1 centre_, c-2d1 centre_. c-3i1 centre_and d1 centre_is g1 centre_on c2d1 centre_was c2
    cents b4c-4d-1e-2 cents_a b2 century c6 certain c-1e-5f-5g12h-8j-1 certain_. f-2h-2j-1k1 certain_i g5h-1
    certain_than g1 certain_that h-1 certainly a-1b1c-4d2 certificate a-1b-1c-2d-9e-5g-5h-7i-3j5k-3
    certificate_, c-1 certificate_in c3 certificate_of j2 certificates a-1d-3e-4g-4i-1 certificates_are h2
    chain a2b-3c1d1h4j1 chair b2d3f4g2h2j-2k-5 chair_, d1h-1 chair_. b2d2h1 chair_for f1g-3h1 chair_in c2h2
    chair_is h-1 chair_on d1 chair_warm f2h1 chairman d3h1 chairman_. c-1 chairs b-1c4e1 chairs_. c2
    challenge a7b-2c2h3 challenging a1 chambers a5c1h1i1 chance a4b-4c-3e-1f2g6h-1 chance_, d2h4 chance_. a2f1g-4
    chance_and a2c-3d3 chance_at j1 chance_i a-4b-3f-3g9h-7 chance_of f1 chance_that f1g2h-3 chance_to a4d-4e2g-5
    chance_you b2f2 chances b-5c-5d-5e-3f-1g13h-5 chances_are a-1b-3d-2e-2g11h-7 chances_of g5
    change a-14c-2e-4f6g-5h1i-6j1k-4 change_, b1h1 change_. c-3d3h1j1 change_anything b-3 change_at h4 change_in h1
    change_it d3h1 change_my b1c-4d-2e-3f7g-4h-1 change_of d-5f-1h-1j-1 change_schools h3k-2 change_the c1d2g-3h-1
    changed a-10b-4c4e-9f-1g-1h2j-3k-3 changed_, g1h1 changed_. e-1f-1h1j-2k2 changed_and k-4
    changed_my a-1b-2c-4g-2k-2 changed_since d-1h4k-2 changed_the c4 changes a-2b3c1d-5f4i1 changes_, f1i1
    changes_his f1 changes_its c1 changing c6d-6e1j1 changing_my e3g-1 changing_the j1k1 chaos c2 chaotic c5
    chaotic_. c3 chap c-2 chap_who c-1d1 chapel c-1 chapter a-1c-3e3 character d2 charge a-4b5f-3g-5 charge_. c3d1
    charity a1b-12f-2g-4h2i1j-5k-3 charity_'s a1 charity_, i2 charity_in a-1d2 charm a-2b1c-5d1 charm_. b1c-1
    charmed c-3 charmed_. c-2 charming d4 chase c4d-1e7h-7 chase_me d-1e3h-1 chased d1 chasing a2b2d-1e2g-1h-2
    chasing_me d-3e1h-2 chat a-4b-6c2d1e5f7h3i1j-1k-4 chat_. b-2d-5h3 chat_? d2 chat_about c-2d-2 chat_and e1h-1
    chat_at e2 chat_on c2f2 chat_with c-4f1g2h-4i4 chatbot c1d4 chats c-3d1i3 cheap c-3d1 check a-6b-4d1e3f2h-5i7
    check_, d2 check_. g1h-1i1 check_on c2e1h3 check_this d-3 check_with f4h-3i2 check_your d3h1
    checking d-6e2g-5h-8 checking_in e-3 checking_the c-3e1 checking_this e1h-3 checks i2 cheek c2d10 cheeky f1
    cheeky_to f2 cheer d-5e-2 cheered c-6d-4e-4g-2 cheered_me c-5d-3e-2g-2 cheering d-4e-7g-1h-5 cheering_for e-1
    cheerio e-3 cheers a-3b-15c-19d-6e-10f-8g-8h2i-1j-8k-3 cheers_, a-12b-9c-10d-25e-19f-2g-10h-20i-13j-3k-19
    cheers_for a-4c-6d1f-2h3 chef a1b-2c3d-2f1k1 chef_'s g1 chef_, d1e1g2h2i1 chef_. h1 chef_and c1h1 chefs i-2
    chemicals c-2d-1 chemist h-2 chemistry c3h-2i2 chemo g-1h-1i-2k7 chemotherapy k1 chennai g1 cheque a-2b10c-3h-1
    cheque_. b3 chest g1j1 chew c-1e6h-4 chew_on d-3e5g-2h-1 chewing e5g-2 chewing_on b1e4 chickenpox g4k4
    chickenpox_and g3k2 chief a-3c4d2f1k1 child a-1b-4c-1d7g-3h-4k2 child_. d4 childcare a-3b7c3g-2h1i-1
    childhood a2b-1 childish c4d3 childminder c-1g1 children c3d2e-6f-5g-5i-7j1k-2 children_'s b-3d-5k-4
    children_, h2j1 children_. a-1b3c5g-1k1 children_and d2 children_are d-2 children_i b1h2 children_in a1c-2
    chip d1 choice a9b-1c-3d-1e-1f1g-10h5i-3j-3k-5 choice_, b-1 choice_. a2b-3c1d2e-3f1g-4h-2 choice_and c2
    choice_between a3c-2 choice_for b5e1h1 choice_is a-2h3 choice_of c-1d-1 choice_was a2
    choir a1b-2c-6d-10f-2g2h-1 choir_, c-2e-1h-1 choose a7b-1c-12d-5e-9f2g1h4j1 choose_, a7 choose_. e-5f2
    choose_between c-2 choose_from h1 choose_the a-2g3h3 choose_to h3 choosing a1c-4e1h4 choosing_between c-1
    choosing_me h-3 choosing_the a1d1h2 chose a8b-1c-3h8 chose_. a1g2 chose_the a2e1h5 chose_them h5
    chosen a3b2c-9d-8f1g-4h6j-2k-1 chosen_. a-1h-2 chosen_a h3 chosen_another h1 chosen_not h3 chosen_the a1b2f2h5
    chosen_to a-1b2e-1f-2g-4h4 christening g5 christmas b3c2d1f-6g-6i1j-3 christmas_, d-3e-3i1k2 christmas_. c3h1
    christmas_bonus b2 chuck b3 chuffed c-3d-4g-3h-1 chuffed_to c-3 chunk a-1b2 church a1c-4d-3
    circle e6f-3g-4h-6k-2 circle_back e6f-3g-4h-5k-2 circles c2d1k-2 circumstances b-2c-7d-3e1f-3g2h2k-1
    circumstances_, e2 circumstances_at h2 circumstances_have c-1g-1k-3 circus a1b-4c2d10e-2 circus_, b-3d3
    circus_. c2d4 citizenship j2 city d-6e-4g-5h1i-3j3 city_, a-1 city_. a-2b1j3 city_is a1 civil c1d1 civil_. d1
    claim b-1h1 claimed h1 claims b-1c-1d-2h2 claims_handler h1 clap c-1d4 clarity e3 clarity_. e1 clash g5h-2
    clashes b-2c-3f-1g5h-3 clashes_with b-2c-3f-1g5h-3 class a2b-2d1e-5f-6h-2i-3j-1k-7 class_, a1c-2d2
    class_. a-2b-1c-2g2 class_on c2i-2 classes a-1b-2c2g-5h1i-2j-1 classes_, h2 classes_. c-3g-2 classmates h2
    classroom g1 clause a-6b-7c-11d-3g-4i13j-8k-6 clause_about i3 clause_that g-2i1 clauses d-1
    clean a-4b-1c-2d4e-2g-3h1k-1 clean_, c1 cleaned c2d2 cleaner b2c1 cleaner_. b1c1 cleaning k2
    clear a-11b3e-2f-6g-8i-8j-2 clear_, b1c-4 clear_. b-1d-3e3f-1g-4h-4 clear_a e-4 clear_about b2c-2
    clear_and c-3h1 clear_answer e-2 clear_i e4 clear_my b1 clearance j1 cleared h1 cleared_up h2
    clearer a4b-1c2d-4e3 clearer_. c2 clearer_i e1 clearest c-2 clearest_i c-1 clearing g2 clearly b-5d2e-1g-7h2
    clearly_. c-1d-2 clearly_never c1d-4 clears i1 clerk a-6c1e-2f-2g-1h3j-2 clerk_'s b1c1 clerk_, d1 clerk_in c2
    clerk_interview h-2 clever c-4 cleverer d2 click c1e1g1 clicked a8b-1c-4d-2 clicked_more a3 clicked_with a1
    client a-1b-2c4e-4f4i4j-2k-3 client_'s g-3k-1 client_, i1 client_. h2 clients a2b-3c5d-6g-1h1i4j-1k-5
    clients_. b-1c3 climb d2 clinic a6d-12g2h1i1j-5k-2 clinic_'s c-1i1k-1 clinic_, c-4h3 clinic_. g2h-1k-1
    clinic_and k-1 clinic_has b1g3 clinic_i h-2 clinic_in a1c-1 clinic_is a3c3g-1 clinic_that a1b2h2
    clinic_wants i1 clinical a2h1 clinics a-2c-2 clip d1 clock a-2b2c-2d5i5 clock_, c-1e2 clock_. b3d5
    close a8b-1c-4d-4e-3f1g3h5j-1k2 close_, a5b-1d-1g-3 close_. a5e1g2 close_a a1d1h1 close_attention b-1
    close_it f2g3 close_my b1d-1e-5g-3h9i-4 close_of c1d2e-1h-4i4 close_out h-1 close_run a-1 close_second a5
    close_the a-1f3g-1i1 close_to a-4b-1d-3f-2g6h-10 closed a-8b-9c-3d-1e1h1i-4j-5 closed_, b-1c-2e-3h3k1
    closed_. a-1c-1d-5f-5h8 closed_for e4 closed_from h3 closed_in h-1 closed_the e1h-3 closed_with h4
    closely a6b-3d-3i-1 closely_, i-1 closely_. a1h1 closely_with a3 closer a10b-2c-12d-9f-4g1h2i-6j-3k-2
    closer_fit a2 closer_match a4g2 closer_to a8b-1c-7d-3f-1h2i-3j-2k-1 closes a-1b-1 closest a1 closest_to a-1
    closing a-3b-3c-3d-2e5f6g-1h-1i-2 closing_date f1 closing_of f1 closing_the h5 closing_this e1 closure g1
    clothes c2 clothing b3h2 cloud h1 clown d6h2 clowns b1d8e4 clowns_. b2d5e4 club a1c1e-4 club_, c2h2
    club_. d1e-1 clue c2 clueless c5d3 co a1c-4f1h-3 co_op a1c-3f1h-2 coach b-3d-3h-4 coach_the b-1 coaches d-2
    coaching h1 coast a-1b-1c-2e-1f-1h3j-6k-3 coast_, b-2j-3k-2 coast_. h1 coat b-2d3e-2h-2 coat_. a-2
    code a-1b-2d-7g-1h-1i-4 codebase c3 coding a-4b-4c4h-2 coding_test c1 coffee a-4b-10c1d-2e-8f-8g-1i-3k-8
    coffee_'s e-2 coffee_. d2g-1 coffee_and d-1 coffee_at c2 coffee_for h2 coffee_is c-2d-1 coffee_machine c1
    coffee_on c1k-1 coffee_with g1 cohort h2 coin b-5e4 coins b-2c1 coins_. b-2c1 cold a-9d-4e-7f-2g3h1k1
    cold_, c-1d-2 cold_. c4k1 cold_and c1 cold_chain c-2 cold_feet g4 cold_room c2 cold_store b1c-2
    collapsed g1h-1k1 collapses a2f2 colleague a-12b3c-6d-3e-7f-12g-1h-5j-5k-3 colleague_'s i2 colleague_, d-5g1k1
    colleague_. c1d1 colleague_of b2c-1 colleague_on c1 colleague_told c-3 colleague_who d1 colleagues b-4d-4g-2j-1
    colleagues_. c-4h1 colleagues_have d-1 collect b-4k1 collect_them h1 collecting a1
    collection a1c-3d-7h-1i-2j-3k1 collects g-1 college a-1b1c-4d-1e-1g3i1j-2k-4 college_, g1h2 college_. a-3b2c-2
    college_is d1h-5 college_to d2 collides g1 collides_with g1 colour c1d-2 column a3b2c-3
    come a1b2c-4d-4e-2g2h1i-3j-3 come_, d-7e-3f-4g6 come_. a-5d-9e1g3h2i-2 come_? d-2g3 come_across a3d1
    come_after b-3g1 come_along f1h1 come_and b1c-2d-2f3g1h-7j2 come_at b-1c4 come_back a-6b3c3e8g-2h-3k1
    come_by e3f-4g-3h-2i-1 come_down d1g-4h1 come_first e1 come_for b1e-3g-3 come_friday k1 come_from d2
    come_home a1f1 come_if b-2 come_in b1e-1f3h1j-4k-5 come_into b-4g1h1 come_monday g-2h2 come_my a3
    come_off e-1g-1h3 come_on a3d-3f1g3h-1 come_or g3 come_out a-1e-1h-1k3 come_over b2 come_round f-1g-1h3
    come_running b1h1 come_second a2 come_straight c1g-1 come_the h-1i1 come_through f-2h-1 come_to b1e-4f1g-4k2
    come_up a-1b-4c-5e-2f-3g-1h-2k-5 come_wednesday g-1 come_when e1 come_with b4e3g-3h-4
    comes a6b2c-1d-6e3f-4g3h-2i-6j2 comes_, g3 comes_. b-1e3h-1 comes_at c2 comes_back f1 comes_by g1
    comes_first e2j-2k1 comes_from c1d1e2 comes_in h-1 comes_of d-1 comes_out a2 comes_through b-2g2
    comes_to a1b2d-1g2h-1 comes_up a-1b-7d-1e-6f-6g-2h-2j-3 comes_with b7c-5d1e-1i-2j2
    comfortable a-2c4d-6e-1g-5h-1k-2 comfortable_with c4g-1k-1 coming a1c-4g5h5i-8j2k-2 coming_, d2e1f1g-3h2
    coming_. a-2c4d-3f-2g5 coming_along a-2 coming_and g2 coming_back e-5f-5 coming_down g2 coming_for c-2e-5g-7h4
    coming_in a1c-6g2h3j-2 coming_monday f1h-3 coming_on a1g-2 coming_or g-1 coming_out a1k1 coming_term h1
    coming_thursday b1 coming_to a5b3c-1f-1h7 coming_up h-2 coming_with g1j4k-2 commend c1d1 comment b-3c-2h-4
    comment_about c-1 comment_on b-2h-2 comments h-3i1 commis f1 commission a-12b16c-12d-9e-8g-8i-2
    commission_, b4h1 commission_on a-2b4 commission_only b5 commission_scheme b2 commission_split b5
    commit c-2d-3e7f-4h-5 commit_myself e3 commit_to e2g2h-1 commitment a-1c1d4g1h-1i2 commitment_to g1i1
    committed c-5d-6e-4f2g-7h5 committed_to c-4d-3e-2f3g-4h3 committee b-8c-1d3h1j-1 committee_'s d1 committee_, d2
    committee_. d-1g3 committee_for d2h-1 committee_on d4h1 common b1c-4d5 communicate e3 communication a-3c10e8h-3
    communication_from c4 community b-1c-4h-4 commute b1c-3e-3h1k-2 commute_would h1k-1 comp b1
    companies b-2c-6d-2h1 companies_, d2 company a4b-1c-1d1e-4f-3g-2h4j5k-3 company_'s a-2b-2d-2i3j2
    company_, a1c-1d2f2g4h3 company_. a-1c-3d1e-3f-1h-2i-1 company_@other h3 company_and b-5e1h1
    company_because g1h2 company_came b1 company_can j1 company_car b9c-2h-4 company_gave b1
    company_has a-1b1c1d-1e-1h1k-2 company_i a1 company_in a-2b-2c-4h1k1 company_is c2h-8 company_last h1
    company_made c1h-4 company_makes d-3 company_next i1 company_of b1c2 company_on a1c-1h-1 company_that a2b-5d1h1
    company_through h2 company_to c-1 company_was a3 company_whose a3h3 company_with a1
    compare a4b-2c-10d-8e-7f1g-7h-2 compared a6b-5c-6d-4e-2g-1h-6 compared_to c-2 compared_with a8b-1c-1
    compares a3 comparing b1c-3d-4e-4g-2 comparison a3c-7d-4e-1g-3k-1 compensated b1 compensation b2c-6d-5e-2
    compensation_, b-1 compensation_analyst b-1 compensation_and b-6 compensation_claims b-1 compete a6b-3c-1d-3i1
    compete_with a6 competency d2 competent d4h1 competing a2h4 competition a-5b-2f2h9i3 competition_, c-2f1h2i1
    competition_. h6 competition_for h3 competitive b5c-1d2 competitor a3c-5d-5i2 competitors c2i3 complain c-4
    complaint c-7e-2g-2k1 complaints b2d-2e-4h-2 complaints_about b2 complete d1h-1i1j1 complete_. i2
    completely c-1e2f4g-4h-3 completely_. e2f3h-2 completing c1 complicated c1g5 compliment c-2d2h-2
    compliment_. d2 compliments b-1c-1h-1 compliments_to c-2h-1 computer d2h1 computers c-3d4h-1 conceivable g4
    concern a1 concerned d-2e3h1 concerned_. c-1e3h1 concerning g1h-1 concerning_the g1 concerns c6d-2g1
    concerns_about c6d-2 concert a2d-3f-1g5 concierge c-1 conclusion e5 conclusion_. e3 conclusions d-2e6
    conclusions_. d-2e5 concrete d1i2 condescending c4 condition c1i1 condition_. c2 conditions e-2h-1
    conduct c2d6i2 conducted c3 conductor c3h1 conference a-1b-1c-5d-1g1 conference_. h1 conference_in g1
    confess a4c-3d-2g4h-4 confess_i h-2 confess_that a2 confidence a-5b-10c4g1h-5 confidence_. a-2b-6c4d-3
    confidence_in d-3 confident c-3e-2g3h-1 confidential b-2c1 confidentiality c-1h-1i2
    confirm b-4c-10d-2e-4f-3g-3h-1 confirm_it d1e-3f-1 confirm_that g-2 confirm_the e-2g-1h-1 confirm_you g2
    confirmation d-6g-2h-4i2 confirmed b-1e-2f3h-1i1 confirmed_. f3h-5 confirmed_by h1 confirming d-1g-2
    confirms g2 conflict f-1g2 confused g2 confusing c5 confusion c2d1e1 congrats d4 congrats_on d4
    congratulations a-4b-3d10h-3i-2 congratulations_, c2d-1 congratulations_. d-2 congratulations_on c-5d10h-3i-1
    connect d-4e-5 connected b-4d-3e-6f-2g-4h-5j-1 connected_here h-3 connection e-2 connection_request h1
    consent i-1 consider a2b2c1d2e4f3g-4h8i-1 consider_it e1 consider_me c-3d-1f5g-2h2 consider_my c-2h4
    consider_the a4c1e1h1 consider_this d1e1f1h6 considerably c2 considerate c-4d1 considerate_. c-2
    consideration c-2d-6e2f1g-3h3 consideration_. f1h-1 consideration_for h4 considered b-1c-1d-4e-3f1g-9h7
    considered_. c1d-1g-3h4 considered_any h4 considered_for c-3f3g-2h1 considering b2g6h-7 considering_me d-3h-1
    considering_the b3c1d2 constant c3 construction a2 consulate c-4g1i-1j7 consult d-1e5 consultancy a1c3h3i1
    consultant a-2b2c2d2h-4j-1k2 consultants d1 consultation c1g2 consulting a2c3e2h2
    contact a-5c1d-12e12f-11g-11h1j-2 contact_. e3h1 contact_me e2 contact_with c1e2 contact_you e6
    contacted c2d-1e3h-4 contacted_. e1h-3 contacting d-1e5 contacting_me d-3e5 container a-1d1h-4i-3j5k-1
    contains c3 content a4c-1h-4 content_lead h-3 content_with a3b1 contest a8b-2c-3d-2h6 contest_, a2
    contest_. a5c-2 continue a-6b-4c-6d-13e-9g7h8i-5k-2 continue_, d-2g3h1 continue_. b-1e-4g2h3 continue_as h1
    continue_in g-6h3 continue_with b-2c-2e-3g1h2 continued a2e2 continuing b-1c-2d-9e-4f-1g4h11i-2
    continuing_, c1e-1g3h1 continuing_. c-1e-2h5 continuing_with c-4g-2h4 contract a-2c-1d-1e-5f5g-1h-3i8j-4k-4
    contract_, c-3i3 contract_. b1d1f2h-5i4 contract_and b1g2i-1 contract_at a2 contract_for b-1 contract_here g1
    contract_in j3 contract_is b-1c-1f3h-3 contract_of h1 contract_runs f-1i-1 contract_was d2 contract_with f-3h3
    contract_would b-1 contracted i3 contractor b4g-2 contractor_, b2 contracts a1b-3i1 contractually h4
    contradicted c9d1 contradicts c1 contrary c-4 contrary_. c-1 contribute h2 contribution a-1b4c-2
    contributions b5 control b-4d-4 controller f-1 convenient e1 conversation a-1b-4c3d-7f3h1j-4k-2
    conversation_, d-2 conversation_. c1h-4 conversation_about h2 conversation_going f2 conversation_i a1
    conversation_in c-3 conversation_on h3 conversation_was c2 conversation_with a-3g1i1 conversations b-3c5d1
    conversations_with a-2d3 convey d2h-3 convey_my d1h-3 convince c1f1h1 convince_me c1f1h1
    convinced a2c2d-5e-1g-1h-6 convinced_i g5 convinced_me a1b1c-2 cook a-2b-4e-7g-4h5i4 cook_, h3 cook_. a-3g-1i1
    cook_for h1i1 cooked c2 cooking d-2 cooks g1 cool c-4d5e-1 cool_, d5 cooled e-2g6 cooler a9 cooling g2h2
    cooling_off g1i3 coordinator c3h2 coordinator_interviews h2 coordinators c1d1 cope c1e-1 copied c1
    copies c2d-6e-3h-4 copy b-1c-5d-1e-8h-4i3 copy_, i1 copy_of d-4h-3i3 copy_paste d3 cordially c-2d-4
    cordially_, c-1d-4 corner b1c-6e-1g-1 corners k-1 corporate a2b-2d2h1 correct c2e-3 correct_. c1
    correspondence c-2d-3e11f-1h-2 correspondent e1 corresponds a7b-1c-4h2 corresponds_better a4h3
    corresponds_more a2 corridor a-4b-2c7d6e-3g-1 corridor_for c4d4h2 corridor_like d4 cos b-2d1e2g-1h4j2
    cos_i b-1d3e2 cos_of h1 cost b-5c2h-4j3k-2 cost_me b-3c2h-2j2 cost_of c2 cost_you d1 costs a1b-11c-2h-3j5
    costs_. a2 costs_you b-2 cottage a-3h-6j7 cottage_, e1j1 could a4b1c1e-7f6g-3h-6i-3k2 could_. a5c-3
    could_ask a1c-1 could_at c4d2 could_be a1c-2d-6f4g10h-10 could_bring h1 could_call a1c-4 could_change h-1
    could_come b-1e-2f-1g-2i-3k-1 could_count a-2c-1d2 could_do a-5b-3c3d-2g-3h4i-1 could_ever a1h1 could_find c1
    could_get j1 could_give a2b-3 could_hardly k1 could_have a1b-2d4e-5f-2g-7 could_hear d1 could_hold a2d2
    could_i a3b1d-4f1g-3h-2i1 could_make d-4g-2 could_manage d3 could_match a1b1c-2 could_move g-1 could_my f6
    could_not a4b4d1e1f-9g-7k2 could_offer a6 could_only c-1h2 could_read c1d3 could_run d6 could_say b-2d-1e1g2h-2
    could_see b-2c2d2g-1 could_step f2 could_still d-1e-1f7g-5h-2 could_stretch b4 could_take a-1j1 could_talk f1
    could_tell a-3c7d-3e-1f-1 could_the b1h2 could_top c-1 could_turn b1 could_use a-1
    could_we b-3d-16f-4g-14h-8i-8j-6k1 could_well f-2g7 could_work c1h1 could_you a-5b1c-7d-19e5g-5h7
    council a2b-3c-2d3e2g-1j5 council_'s a3b1g-2h-1 council_, e3 council_. d4f1 council_flat j5 council_has k1
    counsel b-1c-2j1 counselling a-1k3 counsellor k3 count a1b4c-6e3g3h5i-1 count_, h-1 count_. b2c-1
    count_me c-5f2g-3h6 count_on a1c-3d-3e2g5h-2 counted c5g3h-3 counter a2b8c-3d-6e-1f-2g-1h1i-1j-4k-4
    counter_, a1 counter_. h-2 counter_offer b11h1 countered b3 countersign b2i2 countersigned f2g-2i6
    countersigned_. f1 counting b1c-2e-1g4i1 counting_on g4i1 country a3b-3c-5d5e-4f-3h-7i-5j10k-4 country_, b1j3
    country_. j1 country_and c-1 counts a3b2c-7 counts_. a1 counts_for a2 county a-1b-2d2e-2h1i2j-1k-2 county_, h2
    county_. c1h1i3 county_and h-2 couple a2c-1d-5e3f2h-2k-4 couple_of d-4e3f2j-1k-2 courage c-2
    courier a1c-7d-2e-2h-1 course a-6b-9c-1d-5e2g-4h1j-1k-8 course_. b-3c2e6f-2g-1h-2j-1 course_and h2i1
    course_i e-1 course_in d2h5 course_that g-2h-3 court c-2d-1g3h-2i-8j-7 court_, e1 court_. j-2k-2
    court_date g2h-1 court_that g2 courteous c-5 courtesy a-1c2d6e-3 courtesy_to c3 courtesy_you d4e-2
    cousin c4d-3e-3f-1j1k-2 cousin_, c2 cousins e1 cover a-7b10c-2d-5e-3f-4g2h-1i1j2k-2 cover_. b3 cover_a g1
    cover_dental b3 cover_for b4g2 cover_my b5g-2 cover_the c-5g1h-1j3 covered a-3b4d-3g-3i-5j-1 covered_. h1
    covered_by b2 covered_from h-2 covering a-4e-2h-3k-4 covering_a g-2 covering_my b3 covering_the i-1j1
    covers a-1b-1c-2d-3h-1i2 covers_my b2 covers_the b-2 covid k5 cow d3 coz b1 cpf b5 crack c1 cracked k2
    cracking d-1 crash k1 crashed c2 crashed_on c-1 crawling c1d2 crazy c-2e6 cream a1d2h1 creative a6d-1g-1
    creche b2c1i2 credit a-3b1c-4d-10j-3k3 credit_risk h1 credit_to a-3d-3 creditors d1k2 credits b-4e2
    crew a4b-2c4d-5e-9g-6h4k-3 crew_, h3 crew_. a1b-1c-3d-2g-4h1 crew_for f1 crew_i a4c1 crew_in h2 crew_on g1
    cried a1c-5d-3h-2 cried_when j1 crime d1 criminal a2h3 critical c-2j2 cropped b-1c-1g9h1 cropped_up b-1c-1g9h1
    cross b1c1d2e1f1h2j1k-7 cross_again e-2 cross_border c1 cross_me c-3d1f3g-5h7 cross_my d-1e1h-1 cross_paths h-1
    cross_that e4 cross_the b2d1 crossed a-3b-7c-5d-7e-4f1g1h-1j-3 crossed_the b-1 crossing c2j2 crowd a5d-2e-2g1
    crowd_, h1 crowd_are b1g1 crowd_i h-3 crown a1 crutches k2 cry c1d2e-4g4h-1k5 crying c2d1e-2h-2j1
    crying_out c1d2 crying_with c-3 ctc a-2b10c-4 culture a3c11d2e-2g-6 culture_. a1c-1d3 cup b-4c-2d-2h-2
    cup_of a2d-2h-1 cupboard c4 curator h3 curious a-3c-4d-3f2h-1 curious_to f3h-1 current a-10b3d-1g-2h-1i-1j-2k-3
    current_boss e1 current_contract i-3 current_employer b-1i1 current_job b-4h1 current_place b2e1i-3
    current_project k-1 current_team k1 currently b3g1 curtain c1h1 custody k6 customer a-1b-7c2e-4f-3g-2h3k-1
    customer_. c-1e-1 customer_service c1d2 customers a-1b-1d1g1 customers_. d2 customs c-10d-2h-4i-3j5k-2
    cut a1b7c3d-1e-8f1g-1h-8k2 cut_. b1h1 cut_a b-2 cut_above a4b-4 cut_me b1 cut_my j1 cut_of b7 cut_off c3d1j-2k4
    cut_out b-1 cut_the d2 cut_to b2 cutting a1e-1g-2 cv b-6c3d3e-4f-1g-6h1i-2k-4 cv_, c2 cv_. a2c1h-1
    cv_before c-1d3 cv_from d1h2 cv_in h1 cv_to h2 cv_was c-2 cvs c1d1 cycle h1 da b1 dad c-3d-5e3h-2j-2k7
    dad_'s e2g-1k2 dad_and k-1 daddy e1 daft c4g-1h4 daft_to a2h5 daily b4c2d1 dairy a6h3i1 dairy_. i1 dairy_job h1
    damn d2 damp c3j2k1 dance h3 danger d-1 dangerous c4 dangerous_. c4 dangling a1c3d2 danish d1
    dare a-3d7e-1g-2k3 dare_say c-1 dare_to c1 dared b1 dark b-1c2e5g-5k3 dark_, d2h-1 dark_. c-4h-1 darling b1
    dashboards c1 data b-4c1d-2e-8f-8h3i-2j-2 data_, c-1 data_analyst h-2 data_entry c3 data_steward h3 database d1
    date a-10b-8c1d-9e9f1g6h-4k-2 date_, c-5d1e6g-4h1 date_. c2d-5e3g2h-2i-1k-2 date_@close h-1 date_and e-1
    date_for e3g-3h-1 date_forward f2 date_i c2g4 date_in g1 date_is c-2e2i-1k1 date_of c-1g-4i1 date_on e3g-4
    date_over h2 date_to g-1 date_was c1g1j1 date_you g5h1 dated c4 dates a-5b-7c2d-1e-3g-3i-3 dates_, c-2
    dates_. e-3f1i-3 daughter a-5b1c-5d-3e2h-4i-1j1k1 daughter_'s e1g4 daughter_, b2 daughter_has j1k4
    daughter_is g-1 day b2c-1d-2e4f-4h-1i2j-4 day_'s d1g-2h2i-1 day_, d1f-1g1h1i-4j1k1
    day_. b-4c-3d-3f-4g2h-1i-2j-2k-2 day_: c-1 day_? b-5d-5e-5f-3g-2h-3 day_a b2d1h-2 day_after h1i1
    day_and b-1g-2h3k-5 day_as h-1 day_at b-2g1h-4i2 day_before b-1g-3h1i1 day_for b-4e4g2i-1 day_has g3
    day_i b1d-2e3h-4k1 day_is d2g1h1i1k-1 day_it a-1k1 day_itself e1k1 day_of a1b-2c1d2h1 day_off b1c-2d2h-7
    day_one a3b9d-1e1h-2i3 day_or f1g-3h2 day_rate a-4b12d-2e1g-1h4 day_shift c4f3h-1 day_soon e3
    day_that c-2d-1f1g-3 day_the a1g2 day_there c-2i3 day_to d2g-3h3 day_was b-1c3g-2 day_week b1f2h-2 day_when e1
    day_with g4i2 day_would k1 day_you g5h-4k3 daylight a1c3 days a-4c-1d-6f5i2k2 days_'s b5h-2
    days_, a-3b-1c-4e-1f2g2h-2k-2 days_. a-3c-6d-8f2g-1h-3k3 days_? b4 days_a b-5c1f2h1i-1j-1 days_after h2
    days_and b-2c3f2g1 days_are e-1h1k-1 days_as b2g1 days_at b-1 days_before h1i1 days_from c-1d-1 days_i e1g3k2
    days_in c2 days_of c-3h1i-2 days_off b1e-2k-2 days_on k1 days_to b-3d-1e1g-1h-3k-5 days_with h1 dbs c2
    dead b-4c6e4f-1h-6k-4 dead_, a2 dead_. d3e1h-2 dead_end c6 dead_keen f-1g-3k-2 deadline a-3b-4i2 deadline_is h1
    deadline_on i4 deaf c1d4e2 deal b3d-2e1i1j2 deal_, b4i2 deal_. b1 deal_from d2 deal_of c-3d-2 deal_to e2
    deal_with b-5e2h-1j2k1 dealing c3d-1 deals c-1d3 dealt a-4c3d2h-3 dealt_with a-4c3d2h-3 dean c-1g-1h-3
    dear a-1d3e-4h2j2 dear_, c1h1 dear_. d-3 dearer j2 death c4d2 debate a-1j-2 debt b-1c-6d-6h-3i-1j-3k2
    debt_of k1 debts k3 decade a3b1 december b1c-4d-3f-1g-3h-4j-2 december_. h-2i1 decency d6 decent b4c-9d-2e-4h5
    decent_about h2 decent_of d-7 decide a-8b-1c-1d-2e6g-4h-4i1 decide_, e4f-1h-3 decide_. c-6d-4h-3k-2
    decide_and e1 decide_by f5 decide_on c3e3i1 decide_whether e-2 decided b2d-18e2f-2g-3h9i-3k-3 decided_, e3g1
    decided_. e3h-5i1 decided_against a-1e-2f2h6 decided_for a5g1h8 decided_it b5h-5j2 decided_me b2
    decided_not c1e-8g-5h4i-3 decided_on f1g2j1 decided_that a-1h-3 decided_the b2j1
    decided_to b-1c1d-5e-7f-8g-5h4i-5j-11k-4 decides a1b1f1 deciding b3c-2d-5e5g-2h-4 deciding_, e1
    decision a-6b-4c-1d-1e11g-7h2i4j-6k-9 decision_, a-1c-1e4g-2h2 decision_. c-2d1e1h-6 decision_and h-1
    decision_by i3 decision_for b1e1h-3 decision_had c3 decision_in e1 decision_is c-5d2f3h7 decision_on h1
    decision_stands h2k-2 decision_to c2h2 decision_when h-1 deck e-1 deckhand f1h2 deckhand_job f1 declared b2
    decline a-3b-2c-6d-3e-12f12g-2h12i1 decline_, f6g2h2 decline_. a-1b-3f3h7i1 decline_for f3h1 decline_it h3
    decline_the b-1c-5d-2g-4h5i1 decline_to h2 decline_with f4h-4 decline_your b3h5 declined a-3c-8d-6e-3f7g-1h1k2
    declined_, c-1f4h-2 declined_the h6 declines h1 declining b-2d-8f9g-1h6 declining_, c1f2h5 declining_for f3
    declining_the b-3c1e1f-3h2 declining_your b2h4 deep j1 deeper a7g-2 deeply d-1 defend c4 definite e3g-2h5
    definite_. h3 definitely g5 degree b1f-1h5i-6k-5 degree_, c-3 degree_. a-1b1c-1h-1j-2 degree_and c2
    degree_in c1d2h1 delay a-2b-4c1d-5f3g-7h-5 delay_, c1 delay_. c2h-1 delay_giving h-1 delay_was c-1
    delayed c-3e1h-3 delays h-2 delete c-6d3e-2f2h2 delete_it e1f1h-2 delete_me f2 delete_my c-1d1e-4h6
    delete_the b1 deleted c-5h1i-1 deleting e2g4 deliberate e2 delight c-2d-6 delight_. c-3 delight_to c-1d-3
    delighted b-4c-10e-4g-7h-1k-2 delighted_to c-6e-3g-3h-3 delivered d3 delivery a1b-2e1g3h-2k-1 demand d3k1
    demanding c-2h-3 demands i1 dementia c-1k1 dementia_has k1 demo b-3d2h-2 demonstration c2 denmark a-1
    dental a-4b15c-9g-3i-2j-1 dental_, b5h1 dental_. b2 dental_and b5d-2 dental_plan b3d2 dentist a-4c2d-5g1j1k-4
    dentist_, j2 dentist_. g4 dentists c-2 denver j1 deny b1 department a6c6d1e-2f1g-2h-2k-2 department_, a3
    department_. d2f1 department_and d-1 department_is c1f1 depend j3 dependant j4 dependants j1 dependents b2
    depending f2g4h-2 depending_on f1g5h-1 depends b4c-3e5f3h-2j4 depends_on b2e2h-1j2 deposit b-7c1j5k-2
    deposit_on b-4 depot a3c4d-8e1g-2h-2i-2k-1 depot_. c1 depot_in a2 depot_is a1 depression d-1g-4j-3k8 depth a5h1
    deputy a1b-1f-1h1k1 deputy_'s d2 deputy_manager k1 describe c7d2h-1 described a-2b-3c6d-12f-5g-3
    described_, c-2 described_. a1 described_is c1 described_that c-2 described_to c1h1 describes a-3
    description b-5c3h-7 description_. a-1c-2d3 description_of c-3 description_read a1c-2 description_was c3
    deserve a-3c2d1 deserve_a d-2 deserved c-4d-4 deserved_. c-1 deserves b-4c-7d-3h2 deserves_a b-2c-1d-6
    design b-4c1d-8f-1i2 designed c-1d-2 designed_. c2 designed_that c-4d-1 designer b-2c-4 designs c1
    desired c4d-1 desired_. c4 desist e5f1h2 desist_from e5 desk a4b-10c-1d-2g-3h3i1j-7k-5 desk_, a3b-1c-5d2h3
    desk_. b-3c-1d3e2h-1i-2j-1k-3 desk_and b-2h4 desk_i a2g1 desk_is a2d-1 desk_job k2 desk_on b1i6 desk_with h1
    desk_would a2 desperate d8g-3h-1 desperate_. c1d1 destroyed d1 details b-3c-3e-4f-1g-4i-3 details_, e1
    details_. c-3 details_from h3i-2 detective a2 develop e2 developer a1b-1d1h1 developer_. d1 development h-2
    developments e2 devil d5g1 di a1d-5e1h4 diabetes k2 diagnosed h1j-2k4 diagnosed_with h1k3 dial d2e4g-2
    dial_in g-2 dialysis c-1d-3g3h1k6 dialysis_in k2 diary c-6d3e-5f4g3h2i-4 diary_, d1h2 diary_. b1c-3d2f1
    diary_for g2 dictionary d3 did b3c3e-7f-10g-7h-1j-2k-1 did_, b-5c-7d-2h4 did_. a5e-4f-2i1j1 did_a b-2c-5d-1g1
    did_anybody d3 did_anyone c3d2 did_enjoy c-1 did_find b1 did_for b-3 did_get e1 did_i c-7e-2g-1h1
    did_it a-4b6c-1d3e-2 did_me d1 did_my a-4c-4i2k3 did_not a3b1c5d-4e-1f-3h-4i-3k-2 did_see e2 did_the a2b3h-2
    did_think c3e-2 did_to c-2d1 did_with h3 did_you e-2 died b-3c2d2e-4g4h-2 died_. b-2 diem b3 diesel b2c-2h1k1
    difference a1b6c-8h-4 difference_. a4c-1 difference_between d4 difference_to b2d-1j1
    different a-1b-4c5d-5e-1f-1h3i-2j-1k-7 different_. b2h-1 different_company a-1 different_hospital h2
    different_job d-1 different_league a4 different_one d1 different_opportunity a-1 different_path h2
    different_people c5 differential b3c-2e1 differential_and e2 differently e-1f6 differently_. f4
    difficult b-1g8h-1 difficult_. g3 difficult_for g5h-1 difficult_to c2d-1 digest d2e2 dignity a2 digs j3
    dilemma e4 dinnae e3 dinner e-4h-3i2 dinner_, b1 dinner_time g1 dinner_with i4 dinners a-1 dip c2
    diploma a1b-1d-4 diploma_, j1 diploma_. i1 direction d-3f-1h-3 direction_, b-1c-2 direction_. b1g3
    directions a-7b-4d-5 directions_. c-2g1 directly d1e-2h-6 director c2d2e-5f4i3k1 director_. g1i2
    director_has k1 director_is c-2 director_of d2h1 director_seat a1 directors a-1c4f2 directors_. c2 dirhams h2
    dirt a1c4 dirty c4 disappear c-1d-1e5g-1h2 disappeared e4 disappearing e5 disappoint a-2c2d1f2 disappoint_me f2
    disappoint_you h1 disappointed a-1b1c-1d-3g-1h1 disappointed_. h2 disappointed_that b2c1 disappointing c3
    disaster c3 disc k5 discipline c3d1 disclosure b-1 disconnected c2e-2 discontinue h4 discontinue_my h4
    discontinuing g1h2 discontinuing_my h2 discount a-3b10c-4 discourteous d-1 discover d2 discovered c1d1 discs k3
    discuss a-4b-3c-2e2g-6h-1i-1 discuss_. b1h1 discuss_it d1 discuss_the h-1 discuss_with e4 discussed c1f1
    discussed_. a3h2 discussing e4g-1h-3i2 discussion b1c1h-1 disgrace c4 dismissive c7 disorder c2k3
    disorganised b1c7d-2 disorganised_, b1c4 disorganized c2 dispatcher c-1g-1h1 disrespect a6c-4d-4f-3
    disrespect_, a3 disrespectful c4d1 dissertation d2 distance a1c-3 distinguished a3g1h3 disturb e2j1k1
    dithering c2d3h2 diversity c4 divided g3 dividends b-4 division a2 divorce a-4c-1d-6g-1i-1j-3k6 divorce_, c-1
    divorced k1 diwali d1e3f3h-2 diwali_, d1f3 diwali_. d1e3 do a-3c-4d4e-2f3g-2i-4k-1 do_, a2b-1c-2d-6g2
    do_. a6b-1c-3d-3g1h-4i1k-2 do_; d-1 do_? d-2 do_@number b-1g3 do_a a-2b2c3e-1g-5h3i1j-2 do_about b3e4f2
    do_and a1 do_apologise d-3e1h-2 do_appreciate b-2d-2h1 do_at a-1b3 do_better d4g3 do_come i-1 do_drop h1
    do_for b-3c-3d-2 do_forgive d-1e1 do_friday g1h1 do_get d-2 do_hold f4 do_hope c1d4h-4 do_i c-1d-1e-8f-2g-1h-6
    do_in h2 do_is b-1 do_it c-3d-3e-9f-2g-4h4 do_keep d-1g-3h-2k1 do_know b2 do_let e-1h5
    do_me a-4b-1c-3d-2e2f-3h2 do_more b-2h-2 do_my b2c2e2h1 do_not a-3b-1d4e7f3g-1h-5i1j3 do_now b2 do_pass h1
    do_please d-1h2 do_remember d1 do_ring h2 do_say d-2 do_so b1h2 do_still g-2h-1 do_take h2 do_tell c-2
    do_than c1d3 do_thank d1 do_that b1g-2 do_the c-5d1e-2f7g4i-3j1 do_think c2d-1 do_this a-1b1d-2e-1f-2g-2h1
    do_try d1h-1 do_two h5 do_want g-2 do_what d3 do_wish c2 do_with a-4b-2c5e-6f-2g-8h1 do_without e-1g1
    do_write d-3e-1 do_you a-1b1d-1e-11f-6g2h-6 do_your b2c-9d6f1 doable g4 doc d3
    doctor a-7b-2c-5f-4g-1h-2i-8j-1k10 doctor_'s k1 doctor_, e4 doctor_has k3 doctor_says k2 doctor_wants h-2
    doctoral a1 doctorate b1d2 doctors b-1c-4d-2h1k6 documents b-1c4d1e-9f-1 documents_. d-3 documents_are d1
    dodgy g2 does a3b3e-5f-2g3h-2i-2k-6 does_, a3c-2d1e1g1h-1 does_. a2d-2f-3g-4h-2 does_a b1 does_and a-2
    does_anyone d1g1 does_for c1 does_it g1 does_more h-2 does_not b1d-1e-4f1g1k-2 does_that f1 does_the b3
    does_your c4 dog a-3b-3d4e-4g-3h-1i-1j2k-1 dog_'s c3e1g1 dog_, d-1f1 dog_. b-1d-4h-2 dog_and k1 dog_has d2h1
    dog_is d-1g-1k-2 dog_was h1 dogs a-4d-3f2h-1j1 dogs_. j2 doing a-1c3d1g-4h2i-6j1k-2 doing_, b-1c3d2h-2
    doing_. b-1d2g-5 doing_for a-1c1 doing_it d-2e-3f1g1h3 doing_the b1c-6e-3g2h5i-1j1 doing_this c2e-1h-5
    doing_with d-1 dollars b13c-4d-3g-4h-1 dollars_an b5h-4 done a-1b-2d6e2f-1g-4h4i3j-2k-6 done_, b-2c-4d-3e2g1h4
    done_. a-3c-8d-3e1g-4i3j-1 done_a h1i1 done_all c2d1 done_by j1 done_differently d-2 done_for a2h-2
    done_it b3d-1 done_my h-1 done_the i1 done_with d4h3i-2j-1 donkey b1c1d1 donkeys c1 donor c2 donors c3d1
    door b1c-1e-9f6g1h-2i-4j-6 door_, d-1f-2g2 door_. b1d1f-3g2k1 door_and h2 door_is c-1 door_on a-1b1f6g-3h-1
    doors a3c1d-4g-1 doorstep f1 dossier c2f2h1 double a-7b9c-1e-4f-4g6h-2i-6j5k-6 double_, a-1 double_. c1
    double_booked g7h-5 double_time b6g-1h2 doubled b1g-3h-1 doubled_the b1g-2 doubt c-1e-4f-8g7h-3i4
    doubt_, c-2g-1h4i2 doubt_. e-2i1 doubt_about c-1 doubt_i c-1d-2e2g7h-4 doubt_it c2g-3i1 doubt_that c1d-2g4h-3
    doubt_there g-5 doubt_whether d-1g2 doubt_you b1c-1d2e-4g1 doubtful c-4e-5g13h-3 doubtful_i g4
    doubts c2d-5e-5g11h-5i2 doubts_about c4e-1g4 down a1b2c-4d1f1h5k2 down_, b-1e-5f6g2h2 down_. a3d1h6i1j-2
    down_a b1c-3d-3 down_again e-2g4h-1 down_and b1e1h-2i1k-1 down_as a-1b-2c-6d-4e2f3g-8h2 down_at g-2h-1
    down_before g1k1 down_by c3 down_for b-4d-5e-2f-6g3h-4i-1 down_from a-2d1h4 down_i a2 down_in b3c-3d4g-2k1
    down_my h1 down_on a-3b-1d-1e3f-4h2 down_that b2 down_the a1b-4c-7d1e3f-5g-6 down_there g2 down_this h-1
    down_to b3c-1d-1e-4f-2g-4h-8i2j2k-3 down_with a1b2c-1e-3h1i-2 down_your c1 dr b-3c-8d-10e-4g-2k-1 dr_. c-3d-3
    draft c1h-2i3 drafted d1i1 drag d1 dragged c5d-2g-4i3 dragged_on c4i3 dragging e2 drags f1 drains d4 drama e-1
    draw a-3b2c-4e7f-1g-6h5i-4 draw_for a-1b-2h1 draw_your d-4e7 drawer c-1d-4e5f-2h-2 drawer_. e2
    drawing a-4b2c2j2 drawn g3h-3 drawn_up i1 draws c2 dreadful c-1d-5e-3g-2h-2 dream a11b-1c-6d-4f-1g-7h-3
    dream_. a2h-3 dream_about a3 dream_job a2 dream_of b1d-3g-1 dreamed a3 dreamed_of a3 dreaming d2 dreamt d2
    dress c1d3h-3k1 dress_code d-1 dress_this d4 dressed a-2c5k2 dressed_up c4 dressing b1c1 drew a-3b-4d-2h-2
    drew_me a-1c-3 drew_up c2 dried b1 drifting g5h-2 drink b-1h-1k5 drinking k3 drive b-2c-2d1e-8g-7i-6j1
    drive_, b-2c-2g-2h-2 drive_. k2 drive_a d4h2 drive_for a4b1 drive_from b-3c-1 drive_on c2 drive_over h2
    drive_the c2 drive_to k1 driver a-5b-4c-1f-6g-8h1j-1k2 driver_'s c1 drivers a1b-2c8g-5 drivers_, c2
    drivers_. c-2 drivers_are c4 drives j2 driving a-3b3c-3d2e-1 driving_a b2k-1 driving_for h1 driving_in h-2
    driving_licence c-1k1 driving_test g2 drop a-8b-2d1e1f2g3j-3k-5 drop_. g1 drop_by e-2 drop_everything d2
    drop_in g-1 drop_it a-2b-3c1e-1h-1 drop_me b-2f2g-1h4 drop_my b1h6 drop_off e3h-3 drop_out d-2e-4g6
    drop_the a-2b-2c1d1e-1f4g-4i3 drop_you b-1e8h-5 dropped b-2c-4d1e1h3j-1k-4 dropped_my b-2 dropped_off e5k-1
    dropped_out b-4c-4e-3g2h6 dropped_the b2c-1e-1h-1 dropping b2c-8d-7e-3h4 dropping_a e-1
    dropping_out a1c-2d-1e-4h7 drops b-2c1f4g-2h1 drops_out f3h2 drove c5 drove_me k1 drug c1d1h-1i2k1 drug_test i2
    drunk c1d2k1 dry b-3c-5d-6e3 dry_. e1h-3 dubai j2 dublin b-2j1 duck e1 due b4c-4e5f-7g3i-4j-7k5 due_, b1h1k2
    due_course e7h-2 due_for g-2k-3 due_in b2g1k4 due_respect d4 due_time e2 due_to c-2e-5g2h1 dug a-1 dull a-2
    dull_, c2 dull_. c-1 dump c1d3 dunno d-2e3g7 dunno_if e-4g4 durban d-3 during c3d2f-3h-1j1k-1 during_a e4
    during_the b-3c3d-3e-5f-1g-1j2k-1 dust c-5e6f-4 dust_. a1c-2 dust_has e4 dust_settles e3 dutch c1f1
    duties a-4b2c6d-2h-1i1j1 duties_. b1 duty a-1c-1d-4e-2g3h-1i2j4k-3 duty_. g3 duty_on i2j4 dying h1k1
    e a-3b-5c-6e-3f-2g-1h-2j-1k3 e_mail b-2c-10d3e-3g-1 e_mails d-2k1 each a-5c1d-2e-6f-10g-1h-6i-3j-2k-1
    each_day g-4 each_direction b-1 each_month a-3c-4 each_morning g1k1 each_of d-1 each_one a-1
    each_other b1c3d1e-3g-2h-5i-2j-4 each_time a1c2d-5g5 each_way a-1b-4c-6g-4 each_week b-1g-1h3 each_year b1
    ear c-4d-1e1f4g-2 ear_, d-2e3 ear_. e-2f2 earlier a-1c-6d-3h1 earlier_, h1 earlies g2
    early a-4b-8c-6d-7e1h-1i1j-1k-2 early_, f1g1 early_. c-6d-2e-1 early_and c-2e3h-1j-1 early_on g-1h2
    early_starts b-1g-1h-2 early_to e2 earn a-7b7d-2e-5g-3h-3 earn_more a-1b4 earn_now b3 earned a-3c-3d-8e-2h-3
    earned_. b1 earned_it d-4 earning a-1b9e-2g-2h-3 earnings b-1e-1 earns b2 ears a-1b1c-2d-2e1f3g-6h-5
    ears_. f1g-1h-2 earth e4h-3 earth_, e3 earth_did d-5 ease a-5b-3c-10d-5g-3h-5k-2 ease_. a-2c-4d-2
    easier a-2b-4c-6f-3g-5h2i-4 easier_. d1 easier_with a-3 easter a1c1d-7f4g-7h-1i1k1 easter_, e2
    easter_. a2c1d-1e-3f1g-2h-1i1k1 easy b3c-3d-6e-2f-4g-6h-2i-1 easy_, e-1 easy_. b2c-5d-5h-2 easy_call b4
    easy_choice b-3c1 easy_decision c-1 eat b3c1d3h1k3 eat_my d4 eaten e1j1k3 eating c-2d-3k2 economist h1
    edge a8b-2c-6 edge_. a6b-3c-2 edged a4 edges a5k1 edging g7 edging_towards g6 edited d2 editor a-1c1d1h-1
    editor_'s c1 education d7e1 education_. c6d4e2 effective h5 effective_immediately h3 effort c-2d3h-1 egg c2
    eight c-4e-4g-1i2k1 eight_, g1 eight_. c-3 eight_an d-2 eight_and a1b-3d1 eight_grand b3 eight_hours c-4i2
    eight_months c1k3 eight_on b1 eight_thousand h1 eight_weeks b-4i3 eighteen c-2d-5i7j-2 eighteen_months c-1i5j-1
    eighty b4g2h-2j2 eighty_five b1j1 eighty_percent g1 either a-1c-11d1e4f-5g-11i2j-4 either_, e2k1
    either_. a1b1c-1d2e2g-2h1 either_of d2e-3f-1i4 either_way a-1d-4e4f-3g-5 elderly c1 eldest b2j4 eldest_has j1
    elected a1c-1h3 elected_to a1h2 election a1 elections e5 electric c-2 electrician b1h-2 electrician_job b1
    eleven a-5c2d-2e-2f-5i1 eleven_, b-1c-2 eleven_. g2h-1 eleven_days c2 eleven_hours b-1g2 eleven_o'clock h1
    eleven_pages i1 eleven_pounds b2 eleven_weeks c4k1 eleven_years c-1i-1j-1 eleventh h1i2
    else a8c-5d-2e-1f3g-3h6i2k-5 else_'s c2h1 else_, c-3d-7g1h-1 else_. a-1d-1e2f-3g1h1 else_and a-3d2h2
    else_came a4 else_could a3 else_for d-3f1g1 else_from d1h1 else_has a-1b1c-1h-3 else_have d-1h6
    else_i a6b-2c-5g1j-1 else_in d-1g-1h-1i1 else_is b3h1 else_now e-1g1 else_on a3d1g-4 else_so h3 else_to d4g3
    else_turns g-1 else_you e3 elsewhere a3b3c-6d-3e-2h4j-11k-7 elsewhere_, a-4b-4e-2f2g2h1k-1
    elsewhere_. c-1d-1f-4g-2h1 elsewhere_and a-9b-4d-4f-3h2j-2k-3 elsewhere_in h-2 elsewhere_is a2b3f1
    elsewhere_so g-1h4 elsewhere_that a1d1h1 email a-4b-14c-5e-10f-8g-8h-6i-3j-7k-9 email_'s e2 email_, c2d5
    email_. e-8h-3i-2 email_? d3 email_about e-1 email_address h1 email_as e-1 email_before d1 email_came a2
    email_from e2 email_if i1 email_is d-1 email_me h1 email_to d-6e-2h-1 email_tonight e-1 email_too e-1
    email_you e-3 emailed c1 emailing e6 emailing_me e6 emails c2d3e3h-1j-1 emails_, c-1d4e2 emails_. c-2d1e-4
    emails_from d-2h2 emails_to c4d1 embarrassed b3d1g1 embassy g-1h1i-2j5k-1 emerge e1 emergency c-1
    emoluments a1b2 employed b1h9 employed_, b2h3 employed_by h2 employee c-1h-2 employees c7d2h1
    employer a11b-10c5d1g-2h2i5j4k-9 employer_, a2b-1c1d2h2 employer_. b-2c1h6 employer_and b-2e1 employer_came b-1
    employer_has b1j-3 employer_in a2b-1 employer_is b-5e2h-2j1 employer_that j3 employer_to b-3j1 employer_will i3
    employers b3c-7d-5e-4h-4j3 employers_, h-3 employment a-3c-1d-6e-3f-3g-2h4i4 employment_. h4
    empty b-1c-1d2g1h-2k2 empty_. g1 enclose h-2 enclosed c-2h-4i6 enclosing i2 encouraged c-1d-1
    encouraged_me c-1d-1 encouraging c2 end a2b2e2f2g9h4i-1j-2k-5 end_, d-1f2 end_. a1c-1d-10e-3f1g3h-2k-3
    end_? d-3 end_and k-1 end_closing g-1 end_here h2 end_i a2b1h6 end_is b1d4e2g1 end_it b4h6i2
    end_my b2c5e-2g-2h9 end_of a-1c-3d6f4g-2j-1k1 end_swallowed e2 end_the a4c-3e1 end_up a-4b-1d-5e-8f-1g13h-10i-3
    ended a6d-7e-2g3h8i1 ended_in b1c2 ended_on h2 ended_up a7d-4e-4g4h4 ending a1c1g-2h5 ending_my c2g-1h7
    endless c2k2 endless_patience d-1 ends a-5b1d3h7i2j3k-2 ends_, j1 ends_. c1g2 ends_in b-2h-1i-1j2 ends_my h2
    ends_up b1d5 ends_with h4 enemy c1d3 energy a-3b-2h-2 engage d1g-1h-3j1 engaged c-2h6 engaged_me h4
    engagement g4i5 engine d1i1 engineer a1c-2d-2e-1h2i-2j-2k-1 engineer_. d1 engineer_interview h1
    engineer_process a1h3 engineer_role h-2 engineering a1c5d-5 engineering_. c4 engineers a-1d1 engineers_. a-2h1
    engines a2b-3g-1 england a1 english a-6b-3c-2e-2f-3g-6h-1j2k-4 english_, d-2 english_. e1 english_is c-3
    english_test j1 enhanced i1 enhancements b1 enjoy b-2c-1d6e-1f-5g-9h1i-4j-2k-3 enjoy_. c2h2 enjoy_the b-1c-3d-5
    enjoy_your d6 enjoyable a-2h1 enjoyed a-9c-15d-14e-5f-3g-10h-4i-6k-1 enjoyed_it h-2 enjoyed_our a1h2
    enjoyed_the a-2b1h-2 enjoys c2d5h-1 enjoys_the d1 enough b5c-3d9e-4g-5k1 enough_, b1d2e-5g-1 enough_. a-2c-3d1
    enough_for b2c-6d4g-4h-2k1 enough_of c-2d1h3 enough_to a2b1d1f1g1 enough_with d5e1 enquired b1 enter f2g-2
    entered c-1 entertain g3 enthusiasm c1e-3f-1g10 enthusiasm_. h2 enthusiasm_for g6 enthusiasm_has g3 entire c2d2
    entirely b-1c-5d-4e-2f3g-3 entirely_. f2h2 entirely_my c-2 entitlement b-1 entitlement_for b-3 entrance a-3d-4
    entry c4h-1j3 entry_level c2d1 envelope b3c-7d-3e-5h2i1 envelope_, b2h1 envelope_. i2 environment c6
    epilepsy k4 equal a1c-4 equipment a2c1 equipped a1 equity a-9b13c-10d-7 equity_, b5 equity_in b3 equity_was b3
    er d1 erased d2h1 errand d2 error b1c-2 errors c6d1 especially c-2 essay c3 estate b-4c-2d2g-2j6k-5 estate_, j2
    estates d2 esteemed b2c-1 esteemed_organisation b1 estimator b1c1h2 estimator_interview b1 ethics c7g1
    euro b7g-2 europe a2 euros a-2b8c-4d-2 euros_more b1 eve d2 even a2b1c6d9e-8f5g-5h-2j3k2 even_. d3
    even_a a2b-1c2d6 even_after b2c4 even_better c-3 even_for a1 even_i d-2 even_if d-6e-1k1 even_in c-3
    even_look d1 even_more a4h3 even_my c-3 even_one c3d1 even_read c1d-1 even_say c4d1 even_the a-5b3c-7d2i1
    even_though c1d-2e-1f8g-4h-6 even_to d-2e2i1 even_with h2 even_you a1 even_your d4
    evening a-4b-9d-14e-10f-2g3h-4i-5j1k-5 evening_, c-1f-2g-5h-2 evening_. b-1e-1g-2 evening_as g2
    evening_before c3 evening_classes b-2g-2i-1 evenings b-7c3d-4 evenings_, c4f1g1 evenings_. c-3e1j1
    evenings_and c1 evenings_are h-1k1 event f5 events g4 eventually d-1e10 eventually_. e7
    ever a-4b1c-5d2e-5f-5g-12h-7i-5j-2k-1 ever_, c1 ever_been c-3 ever_explained d-2 ever_get d-4g1 ever_got h1
    ever_had a-2c-1 ever_in d-4 ever_look d-3 ever_need b-1d-4e-2 ever_open d-5f-1 ever_seen c1d1 ever_sent c-2f1
    ever_since a-1c-1h-3k1 ever_so c2 ever_want d-6f-1 ever_was a-1 ever_would a2 every a3b3c1d-3e-7f-17g-3h-4j2k2
    every_bit d1h2 every_chance f-1g4 every_count a5b-2h-1 every_day b-2c-3e1g-4h2k1 every_evening g1j3
    every_friday b4 every_good a-2c-2h-4 every_hour g1k1 every_letter c3 every_minute b-1c-1 every_month b3c1
    every_morning c-2k1 every_night e3 every_nurse d2 every_one a-4c-9e2h-1j1 every_other b-2 every_page i1
    every_penny b-2 every_point a3 every_question e-3 every_respect a3 every_second c4d1i1 every_single c3
    every_success a-4b-1c-3g-1h-5 every_time a2b-2c4d1e-3k2 every_week a3c2k1 every_weekend c2j2 every_year b3h1
    everybody c1e-1f1g-5h-10 everybody_'s d2 everybody_, c1d-2 everybody_. c-1f1 everybody_else a1 everybody_is c1
    everyone a-2b1c3e-2f-1g-7h-1k-1 everyone_, d-1 everyone_. c2h4 everyone_at c-2d1h-1 everyone_else a1h-1
    everyone_i k1 everyone_in c3 everyone_was c2j1 everything a6c-3d-4e-3g-5h-2j4k3 everything_, b1d-2e1h-1
    everything_. b1d3h-2k1 everything_about c1 everything_else a5b2c-2g-1j2 everything_for d2h1
    everything_i a4c-2h-2j2k1 everything_that c1e1h3 everything_you a-5c-6h-2 everything_your a-2 everywhere b1d-4
    evidence g2i4 evidently c-2d9 ex c2d3g-2k6 exactly a3b-2c-5d1e-3h-1i1 exactly_the a2 exactly_this g-1
    exactly_what b-1c-3d1 exam a-3b-4c-2d-11e-1f-2g1h-8k-5 exam_. g-1h-6 exam_in k-1 exam_is g1 exam_on g1h-2i-3
    examination g-2 examine c2 example h-1k-3 example_. k-3 exams a-4c-3d-7e6g1k-5 exams_, j-1 exams_. e1f1i-3j1
    exams_and b2 exams_are e3i1 excellent a-2c-1d-3 excellent_. c-3 except a-1b1d-2e-3f5g-6h-3 except_if b2f4g-2h-1
    excessive c4d-2i-2 excessive_. c3d-2i-2 exchange a2b-4d-1e3h-2j2 excited a5c-4g-7h-2 excited_about a3c-1g-2
    excited_me a2 excites a2c-3 excites_me a2c-3 exciting a8b2c-1d4h1 exciting_opportunity d5 exclusivity b-3i4
    excuse b-7c-6e-1h-2i-1 excuse_any h-1 excuse_me d5h1 excuse_my d-1 excuse_myself g3
    excuse_the b-2c-6d-7e-4h-6j1 excused g1h2 excused_from h2 excuses c-4d5 excuses_. c-4d4 executive a-1d5
    exercise a-3b-6c3d-5e2f-2i-2k-5 exercise_, g1 exercise_. c-4h3k-3 exercise_patience e4 exercise_was c3
    exhausted c3 exhaustion k2 exhibition a-2b-4d-3e-4g-1h-3 exhibition_. c-1e-4 exist b-1d3e2 exist_. b-2d2e2
    exit h4j2 expect b2c1d3e7f-4g5 expect_, g2 expect_. b2d-4e-3h-1 expect_a b2e1g-1h-3 expect_an d1 expect_from d4
    expect_i a1g5 expect_me h5 expect_to c-1d-3e1 expect_you b1d1h1 expectation b3 expectations d3h-2
    expected a-3c8d2g-4h-10 expected_, c-2 expected_. a-4e2g-1h-1 expected_a c4 expected_from c-3 expected_to c2
    expecting a-3b1e2g-3h-6j-3k8 expecting_a b1e2 expecting_our k3 expects a2b-1i2 expects_me i2 expense b-2c1d-3
    expense_form d-3 experience a-3b5c4d2e-1g-6 experience_, h2 experience_. a1b1c2 experience_and d2
    experience_is c-1 experienced a1d1 expert c1d3g2 expires i1 explain b-4c3d6e-4f-4g-5h-9 explain_it d1
    explain_myself d5g-2h-2 explain_the c3d-1e-1 explain_to d2 explained a-8c-9d-1f-2g-4h-1j1 explained_a c-1d-3
    explained_it c-3 explained_the a-3c-5d-6h-2 explained_to b2 explaining c-5d6h-1 explaining_the c-2
    explains a-3c-6e1 explains_the a-2c-2 explanation c1d3g-2h1 explanation_, d2 explanation_of h2 explanations c1
    exposure d4h2 extend a-1 extended b1g4k-1 extension b-1c-2d1e2h-3i1 extra b11c-11e-11f-2g-2i-2j-4k-5
    extra_for b2h1 extra_week b4h1 extra_work h-3 eye a2c2d-7e-5f2h-8k-7 eye_for a3 eye_on b1d-1e-3h-1k-2
    eyebrows c4 eyes a1b-6c6d1e2f-2g-4k2 eyes_, c1k1 eyes_. c3e3 eyes_are d1 eyesight g-1h-1k3
    face a1b-2d2e3f-4g1h1k2 face_. a-1c3d1h1 face_of c-1e5h-2 face_when b-2g1h1 faced a-1 facility a1c-2e2
    fact c3d1e1g1h1 fact_that c3d1e2g1 factor b1 factory a3c2e1 factory_, a1 factory_. a1 faculty d-2h1i1
    fail d2e1f2h-1 fail_to d2e1 failed j-4k1 failed_. k1 failed_its g1 failing c2h-1k3 fails f2 fails_to h-1
    failure d2k1 faintest c2 fair a-7b1c-4d-10e-2f-11j-7k-5 fair_, c-2g-1 fair_. b-2c-2d-3e-4h-6 fair_and c-5
    fair_bit b5c2 fair_chance g3h-3 fair_in g-2 fair_on h1 fair_play c-3 fair_to c-2h2 fairer a-2c-2d-1 fairly g1
    fairness a1d-3 faith d1h1 faith_in d1 faithfully b-6c-7d-9e-8f-6g-2h-3i-1
    faithfully_, a-9b-5c-6d-8e-7f-6g-1h-8i-1 fake d5h3k1 fall b-9c-7e1g3h-5k3 fall_, h-2k1 fall_on g2
    fall_through f2 fallback a-1b-1f4 fallback_, a-3f1 fallen a1g3h1 falling f3h-2k2 falls b1f1g6h2 falls_apart h-4
    falls_on g7h-1 falls_through b-1c1f2g-4j1 falls_to g-2h4 false c1f1g2 families a-1c-1k-2
    family b3c-4e1g-7h-3i-1j-1k-9 family_'s h1k2 family_, a1b2f1h-1k-2 family_. a1c-2g-2k-1 family_@quote c2d5
    family_and e4h-1k1 family_has b1 family_i h3 family_in b3h2 family_is a1 family_of d-2j1 family_on e1
    family_reasons c-1g-2h2 famous c-2 fan d1h-2 fancy c4d-2 fantastic d1 far a2c3f-4g2h2j-3 far_, a-3c2d1h3
    far_. c-4g-4 far_apart b4c-1 far_as c5e2f-2g5h-3 far_better b-3c-1d-3h1 far_from c-3d1 far_more a6c-4d-1h4
    far_too a-2b-1c4e-3 farce d4h2 fare c-1k1 fare_. b1d1 fares c1h2 farewell f2h6 farewell_. f2h3
    farm e-5h4i-1j1k1 farm_, g-1h4 farm_. g1h4i-4j-1 farmer b1h1 fascinating b-1c-8 fascinating_. c-2
    fascinating_to c-2d2 fashioned b2c4 fast a-4b2d-2f5h-2j1 fast_. d-4f1h-5 faster a4b-6d2h1 faster_. a2c-3h-1
    faster_than c2 faster_there h4 fate g4 father b1c-3d-1h-2j-6k4 father_'s d1g-1k2 father_had k1 fatter a1b7d1h2
    fault b-1c-8d-1e-8g-9h-3 fault_, c3 fault_. c-3 fault_for b1 fault_of c-4 fault_the c-4 favorite a1
    favour d2f-5h2j-2k-3 favour_. c2d3 favour_and b-3c-5d-1e2f-3k-3 favour_of h1 favourite b-4c-4d-3e-1f1h-1
    fear b2c2e-3g7h-8 fear_. b3c3 fear_i g4 fear_that g3 feared c-4d-1 feasible c-1g1h2 feasible_for h2 feast g1
    features d2 feb i4 feb_. i4 february b-3c-6d-4e-1h-4i2 february_, a1 february_. h3i1 february_i h-5 fed c-2d2
    fed_up b-3d3k-1 fee b-2c-4h-2 fee_for b-3 feeble d-1 feed b9c-4d-4e-4 feed_a b5 feed_and b1
    feedback a-10b-4c7d1f-1g-4h-2 feedback_, c2d-2e-1 feedback_. d1 feedback_after c1 feedback_form d1e2
    feedback_on c-3 feeding c2 feeds g1 feel a1b-8c1d-7e-3g2h-2i-3j-1k3 feel_, c6 feel_. d1e2 feel_a g3
    feel_at c-1d-2g-3 feel_awful h1 feel_dreadful e-2g-3 feel_free b-1c-3d-4e-3f4g-4h3 feel_honoured c2d2
    feel_i a5e-4f-1g5h1 feel_it g3 feel_like a-3d-4e2g3 feel_more a6 feel_that b1c3h-2 feel_the c2f1g-2
    feel_very k1 feel_you e-2 feeling b-7c3d-6e-2f-1g9h-13 feeling_i e-2g5h-4 feeling_is g2 feeling_it d-2e-1g6
    feeling_that a2c4d-2g-2h-2 feeling_this e1 feelings d-1f-2g-5h3 feelings_, a1h1 feelings_i h1 feelings_that c2
    feels a1c2d-5e-4g5 feels_like b1d-1g2h-2 feels_more a1 fees a-3b-3c-2h1i1j-2k2 fees_. i1 fees_and b-2
    fees_are b-2h1 feet a1b-4c3e1g1h1j-2k3 feet_, c2e1 feet_. b-3d-1e1 fell a1b-2c-3k5 fell_off c-1e3 fell_on a2h3
    fell_out k4 fella b-1c3h2 fella_. g1h1 fella_with d3 fellow g1h1 fellowship a3c-1h2 fellowship_at h3
    fellowship_in a1h2 felt a5b-1c7d-13e-9f-2g-8h3i-3j-1k1 felt_a a1c3 felt_at c-2 felt_for h5 felt_it c-2
    felt_like a2b-3c-1d-5 felt_more a-2c-1d-1 felt_talked c3 felt_that a2 felt_the c1 fence g6h-1 fence_about g4
    ferry c-1f-4g3i1j1 ferry_'s g-1 ferry_, c1d1 ferry_and b1 ferry_company a1 ferry_does g4 ferry_was c-2
    fertility b1k1 festival a3c-2d1e2 fetch c1g2 fetching c1g2 fever g1k3 few a1c2d-12e2g-9h-1i-8j-7k-6
    few_days e2f2 few_hours c1 few_irons e2h-1 few_of c2 few_people d-2e2 few_things a1g-1 few_weeks c-2e3
    few_years c2h1 fewer a2b-4d1g-2h4 fiancee b1 field b-10c-1d-1e-3f-5g3h3k-3 field_, g1 field_. c-1h1
    field_i a-3h-1 field_of a1 field_than g1 field_to h5 fieldwork i1 fifteen b6c1d-4h-4 fifteen_an b4
    fifteen_minutes c1d-3 fifteen_percent b3 fifth a-6b3d2g1i1 fifth_. a-3b1 fifty a-2b6c-2d1h-5i-1 fifty_, d-1
    fifty_. b2 fifty_a b2 fifty_an b1 fifty_fifty d-2g6 fifty_minutes c2 fifty_two b1 fig h1 fight h3 fighting k1
    figure a-5b16c-11e2g-6 figure_, b5f1 figure_. b2 figure_and b2 figure_i b3e1 figure_in b3c-1 figure_it d1e1
    figure_would h2 figure_you b1 figured e1h-1 figures a-3b-1c1d1e-6f-5g-5h-4 figures_, c2d1 figures_. k1
    file c-3d5e-5f2g-4h3j2k-1 file_, e1f-3h-1 file_. e-2f-1h7i1 file_and h2 file_before h-4 file_for d-2h1j1
    file_from h3 file_is i1 file_on f1 file_open f2h1 file_was c-2 filed j2 files e-2i-4 filing j1
    fill a-5b-8c5d2e-5f3g-2h-1i-5j1k-1 fill_a d1h-1 fill_in c1d2f-1g-2h-2j2 fill_it d-2e-1f1 fill_me c2
    fill_my g1h5 fill_the f4h-4 filled a-7c-1e-3f1g-6h3 filled_. g-1h2 filled_by a-1 filled_in a-1 filled_it f1
    filling b-1c1d1e-6g-4h-10 filling_in c2d5h-2j1 filling_it d-8g-1 filling_that d1 filling_the d-4h-2 fills d1
    film d-2 filmed c2 filter a2 filthy c6d2 filthy_. c3 final a-8b-2c-6e-1h2i3k1 final_, f1 final_. e-1f2h1
    final_interview f-1g4h-3 final_round a-3f-1g-1h6i1 final_salary b2 final_word h1 final_yet f-2g1k1
    finalists b-1c1f1h1 finally b5c-3d5e-9g-3h-1j2 finally_got b1 finals e1 finance a-3b2c3h2 finances k2
    financial b6 financial_year d1 financially b8 find a-4b-1c-1d2e-5f4h-3i3j5k-1 find_, g1 find_. c-2
    find_a a-10b-2c-1d-4g-4i2j3k-4 find_another b4d5e-3f4g-2h-2 find_anyone f2 find_i g3 find_in d2 find_it c5d3h-1
    find_me b2c-3d-4f2h-3 find_my b-3e-2f-4h6j3 find_myself g4 find_one d2 find_out b3d1e6f2g-3h-1
    find_some d4e-3h4 find_somebody b1d1g-1 find_someone a-1d-1h-6 find_that c1d-7g4h-4
    find_the b-5d-2e-4f-5g-5h-8i1 find_them k1 find_with a5 find_your a-2c-2d-3
    finding a-8b-7c-5d3e-8g-7h-2i-4j5k-2 finding_a d1j5 finding_anyone d5 finding_some d6 finding_somebody d-4
    finding_someone d-3 finding_the c-2 finding_your d-7 finds a-1c-1d-4g1 finds_me g1j1
    fine a2b-1c-17d-6e-1f-8g-5h-5i-3k1 fine_, a3d2h-2 fine_. b-2e1g-3 fine_by b2 fine_for e-2 fine_new h1
    finer a7b-3d1 finest c-4d-3 finger d2 fingers a-3e-2g-2h-3 fingers_crossed b-2c-2d-5h-3
    finish a-8b-5c2d-2e2h-3i-2 finish_, c4d1f2 finish_. c-3h-1 finish_my b-3h1 finish_the c-1e3 finish_up g-1i-3
    finish_with h-1 finished a-2b-3d1e-3f-3h-1j-5k-5 finished_, c-1i2 finished_. h2 finished_my c1d1h-5i-2j-2k-1
    finished_the c-1h-3i-3 finished_with h2 finishes j1 finishing h-4 finishing_my a-4 fire b-5c1d1e1j-2k-4
    fire_, c1d1e-1g2 fire_and e-1 fire_service a3h3 firm a2c1d-4e-1i1j1k-13 firm_'s b2c7g-2j3
    firm_, a-2e-3f3g-1h1i-5j1 firm_. b-2c-1d-8h5i-3 firm_and b-2c-3d-1f-1g1h-2 firm_came a3e1 firm_could d1
    firm_does b-2c-4d1 firm_has b-3d-1h2 firm_i c-1h-2i1 firm_in g2h-2 firm_is a-3b-2c-3g-2 firm_of c1d-3h1
    firm_so c2h-3 firm_that a3b4c1d2h3 firm_to e2 firm_whose a1h2 firms a-2b-2c-8g-2 firms_, a-1d2 firms_i a-4
    first a1c-2d1e1f5g-2h-1i1j-1k-1 first_, a-1b-5c-3d-5e3h-1i4j-3 first_. a-3b1e6f1g-9i-4k3
    first_aid b-5c3d-3h-1k-1 first_and c-3e1g-2h7k-2 first_call c3h-2 first_chat c3 first_choice a6b-1c-3d-2f3h3
    first_class c-4d3 first_conversation c1 first_day b3c-1g-4h-1i2k-4 first_email d2 first_i e-2g2 first_in e-2f-1
    first_interview c5 first_job k1 first_line d2 first_love a1h2 first_mail c1 first_minute c2
    first_month b-1f3g2h-3 first_name c-5d-1e-6h1i-1 first_of a-1d-3f-2h-1i3j1k-1 first_off e-2h-4 first_on e-2
    first_one a-3 first_page i2 first_phone a2c2 first_place a1 first_post i1 first_rate b-2 first_round f1h-3
    first_saw c-2 first_shift i5 first_six h1k-1 first_thing b-2h1k2 first_thought c-1 first_three d2g1h1i-1
    first_time b3c-7d1e-2 first_to e3h1 first_two b1c-1 first_week c2f3h-1i-1k-3 first_year b3c1d3k-1
    fish b-1d-2e-1h2 fishing a-1e1 fit a10b-2c1d-3e-6f-5h-2i-5k2 fit_. a2g-1 fit_for a3b-1c4d-4g-9k-2 fit_me c-1
    fit_my c-3 fit_with h1 fits a8b-6c-4d-7f-5g-2h3i-1k2 fits_in a-2 fits_me a5h-3 fits_my a6c-1h2 fits_the a-1
    fitted k2 fitter a-5c1d-3 fitting a2b-1d-7 fitting_me d-3g1 five a3c4d1e1f1g1h-2i1j2 five_, a-2c-3e1j1
    five_. a2c-2 five_and b1f2 five_days c2 five_hours b-1 five_minutes b-2c-1d1g-2j1 five_months d1i-2j1k3
    five_o'clock g2i2 five_rounds a-2b-5c3d-3i-2 five_thousand b2 five_times c3d3 five_weeks a1b2c5d-3g1
    five_years a5c-6i4 fix a1b1c2d3f1g-1 fix_your d4f2 fixed a-2b3c-4d-9e-4f-5g-1h1i6j-4 fixed_, b2g1 fixed_term i5
    fixed_up d-1e-2f-2g-5h6 fixing a1e1 flag c2h3 flat a-10b-6c-1g-1h-2i-10j12k-3 flat_, d1h1j1 flat_. b-3c1e1j2
    flat_and a-1b2d1h2j2 flat_for b-4i-3j5 flat_in h-1j2 flat_near j-2k-3 flat_out e5k1 flatmate d-3e1h-2
    flats a1c-4j3 flats_. a1 flatter d5 flattered d2g-3 flattered_that h-1 flattering d1 fleet a5c2h-2 flew c-5
    flew_by c-3 flexibility a-2f1 flexible c1d1g-4h-4 flexible_. c1d1 flick e3 flick_you e2 flies g1
    flight b-6c-4d-1e-5g5h-6 flight_. e-1 flight_from g2 flight_was g1j-1 flights b3d-1j2k-2 flights_and b-2j1
    flip h-2 floating e3f-1h-1 floor a-1d-1e-8f-5g-4i-1j2k1 floor_. a3b-3d-1g-4j3k4 floor_and b2 floor_is a-1
    floors c1d4 florist c2 florist_. h1 flu c-3d-1e2h-3 flu_and k1 flu_season e1 fly a1c-1h-6j4 flying h-1 focus d2
    folder c-3d-1e2f1h-2 folder_. f1 folk g-1 folks b1c3d-6e-4f-2g-5i3 folks_can b2i2 folks_on h1
    follow a7c-3d1e-1f-3g2i-6j3k-3 follow_. c-1k-2 follow_? b-2d5 follow_a a2c1 follow_in e1j1 follow_the a3b2e-2h1
    follow_this d-1 follow_up h1 follow_ups e1 followed a3c-3e-1h1 following d-8e-1f-2h1i-1k-4 following_a b2h2
    following_my c-2 following_up d-1 follows i-3 fond h1 food b6c-4d2e-2h4k2 food_and b2h1 food_bank b-3h2
    foods a2 fool d10e-2g-2h1 fool_. d5 fool_to a1d1 foolish a3b1c-2 foolish_to b2 foot c-1d2e-4f1g5h-2k2
    foot_in c-1d2 football a-2 footing b2 for d1e-1f-2g-1j2k-3 for_, a4b-1c-6d-2g-3h-1 for_. b2d-1e-7g2i-1j-2k1
    for_@currency b1 for_@number b4c-3d2g2j-1 for_@other d1 for_a b-1c2e6f-1g-3h-1i3k-2 for_absolutely d6h2
    for_all b2h1 for_an a2b-6c2d1k-2 for_and a1c-1d-1 for_another a1c3f-4h-2i-1j1 for_answering e-2
    for_any d1g-1h-5i5 for_anybody d2 for_anyone d-4 for_anything a-1b-3c-2e-4k1 for_arranging d-1 for_as e2f1
    for_asking a-2b-5c-2d-19e-8f-7i-1 for_being c4h3 for_believing h2 for_both a-2b2i1 for_by g1 for_calling d-8h-7
    for_children c3d4 for_choosing h-4 for_coming d-8h-7 for_considering d-6h-6 for_disappearing e5 for_each g2
    for_eight g1 for_eighteen b-2c-1i4 for_either b1 for_eleven b-1 for_every b2 for_everything d-2h7
    for_exactly g-1 for_family c-1d-1g-2h3 for_finding h-1 for_fitting d-3g1 for_five a-1b-2h-1i5
    for_following e-1h1 for_forty b3c1 for_four b-4k-2 for_free b2c5d5h1 for_getting c-3d-10g-3 for_giving d-4h-6
    for_going b3e2h-1 for_good d-4e3g-8h11i3j2 for_half b-4c2d1g1j-2 for_having d-2f-1g-1 for_head h1
    for_her i-1j-1 for_him a1c-3h3 for_how c-1d-7e4h4 for_i a-1c-1e-2g-4h9 for_in d-1 for_interview d-4e-3
    for_inviting b1c-4d-9f-1h-5 for_it a-1e-3g3i-4k2 for_its b-5e2g2h-1 for_itself a1 for_junior h1
    for_jury g-3h-1i-5 for_kindness a-1 for_leaving e1h-1 for_less a2b3g-1 for_letting h-1 for_lining d-3h-4
    for_long c1g-2 for_looking b2 for_love b1c1d2 for_making h-2 for_many h1 for_me a4b4c-10d-10e-3g7h2i-6j-1k-2
    for_messing d-2e-3g1 for_monday a1e-1g6 for_months e-1h-2 for_more b-1k1 for_most a2c3k1 for_moving d3h-3
    for_my a3b6c2d-2e1f-4g-2h-1i1j4 for_myself a2c1d1j2 for_new a1b-3c1d2 for_next b2 for_night b5 for_nights b4h1
    for_nine a-2c-3d2 for_nineteen c2 for_not c-1d-5g-1h1 for_nothing a-2b2c2d12g-1
    for_now a-6b-2d-16e7f9g-7h-11k-2 for_offering b-2d-3e1g3h-3 for_once a1b-1c-4d3e-5 for_one a-8c6d-1g-2i1j2k1
    for_other f-4 for_our b1c-4g-1k-1 for_parking b1d1 for_payroll h1 for_people d1 for_picking d-2
    for_putting d-5h-8 for_reaching d-2 for_readers c-1 for_reading d-4h-5 for_reasons d1e-2h1 for_regional h3
    for_replying h1 for_ringing d-5h-1 for_round b-1 for_sales a1 for_saturday g2 for_saying h2 for_sending d-1
    for_senior h2 for_setting d-5h-7 for_shortlisting h-3 for_six b-4d-6h-4i1j-4k-6 for_so e2
    for_some a2b-1d-7e5g-2h-5 for_somebody a5e-3k2 for_someone a4b2c5d-1k2 for_something b5e-1i-1
    for_sorting d-2h-3 for_such b-2d3h-2 for_sundays b2 for_taking d-4e-2h-4 for_telling d1 for_ten b-2c-7g2h2i-1k2
    for_that a-3b5e-9f2g4h4i-4j-1k-4 for_the a-4b-1c-6d-1e1f1h-1i-7j2k-5 for_their a-3b-3c4h-1 for_them a4b-1d2h1k2
    for_these h1 for_thinking d2g-7h3 for_thirty a1b-4d2j1 for_this b-1c-2d3e-6f11h-3 for_those j1
    for_three a-2b-1h2k-1 for_thursday c-1g2h5i-2 for_today e1h-3 for_tomorrow h1 for_training i1
    for_treating c-1d-2 for_trying d-2 for_tuesday c-1d-2f2g4 for_twenty b-5d-1 for_two a-6b-3d3g3h-1i4
    for_understanding h1 for_us a1b2c-3d-5e-1g1h3i-3j4 for_volunteers d-2 for_waiting b1 for_ward h3
    for_warmth a-1g-2 for_was c-1 for_wasting d2 for_wednesday f1 for_weeks d-4k4 for_what b1e-2h1k2 for_when f2
    for_where a3h1 for_which a-1b-4c-4d-3e-4h-1i1 for_work a-1e-1 for_working a-3 for_writing d-8e-5h5
    for_years b-3c2d-6h-1i-3 for_you b-6d5e1g-2h-1j1 for_young c-1d-2 for_your a-3b-1c-12e-3g-3i8
    for_yours a1b-1c2f2h3 forbid i1 forbidden j-1k5 forbids h-2i3j2 forbids_me h-1i3 foreign b-3c2d-1
    foreigners c3j3 foreman a-1c6d-1e1g-9h-2i1k4 foreman_'s d2e2 foreman_i i2 forest a2 forfeiting b1
    forget a-7b2c-3d-2e-2f9g-9h-2 forget_i d-1e2f5 forget_it a-2e-3g-1 forget_that b3d-1f4h-2 forgetting c3d3
    forgive a1b-5d-1f-7g-3i-2j2 forgive_me a3b-4c2d1e1f-2g-7 forgive_my e-5g2 forgive_the a-4c-11d-9g-3 forgo h1
    forgo_the h1 forgot c3d3g-2h-5k-1 forgot_to e1 forgotten a-5c-1d1e2g-5 forgotten_how h2 forgotten_it e-4
    forgotten_more d5 forgotten_you e5 fork c1 form a-11b-6c2d1e-5f-3g-7h-2i-8j2k-7 form_, a-1b-3d-4e-2g-4h-7
    form_. e-3f-4g-2h5i-4j-4 form_and b-1d1 form_asked c3 form_back i-3 form_crashed c-3 form_for f-1h6
    form_i h-1j1 form_is c2d-1 form_letter c2d5 form_on i-1 form_that b1 form_they i-1 form_three d1 form_to d2f-1
    form_was b2 formal f-2h5 formal_notice h1 formal_withdrawal h2 formality h1i1 formally h6
    former a-6b-7c2d-12e-2f-4g-5h-1k-2 former_classmates h3 former_colleague d-1 forms b-5c1e-6g-5j5 forms_, h2
    forms_. d2j3 forth b-3c-5e-1f-4g3h-4i3k-3 forth_. e4g2 forth_for i3 forth_on e-4g1h-1i-3
    fortnight a-1b1c1d-6f3h3i3j-2 fortnight_, e3f1 fortnight_. b3c2f1h3 fortune b2 forty f-5i-1k-6 forty_, c-1g-1
    forty_. b-1 forty_eight b1c-2i4 forty_five d-1j1 forty_minutes b-2c3h-2 forty_one b3 forty_two a-1b4d1
    forty_years c3d1 forward b-12c-12d-5e-12f1g-5h5i1j-6k-5 forward_, g4h2 forward_. a-1d-1f2g4h1
    forward_any e-1g-3h4 forward_for h2 forward_looking a3 forward_to a-11b-5c-10e-7g-8h-6j-4k-5
    forward_with g-7h7i2 forwarding h-2i4 found a4b-2c2d-2e-4f-6g-5h5i-8j6k3 found_a a1b-2c-4d-1f-1g-8h2i-2j5k2
    found_another b1h6 found_employment h4 found_in a2c-3 found_it b-3c1d-2e-2h-4 found_its a1d2 found_me a-7c-5j1
    found_my a-3c-3d2 found_one b2j1 found_other a-1h4 found_out a-1c-4d3h-7k5 found_some b2 found_something a3e1h2
    found_that a4b-3c2h-5 found_the b1c7h-4 found_their a1 found_them c-1 found_time c1d3 found_us c-1j1
    found_work a-6c-1d-4f2g-5h9k-1 found_your a-1c-3d-2 foundation a3h2 foundation_. a1c1h2 founder d-4h-1
    founder_, c-3 founders b1 four a-1b-5c3f2i2j-1k2 four_, b-2c-1d-2g-2i1 four_. a3b-3d2g1i1k2 four_and b2g1
    four_day b1h-1i1 four_days b-2e-1f3g-1 four_different c2 four_hundred c-2i-1 four_in h1 four_interviews d2i1
    four_months c-3g1i-1 four_o'clock g3 four_of j1k1 four_on f1 four_people c4 four_rounds b-3c2h-1
    four_thousand b2c-1f1 four_times c2d2 four_weeks c-1h1i5j-2k-4 four_year d1 four_years a-3b3c-1d-5h2k-2
    fourteen b4d-5h-2 fourth a-4b-1c5d7e-5f-4h1 fourth_. a-1d-3h1i2 fourth_time c4d7 frame d3
    frank a-1b1e-1g2h-1j1k1 frank_, g1h-1k2 frankfurt c-1h2 frankly a1b7c7d8e-5g1h2 frankly_, b5c1d1g1
    frankly_i c-3d5e-1h2 frankly_the b1c5 fraud c-3d-1k1 free a-10b8d4e-10g-2i-8j-2k-12 free_, b-1c4h-1
    free_. b3c-4d2g3h-4 free_after f-1i-3 free_again h1i1 free_all g-3i-2 free_at b-1h2 free_consulting c3h1
    free_for b-5d-1g-4h-3i-2 free_from b-6g-4h-7i1k-1 free_in a2b-3 free_lunch b2h1 free_lunches b5c-1
    free_meals b3 free_of c-1h1 free_on b-3g4h-1i-3 free_parking b2 free_the g-2 free_to a-1c-7d-7e-6f3i-2j-1
    free_up d-1h3 freedom a1c2 freelance b3c-2g-2i1 freeze f4h-2 freezing c2h2 freight b-1j2 french c3 fresh d-1h-1
    friday a-1c-4d-4e-5h1i-1j1 friday_'s g4h4 friday_, c-5d-3g-2i1 friday_. a2b1c-9d1e-8f1g5h-4k2 friday_? f2
    friday_@number g-1i-6 friday_and c2d1k-1 friday_at h-4j1 friday_for h1k1 friday_from i-2 friday_i f1g-4i-1
    friday_is a-1g1i1k-1 friday_morning g-1 friday_noon b1i4 friday_the g-1i-3 fridays f1h-1 fridays_off f2
    fridge a-3j1k-2 fridge_and j2 friend a-1d-6h-2k-8 friend_'s c1 friend_, d1 friend_. c-5d-1 friend_told c-1
    friend_who d-1 friendlier a4c1d4 friendly a-8b-7c-1d-12e-7g-5h3i-2j-3k-5 friendly_. h-3 friends a1c1d4e-4h-3
    friends_, d2g1 friends_. c2h-1 frighten k2 fro i1 fro_over i2 from a-5b-1c-1e6f-3g-2h2k-2 from_, a1h1
    from_. b3h-2 from_@number b-3c4e-2f-1g-8h-4i3 from_@open g1 from_a a2b-3c6d1e-6f-3g-3i-1k3 from_all a-1h2
    from_an b-3c-5d1e-4 from_another a1c4g5h-2i-2 from_any e2 from_anyone c1e1 from_august j1 from_both a3
    from_consideration h7 from_day a4b8d-1e1g-2h-1 from_every a-1h4 from_everything a-2 from_first b1
    from_former c4 from_friday h2 from_further d2e-2g1i-1 from_here b-3c-1e10h-7 from_him c-1
    from_home a-2c-3e-2g-2h-2j-3k-2 from_it d-1g2 from_january h-2j-2 from_leave e-3i1 from_march h-3
    from_me a-10b-6c-6d-7e6f-2g-3h1i-9j-2k-2 from_monday g-6i2 from_my a-3b4c-3d-2e2f-2i-1k-2 from_nine g-1
    from_now c-4e3f-1g-1h2i-1k2 from_october h-2 from_one c2 from_our b-4c-4g2h1j-2k-2 from_people d3e2
    from_september e-2h2i-5 from_so d3 from_start c1 from_that b-2c-4i-1 from_the a3b-1c-4e-5g-4h3i1j-2k2
    from_there f1k1 from_this b1d-1e1f2g2h1 from_three c1j1 from_thursday i1 from_time e1 from_tips b-1
    from_today e4h8 from_tomorrow e3h-2i1 from_tonight e3h2 from_tuesday e2 from_two c1g-2 from_what a2b-1c9e-2
    from_where c3h-4 from_working i4 from_you a-6b2c4d6e-4h-6 from_your a-1b-2c-4d-2e5f3g2h3k-2 from_yours b4e1g3h2
    front a1b1e-10f1k-1 front_. a1c-2j1 front_desk a-3c-2f-1h-7k-3 front_door b2 front_of a2b1c4e-1f1j-2
    front_office h1 front_row d1 frozen b5c1k1 fuel a-5b11j-2 fuel_card b7j-1 full a-5b4d-4e-3f-4g-11i2k-4
    full_, d-1e1j2 full_. c-3e-2h-3 full_board h-2 full_day k2 full_dental d2 full_of a-2b-2c1k-1 full_pay b2
    full_stop b1c1e-1h4 full_time d-2e-3h2i1j3 full_your e-3 fuller a5 fuller_use a3 fully a3c-1f1 fully_remote b1
    fun a-1b-4c-7d-3h1 fun_, a-1c-2 fun_. a1c-9d-4h-2 fun_i a-2 fun_than h3 fun_to c-3 fund b-3h-2 funded b1
    funding b-1c4f3g-2h-1 funding_round c2 funeral d2f-3g4h-3k1 furnished i-1j1 furnished_flat i-1
    furniture d2e-1j8k-3 furniture_, b1i1 furniture_. c2d1 furniture_goes j2 furniture_is j2
    further a6c-2d-2e8f-3h5i-8j-3 further_, d-3f-1h7 further_. a1c2d-4e-5f-3g3h8 further_ahead a2h-2
    further_along a3c3f1h-2 further_correspondence e5h-4 further_down a-3 further_from d3h-3 further_messages e3h-2
    further_notice e5h-3 further_participation g2 further_rounds h3 further_than a5b-1h2 further_with a-4b-3e-8
    future a1b-5c3d-1e6f-4h-8j-2k-1 future_, a1e2 future_. a-1c3e3g-1 future_for a2 gaffer b2c3e-3h1k4 gain b-1
    gall d1 gallery d-2f2g-1h1 gallery_, f2h2 gambling k2 game a1c-2d3f2h-1j1 games a1d6 games_. d4 gang h4
    gap a-7b2d4k1 gap_between a-4b1d1k1 gap_in b1 garage a4b1c-3e2g1h2i4k-4 garage_, a1e1 garage_. g1
    garage_has c1h3 garage_in h2i2 garage_is a1g-2h1i1 garden a1b-3c-3d-6e-7f-2g-5h-2i-1j-1k-5 garden_, c1h-2
    garden_. a-2c-2 garden_and a2c-1 garden_centre a1h1 garden_is c-1 gardener b3h4 gardener_'s c1h1 gardener_. h2
    gardening i3 gas d-1 gate a-1b-3d-7e-3g-1i-2 gate_, d-3e2 gate_. c-3e-1f2h2 gate_was c2 gate_with c-2
    gather b1c1g-1 gather_, h-1 gather_the c1 gathered c2 gave a-5d-3e-8f-5g1i-1j1k-7 gave_. g1 gave_a c-2
    gave_it b1c2d1h2 gave_me a-1d-6e-10f-3h-1i-2k-8 gave_my f1j2 gave_them h6i2 gave_up a-1 gave_us b-3c1
    gave_you d1e1 gazette h-1 gcse d1k1 gear c2 general c-3e1g2h-6 general_counsel c-1 generations k2
    generous a-7b7c-8d2e-8g-5h-6k-4 generous_, b2d2 generous_. b3c-3 generous_of a-1c-4d3 generous_with b-3d-3
    genius d6e1 gentle g-1 gentleman b-3c2h-4 gentleman_. c-3d-4 gentleman_who c2d4 gentlemen c-1d2i1
    gently b-1c1d-4g-4k2 gently_, c1 gently_. d-3h-1k2 genuinely h-1 german c-1d-1j2 germany j1
    get a1b6c-2d1f1g1h-2i2j3k3 get_. b2e1 get_a a-8c3f-3g-9j4k-5 get_along g1 get_an e2h-2 get_another e1
    get_as e-1 get_back d-6e3f-5h-5k1 get_from a1c2d1 get_hold e3g-1 get_in c-2e4 get_into a1b-4d-1e-2
    get_it d6g-2h3 get_lost c-1d2h2 get_me a-1e-1f6h-5i1j2 get_more a2 get_my c1d2e3g-1j-2k-4 get_no e3
    get_off b-2g3h1 get_on b-1e-5h1 get_out b1c-3d2e-1g-2k3 get_over b-3c-1e-2g8 get_paid b2d3 get_past c1
    get_round e4 get_some d-6e-2 get_somebody h1 get_someone c-1 get_that a2d-3e-3f2g-1h2 get_the d-2f1g3j3
    get_them i1 get_there a-2b-8c-2d-3e-4g7i-5j-1k-3 get_this h1i1 get_three k2 get_through c-2d-1e2h1
    get_to a5c-8e-3g-1j3k-2 get_up d2g-1k2 get_your b-3g2 gets b5d1e-2f3g2h-4i-4j1 gets_. b3 gets_a b-3j-2
    gets_in b-3g3h1 gets_me a3b1 gets_my a2 gets_the a-4c1 gets_to b1 getting a-4b3c-2d-3e-9f-7g7h1i-1j4k2
    getting_a a1b1d-1j2k2 getting_back d-5e-2h-3 getting_my d1e1j2 getting_on d-1 getting_over j-1 getting_the h5j1
    getting_there g3 getting_to a-3b-4c-1g4h-4k-2 ghana j1 ghost e1 ghosted e1 ghosting d1e6 gift_for d1
    gig a5b1c-1d-1g-4h3 gig_, a2h3 gig_. h2 gimme e2 girl c5f1g-2k3 girl_'s h2 girl_, b1f1 girl_. d2 girl_is d-3
    girl_of c3 girl_on d2 girlfriend k1 girls a1b2c7d-5j2 give a-1b3e5f3h3i-2j-1k-6 give_@number b2
    give_a a1b-2c2d1f-1g-2 give_away f1h2 give_back h3 give_him c2 give_it a-2b-6c-4d3e-2g1h1
    give_me a4b1c-3d1e4f2g-2h-3 give_my c-6d-2e-11f3g-1h3i-4j-4k-1 give_that d2 give_the a-4b1c1d4f1h6i1j-1
    give_them c2 give_this g4 give_up a-4e-6f1h2j1 give_us d-2 give_you a-6b-9c-10d-14e9f-9h-10 give_your d-2e4
    given a-1b5c3d-3e-5f-6g2h2i3j-1k-2 given_. k1 given_a a1c-5g-2h2 given_another h-1 given_how c4g1h1 given_it c1
    given_me a-6b5c-8g5h2i2 given_my b-3d-2g-1h4i3 given_that b1 given_the a4b-1c2g-1 given_them a-2
    given_to c3g4h-1 given_up a-3h-1 gives a4c1d-1e-2f1g-3j1k-2 gives_me a5b-2c-1f-2g-1 gives_you b4
    giving a-4b5c-3d-4f-1g-1h3i-1k-3 giving_it g2 giving_me b5c-6d-4e-3g-7h-2j-3k-2 giving_my h-2 giving_the h3
    giving_up c-1f1g-4h2j3 glad a-13b-7c-10d-10e-11g-12i-1j-5k-9 glad_if f-3h3 glad_of d-2h1
    glad_to a-9b-3c-9d-10e-9f2g-8j-1k-5 gladly a-7c-4d-12e-9g-11h-2i-1 gladly_. i-1 gladly_answer e-2
    gladly_come h-3 gladly_hear h1 gladly_pass h3 gladly_still f1 gladly_talk h1 glance c1h2 glance_at c1h2
    glass a3b-4d3 glass_of a1c2 glass_than a3d2 glass_to h1 glassdoor c10d-3e-2 glasses a-2c-1d-1h-3 glasses_, c-2
    global j1 gloves c4 gloves_. c2 go a2b1c-2d1f-2g4h4i1j1k-1 go_, a1b-1d-4e-4g5 go_. a5c2d-7e-5f-8g-1h1i1j6k-4
    go_above b3 go_ahead a-6b-6e2f-1h6i-3 go_and b-2c-1d7e3h-2 go_another k2 go_any b1c2e-4g1
    go_back a4c1d3e-4g-3h-4j-2 go_before a1h3 go_by e-3g3h3 go_dark e5g-1 go_for a2e-2g5h3 go_forward f1h3
    go_further e-2g3 go_into a-3b-7d-1f-6g-6h-6 go_live g1 go_looking e3 go_on a-4b-2c-3d2e-3f2h2 go_out b1h-3
    go_over b-1 go_quiet e6g-1h-2 go_silent e3g-1 go_straight b2e2 go_there b1c-1h2
    go_through b-3c-3d-5e-4f-1g4h-2k2 go_to c3d-3g-1h7i1 go_unanswered e2 go_unread d-1 go_up b4g-2h-1
    go_where a3b3h-6j1 go_with a-1b1e-2f2g6h2 go_without d-1e2i1 goalposts c4 god a1e4f-3h1i-2 god_, b1g1k1
    god_. e1k1 god_and c2d1 god_bless a-7b-5c-5d-16e-7g-3h-1j-3k-3 god_love b1 god_willing e1 goes b-1e4f3g3h-1i1
    goes_, a3g-1 goes_. b-1e3f3h-5 goes_and e-2 goes_before g4k1 goes_by e1j1 goes_deeper a3g2 goes_in c1g1h-1i2j2
    goes_into b1e-2 goes_off e2 goes_on e3 goes_pear f1 goes_straight d7e3 goes_to c-2d-3e-1g1h-1i2
    goes_up b3e-2f1h1 goes_well d-6 goes_with a-3c3h3 goes_wrong h1 going a3b1c-4d-4e3g2h5i-6j1k-1 going_, b1d-1f1
    going_. a1b2c-3d1e-2h-5i-1k1 going_ahead a-9c-1d-5e-8f2h4j2k-2 going_and b-3g1 going_any e-4g-1h-1
    going_back e1f-1g2k-4 going_backwards b3 going_by d1j5 going_elsewhere b1 going_for a1d-2e-3h7 going_forward h5
    going_further a-1c2h1 going_in e2k-1 going_into e2 going_off d-1e4g2h-5 going_on a-1c2e1g-2h2j-1
    going_over c1e-3j-1 going_rate b3c3 going_round h-1 going_silent e2 going_there a3h1 going_through a-1e-2f2k6
    going_to b-1c-3d1e6f-6g1h-2i-1j-5k-3 going_with b-2c-2d-4e-4f2g3h9k-1 gold a1c-3 gold_. c-2d-3
    golden a-3b5c-3d1 goldfish b2 golf c1d6h-3 gone a1b3c1d-5e1f4h4i-4k5 gone_, f2g-1h-3 gone_. f1g-2h2j2k2
    gone_a c2e-4g6 gone_again k4 gone_and a-6b-3e-2g2 gone_back h3 gone_elsewhere e2h-1 gone_for a7h8
    gone_from c3f2h-1k1 gone_home e1h1 gone_off e-3g1 gone_on c1i2 gone_through a-1c1h-2 gone_to a-3c-1d1e-1g-2h-1
    gone_up b4g-3 gone_with a3b2d-5e2f1g-10h7i-2 good b-4c-5d-6e-8f-8g-5h1j-6k-3 good_, a4b-1d3e3f-2g3h4
    good_. d-11f1g1h5i2j2k1 good_: i1 good_a c-1h-3 good_about k1 good_and a3h1 good_as a1c-2g3h1 good_at a1g-5h-2
    good_bit a-2b3h-2 good_but a1 good_chance g5h-1 good_day g-3h2 good_deal b-2c2 good_enough b1d2h-1 good_few h1
    good_for b-6c4d3g2h-6 good_humour d-1 good_job d2 good_lad h2 good_long d1 good_look a1h1
    good_luck a-8b-4c-3d-1e-3f-3g-11h-3i-11j-12k-10 good_man d-1 good_manners d-1h2 good_money b-1
    good_morning c3d4g-1 good_name c-3 good_news h1k1 good_of a-6c-5d-1 good_on a1c1 good_people a-2d-3
    good_place k5 good_questions c-4 good_second a3 good_that c1d1 good_things a-1c-4d-5e-4 good_think h3k-2
    good_time e2 good_to a-1b2c-8 good_use g1 good_way c-4 good_while a-1e1 good_wish a-2c-2h-4 good_wishes c-1d-1
    good_you c-3d-2 goodbye b-9c-1d-3f6g-10h3k-7 goodbye_. d-4g-3h-1k-1 goodbye_to d-1h5 goods j1
    got a2b3c3d-4f-1h3i3j2k4 got_, b1 got_. d-1 got_a a2d-2e-3f-2g2h2i-1j1k-9 got_an a3b-1c2d-1g-3h1
    got_another a-5c-2d-1e1g-2h-2k-3 got_as k1 got_back h-1 got_better d2 got_called g2 got_fixed g-3h3 got_from c2
    got_going a1 got_hired b1h3 got_in a2e2h3 got_into a1h1 got_it a-1b2d-7e-5f1g-3h1 got_lost b-1d1
    got_me a-7c-3d-6e-3h1i3 got_more c-1h-3 got_moved g6 got_my a1b3c2e-4g3i-2j2 got_myself g-1k1 got_no e3h-2
    got_on h2 got_one a-1c3d-1h3 got_out g1h-4 got_quite k-2 got_round e3 got_so e2g-2k1 got_some d5
    got_something a1c2e-3f2g-1h2 got_that c1d2 got_the a1b2c-3d-2e-1f-1g-2h2i3k3 got_there h-1i1 got_this g-1h-1
    got_three b-1c-1e1j1 got_through b-2f1 got_to a-2b-4h-2j1 got_two h1 got_us b1d2 got_wind b3 got_work g-3h3
    got_worse h-1 got_your c-7d-8g-1h-9 governor d1 governors b1h-3 gp h-2k2 grab c-1e-2 grabbed h1k5
    grabbed_the h-1k4 grace c-6d2f2g-2 grace_, h1 grace_of a2h2 gracious e-4h7 gracious_about d-2 gracious_when h6
    grad a2b2 grade b7f1h-2j-1 grade_, a1h-2i1 grade_. c-1d3 graded b3 graded_below b2 grades b2d2 graduate d2g-2h3
    graduate_. c1 graduate_scheme b-3h2 graduate_trainee a1 graduation g4 graduation_, g1 grammar d2 gran c-3
    grand a-4b12c-7d-3e-1f-1g-5i-3k-3 grand_, a1 grand_. b1c-3g-3h-1 grand_a b5i-1 grand_and b3 grandchildren b1g1
    grandchildren_. b1d1g1 grander a1 grandfather a-1b1d1 grandma k1 grandmother a-2c-5d1e1k1 grandmother_'s a-3
    grandson a1c-1d2e-2g-2h-2 grant c-3d3h-1j1 grant_, j1 granted b2j1 granted_. j1 grants b1
    grateful a-4d-1f-3g-12i3 grateful_, h2 grateful_for c1d1e1h-6i3 grateful_if f-4h4 grateful_that d-3
    grateful_to d-3f1h-3k1 grateful_you b2h-6 gratefully h4 gratitude d-2h4 gratitude_. h1 gratitude_for h1
    gratuity b5 graveyard c1 great a-1b-8c-3d-3e-1f-7g-3h-5i-7k-2 great_, c1h1 great_. d-6g-3
    great_deal a-4c-2e1h-3 great_many a2 great_respect h1 greater a13b-3c-6d-3g-1h3 greater_flexibility a-2
    greatest d1 greatest_respect d1 greedy b3 green b-6c-1d-7i-1j4 green_card j5 greet c-5d2e-2h-6 greeted c-1
    greeted_me c-1 greeting_, c1 greetings a-5b-5c-14d-13e-11g-13h-13i-2j-6k-5 greetings_, d-2e-1h-1
    grew a-2c-2d-1g-3h-5 grew_on g-1 grew_up h-4 grey c-2 grid d-2e6g-4h-6 grief d1 grievance k3 grim a-2c4d1
    grime c-2d-1 grin d1 grip d5 groetjes d-2 groetjes_, d-2 groom a2c1h3 gross a-2b7h-2 ground a3e1f-1g-3h-2k-1
    ground_, a1e1 ground_. d3 ground_floor k-2 group b-1d-1f-2h-3j-5 group_'s c-3 group_, a2h-1 group_. a-2b-2c1h-2
    group_chat c1e1 group_exercise h2 group_interview c4 group_is c1 grow a6b-11c4d6e-2g-6h2 grow_. a1c-1
    grow_faster a3h3 grow_up d6 growing a6b-3f-2g4h-4 growing_. g1 grown b-2d11h1 grown_man h1 grown_up d3
    grown_ups d5 grown_woman d3 grows_. g2 grows_on g-1 growth a4b-8d-5h-1 guarantee b3f2 guaranteed b5
    guard a-5c4d-1 guards c5 guess c-7d4g9i1j2 guess_, d1e2 guess_. b1d1g1j2 guess_i d-2e-2g3 guessed a-3d-3g1
    guessed_. a-2 guessing c-1d-4e2g1h-1 guessing_. d-4 guesswork c3 guest d2f-2 guests c-2d-4 guide b-4c1
    guide_you c3d1 guided c-1 guiding a2i1 guild i-1 gut a3e-6f-4g8h-6 gut_says g6 gutted c1 guy c2d3
    guys a4b1c5d2e-5f2g-2 guys_. a1c-1f1 guys_are a1 guys_can b1f1 gym b7c-2d-4e1i-2 gym_. i-2 h b-1i-1j4
    h_@dash i-1j4 habit d3e-3f1h-6 habit_of c-1d3e-1f1h-2 had a4c4e-6f-12g-2h-5i-2j1k5 had_, a2c1 had_. a1c-5h1
    had_a a1b-2c-1d-6e3f-2g-1h3i-2j-6k5 had_accepted h-7 had_all a1 had_already c2h1j2 had_an b1c-2d-1g4i-3j2k1
    had_another b1e2h-1k-1 had_anyone c2d2 had_applied a-3c-2 had_asked c-1 had_been a-1b2c1d-8e-3f1g-3i-1k-5
    had_better a-2b1c-3d2e4g3 had_come a3k1 had_enough c-1d-3h2 had_expected a-4c4 had_forgotten c1 had_found c-5
    had_four c1 had_from d1 had_gone c1 had_guessed a-2 had_hoped c1e-1k-2 had_i a1b-1h1i1 had_in a-1b2c-3h-1j2
    had_it a1c-4d3g1k2 had_left c-2 had_little c1d-2 had_me a4c-4d-5e-2g1h1i4k-4 had_mentioned c1 had_more a-2d5k-1
    had_my c1d-2e-7i4k-3 had_no b-5c9h-2 had_not a2b2c1d-6f-1g-7i-1k-4 had_nothing b1d-4 had_on h1 had_one k2
    had_planned h1i-1 had_put a-3c-4 had_read c-3d-4 had_set h2 had_some c-2e-4g2 had_taken h-6
    had_the a5c4d4e-6g-6h1i-3j-3 had_this d-1 had_thought a1 had_three i3j1 had_time c-2
    had_to a-1c-1d-8e-4f-5g-1h5i3j6k7 had_told c4 had_turned a3 had_two d-3h2i-1k1 had_us c-3d-3 had_written b2
    had_you a4 had_your a2d5 haggled i2 haggling b1d1i4 half a-4b-1c3d-3e-10f-5g10h-4j2k-1 half_, c-1 half_. a2b1
    half_a c-3d-1g5 half_an b-8c4d1f2h-1i-1 half_as d4 half_eight g-2 half_hour b-1d-1g-1h2 half_is g3h1
    half_my c-2 half_of a-5b-2c5e-1g3h-8j1 half_on b5i-1 half_past b-4c-4d-1e-1f-2g3i-4 half_ten h2
    half_term d2h1i2 half_the a-3c1g-1 half_two b-1 half_year b-2i2 half_your a2c2 halfway g2i1 halfway_on b1
    hall b-3c3e-4h-8i-1j-3k-1 hall_. a-2c-4j-2 hall_and j3 hand a-1e-6f1g-1h-2i1j1k-3 hand_, a2b-1d-3g4
    hand_. c-7d-2e-3g-3h-4 hand_and e1h-2 hand_in g-3h3i1 hand_my h3 hand_on c1g1h-2 hand_over g-1j1 hand_to h1i1
    handed b1c5d1f-3g-4i1 handed_in b1h-4i1 handed_me c1d3h2 handed_out b1 handing c1d1g-2j2 handing_back j1
    handle a-1d-2j1 handle_the c-1j1 handled a-4b-2h1j-1 handled_it a-1c-2h2 handler h1 handling a1b-1d-1g1h-1j1
    handover c1g2h-2 handover_. g1 hands a4d-2f-9g-6h3i2k3 hands_, a-1e1g-1 hands_. a-3b1c-5d-3g1 hands_and h2
    hands_are a-2b1 hands_down a6b-2d1h-3i1 hands_on a1e-2h2i1 hands_with h3 handshake g1h-2i3 handsome b2d-1
    handwriting c-8d-8e-4h-3 handwriting_. c-1d-1 handy b1d-1f4g1 handy_. b1g2 handy_for f2 hang a-1b-7c2e5f2g-5h-8
    hang_on e3f1h-5 hanging c1d-6f-5g-5i-1 hanging_for c2e6 hangs a1b-1g4j2 hangs_in g2 hangs_on j2
    happen d-8g7h-4j1 happen_. c2d-2g5j2 happen_to c-2d-1 happened c1d-4e3g-3h-1 happened_. e2
    happening a3d1e1g-1h2j2 happening_. e1g-3 happens a1c-8d-9e3f2h-6 happens_. c-5d-3f2 happens_to a2h-1
    happier a7b-1d-2g-2 happier_with a1g-2 happiest a1i-1 happily b2c-7d-5f5g-5h4 happily_still b2
    happy a-1b-2c-4d-11e-14g-16h-1j-11k-10 happy_. a-2b1c-3h-1 happy_for h-4 happy_if f-1 happy_in c1
    happy_tears a2 happy_that c-1 happy_to a-8c-11d-1e-5f2g-7h1j-2 happy_where h3 happy_with b-1c1g-2h-6
    harassment c-2k1 harbour a-1b-1c-2d-3e-2f-2g5h-1 harbour_office a1g1i1 hard b3d1e-1f-3h1j-3 hard_, c2f1
    hard_. a-3b-2c-2 hard_at a1 hard_feelings c-5d-6e-2f-2g-3h1 hard_for a1d-1g2h-2 hard_it e-1 hard_pass d5h7
    hard_time c4d-4 hard_to a-1b7c3e2f-1h-5i-3 harder a2b-1c-4d-1g3 harder_than c-1 hardly a-1b1d-1e-4h-1k3
    hardly_rocket d1 hardship b1 harsh c-7d-4 harvest a-1b-4d-6e6f-3g2h-5i2j-5 harvest_'s e2 harvest_, h-1
    harvest_. g1 harvest_and i1j-2 has b-3c-2d-3e-2f-5g6h-1i-4j-1k8 has_, a2c2 has_. c2h1 has_a a5b-2e-4h-3k-2
    has_accepted h-2 has_agreed h-6k-2 has_already g4 has_also a-3h-2j-1 has_an d-2 has_appointed a1
    has_asked b1c-7g6 has_become d-2g5h1 has_been a-1b-3c3d1e5g-2h-2i-1j1 has_better d1 has_called a1c-1g-2
    has_cancelled g2h-1 has_changed b-1g-5h1j-1k-1 has_come a2b3c-5d-3f-1g2h-2i-5k2 has_confirmed i2 has_cooled g3
    has_cropped g4 has_done c-2d-2h1 has_eaten e1j1k1 has_engaged h3 has_ever a-4b3c-7d-2 has_found c-1h2
    has_given a-5c-2g-2h3i1 has_gone a-4b1c3d-1e-3g-3h1j-3k4 has_got b1c-3d1e-1j-1k4 has_had a-2d2k2 has_her j1
    has_hired c-2g-2h3j-1 has_in c1e2g1 has_it d1h-3 has_its a-2b2c-4 has_just a-4d-1g-5h-2k-6 has_kept b1c-1
    has_landed g3 has_left c-4h1k2 has_let c2g4 has_lost c5j-4 has_made a-3b3c1g3k4 has_matched b1
    has_me a-5c-5h3i4k3 has_more a2c2d1h2 has_moved b-2c-5h-5j-3k-5 has_my a-1c-4i-1j1k-1 has_never c-6d2
    has_no c5f-1g-7h-10 has_not d-1f1g-1h3 has_nothing b-3h-2 has_now a2c-1 has_offered i2 has_only j1
    has_opened h2 has_paid b-1 has_put c-8d1f-1h-4 has_reached e1 has_run g2 has_said a1 has_sent k1 has_settled e4
    has_shown a1k2 has_signed i-2 has_since c-2d1g1h-5k-1 has_started k1 has_taken b-3c2e-3g-4h5
    has_the a3b-8d3g-9j-2k-1 has_to c-9d2f4i2j3k1 has_turned c-1g2k1 has_two c2 has_withdrawn h-2
    hat a-1b-9c-6e-3f1g1h4k-3 hat_, h3 hat_. c-2f1h-2 hat_for h1 hat_in g1 hat_off h2 hat_out h2 hate a-7b-3e-2f3h1
    hate_for d-5f1h-3 hate_to a-2c-4d4h4 hats c-4d-2 hats_off c-4d-2 haul a1c1h3 haulier h1
    have a-1b-1c-1d1e-2f-4h3j2k2 have_, a6c-2e1 have_. a3c-1g-5h-5 have_a a-1b-3c-1d-4e3f-3g6h-4i-2j-3k2
    have_accepted a1b1c-3d-9e-3f3g-11h9i2j-3k-9 have_actually f2 have_agreed a-4b1c-4e-3g-5h5j-2 have_all a-1c-1
    have_already a-6c-3d-1e-1h2 have_also a-3c-1d-1e1h-2 have_always b-3d-8k-2 have_an a-1b-3c-2d-7e3g4h-11j4
    have_another d-5g3h-2i1 have_answered d3h1 have_any k2 have_applied c-2h-2 have_asked a-3c-9g-2h-3i2
    have_attached h-7i1 have_become h2 have_been c-1d-2e-2f-5g2h-1k4 have_begun b1d-1g4h2 have_better c1d7
    have_blocked e4 have_booked i2 have_built d-2 have_called c2 have_cancelled g-2h2 have_changed b-3d-2g1k1
    have_children c4 have_chosen a3b3c-6d-6e-1f1g-14h6j-1k-1 have_clarity e1 have_closed h-3
    have_come a4c1d-5e-1f-3g-3h1k1 have_committed c-1d-2f3g-3h5 have_dealt a-3d1h-2
    have_decided a-1b-2c3d-10e-4f-1g-25h9i-8j-2k-4 have_declined f2 have_done a1b-1c-1e-2h-1j-2k-1 have_drawn c2
    have_dropped d2g-1h3 have_earned d-4h-1 have_elected a1h4 have_ended g1h2 have_enjoyed b1 have_enough d-2j2
    have_ever b1c1e1g-2h-6 have_explained d3 have_fallen a1 have_filled c-1 have_finally d1 have_finished h-5i-3
    have_followed h-3 have_forgotten d5 have_found a3b2d-5f-3h5i-5 have_given a-4c-1d-1g4h-1i3
    have_gone a3b1d-1e3g2h5i-5j-1k-1 have_got a1c-4d3f4g4h-5j2k3 have_gotten h1 have_had c-2d7e1g1h-3i-1j2k2
    have_half g5h-5 have_handled a-1 have_heard c1d1e2g-1h-2 have_her d-1 have_hoped c-1 have_i c-3d-1
    have_in a1b5d-2g1 have_it c-1d-11g3h-2i2 have_joined a1d-5e-1g-5h6 have_jumped h1
    have_just b1c-4d-1e-3f-6g-7h5j-2k1 have_kept a-3c-6e-1h-3 have_known c-4h-4 have_landed a1b2e1g-7h5k1
    have_learned c1d-1h-2 have_learnt j1 have_left c-1d-3e1g-4h1k1 have_let a-3c3g-2h-1 have_liked a-4c3h-3
    have_looked a2c-1h-1 have_lost a-2c3d-2g1 have_loved b2d-4 have_made a-2b-3c3d4f-2g-7h3 have_managed d2
    have_matched b2 have_me e-4f3h-1i2j-5 have_mentioned b2 have_met a-1b-2c1d7h-3 have_missed e-1
    have_more b-1c3e-2g6h-1 have_moved b1c4f-2g2h-4k-1 have_muted e4h-2 have_my a-5b-6c2d-13e-1i1j-3
    have_needed b3d-1 have_never c-3d-1e-8g-2h-11k-2 have_news e1 have_no a-8b1c1d2e-4f-7g-4h-12i-1k1 have_none j1
    have_not b-1c-3d-3e9f-3g2h-13i-3j1k1 have_nothing b-2h-5 have_now c-1d2e-3f-2g1h5 have_offered a-3
    have_on a3d2e2h-2 have_one b2c-1d-6f1g3h3 have_only a1e-4 have_opted a2h8 have_other g4 have_paid b-5j2
    have_passed b-5h-4i-4j-2 have_picked f2g-3h2 have_plenty h-1 have_plumped a3h6 have_preferred c3
    have_probably d-1e1g-3 have_promised a-1b-4g-4h1k1 have_published i-1j-1 have_pulled a1h5
    have_put a-2b-2c-10d-3e4f-8g3h-2i2j1 have_quit d-3h1 have_rarely a-4d-2h-4k-2 have_reached d1
    have_read b1c3d-6e-5h-7i-1k-2 have_received g1 have_resolved e-2g-3h6 have_run b-2d1i1k1 have_rung e-3g-3
    have_said a3b2c1d2e-6f2g-12h1 have_sat a-4c1g-1 have_saved c4 have_scanned i2 have_secured a1
    have_seen b1c4d6e-2f1g-6h-3 have_seldom c4d-2 have_sent d3 have_separated k2 have_set b1g-1
    have_settled b-2g-2h5 have_shifted g1 have_shown c-3h-1 have_signed a3e-5f3g-4h3i-1j-2k-7 have_simply h1
    have_since a-1b-3c-3d-4f-1h1i-4k-5 have_slept g1h-3 have_so c1d5 have_sold b-1 have_some c2d1g7h-7
    have_something e2h-3 have_spent c-1k-1 have_split h4 have_spoken h-2 have_started c-2d-1f2g1h4
    have_stayed c4d4g-3 have_stepped f1h1 have_still h-3 have_stopped e3h2k1 have_stuck c1 have_survived f1h1
    have_switched e2h-1 have_taken b1c-5d-1e-3f-1g-9h9k-3 have_that a1d-3e-1f2h-2 have_the b-2c2d-1e-3f4g5h-1i-1
    have_thought b1c-3e-5g-4h-1 have_three b1h-1i-1j2 have_thrown b3g-2h3 have_time d4
    have_to a-3b3d-3e1f-4g3i3j3k1 have_told b-3c-4d1f4k-3 have_took a1d1h3i1 have_turned b2 have_two e1g1h-5
    have_used b-3h-3 have_waited k2 have_walked a3 have_wanted a1b1 have_with h2 have_withdrawn d1e-4f2h6
    have_work d2 have_worked a-1b-1c2e3h-3i3 have_written g1i1 have_yet a1c1g1h-2j1 have_you c-4d-3e-6f-3g-3
    have_your e5f-1 having c5d2e-10f-2g2h5k6 having_a d4g2h-2k2 having_accepted f1h4 having_agreed b2
    having_an c-1k2 having_been a-3d-1g-2h7 having_me f-1 having_my h-3j3k-1 having_no c1 having_one g-1
    having_read b1c3h5 having_said f1 having_second a-2g9h-4 having_slept g1 having_taken a1h-3 having_thought h2
    having_to c1g2h-2k1 having_weighed b-2 hazard c2g3 he a-4b-2c-3d1e-4f-2g-6h-4i-1k2 he_'s a-5f-4h1j1k-1
    he_asked c1 he_can a1b-2c-4d3 he_gave c1h-3 he_has b-1c-3d-1j-2k-1 he_heard b2 he_is a-2b-2c-3d1h-1j-2k-4
    he_knows d-3 he_left c-1k2 he_said e1h-3i1 he_says i1 he_wants j1 he_was d1 he_will d-1j2k1 he_would b1c-1d2f-3
    head a2b3c-2e8g3h-2k3 head_'s e4 head_, a2 head_. a3b2d3i2 head_a c-2d1 head_and a1b3d-3h-1
    head_chef a1b-1d-1h-1k2 head_for e4 head_gardener b2 head_has f1g3h-1 head_in d3h-1 head_is b-1e1
    head_of a-1b-1c-2d-3h3k2 head_office b1j1 head_round e2f-2k-2 headache j2 headed a4c-1h2 headed_. a1h2
    heading c1d-2e2f-2g5 heads a-3b-2c6d3k4 heads_up c2g1 headship a3h3 headteacher c2
    health a-2b5c-5d-12e-6f-3g-3i1 health_, b1 health_. c1 health_and c-4d-1 health_cover b6 health_insurance a-2b8
    health_plan b5 healthcare b2 healthier a1e1h1 heap d1 heaps d-8e2h-1 heaps_for d-4
    hear a-9b-2c-3d-7e4f2g-8h-2i-1j-4k1 hear_, e3 hear_. e2 hear_a c1e-4g4h-2 hear_about c-6e-6h-1 hear_back c1e2
    hear_from a2c-9d-7e3f-7g-9h-12 hear_how c-1e-1 hear_if f1 hear_it c-3 hear_me d2f2h1 hear_my e2
    hear_nothing d-3e6k1 hear_of c-1d-3f-3h-4 hear_that h1 hear_the c2e-3f1 hear_what e2f4h5 hear_you a-1
    hear_your f4h-1 heard a-4b5c4d1e4f-1k-4 heard_, d-1 heard_a d1 heard_about b1 heard_from c5d-6e2h-1
    heard_i b5h2 heard_it d2e-1 heard_nothing d-2e3 heard_of c-5 heard_only c-2 heard_that c2 heard_the c1
    hearing a-7b-9c1e1g1h-10i-5k5 hearing_from d2h-1 hearing_has k2 hearing_how c2 hears c-2d1g2
    heart a4b-3c-2d-1e-1f1g1h4i-9j-8k1 heart_, c3h1k2 heart_. a-3g-6h1k-4 heart_and h2 heart_attack k3 heart_for g2
    heart_has k-2 heart_i h4 heart_is a-4c-4e-2g6h-1 heart_set a-3h1 heart_that a-2h4 heart_was a7 hearted h1
    heat c2h-2 heat_. b1 heating c-2d1j-1k-1 heating_in d2 heaven a2d3 heavens d4 heavier a2k1 heavily c1
    heavy c3d-6e1f1g-5h5 heavy_heart f2g-2h5 hectic c-1e6g-3 hectic_. e3 held a-2c3e-1g-2h-1i1j-2k-1 held_a c2
    held_in h2 held_the c-1 held_together c3 hell k2 hell_of d-4 hello a-3b2c-6d-3e-3f-8g-4j-1k-1
    hello_, a1c1d1e1h2 hello_. c-1e-2f-1h-1 hello_to a-3c-6d-7h-4 help a-11b-1c4d-4e-4f-8g-7h-4i-9k2 help_, d-1e1
    help_. c-4 help_desk c2 help_if d-1 help_me b2e-1 help_noticing c3d-1 help_with j2 helped a-4c-1d-6e-2g-4h-3
    helped_me a-2b1c-2d-3h-2 helpful a-3c-2d-1e1 helping a-2b-1k-1 helps a-1c-5d-5h-1i2 helsinki a2 hen h1
    hence b-3c-5d-7e-1f-5g-6h2j-2 hence_i h1 hence_my c1i1 hence_the a-1b-2c-8e-5h-4 hence_this c-1
    her a-7b-12c-3d-9e-12f1g-3h-2i-3j1k-1 her_, i-1 her_. a2b-1g1h-1 her_a d-1 her_and k-1 her_details e-2
    her_first c-1f1 her_hip g3k3 her_i c-2 her_number e-2h-2 her_own c1d2k1 her_phone c4
    here a-4b-2c-8d-5f-14g-3h3i-1j-3k-15 here_'s a-6c-6e-3g-4h-5i2 here_, a-3b-1c-9d-5i-4k-5
    here_. a-3b-4d-2e-2g-4h4i-2j-2k-2 here_: a1 here_@close h-3 here_a a1b4c2 here_about c-2g-5h-5i-1
    here_and d-1e1g3i2k-2 here_are e2 here_at e-1 here_from h-2 here_has i1 here_i a3h-7 here_in a-4d-2e1h2j-2
    here_is a-2c-7e-6h1i2 here_it c1d-3e-6g-3h3i-6 here_on b-3e8i-1j1 here_that g3 here_until i-1 here_will g1
    here_with b3d3e2h1 hereby c-4g-6h11 hereby_withdraw a1f1h3 herewith c-1f1h5 hers a1 herself c-6d-3e-1f2g-1h2
    herself_. c-1d-1 hesitant g4 hesitate c-5d-1e-4g10h-1 hesitate_to d-1e-1g2 hey a-5d-1e3f-2g3h-1j1
    hey_, a-2b1d-4g2h-1 hey_. e2 hgv b3d1 hi b-5c-10e-3f-4i1 hi_, d-3g2h-1 hi_to c-1e-3h-2 hidden k1
    high a1d1e-1g-3h-9k5 high_. c1 higher a8b3c-11d-13f-5g1i-1j-1k-4 higher_, b2h3 higher_. a1b-1c-4d-1
    higher_grade a1b2 higher_on h-1 higher_salary g2 higher_than h-3k-1 highest a3 highlight b-1d3 highlight_of d3
    highly a-1b-4c-7d-6h-2 highly_of a-3c-4d-4 hike b7g-3h1i-1 hills e1 him a-3b-8d1e-14f-1h-4i-5j1k3 him_, d-1
    him_. a-3c-4d-2e-1g-6k5 him_at g2 him_i c1 him_on g1j1k-1 him_that c3 him_to e-1 himself b-1d4f4h1
    himself_. c1d2 hint c-1d7e1j2 hip a-2c-6d-1e-2g6h-6i-1k9 hip_, j1 hip_and g3k2 hip_is g1
    hire a-6b-9c-1d4e-6h-5i-6k-2 hire_, d-1h-3 hire_. a-2c-2i-2 hire_a c1d4 hire_and h1 hire_somebody d3
    hired a-2c-4d-4e-4h14i2 hired_. h1 hired_by b1h5 hired_elsewhere h4 hired_me c-4g2h6i2j-2 hired_on g-1h3
    hiring a-7b-3c3d1e-8f1g-8h-2i1j-1 hiring_. d-4h-1 hiring_an d3 hiring_for h1 hiring_is d4
    hiring_manager d-3f3h-3i1 hiring_process b1c3d1h-2 hiring_round h3 his a-5b-3c1d2e-5f-4g-2h-2i-8k4
    his_hand b2d1g2 his_head d3 his_job h-1 his_mind e1f1 his_number b-6c-1d-7e-5f-2h-6 his_own d-3h3k4
    his_phone c6d1 his_time e2 history b-4d-2 history_of a-1 hit b-6c-5d-2e7f-3g-5h-8k2 hit_u e2 hit_you e5 hits d2
    hitting b2d2 hiya h1i1 hiya_, i1 hmu e1 hobby d1e2 hold a2d-1e6f6g-1h-3j2 hold_. a1 hold_a a5b-2d3e-4f-1h-6
    hold_for c3d2h-1 hold_it d-1e1g1i2 hold_me f-1 hold_my c1f5 hold_of c-3e3g-1 hold_off e3f2h1 hold_on a-3b1e2f1
    hold_the b-4c-4d-1e-6f5g-3h4 hold_up a1b1 hold_your d-2e4g1 holding a-4b-5c-1d-3g-4i4k-2 holding_a a-1
    holding_the c-1 holds b-1c-1e-1g1h2 holds_the h2 hole c-2d1k3 hole_in d1k1 holiday a-1b5c-5e-4f-3h-1i-4k-3
    holiday_, e1h-4i-1 holiday_. b-2e-3j-1k-3 holiday_and b3 holiday_is i-2 holiday_money h2 holiday_pay b4
    holidays a-5b3d-8e1f-2g-9h-3 holidays_, c-1 holidays_. e1 holler e5g-3h-3 holler_. e1 holler_at e3
    holler_when h-1 hollow c1 home b2c-1d-6e-3h1i-4j3k-2 home_, a-2c-7d-2e-1g4h2 home_. a-3b-10c-6d-9e-2g-3h1i-4j1
    home_and a-4b1c1f2g2i1k-3 home_by b1k1 home_for a5b-6g-1j2k1 home_from c-5h-2 home_i c2 home_in b1c3h2
    home_is c-1k-1 home_less b6 home_more b3 home_office c1j5 home_on g-1j-2 home_so g1 home_task c3
    home_than a-4c-4 home_that b1h1 home_there a2c-1 home_was c1 home_with c-4d1h-1i2 homes h-1j4 homework b1d7h-2
    homework_. d4 homework_before b2c-2d3 hon h1 honest a2c4d-10f-7g1i-2j-1k2 honest_, a3c4e2
    honest_. c-2d-2e-3g5h-3 honest_answer e-2g3h2 honest_i k2 honest_it b1 honest_the b1c3 honest_truth a1
    honest_with a-1b1c2e-3g2 honestly a6b3c1d3e-10g6h-2i-3k1 honestly_, c1d5 honestly_. c-2g2 honestly_a b1f1g-2
    honestly_i d-1g1h-3k1 honestly_it a1 honestly_say c1 honestly_the a5g1 honesty c4h1 honorarium b7 honour c1d3h4
    honour_. c4d3 honour_of h3 honour_to c-1 honoured g-2 honoured_to d-5h1 hook h4 hoops d2h1 hop e-2f5g-1
    hop_back e-2f3 hope a-11b-7c-12d-6e-12f-5g-13h-8i-21j-14k-21 hope_! e2 hope_, g2h4 hope_. c3d-2e1f1h1
    hope_for a3b3 hope_he c2d2 hope_i d-4 hope_it c2d1e-4f-1g-2h3 hope_our h-3 hope_somebody d1 hope_that d-1f2h-1
    hope_the a-11b-15c-8d-1e-10f-10g-12h-7i-8j-13k-6 hope_they d1 hope_this d-7e-5h-4 hope_to d-5h-2 hope_u d-2
    hope_we d-4e-7h-7j-4 hope_whoever d3 hope_you c-5d-7j2 hope_your c-2d4 hoped c1d1e-3g-4h-1k-3 hoped_. a-6c-4k-2
    hoped_for a1c5e-1 hoped_the b1c1 hopeful b1h1 hopefully g-2 hopeless d-3h-1k2 hopeless_with e1 hopes c1d-1e-2g1
    hoping a2b5c1d-2e-1f3i-3j-2 hoping_for a1b6c1g-3 hoping_the b-1 hoping_to a3c1 hoping_you e-1f4g2 horrible c1
    horse a-2b1d1h1 horses a1b-2d-3h1j1 hospice a2c-6d-1g-1h2k1 hospice_. h2 hospice_and b-2
    hospital a3c-4d-3e-2f1g-1h1j3k2 hospital_'s c1i2 hospital_, b-1k-2 hospital_. a-1c-2d-1h1j-1k3
    hospital_in a1b-1c-1j2 hospital_is a3 hospital_job j1 hospital_on g1k2 hospital_simply a-1 hospital_that b1d1
    hospital_trust c2d1 hospital_will b1 hospital_with e2k3 hospitality c-2 hostel a-3b1 hostile c1g2 hot d1
    hotel a4b-5d-2e-2g-1h4k-2 hotel_, a-2g-1h1 hotel_. b-4j3 hotel_and a1e1 hotel_for i1 hotel_has a1b4 hotel_is a3
    hotels a-1c-2 hour a-12b8c1d4e-4f-2g3h1i-8j-4 hour_'s b1 hour_, b3c-1f-1g2h2 hour_. a-1c2d2f1g-3h-3i-3
    hour_and h-2i-2k-2 hour_before c1d1h1 hour_does c-1d-2 hour_for b2 hour_i b5g2k1 hour_in b-2g1h-1
    hour_is b2c-2d2 hour_more b3d-4 hour_of b-7c1d1g-2i-5 hour_on c2d1g-3h1 hour_plus h2 hour_that c-2d-2h-1
    hour_to d2g2h1 hour_was c3 hour_with c-5i-2 hour_would b-1 hour_you g7 hourly a-4b8g-1 hourly_rate a-2
    hours b3c6d3e-4g-4h-4i2j-3k2 hours_'s c1 hours_, b5d-2e-1h-3i1 hours_. c1d-1f1g-7h-2k3 hours_a b-5c-1k1
    hours_and c2i2 hours_are d1 hours_at g1 hours_for d3i2 hours_i g1h-1 hours_in c1 hours_is c1d-1 hours_of c5d3h1
    hours_so d2 hours_to d1g-2 hours_you b2c3h2 house a2b2c-2e2g-1i-3j5 house_, b3c-4d-3e-1f2g1h-1j-2
    house_. b1h1i-1k5 house_and a1b2g1 house_at d2g1 house_by a-2g-3h-1j-8k-1 house_for b1 house_i a1
    house_in b-2c-2h1j6k-3 house_is a1j2 house_move j-3 house_on b1 house_that a2e2g-2h-2j-5 house_was j1
    household c-1j3 housekeeper b1 houses c-3d-4g-2j3 houses_, a1 houses_. j1 housing c-7d-3g1i-1j2k-3 housing_. h3
    housing_and b1 how a-5b-4c1d3e-2f-2g-7h-1i-11j-2k-8 how_'s d-2 how_a c2d2 how_anyone h3 how_are d-6
    how_busy e-2 how_did d-2 how_each a1b-1 how_everything e-2 how_full e-3 how_generous c-1d5 how_good c-4d-2
    how_gracious c1e-2h3 how_happy c-1 how_hard c-1d2e-2 how_i a2d-11e5g6h-1 how_is d-3 how_it c1d-6e-1g-1h4j1
    how_kind d-9 how_kindly h-2 how_little c1 how_long d-8e6f-2g-4h-3 how_lovely c-2 how_many d4f1
    how_much a-3b5c-11d-9h-1j2 how_my h-3 how_nice c2 how_not c-3h4 how_on d-7 how_one c3d1h3 how_that d2e3
    how_the a-2b-1c7d-4e3g-4j-1k-1 how_they c4d2 how_things a-2b-1c-8d-6e-10g-8h-7j-2 how_thoughtful d-2
    how_to a1c-3d5e-3g-3 how_very d6 how_we e1 how_well c-3d-5 how_you b-1d1e-11f-5g-6h-3 how_your c-4
    however b-2c3d-5e3f6g-2h-1 however_, a-4c-1g-1h-1 hr a-2b-2c6d4e-6f-4h-9i2k3 hr_, c-2i1k2 hr_lady b1
    hr_person c2d2 hr_was c2 hug c-1d-6g-1h2 hug_to h1 huge b2 hugged a1 hugged_me a1 hum c-1 human c-3d5e-1h-2
    human_being c-2d1 human_resources d3 humans d1 humble c1 humbled c1 humbly h2 humiliated c1d1k2 humiliating c2
    humming c1 humour a-2c-2 humour_. c-1d-2 hunch g2h-1 hundred a-4b4c-7d-3f1g2h-1i-5j-4k-2
    hundred_a a-1b9c-5d-1f2g-5h-3i-3 hundred_euros b2 hundred_percent b-5g4 hundred_thousand f1 hung c-2i1
    hungrier a2h3 hungry c-5g-2h4 hungry_, c-1 hungry_. h3 hunt c-1d-4h4 hunt_for h2 hunting b-3j5k-2
    hunting_for e-1j2 hurried c3d1 hurry c-5g-5h-7 hurry_. c-1h-1 hurry_on e-3 hurt b3c4h-2k1
    husband b1c-2d1f-1i-4j3k4 husband_'s d-1g-3h-3k3 husband_, h1 husband_. d4 husband_and c2e2k2
    husband_can e-1h-1k-3 husband_has d-1 husband_is g3 husband_says a4 husband_was h1k1 hydrologist a1
    hygiene c6i1 hygienist h-1 i a-1b-3c-6d-5e1f-1g4h5j-7k3 i_, c-2d-3g2 i_. c-5 i_accept g-2
    i_accepted a3c-3d2h5i-5j1 i_actually a3 i_add b1 i_admire a-2b-3c-3d-9 i_admired a-1b-2d2 i_admit b2c-3d-1
    i_adored c2 i_agree a4c-1h2 i_agreed b-2 i_already c-2d3g-8h2i-1 i_also a-1b1d2h1 i_always a-2c-1d-2
    i_am a-1b1c-3d-1f2g3h3i2j2k4 i_answer c1d2h-4 i_answered c-3d2h-3 i_apologise c-4d-6e-7h-1k-2 i_apologize g1
    i_applied a-3b-2c-5e-1g3h-2 i_appreciate a-4b-1c-1d-9e-9f-2g-4h-5j-2 i_appreciated b1c-2d-1
    i_are b-3c-4d-1e3g3k3 i_ask a1b4c-2d-1e-2f-1g1h4i1 i_asked b9c1d1e-6f-1h-7i4 i_assume d2e-5h-3
    i_attach c-2e-3h-1 i_await e-4 i_be b1g3 i_beg b2d-1i2 i_began h1 i_begin c-2g1i5k-2
    i_believe a2b-2e-3f-3g3h-2i-1 i_belong a1 i_bow b1g-1h3 i_bowed h4 i_bring b1d-5e-5f-2g-3h-3 i_broke k3
    i_burned c-3 i_call e8g-5h-4 i_called d-1 i_came a-4b-4c5d3e-6g-11h-2 i_can a-2b-2d-4e1f-3g2h-7i2j1k3
    i_cancel f2h-3 i_care a5d3 i_caught k1 i_change f1g-1h1 i_charge b5 i_checked c-2 i_choose a8b-1g-1h6
    i_chose a8c-2d-1g-3h9 i_clean d1 i_clear b3c2 i_close e1g2 i_closed h3 i_coach b-2 i_come a-5b-3c1d-10e4g-5i-3
    i_communicate h2 i_compare a3 i_confess a1c-3g3h-3 i_confirm g-1 i_consider a4c5h-1 i_continue g3
    i_could a1b3c2d-6e-1f3h-2i-1j-1k3 i_count c1h-2 i_counted c3d1g1 i_cried a1 i_dare c-2k1 i_decide e5
    i_decided a3c-2g-4h2 i_decline a-1b-2e-1f9g-5h2 i_declined h6 i_desist f1h4 i_did a-1b-1d-3e-1f-10i-3j-7
    i_disappear e4 i_discovered c1 i_do a-4c4d-4f-8g3h3j1k-1 i_doubt b-1c2d-8f-2g7h-4 i_draw b-1h1 i_dream a2
    i_drive c1k-2 i_drop b-1 i_dropped b-5c-4d-4e2g3h2k-3 i_drove c1 i_dunno g3 i_earn a-6b6e-2g-2h-4 i_enclose h-1
    i_end f1h3 i_ended a4b-3e-1g2h4 i_enjoy a1 i_enjoyed a-5c-10d-8e-1f-1g-5h-1i-3 i_ever b1c-6d-2f7g-3j1
    i_exist d4e2 i_expect c-4d6e-1g4h-1i1 i_expected a-1c4d2h-4k-1 i_fail d2 i_fear b2d-4e-1g7h-3
    i_feel a4b-4d-3e2f-4g-1h-2k1 i_fell b-2e2h-4k4 i_felt a3c3d-3g-6h4 i_figure e2 i_filled c-1d-1 i_finally b-2
    i_find b-5c6e-2f-3g6j2k-1 i_finish g-2h1i-1 i_finished c-1h-4 i_first a-4b-1c-10d-2e-1h-4i-4 i_fit a3g-3
    i_fly j6 i_followed a2h4 i_forgot c-5e1 i_found a5b-6c7d-6e-3f-3g-7j-4k3 i_gather h-6 i_gave a-1c-2d-2h5i1j2
    i_get a1b7c-4d-1e-1g-2h-1i3k4 i_give a-1b1c-2d-3e1f2g1h4 i_go a2c-8d-10e6g-2h2 i_got a1b1c3d-7e-3f-3g-12h6i3j1
    i_grabbed h2k3 i_greet d1 i_grew h-4 i_guess c-4d2e-1g6h-6 i_had a2c-6d1e-8f-9g-5h-5k3 i_hand h2i3
    i_handed b2h-2i2 i_hardly d-1g1 i_hate c1h1 i_have b-3c-6d1e1h6j-3k1 i_hear a-2c-2d-2e-3f1g1h-6i-1k2
    i_heard b2c6d-1e-1h-1 i_hereby a1f1g-2h5 i_herewith h2 i_hesitate d-1g10h-7 i_hired h-1 i_hold e-1
    i_hope a-5b-4c-6e-9f-7g-13h-4i-11j-5k-11 i_humbly h1 i_imagine a1g2h-2 i_intend e3h1 i_is c-1 i_joined b2h-2
    i_just a4b-1c-1d-7e1f-1g-1 i_keep c-6d-4e3f-4g10h-6 i_kept a4d-5g-2k1 i_kiss e2h1 i_knew a3b-2c-3d-1e-2h2
    i_know a-7b1c-6d-10e1g-10h-5i-10k-3 i_laid a1d1 i_land e1 i_landed a1h1 i_last c2 i_laughed c-5d1 i_lay a1
    i_lean g5h-2 i_learned a-4b-9c-9d-1e-4g-4h-5 i_leave a-5b-5c-5e4h3i3 i_left a-1c-1d1f-3g-2h-9k-2
    i_let b-2c-4d-4e1f-2g1h1 i_like a9c-7d-4e-6g-8h1 i_liked a3b-4d-7e-3g-2 i_live a-2b-4c-2k-2
    i_look b-3c-7d5e-1g1h-4j-1k2 i_looked a4b5g-1h-3 i_lost a-3b-4e-3h-2k6 i_love a2c-3d-5h-7
    i_loved a-4b-3c-1d-6g-3h-4k-1 i_made a1c-8e-3 i_make a-4b4c-5d-5g-7h-1 i_may a2b1c1g8h-12i2j-2k-3 i_mean b-3d1
    i_meant e1 i_measured a1c-3g1 i_mention e-1 i_mentioned b2d-2e-2 i_met a2b-3c1d-3g-3h-5
    i_might a-1d-3e-2f4g10h-6 i_missed a-2b-3c4d-5e-4 i_moved b3h1 i_must a3b-1c1d-7e1f-1h9i2j1 i_nearly c1
    i_need b4c-3d-1e8f-4g-14h2i-3j2k3 i_needed b-3c-1h-3k2 i_never a-2b3c-2d-13e6f-4j3 i_no a-5c2e-5f-2g2h1
    i_not e1h3 i_noticed a-3b-1c4e-3g-2h-5 i_now c-2g-2i3k-1 i_only a6b-3c-6d-5f-2g-6h-9i1 i_opened c2
    i_ought c-7d-11e-3g5h-7 i_owe b-5d-7g-2h-2i1k2 i_own c-3j3 i_paid b-4d-1 i_park e-3 i_pass c-1e-2i3
    i_passed b-5c-3g-1i-1 i_pay b-7h-1 i_pick a1b1k1 i_picked a4c-1g-2h8 i_pity d2 i_planned c4 i_point d-3
    i_post c-1 i_pray a-1c-4d-6h-3 i_prefer a3b-2c-5d-3e1g-8h-2 i_preferred a4 i_probably c-3d-3e-2g1h-2k1
    i_promise b-2c-3d-3e-1g-2h-2 i_promised b-4c-10d-8e-7g-6j-2 i_propose b-2e4g-2h-1 i_pull b-1c1g4h2
    i_pulled c-3e-1h2i-2k-3 i_put c-6d-7e2f-4g-5 i_qualified d1 i_quit d2h5 i_raised d1 i_ran c-1
    i_rang c-1e-3h-2i1 i_ranked a5 i_rate a1b-4 i_rather c-2d-1e-4f-4g8h-6 i_read a-8c1d-10e-9h-3i-10j-1k-4
    i_realise c-4h-1 i_really a-1b-2c-10d1e-2f-1g-2h-6k-2 i_received b-2c2h-2 i_reckon c3d-3e2g-1 i_refuse c1e-2f4
    i_refused k1 i_regret b4c1d-7e-3f1g2h5k2 i_release h5 i_remain a-2b-4c-6d-8e-3h-3 i_remember d-4
    i_renounce f2h4 i_report i1 i_request e1f1h-2 i_reserve e1f3 i_resign i-1 i_respect b2c-1d-2 i_respectfully h6
    i_retire h-1 i_return c-1e1f3g-1h2i1 i_ring d-2e4g-1h1 i_run b1 i_said b-1c-3d6e-3f-3g1h6k-6 i_sat c5d-4h-5k-2
    i_saw b-1c7d-11g-6i-4k-1 i_say a3b-1d1e5f2g-3h-1 i_see a6b-1c1d4f3g3 i_seem c-3g4 i_send c1d1h-3
    i_sent b1c-4d-6e-5g-3i-1 i_served k1 i_set b-1 i_shall a-1b-2c-3e1f-4g3h2i-4j1 i_share h4j-2 i_shared a-1
    i_shook b2h2 i_should a1c-3e-3f-7g8h-2i-6j-4 i_sign i3 i_signed a1d1e1f-7g-6h11i2 i_simply c-3d-3e4
    i_sit a2b-1e-1g2 i_skip g1 i_sleep g3k1 i_slept c-1e-3 i_sort g4 i_sound d2 i_speak c-1d-2e-2 i_spent h-1i-2j2
    i_spoke a1c1d-5h-1k1 i_stand a-1d-4e4f-1 i_start b1c-3g-1h9i7k2 i_stay a1b1e-2f1h7i2 i_stayed b1g1
    i_step e-3f3h4 i_stepped c-4d-2e-3f-1g2h1i-1k-2 i_still a-9b-7c-3d-12e1f-3h-2i1j-1k-9 i_stood c1h-2
    i_stop d-4h5 i_stopped d2 i_studied a-1c-1h-3 i_suggest b-1d4g-6k-2 i_suppose a1b2d3g5h-5 i_supposed d4
    i_surface e2f-1 i_suspect c3d1e-3g8h-3 i_take b1c-6d-9f-1g1h1i1j-1k2 i_talk a2c-2 i_talked a4c-3d-1h-2
    i_taught d1 i_tell c-2d-8e5f1g1h2 i_tend c-1g3 i_thank h5 i_therefore h3 i_think a3b-3c3d-8e-1f-1g6h-5
    i_thought a-8c1d-3e-7j-2k1 i_to a3g2 i_told a-8b4c-10e-1f-4h4i-3k-2 i_took a3b4c-11d3e-1g-1h6i-10
    i_trained b-3c-4d-2h1 i_travel d1g-2 i_treated d2 i_tried b-1e-2g-2h-2 i_trust a-1b-5c-8d5e-6f1g-2h-4i-1
    i_try c1f2 i_turn d-2f1h1 i_turned a-1d2e-4h5i-1 i_type j2k1 i_typed e-1 i_understand a-1b3c4d-3e-2h-7i-2j3
    i_understood b1 i_use c-2g1 i_used b1c-3d-1h-1k-2 i_value a1b-1 i_vanished e4 i_very d1h2 i_visited a-4c4k-2
    i_wait c2h-2 i_waited a-1c5i1 i_walk e1 i_walked c1h-5j1k1 i_want a2b-4c-7e7f2g1h-2j-8
    i_wanted a4c-13d1e-8f-5g-10h1i-6 i_was a-1b2c-2d2e2f-7i-2j-3k1 i_watched c2 i_weighed a8b-4h-2
    i_went a4c-5e2g1h10i-3j-3k-3 i_were d-5e3f-3g7 i_who c-2d-2 i_will b-1c-2d-2e1f2i-3j-5k-7
    i_wish a-11b-1c-10d-12e-6f-1g-6h-7i-11j-5k-10 i_withdraw a1b4c3d2f1g-2h9i2j1k1
    i_withdrew a-1b-2c-4e-4f-3h3i-4k-2 i_wonder c-1d1g5h-2 i_work a-5b-2c-5d1h-1i3j-6 i_worked c-6d1i-2j-2
    i_would a2c1d1e2f6h-4i-3j-1k-2 i_write b-2c-10d-3e3f-2g-6h4i-3 i_wrote c-2d1e-4 ice e3f2 ice_. e1 ice_cream h1
    icu c-1g1h-1 id a2c1 idea a-6b-3c-1d3g4h-5i-1k-3 idea_, g1 idea_how c-7d-2 idea_of b1f1g3h-2 idea_what c5d4
    idea_yet e1 ideal a5 ideas a-2b-2g-3h-3 ideas_. a-2 idiot d2h3 idk c-1d-2e4f-3g9 idk_if g4 idk_yet e3f-1
    if a-6b-3c-6e1f11g1h-8i3j1k-3 if_a a-5b-5c-4d-2f-8g-3h-5 if_and e2 if_anybody i1 if_anyone c-6d1h2
    if_anything a-2d-3e-4f-3 if_ever d-1e3 if_he b-1c-1d6 if_i a6c3e4f-11g7h-10i6j1 if_in c2d1g1
    if_it a-3b-2c-3e2g1h-1i1j-1 if_my c-5f1g4h-5j1 if_no e3h-3 if_nobody b-2c-2f7h1 if_not e1f-1g-3 if_nothing e1
    if_one f-2 if_only f-1h2 if_she d2f2 if_somebody c3d-2 if_something a-1e-3f-1g-3 if_that b-8c-1d3e-1g-6
    if_the a-10c-1d-4e-1f4g-3i-2 if_their a-1b-1f4h2 if_there c-4d1e1g-3i-3 if_they b-4c-2e-6f8h-1 if_this d-1e1h2
    if_we c1e-6f1h2i-2j4 if_you a-2d-1e-1f3g-3h2i3 if_your a-3b4c-10e-6f9g-9h-2i-1 ignore a-2b3h-1 ignore_. b4d2
    ignored c2d4 ignored_. e2 ignoring d3e1 ill a-1c1d-5e6 illegal c3 imagine d2e-4g4h-8j1 imagine_a g1
    imagine_how a1d-4 imagine_i g5 imagine_that d2 imagined d2 immediately c-1 immigration b-1c-4i-5j6k-2 impact a3
    impersonal c3 import j3 important a-5c-1d4h1 important_one a-1c-3 impossible g5k3 impossible_. g1k2
    impossible_for g4 impressed a-1b-4c-12k-4 impressed_. b-1k-1 impressed_by c-3d3 impressed_me c-5d-5
    impression a-6b-3c7d1e-2g3h-4 impression_. c3d-1 impression_on c-1 impression_that a-2c2d4g1h-1
    impression_was c3 impressive a-2c-2 improbable g5 improve f2h-2j-2 improve_the f1h-1j-2
    in a-1c-1d-2e-2f1h-1i-1j4 in_! f1 in_, a-1d-1e-4f-1h-4k1 in_. a-8b1c5d-6e-3f8g1i1k-4
    in_@number b-4c3d3g-1h-8i-3 in_a b-1c1e4f3g-5h-1i-4k3 in_about c-8e1 in_accra h1k-1 in_after f2g1 in_again f2
    in_all a2d-2e-4g7i1k-1 in_an a-5b-6c2d1e-7i-5j-5k5 in_and a-1b-3c-3d-1e1h1k1 in_another a-3d-1 in_answering e-1
    in_any a-1d-3e-1f-3 in_april a-3b2c-1d2g-2h-2i-1 in_around c1 in_as g-2h-1i2 in_at a-3b1d1g2j-1 in_athens b-2
    in_august a-2c-5d-1h1k2 in_autumn e1h-1 in_bakery a2h1 in_before h1 in_behind h2 in_better a1 in_between d5i1
    in_bits c1 in_black e-1 in_both k1 in_calgary b1g1 in_cardiff a-1 in_case a-4b-3c-6d-3e-9f8g-3h-2
    in_charge b-1c3g-1 in_chickenpox g2k2 in_circles c2d1k-2 in_contact f-2g-2h2j-1 in_court c1g2
    in_december b3c-1h-3i2 in_due d-3e9g-2h-5 in_each b-1 in_eleven b1c-1 in_english d-4 in_every a5k3
    in_fairness d-1 in_favour h1 in_february c-3d-1h-3 in_first h2 in_five a3b-3c-3d1g2
    in_for b-3c-5e-2f1g2h-1j-2k2 in_forty c4d2 in_four c1 in_frankfurt h2 in_from b1g-3h-2i2
    in_front a4b1c4e-1f1h1j-2 in_future e1 in_god e1 in_good c2 in_hand a1b1h-3k-2 in_her c3d4i3j3 in_his c1
    in_hospital k3 in_how a1d1h2 in_if c1e1h-1 in_insurance b-1 in_ireland a1 in_it a-1b5c4d1f-2h7i2j-4k-1
    in_its a-3c1d2e2 in_january b-2c-3d3f-1h-1i-1k2 in_july b1e-2 in_june a-1c-1d-1e-3i-1k3 in_keeping a4h1
    in_lagos d1 in_law a-2b-5c-6d-4e2k2 in_laws k2 in_leeds b-1g2h2 in_life b2 in_line g1 in_london b2
    in_making d-2 in_manila b4c-1 in_march a-2c-1d2f-4g-3h1i-1j-4 in_may b1c-1e-4f-4g-4h5i-2j-6k5
    in_me c-3d-2e-4f-3g6h-2 in_melbourne b-1 in_mind b4c-5e-2f-3h2 in_more c1 in_most b2c-3j-1 in_munich j1
    in_my b1d-2f-2g-1h1i-5j-9k-3 in_nairobi g1 in_next h-2 in_no a3g-3h-3k2 in_november c2 in_now h2i2
    in_october c-1i2j-3k3 in_on b1c1e-5g1h-2i1k-5 in_one c5d-1f-2g-7j4 in_order d3 in_oslo j1 in_other g-1h2
    in_our b4e-4g-1h-2j-6k-1 in_part a1d-2 in_payroll b1 in_peace d4e3f-3h1 in_pencil f8h-5 in_person b-3c-7d-8
    in_perth a-2b-1j1k-1 in_place e2h-2 in_plain d1 in_porto e-1 in_portugal j2 in_pune e-2 in_question g1
    in_rehab k3 in_reply h-2 in_retail d-1i1 in_september b-2h1k-1 in_short d5 in_since b2c1 in_six d1g2
    in_spring a-1c-2e3f-4h-2j2 in_stitches b2d2 in_stone f4 in_such c4k3 in_summer b2d1 in_tears c4 in_ten a2
    in_terms a3b-4c2 in_that b-7c3d1e-2f-1j-2k-2 in_the a-1c1d4e4f2h1j-4k-2 in_theatre g2
    in_their a-5b-6d4g-1h3i1j-3 in_there a-2c3d5i2 in_these d2e1 in_thirty c-3d-3 in_this a-1b1c1d-2e1f-2g-1h1j-5
    in_three a1c-1d-1h-2i1 in_time h-2i-1j2 in_to b1d-2g1j-2 in_tomorrow g2
    in_touch a-8b-8c-7d-8e3f-7g-13h-3i-3j-5k-3 in_town c2d-5j-6 in_training b1 in_twenty c1d2
    in_two a-5b-5c2e2g2h-7j2k-1 in_well a-1b2 in_what c2 in_when c1 in_which c1d3e1g3h2i1 in_winter g1h2k-1
    in_with b2c-6d-6e-2g-1h1j-2k4 in_without d1h2 in_words d4 in_writing a-1d2e-9f1g-3h-1i8k-1 in_year c-1
    in_years c-2d-1 in_your a-2b1c-1d1e-5g-1h1i-2j2k-8 in_yours a3h-1 in_zurich b1j2
    inbox a-1b-3c-6d-2e7f-3g-7h-6i-3k-1 inbox_. d-4e1g-2 inbox_and e2 inbox_is e3 incentive b4
    inclined c1d-4e-3f-2g13h-10 inclined_to a-1c1d-4e-3f-2g12h-9 inclining g4 inclining_towards g1 include c-4e-1
    included a3c-8d-8e5h-4i2 included_, a3b5c-2h-2 included_. a1b-4c-3d-1e4g-1i1 included_a c-1 includes b6e3
    including c-6d-4i3 including_a c-2 including_the i1 inclusion a-1 income b5h-1k2 inconvenience e-3h-4
    increase b6c-2 increasingly g4 increment b7c-2 increments a-1b8d1f2 indemnity b4 independent c1
    induction c7d-3g-1i5 indulgence d-2e4 industrial a1d1 infection k1 infirmary h1 infirmary_. h1
    inform b1c-4e1f-6g-5h4i1 inform_the d1e-2h1 inform_you b2d-8e5f-3g-2h1i2 information c5 informed c3g-1h2k-1
    injections k1 ink d-2f1h-2i1 inmail e2h-2 inside b-5c1d-2e-2f-1g1h-7k-1 inside_. d-1g1 inside_out c-2k-1
    inside_the c1 insisted c-2 insists h-3i5 insists_on h-2i3 inspection c3h-3k-3 inspection_. g1
    inspector b-1c-1d-2g-3h3j-2 inspector_. h2 inspire c1d-1 inspire_confidence c1 inspiring a1 instance c-1i2
    instead a1c-13d-3e-12f2g-1h1j-4 instead_, g1 instead_. d-7e-3g3 instead_? b-9d-9f-9g-11h-2i-3k1
    instead_of c-5d2e-3f5g-3i1k-1 institute a5h-3 institute_. a2 institution a7e1h5 institution_of a1d1h1
    instructions c2d-5 instructor c-2 instrument a1 instruments c2 insult b2c3d6e1h-2 insult_my d3 insulted c3d3
    insulting b2c1 insurance a5b10c-7d-1e1 insurance_. a4b1h1 intake c-1 intelligence b2c1d3 intend d-2e2g-4h5
    intend_to c-2d-2e2g-4h5 interest b-7d2e-5f-2g1i-1 interest_, a2d2g2 interest_. b-4g-2h1 interest_in a-3b-5c1d-5
    interest_you h-1 interested a-6b-1c-1d4e-3g-11h7j-2k-6 interested_, c-3d6e-5h6 interested_. d3g-4h6k-3
    interested_in a-2d-4g-1h-8 interested_to h1 interesting a8c-3h1 interesting_. h2 interesting_than a-2
    interests a1h1 intern b1d5 internal h-1 international h4j2 international_school j2 internet e-1h-2
    interns a-3b2d1 internship a3b2h3 internships d-2 interrogation c6 interrogation_. c4 interrupted c5
    interrupted_me c7d-2 interview a-3b-5d-1e-7f4g3h6i-8j-6k-5 interview_'s g3h2 interview_, c-4d1e2f2g2i1
    interview_. a5c-2d-3f-5g3h6i1k-2 interview_: c1e2f-1h2 interview_; f2h-2 interview_? d1h-3 interview_a g2h1
    interview_about d2 interview_after c-1f3i2 interview_again g-1h4 interview_altogether h2
    interview_and a-3e-2f-1g1h6 interview_another d2 interview_any b3e-1h4 interview_anymore h3
    interview_anyway f2h-5 interview_as f1g-1 interview_at f-1g1h-2j1k2 interview_back f1h-2 interview_because c2i2
    interview_but b1g-2i2 interview_by d-1h1 interview_call h-1 interview_came g-2 interview_can h3
    interview_date h-2 interview_day f1g3 interview_down d1g-2h6 interview_felt c3
    interview_for a-1b1c-12d-7e-2f-3g-3h-2i-4j-7k-2 interview_from f-1h1 interview_go h3 interview_guide c1
    interview_has d1 interview_i a1c4d4g3 interview_if a1c3g-2h-3 interview_in h1 interview_invitation d-9e-2h-16
    interview_invite d-4h-4 interview_is d2e1f-1h7j2 interview_list e-1 interview_me f2 interview_monday g-2
    interview_next d2f1g-3 interview_now g3 interview_of c1d1g-3h3i-1 interview_offer h-3
    interview_on c-2e-7f-2g-5h-1i-16 interview_or d2 interview_panel d1 interview_process c-3g-3h-1
    interview_questions h2 interview_room c-3h1 interview_round h-2 interview_slot c3d1h-1 interview_so f1g2h2
    interview_some e2k1 interview_the f3h-1 interview_then g1 interview_this e-2f-1h-1 interview_thurs g3
    interview_time h2 interview_tips b-3 interview_to c-1e-3f2g-2h-1 interview_up e-1 interview_was c4
    interview_we e1h2 interview_weds g3 interview_when e1 interview_with a-5c-1e-3i2 interview_would f-1g5
    interview_yet e2 interview_you g-3h5 interviewed a-4b-3d-1e-5g-2h5k-1 interviewed_. d-2h4 interviewed_by d-3h2
    interviewed_me a-2d2h-2 interviewer a-4c10e-2g-1h-2 interviewer_was c1 interviewers a-4b-1c5d-3h-3
    interviewing a-3b1c2d3e-7f1h4 interviewing_. b2c1e-3h5 interviewing_for a-1 interviewing_me c4d2
    interviewing_with f1 interviews a-3b-1c-1e-9f-6h4j-8k-3 interviews_, b2d-1e-1h4i-1k2
    interviews_. b-7c-11d-7f-3g-4h9i-4j-1k-1 interviews_and c-1i2 interviews_at g2 interviews_back h-1
    interviews_because d2h-5 interviews_for d2h-3 interviews_in c-3d-4h4 interviews_is c5h2 interviews_last h2
    interviews_on h2 interviews_this h1 interviews_without c1g3 into a-3b-7c-4d-5e2f4g-3h-3i-2j-2 into_, a1
    into_. e1 into_a c-3d-2 into_hospital e2g1 into_in a-2 into_it a-1b-7c-4d-1f4g-3 into_my a1b-1h4 into_one c4
    into_tears k2 into_that b-3e2 into_the a-1b4c-1e1g-3h-2i1 into_this e-2 into_what b-1 into_your d2f2
    introduced c2 introduction a-1i2 intrusive c1 invented c-4d5 invigilator c3 invitation a-2d2e6f-4g-9h3i-5k-4
    invitation_, d1e3h1j1 invitation_. c-6d-5 invitation_; h2 invitation_and b2 invitation_came c1
    invitation_for d1h-1 invitation_from d1 invitation_is h6 invitation_on c1e2 invitation_reached c1h1
    invitation_that d1h4 invitation_to a1b-2c-2d-2f-2g-3h-8 invitation_you h2 invitations a1g-1h-1
    invite b-1c2d-2f-6g-2h-3k3 invite_, c2h-2 invite_. h-3 invite_for h-1 invite_others d-1 invite_to h-7
    invited c2d2f-1g-2h-6 invited_me c2d3h-2 inviting b1e-1f-1h-6 inviting_me b1e-1f-1h-6 invoice b3 invoices b2c1
    involved b2k3 ireland a1d2 iron e1k1 irons a1h-3k-2 irons_in h-3k-2 is a-1c2d-2e-2f-2g5h-2i-1j-1k2
    is_, a6b3c3d-1f1g2h1i-2k-2 is_. a-3c3h-2 is_: c4d2 is_@currency a1 is_@number b1c-6d-2g-4i1j-4k-4 is_@other d3
    is_a a3b-1g3h-1i2j-2k-9 is_about a2b3k2 is_above d1 is_after a1b-2k2 is_again i-2 is_ahead a4 is_all d3e2k2
    is_allowed e1g1 is_already c1h-2i1 is_also a3h-1k1 is_always c2d1 is_an b2d-1e1g1h-4j-1 is_and b-2k1
    is_another d-1e4h-5 is_any a-1c1e-3f1 is_anyone d2j2 is_as d3g2 is_asking c1 is_at a-1c-4g4h2
    is_attached b-1c-4i2 is_back c1h1i3j-1k2 is_bad c2 is_badly c4h-1 is_being c3j2 is_below c-4e-1 is_best a1d2
    is_better a-1c-1d-4g-1h1 is_between a-2b-3 is_beyond b-1c-4d3h2 is_bigger a-1b3 is_blocked e3
    is_booked c-1g-4j1 is_broader a3c-1 is_busy e-2 is_cancelled g2 is_clear c-2e2 is_close a-4b-2
    is_closed b-1e5g-1h1 is_closer a6b-2h-1 is_coming e3h-1j3 is_complete i2 is_dead e2 is_decided f1h1
    is_doing c4d3j1 is_done h1 is_down c-1 is_due b1 is_exactly c-3 is_excessive c2 is_far c2h3 is_final d1e-2f3h2
    is_fine a1b-2e1g-5h-1 is_finished h1i2 is_first d1 is_for a2b-1e-1i3 is_four d2 is_frankly a1b1c1
    is_free b-2c-2d1e1h-1 is_from c2 is_full a2d-1e-2g-1i-1 is_further c-2 is_generous b1 is_getting d1k3
    is_giving a-4b4d1f1h-1 is_going b1c2d-1e-1h-3 is_gone d1 is_good a4d4 is_graded b3 is_growing b-1
    is_half a1b-1c-1g2j4 is_hard a3b4 is_having h-1 is_higher a2b-1k-1 is_his b-1 is_how c-5h-2 is_i c-6e3g-2h4
    is_impossible g6 is_in b-9c-4d-2e4f-4h-7i1j-3k4 is_it a-5b3c-2d5e-9g2 is_just a6c-3d-1f-1 is_kept f2 is_kind b2
    is_leaving c1h1 is_less b1 is_letting i1 is_like a-1j1 is_long g3 is_looking a-6c-6g-1j-3 is_lovely a3b1
    is_low b4c2 is_lower b1 is_made a-3c-3e-1g-2h8 is_me c-3d1e-2g1h8 is_miles c-3 is_mine b-4c-2h1 is_monday i3
    is_more a8b-1d-1e-5f-4h-1 is_moving c1 is_much a2c-2 is_my a1b-6c-10d-1e-2f-3g2j-2 is_nearer a3 is_nearly c-1
    is_needed c-1 is_never c-5j-1 is_next h4 is_no a-5c2d-5e-3f7g4h5i-5 is_nobody g1 is_not a-10b2c4e-1f2g3h3i-11k3
    is_nothing b3c-4d-2e-2h2 is_now b1c-5h-5k2 is_of a4b1c-3d2 is_off d1e3g3h1 is_old c3 is_older a1
    is_on b2c-10d-11e-4f2g-3h-5i-4 is_one a-2b-3c-6e2f-1g1h3i-1 is_only a-2c1d-5h1k1 is_organised a1
    is_out b-5d-4g8h-10i-1j-6k1 is_over a-4b-5d1e2g-6h1j-4 is_paid b3c-1 is_paying a-2b-5h1 is_poor c2h1
    is_possible g4 is_pretty b-3c1 is_quite c3d1g-2 is_rare a-1b3c-5d-1 is_rather c2 is_really c2d-1g1j1k1
    is_run c4 is_safe c2 is_second a2c-1 is_set e2k2 is_settled b-1g1h-2 is_shut d1h-2 is_signed f1h-4
    is_simply a4b-1c1g-3 is_six d1 is_so a-1g-1h-1 is_some d1g3 is_something a-6b-3c3d1e2g2h-6 is_sponsoring j1
    is_still b-7e-4f-2h6j1 is_stronger b-1h1 is_stuck c1j1 is_such d3 is_superior c-2 is_taking c2d1j1k1
    is_that a-3b-5c1d-6e2f-1g-2h4 is_the a6c-6f-7g-2h-2i2j-4 is_there a-3b-1c-8d-2e-6f-2h-4 is_thin a-1c2d2
    is_this b-2c3d5g1j2 is_three a-1b-2i2 is_through k3 is_tied j2 is_tiny a-3 is_to a-1b-6c-4d1e1f-1g-1h12j-1
    is_too c3h2i-3j-3k-8 is_tough b1 is_true i1 is_unclear e-2 is_under b3e3g1 is_used b-3 is_very c1d2 is_way a3
    is_well b1c-1h1 is_what a-4b1c-8e-4i2 is_when g4 is_where b-6c-3g1h3 is_why a-3c-14d-11e2g-4j2
    is_with a-4c-5d-2h2 is_worse c1 is_worth a-1b1c-2h-1j1 is_writing g1 is_written d1e1f1 is_your b1c1d1e1h1
    is_yours a-1c1 issue b-1c-1 issues h1 it a-1b-2f-2g1i3j-5k-6 it_! e-1h-1 it_'s a2b3c-3d-3e-6f2g-2h-1i-1j1k-2
    it_, b3d-1g2h2i3j1 it_. a-1b1d4e-2f-1h1i1j-3k1 it_: d2 it_; e-2h2 it_? c-2e-1f1g3h-6 it_a b-2c4d4e1f2g5
    it_about c-4h4 it_again c-4f-1g3 it_against e1f-1g2 it_all a-5c2d1e1j1 it_already j1 it_an b4
    it_and a2b3c-1e2f-3g-6h3i2k-2 it_another d-2h-1 it_any c-1g-3h4 it_anymore d-3f1h2k1 it_arrived c-1d-1
    it_as c-1d-1e-1f1 it_at b-1c-3d1e-4f1g1h-3 it_back b-1c-1e-4g-1 it_be b-4c-3e-1f1g1 it_became c4 it_because c2
    it_becomes g2 it_before c-2d-2f2h-3 it_bothered c3d-1 it_brings a-4 it_but k1 it_by c-1d-7e1f1g-2h-2i2
    it_came a2d-5e-4g-4h-1i-2j-1 it_can a1b-3c3e-1h-6 it_cheered c-4g-1 it_comes a2c-2d-4g1j1 it_concerns g1
    it_cost b-1h-1 it_costs b-3j3 it_could b-1c-1d-1f-3g7h-4i1 it_depends b3 it_did a-3c-1h-2 it_does b1d-5f-1h4
    it_down a-2d5e-7f2g1h3k1 it_every g2 it_falls c1g-2h2 it_feels a-2c-5g3 it_felt a-4c1 it_first d-1
    it_for a1b3c-2d4e4f-2g-1i3k-1 it_four c-2e1 it_from a1e-6g-3h2i-2 it_gave d2 it_gets a1c1e1 it_gives h2
    it_gladly i-1 it_go e-4g3h4 it_goes a-3b1c2f5 it_had a-5b-4c-1e-2g-2 it_hanging e1 it_happens c-1 it_hard c3
    it_has a2b-1c-3e1g-2j-1k1 it_help d-1 it_helps i1 it_here c3d2e-3g1h6 it_hurt c3 it_i c1e3f1g1
    it_if a1b-1e3f4g-3h1 it_in a-2b-5c-4f-1g7i3j-4k3 it_into d3 it_is b-2c-1d-1e-4f1g-1h1i2j-7 it_just b1c-1d1
    it_kindly c1d-3 it_lie e2 it_lies e1 it_like c1d2e4 it_looks d-2e-3f-4g7h-5 it_made b-3d-3h-5j1
    it_makes a1b2g-3 it_may c-5e-1g6h-7i1 it_means c-3d-5 it_meant a-1b-2c-7d-5e-5 it_might c2g1 it_more b-2
    it_must b-1c-2d7 it_my h1 it_myself c1 it_never d1 it_now b-3d-6g2h3 it_odd c3 it_off b-2c-3d-3e-3
    it_on c3d-9e-7j-1 it_once d2 it_only c-1 it_open e-1f1 it_or b2c3d1e-1i3 it_out b2d5e2g-1h-5k3
    it_over b-7c-1d-1e8f-1g-4h-1j-1k-7 it_pays a-1b6 it_properly h2 it_put c4h-1 it_rather g1 it_really d1h1
    it_rest e1 it_right d1 it_said h1 it_says d1i1 it_seemed c-1 it_seems c-2d-3g5 it_short d2
    it_should b-4c4d-1g-4 it_showed c3 it_shows a1d-6h-2 it_since h-4 it_slowly d3e1k1 it_so d-2e3 it_some d-6e1
    it_soon e1 it_sounded c1 it_sounds b2d-1 it_stands b3d-2f2h-7 it_starts g-1h3 it_stays d1e2 it_stood b1
    it_straight h1 it_suits a3h1 it_takes d3e3g-2 it_than a-3c-4d1 it_that b-2c1e6f-3g-4 it_the c-3d1e-3f1g1h-5j1
    it_there b-4g-4h7 it_this a3b-2g5h1 it_three c3f1 it_through b1f-3g-4h2k-3 it_till g2i1
    it_to a-2b1c1f1g-1h-4i-9j1k-4 it_today d1h1 it_too b1d2 it_took a-3c1d-2e-9h1i2j2 it_troubled c1d-1
    it_turned a1 it_turns g1 it_twice c-4g1 it_until b1e1 it_up a-2b1c1d4i3 it_very c-2
    it_was a6b-2c-5d-3e-3f-7g-4k-3 it_went b2 it_were c-3d1 it_when e3h4 it_will a-5c-5d4e4f-2h-1i-1
    it_with b-6c-11d1e10f-4g-5h-3i-1k-1 it_without c-2 it_won a3k-1 it_works j1
    it_would a-1b-3c-7d-3e1g2h2i-5j-3k-8 it_wrong g-1 it_x e1 it_yet f-1 it_you b1d-1 its a2c3f2g2j-4k-13
    its_candidates c-1d1 its_funding f1h-2 its_mind b1h-3i2 its_own b-4c3g-3 its_people c-2j1 its_way c2h1i1
    itself a5c-1d-1e3g1i2k1 itself_, a2c-4e1 itself_. a2c-1h-2k1 ivf k6 janitor d2 january d2e-5g-6h-3i2j-2k1
    january_, b1k1 january_. d1h-4i2k-2 january_and k2 january_i g-2h-1 job a4e-2f3g-1h4i2j-2k-1
    job_'s b2c2d2e-2f2g-1h1 job_, b2c-1d-1e2f2g1h1i1j4k-4 job_. a-3b-4c-4f-2g2h3i-2j-1k-6 job_? d1f2h-2
    job_ad b1c1d-1 job_advert d2 job_again d-1e3 job_already d-1h1 job_and b-8e-5f-1h5i-2j-4 job_as a-4c4h2
    job_at c-8d-9f-1g3h1i-3j-2k-1 job_before c1d-2h2i-1 job_but f1g3h1 job_by d1g1 job_came j2 job_centre c-1
    job_closer h3 job_comes b1 job_description a1b-2c3d1h-6 job_elsewhere a-7b-6d-2f-7h-3i-6 job_fair c-2
    job_for b4c1d5h-2i1 job_from j1 job_has c4h-1 job_here i-2 job_hunt a-1h2 job_hunting h2
    job_i a6c-6d-3e-1f-1h-1j-2 job_in a-3b-9c-4e-1f-3h3j2k1 job_is a-2b-1c-1d1h-4j-6k-4 job_now d3g-6h11i1
    job_of c-2d1 job_on c-1d1h2 job_or f1 job_pays b4 job_share c-1f2h-1i3 job_since g2 job_so g-4h-1
    job_somewhere a-3d2 job_spec c2d1 job_than a1f2 job_that a2b3h1k4 job_this h4 job_title a-2f-5h-5i2 job_to d3h2
    job_until h5 job_up k1 job_very g-1 job_was a2c2d-1h1 job_will d1e1 job_with a6b4i1k-2 job_would c1h-1k1
    job_you d-2f2 jobcentre i-1 jobs a4c3d-2e5f-6h-4k3 jobs_. e2h-1k3 jobs_at h3 jog d4h3 jog_on d4h3
    join a5b-2c1d1e-2g2h2j-1 join_. c2f1h-2 join_a a1c2h5 join_another e-1h4 join_at g-2 join_the a1g5h-3
    join_them g1 join_you g2h-2 joined a1b2d-10e-6g-9h6i-3 joined_a a3b-1h8 joined_another a-6c-1g-5h7
    joined_the h1 joined_you b1 joining a5c1e-7f3h11i6j-8k-4 joining_a c2h1k-1 joining_another i2 joining_bonus b2
    joining_date h1i3 joining_is a2h1 joining_the a1d2h3 joining_there f1g1h-1 joining_you g2h2 joint e-2 joints h2
    joke a-5b2c6d7e-4f1g-5 joke_, c4d5h2 joke_. c2d5 joke_about d-3 joke_and b1c3d2 joke_of c2d4f2 joker c-4d-1
    joker_, c-2 jokes c2 joking d2 journal i-4 journey b-4c-2e-2 joy b-7c-14d-4e-7f-1g-7i-5j-3k-6 joy_, d1
    joy_. b-3c-6d-6e-2g-1k-2 joy_of h2 joy_to a-1c-5d-6 judge a-5d1e-1g1h-5i1 judged a3c-3 juicier a3h2
    july a-1e-6f-3g-2h-7k-3 july_, i-2 july_. e-1h-2i3 july_and b1 jump d1f1g-6h-1 jump_. d1e1 jumped b1h2
    juncture e2f1 june a-7b-5c-6d-11e-11f1g-3h2 june_, a-1c-3k-2 june_. e-1f1g-5h1i1j-2 june_@number i-2
    june_and b-3j1k2 june_i h2 junior a-4b-1c4d-1e-3f-2g-1h-2 junior_, a-1 junior_for a-1c3 juniors c1 junk e-1
    juror i-1 jury a-1b-4d2g2i-8k-3 jury_duty g1 jury_service b-3e-1g1h-4i-7k-3 just a3b-2c-4e3f-1g-4h-2i-2j-7k-1
    just_a a4d-1h3 just_about b3 just_as a-5c-6d1 just_assume d-2e4f-2 just_been c-2g-4h2 just_can a3
    just_checking e-3 just_come g-2h-2 just_committed h1 just_could a1 just_different a-3 just_do b1d-4f1g1
    just_dropping e-1 just_felt a1c-2 just_finished g1 just_for b1f1 just_going e4h-2 just_got e-2 just_has a5
    just_have c2e3g2h2 just_in f3g1h-2 just_leave f2h-3 just_let h2 just_letting h2i1 just_me c2 just_message e3
    just_more a4 just_moved g-1h1k-4 just_not d-2e1g1h2 just_now a-4b2c1d1f-5k1 just_out k2 just_popping e-4
    just_said c1h1 just_say e-5 just_signed a1h4 just_sit e1 just_so d1g4 just_suits a1 just_take d-1h1
    just_tell d1 just_that g1 just_the e-2 just_to d-2e-3f2g-5h6 just_too b1c-1e3 just_touching h-4 just_wanted h-1
    just_what a-3c-2 just_yet d-3e-3f7g-7h-3 justice c-3d-3 justice_. c-3d-3 justify b2 k a-2b6f1 k_@close a-1b6
    karachi c2d2 keen b-3c-2d-3e-11g1h-9i-5k-10 keen_, e-1k-1 keen_. d-2g-4 keen_and g1 keen_on a1g-2h-4 keener e-1
    keener_on e-1 keep a-8c-1d2e-3f8g-2h-5i2j-1k3 keep_. h-2 keep_a c1d1e-2f4g-4h1 keep_an d-1k-1 keep_asking c1
    keep_both a-2f1 keep_for b-1 keep_going e3g5h-2 keep_his j1 keep_in d-4e-10f-6h2 keep_it b-2g-1i1
    keep_me b1c-1d-7e-7f4h-4i2 keep_my d-3f6g-3h-5i1 keep_our f4h1 keep_private b-3 keep_talking f3h-3
    keep_that a-5b-6c-4d-1e-4f-6g-7h1i-1k-2 keep_the a-1c-8d-1f2g-5h1 keep_them d-2 keep_this e-3h-3 keep_to h-1
    keep_up b-1d3j-1k2 keep_writing e1g2 keep_you c-2d-9e1g-3h-1 keep_your b4d8e1f-2 keeper d1
    keeping a2b-6c-1d-8e6g-1j-2 keeping_my e5h-4 keeping_the h3 keeping_with a4h1 keeps a-1b-6c1e1f-3g1h-1
    keeps_me b-6g1h-5i1 kennel h1 kennels c1h2 kept b-4c7f4g-13h-5j-1k1 kept_. c1f2 kept_a h-1 kept_asking a1d-2
    kept_calling c6d-4 kept_changing b1c4h2 kept_checking c-1 kept_in a-2c-1d2 kept_me c1d-2f-1g-1h1k1 kept_my d1
    kept_on c2 kept_the c-1j-2k1 kept_to c-2 kept_you e-1 kettle a-1c-5e-1 key b-4c2d-5e-4h-3 key_. b-2
    keys b-3c-3d-1e-2g-4h1i-4j7k-5 keys_back j2 keys_to h1 kia g1 kick b1d-1h-3 kick_out h-2 kicked d1 kid c-3d4
    kidding c-1e1 kidney d1k2 kidneys k3 kids a-11b5c2d2f-3h-4i-8j6k6 kids_'s a-1b1i-1 kids_, b5g1k2 kids_. k1
    kids_in h2k1 kids_with d1 kill c2d4h2 killed c-3d2 kilometre b3 kind a-5b-3c-6d-9e-4f-4i-2j-4k-7 kind_, b-1i1
    kind_. a-1b-4e2g-1h-2k1 kind_about d-2 kind_as e1h3 kind_enough b-1c-1 kind_invitation b3h5
    kind_of a1b6c5d2g5h-5i-1j-1 kind_regards a-8b-4c-10d-8e-8f-4g-8h-7i-4j-3k-3 kind_team h3 kind_to a-1c-6f1g-4
    kind_word c5d1 kind_words c-3d-4 kinda c7d-7f-3g9h-2 kinder a-3b-2d-1e-2g-3k-3 kinder_. c-1k-2 kinder_than a-3
    kinder_to c1 kindergarten h1 kindest a-4 kindly a-3b-1c-14d1e2g-7h4i-3j-3k-7 kindly_, c2 kindly_. d-6e-3h1
    kindly_allow e3 kindly_asked d-1 kindly_bear e-2 kindly_cancel i2 kindly_close h6 kindly_confirm d-1
    kindly_consider b2h1 kindly_desist e6 kindly_do b-2c-1e-2h-2 kindly_exercise e3 kindly_for d4 kindly_give e1
    kindly_keep f3h-1 kindly_leave e1f1 kindly_let h3 kindly_note b3 kindly_offered h-1 kindly_read d3
    kindly_refrain d2e1h-3 kindly_release h-1 kindly_remove a2h8 kindly_sent h1 kindly_spare d4h-1 kindly_stop d4
    kindly_treat d-6h6 kindly_withdraw a1f2h2 kindly_you h-2 kindness a-8b-2c-2d-6e-5g-1h2 kindness_. a-1c-2d-5
    kindness_when h3 king b-2 kiss e1h1 kit a3b-4g-1i-1 kit_. a1 kitchen a6b-2c-1d-9e-1f-5h4i-3k-2 kitchen_, h2
    kitchen_. b2c-1j1 kitchen_and c1 kitchen_for h2 kitchen_is a4 kitchen_table b-2c-2 kitchen_than a4
    kitchen_was a-3 kitchens i1 kitchens_, a3 kiwisaver b2 knee a-1b-3d-1e-1i-2k8 knee_in k4 knee_operation h1k2
    knees c-4d-7f-3g3h-5k3 knees_are k3 knew a2c2d-6e-4g-2j2 knew_every a-1c-2 knew_i b2c3 knew_it a1h1 knew_my h-1
    knew_nothing a1c1 knew_that a2d-2 knew_the d-2 knew_what c1 knives c1d-3g-2 knock c-2d-2f2g-4h2k1 knock_on f2k1
    knocked a2k2 knocking a2h2 knocks h1 know a-5b-1c1d-2e1f-5g-2h-2i2j-3 know_, d1e5 know_. c-3e4g5h-5k3
    know_a a1c3e-5h2 know_about c2d4g2 know_at b1e1 know_before h-2 know_by h-1i4 know_every c2
    know_how a-2c-4d-2e-5f1g-9h-3j-2 know_i c-1e4g-7h6i1 know_if e-9f-6g5 know_in e2k2 know_it a1c5d4h1
    know_more e5 know_something e1 know_that b-2c-5d-4e-4h3 know_the b1e-2g-4h-4 know_this a2c1 know_to c3d2
    know_tonight i2 know_what a-7b2c3d-4e4f-2g-6h-9 know_when c-1g-4 know_where a-2b-3c-2d-1f1h-1
    know_whether a-1d1e-5f1h1 know_which h-3 know_who c1 know_why d1k2 know_yet g1 know_you a-3e-5f-2g-3h2
    know_your b1c-6d-2e-1h-3 knowing a-2b3d-1g1 known b1g-3j-2 known_for c3 knows a-1c3d-1e4f4g1h-5 knows_, d-1e3
    knows_. c-1d-3f4g4h1 knows_i h-1 knows_it c5 knows_the c-1 knows_what c1d1 knows_when e2 kroner b-1 la d-1
    lab a5b-6c1d-13e-2f-1 lab_, h1 lab_. a2h-1 lab_and h1 lab_job h2 lab_manager h-1 label b2c4
    laboratory a4c1d-3h3 labour a-3b-4i-3j4k1 labour_law c1 labs h1 lack a-2c2d1h-2 lack_of a-1c5d1g-2 lacking c3
    lacks a-1c2 lad a-2d-5h1k1 lad_'s k1 lad_. d-3h4 lad_on c1 lad_who c-1d-4 ladder b-1g3 ladder_. e-1g1
    ladies c-1 lads d-10e-4f-1h4 lads_, h2 lads_. h3 lads_at b1 lads_in c-3 lady b1c5d-1e-5g-5h1i4j3 lady_, a1h1
    lady_. k2 lady_at j2 lady_in h1 lady_on b1c2 lady_who c2d1 lagos a2b1d1j1 laid a2b3c-1 laid_out a1 lake c-3
    lakhs a-3b2g1 lambing b-2d-3e1h-1i3 lambing_'s e-2 lamp d-1 land a-3d-6e5 land_. b1g1 land_in e1 land_lies e1
    landed a3b3c-7d-9f-4h8i-3k1 landed_. a-2 landed_a a1b3h3 landed_in a1g2h2 landed_on g1k1
    landed_something a4g-4h7 landing a1b1 landlady j2 landline c1d1e1 landlord a-2c-6d-1e-3f-1h-3i-4j6k3
    landlord_in j2 landlord_is k4 landlord_wants h2j1 landlord_will h-2j-1 lands b2e4g1i-1 lands_at g1 lands_on h1
    lane f1h-1 lane_, a-1 language a2d1h-3 language_. c-1d-1 lanyard b1c2 lapse h1 lapsed i3 lapses a-1h1i4j2
    laptop c-2d-8e-2f-4h-4 laptop_, b1e-1 laptop_is i1 large a1b3c3 larger a4c-2g1 lass c1d-1
    last a-4c-2d3e-4f-4h1i-2j1 last_, a2d-4 last_. b2c1d-2j4 last_autumn h-9 last_bus g4 last_day h2i4
    last_email c2d2g1 last_employer e-2 last_friday b2h3i-2k1 last_letter c3d1h1 last_mail c1 last_message d-1e2h-2
    last_minute b1c3d1 last_month c-7d-2h7i-1k2 last_night a2c-7d-5e-5h5i2k-4 last_note h-2 last_of c-3
    last_one c-3d-3f2 last_piece c-2j1 last_round c-1f1i2 last_spoke b1g1 last_spring h-8 last_summer d2k-1
    last_thing c-3 last_three c2d1i-1 last_time b1c-3d4e-5 last_two b-2c3i-1j-1 last_week c-1d2e-10f-4h7i-2j2k3
    last_winter c1h-3 last_year a-2b2e-4h-1i-5j-1k-1 last_you c2d-1e8 lasted i1 lasts c-2j-1 latch f4h-3
    late a-12b-6c1e-20f-2g2h-3i-9k-3 late_, c1d4e-2g1 late_. a-1e-1h-1 late_and c3g1 late_because c-3
    late_change b-2 late_for g4 late_in c-1d2f1g-3j2 late_notice h2 late_on c1h-2 late_reply c-2 late_to h1
    later a-9b-13c-4d-5e7g-15h-2j-2k-8 later_, c-1d1h-4 later_. b-2d-7e5 later_? d1 later_date i-4 later_on f2
    later_stage h2 lates g2h2 laugh b1c-7d4e-1g-2k-1 laugh_, d1 laugh_. d2h-1 laugh_? b2 laugh_on d1 laugh_out d-3
    laughed a-3b-4c5d3h-1 laughed_. c1 laughed_at c6d3 laughed_out c-1d1 laughed_so c-2 laughing c-6d-2j1k-2
    laughing_. c-3d-5j1 laughing_at d1 launch b-3d-2e-2g-2 laundry b1c1h-1 laundry_. c1h1
    law a2b-4c1d-1e1f-3g-3h3i-4 law_, c-1 law_. a2c4h5 law_firm c1d2 laws k2 lawyer b-5c-3d-2h1i1j3k3
    lawyers c-3e-1g1j3k3 lawyers_. g2 lay b1e2f-1g2h3 lay_down h3 layers c1 laying k1 lazy c2 le c-1d-8e-3h-1
    lead a-5b-3c4d1g-2h1i-8k2 lead_. e2 lead_interview h-3 lead_job h3 lead_post h2 lead_role d2h1
    leader a2d-1f1h2k3 leadership a1c4d5g-4 leading a3h1 leads a1b-1d1h1 leaflet b-1c-2 league a8d2 league_. a5d1
    leaking c3g1 lean a-2c-1d-1e-1f-3g9h-4 lean_towards g4 leaned c3h2 leaning a-1c-5e-2f-1g12h-9 leaning_toward g4
    leaning_towards g7h-4 leans d-2g2 learn a3b-10c-3d8e-5f-6g-5h2k-2 learn_. d-2 learn_about e1 learn_from a1c2d1
    learn_how d1 learn_in h2 learn_more d-3g-1 learn_that d2h1 learn_the a1d2 learn_to a-4c-6d8e-3
    learned a-5b-5c-3d-1e-11f-1g-1h-10j-2k2 learned_a b-3c-5d-4e-3 learned_that k1 learned_to d-2
    learning a1d-2e-2g-3h1i1 learning_. c1d-3 learns d4 learnt c-3g-1h-2 lease a-2b3g-6h-4i-4k-2 lease_, h-1j-1
    lease_car b3 lease_on c1 least a1b4d4e-1f1g-4h-8 least_a d-3 least_have c3 least_of c-1 least_the b1
    leave a-7b2c-1d-3e2f4g-1h-1i4j3k-3 leave_, b5 leave_. b2c6d1e-3h-4i4k-1 leave_a d4e-5f1h-2k1 leave_and e-1f-1
    leave_before b-1c1f-1 leave_from i-4 leave_is d1 leave_it a-2b-3d-2e6f-6g4j-2 leave_me b1c-2e4f2h-5i-1
    leave_my a-2d-2e-6f12g-4h-5i-1 leave_of h3 leave_that a-3b-3c-3d-3e-4f-3g-4h1j-2 leave_the b-3c-2d-8e3f2g4h1i-3
    leave_them g-2 leave_this e5f-2g-2 leave_to a-3b-1e-2j5 leave_until k-1 leave_was b3g1 leave_without c-1
    leave_you a2b-3c-7d-2f-3 leave_your c-1e3h5 leaver b2 leaves a6c2e1g-7h-1k2 leaves_a c4d1 leaves_me c-5i-1k3
    leaves_you a2 leaves_your a1c-1 leaving a-3b1c2d-1e2f-2g1h4i1j3k-4 leaving_, a-1 leaving_. b2 leaving_a d1
    leaving_it c1h3 leaving_my h-3 leaving_the a-1b-1g-2h3j3k-2 leaving_this e2g1h-2 leaving_you c-3d-4g1h-3
    leaving_your g1h3 lecture a-3b-3c3d7e-3f-1g1j1 lecture_me c5d7e-1 lecture_on d1 lectured c3d5 lecturer b2
    lectures a-2b-3c2i1 lectureship a2b1h5 lectureship_. h2 lectureship_in h1 lecturing d1e-1 led a-2c3d-1
    led_me c-3 led_to c4 leeds a-6b-5c2d-4e-1g1i-1 leeds_, c2 leeds_. h2 leeds_and h1 leeds_for g2
    left a-7b-3c2d-1e-6f1g-5i-6j-4k8 left_. d1 left_a d-7e-5 left_alone e1k2 left_and f2 left_in b-2c-1d-5f1k1
    left_it g1h3 left_me c2h-3i-1k7 left_my c-2g-6h-2 left_off f5h-1 left_on b2d1k2 left_out c4 left_school d1
    left_the b-3c-2d2g3h1j1k-2 left_this e1 left_to b1c2d1g-1i2k-4 left_with c3 left_within i-3 left_word c-5d-2h-1
    left_you d-1e1 leg e-2h-3i-2j-2k-1 legal a-2c2d-3h1 legend k-1 legs d-1h3 lemme d-3e7 length b-3c-3i5j-1
    length_of i4 lent a-4b-3d-6e-1h-3i2j2k-3 lent_, e1i1 lent_me b-2c-2d-4e-5h-1j2 less a1b8c2d4e-3f2g10j2
    less_, b2f3j1 less_. h-1 less_and g4 less_certain g3 less_decided g3 less_of a4d-1g-2 less_set g2
    less_sure c1g2 less_than a1b10c-5d-4g-5 lesson a-6c1e-4g-6 lesson_in c-3 lesson_observation c4d-1
    lesson_with c1 lessons a-2b-3c1d2g-5 lessons_. f1 let a-2b-5d-2e7f3g-1h2i4j2k-6 let_'s b-5c-1e2f9g-4h-1j-1
    let_a a1c4d4 let_alone d1 let_down c4 let_go a2c3e-4g-2i2 let_her c1d1h1 let_it b-1c-5d1e3f-3g1
    let_me b-1c-10d-2e2f-4g1h-6i3k-6 let_my c1e-3f2g-3 let_somebody d-1f1h4 let_someone g1h1 let_that d-2e2
    let_the a-1c2d1e1g-1h4i2j1 let_this a-4e-1f-5g4h1 let_u e1 let_us b-2c-1e4f2h-8j1 let_you c-7d-11f-7g-3h3
    let_your h5 lethal d-2 lets b4f1g-2h-2j4k-1 lets_me b4c-4d-1 letter a-6b2c-3d-2e1g-2i8j2 letter_, a-2i2j1
    letter_. b1c4d-10f1h-1 letter_and d1f1h-2k2 letter_came c-2h2 letter_for h-1i2 letter_had i-1 letter_i c3i2
    letter_in i5 letter_is b2c-3d2i3 letter_like c-1 letter_of b-2e2h-4i1j1 letter_said c2 letter_so i2
    letter_they i-4 letter_to b1i-1 letter_was c-6d-1 letters a1c2d2e4f-1h-2i-1j-1k-2 letters_, d4
    letters_. b1c-3e-3 letters_from d1e2 letters_i c2 letting a-4c-3d-6e-1g-2h2i2j2k-2 letting_me h-4i2k-4
    letting_the b1e2 letting_this g-1h3 letting_you d-5e-4g-1h1i1 level a8c3d2e-3g-10h-1i-5k-2 level_, a3
    level_. b3c2d2 level_@number b-2i-3 level_than a3 levels c2 liable g2k1 liberty g-2h-3 liberty_to g-1
    librarian d-1e-1h3 librarian_, h2 librarian_. g1 library a1e-2h2j-4 library_, h2 library_. b2c1d1g3h-1
    licence e-5h-7i-2j1k1 licence_, c-2f1h-2j-4 licence_. j-1 licence_is g1 licensed j1 lie a4b4g1h-5k1
    lie_, c1d-1h-2k1 lie_. b2d1 lie_for e2 lie_in d1 lied c6d6 lies a3b-2d1e3g1h1 lies_. d2 lies_closer a3
    lies_in g1 life a-1b1d7e5f-4g-11h-4i1j2k5 life_'s d1h2 life_, d3i2 life_. b1c-7d4e2j1 life_and d-1 life_got e2
    life_i d2 life_in c1k2 life_is c-1j1 lifeboat g1 lift a-5b-8d-7e-3f-3g-2h-8i-4j-1k1 lift_, c-1 lift_. c-1d-2
    lift_to c1 lift_was c2 lifted c2 lifting d1g-3h-1k4 lifts e2 light a4b-2c4d-5g-5 light_. a1 lighter b1i1
    lighting c1 lightly e-2g-3h-4 lightly_. g-2h-3 like a2b-2c4d2e-1f-2h-1i-6j-5k-4 like_, a1d-1e2g-4h1
    like_. a-1c-6d-1g2h-3 like_@number g3 like_a a-5c-1d-1e-2f5g-2h-5k1 like_an a-1b-2d3e-1h-1 like_family a2d1
    like_for b2 like_home c-5 like_i a-1c4d4e-9f-3g9h-1 like_it b1c2e1f4g-1h3k1 like_me a3b3c-6d-9f-5h3i3
    like_more a4g2h-1 like_my a-1c-2h-1 like_no a-5c-1e2 like_one d3 like_someone c-2 like_that a4d3e-1f-3g-7
    like_the a3b1d2e2g1 like_they a2b-1c4 like_this a2c-4g-1h-2 like_three c2d-5
    like_to a-6b-2c-7d-14e2g-10h3i-8j-6k-5 like_two b2c4 like_we c1d2 like_you a-5b-4e-4g-2h5k1 like_yours a2c-7h-1
    liked a3b-7d-15e-8g-9h-3k-3 liked_, h-2 liked_. a-3c-4 liked_best a3 liked_it h-3 liked_more a-3c2
    liked_that a-1c-7 liked_the a4 liked_you a1 liked_your a-1h1 likelihood a1e-2g10h-5 likelihood_i g4
    likelihood_that g2 likely a-9b-1c-3d-6e-10f-5g16h-11j-2k-3 likely_i e-1g6h-4 likely_than a-2g3h-1
    likely_that g1 likely_to g3 likes a1b5c-6 likes_of d1 likes_to a2b3 liking a3c5f4 liking_. a2c5 limit c1e3i2
    limited c3g2 line b-3c-2d2e5f1h1i-1j-4 line_, a1 line_. a-2b1g-2h1 line_about d1 line_again d1 line_has a1
    line_in h4 line_is c-1d-1 line_manager k4 line_of a-1d1h-1 line_on e1 line_once e1g1 line_through h6
    line_to c-1e-4 line_up g4 line_with a2g1h-3 lined a1g-1 lined_up a1g-1 lines a2b-3c1e-2 lines_. h2 lines_up a4
    lining c-1d-5h-6 lining_up h-3 link b-4d-6f-3g-2h-3i1k1 link_and k2 link_for e2 link_to i2 link_you h-1
    linked h1 linkedin c-2d-4f-1g-1h-6 links d1 lips d1h1 lisbon g1 list a4b-2d-2e2f2g-3h2i-5j-1k-3
    list_, b-1e1f1h-3k1 list_. b1c-2d-2e-1f-5g-5h4j-3k-7 list_and a1d3h4 list_as f1h5 list_for a-8c-7d-4e-4g1h-3j-1
    list_i d1 list_in c2 list_is c3h-1 list_just f3h-3 list_of c-5d-4e3h1i-2j4 list_please b1 list_today h1
    list_with h1 listed c-2g2 listen d6e-5f1g2h-4 listen_, d2 listen_. d3f3h-1 listen_to a1c2d-1g3 listened a-1c-2
    listened_to a-1d-4 listening c1d5h-2 listening_to d1e1 listens d-2 lists j1 little a-2c9d3h-2j1k4
    little_, b3c1d-2g1 little_. d-1h-1i1 little_about b-3 little_bit e-2 little_boy c-1d-2k1 little_in c2
    little_job a-1h2 little_longer c-1e2f2h-1 little_more a-1c3g-2 little_one j1k3 little_ones h-1j2
    little_to c1d-1g2 little_warning h1 little_while e1 live a-1b4c-2e-4f1h-4i-4j5k-2 live_. d1h-3j1
    live_in b6c-4g1j2k-3 live_on a-2b7c-3e-2g-1j2 live_with b-3c2 livelier a7 lively c1 lives a-5d-4e1g-1
    lives_. e2 living a-1b3c-1d2g-3h-8j-1k-1 living_, b-3d1 living_. b1d2 living_and d1 living_in g-1h-1
    living_wage b2 load b1d1e-5g1h-3i1 load_. b1g1 loading b7c-4d-2g-3i-2 loads a2 loaf c2d1
    loan a-1b3c-6d-4f1g2h-4k7 lobby b-1c4d3e-3g-1h-7i1j-3 lobby_. h-1i1 lobby_for d1 local a1b-3c-5d-4h-2i-3
    lock c1d-1g-3 locked c2g-1 locked_in g-3h2 locum b4h-1 lodge a-2b2c1e-1j6 lodge_. c1 lodging h-1j4 log c2e1g1
    logged c3 logged_me c3 logging e1 logistics c-1h1 logistics_. a1 logo a1c-6d4 logo_. d1
    lol a-2b-9c1d8e2f2g-5h-6 lol_. f3 lol_no d4 london b6h-3j1 london_weighting b4 long b-1c1d-5e3f-2g-4h-1i-9j-2
    long_, c1 long_. c7e3f-2g2h-5 long_ago c3 long_and b-1d1g-1h3 long_as b-1c-4d1e2f5g-3h-6 long_chat h1
    long_covid k4 long_day g3i-1 long_enough c-1d1e-1g-1h-3 long_for a-1b-7e-4g1i-3j-4 long_haul a2h2 long_i h-1
    long_process c-3h-1 long_service b6 long_silence c2e1g2 long_story h4 long_term a4b4 long_that c1e4g-1
    long_think e-1 long_time b1d-5e-3 long_to a1e-4k-2 long_way c1 long_weekend e-2 longer b-2d-10e1f-5h3i-3j-5k4
    longer_, e3 longer_. b-4c-2d-3e5g-1h2k3 longer_a g-2h7 longer_applying h2 longer_available b2h4 longer_be e1h3
    longer_for a2e-3 longer_i c1g3 longer_in g1h2 longer_looking h1 longer_need h-3
    longer_than a-3b-3c5d-2e-1g-5h-5 longer_wish c2g-3h9 longer_works g1h-1 look c3d3e1g5h-1i-2k-1
    look_, d-2e-3h-5k-3 look_. c2 look_after a-3b-5c-1d-6e-6g-2i-3 look_around b-1 look_as g2
    look_at a1d2e2f2h1i2j1 look_elsewhere b3 look_for a-3c-1d-1e6g-7k-2 look_forward d2h-2 look_in c1
    look_like a3d1e-2g4 look_round a1 looked a2b1c11d-4e-10f-5g-7h-1k-4 looked_a c3 looked_after a-3c-4
    looked_at a8b1c-2d-2g-4 looked_hard a1c-1 looked_like c2 looked_up b-1c1d1 looking b1c-1d-9e-3f-12g5h3i-1k-8
    looking_, b5c-2h4 looking_. c-4g-3 looking_and b1 looking_as g4 looking_at a1c6d3e4h1j2 looking_doubtful g4
    looking_for a-2d-9g-2h3k-3 looking_forward a-6b-1c-4d-6e-4g-14h-14i-9j-1k-8 looking_to h5
    looks a3b-3c5d-7e-6f-7g11h-6 looks_as e-1f-1g3h-2 looks_like c1d-3g4h-3 looks_the g2 loop c1d-2g-1h3 loop_. c1
    loose a2e1h-1 lord e3g1 lorries c4d1 lorry b-2c-5h-1j4k-1 lose a-6b4c4d11e2f2g-4i3k1 lose_a d2
    lose_my b4c4d8e5g-2h-5 lose_sight h1 lose_the c-3f3k2 lose_touch e-2 loses c3 losing b4c1d5k3 losing_my c2d4
    losing_the k4 loss c-4d5h2k1 loss_of h3 lost a-6b-2c5e-2f-7h-3i-8j-3k7 lost_. a1c-1 lost_a c-1j2 lost_her b1c-1
    lost_his j-3 lost_in c-5d1 lost_my a-3c11g2h-4k3 lost_on c-3 lost_the c1g2k3 lost_two e1
    lot b2c-1d6e2f-3g-2h1i-1j-2k-2 lot_, b3e-1f-3 lot_. b2d1h2i-1 lot_and a1 lot_are c-1d3 lot_at a1c1e-2
    lot_can d-1f1 lot_could d2 lot_for a-1h-1j2 lot_from c-2 lot_going c-2e3 lot_have b2d-2 lot_in h1
    lot_more a4b1h1 lot_of a-4b-5c3d1e2g-4j-1k2 lot_on e6 lot_pay b1 lot_that c-1d-1 lot_to a-4c1e-2g2h-3k-1
    lots c1d-2 lottery d1g-1j3 loud b1c-2d2e-3 loud_. b2 loud_at d1 louder a4d2g2
    love a1b-4c-2d-4e-6f-4g-10h1i-10j-8k-12 love_, a-1c1d-1e-1g-3h-1 love_. a1h1 love_it c-1h3 love_of c-3
    love_that d-3 love_to a-8b-2c-10d-7e-10f-1g-4i-2 loved a-1c-8d-5e-6g-4h-5i-2k-5 loved_it a-4h-1
    loved_the a-1b1c-7 loved_your a1 lovelier c-1 lovely a-1b-4c-6d-5e-5f-5g-1h3i-4j-5k-3 lovely_, a3b2g1
    lovely_. a-2b-5c-4d-5 lovely_about c-1h2 lovely_and c1 lovely_as a3 lovely_for d2 lovely_of d1 lovely_one d-1
    lovely_team a1 lovely_thing h1 lovely_to d1h-1 lovely_way c-1 loves a3c-2d-6 low a-5b4c2d2g4h-1k6 low_. b4g4
    low_for b5c-1k2 lower a1b5d-3f-2 lower_than a-1b3 loyalty b2c4d2g-2 lpa b5f1
    luck a-18b-9c-8e-8f-10g-3h-3i-15j-6k-13 luck_! d-4 luck_, d1 luck_. c1d-1g-1h1 luck_filling d-1h-2
    luck_finding c-3d5h-4 luck_getting h6 luck_in d-1 luck_to c1e1h-2 luck_with a-7c-11d-6e-6g-12h-12i-8j-7k-2
    lucky c-11d3e-6g-8h3j-2 lucky_to a-1b1h-3 lukewarm d1g6 lump b-5d3i-1k6 lump_sum b-3 lunch a-4b4e-8f-8i1j-2k-2
    lunch_, b4c-2d-1 lunch_. a-2c2h-4 lunch_and b4d1 lunch_break b-2g-1 lunch_breaks b1 lunch_hour b-3
    lunch_is c-2g1 lunch_on c1 lunch_to k-1 lunch_was c1 lunch_with h2i2 lunches a-1b-1c-1 lunches_and b1
    lunchtime h5j2 lunchtime_. j2 lunchtime_and h3 lungs d-4k6 lying a2c3d4e1g2k2 lying_. d4 lying_if a4c-4g2
    ma c-1g1 ma'am b-2c2d2 ma'am_, b-4c4d2 ma'am_. d-1 ma_. g2 machine b-6c1e-4f-1g-5k-2 machine_, c1
    machine_. d-2g-1h1 machines a4b-4c5d-1 machines_, a1c-1 machines_. a1d2 machines_are a3c1 mad b3d-4e4g-1h-4
    mad_. e1 mad_here e2 mad_to a2b1 madam c3h3 madam_, c2h3 made a-2c3d-5e-5f-9g-11h3i2j-2 made_, b2 made_. h3
    made_a c-1 made_about i-1 made_by c1d-1 made_it a-1b6c2d-2g-1h3 made_me a3b-1d-6e-12i1k-9 made_my d-1g-8h-6
    made_of c1h-2 made_permanent i2 made_sense b-2c2e1j1 made_the b2c-2h2j-2 made_this a-1b1d2 made_to d1
    made_up a-3c-1f-5g-1h5i3k-4 made_us b-1c1 made_you d4 made_your d1 magazine a2h3 magician d2
    mail a-6c-1e-1f-10h-2i3 mail_, d-3e1h2j2 mail_. c-2d1e-1g1i2 mail_as c2d1 mail_from e4 mail_i b1h3 mail_made c1
    mail_that c1 mail_this d2 mail_to d1 mail_was c1 mail_went h-1 mail_you d1 mailbox c-1d-4e5h-4 mailbox_, d-4
    mailbox_. e1 mailing d1 mails c1d-2e3h-2k1 mails_. d1e2 main a-1c1d-2g-1 mainly h1 make a-1b5d2f4g1h-2i-2j-1
    make_. b1c-1 make_a a1g-3h-2 make_it a-5b-2c-10d-5e-10f5g7h-2j1k1 make_me a1b2d6e-6f3g-1k3 make_more b5
    make_my c1h2k2 make_now h1 make_one d1 make_sure d2 make_that d-4g-1k-2 make_the a-1d-3g3i-2 make_tuesday e1g-2
    make_up a-1d1e4g-3h-1k-4 make_you h2 make_your d1e1h-2 makes a3b6c2d-4e-6g1h1j-3k4 makes_. b3c2d1 makes_for i1
    makes_it h3 makes_me a-2c2e-3k3 makes_more g-2h2 makes_no c2 makes_one d-2 makes_people c-2 makes_sense b1g4
    makes_the g-2 making a-1b1c3d2f-2h1i3k-2 making_a b1c2 making_it g2i3 making_me d3 making_room g1 making_the h1
    making_up e4 malaria k1 mam a1b-2g1h1 mam_'s a2g2 mam_says h1 man a2b-4d3f3g3h5k-2 man_'s d3 man_, a-1c1d1g2j1
    man_. c-2f3g1 man_at c-4 man_for d-3 man_from c1h1 man_i g1 man_of a2 man_on c2h2j1 man_to e2 man_who d-1h2
    man_with c-1d2h-1 manage a-4b-2c-4d3e-10f-3g9h-3i-4j-2k4 manage_to c-3d1e-2f-2g5 managed c4d5
    managed_to b1c4d3h-1i1 management a-2c5d1f2g-5h2 management_. a-1b1c2g-1 manager b2c5e-3f3g-2h1j-8k2
    manager_'s b2c-3d2f1h-2 manager_, a-1c-3d1i2k-1 manager_. b-2f2g-2 manager_@other d-3 manager_and k3
    manager_at k2 manager_for d3k1 manager_has h-1k1 manager_i c-4h1 manager_interview c-4 manager_interviews h5
    manager_is d3 manager_job h1 manager_on f2 manager_position e2 manager_post h2 manager_process h1
    manager_seemed c2 manager_showed c-2 manager_to h-4k-2 manager_was c3d-2 manager_will g6 managers a-2b-1c7d1
    manages h3 managing i1 managing_director i1 mandate a6b-4c1g-2h-3 manic e2 manila b4c-2 manner c5d5g1
    mannered d4 manners a-9b-6c1d13e-1 manners_, c2d2 manners_. c-1d3h1 manners_of d1 manners_than a-3c1d3
    manners_to d2 many a-4b-5c1d-2e1h-6i-7j-1 many_, a1b-1c1h1 many_. d-3g1 many_for c2h-1 many_more d1 many_of d1
    many_people d-3 many_thanks b-2c-3d-11 many_things d1e5g-2 many_times d4e-1 many_years h1
    map c-9d-5e3f-1h-6i-3k-1 map_, e1g1 march a-4b-2e1f-5g-9i1j-5k2 march_, a-2b-1d1h-1j-3 march_. b-1h4i3
    march_and c-1e1 march_i h-8 marital c4 maritime a1h1 mark b-3c-1d-2e-2f2g5h4 mark_me h5
    market a-1b-1e-4f-1g1h2i-5j3k-6 market_, b-3c1e-1 market_. a-1d-1g-3h3 market_day g5 market_for c2d1h3
    markets a1g1 marking e-1g1 marks b-2 marriage c1d-2h1i-2k5 marriage_is k2 marvellous c-2d2 master b2c2d2i-5
    master_'s a-2b1c1i-4 match a8b7c-7d-6e-6f6g-2i-9 match_, d2 match_. a2b1c-2 match_and b2
    match_for a8b-6c-5d-6g-7h1i-1k-3 match_than a-3 match_the f3 match_to a5g2 match_what b4f3
    matched a1b8d-2g-3h3k-1 matched_the b6c2h4k-1 matched_what b1 matches a5h4 matches_my a3h2 matching a-3b2f1
    mate c-1d2e-2f-3h1i-1j-2k-6 mate_, a1b2c-5d4h3 mate_. g1 maternity b-1e-2g-4i4 maternity_cover b-5i5
    maternity_leave e-1 maternity_ward h-1 mates a2b3 math b2 maths c-3d4g-1h-5 matrix a1 matron c-3h2i1
    matron_. h3 matter a-2b2c-5e8f-2g-1h-1i1j1 matter_, a-1c1d1h-2 matter_. b4c-3e2h-5i1 matter_is d1e3h4
    matter_of a-1e-2g-2h-1k1 matter_to g1 mattered b1 matters c-1d-6e4g1h-4j2 matters_. b-2j1 matters_stand g1h-2
    matters_to a1e1 mature e1 may a-9b-5c-6d-4f1g7h-4i1j-5 may_, d1e-2f-1g-4h-2j1k3 may_. a2b-2d-1e-5f-4g-10h1i1k5
    may_: c1h-2 may_and h5 may_at g-1 may_be a-6b-3d-4e5f-1g5 may_come b1g1 may_end g2 may_every b-1
    may_find e1g5h-3 may_give a1e-1g-1 may_god c3d2 may_have b2c-7e-3g10h-1 may_hear e2
    may_i b2c-1d-7e-4f-1g-17h1k-6 may_know g-1 may_need g7h-2 may_not c-6d-1e2g5h-6i2 may_or e1 may_please c2d1g2
    may_put g-4h3 may_recall h-4 may_remember d-4 may_say a3c2d2g-4 may_see h-1i2 may_still e1 may_take e3h-1
    may_tell c1 may_the a-3b-6c-10d-9e-5f-4g-12h1i-5j-5k-3 may_think d3h1 may_want c1g1 may_well g7h-2 may_yet f4
    may_you h2 may_your a-3b-6c-14d-6e-8f-4g-11h2 maybe a-10b-2c-1d4e1f6g14h-6i-1j-2 maybe_, d-1f1 maybe_ask d3e1
    maybe_do d-2e-4f1 maybe_for e1 maybe_i c-3d-10e2g6h-4 maybe_in d1 maybe_it c1e-1g5h-1 maybe_keep f1
    maybe_next b2 maybe_no e3g-3 maybe_not d-3e1g3 maybe_try d1 maybe_we e-4 maybe_you c2 me c-1d-2e2f6h3i5j-5k6
    me_! d-3 me_, b-1c2d-1e-2g2h3i-4j3k2 me_. a-1c1d-1f-4g1h1i-1j-4 me_: c1d-4h1 me_; a-3h2 me_? c1e3h-1
    me_@amount b1 me_@currency b1 me_@number b-1 me_@other d4 me_@quote d2 me_a a-1b2c-3d-4f2g-7h3i1j4k-8
    me_about a-8b-7c2d5e5f-1g-5h-1k-2 me_after d2e3g2h2j2k-2 me_again e5f6g-3 me_alive e3 me_all d3 me_alone d1
    me_along c2d2 me_among h4 me_an b-8c-2d-9f-3h-7i-1j1k-3 me_and a-3b-2d-3f2g3h-1k1 me_another b1d1e2
    me_any a-1b-2g6h-1k2 me_anymore f-1g1 me_apply c-1h4 me_around d2 me_as a2b-6c6d1e2f6g-3k-2 me_ask h2
    me_at a-3b-3d3f3g-2h-1i1j-5 me_awake a2 me_away a2 me_back a-5b-1d-6e-6f4 me_be d5g-2
    me_before c3e-1f5g-5h1i-1j1k-1 me_best a2 me_better a8b2c-5d-1h2 me_bow f3h-3 me_bring b1f2 me_by c1e4f-1h-1k1
    me_chew e3 me_come i1 me_coming g2 me_cry c-1 me_do a2d1 me_doing g1 me_done e1 me_down c1d-11g5h4i2
    me_enough c1 me_every c2k1 me_everything d-1 me_far a1g1 me_feel c-1g-4 me_finished a-1h4 me_first d-1e2g1h1
    me_five c2d4 me_for a-2c-3d-1f-1g2h-1k1 me_forward h1 me_four c-2d-1g1h1 me_free i-1
    me_from b-4d2e-1f2g1h4i5j-4k2 me_full c-3 me_further a4e3 me_getting g2 me_go a-1c-2d-4e-2j-2 me_going c-1
    me_gone f3g-1h1 me_good k1 me_had c3e2 me_half c-3 me_happy c-1 me_has c-5d4g4h-2 me_have d-2 me_here g1i-5
    me_herself f1 me_himself f2 me_his c-1 me_how b-1c-3d-4e-1f2 me_i c1d1h-8i1 me_if a-4c2e-1f-3h3
    me_in a-3b-1c-3f2g-3i3j-1k1 me_into c-1d-1e-2f5g-2h-1 me_is b-1c2d1e1f2g1h-3j1 me_it g-1 me_just h-1i1
    me_keep b2i1j-2 me_know b-1c-5d-3e-12f-6g-8h-2 me_last a1h-2 me_laugh a1b-3c-8d-2h1 me_laughing c-1
    me_leave b1h2 me_like a-6d2e-4g-3h-3 me_means e4h-2 me_monday h1i2 me_more a8b-6c-7d-10e-5g-2h3i-5k-7
    me_most a2c-2d-2h3 me_my b-2c-1d3 me_next h2 me_no c-1e1f-3g-1h-2 me_not a1c1d-5f-4g4j1 me_nothing b-2c1d-1
    me_now d2g1h5 me_of c-4d-3h-5k4 me_off b-1c1d1e-7f2g-4h7j-2k-1 me_on a-2d3e-4f4g3h3i1j-4k3 me_once d-1e-1f5k2
    me_one b-2c1d2e1f2h-3 me_only i-2 me_or d1h1 me_out a-2b-2c-1d-1e-10f5g-8h6i2 me_over a4b4c-1d-4f-3h-2i1
    me_pause c3 me_plenty c-1 me_posted h-1 me_put c-3d1 me_rather g2 me_right b3h1
    me_round a-4b-2c2d-5f3h-1i-1j2k-1 me_run a1e3 me_say g1 me_saying h1 me_says g4 me_see e5g-3h-1 me_short b1
    me_sign c1h1i3 me_since a1c-5 me_sit a1 me_sitting g1 me_sleep e1i1 me_smile b1c-6d-1h-2 me_so a1c-3d-1h-4
    me_some d-5e6g-2h-3 me_something a1b1i2 me_still g2 me_straight c-2g-1h1j2 me_such c-3h1 me_talk c2 me_ten d1i1
    me_than a6b-1c-3d-9g-6h-2 me_that a-7b-5c4d-2e-3f-6g1h-9j1 me_the a3c-1d8e-3f3h-2k-1 me_there a-1e-1f2g-1
    me_these b-3 me_they b1c5 me_think b3d-5e2g-3 me_thinks g2 me_this a-1c-6g-1h4 me_three d-1f2h-3j1
    me_through a-4b4c-4i-1 me_till a-1f1g-6j-1 me_time c-2d1e3 me_to a-1d-3e-1f-7g-1h-4i1j-6k1 me_too e5g2h-3
    me_twelve d2h1 me_twice c1d-4 me_two a-1b1f-1 me_uneasy c4 me_until e1f3i3j-3 me_up a-2b5d-4e-2f-6h-2 me_use i1
    me_wait c4d3 me_waiting c-3d-2 me_want a3h-2 me_wants g7 me_was b-1c3h3 me_were c-3g1 me_what a-1b3c2d2e-5f-1
    me_when a-2c1d3e1f-2g-2 me_whether b1 me_which a1d-4e-1 me_who a-3b-2c4d-9h1 me_whole d-1e4g1 me_why c1d1
    me_with a1c3d2e-5h-2k1 me_within b-1 me_without h-2 me_work e-1f1h-3j3 me_would a-4 me_you b1c-1h5
    me_your b1c-4d-4 me_yourself d-1 meal b-2 meal_vouchers b2 meals b10h-2k1 meals_. b5
    mean a-2b-2c3d-1e2g-1h-2i1j2k-2 mean_. c-1 mean_for b1 mean_it b-1 mean_that d1 mean_to d-3e3
    meaning a-1d-4e8g3h2 meaning_i h2 meaning_to c-5e7g1h1 meaningful a2h2 means a-5c-8d1e4h3i2k2 means_, f1h-2
    means_. c1 means_a b-2c-5d-5h-2 means_i a-5c-3d-2e2i2k2 means_no d1e1 means_that d-1i2 means_the e1h5
    meant d-4e2f-4i-5k-2 meant_, c2 meant_. a1c-2d-2 meant_a a-4b-4c-9d-5e-6g-1 meant_for c2
    meant_to b-3c3d-2e5g3h2i-1 meantime a-6b-3d-1e1f-5i-1j-2k-3 meantime_. e2 meantime_i b-1h2i-3 meanwhile a-1d1e2
    meanwhile_. c1d1e2 measure a1b-2 measured a2c1 mechanic d-2h-2 medal d-1 medal_. d-1 media b-1
    medical a-1b7d-8f3g-1h-1i6j-2 medical_aid b4 medical_and a-1i6j-1 medical_cover b2
    meet a-10b5c-7d-2e-6f2g-1i-8j-7 meet_. b1c-1g6k1 meet_a g-2 meet_again e-3h-1 meet_at e-3 meet_in b2 meet_me b2
    meet_on g-2h1 meet_people c-2d-4 meet_the c-3f1h2 meet_you d-2f3g-2h1 meet_your c1d3
    meeting a-4b-6c-3e-6g6h1i2k3 meeting_, d2g3k1 meeting_. d1f-1g1i1j1k1 meeting_and f2 meeting_in h-2
    meeting_is e2 meeting_of a1 meeting_on g1h3 meeting_room c-4d1 meeting_with g-2h2i1 meeting_you d-5e-2g-9h-1
    meeting_your c-1 meetings c4d1k2 meets h3 meetup e-4f-2g-3 meetup_, e-2g-1 melbourne b-1 member i2 member_of i2
    members h-2 members_of c-1 membership b5c1 memory a-2c-4 men b1c2d6h1j3 mend c2f1h1 menopause k2
    mental c-5d-1e2k1 mental_health c-1k1 mention a-2b3d-11e-2h-1 mention_my g1 mention_that g-1
    mentioned b4d-14e-9h-4i-5j-1 mentioned_. b2 mentioned_in b2 mentioned_is b-2 mentioned_on b1 mentioned_that c-3
    mentioned_the b-2c1 mentioned_was b-1 mentions c2 mentor a5b-4 mentoring a2c2 menu a3b-2c3h-1i1k-1
    merely a1c1e1g-2h-1 mess a-3c3e-1f1k3 mess_, k1 mess_. c5 mess_and c2g1 mess_me e-1f2h1 mess_of c-1e2
    mess_you c-2h1 message a-4b-4c-15e6f-5g-8h-4i-13j-2k-10 message_, d1h-2 message_. b1d-7f1
    message_about c-4e-6h-4 message_and d-3 message_as h1 message_from e2 message_me d4e5 message_of e1
    message_to e-3 message_was h2 message_when d2 message_with d-1 message_you d-4e5h-1 messages c-4d2e8f-1g-4h-5k2
    messages_, c-2d3h-2 messages_. h-2 messages_about e5h-3 messages_from e7 messages_in d2e1 messages_on e1
    messages_to k1 messaging c1d5e7h-1 messaging_me d4e7h-2 messed d3 messing c-1d-1e-4g1 messing_up g2
    messing_you d-4e-2 messy c2 met a-1b-1d4e-9f-2g-12h-8i2j-3k-3 met_, b1 met_. a-3b1d-2 met_a a-5c-5 met_at a-1c3
    met_by c-1 met_in a1b-1c-6d-6i1 met_my c1d-2 met_on a2c-3 met_the c-1 met_you d-2 met_your c-3d-2 method h1
    methods c1 metro a1d-1h-3 mia e6 michaelmas h1i4 mick d2 mid a-1d-2e-3 middle a-1g1k2 middle_. i1
    middle_of a-1b-4c-1d2g1h-5 midnight a-1d5f-1h-2i5 midsummer i3 midwife d1f1h-2k2
    might a-14b-4c-4d-4e4f5g11h-11i-7j-6k-3 might_be a-1b-4c-6d-3e2f2h-6 might_change f2 might_come g-3
    might_end g1 might_give g4 might_have b1e-2f-4g3h-5 might_hear b1e4 might_i g-2 might_just e-1g6
    might_need g1h-2 might_not b-1c-8e6f-4g6h-7 might_still e-2f4g-5 might_take e3 might_try d1 might_want g1
    might_we g-1 might_well c2f2g1 migraines k3 mile a3b2d-4 mile_. a4 mileage b8g-1h2 miles a3b-1c-7h-5i2j-3
    miles_ahead a4c-3 miles_an b-1 miles_for i2 milker h1 mill a1c-3d-3h1 mill_, a-2h2 mill_. h2 million d-1
    million_for b-4 mind a-6c1d-4e1f4g3i-2j-5k-1 mind_'s g1h3 mind_, b1d-4e1f-4g-1k-2 mind_. b-1c-6d-2f2g-1h-10j-1
    mind_a c1h1 mind_about c-3d-1e4h2 mind_and g2 mind_before c2 mind_for d-2e-2 mind_if f-1g3
    mind_is a-2b-1c-4g2h4 mind_me b1d-1h-3 mind_my b2c2g-1 mind_not e1h2 mind_the c3d1e-2g1h-1 mind_to b-2d3g6h1
    mind_up b1c1e4g-1h-1 mind_you b1f5g-1h-2 mind_your d2 mind_yourself c-1d-8e-6 mind_yourselves d-4
    minded d1g5h-4 minded_to g5h-5 minds a-3b-2d-4e4g4h-4i2k-3 minds_, e2g3 minds_. e2i1 minds_about a-1c-3e-5g9
    mine a-2b1c-5d-7e-1g-2h2i3k3 mine_'s a3c2 mine_, a-1b-2c-6d-6e-1g-5h1 mine_. a-2b2d2h3i2j-3k1 mine_are c1
    mine_has j1 mine_is b-2d-1e1h-2i2k2 mine_was a1 mine_would i-1 minimum b-1c-3d1h2 minimum_wage b1c-1d1
    ministry a5b-1c-1d1g-2i1j2k-2 ministry_'s a1d2 ministry_. i1 ministry_has a1 minus b-3
    minute a-2b-4c-2e3g1h-10k-4 minute_, c-1d-1e2 minute_. a-1c-2d-3e1g2h-3 minute_? d-8 minute_and b2d2
    minute_i c1g2 minutes a2b-14c4d2e-2f-7g-16h-1i-2k-1 minutes_'s d2 minutes_, b-2d-4 minutes_. c1h-3
    minutes_ago c-1 minutes_an b-3c-1 minutes_and c2d-1 minutes_from a3b-3j2 minutes_in h1 minutes_late g-2
    minutes_of c2d3 minutes_to d-2 miracle f2g2h-3 mirror d1 miscarriage j-1k4 miserable b1c4d3 misery k1
    misgivings c1g1 mislaid c2 misleading c5 misleading_. c3 misread b3c-1 misread_the b2
    miss b-1c-10d-10e-10f-2g9j-4k-2 miss_, d-1h1 miss_. b-2c-2e-3f-2g7 miss_it g-1 miss_you g1h-2 miss_your g2
    missed a-6b-2c1d-4e-9g-2h-3 missed_a b-1c2 missed_in c2 missed_you e-4 missed_your c-4 missing a2d-2e-3h-1k-2
    missing_. a1k-1 mission a7d-4h2 mission_speaks c-1 missus b1k3 mistake a-6b-3c-3d-1e-5g-4h-8 mistake_, d-1
    mistake_. c-5 mistake_in c-2 mistaken c-1g3 mistakes c3d-5 mix c-3d-7e-4g1h-4 mix_now g3
    mix_up a-3b-2c-5d-2g-3h-4 mixed c1d-2 mixed_practice h2 mixed_up d-2h-3 mob a4b1c-1d-3h2 mob_, g1h2
    mobile b-1c-9d-7e-2h-5 mobile_library a1 mobility j2 mock c1 model b-2d-1h-2j-1 model_of c-1d-2 models a2
    modern a2d-5 modest b4h-1 modules b-2 moment a-7c-6d-6e5f5g-1h-9k3 moment_, b-1f6g-4 moment_. a-1c-4e2h-2k4
    moment_? e4 moment_and e-2f1g-2 moment_i e3f-3g3h-3 moment_is g1 monday b-3c-7d-6e-1h3i7k-4 monday_'s a1g2h2
    monday_, a1b-2e1g2h3i4j1k1 monday_. a-4b2c-9e-10f5g3h-1i1 monday_; b2f1h-2 monday_@number b-4f-1g-3
    monday_after g-2i1 monday_and c1h2j1 monday_as e-2h2 monday_at b-3e1f-3g-2h2 monday_for g1 monday_i h-3i1
    monday_is d2h2 monday_morning c1d2g2 monday_the f-1h1 monday_to f-1g-2 monday_week i3 mondays c-1g1h-1i2
    money a-8b12c-6d1e-12f-1g-2h1i-5k4 money_'s k1 money_, a-4b2g-4h1 money_. a2b3g-2h1 money_and b5h-3
    money_did b1 money_i b4h-2 money_is a-3b8 money_on b-3g4h1 money_to k2 money_was b3c-2 monitor h4
    monitor_for h4 monitoring e1 monkey a-1b2c2d8h-1 month a-2b5d-4e2f2g-2i4k2 month_'s b-3f1
    month_, a3b-1c4h-2i-1j1 month_. a-9b5c-1e1f2i-1j3k1 month_? b1d-1e-2 month_and h1i-5 month_contract a2
    month_end c-2h-4i-1 month_i h7i3 month_in h1i-1 month_non i3 month_of c3 month_on b3g2 month_trial b-2i-1
    month_with f1 monthly b3c1g1j-1 months a-9b-4d1f-4g-2h-2i5j4k1 months_'s b-3c-2g1i1k-4 months_, a-2b-2d2e1i2j2
    months_. b1c4d4i5 months_and c-4k-1 months_behind i-1j-1k3 months_in b1 months_of c-3i-4j2k-3 months_on i3
    months_since h-3 months_to g1h-1j1 months_with b-1 montreal h1 mood a-2b-2c-1e3 moon d1g1 moon_when g2
    mop b-3d1 more a18b2c-6d1e1f-9h3i-5j-5k-1 more_, b6c-7d-2g3h6 more_. a3c-1e-1g-3i-1j-2k1 more_; h2
    more_a a-2b4c2d-1g-1h2 more_about a-5b-2d3e5g-1j1 more_advanced a-3c-1 more_ambitious a3h2 more_an b1h1
    more_and a-3b3c-4g5i-1k-2 more_as b2 more_at a5 more_attractive a2h-3 more_before d-1 more_boxes a3
    more_calls d3e5 more_care c1d3 more_clearly a-2 more_closely a6b-1c1h1 more_confidence a-2 more_creative a5
    more_days b2 more_each a-3b-2i-1 more_emails h2 more_exciting a6h2 more_experience a-2c2 more_fitting a3
    more_for a-3b1g-2h1 more_from d-3e3h-3 more_fully a5 more_fun h3 more_generous b2 more_good a4g-1 more_i a-5g2
    more_impressive a-1 more_in a5b2g1h-3 more_interested c3 more_interesting a4c-4d-3h2 more_interview h1
    more_like a-3b-2c1d-1 more_likely a-3g5h-2 more_me a9b-2e-2g-4h1 more_meaningful a2h2 more_messages e3
    more_modern a2 more_money b6 more_my a11b-7c-4g1 more_near a1g1 more_neatly c-1 more_notice c1
    more_of a4b-7c-1d-1e-4f1g-1h-1k-1 more_offer g1 more_often a-1 more_on a-2b5d1f1 more_options a-1b-1
    more_or a-5d-2e-5f2g10h-7 more_out g5 more_patience a-1c1d1 more_patient a-3 more_per a-2b5h4
    more_prestigious a3 more_questions c4 more_responsibility a1c1 more_room a3b-2c-4h2 more_scope c-2
    more_senior a4h1 more_sense a1c-3d2g-4h3 more_serious a3c1h2 more_so a3 more_strongly a2 more_substance c-3
    more_suitable a5b-1h1 more_suited a1b2 more_than a-4b5c4d-8f-5g3h-2j1k6 more_that g3 more_there a2
    more_thoughtful a-1b-1 more_time a-1b-2e3k1 more_to b-4e1g2i-2 more_up a5b-1 more_useful a1 more_varied a3
    more_what a-5e-2g-1h-4 more_with a3h-4 morning a-5b-5c-2d1e-1f-4g1h-1i-4k1 morning_'s g4 morning_, b-1k1
    morning_. a-2d2e-9h1i1j-1 morning_after i1 morning_and b-3c-2g-3h-2i-1k-3 morning_as g5 morning_at k1
    morning_before d2 morning_for c1h2 morning_i e-2g1i-1 morning_is g5 morning_of d1g-3j2 morning_or g-4
    morning_so g-2 morning_that e2 morning_to c1h2 morning_with c2 morning_you b1g4 mornings a-2b-9c1d-6i-3j-2k1
    mornings_, c1 mornings_. b-3c-2g-1h-1k-3 mornings_only h2 mortgage a-5b2c-3d-1h-5i-4j3k2 mortgage_. a-2b3k1
    mosque g2 most a7b-1c-4d-3e-3f-7g5i-7j-7 most_, a8 most_. a2b-6d-3g-4h5i-1 most_beautiful a-2
    most_days g-1i-1k2 most_exciting a4 most_fun a-2 most_likely e-3g9h-5 most_of b2c5d-5e1h-1k1 most_probably g4
    most_sense g-2h4 most_useful a-2c-2 most_you b1 mostly a2b1d-6h-1j-2 mother b1c-3d1e3f-1g1j-1k2
    mother_'s a-1h-3k-1 mother_, a3c1g-1i1 mother_. a-3d1h2 mother_had g1 mother_has j1k5 mother_in e1 mother_is k2
    mother_needs j-4 mother_was g1 mothers d-2 mountain e2h-2 mountains a1 move a-2b-5c-3d-4e-4f1g-2h-1i-10j6k-4
    move_, j-1 move_. b2c-5d-3e-1g-2i-2j3 move_at h1 move_faster c2f1 move_for a2b3 move_in b-1c1 move_is c-5g1
    move_it b-6d-6e-4g-7i-7 move_on b1h2 move_our h-2 move_the b-3h-3 move_this h2j1 move_to c2d-1g-2j-1
    move_was j1 moved a-4b1d-2g2h-2i-5k-4 moved_, b2g2k-2 moved_. b2c3 moved_in k1 moved_it c4 moved_me b3c-1g-1k-2
    moved_my c1g-1 moved_on d-1e3g-2 moved_onto g2 moved_out h-1j-1k-1 moved_the a-1b-1c-2k1 moved_to g5h1j3k-2
    moved_up f1h1 movement b2c-1e-1f2i-1 movement_on b3f2 mover j1 movers b-4c-2g1i-2j8k-1 movers_and b-2g1j2
    moves a1c-2e2g-1 moves_to f2 moving a-10b-2d-1e-4g-1h-1j9k-1 moving_. b3 moving_abroad h1 moving_forward h4i3
    moving_it d4 moving_on e-3 moving_the c3 moving_to b1d-1h-2j3 mr a-4b-7c-4d-3e-3g-2i-6k-5
    mr_. b-2c-4e-2g-5h-2i-1 mri k3 mrs b-4c-6d-1e-6g-1h-4 ms a-1b-2c-9d-11e-7g-4k2 ms_. c-2d-5h-2
    much a3c2d-2e-4f-10g-2h-3i-3j-1 much_! b2 much_, b1 much_. c1d3 much_about c3g-2h1 much_as a3c1d-7e1i2
    much_better a4h4 much_closer h1 much_for a-7b-1c-2d-3e-4f-3g-2h-3i-3k1 much_i e1 much_in g1 much_like b-1g-3
    much_more a5b-5d-1 much_nearer a2 much_obliged c-2d-4e-3g-1h-8 much_of c3e2g-2h-4 much_the g-1 much_thought h2
    much_time c-2d1 much_to c-4d3e-2h-3 much_trouble c-1 much_use c2d2 much_want g-2 muck h-2 muddle a-1c4
    muddled c1h1 mug b-2c-1d9e-2h3 mug_. d5h2 mug_to d3 mull d-2e8f-2g-1h-1 mull_it e4 mulling e4
    mum b3c-2d-2e1f-2g1k5 mum_'s c-2g1h2k1 mum_, c1 mum_. k1 mum_has e2k1 mum_says k-1 munich j1
    museum a3b-4c-1d-1e-4g-7h2j-7 museum_'s h1 museum_, a-3 museum_. c2h2 museum_and a1 museum_as a-3
    museum_does a-2 museum_has a1h1 museum_is a2 music c5 must b-2c-3d3e-6f-5g-1h5i1k2 must_ask h3
    must_be a-4b-4c-3d1e-8f-1g-2h-4i-6 must_cancel f-2h4i1 must_decline b2c-3d-2f2g-1h5 must_first e4g1
    must_have c-2d-2e-4h-7j-4 must_i d5e-1h-1 must_leave e1 must_let g1 must_not i4 must_say c4d1e-4g-3
    must_stay b-1 must_step a1h4 must_take a1c-1d1e-1h-1k1 must_think c-3d5 must_turn h1
    must_withdraw a-4b2c-7d-10e-3f-3g-5h7i-4k-1 mute c2e4 muted d-1e6h-3 muted_this e2 muting e3
    my a-1c-6d-5f1h3i2j3k9 my_accent c8d2k1 my_acceptance f1 my_account d-1e-5h6 my_accountant b4j3 my_address d2e1
    my_age a3b5c1k-1 my_agency b1 my_agenda e1 my_agreement i1 my_answer b1c-4d-5e2f2g-3h6i2j-3k-7 my_anxiety k5
    my_apologies d-2h-2 my_application a-1b1e-10f4g-5h7j-2k-3 my_applications a1h2 my_appointment a-2f1i3
    my_apprentice g2 my_apron h4 my_arm f2 my_asking b3g2 my_assistant c-1e1h-1 my_attendance e2g2 my_aunt c-2
    my_availability g2 my_back a1e-6g3h-1k9 my_background a4i3 my_bad c-4e1g-2k-2 my_badge h1 my_bag d-1
    my_bank a-1b4h-1 my_best a-4c2f1g-2h-7 my_bicycle g2 my_blood c-1k2 my_board a1 my_book a3c2 my_books a2h1j1
    my_boots a-1b1d5g-1h-5i1k-2 my_boss a-4b7c-7d-2h-7i-2k5 my_boxes a4 my_boyfriend e1h-2j2 my_brain e2
    my_break f1 my_brother a-2b-4d-1g-6h-1j-1k4 my_bus g2h-3 my_calendar b-1d-1e-2g4i-3 my_call d-1e4
    my_calls c3e-2 my_candidacy a-5d-5e-1f5g-8h5 my_candidature b-1d-6e-6f1g-4h4 my_car h-3j1 my_card k2
    my_career b-2c-2 my_case d-2 my_caseload b-4h-2k-1 my_cat c-2d4g-1 my_certificate j2 my_certificates c1h-1
    my_chair d-3g6h1 my_childcare h2i-1 my_childhood a1d1 my_children a-3d-3e-2g-3h3k-4 my_choice b-1d1f-2h5
    my_choir a2g1h-2 my_circumstances c-3g-1k-1 my_class c1d1g-1 my_clients i2k-2 my_clinic g2 my_coffee k-1
    my_colleague b-3c1g-4k-4 my_college d2 my_coming g7 my_company b3 my_confidence b-2d1 my_confirmation i1
    my_consultant k1 my_contract h1 my_country c-1d6 my_court e2 my_cousin b1c3d-8e-1k-1 my_cup a3
    my_current a-9b3c-3f-4g-2i-1j-2k-3 my_cv b-3c4d1g-3h2k-3 my_dad b-1c-4e2h-1k1 my_data f-2h1
    my_daughter a-3c-2e2g1h-3i-1j1 my_day b1d1e1g-3 my_days b1e3g1h5 my_dbs c2 my_dear c1d1h-2
    my_decision a-6c-1d2e1f1g-8h7i3k-6 my_degree b1k-1 my_deputy h-3 my_desk a-4c-2e2g-1h-5i1j-1 my_details e-3h2
    my_diary f1g4h-4i-3 my_diploma a1d-1 my_divorce c2k3 my_doctor e-1i-2k5 my_documents c5d1e-4
    my_dog a-2d2e-2g-4h-1 my_doing c-2 my_dossier c1f2h1 my_doubts c3g3h-1 my_dream a3h-2 my_driving b-1c-1k1
    my_e c1e-1k1 my_earnings b2 my_email d1e2h-3 my_emails c4d-1e-1 my_employer b-2c1i2
    my_end b-2c-2d-4e6g2h-6i-2k-4 my_english a-1c-5e-2h-6 my_enthusiasm c2e-3f-1g10h-3 my_evening c2g-3
    my_evenings e1h-1 my_ex c-3d2g-1h-2k6 my_exams c-2h-3i1j-3 my_excuses h1 my_expectation b2 my_expectations d1
    my_experience a2b1c3d-4g-1h-1 my_eye c1e-2h-1 my_eyes a3c1d2e2g-1k2 my_eyesight g-1h-1k3 my_face c2d1g1
    my_faith d1 my_family a-1c-4d-10e1g-9h-5i-6j-1k-4 my_father a-4b-3j-5k4 my_fault d1 my_favourite b-3c-2
    my_feeling c1g3 my_feet a2b-3c2e1h1k2 my_field a5 my_file d2e-6f4h8i-2 my_final f-2g-2h1 my_fingers f1h-3
    my_firm b4j-2 my_first a5b-10c-1d3e-10f2g-7h-3i3j-1k-10 my_flat a-2d-1 my_flatmate b-1d-3e1h-2 my_flight g3h-3
    my_folder f2 my_foreman g-1 my_form c3d-3e-2f3h2 my_formal h5 my_former b-2c-7d-2f-2h-7 my_four d1i4
    my_french c2d1 my_fridge j2 my_friend a-1c1h-3k-4 my_friends a1d2 my_full k-2 my_furniture j2 my_future g3
    my_gaffer b2k3 my_gap d3 my_girlfriend k1 my_glasses c-2h-3 my_good j2k-1 my_gp h-2k2 my_grade b2 my_gran c-3
    my_grandchildren b1d1 my_grandfather a-1b1d1 my_grandmother a-1c-1e2k1 my_grandson a1c-1d2e-2g-2h-2 my_green j4
    my_gut a3d-4e-5f-3g8h-5 my_h j3 my_half d2h2 my_hand a-6b-1e-4f2g-4h-3 my_hands a-2b3c-6g-4h1k6
    my_handwriting c-1d-2 my_hat a-1b-1g1h6 my_head a-3b4c-7d-1e8f-8g3h-5i-4j-4 my_hearing c-1d-1g-1i-1
    my_heart a6b-4c-1d-11e-9g4h-7i-3j-4k-1 my_hip e-1k1 my_holiday b-1g3i-2 my_home a-3e2h2 my_hour h1
    my_hours b4h-2k-1 my_house b3d2e3j-4 my_humble c1 my_husband b1d-3e-1i-4j3k3 my_impression c5 my_inbox e7g-2
    my_induction i2 my_intelligence c1d3 my_interest b-5d-1g2 my_interview a3b-2c5d-1e-10f5g-6h5i1
    my_interviewer c5 my_job b2f-4h1i-2j-1 my_joining b-1f3h1i3 my_kids b5g-1i-1 my_kind a5 my_knee b-3c-1k6
    my_knees c-1d-5f-2g1h-4k3 my_lab g1 my_lad k1 my_landlord e-2h-6j3k3 my_laptop c-3e1
    my_last a-3b-5c-4d2e-1f-3g-5h-3i2j-5 my_late c-5d-2 my_leave b-2e-2g3h2j4 my_leaving i1 my_letter d3h-2
    my_licence b1c3d1i-1j-4k1 my_life b2c1d4e1g-3h-1k1 my_liking a2c5 my_line c-5h-1j-1k2 my_list a6b-3d-1e4f-1i-2
    my_little c-6k5 my_long a2b4 my_lot h4 my_love c2d-1 my_lunch g-2 my_mail c1e-2 my_mam a2b-1g1
    my_manager a-1b6c-7d-6f-1g5h-4k3 my_marriage c2h3k1 my_mate b-3d-6h-2 my_mates b3d1 my_medical h1i1
    my_mentor a3b-2 my_message d-2e1 my_messages e-4 my_mind a-1b-1c4d-11e3f1g-1h1i-1k-2 my_mistake c-3
    my_mobile h-3 my_mom d1 my_monday b2 my_month c2d2 my_mother a-2c-2e2f-3g2h1j-2k2 my_mum e1g-2h1k1
    my_name b-1c4d5e-3f3g-5h5j-2k-6 my_nan d-1e-2h-4k3 my_neighbor c1 my_neighbour a-3b-4c-5d-3e-2h-6k-1
    my_nephew d-3h-1 my_nerves a-3c-1k7 my_network e-2 my_new a3b5c-2d1e-1f1g-7h4i2j3k-9 my_next e2
    my_niece d-3g1h-1 my_night b1 my_no b-3f9h2 my_nose b1 my_not f1g4 my_note g-2 my_notes d-2
    my_notice b6e-2h1i8j-1 my_number d6e7f1g-6j-6k-3 my_offer h1 my_office c1d4
    my_old a-2b-2c-16d-7e-3f-4h2i2j-2k-6 my_only g3 my_opinion c5 my_options b1e5h-2 my_original h1
    my_other b-1f5h-7 my_own a-3c-6d-1f-2h-2i2j-2k-2 my_paper h-2 my_papers b1c1e-3f2h5i-6j1k-2 my_paperwork c4
    my_parents a2b4c-7d-2e2g-7h-2j2 my_parking a1b1d1 my_part c-2h1 my_participation g3h1
    my_partner a-2b3c-5d-3e-2f-2g-4h-3i-3j2k3 my_passport c4j1 my_path g3 my_pay b3 my_peace e1 my_people h2
    my_permit j1 my_petrol b1d1 my_phone a-5b-1c-13d-1e2f-5g-2h-6j-2 my_photo h-3 my_place a-8b-2c-7d-1e-5f6g2h2
    my_plan a4g2h1 my_plans a2c-1k-2 my_plate e3 my_pocket b1 my_portfolio a-3b-4d-2g-2h-1 my_position e3h-5
    my_preference a5 my_present a-2b4c-2d-6e-1f-7g-1h3i2j-6k-3 my_previous c-3 my_private c3j-1k1
    my_probation h-2i1 my_profile d3h2 my_promise h1 my_pulse a3 my_pupils i-1 my_qualifications j1
    my_question a2c1 my_questions c3e-5 my_reasons h-1 my_referees e-2 my_reference d-1f2h-1
    my_references a-1c4d-5e-6f4i-1 my_refusal f1h-1 my_regards h-2 my_registration c1 my_regrets f1h1
    my_religion c5 my_rent h2 my_reply c-3d-1e3 my_request b2e1h-1 my_research c2d1h1 my_residence i-2j5
    my_resignation h1i5j-2k-3 my_respect d-1 my_response e5 my_resume c3h-1 my_right j1 my_road h1 my_room h-2j2
    my_rota g3i1k-1 my_salary b-1 my_saturday d5 my_saturdays h-2 my_savings b-1k3 my_search a1h7 my_seat f5g-2
    my_second a6c-2h-3i-2k1 my_sense g4 my_services i1 my_shift b-5g-1h-6k-6 my_shifts g2k-1 my_shoes c2
    my_shoulder k2 my_side a-9b-4c-1e5f-4g3h2i-4j-6k-5 my_signature i4 my_signed h-2 my_silence c-3d-3e6
    my_sincere h-3 my_sister a-7b-1c-1d-7f-1g-7h-11j-2k-1 my_skills a5d-2 my_sleep b-2 my_slot a-8b1e-4f6h3i-3
    my_slow e-2 my_solicitor h-2i1j-3 my_son c-4d-7h-1i-1k4 my_speed a3h1 my_spirit a1g2h-2 my_sponsor k2
    my_spot a-4b-2d-1e-1f4g-4h2 my_spouse j1 my_spring e1h2 my_stage a4b1h-3 my_start h-1i4 my_street a1b-2
    my_strengths a1h-2 my_student b5g2 my_studies a-2b-4c-6d-5g-4h2i-3 my_style a3d1h1 my_successor i1 my_sunday b3
    my_supervisor a-1d-3g1h-5k4 my_table e1 my_take b6c2 my_tax b-2j6 my_teacher h-1 my_team c-2g1h-4j-1k5
    my_teeth a-2 my_telephone e1 my_ten h2 my_test c-3d-1f2 my_thanks d-10f-3h-1 my_thesis a1b-4d-3g1
    my_thing a1g-1 my_third d-1h1 my_thoughts e5g1 my_three i6 my_thumb i2 my_thyroid k1 my_ticket b-3
    my_time d3e-6h-1j-1k-3 my_timetable g2 my_tools g-1 my_trade b1c2 my_train c-4d-3g-3h-6 my_training a3b1c-3h4
    my_travel b-4c2 my_trial i1 my_truck h2 my_tuesday d1 my_turn g1h2 my_tutor d-1 my_twin k2 my_two c-1f1h1j3
    my_uncle g-1h1i1 my_uniform b1h-1 my_union b4g1i3 my_unit k-2 my_university a-3g-2 my_van d1g1 my_verdict e3
    my_view c7 my_visa f3i-2j5 my_visit c1g2 my_visitor b-2g-1h1 my_voice d-3g-1 my_wage g1 my_wages b1 my_ward e-1
    my_way a3e-5h-2 my_wedding k1 my_week c-5d-3f-1g1h-6k-3 my_weekend b2d3 my_whole a-2c2d-2e1g-3h-3j-2k-3
    my_wife a1b1c-1e1f-2g1h-1j5 my_wish a5d-2g4 my_withdrawal b-1e-5f5h6i-5 my_word a-1c-1d-4e-2g-5h4k-2
    my_work a-7b-4d-4e1h-4i-2j2k-6 my_working a1j1 my_worst c1d6g-1 my_wrist g-1k2 my_writing c2 my_year c1d2h-1
    my_years a-2b5c2 my_yes h5i2 my_youngest k3 myself b-3c-7d-4f-5g8h5i-1k2 myself_, a-4e-2f-5j2k-2
    myself_. a-1b-4c-1d-3e2g-2h-1 myself_at g1 myself_before h1 myself_forward e-1g-6h6 myself_from c2f1
    myself_getting e-1g4 myself_going g2 myself_growing a5 myself_in b1c-1g5k1 myself_off e1 myself_out a-2d1e-2h5
    myself_there a4 myself_to d4e1g-3h3 myself_with a1 n b3c-1e3g-2h1 nails a1 nairobi d-1g1 nairobi_. g1
    name a1b-7c4d-3e-3g-6h2i-3j-9k-5 name_, a1c1f2 name_. a3b-2c1e-4f-4i-1 name_? d2 name_@close c-1d-1e-1h1
    name_@other c-6d-13e-5h1i-1 name_a a-2d-2e2h-1 name_and c3d3h-1 name_at f2 name_be h1 name_down h1
    name_for c2d-1f1h-2 name_from a-1c-6d-6e1f-4h9 name_in a1d-5e1g1 name_is c-5d-4e1h-2 name_of a-1c-2d-1h-7i2
    name_off b1d1e-7f-1h4i-1 name_on c3h-4 name_out h3k-2 name_right d1 name_should h2 name_to c4d-5f-1i3
    name_was c4 name_with h-1 name_wrong c2d1 named b1d-2e1g2k2 names c1d-1f-1h1i1k2 names_, c1h2k1 names_. h1
    names_of a1 nan e-3f-1h-5k3 nan_'s g2 nanny c2 napkin b2 nappies b1d3 nasa c-3d2 nasty c2k2 national a2e-1
    natural a4d-1 natural_home a4 nda d-1h-2i3 near a4b1c-10e-1g-1h3i-7j3k-2 near_. d1 near_it a5b3 near_me h3
    near_my a2 near_our g1 near_the a-7b-4c-2g-2i-3j3 near_to h2 nearer a10c-9e2g-1h4i-3j-5 nearer_home h2
    nearer_my b2 nearer_the e3g1 nearer_to a10b-1c-5g-5h1i-3j-3 nearly a2c-1d-11g2h-6i-7j2 nearly_double a-2b3
    nearly_every a5h-1 neatly c-3 neck a1d4k1 need a-4b-3c-7d-1e-1f-6g-4j4k2 need_, e-2f1 need_. b3e1g1k1
    need_a a-6d-1f-1g-7h-5j1 need_an b-2j4 need_anything e-6 need_at b4 need_for b-2h1 need_from e-2
    need_it a1d5e-3f1g-2h1i1 need_me b-5d-2e-1j-3 need_more d-4h1 need_my b-4k-2 need_not a2c-6e-3f2g-2h5
    need_some c2e2 need_someone d-2h-1j1 need_the a1b2d-1e-5f-2h3 need_to a-2b-3c-1e4f-7h2i-3j-2
    needed a-3b-5c-4e-4f-6i2j-1k1 needed_, d-3 needed_. b-2h1 needed_any h3 needed_at b1k1 needed_to d2
    needing c-2e-7f-1h4i2 needing_the e-1i2 needs a-11b-2d2f-8g-3h-1i-2 needs_. k2 needs_a a-3c2d-4j-2
    needs_me h3i-3k-1 needs_to c1e4j2 negative b2e-3f5 negotiating i1 negotiation d2 neighbor c1
    neighbour a-7b-6c-3d-8e-3h-1j-2 neighbour_'s g1 neighbours g-1 neither a-1c-2e5f-5g-3 nephew d5h-2
    nephew_, c2d2 nerve c-1d5g1 nerves a-6b-2c-8d-2e-3h-2k6 nerves_are g1k3 nervous a-2b-1c-14d-10e-4g-4h1k1
    nervous_. c-4 nervous_man d-3 net b5c-5h-3k-1 net_, b4 net_was c-1 netball g4 network c-5h-1
    never b-1c3d-2e1g-6h-5i-9k-1 never_, e2 never_a a-1b-2c-1h2 never_about b-2 never_answered c3e3 never_asked d1
    never_been a2b-1c-4 never_came b-3c4 never_did b1c3 never_felt c-3 never_get a2 never_going a5b4
    never_got c1e2h1 never_had a-3k-1 never_have b1d-1k1 never_in c1d1 never_know b1e-1f2k2 never_knows a-1e-1f3g2
    never_met a-1d3 never_once b-2c-1d-2e-2k-3 never_quite a4 never_said c-3d-2k-2 never_saw a-2b2
    never_seen a-2c-4d-1 never_spoken c-2 never_stop c-3d-6 never_the a1g2 never_to e-1 never_were c-3
    nevertheless f5 nevertheless_i f1h-1 new a-3b-3c-2d-9e-6g-6h1i2j5k-2 new_, a3c4 new_boss b2i1 new_building c3e1
    new_company b-1h2 new_date e-2h3 new_employer a4b-2c1d2e1h-3i-1j1 new_firm h3i2j1 new_flat j1 new_hire d2h-3
    new_house e1j1 new_ideas c-5 new_job a-2b2c-4e-3f2h4i1j1 new_lot b2 new_number h-1j-1 new_office j3
    new_one h-3i1j-1 new_people f1k2 new_place b5c-4e-1i1j1k-2 new_post a-1b1c-3h1 new_puppy e2 new_rota i1
    new_starters a-2 new_team h9 new_term e1 new_to c-2 new_town j3 new_work b1 new_workshop i1 new_year b-1e2h2
    new_zealand g1 newborn k2 newer a9b-4c2d-4 newer_machines a3 news a-5c-2d-14e4f-4g-2h-3i-6j-6k-1 news_, b1
    news_. c-7d-2h-5k-4 news_for c2 news_from e2 news_is h2 news_since c-2 news_to e3 newsletter c-4d-2e-2h-4
    newspaper a1 newsroom c1h-1 next a3b-2c-7d5e-3h3i2j-1k-4 next_, h2 next_. a-2d-2e1 next_applicant h1
    next_candidate d2 next_door a1b-2 next_friday e1 next_hire d1 next_in d-2e-3h2 next_man h2 next_monday g-2i4
    next_month f1h-5i5 next_on h3 next_one d1f2h-2 next_person a-2c-1d-2f-3h7 next_poor d4 next_round f2g1h1
    next_stage c1e-1g5 next_step g3h-4 next_time a-1b2c-12d6e-5f-1g-4i-3 next_to a12b1c1d-1f-1h-2i-5
    next_tuesday d1h-2 next_wednesday g-2i1 next_week a-4b2c-2d-8f4g1h2i-2j3 next_year a-1c-2d-6e-2f-1i-3
    nice b3d-2e-4g-6h-1 nice_. c5d-2 nice_about c-3 nice_for c1 nice_of d1 nice_surprise d-2 nice_to c-1h2
    nicely c-4e2f1h-4 nicer a7c-4d-1e-4g-1h1k-2 nicer_, h-1 nicer_. a-1 nicer_place c1h1 nicer_set a3
    nicer_than c-1 nicer_to a-1 nicest b1c-5d-3h-1 nicest_i a-1 niece d-4g1h-2 night a4b4c-1d-4e2f-2g-2h-1i-1j-3k3
    night_, a2c2d1h1 night_. b-9d-1e3 night_allowance b2 night_and k-1 night_before k1 night_classes b1
    night_desk a3h2 night_differential b3e1 night_duty b3 night_is b1 night_manager g1 night_of i2 night_porter h1
    night_premium b2 night_rate b1 night_school h1 night_shift c-4h-3 night_shifts b-3c-2g-2k4 night_staff g1
    night_team a3c1 night_work a2g1 nightmare c-2d-3 nightmare_, c-1 nights b1c1d-1f-1g-5h1i1j-2 nights_, c5d-2e1
    nights_. c3d1e1i1k1 nights_and e-1h3k-1 nights_at b4 nights_for a2 nights_i h2k3 nights_in b-1h4j1
    nights_on b1h1 nine a2b-9e-1f-2g1h1k-2 nine_, a2c1d-3g-5h2 nine_. a1b-5c-3g2h1 nine_and a3b-2g1 nine_days c-2
    nine_is a-2g5 nine_months i2 nine_o'clock c-1g1 nine_on g1 nine_thirty b-1g1 nine_thousand k1 nine_to g-1
    nine_weeks d3 nine_years a-3b-2d1i-1k-2 nineteen d3g-1h-2i-1k-1 nineteen_years c-2d3 nineteenth h1 nineties d2
    ninety a-2b-1c-3f2g-2h-4i5 ninety_days b-2h-3i6 ninety_minutes d1 ninth g4 ninth_. g3 no a-2c2e2f7g3h6i-2k1
    no_, a-10b-3c-17d2e-6f9g1h2k-3 no_. b3c-4d1e1f-3g7h5i3j-4 no_; j1 no_? b-1d-1g4 no_@quote d-2g2 no_and e-4h3
    no_answer c-3d-2e4f-3h-5 no_as f4h-1 no_at b3e3f8g-4h-4 no_bearing h-1 no_better d-1 no_bother c-3d-5g-1
    no_bus g3 no_business d3 no_by g1h4i2 no_car c1h2 no_complaints b2c-3d-1e-3h-1 no_contest a6 no_date e5
    no_decision e3h-3 no_disrespect a6c-4d-4f-3 no_doubt b1c-6d3e-2g-10h-2 no_end c-4 no_fault c-4 no_fit g3k2
    no_for b1c-2e-3f5g-1h2 no_from b-1c-3d-4e-14f3h11k-1 no_further a-2c-2d-3e3f-2g-1h6 no_go g5h-1
    no_good b-2c1d-2e1g9h-9 no_hard c-4d-5e-2f-2g-3h1 no_idea a-4b-2c-1e2f-3g-2h-2 no_if d4e2h2 no_in f2h-2
    no_interest d3h-2 no_internet c-1 no_interview b3e-6g-2h9 no_is b-2c-2d3f5h2 no_just e1 no_lack c-3d-1
    no_longer a-2b1c-5d-5e-4f-7h5i-7j-5k2 no_means d3 no_message e5 no_more a-10b-1c-4e6f-1h4
    no_need b-6d-1e-1f-10g-11h-1i-3j-4k-3 no_news e5h-1 no_on c-2d4f3h4 no_one a-4c7d-2e1f-6h-5k1
    no_other a4b-5c-8d1f-6g-1h-7i1 no_part h1 no_phone e-2 no_place c4e-1h-2 no_point c1d3e4g-7h-1 no_promise e3
    no_promises e5h-1 no_questions c-2 no_reflection b-1c-3 no_regrets h-3 no_relation c2 no_room i2k1 no_rush c1
    no_say c1h1 no_second d1g-2h1 no_secret g-1k1 no_sense b3c1g-3h-2 no_shame d3 no_show d-3h-3 no_signal c-2h-1
    no_telling g-1 no_than a-2g6 no_thank c1f7h2 no_thanks b3d5e-2f5h3 no_that g2h5 no_time c2d2e1h-1i1
    no_to a3b3c-11d-2e-5f4g-5h4i-4 no_today f5g-6h-7 no_trouble c-1f1 no_twice d2h3 no_unless b-2e-1f5h-2
    no_until e-1f1 no_use b1e2g3h1k1 no_way a-3b-4c5e-1g4h-3j-2k1 no_with a-1d-3f7g-1h-6 no_wonder c2d1
    no_word a1e4j1 no_worries b-2 nobody a-1b2c9e2f1h-1i-5k-1 nobody_'s b-2c-2e2 nobody_asked d3 nobody_at b1c1e1
    nobody_better h2 nobody_can a-1b3c-1d-1 nobody_could d-10f-2 nobody_does d-2 nobody_else a4c-3e-4f3g1
    nobody_ever c2 nobody_from c4e4h3 nobody_gets g4 nobody_had c4 nobody_has a-3c2g-2 nobody_i a1c-1
    nobody_in a1b1d6h2 nobody_is d2g3 nobody_knows c-1e1k2 nobody_likes b2d1 nobody_picked c2 nobody_seemed d-1
    nobody_seems c1 nobody_there a-3 nobody_to g1 nobody_told c1d-1 nobody_will e4g2 nobody_would c2 nod a3h2
    nod_. a1 non a-4d-2e2g3i4 non_compete i1 non_starter g3 none a-1b-5c-1d-1e2f1g-4j3 none_, e1 none_. d-5g-5j4
    none_of a-2b-3d-1f3h-2 nonetheless f4h1 nonsense c2d8 nonsense_, c1d3 nonsense_. d4e-1
    noon a-5b-1c-1d3e-10f-10g2h-1i6k1 noon_, b-1e-2f-1g-5 noon_. b-1c-4d1e-4f-1g3h-3i2j1k3 noon_and h2 noon_is d2g2
    noon_on i2 noon_or g-1 noon_to i2 nope d4h5 nope_, d4h5 nor b-1c-1e6f-6g-11h8i-1 nor_the c-1 normal c1d4e-4g-2
    normal_. c2 norovirus e1 north a1b2c-6d-4e-2g-5h1i-1j4 north_, h3 north_. a1b-1j3 north_of b6 northern h2
    norway j1 nose a2b2d4 nose_. a4c1d1 nose_up b2 not a-4c6d3e2f-3g6h1i1j-2k5 not_, a3b-3c-3d-1e4f-1g1h1
    not_. a8b2c-6e4h-5j4 not_; e2 not_@number g1 not_a a1b-3c2d1h-4i2k-7 not_able d-5g1h-2
    not_about a-2b-11c-6d-3g-5 not_accept b4d1f1g-3 not_add b2c-1d1g-1 not_afford b3c-1g-1k4 not_agree c6
    not_allowed g-1h-2i2j2 not_alter d3 not_altogether f1h-2 not_an a-1b-1c1e-4h-3 not_answer c-4d-5e9g-4h-5k2
    not_answered c-1 not_answering d-3e6 not_appear c1h3 not_argue b1h2 not_arrive d1 not_as a5c1d-3
    not_ask a-2c-3d1e-4f-5 not_asking b1d-1 not_at a2c-1d1e3g-1h1 not_attend a5b1f2g1h2 not_attending d2h1
    not_available g1h2 not_bank g7 not_be a-2b-2c1d-1e2f-7g-2h9i-4j-9k-2 not_beat d1 not_because h1
    not_been a2b-2c6d-3g-3h-5k4 not_being c1d2h-1 not_believe c4f-3 not_bin d-2e-4f5h-2 not_bother d3e4h-1
    not_by c1h3 not_call a-1c3d4e4h-7 not_calling h-3 not_cancel h-5 not_care a-3b-5c2d6e1g-1h1 not_carry b1g-2
    not_carrying g-5h5 not_certain c-3d-4f-1g8h-6 not_change b-3c-4e-4f-6g-4h-1k-4 not_changed c-5d1e-3g-5h6k-5
    not_chase e5h-2 not_clear b-1e-1 not_close a1e-1f6h-8 not_come a3b-1c-3d3e-8g4h11i1 not_comfortable c7
    not_coming c-5d2e-2f5g-3h9 not_commit d-1e3 not_compare c-1d-2 not_compete a3d-1 not_contact e5h2
    not_continue b-4c-2d-3e-5g1h7 not_continuing g-3h6 not_convinced c5d-1g2h-3 not_count a1d-4e2g7h-3
    not_cover b7c-4d-3g-2 not_cross a1f2h-2 not_decide d-1e1k-1 not_decided e4g3h-3 not_delay h-1 not_delete f4h-3
    not_discuss c-1h-2 not_do c-1d-2e-1g8h2 not_doing c-2e-3h6 not_dream b1d-3g-1 not_dress d5
    not_drive b-2c-2d2g-3k1 not_drop g-1 not_enough b5c1d-6 not_enter e2 not_even a2b1c2f-1g-7h-3j2 not_every c-1
    not_expect a3c-3d-4e1h2k-1 not_expected a2c-4 not_explain c2d2 not_face e1h-2k2 not_fair c2 not_fault c-4d-1g-2
    not_feasible g1h3 not_feed b7c-2d-2 not_feel a-1c6d-3e-6g2 not_feeling e-1g4 not_fill c2d-1e-5f7g-1
    not_final f-3g1k1 not_find a4c-1g-3h-2 not_fit b-1g2h-2k1 not_fix c1 not_follow d-3e2
    not_for a-6b1c-3d-1e-4f2h2 not_forget a-4c-7d-10e-8g-5h-2 not_forgotten c-3d-6e3g-3h1 not_found a3b-1e1j2k-1
    not_free g7 not_from d2g1h-3 not_fully g2h-2 not_get b-2c1f-2g3h-7k-3 not_give b-3c2d2f7g-7h-1 not_given c1
    not_go b1c-12d-14e-7f2g1j-2k3 not_going a-3b-2c-2d-3e-2f1h5i-3j-2k-2 not_good c7d-2h-2k1 not_got d2e4h-3
    not_great c3 not_had b1e3g-3 not_happen c-1g3 not_happening d2g1h2 not_happy c1h-1
    not_have b-4c-5d-1e-5f-7g-7h-2j2k-2 not_having c5 not_hear d-7f-3h-6k1 not_heard c-1d-4 not_help a-1b1c6g-2
    not_hesitate g-1h2 not_hire c1d-2 not_hold a3c-4d-5e2f-8g2h1 not_honestly a-1g1 not_how c2d3 not_hurt b3
    not_i d1e4h-1 not_ignore a-1 not_imagine c-1d-2 not_in a1b2e4g2i-2k4 not_inspire c1d-1 not_insult d2e1
    not_intend c-2d-1g-2h3 not_interested c-3d8e-1g-2h11 not_interview d1h3 not_it b1c-5d3 not_join f3g2
    not_just c3d3 not_keep b2c2d-1e-3f-6g-6h7j-2k1 not_know a-4b-10f-8g8h-5k1 not_last d-1f1 not_lay g3h3
    not_leave a1b-1d-4e-11f-5g3i-3k-1 not_leaving e1h-2 not_lecture c1d4 not_left c-1 not_let a3b1c1e-7h-5i3k1
    not_lie a1b5 not_lift k2 not_like a-3b-2c4d-1e-7f3g1h1k2 not_listen c2g2 not_live b6g-1h2 not_look c3d-9e6h3k1
    not_looking a-2c-1e-6h13k-1 not_lose d-2e-5 not_lost c-2 not_made c-1e6h-4 not_make a-5b-4c-2d3e-11f-3g1h2i-3
    not_making d-2i1 not_manage g3 not_many a3c-1 not_match b1c1d-1 not_me c-4g-3 not_mean b-3d-3e2f1h-1
    not_meant e1g3 not_meet g1 not_message d3e4 not_met b2 not_mind b1d-8e-3g-2h-1 not_mine c-2d5
    not_move b2c-2g-2h-2i-2 not_much c-1e3g-4h-5 not_my a-1b-3c-4d1e-1h-5 not_name d-2h-1 not_need a2d1e-4g-1h8
    not_needed e1h2 not_nice c5 not_now e1 not_offer b1 not_often c-4d-3 not_okay c6d-1 not_on a1b-4d-2e3g-3k1
    not_one a-2c3f-1g-9h1 not_only a2b2c-1d-3 not_open d-5e2f-4h6 not_opened c4 not_organise c1d6 not_out h-1
    not_owe d7e-3 not_participate h4i1 not_pass b1e1g-1i1 not_pay j-2 not_pick b-2e5g-4h1 not_picking g-1h-1
    not_plan e2k1 not_play d2e-1 not_pretend b7d3e-5g-3h-4 not_proceed e-2f2h7 not_proceeding d-2f3h2
    not_promise d-2 not_pulling g-5h-8 not_pursue h2 not_put a-4b-10d2f2g-5h1 not_putting h3
    not_quite a3c-1d-4e-2g1h-2 not_rank a-1 not_reach g1h-5k-1 not_read c3d-7e2h-3 not_ready b1g-2h1k3
    not_realistic c3 not_really a1b1c3e-5g5h-2 not_receive d-2e2 not_reckon c2e-2g4 not_refuse a1
    not_release g-1h-3k-3 not_remove f1h-4 not_reply e2 not_respond e5 not_right a-1c8d-4 not_ring b1d1e6f-2h-4
    not_run c-4d5g3 not_running g1 not_rush b2c2d1 not_safe c5d-1 not_say d-5e2f-5g-5h-7k-3
    not_saying d-1e8f-1g-3h-7 not_see a4b-1c4e-4f-6g5h2 not_seem a-1c2 not_seen a1c1d1i-1k-1 not_send c-5d5e-4g-2
    not_serious c1d1e2 not_set a-2d1 not_settled g2h-2 not_share c3 not_shine c-1d2 not_show e-1g2 not_shut c-1g1
    not_signed f1h-2 not_sit b-4c3d-1e2h3k1 not_sleep k1 not_so b1c1g5h-6 not_something a1b4d-4e-3g-10k1
    not_speak b-1d2g-2k2 not_spoken b1k1 not_stand d2e-2f2g-4h-1k5 not_start c-4d2g2h-1i1 not_stay c3k1
    not_stop d-3k2 not_stopped c-3k-1 not_stretch g-5 not_strike c1f3h-3 not_suit c-3g1h-2i1k-3 not_suppose d-2g1
    not_sure a-3d-9f-2g7h-10k-3 not_swap k-1 not_take b-2c-5d-2e-5f2h-2i5k1 not_taking b1d-2g-4h2
    not_talk c-1d4e1g-3 not_tell a-4b-8c1d1e5f3g-2h-6i2 not_telling h-5 not_thank c1 not_that a-4b-5c-5f-1h-6
    not_the a-3b-4c-5f-5h-3 not_there g2 not_think a-2c4d-18e-12f-7g1h-3i1k1 not_this d-1e3f2g-1
    not_to a1b-5c-5d-2f5h2i4 not_told c1 not_too c-5e-3g3 not_travel g3 not_trouble e-2h-1 not_trust c3d-3
    not_try d-1e5 not_turn a3g-3 not_understand c-1d4 not_use c1j2 not_used h1 not_very c6d-4
    not_wait c-6d-12e5f-5g-2h1i5 not_walk i-1 not_want a-4c-7d-5e-3g-4h3i-2 not_warm c4g1 not_waste c-1d-1e-2
    not_well c3g-1 not_what a-5b-1d-2f1g4h1k2 not_why c-1h-2 not_wish b-1e2g-4h2 not_withdrawing d-3g-4h-6
    not_work a-9b3c-4e-9g4h-6 not_workable b2 not_worry c-5d-7e-7g-4h-3 not_write c-2d-1e6f1g-1h1 not_writing e3
    not_yet c-1d-3e3f-4g4 not_you a5c-2d5e-1g-6 not_your a3b-4c-15d4e-8g-6h-1 not_yours a2c-5h3 notch a4h3
    notch_above a2h1 note a-3c-9d-4g-1h2i-7k-3 note_, b1d1j1 note_. d-4 note_as h1 note_below h1 note_of d2h-1
    note_on e3 note_that a1c1 noted c-4e2h-4 noted_with e2 notes a-2d-2e-6f-4h-4i-4j-3
    nothing a-2c-2d3e7f-6g-2h-6i-2j-5k1 nothing_! d4 nothing_'s a-1b-1f2 nothing_, a-1b3d8e5g-4h4
    nothing_. a-4b5c4d5e2g1 nothing_about b-1c1d-5e-3g-1 nothing_against a2b1e-1 nothing_and c1d3 nothing_at c1d3e1
    nothing_back e3 nothing_but c-3d-10e-1g-3h-1 nothing_could h-2 nothing_else a5h-4 nothing_for c2e1
    nothing_from d-1f-1g1 nothing_further e3 nothing_has g-2h1 nothing_i a5 nothing_in a2b3c-3d-6
    nothing_is a-1b-2e-1g8h-5j-1 nothing_left h1k1 nothing_like c2 nothing_more a-6e1h-1 nothing_of d-1
    nothing_on h1 nothing_personal e4g-1 nothing_to a-6b-5d-1e-1f-1g-1h-2 nothing_would a-2h2 nothing_wrong h2
    nothing_you b-1c-4d-6 notice a-4b1c1d-5e1f-13g-4i10k-1 notice_, b3d2i4 notice_. b-2c2d-3e1g-1h-2i1
    notice_at b-1h-1i4k-1 notice_board c-1 notice_for c1 notice_is b1 notice_of b1h4 notice_on j3 notice_period i3
    notice_that d-3g1h2 noticed a-8b-2c3d-2g-1h-8 noticed_. a-2c-3d-2 noticed_that c1d-2 noticed_the c6 notices c-2
    noticing c3d-2 noticing_that c1 notifications e3g-1h-1 notify h3 notify_you h1 november c1g-1i4
    november_, c2i3j1 november_. i2j-1k-1 now a-9b-2c-4d1e2f-1g-1h2i-2j-2k-1 now_! e-1 now_, a-10b-2c-1d-1f5g-3
    now_. a-6b3c-3d-6e3f-7h3j-6k-2 now_; b1d2 now_? b2e1 now_a b-2 now_accepted a1 now_and c-4d-9e-2f2g-8h3i-1k1
    now_as g1 now_at h1 now_do a-1d-2h-1 now_has h-2k-1 now_have a1d1h2i4 now_i a-4b-1c3e3f-2g2h-3k1 now_is e1
    now_it a-1b1e-1g2h-3j1 now_my f1i-2 now_on b1c-1e4g-3h1k1 now_so e2g-4h1 now_than c-1d-6e-1g-2
    now_that b-1c-4d5f-2g-4i2 now_the h1 now_then h2 now_we h1j1 now_with d2g1h-1 now_work h2 now_you c8d6e-2h2
    now_your d1 nowhere b3c1d1e1 nowhere_near b4 nowt b1d2e2h2 nuisance e-1g1j-1 nuisance_. d1 nuisance_if g4
    number a-1b6c-7e9f-2g-8h-2i-5j-2k-9 number_, a-4b1c-3d4e1g-2 number_. a-5c1e1g-1h-6 number_: h-1
    number_@number b-6g1h1j2 number_after e3h-3 number_again d-2e3 number_and b4c1h-1 number_at d1h1
    number_for d1e-2 number_from b3e1f2h3 number_i b1h2 number_if e-3f-3 number_in b2e-2f2 number_is d-2e4
    number_of a-4b-7c-2e1i-1k-3 number_off d-1e4 number_on b2 number_one a7b-3c-2d-7e-6h5j-3k-3 number_out e3
    number_that b1c2 number_to c2 number_two a5 number_will e-2 number_with b2 numbers a-5b6g-9h-4j-3k-3
    numbers_, b1 numbers_do b-1g-2 nurse a-8c5d2e-3g-5h-1j1k-4 nurse_. b2 nurse_for d1 nurse_in d2 nurse_job h2
    nurse_who d-1 nurseries j1 nursery a1b3c3d-6g3h4j3 nursery_, g3 nursery_. g1 nursery_is c2
    nurses a-2b-4c3g-1i-4j3k-1 nurses_'s j2 nurses_, a-1d-2 nurses_. b-4d1 nursing a3d-5e-2g-2h2j3 nursing_, h1
    nursing_home h1i1 nuts e2 o'clock a-2b-8c-12d-2e-7f-4g10i-1k-2 o'clock_, g2h2 o'clock_. g4 o'clock_? f-1g-1
    o'clock_is c-2g5 o'clock_on h-1 o'clock_or g-1 o'clock_today g1 object g1h2 oblige h2
    obliged a-5b-5c-8d1e1f-6g-2h-2 obliged_for d1e-2h-4 obliged_if e4f-4 obliged_to b-1f-1 observation c2
    observe c3 obtained a1 obviously d1 occasion g1 occasion_. g1 occupational i2 october b-6c-4d-3e-2f-3h-2i2j-4k2
    october_, h-1k2 october_. i4j-1 october_i h-3 odd c4d-6h-2 odd_that c4 odds a-3c-5d-1e-2g9h-5 odds_are e-1g7h-3
    odds_of b-1g3 of a-2b-4c1d3e-1f-3h-2j-1k-1 of_, a2c-3g-2h-2 of_. c3d1g-5 of_@amount b1e2
    of_@number b4c-4d-2g-1h1 of_@quote b-1 of_a a1b-3c1d1e-1f1h2j-1 of_about g-1 of_all a3b-5g-1h-1
    of_an a2g-3h3j-1 of_another a1b-1g-1h1 of_answering d2 of_any d-3e1i3k1 of_anybody d-2 of_anyone c-1d-2
    of_anything a1d-1k1 of_applicants d1h2 of_applying h2 of_april i1 of_asking b1 of_back c-1 of_bed a1b2d3k1
    of_being a1b-2d3 of_business d3e-1h-4i4 of_candidates c-1d-1h1 of_choice d-1 of_coffee d-2 of_coming f2g2h-2
    of_confusion d1e2 of_consideration h6 of_course c-1d-3e-1f5g-3h-1i-2 of_court k-1 of_customers d-1
    of_date b1c2e1g-2h-1 of_direction c-2 of_each b1i-3 of_evening b-2g2 of_every b3j1k-2 of_everybody a3
    of_everyone a1 of_everything c-1d-3k1 of_experience b3d2 of_explanation d-1 of_family h1 of_fifty b-3c-1d-4
    of_figures b1 of_firm d1 of_five b2c-4 of_for a-2 of_forty a1d-2g-1h1 of_four i-3 of_fresh c-1 of_friday h2
    of_getting j-1k-1 of_god a1 of_good a-3c-4d-4h-2 of_growth c1 of_hands a-2b-2d-3e1 of_having d2 of_heart c-2
    of_help c-2j1 of_his d1h3 of_hospital h-3 of_how c1d-3 of_ideas e1 of_interest b2d-2 of_interview h1
    of_interviews h-3 of_it a3c-1d-1e3f4g-1h1k2 of_its a3 of_january i4 of_job a-1 of_joining c2i1 of_july i-3
    of_june f1h-2i1j-2 of_last h1 of_leaving g2 of_lectures b-1 of_life d-3e1 of_luck a-3c-3d-2g-5h-7
    of_may b-2e-1g-3j1k1 of_me b-9c-6d-11e7f-2g8h-2j-3 of_mind e1 of_mine a-6c-5d-7h-10i-2j-4k2
    of_money b2c-2g-1h1k2 of_my a2b4c2d4e-1f-2g3i-1 of_myself c-1 of_new c-4 of_news c-5i-2 of_next i3j-1
    of_night h1k-1 of_nights b-2e-1k-2 of_nine d2h1 of_no b-2c-2d7e-1 of_not d2g3 of_nothing c-1 of_november i1
    of_now f2h-3 of_office d-1e2 of_one a-4h1 of_order c3d4e-2 of_other d2e3g1 of_our b-5c2g-3h-3i-2j3k-6
    of_paper a1 of_people d-3h-2 of_place a1c3 of_plans a-1b-2 of_pocket b1d-3e-2h-2 of_post i1 of_radio c2e-2h1
    of_reading h-1 of_rent b-4 of_respect d2e2 of_room c-2f1 of_salary b2 of_saying c3d2g3 of_september h-3
    of_seven c2 of_signal e3 of_silence c3d3e4 of_six b-2c-2d-2h-1j1 of_so h-2 of_story b1d4h2 of_talking i-1
    of_tea b-2c-1d-3 of_teaching g-3h-3k-2 of_ten a1b-3d2f-1g3 of_term e-1f1 of_thanks d-2
    of_that b-1c-2d-4g-2i-3j-1k3 of_the a1b2c-2d-4e-3f1g-2h3k-3 of_their a-6d-3h-1i2 of_theirs i3
    of_them a-5b-7e2g-1h-2i-6k2 of_these d-4e5g-7h-5 of_thing c-1d1 of_things b1c1e5g2 of_thinking g2h-2
    of_this a-6c-1j1k-1 of_those d2h1 of_three a-1c-1d-2 of_thursday e2f1 of_time c-5d-4e4k1 of_today h3
    of_town a-1c-1g-2h-2 of_training a-3c-1 of_tuesday h2 of_twelve c3 of_two a2b-3c-6g2i1
    of_us a-2b-1c-1d4e-5g-2h1i4j-3k1 of_use c-2 of_water a2c2 of_what a5b-1c-3d-10e-4g-6 of_whether e2
    of_which a-1c1d2i1 of_whoever a1 of_work a-4b-4d2e-3g-8h-1 of_working c1d3h2i1 of_writing d1 of_yesterday h2j1
    of_you b-12c-3d3e-7g-7h1i-7k-4 of_your a-4c-4d-1e-2f-10g1h5j-3 of_yours a-2c4d3 of_yourselves c-3d-1
    off a-4b-1d1e3f2g1h5i-1j-4k3 off_, b-1d2e-5f1h3i2 off_. a-3b-2c1d1e-9f-2g6h2j1 off_? b1 off_a c3g1h-2k-1
    off_all e1 off_and b-1d1e3f5g2h-4 off_at g-3 off_before h-4 off_by b-2c4h-4i-1 off_during e-2
    off_for b-5c-1e-1f1g5 off_from e2 off_grid e2h-1 off_in b-2c-1 off_it g2 off_me b-1k1 off_my a-2b-1d6g-3k4
    off_notifications e3 off_on e1g2h-5 off_our g-1h3j-1 off_over e-2k-2 off_that d2
    off_the a-1b-3e5f-1g-3h5i-4j-7k-2 off_this a2f1h-1 off_thursday h1 off_to a4c-1d-8j1k-5 off_was c2
    off_with b-2c3g-1h-3i-2k6 off_work k3 off_you b1h1 off_your a-1b2c-7e4f-3h5 offended a1d-2e1
    offer a5b6c-6d-9e1g3i10j-1k-6 offer_, b2d-1i1 offer_. b-1e-3g-1h-4i-2 offer_a d1f1 offer_and b3e2g1i-3
    offer_elsewhere b2 offer_from a3b3g3h2i-4 offer_i a3 offer_in a-3i2j-1 offer_is a-3c2g1i1 offer_it h1
    offer_last h-5 offer_letter h-2i3 offer_me a4b-4c-2d-3g-1h-4 offer_my h-1 offer_of a-2b2c-5f-1i-3
    offer_that a4h4i1 offer_to j-1 offer_was b1h1 offer_you g2 offered a7c-1d-12e-6f-2g-1h1i2j1k-7 offered_, a-1h1
    offered_. b-2 offered_@amount b2 offered_a b-7g1h-2 offered_another g3h1 offered_me a1b4d-2e-1f-3g-4i2
    offered_something a1b-3 offered_the a5 offered_to a3h2 offering a-2d-1e1g5h-2 offering_a b1g2
    offering_me b-3e1g3h-1 offers a8b1f1g-4 offers_. a1 offers_a a2b2 offers_me a2 office b-6d1e2f-3g-1h-3j5
    office_, a-3b3c1d1f-4g-2 office_. b-7c-4d-2e1i2k-6 office_; f1h1 office_? d-1 office_and c-3d-1e-2h-3
    office_as i2 office_by a1g2 office_can a1 office_dog c-1d-3 office_felt c-2 office_gave c4 office_has a-1d4k3
    office_i a1f-2i2 office_in a-4c-6j2 office_interview h2 office_is a1b-1c2g2 office_job h2 office_line d1e1
    office_manager c-2d-1h2 office_of d1h1 office_or d-1 office_that c-1d-2j2 office_to a1c-1e4 office_until b2h1
    office_was a1d-6 office_will e1 office_would a-3h-3k1 officer b-5c2d-1h2 officer_. c2 officer_interview h-1
    officer_interviews h1 officers a-3c2j-1 offices b-3d-1 offices_. k1 official h-1 officially f8h-1
    officially_i f7h-4 offline e2 offshore b2g1 often a-6b1d-2e1f-1g-4h-3j-1 often_. k2 often_get d-1
    often_than a-1 often_that c1 oga d2 oh a-2c-5d10e-2h-6 oh_, d6 oh_please d2 oh_sure b1d4 oi c2d3e-1
    ok d1e1g-2h-3 ok_. e1 ok_? e2 okay c4d-13e2g-8 okay_, d-1 okay_. c4d-3 okay_? e3 okay_if e1 okay_to d-1
    okay_with h1 ola d-1 old b-4c-2d-4e-4f-9g-3h4k-10 old_, c2g-1h1 old_address e-2h-4 old_and c3d2
    old_boss c-2d-3h1i1k-1 old_employer h3i2 old_fashioned b2c4 old_firm c-2 old_friend c-1 old_job b2g1
    old_man d1h-1 old_one c1h1 old_people c1d1 old_school a-3c-1 old_team h3 old_to g1 old_tutor a2
    older a1b-1c5d-4h-1 older_than c4 olympics a2d2 omg d1h1 on a-3c-1e2g1j-1 on_, a-1b1c-1d1e2f2h1k-5
    on_. a-3b3d6e3f-3g-1h1i-2 on_@number b1c-5d-5e-5f-2g-2i9j-4k-1 on_@open h-1 on_a a1b2d-2e-1f-3g-1h-1j6k-4
    on_about a1 on_account c-3h1k3 on_all b2 on_an a-1c1d-1g-2h-2i1j2 on_and b1d3h1 on_another a3b-4d2f-1h6i2
    on_any f-1g-3h1i-2 on_anything a2e1 on_as k-1 on_at a-4b-5c-2e-2h5i3j-1 on_balance a6g2h-4 on_being g3
    on_better b2d2h1 on_board i1 on_bonus b5 on_both b1 on_by h4 on_call b6g1h2i1 on_commission b3 on_crutches k2
    on_day b2g2 on_days f1 on_dialysis k2 on_duty g1 on_earth c1d-1 on_elsewhere h5i-2 on_every a5b4c-5
    on_everything a1b2d1 on_file d-1e1f-1h-3 on_finding d3 on_for a-4b-1c4e2f2g-2i2 on_forty b2
    on_friday a2b-2c-10d-1e-4f-1g-1h1i-5 on_from i1 on_full h1 on_glassdoor b1c4 on_having c4d3 on_heart c1g1
    on_her h-2 on_his b-2c2 on_hold c5d5h-4 on_holiday e1 on_how b-3c-1f2g1h3 on_i e2h-3 on_ice e3f2h-1
    on_in c-2d1h-1i-1 on_is b-1 on_it c1d-2e10f-2g-1h-1i2k-10 on_its d-1h2 on_june i-1 on_leave d1e-3f-3i-4
    on_less b3 on_linkedin d-2e-6 on_me a-5b-6c-1d-1e-2f-1g6h-3i1k-4 on_mill h-1 on_minimum b-3
    on_monday b1c-7f1i1j2k-3 on_mondays a1 on_my a1b-8c-3d-2e1f-1g-1h-4i-6j-1k2 on_nearly a4
    on_nights b2c2g-3h-2i1k-1 on_now b4e-1g-2h-1 on_offer b3c2k1 on_one a-2d-3h-3j1 on_our b-2c-3h-2j1
    on_overtime i2 on_page c1 on_paper a2c4d-4f3h-2i1 on_pay a1b-2 on_people d-2 on_purpose b-1 on_read d-4e6
    on_reception c1d1 on_reflection a3h1 on_remuneration b2 on_salary a1b2 on_saturday a-3b-5d-10e-3f-3g-1j2k3
    on_saturdays b2 on_shift c-2g3 on_sick i1 on_site a-1c3e-1g1h-1 on_so e2f-1 on_some e-1 on_something e-2g2h-2
    on_speaking k2 on_strike g1h-1 on_such h3 on_sunday b-1d-5e-7j3k4 on_sundays b3c-2g1i-1 on_teams b1
    on_that a-4b-1c1d-1e3g4i-4j-3 on_the a-5b2c-2d-3f2g1h1i3j2 on_their a-2 on_them c2 on_thirty b1
    on_this a-2b-6c-9e7f2g-1i-2k-4 on_three c2 on_thursday b-4c-2e-3f-1i-1j-4k-2 on_time a-1b-4e-2
    on_to a-9c-9g-3h4i-3 on_top b4c-9d-4e1f-4i-8j-1k-1 on_training a3 on_tuesday c1d2e-6f2g-4j1 on_tuesdays b-2d1
    on_two c-2h1 on_us c3k2 on_wasting d5 on_wednesday a-3c-3e-2h1k3 on_weekends f1 on_what b1d-4g2h1 on_when e2
    on_where a1e1h3 on_whether e3j2 on_which a-1h-3j3 on_with b-5d-5e-3f1g4h6i-10j-2k-4 on_without h6
    on_you b-4c2d2e3f2 on_your a1b-2c-1d-5e-2f4g-1h2k-2 on_yours b2f3g1 on_zoom c2 once a-1c-6d1e4f-1g-11h-5i2k-3
    once_, a-1d2e-2g1h4i2 once_. a-4b-6c-4d1e-7g-3h-4 once_: h1 once_again c1e-1h-2 once_and d4e-2
    once_i b1d-10e8f-2g-1h-4i1j1 once_in d5e-4 once_it j1 once_more a-9b-2d-2e-7f2g-1h-1i-2 once_my e5h3
    once_she e-2 once_the b4c-3d-2e9h1i1 once_they a1 once_things e2 once_we i1 once_you b2c2 oncology a4
    one a2b-2c2d4e1f-1g1i-1k-3 one_'s g2 one_, b5c-5d1e1f1j-1 one_. b2c-5e3h-2i-2k-3 one_? e-2f1g-3 one_a d-1g4
    one_about i1 one_against a-3 one_and b2c-4d-2e-1h1j-3 one_another c2e-3 one_as a-2 one_at a-2b1c1g-1h3
    one_bar d2 one_can c1d3f-3h2 one_candidate g3h2 one_company a-4 one_could c4d1 one_day a-3b-1d-1e6f-5g-12h-9
    one_did a2c-1 one_does b-2c-5d4g1h-1 one_down h2 one_driving h1 one_else h-2k1 one_email c2 one_employer b-1
    one_falls d1 one_family b1 one_fewer h3 one_foot d-3f1g7 one_for a4b-5c-6d-4e1h-2 one_from d-2e4
    one_gets a-4b1c3 one_go a-2d-2e-4g3h3 one_good f1 one_had b2c1 one_hand h-2 one_has a-4b1c-7d2f1g1k1
    one_hospital e-1g-1 one_hour b-3c4d4g-6h-3k1 one_i a6b-2d-10h1i-6j-2k-6 one_in a5c-5d-7e-4g1h2j2
    one_is a1c-8d-1h1 one_job a1b-1h3 one_less h2j1 one_line c1 one_may f3 one_might c1 one_minute c-1d-1
    one_month b1c3d2e-3 one_more a-2b-5d1g1h-2i1k1 one_never e-3f2g1h2 one_night e3 one_nurse c5 one_o'clock g-3
    one_of a-1b-6e5f-11h2j-4k-2 one_on g-3h-2 one_other h4 one_out a-3d-3e-8f-6g6 one_over b1i1 one_person a-3h4
    one_phone h1 one_place a3j1 one_priority d-1 one_side b-1c2d1h2j1 one_step a2 one_that c-1h2
    one_thing a-4b3c5d-1g1i-1 one_time c1d2 one_to b-1c-1d-3e1g4 one_was a3h1i2j2 one_way a-4e9f-1g-3h-4
    one_week c3h1 one_where a-1g1 one_who a-8c-4d-3e2h3j-1 one_will a2 one_with a2c-5d-6g1 one_wonders d1
    one_would d4 one_year c3i2 one_years d1i-1 one_you a4h-1 one_your c1 ones a2c-1e-2g-5j2 ones_, a2
    ones_. b-1f1j2 ones_i a1 ones_in c2 ones_on a3 online a-3b-1c5d-6e-5h-4 online_, c2 online_about c-3
    online_form c-1d-1 only a2b2c-1d1e-7f3g-5h-6i3j3k-2 only_, a-2d-3f1h-1i3 only_. a-3b2c3h-1 only_a c-5e1h-4k1
    only_about c4 only_after b1 only_an c2d2h3 only_and g2 only_ask e2h-2 only_by d1e-1h2 only_come f1
    only_do e-1f4h1 only_fair g-3h4 only_found b2 only_have i2 only_i b1e1f1h2 only_if d-1g1h3 only_in c-3
    only_just e-2 only_keep h2i1 only_need f2 only_now e-1 only_once b1 only_one a2b-1f-1h1 only_read c1
    only_reason e1 only_saw e-1 only_that b-3d-1e1g-4h-2 only_the a-2b1d-5e1h-3 only_theirs a2b-2
    only_thing a-3c3d1e1g-3h-2 only_to g-2h1 only_two h2i-5 only_when d1 only_with b1d-1 only_work h2 onsite g2h1
    onsite_. h1 onto k-4 onto_a d1 onto_the g-3 onwards h2 onwards_. h2 op a1c-3f1h-3 op_, f1
    open a-2b-7c-5d-2e2f2g-4h-3j-3k3 open_, c2e2f1g-2h2 open_. a-3b-3e4h-1 open_about b2 open_and e1 open_at f2
    open_day b-4c1f-5g-4h-1 open_ended e-2f1i2 open_for e4f-4g-1h-4i1 open_if h2 open_in c-1 open_my d3k1
    open_on f-1g1 open_plan c1k2 open_source a1 open_that b1 open_the c-1d1g3h1k4 open_to a-3c-3d-5e-1f6g-2h-4i-2
    open_until h4 open_with b1 open_your e1 opened a4c2i-4k-4 opened_. d2 opened_in h2 opened_my c8
    opening a6b-3c-5e3f-1g-12h2i-1j-2k-3 opening_, a1d2 opening_. d-1h4 opening_any e5h-2 opening_in c1f-1h1
    opening_night i1 opening_on h2 openings a-2c-3d-4e-2f-2h-2 opens a-4b-6c-5d-7e-3f-8h-7j-1 opens_, g1
    opens_. e-3 opens_up e-3 opera a3 operate k2 operation b-5c-9d-3e-2g2k9 operation_, g1h1k2 operations c-1d-2
    operator f1h1 operator_. h1 opinion a-4b-1d3h-5 opinion_of c-2d3h-1 opinions d1
    opportunity a11b-2c-10d4e-8f-3g-2h8 opportunity_, b1 opportunity_. a3h3 opportunity_@quote d2
    opportunity_has a4h2 opportunity_to a2d2 opposite a-2d-3g-1h-1k-2 opposite_, c1 opposite_. c-3k-1 opted a3h9
    opted_for a1h7 opted_to a1h1 opting b1h5 option a3b2c-3f4h-1 option_. a2 option_of f1 options b6c-1d-2e5f4g-1
    options_. f1h2 options_and a1 options_open e3f4 or a-9b-6c-6e4f-9g-12h-1i2j-5k-4 or_@number d-3g-3h-3
    or_a b-2c4d2e3f-5g-6h-5 or_after g2 or_all g-1 or_any e-1g-5h4i-5 or_at e-1h2 or_did e-1 or_do b1d4e-4
    or_does d-1 or_else b-2i2 or_for d3 or_friday f-2g-6i-2 or_i e4 or_in d-1j2 or_is b4d3e-2 or_leave h1i4
    or_less a-5d-2e-5f2g10h-7j1 or_may e1 or_maybe d2f1 or_monday g-3i-2 or_next e3 or_no b-5d-2e2f-6g-5i6
    or_not b2d1f2g1h-4 or_on a2b-2c-1d-2g-4i-5 or_other e1 or_saturday g-2 or_so b1e2g1 or_the c-6d-10e5f-6g-11h-1
    or_they i2 or_thursday f-1g-5k2 or_tuesday b-1f-3g-7h-3i-4 or_two d-4f5 or_was d3 or_wednesday f-1g-7
    or_what d3e-2 or_will e-2 or_write e1 or_you d4e-1 or_your d-1h1 ora g1 oracle e2g-2 oral h1
    orchestra d-4f2g-2h1 orchestra_, a2h2 orchestra_has c1 order a1c2d6e-2g-7h-2i3k1 order_, a1d2 order_. e-2
    order_book c1 ordered d4 ordering d2 orders d5h-1 ordinary a2b-2c1 organisation b2c4e-1 organisation_, b2c3d2
    organisation_. b2 organise c1d4 organise_a c1d6 organised b-3c8g-5h2 organised_. c5d-1 organized c1d4
    orientation a1i2 original b-2c4e-2g-1 original_certificates h2 ote b8c-2 other a6b-1c-6d-3f5g1i7j-5k-10
    other_, a-3b-5c1d2 other_. a-6b1c-2d-2e3f-2g-6h-6i-2j1 other_account h2 other_agency a1b1h1i1
    other_applicants e1g2h2 other_application e1 other_appointment a3f1h-2 other_at b-2e-6g-5i-4j-2
    other_candidate h-1 other_candidates a-4 other_care h2 other_clinic b3c3f1 other_college g2 other_companies d-3
    other_company b-3d-5e-2g1i3 other_contract b1f3h-1 other_crowd b1g2h2 other_day b-1d-5f-1g-5 other_depot c1
    other_employer a5b-3c1h-3i2 other_firm a-1b-1c-1f-4h1i2 other_garage a4h1i2 other_half g2j3
    other_hospital a-1b2h-2 other_hotel h-2 other_house a1e-1f1h-3i2 other_in c2 other_interview g-2
    other_interviews e1 other_job b5c-3d-3e-3f-1g2h-3i-1 other_kitchen a1 other_lab a2 other_lads c-3h2
    other_lot a-2d-4g1h1 other_mob a1h3 other_mug d5h3 other_nursery b1c2h3 other_offer b-1g2h-1i-2
    other_office a5c-1 other_one a3b-2c-2d4e-1f2g1h3 other_openings b1 other_outfit a-1e2h3
    other_people a-2b-1d1e1j-1 other_place b1c-1d1f-1g3h-2i1j-1 other_plans g1 other_plant h-1 other_position a2h-1
    other_post a-3 other_project h1 other_restaurant h1 other_role a-1c-1h-4 other_roles b1 other_salon a2
    other_school a-1b1e1f2g-4h4j-1 other_side a-2c1h-9 other_team a5b2 other_things e3 other_time d-7e4h-3
    other_trust g1 other_warehouse h3 other_way a-6b1c1d1g1h1 other_work a-2e-2g1h5k-1 other_yard d2i3
    others a4b-3c-5e-1f3h3i1j-1 others_, a-1h2 others_. a2b-1g1 others_go f1h-1 otherwise b5d-8e1f5g-13h1i2
    otherwise_, f-1 otherwise_. b3d-2e1g-4k1 otherwise_i i2 otherwise_it b1f3g-1 ottawa j1
    ought a-1b-1d-1e-2f-1g6h-4 ought_to a-1d-1e-1g5h-3 our a-12b-4c-9d-20e-4f-6g1i-9j10 our_@number g1
    our_appointment c2d2g2k2 our_area g2 our_baby b2k1 our_call c2e-2h-2 our_chat f1h3 our_conversation c1h1
    our_first b1c1e-1g1 our_flat k-2 our_furniture b2h2i1j5k-1 our_home j1 our_house b3h-2k-2
    our_interview g-3h2k-1 our_landlord j3 our_last j-1 our_meeting c3g4h4i3j1 our_new j1 our_own a1g-3h1
    our_paths b-1e-5g-1j-3 our_place b1j2 our_school g1 our_second k2 our_shop g1j-2 our_side g2
    our_talk c3e-1g-3h2 our_talks b1f1h4 our_team k1 our_things b-2j4 our_two b1 our_union c-2i1
    our_village b-2c-1g2j-2 our_whole g2 our_youngest k1 ours a-8c-7d-7g-2h-2j2 ours_, a-4
    out a-2b-1d-2e1f1g4h4i1k3 out_, b-1c-1d2e-1f5g2h6j-5k1 out_. a1b-2c1d-1e-2f-2g3h6i2j-3k2 out_; f1 out_? g3h1
    out_a b1c3 out_about c-1h-3 out_after e1h-2 out_ahead a5 out_and a-5b-3e-4g2h-6j-2 out_as e1h1
    out_at a-1b5d-2h-1i-2k1 out_badly h1k1 out_because a1c2h5 out_before a1b-1c-4d1f-3g3j-1k2 out_by c2g1
    out_for a1b2c-7e-6g2h-1 out_from a3d-2k2 out_here k-3 out_i b-1h5 out_if j2 out_in c-4e1g1j1 out_last h-1
    out_loud c-1e-1 out_my a-3c2g-3h-3i6j3k-4 out_not c2 out_now g1 out_of a-3b2c-2d-1e1f-2g-2h6i-3k-1
    out_on a4b-5d2e4g-10h-5k3 out_than a-2g6 out_that d-4h-6 out_the a-1b-6c-3d-3f-1h-3k-2
    out_there a-1c-4e-2f-3g-1i-2 out_though g-1h3 out_to b-3c3d-4g-2h-3j1 out_unless f4 out_what a-1b1d3e5h-5
    out_when a1 out_where d2f1h-1j1 out_with e1f1h-2 out_you b1c1 out_your g6 outcome e2f1h-3 outdated c1
    outfit a10c4d1e2f-5g-2h1i-2k-1 outfit_, a4b-1c1d2h5 outfit_. a-1h5 outfit_came a1 outfit_i c1 outfit_made a1h-1
    outrageous c3 outranks a5 outshine a2 outshines a4 outshone a3 outside a-3c2g1h-2j1 outside_. d-1 outside_my e1
    outside_your c-1 over a2c-2e4f-1g1h-1i3j2 over_, a-2b1c-6e4f-1g-2 over_. a-4e2f3g-6j-1 over_a a2b-2c-1d-4h-4k3
    over_all a3j1 over_and b-3c1d-4h-2 over_at c-2d1e2g3 over_before c-1h1 over_by c1 over_fifty c3
    over_for a-1b1c-2d-1e-3g1h1 over_four b2 over_i e5 over_in b-1c-2e3f-3j-2 over_it a-2b1c-2d1k1 over_me c4d1
    over_my a-3d-2h-5i1 over_our e2j1 over_the a-4d-3f-2g-1j-4k2 over_there a3c-2d6e-12f1g-1h-6i4j3k-6
    over_this e-1 over_to a-1c-1d1e-5g5 over_what b5c-1e2h1 over_with b-1c-1e1h1j2k-2 over_you a4c1h2
    over_your a5g4h3 over_yours a7d2h2 overdraft b2 overdue b-2k1 overlook c3 overnight h3i1 overseas a-3h2
    overseas_, h2 overtime a-6b14c-1d-6f-1h-8i1j-1 overtime_, b1 overtime_. b3 overtime_and b3 overtime_at b2
    overtime_is b1c1 owe b-6d2e-2h-4i3j-4k2 owe_it a1 owe_my i3 owe_you d4g-1 owes d1 owes_me d1 owing c1g3h-1
    owing_to c1g3h-1 own a-2d2e3f-6g-3h-1i2j2 own_, a2b1g1 own_. a2b-2c-5d-1e-4g-2j1k1 own_account h1i1
    own_conclusions d-2e6 own_fault c1d1 own_firm h1 own_house c-2d3 own_interview d3 own_mind e3 own_notes d2
    own_place a1 own_school g-2h1 own_shop g2 own_staff b1c6h1 own_that a1c-2g2 own_time b1c2 owner a-3c1d3f1i3
    owner_. c-2 owner_has h1 owners b2 oxygen k3 p c-2d-1 pace b-2c5e2k2 pack b-2d3e-3 pack_of d4
    package a-7b8c-6d-7e-1g-1h-3i-4 package_by i-1 package_of g1 packed a-3b-1c-4d-2e2g3h-4j4k-2 packed_in g1
    packet a-2b1 packing a1b3j1 packs g1 page a-5c4d-1e-4f-4g1i6 page_, c-1d-1h-3i1 page_. d1 page_four c-1
    page_nine c1 page_of c-2g2i1 page_on c1 page_one i3 page_two c-1 pages a3c1d-1h3i2 pages_. a3h1 pages_of d-3
    paid a-7b8c-10d-2e-6f-1g-12h-7i1j-1 paid_, b4c-1d-1 paid_. b3c-1j-1 paid_a b-3 paid_at b3
    paid_for a-1b2c-3d-1j3 paid_holidays b4 paid_is b-1 paid_leave b5 paid_me b-1d1 paid_off b-12c-2d-4h-5
    paid_or b2 paid_the b-6 paid_to d3 paid_weekly b3 pain f2h1 pains c1h1 paint c1d-5i1 paint_shop c2h1 painted j2
    painting a-2h-3 paintings a1 pair b-1d-2e1f-2g-1 pair_of c1d-5e1f-1 pairing c1 pal a1b-3d5e3g1h6 pal_, h4
    pal_. d6e3g2h1 pales a3d-2 palliative k-2 pan e-1f2 panel a-12b-9c4e-8f3h2i-4j-8k-4 panel_'s b-2c1d2e1h-1
    panel_, d-1h1 panel_. a-1d-1e-4f3g1h-4 panel_? h1 panel_and c-1 panel_asked c-1 panel_can h3 panel_had c5d-3
    panel_has c-4d2 panel_in c2 panel_is b1f1g1 panel_of c1g1h-2 panel_on a2 panel_seemed c2 panel_that h1
    panel_was a-1c3d4 panels a-3c-3k2 panic c-2e-2h-1k5 panic_attacks e-1k6 pans e3 pans_out e3 pantomime h-2i2
    papa k2 paper a1b-5c1d-3e-9f3g-3h2i-1k-6 paper_, a2b-1c1f1 paper_. b-2d-4h1 paper_and c-1 paper_has c1
    paper_is b1 paper_on b-2c-3h-5i-5j-2 paper_round h1 paper_you a2 papers a-4e-6f1h1j7k-7 papers_, b-2f1
    papers_. b3i-1j3k-3 papers_are g1h1j3 papers_for i-1 papers_on f1h3i1 papers_to b1c1j1
    paperwork a-6b-1c2e-3g-4h1i1j5k-5 paperwork_, h2j2 paragraph c-1i6j-1 paralegal f-1h4 parcel b-4c-2h-3
    parcels g1 pardon c2f-1g-2h-3 pardon_me a1 pardon_my c2d1e1 parent c-1f1h-5 parental b3 parental_leave b3
    parents a1b6c-1d-8e1h-4j1 parents_'s a1g3 parents_, b1 parents_. b3e1 parents_are k3 parents_put b-2k-1
    paris g1 parish b-2e-2h1i1k-2 parish_office a1 park a2b-8e7f4g-10h-10 park_. i1 park_it e5 park_my f6
    park_the e3 park_this e4f-1 parking a-2b-3c-4d4f-3g-4h-8i-3j-2k-3 parking_. a1b2 parking_and b1c1
    parking_is b-2 parking_lot h-2 parking_on c-2 parking_permit d2j-1 parking_space e-1 parking_ticket d1
    parking_was b-3 parkinson k3 parkinson_'s k3 parrot c-4 part a-5b2c-2d-1e-5g3h4j-2 part_, g-3j-1k1
    part_. c-1d-1g1h2i1 part_in b-3c-6d-4e-4h6k-1 part_of b5c-6d2f-4g5h-5j1 part_time a-3b1d-8e-3g-6j-2 part_was d1
    participate g1h4i1 participate_in h2i1 participation c-3g6h1 parting g2h2 partly b1
    partner b2c4e-2f-1g-2i-4j2k3 partner_'s b1 partner_. a1 partner_and h-1j-1k1 partner_has j1 partners b1g-2i5
    partners_on h1 partnership a1b2 partnership_track a1 party b1c-4h-5 party_, b2d1h-3
    pass a2b1c-8d-1e-6f2g2h6i1k-11 pass_, b1f2g2h1 pass_. c1d-3e-1g5h1 pass_and e1 pass_by h1 pass_for b1h-1
    pass_is g-1h-3j1 pass_it b1 pass_my f-1i1 pass_on b-2d2e-8f1h4i-2k-3 pass_that d1h1 pass_the h3i2
    pass_this d3g1h3 pass_up a3h1 pass_you e1 pass_your a2h2 passage j2k-1 passed a-7b-8c-3d-9e-6f-3g-3h-4i-5j-3
    passed_my b-4h-6i-4k-5 passed_the c-1h1i-3 passes b1d4h-1j2 passing c-4f1g-1h2 passing_on d1h4 passionate a1g-1
    passport b-2c3e-1h-3k-6 passports c2 password c5d-1 past b-5c4d-3e1f-2g-1h1i-3j-5 past_, e1 past_. e-2g-2
    past_eight g1 past_it a2 past_nine h2 past_six c1 past_that c1 paste d3 patch a3c1d-1h2 patch_with h3
    patchy c4e-1 path a3c-3d-2e-7f1g2h5 pathetic c6d7 paths b-1d-3e-7g-3h-1j-3 paths_cross h-2 paths_crossed j-2
    patience a-11b-8c-5e6g-7h-5 patience_, e1 patience_. a-1c1d-3h-1 patience_for d2 patience_is d4
    patience_of d-1h1 patience_than d1 patience_when h-1 patience_with c-5d-8e1 patient a-4c-1d-6e5f-1i-4k-6
    patient_, a-1 patient_. b2c-3d-4e2 patient_with a-3c-6d-5e1 patients a3b-3c3d-1e-6g-1i1 patients_. a1c1d-3h1
    patronised d5 pattern c1d-2f2h-3i1 pause c2d-3e3f7g-1h-7 pause_, e1 pause_. c3e1 pay a-2b10c3d2f-2g-8h-1i-1
    pay_, b3c-2d-4e-2h3 pay_. b4c-2 pay_a a1b-5 pay_and a4b5c-3 pay_attention d2 pay_by b3 pay_cut b4
    pay_for a-3b-3c3d-1h-1j1 pay_in h2 pay_is b5d3 pay_it b-2 pay_me b1 pay_more b2 pay_my j-1 pay_no b-3h-2
    pay_packet a-2b2 pay_scale c1h1 pay_the b-3c1k1 pay_to a1b-2 pay_was b-2 paycheck b3d1h1 payday b4f1k2 paye b3
    paying a-3b-2d2e-1f1g-5h-1i-1j3k-3 paying_, b3f2h2 paying_and b-1 paying_for b-4c2k-2 paying_me a-2b-2h-5
    payment b4c-1 payments k1 payroll a-2b-12c-6d-3j-6 payroll_assistant g1 payroll_for b-4
    pays a-9b13c-9d-5e-5g-3j1k2 pays_a a-1b3h1 pays_for b4 pays_me b1k1 pays_the b-2j1 pays_to b-1 pays_two b3
    payslip b1 pdf c-2e-1h-5i3 peace a-3b-1c-4d3e6f-3 peace_. d2e3f-2 peace_with d1h-2 peanuts b4d4 pear f2
    pear_shaped f2 peep e1 peg h1 pen a-2b-1c-5d1f2h1 pen_. f2 penalty a-1b4d1f-1g-2i2 penalty_rates b5d1
    pence b4c-1d-2 pencil a-3c-4d-5f11g-1h-2 pencil_, f3h-2 pencil_. f2 pencil_me f6h-2 pencilled f1h-1
    pencilled_in f1h-1 pending e4f1g2h-5j2 pending_. e4 penny b-1h1 penny_for b-2
    pension a-5b9c-10d-10f1g3h2i-2j-7k-1 pension_, b7h-1 pension_. b6f2 pension_and a-1h3 pension_at b4g1
    pension_contribution h1 pension_from g2 pension_fund b-4 pension_is b2 pension_that b2g2h1 pensions b-2h2
    people a-4b-5c5d5e-6f-5g-10h-3i-1k1 people_'s a-3b-4c2d-1e-3g-1h2 people_, a4c6d4e-2h1 people_. c-5e-3g-3i-4
    people_about c-5d1 people_and d2e3k2 people_are a2c-1h-1k2 people_asked c1 people_at a-1c1d1 people_can c3d3f1
    people_from a2c-2e1 people_had c-3 people_have c4d2k2 people_i c2g1h-3 people_in a-4d-2h1 people_is d2j2
    people_like a-2c-2d2k1 people_made a2h1 people_never d3 people_on a-5d-3h-2 people_rang d1 people_ring d4
    people_stay d-3 people_talk c2d1 people_than d-1 people_that a-1 people_to c2 people_were c-1d-1
    people_who a-1c-1d-1e1g-2h4k-4 people_you c-1 per b7c1d1e-5f3g1h2j-2 per_cent d-1f2g4h-3j-1 per_diem b3
    per_hour b6 per_word b3c-1 percent a-6b8c-8d-8e-1g5i-3k-1 percent_, b2 percent_of b5 percent_on g3
    percent_sure b-2g3 percentage b4g2 perfect a1d-2h-4 perfect_. c-2d-1 perfect_for c1 perfectly c-1d2
    perhaps a-8b-4c-3d4e1g8h-10i-1j-2 perhaps_ask d-3 perhaps_i d-4e3 perhaps_it a-3c1d-2g6 perhaps_next d2
    perhaps_not g1 perhaps_the d1 perhaps_we d-1e-2f4g-4 perhaps_you c-4g4 period c-4e2h1i2j-4 period_. d1
    period_is h4 permanent a1c3d-2f4g-2h3i5j-5 permanent_contract f3j-1 permanent_post b2 permission i-1
    permission_i h2i-1 permit a-2b-4d1e2f-2g1h2i-6j9k-9 permit_, i-2j4 permit_. b1d1i-3j2 permit_and a1j1
    permit_came h5j1 permit_me d1e4h1 permit_office j-2 permits e3j-1 permitted b1d1g2 persistence d2h1
    person a-4b-1c1d2e-13f-2g-1h1i-10j-11k-8 person_, g-2 person_. b-2c4d-4e-1g-9i-1 person_and d-2
    person_can c-1h1 person_could h3 person_for c-1 person_i c4 person_in b2c-2d3 person_like a1c-1 person_of b2c-2
    person_on c-1h-1 person_that c2 person_to c1d1g4 person_who c-3d5f1 person_with b1 person_you c-1d-4g2
    personal c1d-4e3g-6h2 personal_. e2 personal_reasons h2 personnel c-1h-2 persuade d1f1 persuaded c3e-1f8g3h-4
    persuaded_. f7h-1 persuaded_that c2g1 persuaded_to g1h-1 persuasion f1 perth b-1c-1d-1j1k-2 pesos b1
    pester d3h3 pestering d4e-1k1 pestering_me d3k1 pet a-1 petition j4 petrol b2d5h1k1 petrol_, c-1d1
    petrol_. c1d1 pets g2 pharmacist a1b1c3 pharmacist_interview b1 pharmacy a2b-1d1g1
    phone a-4b1c1d2e5f-1g-3h-8j1k2 phone_'s e5 phone_, c-8d-1e1h-1 phone_. b-1c-1d2f-2g-3k-3 phone_; e-2 phone_a e1
    phone_all c4 phone_and b6d1e5f1j1 phone_at e2 phone_call a1b1d2e-7f3h3 phone_calls c1d1e1j1 phone_down c1d2
    phone_fell e-1 phone_for e3 phone_has e-1 phone_in h1k1 phone_interview g1 phone_is e5 phone_me d2h-3k1
    phone_off e3 phone_or d1e-1 phone_said c1 phone_screen c2g1 phone_that c-1 phone_the c2d-1
    phone_to d-1f-2g3j2k2 phone_was d-1e-3 phone_you e-1 phoned c-3e1i-1 phones d2e1h2 phoning e2h-2
    photo c-1d-3e-1h-5i3 photo_of c-1i2 photograph c-2 photos a-2c-4d-2j1 photos_. c-1 photos_of c-2 physics b1
    physio a1k3 physiotherapist h1 piano a-2b-4c1h-1j6 pick a10c-2e3g-4i-2k1 pick_. a1 pick_it e1 pick_of a7
    pick_the a2b1c3g1h2 pick_up a-5c-5d3e3g-3h-2k2 picked a5b-4c-3d-2e-2h6 picked_. g5h-1k1 picked_another h4
    picked_for a1 picked_me b-1i1 picked_the a1b-1g-1h7 picked_up c1 picking a2b-5c-7d-1e6h-2k-1 picking_my h-3
    picking_up b-2c-1e7f-1h-8 picture b-3d2g3k1 picture_. d2 picture_myself a3d-1g5 picture_of k3 pictured a3b2
    pictures a-3 pictures_of a-2 piece a-3b1c-1d-5g-1h-2i-4j1 piece_. c-4 piece_of j1 pieces c-1h-2
    pile a-1b-3c-6d-8f6g-2h-1 pile_, h1 pile_. f2h-5 pile_for h1 pile_of d-3 pills k1 pin a-1b-1e8g-1h2 pin_in e7
    pin_on h4 ping d1e5g-2h-3 ping_you e4 pinned a-1e1g-2k-2 pint d-1 pipeline d2h2i1 pipeline_. a2h1 pipped a5
    pitch a-2b-3c1d5 pitch_for d2 pity a-5d2h2 pity_nobody h4 pity_that d-1 pizza c-2d3 place a5b-1c1d-7e-6g-3h5j4
    place_, a-3b-7c-6f-3g3h-3i-1j-1 place_. a3b-1c3d-1e-5i1j1 place_and a1c-3 place_at c-1g-1h8 place_away h-2
    place_came a-1 place_can c1e2h1 place_does h1 place_elsewhere g1h-2 place_for b-7e-1f2g-5h1i2j2
    place_has a2b4c3 place_i a4b3g-1h2 place_in a2c1d-2e-3f1h1j4k-5 place_is a1e-2g2i-2j1 place_of a-1c-2d1j1
    place_on b-2c-2f-4g-2h6i1j-1 place_open h-1 place_pays b3 place_that a-1c2g-3 place_to a3b-1c-3d-7e2f-2h5
    place_until h-4 place_wants i3 place_was c-1 place_where b-2c3 place_with a1b-2c-1g1h2 place_you a1h2
    placed b1c1 placed_in c1h1 placement a6b1d-1h6 placement_with a1c1 places a1b-6c-5d1h-5i-1j3 places_, a-2g1k2
    places_. b-3 places_at j2 places_i a1c-1 places_in j-1 places_that c-1d1 plain a-1b1c-2d1e-4g-4h5
    plain_english d2 plain_to c2 plainly a3d4 plainly_: c1 plan a4b7c6h-3i-7k4 plan_, g2 plan_. c2 plan_a a1
    plan_and i-1 plan_b a6f2 plan_for c7 plan_on d2e1h-1 plan_to d2e1 plan_was b2 plane a1c-2g-3h2i-1
    plane_ticket g-1h3 planned a-2c2g-8h5i-1 planned_. c1g-3h2 planned_for h2 planned_on c2 planned_to i-2
    planner c3d2 planner_position h-2 planner_post h1 planning b-1c3d-6e-5g-5h-6i-2j-1 planning_. c3d-1
    planning_to a2 plans b-5c1d-2e2f-2i-2j-4 plans_, c1 plans_. a3h-1 plans_for g3h2 plans_to e1
    plant a-2b-2c-1d-10e2f1g-2i-4j-1k-1 plant_, b1 plant_. c-3d-1g-1 plant_and g1 plant_is a-2c1 planting e1g2k-2
    plants c1h-1 plastic c5d3 plate d-6e2h-1j-1 plate_, e2 plate_. d-4e1 plates c2j1 platform a2d-2g2h-2
    play b-7c-4d3e2f2g-1i1 play_a a-1 play_for h1 play_in a1 play_it d-3e1f2 play_to c-2h1 played b2d-4h1
    played_no h1 player a1b1d1 players c3 playing d3e-2 plays a4b-3d-2e2h-1 plays_more a1 plays_to a1 pleasant d-2
    pleasant_. c1 please a-6b-1c-16d-6e2f2g-16h8j-2k-6 please_, a-1d3e2f4h-2 please_. b-1e1f1h4 please_? f-2h2
    please_allow e1h-2 please_and b1h1 please_be e4h3 please_call d-6e-2f-3h6 please_cancel a5b2d-5e-2f1h1i1
    please_check h-3 please_close b1d-6f-1h11i-1 please_consider d-3h1 please_convey d3 please_cross h4
    please_delete d-2h5 please_do a-5b-5c-5d-6f1g-1h-4k-2 please_drop h1 please_email e-3 please_excuse d-4e-3h1j1
    please_feel h3 please_find c2d1h3i1j-2 please_forgive a-1d-12e-1g2h-8 please_give a-4d-8h6i-3 please_greet h-1
    please_have e2 please_hold a2 please_just d-1 please_keep b1d-6e-2f2h-3 please_learn d3 please_leave e-5f4h-2
    please_let d-2e-6 please_make e2h2 please_me a-1 please_note a2d1h3 please_pass h-4 please_pay d1
    please_quit e4 please_read d4 please_regard e1h-2 please_release f1h4 please_remove e1h3 please_ring b2
    please_save d-6 please_say d-3e-5h-5 please_see e-1i2 please_send b-1d-2 please_sir h-1 please_stop e1
    please_strike h6 please_take a-1b4d-11f-6i-5 please_tell d-2h1j2 please_think d1 please_treat c2f-1h-1
    please_understand a1d-1e4 please_use a-1e-5h-2 please_wait e4 please_withdraw a3b1d1h7i6k1 please_write e-5h-3
    pleased a-1c-13e-4g-9h-1k-4 pleased_to c-6d-6e-3g-5 pleased_with d3 pleasure a-4b-8c-6d-2e-10g-7i-5j-3
    pleasure_. c-5d-4h-5 pleasure_it c-1d-2 pleasure_of c2d2h1 pleasure_to a-1c-2d-1 pledged i1 plenty a-3d-1e-6g-4
    plenty_about c-1 plenty_of a-2d-1e-3g-1h1 plot d1 pls d-1g-3h3 pls_do f2 plug g1 plumber a-1d2g6h-2
    plumber_'s g3 plumped a5h7 plumped_for a5h7 plus a-3b4c-2d-7g1h1i-3j-2 plus_@number h2 plus_a a-1g1h1
    plus_hours b-3 plus_super b1 plus_the h-1 plus_tips a1h1 pm b-6f-6g1 pm_on g1 pneumonia h1k3 pocket b2d-4e-3g-2
    pocket_for b1 podcast c-4 point a1b3c-2e4f-7h-1i1j-3 point_, b1e-2h1 point_. a-5c-3g-2h2 point_i a3g2
    point_in a2b3c-2e2 point_of b-3d2g1 point_you d-4 pointed a1 pointing c1 pointless c1d2
    points a-4b5c-7f-2g1h-5j5k-1 poland c2d1 pole c2d1 police c-1d3g-2i2 policy b-3d2e-3g-2 policy_. d2h1
    polite a-2b-1d7e-2g-3h2 polite_about c1h2 polite_to d4 politely a-2d1h3 politely_. d2 pond e1 ponder e4
    pool a2c2f3g2h3 pool_. g2h1 poor a-3c3d4g-7 poor_. c2 poor_and c3 poor_impression c3 poor_soul c-1d5h2
    poorly c2d-1k1 pop c-1e4g-2h2 pop_in e3f1h2 pop_up e1 popped c2 popping d-1e-4 popping_up d-1e-3 port b-3c-3h2
    portal a-5b-3c4d-2e-1f-4g-4h4i-1 portal_, h5 portal_. c-2h-2 portal_? h4 portal_lost c4 portal_messages e-3
    portal_now e-3h-3 porter a-7c-5d-1e-2f-1k-3 porter_'s a-2 porter_? d3 porter_job g2 porters c4d-2
    portfolio a-2b-7d-1e-4g-5h-3i-2 portfolio_, c1d1 portfolio_. h-1 portfolio_review c1 portion f2 porto e-2
    portugal j3 portugal_. j3 position a2b-2d-11f-1g-6h3i-2j-3k-8 position_, a-1b-5d-1e-4h4i-13
    position_. a-5b-3c-6d-4e-9f-3g-7h8 position_and a-6c-2e1f-1h1i1 position_as h-2 position_elsewhere b-3i-2
    position_for h-3 position_i b1h-2 position_in c-1h1 position_is i2 position_of h6 position_that a3h1
    position_this h1 position_to b1c-1e2g1h-3i-1 position_was c1 position_which a3h1 position_with a-3b2e1g2h1
    positions a1 positive b1c-1k4 possibilities a1 possibility b-1g7h-4 possibility_i g3
    possible a-4b-7c-7d-12e-1f3g2h-4j1 possible_, e1 possible_. b-2f2g3h-4j1 possible_for b-1g-1
    possible_that g6h-7 possible_to d-4g-10h-3 possibly d-5f3g10h-4 post a2b-3c-1d-6e-5f1g-4h4j2k-4
    post_, a-1d-6g-6h-2i-3j3 post_. a-4b-4c-5d-1e-6h4j-3k1 post_; c1 post_? f1 post_about g1 post_advertised c-2
    post_after h2 post_and a1b-4c1d1f-5h2i-5 post_as a-5c3h-3 post_at a-1b1c-2d1h6i-2 post_because h-4 post_by d1
    post_came h1 post_elsewhere e3 post_for a-1j1 post_from c2d2 post_had c-1 post_has a1c3 post_i a7c-2h-3i1
    post_in b-1c-4f2g5i-4 post_is g-3h-2i1 post_it e-5f-4h-5 post_nearer h1 post_of a2c-4f-2h6 post_office c-2
    post_on a-3i2 post_that a3h5i1j1 post_this h-2 post_to e1 post_was b1c2d1 post_were h1 post_will c2g-2
    post_with b3h6i1 post_would b1 postdoc h-2 postdoc_position h-1 posted b3d-4e6g1h2 posted_, h1 posted_. e2
    posted_on h-2 posted_to h1k1 poster a-1d-3 posters c1 posting a2b1e-3f2h1 posting_is a1c-1 postman d-2
    postpone e4h-1 postponed c1 posts a1b-1c-7d-5e-3f-2 pot a-1b6h-3 pots d3 pound b7g-2 pound_an b2
    pounds b2c-4d-5g-4h-5i-1 pounds_a b2 pounds_an b1 pounds_for b-2 pour c-1d1 powder e3 power a-4b-1c-3e-3k-1
    pr c-2j2k-2 practical a-4c-1d-3e-1g3 practice a7b-1c1d-1e-8f1g3h3i-2j1k-8 practice_, d-2g3 practice_. b2d-2h2
    practice_i a1c1h-3 practice_in j1 practice_that h2k-1 practices a3 practise j1 praise b1c-3h1 praise_. c-1d-3
    pray a-5b-1e4g-5h-9 pray_do d1 pray_on e3 prayer d1h1 prayers g3 praying c-1d2e-1 praying_about e-2 pre d2
    precious c-1d6g1 precisely a2h2 predecessor c-1d-2h-2 prefer a2b-10c-7d-13e3g-4h-1i-6j-2 prefer_, g2
    prefer_it f-3 prefer_not a-5b-1c-1d-2e1g-3 prefer_that e2 prefer_the a8g-1h-3 prefer_to a-8b-5c-3d-4e2g-1h2j-1
    preferable a4 preference a6c-1 preferred a6c2 preferred_to c1 pregnancy k4 pregnant k3 prejudice c-3f4h-1
    premature e2 premium a-2b6 prep g2 preparation c-1 prepare c3d-2i-2 prepare_. i-2 prepared a-1b4d-2h-3
    prepared_. c4 prepared_for e1 prepared_to b5 present a-6b3c-4d-3e4f4g-2i2j-3k-1 present_, d-1f5g-1h-3k-1
    present_. a-1b-2e5 present_and f2h-3 present_bank i1 present_company b2h2 present_employer e1g1i2j-2
    present_firm b1g-1 present_i j1k1 present_job b-4 present_my b1 present_myself e-2h3 present_one b1
    present_school b1h2 presentation c1g1 presented c1 presently g3 presently_, e1 president d3
    press a-4b-4c2d-4e-1g1h2 press_me e-1g2 pressing e2 pressure c1d-1k2 pressure_is g2k1 pressured c2 prestige a2
    prestige_, a1 prestigious a3 presumably g3 pretend a2b5c-1d5e-2f1g-5h-7 pretend_i c1h-1 pretend_otherwise b2
    pretend_that b3 pretending d3k1 prettier a1 pretty a-1b-3c9e-3g4 pretty_much b-1g4 prevented g4 prevention c-1
    previous a-2 price a-1b6d-1e-2g-3h-3 price_of b2 prices b1c2 pricing a3 pride c1 primary d3 primary_school d3
    principal e-2f3i1k3 print c-2h1i2 print_the d-3 printed d1e-2 printer c-5d-2h-1 prior g4 priorities a1
    priority d-1 prison d1g2 privacy c1 private b2c1d-4e-6f-3g-4h1j-5 private_, b-1 private_. b-5h3
    private_health b4 private_medical b3 privilege a1c-1h1 privilege_to a2h1 prize b-1f-1h-1 prize_. a-1 prizes c1
    pro c2 prob g5 probability c-2e1g6h-4 probable g3 probably a-5c-3d-5e-1f-7g15h-11 probably_be g3
    probably_best g4 probably_going g5h-4 probably_have g1 probably_i e-2g7 probably_not a-1g1 probably_will g7h-2
    probation a-2b3d-4e-4f2g-4i8j-3 probation_. b4c1 probation_there i2 problem a1c-1d3e-6h-7k2 problem_, g1
    problem_. d2h-1 problem_for b2 problems a4 procedure a-5c2d3e-2f1g2h7 procedure_, c1 procedure_. g1h5
    procedure_for h5 proceed a-2d-7e-9f2g4h9 proceed_, f2h6 proceed_. g1h4 proceed_to g2 proceeding a-2d-4e-4f3h7
    proceeding_, h4 proceeding_. d-1g1h1 proceeding_to h3 proceeding_with h2 process a-6b-3c2e-6g-3h8
    process_, e1f-1g4h2i-1 process_. b-2c-3e-11f-4h10j-1k-3 process_and e1 process_as h3k1 process_at c-1h5
    process_for c-3d2g-2h5j1 process_has c7 process_here h3 process_i h2 process_in h-6 process_is c4d3g-4h-3
    process_makes c-3h-3 process_on f2h-3 process_puts c-2h-3 process_to f1 process_took c5d2 process_was h-4
    processes a2c-1e-1 processes_, a2 processing e1 produce c2 product a8b-5c6d-9e-2g-5h1i4 product_, a1c2
    product_. c3i1 product_i a2 product_is a1c1 product_lead h1 production c1 products c-1d-2 profession a1c-2d1
    professional a-3c3d7e-2 professionalism c1d4 professionals a-1c2d7 professor f2 profile b-1c5d2g-2 profile_, c1
    profile_in h2 profit a-5b8c-7h-3 profit_share b5h-2 profit_sharing a-3b5 profits b5 profits_. b1
    program a1b-6c-4h-1 programme a5b-6d-6g-4h1k1 programme_for k2 programme_is a5
    project a3b-6c-2d-6e-9g-2h2i-4j-10k-5 project_, a2c-2 project_. h-3 project_has c1k-2 project_i h-1
    project_in h-1 project_is a1h3 project_of b-2 project_was d1h2 projects a2b-6k1 projects_are k1
    promise a-3b-11c1d-5e3g-2h-8i1j-2 promise_, c2d2e-2 promise_. c1g-2h-1 promise_i e-1g2 promise_that c-3e-1g2
    promise_to c-1e1g-1i-5 promise_you b-1 promised a-5b3c8d-2e-8f-7g-3i-4 promised_, c-1g1 promised_. b1c-2
    promised_a b1d-4h-3i-2 promised_me b1c4d1 promised_my g-1h1k1 promised_myself h4 promised_not d-3
    promised_the b-2c1 promised_to b1c1e-3g-2h2 promised_you c1 promises c6d1e4f-1g-1 promises_. c2d1
    promising c1h2 promoted b1h6k1 promotion a1 prompt c-1d-2 promptly b-3 pronounce d2e2 proof i4
    proper a5b3c2d-2e2f-1g-3h-1j-1 proper_pension b2h1 proper_think e2 properly a2b4d2e-4g-5k1 properly_, a1c1d-1
    properly_. a1e-1h1 proportion c4 proposal a1b1c-1e2g1h2 propose c-4d1e2g1h-2 propose_to b-2d2e3g-4h-2
    proposed a3b4c-3g3k1 proposed_. g1k2 prospects a6c1h1 prosper c-3h2k-2 proud a-7b-1c1d-4e-1g-6h-3k-2
    proud_of c3d-3g-1 proud_to a-3b-2c-3k-1 prove j3 proved c-5d-2 provided d1f2g1h1 provident b3 provident_fund b3
    provisional d-1f5 provisionally f4g1h-4 public c3d3f-5g-3 public_service a-1 publish c-2e1
    published a-3b1d-3i-3j-3k-3 published_. k-1 publisher_and i1 publishes a3c3h2 publishing g1
    pull a-2d6e-9f1h9i-4k1 pull_me f1h2k2 pull_my c1h7 pull_out d-8e-3h8 pull_the a-3d6h-1 pull_your d4
    pulled b-5c-9e-4h3i-3k-5 pulled_my h4 pulled_out a-3b-1c-8e-3g-2h2i-3k-5 pulling a-1b1d-9e-1h5i-1j-3k-4
    pulling_my c1h3 pulling_out b2d-7e-3g-2h4i-1j-3k-3 pulling_the h2 pulls a2g2h-1 pulse a2d2 pump c3 pun a2
    punch d-1 punctuality d6 pune c-2e-3f1g1 pupil d1 pupils a-2b-5c1d-4 pupils_. c1 puppet a2 puppy e2 pure a4c4
    purely a1 purpose c1h3 purpose_. c1 purposes c1 purser h1 pursue d-3e-5g4h7 pursue_the h3 pursue_this e-1
    pursuing a-1c-3d-1e-6h4 pursuing_the c-2e-3g-2h5 push b-3g2h-2 push_. e1f2 push_through h-3 pushed a-3h-1i1
    pushing c1 put a-1b3c2e1g-1i1j-4 put_, b3c2h1 put_. g3h4 put_a a-5b2d-3e5g3h1i3j-2 put_an j1 put_and b3g-2h2
    put_another b3 put_down g-1 put_in a4b-2c-4d-7e-2f-2g-1j-3 put_into c1h1 put_it c2e-3g-1h-3i2j-1k1
    put_me a-10b2c3d-9f5g1h1i-4j-3 put_my a-5c4d-4f2h-3i4 put_off c1e2h-3 put_on a-4b-1c-1d5f-1g-3h-2k1 put_one a-4
    put_that c-4d6 put_the a3c-3d4f-1h-3 put_them a7c-1 put_to a3c-2 put_together d-1 put_up d3h-1
    put_us b-1i-2j-1k-2 put_you a-2d-4f-1g1 put_your c-5e5h1 puts a2c-1d-5h-4j1 puts_me b2
    putting a-6c-2d-2e4f-4g-1h-1 putting_in b2h1 putting_it e1g3h-3 putting_me c-2h-5 putting_my h-2
    putting_myself e-1g-5h5 putting_this e4 puzzle d-1j1 qualifications j1 qualified b1d2 quality d-3g-4h2
    quality_of c-1 quarantine h1j2 quarter a-6b-10c1d-5e4f-5g-9i6j-3k-4 quarter_, h-1i1 quarter_. i3
    quarter_end c1e2 quarter_past c1g-2h1 quarter_to h1 quarters b-2j2 queen c-1d3g1h1 question a-3c-1d1g3h-5i-3k2
    question_, b2c-1d-1e-5h-4k1 question_. c2d1f1g4h-2k2 question_about b-6c-2d-3e-4g-4h1j1 question_for g4
    question_has e-1h-2 question_is h4 question_mark e-1f2g3 question_of a-4b3c-3d-1e3g-6h1 question_on b-3c1
    question_open e3f-1 question_was a2b1 question_whether c1e1 questioning g1 questionnaire c6d5h1
    questions a-3b-12c4d-1e-3f-8g-14h-5i-6k-5 questions_, c-2 questions_. c-1d1e1 questions_about c5d-5g-2
    questions_and h1 questions_had c3 questions_on c2 questions_than a-2 questions_that a1 questions_were d1
    queue b-6f1g-4h5j1 queue_. e-3h1j1 queue_at h1 queue_for a2e-2 quick a-9b-5c-4d1e-1f1g-8j-1 quick_. c-1d-2h-3i3
    quick_about c1d5h3 quick_and c-3h-2 quick_answer d-1 quick_call e-2h1 quick_chat d4h-3 quick_one d-1e1
    quicker a1d1e-1f3g-2h1 quicker_than c-2f1h1 quickly b-1c-8d-6e-5g1h-10i1 quickly_. b-1d-2e-2h-2i1
    quid b10c-5d-1f-2h2 quid_a b5f-1 quid_an b4h3 quiet a-1b1c2d-11e11f-1g-10h-5i2 quiet_, c2e5 quiet_. b1c2e3
    quiet_about i1 quiet_and b2h-2 quiet_for e4 quiet_from e3 quiet_on e-1 quieter a-2b-2c-2e1k2
    quit b-4d11e9g-6h2k1 quit_messaging d3e5 quit_on c1 quit_the h3 quite a1b4c-1d-2e-10f-2i-5 quite_a b2g-1h1
    quite_apart k1 quite_the c-1g-4k-2 quiz a-7b-7c5d5e-1g-2i1 quiz_, c3h2i1 quiz_. c-1d1 quiz_ate c4 quizzed c1d3
    quotation c1 quote f-3g3j2 quoted a-1b8d-3h-3 quoted_me b5 quotes d2j4 ra d-7h-2k-1 ra_. d-4
    race c-1d-4f2g-2h7k1 race_, h1 race_. f2h4 race_for h2 racing b1k-2 rack c1d2 radar c-3d-2e6g-3h-5k-1
    radar_, c-1e6h-3k-1 radio a1b-3e3g-2h2 radio_silence e4h1 radiotherapy k1 raffle b-5d3 rail c-1g-1h-2j2
    rain a-3b-4d-1f-1h-5 rain_comes g2 raise a-7b16c-7d-9e-2f1h1 raise_, a-1b3h1 raise_. b3 raise_a h2 raise_i b2
    raise_my b3 raise_the b1f1h-2 raised b4c-4d6e-3g-3k2 raised_four c-3 raised_me b1k3 raised_my b3 raises c1
    raising d-1 ramadan e1i1 ramadan_. d-1e1i1 ran b-2c-5e2h-1i-8j-7k-2 ran_over e1 ran_the c-3d-1i-2k-2
    rang b-3c2d-3e-10f-3h1i3k-6 rang_, a1e-1 rang_and d2 rang_at c2g1 rang_back i1 rang_me c5f-1 rang_my c3
    rang_on a1h1 rang_the c-1i1 rang_to i1 rang_twice c-2 rang_you h-1 rang_your c-1 range a-5b9c-1d-4f-1h-4
    range_, b3 range_tops b2 ranger a2h3 rank c-2d-1g-2 ranked a9d-1f-2 ranking a1b-1c-3d-3e-1 ranks a5
    ranks_higher a2 rare b3c-12d-9h-6i-1 rare_. c-3d-2 rare_in b4 rarely a-5d-2g-1h-5k-2 rarely_been d-3h-1
    rarely_met a-2 rarer c-2d-1 rate a-5b12c-2d-9e-1f1g-2h-1j1k-4 rate_'s b1 rate_, b4e1h-2 rate_. b3g2h1
    rate_and b6f2 rate_for b5c1 rate_in c-2 rate_is a-3b4c-2g-1 rate_my b-3 rate_of b-2 rate_on b-3 rate_that b1h2
    rate_was b2c1h1 rate_would b1 rate_you b2h1 rate_your b-3 rates a-5b6c-3e-2f-4g-5h-6 rates_. b2d2 rates_on b2
    rather a1b-2c4f1g10h-1i-1j-8 rather_a c1 rather_be a6c-4g-6 rather_chaotic c2 rather_do a2h1 rather_have a-3
    rather_keep a-2b-1d-4g-2 rather_leave b-2g-1 rather_more b2c3 rather_not a-10b-8c-6d-12f-3g-5h-6 rather_say e1
    rather_tell h1 rather_than a1b1c-3d-1f9g-5h-1 rather_you e3f1 ray k-1 re b-2g-4h-3i-2 re_the c-6d-1g-2h-5
    reach a1b-2c-7d-15e6f-11g1h-5i-6k-1 reach_. e1g4h-3 reach_me d-1e1f-5g-4h-1k-1 reach_out e2g-3
    reach_you d-3e1f-2g1 reached b2d-2f-5g-6h1i-2j1 reached_a h3 reached_me c3d-1e-4i-2j2 reached_out e2
    reached_the d1e1 reached_you c-1d-1 reaches d-4g-1 reaches_you d-3 reaching b-4d-4g2h-3k2
    reaching_out b-3d-2h-1 read a-5b-1c1d6f-6g-2h-1i-1j-7k-6 read_, b2e4 read_. a-1b-1c-3 read_a d4e-1 read_as a1c1
    read_in c1 read_it c-2i1k-4 read_like a1 read_my a1c4d4e-4k1 read_of d-1e1 read_on c1 read_that c-6d-5g1i-1
    read_the a-1c-6d5e-6h-3i-2 read_them b2d-1 read_this e-4i3 read_through b1c-1 read_what c2d4h3 read_with c1
    read_your b-4c-1 reader e1h-1 readers a-4c-5i-3 readers_are c-1 reading a4b-9d2e1f-5g-2h-5i-2 reading_, c1
    reading_. c4e1 reading_a c-2d3 reading_it d-1e3h1 reading_list c1 reading_my h-4 reading_room c-3d-3
    reading_the a1c1d1e-3 reading_this e1h-2 reading_your c-3 reads a-3c5f-1g1k1 reads_like c3d2
    ready a-1b1c1d-9e3h-3j-2 ready_. b-5c1h-5j-3k-3 ready_and i1 ready_for c-2h-2j-1k2 ready_to b6d-2e1g1
    real a3b-4d1f-3k-3 real_. d1 real_gratitude h2 real_one e1 realise b2c-4h-1 realised a1d3 realistic c4
    realistic_. c2 really b-2c-1d-1e-3f-6h-6i-1k-3 really_, d1 really_. e1 really_am g1
    really_appreciate d-6e-5g-6h-2 really_do d2g-4 really_hope d1 really_is h1 really_nice d-1 really_sorry g1h3
    really_the e4 really_want g-4 really_well c-2 rearranged h1 reason a-7b-1c-2d1g-10h1i1k1 reason_, d-1
    reason_. b1d4k1 reason_i b-2i2 reasonable c3 reasons b-8d-1e-10f-6g-7h6i-5j-4k-5 reasons_. c1g-2h3
    reasons_i e-2g-3h3 reasons_of d1h1 reasons_to e-1 rebook h3 recall h-1 receipt c-1d-3e-2 receipts c2
    receive b-1c2e2h-6 receive_the c2 received a-1b-7c3d-2h-4 received_and h1 received_me c1 received_the h-3
    received_your h-1 recent c1 reception a-2c4d-3f-2g-9h-3i-1k-2 reception_, c2d1 reception_. c-3d-1
    reception_at e2 receptionist a-6b-2c1e-3f-1g-3 receptionist_. c1 receptionist_interview h1 receptionists a-1c2
    recipe c-1d-7 reckon a1c4f-5g3 reckon_. g-4 reckon_i a4d-1f-1g3 reckon_the a2c2 reckon_you g3 reckoning a1
    reckons d-4k1 reckons_i b1 recognise e1 recognised j1 recommend c-2f-2g-2h-6 recommend_you d-2
    recommend_your d1 recommended c-5d-3h-4 recommended_to c-2 reconsider c-2d-4f8h-4 reconsider_. h-2
    reconsider_the f1 record b1d3f3g-8h2i-4 record_, c-3d1h-2 record_. f2i-1 record_is a-2 record_show d2h3
    record_that e2h4 recorded c2h1 records a1c-6f-2h1i5 records_, b1i1 records_. i3 records_and e1
    recovering b1h-2k4 recruiter a-7b2c4d1g-5h-7i1 recruiter_. d2 recruiter_asked c-4 recruiter_kept c1d-2
    recruiter_mentioned b3c-3 recruiter_was c2d2 recruiter_who b1c-2 recruiters a-1c-1d-1e4h-5 recruiters_, d-1
    recruiting d4h-1 recruitment a-6d3e-2g-5h6i-4 recruitment_, i-1 recruitment_. d-3h5 recruitment_for h5
    recruitment_process d-2h-2 red a-2b-1g2 red_flag c2 redundancy b4 referee c-3 referees e-3h-1
    reference a-3b-5c-4d-3e-8f1g-1h-4i5j-1 reference_, i2 reference_. i3k1 reference_@number h2 reference_check f2
    reference_for i-1 references a-4b-6c3d-2e-9f4h-3i5k-1 references_, c1d-1 references_. d-1i4 references_and i1
    referral h2 referred d-1 reflect d1e5 reflect_on e2 reflection a1c-5d-6e-1f-2h5 reflection_i a1h3
    reflection_on b-1c-2 refrain d5h-5 refrain_from d6h-3 refresh b4 refreshing c-3d2 refreshing_to c-1d2
    refund b-7 refusal c1d-3f7 refusal_, h1 refuse a2b2d-5e-5f4g-4h1 refuse_, f2h1 refuse_. b3c-3h1 refuse_for h-2
    refused b-2f1h-5j4 refused_. f1h-3j1 refused_to h1k1 refuses a2 regard a-3c-2d-2e3f4g2 regard_. h1
    regard_the e2 regarded c-1h3 regarded_as h3 regarding b2e4g-1 regarding_my h-2 regarding_the h2 regardless f2
    regardless_. f2 regards a-9b-8c-12d-21e-9f-13g-7h-21i-13j-8k-13
    regards_, a-17b-8c-18d-15e-16f-9g-12h-12i-10j-6k-6 regards_to c-2h-2 regional a2c-2d-3e1f-3h1
    regional_sales e2h1 register c-1d1j2k-1 registered b-1c3h-1j2 registrar f1h3 registrar_. h1 registration c1j1
    registry a1 regraded b5 regret a7b3c3d-2e-2f2g2h5k2 regret_, f1h-1 regret_. c1 regret_i a1b1h4 regret_it a2d1g1
    regret_that a1c1f2g3h2k2 regret_to b2c1d-1h2 regretfully g-1h5 regretfully_i h2 regrets f2 regrettably a2g5h-1
    regrettably_, g4 regrettably_i h-1 regular a1b2c-1i3 regulator h2i1 rehab a2j-1k3 rehearsal d-2g3h-1
    rehearsals g2i1 reimburse b2 reimbursement b-2c2d1 reject h-3 rejected d-1e1h-2 rejecting c1d-1 rejects c1
    rejoin e1f2 relation c2 relationship g2 relative d1 relaxed c2 release a-4b-5d-4g-1j-2k-5 release_me b-1g-1k-3
    release_my h-2 release_the a-1h8 released c-3g4k-1 released_from h2 releasing f1h2 relevant h1 relieved c-2f1
    religion c6 relinquish h4 relocation a-5b-2c-1d-5h-2i-1j7 relocation_agent j3 relocation_allowance b-3h1j3
    reluctant h-3 rely b2 remain a-9b1c-11d-2f7h-5i-1j5 remain_, h-1 remain_available f1h-3 remain_in h3
    remain_on f2h-2 remain_where j1 remain_with b2 remain_withdrawn f-1h3 remained a1 remaining b-2c-2d-2h7
    remaining_stages h3 remains e3g-2 remember a-9b-6c-14d1e-10f-5g-10h-2i-1k-1 remember_. h2 remember_i d2h1
    remember_me c-1g-1h1 remember_that d2h-5 remember_the c-1 remember_your d-3 remembered b-3c-4d-5e-1h-4
    remind c-1d5 reminded e2 reminder c-3d4 reminders d1e4 remit a3b1 remote a-2b2c3e-1f6g-3h-6 remote_, c2
    remote_. b1f1 remote_work f1h-1 removal a-3b-3c-6d-3h-2i-2j8k-4 removal_van b-1j4 removals d-1j1
    remove c-1d-2f-1g-3h8i-2 remove_me a-1d-3h3 remove_my a2c-2d-6h7 removed c-3f-1h5 removed_from h7 removing h2
    remuneration a-4b11c-5d-5e-7g-3 remuneration_, b1d-1e-3 renewal j2 renewed c-4i3 renounce c-1f2g2h5
    renounce_the h2 renounce_to h2 renowned a1 rent a-6b-8c-6d-5h-2i-6j8 rent_, g1k1 rent_a b-1j1 rent_in b-3j2
    rental a-2b-2h-1i-5j7 rented j1 renting b1j2 rents b-3j2 reopen f1 rep b2d1g1h-1i3 rep_, g2 repair c3g-1h3
    repeat d2e-3 repeated c5 repeating e-2h-2 repetitive c3 replace h1 replaced c1k2 replaced_in k2
    replacement g1h-3 replacing d2 replied d-2 replies c-1d-1e8g-3h1 replies_, a-1 replies_. d-1e4h1
    reply a-8b-12c-3e8f-1g-3h-5i2j-4k-4 reply_, c-3d-5h-3 reply_. d-1h-5 reply_and d1 reply_by e1i-1 reply_came c3
    reply_from c-1 reply_is h3 reply_to c-1e3h-3 reply_was d2 replying c-2d1e7g-6h-5 replying_, d1e4
    replying_. e-2h-2 replying_so h1 replying_to d2e3g-1h-2 report a-1b-9c4e6f-3g-1i4k-3 report_, d2 report_. e3g2
    report_from e1 report_that c-1 report_to c3d-4h2i2 report_you d4 reported c-3k4 reporting c5f3h1k1
    reporting_line f4h-2 reports c4d-1e2h-1 reputation a3c8h1 reputation_among c3 reputation_in a2
    request a-1c1d-6e1f1g-3h-1 request_. e1h3 request_that e1h1 request_to b-1c2 request_you h-3 require i2
    required c-3d3h-3i1 requirements c1d2 requires d1h-1 reschedule d-2 rescheduling c3h1
    research a4b-5c3f-1g-6h-3i1 research_. c4h1 researcher h3 resent d1 reservation f3g-3h-2 reservations c4g6h-4
    reservations_about c4g6h-3 reserve a-4c-2f10g-6h-4 reserve_, f1h-2 reserve_my e1h-1 reserve_the f4
    reserved e2f4h-1 residence c-3g-2h-2i-5j10k-5 residence_card j3 residence_permit a1j3 residency a5c-2j3
    resident b1i-1j5 residents a-3b-1c2d-5g-1k2 resign a-1g-1h3i-1 resign_from h3i-1 resignation i5j-2k-3
    resigned c-1h1 resigning h2 resist a2b2e2 resit g2 resolved e-3g-4h4 resolved_not e-1g-1h3 resolved_to h4
    resonates a1h1 resources d3 respect b-1c-3d7f-7g-5i-4 respect_, b-1c4d4e-5f-1g-1h-2i-1 respect_. a4c-4h2
    respect_and d2 respect_for a-3c-1d-7e1 respect_i c-1 respect_other d-5 respect_that b2 respect_to b1h1
    respectfully a-13b-3d-14e-9f-9g-13h1i-9j-8k-5 respectfully_, a-5b-10c-11d-11e-7f-2g-11h-6i-5j-6k-3
    respectfully_decline h5 respectfully_yours h-4 respects a2d-1 respond c-3d-4e10g-2h-5 respond_to e6
    responding e4h-5 responding_to e3h-2 response b-2d-1e9h-3 response_. e6 responsibilities c2
    responsibility a7c3g-3 responsibility_than b-3c1 rest a2b-6c-5e4g-6k4 rest_, a1d2 rest_. a4d1f-1g-1i-3k3
    rest_and e1 rest_assured c-3d-1e-1 rest_for d-2e1 rest_of a-2h1 restaurant a-2b3e2h-1j1k1 restaurant_. g1h-1j1
    resting e2 result a-1d2e2g-1h-1 result_of h1 results d1e-2g-2j-1 resume a-2b-3c2d3g-3i2 resume_. c1d1
    resurface e1 retail a1d-3 retain h-1 retained g2h2 retainer b3 retention b4h-3 retention_bonus b3h-2
    retire b4c-1d-4e-3g-1h1i-1 retire_, b1h2 retire_from h4 retire_my h5 retired c-4d-2h1 retired_, c-3
    retired_. h1 retirement b1h-3 retirement_. b-2h-4 retiring h3 retiring_from h1 retract h6 retract_my h6
    retreat e2 return a-4c1d-1e4f6g-3i2 return_. c1g1 return_of i1 return_the a-2c-2e-5f-5g-5h-2i-5
    return_to c1e3f5h2i1 returned b-3c2d-3h-1i-2k1 returning c-4f1g-2h-1 reverse f2 revert b-1e8f-3g-5h-7
    revert_. e4 revert_in e2 revert_once e1 revert_to e2 review a-1b-1c-2h-4i3j-3k-3 review_. d1i1 reviewed d-2
    reviews c5d-4h2 reviews_from c2 reviews_of c4 revised b1c1e2 revisit f1 revoir f3 reward d2 rewarded g-2
    rewarding c-1h1 rewrite c-1 rewrote b2c-1 ribs k2 rich c2d1 richer a1c-1h-1 riddance d7h2 ride b-5c-1g2
    ridiculous c1 rig h2 right a-2c-2d-3e-3f-1g-1h-1i-1 right_, c1e-2f-1g-2h2 right_. a2d-5f-1h3 right_? d-1e1g-2
    right_after e-3i3 right_at b2 right_away b1h-1 right_back f2h-3 right_for e1 right_in g1
    right_now b-1c-5d-1e5g5h-4k1 right_on d2 right_one c-1d1 right_person a-1c-6d-13f-1h-3 right_that d-1
    right_there c2 right_through a2 right_to a-4c-2d-1e-3f4g-3h1j1 right_up b3 right_with c5f-1g-1 rigid c5 rigs b3
    ring c1d3e2g-10h1i-2j-3k-2 ring_, d-3e5h1 ring_. c-1d-1f-2g-1h4 ring_a d2 ring_about e2 ring_and e-2
    ring_at e-2 ring_back c2f-1 ring_in d3 ring_me a-2b4c1e-7f2g-5 ring_my d6e2 ring_on c3 ring_or d1e1
    ring_people d2 ring_road a1 ring_round g2 ring_the e3k-1 ring_you d-8h-3 ringing a-6b-8c-10d5e5g-8i-6
    ringing_, e4h-1 ringing_. k1 ringing_about h-3 ringing_back d-2 ringing_because e-3 ringing_me d2e7h-1
    ringing_my d3e5 ringing_to d-4e-3g-2h9 rings e3h-1 rings_me e1f2 rise b7c-1d-3h-1 rise_to b2
    risk a-1b-4c1d-3e-2f1i-1j1k4 rival a8c-3d-3h2 river a4c-4 river_. e1 rn e1k4 road a-2b-1d-1f-8g6i-4j-3
    road_'s c2h-1 road_, a-1c-1h5 road_. a-1c3d-3g4h1 road_for d3 road_has h-1 road_is a-2 road_to g2k1
    roads a-2b-1c-5g4j-1 roads_are g1 robot c1d2 robotics a1 robots d3 rock g-1k2 rocket d1 rocket_science d1
    rockstar c-1 role a3b-4c3d-3e-14f1g-9h6i-2j-6k-14 role_, a-1b-4d2g-1h2 role_. b-1c-8h3i-6j-2
    role_and a-8b-2c2d-3 role_as a-1 role_at f1h4 role_because h-2 role_does a1h-2 role_elsewhere i2
    role_excites a-3 role_has a1c6h-1 role_i a1h1 role_in c-6d-3f-2h1 role_is a-7c5f-2g2h-4 role_last h7
    role_needs c-3 role_of c-3h2 role_play a-1d2i3 role_seems c3 role_that a2 role_turned c2 role_was a4c1
    role_with a4b3c1h2i-1 role_would b1f1j1 role_you c2 roles f-1 roles_. d1 roles_in c-1 roles_with b1 roll h2
    rolled c5 rolling b-2c1i4 rome h2 roof a-6b-1d-7f-2h-2j1k1 roof_. j2 roof_is g1 roofing a2b1d2
    room a-3b-2c1d-2e-2f-5g-1j4k-3 room_, a-4b1c-4d4 room_. a1b-4c-2d-4e1g3j-1 room_@number j2 room_and d2
    room_at h-3j1 room_for a-2c1d-4h2i1 room_full c-1 room_has k-1 room_in b2c-4j4 room_is a-1c-4d-4
    room_looked a1c-1 room_on b4 room_than c-3 room_to a1b-4c5g-4 room_was a-2c3 room_were c1 room_with d-1j1
    rooms a-3b-5c3d-6g-1i-3j2k-2 rooms_. c-1 rooting c-4d-5h-4 rooting_for c-4d-4h-4 rose c1 rostered g4h-3
    rostered_on g4h-1 rota b-2c4d-1e-3f6g1h-3i3 rota_, c-1d-2g3h-1 rota_. h-2 rota_is c2f1 rotating h1
    rough c2f2h2i-2k1 roughly b6d1i1 round a-4b-8d-5e2f5i2k-2 round_, c2h-2 round_. a-1c1e-1g1h1i-5 round_a b-2d2
    round_and f4h-2 round_at c1 round_by c-2k-1 round_for f1g-1h-3 round_had c1 round_has c1 round_here a2b1c2
    round_i h3 round_if f2g1h3 round_in c-3h-3k-1 round_is g1h1 round_it e2g1 round_of f2 round_on a-1e-2h-3
    round_the b-2c-9e-3f-5g-2i-3 round_to e7j2 round_two c-1f1h-1i3 round_was b-1i4 round_with h-4
    rounds a-5b-10c6d-1h5i-5j-3 rounds_, d-2h1i-2 rounds_. g2 rounds_and b-1c-2 rounds_for b-5c5d2h2i-2
    rounds_of c1k1 rounds_plus b-2 route c-6d-3g-3h4j2k-3 row a-2b-2d7f-2g-2h-1k1 row_. c2d2 rrsp a-1b5 rsu b3
    rsus a-2b7 rub h4 rub_my h3 rubbed c3 rubbish d4 rude a-5c-1d1e-3g-5h1 rude_, c3d5 rude_to b1c1d-1h2 rudely c2
    rudeness e1 rudeness_, e1 ruined k1 rule b-1c1f2 ruled g4h2 rules a-3c2d-5g5j1 rules_for j2 rules_out g6
    rumour c1f1g-4 run a1b-7c1d1e-4f-2g2h-3j-3k-4 run_, a1c-3h-5i3 run_. a3c3d1g1 run_a a-6c1d3e-1f-1g-2h1j-1k-1
    run_and c1h3 run_away d2 run_by c2d2 run_down c5 run_for b-1 run_it e4 run_my b1d1h-1 run_of e-1k-2 run_off g-2
    run_on c-1f1g5 run_out h-1i1j2 run_that c-1 run_the a5b-1c-6h-3 run_thing a-1 run_things c1 run_to c-2d-1g1h-2
    run_your d-1 rung a4g-5h-3 runner a8d-2i1 runner_up a7d-2i1 running b-1c3d3e-2f1h2j-5k-1 running_, g3h5
    running_. e-1g-5h5i2k-1 running_for a-4b-1c-5d1e1i-3 running_the a-1d3h-3 runs a2b-11c1d-1f-8i2j1 runs_a c-2h1
    runs_for a-1c-3i4 runs_from j1 runs_out e1g-3h-3j5k-3 runs_the a2 runs_until f-2 rural a2b-1c-1
    rush c1f-4g-3i1k1 rush_. d-1 rush_into b2e-2h1 rush_to c2d2k1 rushed a-1b-1c2e2g-4h-3k2 rushed_, c2 rushed_. c1
    rust a2c-3d-2 sabbatical b3 sack h2k1 sad b3g-6h4 sad_, d2 sad_about b1 sad_to c1g-3h3 sadly g3k1 sadly_, k1
    sadly_i c1 safe a-10b-7c5d-9e-4f1g-8h-9k-1 safe_, b-2c4 safe_. b-2c4d-1f1h-1 safer a2
    safety a-7b-4c6d-2e-2g-1h-6 safety_record a-2c4d-3 said a-1b2d-1e-7g-5h1i-1j-4k-8 said_, a-3b3c-4f8g-5j-1k-1
    said_. a-3b-1c-1g1h-2 said_@number b4 said_@quote b1c1h-2 said_a d-3h-2k-2 said_about b-3c-2h-2 said_and c1h1
    said_go b1 said_i a-1b-2c-1e-5f-2g2h2 said_in d1 said_it h-5 said_no b-3c-4d6e-3g1k1 said_she c1 said_so c4h-4
    said_something c-1 said_sorry c2 said_ten b-2 said_that a-2c-6d-4g-1 said_the b-1c-2d-4h-7 said_they b1c1h1
    said_to d-2h-2 said_was h2 said_yes a2b2c-3d-18e-6g-6h9i-1j-2k-4 said_you b1c1d-5f-2h-3 said_your a2c-5
    sail g1h2 sails f1h-1i1 saint a1c-3d-10e1 saint_to a2d-1 saints d-2 sake e-1 sake_. e-2 sake_of f1 salaried b7
    salary a-1b9c-3d-3e-8f2h1j-4 salary_, b3 salary_. b4h1 salary_and a3b-2g2 salary_band b-2f1g1 salary_in b2
    salary_is a-1b3c-4 salary_scheme b1 salary_was h1 sale b-1e1i-2j6k-3 sales a2b-1c4d2f-7g-3h-3
    sales_. a3c-3d1g-1 sales_job a1b1c1 sales_manager h2 salon a4b-1d-5e-2f1g-3h1i5k-1 salon_'s c2 salon_, a1h1
    salon_. i3 saludo d-1 same a-3c-1d3e-5f6h-3i-4j-2 same_, f3h8i1 same_. c-7d-6e-1f1g-2h3i-1k-4
    same_afternoon b2h-2 same_as b4c-2d1e3h1 same_day b-2c-2d-4f-3g1h-4 same_evening i2 same_form d4 same_hour h-1
    same_interview d1f3 same_job c1d-4f3g-1 same_message d1 same_morning g1h-5i-3j-3k-1 same_post c1e-1f5h-3
    same_question c2d1 same_questions d-1 same_role h-5 same_thing b1 same_time c3d-1 same_to a-1d-1e2f-4g1
    same_vacancy f1h-3 same_week a3k5 sample c2d-8e-2f-4i-1 samples d-3 sank e1 sap d-2 sat a-3c2d-1g-1h-1j-2k-5
    sat_. g1 sat_down a1c4e3 sat_in c-1d-1 sat_on a-2d-1 sat_through c3d1 sat_with c-1
    saturday a-10b-5c-2d3e-12f-5g2i-2j4 saturday_, c-3h2j2 saturday_. b-3c-7d1e-1g3h1i-3j3 saturday_and g-1
    saturday_for d2g-3 saturdays b3c-4d-2e-2g-3j-2 saturdays_. b3 save b-4c-11d10e5f4g-6h-2 save_me d-3f1h-1
    save_the c-2d8 save_your d9 save_yourself e6h-1 saved b1d-3e-1 saved_me c-4 savings h-2j-3k4
    saw c5d-5f-7h-4i-5j-1k-6 saw_, c1g1 saw_a b2c2 saw_in a1c2 saw_it c2 saw_on c1 saw_that b1c-2
    saw_the b1c-11h-3i-3 saw_your c-6d-1e3 say a-2b-4c6d2e2f-1h-1j-5k-6 say_, a4b-2c2d1e2g4h-2i-1k1
    say_. a3b2c-2d-1e6h-4 say_a c-2e2 say_about a2c6d1e-2f2g-1 say_anything e6 say_at e1 say_for g-1 say_good c5d2
    say_goodbye h3 say_hello a-7b-5e-9f-5g-7h-10 say_here h1 say_hi c-1e-5g-2h-5 say_how c-1h-2
    say_i b-2c-2e-4g1h1i1 say_if g2j1 say_in b-1g-3k-2 say_is c2d-1h1 say_it b-9c2d6e-3f-6g6h2 say_more a-2
    say_my g1 say_no a1b6c-12d-9e-11f4g3h2i-1k-5 say_nothing b-3c-1e3g-4 say_of a1 say_one a-5e4h-4i1
    say_so a1c2d-1e-6f-5h-2 say_something d-1e5g-1h-2 say_sorry c2d7e-1 say_thanks b1d-3e2
    say_that a-1b-2c3e-4f2h2k1 say_the a1b-3c5d-6e-7f2h-5 say_there a1b-1 say_this d3e-3g-4 say_to d1
    say_what b-4g-3 say_when e2g-3h-1 say_where e-3g-1 say_which a-10b-3c-3d-5g-4h-6i1 say_yes a-2b5c-5f1g2i1
    say_you a-1c-1d1 saying c3e1f3g3h2k-3 saying_. d2 saying_i c1 saying_it c1f-3 saying_no a2b4c-5d-8f5g2h2k-1
    saying_that h1 saying_yes c1d1e5g2h-3 says a-2b-2c1d-2e-1f-1g8h-8i3j-1k5 says_. b-1c-4g1h-2i1 says_@quote b1d1
    says_a a2c1 says_go f-1g4 says_hello c-2 says_i a2c-6d-4g-5i4 says_it c1h-1k1 says_no c-2d-1e-2f3g2h1i1k1
    says_that c-2 says_the b1c1k2 says_to h1 says_yes e-1g3h-3 says_you d-2f-1 scaffolder h1
    scale b13c-2d-9e-4f-5g-9h-1i-4 scale_, a-1b5 scale_. a-1c-2 scale_i b4 scale_you a3c-1 scales a3b2c-2
    scan c-5h-1i2j-2k7 scan_of i2 scandal c3 scanned h-1i4 scanning j1 scared a1e2 scared_me a2 scared_of e2
    scares c1 schedule b-6d1f3h2k-2 schedule_and f2h1 schedule_is c-1 scheduled d3 schedules d1 scheduling c2d4
    scheme a2b2c1d-2h1 scheme_, b3 scheme_. c-2f1h4 scheme_and e1 school a2b-4c-2e-4g-2j5k-3 school_'s a2g-1
    school_, a1b-3e-1f1g-1h5i-1j2 school_. a-1b-5c2f-1g2h-3 school_a i1 school_across b2 school_and a-2b-3c-1d-1h2
    school_bus g-2 school_cook h1 school_fees b4h1j-1k1 school_for a3i-1 school_has g-2h3 school_i a-4c1
    school_in a1c-1d-3j7 school_is g-2 school_near g1 school_of b1c3 school_on d1 school_play e2
    school_run b-1g6h-1 school_that a1d1h2 school_with h1 school_year i1 schoolboy c-1d2 schooling a-1b5
    schools a2b-5c-7d-4g-1h1i-2j6k-6 schools_in a1h2j4 science a1d-1h1 science_, d-3 scope a3c5 scope_for c1
    score b-1e2 scores a3 scrap d1f3h4 scrap_my d1h2 scrap_the f3h1 scraped d5 scrapped c3 scratch e-3f2g-4h9
    scratch_me f3g-1h3 scratch_my d1h5 screamed c1 screams k2 screen c1d1h2i1 screen_. c5d1g1h2 screening d1e1
    screens k1 scroll b2i1 scrub g-1 scrum c2 sea c-6e1g-5h-1i-1k-3 sea_. e2h-1 sea_and a1 sea_is d1 seal c-1d4
    sealed b4c-1 sealed_it a1b3 seamstress c2 search a-4b-11c2f-3g-5h9i-6j-3k-9 search_, e3
    search_. a-5b-7d-4e-3f-3h-1i-3k-1 search_at h2 search_for c1d2h2 search_in h5 search_is h4 searching a1h1
    season a-3b3c-7d-11e8f-1g-2i3j-6k-5 season_'s d-1e2 season_, e2i1 season_. a-5c-4h-4 season_and c1i1
    season_has e1 season_is e2 season_on h1 seasonal b4i2 seasons b-1h-1i3 seasons_, i2 seat a4d-7e-1f5g-9h1
    seat_, h-1 seat_. c2 seat_at a6c1h3 seat_by j1 seat_in f2 seat_on a-2h-3 seat_warm f1 seats a1b-2 sec g-2
    second a8b-7c-1d-2e-5g2h1i5k2 second_, a4b-1c-1d1h-1 second_. a10g-1h2 second_and g2i1 second_call c3d-1
    second_choice a5f1 second_date g1 second_day h4 second_firm g1 second_in a1k2 second_interview c-2d2g2
    second_invitation h2 second_job h-2i2 second_look f1h1 second_meeting g3 second_of c3d2i3 second_on a1h1
    second_page c-1 second_place a1 second_question c-3h-2 second_round a-8b-1d-3h5i1 second_stage c1d-1f1h4
    second_thoughts a-3d-1g8h-3 second_to a3c-4g-3 second_week i1 second_year a-1b1c-1 secret a-2d-1g-3k1
    secretary a-4c-2d-3 section b-3c2f1g-1j-3 section_. a1i-1 sector c-2d-2i3 secured a2h2 security b6d-5e-2i-3
    security_guard c3 security_man c-2 see a1b-1d-1e5f3g2h-3i7j-3k-1 see_, c2d-1h-1 see_. a-5c1d-1e10f-2h-2
    see_a a2c2e-2g-2h-4 see_about e1 see_any c1 see_each e-5g-2 see_from b1d1h-1i5 see_how a-10c-2d-11e6g2j-7k-3
    see_i h-1i2k1 see_if d3e-2f1h-3 see_it c2e-1f-3g1i3 see_me a-5c-1d-10e-2f1g4h5i1 see_my a1e-3g4h-3
    see_myself a5b-2c-2d-7e-3g6 see_on h1 see_that c4d6g-2 see_the a-5b-5c-2d3e-5f-3g-3h-1i3 see_this g3 see_two a3
    see_what c-2d-3e6f3g-6 see_where b-1e5g-1h-4 see_whether e-3f5g-3 see_why b1e-1k-2 see_with a3e1 see_ya e-1
    see_you a-3b-2c-8e-13g-1 see_your a1c-2d-4e-3h1 seeing a2c2d-3g6h3 seeing_as b1d1g3h1i1 seeing_me d-3e-1g4h4
    seeing_that b-1f1 seeing_the c2 seeing_you a1h1 seek h3 seem a-2b-4c9e-5g1h-2 seem_to a-3b-1c4e-2g1
    seemed a2c7d-10e-2g-12h-7k2 seemed_a c1 seemed_bored c3 seemed_to c6d-5g-4 seems a-2b-8c9e-8g5h-3 seems_a c1
    seems_i c-3g7h-3 seems_like g1 seems_the c2 seems_to a-3b-1c6d2e-1g-2h-4 seen c4d3g-5h-3j-1k-3 seen_, c-2d-2
    seen_. a-2e2h-2 seen_a a-1 seen_both a5 seen_how h-2 seen_in c2d4 seen_it c1 seen_my d1 seen_the d-4h-2
    sees h-1 seldom c1d-3h-3 seldom_been c3 selected c-1h3j-2 selection a-1b-1c4d-5e-4f-2g-2h5j-5 selection_, h4
    selection_. b-3c-1e-2g1h-1 selection_for c-2h8 selection_procedure c3h1 selection_process b1g-1h1
    self a-1b2d2h1 sell b-5c7d3h-1j2k2 sell_the h-1j1 selling b-4h-2j1 sells c2 semester a-3d-1e3 seminar b-1
    send a-13b-2c-1d4f-5g-9h-3i1k-5 send_, c2d1e2 send_. d-1e6g2 send_a c1d3e-1 send_it c-2d-3e-5f-2h1i1
    send_me b-5c1d5e-7g-2h3 send_my d2 send_the c-2d-4e-3h1 send_this d2 send_you c-6d-11e-8f-2g-1h-7i2
    sending a-7b-5e-2f-2g-12h-14i2k-8 sending_a i1 sending_along i2 sending_it d-2e-3h-2
    sending_me c-4d1e1g-4h-2i-2 sending_this d-2e-1g-2i-2 sends d-3 senior a1b2c2d-2e-2f3g-4i-1 senior_carer h-2
    senior_title a1f3h1 seniority a3c-3 sense a-1b1c2d1e-1g5h2k-3 sense_, d1 sense_. b-2h3j1 sense_for a1b1g4h-4
    sense_in a1b2h1 sense_is d1g3 sense_of c2d-4 sense_out d3h-1 sense_that a-2c4d-3g1h-5 sense_to a-1b2
    sensible d2h-3k2 sensible_thing g1 sent a-11b-7c3e-2f-1g-1h-2i1j-2 sent_, d1 sent_. c-2e1 sent_a d1h1i1k1
    sent_back i2 sent_for i-1 sent_home g1 sent_in c4 sent_is c-3h1 sent_it i2 sent_me a-2b-3h-2i2 sent_my c3
    sent_on d2i-1 sent_the c-2 sent_to c4 sent_was c1 sent_you b1c-1d-1k2 sentence c3d3e1f-3 sentence_, c1
    sentence_. c1d2e2f-1 sentences c1d5 separate c-1d-2k1 separated b1k4 separation k5
    september a-6b-3c-4d-6f-4g-1h3i1j-1k-7 september_, e-1h2i1 september_. a-1b-4e-1h2i4k-2 september_and h1
    september_i h-2i-4 series b1d-3h-2 serious a1c4d5f2g-4k1 serious_. c1e1k1 seriously c2d4e-2g1
    seriously_, b1c-2d4 seriously_. d-1 servant d2 serve a-4c3d-5g-3i4 serve_. c2 served a-1d1h1k1
    service b8e-6f-5g-2h3j-1k-6 service_, e-2 service_. a-4c1h-2i2 service_and e-1g-3h2k-2 service_charge b6c-1
    service_has g2 service_is a1 serviced b-2c1j1 services b-1c-2h1i2k1 session a-3b-1d2g3h-2 session_. b-2c3
    set c2d-3f-2g-2h-1j-2k2 set_a c-1e2 set_aside b1c-1 set_foot d4 set_for e2g-1k2 set_my b4i1 set_on g4h1k-1
    set_one a-2g-2 set_out h1 set_up a1c2d-3i1 sets h2 sets_in h3 setting a-5b-1c-1d-9e-2g-2h-9 setting_up h-6
    settle a3d-2e4g-4h-5 settled a-5b1c-6d-10e1f-6h3i5j1k-6 settled_, b-1 settled_. a-1e1f-2g3i1 settled_about g2
    settled_at j1 settled_in b-2h1 settled_into h2 settled_it b4h-5j-3 settled_on e-2g-2h7i3 settled_the b1i2
    settled_where h2 settlement b2e1 settles a-1e2h2 setup a3f1 seven a-2b-5c2d3e-1f-1g1i1k2 seven_, a1c-3g2
    seven_. b-1 seven_in d3h1 seven_months k2 seven_rounds d4 seven_weeks c5 seven_years i2 seventh b2c2
    seventies c1 seventy a-1b1f2g4 several c1e-1i-2 several_days e-1g1i-1 shabby c4d1 shade a3b-2d2h-1 shadow i2k2
    shake h-4k1 shakes e3 shakes_out e3 shaking k1 shaky h1 shall b-6c-6d-2e4f-4g2h1i-7
    shall_be a3c-5d-1e-2f-3h-2j1 shall_come e-1 shall_end g2 shall_go e-1h-3 shall_have e2g1h2 shall_i d-2e-5
    shall_leave e-1h3 shall_not a-3b-3e-1g-1h7k1 shall_revert e2 shall_see g1 shall_therefore a1h1 shall_we e1
    shambles a-1c9d4 shambles_, c1 shambles_. c6d3 shame a-3b2c5d6e-6f-3h1 shame_, f-1 shame_on c1d7 shape c3
    shaped f2 shaping g1 shaping_up g1 share a-10b2c-2d-3e-8g-10h-2i1j-2k-6 share_, i2 share_a j-1 share_in h-1
    share_of b2c-1 share_the b-3h-1 shared a-4b4c-3d-8g-2h-5i-3k-2 shared_a a-2 shared_out b4 shares a-4b7c-2h-1
    sharing a-6b6c-3h-4j2 sharp b-6c-4d4f2g-3h-1 sharp_. f1 sharpened b1 sharper a5c-4
    she a-7c-6d-6e-1f1g-4h-2j-1k-5 she_'s a2b2c-7d1e2g2k2 she_agrees e-1 she_came b1 she_can j2 she_had c-2
    she_has a-2b-1c-6d1k-3 she_is a-2b-3d-6g-1h-5k-3 she_knows e1 she_may g-1h2 she_said c-2 she_says e-1
    she_was a1c3 she_will h3 she_would a-5b-3c1d-1f-2 sheds a1 sheep g2 sheet a1e-1h3i1 sheet_, h2 shelf d2
    shelf_. d1 shepherd h2 shift a-5b1c2d-5e-14f3h-5i1j-1k-1 shift_, g3h-1 shift_. c-5e-1g-2h-6 shift_and b2c1g-1
    shift_at g4h3k-2 shift_for b1 shift_got g1 shift_is c-1g-2i3 shift_it h-1 shift_lead k1 shift_on c2
    shift_pattern c1f2h-3i1 shift_premium b3 shift_so g1 shift_the f3 shift_with g-1i3 shift_work a1h-2k2
    shifted g1 shifting c2 shifts a-2c2d2f3g-3h-1i3j-3k5 shifts_, b1f1h3 shifts_. b-2d2h-5k1 shifts_and c1f1
    shifts_at e2 shifts_have k4 shine a1c-4d2 shine_. a2c-3d2 shingles k2 ship a3b-3d-6e-1g-2h1i2j6 ship_, h3
    ship_. a1 shipped c1j1 shipping a-4c-4g-1h-1j7 shipping_our b1i1 ships g-4i-2 shipyard a3d1 shirt c-3g-2
    shocked c3d1 shoddy c3 shoes b-2c2d-3g-1h-4j2 shoes_. c2j2 shook a-2c-5h1 shook_my a-1 shoot e1 shoot_you e2
    shooting g3 shop a4b-3c2d-3e1f-1h4i-4j-3 shop_'s a2c-1 shop_, a-1c-3d-4h1 shop_. a3b-3g-3h1j2 shop_and c-1d1
    shop_does g2 shop_floor a-3c1g-2 shop_i g2h2 shop_in h1 shop_is c2e1 shop_on g-1j-2 shop_that e2 shopping a1h-2
    short a-2b1c-1d-1e-12f-4g-2h-1i-2j2k-7 short_, c-4h4 short_. a1d-7e-4g-3 short_for c2d1h2 short_note j1
    short_notice c-3d-4e-3 short_of b3c-1d-2e1g-2 short_on g1 short_staffed c2 short_version c1d1 short_with c3
    shortage d1 shorten f3 shorten_the f3 shorter a-1d-4f3g-2i-2 shorter_than a-2 shortlist b-5d-9e-6f5g-3i-1k-3
    shortlist_, a1h4 shortlist_. a-1d-2h-1 shortlist_for h4 shortlisted c-1d-3h-2 shortlisting c3d-4h-5
    shortlisting_me h-2 shot b-4c-1f7h2k1 shot_. d-1f7h1 should a-4b-3f5g4h-6i-3j-7k-2 should_a d-3f-3h-3
    should_be a-2b1d7g-4h1i-2k1 should_bow g1 should_come c1d-3e-2g3h1i1 should_go d2e-3h-3j-2
    should_have a3b2c4d2e-8g-11k-1 should_i b-2f-1g3h-2 should_know g1h1 should_leave g3h1
    should_like c-2e2f2g-3h-1 should_my e1f1g1h-4 should_not b1c5d1f-3h-5k-3 should_perhaps g1 should_say g-3
    should_step g2 should_still g3 should_take d-1 should_talk d-4 should_tell d-2e1g-2
    should_the a-2c-5d-4f7g-3h-4 should_they f2 should_withdraw h1 should_you c-6d-10e2f2g-5h1i1
    should_your c-5d-3f6g-2h-2 shoulder k2 shoulders a1d-2 shoulders_above a2d-2 shout a-1b-2e-2f2g-7
    shout_. b1e-1f-1h2 shout_and f1 shout_at d5 shout_if f3 shout_when b-3e3h-3 shouted e-2 shouted_at c5
    shouting c6d3k1 shouting_at c2 shouting_match k2 shouts c7d1k3 shove d6g4 show a1b1f1g3i2j-3k-1 show_, g1
    show_. c-1f1g1h1 show_a a2 show_me c-2d-4 show_up d3g3h-2i1 show_you i4 showed b-3c1e-3f-7h-5j1 showed_. c1
    showed_me b-3c-1e-1f-4h-1i-4j1k-4 shower c3d7 showing b-2g5h-3 showing_me c1 shown b-1c3g-3h-1 shown_me h-1k1
    shown_round c-4k-2 shown_the c-3d1 shown_to c1 showroom c1 shows d-2 shows_. d-6h-1 shows_in c-2 shows_up e1
    shut a-5b-5c-1d2f3 shut_. h4 shut_the f1g3 sick a-6b7c-11e-3h-9k5 sick_days b4 sick_of h-3 sick_pay b6c-4d-3
    sick_with k2 side c2f-1h1i-3j-2k-7 side_, b-5c2d-6f-1g-2h4i-2j-2 side_. a1e-2f1g2j-3 side_and h-1
    side_by a5b-1c-3d1h1 side_can b3h2 side_could f1h-2 side_door h2 side_for e2 side_has b2c1 side_is a-1b-1
    side_of b-3c-1g1i-4j1 side_was b2h1 side_with a1f-1 sideways e-1 sight b-1c2e-1h1 sight_. c1 sight_of h1
    sign b1c2d-6f-3g-3h-1i8j-1k-1 sign_. i1 sign_anything e-1 sign_for h-1 sign_it h1 sign_of c3e1 sign_off h-2
    sign_on b6h-2 signal a-3b-6c-2d-3e1f-2g1 signal_. c-1e-4 signature b-3c-2d-3i7j-3k-1 signature_, i-1
    signature_by h1i5 signed a1b-2c-5d-3e-6g-4h5i4j-2 signed_, f2g1h-5 signed_. b-3h-5
    signed_elsewhere b2c2d2e1g1h4 signed_for h1i1j1 signed_form h-1 signed_letter h-1i1 signed_me i-1k1
    signed_off h-1i-2k3 signed_on d-1f-2g-6h13i-4 signed_up h5i-6 signed_with a5b-2d-6e-1f2h5i-3 signing b3e1i-1j-2
    signing_bonus b2e1 signs b1g2h-2 silence b-9c1d-1e11f-6h-1 silence_, d1e4 silence_. c1d1e1 silence_as c-1e6
    silence_from c-3d-4e2 silence_on h1 silent a-1c-2d-5e13f-4g-8h-3k-2 silent_, d-2e6g-3 silent_on e5
    silly a3b4c-5e-3g-1 silly_. b3c1 silly_to a2b1c-2 simmer e4 simple b1c4d5f-3g-2j1k4 simple_. b1d-2k2
    simple_as a1b2d-5k1 simpler b1g1 simply a11c-1d-1e5f-2g-11 simply_, a4c1 simply_a c-3e2 simply_further c2
    simply_had a-3 simply_in a2 simply_more a1 simply_the a1c-3 since a3b1c2d2e-3f-7h4i-8j-3k2
    since_. b-6c-10g-2h-2 since_@number c4d-2h-1k-1 since_a h3 since_another b2 since_been h1k-1 since_before d3
    since_christmas k3 since_easter a3c2h-3 since_found d2 since_he j1 since_i a3b-1c-3d-2f-5g-9h3j-2k-1
    since_it a1c3g2h3 since_january c3 since_last c-2d2h1 since_march e2 since_monday h4
    since_my a-3b1c2d-4e-2g-2j1 since_nobody d3 since_she a1 since_spring c2h1 since_sunday g3h-3 since_taken k-1
    since_that g1 since_the a-2b2d-3e-1f1g1h1i-4k8 since_their b1h2 since_then a-1b-1c-6d-2e-3h-2i-7j-4k-4
    since_they b3h2 since_this e2 since_we b3e-4g5h-1j-1 since_you a-1b3c-3d4i3 since_your c4e3 sincere a1d-5g2
    sincerely a-2b-8c-9d-8e-11f-7g-7h-12i-4k-4 sincerely_, a-10b-7c-7d-21e-10f-5g-6h-12i-3k-4 sing d-3
    singapore h-3j2 singing c-3d-1 single c2d-2k-2 sings a2 sink a-2c4d1 sir a-1c2d1g1h1 sir_, b-1c1h2 sir_. c2g2
    sir_for d1 sister a-4b-4c-6d-12e1f-4g-5h-2i-2j-2 sister_'s j-2k1 sister_, e1 sister_. j1 sister_and e1h-1k-1
    sister_has j-1k-2 sister_in j1 sister_is j-1k2 sisters h-2 sit a2b-1c-3d3e2f3h1i-2 sit_at h1 sit_by c-1e2
    sit_down b3e-2i-2k-1 sit_in a-1c-3d4e-3f-2h4i2 sit_it h1 sit_on g-2 sit_right c4 sit_the e-4f5h1
    sit_this d-3e-7f-5g5 sit_through d6 sit_tight e5 sit_well c3 sit_with a3b-3c-2d-4e6g-5h-6i-2
    site a-1b-1c5d-1e-2f-2g3h-4j-1 site_'s a1 site_, a1 site_. g1h-5i2k1 site_and g2 site_in e1j1
    site_manager c-1d3 site_visit a-1h2i1 sites d-1e1 sits a7b3c-1d-4f-2g4h3 sits_a b3 sits_closer a3h1
    sits_much a1 sitter c2k1 sitting a-8b-1d-2g3i2j2k-2 sitting_in g2h-2i4j2 sitting_the h1 sitting_this g2
    situation c-3 six b-1d2e-2f-2i1j2k-1 six_, g3 six_. a-5b-4c-6f1h1 six_and b-1 six_hours b-2c4g2 six_in a1
    six_month b-2 six_months d-5g-2j1k-1 six_of j-1 six_percent b4 six_rounds c3k1 six_thousand b2
    six_weeks c2d3h-5i2j1 six_years b-6c-1d-1i-6k-4 sixteen b6d-3 sixteenth h-1i3 sixth a-2d4e1f1i1j1
    sixth_form f1j1 sixty a-1b3c-7d-1g-2i3 sixty_eight b1h2 sixty_forty b-1g2 sixty_per b3 size a4b3d-2e2g-1
    size_. b3 size_of a2e1 skilled h-1j5 skilled_worker h-1j4 skills a4b-2h2j2 skin d1 skint k3 skip b-7e-3f2g5
    skip_it g2h2 skip_the d1f1h-4 skip_this g1 skipped c1 skipper g2 skipping f2g2k1 slate h1 slave d4
    sleep a-7b-1c-2d2e7g1h-4j1k2 sleep_. b-5e-2 sleep_on c-6d-7e11f-2g1i1j2k-1 sleep_over d2e-2 sleep_with k1
    sleeping a2b-2c-2e2k7 sleeping_, f1k3 sleeping_on a3e2 sleepless h1j1 slept b-2c-1d-3e-6g1h-1 slept_on e-5g2
    slice b5 slice_of b5 slid e3 slide b-4d2h-2 slides a-3c1d-1e-2g-2h-4 slightest c-4 slightly a2c3h-1 slim g5
    slim_. g5 slip b1c-4d-4f1h-5 slipped c1k5 slipped_disc k5 slipping e1 sloppy c2
    slot a-3b-3d-2e-2f5g3h3i-11j-7k-5 slot_, c2d1f1g1h-2 slot_. c-2e2g2h3 slot_at g-2 slot_away f1 slot_clashes g-1
    slot_for e-1 slot_in h-1 slot_is g7 slot_on g-6h-1i-2 slot_to a-4b1e-4h8 slots b-1h-5 slots_. a1
    slow a-3c-6e-2f-3g-6h-7i-2j1 slow_, c-5 slow_. c2 slow_and a1 slow_answer e-5 slow_for h1 slow_reader e1
    slow_reply e-5 slow_to e-2g1 slower d1 slowest d1 slowly c-1d8g-1h-8j-2k4 slowly_, c1d1e-1
    slowly_. c-2d2e2h-2k3 small a1b3c-4d-1e3f2h-5 small_, a-2c-4e1 small_. a1b1e5g-1 small_boy d4 small_for h1
    small_next a3 small_print c-1i3 small_thing b4 smaller a4b-3c-4h4 smallest j1k2 smarter a3 smell d2e-1
    smell_of c-2 smelled c5 smelled_of c4 smells c1d1 smile a-6d2e-5f-1g-4 smile_, c1 smile_. a-1c-8d-3e-1
    smile_on d-1 smiled c2j1 smiled_. a1c-1 smiles b-2 smiling c-6e-2h-2 smoke c-2d4 smooth c-2d-1h-4 smoother c1
    smoothest a1 sms c1e1 snapped h2 snapped_up h4 snow a2b-2c-7d-6f-3g1h-4 snow_. a1 snowed e4 snowed_under e5
    so a-3b-3d1e-2f-5g-2h2k-1 so_, a2b3c3d-7e-1f2k-2 so_. a-1c4h-3 so_: b1h1 so_@number g4 so_a a2b-3c-4d-3h-5j-2k3
    so_after d2 so_all b-1 so_as c-1 so_at c3 so_bad g-1k1 so_badly c2 so_called c3d10 so_can e2h-2
    so_cancel d1f-2h3 so_chances g2 so_clear c-3 so_clearly c-2 so_consider d1e1h-3 so_could d-1f1g-3h-5k3
    so_count f-2g-4h6 so_cross d1e1h2 so_do b1e5f4g-8h-3k-1 so_expect e2 so_far a-3b-2c2j-2 so_fast h-3 so_for e1h2
    so_forgive b-3d1e-5g-4h-5 so_friendly c-1h-1 so_generous d-1 so_give d1f1g-2h-1 so_glad d1 so_going a2h1
    so_good a-1c-2d-2g-3h2 so_gracious d-2h8 so_grateful c4 so_half g1 so_hard b-1c1d4h-1 so_he j1
    so_here a-2d-2e-12g-7i-8 so_how a1b1 so_i a1c3d-13e-4f-13g-1h4i-1j-5k1 so_if f3g-3h-3i1k1 so_in a4b2f2g1h-3
    so_is b1h-2 so_it a1b-4d-1e-1g2h-2j1 so_just f1h-1 so_keep b-1f6g-1h-5j1 so_kind c-2e1h1
    so_kindly b-3c-3e-3f-6i1 so_last b1 so_late d-3g-3 so_leave f2g-2h-3 so_let a-3e7g-4h1i1 so_long g-3k-3
    so_many a-1c1e2h-7 so_maybe d-3f2g1 so_might g-5 so_monday h1 so_mornings k1 so_most b1g4j1
    so_much b1c1d1h-4j-5 so_must i1 so_my c-7d-6e-5g-4k1 so_near d1 so_nice h-1 so_nicely c-1d-1
    so_no a2c1d-5e1f-4g4h6k-1 so_nobody b-1c-2d-2e1g1h-2 so_nothing e1 so_now c6d4e-4h2j3 so_once c2 so_our h2
    so_please a1b4c-8d-11e-8f-6g-10h4i1j-1k-9 so_quick d-2 so_quickly d-2h-3 so_quit d2 so_save d4e4h-1
    so_scratch d1h4 so_she j2 so_sit e4 so_sorry a-5c-5d2e-6g-2 so_stop d7k1 so_strike d4h4 so_sure d-5e-3g9h-4
    so_take e1h1 so_than a1h1 so_thank a1d-4h1 so_thanks b2d4 so_that a-4c-15d-5e1g1i5j2k-5
    so_the a1c-4e-2g2h-3i-1j5k-2 so_there c-6f-6g-6h6i-1j2k-1 so_they b-1j2 so_this d-6g-5h3 so_to a2c2e2f2g4h1
    so_tuesday g2 so_understanding h-2 so_was b1c-1d2 so_we a-4b-3c3d1h-5j2k-3 so_wednesday g2 so_well b1c-2h-3
    so_what d1 so_whatever d-1e5h-2 so_will g-3h4 so_with a2c1 so_would b-1g-6 so_yeah b1g1
    so_you b2c-1d-2e-3f-8h4i5k1 so_your a-5b-2c-10d-8e-1h1i1 so_yours a-2c-1h1 sober k6 social a-1b3g2h-2k3
    society h-2 sofa b1d1h-1j1 soft b-2d-2f4h-1 soft_no d-1f4 software b-4c1d-2h-4 sold a-3d1h1j7k-2 sold_. h2j4k-1
    sold_the b-3j1 sole b3 solicitor a1c-4d-2g-3i3j-3 solicitor_is j-2 solicitors h1j3 solid c2g3 solutions h1
    some a-2b-2c3d4e7f-14h-1i-1j-5k1 some_. b-2d3 some_day d-4g-5 some_days k1 some_distance a1 some_doubt g2
    some_kind f1 some_manners d4 some_more c1 some_nights k2 some_of c4d2e-6 some_other a-5b-8c-1d3f-7g-5h6i-1
    some_point d-2e6g-2h-1 some_poor d5h2 some_reservations c2g3h-1 some_rest d-2 some_stage e6 some_things g-1
    some_thought e1g-1 some_time b-5c1d-14e6f-2g-9h-7 some_way a2b1c1 some_weeks e2h1 some_years b1c-2
    somebody a-5c4d2e-4g3h4i-2 somebody_'s c1h3 somebody_? d-2 somebody_at a-3b1d1h-1 somebody_else a-3b1d2e1g1h3
    somebody_for d-2 somebody_had c3 somebody_has g1 somebody_in h-2 somebody_like g1 somebody_on c-2
    somebody_to h-1 somebody_who a3b1d3 somebody_will e1 somebody_with c6k2 someday d-3e4f-3 someday_. e3
    somehow c1d2g4j2 someone a-3c3d-1e-9g-2h2i-2j1k2 someone_, f1 someone_. g-2 someone_? d-3 someone_before h3
    someone_else a-5c1d-1f1h2 someone_for d-1g1 someone_good d-1 someone_has g1k4 someone_in c1 someone_on d3
    someone_who a3b-5d2g-4h3 someone_with a-1b1c5d-1h1k2 something a4b3d-2f-2g3h3i-1j-5k-3
    something_'s a-1b-5e-4g1h1k-2 something_, c1d-1f2 something_. a-1b-3c-2d6e6g1h-1 something_about b2f1
    something_around b3 something_came b-6c-3d-1g3 something_changes g3 something_closer a-2h3
    something_else a-11b-2c1d-8e-2g-2h4k-6 something_for a-2b4 something_has b-2g2h-2k-1 something_i a2b1d-8k1
    something_in a-1b2c-5e-2f-1g1i2 something_new h1 something_no b2h-1 something_tells g2h-1
    something_that a4b-2d1h1 something_to a-2e4h-3 something_with a2c2 something_you e-1 sometime c-2e10f-3g-3h-3i1
    sometime_. e6f-1i1 sometime_about e3 somewhat a2c2d-1g2h-4k2 somewhat_difficult g2 somewhere a1b4c-5d2g1h4i-3j2
    somewhere_. d1h-1k2 somewhere_between e2g2 somewhere_else a-3e-6h3k-5 somewhere_in d2 somewhere_that a3
    somewhere_with a1b4 son a-1c-9h-4i-2k5 son_, d1 son_has g-1k3 son_is j3k1 son_was k1 song c-3
    soon a-1b-3c-7d-6e3f-7g1h-4i-1 soon_, c1d-3 soon_. c-5d-7f-1g-5h-2i-3j-4 soon_as c-2d2g-4i1j2 soon_i e4
    soon_not b-2e-2g2 sooner a5c-4d1f-8g-3h1 sooner_, b2d-2e2 sooner_. d-5e-6g-1h-3 sooner_be a2
    sooner_keep a-3b-3d-5e-3g-2 sooner_leave b-3g-1h3 sooner_not a-2b-2d-1e3 sooner_or e2 sooner_tell a1
    sooner_than e1j1 sorry a1b-5c-4d-7e3f-7g-3i-15j-14k-14 sorry_! g-1 sorry_, d1e1g1h2k-2 sorry_. b-2c-3g5
    sorry_about a-5c-11d-9e-7g-4 sorry_again d-5e-5 sorry_ah e1 sorry_but c1 sorry_for a-13b-11c-4d-2f-2g-14h-6j-2
    sorry_i a-7b-2c-8d-8e10g-5h-11 sorry_if c-2e-5g-3 sorry_it e-3 sorry_mate d-3 sorry_my d1 sorry_not e1
    sorry_that d1e2g-5h2 sorry_to a4b3c1d-7e-17g-7h4k-1 sort a1b3d4e1g4h-3j1k-4 sort_it c2
    sort_of a3b3c-2d-5e-8f1g8h-1 sort_out g-2 sort_your d4 sort_yourselves c2d4 sorted a-6c-4f-2h5i-3j5 sorted_. b1
    sorted_now h2 sorting b-1d-3j1 sorting_out b-2j1 sorts d2 soul a4d2g-4i1 sound a1c-7d-2g-4 sound_engineer h1
    sound_like b1 sound_of a1 sounded c3d-11e-3h-5 sounded_like c-2 sounder a-1c1 sounds b3c3d-7h-4
    sounds_like c-2d-5 sounds_wonderful b1 soup a-1c-5d-2 soup_. d1 sour c1f1 source j3 sours f2 south b2 soz b-1
    space b-3e4h-3 space_, e3g-1 space_. e2 space_for e-2f1g2 space_to h-1 spain j2 spam c-7h-4 spam_, h-1
    spare b-5c1d13e-10h2 spare_. a4 spare_me a-4b-1c-1d15e-5g-1h-2 spare_us d5 spare_you d-2h2 spared g3h2
    speak b-5e1g2h-5i-3j2 speak_, a2e1f2g3h1 speak_. c1d1e3f-1j3 speak_about g2 speak_again e-2f2 speak_at e-2i-1
    speak_soon e3 speak_to c2d4g-4 speak_well d-1 speak_with e4 speaker d-5e-3 speaker_. d-3 speaking a3c-4d-1e-6k1
    speaking_, a2c-3 speaking_. c-1d-8e-3g1 speaking_terms k2 speaking_to a2c-1d1h-1 speaking_with d-2
    speaks a3b-2c1d-6g-3j-1 speaks_to a2c1 spec c2d1g1 special b-2d5e-1g-2h-5k2 special_needs k2 specialist d-1k2
    speech c-5d5 speech_about d3 speed a5c1d-2e2h2 spell a-1c-3d7e2f-2g-5h-4 spell_it d3e-1 spell_my d2
    spell_the d2 spelling c-4e-4g-1h-2 spend b-3d3g-1h-1i-1 spend_my c1k-1 spent c3d-1e-4h2j1k-3 spent_. h3
    spent_on c-1 spent_the d1j1 spent_with c2 spine b3 spirit c2e1f-2h1 spite c-1f1 splendid h2
    split a-2b3c-1h1i2j-5 split_. b1 split_and b1k1 split_shifts i1 split_the h3j-1k-2 splitting b1g-2k3 spoil d-2
    spoke a4b2c2d-5e-12f-2h1i-6j-3 spoke_, a1e-1g1 spoke_. b4g1h-2 spoke_about a1c-1 spoke_i h1 spoke_in h5
    spoke_of d-4 spoke_to a3c2 spoke_with c2 spoken a-2b1c1e-2f2g3k1 spoken_for e-2g3h1 spoken_to c5d2g1h-4
    sponsor b-8h-4i-5j9k1 sponsor_me b-1i-3j6 sponsoring i-1j2 sponsoring_my j1 sponsors b-2c1j4
    sponsorship b-2c-2i-3j6 spoon a2d1j2 spot a-2b-2d-13e-6f3g-1i1j-2k-6 spot_, a-1c-1i3 spot_. h6 spot_at h-2
    spot_away f2 spot_for f-1 spot_on c-7h2 spot_to h1 spot_with a2g1h-3 spouse j2 spread b2 spreadsheet c-2d2f1h-3
    spreadsheet_, f2 spreadsheet_. d3 spring a-1b-3c-4d-3f-4g-9h-4i-1k1 spring_, d1k1 spring_. b-2d-7g-2h1j1
    spring_and g-2k3 spring_i h-5 sprint c2 squad a1 square b2 squeeze f1h-1 sry e3 st a4g-2h3i1 stability c1d2
    stable h2 stables a3 stack c3d3 stack_is c1 stack_of c-1 stack_up b2 stacking a2c2 stacks a2
    staff a-4b3c3d-4e-4f-2g-3h-1i-3j4k1 staff_, b-1d-1 staff_. c-5d-1 staff_and b1 staff_are c5d-1
    staff_discount b6c-1 staff_quiz c-3 staffed c5d1 staffed_. d1 staffing d1 stage a-1b-1c1d-8f4g6h4j-2
    stage_, c2d-1f1 stage_. b-2c-5d-4e-1g-1h4 stage_? e1g3 stage_manager h-2 stage_of a-2b1 stages b-1c1d2h3
    stages_. h4 stairs a-2b-4d3e-4h-4j1k3 stairs_, c1 stairs_. d1j2 stake b3 stall b-1c-3d-3 stamp a-3b-7c-8d-5e1j3
    stamps c-3h-1j3 stand a-1b-3c-1d3e-1f2g3h-3j-3k4 stand_, e-3f1h-6 stand_. b-3d3e3h-1 stand_down h4
    stand_for c2d1k1 stand_i a-2g4 stand_in a2g2 stand_the h2 standard a2b-3d2 standard_. a2c1 standard_fee b-2
    standards c3d1 standby f1 standing a1b-9c6d5e-8g-5h2 standing_. a1c1d-2h-2i1 standing_aside h6
    standing_at a1d2k1 standing_down c-2h4 standing_in c2d3 stands b1c-2d3e-1f2h6k-8 stands_, e-1g-3h2k-1
    stands_. d3g-1h3 stands_; f2 stands_in b1 stapled d-1 star a-2c2 star_. d-2 stars a2g2
    start a1b2c-3d2e-10f2h6i6k-4 start_, c2d-1h-1 start_. b-1g2h-4i-6 start_a b-2c-1h8 start_and a1h-2
    start_at h1j1k-3 start_date f2g-1h3 start_elsewhere h1 start_me i-1 start_of i-4 start_on g1h1i7
    start_their i-1 start_there i4 start_to d2h-1 start_up a3b3c-2d-3h-3i2 start_with a-1b1d3h3 start_work h4i-3
    started a-3c-5d-7f3g1h3k1 started_, h1 started_. h-3 started_a e1 started_at f2h1 started_on c-1 started_to g4
    started_with b1h1 starter g5 starter_. b2 starter_for b-1g5 starters a-2 starting a2c-1d-5e-8g6i7j4
    starting_at a1g-1h2 starting_on i1 starting_to a-1e-4g9h-4 starting_with h2 starts a-7b3c-2d-7e-4g-4h1i-9
    starts_a h2 starts_at b-2c-1g-8 starts_on b2g1 startup a6b1c-2h1 state a1b2c3d2g1h-4k2 state_. a1h-1
    state_of b2c3d2 statement c2 states h-2j1 station a2b-5c-3d-7e-4g-4h-1i-4j-1 station_, a-1h4 station_. h-3i-2
    statistics b-3 status b-2i-3j7 stay a-4b2c-5d-6e-6f1g5h3i-3k-3 stay_, f-1 stay_. c-2d-3h4i-2k-4 stay_at h3i1
    stay_connected e-3g-1h-4 stay_here g-2 stay_home g4j1 stay_in a-1c-4d-2e-8f4g-1h6i-2j-3k-3 stay_linked h1
    stay_on e-3f5g1i1 stay_put b2c2e-2g1h9 stay_silent e2g-1 stay_where e-2g2h1 stay_with d1e-6g5h1i-2
    stayed b1c1d1e-7h-4 stayed_in b1c3 stayed_with c-1d3h-4 staying a-8b3c-11d-10g5h8i-5j-1k-3 staying_. b2
    staying_at g3 staying_in a-1b-2f2g3h2j-4 staying_on b2g-1h4 staying_out e2h-3 staying_put b2e-6f-3h8
    staying_where b-1e-3g3h3k-4 staying_with h5 stays a-6b-3d-1e5j-3 stays_between b-3 stays_open h1 steadier g1
    steady b-3c-3d-4k3 steel a-1c1i1 steer c4d2h1 steering g4 step a5b3d-10e-11f4g3h4i1j-2 step_. g2h-1
    step_@number b2 step_aside a1b-1d-1e-4f2g2h3 step_away g2h1 step_back b2e-1g5h4 step_closer a-5h-5
    step_down a-1b4h3 step_in f4h-1 step_out c2g-1h4 step_sideways a-1 step_up a5b1c-1g-6
    stepped c-9d-8e-5g1h2i-1k-3 stepped_back c-1g2h3 stepped_down h-1 stepped_out c-2f1h1
    stepping a1d-3e-1f1h6i-4k-2 stepping_aside f1g3 stepping_away c1h3 stepping_down b1h3 stepping_off h2
    stepping_out g-4i-2k-2 steps a1c3d-3g-1 steward b1h3 steward_. b1 stick a-4c-6d8g4h2 stick_to b1 stick_with g5
    stick_your c-3d8 sticking h2 sticking_with h2 sticks f2 sticky c1 stiff c-1d-1
    still a-7b-2c-3d-8e3f10g-2h-3i3k-3 still_, f3 still_. g2h2 still_a f-1g-1h6 still_arguing h-2i1j2 still_at d1
    still_be b-4c-1e-5f2h-7 still_being h1 still_can f1 still_change h1 still_come b5d-2h1 still_discussing e2i2
    still_do c-1e1f6g-2h4j1 still_going g-1 still_got h-3 still_grateful h-3 still_has j1 still_have a1e3g-3i3
    still_i a1f2g1h-3 still_in b-1e3g4h1j-2 still_like b-1f3h1 still_looking h4 still_need d-1 still_no e-5f-5h-1j3
    still_not e1g-2k4 still_on f1k2 still_open c-2h1j2 still_out e2f-1h2 still_owe i1 still_really g-2
    still_runs c1 still_says c3 still_see e-1 still_sit b2 still_stands d4 still_swing f2h1 still_thankful h-1
    still_there g1h1 still_think e-2 still_thinking e2f-1 still_to e2 still_turning e5 still_up c2e-1g3
    still_very b-4c-5d-2e-5f-5g-10h-5i-1k-4 still_waiting b1c2d1h-1i1 still_want d-3e-2h2 still_wants f-1h-2
    still_weighing b-1e8h-1 still_withdrawing g-1h6 still_working c1g2j1 still_your c-2f3h-4 stint i3
    stipend b11c-5d-1g1h1 stipend_of b1 stipend_they b1h2 stitches b2d2 stock a1b9d-4e-2g-1h-2
    stock_options a-1b7h-1 stockman e2 stole a2c-1 stomach a1g2h-1k1 stone c1d-2f3 stone_, f2 stone_. f2
    stood a6d-1e-4 stood_at a2c-2 stood_down h2 stood_out a3 stop a-5b2c-3d10e9f-1g-3h6i-1k1 stop_, d-2e-3h4
    stop_. d1h1 stop_asking c-2d-1 stop_by d-4 stop_calling c2d1e3 stop_here d-2e-5g4h5 stop_me b2d-7e-4h-4
    stop_my h4 stop_pestering d2k1 stop_pretending d3 stop_ringing d7e7 stop_sending e3 stop_the h2 stop_wasting d1
    stop_with d3h2 stop_writing d4e3 stopped b1c1d2e1f1h3k2 stopped_at d2 stopping e-2h8 stopping_. g1h1
    stopping_where h6 stops a-2b3c-3d-3g-4h4i1 stops_at b1h3 storage a-1b-5j3 store d-7g-4h1 store_, a2f1
    store_. a-2h2 store_has c2 store_manager c1 stores a1b-2 stories a1c6d3h-3 stories_. a1d1 storm c-1e-2h-1
    story a3b2c-1d3e-9g-2h3 story_. b1c1d3e-3h1 story_about c-1d1 story_i b2 story_short h5 story_time c1
    stove e1k1 straight a-5c-1d1g-2h-4i1k1 straight_, a2d-2h1 straight_. g1k1 straight_after i1
    straight_answer c5d-1e-1 straight_away a-1c-4d-4g-1 straight_back f3h-3 straight_face b1d1 straight_in d5e3
    straight_into d3 straight_to b-1c-5g-4 straight_with a-7d-5e-4f-1g2h-3 strain d2 strange a-3c3h-1
    strange_that c2 stranger b-1c-3d-2g-1 strategy c5d3 street a-2b-6c-13d-5e-8g-8j-8k-4 street_, h-1
    street_. c-1d-1g-2h-3 street_and a-1 street_than a1h3 streets c-1d-2 streets_from c-1 strength c-3d4
    strength_. d1 strength_to h-1 strengths a1h-2 stress c-2g1h-3k2 stretch a4b5c-6d-5e-2f2g-9h1
    stretch_to b4c-1d-2f1g-4 stretched a-2b1c2e-2i1 stretches a3h1 strict f1 strike a-1b-1c-1d1e-2f1g1h6k-4
    strike_me b-2c1e-2f3g-4h6 strike_my c-1d4h8 strike_of h-2 strike_on g1 strikes c4 strikes_me c4g1 strings c1
    stroke c-2d-1g2h1j-2k3 strong a-2b-2c-6d1k2 strong_field d1h2 stronger a12c-10d-11e-2g-3h1i-1j-1
    stronger_fit h-1 stronger_name a3b1h1 stronger_of a3h-1 stronger_one a-1 stronger_than h1 strongest a6c-3
    strongly a3g4h-4 struck c7d-1f-2i2 struck_by c-4 struck_me c8d-1h-4 structure c3d-1h3 struggle k1
    struggle_to k1 struggled c2 struggling g5h-3 struggling_to g5 stuck a-5b-1d-6e-7g5j2k-6 stuck_, c-1 stuck_at g2
    stuck_for h1 stuck_in c1g-2j2 stuck_on g3h-1 stuck_with c1 student a-6b3c-3d-4f-2h-5i-2j1k4 student_loan b3k4
    student_visa j2 student_who h-2 students a-2b-6e-2f-1g-6h-8i-5j-4 students_'s c-1d1 students_, c1j-1
    students_. c2 studied a-3c-4d-1h-4 studied_. a-1 studies a-3b-5c-5d-7e-1g-5h2i-4k-1 studies_. b-2c-3d-1g-2h2i-1
    studio a7d-2e-7f-4g-7h1i-1k-4 studio_, a4h4 studio_. a-5h-2 studio_has a1 studio_i a2 study a-3b-1d-1h-3j2k-4
    study_. h-5k-2 study_was b1c1h1 studying g1h-4 stuff a4c2d-1e2h-3j2 stuff_. b-1c1h-2 stuffed d4
    stupid b-2c-2d6k1 stupid_. c-2d3 style b-1c1d4 style_guide a-1d1 stylist b1 subject a2b-7e4f5g-1h-6i6
    subject_. a1e4h-3 subject_line e-1 subject_to c-3e3f6g1h-6i7 subletting j3 submit c1h1 submitted g1 subsidy b4
    substance_to a-2c-2 substitute f4 succeeded d-5 success a-12b-8d-11f-2g-6h-7i-4 success_with a-2b-2c-1g-1h-6
    successor i1 such a-2b-5d3e-5f-1g-6j-5k1 such_a a-2b-7c1d1e-6g-5h1i-1k1 such_an c2d3h-1 such_as a2f-1
    such_good d-1h1 such_kindness h1 such_patience d-1 such_things b2i1 suffer k3 sugar b-3c-1d2k3 sugar_, a1
    sugarcoat a1d2h-1 suggest b-5d6e2g-3k-2 suggest_that c2d3e3g-1 suggest_you d6 suggested f-1h-4 suggested_. h-2
    suggestion d3 suggests c4d-1 suit a3c-7d-3e-1f-1g1h-1j-4k-7 suit_. d1 suit_me a6f-2k-1 suit_the i-1
    suit_you b-1i-2 suitable a5b-3c-2g-2 suitable_for a1 suited a3d-4g-6h1 suited_me a3c-2h1 suited_to a2b1c1g-3
    suits a5c-3d-11e-6f-6g-1 suits_a a1 suits_me a7c-5d-1f-2h2j1 suits_my a6h-1 suits_the a-1 suits_what a-5
    suits_where a-4 suits_you d-1e-3 sum a1b-1c-2 summat g1h2 summer a-3b1c-10e-2f-3g-4h-5i-1
    summer_, a-3h-3i-2j1k-4 summer_. c-2e-5g-1h-4i-2k2 summer_and i2 summer_is c-2 summon d2 summons d3
    sums b6c-1e1 sun c2d3 sun_does d2 sunday a1b3c-1d-1e-1f2g2h-2i3j3 sunday_, a-1b-1c-5f-2j2
    sunday_. d-1e-5f1h-6k-2 sunday_? d-1 sunday_and a3b-1g2k2 sunday_morning d3 sunday_night g1i2 sunday_or i1
    sunday_with f1h-1 sundays a-3b7c-1d-5f3j-1 sundays_, b2c-1 sundays_. b3c-2e1 super a-5b9c2d-3h-5
    superannuation b1 superday h-2 superior a13b-7c-4d-6e-1g-3h-2 superior_. a3c-1 superior_in a2
    superior_opportunity a5 supermarket a2d2 supervisor b-1c7i-5j-3k4 supervisor_'s h1 supervisor_, k1
    supervisor_. c3g1h1 supervisor_has g3 supervisor_interview c-3h-2 supervisor_interviews h1
    supervisor_job a1c-2e1h1 supervisor_was c4 supervisors c3 supper e-1g-1 supplement b4c-5j-2 supplement_and b2
    suppliers c4 supply c1k-1 supply_chain c1 support a-5b-6c3d-6i-1j-2 support_for c1 suppose b1d2f-1g8h-6
    suppose_. d-4e1g1 suppose_i a1c1f-1g7h-2 suppose_you d-3 supposed c-1d6g1 supposed_to d3g1
    sure a-4b-5c-1d2e-5f-8g10h-10i-5k-2 sure_, c-2d6g-1 sure_. e-2h-2 sure_about g3 sure_any g2 sure_anymore g3
    sure_how d-2 sure_i b-8d-9e-7f-3g11h-7 sure_if h2 sure_it c1d2k-1 sure_look g-1 sure_of d-1g2 sure_that c-2h2
    sure_the d3 sure_there d1 sure_this g3 sure_what e1g-2 sure_when e2 sure_which d2 sure_who g-1
    sure_yet e4f-2g-2 sure_you d-6g-3 surely c-8d-1e-3g-4h-2 surely_that d-3 surface b-3e8f-2h-5 surface_. a1
    surface_when e1 surgeon c-3g-2h-3i-1k1 surgery a2c-3d-3e-3j-2 surprise a-5d4g5j1 surprise_, c2d5 surprise_to j1
    surprised a-2b2c5e3f-2g2 surprised_if c-1d-2g2h-3 surprised_me a-2b3d-2 surprised_to c4d-1e1 surprisingly c3
    surrender c2 survey c-5d4e-4 survey_. d3 surveyor d-1 surveys c-1 survive c3d5g1 survived f1h1
    suspect c2d2e-4f-1g10h-8 suspect_i e-1f-1g7h-4 swallow b2c2d1g2 swallowed c1d-3e6h-3 swallowed_me e6 swamped e2
    swap a-4b-5c-4d-2e-2h-3i-7k-5 swap_. h1 swap_with f-1h-2i-1 swapped c1h-2 swapped_my g1 swaying g1
    swear a1d1f-1g3 sweep c4 sweet b-1c-2h-2 swerve g4 swift h1 swing d-2f4g1 swing_by g-1h1 switch b1j2
    switch_. b2 switchboard d-2 switchboard_, c1 switched d-1e3h-3 switched_off e3h-1 switching e1 swithering g7
    swore k2 sworn i2 swung b7c-4d-2h-2 swung_it b7c-4d-2h-2 syllabus c2 sympathy d2 system a-1b-6d1f6h2
    system_, d3f4 system_. c-1d-4h6 system_and d2 system_design c-3 systems a2h1 ta a-6b-8c-11d-4e-8g-9i-3j-1k-7
    ta_for c-2e-3g-1h-3 ta_ra d-7h-2k-1 ta_very h2 table b1c-3d1f4g1h-3i-4k-2 table_, b4d1h-2j1
    table_. a1b1c-3f1g4h-1 table_and c-2 table_for e1 table_in a-3j-1 tables h1 tablets g1k3 tablets_for k1 tag e1
    tailor h2 take a-5b2c-1e2f-2g-2h4i-2k1 take_. c1g-1 take_a a1c1d2e1f-5g1h-2k-2 take_all h2 take_back h7
    take_care a-8b-8c-6d-17e-12f-3g-9h-15i-7j-1k-13 take_his k2 take_home a-6b6c9d-3e-1g-4i-3j-2 take_in b2h-1
    take_it d-2e6g-4i4j1 take_lightly d-1 take_me c-5d4g-3h4 take_my c1e6f-1h2k-5 take_myself h3 take_no d1e-1
    take_on e-5f1 take_part b-7c-3d-2e-3g4h5 take_that d1 take_the a1b-3c-9d2e1g1h1i-1 take_this d-4e-7g2h3
    take_to h1 take_up b-3c-2d-5e-4h-1i2 take_your c-3d5e-5h-4 taken a-1d-4e-5f-1g-10h8i1k-1 taken_, a-2d2h2
    taken_a b1c-6d-3h2i2k-2 taken_an a1c1 taken_another a-4b-3c-3e-2f-1g-1h-2i-3k-2 taken_into e2h-1k2
    taken_it a-1h2 taken_me b-3c-2d-3e-2g-4h6i1k-1 taken_my h-4 taken_myself d3 taken_off c2h4
    taken_on a-3b-6d-2e-5h7i1 taken_out h-2i1 taken_over h4 taken_something h3 taken_that a1b1 taken_the a6d-1f2
    taken_up d-5h3 taken_with c2 taken_work h3 takes a-4c-1e3f-1g-1h-4i4j2 takes_. e4 takes_a c3 takes_it k1
    takes_me g1i1 takes_the c-1d1 taking b1c1d-3e-3g-1h5i-2 taking_a a-2b1d-1e2g-4h-2 taking_another h-2
    taking_any h-2i1 taking_back h1 taking_home b5 taking_it a4e-6h6 taking_me k1 taking_my c2e-2f-2h-1k-4
    taking_myself a-1f1g-5h5 taking_part g-1h6 taking_the a-5b2d1e-1g1h1 taking_this e-2g2 taking_up a-1b-3e-1
    taking_you h4 tale c-2h2 talent a-4c1d4 talent_team d5 talk a-9b-1d1e5f2g-9h1j-6k-2 talk_, b-2c1g-2h1
    talk_. c3d1e1g2 talk_? b2e-3 talk_about a1b1e2f1g-8h4k-1 talk_and c1 talk_at g2 talk_it e5 talk_me f7h-3
    talk_of b1c-1k1 talk_on c-4d-3e-1h2k1 talk_to d6g-7 talk_too c-1g-2 talk_whenever e3 talk_with a-1c-4f1h1j-1k-2
    talked a5b4c7d-1e-7f3h2j-1k-4 talked_about b3c3d-2 talked_down c2d3 talked_into f2h1 talked_it e-1
    talked_of d-2 talked_over c4d1 talked_round b1f3g-2 talked_to a6b-2c1e-1 talking a-2b3f2g-2h-5i1k-2
    talking_. c2d1e2 talking_about b2c-2d-3e-3f3h-3i1 talking_it e-3k-1 talking_to a-7d3e-1h-4i2k-1
    talking_with b-1i-1 talks a-7b1c1e-3f3g-1h3i1 talks_, a-3b2 talks_about c2h3 talks_to d1 talks_were c-1
    talks_with c-3h2 taller a1c-1d1 tap h3 tape a1c5 tape_. c1 target b4 targets c5 task a-3b-4c3d-1h-1
    task_for d-1h-1 task_was c2 tasks c4 taste c7h2 taste_. c1 tasted a2 taught a-5b-5c-11e-3g-2h-6i-3j-2k-4
    taught_me a-7b-3c-8d-11e-1h-5i-1 tax a1b-8c-9d-1e1f-1h-1i-8j9 tax_. a2b1h1 tax_adviser b-1 tax_free b1
    tax_office b-3d1j1 taxation j5 taxes b-3d1 taxi c-3d-4e-2f1 taxman b1e1 tbh a3d-3e-3g7h-1 tbh_, e-2g1 tbh_. g2
    tea a-4b-6c-9d-2e-1f-2g-4k-4 tea_. b-1 tea_before d-4 teach b-6c-6d4g-5h-1 teach_a d-1 teach_me a1
    teacher a-2b-2c2d-5f-2g-4h-7 teachers b1c5g1h-5 teachers_'s b2 teaches c2 teaching b1d-6e-4f1i1k-5
    teaching_, k-1 teaching_. a-3f1g-1h-1 teaching_hospital a4 teaching_is b1g-1 teaching_job h1
    team a-1b-9c-1d-9e-12f-4g-4h2i-5j-3 team_'s a-1c-7d-1 team_, a4c1d-6f-4h2k-4 team_. a2b-4c-2d-4e-3f-4i-2k-3
    team_a h-4 team_and e-1 team_at a-1i1 team_came a2b2c1 team_can d1h4 team_could c1d1 team_does c-5g1
    team_for k2 team_gave c-1 team_had c-2 team_has a-2h1j1 team_i c-2h-1k1 team_is h1 team_lead k1
    team_leader f2h1k3 team_like a-2 team_of h1 team_than a-4 team_that c1 team_to h-2 team_was a-3c-6i-2
    team_whose a3h1 teammate c-1 teams a-2d-6e-2h-2i-1 teams_, c1 teams_in c-1 teamwork d1 tear f6h5 tear_up f4h3
    tears a1c3k2 tears_. c4 teatime d1i3 teatime_. i1 tech c6 tech_stack c3 technical a3d-5 technical_interview g1
    technical_round h1 technical_test c2 technician k-1 technician_. b1 technology c1 tedious c1 teeth a-1c-1
    teeth_into a-2 telephone b-5c-2d4e1g-4h-7 telephone_, c-3 telephone_. c-3e1 telephoned c1
    tell a-8c1d3e5f2g-3i4j1k-1 tell_, d-3e5 tell_. e3 tell_a c2 tell_her c-2d-2f1k-1 tell_him c4d2e-1g-1h-2
    tell_me b3c6e-15g-1k1 tell_mr h1 tell_my a1 tell_people c-4d1i1 tell_that c-1d1 tell_the a-3b-5d3e-7f5g-3i2
    tell_them f2h2i1 tell_whoever d3 tell_you a-4c-3d-13e8f-4h2 tell_your c-9d4e1 telling b-5d6e-5f-1g4h1
    telling_a c1 telling_me c4e-4f-2g6k1 telling_the a1f1h3 telling_you c-4d1g3 tells a-3c7d1e-7f-3g4
    tells_me a-1b1c3d3e-5f-1g3 telly d2 temp a1i3 temperature c5g1 temporary c1i4j-1 tempt f2h-3 tempt_me f2h-3
    tempted b3d-1e1f2g8h-7 tempted_to e1f-1g8h-5 tempting a3 ten a1b-3d-1f-3g2h-1i-1 ten_, e1g-1h2
    ten_. b-5c-1g1h-3i-2j-2k-3 ten_and c2 ten_days b-4c-4h2i4 ten_each b-1 ten_for d1 ten_i f-1g4 ten_is g2
    ten_minutes a2b-2d-3g-2 ten_o'clock b-2c-1d-2g4 ten_or b1 ten_past g-2 ten_percent b3 ten_to a1
    ten_year c-2i-1j1 ten_years a1b-1c6i-1j3 tenancy b-2c-1j3 tenants d-2h-1j3 tenants_, c1 tend g5 tender c2d-1
    tending g3 tenner b3 tense c4 tenth f-1g1h1i1k1 tenth_. f-1g3h2 tenure d-1i3 term a-1b2c-7e2g-6i6k-2
    term_, b-2f-2h-4i-1 term_. b-2d1f2i2 term_and h2 term_incentive b4 term_time a-1b5 terminal d1h3
    terminal_. d2h2 terms b3d-8e-4f2g-8h-4i6j-5k1 terms_, b2 terms_. a-2h1i1 terms_and b1f2
    terms_of a3c1f-1h-4i-1j-2 terms_with a-1f1i1 terrible d-8h-4 terribly c3 territory c1f1h-1
    test a-15b-12c5d2e-13f6i5j1 test_, c-5e-1f2g1h-5i4 test_. c-3f1h1 test_and g1 test_for d1h1i-1j2 test_had c6
    test_is c3d1i2 test_on f4 test_task c2d1 test_that c3 test_was c1d-1k1 tested k2 tester d-2 testing c4d1
    tests d3e-1i-3k4 tests_, a1d2k1 tests_. c1d1k-2 tests_for i-1j-1k1 text a-3b-4d-3e6f-3g-6i-1k1 text_, d-1
    text_. d-1e-2 text_back d-1e4 text_you e1g-3k2 textiles a1 texting d6e-1g-2h-3 texting_back d2e1 texting_me e1
    texts a1e3 than a4b-2e-12f-3g-6i-5k-2 than_a b-1d-2f2k2 than_about c2 than_an a-3k1 than_another h-1
    than_answers c3 than_any a-2b-2c-8d-6h-4 than_anyone d-2 than_anything a3h1 than_at a1 than_by a2b1
    than_enough e1 than_for a6c2h-1 than_from b-2h-2 than_have h3 than_i a-6b3c2d-4e-3f-7g-1h-3i-4j2
    than_in a1b-4c-2d-5g3 than_it a-3b1c7d-2g-2 than_let e-1 than_likely a-2 than_me a-8b-1c2d-1f-1g-3
    than_mine a-6d-4 than_most a-13b-1d-5 than_my a-11b1d-3g-2h-2 than_not a-2g4h-2 than_of a-2b2 than_on a1
    than_one d-3g1 than_ours a-2 than_ring d-1 than_sit a-1d7h1 than_that a-2b4d4e1g-3 than_the a-2c-1e2h-3i1
    than_this a1c3d-1g-1 than_to a2b-4c1d-2g1 than_waste a-2 than_we a-2 than_what a3b-2c-7d-1g1h4 than_with a4
    than_you a3b1c-1d2e-4f-1g-2h1 than_your a8d9g-3 than_yours a1c-1d-8f-6g-10h-1
    thank a-5b-1c-7d-4e-6f-4g-15i-8j-2 thank_for d2h2 thank_god b3d1k3 thank_him d1 thank_the d2h1
    thank_you a-4b-3c-7d-8e-7f-2g-11h-1i-7j-5k-4 thankful a-5b-7c-9d-3f-2g-9h-4k-7 thankful_for c-2d-4g-2h-1
    thankful_if e1 thankful_that h-1 thankful_to d1h-3 thanking d-2e-3h-1 thanking_you d-5e-3h-1
    thanks a-13b-4c-15d-1e-4f-1g-12h1i-16j-13k-2 thanks_, e1f3g-1h4 thanks_. a-1b1d-1e1f-4h3
    thanks_a a-1b-9d3e-1g-3 thanks_again d-12e-2 thanks_all h5 thanks_but d1f3 thanks_ever d1
    thanks_for a-9b-5c-7d1e-4f-9g-1h-6i-9j-4k-9 thanks_heaps d-3 thanks_on h-2 thanks_so c-6d-3h-1
    thanks_to b1c1d-2h1k1 that a3b-2c2d5e-4f-4g1i-1j-1k-3 that_! d-3 that_'s a1e3f-2g-2h4j-1k2
    that_, a3c-4e3g-10h5i-1k-6 that_. a1b4c-1e1f-1g-4h-3i-2 that_: h-3 that_? e1 that_@quote b-2d2
    that_a a1d2e-4f4h-1k2 that_about c1 that_afternoon g5h-2 that_again d4e-1j1 that_an d5 that_and b1h-2
    that_another g3h-3 that_anyone c2d2 that_as c-3d-1e1h-1i1 that_at c-2 that_beats a2h1 that_begins i2
    that_between a-3b-1f-1h1 that_bit a3 that_bridge e4 that_building c1d3k2 that_by d1 that_came h1k2
    that_can d4e2h-5 that_candidates c-2d2 that_care b-1 that_chair d1f1h-2 that_changed b2 that_changes c1
    that_coffee d-4e-3 that_comes d2e4 that_counts a2b-2 that_date e-1g5h-4
    that_day a-11b-8c-7d-2e-14f-5g1i-14j-4k-15 that_decided b3h-2 that_did b4d-2 that_does a1b2g-4h2j2k-2
    that_door d2 that_dr h1 that_even c-1k1 that_evening g2h-1 that_everyone b1c1 that_far g-3 that_felt h2
    that_first c-1 that_fits a5h1 that_for a3c-2e2 that_form c-1 that_four c3 that_gets k2 that_gives c2
    that_goes a-2h2 that_good b2d1e-2 that_had a-4b3c-1h3 that_has a5b-1c2d3g-3h4k-2 that_he c-3h-1 that_helps i1
    that_hour b-6c-3d-8g2h-5k-1 that_house a6g-2 that_hr c2d1 that_i a-4b-4c-5d-2e-4f-1g6h2i3k4 that_if f3g-3h-1i2
    that_in d6e-1h-2 that_interview f4h3 that_interviewed a-1 that_is a4d-6e5f3g-11h4i-3k-1 that_it a-1b1c-2e-5i1
    that_job c1d2f2h1 that_keeps e1 that_kind b8g-1 that_leaves a2d1 that_lets h1 that_lightly c1d1 that_line d1
    that_lines a1 that_list f1 that_made b1c-1 that_makes a1b-2h-2k1 that_matters a1 that_may e2 that_means c2
    that_meant c-1 that_morning a-3b-4c-8d-7g1h-9i-3j-8k-2 that_mr d-5 that_much a-1b1 that_must c1d-1
    that_my a-9b-2c1d4e-2f2g4h-1j5 that_no b2d1g-4 that_nobody a-3c2d-5g-4h-3 that_none c-1g2 that_offers a2b2h1
    that_office c-1d1 that_on d2 that_one c-1g-3 that_only b2d-1e1j2 that_open c1 that_order c-1d-2h1 that_other a1
    that_our c1 that_out b-1c1d3e2 that_package g-2 that_panel c2 that_pays a-1b10h1k3 that_people d1
    that_plays a1e1 that_put c4h-2 that_question e-4g-2 that_right d-1 that_room c-1 that_rota c3
    that_said b3c-1d-3f8g-3h-3 that_same a-1c-1d-2g3h-6i-2j-2 that_second d1 that_sells c2 that_settled b3h-3j-1
    that_she c-2d1 that_shift g-1 that_side h-1 that_sits a2 that_size d-1 that_slot g2h-1 that_somebody a-1c-5d1h1
    that_someone c-3d3h1 that_sort b3 that_staff c3 that_starts g1 that_still d4 that_suits a-3b-4c-1d-1f-1g-4
    that_takes c1j2 that_the a-5c6d-2e-5g-5h-1i-1j-1k-5 that_their a-1b-1c-3h-1j2 that_theirs b2 that_there h2
    that_they a-4b-2c4d-2g-1h-1k2 that_this a-5e-3f-4g5h-7 that_time b-4c1d-2g8h-3k-1 that_tipped b-4
    that_to a-2b-1g-4 that_tuesday g5 that_two h-1 that_up d1h1 that_very g1i2 that_wage b6h1 that_ward c1f2
    that_warehouse c3g1 that_was a-1d5h6i1k-4 that_way c-1d-1e2f-3 that_we d-4e2 that_wednesday g2
    that_week b-6f-2g2h-6i-5j-4k-1 that_weekend g4 that_whoever c1 that_whole g4k-1 that_will d-2e2
    that_with a4g-1h-3 that_works h2 that_would c2h1i-1 that_you a-8b-6c-3d-3e-2f1g-3h-6j1k-7
    that_your a-4c-2d-5g-2h-3i2 that_yours a3b-2c-5 the c3d-5e-3f1g1h-1i2j2k1 the_@number a-2b-14c-11d-16g4i10j1
    the_@open a1 the_@other d3f-1g1h2 the_@quote d1 the_academy b2i1 the_accident k2 the_account d1e4h-5
    the_accounts c3h1j-2 the_accra a1 the_accreditation g3 the_ad c1d1 the_address d-3e-4h2
    the_advert a-2b1c5d1h-1i-2 the_advertisement b-1c6 the_afternoon b-3k1 the_age a2c-2e1 the_agency c-1d-10e-2f-3
    the_agent d2 the_agreement b-4c-2h-1i5 the_air a-2b-2c-1d1e5h-3j-1 the_airport a2b3c-2 the_allotment e2g2
    the_allowance b-1 the_amount b1 the_analyst h1 the_annual b3c-2 the_answer b-2c-7d3f1h7 the_app c3
    the_applicant c-3d2 the_application b-2e-3g-1h2 the_appointment b-2d-6i3j-3k-3 the_apprentice h-3
    the_apprentices a-1c4 the_apprenticeship h4 the_arbitration g1 the_archive a1c-1h-1i-1 the_archivist c1h1
    the_area c1 the_article b-2 the_assessment a-4c3d-7e-1f4g2h1 the_assignment c1 the_assistant a1
    the_associate h2 the_atmosphere a-1c8 the_attached h4i2 the_attachment i1 the_attention c1
    the_audit c-3g3h-3j-1 the_autumn c-3d-1e1f-2h2i1k1 the_baby b-5c-5d-3e2g2h-4j1k3 the_back d5e3g-2
    the_background h-2k1 the_bad g1 the_badge a-1c-2d-3e-4f-7h-5i-5 the_bailiffs k6 the_baker c1
    the_bakery a2b-3c-2e2f-1g1h1 the_balance g1 the_ball d2f1 the_band b5c-3 the_bank a3b-1c-3d-7h-2k7
    the_bar a-2c2i1 the_barista e1g-1 the_base b8f4 the_basic b5c-2 the_beginning a2i-1 the_bench a-1f1k1
    the_benefit c-3 the_benefits h1 the_berth i2 the_best c-2d-1f-7g-2h1i-3j-1 the_better a1b-1c-1d-1g-5k1
    the_big c-1d-1 the_bigger a6b1h3 the_bike e1 the_bin c-2d7e6h-1 the_bins c2d2 the_birth c1 the_bistro a1h-2
    the_bit b-1c-5i3 the_blue a-1b2h-2 the_board c-1f1g2h-1j-1k-3 the_bonus b-1c-5f2h1 the_book a-4b-1c-3d-2e-2h1
    the_booking h1 the_books a1b-1i2 the_border j6 the_boss c9d1h2 the_bother b2d-7 the_bottom b3c-3e2f6i3
    the_box a-1c1h1 the_boxes c-1i-1 the_boys c2i-1j1 the_branch b1c2 the_brand c2d1 the_bread c-2 the_brewery a4h3
    the_bridge a1c-5e-2g2 the_brief a2c7 the_brochure a-1 the_budget b6c-1d1 the_building a-5c3d3g3h-2k-1
    the_bunch a6 the_bungalow j2 the_bursar h2 the_bus a-2c-6g-2h-1k1 the_buses g-1h-1 the_bush d2h3
    the_business a1c5d-1h1 the_buyer d3g1 the_cab h2 the_cafe c-2e1h3k1 the_calendar a-2b-1h-5
    the_call a-7b-2d-11e-6g2h-2i-1j-2 the_campus b1c-1d1 the_canal a-1c-1 the_candidate c1d3f-2h-3
    the_candidates d-1h2 the_canteen c-2 the_car a-5b-6d-3g1h-1j2k2 the_card j1 the_care g1 the_career a-1
    the_careers e1 the_carer e1g1h1 the_caretaker e-1 the_carnival e3 the_case b-3c4g1h2 the_caseload b-2
    the_cat b-1c-1j2 the_catalogue a-1 the_cause a2 the_centre j2 the_certificate c-4 the_chain d1h1j2
    the_chair b2f1g-4h4 the_chairman d1 the_chairs c2 the_challenge a1h2 the_chance b-4d-4f-1h3 the_chances g3
    the_change d1g-1h-2j1 the_chap c-1 the_charge b-2 the_charity a2b-1c1f-1 the_chat c1f6h2 the_chef d1
    the_chief f1h-2 the_children b-9d-1h-2i-5j1 the_choice a1b5c-1d-2 the_choir c-5d-2 the_church a3
    the_circus a3d1 the_city a2b-1e-1g-2i-2j-2 the_claims h2 the_class c1h-1 the_classroom g1 the_clause i2
    the_cleaner c-2d2 the_cleaners c1 the_clearest c-2 the_clerk h1 the_client d1f1h-2i1 the_clinic a-2b-4g2h3i2j-4
    the_clinical h1 the_clock a-1b3c-1e1i1 the_close c1e2 the_closer g2 the_closing f1g1 the_co a2c-1f1
    the_coast a-2b-1e-1h1j-5k-2 the_code i-1 the_coding c1 the_coffee a-3b-2c-2e1 the_coin a-1b-3e1 the_cold c-1h2
    the_colleague d2 the_collection a2 the_college a1b-4c-5g1h-2 the_coming e5i-1 the_commission a-5b8c-3g-1
    the_committee a-2b-3c1d4f1g-3h1i-1 the_communication a-2c7 the_community c-1h-1 the_commute c-2e-1g-2h1k-1
    the_companies a1 the_company b3c7d-1g-7i-2j5 the_compensation b3c-2h-2 the_competing a3 the_competition c1f2h4
    the_computer d1h2 the_conference c-1g1 the_confidentiality i1 the_consulate c-2g1i-1j5 the_consultancy b1
    the_contact e1 the_container h-2j2 the_contest c1h2 the_contract e-2g-3h-7i4j-1 the_contrary c-2
    the_conversation a-2c4e1g-2h1 the_corner a-4h1 the_correct h1 the_corridor c5d2e-1 the_cost b-1c1
    the_cottage e1h-2j4 the_council a-1c-9d3h1j1 the_counter b2 the_country a1b-1c-2f-2g1h-3i-2j6
    the_county a-2b-2d2i2j-1 the_courier c-3 the_course b-3c3h-1i3 the_court c-2g-3j-1k-2 the_courtesy c3d1
    the_creche b1 the_crew a3c4h1i-1j-1 the_crowd a2h-1 the_ctc b4 the_culture a-4b-1c8g-2 the_curator h2
    the_current c2 the_customer h2 the_customs c-3 the_dairy a3h1 the_dark c3d1h-1 the_data c-4h2
    the_date b-4e-2g3h-3i-2j1 the_day b1c-2d2e2f1g5h-2i-2j-1 the_days e5 the_deal b6i1 the_dean i1 the_deciding b5
    the_decision a-4e4 the_deckhand f1 the_delay c1e-4g-3h-5 the_dental b4d-1 the_dentist b1c2g3
    the_department c6g-3 the_deposit b-6j3k-1 the_depot a-1b2c3g-2k-1 the_deputy c1h2k1 the_description c2
    the_desk b-1c3d-5g-2h-3i-2k-1 the_dialysis k1 the_diary b1f2h3 the_diesel c-1 the_difference a3b4c-3d3
    the_diploma i1 the_direction c4g-1h-3 the_director c6h-3k3 the_discussion h-1 the_dispatcher d1
    the_divorce b1k3 the_doctor a-2c-6g-2j-3k5 the_doctors h1k5 the_documents c-2d-1 the_dog a-2b-3c-1d2
    the_door a-4c2d2e-2f6h-3 the_doors a4 the_draft i1 the_drawer e2f-3 the_dream a5 the_drive a-2b-5c-9h2
    the_driver h-1 the_drivers c2 the_driving a-1b3 the_drug i2 the_dust c-3e7f-4 the_duties a-3b1c2h1j1
    the_early c-1 the_earth c-1e5h-1 the_edge a8b-1c-6 the_education h1 the_eleventh h1i2 the_email c-4h-4
    the_embassy g-1i-2j5k-1 the_employer a3h1i-1j2 the_employment i1 the_enclosed i1
    the_end a6b1c-3d1e-3f3g1h1i2j-1 the_energy c1 the_engineer c-1 the_engineers a-2d1 the_english c2d2h1j1
    the_envelope b1c-2h1 the_equity a-2b5c-2 the_essay c3 the_estate b-2j1 the_estimator h2 the_ethics c5
    the_evening a-1c2g3 the_event f5h-1 the_events h-3 the_exam c-1h-2 the_exams h-1 the_executive d2h1
    the_exercise g2 the_exhibition b-1c-2e-4 the_expense c1d-3 the_extra b2f-1h-3 the_face c-1e5h-2
    the_fact c3d1e2g1 the_factory c2g1 the_faintest c2 the_fair g-5 the_fake d5h1 the_family c-7d-3e2i1j-4k-2
    the_farm c-1e-4f1h1i-1j1k1 the_fault a-1c-5 the_favour d1 the_fee b2 the_feedback c4d1 the_feeling c4d-1g-3h-1
    the_fella c3d1 the_fellowship b1 the_fence g6h-1 the_ferry c-3d-4f-2 the_festival a3e3h1 the_few b1
    the_field a-2b-1f-1g2h3 the_fifth a-2g2 the_figure b9c-5 the_figures b-3c-1k1 the_file c-3e-1i1 the_film a1
    the_final d-5e-4i2 the_finalists f1h1 the_finance h2 the_financial b6 the_finer a6c-1g1h-1 the_finest c-4d-3
    the_fire a1d-2e1k-3 the_firm a4b2e2g-1h-1i1j2 the_firms a-3h2 the_first a-3b2c1d1e-10g-2i2j2k1 the_fish c-3d-2
    the_five b-3c1d1 the_flat a-4b-6c-2g-2i-3 the_fleet c2h-2 the_flight e-2 the_flights b-1c1j1
    the_floor a-3c2d3g1h-1j2 the_florist h-1 the_flu c-2 the_food b1h2k2 the_foreman c4e2g-4i1k4
    the_form a-3c-5f-4h-11i-4 the_forms j1 the_foundation a2 the_founders b1 the_fourth c5d2f-1g-2 the_fraud c-1k1
    the_free b3c-2e-1 the_freight j2 the_friday c4g-1h1 the_fridge k-2 the_front b-1c-4e-1f-1h-1i-2j-1k-2
    the_fuel b3 the_full i4k-2 the_function c1 the_funding c1 the_furniture b-2d3j3 the_gaffer c2k1
    the_gallery f1h1 the_gap a-1b4d1 the_garage e2g2h-5i1j-1k-1 the_garden c-6e-1g-2h1j-2 the_gardener h1
    the_gate a-1d-1g-4h2 the_general c-2f1 the_gentleman c4d2 the_girl c6 the_girls c3d-2h-2 the_go e4g-3
    the_goalposts c4 the_going b3c3 the_good c-2h2 the_governors b1 the_grace a2h2 the_grade b2c1f1i1
    the_grant b1e1 the_great d1 the_greater a6 the_greatest d1 the_grid e4g-4h-4 the_ground d2g-1
    the_group d-3f-1g-3h2 the_guard c1 the_guild i-1 the_guy c1 the_gym b1e1i-2 the_habit d1h-1 the_half b1c-2g4
    the_hall a-2d-4g-1j-1 the_hand a1e1g1 the_handover i1 the_hands d1e1 the_happiest i-1 the_harbour a-2d-3f-1g4
    the_hard c-1 the_harvest e3f-1h-1i2j-1 the_hat c-1f2h-1 the_head a-3d-1f2h1k5 the_headship a1h1
    the_health b-2c-3j1 the_hearing g2k2 the_heart b3c-1h-2 the_heating c-1d1h-1j-1k-1 the_high a1b2c-2
    the_higher b5h1 the_highest a-2 the_highlight b-1d3 the_hills e1 the_hint d5e1 the_hip j1k3 the_hire d-10
    the_hiring b-2d-10f2g-1h1 the_holidays b-2c-2e4f-2g-4i-3 the_home g1j5 the_homework c4 the_honest e1g2h3
    the_honorarium b5 the_honour d4h6 the_horses c1h1 the_hospice a4b-4c-5h1 the_hospital a2c-4d-1f2h1j2
    the_hostel b1e1 the_hotel b-1c-1d-3g-3h2j2 the_hour b4c-4e-4g4h2i-2 the_hourly b8 the_hours c1d-7e-1g-3h1i4
    the_house c-4d-7f-1h-1j-2k5 the_hr c3d-1g1 the_hunt h2 the_hygiene c2i1 the_ice h1 the_icu g1 the_idea a-5e-5g5
    the_ideal a3 the_immigration j3 the_impression a-3c2d3g3h-2 the_in k1 the_induction c5 the_industry c1
    the_ink h-1i2 the_inside a2 the_institute a2 the_institution a3c-1h4 the_instructions c3 the_insurance b4e1
    the_intake i1 the_interest d1 the_internet c3 the_interns a-1 the_internship b4
    the_interview a2c-1d-5e4f2g3h2i-2 the_interviewer c6d-3 the_interviewers c5h-1 the_interviews b1d-7e-4h-2i-9
    the_introduction i2 the_invitation a-2b-6c2d-1f-2g-2h-2 the_invite c-4d-8g-2h2 the_island c-2
    the_job a-2c7e2f4h-3i6j-1k-5 the_journey b-2 the_junior c-1h1 the_jury d3g-1h2k-1 the_kennels c1h2
    the_kettle c-2d-1 the_key c1e-2 the_keys c-2e-1g-3h1i-5j7k-4 the_kids a-1b-2c-2i-1j4k5 the_kind a5c-1f2g-1h-2
    the_kindest a-4 the_kit b-2c-1 the_kitchen c4d-2f-3h-3i-1 the_knee c1 the_lab a-1b-1c3d-3g-1
    the_laboratory a1c1h2 the_lack c4 the_lads b1c-1d-3 the_lady c5 the_lagos a2 the_lake c-3 the_land e1
    the_landline e1 the_landlord c-1k1 the_lane a-2 the_language c1 the_laptop b-3d-3e-6i1 the_last d6e3g3h-3i1k1
    the_latch f4h-3 the_late d-3e-2h3 the_launch e-2h2 the_laundry b1c3h-2 the_law b3 the_lead d1
    the_leadership a-1b1c5 the_leading a2h2 the_lease a-1h-2 the_least a3b-1 the_lectureship h4 the_leeds c2
    the_left d2k3 the_legal h1 the_length c-2i4 the_less a-3b-1c2d2g3 the_lesson c4d1
    the_letter b1c-3d-3e-1f-3h-1i3j-2 the_letters c2 the_librarian h2 the_library a-1c-3d-1g1j-1 the_life c1
    the_lift a-2c-6d-7e-1g-3h-2 the_light c1 the_lighting c1 the_likes d1 the_line a-6g-5 the_link d-4h-1i2
    the_list a-2c2d-1e-5f2g-6h4j-8k-5 the_little c-2d-5e-2j1 the_live f1 the_loading c-2d-1 the_loan b-6g2h-1k2
    the_lobby c4e-1j-2 the_location b-3d1 the_locum b1 the_lodge c1 the_long a1c-3e6f-2h3 the_longer c1g3
    the_look c2g4h-1 the_loop c1h2 the_lord e3g1h1 the_lorry j3 the_loss h3 the_lot b4c-5d5 the_lower a1b2c-2
    the_machine c-4h2 the_machines a1c5 the_mail c-1e-1 the_man c-1d-5 the_management a-3b-2c1g-1h1
    the_manager a3b-1c8d3f1g-3h1 the_mandate h-3 the_manners c3d5 the_map c-3d-4e5h-3
    the_market a1c-8d-8e-3g-1h3i-3j4k-4 the_maternity k1 the_maths d1 the_matron i1 the_matter b2c-4d1e5f-5g-2i2
    the_meal b2 the_meantime a-6b-3d-1e1f-5i-1j-2k-3 the_medical a-2c2d-1g-2i2 the_meeting c2d1h1 the_meetup g-1
    the_men b1c3d1 the_mend h1 the_mentoring c2 the_menu c2i1 the_mess c2d1 the_message e-2 the_metro h-3
    the_middle a-6d1g1k2 the_midwife k3 the_mileage b2h1 the_mine a3c1 the_minimum h2 the_ministry a2c-3d1h1i2j1k-1
    the_minute a-1b2d3e4f2g2 the_missed b-2 the_mission a2c3g1h2 the_missus b1k3 the_mix g1
    the_moment a-5c-1d-6e4f6g-1h-8k3 the_monday b-2c1f-1g-1h1 the_money b9c-9d-4e-1g-4
    the_month a-2b-2c-7e-1f1g-2h2i-8j3k1 the_monthly b1g1 the_mood c-1e1 the_moon g1 the_more a5b-5c-4d-1e-1g3h4
    the_morning b-6d1e2g5i-1k1 the_mortgage j1k1 the_most a4b-1c-2d3g-4h1i-1k-5 the_mountain e2h-1
    the_move a-3b-5c-6d-1g2h-8i-5j5 the_movers b-4g1i-1j6 the_moving b-2j4 the_museum a5d-3g-2h3 the_music c2
    the_name a-1c-4d-4i1 the_names h1 the_national a2e-1 the_nerve d1g1 the_net c-2
    the_new a-6b-1c-8d-14e4g-6h-5i5j5k-13 the_news b1c3e-1k-4 the_newspaper a1 the_next a-4b-11d4g4h7i1j-3k-6
    the_nicer a4g2 the_nicest b1c-5d-2h-1 the_night b4c-4d-8e-3f1h-2i-4k2 the_nights h2 the_nine g1
    the_nineteenth h1 the_nineties d2 the_ninth g4 the_no f1g4 the_nod a1h2 the_north b-1c-1k1 the_northern h2
    the_note h2 the_notice c-3e1i1 the_now e1 the_number b1c-5d-3e1g1k-2 the_numbers b2f1g-4j-1 the_nurse b1c-2
    the_nursery a1b3h1 the_nurses c-1j2 the_nursing i1j2 the_odds b2g1 the_offer a2b2c-4d-5f-1g-3h-1i9
    the_offers a2 the_office a-4c3d-1e2f-1g-5 the_old b-3c-6d-10e-4g-3h-3i-1k-5 the_on b4g1i1
    the_one a7b-1c-4d-5e-9f-8j-4 the_ones a2b2c-1 the_online c3 the_only a-3b1c-1d4e-1g-4j-2 the_onsite g3
    the_open b-4c2d2e-1f-2g-2k-1 the_opening i1 the_operation k1 the_opportunity a4d-2h1 the_opposite a-1k-2
    the_option f3 the_orchestra a1c-1h-1 the_organisation a1 the_original d-1 the_ote b5
    the_other a6b2c-5d-1f6g4h2i8k-8 the_others a2c-1d-1f3g3h2 the_outcome e2f1h-3 the_outfit a3 the_overtime b5
    the_owner c3d2f1h-5i1 the_owners b2c-1 the_pack a1 the_package a-2b3h-2 the_page h3 the_paint h1 the_pair a2
    the_pairing c1 the_panel a-4b-7c5e-4f1g-1i-5j-3k-7 the_panic e-1k2 the_paper d2h2 the_papers c-1i3
    the_paperwork a-1c-4d-2h2j2k-2 the_paralegal f-1h1 the_parish g1h-1 the_parking b-5c-6d-1e-5g-5h-2i-2j-4
    the_parrot c-1 the_part a2 the_partner c4d1 the_partners b1h-2i2 the_partnership k1 the_pass h-1 the_past c2
    the_patience c-3h1 the_patient c1h1 the_patients c4 the_pay b5d2 the_payroll b-5c-3g1 the_pdf i1
    the_pension b3c-2d-2f1g1 the_people a4c-4h3 the_permit i-1j1 the_person a-1c1h-4 the_petrol b3 the_pharmacy g2
    the_phone a-7b2c-1d1e2f-1g2i-6j2k-1 the_physio a1c-1k2 the_piano b-1c3j5 the_pick a7 the_picture e1h1
    the_piece b1c1 the_pile b-1e1f5 the_pin h4 the_pipeline i1 the_pitch c3 the_place b-2c3e2f-1g1h4i2
    the_places a-2 the_plain b1h3 the_plan c2 the_plane h3 the_plant b-4e1g-1h1i-1j-1 the_platform b1
    the_pleasure c2d2h2 the_plug g1 the_plumber c-1g6h-1 the_point c-3g1 the_police g-1i2 the_pool f4g2h4
    the_port e1h1 the_portal d-7e-3h5 the_porter a-1d-1 the_portfolio b-2d-1 the_position a-2b1c4d-3e-1f2g-7i2
    the_post a2b3d3e3f2g-3h2i2j-2 the_postdoc h-2 the_poster c-3 the_posting c2 the_pot a-1b4h-2 the_pr c-2k-2
    the_practical g2h1 the_practice c1h-6 the_pregnancy h1k2 the_present b1e6f4g-4h-4 the_presentation c-1
    the_press c4 the_previous c3 the_price b3 the_principal b1c2i1 the_probation i1 the_procedure d-1f2h5
    the_process a-7b-2c-2f1g-3h8i-13j-6k-1 the_product a1c2h1 the_profession d1 the_profit a-2 the_profits b3
    the_project c1d-2g-2k-3 the_promised c2 the_public c1 the_pupils c1 the_quality c-2h1 the_quarter b-2h-1i5j-2
    the_question b1c-9e8f-4g1k1 the_questionnaire c1 the_questions c4d-6 the_queue a1c-3g-2h2j1 the_quick h-1
    the_quiet c-1e2 the_race a-1f3g-2h5 the_radar c-1e6h-3k-1 the_radio e5h1 the_rain a-2e-1 the_raise a-3b6
    the_range b4c-2 the_rate b5c-4f2 the_rates b-2 the_real b-1e1 the_reason a-2b-1c-4d-2g-1k1 the_reasons e-3g-1
    the_receptionist c1 the_record b3c-4d4f3 the_records a2h1 the_recruiter c3i2 the_recruiting d2
    the_recruitment h6i-1 the_red a-2c-1g-1 the_reference c-2e-1h-2i3 the_regional c-3e1g1h-3 the_registrar f1
    the_relocation j3 the_remaining g-1h4 the_removal b-1c-2j5k-2 the_remuneration a-2b6 the_rent b-3h-1k1
    the_reply d1e4 the_reporting c2f4h-2 the_research a2c-1h-1 the_reserve h-2 the_residence j4
    the_rest a4b-3e3g-1h2i2j1 the_restaurant a-2b3e2g1h-1j1 the_result d2h1 the_retirement b2 the_reviews c1
    the_ride b-1 the_right a-2b-3c-7d-2e-10f2h-2i-3 the_rigs b3 the_ring a2h3 the_rival a5c-3 the_river a4c-1g-1
    the_road a-2e3f-3g2h2i-2j-3 the_roads g1 the_robot c2 the_role a-2c4d-4e-5f2g-2h-2i-4j-3k-4 the_roof h-3j-1k1
    the_roofing a2b1d2 the_room a-4c2d1e-1f-2j-3 the_rooms c3 the_rota d-4f2h-1 the_rounds b1c-2 the_route a-2
    the_rumour f1 the_run e1 the_runner a2i1 the_running a-7f1g-1h4i-8j-5k-3 the_rush k1 the_safety c1 the_sake f1
    the_salary b3f3g1h1 the_sale b-2j1 the_sales b-1d1 the_same a-1b2c-1d2e-6f3g-1i-1 the_scale b5g-2h-3
    the_scales a3b2c-2 the_scan c-1k3 the_schedule d-1e1f3g-3h1 the_scheduling c1 the_scheme c1f1
    the_school c-1d-5h-2i-1k1 the_schools j4 the_scope c4 the_screen d2 the_sea c-4h-4j-4
    the_search a-9b-7d-1e2f-5g-5h-3i-5j-5k-2 the_season a-5c-1e1h-4i2 the_seat b1c-4f1h4
    the_second a-5c3d-1f-1g1h5i4j-2k-5 the_security c2 the_selection a-6c2d-2f-7h2j-3 the_senior b1h-2
    the_sense a-1c3d-3 the_service b6c-4 the_seventh c2 the_shade a4b-1d2 the_sheep g2 the_shift c2d-2i2
    the_shifts c4d5g-3k-1 the_ship c1i1j2 the_shipping j5 the_shipyard a1 the_shop a-8b-3c2d-1e3k1
    the_short d3e-3g-3h-3 the_shortlist a-2c1d-4e-3f3g-2h3 the_show c-1 the_side a1b-4c1f1h2i2 the_sign b3h2
    the_signal e-1h1 the_signed c-4f-3h-3i8 the_silence e-2 the_site a-3b-4c1f-1i1k-3 the_sixteenth h-1i3
    the_sixth a-2d1i2j1 the_size a2c-1e1 the_skills h2 the_sleep b3 the_slightest c-4 the_slot b-4c-7e1g-5h3i-2
    the_slow a-1b1c-4e-2h-1 the_small a3c-2i2 the_smaller a3h2 the_snow a3c-3e1g1 the_sofa b1d1 the_solicitor i1
    the_sort a5b-3d-1g-4 the_sound a1h1 the_soup c-1 the_spare a4 the_specialist k2 the_speech d2 the_spirit c1e1
    the_sponsorship j3 the_spot a-1c2f-1g1h4i3 the_spring a-3b-5c-6d-3e-3g-3j-2 the_stables a3
    the_staff a-4b1c-1d-8g-2i-4j1k1 the_stage a-1k1 the_stairs b-2d4h-1j1k3 the_stall g2 the_stamp h1
    the_standard b-3d1 the_start a4b-3c3e-3f1g-5h-1i-1j-1 the_startup a4c-1h2 the_state a2b2c1d1
    the_station d-3e-2g-1h1i-2 the_step b1 the_stipend b7c-1h2 the_stock b2c-4 the_stomach a1g2 the_storage b-3
    the_store c3 the_storm e-1 the_story c-3d-4h-1 the_stove e1k1 the_street a-1h2 the_strike b1d-2g-6h-4
    the_stronger a8b1c-5h3 the_strongest a6c-3 the_student k4 the_students c1 the_studio a1b-1c2h1
    the_subject a1b-1e3g-2h-2 the_sum d1 the_summer b-2c-8d-6f-4 the_sums b6 the_sun c2d3 the_sunday f1h2
    the_sundays f3 the_super b2h-1 the_superday h-2 the_superior a6 the_supervisor a1c4e1g-1 the_support c-1
    the_surgeon c-3g-2k2 the_system c-1f6h-1 the_table b5f5g1h-3i-2 the_take a-1b-2c4h-2 the_talent d3
    the_talk b1d-2e-2h-2 the_task c2 the_tasks a1c4 the_tax b-7d1e2g1h-2i-3j2k1 the_taxi b-4c-1e-1h-3
    the_taxman b1e1 the_tea a-4c-2d-4h1 the_teacher c1 the_teachers b2c1 the_team c5d-8e-4g-5h1k-4 the_tech c3
    the_technical c1 the_telephone c-5d1e2 the_ten g1 the_tenancy j2 the_tenth f-1g2i1 the_terms b1c-5h-4j-3
    the_test b-1c-1d-5e-3f1g-4h-1i-7k-1 the_testing c1 the_tests k1 the_theatre a4h5i2 the_thesis e2
    the_thing a-2b1c-5e2g2i4k-2 the_things e1 the_third a-4b-5c5d6e-2g-4h2i1 the_thirteenth b5c-2 the_thirtieth e1
    the_thread e2 the_three a8d-3h-2i-2j-1k-1 the_thursday g1h-3 the_tide g4 the_tie d3 the_till g2
    the_time b-4c1d-2e5h-2i2k-1 the_times c4 the_timetable c1 the_timing a-2c-5j1 the_tip c1d1g1 the_tips b8
    the_title a-5b1c1f2h-2 the_toddler c1g2h1 the_tone c6g1 the_tool b2 the_tools b1c2j1 the_top a1b2c5d-2h1i-2
    the_total b2 the_tour a-4b-6c2d-4g-3 the_town a-4b-1c-6d-3g-2 the_track h-2 the_trade a2b-1c-1
    the_train a-3b-1c-3f1g1h-3i-3j-3k-3 the_trainee a2b-2h1 the_trainees c2 the_training a1b4c3d2g-1h2i2
    the_trains c-3d-1g2h-5 the_tram b-1c-5d-2g-1h-3 the_trams g-2 the_translator c-1h2 the_travel f4g-1
    the_trial b1c3e-6h3i1 the_trip c-1h3 the_trouble c-7d-1g-1 the_truck a-1c1d2j3 the_trucks c2 the_trust i-1
    the_trustees b1i2 the_truth a1c-1d2g4k2 the_tuesday g-3h4i3k-2 the_tuition b-3 the_turnover b-1c4
    the_twelfth g3 the_twenty g3 the_twins g1j2 the_two a9b-4c-4d-4f-5g-3i-7k-5 the_under d2 the_uniform a-1b1c1i1
    the_union e3 the_unit c1e1g-1 the_university a5b1 the_unsocial b3 the_upper b2 the_usual d3
    the_vacancy a-2d-5e-6g-4 the_values c2 the_van a-4b-1d-1h1k1 the_vans c4g1 the_variable a-1b4c-2 the_venue h-3
    the_very a2b2d2g1h-2i-5j1 the_vestry i2 the_vet c-3d1g4 the_vibe c4d1 the_video d-3e1f2g2 the_view c-1
    the_village c-1g2 the_vineyard a2 the_visa b-3c-4g2i-1j1 the_visit a-4c-1g1h-3i-1
    the_visitor b-3c-5d-5e-4f-1g-4h-6i-5j-2 the_visitors c1 the_volunteers c-1 the_vote c-1 the_voucher b-2
    the_wage a-1b2 the_wages b6c-1d1 the_wait c-1e-5j-2 the_waiting b1c-1d-1h-1 the_walk b-6c1h-2
    the_ward a-4b-4c3d-4f-5g2h1j1 the_wards k1 the_warehouse b-1d-2g-2h-1 the_warm a2 the_water c-3
    the_way a-2b-5c4d1e-3f-6i-6k2 the_weather c-5d-1e1g-1 the_website b2c3h-1 the_wedding g1j2 the_wednesday g-1
    the_week d-6e4h-6i-1k1 the_weekend a-1c-6d1e1f5g4k-2 the_welcome c2 the_weld h1 the_welder h2 the_welding g1
    the_whole b-2c1e-1f-1g-1i1j4 the_wife c-1e1h-2k2 the_wind c-1e2f-1g2 the_window h-3j1 the_winter j-2k3
    the_wiser a5 the_woman c2d-1k1 the_word c2d4e-3f1g1i2 the_wording i3 the_work a2c3d-10e-6f-1g-3h-1i-3j2k-5
    the_workers c4 the_working j1 the_workload c2 the_works f1 the_workshop a-4c-1d-1h-2 the_world b2c-2d4h-2
    the_worst a-3c2d-1e2h-1 the_written d-3f1i1 the_wrong a-7b-4d-2e-3g-8h-14i-3 the_xxx a1 the_yarn h1
    the_year b-3c5i-7j4k-3 the_young d-8h2 the_zoo a3 the_zoom c2 theatre a5b1c1d1e-4h3i1 theatre_. c-4d2
    theatre_is a1h2 their a17b3c-8d-2e-6f5g-5h-2i17k-8 their_background a-2 their_board f1h2 their_contract f1
    their_day a-1i-3 their_first b1 their_funding f1 their_head a3 their_hours a2 their_job h-3 their_kitchen h2
    their_lab a3 their_lawyer i2j1 their_letter a2e-1i6 their_minds a-4c1e1i2 their_mission a2 their_names k1
    their_offer a5b-2g-4i5 their_office k1 their_own a-5b-1c6g1 their_permission i-1 their_place a1
    their_product a1 their_project a2 their_proposal h2 their_second i2 their_shop a1 their_side a-1b-2
    their_team a5h-2 their_time a-1b-1 their_training a4 their_way f2h3 their_work c-1 their_workshop a4i1
    theirs a21b4c-6d-10e-9g-14i9j-2k-6 theirs_, a5b1h1i2 theirs_. a5c-3f1i3 theirs_had a3h1 theirs_has a2
    theirs_i a2b1 theirs_is a11c2g-2h-8i2 theirs_just a1 theirs_more a3 theirs_was a3b1c-4
    them a9b-2c-1d-2e-2f-1g-7h1i11j-2k-5 them_, a4b-2c-2h2i-3 them_. b3c2d1e1f-10g2h-1i-1j1 them_: a1g2 them_? d2
    them_a a2b-3c-1e1h-3i1 them_all b2c2 them_and c-3e-1g-1h2i-2 them_at a1c1 them_by e1 them_down b-1i3
    them_for b-2c-4h-1i2 them_from d-2h1i1 them_i a4g-1h-3 them_is a3c-1 them_my a-1h3 them_on a-1b1f1h-4i2
    them_over a3 them_since h1 them_so f2h2 them_than a6 them_the i3 them_to a-3b-2c-6d-1e-1g-3i2j-1k1 them_up b2
    them_were c-3 them_with a-3d-1h-1 them_yes a3f1 themselves a1b1c4g2i-1 themselves_. a2d-2g2i-1
    then a-4b-2c4d6e3f3g2h-5i1j-5 then_, c-4e-1g4h3i-1 then_. a-3b-7c-3d-3e-2g2i-2j-2 then_a d-3h-2i1
    then_about c-1 then_and e-2 then_call c-4d2 then_i b3c-3d-1e3f4h-1j-1k-5 then_it b1c4d-2e2i3 then_maybe e3
    then_my h2i-1k4 then_on c2e2 then_the a2b-1d-3f-3g-1h-4k3 then_there b1c-1h2 then_they b-4c-2f-1i3 then_we f1j3
    then_yes f2 then_you c1e1i-1 then_your d2 therapist k3 therapy k3 there a6b3c1d-2e-1f-1g1h-2i7j4k-5
    there_'s a-6b1c-1d-2e2f-5g3h-3i-1k3 there_, a7b2d3e-5g1i3j4k-7 there_. a3c1d2e-4h2i-5 there_? b-5d-1e-1f1g-1h1
    there_a e1 there_after j1 there_an d2 there_and a2b2c-2e-5h5j1 there_any b1 there_anybody b-1d-1
    there_are a-5c-6d-6h-2 there_as j2 there_at b-1e-1f1g-1h-3 there_be b2d-1f-3g-3 there_before j1 there_by b-3i3
    there_can d2 there_even d2 there_ever b3d2 there_for a-2b-5c2g4h-4i-2 there_from b2i4 there_goes a3g2
    there_has a-1b-2c-1 there_i a6b3c2e-3f3g-4h-2i1 there_in a4b-3c-1g-3 there_is a1b2c-5d-3e6f-2g-1h-5j-2
    there_like f1 there_may g1 there_monday e2h2 there_more a2g-1 there_must h-3 there_now g4 there_on b-2g2h2i4j-2
    there_since c3 there_somewhere d1 there_than a7c-1g-2h1 there_that a1 there_they a1b2 there_to c1d-1
    there_until b-3 there_was c3d-13e5g-6h-2i2 there_we d1 there_were a-7b-6d-1e1g-3i1 there_when c1e-3g2i2
    there_who h1 there_will b2c-2d-6f-1g-10h5i1j-2 there_with a-3e-1f1g-4 there_would a-1b-1c4d1g-2
    therefore a1b-3c-12d-10e-1f-7g-7h10i-1k-3 therefore_ask h1 therefore_decline i1 therefore_i a-3b-2c-1h1i-2
    therefore_not a1h2 therefore_withdraw a3b-4j1 these a-8c-11e5f1h-4i-1j-5k1 these_days a-1c-3d-7e3f-6h1i-3
    these_letters d4 these_past e1 these_things i1 these_years b2 thesis a1b-5c-2d-6e5h-4i-1j-1k-1 thesis_, e2
    thesis_. a1c1g2 they a11b8c-6d-7e-12f-4g-5h-3i15j3k-3 they_added b3 they_agree a-1 they_agreed b3
    they_also a1b1 they_are a3b-1c-7d-2e-1g-1h1i-1k-4 they_ask c2 they_asked c-5i5 they_build b-2 they_came b6c-1i1
    they_can a2 they_could a2b-4 they_count b5 they_cover b1g-1i-3 they_did a-1b-1c3d1i3 they_do a5b6d-8e-1g-5h1j-1
    they_find b1 they_found a-4k3 they_gave b1c-2g-3i-3j-3k-3 they_give a1b2c-2h2 they_had a4b-1c-2i5k-3
    they_have a4b-2c-4d-5f-2g3h-1i1j1 they_just a-1c1h1 they_keep c-2f-3 they_let a4c1h3i1 they_look a-1
    they_made a-8b-6c1i3j-2 they_make a2b-5h1 they_match b1 they_mess f1h1 they_need b-7h-2i2j-2k-1
    they_offered b-4c-1i1 they_pay a-8b2c-7d-5i-3k-1 they_propose b1 they_put b3f-2g-1h-1j-4 they_rang a4
    they_run a3c-1h-2j1 they_said a-2b4c2i1 they_say a-6b-1c-4d2e4k2 they_sent i5 they_set b2 they_simply a2b1
    they_start b1i-4 they_still k2 they_take d1 they_tell b-1k1 they_threw b3h2 they_told a-2c1 they_took i2j-1k1
    they_topped b1 they_want a-3c-4d3i7 they_wanted i4 they_went b4 they_were a5c4d1g-3 they_will b6d1f-1g-4h1i-1j5
    they_won a1 they_would b-1c3d-3f-1i9k-2 thick d2 thief c5 thin a-2b3c7 thin_. c5d1 thing b-1c2g3h1k2 thing_, b2
    thing_. a-3b1c2e-1g2h-1k2 thing_about c1d1g-3 thing_and e-1g2h2 thing_by c3 thing_has c1g2 thing_i a2c-1g-1
    thing_in c1 thing_is e1h1i-4k-5 thing_on e3g1 thing_that d-1h-2 thing_to a1b-2c-3d1g-1h3j1 thing_was a-1d2i2
    thing_you a3 things a-2b-5c-1d-1e8g3h-5j1k-1 things_, b2d-3e3 things_. a1b-3c-5f-1g-2h-1i1
    things_are a-6b-5c-8d-8e-3g-4j3k-6 things_at c1d-1k1 things_calm e3 things_from e-3 things_go e1i1
    things_got e4 things_have g4 things_here e1g1h2 things_i g1h-4 things_in d-1 things_look g2 things_on e2g2
    things_settle e1 things_stand a-3d-1e-4g4h-2 things_to a-4d6e3g-5h-5 things_went e1j1
    think a-2c1d1e4f-1g5h-5i1k-4 think_, a-1c-2e8 think_. a-5b2c-7d-6e2g4 think_? d-3g4 think_a c-2d6h1
    think_about a-4b-1c-4e7g-3h-2 think_again b2f5h1 think_and c-1e3h2k-3 think_i b-3c-1d4e-11f-5g10h-9i1j1
    think_is b2c2 think_it a3c2d-4e1i3 think_me d-2 think_my e-3k-1 think_of a-1d-2e-6f2g-10 think_on e5g-2h1
    think_over e1 think_so g2 think_straight k1 think_that a-1e-5g2h-3 think_the a-5b-1c8d-1g-7 think_there a-1h1
    think_this e-4 think_you a1c1e-3g-1h1 think_your a1c5f1g-2 thinking a-1c-3e1f-11g8h-2i-2 thinking_, e5g-5
    thinking_. f-1g2k1 thinking_about a4c-4d1e2 thinking_i a-2e-6f-1g3h1 thinking_it h-1
    thinking_of a-5b2c-4d-10e-3g6 thinking_that c2d2 thinks c-3d-2g3k6 thinks_i d-1g4 thinks_the a2d1 thinner b1c3
    third a-2b2c1d9e-6f-7g1i3k1 third_, d-2k2 third_. a2 third_floor c-1d-1 third_interview i1 third_more a-3b4
    third_of i1 third_round g2i1 third_time c6d10e-3g-1 thirdly k-1 thirteen b3c-2h-1i1 thirteenth b3c-6h-2i-1j-2
    thirteenth_month b11c-4h-2i-1 thirteenth_salary b-3 thirtieth e1 thirty a-2b3c-6d1e-2g1h-2j-1k2 thirty_, b-1h1
    thirty_. b1g1 thirty_days b2j-1 thirty_five d1 thirty_four b2 thirty_miles b-3i1 thirty_minutes b-1d-1
    thirty_one a-3b2c-1h1 thirty_two b3d-1 thirty_years c-3d1h-4i-2k1 this a-2b-6c-6d1e2f3g-1h1i-4j-1k-4
    this_, b1d2e1f-5g1h-1j-2k-2 this_. a-1c-2d-3e-2f-2g1h-8 this_? g2 this_a d-1h-4 this_account e2h-1
    this_address e1f-2 this_afternoon d-4f-3h5i-2 this_again e1 this_and g-3 this_any d-4g4 this_application e3g2h3
    this_arvo g1 this_as d-7e-5f5g1h-2 this_at e2 this_between h-2 this_by d-2e-3h2 this_call e-1h2 this_chapter e1
    this_chat e7h-3 this_circus b-3d6 this_city a-2c2 this_conversation f1 this_country b2 this_day c3k-1
    this_does d-2f1 this_down f1h-1 this_e h4 this_email d-1e3h4 this_end e-1 this_evening e-1h1
    this_for a-3c2d1e3f-1g-3h-4 this_friday f-1i3j1 this_from e-5h-3k3 this_further e-3h1 this_has h-2
    this_house h2 this_i a3c4d-1f-1g-2h1i3 this_in f-1h-3 this_inbox d-2e4h-4 this_interview d2f-3g3h2
    this_is a-9b-6c-1e-4f-4g-7h2i-7j-17k-19 this_job b1c3d-3f6g3h-4j2 this_kind c1d4h1 this_letter c-3d-2f2h7
    this_level b1c2 this_mail b1c1e-1g2h4i4 this_mailbox d-2 this_matter e3 this_may g1 this_message b2e-1f1h2
    this_moment e3 this_month a3b-8c-5d-4e-2h-2 this_morning b1c-9d-2g-4h3i3j2k3 this_move g3 this_my d1f-2h8
    this_new a2e-2 this_note c-2d-5e-3h4 this_now d-1e1 this_number d2e7f-5g-3h-9 this_old h1 this_on d3e4g-5
    this_once d3 this_one a2b1c-13d-9e-6g4h1i-9j-2k-6 this_open e3 this_opening f1 this_opportunity b1h3
    this_other a3h-1 this_out e1 this_phone d-2e4 this_point e-1g1h3 this_position e-3f3 this_post c3e-2f5g-1
    this_process f-2g3h-2k1 this_role a2f4h4 this_round d-2e-2f5h-5 this_salary b4 this_same d-3e-2f4h-2
    this_short e-1 this_side g-3h-4 this_so c2d3g-3 this_sort e1g-3h1 this_space d-3e7g-2 this_spring h3
    this_stage d-2e-3g5h-2 this_subject e2h-2 this_than a-1 this_the d3e-2g-3 this_thread e6h-1 this_thursday h-2i1
    this_time a-2b1c-7d4e-14f4g-1h6 this_to a-5c-4e-4f-2h-3 this_town b3c1d1k1 this_trade d-3 this_up d4h-3
    this_vacancy d-2e2f3 this_very f4 this_was a3b-3c3d4h-4 this_way a3c-4d-3g1h-2
    this_week a-5b-3c-6d3e3f-1g-3h-1j1 this_will c2d-4 this_with c2h-4j2 this_year a2c1d-11e-4i-6k2 tho d-4f6h5
    those b-1c1d-3e-1f-2h2i-3k-3 those_who h1 though a-3b-2d-7e-6f9i-4k-9 though_, a-4c-1e-3f-2h2i-5j-1k-1
    though_. b-3c-5d-4f-6g-4h9k-1 though_: a1f-5 though_a f4g-3h4 though_do f2h1 though_i a-2b-7e2f2g2h-5i1
    though_if e-1f3g-8j1 though_it a1c1 though_not f2h-1 though_nothing e-2g5 though_the b1 though_you c1f3h1
    thought a-8e-11f-14g-7i-14j-2k-2 thought_, a-3g-4h3i-2k-4 thought_. a-4b-5d-4g-5h-1k-4 thought_a d5
    thought_about a3d-2e-3g-1h3 thought_i b-5c-7e-3f-1g-4k1 thought_it a-3b1c-8e-3g-6 thought_of b-3c-2d-4g1h-6
    thought_that c1 thought_the b2c1 thought_through c6 thought_you g4 thoughtful a-5b-3c-9d-4g-3 thoughtful_. c-1
    thoughtful_of h1 thoughts a-4c-2d-4e4g9h-4k-1 thoughts_about c-2g7h-3 thoughts_on e2
    thousand a-5b17c-12e2f4g-8h1k2 thousand_, b2 thousand_. b2 thousand_a b4d-1f1 thousand_and f1k2 thousand_in b2
    thousand_more b1 thread e6g1h-2 thread_, e1h-2 thread_. e1g3 threatened k2 three a1b-4c4i1j2k-2
    three_, a4c-3g3h1 three_. c-4g5 three_and c-1e2f1 three_children b2 three_days c-2f2
    three_different a-1c8h-2i-1 three_evenings h2j1 three_hours b-3c-4d3g-1h2k1 three_hundred c-3g-1 three_i a3d1
    three_interviews c1d-1h1i2 three_jobs c4 three_kids b1j1 three_messages d-2e3 three_month b-2
    three_months b-2c-3d2i5k-1 three_nights h1 three_o'clock h2 three_of b-2c1d-2 three_people c2d-4h1
    three_phone c1j1 three_rounds c1h1 three_times c3d1g-4 three_weeks c3d1i-1 three_years a-1b1c-9j-2k-1
    threw a-3b4d-2h1k1 threw_in b5h2 threw_me c1 thrilled c-3f-1g-1 thrilling d2 thrive a1c3d-1g-3 throat g1h1
    through a-8b-1c-2d-1f2g2h3i1j1k4 through_, b-2c-1e1g-2k-1 through_. a-2c5d-6e1f7g-1h-4i-3 through_a a-4b-4k4
    through_and k1 through_at g-1h2 through_for a-2b-1g2 through_i h3j2 through_in c1d1h-2 through_it c1
    through_last b1j2 through_my b6c2d-4h1 through_on a2h5 through_that d4 through_the b2c-3e2f-6g-1h-4i1
    through_this k2 through_to g3h1i1 through_two i2 through_with a-4c-4d-4e-2f-2g7h-1 through_your c-6d2g1
    throughout c4h-3 throughout_, c2 throw b4f3 throw_in b3f3 throwing b3d1k2 thrown a-4b5d1g-5h4 thrown_in a-2b5h3
    thrown_my d2h2 thumb i2 thumbs c1d2 thumbs_up c2 thurs g3i2 thursday a-5b-5c-6d-5e-4f2g3h-2i-2j-5k-4
    thursday_'s h-2 thursday_, d-8e-1k-4 thursday_. a-1b2d2e-3g3i-3j-1k-2 thursday_? g-1 thursday_@number g-2i-6
    thursday_and f3g-2h6i1k1 thursday_at b-1d-2h-6 thursday_for g1 thursday_i i3 thursday_if g-2h2
    thursday_is c-1e1g4 thursday_morning g-4 thursday_or h2 thursday_slot h-3 thursday_so g4 thursday_the f-2g-4i-4
    thursday_to h1 thursdays b-2e-1k3 thus a1h1 thx c-1e1 thx_for e1 thyroid k1 tick c4 ticked a5
    ticket a-7b1c1d1e-5f1g-9h1i-1k-4 ticket_, d-1 ticket_. c2d3f2h-2 ticket_and b3 ticket_is g-1 ticket_you h3
    tickets b1c-5 tickets_. d1 ticking i1 tickled c-2d-2 ticks a6c-3 ticks_more a2 tide g4 tidier a1c2h-3
    tidy c-8d-6 tie a1c-3d2g-4 tied a-2f-1g2i1j1k-1 tied_to b-3h-1i1j1 tied_up g3 ties c1j1 tight b-3d-3e6f-1g-4
    tighter_ship h1 til e1f2 till a-1b-5c-6d-5e5f9g3h-5i5k1 till_, a1d1 till_. a1c-1k3 till_friday f2
    till_i c-3e5f6g-4h-2i1k-2 till_month h-3 till_my f1h-3 till_now c2e-4 till_six g2 till_the a-3c-4e2f1h2i1
    till_we c-2h2j1 tills e1h-2 time a-8c2d5e6f-7g-5h-2i-3j-3k-2 time_! c-3e-3 time_, b-5c-7d-3e1f1j-4
    time_. b-4d1e7f-2j-2k2 time_? d-4e-2f-2 time_after g-3i-3 time_and a-3b6c-1d-3e-2f-3j-1k-2 time_as e1g1
    time_at d-2g1 time_before e-1 time_being c-2d-5e8f3g-5 time_difference d-1j1 time_do b2d3h3 time_does b-1g1
    time_for b-7d6f-1 time_from d-1 time_i a1b-2c9d2e-1g4h-7k2 time_if d1 time_in b4d-3e-1h4
    time_is b-3c-4d3g-1h-1j1 time_it a1 time_job h3 time_now d5 time_of a-3c-3e1g4 time_off b1
    time_on d-2f-1g-5h3i-3 time_only a-1b3 time_sundays b1 time_the a2c5d3 time_to a-5c-2h-3 time_try d5h3
    time_we c2 time_when c2d1e-2 time_will d-1e6 time_with e-1h-5 time_you d-2e-7g2h2i2 time_your c1e1 timeline e4
    times a-2b-2c7d7e1f-8g-1h-2 times_, b-2c1d2h-3i1 times_. d2e3g-1h-4 times_a c1d1 times_and d-4h-1
    times_for c-5d-2 times_in c5h1 times_must d2 times_now c4 times_out f-1g3 times_over c1 times_since d-2
    times_that d2 times_without d-1e1 timetable b-4d2f-6g5h-2i-3 timetable_, g1 timetable_. f-3
    timing a-7b-4f-1g-2j1 timing_. c-2 tiny a-3 tip a-2c4d3 tip_about d1 tipped a3b1c-7d-4g-2h-3
    tipped_it a1b-2c-1j1 tipped_the a1b4c-1 tips a-4b14c-10d-7h-3 tips_. a1b5g1 tips_and b2 tips_are a-1b6h-2
    tips_i b4 tips_there b2 tired a1b-1c4d1g-1k1 tired_of d3g-1 tiring c3 title a-2c8d-4e-3f4h-5i5 title_, b1
    title_. c7 title_@other g1 title_and c-1f2i4 tmrw g4h2 to a-1b-2c1d-1e-1f-4g2h-1j3k-1 to_, a5b1c2d2f-1g1h-4j1
    to_. a1b4c4d2f-9h-5k-3 to_? d2g1h1 to_@address e-2 to_@amount b6 to_@number b7g-7h-1 to_@open h2 to_@other d2
    to_@quote h3 to_a a3d2f-1g-3h7i-2k3 to_about b3c-1 to_accept g1h2 to_add a-5b-2h-5 to_admire c1d1 to_admit a2
    to_agree e-1g1 to_all d-6f-2g2h2 to_an a2h6 to_and f1i1 to_another a-6c-2d-7e-12g-5h4i2j-3k1
    to_answer a-4c-1d-1f-6h-11i-4 to_answering e5 to_any a-1b-1c-1d1e4 to_anybody f1h-1 to_anyone b1d-1f4g-6h-1
    to_anything a1d-2e2 to_appear h2 to_apply f-2g-2j-3k2 to_appoint d3h-1 to_argue b1c-2g1 to_arrange c2
    to_arrive g1 to_ask b-3c4e-5f-8g1i-4 to_attend c-4d-1e-5g7 to_avoid h-1 to_back c1 to_bail g1
    to_be a2b-3c2d4e2h-1k2 to_beat a5c-2h1 to_become e2 to_bed b1d1 to_begin d1h1i1 to_being c-4d1f5j-1
    to_believe c4 to_bits c-2 to_blame c-2h-1 to_block e2h1 to_both a1 to_bother c4g2 to_bow a-1b-2d-3e-4f-1g3h6k-2
    to_breathe i1 to_bring d-1e-1j1 to_build a1c1h1 to_buy d1 to_by c2 to_call b-2c-1f-1g3h4
    to_cancel a-3c-2d-2e-8f-1g2h4i-2j-2 to_candidates c3d3 to_carry a-2c1d2e-4g5h-1 to_catch h1
    to_change d-3e2f4g2h-4j2 to_chase c4e2h-3 to_check d1e1h-5 to_chew e3 to_choose a1c-5d-5f-1g-2j2k1
    to_clear d1e-3g-1h-1j-4k-3 to_close d-2e-2f1 to_collect k1 to_college a-2h3
    to_come a-9b-2c-2d-1e-4f-1g6h-2i-1j-6 to_comment h-1 to_commit e4f-1g-1 to_compare a-1c-1
    to_confirm c-3d-1e-5f-2h2 to_consider b2e-1f-3h3 to_consult e3 to_contact e1 to_continue a-3d-6e-7g3h4
    to_cook h1 to_cover b-1g3h-2 to_cross j2 to_cut j1 to_deal c1j1 to_decide a-2e5f1g-8h-6i1k-5
    to_decline a-2b-6h3 to_delete b1 to_disappoint c2d1h1 to_discontinue h4 to_discuss g-1
    to_do a-2b-2c4d2e1f-4h3j-2 to_draw d2e1g-1 to_drive b3d-3g-1k1 to_drop b1d-3e-1g5i2 to_each a3e2 to_eat c3k2
    to_eleven c1 to_end b1c3e-5h4 to_enjoy c1h4 to_enter c1 to_every d1 to_everybody b1c-2d-2 to_everyone d-3
    to_excuse d1g1 to_expect b1c-2e2k2 to_explain a1b-2d7e-4g-4h-5 to_feed b1 to_feel c1g2 to_fill c6d3h-2j1
    to_find a-1c-4d-1f-1g-3h-4i-1j2k2 to_finish a-4b-1d-1h-1i-4k-1 to_fit c-1d1 to_five d-1 to_follow d3e2g1
    to_forget f3 to_forgive d-1h1 to_formally h3 to_forty b-2d1g-2i-1 to_four f1h3 to_free b1h1 to_further e3
    to_get a-3b-3c-1d-1e3f-2g-1h-2j3k2 to_give a-2c-1d-6e-1f-7g4h-4i1k-1 to_go b1d-3e-3f-5g3h1i1k1 to_greet d1
    to_grow a2b-4c2g-1 to_guess b2 to_half g1k1 to_hand a-3f2 to_hang e4h-1 to_happen c2g2
    to_have a-7b-5c3e-3f2g-5h-1i-1k2 to_hear a-2b-3c1d-2e-2f2g-9h1k-5 to_hearing d2f2h-1 to_help d-2 to_her d-4f1
    to_here d4h-1 to_him d-3 to_hold b1g-4h1 to_home a-2d2h2k-1 to_honour c2g1 to_hospital k4 to_how c4d1
    to_hurry e1 to_ignore b1d2 to_inform b2e-2g-3h8i2 to_interview a-5c-1d-10e-5f2g-3h-4i-1j-3 to_invite c2
    to_is a1b1g-1 to_it a1b-2d-13e3f-2g-2h4i-5j-2 to_its f1i-1 to_join a5d1e-3f-1h5i-2 to_judge a-1 to_junk d1
    to_keep a-1c-2d-1e3f-2g-2h2i4j-5k1 to_knock h2 to_know a-2b-3c5h2 to_last g1h1 to_lay k1 to_lead b-1c-1h1
    to_learn a-4b-4c1d2e-1 to_leave b-1d-3e-2f-6i-6j1 to_leeds h1 to_let a1d-1e-1f-1g2h2i4 to_lie c1d-3e-4g1h-1k2
    to_like c2d3h-1 to_live c-3h-4i-2j3 to_look b6c-1g2h-9k-1 to_lose b1c4h-2 to_lunch k-1 to_make a-1b4c1d1j-2
    to_manage d-1e-2g2h-2 to_mark g1h-1 to_match b2d-1 to_me a5b-1c3d3f-4h-3i-2j-1k-1 to_mean b2c2
    to_meet a-5c-3e1f1h2i-2 to_meeting a-1c-3d-5g-7h-9i-1 to_mention g-2 to_mess c-4d-2h1 to_mind d-1g3
    to_miss g-2h-4 to_more j1 to_move a-1b-1c-5d-6e-3g-10h1j-2 to_mr c-2d2h-6 to_mrs d-1 to_mull e3
    to_my a7b1c2d-6f3g-5h1i-3j-3k-2 to_myself b-5d-9e-1f-6g-8 to_name a-3e1h-8i-1 to_need d1 to_next i1
    to_no d1e1g1h1 to_nobody b2g-1 to_none a1c-4g-1 to_not g4h-2 to_nothing b4c1g2 to_offer a-5d-3h-3
    to_one a-1b-2d1f1g3h4j1 to_open c1e1g2h-2k3 to_other h-1 to_others g1 to_our g-3h-1k-3 to_park e1
    to_participate g3 to_pass a3b1d-8f1g3h5 to_pay c5h-4k2 to_people d5k1 to_pester d3h3 to_phone e-2f-2
    to_pick a-1b-1c-2d2e2f1g-1h-1 to_plan c-1 to_play a1c-3h-2 to_post b-2 to_postpone e2 to_pray e2
    to_prepare c4i-2 to_present h2 to_pretend a3c-1h-2 to_proceed a-1d-1e-4g4h4 to_promise c5d1 to_prove j3
    to_publish e2 to_pull b1d-2e-2f-2h5i-1k2 to_pursue g2h3 to_push f1h-3 to_put a-4b2c3e4f-2g-3h2k2 to_rank g-1
    to_reach a1b-2d-2e5g-5 to_read a-4c-4e-3h1i-1 to_receive b-1h-1 to_recruiters e1 to_reflect e4 to_refrain d2e-1
    to_refuse a2b2d-1h2 to_release h-2 to_remain a-1b2f3h3j5 to_remember d4 to_remove f-2h6 to_rent j2
    to_reply c-1d-2e2h-4i1 to_report c2e2g-4h1i4 to_resign b2h2 to_respect c-2d-1 to_respond e4h-4 to_rest i-1k3
    to_resume f1i2 to_retire h4 to_retirement h-4 to_retract h3 to_return b1h-2 to_ring a-3b-2c1e-4f-2g-1h-7
    to_run a1g-3h1i-6k-1 to_rush c-1d-1e-2h1 to_save d-3 to_say b4d-1e1f1h4j-3 to_saying g3h-2 to_school c1d2
    to_see a-3b-3c-4d-2e-1f-2g-1j1 to_sell a1b-1d3k3 to_send b-1c1d-1 to_senior f2 to_serve c1i1 to_set a-1g-4i1
    to_settle a4i1 to_shame c-3d-1 to_share b-5d-1h-2 to_shift c-1f2h-1 to_ship j3 to_show a1c-1h-4i1
    to_sign b-2d-3e-3f-1h-4i5j-3 to_sit c-2d-2f1g-1h1i-3 to_skip g5 to_sleep d2e7g-3 to_smile c2d4 to_some e-4h5
    to_somebody c1d-3f-3g2 to_someone a-6c-1d-2e1g-5h2 to_something e-1f-2h1 to_sort c1g-3j1 to_spam d-2h-1
    to_speak a3f1g2i-3 to_spell c-5d2 to_spend c2d2 to_sponsor i-2j4 to_staff f1 to_stand a1b2c-2h1 to_start a1g1
    to_stay a-11b4c-10d-7e-2f1g2h1i-2j-3k-1 to_staying f2h-2 to_steer c4d2 to_step b2e-1f-2g4h4 to_stick b2g2
    to_stop b2c-4g3h7 to_strike d-3h1i1 to_study h-1k-2 to_swap g-2h-1i-2 to_switch j2
    to_take a3c1d-3f-10h4i-5j-2k4 to_talk a-2b-3d-10f-1j-1 to_teach c-1d1 to_tell b2c-3e-2f-5g1h1i4k-2 to_ten g-3
    to_text k2 to_thank h4 to_that a4d2f-1g-6h1 to_the a3b-1c-1d3e-4f2g-2h1i2k-2 to_their g1 to_theirs a4c1h1
    to_them a1b-4c-2g1i6j-1k-3 to_think c-3d-4e6g-2h-11i1k-2 to_this a-6b2d-11e2f5g3h-1 to_three j-1
    to_thursday h-3 to_time e1 to_touch a1e-1 to_train a1i1 to_travel d1h-2 to_treat d5f1h-1 to_trouble c1
    to_try a-1h-3 to_turn a-2b2c-5d1h3k-1 to_two c-5d1h1i1 to_understand b-1c1d2j1 to_update d3 to_upload c3
    to_upset b1 to_us c2d-2j1 to_use b-1c-8d3 to_visit g1 to_visitors c1 to_voicemail h4 to_wait b-5d1f1j-3
    to_walk a-3b7g-3 to_want c1 to_wash c1 to_waste d1g1 to_weigh a-1b-3e4g-3h-4 to_what a9c-5d-6g2h2i-4j-1
    to_when h-1 to_where a1 to_whether e1g-1 to_which a2f1 to_whoever a-2b-2h3 to_whom j1 to_win b4
    to_withdraw a-7b-3c-1d-11e-2f-4h5i-4j-8k-2 to_wonder g3 to_work a1e-1g3h-1i4j2k-4 to_worry e2
    to_write d-3e1f-1g-7i-3k-3 to_ya g1 to_ye d1e2 to_you a-1c-10d-2e1f-7h-3 to_your b-7c-4d-1e-3h2i-4k-1
    to_yours b-5c-1g1h2 today a-4b-1c-8f7g2h1j-5k-3 today_'s g1 today_, a-3b-3c-4d-1e1f3g1 today_. d2e-1f2g-1h2j-2
    today_and f1g-3h-1 today_at g2 today_for e2g2 today_i d-4f-2h-1 today_is g1 today_so e-1h-1 today_to e-4
    toddler g1h1 toddler_room c1h1 toddlers b-2c2d-1g2 toes d-2 together a-2b-3c2e-8g-9j2k-6 together_. h-1
    together_and c2 together_in a-3 together_with c1j2 toilet c3d2 toilets c3 told b5c4d1e-6f-2g-3h-2j2k5
    told_, b3c-3d-2g2h-2 told_. c1k1 told_a c-2 told_another f2h-2 told_by c-2d1 told_her c-4 told_i b-1g1h-2j2k3
    told_it a3b3d2k2 told_me b-1c3d-6e-12f-5g-5h-5i-1j2 told_my b1c2d-6e1 told_one a2c4 told_that c-1d1g-1
    told_the a-5b-1c2d-10e-7g-3h4j1k-3 told_them a1b3c-1f2 told_to b-2d1e1i2j-2k4 told_two h-1 told_us b2c1
    told_you a-1d5e1h3 told_your b2c-2g-1h1 tomorrow b-6c-2d-2e-5f1g5i5j-6k1 tomorrow_'s e-1g4h5
    tomorrow_, c1f1g-1h-6 tomorrow_. a1c-6d-6e-2f3g5h-3i4j-1 tomorrow_at h4 tomorrow_for g1k1 tomorrow_i a1
    tomorrow_morning e-1g-1 tone c4d6e-1 tone_. d3 tone_of c5d-3g1 tongue g1 tonight a-5b-4c-5d-3e2g3i5j-1
    tonight_, d1e1f-1g3h-1i1 tonight_. e-5i1 tonight_and e2i2 tonight_so e1 tonight_with h1
    too a-4b6c4d-1e-1g1h2i-6k4 too_, b1c-6d-1g-2h-8k-2 too_. c-3d-3e-4f2g-5h5i-1j2k-9 too_early c-1e5 too_far b4
    too_fast f2 too_good a4b4d1h2 too_hard c-5e1 too_late d1g5h4 too_little d-1 too_long b-5c2d-1e-9f-1h-6i-3j-1
    too_low b4 too_many a-1b-3c5d-2g-2h2 too_much a-5b-3c3d2k4 too_old d3g1 too_short c-2h2 too_slow c-2h1
    too_small b3h1 too_sure e-1g4 took c1e-8f-7g-3h8i-1j3 took_. a1h1 took_a a-1c-1e-3g-4h4 took_another d5e1g-1h3
    took_five c2d1g2i-1j1 took_four c-2j1 took_home h-2 took_in g1 took_it d-1h4 took_me b-4c-12d-2e-3h6k-1
    took_my d-2h-2k-1 took_myself h-1 took_on b-2h1 took_over e3 took_seven c2 took_the a3b-4c-10d-6h5k4
    took_three c-4d1i3 took_to e-2 took_two c1 took_you c2d1 took_your c4d2h-2 tool b2c-3d-1 tooling a3g2
    tools b1c1g-4i-1j3 tools_. a1j3 tools_and b2j1 tooth g1 top a6b5c-2d-8f-3h2i-11j-3k-2 top_, a1b2
    top_. a3c5g-3h-1i-2 top_in a2h1 top_of c-7d-4e1h3i-4j-1 top_up b3g1 topic a2b-1c-2h1 topped b3c-1
    tops a3b5c-3d-2g1 tops_out a-1b5c-1 tops_up b2 torn a1e1g5 torn_, e2g2 toronto j1 torture c-1 toss a2d1e1g1
    total b4c1 totally c-3f2g-3h-3 touch a-2b-4c-3d-12e4f-2g-3h-7i-4j-7k-6 touch_, a1d-2 touch_. d-1e-2f-3g-3h-4
    touch_about e3 touch_and e-2g1 touch_base e5 touch_once a-1 touch_when e2 touch_with a-1
    touched a-5b-5d-10g-3h-8k-2 touched_. c-5 touched_by b-1 touched_that c-4h-1 touching h-7k1 touching_base h-5
    tough c-2d1h1 tough_to b1c2 tour a-6b-12d-2e2f-2g-10h-6j-6k-4 tour_, d-2 tour_. a1c-1d-6h-1i1 tour_and e2f1
    tour_of a-3d3h-2 tour_was a-4c-2 tours h-4 toward b2c-2f-1g10h-2 towards a-2b-1d-7f-5g18h-12i-1k-2 towards_a g6
    towards_another g5 towards_not g3h-1 towards_saying g2 towards_staying g2h-2 towards_the a-2b2g9h-3 towel g1
    town a-5d-2e-7f-7g-3j1 town_, a-3c-5d1h-2 town_. a-6d-4e-1g-3i1j1 town_and b-1j1 town_for h-1 town_hall h-2
    town_has a1b-2h-1 toy e2 track a1b-4e2h-3i1 track_. e3h-3 trade a3d-2e-9f-4h-2j-5k-6 trade_, a1d-5 trade_. a1
    trade_and c2d1 trade_test d1 trading a1i1 traffic c-6d3g-3 traffic_on c-2d-2 trailer j1
    train a-4b-5c-4d1h-2i-1j-9k-8 train_, c1d1e2g-1 train_. g-1j-1 train_and d2 train_from c-1g5 train_gets b-3
    train_home c2 train_strike g3 train_ticket b-2d1h-2 train_times c-2 trained a-1b-3c-11d2j-1k-1
    trained_for a2b-3c-3 trained_in a-5 trainee a1g-3h3 trainee_post a1 trainee_scheme a1h1 trainees c2d-4
    trainer c-1d-3h-2 trainers g1 training a4b2e-5f-3i4j-7k-5 training_, a2c-1 training_. a3b-3h1k-1
    training_and h1 training_course g-2h-1 training_days b5 training_is b2 training_place h1 training_plan c-1
    training_scheme c1 training_side a1h1 training_than a1 trains a-5b-1c-8d-4e-2f-1g1h-2i-2j-1 trains_are g2
    tram a-1b-3c-7d-4g-2h-2 trams a2d1g-2 transcript c-2 transfer h-3j3k-3 transit b2h-3 translated j4
    translating d3 translator c-1d1h2 translator_position h2 transparency c4 transparent c1 transplant k2
    transport b6d-2g3 trap c4 travel a-1e-5f3g1h-7k1 travel_, c2 travel_. g3 travel_by h-1 travel_costs b-3
    travel_time c-3 travelled c1 travelling c-1d1g1 travelling_and e1 treasure d-3 treasure_. d-2 treasurer d1
    treat a-5b-4c1d4f5g-6i-3j-5k-4 treat_. c-3d-3 treat_applicants d2 treat_candidates d1 treat_it d2
    treat_me c-2e2f4h-2 treat_my d-6h3 treat_people d3 treat_this c1f2h5 treat_to c-6d-5 treat_you d1
    treated a-9b-7c1d3e-7g-8h1j1k-2 treated_. c3 treated_as h2j1 treated_like c-3 treated_me a-2c-3d-10e-2h2
    treated_well c2 treated_with a-1 treating c-7d4e-1 treating_applicants d3 treatment c2h1k4 treatment_for h2k1
    treats a2c1e-1f1h1 treats_its a1c2d-1 treats_people a1h2 tree a-1d1h1 trial a-2b-1c3e-2f1g-3i7j-6k-10
    trial_, b-1f1 trial_. d-1e1h-1i-1 trial_and k-1 trial_at b-1i-1 trial_day a1b2c3d2g-2h3 trial_lesson h2
    trial_of c-1g1 trial_period f1h-2 trial_shift a-2c3h1 trial_week c1d3 trial_with h-1 trials a1 tribunal k1
    tried a-5b-3e-6g-3h-3j-2k1 tried_it b-1 tried_the h-1 tried_to c2d2h-1j-1k2 tried_your d-3 trip b-4c-2d1h1
    trip_. d2 trouble a-8b-2c-2e-6f1g-7h-3i-4j-1 trouble_, b1f1 trouble_. c-1d-1h-1 trouble_? d4 trouble_for f1h1
    trouble_to d1 trouble_you h-3 troubled c5d-3 troubled_me c4d-2 truck b-1d3g-2h2i-1j2 truck_, a1 truck_. a2d1
    truck_for j1 trucks c6 true a-1b2c-4d-3i1 true_. i1 truer a4h1 truly b-6c-1e-5f-3g-9 truly_, a-5g-3
    trumps a6d-2 trust b-3c2d4e-4f1g-1h-2i-3j-2k-1 trust_, a-2h2 trust_. c3 trust_in c-2 trust_my d-2f2
    trust_that c-4 trust_the b-1d5h-2 trust_you d-7h-2 trusted a2c4 trustee c2d5 trustees b1c2i2 trustees_. c1
    truth a6c-2g7h-2k2 truth_, a1c1g3 truth_. a1 truth_be a3c-1g2 truth_is c-2e4h-2k1 truthful b1d-2f-2g1
    truthful_. b1g1 try a-11b-2c-4d8g-11h-2j-1k-4 try_. a-1 try_me d-6f2g-1h-5 try_my d-4 try_reading d4
    try_the d-8 try_to d4e3h2 try_treating c-1d1 trying a-1e1f2g-2j2 trying_to b-1j2 tues g2h1
    tuesday a-6b-4c-5e-5g-1h-1i-2k-5 tuesday_'s d-2g5 tuesday_, b-3c-7d-1g-3h-1i2j1 tuesday_. a-1b1d4g3h1j1
    tuesday_; h-1 tuesday_? g-2 tuesday_@number b-6f-4g-7h-3i-5 tuesday_after i4 tuesday_and d5g-3h5
    tuesday_at b-5c-3f-1h-5i-1 tuesday_because g-2 tuesday_i c1h-2 tuesday_is g-3 tuesday_or g-1 tuesday_slot g-2
    tuesday_the g1i-3 tuesday_to j-1 tuesday_was c1 tuesdays b-3d1h-1i-1 tuesdays_and b-1 tuition b3 tumour k1
    tune b2f1 tuning h2 turn d-3e1f2h4k-1 turn_. c-1h-3 turn_down a4b1c-3d-3g-3h7 turn_my g-1 turn_out g3h-4
    turn_the g2 turn_up a-4c2d1e2g-1 turn_you f2h2 turned a1c1e-3g1h3i-6k2 turned_down a-3b1c-4d-2e-4h-8
    turned_into c1h1j1k-2 turned_it c1d1h3 turned_me a2 turned_my b1 turned_out a2b-6c3d-2f-1h-2k1
    turned_the c-1d1h2i-2k1 turned_up a1b-1c3g1h3k1 turning a-4b-3c-6d-1e3f5g3h2i-2j2 turning_down g-1
    turning_it a-1e2f1g-3h1 turning_the h4 turning_this h1 turning_up b-1g6 turning_you f5g2 turnover b-4c12d-1
    turns a-6c-1d-5e-5f1g1h-1 turns_out a-2b2d-5e-4j1 turns_up b-4e-1f3g-5 tutor a1b1d-2 tutor_and h1 twelfth g3
    twelfth_. g2 twelve a1f-1h-1i3 twelve_. d1h-1i-2 twelve_hours c1 twelve_month b-2i4 twelve_months c1
    twelve_percent h1 twelve_years b1c-2 twentieth_. g1 twenty b2f-1g-4i-3j-1 twenty_eight b1 twenty_five b2d-1
    twenty_four h1i1 twenty_minutes b-3 twenty_one b2 twenty_plus b-3 twenty_six c-3 twenty_two b1c-4d2
    twenty_years a5b-5c3d1h-3i-1 twice a4b2c5d4e-13f-7g-1h-1i-2j-1 twice_, a-5d1i-1k-2 twice_. b-1c2d-1e-5g-1h1k2
    twice_a b-1 twice_already d5 twice_and c1d-1g1h-3k2 twice_as a2b1 twice_for c-2i1 twice_over a2 twice_the a2c-2
    twin k2 twins c-6d-3h-1j1k6 twins_, k2 twins_. g1j1 two a-2b2c2d-1e-6f-1g-1h-1i1j1k-3 two_, a6c-6d-3f1g-5h-1
    two_. a4c-9d1f2g4h2j-1 two_and b1g-2i1 two_children b1c-1 two_day i1 two_days a-6c-1d3e-7i-1k-1
    two_different c3 two_dollars b3 two_firms a-1 two_for a2h-4 two_former h3 two_friends c-1 two_good a2c-2
    two_grand b4 two_hour c1d1 two_hours a-5b-7c2d5h-3i-4j-1 two_hundred b2f1h-2i-2 two_i a4h1 two_in c2
    two_is a-2g2 two_jobs c1e1h3 two_kids b1 two_minds a-2c-6e3g4k-1 two_months b-1c3d4i-2 two_more a-6b-2c-2i5
    two_nights h4i-2k1 two_o'clock g1 two_of c4d-3h-7i-5j-5 two_offers c-1 two_on a2b-2h-1 two_people a-3c2d-3j1
    two_places b-3g1k1 two_points a-1b2 two_posts a1c-1 two_pound h1 two_questions c1 two_references i3
    two_rounds c-3 two_streets c-2 two_students i-1 two_things g1 two_thousand a-2b4 two_weeks d2e-1f1h1k-2
    two_workshops a1 two_year a-3b-1d1h1i5 two_years a-7b3c1d-1g-3h-2i3k2 type h-3j1k2 type_this j2k1
    typed c1d-2e-5 typed_it c3 typed_this e-1 typical c1 typical_of c1 typing b1c-3d-5e-1h-5k2 typing_error b3
    typing_test d-2 typing_this k1 typos c2 u a-4b-6d1e9f2g-7h1k-1 u_can c1d2f3 u_know e1 u_up e2 ugly c3h-2 uk j2
    ulcer c1k4 um d-8h-2 um_, e2 umming e5 umming_and e5 un a-1b-4c1e-7f7g-4h-2 un_decline f4 unable c1g4
    unable_to c1g4 unanswered c3d-1e5g-2h-2 unanswered_. c3e5g-1 uncapped b8 uncapped_commission b4
    uncle c-4e-1g-2h2 unclear e-4 unclear_. e-2 uncomfortable b1c2 undecided e7f-1g3h-6 under a-5b6e5h-1i4k6
    under_. c1e-2 under_@number d1 under_a b-3d-3g-1k1 under_it c1 under_my c1h-1k2 under_that b1d1
    under_the d3e-2h-3i2j1 under_what a-1b5 under_with e3 under_your c-1h1 underneath i1 understaffed c5
    understand a4b5c1d2f-8g-2h-1i-2j4k2 understand_, c1 understand_. a1b5c-1d-8e-4h1 understand_? b-1d4
    understand_how j1 understand_if e2 understand_it c1 understand_my a1g2 understand_that a3b3c-1d-5e1h1k2
    understand_why a1 understand_you c3d-1j2 understanding d-7e-1 understanding_, h-1 understanding_. d-1
    understanding_when h5 understands a1c2d1 understood a1b2d3g-4j2 understood_what a1 undertaking i2 uneasy c7d-1
    uneasy_. c2 uneasy_about c3 unexpected b-1 unexpected_bonus b-1 unfair a-4c2d-3e-2f1g-5h-1 unfair_, c-1f1
    unfair_to a-1c2g-2h-2 unfortunately b-2c2d-4e1g1k-2 unfortunately_i e1 unfortunately_the c1 uni b-1c-4d-3e3
    uniform a-6b4c1e-1g-7i5 union b4c-5e1h-7i4 union_, b-1 union_rep b1g1h-1i3 unit a2b-3d-4f-5h-5j-4 unit_. a1
    unit_and e1k2 unit_i a2 unit_is g2 university a-1c2d-2g-1 university_, a-2c1 university_. a1b2c1d-1
    university_has g-2h1 unkind d-3g2 unless a-7b3c-3d-7e-8f21g1h-10j1 unless_i e1f-7g2h-1 unless_of d-1f3
    unless_something f-1g2 unless_the c-5d-1e-5f12h-5 unless_there b1f3 unless_you a-2b2e-8f9g-2h-7j1
    unless_your b1f2h3 unlikely a-1c-1d-2g7h-2 unlikely_that g2 unlimited c2 unopened d1 unpaid b8c8d2h3
    unpaid_trial b2d1 unpleasant c2 unprepared c2g2 unprofessional c7d3 unprofessional_. c2d-2 unreachable e5h-2
    unread c1d2e6 unread_. d1e5 unreasonable c3d-1k2 unsafe c2 unsocial b3 unsocial_hours b3
    until a-5b-2c-5d-12e7f12g-5h-10i5j5k-5 until_@number h1 until_christmas e-3i2 until_easter f3
    until_further e3h-2 until_i a1b3c3e8f6g-9h-6i-4j4 until_it a-1i1j1 until_june h5i-2 until_last h2
    until_midnight g1 until_my b-1f5g-4h-3i1j1 until_next i2 until_nine h1 until_now h1 until_six g1i-1
    until_spring h-2 until_the a-7b-4c-3d-1e-4f4h-6k-3 until_then e1k-1 until_they a1 until_today c2 until_we b1
    until_wednesday b1f-1i-1 until_you f4i1 up a2c-2d1f-4g1h2j1k-2 up_, a4b2d-2e1f-2g-4k3
    up_. a-2b1c2d-1e3f-3g1h-1i3j-2 up_: d4 up_a c-9d1f-4g3 up_about d-2e-2g1 up_after h-1 up_again c-1d-1h-3j-1
    up_against a3c-2e-1g-1i1 up_all e1k3 up_an h1 up_and b-4d2g1k3 up_another h3 up_any h-1 up_as c2
    up_at a-2d1e-3h-1i-1j-2k-1 up_before d1 up_by b5c1d-4e-4f4g-4h2 up_elsewhere g-1h-1
    up_for a-2b-1d-2f2g4h-3i-1j1k-1 up_from a10h1j2 up_front h2j3 up_half a2 up_here h1i1 up_his e1 up_i c1d4
    up_if e4h3 up_in a-5c-6d3e3f-2j1k-1 up_its d1h-1i2 up_late c1d4 up_more a3h-4 up_my c1d1e6g-6h2j-2k-7
    up_next h2 up_north b-1j3 up_not e-1g2 up_on a-1d-3e-2f-2h3i-2j-3 up_one a3 up_or e2 up_our j1 up_saying d1
    up_since b4c-1 up_so g1 up_something e2 up_somewhere a2 up_taking a-2g4 up_that c1d-2g-1 up_the d1e-2h2j-1
    up_their a-4e2i2 up_there a-2b-2j4 up_this e-2f3 up_to b7c-3d-1e3f2g-3 up_two b4h-1 up_when a1c-2e-1
    up_whenever c2 up_where f1 up_with a-6b-4d2e-5g-1h2i-4 up_your c-5e-2 update d3e6h-1 update_you e5
    update_your d3 upfront a1h-1 upgrade a3c-1 uplift b4 upload c3 uploaded c3h-1 upon a3c-3d-1e2g3i2j2 upped b1
    upper b2 ups c-2d4e1 upset b1d-4f-2g2 upset_your d-2f-2g3 upside e1 upside_down e1 upwards a1b2d-1
    ur b-1c2d4e-5g-3h1k1 us a-9b-4c-2e2h1i-5j7k2 us_, a-4b-2c4g2h-4j1 us_. a-5b-1d-1e1f-4h1i-3j1k3
    us_a a-3b-6c-1d-2g-1h-5i-4j4k-1 us_all b-2d-5h-1 us_and c3 us_as a1b1h2 us_at f1 us_both b3c-4d2g1h-2
    us_by c1g2 us_for g1h-2k1 us_have d2 us_in b-2j-4 us_leave e4 us_on c-3 us_out j1k2 us_say c-1d1e-3f2 us_see g1
    us_that c1 us_the a1b3 us_to c-6d-2h2j-2k-1 us_up i-1 use a-3c1d4e-1f-8g1h-1i-1 use_, d-3g1 use_. d-4h-1
    use_a d4 use_for c1h1 use_it c-2d-5 use_my e-2h-2 use_of a3c2h3j1 use_ringing h-2 use_the c-2d1g1h-1
    use_them j2 use_this h-4 use_to c-4d-1g3 use_your d8 used a-6c-1d-4e-2f-3h-1i-3j-1k-2 used_it k-1 used_the d2
    used_to a-3b4c-1d-13j-2k-6 used_up b-3k2 useful a-1c-7 useless e1 using a-2c2h1 usual d6h-2 va c-1
    vacancy a3b-4f4g-5h4j-1k-5 vacancy_, f1h1 vacancy_. a-4c-2e1g-2 vacancy_at b1 vacancy_in a1 vacancy_is h1
    vacation b6c1 vaccination j2 vague c6g-3 vague_, e1 valid h-2 valuable d3 value b-2c-1 valued c1
    values a1c5d1h-4 van a-1b2c-4d-1e-5g1h-2i-2j5k-1 van_'s g4j-3 van_, d-1j1 van_. j3 van_and h-3 van_driver h3
    van_is g-2j1 van_with k-2 vanish e4 vanished e4 vanished_, e4 vanishing c1e5 vans c3 variable a-2b5c-3
    varied a3 variety c1 varnish e2 veering g3 venue h-3 verdict d-1e5f-1 version a-2b-1g1i2 version_of a-1g2
    versions c2 very a-1b1c-2d-2e-3f-2g-5h-3j-3k-2 very_busy e4 very_clear c-5 very_day i1k2 very_decent b3h2
    very_different c1 very_fair c-2h2 very_first a1b1d2 very_generous b3d3 very_good b2c-1g-2h-3 very_gracious d1h1
    very_grateful d-2i3 very_happy f-1 very_interested h-3 very_keen b-2e-1f-3g-1h-1 very_kind c-6d-4
    very_little b1c2d-2i1 very_long c1 very_morning b2j2 very_much a-1b-1c-1d1e-6g-5k-5 very_nice a1
    very_pleasant c1 very_pleased c-2 very_sorry d-2h1 very_welcome c1 very_well c-2 vessel c1 vessel_. h2
    vest a-2b4 vesting b2 vestry i2 vests b5 vet b-2d1g4 vet_'s g2 vetting c4 vibe a2c4d1 vibes c1d1 video a-5b-2f1
    video_call c-2d-2g3 video_interview c1h1 vienna g-1 view a1b-8c3d-4e4f-2h-6j1 view_, c3g1 view_. c3d-1e2
    view_of a1d1 view_on e3 views e2 village a-5b-5c-11d-6g3j-3k-3 village_, h-1 village_and e1 vineyard a3
    visa a-9b-4c-12d-8e-1f2h-2i-3j14k-10 visa_, j4 visa_. j1 visa_and j1 visa_for i3j5 visa_is j3 visa_officer h-2
    visa_was j2 visas c-4i-1k-3 vision b5c-2h3 visit a-2b-4c-2d-5e-5f-2g5i-2j-5k-3 visit_, a2f-1g1
    visit_. a-1b-2c1g1h1i-1 visit_was a-1c-4d-3 visit_your g1 visited a-5c4g-1h-2k-2 visited_, a-1c3 visited_. c1
    visiting c-1g2 visitor a-6b-7d-1e-7f-6g-7h-1i-6j-5 visitor_'s f-1g-1h1 visitor_badge b-2h-3 visitor_form i-4
    visitor_parking d-2 visitor_pass h-1 visitors a-3b-1c4d-4e1i-4 visitors_'s i-3 visitors_. e2 visits b2
    voice a-3b-2c-1f-1 voice_, c-1 voice_. e-2 voicemail c-9d-10e-7h1 voicemail_. d-1h4 voicemails d1e4 voices c2
    void h4 volunteer a-1b-6c-2d-6i-3 volunteer_, d-2 volunteer_. h3i-2 volunteering h-1 volunteers a-2c-3d-8h-1
    vote c-4e2g1 voted a2h-1i1 votes i1 vouch j1 vouch_for j1 voucher b-2 vouchers b4 vouchers_and b1 vp f2
    vulgar b1d-1 w e6 wage a-6b14c-3h-1 wage_, b1 wage_. b6h2 wage_for b2d1 wage_i b6h-2 wage_is b4c1 wage_you b2
    wages a-2b7c1e-2g-1 wages_, b-3 wages_. b1 wages_clerk h1 wait a-9b-5c3d-1e8g-6h-6i2j-2k1 wait_, b1e1
    wait_. c-3h-2 wait_and e5 wait_any e-4 wait_for b-5d-1e4h-1 wait_in c1d3 wait_on g2 wait_till h-2 wait_to e-2h2
    wait_until i1 wait_up c-1d-4e4 waited a-2b-5c2d-10e-7g-3h-1k2 waited_for c-1i1 waited_outside d-2 waited_two k2
    waiter c-3 waiting a-4b1c2e1f-5g-5h-5 waiting_, c-3h-1 waiting_. b4h-2 waiting_for a1e-1g-3 waiting_in d4g1
    waiting_list j1 waiting_on c-4e4g-1 waiting_room c-2h1 waiting_to c4e-1 wake d3f2 wake_up d1h1
    walk a-1b4d-13e-2f2g-6h-3i-1j-8 walk_. k1 walk_away b4i1 walk_in c2 walk_past b1c-2 walk_through c-1
    walked a1b-6c-1d-4e-2k2 walked_in c2 walked_me a-1c-5 walked_out h-5j1k2 walked_through a2h1
    walking a-3b-2d1g-3h-3i-2j-1 walking_. c-1d1 walks h-2 wall c2g-2h-4 wall_, a1 wall_. c1 wallet b2
    want a-1b-2c1e-2f1g1i2j2 want_, c-1d2e2 want_. a-1d-5e3h-2 want_a a-6c3d-2e-4f-2h-5j3 want_an g2h1
    want_another d1e2g2 want_back f4 want_is c-4d-4 want_it d-1g-3h-3k1 want_me a-1g5h-4i5 want_more a-4
    want_my c1f3h3i3k-1 want_that b-1 want_the a2g1h3 want_this h-1 want_to a2b-1c-3d-5e-1g-1i-2j-3k1
    want_you d-6e-4g-4h-1 wanted a1b-4c1e-14f-10g1h2i5j-8 wanted_. a-2 wanted_a a-2b3c3d3i3 wanted_me b-1d1g5i1
    wanted_most a5 wanted_my c4i6 wanted_the a1 wanted_to a-8b-7c-4d-2e-9f-2g-2h-3i-4j-2k-3 wanted_you d-6e-3h1i-1
    wanting c-2d-8f-2g-4h4k1 wanting_me k1 wanting_to c-1d-5f-1 wants a3b-5d1e2f-3g3h-4i3j3k7 wants_. d-1g2
    wants_a c3d-3j1 wants_it c1 wants_me b-5c-1e3g-2i3j-3k3 wants_the a3k3 wants_to b1e-1g5h-2i-1
    ward a1b-4c1d-2e-5g-1h1i-1k2 ward_, f2h-3 ward_. c-7h1k2 ward_i a-1 ward_in c1d3 ward_on h-1 ward_sister k1
    ward_was c1 warden g2 wardens d4 wards c2d-1k1 warehouse a3b-4c3d-2f-1 warehouse_, a2 warehouse_. a3c2
    warm a1b-8c-2d-6e-7f6g-1h2i-4j-1k-5 warm_. a1f1 warm_and h1 warm_enough c-1 warm_for f4h3 warm_thanks h1
    warm_to c5g1 warmed a2 warmer a4c1d8e-1 warmest h2 warmly a-7b-6c-5d-12e-7f-3g-8h-12i-3j-8k-7
    warmly_, a-6b-7c-12d-10e-6f-6g-7h-8i-3j-7k-6 warmth a-5c3g-2 warmth_. a-2g-2 warn g1 warned d-3g1j1
    warned_me d-1j1 warning b-5e2h-3i2j-1 warning_, e2 warning_. b-2d-1h-3 warsaw j1
    was a1b1c5d-3e-13f-20g-5h-5i-7j-1k-1 was_, c2g1h1k1 was_. a-6b-6c-2d-3g3 was_: h2
    was_a a-4b-2c-4d1f-2h-5i1j-1k-6 was_about a2c1d2g-2 was_addressed c-1 was_after a5g1 was_all c1
    was_already a2c2d1 was_also b3h2 was_always a9c-3 was_an a1b-1c1d1e1h-3i1 was_and c-1 was_approved j2
    was_as c-3 was_asked b-3c4i2 was_asking d-2 was_at a-2c-6d-2k2 was_bad c-1k2 was_badly d-1 was_being c1
    was_better a-4c-3 was_born c-1d3k1 was_brought d1g1i1 was_busy c-1h2 was_cancelled c-2j-1 was_careless c1
    was_changed g1 was_charmed c-2 was_chuffed c-3h-1 was_clear c-5 was_clearly c1 was_coming c8 was_confusing c2
    was_cut c1 was_dead c-3 was_decent d-3 was_delayed d1 was_delighted c-6h-1k-1 was_described h1 was_diagnosed k2
    was_dirty c4 was_disappointed b2 was_disappointing c3 was_disorganised b1 was_doing a-1c3 was_down c-2
    was_due c-2 was_entirely c-3 was_even c-4 was_expecting b1 was_extended c1 was_fair c-2 was_fascinating c-3
    was_filthy c6 was_fine b1 was_for b2d1j1 was_forty c-1 was_friendly a-1c-3 was_full c3d1h1 was_fun c-5d1
    was_generous a-1c-4d-8 was_getting b1 was_given c5 was_glad c-5d-1h1 was_going c-1e5h2i-1 was_good c-7h1
    was_grateful c-2d1 was_great a1c-2h1 was_half c2d1 was_handed c3 was_handled c3 was_happy b-1c-1 was_hard b2d3
    was_honoured h-2 was_hoping a2b6c4g1 was_how b1 was_i c-5 was_ill e1 was_impressed a-1b-2c-6k-1
    was_in a-1c-2d1e-6h4j-1 was_it c-1d2 was_just c-4e6 was_kind a-1b-2d-6 was_late c-7 was_left c4
    was_looking a2b5h2 was_lovely a-2b-1c-8 was_low b2k2 was_lower b1 was_made c-1h2k2 was_me b-1c-9h1
    was_meant b-2c4d1 was_meeting b-1 was_met c-3 was_mine c-3 was_misleading c3 was_more a-4c-2 was_most a1c-2
    was_moved c-1g5 was_my a5b-7c-6e-3g-3h-8i1k-1 was_neither c-1 was_nervous c-1d-2 was_never a2g2h1j1
    was_nice c-2d-3h2 was_nine d1 was_no a3b-3c1e2 was_not a7b-1c1d-4e-5f-1g-3i-5j1k2 was_nothing a-2b1c-4i1
    was_of c3d-1 was_off b-2h-2 was_offered a3b-5c-6h3 was_on b1c3e-2g1 was_one c-1 was_only a-1b-5c2d-3
    was_out c1e1h-1 was_over g1 was_part b1c-1 was_patient c-3 was_pleased c-3 was_pretty c2 was_promised b2c4d1i-3
    was_put c7h1 was_quick c-5i1 was_quite b2c4 was_raised b1d1 was_rather i1 was_really a1c-1d-5 was_refused j2
    was_right a-1c-2 was_rude c1 was_said d3 was_second h1 was_sent c3 was_set a1 was_short a1c4 was_shouting c1
    was_shown c4d1h1k-1 was_simply a4c-2d1e2h1i2 was_slow d-1 was_so a-3b-5c-7d-8e-2h-6i-2 was_something a1b2
    was_sorry c1d2 was_speaking c3 was_standing c1 was_still c4d2e-2i1 was_stronger h1 was_struck c-4 was_stuck c-4
    was_surprised c4 was_taken j-2 was_talking c4 was_that c-4j2 was_the a2b6c-12e-8g-13i-3k-2 was_there b2c4
    was_thoughtful h2 was_three b2c-4 was_to c-1h1 was_told b5c1h-5k2 was_too a1b4c-3e2 was_touched b-4c-10d-5k-1
    was_travelling e1 was_treated c2d1 was_two c3d1 was_unclear d-1 was_under b2c-5d5 was_unprofessional c2
    was_up c-3e1i1 was_vague c1 was_very a-6b1c-6d-12g-2i-3 was_waiting c2h2 was_warm c-1 was_well c1
    was_what a-4b5c-2 was_when g2j1 was_with i1 was_working d2 was_worth a-1b-7d2 was_written b1c5d3 was_you a1
    was_your a-2d1 wash d5g1 waste a-5b-3c-1e-6 waste_any d1 waste_my d6 waste_your d-1g1 wasted c2d4 wasting d9h4
    wasting_my d3 wasting_your h4 watch c1d3e5g-4h-3 watch_. d3 watch_this d-3e7g-2 watched c4d2 water c1h-4j-2
    water_. a3c3e1 watered h3 waters j-2k4 wave e-5g-2h-4 wavering g7h-1 way a3b-4c1d-2e2f-7g1h-2i-4j-4k-1
    way_, a-6b-2c-3d-6e-2f-2h2 way_. a-2b-3c-2d-4e1f-6g-1h3 way_: a3c-2h-2 way_? b2d-1 way_and c-2h2k1
    way_better a3 way_for g1 way_home c-1 way_i a4d1e2g3k-3 way_in b-1 way_more g-2h1 way_my c2g1 way_of e-2f1g2j-1
    way_or a-2e9g-3h-3 way_out d4g-2h-4 way_round c-1 way_that a5c-4 way_the a2c6g-5 way_they a-3c-1 way_things g3
    way_this a2b1c1 way_to a-7b1c1f3h-4k1 way_with k-3 way_you a-8e-5g-4h-3 way_your c2d2 way_yours a1
    ways a2b1c2d2k2 we a-10b-3c-11d-5e4g-3h1j9k2 we_? e2 we_agreed c1e-1g1 we_all b1 we_are b-2c-1d5f-4g1i3j-2k3
    we_both a2c1d3f1 we_can a-3b3c-3d-1e-3f6g-10i-5j3k-2 we_come d1 we_could a-1c-3d-5e-3f-1h-2k1 we_did a-1f2
    we_discussed a2f1h2 we_do d-9e-5g-2h1 we_end e2 we_find d-1 we_get b-2 we_go j1 we_got j1 we_had b-6c-10e1h3
    we_have a-6c-1g4i-5j1k4 we_just e3 we_last b1e-1g1 we_leave e4g1 we_left f4 we_look b-1 we_lost j-1k4
    we_may e1h-4 we_meet e-4g1 we_met b-1d-1i2 we_might e1h1 we_move b-6d-5e-1f-10g-7h-2i-6 we_moved j1k-1
    we_need f1j1 we_never b3h2 we_park e5 we_pay b-4j1 we_say a1d-2e1f-1g-2 we_see e2g-2h2 we_settled i5
    we_shall e1 we_speak g1j3 we_spoke c-4e-2g1h3i-3k-2 we_talk b1c1d-4e3k2 we_talked g1h2 we_treat f3 we_went i2
    we_were a-1b1c3d-2f-1g1h3i2 we_will a-5b-1c-3d-5e5f1g-10h-6k-4 we_would b5c4d2k-2 weak c2d-2h-1 wearing c2k2
    weather a-4c-9d-8g-4h-1k-3 weather_. k-1 web c1 website a-4b3c5e-2f-1 website_, b3c-3 website_says c3 wed g1
    wedding a2b-5c-2d-7e3g1h-5i-3 weddings a3g1h1 wednesday a-9b-3c-16d-6e-8g3h-3i1j-2 wednesday_'s g1
    wednesday_, f3g-2 wednesday_. a-1c-1f1i2 wednesday_@number g-3 wednesday_and h-2 wednesday_at b-2f-1i-1
    wednesday_from g-2 wednesday_i g1 wednesday_is a-3g6h-1 wednesday_morning g-4 wednesday_noon i3
    wednesday_or g-1k2 wednesday_suits a-5 wednesday_the g-1i-1 wednesday_to b1 wednesday_will g6
    wednesdays b-6g1i2 weds d-2e-4 wee a1c-2d-1g1 wee_bit b1g1 week a-1c-3d-3f4g-2h-1j1k3 week_! i1
    week_'s b1c1f-3g-3h4 week_, a-1c-10d1e4g1h1i-5j1k1 week_. a-2b-2c-7d-3f3g3i-3j2k2 week_after g-5i-3j1
    week_and a-1b-1c-4d-3e-5g1h-3 week_at f2h-1 week_before h1 week_for h-2 week_goes e3h1j1 week_i a3g-1h6
    week_in b1f-1h-2i1 week_is c3 week_of d1h1j-1 week_or e4f2 week_over h-3 week_so g-2h-3 week_that k1
    week_there f1h1 week_to c1e-2h-3k-1 week_was a1 week_with h-4 week_you d1k2 weekend a-1b5c-2d1e-1f3g1h-1i2j4k-8
    weekend_, d-6e2f1h-1i-4k-1 weekend_. a-2b-7c-6d-6e-3h-1k-2 weekend_and b-3c1h1j2 weekend_job b2 weekend_of h1
    weekend_to h1i4 weekend_work b1c1h-2 weekend_x g2 weekends a-2b4c4e-1g-4h-6i1 weekends_, i2 weekends_. b3d1h-2
    weekends_and c1 weekends_are b-1 weekly b7 weekly_, b4 weeks a-1b-2c6d3e5g-4h1i4k5 weeks_'s b2c-5g-1
    weeks_, b-3c6e3g1h-7i3k-1 weeks_. b-3d2g-1h-3k3 weeks_ago c-6e3g1h6 weeks_and d-2e1 weeks_at i3k1
    weeks_before d-1 weeks_between c3 weeks_for c2d-1 weeks_from c-2 weeks_i j1 weeks_of b1d3e-4h3i-2k2
    weeks_on h1i2 weeks_to c3d3i-3j3 weeks_with c1d-2h2 weeks_without c1 weep d3g2 weigh b-4c-1d-2e3g-4
    weigh_one h-1 weighed a7b-10d-3e-1f-3 weighed_it a3b-2 weighed_the a1 weighing a3b-6e9f-1h-2k-2 weighing_it e1
    weight d-5 weight_in d-1 weightier a1 weighting b4 weird c2 welcome a-10b-7c-2d-5f3g-11h-10k-3
    welcome_. c-6d-6f-2g-3 welcome_a f1 welcome_at c1 welcome_i d2 welcome_on c1 welcome_to c-5d-5e1f3h-3
    welcome_was c1 welcomed a2c2h1 welcomes d4 welcoming_. c1 weld h1 weld_test h1 welder b1c1h3 welder_. h1
    welding c1h1 well a-7c-5e-9g2h-6i-8j-7k-4 well_, a1c-9d4e-1f2g-2h2i-4j-1 well_. a-3b-4c-3d-7f-1g-3h-4k-2
    well_? h2 well_and a1c-3d-4k1 well_as a1c-4 well_be f-1g5h-3 well_below b1c3h1 well_by b2 well_done b-2c2d5i-1
    well_end g6 well_for d-4 well_have c2g2 well_in b1 well_of a-2d-5h-2 well_organised g-1 well_run c1
    well_so h1i1 well_with c3d-3h-6 well_worth b-1 well_you d-4 wellness c1 went a4b1c-1d-11e-1h6j-1k-2
    went_ahead j1 went_and h2 went_at b-1 went_back b-1e-5g2h-4 went_for a8b1h9 went_home c-2k-1 went_in j-2k-1
    went_into e-3 went_off c-1e1h-3 went_on b-3c1j1k1 went_out c-1h-3 went_quiet b1c1e-1 went_straight d1
    went_through b-2c1 went_to a-3c1d-7e-3g-5h-6i-3j-2k-2 went_unanswered c4 went_up a1b4 went_well i2
    went_with a4b1e1h10 were a-1b-2c7d-3e-11h-3j-9k-1 were_, a-1c4 were_. c-5d-3g1 were_a a1b-3c-3d-1e-1h-4
    were_all c-5d-2 were_already a1 were_always a2d2h1 were_born d4 were_both a-2 were_for c-1 were_good d-4h-3
    were_gracious h-2 were_great d1 were_hard b1 were_i g6 were_in d3 were_kind a-5b-4c-3 were_left k1
    were_lovely a-1d-2h2 were_more a-1 were_my a7b-2h2 were_never b2c1 were_no e2 were_not b-2c5d2g-3h-4 were_on a1
    were_out c4 were_patient a-2 were_quicker a3c1 were_right a-2b-2c-5d-3g-1 were_so a-4c-4g-2h-2 were_spot c-4
    were_the a3b-2f5h-8 were_to b2d-3g5h-3 were_too c-3 were_tough c-2 were_two h1i1 were_up a4
    were_very a-1b1c-2d-5h3 were_well c-3d1 were_worth b-1 were_you a1c-1d4e3f2g1 were_your f3h3 wet c-8h-2k-2
    whack b4 what a2b8c2d3e1f-1g-5j-4 what_'s a-5c1h1k1 what_. b1 what_? d3 what_a a-10c-2d1e-8g-7h-2j-3k-4
    what_came c-1 what_can a1e2 what_comes e1h2 what_decided c-1j3 what_did b1 what_do g1 what_does b2d-2
    what_figure h2 what_former c2 what_happens e3f3 what_he b2 what_i a6b1c1d-6f-11g-5i1j-4k-3 what_is c3d5
    what_it a-3b3c2e-1g2h1 what_kind c1d2 what_my c-4d1e4h-1 what_on c2 what_one g2 what_part b-6d7 what_she b1c2
    what_sort b4 what_swung b1c-1 what_that b1c1d-2 what_the a-5d-1e4f-1g-2i-5 what_they a3b-7c-4d-3e-3f2h1i3j-2
    what_time b-1d-1 what_tipped a1b1c-3d-1j1 what_to b2c1e2 what_was b-2c4d2k2 what_we b-3 what_with c-1g6h-6
    what_would b5c-1e-1g4 what_you a1b3c-5d4e1f3g-9h4i-1k1 what_your a3b1c-3d-2e-2f1g1
    whatever a-11b-1c-1d8f-6g-12k4 whatever_, c-2d12 whatever_. d3k2 whatever_comes d-1 whatever_else d1h2
    whatever_happens d-4 whatever_i b2c1 whatever_the c-4d-4e-1h-4 whatever_you d-3e3g-1h-4 whatsapp b-1e4 wheel d1
    wheelchair c1 when a4e12f-7g-3i-5k-2 when_, e3 when_. c-5d-7e9f-5g-7h-4 when_god e2 when_he a3b1
    when_i a1c5d-3e3f-3g-3h2i-6j-6k-2 when_it a2b-3d-6e2g-8h-9i-3 when_my c1d-3e1f-1i2j-1 when_she c-2
    when_something h-1 when_that e3 when_the b-1c-5d-3e5g-1h-1i2 when_there e3 when_they c4e3 when_things e3
    when_we c-3g2j1 when_you b1c-2d5e-7f1g5h1j3 when_your d2e-6h-1k1 whenever a-8b-8c2d-15e15f-9g-4h-11k1
    whenever_, e2 whenever_. e4k1 whenever_i c5d-1e4f-1h-4 whenever_that e6 whenever_the e2 whenever_you d-1e-3
    where a4b4c1d3g-3h4i-5k-3 where_he d1h1 where_i a2b3d-2e-1f-4g-2h2i-2j-2k-2 where_it a-2b-4c1e1f4h-2
    where_my a4h2 where_nobody c2 where_on b1d-2 where_one j1 where_the a2b5d6f-2g1h4j-1k-2 where_they a-1d1j1
    where_to b-1c-5e-2f-3j2 where_we d-3f3g1j1 where_you a7b-1c1d1h-1 where_your d-1 where_yours e1
    whereas a6b-1g-2 whereas_with a4 wherever h-1 whether a-8e-2f-4g11h-9i3j4k-3 whether_a b-2c2g5
    whether_i a-4b-9c1d-3e1f-4g6h-1i3j1 whether_it c-2d-1g1 whether_my d1i1 whether_the a-1b4d-2e-8f1i-5j2
    whether_there d2 whether_this f1g2i1 whether_to b-1c-3e-1f-2g7h-2 whether_we d1 whether_you b2c2d-1g-1
    which a2b-2c1d2f-3g-3h1i3j4k-1 which_, a1d2 which_beats a1b-2 which_came a-2i1 which_case b2f2g2
    which_company a-2b-3h-3 which_day e2j1 which_does c6d-3 which_explains a-3c-2e2 which_fits a3h4 which_for a1
    which_has c-3h2j-1 which_i a3b2d-1e-1f-8i2 which_in a1b2d1h1 which_is a2b-2c1d-1g-1h1i-2j-1 which_job a1
    which_made a-2b-1c-2h-3 which_makes h2 which_means a-3b-1h5 which_my a-1b1 which_never c1 which_no a1j1
    which_nobody b2 which_of a-1b-1c-5g-5h-3 which_one b2c-1f2 which_part b-2d7 which_says d1 which_school a-4b-2
    which_suits a2j1 which_tells c2d2 which_the a2d1h1 which_they b-3j-1 which_was a1b-2d-2g2i-2j5 which_way e5h-1
    which_will b1g1h2 which_with a-1b2 which_would a1 which_you a1b3c1d2f2h-6 which_your a2c-1d2 which_yours a1c1
    whichever d4e-4g-3 whichever_you e-5h-1 while a-10b-4c5d3e9f8g-8h-6j4k-4 while_, a-1b1c-3e1h-3
    while_. a-1b-3c-1d-3e8f-3g-6h-4 while_and c1 while_before e3 while_i a-4b-3c3d1f9g-6h-4i2k-4 while_longer e5
    while_my b1g1j1k-1 while_since d2e-1 while_the d1 while_to c3d-2 while_we b-5e-3i-2j4 while_you c1d4
    while_your h2 whisker a3 whistle c1d5f2 whistle_. f2 white a-2b-1c-6d2e-5h2 white_. i1 whitsun i1
    who b-5d4e-2f-2g-7h1i4j-5k-6 who_'s c2d3e-1g-1i1 who_actually d-1 who_answered c-1 who_applied c-3
    who_are c-4d-3h3 who_asked c-5d4 who_can c-1d1e1 who_cares c-1d2 who_could b-1d-5k-1 who_do c1d-1 who_does c2d2
    who_else d-2g-1 who_even d2g2 who_explained d2 who_found d-2 who_gave c-2 who_gets d3 who_had c-4h1k-1
    who_has c-4d3k-1 who_have c1 who_i b-2c5d-8h2 who_interviewed d3 who_is a-5b2e1f1h2 who_knew b2
    who_knows c-6d-3e4f3g4h-2 who_left h1 who_likes a2 who_lives d-1 who_looks a2 who_loves a3c-1d-5
    who_made a-3c-1 who_on d5 who_pays i1 who_pulled h3 who_raised b1k1 who_rang c3d-6 who_read c-3d-2 who_reads c1
    who_said b2h-2 who_sat c-5d-2 who_says f1 who_should d-2 who_showed c3d-6 who_still c-1h3 who_takes c1
    who_the d-1 who_told b1c-5d1 who_trained d-1 who_used c5d-2h1 who_wants a4d-1h-2 who_was a-1c1h-3 who_were a4h2
    who_will c1d1g-1j3 who_withdrew h2 who_work a-3 who_worked c5 who_would a4b-2c2d-3h4i2 who_wrote c1d1
    whoever a-5b-4c1d4e-3f-4g-12h2j-3 whoever_designed c-4 whoever_gets a-2c-2d-8g-1h-1 whoever_is h4
    whoever_takes d-1 whoever_wrote c2 whole b-2d2e1f-5g3h-2i1j1k-4 whole_, a2g2 whole_. e4h1 whole_afternoon c1
    whole_crew j2 whole_cv c4d-2 whole_day i1 whole_department g2 whole_family b1c-3d-1h-2 whole_group c1
    whole_month e2 whole_of b-1g-1h1 whole_office c-2k1 whole_process d1 whole_story b1 whole_team c-4
    whole_theatre c-2 whole_thing a-3b-4c4g1h2 whole_time c5 whole_ward d1 whole_way c-1 whole_week c-3d-3e-2h-5k-5
    whole_workshop c-1 whom a1b-1d-1h-2j1k1 whom_i a2d-3k1 whom_you c-1 whose a15c2g-1h7i-2k-2 whose_remit a1
    whose_work a2h1 why a1b-1c-1d5e-1f-9g-2h-1j1k3 why_, a2d3 why_. a-4b-2c4d-2h2k3 why_do b1d3 why_i a1h-1k1
    why_the d2 why_you a-1d-1e-1g-2h-3 why_your c-6d-3 wi a2c-2d-1e1 wi_@other a3 wide d1 wide_. b-3d1
    wider a8b-3c-3d-3h3 wife b2c-5d-1e3f-2g1h-2j4k3 wife_'s a-3b-1c-4d-3e-2j2k1 wife_, b3d-2e1g-2 wife_. b1d1e3i2
    wife_and e3h-4 wife_got k1 wife_has a-1g-1k-2 wife_is k5 wife_says f-2g2 wiggle b3 wild a1k1
    will a-5b-2c-9d-2e11f-3h-1i-2j5k-6 will_. a2e2g-2h-2 will_allow b1c1 will_also d-1e-4j1 will_always d-1
    will_answer d1e-2h-4 will_ask d1e-6 will_be a-1b1d-1f-4g4i4j1 will_bell e1 will_bring b-2g-4h-2
    will_call e-4g-5h-4 will_carry e-1 will_check e-3 will_circle e5g-2h-2k-2 will_clear b3
    will_come a-4b1c1d-8e3f2g3h-7 will_confirm e-3g-2i-3 will_consider e3h-1 will_contact e2 will_cross e2
    will_decline f1 will_do b1d3e-1h-3 will_drop a-2b-4d-6e2f-2h-9 will_email d-1e-3 will_end a-1b-3c2e-5g4h-2
    will_ever d3 will_excuse a1 will_find a-6b-1c-6d-3e-1g-7i5 will_follow d-8e-5h-4k-3 will_forgive d1h4j2
    will_get a1b4c-4d-5e2f-3g-1h-1k2 will_give a-3d-3e3h-1 will_gladly b-1e-4f-3g-1h1 will_go a-1c-4e3g1h-7i-1
    will_have a3c-10d-5e7f-2g-2h3j-2 will_hear e4g-1h-5 will_hit e4 will_holler e5g-2h-2 will_i b2d1e-3g2
    will_inform e5h-3 will_join i1 will_jump e1 will_just c2d-5e8f-1 will_keep b1c-3e1f-3h-1j1
    will_know d-7e8g-5h-3k1 will_learn a4e1h3 will_leave a-2c1d1e-8g-6h5i-1 will_let a2b1d-7f-2g-1h-10i-3j4
    will_make b-3d2e2f-3g4 will_manage e-2g3 will_maybe g2h-3 will_meet e-2g-4 will_message e3 will_miss g1
    will_most g2 will_need b-1c1d5h1 will_never b1e-1 will_no d1e1g-1h1 will_not a1b2d-1e-3f-5h9j-1k1
    will_notice e1 will_open e1 will_pass d1e-6f4h4 will_pay b-3 will_perhaps g1 will_phone d1e-4f1 will_pick e1h-2
    will_ping d-1e5 will_play e4 will_pop e1 will_post e-2f-1h-5i-1 will_probably c1e-2g9h-3 will_put b3e-5g-2h-4
    will_reach d-1e2 will_remember e-2 will_report d4e3 will_respond e2 will_return g-1 will_revert d-1e8g-3h-3
    will_ring d-4g-3h-4 will_say b-5c-1d3e-5g-3 will_see a-4b2c-7d-4e5f-5g-1i3j-1 will_send b-1d-11e-10f-3g-3h-1i-4
    will_shoot e2 will_shout e3h-3 will_show e1g1 will_sit e-1f4 will_sort e5 will_speak e3 will_start h1
    will_stay b-5d1h7 will_step h-2 will_stick g1 will_still b2e-8f-1g3h-4 will_stop e-2 will_surely d-1
    will_surface e6h-5 will_take a-1b-2c2d2e-4f1g2h-1j2 will_talk e3h-2 will_tell b-3d-5e3f2g-2h-10 will_text e1g-3
    will_the d-3 will_think e5f1g-5 will_turn c2e4h-2 will_understand a4e-2h3k2 will_update e5 will_wait i-1
    will_walk f2 will_want e-2f3h2 will_work a1h4 will_write e2g-3h-5 will_you d4e-4f2h4 willing b-1d-6f2g-7j3
    willing_to b-1d-1f3g-6j2 win b3d-5h-1 win_. a-1b2h2 wind c-6f-3g3 wind_of b3k1 window b-3d-1g-3h-5
    window_. d-1j2 windows d-1 wing d-1 winner c-5i1 wins a2c-3d-2h-4 wins_. e1 winter a-9d-4e-2f-3h-4i-2k1
    winter_, h-1 winter_. b3 winter_and c-1k2 wipe d3 wiped e3 wire c1 wiring c1 wisdom g1 wise a1b3d-1g2h-2
    wise_to g2 wiser a3b-2d-2g5 wiser_for g1 wiser_move a3 wish a-5b-8c-4d-5e-7f-3g-4i-4j-10k-13 wish_for a-5d-5h-3
    wish_list a7h-1 wish_the a-3c-8g-6h-2 wish_them h2 wish_to a-1c1d3e1g2h7
    wish_you a-10b-8c-12d-9e-12f-4g-12h-16i-4k-4 wish_your d2h-4 wished a-1b-2d-2i2j1 wished_for i2
    wishes a-5b-7c-11d-17e-9f-1g-10h-4k-1 wishes_, a-3d-5e-2h-8 wishes_for h-6 wishes_with h-5
    wishing a-3b-11c-15d-14e-13f-5g-1h-11i-7j-6k-6 wishing_the c-1j-1 wishing_you a-8b-6c-8d-10e-9g-6h-7i-1k-1
    wit c-1 with a-2b2c-2e-2f1h3i1k-2 with_, a3c-3d-1e-2 with_. a-4b-1c4g-3h-3 with_@number b5e1h-3j-1
    with_a a-2b5c1d3e-3f6g-1h1j1k-1 with_all a2b1c-3d4e-2g1h2i1 with_an a-1b2c-1d-2e-2f5i2
    with_another a-12b-7d-2e-1f-2g-5h6i-1k-7 with_any c-3d-1g1h-1i2 with_anyone d-3h-1 with_at d1 with_being a-3g1
    with_bells b1g-1h1 with_better a7b2c2d2h3 with_both h3 with_calm e2 with_care h-1 with_confidence g1
    with_each c2 with_every h-3 with_everyone c1h4 with_exams g1h1 with_family e1 with_finding d-1 with_four j1
    with_full h-1 with_good h3 with_great c-4d-4g1 with_her a2e1k3 with_him k1 with_his d1h-2 with_how c4d-5e-1
    with_interest h-5 with_it a-1c-2d1e-2g3i-7k-1 with_joining h1 with_joy g-1k-2 with_long h-2 with_love h1
    with_many h1 with_me a-6b-15c-1d-4e10f-2g-7h-6j1k-9 with_mine h1 with_money b-3d-1 with_more b-1c4d11h-1
    with_much c1h1 with_my a3b-2c1d-1f-2h-2i-1j-1 with_myself a-1h-6 with_no a-4b3c4d-3e2f-6g-7h-8
    with_nothing b1k2 with_one a-2b-5c-1f5g4j1 with_other g1h2 with_our c1g2h-2j1 with_overtime b3
    with_people b-1h1 with_pneumonia h1k3 with_real h3 with_regret c2f1h5 with_respect a1c1d-1e-3f-1h-1
    with_six c-1 with_so c1d-3e-1 with_somebody e2g2h-1 with_someone c4f3g1 with_something e-1 with_such a-2c-7h1
    with_thanks b1d-7e1h10 with_that a-1b5d6f-1g-6 with_the b-1c-6d1e1f1g3h2i4k-5 with_their a-4b-4c-6i5j-2
    with_them a8d-8f2g2i7j-4k-5 with_these d1j-1 with_this a-4e-2f-1g3h4i2 with_three a-5b4d-4i-3 with_time d-2
    with_twenty c1 with_two b1c-5h-6 with_us b-2e1g2h-2j1 with_warm h2 with_what d-5h-1 with_where a4h-1
    with_whom a1 with_ye b3 with_you a6b1c1d-3e-7f4g4 with_your a1b-4c-6d2e-2f-2i1j-2 with_yours g-1h2
    withdraw a1b1c-1d-2e-8f1g-3h15i-1j-4k-3 withdraw_, a1b2c2d6e-2g2h6i1j1 withdraw_. c3d-13e-11f-2g2h5i-3k-7
    withdraw_: c4h3 withdraw_and h3 withdraw_because h3 withdraw_from a-1c-13d-5e-5g-7h6i-7 withdraw_me b3h4i1
    withdraw_my a3c-14d-4f-1g-13h7i1j-5 withdrawal a-3b-7c-7e-8f6h7i-9 withdrawal_, d1f3h1 withdrawal_. f2h4
    withdrawal_from f-2 withdrawal_last h-1 withdrawal_of h4 withdrawal_stands f1h4
    withdrawing a-1b-1c2e-11g1h12i-1j-4k-2 withdrawing_, b-1c1e-7f4g1h3i4j-2 withdrawing_. a-2d-1e-5f-7g2h13i-4k-2
    withdrawing_: h2i1j1 withdrawing_; h-2 withdrawing_and h2 withdrawing_as b1 withdrawing_because a-1b-2c3d-1h7
    withdrawing_for h-1 withdrawing_from a-1c-3d1e-1f-7g-5h3i-6j-7 withdrawing_my a1c-14d-13f-2g2i-9j-3
    withdrawing_since a3h2 withdrawn b1c-9e-3f1g-6h9k-4 withdrawn_, a-1e-3f4 withdrawn_. b2e-1f-7h9
    withdrawn_and h2 withdrawn_for i1 withdrawn_from h-1 withdrawn_my h1 withdrawn_on h1
    withdrew a-5b-4c-9d-1e-6f-4h3i-5k-3 withdrew_. h4 withdrew_from a-3c-6e-3f-2h2i-3 withdrew_in h2
    withdrew_my h-8 within a3b-5c1d-3e-7f1g-7i5k-5 within_a a4b-1c2f1 within_the a1c-1e-2i3
    without a-10b3c6d-4e4f2g-3h-1j4 without_a a-4b-3c4d-11e2f-5h1i-1k-2 without_an c2e2 without_any b1d1h-3
    without_asking c6h2 without_having c2 without_me b-6c-6d1e-1f-2g4h8 without_one c1j1 without_prejudice c-2f4h-1
    without_so c3 without_telling c1k1 without_the b2c-2f4h-5j1 without_your g-1 witness g1 wobbles h1
    wobbling e-4g5 wobbly c-1g2 woken d3 woman b-8c7d5g2h6k2 woman_, g2h2 woman_. h1 woman_of c2h1 woman_on c3
    woman_who h2k1 woman_with g2 women b-3c9d3h1 won a6c-5d-12e-3g-5h-1k-3 won_a a-3b-1 won_me a2b1c-1 won_my k-1
    won_over a2c1 won_the a-5b1c-2h-1 wonder a-5b-1c5d3e-6f-1g9h-7i1 wonder_if b-1c2g6 wonder_whether c2g5i1
    wondered a-4b-5c-7e-1 wondered_if h2 wondered_whether a-3b-1f-1 wonderful a-8b1c-10d-3 wonderful_. b1c-2
    wondering c1d-8e-4f-1g7h-2 wondering_if g3 wondering_whether c2 wonders a-1c-6d2 wonders_how d1
    word a-5b1c-2d3e5f1k-4 word_, b1c1d3e2 word_. a-3b-1c-7d-8e-4f-1g2k-1 word_@other c3 word_@quote c-3i2
    word_about b2c2e-1f2 word_against k-2 word_and i1 word_for c2d3 word_from d-7e1f4h-2 word_in h1
    word_is b4c-2d1h5 word_of e1h-2j1 word_on j1 word_to c-4d-2g-2h3 word_with c-6h-2 wording i3
    words a-6b1d4e-3f-1g-2h-3 words_. c2h-3 words_about c-4d-3h1 words_even d2 work a1b-2g-1h4i-5j3k1 work_'s e3
    work_, c-3d1e-1f2g5h-3i-1j-4k3 work_. a-3b1c3d1e-5g2h1i-1j-1k5 work_? d1g-2 work_a g1 work_and a-4c1d-4e-3f1g-2
    work_as g1 work_at a-2c-2g-5j-3k-3 work_before a2 work_by a-2h1k1 work_elsewhere h1 work_excites a1
    work_for b3c2d5e-1f-5g-1h6i2j3k-2 work_from b-1d-1e-3f4 work_has c-2e5 work_here j1 work_i a5b-5c-4h-4
    work_in a1c2d-3e-4h1j3k-4 work_is b1c-2e2g2h1i-1j-4k-3 work_it d1e2g-2 work_more h-2 work_now h4k1 work_of i2k2
    work_on b-1c-7e-1g2h4i-5k-3 work_out a-1c-2d-3e4f1j-4k-4 work_permit g3h3i-1j7k-2 work_than a2
    work_that c1g1h-2 work_the g-1 work_there a5b-3d1g-2h1 work_this h-2 work_to d4e2 work_together e-1
    work_under d1 work_visa i-1j5 work_was c-2 work_with a-4b-4f-2g-1h1j-5 work_would k2 work_you c2d-1
    work_your a-2b2 workable b2 workable_for b1 worked b-2f-4g-4h-8i2j-8k-3 worked_. k1 worked_for c2 worked_in d-1
    worked_on c-1 worked_out b-2i3 worked_there c-2d3 worked_with d-1 worker b-4i-2j5 worker_visa j1
    workers c8d-3h-1 working a3b-2c1e-8f-1g-5h4i3j4 working_. c-1h4 working_at c2 working_for a2b2c-3i1
    working_hours c1 working_in c2d4 working_on a1b-4c-1 working_out i1j4 working_with b-3c-4d-5g-1i2 workload c1e1
    workplace a1d-2j-2 works c-1d-4e-5j1 works_, i1 works_for b1g-2j1 works_in c-2 works_on c1g2 works_there c1
    workshop a4b-11d-13f-1k-2 workshop_, c1 workshop_. c-6j2 workshop_has e2 workshop_is c2 workshop_to i1
    world a-2b1c-1d2e-2h-1 world_. b3 world_of a-2 worn c1 worn_out c1 worried a-2c3 worried_me a-1c6
    worries a-1b-5c4d-2 worries_me c6 worry b-6c3d-10e-3g-8h-7 worry_, c-2d-2e-1 worry_. c1d-1e-4h-1
    worry_about c-5d-4g-3 worrying c2d-1g-1 worse a-2b3c2d-1g-5h-1k7 worse_, b1c1 worse_. c2k3 worse_off b4
    worse_than e2h2 worst c3d1e2g-6h-2 worth a-8b-1c-6d2f-4g-1h-5j2 worth_, a-3d-2 worth_a a-1d1f-1 worth_every b-4
    worth_more d-2 worth_the c-2 worthier a2 worthwhile b1 would a2b6e-4f2g2h-3i-2j1 would_. a5b-5c-1g1
    would_a a3d-5j1 would_already a2b-2d-2h-2i3 would_also g-2 would_always a4 would_answer e1 would_appear g6
    would_applied a-1b-3c4h3 would_appreciate d2e4 would_ask a1b-4c-7d-2e7g-5h-2 would_asked b1d1
    would_be b1d-6f-4g-2i-1j1k3 would_been a-1b4c1e-7f-3h5 would_better a-3d-2e1g3 would_both c1d2
    would_bring e1f2g-2h-3 would_call c2d1g1 would_change e-2g-2h4 would_come d-1e-1f3h-3 would_describe c3
    would_do b-2c2g-2h2i-2k1 would_drive a1c1 would_drop a-3b2d1 would_eat a1b2h2 would_enjoy c-3d-1e-2
    would_even c2k1 would_ever b1 would_expect a-2b1c1d1 would_expected c2 would_fall g2 would_feel f1g-3
    would_find c3d-3f1 would_finish k3 would_fit g4 would_follow a1 would_found h-2 would_friday g-1
    would_get a1d1e-2g1h-4 would_give c1d3 would_gladly a-1d-2g-5h-5 would_go b2h-1 would_got c3d1 would_had c-3
    would_happily b3d-3f5g-1 would_hate a-4b-1c-6f2 would_have a3b1d6e-9f-4g-2h-1i2j2k-5 would_hoped c4 would_i b4
    would_imagine g3 would_it b-4c-1g3h-2 would_jump d-1f1 would_keep f-1 would_know d5 would_laugh b1
    would_learn a6d-2 would_leave b3c-1d1 would_let b2g-4 would_like a-8b-4c-6d-6e4f-6g-8h3j-5k-5 would_look d-1g-1
    would_lose b4 would_love a-9b-2c-10d-10e-10f-1g-4h3i-1 would_make a-1b3d-1f4h-2 would_mean a-1b1d-3g-3h-2j2k-1
    would_miss a1 would_need a-3b5c-2d-3j3 would_never d-5e-5f-3h-3k1 would_no c-3 would_not a-7b1d4e-8f-2g2h-3i3
    would_only c-2d-5f1i4 would_pay a1b-2 would_pick a3b-1c-2g2 would_please a-1 would_pop h2
    would_prefer a-7b-6c-1d-4e2g-1j-1 would_probably f-1 would_put a2b-5d-6f-4g6i-1
    would_rather b-13c-7d3e3f-2g-9h6i-2j-3 would_read a2c-1h2 would_recommend c-1 would_reconsider b-2d-1f6h-2
    would_regret a5h-2 would_report c2d-2h1 would_ring c5d2e-2 would_said b1 would_say a-4b-7c2d3f1g11h-1
    would_see b4d-1f3g-1h-2k1 would_seen i1 would_set g-1h-1 would_sit a1c-1h-2i2
    would_sooner a4b-7c-7d5e-2f-6h5k-1 would_stay a1c-1 would_step f3 would_still a5d-7e-7f7g-9h4j1
    would_stretch b1 would_suggest c-1d3e1 would_suit b-2e1f-1i-3 would_take a1b-1c-5f3h-1 would_tell e-1g1h3
    would_that d-1g4 would_the b5d-6g-3 would_there b4 would_think c-5d2f4g-2 would_thursday g-2 would_told c2d1
    would_trust a1 would_turn g-2h4 would_walk b1f2h1 would_want a-1b4c3f5g-1h-1 would_welcome c-1e-1 would_with a3
    would_withdraw h-1 would_work b1c1d4 would_you a2b-2c-8d-5e2g7h6k2 wow b1c2d8 wow_, c2d8 wrap d1h2i2 wraps i-2
    wraps_up i-2 wreck h-1 wrist g-1k2 wrists k1 write a-4b-5c-2e8f-2g-2i-14j-2k-2 write_, c-1d2e7h-3
    write_. c-4d-7e2h-2 write_a d3e-1 write_about c4 write_again d-1e2f-1g-1h-4 write_as e2 write_back d-4e4h1
    write_for e2 write_in d-2e4h2 write_it d6e-3 write_me d4e-3f3h-3 write_off g6k1 write_that c1d2
    write_this d1e-5 write_to a-3c-2d-4f-1g-4h5 write_today e-1 write_you d-1e2 writes c1d2
    writing a-4b-6c-3d-1e5f-2g-1i4k2 writing_, d1e2h-2i1 writing_. c-2d-1e-5h-6i1j2 writing_: d3h3
    writing_about h-3 writing_again b-2 writing_and i1 writing_back e6h7 writing_from h-1 writing_sample c1
    writing_this d-4e-5h-5j1k3 writing_to a1c-6d1e5g-6h4i-7k1 writing_with h-1 written b3c2d1f4h1i5j-3
    written_. c2h1 written_by d1 written_down b2 written_for a1d3 written_in b1i2 written_on d2 written_test f4h-1
    written_to e2 wrong a-6b-13d-8e-4f-6i-4k-1 wrong_, d-4e1h3 wrong_. d-3e-1h-6 wrong_and c1 wrong_date c2
    wrong_gate c-1 wrong_in c3 wrong_person c1 wrong_to h3 wrong_way c2 wrong_with c-3
    wrote a-1b1c-4d-1e-3f1g-3i-1j-3 wrote_, e2i2 wrote_. c-1i-2 wrote_back b-2 wrote_in b2 wrote_it c2d2
    wrote_me c1h1 wrote_on c1 wrote_that b-1c-4h-2 wrote_the c-1d2 wrote_this c2f1 wrote_to b1c-6d-6f1
    x b-4d-4f-5g1h2i-1k-4 x_@close h4 x_ray k-1 xxx a1b-1d-3e-3 y'all a5b-6d1e-2g-8h1 y'all_'s a2 y'all_can d1h3
    ya a-2b-2d-8e3h-4 ya_, c1 ya_. d-4h-1 yard a-1c3d1e-1f-2g-7i2k-7 yard_, a3 yard_. a-3c-4 yard_and k-1
    yard_has h1 yard_is c-1 yards c2 yarn a-1f1 yawned c1 yawning c2d5 ye a1c2d7f-4g-1h2k-1 ye_, d1 ye_can c1
    yeah a-1b1d5e5f2g2 yeah_, d3g1h4 yeah_. b2e1g1 yeah_? f1 year a-6b3c-4e-5f-11g-6h-2j1k-2 year_'s c1h1
    year_, b1c-2d-10e-2f-4h3j-2k-2 year_. b1c2d1e-11h-1i1j3k-1 year_@number a1b-2c1d1i-3 year_ahead a-2
    year_and a-2c2d-2h-3 year_as b-2h3 year_at k1 year_brings e2 year_end e1 year_for b1 year_has b1 year_i d2j2k1
    year_in i1 year_more b2 year_of b-3c-1h-4j-1 year_old c-2d4h2j1 year_one i2 year_or b-1 year_two b2 yearly g2
    yearly_bonus g1h1 years c-1d2e-16f-13g-6h-1i-1j-5k-6 years_'s a1b2c-2 years_, b-4c-1d-2f-1h-6j-3k-6
    years_. a-3b2c2d-1g-6h1i1k-4 years_ago h-4 years_ahead a1c1 years_and b-4c-11h-1j-7k-2 years_at d2
    years_behind b1c6 years_for k2 years_i j-1 years_in a-1b1d-2k-1 years_is g2k1 years_of a-2b1d1i-6j2k1
    years_old c-2 years_on a2c-3h2i-1 years_out c3i1 years_since c-2 years_to h2 yell c1 yelled c1d4
    yes a-1b1c-7d-3e2f8h6i6j-3k-8 yes_, a-7b-1e3g1 yes_. a1b2c-5d-5e-6f4h9k-5 yes_and d-1e1h-3 yes_by f1g-1i3
    yes_elsewhere f1h-3 yes_from g2 yes_on f1h5 yes_or b-4d-3e4f-10g-8i4 yes_to a1b1e-10g3h4i-2j-1
    yesterday b-6c-5e-4g-1h5i1j1k-1 yesterday_'s d2 yesterday_, b-2h3 yesterday_. a-1b-4c-3e-3h-3i-2j1
    yesterday_; f1 yesterday_i a2h5 yet a-2b-5c-4d-6e9f10g-3h-7i-7j4k2 yet_, a-2b-4c-8d-10e4g-12h-3
    yet_. a1b-1c-5d-10f2g-1h-4j2 yet_and e4 yet_another c2d3g-2 yet_be f1 yet_i c-4e-3f7 yet_it h2k1 yet_please h1
    yet_to c1e3g2h-3j1 yet_what e1 yet_which e2 yet_with b1 yet_you h2 yo c2d1h1
    you a-2b-4c-2d2e-2f1g-7h-1i-8j-16k-11 you_! c2d2e1 you_, a4b4d-3e6f2g-1h3i-2 you_. a5b1c-1e3f-1g3h2 you_: i2
    you_? h-4 you_a a-11b-1c-5d-6e5f-4g1h-8k-7 you_about a-1c-10d-9e-1g-1h1 you_actually d3 you_add f2
    you_advertise c2d-1 you_advertised c2 you_after c1e3 you_again d-2e-1 you_against a2g-1
    you_all a-2c-8d-9e-4f-2g-10 you_already d4 you_also a-3b-1c-3 you_always c4d4 you_an b-4c-7d-2e1f-2h-6i-2
    you_and a-1c-2d-4e-2f-7i-6j-1 you_answer e-3 you_answered c-8d-10e-3h4 you_any a2d2h-1 you_anything e6h-3
    you_appoint d-3 you_are a4b2d4e-6f3g-3h3i-6j-6k-9 you_around d2 you_as a4b2g-3 you_ask a-5b-3c3e-3
    you_asked a-3b-10c-4d-7e-13f-4g-4h1i-6j-3 you_at a2b-8c-10d-7e-2g1h-2 you_attached c-1 you_back e-2
    you_be b3d-4g1h4 you_because e1h-2 you_before d-3e-2g1h2 you_believe d-1k2 you_book g2 you_booked b-1h6
    you_both d-4h-2 you_brought b-1 you_but d1h2 you_by b-2c-3d-8e1f-2g2 you_call b2d3g-1h1 you_called c1h-2
    you_came a3c-2d1 you_can b6d1e-4f4g-7h6i6j1 you_cancel c2 you_card d1 you_choose a1d-5e-6f4h2 you_chose g2
    you_clearly d1h1 you_close d1g2h1 you_clowns d5e4 you_come d1 you_coming h1 you_confirm d-2
    you_could a-3b1e-5f6g-4h-2 you_dare c2d6h1 you_decide e-4 you_describe a-1d1 you_described c1d-4
    you_deserve d-3 you_did a-4c-3e-1f1h3 you_do a9b3c1d-5e-2f-7g-5h3j4 you_down a-1c-2d-6f7g3 you_either e2h1
    you_even d2 you_ever a-2b-6c2e-9f-6 you_every h-2 you_expect b-1c9d1 you_explained c-4d-2 you_fill d-4j1
    you_find a-7b1c-12d-20e-5f1h-2 you_first a-1g1 you_folks a3c1d-3g-2h-1i2 you_for a-2c-3d-2e-1f-12h-5i-7j-5
    you_found d5h-2 you_from d-2h-3 you_gave c-1d-4e-3g7h-8i-4 you_get a-2b-2c1d-5e1g-1h-3 you_give b5c3d-3e-1
    you_go a1b2c-2e-3g-3h1 you_got b-3c-4d-6g-2h-2 you_guessing d-2 you_guys a3b2c4d2e-4f2g-1
    you_had a-4b-1c-1d5e-5g4h4 you_handled c-5d-3 you_have a2d-1e-5f1g-5i-5k-11 you_having d3 you_he c2
    you_hear c-2e6f-2 you_heard e4h1 you_her d-2e-3h-4 you_hire c-1 you_hiring c-2d4 you_his c-1d-6e-3h-1
    you_hold f3g2h-3j2 you_honestly g2 you_how c-2e-3f2 you_i a7b-3c-1d-7e1g-1k2 you_if a-4c2e1g-3h-1i-2
    you_in a1d-1g2h-1 you_interview d1h-2 you_invite c1d1 you_invited h-2 you_is a-3b-1d-3e-2g-1h1 you_it b4c1d2
    you_just d4e1f-1 you_keep a-3c3d-1f5h-1 you_kept a-3c6d3 you_kindly d-1e-2f-3h1 you_know b1d1e4f1g-5h3i1
    you_last b3c3d-2h1 you_later d-1e7f1 you_leave c1e1h-4 you_left c3d1 you_lent e-4 you_let a-4c3d-4e-4g-2
    you_like a-1d1e2f-2 you_long d2 you_look c-1e-1 you_lose d1 you_lost a1c7d1 you_lot b-9c1d13f-2g-3h2
    you_made a-4b-5d2f1h3 you_make a3b-1d1g-2h-3 you_managed c2 you_mark f-2h3 you_matched c2 you_may a-5d1e6f6g5h1
    you_mentioned c-7d-6h-1 you_might b2e2g4h-2 you_mind d-4e1f2g1h1 you_monday f1h2 you_move c2j1 you_moved c1
    you_must c-3d6e-10f-1k2 you_my d-3e1k2 you_myself d-2 you_named b2k2 you_need a-5b-11d-5e-8f-7h5k-3
    you_never d1f1k2 you_next h-3 you_no a1d2e2 you_not a1d4e1f3g-4h-7 you_now d-1e-1g-2h2 you_of d-1e1h1
    you_off g1 you_offer a-2b1 you_offered a-3h2 you_on a3b-2c-7e3g1i-7k1 you_once d-1e4f-3h-2 you_one e3
    you_only c3d6e-2h1 you_or a1d-5 you_otherwise e1 you_ought d3g2 you_out a1b-2c2 you_paid d1 you_pass d-2f-1
    you_pay b7c2d-2h2 you_people c5d13g-2 you_picked d-2g4h-5k1 you_please f-4h-1 you_posted c1e3 you_prefer e-1
    you_promised c4d2 you_properly d-1h1 you_propose g5 you_proposed b1g1k2 you_put a-2c3f2g-2 you_quoted b6d-1h-2
    you_ran c1 you_rang d-3e-2f-1g-2h-3 you_read d4h2i4 you_recommended c-1 you_remember d-5 you_right h-2
    you_ring c1d4f1h4 you_run a-3b-2d-1e-3f-2g-4 you_said a-9b-4c-3d-5e-6f-6h-3 you_saw d1 you_say c1e-4g3
    you_see d-5e2f-2g-1h-6k1 you_seem d-3 you_send c1d1e8g-2h-5 you_sent a-1b-4c-3d3i-4 you_set c4d-3k1
    you_shall e4 you_shared c-1 you_should a1c1d3e-2g5 you_showed b-1c-2h-4 you_since a2h1 you_so c-6d-1e-4
    you_some c-1e2 you_something d1e5 you_sometime e5i1 you_sooner d-2e-2 you_speak c3 you_spent h1
    you_spoke c-5d-3 you_start d1 you_still c2d-1e-7f1g-2h2 you_suggested f-1 you_take b1c3d-1 you_talk d5
    you_talked b1d3 you_taught d-1 you_tell b2d-5f-2g-1h3 you_than a-4c1d-2h-2 you_that b2c-2d-5e-11f-4g3h7
    you_the a1b-2e-3f-1g5i6 you_then g-3 you_there g-2 you_think d12e-4h2 you_thinking b1g-3 you_this d-1e-7h-3
    you_time b-2 you_to a-1c-7e-5g-2h2i-2 you_today f1h-3 you_told a-4b-1c-3d-3e-3j2 you_too d-1
    you_took b-1d-8e-4h-2 you_treat c5d3 you_treated c-2d-3 you_try e1h2 you_twice d6 you_two a4
    you_understand a2b3d2 you_up c2e2g-1h2 you_use c5d-3 you_very a1d2h2 you_waited c-1 you_waiting b1c-4d-3
    you_want a4b3c2d7e-4f-10g4h-9i1 you_wanted a-4b-4d-3g6i-4 you_was a-4d-2 you_waste d2 you_well d-4h-2
    you_went c-1h-3 you_were a6c-13d-1e-7f-8g-2h1i-5k-4 you_what d1e5h-4 you_when a1c-4d-6e6g-5h-5
    you_whenever c1e7g-1h-1 you_where h-3 you_which a-3 you_who k1 you_will b-3c2d1e3g-1i5k2 you_wish c2f-2i2
    you_with b-4d1f1g-5 you_without c-3g-1h3 you_won a2 you_wondered b-4c-3d-3f-3 you_worry c-1
    you_would a1b3c-1d1e-3f-1g5h-1j1 you_write c1e2h-2 you_wrote b-2c-3d-10 you_yes e4h-1
    young a-1c2d1e-2f-1g-4h1k-4 young_fella d1h2 young_lady c2 young_man c2d1h-2 young_people c-4d-1
    younger a3g4h5i-2 youngest h-2k3 youngest_has k4 your a-2b-3c3d5e-6f1g-8h-1i-10j-16k-16 your_@number b3
    your_@quote b2c2d6 your_act c1d4 your_ad a1b2c1d-6 your_advert a1c-2h2 your_advertisement b2
    your_advice c-1d1e-1g-1h-4 your_afternoon h2 your_agency a2c7d-2e4i2 your_annual c-1 your_answer d-5e4
    your_application c3 your_apprentices a-4c-5d-3 your_assessment d4g1h2k2 your_assistant a-1c-2d2e-1h-3
    your_attention d1 your_attitude c2d6 your_bakery h-2 your_band a-2b3 your_bank a1c-1 your_benefits b2
    your_best f2h1 your_big a3 your_blog h4 your_board f1g1h2 your_bonus b1c2 your_booking c1d-3e1 your_books b1h2
    your_boss c-8d2h-2 your_branch a1c3d-2h-1 your_breath c-2d2e3g1h1 your_brief b-1c3 your_budget b8c-5d-4f1
    your_building a-1c-4 your_business d2h2 your_cafe c-3 your_calendar h1k1 your_call a-3b-5c-10d-12h-1
    your_calls c-4d-3e4h-1 your_campus g2 your_candidate g1h2 your_candidates c-1g2 your_canteen c-4d-2
    your_card c-1 your_case c-2 your_chair c-2d1 your_chairman d2h2 your_chance d8 your_charity b-6c-5d-4h-2
    your_chef a-3c2f1 your_chief c2d3 your_christmas b1 your_city b1j3 your_clerk d-2 your_client b4f2h4
    your_clinic a2c-6d-2k-3 your_colleague a-2b4c-5d-2e-2f-2g-2h-5 your_colleagues c-3 your_collection a-2
    your_committee d-3h1 your_company a1b-1f-1g-7h-6 your_competition h4 your_competitor a4c-3d-4
    your_contract b1c3 your_cook h2 your_coordinator c4 your_crew a-4d-1 your_data c-2 your_date g6 your_day b1
    your_department a2d2 your_depot c-4e2 your_description c-1 your_design c2 your_desk d-5f1 your_details c-3
    your_diary h2 your_director c-4d3f3 your_directors f2 your_dispatcher c-2d-2 your_dog d-1
    your_door c-5d-2e-1f5h2 your_driver d-3h-2 your_drivers b1d-3h1 your_email c-9 your_emails c-3d2e3
    your_end e-1f1g-5h-4i-1 your_engineers h1 your_esteemed b2 your_evening c2 your_excuses d3e1 your_factory a1
    your_fault a2d-1 your_feedback a-1c-2d-6 your_file i3 your_finance b2c2 your_firm c1d-9f-2g-4h-7
    your_first d-6f2h4i-1 your_five a1c-1d-1g2h1 your_flat b1 your_floor a3c2 your_foreman c4d-2 your_form d-2h-3
    your_forms c2d2 your_foundation a1c1h2 your_founder d-1 your_free d5 your_front a-2c-2 your_garage a3
    your_garden a-1c-1 your_gate c2g1h-2 your_girls c1d-1 your_good a1 your_graduate c-1h3 your_group d-1h-1
    your_guard c-2d-1 your_guests c-1d-1 your_guy c2 your_hall d-2 your_hands a1b1c-3d-3 your_harvest c2
    your_head a-2b-3c1d4f2h-2j2 your_hiring a-2c5d5h-3 your_holiday e-3 your_home c2 your_homework b2c-3d4
    your_hospital b-1d-6k-3 your_hotel a4 your_hourly b2 your_house c2 your_hr c5d1 your_idea d2e-2 your_inbox d-4
    your_induction c2d-1 your_indulgence d-2e2 your_inmail e2h-1 your_instructions c-4 your_interest d-2h-3
    your_interview a-6c-5d-1e2f2g8h4i1 your_interviewer d2 your_interviewers d-1 your_interviews d-4h-3
    your_invitation a-2c-10e9f-1g-4h4 your_invite e3k4 your_job c-1d2e3f2g1h3 your_junior a-1 your_kind d-1h5i3j2
    your_kindness c-8d-10e-2h1 your_kitchen c-3d-3 your_lab a-2d-3h2k2 your_lad c2 your_lady c1 your_last c5d1e2
    your_lead d1 your_leaflet c-2 your_legal c3d-2 your_letter a-7b5c-8d-12e4f-5g1h-5i-10 your_line a3d-1
    your_list a-3b2c-8f-5h7 your_little c-9d9h-2 your_lobby d3h-2 your_logo d2 your_lorries c2d2 your_loss d4
    your_lot a3b-2c-1d4e-1 your_lovely a2 your_lunch a1 your_machine d-1 your_magazine c1 your_mail b1c-2d-8h-1
    your_man a-1c3d-1f4 your_management d3f2 your_manager a-3b-4c3d4g-1 your_manners d1 your_message b-1c-9d-12h-1
    your_messages e1h1 your_mind c2d4 your_morning d-4g3 your_mother a2 your_move d-2 your_museum a-2b-2d-1h-3
    your_name c-8e4f-2h-5 your_new a-5b-1e-1h-5i-2 your_newsletter c-2d-3e-1h-1 your_next d2g1 your_night c4d-1k1
    your_note a-2b-2c-6d-7h-4 your_notice c-5 your_number a-2c-2d-1e6 your_nurses a-2d-1 your_offer b1c-1d-1e1j-1
    your_office a2b-2c3d1e2f-6g5i-1 your_old c3 your_onboarding d1 your_online c1d-4 your_open d2f-4g-2h-2i-1
    your_opening a2 your_organisation a-3c2 your_other f1h-3 your_own a5b2c3d4e4f-1i-3 your_panel a-3c-1f1g3h4
    your_paper c1 your_part j1 your_partners h3i1 your_patience c-4d-3e2h-3 your_pay b3c3 your_pen d3
    your_people a3b2d-5e1h-4 your_phone a1d-2e1h-4 your_place a6c2d1f-3k1 your_portal c7h3 your_porter c-3d-5
    your_porters c2 your_position a7c-5 your_post a2c-2d1h-1j2 your_posting b2 your_posts d-1 your_practice h1
    your_precious d6g1 your_predecessor d-1 your_problem d5 your_process c2d1e-1f3g1i4k1 your_products c-2d-1
    your_programme h1 your_project a4c-2h4 your_proposal g1 your_public f-1 your_question c-8d-8e5f-3g-6
    your_questions c-2d1h-1 your_quiz c1 your_range a-3b5 your_reception c2h1 your_receptionist a-1
    your_records c-1f-1i5 your_recruiter b3c4 your_recruitment d1h4 your_reference i1 your_remark c-3
    your_reminder d-1 your_reply c4g2 your_research c-3 your_residents d-2k1 your_role a5b-2c-5d-2g-1h-1j2
    your_rota c2f1 your_safety a-2c3 your_salary b5c2h1 your_saturday g4 your_scale b6 your_schedule a2
    your_scheduling d3 your_school c4h-3 your_search c-4d-12f1 your_second a-3f4h3 your_secretary a-1c-2h-3
    your_sector i3 your_security d-1 your_selection c3h4 your_service d1h1 your_shift c1 your_shop d-2g-2h-3
    your_shortlist a1c-2f2h4 your_side b3c4d1e-2f3 your_silly c-1d4 your_site c4g-2k1 your_size a1b3c2 your_so d7
    your_sort c-1d4h2 your_staff b-5c-2h-3 your_standing c5 your_store c1 your_students c-4 your_studio b1
    your_supervisor c3d4 your_system c1d1h5 your_table f1 your_talk b-5c-4d-5e-2f-1h-1 your_talks c-3 your_tea d1
    your_team a-4b-1c-5d-9e-2f-7h-12i-4k-4 your_tech c4 your_terms i1 your_test c1e-3 your_text c-2d-2
    your_texts e2 your_theatre c1 your_three a3c-5d-3e4 your_time a-1b-5c-7d-13e-6h6i3 your_timetable c1
    your_top a-3b2 your_town h-1j3 your_trainee h1 your_trainees d-4 your_trial a1c1d-3h2 your_two c-5
    your_understanding d-3h2 your_vacancy a5c-5d4 your_visa j-3 your_visit c-2d-2 your_voicemail c-2d-3e-2h-1
    your_volunteers b-1c-2d-3 your_vp c2h1 your_waiting c-1 your_wall c3 your_ward b1c1d-5 your_way e-2g1h-4
    your_website c1 your_week g2 your_welcome c-3 your_whole d7 your_window c-2d-1 your_work b-1c-4d-5h-6
    your_workshop a-5b-1d-2h-1 your_yard a-4c3d-4g-2h-1k-2 your_year a1 your_young d2
    yours a7b-3c-3d-11e-9g-4i-7j-11k-17 yours_, a-1b1c2d-5e-10f2g-11h-3j-2 yours_. a-1d3e-2f1g1h1 yours_a g2
    yours_and a2f2g2 yours_came f1 yours_can h1 yours_could a-1h1 yours_did a4b-1 yours_does a3c-2
    yours_faithfully a-10b-5c-6d-8e-8f-6g-1h-9i-1 yours_for g1 yours_has a-2c3 yours_i a2c3h1 yours_if f2
    yours_in a2b1d1h-2 yours_included a2e1 yours_is a-3c3e1 yours_on a2 yours_only a2 yours_sincerely a-8d-5h-5
    yours_too h1 yours_truly a-6c-3d-6g-2h-2 yours_was a1c-12d-7h1 yours_were a-3c1 yours_with b2
    yours_would a2c-2f-2g-3 yourself a-7c-5d6f-3g-9h-3i1j-1k-4 yourself_, c-1e-5h-1 yourself_. b1d2e-1i3
    yourself_a d1 yourself_that c-3d2 yourself_the d-1e6 yourselves b-2c1d13e-8f-2g-9h1 yourselves_, c-2d2
    yourselves_. c-3d4g-2 yourselves_a c2d3 yourselves_out c2d4 youse a1c1d1 zealand g1 zero b1c4d2e1g-2h3 zoo a3
    zoom b-4c4e-2 zurich a1b1c-2j2 ~accept a1b1c-1f11g-1h11i3j-2k-1 ~acknowledged a-3b-1c4d-1e-3f2g-1h1i2j-2k-2
    ~advertisements a-6b3c5d1e-7f-5g-17h-5i-2k-9 ~africa a1b-6c-2d-3e-9f-1h-3i-6j4k-6
    ~after a-2b-1c2d-2e2g-4h-2i6j-1k3 ~agreement a-1b3c-2d-4e-2f3g-5h3i12j-5k-5 ~ah a-2b-1c-5d7f-1g-1h-4i-6j-5
    ~album b1c1d-2e-3f3g-2i2j1k2 ~analyzing b-2c3d2e-1h1k-1 ~annoys a4b-3c5d-2e3f2g-2h1i-5j-2k4
    ~anxiety a-12b-4c1e1g-1h-4i-6j-3k16 ~apparel a5b-1c1g-2i-1j7k-7 ~area a3b-1d-3e-3f-2h-2i-1j7k-2
    ~arrogance a2c3d12e2g-12h-3i-1j-2k1 ~arthritis a-10b-7c-3d-10e-9g-10h-6i-8j-10k19
    ~asked a-7b-4c3d1e4f-1g-5h-2i1j-3k-4 ~assaulted c2d6e2g-1k4 ~astonished a-3c2d4e-2f-7g-3h-4i-1j-6k5
    ~auditor a-4b-3c3f-4g-3h2j1k-8 ~baker b-3d-1e-3k2 ~ball b3c1e-1f3h1i-1j-1k1 ~beast b-4c4d11e-2f-3g-5h-1i1k1
    ~beforehand a-7b-4c8d-7 ~belittling a-5b-6c-2d5e5f-1g-6h-4 ~berlin a2b3c-1d-11e-9f2g-1h-4i-7j8k-6
    ~big a6b-2c-5e-10f-2g-4i-7j-12k-15 ~blog a-6b-8c4d-4e-1g-9h-1i2j-14k-12 ~bnb b7c-1d1g-1h-5
    ~bonding a-4b-8c3d-2e-6g-7h-1i7j-1k2 ~book a-4b-5c1d2e1f-5g-10h-4i4j-2k-4 ~boss a-3b2c4d3e-7f1g-1i1j-3k4
    ~bread a-2b-1d1e-3f-6g-10h-3i-8j-11k4 ~building a4b-5c-1d-3e-5f-6g-3h-1i-6j10k-7 ~bullied b2c6d5e-2h-2k2
    ~bumping a1b-2e-2f3h5i-2j-7k-1 ~burnout a-2b-3d5e-4i-3j1k1 ~buyers a-2b-4c8d2e-5g1h-2j9k-1
    ~cardiologist a1c2d-1e-6f-2g1i-5k8 ~carved a6b1c2d-3e-2f1g1i1j2 ~cathouse b-3c-1d2h-4i6j-2
    ~ceremony a-8b-7c-1d-3e-2f-1g1h-2i-9j-4k-6 ~change a2c2e1f3g2h2j-4k-1 ~chatted a-4b-7d-3e-14g-7h-2i-12j-1k-5
    ~chief a-1b-2c4d1e-4f2g-6h1i-1j1k1 ~child a-6c2d7e2f-6g-7h-5i-3j-2k16 ~childcare b4c2d-6e-5f-1g-2h3i1j-8k3
    ~chucked a3b-3c1d2e8g2h2 ~ciao e-4 ~circle a3b-4e6f-1g-4h-2i-5j-7k-3 ~cleaning a-4b-4c5d7e-2f-3g-4h-2j-3
    ~clicking b1c6d2g-7h-3i3j3k6 ~clowned e5 ~clunky c7d5e-3g3h-4 ~commanded a4b-5c-1d-3e-6f4g-2h-3i-1j1
    ~companies b5d-1e-11f-4g-8h-1i1j6k2 ~condescending a-3c4d4e1g-10h2i-3j-4k-8 ~corresponding a3b5c8d1e1g1
    ~court a3b3c-2d-3e2f1g-2i1 ~cpf a-5b6c-2g-2h-1i2 ~crore a-2b9d1f1h-5 ~dark a3b2c-1d-2e1f-7g-1h-2i-1j2
    ~dead b-2c2d2e1f2h-3i-3j-3k11 ~decide a-4b-1c1d2e8f4g-3i3j-3k-7 ~deferral a-9b18c-5d-7e-6f-7g-6h-4k-6
    ~denmark b-2e-4f1g-7h-6i-2j7k-6 ~description a3b-5c6d-1e1f3g-6h-1 ~developed a3b-3c6d1e-2f-4g-6h-2i-1j-2k-1
    ~dialing a-3b5d-5e2g-3h1i1j5k-1 ~dingy a-1b-1c9d3e-1g-2h-5 ~diploma a-2b-9c2e-2f-9g-1h-1i-1j4k-15
    ~disrespectful a-2b2c10d12e-9f-3g-5i-4k5 ~documents a-11b-7c3d2e6f-4g-15h-4i1j3k-5
    ~dog c-1d6e4f-4g-5h-1i-6j8k-1 ~dollars a-6b10c-8d-3e3g-3h-1i-8j-2k-1 ~dolt b1c7d5e-6h2j-1k4
    ~dreadfully b3c2g3h-3i1 ~drifting a-5b-4d-8e7f-3g11h-2j1 ~easter a-2b2c-6d-1e2g3h-6i5j-4
    ~edge a5b6c-3d-3e1f2g-2h-1i3j4 ~eighteenth a-6b1c1d-4e-5h1i1j-1 ~election a-1b-3c2e-3f4g2h5j-4k-14
    ~employees b1c3d2e-4g-6h3j3k-4 ~euros a-5b9c-1d1g-3h-4 ~even a1b1e1f4g1j1 ~event a4b-2c1d-2e-6f-4g-1h1i-2j-3k-9
    ~evicted a1b-8d-4e-4f2g-3h4i-5j6k3 ~exceeded a7b11d-3f-3g-1h-4i-1j1k-2
    ~explanation a-13b-8c7d3e3f-7g3h-6i4j-1k-11 ~facilities a2c1e-2f-3g-4i-2j5 ~falling a-2b1c2d-1f6g5h1i-5j-4k4
    ~favor a10b-6f-2g4h5i-4k-8 ~fbi a-3b-1c2d1e-8f-5g5h-1i-1j6k-1 ~filed b-3d-6e-3g-1h-1k5
    ~financially a-9b6c9d-1e-2f-3h1i-6j-3k6 ~firm a4b3c3d-1e-5f-2g-4i2j2k-2 ~flags a2b-7c4d-4e-6f-2
    ~foreperson c-4d2g-5k5 ~forgetting b-3c3d7e-3k-3 ~forth a8b-1c-2d-16f-6h-1k-9 ~fridges a-5b1c7d3g-3h-3j1k-4
    ~garbage a-3b-5c6d9e2f5g-5h-3i-2j3 ~giggle a-1b-3c-5d6e4g-1h-8k1 ~gloomy a3b-1c2d5e8f-7g-11h-2j-3
    ~go a-2e5f3g-1k-3 ~god a1b-2c-9d1e1g-1h-2i-3k-1 ~goddaughter a-1b-4c-6d-3e-2f-2g-1h-6
    ~graduate a3b-3c1d3e-7f-6g-5h1j-2k-15 ~gratitude a-8b-9c-9d2e-8f-6g-10h-1i-13j-20k-12 ~graveyards a2b1c3e-1i1j1
    ~greatly b2c2d-2g-3h-2j1k2 ~guide a3b7c2d-3e-6g-5h3i-4j-6k-5 ~handshakes a1b-4c-1d1e-3f-3g5h1i1j-4k-2
    ~headhunted b4d-3e-4f3h-2i4j2k-3 ~hectic b1c1d-3e4f3g-1h3i2 ~hey a4b-2c-1d3f1g-2i-8j-6k-5
    ~idiots a-2c8d13e1f-2g-1h4 ~improve a9b-1e1f-1g-2h1i-1j-3k-2 ~indeed a1b-1c4d2e-2f1g9h-4i-2j-2
    ~infection a-1b-12c-7d-1f-5g1j-1k15 ~inside a2b-4c4d1f3g2i-3j-1k6 ~internet b-4c4d1e1f-1g-6i-4j-3k-7
    ~internship a1b-1c5e-7f-3g-3h-1j-5 ~interviewer b-5c9f-2g-7h2 ~jeebies c-2d6e5g3i1j1k3
    ~killed b-3c2d2f-5g2h1i-4j10k3 ~kipping b5c-3d-9e-3i-2 ~knee b-5c-9d-5e-8f-4h-2i-1j-4k12
    ~la a-1c-2d3e-3f2g-10i-7j-6k-6 ~laborer a-3b3c1d2e-6g5h2i-3k1 ~lack b-4c4d-1e-7g8h-4i3
    ~lahore a2c-1d-2e-6f1i-2j9k-3 ~lapses a-3c4d-3e-1f-6g-5h-6i2j2 ~laptop a-8b-2c-2d1e2h-8j-5k-8
    ~laws a-2b3c3d-1e-2f4g-2h-5i5j3 ~leaders a-1b-2c4d1e2f-1g-2h-1i2j-1 ~leeds a-1b-1c-5d-3e-12g2h-1i-4j5k-4
    ~legs a-2b-1c1d7e-2f3g1h-2i-11j-6k10 ~lifeguard a-3b-8c2d-5e-9f4h1i3j-6 ~lighter a11c1f3i-1j-3
    ~liver b-11c-5d7e-2f-4h-2i-10j-8k20 ~ludicrous a-4b-3c8d12f-2h-4i-2j1 ~lunatic a-8b-8c7d4e-9f-2g-8h3
    ~malaysia a-3b-2c4d6e5f4g-1h-3j7 ~maneuver e2 ~materialize a3b-3c-7d-5e5g-4h-3i3k-3
    ~mine a1b2c-1d-1e1f1g-1h4i2j-3 ~misplacing a5e3g-1 ~misspelled b-5d1g-3h1 ~money a-1b11c-1d-6e-8f-4g-6i-4j1k-2
    ~mother a-3b-1c1d2e-7f-5g-2h-2i-7j2k6 ~mud b-11c-1f-4g1h-2i-6j-1k-2 ~munich a-2c-11d-8e-5f2j4k-6
    ~musing a-4c1d1e-2g8h-5 ~nails a3c4e2g1h-4j-7 ~newspaper a2b-3c4e-2g-7i-1j-1k-7 ~nicest a-2c-8d-8e-4g2h-3i-3k-2
    ~nicks c1e-1 ~niece a-1b-1f-6g-1h-2i-4j6k6 ~nonstarter a-3b10c-1d6e2f3g-4i-3j-3k-4
    ~notch a5b3c-5d-3e-1f-5g-1h4i-2j4 ~oct b-1g3i3 ~operations a2b-5c9d-3e-7f-4g-2h-1i2j1k2
    ~optician a-3b1c-2d-4f-1g-4i-1k-2 ~organization a4b2c4d-1e-1g-1h1i4k-4 ~outclassed a11b-1c-9d-9e-6f-2h-2i2k-2
    ~outmoded c16d-3 ~overcomplicated a-2b3e-1f-3h-3 ~painter a2c3d-1e-4g-4h4 ~pants a3b1c1d-1e-7f1g-4h-3j-4k-3
    ~park a3b-5c-2f1h1i-1j3k-5 ~particular a1b1c3e-2g1h-1j2k-3 ~pause a-8b4e1f8g-5h-2j-1
    ~payments a-11b20c-8d-6e-13f-6g-9h-1i-5j8k-2 ~permit a-7b-4c-2d-6e-4g-4h-3i-2j19k-9
    ~philadelphia a-6b5c-7e-6g-2h-1j7k-6 ~piece a-3b1c1d2e-5f2g-6h-1i5j1k-10 ~pills a-5b-5c-1e-6g-4h-6i-9j-4k20
    ~plainer a11b-3c-4e-4f-3g1h1 ~plane a3b1c-3d-5e-1f-2g3j7k-1 ~plasterer b-2c-3e-6g-8i-3
    ~players a3b-1d2e-1f-1g-10i1j-9k-7 ~poked a5e2g-6h1i-4k-1 ~pondering a-5b-5c1d-9e13f2g-5h-6k-1
    ~possessions c-3d8e2g2h-1i-2k1 ~pressurised h3 ~presume b-3c-4e-8f-1g8h3i-4j-2k-11
    ~prevent a-1c2d2f-1g4h-1i1j-1k4 ~principalship a4b3g-6h4k-1 ~problematic c5d3e4h-6 ~progression d5e-3h2j-2
    ~proposing a-1b-1d1e1g5h4i-1k-5 ~pulled a2c4e-5f-7g-1h1j-3k3 ~puts a1b10d-4e-3f-2g-2h-4i3
    ~question a-2b-3c3d-2e5f1g2h-2j-1k-1 ~radiographer b3d-6e-2f3g-1 ~rail a3b-6c-1d-3e-3f-4g-4h-1i-4k-6
    ~realised a1b3c-2d4e-6g-5h-7 ~really a1d1e1g2i-4 ~reconsiders a-5b-3c2d4e3g-4i2k3
    ~regard a4b-11c5e-3g-4h1j-15k-4 ~registration a2b-2d-3f2h3i-1j8k-5 ~rehearsals a3b1c-1d1e-3f2g2h4i5j-2k-3
    ~remained a-1b1c2e-4f3g1h4j2k-4 ~repay a-2b-4c-4e-8f-10g-9h-11i2k6 ~require b-6c4d1e-4g-4h1j7k1
    ~rescinded a-3b-1c-3d-4e-5f6g-7h10i-4k-5 ~resigned a-3d3e1f1h5i9k1 ~restaurants a4b-1d-1e-3f-4g-1i-1j2k-3
    ~revoking b2c-1d-3e-6f4g-3h8i5 ~rework a-4d1e5f3g-14h-1i-1k-2 ~rise a2b10c1d1e-4f5g-2h5i-2j-4k4
    ~rooms a-1c2e-8f-2g-5h-1i-3j4k-2 ~sarcastic b-3d3e-7g-3h3i-3k-1 ~saturdays a-7b3c2d-6e-3f3g-4h-1i2j-7k2
    ~scam b1c1g2h-6i1j-5k5 ~seconds a1b2c6d-1i1 ~secured b13c-11d-5e-7f-1g-6h-2i-2j11
    ~sense a2b-3c2e3f-2g1h-2i-4j-8k-2 ~seventies a-1b3d1 ~sexier a17b1c-5d-2e-4f-4g-2h2i-7j-8k-2 ~shaping a2h1i1
    ~shares a-5b9c-2d-3e1g-1h-1j-2k-3 ~ship a4b-5c-6d-6e-1f-1h1i2j11k-4 ~shortlist b-9c-1d-4e-6f4g-7i-4k-1
    ~shouts a-2b-1c3d4e2f-4g-7h-4i-4j-12k2 ~shows a-3b-7c2e3f-2g-1i1j-3k-3 ~singing a4b-8c1d2e-6f-3i-2k-7
    ~sinusitis c-1e1k4 ~sitter a1b2c-1d5e-1f-4i-4j-5 ~skill a4b-2c2d5e2f-4g2i-3 ~skin b-1c-1d5e3f-1g4h4i-5j-4k1
    ~smelly b-5c8d2e1g-1h-4j-4k2 ~smiling b-7d2e-1f-1g-1h-1i-1j2 ~smirked c1d2h3 ~snagging a1b3c4d1g2i2j1
    ~snakes a5c4d2g-3 ~sounds a-2b-1c2d2e2f-4g-12h-2i1j-2k-1 ~spain a-3b-3c3d2e-6f-3g-3h-2i-2j7k-1
    ~specialists a4b1c2d1e-14f-4g-1h-2k1 ~splints c2d1e-2k3 ~spoon a-2b1c1d-1e-1f1g-1h2j3
    ~squabbling a-5c8d-2g-3h-2i6j-2 ~squalid c7d1 ~sra c4h1j1 ~stairwell a-8b-2d1e6g-1h-6k1 ~stranding h-4
    ~struggle a-1b-5c5d5e-1g5h-6j-1k5 ~students b1c-1e-6f-3g-1i-3j3k-7 ~sun a1b-8c3g-1 ~supply b3c2d-1f-5g-5k-2
    ~switch a1c1d-2e1f1g-1i1j1k-3 ~take a-1d2f4g1i2k-2 ~takes a-1b3c-2d-2e1f1g3h-1j4 ~tc a-5b3c-1e-1g-3h-1i1j1k5
    ~technician a-3b2c2d2e-7f-10g-5i-1j-1k-1 ~tell a2b-2c1d4f-3h-1i-4j-6k-4 ~templates c4d3e2j6k-3
    ~tempt a3c-3d4f4h2k3 ~testing a-2b-15c6d4f1g-2j-2 ~thirdly d-5e4f-2g7h-4k-2 ~thoughtful b1c-3f-6g-3h-1i-8j-15
    ~tidier a13b-2c-2d1f-3g-6h-2j2 ~timely b-7c-2e-8f-2h1j-9k-4 ~torture a-2b-8c2d-1e2f2g-2h3i-3j-1
    ~treatment b-2c1d2e1g-6i-1j-1k5 ~trial c2d1f6g2i5j-9k1 ~truck a-3b1d-3e-10f-3h-1i-5j2k-1 ~turfing d1e3g4
    ~twat a-2b-1c-7d-2e-2g1i-2j-1k-3 ~twenty a-2b8c4e-11f-3g2h-2i6k-3 ~typed a-4b-12c1d1e10f-9g-14h-4i-1j-4k-6
    ~typical a1b-1c2d2e-4f1g-9h-1j-2k3 ~undertake a-3b-5c3d2e1f-1g1h5i5k-6 ~underwhelmed a4b-1c2d4e-1j3k1
    ~unfair c7d-1e-4h-3i-4k2 ~unimaginative c10d1e-3g2i1 ~unimpressive a-4c5d2e-7g1h-7 ~unsettling a1b-10c10e-4g-2
    ~unstable a-3c9d-1e-3 ~useful a8b-3c-1d-5e-6g-2h-1i-1j-8 ~vendor a2b-5c-1d-4f-2g-4h-1k-1 ~vicar a-1e-1f-2h4
    ~wasted a-2b1d7f-5g-3h2 ~weather b-6d-1e-1f-1g-2h-4i-2j-3 ~week a-6b-3d-2e-6f1g3i4j-3k-2
    ~well a2c1d-1e-1g-1i2j2 ~whatsapp b4c4d-1f-5g-1h-1i1 ~win a7b2e-6f4h-1i3j-4
    ~wonderful b-4c-2d2e-13f-6g-13h-1i-14j-10k-11 ~word a-4b-5c4d3e2g-5i-1j-2k-2 ~workmates a-5c2d-1h-4j1
    ~worried a1b-3c5e-5f-9g3h-4i-7j-4k-1 ~xo b5c1d2e-4f-3h1i-7j-4k-2 ~ya a-2b-5c-3e3g-3h2i-5j-8k-1
    ~yards a-3c4d4g3i3j1`,
};
