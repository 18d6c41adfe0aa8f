/* Written by `npm run learn`: what each feature of a sentence weighs for each topic. */
import type { Weights } from './pack';

export const weights: Weights = {
  bias: [-17, -14, -14, -10, -12, -18, -15, -13],
  features: `
    ! a-9b-9c-4d-2e-1f-3g-4h-1 !_! c1e1g1h1 's d-1g2h-1 's_. a-2d-2 's_a a1b1c2d1f1h1 's_after g1
    's_all a-5b-3f-3g-4 's_an c1 's_another g1 's_anything e-2 's_been a-1b-3e3h1 's_best g2 's_between h1
    's_call f1 's_cropped g2 's_done e-1 's_every g2 's_final h1 's_first h1 's_for c1 's_holiday b2
    's_in a-1b-1e1g2h-1 's_interview d-3e-1h1 's_invitation h1 's_job d-1 's_just a1c1 's_keep f1h-2
    's_leave e2f-1h-2 's_lessons b-2 's_looking b-1g4h-3 's_me a-1h3 's_more a1f1g2h1 's_my a-2 's_name a-1c1h-2
    's_no d-4f1g1h-1 's_not b-1c1d1e-2f1g1h-3 's_nothing a-2b-1e1g-1 's_notice b-1c1 's_offer g1 's_ok e1
    's_on a-1b1c-2d-2e1g-2h-3 's_out e1g2h-2 's_passport h1 's_post a1g-1 's_probably g1 's_running g1h1 's_see f2
    's_something g-2h1 's_sorted e1 's_still g-1 's_that b1h-1 's_the a5b2c-1d-3f-1g-3 's_time d1g1h1
    's_what a1b-1d1 's_with g-1h1 , a1c-2f2g-2h-1 ,_a a2c2d2f1h-1 ,_about a-1c-2g-1h-2 ,_after a1b1 ,_all b2d-2h2
    ,_also h1 ,_although f3 ,_and a1b-1c-1e-2f-2h1 ,_another g-1 ,_any h1 ,_are d2 ,_as b1c1f-1g-1h1 ,_ask e1
    ,_assume e3 ,_at a1h2 ,_be d1 ,_because a2b1d1e-2h3 ,_before e1h2 ,_being a1c-1 ,_but a1b1e-2f4 ,_by c-3
    ,_call f2 ,_can a1e2f1g2h-1 ,_cheers a1h1 ,_coffee e-1 ,_could a1h1 ,_do a-1c-3f-1 ,_effective h2 ,_end d3h2
    ,_even a1c1e-1f2g-1h-2 ,_for b-4d1e-2 ,_free c1 ,_from c1h-1 ,_going c1 ,_got d-1h2 ,_had c1 ,_have f1
    ,_having a2b-2f-1g-3h4 ,_he b-1c-1 ,_hence a-1b-1c-1 ,_hey e1 ,_hope g1 ,_how d3 ,_however c1f1 ,_i b1d1h1
    ,_if a2b1c3g1 ,_in a-1c-1e-1f2 ,_is a1c2f1h1 ,_it a1b2c-2d4e2f-2 ,_just a-3d-3f2 ,_keep h1 ,_leaving h1
    ,_let c2d1e-2h-1 ,_love e1 ,_lovely a1 ,_mate d1 ,_might e2 ,_mislaid c1 ,_more a2b-1e1f2h-1 ,_mr d1
    ,_my b1c-5f-1g2h2 ,_no a1d1h1 ,_nobody e1 ,_nor c-1g-1 ,_not b-3d2e-3f2h-3 ,_now h-1 ,_on a1d1f-1
    ,_one a1c1d-1f1 ,_only f1g-2h-2 ,_or d2e-1g-1 ,_our g1 ,_pencil f1 ,_please a-3e-2f-2h1 ,_plus b1h-1
    ,_promise e1 ,_quarter e2 ,_reference h1 ,_see b1d1 ,_should e-1h-3 ,_simple a1b-1h1 ,_since a1b3c2d1e-1h2
    ,_sir b2 ,_so c-1e1f-1 ,_some c1e1 ,_something a1g2h-1 ,_sorry d-3e-2g1h1 ,_still e2f1h-1 ,_subject f3h-2
    ,_surely d-1 ,_take d-2e2f-1 ,_thank d-3h1 ,_thanks h1 ,_that d2e1f1g-1 ,_the a2b1c1d-1e-2f-4g2 ,_their a3
    ,_theirs a4b-2c-2h-1 ,_then b1c2f1 ,_there a-1e2f-1h1 ,_therefore e1h1 ,_they a-4b1f-2g1 ,_this a1
    ,_though a-3c-3d-3f4h1 ,_to b1c2d-3e1g2h-1 ,_too h2 ,_took h1 ,_truly d1 ,_try h-1 ,_unless b1d1f5h-1 ,_very c1
    ,_was b1 ,_we b-1c1e1g1 ,_wednesday a-2 ,_well f2 ,_were f2 ,_what b1d1e-1g2h-1 ,_when b-1h2 ,_where a2b-1f-2h1
    ,_whereas a3 ,_which b1c1d-3e-5g-1h2 ,_who b1c-7d-2e-1f-3h1 ,_whose h1 ,_will d1e1 ,_with b1c-1e-3f2g-3h1
    ,_without b1h1 ,_work e3h-2 ,_would a1b-2e2h-1 ,_yeah e1g1 ,_yes b1 ,_yet b1c-1e-2f3 ,_you a1b-1d1e3h-2
    ,_your a2b-1c2f-1h-2 ,_yours a3b-1g-1 . a-1c2d3f-2h-1 : b-1c-1d2e-5f-3g-4h3 :_@address h-2 :_@number b-1h-2
    :_a b-1c-1 :_another a1h1 :_i d2e-5f-4g-2h5 :_my h-2 :_no d1 :_please h1 :_she b1 :_thank d1h2 :_that b-1
    :_the c1f-1h2 :_what h-1 :_you d1 :_your b1 ; b-2c-2d-4e-2f4g-4h-1 ;_i b-6c-4e-1f-4g-3h1 ;_if h-1
    ;_it b-1d-1f-3g1 ;_my h2 ;_please h-1 ;_that h-1 ;_the b1c2 ;_with f1h-1 ;_you d-2h-1 ;_yours a1
    ? a-7b1c-10d6f1g-2h-1 ?_? d1 @address b-2c-2d-4e-3f-1g-2 @address_, h1 @address_. d-2e-3h-4
    @amount a-2b8c-1f1g-2h-1 @amount_, b2 @amount_and b1 @amount_i b2 @amount_plus b2 @close a-1b-1c-5d-7f-2g-1h1
    @close_, h1 @close_. a-1h-2 @close_match b2 @currency b4c-2d1f1g-1 @currency_@number b7c-1d1f1g-1h-1
    @dash a-1b-1d-2g-1h2 @dash_@number b-3 @dash_@open h1 @link d-1 @number a-3b6c-6d-2e-5f-3g1
    @number_, a-1b1c-2f1h-2 @number_. c1d-6e-5f-4g2 @number_@close h1 @number_@dash b-2
    @number_@number b-7c-2d-4e-2f-1g-3h-1 @number_@open b2 @number_@percent a-1b1d-2 @number_a a1b2
    @number_after h-1 @number_am h-3 @number_an b3 @number_and a-3f-1g-1 @number_at g-1h-1 @number_base b1
    @number_because g-1 @number_december b-3g-2 @number_for b-1 @number_i b1g-1 @number_in b1 @number_instead h2
    @number_is b-3g3h1 @number_july h-1 @number_june f-1g-1h1 @number_lpa b2 @number_may b-1g-2h-2
    @number_o'clock g1 @number_or b-2d-3e-2f-4g-4h2 @number_per b1 @number_percent b1 @number_plus a1b1
    @number_pm b-2f-1g1h-4 @number_post a1 @number_september h-1 @number_thousand b1 @number_to b1d1
    @number_today g1 @number_with b2 @number_would g-1 @open a-1b-1c-6d-6e-5f-1g-1h1 @open_day h-1 @open_k b2
    @open_x h1 @other a-2b-2c-6d1f-3g-1 @other_, a-3b-2c-1d-4e-2h1 @other_. h-1 @other_@number h1
    @other_@other c-1d-3f-1 @percent a-1b1d-2 @percent_certain g-2 @percent_hike b2 @percent_of b-5h-3
    @quote c1d5e-2f1g-1h-1 @quote_, b1d1 @quote_. b-1c1d2 @quote_i d1 @slash b-1h1 a a2b1c2d2e-1g-1
    a_@number b2d1h-1 a_baby h2 a_bad h-1 a_bank b-2d1 a_base b1 a_bell e1 a_berth a1 a_better a3b2g-2h-1
    a_big d-1h-2 a_bigger a4c-1d-1e-1h1 a_bit b1d-3e3f-1g1h-2 a_bonus f1 a_book d1 a_budget b1 a_bunch d3 a_bus h1
    a_calendar d3 a_call b-1c-1d-2e-2g-1h2 a_candidate a-2c-2g-1h3 a_car a-1b3f1h1 a_chair b1g-1h2 a_challenge a1
    a_chance a3c-1h-2 a_change g1 a_charity c1 a_choice a1 a_circus c2d2 a_clash g3 a_clearer e1 a_clerk b2
    a_client h2 a_clinic a1b1 a_close a2 a_closer a2b-1g1 a_clue c1d1 a_coffee e-2 a_colleague c-2
    a_company b1c2d1h2 a_contract h1 a_conversation c1 a_cook a-1c1 a_copy h-2 a_counter b2 a_couple a1d-1e1
    a_course h3 a_court h1 a_crew b1 a_customer e-2 a_cut a1b3 a_cv c1d2 a_data c1 a_day a-1b2c-1e1f2g1h1
    a_decade a1 a_decent b1 a_decision b-1e2h-1 a_degree b-2c-3h2 a_delight c-1d-1 a_dentist h1 a_desk a1
    a_diary d1 a_different b-2c-1e-1f-3g1h5 a_dog c2d2 a_double b-1 a_driver b1 a_fair a-1b1c2d-1g2h-2 a_family h1
    a_far a2b-1c-1 a_fatter b2 a_favour b-2c-1e-1f-2h2 a_feeling e-2g2 a_fellowship h1 a_ferry g1
    a_few c1d-2e1g-1h-1 a_field a1c1 a_final b1 a_fine c-1d-1 a_firm c2 a_first c2 a_fit c-1g-3h-1
    a_flat b-1c-2g1h-1 a_form d1f-1 a_fortnight f1h1 a_fourth g1 a_free h1 a_friend a-1d-2 a_fuel b2 a_future a1c2
    a_garden a1 a_glance h1 a_glass h1 a_good a-1d-3f-2h-2 a_grade b1 a_graduate d1 a_great a-1b-2c-3d-4e1g1h-2
    a_grown d2 a_guest f-1 a_half a-1b4c-2d-2e-2h-1 a_head a1 a_heavy f2h1 a_higher a1b2 a_hospital a-1
    a_hotel b-2h1 a_house a1 a_housing h2 a_hundred b-1g1 a_job b-1c1d-1f-1g-2h3 a_joining b1 a_joke c1d3
    a_joy a-1b-2c-3d-3h-1 a_junior c1 a_kind c1h1 a_kinder g-1 a_later b-1d-1g-1 a_laugh d2 a_lease h2 a_leg b-1
    a_lesson c-1d-1 a_lift c-1 a_line a-1e2f-1 a_little c2d-3e2h-3 a_living a-1 a_long a-3b-3d-3e-2h-1 a_look c1
    a_lot a-1d-9e2f-5g-2h-3 a_lovely a-2d-2 a_man a1c-1d2 a_manager b1 a_master c1 a_match g-1 a_maternity h-1
    a_matter a-1e1 a_mess c2 a_message b-1c-4d-4f-1h2 a_mid c1 a_mile a1b1 a_minute b-1c-2d-2 a_miss a-1e-2f-1g5
    a_moment c-1 a_month b1c1d1e1g1 a_more a4b-3c-2d-1g-4 a_morning h1 a_move b-1c-2d-1g1h1 a_much a2
    a_neighbour a-1 a_nervous d-1 a_new a-1b-2e-1f-2h2 a_nice d-2 a_nicer a2 a_night a1c-1 a_no a-4c-2d-2e2f3g2h3
    a_non g2 a_notch a1 a_number c2 a_nurse c1 a_part a-2d-2 a_pause f3h-1 a_pay b2h1 a_penny b1 a_pension b1
    a_permanent f2 a_person d1 a_phone f1 a_piece b-1 a_pity a-1f-1h1 a_place a1b-1d-2e-2f-1h3 a_planner d1
    a_pleasure a-3b-2c-3d-3h-1 a_poor c1 a_porter c-1d2 a_position a-2c-1e1f-2 a_post h3 a_practice h1
    a_project h-1 a_proper b1c-3e1h1 a_question a-2h1 a_quick b-1 a_raise b3 a_real c1d1h1 a_recruiter d2h-1
    a_reply d-1e1 a_research c1 a_reserve f2h-1 a_retention b2h-1 a_right d1 a_rise b2 a_role c1d-1f-2h1 a_room c-1
    a_rough h1 a_salary b2 a_sandwich c1 a_saturday d1 a_school c2g1 a_second c-3d-5g1 a_senior f1 a_shambles c3
    a_share c-1 a_shop h1 a_short b-1d-1 a_shorter f2 a_shot f3 a_shout f1g-1 a_sign b1e1 a_signing b1
    a_single b1d-2g-1h-1 a_small c-1d-1f1 a_smile h1 a_soft h-1 a_spare d-1 a_spot h-1 a_start b-1c-1g-2
    a_step a1b-1c-1g-1 a_stipend b2 a_stranger d-2 a_stronger a3h-2 a_sunday d1 a_supplement b-1 a_take c1h1
    a_team b-1c1 a_test c2 a_thing g2 a_think e1 a_third a-2b2h-1 a_thousand e1 a_three b-1 a_ticket c-1d1
    a_tour c-2d-2f-1 a_trainee c1 a_treat b-2c-4 a_trial f1h-1 a_twelve b-1 a_two d1 a_van b2 a_very a2c-2d-1e1h-1
    a_video f-1 a_view d-1e1 a_village b-1h2 a_volunteer d-2h1 a_warm c-1 a_way a3b-1f1g-2 a_wee e1
    a_week a-1b1d-3e-1f1g-4h-1 a_weekend b2 a_while a-1b-3c-2e3f-2g-2 a_whole a2c-2 a_woman c1 a_word b-2f1
    a_workshop g2 a_written d1 a_year a-3b1c-2d-3e-1 a_yes b-1f1g1h-1 a_younger g1 abeg d2 able a-2c-2d-1f2g1
    able_for g2 able_to a-2c-2d-1f2g1 about a-3b-1e1f-1h-3 about_, a3b-1 about_. d-3g-1h1 about_@number g1
    about_a d1f1 about_coming e1g1 about_going g2 about_how c1 about_it a-1b-6c-3e4f-6g-3h1 about_money b-1
    about_my a-2c2d-4f-1g-2 about_not c-2h2 about_that c-2d-3e-2g-1h-2 about_the a-3b-3c-2d-4f-3h-3 about_this f1
    about_to g2 about_where b1c2 about_whether g1 about_you a1b1c1 about_your a-2b-2e1h-3 above a4b2f-2g-1h-1
    above_the a1b2 above_what a1 abroad_, h-1 absolutely d2 academy b-1 accelerator b1 accent c2 accept a1b1e-1h3
    accept_the a1h2 acceptance f1h-1 accepted a1c-2d-4e-8f2g-9h5 accepted_a a1d1f-1h2 accepted_an a1b-2h3
    accepted_another b-1d-6e-2f-1g-3h3 accepted_elsewhere f2h-1 accepted_it b1h3 accepted_something f2h1
    accepted_the a-1h1 accepted_your h-2 accepting g1 access c1 accommodation c1 accordingly a1h1 account c-1e1g-2
    account_. e1 accounts c1h-1 accounts_, c1 accra a1h1 accreditation g1 acknowledge h-2 across a2c2d-1h1
    across_as c2 across_the h1 across_town h1 act c1d2 active f1h-2 actual c1d1 ad c3h-1 add a-3b3c1e-2f1g-2h-3
    add_more h-1 add_that c1 add_up b2 address a-4b-4c-1f-5g-4h-1 address_. h-1 addressed h-1 admin c1
    admire a-1b-1c-1d-1h-1 admit a1b1c1d-1 admit_. b1c1 adults d3 advert a-1b1c2d1f-1 advert_. c-3 advert_said c1
    advertise c1 advertised b1 advertisement b1c2h-1 advice b-3c-2g-1h-1 advised c1 afraid a2b1c-1d-4f-2g1h1
    afraid_. g1 afraid_: h1 afraid_i a-1g-1h1 afraid_that g-1h-1 afraid_the a1g1h-1 after c1d-3e3f-1g-2h2
    after_. b-1g-1h-2 after_@number b-2g-1h1 after_a b-1h-1 after_all c-1d-1e-4f2g2h2 after_careful h1 after_i c1h4
    after_it h1 after_my c1 after_reading h-1 after_some b1 after_ten b1 after_that d-1e1g-1h-1
    after_the a-3b1c1e1g-3h-1 after_thirty c1h-1 after_this e2h-1 after_today e2h-1 after_two d1 after_you e1
    after_your c-1 afternoon a-4b-2c-5d-3e-2f-4g2h2 afternoon_, g1 afternoon_. b-1e-2g1h2 afternoon_the h1
    afterthought c1 again a-3b-4c-5d2e1f2g-4h-1 again_, a-1b-2d1g-1 again_. d2e2 again_; d-1 again_at h-1
    again_before f2 again_for d-5e-3h2 again_on d1e-1 again_to h-1 against a2d-4e-3g1 against_it f1
    against_the b-1h-1 age b1c1d-2h-2 agencies a1 agency a1c1e1f-2 agency_, h1 agency_i a1 ages e2
    ago a-1b-1c1e-1g1h2 ago_, c1 ago_. c1g1 ago_and h1 ago_i h1 agree c1d-2g-1 agree_with c1
    agreed a-1d-4e-3f-2g-5h2 agreed_that a1h-1 agreed_to a-2e-1g-2h3 agreement b2h-1 ah e1h1 ah_, e1h1
    ahead a3b-3d-8e-2h2 ahead_, b1 ahead_. a1b-1c-1g1h1 ahead_of a3c1g-1 ahead_on a1 ahead_with a-1b-1e-2f-1g-2h1
    ahhing e2 aid b1 aid_course h1 air a-1b-1e2g-2h-2 ajar f1 alerts h-1 aligned a2 alive e2h-2 alive_. h-1
    all a1c-1d-1e-2g1h-1 all_, a-1b-2c-1e-1f-2h1 all_. a-1e-1f1g1h-2 all_? g1 all_ears f2h-1 all_for c1h1
    all_goes g1 all_i d1 all_in b1g1 all_it a1b1 all_laughing c-1d-1 all_likelihood a1g3 all_meals a1b2
    all_means d1f1h-1 all_of c-2d-1h1 all_over h-1 all_right a-1d-1f-1g-1 all_round a1 all_summer b1
    all_that a-1g-1 all_the a-2c-2d-6f1g-2 all_these e1 all_this d-1e-1 all_those a1 all_three h1 all_week h-2
    allotments h1 allow e1 allow_me e2h1 allowance a-2b7c-2d-2h1 allowance_, b2h-1 allowance_. b3
    allowance_and b1h1 allowance_for b1 allowed c2 allowed_to h1 almost a1b1 alone b2d-2h-2 along a2e-2h2
    along_. c1h1 along_with h1 already b2d2f-1g1h-1 already_, e1 already_. b1d2 already_have d1 already_said h1
    also c-1d-6e1f-1h-1 also_. a1 also_the b1h1 alter d1 although b-1f4 although_i f2h1 altogether a2d-2e-1f1h-2
    altogether_, h-1 altogether_. a2 always a4b-4e-4g-2h-3 always_going a2d1 always_open d1 am a-1b-1c-2g2h1
    am_, c1 am_. a-2b2c-1d-1e-2g2h1 am_@number b-2g-2h2 am_a a1b-1d-2e1g-1 am_about g2 am_afraid a2b1d-3f-1g1h1
    am_all f1g-1 am_and h1 am_at b1g-1h-2 am_available h-2 am_back e-1 am_beginning g2 am_better b1h-2
    am_bowing c1f1g-3h1 am_calling a-2e-3g-3h2 am_cancelling f1g-2h4 am_closing h1 am_coming e2g-2h-1
    am_covering h-1 am_declining c1f4g-2h3 am_doing e2g-2h-2 am_done c1d4 am_down g-1h-1 am_dropping h1
    am_edging g2 am_fed d2h1 am_for f1 am_free b-4f-2g-4h-5 am_getting b1g2 am_glad h-1 am_going d-8g-3h2
    am_good h1 am_grateful b-1c-3d-1e-1g-2h-4 am_happily h2 am_happy d1 am_having a-2g2h-2 am_headed a1
    am_honest a2c1g-1 am_i d2 am_in a-1b-2c-1e1h-4 am_inclined a1g3 am_joining a2b1g-2h4 am_keeping e2h-1
    am_leaning g4h-1 am_leaving h1 am_letting h1 am_living h1 am_looking a-2b-1d-2e-2g-5h-5 am_more a-2b-1e-1g4h-2
    am_most h-1 am_moving h-1 am_needed g-1h-2 am_next e-2 am_no e-3f-1g-1h3 am_not a-2b-1d3e1f-3g-1h1 am_off f1g-2
    am_on a-1b1c-4e-4f-4g1h-1 am_open f2h-2 am_or h-2 am_out a1b1c-3d2f2g-8h5 am_passing h1 am_probably f-1g4h-1
    am_pulling b1d-1e-2f1g-6h2 am_putting e2 am_ready b1e1f1h-1 am_really g-1 am_ringing e-2g-1h1 am_saying g-1
    am_sending d-1e-3f-1h-3 am_settled h2 am_so d-1e-4f-1h-1 am_sorry a1d-8e-8g-4 am_standing c1g-1h1
    am_staying a-2b1e-1f-4g-6h4 am_stepping a1f1g-2h2 am_still a-3b-1c-2e4f-1g-1h-1 am_stopping b1h2 am_stuck g3
    am_sure a-1e-4g-5h-2 am_taking b-1g-4h2 am_telling d1 am_thankful e-1g-1h-1 am_the a-2c-1d1h-3
    am_thinking g4h-1 am_told c1d1g-1h-2 am_turning f1g-1h1 am_up e1h-1 am_very g-1h-1 am_waiting e1h-1
    am_willing g-1 am_withdrawing b-1e-6g-15h10 am_withdrawn d1e1h1 am_writing b-2c-1d-4e-4f-2g-4h-1 amateurs d3
    ambitious a1 among c2d-1 amount b1 an b2c1d2e-1f-1g-3h-1 an_advert c-1 an_answer b-2e5f-2h-1 an_appointment h2
    an_astronaut d2 an_e d1e-1 an_early h-1 an_easy b1c-1 an_email a-3b-3c-3d-3e-5f-4g-3h-2 an_end f1
    an_exam d-1g-2h3 an_extra b2f1 an_eye h-1 an_hour a-2b4c-1d2e-1g-1 an_idiot h1 an_important c-2
    an_interview a-1b-5f-3h-1 an_offer a1b-2c-1h1 an_office a-1b1 an_old d-2h1 an_open c-1 an_opening c1
    an_opportunity a2 analyst b-3c-2d-3e-2f-3g-2h1 analyst_interview h1 and b1g-3h1 and_, a3b1f1h2 and_@number g1
    and_a a1b2f-3g-1h-1 and_after b1c1h-1 and_all b1c-1h1 and_am a-7b-4c-4d-4e-2f-3g-1h1 and_an b1h-1 and_ask d1
    and_at a1h-2 and_be d1 and_benefits b-1 and_besides c1 and_can b-4c-3d-3f-2g-2 and_clear c-1 and_come e1f2
    and_confirm d3 and_could h-2 and_delete h1 and_do c-2d2e1g-1h3 and_double b1 and_drop h1 and_every c-1
    and_find d3 and_for c-4d-8f-2g-1h-4 and_forth b-1c-1f-1h-1 and_free b2 and_from d-1e1 and_god e1 and_good h2
    and_goodbye f1 and_had c1 and_half h1 and_has a-2h-2 and_have a-1b-1c-4g-3 and_he b-3c-2d-2h-3 and_her c-1
    and_hereby h1 and_honestly a1g1h1 and_how d1 and_i a-1d-3f1g-1 and_if f2 and_in a1c2 and_is a-1b-1c-2
    and_it a1c1d-2f-5g1h1 and_its a2b1h1 and_just h-1 and_keep d-2h-2 and_leave d1 and_left c-4d-2 and_may g-1
    and_me b-2f-1 and_meet f1 and_mine a1 and_more g2 and_my a-3b1c-1e1f-5g-2h-1 and_need e1 and_never c2
    and_no c1d1f-1h-1 and_nobody c3 and_not a2c-1f1g-4 and_nothing b-1 and_now b-2c2h-1 and_on a1 and_only a2
    and_our h-2 and_pay a1b1c1 and_perhaps f1 and_please f-1 and_says c1 and_see a-1b-2c-2d-1e1f1g-3 and_shall h-1
    and_she b-4c-5f-1 and_should f1h-1 and_showed c-1 and_so d1 and_still b-1c-1f2 and_take h1 and_tell e1
    and_thank h-3 and_that f-3 and_the b1c-1d-2e-1f-1h-1 and_their a3b-1 and_theirs a2h-1 and_then b-1c1e1f-3g-2h1
    and_there a-1c-3e-2 and_therefore a1 and_they c1d-3e1f-3 and_this d1e1 and_to b1d-1 and_told h1 and_want b-1
    and_was a-1c-3 and_we b1c-1f1h1 and_what a-1b-1 and_when e1h-2 and_whether e-1 and_whose a1h1
    and_will a-2b-2c-3d-6e1f-4g-3h-1 and_wish h1 and_with b1h-1 and_withdraw a-7b-6c-3f-1h2 and_would c-2d-2e1g-1h1
    and_yet f2 and_you a2c1d3e-2f1g1h2 and_your c2d1f-2h-1 animal a1 annual a-2b2c-1h2 annual_leave b1h2
    another a-1b-1c-2d-1f-4h6 another_, h-2 another_. c1h-1 another_appointment b1g1h-1 another_candidate c1h-2
    another_carrier h1 another_charity h1 another_clinic b1h1 another_company b-1d-1g1 another_conversation e1g1
    another_day e1g-2h1 another_direction g1 another_firm e-1g1 another_garage b1 another_hospital a-1
    another_house g1h2 another_job a-2d1e-3f-1g-3h3 another_kitchen a-1h3 another_offer b-2e1f-1g1 another_one d1
    another_opportunity a-1 another_organisation h1 another_position a-2c-2e-1f-3g-1h2 another_post b-2c-3f-2g1h1
    another_practice d1h1 another_role c1 another_salon f1 another_school b-2f1g1h1 another_shop h1
    another_studio a1h2 another_team a1e1 another_thing e2h-2 another_time h-2 another_trust h1 another_vessel h1
    another_way e1 another_yard h1 another_year g1h-3 answer a-8b-4c-1d2e6g-2 answer_'s f1 answer_, c-2h-1
    answer_. b-3c-1e2f-1g-3h-6 answer_about c1 answer_before e1 answer_by b-1 answer_for e1 answer_has h3
    answer_is b1c-1d-1e-2f2h3 answer_this e1 answer_to h2 answer_will e1 answer_you e1 answer_your c-1d1
    answered a-1b-3c3d-4 answered_, e1 answered_. c2 answered_with h1 answering e4g-1h-2 answering_, e1
    answers a-1b-1c1d1e1h-1 answers_. c1 any a-1b-1c1d-2f-4g-2h1 any_case c1 any_chance b1d-1f1h1 any_day a1
    any_further a-1g2h3 any_inconvenience h1 any_interview d2h2 any_more a-3d-1e3g1h2 any_morning h-1 any_of c2
    any_office a-1 any_other a2b-1g-1h-2 any_rate f1 any_time b-3d-3e-2f-1g-2h1 anybody b-3c1d2e-2f1g-2h-4
    anymore e2f-1g2h1 anymore_, d1 anymore_. d-2e2g1h1 anyone b-3c3d1e-4g-5h-1 anyone_. d-1f1h-1 anyone_buys c-1d1
    anyone_to c-1 anyone_who d-2 anything a1b-2d-1e3f-8g-7h-1 anything_. e3 anything_else a1e2
    anything_further d1e2 anything_i a1 anything_in e-2 anything_is e-1 anything_just h2 anything_on a1b1h1
    anything_that e1 anything_to a1c-1 anyway c-2f3h-1 anyway_, b-1 anyway_. f2 anywhere a2c-2 apart b2d-2
    apart_. b3c-1d-1 apart_from b-1 apologies b-4c-4d-4e2f-1h1 apologies_, h2 apologies_for b-1c-2e2
    apologise a-1b-3c-3d-4e-4f-2h-4 apologise_. h-2 apologise_for d-1 apologize g1 apology d1 app c1 appealing d1
    appear c2g3 appeared c1 appears g2 appetite c1g1 applicant h1 applicant_. h1 applicants b-1c1e-1
    applicants_like d1 application c2d-1f1h3 application_, a2b1d1e2f1 application_. a-4b-5c-2d-5e-2f-8h2
    application_; d1 application_any c1g1 application_as b1f-1h2 application_because a1 application_for b-3c-2g-1h4
    application_form c2 application_in h2 application_is c1 application_out h-1 application_to f1h-2
    application_with h1 application_withdrawn d1 applications a-1 applied a1b-1d-4f-1h-1 applied_for b-1c-2h-2
    applied_to a2h1 apply a-1c-2f-1g-1h1 apply_. c-1h1 applying g1 appointed g-1h3 appointed_me h1 appointed_to h1
    appointment a-2e-2g2h2 appointment_. g2h-1 appointment_is h1 appointment_on g1 appointments d1
    appreciate a-7b-2c-8d-9e-2f-6g-9h-4 appreciate_that b1 appreciate_the b-2c-2e-2
    appreciate_you a-1b-3c-1d-3e-6f-2g-4h-1 appreciate_your e1 appreciated a-1d-3h-1 appreciated_. b1 apprentice b1
    apprentices a3b-2c1d-3h-1 apprentices_. c-1 apprenticeship b-3c-1g1h2 apprenticeship_, g1 apprenticeship_in h1
    approached e1 approval f1 approved f1 april c-1h1 aptitude c1 arbitration a1 archive b-1h-2 archive_than a-1
    archivist d-2 are b1c2e-1f-3g2h-1 are_, h1 are_. c-3d-3 are_a a2c2 are_all c2 are_already a1 are_also b-1
    are_better a-2 are_both a-1 are_doing a1 are_ever d-2f-2 are_free f1h-2 are_giving b2f-1 are_going e-2h-1
    are_hard h1 are_having d1 are_i b-1e-2g4h-3 are_in d-3 are_looking d-1h1 are_my d-1 are_not a-3d1 are_on g1
    are_one d1 are_out h-1 are_over e1 are_paying b1f1h-1 are_running d1 are_signing h4 are_still b-1c1h-2
    are_stuck f1 are_the a2b-2c-2h-1 are_up e1 are_welcome f1 are_with h1 are_you d2 argue a1b2h1 argue_with a1b2
    arguing h-1 arm f1 around a-2b2d-3g-2h-1 arrange c1g1 arrangement b1 arrived a1c2d-1h-2 arrived_. c1
    arthritis a-1 arvo h1 as a1c1d-1e-1f2h1 as_a b-1c-1d-2f2g-1h-1 as_an b-1c2 as_and b1e1 as_close a2 as_closed h3
    as_far a-1c2g1 as_for a-2h-1 as_good h-2 as_i b1d-4e-1f-3g-1 as_if c1g1 as_it c2f1g1h1 as_long f1
    as_matters f1g1 as_much c-2h-1 as_my a-1c-1f-2g1h-2 as_of e-1g1h2 as_on d1 as_our h2 as_soon e1 as_that b1
    as_the a1b1c-1d-2h3 as_their a1 as_there g-1 as_they a-1h1 as_things e-2g3 as_though f-1g2 as_to c1d1e2
    as_well a-2b-1c-1e-1f-4g-1h-1 as_withdrawn b1d-1h3 as_you a-1c-3d1e-1f-2 as_your b1c-2h-1 ashamed c1d3h-1
    ashamed_of c1d2 ashore b1g1 asia c1 aside g2h2 aside_, h1 aside_. g1 aside_for h-1 aside_from g1h1
    aside_time h1 ask e1f1g-3 ask_, f-1h1 ask_. a-1b1c1d-1 ask_again d1 ask_for a-2b-3h-2 ask_me b1c-2d-1e2f2h-2
    ask_that e2h1 ask_the d1 ask_what b1 ask_whether b1g1 ask_you a1b-2d-3e1h2 asked a-3b-2c2d-2e-8f-5g-2h-1
    asked_, h-1 asked_for a-1c1g1h-1 asked_me a1b-4d1e-1 asked_the c-2 asked_them h3 asked_to b-1c1h-2
    asked_what a-3b-1c-2d-2 asked_whether c1h1 asking e-5f-2g-2h-2 asking_. d-1 asking_a c1d1 asking_for c2
    asking_me a-2c-1e-1f-1 asks h-1 asleep h1 assessment a-1b-2c2d1f1h2 assessment_. d1 assessment_day d1g1
    assistant e-1f-2 associates b1c1d1 assume e3h-3 assume_i e2h-2 astronaut d2 astronaut_? d2 at a1b1d-2f-1g1h-1
    at_. b1 at_@amount b2e1 at_@currency b2d1g-1 at_@number c-2e-1f-1h1 at_a a2e2f-2h1 at_all a-2c1d1f-2g2
    at_an d-1h1 at_another a-1b-1c1f-2g-3h4 at_any b-1g-1h1 at_college h-2 at_each c2 at_ease a-1c-2h-1
    at_eight b-1 at_four d-1 at_home a-1b-2c-5d-2e1h-1 at_last d1 at_least b1c1h-1 at_me a1 at_midnight d1
    at_my b1c-4e-2f-3g-2 at_night a1c1 at_nine a-1b-3c1e-2g-1 at_no c1 at_noon a-1g-1h1 at_once e-1f1 at_one b1d1
    at_our h-1 at_present e1 at_reception c1 at_school d1 at_sixty b1h-1 at_some e3g-2h-1 at_ten g2
    at_that b1c-1f1g3 at_the b-1c-1d-1f1h-1 at_their a-2 at_this b1c-1d-2g3 at_three g2 at_twenty b1c1 at_two g2h-2
    at_work b-1g3h-1 at_your b-2c1d-2e-4g-4 at_yours a2b-1c1 ate a-1b-1c3e2 ate_my c1e1 ate_up c2 athens b-2
    atmosphere c4 attach a-1 attached a-3c-2d-3e-2f-3h2 attached_. h2 attached_form h2 attached_the h-2
    attend a1c-2d-1e-1f2g3 attend_. f3g2 attend_on g1h1 attend_your f-1 attending c1e-2h2 attending_, c1
    attending_the a1 attention a-2b-2h-3 attention_to b-3h-1 attractive h-1 au f1 audit b-2h1 audition h1
    auditions d1 august a-2c-1g-1h-1 august_. f1 august_and h-1 authority a1c1 auto h2 auto_reply h2
    autumn a-3b-2c-1d-2f-3h3 autumn_. h2 autumn_i h1 available b-1e-1 available_for h2 available_from h-2
    awaiting h1 away a-1d-1e-3f2g1h-1 away_. b-1c-1d-2g-2 away_from b1c-3f-1g2 away_just e-1f1h-1 away_on g-1
    away_with b-2h-1 awful c-1f-1g1 b a2b1f1 back a-3b-1c-3d-2e3f4g-2 back_, e1f-2h-3 back_. a-1e2 back_about e-1
    back_after h3 back_and b-2c-2f-2h-2 back_as h-1 back_by e1f1 back_for f1 back_from e-1g1h1
    back_in a-1c-1d-1e-4f3g-3h1 back_into f1h-1 back_my b1h2 back_of b1d2f1 back_on e-1 back_out g1
    back_to a-1b-5d-2e2f-1g-6h1 back_when h-1 back_with a-2b3f2 background a2f1 backup a1 backwards b1c1g-1h-1
    bad b-2c2d-2 badge a-3b-4c-3e-4f-5g-2h-1 badge_, f-2 badly c5d-1h-1 badly_organised c3 baked e-1
    bakery a1b-3c-2 balance a1b-1h-2 band a-2b5c-2 band_, b1 band_@number b1 bank a3b2e-1f-2g2h-1 bank_, c1
    bank_. a2 bank_holiday b-2 bank_on g3 bar b-1c1f1g-1 barely d1 barn a1 base a-2b5c-2d-2e1g-1 base_. b1
    base_and h-2 base_to f1 based f1 basic a-2b4c-1d1h1 basic_is b2 bath d1 be c-1f1g3 be_, a1 be_. b-2e1f-2g-3h-2
    be_a a-3b-1c1d-1e-1f-1h-2 be_able a-1g2 be_an b-1 be_answering e1h-1 be_any b1 be_as g2 be_ashamed c1d3
    be_asked a-1b-1d-2g-2h-1 be_at a2g-2h-2 be_attending c1e-1g-1h2 be_back e-1h-1 be_best g2 be_called d-1
    be_carrying g1 be_checking e1h-2 be_cheering e-1 be_clear c-1 be_coming a2b1e-6f-3g-3h5 be_considered g-1h2
    be_continuing b1g1h2 be_daft g-1h3 be_difficult g1 be_doing a2e-3g-2 be_dropping b1g1 be_easier a-1h1
    be_fair a1g2 be_for g1 be_frank c1 be_free e-1 be_giving h1 be_glad a-3b-3d-2e-3g-3 be_going a-1b1e-6h4
    be_grateful h1 be_happy b-2c1e-1f-2g-1h-1 be_hard a-1b-2 be_honest b1c-2d-1g1 be_in a1b-2c-3d-3e1
    be_inclined g2 be_interested h-1 be_interviewing e-1h2 be_joining h2 be_kept d1f2 be_leaving h1
    be_looking e3g-1 be_lovely d1 be_lying a1d1 be_made f1 be_more a-1d1 be_moving h2 be_needing h1 be_nice d1
    be_no h1 be_obliged e1 be_off e1g-1h1 be_on b3d-1e-2h2 be_one g1 be_open a1b1f1 be_opening e1h-2 be_out f-1g-1
    be_picking e4g-2h-2 be_pleased f-1 be_possible b-2d-2h-1 be_proceeding g-1h2 be_proud c1 be_pursuing e-1h2
    be_putting h1 be_quick d1 be_reading e3g-1h-2 be_removed h1 be_reporting c1h2 be_right h2 be_seeing g1
    be_sent c1f-1 be_sitting d-1 be_so h1 be_some e1 be_straight a-1e-1g1 be_surprised e1g1 be_taken c1
    be_taking b2c1d-2e-2f-1h3 be_talked f1 be_that g3h-2 be_the a1b-1c1d-2f-2 be_there a-4e-5f3g-1h1 be_to d2h2
    be_told a1g1 be_unfair g-1h-1 be_welcome f-1 be_where h-1 be_wiser g2 be_with h-1 be_withdrawing g1h-1
    be_working a1 be_wrong f-1g2 be_your f1 bear e4g-1 bear_with e2f-2h-2 bearing h-1 beat a2c-1d2f1
    beats a4b-1c-3d-3e-1 beautiful a-2 became c1 because a1b1d1f-2g-1h4 because_i b-3d-1f-2g-1h1 because_it c-2
    because_my c-1h-1 because_of a-2d-1g-2h3 because_the a2b2c3g-1h1 because_you d3h-2 become g2h-1 becomes f1
    bed h-2 beds c1 been a-1c2d-4e2f-4g-1 been_, b1 been_. g-1 been_a a-2b-5c-4d-3e1h-1 been_accepted h-1
    been_appointed h2 been_asked h-1 been_doing b-1c2g1 been_given a2e-1g-1 been_hired h4 been_hoping b2
    been_in a-1 been_mad e1 been_made c1 been_meaning e2 been_more a-1 been_moved c1 been_my a2 been_nicer c-1
    been_offered a2 been_on d1h-1 been_promised b1 been_shifted d1g1 been_signed h1 been_spoken c2 been_taken h1
    been_talking h-1 been_turning e-1 been_umming b1 before a-3d1e1f3g-3h1 before_, b1 before_. b-2c-1h-3
    before_a c2 before_and b1 before_anyone c1d-1 before_friday b1 before_i a-2b1d-4e3f2g-3h1 before_noon h-2
    before_the a-2c-1d-3e-2h1 before_then h-1 before_they b-1d1 before_you c-5d5e-3f2g-1 before_your a1b-1d-1h1
    beforehand c1 beg e1 begin a-1b-2h1 begin_there h1 beginner a1c1 beginning a1g2 beginning_to g2 begins h1
    begins_on h1 behind a-1b-4c2d-2f-1g-2 behind_the a-2 being b-1c3d1f2 being_. e2 being_asked c4h-1
    being_so d-2h1 believe c1d-2e-2f-1g2h-4 believe_i a1g1 believe_the c1 bell b-1h-1 bells b1d2 bells_on b1d2
    belongs h-1 below a-2b3c1d-4e-1g-3 below_. b-1c-2h-1 below_to h1 below_what b2c1h1 bench b-2 beneath c2d1
    benefits b1c-3d-2 berlin g1 berth a1 beside a1e-1h-1 besides d-1 besides_, c1 besides_. b1 besides_that h-1
    best a-1b-7c-5d-7e-11f-3h-3 best_, a-4b-5c-3d-7e-4f-6g-8h-8 best_. h3 best_fit a1 best_help h-1 best_if g3
    best_match a2 best_of c-1g-2 best_stepping g1 best_thing a2 best_to a-2 best_way c-1 best_wishes a-2g-1h-3
    best_with b-1c-1g-3 bet a2g1 better a5b2c-5d3e-3f-2h-1 better_, a1h1 better_. a2b1c-1d1 better_for a-2
    better_job a2d1 better_match h1 better_off h-1 better_offer a3 better_pay a1b2 better_placed a-1
    better_suited a-2d-1 better_than c-3d-5 better_things d4 better_to a2 between a2c2d1f-2 between_a a3h1
    between_calls b2 between_the a1c1h-1 between_them a-1 between_two c-1 between_what b-1 between_you g1
    between_your a1d1 beyond d2 beyond_me d1h1 beyond_what b-1 bid a1 big b1c-3d1f-2h-1 bigger a5c-2d-3e-1g-1h1
    bill b1 bin d3e2f2h-1 biscuit d1 bit b2e4f-1g1h-4 bit_, g1 bit_. c-1e2 bit_more a-1b3 bit_of b-3c1d1e-2g-1
    bit_up e3 bits c-2 bless a-2b-3c-3d1e-3g-2h-1 bless_you d2 blew d1 block c1 blocked e3 blocking e2 blog h2
    blokes c1d1 blunt d3 board c-4d-3f1 board_, f1 board_. b-2f-1 board_for h1 boat b1c-1e1 body b1
    bonus b9c-4d-5e-2h-2 bonus_, b2f1 bonus_. a-1b1 bonus_and h-1 bonus_on b1 book a-1e-3f-2g-1h-1 book_. d1
    book_you e-1 booked a-4b-5c-2d-5f-3g3h1 booked_. h2 booked_and h2 booked_for g2h-2 books b1 boots d1g-1h-1
    bore c1 born d1 boss a-2b3c-3d2g1h-1 boss_has h-1 boss_matched b1 bosun f1 both a3b-1f-5g-5h-4 both_, a1
    both_. a-2d-2 both_have c1 bother a-1c1d3e2f-3g-2h-4 bother_. c2 bother_replying d1 bother_to d-2
    bother_with d1 bother_writing e2 bothered c1d2 bottom c-1e2f3g1 bottom_of c-1e2f3g1 bought h-1
    bow b-2c-1d-1e-3f1g1h2 bow_out b-2c-1d-1e-2f1g1h2 bowed h3 bowed_out h3 bowing f1h3 bowing_out f1h3 boxes a3
    boxes_for a1h1 boy a-1h-1 boys c1 brain d3 branch c1d-3h-1 branch_in c1 branch_is c1 brand a4b-2c1 bravo c1d4
    bravo_, c1d3 break a-3c-2d-2e-2h-2 break_a b-1 breakfast_. a1h-1 breaks d1 breath d2e2 breathe e1
    bridge b1c-2d-2e1 bridge_. b1 brief a2c2d-2h1 brighter a2 bring c-3e-3f1g-4h-1 bring_me b-1f1 bring_my e-1h-1
    bringing b2 brings e1h-1 broker a1 brother c-1g-1 brought b-1 bucks a-1b3d1 bucks_an b2d1 budget b5c-3f1h-2
    budget_, a1 budget_and b2 budgeted b1 build a1b-1h1 building b-3h-2 building_is c1 bump b1f1h-2 bumped b3g1
    bumped_me b2 bunch a3c-1d3 bunch_, a1 bunch_. a1 bunch_for d3 buried e1 burned f1 burnt h-1 bursar d1
    bus a-2c-2d-4e-3f-1g2 bus_, h-1 bus_. c1h-1 bus_and b1 bus_is g2 bus_pass h2 buses a1b-1 bush d2 business d2h-1
    business_. d1 busy d-1e3f-2g-1h-1 busy_season e1 but a1b2d-2e-2f6g-1 but_. c1 but_a a2d-1h-2 but_could h-2
    but_do a1e-1f2 but_i a-2b1c-5d1f-1g1h4 but_if b2f4g-1 but_it a-1f-2g2 but_keep f1h-2 but_let f2h-1 but_my c1h2
    but_no h1 but_not f2h-3 but_nothing f2h-2 but_please d1f2h-3 but_thank h1 but_that a-1c-1 but_the a2c2d-1f-5g-1
    but_theirs a1b1 but_they h1 but_this a1f-1 but_what b-1 but_would f1 but_you a1f1h-2 buy d1e-1f-1 buyer d1g1
    buys c-1d1 buys_a c-1d1 buzz e1 by e-1f1g-1h-1 by_. g1 by_@number g1 by_a a2b1c-4f1h2 by_all d1f1h-1
    by_another c1h2 by_ear e2 by_email d-3e-2g-1h-2 by_friday b-2 by_how c1 by_me b1 by_mistake h-1 by_monday f1
    by_my a1b-1h1 by_nine g-1 by_noon b-1d1 by_post f-2 by_side a2b-1 by_someone c1 by_ten b1 by_that c1
    by_the a-6d2e1 by_then g2 by_three b2 by_with f-1 by_you a1c1 by_your h1 bye a-5b-8c-8d-4e-9f-4g-8h-2
    bye_. a-1b-1c-2d-1e-2 bye_bye d-2 bye_now b-2c-1d-5e-4g-1h-4 cab a1 cafe d-1 cake b-1d-1h-2
    calendar a-2d3e-1h-2 calendar_. d1 calgary h-1 call a-1b-4c2d-1e-2f1g-1h2 call_, c-2e-1f-1h3 call_. c-2d-4h-4
    call_about h1 call_and e-1 call_at h-1 call_from f3h-1 call_it b-1d-1e-1f2g2h1 call_my d1e1 call_off h2
    call_to c-1 call_was c1 called a2b-5c3d1e-4f-3h1 called_. a1 called_me c3g-1h-1 called_your h1 caller d1
    calling b-2c1d-6e2f-4g-7h1 calling_. a1 calling_about c-2e-1g-1h-4 calling_it c2 calling_me c1e1h-4
    calling_my e2 calling_off h3 calling_to h1 calls a-2b2c3d1e2f-2g-2 calls_. b1 calm b-1c-1d-1e1h-1 calm_down e1
    cambridge a1 came a3b2c1d-1e-1f-2g-1h-1 came_. b-1c1h1 came_across a-1c2 came_away b-2c2 came_back b2h-1
    came_close a1 came_down a2b1d1h-1 came_in a-1b3c-1d1 came_out a2b-2f-1h-2 came_second a2
    came_through a-1b1c-2d-1g-1h3 came_up a-3b1g3 came_with a-2f1 camera d1g-1 camp h1 campaign h1 campaigns c1
    campus a-1c-1 can b2c-1d1e1f4g1 can_. h-1 can_be b-2e-1f3g-1h-2 can_best h-2 can_bring f1 can_close h1
    can_come b-3 can_confirm e1 can_cross h1 can_do a-2b-2c-1d-2e-1 can_find b2f2 can_follow d1 can_get b3c1f1h1
    can_give a1e2f-2h2 can_have b1f1h1 can_help a-1 can_i b-1d-1e3 can_imagine d-1 can_make h-1 can_manage b-1h1
    can_move f2 can_not c1d-3f-3g3h3 can_offer b-1 can_pick f1 can_read b1d1 can_release h2 can_say b-1e2g-1
    can_see a2c1f-1h-1 can_stick d2 can_still b3f2 can_take a-1b-1h1 can_tell c2d2g1 can_wait h-1 can_we d-2e1h-2
    can_you f1 cancel b-1c-3d1e-5f3h5 cancel_, h1 cancel_. g1 cancel_it a-1d1g-1h4 cancel_me f1 cancel_my f1
    cancel_our h1 cancel_that h1 cancel_the d1h2 cancelled b-2h5 cancelled_, h-1 cancelled_. h3 cancelled_the h1
    cancelling b-1d-1f2g-2h4 cancelling_, a1f1h1 cancelling_it f1 candidacy b-2c1f3g-1h1 candidacy_. h2
    candidacy_for h2 candidate a-5b-2e-1h2 candidate_'s c1 candidate_. e-1h2 candidate_for h1 candidate_with f1h-1
    candidates a-4b-4c2e-3f-2g-1h1 candidates_. h1 candidature d-2e-2f1g-1h4 candidature_, f1 candidature_. h1
    candidature_as h1 candidature_for h2 canteen a-2 car b5c-4d-4e-2g2 car_, h1 car_. b1 car_allowance b2
    car_and b2f1 car_park b-1 car_will g2 card a-2b-1 card_. b-2 cardiff a-1b1g-1 care a1b-4c-1d1e-7f-5g-3h-4
    care_, b-1c-1d-6e-2h-1 care_. d1 care_home a1 care_less c-1d3 career a3b-1c-2g-2h2 career_change h1
    career_to a1d1 careers c-1 careful a-2b-2c-1e-1h1 careful_thought h1 carer_job h1 carers c1 caretaker c1h1
    caretaker_'s h1 carries a1b2 carry b1c1e-2g2 carry_on e-1g3 carrying e-2g2h1 carrying_on e-2g2h1
    case d-3e-4f4g1h-1 case_. g2 case_i f2g-1 case_it h-1 case_study g1 case_they f1 case_your f2 caseload a1h-1
    caseload_is c1 cash b2 cashier h1 cast h1 cat b-1c-1d1 catch_you e1 category a1 caught c-1h-1 cause a-1
    cell h-1 cent b2c-1f1g1h-1 cent_of b2f1 centre a1b-2d-1g-1 centre_, h-1 cents b2 certain d-1e-1g3h-2
    certain_. g1 certain_i g2 certificate h-2 chair c2d2e-2f2g-1h2 chair_. b1d1 chair_for h2 chair_warm f1
    chairman d1 challenge a2c-1 chance a2b-1d1e-1f2g3h-1 chance_. a1h-1 chance_and d1 chance_i b-1g4h-1
    chance_to a2b-1d-1e1g-1 chance_we h1 chances e-1g5h-1 chances_are e-1g4h-1 chances_of g2
    change a-4b1c-1d-1e-3f2g-1h1 change_, b1h2 change_my f3 changed a-4b-4c1d-3e-1f-2h1 changed_. f-1h1
    changed_my g1h-1 changes b1f1 changing c2e1h2 changing_my e1 chaotic c2 chap d1 chap_who d1 charge b3d1h1
    charity a1b-3d-3e-1g-2 charity_. a1 charming d1 chartered a1 chase c1h-1 chat a-2b-4c1e1f3g-4 chat_. d-1
    chat_at e1 chat_with f1 chats d1 cheap d1 check a-1b-1c-2d-3f1 check_the h-1 check_this d-1 check_with f2h-1
    checking d-1g-1h-1 checking_the c-1e1 checking_this h-1 cheer d-1 cheered c-1d-1 cheered_me c-1d-1
    cheering e-2g-2h-2 cheers a-1b-8c-8d-3e-4f-7g-7h-1 cheers_, a-8b-5c-4d-11e-9f-4g-3h-9 cheers_for g-1
    chef a1d-3h1 chef_'s g1 chemistry c1d1 chemo h-1 cheque b3 chew e3g1 chew_on e2 chewing e2 chief f1
    childcare b2 childminder g1 children c2e-4f-2g-5h1 children_'s h1 children_, c1h1 children_. b1c1
    children_are e-1 chip b1 choice a4c-6d-1e-3f1g-2h2 choice_, a1 choice_. b-1d-1 choice_and a1h1
    choice_between a2 choice_for b3 choice_is h1 choir a1b-2c-4d-1e-1h-1 choir_, e-1 choose a1b-2c-2d-1f1
    choose_. e-1f1 choosing c-1 chose a1 chosen b1e-2g-2h4 chosen_the h1 chosen_to b2h2 christmas f-1 chuffed c-1
    chuffed_to c-1 circle b-1e3f-1 circle_back b-1e3f-1 circumstances c-1g1 circus c2d3 circus_. c2d3 city a1b-1
    clap d2 clarity c1e1 clash b-1g3 clash_with g2 clashes b-1g2h1 clashes_with b-1g2h1 class b-1c-3d-1e-1g1h-1
    class_. g1 classes b-1c1g-2 classes_, h1 classes_. c-1 classmates h1 classroom g1 clause b-1 clean c-1
    cleaner c1d1 cleaning h-1 clear a-4b2d-1e1f-1g-5h-1 clear_. e2 clear_a e-3 clear_about b2 clearer e3
    clearly a-1b-1c2 clerk a-2b1c1h1 clerk_. h1 client d-1f1h1 client_'s h1 clients c1 clinic a2d-3h1 clinic_, c-1
    clinic_. g1 clinical c1 clock d3 clock_. d3 close a4e-5f1h2 close_. a2g1 close_a a1 close_my b-1h4
    close_out h-1 close_the f1 close_to g1h-4 closed a-3b-2c-3f-3g-2h1 closed_, h1 closed_. h3 closely a2
    closely_with a2 closer a6b-2c-4d-1e-1f-2h2 closer_match a3b-1g1 closer_to a4b-1c-2f-1h1 closing e1f1 clown d3h1
    clowns d2 club c1e-1 club_. c1 clue c1d1 clumsy c1 co h-1 co_op h-1 coach h-2 coast a-1b-2e-1f-1 coast_, b-1
    code h-1 codebase c1 coding c1 coffee b-5c-5d-1e-2f-5g-4h-1 cohort h1 coin b-1e2 cold a-2 collapses a1
    colleague a-6b-1c-1d-8e-4f-5g-5h-3 colleague_who c1 colleagues d-3 collect d-1 collection a1c-2 collective b1
    college c-3e-1f-1 college_, h2 collides g1 column a1b1 come a1b1c-3d-2e-1f1g2 come_, g3h-1 come_. a-2b1d-1g2
    come_across a3 come_after g1 come_along b-1f1h1 come_and b-1e-1f1h-3 come_at c1 come_back a-1e3f1h-2
    come_by f-2 come_for g-1 come_in b2d-1f2g-1h-2 come_into h1 come_my a2 come_on a2b-1e-1 come_out a-1
    come_round f-1 come_second a1 come_through g-1h-1 come_to a-1b1c-3e-2f-2h1 come_up a-1b-3c-1d-2e-1
    comes a3b3c-3e2f-2h-1 comes_along a1 comes_in e1 comes_out h1 comes_to b1e1 comes_up a-1b-1f-2
    comes_with b3c-2d1 comfortable c2g-1 comfortable_with c1g-1 coming a2c-2d1f-1g1h4 coming_, d1e1g-3
    coming_. b-1g2h2 coming_and c1 coming_back e-3 coming_for e-1g-1h2 coming_in h1 coming_to a2e-1h2
    commission a-2b7c-3d-1g-1 commission_, b2h1 commission_split b3 commit e2g1h1 commit_to g1h1
    committed a-2b-2c-1d-1f1g-3h2 committed_to c-1f1g-2h2 committee b-3h1 committee_. g1 communication c4e1 comp b1
    companies a1d1 company a3b1c2d-1e-2f-2h2 company_, h-1 company_. a1c-3 company_and b-2 company_came a1
    company_car b2 company_has a1b1g-1 company_i a1c2 company_is h-1 company_that a-1b-1 company_whose a1
    compare g-1h-1 compared a3 compared_to a-1 compared_with a4 comparison d-1g-1 compensation b2c-1 compete a2b-1
    competition a-1h2 competition_for h1 competitive b1 competitor a2c-1 complete d1g1 completely e1f1h-1
    completely_. e1f1h-1 concerns c1 concert d-1 conclusion e2 conclusions e2 conclusions_. e2 conference g1
    conference_in g1 confess g1 confidence a-2b-2c1d-2h-2 confident g1 confirm a-1b-2c-2d1e-1f-4g-3 confirm_it d1
    confirmation d-1h-1 confirmed f1h1 confirmed_by h1 conflict g1 confusing c2 confusion e1 congrats d1
    congrats_on d1 congratulations a-2b-1c-3d4h-2 congratulations_, d-3 congratulations_on c-2d5h-1 connect e-2
    connected b-2e-1f-2g-2h-2 connected_here h-1 consider c-1d1e1f3g-1h3 consider_me f1 consider_my d1h2
    consider_this d1f1h2 considerably b1c1 consideration f1h1 consideration_. f1h1 considered a-2h2
    considered_. f-1h1 considered_for f1 considering b1g2h-3 consulting e1 contact c1d-1e3f-3g-2 contact_. b1
    contact_here e1 contact_me e1 contacted c1 contacting e1 contest a3h1 contest_. a3 continue a-3d-4e-2g3
    continue_, g1 continue_. e-1g2 continue_in g-3h2 continue_with a-1b-2e-1g1h-1 continuing b1c-2e-2g1h4
    continuing_. g1 continuing_with g-1h3 contract b-1e-1f3 contract_and g1 contract_with h2 contractor a-1b3
    contractually h1 contribute a1 contribution b3 controller h1 controller_. h1 convenient e1
    conversation a-2b-4c1d-2h-2 conversation_. c2g-1h-1 conversation_going e1 conversations a-1c1d1
    conversations_with d1 convinced c2h-1 cook a-1e-1h2 cook_. a-1 cooled g3 cooler a1 cooling h2 coordinator c2h1
    coordinator_role h1 copy a-1b-1e-1h-3 copy_of h-1 cordially d-2e-1 cordially_, d-2e-1 corner b-1 corporate a1d1
    correct h1 correspondence e2 corridor c2d2 cos d1e1g-1 cos_i d1 cost b1 could a2b1c1d-1e-3f4g-1h-1 could_. a1
    could_at c2 could_be e1f1g4h-4 could_come f-1h-1 could_do b-1c2d-1 could_have d1e-1g-2h-3 could_i b1
    could_match c-1 could_my f3 could_not a2b2c-1d2f-3g-2 could_offer a1 could_say c1 could_see c1 could_step f1
    could_still f4h-3 could_tell c2f-1 could_top a1 could_we b-6d-7e-1f-2g-6h1 could_well g2 could_you b2d-4e1h1
    council a2d2g-2 council_. d2 count a1c-3d-2e-2g1h3 count_. a-1 count_me e-1g-3h3 count_on g2 counter b3
    counter_offer b3h-1 countersign b1 counting b1 country d1 county a-1b-1 county_. c1h1 couple a1d-1e2h-1
    couple_of d-1e1 course a-1b-5c-4d-5e1f1g-1h1 course_, h-1 course_. e2h-2 course_in h1 courses b-1
    court b-3c-1f-1g1h1 court_. c-1g1 courtesy d2e-1 cousin c1 cover a-2b5c-1e-2f-2h-2 cover_, c1 cover_dental b2
    cover_my b2d1 cover_the b2c-1h-1 covered a-1b3h-1 covered_. h1 covered_from h-2 covering g-1h-2 covering_a h-1
    covers b2 crashed c2 creative a1 credit c-1d-1 crew a2b-3c1d-1e-3g-3h2 crew_, h1 cropped e-1g3 cropped_up e-1g3
    cross b-4g-4h1 cross_me a1e-1f1h2 crossed b-1c-2d-2 crowd h1 crown a1 cry d1 crying c-1 crying_with c-1
    ctc a-1b4c-2 culture b-1c5d2 cup a2 cup_of a2 curator h1 curious a-1 current a-3b2c-2f-2 currently b1
    curtain h2 customer e-2 customer_. h-1 cut b3c1d-2h-3 cut_above a1 cut_of b3 cut_to b1 cv b-2c2d3e-3g-1
    cv_, c1d1 cv_. c1d1 cv_before d2 dad h-1 daft g-1h3 daft_to b1g-1h3 daily b2c1 dairy a1 dance a1h2 dare a-1
    dashboards c2 data b-3c1d-1f-1h1 date a-5b-4c2d-7e-2f1g3h-1 date_. c1g1h-2 date_and h1 date_of e-2 date_you g2
    dated c1 dates a-1d-1e-2 dates_. e-1h1 daughter a-1b-2d-2f-1g1h-3 daughter_'s g1 day a-3c-1d-1e-2f-2g1h1
    day_'s h1 day_, b-2e-2g2h1 day_. b-5c-3d-1f-1 day_; h1 day_? d-1e-1f-1g-2h3 day_and b-2g-2h3 day_at h-2
    day_for e1 day_i g1h-2 day_instead h3 day_is h-1 day_of d1h2 day_off h-2 day_one b4h-2 day_rate a-2b4e1h2
    day_so h1 day_that c-1g-1 day_there c-1 day_to h2 day_was c1 day_week f1 day_you g2 days a-1b1c2d-3e1f2g-3h-1
    days_'s b2e1 days_, a-2f1 days_. a-1b1c-2d-2g-2 days_a b-2e-1f1h1 days_i e2 days_in a1 days_of b1c-1
    days_off e-1 days_to b-2h-1 dead b-1c1e1h-1 deadline d1 deal b1d-3 deal_to e1 dean h-1 death c1 decade a1
    december g-2h-1 december_at h-3 decent a-1b2c-2d-1h1 decent_of d-1 decide b-2e3f1g-1h-2 decide_. h-1
    decide_by f1 decide_on c1 decided c1d-7g-1h4 decided_. h-1 decided_against f1h1 decided_it b1c1
    decided_not b-1e-1g-3h3 decided_on g1h-2 decided_that a-1h-1 decided_to c1d-2e-4f-2g-1h3 decides b1
    deciding e2h-1 decision a-3e5g-1 decision_, e1 decision_. d1e1 decision_and c1 decision_is f1h2
    decline c-2d-2e-3f6g-1h5 decline_, f2h2 decline_. f2h1 decline_it h1 decline_the b-1h2 decline_your h1
    declined f2h3 declined_the h3 declining c1e-2f4h3 declining_, f1h1 declining_for f1 declining_the a1h2
    deeper a3h-1 definite e1g-1 definitely g1 degree a-1b1d-2f-1h2 degree_. b1 delay c1 delay_. c1 delay_giving h-1
    delete d1f-1h1 delete_my d1f-1h2 delight c-1d-1 delighted b-3c-4d-1g-2h-3 delighted_to a-1b-1c-1f-1g-1h-1
    delivery g1 dental b4c-2g-1h-1 dental_. b1 dental_plan b1d1 department c3g-3 department_. d1 dependents b1
    depends b1g1 depends_on b1g1 depot a2b-1c3d-2e-2g-2h-1 deputy h1 describe b-1c3d1 described c4f-1
    described_, a1 description a1b-1c1d1h-2 description_. d2 deserves d-1 design a1b-1d-1f-1h1 designed c1
    designer h1 desk a1b-4c-1f-1g-1h-1 desk_, c-1 desk_. b-1d2 desk_and e1 desperate c2d2 destroyed d1
    details a-1b-1e-3h-1 developer a1 devil d2 dial d1 diary b-2c-1d3e-1h-1 diary_. d2 did b1c1d-2e-4f-4g-1h-1
    did_. a2 did_anyone c2 did_it a-1b2c-1 did_not c2d-2e-1f-1h-1 did_the b3 died d1 diem b2 diesel d1
    difference b3c-1d1 different b-4c2e-2f-4h4 different_day h1 different_hospital h1 different_job g1
    different_one d1 different_people c1 differential b1 differently f2 difficult a-1g4 difficult_for g3h-1
    difficult_to b1 dilemma e3 diploma a-1b-2 direction a1g2h-1 directions d-2 directly h-2 director b1c1f2g-1h1
    directors f1 dirty c2 disappear e1 disappointed g1h1 disc g1 disconnected c1 discontinue h2 discontinuing h1
    discount b2 discovered d1 discuss h-1 discussing h-1 discussion e1 dismissive c3 disorganised c3
    disrespect a3f-1 distance a1 diwali d1 do a-1b-1c-1d3f1h-1 do_. a2b-1e-1g-1h-1 do_@number g1 do_a f-1g-1h1
    do_about e1f1 do_apologise d-1 do_friday h2 do_hold f2 do_hope d1 do_it a-1b-2d-1e-4f-1g-1 do_know b1
    do_let e-1 do_me b-2d-2e-2f-2h2 do_monday g-1h1 do_more a-1h-1 do_my b1h1 do_not b-1d2e4f2h-3 do_now b1
    do_so b1 do_take h1 do_that g1 do_the a-2c-3e-1f2g2h-1 do_this d-2e-1f-1g-2 do_try d1 do_with a-3c2
    do_you b-1e-2f-2h-1 do_your b1c-1d2h-2 doctor a-1b-3c-1e-2f-1h-1 documents c1d1 does a2b1c1e-6g1h-2 does_, a2g1
    does_. a1b1 does_anyone d1 does_not b1d-2e-4f1g1h-1 dog a-3b-2c1d3g-2h-2 doing c1d2e1h-1 doing_, d1
    doing_. a1b-1g-1 doing_it g1 doing_the g1 dollars b5c-1h-1 dollars_an b3h-2 done a-1b-1d2e-1g-3h-1 done_, e1
    done_. h-1 done_for h-1 done_with d3h1 door a-2b1e-3f4g-1h-1 door_on f2h-1 doors a1 double a-2b5c-2d-3e-2f-1g3
    double_, b1 double_booked g4 double_time b3 doubled b2h-1 doubled_the b1h-1 doubt e-1f-3g5h-2 doubt_i b-1g2
    doubt_that g1 doubt_you b1e-1g1 doubtful g4 doubts g2 doubts_about g2 down a1b1c-1d1e1f2h2 down_, b-1f2
    down_. b2d1e2h3 down_as e1f1 down_for a-1b-2c-2d-2e-2f-2h-2 down_from h1 down_i a1 down_in d2 down_on b-1g2h-2
    down_the c-1d1f-1g-1 down_to a1b1c1g-1h-3 down_two h-1 down_with c-2h2 dr g-1h-3 dragged c2 drama a1
    draw a-1b-1d1e3f-1 draw_your e3 drawer f-1 dreadful e-1h-1 dream a4c-1 dream_of b1 dress d2g-1h-1 dress_this d1
    drew b-1 drifting g2 drive c-2d1e-2g-2h1 drive_for a1c1h1 drive_from b-1c-1 drive_over h1 driver a-1c1d-1e-1f-1
    drivers c3 driving a-2g-1 drop a-3f1g1h1 drop_it a-1 drop_me h2 drop_my h3 drop_out c1g2 drop_the f1h1
    drop_you d-1e2h-1 dropped a-2c-3d-1e2g1h1 dropped_off e3 dropped_out c-1g2h3 dropping b1c-2h1 dropping_out h1
    drops f2 drove c2 dry e1h-1 dublin b1 due b2e3f-2g-2 due_course e3 due_in b1 due_respect d1 dull d1 dunno e1g3
    durban a1f1 during e1g-1h1 during_the e-1h2 dust e3h1 dust_has e2h2 dust_settles e2 duties a-1c3 duty f1h1
    duty_that h1 e b-3d1f-1g-2h-3 e_mail b-2c-1d1g-2h-2 e_mails e1 each a-3c1d-2e-5f-4g-6h-2 each_month a-1
    each_other b1c2e-3 each_time c1 each_way a-2b-3c-1 each_week h1 ear d-1e2f1 earlies g1 early a-2b-5c-5d-5e2h-1
    early_, g1h1 early_. h-1 early_starts h-1 earn a-1b4 earned c-1d-3e-1 earning b3 earnings b2 ears f2h-2
    ears_. f1h-1 earth b-2d-1e1h-2 earth_, e1 earth_did d-2 ease a-2b-1c-3h-2 ease_. a-1 easier b-2c-1f-2g-2h4
    easier_for h1 easier_to a1 easier_with a-1h1 easter d-1e1f2h-2 easter_, e1 easy b2d-4e-2g-1h-1 easy_. b1
    easy_call b1 easy_to c1 eaten e1 edge a4c-1 edge_. a3c-1 edges a2 edging g3 edging_towards g3 editor h1
    education a1 effective h2 eid b1 eight b3d1e-2g-1 eight_. b1 eight_thousand b1 eight_weeks b-1 eighteen b1
    eighty b1 either a-1c-2d1e1f-3g-2h-2 either_, b1 either_of d1e-1 either_way e1 electrician b1
    eleven a-2b2c2d-4e-3f-1 eleven_. c1g1 eleven_weeks c2 eleventh h1 else a4c-3e-1g-1h3 else_, b-3h1 else_. a-1g1
    else_from h1 else_has e1h-2 else_have h3 else_i a3c-1 else_on a2d1g-1 else_so h1 else_to d2g1h1 else_you e1
    elsewhere b2c-1d-2e-1f1h4 elsewhere_, a-1b-1e-2f1g1h1 elsewhere_. c-1d-2e1f-2h3 elsewhere_and a-4b-4d-1e-1h1
    elsewhere_in h-1 elsewhere_is a1f1 elsewhere_last b1 elsewhere_so h2 elsewhere_that a1b1h1
    email a-2b-8c-1d-1e-9f-4g-9h-2 email_, d2 email_. e-2h-1 email_to d-2h-1 emailing d1e2 emails b-1c3d1
    emails_. d1 emails_from e-1h1 emergency g1 employed h2 employees b1c1 employer b2d-1g-1 employer_, b1
    employer_. h2 employer_has b2 employer_is e1 employment h-1 empty d1e-1 enclose h-1 end a1c1d1e1g3h2
    end_, b1c-2e1h1 end_. a1b-1d-3h1 end_i a1h2 end_is d1 end_my b1c1h2 end_of a-4c-2d2e1f1 end_up e-3f-2g5h-4
    ended a3h2 ended_up a3g1h2 ending h1 ends h2 ends_in h-1 energy a-1 engaged h1 engineer g-2h1 engineer_. d1
    engineer_interview b1 engineering c1 engines a2 english a-1d1h-2 enjoy a-2c-4d3f-2g-2h-3 enjoy_your d1
    enjoyable c-1 enjoyed a-5b-1c-7d-5e-4f-3g-4h-2 enjoyed_our h1 enjoyed_the b-1 enough c-1d2e-3g-1 enough_. c-2
    enough_for d1g-2 enough_to b1c1h1 enter f1h1 enthusiasm g4 entire c1 entirely f1 entitlement h2
    entitlement_for h2 environment c1d1 equipment c1 equity b5c-1 equity_was b1 estate d1 esteemed b1
    esteemed_organisation b1 estimator b1 estimator_interview b1 ethics c1 euro b3 euros b2 even a1b2c3d4e-5f3
    even_a a1d1 even_read c1 even_the b1d1 even_though f3g-1h-2 evening a-5b-5c1d-5e-4f-3h-2 evening_. c1h-1
    evening_classes c1 evening_course h-1 evenings a-1b-3h-2 event f2 eventually e2 ever a-2b1c-3e-3f-1g-4h-3
    ever_look d-1 ever_open d-2 ever_so c1 every a1b2c-4d-4e-3f-6g-1h-3 every_count a2 every_month b2
    every_night e1 every_second c1 every_success a-1b-1h-2 every_time a1 everybody a1b-1c-1d1 everyone e-2f-2g-2
    everyone_. c1h2 everyone_else a1 everyone_i c-1 everything c-1f-1g-1h-4 everything_else a2
    everything_you a-1c-3d-2 ex c3 exactly b-1c-2d1g1 exam a-2b-4c-3d-4f-3g-3h-1 exam_. h1 example h-2
    exams a-1b-2c-2e1g-2 exams_are e1 except f2 excessive c1 excited a1 excited_me a1 excites a2c-1
    excites_me a2c-1 exciting a4d2h1 excuse b-1d-2h-4 excuse_the h-1 excuses d3 executive d1 exercise a-2e1
    exercise_patience e2 exhibition e-2 exist d2 expect d1e3h-1 expect_. b1 expect_a d1e1 expect_an d1 expect_me h1
    expect_to c-1g1 expectations b2 expected c2d1 expected_, g1 expected_. a-2h-1 expected_from c-1 expecting e1h-2
    expects a1 expense d-1 expense_form d-1 experience c2d-1h1 experience_. b1c1 explain d2h-3 explain_the c1
    explained a-2 explained_the a-1 explaining d3 explanation d2 extended g1 extra a-1b4c-3e-3 extra_week b1h1
    eye b-1d-1e-1f1h-3 eye_on h-1 face c-1e2h-2 face_of e2 facility e1 factory d1e1g1 fail f1h-1 failed g-1
    fair a-3c-1d-4e-6f-5g2h-1 fair_. c-2h-1 fair_bit c1 fair_to g1h1 fairer c-1 fairness c1
    faithfully a-4b-2c-3e-1f-2g-2h-3 faithfully_, a-4b-2c-3e-1f-2g-2h-3 fall c-2e1 fallback f1 falling f2g1
    falls d-1f2g2h2 falls_on h2 falls_through f1 families c-1 family a-2b1c-2f-5g-6h-3 family_, a-1b1c1h-1
    family_. e-1h-2 family_and e2 family_reasons g-1h1 fancy b-1 far a2c1d-2e-3 far_as a-1c2g1 far_better b-1
    far_more a3b-1 far_too c1 farce d1 fare b1 farm b-2g1h2 farm_. g1h2 fascinating c-1 fast b-1f2 fast_. b-1d-1h-1
    faster a2b-1d1 faster_. a1c-1f1 father c-2d-2h-2 fatter b3 fault c-4g-1h-2 fault_the c-2 favour c-2e-1f-3h2
    favour_and b-2c-1e-1f-2h1 fear e-1g3h-2 feasible h1 features d1 february a-2b-1c-1h1 february_i h1 fed d2h1
    fed_up d2h2 fee a-1b2c-1 feed b1 feedback a-2b-2c3g-1 feedback_, c1 feel b-6c1d-2e-2h-1 feel_at c-2
    feel_free f1h1 feel_i g1h1 feel_like c1d-2f-1 feeling b-1c2d-2e-3g5h-3 feelings d-1 feels_like b1
    fees a-1b4c-1h1 feet c2g2 fell c-1e1 fella d1g1 fellowship b1 felt a4b-2c4d-4e-2f-2g-3 felt_like a1 fence g2
    ferry b-1c-2g2 festival d1 few a1d-5e2g-2h-2 few_days e1f1h-1 few_things a1e1 few_weeks e1 few_years c1
    fewer a1b-1 field b-3d1f-1 field_. a-1 fifteen b2 fifth b2 fifty b4e-2h-1 figure a-3b6c-3e1g-1h1 figure_i b1
    figures c-2d-1e-1f-1g-1 file b-4c-2e-4f1g-3h2 file_. d-1h1 file_from h1 file_is h-1 fill a-3b-3e-3f1g-3h-2
    fill_it f1 fill_the f1 filled h1 filled_. h1 filled_in d1 filling a1d1e-1h-4 filling_in c1d2 filling_it d-2
    filling_the d-1 fills d1 film a1c1 filthy c2 final a-2c-1e-2f2g-1h2 final_. f1h1 final_interview h-1
    final_round h2 final_salary b1 finally a-1d2 finals d1 finance b2 financial b2 financially b2
    find a-2b-1c-1d1e-4f1h-1 find_a a-4b-3d-4g-1h-3 find_another b1h-3 find_it c1 find_me e-1f1 find_my f-1h2
    find_some d1 find_somebody d1h1 find_someone d-1 find_the b-2f-3h-3 finding a-1b-2c-3d2e-1g-3h-2 finding_a d1
    finding_some d3 finding_your d-3 fine c-3d-3e-1g-3 finer a2d1 fingers_crossed d-1 finish a-2b-3c1h-1
    finish_, d1f1 finish_first g1 finished b-3c-2e-1h-2 finishing a-1h-2 fire a1b-1d1e1h-2 firm a1b1d-2e-1f-1
    firm_'s a1 firm_, g-1h-1 firm_. a-3c-3d-2 firm_does c-1 firm_has g1 firm_in a1h-1 firm_is a-1b-2
    firm_that a2b1c1 firms a-2d1 firms_i a-1 first b-1c1d-1e2f2g-3h-2 first_, c-2e1h-3 first_. a-1b-1d-3e1g-2
    first_and a1h2 first_call h-1 first_chat c1 first_choice a2f2h2 first_day b-1 first_in f-1 first_interview c1e1
    first_place a1 first_thought c-1 first_to c1e2 first_week c1e-1f2h-1 first_year b2 fishing h2
    fit a4b-2d-4e-2f-3h-4 fit_. a1 fit_for a2c1d-1g-3h-1 fit_me g1 fit_my c-2 fits a4b-1f-1 fits_me a2 fits_my a1
    fitter c1 fitting a1d-1 fitting_me d-1 five a1b1c3d2e-2g-1h-2 five_, a-1b1 five_. a1 five_days c1
    five_rounds c2 five_weeks c1 five_years a2g1 fix a1d1 fixed b2d-3g-1 fixed_up g-1h1 flat a-2b-1d-2h-1 flat_. c1
    flat_and b1 flat_for b-2 flattered d2 flattering d1 fleet a2b-1 flew c-1 flew_by c-1 flexible c1
    flight b-2d-1e-1h3 flights b1 floor b-2c2d-1f-1 floor_. a1d-1 flu_season e1 fly a1b-1 folder d-1 folk h1
    folks b1e-1 folks_can b1 follow a2b-5d3f-2h-1 follow_. d1 follow_? d2 follow_the a1 follow_up c1d1
    following b-2c-1d-3 following_up e1h1 food d1h1 food_bank h1 foods a1 fool d3 foolish a1 foot c-2f1
    for e-1f-1g-1 for_, a1h-1 for_. d-3g1 for_@currency b1 for_@number b1d1 for_a c3d1e2g-3h-2 for_all b1d1
    for_an b-2c1e1h-1 for_another a1b-1h1 for_any d1 for_anyone b1c-1 for_asking c-2d-8f-3 for_being d-4e-2h1
    for_both b1 for_calling h-3 for_coming d-3e-1h-2 for_deputy h1 for_everyone b1 for_family g-1h1 for_fitting d-1
    for_forty b1c1d1 for_four c-1 for_free b2h1 for_getting d-3g-1 for_giving e1 for_going e3 for_good h4
    for_half b-1c1 for_having d-2 for_how a1d-1 for_interview h-1 for_inviting d-2e-1h-2 for_it a-2e-3g1
    for_its b-1g1h-1 for_me a2b1c-5d-2f-1g4h3 for_messing d-2e-1 for_more a1b-1 for_most a-1c2 for_moving d2
    for_my a2c-1d-4e-5f-4g-1h-3 for_myself a1 for_new a1h-1 for_nights b2 for_not d-4 for_nothing d5
    for_now c-1d-3e4f3g-4h-2 for_offering d-2g1h-1 for_once d-1 for_one c1 for_other f-1 for_our b1h2
    for_people d-1 for_picking h-1 for_putting h-2 for_reaching d-2 for_ringing e-2 for_saying h1 for_setting d-2
    for_shortlisting h-2 for_six c-2d-1h-1 for_somebody a2c1d-2h1 for_someone a2c2d1 for_something b3 for_such d1
    for_taking h-2 for_ten b1h1 for_that a-4c-4e-1f-2g1h1 for_the a-2b-1c-3d-1f-1 for_them a3d1
    for_thinking d1e1g-2h2 for_this b1d2e-3f4g-2 for_three b-1g1 for_thursday g1 for_tomorrow c1d1h1
    for_tuesday f1g1 for_two a-2b-2 for_us c-2 for_weeks d-1 for_what d-1 for_where a2 for_which a-2c-1
    for_writing d-2h3 for_years c-1h-2 for_you a-1b-6c2d1g-1 for_your b-2c-7d-3f-1h2 for_yours f1 foreman b-1c3h-1
    forget a-2b1c-3d-1e-3f3g-2h-2 forget_it e-1 forget_that b2f2 forgive b-4f-4g-2h-1 forgive_me f-2h-1
    forgive_the b-1c-2 forgot e1 forgotten c-1d-1e2h-1 form a-2b-1c4d2e-1f-1g-2h-1 form_. b-2d1e-1f-2h1
    form_back f-1 form_for h2 form_is b1c2 form_was c1 formal h1 formally h2 former a-1b-3c1d-2g-1 forms d1e-1
    forms_. d2 forth b-1c-1f-1h-1 fortnight e-1f1h1 forty b3c2d2e-3f-3g-1 forty_minutes a-1c2 forty_one b2
    forward b-3c-6d-7e-4f1g-2h2 forward_. f1g1 forward_for h1 forward_to a-4b-4c-3d-3e-3g-4h-4 forward_with g-1h3
    found a1c1e-2f-2g-2h2 found_a b-2h2 found_another b1h1 found_it h-1 found_me a-1b-1 found_my d2h1
    found_other h1 found_out h-2 found_something a2e1 found_the c4 found_work b1g-1h4 foundation b1
    four a-1b2c4d2e-2h-1 four_, g-1 four_. b-1d1 four_and b1 four_days c1f2 four_o'clock h-1 four_rounds c2h-1
    four_times c1d2 four_years a-1b2d-1 fourteen b1 fourth b-2c3d3h-2 fourth_interview d1 fourth_time c2d3 frank c1
    frankly a2b3c3d2 frankly_, d1 frankly_the b1c2 free a-2b1e-4f1h-2 free_. b1g1h-1 free_all b1 free_at h1
    free_for g-1 free_from b-1g-1h-3 free_on g2 free_parking b1 free_to a-1c-1d-2e-1f2g-1h1 freeze f1
    friday a-2b-1c-1d-3e-3f1g1 friday_'s g1 friday_, b-1e-1f1g-2h1 friday_. a1c-3d-3e-2f1g2h-2 friday_@number b-1
    friday_and b1c1 friday_at a-1h-2 friday_i f1g-1h1 friday_morning h2 friday_noon a-1h-1 friday_the h-2
    fridays f1 fridge d1 friend a-3d-4 friend_who c1 friendlier a1c1d2 friendly a-2b-3c1d-2e-1 friendly_. c2
    from a-1c1d-1e3f-2g-1h1 from_. b1c1 from_@number h-3 from_a b-1c4d-2f-1h1 from_an b-1 from_another g1
    from_both a2 from_consideration h3 from_day b4h-1 from_every c1 from_further e1 from_here e3g1h-2 from_home c-2
    from_it g1 from_june h-1 from_me a-6b-6c-3e3f-1h2 from_my d-3e1f-4g1h-1 from_now d1e1 from_one h1
    from_our b-1c-2 from_september e-1 from_start d1 from_the a1c-3d-1e-5g-1h3 from_this h-1 from_tips b-1
    from_today d-1e2 from_two c2 from_what c2 from_where c2h-1 from_you h-3 from_your c1e1f2h2 from_yours b1g1
    front a2e-3f1 front_desk f-1h-3 front_of a2f1 front_office h1 fuel a-2b3 fuel_card b2 full a-1b2g-1h-1
    full_. c-1 full_of a-1c1 full_time a1 fuller a2 fun b-1c-4d-1h-1 fun_. c-2d-2 fund b2 fund_, b1 funded b2
    funding c2 funeral g1 furniture d1 further a3e4f-4g2h3 further_, h1 further_. c1d-1e-1g1h2 further_along a1
    further_from d2e1 further_messages e1h-1 further_than a1 further_with a-1b-1e-2h2 future a1b-1c1f-2g-1h-1
    future_. c1 gaffer b2c1 gallery a1 gallery_, f1 gap a-1b1c-2 garage c-2g1 garden b-4c-2d-1g-1h-3
    gate b-3d-1e-1h-1 gather b1c1h-1 gave a-4d-7e-5f-2g1 gave_me a-3c1d-4e-3f-4h-1 gave_them h2 gear c1
    generous a-3b3c-1d1e-3h1 generous_. b1 generous_of d2 generous_with b-1d-1 genius d1 gentleman c2 gently c1d-1
    gently_. d-1 get b2d1e1g1 get_a a-1b1c2g-1 get_along b1 get_an c1 get_away g1 get_back e1f-2 get_hold e1
    get_in e1 get_it d2h2 get_me d1f2h-2 get_my b1 get_out a1g-1 get_over b-1e-1g3 get_some d-2 get_that a1e-1
    get_the c-1 get_there b-3e-2g4 get_this b1h1 get_through g1 get_to b1d-2e-3g-1h1 get_your d2e1 gets b-1c-2h-2
    gets_me a1 getting a-2c-1e-6f-3g4h1 getting_me g-1 getting_the h2 getting_to a-1c-2g2 gig h3 gig_, h2 girl c1
    give b-1c-2e3f1g1h1 give_a b-1h-1 give_it b-1d1e-1 give_me a1b1c-1d-4e2f1g-3 give_my a-4b-3d-1e-4f1h1
    give_the a-1d1g1h3 give_this g1 give_up e-1h2 give_you a-2b-4c-1d-4e4f-3h-4 given a2b1c1d-4e-1g2 given_a a1h1
    given_another h-1 given_me a-1b2g2 given_my g-1h2 given_the a2 given_them h1 given_to g1h-1 gives b2c-3
    gives_me a1b-1 giving a-1b2c-4 giving_me b2c-1d-3g-2 glad a-5b-6c-6d-5e-4g-5h-1 glad_if h1 glad_of f-1
    glad_to a-3b-4c-4d-2e-4g-3 gladly a-1b-1c-2d-1e-4g-3 gladly_pass h2 glance h1 glance_at h1 glass_to h1
    glassdoor c3d-1 glasses h-1 go a-1c-2e1g2 go_, a1f1g1 go_. a1b-2d-1e-2f-2g-1h1 go_ahead b-2g1h2 go_and d3
    go_any e-1g1 go_back e-1h-1 go_by g1 go_for g2 go_forward h1 go_into b-1f-2g-2 go_on b-2f1 go_through g1
    go_to b1d-3g-2h3 go_up b2g-1 go_with g3h-1 goalposts c2 god c-4d-6f-2 god_bless a-1b-2c-2d-4e-2h-3
    goes b-2c-4d1e2f2g1h-2 goes_. f3h-1 goes_deeper a2g1 goes_in e1g1 goes_straight d3e1 goes_to h-2 goes_up b1h1
    goes_well d-1 going a2b1c-2d1e2f-1g2h2 going_. h-2 going_ahead a-4b1e-3h2 going_any h1 going_for h1
    going_forward g1h1 going_on a-1g-1 going_over e-1h-1 going_through f1g1 going_to c-2d2e2f-3g1
    going_with a1e-1g2h2 golden b2 golf d1 gone a1c1d-1e1f1h1 gone_and a-1g1h1 gone_back h2 gone_elsewhere e2
    gone_for a1h2 gone_sideways g1 gone_through c1 gone_up b-1 gone_with a3g-3h1 good a-1b-3c-5d-3e-7f-4g-1h-2
    good_, h1 good_. b2d-1e-1h2 good_a h-1 good_as h-1 good_luck a-3b-4c-3e-3f-2g-2h-1 good_of a-1 good_on a1c1
    good_second a2 good_to a-1b1g1h-1 good_while c1e1 good_wishes b-1g-1h-2 goodbye a-2b-4c-4d-6e-4f2g-3
    goodbye_. b-1c-2d-3e-1h-3 got c1f-1g1h2 got_a a-1c2g2h-1 got_an h1 got_another a-2d-1e1g-3 got_hired h1
    got_in e1 got_it d-1e-1g-1h1 got_lost d1 got_more a1b-1 got_my d-1g2h-2 got_on h2 got_something h1
    got_the a1b1e-1f-1g-2h2 got_this d1 got_to a-1d1g-1 got_work h2 grace h1 gracious h2 gracious_about h1
    gracious_when h1 grad b1 grade b3h-1 graded b2 graded_below b1 graduate a1d1 graduation g2 gran c-1
    grand b5c-3d-2g-3h-1 grand_a b2 grandfather d1 grandmother a-1 grant b1c-1 grants b1
    grateful a-4b-5d-6e-5g-7h-2 grateful_for g-1h-2 grateful_if f-1h1 grateful_to f1h-1 grateful_you h-1
    great a-3b-5c-1d-2f-3h-5 great_, c1 great_deal c-1e1 greater a2b-1 greetings a-3b-4c-5d-5e-5f-3g-3h-5
    greetings_, d-1h-1 grew b-1 grid e1g-1 grim a-1c1d1 groom a1c1 gross b2h-1 ground a1e1g-1 group c-1e-3f-4g1h-2
    group_, h-1 group_in g1 group_is c1 grow a2d1 grow_. a1 growing a3 grown d5 grown_up d2 growth a2b-1
    guaranteed b3c-1 guard c1 guess d1g2h-1 guess_. d1e1g1 guessed a-1 guessed_. a-1 guesswork c1 guest c-1f-1
    guests d-1 guiding a1 gut a1d1g3h-1 gut_says g2 guy d1 guys a1b1c1f1 guys_. a1f1 gym b1 habit f1
    had a1c3e-2f-6g-2h-1 had_a a-1b-1c-1d-5e2h1 had_an g1 had_another e1h-2 had_applied a-1 had_been c1d-1e-1h-4
    had_come b1 had_expected a-2 had_guessed a-1 had_hoped a-3b-1 had_i a1h1 had_in b1c-1d1 had_me b-1c-1d-2
    had_more d2 had_my e-1 had_never c-1 had_no c2 had_not d-5e-1g-2h-3 had_nothing d-1 had_opened c1 had_put a-1
    had_read c-2 had_some e-1g1 had_the a3b-2c1 had_time c-1 had_to c-1d-4e-2h3 had_turned a1 had_two c-1h1
    had_us c-1d-1 had_you a2 had_your d2 half a-2b2c1d-3e-2f-2g4h-1 half_a g1 half_an b-3c1d-1 half_hour h1
    half_nine g1 half_of a-1c2g2h-2 half_on b1 half_past b-1c-1g1 hall a-2b-1e-2g-1h-3 hand b1e-1f1h-2 hand_, g1
    hand_. f1h-2 hand_in g-1 handed a1c1g-1 handed_in b1h-1 handing h-1 handled a-1c2d-1h1 handling b-1
    hands a1c-1d-3e-2f-1g-2 hands_down a2 handwriting c-1d-1 hanging c1d-1e1g-1 hangs a1 happening a1e1h1
    happening_. e1h1 happens a1d-2e1f1h-2 happens_to a1 happier a4 happily b1f3h1 happily_still b1
    happy a-1b-3c-1d-1e-4f-1g-6h-2 happy_to a-3b-3c-4g-2 happy_where h1 happy_with c-2h-2 harbour d-1
    harbour_office a1 hard a1b1c-3d2g1h1 hard_, c1f1 hard_. h1 hard_feelings d-1 hard_for a1g1
    hard_to a2b2c-3f-1h-2 hardly a-1c1d-3e-3f-2h-1 harvest e2 harvest_'s e1 harvest_. g1 has a1c-1d-1e-1f-2g2h1
    has_a b-1 has_agreed h-2 has_already g1 has_also a-1h-1 has_asked g1 has_become g2h-1 has_been b-1c2e1f-2g-3
    has_changed c1e-1g-2h-1 has_come a1c-1f-1g1h-1 has_ever b1 has_given a-1 has_gone a-1c1g-1 has_had h1
    has_hired h2 has_just a-2c1 has_landed g1 has_lost a1 has_made h-1 has_matched b1h2 has_more d2 has_my d-1
    has_never c-1 has_no e-1h-4 has_not b-1d-3e-3f-1h2 has_nothing d1 has_put h-1 has_said a1 has_settled e2h2
    has_taken c1h1 has_the a1b-2c-2 has_to b1c-1d1f2 has_told h-1 hat a-2b-1c-1d-1h1 hate a-1e-3 hate_for h-1
    hate_to e-2f-1h1 haulier h1 have f-1g1h1 have_, a2e1 have_. a1c-2g-1h-2 have_a b-3d-2e1f-2g3h-3
    have_accepted d-3e-5f1g-6h4 have_agreed a-1b1g-2h3 have_already a-1d-2h-1 have_also a-1h-3 have_an b-1d-2e1h-2
    have_another g1 have_asked b-2c-2 have_attached h-3 have_been a1b1d-1f-1h-1 have_called c2h1 have_cancelled h1
    have_changed c-1g1h-2 have_chosen b1e-2g-2h4 have_come a2g-1 have_committed a-2f1g-1
    have_decided a-1b-2c1d-4e-5g-10h4 have_done c-2h-1 have_enough d-1 have_found a1b1c-2d-2g-1h3
    have_given a-2b1c-2g2 have_gone a2e2f1h1 have_got c-5e-1f1g1h-1 have_had d1e1g1h-3 have_heard c2d1 have_in b2
    have_it d-3e1 have_joined b1d-1e-1g-2h2 have_just d-1e-1f-2g-3h1 have_kept a-1c-1 have_landed h3 have_left g-1
    have_liked h-1 have_looked a1c-1 have_lost g1 have_made a-2b-1 have_managed c1d1h1 have_matched b1 have_me f1h1
    have_met d2h-2 have_more c1g2 have_moved b1c3f-1g1h-2 have_my a-3b-1d-3e-2 have_never a-1c-2h-2
    have_no a-1b-1e-4f-2g-1h-4 have_not a-3b-4e3g-1h-5 have_nothing d1 have_now h1 have_one f1 have_only h-1
    have_passed h-2 have_picked a1 have_put b-3c-2d-3f-2g2h-1 have_rarely a-2d-1h-2 have_read d-2h-2
    have_said c1d1e-1g-4 have_sat c1 have_seen c-1d1h-1 have_seldom c2 have_settled h1 have_shown a-1
    have_signed a2e-3f1g-1h2 have_since b-3f-1 have_some g1 have_something h-1 have_split h1 have_started g2h1
    have_stayed c1 have_taken e-5g-2h3 have_talked a1 have_the c1e-1f2g1h-1 have_thought h1 have_thrown b1
    have_to a-1b1c-1d-1g2 have_told a-2c-1d1f1h-1 have_took b1h1 have_two e1 have_used h-2 have_walked a1
    have_withdrawn e-1h3 have_worked e1g-1h-1 have_written d1 have_you d-4e-1h-2 have_your e2f-1h1
    having a1c1e-3f1h1 having_a d3 having_accepted f1 having_been h1 having_read c1h2 having_said b1f1
    having_second g3h-1 having_taken a1 he a-6b-1c-2d1e-5g-3h-2 he_'s c-1g-1h-1 he_can d3 he_has h-1 head c1d2e3h-1
    head_. a1d2 head_chef c1 head_is e1 head_of h1 head_round f-1 headed a1 heading c1g3 headship a1h1
    health a1b3c-2d-2f-1h1 health_cover b1 health_insurance b2h1 heaps d-2e1h-2 heaps_for d-1h-1
    hear a-3b-5c-6d-3e2f-1g-7h-1 hear_about e-1f-2 hear_from e3f-3g-2h-6 hear_how h1 hear_it e-2 hear_nothing e2
    hear_of e-1f-2h-2 hear_what b-1e1f1h1 heard a-3b2c2e1f-1 heard_from c2h-2 heard_i b2h1 heard_it d2
    heard_nothing e1 heard_of c-1 hearing a-1b-2c1f1g1h-1 hearing_from d1 heart a2b-2c-5d-4e-2f1h1 heart_, f1h1
    heart_. a-1 heart_for g1 heart_set a-1 heart_was a3 heat c1 heating c-1 heating_engineer b1 heavily b1
    heavy f2h1 heavy_heart f2h1 hectic e2 held c2h-1 held_together c2 hello a-2b1c-4d-3e-3f-3g-3 hello_. f-1h-1
    hello_and h1 help a-3d-3f-4g-1 help_. c-1h1 help_me b1 helped a-1d-1h-1 helps c-1d-2h-1 hence a-1b-1c-1
    her a-7b-5c-1d-2e-8f-2g-1h-3 her_. h-1 her_first f1 her_hip g2 here a-5b-2c-5d-3f-7 here_'s d1
    here_, a-1b-6c-4d-5 here_. a-3b-3d-1e-2g-2h1 here_about h-2 here_and b-2 here_are h1 here_from h-1 here_i h-1
    here_in e1h1 here_is h1 here_it c-1 here_on e4h-2 here_re h-1 hereby a1h3 hereby_withdraw a1h2 herself f1
    hesitate g2 hesitate_to g2 hey e2 hi d-1 high c2d1 higher a1b5c-1d-4h2 higher_. c-1d-1 higher_than b-1
    highest a2 highlight d2 highlight_of d2 highly a-1 hike b3 him a-3b-2d-1e-4g-1h-5 him_. c-1h-1 him_that c1
    himself d2f1 hint d4e2 hip g2h-2 hire a-1b-4d2e-1h-4 hire_. a-1b-1g-1 hired a-1c-1e-2g-4h6 hired_by h2
    hired_me h3 hiring a-4b-4c3d2e-3g-3h-1 hiring_. c-1d-2 hiring_an d2 hiring_for h1 hiring_is d2
    hiring_manager f1 hiring_process c2h-1 his a-2b-3c1d2e-5f-4g-4h-4 his_number e-1h-1 hit e1h-2 hold a1c-4e2f3g-1
    hold_a h-1 hold_my f2h-2 hold_of e1 hold_off e1f1h-1 hold_the b-1f1h3 holds b1 holiday a-1c-1e-2f-1
    holiday_. g1 holidays a-2c-1g-2 holidays_. h-1 holidays_and h1 holler e1h-1 home b2c-1d-4f-1g-2 home_, a-1h1
    home_. a-1b-3c-4d-2e1g-3 home_and b1f1 home_for a3 home_from c-1h-1 home_is c-1 home_than a-2c-1 home_that b1
    home_to h1 homework b1d2 homework_before b1 honest a1c1d-4f-3 honest_, a1e2 honest_. g2 honest_with g1
    honestly a4b1c2d3e-2g1 honestly_, c2d3 honestly_it h1 honestly_the a2 honesty h1 honoured d1h-2
    hope a-6b-7c-8d-6e-7f-6g-5h-6 hope_! e1 hope_, h1 hope_. b1c1e1f1 hope_our h-1
    hope_the a-5b-6c-5d-1e-3f-3g-5h-1 hope_this e-1 hope_we e-2h-3 hope_whoever d1 hope_you b-3c-3d-9e-5f-3
    hoped a-1d-2e-2g-1 hoped_. a-1b-1c-3h-1 hoped_for c2 hopefully e1 hoping a1b2d-1g-1 hoping_for b3 horses c1h1
    hospital a2b-1c-1e-3h-1 hospital_in a1 hotel a2b-1f-1g-1h3 hotel_, h-1 hotel_. h1 hotel_and e1 hotel_has a1b1
    hour a-5b3c-2d1e-6f-1g2 hour_, h-1 hour_. a-2d1h2 hour_and b-1c-1 hour_in b-2h-1 hour_is d1 hour_more b2
    hour_of b-3 hour_plus b1h2 hour_to b1d1h1 hour_with h-1 hour_you g4 hourly b6c-1 hourly_rate b2
    hours a-1b-1c2d-1e-2f-1g-4h-1 hours_, c1 hours_. c1f1h-2 hours_a c-1 hours_ahead a-1 hours_are c-1 hours_you h1
    house a1e2f-3g1 house_. a-2b1e1g2 house_by h-1 house_that a1h-2 houses h1 houses_. h1 housing h1
    how a-3b-3c1d2f-1g-2 how_anyone c-1d1h1 how_generous d2 how_hard d1 how_i c1d-1e1g3h-2 how_kind d-2
    how_kindly h-1 how_many d2 how_much c-4d-3h-2 how_not c-2d-1h2 how_on d-2 how_one c1h2 how_the a-3c3e1g-2h-3
    how_things c-3d-2e-5f1g-4 how_thoughtful d-2 how_to a1d1 how_well d-1 how_you d1e-3f-1h-2 how_your c-1
    however c1f1h2 however_, a-3f1h1 hr a-2c2d2f-1h-4 hr_lady c1 human c-1d3 hundred a-1b4c-4d-2g1h-3
    hundred_a b3f1 hundred_percent g1 hungry c-1h1 hurt b1 husband c-2g-1 husband_'s h1 husband_, h1
    husband_has h-1 i a-1b-1c-2d-3e1g2h2 i_. c-1 i_accepted a2h3 i_admire a-1b-1c-1d-1h-1 i_already d1
    i_am c-1e1f1g2h2 i_answered a-1c-1 i_apologise b-1c-2d-1e-2g-1h-3 i_apologize g1 i_applied h-3
    i_appreciate a-1c-2e-2f-1h-1 i_appreciated c-3d-1h-1 i_are e1g1h-1 i_ask b4d-1f-3h1 i_asked a-1b2c3
    i_assume h-2 i_attach a-1b-1 i_await e-1 i_be g1 i_begin h1 i_believe g2h-1 i_bowed h3 i_came a-4b-4c3g-2h-2
    i_can b-1c1d-3e2f-1g1h-2 i_care a1d2 i_charge b3 i_chose a1 i_come c1e2g-2h1 i_could a1b1d-1f2g1h-2
    i_decline f3 i_declined h3 i_did d-6e-1f-4g1h-1 i_do a-4b2c2e-2f-3g1 i_doubt a1c1d-2f-1g4h-1 i_draw a-1d1
    i_dropped b-1e2g1 i_earn a-1b1 i_ended a1h1 i_enjoyed a-3b-1c-5d-3e-2f-1g-2h-1 i_ever a-1b2e-1f3 i_expect d2
    i_expected c1d1h-3 i_fear g3h-2 i_feel b-1c-1d-4e-1g-2h-1 i_felt c2g-1h1 i_find a-1g2 i_finished h-1
    i_first a-2c-4h-1 i_found a2b-4c3d-2 i_gather b1h-1 i_gave h2 i_get b3c-1h-2 i_give e1g1 i_go e1g-2h-1
    i_got c1d-4f-3g-2h1 i_guess g2 i_had a-1c-3d-2e-3f-5g-1h1 i_handed b1 i_hate h1 i_have b-2c-4d1e1g-1h3
    i_heard c1h-1 i_hereby a1h1 i_hope a-1b-3c-6d-1e-3f-2g-9h-4 i_just a1 i_keep b1e3g1h-2 i_kept a1c-2
    i_know a-1c-5d-8e1f-3g-5h-2 i_landed a1 i_learned a-2b-3c-4d-1e-2h-2 i_leave a-1 i_left b-1d-2g-1 i_let h1
    i_like a1 i_liked a3c-2 i_live b-1g-1h1 i_look d1 i_looked a2 i_love h-2 i_loved a-2b-3c-2h-2 i_made c-1
    i_may b1c1e-1g5h-5 i_mean b-1c-1 i_met c1 i_might a-1d-4f2g4h-1 i_missed c1 i_must d-8h6
    i_need b1c-4d-1e3f-1g-5h1 i_no c1h2 i_not e1 i_now h1 i_only a3h-1 i_ought g2h-2 i_owe b-2d-4f-1h-1
    i_passed c-1 i_pay b-2 i_pity d1 i_pray c-3d-1h-1 i_prefer a1e1 i_probably b-1g2 i_promise e-1h-1
    i_promised b-1c-3e-1g-1 i_pulled c-1h3 i_put a1g-1h-3 i_rang c-1 i_rather g3 i_read a-2b-2c1d-2e-3g-1
    i_really b-1c-1d-2e-1g-2 i_regret h1 i_remain b-1c-1d-1f-1 i_request h-1 i_resign h1 i_respectfully h2
    i_retire h2 i_said a1b-2c-5d2h3 i_sat c2h-1 i_saw b-2c3h-2 i_say b-1e2h-1 i_see c-1f2g1 i_sent c-2g-1
    i_shall b-2c-1e3f-1g1 i_share h1 i_should c1e-2f-1g4 i_signed b1f-1g-2h4 i_simply a1 i_spent b-1 i_stand e1
    i_start h2 i_stay h1 i_step g1h2 i_stepped h5 i_still a-3b-1c-2d-3 i_studied b-1 i_suggest d1h-3
    i_suppose b1c1d2g3h-1 i_suspect a1g2 i_take b1c-1d-1 i_talk a1 i_talked a1b1c1 i_tell f1 i_thank h1
    i_therefore a1 i_think a1b-1c1d-4e-4f-2g4h-1 i_thought a-2b-2d-5e-3 i_told a-4b1c-5d1e-1f-2h1
    i_took a2b1c-2d2g-1h3 i_trained a1c-1 i_travel h3 i_tried b-1d-2h-2 i_trust c-1d1e-1g-2h-1 i_turn a1h1
    i_turned d1e-1h4 i_understand c1h-1 i_very h2 i_visited a-2c1h-1 i_walk f1 i_want a1b-3c-5d-5e3h-1
    i_wanted a1c-4d-3e-3g-1h-1 i_was a-1c-1d-1f-4 i_weighed a2b-1 i_went a1b1c-3e2h2 i_were e1g1
    i_will c-2d-1e1f2h1 i_wish a-7b-5c-9d-8e-5f-2g-6h-4 i_withdraw a2b2c2d1f1h4 i_withdrew a-1b-2c-2e-2f-1g-1h7
    i_wonder g1 i_work g1 i_worked c-1 i_would a1e1f3g1h-2 i_write c-1d-1e1g-1 i_wrote c-1 ice e2
    idea a-4b-1d2f-2g2h-3 idea_. g1 idea_how c-1d-1 idea_of a-1g-1 ideal a2 ideas b-1c-3h-2 ideas_. c-2 idiot d1h1
    idk g1 if a-1b-1c-2d-2f6h-3 if_a a-1d-1f-3 if_anyone c-1d1 if_anything a-1e-3 if_ever e1 if_he d1
    if_i a4c1e3f-3g4h-2 if_it a-3b-5c-3g-1 if_my b-1f2h-2 if_nobody f3h-1 if_one h1 if_somebody c1
    if_that b-3d-4e1g-3 if_the a-4e-1f3g-5h-1 if_their f1 if_there a-1c-1f1g-2 if_they e-1f3h-1 if_this e-1
    if_you a-1b1c-1e-1h1 if_your a-2b2c-1d-4e-2f4h-1 ignore b2 ignored c1 ignoring e1 ill g1 illegal c1
    imagine c-1d-3g1h-2 imagined d1 immediately h1 important c-2 important_one c-2 impossible g3h-1
    impressed a-1c-4 impressed_by d1 impressed_me c-2d-1 impression a-2b-1c4d1h-1 impression_. c2
    impression_that c1d2 improve h-2 in a1d-1e-1f1 in_, a-1e-1f-2h-1 in_. a-5c1d-1f3g1h-2 in_@number b-2c2h-2
    in_a b1e1f1g-3h-1 in_about c-2 in_after f1 in_all a1c-1e-1g4 in_an c1e-1g-1h-1 in_and c-1 in_another d-1f-2
    in_any c1 in_april h1 in_as g-1h-1 in_at b1c-1 in_athens b-2 in_august h-1 in_autumn e1 in_before f1
    in_between d1 in_cardiff a-1 in_case b-2c-4d-1e-2f4h-2 in_contact g-1 in_court g1 in_due e4 in_february h2
    in_five a1c-1g1 in_for c-3e-1 in_four d1 in_from b1 in_front a2f1 in_hand g1 in_her d1 in_it b1e-2f-1h2
    in_january a-1c-2d2h2 in_leeds h1 in_march a-2e-1f-2g-1h2 in_may b-3c-1e-1f-4g-3h2 in_me h-1 in_mind b2c-1f-1
    in_my a-2d-2e1f-1g-1 in_on a-1c1e-1f-1 in_one a1c1 in_our b1c1h-1 in_person c-1h-2 in_place e1 in_spring f-2h2
    in_terms a1c1f-1 in_that b-3c1d2 in_the a-1b-1c1e1g1 in_their a-2d1 in_this b1c1d-3g-2 in_time h1
    in_to f-1g1h-1 in_touch a-2b-4c-2d-3e1f-1g-4h-1 in_town a-1c-1d-1h-1 in_twenty c1d1 in_two a-1b-3c1d1e1g1
    in_which b1f1 in_winter b-1 in_with b1c-2h-1 in_writing a-1c-1d1e-2g-2h-1 in_your a-1b-1e-1h1
    inbox a-2b-1c-2e2f-2g-1h-1 inbox_, e1 inbox_and e1 inclined f-1g5h-1 inclined_to f-1g5h-1 inclining g1
    included a3b-1c-2e1h-1 included_, a2c-1h-1 included_. a1b-2e1 includes b2 income b1 inconvenience d1
    increase b1 increment b4 increments b2f1 induction c3 industrial d1 infirmary h1 inform e1f-1g-1h2
    inform_you d-1e1h2 informed c2 ink h-1 inside g-1h-1 inspection c1 inspiring a1 instead a1c-4d-7e-5h4
    instead_, h4 instead_. d-1h-1 instead_? b-3d-1f-3g-2h4 instead_of b1f2h-2 instructions c1 insult c1d1
    insurance a3b2 insurance_. a2 intake c-1 intake_. c-1 intend c1h2 intend_to h2 interest a1d3e-2g1h1
    interest_, a2d1g1 interest_. h1 interest_in c1 interested a-2c-3d3e-3g-4h3 interested_, d2h3 interested_. d3h2
    interested_in d-1 interesting a3d-1g-2 interests a1 intern d2 international h1 internship b1c-1 internships d-1
    interrogation c2 interview a-4b-3c-1e-1f1h3 interview_, c-4d3e2f2h-1 interview_. a1b-2d-1f-1h2 interview_: b1c1
    interview_; h-1 interview_? d-1h-2 interview_a g2 interview_and f-1h2 interview_at f-1 interview_because h1
    interview_but b1 interview_call h-1 interview_day g2 interview_down d1h2 interview_for a-3b-1c-2d-4f-1g-3
    interview_from h1 interview_i c1d2 interview_in h1 interview_invitation e-2 interview_is d1g-1h2
    interview_last h2 interview_next d1 interview_offer g-1 interview_on b-2c-4d-5e-3g-3h-1 interview_or d1
    interview_process h2 interview_slot c1d1 interview_slots e1 interview_this f-1g1 interview_thurs g1
    interview_today g1h1 interview_was c2 interview_with d-1g-2 interview_you g-1h3 interviewed d1h1
    interviewed_for h1 interviewed_me d1 interviewer c4 interviewers a-1c3h-1 interviewing e-1g-1h1
    interviewing_. h1 interviews a-1b-1e-5f-3h7 interviews_, a-2b1h1 interviews_. b-5c-3d-4e-1f-3g-4h1
    interviews_back h2 interviews_for b-2d1h1 interviews_in h4 interviews_last h1 into a-1b-3d-2e-2f2h-2 into_a g1
    into_in a-1 into_it b-2d-2e-1f2g-1 into_my h2 into_one c2 into_the h-2 into_your f1
    invitation a-6b-2c-3d-2e2f-6g-2h1 invitation_, d1e2g1 invitation_. c-2d-6h-4 invitation_and b1d1
    invitation_last h2 invitation_to b-1d-3g-2h-2 invitations b-1 invitations_. d1 invite b-4c-4d-7e-2f-2h-2
    invite_, h1 invite_. h-2 invite_for h-1 invite_to h-1 inviting c-2d-3e-1f-1h-2 inviting_me c-2d-3e-1f-1h-2
    invoices c2 iron e1 irons h-1 irons_in h-1 is b2c2d-1e-2f-1g1 is_, a3b1c1d-1g1 is_. c1h-1
    is_@number a-1b1d-1h-1 is_a a1b-1c1e1f-1g1h1 is_about b1 is_all b1h1 is_already h-1 is_also a1f1 is_always c1d1
    is_an b-1g1h-1 is_and b-2 is_another e2h-2 is_any e-1 is_at a-1e1 is_better a1 is_beyond d2h1 is_blocked e2
    is_booked g-1h-1 is_clearer e1 is_closed h2 is_closer a3 is_doing d2 is_easier h1 is_far c1 is_final f2
    is_for a1c-1f1 is_frankly a1b1c1 is_getting d1 is_giving a-2d1 is_going b-1h-3 is_good a1 is_graded b2
    is_hard a2b1 is_hardly c1 is_i b1 is_in b-2e1f-1 is_it d2f1h-1 is_just a1 is_kind b1 is_looking a-1b-2c-1g2
    is_low b2 is_made h3 is_me h2 is_miles c-1 is_more a1b-1c1g-1 is_much a2 is_my a-1c-2d-3e-3g1 is_nearer a1
    is_nearly b1 is_no a-3b-1d-3f2g2 is_not a-3b-1d-1f2g1 is_nothing b1 is_now d1h-2 is_of a2d1 is_older a-1
    is_on c-4d-3e-3f-1g-2 is_one c-2h2 is_only h1 is_out b-2g2h-1 is_over b-1g-1h1 is_paid b1 is_paying a-2b-1f-1h1
    is_rare a-1b1c-1 is_really g1 is_safe c1 is_second a1 is_simply a2b-1 is_so b-1 is_some g1
    is_something b-1e1g1h-2 is_still b-2e-1h4 is_that a-2b-3c1d-3h-1 is_the a3c-1f-2g-1h-1 is_there d-2e-1f-1g-1
    is_three a-1b-1 is_tiny a-1 is_to b-1c-2g-1h4 is_tough b2 is_under b1e1 is_up c1 is_used h2 is_what a-2b1c-1
    is_where b-1 is_why a-1c-2e1 is_with b-1h1 is_worth a-2b2 is_your d1 it a1e1f1g1 it_'s a2b1d-2e-3f1h-1
    it_, b2c2f1g1 it_. b1d2f1h1 it_; h2 it_? d-2f1 it_a c1d2f2g2h-1 it_about c-2h2 it_again d1e-1h-1
    it_all a-2d1g-2h-1 it_an b1f-1 it_and g-3 it_another h-1 it_any g-1h2 it_as c-2d-2 it_at e-2f-2g1 it_back h-2
    it_be g2 it_by e2f-1 it_came a1c-3 it_can c1 it_comes b1e1h-1 it_could e1f-1g2h-1 it_depends b1 it_did a-1c-1
    it_does b1 it_down b-1d3e-2f2h1 it_falls h1 it_for a1b1d1e2f-2 it_from h2 it_go h1 it_goes f1 it_had a-2c-2d-1
    it_has b-2 it_i g-1 it_if e1f1g-1 it_in a-1b-3c-1e-3g4h-1 it_is b-1c-1d-3e-1g-1 it_looks g2 it_made b-1d-1h-2
    it_may d1f1g1h-3 it_meant c-2 it_might g1 it_more e1 it_must d3 it_now e-2g1h2 it_odd c1 it_off h1
    it_on a1b-2c1d-2e-2f-2 it_once d1 it_or c1d1 it_out d3h-1 it_over a-2b-3c-2d-3e4h-1 it_pays b2 it_seems g3
    it_should c1d-1 it_shows a-1c-2d-2 it_so d-1 it_some d-3 it_stands f1 it_starts h1 it_suits a1 it_takes d1
    it_than a-1b-1c-1d1 it_that e2g-1 it_the d1 it_there g-1h3 it_this a1g2 it_three c1 it_through f-1g-1
    it_to a-4b-1c1e-3g-1 it_took a-1b-1c2e-2h1 it_tuesday h1 it_up a-2b1e-2 it_was a1c-5d-5f-4g-2 it_were d1
    it_will a-1b-1e2g-2h-1 it_with a-2c-1e5g-2h-2 it_would a-1b-3c-1d-2h2 its a2b1d-2g2 its_own a2 its_way c1
    itself a2c-2e2h-2 itself_, a1e1 itself_. a1h-1 january a-2b-2d1e-2f-2g-2h2 january_. d1 january_i h1
    job a1b-1c1d1e-4f1g-2h4 job_'s c1d1 job_, a1b1d1f2h1 job_. a-7b-3c-2e-1f-2h2 job_ad h-1 job_and a-5b-1c-1h2
    job_at b-2c-3d-3f-2g1h2 job_before d-1 job_but g1 job_description a1c2d1h-2 job_elsewhere a-4b-1d-1f-5
    job_has c2 job_i a2c-1h1 job_in b-1d1 job_interview c1 job_is a-1b1d1g1h-2 job_now f1h3 job_so g-1
    job_that a1h-2 job_this h1 job_title c1f-1 job_with a3b1h1 jobs a1c2g-1 jobs_. a1 jog d2h1 join a1c-1e-1
    join_the g1 joined b1d-2e-3g-3h3 joined_another g-1h2 joiner a1 joining a1b2d-2e-3f1h6 joining_bonus a-1b2
    joining_the h2 joining_you f1h1 joke c1d3 joker c-1 journal h-1 journey b-1 joy a-2b-3c-4d-4e-2g-2h-4
    joy_. c-1d-2h-1 joy_to c-1 july b-1g-1h-3 july_. h-1 jump f1 june a-4b-1d-4e-4g-5h2 june_, a-2c-1h-3
    june_. f1h3 june_after h-1 june_and b-1h-2 june_at b-1g-1h2 junior a-2c3g-1 junk d1 jury b-1g-2h1
    jury_service b-1g-1h1 just a2b-1c-4d-1f1g-1h1 just_a a1 just_as a-1b-1h-1 just_been g-1 just_committed h1
    just_do f1 just_in f1g1 just_moved h1 just_not g1 just_now a-2b-1c1e1f-1h-3 just_popping e-1 just_signed h1
    just_to b1h2 just_took h-1 just_wanted h1 just_yet d-1f2g-2 justice c-1d-1 justice_. c-1d-1 k b2 k_@close b2
    keen a-2b-1c-2d-4e-6g-4 keen_, h1 keen_on f-1h-1 keep a-4e-2f3g-1h-2 keep_a h2 keep_going e3g1
    keep_in d-1e-2f-3 keep_me e-1f2h-1 keep_my d-2f3h-3 keep_that a-2b-2d-2f-3g-2 keep_the b-1c-1f1g-2
    keep_this h-2 keep_you d-1 keep_your d2 keeping b-1d-2e1g-2 keeping_my e2h-1 keeping_the h1 keeps g1h-2
    keeps_me g1h-2 kept a1b-6c3d-1e-4f2g-3h-4 kept_in f1 kept_me a1 key c1e-2 kick h-1 kids a-3b2f-1 kids_'s b-2
    kids_. b1 kids_with d1 kind a-2b-3c-5d-7e-3f-4g-1 kind_, a-1 kind_. a-1c-3 kind_enough h1 kind_invitation b1h1
    kind_letter e1 kind_of a1h-2 kind_regards a-3b-3c-2d-2e-3f-2g-3h-4 kind_words h1 kinda c1e2g2
    kinder a-1c-1d-2g-1h-2 kinder_. c-2 kinder_to c1 kindly a-1b-1c-3d2e3f-1g-3h3 kindly_. d-1 kindly_bear e-1
    kindly_close h2 kindly_exercise e2 kindly_for d2 kindly_give e1h-1 kindly_remove a1h2 kindly_treat h2
    kindly_you h-1 kindness a-5b-4c-2d-5e-3f-1g-2h-1 kindness_. a-1c-2h-1 kit b-1 kit_. a1 kitchen a3b-3e-2f-4
    kitchen_. a-1 kitchen_is a1 kitchen_table b-1 kitchen_was c1 kitchens a1 knee a-1b-1 knees b-1 knew b-1c1d-1h-1
    knock f1 knock_on f2 knocks b1 know a-2d-1e1f-3g-1h-2 know_, e1 know_. e1g1h-2 know_a e-1h1
    know_how c-4d-1e-5g-1h-1 know_i e1h1 know_if e-3f-1 know_it a1c1d2 know_that c-1d-2g2h-1 know_the b1
    know_what a-2b-1e1 know_where d-1h-2 know_whether h1 know_who c1 know_you a-1f-1h1 knowing h-1
    knows a-4d-4f2h-2 knows_. f2 knows_the c-1 lab a3b-1d-3g1 lab_, g1 lab_. a1 laboratory a1h2 labour d1 lack c1
    lack_of c1 lad a-2b-1 lads h1 lads_. h2 lady c2d1 lady_on c2 lagos a2 lakhs b1 land e2 landed a1c-1d-2f-1h4
    landed_a h1 landed_in h1 landed_on h1 landed_something a2h2 landing a1 lands b1e2h-1 lanyard c1 lapse h1
    laptop b-3c-2d-3e-3f-3h-3 large b1 last a-2b-2e-1f-4g-1h2 last_, a1 last_autumn h2 last_letter c1d1h1
    last_message c1e1 last_minute d1 last_month c-1 last_night d-1g1 last_note h-1 last_one c-1 last_spoke g1
    last_spring h2 last_thing c-1 last_time d1 last_two c2 last_week b-2c-2e-3h1 last_winter c1
    last_year a-1b-1c-1d-1 last_you e2 latch f2h-2 late a-3b-2d-5e-4f-1g-3h-1 late_. h-2 late_change h1
    later a-6b-6c-5d-3e2g-5 later_. d-1e2 later_on f1 later_start h2 laugh a-2c-1d2h-3 laugh_, d1 laughed c-2h-2
    laughing c-2d-2 laughing_. c-1d-1 launch h1 law c-1h-1 lawyer h1 lay h1 le d-2e-1 lead b-1c1d1e-1h1 lead_job h1
    lead_role d1 leader f1g1h1 leadership a1c2 leads c1 league a3c1 lean g3 leaning g4h-1 leaning_towards g3
    learn a1b-3d4e-1f-2g-1h-3 learn_more a-1 learn_the a2d1 learn_to a-1c-2d2 learned b-4c-4d-2e-3h-4
    learned_a c-2e-1 learning a1d-1 lease g-1h2 least b1d-2 least_have c2 leave a-3b2d-2e2f2g-1h3 leave_, b1g1
    leave_a e-1h2 leave_entitlement h2 leave_from h3 leave_is d1 leave_it b-1c-2e4f-3g2 leave_me b1f1h-1
    leave_my f4h-1 leave_that g-1h2 leave_the b-2e1f1g-1 leave_this g-1 leave_you e-2h-2 leaves a1d-2h-2
    leaves_your c-1 leaving a-2b1c-3d-1g-1h2 leaving_my e1h-1 leaving_the h2 lecture c-1d2f-1 lectures b-1
    lectureship a1h2 leeds a-2b-3c1d-2e-1g-1 leeds_, c1 left a-4b-2c2e-6g-1h-3 left_. d1 left_a c1d-3f-1 left_me c1
    left_off f2 left_on d1 left_out c1 left_the c1g1 left_word c-1 leg b-1 legal c1 legs c1 lemme e2 lent e-2
    lent_me e-2 less b2c1d3e-1f1g3h-2 less_. g1 less_decided g1 less_than b3 lesson d-2 lessons b-3d1h-2
    let b-3d-1e4f2h1 let_'s a-2b-2e1f3g-3h-2 let_it e1 let_me a-3c-2f-1h-2 let_somebody h2 let_the d1f1
    let_this f-1g2 let_us d-1e2f2h-1 let_you d-2e1h1 let_your d1h2 lethal d-1 lets b1f1h-2 lets_me b2h-2
    lets_you f1 letter a-3b1c-2e1g-5h-1 letter_, b1 letter_and e1 letter_came h1 letter_is b1 letter_said c1
    letter_to b1 letters a1b-1d-1 letting d-2 level a2c1d-2f-1 level_, a2 level_. a-1b1 liberty h-1 library b-2c-3
    library_. a1 licence d-2g-1h-4 licence_, h-1 lie a1b2d-1 lies a2h1 life a-2c-3d2e2f-1g-1h-4 life_. d1e1
    lift a-1b-2d-3h-3 light a1c1 lightly c-2d-2g-1h-1 lightly_. c-2d-2g-1 like a-1b-1d2h-1 like_. d1
    like_a a-2b-3c-1e-1f2h-1 like_an d1 like_i a-1b-1e-2g4h-1 like_it f1 like_me f-2h1 like_my a1h-1 like_no a-1
    like_that c1h-1 like_this d1 like_to a-2b-3c-2d-7e1g-2h2 liked a3b-2c-1d-2g-1 liked_. a-1 liked_the a2
    likelihood a1g3h-1 likelihood_i g2 likely a-3d-1e-3g8h-4 likely_from g1 likely_i g3 line b-4c-1e2f-1
    line_, a2c-1 line_. d1 line_in h2 line_is g-1h-1 line_on e1 line_up g1 lined a1 lined_up a1 lines a2
    lines_up a2g1 lining d-2h-1 link a-1b-1c-3e-2f-2 link_, f-1 linked h1 lisbon f1 list a2c-2f2g-1h2
    list_. d-1e-1f-1g-1h2 list_and d1h1 list_for a-3b-2h-2 list_of e1h1 listen b-1d2e-1f1h-1 listen_, g1
    listen_. f1 listened a-1 listened_to a-1 listens c1 little b-3c3d2e1f-1h-1 little_longer e1 little_more c2
    little_to c2 live b3d-2e-3g-1 live_in b1 live_on b3e-1 live_with d-1 livelier a3 lives h-1 living_in h1
    load b1g1 load_. g1 loading b2h2 loads a1 loan b2e-1h-2 loans b1 local a1 lodge b1 lodge_. c1 lol d1f1 lol_. f1
    london b2 long b-2c1d-3e-5g-2 long_, g1 long_. c3d1 long_as f1 long_day g1 long_for a-2b-3c-2h-2
    long_story a1h2 long_term a2 long_time h-1 long_to h-1 longer a-2b-4d-4e2f-5g1h1 longer_, e2 longer_. e2
    longer_a g-1h2 longer_sure h1 longer_than c1d-1h-2 longer_to h-2 look a-1b1c1e-1f-1g1h-4 look_, g1
    look_after a-2b-2d-2e-1 look_at a-1b1c-2h-2 look_for a-1e1 look_like a1d1g2 looked a3b-1c5d-2e-1f-1h-2
    looked_at a3c-1 looking c-1d-4e-1f-6g3h2 looking_, b2 looking_. c-2 looking_as g1 looking_at c2d1e2h2
    looking_for c-2d-2g-1h1 looking_forward a-3b-2c-1d-2e-2f-1g-5h-6 looking_like g1 looking_likely g1
    looking_to g-1h2 looks a2b-2c1e-2f-1g4h-4 looks_as g1 looks_like g2 loop a1 lorry h-1 lose b2d4e1
    lose_my b2c1d3e1 losing d2 loss d2h1 loss_of h1 lost a1c2d1e-2f-1h-3 lost_, c1 lost_in d1 lost_my c2
    lost_the c1d1 lot a1d3e1g-1 lot_, a1h1 lot_. c-1d-2 lot_are d2 lot_could d1 lot_from c-1 lot_going e1
    lot_more a1 lot_of b-2c1e1 lot_on e2 lot_to a-1c1 lots_of c1 loud b1 louder a1 love a-1b-2c-3d-3e-2f-3g-6
    love_, a-1b-3c-1e-4f-1h-4 love_. e1 love_it h2 love_to a-3b-2c-3d-3e-4f-1g-2 loved a-3b-2c-5d-2e-2f-1g-2h-1
    loved_the b-1c-1 lovely a-1b-6c-5d-1e-4f-3g-4 lovely_. a-1b-1 lovely_about h1 lovely_one d-1 lovely_to d1
    loves a1 low b3c2 low_. b3 lower a1b3c1 lower_than b1c1 loyalty d1 lpa b2 luck a-8b-7c-8e-5f-6g-4h-1 luck_, d1
    luck_. d-4 luck_filling d-5h-1 luck_finding d2h-2 luck_getting h3 luck_with a-2b-2c-3d-1g-6h-3 lucky c-2d1
    lunch a-3e-3f-3g-2h-1 lunch_, h-1 lunch_. c1 lunch_hour b-1 lunches b-1 lying a1d1g1 lying_if a1
    machine c-2d-2g-1h1 machines a3c1 mad b1c-1e2h-2 mad_. e1 made a-2b2c2d-2e-1f-1g-5h2 made_. h2 made_a a-1h-1
    made_it b3h2 made_me a1b-1c1d-2e-4h1 made_my a-1c-3d-1e1g-2h-4 made_the b4c-2 made_up a-1b-3f-1h1 magazine c1
    mail a-4c-2e-1f-5h-4 mail_. d1g1 mail_i b1h1 mailbox h-1 mailbox_, d-1 mailing e1 mails e1
    make a-6b2d1e-5f2g3h-1 make_a d1 make_it b-4c-3e-4f2g4h1 make_me b2d1f2 make_my c1 make_sure d1 make_that d-2
    make_the h-1 makes a1b2d-4e-2 makes_more a1g-1h2 makes_people d-1 makes_sense g2h-2 making e1f-1 making_it g1
    making_the a1 mam a1 man d1h-3 man_. b1 man_of a1 man_to e1 man_who c1 manage a-1b-2c-2e-3g4h1 manage_the g2
    manage_to e-1g2 managed d2 managed_to c1d1 management b1f1g-1h-1 manager a-1b3c2e-2 manager_'s h-1
    manager_, a-1c1 manager_. a-1b-2d1 manager_has c-1 manager_post h1 manager_to h-1 managers c2d-1 manages h1
    mandate a2 manner c1 manners d4 manners_. d1 many b-4d-1e-1f-2g-4h-3 many_thanks d-4e-1 many_times c1
    map a-2b-2c-2e1f-1h-2 marathon h-1 march a-3d-2e-2f-3g-2h2 march_, b-1 march_. c1h2 mark h2
    market a-1b1c-3d-2e-1h2 markets a1 marks f1 marvellous d1 master c1g-1h-1 master_'s c1h-1 match a6b2c-4d-5e-4f2
    match_, b1 match_. a1 match_for a5b-1c-1d-1g-3h2 match_than a-1 match_the f1 match_to a2g1h1
    matched a2b4d-1g-1h2 matched_the b3h3 matches a1d1 matching b3h-1 mate c1d1e-3 mate_, d1 mate_. d1
    maternity c1g-1 maternity_cover c1 mates b1e1 mathematics c1 maths d1 matron c-1 matter a-2d-3e4g-2h-1
    matter_, c1h-1 matter_. b1e1 matter_of a-1c-1e1 matters e1h-2 may a-3b-1c-4d-5e-2f1g4h-2 may_. b-4e-1f-1g-4h-1
    may_: c1 may_and h1 may_be e1g2 may_have b1e-2g4h-1 may_i d-5e-4g-5 may_not b1g3h-2 may_remember h2
    may_the b-3c-2g-4h-1 may_well g2h-1 may_your c-1d-2 maybe a-4c1d1f3g6h-5 maybe_i g1 maybe_it c2g1
    me a1b-1d-1e2f3g2h1 me_, c2d-1g1 me_. a-2c1f-2g1 me_? d1e1 me_@amount b1 me_@currency b1
    me_a a-1b1c-3d-2e-3g-3h1 me_about a-2b-3d1e1 me_after h1 me_again e3f2g-1h-2 me_all c-1 me_an a1b-2c-2d-2h-2
    me_and e-2 me_any e2g2 me_as a1b-3d-3f3h1 me_at a-5e1f2h-2 me_back a-2d-2e-1f2 me_before b-1e-2f2
    me_better a3h2 me_bow f2 me_by c1g-1 me_down c-2d-2f1g1h-1 me_feel d-1f-1 me_first f-1 me_for a-2c-3d-2f-2g1h-1
    me_from b-1e-2f1 me_getting g2 me_go a-1d-1h-1 me_have e1 me_home a1 me_i b-1h-1 me_if c-2e-3f-1g-3h1
    me_in b-4c-2e-2f1g-2 me_into f1h-1 me_is a-1g2h-1 me_know d-2e-3f-3 me_last h-1 me_leave h1 me_like a-2h-1
    me_more a3b-3c-2d-4e-3g-1 me_most a1c-2h1 me_not e1 me_now d1g1h1 me_of c-1h-1 me_off b-1c1e-7g-1h4
    me_on a-1b-1d1e-2f2g1 me_one f1 me_out d-4e-4f2g-1h2 me_over a1c-1 me_pause c2 me_posted f1 me_promise h4
    me_right c1 me_round f1h-2 me_see h-1 me_since a1 me_sit e1 me_sleep e1 me_so a1h-3 me_some d-1e3h-1
    me_something b1 me_than a2g-1 me_that a-3b-1c2h-3 me_the a2b-1d4e-1h-1 me_there f1 me_these b-1 me_think b2
    me_this a-2b-1g-2h2 me_three f1 me_through a-1b1c-1f-1g-1h-2 me_till h1 me_to a-1b-1c-1d-4f-5h-2 me_too e2g1h-1
    me_try d1 me_two a-1 me_until e2f1 me_up a-2b3e-1f-1 me_very h1 me_wants g3 me_was d1 me_what a-1 me_when e1h-3
    me_which a1 me_who c2 me_whole e1 me_with c1d2e-1f-1g1 me_you h2 meal b-1 meals a1b4 mean d-3e1h-1 meaning e2
    meaning_to e2 means a-1c-2d1h2 means_i h1 means_the h2 meant a-3b-4c-2 meant_a a-1b-1c-2 meant_for c1
    meant_to c-1 meantime a-3b-2c-1f-2h1 meantime_. e1 meantime_i h2 measure a1 medical b3c1f1g-1h-1
    meet a-3b1c-5d-5e-4f1g-2h2 meet_. b1g1 meet_again h-1 meet_on h1 meet_the f1 meet_you h1
    meeting a-2b-3c-3e-3f-1g-1h1 meeting_. g1 meeting_you d-1e-1g-2h-2 meetup f-1g-1 meetup_, g-1 member c1
    member_of c1 members h1 mental e2 mention a-1d-2f-2g-1 mentioned b2c-1d-4h-2 mentions c2 mentor a3b-1
    mentoring c1 mess b-1c2e-2f1h-1 mess_and c1d1 mess_me f1 message a-4b-1c-3e3f-2g-5h-2 message_. b1d-2f1h1
    message_about c-1d-1 message_and h-2 message_me d2e2 message_on c-1 message_was h1 message_you e1
    messages d2e4g-2h-2 messages_, e1 messages_about d1e2 messaging d3e3 messaging_me d3e3 messing e-2
    messing_you e-1 met b-4d1e-2g-3h-4 met_a a-1c-1 method h1 methods a1 michaelmas h1 mick d2 mid c1 mid_level c1
    middle a-1c1d1g1h-2 middle_of b-2d2g1h-1 midnight d2 might a-5b-2e1f4g4h-3 might_be c-2e1f1h-2 might_change f1
    might_have c1f-2g2h-2 might_not c-1d-2e2f-1g3h-1 might_still f1 might_we g-1h1 might_well f1 mile a1b1
    mileage b3 miles a1b-1g-2h-1 miles_. g-1 miles_ahead a2c-1 mill h-1 min b1 mind a-4d-3e1f1g1h-1
    mind_. e1f1g-3h-4 mind_for b1 mind_if g2 mind_the c2h-1 mind_to g2 mind_up e2h-1 mind_you f2
    mind_yourself d-1e-1 minded g1h-1 minds b-1e1g1 minds_about e-1g4 mine b1c-2d-1e-3g-1h-4 mine_. b2d1h-1
    minimum b1 minute a-2c-1h-3 minute_? d-3 minute_and b1d1f1 minutes a1b-7c1d1e-2f-4g-4h-2 minutes_from a1
    miracle f1g1 mislaid c1 miss c-3d-2e-4f-4g4h-3 miss_. b-1e-2g4 missed a-1b-1h-2 mission a2 mistake b-1c-1h-1
    mistake_. d1 mistakes c1 mix c-1h-1 mix_now g1 mix_up c-1 mobile d-1h-2 mock h-1 model d-1 models a2
    modern c1h1 modest b2 module g1 moment b-1c-4d-3e3f2h-2 moment_, f2h1 moment_. b-1c-1g1h-1 moment_? e2
    moment_i e2g2 monday a-3b-2c-4d-5e-2f1 monday_'s g2h-1 monday_, c-1g-1 monday_. a-2c-2d-2e-3f2g-1
    monday_@number b-2f-1g-1h-4 monday_after h1 monday_and h-1 monday_at e1 mondays a1 money a-2b7c-6d-1e-5f-3h2
    money_, a-2b3c-1d-2g-1h1 money_. a1b1 money_and b2 monitor h1 monitor_for h1 monkey d2 month b2d-1e2f2h-1
    month_, a1d-1e1h-2 month_. a-3b2c-3d-2 month_and b1e1 month_in h1 month_of e2 monthly b4
    months a-3b1c1d1e-4f-1g-2 months_'s b-1 months_, a-2c1d1 months_. d1 months_left c1 months_since h1 moon g1
    moon_when g1 mop d1 more a8b2c-3f-3g2 more_, a1b3h1 more_. c-4e2 more_about a-2 more_an b1
    more_and a-2b1c-1d-1g2 more_boxes a1h1 more_clearly c-1 more_closely a3c2 more_days b1 more_each a-1
    more_exciting a2h1 more_experience a-1c1 more_for a-1h1 more_from e1 more_generous b1 more_i a-1 more_in a1
    more_interesting a2c-1 more_likely g1 more_modern h1 more_my a4b-1h1 more_of a1b-4d-2e-2g1h-4 more_on b1
    more_options a-1 more_or e-2f1g4h-2 more_questions a-1c2 more_responsibility a2 more_room a2h1 more_senior a2
    more_sense a1g-1h1 more_substance a-1c-1 more_suitable a2 more_than a-2b2c1d-1f-3 more_time h-1
    more_to a1b-1c-2g-1h-2 more_what a-3e-1g-1 more_with a1h-1 morning a-2b-3c-3d-2e-4f-3g2h1 morning_, h-1
    morning_. a-1b-3c-1e-1h1 morning_and h1 morning_as g1 morning_for h1 morning_i g1h-1 morning_instead h3
    mornings a-3b-4c1d-3e-1g-3 mornings_. h-1 mortgage b4h-1 most a3b-1e-2f-2g2 most_, a4 most_. a-1b-4g-1h1
    most_likely e-1g4h-1 most_of c2d-1g1 most_probably g1 most_sense b-1h2 most_you b1 mostly a2c1d-1f-1g1
    mother a-2c-2d-2g1 move c-1e-1f1 move_, h-1 move_. c-1h-1 move_at h3 move_for a1b1 move_in c1 move_is c-1g1
    move_it b-3d-2e-2f-3g-3 move_my h-1 moved a-3b1c2f-1h-1 moved_, b1 moved_. c1 moved_me b1 moved_my c1g-1
    moved_out h-2 movement b1f1 moves h2 moving a-3b-2c2e-2g-1 moving_forward h2 moving_it d2 moving_the c2
    moving_to h-1 mr a-4b-4e-3g-3h-1 mrs b-1g-1h-2 ms b-1d-2h1 ms_. h-2 much a2b-1c3d-3e-4f-6h-1 much_. a-1b1c1
    much_about c1h1 much_as a1 much_for a-2d-1e-1f-1g-3h-3 much_i g1 much_interested h-1 much_more a2b-1
    much_nearer a1 much_obliged h-2 much_of c2 much_time c-1 much_to c1 much_work e1 muck d1 mug d3 mug_to d2
    mull e4 mull_it e3 mum c-1e-1h1 mum_'s h1 museum a2b-4c-5d-5e-2f-2g-2 museum_'s h1 museum_and a1
    must a-1d3e-2g-1h4 must_ask h1 must_be b-1d2e-1f-1g-1h-5 must_cancel h1 must_decline b-1f1h2 must_have d-1h-1
    must_step h1 must_think d2 must_withdraw a-1b1c-2d-3e-1f-2g-2h2 muted e3 muting e2 my c-2d-1f1h2 my_account h2
    my_address d1 my_age b1c1d-1h-2 my_answer a-2b-1c-5d-1e1f1g-1h3 my_apologies e-1 my_application d-1e-3f1h3
    my_back h-1 my_background a1 my_bad e1 my_badge h1 my_best c1 my_board e1 my_boots d2h-3 my_boss a-1b2h-3
    my_boxes a2 my_brother b-1h-3 my_bus h2 my_calendar g1 my_calls c1 my_candidacy b-2c1f3g-1h1
    my_candidature d-2e-2f1g-1h4 my_career a3 my_caseload h-1 my_cat d2 my_chair h1 my_children d-1e-1 my_choice h2
    my_choir a1g1 my_contract g1h1 my_course h1 my_cousin c1 my_current a-3b2c-2f-2 my_cv b-1c1d1h1 my_data f-1
    my_daughter a-1b-1d-1f-1g1h-2 my_day e1g-1 my_decision a-1c-3e2g-2h3 my_degree b1 my_desk e1h-1 my_details c1d1
    my_diary h-1 my_documents c1d1 my_dog d2 my_email h-2 my_emails c1 my_employer b2 my_end e3f-1 my_enthusiasm g4
    my_evening c1g-1 my_evenings h-1 my_exam h-1 my_exams h-1 my_experience b-1c2 my_eye h-1
    my_family a-5b-1c-2d-3e1g-2h-4 my_father b-1h-1 my_feeling g1 my_feet c1g1 my_file b-2e-2f2h3
    my_first a1b-4c-4e-4f1g-2h-2 my_form c1f1 my_former h-1 my_future c-1 my_gran c-1 my_grandmother a-1
    my_gut a1g3 my_hand a-1f1h-1 my_hat h1 my_head a-1c-2d-1e2f-1g1h-3 my_heart a3b-4c-3d-1h-3 my_holiday d1g1
    my_home a-1e1h1 my_hours h-1 my_house e2 my_husband c-2g-1 my_inbox e1 my_interest f1h1
    my_interview c2d2e-2f1g-3h2 my_interviewer c3 my_job h1 my_kids b1 my_kind a2 my_knee a-1b-1
    my_last a-2c-2d1e1g-2h-2 my_leave g2h2 my_letter c1d1 my_level b1h-1 my_licence c1h-1 my_life d1
    my_list a3b-1d-1e1h-2 my_manager b4c-2g2h-1 my_mate c1h-1 my_mates b1 my_mentor a2 my_message h-2
    my_mind a-3c1d-3e3f1 my_mother a-2c-1d-2g1 my_mum e-1 my_name b-1c1d2f1g-5h3 my_neighbour b-1 my_nerves g1h-1
    my_new b1c-3e-3g-1h3 my_next e-1 my_no f3 my_notes f-1 my_notice b3 my_number c-3d2e3h-1
    my_old a-5b-1c-4d-4e-2f-3h2 my_options e2h-1 my_own c-3d-2e-1f-2g-1h-2 my_paper h-1 my_paperwork c1
    my_parents a1b1e1g-1 my_part h1 my_people h1 my_phone a-1b-2c-4e3g-1h1 my_place e-3f2g1h2 my_plans a1g1
    my_plate e1 my_portfolio c1h-2 my_present a-4b2c-2d-2f-3 my_profile c1 my_questions c2 my_reference f1h-1
    my_references a-1b-1c1f1h-1 my_research c1 my_rota g1 my_school h-1 my_search h2 my_seat f1 my_second a1
    my_shift b-2h1 my_side a-4b-2e2f-2g1 my_sister a-3b-2c-2d-1f-1g-3h-1 my_skills a1 my_slot a-1d-2f3
    my_solicitor g-1h1 my_son h-2 my_speed a2h1 my_spot f1h1 my_stage a2 my_street a1b-1 my_strengths a1h-1
    my_student b2 my_studies b-3c-2d-2e-1g-2h1 my_supervisor g1 my_team h-1 my_teeth a-1 my_thanks h-1
    my_thesis a2b-2c-1g1 my_three g-1h-1 my_time b-3d1e-2h-1 my_train c-1g-2 my_training b1 my_truck g1h1
    my_tuesday h1 my_turn h-1 my_union b1 my_university a-1 my_van d1g1 my_ward e-1 my_way a1c1
    my_week a-1b-1c-1h-3 my_whole c1d-1 my_wife b1d-1 my_withdrawal d-1e-1f2h3 my_word e-1g-1h3 my_work a-3b-1
    my_years b2h1 my_yes h2 myself a1b-2c-3d1e-1f-5g3h1 myself_, a-1d-1e-1f-1h-1 myself_. a-2c-1d-1 myself_for d1
    myself_forward h2 myself_getting g2 myself_out a-2d1g1h3 myself_to a-1d2g-1 n b2 name b-3c2d1e-4g-2h1
    name_, h-1 name_. b-1c1f-1 name_@other d-2 name_and d1 name_from d-1f-1h2 name_is e1h-2 name_of c-2f-1h-1
    name_off d1f-1h4 name_on h-3 name_out h4 name_to c1 named g1 names c2 natural a2 natural_home a2
    near a1b1c-1d-2e-1h1 near_my a1 nearer a5c-3e1h1 nearer_home h1 nearer_the e1g1 nearer_to a4b-1c-2 nearest h1
    nearly a1b2c-1d-2h-4 nearly_double b2 nearly_every a2b-1 need a-1c-4f-3g-1h1 need_, f1 need_. b2
    need_a a-1b-2f-3 need_anything e-2 need_it a1d3f1 need_me b-2 need_more h1 need_not f-1h2 need_some e1
    need_to a-2b-2c-3d-6e3f-1h1 needed d-1e-1g-2 needing h3 needs a-1b-5c-1f-2g-3 needs_a c-1d-2 needs_me h1
    neighbour a-3b-1 neighbour_. a-1c-1 neighbouring h1 neither a-1c-2f-1 nephew d1 nerves a-2c-1h-2 nervous c-2d-2
    nervous_. c-1 net b3h-1 never a1c1d-3g-3h-1 never_a b-1h1 never_did c1 never_get a1 never_going a1b1
    never_got b1 never_know b1 never_once c-1 never_stop d-2 nevertheless f2h1 new b-1c-3d-2e-1g-1h1 new_, c1
    new_building e1 new_employer h-1 new_firm h2 new_hire d1 new_ideas c-1 new_job a-1h2 new_place b2
    new_post a-1f-1h1 new_team h4 new_year e1 newer a4b-1c-1 news a-2d-5h-1 news_. c-2d-1h-1 newsletter h-1
    next b-1c-2d2e-1g-1 next_candidate d1 next_friday e1 next_in e-2 next_one d1e1f1h-1 next_person f-1h3
    next_round f1h1 next_time b1c-3d1e-3f-1h-2 next_to a4d-2 next_tuesday d1 next_week a-1b1d-2e1f1
    next_year b-1d-2 nice a1b-2c-4e-2g-2 nice_to c-2d1 nicely h-1 nicer a5d-1h-1 nicer_set a2 nicest a-2c-1
    night b1c-1d-3f-1h-1 night_, a1b1 night_. b-3d-2e2h-1 night_crew c1 night_staff g1 night_team a1
    night_work a1g1 nights c1d-1f-2g-2 nights_, c2h-1 nights_. c1h-1 nights_at b1 nine a1c1d1e-2f-1g-1 nine_, a1g-2
    nine_. a1b-1d1f-1g-2 nine_and a1 nine_weeks c1d2 nineteen b2c1 ninety a-1f1h-2 no a-1b1d1e2f4g1h3
    no_, a-3c-4d3e-3f3h1 no_. a-1c-3e4f-2g2h2 no_: g1 no_at b1e1f3g-1h-2 no_bother d-1e1 no_bus g2 no_contest a3
    no_disrespect a3f-1 no_doubt b1g-2h-1 no_for e-1f2 no_from d-2e-5h4 no_go g2 no_good g2h-1 no_hard d-1
    no_idea d1 no_interview h3 no_longer a-2b-1d-1e-1f-3g1h3 no_more a-2 no_need b-2d-2e1f-4g-4 no_on d2f1h2
    no_one a-1f-2 no_other b-3c-2d-2f-2g-3h-4 no_place c2h-1 no_point c1e2g-1 no_promises e2 no_thanks f1
    no_that h1 no_to b1c-3e-3f1g-4 no_today f2g-1 nobody a-1b-1c3d1e-1h-1 nobody_asked d1 nobody_can h-1
    nobody_could b-1c1d-1f-1 nobody_else f1g1 nobody_in d2 nobody_seems c1 nobody_will e1 nod a1h1 non b-1g2
    none b-2d-1f1g-1 none_. a1 none_of a-3b-1f1 nonetheless f2h-1 nonsense d4h-1 nonsense_. d3
    noon a-3b-2c-1e-4f-3g1h-1 noon_, h1 noon_. a-1e-2h-3 noon_and a-1 noon_to h-1 nor b-1c-3d-1f-2g-2h1 nor_the c-1
    north a1b1c-1h1 north_. a1 north_of b2 northern h1 nose a1b1 not a-1b1c3d2e1g4h2 not_, b-2g1h2
    not_. a2b2c-1d-2e1g-1h-4 not_a a-1b-1c2d1f1g-1h-5 not_about b-3c-2 not_agree c2 not_an d1f1h-1 not_answer e2
    not_argue h1 not_as a1g-2 not_ask h-1 not_at h-1 not_attend a2h1 not_bank g3 not_be a-1b-1d-1e1f-3g-2h4
    not_been c2 not_believe c1 not_bin f2h-1 not_bother d2e2 not_call c1d2e1f-1 not_care d3 not_certain g3h-2
    not_change b-2f-3h-1 not_changed e-1h3 not_close f1h-2 not_come a1b-1d1e-4g2h2 not_comfortable c2
    not_coming d2e-2f1g-4h4 not_commit e1h1 not_continue b-2c-1d-1h2 not_convinced c2h-1 not_count g2h2
    not_cover b3 not_decide e1 not_delay h-1 not_do a-1c-3e-1f-2g5h1 not_doing g1 not_dream b1 not_dress d2
    not_even c2 not_expect b-1c-2d-2e1 not_fault c-1 not_feel c2 not_fill c1f2 not_find c1h-2 not_fit c-1g1
    not_for a-1d1g1 not_forget d-2e-2g-1h-1 not_forgotten e2 not_get b-1c1e1f-2g1h1 not_give f3g-2h-3
    not_go a-1c-3d-2e-4h-4 not_going a-3c-3f-1h1 not_had e1 not_happy c-1 not_have b-1c-1d-3e-2f-2g-5h-1
    not_hear e1h-1 not_help b1c1 not_hold a1b1f-1g1 not_in a1e2f-2h1 not_interested d4h5 not_keep c1e-1f-2g-1h3
    not_know d-1 not_leave a1b-1e-2f-1h4 not_left c-1 not_like e-1f1g1 not_look c-1h1 not_looking e-2h5
    not_lost c-1 not_made e1h-1 not_make e-3f-3g1 not_manage g2 not_met c-1 not_mind b-2c1d-2h-1 not_move b1
    not_much a1c1h-1 not_my d1f1h-2 not_need a1e-3g-1h3 not_once d1 not_one a-1c1g-2 not_only b1 not_open f-2h3
    not_opened c2 not_organise d1 not_out h-2 not_owe d3 not_pick e2 not_pretend b3d1e-1g-1h-2 not_proceed f1h1
    not_pulling g-1h3 not_put c1d1g-2 not_quite a2c-1f1h-1 not_read c1e1h-2 not_ready e1 not_really c1d-1g1h-1
    not_reckon c1e-1g3 not_release g1 not_ring d1e2 not_run d2g1 not_say c2d-1e2f-1g-3h-4 not_saying e2h-1
    not_see a2c2e-1f-3g4h3 not_seen c1 not_send c-1d2 not_sit c1h-1 not_so d1g3h-1 not_something b2g-3 not_start g1
    not_stop h-1 not_stopped c-1f1 not_stretch b1c-1d-2g-3h-1 not_suit c-1 not_sure b-1f-2g3h-4
    not_take c-3d-4e-4f1 not_taking h1 not_tell d-1e1f1g-1 not_telling h-2 not_that b-1c-3h-1
    not_the b-5c-1d-1f-1h-1 not_there e1g1h2 not_think a-1b-1d-6e-4f-4 not_to b-3c-1d-3f3g-1 not_too g2
    not_trouble e-1 not_wait d-2e2g-1 not_want a-3c-6d-3e-2g-4h1 not_warm c2 not_what a-2f1g1
    not_withdrawing d-1g-1 not_work a-3c-2e-1g1h-3 not_worry d-1e-3 not_write d-1e3 not_yet e1f-1 not_you a2d2
    not_your a-1c-4d1 notch a1h1 notch_above a1 note a-5b-2c-6d-7f-1g-4 note_below h1 note_of h-1 note_that h1
    noted e1 notes a-1b-2c-2d-3e-1f-3h-2 notes_on f-1 nothing a1b1c-1d2e2f-1g-3h-2 nothing_'s f1h-2
    nothing_, b2d2e1 nothing_. c-1d3e2 nothing_about c-1 nothing_against a1b1 nothing_but c-1 nothing_else a2d1
    nothing_from e2 nothing_i a1 nothing_in c-1 nothing_is g1 nothing_more a-2 nothing_of d-1 nothing_to a-2d-3g-1
    notice a-2b1d1f-2g-3 notice_, b1d2 notice_. c1 notify h2 november h-1 now a-2c-2d1e2 now_! e-1
    now_, a-3c-3e1g1h-1 now_. a-2b2d-4e2f-5 now_and a1d-2e-1f1g-3 now_at h1 now_i a-1d1g2h-3 now_on d1e2h-1
    now_so g-1h1 now_than d-1 now_that d1h1 now_with d1g-1 now_you d2 now_your d1 nowhere b1 nowt b1h1
    nuisance f-1g1 number a-4b2c-2d1e5g-6h-2 number_, d1e1 number_. d1e1 number_@number b-1 number_after e1h-1
    number_and b1 number_from b2f1h1 number_if e-1 number_is e2 number_of a-1b-4c-2 number_off e2h2
    number_one b-2d-3e-2 numbers b2d-3g-3h-1 numbers_do d-1 nurse a-1c3d1f-1 nursery a1b1g2h1 nurses a-1b-1d-1h-1
    nursing a1h1 nuts e1 o'clock a-2b-1c-3d-3e-2f-1g3 o'clock_is g1 object g1 obliged b-1c-1h1 obliged_for h-2
    obliged_to h1 october b-1g-1 odd_that c1 odds g3h-1 odds_are g2h-1 of b-1c2d1e-2f-1g-1h-2 of_. c2g-1
    of_@number b2 of_@quote d2 of_a b-4d-1e-1g-1 of_all a1b-1h-1 of_an b-2d-1h1 of_any h-1 of_anyone a1
    of_being c1h-2 of_candidates h1 of_consideration h1 of_course f2 of_date c2h-2 of_each b1 of_evening g1
    of_every b2 of_experience b1 of_fifty b-1 of_firm d1 of_good a-1 of_help c-1 of_his c1 of_how c2
    of_it a1b1f1g-2h1 of_its a1c-1 of_leaving e1 of_love c1 of_luck c-1g-2h-4 of_me a1b-2c-4d-4e1g4h-1
    of_mine a-2b-2c-4d-3g-1h-1 of_money b-2h1 of_my a1b1c1d3f-6 of_news c-2h-1 of_nine h1 of_no d3 of_now h-1
    of_other e1g1 of_our b-1g-2h-3 of_paid b1c-1 of_place c1 of_pocket h-2 of_service d1 of_silence c2d1e2
    of_tea a1 of_teaching h-1 of_that a-1b-1c-3 of_the c-1d-2g-1h3 of_their a-1b-2 of_them a-1b-4d-4h-2
    of_these d-1e2h-1 of_thing h1 of_things e2 of_thinking h-1 of_this a-2c-1d-3e-2h1 of_three c-1 of_two a2c-1h-1
    of_us a-2d3e-1h2 of_what a1b2c-1d-3e-2g-2h1 of_which c1d2 of_work d1g-1 of_yesterday h2
    of_you b-3d-1e-5f-1g-2h1 of_your a-1b-3c-1d-1f-5g1 of_yours c2 off a-3c1d1e2f2h4 off_, c2e-2h1
    off_. a-3b1c1d-3e-4 off_a c1 off_and f2g2 off_for e2g2 off_my d2 off_next h2 off_on e1 off_our h2 off_over e-1
    off_shift h-1 off_the a-2b-1e3h2 off_thursday h1 off_to b-1g-2 off_your d1e1f-3h4 offer a4b1c-4d-8g1
    offer_, h-1 offer_. a1b-1 offer_and e1 offer_came a-1 offer_from a1h2 offer_in g1 offer_last h-1
    offer_letter b1 offer_me a1 offer_my g1 offer_of b2h-1 offer_that a1 offered a4b2c-1d-3e-2h3 offered_, b1h1
    offered_a b-1c-1 offered_me a1b2h1 offered_something a1 offered_to a2 offering g1h-1 offering_me d-1g1
    offers a3b1f1 office a-3b-4c1d1g-1h-2 office_, a-1f-1 office_. a-1c-1h-1 office_and a1e-1 office_i f-1
    office_in a-1 office_is c1 office_was a1c1 office_would h-1 officially f3h-3 officially_i f2h-1 offshore h1
    often a-2b-1h-2 oh b-2d5e-1h-1 oh_, d4 ok e1 okay d-3g-1h-2 okay_? e1 old a-2b-5c-2d-2e-6f-6g-3h2 old_, h2
    old_address h-2 old_boss h1 old_team h2 older b-1c2 older_than a-1c1 on e1f-1 on_, c-2 on_. a-2d2e2
    on_@number a-1e-2g-1h-2 on_a d-1e-3f-2g-1 on_another h2 on_any h-1 on_at a-1h1 on_bonus b2 on_by h1 on_duty h1
    on_earth b-1d-1 on_elsewhere h1 on_every a2b-1 on_file h-1 on_for c1d1h2 on_forty b2 on_friday a1b-2c-4d-3e-4h1
    on_her h-2 on_his c2 on_holiday h1 on_how f1h1 on_i e1 on_in d1 on_it a1d-5e4h-1 on_leave h3
    on_me a-2b-2d-4e-2f-1g3h-2 on_monday f1g-1h-1 on_my a2b-3c-2d-2e1f-5h-3 on_nights c2 on_now b1 on_one h-1
    on_our g1 on_paper a1f2h-2 on_reflection g1 on_saturday a-1b-1c-1d-1e-1f-1 on_shift g1 on_site b-2c1
    on_something g1 on_strike g1h1 on_such h1 on_sunday b-3c-1e-2h-2 on_sundays b2 on_that a-3c1e2f-2g3h1
    on_the a-2e-1g-1 on_their a-3 on_thirty b1h-1 on_this a-3b-1d-1e2f2 on_thursday b-1e-5 on_to a-4c-4
    on_top b2c-4d-2f-2g-1h1 on_tuesday c1d1e-2g-2h2 on_tuesdays d1 on_wednesday e-2 on_whether e2
    on_with b-1d-4f1g2h4 on_without h2 on_you e3f1h-1 on_your a1c1e-1f2h1 on_yours b1 onboarding d1
    once c-1e4f-2g-4h-3 once_, d1h2 once_. b-1d-1e-2f1h-2 once_again h-1 once_and d1h-1 once_i d-1e4f-1g-1
    once_in d1 once_more a-5b-2d-1e-3h1 once_my e1 once_she e-1 once_the b1e3f-1h-2 once_they a1 oncology a1
    one a2c2 one_, a1b1d1 one_. c-2h1 one_a g1 one_and b2 one_another c1 one_at b1 one_day a-1d-1f-1g-1h-2
    one_for b-1g-2h-2 one_go e-1h2 one_good f1 one_has a-1f1g1 one_i a2b-5c-3d-2e-1h1 one_in a1h-1 one_is e-1
    one_more b-1 one_never f1h1 one_of a-1b-2e2f-5g1 one_on c1 one_out e-3f-2g3 one_person h1 one_side a-1
    one_that c-1h1 one_thing a-1b1c1e1 one_way a-1d1e3g-1h-2 one_who a-2c-2d-2h2 one_with b1h1 one_wonders c-1d1
    one_you a2h-1 ones a1f1 ones_. f1 online c3d-3 only a2b1c-3e-2f2g-4h-3 only_. d1h2 only_a f1h-1 only_fair h1
    only_once b1 onsite g1 onto g-2 onto_the h1 op h-1 open a1b-2c-2f2g-5 open_, f1 open_. c-1e-1h1
    open_day b-1f-2h-3 open_for e1h-2 open_in f1 open_the d1f-1h1 open_to b-1f3h-2 open_with b1 opened c3h-1
    opened_my c3 opening a1b-1g-3 opening_, f1 opening_in c1 openings f-1h-1 opens b-1e-1f-3h-2 operation a-1b-2g1
    operator_. h1 opinion a-2d1 opinion_of d1 opportunity a5b-1c-3d2h2 opportunity_. a1g1 opportunity_to a1
    opposite a-1h-2 opted h2 option a2f1 options a1b3e1h-2 options_on b-1 or a-4b-2e2f-2g-4 or_@number g-1h1
    or_a d2h-1 or_any g-2 or_do d1 or_friday h-1 or_less e-2f1g4h-2 or_monday h-2 or_no d-1e2g-1h-1
    or_not b1c1e2f1h-1 or_on a1 or_the a-1b-2c-1d-1e2f-2g-3 or_to e1 or_tuesday e-1h-1 or_two f2h-2 or_wednesday h1
    or_write e1 orchestra h-1 organisation a1 organisation_, b1 organise d1 organise_a d1 organised b-1c3d1
    original h1 ote b3 other a2c-2d-1f1h1 other_, a-2b-1h-1 other_. a-4b1e2f-1h-2 other_at e-2 other_clinic a1c1
    other_company c-1 other_crowd b1h1 other_day d-1e-1f-1 other_employer a1b-1c1 other_firm a-1g-1h-1
    other_hospital a1f1h-2 other_in c1 other_job b2d-1g1 other_lot f1 other_mug d2 other_offer a-2
    other_one a2b-2d2f1 other_people c-1 other_place a1b1e1h-2 other_post b-1 other_school f1
    other_side b1c-1f-2h-3 other_team b1 other_things e1 other_time d-1h-1 other_work a-3e-1h3 others c-1d-3f2g1h-1
    otherwise b1f1h1 ought e-2g1h-3 ought_to e-2g1h-3 our a-9b-1c-2d-10e-4f-8h3 our_@number g1 our_appointment g1
    our_call c1 our_chat h-1 our_conversation h-1 our_first c1 our_house g1h-1 our_interview g-3h2 our_meeting h1
    our_paths h-2 our_talk c1 our_time h1 our_village g1 out a1d-1f2g3h3 out_, d2f3g2h2 out_. a1b-4c1d-1f-1g3h4
    out_? g2 out_ahead a2 out_at b1g1 out_because h1 out_before g1 out_by c1 out_for e-2h-2 out_from a2 out_i g1h1
    out_in a-2c-1 out_last h-1 out_my a-1c1h-3 out_of a-1b1c-1d-2e-2f-2g-2h4 out_on a1b-2e1f-1g-2h-1 out_that h-2
    out_the b-2h-2 out_there b-1e-1 out_though g-1h2 out_to b-3c3f-1h-2 out_what e2h-1 out_with f1 outcome e1
    outfit a4e1 outfit_, h1 outfit_came a1h-1 outrageous c2 outside h-1 outside_the c1 over a1c-1e1 over_, d1
    over_. a-2b-2e1f1g-1 over_at b-1e1 over_in g1 over_it b1 over_my h-1 over_on e-1 over_the a-2e-1f-3h1
    over_there a3d3e-5h-3 over_to e-2g3 over_what b2e1h1 overtime a-1b5c-2d-1h-2 owe a-1b-3c-1d1f-1g-1h-2
    owe_you d1 owing g2 own a1e1f-4g-1h-1 own_. b-1 own_conclusions e2 owner f1h-1 pack d1
    package a-1b5c-3d-3e-1g-3h-2 packed g1 packing a1 page a-1b-4c2e-1g-1h-2 paid a-3b7c-3e-3f-3g-4h-3 paid_for b3
    paid_off b-1 paint c1 painting a-1h-1 pairing c1 pal c1d3e1h1 pal_. d3e1h1 pan f1 panel a-3b-2c1e-2f1g-2
    panel_'s e1 panel_, c1h2 panel_. h-1 panel_had c3 panel_has c-1d1 panel_on a1 panel_would c-1 panic h-1 pans e2
    paper b-4c-2d-5e-4f1g-1h-2 paper_, a1 paper_on g-1 papers a-2d-2 papers_. b1 papers_for h-1 papers_in f-1
    paperwork a-1b-1c1e-1 parents a1b2c-1h-1 parents_put b-1 park a1b-3d-2e3f2g-1h-3 parking a-3c-4d2f-2h-3
    parlour a1 parrot d1 part a-1c-1e-3f-2g1h1 part_in b-1e-2g1h3 part_of b1d2g2h-3 part_time d-3g-1 participate h1
    participation g1h2 particular h1 partner a-2 pass a1b1c-5e-6g2h5 pass_, b1h1 pass_. b1g2 pass_and h1 pass_by h1
    pass_on d1e-2h2 pass_your h2 passed a-2b-3c-1d-2e-2h-2 passed_my b-1h-2 passed_your h-1 passing h1
    passing_on h1 passionate g-1 passport h1 past c2d-2f-1h-3 past_. e-1 past_the b1 paste d1 patch b1h1
    patch_with h1 patchy c2 path g1h1 path_. h1 paths e-1h-3 patience a-3b-2d2e4f-1h-1 patience_. c1d-1
    patience_when h1 patience_with c-1e1h-1 patient b-2c-1d-3g-1 patient_. c-1 patients a1c1 pattern c1f1h-1
    pause c2f3h-2 pay a-1b10c-1e-5g-4h-1 pay_, b2 pay_a b-1 pay_and a1b2 pay_for b-1 pay_is b2 pay_me b1
    pay_scale b1c1h1 pay_so b2 paycheck b2h1 paying a-2b1c-3d-2e-1g-2 paying_, b1f1h1 paying_. b-1 paying_and b-1
    paying_me a-2h-1 payment a1b1 payroll b-1c-1d-1h-1 pays a-4b7c-1d-3 pays_a b1h1 pays_two b2 pdf h-1 peace a-1
    pen d1f1 pen_. f1 penal b1 pencil b1f4h-2 pencil_me f2h-1 penny b2 penny_for b1 pension a-2b8c-3d-2h1
    pension_, a-1b3 pension_. b2f1 pension_and b1h1 pension_is b1 pensions b1 people a-1b-2c3d2e-3f-1g-3h-2
    people_'s c1d1 people_. a1 people_about c-1d1 people_are c-1 people_at c1d1 people_can c1d1f1 people_have c3d2
    people_in d-3 people_on a-1c1d-2h-1 people_ring d1 people_who a-3d-2h1 per b6e-1f2 per_cent b2f1g1 per_diem b2
    per_hour b3 percent a-2b5c-1d-1g1 percent_of b2 perhaps a-3c1d1e-1g5h-4 perhaps_ask d-1 perhaps_it d-1f-1g3
    perhaps_next d2 perhaps_you g2 period b-1f1h1 period_is h2 permanent a-2f2 permanent_contract f2h-1
    permission h1 permission_i h1 permit a-1b-2c-1d-1 permit_and b-2 person a-1b-2d-2e-5f-3h1 person_. d-4g-1h2
    person_on g1 person_to g1 person_you g1 persuaded c1f4h-2 persuaded_. f3h-1 pester d2h1 pestering d2h1
    petrol d1 pharmacist b1 phone c2d2e1f-1g-6h-1 phone_, c-1 phone_. b-1d1e2h-1 phone_and b1d1 phone_call f1
    phone_calls d2 phone_for c1 phone_screen c1 phone_was e-1 phone_will h2 phones d1 pick a5b-1c-3e1f2g-3h-2
    pick_of a3 pick_up e2f1g-2h-3 picked a3b-3h1 picked_up h2 picking e4g-2h-2 picking_up e3g-2h-2 picture a1b-1d1
    picture_. d1 piece a-2c-2h-1 pile f3h-3 pile_. f1h-2 pin e2 ping e2f-1 ping_you e2 pipeline d1 pitch d1
    pity a-1d2f-1h1 place a3b1c1d-3e-1f1g-2h3 place_, a-1b-2 place_. c1e-1f-1g1 place_and a1e1f1 place_at h2
    place_for b-1c-1f1h1 place_has a1 place_i h1 place_in b-1c1 place_is h-1 place_of d1 place_on h1 place_to d-1h3
    place_where a-1c3 placed a-2 places a1c-2h-1 places_i a1 plain b1c2d2 plainly c1d2 plan a2b1c3g-2h-3
    plan_b a3f1 plane h1 plane_ticket h1 planned c2 planned_. c1h1 planner d1h2 planner_post h1 planning b-1e-1h-2
    plans a1b-3c1 plant a-1b-3d-2e2g-2h-1 plant_. g-1 planting e1 plate d-1e1 platform a1b-2
    play a-1b-2c-3e2f-1g-2h-1 play_it e2 played b1h1 plays a2e1 please a-3b-1c-8d-4g-11h3 please_, d1 please_. h3
    please_? h-1 please_call f-3h1 please_cancel b1f1 please_close f-2h4 please_consider f1h1 please_count a1
    please_cross h1 please_do b-4c-3d-8g-2h-1 please_feel h1 please_find h2 please_forgive d-1e-3h-3
    please_give f-2h2 please_keep f1h-3 please_leave e-1f1h-1 please_let e-2h1 please_note h1 please_pass h-2
    please_regard f1h-1 please_release f1 please_remove h3 please_save d-1 please_say e-1 please_stop e1
    please_strike h1 please_take b1d-4f-3 please_tell e-1 please_thank h-1 please_treat b1 please_use h-2
    please_withdraw d1h1 please_write h-1 pleased b-1c-3f-1g-2h-3 pleased_to b-1c-1f-1g-1h-1
    pleasure a-4b-3c-4d-4e-1h-1 pleasure_. a-1b-1 pleasure_to c-1d-1 plenty_of h1 plus b5c-1d-3h-1 plus_a b1
    plus_hours b-1 plus_super b1 pm b-2d-1f-2g1h-2 pm_? h-2 pocket h-2 pocket_. h-1 point a1b1d-1e3h-1
    point_, b1e-1 point_. h1 point_i a1g1 point_in a1b1 point_of b-1 points b1c-2d1 polite d3 pool a1b1c-1
    poor b-2c2d4e-2g-1 poorly c1 popping e-2f-1 popping_up e-1 port a1 portal a-3b-3c4e-3f-3g-1h2 portal_, h1
    portal_? h2 portal_lost c2 portal_now h-2 porter a-1b-1c-1 porter_job g1 porters c1 portfolio b-2c1d-2e-2f-1g-1
    portfolio_. c1 position b-2d-8f-1g-1h3 position_, a-1b-3e-1h1 position_. a-3b-3e-1f-3g-2h1 position_and a-3
    position_in h2 position_is a1 position_of h1 position_on h-2 position_to a-1b1e1h-2 position_with a-1
    possibility g2 possible b-4c-2d-3e-2g2h-1 possible_. g1 possible_for g1 possible_that g2 possible_to b-1d-1g-3
    possibly e1g3h-1 post a1b-2c1d-1e-3f-1g-2h3 post_, d-1e1g-3 post_. a-1b-1e-1f-1h1 post_about c1 post_and a1f-2
    post_as c2h-1 post_at b1c-1d1 post_elsewhere h1 post_i a3 post_in c-2f1g2h1 post_is a-1g-1h-1 post_it f-1
    post_nearer h1 post_of h1 post_that a1 post_with a-2h3 postdoc h1 posted a-1b1e1f1 posted_on f1 posting f1h-1
    posts a1c-2d-1e-1f-2 posts_. e-1 pot b2 pound b1 pounds b3h-1 pounds_a b1 powder e1 practical a-1h-1
    practice a2c-2f1h1 practice_, a1h1 pray d-2h-2 prayers g1 precious d1 prefer b-4c-3d-3e2g-3h1 prefer_it f-1
    prefer_not e2h-2 prefer_to b-2h2 preference a2 preferred a2 premium b2 prepared b2c1h-1 prepared_to b2
    present a-3b2c-3e1 present_. g-1 present_company b2 present_employer b1e1 present_i e1 presentation g1
    presented c1 presently e1g1 press a-1b-1 prestigious a1 pretend a1b3c-1e-2g-2h-2 pretend_that b1 pretty c4g2
    price b1c-1 pricing a1h1 principal c1f1 private b3c-1d-1e-1f-1 private_. h1 private_health b2
    probably a-1c-4d-5e-1f-2g9h-5 probably_going g2 probably_i g3 probably_not g2 probably_will g3 probation c1f2
    problem b-1d2h-1 problem_. d1 procedure h3 proceed a-1c-1f1g1h3 proceed_, f1h2 proceeding f1g-1h2
    proceeding_with h1 process a-1b-2c2e-2f2h5 process_, c-1e1f2g1h2 process_. b-1c-7d-1e-2f-7h2 process_at h1
    process_for d1h2 process_here h1 process_in h2 process_is c3d1g-1 process_makes c-2 process_puts c-1
    process_took c2d1 processes a1e-1 produce c1e1 product a2b-2c3d-1g-2h1 professional a-1 professor f1
    profile b-1c1 profit b3c-2 profit_share b2 profits b1 program a1 programme a2b-2c-1g-1 programme_. h1
    programme_is a2 project a2b-2c-1d-5e-4f-1 project_, a1c-1 project_i h-1 promise a-1b-3d-2e1g-2h2 promise_. g-1
    promise_to h4 promised a-2c1d-5e-6f-3 promised_a a-1b-2 promised_me b1 promised_myself h1 promised_to b-1g-1
    promises e2 promoted h2 proper c-1e1g-1 properly b1f1g-1h-2 properly_. f1h-1 proportion c1 proposal b1
    propose g2 proposed b2g1 prospects a2c1 proud b-1c1 proud_of c1 provided a1 provident b1 provisionally f1
    pub a1 public d1f-1h-1 published a-1b-2h-1 pull c-1d3e-3h3 pull_my d1h2 pull_out d-1h2 pulled b-2c-3d-1e-1h3
    pulled_out a-2b-1c-2e-1h3 pulling b1d-4g-1h3 pulling_my h2 pulling_out b1d-3e-4f1g-3h2 pulse a3 pun a1
    pune e-1g1h-1 pupils a-1d-1h-1 pupils_. d-1 pure a1c1 pursue c1g3 pursuing e-1h3 pursuing_the h2 push e-1
    pushed a-1 put a1b2c1e-2g2 put_, b1 put_. b1g1 put_a a-2b1c-1h-1 put_an h1 put_and b1h1 put_in a2c-2g-1
    put_it b-1c1e-1g1h-2 put_me a-3c1d-1f2g1h-1 put_my c1 put_on a-1 put_that d1 put_the a1b-1h-2 put_together b1
    put_us b-1h1 puts b-1h-2 putting a-1d-1e1g-3h-1 putting_in b1e1 putting_my h-1 putting_myself h1 quarantine h1
    quarter b-1e1g-1 quarter_end c1 queen d1 question a-1b-2d-2e4f-1h-1 question_, c-1d-1 question_. c2g1
    question_about h1 question_of a-2c-1e1 questions a-3b-5c4d-1f-4g-3h-3 questions_. d1 questions_about c2e1
    questions_than c1 queue e-1 queue_for a1e-1 quick a-3b-1c-1d1e-3g-2 quick_. h-1 quicker a3f1 quicker_than a1f1
    quickly a1c-1d-3e-2g1h-3 quid b4h2 quid_an b1h2 quiet b-1e4g-1h-1 quit d4e4 quite a1e-3g2h-2 quite_a b1
    quite_the c-2 quiz a-1b-1c3d1e-1 quiz_, h1 quiz_ate c1 quoted b3 ra d-2e-1h-1 ra_. d-1 race f2 radar e1
    radar_, e2h-1 radio a1 radio_silence h1 raffle d1 rail g-1 raise a-2b5c-2d-1g1h1 raise_a h1 raise_my b2
    raised b2 raised_my b3 ran b-1c-2d1 rang a2b-3d-5e-2 rang_me c1 rang_on a1 range b4c-2d-1h-1 ranger h1
    ranked a3 rare b1c-3d-1 rarely a-2d-1h-2 rarely_been h-1 rarely_met a-1 rate a-1b9c-1d-4f2 rate_, e1 rate_. b2
    rate_and b3f1 rate_at b1 rate_for b2 rate_is a-1b2 rates b3c-1d-1 rates_on b2 rather c3d1e-1f1g4
    rather_be a2c-1d-2 rather_keep d-1f-1 rather_more b1 rather_not a-3b-2c-3d-3e1f-3h1 rather_than c-2d-2f4g-2
    re b-2d-1g-1 re_the g-1h-3 reach a1c-3d-4e1f-4g-1h1 reach_me f-2g-1 reach_you d-1f-1 reached c-2d-3f-1h-1
    reaching d-2h-2 reaching_out d-2h-2 read a-6b-4c2d4e-1f-7g-3h-1 read_. c-1 read_a b1d1 read_as c1
    read_it a-1c-4g-1h-1 read_my c1d3 read_that c-1d-1 read_the d1 read_what c1h1 read_your c1h1 readers a-2b-2
    reading b-5d2e2f-3g-3h-1 reading_, c1 reading_. c1h1 reading_a d1 reading_it e1 reading_room a-1 reads c2d-1
    ready c2d-1e1f1g1 ready_. c1h-1 ready_to b1f1g1h1 real a2b-3c1d2 realised b1 really b-3c-2d-2e-2f-4h-2
    really_, d1 really_. a1 really_appreciate e-2g-2h-2 really_sorry h1 really_want h1 reason a-2b-2c-1d1g-1
    reasons b-3c-2d-2e-4g-3h2 reasons_. h1 reasons_i h2 recall h1 receive d-1 received a-2b-1e-1h-1
    reception a-3b-3c1d-3g-2h-2 receptionist a-2d-2 receptionist_. c1h1 reckon e-2g2 reckon_i e-1g2 reckons b1
    reconsider b-1f4 record b-1d1e-1f1g-1h-1 record_, h-1 record_. f1 recorded h1 records c-1d-2h-1
    recruiter a-3c2d1e-2g-1h-2 recruiter_asked c-1 recruiter_kept c1 recruiter_who d1h-1 recruiters e1
    recruiting d1 recruitment a-2c2d1g-1h2 recruitment_. h1 recruitment_for h1 red c1h-1 reference b-3d-1e-1h-1
    references a-2b-2c1e-1f1h-4 reflect e2 reflection c-1g1 refrain d2e1h-1 refusal f2 refuse b2f1h2
    refuse_. b1f1h1 regard f1h-2 regarding e3h-1 regards a-4b-7c-8d-9e-8f-7g-7h-9
    regards_, a-6b-6c-5d-7e-6f-6g-5h-6 regional b1c-1g1 regional_sales h1 register d1 registered c1 registrar h1
    registration c1 registry a1 regret c-3d-1h3 regret_that h1 regretfully h1 regrets h-1 regrettably g2
    regretted h-1 rehearsal d-1g1 relative b1 release d-1h1 release_me g1 release_the h2 released c-1g2h-1
    reluctant h-1 remain a-2c-3d-2e-2f2h-2 remain_very h-1 remain_with b2 remain_withdrawn h1 remark c2
    remark_about c1 remarks c1 remember a-3b-4c-3e-3f-4g-3h1 remember_me h1 remember_that h1 remembering d1
    reminders e1 remit a2b1 remit_is a1 remote b1c2f3 remote_. f1 removal b-1 removal_van b-1 remove d-3e-1f-1h3
    remove_my a1d-2f-1h5 removed h2 removed_from h2 remuneration a-1b5c-1 renounce h1 renowned a1 rent a-1b3
    rent_in b1 reopen f1 rep b2 repeating h-1 replies e2h1 replies_. e2 reply a-3b-4e4g-3h-2 reply_, c-1d-2h-1
    reply_at d1 reply_to d-1e2h-1 replying d1e1h-1 replying_, d1e2 report a-1b-2c3d1h1 report_on h1 report_to c1h1
    report_you d2 reporting c2f1h1 reports c2e1 request d-2 required h-1 research a3b-1c2d-2h-1 research_. c2
    reserve f4h-1 reserve_list f1 reserved d1f1 residency a1 residents a-1 resign b1h2 resign_from h2 resit h1
    resolved h2 respect b-4e-3f-2g-2 respect_, b-1c2h-1 respect_. a1 respectfully a-6b-5c-5d-6e-5f-5g-4h1
    respectfully_, a-2b-3c-3d-5e-4f-3g-2h-6 respond e4h-2 responding e1 response e2 responsibility a4b1c1f-1
    rest a2c-3f1 rest_. a1d1h1 rest_of e1 restaurant h1 restaurant_. g1 result d1e1h-1 resume c1h-1 retail a1
    retention b3h-1 retention_bonus b3h-1 retire c1h3 retirement a-2b1h-2 retract h2 return a-1c-1d-1f1g-3h-4
    return_the e-1f-1g-2h-2 return_to e1f2 reverse f1 revert e5g-2h-3 revert_once e1 revert_to e1 review c-1
    reviews c2d-1 reviews_of c3 revised b1 rich c1 richer a3b1 right a1b-1d-1h-1 right_, e-2 right_. a1b-1g-1h2
    right_now a1d-2e2f-1g1h-3 right_person d-2g1h-2 right_to f2 right_with c2 ring a-4b-1d3e3g-6h-3 ring_, e2
    ring_. e1 ring_back e1 ring_in d1 ring_me e-1f1 ring_my d2 ring_or e1 ring_the d1 ring_you d-1h-2
    ringing a-3b-3c-3d3e4f-3g-4 ringing_about h-1 ringing_me d1e2 ringing_my d2e2 ringing_to e-1g-1h3 rings d1
    rise b3 risk c2 rival a2 river a1d1h-1 river_. e1 road b-4f-1g1 road_, g1h1 road_. g2 roads g2
    role a1b-2c2e-5g-3h2 role_, b-1d1h1 role_. a-4c-4h1 role_and a-4b-2c1 role_at h2 role_excites a-1 role_in c-2
    role_is a-2c2d1g1h-1 role_that a1 role_with a1b1c1 roles f-1 roll h1 rolled c1 roof b-2h-2 roofing b1
    room a-1b-2d-1e-5f-5g-6h-3 room_, c-1 room_. a-1b-1 room_and c1d1 room_for c-1h-1 room_to a2h1 rooms a-2b-1d-1
    rostered g1h-1 rota b-4c1d-2f2 rough h1 roughly b3 round b-2c2d-1f2 round_, d1 round_. c1d-1e-2h1 round_and f1
    round_of f1 round_on h-1 round_the b-2c-3 round_to e2 round_two f1h-1 rounds b-5c5e-1g1h1 rounds_, g1
    rounds_and b-1 rounds_for c3d1h1 route a2b-1c-1g-1h2 row c1d1 rrsp b2 rsus a-1b2 rubbish d1e1 rude h1
    rude_to d1h1 rudely c2 run b-1d2e-1g2h-2 run_. d1g1 run_a d2 run_on c-1 rung a1c1e1h-1 runner a3 runner_up a2
    running a1b-2c1d2e-1f1h2 running_, g2h1 running_. b-1c1g-1h1 running_a h1 running_for a-1h1 running_the d1h-1
    runs a2b-2c1d-3e-1f-3 runs_out h1 runs_the a1 rush c-2d-1h1 rush_, e1 sad b1 safe a-1b-3c2d-2e-1g-2h-3
    safe_. b-1c2 safety a-2b-1c2d-1h-2 said c1d-1e-7g-3h2 said_, a-3b1c-2d-2f3g-1h-1 said_@quote b1 said_a h-1
    said_i b-1 said_it c-2d1 said_no d2h1 said_she c1 said_the c1 said_yes a1d-4e-3g-3h5 said_you f-1 sail g1h1
    sails f1 saint d-2 sake f1 salary a-1b7c-4d-2e-1f2g-2 salary_. b1 salary_is a-1b3 salary_scheme b1 sale b1e1
    sales_manager h1 salon a1c1f1 salon_, f1 same b-1e-6f3g-2 same_, f1h3 same_. a-1c-3d-1 same_afternoon h1
    same_day b-3c-1f-2h-1 same_job d-1f1h-1 same_morning h1 same_post f2h-1 same_week a2h-1 sat c2f-1h-2 sat_. g1
    sat_down a1c1h-1 saturday a-4b-6d1e-4f-1g1 saturday_. h-2 save b-2c-1d5e3f2 save_your d3h1
    save_yourself d2e3h-1 saw a-1b-4c2d-4f-3g-1h-4 saw_, a-2 saw_on c1 saw_the c-3 saw_your c-3d-1 say a1c3e1f1
    say_, a2c2f1h-1 say_. h-1 say_about a2c1f1 say_anything e2 say_hello a-1b-3c-2d-1e-3f-3g-2 say_i b-1d1e-3
    say_it b-3d2e-1f-1g3h-1 say_no a-2b3c-4d-4e-5f1h1 say_one e2h-2 say_so a2 say_that b-3d-2g-2 say_the c2f1
    say_this d1 say_yes b1f1h2 saying a-1f1g1 saying_no d-1e1f2 saying_yes e2g2h-2 says c1d-2f-1g1h-1 says_. c-1
    says_i a1 says_it h-1 says_the b1c2 scale b5c-1d-3g-2 scale_. c-1 scale_i b1 scale_you a2 scales a1b1
    schedule b-2c-1f1g2 schedule_and f1h1 scheduled d2 scheme a1b4 scheme_, b2 scheme_and h1 school b-1c-2d-1e-2h-1
    school_, a-1b-1d1f1 school_. b-3c1 school_and b-1 school_fees b3 school_holidays h1 school_i a-1c1 school_in a1
    school_on d1 school_run g2h-1 school_that g-2 schools a1 scope a2 scores a1c1 scraped d2h-1 scrapped c2
    scratch h3 screen b-1c3 screen_. c2 seal d1 sealed b2 search a-4b-4c-3d-7e-1f-6g-2h3 search_, e2
    search_. b-2c-3d-5e-2f-1 search_for h1 search_in h1 season c-5d-5e2f-4g-4h-2 season_. d-1h-1
    seat a2c-3e-2f2g-3h1 seat_at a2 seat_in f1 second a6b-1c1d-1e-6f1g3 second_, a2 second_. a4 second_choice a2
    second_interview g1 second_on a1 second_question c-1 second_round a-1g1h1 second_stage h1 second_thoughts g4h-2
    second_to a1 second_year a-1 secondly b1 secondly_, b1 secretary c-2h-2 section f1 sector c-1 secured b1h1
    see a1b-1d-1e3f3g1h-1 see_. e3 see_each e-1 see_from b1 see_how a-4d-6e3g1 see_i h-1 see_if d1 see_it f-2
    see_me a-2d-3e-3f1g2h2 see_my a1 see_myself a3e-2g4h-1 see_that c1d2h1 see_the a-1b-1d1f-1 see_what e3f1h-2
    see_where e2h-1 see_whether e-2f2 see_why b1h-1 see_with a2 see_you a-2c-1e-5g-2 see_your a1 seeing g2h-1
    seeing_me g2 seem c3g2h-2 seem_to c2g2h-1 seemed a1c3 seemed_to b1c1 seems c6d1e-3g4h-2 seems_i g2h-1
    seems_to c4 seen d1e-1h-4 seen_, a-1 seen_. a-1 seen_in c1 seldom c2 selected_me b1 selection c1h3
    selection_for h2 sell a1c2d2 semester e1 send a-5b-2c-3d1e1f-1g-6h-4 send_. e2 send_a d1 send_my d2
    send_you d-1e-3h-1 sending a-2b-3c-1f-1g-4h-5 sending_it d-1h-1 sending_me e1g-1h-1 sends h1 sends_a h1
    senior a1b-1c1e-1f2g-2h1 sense c1d-3g1h1 sense_. c-1h1 sense_for a1g1h-2 sense_that c1h-1 sense_to b1
    sent a-5b-3c2d-1e-1f-1g-1h-2 sent_me h-1 sent_was c2 september a-3b-1c-1d-1e-1f-3g-3 september_. h1
    september_i h-1 serious d1 service a2b3c-2e-2f-1g-3 service_, a1h-1 service_. b1h1 service_and h1 services h1
    session c1g1 session_. c1 set a2c1d-3e-3 set_on g1 set_up a1c1 sets h1 setting d-4 setting_aside h1
    setting_up d-1h-5 settle e1h-2 settled a-2b1d-3e1f-3h4 settled_. e2g1h1 settled_it b2c1h-2 settled_on h2
    settles b-1e2 settles_. e1 setup a1c1h1 seven a-1b-1c2d1h-2 seven_rounds d2 seventh b1 several c1 shake h-1
    shake_out f1h-1 shakes e2 shakes_out e2 shall b-3c-2e3f-1g1 shall_be a1b-1f-1 shall_have g1 shall_i e-1
    shall_not a-2e1h2 shall_revert e1 shambles c4d1h-1 shambles_. c4d2 shame b1c-2d1 share a-5b3c-1e-3g-3
    share_the c1f-1 shared c-2h-1 shared_a b-1 shares a-1b3 sharing b1 sharp f1 sharper a2 she a-3b-1d-4e-7g-4h-2
    she_'s c-1f-1 she_has c-2 she_is b-1c-2d-1h-2 she_told c1 she_was c1 she_would a-2c1 sheets h-1
    shift a-1b1c1e-5f2h2 shift_. d1e-1 shift_and b1g-1 shift_at b-1g2h2 shift_loading h2 shift_on c1
    shift_pattern c1f1h-1 shift_the f1 shifted d1g2 shifting c1h-1 shifts a-1c1f2h1 shifts_, f1h2 shifts_. h-1
    shifts_and f1 shine a1d1 shine_. a1d1 ship a1h1 ships a1 shipyard a1 shoot e1 shoot_you e1 shop a1b-2c1d-1f-1h2
    shop_, d-1 shop_. h-1 shop_on h1 shop_that a1 short d-3e-6f-1 short_, a1c-1h2 short_. h-1 short_of d-2
    shorter f2h-1 shortlist b-3d-3e-1f2g-2h-1 shortlist_, a1h2 shortlist_. c-1h-1 shortlist_for h1 shortlisted h-1
    shortlisting h-2 shortlisting_me h-2 shot f3 shot_. f3 should a-1c1d-1e-1f3g2h-1 should_a f-2h-1
    should_be d2g-2 should_have c1g-2 should_i d-2f-1 should_know g1h1 should_like g-1 should_not b1d-2e-2
    should_the f1h-1 should_withdraw h2 should_you d-1e1g-2h1 should_your d-1f2 shout a-3b-1c-1d-3f1g-3h-1
    shout_. h1 shout_if f1h-1 shout_when b-2e1h-2 shouting c1 shouts c2 show c-1d-1e-2g1 show_. g1h1 show_me d-1h-1
    showed a-1e-2f-3h-4 showed_me a-2b-1c-1d-4e-1f-2h-2 showing d1 shown b-2c2h-2 shown_round c-2 shows d-1
    shows_. c-1d-2 shut f1g-1 sick a-1b3c-2h-1 sick_pay a-1b2 side b2d-4 side_, b-1e1f-2g-1h1
    side_. a2c-1d-3e-2f1g1 side_and b-1 side_by a2b-1 side_can b2h1 side_for b1c-1 side_of a-3b-4c-2h-1
    sign b3d-2g-2h2 sign_on b4g-1h-2 signal b-1f-1h-1 signed a1c-1d-3e-4g-2h4 signed_, f1h-2 signed_. h-2
    signed_elsewhere b1c1g1h3 signed_letter h-1 signed_on a1g-3h5 signed_up h1 signed_with a2f1h3 signing b2h4
    signing_bonus b2 silence b-2c2e5f-2g-2 silence_. c1d1 silence_from e3 silent e5g-1h-1 silent_on e2
    silly b2c-1d1e-1 simple b1d1 simple_as b1 simply a5c-1d-2e-1f-2g-3 simply_a a1 simply_more a1 since a1c2e-3f-3
    since_. a-1b-2c-2d-1 since_a a1 since_accepted a-1 since_another b1 since_been h1 since_easter h-1
    since_i a1c-1g-2h3 since_she a1 since_the a-3b2c1g1 since_then a-1b-1c-1h-1 since_we g2 since_you b1d1
    since_your c1 sincere h1 sincere_thanks h1 sincerely a-6b-6c-5d-7e-7f-5g-5h-6
    sincerely_, a-5b-5c-5d-7e-6f-5g-4h-5 single b1d-2g-1h-1 sink d1 sir b1 sir_. b1 sister a-3b-3c-3d-2f-1g-3h-2
    sister_'s h1 sit a-1d3e3f3g1h-2 sit_down b1 sit_in d1h1 sit_on g-1 sit_the f2 sit_this e-2f-1g3
    sit_with b-1e2g-3h-2 site b-1c3d-1e-1f-2h1 site_, h2 site_. c1 site_and g1 site_manager c1 site_visit c1h1
    sites a1 sits a3b2 sits_closer a2 sitting a-1b-1d-2 six b2c2d2e-5f-4g-5h-2 six_. b-1d1 six_months b1
    six_weeks c1d1h-2 six_years b-4 sixteen b2 sixth d1f1 sixth_form f1 sixty a-2b3c-2e-1h-2 size b1 skills a1b-1h1
    skip f2g2 sleep a-1e4g-2h-4 sleep_. e-1 sleep_on e5g-1h-2 sleeping a1 slept e-1 slice b1 slice_of b1 slid e1
    slides f1 slightest c-2 slightly f1 slim g3 slim_. g3 slip f1h-1 slipped g1 slot a-2b-4e-1f2g2h1
    slot_, c1d1f1h-1 slot_. e1h1 slot_away f1 slot_for e-1 slot_on g-2 slot_to a-1e-1h5 slots_. a1 slow d1e-4g-1
    slowly d3 small a1d-1e1f1g-1h-1 small_next a2 smaller a2b-1 smiling c-1d-1 snapped h2 snowed e2 snowed_under e2
    so a-2b-1c-1e-1f-1g-1h1 so_, a1d-2g2h-1 so_. c1d-2e-1 so_a h2 so_anything e1 so_bear e2 so_called c1d3
    so_can g1 so_could h-2 so_count f-1g-1h3 so_do d1f2g-2h-1 so_fast h-1 so_give f1 so_go h1 so_going a1
    so_gracious h1 so_grateful c1 so_happy h-1 so_here a-1c-1e-3 so_i b1c2d-7e-3f-4g-1h3 so_if f1h-1
    so_in a1f1g1h-1 so_it d-3f-1 so_kind h1 so_kindly d-1f-1 so_late h-2 so_leave h-1 so_let e1g-1 so_long h-1
    so_many c-2d-3h-3 so_might g-1 so_mornings h1 so_most g2 so_much b1c1g-3h-5 so_my h-1 so_no g1h2 so_now d2
    so_please a1b1d-6e-3f-2g-3h2 so_pull h1 so_save d1e1h1 so_scratch d1h2 so_sorry d1 so_sure g2h-1 so_thanks d1
    so_that a-3b1c-5d-1e-3h-1 so_the c-3g1h-3 so_there f-1g-1h1 so_this d-1h1 so_was d1 so_we h-2 so_will g-1h1
    so_withdraw f1 so_you d-3e-1f-5g-2h3 so_your h-1 social c1 society h-2 sofa b2d1 soft d-1f1 solicitor g-2h1
    solicitor_has h2 some c1d2e3f-2g1h-1 some_of c2d1e-1 some_other b-2d1e-1f-3g-1 some_point e2 some_stage e2
    some_things e1 some_time d-3e3h-2 some_years b1c-1 somebody a1b-1c1d2e-2f-1g1h1 somebody_else d1e-2f-1g1h3
    somebody_had c1h1 somebody_who a2c-1g1 somebody_with c2 somehow c1d2 someone b-1c1d-1e-6g-1
    someone_else a-1b-3e-1f1 someone_who d2h1 someone_with c1g-1 something a1b2c-2f-1g2h2 something_'s b-1e-1h1
    something_, c1f1 something_. d3 something_came b-2g2 something_else a-4c-1d-3g-1h2 something_for a-1b2
    something_has b-1g1 something_i a2b2d-1 something_in b1h1 something_that a3h1 something_to e2
    something_with a2b1h1 sometime e1 sometime_. e1 somewhat g3h-1 somewhere b1d1f-1g-2h2 somewhere_else d-1e-1h3
    son b-1c-1h-2 soon a-5b-2c-5d-6e2f-4g-1h-2 soon_. e-2g-1h-1 soon_as e1 sooner a2b-4c-4d1f-3 sooner_. e-1h-1
    sooner_be a1 sooner_keep a-1f-1 sorry a1b-4c-3d-2e2f-5 sorry_! g1 sorry_, a-1b-1e-3f-2g1h2 sorry_. d1e-2g2
    sorry_about c-2d-2e-4g-2 sorry_again d-2e-1 sorry_for a-4b-4c-4e1f-1g-4 sorry_i a-2c-2e5g-2h-4 sorry_that g-1
    sorry_to a2c1d-2e-6g-5 sort c-1d2g1h-1 sort_of a1g2 sort_out b-1h-1 sorted a-1e1h2 sorting b-1d-1h-1
    sorting_out b-1 soul d2 sounded c1 sounds c1d-1h-1 sours f2 space d-2e2h-2 space_, e1 spam h-1
    spare a1b-3c-4d6e-2g-1h-1 spare_me c-2d6 spare_us d2 spared g2h1 speak b-3c2d-2e2g-3h-4 speak_again f1
    speak_soon e2 speak_to c2 speaker d-2 speaker_. d-1 speaking a1d1e-2h-3 speaking_. d-2 speaking_to a1 speaks a2
    speaks_to a1 spec c1d1 specialist h-1 speech d2 speed a2h1 spell d4e1 spell_it d1 spell_my c1d2 spelled d1
    spend c1d1 spent a-1c1h-1 spine b1 splendid h1 split b2 split_the h1 spoke a1b-2c2d-2e-2f-1g1h-1 spoke_, g1
    spoke_. g1 spoke_to a1c1h-1 spoken c1d-1e-1 spoken_for g1 spoken_to c2h-1 spot b-1d-4e-2f1g-3h1 spot_. c2h2
    spot_for a1 spot_in h1 spot_with h-1 spreadsheet c-1f1 spring a-1b-4c-5d-4e-3f-3g-3h2 spring_, h1
    spring_. a-2c-1h1 spring_and g-1 spring_i h1 squeeze f1 st a1h1 stack c1 stack_is c1 staff a-4c2d1f-2h-2
    staff_. d1 staff_quiz c-1 staffed c2 staffing c1 stage a2b-1d-2f2g1h1 stage_, f1 stage_. g-1h2 stage_i g2
    stage_manager h-1 stages c1d1g1 stairs d2 stand b1c-4d1f1g2h-2 stand_, f1h-2 stand_. e1 stand_down h1
    stand_i g2 stand_in a1b1 standard a1 standing a1b-1c1d1e-1g-2 standing_. a1c2 standing_down h2 stands b-2d1f2h1
    stands_, h1 stands_. d1 stands_; f2 star c1 stars a1 start d-1e-4h3 start_. b-1 start_a h4 start_and a1
    start_at b1 start_date f1 start_of h1 start_on h-1 start_to d1 start_up a2c-1 start_with b1h1 started b-1g2
    starter g3 starting h-2 starts c-3d-2e-2g-1h-1 starts_. b1 starts_at b-3g-2 startup a2 state c1
    station b-3c-2h2 stay a-7b1c-4d-7e-3f1g1h2 stay_. h1 stay_connected b-1f-1g-1h-1 stay_in e-2f1h2 stay_linked h1
    stay_put b2h3 stay_where b-2g2h-1 stay_with g1h2 stayed h-2 stayed_with c-2 staying a-1b1c-3d-3e-6f-1g1h6
    staying_. b1 staying_in b-1g2h1 staying_on h1 staying_put h2 staying_where g1h2 staying_with h1
    stays a-2b-2c-1f-1 steel c1 steer c2h1 steering g1 step a1c-4d-3e-4f2g3h2 step_aside g1 step_back b1g2
    step_closer a-2h-3 step_in f2 step_up a2g-1h1 stepped c-2d-2h6 stepped_away h2 stepped_back h2 stepped_out h3
    stepping a1f1h2 stepping_aside g1 stepping_away h1 stepping_out a1g-1h1 stick b1c-1d3e-1g1 stick_your d2
    still a-2c-5d-1e3f6g-3h-2 still_, e-1f1 still_a g-1h1 still_be b-1e-1g-1h-1 still_can f1 still_come b2e-1
    still_do f2 still_have a1e1h1 still_in e1 still_no e-2f-2h1 still_on c1f1 still_open f1 still_swing f1
    still_the b1 still_very b-2d-1e-3f-3g-2 still_waiting d1 still_weighing e3h-1 still_withdrawing h1
    stipend b5c-1h1 stock b4c-1 stock_options b3 stone f1 stone_, f1 stood a3 stood_out a2 stop a-1d6e5f-3g1h2
    stop_here g2h1 stop_me d-1 stop_sending d1e1 stopped c1f1h-1 stopping b1h3 stopping_where b1h2 stops b1h2
    stops_at h1 store g-2h1 stories c2 story c-1d2e-3f-1g-2h1 story_. a-1d1e-1h1 story_short a1b1h2
    straight a-4d2h-4 straight_. g1 straight_in d1e1 straight_into d2 straight_to g-1h-2 straight_with a-1e-1g1
    strange d1 stranger d-2 stranger_. d-1 strategy c1 street b-2c-1 street_, a1b-1 streets a1 strengths a1h-1
    stress d1 stretch a1b3c-2d-2e-1f1g-4h-2 stretch_to b2c-1d-1g-2h-1 stretches a1h1 strike a-1d2e-1g2h4
    strike_my d2h2 stroke h-1 strong c-1h-1 strong_field d1 stronger a6c-4d-3h-1 stronger_match a1 stronger_of a1
    strongest a3 strongly b1g1h-2 struck a1c1 struck_me a1c1 structure c1 struggling g2 stuck b-2c1d-1f1g3h-1
    stuck_with c1 student a-2b1d-1f-1h-2 students b-2c-1f-1h-1 studied b-1 studies b-3c-3d-3e-2g-2h1
    studies_. a-1c-1h1 studio a3b-1c-2e-1f-2g-2h2 studio_, a2 study e-2h-4 study_. g1h-2 studying h-1 stupid d2
    subject e1f3h-2 subject_to f3h-2 substance a-1c-1 substance_to a-1c-1 success a-4b-4d-4e-2f-2g-2h-4
    success_with b-1h-2 such a-4b-4d1e-4g-4 such_a a-1c-3d-1 such_things c1 suggest b-1c1h-1 suggested h2
    suit a1b-3c-4d-3e-1h-1 suit_me a2c-1 suit_you b-1h-2 suitable a2 suited d-1g-1 suits a2d-4e-4f-1g-1h1
    suits_me a3f-1h2 suits_my a2 suits_what a-1 suits_you d-1 summer a-1c-2d-4f-1 summer_is b1c-1 sums b3 sun d1
    sunday b2e-1f2h-1 sunday_, c-1g1 sunday_. e-1h-2 sunday_and a1 sundays b4d-1f1g-1 sundays_. b1
    super a-1b3g-1h-2 superior a6b-1c-1 supervisor d-1e-2f-1g1 supervisor_. c1d-1g1 supplement b1 suppliers c2
    supply_chain h1 support b-2c1 suppose b1c1d2g4h-2 suppose_i c1d1g4h-1 supposed d2 supposed_to d2
    sure b-6c-2d2e-1f-4g3h-3 sure_, d2 sure_i b-1d-1e-2g5h-2 sure_that g-1 sure_which d1 sure_yet e2 sure_you d-2
    surely_that d-1 surface e3 surgery_, b1 surprise d1 surprised c2e1g1h1 surprised_if g1 surprised_to c2e1
    survey d2e-1 surveyor h2 surveyor_interviews h1 suspect a1e-1g3h-1 suspect_i g3 swallow b1 swallowed e2
    swallowed_me e2 swamped e2 swap a-1b-2c-2d-1f-1g-2 swap_. g-1 swapped g-1 sweet d1 swing b1d-1f1g1
    switchboard c1 switchboard_, c1 switched h-1 switched_off h-1 switching e1 swung a1b1 swung_it a1b1
    system b-2d1f1h2 system_, f2 system_. h2 ta a-2b-4c-5d-5e-4f-1g-3h-1 ta_for h-1 ta_ra d-2e-1h-1
    table a1b1c-5f2g-4h-2 table_, b2d1h-1 table_. a1e-1 table_and b1h-1 table_in a-1 take a-2c-1e1f-1h2
    take_a d1f-1 take_back b1f1h1 take_care a-5b-4c-5d-4e-4f-2g-3h-5 take_home a-2b3c3 take_it d1e2g-2h-1
    take_me c-2d1g-3h3 take_my e2f-1g-1h1 take_on e-2g-1 take_part g2h1 take_that d1h-1 take_the b-2c-2d1e2g1
    take_this e-2 take_up g1 take_your h-1 taken b-2d-1e-4g-5h5 taken_a c-3d-7g-2h2 taken_another a-4c-1g-1h2
    taken_me h1 taken_my h-2 taken_off c1h1 taken_on b-2e-1h2 taken_something h1 taken_that a1b1 taken_the a3f1
    taken_up a-4h2 takes a-3c-4e-1 taking c1e-5h3 taking_a a-1b1 taking_it e-1 taking_myself a-1h2 taking_on h-1
    taking_part g-1h1 taking_the a-1d1 taking_this h1 taking_you c1h1 tale c-1 talent c1d4 talk a-2b-2c-1e1g-3
    talk_. d-1 talk_about a1b-1g-2h1 talk_me f2h-1 talk_on c-2d-2 talk_to d1e1g-1 talk_was c-1
    talked a1b1c4d-1e-2g1 talked_to a2b-1c2 talking e-1f1h-1 talking_about f1 talking_to a-1c1h-1 talks a-1b1d-1h2
    talks_with c-1h2 tap h1 tape c2 task a-1b-1c3d-1 tasks c2 taste c3 taught a-2b-2c-3h-1 taught_me a-2c-2d-2h-1
    tax c-1 taxi e-1 tbh a2g1 tea b-3d-1h-1 tea_before d-2 teach b-1c-1g-1h-3 teacher d-1 teachers g1h-2
    teaching b-2d-2e-2f1h-2 teaching_, h-1 teaching_. f1 teaching_i a1 team b-4d-4e-5f-3g-3h1 team_'s a-1c-1
    team_, a3b-1f-2h1 team_. b-1c-5d-3f-2g-2 team_a h-1 team_and b-1 team_came b1c1 team_can h2 team_does a1g1
    team_is a-1h1 team_lead c1h-1 team_leader f1h1 team_like a-1 team_than a-1 team_to g1 team_was c-1
    team_were c-1 team_whose a1 teams c-1d-1 tear b1f3 tech b-1c2 tech_stack c2 technical c1 technology c1
    teeth a-1 teeth_into a-1 telephone a-1b-1c-2d1h-1 telephone_. d1 tell a-3c1e3h-1 tell_him c1
    tell_me c3d-4e-2f-2h-2 tell_the e-1f2 tell_them f1 tell_you b1c-3d-5e4f-5 tell_your c-2d3 telling b-1e-1g1h-2
    telling_me g2h-1 telling_the f1 tells c2h2 tells_me h2 tempted f2g3h-1 ten a1d-1e-4g2 ten_, g1h1 ten_. g1h-2
    ten_minutes a1c-2 ten_o'clock g1 ten_years b1c2 tend g3 tending g2 term c-1d-2g-2 term_, a1h-1 term_. b-1
    terminal d1h1 terms a1c2d-1g-1h-2 terms_of a1b-1f-1h-2 terribly c2 territory a1 test a-5b-6c4d1e-5f3
    test_. c-3d1g1h-1 test_for c1 test_was c3 testing c1 tests_for d1 text b-1e2f-2g-1h-1 texting d1g-1
    than a2c1e-6g-2h-1 than_a a1b-3c1f1g1 than_answers c1 than_any a-2h-1 than_anybody a1 than_for a1
    than_from b-1h-1 than_i a-3b1c2d-3e-3f-3h-1 than_in c-1g2 than_it b1c2 than_me a-3b-1 than_most a-4b-1
    than_my a-3b1d-2h-1 than_not g1 than_one e1 than_that a-2d1 than_the a1c-1f-3g-3h-2 than_this a1h1
    than_waste a-1 than_what a1b-1g1h2 than_you b2c-2f-1 than_your a3b1d3 than_yours a2b1g-3h3
    thank a-7b-4c-5d-4e-4f-3g-8h-2 thank_the h-2 thank_you a-6b-3c-4d-3e-4f-2g-7h-1
    thankful a-2b-2c-2d-3e-4f-1g-4h-2 thankful_to h-1 thanking d-1 thanks a-7b-6c-13e-5g-5h-2 thanks_, d-4f1
    thanks_. d-1h1 thanks_a a-1b-2d2f-2h-2 thanks_again d-5f-2 thanks_and f1 thanks_but f2 thanks_ever d1
    thanks_for a-2b-3c-5e-1f-10g-1h-4 thanks_heaps h-1 thanks_so d-1h-1 thanks_to d-2 thanks_very d1 that a1c1d2e-2
    that_'s a1b-1d1e1g-1h2 that_, b-1c-2d1g-3h2 that_. b1d-1e1h-2 that_: h-1 that_a f1 that_afternoon g1
    that_and a1 that_anyone c1d1 that_as c-1 that_beats a2 that_between a-1 that_building d1 that_came h1
    that_coffee d-2e-1 that_comes d1e2 that_date g2h1 that_day a-5b-3c-6d-1e-5f-3h4 that_even d1 that_fits a2
    that_goes h1 that_had c-1d1 that_has c-1d1 that_he h-1 that_hour b-3d-2g2 that_i a-2b-1c-4e1f2g3h2 that_in d1
    that_interview f1 that_is a3f1g-2h-2 that_job d2 that_lines a1h1 that_morning a-2b-2c-2d-3g1 that_mr d-2
    that_my a-3d1e-2f1g1 that_needs c1 that_one a1d-1 that_our h1 that_package h-1 that_pays b4 that_plays a1
    that_said a-1b1d-1f3g-1h-3 that_second d1 that_settled b2h-1 that_shift d1 that_sits a1 that_slot g1h-1
    that_suits b-1g-1h1 that_the c2d-2e-4f-5g-2h-1 that_theirs a1b1 that_they a-1b-2 that_this a-1h-3
    that_time a1b-1g1 that_to a-1 that_two h-1 that_was d1e1h1 that_way f-1g2h1 that_week a-1b-3f-2h2 that_will e1
    that_with a2 that_would b-1c2h1 that_you a-3b-3d-1e-1g-2h-2 that_your c-2h-1 that_yours a1
    the a2b2c3d-3e-3f1g-1h-1 the_@number b-5c-5d-6g3h1 the_@open a1h-1 the_@other d1h1 the_@quote d1 the_academy b1
    the_account d1e1h-2 the_accounts c1 the_accra a1 the_ad c2 the_advert a-1c2f-1 the_afternoon g1 the_agency h-1
    the_air a-1e2g-2h-1 the_allowance b2 the_answer d1e-2f2h2 the_appointment g1h1 the_assessment c1d-1f1g1h1
    the_associate a1 the_atmosphere c3 the_attached h2 the_audit h-1 the_autumn f-1h1 the_back d1h-2
    the_badge a-1b-1f-3h-2 the_bakery b-1c-1e1 the_band b1 the_bank b1c-1h-1 the_bar c1 the_base b3f1 the_basic b2
    the_beginning a1 the_benefits b1 the_best a1c-1d-3f-4g-1h-1 the_better a1b-2c-1 the_big e1 the_bigger a2h1
    the_bin d3e2 the_bit c-2 the_board f2g1h1 the_boat e1 the_bonus a1b2 the_book a-1e-1 the_bottom c-1e2f3g1
    the_branch h-1 the_brief a1c1 the_budget b1 the_building g1 the_bunch a3 the_bus b1g-1h-1 the_business c1
    the_buyer d1g1 the_calendar b-1h-1 the_call a-1b-2c1d-2h-1 the_candidate h1 the_carer h1 the_caretaker h1
    the_case c1g1 the_chair c1f1g-1 the_chairman d1 the_chance b-2 the_chances g2 the_charge h1 the_chat f3h1
    the_chef c1 the_chief f1 the_children b-2h1 the_choice a1b2h-2 the_choir c-1 the_cleaner d1 the_clerk h1
    the_clinic a-2b-2h2 the_coast b-2e-1f-1 the_coffee e1 the_coin e1 the_cold h1 the_collection a1
    the_college e1h-1 the_coming e1 the_commission b2 the_committee b-1h1 the_company a1b2c2g-2h1
    the_compensation b1 the_competition h1 the_conference g1 the_contact c1e1 the_contract b-1h-2
    the_council c-1d2g-1 the_counter b1 the_country a1 the_county a-2d1 the_course g1 the_courtesy c1
    the_crew a1b-1 the_ctc b2 the_culture c4 the_curator h1 the_cv d1 the_dairy a1 the_data h2 the_date b-1e-1g1h-1
    the_day a-2d1e-3f1g2h-1 the_deal b1 the_decision c1e1h-1 the_delay c1 the_department c2 the_depot c1
    the_desk b-1c-2g-1 the_difference b3d1 the_director c2 the_doctor b-1e-1 the_door b-3d-1e-1f3g-2h-1
    the_drawer f-1 the_drive a-2b-1c-2 the_drivers c1 the_driving b2 the_dust e3h1 the_duties c2 the_earth e2
    the_edge a4c-1 the_end a3b1c-5d1f1h2 the_evening g-1 the_event f2 the_exam h-2 the_exhibition e-2
    the_expense d-1 the_extra b1d1 the_face e2 the_fair g-1 the_family b-1 the_farm g1h2 the_fee b1 the_feedback e1
    the_fella d1 the_ferry b-1c-1 the_figure b4 the_final e-1h1 the_fire a1e1h-2 the_firm a2b1h-1
    the_first a-1b1c1d1g-1h-1 the_flat b-1 the_flight e-1h2 the_floor c1 the_food h1 the_form a-1b-2d1f-2g-1h-4
    the_fourth c3d2 the_free b1 the_friday c1 the_front a1b-1c-2e-1 the_further g1h1 the_gaffer b1c1f1
    the_gap b2c-1 the_garage b-1e1g2h-2 the_garden a-1b-1c-1 the_gate a-1e-1 the_gentleman c2 the_go e1g-1h1
    the_goalposts c2 the_good d1 the_graduate a1 the_grid e1g-1 the_half g2 the_hall d-1g-1h-1 the_harvest e1
    the_hat c-1 the_head b-1c3f1 the_health f-1 the_heart b1 the_heating c-1 the_high b1h1 the_higher a1b1h1
    the_highlight d2 the_hint d3e2 the_hire d-3g-1h-1 the_hiring d-5f1h-1 the_holidays a-1b-1c-1h-2 the_honour h1
    the_hospice b-1 the_hospital a1b-1 the_hotel e1h1 the_hour c-2d-3g2 the_hourly b4 the_hours c2f-1h1
    the_house c-2f-1 the_idea a-1e-1g2 the_impression c1d2 the_inconvenience h-1 the_inside a1 the_instructions c2
    the_interest d1 the_interview a1d-1e3g1h1 the_interviewers a-1c3h-1 the_interviews c-2d-2g1h2
    the_invitation b-4c-3f-1h-1 the_invite h-2 the_job a1c3d-1f1h-1 the_jury e1h1 the_key e-1 the_kids g1
    the_kind a2b1 the_kitchen b-1c1f-1h-1 the_lab a1b-1d-1h1 the_laboratory c1h1 the_lady c2
    the_laptop b-1d-1e-1f-1h-1 the_last a-1b-2d2e1g-2h-3 the_late h2 the_launch h1 the_lead c1d1 the_leadership b1
    the_lectureship h1 the_leeds c1 the_letter c-1h-2 the_lift c-2h-1 the_line a-1b-1d-1e1f-1g-2h1
    the_list a-1b1e-4g-1h3 the_lodge c1 the_long c-2h1 the_lorry h-1 the_lot a1 the_machine h2 the_mail d1
    the_manager c1 the_map e2 the_market b1c-1d-1e-1h2 the_maths d1 the_matter c-1e3g-1 the_meantime a-3b-2c-1f-2h1
    the_middle a-1c1d1g1h-2 the_mine a1 the_minute b1c-1d1e1 the_moment c-2e2f2h-3 the_monday h1 the_money b3g-1h1
    the_month d-1f2h1 the_monthly b2 the_moon g1 the_more a2b-1c-3h-1 the_morning b-1g3h-1 the_most a2d1g-3h1
    the_move b-1c-1e1g2h-1 the_museum a2h1 the_name c-2 the_new a-4c-6d-6e1h-3 the_next a-5b-4d2f1h2
    the_nicest a-2c-1 the_night a-1b1c-1d-2e-2g1h-4 the_nod h1 the_number a-1c-1 the_numbers c-1d-2
    the_nursery a1h1 the_nursing a1 the_old a-1b-1c-2h-4 the_on b1 the_one a2b-1c-9d-1e-3f-3g-2h-1
    the_only a-2b1c-2d2e-1g-1 the_onsite g1 the_open c2 the_opportunity a1h1 the_option a1 the_orchestra h-1
    the_other a3b2c-1e1f3g2h1 the_others f2g2 the_outcome e1 the_owner f1h-1 the_package a-1b1
    the_panel a-1b-1f1g-1 the_paper a-1h-1 the_paperwork c-1 the_parish c1 the_parking b-1c-1e-2g-1h-1
    the_partners b1f1 the_past c1 the_pay b3 the_pension a-1b5 the_people c-1d-2 the_person h-1
    the_phone a-2b1c2d1g-1 the_pick a3 the_pile f3h-2 the_place a-2b-1c1h2 the_plane h1 the_planner h2
    the_plant e1g-2 the_pool h1 the_port a1h1 the_portal e-2f-1 the_position c1f1g-1 the_post a1b1e1 the_postdoc h1
    the_practical c1 the_practice h-2 the_present b1f1 the_principal b1c1 the_private b1 the_procedure h3
    the_process a-2e-3f1h3 the_product a1 the_programme h1 the_project a-1 the_question b-2e4f-1g1h-2
    the_questions b-1c3h-1 the_queue e-1 the_quiz c-1 the_radar e2h-1 the_rail g-1 the_raise b2 the_range b2
    the_receptionist c1 the_record f2 the_recruiting d1 the_recruitment h2 the_reference f-1 the_regional g1
    the_removal b-1 the_remuneration b3 the_reply e2 the_reporting c1f1 the_research a1 the_reserve h-1
    the_rest a2e1h-1 the_restaurant g1 the_right a-3c-6d-7e-4f1h-1 the_river a1 the_road a-1b-3
    the_role a-1b-1c1d-5e-2g-1h-1 the_roof b-1h-1 the_room c2 the_rota f1 the_running a-1e-2f1g-4h3 the_safety c2
    the_salary b5c-1f2 the_sale e1 the_sales c1 the_salon c1 the_same e-4f1g-1 the_saturday h-1 the_scale b3c-1h-1
    the_scales a1 the_schedule f1 the_school c-1d-1f-2 the_sea h-1 the_search a-3b-3c-3d-2f-3g-2h-4
    the_season e1h-1 the_seat h1 the_second a-3c2d1e-1h2 the_selection b-2c1f-1g-3h2 the_sense c2 the_service b2
    the_shift c1 the_shifts c1 the_shop a-2b-1c2h-1 the_short g-1 the_shortlist a-1f1h1 the_side f1g1h-1
    the_sign b2h1 the_signed f-1h-3 the_site b-1c2 the_slot a-1b-1c-1d1g-2h3 the_sort a1 the_sound a1 the_spot c1h2
    the_spring a-2b-2c-1f-2g-1h2 the_staff c-1d-1g-1 the_stage h-1 the_stairs d3 the_start a1c1h1 the_state c1
    the_station b-1h2 the_stipend b4c-1h1 the_stock b1 the_story c-1 the_stronger a5c-1 the_strongest a3
    the_studio a1 the_subject c1 the_summer c-3e1h-1 the_sums b2 the_sun d1 the_sunday f1h2 the_super b1h-1
    the_superior a2 the_supervisor c1 the_survey d1 the_system f2 the_table b3c-3f2g-2h-1 the_take a-1c2
    the_talk c-2f1 the_tasks c2 the_tax d1 the_taxi e-1 the_team b-3c3g-3h-1 the_tech c2 the_terms h-2
    the_test f1h-2 the_thing b1e-1 the_third b-1c1d3 the_three a2c2h-1 the_thursday h-2 the_time e2h-1
    the_timetable c1 the_timing g1 the_tips b4 the_title c1f2 the_tone c2 the_tools a1d1 the_top b1c2
    the_tour a-3b-2c2d-3h-2 the_trade a1c1 the_train a-2c-4g1h-3 the_training a1b1h1 the_trains h-1 the_tram c-1
    the_travel f2h-1 the_trial c1h1 the_trouble c-1d-1h-1 the_trust c1h-1 the_truth g1 the_two a6b-3c-1e1f-4g-5
    the_union b1 the_unit c1 the_university a1c-1 the_very a1c-3h1 the_vet d1g1 the_video f1g1 the_vineyard a1
    the_visit a-1c-1g1h-1 the_visitor e-2g-1h-2 the_wage b1 the_wages b3h-1 the_walk b-2 the_ward a-1b-1c1f-1h1
    the_warehouse a1 the_water e1 the_way b-5c2d-2f-3g1h-2 the_weather c-1 the_website c1h-1 the_wednesday g1
    the_week e1f-2h-2 the_weekend a-3c-1e1f2g1 the_welder h1 the_whole c1f-1g1h-3 the_wife e1 the_wiser a3
    the_work c1d-2h1 the_workload c1 the_world d1 the_wrong g-1h-3 the_xxx a1 the_year h-1 theatre a2b-2d1g1
    theatre_. d1g1 their a8b3e-7f3g-1h-2 their_offer a2 their_way f1 their_work a1 theirs a9b3c-2d-5e-2g-3h-2
    theirs_. a1b1 theirs_is a4c-3h-3 theirs_was a2b1 them a3b1e-1f1g-1 them_, a1c-2h1 them_. a1b1c2d1f-2g1
    them_and b-1 them_by e1 them_for c-1h2 them_i b1h-1 them_my h3 them_on a-1f1h-2 themselves c1
    then a-2b-1c2e2f1g-1h-1 then_. a-1b-3c-2d-3e-1 then_a c2h-1 then_i a-1e1f1g-2 then_the a1c-1h-2 then_you c1
    therapist c1 there a3b2d-1f1g2h-1 there_'s a-2b1d-2e1f-1g1h-2 there_, a1b2e-3f1g2h1 there_. a2b1e-4g1
    there_? b-1 there_a d1 there_and a1c-1e-1 there_any b1 there_anyone d-1 there_are a-3c-2d-2f-1g-2h-1
    there_be b1f-1 there_by a-1 there_for b-1 there_has g1 there_is a1c-1d-2e3h-3 there_now g1 there_was a1b-5d-2e2
    there_were a-2b-1 there_will b1e-1g-2 there_with c1e-1f1h-2 therefore a1c-2d-2f-1h3 therefore_i e1
    therefore_withdraw a2 these a-3c-4d-2e3f1g1h-1 these_days d-3e2f-1g-1 these_past e1 thesis a1b-3c-2e1g1h-2
    thesis_. a1g1 they a4b6c-3d-4e-4g-2h-1 they_are a1b-1c-7g-2 they_came b3 they_could a2b-1h1 they_do a1b2d-1
    they_gave a-1c-3g-2 they_give a1b1 they_had a2c-1 they_have a3c-4d-4g2h-1 they_let a2 they_look a-1
    they_made a-1b-2h4 they_need b-2 they_offered b1 they_pay a-1 they_put b1h1 they_rang a1 they_say b-1
    they_sent c1 they_threw b2 they_want h-1 they_were c3 they_will b3d1e1 they_would h1 thin c3 thing a1e2g3
    thing_, c1h1 thing_. c-1f1 thing_i a2c-1 thing_is d1g1 thing_on e2g1h-1 things a-4b-3e4f1g2h-1 things_, e1
    things_. d-2 things_are a-2b-3c-3d-3e-1f-3h1 things_at e1 things_have c-1g2 things_i h-1 things_on e1
    things_settle e1 things_stand e-1g2h-1 things_to d2e1 think a-2b-1d1g3h-3 think_. a-1c-2g2h-1
    think_about c-2d-1e3 think_again b1f2 think_and h1 think_i a-2d2e-5f-1g4h-2 think_of a-2f-2g-2h-1
    think_that c-1g1h-1 think_there a-1g-1h1 think_your c1 thinking a-1b-3c-1e1f-3g4 thinking_. e2
    thinking_i a-1e-1g2 thinking_of a-1c-1d-4g2h1 third a-1b1c1d4f-1g-2 third_, h-1 third_time c1d4h1
    thirteenth a-1 thirteenth_month b3 thirties h1 thirty a-1b3d2e-2g-3h-2 thirty_four b1 thirty_miles b-1
    thirty_one a-1b1h1 thirty_years d2h-1 this a-2b-2c-5d-1e2f3h-1 this_, b1e3f-1g-1h-1 this_. a1d-1g1h-2
    this_a f1h-1 this_afternoon d-1f-1g1h2 this_any h1 this_application e2 this_as f2h-1 this_between h-1
    this_day c1h1 this_does f1 this_email f1h1 this_for e3 this_further g1 this_has h-2 this_i b1 this_in h-1
    this_inbox e1h-2 this_interview c1d1h1 this_is a-2b-8c-1e-3f-9g-3 this_job f2 this_kind d1h1 this_letter f1h1
    this_mail b1g1h1 this_may g1 this_message b1d-1 this_month a1f-1h-2 this_morning d-1h1 this_my h2
    this_number d1e3f-2g-1h-3 this_on c-1 this_one b1c-4d-3e-3f1g3h1 this_point g2h1 this_post c2f2h-1
    this_round f2 this_same d-1f2h-2 this_side e1g-1h-1 this_stage b-1f1g2 this_the d1 this_thread e3
    this_time d2e-4h3 this_to d-1e-2g-1 this_up d2h-1 this_vacancy f1 this_was d1 this_week b-3h2 this_will d-1
    this_year d-3e-3g-1h1 tho a1d-1f3h1 those b-1c1d-4f-1h-2 those_i c1 though a-1c-3d-3e-1f5g1 though_, a-3e-2h1
    though_. b-1d-1f-3g-1h4 though_: a1f-3 though_i b-3d-1e1f3g1h-2 though_if b1f1h-1 though_you b1
    thought a-7b-7e-4f-8g-3h1 thought_, a-1b-1d-2e-1h1 thought_. g-1h-2 thought_a d2 thought_i c-2e-1g-1
    thought_it c-3g-2h2 thought_of c-1h-1 thought_you g1 thoughtful a-2b-1c-2d-4 thoughtful_of d-2h1
    thoughts e1g4h-2 thoughts_about g3h-1 thousand a-1b7c-3g-2 thousand_. b2 thread e3 three a1b2c4d-1e-1g1h-1
    three_, a3 three_. b1c-1g2 three_days f1 three_different c3 three_hours c-2h1 three_jobs c1 three_kids b2
    three_messages e1 three_months b-1c-2 three_of c-1 three_people c2 three_phone c1 three_times c3g-1
    three_weeks c1h1 three_years b-2c-2 threw b3c1 threw_in b3 threw_me c1 thrilled_. d1 thrive c1
    through a-1b-1c-1e-1f1g1 through_. a-1b-2c1d-1e-1f3h-1 through_a b-1c-1h1 through_for h1 through_in c1d1
    through_my b2 through_on a1g1h2 through_the d-2f-1h-3 through_with g3h-1 through_your d1 throughout c2
    throw b2f1h-1 throw_in b1f1 throwing b1d1 thrown a-2b1g-1 thrown_in a-2b1h1 thurs g1h1
    thursday a-3b-3c-2e-4g2h1 thursday_'s h1 thursday_, d-2e-1g-1h-2 thursday_. a-4b-1d1g2h2 thursday_@number h1
    thursday_after h-1 thursday_and h1 thursday_at b-1g2 thursday_is e1 thursday_or h1 thursday_the g-1h-3 thus h1
    thx e1 thx_for e1 tick c1 ticked a3h1 ticket a-1b-1c-1e-1f-2g-3 ticket_. d1 tickets a1 ticks a3 tidier a1c1h-1
    tidy c-1 tied g1 tied_up g1 tight b-1e2 til g1 till b-2c-4e1f4g2h-2 till_i f1h-2 till_the e2f1 tills e1
    time a-3d2e1f-2g-2 time_! e-1 time_, a1b-4c-5d1g-1 time_. b-5c-1d1g1h1 time_? d-3f-1 time_after g-1
    time_and b3d-1h-1 time_being e2 time_for d1h1 time_i c1d1e-1h-2 time_is h-1 time_job h2 time_of a-1g1
    time_on b1d-3g-2h1 time_sundays b1 time_the a1c2 time_to a-2b-3c-1e1g-2h-1 time_try d2h1 time_will e2
    time_with d-1h-2 time_you d-1e-2h-1 timeline f1 times a-1c4d2e-2f-3g-3h-3 times_, c1 times_. c2d1 times_and c1
    times_now c2 timetable c1f-1 timing a-2b-1c-2 tipped a2c-1 tipped_it a1 tips b5c-2d-2e-1h-1 tips_are b1
    tired d-1 title c4f3h-1 title_. a1c3 to a-1b-1c1e-1g1 to_, a2b1 to_. b2c1d1e-1f-3 to_@address h-1
    to_@amount b3f1 to_@number b3h-1 to_@open h1 to_a a1b1c2f-2g-2h2 to_add a-1h-1 to_an c-1h1 to_and f1
    to_another a-4d-6e-5h2 to_answer e2f-2h-4 to_anybody f1 to_anyone d-1f1 to_anything a1d-1h2 to_apply f-1h-2
    to_arrange c1 to_ask b-4c2d-1e-1f-3h1 to_attend b-1d-1e-1g3 to_be a1c1f-1h-2 to_being f2 to_bits c-1
    to_bother c2 to_bow b-1e-1g1h1 to_bring h-2 to_build a1h1 to_call c-1g1h2 to_cancel b-3d-2e-2h4 to_carry c1g2
    to_change f2 to_chase c1e1h-1 to_chew e1 to_choose a1c-1 to_clear e-3h-1 to_college h1
    to_come a-2b-1d-4f-1g3h-2 to_confirm d-2e-1f-1 to_continue e-1f1g2 to_cover b1h-1 to_decide e2f1g-2h-3
    to_decline f1h2 to_discontinue h2 to_do d2f-2g-1 to_drive h1 to_drop c1g3h-2 to_eat c1 to_end b1c1h1
    to_everyone c1 to_expect b1 to_explain d2h-1 to_feel g1 to_fill h-1 to_find c-3d1f-2g-3h-3 to_finish a-1b-1
    to_follow b-1d2 to_forty g-1 to_four h1 to_friday h-2 to_get a-1b-3e1g-1 to_give a-3c-3d-4f-2g1
    to_go a1b1d-1g2h2 to_grow a2h1 to_hand f1 to_have a-3b-2c1d1e-1f1g-2 to_hear b-3c-3e-3g-3h1 to_hold g-1
    to_hurry e1 to_inform h3 to_interview a-3c-6d-7e-1f-4g-4h-3 to_is a1b1h1 to_it a-2d-3 to_join a1h1 to_junk d1
    to_keep b-1c-4e-2f-1h1 to_know a-1b-3c3g1 to_learn a-1b-1d1 to_leave b-5c1d-3e-1f-1 to_let c-1f-1h2 to_like c2
    to_look a-1b1h-3 to_lose b1c1 to_make b2e-1h-1 to_manage g1 to_me a2b-1c2d2f-2h-2 to_meet a-1c-4d-3
    to_meeting g-2h-3 to_miss g-2h-1 to_monday h-1 to_more b1 to_move b-3e-1g-4 to_mr h-1 to_mull e2
    to_my a3b-1c2d-7e-1g-1h-1 to_myself a-2b-1d-1f-2g-2 to_name a-1h-2 to_none c-1 to_offer a-1 to_one d1g1h1
    to_open e1 to_our h-1 to_pass a2b1e-1g2h3 to_pay b1 to_people c1 to_phone e-1f-1 to_pick f1 to_play h-1
    to_proceed g1h1 to_pull b1d-1h3 to_put b-1c1 to_raise b1 to_reach e2h2 to_read a-1d1 to_reflect e2 to_refuse h1
    to_remain b1f1h1 to_remember d2 to_remove h2 to_reply h-3 to_report h2 to_resign b1 to_rest h2
    to_retirement h-2 to_return h-1 to_ring c-1e-1 to_run d1 to_rush c-1h1 to_say a1b2d-2e1f2g-1h1
    to_see b-1c-8d-2g-1 to_sell a1d2 to_send d-2 to_set h-1 to_settle a1e1 to_shift f1 to_show a1g1h-2 to_sign a1h1
    to_sit b-1c-1d1f2h-1 to_skip f1g2 to_sleep d1e3g-1h-1 to_some e-1 to_somebody d-1 to_someone a-1b-1g-1h1
    to_something f-1 to_speak d-1h-1 to_spell d2 to_spend c1d1 to_stand a1 to_stay a-2b1c-3f1g1h1 to_step g2
    to_stop g2h2 to_swap g-1h-1 to_take a1b-2c-1f-2g1h2 to_talk a-2b-2c-3d-2e1h-1 to_tell e-1f-1g1h1 to_that b1
    to_the a2b-1c-1d2e-1f1g-2 to_them a-2c-1 to_think a-3e2h-3 to_this d-1e1f2 to_travel h-1 to_treat d1f1
    to_turn a-1b1c-1h2 to_two c-1h1 to_understand d1 to_visit g1h-1 to_wait b-1 to_walk b2c-1 to_weigh e1
    to_what a5b-1g1h2 to_where a1h2 to_whoever c-1h1 to_withdraw a-3b-3d-5e-5h3 to_wonder g2 to_work a-2b-4h-4
    to_write a-1b-1c-2f-1g-3 to_you c-8d-5e1f-5 to_your b-6e-1f1g-2h-2 to_yours a-1g1 today a-1c-5e1f4g2h-1
    today_, f1g1 today_. a-2b1d1f2 today_and f1 today_for g1 today_i d-1e1 toddlers d1 together c2d1e-1g-1
    together_and c1 together_with c2 told b2c2d1e-8f-1g-1h-1 told_, c-1 told_. g1 told_it a2
    told_me a-2c2d-6e-1f-3g-3h-1 told_my b1 told_one a1c1 told_the d-1g-2 told_them f1h-1 told_you d3f-1h2
    told_your d1 tomorrow b-4e-3g2h1 tomorrow_'s g1h1 tomorrow_, h-1 tomorrow_at d1 tone c2 tone_of c2 tonight e-1
    tonight_, d1 tonight_. h1 too a-1b2c2e1g1 too_, e1h-2 too_. c-1d-4e-1h2 too_early e2g1 too_fast f1
    too_long b-4c1g-1h-3 too_many c2d-1 too_much a-1b-1c3 too_short d-1 took c1d1e-4f-5g-5h4 took_a d-1g-1h2
    took_another d3h1 took_home h-1 took_it b1h1 took_me a-2b-3c-2d-2e-1h2 took_myself h1 took_on b-1
    took_the a1c-2h2 took_your c1 tool b1 tooling a2g1 tools d1h-1 top a3b2d-2f-1g-1h1 top_, b1 top_. c1
    top_of c-3d-1g-2h1 topped a1b2 tops b2 tops_out b2 toss e1 total c1 touch a-2b-2d-5e1f-1g-4h-2
    touch_, d-1e-1f-1 touch_. f-1h-2 touch_about e1 touch_base e1 touched a-1b-2c1d-2h-2 tough b2
    tour a-6b-5c1d-1e-3g-3h-5 tour_. d-1 tour_of f-1 tour_was c-1 touring h1 tours h-1 toward b1g3
    towards a1d-1g8h-3 towards_a g3 towards_another a1g2 towards_staying g2 towards_the g3 town a-1c-2d-3f-2h-1
    town_. h-2 town_for e1 town_has b-1 track f1 trade a1d-2e-1h-1 traffic d2 train a-3c-3d-4e-3g1 train_fare b1
    train_from g2 trained a1c-3d1 trained_for a3 trainee b-2c1g-1 training a4b1c1e-2f-3g-1h1 training_days b1
    training_is a1 trains a-1b-1 trains_are g1h1 tram b-1c-1 transfer_pricing h1 transport b1 travel a-2d-3e-1f1
    travel_with h3 travelling g2h3 treat a-4f2g-2h2 treat_. c-1 treat_it d1 treat_me f2 treat_my d-1f1
    treat_people c1d2 treat_this h1 treat_to d-1 treated a-2c1e-1g-1h1 treated_. c2 treated_me h1 treating c-2d2
    tree h1 trial b-1f2g-4h-1 trial_. h-1 trial_day a1c1 tried a-1b-2e-1h-1 tried_to c1h-1
    trouble a-2b-3c-4e-3g-3h-2 truck a-2d1h2 trucks c2 true c-1 truly a-3b-1c-1d1h-3 truly_, a-2d1h-1
    trust b-2d2e-3h-3 trust_my f1 trust_that d1 trust_this d1 truth a2g2h-1 truth_be a2g1 truthful g1
    try a-3b-5d3e-1g-3 try_me d-2f1 try_reading d1 try_the d-3e-1 try_to d1e1h1 try_treating d1 trying e1
    tuesday a-4b-2c-1d1e-3h1 tuesday_'s g1h1 tuesday_, d-1 tuesday_. d2h-1 tuesday_? g-1
    tuesday_@number b-2d-1f-3g-2h1 tuesday_and d2h1 tuesday_to g-1 tuesdays d1 tuition b2c-1 turn b1c-1d-3e1f2h1
    turn_down h4 turn_my a-1 turn_the h1 turn_up b-1 turned a2b-1c3e-1g1h2 turned_down h2 turned_it f1
    turned_out a2b-1c2h-2 turned_the d1h2 turned_up c2h1 turning b-1f2h1 turnover c5 turns a-1b-2d-1e-2f1h-1
    turns_up f2h-2 twelfth h1 twelve a1d1g-1 twenty b1c2d1e-1g-2h-2 twenty_plus b-1 twenty_years a3c1h-1
    twice c2d2e-2f-3g-2 twice_, a-1b-1g-1 twice_. c1 twice_already d2 twice_the a1c-1 twins a-1 two a1b2c1d-1e-1h-1
    two_, a2b-2c-1f1h-3 two_. a1c-2f1 two_and h1 two_calls c1 two_days a-1b-1e-1h1 two_dollars b1 two_grand b2
    two_hours a-2b-3d1 two_hundred b1f1 two_i a1 two_jobs h1 two_managers c1 two_minds a-1e1g1 two_months d2
    two_nights h2 two_of a-1d-1 two_on g1 two_thousand b1 two_weeks c-2h1 two_years a-2 type c1 typed c1 u e4f1g-1
    um d-1h-1 um_, g1 umming b1e2 umming_and b1e2 un b-1d-2e-1f3h-2 unable g1 unable_to g1 unanswered c2e3h-3
    unanswered_. c2e3h-2 uncapped b3 uncapped_commission b1 uncomfortable c1 undecided e1 under b3e2h-1 under_my c2
    under_the b1d2 under_what b3 understaffed c2 understand a1d1e-3f-2g-2h-2 understand_. d-1 understand_that a2
    understand_you c1 understood c1 uneasy c2 unfair g-1h-2 unfair_to h-1 unfortunately g2 unfortunately_i g2h1
    uni e1h-1 uniform b2g-1 uniform_on h-1 union b3g-2h-1 union_rep b2 unit a1b-3d-3h-2 unit_is b-1 university a-1
    university_, a-1 unkind c-2 unless a-3b2e-5f8h-3 unless_i e-1 unless_the b-1f5h-3 unless_you b1c1e-1f4h-2
    unlikely g4h-1 unpaid b3c1 unread e2 unread_. e2 unsure c1 until a-4b-1c-4d-7e4f6g-2h-4 until_easter f2
    until_friday h-1 until_i e3f2h-2 until_it e1 until_the a-2c-2f2g-3h-1 until_thursday h3 until_wednesday h-1
    until_you f1 up a2e1g2 up_, a1d-3 up_. a-2b1c2e2h-1 up_: d1 up_a c-2d1f-1 up_after h-1 up_against a2h-1
    up_and b-3g1 up_another h1 up_at a-2d-1e-2g2h-1 up_before f1 up_by b2d-1e-1h1 up_for d-2e1h-3 up_from a3h1
    up_here g1 up_i c1d2 up_in a-1b-3c-1d1e1f-4g-2h-1 up_more a1 up_my c1e2g-1 up_on d-2g1h2 up_so g2
    up_somewhere a1 up_taking a-1g2h-1 up_the c-2d-1e-4g-1h-2 up_this f2h2 up_to b3d-3e1f1 up_two b1 up_when a1
    up_with a-2b-3d1e-2h2 up_your d2g1 update e1 update_you e2 upgrade a1f-1 uploaded c2 ups d3 upset c-1 upside e1
    upside_down e1 ur d1 us a-2d1e1f1h1 us_, b1 us_. d-1f-1 us_a a-1b-3c-1 us_all c-2d-2h-1 us_both d1 us_for g1h-1
    us_in b-1h2 us_to c-2 use a-1b-1c-1d2e-1f-5g-1h-2 use_. d-1 use_it h1 use_my h-1 use_this h-2 use_to g1
    use_your d3 used c1e-1f-2g-3h1 used_to c2d-2 used_up h2 used_your d1 useful c-1 usual d2
    vacancy a1b-6c-1e-2f2h2 vacancy_, c-1 vacancy_. a-1d1h1 vague c2e1 valuable d1 values c2h-1 van a-3c-3d1e-2g2
    van_'s g2 van_. b-2d1 vancouver b1 vanished e1 vans c1g1h2 variable b1 veering g2 venue h-1 verger h2
    very a1c-1d-2e-2f-2h-1 very_generous b1d1 very_interested h1 very_keen b-1f-1g-2 very_much a-3b-3e-2
    vessel c1h1 vet d1g1 vibe c2 video b-1 view c1d-2h-1 village a-2b-4c-2g1h1 vineyard a1 visa a-1h-2 vision a1b1
    visit a-5b-5c-1d-3f-3g1 visit_was c-2d-1 visit_your g1h-1 visited a-2c1h-1 visited_, a-1c1
    visitor b-2c-2e-3f-2g-2 visitor_badge d1 visitor_pass g-1 voicemail d-2h1 voicemail_. h2 volunteer b-2d-2
    volunteers b-1d-2 vouchers b2 w e3 wage a-3b7d-2h-1 wage_, b1 wages a-2b5c-2d-1h-1 wait a-2b-1d-4e2g-5h-2
    wait_for b-1 wait_up d-1e2 waited d-1 waiting a-3b-2e1g-3h-4 waiting_for h-1 waiting_list f1 waiting_on e1g-1
    waiting_to c1 walk a-1b1c-2d-3f1g-1 walk_away b2 walked a1c-3h-1 walked_me a-1c-1 walking b-2c-1h-2 wallet b1
    want a-1b-4c-2e-1h-1 want_, d1 want_. e1 want_a a-2c1d-3e-1f-1h-2 want_is c-1 want_me h-2 want_my a1f1
    want_to a1b-2c-1f-1 wanted a1b-1c-1e-6f-4g-1h1 wanted_. c1 wanted_me d1g1 wanted_to a-4b-1c-1d-5e-4f-2g-1
    wants a1d1g3h-2 wants_a c1 wants_me a1b-1c-2h-1 wants_to c-2d1g3h-1 ward b-1d-1e-2f-1g-1h1 ward_. c-2h1
    ward_i a-1c1 wards c1 warehouse a1b-2c1 warm a-3b-5c1d-1e-4f2g-1h-3 warm_for f2 warm_to c3 warmer d2
    warmly a-4b-5c-4d-6e-5f-4g-3h-5 warmly_, a-3b-4c-3d-5e-5f-4g-3h-4 warmth a-2 warned_me c1 warning b-1
    was a1b1c3d-1e-6f-8g-3h-3 was_, c2g1 was_. a-2b-2h1 was_: h1 was_a a-2b-2c-2e1h-7 was_also b2h1 was_always a4
    was_an a1e1 was_at c-1 was_badly c2 was_better a-1 was_chuffed c-1 was_delighted c-2 was_generous d-1
    was_glad c-1 was_going b1 was_good a-1d-1 was_hard b1d1f1 was_hoping a1b1 was_i c-2 was_impressed c-1
    was_in c-2d-2 was_kind a-4b-3c-2 was_late c-1 was_left c1 was_looking a1b3h1 was_me e1 was_meant d1
    was_more a-3 was_my a2b-1c-2d-1h-1 was_never b-4c-3h1 was_no a1b-1 was_not b2d-3e-3g-5h-1 was_off d1h-1
    was_offered a1 was_only c1 was_over g1 was_promised a-1b-1g1 was_put c2 was_rather c1 was_right c-2
    was_rude c1d1 was_shown c1 was_simply a2 was_so b-3h-1 was_speaking c1 was_still d1 was_that d1
    was_the a1b4c-3d2g-3h-1 was_thinking g1 was_three b1c-2 was_to c-1h1 was_told b1c1 was_too b1c-3e1
    was_touched c-3d-1 was_very a-1c-3h-1 was_what b1 was_worth c-1 wash d1 waste a-2e-1 waste_my d1 waste_of d-1
    wasted d1 wasting d3 watch e2 water b-2e1 water_. a1e1 watered h1 wave e-1 way a3b-3c1d-2e3f-2g2h-1
    way_, a-1b-2c-1 way_. b-3c-3e2f-3g2h1 way_from g1 way_i c-3e1h-2 way_my g1 way_of b-1 way_or e3h-2 way_that a1
    way_the a2c1 way_they a-1 way_this a1b1 way_to a-2d1f1g-2h-1 way_with c1 way_you a-1c3 ways d1
    we a-4b-2c-6d-3e2h1 we_are a-2b1c-2f-1g2h2 we_can b1e-2f2g-2 we_do d-3e-3g-2 we_find h-1 we_get b-1g1
    we_had c-2 we_have b-3c-1g1 we_last g1 we_left f2 we_make h2 we_may h-1 we_meet h4 we_move b-2d-3e-2f-5g-4
    we_spoke c-1g1 we_talked g1 we_were h1 we_will a-1e3g-3h-3 we_would c1 weather c-2 website c3h-3
    website_, b1h-1 wedding g1h-1 wednesday a-7b-1c-5d-2e-6g2 wednesday_'s g1h-2 wednesday_, b-1f1g-1h-2
    wednesday_. g1 wednesday_@number h2 wednesday_is a-2g1 wednesday_suits a-1h1 wednesday_the h-2 weds g-1 wee e1
    week a-1c-3d-6e-1f2g-2 week_'s c1 week_, a-2c-3e2g1h1 week_. a-3b-1c-1d-1e-3f1g-1h2 week_? h-2
    week_and b-2c-2e-1h-3 week_at f1 week_for h-1 week_goes e1 week_i a1h2 week_is c1 week_on h-1 week_so g-1
    week_to h-1 week_with h-1 weekend a-1b1f2h1 weekend_, d-1f1 weekend_. g-1 weekend_and b-1 weekends a-1b2h-2
    weekends_. d1 weekly b2 weeks a-2b-2c4d1e2g-3 weeks_, b-1e1h-1 weeks_ago c-2h1 weeks_and e1h-1 weeks_between c1
    weeks_from c-1 weeks_of c1d1h1 weeks_to c2d2 weigh e1 weighed a3 weighing e4g-1h-2 weighting b2
    welcome a-5b-6c-2d-6e-2g-4h-5 welcome_. b-1c-5d-2f-2g-1h-1 welcome_to f1 welcoming a-1c-1 welder c1d-1e-1h1
    welding a1 well a-4e-5f-1g1h-3 well_, c-1d2g-1h1 well_. a-4b-5d-4e-3f-3g-1h-1 well_as c-1g-1 well_be g2
    well_done d1 well_end g2 well_to d1g1 well_with c1 went d-3e1h1 went_back e-1 went_for a2h2 went_home h1
    went_in c-1 went_through h1 went_to a-1b-1d-3g-2h-4 went_unanswered c2 went_up b1 went_with a1b1e1h2
    were a1b1c3e-3f1g-2h-2 were_, c2 were_. c-1 were_a b-2h-1 were_in c-1 were_kind a-1 were_more a-1 were_not c2
    were_so h-1 were_the b-1f2 were_to b2f1 were_very b1 were_you d1e1f1 were_your c-1 what a2b4c1d2e1g-1h-1
    what_'s a-1 what_a a-3b-1c1d2e-2h-3 what_i a3b1c1d-9f-5g-2 what_is b2h1 what_it b-1c2 what_my e2 what_part d2
    what_sort b1 what_swung a1 what_the a-1b1g-1h-1 what_they b-1c-3e-1g-3 what_tipped a1 what_was c1 what_with g2
    what_would b3 what_you b1c-5f1g-1h1 what_your a1 whatever a-3b-1d5f-2g-3h1 whatever_, d4h1 whatever_happens d-1
    whatever_you c1 when a1b1c1d-5e6f-3g-3h1 when_. e1 when_a h1 when_i c1d-5e2f-6g-1h2 when_it a1b-2g-1h-3
    when_my c1e1 when_the c-4e3g-2 when_there e1h1 when_they e1 when_things e1 when_you e-1h1
    whenever a-1b-2d-3e5f-2g-3h-4 whenever_i c1e1h-2 whenever_that e2 where a2b2c2e-1g-2h2 where_i a-1b1d-6f-1h2
    where_it f1h-1 where_nobody c2 where_on d-1 where_the a1b2d2h1 where_to f-2 where_we f2 whereas a3
    whereas_with a2c1 whether a-5c1d-4e2g4h-2 whether_a g2 whether_i a-1b-3e3g1 whether_it g1
    whether_the b2e-2g1h-1 whether_there b-1 whether_to g1 whether_you b1c1 which a3d2f-1g-2h-1 which_came a-1
    which_case b1f1 which_for a1 which_has a-1 which_i b1d1e-1f-3h2 which_is a1b-1d-5g-3h1 which_made b1h-1
    which_means a-1h2 which_my a-1b1 which_part d2 which_suits a1 which_was a1 which_way e2 which_you a1b1f1
    whichever e-2 whichever_you e-2 while a-3e5f2g-2h-2 while_, e2 while_. b-1e3g-1 while_i c1f3g-1h-2
    while_longer e1 while_since h2 while_to e1 whisker a1 who a-2b-4c1d3e-8f-5g-5h1 who_'s d1 who_are d-1h2
    who_can c-2d1 who_could d-2 who_dropped h2 who_had d-1 who_has b1c-3 who_i c1 who_interviewed d1 who_is d1h1
    who_knows d-1f1 who_likes d1 who_loves a1 who_never d-1 who_pulled h1 who_ran d1 who_rang c2 who_sat c-1
    who_the c1 who_told c-1 who_used c2 who_was c-1d-1 who_were a1 who_will d2 who_withdrew h2 who_worked c2
    who_works c1 who_would c-1 whoever a-3b-3c1d3e-2f-2g-3 whoever_gets d-1 whoever_you d1 whole a2c1d2e1f-4g1h-4
    whole_. e1 whole_family b3h-1 whole_thing a-1c2d1g1 whole_week h-1 whom d1h-1 whose a6b1h2 whose_remit a1
    whose_work a1 why c-1d2e1f-2g-2h-1 why_. c1 why_i c-3h-1 why_you e1 wide h-1 wide_open h-1 wider a2h1
    wife d-2e1f-1h-1 wife_and h-2 will a-1c-4e6g2h-1 will_. a1b1h-1 will_always a1 will_ask e-1
    will_be a-2b-1c-6e-1g2h1 will_call e-1h-2 will_check e-1 will_circle e3 will_come a-1b-2d-2e1f2h-3
    will_confirm e-1 will_cross e1 will_decline h1 will_drop b-3d-2h-3 will_end c1e-1g1 will_find d-1e-1
    will_follow d-3h-1 will_forgive e1h1 will_get e2h-2 will_give b-1e2h-2 will_gladly e-1h1 will_go e2g1h-1
    will_have a1c-1d-1e3 will_hear d-1e2h-1 will_holler e1 will_just e3 will_keep h-2 will_know e2
    will_leave d-1e-1g-2h1 will_let e2h-1 will_make d1g3 will_manage e-1g1 will_meet g-1 will_message e1
    will_most g1 will_need d2 will_not a1e-3f-3h3 will_pass f1h1 will_perhaps g2 will_pick e1 will_ping e2
    will_post f-1h-1 will_probably e-2g3h-1 will_put b2e-1h-2 will_revert e4g-2h-1 will_ring e1h-1
    will_say d2e-2g-1 will_see a-1d-1e3f-2 will_send d-5e-4f-1g-1 will_shoot e1 will_shout e1h-2 will_sit e-1
    will_stay b-1e-1h2 will_still e-1 will_surface e2 will_take d2e-2 will_tell e3 will_text e1 will_think f1
    will_turn e1 will_understand a2e-1 will_update e2 will_work g1 will_write e-2h-1 will_you d1e-2f1h1
    willing f1g-1h-2 willing_to f1g-1h-2 win a1h-1 window h-1 wins a1 winter a-3b-1d-3e-2f-1h-1 wiser a2g3h-1
    wiser_move a2 wish a-2b-9c-3d-4e-6f-2g-3h-1 wish_for c1 wish_the h-3 wish_to g1h2
    wish_you a-3b-3c-3d-5e-3f-3g-3h-3 wish_your d1 wishes a-7b-6c-7d-7e-3f-5g-8h-3 wishes_, a-1d-2e-1f-1h-2
    wishing a-5b-6c-7d-7e-5f-3g-3h-5 wishing_you a-2b-3c-3d-5e-4f-1h-2 with a1b1d-2e-2f-1h1 with_, a1 with_. c2h-1
    with_@number b1 with_a b2d2e-2f2g1h1 with_all a1b1 with_an c-3e-1f2 with_another a-5b-4c-5d-1e-3f-1g-4h4
    with_apologies h1 with_better a1b2 with_everyone h2 with_his c-1 with_how c1d-1h-1 with_is a1
    with_it a-1b1c1e-1g1 with_me a-3b-4d-4e4f-1g-4h-3 with_more b-1c2d2 with_my a1b-1e1f-2g1 with_myself h-1
    with_no a-2c2d-1g-2 with_one a-1b-1f2h-1 with_respect b-1c1d-2h-1 with_somebody g1 with_someone f2
    with_something h1 with_such c-1 with_thanks e1h2 with_that d3e-2h1 with_the a-1c-3d-1e-1g1h1 with_their b-1
    with_them a2b1c-2g1 with_this a-1 with_two b1c-1 with_what a1b-1g1h-1 with_where a2 with_you a4c1e-2f1g4h-1
    with_your b-2c-2d1h-2 with_yours h1 withdraw d1e-4f1g-3h9 withdraw_, a2b1c1d3g1h1 withdraw_. b-1c1d-8e-4g1h4
    withdraw_: c2h1 withdraw_and h1 withdraw_because h1 withdraw_from c-6d-2g-2h5 withdraw_me f1
    withdraw_my b-1c-11d-1g-7h5 withdrawal a-1b-3c-2d-2e-2f3h3 withdrawal_. f1h1 withdrawal_last h-1
    withdrawal_of h2 withdrawal_stands f1h1 withdrawing b-1e-8h6 withdrawing_, c1d1f2g-2
    withdrawing_. b-2d-2f-6g1h6 withdrawing_: h1 withdrawing_; h-1 withdrawing_because a-1c1h1
    withdrawing_from c-1d1f-3g-2h5 withdrawing_my c-5d-3f-1g1 withdrawn a-4c-4f1g-4h7 withdrawn_, d-1e-1f2h1
    withdrawn_. b1f-2h4 withdrawn_and h2 withdrawn_my h1 withdrawn_with f1 withdrew a-2b-2c-3e-3f-2g-1h8
    withdrew_. h2 withdrew_from a-2b-1c-2e-1f-1h4 withdrew_in h2 withdrew_last h2 within a2b-1d-2f1g-1h-1
    within_a a2f1 within_the d-1 without a-1b1c1d-1e-4f1g1h1 without_a a-2c2d-3h1 without_me g2h3 without_the f2
    woman c2 won a4b-2c-2d-1 won_me a1c-1 wonder c1d-1g3h-1 wonder_whether g2 wondered b-1c-2f-1 wonderful a-2c-1
    wondering g1h-1 wondering_whether c1 wonders c-2d1 wonders_how c-1d1 word a-4b-1f1g-5 word_. c-3h1 word_for d1
    word_from c2f1h-1 word_of d1 word_to c-1 word_with c-2 words a-1d2 work a2b-1c-1g1h1 work_, c-1d-1f1g2h-2
    work_. a-1c1e-1f1g1 work_and b-1e-1g1 work_at a-1e1g-1h2 work_elsewhere b1h1 work_for a-3b-1d2e-1f-2g-2h3
    work_from h-1 work_has e2 work_i a3g-2 work_in a-1c1 work_is b-1h2 work_now h2 work_on c-4 work_out e1f1h-1
    work_permit a-1b-1g1h2 work_that g1 work_there a3g1 work_with b-2d-1h1 workable b1 worked c1d1f-1g-2h-2
    worked_for c2 worked_out g-1h-2 worked_there d1 working c2d-1e-3g-1 working_for b1 working_in g-1
    working_with c-1 workload c1 works h1 works_. g-1 works_on g1h1 works_there c1 workshop a1b-5c1d-4e-1f-2g1h-2
    workshop_, a-1c1 workshop_. c-2 workshops a1 world c-1h-1 worries c2 worry c1d-3e-3g-2 worry_. c1h1
    worse_than h1 worth a-3b1c-5e-1 worth_a a-1d1 worth_more a-1b-1 would a2b3e-1f3g1h-1 would_, b1 would_. a3b-1
    would_a a1 would_already c1 would_also g-1 would_applied h1 would_ask a1b-2d-2e3f1 would_be b1c-2d-3e-2f-1
    would_been a-2b2c-2e-2 would_better g3 would_bring b-1f1 would_change b1h2 would_come b1h-1 would_do d1g-1h-1
    would_drop a-1d1 would_find a1c1 would_fit g2 would_follow a1 would_get e-1g1h-1 would_gladly b-1g-1h-1
    would_go b1 would_happily b2f2 would_hate e-1h-2 would_have a3d1e-1f-1g-3h1 would_help h2 would_hoped c1
    would_it b-2d-2g2 would_jump f1 would_learn a3 would_like a-3b-1c-1d-3e1f-3g-7h1
    would_love a-3b-2c-3d-2e-4f-2g-2h1 would_make b1d1f1 would_mean b-2 would_need b2h-1 would_never a1c-1
    would_not a-3b1c1d1e-2g-1 would_only b-1 would_prefer a-1b-2c-1e1g-1 would_put a1b-1g2
    would_rather b-8c-7d2e1f-3g-4h2 would_reconsider f3 would_report c1 would_say a-2b-2c-1d2e-1g5 would_see c1f1
    would_sooner a1b-3c-1d1e1f-3 would_still a2c-2d-2e-3f2 would_suit b-2 would_take b-3d2g-1h-2 would_the b3f-1h-2
    would_think f1 would_want f1h-1 would_you d-1e1g2 wow d1 wow_, d1 write a-6b-8c-4d1e3f-3g-2h-1 write_, e1
    write_again e2 write_back e1 write_in e1 write_it d3 write_to d-1g-1 writes c1 writing a-2b-4c-3d2f-2g-4
    writing_. e-2h-3 writing_: d1h2 writing_about h-1 writing_back e3h3 writing_from h-1 writing_this h-2
    writing_to g-2h2 written b1d1e-1g-1 written_test f1 wrong b-4d-1e-3f-2h-1 wrong_. d-1 wrote e-2f1g-2h-1
    wrote_me c1 wrote_on c1 wrote_that c-1 wrote_to a-1c-2f1 x b-1c-1d-3g1 x_@close h1 xxx a1 y'all h1 y'all_can h1
    ya d-2h-1 ya_. d-1h-1 yard c1 yard_has b1h1 ye d1h1 yeah d2e2g1h1 yeah_, d2g1h2 year a-1b2c-2d-2e-1f-3g-2
    year_'s h-1 year_, d-3f-1h2 year_. a-1c-1d-1e-5h-2 year_@number d1 year_and h-2 year_is b-1h2 year_of b-2h-1
    yearly b1 yearly_bonus b1 years b2c1e-7f-6g-2 years_, d-2h-1 years_. c2d-2g-1h1 years_ago c2
    years_and b-2c-5d-2h-2 years_behind c2 years_in b1c-1d-1 years_of a-1b1d1 years_on c-1d1 years_to c-1
    yes c-3d-3e2f4h3 yes_, a-1 yes_. b1f1h3 yes_and e2h-2 yes_by f1 yes_elsewhere h-1 yes_on f1h1
    yes_or d-1e2f-2g-2h-2 yes_to d-4e-4g1h2 yesterday c-4g-4h2 yesterday_i a1h2 yet c-1d-2e5f6g-5h-5
    yet_, b-1c-2d-2e3g-3h-2 yet_. a1d-3f3h-1 yet_i f3h-1 yet_which e1 yet_with b1 you a-1b-3c-2d2e-1g-3h-2 you_! h1
    you_, a-1b2d-1e2f2 you_. a3c-1d-1f-3g2h1 you_: h1 you_? b-2e1 you_a a-5c-5d-2e3f-3h-3 you_about a-1c-1d-3e1g-1
    you_after e1 you_again h3 you_all c-2d-1f-2g-3 you_already d1 you_an b-1f-1g-1h-3 you_and b-1d-3e-2f-3h-1
    you_answered h1 you_are a1c2e-7f2g-6h-1 you_as a2 you_ask a-2b-1d1e-2f-1 you_asked a-1b-1c-7d-5e-3f-2g-3
    you_at a1b-3c-2d-5f-1g-1 you_be b1d-2h1 you_before e-1h1 you_booked h3 you_bother d1 you_by g1 you_call e-1h2
    you_came a2d1 you_can a-1b2e-1f2g-1h3 you_choose e-2f1 you_clearly c1 you_close f1 you_could a-2d-2e-3f3g-2h-1
    you_describe d1 you_described h-1 you_did a-2b-2c-4d-3g-1h-1 you_do a3d-4f-3h2 you_down f3h-1 you_even d2
    you_ever b-3d-3e-2f-3h-1 you_every h-1 you_find a-1c-2d-6f-1h-3 you_first g1 you_folks a1
    you_for a-3b-2c-1e-3f-9h-2 you_found d2 you_gave c-2g3h-3 you_get a-1e-2h-2 you_give c1h-1 you_go b1
    you_got d-3 you_guys a1b1c1d1f1 you_had a-1d4h1 you_have a1b1c1d-2e-3 you_hear e2f-1 you_heard e1 you_hire d1
    you_hiring d2 you_hold f1h-1 you_i a2g-2 you_if a-1f-1g-2 you_in g1 you_instead h-2 you_is a-1b-1c1 you_just d1
    you_keep a-1c2f1h-1 you_kept c1 you_kindly d1 you_know d-1e1g-4 you_last c1h1 you_lent e-2 you_like d2
    you_look d-1 you_lot b-1d5h2 you_made c1h2 you_may a-1c-1d-3e1f4g2h1 you_mentioned b1c-3d-1 you_might d1h-1
    you_mind g2 you_must d2e-2g-1 you_need a-1b-5d-2e-5f-2h2 you_never c-2 you_not f1h-3 you_of e2 you_on a-1c-1g-1
    you_once e1 you_one e1 you_or d-1 you_people c2d6 you_picked h-1 you_quoted b2 you_ring d1e1 you_run c1d-3
    you_said a-3b-3c-3d-2f-2 you_see h-1 you_send d2e3 you_sent h-3 you_set c2h1 you_should a1e-2g1 you_so b1
    you_still e-2f1h1 you_take d-1 you_taught h-1 you_that b1d-3e-3f-2h2 you_think d3h1 you_this d-2e-2h-2
    you_to c-8d1e-2f1g-3 you_told a-1 you_took c-1d-2h-1 you_treat c2d1 you_twice d3 you_two a1 you_up c1h1
    you_want c1e-3f-2g1h-1 you_wanted a-1 you_were a3c-3d-3e-4g-2h1 you_when e2g-1 you_whenever e2
    you_will c-2e2f-7g1h-1 you_with h-1 you_wondered b-1f-2 you_would a1b1d1e-2g1h-1 you_write e2 you_wrote b-1d-2
    you_yes e1h-1 young a1c-1 younger a1g1 youngest h-1 your b-2c2d3e-2g-7h-1 your_ad c2 your_address e1
    your_advert b1c1 your_advertisement b1 your_agency a1c1e1 your_answer e1 your_application c2
    your_apprentices a-1c-2 your_archive a-1 your_assessment d1h1 your_assistant c1 your_bank a1 your_boss d3
    your_breath d2e2 your_brief c2 your_budget b3d-1f1 your_cafe c-1 your_calendar h-1 your_call c-1d-1h2
    your_chance d2 your_charity c-3d-2 your_client b2f1 your_clinic a1c-1 your_colleague a-2c-1d-3f-1h-4
    your_colleagues d-1 your_company c1d-1 your_competitor a2c-1 your_department c-1 your_desk d-2 your_diary d1
    your_director c-3d1f1 your_directors f1 your_door f2 your_driver c1 your_drivers c1 your_email c-2d-2
    your_emails d1 your_end e-2 your_esteemed b1 your_feedback c-1 your_firm b-3d-3h-2 your_first f2h1
    your_floor a1 your_foreman c2 your_guests d-1 your_hand b1 your_head d3 your_hiring c2d1h-2 your_homework b1d1
    your_hotel a1h1 your_house c2 your_hr c1d1 your_idea d1 your_inbox d-2 your_interview b-2c-3d-1f2g2h2
    your_invitation b-3c-2d-4e3h1 your_job a1 your_kind e1h2 your_kindness c-4d-3e-1h-1 your_kitchen c-1
    your_lab a-1 your_last c4d-1 your_letter a-3b1c-1d-5e1f-1h-2 your_list c-3f-2h3 your_little d2
    your_lot a1c1d1e-1 your_mail b1 your_man b1 your_manager d2 your_message c-3d-4 your_museum c-2d-1h-1
    your_new d1 your_next d1 your_note c-2d-1h-1 your_number c-1e2 your_office b-1 your_old c1 your_open f-1h-1
    your_opening a1 your_own c1e2 your_panel a-1h1 your_patience c-1d-2e2 your_people c-1 your_phone a1h-1
    your_place a1b1 your_portal c3d1h1 your_porter d-2 your_porters c1 your_problem d2 your_process c1f1g1h1
    your_public f-1 your_question c-1d-2e2h1 your_questions c-4 your_quiz c1 your_radar h2 your_range b2
    your_reception c1 your_receptionist a-1d-1 your_records d-1 your_recruiter c3d-1 your_recruitment h1
    your_role a1c-2 your_safety c-1 your_schedule g1 your_search d-2g1 your_second c-1 your_secretary c-2
    your_shop c-2d-1h-1 your_shortlist a1c-1 your_side b2c1e-1f2h-1 your_site c1 your_so c1d3 your_staff b-1d2
    your_switchboard c1 your_system d2h2 your_talk b-2c-2d-2 your_talks c-2 your_team a-1b-1c-9d-9e-3f-4h-5
    your_test c1 your_three a1e1 your_time c-2d-2h1 your_two c-2 your_vacancy a2 your_visitor d1
    your_volunteers d-1 your_ward c-1d-1 your_way c-2d-1 your_website c1d1h-1 your_welcome c-1 your_workshop b-1
    your_yard c1 yours a4b-4c-2d-14e-9f-3g-2h-1 yours_, b-1e-3g-4h-3 yours_. g1h2 yours_came f1
    yours_faithfully a-4b-2c-3e-1f-2g-2h-3 yours_for g1 yours_has a-1c1 yours_included a1 yours_is a-1
    yours_sincerely a-4b-2c-1f-1g-1h-2 yours_truly a-2 yours_was b-2c-3 yours_would a1g-1
    yourself a-1b-3c-4d1e2f-3g-1h-4 yourself_, d-1e-1 yourself_the d1e3 yourselves a1b-1d5e-1g-1 yourselves_. a1d2
    yourselves_a d1 zero c2d2h2 zoo e1 zoom h-1 zurich a1`,
};
