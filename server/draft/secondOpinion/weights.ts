/* Written by `npm run learn`: what each feature of a sentence weighs for each topic. */
import type { Weights } from './pack';

export const weights: Weights = {
  bias: [-17, -14, -12, -10, -12, -20, -14, -14],
  features: `
    ! a-8b-6c-1d-2f-4g-4h-3 !_! c2e2f-1g1h1 's a1d-1f-1g2h-1 's_. c-3g-2h1 's_@number b1 's_a a1b2c1f1g1
    's_about a1c-1g-2h1 's_all a-5b-3d-1e1f-4g-4 's_already c1 's_an c1d1 's_another e1g1 's_any a1 's_anything e-1
    's_been a-2b-3d-2e3f-1h-3 's_best e1g2 's_better d-1e-1 's_between h1 's_call e1f1 's_club c1 's_coming g1
    's_cropped g2h1 's_day d1 's_degree b1c1 's_doing c-1 's_ever a1 's_every g1 's_final a-1h3 's_for c1
    's_going d-1e2f-1h-2 's_gone e-2 's_got a2d2h-1 's_graduation g1 's_had a1c-2 's_holiday b2 's_house a-1
    's_in a-2b-1c-2e1g2h-2 's_interview a1c-2d-2f-1h2 's_job d-2h1 's_just c2d-1e2g-1h2 's_keep f1h-2
    's_leave b1d-1e1f-2h-1 's_like g1 's_looking a-1b-1e-2g5h-3 's_made h1 's_me a-2c1h3 's_more b-1d-2e-1f1g1
    's_my a-2b-1c-2 's_name a-2c2h-3 's_no c-1d-1f1g1h-2 's_not a-2b-1d1e-3f2g1h-2 's_nothing a-2c-2d-2e1g-2
    's_notice b-1c1 's_off h-1 's_ok b1 's_on a-1b1c-2d-3g-3h-3 's_one h1 's_only g-1 's_out c1d1g3h-3 's_paid b1
    's_possible g1h-2 's_post a2 's_probably g1 's_rent g1 's_room c1 's_running g1 's_see e-1f2 's_signed h-1
    's_something g-2h1 's_sorted e1 's_still c-1 's_that b1h-1 's_the a4b2d-4e-1f-2g-1h2 's_three b1 's_time d2h1
    's_to h1 's_too c1 's_two c1 's_what b1c-2h-1 's_where b1 's_why a-1c-2d-3 's_with h2 's_work c1 's_worth d-1
    , a1b-1c-2e1f1g-1h-1 ,_@number b-1d-1h-1 ,_@other h1 ,_@quote d-1 ,_a a2b-2c2d4f1g-1 ,_about c-4e-1h-3
    ,_after a1b1c1d1e-1g1h-2 ,_all d-1e1g-1h1 ,_although b-1e-1f4h-2 ,_always d2 ,_an d1g1 ,_and a2c-1d-2f-2h1
    ,_another g-1 ,_any g-1 ,_are d4e-2 ,_as f-1g-1 ,_ask c-2e1 ,_assume e3 ,_at a2c1d1 ,_bar f1 ,_be g-1
    ,_because a1b1c-1e-1h3 ,_been e2 ,_before d2g-1h2 ,_being a1d1 ,_bless a1b1c1h1 ,_both a-2d-1 ,_but a1e-4f4
    ,_by b-1 ,_bye h1 ,_call f2h-1 ,_calling c-1 ,_came c-1 ,_can c-1d-4e1g2 ,_car g2 ,_cheers h2 ,_coffee e-2
    ,_could a1c-1h-1 ,_dear c-1h1 ,_depending g1 ,_did b1d2 ,_do a-2c-2f-1g-1 ,_does d-1 ,_each c1 ,_effective h1
    ,_end d3h2 ,_even a1d-3f2g-3h-2 ,_every e1 ,_everybody c2 ,_everything a1e-1 ,_except b1f2g-1h-1 ,_first c-1
    ,_for a1b-1c-3e-2f2 ,_forgive a1c1e1 ,_found h2 ,_four b-1d-2 ,_frankly b1c1 ,_free b1 ,_from d-2 ,_full b1h1
    ,_get b1d2h1 ,_give d-1 ,_go d3 ,_god e1 ,_good c1d2e1 ,_got a-1c1d-3h3 ,_has c-2d1h-1 ,_have d1f1
    ,_having a1b-1c-1d1f-2g-1h3 ,_he b-1c-1e-2f-3g-1 ,_hence b-2c-4d-2e-2f-1g-2 ,_hey e1g1 ,_honestly a1 ,_hope g1
    ,_how a1b1c3d4 ,_however c1e1f2g-2 ,_i a-1b1c1d1e-1h2 ,_if a2b2c3e-1f1g1h1 ,_in b1c-1d-1e-2f2h-2
    ,_including c-1 ,_is a1b1c1d1g1 ,_it b2c-1d3e3f-4g-3 ,_just a-3c-4d-1f1g2 ,_keep d1h1 ,_kindly h-1 ,_later e2
    ,_learn d1 ,_leave b1d1e1h-1 ,_leaving e-2 ,_let a-1d2e-2g2 ,_life e2 ,_like a1d2 ,_look d1 ,_love d2e1
    ,_lunch b1 ,_ma g1 ,_ma'am c1h-2 ,_many g1 ,_mate e-1g1 ,_may d1 ,_maybe c-2e2h-2 ,_meaning h1 ,_might d-2e3g-1
    ,_mind h-1 ,_more a2b-1c-2d-3e1f2h1 ,_my a1g2h1 ,_neither a-1e1 ,_no a2c2d1e3f-1g-2h2 ,_nobody a-1e1
    ,_nor c-2g-2h2 ,_not d2e-2f1h-2 ,_nothing a-1 ,_now c-1d1f-1h-2 ,_of a2c-1 ,_ok e1 ,_okay e2 ,_on a1g-1h-3
    ,_once e-1h1 ,_one a2f2 ,_only b-2e-1f3g-4h-3 ,_or c-1g-2h-2 ,_otherwise f1 ,_our h1 ,_pal d2e1g1h2 ,_pencil f2
    ,_people h1 ,_perhaps e1 ,_please a-4d-1e-1f-1g-1 ,_plus e1 ,_promise c1 ,_proper a1 ,_quarter e2
    ,_really c-2d1 ,_reference h1 ,_remember d1 ,_ring d-1 ,_save f1h1 ,_see b1e-1 ,_seeing d1 ,_seriously c1
    ,_she a-1b1c-3e-1 ,_should e-1f1g-1h-3 ,_simple a1d-1 ,_since b2c1d2e-1h3 ,_sir g1 ,_six h1 ,_slowly d3
    ,_small d1 ,_so a1c-3d-1e1f-1h1 ,_something a1g3 ,_sorry a1c-1d-4e1g1h1 ,_still e2g1h-3 ,_stop e1
    ,_subject f3h-2 ,_surely d-1 ,_take d-2e2 ,_talk e2 ,_tell a1 ,_thank h3 ,_thanks c1h1 ,_that a-1b2c1d1e1f1g-2
    ,_the a3c1f-1g1 ,_their a4c-2d-2h-1 ,_theirs a6b-3c-4d-3h-3 ,_then b1c1d3f1 ,_there c2d1e2f-2g-2h1
    ,_therefore c-2g-1 ,_they a1c-1e-2f-1 ,_things e2 ,_think e-1 ,_this a2b1c2d1f-1g-1h1 ,_though a-2d-5e-1f3h2
    ,_three c1 ,_to b1c1d1g4h-1 ,_too h2 ,_took h2 ,_truly c1d1h1 ,_try f1h-1 ,_tuesday g-1 ,_twice c1d1
    ,_two c-1g1 ,_unless a-2b1e-2f5h-1 ,_until a1 ,_very d2 ,_was b2 ,_we b-1e2g1h-1 ,_wednesday a-1g-1
    ,_well a1d2f2g-1 ,_were f2 ,_what a1d2e-1f-1g1 ,_whatever d1h-1 ,_when b-1d-2h-1 ,_whenever e2 ,_where d1f-1
    ,_whereas a2 ,_whether c1g1 ,_which a-1b2d-1e-5f-1h1 ,_whichever d1 ,_while c1f1 ,_who b1c-5d-1e1f-3
    ,_whose d1h1 ,_will b-2d2e2g-2 ,_with c1f3g-2h2 ,_without a-1e3h-3 ,_work e4g-1 ,_would d1e1g-1 ,_yeah g1
    ,_yes b1 ,_yet b1d-1e-3f3g-1 ,_you a3d2e2g1h-3 ,_your a3b-4c2e-1f-2 ,_yours b-2c-1e1f-1 . a-2b-1c2d2f-4h-1
    : b-1c-1d2e-6f-2g-4h3 :_@address d-2 :_@number h-1 :_a c-1d-1 :_another a1h1 :_i c-1d1e-5f-5g-2h5 :_if h-1
    :_leave e1 :_my a-1c-1 :_no c-1d2 :_please f-1h1 :_she b1 :_thank d1 :_the b1d-2f-1h2 :_their a1h1
    :_they c-1d-1g1 :_this c2d1 :_what d-1 :_you d2 :_your b1c2 ; a1b-3c-2d-1e-2f4g-5h1 ;_an d-1 ;_do h1
    ;_i b-5c-2d1f-4g-3h3 ;_it a-1f-2 ;_my d-1h3 ;_that h-1 ;_the c1d-1h1 ;_they c-2 ;_with a1 ;_you c1e-1h-1
    ;_your a1d1 ;_yours a2c2 ? a-6b1c-5d6e-2f-1g-6h-6 ?_? d1 @address b-1c-2d-4e-3f-1h1 @address_, h1
    @address_. c-1d-3e-3h-3 @amount a-1b9c-3d-2f1g-2 @amount_, b2 @amount_and b1 @amount_i b2 @amount_plus b2
    @close a-1c-7d-7e-1f-2g-1h1 @close_, c-1d-1e-2h1 @close_. b-1h-2 @close_match b2 @close_post h1 @close_role h-1
    @currency a1b5c-4g-1 @currency_@amount a1 @currency_@number a1b7c-3g-1 @currency_@other h1
    @dash a-1b-2c-3f-1g-1h2 @dash_@number b-2c-1d-2 @dash_@open h1 @link d-2 @number a-5b6c-3d-3e-6f-3g1h-1
    @number_, a-1b1e-1f1g-1h-1 @number_. a1d-1e-6f-2g1 @number_? f-1g-2 @number_@close h1 @number_@dash b-2
    @number_@number b-6c-3d-5g-1 @number_@open a-1b3 @number_@percent a-1b1c-2d-2 @number_@slash g1
    @number_a a1b4h1 @number_am c1 @number_an b4 @number_and a-3c-3d1f-2g-4h-1 @number_as g-1 @number_at f-1g-2h-2
    @number_base b1 @number_because g-1 @number_bus b-1g-1 @number_but h1 @number_december b-2g-1
    @number_for f1g1h1 @number_gross b2 @number_i h-1 @number_in g-2 @number_instead g-1 @number_is c1e1g2h-3
    @number_june g-1 @number_lakhs b1 @number_lpa b3 @number_march g-1 @number_may b-3g-3 @number_month b1
    @number_net b2 @number_now b1 @number_o'clock g1 @number_of g-1 @number_on f-1h-1 @number_or b-3d-5e-3f-4g-5
    @number_percent b1g-1 @number_plus a1b1 @number_pm b-1f-1h-2 @number_post a1h1 @number_thousand b2
    @number_to b1g-2 @number_today g1 @number_tomorrow h1 @number_was b1 @number_will g1 @number_with b2
    @number_would g-2 @open a-1c-6d-6e-5f-1g-1h1 @open_k a-1b3 @open_x h1 @other d5e1f-2 @other_, a-2c-2d2g-1h1
    @other_. a1d2e-1 @other_@number b-1h1 @other_@other a-1c-4d-7f-2 @other_a a1d1 @other_company h1
    @other_first d-1 @other_i e1 @other_in d1 @other_post h-1 @percent a-1b1c-2d-2 @percent_certain g-3
    @percent_hike b1 @percent_of b-5h-2 @quote a-2b-1c3d7e-3f1h-3 @quote_, b1d3 @quote_. d1f1 @quote_? d2
    @quote_and c2d-1g1 @quote_exciting d1 @quote_for c1d-1 @quote_i d1 @quote_is c1d2 @quote_quick d1 @quote_to d1
    @quote_we d2 @slash d-1g1 @slash_@number g1 a a1c1d2e-1f-1g-1 a_@number b2h-1 a_@other c1d2 a_@quote g1
    a_baby h2 a_backup h-1 a_bad d-1e-2 a_bank b-2d1 a_base b1 a_beautiful c1 a_beginner a1c1 a_bell g1 a_berth a1
    a_better a3b1c-4d-3e-1f2g-4 a_big b1d-2 a_bigger a4c-2d-2 a_bit a-1b1c1d-4e3g2h-2 a_bonus f1 a_book d2
    a_box b1d1 a_boy a-1 a_boys c1 a_bucket c1 a_budget b1 a_bunch d2 a_bus b-2c1d-2 a_calendar d4h1
    a_call b-1c1e-3g-2h-1 a_candidate a-2d1f-1g-2h3 a_candle a1 a_car b3d-1f1g-2 a_certain d1g1 a_chair c1f1h1
    a_challenge a1 a_chance a3c-1d-1 a_change d-1e-1h1 a_charity d1h1 a_chat c-2 a_child c-2d2 a_circus c2d3
    a_clash g3 a_class a1 a_clear c1e-1 a_clearer a1e1 a_clerk c1d1 a_client g1h-1 a_clinic a1b1h1 a_clock d1
    a_close a2c-2d-2 a_closer a2 a_coffee c-1d-1e-2 a_coin a1e1 a_colleague c-2d-2 a_committee c-1 a_company c1d1h3
    a_contract a-1g1 a_contractor b2 a_cook a-1c1 a_copy d-2 a_corridor c1d2 a_counter b3 a_couple a1d-2e1f1
    a_course h3 a_credit a-1 a_customer d-1e-2 a_cut b3 a_cv d1 a_data c1 a_date c1d-2e5f-1g-3h-3
    a_day a-1b2d1e1f1h3 a_deadline d1 a_death c2 a_decision b-1d-2e3g-1h-1 a_degree b-3h3 a_delight d-2
    a_delivery g2 a_dental h-1 a_desk d1 a_diary d1 a_different b-3c-2d-2e-1h3 a_doctorate d1 a_dog c1d1
    a_double b-1 a_drawer h-1 a_dream a1c-1 a_fair a-1b2c1d-2e-1g3h-3 a_family a1h2 a_far a2c-1 a_father b2
    a_fatter b1d1 a_fault a-1 a_favour a-2f-1h1 a_feeling e-2g2 a_fellowship h2 a_ferry g1 a_few c1d-1e1g-2h-1
    a_fifth b1d1 a_figure a-1 a_final h-1 a_fine c-1d-1 a_finer a1 a_firm c2d-1 a_first c3d1 a_fit c-1d-1g-3
    a_flat b-1c-1e-1g1 a_fool d1 a_form d2f-1 a_former d-1 a_fortnight d-1f1h1 a_fourth d1g1 a_free d1
    a_friend c-1d-3 a_friendly c-1 a_fuel b1 a_full b1d1h-1 a_funeral g1 a_future c2 a_garden a1 a_gentleman c-1
    a_girl c1 a_glance h1 a_glass d1 a_go e1 a_good a-1c-1d-1f-2h-1 a_grade b1 a_graduate d1 a_grand a-1b-1
    a_great b-2c-1d-1h-2 a_group h1 a_grown c-2d3 a_guest c-1d1 a_guy a1 a_habit f1 a_half b5c-2d-2e-1g-2
    a_happy e-1 a_hard a1b-1c-1g1h-1 a_head a2 a_heads c1 a_heavy d-1f1g-1h3 a_higher a2b2c-1d-1 a_hiring c-2
    a_holiday c-1 a_home a1 a_hospital b1d1 a_hotel a-1b-1 a_house b1d-1h1 a_housing h1 a_human d1 a_hundred d-2g2
    a_hurry e-1 a_job f-1g-2h2 a_joke a-2b1c2d3 a_joy a-1c-4d-4 a_junior c1d-1 a_kind a-1c1d-2h2 a_kinder g-1h-1
    a_kitchen d-1 a_lad d-1 a_late b-2 a_later h-1 a_laugh d2 a_lease b1 a_lecture d1 a_leg d-1 a_lesson b1d-2
    a_letter c-1d1 a_level d1 a_library c1 a_lift c-1d-1g-1 a_line a-2c-1e3f-1 a_list h-1 a_little b-1c2d-1e1g2h-5
    a_living b-1d2 a_load d2g1 a_long a-3c-1d-2e-1g1h1 a_look b-1 a_loss d1 a_lot a-2d-8e2f-3g-1h-3 a_lovely c-1d-5
    a_man a2b-1c-1d1 a_map c-1 a_master c1 a_match b-1 a_maternity g-1 a_matter a-1b-2 a_meeting d2 a_mess c2g1
    a_message c-4d-5e-2 a_mid b-1 a_mile a1b1d-1 a_mind g3 a_minute b-2c-2d-4h-1 a_miss c-1d-2e-2g5 a_moment c-1
    a_month b2c1e1g1 a_mop c1 a_more a4b-2c-3d-3g-3 a_morning h1 a_mortgage a-1b2 a_move c-2d-2h2 a_much a2
    a_museum c-2 a_nervous d-2 a_new a-2b-2d-1e-4f-3h2 a_nice c-1d-1 a_nicer a2 a_night a1c-1 a_nightmare c-2d-1
    a_nine a2b-1 a_no a-5c-5d-3f3g3h3 a_non g1 a_notch a1h1 a_note d1 a_number c2 a_nurse d1 a_panel c-1 a_paper c1
    a_parking d2 a_part a-2d-3h1 a_pass g1 a_patient a1 a_pause f3h-1 a_pay b1h1 a_peep e1 a_penny b1
    a_pension b2g2 a_permanent f2 a_person d2h-1 a_phone d1e-1f1h-1 a_picture d3 a_piece b-1 a_pile d-2 a_pin e2
    a_pint e-1 a_pity a-1d-1h1 a_place a1b-2d-1f-2g-2h4 a_placement h1 a_plan c2 a_planner d1 a_pleasure a-3b-2c-2
    a_poor d-2 a_porter d2 a_position a-1c-3e1f-3h2 a_post e-1h3 a_pretty c1 a_problem d-1 a_professional d1
    a_profit b1 a_project a-1h-2 a_proper b1c-1e1g-1 a_public d1 a_pupil d1 a_quarter b-1 a_question a-2d1e-1h1
    a_quick c-2d-1e1 a_quieter a-1 a_quiz d2 a_raffle c1d1 a_raise b4d-1 a_rare c-1 a_rather a1 a_reason c1d1
    a_record d1 a_recruiter c-1d1 a_red c1d1 a_refusal h1 a_regional a1 a_research h-2 a_reserve f1h-1 a_rest d2
    a_resume d2 a_retention b1h-1 a_ring d-1e-1 a_rise b1 a_role b-1c2d-2f-2h2 a_rough h1 a_row c1d1 a_saint a1d-2
    a_salary b1 a_sandwich c1d1 a_saturday b1 a_school b-1c2h1 a_search c1d1h-1 a_season a1h1 a_seat c1
    a_second a-2c-1 a_senior f1 a_serious d1 a_shambles c4 a_shame b1d-3 a_share h-1 a_sharper a2 a_shift d-1
    a_shop c1h2 a_short c-1e-1h-1 a_shorter f2 a_shot c-1f3 a_shout d-2e-1f1g-1 a_sight a1 a_sign e1h-1
    a_single c1d-1g-1h-1 a_site g1 a_small d-1e-1f2g2 a_smaller b-1h1 a_smile c-1 a_soul d-1 a_spare d-2
    a_speaker d-1 a_spell e2 a_spot a-1f1h-1 a_spreadsheet c-1 a_staff b1 a_star d-1 a_start c-1d-1g-2h1
    a_step a2b-1c-1g-3 a_straight c2 a_stranger c-1 a_stroke g1 a_strong c-1d1g1 a_stronger a2b1h-2 a_student d-1
    a_studio h1 a_sunday c-2d3g-1 a_superior a3 a_supplement b-2 a_take a-1b-2c1h1 a_tax d-1 a_teacher d-1
    a_team a-1d-3 a_test c2d1 a_thank c1 a_thing a1b-1c-1d-2g1h1 a_think e2 a_third a-2b2c-1d1h-1 a_thought d1
    a_thousand d-1e1 a_three a1 a_ticket d1 a_time b1e1 a_tour c-3d-2f-1 a_treat b-2c-5d-2 a_trial c-1d-2f1h-2
    a_twelve b-1 a_two c1d2 a_typing b1 a_university c2 a_van b2 a_very a3c-2d-4e1 a_view a1d-2 a_village h1
    a_volunteer b-1d-2h1 a_warm c-1d-1 a_way a5c-2g-3 a_wedding d-1 a_wee e1g-1 a_week b2c1d-5e-1f2g-5 a_weekend b2
    a_welcome d1 a_well c1 a_while a-2b-3c-4e4f-4g-3h-4 a_whole a1c-2 a_wider a1 a_woman a1c2 a_wonderful d-3
    a_word e1f1 a_working d1 a_workshop c-1g1 a_written a1c-1 a_yarn f1 a_year a-2b2c-3d-5g-1 a_yes e1f1g1
    a_younger g2 abeg d2e1 abeg_, d2 able b1c-1d-1f1g1h-2 able_for g2 able_to b1c-1f2h-1 about a-3b-1d-1f-3g2h-3
    about_, a3g-1 about_. a1d-5g-3h1 about_a f1 about_an c-1d-1 about_coming g4h-2 about_continuing g3
    about_friday g1 about_going g3h-2 about_has c-1 about_his c-1 about_how c1 about_interviewing d-2 about_is c-1
    about_it a-2b-5c-1e3f-2g-3h1 about_me c-1 about_monday g2 about_money b-2 about_my a-1b-1c3d-3e-2f-2g-4h-3
    about_nine b1 about_not c-2h2 about_on b1c1 about_ten b-1g-1h1 about_that c-1d-3e-2g-2
    about_the a-2b-4c-2d-7e1f-2g-1h-2 about_this c-2e2f1 about_to e1g2h-1 about_what c1 about_where b1c1e1
    about_whether c1h-1 about_which a-1 about_working c-2 about_you e-1 about_your b-2e2h-4 above a4c-1d-1f-3g-2
    above_, a1b-1 above_. a1 above_the b2c-1 above_what h1 abroad b-2 abroad_, h-1 absent b1 absolutely d2 abuja h1
    academy b-1 accelerator b1 accent c3d1 accent_in c1 accept b1c-1d-2e-2g1h1 accept_. b1 accept_the h1
    acceptance f1 accepted a1c-4d-3e-6f1g-8h3 accepted_, a-1h-1 accepted_. h-1 accepted_a a1b1d1h1
    accepted_an a1b-1h4 accepted_another b-1d-6e-2f-2g-3h1 accepted_elsewhere f1 accepted_it b1h3 accepted_other h1
    accepted_something f2h2 accepted_the f1h1 accepted_work h-1 accepted_your h-1 accepting g1h1 accommodation c1
    accordingly a1h2 account a-1b1c-1e1g-4 account_, h1 account_. b-1h1 account_of c-1 accountant b1d-1
    accounts a-2c2d-2 accounts_, b1c2 accustomed c-1d1 accustomed_to c-1d1 acknowledge h-2 across a1c2e-1h1
    across_as c3 across_the a2 across_town h2 act b-1c1d4 act_together c1d2 active f2h-3 actual c1d1
    actually b-2c-1e-1h1 actually_read d-1 actuary c1d1 ad c2h-1 ad_said b-1c2 add a-3b1f2g-3h-3 add_more a-1h-1
    add_that c1 add_up b1c-1 added b1 address b-3c-4f-5g-4h-1 address_, a1d-2 address_. h-2 address_of h1
    address_will e-1 addressed d2h-1 admin c1 admire a-4c-3h-1 admire_everything a-1 admired a-2b-2d1
    admired_your d1 admit a1b2c1d-1h-1 admit_, b1 admit_. b1 adored c1 adult d2 adults d3 advanced h-1
    advert b1c1f-1 advert_. c-3 advert_was c1 advertise c1 advertised d-2 advertisement c3 advice b-2c-3d2e-3g-1h-3
    advice_on d2e-1 advise d1 advised b1d1 advised_that b1d1 adviser b-1 afraid a2b1d-6f-2h1 afraid_, a1c2
    afraid_. g1 afraid_: h1 afraid_i a-2g-1h2 afraid_it h1 afraid_that b1g-3h-4 afraid_the a1h-2
    after a2d-2e2f-1g-1h3 after_, e1 after_. h-2 after_@number b-2g-2h-2 after_a a1c-1h2
    after_all a-1c-4d1e-6f3g3h2 after_careful e-1h2 after_easter e1 after_five b1 after_i a1c2e1h3 after_it h2
    after_me c-1g1h-1 after_my a-1 after_one c1e-1 after_our h-1 after_reading h-1 after_reflection h1
    after_school h1 after_so d-1e-1 after_some b1g-1h1 after_taking h-1 after_talking e-1h1
    after_that a1d-1f-1g-1h-1 after_the a-4b2c1e2 after_thirty c1 after_this e3h-2 after_today e2h-1
    after_twenty c-1h1 after_you c1 after_your c-1 afternoon a-1b-1d-1e-1f-5g2h1 afternoon_, f-1g1
    afternoon_. c-1e-1h2 afternoon_and g1 afternoon_at h1 afternoon_i g1 afternoon_you g1 afterthought c1
    afterwards e2 ag d1 again a-3b-4c-3d3f2g1 again_! e1 again_, a-2b-2c-1d1f-1g1 again_. c-1d2e1g2h1 again_; d-2
    again_? f-1 again_about d-1f1 again_after f1 again_and e-1h1 again_at c1d-1e-1f1 again_before f1
    again_for c-1d-4 again_if f2 again_on d1e-1 again_one e1 again_some e-1 again_to h-1 again_with d1
    against a2d-7e-3f-1h-2 against_another g-2h-2 against_it f1 against_the c1g-2h-1 against_you b2
    against_your a1b1 age a2b3c1 age_, b2d1 age_. h1 age_does c-1 age_that b-1 agency a2c1e1f-1 agency_, a1h1
    agency_. e1 agency_and c1 agency_i a1 agenda d-1g-1 agent c1 ages e2 ago b-1e-2g2h3 ago_. c1g1 ago_and c-1g1
    ago_i h2 agree c1d-3e-2g-1 agree_with c2 agreed a-2b-1d-5f-2g-4h1 agreed_. h-1 agreed_that h-1
    agreed_to a-2c1d-1e-2g-2h3 agreement c-1h-2 agrees d-1e-2 ah e2 ah_, e1 ahead a6b-2d-7e-1g-1h3
    ahead_. a3b-1c-2h1 ahead_and a-1 ahead_of a4c1g-1h-1 ahead_on a2 ahead_with a-1f-1g-2h2 ahhing e2
    aid a-1c1d-2h-2 aide h-2 air a-2b-2e2h-2 airport a1 ajar f1 aligned a2h1 aligned_with a2 alive c-1e2h-3
    alive_. h-1 all b-1c-1d-1e-1f-1 all_, b-1c-1d-1e-3f-2g1h1 all_. a-2b-1e-2f1g1h-1 all_? d1g1 all_about e-1
    all_and e1 all_day a1b-2c1e-1f-2 all_due d1 all_ears b1f2h-1 all_for c1h1 all_goes h1 all_good c-1d-2h-3
    all_i c1d2e1 all_in b2g1h2 all_it b1 all_laughing c-2d-1 all_likelihood a1g2 all_meals b2 all_means f1h-1
    all_my b2c-3d-3e-2g-1 all_night b1 all_of c-2d-2f-2h1 all_over e1h-1 all_right a-1f-2g-3 all_round a2b1
    all_so g1 all_that a-2b-2g-1h-1 all_the a-2b-1c-1d-1f1g-3 all_these e1 all_things a1h1 all_this e-1
    all_those a1b-1 all_three a1c-1 all_up e1 all_week h-2 all_year d1 all_your d-2 alley d1 allotment b-2
    allotment_. b-2 allotments h1 allow d-4e4g-2 allow_me d-1e2g-1 allowance a-4b7c-3d-3h1 allowance_, a-1b2c-1h-2
    allowance_. b1 allowance_and b1h3 allowance_for b1 allowances b1 allowed c1d-1g-2h-2 allowed_to h-1
    almost b2g1h-1 almost_every a1 alone b1c-1d-1e-2f-2g1h-2 alone_would b1 along a1b-1d1e-3 along_. c1d1h1
    along_on h1 along_to h-1 alongside h1 already a1b1d2f-3g1h2 already_, d1h-1 already_. a-1b1c-2d3 already_a h1
    already_given g1h-1 already_have d1 already_in c2 already_joined h1 already_on d1 already_signed g1 also e1g1
    also_, f1 also_. a1c1h1 also_not e1 also_the b2c-2h1 alter d1h1 alternative a2 although b-2d-2f5
    although_i d-1f3 although_if f1h1 altogether a2d-4e-2f2g-1 altogether_, f2 altogether_. a1g-1 alumni d-1
    always a3b-1c1e-6g-4h-2 always_be h1 always_going a3d1 always_open d1 always_the a2d1 am a-1c-2d-1g2h2
    am_, e-1g1h1 am_. a-3b2e-3g1h3 am_@number b-1g-2h3 am_a b-1d1e2g1h-2 am_about b-1g4h-1 am_afraid a2b1c1d-4f-2h1
    am_all b1e1f1g-3 am_already g-1 am_also h1 am_an d1h-1 am_and c1e-1g-1h1 am_at b1d1e-1f-1g-2h-5
    am_available h-3 am_away e1g-1 am_back e-1h-2 am_beginning g2 am_being a1 am_better b1h-2 am_blocking e2
    am_bowing f2g-4h1 am_calling d-1e-1g-4h3 am_cancelling f1g-2h4 am_changing e1 am_closing g-1h1
    am_coming d-2g-1h-2 am_considering g2h-2 am_covering g-1 am_declining b-1c1d-1f4g-3h2 am_doing b1d-1e3g-3h-2
    am_done c2d4 am_down g-2h-3 am_dropping g-2h2 am_edging g2 am_employed h2 am_fed d2 am_feeling g2 am_for f1
    am_formally h1 am_free b-4f-3g-5h-6 am_getting b1g1 am_giving g-1h1 am_glad h-2 am_going g-4h3 am_good d1g-2
    am_grateful c-2d-5e-1h-1 am_half g1 am_happily h1 am_happy d1g-1 am_having a-2d-2e-1g3h-4 am_headed a2
    am_home a1 am_honest a2 am_hopeless e1 am_i a1b1d3 am_in b-1c-3e2h-4 am_inclined g4h-2 am_inclining g2
    am_joining a3c1g-2h3 am_just e1f-1h-1 am_keeping e2g-1h-1 am_kind g3 am_kinda g2 am_leaning g4h-2
    am_leaving e2g-1h1 am_less e1 am_letting g-2h1 am_looking d-3e-3g-5h-6 am_minded g1h-2
    am_more a-3b-2d-1e-1g4h-4 am_moving g-1h-1 am_much h-1 am_needed g-1h-2 am_next e-1 am_no a-2c-3d-1f-2h3
    am_not a-3b-1c-1d3f-3g-2 am_obliged d1h-1 am_of g2 am_off a1d-1e-1f1g-4 am_on a-2b2c-4f-2h-5 am_only h-1
    am_open f2h-2 am_out b1c-2d2e-1f3g-8h6 am_passing e-1f1g-1h1 am_presently g1 am_probably a-1f-1g3h-1
    am_pulling b1d-1e-2f1g-6h5 am_putting e3 am_ready e1h-2 am_really d-1e-1g-1 am_ringing d-1e-2g-1h1
    am_saying f2g-2 am_sending d-3e-4g-1h-3 am_settled g-1 am_so e-4g-1h-3 am_sorry a2d-4e-6f-1g-4 am_sort g1
    am_sorted h2 am_standing g-1h3 am_starting e-2g2 am_staying a-3b2e-3f-3g-7h5 am_stepping a1f1g-3h1
    am_still a-4c1d-1e2f-2g-2h-1 am_stopping b1h3 am_stuck g3 am_sure a-1d2e-3g-6h-1 am_taking b-1d-2g-4h4
    am_telling a1d2g-2h1 am_thankful b-2e-1g-1h-1 am_the a-2c-2g1h-1 am_there g-1 am_therefore a-1
    am_thinking d-1f-1g5h-3 am_tired d1 am_told a1c2g-2h-4 am_too c1g2 am_turning f2g-2 am_unable h-1 am_up e1h-1
    am_used b1 am_very b1c1d-3g-2 am_waiting e1 am_wavering g2 am_well a1 am_willing g-1 am_with b-1h-2
    am_withdrawing c1e-7g-14h8 am_withdrawn e1h1 am_wobbling g2 am_wondering g2h-1 am_writing c-2d-5e-5g-5
    am_your f1 am_yours a-1f2 amateur c2d2 amateurish c2d2 amateurs d2 ambition c1 ambitious a2h1 among b-2c1e-2
    among_your c1 amount a-1b1 an b2d2f-2g-2h-1 an_advert c-1 an_agency d1 an_answer b-4d-1e5f-4h-2 an_applicant h1
    an_appointment h2 an_apprenticeship h1 an_astronaut c-1d2 an_audit e1 an_e e-2 an_easy c-2d-1 an_eight a2
    an_email a-1b-1c-4d-3e-5f-3g-2h-1 an_end c-1h2 an_engineer d1 an_exam g-2h-2 an_explanation d2 an_extra b2g-1
    an_eye h-1 an_honour d-1 an_hour a-2b5c-2e-3g-3 an_hr c-1 an_idiot h1 an_important c-2 an_insult b1d1
    an_interview b-4f-2g1h-3 an_invitation d1 an_offer a1b-2c-2g1 an_office a-1c-1 an_old a1d-1h1 an_open e1g1
    an_opening b1c1f-1 an_opportunity a1 an_uncapped b2 analyst a-1b-4c-2d-3e-1f-2 analyst_interview h1
    analyst_interviews h-2 analyst_post b-1 analyst_role h1 and a-1b1c1e2g-2h1 and_, a4d-1f2h2 and_@number g1h-1
    and_a a2b2c-1f-1 and_after a1c2e2 and_again c1d1 and_also c1 and_am a-6b-3c-4d-4e-2f-3 and_an b1h-1
    and_another e-1 and_as b1c-1 and_ask c1d1 and_asked c-1d1 and_at a1c-1d-1h-1 and_be d1g-1 and_benefits b-4
    and_besides c1h1 and_bother d2 and_call h-1 and_can a-1b-3c-4d-4f-1g-2h-2 and_clear b1c-1 and_come e2f2g-1
    and_confirm c-1d2 and_could a-1c-1d-1e-1h-1 and_delete h1 and_did a1c-1 and_do c-3d3e1g-2h4 and_does h1
    and_drop h2 and_eight b-1 and_even a-1c1 and_every c-1d1e1 and_everybody c1 and_find d2h2
    and_for a1c-1d-5f-3g-2h-4 and_forth a-1b-1f-2g1h-2 and_forty c-1 and_found c-2 and_free b2 and_give c-1f-1h1
    and_gladly e-1 and_go d1 and_good h2 and_got a-1e-1 and_half g1 and_has a-2c-1d-2h-1
    and_have a-2b-2c-2d-1g-4h-1 and_he a-3b-4c-3f-1h-4 and_her c-1 and_here a2c1e-1 and_hereby h1 and_his a1h1
    and_honestly d-1g1h1 and_hope e1 and_how a-1c-1 and_i a-1c-1d-1 and_if e-3f4g-1 and_in a3c2h1 and_interview f1
    and_is c-3d-2 and_it a2b-1c2d-3e-3f-2g2h1 and_its a2b2c-1h1 and_just c-1d1 and_keep d-2e-1f1 and_kept c-1
    and_knows c-1 and_leave d1e1f1g-1 and_left c-1d-3e-1 and_less g1 and_let h-2 and_look e1 and_lost c-1
    and_may f-1g-1h1 and_maybe d1e-1h2 and_me d-1f-1 and_more e-2g3 and_mr c-1 and_must h2 and_my a-3b1c-2f-3g-1h1
    and_neither c-1g1 and_never b-1c2 and_no c1f-4h-1 and_nobody c3d-4e1f-1 and_none c1 and_not a2c-1g-1
    and_nothing b-1c-1h1 and_now b-1c3d2e-2g1 and_of c-1 and_on a1g-1h1 and_once b1 and_one b-1c1f1 and_only a2c-1
    and_our c-1 and_pay a1c1 and_perhaps c-1e2 and_private b1 and_put c-3d1f2h-2 and_putting g2 and_quite a-1
    and_read c-1d1 and_said a-1b-1c-2d-1 and_say c1 and_see a-3b-1c-4d-1e2g-4 and_shall e1 and_she a-1b-4c-3d-1
    and_should e-1f1 and_showed c-3 and_signed h1 and_since c-1 and_so b-1c1 and_still b-1c-2d1f2h-1 and_stop c1d2
    and_take f-1 and_tell c-2f2h-1 and_ten c-1 and_thank h1 and_thanks d1h1 and_that c1d-1f-5g-1h-1
    and_the b2d-5e-1f-1g1 and_their a2b-1c-1h-1 and_theirs a3d-1h-2 and_them b-1 and_then a-1c3d2e1f-2
    and_there a-2c-2d-2f-2 and_therefore a1b-1h1 and_they a-1b-1d1f-2h1 and_think d1e1 and_this a1c4d1f-1g2h-1
    and_three c2d-1h1 and_thursday c1g1 and_to c-1d-4e1f-1h1 and_told c-1h1 and_took c-1 and_two b1c-1h1
    and_until e1 and_vision b2 and_want b-2c2 and_was a-1c-4d-2g1 and_we a-1c-4d-3f1 and_what a-2b-2c1d1e2
    and_when b1c1e2h-2 and_where c1 and_whether b-1 and_who f1 and_whose a2h1 and_will a-1b-1d-1f-3g-4h-1
    and_with a-1b1c-1f1h-1 and_withdraw a-6b-5c-4f-3h2 and_without c-1d1 and_would c-3f1g-2h1 and_yes f2 and_yet f2
    and_you a4b1c2d3e-1f1 and_your a1c1f-1h-1 and_yours a1b1d-2g-1h-4 animal a1 annoying c1 annual a-1b3c-2h-1
    annual_leave a-1b1 another a-3b-1c-1f-2h6 another_, a-2c-1e-2h-4 another_. d-2g-1h-1 another_agency h1
    another_applicant c2 another_appointment b1g1h-1 another_bank a-1 another_candidate d-2f1h-3 another_charity h1
    another_clinic a-1b1f1 another_company a-2b-2c-4d-5h-1 another_contract d1 another_day d-2e1g-2h-3
    another_direction g1 another_employer b-2h1 another_firm c-2d-3h-1 another_garage b1 another_gig h1
    another_hospital a-1h2 another_house a-1h3 another_job a-3d1e-3f-1g-4 another_kitchen a-1h3 another_line c1d1
    another_offer b-2e1f-1 another_one c-2d1f1h-2 another_organisation h1 another_person c1 another_place g-2
    another_position a-1b-1c-2e-1f-2h4 another_post b-1c-3f-3g1h1 another_practice d1g1 another_role c1h2
    another_school f1g1 another_shop h3 another_startup b1 another_studio a2e-1 another_team a1h1
    another_thing e1h-1 another_time d-2e1h-1 another_trust h1 another_two b1 another_university h1
    another_vessel h1 another_week h-1 another_yard h1 another_year g1h-2 answer a-6b-3c-1e5f-1g-3 answer_'s f1
    answer_, e2f-1 answer_. c-1e1f-1h-7 answer_a c1d2 answer_about c1 answer_after e-1h1 answer_before e1
    answer_for d-2e1 answer_from h-1 answer_has e-1h3 answer_i e1 answer_in c1e-1 answer_is b2c-3d-3e-1f3h3
    answer_one c1 answer_than h-1 answer_the d2e-1 answer_this d-1 answer_to h2 answer_was d1 answer_when e2
    answer_will e2 answer_you d-1e1 answer_your d1e-2 answered a-1d-1g-1 answered_. b1c1 answered_all d-1
    answered_every c-1 answered_the h-1 answered_with h1 answering d1e4g-2h-4 answering_, e1 answering_my d1
    answers d2e1h-1 answers_. c2 any a-1b-2d-1e-1f-4g-3 any_. c1d2 any_chance b1d-1f1 any_day a3
    any_further a-1d-1e-2f-1g1h3 any_good e-1 any_hour g-2 any_i a-1c-1 any_interview d2h2 any_longer a1
    any_more a-5b-1c-2d-2e3g2h2 any_morning g-1 any_movement b1 any_of a1d-3h-1 any_office a-1 any_other a1g-1h-1
    any_rate b-1g1 any_time b-4c-1d-4e-2f-2g-3h-3 anybody b-3c1d3e-1f1g-3h-4 anybody_, d-2 anybody_else f1
    anybody_in d1 anyhow c1 anymore c-3d-1e1f-1g2h2 anymore_, d1g-1 anymore_. d-3e1f-1g2h1 anyone a-1b-2c1d-1f2g-3
    anyone_'s d-1 anyone_. d-2 anyone_by f1 anyone_else c-1d-3g-1h-3 anyone_in a-1 anyone_who d-1
    anything b-2c-2d-3e2f-5g-7h-1 anything_, a-1 anything_. a-2c1e2 anything_else d1e3 anything_further e2
    anything_in e-2 anything_into d-2 anything_is e-2 anything_on a1b1h1 anything_that e1 anything_to d-1e1
    anyway d-1e-1f4g-1 anyway_, b-1c-1 anyway_. f3 anywhere a3h-1 anywhere_else a3 apart b1c-1d-2 apart_. b2c-2d-1
    apologies c-3d-5e3 apologies_, h1 apologies_for c-1d-1e2h-3 apologies_that e1 apologise c-3d-6e-3h-2
    apologise_, d-1 apologise_. h-1 apologise_for d-1 apologize g1 apologize_from g1 apology d1 app c3
    apparently d1 appeal h-1 appealing a1d1 appear c1d-1e1g3h1 appeared c2 appeared_to c2 appearing h2 appears g2
    appears_to g1 appetite e1g1 applicant c1e-1h1 applicant_. h2 applicants a-3b-1c3d1 applicants_, d1
    applicants_. d-1e1h1 application e-2f1h3 application_, a2b2c-1d1e2f1h1 application_. a-3b-3c-1d-5e-2f-6g1h2
    application_and d1 application_any c1 application_as b1d-1f-1h3 application_back h1 application_closed h2
    application_for b-1c-3d-3f-1g-1h3 application_form c1 application_from b1 application_i h1 application_in f1h-3
    application_out h-1 application_to a1f1h-1 application_with h1 application_withdrawn d1 applications a-2
    applications_, a-1 applied b-2c-1d-5e-1f-1g1 applied_. h-1 applied_for a-1b-2c-3d-1 applied_to a2h1
    apply c-3d-1f-1g-1h2 apply_. c-1h2 applying h1 appointed a1d-1h2 appointed_elsewhere h1 appointed_to h1
    appointment d-2e-1f1g1 appointment_. g1 appointment_is g-1 appointments c2 appreciate a-7b-3c-6d-4e-1f-2g-9h-2
    appreciate_it e1f-1h-1 appreciate_the d-1e-2g-1 appreciate_you a-2b-1c-4d-6e-6g-5h-1 appreciated_. b1
    appreciated_the c1d1 apprentice a-1b1 apprentices a1b-2c1d-2 apprentices_. c-1 apprenticeship b-2c-3d-1h2
    apprenticeship_in h1 approached e1 approached_me e1 approval f1 approved f2 april a-1c-1d-1e-1g-1h-1 april_, h1
    april_i h-2 apron d1 aptitude_test d1 arbitration a1 architect c2 archive c-2d-1f-1h-2 archive_than a-1
    archivist d-2 are a-1c2e-2f-3g1h-2 are_, b-1c1d-1g1h1 are_. c-3d-1 are_a a4b-1c1e-1 are_ahead a1b-1
    are_all a-2d1 are_already a1 are_also b-2 are_at a-1e-1 are_better a-1 are_both a-3 are_busy c2 are_coming e1
    are_doing b1g-1h1 are_ever d-4f-2 are_free f1h-1 are_further a1 are_getting g1 are_giving b4c-1d-2f-1g-1h1
    are_going e-3h-1 are_good a1 are_having a-1 are_i e-1g5h-2 are_in a-1d-3e1 are_looking d-2e1h2 are_more a1d-1
    are_moving e-1 are_my d-2 are_not b1d2e1g-1 are_old c1 are_on a-1d-1 are_out h-1 are_paid b2c1 are_paying d-1f1
    are_pretty g1 are_running d1 are_simply d1 are_still b-1c1e1h-1 are_stuck f1 are_taking g1 are_that h-1
    are_the a2b-3c-4d-1h-2 are_treated c2 are_two a-1 are_up e1 are_very c1 are_welcome f2 are_you b-2d3e-2
    area d-1 area_manager c1 argue b2c-1h1 argue_with b2c-1d-2 arguing b1h-1 arm f1 arm_. f1 around a-1b2c1d1h-1
    around_, a1 around_. d2f1 arrange c1g1h-3 arrange_the g1h-1 arranged_. h1 arrangement b1h-1 arranging_it h1
    arranging_the h-2 arrive h-1 arrived a1b-3d-1e-2f-1h-4 arrived_. d-1 arrives c1 arthritis a-1 article b-1d-2
    article_on b-1 arvo h-1 arvo_so h-1 as d-1f2g-1h1 as_@quote c-1f2 as_a a-1c-1d-4f3g-2 as_an c2d1 as_and b1
    as_close a2 as_closed h2 as_controller h-1 as_described c1 as_far a-2c2e-1g2 as_for a-2e1h-2 as_good a-1h-2
    as_head a1 as_i b1d-1f-3g-1 as_if c1d2e-2f-2 as_it c2d1f1h1 as_long c-1e1f1g-1h-2 as_matters h-1 as_much c-3h-1
    as_my a-1c-2g1h-2 as_notice h1 as_of c-1d-3e-1h2 as_on d1h1 as_one d2 as_planned g-1h1 as_promised c-1
    as_regards a1g1 as_soon e1 as_that b2d-2g1 as_the a2c-1d-1f1h2 as_theirs a1 as_there g-1 as_they a-1c-1e2h2
    as_things a-1e-3g3h1 as_though c-1g3 as_to a-1b-1c2e2f-1 as_well a-1c-2f-1 as_withdrawn a-1b1d-2h3
    as_you a-1b-2c-3e-2f-2h1 as_your a-1b1c-4d2f-1h-2 ashamed c1d2e-1g-1h-1 ashamed_of c1d2 ashore g1h-1 asia c1
    asia_. c1 aside b1d-2e-2f1g2h3 aside_, g1 aside_. h1 aside_from g1h1 ask b-1c1g-3h-1 ask_, c-1f-1h1
    ask_. c1d-1e-2 ask_again c1d1 ask_for a-2c1d1h-1 ask_her e-1 ask_if f-1 ask_me c-2e1f2g-2h-3 ask_of c1
    ask_that c-1d-2e2f1h1 ask_the d1 ask_what d-1 ask_whether b1c-1g1 ask_you a1b-2c-3d-6g-1h1 ask_your c-1d1e1
    asked a-1b-3c1d-2e-3f-5g-1h-1 asked_, d-1h1 asked_. c-1d-3e1 asked_about d-2 asked_back c-1h1
    asked_for a-1b1c1e-1g1 asked_if d1 asked_me b-3c3d1e-3 asked_my c1 asked_the c-2d-1 asked_them c-2
    asked_three b1c1 asked_to c1d-1h-2 asked_what a-3b-2c-3d-3e-1h1 asked_whether d1h1 asked_which c-1 asked_you d1
    asking c4e-4f-3g-1h-3 asking_. d-1 asking_a c1d1 asking_for c2d1e-1 asking_me a-2f-2 asks b-1c2d1e-1f-1g-1h-1
    asks_for c1 asleep c1g1 assessment a-2c2g1h2 assessment_centre c1 assessment_day d1g1 assignment d-1h-1
    assistant c-1f-2h-1 assistant_manager h1 associate d1h1 associates c1 assume c-2d2e4f-2h-3 assume_i e3h-2
    assume_that d2 assuming d1f1 assured c-1 astronaut c-1d2 astronaut_? c-1d2 at a-1c-1f-1g1h-1 at_. b1
    at_@amount b2e1 at_@currency b2d1 at_@number a-1c1d1f-4g-1h-1 at_@other a1h1 at_a a1d1e1f-1h2
    at_all a-3b-2d1f-3g2h-2 at_an c-2d-3h2 at_another b-1e-1g-3 at_any a-1b-3c1h1 at_both a2 at_by a-1c1
    at_college h-2 at_dinner g1 at_each c1 at_ease a-2c-3d-1g-1h-1 at_eight b-2 at_eleven g1 at_five b-1c-2d-3
    at_four c-1d-2 at_half g-3 at_home b-2c-2e1f1 at_it e2h-1 at_last c-1d1 at_least a-1b2c1d2 at_liberty g-1
    at_lunchtime h2 at_me d2g1 at_midnight d2 at_month b1 at_my a-1b1c1d2e-1f-2 at_night a1b-1c2d1
    at_nine a-2b-3d-2e-1h-3 at_no c1 at_noon a-1g-3h-1 at_once d-2e-2h1 at_one c1 at_our h-1
    at_present a-2b-1d-1e1h-1 at_reception c1 at_school b-1 at_seven d1 at_seventy h1 at_six c-3
    at_some b-1d-2e4g-3h-2 at_st h1 at_ten a-1b-1c1g2 at_that a-1c-3d-1e-1f2g3h-1 at_the c-1d-3f1 at_them c1d1e-1
    at_this b1d-4f1g1h1 at_three g3 at_time b2 at_two d-1e-1g2 at_weekends d-1 at_which e1 at_work a-1b-1d1g3
    at_you a1e1h1 at_your b-1d-2e-2h-2 at_yours a2c1h1 ate a-1b-1c3e2g1 ate_my c1e1 ate_up c2 athens b-1
    atmosphere c4 atmosphere_in c2 attach a-1c-1d-1e-1h-2 attached a-2c-5d-6e-2f-3h2 attached_. b-1c-1d-1h2
    attached_form h2 attached_the h-3 attached_to h1 attachment c-1 attempt d1 attend a2b1c-3d-2e-3f3g3h2
    attend_. a1b1f3g1 attend_on h2 attend_the a1g1h1 attend_your f-1 attendance g1 attended c1d1
    attending a1e-2g2h3 attending_, c1 attending_the a1h2 attention a-3b-4d2h-2 attention_, d1
    attention_to b-4c-1d-1h-2 attitude d4 attractive a1h-1 au f1 audit b-1c-3d-2e1g2 audition d2h1 auditions d1
    august a-3c-3d-2g-1h1 august_, a-1 august_. h1 authority c1 auto h2 auto_reply h2 automatic d2
    automatic_reply d1 autumn a-2c-2d-4f-2h-1 autumn_, h-1 autumn_i h-1 availability g1 available c-1d-1e-1
    available_for h2 available_from h-2 average d1 awaiting h2 awaits c1 awake a1c-1 award a-2c-1d-1
    away a-2b1e-3f1g1 away_. c-3d-3e-1f-1g-2 away_and c-1d4 away_before h-2 away_from c-4f-2g3 away_just e-1f1
    away_my b1c1f1 away_on b-1g-1h-2 away_that g-1 away_the h1 away_to h1 away_with a-1 awful a-1e-1g1
    b a2b1c-2d-2h-1 b_. a2 baby a1b-1h2 baby_, a1d-1 baby_. d1h2 baby_room a1 back a-3b-2c-3d-2e2f3g-3
    back_, c1f-1h-2 back_. a-3b-1c-2e2f1g1h1 back_about e-1 back_after h3 back_and b-2c-2g1 back_at f1g-1h-1
    back_burner e2 back_by f1h-1 back_for b-1e-1f2h1 back_from c-1e-1g2h1 back_if f1
    back_in a-2b-2c-2d-3e-2f4g-4h-2 back_into h-1 back_my h4 back_of b1d2f1 back_on e-1g-2h-2 back_out g2
    back_so d-2 back_this e-1 back_to b-6c1d-2e2f-1g-6 back_twice c-1d-1 back_when e1 back_with a-2b3c1d-1f1
    backed f1 background a1b-1d-2 background_. a1c1 background_check h-1 backlog c1e1 backs c1 backup a1c1h1
    backwards b2 backwards_. b1 bad a-3b-3c2d-6e-1f1h-1 bad_, g1 bad_. c1e-1 bad_about c1 bad_for e1
    bad_word c-2d-1e-1 badge a-4b-4c-1d-1e-3f-5g-3h-1 badge_, f-2 badge_and d1 badge_at b-1 badly c4d-2h-1
    badly_organised c2 bag a-1b-1c-1d1 bail g1 bailiffs d1 baked b1 bakery a2c-3d-1h1 balance a1e-2h-2 balance_. g1
    ball d1 band a-3b4c-1g-1 band_@number b1 bank a2b1c-1f-1g2 bank_. a2b1 bank_and b1 bank_holiday b-2 bank_i c1
    bank_manager b2 bank_on g3 bar b-1d1f1g-1 bargaining d1 barked c-1 barn d1 bars c-1e1 base a-3b6c-1e2g-2h-2
    base_. b1 base_to f1 basic a-3b5c-2d3 basic_. b1 basic_is b2c-1 bath d1 be b-1c-1g1 be_, c-1d-2
    be_. a-1b-4c-1e2f-3g-4h-3 be_a a-1b-1c2d-2e-1f-2 be_able a-2c-2d-2e-1g2h-2 be_all g-1 be_an b-1c-1
    be_answering e2h-2 be_any b1e1 be_appearing h1 be_as a1e1g1 be_ashamed c1d3 be_asked d-2g-2h-1
    be_at a2c-2d1e-1g-1h-1 be_attending a1c1d-1e-1g-2h3 be_available h-2 be_away b-1c1 be_back f1g-1h-1
    be_best e1g2 be_blunt c1d4e-2g-1h-1 be_bowing h1 be_called c-1 be_cancelled h1 be_candid a1c2 be_carrying g1
    be_checking h-1 be_cheering e-2 be_clear c-1 be_coming a2c-1e-6f-3g-5h6 be_considered d-1g-3h3
    be_continuing e-1h1 be_curious f1 be_daft g-1h3 be_delighted a-1d-1e-1g-1 be_difficult g1
    be_doing a1d-3e-3g-2h1 be_dropping b2e-1g2 be_easier a-2 be_enough b1f1 be_excused h1 be_fair g2 be_for g1
    be_frank d-1 be_free e-2h-2 be_giving h2 be_glad a-4b-3c-2d-4e-4g-3 be_going a-2b1e-7h3 be_grand b-1
    be_grateful d1h1 be_happier a2 be_happy b-1d-1e-1g-1h-2 be_hard a-2b-2c-2g1 be_having b1c1d1 be_home h1
    be_honest b2c1d-4g1 be_ignored d1 be_in a1b-2c-4d-1f-1h-1 be_inclined g2 be_interested h-1 be_interviewed d-1
    be_interviewing e-1h2 be_joining g1h2 be_kept c-2d2f3h-2 be_left c-1 be_looking e2 be_lovely d2
    be_lying a2c-1d2 be_meeting h1 be_more a-1g1 be_moving b-1g-1h2 be_my c1f-1 be_needed h1 be_needing e-2h1
    be_nice d2 be_ninety g-1 be_no g-2h1 be_nothing g1 be_obliged e1f-1 be_off g-2h-1 be_on b3d-1e-3f1h-2
    be_one c-1g1h1 be_open a1b1d-1 be_opening e2h-2 be_out g-2h-2 be_patient e2 be_persuaded f3h-1 be_picked d-1h-1
    be_picking e3g-2h-3 be_possible b-2d-2h-1 be_present g1 be_proceeding g-1h2 be_proud c1d-1 be_pulling g1
    be_pursuing e-1h2 be_put h-1 be_putting g-1 be_quick d2 be_reading e2 be_removed h1 be_replying h-2
    be_reporting c1h2 be_right c1e1h1 be_ringing d1e2 be_running a1c1 be_rushed e1h-1 be_saying g1 be_seeing g1
    be_seen e1 be_sent c1e1 be_short c-1d-2 be_silent e1 be_sitting d-1 be_so f-1h1 be_some e1 be_spoken d1
    be_straight e-2 be_sure d-1g-1 be_surprised e2g1h-1 be_taken c1 be_taking b2c1d-3e-2f-2g-2h1 be_talked f2
    be_that d-1e-1f-2g5h-4 be_the a1b-1c1d-1f-3g1 be_there a-4c-1e-4f2g1 be_to d1h2 be_told a1d3e1g1
    be_treated d1h1 be_unfair a-1g-1h-1 be_up a1d-1f1g-1 be_very d2 be_waiting e1 be_welcome f-1 be_wiser g1
    be_with b-1d-1g2h-2 be_withdrawing g1h-1 be_working a2b1g-1 be_worth f-1 be_writing d-1e1h-2 be_wrong e1g1h1
    be_you a1 be_your h2 beam a1 bear d-3e3g-2 bear_with d-3e2f-1g-2h-2 bearing h-1 beat a3b-1c-2d-2f1 beat_the a1
    beaten a1 beats a4b-1c-3d-3e-2g-1 beats_a a1 beats_yours h1 beautiful a-1c-1d-2h-2 beautiful_. c-1
    became c1d-1g1 because a1b-1c-2d1e-1f-2g-2h2 because_a c-1 because_i b-2c-2d-1e1f-5g-3h-1 because_if f2
    because_is a1h3 because_it c-2h4 because_my c-2g1 because_of a-1b-2c-2d-3e-1g-2h-3 because_that d1h-1
    because_the a2b2c2g-3h2 because_there a1 because_they h1 because_you d2h-2 become d-1e1g2 become_a e1g1
    becomes f1g1h1 bed b1c-3d1h-2 beds c1h1 been c2d-2e1f-3g-2h-1 been_, b1 been_. a-1e-1g-1h-1
    been_a a-2b-4c-4d-1e1h-4 been_accepted h-1 been_an b-1c-1 been_appointed a1h2 been_asked h1 been_doing c2
    been_given a2e-1g-2 been_good h-1 been_having g1 been_hired h3 been_hoping b2 been_in a-1 been_let c1e-1
    been_mad d-1 been_meaning e2h1 been_more a-1 been_moved c2 been_my a1 been_nicer a-2c-1d-1
    been_offered a2c1g1h1 been_on c-2d1h-2 been_promised b1 been_promoted h1 been_put h-1 been_so c-2
    been_spoken c2 been_taken b1h2 been_there c2 been_thought c2 been_told c-1 been_with a2 beer d-1
    before a-1c-1d2f3h1 before_, c-1d-1 before_. b-1c-4g1h-3 before_a c1 before_an d-2 before_and c1d1
    before_anybody a1c2d-1 before_anyone c1d-1 before_friday f1h-2 before_i a-1b1e3g-3h2 before_me a2
    before_my c1e1 before_noon f-1 before_telling d-1 before_the a-3d-6e-1f1g2h1 before_we b-1
    before_you c-4d5e-2f2 before_your a1b-1c-2e-1g1h2 beg c-1g-1 beg_to h1 began c1 beggar d1 begging d2
    begin b-2d1g1h2 begin_there h1 begin_to g2 beginner a1c1 beginner_. a1c1 beginners d1 beginning a1e-1g2h-1
    beginning_to e-1g2 begins b1 begun c-1g2 begun_to c-1g1 behaved d1 behaviour c1d2 behind a-1d-1e1g-3
    behind_. a1c2 behind_a a-1 behind_me e1 behind_my h-1 behind_the a-3d-1e1 being b-2c2d3e1f1 being_. c-1e2
    being_a c1 being_asked c4h-1 being_called h1 being_honest a1 being_late c1d1 being_patient h1 being_so d-4e-1h1
    being_told d1 being_what a-1g1 believe a1c1e-4f-2 believe_, a-1 believe_. c1 believe_i a1f-1g2 believe_in a1
    believe_it b1 believe_that f-1g1 believe_the c2 believed c-1d1 bell b-1d-2e2h-1 bells a-1b1d2g-1
    bells_on a-1b1d2g-1 belly d1 belong a-2c1 belong_in a-1 below a-5b3d-4g-2 below_. b-3c-2e-1h-3 below_to h1
    below_what b1g-1h1 bench a1b-2c-2f1h1 bend b1 beneath c3d2h-1 benefit c-1 benefit_of c-1 benefits b-2c-2d-1
    berlin g1 berth a1 beside a1f-1h-2 beside_me c-1 besides d-1 best a-1b-4c-4d-7f-2g1h-4
    best_, a-6b-4c-2d-9e-9f-3g-8h-7 best_fit a2 best_i a1 best_if e1g3 best_in d1 best_match a2h1 best_of c-2
    best_stepping g1 best_thing a2 best_to a-1 best_wishes a-4h-4 best_with a-2c-1g-2h-1 best_work c1 bet a1d-1g1
    better a6b1c-5d1e-3g-2 better_, a-1c-2h-3 better_. a2b1d1g-2 better_aligned a2 better_balance a-1 better_fit a1
    better_for a1b-2c-1g-1h1 better_home a1 better_job a3d1 better_match h3 better_not e1g1 better_off b1h-1
    better_offer a2 better_pay a2b2 better_place a1h-1 better_placed c1 better_run a1 better_suited d-1g-1
    better_than a-1c-1d-2f-1 better_things d4h-1 better_to a2c1 better_use a1 better_with a2
    between a1b-2c2e-1f-1g1h-1 between_a a2h1 between_calls b2 between_me a-2b-3 between_the c1e1 between_them a-2
    between_two c-3d-2g-1h-2 between_us c1 between_what a-1b-2d1 between_you a2 between_your a2d2 beyond a-1b-1d2
    beyond_me b-2d1h1 beyond_the c1 bid b1 bien d-2 big b2d2f-3g2 big_, d1 bigger a5b1c-2 bigger_part a-1
    bike b1c-1d-2e1g-1 bill b1 bill_. b1 billings b1 bills b-1 bin a-1d3e2f2 bin_. d2e1 bins c1d1 biscuit d1
    bit a-2b2c2d-2e2f-1g2h-3 bit_, c-1d-1e1 bit_. c-1e2g-1 bit_about e-1 bit_and c-1 bit_hectic g-1 bit_in c-1
    bit_more a-1b3c1g-2 bit_much c1 bit_of c1e-2f1g-1 bit_up e2 bits c-1 black c1d-2e2 blame b-1c-2e-2h-1
    bless d1e-5g-3 bless_them b1h1 bless_you c1d2 blessed d-2 blessing d-1 blew d1 blind d1 blocked e3g1
    blocking e3 blocking_this e1 blocks h1 blog c-1h2 bloke c1 blokes c1 blood a1 blowed e-1 blowing d2 blue a-1e-1
    blunt a-1c3d3e-3g-1h-2 blunt_, d2e-2 blush b2 board b2c-2d-5f2g2 board_'s e1 board_. f-1 board_and h1
    board_for c1 boarding c1 boat b1c-1g-1 body b1 boil d2 bolder a1h1 bonus b4c-5h-2 bonus_, b2f1 bonus_and h-1
    bonus_at b1 bonus_on b1 book a-1b-1e-1f-2g1 book_on c-1d1 book_the g1 book_you e-1 booked a-5b-4d-2g2h1
    booked_. h1 booked_and g1h2 booked_for g1h-2 booked_me a-1 booked_the c1 booking d-2 bookings d1 bookkeeper h-1
    books a2d-1h1 books_. a2b1c2h2 boots d1g-2h-1 boots_. d1 border c-2 boring c1d2 born c-2d2
    boss a-1b2c1d1e-1g1h-1 boss_, h1 boss_i b1 boss_was c1 bosun f1 both a2b-1c-3e-1f-3g-3h-2 both_, a2
    both_. a-2d-2h-1 both_a d-1 both_and a2 both_are a-1 both_good a-1 both_of c1d1 both_on a1 both_the d1
    bother a-3d1e1f-1g1h-4 bother_. c1 bother_of d-1 bother_to d-3 bother_with e-1g2 bother_writing e2
    bothered c2d3g-2 bothered_me c2d-1 bothered_to d3 bottom d1e2f3g1 bottom_of d1e2f3g1 bought c-1d1 bound g-1h-1
    bow a-2c-2d-3e-1f1g1h3 bow_out a-1c-2d-3e-3f1g1h2 bowed h2 bowed_out h2 bowing d-1e-2f1h3 bowing_out d-1e-2f1h3
    box a-1c1h-1 boxes a4b-1 boxes_, a1 boxes_are a-1 boxes_for a1 boy a-2b-1d2e-1h-1 boy_. d1 boys c1 boys_'s c1
    boys_. c1 brain a-1c-1d3e2 branch c2d-4g-2h-1 branch_is c1 brand a2b-1c1d1 brand_, a1c1 brave c-1d1 braver a1
    bravo c1d5 bravo_, c1d3 brazil c1d1 bread a-2d-2 breadth a1 break a-3b-3c1e-1f-1g-2h-1 break_a d-1
    breakfast d-2h-2 breakfast_. d-1h-1 breaks c1 breaks_. c1d1 breath d1e2 breath_, d1 breath_. e1 breathe e1h-1
    breathe_. c1 brewery a2h1 bridge a1c-4d-3 bridge_. b1 brief a3b-2c4d-1 brief_was c1 brigade c-1 bright c-1
    brighter a1h1 brilliant c-2 bring c-5e-2g-2h-3 bring_me b-1f1 bring_my e-1f-1h-1 bring_the b-1d-2e-2g-2h-1
    bringing b2h1 brings a-1c-1d1e1g-1h-1 brings_. e1 brings_me a-2 bro d1e1 broader a3c-1h1 brochure a-1c-1
    broke a-2b-3d-2e-2h-3 broken a-3d-1g1h-2 broker a1 brother g-1 brother_, c2d2 brother_in b-1
    brought a-2b-2c-1g1h-1 bucks a-2b3d1 bucks_an b3d1 buddy d1 budget b5e-1f1 budget_, a1c-1f1 budget_. b1d2
    budget_and b2 budget_for c1 budget_was b1 build b-2 building a-2b-3d1g1h-3 building_. d-1 building_and c-1
    built a-1b-2 bump b1f1h-2 bumped b3g1 bumped_me b2g1 bunch a3c-2d2 bunch_, a2 bunch_. a1 bunch_for d3
    bunch_of c-1 buried e1 burned c-1f1h-1 burner e2 burning c1 burnout c1 burns c1d1 burnt c-2h-1 bursar d1h1
    bursary b1h1 burst h-1 bus a-2b-3c-1d-2e-2f-1g1h-1 bus_, h-1 bus_. b-1c2 bus_and b2 bus_from g2 bus_home a1
    bus_is g2 bus_out g1 bus_pass h1 bus_was c-1 buses a1b-2c-2 buses_, a1 bush c-1d1e1 business a2b-3c1d3e-1
    busy b-2e3f-3g-2 busy_, c2 busy_with h1 but a1e-6f6g-2h-2 but_a a1c2d-1h-2 but_also g1 but_at f1 but_can f1h-1
    but_could h-1 but_do b-1c-2d-4e-3f2g-2h-2 but_for a1 but_give f-1h-1 but_hold h1 but_i a-1b1c-5d1f-3g1h5
    but_if a-2b1d-5e-4f5g-4h-2 but_in a1 but_it b2d-2f-2g1 but_keep f3g-1h-3 but_kindly f1h-3 but_leave f1h-1
    but_let h-2 but_like d-1 but_my a-2f-1h1 but_no e1h1 but_not d2f2h-2 but_nothing a-1f1g1 but_one d1f-1g1
    but_please e-2f4g-1h-4 but_save f1 but_should h1 but_thank h1 but_that a-2b-1f-1 but_the a3b-1c2d-5f-6g-1
    but_their a2f-1 but_theirs a2 but_there d1 but_they a2b-2 but_this f-2h1 but_thursday f-1g-1 but_we d2
    but_would f1 but_you a1b1c1h-1 but_your a-1c1d1f-3 butcher d1 buy b-1c-1d3e-1f-1 buy_a d1 buy_the d1 buyer d1g1
    buys d1 buzz e1 by a-1c-1d1e-2f1h-1 by_. g1 by_@number b-1g1 by_a b1c-3d4e-1f1g-3h1 by_all c1f1h-1
    by_an b-2c1g1 by_another h2 by_close d1 by_e e-1 by_ear e2 by_email d-3e-4h-1 by_friday g-1h1 by_god g1
    by_hand a1d-1 by_how c2 by_if d-1 by_itself c-1e1 by_mistake d-2 by_monday f1 by_my h2 by_name a1 by_next e1
    by_nine d1g-1 by_noon d1e-1 by_people c-1d-1 by_phone d-1h1 by_post f-2 by_side a2b-2c-1 by_some a1
    by_someone c1d1 by_ten c-1 by_text d1 by_that b-1c1 by_the a-2b1e1g-1 by_their g1 by_them b2 by_then g2
    by_this b1 by_way g1 by_with f-1 by_you a1d-2 by_your c-1d-1 bye a-5b-7c-8d-3e-6f-2g-7 bye_. a-2c-3d-1e-3
    bye_bye d-3 bye_now b-1c-1d-5e-4g-1h-5 cab a2b1 cabin c-1 cactus d1 cafe b-1d-2h1 cake b-1c-1d-1h-2
    calculation c1 calendar a-3b-1c-3d2g1h-1 calendar_. h2 calgary h-1 calibre a1c1 call b-2d-1e-2g-2
    call_, a-1c-1d-1f-2h-2 call_. b-1c-3d-3f-1g1h-2 call_: h1 call_a d2 call_about h1 call_and c1e-1 call_at h-1
    call_for f1h1 call_from d-1e1f3h-1 call_if d-1 call_it c-1d1e-1f2g1h1 call_me g-1 call_my d1 call_off h2
    call_that d1 call_to d-2 call_was c1 call_when e-2 call_with d-1 call_you d-1e2g-1h-1 call_your c1
    called a1b-4c3d1e-4f-4 called_, a1 called_. a1c1 called_me c3g-1 calling b-4e2f-4g-3h1 calling_. a1
    calling_about c-4e-2g-4h-5 calling_again d1 calling_it c3e-1 calling_me c2e1h-3 calling_my d1e3 calling_off h3
    calling_to h1 calls a-1b2c2d1e4f-1g-3h-1 calls_, e1h1 calls_. b1h-1 calls_for c1 calls_from e1h-1 calls_to c1
    calls_with c-1 calm b-1c-4d-3e3g-2 calm_, e1 calm_down e1 calms e1 calms_down e1 cambridge a1
    came a4b2d-1e-3f-3h1 came_. b-1h1 came_a a2 came_across a-1c2 came_away b-1c3d-2 came_back b3c1 came_close a1
    came_down a1d2e-1h-2 came_for c2 came_from c-1d2 came_home c1 came_in b3c-2 came_late b1 came_off a1
    came_out a3b-2c-1f-1g-1h-5 came_second a1 came_through b2c-3d-1h3 came_to c-2h1 came_up a-2b1g3h1 came_with f1
    camera d1g-1 campus a-2 campus_. c1 can a-1b1c-2d1f3h1 can_, g-1 can_. c-1d-1e-1 can_be e-1f2h-1
    can_best a-1h-1 can_call d-1 can_change b-1 can_close h1 can_come b-3d1f-1g-2 can_confirm e1 can_contribute h1
    can_count b1 can_cross h1 can_do b-2d-4e-3 can_finally b1 can_find b1f2h-1 can_follow d1 can_get b3c1f2h1
    can_give a2d-2e2f-4h3 can_go d-1 can_grow a1b-1 can_hardly g-1 can_have d-1 can_help a-1 can_i b-3d-6e3g-3h-4
    can_imagine d-3 can_it d1 can_keep h1 can_let h1 can_manage a-1d1 can_move f2g1 can_not b1c1d-1f-4g3
    can_offer b-1h-1 can_only c-2d1f-1g1 can_pick f1 can_promise g-1 can_read c-1d3 can_release h2
    can_say b-1c-1d-2e2g-2 can_see a2b1c1e-1f-1h-1 can_stay h-2 can_stick d3 can_still b2f2 can_strike h1
    can_take a-1e2f-2h2 can_talk d2 can_tell c2d1g1 can_think d1 can_use d-1 can_we b-1d-4e1g-1 can_work d1
    can_you e-2 canal a-2 canal_, a-1 cancel b-1e-6f2h3 cancel_, c1 cancel_. g1 cancel_and g1h-1 cancel_friday f1
    cancel_it f-1g-1h4 cancel_me f1h-1 cancel_my d-3g-2h-1 cancel_our h2 cancel_that h1 cancel_the d1h2
    cancelled a-1b-2c1h3 cancelled_, g-1 cancelled_my c1d1 cancelled_the h1 cancelling d-1f2g-2h4
    cancelling_, a1f1h1 cancelling_it f1 candid a1c2d-1 candid_, a1 candidacy a-1b-1d-2e-1f2h2 candidacy_. f-1h2
    candidacy_for h3 candidacy_here c1h2 candidate a-6b-2c2d2e-2f-1 candidate_'s c2 candidate_, c-1d-2
    candidate_. d-1f-1g-1h1 candidate_for h1 candidate_is d2 candidates a-6b-3c2d1e-3f-4g-2h1 candidates_, c-1d-1
    candidates_. g-1h1 candidates_to c1d-1 candidature d-3e-2g-3h3 candidature_, h1 candidature_as f-1h1
    candidature_for h3 candle a1 candle_to a1 canteen a-2d-2 canvas a2h1 capital d1 car a-1b4c-2d-6e-1f1g2
    car_'s b-1g1 car_. b1 car_allowance b1 car_and b3f1 car_on b1 car_park b-2 car_will g1
    card a-4c-4d-4e-1f-2g-3h-2 card_, b3h-1 card_. b-2h-1 cardiff a-1 cards e1 care b-2d1e-8f-4g-1h-3
    care_, b-2d-5e-2h-3 care_. b-1d1h-2 care_about a2 care_for c2d-1 care_home h1 care_less c-2d4 care_of b1
    career a2b-2c-1g-2h1 career_. a1 career_change h1 career_than a1 career_to a1d1 careers d1 careful a-2b-1c-3e-2
    careful_thought h1 carers c1h-1 cares c-1d1 caretaker_'s h1 caring c-1 carnival e1 carried d-3 carried_my d-1
    carrier f1g-1 carrier_, h1 carries a1b1d-1 carries_the a1 carry a-1b1e-3g2h-1 carry_my h-1 carry_on a-2e-3g3
    carrying e-1g1h1 carrying_on e-1g1h1 case a-2d-3e-4f3h-1 case_. d1g1 case_i f1g-1 case_of c-1
    case_study b-2c1d-1g1 case_the a-1f1 case_they f1h-1 case_your f2 caseload b-2c1 caseload_is c1 cases a2b-1
    cash b3d1h-1 cast h1 casual b1 cat b-1c-2g-1 cat_. c-1 catch c-2e2 catch_you e1 cattle a1 caught c-2d-1e-1g1h-1
    cause a-1d-1g-1 cease e2 cell c-1h-1 cellist h1 cent b-1c-1f1g1 cent_of b1f1 centre a1b-3e-1 centre_, a-1
    cents b2c-2e-1 cents_a b1 century c2 certain c-3f-1g5h-4 certain_i g2 certain_than g1 certainly b1c-1
    certificate b-1d-3e-2h-2 certificate_in c1 certificates d-4e-1 chain a1d1h2 chair b1c1d1e-2f3h2 chair_, d-1
    chair_. b1d1 chair_for f1g-1 chair_in c1h1 chair_on d1 chair_warm f1h1 chairs b-1c1 challenge a3c1h1
    chambers a1 chance a2b-1c-1f1g4h-1 chance_, h1 chance_. a1h-1 chance_and a1c-1d2 chance_i e-2f-1g5h-3
    chance_of h-2 chance_that f1g1 chance_to a2d-3e1g-2 chances c-1d-1g6h-2 chances_are g5h-2 chances_of g2
    change a-5d-1e-3f3g-2 change_, b1h1 change_my b1c-2e-3f3 change_of d-1g-1h-1 change_schools h1 change_the c1d1
    changed a-4b-4c2d-1e-3f-1g-1h1 changed_. f-1h1 changed_my g-1 changed_since h2 changed_the c2 changes b2c1d-2f2
    changes_his f1 changes_its c1 changing c2d-1e1h1 changing_my e1 chaotic c3 chaotic_. c1 chap d1 chap_who d1
    chapter c-1e2 character d1 charge a-2b1f-1g-2h1 charge_. c1h1 charity b-6f-1g-1h1 charity_'s a1 charm a-1b1c-1
    charmed c-1 chase c2e3h-3 chase_me e1h-1 chasing e1 chat a-2b-2c1d1e2f3g-3h2 chat_, h1 chat_. d-3h1 chat_at e1
    chat_on c1 chat_with f1 chatbot d2 chats d1 check a-3b-1d1f1h-1 check_on h1 check_the h-1 check_this d-2e1
    check_with f2h-2 checked d-2 checking d-3g-2h-3 checking_in e-1 checking_the e1 checking_this h-1 cheek d3
    cheeky f1 cheeky_to f1 cheer d-2 cheered c-2d-1 cheered_me c-2d-1 cheering e-3h-1 cheers a-2b-8c-9d-3e-5f-6g-6
    cheers_, a-6b-4c-5d-12e-9f-3g-3h-9 cheers_for a-2c-3h1 chef d-2h-1 chef_. h1 chemicals c-1 chemistry c2h-2
    cheque a-1b4 chew e3 chew_on e2 chewing e3g-1 chief a-1c2d1f1h-1 child c-3d3h-2 child_. c-1d2
    childcare a-2b2c1h1 childish c1d1 children c2d1e-3f-1g-5h1 children_'s d-1 children_, h1 children_. b1c2
    children_and d1 children_are d-1 choice a5c-1d-2e-3f1g-4h2 choice_. c1f1 choice_and h1 choice_between a1c-1
    choice_for b2 choice_is a-1h2 choice_was a1 choir a1c-4d-3g1 choir_, c-1 choose a3b-2c-5d-2e-3f1h2 choose_, a3
    choose_. e-2f1 choose_between a-1c-1 choose_the a-1h1 choosing h2 choosing_me h-1 choosing_the a1h1
    chose a4b-2h4 chose_the a1h3 chosen a1b1c-2d-3e-1f1g-4h3 chosen_another h1 chosen_the f1h1 chosen_to b2g-1h2
    christmas c2f-2g-1h1 christmas_. c1d-1 chuck b1 chuffed c-1h-1 chuffed_to c-1 church a1c-1d-1
    circle e3f-1g-1h-2 circle_back e3f-1g-1h-2 circumstances c-2g1 circus c1d4 circus_, d1 circus_. c1d2 city e-1
    city_. a-1c1 civil c1 claim b-1 claimed h1 claims h1 clap d2 clarity e1 clash g3 clash_with g1 clashes g2h-1
    clashes_with g2h-1 class a1b-1e-1f-2h-2 class_, a1c-1d1 class_. g1 classes b-2g-2 classes_, h1 classes_. c-1g-1
    classmates h2 classroom g1 clause b-1c-1h1 clean a-2c-1d2e-1 cleaned b1d1 cleaner d1 cleaning d-1
    clear a-5b2d-2f-2g-3 clear_, b1c-1 clear_. d-2e2f-1g-2h-2 clear_a e-2 clear_about b1 clear_and h1 clear_i e1
    clearer a2d-1e2 clearly b-2g-2 clearly_never d-2 clerk a-2c1h1 clerk_'s b1 clever c-1 clicked a3c-2d-1
    client c2d-2e-2f1g1 clients a1b-1c2d-2 clinic a3d-5 clinic_, c-2h1 clinic_is a1c2 clinic_that b1h1 clinical a1
    clock d2e1 clock_, c-1e1 clock_. d3 close a4b-1c-2d-2e-1f1g1h3 close_, a2c-1 close_. a2e1 close_a a1d1
    close_attention b-1 close_it f1g1 close_my b-1d-1e-2h4 close_of d1e-1h-1 close_run a-1 close_second a2
    close_the f1 close_to a-2d-1g2h-3 closed a-3b-5c-2e2 closed_, h1 closed_. b-1d-1e1f-2h3 closed_the h-1
    closed_with h2 closely a2d-1 closely_with a1 closer a5b-1c-5d-4e-1f-2h1 closer_match a2 closer_to a4b-1c-3d-1h1
    closes h1 closing a-1b-1e2f2h-1 clothes c1 clothing h1 clown d3h1 clowns d3 club c1d-1e-2h1 club_, c1h1
    club_. e-1 co a1c-2f1h-2 co_op c-1f1h-2 coach b-1d-1h-2 coaches d-1 coast b-2e-1f-1 coast_, b-1 coat d1h-1
    code b-1d-3 codebase c1 coding a-1b-1c2 coffee a-2b-3d-1e-4f-4 coffee_'s e-1 coffee_. c-1d1g-1 coffee_is e-1
    cohort h1 coin b-1e2 coins b-1 cold a-4c1d-1e-2g2 cold_. c2 cold_chain c-1 cold_feet g1 cold_store b1
    collapses a1 colleague a-5c-4d-3e-3f-5h-2 colleague_, d-2 colleague_on c1 colleague_who c1d1 colleagues b-1d-2
    colleagues_. h1 collect b-2 collection a1c-1d-3 college a-1c-1h1 college_, h2 college_. a-1h1 college_is d1h-2
    collides g2 collides_with g2 colour d-1 column a1b1 come a1b1c-2d-1e-1g1h1 come_, d-2e-1f-1g3h-1
    come_. a-2d-4f1g2 come_? g2 come_across a1 come_after b-1g1 come_along b-1f1h1 come_and b-1f1h-2 come_at c2
    come_back a-2e4g-2h-1 come_by f-2 come_down g-1 come_for b1e-1g-1 come_from d1 come_in b1f1g-1 come_into b-1h1
    come_monday g-1h1 come_my a2 come_off g-1h1 come_on a1d-2g1 come_or g2 come_round f-1h1 come_running b1
    come_second a1 come_to b1e-3g-1h2 come_up a-1b-2c-2d-3e-2f-1h-1 come_wednesday g-1 come_with b1e2h-2
    comes a3b2c-2d-2e2f-1h-1 comes_. e1 comes_back f1 comes_by g1 comes_out a1 comes_to a1b1
    comes_up a-1b-1d-1e-2f-2 comes_with b3c-2e-1 comfortable a-1b1c2d-2g-2 comfortable_with c2 coming c-1g2h4
    coming_, c1d1e1f1g-1h1 coming_. b-1c2d-1e-1g1 coming_and g1 coming_back e-2f-2 coming_down g1
    coming_for b1e-2g-2h2 coming_in c-2g2h1 coming_out e1 coming_to a2b1c-3f-1h2 coming_up h-1 commend d1
    comment c1h-1 comments c-1 commis f1 commission a-5b8c-5d-2e-3g-2 commission_, b2 commission_. b-1
    commission_on b2 commission_split b2 commit d-1e3f-1h-1 commit_to g1 commitment d2g1 committed a-2c-1d-2f1g-3h2
    committed_to c-1d-1f1g-2h2 committee b-3c-1d1 committee_'s d1 committee_, d1 committee_. d-1g1
    committee_for d1h-1 common d1 communicate e1 communication c3e2h-1 communication_from c2e1 community b-1c-2h-2
    comp b2 companies b-1c-3 companies_, d1 company a2e-4f-1g-1h2 company_'s d-1 company_, a-1b-1d-1f1g1h1
    company_. c-1d1h-1 company_@other h2 company_and b-1h1 company_car b3h-1 company_has g-1h1 company_i a1
    company_in a-1b-1h1 company_is c1h-3 company_made c1h-2 company_on a1h-1 company_that b-2 company_whose a1h1
    compare a2c-4d-4e-3g-3h-1 compared a2b-3c-4d-2e-1h-2 compared_to c-1 compared_with a4b-1 comparing c-2d-1e-1
    comparison a1c-3d-2g-1 compensation b-2c-2d-2 compensation_and b-3 compete a2d-1 competing a1
    competition a-1c1h3 competition_. h1 competition_for h1 competitive b2d1 competitor a2c-2d-2 competitors c1
    complain c-1 complaint c-2 complaints d-1e-1 completely d-2e1f2g-1h-2 completely_. e1f2 completing c1
    complicated g2 computer c-2d1h1 computers c-1d2 concerned h1 concerning g1 concerning_the g1 concerns c2g1
    concert d-1 concierge h1 conclusion e2 conclusions e3 conclusions_. e2 conditions h-1 conduct d2
    conference c-1e-2g1 conference_. h1 conference_in g1 confess a2c-1d-1g2h-2 confidence a-2b-4h-3
    confidence_. a-1b-3c1d-1 confidence_in c-1d-1 confident c-1 confirm b-1c-4d-1e-2f-2 confirm_it d1e-1
    confirm_that d-1 confirm_whether d-1 confirm_you g1 confirmation d-3h-1 confirmed c1e-1f1 confirmed_. f1h-2
    confirmed_by h1 conflict g1 confused g1 confusing c1 congrats d2 congrats_on d2 congratulations d5h-3
    congratulations_, c1d-1 congratulations_on c-2d5 connect d-2e-3 connected d-1e-2h-2 connected_here h-1
    consider b1e2f2g-1h2 consider_me d-2f2 consider_my h2 consider_the a1 consider_this e1f1h2 considerably c1
    considerate d1 consideration d-1e1f1h2 consideration_. f1 consideration_for h1 considered a-1c-3d-1g-2h3
    considered_. g-1h1 considered_for f1h1 considering d-3g3h-3 considering_me h-1 consult e1 consultancy b-1
    consultant a-1c1h-1 consulting c1e1 contact a-2d-4e4f-4g-3 contact_. b1 contact_me e1 contact_you e2
    contacted c1e1 contacting e2 contacting_me e2 container b1 contains c1 content a2h-2 contest a4h1 contest_, a1
    contest_. a3c-1 continue a-5b-1c-2d-6e-5g3h3 continue_, d-1e-1g1h1 continue_. g2h1 continue_in g-3h2
    continue_with a-1c-1e-1g1h1 continued a1e1 continuing c-4d-3e-4f-1g2h5 continuing_, g2h1 continuing_. g1h1
    continuing_with c-1g-1h1 contract a-1e-2f3 contract_, c-1d1 contract_. d1f1h-2 contract_and b1g1 contract_in a1
    contract_is f1h-1 contract_with h1 contractor b2 contractor_, b1 contracts a1b-1 contractually h2
    contradicted c4d1 contrary c-2 contribute h1 contribution b2c-1 contributions b2 control d-2 controller g1
    conversation b-1c1d-3f1h1 conversation_, d-1 conversation_. c1e-2h-2 conversation_about h1
    conversation_going e1 conversation_in c-2 conversation_on h2 conversation_was c1 conversations c1
    conversations_with d1 convey d1h-1 convey_my d1 convince h2 convinced d-3g2h-2 convinced_i g2
    convinced_me a1b1c-1 cook a-1b-1e-2g-1h3 cook_, h1 cook_. a-1 cooked c1 cooking d-1 cool c-2d2e-1 cool_, d3
    cooled e-1g2h-1 cooler a3 cooling g2h1 coordinator c1h1 coordinator_interviews h1 coordinators d1 copied c1
    copies c1d-2e-1h-1 copy c-2e-3h-3 copy_paste d2 cordially d-2 cordially_, d-2 corner b-1c-2h1 corporate a1h1
    correct c1e-1 correspondence c-1e4h-2 corresponds a3c-1 corridor a-2b-1c4d4e-2 corridor_like d2 cos e1g-1h2
    cos_i d1e1 cost b-2d1h-1 cost_me b-1 costs b-3 cottage a-1 could a2e-3f3g-2h-3 could_. a2c-2 could_at c2d1
    could_be a1b-1d-2e1f1g4h-3 could_call c-1 could_come e-1f-1h-1 could_count a-1d1 could_do a-1b-1c1d-1h2
    could_explain d-1 could_give a1b-1 could_have d2e-2g-2h-1 could_hold a1d1 could_i a1b1d-1 could_make c-1
    could_manage d1 could_match c-1 could_my f3 could_not a1b1d1e1f-4g-3h-1 could_offer a2 could_read d2
    could_see c1d1g-1 could_step f1 could_still a-1f3g-1h-1 could_tell a-1c4d-1f-1 could_we b-6d-8e-1f-2g-5h-3
    could_well g3 could_you a-2b1c-3d-8e2h3 council a2b-1c-1d2f1g-3 council_'s a1 council_. d2 counsel e1
    count b3c-1g1h2 count_. b1 count_me c-2d-3e-3f1h3 count_on g2 counted b-1c2g1 counter a1b3d-2g-1
    counter_offer b4 countersign b1 countersigned f1 counting b1g1 country a2c-3d3h-2 counts a1c-2 county h1
    county_. c1g1h1 couple a1d-3e1f1 couple_of d-2e1f1 courier c-3d-1 course a-2b-2c-1d-3e2g-2 course_. e3
    course_in h2 course_that g-1h-1 court b-3c-1f-2g1 court_. a-1g1 courtesy d1e-1h-1 courtesy_. d-1
    courtesy_you d1 cousin b1c2d-1e-1 cousin_, c1 cousins e1 cover a-3b4d-1e-1f-2h-1 cover_dental b1 cover_for b1
    cover_my b2 cover_the b1c-2 covered a-1b2 covered_. b-1h1 covered_from h-1 covering b-1g-1h-1 covering_a g-1
    covers d-1 cow d1 cpf b3 crazy e2 cream a1d1 creative a2d-1 credit a-2b1c-2d-4 credit_for d-1 credit_to a-1
    creditors d1 credits b-2e1 crew a1b-2c1d-2e-3g-4h1 crew_, h1 crew_. g-1h1 crew_for f1 crew_i a1c1
    cried a1c-1d-1 cropped e-1g4h1 cropped_up e-1g4h1 cross b1d1g-2h2 cross_me c-1e-1f1g-1h3
    crossed a-1b-3c-3d-3e-1h-1 crossed_the b-1 crowd a2b1 crowd_, h1 crowd_are b1 crowd_i h-1 crown a1 cry d1e-1g2
    crying_with c-1 ctc a-1b4c-2 culture a1b-1c5d1e-1g-2 culture_. a1d1 cup a1g-1 cup_of a1 cupboard c1 curator h2
    curious a-1d-1f1 curious_to f1 current a-4b2f-1g-1h-1 current_employer b-1 current_job h-1 current_place e1
    curtain h1 customer b-3c1d-1e-2 customs c-2 cut b3c2d-5e-2g-2h-4 cut_above a1 cut_me b1 cut_of b3 cut_to b1
    cv b-2c2d2e-3g-2 cv_, c1 cv_. d1 cv_before d1 cvs d1 dad d-1e1 daddy e1 daft c1g-1h3 daft_to h3 daily b2c1
    dairy a2h1 dance h1 dangerous c2 dangerous_. c2 dangling a1 danish d1 dare a-2c-2d1 dark c-1e2g-1 dark_. c-1
    darling b1 dashboards c1 data b-2d-2e-3f-2h1 data_steward h1 date a-3b-3c1d-4e5g1h-2 date_, c-1e3g-1
    date_. d-2e1f-1h-2 date_and c2 date_for e1 date_is c-1e1 date_of c-1 date_on e2g-1 date_you g2h1 dated c1
    dates a-1b-2c1e-2 dates_, c-1 dates_. e-1h1 daughter a-2c-2d-1e1g1h-3 daughter_'s g2 daughter_, b1
    day b1d-1e1f-1 day_'s c1h1 day_, b-1c1d2g1h2 day_. a1b-5c-2d-2f-2g1h-2 day_: c-1 day_? b-1d-2e-1f-1g-1
    day_a b1d1 day_and b-2g-2 day_at h-2 day_for b-1e2 day_has g2 day_i e1 day_is b1 day_of a1d1h1 day_off d1h-2
    day_on g-1 day_one a1b4d-2h-1 day_rate a-2b5d-1e1h1 day_shift c1f1 day_that c-1f1g-2 day_the g1 day_there c-1
    day_to h2 day_was c1g-1 day_week f1 day_when e1 day_you g1h-1 daylight a1 days a-2b2d-2f3g1h1 days_'s b2
    days_, a-1c-1f1g1 days_. a-2c-2d-4f1 days_? b1 days_a b-1f1h1 days_and c1 days_from c-1d-1 days_i e1g1
    days_in c1 days_of c-1 days_off e-1 days_to b-1h-1 days_with h1 dbs c1 de b1 dead c3h-3 dead_, a1 dead_. d2e1
    deadline d1 deal b2d-1e1 deal_, b1 deal_of c-1 deal_to e1 deal_with e1 dealing c1 deals d1 dealt a-1d1h-1
    dealt_with a-1d1h-1 dear d1h1 dear_, c1 dear_. d-1 death c2d1 decade a1 december b1c-1d-1g-1h-3 december_. h-1
    decent b1c-3d-2h2 decent_about h1 decent_of d-2 decent_you h1 decide a-2b-1e3g-1h-1 decide_, c1e1h-1
    decide_. c-2d-2h-1 decide_by f1 decide_on c1 decided b1c1d-8g-1h4 decided_, e2 decided_. h-1
    decided_against f1h2 decided_for a1h3 decided_it a1b2h-2 decided_me b1 decided_not c1e-3g-3h3
    decided_on b-1g1h-2 decided_that a-1 decided_to c1d-2e-4f-5g-2h2 deciding b1d-2e2g-1h-1 decision a-2b-2e6g-3h1
    decision_, e2g-1 decision_. c-1d1e1h-2 decision_for b1e1h-1 decision_is c-1e1f2h4 decision_stands h1 deck c-1
    decline a-2b-3c-5d-1e-5f6g-3h6 decline_, a-2f3h1 decline_. f2h1 decline_for f1 decline_it h1
    decline_the b-2g-1h2 decline_to h1 decline_with f2 decline_your h1 declined c-3d-1f3h2 declined_the h3
    declining b-2d-3e-3f5g-1h2 declining_, c1h1 declining_for f1 deeper a3g1 defend c1 definite e2g-1h1
    definitely g1 degree h3 degree_, c-1 degree_. a-1 degree_in c1d1h1 delay b-1c1d-2f1g-2h-1 delay_, c1 delay_. c1
    delay_giving h-1 delay_was c-1 delayed c-2e1 delete c-2d1e-1h1 delete_my d1e-1h2 deleted c-1 deleting d-1g2
    deliberate e1 delight d-2 delight_. c-2 delight_to c-1d-2 delighted a-1c-5e-1g-3h-2 delighted_to a-2c-2e-1g-1
    delivered d2 delivery e1g2 demanding h-1 demo b-1d1 dental a-1b6c-4g-1h-1 dental_, b3h1 dental_. b1
    dental_and b2 dental_plan b1d1 dentist a-2c1d-2 dentist_. g1 department a2c3d-1e-1g-4 department_, a1
    department_is f1 dependents b1 depending f1g1 depending_on f1g2 depends b2e2h-1 depends_on b2g1
    depot a2b-1c3d-3e-2g-2h-1 depression h1 depth a2h1 deputy f-1h1 deputy_'s d1 describe a-1c2d1
    described a-1c3d-4f-2 described_is c1 described_that c-1 described_to c1h1 describes a-1 description c2h-2
    description_. d1 description_was c1 deserve d1 deserved c-1 deserves b-1c-2d-1 deserves_a d-3 design b-1c1d-3
    designer c-1 designs c1 desired c1 desist e2h2 desist_from e2 desk a1b-4g-1 desk_, a1c-2d1 desk_. d2
    desk_and b-1h1 desk_is a1 desk_job h-1 desperate c1d3g-2 destroyed d1 details b-1c-1e-4g-1 details_. c-1
    details_from h1 develop e1 development h-1 devil d3 di d-2e1h2 dial d1g-1 dial_in g-1 dialysis g1h1
    diary c-3d2e-1h-1 diary_, d1 diary_. c-1d1 did c1e-5f-7g-3 did_, b-1c-2h1 did_. a2e-1 did_a c-2g1 did_and c-1
    did_anybody d2 did_anyone c2 did_for b-1 did_get e1 did_i c-2 did_in a-1 did_it a-2b3d2
    did_not a2c3d-1e-2f-3h-1 did_the b2h-1 did_with h1 did_you b1 died b-1c1d1e-2g1 diem b1 diesel c-1h1
    difference a1b3c-2d1h-1 difference_. a2 difference_between d2 different b-1c3d-2e-3f-1h2 different_hospital h1
    different_league a2 different_one d1 different_path h1 different_people c2 differential b1c-2 differently d-1f3
    differently_. f2 difficult a-1d-1g5 difficult_for g3 digest d1e1 dignity a1 dilemma e2 dinner b1h-1 dinner_, b1
    diploma d-1 direction c-1g2h-1 direction_. g1 directions a-2b-1d-2 directions_, c1 directions_. g1
    directly e-1h-3 director c1d1e-2f2 director_is c-1 directors c1f1 dirty c2 disappear d-1e2g-1h1 disappeared e2
    disappearing e2 disappoint f1 disappoint_me f1 disappointed b1c-1h1 disappointing c1 disconnected c1
    discontinue h2 discontinue_my h2 discount a-2b4c-1 discovered c1d1 discuss a-1c-1d-4e1g-2 discuss_. h1
    discuss_with e2 discussed f1 discussing h-2 discussion c1 dismissive c3 disorganised c3 disorganised_, c1
    disorganized c1 dispatcher c-1 disrespect a3c-2d-2f-1 dissertation d1 distinguished a1h1 diversity c1
    divided g2 dividends b-2 divorce c1 diwali f1 do a-1c-2d2e-1f1g-1h-1 do_, a1d-1 do_. a3c-1h-2 do_@number g1
    do_a b1f-1g-1h2 do_about e2f1 do_apologise d-1 do_better d3 do_for b-1 do_forgive e1 do_friday h1 do_get d-1e-1
    do_hold f2 do_hope c1d2 do_i e-4f-1h-1 do_it b-2d-1e-3f-1g-3h1 do_keep g-1 do_know b1 do_let h2
    do_me a-1b-1d-1e1f-2h1 do_more a-1h-2 do_my b1h1 do_not a-2b-1d2e3f2g-1h-2 do_now b1 do_remember d1
    do_still g-1 do_than c1d1 do_thank d1 do_the c-5f3g2 do_this e-2f-1h1 do_try d1 do_wish c1 do_with a-1c2e-1g-2
    do_write d-1 do_you e-4f-3 do_your b1c-3d3f1 doable g2 doc d1 doctor a-2c-2f-2 doctorate d1 doctors h1
    documents c2e-3 dodgy g1 does a1b1e-3g-1h-1 does_, a1 does_. a1 does_and a-1 does_anyone d1 does_not b1d-1e-2
    does_the b1 does_your c1 dog a-2b-2d2e-2f-1g-4h-2 dog_'s c1e1 dog_. d-1 dogs a-1d-1f1 doing a-1b1c1g-2h1
    doing_, d1 doing_. a1d1g-2 doing_for c1 doing_it e-1h1 doing_the c-3e-1f1g1h2 doing_this h-2 dollars b5c-2d-1
    dollars_, b1 dollars_an b2h-1 done a-1b-1c1d2g-3 done_, c-1d-2e1 done_. c-1d-2h-2 done_for a1h-1 done_with d2h1
    donkey b1c1 donkeys c1 donor c1 donors c1d1 door a-1e-5f3h-2 door_. d1e-1f-1g1h-1 door_and h1 door_on b1f2
    doors a1d-1 doorstep f1 dossier c1h1 double a-3b5d-1e-2f-1g3h-1 double_. c1 double_booked g3 double_time b3
    doubled b1h-1 doubled_the b1 doubt c-1e-2f-4g4h-2 doubt_. e-1 doubt_i d-1g2h-2 doubt_that g1 doubt_whether g1
    doubt_you b1e-2g1 doubtful e-2g6h-1 doubts d-1e-2g5h-1 doubts_about g2 down a1c-2e1f1h2 down_, b-1d-2e-2f2h1
    down_. a2b1e1h3 down_a c-1 down_again g2 down_and b1e1 down_as a-1b-1c-2d-1e1f2g-1 down_before g1
    down_for d-1e-1f-3h-2 down_from h1 down_i a1 down_in d2 down_on a-1b-2e2g1h-2 down_the a1c-2e1f-2g-2
    down_there g1 down_to a1b1e-1f-1g-1h-2 down_two g1 down_with b1e-2 down_your c1 dr a-1b-1c-3d-4e-1h-1 dr_. d-1
    drafted d1 drag d1 dragged c2g-1 dragged_on c2 drains d1 drama e-1 draw a-1b2c-2e3f-1g-2 draw_your d-1e3
    drawer d-1e1f-1 drawing a-2b1c1 drawn b1 draws c1 dreadful c-1d-1e-1g-2 dream a5c-2d-1g-1h-1 dream_. h-1
    dream_about a1 dream_of b1 dress d2g-1h-1 dress_this d2 dressed c1 drew a-1 drew_me c-1 drifting g1
    drive b-1c-1d1e-3g-2h1 drive_for a2h-1 drive_from b-1c-1 drive_on c1g1 drive_over h1 driven a1
    driver a-3b-1c1f-2g-3 drivers a1c4g-1 drivers_, c1 driving a-2b1c-3d1g-4h1 drop a-5b-2g2 drop_it b-1
    drop_me f1h2 drop_my h2 drop_out b-1c1g2 drop_the a-1f1 drop_you d-1e3h-2 dropped c-2d-3e1g1h1 dropped_my b-1
    dropped_off e3 dropped_out c-2g2h2 dropped_the b1e-1 dropping b2c-3d-2h2 dropping_out e-1g1h3 drops f2 drove c3
    drunk c1 dry b-1c-2d-2e2 due b2c-1e3f-3 due_course e3 due_for c1 due_in b1 due_respect d1 due_to c-1e-1g1
    dull a-1d1 dull_. c-2 dunno d-1e2g3 dunno_if e-2g2 during c1d1e1f-1 during_a e2 during_the c1d-1e-2
    dust c-2e3f-1 dust_. c-1 dust_has e2 dust_settles e2 dutch f1 duties a-2c2h-1 duty a-1d-1g1h-2 dying h1
    e b-2c-2f-1h-1 e_mail b-1c-5d1e-1g-1 e_mails d-1 each a-3d-1e-4f-4h-2 each_month a-1c-1 each_one a-1
    each_other b1c2e-3g-2h-1 each_time d-2g3 each_way a-1b-3c-2g-1 each_week h1 ear e2f1 earlier c-2 earlies g1
    early a-3b-5c-3d-2e1g1h-1 early_, f1g1 early_. c-2 early_and e1 early_starts h-1 earn a-3b4e-1g-1h-1
    earned c-2d-3e-1 earned_it d-1 earning b2 earnings b2 ears b1c-1f1g-2h-2 ears_. f1h-1 earth b-1d-1e2 earth_, e1
    earth_did d-2 ease a-3c-4d-2g-1h-2 ease_. a-1c-1 easier a-1b-2c-2d-1f-1g-1h1 easier_with a-2
    easter a1d-2e1f2g-1 easter_, e1 easter_. a1h-1 easy b1d-2f-2g-3 easy_, d-1 easy_. b2c-1d-1 easy_call b1
    easy_choice c1 eat b1h1 eaten e1 eating d-1 edge a4b-2c-2 edge_. a3c-1 edged a2 edges a2 edging g3
    edging_towards g3 edited d1 editor c1h1 education c1d3e1 education_. c3d2e1 effective h2 effort c-1d2 egg c1
    eight c-2 eight_, g1 eight_. c-2 eight_and a1 eight_months c1 eight_on b1 eight_thousand h1 eight_weeks b-2
    eighteen b1d-2 eighty b1g1 either a-1c-4f-4g-4h-4 either_. b1 either_of d1e-1 either_way d-1e2f-1g-2
    electrician b1 electrician_job b1 eleven a-2b1c2d-3f-2 eleven_, c-1 eleven_. g1 eleven_days c1 eleven_hours g1
    eleven_weeks c1 eleven_years c-1 else a4b1c-3e-2f1g-3h4 else_'s c1 else_, b-1d-3e-1h1 else_. a-1 else_and h1
    else_for d-1 else_from h1 else_has b1 else_have h3 else_i a2c-2h-1 else_is b1 else_on a2g-2 else_so h1
    else_to c-1d2g1h1 else_you e2 elsewhere a1b1c-3d-2e-2g-1h2 elsewhere_, a-1e-2f1h1 elsewhere_. c-2e1f-3g-1h1
    elsewhere_and a-3b-3d-2e-1f-1h2 elsewhere_in h-1 elsewhere_is a1f1 elsewhere_so g-1h2 elsewhere_that a1d1h1
    email a-1b-6c-3d-1e-6f-4g-7h-4 email_'s e1 email_, c1d2 email_. e-3h-1 email_address h1 email_as e-2
    email_before d1 email_is d-1 email_to d-3e-1 emailed c1 emailing e2 emails c1d2 emails_, d3 emails_. d1
    emails_from e-1h2 embarrassed b1 emerge e1 employed h3 employees c3d1 employer a3b-4c2e1g-1h1 employer_, a1
    employer_. b-2c1h2 employer_and e1 employer_has b1 employer_is b-1e1 employers c-2d-2e-1h-2 employers_, h-1
    employment h-1 empty d1e-1 enclose h-1 encouraged c-1d-1 encouraged_me c-1d-1 encouraging c1 end a1b1e1g5h1
    end_, b1e1 end_. a1c-1d-4g1 end_? d-1 end_close g1 end_i a1b1h3 end_is d1 end_it h1 end_my c1h2
    end_of a-1d2f2g-1 end_the a2c-1 end_up a-2b-1d-1e-4f-3g6h-4 ended a3d-1h3 ended_up a3d-1g1h2 ending a1h1
    ends a-1b1d1g-1h1 ends_. c1 ends_up b1d1 enemy d1 energy a-1c-2 engaged h3 engaged_me h2
    engineer a1b-1c-1d-1g-2h1 engineer_position h-1 engineer_process h1 engineering c1d-1 engines a1b-1
    english a-1d1f-1 enjoy c-1d3f-2g-2 enjoy_your d1 enjoyed a-4c-6d-6e-2f-1g-4h-1 enjoyed_it h-1 enjoyed_our b1h1
    enjoyed_the a-1h-1 enough b1c-1d4e-5g-2 enough_, e-1 enough_. a-1b1c-1d1 enough_for c-1d1g-2 enough_to a1b1d1
    enough_with d2 enter f1 entertain g1 enthusiasm e-2g4 enthusiasm_for g3 enthusiasm_has g1 entire c1
    entirely c-1d-2f1g-1 entirely_. h1 entitlement_for b-1 entrance d-1 entry c1 envelope c-1e-2 equal a1
    equipment a1c1 equity a-3b6c-3d-2 equity_, b1 equity_was b2 er d1 errand d1 error c-1 errors c3 estate b-1d1
    estates d1 esteemed b1 esteemed_organisation b1 estimator b1h1 estimator_interview b1 ethics c2 euro b3g-1
    euros a-1b3c-2 euros_more b1 eve d1 even b1c3d5e-3f1g-2 even_. d2 even_a a1c1d3 even_if d-1 even_in c-1
    even_more a1h1 even_my c-1 even_read c1 even_say c2d1 even_the a-1c-4d2e1 even_though d-1e-1f3g-2h-2
    even_you a1 even_your d1 evening a-2b-5d-6e-4h-1 evening_, g-1 evening_. h-1 evening_classes g-1
    evenings a-1b-2c1d-2 evenings_, c2g1 event f2 events g1 eventually e4 eventually_. e2 ever a-2c-3d1e-2f-2g-6h-3
    ever_in d-1 ever_look d-1 ever_need d-1e-1 ever_open d-3 ever_sent c-1 ever_so c2 ever_want d-2 ever_would a1
    every a1b1d-2e-1f-8g-1h-2 every_count a2 every_day d1g-1 every_friday b2 every_good a-1 every_month b1c1
    every_morning b1 every_one a-2c-4e1 every_other a-1 every_penny b-1 every_second c2 every_success a-2d-1h-2
    every_time c2d1e-1 every_week a1c1 everybody b-1c2f1g-1h-4 everybody_. f1 everybody_else a1 everybody_is c1
    everyone c2d-1e-1f-2g-4 everyone_. c1h2 everyone_else a1 everyone_i c-1 everyone_was c1
    everything a2b-1c-2d-1e-2g-2h-2 everything_, e1h-1 everything_about c1 everything_and d1 everything_else a2h-1
    everything_i a1 everything_you a-3c-3d-2 everything_your a-1 everywhere a-1d-2 evidently c-1d4 ex c1d1
    exactly a1b-2c-2e-1 exactly_the a1 exam b-2c-1d-6g-4h-5 exam_. h-2 examine c1 exams a-1c-3d-1e3g-2 exams_are e1
    except d-1f2g-2h-2 except_if b1f2g-1 excessive c2d-1 excessive_. c1d-1 exchange a1 excited a2c-1g-3
    excited_about a1g-2 excited_me a1 excites a1c-1 excites_me a1c-1 exciting a4d2 exciting_opportunity d2
    excluded g1 excuse b-3c-2h-3 excuse_me d1 excuse_the b-1c-2d-2e-1h-1 excused h1 excuses c-1d3e-1
    excuses_. c-1d2 executive a-1d3 exercise a-3b-3c1d-3e1f-1h-1 exercise_, g1 exercise_. c-2 exercise_patience e2
    exhausted c1 exhaustion h-1 exhibition c-2e-2 exhibition_. e-2 exist c1d2 exist_. d1 exit c-1h1
    expect d2e4f-1g1h1 expect_. b1d-2h-1 expect_a b1c-2e1h-1 expect_an d1 expect_from c1d2 expect_me h3
    expect_to c-1d-1 expect_you d1h1 expectation b1 expectations d1 expected a-1b1c2e1h-4 expected_. a-2e1h-1
    expected_a c2 expected_from c-1 expected_to c1 expecting a-1d-2e2g-1h-2 expects a1b-1 expense b-1d-2
    expense_form d-1 experience a-1c2d2g-1 experience_, h1 experience_. b1c1 experience_and d1 experienced a1d1
    expert c1d1 explain b-1c1d3e-4f-1g-2h-4 explain_the c1 explained a-4c-3h-3 explained_the a-1c-2d-2h-1
    explaining c-1d3 explains a-2c-2 explains_the a-1 explanation d1g-1 explanations c1 exposure d1h1 extended g2
    extra a-1b4c-4e-4 extra_for h1 extra_week b2h1 eye a1b-2c1d-2e-2f1h-3 eye_on e-1h-1 eyes b-1c3g-2h-3 eyes_. c2
    face e2 face_. c1 face_of e2 face_when g1 facility c-1e1 fact c2d1 fact_that c1d1 factor b2 factory a2g1
    faculty d-1 fail f1h-1 failing c1 fails_to h-1 failure d1 fair a-3c-2d-4e-2f-5g1h-1 fair_. a-1c-4e-1h-1
    fair_and c-1 fair_bit b2c1 fair_chance g2 fair_in g-1 fair_play c-2 fair_to h1 fairer c-1 faith d1
    faithfully a-1b-2c-3d-4e-4f-2h-3 faithfully_, a-4b-2c-3d-3e-4f-2h-3 fall b-3c-2d-1h-2 fall_through f1
    fallback a-1f1 fallen g1 falling f1g1 falls b1c-2h1 falls_through f1 false c1g1 families c-1 family b2c-1g-2h-2
    family_, a1 family_. a1b1c-1e-1g-1 family_@quote c1d3 family_and e2 family_in b1h1 family_reasons g-2h1
    fancy c1 far a1c1e-4f-1h1 far_, a-2d1 far_. g-1 far_as c2e-1g2 far_better d-1 far_more a3b-1h1 far_too c2
    farce d1 fare h-1 fare_. b1 fares c1h1 farewell f1h1 farm g1h1 farm_. g1h2 fascinating c-3 fashioned c2
    fast a-1b2d-1f3 fast_. c1d-1h-2 faster a1b-2d1h1 faster_. a1c-1 faster_than c1 faster_there h2
    father b1c-4d-3h-1 fatter b2 fault a-2b-1c-5d-1e-2g-2 fault_. c-1 fault_of c-2 fault_the c-2 favour f-2h1
    favour_and c-1f-1h1 favourite a-1b-1d-1e-1 fear c1e-1g3h-3 fear_that g1 feared c-1 feasible h1 feasible_for h1
    features d1 february b-1c-2d-2h-2 february_. h1 february_i h-2 fed d1 fed_up d2h1 fee b-1c-1h-1 fee_for b-2
    feed b3c-1d-3 feedback a-4b-3c4g-1 feedback_, c1d-1 feedback_form d1e1 feel a1b-3c1d-2e-1g1h-1 feel_, c2
    feel_. d1e1 feel_a g2 feel_at c-2d-1 feel_dreadful e-1g-1 feel_free c-1d-2f1h1 feel_i a2e-1f-1g2h1 feel_it g1
    feel_like d-2e1f-1 feel_more a1 feel_that c1 feel_the c2f1g-1 feeling c1d-2e-1f-1g4h-4 feeling_i g1
    feeling_it g2 feeling_that a1c1d-1g-1h-1 feelings d-1g-1 feels d-2e-1g2h-1 feels_like c-1g1 fees a-1b1h1
    feet a1c2g2h-1 feet_, c1 feet_. c1 fell e1 fell_off c-1e1 fella c2h1 fella_with d1 fellowship_at h2
    felt a3b-2c3d-5e-3g-2h2 felt_like d-1 felt_more c-1d-1 felt_that a1 fence g2 fence_about g2
    ferry a-1c-3d-2f-1g2 few c1d-6e1g-3 few_. a-1 few_days e1 few_irons e1 few_people e1 few_weeks e2 few_years c1
    fewer a1b-1c-1d1h2 field a-1b-4c-1e-1f-2g1 field_. a-2 field_i a-2 field_than g1 fifteen b2d-2h-1
    fifteen_minutes c1d-1 fifteen_years c-2 fifth a-2b1 fifth_. a-1 fifty b3c-1d1g1h-1 fifty_fifty g2
    fifty_minutes c1 fifty_two b1 fig h1 figure a-2b6c-4e1g-3 figure_, b2f1 figure_. b2 figure_i b1e1 figure_you b1
    figured d-2 figures b-1d1e-3f-2g-1h-1 file b-3c-2d2e-4f1g-1h2 file_. h3 file_before h-2 file_from h1 file_on f1
    fill a-4b-2c2d1e-2f1g-3h-1 fill_a d1h-1 fill_in d-1 fill_it e-1f1h1 fill_the f1h-2 filled a-2g-2h2 filled_. h1
    filled_in d1 filling c1d1e-2h-4 filling_in c1d3h-1 filling_it d-2 filling_the h-1 fills d1 film d-1 filter a1
    filthy c2 final a-2b-1c-2d-1e-2g1h2 final_, f1 final_. f1 final_answer e-1 final_interview f-1g2h-1
    final_round h3 final_yet f-1 finalists c1 finally c-1d2e-2 finance a-1b1 financial b1 financially b3
    find a-3e-4f2h-1 find_a a-4b-3c-1d-4g-1 find_another b1d1f2h-1 find_i g1 find_in d1 find_it c1d1
    find_me b1c-2d-1f1 find_my f-1h2 find_myself g2 find_out c1d1 find_some d2h1 find_someone d-4h-1
    find_that d-3h-1 find_the a-1b-2d-1e-1f-3h-2 find_with a2 finding a-3b-1c-5d2e-3g-3 finding_a d1
    finding_some d3 finding_somebody d-1 finding_someone d-2 finding_your d-3 finds a-1c-1d-1
    fine a1b-1c-6d-5f-3g-5h-3 fine_, a1 fine_. b-1e1g-1 finer a3b-1d1 finest d-2 finger d1 fingers e-1h-2
    fingers_crossed b-1d-2f1h-1 finish a-3b-1d-1e1 finish_, d1f1 finish_. c-1 finish_my b-1h1 finish_the e1
    finished b-2c-1d1e-2f-3h-1 finished_. h1 finished_my c1h-2 finished_the h-1 finishing h-2 fire d1e1g-2h-2
    fire_and e-1 firm a1d-1e-1 firm_'s c1 firm_, e-1g-1 firm_. d-4e-1h1 firm_does b-1c-1 firm_has b-1c-1g1h1
    firm_i h-1 firm_in c-1 firm_is a-1b-2 firm_of c1d-1 firm_that a2b1c1d1 firms a-1b-1c-3e-1 firms_, d1
    firms_i a-2 first a1c-1d1e1f2g-1h-1 first_, c-1d-1e1h-3 first_. a-2e2g-3 first_aid b-2c2d-1
    first_and a2c-1f1g-1h2 first_call d-1 first_chat c1 first_choice a2c-2f2 first_class c-1d2
    first_conversation c1d-1 first_day b1h-2 first_in f-1 first_interview c2 first_love a1h1 first_mail c1
    first_month f1g1 first_name c-1e-3h1 first_of d-1 first_off h-1 first_one a-1 first_place a1 first_rate b-1
    first_saw c-1 first_thing h1 first_thought c-1 first_three g1 first_time c-2d1 first_to d1e1 first_two b1
    first_week c1e-1f1h-1 first_year b1c1d2 fishing h2 fit a5b-1d-2e-4f-3h-2 fit_. a1 fit_for a1c1d-1g-4 fit_me g1
    fit_my c-2 fits a3b-1c-2d-2f-2h2 fits_me a2 fits_my a2 fits_the a-1 fitter a-1c1d-1 fitting a1d-3
    fitting_me d-1 five a2b-1c2d1g-1h-1 five_, a-1b1c-1e1 five_. a1c-1d-1g-1 five_days c1 five_months c1d1
    five_o'clock g1 five_rounds b-2c2d-1 five_times c2d2 five_weeks a1c1 five_years a2c-2g1 fix a1
    fixed b1c-1d-4f-2 fixed_, b1 fixed_up g-3h3 fixing a1 flag c1 flat a-3b-2e-1 flat_, d1 flat_. c1 flat_for b-2
    flat_in g1 flatmate d-1 flats a1 flattered d1 flattering d1 fleet a3h-1 flew c-1 flew_by c-1 flexible d1g-1
    flexible_. c1 flick e2 flick_you e1 flight b-2c-2e-2h-1 flight_. e-1 flights b1 floating e1
    floor b-2d-1e-1f-2g-1 floor_. a2c-1d-1 floors c1d2 florist c1d1 flu e1 fly a1g1h-1 focus d1 folder_. f1
    folks b1c1d-2e-2f-1g-2 folks_can b1 folks_on h1 follow a3b-3c-1d2f-1g2 follow_. d1 follow_? d2 follow_the a2h1
    follow_up e-1 followed a1h1 following c-3d-3h1 food b3h2 food_bank h1 foods a1 fool d4 foolish a1 foot c-1g2h-2
    for f-1 for_, a1c-2h-1 for_. d-1g1 for_@currency b1 for_@number b3d1 for_a b-1c1e3f-1g-4h-1 for_all b1h1
    for_an b-2d1e1 for_and d-1 for_another b-1c1f-1h-1 for_any d1h-1 for_anyone b1d-1 for_anything e-1
    for_asking c-2d-9e-3f-3 for_being c1e-3h1 for_both a-1b1 for_calling d-3h-3 for_children c1d2 for_choosing h-1
    for_coming d-3h-4 for_considering d-2h-1 for_eleven b-1c1 for_everyone b1 for_everything h3 for_family g-2h1
    for_fitting d-1 for_forty b1c1 for_four b-1 for_free b1c2d2h1 for_getting c-1d-4g-1 for_giving d-1 for_going e3
    for_good g-2h6 for_half c2 for_having d-1 for_him a1c-1 for_how d-3e2 for_interview d-1h-2
    for_inviting c-2d-4h-2 for_it b-1e-2g2 for_its b-2e1g1 for_itself a1 for_lining d-1h-1 for_making d1
    for_me a2b1c-5d-4e-2g4h2 for_messing e-2g1 for_monday g2h-1 for_more a1 for_most c2 for_moving d1
    for_my a1b1d-1f-3g-2h-2 for_myself c1 for_new c1d1 for_night b1 for_nights b3h1 for_nine c-1 for_not d-6
    for_nothing a-1d6 for_now a-2b-3c-3d-7e3f5g-5h-4 for_offering e1g1h-1 for_once c-2e-1 for_one a-2b1c3e1
    for_parking d1 for_picking h-2 for_putting d-2h-3 for_reaching d-1 for_readers c-1 for_reading d-2h-2
    for_reasons d1e-1 for_ringing d-1 for_saying h1 for_setting d-2h-3 for_shortlisting h-2 for_six b-2c-1d-2
    for_some a1d-3e2g-1h-2 for_somebody a1h1 for_someone a2b1c2 for_something b3c-1 for_sorting d-1h-1 for_such d2
    for_taking d-1h-1 for_ten b1c-3h2 for_that a-5b1d-2e-3g1h1 for_the a-3b-1c-3 for_their b-1c1 for_them a2
    for_these h1 for_thinking d1g-3h1 for_thirty d1 for_this a-2b1c-4e-1f5h-2 for_three b-1c-1d-1 for_thursday g1h2
    for_trying d-1 for_tuesday d-1f1g1 for_twenty b-2 for_two a-2b-2d1 for_us c-1d-2f1 for_wednesday f1
    for_weeks d-2 for_what d-1h1 for_where a2 for_which a-2b-2c-2d-1e-1 for_writing d-4h3 for_years a-1d-2h-2
    for_you b-5d2g-1 for_your a-2b-1c-4d-1f-1 for_yours b-1 foreman c3g-2h-1 foreman_'s d1
    forget a-3b1c-1d-1e-1f4g-3h-2 forget_i f3 forget_it a-2e-1 forget_that b2f2h-1 forgetting d1
    forgive b-3d-3f-2g-3 forgive_me a1b-1d-1e1f-1g-2 forgive_my d-1e-1 forgive_the a-1c-4d-2e-3 forgot a-1c1d1
    forgot_to c1d1e1 forgotten a-1c-1d1e1g-2 forgotten_how h1 form a-5b-2c2e-1f-1g-4h-1 form_, b-1d-2e-1g-1h-2
    form_. b-1f-2h2 form_for d-1h2 form_is c2 form_letter d2 form_that b1 form_was b1 formal h1 formally h2
    former a-2b-2c1d-5f-2 forms d1e-2g-1 forms_, h1 forms_. d2 forth a-1b-1f-2g1h-2 forth_. e2g1 forth_on e-1
    fortnight d-1f1h1 fortnight_. f1 forty e-1f-2g-1h1 forty_five c-1 forty_miles g-1 forty_minutes c2h-1
    forty_one b2 forty_two a-1b2 forty_years c1d1 forward a-1b-5c-7d-2e-5f1g-2h1 forward_. g2 forward_any g-1h2
    forward_for h1 forward_to a-5b-3c-3e-4g-3h-3 forward_with g-2h2 found a2b-1c1e-3f-3g-4h2 found_a b-1g-1h1
    found_another h2 found_in a1c-2 found_it d-1e-1h-3 found_its a1d1 found_me a-2c-2h-1 found_my c-1d1h1
    found_other a-1h2 found_out c-1h-2 found_something a2e1 found_that a2b-1c1h-2 found_the a1c4h-1 found_time c1d1
    found_work b1d-1g-1h4 foundation a1h1 founder d-1 founder_, c-2 four a-2b-2c2f1 four_, d-1g-1 four_. a1b-2d1g-1
    four_and b1g1 four_days b-1f2 four_different c1 four_hundred c-1 four_interviews d1 four_months c-1
    four_rounds b-2c1 four_thousand b1 four_times d1 four_weeks c-1 four_years a-1c-1d-2h1 fourteen b2d-2
    fourth a-1c2d3e-1f-1h-1 fourth_interview d1 fourth_time c3d4 frank d-2g1 frankfurt h1 frankly a1b3c3d2e-1h1
    frankly_, b1c1d1 frankly_i c-1d1 frankly_the b1c3 frantic c-1 free a-4b2d2e-5g-2 free_, c1 free_. b1c-1d1g1
    free_all g-1 free_at h1 free_for b-1g-1 free_from b-2g-1h-3 free_lunch h1 free_lunches b1 free_on g2
    free_the g-1 free_to c-2d-3e-2f2 free_up d-1h1 freelance b1 freeze f1 friday c-2d-2e-4f1g1h1 friday_'s a1g1h2
    friday_, a1c-1d-3e-3f1g-2h1 friday_. c-4d1e-3g2h-2 friday_? f1 friday_and c1h1 friday_at g1h-2 friday_for h1
    friday_i f1g-1h1 friday_is h1 friday_morning g-1 fridays f1 fridge c1 friend c-1d-2 friend_. c-2
    friendlier a1c1d2 friendly a-2b-1d-4e-2h-1 friendly_. c1h-1 friends c1d1 friends_. c1 from a-3b-1d-1e3f-1g-1h1
    from_. b1 from_@number b-1c1f-1g-3h-3 from_a c4f-1 from_an b-1c-1e-1 from_another a1c2g2h-1 from_both a2
    from_consideration h3 from_day a1b4d-1 from_everything a-1 from_first b1 from_former c2 from_friday h1
    from_here e4g1h-3 from_home c-1e-1 from_january h-1 from_me a-6b-2c-4d-2e3g-1 from_monday g-2h1
    from_my a-2b1d-1e1f-2g1 from_now e1f-1 from_october h-1 from_our b-2c-2g1 from_people d1 from_september e-1h1
    from_so d2 from_that c-1 from_the a1c-1d-1e-4g-1h2 from_this g1 from_today d-1e3h1 from_two c1h1
    from_what a1c3h1 from_where c2h-1 from_you a-1b1c1d1e-1h-2 from_your c-1e1f2h1 from_yours g1 front e-4f1h1
    front_desk a-1c-1h-2 front_door b1 front_of a1c2 front_office h1 frozen b1c1 fuel a-2b4h-1 fuel_card b3
    full a-2b2d-1e-1f-1g-3 full_. b-1c-1 full_board h-1 full_dental d1 full_of a-2d-1 full_stop b1c1h1 full_time h1
    fuller a2 fully a1 fun c-2 fun_. a1c-3d-2 fun_than h1 fun_to d1 fund b-1 funded b1 funding c2f2g-1
    funding_round c1 funeral f-1g1h-1 furniture c1d1 furniture_. c1 further a3c-2d-1e4f-6h2 further_, h2
    further_. a1c1d-3e-2g1h3 further_ahead h-1 further_along a2 further_correspondence e2 further_down a-1
    further_from d2e1 further_messages e1h-1 further_notice e2h-1 further_participation g1 further_rounds h1
    further_than a2 further_with a-1e-3 future a1b-2c1e2f-2g-3h-3 future_, a1 future_. c1e2 future_for a1
    gaffer b1c1e-1f1 gallery c1d-1h1 gallery_, f1 game c-1d1h-1 games a1d3 gang h1 gap a-3d2 gap_between a-1d1
    garage a2c-3e1h1 garage_. g1 garage_has h1 garage_is g-1h1 garden a1b-3c-1d-3e-2f-1g-1h-3 garden_and a1c-1
    garden_is c-1 gardener h1 gardener_'s c1 gate b-5d-6e-4f-1g-1 gather h-1 gave a-2b1d-2e-3f-2g1h1 gave_a c-1
    gave_it b1 gave_me d-2e-4f-2 gave_my h1 gave_them h3 gave_us b-1 gave_you e1 gcse d1 gear c1 general c-1h-2
    generous a-3b3c-4d1e-4g-1h-2 generous_, b1d1 generous_. b1 generous_of c-2d2 generous_than b1
    generous_with b-1d-1 genius d1 gentleman b-1c1d1 gentleman_who c1d2 gentlemen d1 gently c2d-2 gently_. d-2
    get b3c-1e1g1h-1 get_a a-3b1c1e1g-2 get_an e1 get_away g1 get_back d-1e2f-2g-1h-2 get_in c-1 get_into b-1
    get_it d2h2 get_me f3g-1h-2 get_my e1 get_off b-1g1 get_out b1g-1h-1 get_over b-1e-1g3 get_paid d1 get_past c1
    get_round e2 get_some d-3e-1 get_that e-1f1 get_the a1d-2e1 get_there a-1b-2d-1e-2g4 get_this h1
    get_to a2b1c-2d-3e-1g-1 get_your d1e1 gets a-1b-2e-1f1h-2 gets_in b-1 gets_it d-1 gets_me a2 gets_the a-2
    getting a-1c-1d-2e-5f-3g4h1 getting_a c1 getting_back d-1 getting_the h2 getting_there g1
    getting_to a-1c-1g2h-1 ghosting d1e1 gig a2h2 gig_, h1 gig_. h1 gimme e1 girl c2d-1g-1h-1 girl_, b1 girl_of c1
    girl_on d1 girls c4d-3h-1 give a-1b1d-1e2f2h1 give_@number b1 give_a b-2c2 give_away b1f1h1 give_him c1
    give_it b-1c-1d1e-1g1 give_me a2c-1d-1e2f1g-4h-2 give_my a-1b-3c-3e-5f2g-1h2 give_that d1 give_the a-2b1d2h3
    give_this g1 give_up e-2f1 give_us d-1 give_you a-3b-3c-5d-6e4f-4h-4 given b1d-1e-1f-2g1h2 given_a h1
    given_another h-1 given_me a-2b1c-1g2h1 given_my h2 given_the a1c1 given_them h1 gives a1d-3f1
    gives_me a2b-1c-2 giving a-2b4d-2f-1h1 giving_me a-1b3c-3d-2e-1g-3 giving_the g1 glad a-6b-4c-4d-4e-5g-4
    glad_if h1 glad_of d-1 glad_to a-4b-3c-4d-5e-4f1g-3 gladly a-3b-1c-1d-5e-3g-4 gladly_come h-1 gladly_pass h2
    glance h1 glance_at h1 glass a1b-1d1 glass_to h1 glassdoor c5d-2 glasses a-1d-1h-1 gloves c1 go b1c-1f-1g2h2
    go_, a1e-2g1 go_. a1c1d-4e-2f-3g-1 go_ahead a-1b-1h3 go_and d3e1h-2 go_any e-1 go_back a2e-3h-1 go_by e-1g2
    go_dark e2g-1 go_for g2h1 go_forward h1 go_further g1 go_into a-1b-2f-2g-2h-1 go_on c-1d-3g1 go_quiet e2h-1
    go_there h1 go_through d-1e-1g1 go_to a1c1h4 go_up b2g-1 go_where a1b1h-2 go_with e-1f1g2 goalposts c2
    god a1e2f-2h1 god_and c1 god_bless a-3b-1c-3d-8e-3 god_love b1 goes b-2e2f2g1h-1 goes_, a1h1 goes_. f2h-1
    goes_and e-1 goes_deeper a2g1 goes_in c1e1g1 goes_on e1 goes_straight d3e2 goes_to c-1h-2 goes_up b1h1
    goes_well d-1 goes_with c1 going a2b1c-2d-2e2f-1g1h3 going_, g1 going_. a1b1c-1d-1h-1 going_ahead a-3e-3h2
    going_and b-1g1 going_any e-1 going_back e1g1 going_for h2 going_forward h1 going_further a-1c1
    going_off d-1e1g1h-1 going_on a-2g-1h1 going_over c1e-1 going_silent e1 going_through f1g1 going_to c-1e2f-3
    going_with c-1d-2e-1f1g2h2 golden a-1b3 goldfish b1 golf d2h-1 gone a1c1d-1f2h3 gone_. f1g-1 gone_a c1e-1g3
    gone_and a-2g1 gone_back h1 gone_elsewhere e2 gone_for a3h3 gone_from f1h-1 gone_through c1h-1 gone_to g-1h-1
    gone_with a2d-2f1g-4h3 good b-3c-3d-2e-4f-3g-2h-1 good_, a1d2g2h2 good_. a-1b1d-4h3 good_a h-1 good_as h-1
    good_at g-1 good_bit a-1b2 good_chance g2h-1 good_deal h1 good_enough h-1 good_for c1d1
    good_luck a-4b-3c-2e-2f-2g-3h-1 good_man d-1 good_morning c1d2 good_of a-2c-1 good_on a1c1 good_people d-1
    good_second a2 good_think h1 good_time e1 good_to a-3b1c-3h-2 good_way c-1 good_wish a-1 good_wishes c-1d-1h-4
    good_with g1 good_you d-1 goodbye a-3b-2c-3d-6e-2f3g-3 goodbye_. a-1c-1d-3h-3 goodbye_to f1h1
    got a1b1c2d-1e-1f-1h3 got_a a1d-1e-2g1h1 got_an a1g-1h1 got_another a-1e1g-2h1 got_fixed g-1h1 got_hired h1
    got_in e1 got_it d-2e-2g-1 got_lost d1 got_me a-2d-1 got_more h-2 got_my f1g2h-2 got_one c2h1 got_round b1
    got_something a1g-1h1 got_the b1c-3d-1e-2g-1 got_to c1g-1 got_work g-1h1 got_your c-3d-3h-3 governors b1 gp h-1
    gp_has h-1 grab e-2 grabbed h1 grace c-2h1 grace_, h1 grace_of a1h1 gracious e-2h3 gracious_when h3 grad a1
    grade b3h-1 grade_, h-1 grade_. b1d1 graded b2 graded_below b1 grades d1 graduate c-1d2h1 graduate_scheme h1
    graduate_trainee a1 graduation g2 grammar c-1d1 gran c-2 grand a-1b5c-4g-3h-1 grand_. b1c-1g-1 grand_a b2
    grandfather d1 grandmother a-1c-1d1 grandson d1g-1 grant c-2d1 grateful b-1e-3f-1g-5 grateful_for c1d1h-3
    grateful_if f-1h1 grateful_that d-1 grateful_to f1 grateful_you h-2 gratuity b2 great a-2b-5d-1f-2h-5
    great_, c1 great_. d-1g-1 great_deal a-1c-1d-2h-1 great_many a1 greater a4 green b-1c-3d-2 greet c-2d1h-1
    greetings a-1c-5d-6e-5g-5h-5 greetings_, d-1e-1 grew h-1 grid d-1e2g-2h-2 grim a-1c2 grime c-1 grip d2
    groom a2c1h1 gross b3h-1 ground a1d-1e1g-1 ground_, a1e1 group d-1f-1g1h-2 group_'s c-1 group_. a-1b-1h-1
    group_in g1 group_is c1 grow a2b-5c1d2e-1h1 grow_faster h2 growing a2c1f-1g2 grown d5 grown_up d1 grown_ups d3
    grown_woman d1 grows a-1 grows_. g1 growth a2b-3d-1 growth_, a1 guarantee b2 guaranteed b2 guard a-1c1
    guards c1 guess a-1c-3d2g2h-2 guess_. d1g1 guess_i g1 guessed a-1 guessed_. a-1 guessing d-2 guesswork c2
    guest d1 guests c-2d-1 guide a-1b-1c1h-2 guide_you d1 guiding a1 gut e-2f-2g4h-2 gut_says g2 guy c1d1
    guys a1b1c3d2e-3f1 guys_. f1 guys_are a1 guys_can b1f1 gym b1c-1d-1 habit d2h-1 habit_of d1f1
    had a2c3e-4f-6g-1h-2 had_, a1c1 had_a b-1d-2e2g-1h1 had_accepted h-3 had_already h1 had_an g2 had_another e1
    had_applied a-2c-1 had_asked c-2 had_been b1c1d-4e-1g-1 had_better d2 had_come a2b1 had_expected a-2
    had_from d1 had_guessed a-1 had_hoped a-2b-1c1d-1 had_i a1h1 had_in a-1b1c-1 had_it c-1 had_me a2b-1c-2d-3h1
    had_mentioned c1 had_more a-2d3 had_my c1e-2 had_no b-2c4e-1h-1 had_not b1d-2e-2f-1g-2 had_nothing b1d-2
    had_on h1 had_put a-1c-1 had_read c-1d-1 had_set h1 had_some e-1g1 had_taken h-2 had_the a2b-4c1e-2
    had_thought a1 had_three c1 had_time c-1 had_to c-1d-3e-2f-1h3 had_told c2 had_turned a1 had_two h1
    had_us c-2d-1 had_you a1 had_your a1d2 half a-2b1c2d-2e-4f-3g4h-2 half_. a1g1 half_a c-1g2 half_an b-3c1
    half_nine g2 half_of a-2c2g2h-3 half_on b2 half_past b-2c-1g1 half_term g-1 half_the a-1c1 half_two b-1
    half_your a1c2 hall e-1g-1h-3 hall_. c-1 hand b1d-1e-2f1h-1 hand_, a1b-1d-1g1 hand_. b-2c-2e-1g-1h-2
    hand_in g-1 handed b1c2d1f-1g-1h-1 handed_in b1h-1 handing d1h-2 handled a-2b-1h1 handled_it h1 handling b-1
    hands a2c-1d-2f-4g-4h1 hands_, e1 hands_. c-2d-1 hands_are a-1b1 hands_at a-1 hands_down a2c-1 hands_on e-1
    hands_with h1 handsome b1 handwriting c-4d-3 hang b-1e-1f1g-2h-2 hang_on f1h-1 hanging d-2e-1f-1g-1 hangs g1
    happen d-3g1 happen_. c2g1 happen_to c-1 happened d-1e1 happened_. e1 happening a1d1h1 happening_. g-1
    happens c-2d-3h-2 happens_. c-1d-2f1 happier a3g-1h-1 happily b1c-2d-1f3h2 happily_still b1
    happy b-4c-3d-4e-6f-2g-7 happy_. c-2 happy_in c1 happy_to a-5b-3c-4e-1g-2 happy_where h2 happy_with h-2
    harbour c-1d-1h-1 harbour_office g1 hard a1b1c-2d1f-2g1 hard_, c2 hard_. a-1g1 hard_feelings c-2d-2e-2g-1
    hard_for a1b1g1h-1 hard_pass d3h3 hard_to b3e1h-2 hardly a-1d-2e-2g-3 hardship c1 harsh c-2 harvest d-1e2h-2
    harvest_'s e1 harvest_. g1 has b-2c-2d-1e-1f-2g2 has_, a1c2 has_a a2e-2 has_agreed h-2 has_already g1
    has_also a-2h-1 has_asked c-2g2 has_become g2 has_been b-1c2d1e1g-2h-2 has_cancelled g1 has_changed g-2
    has_come a1c-1h-1 has_cooled g1 has_cropped g2 has_done c-1 has_eaten e1 has_ever a-1c-2 has_given a-2h2
    has_gone a-1c1g-1 has_had a-1c-1d1 has_hired h2 has_in e1 has_it d1 has_its a-1c-1 has_just a-2 has_landed g1
    has_lost c2 has_made a-1b1 has_matched b1 has_me a-1 has_more a1c1d1h1 has_moved c-1h-2 has_my c-1
    has_never c-3 has_no a-2c3g-2h-5 has_not d-4e-1h1 has_nothing c-1d1 has_now a1 has_put c-3h-2 has_reached e1
    has_said a1 has_settled e2 has_since h-1 has_taken c1g-1h3 has_the b-3c-5d1g-3 has_to c-2d1f2h1 hat b-3c-2d-2h2
    hat_. c-1 hat_out h1 hate a-3d1e-1f1g-1 hate_for d-1f1h-1 hate_to a-1d1h1 haul c1 have b-1c-1d1e-1f-2g1h1
    have_, a3c-1d-1 have_. a1c-4g-1h-1 have_a b-1d-2e2f-1g3h-3 have_accepted b1c-1d-3e-4f1g-5h4 have_actually f1
    have_agreed c-1g-1h3 have_all a-1 have_already a-1d-1 have_also a-1d-1e1h-2 have_always d-1 have_an b-1d-3e2h-4
    have_another d-1g1 have_answered d1 have_asked b-1c-2e-1h-1 have_attached h-2 have_been e-1f-2 have_begun b1g2
    have_better c1d3 have_called c1 have_cancelled h1 have_changed g1 have_chosen a1b1c-1d-2e-1f1g-4h3
    have_closed h-1 have_come a2d-2f-1g-1 have_committed a-1d-1f2g-1h2 have_dealt a-1d1
    have_decided b-2c2d-5e-3g-11h4 have_done c-3d-1h-1 have_earned d-1 have_enough d-1 have_ever e1g-1h-1
    have_explained d2 have_finished h-2 have_followed h-1 have_for d-1 have_forgotten d2 have_found a2b1d-2g-2h3
    have_given a-1c-3g1 have_gone a2e2g1h3 have_got c-1d1f1g2h-2 have_had c-1d3g1h-2 have_half g2 have_heard c1h-1
    have_her d-1 have_in b3d-1g1 have_it d-4g-1h-1 have_joined b1d-2g-2h3 have_just a-2e-2f-2g-3h1 have_kept a-2c-2
    have_known d1 have_landed g-2h3 have_left g-2 have_let c2 have_liked a-1h-1 have_looked a1c-1 have_lost g1
    have_loved a1 have_made b-2c-1d1g-1h1 have_managed c1h1 have_me c-1d-1f2 have_met b-1c1d3h-3 have_more g2
    have_moved b1c2f-1g1h-1 have_my a-2b-2d-5g1 have_never c-4e-2h-4 have_no a-3b-1c1d1e-1f-3g-2h-6
    have_not d-1e3f-1g1h-5 have_nothing b-1h-2 have_now a1d1e-1h2 have_on a1b1 have_one d-1f1 have_only h-1
    have_opted h2 have_paid b-1 have_passed h-2 have_picked a1f1 have_promised g-1 have_put a-1c-4d-2e1f-3g2h-1
    have_rarely a-2d-3h-2 have_read c1d-2h-3 have_received a-1g1 have_resolved h2 have_run b-1 have_rung g-1
    have_said b1c1e-2f1g-5 have_sat a-2c1 have_seen d3e-2g-2h-3 have_seldom c1d-1 have_sent d1 have_set b1
    have_settled g-1h2 have_shifted g1 have_shown a-1h-1 have_signed a2e-2f1g-1h1 have_since b-2c-1d-1f-1
    have_so d2 have_some d1g4h-3 have_something e1h-1 have_split h1 have_spoken h-1 have_started d-1g1h1
    have_stayed c1d2 have_stopped d1 have_taken c-1e-5g-4h5 have_that d-1f1 have_the c2d-1e-1f1g1
    have_thought c-1d1e-1g-1 have_thrown b1h1 have_time d1 have_to a-1b1c-1d-2f-1g1 have_told a-1c-3f2h-2
    have_took h2 have_turned e-1 have_two e1h-1 have_used b-1h-1 have_walked a1 have_wanted b1 have_withdrawn e-1h2
    have_work d1 have_worked c1e1h-1 have_you c-1d-1e-2f-1 have_your e1 having c2d2e-6f-1g1h2 having_a d2h-1
    having_accepted h1 having_been a-1c-1h3 having_me d-2 having_read c1h2 having_said f1 having_second g4h-1
    having_slept g1 having_taken a1h-1 having_weighed b-1 he a-2b-1c-2d1e-2f-1g-3h-1 he_'s a-2f-2g-1 he_can c-1d2
    he_has c-1d-3h-1 he_is a-1b-1c-1d1 he_said e1 he_was d1 head a1d1e4g1h-2 head_'s e1 head_, a1 head_. a2d2g1
    head_a b1c-1 head_and b1d-1 head_chef c1h-1 head_for e1 head_in d1 head_is e1 head_of h1 head_round e1f-1
    headed a2c-1 headed_. a1 heading c1e2f-1g2 heads a-1b-1c2d1 heads_up c1g1 headship h2 headteacher c1
    health b5c-4d-5e-2f-1h1 health_and d-1 health_cover b1 health_insurance b3 health_plan b1 healthcare b1
    healthier a1 heaps d-3e1 heaps_for d-2 hear a-4b-3c-2d-3e3g-4h-1 hear_. e1 hear_a c1e-1g1 hear_about c-2e-3
    hear_from a1c-3d-2e2f-3g-3h-5 hear_how h1 hear_it c-1 hear_nothing e2 hear_of d-1h-1 hear_the c1 hear_what f1h1
    hear_you a-1 hear_your f2 heard a-2b2c2d1 heard_from b1c1d-2h-2 heard_i b2h1 heard_it d1 heard_of c-2
    heard_that c1 hearing a-3b-2h-3 hearing_from d1h-1 hears c-1 heart a2b-1c-2e-1f1h2 heart_, c-1f1 heart_. a-1g-1
    heart_and h1 heart_for g1 heart_i h1 heart_is a-1e-1g2 heart_that h1 heart_was a3 heat c1 heating c-1
    heating_in d1 heavens d1 heavier a1 heavily c1 heavy a-1d-2f1g-2h3 heavy_heart f1g-1h2 hectic e3g-1 held c1h-2
    held_together c2 hell_of d-2 hello b2c-4d-1e-4f-3g-3 hello_, a1 hello_to c-1 help a-5c2d-4f-4g-2h-3 help_, e1
    help_. c-2 help_me b1 help_noticing c2 helped a-1c-3d-2 helped_me d-1 helpful e1 helps c-2d-2
    hence b-2c-4d-3e-2f-2g-2 hence_the c-2h-1 her a-5b-6c-3d-5e-5f1g-2h-2 her_details e-1 her_first f1 her_hip g2
    her_number h-1 her_own d1 here a-2b-2c-5d-4f-7g-2h1 here_'s a-2h-1 here_, a-2b-4c-3d-1e-1f-1
    here_. a-1b-2d-1e-2g-3h2 here_a a1b2c1 here_about g-2h-2 here_and b-1h-1 here_are e1 here_i a1h-3
    here_in a-1e1h1 here_is c-1e-2 here_it a-1c-2d-3e-2h1 here_on e4g-1h-2 here_will g1 here_with h1 hereby g-2h4
    hereby_withdraw a1h2 herewith h2 hers a1 herself c-2f1 hesitant e-1g2 hesitate c-1g5h-3 hesitate_to g1
    hey a-2e1g2 hey_, d-1g1 hey_. e1 hi b-1c-4e-3f-1g-1 hi_to c-1e-1 high c1h-3 higher a3b3c-4d-5f-2g1h1
    higher_. c-2d-1 higher_than b-1h-1 highest a1 highlight d2 highlight_of d2 highly a-2c-1d-2 highly_of a-1d-1
    hike b3g-2 him a-1b-4c1d1e-6f-1h-5 him_. a-1c-2d-1h-1 him_at g1 him_that c2 himself d2f1 himself_. c1d1
    hint d3e1 hip g2h-1 hip_and g1 hire a-2b-3c-1d1e-1h-1 hire_. a-1c-1 hire_a d1 hired c-3d-3e-2g-4h6 hired_by h2
    hired_elsewhere h1 hired_me d-1h3 hired_on h1 hiring a-4b-3c2d1e-2g-3 hiring_. d-1 hiring_an d1 hiring_for h1
    hiring_is d2 hiring_manager d-2f1h-1 hiring_process c2 his a-3b-6c1d1e-2f-2g-1h-4 his_mind f1
    his_number c-2d-4e-2f-1h-2 his_phone c3 history b-1d-1 hit b-1c-2d-3e3f-1g-1h-4 hit_u e1 hit_you e2
    hold a1e2f3g-2h-2 hold_. a1 hold_a a1d1h-2 hold_an a1 hold_for c2d1 hold_me f-1 hold_my f2h-2 hold_off e1f1
    hold_on a-1b1e1f1h-1 hold_the a-2b-1e-2f2h2 hold_your e2 holding g-1 holds c-1 holiday a-1b2c-2e-2f-1
    holiday_, h-2 holiday_. g1 holiday_and b1 holiday_money h1 holidays a-2b2d-2g-3h-2 holler e2h-1 holler_at e1
    home b1c-1d-3 home_, c-2h2 home_. a-1b-2c-2d-4g-2 home_and a-1c1f1g1 home_by b1 home_for a3b-2 home_from c-1
    home_less b3 home_task c1 home_than a-2c-2 home_that b1h1 home_was c1 home_with c-1 homework d3 homework_. d2
    homework_before b1d1 hon h1 honest a2b1c3d-4f-3g1 honest_, a1c2e1 honest_. d-1e-1g3h-1 honest_it a1b1
    honest_the c2 honest_with c1e-1g2 honestly a3b2c1d1e-4g3h-1 honestly_, a1c1d3 honestly_a b1f1g-1
    honestly_i g1h-1 honestly_the a2 honesty h2 honorarium b3 honour h1 honour_. d1 honour_of h1 honoured h-2
    hop f2 hop_on f1 hope a-6b-4c-7d-5e-7f-3g-5h-5 hope_! e1 hope_, g1h1 hope_. c1e1f1 hope_it e-1f-1 hope_that f1
    hope_the a-5b-7c-3e-5f-5g-5h-1 hope_they d1 hope_this e-2 hope_we e-4h-3 hope_whoever d2 hope_you b-3c-2d-2f-1
    hoped c1e-1g-1 hoped_. a-2c-2 hoped_for c3d-1 hopeless e1 hopeless_with e1 hoping a1b3d-4e-2f1g-1 hoping_for b3
    hoping_to a1 hoping_you f1 horrible c1 horses h1 hospice a2c-2g-1h1 hospital a3b-1c-2d-2e-1 hospital_. h1
    hospital_is a1 hospital_with e1 hospitals c1 hotel a3b-1d-1f-1h2 hotel_. a1 hotel_and e1 hotel_has h1
    hour a-5b4d1e-1f-1h-1 hour_, c-1h-2 hour_. c1d1h-2 hour_and c1 hour_before c1d1 hour_does d-1 hour_for d-1
    hour_i b1g1h-1 hour_in b-1 hour_is b1d1 hour_more b2d-2 hour_of b-3d1 hour_on h1 hour_plus h2 hour_that c-1d-1
    hour_to d1 hour_with c-1d-2h-1 hour_you g3 hourly b3 hourly_rate b1 hours c3d1e-1g-3h-2 hours_, a1b2h-1
    hours_. c1f1g-2h-2 hours_a b-1c-1 hours_for c1 hours_i g1 hours_in c1 hours_of c1d1 hours_so d1 hours_to d1
    hours_you c1h1 house a1b2e1h1 house_, c-2d-2f1 house_. a-1b1d-3g1 house_and a1 house_by a-1c1h-1
    house_that a1e1h-1 household c-1 houses d-1 houses_, a1 housing c-1g1h-1 how a-2b-1c1d2f-1g-2 how_'s d-1
    how_anyone h1 how_are d-3 how_decent h1 how_did d-2 how_everything e-1 how_generous c-1d3 how_good c-1d-1
    how_hard d1 how_i a1b2d-4e2g4h-3 how_it c1d-3e-1h2 how_kind d-5 how_kindly h-1 how_long d-4e3g-2h-1
    how_lovely c-1 how_many d1 how_much a-2b1c-5d-5 how_my a1h-1 how_nice c1 how_not c-2h2 how_on d-3
    how_one c1d1h2 how_that d1e1 how_the a-2c2d-2e2g-3h-2 how_they c1d1 how_things a-1c-4d-3e-5g-4h-3
    how_to a1c-1d3e-1 how_very d2 how_well d-2 how_you a-1d1e-5f-2g-2h-2 how_your c-2 however c1d-2e1f3
    however_, a-2g-1 hr a-3b-2c3d2e-2f-1h-4 hr_person c1d1 hug c-1d-3h1 hug_to h1 hum c-1 human c-3d2h-1
    human_being c-1d1 human_resources d1 hundred a-2b2c-3d-1f1g1 hundred_a b3c-1f1h-1 hundred_euros b1
    hundred_percent b-2g2 hungrier a1h1 hungry c-2h1 hungry_, c-1 hunt d-1 hunting h1 hurried d1 hurry c-2d-1g-2h-2
    hurt b2c2 husband b1 husband_, h1 husband_. d1 husband_and c1e1g1 hygiene c2 i b-2c-3d-3e1f-1g2h3 i_, g1
    i_. c-2 i_accepted a1c-1h4 i_admire a-2c-1d-3h-1 i_admired d1 i_admit b2c-1 i_agree h1 i_already c-1d1g-3h2
    i_also a-1d1e1 i_always a-1 i_am a-1c-2d-1f1g2h2 i_answer h-1 i_answered c-2h-1 i_apologise c-2d-2e-1
    i_apologize g1 i_applied a-2c-1g1h-2 i_appreciate a-2c-1d-4e-3f-1g-1h-1 i_appreciated b1c-1d-1 i_are e1
    i_ask b2e-1f-1h2 i_asked a1b2c2e-3h-2 i_assume h-2 i_attach e-1h-1 i_await e-2 i_be g1 i_beg h1 i_began h1
    i_begin g1h1 i_believe a2b-1e-1f-1g1 i_bowed h2 i_bring d-2e-3f-1h-1 i_burned c-1 i_call e4g-2h-1
    i_came a-4b-5c3d2e-2g-3h-2 i_can a-1b-1d-2e1f-1h-4 i_cancel f1h-1 i_care a2d2 i_charge b3 i_choose a4h3
    i_chose a4h4 i_clean d1 i_close e1g1 i_closed h1 i_coach b-1 i_come a-3b-1c1d-4e2g-4 i_communicate h1
    i_confess a1c-1g2h-1 i_consider a1c1h-1 i_continue g2 i_could a1b2c1d-2f2h-1 i_count c1 i_counted c2 i_cried a1
    i_decide e2 i_decided a1g-1h1 i_decline a-1f4g-1 i_declined h3 i_desist h2 i_did b-2c1d-1e-2f-4 i_disappear e2
    i_do a-2c2d-2f-3g1h2 i_doubt a1c1d-3f-1g3h-2 i_draw b-1h1 i_drive c1 i_dropped b-2c-1e2g1h2 i_drove c1
    i_dunno g1 i_earn a-3b3e-1h-1 i_enclose h-1 i_ended a2h2 i_enjoyed a-2c-5d-3g-1 i_ever b2c-2f3 i_expect c-1d3g2
    i_expected c1d1h-2 i_fear g3h-1 i_feel a2d-1f-2h-2 i_fell e1 i_felt a1b-1c1d-1g-2h2 i_figure e1 i_finally a1
    i_find c2g3 i_finished h-1 i_first a-2c-5h-1 i_fit a2g-2 i_followed a1h2 i_forgot c-2e1
    i_found a2b-5c3d-6f-1g-1 i_gather h-1 i_gave a-1c-2h2 i_get b4c-3h-1 i_give d-1e1f1 i_go a2b1c-3d-4e3g-1h2
    i_got c2d-2f-3g-4h1 i_guess c-1d2g2h-1 i_had b1c-3d1e-4f-4g-1h-2 i_handed b1 i_hate c1h1 i_have a-1b-3c-4d1e1h3
    i_hear a-1e-1f1g1h-1 i_heard c3h-1 i_hereby a1h2 i_hesitate d-1g5h-2 i_hold b1 i_hope a-2b-1c-3d-1e-4f-3g-8h-2
    i_imagine g1 i_include a1 i_intend h1 i_just a2b-2c-2d-2 i_keep c-3d-1e1g5h-3 i_kept a1 i_kiss e1h1 i_knew a1
    i_know a-3c-3d-4g-5h-1 i_laid d1 i_land e1 i_landed a1 i_laughed c-2 i_lean g2 i_learned a-2b-3c-4d-2e-2h-2
    i_leave a-3b-1c-1e1h2 i_left b-1e-1g-2h-3 i_let c-2d-2f-1g1h1 i_like a4c-4d-3e-2g-3 i_liked a2h-1
    i_live a-1b-1g-1 i_look c-2d3g1 i_looked a3b1 i_lost a-1 i_love a1d-2h-2 i_loved a-3b-2d-3h-2 i_made c-4e-1
    i_make a-1b1c-2d-1g-2 i_may a1b1c1g5h-7 i_mean d-1 i_measured c-1 i_mention d-1e-1 i_mentioned a-1d-1 i_met a1
    i_might a-1b-1d-5e-2f1g5h-3 i_missed a-1d-1h-2 i_must a1c1d-3g1h4 i_need a1b1c-2d-1e3f-2g-6h1 i_never c-1d-4
    i_no c1h2 i_not e1h1 i_noticed a-1b-1c1h-1 i_now a-1c-1 i_only a3b-1c-2d-3f-1g-2h-4 i_opened c1
    i_ought c-2d-4e-1g3h-3 i_owe b-2d-3h-1 i_own c-2 i_park e-1 i_pass b1 i_passed b-2 i_pay b-4 i_picked a2h4
    i_planned c1 i_point d-1 i_pray a-1c-2d-3h-1 i_prefer a1b-1d-2e1g-2 i_preferred a2 i_probably d-1g1
    i_promise c-1e-2 i_promised b-2c-4d-4e-3g-2 i_propose e2 i_pull b-1g2h1 i_pulled a-1c-2 i_put c-2d-3e1f-2g-2
    i_qualified d1 i_raised c-1d1 i_rang c-2 i_rate b-1 i_rather e-1f-2g3h-2 i_read a-4d-4e-3 i_really c-3h-3
    i_reckon c2g-1h-1 i_refuse f2 i_regret c1d-2f1h2 i_remain a-1b-1c-3d-3e-1h-1 i_renounce f1h2 i_request f1h-1
    i_respectfully h2 i_return f1h2 i_ring e1 i_said a1c-3d3e-2f-1g1h3 i_sat c2d-2h-1 i_saw b-1c4d-4e-3 i_say a1e2
    i_see a2b-1d1f2g1h1 i_seem g1 i_send d-1 i_sent c-2d-2e-1h1 i_shall b-2c-2e1f-2g1h1 i_share h2 i_shared a-1
    i_should a1c-1f-3g3 i_signed f-2g-1h6 i_simply e1 i_sit a1g1 i_skip h-1 i_sleep g1 i_slept c-1e-1
    i_spoke a1c1d-1 i_stand a-1e2f-1h-1 i_start c-1e-1h3 i_stay h3 i_stayed b1f1 i_step f1h2 i_stepped c-2h1
    i_still a-3b-2c-2d-5g2 i_stop d-2h3 i_studied h-1 i_suggest d2g-2 i_suppose a1b1c1d2g3h-2 i_suspect e-1g3
    i_take b1c-2d-4 i_talk a1 i_talked a2b1 i_tell d-3e1f1g1h1 i_tend g2 i_thank h2 i_therefore h1
    i_think a1b-2c2d-3f-1g4h-1 i_thought a-4d-3e-3 i_to a1 i_told a-3b2c-5e-4f-2h3 i_took a1b1c-4d2e-2h3
    i_trained b-1c-2d-1h1 i_treated d1 i_tried b-1h-2 i_trust b-1c-2d2e-2h-1 i_turn h1 i_turned e-1h2
    i_understand c2h-2 i_use c-1 i_very g-1h1 i_visited a-2c1 i_waited c2 i_walked h-2 i_want a1b-3c-4d-2e3f1h-1
    i_wanted a2b-1c-4e-4f-3g-2h1 i_was a-1b1c-2d1f-3h1 i_weighed a4b-2 i_went a2b1c-2e1g1h5 i_were e2f-1g1
    i_will b-1c-2d-2e1f1g-1h1 i_wish a-6b-4c-9d-5e-7f-1g-2h-4 i_withdraw a2b2c2d1h4 i_withdrew b-1c-2e-1f-1h1
    i_wonder c-1d1g2 i_work a-2d1 i_worked c-3d1 i_would a1d1e1f3h-3 i_write b-1c-4d-1e2f-1g-2h1 i_wrote c-4d1e-1
    ice e1 ice_cream h1 id a1 idea a-3b-2d2f-2g2h-3 idea_, g1 idea_how c-3d-1 idea_of c-1 idea_what c2d1 ideal a2
    ideas a-2c-1h-3 ideas_. c-2 idiot h1 idk e2g4 idk_if g2 if a-3b-1c-3f6h-4 if_a a-2b-1d-3f-4h-1 if_anyone c-2
    if_anything a-1d-1e-1f-1 if_ever e2 if_he c-1d3 if_i a4c2e2f-5g5h-3 if_in c1g1 if_it a-4b-2c-2
    if_my b-1c-1d-3h-3 if_no e1 if_nobody f3h-1 if_one f-1h1 if_only b1h1 if_she d1f1 if_somebody c1 if_that b-3g-5
    if_the a-4d-1e-1f2g-5h-1 if_their a-1f2h1 if_there a-1c-2g-3 if_they b-1e-3f4g-2 if_we e-1h1
    if_you a-2c-1f1g-2h1 if_your a-1b3c-4e-2f4g-3h-1 ignore b2 ignore_. b2d1 ignored c1d1 ignoring e1
    ill a-1c-2d-1e2 illegal c2 imagine b-1d1g1h-2 imagine_how d-2 imagined d1 immediately h1 impact a1
    important a-2c-3 important_one c-2 impossible g3 impossible_for g2 impressed c-5 impressed_me c-2d-1
    impression a-3c3 impression_. c1 impression_that c1d1 impressive a-1 improve h-1 in a-1d-1e-1f1h-1
    in_, a-1d-1e-2f-1h-2 in_. a-4c2d-3e-1f4g1 in_@number b-2c2d1h-3 in_a a1e1f2g-3h-2 in_about c-4 in_after f1
    in_all a3c-1e-1g4 in_an a-2b-2c2e-3g-1h-1 in_and c-1h1 in_another a-2f-2 in_any d-1 in_april g-1h-1 in_as h-1
    in_at a-1b1d1 in_athens b-1 in_august a-1c-2h1 in_bakery a1h1 in_before h1 in_behind h1 in_between d2g1
    in_cardiff a-1 in_case a-2b-2c-6d-1e-4f4h-3 in_contact g-1 in_court g1 in_december b2h-1 in_due d-1e4h-2
    in_eleven b1 in_english d-2 in_every a1 in_february c-1h-2 in_five a1c-2g1 in_for c-1e-1 in_four c1
    in_frankfurt h1 in_from b1g-1h-1 in_front a2b1c2h1 in_good a1 in_her c1d2 in_his c1 in_how d1h1 in_it b1c3g-1h3
    in_its a-1d1e1 in_january a-1c-1d2f-1 in_july b1h-1 in_june a-1e-1 in_law a-1b-1c-1d-2 in_leeds h1
    in_line g1h-1 in_making d-1 in_march a-2d-1e-1f-2h1 in_may d-2e-2f-1g-2h2 in_me d-1e-1f-1g3h-2 in_mind b2c-2f-1
    in_my a-1d-1e1g-1 in_no a2 in_november c1 in_october g1 in_on a-2h-1 in_one b-2c3f-1g-1h-2 in_other h1
    in_our b2e-1 in_peace d2 in_pencil f3h-1 in_person b-1c-3d-3 in_porto e-1 in_pune e-1 in_short d2 in_some e1
    in_spring f-1h-1 in_such c1 in_ten a1 in_terms a1b-1c1 in_that b-3c2h-1 in_the a-1c1d2e3g1 in_their a-2b-1d1h1
    in_there a-1c1d1 in_these d1e1 in_thirty c-1d-1 in_this b1d-1e1f-1h1 in_time g1 in_to b1d-1g1 in_tomorrow g1
    in_touch a-4b-3c-3d-4e1f-2g-5h-1 in_town a-1c-2d-1h-1 in_training b1 in_twenty c1d1 in_two a-2b-1c1e1g1h-1
    in_what c1 in_which d1e1f1 in_winter h1 in_with b1c-2d-2h-1 in_words d1 in_writing d1e-4 in_years d-1
    in_your a-1e-2g-1 in_yours a1b1 inbox a-1c-3d-1e2f-1g-2h-2 inbox_, e1 inbox_. d-1g-1 inbox_and e1 incentive b2
    inclined d-1e-2g6h-4 inclined_to d-1e-2g6h-4 inclining g2 inclining_towards g1 include c-1h-1
    included a2b-1c-3d-3e2h-2 included_, a2b1c-1h-2 included_. a1b-2c-1e1 includes b1 including c-2
    inconvenience h-2 increase b1 increasingly g2 increment b4c-1 increments a-1b3d1f1 indemnity b1 induction c3d-1
    indulgence e2 industrial d1 infection c1 infirmary h1 inform c-2d1f-3g-1h2 inform_the d1
    inform_you d-3e1f-1g-1h2 informed c2 ink h-1 inside b-1c2d-1e-1f-1h-2 inside_out c-1 inspection c1h-1
    inspector g-1 inspiring a1 instead b-1c-6d-2e-5g-1 instead_. d-3g1 instead_? b-3d-4f-4g-3
    instead_of c-2d1e-1f2h-1 institute a1c-2d1h-1 institution a3h3 instructions c1e1 insult b1c1d3 insulting b1c1
    insurance a1b4c-3d-1 insurance_. a2 intake c-1 intake_. c-1 intelligence b1d1 intend d-1e1g-1h1
    intend_to d-1e1g-1h1 interest b-5d2e-1 interest_, a1d1g1 interest_in c1d-1 interested a-2d1e-3g-5h4
    interested_, c-1d2e-1h3 interested_. d3g-1h3 interested_in d-2h-3 interested_to h1 interesting a4c-1h1
    interesting_. h1 interests a1 intern d2h-1 international h2 interns a-1d1 internship c-1 internships d-1
    interrogation c2 interrupted c1 interrupted_me c3d-1 interview a-2b-2d-2e-3f2g2h3 interview_, c-1d1e1f2g1
    interview_. a2c-2d-1f-1g1h2 interview_: e1 interview_; h-1 interview_? h-1 interview_a g2 interview_about c1d1
    interview_after b1c-1 interview_again h2 interview_and e-1f-3h2 interview_another d1 interview_any b1h1
    interview_anymore h1 interview_as h-1 interview_at c-1 interview_back f1 interview_but b1g-1 interview_call h-1
    interview_day f1g2 interview_down d1h2 interview_felt c1 interview_for a-2b-1c-5d-4f-1g-2h-1 interview_from h1
    interview_has d1 interview_i c1d2g2 interview_if h-1 interview_invitation d-3h-8 interview_invite d-2
    interview_is d1h3 interview_me f1 interview_monday g-1 interview_next d1f1h1 interview_now g1
    interview_of d1g-2h1 interview_offer h-2 interview_on b-2c-5e-2g-2 interview_or d1 interview_process c-1g-2
    interview_room c-1 interview_round h-1 interview_slot a1c1d1 interview_the f2 interview_this e-1g2
    interview_thurs g2 interview_time h1 interview_tips b-1 interview_to e-1f1g-1 interview_was c1
    interview_with a-1c-1d-2h1 interview_you h3 interviewed a-2 interviewed_. h1 interviewed_by d-2
    interviewed_me a-1d1 interviewer a-1c5e-1 interviewers a-2c3d-1h-1 interviewing d2e-2 interviewing_. e-1h1
    interviewing_me c1d1 interviews a-1e-7f-4g1h2 interviews_, a-1b1h2 interviews_. b-3c-5d-3e-2f-1g-3h3
    interviews_because d1h-2 interviews_for d1h-3 interviews_in c-1d-1h2 interviews_is c2 into a-2b-4c-2d-3f2h-1
    into_hospital e1 into_in a-1 into_it b-3c-1d-1f2g-1 into_my h2 into_one c1 into_the a-1b1c-2h-2 into_your d-1f1
    invented c-1d2 invitation a-3d1e3f-1g-4h1 invitation_, d1e1h1 invitation_. c-2d-5 invitation_and b1
    invitation_on c1e1 invitation_that h2 invitation_to b-1c-2d-1g-2h-5 invite c2d-1f-2g-1h-1 invite_, c1h1
    invite_. h-2 invite_others d-1 invite_to h-2 invited_me d1 inviting h-2 inviting_me h-2 invoices c1
    ireland a1d1 iron e1 irons h-1 irons_in h-1 is c1d-1e-1f-1g2h-1 is_, a3b1c1g1 is_. a-1c2g-1 is_: c1
    is_@number b1c-3d-2g-1 is_@other d2 is_a a1c1e-1f-1g2 is_about b1 is_above d1 is_after a1 is_all e1
    is_already h-1 is_also a1h-1 is_always c1d1 is_an g1h-1 is_and b-2 is_another e2g-1h-2 is_any e-1 is_at a-1c-1
    is_attached c-1 is_bad c1 is_badly c2 is_below c-2 is_best a1d1 is_better d-5f-1 is_beyond c-1d1g1h1
    is_bigger a-1b1 is_blocked e2 is_clear c-1e1 is_close b-1 is_closed e1 is_closer a2 is_decided f1h1
    is_doing c1d1f1 is_double b1 is_far c1h1 is_final f2 is_fine b-1 is_first d1 is_fixed g1 is_for a2c1 is_four d1
    is_frankly c1 is_free d1 is_from c1 is_full g-1 is_further c-1 is_getting d1 is_giving a-2d1 is_going h-1
    is_good a2d1 is_graded b2 is_hard a1b2 is_higher a1b-1 is_how c-1 is_i c-2 is_impossible g3
    is_in b-3c-1e2g-1h-2 is_it a-3c-1d3e-3h-1 is_just a3c-1d-1 is_kept f1 is_kind b1 is_less b1 is_long g2
    is_looking a-2b-1c-2 is_low b1 is_made c-1h3 is_me h3 is_miles c-1 is_mine b-1 is_more a3d-4e-2f-2h-1
    is_much a1 is_my a1b-3c-4d-1e-3h1 is_nearer a1 is_nearly c-1 is_never c-2 is_no a-2c1d-1f3g2h2 is_nobody g1
    is_not a-5c2e-1f1g2h1 is_nothing b2c-1h1 is_now c-2h-1 is_of a2c-1d1 is_off e1 is_on c-6d-5e-1f-2g-2h-2
    is_one b-1e1g-1h2 is_only c1d-2h1 is_out b-2d-2e-2g3h-4 is_over a-2b-2d1g-1h1 is_paying a-1b-3h1 is_poor c1h1
    is_possible g2 is_pretty b-1 is_rare b1c-2 is_really d-1g1 is_safe c1 is_second a1 is_simply a1c-1 is_so h-1
    is_some d1 is_something a-2b-2c2e1g1h-3 is_still b-3e-1f-1h4 is_stronger h1 is_superior c-1 is_taking d1
    is_ten c1 is_that a-3b-4d-3e1g-2 is_the a3c-4f-4g-1h-1 is_there a-2c-3d-1e-3f-2g-1h-1 is_this c1d2 is_tiny a-2
    is_to b-1c-2e-2h4 is_too c1 is_tough b1 is_unclear e-1 is_under b1e1g1 is_used b-1 is_very c1d1 is_way a2
    is_well b1 is_what a-1b2c-2d1e-1 is_where b-2 is_why a-2b-1c-6d-4e1 is_with a-1h1 is_worse d1 is_worth a-1b1
    is_written f1 is_your d1 it a-1b-1f-1g1 it_'s a1c-1d-1e-3f1g-1 it_, b1d-1e1f1g1h1 it_. d2e-1h1 it_; h1
    it_? c-1f1h-1 it_a b-1c2d2f1g2h-4 it_about c-2h2 it_again b-1d1e-1f-1g2h-2 it_all a-2b-1d1 it_an b1
    it_and b1c-1e1g-4h1 it_any g-2h2 it_anymore d-1h1 it_are b1 it_as c-3d-1 it_at b-1c-1e-2h-1 it_back e-2h-1
    it_be b-1c-1d-1e-2g2h-1 it_became c2 it_becomes g1 it_before c-1h-1 it_bothered c1 it_brings a-2 it_by d-2e2
    it_came a1c-2d-2e-2 it_can c1e-1h-2 it_cheered c-1 it_comes a1b1d-1h-1 it_cost b-1 it_could f-2g3h-2
    it_depends b1 it_did a-2h-1 it_does b1h1 it_down b-1d2e-3f1h1 it_every g1 it_falls h2 it_feels a-1c-1g1
    it_felt a-1 it_first d-1 it_for a1b1d1e2g-1h-1 it_four c-1 it_from f-1h1 it_gave d1 it_go e-1g1h1
    it_goes b1c1f2 it_had a-2b-1e-1 it_has a1b-1 it_here d1e-1g1 it_hurt c2 it_i e1 it_if e2f1g-2h1
    it_in b-4c-2e-1g3 it_is b-2e-1g-1 it_lie e1 it_lies e1 it_like c1d1 it_looks e-1f-1g3 it_made b-1d-1h-2
    it_makes b1g-1 it_may c-1g2h-2 it_means d-1 it_meant a-1c-3d-2e-2 it_might e1 it_more g1 it_must d4
    it_now d-2e-1g1h3 it_odd c1 it_off g1h1 it_on b-1c1d-4e-3g-1h-1 it_once d1e-1 it_open e2 it_or c1d1
    it_out b1d2e1f-1h-2 it_over a-1b-2c-4e4g-1h-1 it_pays b2 it_possible f1 it_put c2 it_rather g1 it_really d1
    it_right d1 it_seems c-1g2 it_short d1 it_should c1d-1g-1 it_showed c1 it_shows c-1d-2 it_since h-1 it_so c1d-1
    it_some d-3 it_sounds c-1 it_stands b1f1h-2 it_starts h1 it_stood b1 it_suits a1h1 it_takes d1e2 it_than a-1c-2
    it_that e2f-1 it_the c-1d1e-1f1g1h-1 it_there b-1c-1e-1g-1h3 it_this a1b-1g2 it_three c2 it_through f-1h1
    it_to a-4b-1g-2h-1 it_took b-1c1d-2e-3h1 it_twice c-1 it_up f-1 it_was a3c-3d-1f-4g-2 it_were f-1 it_when e1h1
    it_will a-2c-1e1f-1g-1 it_with b-3c-4d1e4f-1g-2h-1 it_won a1 it_would b-3c-3d-2g1h1 it_wrong g-1 its a1c1e1f2g1
    its_own b-1c1g-1 its_way c2 itself a3e2g-2 itself_, a1c-1e1 itself_. a1c-1 janitor d1
    january a-2b-2c1d1e-2f-1g-1 january_. d1h-1 job a1e-2f1g-1h3 job_, b1f2g1 job_. a-3b-1c-2f-2h1 job_? d1
    job_already d-1e1 job_and a-3b-1c-3d1h2 job_as c1 job_at b-1c-4d-4f-1g1h-1 job_before d-1h2 job_but g1
    job_by d1 job_closer h1 job_description c2h-2 job_elsewhere a-3d-1f-3h-2 job_has c2 job_i a3c-1h1
    job_in b-2c-1g-2h1 job_is a-1b1d1h-2 job_now g-2h4 job_on h1 job_since g1 job_so g-1h1 job_than f1 job_that b1
    job_this h2 job_title c1f-1h-1 job_to c-1d1 job_was c2 job_with a3b1h1 job_you f1 jobs a2b-1c1d-1e2f-2
    jobs_. e1 jobs_at h1 jog d1h1 join a1e-3 join_a h1 join_another h2 join_the g1 joined b1c-2d-4e-2f-1g-4h2
    joined_a h2 joined_another a-2g-2h3 joining a1d-3e-2f2h6 joining_bonus b1 joining_is h1 joining_the h1
    joining_you h1 joints h1 joke a-2b1c3d3e-1 joke_, c2d1 joke_. c2d3 joke_about c1 joker c-2 joker_, c-1
    joking d1 journey b-1 joy b-3c-6d-3e-3f-1g-3h-2 joy_. b-1c-3d-2 joy_to c-2d-2 judge a-2 judged a1
    july a-1e-2h-3 jump f1g-1 juncture e1f1 june a-3b-2c-3d-4e-5 june_, a-1c-1h-1 june_. h1 june_and b-1h1
    junior a-2b-2c3e-1h-1 junior_for c2 jury b-1d1f-2h-2 jury_service e-1g-1h-1 just a2b-2c-2e1f-1g-2h-2
    just_a a2h1 just_as a-2b-1c-3 just_assume e2 just_been g-1 just_checking e-1 just_committed h1 just_do d-2f1
    just_finished g1 just_going e2h-1 just_got e-1 just_had a1 just_has a2 just_in f1g1 just_leave e1 just_let e1h1
    just_like b-1 just_message e2 just_more a2 just_not d-1g1 just_now a-2f-2g-1h-1 just_popping e-1 just_said c1h1
    just_say e-1 just_signed h1 just_so f1g1 just_take d-1g1h1 just_to d-1g-2h3 just_touching h-2
    just_yet d-1e-1f4g-3h-2 justice c-2d-1 justice_. c-2d-1 k a-1b3h-1 k_@close a-1b3 keen a-2b-1c-4d-1e-4g-1h-3
    keen_. d-2g-1 keen_on h-1 keep a-4e-3f4h-2 keep_a f1g-2h1 keep_for b-1 keep_going e2g2h-1 keep_in d-2e-3f-2h1
    keep_me d-2e-2f2g-1h-1 keep_my c-3f3g-1h-3 keep_that a-2b-3d-1f-3g-3h1 keep_the c-3f2g-4 keep_them d-1
    keep_this e-1h-1 keep_up d1 keep_you d-2 keep_your d2g1 keeper d1 keeping b-2d-3e2g-3 keeping_my e2h-2
    keeping_the h1 keeps b-1g2h-3 keeps_me b-1g1h-2 kept b-4c3d-1f1g-5h-5 kept_asking a1 kept_calling c3d-1
    kept_in c-2f1 kept_me b-1f-1h-2 kettle c-1 key c2d-1e-1 keys c-1e-1 kia g1 kick h-1 kid c-1d1 kidding e1
    kids a-4b3c2d1 kids_, b1 kids_. a-1 kill c1 killed c-1d1 kind a-3c-4d-4e-3f-3g1 kind_, a-1 kind_. b-1c-2d-2h-1
    kind_as h2 kind_enough h1 kind_invitation b1h1 kind_of a1b1c2d1g3h-2 kind_regards a-4b-2c-3d-4e-3f-2g-4h-3
    kind_to f1 kind_words d-1 kinda c3d-3e1f-1g4h-3 kinder a-2g-1h-2 kinder_. c-1d-1 kinder_than a-1 kinder_to c1
    kindest a-1 kindly a-1b-1c-7d2e1f-1g-3h1 kindly_. d-2e-1 kindly_bear e-1 kindly_close h3 kindly_do e-1
    kindly_exercise e1 kindly_for d2 kindly_give e1 kindly_keep h-1 kindly_note b1 kindly_refrain d2h-1
    kindly_remove a1h3 kindly_spare d1 kindly_stop d2 kindly_treat d-2h2 kindly_you h-1 kindness a-3d-2h1
    kindness_. c-1d-2 kindness_when h1 kiss e1 kit a1b-2g-1 kit_. a1 kitchen a3b-1d-3e-1f-2h2 kitchen_, g1
    kitchen_. a-1g-1 kitchen_for h1 kitchen_is a1 kitchen_table c-1h-1 kitchen_than a2 kitchen_was a-1 kitchens a1
    kitchens_, a1 kiwisaver b1 knee a-2b-1 knees b-1d-1f-1g1 knew a1d-2h-2 knew_every a-1c-1 knew_i b1c2
    knew_that a1 knives c1d-1 knock c-1e-1f1 knock_on f1 knocked a1 knocks b1h1 know a-3c1d-1f-2h-1 know_, b1d-2e2
    know_. c-1e2g2h-2 know_a c1e-1h1 know_about d1g1 know_before h-1 know_from d1 know_how a-1c-1d-1e-2g-4h-2
    know_i d-2e1g-3h1 know_if d-3e-5f-3g3 know_in e1 know_it a1c2d2 know_that c-2e-1g1 know_the b1g-2h-1
    know_this a1c1 know_to c1d1 know_what a-2c1e2f-1g-1h-3 know_when d-2g-1 know_where c-1h-2 know_whether e-2f1h1
    know_why d1 know_you a-2c-1f-1 know_your b1 knowing b1 knows a-2d-1e1f2h-2 knows_, c1e1 knows_. b1f2
    knows_when e1 la d-1 lab a1b-2d-6h1 lab_, g1h1 lab_. a1 label c1 laboratory a2d-1h1 labour a-1 labs h1
    lack c1d1 lack_of c2d1 lad a-2d-2 lad_. d-1h1 ladies c-1d1 lads b-1c1d-2f-1h1 lads_. h2 lady c3d-1e-1 lady_, a1
    lady_on c1 lagos a1d1 laid a1c-1 lakhs a-1b1 land a-2b-1d-2e2h-1 land_in e1 landed a1b1c-3d-4f-1h3 landed_. a-1
    landed_a h1 landed_in h1 landed_something a2h3 landing b1 landlord c-1 lands b1e1g-1 lane f1 language d1h-1
    lanyard b1c1 lapse h1 laptop b-2c-1d-4e-3f-2h-1 large c1 larger a2 lass d-1 last a-2b-2c-2d1e-2f-2
    last_, a1d-1h1 last_. c1d-1 last_autumn h-4 last_email d1 last_friday b1h2 last_letter c1d1h1 last_mail c1
    last_message e1 last_minute d1 last_month c-2h4 last_night c-2d-1h1 last_note h-1 last_one c-1 last_round f1
    last_spoke g1 last_spring h-3 last_thing c-1 last_three d1 last_time c-2d2e-1 last_two c2
    last_week b-3c-4e-3f-3h3 last_winter c1h-1 last_year a-1e-1 last_you e3 latch f2 late a-5b-4c-1d-2e-8g-1h-2
    late_, e-1g1h-2 late_. g-1h-2 late_change b-1 late_notice h1 late_on b1c1 later a-5b-6c-2d-2e3g-6
    later_. d-3e3h-1 later_date c-1 later_on e1f1 later_stage h1 laugh c-2d2 laugh_. d1 laughed a-1b-2c2d1h-1
    laughed_. c2 laughed_at c3d1 laughed_out c-1 laughing c-3 laughing_. c-2d-1 laughing_at d1 launch b-1d-1e-1
    laundry c2 law a1b-2c1 law_. c2h1 lawyer h1 lawyers g1 lay g1h1 layers c1 le d-3e-2 lead a-2b-1c2e-1g-1h1
    lead_. h1 lead_interview h-1 lead_job h2 lead_role d1 leader c1h1 leadership a1c2d2g-1 leading a1h1 leads d1h1
    leaflet d1 league a4 league_. a2 leaking c2 lean a-1e-1f-1g4h-1 lean_towards g1 leaned c1h1 leaning c-2g5h-4
    leaning_towards g3h-1 leans g1 learn a1b-4c-2d5e-2f-2g-2h1 learn_more a-1d-1 learn_that c1d1h1 learn_the d1
    learn_to a-2c-4d3 learned a-2b-4c-2e-3g-2h-4 learned_a c-3d-2e-1 learned_to c1 learning b-1d-2h-1 learns d2
    lease a-1b2g-1h-2 lease_car b1 least a-3b2d2g-2h-2 least_a d-1 least_have c2 leave a-3b2d-2e2f2g-1 leave_, b2
    leave_. c2h-1 leave_a e-3 leave_is d1g1 leave_it a-1c-4d-3e4f-4g1 leave_me b1c-1e2f1h-2 leave_my a-1e-2f5g-1h-2
    leave_that a-1e-2f-1g-1 leave_the b-1c-1d-3e1f2g1h2 leave_this e2f-1g-1 leave_to a-1e-1
    leave_you a1c-3f-1g-1h-2 leave_your e1h2 leaves a2h-2 leaves_a c1 leaves_me c-1 leaves_you a1
    leaving a-1b1e1g-1h1 leaving_, b1 leaving_my h-1 leaving_the h2 leaving_this e1 lecture a-1c2d4e-1
    lecture_me c2d4e-1 lectured c1d2 lectures a-1b-1 lectureship h2 lecturing d1 led_me c-1 leeds a-2b-2c1d-2e-1
    leeds_, c1 left a-4b-4c1e-6g-2h-1 left_. d1 left_a d-3e-1 left_in d-1f1 left_me c1 left_my g-1 left_off f2
    left_out c1 left_the c-1d1g1 left_with c1 left_word c-2d-1 leg h-1 lemme d-1e3 lent a-2d-2e-2 lent_me d-1e-2
    less b3d3e-2f1g4h-1 less_and g2 less_certain g1 less_decided g1 less_likely g1 less_of a1d-1g-1 less_set g1
    less_than b4g-2 lesson a-2d-1 lesson_in c-1 lesson_to d-1 lessons b-2d1 let a-1b-4d-1e4f1
    let_'s a-2b-3c-1e1f3g-2 let_a c2d1 let_go a1c1e-1 let_it c-1e1 let_me c-4d-2f-2g-1h-4 let_my c1f1g-1
    let_somebody h2 let_someone g1h1 let_the a-2c1e2f1g-2 let_this a-1f-2g1 let_us e2f1g1h-2 let_you c-2d-4f-1h2
    let_your h2 lethal d-1 lets b1f1h-2 lets_me b2h-1 letter a-2b2c-2d-1e1g-1 letter_, a-1 letter_. c2d-3e1h-2
    letter_and f1 letter_as h1 letter_came h1 letter_is b1 letter_of h-1 letter_said c1 letter_was c-2
    letters a1d2e2h-3 letters_, d2 letters_. d1 letting c-1d-4 letting_you d-1 level a4c1g-4 level_, a2 level_. b1
    level_@number a1b-1 levels c1 liberty g-1h-1 librarian h1 librarian_, h1 library b-1h1 licence b-2e-2g-2h-4
    licence_, c-1f1 lie a2b2d-3 lie_. a1 lied c2d1 lies a1d1e1 lies_closer a1 life a-1d3e3f-2g-4h-2 life_, d1
    life_. c-3d3 life_i d1 lift a-2b-3c1d-3e-1f-2g-1h-4 lift_was c1 lifts e1 light a2c2d-2g-2h-1 lighter b1
    lighting c1 lightly c-2d-2h-2 lightly_. c-2d-2h-1 like a1b-2c2d1h-1 like_, e1g-1 like_. e-1g1 like_@number g2
    like_a a-2c-1d-1e-1f2g-1h-4 like_an b-1 like_family a1d1 like_for b1 like_home c-2 like_i c2d2e-4f-1g4
    like_it c1f1g-1 like_me a1b1c-4d-4f-2h2 like_more a1 like_no a-2 like_one d2 like_that d2g-2 like_the a1d1e1
    like_they a1c1 like_this c-2 like_three d-2 like_to a-4b-3c-3d-7g-4h1 like_two b1c2 like_you a-2d-2h1
    like_your c1 like_yours a2c-2 liked a2b-2c-1d-4e-2g-2 liked_, h-1 liked_. a-1c-1 liked_that c-1 liked_the a1
    likelihood a1e-1g4h-1 likelihood_i g2 likely a-4c-1d-1e-4f-1g7h-4 likely_i g3 likely_than g1 likely_that g1
    likely_to g1 likes a1c-2 liking a1f2 limited g1 line b-3d1e3 line_, c-2d-1 line_. a-1d1 line_has a1 line_in h2
    line_on e1 line_once e1g1 line_to c-1e-1 line_up g1 line_with g1h-1 lined a1h1 lined_up a1h1 lines a1c1
    lines_up a2 lining d-2h-3 link a-2b-2d-2f-1h-1 linked h1 linkedin d-2e-1h-1 lips h1 list a2b-1c-1d-1e1f1g-3h2
    list_, c-1 list_. d-1e-2f-2g-1h2 list_and d1h1 list_for a-3c-3d-2 list_i d1 list_is c1 list_of c-2e1h1
    list_please b1 listen c1d2e-2f1g1h-1 listen_. d2f1 listen_to c2d-2g1 listened c-1 listened_to a-1d-2
    listening c1d2 listens c1 little a-1b1c3d1f-1g1h-2 little_, b1 little_. b1 little_bit e-2 little_job a-1
    little_longer e1 little_more c2g-1 little_to c1g1 live b2e-3h-2 live_in b2c-1 live_on b2 live_with c1d-1e-1
    livelier a3 lives a-1 living b-1d2g-1h-2 living_, b-1d1 living_. d1 load b1e-2g1 load_. g1 loading b3c-1
    loads a1 loaf c1d1 loan b1c-2d-2h-1 lobby a-2c2d2e-1h-1 local a1c-1 location b-1 lock b-1 locked c1h1
    locked_in g-1h1 lodge b1 lodge_. c1 log c1 logged c1 logged_me c1 logistics c-1 logo c-1d1 lol b-3d3e1f1g-2h-3
    lol_. c-1d-1f1 london b2h-1 london_weighting b1 long b-1d-2f-1g-1 long_. c3e3h-1 long_ago c1
    long_as b-1c-1f2g-1h-2 long_day g1 long_for a-2b-3e-1 long_story h2 long_term a1b2 long_that c1e1
    long_time d-2e-2 long_to e-1h-1 longer a-1b-1d-4e1f-4h2 longer_, e1 longer_. c-1e2 longer_a h2
    longer_than c2d-1h-3 longer_to h-2 longer_wish h3 longer_works h-1 look c1d1e1g2h-3 look_, e-1g1h-1 look_. c1
    look_after a-2b-2d-2e-2 look_at a2d1e1h-3 look_for a-1e2g-2h1 look_forward d1 look_like a1d1e-1g2
    looked a2c5d-1e-3f-1g-2h-2 looked_after c-1 looked_at a5 looked_like c2 looked_up c1 looking c-1d-5f-5g2h2
    looking_, b2c-1h1 looking_. c-2g-1 looking_as g2 looking_at c3d1e2h2 looking_doubtful g1
    looking_for c-3d-3g-3h2 looking_forward a-3b-1c-1d-3e-3g-7h-6 looking_to h2 looks a2b-1c1d-2e-4f-2g5h-4
    looks_as g1 looks_like g1 loop d-1h1 loose a1 lord e2 lorries c1 lose a-2b2c2d5e1f1g-2 lose_my b2c2d4e3
    lose_the f1 losing b1d1 loss c-2d3h1 loss_of h1 lost a-2c1f-2h-3 lost_. c-1d-1 lost_in c-2d1 lost_its c1
    lost_my c5h-1 lost_on c-1 lot b1d3e1g-1h1 lot_, a1h1 lot_. c-1h1 lot_and a1 lot_are c-1d1 lot_at a1e-1
    lot_could d1 lot_from c-1e-1 lot_have b1d-1 lot_more a2 lot_of a-2c2d1e1g-1h-1 lot_on e2 lot_to a-1c1
    lot_with h1 lots c1 lottery d1 loud b1c-3 louder a1 love b-2c-1d-2e-3f-3g-4h1 love_, a-1b-2c1e-5g-1h-2
    love_. a1h1 love_it h2 love_to a-4c-4d-4e-4g-3 love_you e1 loved a-1b-1c-3d-1e-3g-1h-1 loved_it a-2h-1
    loved_the a-1c-3 loved_your a1 lovely a-1b-5c-2d-2e-2f-2h1 lovely_, a1 lovely_. a-1b-2c-2d-2 lovely_about h1
    lovely_as a1 lovely_for d1 lovely_one d-1 lovely_to d1 loves a1d-2 low a-1b4c1d1g2 low_. b2g1 low_for b2
    lower a1b3f-1 lower_than b2c1 loyalty d1 lpa b3 luck a-9b-6c-5e-4f-5g-6h-2 luck_! d-2 luck_, d1 luck_. d-6h-1
    luck_filling d-4h-1 luck_finding d2h-1 luck_getting h3 luck_to c1e1 luck_with a-3b-2c-6d-4e-3g-4h-5
    lucky c-3g-1h2 lucky_to h-1 lukewarm d1g2 lump d2h1 lunch a-2b2e-4f-3 lunch_, b2c-1 lunch_. h-1 lunch_and b1
    lunch_hour b-1 lunch_is c-1g1 lunch_on c1 lunch_with h1 lunches a-1b-1 lunchtime h2 lunchtime_and h2
    lying a1c2d2f-1g1 lying_if a2c-1 ma c-1 ma'am b-1c1d1e-1g-1 ma'am_, b-2c2d1 ma_. g1 machine b-1g-2
    machines a1b-1c2 machines_, a1c-1 machines_. a1d1 mad c-2d-2e1h-1 mad_. e1 madam c2h1 madam_, c1d1h2
    made a-1b1c2d-2e-2f-4g-5h2 made_. h2 made_a h-2 made_by c1 made_it a-2b3d-1h1 made_me a1c1d-2e-4
    made_my c-5d-3e1g-3h-3 made_the b2c-1d-1 made_this d1h1 made_to c1d1 made_up a-1b-1c1f-2h2 magazine a1c1
    magician d1 mail a-3c-1e-2f-4h-1 mail_, d-1e1 mail_. c-1d1e-1g1 mail_as c1 mail_i b1h1 mail_this d1 mail_to d1
    mail_you d1 mailbox d-1e1h-2 mailbox_, d-2 mails c1d-1e1 mails_. d1 make a-1b1d1e-1f1g1h-1 make_a a-1g-1h-1
    make_it a-2b-3c-4d-1e-4f2g4h-3 make_me b2c1d2e-1f2 make_now h1 make_sure d1 make_that d-2 make_up b1g-1
    make_your e1 makes a1b2d-2e-4f-1g1 makes_it h1 makes_me e-1g1 makes_more g-1h1 makes_no c1 makes_sense b1g2
    making c1d1e1f-1g-1h1 making_me c1d2 making_the h1 mam a1b-1 man b-2d2g1h-1 man_'s d2 man_, c1d1 man_. c-1g1
    man_at c-1 man_for d-1 man_of a1c-1 man_to e1 man_who d-1 man_with d1 manage a-2b-1c-2d2e-4f-1g5 manage_the g1
    manage_to c-1d1f-1g2 managed c2d1h1 managed_to b1c2 management a-1b1c2f1g-2 management_. a-1 manager b1c3e-1g-1
    manager_'s c-2d1h-1 manager_, c-1 manager_. a-1b-2 manager_for d1 manager_i c-1 manager_interview c-1
    manager_interviews h2 manager_post h1 manager_showed c-1 manager_to h-1 manager_vacancy h-1 manager_was c2
    managers a-1c3 manages h1 mandate a3b-2g-1h-2 manic e1 manner c2d2 mannered d2 manners a-4b-1c1d6
    manners_, c1d1 manners_. d2 many a-2b-2d-1e1f-1h-3 many_. c1d-1 many_of d1 many_thanks d-4 many_things d1e2
    many_times d2 many_years h1 map c-3d-2e2h-2 map_, e1g1 march a-2d-3e-3f-2g-3 march_. c1h2 march_and h1
    march_i h-3 marital c2 mark b-1g1h1 mark_me f1h1 market a-1e-2h2 market_, b-1 market_for c1d1h1 markets a1b-1
    marks c1f1 marvellous d1 master g-1 master_'s a-1c1d-1 match a4b3c-3d-2e-2f3g-1h1 match_, d1 match_. a1
    match_and b1 match_for a5b-1c-1d-3g-3h2 match_than a-1 match_the f1 match_to a2g1 matched a1b4c-1d-1h1
    matched_the b3h2 matches a2h1 matching a-1b3 mate d2e-1f-2h1 mate_, c-1d2 mate_. e-1 maternity c1g-1
    maternity_cover c1 maternity_leave c1 math b1 maths d2h-1 matrix a1 matron c-1 matter a-2b1c-2d-2e4g-2
    matter_, a-1c1h-1 matter_. b2h-1 matter_is e1h1 matter_of c-1h-1 matters c-1d-2e1 matters_stand h-1
    matters_to e1 may a-5b-2c-2d-2f1g4h-2 may_, b-1e-1g-1h-1 may_. b-1e-2f-1g-5 may_and h2 may_be a-2e2g3
    may_come b1 may_end g1 may_give a1 may_god c1d1 may_have b1c-1d-1g4 may_i c-1d-3e-5f-1g-6h1 may_know g-1
    may_need g3h-1 may_not c-3d-3e1g2h-3 may_or e1 may_please c1 may_recall h-2 may_remember d-2 may_say a1c1d1g-2
    may_still h1 may_take e2 may_the a-1b-3c-5d-4e-2f-1g-5 may_want g1 may_well g3 may_yet f2 may_you h1
    may_your a-1b-1c-5d-5e-2f-1g-2 maybe a-5b-1d2f2g8h-3 maybe_do d-1e-2f1 maybe_i c-1d-5g3h-4 maybe_in d1
    maybe_it c1g2 maybe_next b1 maybe_no e2g-1 maybe_not d-1e1g1 maybe_try d1 maybe_you c1 me b-1d-1e1f3h1 me_! d-1
    me_, a1c1d-1g1h1 me_. a-1f-2h1 me_: d-1 me_; a-1b-1 me_? c1d1e2 me_@amount b1 me_@currency b1 me_@number b-1
    me_@other b1d2 me_a b1c-1d-2f1g-1h1 me_about a-3b-3d2e2g-2 me_after c-2d1h1 me_again e3f3g-3h-1 me_alive e2
    me_all d1 me_an b-3d-4h-2 me_and a-1c1d-2f1g1h-1 me_any a-1d-1e1g2 me_around d1 me_as b-3c2e1f3g-1h2
    me_at d1f2h-1 me_awake a1 me_back a-3b-1c-1d-1e-2f3 me_be d1 me_before b-1c1e-1f1g-1 me_better a3b1c-1d-1f-1h1
    me_bow f2 me_by c2d1 me_do a1 me_doing g1 me_done h1 me_down b1d-4f1 me_every c2 me_far g1 me_first c-1e1
    me_five c2d2 me_for a-2c-1d-1f-2g1h-1 me_four c-1d-1 me_from d1f1h1 me_full c-1 me_further a2e1 me_getting g2
    me_go a-1c-1d-1 me_had c1 me_half b-1 me_has c-2d2g1 me_here b-1 me_his c-1 me_how c-2d-2 me_i d1h-2
    me_if a-1d-1e-1f-1h1 me_in a-2b-1c-2d1e-2f2g-1h-1 me_into f2h-1 me_is b-1c1d1f1g1 me_just a-1 me_keep b2
    me_know c-2d-3e-5f-2g-2h-2 me_last h-1 me_laugh a1c-3d-1h1 me_leave h1 me_like a-3e-2g-1h-1 me_means e1
    me_more a4b-6c-4d-4e-1g-3h1 me_most a1c-1d-1h1 me_my d2 me_no e1f-2 me_not f-1g1 me_now d1g2h1 me_of c-2d-2h-1
    me_off b-1d1e-6f1g-3h5 me_on a-1d2e-3f2g2h1 me_once e-1f2 me_one f1h-1 me_only c-1 me_or h1
    me_out a-1b-1d-3e-3f2g-2h3 me_over a2d-1 me_pause c2 me_put c-1 me_rather a-1g1 me_right h1 me_round a-2d-2f1
    me_run a1e1 me_say g1 me_see e1 me_since a1c-1 me_smile c-1 me_so a1h-2 me_some d-2e3 me_something b1
    me_still g1 me_such h1 me_than a3c-1d-4g-2 me_that a-4b-3c2d-1f-3h-4 me_the a2b-1c-2d4f1g-1h-2 me_there b-1c1f1
    me_these b-1 me_they c1 me_think b2g-1 me_thinks g1 me_this a-1c-3g-2h3 me_three f1 me_through a-2b1c-1g-1
    me_till e-1g-1 me_time c-1d1e1 me_to a-1d-2f-4h-3 me_too e3g1h-1 me_twice c1d-1 me_two a-1 me_uneasy c1
    me_until e1f1h-1 me_up a-1b2d-1e-1f-2 me_wait c2d1 me_want a1 me_wants g3 me_was c1 me_what a-1b1c1h-1
    me_when f-1h-2 me_whether c1 me_which d-1e-1 me_who a-2c2d-4 me_whole e1 me_why c1d1 me_with c1d1e-2
    me_work f1h-1 me_would a-1 me_you c-1h2 me_your c-2d-1 meal b-1 meal_vouchers b1 meals b4 meals_. b2
    mean a-1c1d-6e1g-1 mean_to e1 meaning d-2e3g1h1 meaning_to e2g1h1 means a-2b-1c-4d1e1h2 means_, f1h-1
    means_a d-1h-1 means_i e1 means_no d1 means_the h3 meant b-4d-1e-2 meant_. a1 meant_a a-1c-3d-1e-1 meant_for c1
    meant_to b-1d-3h1 meantime a-3b-3c-2e1f-2 meantime_. e1 meantime_i h1 measure a1 measured a1 mechanic h-1
    medical a-1b3d-3f1g-2h-1 medical_aid b2 medical_cover b1 meet a-4b1c-3e-5h1 meet_. b1g2 meet_a g-1 meet_in b1
    meet_people c-1d-2 meet_the c-1h1 meet_you b-2d-1f1h1 meet_your c1d1 meeting a-1b-1c-4e-2f-1g1h1
    meeting_, d1f1g1 meeting_. d1e-1f-1h1 meeting_in h-1 meeting_is e1 meeting_on h2 meeting_room c-1
    meeting_with h1 meeting_you d-3e-1g-4h-2 meetings c1 meets h1 meetup e-1f-1g-1 meh h1 membership b1c1
    memory a-1c-1 men c1d1 mend h1 mental e2 mention b1d-5e-1 mentioned b1d-5e-2 mentioned_was b-1 mentions c1
    mentor a2b-1 menu a1c1 merely a1e1 mess a-3c2h-2 mess_. c2 mess_and g1 mess_me e-1f1
    message a-2c-7d-1e2f-2g-3h-2 message_, e1 message_. b1d-3e-1f1 message_about c-2d-1 message_and h-2
    message_from e1 message_i h1 message_me d2e2 message_of e1 message_was h1 message_when d1 message_with d-1
    message_you e1 messages c-2d1e4g-1h-1 messages_, c-1d1e2 messages_. h-1 messages_about e2 messages_in d1
    messaging c1d3e3 messaging_me d3e3h-1 messing e-2 messing_you d-2e-1 met b-1d2e-3g-4h-5 met_. b1 met_a a-3c-2
    met_in c-1d-3 met_on a1 met_the a1 met_your d-1 method h1 metro a1h-1 mia e3 michaelmas h1 mick d1 mid b-1e-1
    mid_level b-1c1 middle a-1d1 middle_of b-2d2h-1 midnight d3 midwife f1 might a-7b-5c-2d-1e2f3g5h-5
    might_be a-1c-2d-2f2h-2 might_change f1 might_end g1 might_give g1 might_have c1f-2g1h-1 might_hear e1
    might_need g1 might_not c-3d-4e4f-1g2h-3 might_still e-1f1 might_we g-1 might_well f1 mile a2d-2 mile_. a2
    mileage b3 miles a1b-1c-1g-2h-2 miles_ahead a2c-1 milker h1 million b1 mind a-4b1d-2e1f2h-1 mind_'s h1
    mind_, d-2f-1g-1 mind_. b1d-1f1h-4 mind_a h1 mind_about c-1 mind_and g1 mind_before c1 mind_for b1d-1h1
    mind_if g2 mind_is g1 mind_me h-1 mind_my c1g-1 mind_not h1 mind_the c2d1h-1 mind_to d1g2 mind_up e2g-1h-1
    mind_you b1f3 mind_yourself d-2e-3 mind_yourselves d-2 minded g1h-2 minded_to g1h-1 minds e1g2h-1 minds_, g2
    minds_about e-1g4 mine c-3d-3h-2 mine_'s a1c1 mine_, b-1c-2d-3e-1 mine_. a-2b1c1d1h-1 mine_is e1 mine_was a1
    minimum c-1 minimum_wage d1 ministry a2c-2d1 minus b-1 minute a-1b-1c-1e1g-1h-4 minute_, d-1e1 minute_. c-1d-1
    minute_? d-3 minute_and b1d1f1 minute_i b1 minutes a1b-9c2d1e-3f-4g-6 minutes_, d-2 minutes_an b-1
    minutes_and c1d-1 minutes_from a1b-1 minutes_in h1 minutes_of d2 minutes_to d-1 miracle f1g1 mislaid c1
    misleading c2 miss c-5d-4e-4f-1g4 miss_, h1 miss_. e-1f-1g4 missed a-3d-1e-2g-1h-4 missed_in c1 missed_you e-1
    missed_your c-1 missing c-1e-1 mission a3c-1d-1h1 missus b1 mistake a-2b-1c-1e-1h-2 mistake_. c-2
    mistake_in c-1 mistakes c2d-1 mix c-3d-2g1h-2 mix_now g1 mix_up a-1c-1g-1h-1 mixed c1h1 mixed_practice h1
    mixed_up h-2 mob a2c-1d-2h2 mob_, h1 mobile c-4d-3e-1h-3 model b-1d-1 models a1 modern d-2h1 mom d1
    moment a-3c-6d-2e3f3h-4 moment_, f3g-1 moment_. a-1c-1e1 moment_? e1 moment_i e1f-1g2h-1
    monday a-2b-2c-3d-6e-2h1 monday_'s g1h1 monday_, g1h3 monday_. a-1b1c-4d-3e-3f3 monday_; f1
    monday_@number b-1g-1 monday_and f-1 monday_at b-1e1f-1 monday_i h-2 monday_morning c1h-1 monday_to g-1
    money a-3b5c-2e-5f-1g-1h2 money_, a-2b2g-1h1 money_. a1g-1 money_and b1 money_did b1 money_i b2h-2
    money_is a-1b1 money_on b-1g2h1 monitor h2 monitor_for h2 monkey d3 month a-1b4d-1e1f2 month_, a1c1e1h-1
    month_. a-4b2h1 month_? b1 month_and d1e1 month_end c-1h-2 month_i b1h3 month_in h1 month_of c1e2 month_on b1
    monthly b2g1 months a-3b-1d1h-1 months_'s b-1 months_, a-1d2 months_. c1d1 months_of c-1 mood a-1c-1e2f-1
    moon d1g1 moon_when g1 mop c1d1 more a9b1c-3d1f-4g1h2 more_, b3c-2d-1e1g1h2 more_. a1g-1h1 more_; h1
    more_a c1d-1g-1h1 more_about a-3d2 more_advanced h-1 more_ambitious a1h1 more_an b1 more_and a-2b2c-2d-1g2
    more_at a2 more_attractive h-1 more_boxes a2 more_clearly a-1c-1 more_closely a2c1 more_confidence a-1
    more_creative a2 more_days b1 more_each a-2b-1 more_exciting a3h1 more_experience a-1c1 more_for a-1
    more_fun h1 more_generous b1 more_good a3 more_i a-2 more_in a2h-1 more_interested c1
    more_interesting a2c-1d-1h1 more_like a-1d-1 more_likely a-1g2h-1 more_me a4g-2h1 more_modern h1
    more_my a6b-3c-2d-1g1h1 more_near a1 more_of a1b-4d-3f1h-3 more_offer g1 more_often a-1 more_on a-1b2h-1
    more_options a-1 more_or a-2e-2f1g4h-2 more_out g2 more_patience c1 more_per b2h1 more_prestigious a1
    more_questions c2 more_responsibility a2h1 more_room a2c-1h1 more_senior a2h1 more_sense a1d1g-2h1
    more_serious a2c1h1 more_substance c-1 more_suitable a3g-1 more_suited a1 more_than a-1b2c1d-3f-3g1
    more_that g2 more_time e1 more_to b-1c-2e1h-3 more_up a2h1 more_what a-3e-1g-1h-2 more_with a1h-1
    morning a-2b-2c-1d1e-4f-3h-1 morning_'s g1 morning_. a-1c-2e-2h-1 morning_and c-1h-1 morning_as g1
    morning_before d1 morning_for h1 morning_i g1 morning_or g-1 morning_to h1 morning_with c1 morning_you g2
    mornings a-2b-3c1d-3g-1h-3 mornings_, c1 mornings_. c-1 mortgage a-1b3h-1 most a2b-1c-2d-1e-1f-2g3 most_, a4
    most_. b-2d-1g-1h2 most_likely e-1g4h-1 most_of c3d-1 most_probably g2 most_sense g-1h2 most_you b1
    mostly a1d-2h-1 mother c-2g1 mother_'s a-1 mother_, a2 mothers d-1 mountain e1 move c-1d-2e-1h-1 move_. b1c-1
    move_for a1b1 move_in b-1c1 move_is c-2g1 move_it b-3d-3e-1f-2g-3h-1 move_our h-1 moved a-2b1d-1f-1h-2
    moved_. c2 moved_me b2 moved_my g-1 moved_on e1g-1 moved_out h-1 movement b1f1 movement_on b1f1 movers b-1g1
    moving a-3b-1e-2 moving_forward h2 moving_it d2 moving_on e-1 moving_the c2 moving_to h-1 mr a-1b-3c-2d-1e-3g-4
    mr_. c-3g-1 mrs c-3e-1g-2h-1 ms a-1b-2c-4d-4e-1g-1 ms_. c-1d-2h-1 much a1c1d-3e-2f-4g-2h-1 much_! b1 much_, d-1
    much_. c1d2 much_about c1g-1h1 much_as a2d-1 much_better a1h1 much_for a-3c-1d-1e-2f-2h-1 much_like g-1
    much_more a3b-2c-1 much_nearer a1 much_obliged c-1e-1h-3 much_of c2 much_patience c-1 much_the c-1
    much_thought h1 much_time c-1 much_to a-1d2h-2 much_work e1 muddle c1 mug d4h1 mug_. d2h1 mug_to d1 mull e3
    mull_it e2 mulling e2 mum c-3g1h1 mum_'s g1h1 museum a1b-3c-1d-1e-2g-1 museum_'s h1 museum_, a-1 museum_. c1
    museum_does a-1 museum_is a1 music c2 must c-1d2e-2f-2h3 must_be a-1b-1c-1d1e-3f-1g-3h-2 must_cancel h1
    must_decline b-1f1h1 must_first e2g1 must_have c-2d-1h-2 must_i d1 must_leave e1 must_say c1d1e-2g-1
    must_step h2 must_think c-1d2 must_withdraw a-1b1c-3d-5e-1f-4g-3h3 mute c1e2 muted d-1e3 muting e1
    my a-1c-3d-3f1h2 my_accent c3d1 my_acceptance f1 my_account h2 my_address d1e1 my_age a2b2
    my_answer b1c-4d-3e1f1g-2h4 my_application b1c-1e-5f1h3 my_apprenticeship h1 my_arm f1 my_assistant c-1e1
    my_availability g1 my_back e-1 my_background a1c1 my_bad c-1g-1 my_bank b2 my_best h-1 my_book c1
    my_boots d2h-2 my_boss b2c-3h-3 my_boxes a2 my_brain e1 my_brother b-1h-2 my_bus g1h-1 my_calendar g1
    my_calls c1 my_candidacy a-1b-1d-1e-1f2g-2h2 my_candidature d-3e-2g-3h3 my_car g1h-1 my_career c-1
    my_caseload h-1 my_cat c-1d1 my_certificates d-1 my_chair g2 my_childcare h1 my_children a-1d-2e-1h2
    my_choice a1f-1h3 my_choir a1 my_circumstances c-1 my_class d1 my_clients c1 my_colleague d-2 my_college d1
    my_compliments d1 my_confidence b-1 my_contract g1h1 my_court e1 my_cousin b1c2d-2 my_cup a2
    my_current a-4b1f-1h-1 my_cv b-1c1d1e-1g-1h1 my_dad c-1e1 my_daughter c-1e1g1h-3 my_day e1g-1 my_days h2
    my_dbs c1 my_dear c1 my_decision a-3c-4d1e1f1g-3h3 my_degree b1 my_desk e1h-1 my_details h1 my_diary h-1
    my_documents c2d1 my_dog a-1c-1d1 my_dossier c1h1 my_doubts g2 my_dream a1h-1 my_e c1 my_email d1e1
    my_emails c2 my_employer c1 my_end c-1d-1e3f-1g1h-4 my_english c-1h-1 my_enthusiasm e-2g4h-1 my_evening c1g-1
    my_ex d1 my_exams e1 my_expectation b1 my_expectations d1 my_experience b-1c1d-2 my_eye b-1c1e-1 my_eyes a1c1
    my_faith d1 my_family a-1c-1d-5e1g-4h-3 my_father a-2b-1c-2d-2 my_fault d1 my_favourite b-1 my_feeling c1g1
    my_feet a1c1 my_field a1 my_file d1e-3f2h3 my_final f-1 my_fingers f1h-1 my_first a3b-3c-3e-4g-3h-1
    my_flatmate d-1 my_form c1d-1f1 my_former c-2d-1f-1h-3 my_friend b1h-1 my_glasses h-1 my_gp h-1 my_gran c-2
    my_grandfather d1 my_grandmother a-1 my_grandson d1g-1 my_gut e-2f-1g4h-2 my_hand a-2e-2f1g-1h-1 my_hands b1c-1
    my_handwriting d-1 my_hat h2 my_head a-1b1c-3d-1e4f-3g1h-1 my_heart a3b-4c-1d-4e-4g2h-2 my_holiday g1
    my_home a-1h1 my_hour h1 my_hours b1h-2 my_house b1d1e2 my_husband a1e-1 my_impression c2 my_inbox e2
    my_interest b-1c-1 my_interview c2e-4f3g-2h2 my_interviewer c3 my_job f-1h2 my_joining f2h1 my_kids b2
    my_kind a2h-1 my_kitchen c-1 my_knee a-1b-1g-1 my_knees f-1 my_landlord h-1 my_laptop c-2
    my_last a-1c-1d1f-1g-2 my_late c-1 my_leave g2 my_letter d2 my_licence c2d1 my_life d2g-1 my_list a2c-1e1f-1h-1
    my_long a1b1 my_lot h1 my_love c1 my_mail c1e-1 my_mam a1 my_manager b4c-3d-2g2h-1 my_mate d-2h-1 my_mates b1d1
    my_mentor a2 my_message d-1h-1 my_messages e-2 my_mind a-3b1c1d-4e3f1g-1h1 my_mistake c-1 my_mom d1
    my_month c1d1 my_mother a-1c-4g1 my_mum b1c-1g-1h1 my_name b-1c2d2e-3f2g-2h2 my_neighbor c1 my_neighbour b-1h-1
    my_nephew d-1 my_nerves a-1c-1g1 my_network e-1 my_new a1c-3e-3g-1h3 my_niece d-1g1 my_no f3 my_nose b1
    my_notes d-1 my_notice b3h1 my_number a-1d3e4g-1 my_office c1d2 my_old a-6b-3c-7d-3e-2f-1g-1h2 my_opinion c2
    my_options e2 my_original h1 my_other e-1f3h-5 my_own a-1b1c-4d-2f-1h-1 my_papers d-2h1 my_paperwork c2
    my_parents a1b2c-2e1h-1 my_part c-1h1 my_participation g1h1 my_partner h-1 my_passport c2 my_peace e1h-1
    my_pension b1 my_people h1 my_phone a-2b-2c-6e2f-1g-3h-4 my_place a-2c-2e-5f2g1h1 my_plans a1 my_plate e1
    my_pocket b1 my_portfolio c1h-2 my_position e2h-2 my_preference a2 my_present b2c-2f-2g-1h1 my_profile c1h1
    my_pulse a1 my_questions c2e-1 my_reference f1h-1 my_references c2d-1e-1f1h-1 my_registration c1 my_reply e1
    my_research c1 my_saturday d2 my_search h3 my_seat f2 my_second a2c-1 my_shift b-2h-2 my_shifts e-1g1
    my_side a-4b-1d-3e2f-2g2 my_signature h1 my_silence e2 my_sister a-4b-2c-1d-3g-4h-4 my_skills a1
    my_slot a-1c1d-3e-1f3 my_son b-1c-1d-2h-1 my_speed a1h1 my_spirit g1h-1 my_spot a-1f2 my_stage a2h-1
    my_street a1 my_strengths h-2 my_student b2g1 my_studies b-1c-2d-3g-2h1 my_style a1d1h1
    my_supervisor c-1d-1g1h-1 my_teacher a1 my_team h-1 my_teeth a-1 my_test c-1d-1 my_thanks d-1
    my_thesis a1b-2d-1g1 my_thing a1 my_third h1 my_thoughts e2g1 my_ticket b-1 my_time b-1c-1d1e-3h-1 my_trade c2
    my_train c-2d-2g-3h-2 my_training a1b1c-1h1 my_travel b-2c1 my_truck h1 my_two f1 my_university a-1 my_view c3
    my_visa f1h-1 my_visit g1 my_visitor b-1 my_wages b1 my_ward e-1 my_way a2e-1g1h-1 my_week a-1c-2h-2
    my_weekend d1 my_whole a-1c2e1h-1 my_wife b1e1g1 my_wish a2g1h-1 my_withdrawal e-2f2h3 my_word d-1e-1g-2h3
    my_work a-3b-2c-2h-1 my_years a-1b3h1 my_yes h2 myself b-2c-2d-2f-2g3h2 myself_, f-2 myself_. a-1d-1e2g-1
    myself_forward g-2h3 myself_from h1 myself_getting g2 myself_growing a3 myself_in g1 myself_on g1
    myself_out a-1d1h1 myself_there a2 myself_to d2g-1h1 n b1 nails a1 nairobi g1 name b-4c2d-2e-3g-1h1
    name_, c1f1h-2 name_. a1c1f-1 name_@close h1 name_@other c-3d-6e-2 name_a a-1d-1e1 name_and d2 name_at f1
    name_be h1 name_down h1 name_from d-2f-2h4 name_in d-2 name_is c-3e1g1h-1 name_of a-1c-1h-3 name_off d1e-1
    name_on d1e1h-3 name_out h4 name_to c2d-2 name_was c1 name_wrong c1 named e1g1 names d-1 nan e-1 nappies d1
    nasa c-2d1 national b-1 natural a2 natural_home a2 near a1b1c-3e-1h2 near_it a1 near_my a2b-1 near_the a-1
    near_to h1 nearer a5b-1c-4h1 nearer_home h1 nearer_the e1g1 nearer_to a5b-2c-2g-1 nearly a1d-4h-4
    nearly_double b1 nearly_every a2 necessary e1 neck a1d2 need a-1c-3f-3g-2h1 need_, e-1f1 need_. b2
    need_a a-2c1f-3g-1 need_anything e-2 need_at b2 need_from e-1 need_it d3e-1f1 need_me b-1d-1 need_more d-2h1
    need_my b-1 need_not a1b-1c-2e-2h2 need_the h-1 need_to a-3b-2e2f-3h1 needed c-1d1f-1g-3 needed_, d-1
    needed_. b-1h1 needed_to d1 needing c-1e-3h3 needs a-5b-3c-1d1f-2 needs_a c-1d-2 needs_me h1 needs_to e1
    negative b1f2 neighbor c1 neighbour a-2b-1d-2e-1h-1 neither a-1e3f-1g-2 nephew c-1d2 nerve d1
    nerves a-3c-3d-2e-1h-1 nervous c-6d-4 nervous_. c-2 net b2c-2h-1 net_, b1 net_was c-1 netball g1 network c-3
    never b-1c2d-1e-1g-3h-1 never_, e1 never_a h1 never_been a1c-1 never_came b-2c2 never_did c1 never_get a1
    never_going a1b1 never_got b1c1h1 never_had a-1 never_in c1d1 never_know b1f1 never_knows f2g1 never_met d1
    never_quite a2 never_said c-2d-1 never_seen d-1 never_spoken c-1 never_stop c-2d-3 never_the b-1
    nevertheless f2 new a-1b-2c-1d-4e-2g-1h1 new_, a1c1 new_building e1 new_date e-1h1 new_employer a1h-1
    new_firm h2 new_hire d1 new_ideas c-2 new_job a-1h3 new_place b2 new_team h4 newer a4b-2c1d-2 newer_machines a1
    news a-1c-2d-6f-1h-1 news_. c-2h-2 news_since c-1 newspaper a1 next a1b-2c-3d2e-2 next_candidate d1
    next_door b-1 next_friday e1 next_in e-1 next_month e1f1h-1 next_one h-1 next_person a-1d-1f-2h4 next_poor d2
    next_round h1 next_stage g2h-1 next_step g1 next_time b1c-6d2e-3g-1 next_to a5d-1 next_tuesday d1g-1
    next_week a-1b1d-2e2f1g1 next_year d-3 nice a1b-2d-1e-2g-1h-1 nice_. c2d-1 nice_about c-1 nice_to c-3
    nicely c-1h-1 nicely_. c-1 nicer a3b-2c-1d-1e-1g-3 nicer_. a-1 nicer_place c1h1 nicer_set a1 nicer_than c-1
    nicest a-2c-2 niece d-2g1 night a1b2d-2g-2 night_, a1 night_. b-3e1g-1 night_differential b1 night_is b1
    night_shifts b-1 night_staff g1 night_team a2 night_work a1b1 nightmare c-2d-1 nights b1c1f-1g-1 nights_, c2e1
    nights_. c1 nights_at b1 nine a2b-3e-1f-1 nine_, a1b-1g-2 nine_. a1b-2c-1g-3 nine_and a1b-1 nine_days c-1
    nine_is a-1g2 nine_o'clock c-1 nine_weeks c1d2 nineteen a-1 nineteen_years c-1 nineties d1 ninety a-1c-3f1
    ninety_minutes c-1d1 no a-2c1e1f3g1h3 no_, a-4c-8d1e-4f5g1h1 no_. b2c-3d1e1f-2g3h1 no_? g1 no_and e-1h1
    no_answer h-1 no_as f2h-1 no_at b1e1f3g-1h-1 no_bother d-2 no_bus g2 no_car c1h1 no_complaints c-1e-1
    no_contest a3 no_date e2 no_disrespect a3c-2d-2f-1 no_doubt b1c-2d2g-3 no_fault c-2 no_for e-4f2h1
    no_from c-1d-2e-6f1h3 no_further e2g-1h2 no_go g2 no_good b-1g4h-2 no_hard c-2d-2e-2g-1 no_idea a-2d1e1
    no_interview g-1h3 no_is d1f1 no_lack c-1 no_longer a-3c-1d-2e-4f-4g1h4 no_means d2 no_more a-3e2f-1h2
    no_need b-2f-5g-4 no_on c-1d2e-1f1h2 no_one a-1c3d-1f-2g-1h-3 no_other a2b-2c-5f-3g-3h-4 no_part h1
    no_phone e-1 no_place c1e-1 no_point c1e2g-2 no_promise e2 no_promises e2 no_sense d-1g-1 no_show d-1
    no_signal c-1 no_than g2 no_thank b1f3 no_thanks d2e-1f2 no_that g1h2 no_time c1d1 no_to c-4e-3f1g-4h2
    no_today f2g-2h-2 no_twice d1h1 no_unless e-1f2 no_until e-1f1 no_use b2c-1e1g1 no_way a-1c2d1g1h-1
    no_with d-1e-1f2h-2 no_wonder c1 no_word a1c1e1 nobody a-1c5e1g-1h-1 nobody_'s c-1 nobody_asked d1
    nobody_can h-1 nobody_could b-1d-4f-1 nobody_else a2b1f1g1 nobody_ever c1 nobody_from c2e1h2 nobody_had c2
    nobody_has a-1d-2 nobody_in d2 nobody_seems c1 nobody_told d-1 nobody_was c1 nobody_will e1 nobody_would b1c1
    nod a2h1 nod_. a1 non a-1g1 non_starter g1 none b-2d-1e1f1g-1 none_, d1 none_. d-2g-1 none_of a-2d-1f1
    nonetheless f2h1 nonsense c1d3e-2 nonsense_. d2 noon a-2e-4f-5h-2 noon_, e-1g-1 noon_. a-1c-1e-2h-3 noon_is g1
    nope d2h2 nor c-1e4f-2g-6h3 nor_the c-2 normal c1d2e-2 north b2c-3d-2g-1h1 north_, h1 north_. a1 north_of b3c-1
    northern h1 nose a1b1d1 nose_. a2c1 nose_up b1 not a-2c3d2e1f-2g3h1 not_, a1b-2c-1e2g1 not_. a4b2c-3d-1e1g1h-4
    not_; e1 not_@number g1 not_a a1b-3c2e-2f1g-1h-2 not_able d-1 not_about b-3c-2g-2 not_accept b1 not_add b1c-1
    not_agree c3 not_allowed h-1 not_an h-1 not_answer d-1e3h-1 not_answering e1 not_appear h1 not_argue b1h1
    not_as a1c1d-1g-1 not_ask b-1e-2f-2 not_asking d-1 not_at b-1c-1h-1 not_attend a2f1h1 not_bank g3
    not_be a-1b-1c1e1f-3g-2h4 not_been a1c3h-1 not_being d1 not_believe c2f-1 not_bin f2h-1 not_bother d1e2
    not_call a-1c1d3e1h-1 not_cancel h-2 not_care d2 not_certain g4h-2 not_change b-2c-2e-2f-3g-1h-1
    not_changed c-1e-2g-2h3 not_close f2h-3 not_come a1b-2c-1e-6g2h4 not_comfortable c3 not_coming c-2d2e-1f2g-2h5
    not_commit e1 not_compare c-1d-1 not_continue b-1c-2d-2e-1h3 not_continuing h2 not_convinced c2d-1h-1
    not_count d-1g3 not_cover b3c-1 not_cross a1f1h-2 not_decide e1 not_decided e1g2h-1 not_delay h-1
    not_do c-1d-1e-1f-1g4h1 not_doing d1e-1h2 not_dream b1 not_dress d3 not_enough b1d-1 not_even a1b2c1d1f-1g-3h-1
    not_expect a1c-1d-4h2 not_explain d1 not_face e1 not_fault c-1 not_feasible h1 not_feel c2e-1g1 not_feeling g1
    not_fill e-2f3h-2 not_final f-2 not_find a1b-1h-2 not_fit g1 not_follow d-1g1 not_for a-2d1f1
    not_forget a-2c-2d-3e-3g-1 not_forgotten c-1d-2e1g-1h1 not_found a2 not_from g1h-1 not_fully g1h-1
    not_get b-1c1e1f-1g3h-2 not_give b-2c1f3g-5h-1 not_given c1 not_go c-4d-5e-3f1 not_going a-1c-2d-1h2
    not_good c3 not_got d1 not_had e2g-1 not_happen g1 not_happening d1g1h1 not_happy c-1h-1
    not_have b-2c-2d-3e-1f-3g-3h-1 not_having c2 not_hear d-3e1h-2 not_heard d-1 not_help c3g-1 not_hire d-1
    not_hold a1c-1d-4e1f-3 not_honestly g1 not_how d1 not_hurt b2 not_i e1 not_imagine c-1 not_in a1b1c-1e2f-1h1
    not_intend d-1 not_interested d4e-2g-1h6 not_it c-1d1 not_join f1 not_just c1d2 not_keep b2c1f-3g-3h3
    not_know a-3b-4d-1f-4g4h-2 not_leave a1c-1e-4f-1g1 not_left c-1 not_let a2c1d1h-1 not_lie b2
    not_like a-2c2e-3f1g1 not_live b2 not_look c1d-3e3h2 not_looking e-3g-1h6 not_lose e-1 not_lost c-1
    not_made e3h-1 not_make a-2b-1c-1d1e-5f-2g1h1 not_manage g2 not_many a1 not_match c1 not_me c-2g-1
    not_message d2e1 not_met b1 not_mind b-3c1d-2g-2h-1 not_mine d2 not_move b1c-1 not_much d-1g-1
    not_my a-1c-2d1h-2 not_name d-1 not_need c-1e-1g-2h3 not_needed e1h1 not_nice c3 not_often c-1d-1
    not_okay c3d-1 not_on c1d-1e1 not_one a-1b1c1g-3 not_only a1 not_open d-2f-2h3 not_opened c2 not_organise c1d2
    not_out h-1 not_owe d3e-1 not_participate h2 not_pick e2g-2h1 not_plan e1 not_pretend a-1b3d1e-2g-2h-2
    not_proceed f1h2 not_promise d-1g-1 not_pulling g-2h-4 not_put a-2b-3c1f1g-3 not_quite a1b-1c-2g1 not_reach h-1
    not_read c1d-3e2h-2 not_really d-1e-2g2 not_receive d-1 not_reckon c1d-1e-1g3 not_remove h-2 not_reply e1
    not_right c2 not_ring d2e3 not_run c-1d2 not_safe c2 not_say d-4e2f-3g-3h-3 not_saying e3f-1g-1h-1
    not_see a2c2e-1f-3g3h1 not_seem d-2 not_seen c1 not_send c-2d3g-1 not_serious c1d1e1 not_set a-1
    not_settled g1h-1 not_sit c1 not_so c1g3h-2 not_something b2c-1d-1e-1g-4 not_speak d1g-1 not_stand c1d1
    not_start b-1g1 not_stopped c-2 not_stretch b-1d-1g-2 not_strike f1h-1 not_sure a-1b-2d-2f-1g3h-5
    not_take c-2d-3e-2f1h-1 not_taking g-1h1 not_talk d2 not_tell a-2b-2c1e3f1g-1h-2 not_telling a-1d-1h-2
    not_thank c1 not_that a-1c-3f-1h-2 not_the a-2b-2c-4d-1f-2h-2 not_there g1 not_think a-2b-2c2d-7e-6f-3
    not_this f1 not_to b-3c-2d-2f3g-1 not_too c-1e-1g1 not_trouble e-1 not_turn a1g-1 not_understand d1 not_use d1
    not_very c1d-1 not_wait c-2d-6e3f-2g-1 not_want a-2c-5d-5e-2g-3h2 not_warm c2 not_waste d-1 not_well c1
    not_what a-2f1g1 not_why h-1 not_wish c-1g-1h1 not_with g-1 not_withdrawing d-1g-1h-3 not_work a-3c-3e-2g2h-4
    not_worry d-3e-2g-1h-2 not_write c-1e3g-1 not_yet d-1e1f-3g2 not_you a2b1d2g-2 not_your b-1c-7d2e-2g-1h-1
    not_yours a1c-2h1 notch a1h1 notch_above a1h1 note a-5c-5d-3e-1h1 note_, b1 note_. d-1 note_below h1 note_of d1
    noted c-2d-1e1h-1 noted_with e1 notes d-3e-2f-2h-2 notes_. d-2 notes_and c-1 nothing a-1c-1d1e3f-3g-1h-2
    nothing_! d2 nothing_'s a-1f1 nothing_, b2d2e1g-1h1 nothing_. a-1b1c1d3e1 nothing_about d-2
    nothing_against a1b1 nothing_and d1 nothing_at d2e1 nothing_but b-1c-2d-3 nothing_else a2 nothing_for c1
    nothing_from g1 nothing_has h1 nothing_i a2 nothing_in b1c-3d-2 nothing_is e-1g3h-2 nothing_more a-2d-2e1h-1
    nothing_of h-1 nothing_personal e2 nothing_to a-3d-2g-2 notice a-1b1c1d-1e1f-4h1 notice_, b1d1 notice_. e1
    notice_is b1 notice_that d-1h1 noticed a-4b-1c1h-2 noticed_. a-1c-1 noticed_that c1d-1e1 noticed_the c2
    notices c-1 noticing c2 noticing_that c1 notifications e1 notify h2 notify_you h1 novel d1 november c1h-1
    november_, c1 now a-4b-1c-2e1f-1 now_! e-1 now_, a-5c-1f2g-1h-2 now_. a-2b2c-1d-3f-3h1 now_a b-1
    now_accepted a1 now_and a1c-1d-4f1g-4 now_at h1 now_do d-1 now_i a-1b-1f-1g1h-2 now_it g1 now_on e1g-1
    now_so e1g-1h1 now_than d-1 now_that d2 now_with d1 now_work h1 now_you c3d3e-1 now_your d1 nowhere b2
    nowhere_near b2 nowt b1d1h1 nuisance g1 number a-2b2c-3e4g-8h-2 number_, a-2b1d1e2 number_. a-3h-3
    number_@number b-2 number_after e1h-1 number_again e1 number_and b1c1 number_at d1h1 number_for d1e-1
    number_from b2f1h1 number_if e-1f-1 number_is e2 number_of a-2b-3c-1 number_off e2 number_one a1b-1c-2d-4e-3h1
    number_to c1 number_two a2 numbers a-2b2c-1d-2g-4h-3 numbers_. b1 numbers_do g-1 nurse a-4c3e-1 nurse_for d1
    nursery a1b1c1d-1g1h2 nurses a-1b-2c1d-1h-1 nurses_, a-1d-1 nursing a1h1 nursing_, h1 nursing_home a1h1 nuts e1
    o'clock b-3c-5e-2f-3g4 o'clock_, g1 o'clock_is c-1g2 object g1h1 obliged b-1c-3d1f-1h-1 obliged_for d1e-1h-2
    obliged_if e1f-1 obliged_to d1 observation c1 observe c1 occasion_. g1 october b-2c-1d-1h-1 october_, h-1
    october_. g1 october_i h-1 odd d-2 odd_that c1 odds g3 odds_are g2 odds_of g1 of a-1b-2d2f-2h-1
    of_, a1c-2g-2h-2 of_. c2d1g-1 of_@amount b1 of_@number b2c-2 of_a b-1c1d1e-1g-1 of_all b-2g-1 of_an b-2
    of_another a1g-1 of_any h-1 of_anybody d-1 of_anything a1 of_asking b1 of_bed a1b1d1 of_being d1h-1
    of_business d1h-1 of_candidates h1 of_confusion d1e1 of_consideration h1 of_course f2h-1 of_date c3 of_each b1
    of_evening b-1g1 of_every b2 of_everyone a1 of_everything c-1d-1 of_experience b2d1 of_fifty b-2d-1 of_five c-2
    of_forty a1d-1h1 of_fun c-1 of_god a1 of_good a-2c-1d-1 of_hands a-1c1d-1 of_help c-1 of_his d1 of_how c1
    of_it a1b1f1h1 of_its a2c-1 of_last h1 of_life d-1e1 of_long h1 of_luck a-1c-1h-2 of_may g-1
    of_me b-3c-3d-6e3f-1g4h-1 of_mine a-3b-1c-5d-3h-1 of_money c-2h1 of_my b1c1d2f-2g2 of_news c-2 of_no c-1d3
    of_not d1g2 of_now f1h-1 of_office e1h-1 of_one a-1 of_order c1d2 of_other e1g1 of_our c1h-2 of_place c1
    of_plans a-1b-1 of_pocket d-2e-1h-1 of_respect d1 of_room f1 of_service d1 of_silence d1e2 of_six b-1 of_so h-1
    of_teaching g-1h-1 of_ten a1d1 of_thanks d-1 of_that b-2c-3d-2 of_the c-1d-2e-2g-1h2 of_their a-1b-2c-1
    of_them a-2b-3c-1e1g-1h-3 of_these d-3e2g-2h-2 of_thing d1h1 of_things e2 of_thinking g1h-1 of_this a-3c-2f-1h3
    of_those d1 of_three c-1 of_thursday e1f1 of_time c-1e2 of_today f1h1 of_tuesday h1 of_two a1c-2g1
    of_us a-1d2e-1f-1h1 of_water a1 of_what a1b1c-2d-4e-1g-2h1 of_whether e1 of_which d1 of_work a-1c1d1e-1g-3h-1
    of_writing d1 of_yesterday h2 of_you b-5c-1e-3f-1g-2h1 of_your a-1b-1c-2f-5g1h2 of_yours c2h-1
    off a-3b-1d1e2f1g1h2 off_, b-1e-4h1 off_. a-3c1e-4g1 off_all e1 off_and f2g1h-1 off_at b-1g-1 off_before h-1
    off_by c1h-1 off_during e-1 off_for g3 off_from e1 off_my d2 off_on e1g2h-2 off_our h3 off_over e-1
    off_the a-2e3h2 off_this a1f1h-1 off_to e-1g-2 off_with c1d1 off_your c-2d1e2f-2h4 offended e1
    offer a3b2c-4d-4e1g1 offer_, b1h-1 offer_. a1h-1 offer_a d1 offer_and b1e1 offer_came a-1 offer_from a1g1h1
    offer_last h-2 offer_me a2d-1 offer_of b2d-2 offer_that a1 offer_the h1 offer_to h-1 offer_you g1
    offered a4d-5e-1g-1h2 offered_, a-1h1 offered_a b-3h1 offered_another g1h1 offered_me a2b1g-2
    offered_something a1 offered_to a1 offering a-1g1h-1 offering_me e1g1 offers a3f1 offers_a c1h-1 offers_me a2h1
    office a-1b-4d1e1f-2g-1h-1 office_, a-2b1c1f-2 office_. b-1c-1 office_? d-1 office_and c-1d-1e-1h-1
    office_by a1 office_has d2 office_i f-1 office_in a-2c-2 office_interview h1 office_job h1 office_line e1
    office_manager c-1d-1 office_or d-1 office_to a1e2h-1 office_was a1c1d-1 office_would a-1h-1 officer b-1c2h1
    officer_. c1h-1 officer_at c1 officer_interviews h1 officers a-1c1 officially f4 officially_i f3h-2 offline e1
    offshore h1 often a-3g-2h-2 often_than a-1 oga d1 oh b-1c-2d4e-1h-1 oh_, d3 ok e1h-1 ok_. e1 ok_? e1
    okay c2d-6e1g-2h-3 okay_. c2d-1 okay_? e1 old b-3c-1d-3e-2f-3g-1h2 old_, h1 old_address h-1 old_and c1
    old_boss d-1h1 old_fashioned c2 old_one h1 old_team h1 older b-1c2d-2 older_than c2 omg d1 on a-1e1g1 on_, e1h1
    on_. a-2b2d3e2 on_@number c-2d-2e-2 on_a b-1f-2g-2h-1 on_about a1 on_all b1 on_and d2 on_another a1f-1h2
    on_any g-1 on_at a-1e-2h2 on_balance a3h-2 on_better b1d1 on_bonus b2 on_by h2 on_call b2c-1h1 on_day g1
    on_duty g1 on_earth c1d-1 on_elsewhere h1 on_every a2c-2 on_everything d1 on_for b-1c1e1f1h1 on_forty b1
    on_friday a1b-1c-4e-3h1 on_glassdoor c2 on_his c2 on_hold c1d2 on_how f1g1h1 on_i e1 on_ice e2 on_in d1
    on_it c1d-2e5h-1 on_its h1 on_leave e-1 on_linkedin e-1 on_me a-2b-2d-2e-2f-1g3h-1 on_monday c-4e-1f1
    on_my a1b-2d-1f-1h-2 on_nearly a1 on_nights c1 on_now b2e-1g-2 on_one d-1h-1 on_paper a1d-1f2 on_people d-1
    on_read e2 on_reception c1 on_reflection a1 on_saturday b-2c-3d-4e-1f-1h-1 on_saturdays b1 on_shift g1
    on_site b-2c1 on_so e1 on_something e-1 on_such h2 on_sunday b-3d-2e-2h-1 on_sundays b1 on_teams b1
    on_that a-2d-1e1f-1g2h-1 on_the a-3b1c-1d-2f1 on_their a-1 on_them c1 on_this a-2b-2c-3d-3e3f1h-1 on_three c1
    on_thursday b-1c-1e-5 on_time b-2 on_to a-4c-5h1 on_top b2c-4d-2f-2h1 on_tuesday c1d1e-2g-1 on_tuesdays b-1
    on_two h1 on_wasting d2 on_wednesday c-1e-1 on_where a1e1 on_whether e1 on_with a-1d-5e-1g2h4 on_without h2
    on_you e3f1h-1 on_your a1d-2e-1f2g-1h1 on_yours b1g1 once c-3e2f-1g-6h-3 once_, a-1d1h2 once_. a-1b-1e-2h-2
    once_again h-1 once_and d1 once_i d-4e4f-2g-2 once_in d2e-1 once_more a-4d-3e-4f1 once_my e1 once_the b1c-1e4
    once_they a1 once_things e1 oncology a1 one a1c1d2e1 one_, b1c-2d1 one_. b1c-3e2g-1h1 one_? e-1f1 one_a g1
    one_against a-1 one_and b1g-1h-1 one_another c1e-1 one_at a-1b1h1 one_can b-1f-1 one_company a-2 one_could c2
    one_day a-1b-2e3f-2g-4h-3 one_does b-1c-2d1h-1 one_foot g2h-1 one_for a2b-1c-2d-1g-3h-1 one_from d-1
    one_go e-2g1h2 one_good f1 one_had b1 one_hand h-1 one_has a-2b1c-3d1g1 one_hour a-1b-1c2d2g-1h-1
    one_i a3b-3c-2d-4 one_in a1c-3d-1h1 one_is c-4g-1h1 one_may f2 one_month c1d1e-1 one_more g1
    one_never e-1f1g1h1 one_night e1 one_nurse c2 one_of b-3e2f-5g1 one_on g-1h-1 one_other h1 one_out e-3f-2g2
    one_person c-1h2 one_priority d-1 one_side c1h1 one_step a1 one_that c-2d-2h2 one_thing a-1b1c2d-1g1
    one_time c1d1 one_to a-1d-2g1 one_was a1 one_way a-2e3f-1h-1 one_week c1 one_who a-4c-2d-1h2 one_will a1
    one_with a1c-2d-2h1 one_wonders d1 one_would d1 one_year c1 one_years d1 one_you a2h-3 ones a1b-1d-1e-1g-1
    ones_, a1 ones_. a1f1 online a-1c2d-2 online_about c-1 online_form c-1 only a2b1c-1e-5f2g-3h-3 only_, a-1
    only_. a-2c1d1 only_a c-1f1h-1 only_about c2 only_and g1 only_by h1 only_do f1 only_fair g-1h1 only_i e1
    only_if f2 only_in c-1 only_need f1 only_once b1 only_one c-1f-1 only_say c-1 only_that d-1g-1h-1
    only_the a-1d-2h-1 only_thing c1e1 only_to h1 only_two h1 only_with b1 onsite g1h1 onsite_, g1 onto g-1
    onto_a d1 op c-1f1h-2 open b-2c-2d-1e1g-2 open_, a1b-1c1e1 open_. a-2 open_day c1f-2 open_for e1h-2
    open_the d1g1h1 open_to a-1b-1c-1d-3f3h-2 open_with b1 opened a1c2h-2 opened_. d1 opened_my c4
    opening a3b-1c-2e1f-1g-4h1 opening_. h1 opening_in c1 opening_on h1 openings d-2 opens a-1b-2c-2d-3e-1f-3h-2
    opens_. e-1 operation b-2c-3d-1g1 operations d-1 operator_. h1 opinion a-2c-1d1h-1 opinion_of d2
    opportunity a5c-4d2e-2h3 opportunity_. a1 opportunity_@quote d1 opportunity_has a2 opportunity_to a1
    opposite a-1 opposite_, c1 opted h2 option a1b1f2h-1 option_. a1 options b2d-1e2h-2 options_and a1
    or a-4b-3c-3e2f-4g-6h-1 or_@number d-2g-1h-1 or_a c1d2e1f-2g-2h-2 or_after e1 or_any g-2h1 or_at e-1h1
    or_did d1 or_do b1d2 or_friday f-1g-2 or_i e1 or_in d-1 or_is b1d1e-1 or_leave h1 or_less a-2e-2f1g4h-2
    or_may e1 or_no b-1d-2e3f-1g-1 or_not d-2f1g1 or_on a1d-1g-2 or_other e1 or_the c-2d-5e2f-3g-4 or_thursday g-2
    or_to e1 or_tuesday f-1g-2 or_two c1d-1f2 or_was d1 or_wednesday g-2 or_what d2 or_will e-1 or_write e1
    or_you d2 ora g1 orchestra c-1d-1 order a1b-1d3g-1h-2 order_, a1 ordered d2 orders d2 ordinary b-1c1
    organisation c1 organise c1d2 organise_a c1d2 organised b-1c3g-1h1 organised_. c1 organized c1d2
    original b-1c1e-1 original_certificates h1 ote b4 other a3c-2d-2e-1f3g-1h1 other_, a-2b-1c2g-1
    other_. a-4b1c-1d-2e2f-1g-1h-3 other_account h1 other_agency a1 other_applicants e1h1 other_appointment a2h-1
    other_at b-1e-2g-1 other_candidate h-1 other_clinic c1 other_companies d-2 other_company c-2d-1g1
    other_crowd h1 other_day d-2e-1f-1 other_employer a2b-1c1 other_firm a-1f-1h-2 other_garage a2
    other_hospital h-2 other_hotel a1 other_house a1 other_in c1 other_is a-1 other_job b3g1h-1 other_lab a1
    other_lot a-1d-1h1 other_mob a1h2 other_mug d2h1 other_offer a-2h-1 other_office a1 other_one a1b-2c-2d2e-1f1
    other_outfit e1h2 other_place e1 other_post a-1 other_project h1 other_role a-1h-1 other_salon a1
    other_school f1h1 other_side a-1h-3 other_team a2b1 other_things e1 other_time d-3 other_way a-2g1
    other_work a-1e-1h3 other_yard d1 others a1c-2e-4f2h1 others_, h1 others_. e-1 otherwise b1d-3f1g-4h1
    otherwise_. b1g-1 otherwise_i f1 ought a-1d-1e-2f-1g3h-1 ought_to a-1d-1e-2f-1g3h-1 our a-4b-2c-3d-10e-3f-6
    our_@number g1 our_appointment g1 our_call c1h-1 our_conversation g-1 our_first c1g1 our_furniture h1
    our_house h-1 our_interview g-2h2 our_meeting h1 our_own a1g-1 our_paths e-1 our_talk c1g-1 our_two b1
    our_village b-1g1 ours a-3c-2d-1 ours_, a-1 out d-1f1g2h3 out_, a-1c-1d1f2g1h1 out_. b-3d-1e-2f-1g1h3 out_? g2
    out_ahead a3 out_and a-1e-1h-2 out_as f1h1 out_at b2 out_because h1 out_before b-1d1f-2g1 out_for c-2e-2g1h-2
    out_from a1 out_here b1 out_i g1h1 out_in b-1c-2 out_loud c-2d-1 out_my a-2d-1g-1h-2 out_of a-1b1c-1f-1g-2h4
    out_on a2b-4g-3h-1 out_that d-1h-3 out_the b-3c-1g1h-2 out_there c-1e-2f-1 out_though h1 out_to b-1c2d-1f-1h-1
    out_what e2h-2 out_when a1 out_where d1 out_with e1f1h-1 outcome e1f1h-1 outfit a4c-1e1f-1 outfit_, h1
    outfit_. a-1h2 outfit_came a1 outrageous c2 outranks a2 outshine a1 outshines a1 outside a-1c1g-1h-1
    outside_. c1d-1 over a1c-1d1e1 over_, c-2 over_. a-1e1f1g-1 over_a d-2 over_and c1d-1e-1h-2 over_at e1
    over_for a-1d-1 over_four b1 over_here e1 over_i e2 over_it b1e-1h-1 over_me c1 over_my a-2h-2 over_on e-1
    over_the a-1c1d-1f-2h1 over_there a2c-3d4e-5h-2 over_to a-1d1e-2g3 over_what b2c-1e1 over_with e1 over_you a2c1
    over_your a2g1h2 over_yours a3d1h1 overdraft b1 overlook c1 overnight h2 overtime a-2b6d-2h-2 overtime_. c1
    overtime_and b1 overtime_is b2 owe a-1b-2d1e-1g-1h-2 owe_you d1 owing g2 owing_to g2 own a-1b-1c-1e1f-3g-2h-1
    own_. a1e-1 own_a d1 own_conclusions e3 own_house c-1d2 own_mind e1 own_that a1c-1 owner c2d2f1 owners b1
    p c-1d-1 pace c1e1 pack d1e-1 package a-3b4c-4d-3h-1 package_, b1 packs g1 page a-2c2e-1f-1h-2 page_of c-1
    page_two c-1 pages h1 paid a-2b1c-2e-1f-3g-5h-4 paid_, b1d-1 paid_off b-5c-1d-2h-3 paid_the b-3 pain f1
    paint d-1 painting a-1h-1 pair d-1f-1 pair_of d-2 pairing c1 pal a1d3e1h3 pal_. d3e1g1h1 pales a1 pan f1
    panel a-6b-3c2e-3f1h1 panel_'s d1e1 panel_, h2 panel_. c1e-1g1 panel_asked c-1 panel_had c3d-1 panel_has c-2d1
    panel_in c1 panel_is b1g1 panel_of g1 panel_on a1 panel_would c-1 panels a-2 pans e1 pans_out e1
    paper b-3d-1e-4f2 paper_, a1c1f1 paper_. c-1d-2 paper_has c1 paper_on b-1c-1h-1 paper_round h1 paper_you a1
    papers a-2b1e-1 papers_. b1d-1 papers_in f-1 papers_to c1 paperwork a-2c1e-1 paperwork_, h1 paralegal h2
    parcel b-1 pardon d-1e-1 parent h-2 parents a1b2d-2e1h-1 parents_'s a1 parents_. e1 parents_put b-1 parish b-1
    parish_office a1 park b-4e3f2g-3h-4 park_it e2 park_my f2 park_the e1 park_this e2 parking a-3b-2c-3d2f-1g-2h-4
    parrot d1 part a-3c-2e-2f-2g1h2 part_. c-1h1 part_in b-1c-2d-1e-2h2 part_of a-1b1c-2d1f-1g3h-3
    part_time a-1d-4e-2g-2 participate g1h2 participate_in h1 participation g3 partner b-1c2 partners a1h1
    partners_on h1 partnership b1 partnership_track a1 party b1c-1h-2 party_, b1h-1 pass a1c-8e-2f1g2h4 pass_, f1
    pass_. g2 pass_by h1 pass_my d-1 pass_on c-1d1e-4f1h3 pass_that d1h1 pass_this d1h1 pass_your a1h1
    passed a-3b-2c-2d-4e-3f-1h-1 passed_my b-2h-3 passed_the c-1 passes c1d2 passing e-1 passing_on e-2h1
    passionate g-1 passport c2g-1 passports c1 password c1 past b-2c2d-1f-3h-2 past_. c-1e-1 past_six c1 paste d2
    patch a1h1 patch_with h1 patchy c1 path a1e-2h2 path_. h1 pathetic c1d1 paths e-3h-3 patience a-5b-1c-1e3g-3h-2
    patience_. c1 patience_of h1 patience_when h-1 patience_with c-1d-3e1 patient a-2b-1c-2d-2e3f-1g-2h-1
    patient_, a-1 patient_. c-1d-2e1 patient_with a-1d-2e1h-2 patients a1b-1c2d-3e-1h-2 patients_. c1d-1
    pattern f1h-1 pause c1d-1e2f3h-2 pause_. c2 pay b5e-4g-4h-1 pay_, b1d-1 pay_a a1b-2 pay_and a1b1c-1 pay_by b1
    pay_cut b1 pay_for b-1c2d-2h-1 pay_is b1 pay_no b-1 pay_scale c1h1 pay_the c1 paycheck b1d1h1 paying a-1b-2c1
    paying_, f1h1 paying_. b-2 paying_for c1 paying_me a-1b-2h-1 payment b1 payroll b-5c-3d-1 payroll_for b-2
    pays a-5b7c-3d-3 pays_a b1 pays_for a-1b1 pays_two b2 pdf h-1 peace a-1c-1d2e2h-1 peep e1 pen c-2f1 pen_. f1
    penalty b2 penalty_rates b2 pence b1c-1 pencil a-1f5h-2 pencil_me f3 pencilled f1 pencilled_in f1 pending e2h-2
    penny_for b-1 pension a-2b5c-4d-4f1g1h1 pension_, b2 pension_. b2f1 pension_and h1 pension_is b1
    people a-2b-3c2d3e-5f-2g-5h-1 people_'s c1 people_, a2b-1c3d1h1 people_. c-1d1 people_about c-2d1
    people_are a1c-1d-1 people_at c1h-1 people_can c1d2 people_had c-1 people_have c3d2 people_i h-1
    people_in a-3d-2 people_like a-1d1 people_made a1 people_on a-2d-2 people_ring d1 people_stay d-1
    people_that c-1 people_to c1 people_who a-2c-1d-1h1 per b4c1d1e-1f1h1 per_cent f1g1 per_diem b1 per_hour b2
    percent a-2b3c-4d-3g2 percent_, b1 percent_. g1 percent_of b2 percentage b1 perfectly d1
    perhaps a-3b-1c-2d3e1f-1g4h-3 perhaps_ask d-2 perhaps_i d-1e1 perhaps_it a-1d-1g3 perhaps_next d1
    perhaps_not c1 perhaps_you g1 period e1h1 period_is h2 perks b-1 permanent c1f2 permanent_contract f2
    permission a-1 permission_i h1 permit b-2e1g1h1 permit_and b-1 permit_me e1 permits e1 person a-2b-2c1d1e-6f-1
    person_, h-1 person_. c2d-3g-2 person_can c-1 person_i c2 person_in d1 person_that c1 person_to d1g1
    person_who c-1d2f1 person_you d-1g1 personal a1c1d-2e1g-1 personnel c-1 persuade d1f1 persuaded c2f4h-1
    persuaded_. f3 persuaded_that c1 pester d1h2 pestering d2 pet h1 petrol d2 pharmacist a1b1c1 pharmacy a1d1
    phone a-1b1d1e2g-1h-3 phone_'s e1 phone_, c-3d-3 phone_. d1h-1 phone_; e-1 phone_a e1 phone_all c1
    phone_and b1d2e1f1 phone_call c-1e-2f1 phone_calls c1d1 phone_for c1d-1 phone_in h1 phone_is e2 phone_me d1h-1
    phone_or d1 phone_screen c1 phone_to f-1g2 phone_was d-1e-1 phones d1e1 photo h-1 piano c2d1 pick a5c-1e1f1g-4
    pick_. a2 pick_of a3 pick_up a-2c-2d1e1f1g-2 picked a3b-1c-2g-2h3 picked_the h3 picking a1b-2c-2e3f-2h-2
    picking_my h-1 picking_up e3f-1h-4 picture c-1d2 picture_. d1 picture_myself a1 pictures a-1 piece a-2c-4d-1
    piece_. c-2 pieces c-1 pile c-2d-4e1f3h-1 pile_. f1h-2 pin d-1e3h1 pin_in e2 pin_on h2 ping e2 ping_you e2
    pinned g-1 pint d-1e-1 pipeline c1d1 pipped a2 pitch d3 pity a-2d-1h1 pizza d1 place a3d-4e-3f1g-2h3
    place_, b-2c-1f-1h-1 place_. a1c2e-3 place_and c-1 place_at h3 place_away h-2 place_elsewhere h-1
    place_for b-2c-2f1g-1h1 place_has a1c1 place_i a1c-1 place_in a2c1e-2g-2h2 place_is e-1g1 place_of d1
    place_on c-1h2 place_to a1c-1d-3f-1g1h3 place_until h-2 place_where c3 place_with a1h1 placed b1 placed_in c1h1
    placement b1c-1h1 places b-2c-2d-1h-1 places_that c-1 plain d1 plain_english d1 plainly a1d2
    plan a2b2c3e1g-1h-3 plan_. c1 plan_a a1 plan_and b1 plan_b a3f1 plan_for c3 plan_on d1e1 plan_to e1
    plane a1g-1h1 plane_ticket h1 planned c1g-3h2 planned_. g-1h1 planner d1h1 planning c1d-2e-2g-2h-2
    plans b-3c2d-2 plans_. a1 plant a-1b-3c-1d-4e2g-1 plant_. c-1g-1h-1 planting e1 plants c1 plastic c2d1
    plate d-3e1 plate_, e1 plate_. d-2 plates c1 platform a1b-2d-1 play b-2c-2d1e2h-2 play_it e2 play_to c-1
    played b1d-1h1 played_no h1 players c1 playing d1e-1 plays a2b-1d-1e1 please a-4b-1c-7d-2f1g-12h4
    please_, d2f1h-1 please_. d1h3 please_? d-1f-1h1 please_and b1h1 please_call d-3f-2h2 please_cancel d-1f1
    please_close d-2h4 please_consider h1 please_convey d1 please_count h-1 please_cross h2 please_delete d-1h1
    please_do a-1b-4c-2d-3g-3h-2 please_excuse h-1 please_feel h1 please_find h2 please_forgive d-4e-1h-3
    please_give d-3h3 please_hold a1 please_just d-1e1 please_keep d-1h-3 please_leave e-3f2 please_let d-1e-2
    please_regard e1h-1 please_release f1h1 please_remove h3 please_save d-3 please_say e-1 please_stop e1h-1
    please_strike h2 please_take b1d-4f-3 please_tell e-1 please_thank h-1 please_treat c1h1
    please_understand a1d-1e2 please_use e-2 please_wait e1 please_withdraw d1h2 please_write e-1h-1
    pleased a-2c-5g-3h-2 pleased_to c-2d-2g-3 pleasure a-2b-3c-3e-3g-2 pleasure_. a-1c-1d-1h-1 pleasure_it d-1
    pleasure_to a-1 plenty a-2e-1g-1 plenty_of a-1 plot d1h1 pls g-1 pls_do f1 plug g1 plumber c-1 plumped a2h2
    plus a-1b3c-1d-3g1h1 plus_@number h1 plus_a g1 plus_hours b-2 plus_super b1 pm b-2f-3 pocket b1d-2e-1h-1
    point a1b2d-1e2f-2g-1 point_. a-2h1 point_i a1g1 point_in a1b1c-1h-1 point_of b-1d1 point_you d-2 pointed a1
    pointless d1 points a-1b1c-3f-1h-1 poland c1d1 pole c1d1 police d2 policy b-2c1 polite d4e-1 politely d1
    pond e1 pool a1b1c1g1 pool_. g1 poor a-1c1d3e-1g-2 poor_. h1 poor_soul d2 poorly c1 popping e-2 popping_up e-1
    portal a-2b-1c3d-1e-4f-2g-1h2 portal_, h1 portal_. h1 portal_? h2 portal_lost c2 portal_now h-2 porter a-2c-3
    porter_job g1 porters c1 portfolio b-4e-1f-1g-2h-1 portion f1 porto e-1 position a1b-1d-9f-1g-2
    position_, b-2e-1h1 position_. a-3c-3e-4f-4g-3h3 position_and a-2 position_as h-1 position_for h-1
    position_in h1 position_is a1g-1h-1 position_of h2 position_to c-1e1 position_was c1 position_with b1g1
    positions a1 positive b1 possibility g3h-2 possible a-1b-4c-3d-5f1g2h-2 possible_. f1g1 possible_that g3h-3
    possible_to d-2g-4h-1 possibly d-1f1g3h-2 post a1b-1d-3e-3g-1h2 post_, d-2f1g-3 post_. a-3b-1c-2e-2h1
    post_about c1 post_advertised c-1 post_and b-1f-2h1 post_as a-2c2h-2 post_at b1c-2d1h2 post_elsewhere f-1
    post_has a1 post_i a4h-1 post_in a-1b-1c-1d-2f1g2 post_is g-1 post_it e-1f-1h-1 post_nearer h1 post_of c-1h1
    post_on a-1 post_that a1h1 post_was c1d1 post_with a-2h2 postdoc h-1 postdoc_position h-1 posted b1d-2e2g1h1
    posting a1c1e-1f1h1 posting_is a1 postpone e1 posts a1c-3d-2e-1f-1 pot b2 pound b3 pound_an b2
    pounds b2c-2d-3g-1h-1 pounds_a b2 pour c-1d1 powder e2 power a-1c-1h-1 pr c-1 practical a-2d-1g1
    practice a3b-1e-4f1g1h2 practice_, d-1f1g1 practice_. a1h1 practice_i a1h-1 praise d1 pray a-3e1g-1h-4
    pray_on e2 prayers g1 praying c-1d1e-1 praying_about e-1 precious c-1d2 precisely h1 predecessor d-1
    prefer a1b-4c-3d-6e2g-5 prefer_it f-1 prefer_not a-2e1h-3 prefer_that e1 prefer_the a3 prefer_to a-4b-2d-2g-2h2
    preferable a1 preference a3 preferred a2 prejudice f2 premature e1 premium b1 prepare c1 prepared b1
    prepared_. c2 prepared_to b1 present a-3b2c-6d-3e2f1g-1 present_, f1 present_. e2g-1 present_and f1h-1
    present_company b2h1 present_employer e1 present_job b-1 present_my b1 present_school h1 presentation c1g1
    presented c1 presently e1g1 president d1 press a-1 pressing e1 pressured c1 prestigious a1
    pretend b4d2e-1f1g-3h-3 pretend_i c1h-1 pretend_otherwise b1 pretend_that b1 pretending d1 pretty b-1c5e-1g1
    prevented g1 previous c-1 price b1d-1 prices c1 pricing a1b-1 pride c1 primary d1 principal e-1f1 print d-2
    print_the d-1 printed c-1 printer c-1d-1 priorities a1c1 priority d-1 prison a1 privacy c1 private b2d-3e-2f-1
    private_. h1 private_health b1 prize a-1 pro c1 probability c-1e1g3h-1 probable g1
    probably a-3c-5d-3e-1f-3g8h-5 probably_i e-1g3 probably_not a-1e-1g2 probably_will g3 probation b1e-2f2h2
    problem a1d1e-2h-3 problem_. d1g-1 problems a1 procedure a-3d1e-1h4 procedure_. h2 procedure_for h3
    proceed a-1d-2e-3g2h3 proceed_, f1h2 proceed_to g1 proceeding e-1f1h3 proceeding_to h1 proceeding_with h1
    process a-2b-2c1d1e-4g-1h5 process_, g2h2 process_. b-3c-5e-3f-2h4 process_at h2 process_for d1h2
    process_here h1 process_i h1 process_in h-3 process_is c3d2g-2h-1 process_makes c-2h-1 process_puts c-1h-1
    process_took c2d1 processes a2 produce c1 product a4b-2c3d-4g-2h1 product_. c1 product_is c1 profession c-1
    professional a-1c1d4 professionalism c1d2 professionals c1d3 professor f1h-1 profile c3h1 profile_, c1
    profit a-2b3c-3h-1 profit_share b2 profits b1 program a1b-2c-2 programme a2b-1d-1g-1h1 programme_is a2
    project a2b-3c-2d-6e-5h1 project_, a2c-1 project_is a1c-1h2 projects b-2 promise a-2b-5c1d-1e1g-3h-4
    promise_, c1d1 promise_. c1g-1 promise_i e-1g1 promised a-3c3d-1e-3f-2g-3 promised_a b-1d-2 promised_me b1c1
    promised_myself h1 promised_not d-1 promised_to c1e-1 promised_you b-1 promises c1d1e2 promising c1 promoted h2
    prompt c-2d-1 promptly b-1 pronounce d1e1 proper a2d-2e1g-2 proper_pension h1 properly b1e-2g-1h-1
    properly_, c1 properly_. f1 proportion c1 proposal g1h1 propose c-1e1g1 propose_to e1g-1 proposed b2g1
    prospects a1c1 prosper c-1 proud a-1b-1c1 proud_of c2 proved c-2 provided a1 provident b2 provident_fund b2
    provisional f2 provisionally f2h-2 public a-2d1f-2h-1 publish e1 published a-1b1d-2 publishes a2c1
    pull c-3d4e-4f1h5 pull_my d1h2 pull_out d-3h2 pull_the a-1d3h1 pull_your d2 pulled c-4e-1h1
    pulled_out a-1c-3d-2e-1h1 pulling a-1b1d-4h3 pulling_my h1 pulling_out a-1b1d-3e-4g-2h2 pulls g1 pulse a1d1
    pump c1 pun a1 punctuality d3 pune e-1g1 pupil d1 pupils b-1d-1 pure a2c2 purpose h1 purser h1 pursue g2h2
    pursuing e-2h2 pursuing_the e-1h2 push h-1 push_through h-1 pushed a-2 put b2c1e1 put_, b2 put_. g1h2
    put_a a-2d-1e2h-1 put_and b1h1 put_in a2b-1c-3d-3g-1 put_into h1 put_it b-1c1g1h-3 put_me a-4b1c1d-5f2g1
    put_my c2 put_off c1e1 put_on a-2c-2d1e-1f-1g-1h-1 put_that c-1d2 put_the a1b-4c-1d1h-1 put_them a2 put_up d1
    put_you a-1d-1 put_your e2h1 puts c-1d-2h-2 putting a-2c-1d-1e1f-1 putting_it g2h-1 putting_me h-2
    putting_myself g-2h2 putting_this e2 qualified d1 quality d-1g-1h1 quality_of c-1 quarantine h1
    quarter a-2b-3c1e1f-2g-3h-1 quarter_end c1e1 quarter_past c1 queen d1g1h1 question a-2c-1d1e1g1h-1
    question_, e-2g1 question_. c1e-1f1g1 question_about b-1e-1h1 question_has e-1h-1 question_of a-2b1c-1d-1e1g-2
    question_open e1 question_was a1b1 questionnaire c3d2h1 questions a-1b-5c3e-2f-4g-5h-3 questions_, c-1
    questions_about c2d-2 questions_had c2 questions_on c1 questions_than a-1 questions_were c-1 queue d-1e-1f1h1
    queue_for a1e-1 quick a-3c-1d1g-2h-1 quick_. d-1 quick_chat d2 quicker a1f1 quicker_than h1
    quickly a1c-2d-3e-1g1h-4 quickly_. g1 quid b5c-2d-2f-1h1 quid_a b2f-1 quid_an b1d-1h2 quiet b-3d-4e6g-3h-4
    quiet_, e1 quiet_. c1e2 quieter a-1c-1 quit d5e4 quit_on c1 quite a1c-1d-1e-4g1 quite_a b1 quiz a-2b-2c2d2e-1
    quiz_, h1 quiz_ate c2 quote f-1g1 quoted b3d-1 quotes d1 ra d-3 ra_. d-2e-1 race d-1f1h2 radar c-1d-1e3h-2
    radar_, e3h-2 radio e1g-1 radio_silence e1h1 raffle b-1c1d1 rail d-1 rain a-1e-2 raise a-2b6c-2d-3f1h1
    raise_a h1 raise_my b2 raise_the b1 raised a-1b2c-1d2 raised_my b2 ramadan d-1 ran b-1c-3e-2 ran_the c-1
    rang a1b-3d-1e-4f-1 rang_and d1 rang_me c2 rang_on a1h1 range a-2b3c-2d-1h-1 range_, b2 ranger h1
    rank c-1d-1g-1h-1 ranked a3b-1f-1 ranking c-1d-1e-1 rare b1c-5d-3h-1 rare_. c-1 rarely a-2d-2h-2
    rarely_been d-1 rarely_met a-1d-2 rate a-3b7c-2d-4 rate_, b1e1 rate_. b1g1h1 rate_and b2f1 rate_at b1
    rate_for b2 rate_i b1 rate_is a-1b1 rate_that h1 rates a-1b3d-2f-1g-1h-2 rather c1f1g4 rather_be a2c-1d-2
    rather_have a-1 rather_keep d-1f-1 rather_more b1c2 rather_not a-4b-4c-4d-5e1f-3g-2h-1 rather_say e1
    rather_tell h1 rather_than c-2f4g-3 re b-1g-1h-1 re_the c-2h-2 reach a1c-4d-6e3f-5g-2 reach_me f-2g-1
    reach_out e1h-1 reach_you d-1f-1 reachable e1 reached c-1e1f-2g-1 reached_you e1 reaches e-1 reaching b-1d-1h-2
    reaching_out b-1d-1h-2 read a-3d3e-1f-2 read_, d1 read_a d3 read_as c1 read_from c1 read_it c-1h-1
    read_like c-1 read_my a1c3d2e-2h1 read_that c-2d-2g1 read_the c-2d2e-2h-1 read_them d-1 read_through c-1
    read_what c1d2 read_your b-1d-1 readers a-2c-2 readers_are c-1 reading a2b-3d1e1f-2h-1 reading_, c1
    reading_. c1 reading_a d1 reading_it e1h1 reading_my h-2 reading_room c-1d-1 reading_the d1 reads a-1c3
    ready a-1d-4e1h-2 ready_. b-2c1h-2 ready_for c-1 ready_to b2e1f1g1 real a2b-1d1e-1f-2 realised b1c-1d1
    realistic c1 really b-1d-1e-2f-2h-4 really_, d1 really_. e1 really_am g1 really_appreciate d-3e-3g-3h-1
    really_hope d1 really_sorry h1 really_want g-1 reason a-3b-1c-1g-4 reason_. d2 reasonable c2
    reasons b-2c-1e-5f-2g-2h2 reasons_. e-1h2 reasons_i g-1h1 recall h-1 receipt d-1 receive b-2c1
    received a-1b-4d-1h-2 received_the h-2 reception a-1c2d-1f-1g-3h-4 reception_, c1 reception_. c-1
    receptionist a-2d-2g-1 receptionist_. c1 receptionists a-1 recipe d-1 reckon c2f-2h-1 reckon_i a2g2
    reckoning a1 reckons d-1 recognise e1 recommended c-1h-1 reconsider c-1f4h-2 reconsider_. h-1
    record b-2e-1f1g-2 record_, c-2h-1 record_. f1 record_that h1 recorded h1 records b-1c-2
    recruiter a-4c2d-1e-2g-1h-2 recruiter_asked c-2 recruiter_kept c1 recruiter_was c1d1 recruiters h-1
    recruiting d1 recruitment a-3c1d1g-1h2 recruitment_. d-1h2 recruitment_for h1 red a-1 referee c-1
    reference b-2c-3e-3h-1 references a-2b-1c1e-3f1h-2 references_, c1 referral h1 reflect e2 reflection c-3d-2h2
    reflection_, h1 reflection_i h1 refrain d2h-3 refrain_from d2h-2 refresh b2 refund b-1 refusal c1f2
    refuse b1c-2d-2e-2f2g-1 refuse_, f1 refuse_. b1c-1 refused f1h-1 regard a-1e1f2h-1 regarding e2
    regarding_the h1 regards a-4b-4c-5d-10e-8f-6g-2h-10 regards_, a-8b-4c-8d-7e-6f-5g-5h-6 regional a1c-1d-1f-1h1
    regional_sales h1 register d1 registered c1 registrar h1 regret a1c1f1g1h3 regret_i h2 regret_that c1f1
    regret_to h1 regretfully h1 regretfully_i h1 regrets f1h-2 regrettably a1g2 regulator h1 rehab a1
    rehearsal d-1g1 reimbursement b-1c1d1 rejecting d-1 relationship g1 relative c-1 release b-1c-1d-1
    release_me h-1 release_my h-1 release_the h3 released c-1g2h-1 releasing h1 religion c3 reluctant h-1
    remain a-4b1c-4f3h-2 remain_with b1 remain_withdrawn h1 remained a1 remaining h3 remains e1
    remember a-4b-2c-6d1e-4f-2g-3h-1 remember_me c-1h1 remember_that d1h-2 remembered c-1d-1 remind d2 reminders e2
    remit a2b1 remote b1c1e-1f3g-1h-1 remote_. f1 removal b-2 removal_van b-1 remove d-4e-1f-1g-1h4 remove_me h1
    remove_my a1d-2f-1h5 removed h2 removed_from h3 remuneration a-1b4c-2d-2e-2h-1 renounce f1g1h2 renounce_the h1
    renounce_to h1 renowned a1 rent a-1 rent_, g1 rent_. b-1 rental a-1 reopen f1 rep b2c1 repair h1 repeated c2
    repeating h-1 replace h1 replies c-1e3g-1 replies_. e2 reply a-3b-5c-2e3g-4h-1 reply_, c-1d-2e-1h-1
    reply_. d-1e-1h-2 reply_and d1 reply_is h1 reply_to e2 replying c-1d1e2g-2h-2 replying_, d1e1 replying_. h-1
    replying_to d1e1 report a-1b-2c2d1e2f-2 report_. g1 report_to c2d-1h1 report_you d2 reporting c3f2h1
    reporting_line f2h-1 reports c2e1 reputation c1 request b-1d-2e-1h-1 request_. c1 request_you h-1
    required d2h-1 rescheduling c1d1h1 research a2b-1c1g-1h-2 research_. c2h1 researcher h2 reservation f1
    reservations g3h-2 reservations_about g3h-1 reserve a-1c-1f4g-2h-1 reserve_the f2 reserved e1f2 residency a2
    residents a-2c1d-2 resign h1 resign_from h1 resist b1e1 resolved h2 resources d1 respect c-1d3e-5f-3g-3
    respect_, c2d1e-1h-1 respect_. a2c-4h1 respect_for c-1d-2 respect_other a-1d-2 respect_to b1
    respectfully a-6b-5d-6e-3f-4g-6h1 respectfully_, a-2b-2c-5d-5e-3f-2g-5h-7 respectfully_decline h2 respects a1
    respond d-1e4h-2 respond_to e1 responding e1h-1 response e3 response_. e2 responsibility a3c1g-1
    rest a1b-1c-6d1e2g-2h-1 rest_. a2d1 rest_for d-1 restaurant a-1h-1 restaurant_. g1 result d1e1h-2 results d1
    resume a-1b-2d2 resume_. c1 retail a1d-1 retained g1 retainer b1 retention b2d-1h-1 retention_bonus b1h-1
    retire d-1 retire_from h1 retire_my h2 retired c-2f-1 retired_, c-1 retirement a-1h-1 retirement_. h-2
    retract h2 retract_my h2 retreat e1 return a-1e2f2g-4 return_the d-1e-1f-2g-1 return_to e2f2h2
    returned b-1c1d-1 returning e-1f1 reverse f1 revert e4f-1g-2h-4 revert_. e2 revert_in e1 revert_to e1
    review b-1h-1 review_. d1 reviews c2d-1h1 reviews_from c2 reviews_of c3 revised c1e1 revisit f1 reward d1
    rewarding h1 rich c1 richer a2 ride b-2 ridiculous c1 right b-1d-2e-1f-1h-1 right_, d-1e-1 right_. d-1g-2h2
    right_? d-1 right_back f1h-1 right_now b-1e2f-2g2h-3 right_on d1 right_one d1 right_person a-1c-2d-5h-1
    right_to a-1f2 right_with c2 rigs b1 ring b-1c1d2e1g-7h-1 ring_, d-1e3 ring_back c1 ring_in d1 ring_me d1e-3f2
    ring_my d3 ring_on c1 ring_or d1e1 ring_you d-3 ringing a-3b-2c-4d2e4f-3g-4 ringing_, e2 ringing_me d1e2
    ringing_my d2e2 ringing_to d-1e-1g-1h3 rings d1 rise b2 risk b-1c1d-1 rival a3c-1d-1 river a2c-2e1 river_. e1
    road b-2f-3g1 road_, a-1h1 road_. g1h-1 road_for d1 roads a-1c-1g2 robot c-1d2 rock g-1 role b-2c2e-6g-3h3
    role_, a-1b-1d1h1 role_. a-4c-5d1 role_and a-3b-1c1 role_at h2 role_excites a-1 role_has c3 role_i a1
    role_in c-2d-1 role_is a-3c2g1h-1 role_last h3 role_play d1 role_seems c1 role_that a1 role_turned c1
    role_with a1c1 roles d-1 roll h1 rolled c2 rolling c1 roof a-1b-2h-2 roofing b1 room a-2b-2c1d-1e-4f-2g-1
    room_, a-2c-3d2 room_. b-1c-2d-1g1 room_and c1d1 room_at h-1 room_for d-1h-2 room_full c-1 room_is c-1d-1
    room_on b1 room_to c2 room_was a-1c2 rooms a-1b-2c1d-2 rooms_. c-1 rooting c-1d-2h-1 rooting_for c-1d-1h-1
    rostered g1h-1 rostered_on g1 rota b-2c1d-1e-1f2 rough c1h1 roughly b2d1 round a-2b-4d-2e1f1 round_, c1h-1
    round_. a-1f-1g1 round_a b-1d1 round_and f1h1 round_by c-1d-1 round_for h-1 round_has c1 round_i h1
    round_in c-1 round_is g1 round_it e1 round_of f1 round_on e-1h-1 round_the b-1c-3f-1 round_to e2
    round_two f1h-1 round_was c-1 rounds a-1b-5c2d-1h2 rounds_, d-1 rounds_and b-1c-1 rounds_for b-2c2h1
    route c-2d-1h2 row b-1c1d3 row_. c1d1 rrsp b2 rsu b1 rsus a-1b3 rubbed c1 rubbish c1d1 rude a-2h1 rude_, d1
    rude_to h1 rudely c1 ruled h1 rules g1 run b-2e-2f-1g1h-3 run_, h-2 run_. a1g1h1 run_a a-1d1g-2 run_the a1
    run_thing a-1 run_things d-1 run_to f1h-1 rung a1e1g-2 runner a4 runner_up a3 running c1d2e-2f1h1
    running_, g2h1 running_. c1g-1h1 running_a c-1 running_for a-2c-1 running_the a-1d2 runs a2b-5c1d-3e-2f-3h1
    runs_a h1 runs_out h-1 runs_the a1 rural a1 rush c-2d-1e-1f-1h1 rushed c1e1h-2 rushed_, c1e1 rust a1c-1d-1
    sabbatical b1 sadly g2 safe a-4b-3c3d-4e-2g-3h-4 safe_, c2 safe_. b-1c2 safer a1 safety a-2b-1c3h-2
    safety_record a-1c1d-1 said b1c1e-3g-2h2 said_, a-2b2c-2d-1f3g-2 said_. a-1 said_@quote b1 said_a d-2
    said_i b-1d1e-1f-1g1 said_it c-1h-2 said_no c-1d3h2 said_she c1 said_so c1 said_sorry c1 said_ten b-1
    said_that c-3 said_the b-1h-2 said_they h1 said_yes a1c-1d-6e-3g-2h4 said_you c1d-1f-1h-1 said_your a1c-1
    sail g1h2 sails f1 saint a1d-5 saint_to a1 salary b3c-4d-3e-2f1 salary_and b-2g1 salary_i b1 salary_is a-1b3
    sale e1 sales b-1d2f-2 sales_. d1 sales_manager h1 salon a1d-1f1g-1 salon_'s c1 same a-1d1e-3f3g-2h-1
    same_, f1h4 same_. a-1c-3d-2f1 same_afternoon g1h-1 same_as b1c-1 same_day b-4c-1d-2f-1h-1 same_form d2
    same_hour h-1 same_job d-1 same_kind b1 same_morning h-1 same_post f2h-1 same_question d1 same_role h-1
    same_time c1 same_to a-1e1f-2 same_week a1 sample d-3f-1 sandwich d1 sat a-1d-1h-2 sat_. g1 sat_down a1c2h-1
    sat_in c-2 sat_on a-1 sat_through c2 saturday a-4b-3c-1d1e-5f-2g1h-1 saturday_, c-1d-1h1 saturday_. c-1d1g1
    saturday_for c1g-1 saturdays c-1 save b-3c-4d5e2f2g-2h-1 save_me f1h-2 save_the c-1d4h-1 save_your d3
    save_yourself e3h-1 saved_me c-1 saw b-1c3d-1e-1f-3g-3h-1 saw_, a-1 saw_a a1c1 saw_it c1 saw_on c1 saw_the c-5
    saw_your c-2 say a-1b-1c4d1e2f-1 say_, a2c1e1g1h-3 say_. a1b-1e3h-3 say_about a1c2d-1f1h-1 say_anything e2
    say_good c2d1 say_hello a-2b-1c-2d-1e-3f-2g-1h-3 say_here h1 say_hi c-1e-2h-2 say_i a-1b-2c-2e-3g3
    say_it b-3c1d4e-3f-2g4h2 say_no a-1b3c-4d-2e-4f2g1h1 say_nothing e2g-2 say_one a-2e2h-2 say_so c1d-4e-2f-1
    say_something e2h-1 say_sorry c1d3e-1 say_thanks b1 say_that b-4c1e-1f1 say_the b-1c1d-2e-3f1g1h-1
    say_there b-1 say_what g-1 say_when e1g-1 say_which a-5b-1d-2g-1h-2 say_yes a-1b3c-1e2f1h1 say_you d1
    say_your c1 saying b-1c1e1f1g1 saying_. d1 saying_no d-2e1f3 saying_that h1 saying_yes e3g2h-3
    says a-1b-1c1d-2e-2f-1g3h-4 says_. c-1 says_go g2 says_hello c-1 says_i a1c-1 says_no f1g1 says_the b1c1
    says_yes g1 says_you d-1f-1 scale b6c-1d-4e-1g-4 scale_. c-1 scale_i b1 scale_you a1 scales a1b1c-1 scan c-1
    scandal c2 schedule b-2e-1f2g1 schedule_and f1h1 scheduled d1 schedules d1 scheduling c1 scheme b1d-2
    scheme_, b1 scheme_. h1 school a1b-2c-1e-3g-1h1 school_, a1b-3c-2f1h2 school_. b-2c1 school_fees b2
    school_i a-2c1 school_in a1 school_is g-1 school_run g3h-1 school_that a1g-2h1 schoolboy c-1d2 schooling b2
    schools c-2h1 scientist h-1 scope a2c2h-1 score e1 scores a1 scrap h1 scraped d2h-1 scrapped c2 scratch f1g-2h4
    scratch_me f1 scratch_my d1h2 screen c1 screen_. c2 scroll b1 sea c-2 seal d1 sealed b2c-1h1 sealed_it a1b1
    seamstress c1 search a-2b-4c1f-5g-1h4 search_, e2h1 search_. a-1b-3d-2e-2f-1 search_for c1d1h1 search_in h2
    search_is h2 season b-1c-3d-7e3f-2h-1 season_'s e1 season_, e1 season_. a-2c-2d-2h-1 season_on h1
    seat a2d-3e-2f2g-4 seat_at a2 seat_in f1 seat_on h-1 sec e1g-1 second a4b-2d-2e-7g2h1 second_, a2
    second_. a4c-2d-1h-1 second_call c1 second_choice a2f1 second_day h2 second_interview d1h1 second_on a1
    second_question c-1h-1 second_round a-3h2 second_stage c1f1h2 second_thoughts g4h-2 second_to a1c-1
    second_year a-1c-1 secret a-1 secretary a-1c-1d-1h-1 secretary_who c-1 section b-1f1 sector a-1d-1 secured b1h1
    security b2d-4h-1 see d-1e3f2g1h-1 see_, c1e1 see_. a-1c1e4 see_a c1h-1 see_each e-2 see_from b1d1
    see_how a-5c-1d-7e2f1g1h-2 see_if d1g1 see_it c1f-1g1 see_me a-2d-4f1g2h2 see_my e-1g1 see_myself a2d-2e-2g3h1
    see_on h1 see_that c2d3 see_the a-1b-2d1g-1 see_this g1 see_two a2 see_what b-2d-1e5g-1h-2 see_where e3h-1
    see_whether e-2f2g-1 see_why d-1 see_with a1 see_ya e-1 see_you a-3c-3e-5f1g-4 see_your c-1d-1h1
    seeing d-1g2h-1 seeing_me g2 seem c3d-1h-1 seem_to c1d-1g1 seemed a1c4d-5g-4 seemed_a c1 seemed_to c2d-2g-1
    seems b-1c5e-3g1h-1 seems_i g2h-1 seems_to c4d1g-1 seen c2d1g-1h-5 seen_, c-1d-1 seen_. a-2c1e1 seen_both a2
    seen_in c1d2 seen_the d-1 seldom c1d-1 selected c-1h1 selection a-1b-3c2e-3f-1h2 selection_, h2 selection_. h-1
    selection_for h2 self d-1 sell b-2c3d2 sells c2 semester a-1d-1e1 send a-6b-2c-2d2e-2f-3g-3h-4 send_. e2g1
    send_a d1e-1 send_it c-1d-1 send_me b-1c1d2e-2 send_my d2 send_the d-1 send_you c-2d-5e-3f-1h-2
    sending a-3b-2f-1g-5h-6 sending_it d-1e-1h-1 sending_me d2e1g-1 sending_this d-1e-1g-1 sends c-1d-1h1
    sends_a h1 senior a1b-2d-1e-1f1h1 seniority c-1 sense b2c1d1e-3g2h2 sense_. h2 sense_for a1g2h-2 sense_in h1
    sense_of c1 sense_out d1h-1 sense_that c1 sense_to b1 sensible g1 sent a-5b-4c2e-1h-1 sent_. c-1g1 sent_in c2
    sent_me a-1d1h-1 sent_my c1 sent_on d1 sent_the c-1 sent_to c2 sent_was c1 sent_you e-1 sentence c1d1e1f-1
    sentence_. c1d1e1f-1 sentences c1d2 separate d-1 separated b1 september a-2b-1c-2d-3f-2g-2 september_, h1
    september_. b-1 september_and h1 september_i h-1 series b1d-2h-1 serious a1c2d2g-1 serious_. c1e1
    seriously c1g1 servant d1 serve a-1 served d1h1 service a1b3d1e-3f-2g-3 service_. b1 service_and b1e-1
    serviced c1 services h1 session a-1b-2d1g1 session_. b-1c1 set a1c1d-4e-1 set_aside b1 set_for e1 set_my b1
    set_on g1 set_one a-1 set_up a1c1 sets h1 sets_in h1 setting a-2d-4h-5 setting_up h-3 settle a1e2g-1h-2
    settled a-2b1c-1d-3e1f-4h2 settled_. e1g1 settled_about g1 settled_it b2h-2 settled_on h3 settles e1 setup a1
    seven a-1b-2c2d1g1h-2 seven_, a1c-1 seven_in d1 seven_rounds d2 seven_weeks c3 seventh b1c1 seventy c-1g2h1
    several_days g1 shake h-1 shake_out h-1 shakes e1 shakes_out e1 shaky h1 shall b-3c-4d-3e2f-2g1
    shall_be a2b-1c-1f-1h-2 shall_end g1 shall_go e-1 shall_have e1g1 shall_i d-2e-2 shall_leave e-1
    shall_not a-1b-1g-1h3 shall_revert e1 shall_therefore h1 shall_we d-1 shambles c5d2 shambles_. c3d2
    shame a-1b1c1d3e-3 shame_on c-1d2 shape c1 share a-4c-2d-1e-3g-3 share_in b-1 share_the b-1c1
    shared a-2b2c-1d-4h-2 shared_a a-1 shares a-1b3 sharing a-2b2h-1 sharp b-2c-2d1f1 sharp_. f1 sharper a3c-1
    she a-4c-3d-3e-2g-2h-2 she_'s b1c-2d1e1f-1h-1 she_came b1 she_had c-1 she_has a-1c-3d1 she_is d-3h-1 she_was c1
    she_would a-2c1 sheep b1c-1 sheet a1 sheets h-1 shift a-2c1d-2e-6f1g-1h-2 shift_. b1c-1d1g-1h-2 shift_and b1g-1
    shift_at g2h1 shift_for b1 shift_on c1 shift_pattern f1h-1 shift_so g1 shift_that g-1 shift_the f1 shifted g1
    shifting c1 shifts a-1c1e-2f1 shifts_, f1h2 shifts_. c-1h-1 shine a1c-1d1 shine_. a1d1 ship a1d-2h1 ships a1g-1
    shipyard a2 shirt c-1 shocked c2d1 shoes c1d-1 shoes_. c1 shook c-2 shoot_you e1 shop a2b-2c2d-2h1
    shop_'s a1c-1 shop_, d-2 shop_. a1d-1h-1 shop_floor a-1c1 shopping h-1 short a-1b1d-2e-8f-2g-1h1 short_, c-1h2
    short_. c1d-1e-1 short_notice d-1 short_of b2d-3g-1 short_with c2 shorter d-2f1h-1 shorter_than a-1
    shortlist b-1c-1d-4e-2f2g-2 shortlist_, a1h1 shortlist_. c-1d-1h-1 shortlist_for h1 shortlisted d-1
    shortlisting c1d-1h-3 shortlisting_me h-2 shot f3 shot_. f4 should a-1b-2e-2f2g1h-2 should_a d-1f-2
    should_be a-1d2g-1h1 should_come c1d-1e-1g1 should_go d1e-1 should_have a2b-2c1e-2g-4h-1 should_i e-1f-2
    should_know g1h1 should_like c-1e1f1g-2 should_my f1h-1 should_not b1c3e-2f-1h-1 should_step g1 should_still g2
    should_take d-1 should_talk d-2 should_the c-2d-2f3g-1h-4 should_withdraw h3 should_you a-1c-1d-4e1g-1h1
    should_your c-2d-1f2h-2 shoulders d-1 shout a-1b-1d1e-1f1g-3 shout_. h1 shout_and f1 shout_at d3 shout_if f1
    shout_when b-1e1h-1 shouted_at c2 shouting c3d1 shouting_at c1 shouts c3d1 shove d1 show c-1d-1e-1f1g1
    show_, h1 show_. g1 show_me d-2h-1 show_up d1g1h-1 showed a-1f-3h-5 showed_me b-1c-2d-1f-2h-2 shower d2
    showing g1 shown c2 shown_round c-2 shown_the c-2 shows b-1c-1 shows_. c-2d-3 shut a-2c-3f2g-1h-2
    sick a-2b3c-3h-4 sick_pay b2c-1d-1 side b-1c1f-1g1h1 side_, b-4d-1e1f-1h1 side_. a1e-1f1g1 side_and b-1
    side_by a2b-2c-1d1 side_can b1h1 side_could f1 side_for b1e1 side_has b1 side_is a-1 side_of a-1b-4 sight c1h1
    sign b2c2d-5g-2 sign_, c1 sign_of e1 sign_on b3h-1 signal a-2b-2c-1d-1f-1 signal_. c-1 signature d-1
    signature_by h1 signed b-1c-1d-3e-5g-1h2 signed_, f1h-2 signed_. h-2 signed_elsewhere b1c1g1h1 signed_me f-1
    signed_off g1 signed_on f-2g-3h5 signed_up h2 signed_with a2b-1d-2f1h3 signing b1 signing_bonus b1 signs b1
    silence b-3c1e5f-3 silence_, d1 silence_. d1e1 silence_from e2 silent c-1d-2e6f-1g-2h-2 silent_, d-1e3g-1
    silent_on e2 silly a1b2c-1e-1 silly_to a1c-1 simmer e2 simple a1b1c2d2 simple_as a1b1d-2 simply a5f-1g-6
    simply_, a2c1 simply_a a1 simply_more a1 simply_the a1 since a1b1c1d1e-4f-2g1h2 since_. a-1b-1c-4e-2h-1
    since_@number c2 since_a h1 since_another b1 since_easter a1h-1 since_i a1c-2f-1g-4h2 since_it c1h2
    since_january c2 since_last h1 since_my d-1 since_she a1 since_sunday h-1 since_that e1 since_the a-3b2f1g2h1
    since_then a-1b-1c-3d-1h-3 since_they a-1b1 since_we e-1g2 since_yesterday h1 since_you b2c-1 sincere a1g1h1
    sincere_thanks h1 sincerely a-1b-3c-4d-8e-5f-4g-3h-4 sincerely_, a-5b-3c-3d-7e-4f-3g-2h-6 sing d-1
    singapore h-1 single c1d-1g-1h-1 sink a-1c2 sir a-1c1 sir_. c1g1 sir_for d1 sister a-1b-3c-3d-5f-1g-2
    sit a1c-1d2e1f2g1h-1 sit_in c-1d2e-1f-1g1h1 sit_on g-1 sit_right c2 sit_the f2h1 sit_this e-3f-2g2
    sit_through d2 sit_tight e2 sit_with a1b-1c-1d-2e3g-2h-2 site a-1b-2c3e-2f-1g1h-2 site_. g1h-1 site_and g1
    site_engineer h-1 site_manager d1 site_visit h2 sits a3b2d-1h1 sits_closer a2h1 sits_much a1 sitter c1
    sitting a-3d-1 situation c-1 six d1e-4f-4h-1 six_, g2 six_. a-1b-2c-2 six_hours b-1c2 six_months d-1
    six_rounds c2 six_weeks d1h-1 six_years b-3c-1h1 sixteen b1d-2 sixth d2e1f1h-1 sixth_form f1 sixty a-1b2c-4h-2
    sixty_per b2 size a2 size_. b1 skills a1 skip e-3f1g3 skip_the d1g1h-2 slave d2 sleep a-3d1e3f-1g1h-3
    sleep_. b-1 sleep_on c-2d-2e5f-1g1h-2 sleeping a1e1 sleeping_on a1e1 slept b-1c-1d-1e-2 slept_on e-1 slice b1
    slice_of b1 slid e1 slide b-2d1 slides a-1d-1h-1 slightest c-2 slim g2 slim_. g2 slip c-1h-2
    slot a-2b-5d-1f2g1h1 slot_, c1d1f1h-1 slot_. e1h1 slot_is g2 slot_on g-3 slot_to a-2e-2h5 slots b-1h-2
    slots_. a1 slow a-2c-2e-2g-3h-2 slow_. c1 slow_reply e-1 slowly d4g-1h-2 slowly_, d1 slowly_. d1
    small a1b1c-1d-1e1f1g1h-2 small_, c-1 small_. e2 small_boy d2 small_for b1h1 small_next a1 small_thing b1
    smaller a2b-2c-1h1 smelled c2 smells d1 smile a-1d2e-1 smile_. c-2 smiling c-2e-1h-1 smoke c-1d2 smoother c1
    smoothest a1 sms e1 snapped d1h2 snow a1c-2d-1f-1h-1 snowed e2 snowed_under e2 so a-2b-1c-1e-1f-3g-1h1
    so_, a1b2c2d-3g1 so_. a-1c1h-1 so_a h-1 so_after d1 so_as g1 so_at c1 so_bear g-1 so_called c1d4 so_can b-1e1
    so_close a-1 so_consider d1e1h-1 so_could h-1 so_count g-1h2 so_do a-2e2f1g-3 so_expect e1 so_far a-1c-1h-2
    so_fast h-1 so_for h1 so_forgive b-1c-1g-1h-1 so_give d1f1 so_go h1 so_going a1 so_good d-2 so_gracious d-1h3
    so_grateful c2 so_hard c1d2 so_here a-1c-2e-4g-1 so_how a1 so_i c1d-6e-3f-5g-1h3 so_if f1g-1h-1 so_in a2f1g1h-1
    so_it d-1e-1h-1 so_keep f3h-3 so_kind h2 so_kindly b-2f-1 so_leave h-1 so_let d-2e2g-4 so_little c1
    so_many c-2e1g-1h-3 so_maybe d-1f1 so_might g-1 so_most g2 so_much b1c1d1h-3 so_my c-1e-2 so_nice h-1
    so_no d-1f-1h1 so_now c1d2e-2 so_once c1 so_please a1b1c-2d-5e-3f-2g-3h1 so_pull h1 so_quick d-1 so_quickly h-2
    so_save d1e1 so_scratch d1h2 so_sorry a-2c-2e-2 so_stop d3 so_sure d-1g3h-1 so_ten g1 so_thank d-1
    so_that a-1b1c-6d-1f1g2 so_the a1c-1f-1g1h-2 so_there c-2f-2g-1h1 so_they b-1 so_this d-1e1h2 so_to a1e1g1
    so_tuesday g1 so_was d1 so_well c-3d-1h-1 so_will g-1h1 so_withdraw f1 so_would g-1 so_yeah b1g1
    so_you a-1c-3d-1f-3h3 so_your c-3d-2g1h-1 social b3g1h-1 sofa b1d1 soft f1 software h-1 sold d1h1
    solicitor a1g-1 solid c1 some a-1b-2d2e4f-6g1h-1 some_. d1 some_day g-1 some_distance a1 some_doubt g1
    some_manners d1 some_more c1 some_of c2d1e-2 some_other a-2b-2d2f-3g-3h1 some_point e2g-1h-1 some_stage e3
    some_things g-1 some_thought e1 some_time d-6e3f-2g-4h-3 some_weeks e1 some_years b1c-1 somebody a-1c2d2e-4h2
    somebody_? d-1 somebody_at b1 somebody_else a-1d2e-2f-2g1h2 somebody_for d-1 somebody_had c1
    somebody_who a1d1g1 somebody_with c3 someday d-1e1 someday_. e1 somehow d1 someone a-1b-1c2e-7g-2h1
    someone_, f1 someone_. g-1 someone_? d-1 someone_before h1 someone_else a-2b-1d-2e-1f1 someone_who a1d2g-1h1
    someone_with a-1c2 something a1b2c-1f-2g2h2 something_'s b-2e-2g2 something_, c1f1 something_. c-1d3e3h-3
    something_came b-1g2 something_else a-5d-4e-1g-2h3 something_for a-1b2 something_has g1h-1 something_i a1b1d-3
    something_in b1c-1g1 something_that a2d1g-1h1 something_to e2 something_with a2b1 sometime d-2e4f-1h-1
    sometime_. e3 somewhat g3h-1 somewhat_difficult g1 somewhere b1d1f-1h2 somewhere_else e-2g-1h2
    somewhere_in d1g1 son c-3h-2 son_, d1 song c-1 soon a-1b-2c-2d-4e2f-3 soon_. c-1d-2e-1h-2 soon_as e1 soon_i e1
    sooner a2c-5f-4g-1 sooner_, b1 sooner_. d-2e-1h-1 sooner_be a1 sooner_keep a-2b-1d-1e-1f-1g-1 sooner_leave h1
    sooner_not a-1 sorry b-3c-2d-3e1f-4g-2 sorry_! g1 sorry_, a-2b-1f-1h2 sorry_. e1g2 sorry_about c-4d-3e-5g-4h1
    sorry_again d-2e-2 sorry_ah e1 sorry_but c1 sorry_for a-5b-3c-1e-1f-1g-5h-2 sorry_i a-3c-3d-2e4g-1h-4
    sorry_mate d-2 sorry_not e1 sorry_that e1g-1h1 sorry_to a2b1d-2e-7g-3h1 sort b1d2e1g1h-1 sort_it c1
    sort_of a2b1c-1d-2e-2f1g3 sort_out g-1 sort_your d2 sort_yourselves d2 sorted a-2b-1c-1h2 sorting b-2d-1
    sorting_out b-2 soul a2d1g-1 sound c-2d-1g-1 sounded a-1b-1c1d-3 sounder c1 sounds c2d-3 sounds_like c-1d-1
    soup c-2d-1 source a1 sours f1 space e2h-2 space_, e2 space_for e-1f1 spam c-2h-1 spare b-2d7e-3f-1g-2
    spare_me a-1d7e-2 spare_us d2 spared g2h1 speak a1b-2d1e2h-2 speak_, a2g1 speak_. d1e1 speak_about g1
    speak_again f1 speak_soon e1 speak_to d2g-1 speak_with e2 speaker d-2 speaker_. d-2 speaking a2c-1e-1h-3
    speaking_, a1c-1 speaking_. d-3e-1 speaking_to a1 speaks a1c1d-3 speaks_of c1 speaks_to a1 spec c1d1
    special d2e-1h-2 specialist c-1h-1 speech c-1d2 speech_about c-1d1 speed a2h1 spell c-1d3e2f-1g-1h-1
    spell_it d1 spelled d1 spend d2 spend_my c1 spent c1d-3h1 spine b2 spirit g1 splendid h1 split b3 split_the h1
    spoke a3c1d-2e-4h1 spoke_, e-1 spoke_. g1 spoke_about a1c-1 spoke_in h2 spoke_of d-1 spoke_to a2c2h-1 spoken c1
    spoken_for g1 spoken_to c2d1e-1h-2 spot a-1b-1d-5e-2f2g-4 spot_. h3 spot_at h-1 spot_away f1h-1 spot_for a1
    spot_on c-1h1 spot_with h-2 spreadsheet c-1d1h-1 spreadsheet_, f1 spring a-1b-3c-3d-5f-3g-3h-2 spring_. a-1d-2
    spring_and g-1 spring_i h-2 squeeze f1 st a2h2 stability d1 stable h1 stack d1 stack_is c1 stacks a1
    staff a-3b2c2d-1e-1f-1 staff_. c-1h1 staff_discount b3c-1 staff_quiz c-1 staffed c2 staffing d1
    stage b-1c1d-3f2g3h2 stage_, c1f1 stage_. c-1d-1h1 stage_i g1 stage_manager d-1h-1 stages d1 stairs a-1d2
    stamp c-2 stand d1g2 stand_, e-1f1h-2 stand_. e2 stand_down h1 stand_for c1d1 stand_i g2 stand_in a1b1
    stand_the h1 standard b-2d1 standard_. a1c1 standard_fee b-1 standards d1 standby f1 standing a1b-3c3d2e-2g-1h1
    standing_. a1c1d-1 standing_down h2 standing_in c1d2 stands d2e-2f1g1h3 stands_, h2 stands_. d1 stands_; f1
    stands_in c-1g1 star a-1c1 stars a1g1 start a1c-1e-6f1h3 start_, c1h-1 start_. e-1g1h-1 start_a b-2h4
    start_elsewhere h1 start_to d1 start_up a3c-1h-1 start_with b1h1 start_work h2 started c-1d-2e-2f1g1
    started_to g2 started_with h1 starter g2 starters a-1 starting b1c-1d-1e-2g3h-1 starting_to e-2g4h-2
    starts a-2b1c-4d-2e-1g-1 starts_at b-3g-2 starts_on g1 startup a2b1 state c2g-1h-1 state_of c1 statement c1
    station a1b-2c-1d-2e-1 station_, h1 station_. h-2 statistics b-1 stay a-2b2c-5d-2e-4g2h2 stay_. d-2h1
    stay_at h1 stay_connected h-1 stay_here g-1 stay_in d-1e-2f1h3 stay_linked h1 stay_on f2 stay_put b2e-1h4
    stay_where e-1g1 stay_with d1e-2g1h1 stayed e-2f1h-5 stayed_in b1c1 stayed_with c-1d1h-1
    staying a-3b2c-3d-3e-2f-2g1h6 staying_. b1 staying_in g1h1 staying_on h1 staying_put e-2f-1h3
    staying_where g1h1 staying_with h2 stays a-3c-3e2g-1h1 steady a1b-1d-1 steer c1h1 steering g1
    step a2b1c-5d-3e-4f2g2h2 step_@number b1 step_aside e-1f1g1h1 step_back g2h2 step_closer a-2h-2 step_down h1
    step_in f2 step_out h1 step_up a2c-1g-2 stepped c-3d-2h1 stepped_back h2 stepped_out c-1 stepping a1e-1h2
    stepping_aside g1h1 stepping_away h1 stepping_back h-1 stepping_out a1g-2h1 steps d-1 stick a-1b1c-2d3g1
    stick_with g1 stick_your c-1d3 sticking h1 sticks f1 still a-3b-1c-1d-3e1f4h-2 still_, f1 still_a f-1g-1h2
    still_be b-1e-2f1h-2 still_being h1 still_can f1 still_change h1 still_come b2e-3h1 still_do a-1f3h1
    still_going g-1 still_grateful h-1 still_have a1e1 still_i f1g1h-2 still_in e1h-1 still_like f1
    still_looking h1 still_no e-3f-2 still_open h1 still_out e1 still_see e-1 still_swing f1 still_think e-1
    still_thinking e2f-1 still_to e1 still_turning e1 still_very b-1c-2d-1e-2f-2g-4h-3 still_waiting b1c1d1
    still_want d-1e-1f-1h-1 still_weighing e4h-1 still_withdrawing h2 still_your c-1 stipend a-1b4c-1h1
    stipend_they h1 stock a1b4h-1 stock_options b3 stole a1 stomach g1 stone d-1 stone_, f1 stood a3d-1h-2
    stood_at a1 stood_out a2 stop a-4b1c-2d6e4f-1h2 stop_, h1 stop_. b1 stop_by d-1 stop_here g2h2 stop_me d-3
    stop_ringing d3e2 stop_sending d1e2 stop_the e1 stop_with d2h1 stopped d2h-1 stopping h3 stopping_where b1h3
    stops a-1b1h2 stops_at b1h1 store d-1g-3h1 store_, a1 store_. h1 stores b-1 stories c1d1 story a1b1c-1d2e-4h2
    story_. d1e-1h1 story_short h2 stove e1 straight a-2c-1d1h-4 straight_, a1d-1 straight_. g1 straight_answer c2
    straight_away c-1 straight_back f1 straight_in d2e2 straight_into d2 straight_to c-1g-1h-1
    straight_with a-3d-2e-1f-1g1 strange a-1c1 stranger c-1 stranger_. c-1 strategy c2d2 street b-2c-4d-1e-3g-3
    street_. h-1 strengths h-2 stress d1 stretch a1b2c-2d-2e-1f1g-4h-2 stretch_to b2d-1g-1 stretched e-1
    stretches a2h1 strike a-3b-1c-2e-3f1h3 strike_. g1 strike_me f1g-1h2 strike_my d1h3 strikes c1 strong c-3g1h-2
    strong_field d1 stronger a5c-4d-5 stronger_name a1h1 stronger_of a1h-1 stronger_than h1 strongest a3
    strongly a1g2h-2 struck c3g-2 struck_me c3g-1h-1 structure c1h2 struggling g2 stuck a-2b-1d-3g2h-1
    stuck_with c1 student a-2b2d-1h-2 students a-1b-2g-1h-2 students_, c1 studied a-1c-1h-1
    studies a-1b-2c-3d-4g-2h1 studies_. a-2c-1d-1g-1h1 studio a4b-1e-2f-1g-3h1 studio_, a2h2 studio_. a-2h-1
    study a-1b-1h-2 study_. h-2 studying g1h-2 stuff a2d1 stuffed d1 stupid c-1d3 style d2 subject a1b-2e2f3g-3h-2
    subject_. e1 subject_to e1f3h-2 submit c1 subsidy b2 substance c-1 substance_to a-1c-1 substitute f2
    succeeded d-2 success a-5b-2d-6f-1g-2h-2 success_with a-1h-3 such b-5d2e-1f-1g-2h1 such_a b-1c-1e-1g-1h2
    such_an d1 such_as a1 such_good h1 such_patience d-1 suggest b-1d3e1g-4 suggest_that d2e2 suggest_you d3
    suggested c-1h-2 suggested_. h-1 suggestion d2 suggests c2d-1 suit a1b-2c-5d-1e-2 suit_me a3 suit_you a-1
    suitable a2c-1g-1 suited a1c-2d-2g-1h1 suited_me a1h1 suited_to a1 suits a2c-1d-5e-3f-2 suits_me a2c-1f-2h1
    suits_my a2 suits_what a-1 suits_you e-1 sum b-1d1 summat h1 summer b1c-4d-1f-1g-1h-1 summer_, a-1d1
    summer_. h-2 summer_is c-1 summon d1 summons d1 sums b1 sun c2d1 sunday a1b2e-1f2g1 sunday_'s h1
    sunday_, c-2h-1 sunday_. e-1h-1 sunday_and a1 sunday_morning d1 sunday_with f1 sundays a-1b4c-2d-1f1g-1
    sundays_, b1 sundays_. b1 super a-3b4c1d-1h-2 superannuation b1 superior a6b-2c-1d-3e-1h-1
    superior_opportunity a3 supermarket d1 supervisor c3 supervisor_. c2g1h1 supervisor_has g2
    supervisor_interview c-1 supervisor_interviews h1 supervisor_was c2 supplement b2c-3 supplement_and b1
    supplied h-1 suppliers c1 support a-1b-2c1d-2 suppose a1b1c1d2g4h-2 suppose_. g1 suppose_i a1c1g4h-2
    supposed d3 supposed_to d2 sure a-2b-3c-1d1e-2f-3g5h-5 sure_, d1 sure_. d-1h-1 sure_about g1 sure_anymore g1
    sure_i b-2d-3e-3g5h-3 sure_if h1 sure_it c1d1 sure_that c-1h1 sure_the d1 sure_this g1 sure_what g-1
    sure_which d1 sure_yet e2f-1g-1 sure_you d-2 surely c-3e-1 surely_that d-1 surface e3h-1 surface_. a1
    surgeon g-1 surgery a2c-1e-1 surprise d1g1 surprised a-1c2d-1e2g1 surprised_if g1h-1 surprised_me d-1
    surprised_to c2 survey c-1d2e-1 survey_. d2 surveys c-1 survive c2d1 suspect e-2f-1g4h-3 suspect_i e-1f-1g3h-1
    swallow b1d1 swallowed e2h-1 swallowed_me e2 swap a-2b-2c-3d-1g-1h-3 swap_. g-1 swapped c1h-1 swear d1g1
    sweep c2 swerve g2 swing d-2f1g1 switchboard c1 switching e1 swithering g3 swung b3c-2 swung_it b2c-2
    system b-2f2h2 system_, f3 system_. d-2h3 system_and d1h1 systems a1 ta a-3b-3c-6d-1e-4g-3h-1 ta_for c-1e-1h-1
    ta_ra d-3 table a1b1c-1f2h-1 table_, b2h-1 table_. a1c-2g1 table_and c-1h-1 table_for e1 table_in a-1
    take a-2c-1e1f-1g-2h2 take_a a1c1d1 take_back h3 take_care a-5b-3c-2d-6e-5f-1g-3h-6 take_home a-4b2c4d-1
    take_it e2g-1h-1 take_me c-1d1g-3h3 take_my e2g-1 take_myself h1 take_on e-2f1 take_part e-1g1h2
    take_the c-4d1e1h1 take_this d-1e-3g1h1 take_up e-1 take_your e-1h-1 taken b-1d-2e-3f-1g-6h4 taken_a c-3d-7
    taken_an c1 taken_another a-3g-1 taken_into e1 taken_me b-1d-1g-2h3 taken_my h-2 taken_off c1h2
    taken_on a-1b-1e-1h3 taken_something h1 taken_that b1 taken_the a3f1 taken_up a-2d-2h1 takes a-1e1h-2
    takes_. e1 taking b1e-5h3 taking_a b1g-1 taking_another h-1 taking_it e-2h2 taking_my h1 taking_myself g-2h2
    taking_part h2 taking_the a-1d1 taking_this e-1g1 taking_up h-1 taking_you c1h2 tale c-1 talent c2d3
    talent_team d2 talk a-4b-1c-1d1e2f1g-3 talk_. c1d1g1 talk_? b1e-1 talk_about b-2e1f-1g-4h1 talk_at g1 talk_i c1
    talk_it e2 talk_me f3 talk_on b1c-2d-2 talk_to d3g-2h1 talk_too g-1 talk_was c-1 talk_with c-2f1
    talked a2b1c4e-3h1 talked_about b1c2d-1 talked_down c1d2 talked_into f1 talked_of d-1 talked_over c2
    talked_to a3 talking a-1b2f1g-1h-1 talking_about f1h-1 talking_to a-2b1d2h-2 talks a-3b2h2 talks_, a-1b1
    talks_about b1c1h1 talks_with c-1h1 taller d1 tap h1 tape a1c2 target b1 task a-1b-1c2 task_for h-1 tasks c2
    taste c3 tasted a1 taught a-2b-2c-4d-1h-2 taught_me a-3b-1c-3d-5h-2 tax b-2c-1h-1 taxi d-1 tbh a1d-1e-1g3
    tbh_, e-1g1 tea a-2b-1c-4d-1g-2 tea_before d-2 teach b-1c-1d2g-1h-3 teacher d-2f-1h-2 teachers c2g1h-1
    teaching d-3e-2f1h-2 teaching_. a-1f1g-1 teaching_is g-1 team a-1b-4c-1d-4e-6f-2g-3h2 team_'s a-1c-3
    team_, a2b-2d-2f-2h1 team_. b-1c-2d-5e-1f-1g-1 team_a h-1 team_at a-1c-1 team_came b1c1 team_can d1h2
    team_does a1c-1g1 team_ever d1 team_gets f1 team_has h1 team_is d1h1 team_leader f1h1 team_like a-1 team_of h1
    team_than a-2 team_that c1 team_to h-1 team_was a-1c-3 team_whose a2 teams a-1c-2d-3e-1 teams_in c-1 tear f3
    tears a1c2 teatime d1 tech c3 tech_stack c2 technical a2d-3g1h-1 technical_test c1 technician h-1
    technician_. b1 technology c1 teeth_into a-1 telephone a-1b-2c-2d1e1g-2h-2 telephone_, c-1e1 telephone_. c-1
    telephoned c1 tell a-3c1d2e2f1 tell_. c1 tell_her c-1f1 tell_him c2d1 tell_me c4e-6f-2 tell_people c-1
    tell_that d1 tell_the d2e-1f2 tell_them f1 tell_you a-2c-1d-5e4f-2h1 tell_your c-4d2 telling b-1d2e-2g2
    telling_me c1e-2f-1g3 telling_the a1f1 telling_you c-1d1g1 tells a-1c4e-3g2h1 tells_me c2d1e-2g1h1 temp a1
    temperature c2 tempt f1 tempt_me f1 tempted b1f2g2h-2 ten a1b-1d-1f-1g2 ten_, b-1 ten_. b-2g1h-2 ten_and c1
    ten_days h1 ten_is g1 ten_minutes a1b-2d-1 ten_o'clock g2 ten_or b1 ten_percent b1 ten_to a1 ten_years a1c3
    tend g3 tend_to g1 tending g2 tenner b1 tense c2 term b2c-2g-2h-1 term_, h-1 term_. f1 term_and h1
    term_time a-1b2 terminal d1h1 terms b1c1d-2f1g-2h-2 terms_of a1c1h-3 terrible d-2h-1 terribly c1d1
    territory c1f1 test a-7b-5c3d2e-6f3 test_, c-1h-1 test_. c-2g1 test_had c3 test_is c2 test_on f2 test_was c1d-1
    test_you c1 tester d-1 testing c1 tests d1 text a-1b-1c1e3f-2g-2h-2 text_, d-1 text_. d-1 text_back e2
    text_you e1 texting d3 texts a1c-1d-1 than a2b-1e-7f-1g-2 than_a b-2d-1f1g1 than_an a-1 than_answers c1
    than_any a-3c-3d-3h-2 than_anyone a-1 than_anything a1c-1 than_for a2 than_from b-1 than_i a-3b1c2d-1e-3f-3g-1
    than_in a1b-1c-1d-2g1 than_it b1c2 than_likely a-1 than_me a-3c1g-1h-1 than_mine a-3d-2 than_most a-6c-1d-2
    than_my a-5b1d-1h-2 than_not a-1g1h-1 than_sit d3 than_that a-3d2e1g-1 than_the b-1c-1f-2h-2 than_this a2
    than_to c1d-1 than_waste a-1 than_what a2b-2c-1h2 than_with a1 than_you a1b2c-1e-1f-2g-1 than_your a3d5
    than_yours a1d-3f-2g-4h1 thank a-6b-1c-3d-2e-3f-1g-5 thank_the d1 thank_u e1 thank_you a-5b-1c-3d-4e-3f-1g-5
    thankful a-2b-3c-4d-1e-3f-1g-4h-2 thankful_for c-1d-1 thankful_to h-1 thanking d-2e-1 thanking_you d-1e-1
    thanks a-6b-4c-8e-3g-4h1 thanks_. h2 thanks_a b-2d2 thanks_again d-5 thanks_but f2 thanks_ever d1
    thanks_for a-4b-1c-2e-1f-4g-1h-2 thanks_heaps d-1 thanks_so c-2d-1 thanks_to d-5h2 that a1b-1c1d2e-3f-2
    that_! d-2 that_'s e1f-1g-1h2 that_, a1b-1c-1d1e1g-3h2 that_. a1d-1e1g-2h-1 that_: h-1 that_@quote d1
    that_a a1c-1d1e-1f2 that_afternoon g1 that_an d2 that_and b1h-1 that_another h-1 that_anyone d1 that_as c-1
    that_beats a1h1 that_between a-2f-1 that_bit a1 that_building c1d1 that_can c1d2e1h-2 that_chair f1
    that_changes c1 that_coffee d-2e-1 that_comes d1e1 that_counts a1 that_date g2 that_day a-5b-3c-4d-1e-5f-3h1
    that_decided b2 that_did b1 that_does g-1 that_everyone c1 that_far g-1 that_fits a2 that_for c-1 that_from h1
    that_gives c1 that_goes h1 that_had a-1b1 that_has a2d1h3 that_he c-1 that_hour b-2d-2g2h-2
    that_i a-2b-1c-3d-1e-1g3h2 that_if f1 that_in d2e-1 that_interview f1 that_is a2d-2e3f2g-5 that_it b1c-1d1e-2h1
    that_job d2f1h1 that_kind b2 that_lines a1 that_morning a-2b-2c-4d-3g1h-4 that_mr d-2 that_must d-1
    that_my a-3d2f1g2 that_no b1c-1d1g-1h-1 that_nobody a-1c1d-2e-1 that_none c-1g1 that_of a1 that_office d1
    that_on d1 that_other a1 that_out e1 that_package g-1 that_panel c1 that_pays b3 that_plays a1e1 that_put c1
    that_question e-2g-1 that_rota c2 that_said b2d-1f4g-1h-1 that_same h-2 that_second d1 that_settled b2h-1
    that_she c-1 that_side g-1 that_sits a1 that_slot g1h-2 that_somebody c-1 that_someone c-2d1 that_still d2
    that_suits g-1 that_the a-2c3d-1e-1f-1g-2 that_their c-1h-1 that_theirs b1 that_there c1 that_they a-1c1d-1
    that_this a-2d1e-1f-1g1h-3 that_time b-1c1g2h-1 that_tipped b-1 that_to a-1f-1 that_two h-1 that_up h1
    that_wage b1 that_ward c1 that_was d2g1h3 that_way c-1f-1g2 that_we b-1d-1 that_week b-2d-1f-1g-1h-3
    that_will e1 that_with a1h-1 that_would a-2b-2c1d1 that_you a-2b-4d-1e-1g-1h-2 that_your c-1e-1
    that_yours a1c-2 the b1c1d-3e-2f1h-1 the_@number a-1b-6c-8d-8e-1g3h1 the_@open a1 the_@other d1h1 the_@quote d1
    the_academy b1 the_account d1e1h-2 the_accounts c2 the_accra a1 the_ad c1 the_address d-1e-1 the_advert c1
    the_advertisement b-1c3 the_agency d-3e-1 the_air a-2e2h-2 the_airport a1c-1 the_allowance b1 the_analyst h1
    the_annual b1c-1 the_answer c-3d1f1g1h1 the_app c1 the_applicant c-1 the_applicants c1 the_application h2
    the_appointment d-1 the_apprentices c2 the_archive c-1 the_area c1 the_assessment a-2c2d-3g2h1 the_associate h1
    the_atmosphere a-1c4 the_attached h2 the_attention c1 the_audit g1h-1 the_autumn c-1f-1h1 the_back d2e1h-2
    the_badge a-1c-2d-1f-3h-2 the_bakery a1 the_balance g1 the_ball d1 the_band b2c-2 the_bank d-2g-1 the_bar c1
    the_base b3f1 the_basic b2c-1 the_beginning a1 the_benefit c-1 the_best c-2f-4 the_better a1b-3c-3e-1g-2h-1
    the_bigger a3h2 the_bin c-1d3e3 the_bins c1d1 the_bit c-2 the_board d-1f1g2 the_boat b1 the_bonus a1
    the_book a-1c-2d-1e-1 the_books c1 the_boss b1c4 the_bother d-2 the_bottom e2f3g1 the_box c1 the_boys c1
    the_branch h-1 the_brand d1 the_brewery a2 the_bridge c-2e-1g1h-1 the_brief a1c3 the_budget b1c-2
    the_building a-2d1e-1g1 the_bunch a3 the_bursar h1 the_bus a-1c-3g-1 the_business c1 the_buyer d2g1
    the_cafe c-1h1 the_calendar a-1g1h-2 the_call a-3d-5e-3f-1h-3 the_calls c-1 the_canal a-1 the_candidate d2f-1
    the_candidates h1 the_car a-2b-1 the_carnival e1 the_case c2g1h1 the_certificate c-1 the_chair e-1f1h1
    the_chairs c1 the_chance b-1d-1 the_chances g2 the_change c1 the_chap d1 the_charge b-1 the_chat f3h1
    the_chef d1 the_chief c1f1h-1 the_children b-3g-1 the_choice a1b2 the_choir c-2 the_church a2 the_claims h1
    the_classroom g1h-1 the_cleaner d1 the_clerk h1 the_clinic a-1b-1g-1h1 the_clinical h1 the_clock e1
    the_close e1 the_co a1c-1f1 the_coast b-1 the_coding c1 the_coffee a-1c-1 the_coin b-1e1 the_cold h1
    the_colleague d1 the_college b-1c-2 the_coming e3 the_commission a-1b2 the_committee a-1b-1d2h1
    the_community c-1 the_companies a1 the_company a2b2c2d-1g-2 the_compensation c-1 the_competition h2
    the_computer d1h1 the_conference g1 the_confirmation c1 the_contact e1 the_contest h1 the_contract d-1h-3
    the_controller g1 the_conversation a-1c1g-1h1 the_copy d1 the_corner a-1d1 the_correct h1 the_corridor c3d1e-1
    the_cottage e1 the_council c-3d2g-2 the_counter b1 the_county a-1f1 the_courier c-1 the_court a-1c-1
    the_courtesy c1 the_crew a1b-1h1 the_ctc b2 the_culture a-1c4 the_curator h1 the_customer h1 the_customs c-1
    the_dairy a1 the_data c-2 the_date b-1e-1g1h-3 the_day c-1d1e-1f1g2h-1 the_days e2 the_deal b2
    the_decision a-1e2 the_delay c1h-2 the_dental b1 the_dentist b1c1g1 the_department c2d-2g-1 the_depot c2
    the_deputy c1 the_desk c1d-2g-1h-1 the_diesel c-1 the_difference a2b2c-2d1 the_direction g2h-1 the_director c4
    the_doctor c-2h-1 the_doctors h1 the_documents c-1 the_dog a-1b-1c-1 the_door a-2d1e-2f3h-2 the_doors a2
    the_drawer f-1 the_drive a-2b-1c-4h1 the_drivers c1 the_driving b2 the_dust c-1e3f-1 the_duties a-1c2
    the_earth e2 the_edge a4b-2c-2 the_email c-1 the_end a3b1c-3f2g1h2 the_engineers a-1 the_english c1d1h1
    the_equity b2 the_estimator h1 the_evening g-1 the_event f2h-1 the_events h-1 the_exam c-1h-1 the_executive d1
    the_exercise g1 the_exhibition e-1 the_expense d-1 the_extra b1d1f-1h-1 the_face e2 the_fact c1d1 the_fair g-1
    the_family c-2d-2 the_farm g1h1 the_fault c-2 the_feedback c1 the_feeling g-1h-1 the_fella c2
    the_fellowship h-1 the_fence g2 the_ferry a-1c-2d-1 the_festival h1 the_field a-1b-1c-1 the_fifth a-1
    the_figure b4c-1 the_file c-1h-1 the_film a1 the_final b-1d-1e-2f-1 the_financial b1c1 the_finer a2
    the_finest d-2 the_fire c-1e1h-1 the_firm a2b1 the_firms a-1h1 the_first a-1b2c1e-3h-1 the_five d1 the_fixed b1
    the_flat b-2 the_fleet h-1 the_flight e-2 the_floor a-1c1d1 the_florist h-1 the_food b1h1 the_foreman c2h-1
    the_form a-1c-1f-2g-1h-5 the_fourth c2d2 the_free b1 the_friday c2 the_fridge c1 the_front c-3 the_fuel b1
    the_function c1 the_funding c1 the_future a-1 the_gaffer c1f1 the_gap b1c-1d1 the_garage a-1g1h-2
    the_garden c-3g-1 the_gate d-2e-2 the_gentleman c2d1 the_girl c2d-2 the_girls b-1c2 the_go e1g-2h1
    the_goalposts c2 the_governors b1 the_grace a1h1 the_grade b1c1 the_greater a1 the_grid e2g-2h-2
    the_group c1f-1 the_guy d-1 the_half b1g2 the_hall d-2 the_hand e1g1 the_hands c1d1 the_harbour g1
    the_harvest e1 the_head a-1b-1c1f1 the_heart b2h-1 the_heating c-1h-1 the_high a1b1 the_higher b2h1
    the_highlight d2 the_hint d2e1 the_hire c-1d-5 the_hiring c2d-5f1 the_holidays a-1c-1f-1g-1h-1 the_homework c2
    the_honest g1h1 the_honour d1h1 the_horses c1h1 the_hospice a2b-2c-2h1 the_hospital a2b-1c-1e-2f1h1
    the_hotel c-2d-1e1g-1h1 the_hour b1c-1g2 the_hourly b2 the_hours a1c1d-3e-1h1 the_house b1c-1d-2f-1g-1
    the_hr c2g1 the_idea a-2c-1e-2g2h-1 the_ideal a2 the_impression a-1c1d1 the_inside a1 the_institute a1
    the_institution a2h2 the_instructions c2 the_insurance b2 the_internet c2 the_interview a1d-1e1g1h1
    the_interviewer c3 the_interviewers c3 the_interviews b1d-2g1h-1 the_invitation b-2f-1g-1h-1
    the_invite c-2d-4g-1h-3 the_job c3e1f2 the_journey g1 the_jury d2 the_kettle c-1 the_key c1e-1 the_kids a-1
    the_kind a2b1c-2f1h-1 the_kindest a-1 the_kit b-1c-1 the_kitchen b-1c2d-1f-1h-1 the_lab b-1c1d-1
    the_laboratory c1 the_lad c1 the_lady c3h-1 the_laptop b-1d-1e-2 the_last d3e1h-1 the_latch f2 the_late c-2h1
    the_launch h1 the_laundry c2 the_law b1c1 the_lead c1d1 the_leadership c1 the_lease a-1c1h-1 the_least c-1d-1
    the_lectureship h1 the_leeds c1 the_left d1 the_less a-1d1 the_lesson c1d1 the_letter b1c-2d-1f-1h-2
    the_library a-1c-1 the_life c1 the_lift a-1c-2d-3h-1 the_line a-3d-3e1g-2h1 the_link d-2 the_list e-2g-1h2
    the_little d-2 the_loan b-1 the_lobby c2e-1 the_location b-1d1 the_lodge c1 the_loop h1 the_lord e1 the_loss h2
    the_lot c-2d2 the_lower a1b1c-1 the_machine c-1 the_machines c2 the_mail c-1 the_man d-1 the_management a-2
    the_manager a1c4d1h-1 the_mandate h-2 the_manners d2 the_map c-1d-1e2 the_market b1c-3d-3e-2h2 the_maths d1
    the_matter b1c-3d-2e3f-2 the_meal b1 the_meantime a-3b-3c-2e1f-2 the_medical c1 the_meeting d1h1 the_metro h-1
    the_middle a-3d1 the_mileage b1 the_mill a-1 the_mine a2c1 the_ministry a1c-1d1 the_minute a-1b2e2f1
    the_missed b-1 the_mission a1 the_missus b1 the_mix c-1g1 the_moment a-2b-1c-3d-2e2f3h-3 the_monday b-1h1
    the_money b3c-3g-2h1 the_month a-1c-1f1h1 the_mood c-1 the_moon g1 the_more a2b-1g1h1 the_morning b-2g2h-3
    the_most a1c-1d1g-1h1 the_mountain e1 the_move a-1b-1c-2g2h-2 the_movers b-1g1 the_museum a2d-1h1 the_music c2
    the_name c-1d-2 the_net c-1 the_new a-4c-7d-6e2g-1h-2 the_next a-1b-4d2g2h2 the_nicest a-2c-2
    the_night a-1b2c-1d-3e-2f1h-2 the_nod a1h1 the_north c-1d-1 the_northern h1 the_note h1 the_now e1
    the_number a-2c-2d-1e1 the_numbers b1c-1d-1g-2 the_nursery a1b1h1 the_nursing a1 the_offer d-1 the_office a-3c1
    the_old a1c-2d-3 the_on b1 the_one a3b-1c-3d-3e-5f-3 the_ones d-1 the_online c2 the_only a-1b1d2 the_onsite g1
    the_open b-1c1d1 the_opportunity a2d-1h1 the_option f1h-1 the_organisation a1 the_original d-1
    the_other a3b1c-2d-2f3g2 the_others d-4e-1f2g1 the_outcome e1f1h-1 the_outfit a2 the_owner c2d1f1h-1
    the_owners b1 the_package a-1b1 the_pair a1 the_panel a-2b-2c3e-2 the_paper a-2d1h-1 the_papers h-2
    the_paperwork c-2 the_paralegal h1 the_parish h-1 the_parking b-2c-2e-1g-1h-1 the_part c1 the_partner c2d1
    the_past c1 the_patience c-1 the_patients c2 the_pay b1c-1f1h-2 the_payroll b-3 the_pension b1c-1d-1f1
    the_people a1c-4d-1h1 the_person h-1 the_phone a-3b2e1f-1g1 the_piano c2 the_pick a3 the_pile e1f3h-1
    the_pin h2 the_pipeline c1 the_place a-1b-1c1g1h2 the_plan c1d1 the_plane h2 the_plant e1g-1 the_pool g1
    the_port h1 the_portal d-2e-4h1 the_porter a-1 the_position c1f2g-3h-1 the_post a2b1c-1e2f1g-1h1
    the_postdoc h-1 the_posting c1 the_pr c-1 the_practical g1h1 the_practice h-3 the_present b1e3f2g-2h-1
    the_principal b1 the_procedure a-1d-1h3 the_process a-3c-1d1e-4g-2h3 the_product a1c1h1 the_profit a-1
    the_project h1 the_public a-1 the_quality c-1 the_quarter h-1 the_question a-1c-3e3f-1g1 the_questions c2d-3
    the_queue e-3 the_quiet e1 the_quiz c-1 the_race f1h1 the_radar e3h-2 the_raise a-1b2 the_reason a-1c-1
    the_reasons e-1 the_record c-1f1 the_records h1 the_recruiting d1 the_recruitment h2 the_red a-1
    the_regional c-1h-1 the_release g1 the_remaining h2 the_removal b-1 the_remuneration b3 the_reply d1e2
    the_reporting c1f2h-1 the_research a1h-1 the_rest a2c-2e1 the_restaurant b1g1h-1 the_result d1 the_reviews c1
    the_right a-1b-1c-5d-2e-5h-1 the_ring a1c-1h1 the_rival a2 the_river a2c-1 the_road a-1d-2e1f-1
    the_role a-2b-1c2d-2e-2h-1 the_roof b-1 the_room a-2c2d1f-1g1h-1 the_rooms c1 the_rota c1f1 the_rounds b1c-1
    the_route a-1 the_running a-2e-2f1g-3h2 the_salary b3f2 the_salon a1 the_same d1e-1f2g-1 the_scale b2g-1h-1
    the_scales a1b1c-1 the_schedule c1f2g-1 the_scheme c1 the_school d-1h-1 the_science c1 the_sea c-1
    the_search a-4b-3d-1f-2g-2h-1 the_season a-2e1 the_seat c-2h2 the_second a-3c1e-3h2 the_sector b1
    the_security c1 the_selection a-2b-1c2e-1f-3g-1h2 the_sense c2 the_service b2 the_shifts g-1 the_shipyard a1
    the_shop a-3b-1c2e1 the_short g-1 the_shortlist a-1d-1f2g-1h2 the_show c-1 the_side b-1c1g1 the_sign b2h1
    the_signal h1 the_signed f-1 the_silence e-1 the_site a-1c1f-1 the_size a1c-1 the_skills h1
    the_slot a-2c-3e1g-1h3 the_slow b1c-1d-1e-2 the_small a1 the_smaller a1 the_snow a1 the_sofa b1d1 the_sort a2
    the_sound a1 the_spare a2 the_speech d1 the_spirit c1 the_spot h2 the_spring a-1c-2f-2g-1h1 the_staff b1d-3
    the_stairs d2 the_standard b-2d1 the_start a2c2 the_startup a2 the_stipend b2h1 the_stock c-1 the_stomach a1g1
    the_story c-1d-1 the_street h1 the_strike g-2h-1 the_stronger a4c-2 the_strongest a3 the_studio a1h1
    the_subject e2h-1 the_summer c-4d-2f-1 the_sums b1 the_sun c2d1 the_sunday f1h1 the_sundays f1 the_super b1h-1
    the_superior a1 the_supervisor c3 the_surgeon g-1 the_survey d1 the_system d-1f3 the_table b3f2 the_take a-1c2
    the_talent d1 the_talk b1d-1e-1f1h-1 the_task c1 the_tasks c3 the_tax b-1d1 the_taxi b-1 the_tea a-1c-1d-1h1
    the_teachers c1 the_team b-3c2d-3e-2g-1 the_tech c2 the_technical c1g1 the_telephone c-2d1e1 the_ten g1
    the_terms c-2h-2 the_test d-3f1 the_theatre a2h1 the_thing b1c-1g1 the_third a-2c2d4h1 the_thirteenth b2c-1
    the_thirtieth e1 the_three a3d-1h-1 the_thursday h-1 the_time b-1c1d-1e3h-2 the_timetable c1 the_timing c-1
    the_tip c1d1 the_tips b4 the_title a-1f1h-1 the_tone c2 the_tools c1 the_top b1c2d-1 the_tour a-5b-2c2d-1g-1h-2
    the_town c-1 the_trade b-1 the_train a-1c-2f1g1h-1 the_training b1c2 the_trains h-1 the_tram c-2d-1h-2
    the_translator h1 the_travel f2h-2 the_trial a-2c1e-2h1 the_trip h1 the_trouble c-3 the_truck d1 the_trucks c1
    the_trust c1h-1 the_trustees b1 the_truth a1g2 the_tuesday g-2h1 the_tuition b-1 the_turnover b-1c2
    the_two a5b-2c-3d-2f-4g-6 the_under b-1d1 the_uniform c1 the_union b1 the_unit c1 the_university a3
    the_unsocial b2 the_usher e1 the_usual d1 the_vacancy a-2d-1 the_values c1 the_van a-1b1g1h-2
    the_variable a-1b2c-1 the_venue h-1 the_very a1b1c-4 the_vet c-1d1g2 the_vibe c2 the_video f1g1 the_view c-1
    the_vineyard a1 the_visa h1 the_visit a-2h-1 the_visitor b-1c-1d-1e-2g-2h-2 the_volunteers c-1 the_vote c-1
    the_vp f1 the_wages b2 the_wait c-1e-1 the_walk b-3c1 the_ward a-1b-1c1d-1f-2h1 the_warehouse h-1 the_warm a1
    the_water c-1 the_way b-4c1e-1f-2g1h-1 the_weather c-1 the_week e2f-1h-3 the_weekend a-2c-2d1e1f2g2
    the_welcome c1 the_weld h1 the_welder h1 the_whole c1d-1g1h-2 the_wife g1 the_wind e1g1 the_window c1d1h-1
    the_wiser a2 the_woman c1 the_word c1d1f1 the_work a1b-1d-4e-2 the_works f1 the_workshop a-2c-1
    the_worst a-1c1d-1 the_written d-2 the_wrong a-4b-2d-4e-5g-4h-5 the_xxx a1 the_yarn h1 the_year c2
    the_young d-3h1 the_zoom c2 theatre a2d1h1 theatre_. c-1d1 their a8b2c-2d-1e-4f3g-2h-2 their_background a-1
    their_funding f1 their_letter a1 their_offer a3b-1 their_own a-3b-2c2 their_project a1 their_proposal h1
    their_side a-1 their_team a1 their_time b-1 their_training a1 their_way f1 their_workshop a2
    theirs a11b3c-6d-5e-5f-1g-5 theirs_, a2 theirs_. a3 theirs_has a1 theirs_is a5c-2g-1h-4 theirs_more a1
    theirs_was a3b1 them a4d-1e-2g-3h1 them_, a3h1 them_. a-1b1c2e1f-4g1h1 them_: a1g1 them_a a1 them_all c1
    them_and b-1c-2f-1 them_as c1 them_by e1 them_for c-2h-1 them_i a2b1g-1h-1 them_is a1 them_my h3
    them_on a-1f1h-2 them_one a-1 them_over a1 them_so f1h1 them_than a2 them_to c-1e-1 them_up b1 them_were c-2
    them_with a-1h-1 them_yes f1h-1 themselves d1 then a-1c2d3e1f1h-2 then_, c-2d-1g1h1 then_. a-2b-3c-4d-4e-2h-1
    then_a d-1 then_and e-1 then_call c-2d1 then_i c-1e1f3 then_it c2 then_maybe e1 then_my e1h1
    then_the a1d-1f-2h-2 then_there h1 then_you c1 therapist h1 there a3b2d-1e-1h-1 there_'s a-3d-1e1f-2g1h-2
    there_, a3b2c-1e-2g1h1 there_. a1c1d1e-4h1 there_? b-2e-1 there_a b-1e1 there_an d1 there_and c-3e-1h1
    there_are a-2c-4d-2g-2h-2 there_at b-1g-1 there_be b1d-1f-1 there_can d1 there_for b-2g1h-1 there_from b1
    there_has g1 there_i a3b1c1e-1f2g-1 there_in a2b-1 there_is b1c-3d-1e2h-2 there_monday e1h1 there_now g1
    there_on g1 there_somewhere d1 there_than a3h1 there_that a1 there_they a1 there_was b-2c2d-5e1g-2 there_we d1
    there_were a-3b-3c1 there_will b1d-1e1g-4 there_with a-2d1g-1 there_would b-1d1 therefore b-1c-5d-4f-3g-4h5
    therefore_ask h1 therefore_i a-2b-1c-1g-2 therefore_not h1 therefore_withdraw a2b-1 these a-4b-1c-5e3f1g1h-1
    these_days c-1d-3e1f-2 thesis b-2c-1d-2e1g1h-1 thesis_. g1 they a5b6c-2d-4e-4f-1g-3h-1 they_added b1
    they_agree a-1 they_are a2b-1c-8d-1g-1h2 they_ask c1 they_build b-1 they_came b2c-1 they_could a2b-1
    they_count b2 they_did b-1c1d1 they_do a2b2d-3h1 they_gave b1c-1 they_give b1c-1 they_had a2b-1
    they_have a3b-1c-2d-2e-1g2h-2 they_just h1 they_let a2 they_look a-1 they_made a-2b-2c1 they_make b-1
    they_need b-3 they_pay a-3b1c-2d-1 they_propose b1 they_put b1 they_rang a2 they_said a-1c1
    they_say a-1b-1c-1e2 they_simply a-1 they_threw b1h1 they_want d2 they_were a2c2h-1 they_will b3d1e1
    they_would c2d-1h1 thief c2 thin a-1c3 thing c1g2 thing_, b1e-1h1 thing_. b-1c1 thing_a c1 thing_and g2
    thing_i a1c-1d-1 thing_is a-1g1 thing_on e2g1 thing_that d-1 thing_to c-1d1 things a-1b-3c-1d-1e4g1h-2
    things_, d-1e2g-1 things_. c-2 things_are a-3b-2c-3d-4e-1f-1 things_calm e1 things_have g2 things_here e1
    things_i h-1 things_in d-1 things_on e1 things_stand a-1e-2g2 things_to a-1d3e2g-2h-1 things_went e1
    things_with c1 think a-1d1e2f-1g3h-2 think_, e3 think_. a-2c-3d-2e1g1h-2 think_about a-1c-1e3g-1
    think_again b1f2 think_and e1h1 think_i b-1d2e-4f-1g5h-4 think_it a2d-2 think_my e-2 think_of e-1f-2g-3
    think_on e2 think_so g1 think_that c-1e-2g2h-1 think_the a-2c4g-2 think_there a-1h1 think_this e-1
    think_you a1c1e-1h1 think_your c1 thinking a-1b-2c-2d1e1f-5g5h-1 thinking_, e2g-2 thinking_. e1g1
    thinking_about a1c-1d1e1 thinking_i a-1e-3g3 thinking_of a-2c-2d-4e-1g2h1 thinks c-3g1h-1 thinks_i g2
    third b1c1d5e-2f-3 third_. a2 third_time c2d5e-1h1 thirteenth b1c-3h-1 thirteenth_month b5c-2h-1
    thirteenth_salary b-2 thirtieth e1 thirty a-1b1c-3d1e-1h-1 thirty_days b1 thirty_five d1 thirty_four b1
    thirty_minutes d-1 thirty_one a-1b1h1 thirty_years b-2c-1d1h-2 this a-1b-3c-3e1f2 this_, a-3d1e2f-2g1h-1
    this_. b-1d-3e1h-4 this_a h-1 this_account e1 this_afternoon f-1g1h3 this_and g-1 this_any d-1g1h1
    this_application e2 this_as d-3e-1f3h-2 this_between h-1 this_by d-1 this_call h1 this_chat e3 this_circus d2
    this_city a-1c1 this_day c1 this_does f1 this_e h1 this_email h2 this_for a-1c1e2g-2 this_from e-2 this_has h-1
    this_i a1c2f-1g-1 this_inbox e2h-2 this_interview d1g1h2 this_is a-3b-4c-1e-4f-4g-4h1 this_job e-1f2g1h-1
    this_kind c1d2h1 this_letter d-2f1h1 this_level b1 this_mail b1c1g1h2 this_mailbox d-1 this_matter e1
    this_may e1g1 this_message b1d-2 this_moment e1 this_month a2b-2c-1d-2e-1 this_morning c-3g-1 this_move g1
    this_my h3 this_note c-1d-2h1 this_number e3f-1h-3 this_on d1e2g-2 this_once d1 this_one a1c-5d-4e-3g3h1
    this_other a1 this_point g1h1 this_post c1e-1f2 this_process f-2g1h-2 this_role f1 this_round f2h-2
    this_same d-1e-1f2h-2 this_side g-2h-1 this_so c1d1 this_sort e1h1 this_space e3g-1 this_spring h1
    this_stage b-1e-1g2h-2 this_subject e1 this_the d1 this_thread e3 this_time a-1c-3d2e-6f2h3
    this_to a-2c-2e-1g-2 this_town b1 this_up d2e-1g-1h-1 this_vacancy f1 this_very f1h1 this_was c2d3
    this_way a1c-2d-1 this_week a-2b-3c-3d2 this_will d-1e-1 this_with c1 this_year b-1c-3d-5e-3 tho d-2f3h3
    those b-1c1f-2 though a-1c-1d-4e-2f4 though_, a-2e-2f-1h1 though_. c-2d-1f-3g-2h4 though_: a1f-2 though_a f2
    though_i b-4c1d-3e1f2g2h-2 though_if b1e-1f1g-3h-3 though_not f1 though_you f1 thought a-4b-1e-5f-7g-3
    thought_, a-1c1d-4e-1g-1h1 thought_. a-1c-1d-2g-2h-3 thought_a d2 thought_about a1b1e-1g-1h2
    thought_i c-2e-1g-2 thought_it a-1b1c-3g-2 thought_of d-2h-2 thought_that c1d1 thought_the c1
    thought_through c2 thought_you g2 thoughtful a-2b-1c-3d-2g-1 thoughtful_of h1 thoughts a-1e1g5h-2
    thoughts_about g3h-1 thousand a-2b8c-6e1f1g-3h1 thousand_. a-1b1 thousand_a b1 thread e3 thread_, h-1
    thread_. g1 three b-2c2e-1g1 three_, a2c-1g1 three_. c-4d-1g2h1 three_days c-2f1 three_different a-1c4
    three_hours c-1d2h1 three_hundred c-1 three_i a2d1 three_jobs c1 three_kids b2 three_messages d-1e1
    three_months b-3c-1 three_o'clock h1 three_of b-1d-1 three_people c1d-2 three_phone c1 three_times c1g-1
    three_weeks c1d1 three_years c-3 threw a-1b2c1d-1h1 threw_in b2h1 threw_me c1 thrilled c-1g-1 thrive c1
    throat h1 through a-3c-1e-1f1g1h1 through_. b-2c2d-2f3h-3 through_a a-1h1 through_and h1 through_at h1
    through_for a-1h1 through_in c1d1h-1 through_last b1 through_my b2d-1 through_on a1h2 through_that d2
    through_the c-2d-4e1f-2h-1 through_to g2 through_with c-1d-2e-2g3h-1 through_your c-2 throughout c1h-1
    throw b2f1h-1 throw_in b1f1 thrown a-2b1g-1h1 thrown_in a-1b1h2 thumbs c1 thumbs_up c1 thurs g1
    thursday a-3b-4c-3d-2e-2f1g2h-1 thursday_'s g1 thursday_, d-4 thursday_. a-2d1e-2g2 thursday_and e1
    thursday_at d-1h-2 thursday_is e1g1 thursday_morning g-1 thursday_so g1 thursday_the g-2 thursdays b-1 thus a1
    thx_for e1 tick c1 ticked a2h1 ticket a-3d1e-1g-3 ticket_. d1 ticket_and b1 ticket_you h2 tickets c-2
    tickled d-1 ticks a3c-1 ticks_more a1h-1 tidier a1c1h-1 tidy c-2d-2 tie c-1d1 tied b1g1 tied_up g1
    tight d-1e2g-1 til e1f1 till a-1b-5c-2d-2e2f4g2h-2 till_friday f1 till_i c-1e1f2h-2 till_my f1h-1
    till_now c1e-1 till_the c-1e1f1h1 time a-4d3e3f-4g-2h-1 time_! c-1e-1 time_, b-4c-3d-1e1g-1h-1
    time_. b-3c-1e2f-1 time_? d-2e-1 time_after g-2 time_and a-1b3e-1 time_as e1 time_being d-2e4g-2h-2 time_do b1
    time_for b-1d2 time_i b-3c4d1g1h-1 time_in b1c-1d-2h2 time_is b-1c-1d1 time_job h2 time_now d2 time_of a-2c-1g2
    time_on d-3g-2h1 time_only a-1b1 time_sundays b1 time_the a1c3d1 time_to a-3b-3c-1d1g-2h-1 time_try d2h1
    time_when c1d1e-1 time_will e3 time_with d-1h-2 time_you d-1e-2g1 time_your c1 timeline e2
    times a-1b-1c3d3e1f-3g-3h-3 times_, c1d2 times_. e2 times_and c1d-1 times_for c-1d-1 times_in c1 times_now c2
    times_since d-1 times_that d1 timetable c1d1f-3g1 timetable_. f-1 timing a-3b-1c-2d-1 tiny a-1 tip c2
    tip_about d1 tipped a2c-3d-1g-1 tipped_the a1b2 tips a-1b6c-4d-3h-1 tips_are a-1b2 tips_there b1 tired c2
    tired_of d1 title c4d-2e-1f3h-1 title_. c3 tmrw g2h1 to b-1c1e-1f-2g1 to_, a2b1c-1d1h-1 to_. a1b2c1f-3h-1
    to_? d2 to_@amount b3f1 to_@currency b1 to_@number b4g-3h-1 to_@open h1 to_@other d1 to_a d2f-1g-1h3
    to_about b1 to_accept g1 to_add a-2b-1h-2 to_admit a1 to_all d-1h1 to_an a1c-1h3 to_and f1
    to_another a-4b1c-1d-4e-6g-1h1 to_answer a-2c-1f-3g-2h-5 to_any d1e2 to_anyone f2g-1 to_anything a1d-1
    to_appoint d1 to_argue b1 to_arrange c1 to_ask c2e-4f-3 to_attend c-1e-1f1g3h1 to_back c1g1
    to_be b-1c1d2e1f-1h-1 to_become e1 to_begin d1 to_being c-1d1f2 to_bits c-1 to_bother c1g2 to_bow d-1e-2g1h2
    to_bring d-1h-1 to_build a1 to_call c-2g1h2 to_cancel b-2c-2d-1e-2f-1g1h2 to_carry a-1c1d2g1h-1 to_change f2h-2
    to_chase c2e1h-1 to_check h-2 to_chew e1 to_choose c-2d-1 to_clear e-3g-1h-1 to_close f1 to_college a-1g1h2
    to_come a-4e-2f-1g3h-2 to_compare a-1 to_confirm d-3e-2h1 to_consider b1d-1 to_contact e2
    to_continue a-1d-3e-3g2h1 to_decide e3g-3h-3 to_decline f1h1 to_discontinue h2 to_discuss h1
    to_do a-1b-1c1d1f-2g-1 to_draw d1e1 to_drive d-1 to_drop b-1c1g2h-1 to_each a1 to_eat c1 to_end c1e-1h1
    to_expect b1 to_explain d3e-2g-2h-2 to_feel c1 to_fill c3d1h-1 to_find a-1b-2d1e-1f-2g-3h-3 to_finish a-1d-1
    to_follow d2g1 to_forget f1 to_forgive h1 to_forty g-1h-1 to_four h1 to_get a-3b-3d-1e1g-1
    to_give a-1b1d-5f-3g3h-2 to_go a1b1d-4f-2g1h1 to_greet d1 to_grow a1b-1c1 to_hand f1 to_happen c2
    to_have a-4b-1e-2f1g-2 to_hear a-1b-3c-1d-1e-3f1g-4h1 to_hearing d1f1 to_her d-2f1 to_him d-1 to_hold g-1h1
    to_home d1 to_honour g1 to_how c2d1 to_ignore b1d1 to_inform h3 to_interview c-1d-4e-1f-1g-1h-2 to_invite c1
    to_is a1b1 to_it c1d-5h1 to_join d1e-1h2 to_judge a-1 to_junk d1 to_keep b-1c-1e1f-1h1 to_know a-1b-4c2d1
    to_learn a-1b-1h1 to_leave d-1e-1f-1h-1 to_let h2 to_lie d-1e-2g1 to_like c1d1h-1 to_live c-1 to_look b2c-2h-3
    to_lose c3d1 to_make b2h-1 to_manage g1 to_match d-1 to_me a2c2d2f-3h-2 to_meet a-2c-2h1
    to_meeting d-2e-1g-3h-4 to_mention c-1g-1 to_miss h-1 to_more b1 to_move b-1c-1d-3e-1g-5 to_mr c-1d1h-2
    to_mull e1 to_my a4d-6e-1f1g-3 to_myself a-2b-1d-4e-2f-2g-1 to_name a-1e1h-2 to_no e1g1 to_none a1c-1
    to_not g1h-1 to_offer a-2 to_one c1d1g1h2 to_open c1 to_other h2 to_our c-1g-1 to_park e1 to_participate g1
    to_pass a1b1d-3g2h2 to_pay c2 to_people d2 to_phone e-1f-1 to_plan c-1 to_play h-1 to_prepare c2 to_present g1
    to_pretend a2b1h-1 to_proceed d-1e-2g2h2 to_pull b1d-1e-1h3 to_pursue g1 to_put a-2c1e2g-1 to_raise b1
    to_reach a1d-1e2 to_read a-2c-1 to_receive b-1 to_reflect e2 to_remain b1f1h1 to_remember d2 to_remove f-1h3
    to_reply h-2 to_report c1d1e1 to_resign b1h1 to_respect a-1 to_retire h1 to_retirement h-2 to_ring a-1e-2h-1
    to_run a1c1d1 to_rush c-1d-1 to_say b2f1g-1h2 to_see a-2b-1c-2d-1g-3h1 to_sell a1d2 to_send e-1 to_set a-1g-2
    to_settle a1 to_shift f1 to_show d1e-1g1h-2 to_sign h-1 to_sit b-2c-1f1 to_skip g2 to_sleep d1e3g-1h-2
    to_smile d2 to_some e-2h2 to_somebody a-1d-2f-1 to_someone a-2b-1d-2g-1h2 to_something f-1h1 to_sort c1g-1
    to_spam d-2 to_speak a1g1 to_spell c-1d2 to_spend c1d1 to_stand a1b1c-1h1 to_stay a-4b2c-3d-3e-2f1g1h1
    to_step g2h1 to_stop b1d-2g2h2 to_strike h1 to_study h-1 to_swap g-1 to_take a1b-2d-1f-4g1h2
    to_talk a-1b-2d-3e1f-1 to_teach d1 to_tell c-2e-1f-1h1 to_thank h1 to_the a1b-1c-1d2e-2f1h1 to_them b-1d1h-1
    to_think c-1d-2e2h-4 to_this a-1d-3f2g1 to_touch a1 to_travel h-1 to_treat d3f1 to_trouble c1 to_turn b1c-2d1h1
    to_two c-1d1h1 to_understand d1 to_us c1d-1 to_use c-2 to_visit g1 to_wait b-1d1 to_walk a-1b2 to_want c1
    to_waste d1 to_weigh b-1e1g-1h-2 to_what a5b-1c-1d-2h1 to_which f1 to_whoever h1 to_win a1
    to_withdraw a-2b-2d-6e-4f-2h3 to_wonder g2 to_work a-1b-1g1h-2 to_worry e1 to_write d-2e-1g-3 to_ye d1e1g1
    to_you a-1c-7d-3e2f-3h-1 to_your b-3c-2e-1g-3 to_yours b-1g1 today a-1c-3f4g1 today_, a-1b-1c-1f1g1
    today_. d1f1g-1 today_and f1 today_for e1g1 today_i d-2 today_to e-2 toddler d-1h1 toddler_room h1 toes d-1
    together a-2c1e-2g-2 together_and c1 together_in a-1 toilet c1d1 toilets c1 told b2c2d1e-3g-2h-1 told_. g1
    told_another f1 told_by c-1d1 told_it a1b1 told_me a-3c3d-3e-5f-2g-2h-3 told_my b1d-2 told_one a1
    told_that c-3d1 told_the c2d-4e-1g-2 told_them b1f1h-1 told_to d1 told_you c-1d2h2 told_your c-1h1
    tomorrow b-3c-1d-1e-4g2 tomorrow_'s g2h1 tomorrow_, h-1 tomorrow_. a1c-2d-2e-2f1g1 tomorrow_at h1
    tomorrow_i a1h-1 tone c1d3 tone_of c2 tonight c-1d-1e-1 tonight_. e-1h1 too a-2b2c2d-1g1 too_, c-2e1h-2
    too_. c-3e-2g-1h3 too_early e2g1 too_far b2 too_fast f1 too_hard c-1 too_long b-3c1e-3h-2 too_low b2
    too_many b-1c2d-2 too_much a-2b-2c2 too_old g1 too_short c-1d-1 too_sure e-1g2 took b-1e-6f-3g-4h4 took_a g-1h2
    took_another d3h2 took_five c1 took_home h-2 took_it a1b1h1 took_me b-1c-4e-2h3 took_on b-1 took_seven c1
    took_the a1c-3d-2e-1h3 took_your c2h-1 tooling a1g1 tools c1h-1 tools_. a1c1 top a2b3c-2d-3f-2h1 top_, b1
    top_. a1c1 top_of c-3d-2h1 topic a1 tops b2 tops_out b2 torn a1g1 toss a1d1e1 total b2 totally c-1
    touch a-1b-3c-1d-5e2f-2g-2h-3 touch_, a1d-1 touch_. d-1f-1g-1h-3 touch_about e1 touch_base e3 touch_once a-1
    touched a-2b-2d-5h-3 touched_. c-2 touched_that c-2d-1 touching h-3 touching_base h-2 tough b1c-1 tough_to b1c1
    tour a-4b-5d-1g-4h-4 tour_, d-1 tour_. a1d-2 tour_of d1 tour_was a-1c-1 tours h-1 toward b1f-1g4h-1
    towards a-1d-2f-2g8h-4 towards_a g3 towards_another g2 towards_not g1 towards_saying g1 towards_staying g1h-1
    towards_the a-1b1g4h-1 town a-1b-1c-1d-4e-2f-2 town_, a-1 town_. a-2d-1 town_has b-1 track b-1f1h-1 track_. h-1
    trade a1c1d-1e-3g-1h-3 trade_, d-1 trade_. b1 trade_and c2 traffic c-2d1 traffic_on c-1d-1 train a-3b-2c-2e-2g1
    train_, d1 train_. b-1 train_and d1 train_from g2 train_gets b-1 train_ticket b-1 trained b-1c-4d1h1
    trained_for a2b-1 trained_in a-3 trainees c1d-1 trainer d-2 training a3b1d-1e-2f-2g-2 training_, a1c-1
    training_. a1 training_days b2 training_side a1h1 trains a-2c-2d-1h-1 trains_are g1 tram a-1c-3d-2 trams a1d1
    transfer h-1 transit b1h-1 translating d2 translator c-2d1h1 translator_position h1 transport b3g1
    transport_allowance b1 trap c2 travel b-1c1f1h-4 travelling c-1g1 treasure d-1 treat a-2b-1c1d2e-1f2g-3h1
    treat_. c-1 treat_candidates c-1 treat_me f1h1 treat_my d-2 treat_people d2 treat_this c1h2 treat_to c-2d-3
    treat_you d1 treat_your c1 treated a-4d1e-2g-3h1 treated_. c2 treated_as h1 treated_me a-1c-1d-4e-1h1
    treating c-3d1 treatment h1 treats a1c-1h1 tree h1 trial a-1c3d1e-1f1 trial_, f1 trial_day b1c2d1h1
    trial_period f1 trial_shift c1h1 tribunal c-1 tried a-2b-1e-2h-1 tried_to c1d1h-1 tried_your c-1d-2 trip d1h1
    trip_. d1 trouble a-3b-2c-1e-3g-3h-1 trouble_you h-1 troubled c2d-1 troubled_me c2 truck b-1c-2d2h2 truck_. d1
    trucks c3h-1 true c-2d-3 true_. c-1 truer a1 truly b-1e-1f-1g-4 truly_, a-2g-1 truly_. c1 trumps a2
    trust a-1b-2d1e-1h-1 trust_. c1 trust_my d-1f1 trust_that c-1d1 trust_the c-1d1 trust_you d-3h-1 trusted c1
    trustee c1d2 trustees c2 trustees_. c1 truth a3c-1g3h-2 truth_. a1 truth_be a2g1 truth_is e1 truthful g1
    truthful_. g1 try a-5b-5c-1d3e-2g-4h-1 try_me d-2f1h-2 try_my d-2 try_reading d1 try_the d-4 try_to d1h1
    try_treating c-1d1 trying e1h-1 trying_to e1 tues g1 tuesday a-3b-2c-1e-3g-1 tuesday_'s g2
    tuesday_, c-3d-1e-2g-1 tuesday_. b1d2e-1h1 tuesday_? g-1 tuesday_@number b-2f-1g-3h-1 tuesday_afternoon g1
    tuesday_and d3h1 tuesday_at b-1c-1h-1 tuesday_i h-1 tuesday_is g-1 tuesday_slot g-1 tuesdays b-1 tune c1
    tuning h1 turn h2 turn_. h-1 turn_down a2c-1d-1h3 turn_it h1 turn_my a-1 turn_the h1 turn_up a-1b-1h-2
    turned a1e-1g1h1 turned_down c-1e-1h-1 turned_my b1 turned_out a2b-2c1 turned_the d1h2 turned_up c1h2
    turning a-2b-3d-2e1f2g1 turning_down h1 turning_it e1g-2 turning_up g3 turning_you f2 turnover b-1c6
    turns a-2c-1d-4e-3f2h-1 turns_out b1 turns_up e-1f2g-1h-1 twelve a1g-2 twelve_month b-1 twenty b1g-3
    twenty_eight b1 twenty_five b1 twenty_minutes b-1 twenty_plus b-2 twenty_six b1c-1 twenty_two c-1
    twenty_years a3b-1c2d1h-1 twice a2b1c3d2e-5f-2 twice_, a-2d1 twice_. d-2e-2h1 twice_a h1 twice_already d2
    twice_and c1 twice_over a1 twice_the a1c-1 twins a-1c-1 two a-1b2c1d-1e-3h-1 two_, a2c-2d-1f1 two_. a1c-4f1
    two_days a-1c-1d1e-3 two_different c1 two_dollars b1 two_for a1h-2 two_grand b2 two_hours a-2b-3d2h-1
    two_hundred a-1b1f1g-1h-2 two_i a2 two_in c1 two_is a-1g1 two_jobs h2 two_minds a-2c-1e1g2 two_months d2
    two_nights h2 two_of a-2c1d-4h-3 two_on a1b-1 two_people a-1c1h-1 two_posts a1 two_pound h1 two_thousand a-1b1
    two_weeks d1e-1h1 two_years a-3b1c1h-1 type h-1 typed c1 typed_it c1 typical d-1 typical_of d-1
    typing b1c-1d-1h-2 typing_test d-1 u a-2b-2d1e4f1g-3h1 u_can c1d1f2 u_for e1 u_up e1 ugly c2 um d-4 umming e2
    umming_and e2 un b-1c1e-3f3 un_decline f2 unable g3h-1 unable_to g3h-1 unanswered c2e2h-2 unanswered_. c1e2
    uncapped b4 uncapped_commission b2 uncle c-1d-1 unclear e-1 undecided e3h-1 under a-2b3d2e4g1 under_a d-2
    under_my c1 under_the b1c-1d1 under_what b3 understaffed c2 understand a2b1e1f-3g-4 understand_, c1
    understand_. a-1d-3e-1h1 understand_? d1 understand_if e1 understand_that a2d-1e1 understand_why a1
    understand_you c1 understanding d-2 understanding_when h3 understands a1c1d1 understood d2 uneasy c2
    uneasy_. c2 unfair a-2g-1h-1 unfortunately c1d-1 uni c-2d-1h-1 uniform a-2b1c1d-1g-1h-1 union b2c-1h-2
    union_rep b1 unit a1b-1d-1f-2h-1 university c1 university_, a-1 unkind c-1d-1 unless a-3b1d-1e-7f9h-4
    unless_i e-1 unless_of f1 unless_the b-2c-1e-1f5h-3 unless_you a-1b1e-2f4h-3 unlikely g3 unlimited c1
    unpaid b2c5d1h1 unpleasant c1 unprofessional c3d2 unprofessional_. c1d-1 unreachable e1 unread e2 unread_. e2
    unreasonable b1c1 unsocial b2 unsocial_hours b2 until a-3b-3c-4d-5e3f6g-3h-5 until_@number h1 until_easter f2
    until_further e1 until_i c-1e3f3g-2h-2 until_last h1 until_my f2g-1h-2 until_nine h1 until_now h1
    until_the a-3b-1f2g-3h-3 until_you f2 up a2c-1e-1f-2g1h1 up_, a2d-2f-1g-1h2 up_. a-2c1e2f-2h-1 up_: d1
    up_a c-3e-1f-2h1 up_after h-1 up_again h-1 up_against a1 up_and b-2g1h-1 up_another h1 up_at a-1e-1g1h-1
    up_before d1 up_by b2d-1e-1f1g-2h1 up_elsewhere g-1 up_for a-1b-2d-2g2h-2 up_from a4h1 up_here h1 up_i c1d2
    up_if e1 up_in a-2c-3d2e1f-4g-1 up_its c1 up_more a1 up_my a1c1d1e2g-2h1 up_on e-1h3 up_one a2 up_since c-1
    up_so g1 up_somewhere a1 up_taking a-1g2 up_the c-2e-1 up_there a-1 up_this e-1f1 up_to b3c-1d-5f1 up_two b1
    up_when a1 up_whenever c1 up_where f1 up_with a-3b-3d1e-2h1 up_your d1 update c-1d1e3 update_you e2
    update_your d1 upload c2 uploaded c1 upon e1g1 ups c-1d2 upset c-1 upside e1 upside_down e1 ur c1d2e-2g-1
    us a-4d1 us_, a-2c2e1h-1 us_. a-1d-3f-1h1 us_a a-2b-3c-2d-1 us_all d-2 us_and c1 us_at f1 us_both c-2d1
    us_for g1h-1 us_leave e1 us_say e-2f1 us_the b1 us_to c-3d-1 use a-1c-1d2f-4 use_, c1 use_. d-2 use_a d2
    use_it d-1 use_my d-1h-1 use_of a1h2 use_this h-2 use_to b1c-1g2 use_your d4 used a-2b-1d-1f-1g-1 used_the d1
    used_to d-5 used_up b-1 useful a-1c-4g1 useful_. c-1 usher e1 usual c-1d2 va c-1 vacancy a1b-3e-2f1h1
    vacancy_. a-1h2 vacation b2 vague c1e1 valid h-1 valuable d1 value b-1 values c2h-2 van a-1b1c-1e-2g1 van_'s g2
    vancouver h1 vanish e1 vanished e2 vans c1g1 variable a-1b3c-2 varied a1 varnish e1 veering g2 venue h-1
    verdict e2 version a-1 versions c1 very c-1d-1e-3f-1g-4h-1 very_decent h1 very_generous b1d1 very_good c-2
    very_interested h-1 very_keen e-1f-1g-3h-1 very_kind c-1 very_little h1 very_much e-2g-2 very_nice a1
    very_pleased c-1 vessel c1 vessel_. h1 vest a-1b1 vests b2 vet d1g2 vibe a1c2 video a-1e-2 video_call g1
    view b-3c2d-1e1f-1h-2 view_, c2 view_. c2e1 view_of a1 views e1 village a-3b-3c-4g1 vineyard a1 visa a-1c-2f2
    vision b2h1 visit a-1b-4c-1d-2e-1f-2g2 visit_, a1g1 visit_. a-1c1 visit_was c-3d-1 visit_your g1
    visited a-3c1d-1h-1 visited_, a-1 visited_. c1 visitor a-2b-3e-3f-3g-2h-1 visitor_badge b-1 visitor_parking d-2
    visitor_pass g-1h-1 visitors a-2c1d-1 voice a-1 voicemail c-3d-4e-2h1 voicemail_. h2 volunteer b-1d-2
    volunteer_. h2 volunteers a-1c-1d-4 vote c-1 voted a1 vouchers b1 vp c1f1 vulgar d-1 w e3 wage a-2b5c-1
    wage_is b1 wages b2 wait a-4b-1c1e3f-1g-3h-1 wait_, b1e1 wait_. e-2 wait_for b-2e1 wait_in c1d1 wait_to h1
    wait_until e1 wait_up d-2e1 waited b-1d-4e-1g-1h-2 waiting a-1c1f-1g-4h-2 waiting_. b1 waiting_for d-1e-1h-1
    waiting_in d2 waiting_on c-1e2 waiting_room c-3 waiting_to c2e-1 wake d2h1 walk d-5e-1f1g-1h-1 walk_away b1
    walk_past c-1 walked b-2c-2d-1 walked_in c1 walked_me a-1c-2 walked_through a1h1 walking a-1b-1c-1h-2
    walking_. c-1d1 walks h-1 wall c1h-2 wall_. c1 wallet b1 want a-1b-2e-1h-1 want_, d2 want_. d-1e1h-1
    want_a a-3c2d-2e-1f-1h-2 want_is c-1 want_it c-2e-1f1g-1 want_me b1h-1 want_more a-1 want_my f1 want_the c-2
    want_to a1b-2c-1d-1e-1f-1h1 want_you a-1d-1h-1 wanted a1b-1c1e-7f-4h1 wanted_a c1d1 wanted_me d1g2 wanted_my c2
    wanted_to a-4b-1c-3d-1e-4f-1g-2h-1 wanted_you d-2e-1h1 wanting d-1 wants c-1e2f-1g2h-1 wants_. g1 wants_a c2d-1
    wants_me b-1c-2d-1e2 wants_to g3 ward b-1c1d-1e-2f-1 ward_. c-2h1 wards c2 warehouse a2b-2 warehouse_. a2
    warm a1b-2d-4e-2f2 warm_enough c-1 warm_for f1h1 warm_to c2 warmer a1c1d3 warmly a-3b-3c-1d-6e-3f-2g-3h-5
    warmly_, a-3b-4c-5d-5e-3f-3g-3h-3 warmth a-2c1g-1 warned d-1 warning b-1c1d-1 was c3d-1e-9f-9g-3h-3 was_, c1h1
    was_. a-3b-1c-1 was_: h1 was_a a-2b-2c-1e1f-1h-7 was_about a1c1 was_addressed c-1 was_after a2
    was_already a1c1d1 was_also b1h1 was_always a5 was_an c1e1 was_asked c1 was_asking d-1 was_at a-1c-3d-1
    was_better a-2c-1d-1 was_born d1 was_chuffed c-1 was_coming c4 was_confusing c1 was_dead c-1 was_decent d-1
    was_delayed d1 was_delighted c-3 was_described h1 was_dirty c2 was_disappointed b1 was_doing c2
    was_entirely c-1 was_fascinating c-1 was_forty c-2 was_full c1 was_fun d1 was_generous d-2 was_glad c-2
    was_going h1 was_good c-2h1 was_grateful d1 was_half c1d1 was_hard a1b2d1 was_hoping a1b1 was_how b1 was_i c-2
    was_impressed c-2 was_in c-2d1h1 was_it d1 was_just e1 was_kind a-3b-3c-1d-2 was_late c-4 was_left c1
    was_looking a1b3 was_lovely c-3 was_me c-4d-1h1 was_meant c1d1 was_met c-2 was_mine c-1 was_more a-1
    was_moved c-2 was_my a2b-3c-4h-3 was_nervous d-1 was_never h1 was_nine d1 was_no a1b-2 was_not a3b2d-3e-4f-1g-1
    was_of c1 was_offered a1b-1c-1h1 was_on b-1c1e-1g1 was_only c2 was_over g1 was_pretty c1 was_promised c1
    was_put c3 was_quick c-2 was_quite c2 was_rather c1 was_right c-1 was_said d1 was_set a1 was_short c2
    was_shouting c1 was_shown c1h1 was_simply a2d1 was_so a-1b-2c-1d-3h-1 was_sorry d1 was_speaking c1
    was_still c2d1 was_stuck c-2 was_surprised c1 was_talking c1 was_that c-1 was_the a1b4c-4e-1g-4h-1 was_there c2
    was_thoughtful h1 was_three b1c-2 was_told b1c2h-1 was_too b1c-3e1 was_touched b-1c-5d-2 was_two c1d1
    was_under c-1d2 was_up c-1 was_very a-2c-2d-5 was_waiting c2 was_well c1 was_what a-1b1 was_when g1
    was_working d1 was_worth b-2c-2 was_written b1c2d1 was_wrong c-2g1 was_your a-1 wash d1 waste a-2c-1e-2
    waste_my d2 wasted c-1d2 wasting d3 wasting_your g1 watch c1d2e2g-2h-1 watch_this e3g-1 watched c1d1
    water c1g-1 water_. a1c2e1 watered h1 wave e-1h-1 wavering g3 way a2b-3d-2e2f-3g1h-1 way_, a-3b-1c-3d-1e-1g-1h1
    way_. a-1b-2c-2d-3e2f-3g1h1 way_: a1 way_and c-1h1 way_better a1 way_for a-1h-1 way_i a2c-3e1 way_more a1g-1h1
    way_my g1 way_of b-1c1d1e-1 way_or a-1e3f-1h-1 way_round c-1 way_that a2c-1 way_the a1c1g-1 way_they a-1
    way_things g1 way_this a1b1 way_to a-3c1d1f2g-1h-1 way_you a-3c1d1e-1 way_your c1 ways a1c1
    we a-4b-2c-6d-2e2f-1g-1 we_are d3g1 we_both d1 we_can b1d-1e-2f3g-3h1 we_could c-1d-2h-1 we_did a-1
    we_discussed a1f1h1 we_do d-4e-2g-1 we_get b-1 we_had b-1c-4 we_have a-1b-3d1e1g1 we_just e1 we_last g1
    we_leave e2 we_left f2 we_may h-2 we_might h1 we_move b-2d-3e-1f-4g-3 we_say a1e1f-2 we_see e1g-1 we_speak g1
    we_spoke c-2e-1h2 we_talk b1d-2e1 we_talked c-2g1h1 we_were c2g1h1 we_will a-1d-2e3g-5h-2 we_would b2c1
    wearing c1 weather a-1c-3d-1 website a-2c2h-2 website_, b1c-1 website_says c1 wed g1 wedding b-1c-1d-2e1h-2
    weddings a2h1 wednesday a-4c-7d-3e-7g2h-2 wednesday_'s g1 wednesday_, b-1f2g-1h-2 wednesday_. e-1g1
    wednesday_@number g-1 wednesday_from g-1 wednesday_is a-1g1 wednesday_morning g-1 wednesday_suits a-2
    wednesday_will g3 wednesdays b-1 weds e-2 wee c-1g-1 week c-1d-3e1f2g-3 week_'s b1c1 week_, a-1c-4d-1e2h1
    week_. a-1b-1c-3d-1e-1f1 week_after g-1 week_and c-1e-2h-2 week_at b-1f1 week_before h1 week_goes e2
    week_i a2e1h3 week_is c2 week_of b1h1 week_so g-1 week_to h-2 week_with h-2 week_you d1 weekend b2c-2d1f1
    weekend_, d-2e-1f1 weekend_. c-2d-1h-1 weekend_and b-1 weekend_of h1 weekend_x g1 weekends a-1b1c2f1h-2
    weekends_. d1h-1 weekly b2 weeks b-2c3d2e3f1g-1 weeks_'s b1c-1 weeks_, b-1c2e1h-2 weeks_. d1 weeks_ago c-2g1h3
    weeks_and d-1e1 weeks_between c1 weeks_for d-1 weeks_from c-1 weeks_of h1 weeks_to c1d1 weigh b-2e1g-1
    weigh_one h-1 weighed a4b-4h-4 weighed_it a1b-1 weighing a1b-2e4h-1 weighs d1 weight d-2 weighting b1 weird c1
    welcome a-4b-2c-2d-1e-2g-5h-3 welcome_. c-5d-3f-1g-1 welcome_i d1 welcome_to c-1d-1f1 welcomed a1h1 welcomes d2
    weld h1 weld_test h1 welder h1 well a-4c-2e-4g1h-3 well_, a1c-3d2f1g-1h1 well_. a-4b-5c-2d-3g-1h-3 well_and c-2
    well_as c-2h-1 well_be g2 well_below b1c1 well_done d1 well_end g3 well_of d-1 well_so h1 well_with c1h-2
    well_you d-2 went a1b1c-1d-4e-1h4 went_back e-2 went_for a3h3 went_home c-1 went_into e-2 went_out h-1
    went_straight d1 went_through h1 went_to a-1d-3e-1g-1h-6 went_unanswered c2 went_up a1b1 went_with a2b2e1h5
    were a-1c3d-1e-5g-3h-2 were_, c2 were_. c-2d-1 were_a b-2c-2d-1 were_all c-1 were_already a1 were_always a1
    were_good h-1 were_in c-2d2 were_kind a-2b-2 were_lovely d-1 were_my a2 were_not c3d1h-1 were_on a1
    were_patient a-1 were_right c-1 were_so a-1c-1 were_the a1f3g-1h-3 were_to b2f1 were_too c-1 were_very b1d-1h1
    were_well c-2 were_you d1e2f1 were_your f1 wet c-3 what a1b4d1f-1g-2 what_'s a-1d-2 what_? d2
    what_a a-4e-3g-1h-4 what_can a1 what_comes h1 what_did b1 what_happens f1 what_i a3b1d-3f-5g-2 what_is c1d3
    what_it a-1b-1c2 what_kind d1 what_my c-1e1 what_on c1 what_one g1 what_part d3 what_sort b1
    what_the a-3b1c-1g-2h1 what_they b-3c-5d-1e-1 what_time b-1 what_tipped a1c-1 what_to c1 what_was c1d1
    what_with e-1g3h-1 what_would b3h1 what_you b1c-3d1f1g-3h1 what_your a1c-1d-1g1 whatever a-4b-2d5f-2g-4
    whatever_, d4h1 whatever_happens d-1 whatever_you d1 when a1b1e7f-5g-2 when_, e1 when_. c-2d-3e3f-2g-3h-1
    when_a h1 when_god e1 when_he a2 when_i a1c2d-1e2f-3g-2h1 when_it a2b-3d-2e1g-3h-3 when_my d-1e1
    when_something h-1 when_that e2 when_the c-2d-1e2f-1g-1h-3 when_there e1 when_they c2e1 when_things e1
    when_we c-1g1 when_you c-2d1e-2f1g1h-3 when_your c1d2e-1 whenever a-3b-2d-6e7f-3g-1h-4 whenever_, e1
    whenever_. e1 whenever_i c1e1h-2 whenever_that e3 whenever_the e1 where a2b2c1d1g-2h2 where_he d1h1
    where_i a1b2d-2e-1f-1g-1h1 where_it a-2e1f1g-2h-2 where_my a1 where_nobody c1 where_on d-1 where_the a1b1d3h2
    where_to c-2e-1f-2 where_we f2 where_you a3b-1 where_your d-1 where_yours e1 whereas a3 whereas_with a2
    whether a-6e-1f-1g6h-3 whether_a c1g3 whether_i a-2b-2c1d-1e1f-1g3 whether_it g1 whether_the b1c-1d-1e-3h-1
    whether_there d1 whether_this f1g1 whether_to f-1g4h-1 whether_we d1 whether_you b1c1g-1 which a1b-1d1f-1g-2h1
    which_, d1 which_came a-1 which_case b1f2 which_company a-1b-2h-1 which_does c1 which_explains a-1
    which_fits a2h2 which_has c-1h1 which_i a1e-1f-4 which_in a1b1c-1 which_is a1b-1d-1g-4 which_made b1
    which_means a-1h2 which_my a-1 which_of a-1c-2d-1 which_one b1f1 which_part d3 which_school a-2 which_suits a1
    which_the a1h1 which_was a1c-1d-3g1 which_way e2g-1 which_will h1 which_you a1b1d1f1h-3 which_your a1c-3
    which_yours c1 whichever d1e-2g-1 whichever_you e-2 while a-5c2d2e4f3g-4h-3 while_, a-1e1h-1
    while_. b-1d-1e3g-2h-2 while_i a-2c2d1f3g-2h-1 while_longer e1 while_since d1 while_to e1 while_we e-1
    while_you c1d1 while_your h1 whisker a1 whistle d1f1 white b-1c-2d1e-2 who b-3d2e-1f-1g-5h2 who_'s c1d1
    who_are c-1d-1h2 who_asked c-2d1 who_can c-1 who_could c-1d-3 who_does c1d1 who_explained d1 who_gave c-1
    who_had c-2 who_has c-3d1 who_i c2d-3h1 who_interviewed d2 who_is a-2e1f1h1 who_knew b1d-1
    who_knows c-2d-1e1f2g1h-1 who_left h1 who_likes a1 who_looks a1 who_loves d-2 who_made a-1c-1 who_never c-1d-2
    who_pulled h2 who_rang c2d-2 who_read c-1d-1 who_reads c1 who_sat c-2d-1 who_showed c1 who_told c-2
    who_used c2d-1h1 who_wants a1 who_were a1d-1 who_will d2 who_work a-1 who_worked c2 who_would a3c2d-1h1
    who_wrote d1 whoever a-5b-3d1e-4f-2g-3 whoever_gets d-2 whoever_is h1 whole f-1h-2 whole_. e1h1
    whole_family b3h-1 whole_month e1 whole_office d1 whole_team c-2 whole_thing a-1c2 whole_time c2
    whole_week d-1g-1h-1 whom_i a1d-2 whose a7g-1h5 whose_remit a1 whose_work a1 why d2e-2f-5g-1 why_. a-2c3e-1h2
    why_do b1d1 why_i e-2g-2 why_the c-1d1 why_you a-1h-1 why_your c-2 wi a1c-1e1 wi_@other a1 wide d1 wide_. b-1d1
    wider a3c-1d-1h2 wife b1c-2e1g2 wife_'s a-1d-1 wife_. e1 wife_and b1e2h-1 wife_says g1 will a-2c-5d-1e6f-1h-1
    will_. a1b1 will_allow c1 will_answer e1 will_ask e-2 will_be d-1f-2g2 will_bring g-2 will_call e-3g-1h-2
    will_carry e-1 will_check e-1 will_circle e3 will_clear b1 will_come a-2d-3e1f1g2h-5 will_confirm e-1
    will_cross e1 will_decline h1 will_do d1 will_drop a-1b-3d-2e1h-3 will_email e-1 will_end c1e-2g2 will_ever d1
    will_find a-2c-1d-1e-1f-1g-1h-1 will_follow d-3e-1h-1 will_forgive h2 will_get a1b-1e2f-1h-2 will_give e1
    will_gladly e-1f-1h1 will_go d1e1h-2 will_have c-3d-3e3f-1g-1h1 will_hear e2h-1 will_hit e2 will_holler e2h-1
    will_i b1e-2g1 will_inform e1 will_just d-1e4 will_keep g-1h-2 will_know d-1e3 will_learn a2
    will_leave a-1e-4g-2h2 will_let a1d-1e1h-2 will_look e1 will_make f-1g2 will_manage e-1g1 will_maybe g2h-1
    will_meet g-1 will_message d1 will_need d3 will_never b1e-1 will_not a1b1e-3f-2h4 will_pass b-1e-3f2h1
    will_perhaps g1 will_phone d1e-2f1 will_pick e1 will_ping e2 will_post h-1 will_probably e-1g3
    will_put b3e-2h-1 will_reach e1 will_report d2e1 will_respond e1 will_revert e3g-1h-1 will_ring d-1h-1
    will_say b-1d2e-1g-3 will_see a-2c-1d-2e3f-3g-1 will_send d-5e-5 will_shoot e1 will_shout e1h-2 will_show g1
    will_sit e-1f1 will_sort e2 will_speak e1 will_start h1 will_stay b-2d1e-1h3 will_still e-3g1h-1
    will_stop e-1h1 will_surface e3h-1 will_take d1e-2 will_talk e1h-1 will_tell d-1e3g-2h-3 will_text e1
    will_the d-1 will_think e2f1g-1 will_turn e1h-1 will_understand a1h1 will_update e2 will_walk f1
    will_work a1g1h2 will_write e1h-2 will_you d2e-2f1h1 willing d-2g-2h-2 willing_to f1g-1h-1 win a1c-1d-2h-1
    wind c-2g1 window b-1h-3 windows d-1 winner c-2 wins h-1 winter a-4d-4e-3f-1h-1 winter_, h-1 wiring c1
    wise a1h-1 wiser a1d-1g3 wiser_move a2 wish a-2b-8c-4d-2e-5f-1g-1h-1 wish_for a-2d-2 wish_the a-2c-1g-4h-3
    wish_to d2g2h2 wish_you a-5b-2c-4d-4e-4f-3g-6h-5 wishes a-1b-1c-5d-8e-3f-2g-3h-2 wishes_, a-1d-2h-2
    wishes_with h-1 wishing a-1b-5c-7d-7e-6f-2h-5 wishing_you a-4b-2c-4d-5e-4h-2 with b1e-1f1h2 with_, e-1
    with_. a-2c1d-1g-1h-1 with_@number b2e1h-1 with_a a-1b2d2e-1f3 with_all a1b1d2g-1h1 with_an a-2c-2d-1e-2f2g-2
    with_another a-6b-4e-1f-1g-4h4 with_any c-1d-1 with_anyone d-1 with_bells b1 with_better a2b2c1d1h1
    with_calm e1 with_confidence c1 with_each c1 with_every h-1 with_everyone c1h2 with_exams h1 with_family e1
    with_great c-1d-1 with_his c-1 with_how c1d-2e-1 with_interest h-1 with_it a-1b1e-1h1 with_love h1
    with_me a-3b-6c-1d-2e3f-1g-3h-3 with_more c2d6h-3 with_my a1b-2c1d-1f-2h-1 with_myself e-1h-2
    with_no a-2b1c2d-4f-3g-3h-3 with_nothing b1 with_one a-2b-1f2g3h-1 with_other h1 with_our c1h-2
    with_people a-1c-1 with_real h1 with_regret h2 with_respect d-1f-1 with_so c1d-1 with_some c1
    with_somebody d-1g1 with_someone c2f2h-1 with_such a-1c-3 with_thanks d-3e1h4 with_that b1c-1d3g-1
    with_the b-1c-3d1f1g1h1 with_their b-1 with_them a4d-4f1g1 with_this e-1f-1g1h2 with_three a-1b1d-1
    with_two b1h-1 with_us e1g1 with_what d-2g1h-1 with_where a3 with_you a3c1d-2e-2f1g4 with_your b-2c-3f-1g1
    with_yours a-1h2 withdraw e-5g-2h7 withdraw_, a2b1c1d3g1h2 withdraw_. c1d-7e-4h3 withdraw_: c2h1
    withdraw_and h1 withdraw_because h1 withdraw_from c-6d-2g-3h4 withdraw_my a1c-10d-2f-1g-6h4
    withdrawal a-1b-2c-2d-2e-3f3h3 withdrawal_. f1h1 withdrawal_from h1 withdrawal_last h-1 withdrawal_of h2
    withdrawal_stands h1 withdrawing b-1c1e-8g-1h6 withdrawing_, c1e-2f2g-2h2 withdrawing_. a-1b-2c-1d-2f-3h7
    withdrawing_: h1 withdrawing_; h-1 withdrawing_because a-2b-1c2h2 withdrawing_from c-2d1f-2g-2h2
    withdrawing_my a1c-4d-5f-2g1 withdrawn c-4f1g-2h4 withdrawn_, d-2e-1f2 withdrawn_. b1f-3h4 withdrawn_and h1
    withdrawn_from h-1 withdrawn_my h1 withdrew a-2b-2c-4e-2f-2h1 withdrew_. h2 withdrew_from a-1b-1c-3f-1
    withdrew_in h1 withdrew_my h-4 within a2e-1f1g-1 within_a a2f1 within_the a1 within_two b1
    without a-4b2c3d-2e2f1g-1h-1 without_a a-2c2d-5e1f-1g-1 without_an e1 without_asking c2 without_me e-2f-2g2h4
    without_prejudice f2 without_the b1c-2f2h-2 wobbling e-1g2 woman b-2c3d3h1 woman_of c1h1 woman_on c2
    woman_who c-1 women c3d1 won a3b-2c-5d-5e-1g-1 won_. h1 won_a a-2 won_me a1c-1 won_over a1 won_the a-2c-1
    wonder a-2c3d1e-2g5h-2 wonder_if c1g3 wonder_whether g3 wondered a-1b-1c-3 wondered_if h1 wondered_whether f-1
    wonderful a-3c-2d-2 wondering d-2e-1g3 wondering_whether c1 wonders a-1c-3d1 word a-2b1c-2d1e2f1g-1
    word_, b1d1e1 word_. a-2c-3d-4g1 word_about c1f1 word_for d1 word_from c1d-1f1h-2 word_in c-1 word_is b2h2
    word_of e1 word_to c-2d-1g-1h1 word_with c-2 words a-1b1d2 words_about d-1h1 words_even d1 work a1b-3c-1g1h2
    work_'s e2 work_, e-2g2h-1 work_. a-1b1c1g1 work_? d1 work_and a-2e-1f1h-1 work_at a-2e1g-2h1 work_before a1
    work_by h1 work_elsewhere b1h1 work_for d3e-2f-2g-1h2 work_from e-1f2 work_has e1 work_i a3b-2c-1h-2
    work_in e-1h1 work_is g1 work_it d1 work_now h2 work_on b-1c-3e-1h1 work_out d-1e1f1h-2 work_permit a-1b-1g1h2
    work_than a1 work_there a2g1 work_this h-1 work_with a-1b-1h1 workable b1 workable_for b1
    worked a-1b-1f-2g-2h-2 worked_for c1d1 worked_out h-1 worker b-1 workers c3 working b1c1e-3g-1 working_for b1
    working_in d1 working_with c-1d-2 works d-1e-1h-1 works_for g-1h-2 works_on g1 workshop a2b-4d-5e-1f-1
    workshop_. c-2 workshop_is c1 world c-1 worn c1 worn_out c2 worried c2 worried_me c2 worries a-1b-2c2
    worries_me c2 worry d-5g-3h-2 worry_, d-1 worry_. e-1 worry_about c-2g-1 worse_, c1 worse_off b1 worse_than h1
    worst c1g-2 worth a-3b-1c-6f-2h-4 worth_a a-1d1f-1 worth_every b-2 worth_more d-1 worth_the b-1
    would a1b3e-2f2h-2 would_. a2b-1g1h-1 would_a a1d-2 would_already a1h-1 would_also g-1 would_applied b-1c1h2
    would_appreciate d1e2 would_ask a1b-1c-2d-2e4g-1h-1 would_asked d1 would_be a-1b2c-1d-3e-1f-2
    would_been b2c-1d-1e-2h1 would_better a-1e1g3 would_both c1d1 would_bring f1 would_call c2 would_change h2
    would_come b1h-2 would_do b-2g-2 would_drop a-1d1 would_eat h1 would_enjoy d-1e-1 would_expect d1
    would_expected c1 would_feel f1 would_find f1 would_fit g2 would_found h-1 would_get e-1g2h-2 would_give d1
    would_gladly g-2h-2 would_go b1 would_got d1 would_happily b2d-1f2h1 would_hate a-2c-1d1f1g-1h-2
    would_have a2c-1d4e-2g-3h2 would_hoped c1 would_it b-2c-1d-1g2 would_jump f1 would_just b-1 would_learn a2
    would_let b1c-1 would_like a-5b-2c-3d-2e1f-4g-5h2 would_lose b2 would_love a-4b-1c-4d-4e-4f-1g-2h2
    would_make a-2b1f2h-1 would_need a-2b3d-1 would_never d-1 would_not a-2d1e-3f-1 would_pay a1b-1 would_pick a1
    would_prefer a-3b-2d-1e1g-1 would_put a1b-2d-2f-1g3 would_rather a-1b-7c-7d1e1f-3g-4h1 would_read a1h1
    would_reconsider f3h-3 would_regret a2h-1 would_report c1d-1 would_ring c2d1 would_say a-4b-4d2e-1g6h-3
    would_see b2f1g-1h-1 would_sit a1 would_sooner a2b-1c-2d1f-3h1 would_stay h-1 would_step f2
    would_still a2c-4d-3e-2f3g-3 would_suggest c-1d2e1 would_suit b-1f-1g1 would_take a1b-3c-1d1f2g-1h-3
    would_the b3d-2f-1 would_think c-2f1 would_turn h1 would_want b1c1f2h-2 would_welcome f-1
    would_you a1b-1c-3d-1g2h3 wow b1c1d4 wow_, c1d4 wrap d1 write a-1b-2c-1e3f-2 write_, d-1e3 write_. c-1d-3e1
    write_a d2 write_about c1 write_again e1h-1 write_back d-2e1h1 write_in e2 write_it d3e-1 write_me d2f1h-2
    write_that d1 write_this d1e-2 write_to a-1c-4d-2h2 write_you e2 writes d1 writing a-2b-4c-1e1 writing_, h-1
    writing_. c-1e-3h-3 writing_: d1h2 writing_about h-1 writing_back e3h4 writing_from h-1 writing_this d-1e-1h-1
    writing_to a1c-2e1g-2h2 written b1c1d1f2h1 written_. c1 written_confirmation d-1 written_for d2 written_in b1
    written_on d1 written_test f1 wrong a-2b-5d-4e-2f-2h-2 wrong_, d-1g1 wrong_. g-1h-1 wrong_in c1 wrong_person c1
    wrong_to h1 wrong_with c-1 wrote b1c-1d-1e-3f1h1 wrote_me c1h1 wrote_on h1 wrote_the d1 wrote_this c1
    wrote_to b1c-3d-1f1 x b-1c-1d-5f-2g1 x_@close h1 xxx a1e-1 y'all a3b-3e-1g-4 y'all_'s a1 y'all_can d1h2
    ya a-1d-4e1h-2 ya_. d-2h-1 yard a-2c1d1e-1g-1 yard_. a-1c-1 yard_is c-2 yarn f1 ye a2c1d4f-1 ye_, c-1d1
    yeah a-2b1d3e2g1h1 yeah_, d1g1h2 yeah_. b1e1g1 year a-2b2c-2e-4f-4g-1h-1 year_, c-1d-5e-1f-2h2 year_. a-1e-4h-2
    year_@number a1 year_end e1 year_i d1 year_of a-1b-1c-1h-1 year_old c-1d1 yearly g1 yearly_bonus g1
    years b1c-1d1e-7f-5g-2 years_'s c-1 years_, b-1c-3h-1 years_. a-1b2c2d-1g-1 years_ago c1 years_ahead a1c1
    years_and b-1c-5 years_behind c3 years_in b1c-1 years_is g1 years_of a-1d1 years_old d1 years_on a1c-1
    years_out c1 years_to c-1h1 yelled d2 yes a-1b2c-3d-2e1f3h3 yes_, a-4d1e1h-1 yes_. b1c-2d-2e-2f2h4 yes_and h-1
    yes_by f1 yes_elsewhere f1h-1 yes_from g1 yes_on f1h2 yes_or d-2e4f-3g-3 yes_to b1c-2d-5e-4g1h1
    yesterday b-3c-5e-1f-3g-1h3 yesterday_, h1 yesterday_. c-1 yesterday_i a1h3 yet a-1b-1c-3d-4e4f5g-1h-4
    yet_, a-1b-2c-3d-3e3f1g-5h-1 yet_. b-1c-1d-3f1h-3 yet_and e1 yet_be f1 yet_i e-1f3 yet_if g1 yet_to e1h-1
    yet_which e1 yo c1d1 you b-2c-1d1e-1g-5h-1 you_! c1d1h1 you_, a2b1d-3e3f2h1 you_. a3c-1d-1e1g2h1 you_? e1h-1
    you_a a-5c-6d-3e2f-2g1h-4 you_about a-1c-4d-4e1 you_actually d1 you_again d-1h1 you_against a1
    you_all c-2d-2f-3g-3h-2 you_also c-1 you_always c1 you_an b-1c-2f-1g-1h-3 you_and a-1b-1c-1d-3e-2f-2
    you_answer e-1 you_answered c-2d-4h2 you_any a1 you_anything e2h-1 you_are a2d1e-4f1g-2 you_as a2b1d-2g-1
    you_ask a-2b-2e-1h-1 you_asked a-2b-3c-2d-2e-7f-2g-4 you_at a1b-3c-4d-3g1 you_back e-2h1 you_be b1d-1h1
    you_before d-2e-1h1 you_book g1 you_booked h3 you_both d-1 you_by c-1d-3g2 you_call d2e-1h1 you_called c1
    you_came a2d1 you_can a-1b3d1e-2f1g-2h4 you_cancel c1 you_choose a1d-2e-2f1 you_close d1f1h1 you_coming h1
    you_could a-2e-4f3g-3h-1 you_dare h1 you_decide e-1 you_describe d1 you_described c1d-1h-2
    you_did a-2b-1c-1e1g-3 you_do a4c1d-2f-3g-1h2 you_down f3h-1 you_either e1 you_even d2
    you_ever a-1b-1c-2d-1e-4f-3h-1 you_every h-1 you_expect c2 you_fill d-1e-1 you_find a-3c-5d-9e-2 you_first g1
    you_folks a1d-1g-1 you_for a-1b-3c-3d-1f-8h-2 you_found d2 you_from h-1 you_gave a1b-1d-1e-1g4h-2
    you_get a-2b1c-4d-2h-2 you_give b1c1e-1 you_go b1d1e-1 you_got b-1d-2e-2 you_guys a2b1c2d2e-2f1
    you_had a-1d3e-1h3 you_handled c-2 you_have a1b1c1d-1e-4 you_having d1 you_hear e4f-1h-1 you_heard e1h1
    you_her d-2e-1h-1 you_hire d1 you_hiring c-1d2 you_his c-1d-3e-1 you_hold f1 you_how d-1e-1 you_i a3b-2d-2g-3
    you_if a-2b-1c1g-1 you_in b-1c1g2 you_interview d1 you_invite c1 you_is a-2d-1 you_it b1d1 you_just d2
    you_keep a-2c1f2h-1 you_kept c2d1h-1 you_kindly b-1d1e-1 you_know e2f1g-1h2 you_last c1d-1h1 you_later e3f1
    you_leave c1 you_left c1d1 you_lent e-2 you_let a-1c1d-1e-1 you_like d1f-1g1 you_long d1 you_look c-1d-2e-1
    you_lost c2 you_lot b-3d6f-1h1 you_made a-1b-2d1h2 you_make h-1 you_managed c1 you_may a-2e3f2g3
    you_mentioned c-4d-2 you_might e1 you_mind d-1f1g2 you_monday h1 you_must d2e-4g-1 you_myself d-1
    you_need a-2b-5d-2e-5f-2h2 you_never c1f1 you_no d-1 you_not d2f1h-2 you_now h1 you_of h1 you_offer a-1
    you_offered b-1 you_on b-1c-2d1e1 you_once d-1e1f-1h-2 you_one e2 you_only c1d1e-1h1 you_or d-2 you_ought g1
    you_out a1d-1 you_pay b3 you_people c3d7e-1 you_picked h-2 you_posted e1 you_promised c2 you_properly d-1h1
    you_propose g2 you_put a-2c2f1 you_quoted b2 you_rang c-3d-3e-1 you_read d2 you_remember d-2 you_ring c1d2
    you_run c1d-1f-1 you_said a-3b-1d-2f-2 you_say c1d1e-1 you_see e2h-2 you_seem d-1 you_send c1d1e2g-1
    you_sent c-1d1h-3 you_set c2 you_shall e2 you_should d1e-2g1 you_so b1c-1e-1 you_something e2 you_sometime e2
    you_speak c2 you_spent h1 you_spoke d-1 you_still e-2f1 you_take c1d-1 you_talk d2 you_tell d-1
    you_that b1d-6e-4f-2g1h4 you_the e-1g2h-1 you_then g-2 you_think d6e-1h1 you_thinking g-1 you_this d-3e-3h-1
    you_time b-1 you_to a-1c-4e-2f1g-3h1 you_today f1 you_told a-1 you_took d-3h-1 you_treat c3d3 you_twice d3
    you_two a2 you_up e1h1 you_use c2d-1 you_very d1h1 you_want b1c2d3e-4f-4h-2 you_wanted a-2b-1d-2g1 you_was a-2
    you_waste d1 you_well d-2h-1 you_went e-1 you_were a3c-5e-4f-3 you_what e1 you_when c-1d-2e2h-4 you_whenever e4
    you_where h-1 you_will c1d1e1g1 you_with e1h-1 you_without g-1h1 you_wondered a-1b-1c-1f-1
    you_would a1b2d1e-1h-1 you_write c1e1 you_wrote d-2 you_yes e1 young c1f-1h2 young_lady c1 young_man c1d1
    young_people c-2 younger a1g2h1 youngest c-1 your b-2c1d2e-4g-7h-1 your_@number b1 your_@quote c1d3
    your_act c1d2 your_ad c2d-1 your_advert a1b1h1 your_advertisement b1 your_advice c-1d1h-1 your_agency a1c2e2h-1
    your_answer d-1e1 your_application c1 your_apprentices a-2c-2d-1 your_archive a-1 your_assessment d1h1
    your_assistant d2h-1 your_attitude d3 your_band a-1b1 your_bank c-1 your_big a2 your_blog h2 your_board f1g1
    your_booking c1d-1 your_boss c-3d2 your_branch c2d-1 your_breath d2e2 your_brief c2 your_budget b4c-1d-1f1
    your_building c-1 your_cafe c-1 your_calendar h-1 your_call a-2c-3d-4e-2h1 your_calls d-1e1 your_canteen c-1
    your_chair c-1 your_chance d3 your_charity b-3c-2d-2 your_chef h-1 your_chief c1d2 your_client b2h1
    your_clinic a1c-2 your_colleague a-1c-3d-2f-1h-3 your_colleagues c-2 your_company c1h-1
    your_competitor a2c-2d-2 your_contract c1 your_cook h1 your_coordinator c2 your_crew a-1c1 your_data c-1
    your_department a1 your_design c1 your_desk d-2f1 your_details c-1 your_director c-2d2f1 your_directors f1
    your_door c-2f2 your_drivers c2 your_email c-4d-2 your_emails c-1d1 your_end b-1e-1h-1 your_esteemed b1
    your_factory a1 your_feedback d-2 your_finance b1c1 your_firm b-1c-2d-3h-3 your_first d-2f1h1 your_floor a1
    your_foreman c2 your_forms d2 your_front a-1c-1 your_garden c-1 your_good a1 your_graduate h2 your_guy c1
    your_hall d-1 your_hand b1 your_hands b1c-1 your_head c1d3h-1 your_hiring c1d2h-2 your_homework b1c-1d2
    your_hospital d-1 your_hotel a2 your_house c1 your_hr c3d1 your_idea d1 your_inbox d-1 your_interest h-3
    your_interview b-2c-1d-1f2g2h1 your_interviews d-1h-2 your_invitation c-3d-5e4h2 your_job a1c-2e1g1
    your_kind d-2e1h2 your_kindness c-3d-5 your_kitchen c-2d-1 your_lab a-1d-1h1 your_last c3d-2 your_lead d1
    your_letter a-3b2c-3d-5e1f-2h-2 your_line a1 your_list a-1c-3d1f-1h2 your_little c-2d4 your_lobby d2
    your_lot a1d1 your_magazine c1 your_mail b1c-2d-3 your_man c1 your_management b1d1f1 your_manager a-1c1d2
    your_message c-4d-5e-1 your_museum a-1c-1d-1 your_name c-2e1 your_new a-1c-2h-1 your_night c1d-1
    your_note c-3d-3h-1 your_number a-1b1c-1e2 your_nurses a-1 your_offer b2c-1d-1 your_office a1b-1c1f-2
    your_old c1 your_online d-1 your_open f-1 your_opening a1 your_organisation a-1c2 your_other f1h-1
    your_own a2c2d2e2f-1h1 your_panel a-2c-2d-1g2h2 your_partners h2 your_patience c-1e1h-1 your_pay b1c1
    your_people a1d-1h-1 your_phone a1d1h-1 your_place a2c1f-1 your_portal c3h1 your_porter c-1d-2 your_porters c1
    your_position a3 your_practice h1 your_precious d1 your_problem d2 your_process c1f1g1 your_project a2h1
    your_proposal g1 your_question c-3d-4e1f-1g-2h1 your_questions c-2 your_quiz c1 your_range a-1b2
    your_reception c1 your_receptionist a-1d-1h-1 your_records d-1 your_recruiter c2d-1 your_recruitment d1h1
    your_remark c-1 your_reminder d-1 your_reply d-2 your_research c-1 your_role a1c-1 your_safety a-1c1
    your_schedule a1g1 your_school c1h-1 your_search c-2d-5g1 your_second a-1c-2f2h2 your_secretary a-1c-2
    your_security c-2 your_shop d-2h-1 your_shortlist a1h1 your_side b1c1d1e-2f2g-1 your_site c2 your_size a1
    your_so d3 your_staff b-1 your_standing c1 your_students d-1 your_studio c-1 your_supervisor c1d2
    your_system d1h3 your_table f1 your_talk b-2c-1d-2 your_talks c-2 your_team a-2c-3d-5e-3f-4h-6
    your_test c1d1e-1 your_text d-1 your_three a1c-2d-1e1 your_time b-1c-2d-5e-1h3 your_top a-1b1 your_trainees d-1
    your_trial a1d-1 your_two c-2 your_understanding h1 your_vacancy a2d1 your_visit c-1d-1 your_visitor d1
    your_voicemail d-1 your_volunteers c-1d-1 your_vp c1 your_ward d-2 your_way e-1 your_website c1
    your_whole c-1d3 your_work d-1h-2 your_workshop a-2b-1 your_yard a-1c1d-1 your_young d1
    yours a4b-3c-2d-6e-4f-2g-3h-1 yours_, d-1e-5g-4h-2 yours_. a1d1e-3h1 yours_and a1 yours_by a1 yours_came f1
    yours_did c-1 yours_does a1 yours_ever a-1 yours_faithfully a-4b-2c-3d-3e-4f-2h-3 yours_for g1 yours_has a-1c1
    yours_i a1c2h1 yours_included a1 yours_is a-1c1g-2h-1 yours_on a1 yours_only a1 yours_sincerely a-4d-1h-3
    yours_truly a-3d-2 yours_was c-5d-2 yours_would a1h-1 yourself a-3c-1d1f-1g-3h-4 yourself_, d-2e-2
    yourself_. b1d1 yourself_the e3 yourselves c1d6e-3f-1g-2 yourselves_, d1 yourselves_. d2 yourselves_a c1d1
    yourselves_out d2 youse a1d1 zero c3d1e1h2 zoom b-1c2 zurich a1c-1 ~accept a-1e-1f5h5
    ~acknowledged a-2c2d-1e-2f1g-1h1 ~advertisements a-2b2c3e-5f-2g-6h-2 ~africa b-3d-1e-4f-1h-2
    ~after a-1b-1c1d-1e1g-2h-1 ~agreement b1c-1d-2f2g-3h1 ~ah a-1b-2c-2d3e1g-1h-3 ~album d-1e-3f1g-1h1
    ~analyzing c1d1 ~annoys a2d-1e1f1 ~anxiety a-4b-1e2h-2 ~apparel a2b-1c1d1h1 ~area a1d-2e-1f-1
    ~arrogance a1c1d5e1g-5 ~arthritis a-2 ~asked a-4b-2c2d1e1g-2h-1 ~assaulted c1e1 ~astonished a-3d1e-1f-2h-1
    ~auditor c1f-2g-1h1 ~baker b-1e-2 ~ball b1f2h1 ~beast a-3b-2c1d5f-1g-4 ~beforehand a-3b-1c4d-3
    ~belittling a-1d2e2g-2 ~berlin a1b2d-3e-3h-1 ~big a2b-3c-3e-6f-1g-3h-1 ~blog a-3b-3c2d-1e-1g-5 ~bnb b3h-2
    ~bonding a-3b-3d-1e-1g-2 ~book a-2b-3d2f-3g-5h-2 ~boss a-2b1c2d2e-4 ~bread a-1b-1e-2f-3g-3h-1
    ~building a2b-2c-1d-1e-2f-2g-1 ~bullied c2d1 ~bumping b1d-1e-1f1h2 ~burnout c2d2e-1 ~buyers a-1c4d1e-1g1
    ~cardiologist a1c2e-1g1h1 ~carved a3c1d-3e-1 ~cathouse b-1c-2 ~ceremony a-5b-5c-1d-2e-1g1h-1
    ~change a1b1c1f1g2h1 ~chatted a-2b-2d-2e-8g-3h-1 ~chief a-1b-1c2d1e-1f1g-3h1 ~child a-3b-1c2d5e2f-2g-2h-1
    ~childcare b1c1d-1e-4g-1h2 ~chucked a1e4g1h1 ~ciao e-1h-2 ~circle a1b-2c-1e2f-1g-2h-2
    ~cleaning a-1b-1c1d3g-4h-3 ~clicking c3d1e-1g-4h-1 ~clowned e2 ~clunky c2d2e-1g2h-1
    ~commanded b-3d-1e-4f2g-1h-1 ~companies a1b4d1e-4f-3g-4 ~condescending a-2d2e1g-4h1 ~corresponding a2b3c3d1
    ~court a1b2d-1e2g-2 ~cpf a-2b3g-1 ~crore a-1b3d1f1h-1 ~dark a1b1c-1d-1e1f-4h-2 ~dead b-2c1d2e1f1h-1
    ~decide a-1b-1d1e4f2g-1h1 ~deferral a-3b9c-2d-3e-5f-3g-5h-1 ~denmark d1e-1f1h-1 ~description a1b-4c2d-1f1g-2
    ~developed a2b-1c3d1e-2f-3g-2 ~dialing a-1b2d-2 ~dingy a-1b-1c3d1h-1 ~diploma a-3b-4e-1f-5g-3h-2
    ~disrespectful b2c5d5e-5f-1g-4 ~documents a-5b-4c1d1e1f-3g-6h-2 ~dog c-1d3e3f-2g-3h-1
    ~dollars a-3b5c-4d-1e2f1g-1h-1 ~dolt c3d2e-3h1 ~dreadfully c2g1 ~drifting a-3c-1d-3e2f-1g4h-1
    ~easter a-1b1c-2h-2 ~edge a2b4c-1d-2f1g-1h-1 ~eighteenth a-2c1d-1e-1g-2h1 ~election c1e-4f2h2
    ~employees b-1c2d1e-3g-2h1 ~euros a-3b5c-1g-1h-2 ~even a1b1f2g1 ~event a1b-1c1d-1e-5f-2
    ~evicted b-5d-2e-4f1g-1h1 ~exceeded a3b5f-1g-1h-2 ~explanation a-5b-4c3d2e2f-3g2h-3 ~facilities a1e-1f-1g-4
    ~falling a-3d-1f3g2 ~favor a4b-3c-5g3h2 ~fbi a-2c1d1e-3f-1g3 ~filed a1b-1d-4e-1 ~financially a-5b2c5e-4f-1g1
    ~firm a2b2c1e-3f-1g-2 ~flags c2d-1e-2f-1h-2 ~foreperson c-1g-2 ~forgetting b-1d4e-1g-1h-1 ~forth a4c-2d-7f-3g2
    ~fridges a-2b1c4d2 ~garbage a-2b-3c3d4e2f3g-3h-1 ~giggle a-1d2e2g-3h-3 ~gloomy a2b-2d2e4f-4g-4 ~go a-2e3f2
    ~god b-1c-3d1g-1h-1 ~goddaughter b-1c-2d-1e-2h-1 ~graduate a1b-2d2e-4f-3g-2 ~gratitude a-5b-6c-4d1e-5f-2g-5h-1
    ~greatly b1c2 ~guide a1b3c1d-1e-2g-2h2 ~handshakes b-3e-3g1h1 ~headhunted b1d-1e-1f1 ~hectic d-1e1f1h1
    ~hey a2b-2c-1d1f-1g-2 ~idiots b-3c3d5e-1f-1h1 ~improve a5b-1f-2g-1 ~indeed a1b-1c2d1e-1g5h-3 ~infection b-2d-1
    ~inside a1b-1c2e-1f2 ~internet b-2c2f-1g-3 ~internship c3e-5f-2g-1h-1 ~interviewer a-2b-2c4d1e-2g-1
    ~jeebies d3e2g1 ~killed b-3c1d2f-1 ~kipping b2c-2d-4e-1 ~knee b-2c-4d-1e-2f-1h-1 ~la c-1d1e-1g-3
    ~laborer b1c1e-2g1 ~lack b-3c1e-2g3h-1 ~lahore a2c-5e-2f1h1 ~lapses a-2c1d-2f-2g-4h-3 ~laptop a-4c-1f-1g-3h-4
    ~laws b2c1f2h-1 ~leaders a-1c1d1e1f-1g-1 ~leeds c-1e-6h1 ~legs a-1b-1c1d3e-2f2g1h-1 ~lifeguard a-1b-4d-5e-4f1
    ~lighter a6b-1c1f1 ~liver b-2c-3d4g1 ~ludicrous a-1b-1c2d4f-1h-2 ~lunatic a-3b-3c3d2e-3g-3h1
    ~malaysia a-1c1d3e2f2g-1h-2 ~maneuver e1 ~materialize a1c-2d-2e2g-1 ~mine a1d-1g-3 ~misplacing a2e2
    ~misspelled b-2d1 ~money b6c-1d-4e-5f-2g-3 ~mother a-1c1d1e-3f-3g-1h-2 ~mud b-5e1f-1g-4h-2
    ~munich c-4d-3e-2f1g-2 ~musing c1g4h-2 ~nails a2c2d-3e1h-1 ~newspaper a1b-1c2g-3 ~nicest a-1b-3c-4d-5e-1h-4
    ~nicks b1c1 ~niece a1b-1c1f-2g-2 ~nonstarter a-2b5c-1d2e1f1g-2 ~notch a1b1c-1d-1e1f-2g-1h2 ~oct g1h-1
    ~operations a1b-2c4d-1e-3f-2g-1 ~optician a-2b-2e-2f-1g-3 ~organization a2b2c2e-2h1
    ~outclassed a5b-2c-4d-4e-2f-1g-1 ~outmoded c6d-1 ~overcomplicated b1f-2h-1 ~painter a1b-1c2e-3g-2h1
    ~pants a1b1d-1e-3g-1h-1 ~park a1b-2c-1e1f1 ~particular a1c1d1e-2g1 ~pause a-4b3d-1f3g-3
    ~payments a-6b11c-4d-3e-8f-2g-3h-1 ~permit a-3b-1d-2e-1f1g-2h-1 ~philadelphia a-2b2c-2e-1
    ~piece a-1b1e-2f1g-3h-1 ~pills a-1g-1 ~plainer a4b-1c-2d1e-1g-1h1 ~plane a1c-1d-3e-1g1h1
    ~plasterer b-1c-1e-1g-3 ~players a1c1f-1g-4 ~poked a2c-1d-1e1g-2 ~pondering a-3b-1c1d-3e6f1g-1h-2
    ~possessions c-2d3e1h-2 ~pressurised h1 ~presume b-3c-2e-7g4h1 ~prevent a-1d1e1g2 ~principalship a1d1e-1g-1h1
    ~problematic c2e1h-2 ~progression d3g1 ~proposing b-1d-1g3h1 ~pulled a1c2e-2f-2h1 ~puts b5c-1d-2e-1h-2
    ~question a-1b-2c1e3g1h-1 ~radiographer d-3f1 ~rail a2b-3c-1d-2e-2f-2g-2 ~realised b1c-2d2g-2h-3
    ~really a1b-1d1g1 ~reconsiders a-1c1d2e1 ~regard a2b-7c2d1e-1g-2h1 ~registration a1b-1d-1f1h2
    ~rehearsals a1b-1d1e-2f1g1h2 ~remained c1e-2f2g1h2 ~repay a-2d1e-4f-4g-4h-3 ~require b-3c2
    ~rescinded a-3c-2d-1e-4f3g-3h5 ~resigned a-2b-1d2e1f1h2 ~restaurants a2c-1e-3f-3 ~revoking d-2f2g-3h4
    ~rework a-3d1e3f1g-5 ~rise a1b5e-2f3g-1h3 ~rooms b-1c1e-4f-1g-1 ~sarcastic b-1d2e-1g-1h2
    ~saturdays a-3b1c1d-3e-2f1g-4h-1 ~scam g1h-2 ~seconds a1b1c1d-1 ~secured b6c-3d-2e-4g-1
    ~sense a1b-2c1e1f-1g1h-1 ~seventies b1d1 ~sexier a7c-2d-1e-2f-2g-1 ~shares a-3b5c-1d-3 ~ship a2b-1c-3d-2e-1h1
    ~shortlist b-3c-1d-2e-2f1g-3 ~shouts a-1c2d2f-2g-3h-1 ~shows a-1b-3c2e1f-1 ~singing a1b-7d2e-3f-2g-1
    ~sitter d3f-2 ~skill a2b-6d2e1f-1g2 ~skin c-1d1e2g1h2 ~smelly b-1c4d1e1h-2 ~smiling b-1d1e-1 ~smirked c-1
    ~snagging g2h1 ~snakes a2c1d1g-1 ~sounds a-1b-1d1e2f-2g-4h-1 ~spain c1e-1f-1 ~specialists a2b2c1e-7f-1g-1h-1
    ~splints b1c1 ~spoon b1c1f1h1 ~squabbling a-2c3d-3 ~squalid c2 ~sra a-1b1c1 ~stairwell a-3b-1d1e3h-3
    ~stranding a-1h-1 ~struggle b-4c2d2e-1f-1g3h-3 ~students b1c-1e-2f-2g-1 ~sun a1b-2 ~supply b1c1d-1f-1g-3
    ~switch a1e1g1 ~take d1f2 ~takes a-1b2c-1d-1e1f1h-1 ~tc a-3b2c1g-1 ~technician a-2c1d1e-5f-4g-3h1
    ~tell a1b-1d2f-1h-1 ~templates c2d1h1 ~tempt a2c-2d3e-2f2h1 ~testing b-6c2d2g-2 ~thirdly d-3e2g3h-2
    ~thoughtful c-1f-3g-2 ~tidier a6d-1f-2g-1 ~timely b-4c-1d1e-3f-2g-1 ~torture a-2b-3c1d-1f1g-4h1
    ~treatment b-1c1d1e2g-2h1 ~trial c2d1f3 ~truck a-1b1d-1e-7f-1h-1 ~turfing f-1g3 ~twat a-1c-3d-4g1
    ~twenty a-1b4c2d1e-6f-1g1h-1 ~typed a-2b-4c1d1e3f-3g-5h-1 ~typical a1d1e-1g-2h-1 ~undertake a-1b-2c1g2h2
    ~underwhelmed a1c1d1 ~unfair c3d-1e-1h-2 ~unimaginative c4d1e-1g1 ~unimpressive a-2b-1e-3g-1h-2
    ~unsettling a-3b-3c4e-1 ~unstable a-1c4h1 ~useful a3b-3d-3e-2g-1 ~vendor b-1d-2g-2 ~vicar b-2d1h2
    ~wasted c-2d4f-2h-2 ~weather b-3g-1h-2 ~week a-3b-1d-1e-3g1 ~well a1e-1g-1 ~whatsapp a-2b1c1e-2f-2g-3h-1
    ~win a3b1e-3f2 ~wonderful a-1b-3c-1d1e-9f-4g-5h-1 ~word a-3b-2c2d2e1g-2 ~workmates a-2c1h-1
    ~worried b-2c2d-1e-2f-4g3h-2 ~xo a-1b2d1e-2f-1g-1 ~ya a-1b-1c-1d1e2g-2h2 ~yards a-1c1d2g2`,
};
