/* Written by `npm run learn`: what each feature of a sentence weighs for each topic. */
import type { Weights } from './pack';

export const weights: Weights = {
  bias: [-30, -25, -23, -20, -25, -43, -26, -30, -31, -32, -26],
  features: `
    ! a-21b-11c-8d-4e-2f-11g-11h-7i-6j-11k-4 !_! a-3b1c2e3f-7k3 !_@close g1 's b-2d-3e-2f-2g4i3j1k1
    's_, a-4c-5d-2e-1j-1k3 's_. b2d-6e-6g-4h2j-3 's_@number b5g1h-1 's_@other d1 's_a a4c1f3g1i6j2k1
    's_about b2c-9d2e5g-4h2k2 's_account c2 's_advice a2b2d1 's_after g1h-2i-1 's_afternoon b1d1
    's_all a-9b-2c1d-3e2f-11h1k-2 's_allowance b3 's_allowed c2 's_already a1b-1d-1e2j1 's_alright d-2f-1g2
    's_also b3k1 's_always a-5e-1 's_an a2b-2c4d4h-3j1k2 's_and h1j1 's_another a-1b-3c-4e1g1h-4 's_answer e-3
    's_any a4b3c-1g1 's_anything e-2 's_apprenticeship a3h1 's_as a2d2g2i2 's_asked i1 's_assistant d1
    's_at a-2b1c-5e3f1g6h-5k1 's_attached i2 's_away e1g2 's_back b2h-1j-1k1 's_bad b1 's_badge h1
    's_because d2e2g-1 's_been a-8b-12c-1d1e3g1h-5i-4j-3 's_beginning g4 's_behind g1 's_being g1 's_below b2
    's_best a1e3 's_better a5c-6d-6 's_between b-1h1j-1 's_bill k1 's_boat a3g1 's_bonus b2e1 's_book c-2i-3
    's_booked g2 's_books c-2 's_boy c1k1 's_breakfast c3d1 's_broken b1g2 's_brother c2h3 's_business b-2c3
    's_call c-1e-2f4g2 's_called a-1d3 's_calmer h-2 's_cancer k2 's_chair a2c-4h3 's_changed h2 's_chat h3
    's_chemo k2 's_children b2 's_christening g3 's_church g2 's_clerk h2 's_closed d1g1 's_closer a4b3g2
    's_club c4 's_college h1 's_come d2e-1g-1h-2 's_coming a-3c-4d-2e-3g3h-7j3k-1 's_commission b2
    's_contract b-1c-1 's_cook c-1 's_cool e1 's_counter b3 's_course h2 's_cousin c1h1 's_cropped c-1g1h1
    's_data c3 's_date c1 's_day b2c1d2i2 's_days a2 's_dead c1d4g2 's_deadline c3d2i4 's_decided b-3 's_degree b4
    's_dementia k1 's_desk a1 's_dialysis b3g3h1k3 's_dog d1 's_doing c-3g-1i2 's_done c-1d2e3h1i3 's_double b1
    's_doubtful g3 's_down a-2b-2c-3h-4 's_drinking j-1k1 's_dry g1h4 's_due c-2h2k1 's_early e2k1 's_email c2
    's_end b3f2g-2 's_evening g1 's_ever a1d-1 's_every b-1g7 's_exam g3 's_experience b3c2 's_face b-1e-1g1
    's_fair b1g1 's_far h1 's_farm e1g1 's_father b-3 's_fault c-7d-1 's_fee b-1 's_fees c1 's_fifty e2g2
    's_final a-1g-1h2 's_fine c-4d-4e-4k1 's_finished d1 's_firm b-2e-1 's_first i-4k-2 's_five c2f1 's_fixed c-2
    's_for b-5d-3e-1g2h-4i4k-3 's_forty b1 's_found e2h1i1 's_four b4c-1e-3 's_free b2d2h1 's_friend c1
    's_from g-2h1 's_full e1 's_funeral c1d2g2k1 's_garage c2 's_gate a2 's_getting b2d1g1k-1 's_girl b1
    's_giving b2h2 's_going a-2c2d-1e2f-2g4h-1k-1 's_gone a-3c-4e1g3h-1j-1 's_good c1d-1g-1h-3 's_goodbye f5h2
    's_got b-1c-4d2e-1g3i3j-2k-1 's_grace i1 's_graduation g5 's_grand a2c-1d-2 's_great c-2 's_group c-1
    's_guess d-2e3g-1j2 's_had a2b1c-2d-2e-2g3h3k2 's_half b1 's_hand c-3d2 's_hard d-2g1h-2k2 's_hardly d1
    's_has a-2 's_having c1h-1 's_heading g5 's_health c1 's_higher b1g2h-2 's_hip g1 's_hired k2 's_hiring b2c1
    's_holiday b5 's_home h3j2 's_hoping b-4 's_hospital a5h2 's_house a-4c1e6k-2 's_how b1c-1e1h-6i1j-2k1 's_i h-1
    's_in a-3b-3c-6d3e4g3h1i3j-1 's_interview a2b-2c-7d-9e-1g-1h1i-3k-1 's_interviews c1h2 's_is a5 's_it b1i2
    's_job a-2b-1c6d-4e3h4j3k-3 's_jokes c1k1 's_just b4c1e2h2 's_keen h1 's_keep c-1e-5f4h1 's_keeping f-1g1
    's_kidneys k1 's_kids k1 's_lawyers i-1j1 's_leave b-2c-4d1e-1f-5g-4h-4i3 's_left b4j1 's_leg c2d2
    's_less a4f1g-2h-1 's_lessons b-4j-3 's_let g3 's_letter c-4 's_letters k2 's_librarian h1 's_life c-2
    's_like c-1d-3e1g4 's_likely g3 's_list a1c2d-1f2h4 's_looking a-7b-3c-10d-4e-5f-2g13h-12j-3k-1 's_lovely a1d1
    's_lunch c2 's_made g-1h5 's_maternity b-2i3 's_maybe g2 's_me a-7b1d-2e3g2h11j-1k3 's_medical a1 's_miles a3
    's_mine e-2f1h2 's_missing c2 's_mission a2c-1 's_money b7 's_more a4b1c-4d-8e-6f1g3 's_morning c-1
    's_mostly b2c1h-2 's_mother c-1i1j-1k1 's_move h1 's_moving j-2k-1 's_much a1 's_my a-2b-1c-12e-6f-2g4i-4k3
    's_name a-3b-5c2d-4e-1g-2h-11i-2 's_names h-1 's_nearer h3 's_nephew c6d2 's_never c-1 's_new a-2c-5d1h-2
    's_next d1 's_nice b1c-2 's_night g4i1 's_no b-2c2d1e-2f3h1i-3j1 's_nobody a3b-2c-5 's_none a2b1c-3d4
    's_not a-1b-3c4e-8f4h-1i-6j1k2 's_note i2 's_nothing a-6b-2d-3g-7h2 's_notice a1b-5c2e-2f-2g-2h-2i4j-6k-1
    's_now b-3h-1j2 's_nowt c1 's_number c-1d-1 's_nursing h1j1 's_of d1 's_off e2f1g-1j-1 's_offer a3h3i3
    's_office a-1b1c1d-1g-1h3i-4j3k-1 's_official h2 's_ok b1 's_okay g-2j2 's_old k-2
    's_on a-2b2c-1d-3e3h-4i2j-1k2 's_one b-1h3i3 's_only a-4d1e3g-2h1 's_operation g2 's_our g2
    's_out a-4c-1d1e2g4h-9i1k-1 's_over a-2e3f1 's_own b1c5 's_packed g3k-1 's_page b2 's_paid a1b5 's_panel h1
    's_papers j1 's_park e2 's_part b-2 's_pass g-1j4 's_passport g-4j-3k-2 's_pay b4c-3d1 's_paying b2
    's_pension b2h1 's_phone d1 's_place b-2g-1h-1 's_play e5 's_plenty c-1h2 's_position h2 's_possible e-3g6h-2
    's_post a2e-3f1g-7h5 's_posting a1h2 's_probably g3 's_probation c1 's_product i1 's_put b1e2 's_question e1
    's_questions c4 's_quicker c2 's_quiet e2 's_quieter e1 's_quite d3 's_rare d-1 's_really b1c5 's_record c4
    's_rent b-4g2k-1 's_report c3 's_reputation b1c4 's_restaurant e1h1 's_retirement b-3 's_rich d3 's_right a4c4
    's_room c1j2 's_said c2 's_sake d4 's_salary b1c1 's_say b1c1e3g-3 's_saying e-2g2 's_scale b5
    's_school a1b2c-4h3 's_secretary h1i1 's_see a-1e-5f5h1 's_service b1 's_settled b-3i1 's_shifts k5
    's_shop b-2g-1h1i-1 's_short d1g4 's_shut f2g3 's_side a1c-1g2h1 's_signature i1 's_signed b2h-1 's_silence e1
    's_simply a2g-1h1 's_six b-2g1 's_sleep b-1 's_slot f1 's_so g-2 's_some d1e-1g2 's_something a-1b1c6d-1e2g-4
    's_standing b1 's_starting h-1 's_stay e-1 's_still a-2e-3f-1g-2h-1i-4k2 's_straight e1 's_taken c1k2
    's_talk a1b2c-3d-4e3g1h1k1 's_ten g-3h3 's_that a2b3d2e1h1 's_the a7b3c-3d-1e2f-8j2k4 's_their a-2h-2i2
    's_theirs a1h1 's_them a6 's_there d2 's_thirty b-2c-3f2 's_this a1 's_three b3 's_ticket c1 's_time a1d4h2
    's_title a-3c4 's_to b-2c-2d-6g3k1 's_too b-2c5e3g-6 's_touch g4 's_training b-1 's_trial c-2f1g-2
    's_true a2h-3 's_twins k3 's_two b1j1 's_under d2e2g2 's_union c-3h2 's_unlikely g4 's_unpaid c1 's_up b-2j-1
    's_vacancy a1 's_vaccination j2 's_van a1 's_very d-1 's_visa i-2j4 's_visit g-1 's_wage b8 's_wages c2
    's_wait d-1e4f-1 's_waiting c2 's_ward a2h-1k-1 's_warning b-6c-4g-4i7k-3 's_was a4b-3 's_way b2c3h1
    's_website c-1 's_wedding b-4e1g1h-3i1k-1 's_well a-1 's_what a-3c-9d2f-2i2j2k1 's_when g5 's_where e4g-3h-1
    's_why b-1c-8d-3e-1g-4i-1 's_wife k1 's_with a3c-3h4i-2 's_work c2d-3h1i-2k-2 's_working h5
    's_worth a-3b-1c3d-8e-2g2j3 's_written i3 's_wrong b1c6d-2g2 's_you e5 's_your b-2c-6d6g-1h2k1 's_yours a-5h1
    , a-1b-1c-4d2e3f3g-2h1i-1j-1k-4 ,_@number d-5g-5h-3i-1 ,_@other h2 ,_@quote b-1c-4d-6e-2h-3k-1
    ,_a a5b3c1d8e-4f2g-10h3i4j1k-2 ,_abeg a1c-1e1h2 ,_about a-1b-6c-4d-2e-8h-2j-1 ,_after a4b3c1d3e2g1h-4i3
    ,_afterwards e4 ,_agreed a2e2 ,_all a1b3c-2d-2e3f-2g1i-1k1 ,_along h-2 ,_also b-2d-1i1
    ,_although a-3b-1c2d-4e-6f10g-2h4 ,_always a-1d2 ,_am b3d3 ,_an a1b5d2g3 ,_and a5b1c-1d-2f-2h2j2k1
    ,_another d10g-3i-1j1 ,_any b-1c3d-2e-1g-7h-5i-6 ,_anything a1 ,_apologies e4 ,_appreciate h1
    ,_are a1b2c7d9e1h-2 ,_around i1 ,_arrived a1c-2 ,_as a-2b-2c2e1f-5g-3h2i-2j-4k2 ,_ask a-2b4e3h-4 ,_asked i-1
    ,_asking b-1d3 ,_assume e7 ,_at a3b2c2e-5f2g3h3j-2 ,_badly b-3 ,_bank i2j-4 ,_bar f3 ,_be a-2d3 ,_bear e5
    ,_because b2c3d2e-1g-1h3 ,_been c-4d-1e9h-2 ,_before b-4d3e1f-1g-3h4j-1 ,_beginning h1i5 ,_behind c-1
    ,_being a1b1c-3g-5h4 ,_believe a-1b1c-5d-1 ,_better a2b2d-3 ,_between c-3e1g-1h-1 ,_bit e-3g1 ,_blame e-1
    ,_bless b3c1j1 ,_boots b1i3 ,_boss a1c-4e4g2 ,_both a-4b1c2d-6e-2g-2h1 ,_bravo d1 ,_bring i1 ,_brother g1h1k1
    ,_bus g1 ,_but a3b1c3e-5f6h1j2k1 ,_by a3b-1c3d-6g-9h1k-4 ,_bye a-3e1h2 ,_call d-1e-2f2g-3h-4
    ,_calling c-9d7e-4g-1 ,_came c-3h-1 ,_can a-1b3c-2d-10e5g2h-2 ,_captain d1h1 ,_car g3 ,_catch e3 ,_check e2
    ,_cheers h6i2 ,_chef e1g2 ,_chief e2 ,_close d3e2 ,_coach b2g2 ,_coffee e-3 ,_come e-5j-1
    ,_congratulations c-3d-1h-1k2 ,_copy i2 ,_could d-5e4f-4g-8h-3i-2k-4 ,_count e3 ,_darling b1
    ,_dear b-2c-7d3g1h4 ,_dental b2 ,_depending g2h-2 ,_depends e3 ,_did b2c1d5e3 ,_do a-2b-5c-9d2e1f-1g-4h-2i-1
    ,_doctor b1e2f1 ,_double g1 ,_down b-1c-5g-2h-2j1 ,_dr g1 ,_draw e3 ,_driver c3h1 ,_duck e2 ,_due k3
    ,_each c4j1 ,_eating c2 ,_effective h2i2 ,_either a2 ,_eleven d-2g-1j1 ,_end d7h6 ,_ending i2 ,_enjoy c-1d3
    ,_enough b1d3 ,_entirely c-1 ,_especially c-2k1 ,_even c-1d-4e-5f6g-8h-4 ,_ever k1 ,_every c-1 ,_everybody c6
    ,_everyone a-2c4d-4 ,_everything a1b2 ,_except a-1b3c-3d-1e-6f11g-6h-1 ,_excuse c1 ,_far a1h-1 ,_father b1
    ,_feel b-1h-1 ,_fell b2c-2 ,_find d4h3 ,_first a-2d2e-1i2 ,_five b-3c1 ,_for a4b1c-1e-2f1h2i-1k-1 ,_forget d2e1
    ,_forgive a3d-5e3h-5 ,_forty h-1 ,_found a-1c1h5 ,_four a2b-1d-1h1k2 ,_frankly a1c2d-1g2 ,_free b6 ,_friday g3
    ,_friendlier a2c2 ,_from c1e-3f-4g-3h-1i3k-3 ,_fuel b1g1 ,_full a2c3d2e-3h2 ,_gave c-3i3 ,_genius d4e1
    ,_get b2c-4d10e-1g-1 ,_give a-1b-1c-3d2e3g-4 ,_given b1c-2g4j1 ,_go a1b2e2f1g-4 ,_god b3c-1d1e1h1j1
    ,_going b2c4e1g-1h2 ,_good d7e1 ,_goodbye c1d4 ,_got a-1b2d-7e-1f-2g4h7 ,_had b-1d3e1 ,_half h2 ,_hands c1d1h-2
    ,_happy d2 ,_hard b2h2 ,_harvest e4 ,_has a3b6d-1h-7i1 ,_hats d1 ,_have d5e-2f2 ,_having a3b-2c-6f-7g-5h2k-2
    ,_he a-5b-6c-3d-1e-8f-7g-9h1i-2j-7k5 ,_hearing b4 ,_hence b-2c-4d-7e-1f-5h2i2j-3 ,_her h3 ,_here b-1c-4e-3g-2i3
    ,_hey b-2e1f-1j1 ,_hire d4 ,_his b3 ,_hold h3 ,_honestly a3b-2c-6h1 ,_hope d-7e-2g2 ,_how a1b4c5d12e-2f-4g2
    ,_however a2c2d-1e3f7g-5 ,_i b2c1d1f-5g1h3k6 ,_if a3b6c6d-2e-2f-1g1h3i-9k4 ,_imagine b2 ,_in b4c1e-1g1h-4j-1k2
    ,_including c-5d-1h-1i2 ,_interview e1g1h-1 ,_is a4c1d2e2h2i1j-1k2 ,_it c-2d7e5f-8g-6i2j1k6 ,_its c1
    ,_just a-6b-4c-3e1f3g2h-4 ,_keep b-5c-4h2i-1 ,_kinda c2e1 ,_kindly a1c-3d-2g-1h1i-2 ,_lambing i1 ,_late c3d5
    ,_later e4 ,_learn d4e-3 ,_least c-3h-2 ,_leave d4e1g-3h-3i-1 ,_leaves a1 ,_leaving c-6d3e-7 ,_lemme e4
    ,_less c3f1 ,_let a-1d3e-2g3h-2 ,_life b2c-5d-5e8 ,_like b3c-2d7e3g1 ,_lol c2k2 ,_long c1 ,_look c-2d1
    ,_lost d-1e3k2 ,_love b2c3d4e2k2 ,_lovely d-1g1 ,_lucky d4e-1 ,_lunch b4 ,_ma a1 ,_ma'am c-1d-3f-2g2h-1j1k2
    ,_madam a-3b2g-1h1 ,_made b2c-4 ,_mainly b1h1 ,_make e4g-2h2 ,_man a2 ,_many c1g1 ,_mate c-6e-1g2h-1 ,_may b1d2
    ,_maybe a-4b-6c-8d-4e9g-6h-2 ,_me b3e1f2g4h2i1 ,_meaning g3h2 ,_meant e2 ,_medical b4 ,_might d-5e8g-6
    ,_mind a-3d-6f2g-4i1 ,_mine a-1b-5c-4d-6h1j2k3 ,_miss b1g-1 ,_monday g-1 ,_month g1
    ,_more a2b-2c-10d-10e3f3h1i1j1 ,_most d-2g-2 ,_mostly a-2c-5j-1 ,_mr c-4e4g2h2 ,_mrs c-3i-1 ,_ms b1
    ,_much b1h-1 ,_my a-1b3c-1d1g3j-1k3 ,_near b-1k1 ,_nearer h2 ,_nearly b1j1 ,_neither a-4b1e2 ,_never c-3d1h-1
    ,_new c2f1 ,_newer h1 ,_next a1c4d-1g-1h2 ,_night e1 ,_nine i3k1 ,_no a-1b5c3d3e4f-4g-6i5k-4 ,_nobody c1d1e4
    ,_none c2 ,_nor b-1c-3e-2g-4h3i-2 ,_not a1b2c-3d1e-2f3g-2h-2j1 ,_nothing a-2b-4c-1e-2f2g-3h2i1k-3
    ,_now c-1d4f-3g-2h-4 ,_number b-1 ,_of a4b1c-1d1h1i1 ,_ok d-2 ,_okay e5 ,_on a3b6c5d-3f1i4k-3
    ,_once b4c-1d-4e-5g2h3 ,_one a2b-1c4d3e-1f2g1k-1 ,_only a2b-4d-1f10g-9h3i-6k-1 ,_or a2b-2c-7f6i-2k-4
    ,_other b3c3d-3 ,_otherwise a-3b2c-2d-2e4f6g-9h-3i2 ,_our a1c-6g1j2 ,_ours j4 ,_out b4 ,_over c5h2 ,_page i-2
    ,_paid b-2j1 ,_pal c-4d6e3g1h4 ,_pardon e1 ,_pencil f4 ,_people c2 ,_per b-2 ,_perhaps c-4e6g-1 ,_permit c1j-2
    ,_pet b1 ,_phone b3e-2 ,_plain b2 ,_please a-1b-5d-4e-2f-3g-11h-1j-2 ,_plus b-4c-3e1g2k1 ,_probably h1i1
    ,_promise b-3c1d1 ,_provided f4 ,_put d-4e-3f2g3 ,_quarter c-2e3 ,_quite b2c-2e2g-1 ,_rain b2 ,_read d4e2
    ,_really c-8d4e-4g-4h-1 ,_reference h2 ,_regarding h1 ,_renewable i4 ,_renewed i3 ,_right a-1b2c-4d2e3k4
    ,_ring b2d-2f3h2k-1 ,_ringing d1 ,_sadly a1g1 ,_said b-6c-3e-1 ,_salary b-3 ,_same b-4c2d3e2g-2 ,_sat c1
    ,_save d-1f3h1 ,_say f-1g-5i-3 ,_says a2b-2c-3d-3e-1h1j1k1 ,_school h1 ,_second a-2c-2h-1 ,_see c-1d1e-3g1h1
    ,_seeing b4e1h3i3k2 ,_send h1 ,_sending c3 ,_sent c3h2 ,_seriously d2 ,_shall d2e2f-1k2 ,_shame b2c5d5
    ,_she a-7b-2c-4d-4g-6k3 ,_should c-6e-4f5h-6 ,_signed i-2 ,_silly c-3 ,_simple a1b1d-5h-1k1 ,_simply a1
    ,_since a3b3c2d4e-2g3h8i3j4k-2 ,_sir b2c-2e-1g1h1k-1 ,_sister b2g1 ,_six b-3d2h3 ,_slowly d4 ,_small a-3d4
    ,_smaller h1 ,_so a4d-2e1f-1g1h3i-3j1k3 ,_some c3 ,_somebody c-2d1g-1 ,_someone d2h1 ,_something a2c-1e1g7k-1
    ,_somewhere c2d2 ,_sorry a2b-2c-3d-9e3g3 ,_soz a2e1 ,_spare c2d3 ,_starting h3i5 ,_still b-2c-2f6g2h1i3
    ,_stop d6e4 ,_subject e-1f8g4h-1i3 ,_such a-2b-2c1d-1f-1 ,_sure d2 ,_surely d-4 ,_sweetheart d5 ,_ta h2
    ,_take a-1c-4d1e7f-6h1 ,_talk d-1e6 ,_tax i2j-1 ,_team d3g2 ,_tell b-5c-1e-5f-1g-2 ,_ten g2 ,_term a-1e1
    ,_text d-4e1h1 ,_texting e-3 ,_than a4c-1h2 ,_thank a1c-10d-1e1h8j2k5 ,_thanks b1c1e3g3h2i1k2
    ,_that a-2b2d-2e2f2g-4h-4i3j-3 ,_the a3b1c3d-1e2f-4g1h-2i1j3 ,_their a9c-8d-6h-1j1 ,_theirs a14b-1c-13d-7e-1
    ,_then a1b1c1d3e3h1i5 ,_there a3b1c4d5e5f-3h3j1k-3 ,_therefore b3c-4e1 ,_these c-3d-3
    ,_they a1b-1c-2d1f-7g3h4i2k4 ,_things e4k2 ,_think e-2 ,_third c-1d-3 ,_thirteen c-1 ,_thirty a-2b3c-2
    ,_this a6c9d-2e-1f-6g1h-2j2 ,_those a-1 ,_though a-2b1c-1d-5e-3f6g-1h4i-2k1 ,_three a-4b-1c5d2g-1h3
    ,_through a3 ,_thursday g3 ,_thus e1h1 ,_till c2 ,_time g-1 ,_to b2c3e-3g8h-7j1k4 ,_today d2g1
    ,_together c-2d1j2 ,_tomorrow c4j2 ,_too a-2b-3c4e2g-1h4 ,_took h2 ,_top d1 ,_truly c4d3g-1h1 ,_truth b-2k1
    ,_try b1c-3e-1f1h-1 ,_tuesday g-2 ,_twenty b1c-1d-1 ,_twice c5 ,_two a-2b-3c2e2g2h-3k-1 ,_uncle a1i2
    ,_under b2c-1 ,_uniform b1 ,_unless a-1d-1e-8f12g-5h1 ,_until a1c-4e-4f1 ,_up d1i3 ,_use d2
    ,_very a-2b-3c-2d7e-1 ,_warm c-1 ,_was a2b5c2e1h1i-4 ,_we a-4b-3d1e7f-2g1h-2i2j3 ,_wednesday a-5g2h-2i-1
    ,_well a1b-1c3d5e1f6k2 ,_went d4e1 ,_were f4 ,_what a5d4e2f-6g5h2k1 ,_whatever a-2b-3g-2 ,_when a5c1d-8g2
    ,_whenever b-1e5 ,_where b-2d2f-4h7i1j-1k-4 ,_whereas a5b1c4d-3g-3h-3 ,_whether c1e-1g1
    ,_which a-2b5e-6f-1g2h1i-1j1k2 ,_whichever d1 ,_while a7c1f4 ,_who a-4b4c-7d-1f-1g3h1i-8j-1k2 ,_whoever c3
    ,_whom h-1 ,_whose d1g1k1 ,_why d3 ,_will a-2c-8d1e4i-1k2 ,_with b-1c2d-4f5g-3h2i4j-1 ,_without c3d1e6f2g-1h-3
    ,_work c-6e10g-2h-2k-1 ,_would e4g-4k2 ,_wrapped h3 ,_y'all d2 ,_ye c1 ,_yeah d-1 ,_yes a1b1f3g-4h-2
    ,_yet b2c-1d-1e-12f10h7k1 ,_you a6b1c1d5e5f-3h-2k4 ,_your a6c2d-3e-3f-11g2h-2j-1 ,_yours a1b-7c2e6h-1
    ,_zero c1d5h4 . a-4b-1c2d3f-12h-5i-3j-2k2 ._@quote c-7d-2 ._i d3 : a1b1c-3d5e-8f-3g-11h7i-6j-6k-4
    :_@address c-2d-2h-1 :_@link h-2 :_@number b-3 :_@quote d-4 :_a b-1c-4d-5h-1 :_another h-1 :_how b3
    :_i a-2b-3c-6d3e-11f-13g-6h14i-11j-1k-1 :_if b-1e1f2h-2 :_in h1 :_it b3f-1g1h-3i-1 :_last i1 :_leave e2
    :_my a-4b1c-4d-2h-3k3 :_no b-2c-4d5e-3h2 :_on a3 :_one i1 :_please f-2h3 :_she b2 :_thank h1 :_that a-3b-2
    :_the a3b4e-1j2k-3 :_their a3h1 :_there b3h2 :_they a1b2c-2g2 :_this c6d3 :_what d-3h1 :_yes i1 :_you b2c2d1
    :_your b1c4d2 ; a4b-2c-6d1e1f11g-15h5i-8j-8k-11 ;_a b-1c2 ;_all f2h2 ;_an d-2 ;_ask e1 ;_at a-2b2 ;_do i-2
    ;_even f4 ;_he b-3c1 ;_i a-3b-7c-6d4e-2f-15g-2h4i-3j-3k-2 ;_if b1 ;_in b1c1h-1 ;_it a-4b-2d2e1f-3h3k-1 ;_let f3
    ;_mine b2 ;_my a-3b3d-2e-1f-2h4 ;_nevertheless f2 ;_sorry e-1 ;_still f4 ;_thank h-2 ;_that a-3b-4c-1h1
    ;_the a3b4e5f-4h2 ;_theirs a5 ;_there a1b-1h2 ;_they a1b-1c-4 ;_we c1 ;_what a3d1 ;_with a2f1 ;_you b-2e-3i1
    ;_your a4c1d4 ;_yours a8b-2c3h-3 ? a-10b-1c-12d12e-3f-6g-4h-12i-24j-13k-6 ?_! d2 ?_? c-2d7
    ?_@quote b-10c4d-16h4 @address b-5c-7d-9e-7i-5j-2k-4 @address_, h2 @address_. c-5d-6e-6h-8i-3k-1
    @amount a-6b25c-11d-9e4f1g-10h-5i-2 @amount_, b6c-2e1h1 @amount_. b5 @amount_a b2 @amount_and b7 @amount_i b5
    @amount_match a-1b3 @amount_plus b3e1h-1 @close a-3c-15d-16e-5f-3g-3h2i-10j-9k-7 @close_, c-3d-3e-2h1i-3
    @close_. b-6h-6 @close_@quote f1 @close_match b4 @close_post h1 @close_process h1 @close_role h-3 @close_was g1
    @currency b7c-10f1g-3h1i-5 @currency_@amount a1b2 @currency_@number a2b10c-8d1f1g-3i-4 @currency_@other h2
    @dash a-1b-3c-9f-3g-1i-9j7k-7 @dash_@number b-6c-5d-6i-7j8k-5 @dash_@open c-1h4 @link b-2d-4h-3
    @number a-10b11c-5d-4e-12f-5g1h-2i6j-3k-9 @number_, a-5b-2c2d-1f2h-2i3k-8 @number_. a-1b1c3d-5e-14f-3g2i2k4
    @number_: d-1 @number_; d1 @number_? b2f-7g-11h-3i-6k-3 @number_@close h2 @number_@dash b-2c-3i-1j-3
    @number_@number b-18c-9d-12g-5h1i-12j-4k-7 @number_@open b7 @number_@percent a-3b4c-5d-4h-2i-7j-5k-3
    @number_@slash g2h1 @number_a a1b14c-8d-2g-1 @number_after i-4 @number_all f2 @number_am b-8c3d2g4h-3i-1k2
    @number_an b11c-7g-2 @number_and a-10b4c2e-1g-2h-3i1j-1k-4 @number_any g-2i-2 @number_april b-4i3
    @number_as g-1 @number_at f-3g-8h-5i-5 @number_august b-4i6j-2 @number_base b5 @number_be b-1g-5
    @number_because g-2h1 @number_before c1 @number_bucks d2 @number_bus b-4c1g-4 @number_but b2c-3h2
    @number_can h1 @number_clashes g1 @number_class g-3 @number_days b2c1j2k2 @number_december b-9i-1
    @number_does g4 @number_dollars b4 @number_euro b3 @number_february i3 @number_for b2c1f1g-1h-1i4
    @number_gross b5 @number_has j1 @number_hours c-2i4 @number_i c-3g2h-5i5k-4 @number_if b-1g-1i-3
    @number_in b3c-1d2g-6h-3i-3 @number_instead f-5g-6h-1 @number_interview h3 @number_is a-1c-1e1g3h-4j-2
    @number_it c-2e2h2i-1 @number_january b-4c-1i2 @number_july b-4h-2i1k1 @number_june b-2c-2f-2g-3i4
    @number_lakhs g1 @number_lpa b8 @number_march b-5c-3g-4h1i1 @number_may b-5c-3f-3g-7i1 @number_million b2
    @number_minutes b-4c-3d-2g-1 @number_month b8 @number_more b3 @number_net b5 @number_november b-4i1
    @number_now b4g-3h-3 @number_o'clock d2h-3 @number_october b-1h2i-1 @number_of c4g-8h-3i5j-4
    @number_on b-1c2f-2 @number_or a1b-9c-5d-10e-8f-9g-13i-5k-5 @number_per b2 @number_percent b1 @number_plus a1b4
    @number_pm b-6c2f-3g3h-4i-2 @number_post a1 @number_pounds b1 @number_rupees b5 @number_september c-2i3
    @number_shillings b2c2 @number_slot g3 @number_so h-1i-3 @number_that b-2j1 @number_the a1b-3g-2
    @number_they a2 @number_thousand b5 @number_to b5c-1g-11h-5i-1j-4k1 @number_today a1b-2g2 @number_transfer j2
    @number_was i-2 @number_we g1 @number_when i-3 @number_will b-2g-1 @number_with a-1b6h-2j4 @number_would b-3g-6
    @number_you f1 @open a-3c-13d-12e-12f-2g-2h2i-10j-8k-6 @open_insert h-1 @open_k b6 @open_name g1h-1
    @open_x c-1h4 @other b-5d9f-7g-2h-2i-3j-7k-1 @other_, b-3c-3d2e-1g-5h3i-6j-1 @other_. a1c1d2e-1g-2
    @other_@number b-5h1 @other_@other a-5c-10d-15e-4f-3i-6k-4 @other_a d2 @other_and d4e-2 @other_at a1
    @other_company a1h2 @other_day g-2 @other_dear d1 @other_first d-1 @other_is c-1 @other_job f-1g2
    @other_no d-1e1g1 @other_on d1i1 @other_position h1 @other_post h-3 @percent a-3b4c-6d-5h-2i-7j-5k-3
    @percent_certain g-6h3 @percent_hike b2 @percent_of b-3h-2i-4k-1 @quote a-9b-2c5d11e-6g-1h-4i1k-2
    @quote_, a-2b3d3e1g-2i1 @quote_. b-2c1e-3f2g-2 @quote_? d5 @quote_a c-3 @quote_and b-2c3e-2g2h-1
    @quote_by c-5d2 @quote_competitive b5c-3 @quote_dear c2 @quote_do e2g1 @quote_exciting b2d3 @quote_for c2e1
    @quote_i b-2d2h-3 @quote_in c-1d-2 @quote_is b-6d1h1 @quote_made d3 @quote_means c-2d3h-3 @quote_must c-3d-3
    @quote_no c-3d-3g2 @quote_on b1c3 @quote_quick c3d3 @quote_the b-2c2d-1 @quote_to b1e1g1h-3 @quote_was c4d2
    @quote_we b3d5 @quote_what b-2c-1d-4 @quote_who c2d-2 @quote_would c2 @slash c-4d-4h2 @slash_@number g2
    a a2c1d2e-4f-2g-2h1i-1j3 a_, a3d-1 a_@amount b1 a_@number b5c1d2h-1 a_@other c3d4 a_@quote c1d3g2 a_and a1k2
    a_baby b5c-4g-3h4j-1k2 a_back b1 a_backup a1 a_bad a-1b-2c5d-1e-4h-3i-1j-2k5 a_badge c-3d2 a_bag b2
    a_baker a1d1 a_bakery a-4h1 a_band d1g-2 a_bank a-1b-2d2g-3 a_bar a-1d1g-1h-4k4 a_barber c1 a_barn c3d5
    a_bath c-1d5 a_beautiful k1 a_bed a-5b-3d-1j5 a_beer d-2 a_beggar d4 a_beginner a1c4d-1 a_bell b-2e5h-1
    a_bench b-2c-2h3 a_benefits b-1 a_berth b-3h3 a_better a8b1c-7d-6e-6f4g-12h-2 a_betting g4 a_bicycle a3h3
    a_big a-3b4c-1d-5e3g4i-4 a_bigger a8c-8d-3g-3h1 a_bike a2 a_bill d-2e1 a_biscuit b-1
    a_bit a-1b2c3d-9e7g5h-7i-1j-4k-2 a_black c2e2 a_blessed d-4g-4k-1 a_blessing b1 a_blind d1h-2i2 a_blood h2k-2
    a_blue b-1c-4j3 a_board a1g2 a_boat b2g-1 a_body b1c3 a_bond b-4c-2i2 a_bonus b-2c-6f2g3i1 a_book a-1c-2d3
    a_boot b-1 a_boring c3 a_boss c1 a_bottle c-2 a_bow a1h-2 a_box b1c1 a_boy a-4b-5i-2 a_boys c4 a_brain c-5d8
    a_branch a1 a_brand a2b-1c2 a_break b-2d1e2i2 a_breakdown c-3i-1k5 a_breakfast c-2 a_bright c-2 a_brighter a1
    a_broken k2 a_broom c2 a_bucket c4d-1 a_building k1 a_bully c7d1g1h1 a_bump b2 a_bunch a-1d8g-2h-4
    a_bungalow a-1h-1j3k1 a_bunk j2 a_burst c-1g5 a_bus a2b1c1g-6h2j1 a_business a-1c4d1 a_busy c-7d1h-3j-2
    a_butcher b1 a_buyer j1 a_bypass g1k5 a_cab b1 a_cafe h1 a_cake a1b-3d1 a_calendar d9h1i2
    a_call b-3c1d1e-4g-1h-4k-3 a_calling a4 a_calm c-3d-3k-2 a_calmer a3 a_candidate a-6d1g-2h7i-1k-4
    a_candle a7b-1c-5d-2g-3h1 a_canteen a3b3g1h1 a_car a3b4c4d1f3g-1h3j-2k-2 a_caravan b-1g-2h1j5
    a_card b-2c-7d1h-3 a_care b3h1 a_career a2b-1d-2 a_carer c4k1 a_caring d1 a_case a2b1i2 a_cash b1c1
    a_cashier b1c4 a_casual f1 a_cat a3d-3h-2j1 a_cattle c1d2 a_cement h3 a_cent k1 a_certain b3c3d2g3
    a_certificate c1 a_chain a4h3i-2 a_chair a-8b-1c2d-3e-3f-2g1h4j-2 a_challenge a2 a_chance a6c-4d-1e3f4g-7h-6
    a_change a-1c-6d4e-4f-3g3j-2k-2 a_charity d1h6 a_chartered c1h-2 a_chat c-2e1h-5k-1 a_chatbot c1d4 a_cheap b1
    a_check c1i1 a_cheek d6 a_chef a3b3c4d2 a_chemist a3 a_cheque b2c-1 a_chest i2k-1 a_chicken d2 a_chief a2c1
    a_child a-6d3e-2h-3 a_childminder h1j1 a_children c3h3 a_chip b-1c2j1 a_choice b-3c-4d-2h-5k-1 a_choir a-1e2g1
    a_christening g4 a_christmas b6h1 a_church a3b1c-3 a_circus c5d1 a_city j1 a_civil a1e-2k2 a_clash c-3g10h-2
    a_class a5b1c-1d-1g-2h1i-2 a_classroom h2 a_clause a-4b-2c-4g-3h-1i6j-2k-2 a_clean c-6d-2i2 a_cleaner a-4b4
    a_cleaning c4 a_clear b-3c1d-6e-5h3 a_clearer a3d-2e4 a_clerk c1d2 a_clever c-1 a_client b-2h-4k-2
    a_clinic a3b2c2d-2h3k1 a_clinical i1 a_clock d1 a_close a3c-5d-5g-1 a_closer a4b-2c-4g2 a_clothing a-2b8h1
    a_clown d1 a_club b2 a_clue c-1d3 a_coach a3c-2 a_coat b-2c-2 a_coffee d-7e-8h2i-2 a_coin a5b-4c-1e2
    a_cold a-1c-4h-1 a_colleague b3c-4d-2h-1i3 a_college c1d1h2 a_comment c6d2 a_commission h2 a_committee c-3
    a_company b4c3g-4h2i-3j1 a_competition g1h-2 a_competitor f1h-2i4 a_complaint c-5d2 a_complete d3
    a_compliment d-3 a_computer c-3 a_concert a1g3h2 a_conclusion e3 a_concrete d2 a_conductor a3d1 a_conference g1
    a_confidentiality i3 a_conflict g5 a_consultant c2 a_container b-4h1j4 a_contest c-5 a_contract b-7d-6f2g1
    a_contractor b4h4i1 a_conversation a-1d-1 a_cook a-2c3d2h1 a_cooler a5 a_cooling h-1i4
    a_copy a-1b-1c-1d-5e-3f1h-4i3j-5 a_corner b1k-1 a_corridor a2c5d4 a_cost b1 a_cottage j3 a_council c1j2
    a_counsellor k2 a_counter a-1b11c-3g-3 a_country a1 a_county c-1 a_couple a1e2f2g-3k-5 a_course c2d3g2h5
    a_court c-2h-2k1 a_courtesy d-3 a_cousin b1j1 a_cow b-2g1 a_crack h-2 a_cracking c-2d-2 a_creche a-3b1h1j3
    a_credit a-5b-1c-1d-3 a_crew a3c1d1 a_cross c2 a_crowd b-1d1g2 a_culture c7 a_cup a-5b-1h1k1 a_cupboard c5d1
    a_cushion e1 a_custody k3 a_customer b-5c-1d-5e-5j-1k-2 a_cut a4b6c-6d-6g-2 a_cv a2d5 a_daft d-2 a_daily a1
    a_dairy h2 a_dark k4 a_data h-2 a_date c1e10g-8h-7i1 a_day a-4b8c2e1f3g-2h7k4 a_dead a-4b-3c5d-5e1g-3
    a_deadline b-1c-1d2e1g1i2 a_death b2c5d3e2 a_debt b-4 a_decade c2 a_decent b2d-4 a_decision b-7c1d-7e10f-4h-7
    a_decline h2 a_deeper a2 a_definite h1 a_degree a2b-3d3h3i-3j-1 a_delay c-1 a_delight b-1c-3d-6 a_delivery c3g6
    a_demanding c-3h-1 a_dental a-4b3c-1 a_dentist a-1b-4c3g-1j1k-1 a_department a1d2 a_dependant b-2e-1j3k-1
    a_deposit b2f2h-1 a_deputy a5c-1 a_designer c2 a_desk a2c-2g1h5k1 a_di h3 a_diary d7 a_dictionary a1d3
    a_difference b3c-1 a_different a-1b-2c-3d-2e-1f1g-3h5j-4k-8 a_difficult c-1 a_dig a1 a_dilemma e4
    a_disgrace a-4b-2c6d1 a_distance a2 a_divorce e1j-3 a_doctor d1g-1j2k-3 a_doctorate a-1b4d2
    a_dog a-3b2c4d4e-2g-1h-2k2 a_dollar b3h-1 a_donkey c1d1 a_door a2d-1 a_double b-12g3h-5i-1j2k-2 a_dozen g1
    a_drawer b-1d-3e5h-3 a_drawing c-1 a_dreadful c-1 a_dream c-3d-2g1 a_dress g1 a_drink c-2e2k2
    a_driver a-1b5c3d1 a_driving b-1c-2g3h1i1 a_drop b5d-1 a_drug c1i1 a_dry c-2 a_duck b-3 a_dull a-1c-4d-2
    a_fair b5c3d-8g5h-2k1 a_fairer c-1 a_fall g3k2 a_fallback a-1f4 a_family b2c1h3i-3j1k-5 a_fan a-2h-4
    a_fancy a-2c5 a_far b2c-7d-3 a_farce d3 a_farm c1 a_farmer b-2h2 a_farrier h1 a_fat b4h1 a_father b4c-1h1k1
    a_fatter a1b6 a_fault a-1 a_favor d3 a_favour a-8b-1c-3d4f-4k-4 a_feast g1 a_fee b-3c2d1 a_feeling a-3d-2g7h-8
    a_fella c1d-2g1 a_fellow c-4g3i-2j1 a_fellowship h4 a_ferry c1g2 a_festival d2 a_fever k5
    a_few a-4b3d-4e1h-2i-2j-5k-3 a_field b-2c1d-2h-3k-1 a_fifth a-2b6c1d3e1 a_figure a-1b3c-3 a_film h3 a_final a-1
    a_finance d2 a_fine b-8c-2d-12e-2k-1 a_finer a2b1c-2d-1g-3h-1i1 a_fire g-3k2 a_firm a-4c4f-2h1i-2
    a_first a2c5d2e-2 a_fish d4h2 a_fishing b-1h1i1k1 a_fit c-6g-8h-3k-5 a_fitter h1 a_five a4i1 a_fiver c-1d-1
    a_fixed a-2b1c-1h1i4 a_flat b-4e-4g3i-1j5k-6 a_fleet a3 a_floor h1k1 a_florist c3d1 a_folder e4 a_food b-1c2h1
    a_fool a6d1g-1 a_foot c-6g1 a_foreigner j1 a_foreman b1 a_forest a2 a_form b-5c5d4e-2f-5i-2
    a_former a-2c-2d-2h-3 a_fortnight a-3b2d-1e-1f4g-4h1i5 a_fortune a-1b3c-3d1 a_forty a2c5d1
    a_four b-2d-2f2g-3h-4i1j2 a_fourth a-3d3e-2g3 a_free a-3b-1c3d3f-2g-1 a_freelance b2 a_fresh d-1h-3
    a_fresher c3 a_friday b6 a_fridge d2k2 a_friend c-1d-12f-1h1k-3 a_friendlier b-1c-1 a_friendly a-3d-4h4
    a_front a1 a_fuel b5j-2 a_full a-2b1c1e-6g-7h3i3 a_funeral g6h-3 a_furnished b-2i-1j3 a_further d2f2
    a_future a1b-2c5d-3g-3h1 a_gallery h1 a_game j1 a_gap a-4h1 a_garage h2 a_garden a1b-1c2 a_gardener a-2c8d-3j1
    a_gas b4 a_gem a-2c-3 a_general a2h1 a_generous b1 a_gent d-1 a_gentleman c-6 a_ghost b1c-3e3 a_gift a-2b-1d-3
    a_gig b1g-2h1 a_girl a-2b1c1h-1j-3k3 a_glance h2 a_glass b-3c1d1h1 a_glove a1d-1i1 a_go b-2e1g1h1 a_goat c1d2
    a_golden b4d1 a_good b1c-2d-2e-2f-7g-1h-3i-2j-11 a_grade b3 a_graduate a-2b4d1 a_grand a-6c2d-8h-4k-2
    a_grander a3 a_grant b-2 a_grateful h5 a_great b-1c-4d-4e1h-11i-4k-3 a_greater a4 a_green c-1d-1 a_greeting c3
    a_grievance k2 a_grip c-2d7 a_ground c1k-1 a_group b-2c2d2 a_grown b-2d4g-3 a_guaranteed a1b2
    a_guest a-3c-2d5f-2h1i-1 a_guy c-2 a_gym b3h1 a_habit c3f1h-1 a_hair a3c1 a_half a1b8c-2d-7e-1j-2k-3 a_hall c3
    a_hand b-2d-4h-2 a_handshake a-3c2h-2i3 a_handsome b1 a_happier a3b-1 a_happy a-6d-4h-2i-2 a_harbour a2
    a_hard a1b-6c-1d-6g1i1 a_hardship b5 a_harsh c-1 a_haulage h2 a_head a2b4c1h-4 a_headache c2d2j3 a_heads c3
    a_headship a1 a_health c1h1 a_hearing g2 a_heart a-4c-6g-2i-1j-2k8 a_heavy c1d-1f1g-2h7 a_help c-3 a_hen k-2
    a_hernia k3 a_high c-1 a_higher a6b-1c-9d-4e1h-4 a_hint b3d1h1 a_hiring h-2 a_hobby d6e2h-1
    a_hole a-1b-3c-2d1k5 a_holiday c-3d1i-2 a_home a1d-1h1 a_hoot c-3 a_horse b1d-1 a_hospice k3
    a_hospital a-8c6d4e1g3k1 a_hostel c-2j2 a_hot b5h1 a_hotel a-7b-9i-4j-2k-2 a_house a-4c2g-1h-2i-4j7k-5
    a_household c-1j1 a_housekeeper b3h2 a_housing b-2h4i-2 a_hug c-3d-4 a_huge c1 a_human c-1d2 a_hunch e-1g5h-2
    a_hundred b-2c-1d-7f-2g3h1i2j2 a_hurry e-3h1k1 a_job a-3b-3e-7f-2g-3h4j-2 a_joiner b2h1 a_joining b1
    a_joke a-7b1c3d11e-3g-2 a_joker c-2d1 a_joy a-8b-7c-12d-9e-2i-2j-3 a_judge c-1d1 a_junior a-3b3c4d-4h2
    a_juror i-1 a_keeper b1h2 a_kettle c-3 a_key j1 a_kick h-1 a_kid b1c-2d-2 a_kidney d1k1 a_kind a-6b-5d-3f1h2
    a_kinder a1b-3c-7f-2g-4h2 a_kindergarten c2h1j4 a_kindness c-2 a_kiss d-3 a_kitchen c-2d-2h2 a_lab c1g2h2
    a_laboratory j1 a_lack d2 a_lad a1b1c-1d-5h-2k-4 a_ladder a1b-5c-3d-1g2h-2i-1k1 a_lady a1b-5c-3d-1
    a_landlord c2j3 a_language c1h2 a_lanyard c2 a_laptop b6c1i2 a_large k1 a_larger a4g1h1 a_late b-2c-1d-2g2
    a_later a-3b-5c-4d-2e3g-4h-1i1 a_laugh b2c1d7 a_laundry h2 a_law c2h4 a_lawyer b-1h-1k1 a_lay c-1 a_lead b2
    a_leaflet c2d1 a_league a2 a_lease b3 a_lecture d4j2 a_lecturer b1 a_lectureship b1 a_leg b1c-3d-2i-1j-1k-3
    a_lesson b1c-1d-1 a_letter a-1b-3c-1d3j2 a_level a3b-2c-2d1h-2 a_levels c-1 a_liar b-2d3h-1k3 a_librarian a1b-2
    a_library a2c2d1h3 a_licence j2 a_lie a2b-1 a_life b-1c-4d6 a_lift a-2c-8d-4h-1i-4 a_light e1h1 a_lighter b2
    a_line a-7d-5e8f-2g-1h5i1k-2 a_list b-1d-4g2h-1i-2j5k-1 a_little a-3b2c-1d-4e2g6h-6j-6 a_live b2d1g2
    a_livelier a3 a_living a-2b3c-2d4e-2h2j-1k-5 a_load d2 a_loaf c1 a_loan b-3k1 a_local b-3c-2j1 a_locum b2c-1d-2
    a_logistics h2 a_long a-2b-1d-3g3i-7 a_longer c3e-1h1 a_look a2b-2c-4g-1h-4j-2k-2 a_lorry b-3j1 a_loss d2
    a_lost c-1 a_lot a-1b-1d-20e3f-7g-1h-7i-5k-1 a_lottery c1d1 a_lovely a-3c-3d-9g-3h1i-2k-4 a_low b-1c-3d-3
    a_lower b1 a_lucky d-1 a_lump b-5i-3k8 a_lunch c-3i4 a_machine d2h-1 a_mad e3 a_magazine a2h3 a_mail c3
    a_man a5b3c-1d2e1h2k-1 a_manager h1 a_manner a4b2c-1g2 a_map a2c-1i-1 a_marathon c1 a_market b-2c1d2g1
    a_mason b2 a_master a-2b3c2d3i-1 a_match a-2b-6d1k-5 a_mate a3b3c-1 a_maternity b-5c-4g-1h-3i2k-4 a_maths c2i1
    a_matron c2 a_matter a-6c-3e-2i-3k2 a_maybe d-5e2f2g4 a_meal a1b-2 a_mechanic a-1c2h-1 a_medal b-3d-1
    a_medical b-2c-1d-1i5j-3 a_meeting b-1d3g1 a_member i2 a_mentor a3 a_menu a2d1 a_mess a-2b-2c7d-2e2g2h-3k3
    a_message b-4d-12e-5h-4i-5 a_midwife b1c1h2 a_mile a1b5d-5g-1 a_million b-5 a_mind c-3d-4g5h-8 a_minimum b-1h1
    a_ministry a1c-1 a_minute a1b-2c-7d-9e5f-1g-7k-2 a_miracle d1f2g5 a_miscarriage e-1k4 a_misery c1k2
    a_miss a-4b-1d-5e-6g10h2j-3k1 a_missing j2 a_mission a1h1 a_mistake b-4d-2g-2 a_mixed a1h1 a_mobile a1j1
    a_model c-8d-5 a_moment b-1c-6d-1 a_monday g-2 a_monkey a-3b3c2d7 a_month a-4b2c7d1e3h-4i2j3k-2 a_mop c-1
    a_more a8b-5c-6d-14e-5g-10h-1 a_morning d-1f1g-5h2 a_mortgage a-5b2h-1j2 a_mother a4b4c2 a_mountain b1
    a_move a-3c-6h1j-5 a_mover b-1j3 a_moving b-2j1 a_mr c2 a_much a7h5i1 a_muddle c5 a_mug a1b-1 a_mule c1
    a_murmur b2c-1 a_museum h3 a_name a1c3d-2h-1 a_napkin b2 a_national b-2d1 a_neighbour a-2c-1j-1 a_nerve d4
    a_nervous a-2c-5d-5h2k6 a_new a-9b-2c1e-11f-2h6i-12j-2k3 a_newborn j-1k2 a_newer c-3 a_newsroom a1c-2 a_next h1
    a_nice a-5b2d-4j1k-1 a_nicer a3c-4d-7g-7 a_night a5b2g-1h-2 a_nightmare a-1c-3d-5 a_nine a5g2i2 a_ninety b-6i2
    a_no a-8b-1c-9d-1e1f6g7h6i-7j-2k-6 a_non a-1b2c-5d-2g3h-2i3j1 a_nose a6d-3 a_notary b1h1 a_notch a8b-1h1
    a_note d3e4 a_notice c4d-2 a_nuisance c1e-1 a_number a-7b13c4d1e-1 a_nurse c2d2j2 a_nursery a1c4j4k-1
    a_nursing h2 a_one a-2d-1f1j3 a_pack c2d4 a_package g1 a_page d-1 a_paid h1i4 a_paint c3 a_pair b-3c-1d-2h-3i-1
    a_pan k1 a_panel h-3 a_paper a-2c2g1h1i1 a_paralegal h1 a_paramedic c2h1 a_parcel c1 a_parent c1
    a_parking c1d6g1h-2 a_parrot b-2 a_part a-1c3g-2h-2i-1j-4 a_partner a4c1d-1h1 a_pass b-1c1 a_password c-3
    a_pat b1 a_patch a2k2 a_patient a1c2g2 a_pause d-1f6h-2 a_pay b5c-4d-4e1 a_payroll b-2 a_payslip b5c-1
    a_peep c1d-2e4g-2 a_pen b-2 a_penalty i3 a_penny d-1h2 a_pension b3c-2g4 a_percentage b4g2
    a_permanent a5b4c-1f4g1h2j-2 a_person b1d3g3 a_petrol h1 a_pharmacist a1b3c5 a_pharmacy c2d3
    a_phone a-3b5c2d3e-7f4g-4h-4j-2k3 a_photo a4h-3i5 a_piano a-1d1j1 a_picture c-3d5k2 a_piece c-1 a_pigeon c-1
    a_pile d-3e1 a_pin e8 a_pint b1c-1 a_pity a-6b-2c1d-3h3 a_pizza c7d5 a_place b-6e-2f-4g-2h1i-3k-3
    a_placement a3c-1h2 a_plain b-1c2d1h3 a_plan b-2c5g1 a_plane a-1b-2 a_planner d2 a_plant b2g-2 a_plastic d3
    a_pleasant c-1d-1 a_pleasure a-5b-1c-10d-2e-6g-1h1i-3j-1 a_plumber c1d4g-2 a_plumbing h3 a_poem e-4
    a_point b3e-3g2 a_police c3d2 a_polite h3 a_poor c-2d-5e4g-2h-7 a_porter b5c2d3k-1
    a_position a-3b-1c-2d-5e4f-9g3h4i-4 a_post a-3d-1f-4g1h2i-1j2k-2 a_postdoc b1 a_poster a1 a_posting a1
    a_postman c1 a_pot d1 a_pound a-2b-1 a_power c-1 a_practice h1k-2 a_prayer a1b-1d1g2 a_premium b1 a_present i-1
    a_pretty c2j2 a_price b3c1 a_primary a-2h3 a_principal b1 a_printer c2h3 a_printing h4 a_prison h3
    a_private a4b-3 a_privilege a1c-1d1 a_prize b1d3 a_probation c3i2 a_probationary i1 a_problem c3d-7f-1g3h-3
    a_process c3 a_product g1 a_professional c-2d4 a_professor a2 a_profit b4d-1 a_programme c3h-1 a_project a-3b2
    a_promise c-1 a_prompt d-2 a_proper b4e3g-4h2j-3 a_pub c-2 a_public b-3d4 a_pulse d3 a_pump c2 a_pupil c-3d1
    a_qualified b1c3 a_quarter c3h-3 a_question a-1d-2g1 a_queue b-2c3d5 a_quick a-1b-4c-10d-3f3h2i-1
    a_quicker a-1d-1h-1 a_quiet a-3b-2d-1e-4h2 a_quieter a-3h1k1 a_quiz c3d4i2 a_raffle b-2c1d3 a_rain e3g1
    a_raise a-2b14c-9d-5g-6 a_ranking h-1 a_rare a-2b-1c-5d-6i-1 a_rate b-1 a_rather c4d-1g1 a_reader h-2
    a_reading h2 a_real a3d-1h3 a_reason a3b-5d6e-1i2 a_receipt b1c-1 a_receptionist c2 a_record c-2d2i-1
    a_recovering k3 a_recruiter b-1c-2d4 a_red c1d2e1 a_reference c1d-1i3 a_refund b-3c-3d1 a_refusal f5
    a_regional a2b-1c-2 a_registered c1 a_registrar a2 a_regular a1 a_rehearsal i1 a_release e1
    a_relocation a-1b-4c-3i-1j5 a_remark c3 a_reminder c-2 a_removal b-1j2 a_removals d-2h2j2 a_rent b-5
    a_rental b-2j5 a_rented j2 a_replacement g1 a_reply c2d2e3g-2h-2i-1 a_reputation a-3c7 a_research a-4d1h-2j1
    a_reserve f5g1 a_resident b3c-1 a_response e3 a_rest c-3d6 a_result e2 a_resume d2 a_retainer b1
    a_retention b6h-4 a_retired b2d-1 a_retirement b-2h2 a_review c-3i4j-2 a_rich c-4d-2 a_ride h1 a_rig h3
    a_right c1j2 a_ring d-3e-2 a_rise b12c-7h-4 a_risk g1 a_rival b-4c-3i2j-2 a_river d4h1 a_robot c4d-2 a_rock e2
    a_role a1b-2c2d-3f-1h3i1 a_rolling b-5c-3i5 a_roof c-4e-2i-2j5 a_roofing h5 a_room a-3b-2d1g-1h-5i-6j7k-2
    a_rope b1c1 a_rota c1d1f2 a_rough f2h1i-1 a_round h4 a_route a2h2 a_row a-1b-1c4d1 a_rude c-1e1k1
    a_rule b-3c-2i3 a_rumour c-1 a_run a1e-4g3k-2 a_rung a8b-1c1h1 a_runner a-2c1k1 a_rural h2 a_rush i1 a_rust c1
    a_safety c2g1 a_saint d-5 a_salaried b6 a_salary a-1b1c-3 a_sales b1c4d-3 a_salon c-1 a_sample i1
    a_sandwich b-3c1d2h-1 a_saturday b5c3d1g-5h-1 a_scale a4b-4 a_scan c-2d-2g1k6 a_scandal c4 a_schedule i2
    a_school a1c1f-1g-1h5i-5k-2 a_schoolboy d4 a_screen e-1k2 a_screenshot i3 a_sea e2 a_seamstress c2
    a_search c1d3h-4 a_season a4b3c3 a_seasonal b1i4j1 a_seat a4b-2c2g-4h2j1 a_sec d-2 a_second a-8c-9d-3g-2i3
    a_secretary d-1 a_security c2 a_self b1 a_seminar g2 a_senior b3c2f3h-4 a_sensible c1 a_sentence b1c2d1e2
    a_serious d3h-3 a_service c3 a_serviced b-2c-1i-2j1 a_session d2 a_set b2c-3g1 a_seven a4c-5i2 a_shade a1
    a_shadow c1k3 a_shambles a-3c9d3h1 a_shame a-4b2d-6 a_share a-4b8c-3k-3 a_shared b-4j3 a_sharper a2b1
    a_sheep c-2d-4 a_sheet a3 a_shelf c3 a_shepherd h2 a_shift a-5b6c1h2i-3 a_shilling b-3 a_ship a1b-2c-3j2
    a_shipping a-3b-4c3d1g2j2 a_shirt c-2k2 a_shoe c-1 a_shop c2d2h1 a_short a-3b-5c-8d-3e-2h-3i-3j1
    a_shorter a1b2f4h-1 a_shot b-3c-4f7h2 a_shout d-9e-2f4g-2k-1 a_shouting k1 a_shower d2 a_sick b-3c-1g2
    a_side a-3b-1 a_sight h1 a_sign a-4b1c2d-3e6g-3h-6 a_signature h-1i2 a_signed c-1 a_signing b6e1h-2
    a_silent e-2 a_simple a-1b-3c5e-1j1 a_single b4e-2h-5k-3 a_sister h1 a_sit h1 a_site c-4g1h-1i-1 a_sitter c1
    a_six d-1f-1h-3i1j-2 a_skilled c-1 a_skip g1 a_slave d4 a_slice b4c-2 a_slipped c-1k5 a_slot d-3g-2h-5
    a_slow b-1e4g1h-3 a_small a-5b-1c-3e-7f3g2h1i-6k-3 a_smaller b-3c-5h1 a_smarter a4 a_smell c4
    a_smile c-9d-4e-1h1 a_smooth c-2h-3 a_sofa c-2 a_soft a1b-3c-3d-3f4h-7 a_software h1 a_solicitor h2
    a_song a-1c-3 a_sorry c6d2 a_soul c3d-5i1 a_sound c-1h1 a_space e-1f1 a_spanner a1k1 a_spare b-4d-11g2h-3j2k-1
    a_sparky d1 a_speaker d-3 a_special d4 a_spell e5f2 a_splendid c-2 a_sponsor j2 a_sponsored j1 a_spot h-3
    a_spreadsheet h-2 a_stable h2 a_stack e2k2 a_staff b3c-3g2j2 a_stage a1b-3h-3 a_stall h1 a_stamp b-2c-4e2j1
    a_standing h-2 a_star c-4d-5j1 a_start d1e-3f-3g-9h2i3k-5 a_starter c2d-2 a_startup b2 a_state c1g1k-2
    a_station b1c1 a_steady h1 a_step a6b-1c-2f-1g-10h-3 a_stick b1k1 a_stiff c-3 a_stipend b6 a_store c2
    a_story a1g2 a_straight c4e-5 a_stranger a-3b-6c-1d-3h-1 a_stretch b-2g3 a_string c-1h1
    a_stroke c-3d-1e-2g2h-2j-1k5 a_strong c-4d3g3 a_stronger a4c-8d-3g-4h-3 a_student a-3b-3c1d-3h-4
    a_studio a1i-2j2 a_stylist a2b1 a_substitute f4 a_suit c-1d1i1j1 a_suitable d2 a_sum b5c-3 a_summer b1c3k1
    a_summons d3g2k2 a_sunday a-3b3d4i-3 a_superior a9 a_supermarket a3g-2 a_supervisor a1b4c-1h-1
    a_supplement b-2j-1 a_surgeon d2h-1 a_surgery c2k1 a_surprise b1 a_survey d2 a_surveyor a1h2 a_sweet b1h3
    a_sworn b3j1 a_system c-2g1 a_table a-1b-2 a_take b-5c5i-1 a_talent d-1h2 a_talk c-1d-1j-2k-3 a_tall a3
    a_tax b-7d-4i-2j3k-3 a_taxi b3c1d-3f1h1 a_tea c-4e1 a_teacher c-4g-2h-3 a_teaching c5h5 a_team b-5c4d-4h2
    a_telephone d2 a_teller h1 a_temp b-1c-3i4j-1 a_ten a1g-2i-1j2 a_tenant j1 a_tenner b2c-1 a_tenth b3
    a_term d1h1 a_test b-1c3d2i1 a_text c4d-5 a_thank b3c4d4h-2 a_theatre a2c3 a_thick d3 a_thief c3k2
    a_thing c-4d-5e1g2 a_think b-1d2e8g-2h1k-2 a_third a-9b8c-1h-7i1j2 a_thirteenth a2b2c-3h-1i-2j-2k-1
    a_thirty b-2c1 a_thought c1d4h-1 a_thousand e1 a_thread c2g3 a_three a3b-4c-4i1k-1 a_thursday b3c3d2
    a_ticket b-5c2d1 a_tidier c1d1h-4 a_tidy b2c-4d-4h-2 a_tie c-1 a_tied j3 a_tighter d2 a_till a1d2k2
    a_time e1g-1 a_tiny e2 a_tip a-1c3d4 a_tired b1 a_toddler b-3c-4j1k2 a_tooth b-1g4 a_top a5b-1 a_toss d1g1
    a_touch c3 a_tour b-6c1d-5f-4h-4 a_touring a1h3i-1 a_towel h1 a_town b2j1 a_trade d-1 a_traffic d1
    a_train a1c-3h3 a_trained a-2c2d5 a_trainee a-5b2c2h2 a_traineeship e1 a_trainer a2 a_training a-1i-2
    a_translator b1 a_treasure d-1 a_treat a-4b-6c-14d-1h-6j-2 a_tree e1g1 a_trench c2 a_trial b-7c2d-4f-1h-10i3
    a_tribunal k3 a_trolley c2 a_truck b3 a_true c-1 a_truer a3h1 a_tuesday a2d4 a_turkey b4 a_turn a-1h-3
    a_twelve b-6i4 a_twenty d2 a_two a-8b-5d4g-4i6 a_typing b2 a_uniform b2h2 a_union b-1c5 a_unit j1
    a_university c6 a_useful c-2 a_vacancy h5 a_van b5f2g-4h2k1 a_verdict e2f-1h-1 a_very a4b4c1d-8e3g-7k-1
    a_vet b1c2h1 a_video c5d-2g-4j1 a_view a3b-3c-7d-5e4h-1 a_village a1h1 a_vineyard a1 a_visa i3 a_visit c-3
    a_visitor c5h-1j2 a_voice c-2 a_voicemail e-2 a_volunteer b-4d-5i-3 a_voucher b1 a_wage c-3d1h1 a_waiter h1
    a_waiting c-3d3f-1j2 a_walk e1 a_wall c-2d1e1 a_ward h1k1 a_warm a-1c-8 a_warmer a3d1g-2 a_warning c1
    a_waste b-4c2d3 a_watch b-1d4 a_wave e-3 a_way a11c-5d-3e-1f2g-6h1 a_wedding a2d-3g3h2i-4j-1k-2 a_wee b1e4
    a_week a-3b4d-4e-1f3g-11i2j-5k-1 a_weekend b3c2f-1h-4 a_welcome c-5 a_welder a2b4d-1 a_well c1e1 a_wet c1d3j1
    a_wheel h2 a_while a-3b-2c-1d-3e10f-9g-13h-3i-2j-1k-2 a_whisker a4 a_whistle b1d-2 a_whole b2e-1g-5k1
    a_wider a8b-5c-3 a_window a3c-1d1e1 a_winter b1c-1k-1 a_withdrawal f3h2 a_woman a2c3d-2g1k1 a_wonder c-4
    a_wonderful a-2b-1c-3d-9 a_word a-1b2c-1e1f2g-6h1i1k-5 a_work a-1b2c-5h4i-3j3 a_working b-3c1d3i-1
    a_workplace c1 a_workshop a2c-4g3 a_worse c-2 a_wreck c1 a_write g6 a_writer a1 a_written a1c-1
    a_wrong b-2c-3h1 a_yard c3d1h1 a_yarn a-3f1h-4i3 a_year a-6b5c1d-15e-9g-7h-2i5j-1k1
    a_yes a-1b-10d-10e6f2g3h2i4j-1k-1 a_young a3b3c2h-1k2 a_younger c1g4h2 a_zero c-6i2 a_zoo b-3e2 abandon g2
    abattoir h4 abeg c-4d3g-3h2 abeg_, c-1d3 abide c3d1 able a-2b3c-4d-3f2g1h-5i-5j-3 able_. e1g1 able_for g5
    able_to a-1b3c-3d-2f3g-1h-4i-5j-2 aboard i3 about a-4b-4d-2f-6g1h-6i1j-2k-2 about_, a7b2c-4g-2h2k2
    about_. a6c-4d-5e-3g-7h3k-2 about_@number b4g1 about_@quote c1d3 about_a a-3b8c1e-5f1j2 about_all b1e4g3k1
    about_an b-1c-2d-5e3 about_any c-1 about_anybody c-2 about_anything c-4e-2 about_as a4c2d4i1 about_at c-1
    about_attending g2 about_being c-1 about_both a3c1 about_breaks c4 about_but g1 about_by c1e1 about_carrying g4
    about_coming c-4d-2e3g9h-6 about_commitment d5 about_continuing g7 about_cricket a2 about_dates d-1e-2h2
    about_eighty b2 about_eleven h1 about_five b1c-2 about_for d1 about_four a1b1e1 about_friday g2
    about_going c-2e-3g10h-5 about_half b-2g-1 about_has c-1d2 about_her c-4 about_him k1 about_himself c4
    about_his b-1c-1 about_how a1b-4c5e-6g-2 about_in b1k1 about_interviewing c-4d-3h-3 about_interviews e4g-3
    about_is b-1c-3 about_it c-4d1e8f-3g-8h3i-1j-1k-3 about_jobs c-3e4 about_last k1 about_leaving e-2i3j2
    about_me a-6b-4c5e-1f1k2 about_meeting g-1 about_monday c-1g3 about_money b-2c-7d-1k-3 about_moving g3h1
    about_my a-3b-8c8e-4f-5g-6h-9i-5j3 about_myself g-1 about_night c-1 about_nine b3 about_ninety b1g1
    about_not c-1h3 about_on c1h1j1 about_one d2g1 about_other b1 about_our c1g-1k1 about_overtime b3
    about_parking e-2 about_pay d-1 about_people f-1 about_safety a1c1h1 about_salary b-3h2 about_sundays i1
    about_taking g5h-1 about_teaching c3 about_ten g-1h2 about_that a-1c-1d-9e-2g-1h1j-1
    about_the a-5b-3c-4d-7e3f-1g-4h-4i-2j-10k-4 about_their a-1d1 about_thirty b1c-2
    about_this a-4c-11e6f4g-1h-1k-1 about_thursday e1 about_to a-1c-2e3g5h-5k4 about_tomorrow g3h1
    about_training c-3 about_tuesday e3 about_two b1c-1d2h1 about_wages b-4 about_weekends c5 about_welding c3d1
    about_what b-1c5e-10h-2 about_where c3 about_whether e3f-1g3h-1 about_which a-3g-1i2 about_who a-3c4d-2i2
    about_why c5d1 about_women c1 about_work e1k2 about_working c-5i1 about_you a1b3e-2g-5h-2
    about_your a-2b-1c-4e2f-3g-1h-3i1k-7 about_yours a3g1 above a6b1c-8d-5e-6f-4g-5i-1j1k-5 above_, a5h1
    above_. a8c-3h-2 above_@number b3h1 above_a a2 above_all a5b-1 above_any a3h1 above_anything a4h2 above_it b1
    above_my a-2 above_that b1 above_the a-5c-1h-3i-2j6 above_what b-4h2 above_you a3h1 above_your b3
    above_yours a2b1h-1 abroad b-9c1h-3j4k-3 abroad_, b-1 abroad_. b-2h-4j3 abrupt c6 absence d2e1g1
    absent b2c4e1g2 absent_. c3e1g3 absolute c2d6 absolutely c-1d7g-2 absolutely_nothing d6h1 absorbed h3
    absorbed_by h2 abstract c1 absurd c3 abuja b-2d1i-1j2 abuja_, h1j2 academic a-2c-1i5 academic_year i2
    academy b-2c2d-3h1i1 academy_. b1h3 academy_has b2h-1 accelerator b3 accent a-5b-6c3e-3h-2j1k2 accent_. c3d1
    accent_in c2k1 accent_is c-3 accent_was c3 accept a-2b6d-7e-10g4h-2i4 accept_, i1 accept_. b1 accept_a d-3h-1j1
    accept_another g2 accept_it g3h2 accept_my f-1h-1 accept_that g-1 accept_the b1c-5e-1f3g2h2 accept_your d1f1
    acceptable c4 acceptable_. c3d1 acceptance b-3c-6d-2f1i9k-2 acceptance_of g2
    accepted a2b2c-12d-7e-9f3g-15h9k-15 accepted_, a-3j1 accepted_. a3h2 accepted_a a1b2c-2d2f-1g-5h7i3k-1
    accepted_an a1b-6h12i-5 accepted_another a-2b-4c-1d-2e-9f-4g-8h3i-3j-3k-4 accepted_at j1 accepted_by h-3
    accepted_elsewhere f4h4 accepted_for i-1 accepted_in h-3 accepted_is a2h-2 accepted_it a-2b1h9i-2
    accepted_me h1 accepted_on b-1 accepted_other a-1h1 accepted_something b-4f3h6 accepted_that b-2h-2
    accepted_the a4b1f2h8i-1 accepted_their a-2b1f1h1 accepted_there a1b2f2 accepted_to h3 accepted_with h-2
    accepted_work a-3h-5 accepted_your h-5 accepting b1g3h1 access h-1 accident a-4b-6d-6e-7g-5h-6j-2k5
    accident_. b-1c-1k2 accident_on c-3 accommodation a-3c2h-3i-2j1 accordingly a6b3h4 accordingly_. b2h2
    account a-5b2d-4e5f-1g-10i-1k3 account_, e2 account_. b-1c-2d-4h3k4 account_and b1e1f1 account_at b1g-1k-1
    account_executive d1 account_is h1 account_manager h-1 account_of b-4c1d-2e-2k3 account_on b5f-2
    accountant a-1b3c1d-9f-1i-6j7k-2 accountant_'s b1 accountant_, b1h3 accountant_is b-3j4 accountant_post g1
    accountant_role e1 accountant_says j1 accountants c2d1 accounts b-1c4d-11g-1h1i-2j-5 accounts_. b2c3
    accounts_and e1 accounts_for j-1 accounts_office a2c-2 accra c-6d-2g-2k-2 accra_. f1h3j-2 accreditation g2
    accustomed c-3d2 accustomed_to c-3d2 ace a4 acknowledge c2e1h-5 acknowledge_with h-1 acquisition c1
    across d2e1f-2g2i1 across_, a1j1 across_. a1b-2c-3g-1h-1i1 across_a h1 across_as a-2b-2c5d-2
    across_from a-1d1h-1k2 across_in a-2 across_my d1k2 across_the a1b1c-4d1h2j1k-1 across_to g-1
    across_town a1c-1g3h2j-3 across_your g2 act a-1b-4c3d12g-2h1 act_, e2 act_together c1d5 acting h1 action d1
    active c-2f5 actual a1b2c1d4e-1 actually a5b1c1d5e-1g-4h1j-2k-2 actually_i e1 actually_read d-1 actuary a1d1
    ad a-2b3c3d-1e-4i-4k-1 ad_, a-2d-2 ad_. c3 ad_for b1 ad_is d1 ad_made c3 ad_said d-1 ad_was b1c-5
    add a-5b4d-3e-1f2g-9h-10j-2k-1 add_a b4f2i1 add_more a-3h-1 add_on b-4 add_up b2d1g-1 add_you d-1e-2
    added a-2b8d-1 added_a a-3b4c-1 added_up a1b1 adding a-1b2c2 address a2b-14c2e-1f-11g-11h-6i-8j4k-4
    address_, d-3h-1 address_. d1e1h-5i-1 address_and c4 address_as e-1 address_from d2 address_i c-5
    address_in a3c1h3 address_is c-1e-3j1 address_me d7e-2 address_of c3h2 address_on c2e-1 address_will e-3
    address_you c-2 addressed c4d5e-1h-2 addressed_to c4 addresses c6e-1 addresses_. c2 adds b9c-3 adds_up b7
    adhd k1 admin c2 administrator a1c1 administrator_. a1 admire a-5b-6c-5d1e-1h-3k-1 admire_. c1
    admire_everything a-3 admire_how c-5d-3 admire_the d2 admired a-5b-8c-11d1h-2k-3 admired_how b-3d1
    admired_your d1 admirer h-1 admirer_of h-1 admission c-2h1k1 admit a3b4c4e-5h-7 admit_, b3g2h-1
    admit_. b1g-4h-2 admit_that a3b1c1d-1 admitted c4d-1h2k5 admitted_to h1 admitted_with h2k2 adopted h1
    adoption k1 adore b-3d2k1 adored c1 ads a1c2 adult b2c-5d6 adult_. d1 adults d9 advance a1b6c-6d-3g-2h-4
    advance_, b3 advance_. b2 advanced a-1b-3c-5 advantage a3c1 adventure a4 advert a-5b2c1d5f-4g-1h3i-10j-6k-3
    advert_, c-3 advert_. d3h1 advert_and b4 advert_for h2 advert_has c5h2 advert_made c4 advert_said c1h-1i-2
    advert_says b1g1i-1 advert_to c-1 advert_was b-1d-1 advert_would b1 advertise c6 advertised c4d-9h1i-4
    advertised_. c1h1 advertised_a c4 advertised_as b-1c4 advertisement c7h-1 advertisement_. c2d2
    advertising a4b2c2 advertising_. a2 adverts b1c3d-1k1 advice b-6c-10d6e-8g-4h-9 advice_. g-1
    advice_about c-1e-3 advice_and d-2h-1 advice_on d4e-1 advice_was a3b2 advise b-1c1d2e1 advise_you d4
    advised a2c2d1e-4j3k4 advised_me a2c5d-1k4 advised_that c-1d2h2 adviser a-2b-1c-6d-2h1i-4j2k-2 adviser_. j2
    adviser_role h2 advisers b1 advising g1 afford b9c-6e-1f-1g-6h1k5 afford_a b2d2j1 afford_the b4k3
    afford_to b3c-1d-4g-2k1 afraid a4b2c3d-4e1f-3g2j-2 afraid_, a2c3d-2e-2g1 afraid_. a4c-2e2 afraid_: k1
    afraid_i a-6c3d-5e1g-2h5k-1 afraid_it a-1h3 afraid_my g2 afraid_that a1b3e-1g-2h-5 afraid_the c4g1h-7
    afraid_to d2 afraid_you a4h3 afraid_your a2 afresh b-2 after a3b3c-1d-3e4f-1g-4h4j2k1 after_, a1b2
    after_. a1b-1c-3h2i1k-6 after_? d-1f1 after_@number b-6c3d-1e-3g-5h-6i-8j1 after_a a3c-2d2e-8f-2g1h5i1j-3
    after_all c-7d5e-17f9g7h2i-1k-5 after_an c-3h1k2 after_and a1b-1c1 after_another e5h-2 after_at b1h-3
    after_being c1 after_careful a-2b-3d-1h2i-3k-4 after_christmas b-3 after_comparing a2b2h1 after_dark k2
    after_easter b-4c-1e1h-1i2 after_eid b-2h1 after_eight b4i-1 after_five b1c1g-1i-3 after_four c4e-2i1k1
    after_friday e1 after_getting h1 after_hearing b4c2h3 after_her c1j-2k1 after_his h2 after_i c3e5f-2g-1h4i2j1k2
    after_is b-2 after_it b-3c1d-1e-1h4 after_its c1h-1 after_leaving b-1c-1 after_long c-1h1 after_lunch b-3c-3g1
    after_me c-7d-1h-8i-4j1k-2 after_meeting a3 after_more a-1b-2 after_much c-2h1 after_my a-4b3c2e1g-6h-2i-1k3
    after_nine c-4 after_nineteen d1k1 after_ninety b-4c-1i3j-1 after_one b1c1e-3i-2 after_our k2
    after_probation b4 after_ramadan e3i2 after_reading c2d1 after_reflection h2 after_round c4 after_school a1h1
    after_seeing a1c2h1 after_seven b-3c-2h2 after_she k3 after_six b2c-1h-5i-5j2 after_sleeping a3h2
    after_so c-5d-1e-1 after_some c-4e-5h5i3k-3 after_talking a-1b-3e-6g-1h3 after_tax b9 after_ten b2
    after_that a3b-2c-3e2g-1h-4j4k-4 after_the a-5e2f-1g-1h-2j1k3 after_their a-2b-2c-2i-2 after_thirty c4d-2k1
    after_this d-5e10f-3h-11i-4 after_three b6c-6k1 after_today d-5e6h-7 after_twenty b1c-1
    after_two a1c7d1e-6g-2i1 after_us k3 after_we c1 after_weighing h2 after_what c-2d2k5 after_which a2e3i1
    after_work e1h-1k-1 after_year i1 after_years k1 after_you a-2c2d3g4 after_your d-1e1h3j1
    afternoon a-3b-1d-1e-4f-11g3h1i-5j-4k-2 afternoon_, c-3d1f-1g-2i-1k-1 afternoon_. a-3e-4g2h3i1
    afternoon_and b1c1 afternoon_at h1 afternoon_for g2h-2 afternoon_in g1 afternoon_of g-3 afternoon_with c1
    afternoon_you g2 afternoons a-1c1 afternoons_. c2 afterthought c4 afterwards c-1e4 afterwards_, e1
    afterwards_. c1h1 afterwards_i e4 ag d4 again a-3b-4c-2d6e2f6i-8k2 again_! e2 again_, b-2c-2g3h1j-3k3
    again_. c1d3e3g2h2 again_; d-5 again_? c2d-1f-1 again_about d-1e-1f1g-1 again_after d-4e5k-1
    again_and d8e-6f-1g3i-2j-1k5 again_at c4d-5e-2f1h-2j2 again_before d-3f2h-1 again_for a-2b-7c-1d-5f-3g-3k-6
    again_from b1c2i-1 again_how d3 again_i b-1 again_if d-2e-3f7g-4 again_in e6h-5 again_next f1
    again_on e-5f5g-7h2j1 again_so b-2 again_some e-2 again_this c1 again_to b1d1e-4f-1h-2 again_when d-1e2
    again_with d5h1 against a8c3d-13e-9f-3g5h1j-3k2 against_. b-2g5 against_a a9c1 against_another a-1c-3g-6h-6
    against_anyone a-1 against_continuing c2h4 against_going a-1h4 against_it e-1f4g3h6 against_me a-1c1g3
    against_my a2b-3f-1g2k2 against_the a3b-1c1e-3g-4h-3 against_what a2 against_you b4c4e-1g-2h-1
    against_your a3b4c-6d-2 age a5b4c2d3g-1h-1k-3 age_, a-3b2d2h-1 age_. a1b1c2g-3 age_and c2 age_does b-1c-1
    age_i g2 age_is b2c2d1 age_of a2c-3d2 age_one e1h1 age_that b-1 agencies b2d2e1 agencies_, a-4d1
    agency b3c2d-4f-2h2i3k-1 agency_'s c-1e2i2j-1 agency_, b-3g2h4 agency_. a3e1g-3h2k2 agency_and b-3c3e-1h4
    agency_for b1 agency_has a-2c3 agency_i a4i-2 agency_in c-4h3 agency_is c3g1j1 agency_know e-2 agency_says b1
    agency_sent c-1 agency_takes b5c-3 agency_that c-1 agency_to e2 agency_was b1c-1 agenda d-5 agenda_, e-1
    agenda_and c-1 agent a-3c-1d-2g-8j7k-5 agent_'s b-2d2 agent_. c-3d-3 agent_got b4 agent_in b-1h3j3
    agents c7d-2j3 agents_in c1j3 ages c2d-4e3i2k-1 ages_, e2 ages_to c4 ago c-3d-1f-3g3h3i-9 ago_, c-1d-1e1
    ago_. a-1b2c4g2h1i-3 ago_and c-5g1h-2i-2 ago_i a2d-2h4 agree a3b4c1d-5e-10f3g-2 agree_, g-2 agree_. d-2e-1
    agree_on b3c2f1 agree_that c-1d2f2i2 agree_to b2c-2i-3 agree_with a4b-5c3d-5g-1 agreed a-4b3c1d-6e-4f-2g-2i2k-7
    agreed_, b1g-2 agreed_. a-3b-3c-1e-2f-2g2h2i1 agreed_a b5g2 agreed_at b1 agreed_for b2i-1 agreed_i b-1h1i3
    agreed_in c3 agreed_on b1c1i3 agreed_that a3b-4h-3i1 agreed_to a-3b-1e-6g-4h5i-3 agreed_with a-1c-4h-4
    agreement a-13b-4c-8d-1e-6f-8g-7h-13i12j-10k-9 agreement_, e-1i2 agreement_. i5 agreement_between i-2
    agreement_for i1 agreement_that c2i1 agreement_with b-3h-4i2 agrees a1c-3d-1e-6g-2 agrees_. e-2 agrees_to f2
    ah a-1c2d1e2 ah_, c2e2 ah_. d-1e1 ahead a15b-3c-3d-3e-2g-5h6i-8j1k-4 ahead_, a3b-2d-1h2
    ahead_. a5c-2d-6e1f-4g1h3j-1 ahead_and a-4d3g-2i-2 ahead_at b2 ahead_by b-1 ahead_for a1h-1 ahead_in a3b1c-2h-2
    ahead_of a11d-8g-2h-3i-1 ahead_on a3h-2 ahead_with a-7c1d-2f-5g-3h6i-2 ahead_without e1g-2 ahhing e5
    ahhing_, e5 aid c3d1f-1g-3h-2k-2 aid_, b2 aid_. c2d2 aid_and b1 aide b2h-4 aide_job h-3 aids b1 aim b-2
    aimed c-3 air a-1c4d1e7h-9k-1 air_, b1e1 air_. a-1e-2j2 air_and c-1d1e1 air_at c1 air_for e2 air_over e-2g1
    airfare g2 airport a3b1c-1d-6e-3h2 airport_, a-2b3 airport_. a3b-1c-2 ajar f1 al h1 alarm c-1d-2e-3g1h-5
    alarm_. c1 alarm_for h-1 alarm_went c-3 alarmed c1e3g-1 alarming c2 alarming_. c3 alert b6c-2 alerts h-3
    alerts_, h-3 aligned a5h2 aligned_with a4 alive a2b-1c-8e3f2g-2h-3 alive_, d1e1 alive_. c-1d-3f1
    all a1b-2c-1d-1e-2f-2h-1i-2k1 all_'s h1 all_, a-2b-1c-4e-1f-7g1h2j-4k2 all_. a-6b-1c-1e-1f5g3i3j2k-5
    all_? d1e1g6 all_a a-3c1 all_about e-4g-4 all_accounts c6 all_along a3b-3c-2h2 all_and c-2g-2 all_at b-1c-4
    all_been c-1e1 all_before d4j1 all_being g2 all_but a-1b-1c2g6h-2 all_day a4b-4c3d3e-10f-5g-4i-3k1 all_do c1d-3
    all_due d1g2 all_ears b1f4g-3h-1 all_fine c-1 all_five e1 all_for c4e2g4h2 all_found b4 all_four a1c-3g1i1j2k1
    all_from e-4g-2 all_further h2 all_get b2 all_go j3 all_goes h1 all_going e-2 all_good a-5b-5c-6d-6e-1h-3k-1
    all_got c-2 all_had c1 all_hands g2k-1 all_have a-1b1j2 all_i a2b2c5d9e1h-3i1k1 all_if f3g1 all_in b3h3
    all_is a-1 all_it a2b2g-3 all_its a2c1 all_laughing c-4d-2 all_likelihood a2e-2g7h-3 all_lovely a-3
    all_me c-1h-1 all_meals b3 all_means c-4d4f2 all_morning c3g-3 all_my a2b5c-8d-1e-3g-7i-1 all_night b3
    all_nine c1 all_of a-2c-3d-3e2f-4h-1i2j2 all_on b2c2d3g-1 all_others a6 all_our h1j2k1
    all_over b-5c4d-3e4g3h-4i-5j-4 all_probability g2h-1 all_respect a3d1h1 all_right c-8d-4e-3f-3g-2k-2
    all_round a6b3c1d3g1 all_set a1h2 all_settled i1 all_six c1 all_so a1d-1g1 all_spring c1d2 all_staff b2
    all_summer e-2 all_talk d3 all_that b-1e3h-4 all_the a-2b-4c-1d-3e2f4g-6h1i-3j-4k-5 all_their b1c-1
    all_there a-3b1 all_these b1c-1h1k3 all_things a3b2c-4h7 all_this a-1c-1g1i-3 all_those a1b-1 all_three a1c-1
    all_through d-2e-1 all_to a1 all_told a1 all_up b-1c-2e3g-1 all_very c2 all_was c-1 all_week a-1c-2h-9i-1j2
    all_weekend c-4g-1h-3i-2k1 all_went i3 all_were c-3 all_winter h-1 all_with c-1 all_year b-3c-3d3e-1h6k-1
    all_you d2e4 all_your c-2d-8 all_yours d1g-1h-2 allah d-2 alley c1d1 allotment b-10c-4g1h-3i1k-3
    allotment_. b-4 allotments h2 allow c-1d-1e8g-3h-2i-2 allow_me b-2c-8e5g-1h-1
    allowance a-7b7c-11d-13g-6i-1j4k-2 allowance_, a-1b8c-3d-1h-5 allowance_. b7 allowance_and b8c-2h5
    allowance_every b2 allowance_for a-2b-3c-2h-3 allowance_i b5 allowance_is b4 allowance_of b-3 allowance_was b4
    allowance_would b1 allowances b4c-1 allowances_are b5 allowed a-1b-7c2d-3f-3g-1h-5i4j3 allowed_. c2
    allowed_me c-1 allowed_to a-3b-3c-1d-2f-1g-2h-7i4j2 allows a1h-3j-1 allows_. e1 almost b3e-3g11h-7j-1
    almost_double b3 almost_every a2b-1 alone a-2b7c2d5e2f-7g-2h-9j2k1 alone_, b2e1 alone_. a-5b-5d3g3 alone_and j2
    alone_at c1 alone_for c1 alone_in g-3 alone_is b4 alone_on c1 alone_was b1 alone_will j1 alone_with e5
    alone_would a-1b5c-1 along a4b-3d4g-2h-1k4 along_, k3 along_. a4b1c3e-4g-2i-2j1 along_after a1
    along_and a1b-2c-2e2h-2i-2k3 along_for a-1c2d2 along_than a1 along_the a-1d-1 along_to j2k-1
    along_with g-1h2i1j-1k2 alongside a1d-1 alphabet a2j1 already a-1b2c1d5f-4g2h5i5j4k-7 already_! e2
    already_, b1d2f1h1i2 already_. a-2c-5d6f-2g-2h2i1j2k-1 already_a h3 already_above b4 already_and c-1g1k1
    already_at a1 already_been h3 already_booked h-1 already_committed h2 already_decided c1 already_filled c4h1
    already_found g2h1 already_given c3h-1 already_got g-3 already_had c4 already_have e-1i2 already_in c3d-2g1
    already_know a3 already_left g6 already_on a-2b3c3e1g-4h1i1j3 already_other h-3 already_paid b-3
    already_picked c2d1 already_printed i3 already_promised d-1g1h3 already_put h-4 already_said g-2h4
    already_sent c1 already_signed g1h1 already_so b1d1g1h2 already_spent b4i1 already_started h1
    already_taken h-1j2 already_that h2 already_told c1d4h-2 already_with a2d3e2h1 already_work h1
    already_working g-1 alright b-2c-1d-7e1 alright_. g1 alright_? e1 alright_if f1 also a-2b5c-5d-2e6h-6i-13j-4k-4
    also_, b2c-1d-4f1 also_. a2b2f2g-1h1 also_a b3k1 also_asked b-4 also_called a-1e1g-1 also_cover j1 also_do f-1
    also_found b-2j1 also_have d1e1 also_i h2 also_my j1k1 also_not e2 also_pay a2b1 also_the a4b4c-5h1k-3
    also_wants b2e2 also_your d1 alter b1d3h1 altered a-1b1c2j1 alternative a3 although a-2b-1c4d-7e-5f12g-3h4
    although_a f3h-3 although_i b-4c3d-2e-4f6h4 although_if f3g-2h3 alto d-1 altogether a5c-5d-4f2g-4h6
    altogether_, a-1c-3f1g-1h1 altogether_. a1d-6g-5h5 alumni c-2d-4h-4 always a5b-2c-2d-1e-11f-1g-18h-6i-8j-9k-4
    always_. c-1d-1 always_a d2 always_be a2 always_been c-4 always_do c1d1 always_found c-1 always_going a6c-3d3
    always_has a-2 always_late b2c4 always_my a1 always_open c-1d1 always_said b1c-4d-1h1 always_says c2
    always_the a1b2c-3d1h-1 always_think d1 always_thought a-1 always_wanted c-3h2 always_with a1 alzheimer k1
    alzheimer_'s k1 am a-2c-3d-1g3h4i1j1k3 am_, a-2b-3d2e-6f1g1h2i-2j1k1 am_. a-10b3c-2e-9f1g4h5 am_? d1
    am_@number b-4g-4h1k2 am_a b-2c3h-3k2 am_able e2 am_about b-1c-3e-2g12h-3 am_afraid a5b2c3d-4e1f-3h-1j-2
    am_after d-1e-5g-1h-2i-2k-1 am_all a-5d-1f1g-2h2 am_almost g8h-3 am_already a-1b4d-2h4 am_also b-4e3h2
    am_always c-1 am_an d3h-1 am_and a-3b1c2d-1e-4f-1g-5h5k-1 am_answering d3e-1 am_as b-1g1h-6k1
    am_ashamed c-3d-3h-1k1 am_asking b1d-3e3f-1g-1i-3 am_at b3c-7d1g1h-8j1k-3 am_attaching i1
    am_available g-3h-5i-3k-1 am_awaiting e2 am_away d-1e4f-1g-5h4 am_back e-2f3g-2i-3 am_backing c2g-2h6
    am_beginning c-1e-1f-1g6h-1 am_behind b-2h2k3 am_being a2b-1c-4d-6e-1f-3h-6k3 am_better a6b1d-4h-10
    am_between g1 am_blocking d5e11h-2 am_booked h-6 am_bound g-4h-2i2j-4 am_bowing c4f3g-11h11k-2
    am_bringing g-4j1 am_busy g-1j1 am_calling a-4c-3d-8e-9f-3g-6h10i-6j-1k-8 am_cancelling a2b1d-2e-3f1g-12h10
    am_carrying k2 am_certain g-2 am_changing e6g-2 am_chasing b3e1 am_choosing a3b1d-1g-4h4 am_close g6h-4
    am_closing a-1d2e2g-4h6 am_coming a-1c-4d-3e5g-5h-5k1 am_concerned c1g-3 am_considering e-1g5h-5
    am_continuing b2h2 am_contracted i5 am_cooking h2 am_counting b-2 am_covering b-1h-2k-4 am_crossing j3
    am_currently b2 am_declining d-4e-1f7g-13h16 am_discontinuing h2 am_doing c-4d-7e9g-8h1k-4 am_done c2d9e2g-4h4
    am_double g7h-2 am_doubtful g4 am_down b-1f-2g-1h-4 am_drawing g1 am_drawn g2 am_drifting g5h-1 am_driving h1
    am_dropping b-1g-10h10 am_due e-4g2h-5i2k2 am_earning b4 am_edging g8k-1 am_embarrassed b1g1 am_employed f-1h5
    am_enclosing i1 am_ending c4g-4h9 am_engaged g1 am_ever d-3 am_expected i4 am_expecting g-2h-6k5
    am_fairly e-2g4h-2 am_fed c2d4k-1 am_feeling e1g3 am_fifty a3d3 am_finished d3 am_five c-2i-3k5
    am_fixed a1g-3h3 am_fixing e3 am_following b2h2k-3 am_for b-1f3g-2h2 am_formally f1h3 am_forwarding i4
    am_free b-13c-6d-5e1f-7g-12h-14i-5j-4k-7 am_from c5h-5 am_getting b10c-7d-4e-5h-2j2k5
    am_giving a1b-9c-2g-4h4i2j3k-1 am_glad a-2c-6e-3g-3h-7k-3 am_going a4c-3d1e1g-13h4i-1j-2k-3 am_gone f3h-2
    am_good b-2d2g-5 am_grateful d-14e-8f-2g-6h-4 am_half g8h-6i1 am_handing h2j2 am_hanging d2h2 am_happily h5
    am_happy b1c-5e-2f1g-5i2k-3 am_hard k2 am_having a-3b-4c-5d-9f-2g10h-10i-2k6 am_headed a6c-3 am_heading a5g-1
    am_hearing c4 am_hereby h3 am_hired g2h1i1 am_holding e4g2h-1i1 am_home a1e-4h-3i-1k2 am_honest a2c4d-1e-2
    am_hopeless d-5g-2 am_i a1b5c-1d7e-7f-1g1h-1k-2 am_in a-5b-6c-6d-4e7g1h-5i6j-2k8 am_inclined c2d-1e-1g9h-12
    am_inclining g6 am_interested d-3e5g-2 am_is g3 am_joining a9b1d-4g-8h14i3k-3 am_just e1f-3g1h-4k1 am_keen e1
    am_keeping a-3c-2d-2e8g-6h-1 am_kind a-1g10h-2 am_kinda g4h-3 am_late j2k-2 am_leaning a-1g7h-9
    am_leaving d-8e4f-2g-2h5k-3 am_less c1e2h-2 am_letting b-3c-2d-5e4g-11h6 am_like g5 am_likely c1g4
    am_looking a-3c-8d-7e-7g-8h-12i-5j1 am_mad a2 am_made a2 am_making g-2i1 am_maybe g6 am_meant a1g3h-3
    am_meeting g-1h-1 am_minded g5h-5 am_minding h1j-1 am_mistaken g3 am_more b-12c-5d-7e-7f-2g9h-12k-3
    am_most g4h-5 am_moving a2c-1g-2h-5k-1 am_much h-5 am_muting e3 am_nearly g4 am_needed b-6g5h-2 am_neither c2e1
    am_nervous e-2 am_next e-5h-3 am_no a-1b1c-4d-3e-2f-11g1h4j-2k-2 am_not a-10b-4c1d5e1f-3g-3i-1j-3k-4
    am_now a-4e-6f-2g-3h8i2j-2k-1 am_obliged d1e-1g-5h-8i2 am_of g9h-4 am_off a6b2c-3e-1f2g-8h3i-4j5k-2
    am_officially h2 am_old b3d1e1 am_on a-11b8c-18d-1e-2f-5g3h-6i2 am_one h6 am_only e-1f-2h-3i3k2
    am_open a-1f6g-1i-1 am_opting b1h5 am_out a-1b2c1d7e-4f7g-11h19j-7k-13 am_over d4 am_paid b3 am_parking e8
    am_passing d1e-4f5g-4h3 am_past d1 am_paying b-4h-1k2 am_perhaps e-1g4 am_phoning h-2 am_picking a3h5
    am_pleased a2b2g-3h4 am_praying d-2e1h-1k-2 am_pregnant k5 am_presently g4h1 am_pretty g4
    am_probably a-2c2e-2f-2g10h-7 am_promised g1h3 am_pulling a-1b3c2d-6e-1f2g-17h19j-3k-3 am_putting d-2e8g-3
    am_quick b4 am_quite g-2h2 am_quitting h5 am_rather g4h-5 am_reading a-2 am_ready d-1e4f-1g-4h-5
    am_really b-2d-5e-2g-1h-3 am_recovering k2 am_releasing h3 am_removing h4 am_respectfully h1 am_retiring h3
    am_returning d2 am_ringing c-3d-6e-5f-3g-2h-2i-1k-4 am_rostered g3 am_rubbish d-2e-1 am_running g-1h-2
    am_saying a1b3c-1e-1f7g-16h9 am_seeing a1h-1 am_selling h1j2 am_sending b-4e-9f-1g-5h-11i2k-7 am_serving i1
    am_settled b-2e-2g-5h4 am_seven c-2i-1k2 am_sick d8h-4 am_signing f2 am_silent e2 am_simply e1
    am_sitting e1g-1h2j3 am_six i-2k4 am_sixty c2d1g-1 am_sleeping e2h-2 am_slow c-3d-1g-2h-2
    am_so a-1b-4c-5d-5e-3f-2g-5h-6 am_sorry a4b2c5d-6e-11f-4g-7h-1i-7j-4k-12 am_sort d-2g7h-3 am_sorted h5
    am_spoken e-1h5 am_standing c-1d-3e1h9k-1 am_starting a-1b-5e-5g5h3 am_staying a-2b5c-5d-5f-8g-17h7i-4j-7k-4
    am_stepping c2d-4f1g-12h13i-3k-3 am_sticking b1g-1h5 am_still a-10b-2c2d-1e6f-1g-1h-8i-1j1k-1
    am_stopping a-1b4g-6h10k1 am_struggling g6 am_stuck b1g10h-8 am_suited h2 am_supposed d1
    am_sure a-4b-2c6d6e-10g-19i-3k-7 am_surprised c5d4 am_swaying a-1g3 am_switching e2 am_swithering g5
    am_taken d2h3i1 am_taking a5d-11e1f1g-8h7i-8j1k-2 am_teaching g2 am_telling a1b-3c-5d5f1g-7 am_tempted e1g8h-6
    am_tending g6h-3 am_texting d2 am_thankful a-1b-5c-5e-5g-6h-5k-4 am_that k2 am_the a-2b-4c-3d2e-4h-3i-6j-9
    am_their a-2h6 am_theirs a-6h2i6k-2 am_there g-6h-2i-3 am_therefore a-2g-2i-1 am_thinking a-3b-9d-10e1f-6g9h-13
    am_thirty g-2k2 am_this g6h-1 am_three b-1g5h-1k1 am_through e4i2 am_tied g4i3 am_tired c-4d3g-3
    am_to a1b1c-1f-3g-1h4i5j4 am_told b2c3d1e1f-4g-2h-9j3 am_too a2b2c1d5e-1f-1g3h-5k6 am_torn e2g6h-2
    am_touched h-4 am_travelling g2h-1 am_truthful a1g1k1 am_trying f2j1 am_turning c-1d-3e2f5g-14h6 am_two b2
    am_typing c-1g-1h-5k-1 am_unable g2 am_undecided e3h-3 am_under c1d1e-3h-1i2k2 am_uneasy c4 am_unlikely g3h-2
    am_up a-2b-2d-2e3h-7j-1k2 am_used a-2b3c3d1h-4k-1 am_using c-1 am_veering g3 am_very b2d-9e-3g-7h-2i3
    am_waiting a-3c-3d-1e2g1h-7i-2j3k2 am_walking g-1 am_wavering g7h-3 am_weighing e3 am_well a1h4
    am_willing b-2f1g-1 am_with a-6c-4d-4f2g1h-4i3 am_withdrawing c3e-10f2g-32h22i-2j-3k-2 am_withdrawn d2e1i2
    am_wobbling e-4g7h-1 am_wondering c2d-2e-2g6h-4 am_working b-4c-1e-4g3h2i1 am_worth b6d1
    am_writing b-3c-2d-11e-16f-4g-3h-1i-10j1k-1 am_wrong b1 am_yet e-1 am_your f4 am_yours a-3b3f8g-3h-3
    amateur b-1c7d6 amateur_hour c4d5 amateurish c6d5 amateurs c1d9 amateurs_. d5 amazed c-2d1 amazing c-2
    ambition c1k2 ambitious a4h3 amiss c1h1 amma a2 among b-4c3e-1h1 among_all a3c-3h1 among_my c-1h-4
    among_the b-1c1d1g-1h2 among_them b-2c-1h-2 among_themselves c3d2 among_those f1g2h3 among_your c3f1h3
    amount a-6b10c-3g-6h2 amount_i b5 amount_of a-1b-1d1h3 amounts c1 amounts_to c1 an a1b2c1d4f-4g-4h-2i-2k1
    an_@other c2d-2f-2g1 an_a d2 an_accent c-1 an_accountant a-1b-3h1j3 an_actual a1b1c-2d1 an_actuary a1
    an_address c-2j2 an_adult c-1d2 an_advert b-1c-3h2 an_afternoon c4d-2g-1 an_afterthought c4 an_age d1
    an_agency d2 an_agreement c2h-1 an_all i1 an_allowance b1 an_angel d-2i1 an_annual b2
    an_answer a-6b-12d-2e8f-9g-3h-8i2 an_apartment j2 an_apology c5d3g2 an_applicant d-5h5
    an_appointment b-5g-2h-2i-5j2 an_apprentice b1c-1 an_apprenticeship h3 an_apron c-1 an_architect c1d1
    an_argument a2d-1k1 an_assistant c1h1 an_astronaut c-2d6 an_audit e1g1k-1 an_audition c4 an_auditor c2
    an_automatic c4 an_awful c3d-6 an_e b-1d1e-3 an_earlier b-2e1f1 an_early c1g-2h-3i-1 an_easy b1c-8d-4e-4j-1
    an_eating k1 an_education c-3d3 an_egg b1d3 an_eight a4i1 an_electrician c2g2
    an_email a-3b-8c-4d-8e-16f-5h-5i-7j-4k-4 an_employee c-1i2 an_employer a1b-5c4j4 an_empty d1
    an_end a-5b-5c-5d-1g-2h9 an_engineer a2b2d2h-2 an_engineering h2 an_entire c2 an_entry c1d-1 an_envelope c-1h1
    an_equal c-2 an_estate c-2e-1 an_evening a2c-5i-4 an_exam g-3h-6j-2 an_explanation c1d5e-3 an_extension i2
    an_extra a-5b3c-5d-3g-3i1j-1k-2 an_eye b-4c-3d-5 an_honest c-1 an_honorarium b2 an_honour b-2c-5d-9h-4
    an_hour a-2b12c-3e-8f2g-6h3i-6j-5k-1 an_hourly b-3 an_hr b1c-3 an_idea b1c1d1e2g1 an_idiot a-1d2h1
    an_immigration j2 an_important a-2c-4 an_inch c-1 an_increase b3c-2 an_increment b6h1 an_induction a1
    an_inspection g6 an_institution c5d1h2 an_insult b4c2d2 an_intern b3c1d3h-1 an_internal c2h-1 an_internship c1
    an_interpreter c2 an_interrogation a-2c6 an_interview a-4b-4c-1d-1e-4g2h-7i-6k2 an_invitation b-1c1d3h-3
    an_invite b1c3 an_invoice c-1d4 an_nda a-2i5 an_odd c4d-2 an_offer a2b-5c-4e-2f-2g3h-1i-3k-2 an_office d1h-3j-1
    an_old c-1d-3e2g-1h3j-3k3 an_older c-3i1 an_open c1e3f-1 an_opening a1b1c1f-1h5 an_operation c-3k1
    an_opportunity a1b-2 an_option a-5c-2f1h-2i3 an_ordinary a2 an_organisation c3 an_other d2 an_outfit c2h4
    an_ulcer c1k3 an_uncapped b4h-1 an_unpaid d4 an_upgrade a7c-2 anaesthetist d-2
    analyst a-2b-11c-7d-9e-2f-7g1h1i-6j-1 analyst_. b-1 analyst_interview h5 analyst_interviews h-2
    analyst_position h-2 analyst_post b-1 and a-2b1d1e4f2g-4h2i-2j-1k5 and_, a9b2d-3f5h5k-1
    and_@number b-1d-1h-4i-3k-1 and_a a2b3c-4d-3e-3f-7h1i5j4k-2 and_about d-1 and_accepted a-1h5 and_accordingly a3
    and_added b1 and_after a2b2e3h-9i3j4k-1 and_afterwards e1 and_again c7e-4h1j2 and_ahhing e5
    and_all a-1b-1c-3d-9e3h3i4j1 and_also b3c4f1h2j1 and_am a-14b-1c-3d-2e-8f-10h2i1j-3 and_an c1d-2h-4j1
    and_another b-3c9d-3e-3g1h-5i-2 and_answer c-3d6e-4 and_any d2 and_are c-2k1 and_as b3e-1h-2i2k1
    and_ask b-1c2d2f1h1 and_asked b-4c-2d1 and_asking i-1 and_asks c2 and_at a3b-1c1f2h-3i-3j1 and_ate c1
    and_back b3c3h-2k-1 and_be c-5d8e1f1g-2h3 and_begin h1i3 and_benefits b-11 and_besides c2h1k3
    and_better a6d-3h3 and_between b1e1h2i1 and_beyond h1 and_board b3 and_boil c-2d5 and_bonus b-6 and_booked j1
    and_boots b3c-1 and_both b1c-1d-1i2k-1 and_bother c-3d8 and_bought b-4c-1h-2 and_broke k2 and_broken c3
    and_by b2c-1d-4e7g-3h6j2 and_called c2d-1 and_came a-4b1c3h1i2 and_can a-10b-7c-9d-4f-5g-2h-5i-4j-7k5
    and_change b3 and_children a1b2 and_clear c-3 and_close d1f-6h2k2 and_come a-2b-1c-1e5f3g-1h-7j2 and_confirm d5
    and_could a-7b-1c-3d-1e-3g-1i-3 and_count f-2 and_decided b1h3 and_delete d3e1h3 and_dental b2 and_did a3d1
    and_dinner b3c-1 and_display b-3 and_do a-1b-5c-5d6e2f-2h6 and_does b-1c-3d-2h3 and_done h2 and_double g1
    and_down b-2c2d3i-1 and_driving h-1j3 and_drop g-3h3 and_e a1k2 and_each b-2g2h-1 and_eight b-1
    and_eighty b-3j1 and_eleven a1c-1 and_english c-1 and_enjoyed c-1 and_even a-5b1i-1k2 and_every c-5d2e1h-3i-2
    and_everybody a-3d-4 and_everyone b3d1 and_everything a-4c-2e-2h1i2 and_explained c-4 and_fair c-2
    and_family c2 and_feed d1 and_felt c-4 and_find c-4d3e-4h1 and_finish h1 and_finished c3 and_five g1
    and_food b4h2 and_for c-4d-8f-10g-2h-7i-1j-1k-9 and_forget e1h2 and_forgot d-2e2 and_forth b-4c-4f-4h-2i3k-3
    and_forty b1c-2 and_found b-1d-5h-7k-1 and_four b1c-3g-1h-1 and_frankly c4d4h6 and_free b4 and_friday g2
    and_fro c-1 and_from c1e4h1i-4 and_fuel b4 and_gave a1b-1d2i-1 and_get c-3g-2i2k1 and_getting c2
    and_give b5d-1f-1g-4h1i-2 and_gives b2c3 and_glad h2 and_gladly e-2 and_go a2d4f-1g2 and_goes b-3e-2g2
    and_going d1j2k2 and_gone e1 and_good d5g-2h2k-1 and_goodbye d1j1 and_got a-2b-2c5e-5g-1i3k-3 and_grateful h1
    and_gratuity b2 and_gym b3 and_had c-5d-5j2k1 and_half b2d3g2h1 and_handed c1d1 and_happy b1c-2h-2j1
    and_hardly c-3 and_has a-1b-3c-7g-4h-4i-3j-3 and_have a-6b-10c-7d-5g-6h-1i-2k4 and_having c1h-1
    and_he a-2b-4c-4d-2e4f-6h-4j-3k-3 and_hear f1h-1 and_heard b6c2h2 and_helpful i-2 and_hence a1
    and_her b1g2j-5k-1 and_here a4c4d-2 and_hereby a-2h2 and_hired h-2 and_his b3d-2g-2h1 and_hold d1
    and_honestly g2h1 and_hope d-3e2 and_housing j-1 and_how a-2b-3c-1d1h1 and_hr a1c-2k1
    and_i a-2c-1d-2e-1f1g-1h1i-3j-8k4 and_if a-2b-3c1e1f6g1i1 and_ill e1 and_in a2b2c7d3h1i1k2 and_inclusion b-1c-1
    and_interview d1f2h-2i2 and_into j3 and_is c-4d-7i-4j-3k3 and_it a2b1c2d-6e-4f-6g4h1i-2j-3k5 and_its a5b-3c-2
    and_just a2c1d1f1h-1 and_keep b-5f4 and_keeps h2k-2 and_kept a5c-3e2h-2 and_kinder a-3 and_kindly c-1f1
    and_knew a2c-5 and_know i1 and_knows c-3 and_last b-2h-3 and_laughed a2 and_learn c1d-2h3 and_learned c-3
    and_learning a1c-1h1 and_leave b-1c-6d6g-4h1 and_leaving a1 and_left a1b-5c-3d-6f-3h1i-4j-1k-2
    and_less a2b-4g5h-2 and_let b-1c-1f6g-5h-2 and_light c2 and_liked c-4h-3 and_look g-2h-1 and_looking h-2
    and_lose b-2c1d4e2h1 and_lost d-1 and_love b-2 and_loved c-1 and_low b-1c2d1 and_lunch b6c-3d1h1
    and_made a1b-6c-1d3h-3i2 and_make b-1d1 and_may a-4b-3c-4d-4e-1f-1g1h1 and_maybe d2e2f1g-5h5
    and_me b1c2d-3f-2g2i-7k5 and_meals b1 and_medical b4 and_meet b3f3h2 and_met c-7d-2 and_might f2h-2
    and_mine a-4b1c-1h-7i3 and_missed c-2 and_monday g3 and_money b-8d1 and_more a-1b-4e-6g6 and_most b2g3
    and_mostly g1h-1 and_move c2d6 and_moving h-1j2 and_must a2b2c-5d-6f-5g-1i-2k5
    and_my a-3b-1c-2d-4f-6g-2h3i2j4k-3 and_nearly b-1f1j1 and_neck a5 and_need e2g-2h-4j-1k4 and_needs h2i-1k2
    and_neither g1 and_never a-2b-1c4d-1e2f-1h-1i-2j-3k-3 and_next d2h4 and_nicer h1 and_night k5 and_nine h2k1
    and_ninety b3 and_no a1b-3c7e-1f-6h-4i2j2 and_nobody a-2b-5c5d-9e2f-3g2h-5i-3j-1 and_none a-5b3c7d-1h1
    and_nor e-1 and_not a5b1c2d-1e-1f1g-5i2j-3k-1 and_nothing a-3b-1c3d-2g-3 and_now a-1b1c10d2e-5f-5g5h2j1
    and_of a2e4 and_offer b1c2 and_on a8c4d-3e-2g-1h-1i3j-2 and_once k-2 and_one a2b-4c1d-2e3f1g1h1
    and_only a7b2c3d1h-4k-1 and_other a-2b1c1 and_our b2c-5g4k-2 and_out c1e1h-4k4 and_over c5k1 and_overtime b1
    and_parking b3 and_passed c-4 and_pay a1b-3c3d1h1 and_paying b3 and_pays a2 and_pence b1 and_pensions b-4
    and_people d-2 and_perhaps a2c-2e5g-1 and_phone b2d-1 and_pick a-2 and_plan a3 and_play e-3f2 and_please e1
    and_possibly e2 and_post e-1 and_pray e2 and_private a-3b5 and_probably e4g-1 and_pull d1h2 and_put b3c-4d2f2
    and_putting e-1g5 and_quiet c-1 and_quite a-1k3 and_rang c-4 and_rather k1 and_read c-6d4 and_register j1
    and_rent b-3 and_reply c1 and_report e1h2i1 and_revert e2 and_right g3 and_round h-2 and_running c-2k1
    and_runs i-1 and_safety c-1 and_said a-1b-2c3d-5g-3h3i3j1 and_sat h1 and_save d1 and_saw c-1 and_say c1e2
    and_says b-3 and_school b1 and_scratch d-3h-1 and_see a-10b-7c-15d1e3f5g-7h1j-3k-1 and_send d-3f2
    and_sent h-3i1 and_settled b-3 and_seven b1 and_shall a1b-3c-1f1g-5 and_she c-1d1e1g2j-5 and_shipping b1i1
    and_short e1h1 and_should e-2f3g2 and_shoulders a4b-2d-2 and_show e1 and_showed c-4 and_sick k2 and_sign j1
    and_signed b1h4j1 and_simple b2 and_since c-3d-1e3h1 and_sings d2 and_sit e-1h-3 and_six b-3h4i-2 and_sixty h1
    and_slow c4 and_so a3b4c8d2f-4g2i1j1k-4 and_some a3c-1 and_somebody a1b-3c-1h1k3 and_someone c-1d-2
    and_sorry e-1h1k2 and_spare d2h2 and_spent i-2 and_spoke c-1 and_staff c2 and_stand c2 and_start b2d1i4
    and_stay f3h-1 and_stayed c-1 and_still b3c-4d2e-1f5h1i-3 and_stood c-2 and_stop d8 and_straight a2
    and_sundays c2 and_support c2 and_take a-1b-7d5e1f-8g-1h2 and_taken a-3g-1 and_talk c-4 and_talked c-4e-2
    and_tax i1j-2 and_tell b-4c-2d3e4f4g-3 and_tells b-1 and_ten b3c-1j-1 and_thank d-6e-3h5 and_thanks b-3d-1h1
    and_that a1b1c2d-3e2f-11g-2h1i1j1k2 and_the a-1b-1c1d-7e-1f-2g1h-3j2k1 and_their a4b4h1i-7j4
    and_theirs b6d-6f1h-6i1j1 and_them a2b-6h-2i-2 and_then c5d2e-1i7j-1k-1 and_there a-1c-2d-11e1f-7h-3i-3j-6k2
    and_therefore a2h2i-2j1 and_they a-3b-3d2e6f-7g1h1j-1k3 and_things h-2 and_think a1e5g-1 and_third g2h1
    and_thirteenth h2 and_thirty a1b2j-1 and_this a2b9c8e-6f-6g4h-1k3 and_those b2 and_thought b1c-7d-1
    and_three b1c3d-2i-3 and_throw b-3 and_thursday c1g3 and_thus h1 and_time e3g-3 and_to d-11f-4g-5h-1k-2
    and_today d3h3 and_told b1d-4h1j-1k-1 and_tomorrow g-1 and_too c8d1 and_took a-7b-6c-3h3i-3 and_transport b3
    and_try d1 and_tuesdays g2 and_twenty b-1 and_twice c2 and_two a-2c-5e-1g-3i2j-3k-6 and_unhappy c2
    and_until c1e4 and_very d-2h2 and_vision b6 and_walked c-3 and_want b-5c4d1g-2h-2i-3j-3k3 and_wanted b2c1d-2
    and_wants c-1d-1k-2 and_was a-3b1d-8g1k-1 and_watch f1 and_we b-2d-4e-4f8g-3h1i-1j-8 and_wednesday g-1h-1i-1
    and_well c-4 and_went b4c1 and_were c2 and_what a-3b-1c2d4e7g-1i-5j-3k-3 and_whatever d1
    and_when b3c-2d-5e5f-2g-3h-9j-1 and_where h-1 and_whether b-9 and_which b2 and_white a1c-2i2
    and_who b-3e1f1g1h-3i2 and_whoever a-1c3d2h-2 and_whose a3h3 and_will a-3b-5d-2e4f-11g-8h5i-4j-8k1
    and_wish b1h1 and_with a2b4c-2f1g3h-1i-2j1k1 and_withdraw a-8b-10c1e-2f-9g-4h3i-15k-2 and_withdrawing c1
    and_without b3c-1d1 and_woke a1 and_work a-1e1h-3j3 and_working b-1 and_would a-1b-5c-2d-7g-9h4i-1j-1k-4
    and_write d3h1 and_wrote b1c-3h1 and_y'all a2 and_yes e-2f5h-4 and_yet b-1c1d1e-5f8h1
    and_you a8b4c1d6e-3f1g2h-3i-3k-1 and_your a-2b3c-2d-1e2f-10g4h-1j1k4 and_yours a5b2f-5g2h-3j-3
    and_yourselves a4 angel d-3 angry g-3h-2i1 angry_with c-2 animal a2c-1g1 animals a1b-5c5g-3h-2 animals_, c4d1
    animals_. c2 annex c1 announce e3g-2h1 annoy c1d4 annoyed a1c2d1h1 annoying c4d3 annual a-5b11c-5d-2h-8
    annual_bonus b5 annual_increment b1 annual_increments b1 annual_leave a-2g-1 annual_report c-1d-2 annuity b3
    another a-6b-2c-4d4e-1f-1g1h8i-5j-11k-7 another_'s c1 another_, a-7e-4g1h-2 another_. a2b-3c1d-3e4f-4i1
    another_? a1 another_@quote d2 another_about c2 another_agency b-1d2h2i-4 another_and c3 another_answer c3f2
    another_applicant c2 another_appointment b3d-1h-1i-2 another_assignment h2 another_at e1h-2j2
    another_authority f-1h1 another_bakery i1 another_bank c-1h-2 another_board h3 another_bureau h1 another_by c3
    another_call a1b1e2 another_candidate c3d-5g2h-6 another_care h3j1 another_centre b2h3 another_chambers i2
    another_charity i2 another_city b-2 another_clinic a-4g2i-2k-2 another_company a-5b-5c-5d-13g3h-1j-4k-2
    another_contract d1i-2 another_contractor i2 another_conversation e2 another_country h-2 another_county c2h1
    another_crew a-3g-2h-2i1 another_crowd d1e-1g-1h-1 another_date g-1 another_day d-1e3f-3g-7h-4i-4k2
    another_direction c-1e-1g4h-1 another_door e1 another_eight b3i-1 another_employer a1b-6e2h4
    another_facility e2 another_family f1h3 another_firm b-2f3g3h4i-4 another_five b4 another_fool d2
    another_form d3 another_four b2f1 another_garage a-3b2d1e1g-3h1 another_gig h3 another_home h3
    another_hospital a-1b-4h6i1j2k-1 another_hotel e-2 another_hour k2 another_house a-2h7 another_in h-1
    another_institute a-1h3 another_institution h1 another_interview b2h-6k3 another_invitation h4 another_iron e2
    another_job a-7b-4e-4g-2h2i3 another_kitchen a-5c-1g1h6i-3 another_lab c-2g3 another_laboratory f-1h-2
    another_league a4b1 another_level a8c-2 another_library b1g-1h-3 another_line a2d1 another_look c1
    another_lot d-1 another_man c4h-1 another_minute d3 another_mob b1 another_month b-1d2h-1k4 another_mug d5h2
    another_museum h-4 another_nursery i2 another_of d3 another_offer b-1e2g3h6i-1 another_office e1
    another_one c-6d5f1h-6i-2k4 another_opportunity a-5g-2h4 another_organisation c-3f-1h1
    another_outfit b-4c-1d-5h-2 another_paper h3 another_part h-1j-2 another_path h2 another_person c3
    another_place a-1c-2d-2e2h1i-3k-4 another_plant h-3 another_position a-2b-4c-5e-5f-4g2h6k-1
    another_post b-4c-8d-2e-3f-1g3h4i-3 another_practice a-2b-2c1d1e-1g2i-2 another_project h-1
    another_restaurant a1h1 another_road e2 another_role b-1c1d-2f1h6i-5 another_round g2 another_salon b-2h1i1
    another_school b-5c-2d-6e-4f1g2 another_shipping b2 another_shop d-1h5 another_site i1 another_slot h-1
    another_store f2 another_studio a1e-2f-1i-2 another_surgery i2 another_team e1h1 another_ten b4
    another_theatre h-2 another_thing b-3c2e4g-1h-3k-2 another_three b3 another_time b-1d-9e7f-2g-7h-5
    another_town k1 another_trust c2h3 another_two b9 another_university h2 another_vacancy b2 another_vessel h1
    another_way g2h-3k-2 another_week k1 another_woman c3k1 another_word d4e2h-1 another_work f1g-4h5
    another_workshop h-1 another_yard h1 another_year b-4g2h-1i-3 answer a-9b-7c3d1e9f-5g-8i2j-7k-5
    answer_'s b-3c-5d2e3f2 answer_, c-6e6f-3g-3i-6 answer_. a-6b-4c3d-1e4f-2g-1h-13i1j-1 answer_; e-3 answer_? c1
    answer_a c4d3j1 answer_about c3e2h2 answer_after c1h1 answer_an a2d3 answer_and b1d-4e3 answer_any c1e1
    answer_as d2 answer_at d-1 answer_before c-1e3h-3i4 answer_by a-1c1d-2i2 answer_comes e1h1 answer_every c-1e-3
    answer_for d-5e1h-3 answer_from d-3h-1 answer_has c-4d1e-2h6k-1 answer_i c4e2 answer_if d-4e4f-1 answer_in c2e1
    answer_is b4c-14f6g-1h11 answer_it d-1g2h-2 answer_letters d2 answer_me c1d1 answer_now g2 answer_on c2e-1
    answer_one c5d2i-1 answer_out c-1e1 answer_properly e1 answer_remains h1 answer_right e-1g1 answer_since e1h2
    answer_than e1 answer_that b-1c-3d2 answer_the c-2d6e-5i3k2 answer_this c-1d-7e2h-5
    answer_to c2d-1e-4f-1g-4h10i1 answer_today e2g-2 answer_was b6c1e-3 answer_when a1d1 answer_will e7h-6
    answer_would c1f1 answer_you c-6d-7e4g-2 answer_your b1c-1d3e-3 answered a-2c1d-3e3g-2h1k-2 answered_, d-1e3
    answered_. b4c5g1 answered_all c-6d-2e-3 answered_before c-2 answered_by b2c-3d-3h-1i2 answered_every c-4d-3
    answered_in a1c-3 answered_it c-2 answered_me h4 answered_my a3c4d-1 answered_so h-1 answered_the h-4
    answered_with c4h4 answered_within a1 answered_you d3 answered_your c-4e1 answering a-3b-9c-1d2e14f-7g-11h-11
    answering_, d-2e4 answering_. c2e5h-2 answering_any d2e4 answering_messages e2 answering_my d2 answering_so d-1
    answering_this e-1 answering_to c1 answering_until e1 answering_you e5 answering_your d2 answerphone e1
    answers a2b-8c2d2e6g-8 answers_, e2 answers_. c5d2 answers_and c-1d1 answers_i c3 answers_in e1 answers_to c2
    antidepressants k1 anxiety c-1e-3g-1k7 any a-2b-6d-3f-9g-7i-1j-5 any_. c4d8h-4j1 any_afternoon g-1i-1
    any_answer e3h2 any_better a-4b1d-2 any_calls e1h-1 any_case f-1 any_chance b2d-5f3g-4 any_company d1
    any_day a9d-3f-4g-7h-1i-11k1 any_doubt h2 any_explanation d2 any_feedback c1 any_further a-7c-1e-3f-6g4h4
    any_future c2 any_give b5 any_good c2g-1h-3 any_higher a1b1 any_hour d1g-7i-3 any_i a2c-6h-4 any_interest c5
    any_interview d5h1i1 any_job a-2 any_kind e3g1i1k1 any_later e-2h6 any_longer b-3c-5e-4g-1h1i-1k2
    any_message e1 any_more a-19b-1d-2e6f2g6h6j-2k5 any_morning g-3i-3 any_movement b2 any_of a1c1d-3g-4h-7i4j-3k1
    any_office a-4 any_other a8c-12d-4e-6g-1i4j-1k-3 any_question e-3 any_questions e1 any_rate b-5e-1f1g2
    any_rival h1 any_school g-1i1 any_sense d3g3 any_time b-9c-5d-12e-12f-6g-11h-10i-10k-2 any_trouble c-2h-1
    any_way a-3b2 any_wiggle b3 any_work h-2 anybody c2d6e-3f2g-8h-4i1j-3 anybody_'s c1e1h2 anybody_, d-5
    anybody_. b4c1g-4h-3k1 anybody_at d2 anybody_else a-1f1h-1 anybody_in c-2d3 anybody_over d4 anybody_there d2
    anybody_to a3d-1g-3 anybody_with c1d-2 anyhow e-3k-2 anyhow_. b-1c-4e-1k-2 anymore a-3b2c-9d-5e3f-2g3h7
    anymore_, f2g-3h3k1 anymore_. b4c-3d-4e2f-3g5 anymore_so h1 anyone b-4c3d-1e-5f4g-8h-1i1j-1k1 anyone_'s d-5j2
    anyone_, a-2c2d-1h1 anyone_. c-2d-7f1g-5k3 anyone_about e2 anyone_at d-1 anyone_before d-1 anyone_buys c-3
    anyone_by d1f2 anyone_can c2 anyone_could a2c-2 anyone_else a1b1c-4d-4f1g-4i2 anyone_for c-1g1 anyone_had c2
    anyone_have a1c3f2 anyone_i a2c-2d-5 anyone_in b2c1h-3 anyone_over d7 anyone_tell c-5 anyone_there b-2d4
    anyone_to a1b-3d2g1 anyone_told c-1d-1 anyone_until f1 anyone_was c-4 anyone_who b3c2d-2 anyone_with c2d6
    anyone_would a1 anything b-2c-4d-5e5f-11g-12h-2i-2j-3 anything_, a-5e-1g1h-1 anything_. b-4c8e1f-2g-6i-3k3
    anything_about c3d-5e-1g1 anything_after e-3h3 anything_against c-1 anything_at e3j1 anything_bad c-1h3
    anything_but d-2 anything_changes e1 anything_down c3e-2 anything_else a-1c-2d4e4 anything_for b2c-2e-2g1h-2
    anything_from h-2 anything_further d2e2 anything_i a3c-6d-2h2i2 anything_in a-1b-4e-4h-2j-1 anything_into d-4
    anything_is e-5i1 anything_just e-1k-2 anything_more d2e5h2 anything_of a-1 anything_off b5
    anything_on a5b1c-2f2 anything_that b1e4 anything_they a-2h2 anything_to b-2d-2h-2 anything_under b3
    anything_until e2 anything_with c2d1e2k1 anything_yet f-2 anything_you a3b-4c-3d-5 anything_your c-2
    anyway a-2b-2c-8d-2e-2f13g-6i-1j-5k-1 anyway_, b-5c-3d-2e-3g-2i-4 anyway_. b-3c-1f7g-1h1j-1k-5 anyway_and e-2f7
    anywhere a1b3d-5e-1i4j-2 anywhere_, a3e-2g1 anywhere_. a-1b1c1h4i1j-1 anywhere_else a2c1e2g-2h-3i2
    apart a-2b9c-1g-4h-3j-2k1 apart_, b2 apart_. b1d-2j-1k1 apart_from c-1d1g-1 apart_on b6
    apartment a-5b-7h-2i-5j12k-2 apartment_for b-1c-1j1 apartment_in j3 apartments j4
    apologies a-3b-8c-5d-10e11f-3g1h-1k-3 apologies_, e2f-1h2i-1 apologies_for c-7d-8e7g-2h-8i2 apologies_if e-1
    apologies_that e4 apologies_to g1 apologise a-3b-6c-1d-6e-1h-6i-2k-6 apologise_, e2 apologise_. d-2e-4h-2k-2
    apologise_for d-6e-3 apologised c-3d-2 apologised_for c-3 apologize d-5g1h-3 apologize_for e2 apologize_from g2
    apology a2c5d6e-3g2h-5 apology_. c2 apology_for a2c3d-5h-1 apostille j2 app b-5c4d-4e-2f-1g-4h-7k1 app_, b-2h-1
    app_. c-1 app_for c2 app_has c-1 app_logged c2 apparently c-2d4 appeal a-1b-3c-3d-2g1h-3 appeal_. g2
    appealed a5 appealed_to a4 appealing a3c-2d2 appeals a2b-2 appeals_to a3b-2 appear c2d-7e3f2g4h4 appear_, e2g3
    appear_. f1 appear_before h3 appear_on g-3 appear_to c5g1 appearance g2 appeared c5 appeared_to c4
    appearing c-2g3h6j1k1 appearing_for h1j1k1 appearing_on e2g2 appears a-2b1d-2e-1g3 appears_to c4g1
    appetite a3c1e2g3 applaud i1 applause b1 applause_. b1 applicant a-3b-8d2e-8g-6h7i-4j-3 applicant_, c-1f2h3
    applicant_. c-3d1h5 applicant_for c-3 applicant_is d2 applicants a-13b-8c6d3e-1h2 applicants_, c-5d3
    applicants_. c4d-2e1g1h4 applicants_? d-3 applicants_is c3d2 applicants_like c1
    application a-3b-2c4d3e-7f5g-1h11k-4 application_, a3b5c1d1e4f2h10
    application_. a-5b-7c-6d-5e-3f-15g3h1i1j-2k-6 application_: k3 application_; d1i2 application_and c-2d3f1h1
    application_any h1 application_as b1c-4f-6h6i-2 application_back a1c1h5 application_because b1c1k1
    application_before h1 application_but f1 application_closed c1h4 application_ends h2
    application_for a-1b-6c-17d-10f-8g-4h1i-2j1k-1 application_form c5 application_from c1d-1h-2
    application_here b2h5 application_herewith f2 application_i h2 application_in f1h-7 application_is g2h3j1
    application_of h4 application_on f4h-4 application_open f1 application_out h-5 application_please h2
    application_po g-2 application_since h2 application_to a3c-4f3g-4h4 application_was c2d1g1
    application_with a-1b-3c-1d-3h1 application_withdrawn d1f-3 applications a1b-4c-1i-1 applications_, a-3c1
    applications_. a2c-6 applied a-2b-3e-5f-2g2i-8k-5 applied_, c3h3 applied_. a-5b1c2d1e-1g1k-3 applied_and c1
    applied_at a-1 applied_for a-8b-6c-5h-1i-1j2 applied_i c-2g2 applied_in c3 applied_to a5c-6d1 applies d2f1
    apply a-7b-1c-2e-7f-1g-9h4i-5j-3k2 apply_, h3 apply_. b-3c-1h2j-2k2 apply_for c-2 applying d-1e-6h9j-1k-1
    applying_. g1h5 applying_for c-2g1h1 applying_to a1h3 appoint d1f2 appointed a2b-4d-5e-2f1h9 appointed_at a1
    appointed_elsewhere g-1h1 appointed_me h5 appointed_to a1b-2h3 appointing c-2 appointment a2c3d-3e-5g4i4j3
    appointment_, b1c2g-3k1 appointment_. b3c2d3g10i1 appointment_at i-1j4 appointment_for c1 appointment_i g1
    appointment_in h-1 appointment_is c-2g-2h-1k-2 appointment_letter c-1g-4h-1i6 appointment_on h-1i-6j1
    appointment_order i4 appointment_to h1 appointment_was a1c2d1g2 appointment_with h2i1 appointments b-4c-1d4k3
    appointments_. k1 appraisal b1 appreciate a-9b-6c-9d-13f-5g-20h-5i-9j-5k-14 appreciate_it d-1f-3h-4
    appreciate_that c-4 appreciate_the a-1b-2d-2e-5g-3 appreciate_y'all h1
    appreciate_you a-8b-4c-4d-13e-14f-2g-10h-3 appreciate_your h2j-2 appreciated c1 appreciated_. b2c-2
    appreciated_it h1 appreciated_that c-2h-1 appreciated_the c1d2 apprentice a-1b2c-5d-6 apprentice_, b3d-2h2
    apprentice_. c-1 apprentice_is a1 apprentice_who c-1 apprentices b-7c5d-5g-4h-6i-4 apprentices_, a1c3
    apprentices_. d-2 apprentices_are a-3c-1 apprenticeship a1b-5c-3d-6e-2h6i4j-3k-4 apprenticeship_, a-1h2
    apprenticeship_. a1 apprenticeship_in h2 apprenticeship_is a2 apprenticeship_papers i1 approach a2c3g-3i2
    approached e3g1h1 approached_me g1 approval f2i6j-1 approval_for i1 approved b1c-7d-1f4g2h-1j7 approved_. f1
    april a-8b3g-2h-4i2k-3 april_, b-2 april_. b2d1i1j2 april_@number h1 april_and d1e-1h-3i-2j-3 april_i h-6i3
    apron a-3b-2c-6d3e-3h4 apron_, f1 apron_. d2 aptitude d2g1i1k2 aptitude_test c1d1g1i1k2 arbitration g1
    archaeologist a1 architect c3 architect_. a1 archive a5b-5c-5d-8f-4g-3h1i-3 archive_, a1c-3h-2 archive_i a1
    archive_in a1 archive_is a-1c1 archive_than a-3 archivist a-1c-1d-5g-1h2 archivist_'s h1
    are a-4b1c3d-2e-4f-7g1h-3i-1j2k5 are_, b-4e-2g7h1 are_. a1b-4c-1d2e3i1 are_? d3e2 are_a a7b-7c1d-1f-1g-2j-1
    are_able b1f4g-1 are_about b1f1g2h1 are_after g1 are_against c1g1 are_ahead a4b-3h-1
    are_all a-6b1d3e-4g-1h-7j-1 are_already a2b-2g-3j1 are_also b-4k1 are_always a-1c1 are_and c5 are_as b1
    are_asking a1b-3c6d-7 are_at b1c-8d1f-2k1 are_attached c-1 are_away g-3 are_back c-1h-1 are_bad a3c5f-1g-2
    are_behind c2j-1 are_being b-3c-1e4 are_best e1 are_better b-1d-9 are_beyond b-1g-1j1 are_bigger h2
    are_both a-7c-2i-1k1 are_building a1c-5 are_busy c4e-5 are_buying b2c1 are_cancelled c1g1 are_coming b-3g-5k-2
    are_covered h1 are_covering a-2b6c-1i-1j1 are_different c-4 are_doing a3b-1c1g-1k-1 are_done d-2e1
    are_double g1 are_down c-1g2h1j-2k1 are_dull c-2 are_eight b-1 are_ever b-8c-3d-12e-1f-8h1 are_expected c2
    are_expecting b-2h1i1j-3k2 are_falling c2 are_far c2 are_fine b-1 are_finer a2h1 are_finished i1 are_flat k2
    are_flying a-1j1 are_for b-1c3 are_forty g2 are_free b3c-4d-2f2h3 are_from c5 are_frozen b1 are_full b-3g4h-2j2
    are_further a5h-3 are_getting c-5k2 are_giving a-2b4c-10d-7e-2f-2g-7h3i-1k-3 are_going b-1e-8f-3h1j5
    are_gone g-5k2 are_good a4b3c-4d1j1 are_half g2 are_handling j1 are_happy f-1 are_hard b2c-4
    are_having c-5d1h-1 are_hearing h2 are_heavy c-1 are_held c3 are_higher b1 are_hiring d-4 are_holding i4j-2k-4
    are_hoping b3 are_i a-3b-4c-4d-6e-7g13h-10i-1 are_impossible g1 are_in a-1b-2c-4d-13e2g1j-1k-2 are_included b2
    are_just d1 are_keeping c-1d-4k3 are_kept a1c6d1h1 are_known c3d1 are_late b-2 are_leaving c4d1 are_left f2
    are_letting b1 are_like b2d5 are_living b-3 are_looking a-4b-1c-1d-7e1j4k-2 are_lovely c-3h2 are_lucky c-3
    are_making b-2d-2 are_many a-4c-1 are_miles b1 are_mine h2 are_more a8b-2c-6d-3 are_mostly c3 are_moving h1j-1
    are_my b-6c-8d-7e1g1h-2j-1k-6 are_never c5 are_newer a5c-6 are_next d-2 are_nice c-2 are_nicer a2 are_no a1
    are_not a-4b3c5d4e4g-1h-2i-3k-2 are_now b1h-2 are_off b1g-2h-3j2k-2 are_old c4 are_on a-4b7c-3d-4f-2g1h-8
    are_one k2 are_only b-1g1i1j-2 are_open g-1 are_out b-6e1g-5h-1k2 are_over c-2d-4e-2g-1k-1 are_packed h3j2
    are_paid b6d-2h1 are_part b3e2 are_paying b-3c-4f1i-3j1k-4 are_people a-1c1 are_pooled b3c-3 are_private b-2
    are_probably b1g-3 are_proud d5 are_putting a-3b2c-2h1i-4j1k-3 are_ready b1c-1d1e-2 are_really b1
    are_renting j1 are_right a1c-3g2 are_running c2d4i1 are_saying c1 are_selling d4k-1 are_sending d1g-2j2
    are_shared b5 are_short b-3g1j-1 are_shot d-1 are_signed f1j1 are_signing j-3 are_simply a6b-3k-2
    are_sleeping k1 are_slim c-1g4 are_slow b1c6d-2e1 are_small a1b2 are_so c4d1 are_some d3e-1 are_something c-1d3
    are_sorting a1g1 are_splitting j-1k4 are_spoken c-2k1 are_sponsoring i-2j2 are_starting b3
    are_still a2b-3c-2d1e3f-5h-2i7 are_stuck b-1c1d-1f2 are_taking b-5c-1g1h-1i1j1k2 are_talking a2b7e1
    are_that g2h-2 are_the a8b-8c-7f-4g-3j-1k-4 are_there b2 are_they b-3h2 are_things d-1 are_those c3
    are_three a1b-2j-4k3 are_throwing b5 are_to c-2 are_too c7g-3h2k1 are_treated c7 are_turning g1
    are_two a-2b-3c-4k2 are_up a-1b-1d-1e1g1i2j-1 are_useless d-2 are_very a-1b3c3d-1g1 are_waiting a2b-1e-1g-3k-1
    are_we b1d2 are_welcome c-6e1f4g1i1 are_what a2b3c-4h1 are_when e-3 are_with b-2c-7g-2i-1 are_wonderful a-2
    are_worn c1 are_worse b-2d2e4 are_worth c2d3 are_you b-3c-1d12f-3k2 area c5d-4e-3g-1 area_, c2 area_and c1
    area_is c4 area_manager c3 argue a-1b4c-7d2e-3h3 argue_about a1c-1i1 argue_with b5c-3f1
    argued a1b-5c3g-3h-4i1k-3 argued_about a2b-3c1 argued_with b-3k-1 arguing h-3j2 arguing_about i3
    arguing_over a-2 argument b3d-2k1 argument_about b1 arise b2 arisen g3 arm a-4b-1c-4d-3f2h-1 arm_. c-3f3i1
    arose g-3h1 around a-2b1c2d5g1h-5j-4 around_, a2b3c1d3 around_. a-3b1d3h-3 around_@amount b3 around_@number b5
    around_and c-1 around_by d1 around_for b-2c1d2h1 around_here c3 around_in e2 around_my i1 around_that g2
    around_the a-1b-3g2i1j-1k1 around_to e3 around_your a-2b1d3 arrange b2c1d-3h-1 arrange_the b2g2
    arranged a-1b-1d-1g-4i-1j6 arranged_, e2 arranged_. e-2g-2 arranged_a j3 arrangement a1b3c-2g1h-4
    arrangement_. a2b1j1 arrangements c1 arranging b-2c-4d-2e1h-3i-2j3 arranging_it h1 arranging_the h-6
    arrears b5j-1k5 arrears_, b4 arrears_. k3 arrested k4 arrival e2 arrive b2e1g4h-5i-4 arrive_, e1 arrive_to d1g3
    arrived a2b-4c1e-6f-2g-3i-3k-3 arrived_, a-3b1h1 arrived_. e-3h1 arrived_at a1c-2 arrived_in a2
    arrived_on b-1c-2 arrived_to c1 arrives g2h-4j1 arrives_. e-3g-3 arriving k2 arrogance c-2d3 arrogant c3d3
    arthritis a-3k5 arthritis_in k1 article a-1d-6e-3k-3 article_on b-1c-3 articles b-1d1i4 artist h1 artistic c1
    arvo b-1c-2e1g2h2 arvo_, g1 arvo_. h2 as b1d1e3f2g1h4i2k-1 as_. c1 as_@number i1 as_@other c-2d1f1
    as_@quote b-2f4h1 as_a a-2b1d-9e-1f6g-5i-1j1k-2 as_agreed h-3 as_an b-4c1h-4i-1j-3 as_and b1e2h-1
    as_another g1h2 as_any a-3c2e-2 as_anyone c3e-1 as_anything c-3 as_at a2b1 as_bad e1k2 as_cancelled a2h5
    as_close a3h1i1 as_closed d-2e-1h5 as_closely c-1 as_controller h-2 as_declined h1 as_described a-3c1
    as_early h3 as_ever c1g-2h-3 as_far b-1c4e2f-3g4 as_final b1f-2 as_for e1f-1h-9 as_free c1h-2 as_from h5
    as_gold b1 as_gone g1 as_good a3b2c-4g5h-3 as_happy a3 as_he c-3 as_head a1 as_her h3
    as_i a3b-1c-1d-4e-4f-6g-4i-2j1k-1 as_if b-3c4d11e-10f-5g4 as_in a1b2h1 as_is e3 as_it a4d3e1f2g-1h2k1
    as_its c1h7 as_long a-4b-5c2e2f5g-4h-7 as_luck g3h2 as_matters g2 as_me c-4d-5e1h-1 as_mine g1h-3 as_more a-1
    as_mr c-2 as_much b2c-5d2g2h-4j1k-2 as_my b3c-4d3e-1f-1i3j1k3 as_not c1g1 as_nothing a3h1 as_notice h2
    as_of b-3c-8d-11h8i2j-2 as_on c1d2h2 as_one a-1b-3d2e1g-1 as_our g3j-4 as_part b5i1 as_planned f1g-5h1
    as_promised b-1e-1h-3 as_proof i2 as_regards a-2b5c2e1g4 as_second b1 as_senior c1 as_she c-1j-1 as_someone i1
    as_soon a1b-5c-6d2i2 as_that b3c-5d-6h-2k1 as_the a6b5c-1e2f2g2h2k1 as_their a-1h5 as_theirs a-1c-1
    as_there a-1b-3g-3 as_they c-4d2e6f1g3h4i-3j2 as_things b1d-4e-8g6 as_this a1e1 as_those a6
    as_though b-6c-1f-5g6h-9 as_to a-7c3d3e7f-4g-6h1 as_undecided e4h-3 as_usual d2 as_we c-5j3k-1
    as_well b4c-1d3e2g-6h-2i-4j1k-1 as_withdrawn a-2b1c-4d-6h6 as_you a-2b-1c-3e-3f-4h-3i1
    as_your a-4b-1c-6d1e3g6i-1k5 as_yours b-6c2g1h-6 asante a-2 ashamed a-6b3c2d5e-7g-8k3 ashamed_. b1c1d2k-2
    ashamed_of c-1d4k2 ashamed_to b3c1d-3k2 ashore a-1b3g1 ashore_. b2 asia c1 asia_. c1 aside b3d-1e-9f4g3h3
    aside_, b3e-1g2 aside_. e-1g3h3 aside_an b-2 aside_for a-2b1h1 aside_from a1b1g2h-1 ask a-1c2d1f-3g-5i-1j-1
    ask_, b-5c-4f-3i1 ask_. a-5c-1d-2e-6 ask_? d-1 ask_a b-2c3d4 ask_about b1d2k2 ask_again b1c1d1e-1 ask_an c1
    ask_anyone b4c4d-1 ask_anything c5 ask_around b1 ask_for a-2b-1c1e1f-1g-7h-3i-1j-2 ask_her e-4 ask_how c-2j1
    ask_if b1d1e-1f-3 ask_me b-2c-1d-1e1f2g-2h-5 ask_my c2e1f-3i2 ask_myself g4 ask_of c4k1 ask_somebody c2g3
    ask_someone d1h1 ask_that b1c-9d-3e5f3g-3h6 ask_the d1e1j1 ask_them b-4 ask_to c-2g-1h2 ask_what b2
    ask_where b-1c1d-3e1 ask_whether c-1d-1g1h-1 ask_which e1 ask_who d-2 ask_why c4d1 ask_you a4c-5d-4e-1f-1g-9h4
    ask_your b2c-2d8e2 asked b-2c2d-4e-12f-17g-3h-1i4j-2k-4 asked_, b-3c-6d-1h3k1 asked_. a-2b1c-1d-5e1h1i-2k-3
    asked_: b1d1 asked_about b4d-3g-2h-3i-2j-1 asked_after c-4 asked_again e3 asked_and b1 asked_around a1b2
    asked_at c-4 asked_back c-1 asked_before c-3 asked_better d1 asked_by a1c-2d3 asked_could i1 asked_first a-3i-2
    asked_for b1c2d-1e-2g1h1i3j2k2 asked_him c-2h1 asked_how b3c-1d-2k2 asked_if a-5b-6c8e-6f-2g-5h2
    asked_in c1d-2h-2 asked_it d2 asked_me a2c5d2e-3f-3h1j-6k-6 asked_my b3c3g2h-6 asked_on c2 asked_only b2c-1
    asked_that c-5i1 asked_the d-5e3 asked_them a-4b-3c-3d2h-2i3 asked_three b-2j1 asked_to a1b-10c5d-1g2h-1i7j-2
    asked_twice b-4c4 asked_us c-1 asked_was h-2 asked_what a-9b-5d-2e-6g-3i-4 asked_when e1 asked_where a1c-1
    asked_whether b-4c-2e-5g-8h4 asked_which b-4h-3 asked_why b3 asked_would c1 asked_you a2d3 asked_your b4c-3
    asking a-2c5d-1e-8f-7g-1h-1i-6 asking_, b3g2h1 asking_. b2c3d-2e-1 asking_? b1d-1 asking_a c4d1i-1
    asking_about c2d-2 asking_after d-1k1 asking_for a-3b2c2g-5h-1k2 asking_if g-3
    asking_me b-1c1d1e-2f-3h-9i-2j-3k-6 asking_questions c1j1 asking_too d2 asking_twice a1c-3 asking_what b-4h2
    asking_whether d1 asking_you d-1e1f2g-1h-1 asks b-3c3d1e-7f-4g-6i-1 asks_, b1 asks_. c-2d-1 asks_a c3d3
    asks_for b-7c1h-5 asks_me d-2g-1 asleep a-2b-4c4e4g-1h-6i1k-1 asleep_. c2e1 asleep_in e3 asleep_on g-2
    asleep_when c-2 assembly a2d-1e-1g1i1 assembly_. g1 assessed k1 assessment a-8b-9c4d2f3g3h1i4k3 assessment_, d1
    assessment_. d2g3 assessment_and i2 assessment_centre a-5c3g1h-1 assessment_day c-1e1g-1k2 assessments k1
    assignment b-3c3d-4h-1 assignment_. h1 assistant a-1c-1e2f-4g-2h1j-3k-6 assistant_'s d1 assistant_. h1
    assistant_cook c1h-2 assistant_in b1h2 assistant_interviews h-1 assistant_job d-1e4h-1 assistant_manager c-3h2
    assistant_on d1 assistant_post c-1 assistant_registrar h1 assistant_role a1 assistant_said c2 assistant_who c1
    assistants b1c3h1 associate a2d2h-2 associates c3d1 association b-3d2h2 association_, d2
    assume b-3c-9d5e11f-9h-10 assume_i d-5e7f-4h-7 assume_it e2f-1 assume_that c-1d4 assume_the c-1d1e3
    assumed b2c-4d3h2 assuming d4f1 assured b1c-4d-2j2k-2 assured_that c-4d-1 asthma b2c-2k4 astonished c2g4
    astronaut c-2d6 astronaut_? c-2d6 asylum j-2 at a-4b1c-2d-1f-2g1h-1i-3j-1 at_, a7b-3c2g-1h-2 at_. b5c2h1i-2k-1
    at_@amount b2e2 at_@currency b4d2i-1 at_@number b3c5d6f-3h-2i-6j-9k1 at_@other a2d-1 at_@quote e1
    at_a a-1b-1c1d-2e4f-3h7j1 at_all a-9b-4c-1d2e-3f-2g3h-4i-3 at_an d-8e3h4k-1
    at_another a-1b-2c-2d-1e-7g-10h2i3j-4k-1 at_any b-9c-1e-4h1 at_best c3g4 at_both a5b-5c-3 at_breakfast a1
    at_by a-2c2d4 at_christmas b7d2e-2i-3 at_church c-3g1 at_college h-3i-1 at_dawn j2 at_dinner d2e-4g1h2
    at_double b1 at_each b-3k3 at_ease a-1b-4c-6d-5g-4h-5k-4 at_easter a-3b2c-2k2 at_eight b-7j1
    at_eleven b-3d1f-1g1i-3 at_every b-2 at_fifteen b-1 at_fifty c-2h-2i-1 at_first a-1 at_five b-7c-1d-2g1i1k-2
    at_for c2d1 at_forty c-4k1 at_four b-6d-5f1g1i1 at_fourteen b2 at_full b2 at_half a-3b-4c3d-2f-3g-2h-4
    at_her c3g1j1k1 at_his c6 at_home a-1b-5c-6d-1e3i-3j-3k1 at_how a1c3d-3 at_in c1 at_it b-2d1e4f3g-4h2i2j2k-1
    at_its d1h1 at_last b1c-7d4e-4g-3j3k-2 at_least a-2b7c3d5f5h1j1 at_liberty b-2g-1h-1 at_long a1b3 at_low b1
    at_lunch a1b-6d-3 at_lunchtime h3i-1 at_me a-1c1d6e-6h-6i-1k6 at_midnight b-5c5d5e-1g-3h-2i4k-1
    at_month b5g-1i-2k-1 at_most b2k1 at_my a-4b2c1d2e1f-9g-3h-2j-3k-1 at_new k2 at_night a3b-10c10d3e-4g-6h-1i-3k6
    at_nine a-3b-3c3d-5e-2g-2h-4i-6 at_nineteen b1d-2 at_ninety b4c2i1 at_no c2 at_noon a-2b-6d1f-3i-1j3
    at_now g-1h-1 at_number b-3 at_nursery g3 at_on c3 at_once c-1e-7f2g1h3k1 at_one a2c3g1h-5
    at_our c-12e1g2h1i-1j-1 at_peace e-1 at_people c1 at_point b4 at_present a-5b-4c-4d-6e2f4g-1h-2
    at_quarter c2d1e1 at_reception b-5c3d-3g-2i-1 at_replying e3 at_rest c3e-3 at_school a-3b-2c-2d1g2
    at_sea a1b2c2e4g1h-6i-1j-1 at_seven b-4d1h1i5 at_seventy c-4 at_short g1 at_six b-4c-2d3i5 at_sixteen c-3
    at_sixty a1b-3c-4d-4g-1h-4 at_some c-4d-11e8g-8h-8 at_someone b1d2 at_st a2h4 at_such c1d-1e1h-1 at_table d-1
    at_teatime c1d1 at_ten a-8b-9c1d1f-2g5i-2k1 at_that c2d-3e-8f2g4h-8k-1 at_the a1b1c-2d-5e-1f1g-1h3i3k-3
    at_their e2i4 at_theirs a-2b6 at_them a3c3d2e-2 at_thirty b1c-3 at_this a-1c-4d-5e1g5h-1i-5j-1
    at_three a-1b-3c4e-3g5h-2i-2 at_time b6c-3 at_twelve b-1c1 at_twenty a2b-1d-2g-2k2 at_two b-6d-4e-4f1g3i-2k-3
    at_university b5h-1 at_us a2c-2i1k3 at_weekends b1c-3d-4 at_what b1d-5 at_which e1
    at_work a-8b-5e2f-2g2h-8i-4j-4k4 at_you c-1d1e3 at_your a4c-3d-3f3g1h-1i-11k-1 at_yours a6b8c2d-6g5h1j2
    ate a-6b-9c2d-1e8g1h-4i-3k-4 ate_a c3d2 ate_it j1 ate_me e3 ate_my b-1c3e4h-1 ate_the c-4d-5 ate_up c5e1
    athens a-2b-2j-1 athens_. b-1 atmosphere a3b-1c8d1h-3 atmosphere_, c2d1 atmosphere_in c4
    attach b3c-5d-1e-2h-4i-1 attach_the i-3 attached a-8c-13d-14e-6f-7g-2h3i4j-3 attached_, c-1h-2i1 attached_. h3
    attached_for i1 attached_form h5 attached_is i1 attached_my i-3 attached_the h-7 attached_to b2h3
    attachment a-2c-5e-2g-1h-1i3 attachment_, i1 attachment_. c-1d1i2 attack c-2h-2k4 attacks c-4g-1i-1k6
    attempt c-1d1e2h-1 attempts e4 attend a4b-4c-13d-13e-7f9g6h3 attend_, a1f2g-1h-1 attend_. a3d-1e-3f7g6h2
    attend_at g1 attend_on a2b-4g1h3 attend_the e-3h1 attend_your g-4 attendance a-4d-1e4g7 attendance_. e1
    attended c2 attending a3b1e-4f1g6h10 attending_, c2d1e-2f1h4 attending_. c-2e-2f-1g4 attending_for b2
    attending_on e1g1 attending_the a1c-3h3 attending_your a2 attention a-7b-11c2d9g-3h-4k-4 attention_, d1
    attention_. c1d1k-1 attention_to b-9h-5 attitude c3d12e-2h-5 attitude_. c4d2 attract b4 attractive a5b4c-4h-3
    attractive_. b2g1 attractive_of a1h-1 attracts a2g3 attracts_me a4b-1g3 au d-1f2j-1 au_pair c1j-1
    auckland a2b2c-3g-2j3 auckland_. b1 auction b-6h1i1k1 auction_house h2 audience a-1d1h-1
    audit b-7c-3d-7e4g7h-3j-4k-1 audit_, g1 audit_and e2 audit_committee c1g1 audit_is g1 audit_on b-1
    audit_season e1 audition b-5c5d1f3h2i1 audition_. g1h3 auditions d2 auditor a-1b-4c1h-2 auditor_. c2
    auditors c1d-3 audits b-3e2 audits_. e3 august a-10b1d-10f-2g-10h-2i5k1 august_, a-1b-1c-4h-4j2k2
    august_. a-3c1d-2e-4g-1h3i1j-1 august_@number i2 august_i h-1i2 august_to c1e1 aunt b-1c-6d-10e-1k-2
    aunt_'s b-3c-2g1h1k-1 aunt_, k2 aunt_. c-2 aunt_and c-2 auntie b-2d-4k2 aunty b-1c1 austin b-1 australia j3k-1
    authorisation j1 authority c3d1f-1h1 authority_, c1f-1 authority_. b1c2 authority_is a2 autism c1k2 autistic k2
    auto b-2c-3h3 auto_reply h3 automated c4d2 automatic a1c5d4e-2h-2 automatic_reply d1e-1 autonomy h-2
    autumn a-8b-4c-3d-11e1f-5h-3i1k4 autumn_, f-1 autumn_. d-3e-4i3j2k3 autumn_and k3 autumn_i h-3
    availability c2g2 availability_, c1 available c-7d-5e-1f2g4h1i-5k-6 available_, b1 available_. a1f3
    available_for a-1b-1c-2f-1g2h2 available_from h-5i-3k-1 available_to h1 average a1b-3c1d1 avoid h-3k3
    await d-1e-1 awaiting e2g-1h3 awaiting_a h3 awaits a1c1d1 awake a5c-8d6g1h-5i1k1 awake_, a3i1 awake_. d1
    award a-6b7c-7g-1h-3 award_for d1 awarded h2 aware a-1c-5d2 aware_that c-3d3 away a-3b-3e-1f1g2i-1j-2k3
    away_, b-3d-2e-1g3 away_. a-1b-2c-1d-1e-4f-2g3i-4 away_and b-4c-4d8e2h1 away_at b-3c2e1g-1h-1i1 away_by g2
    away_feeling c4 away_for g2h-2i-1 away_from b6c-9e1f-3g6h2i-5k1 away_i b-2 away_if g2h-3 away_in g1h1
    away_just b-1e-4f3g-2h-1 away_knowing c1 away_my c3 away_on b-4h-4i-2 away_so e1h-2 away_that g-5
    away_the b-2c-2h1 away_thinking c4 away_to h6 away_with a-2c-4e3k-2 away_without i1 away_yet f3
    awful a-5b-3d-6e-5g2 awful_, c-3 awful_if d-2g4 awful_lot c3d-3 awfully c2h-3 awkward c-3d-3h1 awkward_, g-1h2
    awol e2 b a6b2c-4d-5f2g1i-1 b_, a4d-1h-1 b_. a4 babe a2h1 babies a3b-1c1d-2h1k-1 babies_, h2
    baby a1c-5d-2e-1g4h1i-3j-1k8 baby_'s g2h-2 baby_, a2d-4 baby_. b-2c1d1h6k-1 baby_came k3 baby_comes g-2
    baby_coming b2g2 baby_has e1k2 baby_in j-1k3 baby_is b2h1k2 baby_on b3 baby_room a2 babysitter g10 bachelor b2
    back a-6b-5d-3e2f6g-4i2j-5k2 back_'s c1k3 back_, a2c3d-2e4f-3g3i-4 back_. a-7b-1d3e3f2g-1h3k1 back_? e-1f-4
    back_a b-3c-4g3h-1 back_about c-1d1h-1i1 back_after c1e-3h6 back_again c3 back_and a-1b-5d-4e-1g1h4i3
    back_as c-2 back_at c-2d-1f2g-1h-1k-1 back_before b1h-1 back_burner e5 back_by b1c-1f3g-4h-4i2j-1 back_door c-2
    back_for b-5c-2e-6f5h-2i3 back_from c-1d-2e-2g5h4i1j-1 back_has k3 back_home a3 back_i e3 back_if e-1f3j2
    back_in a-7b-4c-3f9g-10h-6i-8j-2k6 back_into f2h-1 back_is f1 back_my a-2b1f-3g-1h5 back_next c2
    back_of a1b4c-1d4f2 back_office a1 back_on d-7e-3f2h1i-4j-2k-2 back_once e1 back_or i2 back_out e-4g7h2
    back_over c1d-4 back_pay b4 back_row d3 back_since h-1 back_so b1d-2 back_than a2g2h1
    back_the b-7c-10d-7e-6h1i5j2k-1 back_this d1h1 back_to a-1b-4e6f-3g-9i-1k-3 back_together h2 back_twice c-2
    back_unless f-5 back_up a5 back_was b1c1 back_went c-1k2 back_when h-3 back_with a-10b6c2d-5e2f1g1h3j-1k-2
    back_your h1 backed c-3d-2f1h-2 backed_out c-2d-1f1h-2 background a3b-9c1d-2f1g-3i4j-3 background_, a3
    background_. h1 background_check a-3b-3c1f1i5 background_in a2 backing a-1d-2e-4g2h4 backing_out e-3h2
    backlog c3e4 backs c3 backup a5f1 backup_. a2f1 backup_for f1 backwards b6c1g-2h-3 backwards_. c1
    bad a-1b-5c3d-9e-2f-1g-2h-5i-4j-6k10 bad_, a4c-3g1 bad_. a-5e-1f-2g-6 bad_about c-2e-2 bad_and a1 bad_at e1
    bad_back a2k1 bad_but c-1 bad_feeling c3 bad_for e5g3h1 bad_in k2 bad_knee d2k-2 bad_line c-1 bad_luck d2
    bad_name c8 bad_news c-3e3 bad_on f-1 bad_reviews c1 bad_taste c3h2 bad_that c1g-2k1 bad_things c4g1
    bad_time c-2 bad_with g-1k1 bad_word c-12d-5e-6 badge a-9b-6c-6d1e-9f-10g-1h-1j-5k-1 badge_, c-1f-4g2i-3
    badge_. b-1c-7e-3h-4i-1 badge_and d4 badge_at b-1 badge_for b-1h3i2 badge_number h1 badger d2
    badly a-2b-2c5d-1e-2f1h-1i-3k3 badly_, c-2e1 badly_. b-3d1 badly_designed c4k2 badly_kept c3 badly_led c2
    badly_made c1 badly_of c-3e-4 badly_organised c3k-1 badly_planned c4 badly_prepared d-1 badly_run c-1
    badly_thought c3 badly_with i-1 bag a-10b-2c-1e-1h-8i-5 bag_. b-5c-3g1k-1 bag_and c2 bag_of b2c-3 bagged a2
    bags b-6c4g3j3k1 bags_. b-3j1 bail g1 bail_on g3 bailed g3 bailiff k2 bailiffs a-1c-3d1h-3i-1k8
    bailiffs_came k3 bailing h1 bairns a1 bake b-7c-6e-2j-2 bake_, h1 bake_sale b-1 baked a1b1 baker b-3d1g-2
    baker_'s c1 baker_, c2 baker_. a1c-2d1 baker_who i1 bakery a5c-4d-7e1f-2g1h4i2k-3 bakery_'s a1 bakery_, a-3i1
    bakery_. b-1c-2i1 bakery_and c-1 bakery_does a2 bakery_has h2 bakery_in h2 bakery_on b1h2 baking a-1c1k1
    balance a2b1c-3g3h-7 balance_, c-2d1g3 balance_. b1g3 balance_in a-3 balance_the a3 ball a-1b-4d1e4f1g-4
    balls c-2d3 ban i2 band a-3b7c-7e-3i-3j-4k-5 band_, b2 band_. a1b-2 band_@number b1h-3 band_and a-3b3
    band_is a2b2 band_on c-3 band_was c-2 bangalore b2 bank a1b-1c-4d-6e-1f-1g5h-2j-3k5 bank_'s b-2c-3h-3
    bank_, a-1d-1e3h1k4 bank_. a1b1c-6d1h-6j-3k2 bank_? b-1 bank_account j2 bank_and b-1 bank_card i2j-3k1
    bank_details c1h1i2 bank_each b-1h3i-1 bank_for c-3 bank_form i1 bank_has h2k6 bank_holiday b-6c1d2g-1i1k-1
    bank_holidays b3 bank_in a3c-4 bank_is a4b-1c-4g-1h-1j-3k7 bank_manager b8c-3g2 bank_on b1c-4g7h-3 bank_that c2
    bank_to c1 bank_was a1 banking c-2 bankrupt c-4g-1h-1k6 bankruptcy c-1j-1k7 bar a1b-2d1f3g-1h1i2j-6k2
    bar_, b-3c1 bar_. a2c1g-2 bar_and a2 bar_at h1 bar_of d2 bar_the c-1 barbecue c-2e-4k-1 barber b-1g-1i1
    barber_. i1 bare b1d1j1k2 barely b2c-2d1k1 bargained g1 bargained_for g1 bargaining c-1d1i3 barista d-1g-2
    barista_. h1 barista_interview g-2 barked c-1d3 barking d-1 barn b-3c3d5e-1h-2 barn_, c3 barracks h2i1
    barred c-1i5j-1 barred_from i4j-1 barrister b2d1 bars c-3e2h-3i4k1 bars_. b1e2k1 bars_me i3
    base a-8b16c-6d-1e5f4g-7h-4i-2k-4 base_, b4c-1 base_. b4 base_and h-1 base_down e4 base_is h1 base_to f1
    based g-2 based_in c-1 basic a-11b16d3e-3g-4 basic_. a-2b5c-1 basic_and b3 basic_courtesy c1d2 basic_for b-1c2
    basic_is a-1b6 basic_manners d4 basis i1 batchmates c1 bath a-2b-4c-2d2h1 bath_, c-1 bath_. c-7d2 battle k2
    be c-3d2e1f-1g4h2i-1k2 be_, a2c-3d-5f-1g1h-1i1k1 be_. b-4c-1e5f-3g-1h-2i1j-2 be_@number g-2
    be_a b-2c3d-1f-4h3i-4 be_able c-2d-1f-3g3h-4i-2j-4 be_about a1c-3g4 be_absent g3 be_accepting g2 be_advised h3
    be_after c-1f2g2h-1 be_alarmed e3g-1 be_all b-2c2g-5 be_allowed d-2 be_along d1 be_alright f1 be_among c-1e1
    be_an b-6c-2d1f-1g-3 be_and b-1c2 be_angry e1 be_another f1h1 be_answered e2h-1 be_answering e5h-7
    be_any b3d-1e2g-4h-1 be_anything c1 be_anywhere a-2c1 be_appearing e-1g-1h3 be_applying h4 be_around h-2k4
    be_as a4e3 be_ashamed a-1c3d8g-2h2k2 be_asked b-7c1d-6e4g-1h1i-5k-5 be_asking c-1d2h1k2 be_at a7c1d2e-8g6i2
    be_attending a4b2c3e-4g-10h9 be_available g4h-3 be_away b-5e-2g-3h-4i-3 be_awful d-3g4
    be_back b4c-5e-1f3g-4i1j-2 be_bad e3 be_based f1 be_best a2f-1g7 be_better a-2b-2c2d-4e-5f-6g6h-7
    be_blunt a-2b2c3d9e-6g-4h-4 be_bored c5d1 be_bothered c4d11e1 be_bowing h1 be_brief c2g-4h-3 be_bringing b5
    be_building i2 be_busy h-3 be_called a-2d-1g-2h-5 be_calling h4 be_cancelled g-5h4 be_candid a1b2c5d-3
    be_careful d1 be_carrying e-2g3h-5 be_changed f1 be_changing c-1 be_checking d-1e3h-6 be_cheeky d1
    be_cheering a-1d-1e-4h-3 be_clear c-2 be_closed d1e-1g-1h1 be_closer a1b-2 be_coming a7b2e-17f-1g-7h12i-3j-4k-5
    be_considered a-8b-4d-9e-1f1g-10h8 be_contacted e3h-2 be_continuing d-2e-9g-2h2 be_cross d1e-1g4h-3
    be_curious b1f2h2 be_daft b4d-1h3 be_declining g3 be_deleted h2 be_delighted a-3c-2d-4g-1 be_desired c4
    be_desperate d2 be_difficult g3h-1 be_disconnected e-2 be_doing a4b-3c4e-7f-2g-12h1 be_done e-3j1 be_down b2g1
    be_drawn a-2b-3h-1 be_dreaming d4 be_driving c1g-4h5i3 be_dropping b3e-4g5h-4 be_dry e1 be_early g-1
    be_earning b1e-1 be_easier a-6g-2i-3 be_eighty b1 be_embarrassed d4g-2 be_enough b1f2 be_entering e1h-1
    be_excused g2 be_expecting d-2e4 be_fair a4d-6g1 be_far b1 be_filled a-1f1 be_filling d4 be_fine c4g-1
    be_finished b1c1 be_first e-1 be_fit g5h-2 be_flattered a2d3g-1 be_following e-2g2 be_foolish a5
    be_for a1b-5c-2d-1f-4g6k1 be_found c3 be_frank a1b4c2d-5g1h-4i-1j1k2 be_free b-7d-3e-6f-2g2h-3i-2j-4 be_from d1
    be_getting b3h-3 be_given b-1e2f-2g-3h5 be_giving a-1b4d1e-1g2h3 be_glad a-8b-5c-10d-2e-5g-6h2i-1j-4k1
    be_going a-4b4c2d-1e-13f-1g-2h4i-2 be_gone b1c-2 be_good g-4 be_grand b-5g-3i-1 be_grateful b-2d5e4g-1h5
    be_great d-1 be_had f1j3 be_happier a7c-3d-2e-2h-4 be_happy c-1d-4e-4f-2g-3h-7 be_hard a-4b-8c-4g3h-4
    be_having b1c1d2 be_heard c-1 be_hearing d2e-1h-6 be_held f1 be_here a2d1g2 be_hiring k2 be_home b-6g-2j-4k5
    be_honest c3d-7f-2i-1k1 be_honoured d-1 be_hurried d-2e6 be_i a-2d-2f-2g9h-1 be_ignored d5 be_ignoring e3
    be_in a3b-3c-3d-3g6h-2i3j-6k2 be_inclined b-1g4 be_informed e2h3 be_insulted d6 be_interested c-2d-2g-2h-2
    be_interviewed b-2e-5f2g-5h8 be_interviewing a-3c1e-6g-2h8 be_invited c-2 be_it d2g1 be_joining e-1f-3g3h7i-4
    be_joking b1d5 be_just a-1 be_keen f2 be_keeping b1h1 be_kept a-1c-5d7f7g-2h-3 be_kind g-2 be_kinder g2
    be_late g-4 be_learning a3 be_leaving e1g1 be_left c-6e-1k3 be_let f-2g-1h-2i1 be_letting d1g2h-1k1 be_like c1
    be_living k-1 be_lodging j2 be_long c-1 be_looked d2e4 be_looking d1e5h5 be_losing b7g-3 be_lost b2h1
    be_lovely d4 be_lucky a-2d-4h-3j-2 be_lying a2b-3c-6d3g3 be_mad a4b2e-1 be_made b-3g-1i1 be_making b6c-2g4
    be_me f1h4 be_meeting e-1h3 be_more a1g-1h-7 be_mostly a3b-1 be_moved c-6g-1 be_moving b-4e-4g-2h5i3j-3
    be_much c2 be_my a1b-7c2d-4f-2j-1 be_near a-2b2e-1g-3h-4j-3k2 be_needed h1 be_needing a2d-3e-8f-2h4i2
    be_next e3 be_nice b-2c1d7 be_ninety g-2 be_no a-5b-2e-3g2h2i-1 be_nothing b2g2 be_obliged d1e4f-5h2 be_of a1g1
    be_off e2g-6h-5 be_offended a3d-4e2 be_offered b-1g2 be_okay a1e1 be_on b10e-7f3g-1h-4i1
    be_one b-5c-2d-6e1g1h3i1 be_open b5d-3g-3h-3i-2 be_opened e2 be_opening d-2e9h-8 be_our e1h-1
    be_out a-3c-5e-4f-3g3h-13i-4j5 be_over e-2g-2j2 be_paid b8c-2d2j2 be_part b-1c9d-2 be_passing g1
    be_patient b1e9g-2h-5 be_paying b6c1d1 be_perfect c1 be_persuaded c-1f7 be_picked c-2d-2h-3k-2
    be_picking d-1e9g-10h-4 be_pinned e2g-3 be_plain b2k2 be_pleased b-1c-2d-1e-1 be_polite c1g-1h1
    be_possible b-3c-1d-5e-5g-2 be_prepared f3 be_present g6 be_proceeding e-4g-4h5 be_proud c2d-7g-2 be_pulling g4
    be_pursuing e-7h3 be_put a3b-6c-2d-1g-5h2k1 be_putting g-5h1i1 be_quick c4d7e-2g-3i2 be_quiet e1
    be_reachable e1 be_reached e-1 be_reaching g2 be_read d-5e2 be_reading d-2e7h-6 be_ready c3 be_real c1g1
    be_refunded c1 be_regarded h2 be_released g2h2 be_remaining h3 be_remembered d1 be_removed c-1h7
    be_replying d-1h-2 be_reporting c1h4 be_responding d-3e5h-6 be_returned c-1e1 be_rich b1 be_right c3d-4e1h-2
    be_ringing d3e4 be_round h2 be_rude d-4 be_run c3 be_running a1c1g-2 be_rushed d1h-1 be_safe c2f2 be_said c-5e2
    be_sat f1 be_saying e-1f-2g6h-4 be_seeing c-4d-4g2 be_seen a-2b-2d1e2h4k1 be_sending b1d2h-1 be_sent c1e2i3
    be_set c2d1 be_shocked g2 be_short b2c-1g-2h-5 be_shortlisted d-1h-2 be_silent e2 be_silly a1b1 be_sincere g3
    be_sitting d-5e-5g-1h-1i1 be_so c-3d2e2f-3g-4h5 be_somewhere b1 be_sorry f2j1 be_spoken c-4g1 be_starting h3
    be_staying b-2c1e-1f-2g2 be_stepping h2 be_sticking g2 be_stopping b-1 be_straight d-4e-4g2h-2
    be_stretched a1c-2e-1 be_struck h2 be_stuck g-1 be_sure b1d-1e1g-3 be_surprised a-4c-3d-3e4f-1g4h-4i1
    be_sworn i3 be_taken a1b-1c1e2f1h-1 be_taking a-4b4e-3f-1g-1h3k-5 be_talked b1c-1d3f7g-2 be_talking b1
    be_taught a1k-1 be_teaching c1h3i2 be_telling d2g1 be_tempted d2f4g-2 be_thankful e2h2
    be_that a-4b-6c-2d-4e-3f-7g9h-12 be_the a3c2d-2e1f-11g2i-1k-4 be_them a4 be_there a-6b-5e-10f8g4h-2i-1j-5k2
    be_thinking i1 be_this d2e1 be_thought d-4f2g1 be_thrilled d1 be_tickled f2 be_to c-3d3h2
    be_told a3b-2c-1d7e2g2k2 be_too b-2d1h-1k3 be_transparent i1 be_travelling e-1 be_treated c-4d3f1h2 be_true c1
    be_truthful a2d-2 be_turning e-1f-1g3 be_two c1k1 be_unable g3h-1 be_unfair a-5b-2c-5g-3h-1
    be_unreachable d-1e3 be_up a2c-3d-2e-5f3h-1 be_upfront a2 be_used d-2 be_using a2 be_very a-2b-1c1d3f-2g4
    be_waiting a-2b2d-2e4g-1 be_walking b1d1 be_wanting d1h-1 be_wasting d-5e3h3 be_welcome c-2f-1g-1
    be_where b-1h-4 be_willing f1g-1 be_wise e-2g5 be_wiser a-1e-2g4 be_with a2b-3c-7d-8e-6f-1g7h-5j-5k1
    be_withdrawing g5 be_working a3b4c1d-6e-7g-5j2 be_worse b1 be_worth b-1c1g1 be_writing d-5g3h-4k1
    be_wrong b-4f-3g-1h3 be_yes f3g-3 be_you a1 be_your b1c-4d-3e-2f4g-1h7 beach b-5 beach_, c1 beam_time a1
    bean b1c-1g2 bear a-6b1c-5d-4e6g-1h-6k4 bear_. k1 bear_with b-2c-3d-8e5f-5h-7 bearing b1c-4d-2h-2
    bearing_on c-3 beat a8c-3d-2e-3f1g-3h1 beat_. a4 beat_about d2 beat_me c-2 beat_the a1 beat_you a5c1h4
    beat_your a3b2 beat_yours a1 beaten a4c-5d-2 beaten_by a-2 beating a3 beats a10b2c-14d-8e-5f-1h-3j-2 beats_a a5
    beats_any b2 beats_anything a-2 beats_every a-1 beats_it b1 beats_sitting a1 beats_the a5h-1 beats_yours a-2h1
    beautiful a-6b-5c-4d-6h-7 beautiful_. c-2 became c2d1h2 became_a a2c1 became_of c1d3
    because a2b-1c-1d2f-6g-5h5j1k2 because_a b-3c-2 because_another f-2h-1 because_he d-2
    because_i a-1b-2c-7d-2f-9g-4h-3i-4 because_if f2h-2 because_is h6 because_it a1b-8c-2e-2h3
    because_my a-4c-4d-1e-1f-1g4i1j3k2 because_nobody c2d1g2h3 because_of a-2b1c-4d-15e3h-1i2k1
    because_that d2g1h-3 because_the a6b5c4e3f-1g-7h5i-2j2 because_their h4 because_then b1f3 because_there a3c-2
    because_they a-1b-1d-1g1h6 because_this c2d4 because_we b-7c-3d1e3i1j-1k5 because_you a-3c-2d5e-1h-1
    because_your b-1c10d-1h6 become b-1c-2d-4e3h3k2 become_a b-4d-1e4h7 become_somebody h-2 become_somewhat g1
    becomes a-1d3f6g4 becomes_a f5 becoming a3h1 becoming_a a3h1 bed a-2c-2d4f-4g-3h-2i-3k6 bed_, c-1d1
    bed_. b-2c-1d1e1j-1k5 bed_and a1 bed_every c-1 bed_for b4d4 bed_in b-2c-5d2h-2j5 bed_rest j-3k2 bedridden k4
    bedroom j3 bedrooms c1 beds a-2b-4c4j5k-3 beds_, h2 beds_. c3 bedsit j4 beekeeper d1
    been a-1b-1c2d-3e5f-7g-2i-4j-2k5 been_, a-1c2 been_. a-4b-6e1g-2h-5k3 been_a a-3b-3c-1d-2e4g-1h-9j-8k-1
    been_able c3e-3 been_about c3 been_absorbed h3 been_accepted h-2j1 been_admitted k1 been_advertised c2
    been_after e-3 been_all c-4e1k-1 been_an b-3c3g-1 been_appointed a2b-3c-3g-4h7 been_asked g2h-1i2
    been_asking b2c-3g5 been_at b-3h-2k2 been_away e1 been_bad e1h1 been_badly c3 been_better a-2 been_booked c1
    been_brought g3h4 been_bullying c-2k1 been_called a-1c-5d-1e-3g2h1k-4 been_cancelled c1g-1 been_cast h2
    been_changed c1 been_chosen a1h1 been_clearer c-1 been_closer a-4 been_coming h-1 been_confirmed h1i3
    been_content a2 been_crazy e2 been_crying k1 been_cut e1 been_diagnosed h2k1 been_doing a-1b-2c3g1h-1
    been_driving d2 been_employed h3 been_engaged h4j-1 been_fair c1 been_feeling c-2g1k2 been_filled c3
    been_fixed g-2i2 been_flat c-2e8 been_for c-2 been_found j1 been_frozen b3c1
    been_given a5b2c-3d-5e-6f3g-11h1i2k-3 been_going c2e-5h-1 been_good a-2h-2k1 been_granted b5 been_grateful h-2
    been_happy a3b-4 been_having a-1c-3g4h-4k2 been_hectic e4 been_hired a-5b-2d-6e-6g-6h9k-1 been_hoping c-2
    been_ill c-1 been_in b-5i1j-5k6 been_kept h2 been_kinder a-1c-2 been_let a1c3e-2 been_living b-2c1h-4k1
    been_looking a3e-1h-4j2 been_lost c1 been_lucky a3 been_mad c-2d-1e7 been_made b-2c4e-3g-2h6i3k1 been_making b1
    been_meaning c-5d-2e7 been_mental e1 been_more a-9b-4c-6 been_moved b-1c4g7h-2j-1k-4 been_my a4b-5c-6j1
    been_named h3 been_nice c4 been_nicer a-6c-5d-5 been_no c3 been_nothing c-3d1 been_nuts e1 been_off h-4k1
    been_offered a7b-2g4h-1k-4 been_on a-7b6c-1d1h-4k-5 been_one c-2d-2e5k3 been_open d2 been_out c3 been_paid c1k2
    been_passed c5k1 been_patchy c2 been_patient e-2h3 been_picked a1h1k-1 been_promised b6c2 been_promoted b3h5
    been_proud a-3b-2c-2 been_published b1c-2k-1 been_put b-1d1h-1k-1 been_quiet e1 been_racing k-2
    been_recruited h4 been_renewed h2j1 been_right c-1 been_round c-3k2 been_rude h2 been_sent g1
    been_signed c-3i-6k5 been_silent e4k-2 been_since a1h-1 been_sitting c1d1 been_sleeping c-2h-2k5 been_slow c2e1
    been_snapped h5 been_so a2b-2c-1d1g-2k1 been_sober k3 been_some h-1 been_spoken c2 been_sworn i1
    been_taken b1f-3h5i1 been_talking g2h-2k-2 been_that k1 been_the a2b-1c1d-3h-2k-2 been_there a-3c-2h1i1
    been_thought h-1 been_three e1j1 been_to a-4c1d3g-1h-6j3 been_told a-1d-8h-1k8 been_too c-2e1g-1 been_top a3
    been_treated a-2c1d3 been_trying h-2k-2 been_turned h2 been_turning e-4h-1k-1 been_two a1 been_under k2
    been_up b-2c5h-3 been_very d-2k2 been_waiting a4e-1 been_wanting a1 been_with a4b-2h-1 been_wondering g2
    been_working h3 been_wrong g1 been_yours a-2 beer a1b-4 beer_. a1b-3d2 before a-3b-1c1d2e-1f7g1i3j6k-4
    before_, a-2c1d-1h-3 before_. b1c-1d-2e1g3i-4j-3k-3 before_a c3d2i-2 before_an d-4 before_and c5e-1g1
    before_answering e2 before_any a1j1 before_anybody a1c7d-3 before_anyone b-1c9d-6 before_anything a-2i2
    before_asking c5d2 before_breakfast h2 before_christmas c8d-3e-1k1 before_coming c-2g2 before_diwali c1f2
    before_easter c2e-1 before_eight d-2 before_four c1 before_friday c-1f4i2 before_giving e2 before_half c-3
    before_he b-3d1k-1 before_i a-2b3d-3e10g-2h1i2j4 before_inviting d2 before_it a-1c2f-2g-3h4i1 before_june b1
    before_long c2g4 before_lunch b-1c-5d-1h1 before_me a5d-3e1h-2 before_month i2 before_my a1e1h1i-3j3
    before_nine g2 before_noon d1f-3h-3i-3 before_one d2 before_or b3 before_ramadan h-1 before_saying e2g1
    before_sending c-3d1 before_she i-1j2 before_six f2 before_so c-3 before_somebody h2 before_summer h-2
    before_sunday f1 before_tax b6 before_telling c-2d-2 before_ten i-1 before_that b2c3f1h-1
    before_the a-8b-4c-1d-6e-2g-1i4j-2 before_their b-3c3i3 before_then e1i1 before_they a-10b-5c-4g-1h-5i-3j-1
    before_thursday b2 before_we b-4c3d-4e-4f-3h1i-1j6k-8 before_wednesday f1 before_you a4c-9d9e-6f6g1h3
    before_your a2c-9d1e-6f3g7i3k2 before_yours a-2h2i2 beforehand c2 beforehand_. c2f1 beg a-1e1f1i2k1 beg_, e2
    beg_for c1d3 beg_to b1c-1h3i2 beg_you d-1e-1f2 began a-4c5d-9e-5g1h7k3 began_to c4g2h1 began_with c4d-2
    beggar d4 begged d1i2 begged_me d1h1 begging b-2c1d8e-4h-1 begging_. c1d2 begin a-6b-3c-3e-7f-5g-1h4i11k-2
    begin_. b3i-1j1 begin_as h4i1 begin_at g-1i3 begin_in h3 begin_on c1i5 begin_there h4i5 begin_to d1g4h-3
    begin_with b-6c-5i2k1 beginner a1c4d-2 beginner_. a1c2 beginners a-1b-1d1 beginners_. d1
    beginning d-4e-4f-2g7h-1i3 beginning_of h-1 beginning_to d-4e-4f-2g8h-3 begins a-6b2c-1e-1f-3g-4h1i7k2
    begins_. a-1b2 begins_at i1 begins_on i1k2 begins_to b1 begins_with b3 begun a1b2c-2d-4e-1g3h4k2 begun_. c1
    begun_to a2b3c-5g2k4 begun_work h1 behalf e-1 behalf_. d1 behave b1d2 behave_. b1d1 behaved a-1d3 behaves d1
    behaving c1d1 behaviour c5d6 behind a-1b-1c1d-3e-2f-2g-9h2j-1k4 behind_, c1g1 behind_. a5b4c1h-3 behind_a c-1d1
    behind_him c2h1k-1 behind_it b-2c-1e-1 behind_me b4c-3g-3 behind_my c-2 behind_on b-4c1i-2j-4k6
    behind_the a-10b-4c3d-10e3f-4g-6h-1i4k-5 behind_this c-1d-1e-2j-1 behind_us h1 behind_with b-4h-3i-4j-2k6
    behind_your b-2c-12e-1k2 being b1c4d6e2f2g5i1j1k6 being_, e-3f5 being_. c-3e8g-4 being_a a4b1d-2k-1
    being_asked b-6c4d-2h-4 being_better a-4 being_called b2c1d-1 being_flexible d1 being_honest a3b2c-1g-1
    being_i e1g-1 being_in b1c-2g2 being_interviewed c3d-1 being_late c1d1 being_moved c2j1 being_nice d6
    being_on c-1 being_paid b4c-2g-2 being_patient h2 being_polite a1b-2d5 being_shouted c-3d2 being_shown a2i1
    being_slow c-1 being_so b2d-4h2 being_talked c-1d2 being_the a3c-4d2h4i1 being_there b-2c-3g3j1
    being_told b2c5d3 being_treated c-2 being_what a-5b-2c-4d-2g5h2 belfast h4j3 believe c4d1e-8f-9g-2h-6i4k1
    believe_, a-2c-2i1k1 believe_. a-5b3d-5g-2i3 believe_how d-1 believe_i a3b-6c-1e-5f-4g8h-7
    believe_in a5b-3d-1g-4 believe_it a-5b4d-1e-2g-3h-2k1 believe_me a-1c-4d2e-1g-4 believe_my a1b-3
    believe_that c-6d2f-3g1 believe_the b-2c5g-5 believe_you j1 believe_your c3g-3 believed b1c-4d3
    believes b1c-6d4 believing b1c2h1j2 believing_in b1 bell b-10c-1d-3e1f-2h-1j-2k-3 bell_, h-1 bell_. c2
    bell_and d1 bell_when g2 bell_you e4 bells a-2c1g-1h-1 bells_. b-1c1 bells_on a-1b2d4 belly d2 belong b-1h2i5
    belong_to a-2h3i5 belonged c1 belonged_to c1 belongings j4 belongs a-8b-7c2f1h-5i1j1 belongs_in c1d-2
    belongs_to a-4b-2c3d-2f1g1h-3i1j1 below a-3b5c1d-11e-1g-8i9j-6k-5 below_, b-2i4 below_. b-8c-4e-4h-7i3
    below_in a2 below_my b2c3i1 below_the a-3c1 below_to h1 below_what a-1b2c4h1 bench b-5c-1d-9e-1f1g-1h3
    bench_, b1c-1 bench_. a-2c2k1 bench_and h1 bench_by i1 bench_for f1 bench_of a1h2 bench_outside c1 bench_to h1
    benches k1 bend a2b4 beneath b-1c7d2e1g-2h-2 beneath_a c1 benefit a-3b-3c-5h-3 benefit_of b-3c-1d2
    benefits a-4b6c-6d-9e-3g-4h-2 benefits_, b4e-2 benefits_. b1 benefits_adviser b-2h1 benefits_and b1
    benefits_are b4 benefits_of b-4 bent h1 berlin f1 berth a2b-7h2i4 berth_on h3 beside a3b-1c-1e-3g1j-1
    beside_a a3 beside_him k2 beside_it c4f1 beside_me a-1c-4h1k-4 beside_my a3b3c-2g4k2 beside_that a4
    beside_the a-1b-3d1h-2 beside_you b-1 beside_your c-4 besides b2c1g-1h-1i-6j-3 besides_, b-2c1
    besides_. a2b4c1h-1 besides_that h-2i-1 best b-11c-8d-14e4f-3h-6i-19j-9k-4
    best_, a-12b-8c-7d-19e-24f-5g-16h-17i-2k-10 best_. a4b-4h1 best_and a2b1 best_fit a6h1 best_for a4h-3
    best_i a1e1h1 best_if f-3g5 best_in a4b3c2d2 best_job a6b1 best_kept a-2 best_man g1 best_match a5 best_not e7
    best_of a-2c-7e-3g-9h1 best_offer a6f2h1 best_option a5 best_place a3 best_regards a-2 best_stepping g2
    best_that e6g-2 best_thing a5h2 best_to a-10c-5h-1 best_way a-2 best_wishes a-12d-2e-2h-8
    best_with a-12b-4c-5d-1e-6g-7h-8 best_work c4h-1 best_you d1 bet a5b-8c-7d1e-2g8h-3j-1 bet_, g3 bet_. a3
    bet_of a1 bet_on b-2g4 bets k-2 better a16b2c-7d1e-6f-2g-3h1i-4j-6k-3 better_, a-4d1h-1 better_. a3b-2d3g-10h1
    better_aligned a3 better_and a3b1c-1 better_answer a1 better_at g-4 better_by a-3d3 better_chance a4
    better_choice c2 better_company a5c1 better_cook a-2 better_deal a4 better_dressed a-1 better_employer a1
    better_equipped a1c1 better_feeling a4 better_fit a2b-1c-3 better_for a5b-13c-9g-7h1 better_half a-3
    better_home a3 better_hourly b4 better_hours a5 better_i a-4e2g1 better_if d-2g3 better_in a2b2g-1
    better_interview c1d2 better_job a7b-1d3h-1 better_kept a-2c3 better_kitchen h2 better_known a2b-1h1
    better_mannered d4 better_manners a-4d5 better_match a1b-4h1k1 better_money b4 better_name a-1h1
    better_not a-4e1g4 better_now a2 better_of a1c-2d-1h-4k3 better_off a3b6c-6d-7e-1f-2g1h-7 better_offer i2
    better_on a1 better_one a1b-4d-2 better_opportunity a6 better_option a3 better_organised c5d4h3
    better_outfit a-1h1 better_paid a2b7h2 better_part c1 better_pay a4b6 better_pension b5 better_people a7h1
    better_photo a-1 better_place a8b1c-2h-4 better_placed a3g2h-2 better_prospects a4b-2h1 better_questions d3
    better_reputation a5h-1 better_run a5c2d4 better_salary a1b5 better_say g1 better_school a1 better_sense a-1
    better_set a-2 better_start a3 better_suited d-4g-2 better_team a2b1 better_than a-3c-7d-4e-1f-2g-2j-2k-4
    better_the a4 better_there a2g-1 better_things c-2d8e-1 better_title a4b1f1 better_to a3b-2g2h2 better_use a6
    better_view a-2h-2 better_wage a1b3 better_way a1 better_ways a-1c3 better_with a5b-5c-5d-3g2 betting g4
    between a2b-1c3f-1g5h-3i-1j-1 between_. g1i2 between_@number g-2h-1 between_a a10b-7c-1d-1 between_calls b4
    between_clients b3c-2 between_eight b-1c-4g1 between_jobs k1 between_me a-9b-11c-2d-1e-5f-1k-2 between_my c2e-1
    between_nine g1 between_now b-1c-3e3f1 between_one e1g1 between_our b2 between_rounds c1h2
    between_the a-1b4c1d-2e1h-1j1 between_them a-9b-6c-1i-2 between_two b-8c-5d-6e2g-5h-5i-4
    between_us c1e4f1h1j-2k-4 between_what a-3b-5c1d1e-1 between_you a4b1c1d1e-1g4h4k2 between_your a4c2d2h2
    beyond b-2c-1d6f-3g2h-2i2j2k1 beyond_me b-5c-3d1g4h-1k1 beyond_the b3j1 beyond_what a1b-2c-1 biased d2
    bicycle a2c-3d-5h2 bicycle_. a1 bid a2b4c-5d-1g-2h8 bid_for b1g-1h6 bien d-6 bien_a d-3
    big a-2b2c-2d7e2f-8g5h1i-6 big_. d-1e1g1 big_and c1 big_company c-3d2 big_difference b1 big_family d1
    big_for c1 big_help b2 big_house b1 big_letters b1 big_man b2d4 big_one a2 big_thanks h1 big_thing b1c1
    bigger a12b5c-6d-4e-4g-4k-1 bigger_, a1b3 bigger_and a6b-4h4 bigger_canvas a4 bigger_challenge a4h2
    bigger_company a1 bigger_name a7b-4 bigger_one a-2 bigger_part a-5 bigger_step a2h-2i1 bigger_team a2
    bigger_than a-2b1h3 biggest a3 bike c-5d-6e3h-4k1 bike_, c1e4h-3k2 bike_. c-3g-1h-1 bikes a1c1h1
    bill a-5b1c-5d-1g-3j-3k1 bill_, b-1k2 bill_. b4c-2d-1e1 bill_and b4 bill_for b-1j-1 bill_in b-1c1d2
    billings b4g-2 bills a-3b6c-1g-3h-3j-6k2 bills_. b2 bin a-1d7e4f6g-1h3 bin_, d1 bin_. e3f2 bin_it d-2f1
    bin_my d6h3 bin_the f4 bin_unread d2e1 binned d2e3 binning a1d2e2 bins c5d1j-1k-2 bins_. d1k-2 biologist a1
    biometric j3 biometrics c-2g-1i-2j6 biopsy k3 bipolar k4 birmingham g1 birth d-5h-1i1k3 birth_certificate i4j1
    biscuit a-4b-4c-2d3 biscuit_. d2 biscuit_and d1 biscuit_factory h2 bistro a3h-3 bit a-1b7c3d-2e5f-2g3h-5i4j-3
    bit_, a-5b-3c-9d-5e6g-3h-3 bit_. c-6e7g1h-5 bit_? e2g2 bit_about b-5e-3i3 bit_all c1 bit_and c-3e3h-2
    bit_as a-2h2 bit_awkward g-2h2 bit_better a3 bit_cold g3 bit_doubtful e-1 bit_extra a3b5c-1 bit_for b1
    bit_hectic g-1 bit_higher b2 bit_iffy g-1 bit_in c-5g-1i2 bit_like c3 bit_longer b-1e5g-2
    bit_more a-2b7c3d-3e-3g-2h1 bit_much b-2c5 bit_of b-3c2e-7f1g-1i2 bit_on b1e2f2 bit_over a-1b5c-2 bit_rich d4
    bit_sad b2d2 bit_to b2h1 bit_too c-1 bit_unsure g3 bit_up e3g1 bite c-4 bits b-4c-1d-2g1h-3j-1 bits_. c-1k2
    bitter d2 black b-1c3d-4e3h-2i1k1 black_. c4 black_and a1c-2i2 bladder g-2 bladder_out g-2
    blame a-1b-2c-4d1e-4g-9h-8 blame_. c1 blame_the b-3c-3d1e-1 blast c-1 bleach c2d2 bless a-4c-3e-14g-13i-5j1k-4
    bless_. d-2 bless_her j1 bless_the a-1 bless_them a-4b4 bless_up d-2 bless_you a1b-2d3h1j2
    blessed a-1b-5c-4d-10e-5g-8h-3 blessed_day g-1 blessing a-2c-6d-8g-2h-2 blessing_. b1 blessings d-4 blew c-4d1
    blew_it c-1d2 blind a3d4g-4h-1i2k5 blind_. d2 block d1e10g-4h1i1k-6 block_, e1 block_. c1 block_the c1e1h1
    blocked d4e11g6h-3 blocked_, d4e5 blocked_the e5g1 blocking b-1d6e5h-2 blocking_the e4 blocking_this d1e8
    blocking_your d2 blocks a1c-4f1i1 blog b-1c-5h3 blog_on h4 bloke b-5c2d1 bloke_who c2 blokes c4d1
    blood a1b-2e-5j1 blood_bank a2h2k-2 blood_group c2d1 blood_pressure c-5g1j-1k1 blood_test c-1 blow c-1d2e1k-1
    blowed e-3g1 blowing d6e1h1 blowing_up d6 blows c-2k5 blue a-12c-2d-5g-8i-6j6k-3 blue_. b1h-1
    blue_card b-2j7k-1 blunt a-8c4d6e-10g-6h-6 blunt_, d5e-5g-1h-1 blunt_: c5d3 blunt_about b2d-1 bluntly b1k2
    blur d2 blush b4 board b3c-3d-5f4g1h1k-9 board_'s a1e2 board_, a1 board_. a-1b-1e-3g1h2 board_and a-1b3h4
    board_for b1c2g-2 board_is c1 board_meeting g3 board_meets i-2 board_of c-1h-1 board_to f1 board_with a1j2
    boarding c1d3h1 boards a1j1k1 boards_. c-2 boat a-1b-1d1h1i4j-1 boat_'s e2 boat_, d1h3i2j-1
    boat_. a-1b1d1h1j-1k1 boat_and e-1h2 boat_is c1g-2 boat_on b-3 boat_that b1g1i1 boats a4c-1d-5f-2h2k-1
    boats_, a1c-1h1 boats_. b1 boats_are e1h2 boatyard a1b2 bob b3c-2 bode c2 bodies c2 body a2b4c-1e2f-1h3k1
    body_, a1h3 body_. h1 boil c-5d5 boil_your c-1d4 boils b2i-1 boils_down b3i-1 bold c-1d-2 bolder a5
    bond a1b-2d-2h-4i9j1 bond_. a2i5 bond_of b-2c3i2 bonds b-4 bone d-1 bones g2 bonus b7c-12d-4e3f2h-2i-1j-9k-7
    bonus_, b4f2g3 bonus_. a-3b5h1 bonus_and b-1h-3i1 bonus_at b7 bonus_ball b-5 bonus_card b-2 bonus_from b1
    bonus_i b4d2h1 bonus_if b4 bonus_in b7e2h2 bonus_is b3 bonus_of b-3c-1e1 bonus_on b5 bonus_points b-5
    bonus_pool a3b3 bonus_round b-3 bonus_that b-2 bonus_this b3 bonus_track b-4 bonus_was b-1 bonus_when b3
    bonuses b3 boo d1 book a-2b-1c-2e-9f-5i-4k-7 book_, i1 book_. b2c-1e-2i1 book_a b1c3 book_for c2
    book_in a-1c2h-1 book_on c-3d2h4i-4 book_the g2 book_you e-2 booked a-13b-15c2d3e-2g7h1j3k-4 booked_, c1
    booked_. b-2i-2j-4 booked_a j1 booked_and g1h3 booked_for g-1h-4j1 booked_in c-1g-4 booked_me c7d5g3i1j-3
    booked_my h2j2 booked_myself g4h-2 booked_on g1j1 booked_the d1g-2j2 booking b-1c5d-7i1 booking_system c3d-3e1
    bookings c3d1 bookkeeper d-2 books c3e-8g-4h5i-1j6k-1 books_, b4d-1h-2 books_. a2b2h2j1 books_and d1j1
    books_for b-1 books_from c1i-1 books_of h5 boot b-1c-2 boots a-2b1c-3f1g-1i5k-6 boots_, c-1 boots_. b2d1h-4i2
    boots_and b3c-4i3j1 boots_off i-1k-1 boots_on f2i1 boots_than a-1d4 border c-3e-1h-6i-3j6k-2 border_. j5
    bore b-2e-1h-3 bore_you d-2 bored b-5c8d1e-1g-3k-3 bored_. c5 boring a-1b1c3d4e-1h-1 boring_, b1c-3
    born a3b-5c-3d8h-3j-2k5 born_, d2 born_. d1 born_at k2 born_in a1 born_yesterday d5
    borrowed b-8c-2d-4e-5g-4h-3i-2 borrowed_from k2 borrowed_is k-1 boss a2b3c2d2g1h-1i2j1k4 boss_'s c5d3h3
    boss_, a2b-5d-4h1k2 boss_. b-6c3g1 boss_and b-2c-5d-3g-3h-5k3 boss_at b-2c-2 boss_before c1 boss_came b3
    boss_for a1g1 boss_found g1k3 boss_from d4 boss_gave b5 boss_got c-1 boss_has b1h-4j1k-1 boss_he c-2d3
    boss_heard b2 boss_here b3i2k-3 boss_i c-1d-4 boss_is b-1e3g-3i2k-2 boss_knows a1c1 boss_of c-3 boss_offered b3
    boss_on b-1c1 boss_pays b1 boss_that d-1 boss_to c-5d2h-4 boss_was c1d-2 boss_who b1 boss_will b-2d1g5
    boss_without c6 boss_would a1c2h2 bosses c6d-1h1j3 bosses_, c2 bosses_. j2 boston j1 boston_. j1 bosun c1h-1
    bosun_'s c2 bot b-1c3d6 both a6c-5d-2e-3g-4h-2i2j-2 both_, a4 both_. a-6b3c2d-10h-1i1 both_a d1 both_and a6b-1
    both_are a-3i2 both_be d2 both_companies a2 both_for a1c1h-3 both_good a-1 both_hands a-2h5k3 both_have b-1c1
    both_jobs a-2b-2c-1 both_kids j2 both_know a2c3d5 both_letters a4b1 both_my j-1k2 both_of b1c2e-3i2
    both_on a3b1c1h-1 both_our g1j-1 both_places a1j1 both_the b3c-3d4 both_times c3d-1 both_to a-1
    both_ways a-1c-1h1 both_were a1 both_your c-1 bother a-10b-2c-3e2f-8g3h-2k-3 bother_, e-2g1h-2
    bother_. b3c1d-2e-6 bother_me b-3 bother_of d-3e1h1 bother_replying d1 bother_ringing e7
    bother_somebody c-3d6e1 bother_someone d1 bother_the d2 bother_to d-6 bother_with c-1e-5g5 bother_writing d-2e5
    bothered a-3b-4c3d8g-6 bothered_. g1 bothered_me a-1c3d-7g-1 bothered_to c2d9g-3 bothered_with d2
    bothering d3e4h1 bothers c6d-2 bothers_me c6d-2 bottle b-3c-5d-1h-1 bottle_of c-3 bottom a-3b6c1d1e2f7h-4k1
    bottom_, a1c1 bottom_. a-1b2c1 bottom_line a-2b6d1 bottom_of d1e3f7g1h-1i2 bought a-8b-1c-4d-2f1g-3h1j-1k-6
    bought_a b-2d-1i-1 bought_me a-2h-1 bought_my b-4 bought_out b2i2 bought_the d1h1 bought_us b-1 bounced c3h-2
    bounced_. c3 bound b-2c-2d-2e-3g-9h2i5j-4k-2 bound_by h-1 bound_for i1 bound_myself h1i1 bound_to b-2g-5j-3
    bow b-1c-11d-11e-4f2g2h9k-8 bow_out a-6b-1c-6d-7e-8f2g2h10k-8 bow_to b1 bowed c-5d-4e-1h4 bowed_out c-2h5
    bowel h1 bowing a1c3e-5f2g-2h11i-4k-3 bowing_out a1c3e-5f2g-2h11i-3k-3 box a-2b-3c1g-7i-6j3k-5 box_, b-1d3j1
    box_. a-2b-3e-1h-2 box_and c2 box_by c1 box_for c1 box_in b-1d2 box_is j1 box_of c-1d-1 box_office a2b1h1
    box_room b3j1 boxes a7b-9c3d-1e1g-3h-2i-10j7 boxes_, a1e1 boxes_. a1b-1c1j1 boxes_and c2 boxes_are a-1j2
    boxes_for a3 boxes_than a1 boxes_that a3h1 boy a-5b-4d3h-10i-3k5 boy_'s b2c2d-1j1k1 boy_, k1 boy_. b1c4d3e1
    boy_got k2 boy_has g1 boy_in d1 boy_was a-3b-3c1 boy_who d-1 boy_with b-1d2 boyfriend c1e2g-1h-4j3 boyhood h2
    boys b2c4d1e-1g-4h2i-5j4k-1 boys_'s c5 boys_. c2g-3k1 boys_and b1c-2d1 boys_who h1 brace b1 bracket b4c-1
    brain a-4b-2c-4d10e5 brain_? d2 brain_is e2 brains b-3c-4d8 brains_were b-2c-4d5
    branch a1c4d-15e-4f-1g-5h-2j-6k-2 branch_. a1 branch_and a-1c-2 branch_in c2 branch_is c4 branch_manager a2
    branches c1i1 brand a7b-8c3d1f-1g-1 brand_, a1c1 brand_new a4 brass b-1c-3d-3e-3h-3 brass_band b-1h-2
    brave b-2c-6d1 braver a5g1 bravo a-2b-3c3d12h-2 bravo_, d8 bravo_on c3d4 brazil c1h1
    bread b-2c-6d-2e-2g1h-1i-2k-7 bread_, a-3d-3j1 bread_. b-2c-5d1h1 bread_? b3c2 bread_and c-2 bread_is b3
    bread_van g1 breadth a3c-2 break a-2b-1c5e-3h-4i4j1k-7 break_, c2 break_. b-3c-3e-2i1k-3 break_a b1d-3i-1k-1
    break_and c3 break_clause i1 break_from e2 break_in i2 break_room b-1c1 break_the j2 breakdown c-6g-2i-2k8
    breakdown_. k4 breakdown_on k-3 breakfast a-1c-2d-1e-4j1 breakfast_, b2k1 breakfast_. b1h-6j2k-3
    breakfast_and b1h1 breakfasts b1 breaks b6c6g-4h-1 breaks_, b2c4d-2 breaks_. d2 breaks_and b1c1 breast k2
    breath b-4c-2d4e4f-1 breath_, d4h1 breath_. d1e3 breath_and d1 breath_for c-2d-4e1g2 breathe b2g-4h-2
    breathe_, c-3 breathe_. b1c3g-1 breathing k3 brewery a7b2c-3d-2e-1h5i1j1 brewery_, h1 brewery_. i1
    brewery_and h1 brewery_is h1 brewing e2 brickie g1 bricklayer a1 bricks b-1c-2 bricks_. b1
    bridge a-2c-13d-11e1g2h-3 bridge_, b-2g2k1 bridge_. a-3b1j1 bridge_at g1 bridge_is a-3i4 bridge_when e4
    brief a8b-5c8d-2e-4g-5i-4k1 brief_, b-2 brief_. g-5h-5k1 brief_was c-1 brief_you c1 briefed c2 briefing c-2
    brigade g1h-1 brigade_. h-1 bright a-2c-1d-3k1 bright_. c-5 bright_spot k2 brighter a10b-4c-6d-3h2
    brighter_future a3 brilliant a2b-4c-9h-2 brilliant_, d1 brilliant_. a1c-1 bring a-2d-3e-8f1g-8h-8i1k-6
    bring_, h1 bring_. e3 bring_a b-3c-3h-3 bring_her d1 bring_home b5 bring_in b7c-1 bring_it e-2h-3
    bring_me a3b-2c-1d-3f5h1i1 bring_my a-4b-1c1d1f1h-2i5j2k-7 bring_on a2 bring_the a1b-1c-5d-9e-7f2g-7h-2i-3
    bring_them i-1 bring_two i-1 bring_you a-3d-1 bring_your f-1 bringing a-2b3c-4e-2g-6h-3i-4j4k-1
    bringing_home b5 bringing_my g-2j1 bringing_the h-1 brings a-1b3c-7f-1g-3h-3 brings_in b4 brings_me a-3b2
    brings_the d2 brings_you d-1 bristol h-2j3 bro b2d3e2h-2 bro_, c1e1 bro_. b3 broadcast b2 broader a7b-1c-2h2
    brochure a-1b-9c2d1h-2 brochure_, a1c-1 brochure_. d5 brochures a3d2 broke a-1b-1c-3d-9e-3f-2g1h-13i-7k8
    broke_, c-2g2k2 broke_down b-3c-4g1h-5 broke_her k1 broke_his k-2 broke_my c3j2k1 broke_on b2 broke_the a2c1
    broken a-9b-1c4e1g1h-8j-4 broken_, c-4 broken_. b1 broken_and c2g2 broken_chair c3d1 broken_down k-1
    broker b-2c-1h-1 brood j1 broom c2 broom_. c2 brother a-1b-1c-5d-4f-2g-2h1i3j-2k5 brother_'s a-1b-3c-4d-1j-1k1
    brother_, b-3c3d3e2 brother_. b2c-4d-2h-2 brother_and e1h3i2 brother_at i2 brother_drives b2j1
    brother_in a-2c1d-3e2g-1k1 brother_is c-1h-1k4 brother_says c1 brother_the i2 brother_to c-3g1 brother_wants k1
    brother_was c-1h2 brother_will g-1 brothers c-4d-2 brothers_. c-1 brought a-2b-6c-2d1e-8g2h1i-3k1
    brought_a c-5d1i-1 brought_back h2 brought_forward g3 brought_in h2 brought_it c-2 brought_me c-5h2i-2j2k1
    brought_my c1 brought_up c5d3 brunch d2g1 brutal e2 brutally d3 bubble b5e2j2 bucket a-2c2d1 bucket_, h1
    bucket_. d3 bucket_under c3 buckets c1h2 bucks a-6b7c-3d2g-1 bucks_an b5d3 bucks_more a-3b3 buddy b-4c1d4h-1k-1
    buddy_, d3 budget b13e-1f3g-1i-4j-4k-3 budget_, a1b1 budget_. b5c-1d3 budget_and b4d-3 budget_for b4c3
    budget_is b2 budget_was b1c-2 budget_you b2 budgets b-2 budgie c-3d-3 bug c-2h-2 bugger d3 buggy c1
    build a-1b-4c3d1e-2g-2h1k-2 build_a c3 builders c-1i1 builders_in c1 building b-6c5d2e-1i3j-13 building_'s c1
    building_, c-1 building_. b-1c1i1k1 building_? c1 building_a b2 building_and c-1 building_for b2
    building_i a1c-2k-1 building_in a1 building_is b-1c3d1 building_site k1 building_there d2 buildings k2
    buildings_, k2 built a-4b-1c-5g-2h-3k-2 built_. c-1j1 built_up b1 bullied c-3i-3k6 bullied_by i-1k4 bullies d1
    bully b-2c6d4g1h3 bully_and c5d4h1 bullying c2k4 bullying_me c-2k1 bump b6c-2d-5e-2f5g-4h-1j-2k2 bump_me b-3
    bump_the b2f2 bumped a-2b10c-4h2 bumped_me b3h3 bumped_my b2 bunch a3b-10c-6d7e-6h-4k-1 bunch_, a1c-2g1
    bunch_. a3c-2d1 bunch_for d7 bunch_of a-3d3e-2g-2h-4 bungalow c-1h-5i-2j7 bungalow_in j2k1 bunk a1i-1j5
    burden d1 bureau a1b-3c3d-2h3 bureau_, h1 bureaucracy a2h2 buried a-2b-2d2e4h-4 buried_in e4 burn c3d3h-3
    burn_out c1 burned c-3d-1e-2f2h-2k4 burner d1e5 burning a-2c6 burning_out c4 burnout b-2i-2k6 burns d5g1
    burnt c-5g-1h-5i-3k5 burnt_out g-2h-2k6 bursar a-1h1 bursar_. h2 bursary a-2b4c-3 burst c-6g6h-3j-1k1
    bus a-4b-3c-4d-1e-3f-1g1h-1j-3 bus_, a-5e2g-2 bus_. a-2b-7c3h-9i1 bus_and a1b7c-1g-1 bus_at c1
    bus_company a3b3c-4 bus_conductor h1 bus_depot h3 bus_did c1 bus_does b-3g4 bus_driver c1h-1 bus_fare c2d3k3
    bus_from c-3g3h-3k-1 bus_garage h1 bus_goes g1 bus_home a3b1 bus_i b-1c1 bus_in g-2h4 bus_is a-1b-3c-3g2
    bus_job a1 bus_on g1 bus_out b-1 bus_pass b3d-2 bus_route g-3i1k-1 bus_shelter a1c-3 bus_station c1
    bus_stop a-1b-2c-5d-4h-2 bus_stops a-2 bus_strike g1 bus_that c-2g2 bus_ticket d2 bus_to b-2f1k1 bus_was b-2c-8
    buses a1b-1c-2d2g1j-3 buses_, a2b-2c-2 buses_. b1c-3h-2 buses_and c1 buses_are g2 buses_from b-2j-1k1
    bush a3c-5d3e3g-1h3 bush_, b1h2 bush_. a1 busier a2b1 busier_than b2 business a3b-9c3d8h4i2j-9
    business_, a-3c1d-1g2 business_. a2b-5h1 business_and b-4c-6e1 business_on h-2i2 business_with c1 bust d1e-2g2
    busy a-1b-9c-3e7f-8g-9i-1k-7 busy_, c3d-2e2 busy_. c-4d-7e1g-1h-2 busy_at e5 busy_season d2e-1h1 busy_week j-1
    busy_with b-2d-1e5g-1j2k-1 but a2b1c-3d-3e-8f15g-3i-2j3k2 but_. c2 but_a a4b5c3f1g-5h-9k-1 but_also g1
    but_any g-3 but_ask e-3f-1 but_at c-2f1j1 but_call g-1h1 but_can f4g-2 but_could a-2b-1f2g-1
    but_do b-4c-10d-12e-9f7g-5h-2k2 but_fair c-4 but_for a3d1e3f-4g-3 but_friday g-2 but_from d1 but_give f-5g3
    but_go f5h-1 but_good c-2 but_hang f1h-1 but_he b1c-2d-1 but_hold a-2e1f5g-4h2 but_honestly c2g1
    but_i a-2b-1c-6d3e3f-2g-1h6i2j-4 but_idk g4 but_if a-6b-1c-2d-14e-13f11g-12h2i-1 but_in a1b1c1h-3
    but_it a-1b6c-2d-11e1f-6g4j2 but_keep a-2b-6c1d-2f9g-5h-3 but_kindly f7g-1h-7 but_leave b-2e-5f8g-5h-2
    but_let a-4c-1d-4e-5f3g2h3 but_like f2 but_may f-2 but_maybe g-3 but_me c1d3 but_mine b3c3d1
    but_my b-1c-3e-4f-7j-2k2 but_never a-2d-2 but_no a-1c1d1e3h6i1 but_nobody a-2c1 but_not a3g3h-2j2
    but_nothing b-4e-2f3g5h-1 but_now g3 but_on b1f-2g3 but_one b1d4f-1g2 but_only c-2d-3g2 but_over a1
    but_please a-4b-4e-9f11g-7h-5 but_praise b1 but_put f2g-3 but_ring e-1f2h-2 but_save f3h-2 but_see b-1c1f2
    but_she b-1e2j1k2 but_should f1h1 but_something g1 but_still h2 but_sure c1f1 but_tell f3g-1 but_thank b1f-2h6
    but_thanks b3 but_that b-8c-5f-6g2h-1i1 but_the a5b3c3d-6e8f-17g2h-3i-3j1 but_their a3f-2
    but_theirs a10b-2c-6d-2f-3h-2 but_then c-2d5 but_there a-3b-1d6e1 but_they a4b-6d2f-2h-4 but_this a5f-6g4
    but_thursday f-3g-4 but_to c2 but_today g1k2 but_try d-2 but_tuesday g-3 but_wait f3h-1 but_we c-2d5g-2
    but_wednesday g-1 but_what b1d3f3 but_who g3h1 but_would b-4f7g-4h2 but_you b1c1e1g-6 but_your a-5b1c-1f-5g-7
    but_yours a-5b1c2 butcher g-2h2 butcher_'s g-1 butler c-3 buttons b2d-2 buy a-4c-1d2e-7f-3g-4h-5k-2 buy_. d1
    buy_a b-2c-2d3 buy_me b1 buy_my c2 buy_the b-1d-1 buyer b-1c-1d3g1h1j2k-3 buying a-4b5c2g-3h-4k-5 buying_. c1d2
    buying_a g-2 buys a-1c-2d3 buzz c-3d3 buzzing h1 buzzing_. h1 by a-3c-2d-1f3g-1h-1i7k-3 by_, a-3c3d-1e2g-2h1
    by_. b-4c-2d-8e4f-4g2h-1k1 by_@number a2b-1h-3i2 by_a a3c-4d9e-2f1g-3h5 by_about b4 by_accident a-1c-3h-2
    by_all a-1c4d3f2 by_an a3b-5d2e1g3 by_and c-1d-4e5 by_another a1b-1c1d-3g-1h1i-4j1k-2 by_any b1c1f3
    by_august h-2 by_breakfast i3k1 by_car g-3 by_chance e1 by_choice a-4 by_close d2h-2i2 by_coming b4d-1
    by_comparison a2 by_courier b-1c-4i2 by_date i3 by_e e-4 by_ear d-3e2f3h-1 by_eight g7 by_eleven a1g1
    by_email b1c-1d-11e-14g-3h-4i-8 by_ferry g1 by_five b-3i1 by_forty a1 by_four g3k1 by_friday c-2e3f3g-5h1i2k-3
    by_god g2 by_half c-5g-2j-2k1 by_hand a1b-8d-7e-1h-3 by_heart b-2 by_her b4 by_how c2d-3 by_if d-1 by_it c-2
    by_its c-3d1h-1 by_itself c-3e2 by_june b1f1h1 by_letter c-2i-1 by_line c-1 by_lunch d1 by_lunchtime a1k2
    by_march j2 by_me c-6d-4e3g-2 by_michaelmas e3 by_midnight a-2i1 by_mistake a-6b-7d-9e-5h-8i-4
    by_monday a2f5i-3 by_month b1 by_moving b5 by_my b3c-2e1f-1g2h2j-3k5 by_name a2c-7h-4 by_nature c1d-1
    by_next e2g1h-3 by_night c2 by_nine a-3b-1c-2d2e1f-1g1h-3 by_noon b2c-1e-5g-1i2j-2 by_now c-2d1h-3 by_on g-1h2
    by_one a-1d-4g1h1i-1 by_people c-1 by_phone c-2d-8e-2h5 by_post b-2c-7d-2e-1f-5h-6 by_saturday h1 by_saying c1
    by_sea a-1i-3j5 by_side a3b-2c-4h1i-2 by_six a-1b3c-4d-1e1f1i1 by_some a3d1h1 by_somebody c5d2
    by_someone a-3d2h-1 by_spring a2c1 by_sunday a-1c-1d-3e4g-1i1j2 by_telephone d-2 by_ten a1c-7e3
    by_text c6d1e-3h1 by_that b-3c2 by_the a-2b3c1d2e3f-5h1i3j2k-4 by_their g2j1 by_them a5b4 by_then d-3g8h1i-1
    by_thirty b3 by_this h2 by_three b1c-1 by_thursday c-1f2g-2i2 by_to h-2 by_tomorrow f2j-1 by_tonight f1h1i1
    by_trade b-1 by_train c-3g-1 by_tuesday e-1i1 by_two b-1c4f-1g1h1k1 by_us g1 by_video c1d1 by_way g1
    by_wednesday f4h-5i5 by_which c-2d1h-1 by_with f-4 by_writing e1 by_you a7b2c2d-2e-4g-1h3
    by_your a-6b-1c-4d-5e-2f-4g-1h-4k-2 bye a-13b-18c-16d-5e-5f-7g-17i-12j-12k-19 bye_, d1
    bye_. a-7b-6c-8d-4g-6h1i-1j-1k-4 bye_bye d-12e-6h-7 bye_for e-2 bye_now b-4d-16e-13g-5h-14k-5 bypass c-2g1k6
    bypass_operation g1k1 c b-1 cab a4c1g1h-1i2k1 cab_, g2h-1 cab_. a1b1 cabin a-4h3j2 cabin_crew b2h2 cabins j1
    cabs a2 cactus d2k2 cactus_. d2 caesarean k3 cafe b-3c-2d-9g1h3j-4 cafe_. h-3k1 cafe_and j-2 cafe_by h2
    cafe_has b-1 cafe_is c3 cake b-10c-9d-6e-6g1h-10k-3 cake_, b-3 cake_. a2b-1c-8d-3 cake_and c-3 cake_i d-2
    cake_sale c2 cake_to g1 cake_was c1 calculation c2 calculator b-2c-2 calculator_and b-3
    calendar a-7b-10c-2d6e-2g4h1i-3 calendar_, g1 calendar_. d4h2 calendar_and d-1 calendar_for g2 calendar_in h1
    calendar_invitation h-1 calendar_invite h-2 calendar_is g2i-2 calendar_link k1 calendar_until h2 calgary b1g1j4
    calgary_. b2 calibre a3b-1c1d1h1 call a-1c3d-1e-5f-1g2i-3j-8 call_, b-2c-2d-1e1f-7g-2h-6
    call_. a-1b-4c-3d-7e2g8h-8j-1k1 call_? c1 call_a a-1b4c1d3 call_about c-1d-1h3 call_after h-1 call_again f1
    call_allowance b1c-2 call_and c5e-4 call_at g3h-2 call_back c1e-1 call_because c-3 call_before i-1
    call_by d-1e1g-1h1 call_came c-1 call_center a1d1e1 call_centre a1b2c1d3 call_every c3d1 call_for g-2
    call_from c-6e1f4g4h-1 call_i a-1d-4 call_if a2d-3f-2h1 call_in d-3 call_is a1b1d-1g5h-2
    call_it a3c1e-8f4g4h7k2 call_last c1 call_letter g1h-2 call_me a-5b2c-4d2f1g-5h-1 call_my d2g1
    call_off c-1d-1e-3f-2g-6h6 call_on d-3g-1h3i-1j-2 call_out b4c-1 call_people h1 call_that d-1h1 call_the c-1
    call_this d1e4g1 call_to a1b-1c2e-1g-2h-4i-1 call_us c1 call_was a-2c2d1 call_when c1e-2 call_with c2d-1j1
    call_you b-3c-1d-2e8f-4g-8h-4 call_your g1 call_yourselves c-1d1 callback e2 called a-1b-6c5d2e-1f-5g3h2i-3j-10
    called_, a2c1d-2h1 called_. a1c2d-1g-1k1 called_@quote b1c-3d2 called_a d2g1 called_about g1 called_and g1h2
    called_at d-2 called_back a1c4h3 called_by c1d-2 called_for g1h-4 called_from h3 called_in g7h-3k1
    called_it c1d-1 called_me a1e3g-3i-2 called_my c-3 called_off c-2e-1g-3h3k1 called_talent d3
    called_the a-3c4d-3 called_to c-3g-2 called_up h3 called_you c-3d-2 called_your c-2d-6 caller e2 callers c4e-4
    calling a5b-6d1e4f-8g-5h-1i-7j-2k-2 calling_, c-2d-4h-5 calling_. a3d-2 calling_a d3
    calling_about c-12d-4g-4h-13i-4 calling_and e1 calling_back d-2h-1 calling_because g2h-2i-1
    calling_it a-3c7d1e-5g3 calling_me a1b-1c5d2e2h-15 calling_my d2e3h-2 calling_off a-1g-2h10 calling_the h1
    calling_to d-1g-4h1 calls a-5c5d2e11f-5g-8h-6k4 calls_, c3d1e1h1 calls_. b1e-1g-1h-2i3 calls_a j1
    calls_about e5 calls_are c-3d-1e1 calls_for e2 calls_from c1d1e3 calls_i c1 calls_in c-2e-2 calls_it b1c-1e-3k2
    calls_me k3 calls_on d1 calls_this e1 calls_to a1c5d-3 calls_will h-1 calm b-7c-16d-1e6g-9h-1k-4 calm_, e2
    calm_. a1c-2 calm_and c-1 calm_down d3e5g-2 calmer a1e3h-2 calms e2 calms_down e2 cambridge a4
    came a9c-1d-6e-7f-7g1i-7j1k2 came_, a-4b-5c-2d-1e1h4k1 came_. a-1b-3c2e-5k3 came_a a7b-1c3 came_about c-3h1k1
    came_across a-4c4d-2e2h-1 came_all c1 came_along a2b2c-3e2h2 came_an c1 came_and a-1d-3h-1 came_as b-2
    came_at b-2e1 came_away c5d-6g-3h-4 came_back b6c3d-3e-1g-2h-1k2 came_before a2c-3 came_by a-2b-3c1
    came_close a4b-3c-1g-4h-1 came_down a2b1c-2d1e-2g-3h-1j-2 came_early b3c-3e2k-1 came_first a-3c-5e1k3
    came_for a-1b-1c1 came_from b-4d4g2h2 came_home b-5c4h-3i2k-2 came_in a-4b7c-1d1e-2i-5k-5 came_into b1
    came_last a3 came_late b1c1g1 came_my h2 came_near a5i1 came_off a1b-1c-1 came_on b-3c3h-1
    came_out a8b-3c-2d-6e-3f-3g2h-6i-6j-3k-4 came_round a-2k-1 came_second a6b-4c-4d-1h-4 came_the b-2
    came_this h-1i2 came_through b5c-7e-3g-6h6j5k-3 came_to b1c-1d1f-1g2h1i-3k2 came_today i-3 came_twice k1
    came_up a-5b1c-8d2e-3g5k-2 came_while c-4 came_with a-5b2d-1f1h-2i-1j3 came_within a1c-3
    camera a-2b-2c3e-4g-6h-4 camera_on d1 camera_was c1 camp b-3c1d-5h-1k-2 camp_, h1 campaign b-4 camping b-3g1h-1
    campus d-1g1j-3k-2 campus_. c1 can a1b2c-6e2f4h1i1j5 can_, g-3h-2 can_. c-6d-7e-1 can_? e2 can_add b2d1
    can_afford b3h2k1 can_all d1 can_always b1 can_answer a2d2 can_arrange g1 can_attend f1 can_barely k3
    can_be b-6d1f5g-5k-5 can_begin j1 can_best a-4h-2 can_call d-3e-4f-1 can_cancel f-2h-3 can_carry b1h1
    can_change b-1 can_close d-1h4 can_come a-2b-1c-5d2e-4h4i-6 can_continue g2 can_contribute b-1h1
    can_count a-1b1c-2e-1 can_cover g1h1 can_cross d-5e1f-1h4 can_decide a2f3h1 can_delete d-3
    can_do a1b-2c-4d-4e-1f2h2i-7j-1k2 can_draw d-2e1 can_eat a1k1 can_end b-3i3 can_explain d-3 can_feel a-1g2
    can_fill h2 can_finally b3 can_find a-1b2d-1f4h1 can_follow d5h1 can_forget d2e1f4 can_forgive d-1h1
    can_get a1b7e-4f5g2h1k-1 can_give a4b-2c-4d-11e1f-7h4 can_go a-1b-4c-6e1g-1h1j2k-5 can_grow a2b-4
    can_guess a1d-1g3h1 can_hand b1 can_have a-1b2d-1e-3g-5h4 can_hear c2e-1i-2 can_help a-4e-3g-2
    can_hold e-1g1h-2 can_i b-2d-8e9f2g-1h-6 can_imagine d-7 can_interview f2 can_it d3e1f-1g-5 can_judge c1g3i1
    can_keep a3c-3d6f-6h2 can_learn a6d-2h3 can_leave b-4e-4g2 can_let b-1h3i1 can_live c1j3 can_look c1e1
    can_make a1b-5c-6d-5g4j3 can_manage a-1e3k4 can_match b1 can_move e-2f3g1j1 can_my b1 can_no k1
    can_not a2b1c2d-2e-1f-9g6h-6i-1k5 can_offer d-2f1g1h-2i-2 can_only b-2c-5d7e4f-5j4k-1 can_pass g2 can_pay b1
    can_pick e-2 can_picture d2 can_plan c1g1h-2 can_promise e1 can_put b2c-1d5e-2h-4 can_reach a-1b-4e-7h-3
    can_read c-7d6i1 can_release h4 can_ring d-1h-2i3 can_rub h1 can_run b1 can_save b1d1h2
    can_say b-4c-1d-2e7f-2h-2 can_see b-2c7d-1e-5g-2h-4i7 can_send b1d-1f-1 can_show d-2i5 can_sit d-1h1
    can_smell c-2 can_stand c1d1f-2 can_start d-2h-2 can_stay a1b1f-2g-4h-5i-1j-3 can_stick b-1d8
    can_still b1d-4e-7f5g-2 can_stop d-3h1 can_stretch b2f1h1 can_strike d-1f-4h1 can_swap f-1h-1
    can_take a-8c-4d-2e6f-8g-2h-1i-6j3k-1 can_talk d3 can_tell a-5b-7c8d1e3g2 can_the j-2 can_think c1e2g-1k1
    can_try d-3e4f-1 can_use a-1c2d-2h1 can_wait e-3f1 can_walk g-1i3k-3 can_we b-6d-10e2f-3g-6 can_whistle d6
    can_work a2b-2d2 can_write d-2e5h-1 can_you a-1b1c-1d-3e-7f1g-4 canada b1g2h-1i-2j3 canal a-1b-4c-7k-1
    canal_, h-2 canal_. a-3h-1 cancel c-3e-11f1g-1h13i2j-1 cancel_, b-2c1g4h-1 cancel_. b1g3h-2i1 cancel_and g5
    cancel_friday f1h2 cancel_it a-4b-8c-1d3e-4g-6h8i-1 cancel_me c-1f4g-6 cancel_monday a2
    cancel_my a1b2c-8d-2e-3f-2g-9h6i1 cancel_on h-2 cancel_our f-3g-4h3i2 cancel_the a-2b-6d2e-1g-4h2
    cancel_thursday b2h1 cancel_tomorrow g-4h3 cancel_tuesday a2 cancel_wednesday b1 cancellation c1d3
    cancelled b-5c5d-2f1h7i-3j-1 cancelled_, c-4f1 cancelled_. a2c-3g-3h1j-3 cancelled_and c1h1
    cancelled_because c-1 cancelled_from h1 cancelled_my d2g-2 cancelled_on c6g-1 cancelled_so g5h-3
    cancelled_the c-2h3 cancelling a1b2c-1d-7f5g1h9 cancelling_, a1e1f3g1h6 cancelling_. a2g3h-1 cancelling_it f1
    cancelling_my f-1h4 cancelling_our h1 cancelling_the b1i1 cancelling_thursday a2h1 cancer a1c-2d-2g-3j-2k5
    cancer_. k2 cancer_and h1 candid a2b2c5d-4 candid_, a3c2d-1 candidacy a-6b-1c2d-7e-1f4h13j1k-1 candidacy_, j2
    candidacy_. c2f-4g-1h5 candidacy_ends e2g1h3 candidacy_for a-1c-2g-2h6 candidacy_here c2 candidacy_with h-1
    candidate a-17b-5c5d3e-8h4i-7j-4k-7 candidate_'s c3d4g-1h2 candidate_, c-2d-3e1h-1
    candidate_. a-2d-5e-5f-3g-6h4i-2k-1 candidate_@number c2h1 candidate_any d-2e-1g-4h7 candidate_at d1
    candidate_because d1 candidate_for b-2c-9d-4g-6 candidate_from d1 candidate_has d1g1 candidate_is c-1d7
    candidate_on c2 candidate_portal f-2 candidate_to h-2 candidate_was c-2 candidate_who d-5f1h-3
    candidate_will h1 candidate_with b3f1h2 candidates a-9b-4c7d3e-8f-6h1i-8j-2 candidates_, c-5d-1g1h-1
    candidates_. a-4b-3c4d-3e-4g1h3i-1 candidates_? g2 candidates_for c1f-2h2 candidates_in c4d-2 candidates_on c1
    candidates_than a-1d-1 candidates_to c3 candidates_were d1 candidature b-2d-7e-7f1g-5h7i-2 candidature_, f1
    candidature_. f-4 candidature_be h-1 candidature_for f-3h4 candidature_may f1 candle a6b-3d-4h1i1
    candle_to a7c-3h2 candor d1 candour_, b1 canny g1 canteen a-1d-11e-4g-1h2i-2k-3 canteen_. a2b-3c1h2
    canteen_and a2g1 canteen_is b1c-1 canteen_was b-1 canvas a5 cap a-4b1c-7d-1j1 cap_. c-2 capable c-3d2
    capital d3e-3h-1j4 capped b5c-3 capped_at b2 captain c-2d-2f1h1i2k2 captain_. c-1
    car a-2b5c-2d-1e-9f1g6h-2j-1k2 car_'s b-2g4k-4 car_, a-2b7c-1d-1 car_. a1b-2c1d-3g-2k3 car_allowance a-1b3
    car_and a-2b2f1g4h1 car_at b-3c-2g-1 car_failed g3 car_for g-2 car_has g3 car_in h-1 car_is b4 car_loan b2
    car_on b5c-1 car_park a1b-4c3g-5h-6j-2k3 car_that b2 car_to b2 car_will b-2g4 car_with b4c-2h1
    caravan a-1b-7g-1h3i-2j6 caravan_and c-3h1 caravan_on j3 caravan_park h2 carbon i1
    card a-10b1c-6d-4e-9f-10g-10h-10j7 card_'s k1 card_, a-2b4c-2d-3i3k1 card_. b-3c-2k-4 card_and b2h-3i3k-1
    card_for a-2b4d2j2 card_from b1 card_has c1h2 card_in c-2 card_interview j4 card_is g1 card_on c-1 card_that b2
    card_was c-1j-2k3 cardiff a-5c-2g1k-1 cards c-11d-4e2f-1g3i-3k6 cards_, c-2g1 cards_. b3c-2h-4 cards_and a1j2k4
    care a1d2e-7f-12g-4h-1j3k-2 care_, b-8d-3e-8f-1g-3h-9i-7j-12k-9 care_. a-1b-7d1g-1h-6j-2k1 care_about a5b-3
    care_assistant e2 care_for b1c10d-7 care_home a1c-3h5i4j1k-4 care_in j2 care_is d-1 care_less a-4b-7c-5d11e1
    care_of a1b7c-3d-4h-2j5 care_plans c1 care_than c3 care_to d2h1 care_what c-6d4e-1 care_you c-1 cared c4d1
    career a4b-1d3e-5g-4k-2 career_, b3d-1 career_. a3b-1h-2 career_change h1 career_fair a-2 career_in c4
    career_path a2 career_than a3 career_to d2 careers b-3c-1h-2 careers_page c3d1 careful a-8b-2c-4d-1e-3f-3g-4i-6
    careful_thought b-2c-1d-1h2i-3k-4 careful_with c-3 careless c3d-6 careless_. c7d-2 carer c3d-2g3h3i-1k2
    carer_for c1k2 carer_interview g1 carers c4g-2h-2 carers_and c-1 cares a-1b-1c1d4 cares_. c-4d5
    cares_for c-3d-2 caretaker a-2b-7d-7e-5f-2g-2h2j-2 caretaker_'s h1 caretaker_. c1h1 caring c-1d3g1
    caring_for b1 carnival b-3c-2e2i2j2 carnival_, g1i2 carpenter_. h-1 carriage c-2 carried a2c-4d-6h-7
    carried_it a3b2 carried_my c-8d-3 carried_on c2 carried_the c-3 carrier b2f2g-4 carries a5g-1 carries_a b2
    carries_more a2b-1 carries_the a2 carry a-1b2c-2f1g3h-1i-1 carry_. b1h1 carry_my h-3
    carry_on a-6b-5c-2d3e-1f2g3h3 carry_that d-1 carry_the h-1k-1 carry_your d1e2 carrying a-7c-2d-4e-7g2h1j1
    carrying_my j2 carrying_on a-2b-2c-3d-1e-5g3h1 carved f3 carved_in f3 case b-2c-1d-6e-8f8h-1i-1j-6 case_, h3
    case_. a2b1d2f1g3h2 case_? h-2 case_anyone f-1 case_i a-2c-2d-2f1h1i-2k1 case_it b-2c1f1g-2 case_my a1
    case_of a2b2c-1h1 case_study a-2b-8c5d-2 case_that b1 case_the c-2f3h-2i-2 case_they a-1f4h-1 case_this h-3
    case_was c-1 case_you a-3b-1c-1d-4f-3g1h1 case_your b1f4i3 caseload a2b-7h-1k-2 caseload_is c1
    cases a7b-2c1d-3j1k-3 cases_. c2k-2 cases_are a3 cash a-5b12e-2f-2g-4h-4 cash_, b2 cash_. b-2 cash_and b1c1h-2
    cash_in b5 cash_machine b-1 cashier d-2h-1 cast c-4d-1g-2h-1k2 cast_in h3 casting a2 casual a-2b5c4d-1h-1i3j-1
    casual_. c4 casualty e2 cat a-3b-1c-8e-1f-2g-9h-6i-6j3k-3 cat_'s b1 cat_, e1 cat_. a-2b-3j1 cat_and a1
    cat_could d5 cat_needs j1 catalogue a2c-4d-4e-1h-1i-2 cataracts k-1 catch a-5b3c-8e3f-3i-1k-1 catch_me e1h-1
    catch_my b3g2 catch_the c-1f-1 catch_you e1g-1 catches c-3 catching c-1 category d1h1 catering b-1d-2
    catering_. c2 cats b-4d-8j3k-1 cats_. d-2 cattle b-3c7d3e-3g1 cattle_. c4d2 caught a1b-3c-11d-4e-6h-8i-4k4
    caught_me c-1 caught_my b-1k-2 caught_up k3 cause b-4c-5d-4g-1 cause_is a-4h1 cease c-2d4e10h2 cease_all e6
    cell c-4h-3j-3k4 cell_and k3 cell_is b-1 cellist b1c-3j1 cement a-1b1c-2h3 cement_works b1 cemetery h1
    census h1 cent c-5d1f2g5h-8 cent_of b2f2 cent_that b-2g2 center a2c-2d1e1 center_. d1 central b2
    centre a4b-1c2d1e-3h3i-1k-1 centre_'s b1 centre_, a-4b-1h1 centre_. c-3 centre_and d1g1h1 centre_had c3
    centre_has h2 centre_in a1h2 centre_is a4c2 centre_on c2 centre_was c1 cents a-2b5c-6d-3g-3h-1 cents_a b7
    century c6d2 century_. c6 ceo i1 ceremony g2 certain a-4c-2d-3e-8f-5g10h-10i-3j-1 certain_. c-2f-3g5h-1
    certain_i d-2e-2g9h-3 certain_than g1 certain_that h-2 certain_the g-2 certain_yet f-3 certainly b-1c-4h1
    certainly_not a1 certificate b-6c2d-13e-7f-2g-6h-11j8k-8 certificate_, c-2h-1i3 certificate_. c1j4
    certificate_and c-3i1j-1 certificate_from c2 certificate_is j1 certificate_of j4
    certificates a-2b1c3d-4e-6f-1g-5h-2j-1k-1 certificates_. b4c-2d-3 certificates_and c2 certificates_are h2
    certificates_for d1 certificates_in b-3c1 certificates_twice c1 certification h-1 certified h-1
    chain a2c2d1h2j3 chain_. a1h2 chain_has c2h-1 chained c4 chair b2c1d1f3g2h1j-8k-6 chair_, a-1b-1c2d4f-3g4h-1
    chair_. a-1c1d3g1 chair_and h1 chair_at c-1f1h-2 chair_for g-2h3 chair_i c4 chair_in a1b-2h3
    chair_is b1e2g-1h-2 chair_of c2 chair_on d1h1 chair_rent b5 chair_to d-4 chair_warm f3h3 chair_with b2d2
    chairman a-3b1c-1d3 chairman_. c-2d-2h-2 chairs b-9c5d1j-1 chairs_. b-1c6d2j-1 challenge a4b-3c4h2
    challenge_, a-2 challenge_. a1g1 challenge_in a2c2 challenge_than a1 challenging a1c3 chambers a7b2c2e-1g-4i3
    chambers_, b1h1 chance a7b-4c-2f3g8h-3k-4 chance_, c5d3e2g-2h4 chance_. c-5f2g-4 chance_and c-3d6 chance_at a3
    chance_for f1 chance_i a-4b-7d-2e-1f-4g11h-12 chance_of a2c-2d-3f1g2 chance_on d-1 chance_that b-1f1g3h-3
    chance_tho h1 chance_to a1d-4e1f-1g-6 chance_with c1h2 chance_you b2f2g1 chancellor c1
    chances a1b-10c-6d-8e-4f-1g15h-10i-1 chances_are a-1b-5c-2d-4e-3f-2g13h-8i-1 chances_of c-3g6
    change a-17b-3c-2e-6f8g-6h3j1k-4 change_, b1d1 change_. c-8d5e-2h-1i3 change_a c-2 change_about c-1
    change_anything b-1c-2d-2 change_at h2 change_in c-1 change_it c1d1f1h4 change_my b1d-3e-1f5g-5h3
    change_of a-1b-2d-5e-4g2j-2 change_schools h2k-2 change_that e3 change_the b-1c5d1f2g-5h-4 change_their a-1f1
    change_your b-1c1 changed a-16b-7c5d-4e-13f-1g-2i-1j-4k-5 changed_, h2 changed_. b-2c-2f-1g-2h2k2
    changed_a c-1k-1 changed_and c-3g2k-4 changed_at g1 changed_for c1 changed_in c2
    changed_my a-2b-5d-2e-1h-1i-3k-2 changed_on c3 changed_since d-1h3k-3 changed_the c4f-2g-2h-7 changed_three c1
    changed_to c-1g-2h-1 changed_twice c3 changes a-7b3c4d-9f5g2h-1k-1 changes_, f1h-1 changes_. c-4e2h-1
    changes_at c4g2 changes_every c3g1 changes_his f2 changes_i e1g1 changes_its b1c1h-1 changes_of c-1
    changing a-8c8d-11e3f-2g1h1j2k2 changing_. b3 changing_jobs c-1g1k1 changing_my c-7e3g-2k1 changing_room c2
    changing_rooms c3 changing_the g-2j1k1 channel a-1 chaos c2 chaos_. c3 chaotic a-1b-1c6g-1 chaotic_. c6
    chap a-3b2d1h1 chap_who d1h2 chapel a2b-5c-1d-2g-4h-5j-4 chapel_, a2h-1k1 chaplain h2 chaplaincy a3
    chapter a-2b-5c-8d-2e3 character c-2d2 charge a-2b2c1f-7g-4h2i-1k-2 charge_, b3c-2 charge_. b2c4d2
    charge_nurse e1 charge_of a2b-2h5 charge_to b2j2 charged c-6d-4 charged_me c-3 charges a-1b6d-5
    charity a2b-12c2f-3g-6h2i1j-8k-4 charity_'s a3b-1 charity_, i2 charity_. a1c-1j-2 charity_does a2
    charity_in a-3d2 charity_run b-1 charity_shop a-1c1 charity_work b2 charm c-7d4 charm_. a-3c-3d1 charmed c-4
    charmed_. c-2 charming a1d6 chartered c1h-1 chartered_accountant a1c1 chartership b1k-1 chase b2c6e9g-3h-7
    chase_, e3 chase_me c-4d-5e6h-3 chase_the b4e-2 chase_you c4 chased d3 chasing a2b1c-1e4g-2h-5i1
    chasing_me d-2e1h-1 chat a-6c-1e7f8g4i3k-6 chat_, b2i1 chat_. d-4g3 chat_? d2 chat_@quote c3d3
    chat_about b2c-4d-3e-1f2i2 chat_and h-1 chat_at e2 chat_i h1 chat_in c-2 chat_is c2 chat_on c1f2 chat_was c2
    chat_with a-3b-5c-5g2h-2i3j2 chatbot c4h-1 chats c-3d2i2 chats_with c-2d1i1 chatted c-4 chatting g1i1k-1
    chatting_about i2 cheap a-8c2d1e-1 cheaper a-10b-3c-4j1 cheaper_than a-1 cheat g-2 cheated h-1k1
    check a-6b1c1d1e5f2h-9i11j-2k-6 check_, d2i2 check_. b3c2g3i1 check_a e1 check_and j-1 check_for b1j2
    check_if h-3 check_my a1 check_on c1d-1e4h2i2 check_that c1 check_the d1e-2 check_this d-5
    check_with d-1e2f4g-4h-1i2 check_your c-1d3h1 checked c2e-1h-3 checked_my c-2 checked_the c-5 checker c2d3
    checking a-2c-2d-10e2g-6h-9j-1 checking_in e-3 checking_the c-4e2 checking_this d-1e2h-4 checklist c-1
    checks c4d-4i2 cheek c1d12e-2 cheek_, a1b1c1d2 cheek_of d4 cheek_to c2d5 cheeky c-2f1 cheeky_to f2 cheer d-6e-2
    cheer_. d-4 cheered b-5c-10d-7e-5g-1 cheered_me b-2c-7d-4e-2g-1 cheering a-2b1c-3e-8g-1h-7k-1 cheering_for d-3
    cheerio b-3d-6e-4g-2 cheerio_. e-2 cheers a-8b-5c-14d-6e-12f-7g-10h1i-3j-10k-6
    cheers_, a-11b-9c-14d-29e-19g-9h-9i-13j-4k-20 cheers_. b1h1 cheers_for a-3b-2c-1d2f-3g-2h2 chef a3c1f1i-1k1
    chef_'s b-2c-4g3h1 chef_, d1e1g2 chef_. c1d-2 chef_and c1 chef_de b1c4h1 chef_has c2 chef_i h1
    chef_interview h-1 chef_is d1h1 chef_there a1b1 chef_threw k2 chefs a-1 chemicals d-1 chemicals_. c-3
    chemist a1b-3d-1e-1k1 chemist_'s h-1k1 chemist_. c2h-2 chemistry c2h-2i1 chemistry_, c1d2 chemo c-3d1h-1i-4k10
    chemotherapy k4 chennai c-1h-1 cheque a-2b8c-1d-6e-2k1 cheque_, b6 cheque_. b4 cheque_at b5 cheque_for b-2
    cheque_is b5 chest a-1c2h-3i3 chest_. c2k2 chest_x i3j1k-1 chew a-3b-6c-6d-3e8h-6 chew_it e2
    chew_on b-3c-3d-6e7g-4h-2 chewed c2 chewing c3e6g-3 chewing_on e4 chicken d1h1 chickenpox g4k3 chickenpox_, g4
    chickenpox_and k2 chief b1c2d1h-4i2k3 chief_, h1 chief_. e2k1 chief_executive a-2d3 chief_of c4 chief_who a2
    child a-1c2d3e-2g1h-7i-2j1k2 child_, j1 child_. c4d3 child_care b2j1 child_could d1 child_has c-2
    child_with d4h-1 childcare a-6b8h1i-2 childcare_, b1 childhood a3 childish c6d2 childminder b2c-4e-1g3j1
    childminder_. b2c-1 childminder_has g3 children a-1b1d3e-4f-3g-3h1i-11j3 children_'s a2b-3c-1d-7g1h3j1
    children_, a-1b2c3g-2h1j1 children_. a-1b7c2h-1 children_and d3 children_are a-2c-3d-2e1k-1 children_at b1c-3
    children_covered k-1 children_for b1 children_have b2j1 children_i b5h2 children_in b2d1 children_is a2b1d1
    children_of c1 children_on k1 children_to k1 children_were c1 children_will j1 chile a2b-2 chile_. a2b-2
    chilly c1 chimes a1 china c2 chip b-3d4e1j1 chip_shop b-2 choice a11b-4c-4d-3g-6h3j-4k-10 choice_, a2c-2
    choice_. a5b-7c1d2e-3g-5h-3i-2k-4 choice_and b-2c1h3 choice_between c-4 choice_came a5b1 choice_fell a3h3
    choice_for a-1b4 choice_from a3 choice_i a-2 choice_is a-4h4 choice_lets f2 choice_of a-3b-2d-4h-4i1
    choice_was a5b1h-2 choices a1 choir a1b-11c-6d-13f-2g1h-3i-3j-7 choir_'s i1 choir_, c-2d-2e-6h-4
    choir_. a3c1e-2k-1 choir_and g1 choir_as a-2 choir_director c2h2 choir_has h-2 choir_of e2 choir_practice a-1g4
    choir_school h2 choir_sings a2 choir_tour e6 choose a10b1c-12d-7e-12g2h5j1 choose_, a6 choose_. d-3e-5f3
    choose_a a5c1 choose_and h-2 choose_between c-4d-1g-3h-3 choose_by a-1i1 choose_from a1h3 choose_it a3f1h3
    choose_not h2 choose_the a-1b1g4h2 choose_them a3h1 choose_to f-3g1h2 chooses a1 choosing a5c-3e2g-5h5k2
    choosing_. d2 choosing_between a1c-2 choosing_me d-2h-5 choosing_not g-1h3 choosing_the a5c-1h3 choosing_to b1
    chose a10b-1c-4h11 chose_. a1g2h-3 chose_another h2 chose_has h-3 chose_is h-3 chose_me h1
    chose_the a3c-1d-1g-2h4 chose_them h6 chosen a3b2c-6d-11e-1f1g-5h6 chosen_. a-3h-5 chosen_another h4
    chosen_for a1 chosen_is a2h-5 chosen_not g-2h3 chosen_the b2f4 chosen_to f-4g-7h8j-2 christ a-1 christ_, a-1
    christening c-1 christmas c1d-1e-4f-10g-9h1 christmas_, b1c-3d-4e-6k1 christmas_. b-2c2g-2h3i-2
    christmas_and c2 christmas_as b1h1 christmas_bonus b-2 christmas_card j2 christmas_do c-1 christmas_eve c3d4
    christmas_for d1 christmas_in b-2e1 christmas_to i1 chuck b2 chuck_in b2 chuffed c-5d-5g-3h-5 chuffed_to c-3h-1
    church b-3c-1d-1e-2g3i-4j-6 church_, c-1e1h1 church_. a-5c-3g3h-2 church_hall a2 church_is c-1 church_was c1
    ciao d-3 ciao_, d-2 cigarette c1 circle a-1b-2c-3e6f-2g-5h-1i-3k-4 circle_back e7g-4h-6i-2k-3 circles a4c2k-2
    circling d1e-1 circling_back d1e-1 circumstances a-2b-7c-11d-6f-4g1i-3j-3k-6 circumstances_, e2
    circumstances_are c-2 circumstances_at g-1h2 circumstances_have c-3g-2k-2 circus a2b-5d6e-4g-1h4
    circus_, b-2c1d2 circus_. c2d4 circus_and c1d1 citizenship g3j2 city c-1d-8e-6g-8h2i-1j4 city_, a-4
    city_. a-1g-1h1j1 city_has h1 civil a1e-5k2 civil_. b-1d1 civil_service a1b2 civil_word e-1k2 claim c-3d-1h3
    claim_on h3 claimed c-3g1h3 claimed_me h5 claims b-3c1d-3g1 claims_handler h1 clap c-6d7e-3 clap_, c-2
    clap_for d5 clarity e4g-1 clash b-1d-2g3h-5 clash_on g3 clash_with g3 clashed g2 clashed_with g2
    clashes a-1b-2c-7d-3f-2g8h-3 clashes_with a-1b-2c-7d-3f-2g8h-3 clashing g3
    class b-1c-1d-1e-11f-7g-2h-6i-3j-3k-5 class_, c-4d1h-2i2 class_. a1 class_@number h-1 class_above a4h1
    class_and b2 class_has b1 class_is d-3 class_of a1 class_on c1i-2 class_one b3c-2 class_to k1
    classes b-4c2i-5k-3 classes_, h2 classes_. b-1c-6g-1h-1i-1 classes_and h-1 classes_are a1c3g1
    classmate c-1g-2h-2i-1 classmates c-2h2k-1 classroom a1b-6h2 classroom_, a1 classy d2
    clause a-9b-8c-15d-3e-1g-6h-8i15j-8k-11 clause_. i4 clause_about i4 clause_and i4 clause_that g-2i3j-2
    clauses i2 clawback b1i3 clean a-4c-5d4e-3g-6i2j-3k-1 clean_, c3 clean_. d-5 clean_and c-1 clean_for d1h1k1
    clean_the c2 clean_up b1d2 cleaned c4d1 cleaner a3b2c3e-1g-2h-1i-1 cleaner_'s a1h-1 cleaner_, c1h3
    cleaner_and c6h-2 cleaner_in b1 cleaner_than a4 cleaners a-4b-1c2d-1i-1 cleaners_, h2 cleaners_. c5d-1
    cleaning a1b3c3d-3g1i-1k2 cleaning_job g2h-2 cleaning_the b2c2 cleans c-4d-2 clear a-6b5c-1e-2f-7g-10i-8j-4k-1
    clear_, c-5g-2h-2 clear_. a-2c-5d-3e3g-3h-6k-1 clear_a b3e-4h1 clear_about b2h2 clear_and b-4c-9d-3h2i-2
    clear_answer c1e-4 clear_by b2 clear_enough c-2d2 clear_for g1 clear_i e4 clear_in b4c-3 clear_my b3
    clear_of c2d2k1 clear_on c-2 clear_that c-2d-2 clear_the j-1 clear_to b-1c1d-2 clearance b-1c-5h-3i5
    clearance_and j-2 cleared a-2b4c-6g-4 cleared_my b2 clearer a3b-5d-3e4g-2h2 clearer_. c2 clearer_than c-1
    clearest c-5 clearest_i c-3 clearing b3g2j-1 clearly a-2b-8c-4d7e-1g-9h1 clearly_. c-3d-3 clearly_never d-4
    clearly_nobody d6 clears a-1b4c-3d-3e1h-1i1 clerk a-1c3d1e-8f-3h2j-7k-5 clerk_'s b3h2 clerk_, b-2d2h-3
    clerk_. a1c1h1 clerk_and c-2 clerk_in b1 clerk_interview h-1 clerk_is d1 clerk_job c-1 clerk_to c1d1h2
    clerk_who c-1 clerks b1 clerkship h2 clerkship_. h2 clever b-3c-8 clever_. c-2 cleverer c-2d2 click e2g1
    clicked a8b-6e-2g-1i1 clicked_more a3 clicked_with a2h1 client a-3b1c3d-2e-6f2g-1i5j-5k-2 client_'s b1g-4h1k-1
    client_, i2 client_. c-1h2 client_has g1h-1j-1 client_i c1 client_in g-1 client_is c1h1 client_of c-1i2
    clients a4b-2c6d-1i6j-4k-8 clients_, a3c1d1h-1 clients_. b-6c5k-1 clients_are h4 clients_in c2h1
    clients_than a1 climb a2d3h-2 climb_. a-1 climbing a3b-1c-2d-1k3 clinched b2 clinched_it b1
    clinic a7d-10e1g2h3i4j-3 clinic_'s a-5c-1g-4k-5 clinic_, c-4g-1h3 clinic_. c-2e1h-3k1 clinic_a h1
    clinic_and g1k-1 clinic_for h1k3 clinic_gives b3h2 clinic_had c1 clinic_has a4e2g3 clinic_i h-3
    clinic_in a2b1c-5h6 clinic_is c4g-3h-2 clinic_pays f1j1 clinic_that b1h1 clinic_wants a-1j-1
    clinic_with c1d-1i1 clinic_would h1 clinical b-3d-2h1 clinics c-1 clip c-1d1i1 clipped c-1d2i4
    clock a-3b-1c-3d1e3h-6i8j1k-2 clock_, c-1e3 clock_. b4d5g1 clock_and c-1e1 clock_in i4 clock_is i2 clock_on i3
    close a5b-1c-7d-2e-1g3h6i1j-3k3 close_, a7d-1g-3 close_. a3b-2c-1d-1e1g2 close_a d1h1 close_for e1
    close_it d1f1g2 close_my a-3b2d-3e-5g-4h8k1 close_of a-1c1d3e-2h-6i5 close_on b1g1h1 close_run a-2
    close_second a6 close_the a-1c-2f3g-1h3 close_this b1h2 close_to a-2b-3c-2d-7e-2f-4g6h-14j-1k1
    closed a-5b-11c2g3h2j-8k3 closed_, a-3b-2c-6d-1e-3h1 closed_. a-3b-2c-2d-6f-6h6k3 closed_by e-1g1
    closed_for c-3e4 closed_from e-2h3 closed_on h-1i1 closed_the c1f1g5 closed_to d2e1 closed_with h4
    closely a8b-6c-1d-5g-2i-2 closely_. a4h1 closely_as c-1 closely_with a4 closer a10b-2c-9d-3f-6i-8j-5k-2
    closer_. a-3 closer_fit a1 closer_match a4b-2c-2g2 closer_to a9c-13e1f-3g-2i-5j-3k-1 closes a-3c-1d-4e3i-3j-1
    closes_. b1c-1e1 closes_at i-1 closest a3 closest_to a1 closing a-1b-4e5f6g-1h3k-1 closing_, e1 closing_. c1g3
    closing_date c2f1i2 closing_my g-1 closing_of f1 closing_the g-1h5 closing_this d2 closing_time a2 closure g1
    cloth a3b-4d-1f-1h2 clothes b1c6d1 clothing a-2b9 clothing_allowance b4h1 clothing_grant b4 clown a-2b-3c-3d9h1
    clowns d10g-1h-2 clowns_. b1d6 club b-3c-2d-4e-5f-2g-7h-1i-2k-4 club_, c2 club_. b-3 club_is c-1 clue d3
    clueless c6d6 clueless_, c4d4 clumsy c2d-3 co a2c-8d-2f1h1i1 co_op b1c-5d-1f1h2i2 coach a2b-1c-3d-10f-2g4h-1k-3
    coach_, b2g1 coach_. a1 coach_firm h1 coach_the b-1 coach_to c-1 coaches a3b1d-1 coaching b3c1h3
    coaching_job c1h2 coals j2 coast a-1b-1c-3d-5e-2g-3h2i-3j-2k-3 coast_, a3b-4j-5k-1 coast_. a-4h1 coast_guard h1
    coat a-2b-1c2d3e-3f-1h-6 coat_, a-1 coat_. a-4c-1d-3 coat_off b1d1k1 coat_on b1c1 cocked a4 cockroaches c4
    code b-8d-3g-4j-3k-1 code_, c2 code_. c-1 code_and k-1 codebase a2b-2c3 coding a-2b-7c2g2h-3
    coffee a-8b-5d-2e-4f-3g-2h1i-1j-5k-10 coffee_'s e-1 coffee_, a1b-3h1 coffee_. b1c1d3f-1i-2k-1 coffee_and c-1d-2
    coffee_at c1 coffee_for h1 coffee_in c-1 coffee_is a-2c-1e-1 coffee_machine c1 coffee_on c2 coffee_ring c3i2
    coffee_with g1 cohort h1 coin a4b-3c-4d-1e3 coin_, a3b-3 coin_toss a1e2 coins b-2e-3h-4k1 coins_, b-1
    coins_. b-5c1 cold a-5b-1c3d-1e-10g4h-3j-2 cold_, a-1c-1d-6h-1 cold_. a-2b-3c4d-6g-2 cold_and a1
    cold_calling c5 cold_chain c-4 cold_feet g6 cold_for c2 cold_on g4 cold_room c2 cold_store b4c-3 cold_water d1
    cold_with c5 colder c2d2g2 collapsed g5h-1k2 collapses a2f2 collapses_. a2f1 collarbone k4
    colleague a-8b1c-9d-2e-8f-13g1h-10j-7k-6 colleague_'s i2 colleague_, c-1d-7g1k1 colleague_. d1
    colleague_about b1 colleague_asked b2c-1h1 colleague_from c-2 colleague_has b-3 colleague_in g1 colleague_is g2
    colleague_mr d1 colleague_of b3d-1 colleague_on c1 colleague_to c-2 colleague_told c-3d-1 colleague_warned c-1
    colleague_who b1c2d1 colleague_with d1 colleagues a3b-2d-3g-4h-1i-1k-2 colleagues_, d1 colleagues_. c-5h1
    colleagues_have c-2 collect a-2b-3c2e1g1j2 collect_the b-2d-2g2 collect_them e2h1 collecting a1b1c-3
    collection a1b-2c-3d-9e-2i-4j-2k1 collection_, a2 collection_before c-1 collection_of a-2c-1 collections a1
    collective b4 collective_agreement b4 collector b-1 collectors k3 collects b-4d-2g-1j-3 collects_our j-3
    college a-1b2c-4d-1f-2g1i-1j1k-1 college_, a-2b4d-2h1 college_. a-2b3h-3 college_and c-1h1 college_for i1
    college_in c-1h2 college_is a3d1e1 college_on h-1 college_to d2 collides g5h-2 collides_with g5h-2 cologne g1
    color a2 colour a1c1e-3h-2i2 colour_. a1 column a4b4c-7d-1e2h-1 column_. a1b1 columns b-1 columns_, b-1
    come b1c-3d-1e-2f2g1h4i-1j1k-1 come_, b-1d-13e-1f-6g8h3 come_. a-3b1c3d-3e2f2g4h3 come_? d-5g7 come_a b1e-2g3h1
    come_across a2d3 come_after b-5g1h1j1 come_again g2h4 come_along a1c-5d-1f2g-1h-3i-1 come_and a-3d-1f2g-2h-6k-3
    come_as c-3f-1g-2 come_at b-5c-1e-2f-1g-1h-1i-1 come_back a-10b2c6d1e7f-1g-1h-1i2k2 come_before a1c1
    come_but e-1g7 come_by a-3b-5e2f-3g-6h-6i-3 come_christmas b4 come_down b-1c-4d2 come_first b1h1
    come_for a-3b1c1f1g-4h1i2 come_friday h1 come_from a-1c1d4g-2h-1i-2 come_home h-3 come_if b-4c-1g-1i2
    come_in b1c-2e-1f4g-2h1i-2j-4k-7 come_interview h1 come_into b-7h1 come_late b-1c1g1 come_monday c-2g-4h4
    come_my a3h-2 come_near a5 come_off d-2e-4h3 come_on a3b-2e-1f3g3i-6j2 come_or e1g3
    come_out a-1b6d-5e-2f-3g-2h-2k5 come_over g2j3 come_round f-2g-2h2 come_running b1d3h1 come_second a2c1
    come_straight g-1h1 come_the b3d3e2i6 come_then g-1 come_through a2b1c-2d-3f-1 come_to a-1d-2e-5f2g-4h-1j-4k3
    come_tomorrow d1g1 come_tuesday f1 come_up b-1c-3d-1e-3f-4h-2k-4 come_wednesday g-1 come_when e2
    come_with b8c1d-4e4g-5h-5i-1j2 comedian c1d2 comedy d4 comes a4b2c-6d-5e2f-5g2h-4i-1j3k1 comes_, d1g2
    comes_. b-3e1g-3 comes_and b-2e2g2k1 comes_at c1g-1 comes_back i4k-3 comes_before a2 comes_by g1 comes_close a2
    comes_first a3c-1j-3 comes_forward h1 comes_free b3 comes_from b-3c1e3 comes_home a-2 comes_in b7c-2d-2g2h-4
    comes_late g1 comes_next a1e2 comes_off b-3k2 comes_on j1 comes_out a2b2c2g-3h2 comes_round b-1i1
    comes_second c1 comes_through b-5g2i-1 comes_to b3c-5d-4f-1g2h-3j-2 comes_twice k2
    comes_up a-3b-7d-1e-8f-3g-3h-3 comes_when e1 comes_with b4c-4d2e-3h-2i-3j4k-2 comfortable a1c5d-8g-8h-4k-3
    comfortable_with b-3c6d-3g-3h-1k-3 coming a1b1c-2f-1g5h6i-2j3k-3 coming_, d1e1g-4h6k-4
    coming_. a-2b-1c4d-3e4f-6g6h1k-2 coming_? g1 coming_again d-1e-2g2 coming_along a-4 coming_and b-1e-1g2j1
    coming_back b-5d1f-5g-3h-2 coming_by g-1h-1 coming_down b-1g1h-1 coming_for a-1c-5d-1e-6f-1g-4h6
    coming_friday d2e-3h-1 coming_from c-3d4 coming_in b2c-10d1e1f1g1j-4 coming_is g5 coming_monday i2
    coming_on a4f1 coming_out b-3d1e1g-4k1 coming_over g3 coming_round g1 coming_term h1 coming_that j1
    coming_through c3g2 coming_thursday h1 coming_to a5b3c-1e-1f-2g-2h5 coming_tuesday i1 coming_up a-1h-2
    coming_weeks e2h-2 coming_with b1j4k-2 commend c1 comment b-6h-4 comment_about c-1 comment_on b-4c2d1h-2
    comments c3h-3 comments_, c3d2 comments_. c2 commis f1 commission a-11b18c-9d-13e-13g-11i-2k-3
    commission_'s b-2 commission_, b3i-1 commission_. b1 commission_and b-2 commission_for b-3h1i-1
    commission_from b2 commission_is b5c-1 commission_on a-4b4c-4 commission_only b10 commission_scheme b2
    commission_split b6 commission_structure b3c1 commit a-1b-1c-2d-7e7f-1g-1h-8i-1 commit_either e2
    commit_myself e3 commit_to d-1e2f-4h-3 commitment a-2d5g3h-3i3 commitment_. c-1d2 commitment_to g1i1
    commitments g1 committed a-2c-9d-7e-5f2g-10h4k-3 committed_myself g-2 committed_to c-6d-2e-2f3g-5h2k-2
    committee a-4b-3d5f1j-2k-3 committee_'s d1 committee_, b-2d1 committee_. c-5g2h-1i1 committee_at e1
    committee_for d2h-3 committee_has g1 committee_i h1 committee_is c1 committee_know h1 committee_on d4h1
    committee_that c2d1 committing g1 common c-1d4 communicate e5 communicate_my e1 communication a-7b-5c13e9h-5
    communication_from c5h-1 community c-2h-2i-1 commute a1e-3k-2 commute_, b1 commute_to d2 commute_would b-3h1k-2
    commuting j1 comp b3c-2 companies a1b-5d-3e1h1j1 companies_, a-1d2 companies_. e1h1 companies_that c2
    company a5d2f-2g-1h2j5k-6 company_'s b-5c-1d-5g-4i2j3 company_, b-2c-6d1e1f2g1j-3 company_. b-3c-3d4f-5g4i-2
    company_? a1 company_@other a1h2 company_and b-2d-2f-4h2i-2 company_at a1 company_because a2c3g1h4
    company_before e-2g2 company_came a2c2 company_can c-1h-2 company_car a-3b11c-3h-6 company_did c3
    company_doctor c-2k4 company_does b-2c7d-4 company_flat b-1j2 company_from c2 company_gave b3
    company_gives b1c1d2 company_had h2j2 company_has a1b2c1d-1g-2k-1 company_i a4b1c1g1
    company_in a-3b-4d-1h7j-2k2 company_is b-2c1d1e3g-1h-6j1 company_last h1 company_like a-2d3 company_made h-4
    company_makes a-2c1 company_matched b1 company_more a2h-1 company_next i1 company_now g2h-1 company_of a2c1h2
    company_on a1c-1 company_or c-1 company_pays b-1 company_phone e2 company_since c-1f2h-4 company_so e2h1
    company_than d2 company_that a2b-3g-3h4 company_the a2 company_through c-1h2 company_to c-2i1
    company_treats c2d-2 company_van b1 company_was a5c2 company_where h1 company_which a3h-1 company_whose a4h2
    company_will d1e1 company_with a4b-2h1 company_you a-1 compare a6b-1c-12d-10e-7f1g-8h-4i1 compare_. a-1f1h-2
    compare_notes i2 compare_with a5h1 compared a9b-6c-4d-4e-6g-8 compared_the a-5h1 compared_to a3b-1c-3
    compared_with a10b-7c-2h-7 compares a3b-1 comparing a4b1c-5d-7e-5g-2 comparison a7b-8c-9d-5e-2g-6k-1
    comparison_, a2g-1 comparison_. a1k-1 compass a2 compensation a-2b3c-10d-6e-3h-2 compensation_analyst b-1
    compensation_and b-8 compensation_was b6 compete a4b-1c-3d-5i3 compete_with a6c-4d-2 competent d6h1
    competing a5d-2h6 competition b-2f2h10i2j1 competition_, a1g1i1 competition_. h6j1 competition_for a-3h4
    competition_in f1 competitive a-1b11c-8d3k2 competitive_@quote b4c-1 competitor a6c-5d-6f1i5
    competitor_'s c-1h1 competitor_, b1f1h1 competitors a2c3i1 complain d-4g-3h-1k1 complain_. k1
    complain_of c-2d-3 complained b-3c-4i-2k4 complained_about c2k2 complaint a-2b-5c-4e-5g-6h-2 complaint_. c-2
    complaint_about c1d1 complaint_at c-1 complaints b1d-5e-7g-3h-4k-1 complaints_. c2 complaints_about b2c-2
    complete d1j1 complete_. i2 complete_the g1 completed c-2 completely f7g-5h-1 completely_, f3h-2
    completely_. d-1e1f5h-2 completing c1 complicated c2g5 compliment c-4d1h-2 compliment_. d1
    compliments a-5b-2c-4d2g-2h-6i-1k-2 compliments_to c-6d2h-3k-1 computer a-1b-3 computers a-2d3h-1
    conceivable g5 concern a1c3d4e-1 concern_is c2 concerned b-1d-4e2g-4h4 concerned_. c-2e2g-1h4
    concerning c-2d-3e2g1h-2 concerning_the e1g2h-3 concerns c6g1h-1 concerns_about c6 concert c-1d-5f-1g5
    concert_, g1 concert_hall a2h2 concert_was g3j1 concierge b1c-5 conclude e-2g1 conclusion e6 conclusion_. e4
    conclusions d-4e6f-1 conclusions_. d-4e5 concrete b-1d1 condemned c3 condescending c6 condition a-2c1e-2f4i4
    condition_. c2e-1 condition_that f3i1 conditions b2c3d-1e-3h-3 conduct c5d6i3 conducted c3 conducting h-3
    conductor a2c1h3 conference b-3c-9d-6e-3f-2g2h-1i-3 conference_. e-1 conference_in g3 conferences b2
    confess b1c-4d-2g3h-3 confess_, b2 confess_i a-4h-3 confess_that a2 confidence a-6b-11c5e-1g2h-6k4
    confidence_. a-1b-7c3d-2 confidence_in c5d-2 confidence_is k4 confident e-3g4 confidential b-4
    confidentiality b-1c-2h-4i3j-1 confidentiality_agreement i-1 confidentiality_form i1
    confirm a-3b-7c-12d-3e1h-2j-4 confirm_. d-4e-2 confirm_all e-2 confirm_by e-3 confirm_it d1e-5f-2i-1
    confirm_me j-2 confirm_my e2 confirm_that c-1g-4 confirm_the e-2 confirm_this d-1 confirm_you g2
    confirmation c-1d-8g-4h-5i5j-2 confirmation_, e1 confirmation_. b1 confirmed a1f4g-1h4i3k-1 confirmed_. f3
    confirmed_by e1h1 confirmed_it h2i-2 confirmed_me c1 confirmed_the a1c1 confirming c-3d-3g-3 confirms g3i1
    confirms_my i1 conflict f-1g5 conflicts c2 confused a-2c3d-2g4 confused_about c1 confusing a-1c5 confusing_, c5
    confusing_. b1 confusion a-2c3e1 confusion_. d1 congenial a4 congrats d4 congrats_on d5
    congratulations a-8b-8d12e-2g-1h-3i-4k1 congratulations_, c1h1k2 congratulations_. c-3h-2
    congratulations_on b-5c-1d12h-6i-3 congratulations_to d1 connect d-5e-5h-1 connected b-7c1d-4e-5f-3g-8h-10j-5
    connected_here h-4 connected_with c2 connection e-3 consent b1c-3h1 consent_. h3i1 consent_form i-2
    consider a3b3c-1d1e5f4g-7h8i-2 consider_a d1 consider_it e4h-1 consider_me a-2c-5d-2e1f6g-4h2
    consider_my b1c-6e2h1 consider_the a4e-1h4 consider_this c-1d3f1g-1h7 consider_your e2 considerably b5c2
    considerate c-7 considerate_. c-3 consideration b-5c-8d-8e3f2g-6h10 consideration_, h1
    consideration_. d-2f1h4k1 consideration_and e1 consideration_for c-2h5 considered c-3d-4f1g-11h8
    considered_, a2 considered_. c1d-2f-1g-3h3 considered_any h4 considered_for a-2c-5f4g-2h2 considered_me h1
    considering a1b1e1f1g7h-10 considering_. a2e1 considering_me d-5f2h-5 considering_my h-4
    considering_the b3c1d2e2g-1 constable k1 constant c4 construction a3c2 consulate c-7h-1i-6j9k-5
    consult b1d-3e9h-2 consult_my e6 consult_the b2e4 consultancy a2c4h1 consultancy_. a1
    consultant a-3c1d2g-1h-2i-2k2 consultant_'s b1 consultant_who c2 consultants b3d1 consultation b2c2g1
    consulted e3 consulting a2c2e4h1 contact a-8b-1c3d-2e14f-14g-15h-2j-4 contact_. b1d-2e4h1 contact_in c-2d2
    contact_me c-5e5f-1h-1 contact_person c6 contact_with c1e3 contact_you e7 contacted c2d-3e5h-3 contacted_. e1
    contacting d-3e6h-1 contacting_me d-5e6h-1 container a-2b-4e-1g1h-1i-6j9k-6 container_with h-2j1 contains c3
    contempt d1k1 contender h1 content a2c-8f-1g-2h-4i1j-1 content_. i1 content_lead h-4 content_with a1b1h-4
    contention g1h2 contest a9b-4c-5e-3h7 contest_, a6c-1h1 contest_. a5b-1c-1 contest_between h1 contest_for h6
    continue a-3b-4c-7d-16e-12f2g7h8i-1j-4 continue_, d-2g6h2 continue_. d-1e-4g5h1 continue_as h3k1
    continue_for h1 continue_in g-5h4 continue_the g2 continue_to g1 continue_with b-1c-6d-2e-3g-3h4 continued a1e4
    continues e1 continuing a-3b1c-1d-13e-5f1g3h12i-3k-5 continuing_, e-3g4h2 continuing_. a-2b-3d-2e-4g1h5
    continuing_as g2 continuing_to g3 continuing_with c-6g-3h5i-1k-3 contract a-2b-3d-1e-11f5g-6h-3i9j-6k-11
    contract_, b-1c-2h-2i4 contract_. a1c-4d2f3h-4i3j-2 contract_and c2g1 contract_at a2h3 contract_came a-1c-3i1
    contract_cleaners i-1 contract_for c-1h2 contract_from f3 contract_has b4 contract_here g1 contract_i h-4
    contract_in c1j2 contract_is a1b-3c-3f3j3 contract_law h-2 contract_of h1 contract_rate b5
    contract_runs a1c-2i-2 contract_says b-1c-4 contract_so i1 contract_that b-2i1j-1 contract_to b-1c-1
    contract_was c4d2 contract_with d-1f-3i-1 contract_work c3 contract_would b-1 contract_you b1c6h2i-4
    contracted i5k-1 contractor b4c-5d-4h4i4j-1 contractor_, b1h1 contractor_. i1 contractor_in h1
    contracts a2b-8c1i1j-1k-2 contracts_. i2 contracts_in d2j-2 contractually h4 contradicted c11
    contradicted_each c4 contradicted_the c4d2 contradicts c3 contrary c-5d-3 contrary_. c-3d-1 contribute b3
    contribution b3h1 contributions b7 control a3b-5c1d-5k-1 control_room a4c2d-2h1 controller b-1f-1 convenient e1
    conversation b-6c2e2f4j-5k-3 conversation_. c-1h-4 conversation_about h2 conversation_and c1
    conversation_going e1f1 conversation_in c-3f1 conversation_is d1 conversation_on h3 conversation_to c-2e2
    conversation_was c4 conversation_with d-1e1i1 conversations b-3c4d2 conversations_, a1 conversations_with a-3d4
    conversion c1 convey d3h-5 convey_my d1h-4 convince c1f3h-1 convince_me c1f3h-1 convinced a6b2c2d-9e-6g-1h-9
    convinced_i c-5d-2e-3f-1g8h-4 convinced_me a6b3c-5 convinced_the c4g-4 convincing a3b-1c-4
    cook a-1d-2e-11f-3g-3h3j1k-5 cook_'s b-3 cook_, b-2h3i-2 cook_. a-4b3g-1 cook_at c1 cook_for b2c-4h2
    cook_in a4h3j2 cook_job h-2 cook_on c1 cook_than a-1 cook_who c1h2 cooked b-1c2 cooked_for c1 cooking a4c2d-4h1
    cooking_. b1c3 cooking_for c1 cooks b3c2g1 cooks_, c-2 cooks_. b2c4 cool c-7d5e2g1h1 cool_, d5 cool_. c-2e1g2
    cooled e-3g7 cooled_on e-1g1 cooler a11 cooler_than a3 cooling g3h2 cooling_off h-2i4
    coordinator a-1b-4c5d-2g-2 coordinator_. b-1 coordinator_interviews h2 coordinators d2 cope d1e-3k1
    cope_with d-1 copied a-3c1d-3 copied_from c5 copies b-3c1d-8e-5h-7i-1 copies_. c-4 copies_of d-1
    copy b-9c-3d-3e-8h-3i6j-6k-3 copy_, i3 copy_. a-1c-1h-1 copy_and i1 copy_in h1 copy_of a-2c-1d-8i2j-1
    copy_paste d4 copying e-1 copywriter c1h1 cordially a-2b-4c-6d-8e-4g-3h-4i-1j-1k-5
    cordially_, a-2b-4c-5d-8e-4g-1h-3i-1j-1k-5 corner a-1c-6e-3g-4i-3j-4 corner_, a2 corner_. a-1h-2
    corner_of a-1b2f2 corners a-1b-4c6k-1 corners_. b-1c2 corporate a2b-5d4h1 correct d1e-7g-2h-2i-1 correct_. c-2
    correspondence d-4e11f-1h-3 correspondence_. e1 correspondence_from c1 correspondent c-1e6
    corresponds a7b-3c-3h2 corresponds_better a3h3 corresponds_more a1 corridor b-9c7d6e-4g-5h-1i-1k1 corridor_, c2
    corridor_. c-1 corridor_and d3 corridor_for c3d4h1 corridor_is c-3 corridor_like c-3d5 corridor_with c6
    cos b-1d2e3g-1h5i-1j1k-4 cos_i b-1d3e2 cos_of h1 cost a-6b-8c6g-2h-3i1j1k1 cost_, b4 cost_. b1c2 cost_a b-1
    cost_me b-7c2d-3h-2j2k3 cost_more c1 cost_nothing b-1 cost_of b3d-3j-1 cost_you c2d3 costs b-8c-8h-5j7k-4
    costs_. a2b2 costs_a b-4j1 costs_more a-1b-4 costs_you b-3 cottage a-2b1g-1i-6j11k-4 cottage_, b1c1e1h1
    cottage_. b1 cottage_and h2 cottage_is a-1h-1 cottage_on j1 cottage_with j1 couch k1 coughed b1c2
    could a5d-1e-5f4g-2h-6i-3 could_, a1e2h-2i1 could_. b-1c1d-4 could_a a4d-2 could_answer c-1 could_ask a2c-1
    could_at c4d2 could_be b-3c-1d-4e3f4g11h-10 could_bring h1 could_call c-4f-1 could_change c1f1
    could_come a-2b-3c-1e-2g-5h2i-2k-2 could_count a-1c-2d4 could_do a-3b-1c3g-7h3i-6 could_eat b-3 could_end g4
    could_ever h1 could_explain a-1c-1 could_feel c2 could_finish c3 could_follow a1c-3 could_get d-2j1
    could_give a4b-7d-3 could_go g1 could_hardly a-2k3 could_have a1b-2c2d6e-6f-4g-7h-2i-1 could_hear c6k-2
    could_help c-3 could_hold a2d2 could_i a5b2d-4e4f1h-3i2 could_it c2g-2 could_keep b1i1 could_learn c-1d-2
    could_leave b-2 could_live a2b3e-1 could_lose c-1k3 could_make b-2d-4f1 could_manage d4 could_match a1c-2
    could_move g-2 could_my f6 could_never a1c2 could_not a2b3c-1d1e-2f-9g-9h-3i2k5 could_offer a4e2
    could_only b6c-3f-1h2j1 could_picture a2 could_put c-1 could_read c3d4 could_run a-5d6
    could_say a-1c2d-3e1g3h-3 could_see b-1c7d1e-3g-3h-2i2 could_send c-1 could_show a4h1 could_smell c1d2
    could_step f3 could_still a-1c-4d-1f7g-3i2 could_stretch b3 could_take d1j1 could_talk b1f1
    could_tell a-2b1c8d-4f-4j1 could_the c-1d-1g-2 could_top a3b1c-4 could_try e1 could_turn b1 could_use a-1d-1
    could_wait c1 could_we a1b-2d-15f-5g-16h-5i-10j-10 could_well a-2b-2f-2g9h-2 could_wish a-2d-2 could_work c2h1
    could_yet f1g-2 could_you a-6b4c-15d-19e4g-10h6 council a3b-1c-7d1e1g-1h-3i1j3 council_'s a4b3c-4g-4h2i3
    council_, a-2d-1e4h4 council_. b1d4f1g-1h2 council_and h-3i2 council_flat b-1j4 council_gave b-1
    council_gives b2 council_has a-2c1h-2i-2j2 council_in j-2 council_is f1 council_job a4b1h-2 council_so g2
    council_tax b-2d1k2 counsel a1b-3c-4e3j1 counselling a-3h-1k3 counsellor g-2h-2k6 count b5c-6d2e1g4h4i-2k-3
    count_, a1e1h-3 count_. b2h-1i2 count_as c-2 count_i c1 count_me b-2c-9e-2f2g-3h8 count_on c-7d-6e1g7h-3
    count_one h5 count_that a1b-3 count_the b1c3e1h-1i-1 count_this h2 count_to d5 counted a-2b2c4e-2k-2
    counted_. c4 counted_for a1 counted_four c3 counted_it b2 counted_on c-1g1 counted_the b3c-4
    counter a3b7c-1d-14e-4f-2g-1h6j-6k-6 counter_, c-2 counter_. a1b-2i2 counter_and h1 counter_at h2
    counter_for b-1c1 counter_from b2h2 counter_is a3 counter_offer a-1b14h2 countered b4 countersign b2i4
    countersigned f2g-2h-2i6 counting g4h-1i3j1 counting_on b-2c-1g4i1 counting_the b2
    country a1b-2c-1d5f-3g1h-3i-8j12k-5 country_, b2h-2j2 country_. a4b-3h2i-3j1 country_and a2c-1h-2j2
    country_for e1h-2 country_i b-3j2 country_mile a1 country_we c2 counts a1b4c-9f-1g-3h-2k-1 counts_, a-2b2
    counts_. a1b-3 counts_for a5h-1 county a-2e-6g-4i1j-2k-4 county_, a-2b-1c1h1 county_. a-6c2d-1h1i1j1
    county_council b2h1 county_has a2 county_library h1 couple c-4e3f2g-4i-2k-6 couple_of b1d-6e1f2g-1h-2j-2k-3
    courage c-5d-2k2 courier b-6c-5d-8e-7f-3g-2h-3i3j-1 courier_. c1 course a-4b-9c-3d-5e1f-1g-2i-1j-2k-12
    course_, a-2c-2 course_. b-4c2d-1e6f-1g-2h-5i2 course_and b3h2 course_at a3 course_fees i2 course_for b1
    course_in a-1b-1c-3d3g-2h3i-2 course_that g-4 course_the g3 course_was c1 course_you e-1 course_your f1h2
    courses c-2 coursework d1e1 court b-2c-1e-3g2h-5i-13j-6k4 court_'s a-2c1j2 court_, e1 court_. b1c-3e-2f1j-3k-2
    court_and j-2 court_at g2 court_date g1h-1k3 court_has g-3k1 court_on g3 court_over k3 court_reporter h1
    court_that g3 courteous a-1c-8d-2 courteous_. c-3 courtesy a-4b-1c5d7e-1i2 courtesy_. c-3e2 courtesy_of c2
    courtesy_to c3d-1 courtesy_you d3e-2 courts b-1k1 cousin a-1b-2c3d-4e-4g-1h-1j-1k-7 cousin_'s b-2c-9g3j-1
    cousin_, b1 cousin_. c-3 cousin_did c1 cousin_in c-1 cousin_worked c1 cousin_works a1 cousin_would b1
    cousins d-1e1h-1k-1 covenant b-1i3 cover a-6b12c-1d-8e-8f-7g4h-1k2 cover_, i1 cover_. b5g2 cover_a g1
    cover_and i-1 cover_dental b1 cover_for a-3b1c-1g4i4 cover_letter c-1 cover_my a-2b9c-2g-4 cover_our j-1
    cover_the a-1b1g3h-3i-4j4k3 cover_you a2 coverage b2e5 covered a-2b6d-5g-4i-5j-1 covered_. h1 covered_by b4
    covered_from h-3k-1 covering a-6b3e-2f-1k-6 covering_a j-1 covering_for b-1g1i2 covering_my a-1b7
    covering_the j1 covers a-4b2c-8g3i2j2k1 covers_my a-2b8j1 covers_the b-4i1 covid c-3d-2h-2k9 covid_and g1k4
    cow a-2b-2d2e-2g2h-3k-1 cow_, b1 cow_. d1 coz h2 cpf a-4b7 crack c4h-1 cracked c1d-2k2 cracking c-4d-4i1
    cracks a2d1 craft a2c-3d-1 craft_, a1h2 cramped c7 crash c-1j-1k4 crashed c5 crashed_on c-2 crashing c1
    crates c-4j5 crawl d4 crawling c1d5 crazy e6 crazy_. c1e2 cream a1c-2 creative a6b-1c4 creative_director c1
    creche b6i3j2 creche_. b1c-1 credit a-3b2c-4d-8e1h-2i-4j-2k4 credit_. b-1c-2 credit_cards h-2j-2k4
    credit_for a-4b-5c1d-2k1 credit_to a-6b-1d-4 credit_union a3b-5c-2h1k2 credit_where c-1 creditors d1k4
    credits b-5c3e2 crew a-1b3c4d-7e-6g-3h3i2j-3k-8 crew_'s g1h-1i1 crew_, h1 crew_. c1d-6e-1g-7h1 crew_and a1c-2h3
    crew_at h1i2 crew_for a-2c2f2 crew_from h1 crew_has e1 crew_i a3c1h1 crew_in h3 crew_list c2i3 crew_of b1c1d1h3
    crew_on g1 crew_that a5h3 crew_there a1c2 cricket c-7d-4e-1g-4h-4 cricket_. a1 cried b2c1d-4g2h-5k4 cried_at b3
    cried_off g3 cried_when c-2j1 crime c3d1h1 criminal a2h3 crisis k4 critical c-3j2 critical_skills j2 crohn k1
    crohn_'s k1 crooked c1 crop c-1 cropped b-3c-4g8k-1 cropped_up b-3c-4g8k-1 cross a-4b-1d4e1f2h6j2k-10
    cross_, g1 cross_. c2 cross_again d-3e-1 cross_border c1 cross_me b-4c-7f5g-10h8k-1 cross_my e1h2 cross_out h1
    cross_paths h-1 cross_that e6 cross_the b2d3i1j3 cross_with c1h-1 crossed a1b-5c-2e-5f2j-4k-5 crossed_out a2c1
    crossed_the a1k-1 crossing d-3e-1g1h-1j5 crossing_the b1g1h-1j3 crossroads h2 croup k4 crowd a9b4d2e-2g2h3i4k-4
    crowd_, d2 crowd_. c-1 crowd_are a-1b5g1 crowd_at h2 crowd_in g1 crowd_pay a1b2 crowded c5 crowds b-3e-1k5
    crown a2c-1 crush c1 crutches c1e-2i-3k6 cry a2c-2d5e-6g4h1k7 cry_. c1 cry_at k3 cry_off g6
    crying a-1b-2c1e-4h-3j1k1 crying_. c2 crying_in c1k2 crying_out d3 crying_with c-4 ctc a-7b13c-8d-5e-2g-3h-2k-2
    ctc_, b2 ctc_. b4 ctc_is b3 cto f1 culpa e1 cultural d2 culture a1b-1c12d4g-9 culture_, b-1c-1d1
    culture_. a1c-2d2 culture_is c1 cup a-2b-10c-3e-3f-3k2 cup_, k2 cup_. k1 cup_of b-3c-7d-1h1
    cupboard b-1c6d2e-1k2 cupboard_, d2 cupboard_. c4e-1 curacy h1 curate b1c-2 curator h2k1 curator_'s k1
    curious a-4d-1e-1f1g-3h1 curious_how a-1 curious_to b1d1f3h3 current a-11b4c-1d-1f-2g1i1j-4k-4
    current_boss b1c2e1 current_company b1 current_contract i-5 current_employer g1i3 current_firm i1
    current_goals a-1 current_job b-5h2 current_lot i2 current_manager h-1 current_place b3e1h-1i-3
    current_project b-5 current_salary b-1 currently b4e1g1 curtain a-2c1e1j1 cushion b-1e2 cushion_. e1
    custody b-3c-4g-3i-4k8 customer a-2b-9c-2d-1e-6f-2g-3h1j-3 customer_, k1 customer_. e-2h1 customer_service c1d2
    customers a-2b-10c7g1h-3i4j-3 customers_, c1 customers_. c2d1 customs a-1b-3c-7d-5h-1j7k-7 customs_in j2
    customs_office c-1h2 cut a3b7c2d-1e-7g-2h-5i3k5 cut_, b3c-1e1g1 cut_. b4h1 cut_above a8b-9 cut_down f2
    cut_for i1 cut_from c-2 cut_hair b-2 cut_in a1c-2 cut_it c-4 cut_me b1h-2 cut_my j1 cut_of a-2b8c-5d-3
    cut_off c1e-3f-1i2k6 cut_on c1 cut_out a1b-3c-2 cut_short c4 cut_the b-3c2d4 cut_to a-2b3c-1 cuts b-7c4
    cuts_corners b-2c2 cutting a3b-4d-7e-3g-1h3k1 cutting_. c-1 cutting_hair a2c1h2 cv b-12c4d4e-4f-3g-9h3i-5k-5
    cv_, c2d3e1h-1 cv_. a4b-5c3h-5 cv_and i-2 cv_before c-4d3e-1h1 cv_for c1 cv_from h3 cv_in a-2 cv_that c-3d1
    cv_to c1h3 cvs d2 da b4h-3 dad b-1c-2d-10e3h-1i-3j-8k11 dad_'s b-3c-1e1g-2h2j-2k2 dad_, e2g1 dad_and a1k-1
    dad_had g1 dad_says e1 daddy d-2e1k1 daft b4c2h3k1 daft_. c3d-3 daft_enough d5 daft_not b2 daft_to a1b2d-1h5
    daily b9h-4i-2j1k1 daily_, k1 daily_. c-2d-1j1 daily_rate b5 dairy a8c-6d-3h3i2 dairy_. i1 dairy_for a2b-2
    dairy_in b1h2 dairy_job h1 damn c-1d5e1 damp c5j3 damp_, c3 damp_and c2 dance a5c-3d3e-2g-2i2 dance_company a1
    danger b6d-1h-1k1 danger_money b5 dangerous c7d-3 dangerous_. c5d-1 dangle f2 dangled b4 dangling a1b1c4d2e3g1
    danish b-3d1 dare a-5c-2d8e-1g-5k2 dare_not k2 dare_put d3 dare_say c-1f1 dare_to a-1d-1 dare_you d4 dared b3
    dared_to c1 dark a-2c2d1e6g-6h-3i-2j-3k5 dark_, d1e1h-3k1 dark_. b2e1h-3 dark_and c4 dark_place k4
    dashboards b-4 data a1b-1c2d-1e-10f-8h1i-1j-2 data_, c-2g1 data_. c3h-2 data_allowance h2 data_engineer a1
    data_entry a-1c3 data_scientist h-1 data_steward h3 data_team h2 database d1h1 date a-7b-6c1d-6e9g7h-5i3j-2k2
    date_, b1c-1e3g-3i-1 date_. b-2c4e5g1h-1i-2j-2 date_@close h-1 date_and c-1k1 date_as g2 date_clashes g3
    date_falls g2 date_for e2g-3h-4 date_forward f1g-1 date_from f1 date_has c4 date_i g6 date_in d1g1h1
    date_is c-5e2g2i1k1 date_moves f-3 date_of c-1g-2h-2i3 date_on b-2e3g-7 date_over k1 date_so g1 date_three c1
    date_to f2g-2i3 date_was c1i2j1 date_with h3k2 date_you c-4g8i-3 dated b-2c6i3
    dates a-8b-13c4d-5e-4g-5h-4i-5j-4 dates_, c-4e1 dates_. c-1e-4f1i-3 dates_for g-1 dates_in c4
    daughter a-3c-4d-4f-1h-4i-3j4k1 daughter_'s b3c-2d-2g4i-3j2k-2 daughter_, b1c2 daughter_. e1
    daughter_has c1j2k3 daughter_is b-3c-2d1g-5j-3 daughter_says d2 daughter_will j2 dawn c-4j2 dawn_. h1j2
    day a-2b1c-1d-1e5f-3g-1h-4i1j-5 day_'s a-1b1c-1d2g-3h2i-2 day_, a2c1d1e2f-2g2h3i-3j1k2
    day_. b-1c-2e1f-4g2i-1j-3k-1 day_: c-1i-1 day_? b-5d-1e-5f-3g-5h-3 day_a c-3d2 day_about c-1 day_after e-1i1j1
    day_and a-1b-2c-1d-1e-1f-2h2i-5j-1k-1 day_as d-1g3h-3j2k3 day_at g3h-6i3 day_because c-1g-2 day_before b-2c2g-1
    day_but f1i-3 day_early c1 day_for a-1b1d-2e2g1i-4 day_from g-1 day_goes c-2 day_has c-2g2
    day_i a1b-1c7d-4e5h-9i-2j2 day_if c1g-3 day_in a-1b-2c1d3h-4 day_is a-1c-2d1g5i3 day_it b2c-1e1
    day_itself c3e1f1 day_job b-3j-1 day_like c2 day_looks f1 day_now e1 day_of a3b-6d3e-1g1i1
    day_off b-1c5d4e-3f1g1h-9j1 day_on a-1b-4c-3g1h-3i3 day_one a2b10d-1h-3i4 day_or f1 day_out b-2 day_please f2
    day_po g-1 day_rate a-6b15c-1d-3e1f-3g-2h3 day_shift b-6c5f4h-2 day_shifts a2 day_since b1
    day_so b-1c-1e-1g5h-6 day_soon e2 day_than a1 day_that a1c-3d2f1g-5i-3 day_the a-3b-5c2g1i-1 day_there b-2e-1i4
    day_they c2d1f-2 day_to c2d4h2k1 day_too h4 day_trial c2i1 day_was b-3g-3 day_we g1 day_week a1b1f1g-3
    day_when e3 day_with b4d-4g1i3 day_work g-3 day_would g1 day_you b-6c-3g12h-5k2 day_your h2 daycare g1h-2k1
    daylight a2b3c3e-1 days a-2d-3e-1f4h1i5j-2k1 days_'s a1b6h-2i3 days_, a-7b1d2e-4g4h2i-2k1
    days_. a-2b2c-3d-1e1f3i-1k1 days_; a2 days_? b5 days_a b-4f3h1i-4j-2 days_about d2 days_after c1i-1
    days_ago h3k1 days_and a-2b-2c1d3f2i2j2k2 days_are c-2g-2h2k-1 days_as b3c-2g1 days_at b-2 days_before b1c1
    days_for c-1 days_from c-3d-2 days_i a-2b-5c1d-3g3i1k1 days_in a2c2i-1 days_is b1 days_of h1i-3j-1k-1
    days_off b5e-1i-1k-2 days_on b-2h-1i1j1 days_only b-4c-1 days_out k1 days_so b2 days_they b-4d1i3
    days_to a-4d-5e1g-6h-7i1k-4 days_with a4c3 days_without c-1 days_would b-4c1 days_you e2 dbs c3e-1i1 de b1c1
    de_partie b1h1 dead b-4c6d3e4f-3h-7i-1k-7 dead_, a2c-1e3 dead_. d6g3 dead_end a-5b-2c10d-3g-5
    dead_keen c-4e-4f-1g-7k-3 dead_on e2 deadline a-7b-8d2e4h-2i4 deadline_. c-2f1 deadline_for c-4h-2i-6
    deadline_is h1 deadline_of e1 deadline_on i1 deadline_was c3d2i2 deaf b-1c-2d4e3 deaf_, d2 deaf_children a1h1
    deaf_in a-1 deaf_or d3 deal b2d1e2f-1g-1 deal_, b4c-1d3h-3 deal_. d-1g2h1 deal_about c2 deal_for a3
    deal_from d2 deal_more b3h1 deal_of a-2d-1 deal_on b1 deal_to e2 deal_with a-1b-7d2e2g-3h-3j1k2 dealing c1d-3e1
    dealing_with c-2d-1e1 deals d2 dealt a-6c3d3h-4 dealt_with a-6c3d3h-4 dean a-1c-4f1g-3h-5i2 dean_'s d1i1
    dear a-2b5c5d3e-2g1h1j2k1 dear_, c2d1h3 dear_. b3c-2 dear_dr d-1 dear_ms a2 dear_sir d2 dearer a1c-1j2
    dearer_to a4 death a-4b3c3d7e1 death_in b3c-1 death_trap c6d1 debt a-1b-1c-9d-8h-6i-6j-7k8 debt_, k1
    debts b1i-2j-1k7 decade a2c1d-2j-3 decade_. c1 december b3c-7d-5f-1g-8h-6j-4k-4 december_, b2d-3i-2
    december_. b1h-2i1 december_and i3 decency c1d6 decency_to d4 decent b5d-1g-1h5k-2 decent_, b2 decent_. c-1d1
    decent_about d-3h2 decent_day b3 decent_of c-3d-8h-1 decent_people d1e2 decent_thing c3d4h2 decent_to c-3
    decent_you h3 decently c-1d-1 deception c-1 decide b-2c-4d-5e7f-1g-2i5j-4k-2 decide_, b-2e5f-4h-6i1
    decide_. a-4b4c-2d-1h-5i1k-2 decide_about e-1 decide_against g1 decide_and e1 decide_anything c2e1
    decide_before i2 decide_between c-1 decide_by f5i-1 decide_for e1 decide_on c3e4i1 decide_this e1g-2
    decide_whether e-1 decide_within i-2 decided a2d-13e1f-5h7i-3j-1 decided_, e6 decided_. a2d-1e2f-1g3h-3i1
    decided_about e5h-1 decided_against a-8c1e-5f1g5h11 decided_for a7b-1g5h1 decided_i h3 decided_it h-5j1k1
    decided_me a1c-2k2 decided_not a-1c2e-5g-7h4i-6k-1 decided_on c-1e-1f1g2j1 decided_that a-1d2g-3h-2
    decided_the b3j1 decided_to a-2b-1d-6e-7f-4g-2h3i-9j-12k-3 decided_yet e3 decides c2e2f1i1 decides_, e1
    decides_. a1i1 deciding b5d-7e8f-4g-5 deciding_, e1 deciding_. c1e3 deciding_factor b3
    decision a-6b-4c-1d-3e13g-9h3i3j-7k-11 decision_'s e3h1 decision_, c-2e3g-2h1 decision_. c-1h-1
    decision_and h-3 decision_by c1i2 decision_for b5h-3 decision_from h-1 decision_had c5 decision_i f1
    decision_is a-4b-1c-6d1e1f2g-4h9 decision_not h3 decision_stands h2k-1 decision_to c1h4 decision_was b-1c1
    decision_will e2 deck b-3d1e-4g-3h-1k-2 deck_. c-1d2k-1 deckhand c1h2 declared b2k4
    decline a-4b-5c-6d-5e-9f13h20i1j-1 decline_, e-4f6g4h6 decline_. a-3b-5d-1f2g3h6 decline_for e-2f5
    decline_it h2 decline_the a-2b-1c-3d-2g-9h14i1 decline_to b-5f-5g-4h6 decline_with f4 decline_your b5f-2h1
    declined a-4c-10d-7e-4f9h8j-3k3 declined_, f4h3 declined_in f1j-2 declined_the c-1h7 declines h1
    declining a-1b-2c-1d-10e-3f10h17 declining_, b-4e-2f5h4 declining_. b-2g1h2 declining_as f1 declining_for f3h4
    declining_the f-3g-1h8 declining_to b1h1 declining_with f4h1 declining_your b1h4 decorator d2 deducted b1
    deductions b2c-1h-1 deep a-4c1i2j3 deep_in i1j3 deeper a11b-1c-4g-1 deeper_than h1 deeply c-2 defend c5
    defined b1 definite c-2d-3e3g-4h4 definite_. h3 definite_no h3 definitely g4h4 degrading c3
    degree a1b1c1d1f-1g-1h3i-4j-1k-7 degree_, c-3 degree_. a-1b1c2d-2h-2i-1j-2 degree_and b2c1
    degree_certificate c-1i2j-2 degree_in c1d2h1 degrees b-2 degrees_, d1 delay a-7d-1f5g-8h-5 delay_. c1e-1
    delay_giving h-3 delay_was c-5 delay_with c1 delayed b-4e3h-4 delayed_, g-1 delayed_by e2g1 delays c2f3
    delete a-6c-13d5e-1f3g-3h3 delete_everything d6 delete_it e5f1 delete_me d2f2 delete_my a-1b-4c-5d1e-4h4
    delete_the b1e1h-3 deleted c-8d1h2i-4 deleted_from h2 deleted_it c-4h-1 deleted_the i-2 deleting e3g4 delhi c2
    deliberate e5 deliberation a1 delight a-1b-2c-3d-7 delight_. c-7 delight_to c-4d-3
    delighted b-6c-13d-1g-8i-3k-5 delighted_to b-1c-7g-4h-1k-2 delightful a1 delivered c-3k1
    delivery c3d-3e4g5h-5k-3 delivery_. b1c1e4 delivery_boy c2 demand c2d2h-2 demanded c2 demanding d-1h-3
    demands c-1k4 dementia a1k1 dementia_has k1 demo a-3b-6c4d2e-1h-2 demo_. c-1 demo_class c3 demonstration c3
    demoralised c3 denmark a-1 dental a-8b12c-11i-2j-1k-3 dental_, b8h2 dental_. a-2b2 dental_and b8c-2i-3j-1
    dental_assistant e2 dental_for b6 dental_nurse g-2 dental_office c1 dental_plan a-1b6d2 dental_practice b-1h3i1
    dentist a-8b3e-3f-2h-2k-4 dentist_'s g-2i1 dentist_, j2 dentist_. b4c-2g3 dentist_and b2h-1 dentist_i h1
    dentists b-1c-2d2 denver h-1j1 deny b1c2 department a3c2d1e-2g-5i2 department_'s c1 department_, a3b-2c2h1
    department_. a1d3f1 department_and h3 department_could b1 department_has h-1 department_is b-1c6d-1f2h-1
    department_that c1 departments c4 depend j3 depend_on j3 dependant b-3e-2j5k-2 dependant_visa j1
    dependants b3h-1i-1j5 dependent j2 dependents b7c-3 depending e1f1g4h-2 depending_on e1f1g6h-2
    depends b4c-1d-3e7f2g1h-3j4 depends_. b2g2j2 depends_how e3g-1 depends_on b2c-2e5h-2j2 deployment c-4g3h2i3
    deposit b-8f1h-6i-1j6k-5 deposit_, b-2 deposit_. c-2f2 deposit_and j1 deposit_for b-4c3 deposit_on b-6j1
    depot a4b-4c5d-8e2f-1k-1 depot_'s g2 depot_, g3h3 depot_. b-1c1g-2i-4j3k-3 depot_and c1 depot_for e2
    depot_has g-3 depot_in a3h1 depot_is a2b-3c2 depot_job h2 depot_manager c1 depot_on c1i3 depot_was c-4
    depots a1 depression b-4d-5e-3g-6j-5k7 depth a5 depth_of a4h1 deputy a2b-4c1d-1e-2g-5h-1 deputy_'s a2d2f2
    deputy_head a-1c-1d-1h1 deputy_registrar h-3 deputy_spoke c2 describe a-3c8d1h-2 describe_is c1d2
    describe_the a-1c1 describe_your c1 described b-3c4d-14f-5g-5h-3i-3 described_, a2c-2i-1 described_. a3
    described_it c5 described_that c-2 described_the c-2 described_to b-1c3 described_would c4 describes a-3d-1g1
    description a-3b-7c3e-6g-1h-8 description_, d1 description_. a-4d4 description_is c4 description_of c-5
    description_read a1c-3 description_was a-1 descriptions c1 desert e3g2 deserve a-6c2k-2 deserve_. d2
    deserve_a d-5 deserve_an c1 deserved b-1c-5d-1e-3 deserved_. c-3 deserves a-3b-3c-11e1h2 deserves_. d1e2
    deserves_a a-2b-5c-5d-10 deserves_the d2 design a-2b-4d-10f-1h2i1 design_, c1 design_. a-2c-1 design_lead a-3
    design_studio a3 designed c-1d-5k2 designed_. c3 designed_that c-4d-1 designer a-2h1 designer_, c-1
    designer_interview h1 desired c3 desired_. c5 desist e7g1 desist_from e7 desk a4b-6c-1d-1f-1g-3h1i2j-13k-7
    desk_, a3b-6d3 desk_. d4f-3g-1j-5k-3 desk_a b1 desk_and b-2g1h2 desk_at b-2c-3h6 desk_by c-1 desk_for h-1k-1
    desk_i c3g1 desk_in a3d-1 desk_is a1b-2c-1d-1e1h1 desk_job h-1k2 desk_line d2 desk_on h-1i6 desk_that i1
    desk_to k1 desk_told c1 desk_would a3 desks a2b-1c2d-1 desperate d12g-5h-2 desperate_. d3 desperate_enough d4
    despite a1 destroy h1 destroyed c-1d4 details a-3b-7c5d-2e-4g-8h2i-3j-1 details_, c1e1 details_. c-3
    details_and e1h3i1 details_from h2i-3 details_to c3 detective a1 develop e1 development h-2 developments e2
    devil a1d7 di a1d-9h5 diabetes c-1k3 diagnosed b-2h1i-1j-2k5 diagnosed_with h1k4 dial c-1e5h-1 dialled c1
    dialysis b3c-6d-6g4h2j-3k6 dialysis_in k2 dialysis_three k2 diary a-6c-4d5e-1f5g6h2i-6 diary_, d2h1
    diary_. d3e1f1h-1 diary_and e-1f1 diary_for g2 diary_is g2h1k1 dictionary d2 did c2d-2e-6f-10g-9h-3j-4k-5
    did_, a1c-1d-3h3k1 did_. a6c-4g-1i1k-2 did_a a-2c2d2e-1g1h-4i5 did_an c1d1 did_anybody a1d3 did_anyone c3d4
    did_as h-1 did_ask b2c-1h2 did_at a-1b-1 did_enjoy c-2 did_feel c3 did_find c1 did_five c3 did_for b-3
    did_from a4 did_get b1 did_her c3 did_i b-3c-5e-5 did_in c-5h-3 did_it a-4b8c-2d5e-3 did_look d1
    did_me a-1d2h-1 did_my a-2b-3c-2d2k3 did_not a2b-1c5d-4e1f-3h-7i-5k-2 did_nothing h2 did_put a2 did_say c1
    did_see e1 did_tell c2 did_the a-1b1c-1d-3g-4i-1k-1 did_think c4e-4 did_three c-1 did_try b2 did_two a-3c1
    did_want h-1 did_well c-3 did_with a1b-1c-2h3 did_wonder c1d1 did_you a-4c-4e-6j2 did_your b-4c-5d-1i1
    died a-3b-6c1d3e-5g3h-3k-2 died_. b-1c1 died_and d4e-2g3k-2 diem a-1b6 dies i2 diesel a-4b4c-2g-3h2i-1j-1k1
    diesel_, a-2b2 diesel_. b4c-4d2 diesel_and k2 difference a2b9c-9g-7h-5 difference_. a5c-5d-2
    difference_between b-4d4 difference_is b2 difference_of b3 difference_to b2c-1j1
    different a-3b-3c5d-4e-4f1g-2h2i-4j-6k-12 different_. a1b2c-1h-2 different_addresses c3
    different_company a-4c-2 different_dates c2 different_employer a1h1 different_from h-1 different_hospital h2
    different_job a-1c2d-3 different_kitchen h1 different_league a7b1 different_now c-1 different_one d1
    different_opportunity a-1 different_people b-1c1 different_person c-1 different_recruiters b-2c3
    different_school h1 different_start c3d-1 different_story b1c4 different_things c4 differential a-5b11c-6g-3
    differential_, b2 differential_and e1 differential_for b4 differently a-3e-3f7h-1 differently_. a-3c-4f5h-2
    difficult c-2e-4f-3g11h-3 difficult_. g7h-1 difficult_for b1e-3g5h-5 difficult_to a2c2d-3 difficulty c-1 dig d3
    digest d2e2 digital h-1 dignity a4c2 digs a-1b1h-2i-1j7 dilemma e4 diner e2 dinnae e2 dinner b9c-3d2e-3h3i1
    dinner_, b3h4 dinner_. b3c-1d1e1k1 dinner_at c1 dinner_in b1 dinner_ladies c1 dinner_lady h2 dinner_on i-2
    dinner_time d2e-3g1h2 dinner_with c-1i4 dinners b1c1 diolch d-1h-1 dip c2 diploma a1b-1d-5g-2i2j-1
    diploma_, c-1h2j1 diploma_and j-1 diploma_in c1 diploma_with i1 diplomas b1 dipped b2
    direction a-2b-2c2d-5f-4g2k-2 direction_, b-1c-1 direction_. a-1g4h-1 directions a-4d-4h-4 directions_, a1
    directions_and c1 directions_to a-1c-3 directions_were a-2 directly c-1e-4h-6 director b2d2e-5f5h-2j-4k4
    director_'s b1c-3k1 director_, d-1h-1 director_. g1i2 director_and c-2h-1k2 director_at h2 director_gave c1
    director_has a1k2 director_interviews h1 director_is k-2 director_of b2d2 director_seat a1 director_to d1
    director_would d1h-1 directors a-2c6f2 directors_. c2 dirhams b2h2 dirt c6d3 dirty b-1c6d1 dirty_. c1
    dirty_and c-1 dirty_when c5 disability c1d-3 disappear d-1e5 disappeared c-3e9 disappeared_on e2
    disappearing e7 disappearing_, e5 disappoint a-2c1f2 disappoint_me f1 disappoint_you g2
    disappointed a-2b2c-1d-4g-1 disappointed_. h2 disappointed_in c-3 disappointed_that b2c3 disappointing c5d-2
    disappointing_. c2 disappointing_to c1 disaster c2 disc b-4c-3e-3g-1h-2j-2k7 disc_. k2 disc_and g-2k1
    discipline c5d1 discipline_. c1d2 disclose b-1h-1 disclosure i-1 disconnected e-3 discontinue a1h4
    discontinue_my a1h3 discontinuing h3 discontinuing_my h2 discount a-5b7c-9h-5 discount_. b3 discount_on b4
    discover b2d2f1 discovered b2d1 discovering d2 discs k3 discuss a-6b-3c-3e5f-2g-9h-2k-4 discuss_, d2
    discuss_. b1c-2h1 discuss_it d3e3 discuss_my c1d2 discuss_the a-1g-1 discuss_what b-1d-2 discuss_with e6
    discussed a2b-3c1f1h1 discussed_. a4h2 discussing a2b-1c-1e5h-4i3 discussing_it e4 discussion b4c2h-1
    discussion_. b3c1h-1 disgrace a-4b-2c6d1 disgrace_. c1 disgrace_and c2 disgusting c1d2 dishonest c3
    dishwasher b1 dismayed c1 dismissed c1 dismissive c9 disorder c3k1 disorganised a-2c3g-2 disorganised_, b1c5
    disorganised_. c-1d1 disorganised_to c-2 disorganized c4 dispatcher a3c2g-2 dispatcher_interview d1
    dispatcher_job d1h1 dispensary a2b-2g-3h1 dispensary_, h1 display b-4 disposed g1 dispute a2d-1
    disrespect a5b2c-1d-5f-4 disrespect_, a2f-2 disrespect_to a3c-2d-1 disrespectful c5d2 dissertation d2
    distance a3b1c-6e-1g3j1 distance_, c-1 distance_. a1b1c-3 distinguished a1g1h1 disturb c-1e3j1k1 disturb_me e2
    disturbed c1 ditch k-1 dither d-1e1 dithered c1i1 dithering c2d3h2 diversity c7 divided g2 dividends b-4
    diving h-2 division b-2c2 division_. a-1 divorce a-4c-5d-7e1g-4h-1i-7j-3k9 divorce_and j-2 divorce_i j1k1
    divorce_papers k3 divorced j-2k5 diwali c2f2g-6i3 diwali_, f3 diwali_. e2i3 diwali_and c1 diwali_to c3 dizzy k5
    do a-2c-4d4e-2f5g-3i-3j-1k-1 do_, a4b-2c-5e1f-1g2i2k2 do_. a4c-2d-4h-4i3k-4 do_; c1 do_? a3g-4 do_@number b-6g4
    do_a a-5b3e-3g-4h4i2 do_about b3e7f3g-1h2 do_after b-1 do_all b1d4 do_and a2d1 do_any h-1 do_anything b2c2f2j1
    do_apologise d-5e2h-1 do_appreciate b-3c-3d-4h1 do_as d5 do_at a-3b2c2k2 do_better a1b3c-1d4h-3 do_both d-1
    do_but d2 do_carry d2h1 do_come h-1i-2 do_double b2 do_feel e1 do_for b-3d-4e-3h-2 do_forgive d-2e1
    do_friday g1i-2 do_from b-1 do_get d-2 do_give c1d3 do_go f1 do_have d2 do_hold f4h-2 do_hope b-2c-2d4g-3h-6j1
    do_i d-1e-3g-3h-2j1k1 do_in a1b-2d-1g1 do_is b-7 do_it b5c-5d-3e-10f2g-1h6k1 do_keep c-2f2g-4h2k1 do_know b1
    do_let d2e-3h4 do_like b2 do_look d1 do_love b3 do_me a-2c-8d-2f-4g-1h2i-1 do_monday g3 do_more b-8d-1
    do_mornings g4 do_my b2c2e1g-2i-1 do_nicely b2d1 do_nights a2d2 do_not a-3b-2c1d3e7f3g-1h-4j1 do_now a-2b1h-1
    do_on g1 do_one a-1d4 do_pass d1 do_please d-1h2 do_put c1h2 do_remember d1 do_ring d-1 do_saturday g2
    do_say d-3 do_send h2 do_so b1h3 do_something a1b4f1g1 do_still g-1 do_take h1 do_tell d3 do_than a-3d1
    do_thank b1h-2 do_that c2d-2g-4h-1 do_the a-1c-4d1e-8f6g5h1i-2k-1 do_there b-1 do_they b-4d5 do_think c1d-3
    do_this a-3b1c-7d-5e-3f-3h2k-2 do_thursday f-2g-1 do_to d-1k2 do_try f2h-1 do_tuesday g2k-1 do_two a-1b3c-3h5
    do_us d3 do_want d-2g-2h-1 do_weds g3 do_well a2b5g1 do_what d5h-3 do_wish c4
    do_with b-5c3d-2e-6f-2g-11h2j-1k-6 do_without e-2g3 do_write d-5e-2 do_you a-10b1c-6d-1e-7f-10g6h-9j3k3
    do_your c-10d1e-4f1h-1 doable c-6g6 doc d4g1 doctor a-10b-1c-3d-1g-1h-2i-8j-2k8 doctor_'s c-2
    doctor_, c-1e3f1h-1j1 doctor_. c1k1 doctor_and k-1 doctor_has c-4j-1k4 doctor_i d2k-2 doctor_in h3 doctor_on c1
    doctor_says h3k3 doctor_wants g-2h-5k1 doctoral c-2h2 doctorate b4d2 doctorate_. h-1 doctors b1c-2d-4k7
    document d1e-4i1 documents b-7c4d1e-12f-4h-1i-6 documents_, d2 documents_. c3d-1 documents_and c2
    documents_are c1 documents_by d1 documents_twice c3d1 documents_you c-2 dodgy g1 does a1b3d-1e-4f-2g2h-2j2k-4
    does_, a3c-6d2e1g1 does_. a3b-1d-4f-1h-1k3 does_a a-3i1 does_and a-3 does_anybody d1 does_anyone d3g2
    does_in a1 does_it b-2c3d3e-2g2 does_more a1 does_not b2c2d-1g1h-1i-2k-3 does_one d-2 does_that c2d1k1
    does_the a-2b5c-2d-1f-3g-4h-6i1j2k-1 does_work c-1 does_your c-1d-1 dog a-3b-1d4e-8g-5h-6i-1j2k-4
    dog_'s c4h-1k-1 dog_, b1c-6 dog_. a1b-6c-6d-2e-2f1g-4h-3 dog_and a2 dog_ate d1 dog_could d4 dog_groomer b1
    dog_has d4h1 dog_in b1 dog_is d-4g-3k-3 dog_needs j3 dog_of c1d-1 dog_on d1 dog_that g2 dog_to a1b1d1
    dog_was c2d-1h2 dog_with c1 dogs a-2c3d-4f3h2i1j1k-1 dogs_, a1b2c1 dogs_. c2 dogs_and c1 dogsbody c3 doh d1
    doha c-4g1j3 doha_. h1 doing b-3c3d1g-5h4i-1k-3 doing_, c1d3e2g-2h-3 doing_. a-3d3e4g-2 doing_a a-1 doing_at a1
    doing_for a-2 doing_his k-2 doing_in a3b-2 doing_it c-3d-6e-6f2g3h2 doing_me d3 doing_more a3 doing_my h2j2
    doing_since c2 doing_so h2 doing_that c1h2 doing_the b1c2e-6g2h2i-3j2 doing_their a-2 doing_this d-3e-4h-7
    doing_well k1 doing_what a3b-1c1 doing_your h2 dole b3d2k1 dollar a-1b4c-2h-2 dollar_, b2
    dollars b10c-10d-4e-5g-4i-3k-2 dollars_, b1 dollars_. b5 dollars_a b-1 dollars_an b6h-1 dollars_and a2
    dollars_for b-3 dollars_is b3 dollars_more b1h1 donated b-2c1 donation b-2 donations b-1c3
    done a-2b-1c2d6f-3g-3h2i3j1k-6 done_, c-2e2g2h5k-2 done_. a-6c-5d-4e1g2i2j-4 done_a d-1 done_all c2d1
    done_and b1c-4h-1k-4 done_being c1d6 done_by b-3d-3g-1h1j1 done_differently c-2d-3 done_for a3h-4j2
    done_in b-2c7d-2k1 done_it a1b1d-5i1 done_looking a1h2 done_my i1 done_on d4 done_since c1 done_talking d1e1
    done_that c1g1 done_the c2d-3 done_to d-2 done_with c-2d4g-2h3i-2 done_wonders d1 done_you d3 donkey c1d3
    donkey_. c1 donkeys a-1d2 donor c1 donors c3d2 door a-1b-2c-2e-6f5h1i-5j-3k-1 door_'s a1d1f2h1k-2
    door_, a-2b-5c-1d-1f-4g3h-1j-2 door_. a2b2c3e-1f-6g2h-1 door_again k1 door_and c1d-1f-1h2 door_at g1h1
    door_for c-2f1h-1 door_if f2 door_in g1 door_is c-7d3g-2 door_of f1 door_on a-1b1e-3f6g-5h4 door_open f-2
    door_so c-2 door_that c-2 door_to a-4c-2g-2h-4j1 door_was c5i1 door_with c1h-1 doors a5b-7c-1d-6e-2g-5h-2
    doors_. a2 doors_opened a2 doors_that a4 doorstep c-1d1f2 dorm j1 dormitory c1j2 dossier c1f2 dotted h2
    double a-5b16c-4d-3e-10f-1g6h-4i-9j2k-6 double_, a-3b3 double_. b2j-1 double_booked b-5c2g8h-9 double_bubble b5
    double_for b1 double_of b4 double_on b3g1 double_shift b-5g2 double_that g-1 double_time a1b9c-2d-1g-4h5
    doubled a-6b4c-5g-4h-1 doubled_my b1 doubled_the g-3 doubles b2d-1 doubling b2 doubt b-1d1e-5f-8g9h-3i3
    doubt_, c-4g-2h4i1 doubt_. b2c-2e-2 doubt_a a1 doubt_about c-2 doubt_i a-1c-5d-7e3g8h-4i-1j1 doubt_if g2
    doubt_it c2d1g-3 doubt_that c1g3h-3 doubt_the c1 doubt_there a-2d2g-6 doubt_whether d-1e-4g2 doubt_you c-2e-3g3
    doubted a1 doubtful a-4b-3c-5d-5e-6g11h-8 doubtful_, g-2 doubtful_. g6 doubtful_about g2 doubtful_for g5
    doubtful_i g5 doubtful_that g2 doubts a1c3d-8e-8g11h-7i1 doubts_, g2 doubts_about a1c4d-3e-3g5h-2 dough e-1h-2
    dough_. b1 down a1b2c-2e-2f1h4k1 down_'s k1 down_, b-4c-1d1e-9f5g2h2k2 down_. a2b1c1d-2e1g3h5i-1
    down_a a-2c-2d-6 down_about b2 down_after c1 down_again e-2g5i2 down_and b3c2e2h-5i2 down_as a-2b-7e4f3g-3h1
    down_at a-1b-3d-2h-2 down_because d1h2 down_before c1d1g2h-1i-1k1 down_by c2e-2h1
    down_for b-1c2d-1e-4f-4g2h-4i-5k1 down_from a-4b-6c-1d1e-2f-2h3k-1 down_gently f1 down_here e2
    down_in b3d3f-2j-2k1 down_my a1h1 down_of h1 down_on a-3c-1d1e2f-4g-1h1 down_our h2 down_since e1g2k3
    down_so g-1h-2 down_that a1b1g-3 down_the a3c-5e4f-3g-3h1i2k-4 down_there g2 down_this h-3 down_till h2
    down_to a1c-1d-1e-3f-2g-3h-6j2 down_twice c-1 down_two c-2 down_well b-2 down_when c1 down_with a-1b2c-4f3k-2
    down_your d-1e-1h3 downhill c6 dozen b-3e1g1 dr b-2c-10d-12h-1i-2k-3 dr_. c-2d-5e1h-4 draft b-3c-3d2h-5i5
    draft_of c-1 drafted d1h1 drafts e1 drag d4e-1 dragged b-3c9d-2g-2h-2i3 dragged_on b-1c7i2 dragging e1 drags f1
    drains d3 drains_. c-1d1 drama b1c-5d3 drank k3 draw a-3c-8d1e6f-3g-7h5i-4k-1 draw_, b2 draw_. a-1h2
    draw_a a-1d1 draw_for a-1b-2 draw_up d-2h3 draw_your c-1d-6e7f-1 drawer b-5d-1e9f-1h-4k-2 drawer_, c-1e1h-1
    drawer_. e1 drawer_in c1f-2 drawing a-9b1 drawing_, h1 drawing_of c-3 drawn b-3c2e-3g2h-2j1k2
    drawn_on a-3b-4c2h-1 drawn_to a1g4 drawn_up h1 draws a3c1 dreadful a-2b-1c-2d-4e-4g-3h-1k1 dreadful_. c1
    dreadfully g-2 dream a11b-2c-10d-2e-2f-2 dream_, a3 dream_. d-1g1 dream_about a4 dream_job a6
    dream_of c-1d-2g-1 dreamed a5c-2d1 dreamed_of a4 dreaming a1d5 dreamt a2 dress a-4c5d4g2h-6k3 dress_code b-4c2
    dress_it b3 dress_rehearsal g4 dress_this d5 dressed a-5c3d-1k2 dressed_up c4 dressing c1
    drew b-6c-5d-9e-3h-3k-2 drew_a b-1 drew_me a-4c-6 drew_the a2 drew_up c1i1 dried c-4i1k-1
    drifting c-4d-2e-3g7h-3 drifting_away g1 drifting_toward g3 drink c3d-4e2k5 drinking g-1h-4j-2k5 drinks h-2k4
    drinks_, k3 drinks_and k1 drip k3 drive b-5e-11g-3i-5j1 drive_, b-4c-6g-5h-3 drive_. a-4c-3d-1g-3h-4k3
    drive_a b-2d4h4k-1 drive_down c2j3 drive_for a2c-3h3 drive_from b-3c-1 drive_her h1k3 drive_home j-2
    drive_in c-3g1 drive_me c2 drive_on d-1g1 drive_out b-1h3 drive_over b-1h2k-2 drive_past c2 drive_so j2
    drive_the a2c4h1 drive_to d2g2k1 drive_up c2 driven a1b-2h-2 driver a-2b2c2f-3g-7i2j-7 driver_'s a2b1c1e2h-1i2
    driver_, c1h1 driver_. a-2h2 driver_and c4d-1 driver_in a1 driver_is d1 driver_said c-2 driver_told b-2
    driver_was c-2 driver_who c4h-2 driver_with b3c-2d1 drivers b-2c9d-2g-9i-2j-2 drivers_'s c1 drivers_, c1
    drivers_. c-2d-1h3 drivers_and c-2 drivers_are c6 drivers_at c4 drivers_have c-1 drivers_on b1 drivers_say b1c3
    drivers_that c3 drives a1c-2g1h-3j4 drives_a b-3 drives_for b4 driving a-2c-2d1e-1h4i2j1 driving_, a-2c-1j-1
    driving_. b4c1 driving_a b2k-2 driving_for b4h4 driving_in b-1h-3 driving_is b-1 driving_lessons a-2b2
    driving_licence b-3c3h-1i-2 driving_test c-8d-3g4 driving_the g1h2 drop a-9d2e1f3g3h4j-7k-9 drop_. b1g1h-1
    drop_a e-1 drop_by e-2 drop_everything d4 drop_in e1g-4h-3 drop_it a-3b-4c1d1e-3h2 drop_me b-3e-1f4g-2h3
    drop_my b1h6 drop_off b-2c-1d-2e1h-7 drop_out c1d-6e-7g8h4 drop_the a-3b-9d4e-3f3g-5h3i3 drop_them h-4
    drop_this g2h1 drop_you b1e10h-12 drop_your h2 dropped b-1c-2e1f2h3i-1j-3k-4 dropped_. c2 dropped_by b1
    dropped_me c1d2 dropped_my b-2 dropped_off e7k-1 dropped_out b-5c-6e-5g2h8 dropped_the b2c-5d-1e-1g-2h-4
    dropping b1c-6d-11e-1g1h1i-4k-4 dropping_a e-2 dropping_off e5h-1 dropping_out b-2c-6d-3e-6g1h4 droppings c3
    drops b-2d-1e-3f5g-4 drops_out f4 drove a1b-9c2d1g-3h-2i-1k-1 drove_for c5 drove_it c-1 drove_me h-2
    drove_two a4 droves c3 drowning k1 drug a-1c1h-3i6 drug_test c1i4 drugs i1j-2 drugs_and j-1 drunk c5d4
    dry a1c-5d-4e2f2h4i-2j-4 dry_, h1 dry_. b2e1f1 dry_for e3 dubai b3c-2h4i-2j2 dublin a1b1c-4d-4f1h1j3k-2
    dublin_. b2 duck b-3c-3e2 duck_. b-3e2 ducks b-4c-4 due b4c-3e5f-9g6k9 due_, b1h3 due_. b2 due_at b-2e-1h-3
    due_course d-2e7g-1h-2 due_for c1g-2k-4 due_in e-2g2i-1k8 due_on g1i3 due_respect c2d2 due_time e4
    due_to c-1d-1e-4g6h1k-1 dug a-2b1c-5h-2 dug_deep b2 dull a-5e-4h-2 dull_, a-1c3 duller c4 dumb d2 dump c2d2
    dunno d-2e5g7 dunno_if e-4g5 dunno_yet e5g-1 durban a-2c1 durban_, f1 durban_and c1
    during a-2c4d3e-2f-4g2h-4i-1k-3 during_a d1e4 during_my c2 during_the b-3c1d-5e-6f-1g-1k-2 during_your g2
    dust b-1c-2d3e5f-5h-2j-3k3 dust_, d1e-1 dust_. a2 dust_has e6 dust_is k1 dust_settle e2 dust_settles e4
    dutch c3j2 duties a-6c9g-4i1j1 duties_, h1 duties_. b1c1 duties_and c4 duties_are c1 duties_was c-1
    duties_you c1 duty a-4b1c-2f-2g6h2j3k-6 duty_. a-2g3h2 duty_at g1h2 duty_in g3 duty_is b2 duty_on c-1g-1i3j3
    duty_that g2h-3 duty_until g-1i-2 dying c3d1k3 dynamic d5 e b1c-9d2e-4f-2h-2j-1k2 e_mail b-3c-10d3e-4
    each a-5b3d-5e-5f-13g-4h-7i-3j-1k-1 each_, b-3 each_. a-4b-6c-4 each_and c-2j2 each_day g-5 each_direction b-1
    each_evening e1 each_friday b2 each_month a1b4c-4e-2i-3j-1 each_morning c-3g1j-1 each_new b1c1 each_of c2
    each_one a-2b-2c-1 each_other a-5c4d1e-1f-1g-2h-6i-4j-2k3 each_person c-1 each_quarter b2 each_step c1
    each_time a2b-9c6d-9e-5g4h-2 each_was c-2 each_way a-2b-7c-8g-4h1i-1j-1k-1 each_week b1c1g-2h2 each_year b1
    ear a-4b-5c1d-5f4g-7h-3k2 ear_, e4 ear_. d-2e-1f2 ear_and c1d1k2 earlier a-6c-2d-7g-1h1 earlier_, h1
    earlier_mail c-1 earlier_than c1 earlies g2i1 early a-6b-6c-7d-12e1h-5k-3 early_, b-4g2h-1i2k-1
    early_. c-2d-3e-7g-1h-1k-1 early_and c-3e2j-3 early_as h2 early_because c1 early_for e4g2 early_on g-3h2
    early_so j2 early_start g-2 early_starts h-2k-1 early_to e4 earn a-11b10c-7e-7g-5h-6k3 earn_, a-1b-3
    earn_. a-2c-1k1 earn_is b-3 earn_more a-3b8 earn_now b3 earned a-5b-3c-10d-9e-1h-6 earned_. c-1 earned_a b-1
    earned_it b-1d-4h-1 earning a-3b11c-4e-3g-4h-6 earning_, b-1 earning_in b1 earnings a-4b4c-6d-2e-5f-1h-1
    earnings_, b1 earns a-5b6c-6d-3 ears a-6b2c-7e1f4g-6h-5k-3 ears_, e2 ears_. a-2c-2f1g-1h-4k-3
    earth c1d3e4f-1g-1h-3 earth_, e2 earth_. e1 earth_did d-6 earth_do d-2 ease a-2b-6c-7d-6g-5h-5k-4 ease_, a-1b-1
    ease_. a-4c-2d-2 eases e-2 easier a2b-7c-11d-1f-4g-9h1i-7 easier_. d1h-1i-1 easier_for g-1 easier_on a2
    easier_than a3h4 easier_to a6c-3 easier_with a-6 easily d-1 easter b-1c3d-11f2g-12h-2i5j-2k4 easter_, e5h-3i1
    easter_. a1c1d-3e-3g-4k2 easter_? f1 easter_and a-1c1e-3h-3k2 easy c-7d-9e-6f-5g-3h-3i-6k-2 easy_, a-2c-1e-3
    easy_. b3c-6d-6h-4j2 easy_and c2 easy_call b3 easy_choice b-1c1 easy_decision c-1 easy_for d1
    easy_to b-3c-4d-7h-1 eat d4e-6g-5i-1j-2k2 eat_, b2 eat_. b-3c-1k2 eat_it d2 eat_my d6 eat_the b1 eat_up b2
    eat_with a2c-1 eaten g3k3 eaten_. c-2 eaten_my g2 eating c1d-1h-3i3j1 eating_a d1 eating_me e1 eats a-2b2d-1
    eclipse c-1g1j1 edge a9b-7c-2i-1 edge_, a-2c1 edge_. a7b-3c-3 edge_on a7 edged a7c-3 edged_it a4 edges a6
    edges_yours a4 edging g9h-1k-1 edging_away g3 edging_towards g7k-1 edinburgh a2 edited d2 editor a-1c1d1h3i-1
    editor_'s c3h2 editors c2 education a-2d8e1h2 education_. a-1c5d4e1 effective h5i2 effective_immediately h2
    effective_now h2 efficient d2 effort b-3c-1d3 efforts c1d1 egg a-3e-2 egg_and b-1c1 eid b2d-3f1 eid_. b-1h1
    eid_and c1 eight e-8g2h-3i2 eight_, b-1g2 eight_. a1b-1c-4d-3g3j1k-1 eight_an b1d-1 eight_and a2b-7c-2d1
    eight_days c-1 eight_dollars b-2 eight_grand b3 eight_hours a-3c-5 eight_hundred b2c-3f1i-1 eight_i g-1
    eight_is c-1g6 eight_lakhs b2 eight_months k3 eight_o'clock c1g2 eight_of b-2 eight_on b2c-2 eight_people c1d1
    eight_percent b2 eight_thousand a1b4d-1h2 eight_weeks b-6c-8i4k-1 eighteen a-1b2c-1d-9g-4i5j-3
    eighteen_an b2c-1 eighteen_months a-2b-4h1i5j-1k-1 eighteen_thousand b3 eighth f1g4i2k1 eighties b1c-1
    eighties_. b1 eighty a-1b3c-8d-1g2j2 eighty_an h1 eighty_and b3 eighty_five a-2b2 eighty_per b-5g1
    eighty_percent g3 eighty_pounds b4 eighty_quid b1 eighty_thousand b2 either b-5c-4e5f-4g-6i4j-8k-4
    either_, b-3c-1d-1 either_. a2b2d1f2g-6h1i-2k-3 either_of c-3d1e-4f-3i4 either_side b-5i4 either_the b2
    either_way b-2c-7d-6e6f-5k-1 elbow a-2 elbows a-2g1 elbows_in a-1g1 elderly h1 eldest b2h-3j3 eldest_has h-1j1
    elected c-2g-2h6 elected_to h1 election a1e1 elections c-2e4 elections_. e3 electric b1c-5h1i-1k6
    electrician b1d-2h-4 electrician_. c1 electrician_job b2 eleven a-2b-4c2e-7f-7g1h-1i2k-1 eleven_, c-2g-1h1i-1
    eleven_. a-1b-5c1g4h-4i2k1 eleven_at c2d1 eleven_days c1i1 eleven_fifty b3 eleven_forty b3c-2
    eleven_hours b-2c4g2 eleven_hundred b1 eleven_in d1 eleven_minutes c-1 eleven_months b-2c-3i4
    eleven_o'clock c-1h1 eleven_of h1 eleven_pages d1 eleven_percent b4 eleven_pounds b-3 eleven_thousand a2h1
    eleven_times c2d-1 eleven_weeks c6d4 eleven_years b1c-4h-2i-2k-2 eleventh b-1d1g3i3 eligible j2
    else a9b1c-5d-2e-3f2g-2h5i4j-3k-5 else_'s b-3c4d1e-2h-1i5 else_, a-2b-1c1d-1g1h-1k-2 else_. a-3b1f-4g1h3
    else_and a-5d1 else_applies f1 else_but f3h2 else_by c3 else_came a4g1 else_can d-2g-3h5 else_could a4
    else_for d-3g2 else_from d2 else_got h-2i-1 else_had a7c-3 else_has b3c-4d1e1g-5h-3 else_have c-2d-4g-1h7
    else_i a7b-6c-6 else_in c-5d-3g-1 else_is b3f1h3k2 else_now d-2e-1 else_on a2b1d1f-1g-4i-1 else_should h2
    else_since h-1 else_so a-1h3 else_that e-1g-2 else_to a-1c-1d3g4h1 else_turns g-1 else_was b1c-1 else_with d3e1
    else_would a4d-3 else_you d2e3 elsewhere a3b2c-7d-1e-2g1h5j-11k-10 elsewhere_, a-6b-3e-4f2h7k-3
    elsewhere_. a-1b2c-3d1e1f-4g-1h-1 elsewhere_; f2i2 elsewhere_and a-10b-6c-3d-6f-4g-4j-2k-3 elsewhere_but f2
    elsewhere_in h-1 elsewhere_is b1f1h-4 elsewhere_last i-1 elsewhere_on b3e2g1 elsewhere_so d-1e1g-2h4
    elsewhere_that a1c2h1 em c-2 email a-9b-6d1e-7f-7g-8h-7i-2j-13 email_'s e2 email_, c1d7e3h2
    email_. a-2b-4c-1d1e-2g-2h-6k4 email_? d6 email_a h1 email_about e-1 email_address c-3h1 email_and c4
    email_as d-4e-4 email_before d3i-2 email_came a2 email_for d-5 email_from c3e1g2 email_in d-1 email_is d-2
    email_me e-1h1 email_of c1 email_on i-2 email_so d-3h-1 email_the c3 email_this d-4 email_to c-3d-12e-5
    email_tonight d-2e-2i-1 email_too e-1 email_was b2c-4 email_went d1 email_with c3 email_you e-6 emailed c2i2
    emailing e4h-2 emailing_me d2e2 emails a-6b-12c3d2e2g-4h-3i-1j-1k-2 emails_, c-1d4e2 emails_. c-2d6e-3
    emails_about c2e1 emails_and c-2e2 emails_are c-1 emails_from c-1e2h1 emails_on c1 emails_to c2d1
    emails_will e2 embarrassed b3d4 embarrassed_. d4g-1 embarrassed_to b4 embarrassment b2c2
    embassy a2b-3c-4d-2f3h1i-3j7k-6 embassy_, a1f1 embassy_. f2h1 embassy_has j4 emerge e1 emergency g1 emirates j3
    emoluments a-3b6 employed c-7d-8e-6g-8h10i1 employed_, b1h1 employed_. h3 employed_as h2 employed_at h1
    employed_by h1 employed_me h4 employee i3 employee_. c1 employees c6d2h1 employer a14b-12c7d1e2f-1g1h5i2j7k-8
    employer_, a3b-1c1d2h2 employer_. a1b-5c2g3h5k-1 employer_and b-5e1h4 employer_for g3 employer_has a1b4j-1
    employer_i a3b-1e2j1 employer_in a3b-1h2 employer_is b-5c-2e2h-1j3 employer_that b-1c3j3 employer_to b-3h-1j1
    employer_who a2b1h-1 employer_will b-1h-1i4 employers b4c-10d-5e-3j1 employment a-6b-3c-6d-8e-5f-6g-5h6i6k-3
    employment_, h1 employment_. h4 employment_with h1 empty a-1d3e2g1h-2i-2j3k3 empty_, k1 empty_and c-1k1
    empty_on e2g-1 enclose h-1i-1 enclose_the i-1 enclosed a-2c-9d-5h-7i9j-2 enclosed_, i1 enclosed_. i1
    enclosing i1 encouraged c-3 encouraged_me c-1 end a1b4c-1d1f1g10h4i-2j-2k-4 end_, a1b-3d-3e2f2h1i-3j-1
    end_. b2c1e-3f1g4j-1 end_? b-5d-5 end_and h-2i-1k-2 end_by d-1e3h-1 end_closing e2g-1 end_could b1j1
    end_date c-1e3 end_here h2 end_i a2b1e-2h5 end_is b5c-2d3e1g1i-2k-1 end_it b3c-3h5i3 end_job c3g-1
    end_my b2c5e-1g-5h10 end_of a-4b1d8f4g-4h-1j-1k2 end_post c4 end_swallowed e2 end_the a6c-7e1 end_they b-1i1
    end_to b-3h2 end_up a-3b-3c-1d-9e-6f-2g15h-13i-4k-1 end_was a1h1 ended a4b-1c1d-10e-1g2h8 ended_, e2h1
    ended_. c2i1 ended_in h1 ended_my h2 ended_up a6c1d-4e-5g3h3 ending a1c2d-3f1g-6h6i2 ending_it c1f1h1
    ending_my g-3h6 endless c2d1h1 ends a-2b-2d2f-2g3h8j3k-6 ends_, h-4 ends_. b-2d1g1h1j1 ends_at a1
    ends_here e1g1h7 ends_in b-3c-2h-5i-3j1 ends_my h2 ends_on h-1 ends_up c-3d5 ends_when i3 ends_with b-1c2h4
    enemy d4g-2 enemy_to d3g-1 energy a-1b-6h-2 energy_than a-2 engage e1g-1h-3 engaged a-1c-3d-5h5i1j-1
    engaged_. c-3h2 engaged_by h2 engaged_me c-1g-3h1i1 engagement a-2b-2c-7d-2g4i8 engagement_is i3 engine c-1d2
    engine_. d2 engine_room c-1 engineer a5d-4e-2f-2g-3h2i-4j-4k-3 engineer_'s h-2 engineer_, a-2c1
    engineer_. a2b-4 engineer_in a1 engineer_on h1 engineer_process h2 engineer_role h-3 engineer_with b1
    engineering c3d-7h-2 engineering_. a-2c3 engineers b-6c4g-1h1 engineers_. a-1h1 engines a2b-1g-1 engines_, a3
    england a1 english a-4b-11c-3e-4f-4g-8h-3i-2j2k-6 english_, c1d-3 english_. e1 english_and c1 english_is a-1c-7
    english_test j2 enhanced b2i1 enhancement b3c-2 enhancements b4 enjoy a2b-1c-1d7e-4f-6g-10j-4k-5 enjoy_. c2h2
    enjoy_it a1b3c-2 enjoy_the a-2b-6c1d-8h-2i-2j-2 enjoy_your c-4d5e-1 enjoyable a-4
    enjoyed a-9b-1c-8d-4e-8f-3g-10h-5k-8 enjoyed_. c-1 enjoyed_every b-1 enjoyed_it a-2b-1c-5d-3h-3
    enjoyed_meeting a2 enjoyed_my d2 enjoyed_our a1b3h2i1 enjoyed_that i2 enjoyed_the a-4d-1h-3i-1 enjoys b-2d6
    enjoys_being c1d5 enough b4d10e-1g-8h1k2 enough_, d5e-5g-2h1i4 enough_. a-4c-1g-2 enough_already d3e2
    enough_for a-4b4c-3d2g-6h-2k2 enough_is d4 enough_now d5 enough_of a-2b2c-1e3h4k2 enough_on d-2e-3
    enough_staff c1 enough_that b2 enough_to a5b3c-2f1g1h2k-2 enough_with b-2c-2d5e2 enquired b1c1e-1
    enquired_about b1 enrolled h1i-1j1 enter b-1c-1f1g-4h3 entered a-1b-2c-2d-1h5 entered_my g1 entered_the h2
    entering e3h-3 enters d1 entertain g3 enthusiasm d1e-3f-1g10 enthusiasm_. h2 enthusiasm_for g6h-1
    enthusiasm_has g4 entire a1b-2c6d2h-5 entirely c-5d-6e-2f3g-4h1 entirely_. f2 entirely_my c-3 entitled b3i1
    entitlement_for b-4 entrance a-5b-1c-1d-7g-1h-4 entry c7h-3i-1j5 entry_. a-1c4 entry_level c4
    envelope b12c-8d-12e-5h4i2j-1 envelope_, b2c-3 envelope_. a1h1i2 envelope_and b1 envelope_at b4c-2h1
    envelope_every b1 envelope_for i3 envelope_is b5 envelope_was b3 envelope_with b-1 environment b-1c5d4 epf b2
    epilepsy g-3k6 equal a4b-2c-7d1 equal_. a2c-4 equipment a4b-4c5h-1 equipment_i c1 equipment_in c4
    equipment_is c1 equipped a1c2 equity a-14b14c-15d-11h-1 equity_, b4h-2 equity_and c-3 equity_in b4
    equity_they b4 equity_was b5 er a1 errand d4 errand_boy d4 error b1c-6 error_. b2c-4 errors c8d1 errors_. c3
    errors_in d2 escape c-1 especially k1 essay c5 essay_on c2 established a1b-1h-3 estate a7b-2e-2g-2h5j5k-7
    estate_, j1 estate_. a3c-2 estate_agent c-2j1 estate_agents c1j1 estate_in h5 estate_is a2d2h1 estates d2
    esteem c-1d-1 esteemed b2c-1 esteemed_organisation b1 estimate e2 estimator b1h2 estimator_interview b1
    ethics c8 ethics_of c7 eu j2 euro b2c-9d-4g-3h-3 euro_. b-1 euro_a b5 euro_an b1k1 euro_and b-3 euro_more b2
    europe a4 euros a-3b10c-5d-5 euros_, b1 euros_. b4 euros_and b-1 eve c3d4 eve_. d5
    even b3c4d8e-9f6g-4h-1i-1j4k2 even_. d4h-2 even_a a3b4c-1d5j1 even_after b1c7 even_as f2 even_better c-2
    even_close a5c-2 even_cover b2c-2 even_for a1c1 even_got k1 even_had h2 even_i d-2 even_if c1d-6h-2k1
    even_in b1d-3 even_know d1 even_look b-1c2 even_looked c1 even_met c2d-3h2 even_more a4b-2h5 even_my b-3c-1d2
    even_on c-1 even_one c2 even_open d3k1 even_pay b1c1 even_say c4d1 even_so f8h-3 even_the a-5b5c-5d-2h-5
    even_think c-2 even_though b-4d-4f8g-4h-1 even_to b-1d-5e2 even_when b6 even_with b-1c-3h2 even_you c-1
    even_your a1d3 evening a-4b-1c-2d-6e-5g1h-1i-3k-6 evening_, a1b-1c-3d-1e-3f-1g3h-3i2
    evening_. a-4b1d-4e-4f1i4j-2 evening_and g-1 evening_as g2 evening_before c2h1 evening_classes b-1g-2h-1i-2
    evening_course b-1g-1h-2i-4 evening_i g-3j2 evening_is g1 evening_on g-3 evening_shift a-1b-1h2
    evening_to e1g-1 evening_you g4 evenings a-2b-5c1d-3e-3g-2h2i-4 evenings_, c4f1g1h-2 evenings_. g-2j2k-1
    evenings_a h-1i-3 evenings_and h3 evenings_are k1 evenings_i h1 event a-2f6h-1 events c-4e1g5 events_. g1
    eventually b-2e11g3h-1 eventually_. e8g-2 ever a-6c-3d4e-5f-5g-15h-6i-7j-3k-1 ever_, a-4c1g-1 ever_. e3
    ever_a d-2 ever_after h3 ever_applied d3h2 ever_asked c-5 ever_been c-1 ever_come d1f-1j1 ever_could a4i1
    ever_did b-1 ever_down h2 ever_explained d-1 ever_find a1d-5 ever_gave b2 ever_get b-4d-4f1g1 ever_got h1
    ever_had a-4d-1 ever_have a1 ever_i e2 ever_in d-4 ever_look d-3 ever_made b2 ever_met a3d2 ever_need b-4d-5e-3
    ever_open d-1 ever_sat c1d3 ever_saw a1 ever_see b2 ever_seen b1c2d2 ever_sent c-5f1 ever_since b-2c-8h-4k4
    ever_so b-1c5e-1h2 ever_think d-1 ever_thought d2 ever_want c-2d-8f-1 ever_was a-2 ever_would a3
    every a2b3d-3e-7f-15g-6h-4i-5j-1k3 every_answer c4 every_applicant c-4d1 every_bit a-2d1h2 every_candidate c-2
    every_chance f-1g5 every_christmas b-1 every_count a7b-5c-1h-1 every_day a3b-1c-1d2g-7h4j-2k3
    every_december i-2 every_driver c4 every_email k1 every_evening b3c-1g2h2j3 every_extra b1 every_five h2
    every_fortnight b2h3 every_friday b5 every_good a-5b-4c-5d-3h-4 every_hour c-3g3k-1 every_january c1
    every_last b2c-1 every_letter c3 every_line c-2 every_minute b-1c-4d-1 every_month b4c1d-1e-3i-1k-1
    every_morning d-3g-2h-2i-1k4 every_night e3g-1h-1i-2 every_nurse c1d2 every_one a-6c-9d1e2h-3
    every_other a-1b-2c1h-3 every_page i3 every_penny b-3k1 every_point a4b-3 every_quarter i3 every_question c1e-3
    every_reason c-2 every_respect a3 every_saturday b1 every_second a-2b1c3d1g-1i3 every_sense b1d2
    every_shift a1b1k1 every_single b-3d1 every_six b2c-1d1 every_spring b-1 every_step a-1b-1c3
    every_success a-5b-5c-5d-2h-6 every_third b1 every_three c-1 every_thursday a1b2 every_time a4c3e-2h-3k1
    every_two b4 every_way a1c-1 every_week a1c7k3 every_weekend c3j2k-2 every_word c-2 every_year a-2b2h1
    everybody a-1b-2c1d-1e-2f1g-2h-4i-3j-2k-3 everybody_'s b1c3d1e-1 everybody_, a2d-4 everybody_. c-6d-2e-1f1
    everybody_else a2 everybody_in g2 everybody_is a-2c3 everybody_there c1 everybody_who a1
    everyone b2c3d-1e-2f-2g-9h-2j-2 everyone_'s c1d1h-1 everyone_, b-2c-2d-3 everyone_. b-4c1d1e-3h3
    everyone_a b4h1 everyone_at a-1h-3 everyone_else a5c-4 everyone_i b-5h-2k1 everyone_in c2 everyone_knows c2d-1
    everyone_on b2c-5h-1 everyone_says b1 everyone_so c4 everyone_there i2 everyone_was j1 everyone_who b1
    everything a8b1d-4e-1g-7h-1j4k3 everything_, b4c-1k2 everything_. c1e1g-3i1j-3k1 everything_: a-2
    everything_about a1c3 everything_and b-2c2 everything_at c1 everything_but d1 everything_else a5b2c-4g-1j1
    everything_for b1d2 everything_from b1 everything_i a3b1d-2h-4j1 everything_in c-4 everything_is c1e-3
    everything_on a2 everything_that e1h2 everything_to c-1 everything_was a-2c-1 everything_we j1
    everything_with a-2c1 everything_you b-3c-9d1j2 everything_your c-3 everywhere c-2d-8g-2h-4 everywhere_, a2c-2
    everywhere_. c-1d-1e1g-2 everywhere_and a-1 evicted k4 eviction k3 evidence f-1g2i4 evidence_. i3
    evidently c-5d11 ex a-3b-1c5d3e1g-4j-6k9 ex_. d3k1 ex_husband d3 ex_is c-1j-1k4 ex_staff c4
    exactly a3b-3c-7d2e-3g1h-1 exactly_the a1 exactly_this g-1 exactly_what b-1c-4d1
    exam a-8b-2c-2d-14e-3g1h-12i-1k-4 exam_, e1g1 exam_. g-4h-5i1 exam_and b2 exam_at i1 exam_fees b2 exam_for g1
    exam_hall g2 exam_i g1 exam_in h-1k-2 exam_is g2 exam_of g2 exam_on i-4j-1 exam_papers h1 exam_result e-2g1
    exam_room c1 exam_season e2 examination g-1h3 examine c2 example a-1b1h-1k-3 example_. b2k-3
    exams a-7c-11d-11e4g2h-2i-3k-3 exams_, b3e1 exams_. f1h-2i-3j1 exams_and b2c-1e4 exams_are b-3e-1g-2
    exams_finish g-2 exams_in h1 excellent b-3c-3d-6h-4 excellent_. c-4 except a-3b1d-3e-8f11g-9h-2i1
    except_if b2f6g-2 except_that f2g-4 except_the b-1i1 except_you d-2f5 excessive b-1c7d-5i-1 excessive_. c3d-1
    excessive_for c3 exchange a3b-6c-5d-3e3g-2i-3j3 exchange_. e2 exchange_rate b-4 exchanged c-3e-2g2h1k1
    exchanged_a e-1k1 excited a6b-1c-2g-8h-2k-3 excited_about a3g-4 excited_me a3 excites a4b-1c-4
    excites_me a4b-1c-4 exciting a8b2c-2d5h2 exciting_of h1 exciting_opportunity d5 exclude c-2g1h2 excluded k2
    exclusivity b-6h-1i4 excuse b-4c-6d2g-1h-3i-3 excuse_. c1e2 excuse_me d7g-4 excuse_my c-1d-2e-3h-4
    excuse_myself g3 excuse_that e3 excuse_the b-5c-6d-9e-1g-2h-7 excused c-3g2 excused_from h1 excuses c-5d7
    excuses_. c-4d5 executive a-2b-4c2d6 executive_. c1 exercise a-6b-3c4d-3e1f-1i-4j-1k-5 exercise_, g1
    exercise_. c-6h3k-3 exercise_and c-3 exercise_patience e3 exercise_was c2 exercises k2 exhausted c7
    exhaustion k3 exhibition a-2b-5d-1h-4 exhibition_. c-1e-4i1 exist b-4c1d3e2 exist_, b-2d2 exist_. b-2c-2e2
    existing d2 exit a-4b-2c1g5h2j3k-1 exit_from h4 exit_was c4 expect a-1c2d2e8f-6g5h-2i-3j-3 expect_, g2
    expect_. e-1h-3 expect_a a-3b4g-3h-5 expect_an c1h-1 expect_any e1 expect_from d4 expect_i e-4g9h-3
    expect_me a1c1e-2h8 expect_my e5 expect_nothing e3 expect_of b-2c4 expect_people c3d-2 expect_the g1
    expect_to a2c-1d-3e3h-1 expect_you b1d3e-1 expectation b5c-1 expectation_was b2 expectations b-1c-2d3h-1
    expectations_, b-1 expectations_. d1 expected a-4b1c7d1g-4h-11 expected_, c-3 expected_. a-7b1c-1e1h-2i-1
    expected_a a-2c2d-3 expected_at c1 expected_better c4 expected_from c-6 expected_more c6 expected_to c1g-3
    expecting a-5b-1c3d-1e3h-3j-5k7 expecting_, k3 expecting_a e3 expecting_me b-4h1i1k-3 expecting_our k5
    expecting_twins k5 expects a2b-4c1h-2i3 expects_me h-1i3 expense b1c1d-3 expense_form d-3 expenses b1c-3h-1
    expensive a-6b5 experience a-3b5c5e-3g-7i-2k-2 experience_, b2c1 experience_. a1c3d-2 experience_and d2
    experience_for a-3b2c3d-1 experience_in c2 experience_is a-1b-2c-5 experience_needed c3 experience_than c-3
    experience_with c1 experienced c3 experienced_than a-1 experiment g1h2 expert c1d5g2 experts c-2d1 expired c6i2
    expires i2j2 explain a-5b-5c1d7e-2f-5g-6h-11i-1j-1 explain_, b-2d1f-2g-1 explain_. c1 explain_it d2e-1
    explain_my c5 explain_myself c-1d7e1g-3h-3 explain_the c-3d-1e-1 explain_this c-1d1 explain_to c5
    explain_why d-1 explained a-10b-1c-5d-1e-4f-4g-7h-3i-4k-2 explained_. c3 explained_a d-2 explained_each c-3
    explained_everything c-2 explained_how c-1j1 explained_it c-3 explained_the a-5b-3c-8d-8h-4i-1
    explained_this d5 explained_to a-2b2c2h1 explaining b1c-4d7g-1h-2k1 explaining_it d2 explaining_the b2c-4
    explaining_to c-2d4k1 explains a-4c-8d1e1k1 explains_the a-3c-3 explanation b-1c1d4e-4g-3h1 explanation_, c1d2
    explanation_. c1 explanation_of c-3h1 exposure b3c1d4h3 express e1f-2 extend a-1c-1f1h-2 extend_my h-1
    extend_the f1 extended g5i-1k-2 extension a-2b-4c-4e3g-2h-6i1 extension_. d2g-2 extension_and d-2e2
    extra a2b12c-10e-11f-3g-3i-1j-3k-3 extra_, h2 extra_. a4b2c-1 extra_for b2c-1h1 extra_forty b1d2g1
    extra_four b1 extra_in b4d2 extra_three b3 extra_time b-2 extra_two b2 extra_week a2b-1i3 extra_with b1
    extra_work b-2d-2h-1 eye a4b1c3d-10e-3f2h-2 eye_, b2k1 eye_. c1k1 eye_for a2 eye_on a1c1d-1h-1k-1 eyebrow b-1
    eyebrows b1c3 eyes a2b-2c6d2e3f-4g-6i-1j-1k1 eyes_, a1b-1c1d2k1 eyes_. a-1b-1d1e3h-2k-1 eyes_and c3
    eyes_are d1e-1k1 eyes_at c1 eyes_in c-1e3 eyes_on c1d-3 eyesight b-5g-2h-2k6 eyesight_is b-1k3 fab i2
    face b-1c3d2e3g3h1k3 face_, c-2d-3h2 face_. c1d4 face_of c1e5 face_the c-1d1 face_to g3 face_when c1e-2g1h1
    face_your e2 faced d1h1 facilities a3d1h-1 facility a2c-2e2 fact c2e1h1k1 fact_that a3c2d1e2 factor b3c-1
    factory a3b6c3d-4h6 factory_, a3c2h2 factory_. a2b3c1h1 factory_in h2 facts d5 faculty h2 faculty_, c1
    fail d1e1f1g1 fail_to d1e2 failed a-2b-2d-6g3h-6i-2j-5k6 failed_. k1 failed_its g3 failed_the k1
    failing a-1b-2c3d-2h-3k3 fails f2 failure c1d2 faintest a-1c2 fair a-4b1c-8d-8e-2f-10g1h-1i-3j-10k-1
    fair_, a-2h-4i2 fair_. a-4b-1d-6e-5h-8i-3 fair_and a-1b-2c-8 fair_bit b8c1h1 fair_chance a-5g5h-5
    fair_few a-1c2 fair_i c1e1 fair_in a1c-2g-1 fair_on g-3 fair_play a-3b2c-6d1i-2 fair_that c-2 fair_thing h1
    fair_to d-3g-1h2 fair_wage b-2 fair_way a2b2c2 fair_winds c-1 fair_with a-3c-3 fairer a-4c-4d-3 fairest c-3
    fairly c-3d-4e-2f-1g4h-3 fairness b1c-1d-5g2h-1 fairness_, b1c-1d-1 faith a-1b1c5h3 faith_. c1h1 faith_in c2d1
    faithfully a-3b-8c-8d-9e-9f-7g-3h-5i-3j-1k-2 faithfully_, a-11b-7c-6d-9e-8f-6g-2h-7i-3j-1k-2 fake d6e-4h3
    fall a1b-10c-3d2e4g3h-8k4 fall_, g-2h-2 fall_. c-1e1h-3i1 fall_and g1k2 fall_for d1 fall_in a4e1 fall_off e2g1
    fall_on g2 fall_through f3 fallback a2b-1f4 fallback_, a-3f2 fallback_. a5f1 fallen c-5d-2e2g1i-1k2
    fallen_off e2 fallen_out b1h-2 falling a-2b-4c3d-3e2f2h-1k3 falling_apart b-1c3k2 falling_on g1 falling_out h-1
    falls b1c-4d1e-2f2g8h1j1k-2 falls_apart h-1 falls_in c-2d2g7 falls_on b-2c-3g7h-3 falls_short b1
    falls_through a1b-2c2f3g-7i-2 falls_to g-2h3 false c-2e-1f1g2 fam d1h1 families a-5b-4c-1e-1h1j-3k-3
    families_. d1 family a2b1e1g-9i-3j2k-8 family_'s j-2k4 family_, a1b-1c2f1h2k-3 family_. a4b1d1e2g-2h-3j-1
    family_@quote c3d5 family_and b-3c2e4h-1k2 family_atmosphere c1d2 family_business b-4c2d-2h-4
    family_friendly c3 family_has b2j1 family_i b1h2 family_in b5c-4h1j4 family_is c1j-3 family_life a2c1d-3
    family_needs e-1 family_of b3c-5h1j1 family_on b1 family_plans h1 family_reasons b-3c-5d-4g-3j-2 family_than a2
    family_that c1 family_the a-3 family_to b-3k-1 family_will j1 famous a1b-2c-7d1h-1k-1 fan b-3c2d1 fan_, c1
    fan_. c2 fan_of c2d-2 fancied a1 fancy a-1b1c4d-2g6k2 fancy_it b1e1g1 fancy_title c5 fantastic d2
    far a2c1d-3e-1f-5g3i-3j-1 far_, a-3c2d1h4 far_. b-1c-3d-1g-5h1k-1 far_ahead a2 far_apart b6
    far_as b-2c4e2f-3g5h-1 far_away j1 far_behind a3 far_better a2b1c-2d-5 far_beyond a1 far_for c-3g1
    far_from a-1c-4h-1 far_more a6d-1 far_the a1 far_too a-2b-1c4d-1e-4h1 farce d4h1 fare a-4b1c-2d1h-1j-3k1
    fare_, b2 fare_. b1d4h-1 fare_and c1 fare_to k2 fare_was c-3 fare_you h1 fares b-1h2 farewell a-4b2c-3f3g-2h7
    farewell_. a-1d2f2h2 farewell_to a-1b3h3 farm a4b2c3d-2e-4g1h3j2k2 farm_'s a-1c3 farm_, a-2f1h5
    farm_. a2b1d-1g2i-5j-2 farm_and h-2 farm_has e1j1 farm_i a-2c-3 farm_in h3 farm_is b-2c3 farm_manager c2
    farm_shop a2c-3 farm_to a-1k2 farm_work a2g1 farmer h3 farms a3b-1c1 farrier g1h1 fascinating b-1c-9d2
    fascinating_. c-4 fascinating_to c-1d1 fashion a2c2d2 fashioned a-2b2c9d-3k2 fast a-8b3c2d-4f6g-7j1k2
    fast_, b1f1 fast_. b1d-7f2g-2h-6k3 fast_and c4h1 fast_you f1 faster a5b-4g-6 faster_. a1c-3d-1h-2 faster_at a2
    faster_than b-3c2d1 faster_there h5 fat a-2b5d1 fate g4 father b-3c-5d-5g-1h-2i1j-5k5 father_'s b-1c4g-5k1
    father_, b3c-3 father_. b2 father_also b2 father_and e1i1 father_had k2 father_has j1 father_in c-1j-1k4
    father_is b-1h1k2 father_needs b1j-1 father_of b3h1 father_was c-3h1 father_would b2 fatter b14h1
    fatter_envelope b6 fault a-2b-1c-12e-11g-10h-3i1 fault_, c1 fault_. c-7d-2 fault_is c2d2i1 fault_of c-3
    fault_that a1c-2 fault_the c-5 fault_with h1 favor d3 favor_and d1 favorite a2 favour a1b1d4f-5j-2k-4
    favour_, b2 favour_. a2b1d4 favour_and a-4b-8c-6d1f-2k-4 favour_of a1b1g2 favourite a6b-7c-10d-4e-1f2g-4h-3k-1
    favourite_. c-1 favourite_of a1 favours c5d2 fear c5d-1e-3g7h-8i-2j2k-2 fear_, a2c4g-2 fear_. b3c3d-2 fear_i g4
    fear_my b-1c-5 fear_that c-2g3 feared a-2c-6d-4g1 feasible c-2g4 feasible_. g4 feasible_for c-1h1
    feast a2c-3e-1g3i2 feast_of i2 feature a1c-1 features d2 feb i4 feb_. i4 february a-2b-7c2d-2e-5g-4h-4i4j-4k2
    february_, i1 february_. b-2c4h4i3 february_and a-1j-3 february_i c1h-6 fed a-5b-2c-1d1g-2h-3 fed_me c-3d-1
    fed_up b-5c1d4k-3 fee a-2b-2c-2h-4j-3 fee_for b-4d1j-4 fee_in b-2 fee_is b3 fee_of b-3 fee_per b2 fee_to b-1
    fee_you b3 feeble c-1 feed a-4b13c-7d-3e-7g3j-4k5 feed_. h-1 feed_a b5 feed_and d1 feed_it d2 feed_my b3
    feed_store h3 feed_the b2d1g2 feed_three b3c-1 feedback a-12b-7c8d1f-2g-7h-5 feedback_, c1d1 feedback_after c4
    feedback_form c-4e2 feedback_i c2 feedback_in c1 feedback_on c-1d-1 feedback_was c2 feedback_you c2
    feeding a1b-2c2d-4h1k2 feeding_the a1c1d-1 feeds c-3 feel a2b-6c2d-8e-1g2h-6i-4j-5k3 feel_, c6f-2
    feel_. a-2d3f2g2 feel_a g3 feel_about e2 feel_after e2 feel_at a-5d-1g-4h-3 feel_awful e-2 feel_bad c-5
    feel_dreadful c-1e-2g-3 feel_empty c-2k4 feel_for c-1 feel_free a-2c-5d-5f6g-2h2 feel_good c2h-3
    feel_honoured c2d2h1 feel_i a5d-1e-6f-4g7 feel_it c5g3 feel_less g3 feel_like a-5c1d-2e4f-1g6
    feel_more a5c-3g-1 feel_myself g4 feel_old h1 feel_on e2g-3 feel_rushed c-3 feel_small c-2 feel_so a2k1
    feel_terrible e-4 feel_that a2c2d-3h-2 feel_the b1c7g-5h-2 feel_up k1 feel_very k1 feel_welcome c3 feel_you e-3
    feeling a3b-7c2d-7e-2f-1g11h-16 feeling_. a3c-1d3 feeling_about c1e2g-1 feeling_from c5 feeling_i c2e-4g8h-6
    feeling_is g2 feeling_it d-2e-2g5 feeling_like a1c-4e-1 feeling_that a1c1d-2g1 feeling_the g-1 feeling_this e1
    feeling_was c2 feelings a3b-1d-2e1f-3g-8h3 feelings_, a1c1 feelings_about c-1 feelings_i a1h1 feelings_that c1
    feels a1b1c4d-1e-1g6 feels_like b1d-3g4h-2 feels_more a2h1 fees a-3b-1c1h2j-6k7 fees_, b3 fees_. b4i1
    fees_and b-4d1j-2k2 fees_are b-1h1 fees_at b2 fees_for b3c2 fees_in b2h2 feet b-2c2d-3e1g3h1i-5j1k1
    feet_, c2e2g-1 feet_. b-1c1d-2e3h-1j1 feet_about g5 feet_are a-3g5 feet_in c-3 feet_on c3 feet_up d2
    feet_with h3 fell a7b-7c-1d-2f-2g1h-3i-2k6 fell_asleep c1d-1 fell_for a4b-1 fell_in a1c-1e-1k-2
    fell_off c-3e4j1k1 fell_on a3b-2c-1d2h2 fell_out b-2c-4h-4i-3k7 fell_short c3 fell_through g4
    fella b-1d-2f-2g2h3 fella_. g1 fella_at c1 fella_in h2 fella_who c-2 fella_with b2d2g1 fellow a-1b-3d4g3j1
    fellow_. a-2d3 fellow_in a1 fellow_who c-1d1 fellowship a5c-2d-3i3 fellowship_at h2 fellowship_in a1
    felt a7b-4c5d-12e-13f-3g-12h3i-3j-1 felt_, c2 felt_a c6g-2 felt_at c-4 felt_bad b1c-1 felt_cold c5
    felt_excessive c2 felt_for c-4h5 felt_i c-4 felt_like b-5c-1d-1 felt_more a-2b-3c-1h1 felt_right a3
    felt_rushed c5 felt_so a2c-4 felt_talked c7 felt_that a2c3 felt_the a1c4h-4 felt_welcome c-2
    fence a-7b-4c-3d1e3g5h-5k-2 fence_, e2g2 fence_. d2e4g-2j1 fence_about g4 ferries b2g-1
    ferry a-2b-1c-6d-2e-2f-2g3h-1i-1j3 ferry_'s g-1h-1 ferry_. b3g-1h-2 ferry_and b-2 ferry_company a5g-2h2
    ferry_does g2 ferry_from g2 ferry_is g1 ferry_line a-2 ferry_was c-3 fertility b1k3 festival a2b-2e4i-1
    festival_season e1 fetch c4g3j2 fetch_the c1d1g2 fetched b-2 fetching g2 fete b-4c-1 fever g1h-1k5 fever_of k2
    few a-2b1c2d-15e2g-1h-3i-7j-8k-4 few_, h-1 few_. b1 few_bob b5 few_days a-2c-3e-1f2g1 few_hundred b4
    few_irons g1 few_months c4 few_more a-3 few_nights e4 few_of c3 few_people d-1e5 few_things a1b-1
    few_weeks b-3c-7d-1e5f1g-2k1 few_years c1h1 fewer a2h9 fiance h1k1 fiancee b1j1 fib c2 fiddle b-2c-2g-1k3
    fiddle_. c-1 field a2b-8c-1d-2e-7f-5g2h3i-1j-2k-6 field_, c2h1 field_. a3c-1g-1h3j-2 field_and k-1
    field_for a1c-2 field_i a-4h-1 field_is a-1 field_of a1 field_than g2 field_to h6 fields b1c-3h2i1 fieldwork g2
    fifteen a-1b6d-2h-2i-2 fifteen_an b6c-2g-2 fifteen_and b2 fifteen_hundred b2g1 fifteen_minutes c3
    fifteen_percent b4 fifteen_thousand b-2 fifteen_years c1 fifteenth f2h1i2 fifth a-9b4c3d1g1i3 fifth_, b3
    fifth_. a-4b1 fifth_interview c1d1i2 fifties b5c1 fifty a-3b6c-2f-1g2h-2i-1j-5k-1 fifty_, d-2 fifty_. b2d-1
    fifty_a b7h1 fifty_an b1d-2 fifty_and a-1e2 fifty_eight a1b-1c-4 fifty_fifty c-1d-3e1g9 fifty_five b3
    fifty_minutes c4d1 fifty_on b1 fifty_one b1h-1 fifty_pence b-3 fifty_pounds b-3 fifty_thousand d1h1
    fifty_three b1c1d3 fifty_two b4 fifty_whether g4 fig a-1h1 fig_tree h1 fight c-3g-2h4k-1 fighting c-5g-3k3
    figure a-12b17c-12d-4e1g-10h-2i-3j-1 figure_, b7f1 figure_. b-1c-2 figure_and b5 figure_for b4 figure_i b5e3
    figure_in b5c1 figure_it b-2d3 figure_of b-1d1 figure_out b-1d-1e1 figure_that b3 figure_would h2 figure_you b3
    figured e1h-1 figured_out e2 figures a-6b1e-10f-7g-7 figures_, b2c1e-2h-4 figures_. b2c-1 figures_in b-3c-3
    figures_out d-1h5 figuring d-2 file b-3d4e-8f2g-6h4k-2 file_, a1e1f-2h-2 file_. c-1e-2f-1h1i2 file_and h2
    file_before f2 file_for b-1 file_from h4 file_is c-1d2 file_my d1 file_on f2 file_was c-1 file_with h3
    filed b-1c4d1e2f1i-2j3k1 filed_for c2k2 filed_unread e3 files e-3h-3i-3 files_. a1 filing a-3b-3c-2i-1j4
    fill a-7c4d2e-7f4g-2h-1i-7k-2 fill_in c2d2f-2g-1h-3 fill_it c-4e-6f1 fill_me c2 fill_my g2h2 fill_of e1
    fill_the a-2b1c-1e-1f3g-2h-1 fill_your d1 filled a-6c1d-1e-5f1g-6h5k-2 filled_. g-1h2 filled_by a-1
    filled_in a-2c2d1h2i1 filled_it a1c-2h2 filled_the a-2b3 filling b-5c1d2e-6g-5h-8i-1j3k-3 filling_in c3d6h-3j2
    filling_it d-10e-1g-1 filling_that d1 filling_the a-2c-3d-4h-4 fills a-1b5h2 fills_the b4d1 film c-11d-4e-1h1i2
    film_, b-2 film_. b3 filmed c4 filming c3 films a1 filter a1d1 filthy a-2b1c7d3 filthy_. c4 filthy_and c1d3
    final a-8b-1c-9d1e-1f4h7i5j-4k3 final_, d-2f2 final_. a-2c-2d-1e-2g2 final_and d2 final_answer f-2g-2h1
    final_interview c2e1f-2g1h-5 final_round a-4g-3h3 final_salary b5h1 final_word d3h2 final_yet f-2j-1
    finalised g1 finalist h-1 finalists a-2b-2c1f1h3 finalists_. a-2f1h1 finally b6c-4d10e-9f-2g-1h2
    finally_got b1c1 finally_have h1 finally_i h1 finally_remember d3 finals d1e1g2 finals_. e1 finals_are e2
    finance a-1b3h1 finance_director b-1c-2d1 finance_officer c2d1 finance_people b3 finance_team b1 finances b2k2
    financial b6c-1e1 financial_side b7 financial_year b-3e1 financially a-3b11c-1g-1 find a-4b-2d1e-3f4i1j6k-3
    find_, c-2d-1e1g1 find_. a1c-2 find_a a-5b-3c-4g-5i-1j5k-8 find_an d1 find_another b5c-3d4e-6f4g-2h-1j-1
    find_anyone f2 find_at a6 find_attached i-2 find_i b1g4h2 find_in a1d1 find_it a-2b3c10d2h-4i3
    find_me b2c-7d-4f2h-1i1 find_my b-4c-6d2f-4h4j2 find_myself c-1g6 find_one c5d3j1 find_out a-2b1c4d1e9f1g-3h-3
    find_people c-1 find_some c-6d5g-2h4 find_somebody b1c-4e-1h1 find_someone a-4d-2h-7 find_something k1
    find_that d-7g6h-4 find_the c-1d-2e-5f-6g-5h-10i3j-2 find_their a2f2 find_them a-1k1 find_with a4b-3
    find_your a-3c-1d-3j2 find_yourself d2h2 find_yourselves d2 finding a-12b-10c-4d3e-9g-3h-5i-5j7k-7
    finding_a a-2c-4d1j5k-2 finding_anyone d7 finding_some d7 finding_somebody d-2 finding_someone d-4
    finding_the c-3 finding_your d-7 finds a-3c-6d-8g1 finds_a b1 finds_me a-2g2 finds_the h1
    fine a1b-2c-7d-6f-6g-9h-7i-4j-2 fine_, a4b2c1d3e1g-1h-4 fine_. a-7b-1c-10d-4e2f-1g-7i-2 fine_a b2e-1
    fine_but a6h-1 fine_by b1c-1 fine_day e3 fine_for c1 fine_in b1 fine_job c-1 fine_new h1 fine_of b-3
    fine_on c-1 fine_thing c-1 fine_to i1 fine_with b-1 fine_work k2 finer a9c-4e-1g-2i3 finer_. a3h1 finer_of a3g2
    finer_one a3 finer_place a2b-1 finest a4c-8d-6h-1 finest_in a1 finest_thing a-1 finger c4d2 finger_. a1b1c1
    finger_out c1d4 fingers b-6e-4f1g-6h-5 fingers_. c-1 fingers_at c4d4 fingers_crossed a-3b-4c-5d-7e-1f1i-1k-1
    finish a1b-3d1e3h-2i-1j2 finish_, a5c2d1f2 finish_. c-1g1h-2i-1 finish_a c4 finish_before b1 finish_in i1
    finish_my a-4b-4g-3h1j-1k-2 finish_the a1c-1d-1e2h-1j1 finish_with a-1e1 finished a-3b-1e1f-5h-1i-1j-6k-2
    finished_, c-5g-1i2k1 finished_. a-3h1 finished_a g2 finished_and i1 finished_before b1c1 finished_her b1
    finished_it a1c1 finished_my b1c1d1h-6i-3j-2k-1 finished_on i-1 finished_the i-5 finished_with a-2c-1d-1h2
    finishes b-3e3f-1g4h3i-3j1 finishes_at g2i-2 finishing a-1b-1c-4h-4 finishing_my a-4 finland e-2h1
    fire a-2b-11c1e1f-3g1i1j-9 fire_, d1e-1g2 fire_. d3f-2g1h-1 fire_and c-2g-1h-1 fire_at e2 fire_brigade g2h-1
    fire_door a-3c6 fire_exit c4 fire_service a4h5 fire_station c-1i1k1 firing c2 firm a3b-1d-3e-4g-1h2i1j3k-13
    firm_'s c8e-1g-6h-2i1j3 firm_, b1d1e-4f4g1i-6 firm_. a-1c-4d-5f-2g-1h2i-5k-1 firm_and c-2g1 firm_asked a-2i-2
    firm_at a1c2 firm_but h1 firm_came a3e2 firm_could c-1d1 firm_does a-3d1f2 firm_gives b-3 firm_had a1h1
    firm_has b-1d-4h-2j2 firm_i a4c-2g-1h-2 firm_in a-1c-3d-3h-1i2j-2 firm_is b-1g-5h-6j2 firm_made a1b1c-2
    firm_no h5 firm_of a-2c2d-1h2i-1 firm_on b1 firm_pays b5 firm_since f1h1 firm_so c3g-2 firm_than a1
    firm_that a5b4c2d2g-2j1 firm_the b-2d2 firm_to b-1c-6 firm_wants i1 firm_was a1c-1 firm_which a1h4
    firm_whose a2h1 firm_will h-3i2 firm_with a-2h-3 firm_would a1e-1 firms a-4b-4c-3e-2g-2h1j2k-4 firms_, d2
    firms_. a1 firms_have j2 firms_i a-5 firms_to h1 first a2b-1c-3d1e2f5g-3h-1i1j-2k-4
    first_, b1c-5e6g3h-2i2j-1k-2 first_. a-2b2e5g-1i-4k4 first_? d2 first_aid b-8c4h-4k-1 first_among a-3
    first_and e1h3i2k-2 first_ask b2e1 first_before a1 first_call c6e-1f-1h-3 first_candidate f1 first_chat c4
    first_choice a8c-6d-2f4h3 first_class b3c-6d2 first_conversation c3d-1 first_day b3c-2d1g-1h-1i5k-5
    first_email c5d2i-2 first_figure b2 first_flight i2 first_fortnight i1 first_half b-5i3 first_i j-1
    first_in a2c-5e-4 first_instance c-3i2 first_interview c6f1i-1 first_it a1c4 first_job a-2b-1c-5k5
    first_learn d3 first_letter c1 first_line c1d5 first_love a2h1 first_mail c2e-1 first_minute b2c1
    first_monday i5k-1 first_month b-3c1e-1f2g2i-2j4k-2 first_morning b1i1j-1 first_name c-6d-1e-6h2i-3
    first_ninety b-1c1 first_note c-3 first_of a-3c-1d-4e-1f-3h1i5k-5 first_off e-3h-5 first_on e-4i-1
    first_one a-3b-2c-3d-4h-4i-2 first_page i1 first_pay b-2c2d2h1 first_person d-1 first_phone a4c3 first_pick a6
    first_place b-3 first_post h-2k1 first_preference a3 first_question c1d1h2 first_rate a1b-6 first_ring c-1
    first_round b-2c4f1 first_said b-1 first_saw a-2c-5 first_school g1 first_see e3f-1 first_shift b2c-1h1i6
    first_six b2c-3 first_the e4 first_then e2j1 first_thing b-4c3h2k2 first_thought c-2
    first_three b2c-4d2g2h3i-2j2 first_time b6c-5d3e-3h-6i1k-1 first_to a-1b-1c-3e3h3 first_two b4c-8
    first_visit a3 first_wage b-4 first_week b2c1e-3f4h-1i-3k-4 first_weeks c-1j1 first_words c4d-1
    first_year a1d4e-1h3j1k-2 first_years b1 fish a1b1c-1d-3e-4h1j-2 fish_, a3d-1 fish_. a-3b-1 fish_and c-1
    fish_farm i1 fish_market c1d2h1 fisheries a1 fisherman a-1 fishing a-4c-1g-6h2 fishing_, e2h4 fishing_. h-1
    fishing_boat b1h2i2 fishmonger b1h4 fit a11b-2c1d-3e-2f-8g1h-3i-7j2 fit_. a2d1g-3 fit_and b2 fit_better a3g-3
    fit_for c3d-3g-4h1k-2 fit_in c2d1g1j2k-1 fit_me c-3 fit_my c-2 fit_the i-1 fit_to b2c2 fit_with a3c1
    fitness d-1 fits a6b-2c-7d-11e-2f-7g-4h1k3 fits_better a-1 fits_in h-1 fits_me a10g-1h-3 fits_my a10c-2h3
    fits_round a-1 fits_the a-3 fits_with a-1 fitted a3c-3g-2h2i1k1 fitter a-4b-1c3d-6g-2h1i1 fitter_. b-1
    fitting a5b-3c1e2f-1g2h-4 fitting_me d-4g3h-3 fitting_room c1 five a4c4d2e-2f1g-1i3j1k3 five_, b1c-5d2i-1
    five_. b1c-1d-2g1h-3j1 five_a a-4d-1 five_an b4 five_and a-1b2c-2f3g-1 five_days a-1b-4c3 five_different b-2c5
    five_emails c2e1 five_hours b-3c-3 five_hundred b2 five_i a1b-2 five_in g-1 five_is c-6g3
    five_minutes b-4c-3d1g-2h1j1k1 five_months d2i-4j2k5 five_o'clock f1g1i3 five_of b-3c3d-3 five_on h2i3
    five_pence b1 five_people b1c3 five_pounds b-4 five_rounds a-1b-3c3i-1 five_so c-1 five_stages c1d2
    five_star a1 five_stars a3b-1c-6 five_that c1 five_thousand b3d-2 five_times c5d3 five_to i2
    five_weeks a3b1c6d-1e-3g2i2k-1 five_with a-1b4 five_year i1 five_years a4b3c-7d1g1i3k-1 five_yesterday d-1
    fiver b3c-2d-3 fix b2c2d4g-6h1i1 fix_a d-1 fix_it c2 fix_the b3c3d-4 fix_your c-2d6f2
    fixed a-3b5c-3d-15e-2f-5g-3h1i7j-5k-4 fixed_, b1g2h-1 fixed_. c1 fixed_at c-2 fixed_by g-2 fixed_for h-3i3
    fixed_is g2 fixed_it c-1 fixed_on c1 fixed_sum b3 fixed_term a-3b-5i5 fixed_the a-3b-2c-3g-2
    fixed_up d-2e-7f-4g-9h9 fixes h4 fixing a2b-1c-4e3k-2 fixing_to d1e3 fixture g-3 flag c1h2 flag_. e1h1
    flared k2 flat a-11b-7c-1e2g-4h-4i-11j15k-4 flat_, a-2b3c-1g-2h2 flat_. b-5c2j3 flat_above a-5b-3
    flat_and a-1d1h1j3 flat_by b-2i-2 flat_fee j-1 flat_for b-3c1h1i-3j6 flat_here b-2 flat_in b-2c-3h-4i-3j3k-4
    flat_is j-2 flat_near b-2j-2k-2 flat_on j1k2 flat_out c-3e9 flat_pack a1 flat_rate b-2 flat_they j3
    flat_white d1 flatmate b-3c-5d-3e1g-4h-4k-3 flatmate_'s i1k-1 flatmate_is g-1 flats b-1c-2i-2j5 flats_. a1j1
    flats_in j4 flatter c1d6 flatter_yourselves d4 flattered a1c-4d1g-3 flattered_that h-1 flattering d3
    flattering_to d1 fleet a7b-2c6h-3 fleet_is c2 flew c-1h1 flew_by c-4 flexibility a-1c2f1
    flexible a-1b-3c4e-2g-5h-5 flexible_. c1 flexible_hours c2 flick e3 flick_you e1 flies a3b-2c-1h-2j2
    flight a-4b-2c-4d-7e-5g6h-4j2 flight_. g-2i-1j3 flight_and b1h2 flight_got h-2 flight_home g3 flight_lands g2
    flight_to j1 flight_was g1j-2 flights b4c2h-1i-4j5k-2 flights_. k1 flights_and b-1i-1j1 flights_for b1j1k-3
    flights_home b2 float b-4k-1 floating e3h-3 floor c1d-2e-12f-7g-7h-2i-1j3k3 floor_, c1h-1j1 floor_. a3c1g-4j2k4
    floor_and b2c-1d1 floor_for b1 floor_in b-1c-5 floor_is c1g1 floor_job h1 floor_looked c4 floor_manager c-3k1
    floor_of b1 floor_to c-2 floor_was c5 floor_with c4 floors a-2c1d4g-1h2 floors_, c1 floors_. c-1d1h3k1
    floors_for c2d4 florist c2e-3g-3h2 florist_, c2d1 florist_. g-1h2 flour b-5c1d-3h1i-1k2 flour_. k1
    flour_dust k1 flow a1 flu a-3c-1d-2h-5k-3 flu_and g1 flu_season e1 fly a2b-2c-1d2e-7h-5j6k-2 fly_, a2
    fly_. d2h-2 fly_for a2b2 fly_in g-2 fly_on j4 fly_out b1g-1j4 flyer b-1c-2 flying a4b-3g-3h-1k-3 flying_. a1b1
    flying_my j2 focus b-1d2 folder a-1b-11d-5g-1 folder_. b-1c4h1 folder_i e3 folder_of i-1 folder_with c-2
    folk a-2c6e2g-1h3 folk_. a-2c-1 folks a-1b2c3d-6e-2f-3g-1i2j-2k-3 folks_. d2 folks_can b2i2 folks_on h1
    follow a7b3c-3d2e-1f-5g3i-9j7k-6 follow_, c-2 follow_. a-3d1e-1j-1k-1 follow_: d3h1 follow_? d6h2
    follow_a a2b1c1 follow_anywhere a1 follow_in e1 follow_me a-1b2g4j3 follow_my b-1g1h-1 follow_on g1
    follow_the a5b6e-3h2 follow_this d-3 follow_up b-1e1g-3 follow_ups e3 follow_with e-1j1 follow_your e-1
    followed d-2e-3h1k1 followed_. b1h1 followed_me k2 followed_the a1b2h1 followed_your b-2c-1
    following b3c1d-9f-4g-1h2k-6 following_a b2h1i1 following_my c-2 following_the b1c1 following_up d-2e4
    follows c-5e1g-1h-3j1 fond h2 fond_of d1 fondly c-1d-3 food a2b3c1d-2e-5g-6h4j-5k5 food_, b4h1 food_. b2c-1
    food_and b1h1 food_bank b-8c-2h3i-2j-1k3 food_hygiene c-2 food_in c1 food_truck h2 foods a2 fool a2c-1d13e-6g-6
    fool_, d2 fool_. d5e-1 fool_to a4b-1c-2d1 foolish a4b1c-3d-2 foolish_to a2b1c-1 fools e1
    foot a-4c-5d1e-6f2g7h-5j-2k3 foot_. c-3 foot_in d2 foot_is g4 foot_of c-2 foot_out g5h-2 foot_wrong c-5
    football b-4c-7d-2g2j1 football_, a2i2 football_and a2b-2 football_club h2 football_with a1 footing b3
    for a-2b1c-1e-1f-1g-1i-1j3k-2 for_, a8b-3c-1g-3h2i-2 for_. a2b-3d2e-9f-1g1i-1k5 for_? d3f1 for_@currency b-1
    for_@number b8d1h-1i-2 for_@open h-1 for_a a3b-2c3d-1e3g-5h-2i4j-3k2 for_absolutely d6h1 for_ages e2 for_air e2
    for_all a3b3c6e-1 for_an a6b-7c2d1f-2g2h-2i2j-3 for_and a2c-6d-3 for_another a1c2g-1h-2i-1j1k-1
    for_any a-1b-6c-3d3e-2g-4h-5i4j-2 for_anybody a2b-3c1d1g-1i1 for_anyone d-7h-4i4 for_anything b-2c-2d-4e-5
    for_applicants c2 for_arranging d-4h-1 for_as b-1e3f2g-2 for_asking b-2c-2d-21e-8f-8g-1h3i-5j-2 for_at c-2
    for_bank j2 for_before h2 for_being a-3c4h3i-1k-2 for_believing h1 for_better a-1 for_both a1b4i3
    for_breaks b2c-1 for_burning a-2c4 for_by g4 for_calling a1c-8d-9e-4h-6 for_canada j1 for_candidates h2
    for_certain g1 for_children c2d6h1 for_choosing h-5 for_christmas b-1 for_coming a-1b-3c2d-10h-5
    for_considering d-8h-6 for_contact b1 for_court b-1 for_covering b-1 for_crying d2 for_deciding e2
    for_deputy h-3 for_directions c-1 for_disappearing e6 for_doing b1 for_dropping e6h-2 for_duty h2i4
    for_each b7d-1g1 for_eight b-1g2 for_eighteen a-1b-1c-4i3 for_eighty b4 for_either b1 for_eleven b-6d-1g2i2
    for_every a-5b4d3 for_everybody e2 for_everyone c-8g1 for_everything h6 for_exactly g-1 for_explaining b1
    for_family d-3g-2j-1 for_feedback c-3d4 for_fifteen j1 for_fifty b-1c3 for_finding h-1 for_fitting d-4g3h-2
    for_five a-3b-3c1h-2i4j-1 for_following e-1h1 for_food k1 for_forty c4 for_four a-2b-1c3d2i1 for_fourteen c1
    for_free c4d4h1 for_friday d-1f-3g-1i-1 for_future c-2 for_getting a2b-4c-9d-10g-4k-2
    for_giving b-7c-2d-7h-11i-2 for_god d3e1 for_going b4h-1 for_good a-2b-4d-4e3f-2g-11h16i5j2k-1
    for_half a-1c2d2g-2h-3j-2 for_has h4i-1 for_having a-5h-3 for_head c-2h5 for_hearing h-2 for_help c2
    for_her b-4g1h1j-2k-2 for_him a1c-4d-1h1k-2 for_his a1b-1d-3k-1 for_how d-5e4h4i1 for_i a1c-2e-3f-1g-7h3
    for_in d-1h2 for_induction i1 for_interview b2d-10e-1 for_inviting c-7d-15f-1h-7 for_is a2c-5
    for_it b-4c-3d2e-4f2g3i-7k1 for_its b-2c-4e2g1 for_itself a1b-3c1 for_jobs e3 for_joining b5 for_junior c-2h1
    for_jury e-1g-1h-1i-7 for_keeping h-4 for_keeps h4 for_kids a-2c4d3 for_kindness a-1 for_large c2 for_last c-1
    for_later e1 for_leave b2k1 for_leaving e3h-5 for_less a1c-1g-4 for_letting b-3c3f-1h-6 for_life b3c-4i2
    for_lining c-1d-5h-6 for_long c1g-4 for_longer g-2 for_losing c2 for_love a-2b3c2d2 for_lunch a-1b-1
    for_making b-4d4 for_many h1 for_me a6b1c-8d-9e-1f-1g7h2i-7k-3 for_meals b2 for_medical c-1
    for_messing c-2d-3e-5g1 for_monday c3e-2g6h-2 for_money c3 for_months e-1h-1i-1 for_more b-3c3d-2j1k1
    for_most a4c5h-1 for_moving b-1d3h-1 for_my a3b4c3d-1e2f-6g-3h-1i3j3k1 for_myself a3d1h1j2k-2
    for_new a4b-5c1d2i-3 for_news c1 for_next b2c-1d-1g2h-2 for_night b4c-1g-2 for_nights b7c-4d-1h1
    for_nine a-5b-1c1g1h-4j-2k-5 for_nineteen b-2 for_no b5c1d-3 for_nobody a1c-3 for_not c-7d-4e3g-3
    for_nothing b5d15e-5g-5 for_now a-6b-4c-2d-19e9f12g-4h-11 for_nowt d2h2 for_nurses a1b-3
    for_offering b-7d-3g3h-3 for_on b3 for_once c-7d5e-8h-1 for_one a-5b-3c4d-2f1g-3h-3i1j3
    for_other b-3c-2d-2f-5h-1i1 for_others c2e-1f1h2 for_our a-2c1e-3j5k-7 for_parking b2c-1 for_part b3f1
    for_patience e2 for_people b-2g-1 for_personal g-1h2 for_petrol b-2k3 for_picking d-7h-4 for_practice f1h1
    for_putting b-3d-7g-1h-9 for_quality a2h-2 for_reaching d-1 for_readers c-1 for_reading d-7 for_real d2
    for_reasons a-2c-3d3e-3h1 for_reception b1 for_references c3 for_regional h2 for_remembering h-1
    for_remote b1i1 for_replying e-1h1 for_ringing c-3d-5 for_round b-1 for_sale b-3 for_sales a1
    for_saturday g3j1k1 for_saying c1h2 for_school i-2 for_seasonal b2 for_seeing h-2 for_sending c-3d-3
    for_senior h1 for_setting b-1d-6h-9 for_seven c2i2 for_sheer a4 for_shifts b1 for_shortlisting b-3c-3d-4h-4
    for_show c3d-3 for_showing c-2h-4 for_since a1b3 for_six b-1c-2h-1j-3k1 for_sixty c3 for_small b-1 for_so c4e1
    for_some a2b-4c4d-7e6f-1g-4h-4k1 for_somebody a7b-2d-1e-4g1h-2i1k1 for_someone a4b3c4d1f-3h-4i1k3
    for_something a-2b3c1k1 for_somewhere g2h-1 for_sorting d-6h-2 for_staff j2 for_staying b2d1g1h-3
    for_such a-2b-1d4h-2 for_sundays b4 for_sure e1 for_taking d-4e-3h-4 for_talking c2 for_tea b1c-2
    for_ten a-4b-2d-4g3i-1k2 for_term b3 for_that a-6b7c-4e-11f1g4h4i-2 for_the a-3b-1c-4d-1e-1g1i-5j1k-4
    for_their a-7b-1c7d-4h-3 for_theirs a1 for_them a4b1c1d2f-1h3i3 for_these b2 for_thinking a-2c-1d3e1g-9h3
    for_thirty a1b-4c1d1h-3i-2 for_this a1b1c-1d2e-6f12h-2i-1 for_three a-5b-2d-2e3h3i4j2k-4
    for_thursday c-5g4h2i-3 for_time b1c2 for_today f3g1 for_tomorrow c1 for_too b-3c-2d-2 for_tools b3
    for_training a-1b3h-1i2 for_transport b3 for_travel b1 for_treating c-3d-1 for_trying d-1
    for_tuesday c-4d-2f3g7h-2 for_twelve b-3c1 for_twenty b-5c1d-4j-1 for_two a-10b-4d3g4h-1i3j-1k-1 for_under b3
    for_understanding b-1h2 for_uniforms b2 for_us a5b5c-7d-6g2h2i-5j3k-4 for_using b1 for_vanishing e6
    for_visitors b-1 for_volunteers d-1 for_waiting c-3 for_want c-1 for_wanting d-2h-1 for_warmth a-4g-2
    for_was h2 for_wasting d4 for_wednesday c-1f3g2h2 for_weekends b5c1 for_weeks c2d-4e-1i-3k7
    for_what b2c1d-1e-3g-2k1 for_when f1 for_where a3 for_which a-4b-3c-7d-5e-5h-4 for_who d2h2j2 for_whoever h-2
    for_with b-4h2 for_women b-3c4 for_work a-2c-5e-5h-3j-3 for_working a-4b1c1 for_writing c-4d-10e-5h6
    for_years b-2c-1d-11h-1i-3 for_you a-4b-1c3d6e1f1g-1h-1i1k1 for_young c-3d-1
    for_your a-5b-2c-10d2e-4f-1g1h2i8j2k-7 for_yours a2c2f3h2i-1 for_yourself i1 forbid i1 forbidden i1j-4k7
    forbids a-1h-5i3j2 forbids_me h-2i3 forced b1g2i1 foreign b-4c5j5 foreigner j1 foreigners c4i-1j4
    foreigners_'s i-1j3 foreman a-1b-2c6d-4g-9i4j-1k6 foreman_'s d2e2 foreman_, h1 foreman_. b3
    foreman_and b-3c-3k2 foreman_had k1 foreman_has c1 foreman_job h1 foreman_said b1c1 foreman_was c3 forenoon h2
    forest a4b-1c4 forestry a4b-3h4i2 forever b-2c4d-3 forewoman b1 forfeit b3 forfeiting b1 forget a-10e1f8g-4i3
    forget_, g2 forget_. d-2 forget_about d1e5i1 forget_i e2f5h4 forget_it a-2c-2d6e-4g-3i1 forget_me d1h1
    forget_that b3c-2d-1f4 forget_the c1d1 forgets k2 forgetting c2d3 forgive a2b-2c-2d-2e2f-7g-5h-2i-2j1k-5
    forgive_an a2 forgive_me a4d1e2f-3g-7k-2 forgive_my g2 forgive_the a-4b-1c-13d-11e2g-5h-1 forgo g3h3
    forgo_the g1h3 forgot b-7c2e5g-7h-10 forgot_. e1 forgot_about c5e3 forgot_my d1 forgot_the c-4
    forgotten a-9b-4c-2d1e3g-9i-1 forgotten_. b-1e-2h1 forgotten_how h2 forgotten_it e-6k1 forgotten_more d5
    forgotten_the e-3 forgotten_you e7 fork c2h-1 form a-10b-9c1e-9f-1g-10h-5i-2k-7 form_, a-1b-5d-1e-1g-3h-5i1k1
    form_. a-4e-6g-2h5i-3j-5 form_? b-2d-3 form_again d-1 form_and c-1d1i1 form_asked c6i-1 form_asks c2i1
    form_back d-1i-3 form_crashed c-4 form_for b-2f-2h6 form_four c2d2 form_i c2d-3h-3j1 form_in c2
    form_is c1d-3g-1 form_letter c1d2 form_of c-3d-1 form_on d1 form_so i1 form_that b1c2 form_they h-1i-4
    form_three d1 form_to d4i-1 form_twice c2 form_wanted c1 form_with d1 form_you b-1i-2 formal b-2e-2f-4h6
    formal_notice h2 formal_withdrawal h2 formality i1 formally f1h7 formed c1
    former a-1b-5c4d-15e-2f-3g-7i-3j-3k-4 former_classmates h3 former_colleague c-2d-1 former_employees c2
    former_staff c2h-1 former_trainee c1 forming e1g1 forms a-4b-13c5d1e-4f-3g-3h1j4 forms_, h4 forms_. c-1d5h2j1
    forms_and i1 forms_are c5 forms_for j2 forms_to i1 forth a-1b-4c-4f-4h-2i3k-3 forth_, g-1 forth_. e4g4
    forth_about i1 forth_on e-3g3h-1i-4 forth_over c-1i1 fortnight a-8b2f4g3h2i6j-2 fortnight_'s i2
    fortnight_, c-1d1e3f1h-1 fortnight_. b4c1e-3f2g3h3i-1 fortnight_i i1 fortnight_in a-1 fortnight_of e1
    fortunate d1 fortune a-3b2c-6d1 fortune_, a-1b1 forty a1b2c-1e1f-2g-2h2i-3 forty_, b1c-4d-2g-1 forty_. a2c-1d-2
    forty_a b8 forty_against b-1g4 forty_an b2h3 forty_and b3c-3h1 forty_dollars b-4 forty_eight c-5d-1i3
    forty_five b2c-4d-2 forty_four b2 forty_hours b-3d-1h-1 forty_in c2 forty_minutes b-5c2 forty_of c1
    forty_on a2b-1c-2g1 forty_one a-2b4c1 forty_people b-2c1 forty_percent b5 forty_questions c-3 forty_quid b1g1
    forty_six h2 forty_thousand b2d2 forty_two b4c-4 forty_years b-5c3d2 forum c5
    forward a-1b-11c-8d-8e-13f3g-5h4i5j-9k-9 forward_, f2g2h5 forward_. a-2b-2c-1d-3f2g2h4 forward_and g1h-3
    forward_any e-1g-3h6 forward_as f2 forward_for g-3h3 forward_it i2 forward_looking a4h-3
    forward_to a-6b-7c-4e-8f-2g-7h-6j-6k-5 forward_with f-2g-4h6i2 forward_you i2 forwarded c-1i2
    forwarding b-2h-3i5 forwarding_the i2 found a4b-1d-2e-6f-5g-8h4i-6j5k1 found_, h-2 found_. h-1
    found_a b-2c-5d-3g-9h3i-4j3k2 found_another a-2h5i1 found_employment h6 found_for a1b2 found_him b-2c-2
    found_his c-1h1 found_i a1g2 found_in a3b-3c-2 found_is a1h-2 found_it b-2c3d-1e-3h-8 found_its a2d1h-1
    found_me a-6b1c-12d-5e-1h-3i-1j1 found_my a-10b-7c-1d1f-1 found_one b2c-2 found_other a-5h5
    found_out a-7d4h-8j-4k8 found_some b5h2 found_something a4d1g1h7 found_somewhere a4 found_that a2b-3c3d-3h-4
    found_the a2b2c4d-1e2f-2h-5j-1 found_their a3h-1 found_them a2c-1 found_time c1d6 found_us a-2b-4c-1h-4j3k-2
    found_what g2h1 found_work a-10c-5f1g-7h12j-1k-2 found_you c1d-1 found_your a-7c3d-7h-7 foundation a3b-5c2h4i2
    foundation_. a1b-2c2h2 founder a-1b-5c-1d-5 founder_'s c1 founder_, c-3 foundry c-1h1
    four a1b-4c3d2e-2f1g-1h1i1 four_, b-1c-2d-5f-1k-1 four_. b5c-4e-1f-1g2i1j-2 four_? g-2 four_an c-2
    four_and b1c3g2 four_bucks b3 four_calls c-1d1h2 four_day c-2g-3i1 four_days b-1d-3e-4f3i2 four_different c4
    four_dollars h1 four_fifty b2 four_grand b5d1 four_hours c-2d2e1k1 four_hundred a-2b-1c-8h2i-2
    four_i a1b-1e1g3h3i-1 four_in b-3d1h1 four_interviews c2d2 four_month h-2j1 four_months c2d1i-4j1k-1
    four_mouths b3 four_o'clock c-1g2h-1 four_of j4 four_off f1i1 four_on c-4d-1f2 four_people c5d3h2
    four_percent b2 four_places a3 four_pounds b-1 four_quid h1 four_rounds a-2b-6c3d1h-4i-1 four_thousand b6c-4f1
    four_times a-3b-1c2d1k2 four_to a3h2i-1k2 four_weeks a1b-1c-2e-3i6j-1k-5 four_with g1 four_year d1
    four_years a-5b1d-6h3 fourteen b7c2g-3h-3i3k-1 fourteen_and c-1 fourteen_days c1d1i3 fourteen_dollars b2
    fourteen_pounds b2c2 fourteenth b-2c-4g1i1 fourteenth_. g3 fourth a-3b-1c1d8e-6f-5g5i3 fourth_, g1
    fourth_. a-3c-1d-3h1i3 fourth_and k2 fourth_floor c-3g1 fourth_interview d1 fourth_round c5 fourth_time c4d8
    foyer a-4c-3 frame d5h-1 frame_, b1 frame_. c-4 frame_it d3 france b-3j1 francs b4 frank a1b3e-1g1h-5i-2j1k2
    frank_, a2c-1g1h-1k1 frank_. c1j2 frankfurt c-1h2 frankly a3b5c5d9e-5g1h4 frankly_, b4g1
    frankly_i b-2c-6d6e-3g1h2 frankly_the c6d-1 frankly_you d2h4 frankly_your c2d2 frantic c-1 fraud b-1c-4d-1k1
    free a-8b11c-2d4e-7g-3h-1i-8k-13 free_, b-4c4d1f-1g-4h-1i1 free_. a-2b-2c-5d1g5h-4j4 free_: d2 free_after i-4
    free_again h3 free_all g-2i-2 free_and c1e1f1h5 free_at c-1g1h2 free_bus h-1 free_coffee d1
    free_consulting c3h1 free_day c2 free_flights b8 free_for b-5c-1d-5e-3h-4i-7 free_from b-5c-1e-1g-4h-7k-1
    free_i d1e1f-2 free_if b1 free_in a2b-3 free_lunch c-1 free_lunches b5c-1 free_meals b5h1 free_of c-5
    free_on b-2g4h-2i-5 free_parking b1 free_pen d3 free_the b1h1 free_to a-3c-9d-9f5h1i1j-2 free_travel b2
    free_up a2b-2d-2h5 free_with b4 free_work c6d4 freedom a3b-3c3 freelance a-3b6c-6g-1h2 freeze b3d-1f4k2
    freeze_up c1 freezer b2k1 freezing c6h1 freezing_and c6 freight b-1c-3f1g1j5 freight_company f1j3 french h-5
    french_, c-1 french_. c3d1 fresh a2b-3d-2h-1i1 fresher c4 freshers c1 friday a-3b2c-3d-3e-4f1h1i-1j1k-1
    friday_'s c-4f-3g6h2 friday_, b1c-5d-1e-4f3g-1h1i2 friday_. a3c-3e-12f4g3h-3k4 friday_? d-2f1g-2
    friday_@number b-2g-1i-6 friday_and c1d2f-1h5i-1j2k-5 friday_as a1 friday_at a-3b-4f-3h-7i1j1 friday_because g1
    friday_for g-2 friday_from i-3 friday_i c-1d-2e-2f2g-2h1 friday_if g-2 friday_is a-3b-2c-3g2k-2
    friday_just e1h-1 friday_morning g-3 friday_night c3 friday_noon g1h-3i4 friday_now g2 friday_off a-2b2
    friday_prayers g1 friday_so g1h-1 friday_that d1h2 friday_the g-2h1i-7 friday_to e-1g-4h1 friday_week c2
    friday_will e2g3 friday_with e-1g1h3 friday_you e2 fridays d-2e1f2h-5i4j1k-5 fridays_, c-2 fridays_. b1e1j3
    fridays_and b-3i1 fridays_off f3 fridge a-2b-5d1g-3h-2i-1j1 fridge_, c1 fridge_. b-1c-5h-3 fridge_and d2j3
    fridges c4 friend a-3c1d-3g-1h-3j-7k-13 friend_'s c-2h1 friend_, c-2d2 friend_. c-5 friend_and c-3
    friend_asked a3 friend_did c1 friend_in b1c-1 friend_is c-3e1 friend_of b-3c4d-1h-3 friend_says b1c1
    friend_told b1c-2 friend_who b1 friend_worked c3 friendlier a9b-2d5h-1 friendlier_, a2 friendlier_and a2b1c2
    friendly a-11b-11c-2d-7e-8f-2g-7h2i-7j-4k-2 friendly_, h1 friendly_. h-2k-1 friendly_and d-1 friendly_one d2h3
    friendly_team c-1 friends a1b1c4d3e-4h-3k-1 friends_, d4 friends_. c3h-1 friends_in c-1 friends_who d-2
    frighten k1 frightened c3k1 frightened_me c4 fro c-1 fro_over i1 from a-4b-2c1d-1e5f-2g-2h1i2j-1k-2
    from_, a3c1h1 from_. a2b3c-1e-1g-4h-5j1 from_@number b-5c3f-3g-9h-6i2k-3 from_@open g1
    from_a a2b-1c6d1e-9f-3g-4i1j2k2 from_all d-1e4h1 from_an a-1b-4c-2e-4 from_and a2h1
    from_another b-1c3d-2e-5g7i-1 from_any e2 from_anyone d-2 from_anything c1 from_august h-1 from_being c-1g2
    from_both a3 from_consideration c-3h5k1 from_dawn h1 from_day a4b9c-3g-3i-4 from_each b1c-3 from_eight c1d2k1
    from_every a-1h2 from_everyone k3 from_everything a-4 from_far h2 from_first b3c1 from_former c6h-3
    from_further d1e-1i-1 from_half a1 from_her h1 from_here b-4c1d-1e11h-2j-1 from_him c-1k2 from_his d1
    from_home a-2b-2c-3d-1e-4f4g-3i3j-3k-5 from_hr b1h1 from_it a-1c-1d-2g2h-1j2 from_january d-2h-2 from_july h1
    from_june j1 from_leave e-3g-1 from_manila c-1 from_may h-2 from_me a-8b-8c-9d-4e8f-5g-1h-1i-4j-7k-1
    from_monday b-2c-1g-4h6i2j1k-3 from_my a-1b4c-6d-2e1h-1i-2j-3k-2 from_next e-1h3 from_nine c3g-4i-3
    from_noon g-2 from_november b1 from_now c-7d1e4g-6i-1 from_october e-1h-2i1 from_one c7g-1
    from_our b-4c-7e-2g2j-2k-4 from_outside c3 from_people d3e2k1 from_personnel c5 from_saturday h4
    from_school g2k2 from_september e-3h2i-8 from_seven g-2h1 from_six b-1g2 from_so c-2d4 from_somebody d3h-1
    from_somewhere b2 from_start c1d2 from_sunday h2 from_that a-1b-1c-3g-3h-3i-3 from_the c-2e-7f-1g-1h2i1k1
    from_their a3i1j2 from_them a1b2c-4e-3h-2i5 from_there a-1c3e2f3k1 from_this c-1d-6e2f2g1h8 from_three b-1c2j1
    from_thursday a3g-2i2 from_time e1 from_tips b-3 from_today e5g-3h8i3 from_tomorrow d-2e5h-3i3j1
    from_tonight e4h3 from_town b-2c2 from_tuesday e2 from_two c3e-1h1i2 from_under k3 from_us h1
    from_what a2b-2c8e-9g-2i1 from_when b5d2i-1 from_where c2h-5 from_work h1 from_working c-1i4
    from_yesterday c1h-1 from_you a-4b3c3d7e-5f3h-5j-2k-3 from_your a-3b2c-4d-1e5f2g1h2j-1
    from_yours a2b4c-4e1f-1g3h3 front a1b4e-12g-2h-1j-1 front_, b3c-2f2 front_. a6c-1f-1j1
    front_desk a-3b-5c-2f-1k-6 front_door b3 front_of c4d1e-2h-1i2j-6k2 front_office b-1d-4i-1 front_page c-2
    front_room h2k2 front_row d1 front_runner a2 front_steps c5 front_was c-2 froze b-2 froze_. c1
    frozen b6c2e-1g-2h-3j-2k7 frozen_. c1 frustrating c1 fuel a-7b15c-8d-5g4h-3i-2j-6 fuel_, b2e1 fuel_. b1
    fuel_and b2h1 fuel_card b10c-4h-3j-2 full a-5b4c-1d-1e-3f-3g-4i2j-2k-3 full_, c-6d-5e2g-1h-2
    full_. a-3c-8d-4e-5f-1h-7 full_and d1 full_board h-1 full_day b2c6k1 full_dental b1d2i-2 full_every c1
    full_for b1g2 full_heart h2 full_marks a1c-1 full_month e2 full_of a-6b-10c4d1e2g-6h-1j-1 full_on c4e1g2
    full_pay b4 full_stop a2e-4f1h3 full_term i4 full_time a1b-4c-1d-7e-5h9j1k2 full_wages b2 full_week h-1
    full_whack b3 full_with e3 full_your e-3 fuller a6b4c-5 fuller_use a5 fully a6c-1d-2e-6f-1g1h-2 fully_, a2f1
    fully_. b-2 fully_decided e-1f-2g3h-2 fully_paid b1 fun b-5c-4d-6g-1i-1 fun_, c-3 fun_. c-10d-5h-2 fun_i a-1
    fun_of c6 fun_than h3 fun_to c-4 function b-3d-1f1g1 fund b-4d-2h-1i-1k-2 fund_, b-1 fund_. b1 fund_and b-2
    fund_my b1 funded a2b1 funding a-3b1c1f4g-2i2 funding_round c1 fundraiser h1 fundraiser_. h1 funds b2
    funeral a1b1d3f-2g8h-6 funeral_, e1 funeral_. c2d2 funeral_in g2 funeral_that g1 funnier a-4d1
    furnished b-3i-2j3 furniture b-3d3g-5i-2j9k-5 furniture_, b1i1 furniture_. c1d2 furniture_goes i-1j2
    furniture_is j2 further a10c-5d-3e8f-1g-1h6i-5j-7 further_, c1d-6e-3f-2g2h9 further_. a1b2d-6e-6f-6g4h5
    further_ahead a2h-5 further_along a5c3e-1f1h-3 further_and a1e1 further_as b2 further_communication e7h-2
    further_correspondence e6h-3 further_down a-3h-1 further_for e-1 further_from a-1d4e2h-3 further_in a3b-1e-3h3
    further_letters e3 further_messages d-2e3h-1 further_notice c-3e6h-3 further_participation g2i-1
    further_rounds h4 further_than a4b-3c-2h1 further_up a1b3 further_with b-3c2e-10g-3h2 fussed b-3d2
    future a3b-3c2d1e5f-5g-1h-5k-4 future_, c1d1e2 future_. d1e4f-1g-3h-6 future_for a3h-3 future_in h1 g'day i1
    gaffer b6c3e-5f1h1i2k1 gaffer_'s b1h-1i2k-2 gaffer_here b1 gain b-3 gained b-2c-1 gala h-2j1 gala_, h-1
    gall d2g-2 gall_bladder g-2 gallbladder g-1 gallery a2c1d-2f2h2i1j-3 gallery_, f2h1 gallery_is g1 galley b1c-3
    galley_. b1c-1 gambling b-2k5 game b3d2e-3f3h2 game_, b1 game_. h1 game_in b1 game_of c-2j1 games a-3d7h-2
    games_. d5 gang a3c2d-1h5j-1 gang_, g1h1 gang_. c2 gap a-5b2d4e3g-1h1 gap_, e5 gap_between a-1c1d2e-1
    gap_of b1c-1d1 garage a4c2d1g1h6i6j-5k-1 garage_, c-3i2k1 garage_. a-2b-3g2h-1 garage_has c3d2h2
    garage_in d1h4i2 garage_is a3c2g-4h1 garage_so g1 garages a1 garbage c2d5h2 garden b-4c-4d-8e-8f-4g-6h-4j-1k-3
    garden_, c1k1 garden_. a-5c-1k-2 garden_and a2 garden_at a1c-1 garden_centre c1h1 garden_for c1 garden_leave i6
    gardener a-3c2d-2e-3h2j1 gardener_, a-2c-1d1j1 gardener_. c-3h1 gardener_job h-1 gardening i3
    gardening_leave i3 gas a-4c-4d-3h-1i-2j1k2 gas_. b-1 gas_card b1 gate a-5b-4d-10e-9g-1h-4i-2k-5
    gate_, a-4b-2c-4d-4h-1i-1 gate_. a-1b-7c5e-3f3g-1i-3 gate_and c-3g1 gate_at c-2 gate_for c1d1 gate_had c-4
    gate_is b2 gate_on d1 gate_that a1g2 gate_told c1 gather a-4b1c5d3g-2i-2 gather_, c4 gather_. b2 gather_from c3
    gather_my d2 gather_that h2 gathered c1 gave a-1c1d-5e-12f-8g2h3i-1k-3 gave_, g1 gave_. c-1g2 gave_a c-2d-2h-1
    gave_her c1j-1 gave_in b-1c-1h-3i3 gave_it a-4b1c1g-1h1 gave_me b2c-2d-5e-11f-4g1h2k-1
    gave_my a-2b-2c1f1h1i-1j2 gave_no c4 gave_notice i-1 gave_on c2 gave_out c4 gave_the a2b-2j-1 gave_them b1c-4h6
    gave_to c-1 gave_up a-5b-3c1g-1 gave_us a-1b-3i-2 gave_way k1 gave_you a1b-4c-6d4e1 gave_your b-2c-2h-3
    gcse d1k1 gcses d2 gear a3b-2c3h-1 gem a-2c-3d-2 general a4c1d1e1g4h-2 general_manager d1 generations a1c-5j1k1
    generations_of k2 generator a-2c-2 generosity a-2b1 generosity_. a-2b1 generous a-10b8c-12d1e-9g-7h-6k-4
    generous_, b2c-1d5 generous_. a-2b4c-2 generous_of a-1b-3c-3d1 generous_with b-5d-5 generously b1
    geneva g-1h1j1 genius a-1d11j1 genius_, c1d1j2 genius_. d4e1 gent d-1 gentle d-1g-3 gentleman a-3b-4d1h-1k-1
    gentleman_. c-6 gentleman_at c3 gentleman_from c3d1 gentleman_on c3 gentleman_who a-1c2d5h-2 gentleman_with c1
    gentlemen a-1c-1d1g-3h1 gentler c-2 gently b-4d-4f2g-4k1 gently_, c1f1h1 gently_. d-3h-2k1 genuinely e1h-1
    german c-2d-5j2 german_course g1 germany b1j1k-1 get b7c-1d3g1h-4i3j3k3 get_, b2f1 get_. a2d2e2g1 get_? d3
    get_@number b3 get_a a-10b3c1d-2e2g-10i-1j1k-3 get_across g1 get_an c1e-1g-1 get_another c1d-1e1g-2
    get_any a1c1h2 get_anything d-1 get_as e-1 get_at b1 get_away b-3c-5 get_back a-4b-2d-10e6f-5h-7i1
    get_behind c3 get_by b3c-1 get_cover g3 get_down b-2c-1 get_every b4 get_for b2 get_free b1 get_from b4c1
    get_her c2 get_here b-3 get_hold c1e4g-2 get_in b-4c-7e6g3j-2 get_into a2b-6d-3e-1g-4 get_it a-2b-1d8e-1g-4h4
    get_lost a-3c-7d9g-3h1 get_me f6g5h-4i3j2 get_more a1b3d1g-1 get_my a1b2c2d3e1f-4g-1h-2i5j-2k-9 get_near b3c2h1
    get_no c3e5h-3 get_nothing c1d1e1 get_now b3 get_off b-1c-3d3e-2g5h1 get_on a3b-5c4d-1e-1g-5h2 get_our b1j2
    get_out c-5d4g-2i1k2 get_over b-4c-4e-3g10i-1j-1 get_paid b5d3 get_panic k1 get_past c5g-5h1k1 get_round e5g-1
    get_some d-7 get_somebody d1 get_someone c-5 get_stuck h1 get_stuffed d5 get_that a2b-1d1e-3f2g-2h1
    get_the a-3b-2c1d-4e-2f2g5j2k-1 get_them b-4i3 get_there b-9c-3d-6e-6g12i-6j-4k-3 get_thirty b4 get_this h1
    get_three k2 get_through b-2d-4e4 get_to a8b-4c-3e-3h-1j2k2 get_treated c1 get_two c-1 get_up c-2e-1k1
    get_used c1d-1j3 get_well d-1 get_word d-3e4 get_your c-3e-2f-1g2h-1i1 gets b5d-1e-1f3h-6j1k1 gets_, a2g2h1
    gets_. b3c1 gets_a b-2c-5d-2g-2h-2j-4 gets_his b2 gets_in c-2g2h1 gets_it a-2b-3g-1 gets_its b1 gets_me a6f1i1
    gets_more b4c1d3 gets_my a1 gets_one a3 gets_the a-7c1d-1i-1 gets_through c2 gets_up d1
    getting a-1b7d-6e-8f-6g5h-1i-1j4 getting_, b2 getting_. b3d1g1 getting_@number b2 getting_a b-1c2d-5g-1h-4j3k1
    getting_along c1 getting_back a-2b-1c-2d-4e-2h-4 getting_divorced j-2k4 getting_in c1 getting_me c-2d-1h-2
    getting_more b3 getting_my a1e1g-3h1j4k-2 getting_off h2 getting_on d-1g-1 getting_one d1 getting_out a2
    getting_over b-1g1j-1 getting_paid b2 getting_someone h2 getting_the h5j3 getting_there b-1c-2g5
    getting_to a-3b-1c-5d-2g3h-4j-1k-2 getting_your b1 ghost e5h-1 ghosted e4 ghosting d1e7 giant i1
    gift a-2b-8c-2d1 gift_, d1 gifts a5b-2 gig a4b3c-5d-4e-1g-2h4k-1 gig_, a3h3 gig_. h1 gimme e1
    girl b2c4d3e2f1g-2h-2j-1k5 girl_'s c4g-2h2 girl_, b2c-2f1k4 girl_. a2b1c-1d2 girl_at b-3 girl_did b3c1
    girl_from b2c-4j-2 girl_i c-1e2 girl_in c1 girl_is d-3 girl_of c5 girl_on c1d2 girl_said c-1 girl_to g2
    girl_was c1 girl_who b2c-2 girl_with d2 girlfriend j2k2 girls b1c6d-8g-1i-3j2k-1 girls_, c1 girls_. c3h2
    girls_are b2j1k-2 girls_at a1c-3 girls_in a1 girls_on c-4k1 girls_who c2 give a-2b6c-2d-1e5f1g-1h3i-3j-2k-3
    give_, b3 give_. a2b5c-4 give_@number b3 give_a d5f-3g-4i1 give_an e2i1 give_away e-2f1 give_back h4
    give_for a-1b6c-2d-3 give_free h2 give_him b-3c2 give_in b2 give_it a-6b-9c-8d3f-1g2h3k4
    give_me a3c-4d3e5g-1h-7i-2k-1 give_more a3b-1 give_my b-3c1d-1e-12f1g-2h6i-5k-5 give_new c2 give_out b-1c2
    give_people c4d-2 give_that a-1b3d-1 give_the a-9d5e-3f3g-3h6j-2k-4 give_them b-5d-2 give_this g5
    give_thursday k2 give_time b1 give_to a-2c2 give_u e2 give_up b-3c-5d-2e-9f4i-1j2 give_us b-3c-1d-3e2i-3j1k-1
    give_way a4 give_you a-9c-4d-3e8f-12g-1h-5i-6k-2 give_your b2c-1e3 give_yours g2 give_yourselves a-3c1
    given a1b2c5d-1e-3h2i5j2k-4 given_. c2e2h-2 given_a c1g-5h2 given_another h-2 given_away h2j1 given_back c2
    given_for b2j1 given_her c2 given_how c3g2 given_me a-2b3c-4d-1f-1g4i4j-4k1 given_my b-1c-1d-4g-3h5j1
    given_that b2g1 given_the a6c4d1f3h2i2 given_them a-1h-3i-4 given_to b-1c1d-4g3 given_up a-5b-3d3h-2
    gives a2b4c-3d-5e-1g-5h-2i-3j5k-5 gives_. a-1b3 gives_a b1 gives_its b3 gives_me a7b-4g-3h-1i-2 gives_the i1
    gives_to b-1 gives_us b-1 giving a-5b7c-2d-4e-1f-2g-3h2i-2j2k-3 giving_, b2 giving_@number b1 giving_back c1h2
    giving_it b-2g3 giving_me b7c-4d-5e-5g-5h-1i-3 giving_my g1 giving_out b-4 giving_the h2
    giving_up b-4c-3e-4g-7h5i1j6 giving_us h2 giving_you b-2e1h-1 glad a-10b-9c-10d-1e-10f-1g-12i-2j-3k-3
    glad_. d1h1 glad_for b-1h-1 glad_i c-3d2 glad_if f-5h6 glad_of a1c-6d-2g-2 glad_that d2k2 glad_the d1h-1
    glad_to a-10b-5c-1d-17e-9f1g-5h-2j-5k-11 glad_you d1 gladly a-8b-2c-11d-3e-9g-11h-3i-5 gladly_. c-1h-2i-2
    gladly_answer e-2 gladly_hear h2 gladly_pass h3 gladly_pay b-3 gladly_sit h-2 glamorous b2 glance b1c1h1i1
    glance_at b1c2h2i1 glasgow a2c-1h-3 glass a4b-11c3g-4h1i-2j-2 glass_. c-3 glass_of a1c3 glass_than a3d1
    glass_to h1 glassdoor c14e-5 glassdoor_page c6 glasses a-6b1c-6d-1g-4h-4 glasses_, c-2 glasses_. a-2b2
    glazier a2h1 global j1 gloomy c1 glove a5b-6c-4d-5i1 glove_, a2c-1i1 glove_. a1 gloves a-1b-6c6d-3g-4
    gloves_, c1 gloves_. b-1g-2 gloves_and h1 glued c3 go a1b2c1d1e-2f-1g4h2k1 go_, a-1b-6c-3d-8e-3f-2g3h-2
    go_. a5b1d-1e-6f-3g1h4i2j5k-4 go_? h-1 go_above b5h2 go_after b-1 go_ahead a-12b-8e1f-1g-1h6i-6
    go_and a-7c-2d13e4g-6h-4i-2j-1 go_another k1 go_any b2e-5g5h2 go_anywhere b2g1i1 go_at b-2e-1f-2g-3
    go_away d4e1 go_back a3b1d-1e-6h-4j-2 go_before a1c2h2 go_below b4 go_bother d4 go_by b-3c2d-5e-5f-2g2h1
    go_dark e5 go_down g-2h-3 go_easy g1 go_far b2 go_find d5 go_for a2c-5d-3e-1g8h4k2 go_forward f1h8
    go_from b2c2e2g-1h1 go_further a4b-1c2d-2e-4h2 go_home b-3f-1g-2i1 go_in a-1c1e-4g1h-3j-3k4
    go_into a-5b-6c-5d-4f-8g-9h-12i-4 go_live g2 go_looking e3 go_no e-1h4 go_of a1c2d-1e-1 go_off g-3
    go_on b-6c-10d1f5h3k-1 go_out c2d-1e-3g-2h-4k2 go_over i1 go_past b1c-4 go_quiet c1e6g-2h-1 go_silent a-2e3g-2
    go_straight b2c-1d-2e1j-1 go_the b-2c2 go_there a2c3e-4h2 go_through b-8d-2e-5f2g4h-2j1
    go_to a1b3d-3e1f1g-4h5i3 go_unanswered d-1e4 go_unread d-4e2 go_up b6d-2f1g-1h-1k1 go_well d-6
    go_where a5b7c-5d-2h-10 go_whether e-2g4 go_with c-1d-4e-3f2g8h2 go_without d-2e2i1 goalkeeper a-3b-1d-1
    goalposts c7 goals a1h2 goals_. a2h2 goat a-3e-3h-3 goat_'s b2 goat_, k2 goat_. d2k-1 god c-2d1e3f-5g1h1i-1j-1
    god_'s a-1d3h-1 god_, a2b2g1 god_. b-2d-4e1k2 god_and c1 god_bless a-3b-1c-6d-23e-10g-6h-4i-3j-6k-7 god_help d4
    god_keep d-2 god_knows d-2 god_love b3 god_reward d2 god_willing h1 goes a1b1c-1d-1e3f3g1h-1i4j3k-3
    goes_, a3g-4k2 goes_. a-4b-5c1f2g-1h-2i1 goes_: j1 goes_and e-1 goes_at b-1f1h1i1 goes_back i-1
    goes_before c-1g4h-2 goes_better a2h-1 goes_by e2i-2j4 goes_deeper a6g1h1 goes_easy k-1 goes_for b1
    goes_from b1 goes_in e2g1h-3j2 goes_into b3 goes_off e4 goes_on b-4c3e1i2 goes_out g-2i3 goes_pear f1h2
    goes_straight d9e6 goes_to a1c-9e-3h-2i1k-1 goes_up a1b1e-3i2 goes_well b-6c-1d-10f-3i1j-2
    goes_with a-5b3c1g-2h2j3 goes_wrong h3 going a3b1c-2d-4e3f2g2h6i-3 going_, a4b2d-1e-1f3g2h-3
    going_. a5b1c1d2g1i-3k5 going_? d1 going_ahead a-11c-8d-2e-6f3h7j1k-4 going_and b-5c1h-2k1 going_another g1
    going_any a-1e-5g-2h-1 going_at e-2f-1 going_back a1b1c-4f-2h1j2k-4 going_backwards b4h-2 going_by a-3b-1c3j4
    going_down c3h2 going_elsewhere b1d1f1 going_for a3c-7e-6g-1h8k-3 going_forward h6 going_further a-5c2e-1f1h5
    going_i g3 going_in a-2e2k-1 going_into e2h-2 going_is a2h-5 going_more a-3g4 going_no h1
    going_off c-2d-2e3g2h-5 going_offline e1h-2 going_on a-1b-3c4e1g-3h5j-2 going_out g1h-2 going_over b-2c1e-2j-3
    going_rate b1c2 going_round h-3 going_straight d1 going_than a1 going_there a4j1
    going_through a-4b-6e-6f1g1h-2j-4k7 going_to a-1b2c-4e7f-8g3h-1i-1j-2k-4 going_up b6 going_where a6
    going_with a2b-4c-1d-7e-8f5g5h9k-3 gold a1c-10d-2e-1g-3h-3i-1 gold_, b1 gold_. b-3c-4d-3 gold_to b-1
    golden a-3b7c-7d1h1 golden_hello b7 goldfish b1c-5d3j2k-2 golf b1d7h-5 golf_club b3 gone a1c1d-2e2f2g3h3i-5k6
    gone_, a-1b-1f2g-4h-3k3 gone_. a-4b-2c1d1e4g3h-1j1k2 gone_a c3e-4g7 gone_again k3 gone_ahead a2j2
    gone_and a-9b-4c-5d-3e-4g-1i-1j-2k3 gone_back h1 gone_down b2h-2 gone_elsewhere e4 gone_for a8b1c-5d-2e1g-5h3
    gone_from c2f2g1 gone_home c4e1h1k1 gone_in c2h2 gone_into g1h2 gone_off e-4k-3 gone_on c2 gone_out d2g4
    gone_over h2 gone_quiet c1h-3 gone_through b1c1h-3 gone_to a-2c-3d1e-1f-1k1 gone_up a-6b5c-3d-4g-4h-2
    gone_where a5h1 gone_with a3b1c-4d-9f2g-13h5i-3k-3 good a1b-2c-6d-5e-7f-8g-5i-2j-7k-5 good_, a8c1d1e2f-2g5h5i-3
    good_. a-2b6c-2d-16e2g3h5i1j2 good_: i2 good_a c-4g-1h-4 good_about c-3d-3k1 good_afternoon h-1
    good_and a5b-3h1 good_applicants c2 good_as a3b1c-6d2g4h1 good_at c-4d3e-1g-6h-1 good_bit b7h-2 good_boss c-1
    good_business d-2 good_but a4b2h-2 good_candidate h1 good_care d-3 good_chance a-2g7h-5 good_conversation h1
    good_conversations h2 good_day b-4d3e-3g-8h1k-1 good_deal a-3b1c4g2h1 good_enough a-3d1 good_evening g-1
    good_faith b2c1h3 good_feeling c3 good_few b-2h1 good_fit c2 good_for a-1b-11c3d1f-1g3h-10i2k2 good_friday c3
    good_hands a-1k-3 good_houses a-1 good_humour c-3 good_i b1 good_idea c-2 good_impression c1 good_job a2b-1d1
    good_jobs a1 good_laugh b1d3 good_long d1 good_look c3d-1 good_lord e1
    good_luck a-6b-4c-4d-2e-2f-6g-15h-2i-10j-12k-10 good_man d-3 good_manners c-3d-2h1 good_many c-1 good_money b-3
    good_morning d3j1 good_name a-3b-2c-1 good_news b-1h3 good_night e2 good_of a-10c-8d-3h1k1 good_office d1
    good_on a1d-2 good_one a-5e-3g-4 good_ones c-2 good_people a-2b-1d-3 good_person d-1 good_place c-3k7
    good_question c-2 good_questions c-5 good_riddance d8h1 good_roads a1h2 good_second a3 good_shoes c2j2
    good_sign c1 good_summer i2 good_team a-1 good_that d1 good_things a-4c-10d-6e-6 good_think h6k-2
    good_this b4h2 good_time c-5e4h-2 good_to a-5b3c-5d-1g-1h3k3 good_use g1 good_way b1d2h1 good_week b3
    good_while a-2e4g-1k3 good_wish a-5b-4c-4d-3h-4 good_wishes a-5b-1c-1d-3j-2 good_with b-1d-3h-4k-1
    good_work c2d-2 good_worker d5 good_you c-2d-3 goodbye a-3b-2c-5d-4e-1f6g-5h4k-11 goodbye_. a-1e-2h-1j-1k-4
    goodbye_from f2 goodbye_now d-3 goodbye_to d-2f1h6 goods b-3c1j5 goods_in c1j1 gossip b-2c1d-2h-1 gossip_, a1c1
    gossip_about c2 got a1b1c2d-3e-3f-1g-1h4i2j1k2 got_, d1h-5 got_. a1c-3e-1h-5 got_a b-2c1d-3e-3f-1g3h1i-1j1k-5
    got_an a3c3d-5e-1g-4 got_another a-2b-3c-5d-3e5f2g-6h4k-7 got_any c1 got_approved j1 got_as c-3 got_away d2
    got_back b1e1h-2 got_bad c2 got_better a1d2h-1 got_both b-2 got_called g3h-3 got_cancelled h-2
    got_changed c1g-1 got_cold g4 got_exams g1 got_fixed g-4h4 got_for a2e1 got_from b1 got_going a1
    got_hired d1g-2h4 got_his b-2h1k-3 got_hold c-2d1h2 got_home b-3c-5 got_in a3c1e3h1 got_into a6b-2h3k1
    got_is a3c1 got_it a-2b1d-3e-6g-4i1 got_lost a-5b-2c-4g-2h-2 got_me a-4b5c-7d-4e-2h5i3j1k-1 got_mine c1
    got_more c-1h-4 got_moved c-4g8h-1 got_my a1b4c3d-1g3h-1i-1j5 got_myself a-1g-3 got_no c6e1h-5 got_now a1
    got_offered h1 got_on a1c1d-2g-3 got_one b-2c2d-6g2h2j1 got_other h1 got_out b-1h-4 got_picked h5
    got_promoted b2c-2h2k1 got_quite a-1k-2 got_rent b1 got_round b1e3 got_selected h-2 got_so a1e1g-5k3
    got_some d5 got_something a2b-2c1e-3f4g-2h1 got_stuck c-2 got_taken g-1 got_that a-1b-2d1
    got_the a2b-2d-4e-3f-4h1i5k1 got_their i-2 got_them a-3b4c1g1h-5i2 got_there a-1c5d2h-2i1 got_this d3e-5h-2
    got_three b-1e2 got_through b-1f1 got_time c-1d1 got_to a-6b-5c1d-2e-2f-4h-2i-1j2 got_took h2 got_two b-3c-4i1
    got_up c4d2 got_us b2d2 got_used b4 got_was c3 got_wind b2h1 got_work a-3g-7h13 got_worse g-2h-2k4
    got_your a-6b-6c-10d-3e1f-1g-5h-5k-1 gotten c-1d-3g-5 gotten_a h3 gotten_another g-1 gotten_work h-2 gout k2
    governor a1c-2 governor_'s c-1 governors b1c-1h-3 governors_for h-1 gp b-1c-2h-3i-3k5 grab b-1c-3e-2k1
    grabbed h1k6 grabbed_it h4k2 grabbed_the h-2k4 grace a-2b-4c-7e-5f2g-1h2 grace_, h1 grace_. c-2 grace_of a1h1
    gracious a1b-3d-1e-5g1h5k-1 gracious_. e-3 gracious_about c-2d-5h-2 gracious_of d1 gracious_when h7
    grad a2b2c-1d1 grade a-3b9f2g-4h-3i1j-1 grade_, a3b-1h-2i1 grade_. c-2d3 grade_@number b2 grade_and b2
    grade_is b4 graded b3 graded_below b2 grades b5d2 graduate b1d2g-1h3 graduate_. a-2c1j1 graduate_scheme b-7h4
    graduate_trainee a1b1 graduation c-1g6h-1 graduation_, g1 graduation_. g2 grammar b1c-2d1 grammar_. b1
    gran a-5b-1c-1h-3j3 gran_'s b2j1 gran_would b-2 grand a-6b13c-6e-5f-5g-6h1i-7k-6 grand_, a2b-2d-3
    grand_. c-7d-4g-5 grand_a b6 grand_and b4 grand_for c-1 grand_more b3 grand_on c1 grand_to b1
    grandad b-2c-5d-2k2 grandad_'s k2 grandchildren b3c-2d2g1 grandchildren_. b1d3g1 grander a1h2 grander_than a-3
    grandfather a-6b-3c-2d-1j-3 grandfather_'s a-1b-2c-6 grandfather_, c1 grandmother a-1b-7c-3d3g-2h-3
    grandmother_'s a-3 grandmother_. c2d1 grandpa e-3k1 grandparents j1 grandson a1b-6d2e-5h-4j-1 grandson_'s a1
    grandson_, g1 granny c-2h-3j2 grant a-1b2c-7d3h-2i2j2 grant_, b2i1j1 grant_. b1 grant_and b2 grant_covers b3
    grant_for b-1 granted b5d-1g-2i2j2 granted_. i1 grants b1c2 grants_officer h1 grass b-1c-1d-3g-1h1
    grateful a-3b-2c-1d-2f-5g-17i1k-1 grateful_. b-4e-1 grateful_for c2d2e1h-6i2k-1 grateful_heart h1
    grateful_if b-1d-2f-5h4 grateful_that c-2d-5h-6 grateful_to c-1d-4f1h-2 grateful_you b1c-3d-5h-2 gratefully h4
    gratitude b1d-7e-5h4 gratitude_, b1 gratitude_. d-1e-2h3 gratuities b-1 gratuity b9c-2 grave g2 gravel d1
    graveyard c2 greasy a2d1 great a-2b-10c-7d-1e-2f-7g-3h-4i-4k-2 great_, a-1c2d4h2 great_. a2d-4e-1g-4
    great_company d4 great_deal e1h-4i-1 great_help c-1 great_job c1d2 great_many a2 great_one a6 great_respect h2
    great_to k1 greater a14b-3c-10d-6 greater_flexibility a-4 greatest c-3d3 greatest_respect d1 greatly c-1
    greedy b7 green a-5b-10c-1d-10e-1g1h-1i-6j7k-3 green_, g1k2 green_. k-2 green_card b-1i-2j8k-4 greener a1
    greet a-2b-5c-2d1e-6f-1g-4h-7 greet_the c-3h-4 greet_you d-3 greet_your d2 greeted c-3d-1h-1 greeted_me c-5
    greeting b-1d-1h-4 greeting_, d-2 greeting_from c-2 greetings a-12b-14c-20d-10e-15f-7g-16h-17i-6j-9k-12
    greetings_, b-1d-9e-4g-2h-3 greetings_from c-1d-5 greetings_to c-2d-1 grew b-6d-2g-5h-7 grew_on g-2
    grew_up b-4c-5h-5 grey a-1c-6e1h-2 grid b2c-2d-2e8f-1g-5h-7 grief c-3d3e-1 grievance k2 grim a-3c6d1 grime c-3
    grin c2 grinning a2c-1 grinning_. b1 grip d8 grip_, d4 gripping c-1 groetjes d-3e-1 groetjes_, d-3e-1
    groom a2b1c2h4 groomer b1 gross a-4b9g-2h-2i-1 gross_, b3 gross_and b2 ground a3e4g-5h-6i-1 ground_, a1b-1c1
    ground_. b2c-1d3 ground_floor a1c-5k-2 ground_is a1 grounds h-2 groundsman h1 groundsman_. c1h1
    group a-1b-2c2d1g-1h-5i-3j-7 group_'s b1c-6 group_, a1b1e1h-1 group_. b-2c3h-2 group_chat h-3 group_day f1h2
    group_exercise a-2c1d1h2 group_for h1 group_i a2 group_in c-3 group_interview a-1c1d1 group_is b-2
    group_task c-2h-2 group_with a2h2 grow a9b-10c1d7e-6f-2g-5h2k-2 grow_, c3 grow_. a1c-2 grow_a c1d1
    grow_faster a6h3 grow_in a-2c5 grow_more b-2 grow_on b-3 grow_up a-3b-3c-2d10e-3h-2 growing a7b-8d-4e-1f-4g5h-6
    growing_faster a1 grown a-1d10f-3i-1 grown_adults d4 grown_man c2 grown_men d2 grown_up a1d5g-2 grown_ups d6
    grown_woman c-4 grows b2c-4e1 grows_. g2 growth a4b-9c5d-5g-5 growth_. a3h1 growth_in c4 grumpy c-3
    guarantee b3f2 guaranteed b9c-5 guaranteed_. b4 guaranteed_forty a1 guard a-11b-4c3d-4e-1f-3g-10h1j-1k-1
    guard_. c-6 guard_at c1 guard_gave c-2 guard_on c5 guard_told c-1 guarding a1 guards a-3b3c6d-4
    guess a-1c-7d6e1f-6g10h-4i1j2k1 guess_, d3h-2 guess_. a-2b1d3j3 guess_i a-1b-2d-9e-6f-2g8 guess_it g3
    guess_the a2 guess_you d1e2 guessed b-2c-5d-6g2 guessed_. a-4 guessing c-2d-5e1g2h-2 guessing_, d-1
    guessing_. d-4 guesswork c4 guest a-2b-8c-4d3f-3h2i-5j2 guest_. f-1 guest_house a-5b-3c-5h3i-2
    guests b-1d-2g-4h-1k1 guests_. k1 guide a-2b-3c3g-1 guide_dog c1 guide_is a-1 guide_you c2d1 guided b-3
    guided_me c1 guides b-3 guiding a1 guild b-1i-2 guilt d2 guilty c-1 gullible d1 gut a5c-1e-6f-5g9h-5
    gut_said a4h1 gut_says f-3g7h-3 guts d1 guy a-3b-5c2d3e-3 guy_, d1 guy_. h2 guy_who c1 guys a4c3d1e-7f1g-3
    guys_, a3h1 guys_. a1b-1c-5f1h2 guys_are c-4d1 guys_can b2 gym a1b8d-9g-6h3 gym_'s c1 gym_, b4i1 gym_. b-1i-4
    gym_and b2 gym_card b4 gym_membership b2 gym_pass b1 h b-4i-3j6 h_@dash b-3i-3j6 habit b-2c1d1f1g-2h-8
    habit_of d3e-2f1h-3 had a4c4d-1e-4f-11g-2h-5i-4k3 had_, a-1b-2d-3g1 had_. a1c-1d2
    had_a a3b-4c-2d-7e2g1h4i-3j-5k4 had_accepted h-7 had_all a1 had_already b3c3j2 had_an b2d-6e-1g5h2i-3j2k1
    had_and h1 had_another c3e2g1h-3k3 had_any c-2 had_anyone c1d3 had_applied a-4c1 had_asked a2b1d-3 had_at c-1
    had_been b2e-8g-5h-2i-3k-2 had_better a-6c-5e3g4 had_booked c4d2 had_both a2g1 had_bothered c-2d2
    had_clearly c4d-1 had_come a2c-1k1 had_done c2 had_down b1c-2 had_dropped c-1 had_enough b3c-6d-2h3k2
    had_even a2c2 had_ever c-4 had_every d2 had_everything c-1 had_expected a-6c1 had_finished c2h1 had_five c4d-1
    had_for c-3 had_forty b-2c-4 had_found c-4 had_four h2 had_from c1 had_given a3b-2h2 had_gone b-1c7h-2
    had_good c-1 had_got k2 had_guessed a-3 had_happened h1 had_heard c-5 had_her c-4j-2k-1 had_his b2c1
    had_hoped a-5b4c4d1k-4 had_i a2b-4c-6d1i5k-1 had_in a-1b3c-6h3j4k-1 had_it a1c-2d4g2h-5i-2k3 had_its a2c-4
    had_just c-2g2h-2 had_last c6 had_little c3d-4 had_lost c-1 had_me a4b-2c-1d-4h4i6j1k-7 had_mentioned c1
    had_missed c-3 had_mistakes c3 had_more a-1b1d4e-1h-4k-1 had_my a1b-10c5f1h2i2k-4 had_never a2b2c-3d1
    had_no b-2c9d-2f-1h-9i-3 had_nobody c4 had_not a3b2c1d-3f-2g-8h-4k-4 had_nothing b2c1d-6 had_on c-3h1i-1
    had_one b-4d3h1k1 had_only c3 had_opened c-1d1 had_other a-1g1 had_paid b6 had_planned i-1 had_posted h3
    had_put a-5c-2 had_rather c-3 had_read c-4d-6 had_really c-3 had_run c2 had_said c4 had_seen c-2 had_set c-2h2
    had_signed h1 had_so a-2b1i-1 had_some c-3e-5g2 had_someone c2 had_something a1b1 had_stopped c1 had_such c-5
    had_taken c-3h-7 had_talked a2b1 had_the a2b-2c4d1g-12i-5k-2 had_their a-1c4 had_them c-4i3k-1 had_this c2d-3
    had_thought a1d-1 had_three a1b-1c2i2j1k-2 had_time d-2 had_to a-2c1d-9e-11f-6g-3h4i3j5k7 had_told b-1c3
    had_trouble c3 had_turned a3 had_two a2b-3e-3g-1h4i-1k2 had_us c2d-3 had_warmer d7 had_with k1 had_words c-3k3
    had_written a1b1c6 had_you a10b-1c-6i1 had_your a3c-8d8i1 haggled h1i6 haggling b1d1i6 haggling_over i4
    hair b-6c1d2e-2g-5h1j-2k1 hair_, c1 hair_. a-1d1 hair_and c-4d1 hair_in a1b-2 hair_on a2c3 haircut c-5d1
    hairdresser b1 half a-2b1c3d-2e-11f-4g8h-4i-1j2k-1 half_, a-2c-1 half_. a4c4g-3 half_a a-4e-1g1h-3k1
    half_after b4c-1 half_an b-11c3d1f1i-4 half_and k1 half_as a2b3c-3d3 half_asleep c4 half_decided g4
    half_eleven c2 half_five b-1 half_for b2 half_hour c2d-1g-3h4 half_is b2c1g3h1k2 half_marathon c-1 half_my c-6
    half_nine b-4c-1g4 half_of a-4c4d-3e-3g3h-9j1 half_on b7h2i-4 half_our j4 half_past a-2b-7c-3f-4g2h-1i-4
    half_pay b4 half_says e1 half_seven c-1 half_ten g-2h2 half_term a-1b-4g-3i2 half_the c4d2g-5i-3k-1
    half_think g3 half_thinking g2h-3 half_three b-2g1 half_time f-2 half_two b-3c-3g6 half_way a-1c-2
    half_year b-6c-3i5 half_your a1c1 halfway b-1d1g2i2 halfway_. b-2 halfway_on b1 halfway_through c3
    hall a-1b-3e-9f-2i-4j-2k-2 hall_, a-2b-3c-1h-1j-1 hall_. a-2c-9g-4j-1 hall_and b-2c4g1j3 hall_in h1j2
    hall_is h1 hall_on g-1h1j-2 hall_ticket c1 hall_was d2 hall_with c2 hallway c1d-3j-2 ham b-1 ham_. b-2
    hamburg h-2 hammering i2 hamster c-2 hand a-1b3c-1e-11g-4h2i2k-5 hand_'s h1 hand_, a2c-3e-4g4h1
    hand_. a2b-1c2d-3e-3g-2h-1 hand_and c1e1 hand_at a-4 hand_back j3 hand_every b2 hand_for b1 hand_from b-2
    hand_in g-4h2i4j-1 hand_is d3h2 hand_it b2 hand_me b1 hand_my c2h3 hand_off b2 hand_on b2c-3d-2g1
    hand_out a-1b3 hand_over g-1h-2 hand_this d3 hand_to a-1b2c3h1 hand_up d1h-1 hand_was b-1 hand_when f1
    hand_with a1c-2 handed a1b2c6e-2f-4g-6h2i2j-1 handed_. g-2 handed_a b1c3 handed_in a1b2c-6h2i1
    handed_me a1b-3c2d2h4 handed_out b1c1 handed_over c1 handed_the h-1 handier a2 handing c3d1g-4h2j2
    handing_back h1j1 handing_in c1 handing_out c2d2 handle b-2c1d-3h-2 handle_the c-1
    handled a-6b-3c-2e-2g-1h1j-1k-3 handled_. c2 handled_by c-2h1 handled_it a-1c-5h2 handled_my c2
    handled_that h-1 handled_the c-3 handler c-2h3 handles a1b-6c3 handles_the b-2 handling a1c2h-5j3
    handling_the j2 handover b-1c1e-1f-2h-7 handover_, c1d1g1 handover_. g1h-1 handover_is j2
    hands a4c3e1f-5g-2h4i3k1 hands_, b-2c1e1 hands_. a-3c-6d-6e2f-2g1h2i4 hands_and a-3d-3h1k-3
    hands_are a-2b4c-1d2 hands_at a-2c2 hands_down a8b-3c1d3h-4i1 hands_full e1 hands_i b1 hands_in a2
    hands_on a1b-1c1e-4g-3h2i1k-2 hands_shake k3 hands_than a-1 hands_this a2 hands_to g2h-2 hands_will h-2k2
    hands_with a-1b2c-1d-1f1g-2h6 handshake a-1c1d-1g1h-5i3k-1 handshake_, c2 handshake_. c2g1 handsome b7c-3d-2
    handsomely b1 handwriting b-4c-13d-10e-7h-4i-1 handwriting_, k1 handwriting_. c-4d-2 handwriting_is c-1
    handy c-7d-5e-2f4g1 handy_. c-1f1g2 handy_for f2 handyman c1h4 hang a-5b-10d4e7f3g-8h-5j-2 hang_it d3
    hang_on a-1d-3e5f2g-2h-4 hang_up c1 hang_your d1 hanging a-3b-1c3e1g-1h2i-3 hanging_. c-1e-2 hanging_by c1g2
    hanging_for c2e6 hanging_on f2h3 hanging_until e-1 hanging_up d4h1 hangs b-4c-1d1f1g5h-1j4 hangs_in c-1g1
    hangs_on f1j3 happen b-1c2d-10e-1g9h-8j1k1 happen_. c1d-1g3 happen_for c-2e-1g4 happen_to c1d-1
    happened a-1b-3c2e3h-2 happened_. c2e1h1 happened_to a2c1d-1h-3 happened_with d-1 happening a2d1h4j1
    happening_, d2e-1g2h3 happening_. a-1e1g-3h1 happening_at a2 happening_for g2 happens b-1c-6d-5f2g-3i1
    happens_. c-7d-6e-3f2h-2 happens_after c2e-2 happens_to c-1g-3h-3 happens_with e2 happier a8b-6c-5d-8e-4g-3h-3
    happier_at a-1 happier_one b-1 happier_than h1k1 happier_there a3g-2 happier_with a3b-4g-5h-2 happiest a3g-2i-2
    happily b1c-10e-1f5g-7h5i-3 happily_do h-1 happily_settled h1 happily_sit h1 happily_still b3
    happy b-3c-7d-10e-15g-17h-3j-7k-8 happy_, j1 happy_. d-3h-9 happy_about c1 happy_and c-2 happy_for f2h-4
    happy_if a1f-2 happy_in c1h-2 happy_tears a2 happy_that b1c2 happy_there a2
    happy_to a-9c-5d-4e-2f3g-7h1i1j-6k-3 happy_when c-3 happy_where h3 happy_with b-5h-2k-1 happy_your c-1
    harassment d1 harbour b-2c-5d-6e-6f-2g2h-2i-4j-1 harbour_. h1 harbour_master h-3 harbour_office h3
    hard b1c-2d1e-3f-6h1j-4k1 hard_, b-3c4e-2f1g-4 hard_. a-3c-3d3g-2k1 hard_about b1 hard_and c-2h1 hard_as a-1
    hard_at a2c-1 hard_but c-3 hard_can d2 hard_feelings a3d-6e-3f-3g-5h2 hard_for a2b2c-1d-1e-3g4h-2 hard_hat i1
    hard_is d2 hard_it e-1 hard_man e2 hard_on a1 hard_pass d7h7 hard_questions c-2 hard_time c3d-4e-1f-2g3h-1
    hard_to a-1b7c6d-1e4h-2k1 hard_work c-1 harder a5b-5c-9g2 harder_, a1 harder_than a-3b-1c-2 harder_to a3h1
    hardly a-2b3c-1d-1e-5g2h-3k5 hardly_a c3 hardly_any a1c2 hardly_get g1 hardly_rocket d1 hardship b-1
    hardship_allowance b-1 harsh c-8d-5 harvest a-8c-8d-5e4g4h-2i4j-5k-1 harvest_'s e1 harvest_, e3h-2i3j-1
    harvest_. b-2e2 harvest_and h1j-2 harvest_of e1 has a1b-2c-2d-4e-2f-6g7h1i-6k7 has_, c1 has_. a3b-1j1
    has_a a-1c3e-3g2h-7i1k-3 has_added b3 has_agreed b-1c-1g-4h-5k-1 has_already a-1b-1c-4d-5g6h-4i-1j1
    has_also a-5e3h-5j-2k-1 has_always a-1 has_an b-1d-1g-3h-2 has_appointed h5 has_arrived e-2
    has_asked c-4g3h-1i-1 has_at a1d2 has_become a-2g4h1j-1 has_been a-1b-6c6d1e4f1h-4i-1k1 has_begun b2c1k2
    has_better a5b3c-6d2 has_broken c-1k-2 has_called e3g1k-1 has_cancelled g1 has_changed b-3c-2f-2g-4h1j-1k-5
    has_chosen g2h1j1 has_claimed g1h4 has_cleared b2 has_closed c2 has_come a4b3c-10d-6e-1f-1h-3i-5k1
    has_cooled g3 has_cropped g4 has_cut c2 has_died g4 has_done b-1c-7d-6k-1 has_doubled b-3g-3
    has_eaten b-2e1g1k4 has_employed h2 has_engaged a-3g-3h1i1 has_ever a-5b2c-1d-2h-2 has_everything a4
    has_fallen b1g2 has_fewer a4 has_finished e1 has_five a1 has_for h-1j1 has_forbidden k3 has_found c-3d1h2j1k-2
    has_four c-1 has_given a-3b2c-1d2g-4h1 has_gone a-8b1d-4e-6k3 has_got c-3d2e-2g-4h2k4 has_grown a-1
    has_had a-7b-2c2d4h2 has_heard d3 has_her j2k-1 has_hired a-3b-1c-5g-5h5j1 has_his b2g2 has_in b1c1e2
    has_it c3e-1g-2h-1k2 has_its a-3c-2h-3j-1 has_just a-3b2e-1g-7h-2k-1 has_kept c-5g1 has_knocked k2
    has_landed g3h-1 has_learned d1j1 has_left b1c-5d1g2k1 has_less a2 has_let c3g5h-3j2 has_lost a-3b-3c8h2j-3k-1
    has_made a-1d-1g3h9j-1k5 has_matched b2 has_me a-7c-13d-6e-2f1g1h7i6j-1k1 has_met b3d2e1 has_more a4b-3d4g-2h-1
    has_moved b-4c-8g-2h-8i-1j-7k-6 has_much a3b1c4 has_my a-4c-5e-5g-6j3k-3 has_never a-4b2c1e-1k-1 has_newer a3
    has_nine c1k-1 has_no b1c12e1f-3g-5h-14i-2j1k-2 has_not a2c1e-2f1i-4j1 has_nothing a-2b-7c-1e-3h-6
    has_now a3c-3i1k1 has_offered c-1h-3i1j2 has_one a-4 has_only c-2j1 has_opened c-4e1g-1k-1 has_parkinson j1
    has_promised b2 has_pulled a2h2 has_put b2c-12e-1f-1g-1h3 has_raised b5 has_reached c-1e1h-2 has_read b1d-1
    has_retired c-3h2 has_returned k2 has_run a-1g4h-2 has_rung h3 has_said b1 has_saved c-1 has_seen c-3
    has_sent a2c-1 has_settled e5 has_shown a1c-2 has_signed h-2i-2 has_since c-1g1 has_snapped h2 has_spoken h1
    has_started k2 has_stayed h-2 has_stopped b-2e1g1k3 has_swallowed c-1g1 has_taken a-1b-1d-4e-1g-4h3
    has_taught a-1 has_that c2 has_the a3b-3c-5d2e-1h-5j-7k-5 has_three c-2 has_to a-2b5c-3d1f3g-1i2j5k1
    has_told b-4k1 has_too c6 has_treated a1 has_turned c-5g2h1 has_two a-1b-2c2 has_us e1j-2 has_voted b2
    has_way a1 has_what a4b-2 has_won k1 has_worked c-1 has_written b1c-1h2k2 has_your a-1b-3c2d-3 hassle e-2
    hat b-8c-5e-8f3h2k-1 hat_, a-2c1f2h-2 hat_. a3c-4d-5 hat_for h4 hat_in h-1 hat_off h4 hat_out h2
    hate a-8b-6c-3d-1e-3f3g1h1 hate_for a-1b-1c-1d-8f1g-1 hate_it f2 hate_me g1 hate_to a-2c-5d4g1h3 hate_you h-2
    hated c1 hates c1 hats a-1b-3d-1k-2 hats_off c-7 haul a2h1 haulage h-2 haulage_firm a-1h3 haulier h4j1
    hauling c2j1 have a-1b-1c-1e-2f-4h2i-1j2k2 have_, a6c-4e3f-1g-1 have_. a9f-2g-2h-3 have_a a-1c-2d-4e1f-3g5h-8k3
    have_accepted a1b1c-5d-9e-3f2g-16h8i1j-5k-10 have_actually f1h-2 have_agreed a-3b1c-10d-7e-4f1g-12h3j-2
    have_all a-3b-3c-4d1e1h-3k-1 have_already a-1b-1c-4d-3e-2f-4g-1h-2k-2 have_also a-6b-4c-4d-1g3h-5j-2
    have_always a-1c-1h-1k-3 have_an b-1c-3d-12e4g6h-14i-1j5k1 have_and c2 have_another a-4b-3c-1f5g2h-7i3
    have_answered a-3c-6d3e3 have_any b-2g-1k1 have_applied a-1b2c-4d-2h-3 have_appreciated c4 have_argued k-1
    have_asked a-2b1c-4d2e1g2i2j1 have_at a2 have_attached h-8i1 have_become a-1c-2d-2g-3h3k3
    have_been d-4e-2f-4h1j1k3 have_begun c-3d-2g4h1 have_believed b3c-2 have_better d7 have_blocked e5
    have_booked c-3d1g2j1 have_bought h5 have_bound h1i1 have_bowed h1 have_brought c-1d2 have_built a-5b1c-6d-5
    have_buried a-1c1d4 have_called a-4b-2d-2k1 have_cancelled g-3h5 have_carried a1 have_caught a1
    have_changed b-2d-4e-1h-2j-1k2 have_checked c1 have_children b3c5 have_chosen a4b2c-1d-7e-3f1g-17h5j-4k-5
    have_clarity e2 have_closed c1g2 have_come a3b-1c2d-9e-5f-5i-1j-1k2 have_committed c-3d-3f3g-5h9k-1
    have_concerns c5 have_cooled g3h1 have_copied a-1 have_counted b1c2 have_crossed d2 have_cut b1
    have_dealt a-3c-2h-2 have_decided b-3c3d-12e-3f-1g-30h7i-8j-4k-10 have_declined f3h2 have_deleted c-5h-1i-2
    have_delivered d2 have_done a1c-1e-4g-3h-1 have_double g4h-1 have_doubts c4g2 have_down b3 have_drawn c1j2
    have_driven a1h-1 have_dropped d1g-3h4 have_earned d-5h-2 have_eaten a2b1 have_elected g-1h4 have_enclosed i1
    have_ended g1h1 have_enjoyed b2 have_enough c2d-3j2 have_enrolled h2i-1 have_entered h4 have_even d-3k1
    have_ever a3b3c3d2e1g-1h-3 have_every i1 have_explained c-1d5 have_fallen a1g-1i-1k3 have_felt b1k2
    have_figured e2 have_filled b1c-1 have_finished h-3i-2 have_five c2 have_fixed c1g1 have_followed b-3
    have_for h-1 have_forgotten d4 have_forty b-1c1d-2 have_found a4b1c-2d-4f-3h7i-6j1k-2 have_four i4j1
    have_friends d-1 have_given a-3c-10d-3g2h-3j1 have_gone a5b3c1d-2e2h7i-3j-1k-4
    have_got a3b1c-5d3e1f3g2h-3i1j1k4 have_gotten d-3g-4h2 have_grown c-1g2h-2 have_guessed a1
    have_had b2c2d8e1g1h-3i-2j1k4 have_half b-2c-1d-2g5h-4 have_handed b-1i1 have_handled a-1c-1
    have_heard a-1b-10c4d2e2f3g-2h-3 have_held c2 have_helped c4 have_her d-1e-1 have_hired b1f1g-2h-1i1
    have_his h-3 have_hoped c-1 have_hung h2 have_i c1d2 have_in a5b4c-4d-3g1 have_invited d2 have_is a2
    have_it c-10d-6e-1g2i2j1 have_joined a3c-1d-8e-4g-8h16i-1k-2 have_jumped h2 have_just d-2e-1f-7g-8h4i-2k1
    have_kept a-5b1c-12d-7e-3f-1i-1k-1 have_known a-1b-3c-1 have_laid a-1b1 have_landed a2b2c-2d-3e3g-6h6j-1k1
    have_learned a1b3d-1h-3 have_learnt j1 have_left a-3c2d-5e3g-7 have_lent j2 have_less a3b-3
    have_let a-4b2c7d-3g-4i1 have_liked a-8c4 have_listened a-2 have_long k3 have_looked a3c-1
    have_lost a-4b2c5d-6e-1g3h-4k4 have_loved a2b3c-3d-5 have_made a-7b-2c2d2e2f-2g-12i-1j-1k-1 have_managed d2
    have_me a-3b4d-1e-9f4g4i7j-10 have_meant b3 have_met a-1d9h-5 have_misread b1 have_missed e-1g1
    have_more a2b-8c1e-1g5h-4 have_moved b1c4f-2g-2h2j-1 have_ms k4 have_muted d-1e3h-3 have_my a-3b-3c1d-6e-3g2
    have_named h-2 have_nearly f2g4 have_needed b7d-5g-1 have_never a-2e-12g-4h-13k-6 have_news e1
    have_no a-8b-2d3f-13g-2h-13i-2j2k2 have_nobody c-1h1 have_none h-1j1 have_not b-4c-6d-4e10f-1g2h-19i-8j2k1
    have_nothing a-5b-2c3g-1h-10i-2 have_now a1b4d1e-6f-1h3 have_offered a-4b2c1h-1 have_on a2b1d3e2f-1g1h-3
    have_one c2d-4f1g2h3 have_only e-5g4h-2i1 have_open a5 have_opened a1h1 have_opted a1b1c-2d-2g-5h6
    have_other d-2e1g5 have_our b2 have_paid b-6h-1j4 have_passed b-5c-5h-6i-3j-2 have_people b2c2
    have_picked a3c-5d-7f2g-7h4 have_places j2 have_planned a-1g1 have_plenty b4d-2 have_plumped a5b1h7
    have_preferred c2h1 have_probably g-3 have_promised b-2c-9d-4h-2 have_published i-2j-1 have_pulled f2h7
    have_put a-3b-2c-10d-4e4f-11g3h-1j2k1 have_quit d-3h1 have_rarely a-4c1d-2h-3 have_reached d1
    have_read a-3c4d-5g-1h-10i-4k-3 have_received a-1e1g1 have_rented j1 have_reservations c3g3 have_resigned i2
    have_resolved e-1g-6h6 have_ruined c2 have_run b-2d1h-4i2k2 have_rung c1d3e-3g-3h-2
    have_said a3b1d4f1g-15h6i-2j-1 have_sat a-6b-2d1g-1h1 have_saved c4 have_scanned g-2i3 have_scheduled d1h1
    have_secured a1h3 have_seen a-2c6d3f1g-5h-6j1k-5 have_seldom c5d-4h-1 have_sent b-1c-8d2e-1g-1h-4i1j1k2
    have_separated k2 have_set a-1c-2d-1e3g-3h-1i2 have_settled a1g-7h8j-1 have_shifted d-1 have_shown c-2d-1h-1
    have_signed a6e-3f1g-6h4j-3k-8 have_since a-2d-5e-1f-5i-4j-2k-8 have_six c-2d-1h1k-1 have_slept g1h-2j2
    have_so c1d5h-2 have_sold b-2 have_some a-2c1d4e-3g8h-8 have_somebody g2 have_someone c2d-1
    have_something c-3e3h-3 have_sorted b-2c1e1g-2h-1j1 have_sounded c-1 have_spent c-2i-3j2k-1 have_split h3j-1k3
    have_spoken c1e1g1 have_started a-1c-8d-7e-1f3h2k1 have_stayed c2d7g-4 have_stepped f1g-2h4 have_still e3h-2k-1
    have_stood a-2k1 have_stopped a-1b-1e4h2 have_stretched b3 have_stuck c1i2 have_such d-3 have_suited a1
    have_surely c-1 have_switched e2 have_taken b2c-6d-1e-4g-12h9k-4 have_talked d-2g1 have_that a3d-7e-2f3g-3
    have_the b-1d2e-3f3g7h-4k2 have_their a-2 have_them e-2 have_thirty b4 have_this a3d-4h-3
    have_thought a-4c2e-6f-2g-7h-1k-1 have_three a-3b4c-4g-2h-7j3 have_thrown a1b3c-4d-1g-2h6 have_till i3
    have_time d6e-5g-4h-4 have_to a-1b2c-3d-2f-5g4h-1j3k3 have_told a-1b-12c-2d1f5g-2h1j-2k-5 have_too c1
    have_took d1h2i1 have_topped b-2 have_trained c3 have_tried a-1 have_turned a-1b1f3
    have_two c-6d-4g1h-9i-4j-2k1 have_typed c1 have_until b1h-2i4 have_us b-1c2g1 have_used b-3c-2d2h-2
    have_very d-1g1 have_waited c-4k2 have_walked a3c3 have_wanted a5c-3d-1h-1 have_wasted d5 have_watched c5h-1
    have_wished d-2 have_with a5b-5d-1h1 have_withdrawn c-1d1e-3f3g-2h6 have_won a-2b-4 have_work g-4h4
    have_worked a-1c5e3g-1h-4i2 have_worn c2 have_written a-3b-1c-1d4e1g1 have_yet a2c3g2 have_you a-5c-11e-7f-2g-3
    have_your a-2b-4c-8d-2e7f-3g-4h-1 having c3d1e-4f-1g3h4k6 having_. a1 having_a a-3b2d4f1g3h-5k2
    having_accepted f1h4 having_agreed b1 having_an c-1k2 having_been a-2b3c-1d-3g-2h8i3 having_better a1
    having_chosen e1h1 having_done c1 having_doubts g4 having_found a2h4 having_gone h-2 having_her k-3
    having_looked a1c-1 having_me f-1h-4i1 having_my g-6h-4j2 having_no c3h1 having_one e1g-1h-2k-1
    having_read b1c6d-2h5 having_said f1h-3 having_second a-4e-6g9h-4k-2 having_seen a3b1c2 having_slept a1g2
    having_taken a1h-2 having_the c4 having_thought g-1h3 having_to a-2c2d-1e-1g4h-3 having_weighed b-1h3
    hazard b5c1d-1e-1g3h-1 hazard_allowance b1 hazard_pay b3 he a-7b-2d1e-8f-3g-12h-5i-1j-2 he_'s a-5b-1c-6f-1h1k-1
    he_asked b-2c5k2 he_bought b-1 he_can a1c-2d7 he_could a2c1 he_did b2c1 he_does c1k2 he_found h1 he_gave c3h-1
    he_gets b2 he_got c3 he_had d-3h1 he_has b1c-9d-3h-2i-4j-3 he_heard b2 he_is a-4c-11j-4k-4 he_knew c1
    he_knows c-4d-4 he_laughed b2 he_left c-4k4 he_likes b2 he_might c1 he_paid b-2 he_put c-1k1 he_rang h1
    he_said a1b3d-6e2i1 he_saw j2 he_says c1e-1g2h-4 he_signed c1 he_still c1 he_takes e2h4 he_taught d-2
    he_told b-3 he_took c2 he_wanted a1c1 he_wants b-2d-1e-2i2j1 he_was c-2d3k-4 he_went b1
    he_will b1c2d-9e-4g-4h-5i2j3 he_would b1d1f-4h-4 he_wrote b2 head a2b2c-1d2e9g3h-2i1j-3k5 head_'s c-2e2g2k1
    head_, c1g2h2k-1 head_. a1d3f-1g2i2 head_a c-2d3 head_and b5c-5d-4 head_at c1 head_baker h2 head_chef b-1c1k3
    head_for b2c-4e6 head_gardener a-2h2 head_groom c1 head_has c2f1g2 head_i g4 head_in d2
    head_is b-6c-4e5h-3i-1k-1 head_nurse c1f1 head_of d-3e-3g-4i2j-1k3 head_office a-3b3c1d-1g1 head_on g1
    head_round c-1e2f-4h-1k-4 head_said a1 head_spoke a2c-2 head_straight g2 head_that h3 headache a-2c3d1j4k-1
    headache_, c1 headed a6b-1c-6d-3i1 headed_, a1 headed_. a2b-2 headhunter d1 heading a4d-3e3g5 heading_. c3
    heading_that g5 heading_to a5 headmaster b2c2d-1g2 headmaster_. g1 heads c8d5e1h-4k2 heads_. d3 heads_in c4
    heads_up a-2c2 headship a3h1 headteacher g1k2 health a-6b9c-6d-15e-9f-1g-4j1k-3 health_, b2h-1 health_. a-1b-1
    health_and c-3k-3 health_centre c-1h2 health_check i1j2 health_cover b10c-2 health_equity h2
    health_insurance a-3b8c-4 health_is k2 health_plan b8c-1 healthcare b4 healthier a3b3c-2 healthy c2d-2
    healthy_. c2 heap i2 heaps b-2c-7d-9h-6 heaps_for c-5d-6h-3 hear a-15b-2c1d-5e6f4g-8h-5i-3k2 hear_, d-1e3
    hear_. e6h-3 hear_a d-1e-3g3h-1i1 hear_about c-2d1e-9f-1g1 hear_back g1 hear_from a1c-9d-10e3f-1g-2h-13i-1
    hear_her c3 hear_him d1 hear_how c-5e-2g-1 hear_it b-2c-1d-1e-2f-1g-1 hear_me d3f1 hear_nothing d-6e6f-1h-2
    hear_of c-7e-1f-4h-4 hear_that b-3c3d4h1 hear_the a-2c1e-5k-2 hear_this h2 hear_us e2 hear_what b3d1e4f7h2
    hear_when e2 hear_you a-2c-6d-3h2 hear_your c-7f4h-2j2 heard a-4b5c4d-2e3f-1g-5k-2 heard_, b-1 heard_. c2d-3
    heard_a d1 heard_about c1 heard_all d4 heard_back c2f1 heard_from b-2c2d-10f-2h-1k1 heard_him c1
    heard_i b5c-4h3 heard_it a-4c-2d3e-4j1k1 heard_me i1 heard_nothing c4d-6e3 heard_of b-1c-1 heard_on c1
    heard_only c-4h1 heard_that a-3c-1 heard_the b2c1e-2k-1 heard_you c2 heard_your b-1d-3
    hearing a-11b-2d1e1h-3i-10k6 hearing_. c-4g2 hearing_about b4 hearing_aid b-3 hearing_aids b1 hearing_from d1
    hearing_has k2 hearing_how c1 hearing_in g2 hearing_is i-3k2 hearing_me h-2 hearing_of b4h1
    hearing_that c1g-1k-3 hears a1b1c1g2k1 heart a5b-3c-4d-4e-4h4i-11j-5k1 heart_'s g1
    heart_, a4b1c2d1e-1f1g-2h-1j2 heart_. a-2b-2c1d-2e1g-8h1i-1j-1 heart_and g-1h1k1 heart_attack k3
    heart_for g2h-2 heart_has a-1e-2k-2 heart_i h2 heart_in c-2 heart_is a-5b-3c-6e-2g6 heart_said b2c2
    heart_says f4 heart_set a-4k-4 heart_than a2 heart_that a-3h5 heart_the a2 heart_was a9b-3c-2 heart_went a2h-1
    heartbroken d3k1 hearted h1 heartening c-1 heartfelt d1h-1 heat a-2d-1e-3g-2h-5k4 heat_in k2
    heating a-5d2e-1j-1k-1 heating_engineer c-2 heating_in d2 heaven a4c1d6k1 heaven_. a3c-2 heaven_help c1d1
    heavens d6 heavier k2 heavier_. a5 heavily a-3b1c1 heavy a-3b-1c2d-8f1g-6h4j-1 heavy_. c3 heavy_heart f1g-1h5
    hectic c-2e5g-1 hectic_. e2 hectic_at e3 hedge b-5e-1 hedge_. b-1 heed b-3h-3 heed_to b-3h-3
    held a-4b-6c2d-1g-7i2j-5k-8 held_. c1 held_a j-1 held_at c-1e1 held_for h2j-1 held_in c1f1h2 held_me e1
    held_my c-2 held_out a-2c-4h-1i2 held_the c-10d-3i1k-1 held_together c4 hell a-2d3h-2k1 hell_of d-3
    hello a-3b3c-3d-2e-4f-6j-2k-5 hello_, a1c1d1e2g1h2 hello_. a-2b-7e-2g-3h-5 hello_and c-2e-1 hello_if d-1
    hello_to a-5b-4c-4d-10e-1g-2h-6 help a-6b-1c1d-1e-8f-9g-6h-3i-10k3 help_, c1d-2e1 help_. b2c-1h2i-3j-1
    help_desk c3 help_if b-1d-1 help_it c-3 help_me c-1d-3e-1h-1 help_noticing c3d-1 help_the a-3c1d4 help_to c-1
    help_with b-5c-4h-1i-1j3 help_you d1 help_your d1 helped a-5c-3d-8e-8f-1g-9h-6j-1
    helped_me a-4b2c-9d-6e-5g-5h-4 helped_my c-1 helped_to c1 helpful a-8b-4c-7d-6h-2i-2 helpful_. a-3c-1i-2
    helpful_than a-2e1 helping a-3b-3c-5d-4g-1h-4k-3 helping_me j1 helps b-5c-5d-7g-2h-1i1k-1 helps_. i1
    helsinki a2 hen b-2c-3d-3j1k-2 hence a1b-2c-5d-8e-1f-7g-1h2i2j-3 hence_i b2 hence_my b-1h1i2 hence_no e1
    hence_the a-1b-5c-11e-1h-5j-1 hence_this a1e-4h2 her a-6b-2c-1d-7e-13f1g-2i-1k-3 her_, b-2g2h-3i-2k1
    her_. d-1i-1 her_a c-1k-1 her_address c1d-1 her_and c-1j-2k-1 her_baby k-2 her_desk h1 her_details e-1
    her_exams j1 her_eyes c2 her_first e-2f1k-3 her_for b3 her_hip j-2k4 her_husband c-1 her_i b-2c-3
    her_interview c2 her_knee k-2 her_last b1 her_mind f1g1h1 her_mother g2j2 her_name c-1 her_number b-7c-1e-4h-1
    her_own b-1d2h-4k1 her_papers c-2 her_permission h1 her_phone c5 her_school j2 her_second k1 her_shop b1
    her_the a2 her_voice c2 her_work c-2 herdsman h-1 here a-5c-8d-4e-2f-9g-3h3j-1k-13
    here_'s a-7b-7c-9d3g-5h-3i4j-1 here_, a-5b-3c-2d-3e-2g1h1i-4k-1 here_. a1b-3d-5e-2g-2h5i-1j-5 here_: a1h1
    here_? b-1g-1 here_@close h-2 here_a a1b4c2 here_about b-2c-7e-1g-8h-6i-5 here_after b1h-2i2
    here_and a-4b1d-5e2h1i4k-3 here_are b1c-2e3 here_as h1 here_at e-1 here_before c2j2 here_for b-3c3h2i2
    here_from h-5i-3 here_goes e-1 here_has b4 here_i a3b3c-3d-2e-1h-2 here_in b3c-2e1h1j-1
    here_is a-1c-13d-3e-4g-5i1 here_it d-1e-8g-4h1i-3 here_makes h4 here_my c1e1 here_nor g-1
    here_on b-2c-7e8g-3h1i1 here_re h-1 here_so b3e-1g5h-1 here_speaks h1 here_than h2 here_that g1 here_they b-1
    here_till i-1 here_to a1c3d4 here_until i-2 here_wants i2 here_we c4d1e2 here_who a2 here_will g3
    here_with a-1b2d5e2h1 hereby a1c-1d-2f1g-9h13 hereby_step b1h1 hereby_withdraw a1f2h2 herewith c-4f1h7
    herewith_. h2 herewith_i h3 hernia i-1k6 hers a7b1 herself c-2e-5f2g-4h4j-2 herself_. c1 hesitant g4h-3
    hesitant_to g4h-2 hesitate c-4e-4f-1g11h-4 hesitate_to c-2d-3e-2g3h-1 hesitating g4h-3 hey a-5d-1e2f-2g3j3
    hey_, a-4d-5e1g1j1 hey_. g2 hgv b3 hgv_licence b3 hi a-2c-1d-2f-2h1i2 hi_, d-4g3 hi_it c2h1 hi_to c-5e-4h-3
    hidden c-3k2 hierarchical c2 high a1b-1d3g-6h-11i-3j-1k6 high_. b-3e2 high_and c-2 high_regard c-1 high_risk k2
    high_school c1 high_street c2d2 higher a7b4c-10d-15f-6h-1i-4j-2k-5 higher_, b2h2 higher_. a4b-3c-4
    higher_and b2 higher_base b3e2 higher_basic b5 higher_class a4 higher_for a4b-2 higher_grade a2b2 higher_in a2
    higher_level a3b-5c-1h-1 higher_on a1b2 higher_one a-2b4h2 higher_position a4 higher_salary b1g2
    higher_standard a3b-1 higher_standing a3h-1 higher_than a1b-3c-1k-2 higher_too a1 higher_up h-3 higher_wage b1
    highest a4c-1h1 highest_. a2h1 highlight a-1b-1c-3d3 highlight_of c-2d3 highly a-2b-5c-10d-8h-5k-1
    highly_, a-2b-3 highly_of a-4c-8d-5 hike b7c-2g-4i-3 hills c-3e1 hilsen d-1 him a-2b-5c-4d1e-18f-1g-1h-4i-4j1k2
    him_, b1c-1d-3g1k2 him_. c-1d-1e-3g-4h-2i-3k4 him_a b-3d-1 him_about b1 him_and a1h2k-2 him_at g2 him_for c-3d2
    him_he b1c-2 him_in c1k3 him_my b1 him_on g1j1k-1 him_out k-3 him_so c-1 him_that c4d1g1 him_the c-4i2
    him_to b-1c-2e-1h1 him_with d1 himself b-8d4f7h-3k3 himself_, a1c-3 himself_. b-1c3d2 himself_and c1k2
    hint b1c-3d9e1g-2j2 hint_, d5 hint_. b1d2e1 hint_and c-2 hip a-1b-6c-10d-5e-5g4h-7i-5j-2k14 hip_, g-2j1k3
    hip_. g1k2 hip_and g3k4 hip_is g1 hip_operation k2 hip_replaced k1 hips c1 hire a-7b-1c2d5e-7h-6i-5k-5
    hire_, h-3 hire_. a-3b-3c-1d-2i-1 hire_a b-1c1d1 hire_and c1 hire_is d-2 hire_somebody d3
    hired a-4c-3d-4e-8g-3h16i3j2k-1 hired_a h-1 hired_already c2h1 hired_at h4 hired_by a-1c-1g1h4
    hired_elsewhere h3 hired_in h-1 hired_me c-5d-3g1h12i1k1 hired_on a1b1c-1d-4g-5h2 hires b1i1
    hiring a-11b-2c3d1e-9g-10h-2i2 hiring_. a-1d-6h-1 hiring_an d3 hiring_and c1 hiring_committee i3 hiring_for h1
    hiring_is c4d4 hiring_manager b-3c-1d-3f4h-4i1 hiring_process c4d3 hiring_round h2 hiring_team c1d1
    his a-5b-3d2e-6f-5g-3h1i-10j-3 his_. d1 his_back c2 his_boots a1b1g2 his_cap h2 his_chair d1 his_day c-1
    his_eyes c3 his_feet c3d3h1 his_glasses b1 his_hand c-1d1g2 his_head c-2d4 his_heart k-3 his_hip k1
    his_interview c-2 his_job b-1h-2j1 his_last c2 his_life b1c-3 his_mind e1f2 his_mother d1 his_nails c2
    his_name c1d-2h-2 his_number b-9c-7d-7e-5 his_own a-2b-1d-6h3k4 his_papers c1j2k-2 his_pension b-2
    his_phone c5d1 his_shop h1 his_telephone c2 his_time e2 his_watch c7 his_way a1 historian b-3c-3
    history a-4b-7c3d-5 history_of a-1b-3c-4 hit a-1b-4c-2d-2e4f-4g-7h-4i-1k2 hit_me k2 hit_u e3 hit_you e3 hits d2
    hitting b2d2 hiv g-1k2 hives b-3d1 hives_and b-1 hiya d-1h1i1 hiya_, i1 hmm d-1 hmrc j2 hmu e1
    hobby a-2c-2d8e2g-2h-2 hobby_, d4h-1 hold b-3c1e7f6g-1h-3i4j1k-3 hold_, c3d1 hold_. c-3d3g1
    hold_a a7b-4c-2d1e-6f-4g2h-1k2 hold_for c6d1f1h-2 hold_it a-3d-2h-1i2k-2 hold_me b-1f-3g1h-1
    hold_my a-4b-1e2f7g-4h-2 hold_of b-1c1e3g-4h1 hold_off c-1d-3e4f-1g3 hold_on a-4b3e3f2g-3 hold_only c-3g2
    hold_out b2 hold_the a-2b-7c-5d-3e-2f6g-6h6i3k-1 hold_tight e3 hold_to c-1d1 hold_up b1 hold_with c5e-1
    hold_your c-1d-1e5h-2 holder c2j-1 holding a-2b-10c1d-6e4g-2h-3i6j-2k-3 holding_a a-2k2 holding_me a1i4k-1
    holding_out g-1 holding_the a-1g-4i2j-1k-1 holds b-6d-1e-1h1i2j-1k1 holds_me i1 holds_the h2 hole b-2c-1h-4k5
    hole_. b-2 hole_in a-1c-2d1j-1k4 holi c1 holiday b4c-2e-5g-2i-3j1k-4 holiday_, a1d2h-5i-3
    holiday_. b-1c1e-2g-1h1i2j-1k-5 holiday_and b4 holiday_here i-1 holiday_in c1 holiday_is i-2 holiday_money b7h1
    holiday_pay c-6h1 holiday_to b1 holidays a-3b9c-2d-10e2f-4g-7h-2k-3 holidays_, a-2b2c-1h1
    holidays_. b-1c-3e2i1k-1 holidays_and b-4g-1h-1 holidays_are b3 holidays_in b2 holidays_to b1 holidays_with b3
    holla e3 holler a-1b-1d-4e8f-2g-4h-2k-2 holler_. e3 holler_at e4 hollow a1c1 hollow_. a1c1
    home a-1b4c-2d-4e-3g-1h1i-7j2k-1 home_, a-1c-3g3h3 home_. a-2b-4d-14e1f1h1k2 home_address e1 home_and f1g4k-3
    home_are a-1 home_at a-1b4h-1k-2 home_before c-1 home_by b-1g-1h-2 home_care h1 home_each a1d1 home_every b-3j3
    home_first e2 home_for a7b-5c1d-2g-1h2i-1k1 home_from b1c-8d-1g1h-3k2 home_has h2 home_have h-1 home_help h1
    home_i c4g-2h-2 home_in a-2b1c3d1g-3h2k-1 home_is b3c-1h-2k2 home_less b7 home_more a1 home_now h-3
    home_office j9 home_on a-3b-2h-4k-1 home_task b-3c5 home_than a-3c-4 home_that b3g1h1 home_there a3
    home_to b2c-2e-2 home_town a1j-2 home_was c2 home_we g1 home_where a1b-3c-1h4 home_with a-1c-4d3h1i2j-4k3
    home_would b1 homeless a-1k3 homes b-1h-1j1 homework d7h-2 homework_. a2d4 homework_before b2c-3d5
    honest a3b2c5d-4e-2f-6g1i-5j-2k2 honest_, a3c5d-3e2 honest_. a1c2d-1e-6g5h-6k-1 honest_about a-3
    honest_answer b1c-2e-3g3h1 honest_i k1 honest_it a3b5 honest_than a-4 honest_that c1 honest_the c4
    honest_to d2h3 honest_with a-5b3c1d-4e-4g2h-2k3 honestly a5b3c1d2e-8g7h1 honestly_, a-1c2d6e-5h1
    honestly_. a-1c-3e-1g1 honestly_a b1f1g-2 honestly_i c-5f-2g3h-2 honestly_it b3c-1h1 honestly_say c1
    honestly_the a4c5g1h-1 honesty b1c7e-1 honesty_, c4d1 honesty_about c2 honorarium a-2b10c-3d-2
    honour c-2d3e-1f1g2h1 honour_, b2 honour_. c-1d4 honour_for a1 honour_of h2 honour_the g2 honour_to c-1
    honoured b-1g-3i1 honoured_. a1 honoured_to c-5d-7 hook a-1c-4f1h3 hoops d1h1 hoot c-3 hoot_. c-2
    hop d1e-2f5h-1 hop_back e-1f3h-1 hop_on b1d1 hope a-8b-10c-13d-4e-12f-4g-11h-9i-14j-9k-17 hope_! e2
    hope_, a1g2h4 hope_. a2c2d-5e2f2h1 hope_all d-2 hope_for a5b2 hope_he c4d4 hope_i c-1d-6 hope_it b2c1d3e-4g-3h3
    hope_my h-1 hope_our d-2h-4 hope_somebody d1 hope_someone d2 hope_that c-2f2g-3h-2
    hope_the a-15b-18c-12d-1e-12f-11g-13h-7i-5j-10k-10 hope_there a1 hope_they d1 hope_this d-8e-5
    hope_to a1c-1d-9e1h-5i1 hope_u d-4 hope_we d-6e-6h-5j-8 hope_whoever d3 hope_y'all d-1
    hope_you a-4c-1d-7e-1g1h-1i-3j2 hope_your a-4b-4d6h-1 hoped a-2b4c3d1e-4h2i-4j-1k-1 hoped_. a-7b-6c-7h-1k-3
    hoped_for b2c7d1h2 hoped_that b3c-4d3 hoped_the a-1b3c2h1 hoped_to h-2 hopeful b1g3h3 hopeful_. b1h4
    hopefully c-2d-3g-2 hopefully_i e3 hopeless c-1d-7h-3k5 hopeless_. k2 hopeless_at d-3 hopes b1c1e-3g1
    hoping a2b5d-3e-3f4h-3i-6j-2k2 hoping_for b6c2g-3h-3 hoping_that a1 hoping_the b-3c-3i-3k3 hoping_to a4e1
    hoping_you d-2e-4f5g3 horrible c1 horror c-2 horse b3c-7d1f1h4 horse_. a2 horses a1b-2d-5g-1h4j4 horses_, a-1
    horses_. d-2 horses_are h1 hospice a3b-3c-3d-3e-2j-1k4 hospice_, c1g-1 hospice_. g1k4 hospice_and b-5
    hospice_has a-1h2 hospice_in a1 hospital a7b1c-2d-4e-3f1h4i1j5 hospital_'s a-1c1i1 hospital_, a1g1h4k-2
    hospital_. b2c-9d-6e-5h1i-1j-3k2 hospital_across b2 hospital_and b-5c-1d1e1j1k-2 hospital_appointment g2h-2k3
    hospital_are c1 hospital_as a2h1 hospital_bills k1 hospital_for a1 hospital_gives a-1 hospital_has e2g-1j1
    hospital_here a1 hospital_in a3c-6j4k-2 hospital_is a2b-3c2g-1h-3i2k-1 hospital_job a1h1j1 hospital_lab a2d2h1
    hospital_on k2 hospital_pays b6h2 hospital_radio c-1g2h1 hospital_simply a-3 hospital_that a1b1c3g-3h-1
    hospital_trust c1d1h1 hospital_twice k-2 hospital_wants h-3 hospital_will g1i1 hospital_with e2k5
    hospitality c-3d-1 hospitals b-1c1d-2 hostel a-4d-1e1h-4i-2j4k-1 hostel_, b1j1 hostel_. j1 hostile c3g2
    hot a-5b1c1g-2 hot_. c1 hot_and c2 hot_dinner b4h1 hot_water c1d-1 hotel a4b-1d-5f1h2i1j-2k-4 hotel_'s c2i1
    hotel_, a-2b1c1f2 hotel_. b-4f1g3h-1i-1j2 hotel_and a1h-3 hotel_by a2h1 hotel_for b-2 hotel_gives b2
    hotel_group b1c-1 hotel_has b1 hotel_in b4c-2h3 hotel_is a8b-4c2h1 hotel_job a-1b1h2 hotel_kitchen a1c-2g2
    hotel_near j-2 hotel_on h2 hotel_that a1c2h3 hotel_was b-2 hotel_while b-4j3 hotel_you h-3 hotels c-3 hotter a3
    hour a-10b8c2d3e-6f-2g5i-5j-1k-1 hour_'s g1 hour_, b4c-4g2i-2j2 hour_. a-7b2c1d1g-2h-8i-2j-3k-1 hour_; a2
    hour_? d1 hour_after g4 hour_and b1f2g2i-4k-5 hour_as c-2g3h-1 hour_at b2 hour_because b-1d1
    hour_before c7g1h2i3 hour_does c-4 hour_extra h2 hour_for b2c-4g-3 hour_free b-2 hour_has c2 hour_i b4g5h-1k1
    hour_in b-1c2g1 hour_is b5c-2d1 hour_late c5 hour_later c1 hour_more b5 hour_of b-3c1d2g-1i-5k-2
    hour_on c2d1g-3h2i-2 hour_plus h1 hour_so b1h2 hour_test c-1 hour_than a-2 hour_that c-3d-1g1 hour_there b4
    hour_to b-1d1g1h1i3 hour_was b-2c4 hour_with b-3c-3d-5g-4h-1i-3k2 hour_you c-3g6i1j2 hourly a-1b8c-1f1g1
    hourly_, b3 hourly_. a1b1 hourly_goes b3f1 hourly_is b2 hourly_rate a-2b-2c1g1 hourly_was b4 hourly_you b2c-1
    hours a3b2c5d1e-7f-1g-9h-2i2j-6k6 hours_, a4b1c-1h-1 hours_. c3e-3f1g-5h-3i1k5 hours_a b-3c-4k4
    hours_after b-2c2d-2 hours_ahead a-3j-1 hours_and b2c2i1 hours_are a6c1d1 hours_at a-1c-4g1 hours_away c-4g1
    hours_by c-3g-2 hours_each c-1 hours_for d2i2 hours_from c2 hours_i c-2d4g1 hours_in c-1 hours_is b-2c3d-2k1
    hours_of b-2c5d3h2 hours_on b4c2d1 hours_or b-1c-1 hours_over i1 hours_so d2 hours_to c-1d2g-2i-1 hours_with b2
    hours_would b-1 hours_you c6d-3h1 house b5d-1e5g-3h3i-7j4 house_, b3c1d-1f3g2h3j-3k-1 house_. a2b3d1h1j-4k6
    house_? b2 house_about e4 house_again c-1d1e4 house_allowance b3 house_and b4g1h2k1 house_at c1h1j1
    house_by a-3g-2h-3j-5 house_comes b3j1 house_for h-4 house_has b2e1h1j-2 house_hunting b-2j3 house_i a2b1
    house_in b-2c-9d1g-2h4j6k-6 house_is a1g-3h-3j3k-2 house_move j-4 house_near a-1h1 house_of j1 house_on j3
    house_rules i1 house_sale j3 house_style c1 house_than b2 house_that a3b-3e1h-3j-4 house_the b2
    house_there e1h1 house_to b2c1j-2k3 house_translator h2 house_up j1 house_was a2e1j1 house_we b2
    house_where a-1c2 house_with a-5b-3h-3j2 household a-1c-2h-4i-4j6k-1 household_. j-1 housekeeper b3c2h4
    housekeeper_. c1 houses b2c-4d-4g-3i-3j3 houses_. a-1b3c-1k1 houses_and a1 housing b-2c-13d-6h1i-2j6k-5
    housing_. h2i1 housing_and b2 housing_association h2 housing_in i-2j4 housing_office j1
    how a-4b-4d3e-2f-1g-6h-2i1j-1k-2 how_'s b-1d-8i4 how_. a2 how_a c3d-2 how_about d2g-1 how_anyone h2
    how_are d-8k1 how_busy c1e-4 how_can b6g2 how_could a5b2d1 how_dare d2 how_decent d-1h2 how_did d-7
    how_do d-5k1 how_does d-2 how_each a1b-3d2 how_everything e-1 how_far d1 how_fast c-1d-2f1 how_first d-2e4
    how_full e-4 how_generous c-1d5 how_good c-6d-1h1 how_gracious c1e-2h3 how_happy c-1 how_hard b-1c-4d4e-2
    how_he d2 how_i c-4d-9e4f2g1 how_is d-9 how_it b-1c4d-3e2f2g1h5 how_kind c-4d-12 how_kindly h-3 how_little c7d2
    how_long a-2b-5c-1d-10e7f-3g-5h-4 how_lovely c-1 how_many c-1d5f1i2 how_much a-5b3c-4d-11e-2g-1h-1j1k1
    how_my a1b2c-3e-1f2g1h-1 how_not c-3h4 how_often b1c3 how_old c7 how_on d-6 how_one c5d2g-1h3 how_quick c-2
    how_quickly c-2 how_she d1 how_short b1c-1 how_that d1e4 how_the a-4b-6c4d-7e1g-5h-2i-4k-2 how_they a5c3d2
    how_things a-3b-3c-3d-6e-8g-6h-5j-2k-3 how_this d2h-1 how_thoughtful d-1 how_to a1b-2c-2d2e-5 how_very d6
    how_was d-1i2k2 how_we e2 how_well c-7d-8 how_will b2 how_would d-2g4 how_ye c-1
    how_you a-8c3d1e-8f-6g-10h-2k-4 how_your a-1b-3c1e-1 however c3d-4e3f8g-3k-3 however_, c-2g-2h4 however_i f2
    however_long c1e5 however_please f3h-1 however_the b3c1f1 hr a-3c6d5e-12f-3g-1i6j-1k1 hr_, k1 hr_. d4 hr_can d1
    hr_has d2 hr_lady b1c-1 hr_madam c1d-1 hr_over i2 hr_person b1c4d2 hr_there c-1i3 hr_told b1 hr_was b1c2
    hra b4d1 hubby i1k1 hug a-3c-5d-9e-1g-4 hug_, d-3 hug_to h1 huge a-1b1 hugged_me a1 hum c2 human a-2c1d4e-2
    human_. d-2 human_being c-4d2 human_resources c1d4 humans d2 humble c2h2 humbly g-1h3 humiliated d1h-1k5
    humiliated_me c-2h-1k5 humiliating c4 humming k-1 humour a-3b-1c-5h-2 humour_. c-3d-4 hunch e-1g5h-3
    hundred a-1b4c-8d-7e2g3h1i-4j-1 hundred_. e2h-2 hundred_a a-4b13c-10d-4f1g-8i-3
    hundred_and a-2b2c-8d-4g-1h3i-1j1 hundred_euro b-1 hundred_euros b2 hundred_more b4c2 hundred_naira b-4
    hundred_of b-3d3 hundred_on b2i-2 hundred_people b-2 hundred_per b-5g4 hundred_percent b-10g5h-2
    hundred_thousand b-1f1 hundred_times b-2 hung c3d-5e-4h2i1 hung_up a-1c5d-2e-2h2 hungrier a2h5
    hungry a1c-2g-2h4 hungry_. a1h3 hunt a-2b-1c-5d-6h3 hunt_. a-1 hunt_for h1 hunting b-3c-3h1j7k-2
    hunting_for g1j3 hunting_in j4 hurried e7 hurried_. d-2e4 hurry a-2b-7c-1d-1e-1f2g-6h-1 hurry_, c1
    hurry_. c-4d-1e-1h-2 hurry_and h2 hurry_on e-1 hurt a3b4c4e-2g-2h-5 hurt_, a3 hurt_. b2c-1 hurt_either a1
    hurt_my c3 husband a-1b2e1i-8j4k4 husband_'s c1g-8k2 husband_, a-1b-1 husband_. a-1b1c2d3h-3k2 husband_and c1e6
    husband_can h-1j2k-4 husband_did k1 husband_has b-2c-4g3 husband_have k2 husband_is b-3c-2g1k1
    husband_moved h1k1 husband_says a4 husband_was c-2h1k4 husband_would d1j3 hyderabad a1i1 hygiene a-2b-2c7h-2i2
    hygienist b-2 hysterectomy k1 i a-1b-2c-5d-4e1g4h6i1j-5k4 i_, c-6d-3e-1g3j1 i_. a1c-1e-2i3 i_a g5
    i_accept f1g-1 i_accepted a2b4c-8d2f2g-5h10i-3 i_acknowledge h-2 i_actually a3 i_add b1 i_added a1
    i_admire a-3b-4c-7d-9h-2k-1 i_admired a-3b-4c-3d2k-1 i_admit b3c-5d1 i_adored c2 i_agree a6b-3c-2h1
    i_agreed b-5c-1i-1 i_almost g2h-2 i_already a1c-4d5g-13h2j-1 i_also a-1c-5d1e1g-1h3i-2
    i_always a2b-4c-8d-7e-2h2 i_am a-1c-3d-1f2g3h3i1j1k4 i_answer d2e3h-5 i_answered b-1c-1d3
    i_apologise b-1c-9d-8e-9g-3h-1i-1k-4 i_apologize d-2g1h-2 i_applied a1b-3e-5g3h-1i-3k-3
    i_appreciate a-9b-1c-1d-9e-11f-4g-5h-5i-1j-3k-2 i_appreciated b1c-3d-2 i_are b-11c-8d-2e3g4i-4j-1k7
    i_argued b-1c-1 i_arrive c1g-1 i_arrived c3h-1 i_ask b3c-1e-3f-1g1h5 i_asked a2b14c-2e-11g-8h-1i7j-1
    i_assume c-2d5e-4h-3 i_ate c-4d-1 i_attach b-1c-3e-3h-2i-1 i_attend e1 i_await e-4 i_bake h1 i_be d1g5
    i_became c-3h4 i_become e1j1 i_been c1d2e1 i_beg c-7d-4f1i1 i_began c3h4 i_begin b-3e-2h4i9j-3k-4
    i_believe a5b-4c1e-6f-6g3h-5i-2k-2 i_belong a3c-3h1i4 i_bid h1 i_bill b1d2 i_blame d2 i_bless b1 i_book b4
    i_booked c3h2 i_borrowed b-2k-1 i_both a2 i_bought a-1b-3c-2d-4 i_bow f1h6 i_bowed h4 i_bring b2c-6e-4f-4h-4i-1
    i_broke c-2k5 i_brought b-1c2d-3e-1h-4 i_build d2 i_burned c-2 i_call a-2b3c-3e8g-6h-5 i_called c1e-4g-1
    i_came a-4b-3c3d4e-12g-15h-3 i_can a-4d-3f-3g2h-9i2j2k1 i_cancel a-2f3h1 i_cancelled c-3 i_care a5b-4d5k2
    i_carry f1g3h-1 i_caught i-1k2 i_change e3f1g-6i2 i_changed c-4 i_charge b7c-2 i_checked b1c-1e-1 i_choose a9h8
    i_chose a11b-4c-2d-6g-6h9 i_clean d1h1 i_cleaned c-2 i_clear b4c1 i_clicked b-1c-3 i_clock i4 i_close b1e1g2
    i_closed a1h2 i_coach b-3h-1 i_collect b1g4 i_come a-9b-2c1d-1e8f1g-4i-4k-4 i_commit e3 i_communicate h2
    i_compare a2 i_compared c-3d-1 i_complained b-3k3 i_confess a-1b1c-5g3h-3 i_confirm g-1 i_consider a5c4h-1
    i_continue g3h-1 i_cooked c1 i_copied c-1 i_could a2c1d-4e-2f3g1h-3i1k4 i_count d-2h-3
    i_counted a-3b2c5g1h-5i-1 i_cried a2c-3k5 i_crossed a1 i_cry g-1h1k6 i_dare c-3d2f1g-1 i_dealt d1
    i_decide d-4e6h5 i_decided a8b1c-8e1g-4h9k1 i_decline a-3b-3e-4f10g-3h9 i_declined c-2h6 i_deserved a-2
    i_desist h2 i_did a1b-1c-2d-1f-1h-1j-9 i_disappear e4 i_disappeared e8 i_do a-1b1c4d-4e-3f-7g4h2j3
    i_doubt b-4c3d-4f-4g8h-5i-2 i_drank k3 i_draw b-1d4 i_dream a4 i_drive d2e-2h4 i_drop g1h-1
    i_dropped b-8c-8d-4e3g3h1k-3 i_drove b-4d3h-2 i_dunno g3 i_earn a-7b7c-6d-6e-3g-1h-6k2 i_earned b2c-1
    i_enclose h-1i-1 i_end c-1d-1f1g1h2 i_ended a3b-1c1d-1e-3g2h3 i_enjoy c-2d-3 i_enjoyed a-6b-3c-4d-6e-3g-5h-2k-3
    i_even h2 i_ever a-1d3f7g-2h3k-3 i_exist d6e2 i_expect b-5c-6d7e-2g8h-7 i_expected a-5b2c5d2h-4i-1k-1
    i_explained c-2 i_fail d1e1 i_failed c2h-1 i_fall e2g2 i_fancied a1 i_fancy e1g6 i_fear a1c2d-7g8h-2j2
    i_feel a5b-6d-6e1f-2g-1h-3k3 i_fell a1b-4c-1e2h-5i-2k7 i_felt a2c3d-10g-9h3k-1 i_figure b-3e5 i_filled c-4d-3i2
    i_finally b-4d-3h2 i_find c10f-3g6i-3j2k-1 i_finish a-2e3 i_finished c-8h-5i-3
    i_first a-8b-5c-13d-1e-5h-5j-1k-1 i_fit a3g-3 i_fix d1 i_fly g-2h-3j6 i_follow c-1d-1e-3h-1i-1j2
    i_followed a2b3h3 i_forgot b-1c-13d-3e3h-4 i_found a4b-7c7d-5e-3g-9h2j-5 i_gather a-2b1c4d3h-8i-2 i_gathered c3
    i_gave a1c-1g-4h5i2k-1 i_get a4b6c-6d-5e-1f-1g-2i2k6 i_ghosted e4 i_give a-3c-7d-4e2f3g3h3i1
    i_go a4b-1d-15e6f1g-2i7k3 i_gone a-1h-1 i_got a3b1c2d-2e-3g-13h5i4j3 i_grabbed h2k5 i_greet d1 i_grew b-4c-4h-5
    i_guess b-2c-8d3e-3f-3g6h-9 i_had a2b1c-4e-3f-11g-4h-5i-1k2 i_half g5 i_hand d-1h2i4 i_handed b2c-1h1
    i_hardly c-3d-2g1j1 i_hate d-1e-1g1 i_have b-3c-6d1e2f1h6j-3k3 i_hear a-2c2e-4f5h-9i-1j1k3
    i_heard b2d-6e-7h-2i-1j1k-5 i_held a-1c-1i2 i_hereby a2d-3f2g-4h8 i_herewith h1 i_hesitate d-1g10h-7 i_hired h1
    i_hit e-2 i_hold b1e-2h-2 i_honestly b1 i_hope a-4b-3c-3d3e-7f-7g-15h-3i-12j-7k-16 i_hoped b2 i_hung c-4d-1
    i_imagine d1g6h-3 i_include a2h-1 i_inform h1 i_intend e4h1 i_is b-3c-4 i_join i5 i_joined c-2f4 i_judged a5
    i_jump f1 i_jumped b2h3 i_just a3b-2c-4d-9g-1 i_keep a-3b-3c-4d-8e2f-7g7h-9i-3 i_kept a7c-2d-8e2f-2g-4h-1
    i_kind d-2g7 i_kinda e-1g5h-1 i_kiss e2h1 i_knew a5c-1d-5e-3h2 i_know a-3b2c-4d-9e2f1g-10h-4i-9j-2k-7
    i_known d-1 i_lack g1 i_laid a4d1 i_land e2h-1j1 i_landed a2b-1h4 i_last h1 i_laughed c-11d4k1 i_lay h2
    i_lean g7h-3 i_learned a-9b-4c-2d-3e-5g-7i-1j-2k-2 i_learnt c-3j-1 i_leave a-8b-9c-12e5f-1h5i5k-4
    i_left a-2b-2c-3e1f-6g-4h-3i-6 i_let a1b1c-10d-9e2f-4g3h2 i_lift b1 i_like a6b-2c-8d-9e-10g-13h2k-6
    i_liked a2b-5c-2d-11e-6g-8k-3 i_likely e3g3 i_listen g2 i_listened b2c2 i_live a-5b-7c-6i-2k-5
    i_look a-3b2c-7d4e2f-1g1h-1i-5 i_looked a2b5c-2d1e-5g-5h-8j2 i_lose b1 i_lost a-4b-8e-2f-1g-1h-7k7
    i_love a2b-7c-8d-7e-2h-4 i_loved a-2c-2d-6e-1g-1h-5k-5 i_made a1c-4d-5e-7g2h-2i3k2
    i_make a-3b8c-4d-9f-1g-2h-3k-1 i_managed c-3 i_may a3b1c1f2g10h-15i4j1 i_mean a-1c-3d1e1g-1h-1 i_meant c-8d1g-2
    i_measured a1c-4 i_meet a2d1 i_mention c-1d-3e-1 i_mentioned b4c1d-2e-3 i_met a1b-4c2d-2e-4g-4h-11
    i_might c-3d-10e-3f5g8h-5 i_misread c-3 i_miss c1 i_missed b-7c4d-6e-9g-4j2 i_move b1j3 i_moved b5c-5e-2g-5h3
    i_must a3b-1c2d-8e1f-2g4h7i3j1 i_name h-2 i_named b3 i_nearly a-4b2c-1d-1g-4h-3j1
    i_need b5c-8d-3e7f-5g-9h-1i-6j4k3 i_needed b1c-2g-1h-8j1k4 i_negotiated b5 i_never c-4d-8e7f-5g-1h-2j2
    i_next e-1 i_no a-3b-1c1d-2e-1h2 i_not c-4d-2e3h2i2k-1 i_noted b-1 i_notice c2d4g2 i_noticed a-7c4d-2e-4g-5h-6
    i_now c-5g-5h6i3k-3 i_offer e2 i_once a-3b-5c-7d-6i-2j-1 i_only a2b-2c-1d-2f-5g-9h-13i2k-1 i_open g3i2
    i_opened c7 i_ought a-1c-10d-12e2g5h-7 i_owe b-10c-2d-9e1i2j-1k2 i_own a-3c-4d-1j2 i_packed b2h1
    i_paid b-12c5d-4h-6 i_pass a-5b-1d-1e-6f-2h2i3j-4 i_passed a-6b-5c-5g-3h2j-4 i_pay b-13d-2h-3i2k-1
    i_permit b1c3e2 i_pick b3g2h2 i_picked a4c-3g-6h4 i_pity d4 i_plan c4d1 i_planned c6 i_play a-2b-2g-1h-2i-2
    i_played c3 i_point d-3 i_popped c3 i_pray a-3b-3c1d-10e-3g-5h-4i-2 i_prefer a7b-2c-9d-5e2g-11h-2
    i_preferred a7h-4 i_present h-1 i_probably c-1d-3g4h-3k1 i_promise b-4c-4d-3e-2g-2h-3i-3
    i_promised b-10c-14d-9e-8f-1g-2h-3i-2j-5k-1 i_propose b-2e4h-2 i_pull c1g2h6i1 i_pulled c-5e-2h1i-5k-5
    i_pushed i2 i_put a3b-1c-3d-14e4f-7g-3i2j-3k-2 i_qualified d2 i_quit c-4d2h6 i_raised b-1d1 i_ran a1b2c-4e-3
    i_rang a-6b-5c1e-8g-1h-3i1k-4 i_ranked a5 i_rate a2b-10 i_rather a-4b-3c-7d-5e-6f-4g8h-7 i_reach g-2
    i_reached b-1c3 i_read a-1b-1c-2d-11e-2h-7i-6j-2k-6 i_realise a-2b2c-2 i_really b-4c-13d2e-1g-1h-2k-2
    i_recall d1 i_received a1b-3c3h-7 i_reckon a3c4d-5e2g-3h-1k-2 i_recommend d3 i_refuse a-2b-3e-5f4h4
    i_refused c-1k1 i_regret b5c1d-8g3h3i2k2 i_release a-1h5 i_relinquish h4 i_remain a-4b-1c-7d-9e-3f2h-3
    i_remember a-1d-7h-1i-3 i_renounce f2g1h5 i_report c-2i5 i_reported b-1h-1k5 i_request b-2 i_reserve e1f4
    i_resign d-1h1i-3 i_respect a-3b2c-10d-3h-2 i_respectfully b2h6 i_resume i2 i_retire g-2 i_retired c1
    i_return c-3e2f2h2i1 i_ring c1d-4e3 i_run b1h1 i_said a-2b-2c-4d8e-6f-2g1h7k-1 i_sail h1i2 i_sang c2
    i_sat a2c4d-1h-2k-2 i_saved c-1 i_saw a1b-4c6d-5e2f-2g-10h-1i-8j-3k-7 i_say a5b-3c-1e3f3g2k-1
    i_see a5c1d8e-2f3g3i-5 i_seem c-4d-1g6 i_seemed c-4 i_sell b3c-2 i_send a-2c1h-5i1 i_sent c-3e-6f-4g-2i-5j-2
    i_serve k-2 i_served h-2k1 i_set a-1b-1c-1 i_shall c-5d-1e1f-3g2h1i-2j2 i_share b-4c-4h3j-2 i_shared a-2b-1c-3
    i_shook b2c-3h4 i_should a1b1c-4e-4f-7g8h-3i-3j-5 i_show g1 i_showed b2i2 i_sign f1h-2i4
    i_signed a-1b-3c-3g-7h6i6j-5 i_simply a-3b3c-5d-5e5g-4 i_sing c-2 i_sit a1d-1e-1f-1g2 i_skip e1
    i_sleep a2c-4d-2e-1g2 i_slept a1b-2c-4e-4h-1 i_so a-2i1 i_sold c-1d-2 i_sort b-2d-2g6h-2 i_sound d2
    i_speak c-4d-3e-3g-1 i_spent b-8d-4h-5i-2j2 i_spoke b-1c-1d-7e-3g-2h-4 i_stand c-2d-5e3h3k2
    i_start a-2e-1g-3h10i8 i_started b-2h2i1 i_stay b6c-1e-3h9i4 i_stayed a-3b2d-2f1g2 i_step b-1c-2e-3f5h5
    i_stepped c-6d-2e-4f-1g2h1k-3 i_still a-11b-8c-3d-15e1f-2g-1h-2i-1j-4k-11 i_stood c6d-2h-1 i_stop d-7h7
    i_stopped c1d2h-2 i_studied a-1b-1c-1 i_study b-1 i_suffer k3 i_suggest b-2d5g-4k-1 i_suppose d4g5h-9
    i_supposed d1g2 i_sure d-2e1g-2 i_surface e3f-1 i_suspect c1e-3f-1g10h-8 i_swear h-1
    i_take b2c-5d-3e-2f-1h1i3k2 i_talk b-2c-4d-5 i_talked a3b-1c-7d-5e-2h-3i3 i_taught c3d1i2
    i_teach a-2b-4c-6d-6e-1j-2 i_tell c-3d-9e3f2g5h1 i_tend a-2c-2g8 i_tested k1 i_text e1 i_thank b-3c2d-1e-2h3
    i_thanked b2 i_therefore h2 i_think a2b-4c6d-8e-4f-4g5h-3i-6j-3k-3 i_thought b-1c1d-4f-1g-1j-1k1 i_ticked c-2
    i_to a3b2g3 i_told a-1b6c-12e-4f-6g-1h2i1k-5 i_took a3b7c-6d5e-1f3g-2h5i-2j-2k2 i_trained a-2b-4c-5d-7h-1k-3
    i_travel b-1d1g-1h1 i_treated d2 i_tried b-3c5d-1e-3g-3h-4i-1 i_trust b-12c-8d6e-7f1g-1h-4i-6j-4 i_try f3
    i_turn c-2d-3e2f2g-2h4 i_turned a-2c-1d2e-6f1h4 i_type a-1h-3j1 i_typed c-3e-2 i_understand a-6b1c3d-3g-1h-8j2
    i_understood b1c3d-5g-2h-1i-1 i_use a-3g1 i_used a-3c-6e-3i3j-2k-2 i_value a1b-3c-2d-1 i_vanished e6
    i_very c-2d1h2 i_visited a-1c2e-3h-3k-4 i_volunteer b-3c-2h2 i_wait a-2b2g4h-2 i_waited a-4b-5c9d-4e-5g-1h-5
    i_walk c-4g1 i_walked b-3c1d-3g-4h-8i-1j1k1 i_want a5b-4c-5d-2e9f3h-1i-5j-11k-1
    i_wanted a4b4c-11d1e-6f-5g-10h3i-6 i_warmed a3c1 i_was b2c-1d2e4f-1g3h3i-3j2k3 i_watched k1 i_waved a2
    i_weigh b-1c2 i_weighed a11b-5c-7h-6 i_went a6b1c-1d-10e5g3h8i-1j-1k-2 i_were b-6c-1d-6e5f-4g7i2 i_who c-4d-2
    i_will b-3c-5d-1e1f3h2i-2j-2k-8 i_wish a-14c-7d-10e-6f-2g-4h-6i-11j-6k-12 i_wished d1
    i_withdraw b3c3d2e1f4g-5h17i2k1 i_withdrew b-4c-4e-4f-4h3i-4k-3 i_woke a2d1h-1 i_won a-2b-1d1i1
    i_wonder a-1c-3d1e-4g7h-2 i_work a-6b-2c-6d1e-1f-3i3k1 i_worked a-4c-9d1j-4 i_worry c4
    i_would a2b-1d2e2f6g1h-3i-2j-3k-1 i_write b-7c-6d-3e1f-3g-8h3j2k-1 i_wrote b-1e-1h-2i-5 ice b-4c-5d-3e4k-2
    ice_, e1 ice_. e1 ice_cream b-2 iceland j1 icu c-2h-2 id b-6c3e-2h-6j-1 id_, i1 idea a-7b-2d3g4h-7i-5j1k-6
    idea_, a-1 idea_. a-2g1h-3 idea_a e-1g3 idea_about c1 idea_how c-8d-3j1 idea_of b1e-3f1g4h-3 idea_that d2e-2
    idea_to c-1 idea_what c7d3 idea_when g-1 idea_yet e2 ideal a8b-1k2 ideal_job a1 ideas a-7c1h-2 ideas_. a-3g1h-1
    ideas_about a1 ideas_than a-1 idiot a-1d5h2 idiotic d3e2 idiots c2d4 idk b-1c-3d-6e2f-6g10h-1 idk_if e-4g7
    idk_yet e6f-1 idle d1 if a-5b-2c-6e2f12g-1h-6i3k-4 if_a b-5c-7f-7g-4h-5i-1 if_an a-2 if_and e3 if_another h-2
    if_any c-1 if_anybody c-1i2 if_anyone a-3b-1c-5 if_anything a-3c-4d-3e-5f-3 if_both f-1i2 if_brains b-2c-4d5
    if_by b2d-2f2 if_ever d-2e6h-2i-1 if_he b-3d7g1 if_i a6b3c3d-1e7f-11g8h-12i7j1 if_in c2d1g1
    if_it a-2b-5c-5d2e1g3h-4i-3k2 if_my a-3d-3e2g2i2j2 if_neither e-1 if_no e3g-1h-2 if_nobody b-5c-4d-3f9h1j2
    if_not c-1d-2e5f-2g-4h-4 if_nothing c1g2 if_one a-1c-4d1f-1h2 if_only a1c-1e-1h2 if_she e-4f2h1 if_so g2h2
    if_somebody a1d-4h4 if_someone c2d-4g2 if_something a-1b-2d-1e-4f-3g-2 if_that a2b-13c-1d3f1g-4h2k-3
    if_the a-7b1c-1d-7e-4f5g-7h-2i-2j-1k-7 if_their b-1f5 if_theirs a-1b-1 if_there b3c-5e3f1g-9h-1i-5
    if_they b-5c2d-2e-2f8h1i2 if_things g2 if_this c-2d-1e3g-3h2 if_tuesday e2 if_u f4 if_we a2b2d1e-3g-2i-4j4k-1
    if_y'all b1 if_ye d1g-2 if_you a-2b-1c-3d-2e-1f4g-4h3i1 if_your a2b3c-6e-10f10g-12h-1i1 if_yours a-2f4 iffy g3
    ignorant c-2d5 ignore a-3b5d2e-1g-2h-2 ignore_. a-1b6c-3d1 ignore_that c2 ignore_the c-2 ignored c4d6e3
    ignored_. e1 ignoring d4e5h-5 ill a-7b-2c-2d-5e8g1k3 ill_, c-1e1 ill_. e1g-1k1 ill_and g2k1 ill_be g2
    ill_hit e1 illegal c5 illustrator b2h-3 imagine a-1b2d2e-7f-3g9h-11 imagine_, b3 imagine_. a-1d-3 imagine_a g1
    imagine_how d-3 imagine_i f-2g7h-3 imagine_that b1d2 imagined d4 immediately h3i1 immediately_. h2
    immigration a-2b-5c-9d-1h-2i-12j14k-6 immigration_lawyer i-2j3 immigration_office j5 impact a5d1h1
    impersonal c1 impertinence d4 impolite c2 import j3 important a-3b1d8g-3 important_. d2 important_one a-2c-4
    impossible a-1c-1g9h-3k3 impossible_. g3k1 impossible_for c-1g6 impress k1 impressed a-1b-1c1d3e-2g-4k-4
    impressed_. b-2k-1 impressed_by b1d4 impressed_me a-1c-9d-6 impressed_that d2 impressed_with c6
    impression a-6b-9c5d1e-3g3h-5 impression_. c5d-3 impression_on c-2 impression_that a-4d5g2 impression_was c3
    impressive a-5c-2d3 impressive_. c-2d1 improbable c-2g6 improbable_that g3 improve b3d-1f2h-4j-2
    improve_the f1h-2j-2 improved b1f2 in a-1b-1c-1d-2e-2f2h1i-3j6 in_, b2c2d-2e-3i2j-2
    in_. a-7c2d-7e-1f7g5h1i2j1k-2 in_? b-2 in_@number a-2b-6c2d2g-4h3i-3j-5k-2 in_@other b-1c-3
    in_a b-4c3d4e4g-6h-2i-7j-2k5 in_about c-8h-1i-1 in_abuja h1 in_accounts a-1c-3 in_accra a-2b1c-4h1k-1
    in_advance b-1c-3g-1 in_after f3g-2 in_again c1d-3e-1f2g-1h1 in_all a5b1c4e-4f-2g7h-3j-3k-2 in_almost a1
    in_an a-8b-9c4e-8i-3j-2k6 in_and a-3b-3c-1f-1g1h-1i-1j-1 in_another a-3b-2d-4e-4f-3h2j-1 in_answering e-2
    in_any a-1c-1e-4f-3g-1 in_anyway f2 in_april a-4b2d3e-2f-1h-3i-2j-4 in_arrears b2 in_as a-3f1h9i2
    in_at b1d2h-2i1j-4 in_athens a-2b-2j-1 in_auckland b4 in_august a-3c-5d-3i-1k3 in_autumn e2h-2 in_bakery a1
    in_bath h2 in_bed h1j-3k3 in_before g-2i-2 in_behind a2h2 in_being b-2d4 in_belfast h2j1 in_berlin g1
    in_better a1 in_between a-1c1d5g2i1 in_bits c1 in_black i2 in_boston c1 in_both a2c-3h-4k3 in_brazil c3h1
    in_bristol h-2j2 in_by c-5h2i2j-2 in_calgary g1j2 in_calling e1 in_cardiff a-3g1j1 in_care c2
    in_case a-2b-5c-12d-4e-6f9g-4h-3j-3 in_cash b4c1 in_charge a1b-1c7d2g-1h1 in_chickenpox k2 in_christ a-1
    in_circles c3k-2 in_cold d2 in_college a-3b5h-1 in_comparison k-1 in_compensation b-2 in_contact d-3f-2g-6j-2
    in_conversation e1 in_court b-2c2d1e-2g4h-4i-1j-4 in_debt j-1k2 in_december a-1b6c-2d-3h-3i2 in_delhi a1
    in_doha h1 in_dollars b8 in_dry a2 in_dubai a-1b4c-3h2i-1j2 in_dublin a2b3c-2h1j2k-1
    in_due a-2d-6e11g-6h-7i-1j-2 in_durban a-1 in_dutch c2 in_each c2 in_eight i1 in_eleven c-1 in_engineering b1
    in_english c1d-4 in_europe a3 in_euros b3 in_every a5b-2c-2g-1h-2k1 in_everything a1c5 in_fact a-3c1k1
    in_fairness b2d-2 in_favour a1b1g2 in_february h-3j-3k2 in_first d1h-2 in_five a3b-4c-4g4
    in_for a-4b-3c-1e-5g2h-6j-3k2 in_forty c5d2 in_four a-3b1c3 in_frankfurt h2 in_friday g-2
    in_from b1c3g-4h-5i2j-3k-3 in_front a4c5d1e-1h-1i2j-6k3 in_full b7c-1 in_future a-2b1c-3d4 in_geneva j1
    in_germany b2 in_getting a-1 in_glasgow h-3 in_gloves c-1 in_god e1 in_gold b-2c-1 in_good a-1b3c2k-3 in_had c6
    in_half a2b-3 in_hamburg h-1 in_hand b8d-4h-6k-2 in_has b1 in_her c2d1i3j1k-1 in_his c3g-1h4k1 in_hospital e1k4
    in_house h1 in_how a1c-1d1h1 in_hr d1 in_hyderabad a1i1 in_if b-4c1e1f5g-2h1 in_ink b1d-1 in_insurance b-3
    in_interviews k2 in_ireland d2 in_is b-1c1 in_it a-1b3c4d-2e3f-2h3i2j-1k-3 in_its b-2d1e5 in_itself c-2
    in_january b-1c1d3e-3f-2g-1i-5k2 in_july a-2e-3h-4k1 in_june a-3d-3e-5f-2h-3i-1j1k1 in_karachi a1c2d2h1
    in_keeping a5b-1 in_kyoto b2 in_lagos a-5b1d1e1g-3 in_lahore b2 in_large c-1 in_law a-9e2h1i-2j-1k3
    in_laws c-1d1k1 in_leeds b-5e1g-1h1i-5j1k-1 in_lieu a1 in_life b2 in_like h1 in_line a1c1d-3g1 in_lisbon j4k-1
    in_love a5 in_making d-2 in_manila a1b1c-2j1 in_march a-4c2d3f-3g-2h-1i-4j-5k2 in_may b2c3e-1f-5g-7h3i-1j-1k4
    in_me a3b-2c-7d-3e-1f-4g7h2 in_meeting b1 in_melbourne b-1 in_milan b2h1 in_mind a1b2f-4h2j2 in_montreal c1
    in_more b2c1h2k2 in_most a-1b2c-4d2 in_moving b1 in_munich b3g1j3 in_my b1c1d-2f-3g-2h-2i-3j-10k-4
    in_nairobi b1g1h-2i-2j1 in_nappies d3k2 in_nearly a3 in_next h-1 in_nine b1c1d1 in_no a2c-3d-4g-4h-7k2
    in_norway b1h-1 in_november b1c2i1 in_now h1i2 in_october f-1i1j-2k5 in_ohio a1 in_on b1e-8g1h1i4j-1k-4
    in_one b-4c3d1e-2f-1g-3h1j3 in_order d3e2h-1 in_oslo b-1j3 in_other a-5h4 in_our a1c2d-7e-7j-9k-2
    in_paris a-2g1 in_part a1 in_pay b5 in_payroll b1 in_peace c-1d5e1f-3h2 in_pencil b-2d-1f12h-4
    in_person a2b-6c-6d-2h-1 in_perth e-1g-1h-1k-1 in_place b2e2g-1i2 in_plain b2 in_plaster k2 in_poland a2d2
    in_port a-2b2c1h2 in_porto e-1 in_portugal j1 in_post b2 in_practice f2 in_prison d1h-1k4 in_process e2h-1j1
    in_public b1 in_pune a-1c-1e-1j-2 in_question g3 in_reading a2 in_reception b1 in_recovery k2 in_red a1c2k1
    in_rehab j-1k6 in_reply c-1 in_reserve e1g2 in_retail d-2 in_return b2 in_riyadh i1j3 in_room c-2g-2h-1
    in_round c1 in_salary b4 in_sales b-3 in_school a-1b2j-1 in_scotland c-1d1 in_security b1 in_september b1h2
    in_service a-4b2 in_short d5h3 in_sight c3 in_since b1c1 in_six c1d2g2k1 in_small b-1i1 in_some d-1e1
    in_somebody g1i2 in_spanish h2 in_spirit k2 in_spite f1 in_spring a-5b-2c-1d-3e5f-4h-3 in_staff a1
    in_stitches b1c-5d2 in_stone f4 in_storage j1 in_stuttgart g1 in_such a-2h1k2 in_summer b5d1 in_sydney b2
    in_talks h1 in_teaching g3 in_tears c5 in_ten a3c-1h-1i3k1 in_terms a5b-4c1f-1 in_that a-1b-3c6d1f-3g-3h-5i1j-3
    in_the a-2b1c1d3e5h-2j-8 in_theatre g4 in_their a-6b-2c1d5f-3h1i1j-2 in_theirs a4 in_them c-1 in_therapy k3
    in_there a-2b-4c3d5e-2h-3i5 in_these d2h-1 in_third a3 in_thirty b-2d-4 in_this b1c3d-4e1h-1i3j-1 in_those c1
    in_three a2b2c-2d-2h-3 in_thursday f3h2 in_till g2j-2k-1 in_time b-2c-6g4h-4j2 in_tips b3
    in_to c-7e-3g3h1i2j-3k-1 in_today g1 in_tomorrow g1 in_toronto j3 in_touch a-10b-10c-1d-11e5f-7g-16h-5i-5j-5k-5
    in_town a2c2d-5h1j-7 in_traffic g-2 in_training b1h3 in_trouble i1 in_truth c2 in_turin h1 in_twenty b-2c3d2
    in_twice c1d-3 in_two a-2b-1c3d3e3f-1g4h-11i-1j3 in_uniform h-2i2 in_until g2 in_vancouver b2h2 in_very f2
    in_wages b4 in_wales h1 in_well a-3b3h-1 in_wellington h2 in_what a1e-2h-4i2 in_when e1g1 in_which c5d4e2f1g4i2
    in_winter b-3g2h1k-1 in_with b1d-3e-5f2i2j-6k5 in_without d1h1 in_words d4 in_work j1
    in_writing a-8b4c2e-9f1g-5h-3i10k-4 in_year c-1 in_years a2d-2h-2 in_you c1 in_your a-1b2c-3e-4g-3i-4j-4
    in_yours a7c1f-2g-2h-2 in_zurich b-2j3 inappropriate c4 inbox a-2b-8c-3e9f-3g-8h-5 inbox_, e2 inbox_. c-3d2g-2
    inbox_again d1e4 inbox_and e2 inbox_for d-2 inbox_is e3h1 incentive b7c-1 inch c-4 inches b-2 inclination g5
    inclined a-6b-3c1d-7e-5f-1g13h-9 inclined_to a-6b-3c1d-6e-4f-5g12h-7 inclining g6 inclining_towards g2
    include b5c-3d1e-1 include_a d1 include_me h2 include_the c1 included a3b1c-7d-2e4h1i1 included_, a4b2h-4
    included_. a2b-3c-8d-6e4h4i1 included_in b2 included_with b3 includes b4c-2e3j2 includes_a b1c-3
    including c-6d-3h-2i2 including_a c-3 including_the c-1 inclusion a-1b-1c1 income b9h-4k1 income_, a1
    income_. b2 inconvenience e-3h-2k-2 increase b12c-5 increase_in c-3 increased b6h-1 increased_my h-1
    increasingly c-1g4 increment b10c-6h2 increments a-4b12f1 increments_, b2 increments_and b4 indeed b2c1
    indemnity b4 induction b-6c8d-6g-3i8k-4 induction_is i2 induction_on c-1i3 induction_pack c2 induction_video a1
    indulgence d-1e3 industrial d1 industry b2 infection k1 infirmary h2 inform a-2b1c-5d1e1f-5g-3h4
    inform_the c-2d1e-2g-2h2 inform_you b2c-4d-11e7f-4g-3i1 information c8d-1e-3 informed a-2c1e3g-5h2i2k-2
    informed_. b2c-1d-1 informed_that c1h1 inhuman c4 injections k1 injuries d-2 ink a-3b2c-3d-1e-1f3h2i2j-2
    ink_, e-2 ink_is f1 inmail c-2d-1e1h-3 insane c-1d-3e2 insert h-3 inside b-2e-4f-2g-1h-4i2j-1k-2
    inside_. c4d-1g1 inside_a c2 inside_it c-1 inside_of d1 inside_out c-3 inside_the c2i2 insist b-1f1
    insist_on f1 insisted b-1f1 insisted_. f1 insists b-2h-4i5 insists_. b-2 insists_on h-4i4
    inspection c4h-6i-1j-2k-2 inspection_. c-1g1 inspection_in g3 inspection_report c1 inspector b-3d-4h5j-6
    inspector_, h3 inspector_. h2 inspector_in g2 inspire c1 inspiring a3 instance c-3i2
    instead a2b1c-7d-2e-14f1g-1h4i-1j-7 instead_, b2f-3h6i-1 instead_. b-4c-6d-3e-3g2
    instead_? b-9d-9f-8g-11h-4i-2k1 instead_of a3b1d3e-3f6g-1k-2 instinct g3 institute a6c1h3 institute_, a1c2d1
    institute_. a2c-4 institute_has b1c1 institute_in a2c-2h2 institute_is c2 institution a5c3e1h6i-1
    institution_of d2 institutions a-1d1 instructed d1 instructions a-2b-1c3d-8h-3 instructions_for c2
    instructions_you c-2 instructor b-3c1d-2 instructor_. c-1 instructors c3h1 instrument c-2g2 instruments a1c1
    insulin b1k2 insult a-1b4d7h-2 insult_a d1 insult_me c-3d4 insult_my d4 insult_to b2d5 insulted c2d8
    insulting b2c5d-2 insulting_. c2d-2 insults c2 insurance a2b10c-1d-3h1j-1 insurance_, b5 insurance_. a5b3c1h1
    insurance_and b4 insurance_for b4 insurance_from b2 insurance_on b1 insurance_people b-2c-2e1
    insurance_to b-2c2i2 intake a-1c-2i2k-1 intake_. c-2i2 intelligence b2c1d4 intend d-2e3f-1g-5h5
    intend_to c-7d-2e4f-1g-5h5 intended a2c-3 intensive k3 intensive_care k3
    interest a-1b-8c-1d4e-8f-3g4h-1i-3j-1k-4 interest_, a2d2g1 interest_. b-5c-2d-2g-3h2 interest_? b3d-2g2
    interest_from d2 interest_in a-1b-8c3g-4 interest_is g2 interest_rate b-2 interest_to c-2d4h-1 interest_you c-3
    interested a-10b-5c-2d5g-7h8i-1j-1k-8 interested_, b-2c-4d7e-3h10 interested_. b-2c-1d3g-3h5k-4
    interested_and h-2 interested_i e3 interested_in a-5c1d-6g-5h-4 interested_to h1 interesting a8c-3h4i-4
    interesting_than a-2 interesting_to c-1 interests a1b1 interests_me h1 intern a-2b1d2h-1j2 intern_, b2h1
    intern_who d1h-1 internal c1h-3 international b3h2j3 international_school b3j3 interned c3
    internet a-4b3e-3g3h-5 internet_, b2 internet_. d1 internet_for c-1 internet_is g1 interns a-6b4c1d1
    interns_. b2c-2d2 internship b6c-2d-5h4 internship_, h1 internship_. a-1b1g1h2 internship_was b2c-3
    internship_with a1 interpreter c3g1h-2j-1 interrogation a-2c6 interrogation_. a-1c4 interrupted c6d1
    interrupted_me c8d-2 interrupting c4d1 interview b-7c1e-5f7g5h7i-9j-3k-4 interview_'s e-1g7
    interview_, c-1d4e2h2i1j2 interview_. a4b3c-4d-3e-1f-4g4h3i-1j1k-1 interview_: e4f-2 interview_; f1h2
    interview_? c-3 interview_a c3e-1g1h2 interview_about d1 interview_after b1c-2f1h-4i3 interview_again d-3f1h5
    interview_altogether h1 interview_and a-2b-1d3e-4g1h6 interview_another d1h-2 interview_any b3h4
    interview_anymore h3 interview_anyway e-1f5g-1h-3 interview_as a3c-6g-8h2 interview_at c-7f-3g2h-3i-5j1k1
    interview_away a1 interview_back f1h-3 interview_because b1d-1e2g-3h1i3k1 interview_before g2
    interview_but f-1g2i2k2 interview_by h1 interview_call c-1h-6 interview_came e1g-2 interview_can h2
    interview_date c2e-2g2k2 interview_dates c1 interview_day e-1f3g4h-4 interview_did c3d2
    interview_down c2d1e-1g-5h9 interview_felt c6 interview_for a-1b-2c-12d-6e-4f-3g-2h-3i-10j-9k-5
    interview_from f-2h5 interview_go f-1h1 interview_guide c1 interview_has d2g3 interview_i a4c2d4e1f1g3
    interview_if a2c1f7g-3h1 interview_in a-3c1e-3f2h-1j1 interview_invitation c1d-8h-18 interview_invite d-10h-5
    interview_is d1f1g1h6j3 interview_just e-1g5 interview_last c-1 interview_letter c1h-3
    interview_list c-5d-4e-5g-2h-1 interview_may g4 interview_me e-1f6h-1i2 interview_might g2 interview_monday g-2
    interview_next c-3d1g-6 interview_now d-2e-4g1h3 interview_of d2g-5h1i-3 interview_offer d-1h-5
    interview_on c-4d-2e-9f-3g-7h-2i-14j-4 interview_once e3 interview_open a2e1g1 interview_or d4g1
    interview_pack c-2 interview_panel g-3 interview_place h1 interview_please f1h-2 interview_process c-2e-1g-7h3
    interview_room d1 interview_round h-1 interview_schedule f-1h3 interview_since i1 interview_slot c1d1g1
    interview_so d1e1f2h1 interview_some e4 interview_stage b2 interview_task c1 interview_the d1f2h1
    interview_then g1 interview_thing e2 interview_this e-4f-1 interview_thurs g3 interview_thursday b1
    interview_time c2e-1g1h1 interview_times d1 interview_tips b-5 interview_to a-2e-5f4g-5h-1 interview_today g-1
    interview_tomorrow c-3 interview_twice c-1 interview_unless b1f4 interview_until g2k2 interview_up e-1
    interview_was a-2b-6c6d1e-3g-7h-6 interview_we c1e2 interview_weds g3 interview_went a1j1 interview_were c1
    interview_when e5 interview_where d1 interview_with a-7c-1e-5h2i4 interview_without d2
    interview_would a-2c-3f-1g5k2 interview_yet e1 interview_you f-1h3 interview_your c-1
    interviewed a-2b-7c2d-1e-7f2g-4h5k-3 interviewed_, f3h2 interviewed_. c2d-6e-3h5 interviewed_as d1
    interviewed_by c-1h1 interviewed_for c-1 interviewed_in c3 interviewed_me a-3c2h-1 interviewed_my c2
    interviewed_with a2 interviewee h1 interviewer a-7b-9c6e-7g-7h-6 interviewer_had d-4 interviewer_kept c4
    interviewer_was c4 interviewers a-6b-3c7d-7g-3 interviewing a-6c4d3e-9g1h6 interviewing_, b1h4
    interviewing_. e-3g2h4 interviewing_for a-1c-3d2 interviewing_me c6d2h1 interviewing_with g-2h3
    interviews a-1c1d2e-6f-2h4i-3j-11k-1 interviews_! e2 interviews_, b2c-1d-1e-2g-1h3i-3k1
    interviews_. c-1d-3e-2f-6h8i-2j-2 interviews_: a1 interviews_and c1d3i2 interviews_are d-1k1 interviews_at g2
    interviews_back h-1k-1 interviews_because d2h-5 interviews_for a-3b-1c-1d3e-1g-2h-2 interviews_go d-3
    interviews_i a1 interviews_in c-1d-6h4i-2 interviews_is c7g-1h2 interviews_last h4k-1 interviews_on g2h5
    interviews_this a1 interviews_to d1 interviews_was i1 interviews_with c-2d1 interviews_without c1g2
    into a-5b-4c-3d-3e1f3g-2i-1k2 into_. a-3b-4c2e1 into_a a2b-3d-5e-4f1h3i2 into_an c-1i1 into_each j-2
    into_figures b1 into_hospital e2g3 into_in a-3 into_it a-2b-3c-9f4g-6h1 into_my a1b1c-2e-2g1h3 into_numbers e-1
    into_one a-2c7d-1 into_staying h3 into_teaching h-3 into_tears k1 into_that a-3b-3e2g-1 into_the b5c-4d3g-10
    into_them e2 into_this d-2e-1 into_what b-4f-2h-2 into_your b-1c-1d3f2 introduce c2h-1 introduced c2
    introduced_themselves c2 introduced_to d2 introduction a-2c-1i3 intrusive c2 invented a1b-2c-2d3 invigilator c3
    invitation a2b-3c2d1e8f-4g-6h3 invitation_, c1d3e5h2j1 invitation_. a-5c-9d-5h-1 invitation_; h1
    invitation_and b3 invitation_arrived c-1d2 invitation_because h1 invitation_from a1c-4 invitation_had c1d2
    invitation_has h1 invitation_i c1d1 invitation_in c2e2 invitation_is h6 invitation_on c5e2f-2
    invitation_that d1h4 invitation_to b-3c-7d-8e-2f-2g-6h-9i1k1 invitation_was a3c4 invitation_went c2
    invitation_will e2 invitation_you h2 invitations a1d-1e1g-1h-5 invite a-1c2d1e1f-9g-5h-1i-2k2 invite_, c2d1h3
    invite_. h-2 invite_but h2 invite_came e1k3 invite_for b2c-4h-3 invite_me c-1d-3h1 invite_others d-1
    invite_to c-4d-9h-10 invite_was c2 invited b-5c5d1f-2g-6h-5 invited_. c2d1 invited_me c7d1f-1h-1 invited_to c-2
    invites c3 inviting c-3d1f-3h-7 inviting_me f-2h-7 invoice b2c-1d1 invoice_for c2 invoices b4
    involved b5c-2d-1k3 involved_. b2k1 iqama j3 ireland b2d4j1 ireland_. d2 iron b-3d1h-4i-1k3 iron_. d1k1
    iron_in e2 ironed b-1d-2 ironing b1c3d-1h-2 ironing_. c2 irons a2c-2e2g2h-4k-4 irons_in c-1e2g2h-4k-4
    is a-1c2d-3e-2f-3g6h-4i-1j-1k3 is_, a3b2c4f2g1 is_. a-1b3c2d-1f2g2h1i-1 is_: b-1c4d3 is_? d1
    is_@number c-6d-6g-10i1j-5 is_@other d5 is_@quote c-4e1 is_a a3b-1c2d2e-1g4h-2i-1j-4k-4 is_able b1f1
    is_about a4b5c-5d-3e1i1k4 is_above c2d1g-1 is_after a1b-2d2h-3j-3k2 is_again c-3i-4 is_against c3
    is_ahead a6b1c-6 is_all d5e4f-2k3 is_allowed g1 is_almost b3 is_already a-1b2d-1g1h-6 is_also a-1c-2e1h-3j-1k-1
    is_always a-5b1c6d2 is_an b3c2d1e1 is_and b-4f3 is_another a-1c-4d-3e6h-7 is_any a-2c3e-2f1 is_anybody d2e1
    is_anyone d1g-1j2 is_anything c2 is_arranging j2 is_as d3g3h-2 is_asked a2c-1d2 is_asking b-4c4d-3
    is_at a-2c-11e2g6h1i-1j1k1 is_attached c-4 is_away g2 is_back h1i1j-2k2 is_bad c1e-2 is_badly b1c6d-1g-2
    is_before d1 is_behind c3h2 is_being a-1c5d-1k1 is_below a-4e-1i1 is_beneath c6d1 is_best d2g-2
    is_better a3c-4d-7f-4g-1 is_between a-5b-6c-2h-2 is_beyond b-1c-4d2g5 is_big b1e1 is_bigger a-4b6c1
    is_blocked e2g2 is_booked c-5g-3j2 is_boring b1 is_broader a1 is_broken g1 is_building c-1 is_busy e-2
    is_by b2c-1g2h-1 is_calling a3g2 is_calmer a-1e1 is_cancelled g4 is_certain f-3 is_changing e1 is_chaos c2
    is_cheaper a-1 is_cleaner a5 is_clear b-2c-3d1e3 is_close a-9b-3 is_closed b-2d1e4f-1h3i-3
    is_closer a8b-5c-5d-1h-1 is_cold c-2 is_coming b1c-1d-1e3h-8j4 is_complete i2 is_confusing b1c2 is_covered b2
    is_covering b2 is_cut a2f2h2 is_damp j1 is_dangerous c3 is_dated i1 is_dead g3 is_decided f1 is_deeper g-2
    is_delayed e2 is_desperate c3 is_difficult b1g2h-1 is_doing a1c2d3h-2j2 is_done b-4d-1g1i2 is_double b2g-1
    is_down c-5g1h1 is_driving k-2 is_dry f1h1 is_due b1c-3g-1 is_easier a5 is_eight d2 is_empty e2g-2
    is_enough c-1d4 is_even g1 is_ever b1d1 is_every g3 is_everything a1h2 is_exactly c-3 is_excessive c3
    is_failing k1 is_falling b-2c4k1 is_far a2c4d1h2i-1 is_faster a-2d-3 is_fatter b2 is_feeling a1
    is_fifteen b-2c2 is_filing j3 is_final a-1d1e-6f5g2h2j-3 is_fine a1b-1c-1d-1f-1g-7h-3i-5j-1
    is_finished a-2b-3c-4e3i3 is_first d2 is_five h1 is_fixed b-2g1 is_flexible c-4 is_flying g-1
    is_for a5b-6c3e-2f1i6 is_forty e2 is_four c-2d2 is_frankly c1 is_free a-2b3c-8e1f-1g-1h-2i-2
    is_from c1d-3h-2j-2 is_frozen b1 is_full b-2c1e1f-2h-1i-2 is_further a4c-5h-5 is_generous b2
    is_getting b1c-1d1k1 is_given j1 is_giving b6c-6d3f1g-2h-5i-2k-1 is_going a-5b1c2f-2g3i-4k2 is_gone c-2d1e-1g3
    is_good a3b5c-2d3g-4h-3i-1k-3 is_graded b3 is_great c-2 is_growing b-2c-2 is_guaranteed b2 is_half b-1c-3g2j4
    is_handier a2 is_hanging g2 is_happening e1h2 is_hard a1b5c2e-2 is_having b-4c-8g-1k-1 is_held c1
    is_helping b-1j1 is_here h1 is_high c2e2 is_higher a4b-1k-1 is_his b-3i2 is_home e3g1 is_honest d1
    is_how a-3c-1d-2e-3g2h-5 is_i a-4b2c-7d-1e4h5 is_ill c1g1 is_impossible c-1g6
    is_in a-2b-13c-6d-6e7f-1g1h-5i3j-5k4 is_included b4 is_it a-6b1c-2d6e-8h-1j-1 is_just a6d-3e1 is_keeping i1
    is_kept d1f2 is_kinder a-1 is_known a-4b-1c4 is_larger a3 is_late c-5 is_leaning g-3 is_leaving a-2c1j1
    is_less a3b2 is_let j2 is_letting h2 is_light a1 is_lighter a3 is_like b3c3j1 is_likely g1 is_little c1
    is_long g3 is_longer c1 is_looking a-8b-2c-8d-5g-2h-2j-5k-4 is_lovelier a-2 is_lovely a3b2c-3i1 is_low b2c4g1
    is_lower a-3 is_lucky d-1 is_mad b2 is_made a-2b-1c-5e-4f2g-6h9 is_making g1 is_me a-2c-5d2e-2f-1h9
    is_mended j1 is_miles c-1 is_mine a-3b2c-6e-2h3 is_misleading b1c4 is_missing e-1 is_monday h1i2
    is_more a9b-3c-3f-5g-3i-4 is_most c3 is_mostly c-3 is_moving b-1c-3k-1 is_mrs c1 is_much a1b-2g-2k2
    is_my a1b-2c-4d-1e-2f-2i3 is_near a-3 is_nearer a3b-1c-2g-3 is_nearly a-2h-1 is_needed b-1e-1g-1
    is_negative b2e-3f5h-1 is_neither e4 is_never a-1c-1 is_newer a2 is_next h5 is_nice a5c-3 is_nicer c1
    is_no a-2b-1d-3e-2f7g2h4i-7 is_nobody c1g2 is_none d-3 is_normal b1d1 is_not a-7c5d-1e-3f3g1h2i-8k3
    is_nothing a-4b5e-5g-3h1 is_now d2h-1i-1j1k3 is_number a4c2h1 is_of a6c-5d1h-2i2 is_off b-4c-6e2g4h1j-1k-1
    is_offering b1h1 is_okay g-1h1 is_old c5 is_older c1 is_on a-4b1c-12d-4e-1f1g-3h-8i-2k3 is_one b-1c-2e1h5k-2
    is_only a-5c2d-9j2k3 is_open a-1f-3 is_organised a1 is_our g2h-1 is_out a-3b-6d-8e1g8h-9i-1j-7k3
    is_over a-8b-9c1d2e4f-2g-8h4j-5 is_packed g2 is_paid b9c-5k-1 is_part c-4 is_paying a-1b-3c-4i-2 is_perfect d1
    is_perhaps c1 is_permanent i2 is_poor c5 is_possible c-1g2h-2 is_pretty b-1c2 is_private b-2 is_putting b2
    is_quicker a-1c-1 is_quiet a1 is_quieter a2 is_quite c5g-1 is_rare a-2b3c-6d-1 is_rather c4 is_reading d1
    is_ready f1h2j2 is_real f2i1 is_really a-3b-2c7k1 is_renewed i1 is_richer a1 is_right b-3c-3e1g-3h-1
    is_rough c1 is_roughly b3 is_run c8g-4 is_running i1j1 is_safe g-2j2 is_safer a1 is_saying c-3d2g2
    is_second a5c-4g-2h2i-1 is_sending d1h4 is_sent d2e1 is_set c-1e3k3 is_settled b-3e2h-3
    is_short a-1b-3c3d-1h-3i1 is_shorter a-1 is_showing c-2d1 is_shut c-3g-1h-3 is_silly c5d-1 is_simple h1
    is_simply a2b1g-6i-2 is_sitting c1g2 is_six b-2c1d1 is_slow c-3d-3g-2 is_small a1b3c-5h-1
    is_so a-4c3d-2e-3g-6h-2k4 is_some e-1g3 is_somebody b1 is_someone a1 is_something a-7b-3c1d2e1g1h-6
    is_sorted b1 is_sorting b-1 is_split b-5 is_sponsoring j3 is_standing c1 is_starting b1c-1g1 is_staying j1
    is_still c-1d2e-1f-3g-1h4i1k2 is_stronger a2 is_stuck c2j2 is_such d3e1 is_superior b-1c-2h-2 is_supposed c1
    is_taken b4g6 is_taking b-6c3d1g-3h2i-1j1k2 is_telling b2g4 is_that a-4b-1c1d-2e-1f-2g-4h5i1k-4
    is_the a6c-8e1f-6g-5h-2i2k-3 is_their b3f1i-2 is_there a-3c-5d3e-7g1h-2 is_thin a-2d1 is_thirty b3
    is_this c2d10e-1i4j1 is_three a-4c1d-3i2j-2 is_through k2 is_tied i-3j3 is_tiny a-4 is_to a-1b-3c-4d1h13
    is_too a-3c6e-3g3h2i-4j-4k-5 is_tough b1c-1 is_true c2i2 is_twenty b1 is_twice a2b2 is_two a-4c1d-2h2j-3k1
    is_unclear e-2 is_under a-3b3e2 is_understaffed c3 is_unfair c5f1 is_unpaid b2 is_unreasonable c3
    is_up a-5b-2c-3d-3g-1 is_used b-4 is_useless e2 is_very a-1b-2c3e-1j-1k1 is_waiting b-2c-4d1e2 is_walking a1c-1
    is_way a2d1g-1 is_well d-2g-2 is_what a-1c-8e-7i2j3k-2 is_when b-4c-4g10j-1 is_where b-2c-1d1g3h3k-3
    is_why a-4c-13d-6e4g-5h2j1k2 is_wider a2c-1 is_willing b-1 is_with a-9b-3c-13d-7i-2k-4 is_withdrawn h1
    is_without a1 is_work a-1 is_working c-1j1 is_worse c4 is_worth a1b2c-8g-2h-3k1 is_writing g1
    is_written c2e3f1i1 is_wrong a1c5d2g-1 is_years a1 is_yes h1 is_you a1b1 is_your a-2b-1d-3e3g-4 is_yours a-3
    island a4b-3d-2e-2i-3j1 island_, a2h2 island_. a1c-2 island_and c1 issue a-2c-7j1 issue_. b-2 issued a-1c2j2
    istanbul c1 it a-1b-1f-3g1i2j-4k-4 it_! c-1d1e-4 it_'s a4b2d-4e-5f1g-3h-2i-2k3 it_, a-1b3c3d2e-1f-1g2h2i1j1
    it_. a-2b1c1d3e-1f-2h1i2j1k-2 it_: b-1 it_; c-1d-1e-3h1 it_? a1b-6d3f2g2h-7 it_@number b5f2
    it_a b-7c1d1e3f3g5i-2 it_about c-3h3 it_adds b2 it_after c-4f1k-1 it_again d2e-1g3i1k-3 it_against b2c2g1
    it_all a-4c2d1e1g-3h-1i2j2k-2 it_along j2 it_already c-1j1 it_altogether h2 it_an a3b4c-4d2
    it_and a5b2c-3d1e2f-4g-5h4i1k-4 it_any a-5b-3c-4d1e-2h5 it_anymore e-2h5k1 it_anyway e2 it_appears b2c2
    it_are a-1 it_around e2 it_arrived c-1 it_as b-5d-3e-1f3h-3j1 it_asks d1 it_at a-4b1c-3e-2g1h1i1 it_away k1
    it_back b-4c-4e-4g-4h1 it_badly a1 it_be a-3b-4d-1e-2f1g1i-3 it_beats a1b-1h-1 it_became c4 it_because b-2c2i1
    it_becomes g3h-1 it_been a-1 it_before b2c-1d-4f3i-2 it_belongs b-1c-4d3 it_better a-2 it_between i-2
    it_boils b3i-1 it_bothered c2d-4 it_bothers c5d-1 it_brings a-4b2 it_but e-3k1 it_by a3c-2d-3e1f3g-4j-1k1
    it_came a1b3c1e-8g-6h-1i-2j-1k-1 it_can c1d-1e-2g2h-7 it_changes c1 it_cheered c-4k-1 it_clashes g5 it_clear e2
    it_comes a1b3c-5d1e-1j1 it_concerns g1 it_cost b-5 it_costs b-3d-4j5 it_could a-5b-5c-4d-5f-3g10h-7
    it_depends b4 it_deserves h1 it_did a-1b-1e-3h-5 it_do e-1f1 it_does c-2d-7f-3h5i-1 it_done d1
    it_down c-4d5e-9f5g2h4 it_easier h4 it_either h2 it_elsewhere d3 it_ended h-1 it_ends d1i2 it_even c4h2
    it_every c-2g2h2 it_falls c1g-5h3 it_feels a-2c-5g3 it_felt a-8c-2d-4 it_first d-3 it_fits a2
    it_for a-2b3c-1d5e3i1j-1 it_forward i1 it_four d1 it_from e-7h3j1 it_fully g-3 it_further a-1e-2f1h2
    it_gave b-2d1 it_gets a1b-1c3e1h1i1k1 it_gives a3b-1h3 it_gladly h-2i-2 it_go a2c-2e-4g3h5 it_goes a-6d1f5g-1
    it_got c3d2 it_had a-2b-1c-6d-2e-4g-2 it_half h1 it_hanging e5f-1g-3 it_happening e-1g4 it_happens c-5
    it_hard c4g2h1i1 it_has a2b-1e1g-5h-2j-5k1 it_have d5 it_helps a1b-2 it_here c4d2g1h7 it_home c1 it_hurt c3d2
    it_i a-1b4e6i2 it_if a1b-2c-4e3f7g-2 it_in a-1b-4c-2d1f-5g5h1i4j-9k3 it_into b2c-2d5
    it_is b-1c-3d-1e-2f2g-1h1i2j-4k-2 it_just a-2c-4d3h1 it_keeps b2c1d1k1 it_kill d5 it_kindly c2d-4
    it_lands b-1g-1 it_last g2 it_later g1 it_leaves h1 it_left b2 it_lie e4 it_lies c-1e1 it_like a1b2c1d1e4h-1
    it_long e-1 it_looks d-5e-4f-5g8h-7 it_made b-4c-2d-5e-2h-3j1 it_makes e-2h2 it_may a-3c-9g4h-7i1
    it_means c-6d-7e2g-3 it_meant a-2b-2c-2d-6e-5h-1k-1 it_might a-1b-4c5e-2g7 it_more e1 it_must b-1c-3d6 it_my g1
    it_myself b1c2k2 it_never b-2c1d3 it_next d2f1g1 it_not b1d-1 it_now b-7d-10e1f1g2h3i-1k-2 it_odd c5d-2
    it_off a-3b-5c-3d-5e-4 it_offers a3b-1 it_okay d-2g-1 it_on a2c2d-4e-1g-1i-3j1 it_once b1c-3d1 it_one d-1
    it_open e-2 it_or b3c3h2i4 it_ought a-1g-1 it_out a-6b5d7e4f-1g-1h-9k2 it_over b-9c-6d-3e10g-1h-3i-1j-5k-5
    it_past e3 it_pays b7g-2 it_permanent i2 it_plain c-2d1g-1 it_plainly b2 it_possible f1 it_properly d2e-1h1i-1
    it_put c4h-2 it_puts b2c2 it_quick c2 it_quiet h-1i2 it_rang c-2 it_rather g3 it_reached c-1i-1
    it_really a-1b1d3 it_rest f-2 it_right a1d1g-2 it_ring d1 it_runs c1i2 it_said b1c1d-1h1
    it_says b-3c-2d1g-2h-2i5j-4 it_seemed c-1 it_seems a-1b-5c2d-1g2h-1 it_settle h-1 it_short d3
    it_should b-2c5d-3g-5 it_showed c4 it_shows a1c1d-5h-1 it_simply d1 it_since b1d-2 it_sits a3 it_slowly d4h-1k1
    it_so d-2e3h3 it_some d-6e1g-2h-1 it_sound c3d1 it_sounded b1c2 it_sounds b4 it_stands a-2d-3f2g2h-7
    it_starts g-1h3 it_stay e3 it_stays a-2d3e1 it_still a-2b3c-3d-1e1 it_straight h1 it_strange c3 it_struck c4d-1
    it_suits a8c-4h-1 it_surprised c3 it_take c1 it_takes b-5d5e2h-2i-3 it_than a-1b-2c-2 it_that b-5d-1e2f-5g1h-1
    it_the a2c-6d2e-4f1g2h-1i-1j2 it_then g-2 it_there a-1b-2c-2e-1g-7h11i-1 it_this a2d-1g6h2 it_three c2f1
    it_threw c2 it_through b1c-5d1e2f-5g-4h3k-3 it_ticks a2b1 it_till b1c-4g1 it_time d-3e1
    it_to a-2c-4d4e-1f2g-3i-1j1k-1 it_told c-1 it_too b1c-5d2k1 it_took a-2b-6c4d-1e-11f-4i2j2 it_troubled c1
    it_true b2c-2d-6 it_turned a3b-8c-1d-4g-2i1 it_turns b-1e-2g1h1 it_twice a2b2c-1d-2g1 it_under c1
    it_unfair c1e-2 it_unless f5g-3 it_until i-2 it_up a-3b4d2e-1f2g-3i3k2 it_very b1c-3 it_wants c1
    it_was a6c-2d-3e-3f-4g-6h1k-2 it_well b-1c-3d1 it_went e1i2 it_were b2c-5f-2 it_when a-2b1e6g-4h5
    it_whenever e2 it_while e2 it_will b1d2e1f-7h-4i-3k1 it_with a-5b-6c-1e9f-3g-5h-1i-2k-2 it_without b2c-4
    it_won a2k-2 it_worked c-5 it_works b4c-4d-2 it_worried c2 it_worries c3 it_worth b1h2
    it_would a-1b-3c-4g4i-5j-4k-9 it_wrong b1c3d1g-1 it_yet e4f-2g-2 it_you b2c-1d-4 it_your d2 it_yourself b4d1i1
    its a2b-3c2f1g1h3i-1j-2k-8 its_@number a2b3 its_a c1 its_applicants d-1 its_best c3 its_candidates c-2d1
    its_clients c1h1 its_course g3 its_date c2 its_doors a2c-1 its_funding f1 its_head d1 its_mind a-1b1h-4i2
    its_new b1 its_own a1b-2d1e1g-3h-2 its_patients c2 its_people b1c-2d-3 its_purpose c2 its_staff b2c1h1
    its_test g2 its_time c2e3h-1 its_title c2 its_way g-1j2 itself a4d-1e2f1g1h1i1 itself_, a2b-3c-2e2
    itself_. a1c-1d2f1 itself_on c3 itself_to i2 ivf c-1j-2k6 janitor c-3d2 january a-5c2e-9g-2h-3i1j-2k1
    january_, b4f-2h3j1k2 january_. a-2b-3c-1d1g-2h-7i5k-4 january_and c2h-1i-1j-1k4 january_i b2c-2g-1h-2
    january_with b-1 japan j3 japanese c-1j1 jargon d-4 jars b-3 jars_of b-1 jaw k2 jersey j2 jeweller b1h2
    job a6b-1f3h4i1j-3 job_! h1 job_'s a-5b3c6d2e-3k1 job_, a-6b1d-2e1f3g3j4k-8 job_. a-3b-3c-4e1f-2g2i-3j-1k-5
    job_; a1d1 job_? c2d1f3h1 job_ad a-3b-1c1 job_advert c-1 job_after d1h3 job_again d-2e5 job_all a2
    job_already d2e1f1h2 job_and a-2b-4d1f-5g3h7i-5j-3 job_any e-1h5 job_anymore h3 job_are e1 job_as a1b-2c7g-2h-1
    job_at a2c-7d-9e-2g3h3i-6j-8k-6 job_back b1h1 job_beats a3 job_because a2b3h1 job_before c-1d-2h2i-1
    job_but b-1f3g3h-1 job_by d4g2h-1 job_came a-1c-1j1 job_can a2h-1 job_centre a-1b-2c-5 job_closer a-3b2h5
    job_come b3 job_comes b1h-1 job_could a2 job_description b-3d2e-2h-6 job_does f2g-2
    job_elsewhere a-9b-6d-2f-8h-5i-7 job_fair a-1c-2h-5 job_fits a2 job_for b2c3d5h-1i3 job_from c-2h-1j1 job_go b2
    job_going k3 job_got h-1 job_had d1 job_has a2b1c7d-5g-2h-6 job_here i-1 job_hunt a-2c-2 job_hunting h1
    job_i a4b1c-9d-7e-1f-2g1i1j-3 job_if c1 job_in b-1c-8e-4f-1g2h3j1k1 job_interview h-3
    job_is a1b-4c3e-3f-1h-5j-2k-6 job_it a2 job_itself a1c-3f3 job_last h1 job_like a1c-2 job_lined h2 job_more a3
    job_near h1 job_nearer a-4 job_now a1b-3c-3d4e-3g-2h8i1 job_of a2c-3d1 job_offer a-2h-3j2 job_on b-4c-1d2e-1g-5
    job_or f1 job_out h-2 job_over h2 job_pays b5c-1 job_post c3 job_really c4g2 job_round h1k3 job_seems c4g-2
    job_share b-1c-3f2i3 job_since g2 job_so c-1f-1g-6h6 job_somewhere a-2d2 job_spec c2d1 job_talk c-1e1
    job_than a7b-2c-3f2 job_that a3b2c2g1h2i2k3 job_the a3c-2 job_this e1h3 job_title a-7f-5g1h-7i3 job_to a-2b-1d6
    job_too j1 job_until e1h4 job_very g-3h-1 job_was a2c4d-7 job_when a3e1 job_where b3d-2h-2 job_will d1h-1
    job_with a4b4f-3g1h2 job_would b1c3d-2h-3k1 job_you a2d-1f2h-2 jobbing b1 jobcentre i-3
    jobs a3b-4c3d-2e5f-4g-1h-5i-2j-1k6 jobs_, a3h1 jobs_. d-5e4h-3k2 jobs_and a3e2h-2 jobs_at h3 jobs_for c1
    jobs_i b1 jobs_in b-2c3 jobs_on a2b-3 jobs_rolled c3 jobs_that c1 jobs_to a1d3 jobs_you d1 jog b-2c-4d9e-4h3
    jog_on b-2c-3d8e-3h3 join a4b-2c1e-4h3i1k-6 join_. a2c4h1i2 join_a c2h5 join_another e-1f-2g-2h5 join_at g-3
    join_me j3k-3 join_the a1b-4c-3d1g3h2 join_them a2g2h-2 join_you b4c1g2 joined a2c-2d-13e-9f3g-12h12i-5k-4
    joined_. a1h2 joined_a a2b-2f1h6 joined_another a-8c-5d-4e-2g-4h4 joined_is a3 joined_the b-1f2h2 joiner b1h1
    joiner_in h2 joinery a1b-1h4 joining a5b1c-2d-1e-10f2g1h11i10j-10k-7 joining_, h-1 joining_. c-3f-2
    joining_a h6k-2 joining_another a-2g-1 joining_bonus a-1b3 joining_date i4 joining_has a2
    joining_is a4c-3g-1h5i4 joining_the b1d1f1g1h3 joining_there b-2f1g1 joining_you g2h1 joins b-2 joint a-2e-2
    joints b1h2 joke b2c3d9e-2f1g-8i1j1 joke_, a1c4d4h2j1 joke_. d1h-1i1 joke_about d-5 joke_and c1d4
    joke_of a-1b-3d6f2 joked b-3c-1d-1 joker c-5 joker_, c-2 jokes b-2d-4h-1k1 jokes_. c-1d-4k1 jokes_about c3
    joking b3d5 joking_, b1 joking_. b2c1 journal h-1i-4 journalist c1 journey b-6e-2g2
    joy b-2c-7d-8e-8f-1g-8i-6j-5k-8 joy_. b-5c-9d-7e-3h-1k-3 joy_of h2 joy_to a-2c-7d-5j-1 joyless c2
    judge a-5b-3d1e-7h-8 judge_, c2 judge_. a-3c-2 judge_me f1 judged a4b-1c-1d2 juggling a1 juicier a2
    july d-6e-8f-3g-6h-5i2j1k1 july_, c-2h-2i-3 july_. c3e-1i3j3k1 july_and b1i-1k2 july_i i1
    jump a1b2c-5d6e-2f4g-2h-2k-1 jump_, b1 jump_. d2e-2g-1 jump_in d4 jump_on a1f3 jump_when d2e-1 jumped c-1f-1h5
    jumped_ship h2 jumping h1 juncture e3f2 june a-9b-3c-1d-13e-10g-2j1 june_, a-2b2e-1j-2k1
    june_. a-4b-5d-2e-2g-6i2j1 june_@number i-2 june_and b-2c-4g-2k3 june_i c2g1 june_in h2 june_to c1
    junior c2d-1e-4f-2g-3 junior_, a-1b1c1 junior_for a-4b-1c3 junior_post b1 juniors b1c4d-2 juniors_. b1c1
    junk c-3 junk_folder e-1 juror i-1 jury b-8d1e4f-1g3h-2i-10k-4 jury_'s e3f-2g1 jury_duty g1 jury_is g-4i-1k-2
    jury_service b-4e-2g3h-5i-7k-3 just a2b-1c-3d-1e3g-3i-4j-10k-2 just_a a6b-2c2d-2g-2h4 just_about b3d1
    just_as a-5b-5c-8e-3g1 just_assume d-3e4f-2 just_been b-3c-6e1g-6h3 just_better a2 just_came g2 just_can a3
    just_checking e-2 just_clicked a5 just_come b-1e-1g-3 just_committed h1 just_could a2e2 just_different a-2
    just_do f5g2h-1 just_felt a1c-2 just_finished g1 just_for a-2b4d-3f2 just_found k1 just_give e-1f-2 just_go e3
    just_going e4h-3 just_got c-3e-1 just_had a-2e-1 just_hang e1 just_has a3 just_have c1e5h2 just_in a-2f3g2h-2
    just_is b2d-2g1 just_leave e-2f1g1 just_leaving e-2 just_let g1h2 just_letting e-3h4 just_like c-5h-1
    just_me c2e1k1 just_message e5 just_more a7b-1g-2h2 just_moved g-2h1k-4 just_need h-1 just_never e2
    just_not d-3e2f-1h3 just_now a-6f-6g1h-6 just_one a2 just_out c1k2 just_popping c-2e-5 just_put e2
    just_ringing h4 just_said c2h2 just_say b5d-3e-7 just_see e3 just_send e-1 just_signed h2i-3 just_sits h1
    just_so g6h1 just_stay c2e-2g4 just_stop d1e4 just_suits a3 just_take d-3 just_tell d2 just_that h3
    just_the b4d3e-2 just_this i1 just_thought h1 just_to c3d-1e-5f3g-7h6 just_too b2c-2e4 just_took h-1
    just_touching h-4 just_wait e6 just_want c-3h-2 just_wanted b1c-2d-1h-2 just_what a-3c-3d3h2
    just_yet b-1d-3e-4f7h-2 justice c-7d-4g-1 justice_. c-6d-2 justify b3g1 k b7c-2d-1f1h-1 k_@close b6
    karachi a1b1c1d2h1 karachi_. a1c2d2 keen b-6c-3d-5e-7g3h-6i-6k-12 keen_. c-3d-5g-1h1 keen_and g1
    keen_on a1c2h-4k-2 keen_to a-1c-4f1g1 keener a3c-1 keep a-10b1c1d2e-2f10g-2h-2i-1j-4k5 keep_. h-2
    keep_a c1d1e-1f3g1h4i-1 keep_all b4h1 keep_an k-2 keep_asking c3 keep_at d-2 keep_both a-2f3 keep_changing c4g2
    keep_coming b1 keep_every b2 keep_for b-3 keep_friday f1 keep_going d-1e3g2h-4 keep_her d2 keep_his d2j1
    keep_in b-3d-6e-11f-7h2 keep_it b-3e-2g-5h1i1 keep_me b5c-5d-2e-10f4g-1h-2k1 keep_meaning g1 keep_moving c3
    keep_my a2c-1d-4f8h-3k3 keep_off b-1 keep_on d4e1 keep_one c1g-2h1 keep_our b4f4h3 keep_private b-5h1
    keep_quiet i3 keep_sixty b4 keep_talking f3 keep_that a-6b-7c-7d-3e-4f-7g-8i-1k-4 keep_the a-5b-2c-11e-1f3g-6h1
    keep_them b3d-1 keep_thinking e1g1 keep_this d-2e-5g-2h-2k2 keep_thursday h2 keep_to b-4c2d-2e-1g-2h-3
    keep_up a2b-7d2h-2j-3k1 keep_writing e3g2 keep_you c-7d-12e4f-2g-5h-5 keep_your a1b4c-3d12e3f-1h-2
    keeper a-2b-3h2 keeper_'s c1 keeper_, a-2d1 keepers a2 keeping b-3e6f-1g-4j-4k2 keeping_a c1 keeping_it g1h1
    keeping_me d1e-1k2 keeping_my b1d1e6h-4i1 keeping_the a-1b-3c-3e-2h2 keeping_well d-2 keeping_with a5b-1
    keeps a-2b-3c4d-1f-3g3h-2i2j-3k1 keeps_a c-2h2 keeps_changing c4g1 keeps_its a-2c2 keeps_me c-5g1h-7i3
    keeps_the a-1b4c-1 kennel c2h1 kennels a2b-1c4d-4h4 kennels_. h1 kenya c1j2 kept a1b-7c7e-1f2g-5h-5j-3k2
    kept_, c-1 kept_. c-2d1f2 kept_a a1c-5h-3j-2 kept_asking a1d-5 kept_calling c11d-8 kept_changing b1c6h1
    kept_checking c-2 kept_coming a1c3 kept_crashing c1 kept_for g2h1 kept_in a-2d4f1 kept_it c-3h-3
    kept_looking c4 kept_me c-2d-2f-4h1k3 kept_on c4d-4h4i1 kept_standing c1d3 kept_the c-2d-2j-2k1 kept_us c-5
    kept_waiting d-1 kept_your a2c-6d-4e-3 kettle a-3b-3c-10e-4f1h1 kettle_. a-1c-2 kettle_and a-2 kettle_on c-2g1
    key a-7b-7c3d-3e-6f-4g-1h-2i-5j3k-3 key_, c1g1h1 key_. c-5d1 key_back h1 key_for c1 key_with g-1
    key_worker h-2j3 keys a-1b-3c-3d-8e-9f-3g-2h1i-1j6k-7 keys_, i-2 keys_. e-2h2 keys_back j1 keys_in g1h-1
    keys_of a2j1 keys_on h3j2 keys_to a-3c-1i2 kick a2b2d-2h-3 kick_in b6 kick_myself a2 kick_out h-1 kicked c4d2
    kicks i4 kicks_in b1 kicks_off i4 kid b4c-6d3g1h-3 kidding c-5d2 kidding_. c-2 kidney g-3k5 kidney_. d1k1
    kidneys k3 kidneys_are k1 kids a-3b2c-1d-4e1f-8g-1h-5i-7j7k6 kids_'s a-3c-2h-1i-5j3k-4 kids_, b4g3h-4k2
    kids_. b2c2h-5 kids_are a-1b-7i1k1 kids_had c-1e2 kids_i a-1b2e2 kids_in a-2b2c2h2k1 kids_is c1 kids_need b1
    kids_on b1c-1 kids_start j2 kids_the a2b1d2 kids_to a2b-2c2 kids_were c1e1 kill c2d4h1 kill_you d5
    killed b-1d5g1h-2 killing k1 kilometre b4 kind a-5b-4c-9d-10e-3f-3h-2i-2j-3k-10 kind_, b-1g1
    kind_. b-8c-1e1g-4h-5k1 kind_about c-4d-3h-3 kind_as e1h2 kind_enough b-2c-4d-2h1 kind_invitation b3d-2h6
    kind_of a3b4c6d3e1g6h-6 kind_regards a-8b-8c-10d-9e-7f-3g-9h-6i-4j-2k-3 kind_reply h1 kind_team h1
    kind_to a-6b-2c-3f1g-5h-2 kind_with c2 kind_word c5d1f1 kind_words a-1c-4e-1h1 kind_your c-2
    kinda b-1c6d-7f-4g11h-3 kinda_thinking g1 kinder a-3b-5c-1e-2g-2h3 kinder_. c-3d-1k-3 kinder_than a-1
    kinder_to c1g1h2 kindergarten c1h3j5 kindergarten_. b1h1 kindergarten_in j4 kindest a-4c-5
    kindly b-2c-16e3g-4h3i-4j-2k-7 kindly_, c4g2 kindly_. c-4d-8e-3h1 kindly_allow e-1g1 kindly_asked h-1
    kindly_await e-1 kindly_be c1h1 kindly_bear e-1 kindly_cancel a-1d-2h2i1 kindly_close d-1h7 kindly_confirm d-1
    kindly_consider b3e-2 kindly_desist e5 kindly_do b-5c-3e1h-7 kindly_drop d1 kindly_excuse b1e-3
    kindly_exercise e2 kindly_find d1 kindly_for d4h-2 kindly_give d-4h2 kindly_inform d1 kindly_keep f3
    kindly_leave e1f2 kindly_let h2 kindly_note b3c1f1g2h-2 kindly_offered b1 kindly_put a1 kindly_read d3
    kindly_refrain d3h-2 kindly_release h-2 kindly_remove a1b1e-1h7 kindly_send e-3 kindly_sent h1 kindly_shift h-1
    kindly_spare d4 kindly_stop d2e5h-2 kindly_strike a1h3 kindly_take d1e-2h5 kindly_tell c-2d-3e-1h2
    kindly_that h-2 kindly_treat c-2d-8h6 kindly_understand b3 kindly_wait e3 kindly_withdraw f2h2j2 kindly_you h-3
    kindness a-11b-7c-4d-7e-7g-5h4 kindness_. a-2c-3d-7 kindness_and h2 kindness_itself c-1 kindness_of c1
    kindness_that h3 kindness_to h1 kindness_when h2 kindness_you a-1 king b-2c-4d4 king_of d3 kiss a-1c-1d-2e2
    kiss_the e2 kit a2b-5c2h-3 kit_. b-2 kitchen a8b-6c-2d-7f-1g-1h3i1j-2 kitchen_'s a-1f1 kitchen_, a2b-4h1i2k1
    kitchen_. a-2b3d-5j1 kitchen_and a-3h1 kitchen_as d2 kitchen_at c-3h2 kitchen_for h1 kitchen_garden c1
    kitchen_had c3 kitchen_has e1h1 kitchen_i c2 kitchen_in a2 kitchen_is a7c-1h-2 kitchen_job h1
    kitchen_on b1c-1g-1i2 kitchen_table a2b-2c-5h-2j-2 kitchen_than a3 kitchen_that a-1 kitchen_was a-3c-1
    kitchens a4c1d-1i1 kitchens_, a2 kitchens_. i2 kitchens_and a-2 kitchens_i a3 kitten d-2e-2 kiwisaver b4
    knee a-4b-7e-3h-4i-1j1k5 knee_'s g-1 knee_, f1 knee_. c1 knee_and c1 knee_deep c1i1j3 knee_in c1k5
    knee_operation k2 knee_surgery g1 knees b-2c-2d-5f-3g2h-3k3 knees_. c2e1 knees_and g4 knees_are a-1b-3c-4g-2k3
    knew a5c2d-6e-9f-2g-8h3j2k-1 knew_. b1 knew_about c4 knew_all c-1 knew_every a-1c-9 knew_i a-4b4c3d-1h2
    knew_it a1b1c1h1 knew_my c-4 knew_nothing c6 knew_that d-4i2 knew_the a3d-2 knew_what a1c4d1 knew_where a-1
    knew_which a1h1 knife d-3 knives c1d-5e-3g-4i2 knives_, b1 knives_are h3 knock c-2g-5k2 knock_off f-1h-1
    knock_on f2 knocked a3b-2e1g1h-6k1 knocking a1d1 knocking_. a2 knocks a4b1g3 know a-6d-2e1f-6g-2h-3i1j-3k1
    know_, b1d2e7k2 know_. a3b-2c-2d-1e4f-3g5h-3k2 know_? b-2d-7 know_a a1d4e-6g-3h2 know_about a1b-3c2d4e1f1g1h-1
    know_already a2 know_as e-3 know_at b1c1h1 know_better d2 know_by b-1c-2e3h-2i5 know_every c1 know_from b2j-1
    know_how c-7d-2e-4f1g-11h-3i-3j-4k-5 know_i a-1b1c-7e6f-2g-6h6i4k2 know_if c1e-12g5h-2j-1 know_in e4k2
    know_it b1c5d4e-1g2 know_me d1 know_more e6i1 know_my c-5d1g-3h-4 know_nearer e2 know_one e2 know_someone g-1
    know_something e2 know_sometime e1 know_that b1c-5d-2e-1g1h4 know_the c1e-4g-8h-7i-3j-1 know_their c-2
    know_there h3 know_this a1 know_to d1 know_tonight i2 know_too b-1 know_what a-4c6d-2e4g-8i-1
    know_when a2b-4c-6d-2e1g-5 know_where a1b-7d-1e2f1h-2 know_whether a-4d1e-4f1h1 know_which a1c-2e1g-4j2
    know_who c2d2 know_why a3b1c-2e1h-4k2 know_you a-2b1c-3d-2e-4f-1g-6 know_your b-1c-5d-6e-4h1 know_yourself i1
    knowing a3b3c-1g1 known a-1b1g-4h2i-2j-2 known_, c1 known_. a-1c-3d-1 known_for b3c6 known_that c1
    known_to a-1b2c3e1 knows a-3b-1c2d-6e2f5g1h-1i-2j-3k2 knows_, d-3e3 knows_. c2d-5e1f4g6h-1 knows_about c-1
    knows_how c1d-1 knows_i d-3h-2 knows_it b2c9h1k1 knows_me a1 knows_my h3j-1 knows_that d1 knows_the a-1d-1h-2
    knows_what c3d2e-1 knows_when e2 knows_where c3g-3 kroner b1 kyoto b2 la c-2d-2 lab a5b-4d-9f1g2h-1i-1j1
    lab_'s c2 lab_, b-3c-3g1h2 lab_. a3c-3h-1 lab_and a1e2 lab_coat c1 lab_for h1 lab_has a-2c2j2 lab_in b2h1
    lab_is a2b1c1g-1j1 lab_job c1h1 lab_manager h-1 lab_technician a-1c-1 label a2b1c6d-1 label_. b2 labels c2h-1
    labor c1 laboratory a5b-1c-2d-6e-1f-1k-2 laboratory_, h1i1 laboratory_. c-3 laboratory_and h1
    laboratory_technician h1 labour a-1c8i-2j5k1 labour_. c4 labour_law c1 labourer b2c3 labs a2c1e2 labs_, e2
    labs_are a2c2 lack a-4g1h-1 lack_of a-3c3d2g-5 lacked a2c3 lacking a1c2g-1 lacks a-3c5
    lad a-2b1c1d-8e-5f-1h-1i-1j-4 lad_'s a2c-2g1 lad_. d-4h2 lad_from c-2 lad_has k3 lad_in h1 lad_on b1c2
    lad_was c1 lad_who c1d-5 lad_with a-1b3c-2 lad_you d2 ladder a2c-1d-9e-5g1h-3i-2k1 ladder_, j1
    ladder_. c-1e-1g1 ladder_at b-1g2 ladies b-4c1h2k-1 ladies_'s c2 ladies_. c1 lads a-1c1d-17e-3f-2g1h3i-3j-1
    lads_, h1 lads_. d-1g1h5 lads_at b2c-1 lads_from c-2 lads_in b-2h-1 lads_on a1b1g1 lads_that c2h3 lads_were c2
    lady a-1c3d-2e-2f1g-3i3j2k-2 lady_'s c1h2 lady_, a1b-1c1 lady_. c1d4h3k2 lady_and b2c-1h1 lady_asked c-1
    lady_at b-5j1 lady_from b1c-2j3 lady_i k2 lady_in a1c-4j-1 lady_of b1 lady_on c3 lady_said b2c2e1 lady_was d1f1
    lady_who d1h-3 lady_with d-3 lagos a1f-1g-1 lagos_. c-3 lagos_and b1 lahore b2 laid a2b1g-4h-6j-3 laid_off k1
    laid_on a-3b1c-1 laid_out a1c-1 laid_the a2 lake a1c-3d-1h1 lake_, g1 lakh b2c-3 lakhs a-4b5c-6d-3g1i1
    lakhs_and i2 lakhs_fixed b2 lambing a-3c-8d-8e1h-4i4j-1k-3 lambing_'s e-2 lambing_, i1 lambing_. i1 lamp a-4c1
    lamp_, d-1 lamp_. c-1 land a4b-1c-1d-6e4g1h-1i-4j2 land_, a5 land_. a-3c-3e1j2 land_lies e2 land_on a1
    landed a3b1c-4d-13f-3h7i-1j-5k2 landed_. a-4c2h-4 landed_a b2h1 landed_at a3 landed_in g2 landed_on a1c-1g1h1k3
    landed_something a2g-5h8 landed_somewhere h-1 landed_the a7h3 landed_with a3 landing a2c-2d3g2h1k-2
    landlady a-1c-1e1i-2j4k-3 landline e4 landline_. c1e1 landlord a-8b3c-7d-4e-5h-6i-8j6k2 landlord_, b1
    landlord_has j-4k1 landlord_in j5k-1 landlord_is b1k3 landlord_wants h1j1 landlord_will h-1j-1
    lands a-2b4c-5d-6e6g3i-2k-1 lands_in b6e2 lands_on h2 lane a-3b-2c-5d-1f1g1h-6 lane_, a-2h-3
    language a4b3c1e-1h-1i-2j1 language_, a1d1i-2 language_. c1 language_i a1h-1 language_school h1
    lanyard a-1c1e-2h-1i1 lanyard_. c3i1 lapse g1h2 lapse_. g1h2 lapsed i3 lapses a-1i5j1 laptop c1d-10e-5f-5h-8i4
    laptop_, b2 laptop_and a1c1 laptop_died e2g1 laptop_is c-2g1 large a1b1c2d-4h-2 large_print b-2c2
    larger a9b3c-7g3 larger_and a5 lass d-4f-2 lass_on c1d-1f-2 last a-3c-2d3e-3f-4g-1h1i-1j2k1 last_, a1h1
    last_. b1c1g-3i-2j3 last_autumn c2h-9 last_bus g3 last_day b-3h1i5k-3 last_drawn b1 last_email c2d1g2
    last_fall h-6 last_few c-1 last_firm c-3 last_five d1 last_four d1 last_friday a1c-1h7i-1 last_i a2d2h1
    last_interview b2 last_job c-1i-1k4 last_letter c2d1e1h1 last_mail c2 last_man c3d-2 last_message d-1e3g1
    last_minute c8e-3g-3 last_monday b2h1 last_month b-3c-2d-5e1h9k3 last_night a2b-2c-7d-9e-8f-2g1h6i1j2k-6
    last_note h-3 last_of c-4d-2i1j-1 last_one a-2c-1f1h2j1 last_page c-2 last_person b3d-3 last_piece c-2j2
    last_place c-2d1 last_question e-2 last_round c-2f4i3 last_season h-2 last_shower d5 last_spoke b1g1h2
    last_spring c-1h-9 last_stage g1 last_summer c-1d2h-2k-2 last_sunday h2 last_thing c-4d-1j3k1
    last_three c1e3h-2 last_thursday c-1i2 last_time c-4d8e-3g-4 last_to c-1d1 last_touched c3 last_tuesday c3k1
    last_two b-3c1e1i-3j-2 last_was i2 last_wednesday c1 last_week b-2c-3d1e-5f-7h8i-5k4 last_weekend j2
    last_winter c2h-4 last_word g2 last_year a-3e-8h-5i-9k1 last_you c2e8 lasted c4d-1 lasts k2 latch f4g-1
    latch_for f1 late a-10b-3e-12f-4g5h-3i-8k-6 late_! d1 late_, a-2b2c-1d4e3g2h1 late_. b-10c-1e-4g-3h-6k-4
    late_and c7g4k2 late_answer e-1 late_as d2 late_at c1 late_because c-7d-1 late_but c-1 late_change b-3
    late_father a2d-1 late_for c1d-2g5 late_hour g-2 late_husband c-1d1 late_in c-3d2f1g-5j2 late_notice h2
    late_on g1 late_reply c-3 late_shift b-1c1g1 late_so g3 late_that c1 late_with b-1c2d-1
    later a-6b-8c-5d-7e7f-1g-5i1j-4k-2 later_, c-4e1h-2 later_. b-4d-7e4g-1h-2 later_? d1 later_date g-1i-7
    later_day h2 later_i e4 later_on d-3e3f1h-1 later_stage e-1h2 later_start i1k1 later_than g2i1 later_this e-4
    later_today e-2 later_train a-1 lates g3h1 latest i3j-1 latest_. i2 laugh a-3b1c-9d4e-3f-1g-3h-1 laugh_. d4h-1
    laugh_? b3 laugh_about b-1 laugh_and e1 laugh_at d1 laugh_on d1 laugh_out c-1d-3 laugh_till c-2 laugh_with b1
    laughed b2c8d4e-5g-5h-7 laughed_, b-1c-2 laughed_. c3 laughed_about c3 laughed_at b1c10k2 laughed_out c-3d6
    laughed_so c-6d-2k-2 laughed_when a2c1d2 laughing a2c-2e-2h-6j2k-3 laughing_. a1c-3j1 laughing_at c1d3
    laughs d2k1 launch b-4c-3d-5e-2f-1g-4j-1k-1 launch_and h2 laundry a-3b6c1d-5g-2h1i2 laundry_, a-1i3
    laundry_and h2 law a2b-1c2e1f-6g-3h5i-1j-3 law_'s b-2h3 law_, c-3d1 law_. a4c3 law_and b1 law_firm a-1b2d3
    law_had k3 law_has j-1 law_in c2 law_is b-2 law_office a1d-1h2 law_school b2 laws b-3c-3d1k1
    lawyer a-3b-3c1d-3g-3h-1i2j5 lawyer_. b-1 lawyer_i c1 lawyers d-1e-5g1h-4i2j3k5 lawyers_. g2i1 lay f-1g3h6
    lay_a h5 lay_down h3 layers c2 laying a2 lazy c1d2 le b-5c-4d-10e-3h-1 lead a-5b-4c5h3i-5j-1 lead_, d1h-3
    lead_. a1c1e2 lead_interview h-3 lead_job h3 lead_role d2f1h1 lead_the d1h1 leader a5c4d-5f1h2i-3k9 leader_, k1
    leader_. a1c4f1h1 leader_and k3 leader_in a4h1 leader_was c4 leaders a1c1 leadership a1c9d4g-5 leadership_. d2
    leading a7h1 leads a3h1 leads_. a-1 leads_to b1h3 leaflet a-2b-7c-4h-4 leaflet_, c2d1 leaflets b-3c-1
    league a2e-3h-2 league_, a4 league_. a5c1d1 leaked c2e1 leaking c7g1i1 lean a-4b-2c-1e-3f-3g11h-5 lean_to g5h-2
    lean_towards g3 leaned a2c4h2 leaning a-3c-10d-2e-2f-4g11h-13 leaning_on c-1 leaning_the g3 leaning_to f-2g7h-2
    leaning_toward g2h-2 leaning_towards b1c-1h-4 leans a-1g2 learn a5b-6c-3d7e-2f-6g-8h1i-2k-3 learn_, d-3
    learn_. c-5d-3e1 learn_a g2 learn_about e1 learn_from a2c1 learn_how b-3c-5d5 learn_in c4h2 learn_it c2
    learn_more b-5c-1d-7g-3 learn_some d3e-1 learn_that c1d5h1 learn_the d6h2 learn_to a-6c-5d6e-6
    learn_what a-1c-2d1e3 learned a-4b-1c-2d-1e-12g-1h-7i-3k1 learned_. a2d-1 learned_a b-5c-9d-5e-1
    learned_from b-2c3 learned_more c-1 learned_my d3h2 learned_that k1 learned_to b1c-4d-2g1h-2
    learning a5b-1c-4d-6e-6h1k1 learning_, g2 learning_. c1d-4 learning_it a2i1 learning_the k-1
    learning_to c-1h1k5 learns b2c1d6 learnt a-2b-3c-7d-3g-2h-3j1 learnt_to j1 lease a-3b2c-1g-9h-4i-6j2k-8
    lease_, h-1j-1 lease_car b4j-2 lease_here i-1j4 lease_in j3 lease_on a-2j-1 least a1b4c2d5f3g-3 least_, h-1
    least_. b-4h1 least_@amount b2 least_@number b3 least_a c1 least_have c3 least_not f3 least_of c-5h-2
    least_one d2k1 least_the d2j2 least_thirty b1c-3 least_three c-1i1 least_until f3
    leave a-4b3c-1d-1e3f4h1i3j2k-3 leave_, b6d-3h2i3 leave_. b2c3d1e-4g-1h-5i5 leave_a a3b-2c-1d3e-5f2g-2h-2k1
    leave_after i1 leave_and b2c1f-2h-3 leave_before b-1c1g-1h-4k1 leave_by d2 leave_early b-1j2
    leave_figures b-1h3 leave_for b-1c3d2g1j2 leave_from i-5 leave_him g1j1 leave_in c-4d1i1 leave_is b2d2
    leave_it a-7b-7c-1d-3e6f-9g3h2i-3j-9 leave_loading b6 leave_me b1d6e5f2g-4h-5 leave_money b-4h6
    leave_my a-5e-6f14i-5j-2 leave_of a2h3 leave_on i1 leave_people c2e-1 leave_so g1
    leave_that a-5b-7c-3d-8e-7f-3g-7h1j-2 leave_the a2b-8c-3d-12f1g5h5i-8 leave_them g-2h-2j-1 leave_there b4
    leave_things g3 leave_this a-1d-5e4f-1g-2 leave_to a-3g-1h2j5 leave_until g-2k-3 leave_was b6g2 leave_with c1
    leave_within b-2i2j-3 leave_without c-5 leave_you a1c-7d-4e2f-6h-5 leave_your b1d-1e3h7 leave_yours g1
    leaver b1c2 leavers b1c1 leaves a5e2f-1g2i3k2 leaves_a c3d1 leaves_at e1 leaves_me b5c-5g1h-1i-3k4
    leaves_on g-1i4 leaves_the j1 leaves_you a2 leaves_your a3c-2h2 leaves_yours a5d2 leaving a-4b3c2e2g3h6i4j2k-7
    leaving_, a-2b3h2 leaving_. b6c5h2 leaving_a d1h-1 leaving_at b-2c2 leaving_do c2 leaving_it a-2c1d-1g4h4
    leaving_me d1e1 leaving_my h-4 leaving_the a-1b-2c-2d-1f1g-1h4i-3j2k-3 leaving_this e1g3h-4
    leaving_you c-9d-6e-2g1h-8 leaving_your a3b-1e3g1h4 lecture a-9b-5c1d6e-3f-1g3h-2i1j1 lecture_i d4
    lecture_me c5d7 lecture_on b-2 lectured c3d6 lecturer c2d-3 lectures a-3b-4c1d1f1g1 lectureship a1h2
    lectureship_. h1 lecturing d1e-1 led c5d-2h-1i-1 led_me c-1e-1 led_to c5 leeds a-2b-4c2d-2g-1k-2
    leeds_, b-3c3i1 leeds_. h3 leeds_by a-2 leeds_for g-1h-1 leeds_has g1 leeds_in g-1 leeds_is a1j2
    leeds_office b2c1 left a-6b-1c4d-4e-4f1g-3h-3i-8j-6k7 left_, c-3i1 left_. a-1b-2c-1e-1g2h-4k1
    left_a a-2b-6c-2d-9e-7g-1k-3 left_after b3 left_alone b-2c1k1 left_and c-2f2 left_as b-2c1 left_at c-2h1
    left_before b3c4 left_by c1 left_early c2 left_for b-2h1k1 left_hand d3f1 left_his c-2 left_in a2c4d-7f1h2j-1k1
    left_it a-1b-4d1g1 left_me b1c2e-1g1h-1i-4k7 left_my c-7d-4f-1g-9h-5 left_of c-1j1 left_off e-2f5
    left_on a-1d2k1 left_one k1 left_out c6k-2 left_over b7c-4 left_school c-2d1 left_side k3 left_that c-1
    left_the b-5c-4d1e-2f-1g2h2 left_them c-2e2i-1 left_this e1 left_to b1d4g-1i3k-7 left_us j-2k1
    left_with a1b3c1d-2 left_within c2i-3 left_without c1 left_word c-6d-1h-1k-1 left_you b1c3d-3e4
    left_your c1e4g3h-1 leg a-2d2g-3h-5i-5j-3 leg_, c1g1 leg_. d1 legal a-1b-1c5d-4h2i1j-1k-1 legal_secretary h2
    legal_team c3 legally c1 legend c-3d-3 legs a-1b-4d-6g6 legs_. c1g2 lemme d-7e8g-1 lemme_think e2 lends b-1h1j2
    length a2b-2e-2h-2i6 length_. c2 length_of c-3i5 lent a-7b-3c1d-4e1g-5h-7j2k-2 lent_, e3 lent_. c2
    lent_me a-4b-8c-13d-8e-6h-4i-2j1k-7 less a4b6c3d3e-4f1g9h-1j1k-1 less_, b2d-1f2j2 less_. a-2b-4c-3d-4e-3h-2
    less_a b2g-2 less_about c-1d7 less_and a1g5 less_certain g3 less_decided g5 less_i a-5c4g5 less_in b1
    less_like c2 less_money b4 less_of a2b-5d-4g-5 less_said d2 less_set g3 less_so a2c5d-1 less_sure c1g1
    less_than a-3b17c-3d-5g-4 less_time d3 less_to c2h2 less_who c-4d4 less_with b2 lesson a-10b1c3d-1e-6g-1i4
    lesson_, b1i1 lesson_. c3d-2 lesson_in c-5d2 lesson_is c1 lesson_observation c3 lesson_on i1 lesson_to d1
    lesson_was c1d-3 lesson_with i2 lessons a-3c2d3g-6h-4j-4k-2 lessons_, j-1 lessons_. a-3 lessons_and b3
    lessons_in d3 let a-3b-2d-3e8f4g-2h4i1j3k-4 let_'s c-6d-1e2f10g-7h-3i-2j-3 let_a a1c4d6h3 let_alone c2d3
    let_anyone c-3f2 let_down c4d-1 let_go a3b-5c5d-4e-7g1i2j-3k3 let_her c1d2h1 let_him c1 let_it a1d1e3f-4g1h1
    let_me b-3c-7d-2e2f-3h-8i4k-1 let_my c1e-6f4g-7h3 let_on a-2 let_out e-2 let_people c2i1 let_slip b2
    let_somebody d-4f2h6 let_someone h3 let_that d-2e1 let_the a-3b3c-2d2e5g-4h8i2 let_them b1c-1e1i3
    let_this a-6b-3c-5d1f-7g5h2 let_u e2 let_us b3c-3e3f2h-5k-2 let_you a2b-1c-12d-5f-3g-3h1i1 let_your c-6d4e3g1h4
    lethal c-3d-1 lets b7d-2g-7h-2i-2j7k-1 lets_me a2b5c-10d-5g-3 lets_my b2 lets_us b2 lets_you f1
    letter a-4b2c-2d-1g-3i9k-2 letter_'s i2 letter_, a-3c-1d2e-1h2i1j1 letter_. b3d-2e-1h-3k1
    letter_and a1c1d3f1h-5i1j-2k1 letter_as c-2 letter_before e-1i-1 letter_behind e1 letter_calling h-1
    letter_came e-3h4i1 letter_did b4c3 letter_for i3j2 letter_from b-2c-3d-3h-2i2 letter_gave c-2 letter_got c1
    letter_had c4e-3i-1 letter_has c1e-1g1 letter_i c2e3h3 letter_in d-2h-2i6 letter_is b3c-7d4e-1h2i4
    letter_like c-3 letter_made a2 letter_of b-2c-1e1h-7j1 letter_on c-1 letter_out h-2 letter_reached c1h2
    letter_said b3h-3i-2 letter_says c3g1i3 letter_so g-2i4 letter_they i-1 letter_this j1 letter_was d-6i-3
    letter_went c-5 letter_with c3h-2i3 letter_you i-2 letterhead a2b1d4 lettering h2 letters a5d2e6f-4g-1h-1i-5k1
    letters_, b3c2d5e1h-3 letters_. c-9d-2e-1h-1j1k1 letters_about c-3e1 letters_are c2e1 letters_from d3e2
    letters_i a-2c1d1 letters_in a1e-2 letters_like d-2 letters_of c-1d3 letters_on a1 letters_to d1
    letting a-2b-3c-2d-4g-6h5i2j4k-4 letting_agent j1 letting_go a1 letting_it d1 letting_me b2c-4d-4i3k-4
    letting_people b-2c3 letting_the d2e2h1 letting_this e3g-1h4 letting_you a-2b-1c-5d-7e-8g-1h2 lettings b1
    level a6b-1c3d2e-5g-6h-3i-4k-4 level_, a2c1 level_. a4b3c2d2h-1 level_@number i-4 level_i c4 level_of a2
    level_than a4b-2 levels b-1d-3 liable g2k1 liar b-2d4h-1k3 liars c2d5 liars_. c2d5 liberty b-2g-1h-4
    liberty_to b-2h-1 librarian c2d-5e-4g-1h3 librarian_, b-1c2 librarian_. g1h1 librarianship b1c1d2
    library a4b-3c-1e-8g-1j-9k-1 library_, a-2 library_. a-1d1g3h-4 library_and c-1 library_has h-2 library_i a-3b2
    library_in f1 library_is c-1 library_job a2 licence b4e-6g-1h-9j-2k3 licence_, c-2h-1 licence_. b2c1j-2k1
    licence_and j-3 licence_i c3 licence_is b-3c-1 licence_to j2 license h-1 licensed c-3d1j2k-3 lick d4
    lie a4b4c3d4e1h-7i-2k4 lie_, c2h-2 lie_. b3c-1d3e-3k1 lie_down d1 lie_for e4 lie_in d1 lie_on a1 lie_to a3b4c1
    lied c8d7 lied_to c6d7 lies a2b-1c1d2e4g1h1i-1j-1 lies_. c2d3 lies_closer a3 lies_in g2 lies_with a1g1 lieu a1
    life b3c-2d5e7f-6g-15h-5j4k4 life_'s a3d1h2j2 life_, b-2d3h-2i2 life_. b1c-3e1g-2 life_balance c1d1
    life_for c-1 life_got e5 life_has h-4k-4 life_have d3 life_i b1d3 life_in a1j1k1 life_insurance a-3b2
    life_is a-1c-4e2j2 life_of a-2 life_was e1 lifeboat a1b-4c-1g1h1 lifeboat_. b-1 lifeguard c-4h4
    lifeguard_interview e1 lift a-10b-6c1d-4e-3f-8g-3h-6i-5j-2k3 lift_, b-2c3d-3g-3 lift_a k2 lift_and c-3k2
    lift_from h-1 lift_has c3g3 lift_in c-1 lift_the c-1d5e1 lift_to c1 lifted b-1c3d1 lifted_my d1
    lifting b1e-1g-5h-6i-4j-3k6 lifting_. b1c-2 lifts d-2e4h1k1 lifts_, k4 lifts_. k1 light a3b-1c6d-4g-7i-1j-1
    light_, c2 light_. c-1g-1 light_for c-1 light_heart h2 light_in a-1 light_is c3 light_of c1 light_on c5
    lighter a2c-4 lighting a-1c5 lighting_, a1c3 lightly b-2c-2e-3g-3h-2 lightly_. c-2e-3g-2h-3
    like a3b-1c2d1e-1f-2h-2j-8k-6 like_, a1c-3d-3e4h-1i1 like_. a-5c-1e1g1h-3 like_@number c1g2
    like_a a-5b1d-2e-1f5h-7i2 like_about k1 like_an a-1c2e-1g-2i1k1 like_at a1h1 like_being a1b1d-1 like_better a4
    like_coming c-1 like_dirt c4d3 like_everyone b1 like_family a5c-6 like_for b4c2 like_he c2 like_home c-8h2
    like_how c5d-6 like_i a-2b-3c5d3e-13f-7g12 like_is c3 like_it a-3c2d1e1f3g-4h3 like_me a6b2c-9d-8e-5f-7g-1i4k-3
    like_more a7b-1g2h-4 like_much b2 like_my c-8d2h5 like_no a-7c-2e2 like_nobody c3d-1 like_not e2g3 like_one d4
    like_royalty b-1c-1 like_somebody d2 like_someone c-3 like_something c3 like_that a5b3c1d2e-3f-4g-7h1k-4
    like_the b1c-2e3g3h-2 like_their a3 like_theirs a2 like_they c5 like_this a2c-2e-1g-2 like_three a-2c3d-4
    like_to a-6b-2c-8d-8e1g-8h2i-10j-5k-3 like_two a-2c5 like_we c3e-1g-1 like_with a1b1c-1d3h-2 like_working c-3
    like_you b-2c-1d3f-2g-6h4 like_your c-3d-2g-4h-3 like_yours c-13d4g-6 liked a1c-3d-13e-11f-4g-7h-3j1k-7
    liked_, b1h-1 liked_. a-5b2c-8 liked_about b1 liked_best a3 liked_both a-2 liked_it c1h-2 liked_more a-1c2
    liked_most a8h4 liked_my c-3 liked_that a-1b-1c-9k-1 liked_the a1c-1d-2h-6j2 liked_theirs a6 liked_them a3h1
    liked_to c-1d1 liked_you a4 liked_your a-3b-2c-1h1 liked_yours a-2 likelihood c-2d-1e-4g12h-6 likelihood_, g2
    likelihood_i g5 likelihood_of g2 likelihood_that g3 likely a-10b-3c-4d-14e-8f-11g22h-18i-1j-3k-5 likely_a g2
    likely_be g4h-1 likely_from g1 likely_going a-2g1 likely_i b1e-3g10h-7 likely_than a-3g5 likely_that g1
    likely_to b-1g4h-3 likely_will e3g4 likes a2b7c-3e-2h-4 likes_of c-1d6g1 likes_the b1 likes_to a1b2c2d-4
    likewise e1 liking a5c4f4 liking_. a1c5 limit b-1e3i2 limited c2g2i2 line a4b2d1e5f-1g-2h2i2j-8 line_'s a1
    line_, a3c-5d-2e1g-1 line_. a-1b1c1d3e2f-1g-1 line_: d2 line_about d1 line_again e3 line_and c2 line_at c-5e2h2
    line_before a1f1 line_by c-2 line_cook b1 line_for b1e1h-1 line_from e3 line_has a1 line_in c-3e-1h3j-1
    line_is a2d-3e-2g-2i-1 line_manager g-2h-4k5 line_of a-2b3c-2d1 line_on c3 line_once e2g1 line_one e2
    line_that i1 line_through h9 line_to e-4 line_up a1d-2g6 line_was c-4k1 line_went f1 line_when h-1
    line_whenever e1 line_with a3g1h-1 lined a2e-1g-3 lined_up a3e-1g-3 lineman h2 lines a3b-1c3d1e-2h1
    lines_, c4d1h2 lines_. c1h1 lines_up a4b-2g2 lining a-1d-7g-1h-8j1 lining_up c-5d-2h-3j1 link a-5b-8c3d-2g-1h-4
    link_and c-1d2k1 link_for c1e1 link_in c-1 link_to c-1i1 link_was c2 link_you c3e1 linked a-1b4h1 linked_up h1
    linkedin b-4c1d-1e-1f-3g-2h2 linkedin_, e-1 linkedin_. d-1 linkedin_and h2 links d3 lips b-4d3 lips_, d5
    lips_are b-3e2 lisbon f1g2h2i1j1k-2 lisbon_, i1j-1 lisbon_. g3j2 list a3b-6c1e3f3g-3h3i-2k-1
    list_, a1b-4d-1e2i4j1k4 list_. a2b3f-4g-1h5j-3k-4 list_a h-2 list_and a1b-3d1e5h5 list_as f1h1 list_at f2
    list_before a2c1g2 list_came a1 list_for a-11b-3c-3d-2e-7f-1g-1h-2i-4j-1k3 list_from a1e1 list_has c2i-1
    list_i a2d1 list_in c2f1 list_is c1d1f1h-1 list_just f4h5 list_of a-4b-4d-8e1f-1h3i-5j5k-3 list_on k-1
    list_please b2 list_than a-1 list_to e4 list_today d4e-3 list_until h-1 list_was a1c1 list_with a-1i-1
    list_would a1 listed b-1d-2g4h-2 listed_. c-2 listen a-1c-2d6e-3f4g2h-6k-2 listen_, b1c-1d1k-1
    listen_. a-1b-1e-1f3 listen_to c-1g3 listened a-2c-1d1i1 listened_. b2c-1 listened_to a-2c3d-5i1
    listener a-2c-1 listening c5d5 listening_, d1 listening_. c5g2 listening_to a-1d1 listens d-1 listens_. c-2d-2
    lists a2b-2c3d-2h3 lists_. h2 lit c1g-1 lit_a c1 lit_up c-1 little a-3b4c8d3g1h-4j1k7 little_, b2g2
    little_. b6c-2d-5h-2 little_about b-2 little_and b3 little_bit b-1e-2g3 little_boy c-4d-2 little_extra b3
    little_for b3h2 little_girl b-3c-4g-2k3 little_in c3 little_job a-2 little_longer e5f1g-2 little_more a-4b1c2
    little_museum h2 little_of c1 little_one a-1b1c-2d-7i-2k5 little_ones a-4b-1c-1d-4j4k1 little_sad c4
    little_sense d1 little_shop h1 little_something b4e1 little_that c3 little_to c2d-3g1 little_too d4
    little_warning h2 little_while e5h-3 little_you c1d1 live a-1b6c-2e-2g-2h-3i-6j6 live_, c-1 live_. b-5e2f2j4
    live_in b5e-2f-2g1h-2i-4j2k-4 live_is j2 live_near k2 live_on a-6b12c-9d-5e-4g-5h2 livelier a9b-2d5 liver j-2k2
    liverpool k1 lives b4c-1g-4j-1 lives_. a-3c2d1e2 lives_in a-1 lives_on b1 living b8c-5d3g-3h1j-1k-1
    living_, b-1d1h2k-1 living_. b2d4 living_and b1c-1d2 living_in b1c-1 living_on j-2k3 living_wage b3
    load b1d1e-2f1g5h-7j1 load_. b1 load_of c-3d2 loaded a-2b6c-4 loader a1d1 loading a-3b7c2d-6g-6h-6i-3 loads a1
    loaf a1c1d1 loan a-8b1c-8d-3f1g2h-4j-1k11 loan_, b2h3 loan_and k1 loan_at b2 loan_for b-2 loan_of b-2
    loan_on b4k3 loan_sharks k4 loans h-3k2 loans_. b2 lobby a-4b-8c3d2e-4g-2h-2i1j-3 lobby_. c2d1h-2i2
    lobby_for c4d2 local b-1c-2d-8e-3g-5i-5k-4 local_, c2 local_. a-3c1 local_paper b-1 location a3b-3c2g-2
    location_. c1 lock a1b-2d-2g-3 lock_, c1 locked a-2b-2c6d-3f-1i1 locked_. c3i1 locked_in h2k-2 locked_up c2
    lockers c2 locks c4 locksmith b-1 locum a-3b6g2i1 lodge a1b1d-1e-3h-4j9 lodge_. a1c1 lodges a1
    lodging b-1h-3i-2j8k-1 lodging_with h-1j4 lodgings b1h-2j5 log a-2b-1c4 logged c5h-2 logged_me c5h-2
    logging h-1 logistics a2c-5d-2h2 logo a2c-3d2g-1h-1 logo_, a1c2d3 logo_. d1 logo_is c-2
    lol a-4b-7c2d9e4f2g-6h-6k1 lol_, c-1d1k2 lol_. f3h-1 lol_no d5 lolly b3 london a-4b9c-2d-2g-4h-4 london_, b1
    london_. b1 london_weighting a-1b8c-3g-4 long a-1b-1c1d-9e1f-2g-5h-4i-1j-1 long_, a-1b1e1
    long_. c3d-1e4f-3g1h-6 long_; a1c-2 long_after c1 long_ago c3 long_and a2b1c-3h2 long_as a-4b-4c2e2f6g-5h-7j1
    long_at c-4 long_chat h1 long_covid c-1k8 long_day b-2c-3g4 long_days c-1i1 long_enough b-1d2e-2g-1h-1
    long_for a-2b-9e-4g1h-2i-5j-4k-1 long_haul a2h1 long_i i1 long_last a1b3 long_letter e2 long_list c2e2
    long_process c-2 long_service b10c-3e-1h1 long_silence c3e3g2 long_story c-2h4 long_talk h3 long_term a5b4c-2h2
    long_that c6d-1e3g-1 long_the c1 long_they c-2 long_think e-1k-1 long_time c1d-6e-3h-1k-3 long_to a1c2e-6k-3
    long_wait c-2 long_walk c-2d3 long_way c3d-1 long_weekend a1b-4c-1e-2i1 long_while a-1
    longer a5b-3d-4e1f-5g-2h4i-2j-2k4 longer_, c-3e1 longer_. a-2c-5e6g-2h1i-1k2 longer_a b1c-3e1g-2h9k-1
    longer_and a3 longer_applying h4i1 longer_available b2f-1g-1h7 longer_be e1h1 longer_for a1e-3 longer_have h-2
    longer_i c3g3 longer_in a1g2h4 longer_knows k2 longer_looking g-2h3 longer_need h-2 longer_on a1k2
    longer_pursuing g-4h2 longer_seek h4 longer_so g4h-1 longer_than a3b-6c7e-2g-7h-8 longer_to b-1
    longer_want g-2h6 longer_wish c2g-2h7 longer_works g2h-2 longlist h1 look a-1c3d5e2f1g6h-2i-2k-5 look_, h-4k-4
    look_. f2 look_after a-4b-5d-9e-10h5i-5k-1 look_again k1 look_around b-2 look_as g3h-2
    look_at a2b5d1e4f5g-2h-4i2j1 look_away b4k1 look_elsewhere b2 look_for a-6b1c-4e7g-10i-3j3k-4
    look_forward c-4d1h-3 look_happy c2 look_into c1d1 look_it c1d2 look_like a3b-3c-1d2e-6f-2g5h-4
    look_of c3e-1g6h-4 look_out g3 look_round c4h1 look_the c3d1h1 look_through c-2 look_up d3
    looked a1c9d-5e-3f-8g-6h-4i-4j1k-6 looked_. b2c1 looked_a a1b-2c1 looked_after a-6b-6c-6d-3e-1k-2
    looked_at a6b2d-1h-1i-1j3 looked_back c-2 looked_bored c1 looked_down c-1d1 looked_for b-1c-6d1e2
    looked_hard a2 looked_in c2 looked_it b-1c1 looked_like a-2 looked_out c-1 looked_over a-1c-4i1 looked_run c2
    looked_tired c6d-1 looked_up a1c2 looked_worn c3 looking a-1b-1d-5e-1f-13g6h5i-6j1k-8
    looking_, a-1b4c-1d-4e-3h4 looking_. a1d-2g-6h8j-2k-1 looking_after d1e-2h-3k1 looking_and b2c-2h-2
    looking_as g4h-3 looking_at a3c6d3e6g-1h3j5 looking_for a-2b-4c-2e1g-2h1j1k-2
    looking_forward a-1b-2c-1d-6e-4g-12h-12i-9j-1k-7 looking_good g6h-1 looking_like a-2g4h-1 looking_likely g1
    looking_out g-1 looking_to b-1e-1h6 looking_unlikely g2 lookout h-1 looks a1b-2c4d-9e-7f-6g12h-7j-1k-2
    looks_. f1 looks_a c-1 looks_after c-1 looks_as f-1g5h-4 looks_at j-1 looks_better a3h1 looks_difficult g1
    looks_doubtful g3 looks_good c1 looks_like a-1b-3d-8e-1f-4g2k-2 looks_small a3 looks_the g2 looks_to c3
    loop d-1e1g-1 loop_. c1 loose a1b-4d-2e3f-3h-3j-1 loose_on a2b-1 lord a1d-1e5f-1g3 lorries a2c4g-2 lorries_. a1
    lorries_are c4 lorry b-2d-2g-4h-1i-4j6 lorry_'s j1 lorry_. a2c2j3 lorry_and b-2 lorry_collects j-3
    lorry_comes j1 lorry_park b2 lorry_was c1 lorry_with h2 lose a-4b6c3d12e4f3g-6h1i5k3 lose_a d3 lose_it b3c-4i5
    lose_me g1 lose_my a-3b3c5d6e6f1g-5 lose_the c-1d2f3k3 lose_this d6e6h2 lose_touch d-1e-3 loser a-1c-1
    loses b-2c6d2h2 loses_a c1d1h2 losing b5c3d6e-2g-3k5 losing_about b3 losing_my c6d5g-1 losing_the k5
    loss b-2c-6d8h1k1 loss_, d5 loss_of h3 lost a-5b-7c4e-1f-9h-7i-11j-4k9 lost_, c-2d1h1 lost_. b-1c-2
    lost_a b-3c-1e-1g3h1j1 lost_all e-3k1 lost_by a2c-1d-1 lost_her c-2 lost_his d-2j-3k3 lost_in a-3b-2c-4d3e2
    lost_interest g1 lost_it a1c4 lost_its a-3c3k-1 lost_me c2d-3 lost_my a-8c9e-4f-1h-7k5 lost_on c-3
    lost_out a4c-2d-1 lost_property c-3 lost_the a-3b-2e1g1h-1j-1k5 lost_them c3 lost_to a1c-1 lost_track e5
    lost_two c1k1 lost_with c-3d6 lost_your c-4 lot a3b2c-1d5e2f-4g-2h2i3j-3k-1 lot_, a1b-1c-4d-1f-2h2
    lot_. b4c-2d1e3g-1 lot_about b-1c-1 lot_and a1c2d-2g-1 lot_are a1c1d-1 lot_at a1c1e-1 lot_better a1
    lot_can c-4h1 lot_could a-2c-1d4 lot_for a-6c-1h-3j2 lot_from b-3c-6 lot_going c-2e2 lot_had a1
    lot_have a1c4d-2h-2 lot_i f-2 lot_in c-4h1 lot_is b1c1 lot_just a-1 lot_more a5c-4 lot_of a-7b-4c5d3e-1g-5j-4k4
    lot_on e6 lot_pay b1 lot_that c-1d-1 lot_to a-6c1e-2g4h-3j1k-4 lot_were b1 lot_with a2b-2c-2h5 lots a1e1j1
    lots_of d-3 lottery a-1b-2c1d3g-1j2 loud d2e-6h-4 loud_, b1c-3 loud_. c-2d-1 loud_and c4 loud_at d4 loud_in c2
    loud_on c-1 louder a6c-5g6 louder_. a2c-1d2 louder_than a4d-2g2 lousy b1d1
    love a1b-1c-3d-3e-6f-5g-8h2i-12j-11k-6 love_, c1d-4e-2f-1g-3h-1 love_. a-1b3 love_a b3 love_it a-1b-4c-7d-1h3
    love_of b1c-4d3e1 love_that a-1d-2 love_the b-1 love_to a-10b-2c-3d-2e-6g-2i-4j-2k-5 love_with a1 love_you c-1
    love_your a2 loved a1c-8d-7e-8g-5h-2i-3k-1 loved_it b-3c-5h-2 loved_the a-3b1c-8k-1 loved_to a-1d-2
    loved_your a4c-1d-1k1 lovelier c-1 lovelier_than a-2 loveliest c-2 lovely a-2b-3c-7d-4e-7f-5g-3h2k-5
    lovely_, a1d3g1i1 lovely_. a-7b-6c-3d-8i-2 lovely_about c-3h2 lovely_and d-2h2 lovely_as a2 lovely_but a1
    lovely_canteen c2 lovely_chat j2 lovely_for b1d1 lovely_idea b-1 lovely_of h-2 lovely_on h1 lovely_one d-2
    lovely_people c-3 lovely_team a1 lovely_that a-1 lovely_thing c-2 lovely_to b-2c-1d3h-1 lovely_way c-1
    loves a5b-5c-3d-11 loves_the c-1 low a-10b4c1f-3g4h-2k9 low_, b-2 low_. b4c3d-1g5 low_and c1 low_for b8c-2k1
    low_pay b-4 lower a-2b5c-2d-1f-2g-1h1k-1 lower_. a4g2 lower_than a-4b6h2 lowest a-3 loyalty b3c3d2e-2g-1 lpa b8
    lpa_and b1 luck a-7b-11c-9d1e-7f-4g-5h-2i-15j-10k-15 luck_! d-4 luck_, d5 luck_. c2d-4 luck_filling c-2d-2h-2
    luck_finding c-6d4h-4 luck_for d1 luck_getting h6 luck_in d-4 luck_to c1e1h-4
    luck_with a-12c-6d-7e-10f-1g-4h-13i-8j-8k-4 luck_would g3h2 luckier a1 lucky b-2c-16d2e-9g-10h5i-2j-5k-5
    lucky_. a-2d-4 lucky_enough a4h2 lucky_me d4 lucky_one h1 lucky_that d4 lucky_to c-4h-2 lucky_with h1
    lucrative a-4b6 lukewarm e-1g7 lump b-6d3i-3k8 lump_and b-1h-1i-1j-2k5 lump_in h2 lump_sum b-5j2
    lunch a-8b5c-2d1e-11f-6g2h-2i3j-7k-7 lunch_, a1b3d-2h2 lunch_. a-7b2d1g1h-4 lunch_and a-1b8d1 lunch_at c2d2
    lunch_break b-1d1 lunch_breaks b3 lunch_hour b-5d-1i1 lunch_in b-1 lunch_is b3c-1g1 lunch_on g-1i1 lunch_to k-1
    lunch_was b-2c-3 lunch_with b-1c-3h2i1 lunches a-3b1c-5 lunches_, b5 lunches_and b3 lunchtime b-1c-5h4i-2j1k1
    lunchtime_. a1j1 lunchtime_and h2 lung c1d-1k3 lung_. k3 lungs b-2c-2d-5g-1k4 lupus k3 lush d-1 luxembourg a1
    lycee j1 lying a2b-3c3d5e3g3h-5k2 lying_. c-1d4e2f1 lying_if a3b-3c-5d-1g3 lying_on c1 ma a1d-5e-2
    ma'am c1g5h-2j1k1 ma'am_, b1c2d1j1 ma'am_. b-2c-4d-3g4k2 ma'am_joy c1 ma_, a2d-3 ma_. d-1e-1g1
    machine a-3b-7c-1d2f-2g-9h-1k-2 machine_, c3d1 machine_. b-4c2d-1f-1g-3h1 machine_and c-2d-1
    machines a4b-8c5d-1h-5 machines_. c-2 machines_are a4c2 machines_in c-1 mad a4b3c-1d-7e7f-3g-4h-8j-3k-6
    mad_. e3 mad_about d-1 mad_and e2 mad_here e3 mad_month e3 mad_on a2 mad_to a4b3 madam a-4b5c2d-3h3
    madam_, a-3b2g1h4 madam_. h-1 made a-1c1d-5e-7f-8g-10h3i2j-6k1 made_, b1 made_. c-1e-1h2 made_a c-1e-3g-3h-1
    made_about i-2 made_an c-6 made_and h1 made_before c2 made_by d-1 made_for a2b-4c-2h-4 made_it a-4b5c2e-1g1h4i1
    made_me a2b-2d-6e-8f-4g1h4i1j-3k1 made_more h-1 made_my b1c-1d-4f-1g-8h-6i-4k-1 made_no c4 made_of c2h-1
    made_on a1 made_other e1 made_out b-3c3 made_permanent c-4h2i2 made_redundant c-2k2 made_sense b-2h1j1
    made_the a2b3c-4e-3g-2i-3k-3 made_them a-1c-2i1 made_this a-2b5d2e-1 made_to a2b-3c2d2g-2h-4 made_two c-1
    made_up a-4b2c1e1f-5g-1h1 made_us c3 made_very c1d2 made_you c-1d6 made_your c-4d1k1 magazine a5c2d-3h3
    magazine_. c1 magazines c-2 magic j1 magician d2 magistrate h2 mail a-10b-4d-2e-1f-6h-2i2k-1 mail_, c-1d-2j2k1
    mail_. b-3c-2d1e-1g1i2 mail_as c4d1e-1 mail_came c-2 mail_from e6 mail_i b3d-1h3 mail_in c-1 mail_made c1
    mail_me d-2e3 mail_of e1 mail_on c1 mail_that c1 mail_this d2 mail_to d1 mail_was c1d1 mail_went c-3h-2
    mail_with d1 mail_you d1e-1h1 mailbox c-1d-1e7i-1 mailbox_, d-5 mailbox_. e1 mailed b-1d-2 mailing e1h-2
    mails b-1c1d-3e7g-1h-4 mails_. d3e1 mails_and d-1e1 main a-3b3d-2g-2 main_thing b1 mainly b1 maintained c3
    make a-3b3c1d1f3g1h-1j-2k2 make_. b2c-5d-2g-2 make_@number b-1g1 make_a a1b-3d3g-6 make_for c1i-1 make_i a1e5
    make_in b1 make_it a-8b-2c-4d-5e-9f4g8h-5k2 make_me a1d4e-7f3g-3h1k5 make_more a-3b9h-1 make_my h2k2
    make_no a1c1 make_one d2 make_out c1 make_sense b3d-1g-2 make_sure c-1d3g-1 make_that d-4g-2
    make_the d-1e-5h-3i-3 make_them b1d2 make_tuesday g-3 make_up e4g-2i3k-5 make_us d2 make_use h3 make_work b2
    make_you c-3d-2h2 make_your d1e1 maker a-1b-4c-3d-2h3 maker_in h2 makes a1b5c3d-5e-4i3j-3k3 makes_. a-1c3d1
    makes_a a-2f1 makes_all a2b1 makes_for i1 makes_it a-1h2 makes_me a-5d-1e-3h-1k3 makes_more b-3g-2h3
    makes_my a1h2 makes_no b6c3g-1 makes_one c2d-1 makes_people c-5 makes_sense b1c-2g5 makes_the b2c-2g-3h-2
    makes_up e2 makes_you d2i2 makes_your g1 making a-1b4c1e-3f-5g2h-1i4j-1k-2 making_a d1 making_it c-5d-2e-4g5i3
    making_me b-3c1d4e-2i1 making_people c-2d2 making_room h-1 making_the b-2g-1h1 making_up e4g-1 malaria i-1k5
    mam a1e1g3k4 mam_'s a2b-2 mam_says h1 mama b3e1 man a1b-1c2d2e2f2g4h1i4j-1k-5 man_'s a-2b2c4d4g-1
    man_, c1d1h3k1 man_. a-2c-1e2f3g1h-3i2j-2k-4 man_? d-1h2 man_a d4 man_and c1e2h-1 man_asked c3 man_at c-4g1h1
    man_before c1 man_called i1 man_can h1 man_feel a1 man_for c2d-4 man_from a-3h1 man_i c-3g2
    man_in a-3b2c1g-3h-5j-2k-2 man_is c3g2 man_like a2 man_of a4c-4g1 man_on b2c1d1 man_or d-3 man_said c4d-2
    man_says g1 man_than d-1 man_to c-4e3 man_told c-2 man_wants a2 man_was c2 man_who a1c1e1g-1h1j-4k-1
    man_with b2d4i-1 man_would b-2c-2 man_you d-1 manage b-1c-2d1e-3f-3g5h-4i-1k5 manage_. c1 manage_a c2d-1
    manage_it b1g1 manage_on b6 manage_the b-3c2e-1g2h-3j2k2 manage_to b-1c-5d3e-3f-1g5h-1 manage_without g1h1
    managed a2c5d6e-1g-1h1i4 managed_. c1d2i2 managed_to c2d3i3 management a-3b-2c7d1f2g-8h1 management_. a-2c6g-1
    management_accountant c-1 management_is b-3 manager a-1b1c3e-4f3g-3h1j-10k3 manager_'s b1d2f1h-2
    manager_, b-1d3h1i1k-1 manager_. a1b-5f2g-1h4k-1 manager_@other d-3 manager_and c-1d-2g-2h1k2
    manager_at c-2h-2k2 manager_called h-1 manager_came b1h-1 manager_could d-2 manager_did d1 manager_does d-1
    manager_for c-5d2 manager_found b1 manager_from c-2 manager_gave c1 manager_had c-2 manager_has i2k2
    manager_i f1k-1 manager_in a2c4h1 manager_interview c-6h-1k-1 manager_interviews c-1h4k-1 manager_is b-2c1d5k-1
    manager_kept d-1 manager_made b3c1 manager_on c-2f2h1i2 manager_position e2 manager_post c-1h1 manager_put c1
    manager_said b2c1 manager_search h-1 manager_seemed c4 manager_showed c-1 manager_spoke c1 manager_talked c2
    manager_that d-1 manager_there a5c-4 manager_to h-1k-2 manager_told b-2c-2 manager_took k1 manager_was b-6c3d-7
    manager_who c-1 manager_will b-1g7 manager_would c4d-2 managers a-1b1c6g-3 managers_. c-1 managers_and c3d-1
    managers_do c1 managers_for c5 managers_in c1 manages c-2h2 manages_to h2 managing c1i2 managing_director c-1i1
    manchester c-2 mandate a6b-3c1g-1h-4 manic e1 manila a1c-1d-1g1h-2j3 manila_. a1c-2g1k1 manila_time c1
    manner a1b1c4d6g1 manner_. d2 manner_in c3d2 manner_of g2 mannered a-1d6 manners a-13b-5d15 manners_, c3d5
    manners_. a-3b-4c-1d3h1 manners_before d3 manners_from d2 manners_of d2 manners_than a-4c1d3 manners_to c1d1
    manure d4h2 manuscripts a3 many a-6b-10c4d-2e1f-1g-4h-6i-2j-1k-1 many_, a1c2 many_. c5d-6g1h-3 many_a c-4
    many_applicants c-2 many_are f2 many_bosses c2 many_cooks c-1 many_for c-1 many_forms j3 many_happy d1
    many_interviews d-1 many_letters d-3 many_managers c-2 many_more d2 many_of d1e-2 many_places a1
    many_questions c-1 many_thanks b-3c-14d-13i-4 many_things e6g-1 many_times c-4d6e-3h-1 many_years h1
    map a-2b-5c-7d-5e4f-2g-1h-7i-6j-3k-4 map_, e3h-2 map_. c-7d-2g-2 map_of c1 map_room e-1 map_was c1 map_you c-1
    marathon b-3c-1 march a-6b-2c2d1e2f-5g-4h-3i1j-1k1 march_, a-1b-5c1d3e-2i-1j-3 march_. a-2b1g-2h5i5k2
    march_and e5j-2 march_i e3h-9 march_is h2 march_when h2 marine a3c-2h2 marital c3 maritime h2 mark d3f4g4h4
    mark_. a2g1h-1 mark_me c-1f2h6 mark_over g4 market b-3d-1e-3f-2g1h2j2k-9 market_'s b1 market_, b-5c1e-1
    market_. a-1b2d-2g-1 market_day g8 market_for a1c2d2h3 market_leader a4 market_on b1 market_stall g2
    market_than g-2 markets c1g1 marking b1c2e1g-3k1 marks a3b-7c4d2f1 marks_. a1d1 marriage d-5e-5g-2i-5j1k4
    marriage_. k-2 marriage_broke i-1 marriage_is k4 marriage_plans c3 married c-5i-3j4k-4 marvellous c-5d2
    marvellous_. c-4 mason b2 mass b-1e-3i-2 mass_. i-2 master a-1b3c1h-2i-5 master_'s a-4b4c1d-2i-5
    masterclass c-1 mat b-2k2 match a6b7c-6d-7e-9f5g-2i-8j-1 match_, b1d2 match_. a5 match_and b2c3
    match_for a9b-8c-7d-5g-7h4 match_is b1 match_it a-1b1 match_than a-5 match_the a-1b1d-1f4 match_to a6g3
    match_was a-2 match_what b7f4 match_your c-2 matched a3b9c-1d-6e-3g-6h1k-1 matched_it b3h1 matched_that b1h-1
    matched_the b4c1g-1 matched_what a-4b4h1 matched_your b1 matches a4b-1 matches_my a4h2 matches_what h-2
    matching a-1b7c-5d-1f2 mate a-1b1c-1d2e-1f-3g-2i-1j-1k-9 mate_'s a1 mate_, a-2b1c-2d1h1 mate_. d3e-1f-2g2h-4
    maternity b3c-1d-2e-1f-2g-7i6j-1k-2 maternity_cover a1b-10i7 maternity_leave b1 maternity_pay b4h1
    maternity_unit h1 maternity_ward h-1 mates a3b3h2 mates_are b1d1 math b2 mathematics b1d1 maths b1d2g-4h-2
    maths_. c-1d3 maths_test b-1c1i1 matrix a1 matron c1d-7i2k3 matron_. h3 matron_asked c2
    matter a-2b1c-4d1e7f-2g-1h-1i1 matter_, a-3c4d5e-1h-1 matter_. b2c-2d-5e3h-7i1 matter_and e1 matter_for a1c2
    matter_has c1 matter_is c-1d1e2g-3h3 matter_of a-1b2c-4e-3k1 matter_to b-1g2 mattered b1c1 mattered_to c2
    matters a1b1c-4d-9e1h-6i-1j1k-3 matters_. j1 matters_a b1 matters_at a1 matters_more c2 matters_stand g2
    matters_to a2b4c-3e1 mature b-1e1h1 may a-8b-6c-4d-4g8h-5i4j-4k-2 may_, a-1c1g-6k4
    may_. a1b-3c6d-1e-7f-5g-13h2i5k4 may_: h-2 may_and e1g-4h5i-3 may_as b1c2d2 may_at g-2
    may_be c1e2f-3g2h-3j-2k-3 may_because h-2 may_close b2h-3 may_come e2f-1g-2 may_cross h-1 may_end b-1g2i1
    may_every b-2 may_find d-2e2g6h-1 may_get g2h-4 may_give a1 may_go h1 may_god c2d1
    may_have a-3b3c-14d-2e-6f-1g11h-3i-4k-2 may_i a-2b3d-8e-4f-3g-18h-2j-1k-9 may_keep d4i1 may_kindly d1
    may_know g-3 may_leave e-1i2 may_need e-1g9h-5 may_not a-4b-1c-13d-6e2f-2g6h-12i6k2 may_or e1
    may_please a1c2d1g1h3 may_put a2g-4h3 may_recall h-3 may_remember c-1d-5h-1 may_say a2b-1c2d1g-9 may_see i2
    may_still f2g-1 may_stop b1d2 may_strike f1 may_take a1e2g-1 may_tell h1
    may_the a-9b-12c-16d-13e-9f-6g-14i-12j-9k-9 may_think d4 may_to i1 may_turn g2 may_want c3g1i1 may_well c3g9
    may_wish d2g2 may_work j1 may_write e3f2 may_yet f4 may_you c-5h3 may_your a-8b-10c-18d-9e-10f-4g-14h2i-2k-2
    maybe a-9b-4c-5d3e2f9g16h-11j-6 maybe_, d-1e4f1g-1 maybe_. e2 maybe_ask d2e2 maybe_at g4 maybe_do e-3f1
    maybe_drop b2 maybe_for e3g-2 maybe_give g1 maybe_i a-1c-6d-13f1g6h-6 maybe_if d3f1 maybe_in d1g-1
    maybe_it c4e-2f-3g6h-3 maybe_keep f1 maybe_later g-1 maybe_leave e-3f2 maybe_next b2e1 maybe_no d-2e6g-2
    maybe_not c-3d-7g3h-1 maybe_read d1 maybe_the e-1 maybe_this g1 maybe_try d2 maybe_we e-3f2 maybe_yes e2
    maybe_you c1d-2g2 mayor b-2c-5g-1i-1 mayor_'s h1 mba b1 me a1c-2d-2e1f5g2h6i5j-3k5 me_! e-1h-1
    me_, b-3c2d-2e-1f1g1h1i-2j3k2 me_. a1b1d-1f-3h1i-1j-1 me_: a-2c3d-6 me_; c-2d1h1 me_? a1c3d5e2h-3 me_@amount b4
    me_@number a-1b2c-2g-3h3k2 me_@other d3 me_@quote c1e-1 me_a b-2c-3d-4f2g-3h3i1j3k-4 me_aboard a1i1
    me_about a-1b-9c1d4e4f-1g-4h-2i-3k-4 me_after a-4d5e-1g2h3i-2j2k-4 me_again a-4c-9d1e5f5g-4k-1
    me_against b1g1k1 me_alive d-1e3 me_all b-2d2e-1f2g-1 me_alone b-6c-3d7e4 me_along c1d1 me_already b-1e2
    me_also e2 me_among f1 me_an b-6c-1d-3e2f-1g1h-8i-1j1k-5 me_and a-4b-4c-1d-3e1f1g3h-4k2
    me_another b5c4d1e2g-2h-4 me_any a-5b-3e4g7 me_anymore e5f-3g2h-2 me_anything d2e-2 me_anyway h1 me_apply c-2h3
    me_are b1 me_around c-4d2 me_as b-6c5e3f6g-4h4i2 me_ask e-2 me_asking c-5d-1h1 me_at a-4b2c1d7e-2f3g1h-2j-5k-1
    me_awake a3c-2 me_away a1c3f-1g-2h-4 me_back a-8b-1c-2d-4e-5f6h4i-2 me_badly f2 me_be a-1b2d5e2g-1
    me_because c4e1g1h-3 me_before b-1d-3e-2f6g-3h2i2k1 me_behind i4 me_being c-1d-1e-1g2 me_best a4b1
    me_better a6c-7d-1h1 me_between d1 me_both a1c1 me_bow f4 me_bowing h1 me_bring a2f3 me_but b-3c-1d-1e1g-4h3
    me_buy b2d-2 me_by d-2e8f-1h-3i-5k1 me_came b2c4 me_can a3b1h1 me_change j1 me_check a1e2 me_chew e3g-1
    me_choose i3 me_come c5h-1 me_coming a-1b-1e-2g5 me_company c-4 me_completely e1f1 me_confirm g1 me_consult e3
    me_cry a1c-2 me_decide b2 me_did c-1 me_discuss e2 me_do c-1f2h1i3 me_does g1h1 me_doing g2k1 me_done e1
    me_down b-3c3d-2e1g5i1 me_drive c3 me_each d1 me_early i2 me_eleven b-2c1 me_even c-4 me_ever k1 me_every a-4k1
    me_everything c-1k1 me_far a4g1 me_feel a-1c-3d2e-1g-5k-1 me_fill c3 me_fine b1 me_finish c3d2
    me_finished g-1h4 me_first c-4d-2g-1h-1i-5 me_five d2 me_flat k2 me_for a-3c-4d3e1g2i3j-5k2 me_forty a-1b-2
    me_forward h2 me_four a-1c-4d-1g1h3 me_free i-2 me_fridays f2 me_from a2b1c-1d1e-3g4h8i6j-3k1 me_full c-2
    me_further a4e3h-1 me_get e2f-1 me_getting b-1g3 me_go a-2b-2c-7e-3f-2g2h-1i4j-1k-3 me_going a-1b2e1i2k2
    me_gone f1g-2h2k1 me_good c-3k3 me_had a-3c9e2 me_half b2c-5d-3i-3 me_happy c-2h-1 me_has b1c-2d4g6i1
    me_have d-3g-3h-2i3 me_he c-1d1 me_her b-1c-4h1k-1 me_here b4h1i-6 me_herself f1 me_himself c-4f2
    me_his a-1b1c-5d-3h2 me_home a1b-4g-1h-2i-1 me_how a-2b-2c-6d-3e-3f4h-4 me_i b-1c2d2f-3g1h-1i1
    me_if a-7c3d2e-2f-4g-1i-2j1 me_in a-3b-2c-1d-1f3h-1i3j-2k1 me_included c1h2 me_into a-4c-3d-3e-3f5g-2h5i-2
    me_is a1b-2c2e1f2 me_it a2c5d1g-4h-4 me_its h6 me_just a-3e2h-1i3 me_keep b7d-1f-2i1
    me_know a-4b-7c-4e-15f-2g-9i-2j-1 me_last c-5e-4h2k-1 me_later e2 me_laugh b-5c-9d-2 me_laughing a2c-5
    me_leave c-1d-2h1j-1 me_less a2 me_like c1d4e-6g-6h-2 me_long d2e-3 me_look c-2 me_loose a2
    me_louder a6c-2d-3g2 me_love c1 me_luck h-2 me_make b1d2 me_mam h1 me_mate a1 me_means d-4e6g-1h-5
    me_messages e3 me_monday g-2h1i2 me_more a7b-5c-8d-8h-1i-6j-2k-9 me_most c-4d-1 me_my a1b-2c-5d5h2i-1j-2k-3
    me_never e1 me_next b2 me_no b-3c-1e5f-5h-5 me_nobody c1 me_not a1c1d-9f-7g7h-3i1k1 me_nothing b-5c1d-3e2
    me_now d5e-6g-1h3 me_of b-2c-2d-4h-3k4 me_off b-5c3e-8f3g-2h9j-5k-2 me_on a-2c-1d3e-4f2g2h5j-3k1
    me_once a-1b-3f4j2k2 me_one a-2b-1c3d5f3g-4 me_only c-1f-1h1i-2 me_onto h3 me_or d3h1
    me_out a-1c1d-1e-6f2g-4h8i2k4 me_over b5d-7e-4f-2g-2h-3i-1j1k2 me_pause c6 me_pay b-5 me_per b3 me_permanent h3
    me_permission g2 me_please d-2h-3 me_posted c-2h-3 me_promise h-1 me_pulling h3 me_put b3c-4d1h-2i1
    me_rather c1g1 me_right b7c-1h5 me_round b-1d-9e-4f5g-1h-1i-2j1k-2 me_run a2e4h1 me_saturday f1
    me_say a-2b3c-1e-3g3h-2 me_saying c2d-1 me_says g4 me_see d-2e6f-2h-3k-1 me_shares b5 me_she c1 me_short b1
    me_sign a-4c1h2i4 me_signing i1 me_since b-3c-2d-1g-1h-3k3 me_sit c1e4h-1k1 me_sitting c1g2 me_sixty c2
    me_sleep e3 me_slow d1k1 me_small b-1e3f1 me_smile c-8d-2h-6 me_smiling d-4e-2 me_so a1b4d-4e-3
    me_some b-3c-4d-10e4f-1g-2h-6 me_something a3d-1h-3i2k1 me_sooner h2 me_sorted b2h4 me_standing c2d1
    me_start h3 me_starting h1i2 me_stay j3 me_step h2 me_still g2 me_straight a-2b3c-2j2 me_such c-5h1
    me_swap c2g3 me_take a1h1 me_talk c2e5i1 me_tbh g1 me_tea c-1 me_teach h-5i2 me_ten d1i1
    me_than a9b-6c-8d-13e-3 me_that a-1c2d-1f-3h-2j2 me_the a5d6e-9g-1h2i1 me_their h4j-1 me_there b1c3f2
    me_these b-2e-2 me_they a-1c8 me_think a-2b3d-8f1g-4h-2k1 me_thinks g3 me_thirty b1 me_this a-1c-8h7i-1j1k-4
    me_three c-1e-2f2h-2j1 me_through a-5b1c-4h-5j-1 me_thursday a1g-1h4 me_till a-6c-8e-1f3g-2h-1i3
    me_time b-2c-4e5f-1g-4h-1 me_to a-3b1c-1d-2f-8h-2i2j-4k1 me_today d3g2 me_tomorrow c1g2 me_too b-2c-1d1e7h-4
    me_tuesday h2 me_twelve d2h2 me_twenty c-3j2 me_twice c4d-8 me_two a-1b1c2g-3h1i-4k-1 me_type c3
    me_under a-1c2d-1h2i4k-3 me_uneasy c4h-1 me_until b-4c-5d1e1f4g-4i4j-6 me_up a-6b7d-4e-2f-7g-2h4i-1j1k2
    me_use a-2c-1i1 me_very d-3 me_wait c1d4e-3 me_waiting b-1c-1d-1 me_want a1h-3 me_wants g8 me_warm f1h1
    me_was a2b-1c3e-2g-3h1 me_water c-4 me_well b1c-4 me_were d-4g1 me_what a-3b3d1e-4f-3
    me_when a-5b2c-1d4e2f-2g-4i-1k-3 me_where a3d-1f-3h-2 me_whether b2d1 me_which b-4c-2d-5g-1 me_who a-1b-6c5d-12
    me_whole d-2e4 me_why a2c2d2e-3 me_with a-1b2c-2d4h-6 me_withdrawing d1 me_withdrawn f2 me_within i-1
    me_without e-2f2i-1 me_wonder c6g3 me_work b-5c-4f3h-3j3k1 me_working c1 me_would d-1 me_wrong a1c2
    me_yesterday c-3h1i-1 me_yet g3h-1 me_you a-1c-1d-3g-1h2i-1k1 me_your a-1b3c-3d-2e-1h-5 me_yourself d-3 mea e1
    meal b3c-5d-3 meal_and b2 meal_card b-3 meal_vouchers b2 meals a-5b14c-6d-5g-3k1 meals_, b2c-2 meals_. b5
    meals_and b5 meals_on b2c-2 mean a-2b-1c4d-2e4g-1h-2i1j2k-4 mean_, d1 mean_. c2 mean_a a-1c-2 mean_as a4
    mean_for b1c-1k-1 mean_i g3 mean_it c-1d-1 mean_no f1 mean_that d2 mean_the c3 mean_to b2d-5e6g-2
    meaning a2b2c-4d-3e5g4 meaning_. c2 meaning_i h2 meaning_to c-8d-5e4 meaningful a4c-1
    means a-7b-2c-6d1e8f-1g3h2k5 means_, c1f1 means_. b-2c4e1 means_a b-1c-8d-5h-2j-1
    means_i a-6b2c-7d-7e5f-1g2h1i-1j1k3 means_my h1 means_no c-2e1h-4 means_nothing d2 means_that d-1e1h1
    means_the e2h6i1 means_to h-3 meant a-2b-2d2e2g1h1i-7k-6 meant_, c2 meant_. a1b-1d-4
    meant_a a-6b-2c-12d-7e-6g-2h-3k-3 meant_for d2 meant_it c-1d-1h1 meant_the c1 meant_to c1d3e5g4h3i-2
    meantime a-5b-4e2f-6h-3i-1j-2k-3 meantime_, a-1h-1 meantime_. c-1e3 meantime_i b-2f-2i-1 meanwhile a-3d1e1f1
    meanwhile_. d1e2f2 measure a4c-1 measure_. a-1b-1h1 measure_up a4 measured a5b-7h1 measures a1 measuring j2
    meat a2b-1c2h1 mechanic a-1h-3 mechanic_. h1 medal a1b-4c-1d-2 medal_, a1c2 medal_. a-1c-4d-4 media b-2c2h-1
    medical a-6b8c2d-6e-4f1g-1h-1i3j-3k1 medical_, b-5c2i1 medical_. b1g1k2 medical_aid a-3b8c-5
    medical_and c1h-2i6j-1 medical_cover a-1b7c-2i-3 medical_for b3 medical_insurance b4 medical_is b2
    medicine a-1b3c-2g-1k6 medicine_, k2 medicine_. k1 meds c4g-1 meet b3c-3e-6f3i-1j-10 meet_, a1d-1e2f-2
    meet_. b2d2e-1g8k1 meet_a a1c-3g-2 meet_again e-4 meet_at b-1c1d-1e-1 meet_in b2 meet_me b4c2d-4h-4 meet_my b1
    meet_on g-2i-2 meet_one c2 meet_people c-2d-4 meet_the c-2f2h2 meet_there c1 meet_you a-4b-1c-5d1f3g-5h1
    meet_your d3h3i2 meeting a-6b-1d1e-4g8i3j-3k2 meeting_, c3d4g4k1 meeting_. b1c2d3f-2g3h-1i2k2 meeting_a c1
    meeting_about d2 meeting_and c-3f2h-1 meeting_at c1g2 meeting_is e2 meeting_link c2 meeting_me b1c1
    meeting_on h3i1 meeting_over a-6 meeting_room c-2 meeting_that a1g3 meeting_the a-1b-1g-1 meeting_with g-4h4i1
    meeting_you c-4d-8e-4g-3 meeting_your b-2c-3d-1 meetings c-1d2f-1g-1h-3i2k4 meetings_. a1c-3k1 meetings_and c-1
    meets b-6d-4h2i-3k-1 meets_on f-2i-2 meetup b-3c-4d-2e-4f-2g-4h-2i-1j-3 meetup_, e-2 melbourne b-1
    member c3d-1h1i2 member_of c1h1i2 members b-2c-2h-2 members_of c-2 membership b4c1 memory c-4d2k1
    memory_. a1c-1d2 memory_is c-3k1 men a-3b3c6d2g-6h-1i-2j6 men_. c1d-1e1h1j-1 men_come j3 men_in b2d1
    mend a1f1h1k1 mend_. k2 mended c-7j1 mended_. c-1j1 menopause c-2k2 mental b-1c-1d-1e3k1 mental_health c-3k1
    mentally a2e1 mention a-4b6c1d-14e-2f-1g-2h-3i-1k-2 mention_, c1 mention_her c-2 mention_it c-1 mention_my g1
    mention_of b3 mention_that c3g-1 mentioned b6d-15e-9f-1h-7i-9j-2 mentioned_, e-2 mentioned_. a-1d-1
    mentioned_a b1c-1 mentioned_in b1 mentioned_my b2c3 mentioned_on b1 mentioned_that b-1c-8 mentioned_the b-1c1
    mentioned_to b1 mentioned_would b3 mentioned_your b3 mentions c3i2 mentor a8b-7c2d-1e1h-2 mentor_and a2
    mentoring a5b-1 menu a3b-6c5h-4k-1 menu_. c-3 menu_is c2 merchant h5 merci d-1 mere d2g1 merely a5d-2e1g-6h-4
    merit a2b3 merit_. a1 mess c2f1g2k3 mess_, c3e-1k1 mess_. c6 mess_and b2c2g2 mess_me f3g-1h1 mess_of c-2e1
    mess_with c1 mess_you c-6d-1g1h1 mess_your d2 message a-7b-5c-6d-2e4f-5g-7h-3i-6k-12 message_, b1h1
    message_. c-6d-6e-4f1g-2h2i-1 message_about c-2e1h-6 message_and d-3e1 message_because e-2 message_for c-2e2
    message_from c2e2h-1 message_i e1h3 message_me d5e5h-2 message_of c2h-1 message_on c1d-1 message_was e-1h1
    message_when d1e2 message_you d-7e5g-1h-2 messages a-4b-6c1d2e10f-3g-4h-5i-5k5 messages_, c-5d1h-3
    messages_. d3e-2h-3 messages_about c-3e5h-4 messages_and c-3e1k3 messages_from c1d-2e8 messages_in d4
    messages_on d1 messages_to c2k1 messaging d4e9g-2h-4 messaging_me c-1d3e9g-1h-4 messed c2d5 messing d-3e-6g1
    messing_up g2 messing_you d-4e-3 messy b-1c4e2 met a-2b3d4e-6f-2g-15h-3i3k-6 met_, b1d-3h1 met_. a-3b4d-2h4
    met_a a-8c-1d-1h-1 met_at a1c2i1 met_better d3 met_by b2c-2 met_friendlier d6 met_had c-2 met_her c-1
    met_in c-10d-7h1i1 met_it b5 met_me a1c-2d-5f1 met_my d-2 met_on c-3 met_seemed a-1c1 met_so c1 met_such d3
    met_that b2 met_the a2b-1 met_their a3 met_with c2d2 met_you c-2d-3 met_your a-2c-9d-2i1 methadone k3 method h1
    methods c5 metro a1d-2 mia e6 mice c5d1 michaelmas e2i7 michaelmas_, i1 michaelmas_. i3 mick b-1c-2d2
    mid b-1d-2e-3i1k-3 middle a-3c1f-2g2h-2i2k2 middle_, h1 middle_. i1 middle_name c-2
    middle_of a-3b-1c3d1f-1g2h-8i1k1 midnight a-1c5d5e-4f-2g-2h-8i7k-2 midnight_, a-1i2k-2 midnight_. c1d1
    midnight_? d4 midnight_and c1d2 midnight_to i1k1 midsummer i1 midwife c1e-1g-2i-2k5 midwife_. c2
    might a-8b-5c-5d-1e2f4g11h-13j-6k-4 might_be a-3b-2c-7d-3f1g1h-9k-2 might_change f3g-2h1 might_come f4g-6
    might_end g2 might_get d-3e3g-2 might_give e2g3 might_go g2 might_have a2b3c4e-1f-6g1h-9 might_hear b1e5g-3
    might_help c4 might_just e-4g9 might_know e5 might_like i1 might_need f1g3 might_not a-4b-6c-11d-3e4f-2g8h-5
    might_remember h-3 might_ring e3 might_see f2g-2 might_still e-2f4g-7h2 might_take e2 might_the g-2
    might_try a1d3 might_turn e3g-2 might_want d2f-1 might_well c2f4g1 might_yet e-1g-3 mighty d-2h-1 migraines k6
    milan a-1b1h1 mile a2d-7g-2 mile_, c2h1 mile_. h-1 mile_of a4h-1 mileage a-5b13c-7g-5 mileage_, b4 mileage_. b3
    mileage_at b2 mileage_is b3 miles a2b-1c-1d1h-8i5 miles_, c3 miles_. a-2k1 miles_ahead a4c-6 miles_and b1d1
    miles_behind b2 miles_for c-2i2 miles_of c-3i1j1 milker h1 milkman d2 mill a3d-1e-5f1h5j-1 mill_, a-1c-2f3
    mill_. c-3d-2h1 mill_has b1c3h-1 mill_in h2 million a-2b2c-1g-2 million_for b-5d-1h-1 mills k1 min e2 mince c1
    mind a-3b-1c-1d-1e2f4g3i1k-1 mind_! e1 mind_'s c-1h4 mind_, a2c2g-3h3i1k-3 mind_. a-3c-6d-3h-1i2 mind_: b1h-1
    mind_; h2 mind_? c2e2g2 mind_a c3d-2h1 mind_about c-8e2h2i1 mind_and a1e1 mind_at c3 mind_before c1
    mind_for a-1b1c-3d-4g1 mind_how d-4k1 mind_i e1f2 mind_if d-1f-2g4 mind_is a-4b-6c-7g3h4 mind_me d-2h-3
    mind_my b2c2g-1 mind_not h4 mind_that c-4h-2 mind_the a-2b-5d2e-6g3h-4j2k-2 mind_to a-2b-6c1d4e1g4h-2
    mind_up b4c1e5g-3k-2 mind_when b-2 mind_would b-1d4h2 mind_you b3c-1d-2e-1f7g-3h-5i1 mind_your a-1c-1d8
    mind_yourself b-3c-4d-6e-9g-2h-3k-1 mind_yourselves d-6 minded b-1c-6d-1g8h-7 minded_to g8h-7
    minding a-1b1c-1d-4g-3h5i1j-2 minding_my b2 minding_the h3 minds a-6b-4c1d-5e5g5h-7k-5 minds_, a-2e4g2
    minds_. e1 minds_about a-2c-5e-8g8 minds_and e1 minds_whether g1 mine a-4b2c-6d-4e-2h1i4k2
    mine_'s a1c1g2h-2i2j1k-1 mine_, a-2b-7c-5d-4g-7h2 mine_. a-3b1d4e2f-3g-1h4i2 mine_and b1c-2 mine_are b2d1
    mine_at h2 mine_does c1 mine_from i1 mine_got b1 mine_has c-1h-2 mine_if f1 mine_in h-3 mine_is a2b-1d-5e1h-5
    mine_may g3 mine_to b-1j-2k1 mine_was a1 mine_were b1 mine_who c-2 mine_will k1 mine_would b-2i-2
    minimum b2c-1d1h2 minimum_, b3h1 minimum_. b3 minimum_for b1 minimum_wage b3c-2d3 mining h1 minister b-3c-4g1
    minister_'s h1 ministry a6b1c-1e-4g-2h-2i2j4k-3 ministry_'s d2 ministry_, a1 ministry_. h-1i2 ministry_and c1
    ministry_has a1h-3j2 ministry_is c1 ministry_of h1j1 mins c4 minus f1 minute a1b-2c-1e3h-9i-1j-4k-4
    minute_, b1c-2d-5e1g-1h-1 minute_. d-6e2f-2g5h-5 minute_? d-9 minute_and a2b3c1d2e-2g-4 minute_i b2c3g2
    minute_it c1f1 minute_of c-1d-1 minute_on d5e-1 minute_so e1 minute_to c-1d-1e3i-1k-1 minute_with b1
    minute_you g1 minutes a2b-15c3d4e-7f-4g-17i-5 minutes_'s d1 minutes_, a1b-3c-5d-2j-1 minutes_. b-3c3d-1h-7i-1
    minutes_after c2d1 minutes_ago c-2 minutes_an b-3c-2 minutes_and b-2c2d-4 minutes_at c3 minutes_because h1
    minutes_before c3 minutes_behind c1 minutes_for d3 minutes_from a4b-3c-2j3 minutes_i b1 minutes_in c1h1
    minutes_late c4d2g-3h-1 minutes_of c1d4 minutes_on c1d-1 minutes_than k1 minutes_to d-4 minutes_with c-2
    minutes_you c-1 miracle d1f2g5 mirror c2d4 mirror_. b1 mirrors a1 miscarriage c-2e-2j-1k6 miserable b1c7d2
    misery k2 misgivings c3g1 misheard c-3 mislaid c1 misleading c9 misleading_. c7 misled c6d1 misled_me c3d1
    misread b3c-5 misread_the b2c-3 miss a-2b1c-6d-12e-12f-1g12i-1k-1 miss_, g2h3 miss_. c-5e-2f-1g6j-1k2
    miss_it a1g-1 miss_our g3h-2 miss_the c-3g4h-4 miss_you g2h-3 miss_your a-2g2i1
    missed a-6b-3d-5e-3f-1g-1h-5j1k-1 missed_calls c-1e3 missed_in c3 missed_it c-4j2 missed_my c2 missed_you e-5g1
    missed_your c-10e-2 misses c-2 missing a3b-3c1d-6h-4j1k-6 missing_. a1b-2k-3 missing_from c-1
    missing_in a3c-1e1 mission a9b4h3 mission_. a1 mission_hospital g1h2 mission_speaks c-2 mission_statement b1d2
    missus b1c-3f1i-1j2k3 missus_and e1 mistake a-5b-5c-4d-3e-9g-9h-12i-5k-2 mistake_, a-2b-3c1d-5e-1h-1
    mistake_. a-2c-3 mistake_in c-6 mistake_on c3 mistake_to b-3 mistaken c-3e-2g4 mistaken_, g1
    mistakes a-2b-3c6d-5e-4k-2 mistakes_, c3 mistakes_. c1k-2 mistakes_and c2 mistakes_in c-1 mistook d-2
    mix b-2d-2e-5i-1 mix_for h2 mix_now g2 mix_up a-6b-7e-3g-4h-7 mixed b-4d-5h-1 mixed_practice h1
    mixed_up a-4c-1d-4h-5 mixing h-1 mob a4b1c-4d-3f-1h2 mob_, g1h2 mobile a2b-2c-7d-9e-4g-3h-8 mobile_, c-1
    mobile_library c-2 mobility j3 mock h-1j-1 mocked c3 mocks k2 model a-1b-3c-2h-3 model_for c-1
    model_of a-1c-7d-4 modelling a1h3 models a1 modern a4b-6c2d-5g-2h1 modern_and h2 modern_than c-1h1
    modest b4c-4h-2 module b-5 modules b-3 mom b1c-4e1 moment a-3b-2c-11d-6e7f6h-8i1j-1k3
    moment_, a-1b-5d-1e-1f5g-2i1 moment_. a-2b-1c-5d1e2g4h-4j-2k5 moment_? d-1e3 moment_and c-3f3g-3
    moment_i a-3e5f-2g4h-3i1k-2 moment_to e2 monday a-1b-7c-2d-5e-1f2h2i5k-5 monday_'s c-6g4 monday_, a2c3h2i2j2k1
    monday_. a-9b1c-6e-12f4g5i-1j1k1 monday_; b1f2h-3 monday_? f-1g-2 monday_@number b-3f-1g-3i-2
    monday_after b-1c-2g-6h-5i4k-3 monday_and a-2b-2c5d1e-1g-1h-1j2k-2 monday_as e-2h2
    monday_at b-6c-9d-1e1f-6g-3h1i-3 monday_because f1g1 monday_but f3g-3h-3 monday_for c-1f1h-1i1
    monday_i b-1c-4g4i1 monday_if e1h3 monday_in h1i3 monday_is d2g2h1 monday_it c1 monday_morning c1d2
    monday_of i3 monday_or e1f-4g-4i-3 monday_so e1g1h2 monday_that h1 monday_the a2f-1g-1 monday_then e1
    monday_to c1f-3g-6i-2j1 monday_week c-1h-6i7 monday_went h-2 monday_with f1i4 monday_you c2e1h1
    mondays b1d-3h-6i2k3 mondays_, k1 mondays_. k2 mondays_and b1 money a-11b10c-5e-16f-3g-4h1i-3j-8k8
    money_'s b6d-1g2k1 money_, d-1e-2g-7k-5 money_. a2b2c-1d2g-2k-1 money_and b5c-2h-4 money_at b4c1
    money_back b-4d3 money_for a-1b1i1k6 money_from b-3 money_had c-2h-1 money_i b9g-4h-3 money_in b2c-1h1
    money_is a-3b7c3h-3i-2k3 money_never b-5 money_on b-3c3g7 money_out b-2h6 money_side b-2 money_so b1
    money_talks b8 money_than b1 money_they b-1 money_to b-3h1k3 money_was b3c-6 money_went b-2 money_wise b5
    money_with b-1d1 money_would b2 money_you b1 moneywise b6 monitor a-1c-1h3i-2 monitor_for h3i-2
    monitoring d-2e1 monkey a-4b3c2d10h-2 monkey_, c2d3h-1 monkey_. b4d2 monkey_could a-2d4
    month a-5b7c-1d-3e4f1g-3h-1i3 month_'s b-4c2e-2f3g-1h-2i1k-3 month_, a3b-2c5d-1e2h-1
    month_. a-6b1e2f1h-1i-4j3k5 month_; d2 month_? e-4 month_after b-1 month_ago g2
    month_and b1c-4d3e-2f-1g-3i-5k-2 month_contract a3b-2c-1 month_end b6c-3h-6j-1k-5 month_for b4 month_goes b1
    month_i a-1b3c-2h7i3 month_if b2 month_in b1c-5h1i-3j4 month_is d3 month_it e-2k1 month_non i2 month_now b1k1
    month_of b-2c1e2h-2i1 month_on b3g1 month_or e4 month_probation b-1c-1 month_salary a2b1h1 month_so e1
    month_there b-1 month_to b1i3j-2 month_trial b-4c-1f-2h-2i-3 month_was a2b-2c-3k1 month_with b6f1
    month_without k1 month_you h1 monthly a1b6g1j-3 monthly_, b3 monthly_figure k1 monthly_pay h1
    months a-4c1d3e1f-5g-5h-3i7j3k1 months_'s g1j-2 months_, a-5b2c1d2h-3i2 months_. a-2b3c2d4i5k2 months_ahead b-3
    months_along c-2i-1k5 months_and c-4d-2h1i1k-1 months_at a2i1 months_before b-2k-1 months_behind b-1i-5j-4k5
    months_for c3d1 months_gone g-3k4 months_here i4 months_i c1i-1 months_in b2c-4j1 months_is d1h2
    months_left k-1 months_of a1b-1c-8i-6j4k-4 months_on i2 months_pregnant h1 months_since c1h-2
    months_to b-3c5g1h-2i1j1 months_with b-5 months_without b-1c2 mood a-5e7h-2 mood_of c3 moon a1c-2d4g1i2
    moon_, a2 moon_when g1 mop a-2b-3c-1d2 mop_, c2 morale c5 more a19b3c-6e2f-6g-1h1i-2j-2 more_, a1b6d-4e1g2h7
    more_. a4c-2d-4e-1g-3h-1i-1j-1k3 more_: d1h1 more_; h1 more_? f2 more_a a-1b6c1d-4g-3h1
    more_about a-3b-7c1d3e6f1g2i1j1 more_advanced a-2b-1c-3 more_aligned h3 more_ambitious a1h3 more_an b4h3
    more_and a-6b5c-4d3g7 more_appealing d2 more_as a2b5 more_at a6b1c-2g-5 more_attention c2d1
    more_attractive a5h-3 more_available h2 more_beautiful a-1 more_because k-1 more_before d-1 more_boxes a4h-1
    more_calls d1e7h-2 more_care c2d2 more_challenging a2 more_chance a1 more_charm a-2d3 more_children c4d2
    more_clear e3 more_clearly a-1 more_closely a8b-4c1 more_comfortable a4 more_company a-4b-1e4
    more_confidence a-2 more_conversation a-3c-3i1 more_convincing a3c-1 more_courtesy a-2c2d7i2 more_creative a5
    more_day a-3f2k1 more_days a-1b2e1 more_distinguished a2g1h2 more_drawn a2 more_each a-5 more_emails e2h1
    more_energy a-2 more_established h-3 more_excited a1g-2 more_exciting a7h3 more_experience a-3c-2
    more_experienced a-1d-1 more_fitting a6c-1 more_for a-2b1d-5e2 more_forms e-3 more_forward a4h-2
    more_from a1b2c1e2h-3 more_fully a7b-1 more_fun a1b-1h3 more_future a3 more_generous a-2b4
    more_going a4b-2g-1h-5 more_good a6b-2g-1 more_grace a-2d3 more_grown a1 more_heart a1 more_helpful a-2e1
    more_highly a-3 more_honest a-4d1 more_honoured a1 more_hours f1 more_i a-8b-3c3d-4e1g4i1 more_important c-1d4
    more_impressive a-4 more_in a3b7d-4e-1g2h-6 more_inclined a-3g2 more_inspiring a3 more_interested a-2c6
    more_interesting a6b1c-2d-6h4i-2 more_international h1 more_interview h1k2 more_interviews i1 more_life a2
    more_like a-5b-5c9d-4e-2 more_likely a-5b-1g7h-2 more_mails d1 more_me a13b-9c-6d-1e-6g-7h2
    more_meaningful a4b-3c-2 more_messages e3h-2 more_modern a5b-4c-5h2 more_money b7g-1 more_my a14b-11c-8d-3g1h1
    more_natural a4b-1c-4 more_near a2g1 more_nights e1 more_no a-3g4 more_notice a-1c4e-2
    more_of a5b-5c-2d2e-4f1i-3 more_offer g3 more_often c6d-2 more_on a-1b7c-3d1e-1h-2 more_options b-1
    more_or a-8d-4e-6f2g11h-7 more_organised a1c-1h-1 more_out b-1c-1d2g6h-2i1 more_patience a-5c1d3
    more_patient a-6 more_pay a1b-1 more_people a-3c-4 more_per a-2b8h3 more_polite a-2 more_practical a-2
    more_prestigious a3 more_professional a4 more_questions a-1c4 more_respect d4 more_responsibility a3b-2h1
    more_room a3b-5c-5g-1 more_rounded a3 more_rounds c-1 more_say a3b-4c1 more_scope a3c-4h-1 more_secure a3
    more_senior a2b-5h1 more_sense d4e-3g-6h2 more_serious a6b-3h2 more_since g-2 more_so a1b3c2d-2h-2i2
    more_stable b-4c-2h-1 more_strongly a4c-2 more_substance a-1c-3 more_suitable a7b-2c-2g-1 more_suited a2b1h3
    more_tempting a5c-1 more_than a-5b7c6d-4e1f-6g4h1i2k9 more_that a-1g4 more_the a5g-2 more_there a1b1h2
    more_thoughtful a-3 more_time b-6c-7d-2e5g-4h1k1 more_to a-1b-2c-2d1e2g4h-2i-4k-2 more_up a9b-4h2
    more_use a3g-1 more_useful a2 more_varied a3b-1 more_variety a3b-2 more_wanted a4 more_warmth a-2c4d4
    more_weeks a-1i2 more_weight a2c-2 more_welcome a-3 more_what a-1b-4e-3 more_with a2b-1c-2d3e2h-4
    more_years a-1h2j3 morning a-3b-3c-2d3e-2f-8g1h-1i-3j1k2 morning_'s g4 morning_, b-2c-2d2g-1j1
    morning_. b1c2d2e-4g1h1k2 morning_? d1g-4 morning_after g2h-1i2 morning_and b2g-2h-6j-3k-6 morning_as g4
    morning_at j1 morning_before d2h4 morning_from g-1 morning_i d-2e-2g1h-1j1 morning_in c-2 morning_is d-1g7h-2
    morning_of c1h-2j1 morning_off c4 morning_on d-1 morning_or g-5 morning_person d-2g-4 morning_so h-2k1
    morning_that c-1e2g-3 morning_the g-1 morning_to c3h2 morning_was c-2d1 morning_with c4i1 morning_would g-1
    morning_you b2g5j1 mornings b-12c-1e-1g1h1i2j-5 mornings_, h1i2 mornings_. a-4b-4c-7d1g-2h-2 mornings_a c2h1
    mornings_and h-1k1 mornings_are c-1e-2 mornings_i a2k1 mornings_only h3 mortgage a-8b8c-1g-5h-6i-6j3k4
    mortgage_, k1 mortgage_. b4c1 mortgage_adviser b3 mortgage_on h-3j3k1 mortified d-1 mortuary c1d1
    mosque c-1g4i2 most a5b-1c-3d-2e-4f-9g4h-1i-9j-7 most_, a9c-2h-1 most_. a1d-4g-5h7i-1 most_beautiful a-1c-1
    most_days g-2h-2i-3k3 most_easily a2 most_enjoyable a-3 most_exciting a4 most_fun a-1 most_i a-2e2
    most_interesting h1 most_like a5 most_likely a-5e-6f-2g10h-8i-3 most_natural a3 most_of a-1c3d-8g-3h-1k2
    most_places a-2b2d2 most_probably e-1g7h-2 most_sense g-3h3 most_useful a-4c-2 most_weeks k1 most_were c-1
    most_you b1 mostly a2b1c4d-11e-8g4h-3i-2j-3 mostly_. h1 mostly_about b1 mostly_for a2b2h3
    mother a1b-1c-1d2e3f-4g1h-1i1k2 mother_'s a-3e3g1h-6i2j3k-2 mother_, k-1 mother_. d2e-4f-3g-2h1 mother_and b2
    mother_at c2 mother_had g3 mother_has g1k6 mother_in a-1h1 mother_is c-1g-1h-1j-1k6 mother_needs j-4
    mother_of b3c-1 mother_on d1 mother_says h2 mother_to c1 mother_tongue a1c3 mother_was c-5g1 mother_with c3
    mothers c1k-1 motorway c-3 mould c8 mould_on c2 mountain a2c-3e2 mountain_. a-1b1h2 mountains a2c-2 mouse c3
    mouths a-1b6 move b-4c-3d-5f2g-3h-2i-8j9k-6 move_, d-1j-1 move_. a1c-4d-6g-2h2i-4j8 move_and b-2 move_at c1
    move_faster c2d1 move_for a4b5h-2 move_forward c1 move_from b-1 move_in b-2 move_into j2 move_is c-6g1
    move_it b-7d-6e-5g-2h-2i-7j-5 move_my h-1 move_of e2g1 move_on b3d2h1i2 move_our g-2h-2 move_than a-1
    move_the b-3h-5 move_this h2j1 move_to a-2d-1g-1k-1 move_up a3c1 moved a-5c1d-5e-4f1g2h1i-6j-1k-3
    moved_, b2c-3k-2 moved_. b3c2f1 moved_a g2 moved_and b-2g3 moved_by c-5 moved_for c2 moved_from c3 moved_in k2
    moved_into h2j-2 moved_it c4 moved_me b1d-1k-2 moved_my c2g-2h1i1 moved_on a1c2e4k-1 moved_onto g4
    moved_our g-1j-2k1 moved_out j-4k1 moved_since b3c1 moved_the b-4c-4e-1h-4 moved_to a-2c-5f2g7j3k-4
    moved_up c-1h2 movement b3c-4f2i-2k-1 movement_on b3c-2f2 mover b-2j3 movers b-5c-7g1i-5j11k-3
    movers_and b-4g2j2 moves a2b1c-1f-1g-2k-3 moves_me e2 moves_to c-2f2j1k-2 moving a-2b-3c-4d-4e-2g-2i-1j9k-2
    moving_, b4 moving_. b4h1 moving_ahead h2 moving_back j1 moving_company c-1j1 moving_for b2
    moving_forward g-2h5i3 moving_house e3 moving_it d4 moving_me c2 moving_on c-3g2 moving_out h-2
    moving_the b-3c3d-1j1 moving_to a2c-6d-3h1k-1 moving_up c1 moving_van j4 mr a-5b-6c-2d-6e-2g-2h-2i-11j-3k-12
    mr_. a-2b-4c-3d-4g-7h-1i-3 mri k2 mrs a-1b-4c-1d-3e-3h-2k-5 mrs_. b-2d-1g-3h-2 ms b-1c-4d-11e-3i-4j-3k5
    ms_. d-6e-4g-1k2 much b2c1d-1f-10g-2h-4i-7j-1k1 much_! b2e2 much_, b4c-3e-3g-2 much_. a2d3e1h2 much_a b1k1
    much_about c3g-2h1 much_and d-1 much_appreciated d-2 much_as a-2b1c4e1i3j2 much_at k1 much_better a6b-1c3h3
    much_but b3 much_care c1 much_closer a1h2 much_else b1 much_for a-6b-6c-4d2e-9f-4g1h-5i-5j-3k1 much_from b1
    much_going e3 much_i b-6k2 much_in b1c-5d-1g3 much_is b-2 much_like a-4b-3c-1g-4 much_longer c1
    much_more a7b-8g-1i-2 much_nearer a5 much_nicer a1h1 much_obliged c-4d-6e-4g-5h-9 much_of a-1c6e3g-6h-6
    much_on e4g4 much_paperwork c1 much_patience c-2 much_respect d-2h1 much_still g-2 much_that d-1k1
    much_the a-2b-1g-3 much_they b1 much_thought h1 much_time c-4d3i-1 much_to c-3d4e-1h-1i-3 much_trouble c-4d3
    much_use c2d2 much_want g-1 much_when e-1 much_work c1d-2e2h-1 much_your c-3 muck c-3 mud a-3c2 muddle c6
    muddled c2 mug b-6c-5d8e-6g-2h4 mug_, c1 mug_. c-1d7e-1h4 mug_of a1 mug_to c-2d1h1 mule d2e1 mule_. c1
    mull a-2d-2e8g-5h-4 mull_it e5g-2 mulling e8g-3h-2 multiple k2 mum a-1c-8d-5e2f-3g1k4 mum_'s a-2c-4e-1g3h1k1
    mum_, c2 mum_. g-1h-1 mum_and e3 mum_has e2g1k1 mum_says k-3 mum_was h1 mumps e1 munich b3g1j3 munich_. b3
    muppets d3 murmur b2c-2 museum a4b-4c-2d-3e-2f-2i1j-7 museum_'s b2c-3h1 museum_, g1h-1 museum_. c2h-2
    museum_and a1 museum_as a-3 museum_does a-3 museum_has a3h1 museum_in a-1 museum_is a4 museum_job g2
    museum_of h2 museum_post g1h-1 museum_that c-1d2 music a1c4e-6h-2k-2 music_, c2 music_. c1 music_department a1
    musical h1 musician c1 musicians b2c3 must a1b1c-2d2e-4f-7g1h4k5 must_, h-1 must_a c2d-2 must_admit a1g1h-3
    must_ask d-2e1h2 must_be a-4c-4d2e-12f-1h-6i-5j3 must_bow h1 must_bring a-2b-1g2h1i1 must_cancel f-3g-1h3i2
    must_choose a4b2 must_confess a2 must_decline a1b2c-3e-1f2g-7h10 must_first d-1e9 must_get c-1d-1j1
    must_give b-1d2h1 must_go a2b3 must_have a-2b-3c-2d-2e-4h-8j-4 must_i c-2d5e-3 must_leave e1i-2j4
    must_let e-2g2 must_miss g6h-2 must_not c-1d-3e-2h-4i5k2 must_now h2 must_refuse h1 must_say c7d1e-5f1g-5h2
    must_see e-1 must_stay b-1i1 must_step b2h4 must_take c-3e-4h-1 must_think a-1b2c-5d7 must_turn h3
    must_withdraw a-3b1c-11d-8e-2f-4g-7h7i-4 mute c1e9h1 muted d-3e6h-4 muted_this e2h-1 muting e5 muting_this e4
    my a-1c-6d-6e-1g1h3i2j2k8 my_@number d2g-2j2 my_absence e1g1 my_accent a-2b-1c6e-1k2 my_acceptance f1
    my_account a-1b3c-6d-3e-4f-2g-5h3i-2j-2k2 my_accountant b6h-2i-4j5 my_address c2d2e2j-1 my_age a7b5c2d1h-1k-4
    my_agency b2 my_agenda e1 my_agent b4c-3 my_agreement b-3i3 my_alarm c-1g1h-1 my_allotment i2 my_annual b3
    my_answer a1c-6d-1e3f1g-1h7i3j-5k-8 my_answers c3d-1g-1 my_anxiety k5 my_apartment j2
    my_apologies c-4d-5e3f-1h-4 my_appearing g3h1 my_application a-1c1d-1e-8f5g-5h12j-2k-3 my_applications a4c-2h1
    my_appointment g-2h6i5 my_apprentice g1 my_apprenticeship h1 my_apron h3 my_area a2 my_arm a-2c-1f3
    my_article k-1 my_asking b5c-1g2 my_assessment h1 my_assistant c-2e1h-1 my_asthma k3 my_attendance e3g4
    my_attending g5 my_attention c2 my_audition a1c1h1 my_aunt c-2d-5k-2 my_auntie c-1 my_availability c2g2
    my_baby c3g2 my_back a6b2e-10g2i-5j-2k13 my_background a6f1i2 my_bad c-2d-3e4g-4 my_badge a-3d-1h2i6
    my_bag b-4c3d-5h-1 my_bags g2 my_bank a-4b7c4d-1k1 my_bar b2 my_base b1 my_batchmates c1 my_being g4
    my_bench b1f1 my_best a-7c1f1g-4h-8 my_bicycle g2h-1 my_bid h6 my_bike b-2c-3g2h-2 my_bills j-2k-2
    my_biometrics i-1j5 my_birth i3 my_block c1 my_blood b-2d1k2 my_blue j3 my_board a1g-1 my_boat g2 my_bonus b4e2
    my_book a4 my_books a2b-2h3 my_boots b-2c-8d5f2g-4h-1i1k-4 my_boss a-11b5c-4d-7e-2f-1h-5i2k3
    my_boxes a5c-2d-2j1 my_boy b1c-4d-1g1h-1k2 my_boyfriend e1h-4j3 my_boys b1g-3 my_brain e4k-1 my_break c1e-1f1
    my_breath d4 my_brother a-6b-3c-5d-3e-2f-1g-2h-3i1j-1k4 my_buddy c2 my_building c-2j-1 my_bus b-3d-2g3h-7k-3
    my_business b-3c-4i-2 my_calendar b-1c-2e-2g4i-3k-1 my_call c-2e5 my_calling a3 my_calls c8 my_camera c-1g-1
    my_candidacy a-6b-1c2d-6f4g-5h13j1k-1 my_candidate h2 my_candidature b-1d-7e-7f1g-4h7i-2 my_car a-3b-4c-8g1h-7
    my_card b-2c-2k1 my_cards e1h3 my_career b1c-4d3g-1 my_case c2d-2 my_caseload b-4h-4k-2 my_cat a-2b1c-2d4e-1g-1
    my_certificate a2c1i-1j4 my_certificates b1c5e-1h-4 my_chair b-4d-5f2g4h2 my_chance d-2f1g-1 my_chances g1
    my_chartership k-1 my_check b4g2 my_chef h-1i-2 my_chest g1k2 my_chief b3 my_child e1 my_childcare c-4h2i-2
    my_childhood a1d1 my_children a-4b-1d-6e-2h1k-3 my_choice b-1d1f-3g-2h5 my_choir a1h-1 my_church c1d1e-2
    my_circumstances c-7e-2f-1g-1i-1k-2 my_claim h2 my_class a-5c-5f-2g-3i-2 my_client h-1 my_clients b-6h-1i2k-2
    my_clinic e1 my_coat b2d-1h-1 my_code c-2 my_coffee k-1 my_colleague a-3b-8c-1e-1f-1h-4i-2j-2k-4
    my_colleagues c-1 my_college c2d2h-1 my_coming b-2c-2g9 my_commission b3h1 my_company b4h1
    my_compliments d2h-2k-1 my_computer c-2 my_concern c4 my_confidence b-4d1k5 my_confirmation e1
    my_congratulations d2h-1 my_consent b1h3 my_contact e1 my_contract a-2b-1c-5f-1h2i5j-1 my_cooking c1
    my_council b-1e1j2 my_country b2c2d5e1 my_course b-1c-3f-1 my_court e1 my_cousin b-2c4d-11e-4g-1h-1j-3k-4
    my_cousins e1 my_credit b-1h-2k1 my_critical j2 my_ctc b5h-2 my_cup a5 my_current a-11b3c-5f-5g1i1j-4k-4
    my_cv a-2b-6c5d2f-1g-5h2i-4k-4 my_da b1c1 my_dad b-1c-11d-4e2h-1j-1k2 my_data f-3g1 my_date b1h1i4
    my_daughter a-1e1g1h-3i-1j4 my_day d5g-1h-1i-4j-2 my_days e5h5i-1k-3 my_dbs c2 my_dear b1c1d1k1
    my_decision b-4c-6d1e3f1g-9h7i2k-7 my_degree a-1c1d-4k-3 my_demo c3d1 my_dentist c-2g1h-1 my_depot g-2
    my_depression c2k2 my_desk a-4b3c-6e5g-2h-8i2k1 my_details c4e-3h3 my_diary b-3c-7d-3f1g5i-4 my_dinner b1d1
    my_diploma a2b-1d-2g-3i3j-1 my_director b3c-4k3 my_divorce c2k6 my_doctor c-3d1g-2h-1i-3k6 my_doctorate a1
    my_documents b-2c5d3e-5 my_dog b1d5e-2f1g-4h-1k-3 my_doing c-4 my_door c-5e1h4 my_dossier c1f2
    my_doubts c4g4h-2 my_dream a6b-2i1 my_drive c1 my_driver g1 my_driving b-3c2g1h-2 my_duty c-2g3 my_e c1
    my_ear h-1 my_earnings b4 my_ears d-1h-1 my_eight c3 my_eldest b2h-3k1 my_email c1d3e3h-4 my_emails c5
    my_employer b-2c2g-2i1 my_employment i2 my_end c-9d-6e5g1h-1i-5j-2k-5 my_english d-1e-4g-2h-6k-1
    my_enthusiasm d-2e-2f-1g10h-3 my_entire c2d3 my_evening b-1d3g-5h-2i-3 my_evenings b-1c-2h1
    my_ex b-5c-4d3e1g-3h-5j-6k9 my_exam b1e-3g3 my_exams c-3e2h-3i1j-3 my_excuses h1 my_exit h1 my_expectation b4
    my_expectations d1 my_experience a3b1c4d-2g-2h1 my_eye a2b1e-2h-2 my_eyes a4b-4c1e5g-5h1i-1k3
    my_eyesight b-4g-2h-2k6 my_face c1d5h1 my_faith c3d1h1 my_family a-3c-5d1e3g-8h-3i-9j1k-4
    my_father b-5c-1d-1e1h-1i2j-6k4 my_fault d2 my_favour b4 my_favourite a3b-4c-7g-1k-1 my_fee b3 my_feedback d1
    my_feeling a-2c1g2 my_fees b-3 my_feet a2d-3e1f-1g-1h1i-4k2 my_fiance h1k1 my_fiancee b1j1 my_field a5c-4h-1
    my_figure b4e-2 my_file c5d2e-8f5g-1h8i-4 my_fill e1 my_final d2f-4h2i1 my_finals d2 my_fingers a1c-3f2
    my_firm a-3b5h4j-2 my_first a4b-12c2e-13f3g-10h-2i3j-4k-12 my_flat a-4c-5g-2j2k-3
    my_flatmate b-4c-5d-3e1g-4h-4k-3 my_flight b-4c-3g4h-5 my_floor b4c-1h1 my_folder b-2 my_food h-2 my_foot c-1
    my_football d-1 my_foreman c-2h-1k3 my_form c4e-5f6 my_formal h6 my_former b-5c-2d-4f-1j-1k-3 my_four a2d1i4k-1
    my_french d1h-3 my_fridge j1 my_friend a-6c2e-1f1g-3h-7j-8k-7 my_friends a3c5d2 my_front b1
    my_full c-2e-1i-1j1k-2 my_furniture h-2i-2j4 my_future c-2e-1g3k-1 my_gaffer b2h-5i2 my_gall g-2 my_gap d3
    my_garden h-1i3 my_gas c-1 my_gate a-2k-2 my_girl g2 my_girlfriend j2k2 my_girls a2k-2 my_glasses c-6
    my_goals a3 my_good c6j2k-1 my_goodbye h2 my_gp h-1k3 my_gran a-3b-1c-1h-2 my_grandad b-1 my_grandchildren b1d3
    my_grandfather a-4b-1j-2k1 my_grandmother b-5c-10d4e2j-2 my_grandson a1b-5d2e-4h-3j-1 my_granny h-1
    my_gratitude h-1 my_green i-1j7k-1 my_gut a5b-3c-3d-6e-5f-5g9h-4 my_gym c-2 my_h b-1j5 my_hair c3g-3h-3k1
    my_half d1g-4h5 my_hall h-2j1 my_hand a-1d-6e-5f2g-7h1i1j-1 my_hands a-1b1c-1g-6k7 my_handwriting c-3d-3e-2
    my_hat a-7b-6c-1d-3e-1h9k-2 my_having c-1d2 my_head a-1b4c-6d-1e8f-4g3h-8i-7j-1 my_health h-1k-4
    my_hearing b-4d-3g-4h-1i-3k3 my_heart a5b-2c-1d-12e-8f1g3h-3i-4 my_heartfelt d1 my_hgv b3 my_hip h-1i-2k6
    my_holiday b-1g3h-1i-1 my_home c-4e2h2j-1 my_hopes c2 my_horse h1 my_hospital b1 my_hotel g2 my_hour c3h2
    my_hourly b5 my_hours b3g-3 my_house c-1d4e4h-1j-1 my_household b3 my_hubby i1 my_humble c3
    my_husband b2c2d-5g1h1i-7j4k5 my_id c3i1 my_idea b1 my_impression c2d-3 my_in b-2d1g-2i-2
    my_inbox b-3c-6d6e8g-1h-1 my_inclination g5 my_income b2 my_induction i3 my_intelligence d3
    my_interest a-1b-5d-4g3h2 my_interests a1 my_internet b3 my_internship h2 my_interview a2b-1c8d-1e-9f5g-7h6i1
    my_interviewer c8h-1 my_job a-5c-1e-3f-5h4i-2 my_joining b-8f4g-1i6 my_journey h1 my_junk e-2 my_keys g1h-1
    my_kid g2 my_kids a2b4e-4i-3j1k-2 my_kind a7 my_kitchen a-2c-3d3 my_knee a-2b-4c2i-3k7
    my_knees b-1c-2d-7f-2g2h-5k4 my_knives b1g-2 my_lad h-4 my_landlady e2h-5j2k-1
    my_landlord a-1b5c-3d-1e-1h-7j1k6 my_language a1 my_laptop b-2c-10g2 my_last a-8b-2c-8d2e-1f-3g-2h-4i4j-9
    my_late a1c-11e-4g-4i-2j1 my_lawyer b1i3 my_lease e1 my_leave a2b-4c4d1e-3f-3g4j5 my_leaving h1i2
    my_lecturer h-1 my_left c-4k3 my_leg d1h-1k4 my_legs g1h1 my_lesson c-1 my_letter c5d5e-5h-4k-1
    my_letters c1d-3 my_level b2g-2 my_licence b1c1j-7k3 my_life b1c3d5g-5h-7k1 my_lift g4 my_liking a1c5
    my_line a5b1c-6e4h-8i-1j-1k4 my_lips b-4c-3d3e1 my_list a12b-6c-5d-3e5h-1i-4k-3 my_little a3b-1c-11d-6g1h-4j1k5
    my_loan e2 my_local c1 my_locum g3h1 my_london b2 my_long a3b6c-4d-3h2 my_lost c-2 my_lot b-2c-2d-1g-1h7
    my_love c3d3 my_loyalty b2 my_lunch b1d4g-5i1 my_lung k2 my_lungs k4 my_mail c2d-3e-1 my_mailbox e4 my_main c3
    my_mam a1 my_mama e1 my_manager a-5b6c-14d-11f-5g5h-8j-1k6 my_market b5g2 my_marriage c2e-1h1k3 my_master c-2h1
    my_mate a-3b-1c2d-8e-1g-4h-2k-2 my_mates b3d1 my_medical b-3c1 my_memory a1c-3 my_mentor a4b-1e1 my_message c3
    my_messages c3e-4k4 my_middle c-2 my_mind a-1b1c4d-15e5g-1h3j-1 my_minimum b2 my_missus e1 my_mistake c-1d3
    my_mom d1e1 my_monday b3g2 my_money a1c-1h-4 my_month b-1c1d1 my_mood e2 my_morning g-1 my_mornings c-3d1h-1
    my_mortgage b6k2 my_mother a-4b-2c-4e3f-4j-1k1 my_mum c-2e1f-1g-4 my_name a-3c1d7e-2f3g-1h10i3j-1k-2
    my_nan a-4b-2c-5e-2g2h-7k1 my_neck h-1k2 my_neighbor b-3c1 my_neighbour a-8b-6d-6e-3g-1h-5j-1k-7
    my_nephew a-3c-3d-10e-3g-3h-7k-1 my_nerves a-4b-5c-5d-2e-2h-3i-2k7 my_network e-1
    my_new a8b3c-4e-4f1g-9h8i7j4k-15 my_next a1d-1e4g-2 my_niece a-1b-1c1d-5g2h-5j-2k-2 my_night b1c1g1
    my_no d-2e-1f11g-3h5 my_nose b3k-1 my_not c-2d-2e2f1g4 my_note g-3 my_notes d-2
    my_notice b2c-2e-6g-1h-1i11j-7k-1 my_number a3c1d7e5g-6h1i-3k-5 my_nursing b5i1 my_offer a-2b1g-2i1
    my_office d4 my_oga b1h-1 my_old a-5b2c-10d-7e-3f-4g-2h3i6j-6k-6 my_one b1c-1 my_only d1g5
    my_opinion b-4c8d-3h-2 my_options a3e7 my_original c3h1i2 my_other b-2c-5f5h-7j-2 my_overtime b4
    my_own a-2c-1d-3f-2h2i2j-3k-2 my_package b-2 my_page h1 my_pal h-1 my_panel d1 my_paper b-3c-1h-1i-2
    my_papers a-5b2c5d5e-5f2h5i-6j3k-4 my_paperwork c5h2 my_parcel c-3 my_parents a-1b2c-5d-2e2g-1h-1i-4j3k1
    my_parking a1d1 my_part c-6g-4h6 my_participation c-3g4h1 my_partner a-5c-10d-3e-1f-3g-1h-4i-6j3k4
    my_pass g-2h-1 my_passport c4e-1g1i1j2k-1 my_pastor e1 my_path g2 my_patience c2d7 my_patients c-1 my_pay b2h-3
    my_peace e1 my_pension b-2 my_people a-1e4 my_permit c-3g-2h-4i-2j6 my_petrol b4h1
    my_phone a-8c-5d-3e3f-8g-1h-8i-3k-3 my_photo c2 my_piano b-2 my_place a-9b-1c-9d-5e-4f8g2h7i-2k-1
    my_placement c-1 my_plan a4b-1c-1g2 my_plans a2c-4d-1h-2i-2j-1k-5 my_plate b1e4 my_pocket b4 my_police c-3
    my_poor c-4 my_portfolio b-4c1d-1e-1g-2h-1 my_position e4h-3 my_post h-2k2 my_posting h5 my_practical g-2
    my_prayer c1 my_preference a6c-1g2 my_present a-2b5d-10e-3f-11h2i3j-8k-2 my_previous a-2c-4 my_price b7
    my_principal c-2k3 my_printer c-4 my_private c3e-3k1 my_probation e-2h2i1 my_problem c-2d5g2 my_profession a1
    my_professional a-2b1 my_professor a2 my_profile b-2d3f3 my_pulse a3c-1 my_pupils a-3c-3d-2
    my_qualification a1c1 my_qualifications c-1j1 my_question a1c7 my_questions a1c3e-8 my_rate b3 my_reason d-1g-2
    my_reasons b-4c-5d-2h-2k-2 my_record e2i1 my_referee h-2 my_referees e-2 my_reference d-2f1g-3
    my_references a-2b-2c4d-7e-7f4g-1h-1 my_refusal f1h-1 my_regards c-1d3h-4 my_registration b2c1h-3i1j-1
    my_regrets f1g1h1 my_religion c6 my_rent b7k2 my_replacement g1h-1i1 my_reply c-8d-4e4f1g-1i1 my_request b1e1
    my_research a3c1d1 my_residence b-3c-2g1i-4j7k-2 my_resignation b-4c-3i7j-3k-5 my_respect c-3 my_response e5
    my_results e2 my_resume b-1c3d1 my_retirement g2k-1 my_ride g4 my_right i1j1 my_road g1h1 my_role h4
    my_room a-1 my_roommate h-1 my_rota c-3g3h-1i1k-2 my_round i1 my_safety i1 my_salary c1g-1h2 my_sample c2
    my_saturday c-1d6 my_saturdays h-3 my_savings b-4k4 my_saying b1c3 my_schedule f1g3 my_school b1e-1j-1
    my_search b-1c-2h7 my_seat a-2c-6f4h-2j-2 my_second a3c6h-4i1 my_seniority b1c-1 my_sense g4h-3
    my_services h1i1 my_shift a-1b-6c-1d-5e-1f-4g1h-4i-7k-3 my_shifts a-4b-3c-5g4i-1k-3 my_shirt c3
    my_shoes a2b-4c3e1 my_shop b1d1 my_shoulder a1k4 my_side a-9b-6c-4d1e5f-2g4h5i-5j-6k-2 my_sight k1
    my_signature c-5d-4g1h-2i5j-3 my_signed h-5 my_silence b-1c-6d-1e6 my_sincere h-2
    my_sister a-4b-3d-7e1f-3g-3h-3j-2k-1 my_sitter c2g3 my_situation c-3k-2 my_six i1k-2 my_size b-2 my_skilled j3
    my_skills a6b-2c-2d-6g-1 my_skin k2 my_sleep b-3 my_slot a-2b1c2e-4f6h8i-5j-1 my_slow e-3 my_socks j1
    my_solicitor d2h-2i1j-5k1 my_son a-2b-1c-4d-13g1h-2i-2k1 my_soul a2b1 my_spam c-2 my_spanish c-1 my_speed a4b1
    my_spine k1 my_spirit g2 my_sponsor k2 my_spot a-6b-4d-1e-2f4h6 my_spouse j3 my_spring h2 my_stage a6h1
    my_stamp j3 my_start b-1f1g-1i5 my_status c1j2 my_stipend b2h1 my_stomach c3 my_street a3b-5c-4d-1e-1j-2
    my_strengths b-2 my_student b6c-2g3h-3i-1j2 my_students a-5b-4c-7d-2e-4g1h-4 my_studies a-2b-7c-7d-5g-5h3i-2j-1
    my_style a5d1h3 my_subject a3 my_sugar c-1i-1k4 my_sums e2 my_sunday b2 my_super b3 my_supervisor d-3h-3j-2k6
    my_table a2c-2e1 my_take b10c1 my_talk c4 my_taste a4c1 my_tax b-8i2j3k-4 my_tea c1d1j-2 my_teacher c-5i-1
    my_teaching b-4i4 my_team c-5g3h-1j-1k6 my_teeth b1e-1 my_telephone c-4 my_ten d1h2 my_term g2i-1 my_terms b2i1
    my_test c1d-3f1h2 my_thanks a-2b-6c-3d-12f-4i1 my_therapist k3 my_thesis a1b-7c-1d-5g1h-1i-1j-1k-1
    my_thing a2b-3g-3 my_things h2j4 my_thinking e1 my_third b-3d-2g-1k1 my_thoughts a1e7g1h-1 my_three e1h-1i5
    my_throat h2k1 my_thumb i1 my_thursday g2 my_thyroid k1 my_ticket b-4c-1d-1h3 my_tie c-2
    my_time b-3c1d5e-5g-1h2k-6 my_timetable g3 my_tips b4 my_title i3 my_tools b1c-5 my_town a-5h-2 my_trade c1h2
    my_train b-3g-2h-8 my_training a3b3c-6h4k-1 my_transcript c2 my_transcripts i1j-2 my_transport b1c1
    my_travel b-3c6 my_trial b-4c2e-2f1g-4h1i3 my_trip b-2 my_truck b-3c-4g3k-1 my_tuesday h1 my_tuition b3g1
    my_turn a-3c1g2h4 my_turning g4 my_tutor c-4d-2e1g-1 my_twin k1 my_two b2d-3e1f1j3 my_uncle b1c-3e-1h1i1j-2
    my_uni c-3 my_uniform i1 my_union a-3b4h-3i3 my_unit h-1i-2k-1 my_university a-3c-1g-3 my_vaccination i1j-1
    my_van c-1d1j-2k-3 my_verdict e6 my_view a-6b-2c11h-1 my_village a-6c-7h1 my_visa c2d1f3i-4j8 my_visit a-2c1g3
    my_visitor b-1g-1h1 my_voice a1d-4e1g-3h-2 my_vote a3h1 my_wage b6g1h1 my_wages b-2c-3d-2h3j-1k5
    my_wallet a-3b3g-1h-2 my_ward e-2 my_watch a1 my_waters k4 my_way a1b-2c-4d-4e-3h-1i2j-1k-4 my_wedding b-2c1k2
    my_wednesday a2 my_wee k1 my_week a-1b-7c-8d-4f-2h-2i-3j1k-5 my_weekend b2d5 my_weight c3 my_whatsapp d3e1
    my_wheelchair c1k2 my_while b5g1h2 my_whole a-2c3d-1g-2h-1i-3j-4k-4 my_wife a1b1c-1f-1j5k1 my_will c2d4g1
    my_window e1 my_wish a5b3d-2g3h3 my_withdrawal a-1b-4c-4e-5f6g-2h8i-5 my_word a-1c-6d-7e-4g-6h6i-2j-4k-5
    my_work a-1b-2d-1i-2j2k-4 my_working b-4j1 my_worst d7g-3 my_wrist g-1k5 my_writing c1 my_year a-1d2
    my_years a-1b8c2d1 my_yes e2f3g-7h6i2 my_young g1 myself a1b-2c-6d-3e-2f-6g7h6i-2k5
    myself_, a-2b-2c2d-1e-3f-5g-1h-2j1 myself_. a-5c-2d-5e1g-2h-3i-1k4 myself_a b1h-1 myself_and c1 myself_at b1
    myself_before h3 myself_coming g4 myself_doing a2 myself_fixed g-2 myself_for a2c-4d2e-3g-2h2
    myself_forward e-2g-5h6 myself_from f1h5 myself_getting c-2e-1g5k-1 myself_going a-1g2h-1 myself_growing a7g-2
    myself_if a1b-1k1 myself_in b1g4h-1 myself_making g3h1 myself_more g1 myself_off d2f1h1 myself_on g2h2
    myself_out a-4c-5e-1h5j-1k-4 myself_the b1g1 myself_there a3c2g-1 myself_to a2d6e1g-3h5 myself_with g1h-1
    n a1c-3d3e6i-1 nabbed a2h2 nah a-3b-6d4f3g2h6 nah_, a-1b-1d5h3 nah_from g2 nah_i d-1 nail b2h3 nails c2d1
    nails_. c3d1 naira a-2c1 naira_for b2c1 nairobi b-2c1h-2i-2 nairobi_, c1 nairobi_. b-4c-2g1
    name a2b-2c4d-2e-6g-2h3i1j-6k-3 name_! c1 name_'s e2 name_, c-1d-3f1h2 name_. a3b2c1d-2e-8f-4g1h1k1 name_? d2
    name_@close a-1c-1 name_@other a-2b-1c-8d-14e-5i-4 name_a a-3b-1d-2e1h-2 name_all c2 name_among c4
    name_and b-1c2d4h-6 name_at c3f2i2 name_back c2 name_badge g2 name_be h3 name_before h-2 name_but a2d2
    name_by c1d1 name_can h3 name_down h-1 name_for a-4c1d-3e-2f2 name_forward h-4 name_from a-4c-2e1h3
    name_has d-1 name_her h-2 name_in b-2c-3d-2e1g2h-1j-1k1 name_is b-2d-1h-2 name_like a1c2 name_may a1h1
    name_my b5 name_of a-5b-4c-2d-2e-3h-6 name_off a-3c-2d2e-2f-2g-6h13j-3k1 name_on a4c-2f2h-1
    name_out b-3g-6h11i-4k-6 name_right c-3d4h-1 name_round b2 name_should h4 name_so c-2 name_that a1 name_the i3
    name_to a-1b-5c1d-5f-3h1i5 name_was a1b-2c6d-5h-2 name_wrong c2d1 named a-1b6d-9g3h1 named_, b1
    named_. b2e2g2k1 named_the a2c-2 named_would b2k1 names b-6c3e-4g-4h2k3 names_, a1c1h3k2 names_. b-1d2j-1k1
    names_were c3 naming c2g-1h-2 naming_ceremony c2 nan a-5b-3c-7e-3h-1j1k3 nan_'s b2d-1h-2k2 nan_, j2 nan_says b1
    nanny c2d-1h2 napkin b1 naples a-1 nappies b2c-1d2k2 nappies_. d2 narrow a3b-1 narrower a-1c2
    narrower_than a-1c2 nasa c-4d2 nasty c2e-1i1 national c-4e-2h-2i-2 natter b-1 natural a8b-5c-1d-1h1
    natural_home a4 nature c2d-2e-1 nda a-2b-1i5k-1 near c-7d-3e-5f1g-3h3i-5j3 near_, a1 near_. d2 near_a a1
    near_enough b1h1k1 near_home b-3 near_it a5b4c1 near_me h2 near_my a3j2 near_our f1g1
    near_the a-8b-6c-2d-4e-2f1g-7h-6i-8j4 near_them a3c1i-2 near_to c-2h4j-1 near_us h1j-4 near_you b-3j1
    near_your a-4b-1c-6d-1g-1h-1i3j1 nearer a10b1c-9d-3e2h1i-7j-6k-4 nearer_home a-2b-3 nearer_my b3
    nearer_the e4f1g1 nearer_to a10b-4c-7e-1f-1g-2h1i-6j-5k-2 nearest a3c-2d3h1i2 nearest_to a2h2
    nearly a2c-4d-2e-1f2g7h-7i-6j5k1 nearly_double a-3b5g-4j-1 nearly_every a5b-2c2h-1 nearly_fell j1 neat b-3
    neatly c-6 neatly_. c-3 neatly_with a1 necessary c-3d3 neck a4b-4c-8d8h-3k1 neck_, i1 neck_and a5
    neck_asking d4 neck_in d2 neck_until a4 need a-4b-2c-5e-1f-5g-4j6k1 need_, e-3f1 need_. a1b2c3d-1g1k2
    need_a a-1b-3c-1f-2g-8h-9i-3j3k2 need_an a-1b-2d-1h-1j4 need_and b-3 need_anything e-7 need_at b6d-3
    need_better c2 need_for b-3c1d-1i-2 need_from e-2 need_is d2 need_it a1b3c-5d8e-5g-4i3
    need_me b-6c-1d-1e-2g2h-2i1j-5 need_more a-2b2d-4 need_my b-3d-3f-1k-3 need_not a1c-4f2g-5h6k-2 need_of d-1
    need_one i1 need_some c1e4 need_somebody f1 need_someone d-5h-2 need_something c1d2 need_that b1
    need_the a1b2c-7d-5e-5f-2i-3j1 need_them c2h-3 need_time e2 need_to a-2b-3c-1d-2e4f-8g1h5i-1k-2 need_you f1
    need_your d2 needed a-4b-1c-4d-1e-7f-6h4i3j-2k4 needed_, d-3 needed_. b-4d1i-1 needed_a b-1g-3h7j1k2
    needed_and c2 needed_any h2 needed_at b1g2k1 needed_for h2 needed_from c-1 needed_here b-2g1h-2
    needed_my c2h-2i3 needed_something k1 needed_to b2c-1d2 needing a1c-6d-1e-8f-2h6i2 needing_a h4 needing_it h1
    needing_the a2e-2g-2i2 needs a-14c1d-1f-9g2h1i2j1k1 needs_. c4k3 needs_a a-2b-2c2g-2h1i-3j-1k-1 needs_an h3k1
    needs_it d-4g2 needs_me b-6c-5h4k-2 needs_my i3 needs_somebody c-1k1 needs_someone c-1 needs_the g2
    needs_to b1c4e3g-1h-2j1 negative b2e-4f5g1h-3 neglected c4 negotiated b7c-1h-3 negotiating c-2
    negotiating_with c-1 negotiation d2 neighbor b-3 neighbour a-6b-8c1d-12e-5j-6k-2 neighbour_'s g2k-1
    neighbour_, b-1h1 neighbour_. c1h-1i2j-1 neighbour_is b-2 neighbour_to h2 neighbours a-2b-8c-3d-5g-6h1k-2
    neighbours_'s h1 neither a-5e8f-6g-5h3 neither_, a1 neither_. a2c-2d-1e2 neither_did c-3 neither_here g-1
    neither_of b5c1h1 neither_one d-1h1 neither_suits e-1 neither_yes e3g-3 nephew a-7c3d5e-4g-6h-9k-2
    nephew_, c1d4 nephew_. c3 nerve c-1d7 nerve_. g1 nerves a-7b-8c-12d-4e-5g-1h-5i-3k7 nerves_are k4
    nervous a-8b-7c-13d-13e-7g-7k4 nervous_, e-1 nervous_and c-2d-1 nervous_breakdown k5 nervous_man d-2
    net a-3b4c-7d-2h-6i-1 net_, b5g1h-1 net_and i-1 net_was i-1 netball g4 network c-10d-2e-3g1h-5 network_, e1
    network_. e-2 network_and g2 never a-3c5d-1e2f-1g-6h-5i-1j-2k-5 never_, c-1e6 never_a a-4c-3h1
    never_about b-8c-1 never_again d3 never_agreed d1 never_answer e-1 never_answered c3e5 never_arrived c2
    never_asked b-3c-4d1 never_been b-2d1e-2h-4 never_before b4d1 never_called c2 never_came b-2c8d-2
    never_could a1 never_did b3c2 never_do d-2 never_even c3 never_explained c4 never_felt a1c-5 never_found d1
    never_gave c1 never_get a1b-3c1 never_given c6 never_going a6b7c-3h1k1 never_got c5d-1h1i2 never_had a1b5c-6k-2
    never_happened c1f1 never_have a-2b2c-1d-4j1k3 never_heard c3 never_in c3d4e-1 never_kept c-4 never_knew j2
    never_know b3e-1f3k2 never_knows e-1f2g2h2 never_late c-1 never_laughed c-3 never_leave c-3 never_let c1
    never_listen c-1d1 never_looked a-2c4 never_lost c-4h2 never_made c-5 never_met a-2c1 never_mind c-6d3e-2
    never_missed c-3 never_once a-4c-1d-5e-8k-3 never_one b3 never_opened c1 never_paid b-5c1d1 never_quite a5c-3h2
    never_rang e1 never_read c-2e-3 never_ring c2e3 never_said b-1k-1 never_saw a-3b5 never_seen a1b-1c-8
    never_sent c5d-1e1h2 never_showed c1d2 never_stood a2 never_stop c-1d-7 never_the a1b-2g2 never_thought b1c-2j1
    never_to b4c-4e-3 never_told c2h1 never_turned c4g1 never_was c-2d4 never_were c-3 never_will d1
    never_worked c2d-1 never_would a1c-2 never_wrote e2 nevertheless c-1f6h4 nevertheless_i f1h2
    new a-1c-4d-9e-5g-9h2i3j4k-1 new_, a3b-1c4 new_. b-2d2 new_address e-3h-1 new_baby e1g3 new_boss c-3j4k-2
    new_bosses h1 new_building c3j-1 new_bus c-2i1 new_clinic i3 new_company c-3f1i2 new_contract b4c-2h1
    new_crowd b5i1 new_date e-1h2 new_desk a-1i2 new_drivers c2 new_employer a5b-5c1d2e2i-1j1k-1 new_firm a3b2c-3h2
    new_gallery a-1 new_grad a1 new_hip h-1k2 new_hire d2h-3 new_house e1j1 new_ideas c-5 new_in c2k2
    new_job b3c-10e-5f3h2j1 new_kitchen c1i1 new_knee k3 new_landlord j1 new_lot b5h-1i3 new_man h2
    new_manager d2h2k1 new_matron b1h1 new_number b1 new_office h-1j4 new_one e2f1h-10 new_ones b2d1 new_owners c6
    new_people b3c-3f1h-4i4k2 new_person c3i-1 new_phone e1 new_place a4b2c-1e-3h-5i4j1k-6 new_plant h1
    new_position b1 new_post c-7f-1j-1 new_puppy e2 new_role a3c-1h-2 new_roof b1 new_rota c-2 new_salon f1
    new_school h-1 new_shop g1h-1 new_site b1 new_staff b-2c-2 new_start a1 new_starters a-2c2h-2
    new_supervisor c2d2 new_teachers b-3c2 new_team a1h7k-1 new_term c2h3 new_time g2 new_to a-2c-2h-2 new_town j6
    new_wing b-2 new_work h1 new_workplace k-1 new_workshop i1 new_year b-3e8j-4k2 new_zealand g1j3 newborn j-1k3
    newer a14b-8c-2d-6 newer_and a2c-2 newer_machines a3c-4 news a-10b-8c-1d-11e6f-4g-4h-3i-4j-7k-6 news_, e3
    news_. a-4b-4c-2e2h-7i-2k-6 news_about c2 news_for c4e2 news_from c-3e3h-1 news_is h2 news_on h2 news_since c-1
    news_that c-3 news_to e2 newsletter b-4c-6d-1e-4h-6 newsletter_, d-1 newspaper a2c4e-1 newspaper_, a2
    newspaper_. b1 newsroom a4d-3g-1 newsroom_. a3 newsroom_and c1 next a2b-5c-3d6e-3h3i3k-6 next_, a1c3h2
    next_. a-3c5d-5e2 next_applicant d1 next_candidate c1d2h-2 next_day c2 next_door a1c-7d-7e-2f-2g-1h3i-2j2k-2
    next_fella h1 next_few e1h-1 next_friday e1 next_girl d2 next_guy a-3d1 next_in c1d-4e-5f-1h3 next_man i1
    next_monday g-2h2i4 next_month a-2b-3c-6d-6e2g-5i3 next_morning c1 next_on h1 next_one a-2c1d3f2h-2
    next_person a-4d1f-4g-3h4 next_poor c-1d5 next_round c-2f1g1 next_stage e-1g4h1 next_step b1c-1g3
    next_summer i3 next_thursday g-1h-1 next_time a-5b2c-19d8e-7f-4g-4i-7j-1 next_to a12b-1c1d-3e-4f-3g-5h-5i-5
    next_tuesday c-1g1h-3i3 next_victim d4 next_wednesday g-4h-3i3 next_week a-6b2d-13e2f4g4h2i-2j4k1
    next_winter d1 next_year b1c-7d-8e-6f-2h-2i-3 nice a-1c-2d-1e-6g-8h-2i-2k-1 nice_, a4c4d-1 nice_. a-5c-1d-6h-1
    nice_about c-3d3 nice_and c-1 nice_bunch a-1 nice_but a3 nice_day c1 nice_for c1 nice_letter c-1 nice_one b1
    nice_people d-4 nice_surprise c-2d-1 nice_that d2f1 nice_thing d-2 nice_to a-3c-3d-1h2 nice_touch c1d2
    nice_view c-2 nice_way h2 nice_words b1 nicely a1b1c-9d-1e3f1g-1h-4 nicely_, a2 nicely_. c-4
    nicer a5b-2c-3e-5f1g-4h1i-2k-2 nicer_. a-2b-4c-3 nicer_boss a3 nicer_bunch a1 nicer_fit h2 nicer_hours a2h1
    nicer_job a3h-3 nicer_of a5g2h1 nicer_one a-2 nicer_people a3d2 nicer_place a4c2 nicer_set a4 nicer_team b1
    nicer_than a-4c1d-2 nicer_to c-1 nicest a2b1c-8d-6g-2j-1 nicest_i a-4 nicest_thing a2 nicest_way b1
    nicked a1c-1 niece a-2b-2c1d-6g2h-6i1j-2k-2 niece_'s g3 niece_is b1c-4k-1 night a4b5d-2e2f-2g-3h-1i-1j-3k6
    night_'s b-1 night_, b-1g1i-1k2 night_. b-6c-3d-3e3i2k1 night_allowance b7 night_and h-1k2
    night_before b-3c3d-2g1h-3k1 night_bus b-1 night_crew b-2h-3 night_desk a3h1 night_differential a-2b7e1
    night_duty b5d1 night_for c3 night_i c-2g1h2 night_in d1 night_is b3c1d-1 night_manager c6d-1g1
    night_nurse a3c-1 night_of h-1i1 night_on i1 night_porter h3 night_premium b3 night_rate b2 night_rota i1
    night_shift b-2c-1d5h-4i-5 night_shifts a1b-1c-3e3g-2h1k2 night_so g2 night_staff d2 night_team a2c1
    night_to b-1c2i2 night_train a3 night_was b-3 night_with d1g1 night_work b1g-1h-1k2 nightmare a-1c-3d-5
    nightmare_, c-3d-1 nights a3b4e3f-3g-3h2i1 nights_, a-3c3d-2e3g-3h-4i1j3 nights_. a-2c4d3h-1k2 nights_all g-3
    nights_and b-1h1k-2 nights_at a2b2 nights_for a3b1c-1 nights_from i1 nights_i h3k3 nights_in b-1h1 nights_on b1
    nights_out h1i1 nights_to g2k1 nights_with a2 nil b2 nine a2b-5c2f-4g1i-1j-4 nine_, d-6g-4h2i-1
    nine_. a4b-4c-2d-3e-3f-1g4i-1j-1k-2 nine_? d2 nine_and a5b-7c-1g2 nine_days c-1d3i1k1 nine_has h2 nine_hours d2
    nine_hundred b2 nine_in c1g-1 nine_is a-3b-2c-2g7 nine_minutes c3 nine_months b-2c-2i7
    nine_o'clock b-2c-1d-1g1h1 nine_of c3 nine_on c-3g3i1 nine_pages c1d-2 nine_people c2h1 nine_percent b3h5
    nine_thirty b-3g3 nine_thousand b2k1 nine_times c3d-2g2 nine_was c-1 nine_weeks c1d3k3
    nine_years a-5c2i-3j-2k-4 nineteen a-2c-1d2g-2h-4i-3k-1 nineteen_. k-3 nineteen_and b4c-3 nineteen_days c4
    nineteen_years b-3c-1d5i-1k1 nineteenth h1i1 nineteenth_. g1 nineties_. c2 ninety a-6c-3e-3f1g-1h-9i6j-3k-1
    ninety_. g-2k2 ninety_a b4 ninety_day b-1i3 ninety_days b-1c-1g-1h-4i6j-2k-3 ninety_minutes d2
    ninety_percent b-2g5 ninth b-3f-1g5h-1i4k-2 ninth_. a-1c-3g4 ninth_of i2 no a-4b1c4e2f7g2h6i-2j1k1
    no_, a-6b-7c-18d5e-5f10h2j-2 no_. b2c-7d5e-2f-4g7h9i1j-7k-2 no_; j1 no_? a1d-3g4 no_@quote c-2d-2g2
    no_agenda d-2e-3 no_air c4 no_allowance b3 no_already d2 no_amount b-2c-1d1h4 no_and b-1d4e-7f1g1h4
    no_answer c-1d-5e4f-5g-4h-8 no_apology a2c1 no_as c1e-3f5h-2 no_at b2e3f9h-4 no_bad c-2e-2g-2 no_bearing c-3
    no_better c-3d-2 no_bonus b1 no_bother c-9d-7g-6h-4 no_break b-3c5i1 no_budget b-2c2 no_bus g4
    no_business c-2d3 no_but e2g3h-2 no_by h5i2 no_call b-1d2e1f-2g-2 no_can g5h3 no_cap b2 no_car b-3k-2
    no_chance c-1h1 no_charge e-1 no_choice b1 no_clear b-3c8 no_comment b-2e2 no_comparison a6b-1c-1
    no_complaint c-7d-4e-1 no_complaints b2c-9d-3e-6g-1h-2k-1 no_contest a11c-5 no_date e7f-1h-1
    no_decision e2g-1h-4 no_difference c-3 no_disrespect a5b2c-1d-5f-4 no_doubt a2c-3d5g-11h-1 no_drama c-3d-3
    no_end b-2c-5 no_excuse c-3e-1 no_experience d-3 no_explanation c3 no_extra b4c-2 no_fault c-4d-1
    no_feedback c6 no_finer a1 no_firm c-2 no_fit g2k1 no_for b1c-8e-9f7g-1h-2 no_from a-3b1c-9e-13f5h16k-1
    no_further a-4b-2d-7e4f-5g-2h7 no_gloves c3 no_go b-3f-2g4h-4 no_good a-4c1d-4f1g10h-4j1k1 no_guard c3
    no_hard a3b-1d-7e-4f-4h3 no_head e2 no_heating b-2c2k1 no_heed b-3h-2 no_holiday b1 no_hot c1
    no_hurry c-4d-2e2h-2 no_i d3g-2h-1j1 no_idea a-4b-6e2f-5g-5h-3j1 no_if d3e2h2 no_in b-1f4h2 no_interest d6h-3
    no_internet c-2 no_interview b2c-5d-1e-7g1h18 no_is b-4c-1d5e1f5g2 no_issue c-1 no_job i1 no_joke a1b1c-3d-6i1
    no_lack c-3 no_leave c-1 no_less a-2 no_lift c1 no_light c1 no_lock c3 no_longer a-3b1c-10d-4e-6f-6g1h6i-5j-7k3
    no_lunch c4 no_mail e2 no_man b1 no_manners c2 no_matter i1 no_means c-1d4e-4 no_message c1e4f-1h-1
    no_mind b-3c4 no_money b-4k5 no_more a-12c-12d3e7f-3i1 no_name c6e-3 no_need a3b-8c-4d-1e-1f-11g-15h4i-5j-6k-3
    no_network e-2 no_news c-2e6h-2 no_night b3k1 no_now h1 no_objection c-1h-1 no_on c-3d6e-1f3h6
    no_one a-5b-3c6d-4e-1f-6h-12j1k3 no_opinion c-1 no_other a7b-7c-11d1f-5h-9i1 no_overtime b6c-5 no_paid b6
    no_parking c4 no_part b-5c-2 no_particular c-1d-1 no_pay b3 no_pension b6 no_place b-1c4e-1h-3j2 no_plan b-3c5
    no_plans e1 no_point b-1c-1d2e7f-1g-7h-1 no_power c-2 no_pressure c-2 no_price b-2c-1 no_problem c-7f-1
    no_promise e3 no_promises c-2d-1e5h-1 no_proper c7 no_question g-1 no_questions b3c-3d-1e2 no_ranking a-1b-1
    no_reason b1h1 no_reflection b-2c-4g-2h-1 no_regrets h-4 no_relation c1 no_rent b-2 no_reply c3d-1e2h-1
    no_right j2 no_room a-2b3c3g2i2 no_rush b-2d-1e-3g-4h-4 no_say c2h1 no_school b1 no_seat c6 no_second d1g-2h1
    no_secret g-2 no_sense b5d-2e2g-6h-6 no_shade a2c2 no_shame c-1d4 no_show d-1e2g1h-4 no_shows b2 no_sick b7
    no_sign c2e2 no_signal c-7e-1g-3h-3 no_sir g-1 no_sleep g2 no_small a-2c-3 no_sound b1e1 no_stress c1d1
    no_such b4 no_support c3 no_team c3 no_telling g-1 no_than a-6f-3g11h-4 no_thank c3d1e1f8h5
    no_thanks b3c4d6e-4f5h2 no_that g2h6 no_this e2h1 no_time b-1d3e4f-2h-1 no_to a3b5c-15d-2e-6f1g-5h7i-5
    no_today e-3f7g-9h-4 no_toilet c3 no_train g5 no_training c4 no_transport c1 no_travel i1
    no_trouble b-3c-10d-4g-4 no_twice c-1d3h3 no_two b1 no_unless b-4e-3f8g-4h-1 no_until f1 no_use a-1b2c-3e7g4
    no_water c3 no_way a-5b-6c5e-3f-1g6h-3j-4k2 no_weekends c1 no_window c5 no_windows c6 no_wish b-2c1d4e1
    no_with a-1c-2d-3e-2f8g-4 no_women c3 no_wonder c-1d3 no_word b-3c2d-4e8f-3g-1h-5j3 no_work g2j2
    no_worries b-3c-2h-1 noble c-1 nobler a8c-2 nobody a-3b3c12d1e-2g-2h-1i-4 nobody_'s a2b-4c-7e2f-3g-3h-2k-1
    nobody_, c-2d-4 nobody_. c-2h2 nobody_answered b2c2 nobody_asked c2d6 nobody_at a-3c3e1 nobody_better f1
    nobody_but c-1 nobody_came c6 nobody_can a-3b1c-2d-2 nobody_could a-2b1c-4d-15e-1f-3g-2 nobody_does d-6
    nobody_else a8c-9d-3e-5f4 nobody_ever d-4 nobody_from c7e4g1h3 nobody_gets c-2g5i1 nobody_had a-1c4d-1
    nobody_has c1e-4g-3h-3k-4 nobody_here d1h-1 nobody_i a2c-2 nobody_in a1b4c-4d7g-2h1 nobody_is b1c-2d2g1
    nobody_kept c-4 nobody_knows c-1e2k3 nobody_left c-2 nobody_likes b2c-1d1 nobody_looked c2 nobody_made c-6
    nobody_minded c-5 nobody_offered a2c4 nobody_on a-3b1c1h1 nobody_over a-1d4 nobody_picked c4 nobody_rang c8
    nobody_said c9 nobody_seemed d-2 nobody_seems c2 nobody_should c-2d-2 nobody_stays c2d1
    nobody_there a-5b-1c2d1h1 nobody_to c3k1 nobody_told c8d-4 nobody_wanted c4 nobody_wants d4k2 nobody_was c-1d-4
    nobody_will c-2d1e1h1 nobody_with c-2d4 nobody_would b2c4d-4h1 nobody_wrote c7 nod a5c-3g-1h1i3 nod_. a3i2
    nod_from h3 noisy c2d-4g-1 nomination j2 non a-5c-4d-5e3g3h-3i4j2 non_compete a-2b-2h-3i3 non_starter b2g4
    none b2c2d-2e3f1g-7h2i-3j3k-5 none_, b1e1h2 none_. a1b1c2d-4g-6j4 none_is c-3 none_of a-5b1c2d-1f3k-1
    none_to a2c-1 nonetheless f6h1 nonsense b-4d10e1g-6 nonsense_, c1d3 nonsense_. c-3d5g-2 nonstop e3
    noon a-5b-1e-12f-7g4i4 noon_, a-1b-5c1e-1g-2h-3i-2j1 noon_. c2e-5g4h-2k3 noon_? g-3 noon_and c-2h1
    noon_friday i1 noon_i g1h3 noon_is d2g4 noon_on c-2i1 noon_or g-1 noon_to i3 noon_tomorrow d2 noon_will g1
    nope b-1d5h6 nope_, d5h6 nor b-5c-2e7f-7g-14h6i-2 nor_any h1 nor_no e3g-3 nor_the c-3 nor_there g-1 nor_to i-2
    normal b-1c2d4e-5g-4 normal_. c4d-1 norovirus c-1 north b3c-10d-6e-3g-6i-3j4 north_, a-3e-1h5
    north_. a3b-3c-1j3 north_of a-2b6 north_sea b1 northern a-3b2c-3h2 norway h-1j2 norway_. b1
    nose a5b2c-2d1h-4k-2 nose_. a6 nose_up b4 not a-5c7d2e1f-3g6h2j-2k6 not_, a5e8g-1h4 not_. a9b6c-7d-1e6h-5j4k-1
    not_: a1b-2 not_; e4 not_? b2d1g3 not_@number b-4c-3g4 not_@quote d3 not_a b-1d2e1g-4h-5i2j-2k-3 not_abide c3d1
    not_able b-1c-5d-6e2 not_about a-3b-13c-5g-8k-5 not_accept b3f2g-5h-1j1 not_acceptable c3 not_act d6h2
    not_add c-2d1g-1 not_afford b4c-4g-4k5 not_afraid c-4 not_after c-4e-3h3 not_agree a-3b2c7d-6e-3g-3
    not_all d2g4 not_allow j1 not_allowed b-1d-1e-1g-3h-4i2j1k2 not_already c-2 not_alter d3 not_altogether f1
    not_an a-3c1e-4g1h-3i1k-1 not_angry d1 not_answer b-4c-1d-4e5f-3g-6h-6k1 not_answered a-4h-2i2
    not_answering c-5d-8e6 not_any d1h1 not_anything b-3c-4 not_appear h3 not_applying h4 not_approved f1g2
    not_argue b2c-1d2e-2g-2h1 not_arrive d1g6 not_as a8b-3d-6g-1h-3k-1 not_ashamed b2c1 not_ask a-4d3e-5f-7g-3
    not_asked d1e1 not_asking c-5e-1g-1 not_at a5b-1c-2d1e2f-1g3k-1 not_attend a6b-1c-3e-4f3g2h3i1
    not_attending d1g-2h5 not_available a1e1g3 not_aware c-3d3 not_bad c-3 not_bank c-2g9
    not_be a-2b-3d-2e2f-6h8i-5j-7k1 not_beat b-1d1 not_because b-4c-2 not_been a3c6d-7e-5g-5h-1k4 not_before e3f2
    not_begging d2 not_being b2c1d2e1h-3 not_believe b-4c4f-2g-1h-1j1 not_bet g3 not_better a-2 not_bin d-2e-2f5g-1
    not_blame b1e-2 not_bother b-4d2e4f-3g1h1 not_bring b1j2 not_buy b4 not_by a2b3d-2h3
    not_call a-5b-8c2e5f-1g-9h-3 not_calling h-3 not_cancel f2h-5 not_care b-1c2d9g-6 not_carry b3c-4d-2f-1g-3
    not_carrying g-8h7 not_catch c-1 not_certain c-9d-8e-2f-3g5h-9 not_change a-1c-2d-4e-5f-5g-5h-2i-1k-4
    not_changed c-7d1e-1g-4h7k-4 not_changing h2 not_chase c-1e8h-4 not_choose a4b-2h-1 not_clean c6d1
    not_clear b-2c2e-3 not_close b2e-3f8g-2h-6 not_closed f2 not_come a3b-2c-3d3e-7g7h7i2j1k-4
    not_comfortable c9d-1g-1k-1 not_coming a1b-3c-9d3e-1f4g-5h16i-3k-5 not_commit c-1d-3e2g-1h-2
    not_compare c-1d-3h-1 not_compete a3c-2d-3 not_confirm e1 not_consider b1 not_contact d-1e6
    not_continue b-5c-1d-4e-5h11j-1k-2 not_continuing c-6d-2f2g-2h9 not_convinced b-1c8d-3e-3g3h-5 not_cope k1
    not_correct c5 not_count c-6d-7f1g9h-4 not_counting b2g4 not_cover b3c-9d-5g-3k1 not_cross a1b1c-1d4e-2f3g-1
    not_cut b2c-1 not_dare a-1 not_decide a-1b-3c-1d-2e1f-4k-2 not_decided b-1c-6d-1e4f-1h-7 not_delay h-3
    not_delete f6h-4 not_deserve b2c1d3 not_discuss a-2b-6c-4e-3g-4h-3k-1 not_disturb e1
    not_do a-2b4d-2e-2f2g7h1j-2k-1 not_doable c-5g6 not_doing b-2c-10d1e-5h7 not_done c-1 not_dream c-1d-2g-1
    not_dress b2d5 not_drive b-5c-7d4g-1i-2k3 not_drop b2f1g-4k-1 not_easy c1j3 not_eat b3c1d-4 not_enjoy c4
    not_enough b9d-3g-4 not_enter b-2e2 not_even a7c1d2e1f-4g-8h-8j4 not_ever c-4d3 not_every a2b-2c-5d3
    not_everyone c-1 not_exist b-2c1d-3 not_expect a5c-5d-6e2f-4g-1h2i-2 not_expected a1c-7 not_explain c5d1
    not_face c-3h-1k3 not_fair c9 not_far c-1 not_fault c-5d-2g-3 not_feasible c-2g3h1 not_feed b10c-4d-3
    not_feel c8d-6e-6f-1g4h-4k1 not_feeling c-1d-2e-4g7 not_fill b-3e-8f7g-3h-1 not_final f-1h-1
    not_find a5b-1c-2g-4h-4i-4j3 not_finish g1 not_fit a-7b-1c5g5h-3k1 not_fix d1e2 not_flatter d6 not_fly g3
    not_follow c1d-4j1 not_for a-9b1d-1e-1f3g-4h5 not_forget a-5b-5c-1d-12e-10g-7h-5 not_forgotten b-3d-8e3g-6h1k-4
    not_found a4b-2c-3e3h-2j2k-1 not_free d1g8h-2i2 not_from b2c1d4e-2h-3 not_fully c-2d-1e-3f-2g6h-3
    not_further h1 not_fussed b-3d2 not_get a-2b-4c3d-1f-2g5h-5i-3 not_give a4b-1c5d4e-4f9g-4h-5i1
    not_given a-2c7e1f1h-2 not_giving c2d-2 not_go a-3b5c-6d-18e-8f1h2j-3k5 not_going a-4b-3c-3d-2e-2f3g-1h7i-8j-6
    not_gone c-1 not_good c11d-5f1g1h-4k4 not_got d3e3g-1h-1 not_great c6d-1 not_had a1b3c1d-2e5g-3i-2k-1
    not_hand g-2h2 not_happen e-2g4 not_happening d2e-1h2 not_happy b1c10h-4 not_hard d4
    not_have a1b1c-5d-1e-3f-4g-6h-4j3k-6 not_having c6g-2h-1 not_hear c-2d-10f-7g-9h-7 not_heard c-4d-5e3f-1
    not_help c6g-2 not_here d5 not_hesitate e-2h1 not_hire c2 not_hold a2c-1d-7e2f-12g3h3i3 not_holding e-1g-1
    not_honest b3c8 not_honestly g2 not_how b2c4d3 not_hurry d-2 not_hurt a1b2 not_i a-4b-3c-4e4f-1 not_ignore b2c1
    not_imagine d-5g-1 not_impressed b1c11 not_in a2b4c1d4e4f1g2i-2j-1k6 not_included b6 not_inspire c1
    not_insult c-4d5 not_intend b-1c-5d-1g-3h4 not_interested b-1c-7d9f1g-2h16 not_interview e-3f1g-2h3
    not_interviewing d2g2h3 not_it a-2b1c-2d-2f-2g1k1 not_join c-1e-1f2g2h4j1k-1 not_judge c1 not_just a2b2d4
    not_keen c4g3 not_keep b4c5d-2e-4f-13g-4h7j-3 not_kept d-1 not_know a-5b-8f-11g10h-7k1 not_known b1
    not_last b-1c-1f1 not_laugh c-3d3 not_lay g4h4 not_leave a1b-1c-4d-5e-13f-5g1h-2i-4j-2k-2 not_leaving b4c-3h8
    not_lecture d4i1 not_left c-4 not_let a1b-3c2e-14g4h-2i1j-3k2 not_lie a3b7e-5h-1k1 not_lift c-1g-1k3
    not_like a-2c9d-5e-11f2g-4h-1 not_listen a-1c2d-1g1 not_live b9c-5d-3g-4h1k2 not_long c-2
    not_look a-2b-4c6d-7e5g2 not_looked a2d-1 not_looking a-2c-7e-5g4h13k-2 not_lose b-2c-3e-7 not_lost c-3
    not_made c-2e7h-5k-1 not_make a-7b-3c-5d2e-12f-4g2h-1i-5j-1k1 not_making d-6h-1i1 not_manage c-3d-1e-5g2h-5i-2
    not_many a3c-2d-4 not_match b2c5d-3 not_me a-2c-9d-2e-2g-3 not_mean a1b-4d-5e1f1g-2h-3 not_meant e1g2
    not_meet a1b4c-1d-2f-2g3 not_mention b1 not_mess c-1 not_message d3e5 not_met a-1b2 not_mind a3b-3c-1d-7e-7g-5
    not_mine b-7c-3d4e-1h-4 not_miss g-3 not_move b5c2g-1i-4 not_moved b4c1h1 not_moving b3h7
    not_much a-2b3c-1e2g-6h-7i-1 not_my a-2b-1c-5d5e-4f1g-2h-5i-1 not_name d-1h-4i2 not_need a1b-2c-1e-5g-1h5i-2k-2
    not_needed c-1d1e1g-4h4 not_nice c10d1 not_normal c2 not_now d-2e4f1h-3 not_of g1 not_off c-1f3
    not_offended c-2 not_offer a-2c1e-2 not_often c-9d-3 not_okay c9g1 not_on a4b-2c-2d2e2i-3k4 not_once a-1e-1
    not_one a-9b-4c-2d1f-4g-8h-1k-3 not_only a2b1c-2d-3 not_open b-3d-6e4f-5g-2h8 not_opened c6 not_organise c1d9
    not_out f1h-2 not_over k3 not_owe c-6d8e-7 not_paid b4 not_paint b2i1 not_participate h3i1
    not_pass a1b2e3g-2h-3 not_pay b-3c1i-1j-4k5 not_paying b2c1d-1 not_phone c-1d4e3h1 not_pick a-2b-6d-1e5f-3g-7
    not_picking c-1d-1e3g-3h-3 not_picture a3g2 not_plan c-3d-1e3 not_play c2d6e-2g1 not_polite c4
    not_possible b1c-1g1h-4 not_prepare e-1g1h-1 not_prepared c3 not_present h2 not_press b1h-1
    not_pretend b8d5e-5g-5h-5 not_pretty c1 not_print h1 not_proceed e-4f2h7 not_proceeding d-2f4h9
    not_professional c4 not_promise a1b-4c-5d-4e1g1h-3 not_pronounce c1d1e2 not_proper c1 not_pulling c-1f-1g-6h-10
    not_pursue h3 not_pursuing h2 not_push e2h1 not_put a-5b-2d1g1 not_putting h2 not_quite a3d-5e-4g3h-6
    not_quote f-5g5 not_rank a-2c-3 not_rate b-6c9d1 not_reach c-5e1f-1g5h-2k-2 not_reached a1
    not_read b-4c2d-3e-1h-7 not_ready c-2d-4e4g-3h-1k2 not_real c1g1 not_realised b2c-3d5 not_realistic c4
    not_really a4c2d-1e1g8 not_reasonable c3 not_receive d-1e2 not_reckon b-1d-1e-6g9h-4 not_recognise d2k1
    not_refuse a1b2h1 not_reject f2 not_release h-6k-3 not_remember d-1 not_remove f5g-1h-3 not_repeat c1d1
    not_replied e-1 not_reply c-3e5g-3h-2 not_replying c-2d-5e8 not_resist a5 not_respect c6d-3 not_respond e4
    not_return c4g1 not_right a-3b-2c13d-7g-4k2 not_ring b1c-2e7f-4g-1k-1 not_run a-1b2c-2d6 not_rung d-1e6g-4
    not_running g1 not_rush b2d1e1 not_safe a-2c10 not_said a-2b-2f1h-1 not_sail h1
    not_say a-2b-4c2d-3e3f-4g-6h-9k-4 not_saying a-1c-6d-6e10f-1g-1h-11 not_scare j-2 not_schedule h2
    not_see a4c2d-3f-11g7i-2j-2 not_seem a-5b-1c8d-1g-3 not_seen a4b1k-2 not_sell c1 not_send b-2c-3d3e1g-5h1
    not_sent f2 not_serious c2e1h-1 not_set a-2d1e-3g1 not_settled g2h-1 not_shake c1 not_share c5e-1 not_shift c-1
    not_shine c-2d1 not_shout c-2d3 not_show c-4e-1 not_shut d-1f2 not_sign c-4 not_sing k1 not_sit b-6c4h4i-1k3
    not_sleep e-2k3 not_sleeping c-2k1 not_slept k2 not_so b2c2e-5g8h-8 not_something b2c-3d-6e-5g-10k2
    not_sound b1c-3 not_speak b-5d2g-4h-2k4 not_speaking c1e1h-1 not_spell c3d5 not_spoken b1c1k2 not_square b1
    not_stand a1b-3c2d2f2g-6k6 not_start b-1c-7d5e-1h-4k-1 not_stay b-1c5h-2k2 not_stop b-5c-2d-5e-5f3g-4k3
    not_stopped c-5f1k-2 not_stretch d-1g-8 not_strike c3f4h-1 not_suit b-1c-4d-3g3 not_support b1c3
    not_suppose d-1e-1g4 not_sure a-5c-3d-10f-5g4h-13i-1k-2 not_survive b3c3d1k2 not_swap a1b-2g1h-1k-1
    not_swear f-1g4 not_swing b2g3 not_take a-4b-1d-4e-7f3h-1i3k1 not_taken c3h-1 not_taking d-3g-5h1
    not_talk a-2b-4c-4d4e2f-2g-8h-5i1k-2 not_teach b1c-1d4i1 not_tell a-4b-3c2d1e4f2h-3i4 not_telling a-2e-1h-5
    not_text d2e8h-1 not_thank d-2 not_that a-3b-4c-10e-1f-1g-2j2 not_the a6b-7c-2e-3f-3h-3i-4
    not_there e4f-4g1i-2k1 not_think a-1b-3c5d-23e-9f-9g4h-5i1j1k3 not_this a2d-4e3f2h1 not_through g2
    not_to b-1c-4d-3e1f6g-1h6i5j-4k1 not_today e5 not_told b-5c6d-2 not_too b-1c-12d1e-4g3h-1j1 not_totally g3
    not_touch a2 not_trade a1 not_travel b-1g5 not_treat c6d-3 not_trouble c-3d-3 not_true a-3c7
    not_trust a-2b-3c10d-1h-4k-1 not_try d-1e4h-4 not_turn a3c-3d-1e2f-3g-2h-4 not_understand d2e-1 not_unless f4
    not_up a1c1e1k2 not_upset c-1 not_use a-1c2d2j1 not_used h2 not_very b-1c9d-7g3h-1
    not_wait c-14d-9e4f-9g-4h2i7j-1k2 not_walk d2i-1k1 not_want a-3c-4d-2e-4f3g-6h8i-2j2k-2 not_warm b1c9
    not_waste c-6d1g-3 not_we d1 not_well c7g-3 not_what a-7b-5c-2d-7e-2f1g4h1 not_why b-4c-4h-3
    not_wish a-2b-5d-3g-2h7 not_with a1b-1c-6d-2 not_withdrawing c-2d-3g-6h-10 not_work a-12b5d3e-11g6h-8i3j-2
    not_workable b3c-1g1 not_working c-2 not_worry b-6c-10d-9e-7f-1g-5h-4 not_worth b4c-1d2g-1 not_write c-1e6g-4
    not_writing e6 not_written e1 not_y'all a2 not_yet a-1b-4c-5d-4e3f-2g4h-6 not_you a6c-9d2e-3g-6
    not_your a5b-5c-18d9e-10g-4h-1 not_yours a8b-5d2g-2h4i2 notary a-2b1c-2d-3i2j1k-1 notary_'s h1
    notary_clerk b2h-3 notch a8b-2d1h1 notch_above a6b-3c-1 note a-1b-2c-10d-3g2h2j1 note_, b1d2f1i1j4
    note_. c-1d-1f1 note_about c-1 note_below h1 note_i g3h1 note_is h1 note_of d4i1 note_on c2e3h-1 note_says h-1
    note_that a1c1e-3h1 note_the d2 note_to a1d-1 note_was c-2 noted b-4c-1d4e3h-4 noted_, c-2d1e1 noted_that d2
    noted_with e1 notes a-1b2c2d-5f-6i-1j-2k-1 notes_. i1 notes_in a-1 notes_on b1c2d-3e-1f-1i-3 notes_with a1h1
    nothin e1 nothing b1c1d2e6f-7g-2h-4i-1j-2k-1 nothing_! d3 nothing_'s a-2b-2d-1e-4f3g3i1 nothing_, b4d9e5g-6h1
    nothing_. a-9b3c6d2e7g1h-1 nothing_about a-5b-5c1d-7e-7g-4i-1 nothing_against a2b2d-2e-3g-4 nothing_and c1d5k3
    nothing_at c2d3e2 nothing_back e3 nothing_bad e-2 nothing_better a-2d3 nothing_but b-1c-2d-2f-1g-5h-3
    nothing_can e1j2 nothing_could h-2 nothing_else a7c-3d-1e-2g-2h-6 nothing_for b4c1d-4e3 nothing_from b1d-2e3f-2
    nothing_further e5h-2 nothing_has g-2h1 nothing_i a6d2 nothing_in b5d-8e-5 nothing_is a-1b-3d-3f-2g9h-6j-4
    nothing_left b5c-3h1k1 nothing_like a-1c4d-3h2 nothing_more a-7b-5c-1d3e3g-4i1j1 nothing_new c1
    nothing_of c-1d-1e-1 nothing_on a2f-2 nothing_personal a3c-3e7g-1 nothing_so b2 nothing_stops f4
    nothing_that c1 nothing_to a-12b-7c-1d-1f-5g-5j-3k-5 nothing_was c-1d-3 nothing_would a-4h1
    nothing_wrong c-4d-1h2 nothing_you a9b-7c-6d-9h2 notice a-2b-2c4d-3e-1f-8g-5h-4i12j-4k-6 notice_, b2d1e-1i3
    notice_. a-2b-3c2d-5e1f-2g-1h-5i3 notice_and a2 notice_at b-2h-5i4 notice_board c-3i-1 notice_for c2d1h1
    notice_here h-1 notice_i a1 notice_in c-1 notice_is c-1i4 notice_it c1e1 notice_of c2d-2e-3f2h3 notice_on h-1j2
    notice_said c-1 notice_so i3 notice_that f-2g1h3i-2 notice_the c2 notice_you e2 noticed a-6b-1c2d-3e-2g-2h-10
    noticed_, b-1c-4 noticed_. a-4c-3h-2 noticed_it c1 noticed_that b3c-1d-4 noticed_the c4 notices c-1
    noticing c3d-3 noticing_that d-1 notifications d-2e4g-1h-2 notify h2 notion g3 nought b5d1 novel c-5h-1
    novel_, d1 novels h2 november a-2b-1d-3e-3f-3g-2h-3i3j-1 november_, c2g-1i3 november_. b-1i3j-2
    now a-9b-1c-5d2e3g-3h3i-2j-3k3 now_! e-2 now_, a-5b-1c-2d-2f6g-5h2i-2j-1k3 now_. a-4c-3d-5e1f-9g4h3j-5k-1
    now_; b1d3 now_? b1d-2g1 now_a b-2e1h1k-1 now_about d1e2 now_accepted a3h1 now_and c-4d-6e-1f3g-10i-5
    now_as b4g2 now_at h3 now_because b-2g-1k1 now_but e-4f3g-3h-1 now_do a-2h-2 now_employed h2 now_for h2
    now_from b2 now_has h-3k-2 now_have a2d2h3i4 now_he c1 now_i a-4c1e5f-1g4h-3i4k1 now_in b1c-1f-2
    now_is a-3b1e3h-1 now_it a-2c5g3h-6i1j1 now_my c-1d-3f1i-3 now_no e1 now_now e1 now_on c-7e3g-6h2i-2
    now_or e-2g2h2i3 now_said a2h5 now_she k2 now_so b-1c-1d3f-3g-5h4k-5 now_than b1c-1d-7e-3g-1
    now_that a2c-2d4e-3f-3g-7h-2k1 now_the a2b-2e-1g-1k2 now_then e-1h1 now_they g1h-5 now_to e-1h-2k1 now_we j1
    now_with a1b2c-2d3h-4 now_work h3 now_you c9d8e-4h1 now_your d1g1 nowhere b1c4g-5h-2i-2 nowhere_. c3d1e1
    nowhere_else a7 nowhere_near b3 nowhere_to c2 nowt e2h1i-1 nuisance c1e-2g2j-1 nuisance_if g4
    number a-2b4d1e7f-3g-12h-4i-3k-7 number_, a-8c-1d4g-3h-3j-4 number_. a-6c-1e3g-3h-4 number_: h1
    number_@number b-11c-1g1h2 number_after e3h-4 number_again e5 number_and b7c-1d-1e-2h-5k-1 number_as a-1b-1
    number_at a1b4d1h1 number_before b2c2h2 number_for c-3e-5h-1 number_four d2 number_from b3e2f2h1
    number_goes b-2d-1e1 number_i b4c-2h1 number_if e-5f-3i1 number_in b2c5e-3f1 number_is b-2c-7d-5h-1
    number_nine b-2c-2 number_now e6h-2 number_of a-4b-7i-1k-2 number_off d-4e4h-2 number_on b1c4e-4h-1
    number_once b1 number_one a9b-7c-5d-7e-5h3j-3k-2 number_out e4h1 number_that a-2b2 number_three a1b-2g1
    number_to a-2c10h-3k1 number_two a8e-2k2 number_was b1c-5 number_when e-4 number_will e-2 number_with b1c2
    number_wrong c1 number_you b5c-1d3e4 numbers a-5b4c-1d-2g-12j-3k-4 numbers_, d-1h-2 numbers_. c2d-5g-3
    numbers_do b-1g-1 numbers_i h-1 numbers_on c-3 nurse c4d2e-1g-7k-4 nurse_'s b1 nurse_. b1 nurse_and h1
    nurse_at d4h2 nurse_for c3d1 nurse_had e1 nurse_has d1 nurse_i d2 nurse_in b-1d2 nurse_interview h-1
    nurse_job g-1 nurse_manager c-2 nurse_to c1 nurse_was a1d1 nurse_who d-1 nurse_with b1 nursed c4d1
    nursery a3b2c2d-11e-2g2h1i1j6k-1 nursery_, b-1g4h3 nursery_. g3 nursery_has c-2 nursery_in a1j3 nursery_is c2i1
    nursery_on b1 nursery_place j1 nursery_was a2 nurses a-4b-4c5d-3e-3f-3g-4i-3j5 nurses_'s c-3i-1j3k-1
    nurses_, d-3 nurses_. b-3c2 nurses_and j3 nurses_are a-3 nurses_at c-4 nurses_i c1 nurses_in c1 nurses_is a1
    nurses_on h2 nurses_to d1 nursing a3b3c3d-6e-1g-8h4j1k-4 nursing_, h4 nursing_. c1h-2 nursing_degree b1h1
    nursing_home a1b-1c1h2 nursing_i a1 nursing_school b3e1 nursing_than a1 nuts e3
    o'clock a-3b-12c-5d-1e-8f-1g11i-1j-6k-1 o'clock_, g2h1 o'clock_. b-2d-3g6 o'clock_? f-1g-5 o'clock_and c2g-1h1
    o'clock_i g2k1 o'clock_is a-1b-2c-6g7h-1 o'clock_on f2h-1i-2 o'clock_or g-2 o'clock_today i1 o'clock_will g3
    o'clock_with c-1g3h2 object d-1 object_to c1 objection c-1h-1 objection_to c-1h-1 oblige h2 oblige_me h2
    obliged a-7b-9c-11d2e1f-7g-4h-3k-5 obliged_for c-1d1e-2h-5 obliged_if d1e5f-5h4 obliged_to b-2e-2f-1g-1h-3k-1
    observation c3 observe c3i2 obtained a1 obviously a1d3 occasion b1e-2 occasion_. e-1 occupational i1
    occupied h1 october a-5b-5c-1d-5e-6f-6g-1h-2i3j-8k2 october_, h1i1 october_. a-1c-1e-1i4j-3k3 october_i h-4i-3
    odd a2b2c5d-3h-1 odd_. d2 odd_that c5d-2 odd_to a1c3 odds a-5c-7d-1e-4g10h-7 odds_are c-3d-4e-3g8h-5
    odds_of b-2g3 of a-2b-4c1d3f-4h-2i1j-2 of_, b5c-5d1g-3 of_. a2c3g-2h1i-1 of_@amount b2e1
    of_@number a-2b3c-1d-1f-2g-1k1 of_@other c-1 of_@quote d3 of_a c2d2e-2h4i-1j-2 of_about b2 of_address c-1
    of_advice d1 of_all a3c-2d-1e-3f-1g-3h1i-3j-3k2 of_amateurs d3 of_an b-3d1e-1g-5h3j-3k4 of_another a2b-2h-1i1
    of_answer c2 of_answering d2 of_any a3c2d-5e1i2 of_anybody d-2k1 of_anyone b-1d-4e-1 of_anything d-3e-1
    of_applicants h2 of_applying c-1d1h3 of_appointment i4 of_april c-4e3 of_as g2 of_attention c-2 of_back h2i3
    of_band b5 of_bed a1b4c-2d4g-2k2 of_being a1b2c2g-2h-1 of_both b2 of_boxes e1 of_bread c2 of_breath c-3
    of_business c-1d2e-2h-6i5 of_calling d2g1 of_calls d1 of_cancelling f1g3 of_candidates c-5f-1h6 of_care c2
    of_cash b2 of_changing c-2g1 of_charge b1c-1h-1 of_choice d-3 of_choosing c1e2k2 of_coffee d-2 of_college c1
    of_coming f2g3h-1 of_company d1 of_confusion c1d1e2 of_consideration h3 of_course c-6f5g-3i-3 of_court g-2k-1
    of_customers d-1k1 of_damp c5 of_data b1 of_date c5d-4g-7h-3i-2 of_day g2 of_department b1h-2i1k1 of_doing d3
    of_doubt g-1h3 of_drivers c3 of_driving j-1 of_duties c4 of_each b6c-5i-3 of_eleven d2g2 of_emails d-2e-1
    of_engagement i4 of_engineering c-1 of_evening b-3i-1 of_every a-5b6c-1i-1 of_everybody a3 of_everyone c4
    of_everything a-2d-4h-3 of_experience b2 of_explanation d-1 of_eyes d-2 of_family e1 of_february c1i2
    of_fees k1 of_fifteen d1 of_fifty c-3d-2 of_figures b2 of_finding j1 of_fishing h4i-4 of_five a3b3c-3h-1i1
    of_flour g1 of_for a-2f2 of_forms h1j1 of_forty a1 of_four a1c-2i-3 of_free h1 of_fresh c-6d-3 of_friday c1h1
    of_fun c-1 of_getting c-3g-1k-2 of_gloves c2 of_god a1b-2d2e1 of_going e-1j1 of_good a1b-4d-7h-5 of_gossip c2
    of_greater a4g1h2 of_hand k2 of_hands b-3c1d-5e1g1 of_having d2 of_hearing d1 of_heart c-2 of_help c-2j1
    of_her b1g-1k3 of_here g1h-3 of_himself c6 of_his c-3h1 of_hospital c1e-1h-6k2 of_hotel b-1c3k1 of_house h1
    of_how c3d-3 of_hr d1 of_human d1 of_humour d-2 of_ideas a-1e1 of_in b-2f1 of_interest b3c-1g2 of_interview h1
    of_interviewing h1 of_interviews c-2h-1 of_invitation c-1i-2j1 of_it a2b2d-1e2f6g-1h4i2 of_its a3b-1c1h1i1
    of_ivf k2 of_january a-1h-1i4 of_job a-3 of_joining c1i2 of_july c1i-1 of_june c1g-2i1j-3k-4 of_kitchen c2h-2
    of_lab h1 of_last e1 of_late e4 of_law a1 of_learning a1 of_leave c2 of_leaving g2 of_lectures b-1 of_lent e1i2
    of_life a2c-1d-3h-1 of_living b3c-2d1 of_long a1 of_luck a-9b-1c-6d-2e-2h-7 of_making b1g3 of_march b-2e3
    of_may b-3g-6i3j2 of_me b-7c-1d-10e9f-1g8h-1j-3k-2 of_mind e1j-1 of_mine a-4c-3h-6i-6j-4k2 of_mistakes c6
    of_monday g-2k2 of_money a-3b2c-3 of_month e1h-2k1 of_more a4 of_moving e2j2 of_my a1b1c1d3e-1f-2g4j-1
    of_myself a1c-1e-1 of_new c-4 of_news c-6e-3h-1i-2 of_next b-3c-3g2h-5i3j-1 of_night e1h2k-1 of_nights b-1k-2
    of_nine b1d2 of_ninety b1c-3k1 of_no b-7c-7d9e-4f1g1 of_nobody c-2 of_not b-3d2g5 of_nothing a1c-5
    of_november c-2h-2 of_now f2h-3 of_nursing a2 of_october h-1i2 of_office d-2e2h-1 of_old a2 of_one a-2b2c-2h1
    of_order c6d3e-2 of_other i-1 of_our a-3b-5c1d-1g-2h1j3k-7 of_overtime e1 of_paid b3 of_paint c-1
    of_paper a2b4d1 of_patience c-2 of_patients a2b-1c-1 of_pay b1 of_people a-3b1c-2d-4 of_place b-2c7d-2
    of_plan c1g4 of_planning c1 of_plans a-1b-2 of_pocket b7d-2g-2h-3 of_post e2 of_profit b2 of_putting c-1
    of_question d2 of_radio c2e-3h2 of_rain c-3 of_ramadan e1 of_reach e2h-3 of_reading c-1d1h-2 of_reflection h2
    of_rent b-6 of_research c2 of_respect d2e2h-1 of_responsibility c1 of_rest c2 of_ringing c-2d1 of_room c-3f1
    of_salary b2 of_sales c-4h1 of_saying c2d2g2h-1 of_school c-5d3g-1j1 of_seeing h2 of_senior c-1
    of_september c-1h-5i1k-2 of_service d1i2 of_seven c1h1 of_shadowing i3 of_sheep c1 of_shoes b1 of_signal e4
    of_silence c3d3e2 of_since a4 of_six b-2d-3j4 of_sixty d-1 of_so h-3 of_somebody d1 of_something a3
    of_sorts a2k1 of_spain d3h1 of_speaking g2 of_sponsorship j3 of_st i1 of_staff c-1g1 of_stairs a2 of_stamps c-2
    of_staying g4 of_story b1d4h1 of_such c-1 of_talk c2 of_talking d1i-1 of_talks h1 of_tea a1b-6c-7d-3h1i1
    of_teaching g-4h-4k-3 of_ten a3b-5d2g2h-3 of_term f1i-2 of_tests c3d2k1 of_thanks d-4
    of_that a1b-3c-1d-5g-1h3j-2k1 of_the a-1b2c-1d-3e-2f1i-1j-1k-1 of_their a-5b-2c-5d-2h1i-1
    of_theirs b2c-1h-1i2j1 of_them a-6b-1d3e2i-7k1 of_these a-3b-1c-1d-5e7g-8h-11i-1 of_thing b-3c-4d2
    of_things b2c3e6g3 of_thinking g4 of_thirty c2d2 of_this a-4b-4c1d-1e-2h3i1j1 of_those a-4d5g-1h2i-2
    of_thought a2c-2h3 of_three a3b2g-3h3i2 of_thursday e1f2g-2 of_time b-3c-10d-2e6h-2k1 of_to i-1
    of_today a1g-1h2 of_tomorrow g-2 of_tonight g2 of_town a-3c-1g-4h-2k1 of_training a-3b1c-5 of_travel c-1
    of_twelve b3c3d-1 of_two a7e1g2 of_unpaid b-2c3 of_up b-4 of_us a-1b1d4e-6g1h2i6j-3k2 of_use c-3e-1
    of_view a1b2e1 of_waiting d3h2 of_want g5 of_war a-1 of_water a1b-1c1 of_wednesday f1 of_week e3 of_welding c2
    of_what a4c1d-15e-8g-8i3j-4 of_where a-3h-2 of_whether e3 of_which a-6d3i3 of_whoever c2 of_wind d1
    of_withdrawal g2i-4 of_withdrawing g6 of_work a-3b-2c3d1e1g-10h-1i-2j1k-1 of_working a2d2h3 of_works h3
    of_writing d1 of_ye c-1d2 of_year a1b-3c-1d-2 of_yesterday i-2 of_you b-2c-4d4e-7g-10h-2i-12
    of_your a-5b1c-4d-2e-1f-9g-1h5j-3k-1 of_yours a-5b4c6d4f-1g-3h2i-1k1 of_yourself d1 of_yourselves c-3d1
    off a-3b-2d2e4f1g1h4j-1k1 off_, b-3c-1d2e-2f4g-2h4k1 off_. a-4b-2d2e-5f-1g7h1i1k2 off_? d-1e-1
    off_a b2c4g1h-6k-4 off_about c1 off_after c1 off_altogether f2 off_and b-2c1d5e-1f4g4h1 off_answering e3
    off_as h3 off_at a1c-1d-1e1g-4 off_before e-1h-1 off_by b-1c6e-2g-2h-4i-4 off_during e-2i-1 off_every b2c2
    off_for a-5b-2c1e1g4i-2j1 off_from b-2d-5e2g1h1 off_grid e5h-3 off_his c1h2 off_i d2e-3f2h2i3
    off_in b-4c1d-2e-2f6k2 off_it g2j1 off_just e-2 off_like c1 off_me b-3d-2k3 off_my a-3d8g-6j-3k2
    off_nights c-3e-1 off_notifications d-2e3h-1 off_on c-5d-4e4h-6 off_our g-3h5j-2k3 off_over b-2k-2
    off_school e2g2 off_shift g2h-2 off_sick b2 off_since c1k-1 off_so d2g-3h-3 off_staying b3 off_that d3g2
    off_the a-5b-4c-1e4f-3g-2h5i-2j-3k1 off_there a1b-1 off_this a1f1 off_till g-2k-1
    off_to a6b2c-3d-8e2f1g-3h1i-1j4k-9 off_was a2c2 off_what b3i2 off_with a1b-3d1g-4h-8i-5k4 off_without c-2g1
    off_work k3 off_yet f2 off_you b1d2 off_your a1b2c-9d1e7f-6h9i2 offended a3c-4d-6e1 offended_. e1
    offer a5b6c-5d-7g2h1i11j-1k-10 offer_, a-2e-2f2g-2h-3i3 offer_. a2b-3e-1f1g2h-3i-3 offer_; h1 offer_a b-1d1e1f1
    offer_and b3e2f-2g2h-2i-2 offer_by i1 offer_elsewhere b1 offer_for i-1 offer_from a7b1c-5e-3g3h4i-4j-2
    offer_has b2 offer_i a8b-1h-1 offer_in g1i4 offer_is a-1b-1c2g2h1 offer_it h1 offer_lapses i2j1 offer_last h-5
    offer_letter b3c-3i3 offer_me b-6c-4d-3e-2g-4h-5 offer_my h2 offer_of a-2b5c-10d-3f-4h2i-7 offer_on j2
    offer_so b1i2 offer_that a6h3i3j1 offer_the c2d-1h1 offer_there h2 offer_to a2b-2c2g-2j-3 offer_was a2b-3c-2
    offer_when b3 offer_which a3 offer_with b3g1 offer_would i4 offer_you a-1b-3e3g2 offer_your b1
    offered a6c-1d-16e-9f-2h1i2j3k-12 offered_, b-1c-1h3 offered_. b-1c-2g-2 offered_@amount b2 offered_a b-7g1h-2
    offered_and a-4b-1h2 offered_another g3h2 offered_in a2j1 offered_me b1c-1d-4e-1f-1g-5h-1i2k-2
    offered_more a-3b2h2 offered_my b1 offered_something a5b-8g2 offered_the a3g1h3 offered_to a3b1c-4h5
    offered_us b-2c1j1 offered_work b-1 offering b3c-1d-4f-3g5h-2 offering_a a-2b3g2h1 offering_me a1b-3c-1g3h-2
    offers a9f1g-5 offers_. a1 offers_a a2c3 offers_and a2h1 offers_i a5 offers_in b-1 offers_me a3c-2
    offers_more a2 offers_no a-1c3 offers_on a2 offers_the a1h1 office a1b-4c1d1e1f-4g1h-3j4k-1
    office_, a-6c2d2f-2g-1i-1 office_. a3b-1c-1e2g1h1i1j-2k-3 office_; f1h1 office_? c-2 office_and d-3e-3k-1
    office_are c1d-3j2 office_as i2j-1 office_asked h1 office_at d-4 office_by g2 office_called c-2h2
    office_could a1c4 office_does d1 office_dog d-3 office_ever c1 office_five c2 office_for b2 office_found b1
    office_four c2d-1 office_from b1c5 office_gave c5d-1 office_had a-1b1h2 office_has b1c2d3h-1j1k2 office_i f-1i1
    office_in a-1b-3c-1f-2g-1h1j3 office_interview h1 office_is a2b-1c-1e-1f-1h-1 office_job a1h1 office_line d2
    office_looked a-3c3 office_lost c1 office_manager c-3d-3 office_moved c1 office_of d3 office_on c-3h-4i2
    office_or d-1 office_rang c2 office_said b1c-1 office_sent c-1 office_should c1d-1 office_since c3
    office_so g3i2 office_than a2c-1 office_that c-1g1j2 office_to a1e4 office_twice c1h2 office_until b1
    office_wants j1 office_was a1b-3c2d-8 office_were a1 office_where h-1 office_will e1 office_with h-3i1j-1
    office_work a2 office_would a-1b-1 office_you d1 officer a-1b-5c2d-4f-6g-2h2i-3k-5 officer_'s b2c-2
    officer_, e2h-2 officer_. b-1h3 officer_at c1h-1 officer_interview h-2 officer_interviews h2
    officer_role c-2h-1 officers a-3h-2j-1 officers_, a-3c1 offices b-7c1d-7g-1 offices_. j1k1 offices_are c2
    official a-2h2i2 official_. i3 officially d-3e-3f9 officially_i d-1f7h-3 offline c-3e5g1h-5 offline_for e1g1h-1
    offshore b3e-1 often a-7c4d-1g-7h-5j-2k1 often_, k2 often_. k1 often_as e1 often_get c-1 often_in b2
    often_than c5d-1 often_that c2 oga b1d3h-1 oga_, b2d3 oh a-6b-2c-3d9e-7f-5g-2h-7i2 oh_, b-1d5h-1
    oh_brilliant d-1 oh_great d4 oh_lovely d3 oh_please d3 oh_sure b1d7 ohio a1b-1 oi c2d3e-2 ok a-3e1g-5h-6
    ok_. b-1d-1e-1g-3 ok_? d-3e5 ok_to b1 okay d-13e2g-7h-2k-3 okay_, b-1e-1 okay_. a-5b-1c4d-6e-2g-5h-1i1
    okay_? d-1e6 okay_but a2b2c-1 okay_for a2b2h1 okay_to d-1 okay_with b-2c1 ola d-1
    old a2b-4c-1d-4e-4f-11g-4h3i7j-3k-5 old_, a1c3g-1 old_. b1d1k3 old_address e-2h-5 old_age a-1b3 old_and c8d1k2
    old_boss a-1d-3h2k-1 old_car b-1 old_chef k2 old_chief c1 old_colleagues a1 old_company b2h-2 old_crew h3
    old_dad c2 old_days b1 old_depot c1 old_desk h1 old_dog h1 old_employer g1h3i1j1 old_enough d1e1
    old_fashioned a-2b2c9d-3k2 old_fella k-2 old_firm c-6h-3i4j-2 old_for g2 old_foreman c-1 old_hands a2c4
    old_head h2 old_i c4 old_in a1c-2 old_job b2d1 old_lady c3 old_laptop c-2 old_man e2h-2j-1k2 old_mr k-2
    old_number c-1e-1 old_one a-4b1c2g2 old_people b3c2d3 old_place b-1c-3h1i1j1 old_professor a2h1
    old_school a-4b-2c-6g-1h-3i-2 old_sergeant d1h-1 old_teacher c-4h-2 old_team h4 old_to a2d2g1 old_tutor a2
    old_woman c-1d6e1h2 old_workmate c2 older a1b-4c4d-7g-2h-7i1k-3 older_applicants c2 older_one a2c-2
    older_than c7 oldest b1 olympics a3d2 omg d1 on a-3b1c-1d-1e2f1g1h-1i1j-1 on_, a-2d5e2f1g-1h2i1j-1
    on_. b2c4d4e4g-2h1j1 on_? d1 on_@amount b3 on_@currency b4 on_@number a1c-12d-7e-6f-2i8j-6k-3 on_@open g-1h-1
    on_a a1b3c1d-1e-3f-3g-1h-2i-1j6k-1 on_about a2 on_account b-3e-2k3 on_after h2 on_all a1b2c1i2
    on_an a-2b3c1d-2e2g-1h-1i1j1k-1 on_and a-3c-2d3e1g-2h5k-3 on_another a5d2e-3f-3h6i4 on_any a2c-1f-3g-3h1i-4
    on_anyone b-2c3 on_anything a1c1d1k1 on_approval i6j-1 on_as c-2g-2h3i2k-2 on_at a-4c-1d-4h3i1j-1
    on_balance a6b-5g1h-4 on_band b2e1h1 on_bank b3 on_base b2c-1 on_bed j-3k1 on_being d2g3 on_better a3b2d1
    on_board b-1c3g1h3i2 on_bonus a1b6 on_both i2 on_by a-2c2d1g-1 on_call b6d-1e-6f-2i4 on_camera c2g-1
    on_campus e1 on_christmas c4d5 on_coming g5 on_commission b5 on_compensation b3 on_condition f2i1
    on_contract b1 on_crutches d1e-1g1i-2k6 on_day b1c-2g1 on_days b-1f1i-2k-1 on_deck d1i1k-1 on_dialysis b1k3
    on_duty g1i-2 on_each a1b1c1 on_earlies b-1g2i1 on_earth a-1d3f-1 on_eid c2 on_either b-4c2f-1i1
    on_elsewhere g-2h3i-3 on_every a6b3d-5i1j-2 on_everything b1 on_file d-5e1f-1h-3 on_finally d4 on_finding c-1d5
    on_fire c1h1 on_for b-3c5e4f1i2k-1 on_forty b3 on_four c3i1 on_friday a3b-8c-5d-1e-6f-1g-2h1i-2j1k3
    on_fridays a-1b-1c-4g-2j1k-2 on_from c2i4 on_full h4 on_getting e1 on_giving e4 on_glassdoor b1c6
    on_going g5h-1 on_good c1 on_having c4d3 on_heart a1g1h-1 on_her b-2c2h-2j-4k1 on_here d-4e2 on_him d2
    on_his c5d-3g-2 on_hold b-6c8d7g-2h-5j1k-1 on_holiday g-1h-2 on_holidays g1 on_how b-4c-1d1f1g1h2i1
    on_i d-5e3g2 on_ice e4f1 on_if f1h2 on_in e1i-3 on_indeed b2c3 on_interview g2 on_is b-3
    on_it a-2b3c3d-2e9f-3g-1h-2i4j2k-14 on_its a-4b-4c-1g-4h4i1j2 on_june i-1 on_jury k-2 on_land c2g2 on_lates g3
    on_leave b-6c2e-1f-4g-3h-2i-7 on_less b4 on_like d2 on_linkedin e-2f-1h2 on_loan f2 on_losing d4 on_main h1
    on_making d3 on_me a-5b-12d-3e-1g6h-5i-1 on_mill j-1 on_mine d3 on_minimum b-4 on_monday a-1c-3e-1f-1g-1h1i-1j4
    on_mondays c-5e-1g-2h-1 on_more a-2b8e-1h1 on_most a1 on_my a2b-7c-1d-1e1f-1g-2h-5i-6j-1k1 on_nearly a5b-1h-1
    on_new k1 on_nights d-2e2f-1g-1k-4 on_no h2 on_not g1i2 on_now b7e-1g-2h-2 on_offer a1c2k1 on_one d-4h-4j1k2
    on_other c1 on_our b-3h-7i-2j1 on_overtime i3 on_oxygen k5 on_paper a5b1c4d-8e-2f3g-1h-1i2 on_pay b1
    on_payment b3 on_people c-1 on_phone c1k1 on_piece b4h1 on_probation c-2 on_punctuality c2d2 on_purpose b-1c-6
    on_read d-4e9h-2 on_reading c1 on_reception i1 on_reflection a3b2 on_salary a2b4 on_sat g2h2
    on_saturday a-7b-7c-7d-13e-6f-4g-3h2j2 on_saturdays a-1c-4g-4i-1 on_seeing g1h1 on_sending f1
    on_shift b2c-1g2h-2i-1 on_sick b-1 on_since c2 on_site a-2c2e-1i3 on_so d1f-1 on_some h-3 on_somebody g1
    on_someone c2 on_someplace h-2 on_something b-2e-2g2h-5 on_somewhere g-2k-1 on_speaking c-4k4
    on_strike b-3c-3g3h-2 on_such h1 on_sunday b-7d-8e-10g-2j2k4 on_sundays b3c-9d-3e-2f-1h-6i-1k-2 on_target b4
    on_tax b-2 on_teams b2 on_than a3b-1h-2 on_that a-1b1d-9e4f-2g2h-1i-5 on_the a-5b-1c-1d-3e-1f2g1h1i2j2k-1
    on_their a-3c1e-3h-8i5j-4k-2 on_them a1b6c5e1 on_there c-2 on_these f2 on_thirty b-1d-1
    on_this a-1b-2c-14d-5e9f2j2k-8 on_three b-3c4 on_thursday a-2b-4c-6e-3i-4 on_thursdays b-5g2k3 on_till e1i-1
    on_timber h2 on_time a-5b-2c-1d-1e-7h-1 on_to a-2c-4f3g-3h2i-7j1 on_tomorrow c2 on_too c5k1
    on_top b6c-6d-6f-1g1i-9j-2k-3 on_tour b1c-1h2 on_training a3b1 on_trial b-3c-3e-2f4i6
    on_tuesday a-2b-1c-1d2e-1f3g-2h1i1 on_tuesdays b-5c-3d1g-1 on_twenty b3i-1 on_two a-3c-1h1i2 on_until i1
    on_us b1c5k2 on_ward h1 on_wasting d5 on_wednesday d1e-4f-2g-1j2k3 on_wednesdays b-2c-1g1h-1 on_weds g1
    on_weekdays k3 on_weekends b1f2k1 on_what b4d-7e-4g1h3 on_whatsapp d-2e1 on_when e1 on_where h3
    on_whether b-3e4g2h-1j2 on_which a-4b-3j3 on_who c3 on_will d-2 on_with a-2b-6c2d-3e-5f1g3h8i-8j-6
    on_without c1e1g-3h6 on_working c-2 on_yesterday c2 on_you a3c-3d5e2f1 on_your b1c-3d-3e-3f2g-4h2i-7j-2k-10
    on_yours b3f2g6h-2 on_zoom c2 onam d-1g1 onam_, g2i1 onboarding b-9c2i4 once a-1c-8d1e6g-10h-6i1j2k-7
    once_, b-6e-3g1h3i1j-2 once_. a-6b-9c1d3e-6f1g-4h-2j1 once_: d-2 once_; d-1 once_a a1b2c2 once_again d-3e-3h-2
    once_and a2c-8d4e-4g1 once_before b1j-1 once_did c-3e-1 once_i b5c-6d-14e11f-3g-3h-4i2j4k-3 once_in b3d6e-5
    once_more a-11b-6d2e-6f2g-1h1i-2 once_my b-2e7h2k1 once_she e-3 once_the a4b5d-6e10i3j1k-2 once_they a1
    once_things e4 once_we c1j2 once_you b5c2f2 oncologist k3 oncology a3 one a2b-2c1d4g1h-1k-2 one_'s a5b5d-2f-2g3
    one_, a-1b2c-4d2g-1i-1j-5k2 one_. b1c-5d-1e3f1g1h-1i-2j1k-4 one_: c-3 one_? a-1b1e-2f1h-1 one_a d-1g4
    one_about e-1 one_above a-5b-3 one_after b1e2 one_against a-5b-1 one_already h-1 one_an b2
    one_and a2b1d-7e-1g2h-3i-1j-2 one_another c7e-3 one_as a-3b1c-2 one_at a-1b3f-2g-4h3 one_back d1 one_bar d2
    one_because d2h5 one_before a1c1 one_bit g-1 one_by c-4 one_came d2 one_can c1d2f-3h3i1 one_candidate g2h2
    one_chair c4d1g-2 one_chance b1f1 one_company a-2h-1 one_could a-4c-1f-2 one_day a-6c1d1e8f-7g-13h-10k-2
    one_did a3 one_does a1c-6d7e1h-6 one_ear a-2k3 one_else c-5e-1f1k5 one_email c2i-1 one_employer b-1j2
    one_evening i3 one_eye f2k1 one_falls d1 one_fewer h5 one_fifty b3 one_fine e3 one_firm a-2c-1
    one_foot a-2d-2f2g10h-1 one_for a5b-1c-11d-7e1i1 one_free b1c1 one_from a4b-4c2d-4e3g-1h-1i1 one_full i1
    one_gets a-4b2c3g-1 one_go a-5b-1c-2d-4e-6g4h5 one_good b1c5f2 one_had b1c5 one_hand a-1c-1
    one_has a-4b3c-5d1g1h-6j1 one_hears a1d1g2 one_here a1i1 one_hospital a-1g-2 one_hour a-3b-8c3d3g-7k1
    one_i a8c2d-9h4i-7j-5k-8 one_if e-1f2g-1 one_in a7c-7d-12e-6f-2g1j2k-1 one_interview c1 one_is a5b-6c-6e-1h1
    one_job a-1b-4c2d1h4 one_just a1 one_last e-1 one_learns d2 one_less h6 one_letter c1g2 one_like c-3
    one_line a-4c6d4e-3 one_long k2 one_look a2c1 one_man c7 one_may c-2f3 one_member c2 one_might c1d1
    one_minute c-2d-4 one_month b-1c4e-4i6j-1 one_more a-7b-3c-2d4e1f4h-4i1k1 one_morning c-2 one_must c-2d1
    one_never c-3e-3f2g2h4 one_next a-2c-2 one_night e2 one_nurse a-1c7g-1 one_o'clock c3g-5
    one_of a-2b1c-1e5f-12h4i-1j-7k-1 one_off b2c1i1 one_offer a-1 one_on a1c3g-2h-3j-1k-1 one_or c3e2
    one_other a-6g-1h3i-1 one_out a-4c-2d-6e-9f-6g7k-4 one_over i2 one_page c-4 one_pair a-1c2e2g2
    one_person a-5c1d-1g-3h4 one_piece b2 one_place a3c-4j1 one_pound d1 one_priority a-2 one_question b4d-1
    one_remark c2 one_room c1h-1 one_said c-1 one_second c-2d1 one_short g1 one_should a2d3e-1 one_side c2d2h1k1
    one_small c2 one_star c3 one_starts b1j2 one_step a2 one_story c5 one_suits c1 one_tap h2
    one_that a1c-3d-1e-1h4 one_the b1c-3 one_there c2d2 one_they c2 one_thing a-4b4c1d-1g2h-1i-2 one_thought c2
    one_thousand b1 one_time c2 one_to b-6c1g1i-2j1 one_toilet c4d-2 one_too c-1d2e-3 one_up a1 one_wage b4c4
    one_was a1b-3c-3d-6h2i4 one_way a-7b-4c-1d-1e10f-2h-7i-4j5 one_we a3c-1 one_week b-1c3d-2g-3 one_weekend b2c-4
    one_when a1c1 one_where a-3c-1g1 one_which a2h2 one_who a-2c-4d2e2j-3k-1 one_whole c-1 one_will a2g1h1
    one_window c-1 one_with b1c-7d-13f-2g-1 one_wonders d2 one_word f1h2 one_works c-1 one_would b4c-3d4f1
    one_year b2c3d-3h-3i4k-1 one_years b-3c2d2i-3k1 one_you a1b-7c-5 one_your a-1 ones a3b1e-3i-7j2 ones_, b2c-3h1
    ones_. a-1c2d-1f1h-1j2 ones_and c1 ones_are b1k1 ones_at c1d1j2 ones_i a3b-3c-6h-1 ones_in c2 ones_on a4b1h-1
    ones_to c-2 ones_who a-1b2 ones_with a-2 online a-6b-7c4d-8e-4f3g1h-2i-1 online_, c3 online_. e-3f3h1
    online_about c-4 online_assessment c2 online_form c-1d-2 online_interview g2 online_portal c5 online_put c4
    only a2b2e-5f2g-5h-5i3j3k-3 only_, a-1b1c-5d-4f3i5 only_. a-8b1f1g3h-5j-1k-4 only_@number c1
    only_a a-2c1e2g1h-6k2 only_about c4f-2 only_after b3c-3j1 only_an d3h2 only_and g1 only_applied a4d2
    only_as e-2 only_ask c1e1 only_asked c2h-1 only_asking c-1h-5 only_at g2 only_be b2 only_been a1
    only_by d1e-2h2 only_came b-1c-1d2e1 only_come b1c-3 only_comes b-2c1 only_day d2g3
    only_do a-2c-4d-5e-4f7g-2h7j1 only_ever b-4c-1 only_fair a1h4 only_for a-3d-4e-2f-3 only_found b2c2
    only_four c1d2h1 only_from c1h-3 only_gave c-2i-1 only_get b3i1 only_give i-3 only_going d2
    only_good a-3b-3c-5d-3h-1 only_got c1i1k-2 only_half a2c1 only_have a-1b1i1 only_heard c3
    only_i c-2d-1e1f1g-2h3k2 only_if a1b-6c-1d-5e-3f4h3 only_in a1c-5d-1 only_is b3 only_just c-1e-4h-1k2
    only_keep h1i2 only_last c1j2 only_later a1 only_laughed c1 only_my c-3 only_need f2 only_nine h2k2 only_not a2
    only_now a2b-6c-5d-1e-1g-1k2 only_on c1d1g-1i-1k1 only_once b3 only_one a5b3d-1e-3f-1g-1i-4j-3k-3 only_ones c-2
    only_pay b6 only_please f2 only_read c1 only_reason c-1 only_right h2 only_saw c-5e-6 only_say c-1e1g-3i1
    only_saying e-1g1 only_see g3 only_seen j1 only_so g2 only_take a-1 only_ten c-3
    only_that a-1b1c-3d-4e2f-1g-3h-1 only_the a-2b2c4d1e2f-4g2j1k-2 only_theirs a1b-3 only_then j-2 only_there g1
    only_thing a-5c2d4e3 only_this g-1 only_three c-2h1 only_to e-1f3g-1 only_today e1g-2i2 only_took a-1d5
    only_two b-3i-5j2 only_until c2f1h1i1j1 only_want c1h-1 only_when b2e1 only_with a-2b2c-3d-1 only_work j2
    only_writing d1 only_you c1 only_your a1c-3d-2 onsite a1c-1g2h2 onto b1c-1g-1h2i1k-4 onto_a a1d1
    onto_the c1g-3h1 onward b1e1 onwards h1 onwards_. h2 op b1c-6d-2f1h2i1 op_, a-1b1f1h1
    open a-1b-7c-1d-4e1f4g-8h-3i2j-5k1 open_, a3b-2c3e2f1g-2 open_. a-3b-6c-3e5h1i-4k-1 open_a c-3f2h-1
    open_about b4 open_and h-2 open_at f2 open_day a-1b-7d-3e-7f-7g-5h-5i-5k-4 open_ended c-1e-1f1i1
    open_evening a-1c3g-1 open_for d-2f-1g2h-1i1 open_house c-2 open_if f1h1 open_it e2h2 open_my c-1d4
    open_on c3f-1g-2i1 open_plan a1c2g-1k2 open_source a1 open_that b2 open_the c-2d2f-3g5k3 open_till g1
    open_to a-4b-1c-4d-7e-3f7h-4i-3 open_until a2e1i2 open_up c3i2 open_with b3d-1g1h-1 open_your c-1k2
    opened a5c4e3f-1g-1i-1k-6 opened_, c2i2 opened_. c2d2 opened_a c-3h1 opened_and c-3e1 opened_at c3e1j1
    opened_for h-3k-1 opened_his b1 opened_in a1h1 opened_it c4 opened_its a3c-1 opened_my c6h-1 opened_on c3
    opened_the b1 opened_your c-2e4 opening a5b-6c-4d-1e8f-1g-8h2i-3j-3k-5 opening_, b-2d1f1
    opening_. a-1c-7d-5g-2h2i-2 opening_a h3 opening_any e3 opening_as h-3 opening_at a1 opening_for e1h1
    opening_in c1h1 opening_my d2 opening_on g2h2 opening_the d1 openings a-3c-5d-4e-1f-2h-4
    opens b-6c-8e-4f-6g-2h-11i1j-6 opens_, i1 opens_. e-5 opens_a b1d2 opens_at c-1g-1 opens_the e1 opens_up e-4k1
    opera c-3h3 opera_house a3h3 operate k4 operated d2 operation b-3c-2d-5e-4g1i-1k13 operation_, g1k2
    operation_in k2 operation_is g1k5 operation_of j1k1 operation_on j-2 operations c-2d-1 operator a1c-4d-4g-3h1
    operator_. h2 operator_and h2 opinion a-3b-4c1d3h-8i-2k-1 opinion_, a2 opinion_. a-2b-1c2 opinion_of c-2d4h-2
    opinion_on c-4e-1 opinion_the c4 opinion_you c1 opinions d2 opportunities a1d4
    opportunity a13b-6c-11d4e-4f-7h9i-2 opportunity_, d2 opportunity_. a2d-1h3 opportunity_@quote d2
    opportunity_and a1 opportunity_came a-1h1 opportunity_for g1 opportunity_go h1 opportunity_has a4h1
    opportunity_i a2 opportunity_to a2d2 opposite a-1c1g-1k-2 opposite_, c1 opposite_. b1c-3d-1k-1 opt d-2h1j3
    opted a2b1c-2d-3g-5h8 opted_for h4 opted_out h2 opted_to a2b1h2 optician b1c-2h-3 optics a1h2 opting b1h5
    option a5f4i2 option_. a3h1 option_of f1 option_that a1h2 option_to f3h-2 options b8c-6d-3e6f3h1
    options_. a1e1f1h2 options_at b2 options_open e4f2h-1 or a-8b-6c-5e5f-7g-13h-3i2j-6k-3 or_@number d-3g-4h-2i-6
    or_a a1b2c5d2e3f-6g-5h-1 or_after a1b4d-1g2 or_an d3 or_another e1 or_any a2b-1d-2f-3g-7h6i-6 or_anybody c1h1
    or_anyone e-2 or_anything c2d-2e-1 or_at e-1f3g-1h5 or_better a-1f3 or_can d-1 or_did b-2c-2d5e-1
    or_do b1c-1d1e-2 or_else b-1g-1 or_for d4g1 or_friday f-4g-8h-2i-5 or_going c1 or_have b1 or_i e5h-1
    or_in b-1d-3j1 or_is b5d4e-3 or_it e1 or_just d2 or_keep f-2 or_later e2 or_leave c2h3i4
    or_less a-8b-1d-4e-6f2g10h-7j2 or_lose a2i5 or_may e1 or_maybe d1e-1f2 or_monday f-1g-4i-4 or_my d4e1
    or_never e1i5 or_next e4 or_no b-8c4e2f-9g-2h-4i7 or_not b2c-1f2g3h-5 or_on a1b-3c-4d-1g-6i-6 or_only d5
    or_other c1e3 or_out e1 or_rather f6 or_ring e2 or_saturday g-3 or_shall b-2d1 or_shine b3 or_should i2
    or_so a1b1e3g1i1 or_something e2 or_the c-4d-3e6f-9g-3i-1j-2 or_they i4 or_three i-2 or_thursday f-5g-8i-3k2
    or_to c-1 or_tuesday d-4e-1f-6g-8h-5i-8 or_two a3d-6e4f5 or_was b1d5 or_we i1 or_wednesday f-3g-9i-2
    or_what b-2d1e-1g2 or_when e-1 or_with d-1e1 or_without a-2 or_would b2 or_you d2e-3 or_yours a-4i1 oracle e3
    oral c-1h2 orchestra a4b2d-7e-1f1g-2h3i1k-2 orchestra_, a3h1 orchestra_. a1 orchestra_has c1h1
    order a3b-1c3d5g-8i4k3 order_, a1b-2c-3d1e3 order_. b-1c-1d-1e-1h1 order_and i1k1 order_for i2 order_in c3d4
    order_of a2c-3 order_to a1b2 ordered a-2b-3c-3d4e2 ordering c-2d2 orders a-1b-6d8e2g-1h-4k1 orders_. k1
    orders_from c1d6 ordinary a3c1d1 organisation c7e-1f-3h-1 organisation_, b1c4d1 organisation_has a1 organise d9
    organise_a c1d9 organised b-8c8d2g-7k-3 organised_, c-3 organised_. c6d-3h-1 organised_from h2
    organised_than h2 organist h1 organized c1d4 orientation a1b-2i4 original a1b-4c5e-3g-3i4
    original_certificates d-1h1i2 osaka j1 oslo b-2h2 ote b9c-4 other a6b-2c-4d-3f5g1h1i7j-5k-4 other_'s c-1i-1k1
    other_, b-6c1d3h1 other_. a-5b1d-1e3f-3g-9h-3i-2j2 other_a a3 other_about c1 other_academy a-1b-4i1
    other_account h3 other_agency a-1c-4f1g-2h1 other_and c-1k2 other_applicant a-1c1
    other_applicants a-5c5d-2e1g1h3 other_application h-4 other_appointment a3b-1f1 other_apprenticeship a-2g1
    other_at b-3e-7g-5i-5j-3 other_bakery a4 other_bank a-1b1 other_boat g1 other_boss a2h-2 other_branch b1
    other_candidate a-2h-4 other_candidates a-7h-2i-3 other_care h3 other_centre h-1 other_chambers b1
    other_charity a3 other_choir a1e-2 other_clinic c2f1g-1 other_college a1f-1g1 other_companies c-2d-3e2
    other_company b-3c-1d-8e-5g4i-1 other_contract b2f3h-3 other_crew a-2h2 other_crowd a1b1c1d1g3h1i4
    other_day a-1b-2d-10e1f-2 other_depot a1g2h-1 other_drivers c1 other_employer a6b-4c1h-3i1 other_end a1d2
    other_family f1 other_farm a2f1 other_fella a1 other_fellow a-1 other_firm a-1d-3 other_firms c1
    other_folks g2i1 other_fool d5 other_friday a-3 other_garage a3b1g2h2i3 other_girl f2 other_gym a2
    other_half a-3b1e1g-1j2k1 other_home f1 other_hospital a-3b1c-5 other_hotel b-2c2i2 other_house a2e-1i2
    other_i a2h-2 other_ideas a-1g1 other_in c4 other_internship g1h2 other_interview g-2 other_interviews e1
    other_irons e2g2 other_job a-4b-2c-9d-8e-7f-1g3h1 other_kitchen f1 other_lab a4b-3f1g-1j1 other_lad h1
    other_lads a1c-2h2 other_lady c2 other_library a3 other_lot b2d-3h2k-1 other_mob a1h3 other_mug c-3d4e-4h4
    other_museum a3 other_nursery b1c1h2 other_nurses j2 other_offer b-4f-1g3h-2i-1 other_office a5b1c-1f1h-1
    other_one a4c1d6e-3f2h3i-1 other_openings b1 other_opportunity a1 other_outfit a-3e2h3 other_party b1
    other_people a-5e2f1h-1i-1j-3k-1 other_person f1 other_pharmacy i1 other_place c-3f-3g3h-1j-2k-5
    other_places a2 other_position b1c-2f-1h-3 other_post a-1c-5g2i-1k1 other_practice h-1i2 other_project h2
    other_restaurant a2g-2 other_role a-2c-4h-5 other_salon b2h1 other_school a-1b1c-1f3h1i1j-2
    other_shop a-2g-1h-1 other_side a-2b-3f-1g-2h-9 other_site b3 other_studio a3 other_team a3b1i1 other_than d2
    other_thing a-1h-3i-1 other_things e1g-1 other_time d-10e5h-4 other_trust g1j1 other_two c4f1
    other_university a1g1 other_warehouse a3b1h4 other_was a1 other_way a-9b1c1d1g3i-2 other_week a1 other_when e2
    other_work a-8b-4c-3e-4h1i-5k-5 other_workshop a3c1 other_yard d2i3 others a7d-1e-3f3g1h5i2j-3k1
    others_, a-5c4d-3e-3g1h2 others_. a1b-2c-2d1f1h2 others_and h1k1 others_are c-1 others_do h-1 others_had a2b2
    others_have h1 others_i c-2e1g1h2 others_in a2c-1i1 others_on h-3 others_pay b2e2 others_to g1
    otherwise b5d-11e4f7g-8i3 otherwise_, f-1 otherwise_. b4c1d-1e1f1g-1 otherwise_i f2i1 otherwise_it b2f2g-1
    ought a-1b-2c2d-2e1f-1g7h-6 ought_not c3g1 ought_to a-1b-1d-2e1g6h-4 our a-14b-8c-12d-17e-8f-5g-1i-9j11k2
    our_@number g1 our_appointment c2d1g3h-1i-1k1 our_area c1k1 our_baby b2j-1k3 our_belongings j1 our_boxes j5
    our_boy j1 our_building h2 our_call c2e-3g4h-1 our_chat c1g3h2i4 our_church h3 our_college h-1 our_container j2
    our_conversation c1g-2 our_county c2 our_daughter k1 our_dog j1k-2 our_eldest j3 our_estate h1
    our_family a3b-1c-1h3k2 our_farm k1 our_field a1c1g1 our_firm h1 our_first c3g2i1k1 our_flat k-1
    our_flight g3j-2 our_furniture b2i1j5 our_girls h2 our_head c-2j-1 our_home j1k1 our_house a-1c-3e-2f1h-7j-3k2
    our_household j3 our_interview f-2g-5h2j-4k-2 our_lab g1h-3 our_landlord b2 our_lane g1 our_last j-1k2
    our_market b-2 our_marriage k3 our_meeting c2g4h2i4 our_names c2j-1 our_neighbour h2 our_new c-2j4
    our_office c-2 our_old c-3i1j1 our_own a1c-7g-3h4j2k-2 our_paper i-1 our_parish b-1c-1h2 our_paths d-4e-3j-4
    our_place b1g1 our_post c2 our_rent b-3 our_road b-1j-2 our_savings b-1j-4k5 our_school c-2h-3j-1 our_second k2
    our_shop b3g2j-5k3 our_side g1j-1 our_son k2 our_street b-1c-5g2j-1k-1 our_stuff j5k-1 our_table b-2
    our_talk a1c5 our_talks b3f1h4 our_team c-1k2 our_things b-2g-3j6 our_time h1 our_trade b1 our_twins j2
    our_two b2c-2 our_union b3c-2i2 our_village b-3g4j-4 our_way e1 our_whole a1c-4g1j1 our_youngest k2
    ours a-12c-8d-5e-3g-6h-4j6 ours_, a-4 ours_. a-3b-2d-7 ours_is b2 out a-2b-1c1d-1f1g4h4i3k3
    out_, a-2b-1c-1d3e-3f3g2h9j-4k2 out_. b-5d-2e-1f-1g3h4k1 out_; f1 out_? d1g4h1 out_a a-2b5c3j3 out_about g-1h-3
    out_after a-1b-1e2h-2k4 out_again c3 out_ahead a6b3c-3 out_altogether f1h3 out_and a-5b-7c1e-4g2h-8i2j-6
    out_any h-2 out_as b3e2h2 out_at b6d-6h-2j-3k3 out_because b-2c4h6 out_before a1b-3c-7d1f-4g1h-1i-1j-1k1
    out_but f2g3 out_by a2b-2c1i-2j2 out_first e4 out_for b3c-7d-1e-3g4i2j-1k-2 out_four b1j-1
    out_from a2b-3c1d-4h-4i-3k4 out_half c-1 out_here g-1i3j-2k-4 out_how h1 out_i b1c-5d-2e3g-1k1 out_if b1c1j1
    out_in b-2c-2f1h1j2 out_it c3 out_last c-1h-4i-3 out_loud d2e-2 out_my a2c2d-1e-1f-1g-5h-5i6j4k-5 out_not c4
    out_now b-3f1g2i1 out_of b3c-2e1f-2g-3h7i-4j1k-4 out_on a5b-9c-1e3f-1g-9h-4j-3k4 out_our g2 out_over c-1h-1k3
    out_sick k-2 out_since b1c1 out_so c-1 out_than g6 out_that b-1c4d-6g1h-5k-2
    out_the a-1b-3c-1d-9e1f-1h-5i4j-3k-7 out_there a-4b-3c-9d-4f-2g-3i-4j1k3 out_this g2 out_though g-2h3
    out_till c1i1 out_to a-1c3d-10g-3h-9i-4j3 out_today g-1 out_too f1 out_twice c-1 out_two e-2k1 out_unless f4
    out_was c-2 out_well a-1b2g-1 out_what a-4d4e7f-2h-6j-2 out_when b-1d1e1g-2k1 out_where a-1d1 out_whether i2j1
    out_which d2 out_who d2i2 out_with a-7b1f1h-1i3k3 out_yet f1h-1 out_you b1c1 out_your g5 outbid a2b4d-4
    outbid_you a2b2 outclasses a4 outcome c1e4f1h-2 outcome_of f1h-2 outdated c3 outdo a1 outdone d-3
    outfit a10b-1c4d5e1f-6g-2h3k-4 outfit_, a3b-3d1g1h5 outfit_. b-1c-2d1h1i1 outfit_came a1h-1 outfit_i a2c1
    outfit_in c-1 outfit_is d1e2 outfit_made a1h-2 outfit_than a-2b2 outfit_that a3c1h5 outlined c3 outlook a2
    outrageous c3 outranks a8c-1 outreach c-1 outshine a2 outshines a6 outshone a7
    outside a-4b-4c1d-1e-3f-3g1h-2i2k-4 outside_, a-1c4 outside_. a1c-1d-2h-4 outside_in c6d1 outside_my e1
    outside_the c-1h-1 outside_your a-4b-3c-4h-1 outweighs a3 ovens b-2 over a4b1c-2d-1e4f-1h-1i3j3
    over_, a-4b2c-12e4f-4i1 over_. a-7c3d2f2h-1k1 over_a a7b-1c-5d-4e1g-3h3i-2j-3k5 over_all a2j1 over_an a2c-4
    over_and b-5c1d-1e-3g-3h-2 over_as j1 over_at c-6d1e1g3 over_before c-1e1g1 over_by h2i-2j2 over_christmas b-2
    over_every c4k1 over_everything e2 over_fifty b-1c4d-1 over_for a-1b-1c-2d-1f-1g3 over_four a-1b2c-1
    over_from b2c-1 over_here a-3d1h-2 over_i e6 over_if b1i1 over_in b1c-4d-3e3f-3h-3i-3k-1 over_it a4b3c-1d3e2
    over_me a-2c8g1h1k1 over_my a-4c3d-6g1h-2i4j-1 over_now e-1 over_on a-3b1c-1g1j3 over_one c2h2 over_our c2e1
    over_tea d1f1 over_that c1 over_the a-3b-1d-2e-1f-1h-2j-4k3 over_there a4b1c-1d4e-15f2g-4h-5i1j6k-7
    over_this d1 over_three b1 over_to a-3b2c-7e-8g6j-1k-2 over_until f1j1 over_was a-2 over_what b7c-3e2h4
    over_whether b1e1g-1i2 over_who a-2b-1i1 over_with b-4c-2d1e1g-4i-1j1k-2 over_you a4b-7e-1h6
    over_your a7b-1c-3e-4g2h3 over_yours a11d1h4 overall c2 overalls a-2b-2h1 overalls_. c2 overdraft k3
    overdue b-5e1k3 overlap c1 overloaded c1 overlook c2 overlooked d3 overnight b2c-1e1g-1i1k1 overnight_, e1g-1
    overnight_. g-2k1 overseas a-5b-4c-3e-1i-2j3 overseas_, j1 oversold c3g-1
    overtime a-10b14c-2d-11f-1g-3h-12i2j-3 overtime_'s a-1b4 overtime_, b-2c-4 overtime_. b6c1i1 overtime_and b5
    overtime_at b4c-1 overtime_in b2 overtime_is b2c1g-2h-1 overtime_pay c-1 overtook a2 owe b-7c-6d3i2j-3k3
    owe_her k-1 owe_him j-1 owe_it a1g3 owe_my i4 owe_the b-1i2j-1 owe_you b-3d7e1g-4h2k-2 owed b-3 owes b-3c-3d-1
    owes_me b-2 owing a-1c2g4h-3k1 owing_to a-1g4h-1 own a-1b-1c2d4e1f-7g-5h1i1j1k-1 own_, a3b1g1h-1i-1
    own_. a6b1c-4d-5e-6g-4h3 own_account h4i1 own_and a1 own_boots b-2c1 own_boss b4 own_business b-4c-4d6e-1
    own_car c1 own_choice h4 own_classroom a4 own_clients h1 own_collection a-1 own_conclusions d-4e6f-1
    own_counsel e3 own_cv c-1 own_department h1k1 own_doing c-2 own_drivers b1 own_email d1 own_eyes c4
    own_fault b1d1 own_front b2c1h2 own_good e4 own_head c-2h-2 own_house c-4d2 own_interview c3d2 own_kids c4
    own_kitchen c-4k-1 own_knives i2 own_laptop c2 own_life k3 own_medical b-4c7 own_mind e5 own_mother b-3c2d1
    own_notes c-4d1 own_office d1 own_peace a-2e1 own_people d-2h2 own_place g1 own_plans c-1 own_pocket b3
    own_request h3 own_school a-2g-4 own_shop g2 own_son c1d1 own_staff b3c4h1 own_street c2 own_sweet e1
    own_that c-3g1 own_time b4c2e2 own_to c-2h3 own_tools a-2d-2 own_town h2 own_training h-1 own_van b2
    own_village h-1 own_visa b-2 own_way a-3c3d2h-1 own_with c2k1 owner a-1b2c1d2e-1f2g-3h1i4j-2k3 owner_'s c4i1
    owner_, b1c-2h-1i1 owner_. c1 owner_and c-4h1k1 owner_has b3 owner_of h2 owners b1c6 owners_. c1 oxygen k6
    pace b-7c7d-3e1k1 pace_of c6 pack a1b-6d4e-1g-4h2 pack_. c-3 pack_it d1h4 pack_of c1d6 pack_that c-1
    package a-8b9c-12d-8e-6g-1h-4i-2j-3k-3 package_. b2 package_and b-1 package_holiday b-2 package_is b3
    package_of g1 package_was b2 package_with b-3 package_you b2 packaging a-3b1c-1h-1 packed a-5c-9d-3e2g5h4j4k-2
    packed_. b1h2 packed_in h1 packed_up g1 packer b1 packers j1 packet a-2d-2e-2h-2 packet_. b1
    packing b1c1d-1h-3j4k-1 packing_line c1i1 packing_up j1 packs a2g1 page a-6b4e-2f-1i7j-2k-3
    page_, b-1c-1d-2h-2i1 page_. b1i2 page_and c-4h1i-1 page_for c1 page_form c3 page_i b2c1d2 page_is c1d-3
    page_nine b1c4 page_of d-4g2i2 page_on c1 page_one d1i4 page_two c-6d-1 page_with c3 pages a1b-5c2h2i3j-1
    pages_, h1 pages_. a1c-2i1 pages_of c1d-1 pages_on c-2 paid a-7b5c-6d-2e-9f-3g1h-7j-4k-3 paid_, a1b1c-4d-4
    paid_. b1j-2k-2 paid_a b-5 paid_and b2j-2k-2 paid_at b5 paid_attention b-1d1 paid_back b-4j1 paid_breaks b5
    paid_by b8h-1j1 paid_dividends b-4 paid_for a-2b-1c3d-2g-1h-3i-1k1 paid_from b5 paid_his k-1 paid_holiday a2b2
    paid_holidays b8 paid_in b-3d1 paid_is b-2c-2 paid_it b-3 paid_leave b9 paid_lunch b4 paid_maternity b4
    paid_my b-1 paid_off b-10c-3d-3 paid_or b1 paid_out b-2 paid_parental b2 paid_per b-1 paid_the b-4c-1
    paid_there b4 paid_to b-5d4g8 paid_training b4 paid_up b-5k-1 paid_us b-2 paid_vacation b4 pain c-3e-3f2
    pains a2c1h1 paint a-4b-1c-1d-10e-3g-5i1k-2 paint_and c-4 paint_for g-2i1 paint_on k-1 paint_shop c4i1
    paint_the b1c-1h-2 painted a-4b-2d-5j1 painter c-2 painting a-3b-1d-1e-1h-3k-2 painting_. a-2h-2
    painting_the c1 paintings c-1 pair b-7e2f-1h-2i-4 pair_. h-1 pair_of b-3e2f-1g1h-1i-3 pairing c1
    pal a1b-3d7e3h3k-2 pal_, d1h4 pal_. b-3c-3d7e3g2h1 pale c-3 pales a4e-1 palliative c-2k-3 pan a1b-2f2k1
    pan_out f3 panel a-14b-9c3d3e-8f4g2h1i-3j-9 panel_'s b-2c2e1h-1 panel_, b-1c-1d-3g1h2 panel_. c-4d-3e-7f2g4h-3
    panel_? h1 panel_and c-1 panel_asked c-2 panel_at g-2 panel_came c4g1 panel_can d1h2 panel_could c2
    panel_day h2 panel_for c-1h-4 panel_had c5h-1 panel_has c-5d2 panel_i c-1e3f1 panel_if g-2h3 panel_in c3
    panel_is b1f2g3h-1k1 panel_know h2 panel_made c-4d1 panel_of c2 panel_on a1h1 panel_seemed c4 panel_sits g4
    panel_that d2h2 panel_to f1 panel_was a-2c4d3 panel_were c2 panel_would c-3h2 panels a-3d-4k1
    panic b-1c-2d-3e-2g-4h-4i-2j-2k7 panic_attacks c-4g-1i-1k6 pans c2e4f-1 pans_out e4 panto a1b-1c-3d1
    pantomime i3 papa k3 paper b-1c3d-3e-13f1g-1h1i3j-3k-13 paper_, b-4c1f2i1 paper_. a-2b1c-3d-1e-3g1h2j-4k-1
    paper_about c3 paper_and b2i-2 paper_from i2 paper_has a2b-1c1 paper_i b-4c-5h1i4 paper_in c-2 paper_is a-2i2
    paper_mill h4 paper_on b-6c-2h-6i-7j-1 paper_round b1h2 paper_says i1 paper_than i-1 paper_that b-2h-1i1
    paper_the c1 paper_with h3 paper_you a6c-6 papers a-1b-1c-1d1e-7f3h2i-1j11k-7 papers_, b-1c2d4f1
    papers_. a-3b1g-2j4k-4 papers_and c1j2 papers_are f1g4j3k-2 papers_at h1 papers_back d1 papers_before i-2
    papers_for b-2c-1h2i-1j1k-2 papers_from b1 papers_i a1h-2 papers_in i-2 papers_on c-3f1h2 papers_say i3
    papers_that c1 papers_to b1c2d-3g2h-4j2 papers_twice d2 paperwork a-4b-3c2d-1e-4i4j5k-6 paperwork_, a1c-2h2j1
    paperwork_for i-3j2 paperwork_is j1 paragraph b-2c-4d-1e-2i8j-2 paralegal d-1f-2h4 paralegal_interview f-2
    paralegal_interviews h1 parallel c-1d-2f3 paramedic c1d-1g-1h1 parcel a-7b-10c-2d-2e-6f-2h-8j1k1 parcel_. c1
    parcel_of i1k1 parcel_with c-3 parcels a2c1d-4h-1i1 pardon b1c2d1e1f-2g-1h-7 pardon_me d2e-1 pardon_my b3c1d1e1
    parent f1 parental b4 parental_leave b3 parents a-2b5c3d-10e1h-5j1 parents_'s a1b-1g4 parents_. b2c-1e2
    parents_also b2 parents_and a2 parents_are b-1k2 parents_in a-3 parents_is b1 parents_put b-3k-1 paris a-2g1
    parish a-3c-2d-2i4j-4k-3 parish_, b-1 parish_. a-1 parish_council h-2i1 parish_office a2g1
    park a-1b-4c1d1e9f3g-7h-2j-5k1 park_, d-1 park_. a-3b-3c2d1 park_? a2 park_and c-2 park_behind c1 park_in h1j1
    park_it e7 park_my f6h-2 park_on c3 park_the e2 park_this e5f-4 parking a-4b-2d3e1f-4g-6h-6i-3j-5 parking_, d-1
    parking_. a1b4k-1 parking_? d-1 parking_and c2 parking_at c2 parking_fine c2 parking_is b-3
    parking_lot a2c-2d-2 parking_on c-2 parking_pass h2 parking_permit c3d2j-2 parking_space e-1 parking_this e3
    parking_ticket d1 parking_was b-3c-2 parkinson j1k4 parkinson_'s j1k4 parlour a2 parrot a-5b-6c-10d1g-2h-2k-1
    parrot_. e1 parrot_has d1 part a-5b2d-1e-5f1g1h3i2j-2 part_, g-3h2j-2k1 part_. b-1d-3g3 part_about c-3i1
    part_any c1h2 part_i a1 part_in a-1b-2c-4d-6f-3g-2h6k-4 part_is b1g-1 part_of b5c-3d3f-4g4h-6j2
    part_time a-6d-7e-7f3g-7h-2j-4 part_to c1 part_was d1 parted h-2 participate c-1e-2g1h4i1 participate_. g2
    participate_in h2i1 participating h2 participation a-2c-6g7h2i-1 participation_. g1 participation_in c-1g1i-1
    particular a2c-2d-1e-1 particular_reason d-1 partie b1h1 parting g1h1k1 partly b1
    partner a3b-1c3e-3g-2h1i-1j1k2 partner_'s h-1j2k1 partner_and c-1h-1j-3k1 partner_has g-1j1k1 partner_in h4
    partner_was b-1c2 partner_who a1d1 partners a-2b2c2g-4i5 partners_on h1 partnership a2b1f1 partnership_track a2
    party a-3b-2c-6f-2h-9i1j-2 party_, a-1c-2d3 party_. c-2h-3 pass a1b-2c-8e-5f2g3h8j5k-5 pass_, b1d1f3g5h2
    pass_. b-1d-4e-2g4h2 pass_along e2 pass_and b3c-4e3h-1 pass_back h2 pass_by e-1h1 pass_for b2c1e-3f2h-3j3
    pass_from h1 pass_is g-3h-4j1 pass_my a-2c-1f-1g-1h-2i1 pass_on b-3c-3d3e-3f1g1h3i-4k-4 pass_over h2
    pass_ran g2 pass_that c1d1h2j3 pass_the b-5d-2g-2i2 pass_this d5h2 pass_to g2h-1 pass_up a4d1h2 pass_you e1g1h4
    pass_your a4d-3h2 passage j2k-2 passed a-6b-11c3d-13e-3g-6i-1j-8k2 passed_, a-1b-1 passed_. i5 passed_from c7
    passed_it c-1 passed_me c2k2 passed_my b-3c-5g-1h-8i-6k-5 passed_on h2 passed_the c-4f1h3i-3 passed_them c2
    passed_to c3 passed_your c-6h-1 passengers c2 passes c-1d3g-1h-1j2 passing b2c-4f3h1i1 passing_, f2h-3
    passing_on d1h7 passing_the b1i1 passionate a1 passionate_about a1 passport a-1b-7c4d-6e-4f-2h-1i1j-2k-8
    passport_, c1i1 passport_and h1j1 passport_copy c1i1j-2 passport_for j1 passport_office c-3
    passport_photos c1i1j-4 passports c1 password b-4c6d-3 password_for c2 past a-2b-3c3d-6g-4h-2i2j-8k-2 past_, e1
    past_. c3e-2g-2 past_eight i-1 past_its c4 past_midnight b1 past_my e2 past_nine c-4h2i-1 past_seven g1
    past_six c3 past_ten g-4 past_that b1 past_the a-1c2g-6h-3 past_three g2 past_two b-1g2 past_your c-4k-1
    paste d5e-1 pasted i2 pastor e1k1 pat h-2 patch a3b1i-3k1 patch_on a4 patch_with h2i-1 patchy c4e-1
    paternity b2 path a1d-4e-7g1h3 path_. a-3 path_and h2 path_to f1 pathetic c3d11g-2 pathetic_, c-4d4
    pathetic_. c1d4 paths b-1d-7e-6g-1h-3i-1j-5 paths_cross d-3h-4 patience a-14b-12c-3d1e7g-5h-6i-1k-4
    patience_, d-3e3 patience_. a-2b-2d-4h-2 patience_and c1d-1 patience_for d2 patience_in d1 patience_is c-1d5
    patience_of c-3d-2h1 patience_than a-3d2 patience_when h-1 patience_while e1j2 patience_with a-2c-8d-10
    patient a-5b-3c-2d-7e5f-1h-1i-6j-1k-3 patient_. a-1d-1e2h-2k2 patient_man h1 patient_on h1k-1
    patient_when c-3h2 patient_with a-5c-13d-8e2g-1k-2 patiently c-3 patiently_. c-2 patients a3b-3c4d-3e-8g2h-2k-5
    patients_'s c2 patients_, b1c2 patients_. a1c2d-4h1 patients_all c-2g1 patients_and a-1g2 patients_in c-1
    patronise c2d3 patronised c1d6 pattern b-3c2d-1e2f2g-3 pattern_and i1 pause c4d-3e5f7g-1h-6 pause_, e2
    pause_. c5e1 pay a-5b8d2e-1f-3g-8j-1k1 pay_'s a1b5 pay_, b2c-3d-10e-4h2 pay_. b2c-2d-4e1h-2j-1k2 pay_? b5
    pay_a a1b-6c-5h1 pay_after b3 pay_and a1h3 pay_at a-1b1c-1 pay_attention b-5c-3d2 pay_back b-3i4 pay_better b4
    pay_by b8 pay_cut b7c-1 pay_every b2 pay_for a-3b-3d-1h-2i-2j2k2 pay_from b6 pay_good b-4 pay_grade d3
    pay_had b3 pay_i b7c-1 pay_in b5h1 pay_is b7c-1 pay_it b-4k2 pay_like b5c3 pay_me b1c-7d4f-3h-2k-4 pay_more b5
    pay_my b-4c1h-4j-1 pay_no b-6h-3 pay_off b3 pay_office b-4c1 pay_on b-1 pay_or b-4 pay_packet a-3 pay_phone b-5
    pay_review b6e1 pay_rise b-1h2 pay_run h1 pay_scale b-1c2h1 pay_slip b-6c4h1 pay_that b3 pay_the b-3c3j-2
    pay_there b1 pay_to a3b-3 pay_two b1 pay_up b-2 pay_us b3 pay_was b2h1 pay_weekly b2 pay_would b2d2h3
    pay_you d1k1 pay_your b-1c3 paycheck b5h1 payday a-2b8f1k1 paye b4 paying a-9b-2c4d3e-2f1g-8k-2 paying_, b3f2h2
    paying_. b2h-2 paying_a b-2 paying_and b-1 paying_for c2k-2 paying_me a-6b4c-6d-4h-3 paying_off b3
    paying_you b3h2 payment b10c-2 payment_, b3 payments b-3j-5k6 payments_. b-1j-1k1 payroll a2b-12d-4h1i2j-8k-3
    payroll_, h1 payroll_. b2 payroll_and a2b-1j-1 payroll_assistant g1 payroll_clerk a2b-2 payroll_for b-4c-1
    payroll_software c-2 pays a-9b14c-7d-9e-6g-7h1j4 pays_, c-3 pays_. b2c-1 pays_a a-1b3c-1h1 pays_better b6
    pays_by b7 pays_for b1h-3i1j2 pays_in c-1 pays_its b-1c-2 pays_me a-2b4h-3 pays_more a-2b6k1 pays_my b-2h2
    pays_per b3f1 pays_the b-2c-1h1 pays_to b-2 pays_two b1 pays_weekly b3 payslip b15h-1j1 payslip_. b3
    pdf a-4b-3c-3d-1e-4h-7i5 pdf_. h-1 peace a-7b-6c-9d4e4f-4g-2i-1k-2 peace_. d5f-2 peace_of e1 peanuts a-3b9d6
    peanuts_, b6d4 pear f2h1 pear_shaped f2h2 peek g-1 peeling d1h2 peep c1d-2e4g-2 peep_out e2g-2 peg h1
    pen a-6b-2c-3e-3f1g-1h3i1j-1 pen_, b-1c-5h-1 pen_. d1f2 pen_to h3i2 penal b1 penalties b3 penalty a-2b4c-4h-1i2
    penalty_rates b6d1 pence b-1c-7d-2 pence_. b1 pence_a b1c-1 pence_an b1 pencil a-6c-3d-9f8h-1i-3k-1
    pencil_, f5h-4 pencil_. f5h-1 pencil_in g-1h1 pencil_me g1h1 pencilled f2g-3h-1i-1 pencilled_in f2g-2
    pending b-1d-2e6f3g1h-3j4k-1 pending_, e1 pending_. e3 pennies b-1 penny b-3c-4d-4h1 penny_, b-1 penny_. b-3
    penny_for b3 penny_of b1 pension a-6b9c-6d-13e-3f1g2h2i-2j-4k-6 pension_'s b-3 pension_, b9h-1
    pension_. b7c1f2h1 pension_and a-3b3h2 pension_at b4g1 pension_audit b-1 pension_contribution h1
    pension_contributions b2 pension_day b-4 pension_for b3 pension_from g2 pension_fund b-7 pension_in b2
    pension_is b6 pension_of b-1 pension_office b-1 pension_that b3g2h1 pension_there b3 pension_with b4
    pension_would b6 pensioners b-2c2 pensions b-6c-2 pensions_, b-3 people a-3b-4c7d4e-6f-6g-9h-3i-4
    people_'s a-7c1d-1i-1j-2 people_, a1b2c2d1e-5h3i-1 people_. a2b-2c-3d2e4f-2i-4k1 people_? d3e1 people_a c-2i-2
    people_about c-6e-1 people_and a1b-1c1d3e4 people_are a1b-2g-2h-4 people_asked c1 people_at e1g-1i-3
    people_back d3h1 people_before b1c1 people_called c2d3 people_came b-1c-3 people_can c3d3f3h2 people_could d3j1
    people_did a1b2c-4 people_do c3d-1 people_doing a-1c1 people_even c-1d1 people_every c1 people_first d2
    people_for a-1c3d1 people_from c-3 people_gave h2 people_get g2 people_go b-1c5 people_got c-1i-2
    people_had c-5 people_hanging c2e-1 people_have b-3c3d4i1k4 people_here h1 people_how c-2 people_i b3g1h2
    people_in a-3b-7j-1 people_is c1d1j1 people_it b-2d1 people_keep c1 people_kept c4d-3 people_know c-2
    people_leave c2i1 people_left c1 people_like a-6b-3c-1d3e-4h-4 people_looked c2 people_made a1c-1h1
    people_more a3 people_never d1 people_not h-1 people_of d-4 people_on a-7b-1c1d-8h-5 people_only d2
    people_out c3 people_over b-2 people_pay b4 people_properly b3c-1d1 people_put b1 people_rang c-3d1h1
    people_ring d4 people_said c-1 people_say c4g2 people_send d2 people_so c2 people_stay c-2d-3
    people_take c-1d-4 people_talk c1d2 people_than a-3b-1d-2 people_that c-3 people_the d3 people_there a2b-2c1
    people_think b1c-3d1 people_this a-1 people_to a3b-3c7d-3e-2 people_want c-2i2j5 people_were b1c-3f1
    people_when c1 people_who a-2b1c-1e2g-2h1j1k-5 people_will b-2d1e-2g1 people_with h-1j-1k-2 people_would b1d-1
    people_write c4d-3 people_you c-4d1 per a-4b9c2e-7f2g1j-1 per_article b2 per_cent f2g6h-5 per_day b5
    per_diem a-1b6 per_hour b6g-1 per_kilometre b1 per_lesson b3c1 per_month b-2 per_my d3 per_shift h4 per_the b-2
    per_week a2h2 per_word b3c-2 percent a-9b11c-16d-12e-5f-1g7h1i-6k-2 percent_, b6h1 percent_. b1g2h-4
    percent_and b-2g-1 percent_hike b2 percent_more b1h2 percent_of b4h-1 percent_off b1 percent_on b-3g4
    percent_so b2g-1 percent_sure b-5g4 percent_that b-1 percentage a-4b7c-1g1 percentage_of b8c-2
    perfect a4b-5c-4g-4h-6 perfect_. b-1c-5d-4 perfect_for d1 perfectly b-1c-3d5 perfectly_good c1d3 perform d1
    performance b2 perhaps a-8b-9c-3d4e2f-2g8h-15i-3j-2 perhaps_, g3 perhaps_. e3 perhaps_a d4 perhaps_ask d-4
    perhaps_i c-1d-8f-2g4h-3 perhaps_in d2e1 perhaps_it a-6c1d1e-1f-1g1 perhaps_next d5 perhaps_not d-2e-3g2h-2
    perhaps_one d-3e-1g-1 perhaps_someone d5g-1 perhaps_the c1d2g-2 perhaps_this g1 perhaps_we d-3f3g-2
    perhaps_you c-7d-3g5 perhaps_your c-1e1 period b3c-8d1e2f1h2k-2 period_. b3c-1d3 period_is h4i-1 periods a1
    perk b1 perks b4d1 permanent a3b1c-1d-7e-6f3h6i9j-10 permanent_, c1 permanent_. b-2e-1h2i3j-4
    permanent_and b-2c-1 permanent_contract a-2b2f3 permanent_job a2g2h-1 permanent_post a2b2h-1i4
    permanent_residence h-1i-1 permission b-3g1i-2 permission_. a1c1 permission_for f1 permission_i h1i-2
    permission_to g1j1 permit a-7b-5c-1e3f-4i-11j11k-11 permit_, c-1i-1j3 permit_. a-3c1d1i-2j4
    permit_and a3g1h-3j1k-1 permit_came h7j4 permit_i j1 permit_is h-4j3k-2 permit_me a-1e4h1j-2
    permit_myself b1c3e2 permit_office j-2 permits e3h1j-4 permits_for j-1 permitted b1d1g3 persistence d3h1
    person a-4b-6c3d1e-10f-3g-3i-12j-2k-9 person_'s c5 person_, c-2d-2g-3h-2 person_. a-4b-7c1d-3f-3g-10
    person_and c3d-4 person_at c3d2 person_before c2 person_can g-1h2i-1 person_could d-4h3 person_for d-5g1
    person_i a-3c5h-1 person_in b2c-4d2h-2 person_is c1h1 person_like c-2d-1 person_of b2c-3 person_on f-1
    person_or h1 person_they a4 person_to g5 person_was c3d-1 person_who d4f1h-4 person_with a-1b1c2
    person_would d1 person_you c-3d1g2 personal a1c3e1g-10h3k-3 personal_, a3b1e1 personal_. b2d1e3
    personal_reasons c-2e-4g-2h5 personnel a-3d4h-2 persons b1c4 persuade a-2d1f3 persuade_me f1
    persuaded c6d-2e-2f8g3 persuaded_. f6 persuaded_that c6 persuaded_to g2h1 persuasion f1 perth c-2e-2j1k-2
    perth_, a-1h1 perth_. a-4 pesos b3 pester d6e-1h4 pestered c1e2 pestering d7k1 pestering_me d4k1
    pet a-3b1c-1d-1h2j1 petition j3 petrol a-7b5c-5d3e-4g-4h3i-1k4 petrol_, b1 petrol_. c1 petrol_and b4
    petrol_station h1 pets g1 pharma h1 pharmacist a1b3c6g-4h1j2k-3 pharmacist_. b2 pharmacist_interview b1
    pharmacy a1b-4d1g-1h2 pharmacy_, i1 pharmacy_. c1 pharmacy_and g-1 phd g-1 phone a-8b2c-1d2e5g-6h-7k2
    phone_! e3 phone_'s c-3e5 phone_, a-3b2c-4d-1e-2f-1g-2h3 phone_. a-5c-1d3e-3g-7h-4i1j-2k2 phone_; e-3
    phone_? d3 phone_a e1 phone_after c1d2 phone_again e1 phone_all c2 phone_and b2d1e4f2h-1i1j1 phone_any d1e-2
    phone_at b-2e2 phone_because c-3 phone_bill b5h1 phone_call a3c3d1e-8f2h3 phone_calls d2e2i1j1 phone_company e2
    phone_died e-5 phone_down c3d3e-1 phone_fell e-4k-2 phone_for e5 phone_goes e4 phone_had c-3 phone_has e-2
    phone_i c3e3h2 phone_in b-3c-5d1h1k1 phone_interview c2d-4e-1f3g3 phone_is c-4d-4e5 phone_it c4
    phone_line c1e-3 phone_me d2 phone_my c-1d4 phone_number b-6c1d-5e-1h-1 phone_off c-2d-2e7h-5 phone_or b2d1e-1
    phone_rang c-1e2 phone_ring c1 phone_rings b1e1k1 phone_said c3 phone_screen c1g3 phone_screening e1
    phone_shop b1 phone_stays e5 phone_the c4 phone_to b-1c1e2f-4g4i-1j3k1 phone_was d-1e-1k-1 phone_went c-3j1
    phone_what b3 phone_when c2 phone_while c-1f1 phone_will d-5e1g-2 phone_with d1h1 phone_would b3c-3
    phone_you c-1e-2 phone_your c2 phoned a-2b-3d-3h2i-2 phoned_, c-1e2 phones a4b1c1d1g-5h2 phones_, a-1b1
    phones_. d1e1h1 phones_and c2i1 phoning c-3d-1e3g-1h-3k-2 photo b-5d-12e-7f-3g-7h-7i3 photo_, c-2i-1
    photo_. c-1 photo_and c1 photo_finish a4 photo_of a-2d-2e-1h-2i4 photocopying c1 photograph a-3d-2g-3
    photograph_, d-2 photographed c-1i1 photographer c3h1 photos a-8b-3c-2d-2e-3g-5h-6i1 photos_, c2 photos_. c-6j1
    photos_of c-5 physio b1c1g3h-1k4 physio_. h1 physiotherapist h1 pianist d1 piano a-7b-5e1g-6i-6j9k-4
    piano_, c-2 piano_. e2 pick a10b1c-8d-2e2g-1h1i-5 pick_. a-1d-1 pick_a f1 pick_it e1 pick_my g3 pick_of a9b1d-1
    pick_the a2c2d-2e-2g3h3 pick_theirs a1 pick_them b1h1 pick_this e1 pick_up a-7b-2c-5d4e3g-4h-5k1
    pick_your a1c-3e-1 picked a5b-5c-2d-2e-3h8i1k-5 picked_. a4c-2g4h-2j1k1 picked_a a-4 picked_another h4
    picked_for b1h1 picked_is a3d2g3h2 picked_me a1c-1g-3i2 picked_my a-1h1 picked_out c-1h-4k-2 picked_that h3
    picked_the a5b-5g-3h9 picked_them a4b2h-1 picked_up a-5b-3c1d-3e-1g-5k-1 picking a5b-1c-4d-3e7h-3j1
    picking_me d-2h-1 picking_my h-5 picking_the a3h8 picking_up b-5c-4d-1e9f-3g2h-14k-4 picks c3d-5e3h2
    picks_up d-4e3 picnic c-5g-1 picnic_. c-1 picture a1b-4c-1d2e2g4h-1i1 picture_. d2 picture_is e1
    picture_me e2i2 picture_myself a3d-2g5 picture_of k3 picture_the d2 pictured a4b3 pictures a-6h1
    pictures_of a-2 pictures_on c3 piece a-5b7c-7d-8g-5h1i-6j1 piece_, b1 piece_. b-1c-3 piece_of b1c-1d-3j1
    piece_on b-2c-3 piece_rate b3 piece_rates b4h1 pieces b-3e1h-6i-4j-2k3 pieces_, d1k2 pieces_. c1k1 piecework b8
    pier b-2d3 pier_, d1 pier_. d2 pig c1d3 pigeon c-2e3 pigeon_, e2 pigs d4e2 pile b-7c-2d-12e7f6g-2h-2
    pile_. c-1f2h-3 pile_and e2 pile_of d-3h3 pile_up e6 pillar c-1 pills k4 pilot b-2d-3g-2j-1 pilot_'s a-1
    pin a-2b-6e7h2 pin_in e8 pin_on g1h4 ping b-1d4e7f-3g-5h-3 ping_you d-5e7g-2h-1 pink c-2 pinned b-3e2g-3h-3k-3
    pinned_down e2 pinned_to g-2 pins c-1h1k2 pint b1c-2 pints b-3h2 pipeline a-1b-2d2h2 pipped a6h2 pipped_you a3
    pitch b-7c2d3h-2 pitch_for d2 pity a-8b-5c1d2h2 pity_. c2g1 pity_nobody c-2h4 pity_that d-1 pity_the a-1
    pity_whoever d3 pizza a-1b-1c5 pizza_. d1 pizza_party d4 pizza_shop c5 place a4b-2c2d-4e-3f-1g-4h4i2j4k-1
    place_, a-6b-1c-2f-4g5h3i-2 place_. a4e-2f-1g3h-1j1 place_? d1 place_after e1 place_all c-1h1j-1 place_among h4
    place_and b-3c2d-1e2g-3h3 place_as h3 place_at g-3h7i-2 place_away h-1 place_before h-1i1 place_but a1f1k2
    place_by a-4 place_came b2 place_can b1c1e2 place_comes b-3 place_could a1c-2 place_does b2 place_elsewhere g1
    place_felt a-3c2 place_for a2b-1c1d-3e-4f2g-8 place_free h1 place_from j1 place_gave i1 place_gives b-4
    place_goes a1c2 place_has c2g-2h-3j-1 place_i a5e-1g-6i2 place_in a1b-2d-6f1j6k-4 place_is a3c1e-4g2h-1
    place_like a3d2 place_makes g2 place_more a3 place_near a-3j1 place_of a-2b2g-1h-1i-1j1
    place_on b-2c-1f-4g-4h4j-3k-1 place_one c2 place_open h-1i2 place_over d1h-1 place_pays b7 place_since c-1
    place_so g-3 place_than a-2 place_that a-2b3c2h-2i1 place_the a2e1 place_there c2 place_they a-1c2
    place_till f2 place_to a3c-4d-9e2f-3g-1h6i-2 place_wants i2 place_where c3d-2g-2h-2 place_will b3
    place_with a1b-6c-1d-2g1k1 place_would c-4i2 place_you b2h2 placed a1b3d-5h4k-2 placed_for a-1b1
    placed_in a1c1h1 placed_to g2 placement a7c-1d-3h3k-1 placement_, h1 placement_. a1 placement_with a1c2
    placements a1 places a1b-3c-3d2e-1f-2h-7j3 places_, a-3d1k2 places_. d1g2h-1 places_and a3c4k1 places_at j3
    places_for j1 places_i a2c-3 places_that c-1d1 plain b5c-2d2e-2g-5h5k2 plain_, g-1 plain_and b2 plain_answer b1
    plain_english c-2d1 plain_no h2 plainly a2c-1d2g-2h2 plainly_. b4 plainly_: c1 plan a5b7c6g3i-10k4
    plan_, b3c2g1 plan_. b2c-1d-4g1h-4 plan_a a3 plan_and b2g1 plan_b a7b-1c-3f3g2 plan_for a1b-4c7
    plan_is a-2b2c-2 plan_on c-2d1e3 plan_to a1b-4c3d1e2 plan_was b2c-3 plan_with a2c-1 plan_you c-2
    plane b-1c-1g-5h3i-3j1k-1 plane_. b1j2 plane_ticket b-2c-2g-1h3j-1 planet d3 planned a-2b-2c6d3g-2h3i-4k1
    planned_. c1d1f1g-6h2 planned_for a1k2 planned_on c2e1 planned_to i-2 planner c3d4 planner_position h-2
    planner_post h1 planning b-3c6d-4e-6h-6i-3j-1 planning_, j1 planning_. c4d-4 planning_a c1 planning_to a1g2
    plans b-6c1d-3e1f-4i-6j-6k-4 plans_, c1 plans_. a3c-2h1 plans_as c-1 plans_for g4 plans_have g-1 plans_were c2
    plant b-3c1d-5e1g-2h2i-4j1k-3 plant_. a1c-4h-2 plant_and g1 plant_has a1e2g-2 plant_in c1h1 plant_is b-2c3
    plant_that h-1j1 planting c-1e1g2k-2 plants a-2b-4c2 plants_, a1c2h-2 plants_. c1 plaster c-2h-2k2 plaster_. k1
    plasterer c-2d-1 plastic b-1c1d2 plate c-4d-7e2g-1i-1j-1 plate_, e3 plate_. c-2d-3e1 plates b-2c3i-3j2
    platform a1c2d-3e-3g1h-3 platform_. g1 platform_for a2 platform_two c-1 platform_you c1
    play a-2b-6c-4d5e2f3h-3i-1k-1 play_, c-2k-1 play_. c-1d-1 play_a a-2 play_for g1i-3 play_in a3b-2 play_is g1
    play_it e2f3h-1 play_on c1g1 play_the c-2 play_to c-2 play_was d1 play_with c-1d3 played c-2d-8
    played_a a-3b1c-1 played_for b-1c1 played_no b-1 played_the a1 player b2c2d3 players b2c7 playing a1c2d2e-4
    plays a3b-2c-2d-1e3g-3h-4i-2 plays_a c-1 plays_more a2 plays_the b-3 plays_to a3 pleasant d-3 pleasant_, a1c2
    pleasant_. d-1 please a-5b-2c-14d-7e1f4g-14h10i-1j-2k-6 please_! d1 please_, a-1b-1c1d8e2f3g2h-2
    please_. a-5c1d2e3f3g-4h2i-3 please_? c2f-3h2 please_accept f-6h-1 please_allow e1h-2 please_also e1f-1
    please_and b2h1 please_ask c1d-2e-2 please_assume e1h-1 please_be d1e4g-3h4 please_bear e-2g2
    please_believe a-1 please_call d-6e-4h5 please_can h-1 please_cancel a6b3d-8f1h10i2j1k1 please_carry h-1
    please_check h-3 please_close b2d-6f-3h14i-1k1 please_confirm d-1 please_consider a3d-5 please_convey d3h-1
    please_count h5 please_cross d-1f-2h4 please_delete d-7h4 please_do a-3b-7c-9d-6e-1f1g-1h-3k-8
    please_drop a1d2h2 please_email e-3 please_excuse a-2c-5d-7e-8 please_extend h-1 please_feel b2h4
    please_find c1d4h2i2j-1 please_forgive a-5d-11e-4g2h-8 please_get d2 please_give c-5d-12e2f-2g-5h3i-3
    please_go e-2f-2 please_have e4 please_hold a1f3 please_i e-1 please_ignore h-2 please_inform c-2d1
    please_just d-2 please_keep a2d-5f6h-8i-3 please_learn d3 please_leave d-6e1f4h-3
    please_let a-1b-3c-3d-4e-8g-1h2 please_make e1h3 please_mark f1 please_me a-2h-2 please_never e4 please_no e3
    please_not d-2 please_note a2d1g1h5 please_offer h3 please_pass d-4h-5 please_pay b-3d1 please_pull h-3
    please_put d-1f1h1 please_quit d-2e4h-3 please_read d4 please_record f1h2 please_refrain d1h-1
    please_regard e2h-1 please_release h3 please_remove a-2c1e3h4 please_ring b2e-2 please_save d-6
    please_say e-4h-6 please_scrap h1 please_scratch b2h2 please_see e-1h-1i3 please_send e-1 please_sir h-3
    please_spare d2 please_still f1 please_stop e2 please_strike h7 please_take a3b4d-16f-5g-3h4
    please_tell a-1h-2j1k-3 please_thank h-3 please_think d1g2 please_to f1 please_treat c1f-1h3
    please_understand a1d-3e4h-2 please_use a-1e-7h-5 please_wait e4 please_withdraw a3b2c2d1h6i6
    please_write e-4h-3 pleased a1c-12d-2e-6g-10i-4j-2k-10 pleased_. c-1d-1k-1 pleased_me a2
    pleased_to a1c-9d-7e-3g-7h2k-2 pleased_with c1d2 pleasure a-6b-4c-8d-2e-11f-2g-9h2i-6j-3k-4 pleasure_, a2d1
    pleasure_. a-3b-1c-6d-8h-5i-2 pleasure_it d-2 pleasure_of c1d2h1 pleasure_to a-5c-3d-2h1i-1 pledged i3
    plenty b4c-6d-4e-3g-7 plenty_. b4d-2 plenty_about d1 plenty_of a-3b1c-2d-2e-5g-3 plot a-1k1 pls c-2e1g-4h2
    pls_do f2 plug a-1c4d1h2 plug_. c3d1 plug_on h3 plum a3d-2 plumber a-5b-2d1e-4g4h-4 plumber_'s g3
    plumber_. c2g-1 plumber_in g1 plumbing c1d-1h3 plumped a7b1h10 plumped_for a7b1h10 plus b5c-4d-9e2f2g2h2i-4j-5
    plus_@number h2 plus_a c1d-1g2h1i1 plus_hours b-4 plus_i f2 plus_super b2 plus_ten b1 plus_the b1
    plus_tips a1h2 pm b-7c2d-2f-5g3h-1i-3 pneumonia h1k6 pneumonia_. k4 po a-1b-1c-3d-15e1g3h-4i-1j-1k-9
    po_, a1b-1c2f-2g3i-1 po_. a-2c-7d-3e1h-1 po_i e2 poach i1 poached h6 poaching c-2i3 pocket a-2b9c-2d-4e-4g-3h-2
    pocket_. b1 pocket_and b1 pocket_money b-3 pockets b4 podcast c-6h-2i1 poem c-2d-4e-4 poems b-2
    point a1b3c-3d-1e6f-8h-6 point_, b2h1 point_. b2c-1g-2 point_@number b2 point_after e1 point_i a3b-5g3
    point_in a2c-4e1 point_of a3b-2c1d1g1k1 point_on b3e-1 point_out c4 point_texting d1 point_this e-1
    point_was i1 point_writing e2 point_you d-5 pointed a6b2c-3d-1h-2 pointed_out c-3 pointing g1 pointless c4
    points a-4b6c-4e-4f-3g3h-8i-1j6k-3 points_, b1 points_in b2 points_on b4 points_to a-2b-4c1g3 poland a2b-2c1d2
    pole c1 police b-5d2h4i6j-3k1 police_, h4 police_. d1h1i1 police_check b-1i2j-2 police_clearance c-2i3j-5
    policy b3c4d4e-5f2g-3h1 policy_, c2 policy_. b3c-1d2 policy_adviser h1 policy_is c1 polite b-4d3e-5g-6h3
    polite_, b-2 polite_. c-3d1 polite_about g-1h2 polite_and c-3 polite_no h4 polite_to a1c2d2 polite_with d3
    politely a-3c-6d1h4 politely_. d2 politics c6 pompous c1d1 pond a5e1h3 pond_, a3e2 ponder e6
    pool a2b2f3h6j-1k-2 pool_. c-2g2 pool_for f3h1 pooled b5c-3 poor a-3b2c4d3g-9i1k-3 poor_. b-2c7 poor_and c2
    poor_correspondent e6 poor_devil d5 poor_impression c2 poor_man c-6 poor_show c4 poor_soul c-6d7h2 poor_way d-3
    poorly c5d-2k2 pop b-1d-1e5g-2h2 pop_in e3f1h2 pop_up e1 pope d1 popped c3 popping c-4e-6k-2 popping_up e-5
    pops e1 pops_up e1 port a1b1e2h2j4k-1 port_, h-1 port_. b2c2d1 port_and j3 port_authority a1b1 port_is a3
    port_of h2 portal a-8b-2c5d-6e-2f-5g-6h3i-2 portal_, h4 portal_. c-1h-1 portal_? h4 portal_asked c1
    portal_crashed c4 portal_lost c4 portal_messages e-3 portal_now e-2h-3 porter a-9b2c-2e-5f-4g-2i-3j-2k-5
    porter_'s a-3b-1d-1h-1 porter_, c3 porter_. c-4 porter_? d3 porter_at h1 porter_job b1g1 porter_told c2
    porter_who b1 porters a1b2c4d-10 porters_. c2d-2 portfolio b-7c3d-1e-6f-1g-6h-6i-4 portfolio_, c1d1
    portfolio_. c2d-4g-1 portfolio_review c2 portfolio_was c-2 portion f1 porto d-1e-2g-2 portugal j4 portugal_. j3
    position a5b-3c1d-13e2f-2g-4h3i-6j-5k-11 position_, a-1e-4i-7 position_. a-2b-8c-5d-5e-1f-3h5i-1
    position_@other h1 position_and a-6c-4e1f-6i1 position_as c-2 position_at b-1c-2h-2 position_because h-4
    position_came a3 position_elsewhere b-2i-1 position_has c1 position_i b3h-6 position_in a-2g2h3
    position_is a1b-1c1g-3i1 position_last h-1 position_of c-5h6 position_on c-1 position_sounds a-1c4
    position_than a3 position_that a4b3h5 position_this h1 position_to c-7e4g2h-7i-2 position_was a1c3
    position_which a3h1 position_with b1c-2e1g2 positions c-2 positive b1c-4e-1h-3k6 positive_. b1c-2 positively d1
    possibility b-3g9h-4 possibility_i g5h-2 possibility_that g3 possible a-7b-4c-9d-14e-4f2g4h-9 possible_, g-1
    possible_. e-2f2g5h-4j2 possible_? g-4 possible_for b-1c-3e-2g-1h-1 possible_i e-1g1h-1
    possible_that c-2d-2g7h-6 possible_to d-3g-8h-2 possibly a-2b-3c-1d-7e2f2g15h-6 possibly_i g7h-4
    post a2b-4d-5e-3f2g-3h3i2j1k-3 post_, a-2c2d-1e5g1h-2j3k1 post_. a-4b-5c-5d-4e-4g2h5i-2 post_? f1 post_a i-1
    post_about g1 post_abroad h-2 post_advertised c-2 post_after h2i2 post_and a2b-4c1d1e-1f-6h4k-3
    post_any d1e-2h6 post_as a-1b-1c3 post_at a-1c-6d1g-1h5 post_because h-5 post_before c-2k2 post_by d2
    post_came h-2 post_comes h-1 post_elsewhere a-1b2e2f-3 post_for a-2h-2j1 post_from c1d1e1 post_goes i-1
    post_had a3c-2 post_has h-3 post_here e1 post_i a9f2h-6 post_in b-5f4g5h1i-5j1k-3 post_is a-2b1c4e1f1g-6h-3i2
    post_it d-2e-6f-4h-6j-1 post_nearer h2 post_now h2 post_of a1b-2c-2d-3f-2h5 post_office a-6b1c-8f-2h1
    post_on a-3b-3c-3f2 post_room c-1 post_than a-1c1 post_that a7c-2h3k1 post_the c-2h-4 post_this h1
    post_to a-1d2h1 post_today h-1 post_was b1c2f1 post_were h1 post_will c2g-2 post_with b3c1f-2g-1h5i1
    post_would a2b4 postage b-2d2 postdoc b1c-2f-1h-1 posted a-2c-1d-9e6g1h3 posted_, f1h2 posted_. e3
    posted_it c-2 posted_me h5 posted_on h-3 posted_the c2 posted_to c-1k1 poster a-1b-3d-2j-3 poster_. c1
    poster_in j-2 posting a1b2d-5e-5f2h4i-2k-2 posting_. c-3h1 posting_and f2 posting_says b1c-2 posting_that c-3
    posting_to h2 postman b-3c-2d-8g-2k-2 postpone e4h-2 postponed c2 postponement c4 posts d-7e-4f-3g-1
    posts_. c-2 posts_in a-1f-1 posts_on h2 pot a-3b10d1e3f-2g1h-2 pot_. c1e2 pot_for b2 pot_of c-2 potato c3d2g-2
    pots c2d3 pots_. d1 potter a1b-1h2 pottery b-2c-1e-3 pound a-5b3c-7g-4 pound_. b-2d1 pound_an b5 pound_forty h1
    pounds b-3c-1d-10g-2i-2 pounds_, b-2c2 pounds_. c1 pounds_a b1 pounds_an b8 pounds_and b-2 pounds_for b-3
    pounds_forty b1h1 pour c-2d1g2 powder c1e3 power a-7b-6c-8d-3e-2j-1 power_cut c-1 power_is g1 pox d2e1
    pr c-2j2k-2 practical a-5d-4i2 practical_. h2 practical_exam g1 practically b2
    practice a7b-4c2d-4e-9f1g4h5j2k-10 practice_, d-1g2h1i-1 practice_. d-2g-1 practice_and j2 practice_at g3
    practice_has a-2c2 practice_i a1c1h-3 practice_in h3 practice_is h-2 practice_manager h1 practice_that h2k-2
    practice_with a1 practices a2 practise c-4d3e1k-1 praise d-2 praise_. c-4d-3 praise_for b1d-1 praise_the c1
    prank d1h-2 pray a-8c2e5f1g-1h-4i-4j-3k-2 pray_about g1 pray_do d1 pray_on d-1e4 pray_over e2 pray_that c-2
    prayer a3b-7c-3g2 prayer_, d1 prayer_. a1g2 prayers a-1b-4g4h-4k2 prayers_, g1k3 praying c-2 pre d2e1
    preaches c3 precious d8 precisely a4b-2g1h2 predecessor c-2d-3h-2 prefer a1b-9c-6d-16e4g-5i-7j-3k-5 prefer_, g2
    prefer_. b2h-1 prefer_it f-3 prefer_not a-8b-7c-1d-1e1f-2g-5h-2i-4 prefer_that e4 prefer_the a7g-4h-6
    prefer_their a2 prefer_them a-1 prefer_to a-4b-8c-5d-4e3g-2h5j-1 preferable a8h1 preferable_to a2h1
    preference a6b-1c-3f1g2 preference_, a7f1 preference_. a-1 preference_is g2 preferred a9b-3g-3h-1
    preferred_the a4 preferred_to c1 prefers a1b4 pregnancy c-4d-2g-3h2j-2k5 pregnant b-3c1d-6e-2g-3i-3k6
    pregnant_, k2 pregnant_. k1 pregnant_and c-1h1 prejudice c-4d-1f4 prejudice_to c-1f4 premature e2k-2 premier a3
    premises b2c5 premises_. c1 premium a-3b1c-7 premium_, b2 premium_and b-1 premium_for b2 premium_i b3
    premium_on b-1 premiums b3 prep b1c4g2 preparation c-1 prepare b-3c3d-5e-4g1h-3i-3 prepare_. i-3 prepare_a c4
    prepared b3c1d-1e-1f2g-4h-5i-1 prepared_. a1c5 prepared_for c-1e1 prepared_to b5d1f3
    present a-9c-4d-3e4f5h1i2j-6k-1 present_, a-1b-1c-2d-3f5k-1 present_. a-3b-1c-4d-1e7g-1h-2i-2 present_and f4
    present_boss c4i1k2 present_chief k1 present_company c-3 present_employer c1e1g2h2i5j-2 present_employers b5
    present_firm b-1 present_i b-1e3j1 present_job b-5c2 present_lot g1 present_manager c-1 present_my b1
    present_myself e-2h4 present_one b3e-2h1 present_place b2c-1h-1 present_post b-1e-1g1i-2 present_school g-1i2
    present_to d3h1 presentation a-4b-3c5 presentation_, d1 presentation_. c3 presentation_was c-1 presented c2g1
    presently e1g5 president d3 press d-7e-2g3 press_me e-1g2 pressed d-4h-2 pressing e1g1
    pressure b-8c2d-5e-5f-3g2h-1i-1j-1k7 pressure_. k2 pressure_is g2 pressured c4 prestige a4b5c-3h1
    prestige_, a1b5 prestigious a3c-1d1 presumably g7h-2 presume d1e3h-1 pretend a1b6d7f1g-7h-8 pretend_. a2d1
    pretend_i c1h-1 pretend_otherwise b3 pretend_that a-3b3 pretend_the b4c1 pretend_to d1 pretend_you c-2d3e2
    pretended c2 pretending d6e-3 pretending_you d2 prettier a3 pretty a-2b-3c7e-3f-2g8h-1j1k-4 pretty_much g6
    prevented g4 prevention c-2 previous a-3b-2c4 price a-10b8c-5d-8e-4g-5h-3i-4k-2 price_, b5c2h-1
    price_. b4c-2g-1h1 price_and b5c-1 price_for a-1b2 price_of b-2c-7h-2 price_on b1 price_was b1 priced b4c-1
    prices a-1c-1h-1j1 prices_are c1 pricing a3h-1 pride a4k-1 pride_. a4c-1 primary a-1d5h1 primary_school a-2d5
    prime b-3 principal a1b2c2d-3e-2f1g-5i2k6 principal_spoke c3 print b-1c-1d-1e-2h-1i5 print_. b-1c1i2
    print_my g2h3 print_shop h-2 print_the c-2d-3 printed a-3e-3i1 printed_my c-1i2 printer a-7b-5d-4g-5
    printer_'s c1 printer_, h-1 printing a1g2h3 prior c1g6 priorities a1 priority d-1 prison b2c1d1g1k4
    prison_. b2c3 prison_and k1 privacy i-2 private b4c1d-9e-11f-3g-7i-1j-6 private_, b-2 private_. a-2b-8h2i-1
    private_clinic a1 private_health a-1b6 private_hospital b1h1 private_life c3 private_matter b-5
    private_medical b4c-1 private_school a1 privilege a1b2c-4d6 privilege_of b2d5 privilege_to a1c-3
    prize b-2c-2d1h-5 prize_, c-1 prize_. a-1 prize_for a-2c1d4 prizes c2 pro a1b1 prob d-4e-4f-1g10h-6
    prob_going g4 prob_will g5 probability a-3b-5c-4e1g8h-4 probability_i g4h-2 probable g7
    probably a-6b-1c-5d-8e-2f-6g15h-16j-1 probably_. e2 probably_a f-1g3 probably_be a-2d-1g4 probably_best g4
    probably_going b-2g3h-5 probably_i e-3g11h-5 probably_not a-1e-2h-2 probably_out g2 probably_will e1g2h-2
    probation a-9c-1d-9e-8g-5h2i12j-8k-10 probation_, h1 probation_. b3c1 probation_and c-1 probation_of c4i1
    probation_there i3 probation_with i2 probationary i5 problem c-1d5e-11f-2g2h-9i-1j-1k5 problem_, c-2g3
    problem_. b-1c1d1h-1 problem_and d1k4 problem_for b3c2g2 problem_that c-1d5 problem_with g-2 problems a5
    procedure a-6b-2c2d5f2g2h8 procedure_, c1 procedure_. d1h5 procedure_for h5 proceed a-2c-3d-10e-9f3g6h10
    proceed_, e-2f4h6 proceed_. d-3g2h5 proceed_to g1 proceed_without h1 proceeding a-3d-7e-7f3h11 proceeding_, h7
    proceeding_to h3 proceeding_with a-1g-1h3 process a-5b-1d1e-6f2g-5h10 process_, b2e2g4h3
    process_. a1b-2c-3d1e-11f-3h7k-2 process_; f1h-3 process_and c-1e2 process_as h2k1 process_at b-1e-3h5
    process_because c3h2 process_before f-1 process_could a-2 process_dragged c3i2 process_for c-5d2g-2h7
    process_from c2 process_had c-4 process_has c10 process_here h4 process_i h1 process_in f1h-7
    process_is c1d3g-4 process_makes c-4h-1 process_on f1 process_puts c-1h-2 process_took c7d2 process_was a-1h-5
    process_with e2 processes a2j-1 processes_, a2 processing a-1b-2e1h1 processing_my h3 produce h1
    producer b1c2d1 product a7b-10c6d-9e-5g-1i5j-1k-3 product_, a1c2 product_. c1i1 product_and a1 product_i a1
    product_is a2b-2c3 production e1g2 products a1b-1c-3d-1h-2 profession a1d1h-1 profession_, d1
    professional c3d8e-4h-3 professional_, c1d4 professional_to c3 professionalism d5 professionals a-1d8
    professionals_, c3d5 professor a3d-2f1k2 professor_, h1 professor_. a1c-1d-2 profile b-2c4d2f2g-3 profile_, c2
    profile_. c2 profile_for h-2 profile_from h2 profiles h2 profit a-7b11c-4d-4h-3 profit_share a-1b9c-5d-1h-1
    profit_sharing a-4b8c-1 profits a-3b6c-2h-1 program a5b-9c-2h2 program_, h2 programme a7b-10d-6h3i-1k3
    programme_, a-1 programme_for a3c-2k1 programme_is a5c1 progress h-1 project a6b-5d-8e-1g-3h1i-3j-10k-6
    project_, a3b2c-4 project_. c-1g-3h-4 project_for h2 project_has c4k-1 project_here g1 project_i h-4
    project_in c-1 project_is a2c-1h2 project_manager b2 project_of b-2 project_on c-1 project_was c2d1h2
    projects a4b-9c-3d-1 projects_are k1 promise a-3b-6c2d-8e2g2h-6i2k-5 promise_, d1e-3 promise_. b-3g-2h-1i-1k-1
    promise_a c4e1 promise_and b1c-1g1 promise_i e-1g3 promise_me f2 promise_not i3 promise_of a-1b1j1
    promise_that c-2e-1g3 promise_to b-1c-5e4i-4 promise_you b-3e-3g2h-1 promised a-6b3c8d-4e-8f-1g-1h-1i-3k-3
    promised_, d1g1 promised_. b1c-1g-1 promised_a a-2c1d-7h-5i-4 promised_feedback c5 promised_in c5
    promised_me a-3c2h-3k-2 promised_my b-1c1g-4h-1 promised_myself a1d-4h6 promised_not c-2d-3
    promised_the b-1c3h-1 promised_them i-2 promised_to b3c3e-3f1g3i2 promised_you c1 promises c7d2e5f-1g-5h-2k-1
    promises_, d4 promises_. c1 promises_on c1e2 promising a1g1h1 promoted b4h7k1 promoted_, c-2 promoted_to h1
    promoted_where h3 promotion a4c4d-4 prompt a-1c-3d-4h-2i-1 promptly b-1c-1 pronounce e2 pronounce_your c-1d-1
    proof a-3b-4c-5d-6f-1g-6h-1i7 proof_, i1j1 proof_. i4 proof_of j-1 proofread d1 proper a3b3c2d-2e1f-4g-6j-3
    proper_. c1 proper_holiday b1 proper_job d2 proper_pension b4h1 proper_reply e2 proper_think e3
    properly a1b5d2e-4g-8h2i-1k2 properly_, a3c-1d-5h-1 properly_. d1e-3h4 properly_and b1c-1e-1 properly_for b3
    properly_since k1 properly_when e1 property a-2b-4c-3h1 proportion c3 proposal a4c-5h1 proposal_. b1
    propose c-1d1e1f2g2h-3 propose_to b-2c-3d2e3g-4h-2 proposed a3b4c-6g5i-2k1 proposed_. g1k1 proposed_to b2
    prospect a2 prospects a10c2d-2 prospects_, a4 prospects_. a3b1 prosper c-5d-1h2k-2 prototype a1
    proud a-6b-2d-2e-2g-8h-8k-3 proud_of a-4c1g-2 proud_to d-4g-1k-2 prove d-2e1j3 proved c-5d-4 proves f1
    provide a-1b3c1d1 provided b-5d2f4g3i1 provided_i b-1i1 provident b5 provident_fund b5 provisional f5h-1
    provisionally f4g2h-3 psychiatrist k5 pub b-2d-2 pub_. c-3k-1 pub_in h1 public a-1b2c1d1e-1f-6g-4h-1i-1
    public_sector a1b3 public_service a-3 publish b-1e1 publish_. c2 published a-3b3c1d-3e-2i-5j-2k-2
    publisher a1c-4h-3 publishes a2c3h3 publishing a2b2 publishing_house a3 pull a-4b-1c-1d8e-8f1g3h4i-1
    pull_back e-1g1 pull_me h2i-1k2 pull_my g-2 pull_out d-10e-6f1g2h11j-2k-2 pull_the a-5d10g1h-1 pull_your d5
    pulled b-6c-9e-6g1h3i1k-4 pulled_me h3 pulled_my d1h2 pulled_out a-5b-4c-11e-5g-5h2k-7 pulled_the c1
    pulling a-2b1c-1d-12e-3g1h7j-5k-5 pulling_my f-4h2 pulling_out b2d-8e-4f1g-2h6j-4k-4 pulls a2g3 pulse a3c-1d3
    pump c2e-1h-2 pun a2 punch d-3 punctual d2 punctual_, c-1 punctuality d7e-1 punctuality_, c4
    pune a-4b-1c-2e-3f1g2i1j-3 pune_, a-1 pune_. a-2c-1 pune_for g2 pune_is a1 pune_office h1i1 pupil c-1d1
    pupil_. c-1 pupillage c2 pupils a-8b-7d-1g-2h3 pupils_, c-3 pupils_. a-1b-2d2h2k1 pupils_and b-1 pupils_to c3
    pupils_were i-1 puppet a3c-1h2 pure a4c4 purely a3b2c-1 purpose b-2h2 purpose_, c1 purposes c1
    purse a-6b12c-6k2 purse_, b2 purse_. b2 purser h2 pursue d-3e-7g5h8 pursue_. c-1h5 pursue_the h3
    pursue_this e-3 pursuing a-6b-3c-6d-4e-9h7 pursuing_the a-4c-4e-5g-3h8 pursuing_this e-1g1 push a-6c-6d-1g3h1
    push_. e3f2 push_my h1 push_through e-3h2 pushed a-3c-2d-4e-1g-5i3k-1 pushed_for i2 pushed_me c-1h1
    pushed_to a-3 pushing c1 pushing_through g-1 pushy c6e1 put b3c1e-1g-1j-2 put_, b2c1e-2 put_. e-1g4h7
    put_a a-4b1c-2d-6e6f-2g1h2i4j-2 put_and b3g-2 put_another b8i-2 put_back c2h-1 put_both a2b-3 put_by j2
    put_down b2g-2h-4 put_for h2 put_forward c1h2 put_her c-3 put_him d1 put_his c-2d2 put_in a4b1c-4d-10f-3g-4k1
    put_it a2b2c4d1e-4f2g-1i4j-6 put_me a-10b2c3d-6f6i-5j-4 put_money b-2g6 put_more d1
    put_my a-10b3c5d-1f3h-2i3k-4 put_myself h2 put_off b-5c3d-2e2g-3h-4 put_on a-5b-2c-2d4e-1f-3g-3h-1
    put_one a-5b1 put_out c-4h-2k2 put_paid g4 put_pen h3i2 put_simply a1 put_something b3 put_that c-7d8
    put_the a3b-3c1d7f-2h-5i-3 put_their h-1i2 put_them a6b-3c1k2 put_this b-3 put_to a3b-1c-4g1 put_together a1d-2
    put_too b2e-1 put_two b-1g1j2 put_us i-3k-1 put_where g-2 put_you a-1b-1c-4d-6g1 put_your a2b-6c-9d2e6g-1
    put_yours a2h1 puts a4b-1c-2d-5g6h-9i-1k2 puts_a b2 puts_it a1 puts_me k1 puts_the c-3 puts_them a1b-1
    putting a-10b3c1d-1e3f-1g-2i-2k-1 putting_in b4h1 putting_it e1g4h-2 putting_me b3g-3h-7 putting_my b-1c2
    putting_myself e-1g-4h6 putting_off e2h-1 putting_on i1 putting_this e4 putting_up j1 putting_us h2
    puzzle b-2d1j1 python c3g-2 qualification a1c1 qualifications c1j1 qualified c4d2 quality a3b-4d-3g-7
    quality_inspector g-1h1 quarantine c-1j5 quarrel a1b-2i1 quarrel_with c-1 quarrelling c1 quarry e-2f1
    quarry_, a1 quarry_. c2 quarter a-5b-4c1d-1e6f-6g-6h-3i6j-1k-2 quarter_, b2h-2 quarter_. b-2c-3i6k1
    quarter_end e3 quarter_in b-1 quarter_of b2 quarter_past b-1c-2e1h1 quarter_to b-4c3d1 quarterly b4
    quarters b-5c1g2i-3j9k-4 quarters_. c2j1k-2 queen a4c-5d4h2 queen_. a2 queen_of a2d4
    question a-2b-2e3g4h-3i-5k1 question_, b3c-3e-2h-3 question_. f1g5h-3k3 question_: d-1
    question_about a-1b-2c3d-8e-6g-5h1j1 question_for c-3d3e2g4 question_has e1 question_i a2b-1c-5 question_in c2
    question_is h3 question_mark f1g4 question_of a-3b2c-8d-3e5g-8h1 question_on b-5c1e-2g-1 question_open e2
    question_that c2d1 question_the a2 question_to f1 question_until d2e3 question_was b1 question_whether c2
    question_with c1e3 question_you d1 questionable c1g1 questioning c1g1 questionnaire a-3b-3c8d6h1
    questionnaire_, d2 questions a-1b-8c4e-4f-7g-11h-5i-8k-6 questions_, a1c-1d-1 questions_. a-2b2c1d3
    questions_about a-1c4d-8g-3h1 questions_and a1c-2 questions_by d-1 questions_felt c-1 questions_from d1
    questions_had c5d-1 questions_i c2 questions_in c2 questions_of a3c2 questions_off c1 questions_on c-1
    questions_than d1 questions_that a1 questions_to c2d2 questions_was c-1d-1 questions_went c2
    questions_were a-4c3 questions_with c1 questions_you c-5 queue b-6d1f3h6i-4j1k-4 queue_, c-1h3
    queue_. c1d1e-4g1h2 queue_and d1e1 queue_at d1 queue_for a3h2 queue_in c-1 queue_was c-1 queues j-2
    quick a-11b-2d1e-3f4g-6j-3k-2 quick_, c2 quick_. d-8g-3h-5i2 quick_about c2d7h2 quick_and c-4
    quick_answer c-1d-1 quick_as c1 quick_call e-2 quick_chat c2d5 quick_one d-4e1h2 quick_to d-3 quick_word e2
    quicker a1b-1c2e-3f5g-6h2k-2 quicker_, a1c4 quicker_. a2 quicker_and d2 quicker_answer c1 quicker_than a-1d-1f2
    quicker_there a2h3 quickly b-3c-5d-7e-4h-11i1 quickly_. c-5d-5e-2h-3 quickly_you c-2 quid b7c-11d-3f-3i-2j-2k-2
    quid_. h-2 quid_a a-1b6f-1 quid_an b6c-2h3 quid_for b-2 quiet a-1b-1c3d-10e11f-5g-14h-5i4j-1 quiet_, c2e7h-2
    quiet_. a1b1c2d-2e1h-2 quiet_about b-1i3k-1 quiet_and b1c1d1 quiet_because e1 quiet_for c2e4 quiet_from e3
    quiet_on b-2c-2 quiet_room c1 quieter a-2b-7c-4d-3e3k1 quieter_than a1 quit a-2b-4c-3d12e11f-1g-1h3j-1
    quit_blowing d5e2 quit_messaging d3e5 quit_on c1 quit_the c-2d-3h4 quit_your d2h3
    quite a4b3d-3e-5f1h-1i-6j-3k-1 quite_. c-2g3 quite_a a1g-1 quite_did a2c-1h2 quite_enough d-1 quite_right c-3
    quite_the c-6d2g-4k-3 quitting g2h4 quitting_the g2h2 quiz a-11b-10c6d5e-3g-7h-1i2k1 quiz_, c2i2 quiz_. c-4d1
    quiz_and c1 quiz_ate c4 quizzed c1d3 quote d2e-3f-5g5h-1j5 quote_me c1d3e-1f-5g5 quoted a-4b9c-3d-7e-1h-2j1
    quoted_a h-2 quoted_me b4c1 quotes d2j3 ra d-9h-2k-3 ra_. b1d-5e-2 race b-2c-8d-7e-3f2h7k-2 race_, b-2h1
    race_. f1h4 race_for h4 racing a3k-2 rack d2f2 radar c-4d-4e6g-4h-5k-1 radar_, e8g-1h-4k-1 radar_. e1
    radiation k1 radio b-11c-3d-5e3h3 radio_silence e5h1 radio_station a2 raffle a-2b-15c2d2e-2g-2h-5
    raffle_, b-1c2 raffle_. b-2c1d1 raffle_and b-2 rail b1c-5d-1g-1i-2j2 rails j1 railways a-2
    rain a-8b-2c-6d-2f-4g-3h-10k-4 rain_, c-3 rain_. c-1e-2 rain_check e4g1 rain_comes g2 rain_for c1d2 rain_in g-2
    rain_on g-4 rain_or b3 rain_to e-1 raise a-8b18c-9d-14e-1f1g-1h-1i-3j-3k-3 raise_, b4g1 raise_. b5
    raise_a b-1c1 raise_after b3 raise_came b7 raise_i b3 raise_in c-1 raise_my b3h-1 raise_of b-5c-1
    raise_the b1f1 raise_to b3 raised a-2b4c-5d7e-7g-7h-1j-3 raised_a c-3 raised_four c-1d1 raised_his c-1
    raised_in c3d4 raised_it b1 raised_me b4k5 raised_my b7 raised_the b-2c-1d-1 raised_to d3 raised_you d2
    raises b1 raising c-4d-5 ramadan c-4e2h-2i3 ramadan_. b2d-1e3i2 ramadan_and e2 ran b-3c-7f-6h-2i-5j-7k-5
    ran_a c-2k-1 ran_away e2h1 ran_it b3 ran_my d1 ran_off b-2e1 ran_out b-1g1h-5 ran_that c2d2
    ran_the c-4d-5h-1i-1j-1k-1 ran_to b1c-1d2k1 rand b5 rand_a b4 rang a1b-6c2d-4e-5f-2g-4h4i5j-1k-4 rang_, a3c-4
    rang_. b-1c-3d-2h-1 rang_about c-2k1 rang_and c-5d2 rang_at b2c1g1h1 rang_back e1i2 rang_first a-3h4
    rang_from h2 rang_i g-2 rang_me c4e-1f-2h1i-2 rang_my b-1c10i1 rang_on a2h3 rang_out c2 rang_the c2h1
    rang_to b2d-1i1 rang_twice c-4 rang_you c-3h-4 rang_your c-5 range a-4b9c-3d-7f-1h-1 range_, b3 range_. b4c-3
    range_in b3 range_of b-2h-1 range_tops b1 range_was c4 range_you b2 ranger e-1h1j1 ranger_'s h-2j1
    rank a2b-1d-1g-4 rank_the a-2 rank_them a1 ranked a8b-2d-1f-1 ranked_your a-1 ranking c-5d-4e-2h-2
    ranking_. a-1 ranks a10c-2h-3 ranks_above a5h-3 ranks_higher a4 ransom b-2c2 rare a-1c-15d-11h-9i-4j-2
    rare_. c-4d-1 rare_in b4 rarely a-5b-2c1d-2g-2h-5k-1 rarely_been d-2 rarely_met a-3 rarely_seen c4
    rarer b-1c-2d-1 rarer_than c-1d-1 rate a-5b12c-6d-10e-4g-2h-4k-6 rate_'s b3g1 rate_, a-2b3e2g-1h-5
    rate_. a-2b8c-5g2h1 rate_and b6f2 rate_at a-1b2 rate_for a-5b2d-2h-4 rate_has b1 rate_i g2 rate_in b3c-1
    rate_is a-3b7c-4 rate_my b-6 rate_of a-2b-6c-6d-2h-4 rate_on b-2 rate_that h2 rate_the a5b-7c4h-1
    rate_was a-1b4h2i1 rate_with b4h-1 rate_would b2 rate_you b4c-4d1 rate_your b-6c3 rated a-2c-1
    rates a-10b6c-7d-1e-4f-4g-6h-5i-1k-2 rates_, b2 rates_. b4d1 rates_and b2 rates_are b2 rates_in c2 rates_of b-4
    rates_office c-1 rates_on b2 rather a1b-1c4f3g10i-5j-8k3 rather_be a5b-3d-1g-7h-1 rather_chaotic c2
    rather_do a4h1 rather_eat d4 rather_have a-1d-2g-3 rather_hoping c-1k1 rather_keep a-3b-2d-5g-4
    rather_leave a-2b-6d-5g-4h1 rather_more b1c2g1 rather_not a-11b-7c-7d-17f-4h-4i-1 rather_say b2e1
    rather_stay b1f1 rather_suspect h-1 rather_tell e-2h2 rather_than b2c-3d-3f8g-4h2 rather_to g2 rather_work a3c2
    rather_you a-2c-5e7f2h1 rating b-1c5 rats d1 ray c-1h-5i2j1 re a-2b-5c-2g-6h-4i-4 re_the c-7d-1g-4h-5i-2
    reach a1c-9d-13e6f-8g3h-5i-4k-2 reach_, e1 reach_. e3g6h-3 reach_by g4 reach_me d-6e1f-6g-7h-2k-2
    reach_out e4g-5 reach_the e-2 reach_you a-1c-1d-4e1f-3g1i-1 reach_your b-2g5 reachable e2h-1
    reached c1d-1e1f-6g-7i-8j1k2 reached_a b-1h2 reached_me c3d-6i-5j2 reached_out e2 reached_the d3k2
    reached_you c-1d-4e1h-2 reached_your c-1 reaches a6b-1c-3d-5e-2g-3 reaches_the a2 reaches_you d-3
    reaching b-6c-7d-5e2g8h-6k1 reaching_out b-3d-2g-2h-1 reaching_you g1k2 read a-5c1d5e-1f-6g-2i-4j-8k-2
    read_, b1c1d1e6 read_. a-5c-3d1e2h-4i-3 read_a c3d3e-3 read_about a-2c2d-6 read_as a1 read_every c-5
    read_from d-2 read_in c1 read_it a1b-2c-4e2g-2h-1k-5 read_like c2d-3 read_me c2 read_my a1b-5c2d3e-5i-1k5
    read_of e2 read_on c1 read_one c1d1 read_out b1c6 read_so d-2 read_that a-1b-2c-3d-4g2i-1
    read_the a-6b1c-6d5e-4i-2k-1 read_them b2e-3i-1 read_this d3e-6i2 read_through c-3i1 read_to c1
    read_what c3d5e-3h3 read_with c1d-3 read_your b-4c-6e3h-2 reader a1d1h-6 reader_of a2 readers c-2i-3
    readers_, a1d1 readers_. a3 readers_are c-3 reading a1b-15c-1d6e1f-5g-1h-3i-4j-1 reading_, h2 reading_. c1e1
    reading_a c-5d4 reading_about d-3 reading_all d2 reading_any e1 reading_between c3 reading_group h1
    reading_is d3 reading_it d-4e4 reading_my c-1h-7 reading_room a2c-3d-5 reading_the a1c3d5e-5h1
    reading_this d-3e1h-4 reading_your a-1c-6k2 reads d1f-1g1h-5k3 reads_. i1 reads_a d1 reads_as c3d-2
    reads_like c2d2 reads_my k4 reads_the a1c-2d-2 ready a-5b1c-1d-4e6g-3h-5i-1j1k-1 ready_, j1
    ready_. b-4c-2e2h-3k-4 ready_and e1 ready_for a-1b-2g-1h-3j-2k1 ready_to b7c-4d-7e3f1h-2i-1 real a7b-3d2e-3k-6
    real_. d2f2 real_bonus b-1 real_gratitude h2 real_job d4h2 real_nice c-2 real_one e1 real_pleasure h1
    real_sure g1 real_work d5 realise a-2b4c-2 realised a2b2c-2d4 realised_i a3c-2 realised_that d3 realistic c4
    realistic_. c3 reality c3 really a3e-3f-2h-4i-6j-2k-6 really_, d4 really_. b1c-2d-1 really_a a1c3 really_am g1
    really_appreciate a-3c-3d-5e-4g-5h-3 really_be c1 really_can g2 really_do c-2d3g-2h-1 really_feeling d-1
    really_good c-3d-3 really_grateful h-1 really_hope d1 really_is a-1h1 really_looking g-1 really_nice c-3d-3
    really_no d2 really_see g3 really_sorry e-1h3 really_the e3 really_want c-1d-2f-1g-6 really_wanted a2h1
    really_well b1c-1 rearranged d1h1 reason a-1b3c-2d1e2f-1g-11h3i2 reason_, b-3c-3 reason_. a-2b3c1d3e-1g-3i1k1
    reason_and b-1 reason_for c1 reason_i b-1c-1e1f-2i1j2 reason_is a-2b4c-4g-2h1 reason_that b2
    reason_to a1b1d-3h2 reasonable c4 reasons a-3b-7c-5d-1e-15f-6g-9h5i-5j-3k-11 reasons_, d1e-2 reasons_. d-1g-1h3
    reasons_are c-3 reasons_i a-1b-3c-4d-3e-5g-4j-1 reasons_of d1 reasons_to h-2 reassuring c-2 rebook d-1h3
    recall c-2d1h-2 receipt c-8d-5e-5h-1 receipts b-4c2j2 receive b1c1e4h-8 receive_the c1 received b-10c3d-1k-1
    received_a c1 received_an a-1 received_and h2 received_me b-2c2 received_my h3 received_the h-3
    received_your h-2 receives b1 receiving e2 recent c3 reception a-10c5d-6f-5g-12h-1i-1j-2k-5
    reception_, b2c1d1h-2 reception_. c-3d-5e-3h-2 reception_at e2h2 reception_for i1 reception_is c2
    reception_on h1 reception_was i-1 receptionist a-4b-9c2e-5f-4g-5i-5j-3 receptionist_, h1j-1
    receptionist_. d-1h1 receptionist_and c-1 receptionist_has c-1 receptionist_job a1 receptionist_said c3
    receptionist_was c2d1 receptionists c2 recipe a-2b-8c-4d-11e-5h-6j2 recipe_, d-1k1 recipe_for b-1 recital b1e2
    reckon a3c5f-5h-3i-1k-4 reckon_. g-4 reckon_i a5c-2d-2g7h-2 reckon_it b1g-3 reckon_that h2
    reckon_the a2b-1c2g2h-1 reckon_you a-1c4d-2g4 reckoning a3 reckons a-2b-1c-1d-5g2 reckons_i g2 recognise d3k1
    recognised b-2 recommend a-6b-5c-8d1f-3g-4h-9 recommend_your c-3 recommended a-3c-10d-4 recommended_to c-2
    recommended_your c-1 recommending d2 reconcile c1 reconsider b-2c-6d-3f9h-5 reconsider_the f1 reconsidering g1
    record a-3b-1c3d1f3g-10h5i2k-2 record_, c-5h1 record_. c-5d1e-1f2h-2 record_i d1f1h1 record_is a-3 record_of c2
    record_on c4 record_show c-1d2h5 record_that e2g-1h2 recorded c3 recorded_. c3 recording c5d1
    records a-2f-2g-1i6j-1 records_, a-3b2c1e-1 records_. i2 records_clerk h2 recovering c-3d-2g-2h-3k5
    recovering_from k1 recovery b-2d-2h-1 recruit d1 recruited h4 recruited_by h3
    recruiter a-11b2c5d1f-1g-8h-3i3k-3 recruiter_'s c2 recruiter_, c-1d1 recruiter_. c-1d2 recruiter_asked c-5
    recruiter_called c3 recruiter_did c4d-2 recruiter_had c2 recruiter_has c-1d3 recruiter_i a-1 recruiter_is c3d2
    recruiter_kept c3d-4 recruiter_mentioned b3c-4 recruiter_on c-2 recruiter_promised c-1 recruiter_said b4
    recruiter_told c-2 recruiter_was b-2c2 recruiter_who c-3d1 recruiters a-4b-3c1d-1e4h-7 recruiters_, a-2c-1d-3
    recruiting a-1d4h-1 recruitment a-4c1d2e-4f-1g-7h8i-7k-2 recruitment_, b1h1i-2 recruitment_. a1h5
    recruitment_and b1 recruitment_for c-3h4 recruitment_is d2 recruitment_process c-2d-1h-2 recruits h2
    red a-4b-4h2 red_. c1k2 red_flag c3d1 red_seal d2 reduced b-1c2i1 reduced_to b-1c2 redundancy b1k2
    redundant c-2k2 ref h-1 referee c-5 referees b-3c-6e-3h-2k-1 reference b-9d-3e-10g-4h-3i6j-3 reference_, i2
    reference_. i1k1 reference_@number h2 reference_check f2 reference_for i-2 reference_form i1
    reference_from c-2h-2i4 reference_number e-1 reference_to h-1 references a-7b-10c5d-3e-10f3g-5h-5i5k-1
    references_, c3 references_. c2i3 references_and c-5i3 references_before c4d-1 references_were c4 referral a1h2
    reflect c-2d1e6g-1 reflect_on e1 reflection a1c-7d-6e-1f-3h5k-1 reflection_, a1b-2h2 reflection_i b1h2
    reflection_on b-2c-4g-2 refrain d6e1h-7 refrain_from d6e1h-6 refresh b2 refresher g-1 refreshing c-4d2
    refreshing_to c-3d3 refund b-11h-1j-1 refund_. b-3c2d1 refund_for b-2 refund_my c2 refund_the b-2i1
    refundable b-2 refunded c3 refunding b-1 refunds b-1c2 refusal b-1c3d-2f8g-2h-3 refuse a1b6c-4d-2e-3f5h5i-1
    refuse_, b2e-1f4 refuse_. a3b4c-4g-1 refuse_for e-2f1 refuse_the h1 refuse_to a-2b-1h1 refused a-4b1j4
    refused_. b3j1 refused_to h2 refuses a2 regard c-4d-6e2f4g1 regard_me f1h2 regard_the e2 regard_this f3h-1
    regarded h1 regarded_as h1 regarding c-3d-6e5f-4h-1 regarding_my e2h-1 regarding_the c-3
    regarding_this d-2e4h-2 regardless b-1f3 regardless_. f2 regards a-14b-8c-10d-12e-9f-13g-7h-21i-16j-9k-15
    regards_, a-16b-14c-19d-22e-14f-8g-13h-11i-10j-6k-7 regards_. b-2d2 regards_to b-1c-7d1h-3 regatta a-1c-1j-1
    regional a1d-3e1f-2h1 regional_manager c5h1 regional_sales e2 register b-5c-2g-2i-5j2k-4 register_with h-2i-2j2
    registered b-3h-5i-4j2 registrar b-1d-1e-1h-1 registrar_'s f1 registrar_. h1 registration b3c4d-1h-4j1
    registration_, c2 registration_and h-1i1 registry a2b-3c-3d-1 registry_, h2 regraded b6
    regret a7b3c1d-4e-1f4g3h6i2k2 regret_, c2f4g1 regret_. c1 regret_i h5 regret_it a1d1
    regret_that a1b1e-1f1g3h2k2 regret_the e1 regret_to b3c1d-1g-2h4i2 regretfully g-1h4 regretfully_i h3
    regretfully_no h-1 regrets d-2e-1f2g1h-1 regrettably a1g4 regrettably_, g4 regrettably_i b1h1
    regular a2b2c-4h-2i4k1 regular_hours k3 regulator i1 rehab c-1h-1j-2k7 rehearsal d-4g6h-3 rehearsal_, g2i1
    rehearsals g2h-1i2 rehearsed c-1 reimburse b4j3 reimburse_my b6c2 reimburse_the b-1j3 reimbursement b-2c1d1
    reject f3 reject_my f1 rejected c4d-1e1 rejected_my c3 rejecting d-1 rejoin e1f5h-2 related b2 relation c1
    relationship g1 relative d1 relaxed c1 release a-2b-7c-4d-7e3h3i2j-6k-7 release_. g4 release_and e4
    release_me b-2i1j-1k-3 release_my g-3 release_the a-2h8i-1 released c-4g6i1k-1 released_from h5 releasing h3
    relevant h1 relieved c-3f1i1 religion c8 religion_were c2 relinquish h4 relocation a-8b-3c-6d-6h-3j8k-3
    relocation_agent c-2j3 relocation_allowance b-6j2 rely b2e-2g2 rely_on b2e-2g1 remain a-11b4c-13d-3f7g4j5k-2
    remain_, h-2 remain_. b4h3 remain_available f2 remain_in e-1g3 remain_on f2 remain_very h-1
    remain_with b1f-1g5h2 remain_withdrawn f-2 remained a1 remaining c-4d-1h8 remaining_stages h3
    remains a-1b2c-4d-2e3g-5i1 remains_the a1 remark c2 remark_about c3 remark_that c-2
    remember a-13b-7c-11d1e-2f-6g-12h-4i-5j-3k-5 remember_. h1 remember_how c1 remember_i d4h-2
    remember_me c-3e-3g-2h1 remember_my c1d-5 remember_that d1h-6 remember_the c-4 remember_to e2
    remember_when d1h2 remember_your d-3e-2 remembered a-3b-6c-10d4g-2h-6 remembered_i d3 remembered_me d1h-2
    remembered_my b-1c-3d-2 remembering h-2k2 remembers a1c-4d-1 remind c1d6 remind_me d3 reminded e1
    reminder b-1c-1d5 reminders d3e5h-1 reminders_, d2 reminders_. d2 remiss e2 remit a4b1 remote b3c3d-1e-2f6h-4i2
    remote_, c2 remote_. f1g1 remote_and c4f2 remote_work f1 removal b-7c-11d-4h-5i-5j11k-6 removal_firm i-2j1
    removal_men c-1j3 removal_van b-2j3 removals c-4d-4h1j2k-1 remove b2c-1g-7h13i-3 remove_me a-2b3c1h9
    remove_my c-9e1h6 removed c-5d-1f-2h9 removed_from c-1h8 removing h1 removing_myself h4
    remuneration a-6b13c-7d-4e-7g-3 remuneration_, b3e-3 renew h-3j2 renewable b-2i4 renewal c-2i-1j2
    renewed a-2b-4c-7d-2g-2h2i5j3 renewed_, j3 renewed_. j1 renewed_every i4 renews c1 renounce c-4d-1f2g5h5
    renounce_, g3 renounce_the h3 renounce_to h2 renowned a2 rent a-6b-9c-13d-8h-5i-10j5k4 rent_, b-2g2j-2k2
    rent_. b-1j-2k1 rent_a j1 rent_and b1k2 rent_for b-1 rent_free b-2j3 rent_in b-2j5 rent_up b-1j2
    rental b-4c-2h-2i-4j8 rented h-3i-1j2 renting b3c-2j6 renting_out j1 rents b-9c-3h1j5 rents_in b-1 reopens i1
    rep b-3c1h-2i3 rep_, g2 repair a-3d-2g-1h1k-3 repair_. c4g-2 repair_the c-1 repairs b1c-1e1g1 repay i2
    repeat c2d3e-5h-1 repeat_myself d4e-1 repeated c6 repeating c2e-1h-3 repetitive c5 replace c2d-3e-1f1
    replace_me f1h1 replaced c4k4 replaced_in k3 replacement b-2g3h-5 replacing d2 replied b-6c-3d-6
    replied_the c-2 replied_to d-3e-2 replies a1c-3d-1e8g-4i1 replies_, a-2e1i1 replies_. d-2e4h1 replies_from d1
    replies_to e1 reply a-12b-18c-1e10f-3g-11h-6j-4k-6 reply_, c-3d-4e-1h-2 reply_. d-1h-5 reply_about e3
    reply_and d1 reply_as e2 reply_by c-1d-1e3h-1i-1 reply_came c2 reply_from d-4 reply_i c3d-2 reply_in c2
    reply_is c-4d3e1f1h2 reply_on e1 reply_properly e2 reply_since e4 reply_that c1 reply_to d-2g-1h-2 reply_was d1
    reply_will e3 reply_within d2 replying a-1b-5c-6d1e10f-3g-2h-5 replying_, d2e5 replying_. d-3e-3 replying_so h1
    replying_to d3e4g-3h-4 report a-2b-14c2d1e8f-5g-1h-1i7k-6 report_, d2 report_. c1d-3e3g2h-1 report_and c1
    report_for i5 report_on c-3i1 report_that c-2 report_to a-2b-1c3d-5h2i4 report_you d7e2
    reported a-2b-2c-3d1i-1k6 reported_the k3 reporter h1 reporting a-1b-1c5d-2f3h2 reporting_line f4
    reporting_to c1 reports b-1c5e2h-2 reports_. i1 reports_to c1 repossessed g-1k7 reputation a6c12d-3g-1
    reputation_, a2 reputation_. h1 reputation_among c3 reputation_for b1c4d-1 reputation_in c3
    request a-7b-1c1d-8e2g-2h3 request_. e3h3 request_that c-1g-3 request_to b-2c2h-1 request_you g1h2 require d1i1
    required c-1d3h-5i2j-1 requirements c3d1 requires d1h-4i-2 requires_. i-2 requires_relocation h-1
    reschedule c4d-2 reschedules c4 rescheduling c5e-1 rescind h1 rescind_my h1 rescue c-1g1 research a7b-8c3g-6h-1
    research_, c3d-1 research_. a2c4h2 research_assistant h1 research_is a3d1 research_post c2j2 researcher b1h3
    resent d1 reservation f3 reservations c4g6h-4 reservations_about c4g6h-3 reserve c-2d-3e3f11 reserve_, f1
    reserve_. f2 reserve_candidate g1h2 reserve_for f4g1 reserve_list f1 reserve_my e3h-4 reserve_the f4
    reserved c-1e2f3h-2 reserved_for f1h-2 reserves a2c3 residence a1b-2c-8g1h-4i-8j12k-7
    residence_card b-1g1h-1i-4j4k-1 residence_permit a2j1 residency a8b-2c-4i-4j5 resident b2c-2e-1h-1i-4j8k-1
    residents a-7b-9c5d-6h-2i-3j-2k3 residents_'s c-1 residents_. c1g2 residents_were c4 resign a-1c-5d-3e-1g-4i-2
    resign_from c-3g-1h-1i-3 resign_my h4 resignation b-4c-3i7j-3k-5 resigned i3 resigning h2 resist a4b1c-3d1e2
    resist_. b1 resit g2 resolved c-3e-1g-7h6k2 resolved_not e-3h3 resolved_to c-1g-4h3k2 resonates h3
    resources c1d4 resources_. c1 respect b-3c-2d5f-9g-8h-1i-8k-7 respect_, b-2c2d2e-7g-5h-2i-5k-1
    respect_. a3c-2d2h3 respect_and d2 respect_for a-2b-2d-10e1 respect_i c-2d1 respect_other c-2d-3
    respect_that b2c-5d1e2 respect_to a3c-1 respected a3c2 respected_sir c1
    respectfully a-15b-2c-1d-15e-11f-7g-16h3i-8j-8k-10 respectfully_, a-7b-15c-1d-11e-9f-6g-11h-9i-6j-5k-9
    respectfully_decline h4 respectfully_yours a-4b-1h-6 respects a5b-2 respects_. a3 respond a1c-6d-4e12g-6h-8
    respond_, d-1e2 respond_to a2e7h-3 responding d-3e4h-7 responding_. e2h-3 responding_to e3h-3
    response b-2d-1e9h-3 response_, e1 response_. d-1e6h-1 responsibilities c3 responsibility a8b-4c3f-1g-5
    responsibility_, a1c-1h2 responsibility_. a1c1h-2 responsibility_than b-2 responsible c1 rest a2b-3c-3d1e2g-8k4
    rest_, a2d2 rest_. a5e-3f-2g-4h-4i-5k3 rest_and e1 rest_assured c-4 rest_for d-2e1f-2 rest_i i1 rest_in h3
    rest_is a1 rest_of a-1b-3d3f-2h2i-1 restaurant a2b3e2g-2h1i1 restaurant_. h-2j1 restaurant_and h2
    rested a1c-1g2 resting e2h2 resting_. h2 restore f1 restorer h-2 restraining g-1k2 restrictive i3
    result f1h-1i2 results a-3c1e1f-2g-6h-2j-1 results_, c4 resume a-3b-6c2d6f1g-5h-3 resume_. c3d2
    resume_before d2i-1 resurface e4 retail a4d-3h2 retail_. h1 retain f2 retained b1g2h2 retainer b8
    retention b5h-5k-2 retention_bonus b5 retention_payment b1h-2 rethink g3h1 retire b5c-2d-4e-6g2h2i-3
    retire_, h2 retire_. h-2 retire_from g1h6 retire_my g2h6 retired c-4d-9e-2g-2h3 retired_, c-2 retired_. c-1h1
    retired_and h4 retired_from c1 retirement b-2g1k-2 retirement_. b-2h-3 retirement_do b-3 retires b4
    retiring d-2e-1h3 retiring_from h2 retract h5 retract_my h5 retracting h1 retreat e1
    return a-9b-3c-1e2f6g-7j-2k-2 return_. b-1d-3 return_a c3d1 return_by j1 return_for b2 return_my d1h2
    return_of d2h-1 return_the a-3e-7f-6g-7h-3i-6j-5 return_to c1d-3e4f5h1i1 return_your c-1e-1h2
    returned b-8c-1f-2h-4i-2 returned_. c-1i-1 returned_my j1 returned_the h-1 returning b-2c-9d1e-4f1g-4
    returning_the d2 reunion e-3g-2 reuse b-3c4 revenue b-1j3 reverse d-1f4 revert b-8d-2e8f-5g-6h-9 revert_. e3
    revert_at e2 revert_in e2 revert_on e1 revert_to e4 review a-6b-2c-2f-1g-2h-7i5j-5k-5 review_, c2 review_. d2i2
    review_at c-1i1 review_in b-2k-1 review_was c1 reviewed b4c-4f1 reviewed_my b1d1 reviewer c-2
    reviews b-5c8d-9e-5 reviews_, c-2 reviews_from c4h-1 reviews_i c-1 reviews_of c-1 reviews_on c3 revised b5c1e2
    revised_my b3 revising e2 revisit b1e1f1 revisit_the f1 revoir f2 revoke h2 reward a-1b1d1 rewarded g-1
    rewarding c-5h1 rewards h1 rewrote c-1 rheumatism k2 ribs k3 rich a-5b4c-4d2e-2g1 rich_, d1 rich_coming d4
    rich_in c-1d-1g2 richer a1b3c-6d-4h-4 richer_in a-3 richer_than a2b-2c-1d-1 rid c2 rid_of c2 riddance d8h1
    riddance_. d8h1 ridden a4 ride b-10c-4d-2g6 ride_. b-1 ridiculous k1 riding a4 riding_school a1 rig d-1h4k-1
    rigger a1h1 right a-1b-1c-3d-2e-4f-1g-1h-2i-1 right_, a2b2c-1d3e-3f-1g-5h2k-3 right_. c-1d-7e-3f-1h1i-4k1
    right_? b-3c-2f-1g-4 right_about a-3b-1 right_after e-3i4 right_and c2 right_at b3c2 right_away h-1k1
    right_back f2h3 right_before d2 right_beside k2 right_by c-2 right_down b1c-1g1 right_fit g-3
    right_for b3c-6g-3 right_hand b-1c1f1h2j1 right_i e-3g2 right_in a1d1 right_is c2 right_mind b-2d6h2
    right_now a2b-2c-1d-3e9g5h-8i-1j-1 right_on a1d3f-1h-2 right_one a4b-1c-3 right_person a-3c-1d-3h-3j-1
    right_step a1g-2 right_that a-3b-2d-4 right_there b-1c4 right_through a2c-1g3i-1
    right_to a-3b-5c-2d-1e-6f4g-3h-3i3j3k-1 right_up b3 right_with c6g-2 righter a1h1 rigid a-3c4 rigs b3c-2
    ring a-4b-4d2e1g-13h1i2j-1 ring_, c1d-3e5g-1h3i1 ring_. a1c-3d-2e1f-5g-2h3 ring_a c-2d6 ring_about e1
    ring_after c-1 ring_again d1h3 ring_and e-2 ring_back c4f-2 ring_before a2d-2f2 ring_by f1 ring_i c1 ring_if h1
    ring_in d2e3 ring_me a-4b5c2d2e-4f3g-4h-2i-4k-2 ring_my d7e1 ring_on c8e-2 ring_or d1 ring_people d3
    ring_round g2 ring_the a-1c-6d2f-1i3k-1 ring_them c1e-1 ring_this d1 ring_when c-1 ring_you c-3d-10h-4
    ring_your d2 ringing a-10b-6c-5d2e6g-9h-2i-3 ringing_, c-1e4h-2 ringing_. c1d-3e1 ringing_a c-2d4
    ringing_about c-2h-5 ringing_back d-3e4h-1 ringing_because e-4h-3 ringing_me c-5d4e3f1 ringing_my d5e6
    ringing_round c1 ringing_the c1d-3e5h1 ringing_to c-2d-4e-1f-1g-3 ringing_you c-1 rings c-3d-1e4h-5k4
    rings_, b1 rings_. k3 rings_me e2f2 rings_out e3 rise a-3b12d-7f-2g-4h-1 rise_, c2 rise_after b4 rise_and b2
    rise_to b4 rising c-1 risk e-1f1h1i-1k3 risk_analyst h2 risk_of a1c-3d3 rival a11b-1c-6d-7e-1g-2h2i5j-4
    rival_'s c-2 rival_bid a1 rival_for c-1h-2i1 river a3d2g2h-1k-1 river_, b-2 river_. a-3d3g-2i1
    river_has a2g1h-2 river_is b2h1 riyadh j3 rn c-1e2k4 rn_so e1 road a-4b-1c-1e1f-7g4j-5k-2 road_'s h-2
    road_, e1h3 road_. b2c2d-4g3h3j-2 road_and b-1d-1h-1 road_crew e2 road_for a-3b1d5g1 road_from e-3g2h1j1
    road_has a2h3 road_i a-3 road_in h-3 road_is a-2c-4 road_so c1 road_to c-4g4h-3i1k1 road_was c-3
    roads a1b-6c-6d-2e2f-4g4h2j-3 roads_, a4 roads_. e2h1 roads_and h2 roads_are f-1 roads_from g1 robot c4d3e-1h-4
    robot_. d2 robotics a3i1 robots a-2c-4d4 rock b-2e3k2 rocket d1 rocket_science d1 rockstar c-2d3
    role a4b-4c5d-4e-7f2g-9h5i-3j-7k-11 role_'s b1c4 role_, a-3d2f3i-1 role_. b-3c-13e3f1g1h3i-3k-1
    role_and a-7c3f-2h1 role_any h1 role_as a-3c3 role_at b-1c-5h2 role_because h-1 role_come c1 role_does c-2
    role_elsewhere a1g1i2 role_excites a-3 role_fits a-2 role_has b-2c6h-2 role_i a3b-1c-4 role_in c-7d-2f-2h3
    role_is a-10c5f-2g1h-6 role_last h8 role_made h4 role_needs c-3 role_of c-1h1 role_play a-4c1d2i2 role_seems c4
    role_sounded c3 role_than a-4 role_that a3c-3g-2 role_there a5 role_turned a-2c2 role_was a6c-1 role_which a2h1
    role_with a5b2c1h2 role_would b1c1h-1j1 role_you a-2c1 roles b2e-2f-2i-1 roles_. d1 roll a-2b-5c-5d-3g1h3
    roll_. g1h1 rolled b2c3 rolled_her c3 rolled_into c3 rolling b-6h-1i5 rolling_contract c-1i3 rolls a4b-3c-3
    rome h1j-2 roof a-2b-1c-1d-13e-3f-5g-1h-8i-3j3 roof_, c-5e-1 roof_. a2e-2g-2 roof_and b-3 roof_in j1
    roof_is g1j1 roof_of j1 roof_on c1 roof_with e-2g1 roofer h2 roofing a2b4d1g-3h4 roofing_firm h1
    roofing_interview a1d2 room a-4b-3d-4e-3f-1h-1i-5j5 room_, c1d2f-1 room_. a2b2e2g2h3k-2 room_? a2c-2
    room_@number c-2h-1j1 room_and a1d1 room_at c1h-4j2 room_for a-5c-1d-5f1g2h3i1j2k2 room_full c-3 room_had c1
    room_has a-4c1h1j-3 room_i c4 room_in b-1c-9h-4i-3j6k-4 room_is d-5 room_looked a1c-1 room_near h-1
    room_number c-1 room_on b5j1 room_than a-3c-3 room_to a4b2c1d-4g-6j-1 room_was b-5c3 room_were c1
    room_with b-2c-2d-1 room_you c-3j-1 roommate h-1 rooms b-9c6d-8g-3h-3i-7j4 rooms_. a2c-1 rooms_in j4
    rooms_were c3 root d1 rooting b-2c-6d-7h-4 rooting_for c-5d-6h-3 rope a-1c3d-1 rose h-1i1 rose_, c1i2
    rostered b-1g4h-5k-1 rostered_me g1k-1 rostered_on g3h-1 rot c-1 rota b-7c4d-1e-2f5g1h-2i4j-1 rota_, d-3g3k3
    rota_. a1d-2h-3i1 rota_and d4f2g1 rota_at h1 rota_changes c2 rota_from h-1i4 rota_is f1 rota_on c-1 rota_you c5
    rotating a1 rotten c1d-1 rough a-5c5d-2f2h2i-4j-1k2 rough_. c2 roughly a1b9c-3d1i2
    round a-5b-4c3d-3e2f5h1i2j2k-3 round_, b2c4e-5g2h-1 round_. b1d2e-6f1g1h-1i1k-2 round_a b-3d3 round_again c1
    round_and b-2c-3f4g1h2k-1 round_at c2 round_before b2c-2f2h2i1 round_but h-2 round_by b-1c-3d-1 round_did c3
    round_for b-1d1g-2h-2 round_had c1 round_has c1 round_here a3b3c4d-2h-3 round_i a-1c5h1i1 round_if f3g1h2
    round_in k-2 round_is g2h2 round_it e4g1 round_like c-1 round_of b-4c-4f2h-1k3 round_on a-3b1c2k-3 round_one i2
    round_so g-2 round_the a-1b-5c-6e-6f-8g-4i-1j-3 round_three b-1c1 round_to c-4d-5e10g-1j2 round_twice k3
    round_two c-2h1i3 round_was a-3b-4i3 round_your j4 rounded a2b3 rounds a-7b-10c6d3e-2f3g-1h6i-1j-6
    rounds_, b-1d-2i-3 rounds_. g1 rounds_and b-3i-1 rounds_for a-2b-5c2d4h1i-2 rounds_in c2d1 rounds_is c3h2
    rounds_of c1k2 rounds_plus b-3c2 rounds_with i1 route b-4c-1d-6h4i1k-7 route_, a2h1 route_. b-2k-1
    route_and h-1 row a-2b-7c2d6e-1g-3h-5i-3 row_. b-1c1d2 row_and c-3 row_of a1d3 royal a1c-2d1 royalty c-1
    rrsp a-2b7 rsu b2 rsus a-3b9h2 rub d-3h3 rub_me h2 rub_my h1 rubbed c2 rubbish c1d8g-1 rubbish_, d1h1
    rubbish_. c-3d7e-2 rubbish_and c2d2 rubbish_at d-3 rude a-8b-1c-1e-1g-6k1 rude_, c3d4e-4 rude_and c2d1
    rude_of c-2 rude_to b1c-1d-5h2 rudely c2 rudest c4d5 rugby a-3b-1c-4 ruin c3k1 ruined c2 ruining d6 ruins d2h1
    rule a-1b-4d-5f4i3j-1 rule_me f2 ruled f3g4h2 ruled_out g4 rules b-5c4d-8e-1g7h1 rules_about c2 rules_for c5
    rules_out g8h-2 rumour b-1f1g-4 rumour_has c1g-1 rumours c-1d-3k1 run b-8c2d4e-4f-1g1i-2j-4k-3
    run_, a2b1c-1e-3g-1h-7i3 run_. a5b3d-1g3h2k1 run_a a-7c1d3e-2g-1h1k-3 run_an c-2d-1 run_and c1h3
    run_away c-1d2e-1 run_by c3d1 run_down c7h-2 run_for b-2c-1 run_from d1 run_has c-1 run_in e1 run_is c-1
    run_it c1e3h2 run_its g3 run_my b1d4 run_of c-1e-1k-3 run_off e3g-3h-3 run_on b-2c2d-1 run_out a-1c1h-5i2j1
    run_that a-1 run_the a5c-5h4i-1 run_their h2 run_thing a-1 run_to b1c-1d-3g2 run_up c-1 run_with d1k-1
    run_your a-1c-5 runaround c3 rung a-1b-1c2d1e1g-7 rung_. e-2 rung_by d-1e5g-3 rung_me c-3d1h1 rungs a1
    runner a8b-5d-5h-2i2 runner_up a10b-3c-4d-3i2 runners h1 running b-2c4d4e-5f2g-2h1j-2k-2 running_, g4h5
    running_. a-2b-1c1e-1g-5h5i4j-2k-2 running_again h1 running_and h1 running_at h-2
    running_for a-5b-3c-8f-1g-1h2i-3j-1 running_into g3 running_it c2d1 running_on g1 running_out h-2j1k1
    running_the a-1b-5d4g-3h-3 running_your c-2 runs a1b-6c2f-8g4i3j2 runs_, a1 runs_. a1c-1e2 runs_a c-4d1
    runs_for a-3b-2c-6i3 runs_from b-2c-1i2j1 runs_in d1k4 runs_its c1 runs_on a-2c6
    runs_out a-1b-2c-3f-1h-7i-1j5k-1 runs_the a3b-1c3d-2h3 runs_to b1c-1i3 runs_until i-1 rupee b-1 rupees a-1b3c-1
    rural a3b-2c-3 rush c-2d-1f-5g-2h-4i1 rush_. b-3c-4d-3e-1 rush_into b2e-2g1 rush_on c-1 rush_to c1d2
    rushed a-5b-4c3e1g-5h-7k2 rushed_, c5 rushed_. c4g-1 rushed_me c-2 rushed_off e2 rushing e-3 rust d-5g-1
    sa b4e1f-1 sabbatical b3i2 sack d3k4 sack_of b1 sacked c3d3 sad b4c-1d-2g-5h4k2 sad_, c1d2 sad_. c1d-3
    sad_about b2 sad_to g-3h3 sadly a3b3c1d-5g6h4 sadly_, a2c3 sadly_. g1 sadly_i h3 safe a-6b-9c3d-13e-6f1g-2h-10
    safe_, b-2c4 safe_. a-5b-3c6d-1f1g-4 safe_and c-1 safe_for j2 safe_side c-2g2 safer a5b-3g2h-2 safer_bet a4
    safety a-1b-8c5d-2e-5f-1h-1i2j-2 safety_, c1 safety_. c3d2h1 safety_boots c1 safety_gear c1 safety_is c3
    safety_on a2c4 safety_record a-4c3d-2 said a-1b5c2d-3e-8f-2g-4h-1j-5k-6 said_, c-5d-1e-3f9g-7h-3i-1
    said_. a-7b2c-3d1g2h-7 said_@number b7c1h1 said_@other a1c1 said_@quote b3c2d-1h-3j1 said_a a-1c-3d-4h-3k-2
    said_about a-5b-7c-3d1h-3k2 said_all c1d3h-3 said_and b-1c-3h1 said_anything b1 said_at c1 said_bring c1
    said_competitive b5c-2 said_date g1 said_days b-1c4 said_do h2 said_fine b1i1 said_go b3 said_good b1c-4
    said_goodbye d1 said_he b2c-2d2 said_hello d-3h-2 said_i a-1b-2c4e-6g4k-5 said_if b2 said_in c1
    said_it a-6b-1c2h-7i1 said_me b1c5 said_monday h-1 said_my a1c1 said_no a3c-1d7g1h7 said_nothing b-1c1e2
    said_of a1e1 said_on c-2e-1 said_or c-1 said_remote c4 said_she c-1 said_six c2 said_so b-2c7h-6
    said_something c-1 said_sorry c6 said_take b3i2 said_ten b-3 said_thank c5d1 said_thanks h-2
    said_that a-4b-4c-4d-8h-5 said_the a1b-1d-11e-2f-4g-6h-4 said_them a3b3f1 said_there b1c-1
    said_they a-4b-2c4g1h1 said_to b-1c-1d-8h-7i-3k2 said_twenty b2c-3 said_two c-3d2 said_was b1c-3h1 said_we b3c2
    said_what b-2c-2d5 said_yes a1b2c-4d-7f-1g-8h12i-2j-3k-1 said_you a3d-9f-1h-6 said_your b-5c-9d-2
    sail a-3c-1h2i3 sailed d3 sailing b1 sailor_. a-1 sails f2g2h-2i3 saint d-9e1h-1 saint_to a2d-1 saints d-2
    sake a-1c-2d4e-3h-2 sake_. d2e-3 sake_of b1 salaried a-2b14c-5 salaried_, b6 salaries b5c2
    salary a-1b13d-2e-10f2g-1h1j-5k-3 salary_, a-3b3d2 salary_. a1b4c-5 salary_and a2c-4g2 salary_at b1
    salary_band b-2c-1f1g1 salary_for b2c2 salary_in b5 salary_is b3c-4g-1 salary_of b-1 salary_question c1
    salary_range b-2 salary_scheme b4h1 salary_slip b3c4 salary_so b4h3 salary_survey b-2 salary_the b-1f2
    salary_to b1 salary_was c2h2 salary_would b1 salary_you b3 sale a-5b-4c-3h-6i-3j5k-6 sale_. b-1d1 sale_and b-1
    sale_of b2 sales a1b-2c7d3e1f-8g-6h-4k-1 sales_. a2d3g-1 sales_and c1 sales_job b3h-1 sales_manager h1
    sales_talk d2 sales_team c-2 salon a3b2d-5e-2f1g-3h3i7j-1 salon_'s b2c1 salon_, a1 salon_. b4c-3e-2g-1i2
    salon_and c1 salon_is a1b-1c1 saludo d-4 saludo_, d-1 saludos d-1 same a-4b1c1d2e-4f5g1h-4i-3k-1
    same_, c-4e-3f2h7 same_. a-1b-2c-3d-4e1f1g-6h6i-3j-2 same_afternoon b1g-3h-3 same_and b1 same_answer c1d2
    same_as b2c-2d1f-3g-4h2i-3k-1 same_but d2 same_by b1i-4 same_certificate c3 same_chair h-3 same_date c-1g5
    same_day a3b-5c-3d-9e-6f-6g3h-2j1 same_evening b1c-4i5 same_field a-5 same_five c2 same_for c-3j-1
    same_form c3d4 same_hour b-8g6h-3j1 same_hours b5c-1 same_in c-2 same_interview c1f3
    same_job a-1c5d-4e-1f4g-1h1 same_kind e2 same_message d1 same_minute c4 same_morning a1c-1g2h-7i-3
    same_name c-1 same_night c-2g2 same_one c-3 same_place h-1 same_post c1e-3f7 same_question c3d2
    same_questions c1 same_street j-1 same_thing h-1 same_things c2 same_time b-4c4d-1f3g4h-2
    same_to a-3b-1c-2d-2e5f-5 same_town j1 same_trade b1 same_vacancy f2 same_way c-4d1 same_week a4b-5g2h-3i-2j4k5
    same_work a2b5c-1 sample a-2b-4c1d-11e-3f-4h-3 sample_lesson c1i1 samples b-2d-2 sandwich b-6c1d2h-4
    sandwich_, k1 sandwich_. b-1c-1d1 sang a-1b-3c-2d-7h-6 sang_to c-2 sank e1k2 sap d-3 sat a-3c2d-1i-1j-3k-7
    sat_. c-2g1h1 sat_at c-2 sat_behind c-1e2 sat_beside c-4h1 sat_by c3 sat_down a2b3c1d-3e4k-2 sat_in d-6f1g-1h2
    sat_me b1c2 sat_next c-3 sat_on a-4b-2c-6d-6e-2h-4i-2 sat_the c1 sat_there b-2c2 sat_through c2d3
    sat_with c-2h-3 satisfied c-1f1 satnav c-1 saturday a-5b-3c-5d2e-13f-2g5h2i-3j4k-1 saturday_'s c-1d-1
    saturday_, a-2c-6d-2e-3f-3g3i-4j1k2 saturday_. c-11d3e-3f2h4j4 saturday_? d1 saturday_and b1c-1g-5h-3i1k-3
    saturday_at h1 saturday_for b-2d1h-1 saturday_i c1h2 saturday_is g3 saturday_job d1g-3 saturday_morning b1h1
    saturday_night k1 saturday_of a2 saturday_so g3h-3 saturday_to c2g-3j1 saturdays a-3c-6d-5e-5g-7j-4k-6
    saturdays_, g-1h-2 saturdays_. b2g-1 save a-1c-6d11e4f2g-6h1i-4 save_it d2 save_me a-2d-5e-2 save_that f2h1
    save_the b-1c-5d10 save_your b-3c-8d7 save_yourself e7h2i-1 saved a-5c-1d-7g-4 saved_. b1 saved_me c-8
    saved_my c-1d-4 saved_us b2 savings b-5j-8k8 savings_. b1j-1k2 savings_and b-3k2 saw b1c2d-5e-1f-9g-3h-6i-11k-6
    saw_, b-2c-1e1g1 saw_. a-2b-1c-2e-4 saw_a a-2b3c1d-1 saw_at c-2h1 saw_both a3 saw_from c-1 saw_had c1
    saw_how c1 saw_i c-1 saw_in c1 saw_it b-4c2j1 saw_my b1 saw_of c4 saw_on a2c3d1h1 saw_that b2c-4k1
    saw_the b4c-2h-6i-3k-1 saw_their a4 saw_there c2 saw_this c3 saw_two c1 saw_were c1 saw_with c2 saw_you b-2c-3
    saw_your a-5b-5c-14d-6e1h-4 say a-4b-2c5d1e2f-2g1h-2j-6k-4 say_, a4c2d2e2g2h-3i-3k1 say_. a4b2d-2e3g2h-6
    say_@quote c-2d-5j1 say_a c-6d-3e1 say_about a2c4e-1f3g-2 say_and d2 say_anything b-1c-8d-4e8h-1k-1
    say_at e4h-1 say_but b3c1 say_do f-2g3 say_either e4 say_family c5 say_for c1e1g-2 say_good c4d3
    say_goodbye e-1h3 say_hello a-8b-9c2d1e-9f-7g-10h-10i-3k-1 say_here h2 say_hi c-5e-7g-3h-6 say_how b-2
    say_i b-7d-3e-3g4h1 say_if b-4d-1e2 say_in b-6c-2g-3k-2 say_is a1h1 say_it b-2d9e-7f-8g6h2k2 say_me h1
    say_more a-4f-2g-1h-1i2 say_my a1c-3f1 say_neither e3g-3 say_no a3b4c-8d-4e-11f6g2h7i-1k-7
    say_nothing a-1b-6c-7e5g-3h-4 say_now e1h2 say_of a3c-1d-2g-1 say_off g1 say_on d2 say_one a-5b-1e4h-5
    say_only a1b1 say_over b-1c2h1 say_please c1d3 say_she g1 say_so c3d-1e-7f-5g-4h-3 say_something c-1d-2e9g-5h-2
    say_sorry c6d8e-3 say_thank d1 say_thanks d-1e1h-1 say_that a-2b1d-2f3g-2h2i-4j-2k1
    say_the a2b3c7d-10e-10f2g-3h-3j1k-2 say_there b-2 say_they b2 say_this a1d7e-5g-3h-2 say_to a2b-1d6h-1
    say_what a-4b-6c1g-5h-3k1 say_when b-5c-2d-5e3g-5h-3 say_where e-4 say_which a-11b-4c-3d-5g-6h-4 say_who c3
    say_why a1 say_with g4 say_yes a-1b4c-6d-3e1f1g5h-1i4 say_yet g-2 say_you b-5d-1e-1g2 say_your b-2c-3d-2e-2h-1
    saying a-1b1c3d2e3f2g6k-3 saying_, b1c2e1 saying_. d3e2 saying_@quote c2 saying_anything e2
    saying_i c1e-2g3h-3i5 saying_it b-2c1d1f-1 saying_no a1b4c-1d-9e1f3g2h2k-2 saying_that a-1c2h1
    saying_the c-5i-2 saying_what c-1 saying_yes c2e8g1h-3 says a-4c1d-3f-2g7h-6i4k4 says_, c-3d-2g-1
    says_. a-3b-2c-10d2e2g-1h-6 says_@number b2g1 says_@quote b3c-1d1 says_a a1b-3c-1 says_and e2 says_do b1c2g3
    says_family c3 says_go f-1g4 says_good d2j1 says_he b3c2 says_hello b-1c-6 says_i a4c-10d-5f-2g-5i4j1k-1
    says_if k-1 says_in i3 says_it c5e-2g-4h-3k2 says_my a1b-2h-1j3k2 says_no b-2c-5d-4e-3f1g4h5k3 says_nobody b1
    says_nothing c-1 says_on c-3d3f1 says_one c3 says_she c-3d1 says_something c1d-1e1 says_thank d1
    says_that a-5b-1d-3g-2j-1 says_the b2g-3j-1k2 says_this g1 says_to g1 says_we c2 says_yes e-3g6h-4
    says_you a-1c-5d-4j-2 says_your a-2d-5 scaffolder h3 scale a-2b16c-7d-7e-4f-8g-12h-5i-5k-3 scale_, b8c-2
    scale_. a-4c-4h-3 scale_and a1b2 scale_i b5 scale_is b5c3 scale_of a1b-2 scale_plus b2 scale_with b3
    scale_you a2 scales a3b2c-5 scales_. a2 scan a-5b-5c-7d-1e-1h-4i1j-5k10 scan_of c-1i2 scan_on i-2k6 scandal c5
    scanned c-1d-3i5 scanned_the g-2i3 scanning a3 scans c3h1 scare h-2j-3k1 scare_me j-2 scarecrow b-1d3
    scared e1g-2k1 scared_me a1c2h1 scared_of e2 scares c1 schedule a4b-4c5d1e1f3h1 schedule_, i2
    schedule_. a1e1f-1g-1h2k1 schedule_and f1h1 schedule_is c3 schedule_me d1 schedule_of a1 schedule_on g1
    scheduled d5 scheduling c1d2 scheduling_software c-2 scheme b2c3d-3g-1 scheme_, b3c-1h-2 scheme_. f1h4
    scheme_and c1e1 schemes b-2 scholar d1 scholarship b5 school a3b-3c-2e-2g-1h1i-1j3k-3 school_'s g-4h-4i2
    school_, a-1b-3c1e-4f1h-1i-1j2 school_. a-1b-1d2g2h-3i1k-2 school_? d3 school_about i-4 school_across b1h-1
    school_after g-2h-1 school_and a1b-4d-2e1g-1h-1 school_asked a1 school_board b4c2 school_bus b3h4j1
    school_concert g1 school_did a-2c2 school_fees b1c-2h3j-4k6 school_for a4b-6c-4i-4j1 school_gave a2h1
    school_gets b-2j-1 school_gives b1 school_had c-1 school_has a2b2c4d-3e-1g-1h3i1j-4 school_have h2
    school_holidays g-1 school_i a-2h-1 school_in a1b-1c-4d-5f-1g-8h5i-2j8k-2 school_is a5b-3c-3e1g-7h-6
    school_job g2 school_leaver b1c2 school_library h2 school_more a1c2 school_near a-3g3h-3 school_of b3c4
    school_office c-3 school_on d1j-2 school_pays b4c1 school_play e2g1 school_rang a-2k1
    school_run a-1b-6c-2g8h-3k2 school_runs e2 school_shoes e2 school_than b2 school_that a5b-1c-2d2h2
    school_the c2 school_there j2 school_to c-2d1 school_uniform c2h2 school_was c-1e1 school_where a-3b-1h1
    school_will c2 school_with a2b-2c-3d-1 school_would c3d1 school_year b-2k-1 schoolboy d4 schooling a-1b6
    schools a1b-3c-8d-7e-1g-3i-6j8k-7 schools_, a3 schools_. b1 schools_and j3 schools_i h1 schools_in h1j5
    sciatica k4 science a3d-1g-1h1 science_, d-2 scientist h-1 scientists b-2d1 scolded c1 scooped h2 scooter b3c-4
    scope a7c4 scope_for c2 score a2b-7e2f-2g-2h1 score_. a1 score_me h2 scored a5b-4 scores a2b-2h-1 scoring c1
    scotland c-2d1 scouts b-1c-1 scrap b-1d3f3h4 scrap_my d2h2 scrap_of d1 scrap_the f3h1 scrape b2 scraped a-1b1d5
    scrapped c3 scratch a1c-3d-3e-6f2g-3h9k-4 scratch_me c-2d-3f3g-4h5 scratch_my b2h5 scratched b1c1h2 screamed k2
    screamed_at c-2k2 screaming k2 screams k3 screen a-4c1i3 screen_, c-2 screen_. c6d2e-1g2h2 screen_is c1
    screen_reader c1 screen_was c6 screening c-1e2i1 screens e1h-2k2 screenshot i5 screenshot_of i3 scribbled b1
    scroll b1i2 scrub a-3b1d2g-3h3 scrub_me d1 scrub_my h2 scrub_nurse b2 scrum c2h1 sea a3b-1c-3e5f-2h-2i-7k-7
    sea_, b1e1 sea_. a2b-3c-2d1e1h-5 sea_and a1j1 sea_is a-2c-1d1 sea_was a1 seal c-5d5h-1i4 seal_, d1
    sealed b3c-4e3 sealed_it a1b4 seamstress c3f-1 search a-5b-10c2e2f-2g-5h9i-3j-5k-8 search_, e3
    search_. a-1b-2c1d-3e-3f-3i-4k-1 search_a b-2c3 search_at c1h2 search_because h-2 search_committee h-3
    search_for d2h1i1 search_has a2c2 search_in h7 search_is h4 searching h3 seas d2
    season a-1b3c-2d-13e9f-2g-1i4j-6k-2 season_'s c-1d-2e3 season_, e3g-1h-1i3 season_. a-9e4f-1g-3h-1i-2k-2
    season_and b-1c1g1h1i2 season_at h-1 season_has e1k-1 season_i b2 season_in a3 season_is e1g-1 season_of k1
    season_on a2h1i1 season_starts e-3 season_ticket b4 season_to g2 season_with c1 seasonal a-1b7d-1i4
    seasonal_job b1i1 seasonal_work b3 seasonal_worker j2 seasons c-2h1i3 seasons_, i1 seasons_on h2i1
    seat a2d-7e-2f4g-3i1j-1 seat_, c1 seat_. a1c1 seat_and h-1 seat_at a5b-3c1g-2 seat_by c-1j1 seat_elsewhere h1
    seat_i h1 seat_in c-3f2i3 seat_is b1e1 seat_on a-1c-2g-3h-1j-2 seat_to c-1 seat_warm f1k1 seat_with h-2
    seating c3d-2 seats a-2b-4g-1 seats_. a-3 sec d-2 sec_? d-1 second a5b-4d-3e-4f2g1i6j-2 second_, a7b-4i-4
    second_. a9b-1c-4e1g-2i1 second_and a2g2i2 second_best a6 second_call c5 second_chance c2 second_choice a3c-2
    second_class c1 second_company a2c-2 second_cook b3i-1 second_day c4h2i2 second_email c-3 second_firm a1g1
    second_floor a-3c-4d-2 second_for a6 second_form c1 second_friday b4 second_hand a-3b-2h1 second_in a-2k2
    second_interview a-1d2e-4f4g2h1 second_invitation h1 second_job a-1b3h-3i3 second_language b3 second_line c-1
    second_look f1h1 second_mate a-3b2 second_meeting b1c2g3 second_of c4d3g1i5 second_on h2
    second_one a-1b-3c-2d1g2k-1 second_page c-1d2 second_pair d-2h3 second_place a2h-2 second_question a-1c-6h-2
    second_round a-11b-7c2d3h5i3k2 second_row a1c-2 second_school a2g-2h1 second_shop a-3 second_stage c1f5
    second_thoughts a-6d-3e-6g8h-1k-2 second_time c2d-3 second_to a1c-1d-2g-4h3 second_trial c-2 second_visit c2
    second_week a-2b3c-2f-2g-2i2 second_weekend d2i1 second_year a-4b5c-5e1i-2k-1 secondary j2 secondment i2
    seconds b-4d1 seconds_. d2 secret a-4b-4c-1d-6g-4h-2 secretary a-9e2f-3g-5h3 secretary_. a-1c-3h3
    secretary_has d2i1 secretary_to d2h1 secretary_was c3 section b-4c3e-3f2g-4h4j-4 section_, a-1d1
    section_. a2b-2h5 section_is a2 sectioned k2 sector b4c-1d-3h1i3 sector_, a1b1 sector_. c1 secure a2c-1
    secured a2h4 secured_a a2h3 security b5c2d-7e-7f-1i-1j2 security_. c-2h1 security_firm c2 security_guard c1
    security_man d-4 security_uncle c1 see a-2c1d-1e6f5h-3i7j-2 see_, a-2b-1c3d-6e2g-2h-3k3 see_. a-9c2d-1e3g1h-2i1
    see_? h1 see_a b1c3d-1e-6g-1k1 see_about b1e1g1 see_after e3 see_again a1b1 see_and e4 see_any c6
    see_each e-7g-1 see_first e4 see_from d1e-1h-3i5 see_him g2 see_how a-8b-2c-1d-6e6f3h1j-10k-8
    see_i c-1e-3h-3i3k1 see_if a-2d3e-4f1h-5i-2k1 see_it a1c3f-7g2h-2i4k1 see_me a-3b1c-4d-13e-1f2g4h6
    see_more a4b-1d-2 see_my a1b1c2d-3e-4f-1h-4k-3 see_myself a7b-8d-11e-5g8k-4 see_no h-2 see_on c2g-3h2
    see_out i3k-1 see_that c3d8f-2g-2 see_the a-5d4e-10f-2g-1h-1i4j3k2 see_their b1h1 see_them e1h2i-3k1
    see_this c-2e-1g4 see_those b2 see_through g1 see_to b3c-3d2g-2 see_two a3e1 see_us b1e-2
    see_what b-4d-2e9f1g-1k-2 see_when c2 see_where b-2e8h-1i-2j-2 see_whether c-2e-3f5g-2 see_which f1
    see_who c1d1e1 see_why a-2c3e-2k-3 see_with a4e1g-1 see_ya c-1d-1e-5 see_you a-4b-1c-15e-11f-2g-1h2i-4k-4
    see_your a3c-9d-2f2g-2 seeds e-2 seeing d-5g5h2i2j-2k5 seeing_a k3 seeing_as b4d1g3 seeing_both h1
    seeing_how c2 seeing_me a-1b-2d-6e-5g4h3 seeing_my a1 seeing_that d-1e1f1i2k2 seeing_the a-1b-2c3g-2
    seeing_this e-2 seeing_you c-2i2 seeing_your c-1h1 seek h4 seek_the h3 seeking h3 seeking_the h3
    seem a-1b-9c5e-8g1h-2 seem_to b-4c3d-1e-4g3h-3 seemed a2b-1c12d-14e-6f-2g-14h-3k1 seemed_a c3 seemed_bored c2
    seemed_more c4 seemed_the a5c-3h1 seemed_to b-4c4d-7g-5 seems a-4b-3c11d-2e-11f-1g5h-4 seems_i c-5e-1g7h-6
    seems_like a-2c1g1 seems_that g1 seems_the c2g3 seems_to a-4b-8c5d1g-5h-4 seen a2c7d5g-8h-4i-1j1k-6
    seen_, c-3d-2h2 seen_. a-5e1h-1 seen_a c-2d1k-1 seen_anything c-2 seen_at c6 seen_better a-6c5d9 seen_both a4
    seen_how c4f2 seen_in c4d4 seen_it c5d-5 seen_me c3 seen_my c-1d1 seen_on b2j1 seen_since c-1 seen_that a-1
    seen_the a1b1c-1d-4h-5j1 seen_their a3 seen_this a1 seen_what c2 seen_your c-3d-3h-2 seen_yours a2
    sees b1c1g-1h-3i2 seizures k4 seldom a-2c3d-3g1h-4 seldom_been c3 seldom_have a-2 seldom_met c1
    selected d2h3i-2j-3 selection a-1b-1c5d-4e-5f-1g-4h8j-3 selection_, e-1k1 selection_. a2c-5e-5f1h1
    selection_and e1h2 selection_for b-4c-9f-1g-1h7 selection_of h2 selection_procedure c3
    selection_process c-1g-1h1 self a-4b4c-7d3 self_employed b3 self_respect d4 sell b-2c8d4e-4g-5h-2j2 sell_. a1b2
    sell_insurance b-2c1i2 sell_it c2d3 sell_my h1k1 sell_the c-4g-1h-4j2k-1 selling b-5d3e-1g-5j6k-3
    selling_the b-2j4 sells a-7b-5c4g-3k-1 semester a-4b-2e5 semester_. e1 seminar b-4c-1
    send a-11b-6c-2d3e1f-3g-9h-6k-7 send_, c2d1e1 send_. d-5e6g2 send_a b-4c2d4e-2g-2h-3i-3j1 send_after e1
    send_an d1e-3i-4 send_anything e3 send_directions c1d-3 send_her a2 send_it b-1c-4d-3e-6f-5
    send_me b-4d5e-4f3g-2h3 send_my c3d2e-2g2 send_the b-4c-2d-2e-8g-1 send_them c3d-2i3 send_this d1 send_will h-1
    send_word e4 send_you a-3b-5c-1d-11e-7f-2g-2h-6i3 send_your c-2d1 sending a-8b-2d1g-15h-8i1k-8 sending_a j2
    sending_along i3 sending_it c-2d-4e-2h-3k-1 sending_me b-3c2d2e3g-5h1i-1 sending_my c-2d1
    sending_the b-2e-2f1h-3 sending_this c-3d-4e-1g-3h-3i-3 sending_you i3 sends a-3b-3c2d-3j-2k-1 sends_her c-2
    sends_me e1 senior c2d-4e-4f3g-6h-1 senior_, c2 senior_partner k1 senior_than a-2c2 senior_title a2f4h1
    seniority a2b5c-3 sense a-2b3c1d3g4h1i-3k-7 sense_, c-1d2 sense_. a-2b1d2e-2h1j1 sense_for a3e-1g3h-6
    sense_in a1b1e2 sense_is d2g3h-3 sense_of b-1c1d-3 sense_out a-2b-1c1d3h-1 sense_that a-2c6d-4g4h-1
    sense_to a-1b3h1 sensible d3h-2k2 sensible_. c-2k2 sensible_thing d3 sent a-8b-8c3d-1e-4f-1g-3h-2i1j-3
    sent_, d1i3 sent_. c1d-4e1h2 sent_a a1b-3d-3h1i1j-1k3 sent_and c-2 sent_back c1h-2i1 sent_for c4h2i-2
    sent_had i-1 sent_home c-2g2 sent_in c5 sent_is c-3d1 sent_it c-3d1h-2i4 sent_me a-1b-1c4d1e-3h-2 sent_my c6
    sent_on c-1d2i-1 sent_out a1c-2 sent_over b2c-3 sent_the b-4c1d-5i-2 sent_them c-2d1 sent_this g-1i-4
    sent_to c5h-3i2 sent_two c2 sent_us c-1 sent_was c-2h1 sent_with c-2h2 sent_you c-7h2k2 sentence a-1c2d4e3f-3
    sentence_. d1e3f-1h1 sentences c1d6h1 sentences_. c-1 separate a-2d-2h-1k1 separated b1j-1k7 separating j-2k3
    separation c-1j-2k7 september a-9b-2c-4d-9f-6h2i3j-5k-4 september_, c-3h2i1 september_. a-3b-8c-4e-3h1i3j-1
    september_and h1i-1j-1 september_i i-3 sergeant c1h-2 series d-3 series_. h1 serious a1b-7c2d4f1g-6
    serious_, b-2d5 serious_. c3d-4e2g-2h-2 serious_about a1d-2h1 serious_company c-2d1 seriously a-1d4e-4g1h-4k1
    seriously_, c-4d6 seriously_. c-3d-1 seriously_? d1 servant d6 servant_, d1 servant_. d4
    serve a-4b-1c3d-6e-4g-2h2i5j-4k-3 serve_. c2 serve_as h1 serve_the a1 served a-3b-2c2d1j-2k2 served_me c-1
    served_my h-1 server d2 serves a-2c1d-2 service a-1b9c-1d1e-5f-4h3i1j-5k-7 service_, c-1g1h-1i2
    service_. a-2b-2c2g-1h-1 service_and e-1g-1h1k-3 service_charge a-2b4c-6 service_from i-4 service_has b2
    service_is a1g1 service_leave b5 service_money b1 service_on g-1 service_that g1 serviced b-4i-2j1
    serviced_apartment b-1c-1 services b-4c-5h3i1k1 services_, c-2 serving b-2c-1d2h-1i3 serving_out h-2i3
    session a-3b-1d2g5h-4 session_. b-1c2g1 session_on b-3d2 sessions c-1 set a1b-1d-2e-2f-2g-1h-2i1j-6k-2
    set_, a-2b1 set_a a3b-1c-1e2 set_against a4c1 set_aside c-4d1 set_beside a4b2c-3 set_foot c1d4
    set_for a1b-3e1g-6h1k3 set_in a-2c2 set_me b2e1i1k1 set_my b3c-1 set_of a-1 set_on a-1c-1e-3g6k-4
    set_one a-4g-3 set_out c-2h1 set_the c-1d-1i1j-1 set_this c1 set_up a-1b-5c3d-6i2 set_was c1 set_your a-1
    sets a-1b-2d-3 sets_in h2 setting a-6b-6c-8d-11h-2 setting_the e2 setting_up c-3h-8 settle a4b3d-1e2g-5h-4
    settle_, e1j1 settle_for a6c-2 settle_in c-2 settle_it c1d1 settle_on c1 settle_the b1 settle_up b2
    settled a-4c-7d-13e1f-8g-1h5i6j1k-3 settled_, b-3 settled_. a-2c-1e2f-2g2h-2i1 settled_about g2 settled_at j1
    settled_for b-1 settled_in b-4g-3k-3 settled_it b4h-5j-4k1 settled_now h2i2 settled_on b1c-3e-3h9i5j-3
    settled_status j5 settled_the b1c2h-1i2 settled_with h3 settlement b2e1 settles a-2b3e3h3 settles_. e1h1
    settles_it h2 settling a2 settling_in j1 setup a6b-3c2f1h2 seven b-2c4e-5f-5g-1h1i3j-1k3 seven_, a2b2c-3i1
    seven_. a3b-2c1d-2g-1h1i1 seven_and c-2 seven_days b1i1 seven_hundred b2 seven_in d2 seven_months g-2i-1k4
    seven_on c-1g-2h1i1 seven_rounds c1d4k1 seven_weeks c6d1i-1 seven_years b-1h2i1 sevens e1 seventeen b1d-2h-1i3
    seventh b1d2 seventies a-1c2k-1 seventies_. c1 seventy a-1b3c-2d-2f1g4h-2 seventy_. b1 seventy_five b-1c-2f2
    seventy_one c2 seventy_percent b-3g3h-2 seventy_thousand b3 seventy_two i1 several c2i-3 several_days g1i-2
    severance b4i1 sexton h1j1 shabbily c4 shabby c7d1 shade a2b-4h-3 shade_. d2 shaded a2 shadow a-1c1i2k2
    shadowing i3 shake b-5c2d-6h-6i1j-3k3 shake_hands i2 shakes e3k3 shakes_out e3 shaking c-1d1k4 shaky c-1g5
    shall c-8e6f-2g1i-3j1k1 shall_. g1j2 shall_be a2b1c-4d-6e-3g1h-3j1k-2 shall_come e-1 shall_communicate e4
    shall_end g2 shall_go a1e-1h-2 shall_have d-2g2h2i-1 shall_i b-3d2e-6h-1k2 shall_inform h-1 shall_keep h-1
    shall_leave e-1h3 shall_not e-3f-1g-4h7k3 shall_remain b1g1 shall_revert e4 shall_say c2d3e1 shall_see e5g1
    shall_stay a-2 shall_talk e2 shall_therefore a1 shall_we e2 shall_write e1 shambles a-4c11d7h1 shambles_, c2
    shambles_. c7d3h2 shambles_and b1c2d1 shame b3c4d3e-8f-3 shame_, a1b-1c-3f-1 shame_. b-1d-4 shame_? d1
    shame_about b1 shame_on a-2b1c2d12 shame_that d-2 shame_the b1 shameful c5d2 shape b-2c1k1 shaped f2h1
    shapes c-1 shaping g3 shaping_up g3 share a-9b3c-3d-7e-10g-13h-3j-1k-6 share_, b-3i1 share_a b-2
    share_in b-4h-1k-1 share_my a2h-5 share_of a-3b9c-5 share_scheme b4c1 share_the c3 share_was d1 share_with h4
    shared a-5b2c-1d-11g-5h-3i-2j3k-4 shared_a a-2c-2 shared_his c-3 shared_out b4 shares a-3b16c-10e-2 shares_, b4
    shares_after b2 shares_and b3 shares_in a-2b6h-1 sharing a-8b7c-1d-2e1h-6i1 sharing_the i2 shark b-2k1
    sharks k4 sharp a-2b-8c-1d3f2g-3i1 sharp_. f2g-1i2 sharpened b1 sharper a7c-9d-4h-3 sharper_questions c-1
    sharper_than c-1 shattered e3 she a-5b-2c-3d-5e-1g-4h-5i-3j-4k-3 she_'s b-1c-6d1e5g2h2k4 she_agrees e-1
    she_asked b2c3 she_came b1c-4 she_can b-2d-3e-1h-1j2 she_could c4 she_did c4 she_does b-2 she_found b1h1
    she_gave h1 she_gets b1c-2 she_had k-1 she_has a-4b-6c-13d2e-2g-3h-5k-5 she_is a-2b-4c-5d-7e2g-2h-5j-4k-3
    she_kept k2 she_left c-4 she_likes d2 she_made b3c1 she_may c2d1g-1h2 she_might d1 she_needs d2g2 she_read c1
    she_said b1h-2 she_says b-3e-1j-1 she_told c1 she_wants c2 she_was c1 she_went b5 she_will a1b2c-1e-2g-2h2j1
    she_would b-4d-5k-1 she_wrote b2 sheds a2 sheep a1b-2c-1d-1e-1g1h-2 sheep_, d1h-3 sheep_. d-1 sheer a4c-2d-1e2
    sheet a1b-2c2e-3h1 sheet_, d-3h1 sheet_. a-1c2d-2 sheet_and c2 sheet_you c-3 sheets a2 sheets_. a2b1c2
    shelf b-6c4g-2i-3 shelf_. d1 shelter a2b-5c-2h1 shelter_. a1 shelve c1d2f1 shelving e1 shepherd h3
    shift a-9b3d-2e-15f2h-3j-4k-3 shift_, b3c3f-2g2h-1 shift_. a-3b-1c3d3g-3h-3i-1j-3 shift_allowance b6
    shift_and b1c1d-1e-1f1g-2i-1 shift_at a-2b-4c-2d1g4h5k-2 shift_differential b3 shift_ends g1 shift_finishes g2
    shift_for b4g1 shift_got h-1 shift_has g1 shift_is c-3g-4i5 shift_it d-2h3 shift_lead k1 shift_leader k3
    shift_loading i-1 shift_on b-2 shift_pattern b-1c2f2g-2 shift_premium b6 shift_so b-1g-1 shift_starts b-3g-3
    shift_that b-2 shift_the f4g-2h-1 shift_was c-1g5 shift_with g-3i2 shift_work k1 shift_you a1c-3
    shifted b-3e-3h-3k-2 shifted_to g-1 shifting c3d-2k1 shifts a2b4c1e2f2g-3h-3i2j-6k5 shifts_, a-1b1e4f2g1h2i1
    shifts_. b-1c2d3e-5g-2i1 shifts_and f1g1 shifts_are a1b2 shifts_at a3e1 shifts_have k5 shifts_is b-1
    shifts_were e1 shilling b-2 shillings b-1 shillings_. b1 shillings_a b2 shillings_for c1 shine a4b1c-6h-3
    shine_. b2c-3d1 shingles d-4e-1h-1k8 shingles_, k2 ship a5e-2h3i2j8k-6 ship_, g1 ship_. a1c2g-2 ship_than b1d2
    ship_the j1k-1 ship_to j1 ship_with j2 shipped j3 shipping a-1b-1c-1e-2i-3j8k-5 shipping_agent h3j1
    shipping_company j1 shipping_line a2c2 shipping_our b1i1 ships a1c2d-1g-4h-3i-3 shipyard a5c-5d1f1g-4h3i2
    shipyard_. h-1 shipyard_is a1 shirt g-4h-4k1 shirt_. b1c2 shock c1 shocked b2c4g2h-1 shocked_if g2
    shocked_me c2 shoddy c2 shoe a-4b-2c-6d-2h1 shoes b2c1e2g-4h-8j1k-1 shoes_, c3 shoes_. d-2e3g-1h-2j2
    shoes_on d2f1 shone a2 shook a-1b2c-5h4i4 shook_hands c-5h4i2 shook_my a-1b-2 shook_on b3c-2h2i2 shoot c2d-1e2
    shoot_you e3 shooting g3h1 shoots e1 shop a2b-2d-2e1f-3h5j-7k1 shop_'s a1b1g1h-4 shop_, a-3b-1c-3d-7g-1i2
    shop_. a4c-1d5g-1h1i-1j1k1 shop_and b-4c-8g4 shop_at g1 shop_by h1 shop_does b1g2 shop_floor a-2c3g-3
    shop_for d1 shop_has b-1c2d-1e1h5 shop_i c-1g2 shop_in c1h7 shop_is a4b1c4e1g-3 shop_job c3 shop_on c2i-3j-3
    shop_steward b1c1 shop_that e1 shop_the c2 shop_was b-1c-1e1k1 shop_window b1 shop_with c3 shopping b3c-1g-1h-4
    shopping_. b5 shops b-2c-2 shops_. a1 short a-2e-14f-5g1h-1i-1k-1 short_, b2c-4e-1g-3h4 short_. a2b2e-5g-9h-2k1
    short_: h1i1 short_and g3 short_for c2d1h2 short_handed b1c1 short_in b1 short_message b1h1 short_note j1
    short_notice c-4d-4e-1 short_of b5d-2e1h-1 short_on b-3g1 short_one b-2 short_so d1g1 short_staffed c3
    short_version c1d1 short_with c7d1 shortage d1 shorten f3i2 shorten_the f3i1 shorter a1b1e-1f4g-3h1i-1
    shorter_. c1 shorter_than a-5 shortlist b-8c1d-6e-6f4g-4h4i-3k-1 shortlist_, a2f-1h3 shortlist_. a-4c1d-3f1h-1
    shortlist_for a-1h1 shortlisted c-3d-4g-1k-1 shortlisted_for h-1 shortlisting b-4c2d-6h-1
    shortlisting_me b-3c-2d-3h-3 shortly d2e1h5 shot b-8c-5f7g3h1k4 shot_. c-2f8g2h1 shot_if h1
    should a-7b-3e1f6g5h-3i-2j-7 should_. c4 should_a c-1d-5f-4h-5 should_another b2 should_ask c3d1
    should_be c-3d9e2g-5h2k2 should_bow h-1 should_bring g-1 should_carry g1 should_come d-4e-3f-1i2
    should_continue g2 should_get c-1h2 should_give c-2d1 should_go d4e-5f-2h-5j-2
    should_have a1b2c7d1e-2f-2g-9i-2k-1 should_i c-5d2e2f-4g4h-6 should_it e2 should_just g1h1 should_keep k1
    should_know g2h3 should_leave e-4g5 should_let e-1g2 should_like c-3d1e2f1g-5 should_look g1 should_maybe d-1g3
    should_my d-1e4f2g1 should_not b2c5e-2f-5g1h-2j-2k-1 should_read c-1 should_say c-3d-1g-2 should_step g1
    should_take b-2d-3 should_talk d-4g1 should_tell c2d-4e1g-3 should_thank d3 should_the a-3b-1c-7d-6e-1f8g-6i-2
    should_they f2 should_think e-1g3 should_wait b1e-1 should_withdraw h6i-1 should_write c-1d-3
    should_you a-2b-1c-10d-3e2f4g-9i1 should_your c-7d-3e1f6g-3i1 shoulder a1k4 shoulder_and k1 shoulders a4b-1d-3
    shoulders_above a2b-2 shout a-3b-4c-3d1e-1f3g-9i-6j-3k-1 shout_. b1c1d-3e-1h1 shout_about k1 shout_and f2
    shout_at d7 shout_if e-2f2 shout_once e2 shout_when b-4d-1e-1h-4 shout_whenever e2 shout_you h1
    shouted a-3b-1c5e-4h-1 shouted_, c-2 shouted_at b-4c7 shouting a-8b-1c7d3e-5h-1k1 shouting_. c1 shouting_at c2
    shouting_from c3 shouting_match k3 shouting_on c1 shouts a-3b-2c7d1k3 shove a-2c-5d11e-1f-1g4 shove_it d3
    shove_your c-2d7 shovel c1d3 show b2c-2d1f1g-2i1j-2k-3 show_, e1g-2k1 show_. e1 show_a a2 show_and c1
    show_for c2d1 show_is c1 show_it b1c1 show_me a2b1c-1d-5 show_that d2h3 show_the c-3 show_them e1
    show_up d2f3i1 show_you c-2d3e-2i6 show_your d3 showed b-2d-3e-6f-8g-1h-8j1 showed_. c1d-2 showed_in c1
    showed_me b-2c-5d-1e-3f-6g-2h-3i-5k-8 showed_them b2 showed_up c1 showed_us a-1 shower d10 shower_, d1
    shower_. d7 showers a1 showing a-3c4g5i1 showing_. c2d1 showing_me c3d-3h-5 showing_up b-1g6h1
    shown a2c2e-6g-2h-3j-2 shown_, d2 shown_. c2 shown_a a2 shown_had c5 shown_in c-1 shown_me c-3h-1
    shown_round c-1k-1 shown_the c-3d1j-1 shown_to a-2c1 showroom c4h-1j-1 shows a3d-2f2g-3i-2j-3 shows_, b1
    shows_. a2c2d-3 shows_in c-2 shows_up c-1e2f2 shredded i-2 shut a-6b-4c-1d6f3h-2j-3 shut_, c1
    shut_. a-1b-1c1d-2h4i1 shut_and c-3g1h-3 shut_my c2f1 shut_on f2h2 shut_the c-2d3f1g-1 shut_up c-3d5
    shut_with k1 sick a-7b6c-4d-1e-3f-3g2h-7j-3k4 sick_, g1 sick_. b3 sick_and d1h2k-1 sick_as k4 sick_days b8c1
    sick_leave b6c-1d-1e-1 sick_of c-1h-4 sick_pay a-2b4c-3d-5 sick_so c-1g2k-1 sick_with b-1k2 sickness b1k2
    side b-1f-1g1h2i-3j-4k-2 side_'s a1k1 side_, b-5d-10e1f-1g-2h3j-3 side_. a1b-6c-2d1e-4g6h-1j-4 side_: h3
    side_; a1 side_about c2 side_and f1 side_at e-2 side_by a3c-5d1h1j-1 side_can b3i1 side_could a3
    side_door c-2f-1g-1h2 side_for e3 side_had a2b1 side_has b3c2 side_i e1 side_is a-2g-2
    side_of a-4b-1c-2d2e1g1i-6j1k-3 side_on a3b-2 side_put c-2 side_the b1h2 side_there b1e1 side_they g-2
    side_was b4 side_with a4 sideways a-4b-4 sighed c4 sight a-3c1e-4g-5i1j-1k1 sight_more d1h1i2 sight_of k1
    sign a-2b-1c2d-9f-4g-4i11j-2k-5 sign_, f-1 sign_. b2c-1g-3h-3i2 sign_a i2 sign_and i1 sign_anything e-2
    sign_at h2 sign_before i-2 sign_by a2i4 sign_for g-2h-3 sign_i g1 sign_in c4 sign_it c-2h1 sign_of c3e3
    sign_off g-1i2 sign_on b6c-1 sign_that c3 sign_up c2h4 sign_when c1e1 sign_with g2
    signal a-6b-11c-7e2f-2h-3j-1k-3 signal_, c-3e6g-2 signal_. e-5 signal_and e4 signal_here g2
    signature a-1b-3c-12e-1h-6i8j-6k-5 signature_, b-2d1h-1i-1 signature_. c-1i3 signature_by i5 signature_for i1
    signed a1b-4c-4d-5e-8g-7h7i4 signed_, g2h-3i1 signed_. a-2b-1e-2h-2i3k-2 signed_a h-2i1 signed_at i-2
    signed_by a3h3 signed_consent i-2 signed_contract i2 signed_elsewhere b2c2d2e1f2g1h7 signed_for j2
    signed_form h-2 signed_in b-1c2j2 signed_is i3 signed_it h-2 signed_letter i1 signed_me f-1i-1 signed_my c1h2
    signed_off c-3h-5i-6k5 signed_on b-2c-2d-1f-2g-8h14i-5 signed_page i3 signed_papers b1i2 signed_that b1h-1i3
    signed_there h3 signed_up b1g-1h3i-7 signed_with a4c-1d-5g-1h18i-4 signing a-1b5d-2e2f1j-3
    signing_bonus a-1b4e1 signing_off e1 signing_on b3 signing_with f2 signs b2d-5e1g2h-5j2 signs_. e2
    silence a-2b-4c1d-1e14f-6h-3k-2 silence_, c1e8 silence_. a-2b1c1e3 silence_and c2d2e-1 silence_as c-1e7
    silence_from c-3d-8e2g-1h-1 silence_is c-2 silence_last e-1 silence_on c-3e-1 silence_was c-2d1e5
    silent a-1d-2e14f-4g-9h-6k-3 silent_, d-4e7g-3 silent_. c1e1 silent_for e1 silent_from d1e3 silent_on e4
    silly a4b3c-2d1e-6g-2 silly_. b2c6 silly_me c-3 silly_to a3b1c-2 similar a-1c-2 simmer e7 simple b3c4d1g-3j1k2
    simple_, a1h2 simple_. b1k1 simple_as b3d-6h-2k1 simple_question j1 simpler b1g3
    simply a5b2c-2d-1e6f-2g-12h1j-3k-3 simply_, a6b-1c1d-1 simply_a a3c-3d1e1 simply_further c2 simply_had a-4
    simply_has b1 simply_in a2 simply_made a2 simply_more a3b-2c-3g-1h-1 simply_the a7b2c-4h-1k-2 sin a1c-1
    sin_, a1 since a1c1d3e-2f-7h4i-9j-2k4 since_, c1h-1 since_. b-8c-6d-1e-2g-2h-3i-1j-2 since_@number b-2c3d-3h-5
    since_a a3h5 since_another b5 since_anybody c-2 since_august c4 since_been g-2h2k-1 since_before c-2d5
    since_christmas b-2c-2k3 since_easter a3c6e2h-5i-1k3 since_february c1k2 since_found d2 since_four g-2
    since_friday i1k-1 since_he k3 since_i a3b-1c-2d-3f-8g-10j-4k-1 since_it a-1b-1c-2d-2g1h5 since_january c2
    since_last b-2d1h3k-2 since_lent c4 since_march e2h-2 since_may c4 since_monday c-1d2f2g-3
    since_my c-2d-7e-6g-2h-3j1 since_nobody c4d6h2 since_saturday c-1h2 since_school a2h-2 since_she c-1
    since_spring b1c4h3 since_summer c1 since_sunday c-2e3g3h-3j-1k-2 since_that c-1
    since_the a-1b4c1d-2e-1f1h2i-1j2k8 since_their g1h4i1k1 since_then a-3c-9d-3h-1i-8j-4k-5 since_they a-3c-3h2k2
    since_this e2h1 since_two e1 since_we b4c-3e-4g5h-1 since_wednesday g-1h3 since_yesterday f1g-1
    since_you a-7b7c-3d6h1i5 since_your c3d-2e3g2h1 sincere d-1g3h-2 sincere_, g1
    sincerely a-6b-10c-9d-9e-12f-7g-9h-13i-5j-2k-6 sincerely_, a-10b-9c-7d-23e-11f-5g-7h-11i-5j-2k-5
    sincerely_. a1d1 sing c1d-9h-7j-2k2 sing_. c-3 sing_at g1 sing_the c3 singapore c-3h-4j5 singapore_. b-2
    singers c-2 singing a2b-3c-7d-5h-4 singing_. b-1c-5 single a-1b3e-4g-1h-5k-4 single_dad b3c1 single_mother a1
    single_one c-3d2 single_person c-1 single_time b-2c-2 sings a2c-8i1 sink a-2b-1c6g-2k1 sink_. k1
    sir a1c2f1g1j-1k-5 sir_, c4d1f1i2k-2 sir_. c-2d-3h1 sir_for c2d2 sirs c1d1 sister a-2b-4c-4d-17e2f-3g-5h1j-2k-1
    sister_'s a-2b-2g-2h-6j-3k3 sister_, e4 sister_. b-2c-4h1 sister_and e1j1k-3 sister_asked h2 sister_company a1
    sister_has h-2j-1k-2 sister_in a-1c1h1 sister_is b1c-1 sister_on b1h1 sister_said c-1 sister_says g-2
    sister_works b1 sisters a-1b2 sisters_. b1 sit a1b-1d4e3f4g-1i-3k1 sit_. c3k1 sit_a a2c-1 sit_at a1c-1h1
    sit_by c-4e3 sit_down a-3b4d-2e-3g2h-3i1j1k-3 sit_in a3b-2d5e-6f-1g-1h5i2k3 sit_it h1 sit_on a-1b-4d-2e4f-1g-5
    sit_out d2 sit_right c5 sit_the e-4f6g-1 sit_this d-5e-8f-5g6k-1 sit_through c-1d5g-1i-1
    sit_tight b-2e6f-1g-2j1 sit_up c-1 sit_well c6 sit_with a1b-6c-5d-7e6h-7i-2j-2k1 sit_your f4
    site a-2c3d-1e-2f-2h-3i3j-3 site_'s b1 site_, c-2g-1 site_. b-1c3d2g2h-4i2k1 site_and g1 site_engineer h1
    site_had c1 site_handover i-2 site_i c2 site_in c1e2 site_is a-5b2 site_manager c-1d3 site_office c1
    site_so g-1 site_that b1c-1 site_visit a-1g1h1 site_was c3 site_with i1 sites c2d-6e1h1 sites_. c2
    sits a3b3c-4d-7e-5g6h2 sits_. g4 sits_a b2 sits_closer a4h2 sits_much a3 sits_nearer a2 sits_on c-4e-2g1
    sitter c3g5k1 sitting a-2b1c1d-1f-1g2h-1i1j3 sitting_. c2 sitting_at b2 sitting_down a2g-1h1
    sitting_in c-1e-1g3i4j1 sitting_on d1j2 sitting_the c-3g-2h5 sitting_there c3e1 sitting_this a-2g2
    sitting_with a-1g1 sitting_your g-2h2 situation a1c-9d1g1k-6 situation_, a2d1 situation_is c-3e-2g2
    six a-1b-3c1d3e-2f-1g-1i1j1k-1 six_, b-5c-1d-3g1h-3 six_. a-5b-1c-8e-3i1j-1k-2 six_and b-3c-4f2g1 six_days c5
    six_emails c1d-3 six_figures b6c-2 six_hours b-2c4g2 six_hundred b2d-1h2 six_i a1 six_in a1c1d3g-1
    six_minutes c2 six_month b-5c-4f-1h-1 six_months b2c-2g-3h-2i1j1 six_of b-1d-2i-2 six_on b-1d4h1 six_people d-2
    six_percent b6g-1 six_rounds b-2k1 six_thousand a-2b4 six_to a1b-1g1 six_week i1j-1 six_weeks b1c2d2g-4j2
    six_with i1 six_years b-2c-2i-7k-5 sixes e1 sixteen b5d-8f1g-3h-1i-1 sixteen_, c1 sixteen_hours b-3
    sixteen_weeks b3 sixteenth h-2i3 sixth d5g1j3 sixth_form a1b2c-1f1j1 sixties a2 sixty a-2b2c-2d-6g-2i2j-1k-1
    sixty_, b3 sixty_and b-1 sixty_days b-4i3k-1 sixty_eight b-1c-1h1 sixty_five b4 sixty_forty c-3g5
    sixty_hours b2c-2 sixty_one b-1c3 sixty_per b2 sixty_percent b1 sixty_pounds c2 sixty_six b-3
    sixty_thousand b-2 sixty_two b4 sixty_years c-3k2 size c3d-5e1g-9h-1 size_, a-1h1 size_. b3c1h-2 size_of a1b2e1
    sketch c-2 sketched c2 skill h1 skill_. a-1 skilled c-4h-3i-3j7 skilled_worker h-2i-1j4 skills a6b-4e-3g-2h1j1
    skills_, d2 skills_. c2 skills_more a2h2 skills_permit j2 skills_test c1h1 skin c3g-3k2 skint b2k5
    skip a-4b-5c-1d-1e-3f2g3h3 skip_. g3 skip_it g5h2 skip_the b-2d1e-2f1g3 skip_this g2 skipped c1 skipped_the c1
    skipper a2b1g1 skipper_'s b1c1g2 skipping b-1d1f2h-1k3 skipping_the f2g1 skivvy c2d1 slabs b-1 slack c3
    slammed c1e1 slate a2 slave d6 slaves d4 sleep b-1c-4d3e6f-2g2h-10j2k2 sleep_, a-1c-1d1e-1g3h-1
    sleep_. a-2b-4c3d1e-4 sleep_for e-3g1 sleep_in c1 sleep_on a-3b-7c-8d-10e12f-3i1k-1 sleep_over d2
    sleep_since e1 sleep_with a1k1 sleeping a1e2f1g-3h-3j-1k8 sleeping_, f1k3 sleeping_and c-1k1 sleeping_at h-2
    sleeping_in k4 sleeping_on a2d1e2 sleeve b-1c-3 slept a1b-9d-4e-6g2h-2j2k1 slept_, c1 slept_in a1
    slept_on a1c-1d-1e-5g3h-1 slept_properly k1 slice a-2b7c-3 slice_of b8c-1 slid b5c-4e3 slid_a b2 slid_down a2e2
    slide b-6c4d2e2f-1h-3 slide_. c2e1g2 slides a-4b-4c3e-4g-3h-3 slides_, d1 sliding c1 slightest c-5
    slightly a1b1c2e-2h-1 slim c-2g7 slim_. g5 slip a-2b3c2d-1i2 slip_. b2 slip_and c-1 slipped c-3d-3e3g-1h-5j-1k6
    slipped_disc c-1k6 slips b-2 sloppy c3 slot a-5b-4c1d-2e-6f6g5h7i-4j-1k-8 slot_, c4d2g4h1i1j2
    slot_. d-2e4f-2g5h1 slot_and d1 slot_at g-3 slot_away e-2f2g-1h-5 slot_can h-3 slot_clashes g-2 slot_for c-2f1
    slot_i g2 slot_in h-1 slot_is c-2g5 slot_me f2 slot_on f-1g-10h-1i-7 slot_that g-1 slot_to b1e-3h10i-3
    slot_you g2 slots b-3c1h-4 slots_. a1 slow a-5b-2c-3e-1f-4g-6h-8i-1j1k2 slow_, a-2b-4d-1g-3 slow_. c1e1g-1j1
    slow_and c-2 slow_answer e-5 slow_for h2 slow_one a-1 slow_reply c-1e-7 slow_so h1 slow_to b3c2d-4e-7h-2
    slow_with c-3e2 slowed c-3 slower a-6c3 slowest c1d3 slowly a-1b-1c-6d9f-2h-4j-2k7 slowly_, b-1d3e-1
    slowly_. c-3d3e2g-2h-5k4 slowly_and k1 slowly_for d1 slowly_so d3h2 slowly_this d3 slugs d1
    small b3c-3d-5e2f3h-1i1 small_, a-1c-4e4g-1h-2 small_. a2b5c-1d-1e5h-1 small_and b2 small_boy c-2d4
    small_but b1 small_for b2c2 small_next a3 small_one a-1 small_press h1 small_print c3h-1i6 small_room a-3c1
    small_studio a2h2 small_thing a-2b4c1g-2 small_to a4c-1 small_world a-2 smaller a5b-3c-3d-6g-1h1
    smaller_classes a3 smaller_firm a2 smaller_one a-2 smaller_than b1 smallest a1k1 smarter a5 smarter_move a3
    smell a-8b-4d1e-4g-4h-1 smell_. b-3 smell_in c4 smell_of a-1c-1d-5h-1k1 smell_the c1d2 smelled a-1b-3c4d-5
    smelled_and c4 smelled_of c3d-2 smells c1d1 smells_like c2 smells_of c-1 smelt c3 smile a-5c-1e-7f-3g-4i-2
    smile_. c-12d-8e-2i-1 smile_and c1 smile_at c-3 smile_more c5d2 smile_on d-2 smiled b-3c1d-6i-2j2
    smiled_. c-2d-2 smiled_at k2 smiles b-2 smiling c-6e-4h-3 smoke d3h-2 smooth c-7d-5h-6 smoother a-2c2
    smoothest a1 sms e2 smug c1d1 snag g2 snapped a-1g-1h7k1 snapped_me h8 snapped_up h5
    snow a1b-6c-6d-2e2f-4g1h-3j1 snow_'s e1g4 snow_. d-1 snow_has g-1 snowed b-1c-4d-3e4g2h-2 snowed_in g4
    snowed_under c-2e4 so a-4b-3c-3d2e-1f-6i-2k-2 so_, a3b3c4d-10e-1f3g1h1k-2 so_. b-1c7d-2h-1 so_: b3d-1h1
    so_? d-4 so_@number g3 so_a a3c-6e-2g-3h-3i-6j-3k1 so_after b-1d2 so_am a2g1 so_and c-4d2 so_any g-3h-2i-5
    so_are g1 so_as g1i1 so_at a2c4g3h-2 so_bad g-4k4 so_badly c5 so_bear g-1 so_best h3 so_busy e3 so_call e-1h2
    so_called a-4c6d12 so_can b-3d-3f2g3h-6 so_cancel a-2 so_chances g2 so_clean c-2 so_clear c-3 so_clearly c-4d-2
    so_close a-1g-1 so_come b-1 so_coming g3 so_consider d3h-3 so_could a1d-1g-9h-4k1 so_count a1f-2h6k-3
    so_cross e2f1h1 so_decent d-1 so_did b2c1h2 so_do a-2b-1c-1d-1e7f6g-5i2 so_does a-2c3e2j2 so_drop d5h-3
    so_early c-1 so_easy h1 so_enjoy e2 so_evenings k2 so_every b1 so_excuse c-8d-2h-1 so_expect d-2e2
    so_far a-3c3g1h-1 so_fast c1h-5 so_for b2c1d1e1 so_forgive a-3b-1e-4g-6h-6 so_friday g7i-1 so_friendly c-2
    so_from i-4 so_gently d-3 so_give e2g-7 so_glad c1d5 so_go a-1d-3g-1h3 so_going a2h1
    so_good a-1b-5c-8d2f-2g-6h2 so_gracious d-2g2h9 so_grateful c4h-1 so_half c-1 so_hang f1 so_happy c-3k-1
    so_hard b-1d4g-1k-1 so_have d1e1g-2k-1 so_he b-5d3j2 so_here a-1b-1d-3e-9f-1g-9i-2j-3 so_high k3 so_hold f5
    so_how a2b1k1 so_i b2c-2d-13e-4f-12g-2h4i1j-2k1 so_if a-4b-6c-5d-5f3g-7h-1i2 so_in a4b1f2g2 so_is b3d1e2h-3i-3
    so_it a1b-3c-7d-1e-2f-1g1h-3i4k-4 so_just e3g-1h-2 so_keen g3 so_keep b-4e-1f10g-8h-6j1 so_kind c-4
    so_kindly a1c-5e-3f-9h-2i1j-2 so_last b1 so_late c2d-7g-5h1 so_leave a1b-2d3e1g-7 so_leaving b3
    so_let a-3e8f2g-7 so_little b-1c2d3g-1h1 so_long b1c4g-6h-3k-3 so_loud c2 so_low d2k2
    so_many a-1b-2c4e2h-6j1k-1 so_may g-2 so_maybe d-3e-3f2g2h-2 so_might g-7 so_monday g2 so_mornings e-1g1
    so_most b2g2 so_much b1d2g-4h-4j-2 so_must a-2i1 so_my b2c-4d-1e-10f-3h2j1k-1 so_near d2 so_nice a2d-5f1
    so_nicely c-1d-3 so_nine g2 so_no a2b2c-2d-5e2f-7g5h2k1 so_nobody c-8e1h-2 so_noisy c2 so_not e1g1
    so_nothing e2g1 so_now b1c4d4e-5h1j3 so_odds g1 so_often c4k2 so_once c1 so_one c2g1 so_open b1d-1 so_our g3h1
    so_patient d-1 so_perhaps c-1 so_please a5b5c-1d-9e-7f-7g-8h-1i1k-1 so_pleased d-1h-1 so_post h-3 so_prob g5
    so_probably g4 so_put d2 so_quick d-3 so_quickly b-1d-2h-3 so_quiet c1 so_quit d5e-2h1 so_reaching g4
    so_read d1g2 so_replies e1 so_rude d4 so_saturday b-1 so_save d1e6 so_say b1c4 so_scratch a-2h4 so_she j4
    so_should g1 so_sit e5 so_somebody c2h3 so_something c6 so_sorry a-7c-7d4e-8g-2k-5 so_stop d7e1k1
    so_strike b2d3h2 so_sure b1c-6d-9e-6g9h-6 so_sweet d-2 so_take d2e1f-2h3 so_taken i-1 so_tell c-3d-3e-3f2g-3
    so_than a3h1 so_thank d-7h3 so_thanks b2c-1d5 so_that a-5b1c-9d-4e1g3h3i6j3k-7 so_the c-9d-2e-4f-2g4h-4i-5j4k-6
    so_theirs a2c4h1 so_there a1b-1c-5d3e2f-7g-4h5i-3j1k-2 so_they a2b-9c3d-3h-5i-1j3 so_this a-4d1f-1g-5h2
    so_three d1 so_thursday g1h-2i-1 so_to a4c3e2f2g3h1k1 so_today g4 so_tomorrow g6h-1 so_touched h2 so_tuesday g4
    so_understanding h-1 so_vague c4 so_very d4 so_warm c-2 so_was b1d1 so_we a-6b-7g-4h-5i-4j4k-6
    so_wednesday g4h-1 so_welcoming c-2 so_well b2c-6d-2g-3h-2 so_what c3d3h2k1 so_whatever b1d-3e5h-3 so_when a3
    so_why b3 so_will a2c-1d-1g-7h4i1 so_with a1b-2c2d-1g1h2 so_would g-10 so_write d2 so_yeah b1d-1e1 so_yes k2
    so_you a-1b1c-3e-2f-11g-1h2i5 so_your a-3b-4c-10d-7e-2g9i2j-2k-1 so_yours a-1c-3h2 sober b-2k9
    social a-5b4e-1g1h-5i-1j1k3 social_media c2 social_security b6c-2j3 society b-1c-5e-1h-2 socks a-1b-2h-1
    socks_, a-2 socks_. b-1 sofa b1c-4d2h-5j3k-1 sofa_and c-2d2 soft a2b-4d-2e-2f5h-3k-1 soft_no d-2f5g1
    soft_spot h-2 software b-5c2d-5f-1g-2h-1i-1 software_, c1d-2 software_you c6 sold a-3b-3c-1g1h-1i-3j2k-1
    sold_. h2k-1 sold_it c2 sold_my b-1 sold_the b-4j3k2 sole a-1b4 solicit i3 solicitation i1
    solicitor a1c-9d1g-6h2i4j-2 solicitor_'s e1 solicitor_, k1 solicitor_is i1j-2 solicitors c-1h1j2k3
    solid b-1c1g5 solutions h4 some a-5b-3c1d6e7f-17h-3i-4j-4 some_, a1b-1h2 some_. d1 some_basic c2 some_cheek d2
    some_day b-1c-5d-7g-8h-1 some_days c-3d-3g1h-1i-2k4 some_distance a1h1 some_doubt g2 some_evening e3
    some_extra b3 some_good h1 some_kind c1h-1 some_later e-2 some_manners c-2d4 some_months h-2 some_more c3d-3e5
    some_neck d6 some_nerve c-1d3 some_news g1 some_nights e2h1 some_of c3d3e-7 some_other a-8b-11d3e1f-8g-6h6i-5
    some_people c-4 some_point d-3e7g-4h-1 some_poor c-1d5h1 some_reservations c1g4h-1 some_rest d-2e-1
    some_sort d-2 some_stage d-2e6g-1 some_things g-2 some_thought h1 some_time b-9d-11e7f-3g-12h-8 some_way a3b2c1
    some_weeks c-1d-1e4h1 some_years c-2 somebody a-3b1c5d2e-5f-1g2h4i1j1k3 somebody_'s a-2b-1c-1d2g-4h5i1k3
    somebody_, c2 somebody_? d-4 somebody_asked c2 somebody_at a-3b3h2 somebody_better d-1
    somebody_else a-1b1c3d3e2g3h2i4j-1 somebody_for d-3 somebody_great d-2 somebody_had a1c3d-1h2
    somebody_has a-1b2c-6 somebody_in a-1g2 somebody_is b2g2 somebody_left b1c1 somebody_like c-1g2
    somebody_local a-2c1 somebody_new c2 somebody_on b1 somebody_ought c4d-1 somebody_should c-2 somebody_tell c-1
    somebody_to h-1j2 somebody_told c-4 somebody_who a4c-1d3g2 somebody_will e3 somebody_with a-1c4d-1k1
    somebody_would c1 someday d-6e7f-1 someday_. d-2e4 someday_soon e1 somehow a2b-3g6h-2j2
    someone a-2b-2c4e-12g-1h4i-1j1k1 someone_'s c4 someone_, f2 someone_. c2d-4g-3 someone_? d-3 someone_at c-3j1
    someone_before h2 someone_else a-4c1d1e1g3h4k-3 someone_for d-4 someone_from j2 someone_good d-2
    someone_great d-3 someone_had a1c3 someone_has g1k3 someone_i a1 someone_in a2c2 someone_lovely d-1
    someone_my h2 someone_of c2h1 someone_on d3 someone_sorted g3 someone_sound d-2 someone_to d1 someone_told c-5
    someone_who a2b-4c-1d1g-5h3 someone_will c1 someone_with a-1b1c4d-2g-2j1k3 someone_you c1 someplace b3
    someplace_else b1d-2h-1 something a5b5c1d-1e1f-3g4h1i-1j-6k-2 something_'s a-3b-7c1e-4g1k-2 something_, d4f1h1
    something_. a-8c2d6e6g-4i2k1 something_about b4d-1 something_and g1 something_around b7 something_at a-1
    something_better a5 something_came b-6c-4d-1g3 something_changes g2 something_closer a-3h2
    something_else a-13b-4e-1g-1h3i-8k-10 something_for b3f1h-1 something_from d2 something_has a-4b-5c-4g5h-5k-2
    something_i a2b1c-1d-9f-1i-3 something_in b7c-10d-4e-5f-3g2h1i2 something_is e1g-1 something_like d-2
    something_more a2b-7c2 something_nearer b1 something_new h1 something_no b1 something_north b2
    something_on b-1c-1k1 something_one a2d1 something_tells g3h-1 something_that a4b-2c1e-2
    something_to a-5c-4d-1e6g-3h-1 something_with a1c1 something_wrong c-4 something_you c-1 something_your a3d1
    sometime c-4d-2e13f-4h-7 sometime_. c-1e8h-1 sometime_about e1 sometime_after e1 somewhat a1c4d-1g2h-4k2
    somewhat_difficult g2 somewhere a2b3c-3d1e3f2g1i-4j6k-4 somewhere_, f2h-2 somewhere_. d1h-1k2 somewhere_and h-1
    somewhere_between c1e3g3 somewhere_else a-3d-1e-8f-1h3i-6j-3k-7 somewhere_i a2 somewhere_in b2c1d3e4g1
    somewhere_on j3 somewhere_that a4g-1h1 somewhere_to b-3g1h-2j3k-4 somewhere_with a1b4 sommelier b2h2
    son a-7b-3c-3f-2h-6i-4k3 son_'s b-3c2i-1k-2 son_, d2 son_has c-1g3j-1k4 son_is b-2c-2j2k4 son_was k1
    song a-2b-1d2e-2h-5 song_, c-5d1 sons a-3d-4 soon b-3c-7d-10e7f-2g3i-1j-1k-3 soon_, d-5e1g2i-2
    soon_. c-2d-10f-5g1h1i-5j-4 soon_a a1 soon_and e3 soon_as c-3d2g-6h-5i2 soon_enough g2 soon_i e4 soon_not b-2g2
    sooner a5b-1c-9d4e-1f-4g-5h3i2k-5 sooner_, b1d-5h1 sooner_. a1d-7e-8g-2h-4i4 sooner_be a1b1d1 sooner_eat d4
    sooner_keep a-3b-5d-8e-1f-1g-3h-2 sooner_leave b-4d-7e-4h6i-2 sooner_not a-8b-7d-9e1h-2 sooner_or e4
    sooner_tell a1b2d-3e-1 sooner_than a2d-1j2 sooner_work a5d-2 sorry b-2c-4d-6e5f-9g-3i-9j-8k-10 sorry_! e-1g-1
    sorry_, d2e4g1h3k-5 sorry_. c1e2g4h-1k-1 sorry_about a-9c-15d-11e-7g-4 sorry_again c-3d-7e-8 sorry_ah d-2h1
    sorry_but c4e2g-3 sorry_for a-14b-5c-5d-4e2f-4g-15h-5j-6k-2 sorry_i a-11b-7c-13d-11e8g-8h-6
    sorry_if c-6d-3e-3g-5h-1 sorry_it c-2e-4g-1h1 sorry_mate d-6 sorry_my d3 sorry_po g2 sorry_sir g1
    sorry_that a-2c-1d2e2g-7h4 sorry_the k4 sorry_to a4b2c5d-5e-18f-1g-3h3i-4k-6 sort b4d4e1g4h-6i-2j2k-2 sort_, d1
    sort_. a-3c-3 sort_it b1c1 sort_me b1 sort_of a3b4c-1d-4e-3f1g9h-5k-1 sort_out e2g-4j2 sort_your d7
    sort_yourselves c1d5 sorta g4 sorted a-9b3c-6e1f-2h5i-4j7 sorted_. b3d-2e1h1j1 sorted_by g2 sorted_for g2h3
    sorted_it c-3 sorted_me j1 sorted_my d2 sorted_now h1 sorted_out i-1j2 sorting b-4c-2d-1i-1j4 sorting_my g1
    sorting_office h3 sorting_out b-1h-2j3 sorting_that j1 sorting_the a1 sorts a1c-1d1h-1 sought a2c-2
    soul a3c1d1g-4h2 soul_. a1c-1h2 soul_in d-1e1i1 soul_who c-3d2h1 souls a2 sound a1c-5d-4g-6h1i-2
    sound_, a2b1c-2 sound_engineer h1 sound_like b2c-2k1 sound_man h1 sound_of h1 sounded c5d-12e-8h-8
    sounded_like a-1c-5 sounder a-2c1h2 sounding a1 sounds a-4b4c1d-6e-3g2h-4i-2k3 sounds_a b2 sounds_like c-2d-5
    sounds_wonderful b1 soup a-8b-2c-4d-1h-8 soup_, c1e1 soup_. d2 soup_and k1 sour f2 source b-2j2 sours c2f4
    south a2b3 south_of a1b2 soz b-3c-4d-2e3g2 soz_. a2e1 soz_for e1 space a-1b-3c-9d-3e6 space_, d-1e5g-2
    space_. d-1e2 space_for e-3g1h1 space_to e2 spain b-2c-5d1i-1j4k-3 spain_. d1j3 spam c-6d4e1h-4 spam_, c-2e1
    spamming d2e3 span c-1d3 spanish a-2b-1c-2e-1h1 spare a-3b-4c-1d14e-3j2k-1 spare_. a2c-1d-1h-3 spare_a c1d2
    spare_hour d-1 spare_key d-2 spare_me a-8b-6c-5d19e-7g-1h-3 spare_room h1j3 spare_us d5 spare_you d-3
    spare_your e3h2 spared c-3g3h2 spared_. b1g4 spared_me b-1c-1 spark c-1 sparky a1h-1 speak a2b-2c-2d1g1h-4j1k3
    speak_, a2f2g4h1 speak_. b2c1d1e3f-1i-1j2k1 speak_about g1 speak_again e-2f1 speak_as g2 speak_at e-3i-2
    speak_for c1e2 speak_of c-2d-2e1 speak_soon e1 speak_to b-3c1d7g-5h-2i1k1 speak_well a-1d-4 speak_with b-1c-4e3
    speaker c1d-4e-3h-1 speaker_. d-3 speaking a3b-1c-5d-1e-6g-1h-2i-6k3 speaking_, a4c-8e-2g-3
    speaking_. d-13e-2h-2i-3k-7 speaking_of d-1 speaking_terms c-4k4 speaking_to d1 speaking_with c-2d-1
    speaks a2b-3c5d-4e-4g-3i-3 speaks_for c1 speaks_of c2 speaks_to a4b-3c3 speaks_well b-3c-5 spec c4g1
    special b-7d8e-2g-4h-3k3 special_. c-2d3 special_needs c4d-1k1 specialist d-2h-1i-2 specialists b1
    speech c-3d6h-1 speech_about d5 speeches d3 speeches_for d4 speed a5b1c1e3 speed_. a2d2 speed_than a1
    spell a-4b-3c1d8e2g-7h-5 spell_. c1e5f2 spell_it d5e-1 spell_my c1d5e-2 spell_the d2 spelled h-3i-1
    spelled_my c3 spelled_right b1c-3 spelling a-4b-3d1e-7g-5h-7k-1 spelling_. c-2 spelling_mistakes c3
    spelling_of c-1 spells c1e-1i1k3 spelt b-1 spend a2d5e-4f-2g-4h-1 spend_my a3c2h-2k-4 spend_on b4
    spent a-1b-2d-1e-7g-1h1i-1j3 spent_. h4 spent_a a-1j-1 spent_an i-1 spent_in c-2k2 spent_it b3 spent_most c4
    spent_on c-3 spent_the b1c2j1 spent_with c1i-1 spine b5c-3d1 spine_and d2 spine_points b3 spinning e-1h-2k1
    spirit b-3c1d-6e1f-3g2h1k1 spirit_. k2 spirit_is g1h2 spirit_moves e3 spite f1 spite_of f1
    splendid a-1b-1c-2d-3h1 split a-6b-2c-1e-1g-1i2j-6k5 split_. b-3k1 split_and k1 split_shifts b-1c1i2
    split_the b-1h3j-2k-2 split_up k3 splitting a-1g-3h-1j-1k4 splitting_up j-1k4
    spoke a4b-2c2d-6e-15f-5h2i-7j-5k-2 spoke_, a1 spoke_. b3c1g1 spoke_about a2b1 spoke_i h2 spoke_in h7
    spoke_of b-4c-3d-6h-3 spoke_over c5 spoke_to a1c3d1g-4h-3 spoke_well c-4 spoke_with b3c1 spoken a-6b1g6i1k1
    spoken_for d-2e-3g5h5 spoken_of b1d-1 spoken_to b-4c4d1h-8 spoken_with g1 sponsor a-3b-12f-2g-1h-7i-10j12
    sponsor_me b-3i-3j6 sponsored b-1c-2h-2j4 sponsoring c-2i-3j7k-1 sponsoring_me i-1j5 sponsoring_my j2
    sponsors b-4i-3j7 sponsorship b-6c-6h-3i-5j9k-4 sponsorship_of j-1 spoon a3b1c-6j3 spoon_. a1d1j2 sport d2f1
    spot a-2b-3c-1d-15e-3g-2i-2j-6 spot_! h1 spot_, a-1b1i1 spot_. c-2h5 spot_at h-4 spot_away f3
    spot_for a1b-2c-3f-2i-1 spot_on a-2b-1c-9f-3g-1h4 spot_to a-2h1 spot_with a1b1g1h-4 spotless c-4 spotless_. c-4
    spots a2b1 spotted c-3d-1 spouse g-2j5k-2 spouse_'s j3 spread b4c-1d-3i-3k3 spread_over b3 spreadsheet d3f1h-3
    spreadsheet_, f1 spreadsheet_. c1d3 spreadsheets d1 spreadsheets_. c3d2 spring a-3b-2c-5d-4f-7g-10h-4i-2k3
    spring_, a-1f-1h-1k1 spring_. b-2c-1e1f-2g-4h3k1 spring_and c-2e-2g-2j-2k4 spring_i h-8 sprint c2
    squad a4b-3d-4h1 square a-2b3d-1 square_with b1 squeeze b-1c-1f1g2h-3 squeezed b1 squeezing h-3 sry e2
    st a5b-5c-7g-5h6i1k-2 stability c1d2 stable b-2c2d-6g-2h3 stable_, a-1h3 stables a2b-4h2i3j1 stack b-1c3d3g-2k4
    stack_is c3 stack_of c-3e2k2 stack_up b1 stacking a3c2d2 stacks a3 staff a-2b4c6d-2e-10f-5g-3h-2i-2j6
    staff_, c4d-5 staff_. a-2b1c-2g-2h2 staff_and a1d1h-2 staff_are b-3c3 staff_better a1b1h2 staff_discount b9c-3
    staff_do c5 staff_engineer c-1 staff_for i2 staff_from c-2 staff_get c1 staff_house b-3j2 staff_housing j1
    staff_i c-3 staff_in c3g1 staff_is a1b-4c5 staff_looked c4 staff_meals b3h1 staff_meeting c-2d1g2k1
    staff_nurse c-2 staff_of h5 staff_on b-4c1 staff_party c-1 staff_quarters b-3j4 staff_quiz c-4 staff_rate b1
    staff_room b-4c-1h-2j-1k2 staff_rooms c-1 staff_there c2 staff_to b1d4 staffed c6 staffing c2
    stage b-1c4d-3f4g7h5j-5 stage_, b-3c3d-3e1i1 stage_. c-4e-2f1 stage_? g3 stage_crew h1 stage_i b2e1
    stage_if f2h3 stage_is f1g2 stage_manager b-1d-2h3 stage_of a-2b3g-2h1 stage_was c5 stage_with a1
    stages a-1b-2c4d2h4 stages_. h6 stained a2 stained_glass a2 stairs b-2e-10f-3h-7i-4k6 stairs_, b-1c-3d-3
    stairs_. b1c3d-1g-5j3k-1 stairs_and k1 stairwell c4 stairwell_. d2 stake b3 stale c3d1
    stall a-1b-8c-5d-8e-5f-1g1h-1j-3k-5 stall_. g1 stamp a-8b-11c-14e3g-3i-2j6k-4 stamp_, d-2 stamp_. j1
    stamp_and i1 stamp_duty j1 stamp_on d2e1j-2 stamps b-7c-3e2h-5j6 stamps_. c-4d-2j1 stand b-4c1d3g2h2i-3j-2k5
    stand_, d-2e-3f2g-1h-1 stand_. b-4d2e1j-1 stand_aside a2g1h3 stand_at a1c2d-1e1 stand_down c-1h6
    stand_for b-2c2d1g-1h2k1 stand_i a-1g5h-2 stand_in a1b1d2g3 stand_it k1 stand_me f-1 stand_on g1
    stand_over c4e1 stand_the d1 stand_up c-5d1e-1k1 standard c-1d3e-1 standard_, b1 standard_. a2b-2d-1
    standard_of b1 standards a1c4d1 standby b3d-1f2 standing a4b-5c5d6g-6h3j-3 standing_. a3c1d-1h-3
    standing_aside h7 standing_at d3k3 standing_down a-1c-7d-2h7 standing_for c2 standing_in a3b-2c3d5e1k-2
    stands a-2b1c-5d4e-3f3g1h4k-8 stands_, a-3g-4h4 stands_. c-4d4g-2h2 stands_; f3 stands_i b-1g4h-3
    stands_in b3c-2g1 stapled i2 stapled_to c1 star d-2h-1j1 star_. a-2c-2d-3 stars b-6c1d1g1 stars_. g2
    stars_and a1 start a1b3c-2d5e-13f3g-1h5i7j-1k-5 start_, a2b1h-4k1 start_. a-2b-1c-1e-3g2i-4 start_a a-2c-3h8
    start_again c1d1g2 start_and a3d1f1h-3 start_anything k1 start_at b1h1j4k-4 start_date f1h3
    start_elsewhere d1h1 start_for a2 start_in b-5c-5d-1 start_late c1 start_me f1h-3i-1 start_my g-1h-1
    start_of c-1h-1i-5k-2 start_on h4i7j1 start_over c2 start_people b3 start_that b-2c1d2 start_the g-2
    start_their i-3 start_there c2h-1i6 start_time c3 start_times c3 start_to d4i-1 start_up a7b3c-5d-6h-4i1
    start_was f2 start_with a1c-6d4e-1h6 start_without e2g1h-1 start_work h4i-5 start_would g-1 start_you b3
    started a-1c1e-1f3h1j-3k3 started_, c-1h1 started_. c-2h-4 started_a c-1e1 started_at f2h4 started_in c-1k1
    started_on b-1i2 started_somewhere f1h-1 started_to d1g5 started_with e-1g-1h4 starter a-2b3d-2g5h-1
    starter_. b5c-1g1 starter_for b-1g5 starters a-2c2h-2 starting a-1b1c-3d-11e-10g5h7i9j3 starting_a h2
    starting_at a1b-1g-2h2 starting_date k2 starting_in c1i3 starting_me a-1b3 starting_on i1 starting_point b6
    starting_to a-1e-4g10h-9 starting_with g-1h4 starts a-2b-1c-3e-4g-5h2i-2j1k3 starts_, h1 starts_. c1e-3h1
    starts_a d2h2 starts_at b-2c-6g-9h-3i-2k-3 starts_from b5 starts_in c-1h2i1 starts_on b1g3 startup a6b4h1
    startup_is a2 state a-2b2c6d2e-1h-1j2k2 state_, a-1c-1 state_. b-1c3h-1j1 state_of b1c5d3 state_to h-3
    stated c-1 statement c2d2i-2j1 statement_. b1d4g1 states h-2j3 station a3b-5d-14e-6g-7h1i-1j-5
    station_, a-3c1h3 station_. h-4 station_and c-1 station_has k1 station_in a-2c-1h4 station_is h2 stations c2
    statistics b-4 statue c-1 status b-5i-4j8 stay a-3b2c-3d-9e-7f1g7h6i-3j3k-3 stay_, b4f-2
    stay_. b4c-1d-4e-3g-6i1k-6 stay_a h2 stay_and h2 stay_as h1 stay_at g3h2i2k1 stay_away c2g2k1 stay_close g-1h-1
    stay_connected b-4e-3f-1g-6h-7j-4 stay_for c-4h1 stay_here h-1 stay_home d1g4j1
    stay_in a-6b-2c-9d-4e-8f4g1h2i-5k-1 stay_linked h1 stay_on c-2e-3f6g1h3 stay_open c1f1h-1 stay_out e-2f-4g6
    stay_put a-2b1c1e-4g2h9 stay_silent e3g-1 stay_so k1 stay_the b2 stay_there a1e1h-2 stay_two b1
    stay_where e-3f3g5k-1 stay_with b-3d1e-8f-4g4h1i-6j1k-2 stayed b1d2e-2h-4 stayed_. h4 stayed_at d1g2
    stayed_for c-4 stayed_in c2 stayed_on c-3 stayed_the c1h-2 stayed_where b3g1 stayed_with b-4c-2d2g-1h-5
    staying a-5b4c-8d-4f-1g5h10i-6k-1 staying_, h2 staying_. b4g-1h4k-3 staying_at b-2g3k2 staying_here h4
    staying_in a-4b-1e-4f1g7h3j-4 staying_on b1h5 staying_out e2h-3 staying_put b3e-5f-3h9
    staying_where a-1b-1e-3g2h6k-5 staying_with e-3h1j2 stays a-6b-3e6i-4j-2k-4 stays_between b-5 stays_no d2h1
    stays_open h1 stays_the b1e-3j-1 stays_with d1 steadier a1b2g1 steady b-6c-8d-7j-1k5 steady_. h-2k2
    steady_hand b-1 steady_work b-1k3 steel c1 steep b-3 steeper a1 steer c4d2 steer_clear c4 steering g4 stent k3
    stents k1 step a4b2d-11e-10f5g4h6i-1j-4 step_. c-4g4h-2k1 step_@number b1 step_above a3 step_aside d-2e-4f1g4h4
    step_away b1e1f1g2h1 step_back a-1b1e-4f1g6h6 step_closer a-5h-4 step_down a-4b5g-1h6 step_for g-3h-3
    step_higher a5b-5 step_in f5 step_out a-5b-4g-5h7i-1 step_sideways a-4 step_up a7c-4f-1g-6h-1
    stepped b-4c-10d-8e-7h4i-2k-6 stepped_aside f2g-2h-2 stepped_away h3 stepped_back c-2g2h4 stepped_in j1
    stepped_out c-2f1g-2h5k-1 stepping a2c3d-8e-3f1g2h8i-6k-4 stepping_aside f1g2 stepping_away c4h3
    stepping_back g1h4 stepping_down c-2g2h-2 stepping_off h3 stepping_out g-5h6i-2k-2 steps b-5c3d-7g-2h-1
    steps_. c1 stepson j1 steward h2 steward_. b1 stick a-8c-2d12e-2g3h2 stick_it d5 stick_with d-3g5
    stick_your c-8d9 sticking a-3b2e-1f1h4j1 sticking_point b1j1 sticking_with h4 sticks f1 stiff a-5b-1c3d-2
    stiff_and c1 still a-6b-6c-2d-9e2f11g-4h-1i2j-1k-4 still_, f5h2k-1 still_. e-4h2 still_a a-2b-4c-5h3i-1
    still_arguing i2j1 still_at d1e1 still_attend f4 still_be b3c-4d-1e-5f3g1h-2i-2 still_being b1c1i2
    still_bring f1h-2 still_call f1 still_can c-1d1f1 still_change h1 still_chewing e6g-2
    still_come a-5b4c-3d-1e-1g2h2i-1 still_confused g5 still_could c4 still_dead c-1e-2g-1 still_deciding f-1
    still_discussing e1i1 still_do e3f4h3j1 still_for g3 still_free f4 still_going b-1c-1f1g-1j-2
    still_got c-3e-1h-1k-1 still_grateful h-4 still_had c3 still_happy f2h3 still_has a-1c3h-1j2k-1
    still_have a5e2f-2g-7h-2i4j-1 still_hum c-2 still_i a1e-4f6h4 still_if b-2f1 still_in b-5c2d-2e1g4h-1j-2k4
    still_interested f1g-2 still_interview c2h-1 still_invite h1 still_laughing d1 still_let h-3
    still_like b-1c-1f3h1 still_looking e3g-1h2 still_making e4g-2 still_meet f2 still_mulling e4g-2
    still_need d-1e-1h-2 still_no d1e-6f-6g-2h-2j3 still_not d4e2h1i-1k3 still_on a2c1h-2k1 still_open c-3g-1h2j2
    still_out f-2h3 still_praying g1 still_put a1 still_really c-1f-1g-3 still_remember d1 still_run c1
    still_says c3 still_see c1e-1h2 still_short b2 still_sit b2f1 still_sitting c-3i2 still_stands c-1d3f-3
    still_stuck g1h1j1 still_swing f2 still_take f1 still_talk c-2 still_talking e1g1 still_talks c-5
    still_tell c-3 still_thankful h-1 still_the b2f-2g1 still_there g1h2 still_think c-1e-5h2
    still_thinking c-2e2f-2g-3h-1 still_time f1 still_to c1e1h1 still_turning e6f-2g-1 still_umming e6
    still_up c2d1e-4f1g2 still_very b-3c-8d-6e-10f-7g-11h-5i-1k-5 still_waiting b1c2d1i2
    still_want b-1d-4e-5g-1i-4j-2k-1 still_wants f-3h1i-1j1 still_weighing b-1e9f-2h-2k-1 still_with c2
    still_withdrawing h5 still_working g3h-1 still_you c-3f3 still_your c-4f3 still_yours f3 stinks c6d4 stint i4
    stipend a-3b10c-8d-7h4 stipend_, b3 stipend_. b4 stipend_and b-2 stipend_for b3c-1 stipend_is c-2
    stipend_they h2 stipend_would b2g1 stipend_you b2 stitch d-1 stitches b1c-1 stock a-1b7c2d-5f-1h-7i-2
    stock_, c1 stock_. c2k1 stock_and b1 stock_of h-2 stock_options a-4b9c-3h-2 stockholm b1 stockman e1h-2
    stoked c-1 stomach b1c4d-1g2h-2 stomach_. c3g1 stone b-2d-1f3h-6 stone_, f1 stone_. d-1f2
    stood a7b-1c2d-1e-8h-2j-2 stood_. c3 stood_a a3 stood_at a3b-1c-1 stood_down c-4h3 stood_in a-3j-1
    stood_out a4c-4h-2 stood_there c7d2 stood_up b1 stop a-6b1c-6d10e11f1g-2h5k1 stop_, a-2b-2d-2e-3f1h3
    stop_. a1d1e-3h1 stop_and b2c-2 stop_at d-2e-2 stop_by d-5e-2h-2 stop_calling c2d4e4h-3
    stop_here b-1c2d-6e-9g3h10 stop_it d4e-1 stop_me d-10e-6h-5 stop_my a1d-1h7 stop_on h-4i1 stop_pestering d3e1k1
    stop_pretending d5 stop_ringing d7e8h1 stop_sending c-3e4h-3 stop_texting e4 stop_the h3k2 stop_wasting d4e-4
    stop_where b3g2 stop_with c-1d4h2 stop_writing d4e6 stopped a-1c2d1e4g1h-1j-3k7 stopped_at b1c-5d2
    stopped_eating i1 stopped_in c2 stopped_me b2 stopped_running g1 stopped_smiling c-3 stopping a-4b2c-4d-5e-4h10
    stopping_. g1h1 stopping_here b1h3 stopping_where h5 stopping_with g1h2 stops a-3b4c-3d-6e-2f2h5i3j-2
    stops_at a-1c1h4 stops_here h4 stops_me a-2f1g2i3 storage b-8c-2d-1h-2i-3j5k-3 store a1c4d-12e1g-3i-3k-2
    store_, f2h-2 store_. b1c-1e1g-1h2 store_and c3 store_has c4g1 store_manager h1 store_was c1 stores b-4c2d-3h-2
    stores_. b-1 stories a1c4d2h-1 stories_, c2d3 stories_. c-1d1i1 stories_about c2 storm c-3e-3j-2 storm_, c-2
    story a1b1c1d3e-2h4i-5j-2k1 story_, c2d2h1 story_. a-1b3e1 story_about c-2d3k2 story_and c4 story_at c-1
    story_i b1 story_short h5 story_to a1c2d-2 stove b-4c-3d3e1i-1 stove_. d1 straight a-7c-1e1g-4h-3i1k2
    straight_, a1b3d-1h1 straight_. c-1g1k2 straight_: d-1 straight_after i3k-3 straight_answer b-1c6d-5e-4
    straight_away a-4b-3c-6d-8g-4h2 straight_back f2 straight_before d1 straight_face b2c-1d2 straight_in d3e5
    straight_into d2 straight_off a3c1h-2k2 straight_on b3 straight_out b1 straight_that j2
    straight_to a-1c-8d2e2g-2j-1 straight_up b1 straight_with a-5b2c3d-9e-6f-2g2h-3 straighter c-1d2h-1
    straightforward h-3 strain d2 strange a-2c4d-2 strange_. a-3c2 strange_that c4 stranger a-4b-6c-1d-5e-2h-3
    stranger_'s c3d1 stranger_. c-3 strategy c6d4h-2 strategy_, c2 straw c-3h-1
    street a-4b-3c-5e-11f-3g-2i-2j-10k-1 street_'s c2 street_. a-5b1c-7d-3g-2h-4 street_and c-3 street_has h2
    street_in d1 street_is a2h2 street_than h3 street_was c1 streets a2c-2 streets_from a1c-1 strength c-1d2e-1k2
    strength_, h2 strength_. d1 strength_of j1 strengths b-2 stress a2b-4c-6e-1h-6k3 stretch a2b4d-7g-2h2
    stretch_. g2 stretch_me a4b-2c3h2 stretch_to a-3b5c-7d-3 stretched b1e-2i1 stretched_to b2 stretches a2b2d2
    stretching a1g1 strict a-2b-2d-3f1h-1k1 strict_. c-2 strike a-2b-1c-4e-2f1h6i1j-3k-2 strike_, h-1
    strike_again g1 strike_i g-2 strike_is g1 strike_me a1c3d1e-6f4g-8h9 strike_means g6 strike_my c-3d2f-1h6k1
    strike_of h-2 strike_on g3 strike_out b-1h2i1 strike_so g-2 strike_the i1 striker g2 strikes b-2c5g2h-1
    strikes_me c4d-1 string b-2d-3h1 strings b-2c1 stroke b-4c-7d-5e-3g2h2j-5k5 stroke_. k2 stroke_of i1
    stroke_patients a1h1 strong a-2b-6c-4d1g1h-2k2 strong_field d1h3 strong_for k2
    stronger a12b-1c-17d-14e-6g-5h1i-2j-1k-2 stronger_, h1 stronger_. a5b-3h-1 stronger_case a1 stronger_choice a1
    stronger_company a2h-2 stronger_in a2 stronger_match a1 stronger_name a3 stronger_of a1 stronger_team a4
    stronger_than a-3h1 strongest a9c-4 strongly a5c-1d-2g5h-4 struck b-3c3d-3e-2f-3g-1h-2i4j-1 struck_by c-4
    struck_from h2 struck_me c6d-1h-9 structure a-1b4c6h4 structure_, c2h1 struggle g3 struggled c2
    struggling b-1c-2g6h-1 struggling_to g6 stuck a-8c3d-2e-7f1g5h-3i1j2k-2 stuck_, b1c-1 stuck_. c-5g-1j-1
    stuck_at c1g4j2 stuck_for f1 stuck_here g3 stuck_in c2j3 stuck_it i1 stuck_on c-4g2h-3k2 stuck_with c2d1
    student a-8c-2d-6f-1g2h-1i-4j3k3 student_, a-1b-1g1 student_and b-2c-1 student_loan b6k4 student_loans b3j1
    student_of h1 student_visa j2 student_who c1 students b-3e-3f-4h-10i-6j-6 students_'s c-3d1g1
    students_, a1b-2c2 students_. c3g-1 students_of i-2 studied a-2b-2c-1d-3h-1 studied_. a-2h-1
    studies a-3b-8c-7d-7g-5h2i-4j-2 studies_. a-1b-3c-4d-1g-1h1k-3 studies_has a-1
    studio a10b1c2d-1e-7f-4g-8h2i-1j5k-6 studio_'s a1c1i1 studio_, a6f-1h1 studio_. a-3c-2h-2 studio_has a1h-2
    studio_i d2 studio_in b2c-2 studio_is b-1c2 studio_that h1 study a-3b-2d-1h-3i-2j2k-6 study_, b-2c-1
    study_. c-1h-4k-3 study_and i1 study_leave b2 study_was c3h1 studying d-1g1 stuff a4b-4d3e4j4k-2 stuff_, c1d4e1
    stuff_. d-1e3 stuff_on b-4c1 stuff_out d-2e1 stuffed a-2b-3d4 stuffy c-2 stumped b-1 stupid b-2c-5d10e2g-3h-2k1
    stupid_. c-1d4 stupid_of c1 style b-3c5d3g-1h1 style_, d-1h1 style_. a2d2 style_guide a-2d1 style_is c2d1
    stylist a2d-1 stylist_. c1 subject a1b-9d-1e4f6h-4i9 subject_, e1 subject_. a2c1d-3e1g-1h-4 subject_of b-2c-1
    subject_to c-5e3f7g4i10 sublet j2 subletting j4 submit g-2h1 submitted g1 subscription b1c-1 subsidy b4
    substance b-1 substance_to a-3 substitute f4 succeed d-2g1 succeeded d-4 success a-12b-11d-14e-1g-6h-10i-4
    success_. c-1 success_with a-4b-4c-3d-2g-1h-6 successful h-1 successor h2 such b-5c-3d2e-2f-1g-6h-1i-1k1
    such_a a-3b-9c2d1e-7g-6h2j1k1 such_an a2b-2c2d3h-1 such_as a3c3d-2f-1g2h-2 such_kindness h1 such_patience d-2
    such_thing b1 such_things b1i1 sucker d5 sucker_. d2 sudden d1h4 sued c4 suffer k3 sugar b-1d4e-3h1i-1k6
    sugarcoat a2d2 suggest a-1b-6c1d7e2g-2k-1 suggest_somebody d-1 suggest_someone d-1 suggest_that c1d4e3g-1
    suggest_you d8 suggested c-3h-3 suggested_. h-1 suggestion d5 suggests a-2c3d-2 suggests_. a-1c2 suing c2
    suit a2c-4d-1e-2f-1g1i-1k-3 suit_, f1h-1i1 suit_. c-3d1g2h1 suit_? g-1 suit_a c-1h2 suit_it g1
    suit_me a7c-4d-3g1i-1k-3 suit_you a-2b-3g-4i-2 suitable a6b-3c-4d1f2g-3 suitcases c-1i-3j6 suitcases_. j2
    suited a3d-7g-9h3k-2 suited_me a3c-4 suited_to a1c2g-3h2 suits a7b-2c-6d-14e-2f-9g-1h-2i-6k-1 suits_a a2b1
    suits_me a7b-1c-7d-2f-3h-2 suits_my a7b-7 suits_the a-1 suits_what a-6 suits_where a-6 suits_you b-1d-2e-4
    sulked c-1 sum a3b2c-3h-3 sum_. b2 sum_on b2 sum_that b5c-1 sum_you b3 summary c2 summat g2h1 summat_'s g2
    summer a-7b3c-5d-2e-1f-7g-5h-5 summer_, a-3f-1h-2j1k-4 summer_. a-5e-2g-6i1j-5k2 summer_and g-1i1j-1
    summer_i b-1 summer_is c-3 summer_reading a1 summer_school g2 summer_with c2 summon d3 summoned g3j2
    summons c-1d5g2k2 sums b2c-4e2k-1 sums_, h1 sums_and b2 sums_on b1e2 sun b-3c1d4e-3g-4 sun_, a2 sun_. a-2
    sun_and c-1d2 sun_does d3h1 sun_for c1 sunday b2c-2d-2e-2f2g-1i2j1 sunday_'s g-1
    sunday_, a-3b-7c-1d-1e-1f-7g2i1 sunday_. a-1c-3e-9g2i-1k-2 sunday_after i-1 sunday_and a2b1g3i-3k2 sunday_at c1
    sunday_evening i2 sunday_i a2d-2f1g-1 sunday_if d-3 sunday_is b1g2 sunday_lunch c1g2 sunday_morning c2d4
    sunday_night b-2d3g2h-2i3 sunday_or g-3 sunday_premium b3 sunday_shifts b1f2h2 sunday_so g-2i1 sunday_that k1
    sunday_to g-2j2 sunday_with f1h-4 sundays b5c-1d-3f3g-1h-1i1j-3k-6 sundays_, a-1c-3g1 sundays_. a-2b4d-1f1g-4
    sundays_and c3 sundays_at b1 sundays_i f3 super a-8b11e-1h-3i1j-1 super_, b4 superannuation b5 superb d-3h1
    superb_. c-3 superior a15b-5c-9d-9e-5g-7h-5 superior_. a5c-1 superior_in a2 superior_opportunity a6
    superior_to a2b-1 supermarket a3d1g-1h5j-1k1 supermarket_, d2k1 supermarket_. b2h1 supervising i1k-2
    supervisor b2c4f1i-2j-5k5 supervisor_'s e1h2k2 supervisor_, k1 supervisor_. b2c1f2g1h2 supervisor_has c-3g3h1
    supervisor_interview c-6g-1h-2 supervisor_is c1 supervisor_job c-5e1h2 supervisor_role c-2 supervisor_spoke c3
    supervisor_was c3 supervisor_will d1g3 supervisors b2c7 supervisors_. c1 supper b-3c-6e-3i-1 supper_. c-1e-1i-1
    supplement b5c-8j-3 supplement_, b3 supplement_. b3 supplement_and b2 supplement_for b-2 supplier c-2
    suppliers b-2c6e-1i1 supply b2c3k-2 support a-2b-3c5d-8i-4j-6k5 support_. b-2c6 support_for h-1
    support_worker c-1g1 suppose a-1d4e-2g10h-11 suppose_, h-1 suppose_. d1g2 suppose_i b-5c1d-4e-1g10h-5
    suppose_reading c-4d5 suppose_that c3 supposed a-2d5g4h-3 supposed_to d3g2h-3
    sure a-5b-4c-3d3e-5f-7g10h-11i-1j-6k-2 sure_, b2d8f1g-2h1 sure_. b-4d-2e-5f-1g4 sure_a g1
    sure_about c-1d-4e-2g9 sure_any g3 sure_anymore g3 sure_do d-1e1 sure_how d-5g-1 sure_i b-5d-13e-5f-3g15h-10i-1
    sure_if d1e-3g-3h2 sure_it b1c1d2g1k-1 sure_look g-2 sure_of b-1c2d-5g2 sure_that a-1b-2c1e-1g2k-2
    sure_the d5h-1 sure_there a-2 sure_this g3 sure_to e2 sure_what b-1c-3d3e3g-5 sure_when e5g-4
    sure_which c-2d2g-2 sure_who d1g-2 sure_yet f-2 sure_you b1d-6e-1g-5 surely b-1c-4e-5g-6h-3i-1 surely_that d-3
    surface b-6d-1e10f-3g-4h-5 surface_. a1e1 surface_when e1 surgeon g-4h-3i-3j-2k4 surgeon_says i-1
    surgery a2b-2d-3e-3f-3g-3h3j-2k-2 surgery_, h3 surgery_. g-1i2k-1 surgery_and c-1 surgery_goes k-1
    surgery_in h2 surgery_on j-1k1 surgery_where c3 surpasses a4 surprise a-8d4e1g7h-1j1 surprise_, c1d5
    surprise_me g6 surprise_to j1 surprised a-5b2c1e3f-3g3h1i1 surprised_. c1d1e1g-2 surprised_how c-4
    surprised_if a-3c-6d-4g7h-3i2 surprised_me a-1b2c1d-4 surprised_that b1c5d2h2 surprised_to c4d-1g1
    surprisingly c2 surrender c1 survey b-6c-8d4e-7f-3g-3h1j1 survey_. d1 surveyor b-1g-3h2 surveys c-1
    survive b3c4d5k2 survived c1 suspect d2e-4f-3g11h-8 suspect_i e-1g8h-5 suspect_that c-1g1h-3
    suspect_the a-1d2g1 suspicion g4 suspicious c1 swallow b5d2e-1g1 swallowed a-3b-2c-1d-5e6g2h-5
    swallowed_me c-3d-1e6h-1 swallows a-2b-1 swamp e1 swamped d-1e3 swamped_, e-2 swamped_with e4
    swap b-10c-1d-6e-4h-5i-7k-6 swap_. c-1g-1 swap_a a2 swap_it b-1 swap_my c2g2 swap_with f-1g-2h-2i-2
    swapped f-1h-2 swapped_my g1 swapping a2c-2j1 swapping_my j1 swayed c-4d-1 swayed_me c-3 swaying a-1g3
    swaying_towards g2 swear f-1g3i2 swear_to b1f-1g4 swearing c4i4 swears a-1b-1c-1 sweat b2c1 sweatshop c1d2
    swedish b-2 sweep a-4g-1 sweep_the d3 sweet a1c-8d-2e2g-1i-1k-3 sweet_, e1 sweet_as a2 sweet_shop b-1h3
    sweet_time e1 sweet_to c-2 sweetened b7 sweetened_the b5 sweetener b6 sweeter a-1b-1c-6d-3 sweetheart c1d4
    sweetheart_, d2 sweetheart_. d2 swell c-1d1 swerve g4 swing c-2d-4f5g1 swing_the g1 swinging g2
    switch c-2g-1h-2j2 switchboard b-2g-3 switchboard_. c-3 switched a1b-2c-1d-2e4h-3i-2j1 switched_off d-2e4
    switched_to j2 switching e4 swithering g7 swithering_about g5 swore c4k1 swore_at c3k2 sworn a-2b4c1g-4i7
    sworn_in h3i4 sworn_to h-1i1 swung a3b5c-8d-5h-4j1 swung_it a1b5c-6d-4h-3j1 sydney b2 syllable d1 syllabus c3
    sympathy a1d2 system a-1c3d-1f6h3 system_, a-1b1d4f5 system_. c-1h5 system_and c-3e2h2 system_design c-5
    system_for f1 system_i a2 system_is c4d-4 system_lost c3 systems b-2c-1h2j-1 systems_. h2
    ta a-8b-8c-14d-4e-9f-6g-9h1i-4j-2k-10 ta_for b-2c-4e-3 ta_ra d-9h-1k-3 ta_very c-2h2 table b2c-2d1e1f5g4i-4k-3
    table_, a2b7d1h-6j1 table_. a1b3c-3d1f2g3h-3 table_and a2e2h1 table_by b-1c1 table_for e1g1 table_i b3
    table_in a-4b-3c-1 table_on g3 table_that b-3h1 table_to d2 table_was b-2c-4 table_with a-3c1 tables b-5d1
    tables_. h2 tablets b-4c2h-3i-2k5 tag b-3e1h-3 tailor c-5d-4e-3g-2h4 tailor_'s b1h1
    take a-4b2c-3d2e1g-2h4i-1j1k3 take_, b1 take_. a-2c2e3 take_a a1d4e2f-4g1h-1j2k-2 take_all h1j1
    take_another g-1k2 take_any i2 take_anything b2 take_back c-1d-1h9
    take_care a-10b-6c-9d-22e-15f-2g-10h-16i-10j-2k-17 take_good d-3 take_her k1 take_him h1 take_his d1k2
    take_home a-7b12c8d-4e-4g-7h-3i-4j-4 take_in b2 take_it a-3b-1c-2d-1e8g-3i3j1 take_less b2 take_long e2
    take_me a4c-10d3e-1g-5h8i1 take_my a1b-2c1e8h9i1j-1k-3 take_myself d-1h4 take_no c-2d1e-1h-4 take_off b4h1
    take_on a-2b-7d-1e-5f2h-1i-2j-1 take_our j2k2 take_out c3 take_over h-1i2 take_part b-9c-2d-4f2g5h7
    take_some d-1 take_that c-1e1h-4 take_the a4b-1c-5d5e-1f1g4h2i-3j1 take_their d1e2 take_them c1
    take_this d-1e-8f-1g5h1 take_three c-2 take_time d-2 take_to c3 take_two c4 take_up b-6c-3d-8e-5g-4h-2i3k-1
    take_what i-2k2 take_your b-5c-11d14e-9h-6 taken a-1b-2d-6e-7f-2g-7h7i-1j-2k-1 taken_, a-3c-2d2e1g1 taken_. h-2
    taken_a a-2b2c-1d-4f-2g-1i1k-2 taken_an b1c2 taken_another a-4b-4c-5e-4g-3i-3k-6 taken_as e2 taken_at k1
    taken_back c3h3 taken_by a3b-3h1 taken_into e2h-1k1 taken_is h-5 taken_it b3h1 taken_me c-3d-5e-3f-1g-10h7k-5
    taken_my b-1h-8i-1j-3k2 taken_myself d3 taken_off b-1c5e-1h5 taken_on a-5b-11c-7d-5e-8f-6g-3j-3k-3 taken_one h2
    taken_out b4h-1 taken_over d2h6 taken_something b-1g-2h3 taken_that a1 taken_the a3c-4d-1f4j1
    taken_up a-2c-4d-8f-1h2k-1 taken_with c2h-3i-1 taken_work h3 takes b1c-1d1e2f-3h1j2k2 takes_. e5g-1
    takes_a b2d1e-1j2 takes_care b4 takes_half k1 takes_his c1e2h1 takes_it c-2 takes_its b1c2
    takes_me b-3c-4d-3g4h-6i2 takes_the a1b1c-2d2 takes_to d1 takes_two c-1 takes_up e2h1 takes_us h1 takes_you c3
    taking a1c2d-3e-5g-1h6i-2j3 taking_a a-5b2c-2d-4e3h-2i-1 taking_another g3h-3 taking_any i1 taking_back h3
    taking_home b6g-1h-4 taking_is a1h2 taking_it a3b-1c-5d-3e-7g-1i-1k1 taking_me c-1h-2i1j-1k1
    taking_my c4e-3f-7i-1k-6 taking_myself a-3f1g-7h7 taking_over j3 taking_part b-2e-1g-2h6
    taking_the b1c-1d1e-4f2g1h3i-2j1 taking_this e-1h3 taking_up a-1b-3e-2f-1g-3h1i2 taking_you c1h4 takings b3
    takings_. b3 tale c-2e1h3k2 tale_. e1h2 tale_of c-3k2 talent a-6b-2c4d6g2h1 talent_, a-1c2d1 talent_. c-1g2
    talent_team d6 talent_to d4 talk a-9b-3c4d2e4f2g-7i-1j-10k-5 talk_, b-5c1e1 talk_. a-2c1d2e1f1g2h-1
    talk_? b1d-1e-1 talk_about a2b1d-4g-10h5k-2 talk_after i-1 talk_again e-2 talk_at e-3g1 talk_for e1 talk_i c1
    talk_in c2 talk_is e-2 talk_it e7 talk_like d4 talk_me e-2f8h1 talk_now e3g-1k1 talk_of a-3b2c3d-6g1h-3
    talk_on a-3d-5e-3f-1k1 talk_over c4 talk_the c2i1 talk_to a-1b-1c-3d9e1g-2h-3k1 talk_too c-5g-2h2
    talk_was a2d-2 talk_when e2 talk_whenever e3 talk_with a2b-1c-5e3f1g2h3j-2k-5 talked a6b3c5d1e-7f4g-1h1i3j-4k-6
    talked_, b1 talked_. c2g1 talked_about a2b5c2d-4e-4 talked_at c3h1 talked_down c5d6 talked_for c-2 talked_in c1
    talked_into f4h1 talked_it a2e-3g-2 talked_me c-2d-1h2 talked_on h2 talked_over c8d2 talked_round b1c-2d-1f3g-3
    talked_them a-2i3 talked_to a5b-7c1d1g-1h-1 talked_too c-3 talked_with c-1 talking a-4b4c3e1f1g-1h-3i1k-2
    talking_. c4 talking_about b3d-4e-2f3 talking_it e-3k-1 talking_to a-7b-2c-2d5g1h-2i3k-4
    talking_with a-1b-5e2i-2 talks a-9b4c3d-2e-5f3g-4h3i2k-1 talks_, a-5b7 talks_about b2h3 talks_and c1
    talks_to c1d1 talks_were c-1 talks_with b-3c-6h2i2 tall a3c-8d-1h-2k1 taller c-5d1 taller_. c-2d2
    taller_than a-3 tame a3 tap c1h2 tape a1c4d1j2 tape_. c1d2 tapped h3 taps a1 target b7c-1 targets c8h1
    targets_you c4 task a-7b-9c4d-1g-1h-4 task_, c2 task_. c-2h-2 task_and c-4g-1 task_is c1 task_was c-1
    task_you c5 tasks a1b-2c4 taste a2b-3c6d-5h2 taste_. c4h2 tasted a3b-1 taught a-5b-9c-9d-2e-5g-6h-3j-4
    taught_me a-4b-6c-13d-15e-3g-3h-5i-2j-3 taught_us h2 taught_your d-1 tax a3b-7c-9d1e2h-1i-2j10k-2 tax_, b1
    tax_. a1b4e2h1 tax_adviser b-2 tax_and b1 tax_form i2 tax_forms i1 tax_free b3 tax_i b4 tax_in b-2
    tax_inspector j-1 tax_it b3 tax_law a1b-2 tax_man b-1k2 tax_number b-4i1j-1 tax_office a1b-6c-2d5i-1j2
    tax_people b-3k2 tax_resident j5 tax_season e2 tax_year c2e1j1 taxation i-1j5 taxes b-3d1j2k-1
    taxi a-5c-2d-8e-1f1g-2k-2 taxi_, b-2k-2 taxi_. c-1h-1 taxi_home b5 taxi_man b-2 taxi_to c1 taxman b1d2e1j1k2
    taxman_. b1d2e1 tbh a3b-1d-5e-3f-2g3i-1 tbh_, e-2g4 tbh_. e1g3 tea a-7b-3c-6d-3g-4i3j-2 tea_, b3d1
    tea_. a-1b-3c3e1h1j-2 tea_and b-2 tea_at g-1 tea_before d-3 tea_estate h3 tea_i h1 tea_in k1 tea_leaves e2i2
    tea_room c1 tea_to g1 tea_was c-3k1 tea_with i1 tea_you d1 teach b-5c-2d4e-4g-7h1i2 teach_, i2 teach_. a3
    teach_a b-2d-2i1 teach_in a1d1 teach_me a2c-3h2i-1 teach_the b1c-1h1 teach_there a-3b1 teach_your c1
    teacher a-3b1c3d-8e-4f-2i-4 teacher_'s a-1b4h-2 teacher_. a-1b-2g2 teacher_at h1 teacher_before j1 teacher_i c4
    teacher_in a1c-1 teacher_is h1 teacher_post c2 teacher_to c2 teacher_was c1 teachers b2c5d-1e-3g2h-11j2
    teachers_'s b2c1 teachers_, g2h-1 teachers_. a-1c3d-1 teachers_in c1 teaches a-4b-3c4
    teaching a2b-1d-7e-7f1h1i5k-1 teaching_, h-3k-3 teaching_. a-5b-2d-2f1g-2h-4k1 teaching_at a-4c1
    teaching_certificate c1 teaching_hospital a3b-1h1 teaching_in a3c-3g2 teaching_is a-1g-2 teaching_job b1c1h2
    teaching_load b2c1f1 teaching_me a1j2 teaching_post a-3c2 team b-9d-6e-13f-2g-5h2i-5j-3 team_'s c-10d-2h-1
    team_, a2b1d-1f-4k-4 team_. a1b-6c-1d-5e-5f-1h-1i-2k-2 team_? f1 team_a c-2h-5i1 team_and a3b1 team_at c-3i1
    team_before c2 team_came a1b2c1 team_can a1d2h4 team_could d4 team_did c3 team_does c-6g1 team_ever d1
    team_for a-2c-1h-1k1 team_gave c-3 team_gets c1 team_got c3 team_had a-3c-6 team_has a-4k-1 team_i c4h1k1
    team_in a2c-5 team_is a1b-1d1h1j1 team_lead c3g1h2k1 team_leader a-4c2d-2f1h1k7 team_like a-4c-2h1
    team_looked c5 team_made c-3 team_needs c3 team_of a1b-1c-3 team_on f1h1 team_over a1 team_seems a-1
    team_than a-4 team_that a2c2d-2h3 team_there a1c-1 team_to d-3 team_told b1 team_was a-2c-7i-3
    team_went c1h2i-1 team_whose a3 team_with c2 team_would c-3 team_wrote c-1 teammate c-4 teams a-4e-3g5h-6
    teams_. b2 teams_call d2g3 teams_in c-2 teamwork c2d2 tear f8g-1h5 tear_up f5h5 tears a2c3h-1k4 tears_. c3
    teatime i2 tech c5g-3 tech_. c-2 tech_stack c6 technical a1b-1c3d-7e1 technical_lead c1 technical_round e1
    technical_test c1 technician a-2c-3k-3 technician_. a-1h1 technician_interview h1 technician_job c-2
    technician_post h-1 technique d3 technology c3 tedious c1 teeth a-3b4c-1d-1g-1k-1 teeth_, b3 teeth_. e1
    teeth_and b3 teething c2i1 telephone a-5b-4d5e2g-7i-5k1 telephone_, c-5 telephone_. c1h-1 telephone_call h1
    telephone_is c-1d2 telephones d1k2 tell a-11b-1d3e4f1g-4h-1i3j1k-7 tell_, d-5e7g-1 tell_. b-1c3e4g-3h-2
    tell_a c2 tell_anyone c-2 tell_doctor d1 tell_everyone d1 tell_her c-5d-5f1k-1 tell_him c4d1e-6h1
    tell_me a-2b4c9d2e-17h-4j1k1 tell_mr d-2 tell_my a2b1e-3h-1 tell_people d2 tell_that c-2d6
    tell_the a-8b-1c-2d4e-8f6g-6h4i1 tell_them a-1c-5e-4h3 tell_whoever c-2d3 tell_you a-4c-2d-10e9f-4h4i2k-2
    tell_your a-3b-8c-5d6e1g-1h-4j2 teller b-1c-1h-1 teller_interview h-2 telling a-1b1c1d6e-1g4h-1i1j-1k-2
    telling_. b2c-2 telling_a d1 telling_everyone d3 telling_me c4e-5f-2g6h-1 telling_the a1b1c1d1f1h2
    telling_when g-1 telling_you b-5d1e1g2 tells a-8b-2c8d1e-7f-3g2h-1i-2 tells_me a-4c7d2e-4f-2g2h-1i-1k-2
    tells_you k1 telly a1c-3d1 telly_. c-1d2 temp c-1h5i4j-3 temp_agency c-1h1 temped c5 temperature c5
    templates d2 temple a-1b-3 temporary c3i2 tempt f4h-3 tempt_me f4h-3 tempted b4f2g6h-9 tempted_back f4g-2
    tempted_me b2 tempted_to b-2e1f-1g9h-5 tempting a4c-4 ten a3b-3d-1f-4g2h-2j-1k-1 ten_, a1e3h1
    ten_. a-1b-1c-1d-1g2h-7i-3j-3 ten_? g-1 ten_a b4 ten_and a1h1 ten_at c2d3 ten_days b-6h1i4j1 ten_each b-2
    ten_for d1g-1 ten_hour c1j1 ten_hours c2 ten_i g4 ten_in c6g-1 ten_is g5 ten_miles c-3i2 ten_minute c2
    ten_minutes a3b-5c-1d-2g-4j-3 ten_months h2 ten_o'clock a-1b-4c-1d-4g4i-4 ten_of b-2 ten_on f-2 ten_or b1g-2
    ten_past b-1c-1g-5 ten_per b1 ten_percent b6g-4h1 ten_pounds b1 ten_thousand b4c1 ten_times a2d1 ten_to b1g-2
    ten_weeks c4i1 ten_with a1 ten_year c-3d2i-1 ten_years a2b-1c4g-1h-3 tenancy b-6g2j5k-2 tenancy_in j3
    tenant b-1j3 tenants a-1b-1c3d-2e-3h-4j2k-4 tenants_, c2 tenants_in c-1 tend a-3b-1c1f-2g8h-2 tend_rather g2
    tend_to g5 tender d-2f-2 tending g7h-4 tending_to g2h-1 tending_towards g3 tenner b1c-1 tenner_. b-1
    tenner_an b3 tenor a-4d-2 tense c4 tense_, c2 tense_. c1 tentatively g2h-2 tenth a-1b2e-1h5i4j-1k2 tenth_, i2
    tenth_. g2h1i2j-3 tenth_of k1 tenure b-2h1i3 term a-3c-2d-1e1f-1g-4i7k-3 term_'s g-1i4j-1 term_, b-3c2f-1h-4i-3
    term_. a-2b-3c1f2h1i3 term_and h1 term_begins j1 term_dates i-2 term_has c2e1 term_incentive b4
    term_of b-2c-2d1 term_post i2 term_time a-1b6e-1h3 term_with i1j2 terminal a1c1h2 terminal_. a1b1d1h1
    terms b4c-5d-7e-8g-14h-6i9j-8k1 terms_, b2i4k2 terms_. a-5c-2g-1i1 terms_and f2i2 terms_are a2c-1i2
    terms_i b2i2 terms_of a5b-3d-2f-2g-1h-5i-3j-2 terms_on c-2i1 terms_with a-3f1i1 terms_you d1
    terrible a-1b-2d-9h-2 terribly c3 terrific d-1 territory c1f2 territory_. f1 test a-7b-10c6d1e-16f7g2i6k-2
    test_, a-1b-3c-3f2h-4i5k-1 test_. b1c-5d1h2 test_again c3 test_and g2i3 test_at c-1g2 test_before c3
    test_drive h1 test_for c1i-1j1 test_from c2 test_had b-1c6 test_i c5d1 test_is c4d1i1 test_link h1 test_me d1
    test_of d-1 test_on c3f3g-1 test_or h3 test_paper c-1 test_result c-2 test_so f2 test_task c-1d1 test_that c3
    test_the c2 test_there i1 test_to c2 test_was a-2b-1k3 test_you c1 tested g-2h-1j1k4 tested_positive k4
    tester d-2h-3 tester_. h-3 testing b-2c4d3h1k1 testing_. h1 testing_me d2k1 tests b-1c2d4e-3f-1h-3i-6j-2k6
    tests_, a1d2k2 tests_. d2 tests_for a-1d1i-1k1 tests_on c2 tests_were c-1 text a-9b-11c3d-4e6f-2g-6k1
    text_, d-2e1h2 text_. d-4i2 text_about e2 text_at c4d1 text_back e3 text_if e2 text_is c-2 text_me d1
    text_message c2d-1 text_u e3 text_you d-3e6g-3k2 texted c1 textiles a1 texting b-1c-3d5g-4h-6i-3 texting_. d1
    texting_back d1 texting_me e5h-3 texts e5 texts_. c-1 than a4b-4c-2d-1e-14f-5g-7h-3i-3j-5k-4 than_@number c-3
    than_a a1b-3c5d-6e-3f2h-1i1k4 than_about c4 than_all c1 than_an b-3c-2d-3 than_another a-1h-2 than_answers c3
    than_any a-1c-5d-9h-2 than_anybody d-5 than_anyone a3d-4 than_anything a-1c-2h3 than_at a1b-2c-4g-5h-6
    than_before g4 than_being b-1 than_by a3 than_enough e1 than_fair a-2 than_fifty a-1g3 than_for a6b-3c3d-4h-4
    than_forty a1 than_from b-4d-4h-2 than_half g-1 than_have h2 than_he c1 than_here a1 than_his c-3d3
    than_i a-8b3c1e-1f-8g-1i-5j1k-1 than_in a4b-2d-11g3h-5 than_it a-5c8g-6 than_last a-4b-1c-1 than_leave d-2
    than_let e-3 than_likely a-1h-1 than_me a-13b-8c-3d-4f-2g-6h-3 than_mine a-8b-5c-2d-8h-4
    than_most a-14b-5d-9i-1 than_my a-18b5c-1d-5g-4k-1 than_nights a3 than_not a-3g6 than_of a-1b4 than_on a3c-1
    than_once a-3 than_one b-2d-4g1k1 than_ours a-6c-3d1 than_out c2d-1f3 than_private a1 than_ring d-2
    than_selling a4 than_sit a-5c-3d11 than_take d-2 than_ten c-3g-2 than_that a-5b7d3e4f1g-5h-2i2
    than_the a-6b2c2e4g-1h-2j-2k-4 than_there b-1 than_they a-3b-6 than_this a1b-1c2g-5 than_those a-2c3d2
    than_three c2d1k1 than_to a3b-7c1d-2f-1g4j2 than_twenty b2 than_waste a-3 than_we a-3c1
    than_what a8b-3c-2d-5g1h4 than_when a-1 than_where a3 than_with a8b-5c-6d-3g-8h-3 than_yes a-3g5
    than_you a4c-4d4e-7g-8h3i1 than_your a10c-2d10g-1h3 than_yours a1b-2f-7g-4h-2 thank a-5b-1c-5d-5e-7f-2g-9i-5j-1
    thank_for d1h4 thank_god b2k2 thank_her b1 thank_him d1 thank_the b-1c-4d2h-1
    thank_you a-4b-1c-4d-8e-7g-7i-4j-2k-1 thanked b2c2d1h1 thanked_me c2 thanked_you d-1
    thankful a-2b-9c-14d-3f-3g-11h-3i-1j-3k-10 thankful_. a-3 thankful_for b-1c-4d-6e-2f-1g-5h-1k-3 thankful_if e2
    thankful_to d1h-3 thanking d-7e-6 thanking_you c-3d-7e-6 thanks a-13b-3c-7d-1e-6f-3g-11h1i-7j-9k-5
    thanks_, c2d-2e2f4g-2h4 thanks_. b2c3d-5e2f-9h5 thanks_a a-5b-12c-9d4f-1g-5h-2k-1
    thanks_again b-1c-5d-14e-7h1k-4 thanks_all f-1h4 thanks_and h1 thanks_be h-2 thanks_but d3f2h1 thanks_ever c2d2
    thanks_for a-6b-5c-7d1e-8f-12g-2h-6i-9k-4 thanks_from h-2 thanks_heaps c-3d-4h-3 thanks_i h1 thanks_on h-4
    thanks_so b-3c-9 thanks_to a-7b2c1d-2g-1k2 thanks_very d3 that a2b-2c2d4e-5f-4g3h-1i-1j-1k-3 that_! c1d-3
    that_'s c-1e6f-4g-2h4 that_, a3b4c-5e1g-3h4i-2j-3k-5 that_. b3e2f-2g-6h-1i1j2k-1 that_? b4c1e1g-3i1
    that_@number c1g1 that_@quote b-2c-2d4 that_a a2c-2d3e-5f6g-1h1j-2k1 that_about a1d-1 that_advert d4
    that_afternoon b-4c-6d1g9h-4 that_again d4e-1j2 that_all c-2d-1 that_alone c1 that_already b5h1 that_an d3
    that_and b1c-2d3h-2 that_another c-3g4 that_any c-1 that_anybody g2 that_anyone a-3d1 that_anything c-2h2i2
    that_are c3 that_as b-1c-4h-5 that_asked a2c-2h5 that_at a1b2c1d2 that_bakery a2 that_beats a3h2
    that_before b3g2 that_begins i4 that_between a-2b-1f-2h1 that_bit a5b-4c-4 that_box b-1 that_bridge e5
    that_building c3d4k2 that_by d2 that_called a2c-3h2 that_came a-5b-4c3h1k5 that_can a-4b-5c5d5e1g-2h-3
    that_candidates c-5d6 that_care b-1 that_chair d-2f1h-3 that_changed b2 that_changes c5e2 that_chat c-3h1
    that_coffee d-5e-1 that_comes a3c-2d1e4 that_company a5c-4g-2 that_contract a2c-1d1i-1 that_conversation g1
    that_counts b-1 that_covers b-4i1 that_date c-7e-6g9h-4 that_day a-5b-14c-11d-6e-5f-7g4h-2i-15j-2k-16
    that_decided b3c-1h-3 that_department a-1c1d-2 that_depot c2 that_desk c1 that_did a1b6d-3 that_do c2
    that_does c-3g-2h1k-2 that_door d2 that_dr h1 that_each c-2g2 that_early b1 that_either a-2d1 that_ends d2g2
    that_even d1k1 that_evening b-3g6 that_every b-2d-1 that_everyone c3 that_far g-3 that_feels a2h1
    that_felt a4c-2h4 that_first a1 that_fits a5i1 that_fitted a3h1 that_for a4b1d2e2 that_form c-1 that_four c2
    that_friday g-1 that_from c4d2 that_gate c-3 that_gets b-2k2 that_gives c1f1 that_goes a-4h2j1
    that_good b3c-2d1 that_got a-3b1c2 that_group c-2d1h2 that_had a-5b3c-1h4j1 that_hard d1
    that_has a4b-2c2d3g-7h1i3j-2k-4 that_have c3 that_he c1h-1 that_helps c-1i1 that_hired a4b2h-6
    that_his b1c1d-4h-3 that_hospital a3 that_hotel a2 that_hour b-12c-9d-10g3h-6k-2 that_house a6c2 that_how d3e1
    that_hr c2d2 that_i a-3b-5c-2d-2e-2f-2g5h2i5j1k5 that_if c2f3g-2 that_impressed a-3b2 that_in b1c-2d9h-3
    that_includes b1e2i1j1 that_interview a-2b-3c1d-1e2f5h2 that_interviewed a-2 that_is a3c-1d-2e6f2g-14h3i-4k-2
    that_it a-4b-2c-1d1e-4f-1 that_job a2c3d1f1g-4 that_keen d1g3 that_keeps b1e1h-1 that_kind b10g-3
    that_kitchen c3 that_lad d2 that_last c1 that_leaves a2d1g1h-1 that_let h1 that_lets b2 that_letter d2
    that_lightly d1 that_line d1e-1 that_lines h1 that_list d3f1 that_little d-1 that_loses c5d4 that_lunch c-3
    that_made b8c-3d-4 that_make k1 that_makes a4d-5g-2h-1k1 that_man c-1d7 that_many b2c5 that_matters a3b-1g-2
    that_may e3 that_means c1g-2h2 that_meant b1c-4 that_might g2 that_monday c2g2 that_money b6d2g-1
    that_more a1b-1 that_morning a-6b-10c-4d-11e-3g8h-13i-6j-1k-5 that_mr d-5g-2 that_mrs c2h2 that_much b5c-1
    that_must i-2 that_my a-5c2d5e-6f4g3j5k4 that_never d1e2 that_new c-1k1 that_next d3 that_night b-3c-1g2
    that_no c-1e1g-5 that_nobody a-2d-5e2g-6h-1 that_none g2 that_nothing a2g1 that_now b-1 that_number b3f1h1
    that_of a3b-3 that_offer d2 that_offers a1b4c1h4 that_office d3 that_old d-3h1 that_on a-2b-1d5
    that_one c-4d4f-1g-3k-2 that_only b2c1d-1e3k2 that_open c1 that_order c-4d-1e2h1 that_other a2c-6 that_our c2
    that_out b-2d2e1g-1h1 that_over h1 that_package b-3g-2 that_panel c2d1 that_part g-3 that_pays a-6b11c-2h1k2
    that_people a1c2h2 that_phone d1 that_place d4 that_plant c3d-2 that_plays b2e3 that_poor h2 that_position c2
    that_post c6 that_put c4h-1 that_puts b-3g1 that_question c-3e-6g-3 that_ranks a4 that_rate b5f2
    that_right b2c-3d-3 that_role a1c5d3 that_room c-3 that_rota c5h2 that_rules g3 that_runs c1g2
    that_said b4c-2d-5f11g-3h-6i-1 that_salary b4 that_same a-3b1c-8d-3g1h-7j-2 that_saturday g3
    that_says b-1c2d-2g-1i2 that_school a3c4 that_second c-1d1 that_sells a-2b-2c2 that_settled b3c1h-2j-1
    that_she c1d2 that_shift g-3 that_shop a3c-3 that_side a-2 that_since b2c4 that_site c1 that_sits a5
    that_size a-3b1c5d-5 that_slot c-2d-3g5 that_small a-1b3c-2 that_so d2 that_some c-2d1
    that_somebody b-1c-1d3g-1k1 that_someone d4 that_sort b5 that_staff c2d1 that_starts g1 that_still d3j1
    that_stops b-1i1 that_story c-4e-2 that_suits a-2b-2c-3d-1f-3g-5h2 that_swung b2 that_takes j5
    that_teaching g-1 that_team d-3 that_test c1 that_the a-5c1d-3e-4g-8h-1i-4j-4k-4 that_their a-2b2c-4j1
    that_theirs a-1b1 that_there g-2h1i-1 that_they a-2b-3c5f-2g-2h-5k4 that_this a-2e-3f-5g6h-2 that_three c2
    that_time b-11c-1d-5e-4g6h-7 that_tipped b-2j1 that_to a-4b-4c-6d2g-6h-1 that_told a1b-2c2 that_tone d4h-1
    that_took a5b4c-3 that_tuesday g7i-2 that_turned b3c-2 that_turns i1j-1 that_two h-2 that_unit a1
    that_up b3d1e-1h1 that_very c-3g4i1 that_view c-1 that_wage b8 that_walk c3 that_wants d1e1 that_ward a2c1f1
    that_warehouse c3g1 that_was a-1b2c-1d6h6 that_way b2d-2f-3g2h-1 that_we b-4c-2f1g-2 that_wednesday g1
    that_week b-12c-2f-5g3h-10i-7j-3 that_weekend g7h-2 that_were c2d-4k1 that_what b-1e3 that_when b1
    that_where b-2 that_which a1c-2h1 that_whoever c1 that_whole c-1g3h-1i-2k-2 that_will a5g-2
    that_with a2b2d2g-2h-3 that_women c4 that_workshop h1 that_would a-1b-1d1e-2h-2j3 that_wrote d2
    that_you a-3b-3c-3d-1e-2f2g-5h-6i-2k-11 that_young c1 that_your a-4b-3c-1d-10e-1g-7h-5i1j-4k-1
    that_yours a2b-5c-8d-1g-3 the c1d-5e-3i1j1k2 the_@amount b2 the_@currency h3
    the_@number a-3b-16c-5d-20g4h-2i9j-1k1 the_@open a1 the_@other d4f-1g1h2 the_@quote d1 the_abattoir h1
    the_academy a1b2h1i1 the_accent c-3 the_acceptance c-1g2i6 the_accident e-2k3 the_accommodation c2
    the_account c-2d1e3h-4 the_accountant b3c1g1h-1 the_accounts a-1b-3c5h2j-2 the_accra a1 the_accreditation g2
    the_actual b1c1 the_ad a-3b2c1d1 the_address c6d-8e-7h1 the_admin e1 the_advantage a1
    the_advert a-6c4e-3g-3h-2i-4j-4 the_advertisement b-1c7 the_advice d2 the_afternoon a-2b-5c3d-3i-3
    the_age a2c-3d2e1 the_agency a-1b4d-12e-4f-4h-3j2k-2 the_agent b-1c3d2 the_agreed c1
    the_agreement a-2b-7c-7h-3i4j-3 the_air a-3b-4c-6e6h-5j-1 the_airport a4b2d-2e-3h1i1 the_alarm c-3
    the_allotment b-5c-3e1g2h-2 the_allowance a-1b1 the_alumni d-2h-1 the_amount a-2b6c-2d-2g-1 the_analyst c-1g2
    the_animal h1 the_animals c4 the_annex c1 the_annual b5c-3 the_answer a-2b1c2d1e3f2g1h7 the_answers c4
    the_apartment c1j4 the_app b-3c4d-2e-2 the_applicant c-3d1h3 the_applicants d2 the_application b-8c2e-5f1g-3h4
    the_appointment a-3b-8d-9e-1g1i3j-5k-3 the_apprentice c-3h-3 the_apprentices a-3b-1c1 the_apprenticeship a2h2
    the_aptitude g1 the_arbitration a-2g1 the_archive a3e-2h-1i-1 the_archivist h3 the_argument b3 the_arrears k1
    the_arthritis a-2k1 the_article b-1 the_assembly g-2 the_assessment a-3b-3d-9f3g2h1 the_assignment c4i-1
    the_assistant a1c2 the_associate a1h1 the_atmosphere a1c6 the_attached c-1h4i3 the_attachment c-1d2i2
    the_attention c1d1 the_auction b-1h2k1 the_audit c-5g4h-6i2j-2 the_audition b-3c2f2g2
    the_autumn b-3c-7e1f-2i3k1 the_award b1 the_baby b-4c-11d-9g2h-2j1k4 the_babysitter b-2g7
    the_back a2b3c2d5e2f-1g-6h-8k-4 the_background a-1b-2c-2d-2h-4i2k1 the_bad c-1d2
    the_badge a-1b-2c-3d-6e-4f-8g-5h-6i-5 the_bag c-1g2 the_bailiffs c-3h-2i-1k8 the_baker h-2
    the_bakery a3b2d-5e3f-1g2h1 the_balance a1b1e1g3 the_ball b1c-3d1e5f1g-2 the_band a-6b5c-6g1
    the_bank c-8d-11h-1i1j-3k7 the_bar a-1b-4c3e-2g-3i3k-2 the_barbecue c-2e-3 the_barber a-1c-3 the_bare b1
    the_barista c-2e1g-1 the_barracks h1i1 the_base b9f4 the_basic a-4b9c-4 the_bath c-3 the_beach a2b-3c-3
    the_bed d-2k2 the_beds c1h-1j3k-1 the_beginning a3h-2i-2 the_bell a-1b-1c2e-4g1h2 the_bench a-1c1f1
    the_benefit b-4c-5 the_benefits b1h1 the_berth i4 the_best c-6d-2f-8g-3i-4j-6k-9 the_better a3b-4d-2g-6h-1k1
    the_bicycle c-1g-2j1 the_big a-1b-1c-5g-1h3 the_bigger a6b1c-4d-1 the_biggest a3 the_bike c-6e1h1 the_bill b-2
    the_bin a1d4e5f4h-3 the_bins c3d2j-1 the_birth d-2k3 the_biscuit c-1d5 the_bistro a1h-3
    the_bit a-1b-2c-2e-1g-2i5 the_black k2 the_blame d1 the_blind a2h1 the_block b1c-4 the_bloke c1d-2h1
    the_blood c-1 the_blue a-7c-3d-3e-6g-4h-1i-1j2 the_board a-3b1d-1f2h-1i-3k-5 the_boat a-2b2d-1f1g-2h-5i1k2
    the_boats g-1 the_boatyard a2h1 the_body b2c-5 the_bond c1i3 the_bonus a1b-1c-7d-2f2 the_book a-6d-3e-2f-1j-1
    the_books c2d-2h4i1j1 the_boots b1h-1 the_border a-3c-6h-3i-2j6 the_borrowed e-1 the_boss c6e-1h2k4
    the_bosun c2 the_bother b1d-6 the_bottom a-3b5e2f7h-3 the_box c-3d-4e2j1 the_boxes a-2i-1j1 the_boy d-5
    the_boys a1b-5d-3h-4i-2j5 the_branch a-2c3h-4 the_brand c3d2 the_brass b-1c-5d-2g1h-3 the_bread d-3g2h-2
    the_break c1e-1 the_breakfast h1 the_brewery a6b3c-5h2i2j1 the_bridge a-2b-2c-7d-2e-6g4i1 the_brief b-3c8h2
    the_brighter a6h1 the_brochure b-2c1d3 the_broken c3 the_budget b6c-2h-2 the_builders c-2
    the_building a-10b-2c4d4g1h-1k-2 the_bunch a5 the_bungalow j3 the_bursary b2 the_bus a-5b-1c-4d-2e-1g-3i1j-4k2
    the_buses b-5c-4h-1k-1 the_bush a1c-2d1e1h2 the_business a3b2c5d-3 the_butcher c-2h1 the_buyer d4g1
    the_cab b-3c3k1 the_cabin b-2h2 the_cafe c-2g3h3k2 the_cake c-2h-1 the_calculator b4
    the_calendar a-1b-3c1g1i-3k-3 the_call a-3b-5c3d-9e-6f-5g4i-1j-3k-1 the_calls c-3 the_camera c-1 the_camp c1
    the_campaign h-1 the_campus c-2d1 the_canal b-3c-6k-1 the_cancelled c1 the_cancer a2 the_candidate c1d6f-3h-1
    the_candidates c1d-4g1 the_canteen a-5b-2d-3g-1 the_capital h-1j2 the_captain d-2f1i2k1
    the_car a-9b-5c1d-7e-1g3h-6j1k4 the_caravan h1 the_card b-2k1 the_cards a1b2e1g5 the_care a3c-1d-5e1g2i2
    the_career a-2 the_careers c-2e1 the_carers c-1 the_caretaker a-2d-1e-2f-1h1 the_carnival b-2e2
    the_case a-1b-1c1h2 the_caseload b-2 the_cash b3c-1h-3 the_cat a-6b-1c-7d1i-2j3k-2 the_catalogue a-1c-3
    the_catch b4 the_catering i1 the_cats d-1 the_cattle b-3c3d-1g1 the_cement b1 the_cemetery h1 the_census h1
    the_centre b-2c4j2 the_ceo c-3i1 the_certificate c-3g-1h-1j4 the_chain a-2c2d1h1j2 the_chair a-1b5d1e1f2g-7h1
    the_chairman c-1d2 the_chairs c2 the_challenge a-1h1 the_chance a4b-8d-1f-5g-2h4 the_chances g4h-1
    the_change b-4d1g-3h-5i-1j1 the_changes c1 the_changing c3 the_chap b2c2d2h2 the_chapel b-2c-4h-2j-1
    the_chapter i2 the_charge b-2 the_charity a5b-6c4 the_chat b2f6g1 the_cheaper a-2 the_cheek d6
    the_chef a-4c2h-2k-3 the_chemist a-2h-3k2 the_chemistry c1 the_cheque b6 the_chief a-3b-2d-3g3h-3k1
    the_child d-1g2 the_childcare c2 the_childminder b3c-1g2 the_children a-1b-5c-1d-4h-7i-6j2k2 the_chip d1e2h1
    the_choice a1b6d-3h-1i2k-1 the_choir b-6d-4e1f-3g-8j-1 the_christening e1g-2 the_christmas b-1g-1h-3
    the_church b-4c-11g-1h-1j-1 the_circus a2c-4h2 the_city a3b-1e-2g-4h1i-4j-4 the_civil a1b1h1 the_claims h1
    the_class a-1b-6c4g-2h-3 the_classes c3 the_classroom c3g1 the_clause c-1 the_cleaner a-3d2 the_cleaners h-1
    the_cleaning c-4d-2k1 the_clearer h2 the_clearest c-5 the_clerk b-2g1 the_clerkship h2
    the_client a-2c1e-1f2h-4i4 the_clients b1d2h-2 the_climbing a1 the_clinic b-3c2d-7g5i3j-2 the_clinical h1
    the_clock b2c-3d-4e4i1 the_close c1e2 the_closer g2 the_closest a2g1 the_closing f1 the_cloth c1
    the_club b-1h-2 the_co a2b1c-4f1h2i2 the_coach c-1g3 the_coaches a1 the_coaching b1c1h3
    the_coast a-3b-3c-5e-1h1i-2j-3k-3 the_coat a-1c-4 the_code c-2i-1 the_coding b-4g2h-2
    the_coffee a-7b-1d-1e4f-1g1i1 the_coin b-3e1 the_coins b1 the_cold c-2d2g-1 the_colleague d2 the_colleagues a4
    the_collection a2c1 the_college b-1c-4e2g1h-4j2 the_colour c-2e-1 the_column b3 the_coming b-3c-2e4
    the_comments c4d2 the_commission a-1b6c-3g-2 the_committee a-5b-4c2d4f1g-2h2i-2 the_communication a-3c9
    the_community a2b-3c-2h-4 the_commute a1b-2g-5k-1 the_companies a3 the_company a-3b1c7e-6g-13i-2j6
    the_compensation b2c-2h-3 the_competing a3 the_competition c2d-1f1h6 the_compliment d1 the_computer d1
    the_concert j1 the_conditions a1 the_conductor c-1 the_conference c-3e-1h-4 the_confidence d1
    the_confidentiality i3 the_confirmation e-3i3 the_consulate c-6h-2i-6j9k-5 the_consultancy b1c1
    the_consultant c-2k1 the_consultation g2 the_contact c1 the_container a-2b-1h-2i-1j3 the_contest a-4c1g1h5
    the_contract a-6b1c4e-5g-9h-4i5j-2k-5 the_contrary c-3d-1 the_conversation a-3b-1c6d4e3g-2h1
    the_cook b-3c-1g1h-4 the_cooking c1 the_cooks b1c3 the_coordinator c3 the_copy a2c-2h1
    the_corner b-5c-1d1g-2h1i-1k1 the_corporate d4 the_corridor a-1c5d1e-3h-3k1 the_cost d-2j-1
    the_cottage b1e1h-2j5 the_council c-7f-1g1h-1 the_counter d-1k-3 the_countersigned i5
    the_country b-4c-2e-3f-2g4i-5j6k-3 the_county a-3c-4d1e-3g-3h2i2j-1k-6 the_courier a-2b-2e-4h-2
    the_course b-1e-3h-5i6 the_court b-3e-2g-7i-4k1 the_courtesy c4d1 the_cover b-1c3 the_cow d2g1 the_craft h1
    the_crates j3 the_cream a2c-1d1 the_creche a1b5h-1 the_credit a3b-5c-3h1i-1j-1k3 the_crew a2b1c5g1h2j-4
    the_cricket c-3 the_crossing a1j2 the_crown a2c-1 the_ctc b8c-3 the_culture a-7b-3c9d2g-3 the_cup a-3c-2k2
    the_cupboard d2k2 the_curate b1 the_curator h2k1 the_current b1c2 the_curtain c1h2 the_custody h1k4
    the_customer h2 the_customers c7d1 the_customs c-7i1 the_cut b1 the_cutting a1 the_cv c1d1h1 the_daily c-3
    the_dairy a5b2 the_dance a4b-1 the_dark b-1c3d3h-3k-2 the_data c-1f-1h2i-1 the_date a-5b-10c-1d1e-4g2h-2i-1k-6
    the_dates b-3c2d-2e-2g-1 the_day a2c1d1e5f3g2h-2i-2j2k1 the_daycare g2k2 the_days b2c-3e6k2 the_dbs c1
    the_dead b-1d1 the_deadline b-4e3i-4 the_deaf d-2 the_deal a-2b3c-3h1i1 the_dean g-2i3 the_debt c-1k4
    the_decency d4 the_decent c2d4h2 the_deciding a1b6 the_decision e4f1 the_deckhand h2 the_deeper a3
    the_delay b-4c1e-1g-3h-6 the_demo c3 the_dental a-2b3d-3e1 the_dentist a-2b1c-1d-4f-1g6
    the_department b1c4f1g-6h1 the_deposit b-11h-1j5k-3 the_depot c5d-2e2f-2h-2i1 the_depression k1
    the_deputy a-1c1f2h2 the_description c7d-1 the_desert e3g2 the_design c1 the_desk b-3c3d-4e-3g-2h-7i-5j-2k-5
    the_developer c1e1 the_devil a2d3g1 the_dialysis g2 the_diary b1e-2f4h1 the_diesel b6c-3 the_difference a4b5d3
    the_diner e2 the_dinner a1 the_diploma c-1 the_direction a-1c6 the_directions a-1c2
    the_director a-4b2c7f1g-3h-5k6 the_discount b2 the_discussion b1 the_dispatcher c4d2 the_dispensary c1g-3
    the_distance a-2c-2g1 the_divorce c-4h-2i-2k7 the_diwali h2 the_doctor a-3b-4c-4d-7e-3f-1h-2i-4j-5k3
    the_doctoral h2 the_doctors c-3h1k7 the_documents c-5d-2e-1 the_dog a2b-1c-4g1i-3j1k-1 the_dogs a-1c4d-1h-1
    the_dole b3d2k1 the_donkey a1 the_donkeys c-1d1 the_door a-2b-2c3d4e-7f7g1h-2k-1 the_doors a4 the_dormitory c3
    the_double c-4 the_dough b2e-1 the_draft c-1 the_draw b1h2 the_drawer c-2d-1e7f-2 the_drawing c3 the_dream a5
    the_dress b-3d-1g2 the_drink k2 the_drive a-4c-7d-5g4h1i-3 the_driver a-3b-3d-5g-2h-3 the_drivers c1h1
    the_driving a-2b5k1 the_drop b1e1h-2 the_drug i4 the_dublin b2f1 the_ducks d-1 the_dump d-2
    the_dust a1c-6d-4e8f-4j-2 the_duties a-4c5h2j1 the_duty c2h2 the_e i2 the_ear c-1d1 the_earlier c-2
    the_early c-1e-3f-1g-2 the_ears d1k-1 the_earth c-2d-2e6 the_eclipse g1j1 the_edge a9b-6c-10 the_editor c2
    the_education b1 the_eid c1 the_eight i1 the_eighteenth f1 the_eighth f1g4i2 the_election e1
    the_elections c-2e4 the_electric b1c-2i-1k4 the_electrician b-1c-2h-1 the_eleventh d1g3i3
    the_email b3c2e-2h-7i2 the_emails d5e3 the_embassy a3b-1c-2f1h1i-3j7k-6 the_employer a3c-1i-3j4
    the_employment c-2i2 the_enclosed c-2i2 the_end a5b1c-3d2e-5f2h-1i1j-1k1 the_engagement i2 the_engine g1
    the_engineer a1c2 the_engineers a-1c1d2h-1 the_english c1d1h1j1 the_entire a1c3h-1 the_envelope b7c-2h3
    the_equipment c4 the_equity a-4b6c-6h-1 the_essay c2 the_estate b-4j1k-3 the_estimator h2 the_ethics c6
    the_evening b2c2d-1e-4f1i-2 the_evenings c-3f1h2k1 the_event f5 the_events h-3 the_exam a-1b-3e-1g3h-3i1j-1
    the_exams e-1h-2i-1 the_exchange b-5e1 the_executive d2h1 the_exercise c2g1 the_exhibition b-2 the_exit g3
    the_expected c-1 the_expense c1d-3 the_extra b3c-2f-1h-3 the_eye c2 the_face c1e5h1 the_fact a3c2d1e2
    the_factory b1g3h-3 the_faintest a-1c2 the_fair a-5b-7c1d-2g-7h-1i1 the_fairest c-3 the_fake d6h1
    the_fall b-1c-2e-2g-3 the_family a1b-1c-4d-2e1h2j2k-5 the_fan c-1d2 the_fare c-4j-1
    the_farm a-2b-1c1d-5e-4g2i-2k2 the_farmer h2 the_farrier g1 the_fast e1 the_fatter a-1b6 the_fault b-2c-5
    the_favour d4 the_feast a2i2 the_fee b1c-5j-2 the_feed h-1 the_feedback c4d1e1 the_feeling b-1c4d-2g-1
    the_fees b3 the_fella c2d1h-4 the_fellowship b2h-2i3 the_fence a-3b-1c-1d1e3g5h-4j1 the_ferries a1
    the_ferry a-1c-6d-8f-4g2i-3j3 the_festival a3b-1e1 the_fete b-1 the_few c-3 the_fiddle c-1k2
    the_field a-1b-3c-2g3h3j-1 the_fifteenth f2h1i2 the_fifth a-4b-4g2 the_figure b9c-7e-2 the_figures b-2
    the_file b-1d-1e-4 the_files e-1i-2 the_filing h1 the_film a1c-4 the_final c-1d-8f1g-1h4i4k-3
    the_finalists f1h1 the_finance c1 the_financial b4e2 the_finer a10c-3i1 the_finest a4c-7d-6h-1
    the_fire b-6c-2e1f-1j-3k-3 the_firm a6b-1c3e1g-5h-3j7k-2 the_firms a-3h1 the_first a-1b1c2d1e-9g-2h1i1j2k2
    the_fish a-3b2c-4d-5 the_fishing b3i2 the_fit a4c-3 the_five a2b-4c1d3 the_fixed b3c-3
    the_flat a-5b-2c2d-2g-2i-6j3k-3 the_flats j-1 the_fleet c3h-3 the_flight b-2e-1h-2i-1j2 the_flights b-4i-2j3k-1
    the_floor a-6b1c6d2h-2j1k2 the_florist e-2 the_flour a1c2h2 the_flu c-1h-2 the_folder b-2c3d-1 the_follow d1
    the_following g-1 the_food a-3c4j-3k4 the_foot c-2 the_football a-2b-2c-2e1h1j1 the_foreigners i-1j3
    the_foreman a-5c6e1g-2h-1i2k5 the_forest a3c1 the_forestry a4b-3c-3h5i2 the_form a-7b-2c-4d-6f-2g-1h-7i-6k-3
    the_forms a-1b-3d-5 the_fortnight e1 the_forty c1 the_foundation a2i2 the_four a1b1e1h-2i-3
    the_fourteenth c-3g2i1 the_fourth a-3c1d3e-1f-2g2i3 the_fraud c-2 the_free a-1c-6d5e-1h-2 the_freezer b2
    the_freight j2 the_friday a-2b1c5i-3j1 the_fridge b-4k-3 the_friendly d2 the_front b-8c-2d-1e-1f-3g-3h-3i-6j-6
    the_frozen b1 the_fuel b3 the_full b2c-2h-4i5j-2k-4 the_function c2f1 the_funding c1i1 the_funeral b1k2
    the_furniture b-2d3h-3i-3j3 the_future c-2h-1 the_gaffer b2c1k2 the_gallery c2f1h1j-2 the_game b1c2i1
    the_gang c1 the_gap b4d1 the_garage b-3c-1h-4i3j-3k-2 the_garden b-3c-3d-3e-2g-5j-1k-4 the_gardener c-3
    the_gas a-1b-2c-3j1k1 the_gate a-1c5d-1e-2 the_gear a1 the_general a-1f1h-1 the_generator c-3
    the_gentleman a-2c3d2h-6 the_german j1 the_ghost c1 the_gift b-2 the_gig g1h-2 the_girl c6
    the_girls d-2h-7i-2j2 the_glasgow a1 the_gloves g-1h1 the_go b-1e2f-1g-5j-1 the_goalposts c7
    the_goat a-3c-5d-1e-2 the_going b2c2 the_gold a4c-2 the_golden b4 the_goldfish c-2d-1k-2 the_golf b3
    the_good a3 the_governor a2c-2 the_governors a1b1h-2 the_gp k1 the_grace a2 the_grad h1 the_grade f1
    the_grammar d2 the_grandchildren e1g2 the_grander a2b1h2 the_grant c-3i2 the_grass d-1 the_gratuity b4
    the_great a1d2 the_greater a7 the_green a-2c-5j1k-1 the_grey a-1 the_grid e4g-3h-3 the_groom a2h1 the_gross b2
    the_ground a2d2g-2h-4 the_grounds c1 the_group a1c2g-5 the_growth a2c-1 the_guard a-3b-3 the_guards c2
    the_guest a-3b-1i-1j2 the_guests k2 the_guide c2 the_guild i-2 the_guy c5 the_gym c1h1 the_habit d1e-1h-2
    the_hair h2 the_half b4c1g2 the_hall a-4d-8e-2g-8j-4 the_hand a3b2c1d1e1g1h1 the_handover g-2h-1i2
    the_hands d1h-1 the_handwriting k1 the_happier k-2 the_happiest a1c1h1i-1 the_harbour b-4d-3f-1g1h-1i-2
    the_harder a1 the_harvest a-1b-4c-7d-4e3h-6i4j-1 the_hassle e-1 the_hat c-4f4h-2 the_haulage a1h1
    the_head a-8b-5c3d-2e-3f1g1i1j-3k6 the_headmaster g1 the_headship a1 the_headteacher c1k2
    the_health a-1g-1j2k-3 the_hearing g3k2 the_heart a1b2c-4h-3k2 the_heat c-3k3 the_heating a-2c-1d2j-1k-4
    the_heavier a-2 the_hedge b-2e-1 the_high a1d2i-1 the_higher a3b6h1 the_highest a-2 the_highlight c-1d3
    the_hills c-1e1 the_hint d8e1 the_hip j1k4 the_hire a-1b-3c-4d-11j1 the_hiring a-2b-2d-9f2g-3 the_history b-3
    the_holiday c-3g-2 the_holidays b-4c-6e5f-3g-6h-2i-3k-3 the_home c2i-5j8k-3 the_homework b-1c2
    the_honest c-4e1g1h3 the_honesty c3 the_honorarium b6 the_honour d4h5 the_hook f1 the_horse a-2b3f1
    the_horses b-3c2d-1h2j3 the_hospice a4b-7c-6f1k1 the_hospital b1c-7d-1e-4f1h-2i1j5k1 the_hostel b1e1j1
    the_hot c-1 the_hotel a1b2c-1d-6e1f1g-6h-1 the_hour a-1b4d1e-4g3h1i-2k-3 the_hourly b7c-1d-2f2g1
    the_hours a3d-8e-5f1g-4i4k-3 the_house a-3b5d-1e3f-1g1h-3j-2k6 the_household j1 the_housekeeper c3h2
    the_housing c-3h-2j2 the_hr c3d-5g1 the_hunt d-1h3 the_hygiene c4 the_ice a1b-1c-1d-2h1
    the_idea a-7c1e-2g7h-1k-1 the_ideal a5 the_immigration c-1i-3j8 the_impression a-5b-1c2d4g4h-2 the_in b3
    the_increase b1 the_increment b3h1 the_increments b2 the_induction c6i2 the_industry b1 the_infirmary h1
    the_information c1 the_ink c-2h3i1j-1 the_inside a1d1 the_inspection g1 the_inspector c1 the_institute a4b-1c-3
    the_institution a2c-1h4 the_instructions c3 the_instructor c2 the_insurance c-1e1 the_intake i1
    the_interest b-3d1 the_intern c-3d1h-2 the_international a1b1j3 the_internet c2g1 the_interns b3c1
    the_internship b2 the_interpreter c2g1 the_interview a2b-1d-4e3f1g3h4i-4j-2 the_interviewer b-3c2d-1
    the_interviewers c6 the_interviews c1d-4e-6i-10j-1 the_introduction i4
    the_invitation a-7b-9c3d-3e1f-3g-2h-4i-5j-3k-3 the_invitations c2 the_invite f-2g-4h1 the_island a3c-5e-1i-2j1
    the_issue b1 the_it a1c2 the_janitor d2 the_japanese j1 the_jeweller b1 the_job a-2c6d-2e6f6g-2h-2i6j1k-6
    the_jobs a1 the_joinery h2 the_joining h-3i2 the_joke c-1 the_journal a-1 the_journey b-3c-2g2 the_joy b2c1
    the_jump a1 the_junior h3 the_jury c1d3e4g-2h1i-1k-2 the_kennel c2 the_kennels c3d-1h2
    the_kettle a-2c-7d-4e-2f1h2 the_key a-1b-1c2e-3f-1g-3i-2 the_keys b-1c-3d-3e-6f-4g-3h1i-1j6k-6
    the_kids a-4b-4c-6d-2e1i-4j5k5 the_kind a10d1e-1f1g-6h-4 the_kindergarten b1 the_kindest a-4c-4 the_kindness h1
    the_king d3 the_kit b-3c2 the_kitchen a-2b-3c2d-6f-4g-1h-2i1k-2 the_kitchens a-2c1 the_kitten e-2
    the_knees a1g1 the_lab b-2c3d-7f2h1i-1 the_labels c1 the_laboratory a1h4 the_labour a1j2 the_labs a1c1
    the_lack c6 the_lad a-3b1c4d-2 the_ladder b1c1g-2h-4 the_ladies b-1h1 the_lads b4c-1d-7h-1
    the_lady a-6c3d-1h-8k-2 the_lagos a5 the_lake a1b-3c-8 the_lambing e2i2 the_lamp a-1d-1e1 the_land a3c-5e1
    the_landing c-1d2k-1 the_landlady h1i-1j1 the_landline e4 the_landlord b-5c-7e-1g-1i-3j1 the_lane a-2h-1
    the_laptop b-1c2d-2e-5f-1i2 the_large a1 the_larger a2b3g2 the_last a-2b2c2d7e3h-4i3j1 the_latch f4g-1
    the_late a-1d-4e-1h3i-1 the_later a-4h-1i-1 the_latest i2j-1 the_laugh b2c2d4 the_launch h1i-2
    the_laundry a-2b2c2i2 the_law a1c1h-1i2 the_lawyer c3h2 the_lawyers i1k3 the_lead a1c3d1h1 the_leader a4h1
    the_leadership c5 the_leading a5h2 the_leaflet c-3 the_league a-3 the_learning a4b-1h-3
    the_lease a-2b-2g-2j1k-3 the_least a1b-4h-3 the_leave b2 the_lecturer c1 the_lectures c1f1g2 the_lectureship h2
    the_leeds c1h-1 the_left a-1b-5d2e-1g-1h-3k1 the_legal a1 the_length c-4i6 the_less a-2b-3c3d1g5
    the_lesson c6d4 the_lessons c2 the_letter a-4b1c2d-10e-9f-4g-4h-1i2j-5k-4 the_letters j2 the_level a1
    the_librarian c1g-3h2 the_library b-1c-1d-5j-3 the_licence h-1i1j-1 the_life a-1b2e2 the_lifeboat a1b-4c-1g1h1
    the_lifeguard c-3 the_lift a-4d-12e-7g-2h-6 the_lifting c4 the_light c3h1 the_lighting c3 the_likelihood g3
    the_likes c-1d6g1 the_line a-3b-1c1d-1e2g-2i-2 the_lines d-1 the_link c-1d-7e-4h-4i1 the_lisbon f1
    the_list b-1c2d1e-6f2g-4h2j-4k-1 the_little a1b-2c-6d-7e-4g-1j3k2 the_livelier a6b-1c1h2 the_loading a-2c2
    the_loan b-2c-5d-3e-2g3h-4k7 the_lobby a-4c4e-2j-2 the_local b1c-1 the_location a2b-5c2d1 the_locksmith h1
    the_lodge c1e-1g1h-4j2 the_london b4 the_long a1b1c-6e6h2k-1 the_longer g3h-1 the_look a-1c3e-1g5h-2
    the_lord a2e4f-1g2h1 the_lorries c1 the_lorry c1h-1j3 the_loss h3 the_lost a-1b-3c-2d-5e-3
    the_lot b4c-3d7e2f-2i1 the_lottery d1 the_love d3e1 the_loveliest c-2 the_lower b1c-3g-2 the_lowest a-3
    the_luck a4 the_lucky d1h1 the_lunch a-3b-1c3d-3 the_machine c1g-2h2j-2 the_machinery c1 the_machines c5
    the_magazine a2 the_mail c-2d2h-2j-1 the_main a-1b3c-4h-3 the_man a1b-2c3d-14e-2h-8i3k-2
    the_management a-3b-3g-3h1 the_manager a1b-5c6d2f1g-7h-2 the_mandate h-4 the_manners c5d2
    the_map a-5c-5d-7e5h-2k-1 the_marathon i1 the_march c2i1 the_mark f1g1 the_market a3b-1c-5d-4e-1h2i-5j3k-6
    the_marriage j1 the_master b1 the_mat b-2k2 the_match a-5b-3c-2h-1 the_maternity a2c-1 the_math b3
    the_maths b2d2 the_matron a1c3h-3k4 the_matter a1b3c-1e5f-8g-1i2k-3 the_mayor b-2c-3 the_meal b4 the_meals b3
    the_meantime a-5b-4e2f-6h-3i-1j-2k-3 the_meat b-1h2 the_mechanic c-2 the_medical a-5c2d-3g-5h-3
    the_meeting a-1c2d5f2h2i1 the_meetup g-2 the_men b6c2d1 the_menopause c-2k2 the_mentoring c2 the_menu a1c5
    the_mess b3d1 the_message c1e-2h2i1 the_messages c2e1 the_metro h-3 the_middle a-7c2d1f-2g2h-2i2k2
    the_midwife g-1h-1i-1k4 the_mileage b6c-3h1 the_milkman d1 the_mill b1c2g1i1k1 the_mine a4c4g3h1i2j1
    the_minimum h2 the_minister h1 the_ministry a3b2c-8i4j4k-2 the_minute a-4b5d3e2f2g4h-4i-2j-1 the_minutes b1
    the_mirror d2 the_missing c4 the_mission a5b2c4 the_missus b2f1i-1j2k3 the_mistake c-3 the_mistakes c-3
    the_mix b-1d-5e-3 the_mob a3 the_mobile b1c-5 the_model c-2 the_moment a-2c-3d-9e4f8g1h-5i3k3
    the_monday b-3c4f-2g-1h-3i2j-3k-3 the_money b7c-9g-2h1k-3 the_month a-6c-6e-2f2i-6j2k1 the_monthly b3g1
    the_mood e4g1 the_moon a2b1c-2d4g2 the_mop h1 the_more a6b-2c-4d-3e-7g2h4 the_morning a-2b-3c2d6e4g5h-1i-2
    the_mornings c-3i1k-1 the_mortgage b1c-2h-4i-3k3 the_mosque g4i2 the_most a6c-1d4e2g-6h2i-2k-6
    the_mother b1c2e1g1 the_motorway a-1c-3 the_mountain a2b-4e3 the_move a-6b-8c-9d-3e6g2h-10i-7j7k-2
    the_movers b-5c-5g1i-1j9k-2 the_moving a-1b-1c-4j7 the_mud c-2 the_museum a6d-5g2h1i1j-1 the_music b-2c5
    the_nail b2d1 the_naira b3 the_nairobi a1 the_name c-4d-1e-4g-2h-2 the_names h1 the_national c-4e-1
    the_nearest a1d3 the_neighbour k2 the_neighbours b-3g-2 the_nerve b1d3g1 the_net c-2i-1 the_network c-2h-2
    the_new a-3b1c-5d-19e3g-4h-3i6j2k-9 the_newer a2c1 the_news a-3c2d-1e-6h-2k-5 the_newspaper a3 the_newsroom h-2
    the_next a-4b-2c1d5e1g4h5j-8k-7 the_nhs b1 the_nice b2d2 the_nicer a4g1 the_nicest a2b1c-8d-5g-2j-1
    the_night a1b2c-1d-1g-3h-1i-6k3 the_nights b2 the_nine c-3g4h2 the_nineteenth h1i1 the_ninety b-2
    the_ninth b-3f-1g5h-1i3k-1 the_no f1g6 the_nod a3h2 the_noon g2 the_north a-3b-1c-3d-1 the_northern a-1h2
    the_notary h1i3j1 the_note c-2h1 the_notes c2 the_notice c-4h-5 the_now e3h-1
    the_number a-2b3c1d-2e3g1h-1j-1k-4 the_numbers b6f1g-4 the_nurse b1d-3h2 the_nursery a1e-4g-1h-1
    the_nurses a-7i-2j3 the_nursing b-2h3j1 the_odd b1c-2 the_odds a-1b1g1 the_off h-2
    the_offer c-3d-8e-2f-1g-1h-1i12j-1k-2 the_offers a5b-1c-1 the_office a-3c3g-4j-5k-1 the_officer c4
    the_offices c3 the_old a-2c-3d-15e-9h-3k-3 the_older c-2 the_oldest b1 the_on b1i4 the_onboarding c-1
    the_one a6b-1c-2d-3e-7f-5i-4k-1 the_ones a4b2c-1d-4f-1k-1 the_online c3d-1g3h-4
    the_only a-6b-4c-3d3e-1g-1i-3j-2k-1 the_onsite g3 the_open a-5b-7c4d-2e-5f-5g-5h-4i-3k-1
    the_opening c-3d-2g-2h1 the_opera a1h1 the_operation c-2k2 the_opportunity a5b-2d-4h2 the_opposite d-2k-2
    the_optician b2 the_option f3h1 the_oral h2 the_orchestra a3b3h-2i1k-1 the_order a3 the_organisation a2c1
    the_original a2c-1d-1 the_ote b5 the_other a7b4c-5d-1e-3f7g5h1i9j1k-3 the_others a5c-1f4h1i1k2
    the_outcome c2e3f1h-2 the_outfit a5b-1h1 the_outside c6 the_ovens a-1b-1i1 the_overalls b-1h1
    the_overtime a-2b10c2g-2 the_owner c4f2g-1h-3i2j-2k2 the_owners b1 the_pace b-3c8 the_pack a1c-1
    the_package a-3b5c-2h-5 the_packet b2e-2 the_packing j2 the_page b2c-7e1h1 the_paid b4 the_paint a-2i1
    the_pair a2d5 the_pairing c1 the_panel a-7b-4c5e-2f2h1i-6j-4k-11 the_panic c-2k2 the_panto d1
    the_paper a-2b1d2g-2h3i2j-4k-2 the_papers a-2b-1c-3d-5e-1f2i5j-2k-3 the_paperwork a-4b-1c-4i1k-2
    the_paralegal f-2h1 the_parcel a-2b-7d-2e-1h-5j1 the_parcels i1 the_parents a-2b-1c3g-4i2
    the_parish a-1d-2g2h-2i3j-1 the_park a1b-2c-4 the_parking a-3b-6d-3e-8g-5h-1j-6k1 the_parrot c-3d-1
    the_part a3h-2i1 the_partner a1c4d1 the_partners b3h-4i2 the_partnership f1 the_party h-2 the_pass g3h-6
    the_passport c-5g1i-1 the_past c2 the_path a-3 the_patience e-2 the_patient h1 the_patients a-1b-3c4g1h-1
    the_pay a-1b6f1h3 the_paycheck b3 the_payments b-1j-2 the_payroll b-3c-7g1h1 the_payslip b10 the_pdf a-3c-3i3
    the_pen h-1 the_pension b6c-6f2g1h1 the_people a7b-1c-3d1e-3h3k-1 the_per b3 the_perks d1 the_permanent h1i2
    the_permit b-3c-6f-1g-2i-4j1 the_person a-6b-2d4g2h-7 the_personnel c1d3 the_pet h1 the_petrol b3
    the_pharmacy a-1c-2 the_phone a-6d1e3g3h-4j1 the_phones d1 the_photo c-1e-1 the_photograph d-2g-1i1
    the_photos a-3e-1 the_physio c-1k4 the_piano a-3b-4c1e1g-1h-3i-3j7k-2 the_pick a9 the_picture a-3b-2e3
    the_pictures c1 the_piece b3 the_pier b-1h1 the_pig d1 the_pile b-5c-5d-3e2f6h-3 the_pilot b-1 the_pin g1h4
    the_pipeline a-1 the_pitch c2 the_place a-2b-3c6d1e2h2i6k-2 the_placement a3h3 the_places a-2c-2h-1
    the_plain b3h3 the_plan b-3c1d1h-2i-2 the_plane b1c-4g-1h2j1 the_plant a2c1d-4e1g-2i-1 the_plants c1d1
    the_platform b3c1 the_play e2 the_pleasure c1d2h1 the_plug h3 the_plum a3 the_plumber b-3c-1d-3e-1g6h-3
    the_plumbing c1 the_pocket b1c1 the_podcast c-2 the_poem c-1 the_point d-3e-1f-1g1h-1 the_police a1b-1g-2h2k3
    the_pond a2c-3d-2e2 the_pool b-1c-3d-3f4g1h3 the_poor c-2d-1 the_poorer c-2 the_port a2b3c-3j3k-1
    the_portal a-1b-2c1d-6e-3f-2g-3h2 the_porter a-4b-6c-1d-5h-6 the_portfolio c3d-2 the_position b2c5d-3e-3f3g-4h1
    the_post b1c2d2e3f4g-6h4i5j-1k-2 the_postage b-2d2 the_postdoc h-2 the_poster j-2 the_posting b-2c3h-2i-1
    the_postman b-2c-7d-4 the_posts a1b1c2 the_pot a-1b9c-5 the_pound b3 the_power c-4 the_pr c-1k-2
    the_practical c1g1h2 the_practice c1d-1h-4i-1 the_pregnancy c-2d-1k1 the_premier a3 the_premises b2c2
    the_premium b-1 the_prep c3 the_present c-4e8f5g-5h-3i2 the_presentation c2 the_press c3 the_pressure c3
    the_prettier a1 the_previous b-1c5 the_price b-1c-9e-1g-1h-3 the_primary d1 the_principal c2i2k4 the_print h-2
    the_prison b2g2 the_private a2b2c-2 the_privilege b2d5 the_prize b-3 the_probability g5 the_probation c1i1k-1
    the_procedure a-2c-1f3h5 the_process a-5b-2c-3e-3f1g-2h7i-15j-9k-2 the_producer b2 the_product b-2c4g-3h2i2k-1
    the_profession d1 the_professor f2k2 the_profit a-2 the_profits a-1b3c-1 the_programme g2
    the_project a-1c2d-2e1i1k-4 the_promise b1c6j1 the_promised c3 the_proof c-1 the_proper a1 the_property h2
    the_pub a-1c-2g1h-2 the_publisher a1 the_pune g1h2 the_pupils b-2c3d1 the_puppet a3 the_purse a-3b7
    the_quality g-2h1 the_quarry c-1e-1f1h1 the_quarter b-2h-2i5j-2 the_queen a4c-1d5 the_question b1c-3d3e10k3
    the_questionnaire c1d-1 the_questions a-3b-5c7d-6e-5g-3h-1 the_queue b-6c-6g-4h4i-2j2k-1 the_quick d-1
    the_quiet e3 the_quieter a-2h3 the_quiz c-2d-2e-1g-1h-5 the_race b-1c-2e-1f2h5 the_racing a1c2
    the_radar e8g-1h-4k-1 the_radio b-6d-3e5h2j1 the_raffle b-9c-1e-2 the_rail c-1h1 the_rain a-3b-8e-4h-5k-3
    the_raise a-2b8c-4 the_range a-1b6h1 the_ranger h-2j1 the_rate a-4b5c-10d-2f2g-1h-3 the_rates c-3h-1
    the_reading c2d-3 the_real c3e1h-1 the_reason a-2b2c-3d-10e4g-5j1 the_reasons e-2 the_receipt b-2
    the_receptionist c4d-2 the_recipe b-1c-2e-2 the_record b2c-9d3f3h5 the_records a1c-2h1i-1 the_recovery k-2
    the_recruiter a-4c7d-3h-8i3 the_recruiters c-2 the_recruiting d2 the_recruitment a-2d-1g-1h8i-2
    the_red a-4b-4c-7d-3g-4h1 the_redundancy b-3k2 the_referee h2 the_reference d-3e-4h-5i1 the_refund b-1
    the_regatta a-1 the_regional c1e1h-4 the_register c1 the_registrar b-2h1 the_registry c-1h1 the_regret h1
    the_rehearsal i-1 the_reimbursement b-2 the_release e1 the_relocation j5 the_remaining c-1g-2h3
    the_removal b-3c-7i-2j9k-3 the_remuneration a-3b9c-1 the_rent b-3c-2h-1i-1k5 the_rep c4 the_reply c-3e4
    the_reporting c2f4 the_research a1b-4h-1i1 the_reservation f1 the_reserve a-1h3 the_residence a1i-1j4
    the_residency a4h1i-1 the_residents a-4b-4g2j-1 the_respect c-3d4 the_responsibilities c3
    the_rest a4c-1d2e2g-2h1i1j3 the_restaurant a-2b7c-1e1h-2i1 the_result c5d1f2 the_results c-1 the_resume d3
    the_retainer b2 the_return d1h-1 the_reunion e-3g-2 the_revenue b-1j3 the_reviews b-1c4d-2 the_reward b2
    the_ride b-3h-2 the_right b-1c-8d-1e-7f1g-1h-3i-1k-3 the_rigs b4 the_ring a1c-2e-2h6 the_rise b1
    the_risk a1d3h1 the_rival a8i2 the_river a3e-1 the_road b2e3f-2h1j-1 the_roads a-2b-1c-2f-1g2 the_robot c1d2
    the_role a-4b2c5d-4e-4f3g-3h-1k-4 the_roll g1h2j1 the_roof a-4b-2c3d-5f-1h-6j-2k1 the_roofing a3b1d2h-1
    the_room a1b3c2d2j-4 the_rooms b-1c5 the_rota a-3b-1c4d-4e-1f1g-2h-1i2k1 the_rounds b1c-1f1 the_route a-4c2
    the_royal a1d1 the_rrsp a-1b4 the_rude c-4 the_rudest c4d5 the_rules b-2h1 the_rumour f1g-1 the_run c-2h-1
    the_runner a1i2 the_running a-3b-1c-3e-1f1g-2h8i-4j-6k-6 the_rural a1 the_safe c-1g2 the_safer a4 the_said g4
    the_sake b1 the_salary b4d1f4g1 the_sale j1 the_sales a-1c-1d1 the_salon b2c3d-3e-1i2
    the_same a-3b4c1d1e-2f3h1i-3j1 the_sample d-1h-1i-1 the_samples d-1 the_sat c-1 the_saturday c1f-1g2h-4i-1j-1
    the_savings b-3 the_scale a3b3c-1g-3h-5 the_scales a3c-3e1 the_scan a-1c-4i1k5 the_scarecrow d1
    the_schedule a1b-3c3d-6e3f3g-4i-2 the_scheduling c2 the_scheme f1 the_scholarship b3h-1
    the_school a-3b-2c2d-12g3h-3i-2j1k5 the_schools j5 the_science c1 the_scope c3 the_score a1e3 the_scouts b-1c-1
    the_screen c-1d1 the_screening c-2 the_scrum c2h1 the_sea a3c-6h-1j-7k-1 the_seamstress f-1
    the_search a-8b-9e2f-5g-4h-2i-7j-6k-2 the_season c-1d-2e-1h4i2 the_seasonal f1 the_seat c-7d-2h1i2
    the_second a-5c3d-2e-1f2g1h3i3j-7k-5 the_secretary c2e3 the_security c2d-4h-2
    the_selection a-9c1d-6f-2g-1h5i-2j-4 the_semester e4 the_senior b1c-1h-1 the_sense c6d-3g1h-2 the_sensible d1
    the_september i3 the_server c-2d1 the_service b2c-5 the_set c2g1 the_seven h-3k1 the_seventh d1
    the_seventies c2k-1 the_shade a5b-2c-5d2h-1 the_share a-2b1 the_shares b5 the_sheep c-4g2 the_sheet c-1h1
    the_sheets c-1 the_shelf b-2c3 the_shift a-2d-5g-5i2 the_shifts c7d5g-5 the_ship c3h-4i3
    the_shipping a1b1c-3i-2j7 the_shipyard a5c-3f1g-2h3i2 the_shoes b1 the_shop a-2b-2e5f-3g2h-3k3
    the_shopping b1c-1 the_short b2d1e-4h-3 the_shortlist a-7b-3c2d-6e-3f3g-4h3 the_shout h1 the_shouting d1
    the_show g-2i-3 the_showroom c3 the_sick b4 the_side a2b-7c-1d-2f2g1h2 the_sight d1k2 the_sign b1c-3h2
    the_signal c-1e-2h1 the_signature d2 the_signed c-7f-6h-5i6 the_signing b2h1 the_signs c-4 the_silence e2h-1
    the_sink k1 the_sister b-2e1 the_site a-1f-1g-1i1 the_situation g1 the_six b3d3 the_sixteenth h-2i3
    the_sixth d2g1j3 the_size a1b1c-3e1g-1h-2 the_skilled h-1j3 the_skills c1h2 the_skipper c1 the_slate a1
    the_sleep b2 the_slides a-1 the_slightest c-5 the_slip b2c-1 the_slot b-2c-1g-4h4i-4 the_slow b1c-8d2e-3h-2
    the_slower a-3c2 the_slowest c2d2 the_small b-1d-2g-2i4k4 the_smaller a5b-6g-3 the_smallest a1k1
    the_smell b-3k1 the_snow a2b-2c-9d-6e3f-1 the_social b1g2h-1 the_sofa d1 the_soft d2 the_software c8
    the_sole b3 the_solicitor g-1i1 the_son d2 the_song a-1b1c-3 the_sort a5d-5g-6 the_sorting h3 the_sound c1h2
    the_soup c-3 the_south h1 the_space h2 the_spare a3d-8g-1 the_specialist k1 the_speech d2 the_spelling c-2g-1
    the_spirit e2 the_split c-2i1 the_sponsor j3 the_sponsorship j1 the_spot b3c-1f-3g1h6i1 the_spreadsheet f2
    the_spring a-7c-5e-2f-2g-3h-1j-1k3 the_square b2 the_stables a1h3i3 the_stack c1
    the_staff a-5c1d-3e-3g-8h-1i-5j4k1 the_stage d2e-1g-2h2 the_stairs a-3c2d3e-4h-4i-3k4 the_stamps d1
    the_standard b-5d3 the_stars a1g2 the_start a2b-2c1e-5f4g-7h-5i-2j-5k-4 the_starting b4c-1 the_startup a4b1h3
    the_state a-1b3c2k1 the_station a-5b-4c-1d-3e-2g-2h-1i-5j-1 the_step c-3h2 the_steps c1 the_sticking b2j2
    the_stipend a-1b11c-5h3 the_stock b3c-1g-1 the_stomach a1b1g2 the_stop b-1c1 the_storage b-4
    the_store a-5b-2c4e1 the_stores c2h-1 the_storm b-1c-2e-2 the_story c-5d-5h-2 the_stove d1e1h1i-1k1
    the_strategy c4d2 the_street a-4b1d2g-3 the_strength c1j1 the_stress c-3k1 the_strike b1d-6g-5h-5
    the_stroke h2i1 the_stronger a10c-7h4i-1 the_strongest a8c-4 the_student c-2k4 the_students g-1
    the_studio a-2c3d1h4 the_style d1 the_stylist c-1 the_subject a1b-1c3e2g-3h-5 the_sugar b1h2 the_suit c1
    the_sum b3 the_summer b-2c-2d-9e2f-6g-3h-1i-1j1k1 the_sums b6c-2 the_sun a1b-2c2d4e-1g-4 the_sunday b1f2g-4h1
    the_sundays c3f3 the_super b3h-2 the_superior a8h-2 the_supermarket d2h2j-1k1 the_supervisor b-2c5d-4e1g-2
    the_supervisors c3 the_supply c1 the_support c-3g1 the_surgeon a-2c-6g-3h-4i-3j-1k5 the_surgery b-4c-6g-1k-2
    the_survey e-4h1 the_sweet b-2d4 the_sweeter c-2 the_swing a1 the_system b-1c-2f6h2
    the_table a-1b6c3e1f5g4h1i-4j1k-2 the_tablets c3 the_tailor e-2h4 the_take a-1b2c4h-7j-1 the_takings b2
    the_tale h4 the_talent d2 the_talk c5d-6e-6f2g2 the_talking b3e2 the_tape c-2d1 the_targets c5 the_task c2
    the_tasks a1c4 the_tax b-5c-9d5e2i-7j6 the_taxi a-3b-3c-4g-2k-1 the_taxman b1d2e1j1k2 the_tea a-4d-7g-2h1
    the_teacher b2c3j3 the_teachers a2b3c-1g1 the_teaching a1c2f1h1 the_team a1c7d-11e-4f1g-9h2 the_teams g4
    the_tech a1c4i1 the_technical c1d-1 the_telephone b-5c-2d3e2 the_teller h-2 the_telly a1c-2 the_temple b-2
    the_ten c-3i3 the_tenancy j3 the_tenants a-1c3e-1 the_tender f-2g-1 the_tenth a-1c-5h4i4j-4 the_term e1i-1
    the_terminal b1 the_terms b-2c-7f-3g-1h-5i4j-4k-2 the_territory c1f2 the_test a-7c-1d-5e-5f4g-2h-1i-9k-3
    the_testing c1 the_tests d-2k1 the_theatre a5b1d-2e-3f2g-2h1i6 the_theme e1 the_thesis e4
    the_thing b5c-6e8i4j-2k-5 the_things a-1e1 the_thinking c1d4 the_third a-6c4d5g-7h1i2
    the_thirteenth b2c-1g-2h-1 the_thirtieth b4e1i1k1 the_thirty b-1c-1k1 the_thought g4k1 the_thread e4h-1
    the_three a6b-4c1d3g-1h-4i-1j-2 the_thursday b-2c1f1g3h-6i2j1 the_ticket b-1c1h-4i-2j2 the_tickets a-3b-1
    the_tide b-3d-1e1g3 the_tie a3d3i1 the_tied j2 the_till b-1c3e-2h1k1 the_tills b-2c4
    the_time b-3d1e5f3g2h-1i5j1k-2 the_times c1 the_timetable b-4c1g-2 the_timing a-2b-1c-7e-1j1 the_tin b2g-1
    the_tip a-1b2d1 the_tips a-4b11g-4 the_title a-1c3d-1f1h-4i4 the_toddler c1g2h1 the_toddlers c-4d-2i3
    the_toilet c2k1 the_toilets a1d-1 the_tone c8g1 the_tool b1 the_tools c3j2 the_tooth b-1 the_top a-1c6e-3g-4h1
    the_torch k1 the_total a-1b2c-1 the_tour a-5b-4c4d-4g-5h-2j-2k-3 the_touring i1 the_tower a-2c-4g-1h2
    the_town a-1b-2c-1d-2g1 the_track a-1e2h-3 the_trade a2b-1c1d-1e-3k-1 the_traffic a-1c-4d-1h2
    the_trailer b-1g-1j2 the_train a-2c-5e-5g1h-3k-2 the_trainee b-1c-3i-1 the_trainees b1c2 the_trainer c4
    the_training a1c5d2g-3i3j-1 the_trains a-5b-3c-8d-3e-1h-1i-2k-2 the_tram c-4d-4e-1g-2h-1 the_trams g-2
    the_transfer h2 the_translator h1 the_travel f4g-1 the_treasurer d2 the_treatment c-3h-1k2 the_tree d2
    the_trial a-2b2c2d-4g1h5k-3 the_tribunal a1c2h1 the_trip h2 the_trouble a-1c-2d-1f-3g-4 the_truck a-3c2d1g2j3
    the_trucks c5 the_trust b5c-2d-2h-4 the_trustees b1h1 the_truth a1c-1d3e-1g5h-2i-1k2 the_tuck b1
    the_tuesday c-1e-1g-2k-3 the_tuition b-4c-1i1 the_tune b1 the_turnover b-2c7 the_tutor c1 the_twelfth b-5c1g5i1
    the_twelve b1 the_twentieth b2c-4g2 the_twenty b-2c-5g4h-3i3 the_twins b-6c-4g3j1
    the_two a9b-2c-6d-4e-1f-1g-3i-2j-1k-5 the_typing c-1d-1g1h1 the_uk j3 the_under b-1c-1d3h-1
    the_understanding f1h2 the_uniform a-5c4d-1e-2f1 the_union a-1e3h-1 the_unit c2 the_university a3c-3d-1g3j2
    the_unpaid b1 the_unsocial b3 the_upper a2c-2h1 the_use d1j3 the_usher c1 the_usual b1c-2d5 the_va c-1
    the_vacancy b-2c4d-2g-6h1 the_values c4 the_van a-1c1e-1j-3k3 the_vans c5g2 the_variable a-1b4c-2g-2 the_vat h1
    the_venue c3e-2h-3 the_very a4b2c-1d2e-1g1i-1j5k2 the_vessel i1j-1 the_vestry b1e1i2k-1 the_vet a2c-2e-2f-1g4
    the_veterinary a1b-1 the_vetting i2 the_vibe c5d1 the_vicar b-3c-1g-1 the_video c-2d-6f2g7k1
    the_view a-1b-6c-5d-2h-2 the_village b-1d-4g2 the_vineyard a5c1h-2i1 the_visa b-3c-4g1i-2k-3 the_vision a3
    the_visit d-2h-5i-1 the_visitor b-3c-9d-8e-4g-3h-7i-7j-4 the_visitors c1h-1 the_voicemail c-1e-2
    the_volunteer h-2 the_vote a2c-2h1 the_voucher b-4 the_vp c-2 the_wage a-3b2d-1g1 the_wages b3c-1k-1
    the_wait b-4c-2d-2e-8 the_waiter b-3 the_waiting a-4b3c-1d-8e-4f2g-2j-4k3 the_walk a-1b-6c2g2
    the_wall a-3d3h-1k-1 the_walls c-1 the_war c-5d1 the_ward a-4b-1c3d-7f-4g2k1 the_wards c2k1
    the_warehouse a-1b-1c2d-2e1 the_warm a2 the_warmest h2 the_warmth d1 the_wash b1c-3 the_wasps d2
    the_water a1c1d-2h3j-1k-1 the_way a-2b-6c2e-1f-4g1i-6k3 the_weaker a5b-2 the_weather a-5c-4d-6f-2g-2h-1k-1
    the_website c5d-2e-1 the_wedding c-6e3h-2j1k4 the_wednesday a-1b-3c5h-1 the_wee d-3i-1j1k2
    the_week a2b3c1d-7e3f-3g3h-6i-1j1k-1 the_weekend c-4e1f5i1j-3k-4 the_weekly a-2b2c-1 the_weeks c-2
    the_weight c1 the_welcome c4d5 the_weld h1 the_welder h2 the_wet a-1 the_whatsapp c1e1 the_wheel a1k3
    the_white d1 the_whole b-2c1f-1h-1i1j2 the_wider a4h2 the_wife a-1b6c-3e6g1h-5 the_wifi c-2
    the_wind a-1c-3d-5e4g3 the_window a-6d1i-3j2k-1 the_wing c1 the_winner c-1i1 the_winter a-4c-4d-2j-3k3
    the_wiser a5 the_woman a-2b-1c2d-3k2 the_women c2 the_word a1c3d2e-6f1g1k3 the_wording i3 the_words c3e2h-1
    the_work a1b-3c5d-6e-10g-5j1k-9 the_workers c3 the_working b1c4j2 the_workload c4 the_works f2i1
    the_workshop a-3b-2c1d-1e-2h-5 the_world c-5d6h-4 the_worst a-5b-1c2d-1e3g-1j2k-1 the_written c2d-2f1i2
    the_wrong a-8b-4e-4f-3g-10h-16i-5j1k-4 the_xxx a1 the_yard a-4c3d2h-5 the_year b1c2g-3h-1i-3j3k-4
    the_years a-3b2c-1 the_young a-5c2d-12g-3h1k-2 the_younger b1h3 the_youngest h-1 the_youth c-3
    the_zoo a6b-2c-4d-4f3 the_zoom b-1c1g5 theatre a6c1e-7f2h2i4j-3k-4 theatre_, c1h1 theatre_. d2
    theatre_has b1c2h-2 theatre_i a2 theatre_in h3 theatre_is a1c1h1 theatre_nurse h-1 theft c2
    their a18b2c-6d-2e-9f5g-7h-1i20j-1k-8 their_answer a-4 their_appointment b3c2 their_approach a1
    their_background a-3 their_board c-1f1 their_bonus b2 their_building a2c2 their_cheque b5 their_clients a1h1
    their_clinic h-1 their_company a-2c1g2 their_contract a-2c1h-2i4 their_course e2 their_cut i2 their_day a-1i-5
    their_deadline i5 their_department a3c2 their_design a-2 their_director i2 their_favour a2 their_figure f1
    their_final i2 their_first a-5b1 their_fleet a1 their_funding f1 their_head a4 their_hospital a2 their_hr c-5i3
    their_job c-1h-5 their_kitchen a2b-3c-2 their_lab a6b3c-3 their_laboratory a1 their_last c2 their_lawyer a-1j1
    their_lawyers g2j3 their_letter a3b2c-4d-3h-5i7 their_list a-3 their_machines c1 their_manager h1
    their_minds a-5c1e1i1 their_mission a2 their_money a-2b4c2d1 their_name h3 their_names d2k2 their_new a-2h3i-3
    their_night c1 their_offer a4b-4c-3d-2f1g-3h-3i4 their_office c-1h-1 their_own a-9b-3c7d3g1h-4i-3
    their_owner i2 their_package a-3b5 their_paperwork i2 their_pension b-2c2 their_people a3c1
    their_permission i-2 their_phones h1 their_place b-1 their_plan b3 their_post i1 their_product a1b-1c-2
    their_program a1 their_programme h1 their_project a4 their_proposal a-1b-2h2 their_right b-2d6h2
    their_salary b4 their_scheme b1 their_school j3 their_second a-1c-1i3 their_ship a1 their_shop a1
    their_side b-2 their_staff a2d1 their_team a7b-2h-2 their_terms b1 their_time a-2b-3c1i-1
    their_training a5b-5c-5 their_values a1 their_visas j1 their_way a2b-1f2h2 their_whole h3 their_work b-2
    their_workshop a3i2 theirs a21b7c-6d-16e-15g-16i11j1k-9 theirs_, a8b1f1i1 theirs_. a4b2c-7d-2f1h2i3
    theirs_a a-1b-3 theirs_and a4b1i1 theirs_are a3b3 theirs_came a-1b-1c-1 theirs_comes b2 theirs_does b2
    theirs_felt a6 theirs_from c1i2 theirs_gives b2 theirs_had a2b2c-1j2 theirs_has a6b-4h1 theirs_i a5b2
    theirs_is a6b-2c4f-1g-4h-6i3 theirs_more a5 theirs_on a3 theirs_or a-4 theirs_seemed a3c-1 theirs_the a-2b2h-3
    theirs_was a4c-1h1i4 theirs_won a1 them a10b-1c-2d-4e-5f-3g-8h-1i12j-5k-8 them_, a3b2e2i-2
    them_. a1b3c2d1e2f-6g2h-2i-2j2k-1 them_: a2g1 them_? d3 them_a a2b-4c-3d-2e1h-5i-1j-1 them_about b1c-2e-1i4
    them_again a2c4 them_ahead a4c2 them_all b1c1 them_and b2d-3e-3g-2h3i-1k-3 them_are a-4 them_as a3
    them_at a1c2i-1 them_back d1 them_because h2 them_both e2 them_by e-2h-1i2 them_down a-3b-6c-4i1
    them_first a4c-2h1 them_for b-4c-6f1h-8i1k1 them_from h3i1k1 them_i a9b-2g-2 them_if a2
    them_in a3b-3c1e-2f-4g-2i-1k-1 them_is a3c1h-1k2 them_knew c1 them_know i3 them_like c1 them_more a3b-1
    them_my a-2b1c-4i1j-5k-4 them_now b2h1k1 them_off h-1 them_on a-6c-5d1g-2h-5i1j-1k-3 them_one a-2 them_out j2
    them_over a-1b-3h3i1 them_since a1 them_so f1h3i1j1 them_than a10b-5d-6g-1 them_that g2 them_the c-3h-1i2
    them_there e1 them_through c2 them_till f-1g2 them_to a-4b-3c-9d-7e-5g-4h-6i8j-4 them_two i1
    them_until c-2i1j-1 them_up b5c1 them_was a1b2d2g2 them_were a-3b1i1 them_with a-4b1d1h-3 them_yes a3f5h-1i-2
    them_you c2 them_your a1b2i3 theme b-1e1 themselves c6d-1g2h-2i-2 themselves_, c3 themselves_. a1b-1d-2g2i-2
    then a2b-1c3d6e3f2g3h-4j-6k-2 then_, a-4b-5c-7d2e-6f-1g2h2i-2 then_. a-2b-3c-2e-1f-3g2h-2i-5j-2 then_? g1
    then_a c-2d-5e2h1i1k-2 then_about c-1 then_again f3 then_an a2c4 then_and g3 then_another c2 then_asked c-1
    then_call c-3d3e-1f1 then_came a1 then_for c2 then_gave c-6h2 then_he c-3 then_i a-1b1c-3d-2e4f3g2h-5i2k-8
    then_it b2d-4e3f-2h-4i5k-3 then_let e-4 then_maybe b1e1g-2 then_my c1h2i-3k5 then_nobody c4 then_on c4e3
    then_only e2 then_perhaps e2 then_put c-1 then_saw c-1 then_see e2 then_so g1 then_some a1b3c-1h2
    then_somebody a1b2c-3 then_take d-2e1f1 then_that a1 then_the a2b-3c1d-6e2f-5g-2h-6i-1k3
    then_there a2b1c-3h2i-3 then_they a2b-3e-1f-1i3 then_to c2d1 then_told c5d3 then_we c-6e-1f1g-1i3j1k-1
    then_yes f2 then_you c1e4f-1i-1 then_your c-4k2 theory c-3 therapist d-1k6 therapy a3c-3g-1h-3k3
    there a6b2d-1e-1f-2g1h-2i5j4k-5 there_'s a-6b2d-5e1f-6g3h-6i-3j-1k6 there_, a5b1c3d1e-3g2i2j3k-4
    there_. a4c2e-5f2h4i-2j3k-3 there_? a-2b-4d2e-2f1g-3h3 there_a b-1c-2d2e2j3 there_after h1j2 there_again d2j1
    there_already i4 there_an d2 there_and a4b1e-1h4j2 there_any b1d-3g1 there_anybody d2
    there_are a-3c-2d-4e-2f-1g-2i1k1 there_as a-1c1j1 there_at a-2b-7f1g3h-4 there_be b2d-4f-2g-2 there_before b-1
    there_by a-1b-7c-5e3i1j-2 there_can a-2d5 there_could c-1 there_do c4 there_even d4 there_ever b2c1d4
    there_first c2h4 there_for a-5b-8c1e2f-3g5i2 there_from a2b2c-4g-2i4 there_get b3 there_goes a3b-1g1h-2
    there_has a-4h-4 there_have b4 there_i a9b1c4d-5e-2f2g-5h-6 there_if e1g-2 there_in a5b-2c-8d-3g-4j3
    there_is a1b3c-3d-4e6g1h-5i-2j-1 there_it b1e2 there_knew a2c2h2 there_last g2 there_like c2f2
    there_longer a2c3 there_may c-1d1g3 there_monday e2f3h1 there_more a5g-3 there_now c1g5
    there_on a-3b-2d-3e1g2i5j-4k-1 there_one a2c1d2 there_runs i2 there_seemed c2 there_seems c4g-1 there_since h1
    there_somewhere d2 there_still c1 there_than a14b-4c-9d-9g-9h3 there_that a1b-1h-1 there_the a5b3h1
    there_they a-2b-1 there_to b-2c5g-2i-3j1 there_too a2 there_two b1 there_until b-4c2k-2
    there_was a-1b1c1d-12e4f-1g-12i3 there_we d1 there_were a-3b-5c1d-1g-3h-4 there_when c1d1e-4g1
    there_will a-3b-2c-7d-9e1f-4g-10h2i-1 there_with a-5d3e-2f1g-7j-2k3 there_would a-2c3d3g-3h-1
    there_yet d2e-2f-3h-2 there_you b1 therefore a2c-14d-12e-1f-10g-3h9i-2k-5 therefore_ask a2h1
    therefore_i a-3c-3g-2h4i-3 therefore_not a3 therefore_withdraw a2j1 these a-7b-2c-12d-2e5f1j-6k5
    these_days a-5b-3c-2d-5e5f-8h2i-6k4 these_emails e-1 these_letters d5 these_people b3c-3f1i2
    these_things e-1g-1 these_years b1 thesis b-9c-3d-7e6g2h-4i-4j-1k-2 thesis_, e3 thesis_. a3b-1g1 thesis_on g1
    they a12b8c-1d-9e-12f-7g-6h-3i17j4k-3 they_add b4c-1 they_added b4c-1 they_agree a-2 they_agreed b4c-3h-3
    they_all a-3b-4c3g2 they_also a2 they_are a6b-2c-7d-5e1h2i-2j2k-2 they_ask a1b-2 they_asked b2c2h-7i7
    they_beat a5 they_build b-3 they_bumped b2h1 they_buy b3 they_call b1c1k3 they_called c-1h3
    they_came b3c-5i1j-1 they_can a-2b-4c-3h2k-1 they_cancelled c1 they_change f1 they_changed c-3g6h-1i-2
    they_charge j2 they_confirm f1i3 they_could b-6k-1 they_count b6 they_cover a-2b3c-4g-1h1i-6k-1 they_cut c1k3
    they_decide b-2c-2f-2 they_delay f5 they_did a-4b-1d1h-3i4 they_do a5b6c-1d-16e-7g-8i1 they_doubled a-1b2
    they_even b3c-4 they_find b1c-1i-2 they_first b-5c-3 they_fit d2i-1 they_fixed a-3c1 they_fly b-2
    they_found a-5c-2h-3i-1k4 they_gave a3f-1g-6k-2 they_get e1 they_give b7c-3d-8e-5h3i-4j1k-2 they_go c2
    they_got a8b-3 they_had a7b-5c-1d-2g-1i7j-1k-4 they_hand b5d1 they_handed a-2c1h1 they_have a7b-1c-9d-8e1g3i1j2
    they_include b5 they_just a-1c4 they_keep a2b-2f-3 they_kept a-2b-2c3k3 they_knew a-3i2 they_know a1b-1c4d-1
    they_laid b1 they_left c3 they_let a5b1c2e-5j3 they_like a-2 they_look a-2 they_love c-1
    they_made a-6b-8c2i3j-4 they_make a1b-5c-4i1j-2 they_match a-1b2 they_matched a-3b2c-2 they_mentioned a4
    they_mess f3h1 they_met a-1b3c-2 they_might d2 they_moved b-1h1k1 they_need a-3b-8c1g2h-4i1j-2k-3
    they_needed b-3h-1i2j-2 they_never c2 they_offer b-2 they_offered b-5c-9h3i3 they_only a-4b-4c3 they_paid b-5
    they_pay a-3b-1c-16h-2i-5k-7 they_promised b5 they_put a-2b5c1f-4h-1j-2 they_raised b3 they_ran a2
    they_rang a2b-6c4h1i3 they_reckon b2 they_reimburse b9 they_run a7b-1c-6h-5i-2j3 they_said a-2b4c4f-4h-1i5
    they_sat i-2 they_say a-7b-5c-3d1e7i-2j2k7 they_see a1h2 they_seem a4c-1 they_sell b-2 they_send j2
    they_sent a-4b-5i5 they_set a-1i2 they_should d3 they_showed j1 they_simply a1c-2 they_slid b2 they_sorted d2j1
    they_speak a1e2g2 they_stamp i-3j1 they_start b5c-6d1i-6 they_still b-3 they_sweetened b5 they_take b5d1
    they_talked b1c2 they_tell c1k1 they_threw b5c-2h2 they_throw b5c-1 they_told b-1c5h3 they_took a-2b-2c2i2j-5
    they_top b1 they_topped b1 they_treat a3 they_upped a-1b1 they_want b-5c-1d2e-2f-2i8j-4
    they_wanted a-2b-4c3h-4i8 they_went b1c1 they_were a4b-4d4e-1f-4g-7i-2 they_will a-3b3e-1f-6g-1h-3i-3j5
    they_win a4 they_won a4b-4 they_work a4b-3 they_would a1b-2c2e-3f-6g1i10k-7 they_wrote b1c-6i3
    thick a-1c1d6e1g-2j-3 thicker a-1b7c-2 thief c5k2 thief_. c2 thin a-4b5c12g2h-2 thin_, a-2b1c4 thin_. b1c5
    thin_to c1 thing a1b1c1d2e4g2h1i1k2 thing_, a1c-1d-2g1h-2i2k-1 thing_. a-3b1c3e-3g4k4 thing_: e1
    thing_about b-3c1e-1g-3h1 thing_after c-3e4 thing_and c5d-1e-2g2h3 thing_at c1 thing_by b-1c3 thing_dragged c3
    thing_falls h-1 thing_felt c3 thing_for b3c-3e1 thing_going b-2k1 thing_has c4g2 thing_i a4c-3d1e-3g-2h-3j3
    thing_in d-2e2h-2 thing_is b2c-1e5g1h2i-6j-2k-4 thing_of a1 thing_on a-2d3e3g1h1k-1 thing_than a4b-1
    thing_that b2f1g-1k1 thing_they b1 thing_to a4b-2c-1d2e-1g-2h1 thing_was a-1c1d2i1 thing_with c-3
    thing_would d2 thing_wrong c-2d-1 thing_you c-1d3 things a-1b-2c1d-3e8f-1g2h-3i-5j4k-1 things_, b3d-5e3h1
    things_. a2c-3e-1f-1g-4h4i1k3 things_about c1d-2e-3 things_and g1 things_are a-6b-7c-4d-7e-3g-2h-3i-1j2k-7
    things_as c1g1 things_at c1h-1 things_being k2 things_calm e5 things_considered a2 things_for b2
    things_from e-2 things_go c1e1 things_got e2 things_happen g-2 things_have c-6g5h-2 things_here g1h2
    things_i a-3c2h-5 things_in c3d-1h1 things_is d1j3 things_look b1g3 things_off d3 things_on c1 things_over e1
    things_settle e1 things_stand a-4d-3e-6f-1g3h-3 things_that a-1c4d-2e2k1 things_to a-8c-1d6e2g-7h-7j2
    things_up a2 things_went e2j1 things_were c2g1 think a-1c1d1e5f-3g5h-5i2j-1k-2 think_, a-4c-3e9f-2g1h-2i2
    think_. a-4b-1c-7e4g5h-3k-2 think_? d-6g7 think_a c-1d6h1 think_about a-9c-12d2e8g-7h-5
    think_again b2e-2f6h1k-2 think_and b-4c-3d-4e4h2i3k-5 think_any c-3 think_anyone a2 think_badly c-3e-3
    think_hard c1g-1 think_i a4b-6c-8d7e-9f-8g10h-14i2j2 think_is g-2 think_it a2b4c6d-7e2g4h1i1k2
    think_less c-3g-2 think_me d-3e-2 think_much c5 think_my c-3e-3g-1k-1 think_of a-3b6c-3e-10f2g-3i-2j-1k3
    think_on e9g-6h1 think_over e2h2 think_so g3 think_straight g-4k1 think_that a-2b-1c5e-6h-6
    think_the a-4b-7c7d-5e-8g-5h-6 think_there a-3g-1 think_they a4h2 think_this e-4 think_twice b1g1
    think_was a1b-1c-1 think_we b3d6e-2g1 think_what c-3 think_you a4c7d2e-7f1g-3h2 think_your a1c7d-5e-2f1g-8
    thinking a-1b-1c-1e3f-8g7h-5k-2 thinking_, c1e8g-7 thinking_. c1d-1e1f-1g-1 thinking_about a4b-2c-7e2
    thinking_i c-1d-1e-9f-2g5 thinking_it h-3 thinking_of a-1c-3d-13e-8f-1g7k-5 thinking_that c3d2g1
    thinking_the c1 thinking_to g6h-2 thinks a3c-4g4h-3k7 thinks_a d1k3 thinks_i d-3g6k2 thinks_that c-1
    thinks_the c-2 thinks_you d-1 thinner b1c2 third a1b4c3d8e-4f-11g-3i4k1 third_, c-1k2 third_. a5d-2
    third_email d3 third_engineer h1 third_floor b-3j1 third_interview i2 third_language c-1 third_more a-4b4
    third_of b4c-3d-1i3 third_one b-1 third_round b1c3g2 third_time a-2b-8c9d10e-5g-4k1 thirdly k-1 thirds b2
    thirteen b4c-7d-1g-3h-3i2 thirteen_dollars b3h-1 thirteen_weeks c-2 thirteenth b5c-9d-5e-2g-4h-1i-3j-3k-3
    thirteenth_cheque b4 thirteenth_month b14c-6i-4j-1k-1 thirteenth_salary b-3 thirtieth b4e1i1k1 thirtieth_, b2e1
    thirty a-2b2c-1e-4f1g1h-4i-1j-2k2 thirty_, b-2d1g-1h4 thirty_. b2c-4g1 thirty_and b3c2 thirty_beds c4
    thirty_days a1c-1k-1 thirty_eight b1c1 thirty_four b5c-5i-1 thirty_hours b-1c-1 thirty_miles b-3h-1
    thirty_minutes b-1d-3 thirty_nine b1 thirty_one a-3b6c2k1 thirty_plus b-3f2 thirty_six a2c-3i2k1 thirty_that g3
    thirty_thousand b-1 thirty_three b2c-2 thirty_two b3c1d-1g-1i3 thirty_years h-4i-6
    this a-1b-5c-6d1e1f2h2i-2j-2k-1 this_, a-2b2d2e-1f-4h2j-4 this_. a-2b-4c-2g3h-4i1k-3 this_; h1 this_? d1g2
    this_a d1f1 this_account e5g-2h-4 this_address c-4d-3e3f-1j1 this_after g1 this_afternoon c-5d-8e-2f-3g1h4
    this_and e3g-3h-2 this_any d-4e2g3h-2 this_application e2g3h1 this_arvo g3 this_as b-5c-1d-4e-4f6 this_at e2h-1
    this_autumn h1 this_be d4f-1 this_before c-1h-1 this_being e1 this_between h-2 this_by d-3e-5h1i-1
    this_call e-3h1 this_card h1 this_chance h2 this_chat d-4e8h-5 this_circus b-2d7 this_city a-2c1i1
    this_close g3 this_coast a1b2 this_coming i4 this_conversation f1 this_country a1b1c-1h-2 this_county c1
    this_date g-1 this_day c4d-1e-3h-4i-3k-4 this_decision b1e-2h-1 this_does d-4e-1f1 this_down b-4e-4f1g1k2
    this_e h4 this_email c-1d-1e6h2i4 this_end b-1c-4d-3e1h-3 this_evening d-3e-3i-2 this_far h2 this_field a4
    this_for a-4c3d1e6f-3g-5h-6 this_friday f-1i2j1 this_from e-3h-5k2 this_further e-1g1h3 this_has h-4
    this_hour b2g4 this_house b2h1 this_how d4 this_i a2c5d-4f-1g-1h3i2 this_in e-1f-2h-4i-3 this_inbox d-4e5h-3
    this_interview c2d4e-4f-3g7h-2 this_is a-8b-7c-5d1e-4f-3g-8h2i-8j-11k-24 this_job b2c1d-2f4g2h-2j3
    this_kind c1d3g-1h1 this_late d-1e-1g2 this_letter c-7d-4e-3f2g-1h7i-1 this_level c4 this_line c-1d-3e2
    this_mail e-3g2h1i4 this_mailbox e1 this_matter d-3e2 this_may d-2g1 this_message b2c-5d-1e-2f1h2
    this_moment e2g-1 this_month a6b-12c-11d-9g1h-4k2 this_morning b2c-14d-2g-2h3i6j4k3 this_move g3 this_my f-2h8
    this_new a1e-2 this_nonsense c1d4 this_note a2c-3d-7e-4g-1h6 this_now e-1h-1 this_number a-1b-8c-6d2e6f-8g-4h-6
    this_old a1b2c-1h4 this_on d3e2g-6i1k-1 this_once d4 this_one a3b1d-6e-5g4h4i-11j-2k-2 this_open e4
    this_opening e1f2h-3 this_opportunity b1e-2g2h4 this_or k2 this_other a6b-3h-7 this_out e2 this_phone d-6e5h-3
    this_point a-3b-1e-1g3 this_position a-1b2c3e-2f3h-1 this_post c5d-3e-4f6g-3h2 this_process a-1c2e-1f-1g3k1
    this_question c1d2 this_rate b-1g2 this_reason f-1 this_right e2k1 this_role a1b-2c5d-1f3g-2h3
    this_round d-2e-6f6g1h-2 this_rubbish d4 this_salary b4 this_same d-4e-5f5g-3h-3 this_selection h2
    this_short g-1k2 this_side b-3c-4d-5e3g-3h-6 this_sit e3 this_slowly d6 this_so c3d3g-5 this_sort g-4
    this_space d-4e8g-3 this_spring b1h4k1 this_stage c-3d-2e-5g5h-3 this_subject d-2e2h-2 this_summer g-3
    this_sunday h1 this_term b-1 this_text i2 this_than a-2 this_the c-2d4e-2g-2 this_thread e7g-2h-2
    this_through e-1g4 this_thursday g-1i1 this_time b3c-11d4e-16f3h6 this_to a-6c-7d2e-4f-2g-1h-2i-3k-2
    this_took h-2 this_town a-1b4c4g-1h-2k2 this_trade c-3e1 this_under d1e1 this_until e4 this_up d4
    this_vacancy d-5e3f3h-3 this_very e-1f5g-2 this_was a5b-5c2d4e-1h-5k-1 this_way a1b3c-5d-4h-3
    this_weather d-3g1 this_week a-7b-3c-3d1e1g-3j1 this_weekend g-6 this_when d2 this_will c4f-1h-2
    this_with c1h-4j1 this_work h-2 this_would h1 this_year a5b1c1d-7e-7g-4h-3i-6j1 this_you a2c1 tho c-1d-5f6h5
    thorough d-2 thorough_. c-1 those a-1d-2e-3f-1g-1i-3 those_. b1 those_days i-1 those_i a2c3 those_two b2d2
    those_who e-1 those_years b-1 though a-4b-1c1d-7e-7f10h4i-4k-1 though_, a-5c-3e-5f-4i-4j-2k-5
    though_. b-5c-8d-5f-3g-6h10j-1k-8 though_: a1f-6 though_a f5g-2h6 though_do f3h3 though_i a-3b-4c5d1e2f4g3h-2
    though_if a-1e-3f7g-9h5j1 though_it a1b3g-2h-1i1 though_my g1 though_not a3c-1f2 though_nothing b-2f-2g6
    though_should f1 though_that b1c-2 though_the b3g1 though_they c-1 though_you f3h2
    thought a-4b-2c1e-6f-6g-7h1i-4j-3k-3 thought_, b-3c-3f-1g-3h2i-5k-6 thought_. a-2b-5c-2d-6g-4h-2
    thought_a a-1b-2c-1d1 thought_about a5b-1d-6e-1h4 thought_and e1h1 thought_for c2d2 thought_hard b1h2
    thought_i a-3c-6d-3e1f-4g-6h3k1 thought_in d1 thought_it a-5b2d-1e-6g-7 thought_of b-2c-4f1g2h-10
    thought_out g-3 thought_that b-2d3 thought_the a3b-2c7d-3h-3 thought_through c5h-1 thought_to g3 thought_was c2
    thought_you b1c-3g3 thought_your d-2 thoughtful a-7b-6c-12d-6g-3 thoughtful_. c-3 thoughtful_of d-1
    thoughts b-3c-2d-6e4g9h-4 thoughts_, c1 thoughts_about c-5e1g9h-2k-2 thoughts_on e4
    thousand a-6b16c-15d-2e1f3g-14h1i-3k1 thousand_, b7h1 thousand_. a-3b2 thousand_a a-1b7d-1f1
    thousand_and b4f1k2 thousand_for b3c-1d1 thousand_in b3 thousand_is b2 thousand_more b7d-1 thousand_naira b-4c2
    thousand_over b2h1 thousand_pesos b-1 thousand_rupees b2 thousand_shillings b2 thousand_thanks b-3
    thousand_to b3 thread a-3b-3c1e8g3h-5k1 thread_, e1h-3 thread_. c1e3g3 threatened c-1k6 threatened_to k5
    threats a-3d2 three a1b-4c3e4j3k-1 three_, a4b-4c-1g4 three_. a5b-3c-4f1g5 three_? c1
    three_and a4b-1c1d-1e2f1h-1k-1 three_at c1g1 three_bucks b1 three_buses c-1d3 three_cheers c2d1
    three_children b2c-3h-1k1 three_dates a-1 three_days b-6c-1e-1f2h-7i-1j-3k1 three_different a-4b-3c8h-5i-3
    three_emails d3e3 three_evenings h1i-3j1 three_generations c-2j1 three_goes b-2h-1 three_good c1h2
    three_hours b-3c-3d2h1i-3k2 three_hundred b2c-1g-2 three_i a3d1 three_in c1 three_interviews a2d2h1i1
    three_jobs a-2c7 three_kids a-1b3c-3k2 three_letters e2 three_managers c2d-1 three_meals b-2 three_men c1
    three_messages e2 three_minutes d1 three_months a-1b-1c-4d2e-4i3j-1k-3 three_more a-1b-2h2j3 three_names a2c1
    three_nights j1 three_o'clock c-2g3h2 three_of a-1d-5h-1 three_on a1 three_other j1 three_people a-4c1d-7
    three_percent b2 three_phone j1 three_places a5c1 three_pounds b2g1h1 three_quarters g3 three_questions c1
    three_rounds c1d2h1 three_separate a-1c-1 three_thousand a1b5 three_time c3 three_times a-1b1c3d3g-5h1
    three_to b1c1j2 three_weeks b-1c1d1e2i-2 three_year i1 three_years b3c-4f1h3i4j-3k-2 threw a-3b4c2d-4g1i-1j-4k6
    threw_a b-1c1k3 threw_in b7c-3h2j-2 threw_me c4h-1 thrice c2e3 thrilled c-6d3g-4 thrilled_to c-1d1
    thrilling a2c-5d3 thrive b-3c3d-1g-3 thrive_in b-3c3 throat c-1d-1g1h2k2 throat_. g2
    through a-4d-1e-1f4g2h4i2j3k1 through_, a2b-3c1d-3g-1 through_. b-3c2e2f7h-4i-6 through_? a2
    through_a a-5b-7f-1g-4h-2j-1k4 through_all c1 through_an b-2i1 through_and a-2c-2d-2g-1h2j1
    through_another d1k1 through_at b1c1h1 through_first e1 through_for a-3g3h2i-1j2 through_four h-1
    through_i a2h1j2 through_in b-1c1d1h-3i-1 through_it b-1c-1g-3 through_last a3b2j1 through_me h4
    through_my a-2b5c5d-5e1h1 through_on b2c-2g1h6j3 through_our h-1 through_that d4f1g2i2
    through_the b4c-3d-2e2f-6g-2h-4i4 through_their b1i3 through_this a2b1d1h-2k2 through_to b-3c2g1j-2
    through_winter a1 through_with a-7b-2c-10d-7e-4g6h4k-4 through_your a-4c-5d4g1 throughout c5e-2h-4
    throughout_, c2 throw a-2b5d-3f5h-2i-1k-3 throw_in a-2b5c-5f4 throw_the g1 throwing b5g2k6 throwing_in b5
    thrown b9e-1g-7h4i-1k-1 thrown_in b9d-2g-1h6i-1j1 thrown_my d2 thrown_out c1h-1 throws c3j1k2 throws_in j1
    thumb i1k-1 thumbs c2d2 thumbs_. d2 thumbs_up c3 thurs d-3e-2g6i1 thursday a-2b-5c-5d-7e-6f2g4j-2k-1
    thursday_'s a2c-2e-1f1g2 thursday_, a-1b-2c-2d-8e-2f1g2j-1k-1 thursday_. b3d2e-5f3g3h1i-1 thursday_? f-2g-6
    thursday_@number b-1g-2i-7 thursday_and b-1c1e1f3g-1h4i4j1 thursday_arvo h1 thursday_at f-3g-2h-8i-3k-4
    thursday_has g4 thursday_i g-1h1i2 thursday_if f2g-1h1 thursday_in g1 thursday_interview h-2
    thursday_is b1c-3g6h-3 thursday_morning h-1 thursday_or g-2h2 thursday_slot i4 thursday_so g3h-1
    thursday_the f-2g-6i-8 thursday_to h1 thursday_week g-4h2 thursday_would b1c1g-1 thursdays a-2b-7c-6e-4g4h-2k2
    thursdays_, b-3g1k1 thursdays_. g2 thursdays_and k1 thus e1h4 thus_i h2 thx c-3 thx_for e1 thyroid k2
    tick c2e3h1 ticked a5c-6 ticked_more a2 ticked_the c-2 ticket a-6c1d2e-3f1g-9h-1j1k-7 ticket_, c1d-3
    ticket_. a-2b-2c4d6f2h-4 ticket_and b5c-2i1j1 ticket_for b-2 ticket_in c2 ticket_is c-1g-2j-5 ticket_number j1
    ticket_office c-1 ticket_to j3 ticket_you h3 tickets a-2b-1c-1e-4g-4h-2i-3 tickets_. d1 tickets_for b-2
    tickets_were b1 ticking c3e3 tickled a-2b-2c-6d-6f2k-1 tickled_to c-1f1 ticks a8d-4 ticks_more a5c-2d-3h-2
    tide a-3b-1c-3d-2e1g4h-4 tidier a1b-1c1d1h-4 tidy c-13d-8h-4 tidy_and c-3 tie a2b-2c-3d3e-2g-3h-5i1 tie_. a1d2
    tie_in d2i1 tie_on c1 tied a-6c7d-2f-1g1i-1j7 tied_cottage j4 tied_to a-1b-4h-4i-1j3 tied_up c2g3 tier a1
    ties c1h1j4 ties_me h2j2 tight a-4b2e7f-3g-6k2 tight_, b1e4 tight_. c-2d1e5j1 tighter c-5d1 tighter_ship d2
    til e1f2 tiler h-1 till b-4c-2d-6e4f11g2h-6i6j2k-2 till_, a2d1k1 till_. a2g-1i1k1 till_@number i3
    till_after b1c-2g2 till_and h1 till_august c2 till_christmas c1h4 till_easter e-2k1 till_five f2 till_four b-2
    till_friday f3g3 till_further e2 till_i a4c-5d-1e7f8g-5h-3i1k-3 till_job c1 till_midnight c-1 till_monday i1
    till_my f3 till_next g1h-1i3 till_nine c-1e2 till_noon c4i-1 till_now c3e-2 till_one g1 till_six d1g4
    till_spring h1 till_sunday i-1 till_ten g1 till_the a-1b-6c-1e5k-1 till_then f-4h-1 till_they c-3j-2
    till_thursday g-4 till_two e-2 till_we c-2h3j1k-2 till_whenever e1 till_you f2j2 till_your b2 tills b-4c2h-1
    tills_and c1 timber a4b-1c-7d-2e-1h6 time a-6b1c2d5e6f-6g-1h-1i-1j-5k-3 time_! c-4e-2 time_'s g6
    time_, a1b-6c-4d-3e3h-2i-5j-1k-2 time_. a2b-3e4g-1h-1j-2k3 time_: d2 time_? b1d-5e-1f-1g-4 time_about c-2
    time_after b-2e2g-4 time_and a-3b8c-1d-3e-5f-3g-2h1i-2 time_as c-2e3g5h-6k2 time_at a-1b3d-2e2g1k-2
    time_because b-1 time_being b-1c-6d-8e6f5g-8 time_between b4 time_contract a2h2 time_difference c-2d-1j1
    time_do b2d3h2 time_does b-4d-1g2 time_for a-2b-7c-5d5f-2g4 time_from d-4h-2 time_i a1b-1c8d1e-2f1g2h-7i1
    time_if d3 time_in b4c-4d-6e-2h3 time_instead d2h1 time_is c-4d5e2g3j1 time_job b-2g-1h3 time_maybe e1
    time_my c2 time_now d4 time_of c1e3g4h-2 time_off b4d-1e-1 time_on a1c3g-8h4k-1 time_only a-1b1 time_over e2h1
    time_post j1 time_read d2h1 time_role a-1 time_round g1 time_since b3d1 time_so g5h-2 time_than b1d1
    time_that c1h-1 time_the a2c5d2i2 time_this c5d-1 time_to a-2b-4c-2d-2g-2i1j-3 time_try d5e-1h2
    time_was b-2g-2h1 time_we c3 time_when c1e-3 time_while c4i1 time_will d-3e8g-2 time_with a2c1e-5g-1
    time_you a-2b-1c-4d-1e-3f-1g6h1i2 time_your d-1e1i3 timed c1d-3 timeline e4f2 times a-2b-3c5d8f-9g-2h-1i-3j-6
    times_, b-3c1d2h-5i1 times_. a-2b-1d2e3g-2h-7 times_? a2 times_a c1d1k3 times_about i1 times_and b-1c-2d-8h-2
    times_at c1 times_because d-2 times_before c-3d-1 times_did c4 times_for c3d-2 times_i c1 times_in c7h1
    times_must c-5 times_now c4d2h-1 times_on c-2 times_out g2 times_over c1d-2h2 times_since d-3 times_that c1d3h2
    times_the b2c-3 times_this b2d2h2 times_to d-3 times_what c1 times_you d3 timetable a-4b-6c2f-2g7h-3i-6k3
    timetable_, c-1 timetable_. c1f-1 timetable_for c3d-1k2 timetable_you c-1 timing a-6b-7g1h-2j1 timing_. c-1
    tin a-3c-8d-4e-3g-1h-6 tiny a-5e1 tiny_. a-1b-1 tip a-4b1c2d3e-3h-6j1k2 tip_, a-2c2 tip_. c1 tip_about b-1c-2j1
    tipped a4b3c-9d-6g-3h-4j3 tipped_it a2c-2j1 tipped_me a1b2 tipped_the b3c-1 tipping g1
    tips a-10b16c-4d-11e-4f-6g-2h-3i-2 tips_, b5c-2 tips_. a1b4g2 tips_about b-2 tips_alone b4 tips_and a-1b-2c-3
    tips_are b10c-3 tips_at b5 tips_for b-3 tips_i b4 tips_in b4c1 tips_on b1 tips_there b3 tips_were b-1 tire k1
    tired c4e1g-4h-1k4 tired_. c4d-1 tired_and c6d-1 tired_of d6g-2 tiring a1c3 title a-3b-3c8d-8e-5f5g-1h-5i8k-5
    title_, a-2b2c-1i1 title_. a1c6h-2 title_@other f-1g2 title_and a-3b-1c-4f3h1i5 title_i b-1 title_is a-4c5d-2
    title_of c-1 title_says c4 titles d4 tmrw g6 to b-1c1d-2e-1f-4g2h-1j4 to_, a6c4d2e-2f-2g2h-8j2k-1
    to_. a5b5c4d2f-8g-3h-6i2k-2 to_? d2g1 to_@address e-3 to_@amount b6 to_@currency b-1 to_@number b7c-1f1g-7h-1
    to_@other a1d2 to_@quote c2e1h2 to_a a4c2d2e1f-3g-1h5j-2k3 to_about a1b3 to_abuja j2 to_accept a-1b3c-4f-2g5i3
    to_accra f1 to_acknowledge c1d1e1 to_add a-4b-1d-3h-5 to_admire a-3c1d2 to_admit a1d-1 to_after f2
    to_agree b-2c-4 to_all a-6c-1d-4f-2g2i1 to_an a4c1g-2h3i-2k-1 to_and f2 to_announce e2g-2h1
    to_another a-3b-2c-1d-11e-15f-2g-2h3j-7 to_answer a-6b1d-1e2f-8h-10i-2 to_answering e5 to_any a-4b-4d1e5h-2i4
    to_anybody c-1f1h-1 to_anyone a-5b3d-2e1f5g-6 to_anything a2d-4e3g-3 to_apologise c1d2 to_appear g1h3
    to_applicants c1 to_apply a-1c1d-1f-3g-2i-1j-2k2 to_appoint d4 to_argue b3c-2 to_arrange c1
    to_ask a-2b-3e-1f-7h-3i-4j1k2 to_at c3 to_attend c-5d-3e-6g8 to_auckland j2 to_avoid h-3 to_back g2 to_bake k1
    to_be a2b-2c2d5e2g-1i-1k2 to_beat a6c-4d-1 to_become a4e1 to_bed c2e1j-2 to_beg d3g2 to_begin b-2c-1d1g-1i1
    to_being a4b-3c-2d2f5j-1 to_believe a-2c6d-2g-3i1 to_better a2b1e2 to_bits c-2g1 to_blame b-2c-5 to_block e1h1
    to_blows k5 to_book c3 to_bore d1 to_both a2b1 to_bother c4g1 to_bow a-2d-3e-4g2h7k-5 to_break d1j1
    to_breathe c-2g-2 to_bring b-2c3d-5e-2f-3g-3h-3i2j1 to_build a2c2 to_bump b-3 to_buy a-2b-2c2g-1 to_by c5d2
    to_call b-3c-3d1e-2f-2g1h3i-4 to_cancel b-3c-2d-4e-9f-2h6i-3j-9k-3 to_candidates c7 to_carry b-3c1d1g5h-1
    to_catch h1 to_change d-6e1f4g2h-1j1k1 to_chase b2c7e1h-3 to_check c2d2e2h-5 to_chew b-1d-2e5h-1
    to_choose a-1b1c-2d-1f-1g-1h1j1 to_claim b-2 to_clean b1c-3 to_clear b-3d1e-1j-5 to_climb a-1c-2
    to_close c-3d-2e-2h6 to_collect b-5c3g-3k1 to_college a-4e-1 to_come a-1c3e-3f-1g5h-1j-6k-1 to_comment h-1
    to_commit e5f-2g-2i1 to_compare a-4c-4d-1g-2h-4i2 to_complain c-1h-1k1 to_complete g1
    to_confirm c-3d-3e-2f-2i-1 to_consider b2e1f-4i-1 to_consult b1e5 to_contact d-2e2
    to_continue a-6b-1c-1d-5e-7g4h3 to_cook a2h2 to_copy c-1 to_count b1g2h-4 to_countersign b2i3 to_court h-1k3
    to_cover a-1b-5d-1g3h-6k3 to_cross j2 to_cry g4 to_cut b-2c-2h1j3 to_dance d1 to_date c-2 to_deal b-2d-3j1
    to_death d4 to_decide b-1e6f1g-1h-8i5k-5 to_decline a-2b-3c-2d-4e-4g2h4 to_delete b1d1 to_disappoint c2d1
    to_disclose b-1 to_discontinue h3 to_discover b2d2f1 to_discuss a-1d2g-2 to_do a-2b-2c3d2f-5h3j-3 to_door c1
    to_draw b-1d3g-1h-1 to_dress c1k4 to_drive a1b2c4d-4g-4h-1 to_drop a-3d-3e-4f-3g7i3 to_dubai h2 to_dublin g2j1
    to_durban f1 to_each a3b-1d-2e1k1 to_earn d1j-2k1 to_easter b-1i2 to_eat a-1b1c2d2k3 to_eleven b-1c1
    to_end a2c5e-6f-2h6 to_enjoy b2d3h3 to_enter g-3 to_every c1d3i1 to_everybody b1c-1d-2 to_everyone b-2c-2d-3e-1
    to_everything e-3h2 to_exchange a1 to_excuse c1d1g1 to_expect c-5d1e3k1 to_explain a-1b-1c3d6e-2g-5h-7
    to_face g2 to_fall g1 to_family g2 to_feed b2g2h-2k3 to_feel b1c2g2h1 to_fetch c3d1 to_fifteen b1
    to_fifty b5c-1 to_fill b-5c4d1e-1g1i-2j2 to_finally d4 to_find a-4c-3d-1g-4h-5i-3j2
    to_finish a-1b-5c-1e-5g1i-1k-3 to_fit b1d1 to_five b-3c8 to_fix c4d-5h2i1 to_fly a1h-2 to_follow c-1d2e3g2
    to_forget f2h3 to_forgive d-3h1 to_forgo g3 to_formally h2 to_forty b-1c-3d1g-1 to_forward h-2
    to_four b-1d4f1h1 to_free b3h2 to_friday g-5 to_friends c2 to_full b1 to_fund b4 to_further e2 to_geneva h1
    to_get a-2b-7c2d-2e2f-1g-2h-5j2k1 to_give d-11e-2f-3g5h-7i4k3 to_go b3d-4e-4f-4g4k1 to_god h-3 to_good c1i2
    to_grab k1 to_greet c-6d2 to_ground e5 to_grow a3c2 to_guess b2d2e3g-2 to_half g1 to_hand a-3b-4c2f1h-3k-2
    to_hang e3 to_happen b-1c1e-4g4h-2k2 to_has a3b1 to_have a-7b-3c4d-1e1f3g-7h-1i-3 to_hear a-3b-1c-1e-3f3g1j-5
    to_hearing d2f2g1 to_heart e3 to_help a1c-6d-5e-1 to_her d-4f1g1k-2 to_here d5h-1 to_him b2c-6j1k-1
    to_hire b1c2d1 to_hold b3c-1d1g-7h2j-1k-1 to_home a-5c-2d1g-1h5i-1 to_honour c2g1 to_hope a1 to_hospital k3
    to_how a2c7d1 to_hurry c1 to_ignore b3d2 to_imagine g4 to_improve b3f1 to_in a-2c-1d1 to_inform b2e-3f-2g-3h7i1
    to_insult c-2d2 to_interview a-9c-2d-5e-9f3g-6h-2i2j-4k-2 to_introduce c3 to_invite c1 to_iron d3k2
    to_is a4c-2g-3 to_it b-2d-7e5f-4g-3h5i-1 to_its c2f1i-1 to_join a5e-4f-4g-1h6i-5j-3 to_judge a-4c-2d1
    to_july b2 to_jump d3 to_june h1 to_junk d1 to_keep a-2b1e1f-3g4h4i2j-4k1 to_knock b1d1h2
    to_know a-3b-1c3e-1f-1g-2h-2i-1 to_lack c-5 to_lagos j1 to_land c-1 to_last c1d1g1 to_lay k1 to_lead b-3
    to_learn a-1b-1c2d3e-3i-1 to_leave a3d-2e-2f-6h-1i-1j3k3 to_leeds a-2c2 to_let c-1d-2e-2f-2g4h1i5j1k-3
    to_lie b-2e-6g1h-2k2 to_lift c2e1g-2h1k2 to_like c1g-4h-1 to_line f-1g5 to_lisbon g1h2 to_listen c3
    to_live b3c-1g-3i-4j3 to_load j2 to_look b3c1 to_lose b3c1e-2f3g-3h-3 to_make a-1b3c1d2g-2h-3i1j-4k-2
    to_manage a1c1d-4e-3g2h-1 to_match b3c-4 to_me a3b3c3d4e-2f-3g-1h-4i-2 to_mean a-3b2c1 to_measure a2
    to_meet a-4b-1d2f2g-1h3k-3 to_meeting a-7c-6d-5g-12h-7i-2 to_mend a2 to_mention b3g-4 to_mess c-8d-3f-1g1h1
    to_midnight c4 to_mind c-4e-1g6h-3i-1 to_mine a4d-1 to_miss a1c-3h-6j-1k-3 to_monday g-1 to_month i2 to_mop d2
    to_more a-3b1c-2 to_move a-4b2d-7e-4g-12h3i1k-1 to_mr c-2d2h-6 to_mrs c-3d-3g1h-4 to_muck c-3 to_mull e4
    to_my a7b2c4d-2f3g-3i-4j-3k-3 to_myself a-1b-8d-12e-2f-7g-6h-6i-3k-4 to_nairobi b1 to_name a-4c-3e1g-1h-8i-2
    to_need d3e2 to_next e1i-1 to_nine c-2g-3 to_no d2e2f-4 to_nobody b2 to_none a3c-9d-2g-3h3 to_not d1g4
    to_nothing a-2b6d-1g2 to_nurse c2 to_nursing h1 to_offer a-1b-6h-2i-2 to_old b-3 to_one c1f4g2h2i3
    to_open b-2c1e2f-1g4h-3k1 to_order d1 to_other f1g-1h6i2 to_others a-2g2h2 to_our b-4c-5g-3j-3 to_ours a-1
    to_pack h1i1 to_paint b-1c-2h-1 to_paper h3i2 to_park a-1e2h-2 to_part c2h1k2 to_participate g2
    to_pass a2d-1f1g1h6k-2 to_pay b-2c10d1j-1k5 to_people b-3d7e-1g-1k1 to_perth h1 to_pester d3h3
    to_phone c1e-4f-3 to_pick a-2b-7c-2e3f1h-7k2 to_picture g3 to_place j2 to_plan b-2c2 to_play h-2 to_please b1c1
    to_post b-2c-1h-1 to_postpone e2 to_pray e4 to_prepare b-1c7d-3i-3 to_present d1h2 to_press b-2c-1e-2g4
    to_pretend a2d1h-2 to_print c-2d-3g1 to_proceed c-1d-3e-2f2g4h5 to_professor d1 to_promise c5d1g4h-1i3
    to_pronounce c-1 to_prove j3 to_publish e2 to_pull b1d-6h4i-5 to_pursue g2h5 to_push f1
    to_put a-1c3e4f-4g-3j-1k1 to_question c-1g2 to_raise c1 to_rank a1c-3g-2h1 to_reach c-2d-5e5f-1g-1j1
    to_read a-7b3c-7d1e-2h3i-3j-1 to_receive d1h-1 to_reconsider g1 to_recruiters e1 to_reflect d1e4 to_refrain d2
    to_refund c1 to_refuse a4b6c-2d-2h3 to_register c-1h-2 to_reimburse c2 to_release h4
    to_remain a-3b2e-3f2g2h5i-1j6 to_remember d7 to_remind c2d4 to_remove d-4f-2h3 to_renounce g3 to_rent b-1j4k-2
    to_repay i2 to_repeat d2 to_reply c-2d-2e1h-4 to_report c2e4h-2i3k-2 to_reserve e1 to_resign b1h2
    to_respectfully h1 to_respond c-1d-5e8h-4 to_rest h1i-4k3 to_resume f1h-1i1 to_retire b2h2 to_retirement h-3
    to_retract h2 to_return c-4e-3h-1 to_review b-3 to_ring a-6b-6c1d-3e-2f-3g-2h-9i1 to_round h2
    to_run a-1c-2d3g-4h6i-8k-1 to_rush d-2f-1g1 to_safety c2 to_save d-5 to_say b3c-2d1h4i2j-2k-1 to_saying g6h-4
    to_schedule d4h-1k1 to_school a-1c-2d6h-2 to_scrub d1 to_second a2 to_see a-5b-5c-3d-4e-3f-1h-1i-2j2k1
    to_sell a1b-4d3h-1k2 to_send a-4c1g3h-6i3 to_senior f3 to_serve i2 to_set a-2b-2d-3g-4i1 to_settle a3d-2g-1h-1
    to_shadow c1i1 to_shame a2b-4c-7d-6 to_share b-3 to_shift c-4f4g-5 to_ship b-1j5 to_shout c-3h2k1
    to_shove a-1g5 to_show b-3d1e-1g1h-7k-1 to_shut f1h-4 to_sign b-8c1e-6f-3g-1h-8i5j-3k-2 to_sing c2k2
    to_singapore h-3j1 to_sit a-4d1e2f1g-2h-1j1 to_six c1g-1 to_sixteen b3f2 to_sixty a-2b4 to_skip c1e-1g2h1
    to_sleep a-6c2d2e5g-6 to_smile c3d3 to_some c-1e-2h6 to_somebody a-3b-3c2d-3f-3h9 to_someone a-1b-1d-1e2g-5h4
    to_something e-2f-1h1 to_sort b-4c2g-3h-2j3 to_spain j1 to_spam c-2e-2 to_spare c-2d-2h-1i1
    to_speak a1b1d-2f1g3h1i-2 to_spell c-4d1e-1g-3h-1 to_spend a1b2c3d4i-1 to_sponsor c1i-1j3 to_st h1j1
    to_stack d4h2 to_staff b2c3f1 to_stand a3b1 to_start c3e-1g4h1i-1 to_stay a-6c-2d-10e-2g3h3i-1 to_staying f2
    to_steer c5d2 to_step a-4b1c1f-6g5h6 to_stick b2d-2g1 to_still f1 to_stop b1c-1d-5e-1g6h1 to_strike d-3g-1i1
    to_students d-3 to_study b2k-2 to_submit g-1 to_such a2 to_sunday a1f1 to_suspect h-3 to_swap a2c-2g-4i-2
    to_sweep b1c2 to_swing g3 to_switch j2 to_take a5b-1d-4f-9g1h1i-2j-1k6 to_talk c-3d-8g-1h2i-1j-3k-2
    to_teach a4b-3d1g-1h2 to_teaching a1 to_tears k1 to_tell a1b2c1e-2f-6g-1h-2i3k-3 to_tempt b1f1 to_ten g-3
    to_terms h1 to_test d1f2 to_text e3k2 to_thank c-4h3 to_that a6b1c3d1e-1f-4g-6i4k-2
    to_the a2b-2c-1d2e-5f2g-1h3i1j-2 to_their a3d2g1j-3 to_theirs a8c2h1 to_them a5b-3c-1f1i4j-3k-6
    to_think b4c-5d-3e6g-2h-7i5k-3 to_thirty b3c-2d-2g1 to_this a-4b2c-2d-6e2f5g1h-3i4 to_three b-3c2d1i1
    to_thursday c1i-2 to_time d-1e2 to_top a8b-2c-1h-1 to_touch a5b-1c-3e-2 to_train c2h1j-2 to_training a2b-1
    to_travel a2b-3d1h-3 to_treat d7e-1f1 to_try d-5h-2 to_turn b2c-3d1h4 to_twenty b-2 to_two b-2c-1d1f1h3i1
    to_type d-2 to_un f1 to_understand b-3d3g3h-2 to_update c-1d3 to_upload c4 to_upset b1 to_us a-1b2d-4e-4j1k2
    to_use b-2c-4d1e-1k2 to_visit a-2c-5d1 to_voicemail h4 to_volunteer b2 to_wait a1b-4c2e1g-1h-2i-2j-1 to_wake d2
    to_walk a-2b6c-1d1e-2g-5h-2i-2k1 to_wash c6d-1h-1 to_waste d2 to_watch c-2d-2e1i1 to_wednesday f-2h-2
    to_weigh a-3b-1e6g-3h-5 to_what a13b1c-5d-8e-8f1g2h2i-8j-5 to_where a5g-1 to_whether e2g-2
    to_which a4b-2c-4f2h4 to_whistle d-3f2 to_who b4 to_whoever a-5b-5c-2d1h5 to_whom j1 to_win b3c-1
    to_withdraw a-6b-1c-2d-13e-3f-6g1h5i-7j-13k-2 to_wonder c4g3 to_work a1b1e-5g4h-2i6j1k-1 to_worry c-3e1
    to_wrap d1i1 to_write b-3c-2d-3e3f-3h-2i-2j-2k-2 to_ye a1e2g1 to_yes e2f-2g-1h-1
    to_you a-1b-2c-7d-2e3f-4g2h-1j-3k2 to_your a1b-7c-6d-2e-2f2h2i-4k3 to_yours a-1c-4d-2g4h3 to_yourself d3
    to_yourselves d4 toaster d5 today a-9b-4c-16d-1f7g3h3i4j-6 today_'s e-2g3 today_, a-4b-1c-5e1f5g-1h2
    today_. c-2d3e4h3i3j-1 today_and b-1f4g-5h1i2k-2 today_as k1 today_at h-1 today_but a1f2 today_for e2
    today_i d-7f-5g3 today_is e1h-1k2 today_it f2g1 today_or d4e-3i2 today_so e-1h-4 today_to e-5i1 today_with h-2
    today_you h3 toddler a-2b-2c-1j1k2 toddler_room c1h1 toddlers a-2b-4g2i3 toddlers_. d2g2i1 toe a-1 toes c2d-2
    together b-2c1e-9g-11h-1j2 together_, h1 together_. a-6b-2e-1g-2 together_a d-1 together_and c1d1
    together_for b-3 together_in a-3 together_on b1 together_with d2j2 toilet a-4b-7c9k1 toilet_. d2
    toilet_breaks c2 toilet_for c4 toilets a1b-2c3h-1 toilets_for c2 toilets_were c-2 told a-2b7c4e-9f-3g-4h-3k3
    told_, a4d-6g2h-2k2 told_. a-1b1c-2d-1 told_a b-1d-3 told_another b-2h-2 told_at c4d1 told_by a-1b2c-2d2e1
    told_everybody a-2 told_everyone d-1 told_her a1c-4d1 told_him b3c-3d-7 told_i b-1c2d-2g4h-5j1k4
    told_it a2c-1d3k1 told_me b1c1d-10e-15f-3g-8h-4i-1 told_ms b2 told_my c5d-13e2g-3h-1i4k-4 told_no b4
    told_not b-2e1h-2 told_off b-1c5 told_one a2b-2c7d1 told_that a-4b3d2g-4i-3 told_the a-10c1d-7e-10f-1h1
    told_them d-5e-3f4 told_there b4 told_to a-2b-11c6i5k4 told_us b-2c1d-3j-3 told_what b2c-3d3
    told_you a-2b1c-2d6f-1h4i-2 told_your a-1b3c-2d1e1g-3h-1 tombola d2 tomorrow a-1b-9c-4d-2e-7g6h1i7j-1k-1
    tomorrow_'s c-2d-3e-2f-3g2h1i-2 tomorrow_, c2d2g-3h-2 tomorrow_. c-2d-9e-2f3g4h-3i4j-5 tomorrow_and c1
    tomorrow_at b-1f-2h6i3j-1 tomorrow_i g-2 tomorrow_is g4 tomorrow_morning e-1g-2h1 tomorrow_or e3
    tone b-1c7d7e-3h-5 tone_. a-2d3h-1 tone_of c7d-4g1 tongue e1 tonight a-9b-10c-12d-8e1f2g1h3i6k-1
    tonight_, e3g3h2i3 tonight_. b-1c-2d-3e-6i4 tonight_and e2h1i1 tonight_so d-3g-3h-1 tonight_with e-2h1
    too a-2b5c6d-1g1i-4j2k5 too_, b2c-10d-1e1f1g-6h-10j1 too_. a2b1c-14d-2e-3f3g-9h4j2k-7 too_? d-2e-2
    too_and c-4k-2 too_bad c-2 too_basic b-2c2 too_big c3d-2 too_early b-2c-7e7g3 too_far b3c-1g1 too_fast c3f2
    too_few c4 too_good a5b2c-3h1 too_hard c-3d2e1h-2 too_high b-1c-1 too_hot c1 too_junior b-1 too_late c-2d5g5h3
    too_little d1e-2g-3 too_long b-6c1d-1e-11f-1h-6i-6j-1k-1 too_low b5c-1h1 too_many a-8b-7c7d-8g-3h2
    too_much a-10b-6c6d2e2g3k5 too_old a2d3g1 too_polite c-2d1 too_quickly g2 too_short a1h1 too_slow c-1e-4g-1h1
    too_small a-3b6c3d-3 too_so j1 too_soon e-1 too_strong k2 too_sure c-4d-3e-3g5 too_tired e1g1
    took a1b-4c2e-8f-3g-6h7i-1j2k1 took_, h-1 took_. c-3h1 took_a b-2d1e-6g-6h7k2 took_ages c3e-1 took_all h-2
    took_an c1d3h-2k2 took_another c-2d3f2g-1h4k-1 took_as b1 took_care b2 took_comes b1 took_eleven h1 took_far c1
    took_five c3g2j2 took_four b-3c-2i1j1 took_from c4 took_her h1 took_in c-2g2 took_is b3h-3
    took_it a2b4c-5d-5h4i-3k-1 took_longer c2 took_me a3c-7e-5f-5g-1h7i-2j-1k-6 took_my c-5d-7h-4k1 took_myself h-1
    took_on a-2b-1c-5g-1h1 took_one a3c1d2 took_out c-3i2 took_over c-1e5 took_seven c1 took_so c1k-2 took_that c1
    took_the a1b-4c-2d-11f1i-1k5 took_them c-1h1 took_three c-4d1i3 took_to a2c2d1e-2 took_two a1b-1d-4h-1
    took_up b-4h1 took_us c1d-1e2j2 took_you c8d6 took_your c6h-4 tool b2h-1 tool_allowance b3 tooling a3g1
    tools a-2b4c1d-3e-3f-1g-1h-5j4k-2 tools_, a-2b3 tools_. j3 tools_and b4c-2j3k-1 tools_are c1 tools_i c1
    tools_in c1 tooth g5h-2 top a4b7c-1d-6e-2f-2i-10j-2k-5 top_, a2b-2h-1 top_. a4b1c5d-3g-5h-4 top_and a3
    top_floor a-1c-1 top_for a-1b4 top_in a1b-1 top_it a1b1 top_of a-3b2c-5d-6g1h4i-7j-2k-1 top_that a3b1
    top_up a-7b8c-2g1 top_what a3b2 top_your a2c-1 topic b-4c-2d-2e2h2 topped a1c-5g-1 topped_the a3b-1
    topped_up b1 topped_your b2 topping a-3b1 topping_up a-3 tops a6b7c-1d-3 tops_. a2b-1 tops_out a-1b5c-5
    tops_up b5 torch_. k1 tore k3 tore_up k1 torment k1 torn a6e1f-3g7 torn_, e2g3 torn_up h1 toronto c-3d-1g-1j4
    torture k1 toss a2b-2c-3d2e1g1 toss_up a1g1 tossing d1 total a-4b2 total_comp b3 totally b-1c-4d-3f2h-4
    touch a2b-4c-1d-6e5f-2g-2h-8i-3j-7k-7 touch_, a3d-4e-1f-1 touch_. e-3f-2g-3h-1j-5 touch_about c-1e5g-3
    touch_and e-3g4 touch_base b-3e6g-1 touch_if g-1 touch_on h1 touch_once a-2 touch_the a1 touch_when e3
    touch_with e-3h-4 touched a-8b-7c-3d-11e-1g-5h-3k-6 touched_. c-2 touched_by b-1c-2 touched_in c3
    touched_me c-2 touched_that c-5d-1 touched_to c-2 touches a1 touching c-2d-1h-7 touching_base h-6
    tough b1c-4d1g3h1 tough_, c-2 tough_to b1c1g1 tour a-6b-7c3d-4e5f-3g-5h-6j-8k-8 tour_, a1b1c2
    tour_. c-2d-5g-1i1 tour_and a1e1f1 tour_guide a1 tour_of a-6b-1c-2d3h-3 tour_that c4 tour_was a-1b-2c-3
    tour_with b1h-3 touring a1h2 tournament c-1 tours a-1h-4 tours_. a-2 toward a-5b2c-4d-3e-4f-1g12h-6
    toward_the g5h-1 towards a-3b-4c-3d-11e-2f-5g16h-14i-3k-4 towards_a g6h-2 towards_another g7 towards_no e-2g4
    towards_not f-1g5h-1 towards_saying g2 towards_staying g3h-2 towards_the a-1b-1c-1g11h-5j1 towel g1h1
    tower a3c1e-2g-3 tower_, c2d2 tower_. a2c-2 tower_is a2c3 town a-2b-1c-3d-4e-9f-5g-1h1i-1j1
    town_, a-4b-3c-1d1g-1h-8j1 town_. a-4b-1c-1d-2e-1g-3h1k2 town_and a-1b-4j1 town_for a-2h-2 town_hall c-4g2i-2
    town_has h1 town_i a2 town_in c-1 town_is a2c-4h-1 town_knows b1c4 town_that a1c3 town_this g1 town_where b2j1
    toxic c6 toy e1 trace c2 track b-7e7g-2h-4 track_. e2f1h-3 track_of e2 track_on b-3 tracks c1
    trade a2b1c-1d-2e-4f-5g-2j-7k-8 trade_, d-6 trade_. a3b-1h2 trade_and c2d1 trade_for b1c2 trade_is b3c1
    trade_show g1 trade_since c-2 trade_test d1 trade_that c1 trading a1i1 traditional c1
    traffic a-4b-5c-12d2e-1g-1 traffic_, k1 traffic_on c-2 traffic_wardens d2 trail a-1
    trailer a-2b-5c-1g-4h-2j4k-1 trailer_. j1 train a-2b-4d2f1j-5k-6 train_'s g3 train_, d1e2g-1h-2
    train_. a2c2g-5j-2 train_and c-5d2 train_from c-7g5h1k-1 train_home c2 train_on g-3 train_people a1b2c2
    train_so g2 train_stood c-3 train_strike g4 train_ticket b-3d1 train_times c-2 train_was b-2c-1 train_your c7
    trained a-4b-6c-3d3j-6k-1 trained_, a1i1 trained_. c3d2 trained_for a4c-6h1 trained_in a-4h-2
    trained_me c-3d-2h1 trained_on c-3 trained_with a-4c-1d-1 trained_your c-1d3 trainee b-1d-4g-3h5j-1
    trainee_, h-1 trainee_. b1 trainee_in h4 trainee_post a1 trainee_scheme a1b-1 trainees a-5b2c2d-8g-1h-3
    trainees_. c1 traineeship a1e1h2 trainer a1c3 trainers c2d-4g1 training a3b2c-2d-1e-9f-4h3i6j-11k-10
    training_, a2h2 training_. a2g-4h1k-1 training_and a1 training_as b-1h3 training_at c-1d1 training_contract h2
    training_course a1g-3 training_day c-3g1 training_days b9 training_for b-2h-1i1 training_is a1c5h-1
    training_on i2 training_place h1 training_plan b-2 training_scheme b-1 training_side a1 training_was c-3
    training_with a-1 training_you a-2c1 trains a-3b-5c-10d-9e-5f-3i-6j-2 trains_. g2 trains_and a-2
    trains_are a-1b-2g1 trains_from g3h1 tram c-8d-8e-3g-5k1 tram_and h-3 tram_company h4 tram_depot h2
    tram_driver h1 trams a3c-3d1g-2 trams_. g1 transcript c1 transcripts i1j-2 transfer b1c-2h1i-1j3k-4
    transfer_to h1 transferred h-1j3 transit b1h-3 translated c3i-1j6k-2 translating d3 translator b1c-1e-2h3j1
    translator_. h2 translator_position h2 transparency c3 transparent c5i1 transplant k2 transport a-2b5g5h-4j2
    transport_. b-2 transport_allowance b3 transport_and b6c1 transport_company b2 transport_for d1 trap c1
    trash e1 travel c1e-7f2g2h-4j3k1 travel_. g2 travel_and b1c-1 travel_claim c-1 travel_in b-2i1
    travel_is b-2c1f1 travel_money b-3 travel_on j2k1 travel_refund b-1 travel_time b7c-4d-1h1 travel_to b2
    travelling a-2b4c-4g2h1 travelling_. c-2d1g1 travelling_and e1 travelling_to e-1g3 travelling_with h1
    travels j1 treasure a-2c-5d-3 treasure_. c-2d-2 treasurer b2c-5 treat a-2b-8c1d5f4g-4h2i-4j-5k-7
    treat_. b-1c-5d-5 treat_a c5d-1 treat_applicants d1 treat_candidates c-1d1 treat_it c-2d2 treat_me a-1c-4e1f1
    treat_my b1c-4d-9h4 treat_people d1 treat_staff c1 treat_the c2d3 treat_this c1f4h4 treat_to c-8d-6
    treat_your c-1d1 treated a-6b-13c4d1e-10g-12h1k-5 treated_. d-2 treated_as c1f1h2 treated_for c-1
    treated_me c-7d-12e-1g-1h2 treated_my d2 treated_so c2d1 treating a-2b-1c-2d6e-2 treating_applicants d2
    treating_people a-1d3 treatment b-2c-1d2e-1i-1j-2k8 treatment_. k2 treats a6b-2c4f1h3k-1 treats_its a4c3d-1
    treats_people c-3h2 treats_the c3 treaty i-4j3 tree a-1b-5c-10d-1h1 tree_. d-2h1 tree_in d2g1 trench c1
    trial a-2b-3c2d1e-3g-1h-1i10j-6k-11 trial_, c-3f1 trial_. a1c4d2e1g5h-1i-2 trial_and b-1c-2f-1k-2
    trial_at b-2i1 trial_day a2b3c3d2g-1h2 trial_days b2c2 trial_i c1 trial_lesson b-2d-3h1i2 trial_month c-1f1
    trial_of c-3g1 trial_on c-1h-1i2 trial_period c-2f2h-1 trial_shift a-2c3h3 trial_was c5i1 trial_week d4f-2
    trial_with c-1 trials a2d-1g2h-1 tribunal a2b-1c3k4 tried a-2b-6c1e-8g-7h-4j-2k2 tried_it c1 tried_the c-1
    tried_to a-2c1d1g-1h-3j-3k3 tried_your c-6d-3 tries c-2 tries_to c-1 trip b-2c-2d1g-1i-1 trip_, g1
    trip_. b1c-2d1g-4h-1 trip_on c1h1 trip_to b-2c-1 triple b7d-1 trolley c2d-1i1 trophy a1c-2d3h2
    trouble a-12b-4c-3d-3e-9g-8h-2i-2j-5 trouble_, c3f2 trouble_. c-1d-4e-2 trouble_? d5 trouble_and k2
    trouble_at c-2 trouble_finding c2 trouble_for d-1f1 trouble_is g-3 trouble_on h2k1 trouble_to c-3d2h-3
    trouble_with d-3g-3h-1 trouble_you c-4h-2 trouble_your h2 trouble_yourself d-4 troubled c5 troubled_me c5
    troubles c3 troupe a5h2 truck a-3b1c-2d1h2i-4k-2 truck_'s b-1g2h-1 truck_. b2c-5d2g1 truck_and b2h4
    truck_for g2 truck_stop c2 truck_with c1d1h1 trucks a3b-6c7d1h-1 trucks_are b-1c5 true a-2d-7e-4g-4h-4i1k-1
    true_, c1h-3 true_. a-1c1i1 true_that b2 truer a8h1 truer_home a2h1 truly a-2b-9e-9f-5g-12h2i-1k-3
    truly_, a-7b-4c1e-1f-1g-5 truly_. a-1h2 trump a5 trumped a1 trumps a10b-1c-5d-3h-1 trumps_a a6c-2
    trust c2d4e-6f1g-2h-2i-2j-1 trust_, a-3h1 trust_. b-4d-1h-1 trust_a a-1b-2c3d-1 trust_has c1 trust_in c-1h1
    trust_is b1 trust_my c-1f3 trust_that c-5i-1 trust_the a-2d6h-4 trust_this c1 trust_you b-1h-4 trust_your c2
    trusted a1c4 trustee c4d5 trustees a-2b1c1h1 trustees_. c2 truth a6b1c-2g8i-2k4 truth_, c1g2 truth_. e-2
    truth_be a5b-1c-4d-5e-1g4k2 truth_i g3 truth_is b4c-1d-2e5 truthful a3d-3f-2g2 truthful_. g2k2
    try a-5b1c-8d11e2f1g-7h-5i2j-7k-6 try_, d1 try_. a-3d-3e2h-1 try_again d-1 try_and e-2f1 try_for b2
    try_me d-7e2f1g-4h-4 try_my d-1e2 try_opening d2 try_out a1b-3g1i4 try_reading c-1d2e-2 try_the b-2c-2d-7
    try_to b1d2e3 try_treating a-2c-2d2 trying a-2d-1e3f1g-4h-2j4 trying_. d-2e3 trying_for h1 trying_me e2i2
    trying_to b-3i-1j5 tube c-1k3 tuck b1 tuck_shop b1 tucked h2 tucked_in h2 tues c-1g2
    tuesday a-5b-8c-4d-2e-3h-1j-1k-5 tuesday_'s d-2e1g3h-1j2 tuesday_, a2b-8c-4d-2e-3g-3i4 tuesday_. a-4d3f2g4h1i2
    tuesday_; h-1 tuesday_? g-5 tuesday_@number b-4f-3g-7h-1i-5 tuesday_after i2 tuesday_and c1d5g-2h3
    tuesday_appointment h3 tuesday_as f1 tuesday_at b-4d-1f-1g-1h-5i-5 tuesday_be g1 tuesday_because g-3h-2
    tuesday_but f2g-1 tuesday_for g2h1 tuesday_from g-2 tuesday_i h-1i-1 tuesday_if g-1 tuesday_is g-1
    tuesday_or f-1g-5i-1 tuesday_slot g-3h-1 tuesday_so g5 tuesday_that k4 tuesday_the c-1g1 tuesday_to j-2
    tuesdays a-3b-8c-5d1g2h-4k-2 tuesdays_, b-1g-1 tuesdays_. d1g2 tuition b-1g1i1 tuition_. i1 tuition_for b-2
    tumour k4 tune b4f1h-1 tune_. f1 tuned c1 tuning h5 turin h1 turkey b1 turn a-2c-1d-4e4f4g-1h4j-4 turn_, g1
    turn_. g1 turn_down a6b5c-6d-4e-6f-1g-3h10 turn_in g1 turn_it b-2c-3d-4e2f1 turn_me f1h-1k1
    turn_my a-1e1f1g-3h-3 turn_out e-3f-1g6 turn_round c1 turn_that g-3 turn_the g1h1 turn_this g1h-1 turn_to a-1c1
    turn_up a-5b-5c1d2e5g-5h-3i3 turn_you f3g-2h2 turned c3d-1e-4f2g4h1i-4j2k2 turned_. c-1e2
    turned_down a-6b1c-9d-4e-6g-1h-6j1 turned_into a-1c1h2i1j1 turned_it a-1b-3d1f1h4 turned_me a2b-1c4
    turned_my b2c1d-2 turned_off e-1 turned_out a1b1c2d-6e-2f-2h-5j1k1 turned_the c-5d1f1h2i-2 turned_to f1
    turned_up a4b-7c5d3g1h3k2 turned_your h1 turning a-8b-5c-4d-1e3f5g4h3i-1j2k-2 turning_down d-1h6
    turning_it a-1e2f1g-6 turning_the g-2h3 turning_this e-2h1 turning_up b-1c-1d1f-1g8h-1 turning_you f5g3
    turnover b-4c14d-5h-2 turnover_among c2 turnover_in c4 turnover_of c5 turnover_on c3 turns c-2d-6e-7g2j-2k2
    turns_. h2 turns_at k1 turns_out a-3b2d-5e-4g1h2i-2 turns_up a-2b-6f2g-5 tutor a3c-3d-5h-1 tutor_'s a2
    tutor_and h1 tutor_post g1h-2 tv b1 twelfth b-1c1e-1g5i2 twelfth_, b-3c1 twelfth_. g5
    twelve a1b-3c1e-2f-3g-2h-1i2j-3k-4 twelve_, a1b2 twelve_. c-3d1i-2 twelve_an b3c-3 twelve_hour b-1g-1
    twelve_hours c2 twelve_hundred a2b2 twelve_month b-5i5j-1 twelve_months b-2i1 twelve_percent b-3
    twelve_thousand b-1 twelve_weeks b-3c-6i3 twelve_years b1c-6d-2i-2 twentieth b2c-4g2 twentieth_. c-2
    twenty a-1b-1c-3d-1g-3h-1i-3j2k-3 twenty_. b2d-1 twenty_an b2 twenty_days b2 twenty_eight b3c-5d-1
    twenty_first g3 twenty_five b-3c2 twenty_four b1c-2 twenty_hours b-1j3 twenty_minutes b-3h-1 twenty_nine b5
    twenty_one b6c-4 twenty_past c2 twenty_percent b2 twenty_plus b-4 twenty_second g1 twenty_seven a-2b-2
    twenty_six b2 twenty_three b-2 twenty_to c2d1 twenty_two b5c-4d1 twenty_years a4b-1d2h-3i-2
    twice a6b3c4d4e-12f-6h-3i-1j-4k1 twice_, a-1b1c1g-2i1k-5 twice_. a-1c2e-7g-1i-6k1 twice_; c1 twice_a a1b-1c-1
    twice_about c1i2 twice_already c-1d5 twice_and c1d1e-2g1h-5k3 twice_as a6b2 twice_before c-1g2 twice_for c-1d1
    twice_i a1c3 twice_in c-1d-1 twice_last c-2 twice_now d3 twice_on c-5i1 twice_over a3b3c-2i-1 twice_since c2
    twice_that b1h2 twice_the a3c-1h3 twice_this b2k2 twice_what b4c-1 twin c-1k1 twins a-1b4c-11d-8g1h-1k10
    twins_'s g2 twins_, h-1k4 twins_. b3g1j1 twins_and b-1k1 twins_are i1 twins_in b2k2 twisted k1
    two a-2c1d-2e-4f-3h-2i1j1k-2 two_, a5b-1c-2d-5e-5f1h2j-4 two_. a7c-2e-3g6i-1j-3k-3 two_a b2c-2h1i2 two_an b2
    two_and a2b1c2f2g-4i1 two_are b2 two_at b2c1 two_bed j2 two_boys b3 two_bucks a-1b3d1 two_buses b1k1 two_by a1
    two_calls c3e-4 two_cats j3 two_children b7c-3 two_companies h1 two_dates g-1 two_day c-1i2
    two_days a-2c1d4e-10g2i-1k-1 two_dependents b5 two_different a-1b-1c3 two_dogs f2 two_dollars b-1h4
    two_doors a2c-3 two_emails c3d-1e2 two_euro k1 two_ex c1 two_fifty b1 two_fingers k1 two_firms h1
    two_for a2b-1h-5 two_former h3 two_friends c-3 two_full i3 two_girls j3 two_good a2c-5g-2h2i1 two_grades b4
    two_grand b7j2 two_homes j2 two_hospitals a3c1 two_hour b-1c2d4 two_hours a-9b-7c1d9h-7i-1j-3k2
    two_hundred b-2c3e3f1g1h-1i-4j-3 two_i a6c-1 two_in b3 two_increments a-1b3 two_interviews c2d2g1
    two_is a-1c-1g2h1k2 two_it a1 two_job a4 two_jobs a3c1d-2e1h3 two_kids b3 two_kitchens a4 two_lakhs b1i2
    two_letters a1b1 two_lines c2d3 two_managers c2 two_men a1b-1j2 two_messages c1e-2
    two_minds a-5b-2c-7e5f-1g4h-3k-3 two_minutes b-2c-3h1 two_months b2c3d4e1h-2i-1j2 two_more a-8b-3c-5h-5i6
    two_mornings c2i2 two_nights h1i-2 two_o'clock a-2g2 two_of b-3c5d-5g1h-10i-2j-3 two_offers a-1c-6
    two_offices a2j1 two_on a4c1 two_or i-2 two_other a-2b-3e3h-1j1 two_others h1i2 two_passport c1i1j-4 two_pay b3
    two_people a-4b-2c3d-5 two_per b-1 two_photos i1 two_pieces d1i-1k2 two_places a-1b-4g3h-2k2 two_points a-4b5
    two_posts a1c-4 two_pound b2h1 two_pounds b-1h1 two_questions c4d1 two_referees c-3i1 two_references c-6j-2
    two_roads a1e2h2 two_rounds c-3 two_seasons c-3h2 two_side a3 two_small g2 two_spine b3 two_stars c3
    two_steps a2 two_streets c-2 two_students i-2 two_terms i-1 two_things c-3g2 two_thousand a-3b2c-5h-2
    two_tickets b-3c-2 two_times c-2 two_to c-1g2 two_towns c3 two_trains a-3k1 two_trial i3 two_very a3
    two_visits a2 two_was a2 two_ways b1 two_weeks a-1b4c-1f3h1i2j-1k-1 two_with e1g1 two_workshops a2
    two_year a-5d1h1i6 two_years a-4b4c1d-2g-5i4j-1k1 type b-5c-2g-5h-1i1 type_. d2 type_this j1k1
    typed c4d-6e-6h-1 typed_it c1 typical c3d3 typical_of c1d3 typing a-3c-1d-4g-1h-3i-2 typing_, c-1h1
    typing_. c-1e1 typing_error b2c-2 typing_is k1 typing_test c2d-4g2 typing_this c-1g-1 typos b1 typos_. b1
    tyres b1c11d-2 tyres_, c5 tyres_. b1c6 u a-6b-10d2e9f1g-11h1i-4k-5 u_a e2 u_can c1d2f4 u_up e3 ugly c4 uk j4
    ulcer c1k6 ultimatum i4 um b-3d-9 um_, e1 umming e5 umming_and e5 umpire g1 un b-7d-1e-9f9g-6h3i-1 un_cancel f3
    un_decline f4 un_saludo d-3 unable b-3d-1g5h-2 unable_to b-3d-1g5h-2 unanswered c2d-7e4g-5h-3i-1
    unanswered_, e2 unanswered_. d-3e5g-2 unanswered_for c2e1 unavailable g1h1 unbelievable c-3d1 uncapped b9
    uncapped_commission b5 uncle c-4d-5g-1h1i3j-2 uncle_'s a-2c-3j-2 uncle_, a1 uncle_. c-1 uncle_is b1h2
    uncle_says b3 uncle_was c2 unclear c-1d-1e-4g-1 unclear_. c-1e-2 uncomfortable b2c2 undecided c-1d-1e8f-2g3h-8
    undecided_, e1 undecided_. e3f-2h-2 undelivered c2 under a-2b3d2e7g-1i5j-2k5 under_, e1 under_. c2e-2
    under_@number d1 under_@other d-2 under_@quote d-3h2 under_a b-9d-5e3g-3h-5 under_an b-1c-1i3
    under_consideration e4f3 under_contract h4 under_it a2 under_my a1b-4c2d-4h-5 under_one a-1d-2
    under_pressure k2 under_that c2d1 under_the a-4b2c1d2e1f-2h-8k4 under_their b1 under_them b4 under_thirty b-2d1
    under_what a-3b7i2 under_with e3 under_your a1b-2c-6h1 underground a2c1e1 underneath i3 underpaid b1
    understaffed a-1c8 understaffed_, c3 understaffed_and c4 understand a3b4f-9g-1h-2i-1j2k1 understand_, a1b1c1d-1
    understand_. b5d-2e-1h1 understand_? d6 understand_how e-1 understand_if e1g-2 understand_it c1
    understand_me b3 understand_my a2g2 understand_that a1b5c-5e1k2 understand_the c-4d3i1 understand_why a1c-3d-2
    understand_you b-2c3d-3j1 understanding a-1b-1d-2f1h1 understanding_, h-1 understanding_about h-1
    understanding_that f1 understanding_when h6 understands a2c2d2h2 understood a4b3c1d4g-9i-2
    understood_. b1c-1d1e1g-2 understood_? d3e1 understood_from d1 understood_that b3j1 understood_what a2
    understudy a3 undertake b1i1 undertaker b-1c1 undertaking a1h2i3 underwater e1 undo f1h2 uneasy b-2c10h-3
    uneasy_. c2h-1 uneasy_about c4 unemployed d3 unfair a-3c-1d-8e-5g-7 unfair_, c-3f1 unfair_. c-1 unfair_of c-1
    unfair_on c1 unfair_that c3 unfair_to a-4c2g-1h1 unfortunately c1d-4e2i-1k-2 unfortunately_i c-2e3h1
    unfortunately_the c1 unfriendly c-1 unhappy c4g-1 unhappy_. c3 unheard b2d-1 uni c-4d-2e2h-1 uni_'s c-3
    unicorn c2 uniform a-2b5c2e-4g-11i7j-1k-4 uniform_, b4 uniform_. c-4d1i3 uniform_and a1b1c-1i2
    uniform_you b-2c4 uniforms a1b4c-1 union a-1b7c-3d-2e1g-1h-1i4j-5k1 union_'s b-1 union_, b-3c3h1 union_. h-1k2
    union_and c1i1 union_asked b-1c-3 union_dues b2 union_got b5 union_has c2i1 union_man i1
    union_rep b-2c-1d-1g1i3 union_scale a-3b7 unit a1b-1d-3f-6g-1i-3k2 unit_, b2c1 unit_. a2c-1d-1k3 unit_and k1
    unit_has g-1 unit_i a2 unit_is c-1g1h-2 universities a2 university a1b3c2d-1g-1k-4 university_'s a2c1
    university_, a-1 university_. b5c4d-4 university_and b2 university_has b1c-3g-3h1 university_in b1
    university_of c2h-1 unkind c-5d-7g2 unkind_. c-2 unlawful c-1 unless a-7c-9d-10e-12f27g-1h-5i-4j5
    unless_i f-1g5h-6i-2j1 unless_it f6g-1 unless_my f1g1 unless_of f4h2 unless_something g2
    unless_the b-1c-6d-3e-7f15g-1h-3 unless_there b2 unless_y'all f1 unless_you b2d-1e-8f10g-5h-1
    unless_your b1f6g-1h2 unlikely a-4c-6d-6e-4f-1g11h-6 unlikely_i g1 unlikely_that g1 unlikely_to g3h-2
    unlimited b2c2 unnoticed c-2 unnoticed_. c-2 unopened c2d2e4 unopened_. c3e5 unopened_and e-1
    unpaid a-1b11c11d6g-4h2i2 unpaid_, b3 unpaid_. b3 unpaid_trial b3d5 unpaid_work b-3c5 unpleasant c4
    unprepared c3d-1g1 unprepared_, g1 unprepared_. c3 unprofessional c9d3 unprofessional_. c4d-3
    unprofessional_to c5 unreachable d-4e6h-4 unread e8 unread_, d1 unread_. d1e7 unreal b2c-3 unreasonable c5d-1k1
    unreasonable_. c4k1 unreliable d1 unsafe c9 unsocial b5 unsocial_hours b5 unsure e-3g5h-2 unsure_about g1
    until a-1b-5c-5d-9e6f13g-4h-6i5j7k-7 until_@number c2g-1i2 until_a j1 until_after e-1 until_august j2
    until_christmas c-2e-1h1i2 until_easter f3 until_five i1 until_friday h-1 until_further c-1e3h-2 until_half h1
    until_he e1h1i1 until_his j1 until_i a4e6f6g-4h-4i-1j5k-2 until_it i1k-2 until_june h4 until_last a1
    until_may c1 until_midnight g1 until_monday e-2g1h-2 until_my a-3b-3c-4e6f5g-6h-1i1 until_next g2h1i1j-1
    until_nine h1 until_noon h1 until_now c3e-2 until_she e1 until_six g2i-1 until_sunday g-1 until_ten c3
    until_the a-2b-2e2f2g-1h-2i1j1 until_their f2 until_then c-1e1 until_they a1c-3f2i-3 until_thursday e-2h-1
    until_today c2e-1 until_tuesday i2 until_we k-2 until_wednesday g-1j-1 until_you a-2c-1f5 until_your c-4
    unusual c1 up a2c-1e1f-3g1j2k-2 up_, a3b2d-6f1g-2h1j1k6 up_. a-3b1c1d2e3f-2g1i1j-2k-2 up_: d4 up_? b-1
    up_a a-2b3c-3d2e-1f-4g1 up_about c-2d1e-2 up_after a-2b1d1h-2i-1 up_again b-5c-2d-7e-2h-3
    up_against a5b-4c-4d-1g-4i2 up_all a1b-2g1k2 up_an h-1 up_and b-1f-2h1j-2 up_another d1f-2h4 up_any h-1
    up_as b1h4 up_at b-6d2e-5f-1g-1h-5j-5 up_before b-2c4d2h2 up_both a1 up_by b5c1d-7e-2h4k1 up_elsewhere g-1h-1
    up_every b3h4 up_first a-2b-2h1 up_for a-2c-2d-2e2f3g3h-2j2 up_from a13b-2h-1 up_front b5h1j4 up_further h-1
    up_going g1 up_half a1c-3 up_having g3 up_her j2k-2 up_here a-2c-2i2 up_his e1g1 up_i c1d4g-1 up_if d-2e6g-4
    up_in a-2c-2d2e5f-3g-2i-2j3k-10 up_is c2e1h1 up_its a-1d1h-2i2 up_late c3d3 up_letting g1 up_more a3b1h-2
    up_my a2b1d1e6f-2g-4h4i3k-1 up_next a-2 up_north a-1h-2j2 up_not e-3g4 up_now d2 up_on a-2b-3c1e-1h2i-2j-2k-1
    up_once b1c1 up_one a3b-1e-1 up_or c2e4 up_our j1k-3 up_over g2k2 up_pulling g1 up_since b5d-2g2k3
    up_so g-2i-1k1 up_somebody g1 up_something e1 up_somewhere a2 up_staying b-2g4h-2 up_taking g4 up_that a3b1g-1
    up_the a-1b-1d2e-2g-2h1i1j-1k1 up_their a-5e1i1 up_there a-5b-1d-4h-3j4 up_this e-2f3h-1 up_three a1
    up_thursday f2 up_time g2 up_to a2b3c-3e4f3h3 up_tomorrow j1 up_two b5c-1 up_until b2e1 up_was a-2c1
    up_what a-2b2c-1 up_when a1b-3c1 up_whenever c2e2 up_where d1f1h-1 up_with a-1b-1e-1h3i-3j-1k-1 up_work a-1h1
    up_your a-4c-6e-3f2h-2 update d2e6h-3 update_you d-1e8 update_your d3 updated c-1e-1 upfront a1 upfront_with a2
    upgrade a7c-3 upgraded b1h2 upholsterer a-2 uplift b8c-1 upload c3 upload_my c3d1 uploaded h-2
    upon a1b1c-3d-1e4g6h1i1j2 upon_a g2 upon_me g1 upon_my j2 upon_the c-3e1 upped a-4b7h2 upped_my b3 upper a1h1
    upper_hand a3b-4 ups c-1d6e2 ups_. d4h1 upset c2f-1g2 upset_about c1 upset_me c3 upset_your f-1g4 upside b-3d-2
    upside_down b-3d-2 upstairs d-1g2j-1 upstairs_. c4g2 upward b3 upwards a1b3d-2h3 ur a-1b-5c3d2e-3f-2g-4h1
    us a-11b-2c-2d-1e1f1i-10j9k2 us_, a-6b2c-3d-3e1g1j3k1 us_. b-1c-2d-3e1f-5h2j1 us_a a-6b-4c-5d-4g-2h-2i-5j6k-6
    us_about h1 us_all a-1c-2d-7e1h-5 us_and a-1c4g3h-2 us_applicants c2 us_are d-2 us_as b2h1 us_at a-5b-1f1h1j1
    us_both b2c-5d4e-1g1h-3 us_by b-3g2 us_can i4 us_do f1h1 us_down g1 us_eleven b1 us_for b1c-1g3h-3i-2j-1k1
    us_four b-2c-1 us_from c-4 us_got c4d2 us_has c-1 us_have d5g-1j2 us_here a1k2 us_home c1j-1 us_if d1
    us_in a-5b-2d-1e-3g-4h-2k1 us_it c2 us_keep b3 us_leave e5f-1g-1 us_not c2d1 us_off j1 us_on b-2c-7e1
    us_one b-4 us_out k2 us_over b-1k2 us_round c1d-1 us_say d1f2g2 us_see e-1g1 us_so c1 us_than a3 us_the a2i-2
    us_there c1 us_through b2 us_till e1 us_to b-3c-3g-3h2k-5 us_two c-1 us_up b-3c-3h2 us_wait c3 us_was c1d2
    us_were d1 us_when b3 us_will h2 us_with c4 use b-2d3f-9g1h-2i-5j1 use_, d-1g1 use_. c-2d-7g-3h-4 use_a c1d4
    use_as d4 use_at a-1 use_for c3 use_in a1c-2e2g-1 use_is c3 use_it a-1c-8d-2h3k1 use_my a1b-4c-4e-4g-2
    use_of a4h3i-1j2 use_ringing h-1 use_that a-1c-2 use_the a-6c-1e-4g2h-6 use_them i-1j1 use_this h-4
    use_to c-6d-3g6 use_your c-5d10 used a-4b-2c-2d-4e-2f-4g-6h-4j-2k-3 used_. a3 used_for c2 used_it k-2
    used_on c4 used_the d1 used_to a-6b2c-2d-6f-2g-1h-1i-3j-1k-2 used_up b-4k1 used_your d1 useful a-2b-6c-11e-1
    useful_. b-2c-2 useful_for d1 useless c4d2e3g1h-2k1 useless_, c-2 useless_. c5e1 uses b-3d1k1 uses_the k1
    usher a-2c-1 using c2 using_my a1c3 using_your c-2 usual b2c-1d7e-2h-2 usual_, d1 usual_. b1 va c-1
    vacancy a5b-4c1d-1e1f3g-3h5j-4k-3 vacancy_, f1h2 vacancy_. a-6c-3d1e4h2 vacancy_: h-1 vacancy_and c1d3g1
    vacancy_at h3 vacancy_had a1c1 vacancy_has c2h1 vacancy_in a2c-2 vacancy_is b1c3h1 vacancy_on a1
    vacancy_open i1 vacancy_to h-1 vacancy_was c1 vacancy_will e1 vacation b7c1 vaccination i2j1k-4
    vaccination_card i2j-2 vaccinations k-3 vacuum j2 vague c1d-6g-1 vague_, c3e1 vague_. c-1 vague_about c4
    vague_and c-2 valid c-5h-3 valuable d4 value a2b-3d4e-2g-2h-4 value_. a1 value_it d1 value_that b-1
    value_your c-2d1 valued a2g-2 values a3c3d3g-2h-4 values_, c3d1 values_. d2 values_are a2c-1 values_on c4
    valve c-2k2 van a-6b1c1d-1e-9g2j3k-1 van_'s a2g6h-6j-5k-1 van_, a-3d-1j2k-1 van_. c2g-2i1j2
    van_and a-1c-2g-2h2j1 van_at b-2 van_broke g2 van_driver d1h4 van_for h-4 van_i b3c6 van_in b1c-2d1g1
    van_is g-4h-1j3 van_on b2 van_with k-2 vancouver b1c-1h1j2 vanish e4h1 vanished e5 vanished_, e5 vanishing c1e7
    vanishing_, e5 vans a3b-5c4j-1 vans_. d1 vans_are c3 variable a-2b7c-6g-4 varied a2b-3 varied_. a1c1
    varied_than c-1 variety a5b-5c1d-1h2 variety_in c2 varnish e1 vat b-2h1 veering g3 venue c3e-3h-1
    verdict c-3d-4e8f-1h-3 verdict_on h-2 verge c1g1 verger_'s h1 verification i1 version a-3b-1f1g1h-3i3
    version_. d1 version_of a-1f2g2 vertigo k2 very a-3c-1d-1e-3f-1g-5h-2j-2 very_bad g2h1 very_busy c-2e5
    very_clear b-1c-1d2 very_close a2 very_cold c3 very_day c-3g3h2k1 very_decent a1b3d-1h2 very_fair c-4h1
    very_fast f2 very_first b2c-1d1i-2 very_full e2 very_generous b1d4 very_good b2c-9d-2g-5h1 very_gracious h2
    very_grateful d-2h1i4 very_happy a-1c-4d-1f-1 very_hard b4c4g-1 very_hour c-1g6i2j2 very_interested h-4
    very_job e-1f4 very_keen b-2c-2e-2f-3g-1h-2k-1 very_kind b-1c-10d-5h-3 very_last a2c3 very_little a-3b4c4d-3g-3
    very_long c2 very_low k4 very_morning b1g-2j3 very_much a-2b-3c-6d3e1f-1g-4h-1i-2j-3k-7 very_near a1
    very_nearly g1 very_next c-1 very_nice a1c1 very_old c4h2 very_patient c-7 very_personal d3 very_pleasant c1
    very_pleased c-2 very_polite c-4 very_professional c1 very_same c-3i-1 very_short b-2 very_slow b2c5
    very_sorry d-4e-3 very_strict c1 very_sure d-3g4 very_sweet d1 very_useful b-3 very_welcoming c1
    very_well a-2c-4g-1 very_wet c-2 vessel d-1e1g-2j-1 vessel_. h1 vest a-2b3h1 vest_and h2 vesting b2
    vestry b1e1i1k-1 vests b7c-3 vet e-2g3k-3 vet_'s c-6g2 vet_, a-1 vet_. d1 vet_in a1h3 vet_nurse c-2
    vet_practice c3 vet_who a1 veterinary a1b2c-1h1 veterinary_college a1b-1h1 vets b2c2 vetting c2f2i5 vibe a1c6d1
    vibes c4d1 vicar b-5d-1g-1h-1 victim d6 video a-1b-5c1d-4e-1f2g1i-2j2k3 video_, k4 video_. c-4
    video_call d-3e-1f1g3j1 video_interview c4h1 video_link c2 video_of c1 videos d-1 view b-6c2d-6e3f-6g-1h-8j3k-2
    view_, b2c1 view_. b-3c1e1 view_from b-1c-1d-1 view_is c1 view_of a1c-4d1h-2 view_on e2 view_the a1c5
    viewing g1j5 viewings j4 views c1e2 views_on c2 villa b-3j4 village b-6c-4d-2e1f-2g4h2j-7k-6
    village_, b-3e1g2h-2 village_. a-4b1c2h-2 village_and b-1c3e1 village_is c-1e-1h1 village_school a1
    village_so g1 village_with a1b-1h1 vineyard a7c1g-1i2 visa a-12b-7c-9d-3e-2f1h-3i-12j16k-13 visa_, b-2i-2j4
    visa_. b-1c1i-1j3 visa_and j2 visa_came j2 visa_for i3j4 visa_has j2 visa_i i-2 visa_interview j4 visa_is j5
    visa_office j-1 visa_was j1 visas b-3c-7i-4k-6 visas_. j1 vision a5b7c-4h3
    visit a-3b-5c-2d-1e-8f-2g5h-3i-5j-6k-7 visit_, a2c-3f-1g4 visit_. a-1g1i-2 visit_? d1 visit_and c-3 visit_i c1
    visit_my b1 visit_of g2 visit_that g2 visit_to h-1 visit_was a-3c-7d-2 visit_your c-4
    visited a-1b-2c1d-2e-3g-2h-6k-4 visited_, a-2c1 visited_. a-2 visited_the k-2 visiting a1c-4d-1g4h-3
    visitor a-8b-11c1e-8f-6g-8h-3i-9k-2 visitor_'s d1g-1 visitor_, c1d2 visitor_. c-2 visitor_badge b-2
    visitor_form h1i-5 visitor_parking d-1 visitor_pass h-3 visitors a-7b-8c3d-1g-1h-7i-5 visitors_'s c-4i-3
    visitors_. c2e1 visitors_to c1 visits a3b6d-3h-2 visits_to a3j1 voice a-1c2d1e2f-1h-1j1 voice_, d2h1k1
    voice_. b1d-1e-2h-1 voice_again d2e6 voice_at c2 voice_message e-1 voice_note j2
    voicemail a-4b-5c-7d-11e-11h2k1 voicemail_. c-2e-1h4 voicemail_was k2 voicemails d1e4 voicemails_, e4
    voices c2d-1e-1k4 void d2e1h2 volunteer a-6b-1c-6d-8g-2i-5 volunteer_, d-3 volunteer_. h1i-3 volunteer_at c-1
    volunteer_with h1 volunteered h1 volunteering b2h-3 volunteers a-5b-2c-1d-9h-6i-1 vote a6d-3e2h1 vote_, a2
    vote_. a2f1h1 vote_for c4 voted a7b3c-3g2h-1i2 voted_. a2g2h-1 voted_for a2 votes h-1i1 vouch b-2 vouch_for b-2
    voucher b-3h1 voucher_. b1 voucher_for b-1 vouchers b6 vouchers_, b1 vouchers_and b2 voyage c-1 vp f2
    vulgar b2d-1 vultures d2e-3 w d-2e3f-1 waffle d2 wage a-5b12c-4d-1e-1h1j-1 wage_, a1b6g1 wage_. b1c-7d-4h1
    wage_after b2h2 wage_and a-1b1c3 wage_at b-3h1 wage_for b2c-2d1 wage_i b9 wage_in b3 wage_is b7c1
    wage_packet a1b-2 wage_that a-2b-2 wage_to b2 wage_was b-2 wage_with b4 wage_would b3 wage_you b3
    wages a-2b5c1e-7f-1g-6h2j-1k3 wages_, b1d-2 wages_. b-3h2 wages_and c1 wages_are b3c-1d1k1 wages_as b-2
    wages_clerk b-3 wages_come b1 wages_for c1 wages_in b-1 wages_up b5 wages_were b1 wages_with b-1 wagon h1
    wait a-6b-3c3e9f1g-7h-4i3 wait_, a2b1c2d4f1g-3h1 wait_. c-2d-5e4g-3h-5i-3 wait_and d-2e6f-5 wait_any e-4
    wait_at a-2 wait_by e4 wait_for a-2c-1d-3e4g1i2 wait_in d3k-1 wait_long c-3e-3 wait_on d-2e1 wait_one c1e-1
    wait_outside c7d1 wait_the i1 wait_till f1 wait_to e-2h2 wait_two d3 wait_until c-3f1i3 wait_up c-2d-7e6g-3h-1
    wait_was c-4 wait_with f1h1 waited a-3b-11c5d-9e-9f-1g-7h-4i2k1 waited_. c-6h-1 waited_all c1 waited_at c1
    waited_five c3 waited_for b-2c-2e-1 waited_in c7 waited_on c2i2 waited_outside c-1 waited_three c2
    waited_two a1k2 waiter b-3c-3 waiter_. c-2h1 waiters c-2d-3 waiting a-2b4c-1d1f-3g-4h-2i3k3
    waiting_, c-3d-1f-1h-2 waiting_. b3d-1g-3h2 waiting_at c-1e1h3 waiting_by d2 waiting_for b-1c-1e-1f-1g-4i3k1
    waiting_in c-2d4 waiting_list a-1b-1e-3f1i-2k4 waiting_on a-1b1c-3e3h-4i2k-1 waiting_room a-5b-8d1g1h-1j-4
    waiting_time b4c-1 waiting_to b2c4e-1g2 waits b-3d1h-1j1 waits_for c-1j1 waive i3 wake b-1c-5d4e-2f3g-2
    wake_up a1d4e-1 wales h1 walk a-1c-2d-1e-3f2g-3h-5j-6 walk_, a3 walk_. a-2e1 walk_away b6c-2d-2g-1i2
    walk_good e1 walk_in a1b-2c4d-3e-1f2g1 walk_my d1 walk_out g1 walk_past c-3 walk_round c2 walk_straight c1f1
    walk_the b-2 walk_to a-1 walk_with g2 walked a4b-8d-1e-5g-4h-5i-5k3 walked_. a1b-2k1 walked_in a3c1
    walked_into c2 walked_me c-13h-2 walked_off c1 walked_out b-1c1d1h-6k5 walked_round c2 walked_through a3c2h1
    walked_to a2c-4 walking a-3b2e-2g-3h-5i-4 walking_. b-1c-3d1 walking_distance j1 walking_to a-3k1 walks b-1c-4
    wall a-2b-6c-1g-8h-9k-7 wall_, a1c-3 wall_. b-1c1d-2 wall_and c-1 wall_of a-1c1 wallet a-5b7c-5e-1g-2
    walls a-3d-1 wanders k2 want a-1b-2e-4f1g1h1i4j3k-2 want_, b-2c-4d2e2 want_. c2d-6e4h-5
    want_a a-3b2c4d-1e-1f-5h-8j3 want_an e-2g2 want_another d1e2g2 want_at b1d-4 want_back e-2f4 want_from a-1d1
    want_i h1 want_is c-7d-6 want_it a-3b-2c-5g-4h-1 want_me b-1c-1e-4g6i7k-4 want_more h1
    want_my b-3c4d2f3g-2i3j-2k-2 want_no c3 want_proof i2 want_six c-1i-1j3 want_somebody d-2 want_something c1d1
    want_than a1 want_that d-1 want_the a3b1c-6f-1g-1h3 want_them j1 want_this d-1e-1h-6
    want_to a3c-3d-3e-1f2i-4j-1k1 want_us j2 want_you c-4d-8e-5f1g-6 want_your c-3d5h4
    wanted a2b-3c6d-1e-10f-13i5j-4k-3 wanted_, a1b-2j2 wanted_. a-3b1c1e2 wanted_a c3d2i4 wanted_for b-2
    wanted_from a1 wanted_it a1b1c1d-1 wanted_me a4c1g3h2i1 wanted_more a-1c2h-1 wanted_most a6
    wanted_my c8d-2h-2i7j-2 wanted_someone a1c2d2 wanted_that a2b1h1 wanted_the a1
    wanted_to a-2b-5c-3e-4f-4g-1h-2i-5j-5k-6 wanted_you c-1d-9e-4g-1i-5 wanting a1b-1c-5e-1f-3h2 wanting_the h1
    wanting_to a3c-2d-7f-1 wants b-7c-2e2f-5g3i6j2k5 wants_. g2 wants_a b-4c2d-4g-2h-5j2k1 wants_his b-2d2k1
    wants_it h2 wants_me c-4e4h2i6j-8k4 wants_my k-1 wants_six j2 wants_the a2i2k1 wants_to b1c-2d-2g4h-1i-1
    war a-3b-3c-6g-1 war_, c-2d-1 war_. c-1 ward a2b-5d-3e-3f1h2i-1j-1k3 ward_, a-1b-4f2g1k1 ward_. c-4g2
    ward_@number c-1h1 ward_and c1k1 ward_at h1k1 ward_clerk h-4 ward_for g1 ward_i b2 ward_in c1d3h2 ward_is c3
    ward_looked c3 ward_manager c-2h1 ward_round c2 ward_sister h3k2 ward_than a1 ward_was c1 warden c-1g1h1
    wardens d2 wardens_. d2 wards b-4c1d-5k1 wards_. c1 wards_have k2 warehouse a5c5d-2h3j-2 warehouse_, a2h1
    warehouse_. a5c3 warehouse_and h1 warehouse_in a-2 warehouse_is a2 warehouse_job a1 warehouse_was a1c4
    warm a2b-2c-1d-5e-7f6h4i-4j-3 warm_. a1c-4f1h-2 warm_and c-4 warm_enough c-3 warm_for f3h2 warm_in k1
    warm_thanks h2 warm_to c10 warmed a2e-3 warmed_to a3c1 warmer a10b-4c-1d8e-2g-4 warmer_. a4c-1
    warmer_than a1c-3 warmer_welcome a3c-1d-2g-1 warmer_welcomes c1d2 warmest h1
    warmly a-10b-2c-9d-14e-10f-3g-9h-6i-8j-9k-12 warmly_, a-7b-13c-12d-12e-9f-8g-8h-10i-7j-8k-10
    warmth a-3b-5e-2g-4 warmth_. a-5c-2g-2 warmth_from a-2c4d1 warmth_in c-1 warn g1h-1 warn_you g2
    warned a-5d-6h-2 warned_me a-3b1c2d-4h-1 warning a-2b-9f-3h-3i5j-1 warning_, d3e2 warning_. b-4d-2e-1h-3i2
    wary c5 was a2b-1c3d-4e-11f-16g-5h-7i-5j-2 was_, a1c1d2e1g1 was_. a-8b-3c-2d3e-3g3h1k-1 was_: h2
    was_@number b2c2 was_@quote c-4h2i1 was_a a-1b-1c-2d1e-1f-4g-2h-3i-1j-5k-6 was_able b1d2 was_about a3b1c2d1g-2
    was_above a-1 was_accepted j2 was_after a6b3c-6d2g1h1 was_agreed b2c4 was_ahead b2 was_all b4e2g1i-1
    was_allowed c1d2 was_already a1b1c5h2 was_also a-1b3h2 was_always a9b-1c-4e1h-5 was_among c-2d2
    was_an a2b-8d1e1h-5 was_and c-3h1 was_another a2b-2 was_answered c5 was_any b2c2 was_applying a1
    was_approved h1j3 was_arrested k1 was_as b1c-7d1 was_asked b-7c8d-8g1h1i6j1 was_asking b5c-6d-5 was_asleep c3
    was_at b-1e-4h-7j-1 was_away c-3e1 was_awful c-1 was_back c-1 was_bad k2 was_badly k1 was_before c-3
    was_being c4d-4 was_below b2 was_best a1 was_better a-7b2c-10d-3h-2 was_between a2c-2h1 was_bigger a-3b3
    was_booked c1i-1 was_born a2c-4d5k2 was_broken c-4e2 was_brought b1d2g1 was_bullied k4 was_busy c-3e3h1
    was_by b-1c-4 was_called c1g1 was_calm c-1 was_cancelled j-2 was_careless c-1 was_changed g1 was_chaotic c1
    was_charmed c-2 was_chewing c6 was_choosing a1h1 was_chuffed c-3h-2k1 was_clear a1c-12d-3i-4 was_clearly c-2
    was_closed c-1h-1 was_cold c3 was_comfortable c-3 was_coming b-3c10d-3 was_confusing c2 was_considerate d1
    was_copied c3 was_correct c-1 was_cut b-3c2 was_dead d-1 was_decent c-6d-5h-1 was_declined j-2k1 was_delayed d2
    was_delighted c-7i-1k-3 was_described a-3b-2 was_diagnosed k3 was_difficult h2 was_dirty c5
    was_disappointed b2c5 was_disappointing c3 was_disorganised b1 was_doing a-1c2h1 was_done a-2c2d-2i2
    was_down a-1c-6h-4i-3 was_drawn a1 was_driving d1 was_due g1 was_dull c1 was_earning b4 was_easy c-7d-1
    was_eating c4 was_eleven b-3 was_empty b1c1 was_enough a2b-5c3 was_entirely c-3 was_even a-3c-1 was_ever c-1
    was_expecting c4 was_explained a-1 was_extended c2g3 was_fair a-1b1c-8 was_far a1h2j1 was_fascinating c-2
    was_fifteen b1 was_filled d2 was_filthy c8d1 was_fine a2b3h-2 was_finished c-3i-1k1 was_first a2c-3
    was_five c-1 was_flattered a2c-1 was_for c3d1h1 was_forty c1 was_free h2 was_freezing c4 was_friday c1
    was_friendly a-1c-4 was_from b-4c-5h-1 was_full b-4c2e2j-2 was_fun c-7d2 was_generous a-2b-7c-4d-9
    was_getting b3c-5 was_given a-2b3c4h2i2 was_glad a1b-4c-6d-6k-2 was_going c1e5g1h4k-1 was_gold c-1
    was_gone c2k1 was_good a1c-7d-1h3k3 was_grand b-2c-4 was_grateful c-4d1 was_great c-6d-1h2 was_half c1d1
    was_handed c6 was_handled c6h1 was_happy b-2c-9 was_hard a3c-1d3g-1 was_hardly b2c-3 was_having g-2 was_held c3
    was_helpful c-4 was_higher a-3b3h1 was_hired h6 was_holding c1 was_honoured c-1d-2 was_hoping a1b7c3
    was_hot c-3 was_how a2b1 was_hurt c2 was_i b3c-4d1h-3 was_impressed b-4c-14d-3k-2 was_in a-5c-2d-1e-1g2i-1j-7k2
    was_informed b1c-1i1 was_interviewed c-1d-2 was_it b-5c-9d2 was_just b-1d-4e6 was_kept c6
    was_kind a-2b-2c-2d-10h-3i-4 was_last c2i1 was_late a-2b-6c-9d-2h-4i-1 was_laughing c2 was_leaving b4
    was_led c4 was_left b-4c5d-1 was_lent c1 was_less c2 was_let k2 was_like a5c-3e1 was_listening c-2
    was_locked c3 was_long b-1c-4 was_longer c2 was_looking a4b5c3d-1i-1k3 was_lost c1e1 was_loud a2c-2
    was_lovely b-5c-7 was_low b1c2k1 was_lower b5c-3h1 was_lucky a2d1h4 was_mad e2 was_made a1b-3c2d2i1k3
    was_me a-3b-1c-9d-3h3 was_meant b-1c4d4f1g1 was_meeting b-2 was_met c-1h2 was_mine b-5c-8d-1i4
    was_misleading c5 was_missing a4c-2 was_more a-2c-2d1g-2h-2 was_most a1b1c-1 was_mostly a2b1 was_mould c3
    was_moved c1f1g8 was_my a7b-4c-6d-4e-8g-6h-10k-1 was_nearly a-2b-1g2 was_neck a2 was_neither c-1
    was_nervous c-5d-2 was_never a1c2d-1e-4g1h4i-2 was_new c-2 was_next c2 was_nice a-1b-3c-5d-1h1 was_nicer a-3
    was_nine c1d1 was_nineteen k-3 was_no a2b2c3d-1g-4h-7 was_nobody c2 was_noisy c-1 was_none c2
    was_not a5c1d-1e-2f-5g-6h1i-4j2 was_nothing a-5b4c-4d-3e-1h1 was_nowhere c2 was_number a2b-3c2 was_of c4
    was_off b-3c2d1e-3h-3i-1 was_offered a3c-6g1h3 was_offline e3 was_okay b2c-7 was_on b4d-3h-6k-7 was_once b-1
    was_one a1b-6c-1h-3i1 was_only d-2h-4i1k-1 was_open c-3 was_out a-2b-3c2e1h-5 was_over a-3c3g1 was_packed e1
    was_paid b-5 was_part b1c-3f2 was_passed c8 was_patient c-7 was_picked h1 was_plain c1 was_planning c3
    was_pleased c-6 was_plenty c-1 was_polite a1c-4d-1 was_posted g2 was_prepared d1 was_pretty c1d-1
    was_promised b5c1d2i-4 was_proud c-1 was_pushy c3 was_put b-3c11d-3 was_quick c-8 was_quiet e3
    was_quite a-1b1c4 was_quoted b2 was_raised b1d3 was_rather b2c2i1 was_read c5 was_reading c-3d1
    was_ready b3g1j1 was_real c-3d-2i-2 was_really a4b-3c-1d-7h-1 was_refreshing c-1 was_refused b1j3
    was_right c-7d-3h1 was_rude b-1 was_run d1 was_running c-1 was_rushed c3k1 was_said c5d3 was_second a1c-5h2
    was_seeing k1 was_seen c3 was_sent c11k1 was_set a1c-4i-2 was_shared b1c2 was_short b-5c3d-4 was_shorter a-4c-2
    was_shouting c3 was_shown a1c4d2k-1 was_shut c-4 was_sick c-3k2 was_signed h2 was_silent e3
    was_simply a3d2e1h2i3 was_sitting a-1 was_six a1h1 was_slow c-3d-2e-3 was_small c-3 was_snowed e3
    was_so a-2b-9c-3d-5g-6i-5 was_some d1 was_something a1b2c-1 was_sorry b1c-1d1 was_speaking c6 was_spelt c2
    was_spoken c6 was_standing c1 was_still b3c5d1e-5g3h-1j1 was_straight b2 was_strange c3 was_stronger h2
    was_struck c-4 was_stuck c-3 was_superb h1 was_superior a2 was_supposed e1g1 was_sure g2 was_surprised b2
    was_sworn c2h3 was_taken j-2 was_talking c1 was_telling b1c-2 was_ten a1 was_that a2b3h-2j3
    was_the a3b5c-6d1e2g-16i-1j3k-3 was_their a4 was_theirs a1c2 was_there a-6c5d1h-2i-2 was_thinking b2c-2g3
    was_third a5 was_thoughtful c-2d-2h1 was_three c-3 was_tickled c-2d-1 was_tidy c-4 was_tied c5 was_tiring c4
    was_to c3d-1f1g-7j-2 was_told b7c3d-5e-6h-3k3 was_too a3b6c-3k-1 was_torn a5 was_touched a-2b-4c-12d-4h-4k-3
    was_tough c-3 was_trained a2 was_travelling e2 was_treated d1k-3 was_tuesday c2i1 was_twenty b-3c-3
    was_two a-2b-2c-3d1 was_unclear c-3d-1 was_under b5c-6d5e2 was_unfair c-3 was_unkind c-2 was_unpaid b3
    was_unprofessional c2d-1 was_up c-2d-5e2g1h-2i2j1 was_useful c-1 was_vague c6e-1
    was_very a-8b-1c-11d-15e4g-8i-5k-7 was_waiting b3 was_warm c-8 was_well c-1d-1 was_what b2c-7d-2k1
    was_when g2i2j1 was_where a2 was_with a1b1d-4h-2 was_won a1c1 was_wondering g3 was_working c3d2e1
    was_worth a-6b-4c-1d5 was_written b4c1d3 was_wrong c2 was_yesterday c1d2i5 was_you a5c-6 was_your a-3b1c-1d3k3
    wash a-1b1c-1d2g1h-3 wash_the h-1 washed a-3c-1d-4e-2g-1 washed_and c-4 washout g4 wasps d6 wasps_. d5
    waste a-7b-1c1d5e-1h-2 waste_a b1 waste_another d6 waste_any c1d3 waste_my d7e-1 waste_of b-2c2d2
    waste_your d-4g1 wasted a3c4d5g-2h-4 wasted_. c3 wasted_my c-2d3 wasted_on a2c-2d-4 wasting b-3c-5d11h4
    wasting_a d2e1 wasting_my d6e-1 wasting_your d-3g1h4 watch b-8c2d1e6h-9i1 watch_. d2 watch_how e2
    watch_me c1f1i1 watch_the j1 watch_this d-5e8g-3 watched a-3b-3c5d2i1k1 watched_it c1d1 watched_the i1
    watching d-2h-2i1 watchmaker h2 water b-4c4e-1f-2h-2i-4j-1k-3 water_, i-2 water_. a3c2h-4 water_board a1h2
    water_company c-1h2 water_for b2g1 water_in c2 water_is c-2d2g-1 watered c1d1h2 waters j-3k7 waters_broke k6
    wave c-2d-4g-5h-4 wave_. e1 wave_to e-2 waved b2c-3d-1h-4 waved_. c-1 waved_at a-1c-6 wavering d-1e-1g8h-4
    wavering_, g5 waves a1c-1 way a3b-4c1d-2e2f-6g2h-3i-7j-1k-1 way_, a-5b-2c-4d-8e-2g-1h4j-2k-1
    way_. a-3b-4c-5f-7h1i-3k-2 way_: a1b-1c-3h-2 way_; a-2 way_? b2 way_ahead a3 way_and b-3c-1d-1h3k1
    way_back a-1c-2d-2 way_better a1g1 way_cooler a4c-1 way_for b-2 way_from a-1c3 way_home b-2c-7g-4h-2
    way_i a6b1d1f-1g3h-3k-5 way_in a1c3h-2k2 way_is h3 way_it g3 way_more g-2h1 way_my c3e1
    way_of a1b1c2d-1e-2g4j-1k2 way_on c-2 way_or a-4d-1e11f-2h-3i-2 way_other c2d2 way_out c-1d7g-3h-7k2
    way_over a-1b1d1g2 way_past g-2 way_round c-2 way_that a5b2c-2g-2 way_the a2b-5c8d-6g-6h1 way_they a1b-1c-1
    way_things c-1e-2g3 way_this a3b1 way_through a1d-1g-3h-1i1 way_to a-3c2e-2f4h-3j2k1 way_too c2 way_up a1
    way_with a-1b-3g2k-3 way_yet e3 way_you a-8c2e-5g-6h-3 way_your a-1b-2c4d2g-1h1j1 way_yours a3c-1
    ways a2b4c6d1e-1g-1h4k3 ways_, b2h1 ways_about b1 ways_and c3k1 ways_in c3 ways_to c3d3
    we a-12b-4c-11d-7e3f-2g-4i2j10k2 we_? e2 we_agreed c1e-3f-3g1i5j-1 we_all b5e-3h-1 we_are a-3b-5c-3d6f-3g3j-1k3
    we_argued i1 we_both a2b4c4d3e-3f2k-1 we_call i1 we_can a-5b1c-9d-1e-2f5g-9h-1i-9j6k-2 we_come b-2
    we_could a-4b3c-3d-6e-3f-3g-1h-1i-1j-1k3 we_did a-2d-3f1 we_discussed a3f1h2 we_do c1d-11e-1 we_end e3
    we_exchange j3 we_find e-2 we_first a1 we_fly j1 we_found b-1k1 we_gave b-2 we_get a-1b6h1i-1k-1 we_give c2d2
    we_go b-3e2i-1j1k-4 we_got e-1h-1 we_had a3b-2c-11e2h3i-2j-3k1 we_haggled b-2i4 we_hand j3 we_hang e-2
    we_have a-4b-3c-5d-3e-3g9h-2i-6k2 we_hear e3 we_just c2e2 we_keep b3 we_last b1c-1e-1g1 we_laughed c-3
    we_leave a2b-3e3f2g3h-1i-3j3 we_left e-1f5 we_live b-1h1 we_look b-3h3 we_looked h1j2 we_lost c-5j-3k5
    we_make b1g-3 we_may g-4h-4 we_meet c-1d-2 we_met b-3c-5d-2e-1i4j-1 we_might b1c2e1g-2h1
    we_move b-3d-4e-3f-9g-7h-1i-5j1k-2 we_moved c-2k-2 we_must e-3 we_need c1e-1f1h1j2 we_never b6h3 we_only a1b-1
    we_owe j-2k2 we_paid b-3 we_park e6 we_part g1i1 we_pay b-7d2j2 we_place j-2 we_push g-1 we_put d1
    we_raised b-1 we_said g-1 we_sat c5 we_saw c-1j1 we_say b2c-4e2f-1g-5 we_see e4g-3h1 we_settled b2i7j-2
    we_shall e6 we_shift g-1 we_shook b1c-2 we_should b1g3 we_sit i1 we_sold b-1 we_speak g1j2 we_split b-3k1
    we_spoke b2c-4e-5h6i-6j-2k-2 we_talk b1d-5e7k2 we_talked a4b2c-2d-2e-3h1i2 we_treat f4 we_use c1 we_used b-1
    we_waited c3 we_want b1 we_went a-1b-3c-5i2k-1 we_were a-2b1c3f-2h1i1k4 we_will a-5b-4d-3e5f2g-6h-7i1j2k-3
    we_would b7c6d4e-1f-1h-4i-1j2k-1 we_wrote c1 weak b-1c3d-3h-4k4 weak_. c2 weaker a4b-4 wearing a-3b-3c6h-1i2k2
    wearing_a c3k2 weather a-4b-3c-8d-12f-4g-1h-6j-1k-5 weather_'s g1 weather_, b-3c1d-2 weather_. a1c-1d-2k-2
    weather_was c-1 weaver h2 web a1c2 website a-8b-1c7d-1e-4i-4 website_, b2c-1d1h1 website_says b-1c5d-1
    website_still c3 wed g3 wedding a1b-1c-2d-11e5f-2g3h-1i-3j-1k1 wedding_, h-1i1 wedding_. b-4e-3g2j-2
    wedding_and c1g1 wedding_cake a1g1 wedding_is e2 wedding_of e3g2 weddings a3e-1g2
    wednesday a-6b-5c-4d-7e-10f-1g4h-2i1j-2k-1 wednesday_'s a2g3 wednesday_, b-2c-7f2h-2
    wednesday_. a-1c-5f1g3h1i1j-1k1 wednesday_? g-1 wednesday_@number g-4i-1 wednesday_and c4
    wednesday_at b-5c-5f-1g-2k-1 wednesday_because b1i1 wednesday_evening g-2 wednesday_from c2g-2 wednesday_i f2g1
    wednesday_in a1 wednesday_interview a2 wednesday_is a-5c-1g8h-2 wednesday_morning g-4h1 wednesday_night b1
    wednesday_noon i2 wednesday_or f-1g-6i1k2 wednesday_so g2 wednesday_suits a-6g-2 wednesday_the g-5h1i-4
    wednesday_to b1j1 wednesday_we g1 wednesday_will g5 wednesday_with d1 wednesday_you c2i1
    wednesdays b-8c-1g3h-3k-4 wednesdays_, b-1i1 wednesdays_. b-1 weds b-2c-3e-4 wee a1c-4d-7e2h-1i-3k2
    wee_bit b1g1 wee_one j1 wee_ones k1 wee_think e2 wee_while e2 week a-1b2c-4d-4e1f3g-1h-1i1j2 week_! i1
    week_'s a-3c2d-1g-1 week_, a-2c-1d1e3f-1g1h2i-4k-1 week_. a-2b1c-2d-3e-1f5h1i-4j2k3 week_; h1 week_? b-2d2
    week_after b-1c-1f-2g-5h-2i-3j1k-1 week_and b-1c-2d-8g4h-1j1k1 week_as a1b-2c1k2 week_at e-1f2h-5k-1
    week_because c1g-2i1 week_before c4e1h2 week_but a1g2 week_by b1h1 week_for e-2h-7 week_goes e1h2
    week_here b-4g1 week_i a2c-6d1e2f-3h6i1j3 week_if b3g-2h-1 week_in a1i4 week_is b2c2g2 week_it c1 week_later h1
    week_of a-2d2f-5g-1j-3k-2 week_off h1 week_on c-4g-1h-4i4 week_or b2e5f3 week_over f1 week_so b-1e3g-1h-2
    week_than a-3b2 week_that c1 week_there h-2 week_to b-2e-5h-4i1k-1 week_trial i-2 week_was b1
    week_with b3c1h-2j-2 week_you d2g2j1k1 weekdays k3 weekdays_. k1 weekend a-1b2c-1d2e-1f2h-2i1j4k-7
    weekend_, a-1c1d-7f1h-5i-1j-2k-3 weekend_. a1b-1c-4e-5g-2j2k-5 weekend_and b-6c4e1g1h1i-1j4k-2
    weekend_for c-1d1 weekend_i i-2 weekend_job b1f1 weekend_on c1d1 weekend_so g2h1 weekend_to c-3g-3i4
    weekend_was i1 weekend_work b1c3 weekend_x g3 weekend_you g2h-1 weekends b4c4e-6f1g-9h-3k2 weekends_, b-1i1
    weekends_. b1h-5k3 weekends_and b-2c1 weekends_are h-2 weekends_i c-1 weekly a-4b9c-2d-2h-5 weekly_, b1
    weekly_. b1k1 weekly_and b3 weeks a-3c4d2e7g-9h-1i6k6 weeks_'s a3b5c-9h1j-2 weeks_, b-4c2e8g1h-8j1k-2
    weeks_. a-2b-7c-1f2g-5h-2j2k3 weeks_after i1 weeks_ago c-8e3g1h8i-1 weeks_and c-1d-2e1g-1h-4i1 weeks_are b1i2
    weeks_at c1i2 weeks_before b-1c-2i5j-3k-2 weeks_between c3 weeks_for c1d-1h2i-2 weeks_i i1 weeks_in b1
    weeks_is c2 weeks_of b5c-1d4e-4h3i-4k1 weeks_off b1c-2 weeks_on k1 weeks_out c-2i-1k3 weeks_paid b1
    weeks_so e2h-1 weeks_to a-1b-2c5d1h-5i1j3 weeks_with d-3e-1h2 weeks_without c3 weep c1d2g1 weigh b-6d-3e7g-6
    weigh_it e3 weigh_one a-2h-2 weigh_up a2h2 weighed a8b-11c2d-5e-2f-4g-1h-1 weighed_it a4b-4 weighed_the a2
    weighed_up a1b-1c1 weighing a5b-11e10f-2h-1i1 weighing_it e2 weighing_the e5 weighing_things a2
    weighs a-1b-2c-1d1 weight a1b1d-6 weight_. c2 weight_in b1c1 weightier a1 weighting a-1b8c-5g-4 weighting_, b2
    weird c5 welcome a-4b-4e-1f2g-5h-8i1k-5 welcome_, d3 welcome_. b-6c-1d-9f-1g-6 welcome_a c-2f1 welcome_at b1
    welcome_from a1c-3 welcome_i a1c1 welcome_on c1 welcome_to a-1c-7d-2f3i1 welcome_was c3d2 welcomed a1c2h1
    welcomes b-2c1d2 welcomes_from d4 welcoming d-1 weld i1 welder b4c-3d-1g-5h2 welder_. c-1 welding c-2
    welding_. c-3 well a-3b-1c-5d2e-7g3h-7i-8j-6k-3 well_, a4c-1d1f3g-5h1k2 well_. c-5d-6e-2f-2g-6h-4k-4
    well_? b-2d4 well_and a2b-4c-2d-6 well_are c-1d5 well_as g-1k-2 well_at a1b5 well_be a-2f-2g7h-2
    well_before g-1 well_below b1c4 well_by b2c-1 well_done a-5b-1c2d8h-1i-2 well_end g6 well_for a-1d-8
    well_have c2g3 well_i d3 well_in c-4d-3 well_looked c-1 well_made c-1 well_not c2g4 well_now c1d2
    well_of a-6b-5c-5d-10h-3 well_on i1 well_organised g-1 well_out b1d1 well_over a-1b2 well_prepared a1c2
    well_run g-1 well_so d-4i1 well_spent h1 well_that c-3d3 well_the d2 well_to b1d2g4 well_well a1
    well_with b-5c4d-7h-8 well_worth b-1 well_you c-2d-5 wellbeing c2 wellington a3h1j3 went a2b1d-5f-2g1h4k1
    went_, b2c-2 went_. b-3e-1 went_ahead a-1c1g1 went_and b-2c-1i-2 went_any g6 went_at b-3c-2
    went_back b-6c-2e-7g2h-9j-1k-2 went_by e3 went_down b-2e1 went_for a10b1c1e-1g-1h7k1 went_from c1
    went_home b-3c2j-1k-1 went_in b-1j-2k-3 went_into b-1d1e-4h-4k1 went_missing e1 went_off b-1e1
    went_on a-3b-5c3j1 went_out b5c1d1h-7 went_over c-2h-3 went_past c-2 went_quiet a-3b3c4e-1 went_round c-1
    went_silent e1 went_straight c-2d2 went_there a1h2 went_through b-1c4 went_to a-4b1c2d-3e-3g-2h-5i-2k-1
    went_unanswered c3 went_under k3 went_up b1c-1k2 went_well b-5d1i5j1 went_where a2b4c-1
    went_with a5b1c-2f1g-3h12j2 went_wrong c-7 were a-3b-5c6d-3e-7f-2g-2h-5j-7k1 were_, a-2b1c4f-2
    were_. a4b2c-6d-7g1h1 were_a a2c-4e-2h-6j-1k-1 were_about b1d-2 were_after c-2 were_ahead a3 were_all b-3c-4d-7
    were_always a3d4 were_arguing a-2 were_as a-1 were_asked d2 were_asking b-3 were_at a-2k2 were_awful c-2d2
    were_back i1 were_bad a1c-2 were_better c-1 were_born c-3d5k1 were_both a-4 were_busy d2 were_called c4k1
    were_clear c-6 were_crying c-2 were_cut k1 were_dead c-3d-1 were_decent c-1d1 were_dirty c4 were_doing d2
    were_easy c-2 were_fair c-6 were_five c-1 were_for f1 were_forty c-1 were_friendly c-5 were_generous b1d-2
    were_given i-1 were_going a-1b3d1i2 were_good b-2c-8d-7e1h-5 were_gracious d-2h-2 were_great d1 were_happy h2i1
    were_hard b1c-3 were_i a-1b-1c-5g8i1 were_in a-2b1c-3d1j-1 were_just c2d3 were_kind a-9b-3c-2d-6h-1
    were_last c3 were_late b2c1 were_left c3 were_locked c2 were_looking a-1d2 were_lovely a-1c-2d-6h2
    were_lying c4 were_made c-2d1 were_meant c-1d3h4 were_missing c-2 were_more a-4 were_my a10b-5c-4d-4
    were_never d-1 were_nice c-2 were_nine c2 were_no c2e1 were_not c5d2e-5g-3h-2k3 were_off c-1e2
    were_offering b4c-1 were_on a3b-3c3i1 were_only f-3 were_out c6d-1 were_paid b-5 were_patient a-1c-3
    were_petrol b-1c-1d3 were_quicker a2c1 were_read c2 were_right a-8b-4c-9d-7g-2 were_rude d1 were_short b1
    were_so a-4b-3c-6d-2g-2h-1i-2 were_sound c-1 were_spoken b1c3 were_spot a-1c-5 were_still c4d2i1
    were_straight a-2c1 were_taken b-4c2 were_talking c3 were_the a1c-4d1e-1f7h-9i-2 were_there c-2d-2
    were_thinking g1 were_thoughtful c-2 were_three b2c-2 were_to b4f2g5h-1 were_told c1d2 were_too b1c-1d-1
    were_tough c-3 were_treated c1 were_two c-2e-1h1 were_up a4c-2i2 were_very a-5b1c-1d-11e-1g-2h4 were_well c-2
    were_what b4j1 were_when h5 were_willing b2 were_wondering a-3b-2 were_wrong c3 were_you c-1d3e4f-1g1h-1
    were_your c-2f4 wet a-1b4e-1h-6j1k-4 wet_. c-2g1 wet_floor c2 whack b6 what a2b8c1d3g-5i2k1
    what_'s a-1b-1c2d4f-2g-4j3k1 what_, d1 what_. e3 what_? d7 what_a a-11c-5d1e-10f-3g-10h-3i-5j1k-7 what_about b1
    what_an a1c1 what_anyone b-2d-4 what_are h2 what_became c1d3 what_bothered c4 what_came i-2k2 what_can a4d-1e1
    what_comes e4h2 what_could a4d2 what_day b-1d1 what_decided c-2j3k1 what_did b1c-4d-3h1 what_do c-3d-5e-2g6
    what_does b2c1d-1 what_drew a-1c-1 what_else c2e1f-2 what_exactly d5 what_figure h1 what_for c1d1
    what_former c2 what_goes b3c2 what_got b1 what_happened c3d-2k2 what_happens c1f2 what_he b4c-3d-5
    what_i a4b1d-2e2f-7g-6h-1i4j-2k-2 what_if d-1e-1f4g4 what_is b1c2d6g-3j-2 what_it a-4b2g3 what_kind b-4c1d7
    what_lands b6 what_made h1 what_more a-3d-3 what_my a-1c4e4h-4j-2 what_on c1 what_one g2 what_others g-2
    what_our b-2 what_part b-11c-7d10g-1h2 what_people b2c3 what_remains a-2i2 what_salary b-4 what_she b4
    what_sold a2 what_sort b5d1 what_swayed b-2c-3 what_swung a2b1c-2 what_that b2c1d-3
    what_the a-5b1c-2d-3e1g-1j-5 what_they a2b-8c-3d-1e-2f2i2j-1k-3 what_this a-2b2c2 what_time b-4c-1d-4e-4
    what_tipped a2b1c-5d-1j1 what_to a-2b2c-1d-2e6g-3 what_was a1c3h2 what_we a1b-1c2e2i2j3 what_will e2
    what_with c-2g7h-2k3 what_won b1 what_would b7c-7d-1e-3g4h2 what_you a3b4c-4f4g-13h3i-1j-3k1
    what_your a3b6c-4d-3e-5f2g1h3 what_yours a3 whatever a-13b1c-4d8e2f-2g-15i-3j-1k4 whatever_, b-7c-7d16e-4g-1
    whatever_. d3k1 whatever_comes d-1 whatever_else e2h2 whatever_happens d-5 whatever_i b4c1d-1e1 whatever_it c1
    whatever_the b-1c-4d-6e-3h-4 whatever_you b1c-1d-3e4h-1 whatsapp b-5c1e4g-3h-3 whatsapp_. d1e1
    whatsapp_group c3e1 wheel a2b-6i-1k3 wheelchair a-2b-3c5h-2k1 wheelchair_. c3 when a4b2c-1d-2e11f-8g-1h-1i-3
    when_, b2e3 when_. b1c-8d-8e10f-6g-6h-6 when_a a4b1d1h1 when_all h1 when_another h4 when_both a2 when_god e4
    when_he a3b1e-2j1 when_i a2c4d-1e3f-2g-1h1i-2j-3k-4 when_it b-6c1e4g-8h-4i-5j-4 when_my a2b-1d-4e5g-1h-1i3j-1
    when_one d2 when_people d1 when_she a1b1c-2k-1 when_somebody a1 when_that c-1e5
    when_the a-1b3c-5d-3e1f1g-1h-1i5k2 when_there b1c-1e3g-1 when_they a1b-2c4e4h-3i-1 when_things e5 when_to g1
    when_we c-5d-1g3i-4j3 when_you a-2c-4d7e-9f1g6h1i-5j3k2 when_your a-6b1c-4e-5h1i-2k1
    whenever a-12b-2c-1d-18e15f-10g-7h-12k5 whenever_, e2 whenever_. d-2e6g-1 whenever_i c2d-2e4f-1h-4k2
    whenever_it e1 whenever_my e1 whenever_that e6 whenever_the e2k3 whenever_you c-3d-1e-7
    where a5b3c1d2f2g-5h3i-1k-4 where_a a5b1c-2 where_do f1j2 where_he c-2d1 where_i b2e-2f-3g-1h2i-1j-3k-1
    where_is j1 where_it a-3c2d3f5h-3 where_my a3b-3c-3g-2h3i1 where_nobody c6 where_on b1d-3 where_one d1
    where_people a1c-4 where_the a2b2c1d5h4i-7k-5 where_there e2 where_they b-1c2d4e1i3
    where_to a-1b-7c-5e-4f-4h-5j2 where_we a-3c-1d-2f4g1h2j1k-2 where_you a10b-2c-1e1h-7 where_your c-1d-4
    where_yours a3e1 whereas a7b1c1d-3g-4h-3 whereas_i c-2 whereas_with a1 whereas_your a2c-2 whereas_yours a2
    wherever b1c-2d-2 wherever_i b1c-2 whether a-11b-3c-1d-2e-3f-5g9h-11i3j3k-7 whether_a b-3c1g6
    whether_i a-4b-11c2d-4e3f-6g6h-2i7k-1 whether_it b-3d-3 whether_my d1 whether_or d1e1 whether_she c1
    whether_the a-4b3c-2e-9f1g-1h-3i-6j1 whether_there d2 whether_they b-2 whether_this f2g3i2
    whether_to b-3c-1e-2f-3g3h-6 whether_we d1g-1 whether_you b1d-3e-4g-1 whether_your b-1 which a4b-2d3g-1h2i2j2
    which_, a3b1d3h2i1 which_a a1 which_after b2 which_are e-2 which_arrived d1 which_at b4i-1 which_beats b1
    which_building c2 which_came a-1 which_case a-1b2f2g3i-1 which_company a-4b-2d-3h-3 which_day e3j1
    which_does b-1c5d-1 which_door c-2 which_entrance h-1 which_explains a-3c-3e1k1 which_felt c1 which_fits a4h3
    which_for b4 which_gate c-2 which_goes i3 which_has a1g-2h2 which_i a2c1d-1e-3f-4g-4h-1i2j-3k-4 which_in b6c-1
    which_is a1b-5c3f3g-4h2j-2k1 which_it c-2h2 which_job c2 which_leaves g1 which_made a-3b-2c-1d-2h-4
    which_makes c1h2 which_may e1 which_means a-4b-3g1h4 which_must c-3 which_my h-5 which_no a3j1
    which_nobody b4c1d-2k-1 which_of a-3c-5e-1g-7 which_one a3b2e1f1 which_part c-1d8 which_puts a1b-1g3
    which_rather g2 which_rules g5 which_says b-2c2d1g1 which_school a-4b-3 which_seems c-1 which_settled k2
    which_sits a1 which_suits a1 which_takes h1 which_tells b-1c5d1k1 which_the a3b3c-2h1 which_they b-5
    which_turned c1 which_was b-1c-1d1g1h-2i-4j5k1 which_way a-2e2h-2k-1 which_we e1 which_were b1c-2
    which_will b1g2h2 which_with a-2 which_would a4b-1d-2g3 which_you a2b2d2e-2f2i1 which_your a6b3c-3d1
    which_yours a5c1 whichever a-3c-2d3e-2g-6h-5i-1 whichever_of d1 whichever_you e-5
    while a-4b-1c3d2e11f7g-5h-4i4j4k-2 while_, a-2c-5e1g-1h-4 while_. a-6b-1c-2d-4e8f-1h-1i-2 while_and h1
    while_before b2d-4e4k1 while_he c2 while_i a-6c5d1f9g-4h-2i3j3k-2 while_longer e5 while_my b2j1 while_she e1
    while_since d2e-3h-2k-1 while_the d1i3 while_they b-2 while_to c1d-2j-1 while_we b-3e-4h1i-2j6k-5 while_yet e1
    while_you a1d5e-3i4 while_your c-1h1 while_yours a4c-1 whisker a5d-1 whisker_. a3 whistle a-2c-1d1e-4f1h1i1
    whistle_. b1c-2d2f2 whistle_for d9 white a1b-5c-3d2e-5h1i2j-3 white_. a2c1 whitsun d-2e1i1
    who a1b-3c1d4e-3g-6h3i5j-3k-6 who_'s a2d3e-1h1 who_actually d-1 who_answer c-4 who_answered c-5d-2
    who_applied d-3 who_are b1c-6h3 who_asked c-3d3 who_asks c-2d3 who_brings d2 who_brought j1k2 who_called b1
    who_came b-1h1 who_can a-6c-3d3e1 who_cares c-3d3 who_comes d2g1h1 who_could b-2d-5h-1k-5 who_did c2d-2
    who_died c1d4 who_do c3 who_does b1c3d2h-1i1j3k-1 who_drives a1b-1c-2g2 who_dropped h1 who_drove c4
    who_else d-4f1g-2 who_enjoys d3 who_even d4g2 who_explained d1 who_feeds b-2 who_forgot c2d1 who_found h-4
    who_gave c-5h-1 who_gets b-2d3j2 who_got c1d2 who_had a-1b-4c-3i-1k-3 who_handles d1 who_has c-1d5e-2h-1j-2
    who_have c4h3 who_held c-1 who_hired h-3j1 who_i b-6c11d-4h3 who_impressed c-1 who_interviewed c5d1h-4
    who_is a-3b1d-4e5f1g-4h1 who_knew b1 who_knows c-3d-2e3f4g4h-3 who_left b1c4d-3h1 who_likes a6c-2d-3
    who_lives a2d-2 who_looks a2 who_loves a3d-7 who_made a-1c-1h1 who_makes c-2 who_my c5 who_needs a-2b1c-1d-2
    who_on d6 who_paid b-1k1 who_pays b-1c-2i2 who_plays c1 who_pulled h1 who_put b1c-1 who_raised c-1k1 who_ran h1
    who_rang c5d-8 who_read d-2k2 who_reads a1 who_received c2 who_run c1h1 who_runs c2h1k2 who_said b3h-3
    who_sat c-6d-2 who_says b1c-4f1g-1h2k1 who_sent c-1 who_should d-3 who_showed c2d-6h-1 who_speaks b1j1
    who_spoke c-1 who_started b1 who_stepped h3 who_still c-1h4 who_stood c3 who_talks c2 who_taught a2h1
    who_teaches c-1 who_thinks a2d1 who_thought d2 who_to c1 who_told b2c-3d1 who_took c1d-2 who_trained c-4d2h1
    who_used c4d-1h1 who_wanted c-1h2 who_wants a4c-3d-2e1h-1 who_was a-4b-3c1d1h-6k-3 who_were a4c-1h2
    who_will a-1b2d2h1i2j3 who_won d-1k1 who_work a-3b2c2d1h-2 who_worked c4d-1 who_works b1d2
    who_would a4b-1c5d-3h5i3k-1 who_writes c-1 who_you d1 whoever a-5b-5c1d5e-6f-6g-8h3j-5k-3 whoever_'s h3
    whoever_comes d-1 whoever_designed c-5d-2 whoever_does c-2d5h1 whoever_drew c1 whoever_ends b-2d3
    whoever_gets a-6b-4d-2g-4h-3j-2 whoever_is d1h6 whoever_made d3 whoever_wrote c4 whoever_you a-1d-3
    whole a-1b-1c1f-6g2h-3i-1j1k-3 whole_, a2g3 whole_. c-3e4 whole_afternoon g1 whole_application g3
    whole_brigade j1 whole_call c2 whole_class d-3 whole_conversation c1 whole_crew a-3j2 whole_cv c5d-1
    whole_day b-3c-2d2g2 whole_department c-3g2 whole_family a2b1c-10h-3 whole_floor c2 whole_group b1
    whole_heart h4 whole_hour c4 whole_house j-2 whole_household i-3 whole_interview d1 whole_job a-1
    whole_kitchen c-2k3 whole_life d-3j2 whole_lot d1 whole_month e3 whole_morning d1 whole_night c-2
    whole_of b1c2d-6e4g-1 whole_office c-6d1 whole_process d2 whole_recruitment c2 whole_season b2c2h2
    whole_shift c1 whole_staff c-1k2 whole_story b3e2 whole_street c-2k-1 whole_team a-3 whole_theatre c-3
    whole_thing a-8b-5c6e-2g2h4 whole_time a1c4e-2 whole_town c-2 whole_trade c-1 whole_ward c-2d1 whole_way c1
    whole_week c-4e-4i-1k-5 whole_weekend c5 whole_workshop c-1 whole_year c1h3 whom c1h-4j1 whom_i d-1h-1k1
    whom_to d1 whose a16b-2c3e-2f-1h8j-1 whose_remit a1 whose_work a3h4 why a3b1c1d3e-1f-11g-7h-3k4 why_, a1b1c-4d3
    why_. a-6c5d1e-1k4 why_: b1 why_a b2 why_do b1c-5d2e-1 why_i a2b-1c-1d1h-2 why_it a1 why_people c-1d-1
    why_should a1b1d3 why_the c1d1 why_they c-2d2 why_we j1 why_would a2b1c-1d-1 why_you a-2b-4c-2d-2e-1g-2h-2
    why_your c-1d-3 wide a1b-2c-1d1f1h-2 wide_. b-3d1f1 wider a12c-8d-2h1 wider_range h-1 wider_than b3
    wife a1b4c-6d-2e2f-3h-3i-1j5k2 wife_'s a-5b-2c-1d-6e-1h2i-5k4 wife_, a3b2c1d-4e4k2 wife_. b-3e2h-4i2
    wife_about e-4 wife_and a5b1c-2e6h-7j2k-4 wife_can k-1 wife_did b1 wife_got k1 wife_has a-4b-2 wife_i h1
    wife_is b2c-2d2e1h4k7 wife_left k1 wife_says a3b3c-2f-2g1 wife_that b2 wife_wants a-2f1 wife_was c-1
    wife_will b-1e-2h-1j1 wifi c-5g1 wiggle b5 wiggle_room b5 wild k2 will a-4b-2c-9d-1e10f-5g1h-2i-2j6k-5
    will_, b-1 will_. a3b2c2e2f2g-5 will_accept g1 will_admit a1b3c3 will_allow c1e-1 will_also d-2e-5j1
    will_always a3c-2d-4e-5 will_answer c-1d2g-1h-5 will_ask d4e-6g-1h-2i1 will_attend b-2e-2 will_back g2
    will_be b2c1d-2e-1f-3g2h1i8j3 will_begin h1 will_bell e2 will_board j2 will_bring b-2c-3d-5e-5f-8g-5h-2i-6
    will_buy b2 will_call b-4c-1d-1f-1g-4h-7 will_cancel h-2 will_carry b1e-4g5h-2 will_catch e1 will_change d4h4
    will_circle e7g-2h-4k-1 will_clear b4 will_come a-3d-3e4f3h-7k-1 will_communicate e2h-2
    will_confirm d-4e1h-3i-7 will_consider e3h-1 will_contact e3 will_cover b2 will_cross e3 will_decide e1
    will_decline e-3f1 will_do b3c-3d2h-3j1 will_drop a-5b-9c-2d-4e2f-4h6i-5 will_earn b1 will_email d-8e-6i-3
    will_end a-1b-5c1e-7g5h-4 will_enjoy a1 will_ever d3f1 will_excuse d2e-3k1 will_file e1 will_fill e-1
    will_finally b4 will_find a-10b-5c-12d-1g-10i6j-2 will_finish b1j4 will_fly j1
    will_follow c-1d-2e-5g-1h-6i-2k-2 will_forgive a2d2h3j2 will_forward i1 will_get a5b2c-11d-5e4f-6g-2k2
    will_give a-5b-1d-1e2h-1 will_gladly b-4d-1e-4f-2h1 will_go a-2c-9d-1e2f1g1h-1i-4 will_grow a3h2 will_hand i-1
    will_have a2c-15d-5e4f-4g2h2i1 will_hear b-1c-2d-1e6f-6g-7h-6i-1 will_hit e4g-1 will_hold h-1 will_holla e3
    will_holler d-3e5g-3h-2 will_i c1d5e-6g4i1 will_inform d-2e5g1h-5 will_join e-1h-3i1 will_jump e-1
    will_just c2d-2e5f-3 will_keep a-2b2c-6e1f-2h-6 will_kindly d1 will_know d-5e9f-1h-4 will_laugh e1
    will_learn a4b-1d-3e2h2 will_leave a-5c1e-9f1g-2h6i-6j-3 will_let a4b2d-2e2g-3h-11i-3j2 will_likely g5
    will_link e2 will_live b-2e-4j3 will_look b2e-2g2 will_lose c3e-3 will_love d-3 will_mail e-2
    will_make b-6c-1d2e4f-2g5 will_manage d3e-2g3j1 will_maybe b2d-2e2h-2 will_meet a2e-3g-1 will_message e1h-2
    will_miss a-3g5h-2j2 will_most e-1g4h-1 will_need b-3c1d6k1 will_never d-2e-2g2 will_no g-5h2
    will_not a2b2e-3f-3g-1h8j-2k2 will_notice e4h1 will_only i-1j1 will_open b1 will_pardon b3c4
    will_pass b1e-5f4g-1h9k1 will_pay b-5d2i-2k-2 will_phone d1e-3f1 will_pick h-3 will_ping d-4e6g-1h-1
    will_play e4 will_pop e2h-2 will_post e-5f-4h-8i-3 will_pray g1 will_probably b1c1e-2g4h-4 will_proceed g1
    will_push g2 will_put a-1b5c-7d3e-9g-5h-4i-3 will_raise h1 will_reach d-2e1f-1g-1 will_receive b2
    will_remain b1g1 will_remember g-2 will_reply d-2 will_report d7e5 will_respond e3 will_resurface e4
    will_return b-1d1g-1h-5i-3j-1 will_revert b-1d-3e9f-1g-3h-4 will_ring e-2g-5h-7 will_run e-1
    will_say a-2b2c1d5e-1g-3h1 will_see a-7b4c-2d-7e4f-4g-3i4k-3 will_send b-5d-7e-8f-5g-5h-5i-12j-2 will_share b-3
    will_shoot e3 will_shout b-1e4g-1h-4 will_show b2e2g2 will_sit f4 will_skip e-1 will_sleep e1 will_sort b1e5g-2
    will_spare h2 will_speak d-2e6 will_sponsor j1 will_start h5 will_stay b-1c-3e1g3h7j1k-4 will_step f1
    will_still e-9g7h-2i-2 will_stop b1c1e-6g2h1 will_stretch a3h1 will_surely d-2 will_surface b-3e6h-4
    will_take a1b-4c2e-4f4g3h-6i-1j3 will_talk d-3e1g-1h-2 will_tell a1b-4c3d-4e5g-2h-8i1 will_text e1
    will_thank d8 will_the d-4 will_there d-1 will_therefore a1 will_think b-3d-4e8f1g-9 will_touch e5
    will_try d-5e1 will_turn c2e3h-1 will_type d1 will_understand a4c-1d-2e-3h2k2 will_update e5 will_wait f1i-2
    will_walk e-1f1 will_want d3e-4f3g-1 will_wave g-1 will_withdraw g2h-2 will_work d1g-1h4 will_write d-1h-6
    will_you b-2d5e-7f3h5 willing b-1d-7f2g-4j2 willing_, e2 willing_. h1 willing_to b-1d-1f4g-7j1
    win a1b1c-4d-9e-4f1g-5j1 win_, j1 win_. b3c-2h1 win_in d-1 win_me f3h-2 wind a-5b1c-7d1e2f-1g6h1j-2 wind_, g2
    wind_. c-1 wind_farm b1h2 wind_of b3h1k1 winded c2 window a-3b-4c-2d-1g-1h-7i2j2k-7 window_, c-1e-1g-2
    window_. a-6d-5e-3g1i-1j2 window_and c-1 window_for c-2 window_in e1 window_is a-3 window_of d2 window_open c1
    window_was c-1 window_with c1 windows a3c5d-6e-2h-4 windows_, a1c3 windows_and c2 winds c-4d-1
    wing a-7b-8d-1i-3j1 wing_. i-1j2 wing_mirror c1 wink a-2 winner a1b-1c-8g-1 wins a6b2c-8d-6h-3 wins_, b1
    wins_. a4e1 wins_hands a5 wins_over a2 winter a-10c-1d-4e-2f-4g-1h-1i-2k2 winter_'s c-1 winter_, c1
    winter_. a-2b1 winter_and c-4k3 winter_in k2 wipe c-2d6 wiped a-1c2e2 wiping c1d1 wire b-1 wiring c3d-1
    wisdom a1g3 wise a1b8c-3f-1g6 wise_, b2d1e1 wise_. b2 wise_to g2 wiser a4b-3d-3e-3f-2g5h-1 wiser_for g2
    wiser_move a3 wiser_that g2 wish a-3b-4c-4d-2e-5g-4h3i-4j-11k-15 wish_, a3h1 wish_. a1f2 wish_for a-5b-1d-7h-5
    wish_i b1c-1d1g1 wish_is h2 wish_list a7 wish_me h-3 wish_that c2 wish_the a-6c-10d1g-4h-2 wish_them h2
    wish_to a-4b1c1d2e1f1g2h11 wish_you a-8b-5c-6d-5e-16f-7g-15h-16i-5k-3 wish_your a-2c1h-6 wished c-2d-1i2j1
    wished_for a-1d-1i2 wished_me b2 wished_to j1 wishes a-2b-10c-12d-17e-11g-11h-6i-2k-5 wishes_, a-7d-6e-5h-6
    wishes_for h-6 wishes_with h-2 wishing a-7b-14c-17d-16e-14f-5g-3h-5i-2j-8k-10 wishing_the c-2i-3
    wishing_you a-10b-7c-10d-11e-10g-7h-2i-7k-3 wishing_your i2 wit a1d1 with a-1b2e-1f1h1i-1 with_, a2b-2e-3k1
    with_. a-4b-1g-4h-1i-1j-1 with_@number b5c-1e1h-1j-1 with_@quote c6 with_a a-2b3d3e-3f5h2j1k-2
    with_all a3b3c-2d4e-2f-1h2i2j1 with_an a-4c-4e-1f4g-2h1i3 with_and b-1 with_animals c2d1
    with_another a-11b-3d-2e-2g-5h5i-2j-4k-14 with_any a-2b1h-2i1 with_anybody b1c-1d-4h-1
    with_anyone b-3c-4d-7g-1h-4 with_anything h1 with_at d2 with_autism c1 with_bad c1 with_being a-2b-1
    with_bells b3 with_better a7b1c5d3f1h4 with_big b1h1 with_both b-1c-2g1h3 with_burnout k1 with_calm e2
    with_chickenpox g2 with_children a1b2d-2 with_confidence c1g1 with_dementia k-1 with_dental b-2 with_dr i-1
    with_due c2d1 with_each b-1c5i-1 with_eight h1 with_emails c1 with_every a-1b-1h-3 with_everyone b-1c4h3
    with_everything a-1d-2 with_family e1j-2 with_far a-1c-1h-2 with_fewer a2d1h2 with_finding d-3 with_five a-2b-1
    with_forms c-1 with_forty b-3c1 with_four b-1c-1h1j1k2 with_free b4h2 with_friendly d-1h-1 with_fuel b1
    with_full b2h-1 with_good a2h2 with_gratitude h3 with_great c-4h1 with_half d1f2 with_has b-2 with_her a3h-2k7
    with_him a2h1k4 with_his a-4d1h-5k3 with_horses h-1 with_how b-3c6d-8e-3g-1k-1 with_hr i1 with_in c1
    with_interest d-1h-5 with_is a2 with_it a-3c-1d2f2g2h3i-2k-4 with_its a4b-3d-1h-1 with_joy d-1k-3 with_kids j1
    with_kind a-1 with_less a1b1c4d2 with_london b1 with_love a1c-2h1 with_many e1h2
    with_me a-3b-11c1d-3e9f-2g-9h-6i-4j1k-11 with_mine a3 with_money b-4d-2 with_more b-6c6d9e-5h-1j1 with_mr c-3
    with_mrs c-2 with_my a4b-2c-2d-2e1f-1g2h-1i1j-1k2 with_myself a-2c-3h-5k-2 with_news e-1 with_nine b2
    with_no a-7b2c4d-3f-9g-7h-8i1j1 with_nobody b-2 with_nothing b2k1 with_now j2 with_old a1
    with_one a2b-4e-2f5g5h-1 with_other a-3e4g3h2 with_our b-3c4i-2j3 with_overtime b3 with_patience c-2
    with_patients g1 with_pay b1 with_people a-1b-5c2d1f-1h-1 with_pleasure d-2i-2 with_pneumonia h1k4
    with_pride a4 with_private b2 with_real a-1c-5d-2h3 with_reception c-1 with_reference h-1
    with_regret a1c1f2g1h4 with_respect a1c1d-1e-7f-2g-5h-1i-4 with_school b1 with_security c-1g1 with_sincere h1
    with_six b1c-1i-1j1 with_so a2b-1c3d-3e-2h3 with_some c2 with_somebody e3g3h-2 with_someone a-5c4f4h4
    with_something e-2g-1h2 with_spreadsheets c1 with_stock b2 with_such a-5c-12h1 with_tape a2c5
    with_thanks a-2b1c-2d-9h12 with_that a-4b1c2d3f-4g-8 with_the b1c-5d3e2g3h3i3j1k-2
    with_their a-4b-2c-2h-2i6j-1k-1 with_theirs b3 with_them a9c-9d-13f1g1h-1i8j-7k-1 with_these b2d2e-3
    with_thirty c1 with_this a-1c-2e-1f-1g1h3i5k4 with_those c-3d1 with_three a-4b4c-3g-1h-1i-5 with_time b1d-2
    with_tips a-1b5h-1 with_twelve b1 with_twenty c6 with_twins b2 with_two a-1b3c-3d-1e1i-1j4
    with_us b-7c-4d-4e2h-6j1k1 with_very b2 with_wages b4 with_warm h2 with_was k-1 with_weekends c-1k2
    with_what a1b4c-2d-8e-1g3h-2 with_where a4h-4 with_which h2 with_whom b2 with_work h1 with_ye b2e-1
    with_you a6b3d-3e-8f4g4i-1j-3k4 with_young k-1 with_your c-8d5f-1g1i-2k1 with_yours a-1b1e-2g-1h3
    with_yourselves a2c2d1 withdraw d-1e-8f2g-2h19i-2j-2k-3 withdraw_, a1b1c2d6e-3f1g3h7
    withdraw_. a-1b-3c5d-16e-12f-5g2h5k-6 withdraw_: c4h2 withdraw_and h3i-1 withdraw_because c2h4
    withdraw_from a-1c-4d-6e-4g-12h6i-10j-1k1 withdraw_here f2 withdraw_in c-1 withdraw_me b1d1e-2f1g-2h9i2
    withdraw_my a3b1c-16d-8e3f-1g-16h9i1k-2 withdraw_with b1f2 withdrawal a-6b-10c-2d-1e-10f7h10i-10
    withdrawal_, d1f4g2h6 withdrawal_. c1f2h5 withdrawal_from c-1f-6 withdrawal_last h-3 withdrawal_of h3
    withdrawal_stands f1h5 withdrawing a-1b-1c2e-12f1g2h16i-1j-4k-3 withdrawing_, a-1c2d1e-1f4g2h7i3j-3
    withdrawing_. c2d-1e-7f-11g3h6i-2k-3 withdrawing_: h1i1j1 withdrawing_and h1 withdrawing_because a-1b-4c3h7i2
    withdrawing_for f2 withdrawing_from b-3c-5d1e-2f-5g-6h11i-4k1 withdrawing_in b2c2d2f2
    withdrawing_my b1c-4d-14f-3g1h-2i-4j-4 withdrawing_since a1h3 withdrawing_today f1h4
    withdrawn a-3e-3f3g-5h14k-5 withdrawn_, a-1c1d-1e-3f3h6 withdrawn_. b1c-1e-1f-10g-1h6 withdrawn_? h3
    withdrawn_and f1h2 withdrawn_for i2 withdrawn_from a-1h-1 withdrawn_in c1h2 withdrawn_my h1 withdrawn_with f1
    withdrew a-6b-7c-12e-6f-5g-2h2i-5k-4 withdrew_, h2 withdrew_. h4 withdrew_from a-1b-1c-7e-3f-1h1i-3k-1
    withdrew_in h2 withdrew_my h-7 within a2b-9d-3e-6f3g-9h-3i6j1k-7 within_a a5b-5c2d-1f1h-3i-1j-1
    within_five c-3i1 within_one c2 within_ten i1 within_the b-4d1h1i2j-3 within_three i2 within_two c-1
    without a-7c6d-4e5f3g-3h1j5k-2 without_. a3 without_a a-3b-4c3d-7e3f-7k-2 without_an c2e1 without_any b4h-4
    without_asking c1g1 without_being b1c-1 without_even c-1 without_having c1 without_internet c-1 without_it b4j1
    without_me a-7b-3d1f-7g5h9 without_my c1 without_once c1 without_one c1 without_paying b-3i3
    without_prejudice c-2f4 without_so c2 without_telling c2k1 without_the b3c-6f5g-2i1j2 without_water c1
    without_your a1c-5g-3 witness c-1g1h-1i2k-2 witnessed c1 wobbling e-5g7h-1 wobbly g2 woke a3c-3d2h-1
    woke_up a3h-1 woken d4 woman c5g1h4i-1j-1k4 woman_'s c3 woman_, d1g1h2k2 woman_. c-5d-1h1 woman_at c2
    woman_i b1c2 woman_of a2h1 woman_on c1d-1f1 woman_who b-1c-1h2k2 woman_with g2 women a-1b-5c5g-3h-2 women_, c3
    women_. c-1 won a7b-4c-10d-12e-6f-2g-2h1 won_, a5h5 won_. a2b-4g1k1 won_a a-6b-5 won_by a5k1 won_it a-2
    won_me a6b3c-1d-2 won_my k-2 won_over a1c2 won_second a-2 won_the a-10c-4d-6g-2h-5i1
    wonder a-10b-2c4d4e-8f-3g10h-8i1 wonder_, d-1 wonder_. d-4 wonder_about c5 wonder_if b-1c2e-3g8
    wonder_whether c2d2g5h-1i2 wonder_why c-1 wondered a-5b-9c-10e-4f-1g-4h-1 wondered_, h-3 wondered_if c-1h1
    wondered_whether a-4b-1c-1f-1g-3 wonderful a-5c-12d-2e1h-1k-2 wonderful_, d1 wonderful_. c-2d-1e2
    wonderful_for d1 wonderful_school a1 wondering a-4b-5c2d-10e-5f-3g9h-6 wondering_, g1 wondering_. b-1
    wondering_if a-3g5 wondering_whether c2g1h-2 wonders a-3c-2d5f-1 wonders_for d1 wonders_how c-3 woods a2h1
    word a-5b2c-2d3e7f3g-3k-4 word_, b2d3e3g-1h-1 word_. a-4c-3d-1f-2g1h-1i-3k-3 word_: h1 word_@other c3
    word_@quote c-8d-2k1 word_about b2e-4f4h-1i2 word_against c-3k-1 word_and h3i2 word_at c1h1 word_by e1f1
    word_for b-4d3h1 word_from b-3c-1d-1e4f4g-3h-3 word_i c1 word_in c-1 word_is b4c2d1h4i2 word_of b-3c2e1h-3j3
    word_on b-2e-1j2 word_out c-2e2 word_since c2e-2k3 word_that c1 word_to c-4f1g-4h7i-3 word_with c-7d1e1h-5k-3
    word_you d2 wording b-1c1i5 wording_. i2 wording_of c1 words d3f-2g-3h-5i1j-1k2 words_, c-1i1
    words_. a-3b1c1d2h-2 words_about c-5d-1h2 words_even d2 words_for d-1 words_in c-4 words_of d1 words_to c1d-1
    work a3b-1d1e-1f-2g-2h2i-4j2 work_'s e2 work_, a-2b1c-6d1f3g4h3i-5j-5k2 work_. a-3b-1c4d2g4i-3j-1k3 work_; a3
    work_? d3g-3 work_a b-1c2g1i1 work_after c1 work_again b2e-2g2h1 work_alone i2 work_and a-2b-3d-5e1g-2h4j-4
    work_as a-3b1g4h-4 work_at a-1b1c-4d-4g-6j-6k-4 work_because g4h2 work_before a2j-2 work_but f2h-2
    work_by a-2d1j-1k1 work_elsewhere d-3h3 work_for b4c1d6f-4h1i2j2 work_from c-1d-1e-3f4g-2h-3 work_goes e-3h1i1
    work_has c-4e5g1h-1 work_here a1j4 work_history c2 work_i a4c-1d-2e-1h-3i-1j-3 work_in a1b1c1e-8g-2h2i-1j5
    work_is a1c-1d-4e3g-1i-4j-6k-2 work_it a1b2c-2d1e3g-2 work_itself a2b2 work_life d1 work_more c-1 work_next i2
    work_now b-3d-3g-4h9 work_of a-4b1d1i1k2 work_on c-8d-1e-3f-1g2h4i-3j2 work_only f-3 work_or g1
    work_out a-4c-5e4f3h-2i1j-5k-3 work_over a-2 work_papers i-1j1 work_permit a-3b-1c-6g3h5i-1j8k-2
    work_permits j-2 work_so d-2e-1h2 work_suits g2h1 work_than a5c-5h-4 work_that h-3 work_the g-3
    work_there a6d5g-2 work_they a3b-1c-1 work_this h-1 work_till c1 work_to c-1d5e1h1 work_together e-2
    work_under b1d-1g-1 work_until h1 work_visa c-4h-3i-3j7 work_was b1e2 work_weekends b2 work_where b2c1d1
    work_with a-2b-5e-2f-2g-1j-7 work_would c3k2 work_you c2d-2 work_your a-3b2c-2 workable b3c-2g2 workable_for b1
    worked c1d-1f-7g-9h-7i1j-10k-6 worked_. b-2k1 worked_at a2 worked_fine c-3 worked_for a1b1c4
    worked_in a-3b-3c1k-1 worked_it b5e1 worked_out a1c-6e1h-2i1j-2 worked_the c-4 worked_there d2
    worked_with a-3c1d-3 worked_your b1c5 worker b-1d2h-5i-5j7 worker_if d5 worker_job g1 worker_route j2
    worker_visa j1 workers b-1c9d-8h-6 workers_, b-1 working a4c3e-3f-2g-2h3i6j4k-2 working_. c-1d-3g-1h5
    working_and c1 working_at c1g2h1 working_days c-3i2 working_for a3b5d-1h2i2j-1 working_from j1 working_hours c2
    working_in d4k-1 working_it g3 working_nights c3g2k2 working_on a3b-5c-5h-1 working_out i1j3
    working_somewhere a1f1 working_the c1h1 working_there a-2 working_under c5h1 working_with b-7c-4g-2i2
    workload c3e1g-1 workmate c2 workplace a2d-4k-4 works a6b2c-3d-4e-10g1h2k-1 works_, b-3i1 works_. c-2g-3h-2
    works_council f2i1 works_for d-4j1 works_in b-1c-6h3 works_nights i1 works_on a1d1g3i-1 works_out a1b4h-1
    works_there a2b1c1 works_with a-1c2 workshop a5b-9c3d-15e1f-3h2k-4 workshop_, a1b-1c1 workshop_. c-4g-1j2
    workshop_and h1 workshop_at h1 workshop_has e2h-3 workshop_i a3c1 workshop_in e2 workshop_is c4h1
    workshop_on h1 workshop_was a-3 world a1b-1c-6d4h-6 world_, a2 world_. a1b2e1 world_of a-5 worm d1
    worn b-3c6d-4k4 worn_me c2 worn_out a-2b-1c5 worried a-5b-2c5d2e-1 worried_me a-2c9 worries a-5b-10c6d-5h-5
    worries_me b-2c9d-1 worry a-5b-4c3d-12e-5f-3g-5h-8 worry_, c-2d-2e-1 worry_. b-2d-1e-2h-3
    worry_about b-4c-1d-4e-1g-5 worrying c4d-3g-3k2 worrying_. c1k2 worse a-6b1c1d-4g-1h-2k7 worse_, g-2
    worse_. c3k3 worse_off b6 worse_than a-1d-1e4 worse_with k3 worst a-1b-3c3d3e2g-7h-2j2k-3 worst_enemy d4g-1
    worth a-6b1d4e-1f-4h-1i-3j3 worth_, a-3 worth_. b1h1j1k1 worth_a a-3c-1 worth_every b-6 worth_it b-2g-1
    worth_me g2 worth_more a1b3d-3h-3 worth_my b7g1h2 worth_nothing c3d1 worth_of b-1j2 worth_ten b1
    worth_the b-2c-6 worth_your g1 worthier a5h2 worthwhile b4 worthwhile_. b4 would a2b4d1e-5f1g2h-3i-2j2k-1
    would_, a1 would_. a7b-3c-4f-2h1 would_a b1c-1d-4f-2g-6h-6j2k1 would_accept c3d-1 would_accepted h-3
    would_actually c3 would_advise c-1d3 would_agreed b4c2 would_already b-4c6g-1h-2i3j-1k1 would_also g-2
    would_always a8b-3 would_another b1d-2 would_answer c2e1 would_appear g5 would_applied a-3b-3c3h2
    would_appreciate d2e7 would_as a2e4f2 would_ask a1b-6c-3d-2e7g-7h3 would_asked b1c-8d1g-1h-2i1k1 would_at b1h1
    would_barely b2d1 would_be a1b3c2d-8e-1f-3g-3h-2i-1j1k2 would_been a2b4c-2d2e-3f-4h5 would_best g3k2
    would_bet g4 would_better a-5b-4d-6e3g5j1k2 would_both c1d4 would_bring d-2e1f2 would_brought d1
    would_buy b-3d-2 would_call a7b-4g4 would_care c2d4 would_change c-5d-1e-3f1g-4h3 would_choose f-4g4h-1
    would_clear b4 would_come a-5b-2c2d1e-6f5h4 would_compare a1 would_confirm j-1 would_cost b3 would_cover c1g2
    would_decline b-3f2 would_describe c4 would_do a2b-3d-4f2g-3h2 would_drive c2d4 would_drop a-3f3h-4
    would_earn a-2 would_eat b4h2 would_enjoy a1d-5e-1 would_even b-4c5d-1f-1k1 would_ever a3c3
    would_expect a-4b2c3d1g-2h-3 would_expected a-2c4 would_explain c-1d5 would_fall g2 would_feel b-2c3f1g-2
    would_find a3b1c2d-2f1 would_finish k4 would_finished b3c1 would_fit c1g3 would_follow a3h1 would_forgotten k2
    would_found h-4 would_friday g-1 would_gently c4 would_get a4d2e-5g3h-2 would_give b4d1 would_given b-2
    would_gladly a-2b1c-5f2g-6h-3i-3 would_go a2b1c-4d1h-7 would_gone a1g-1h-2 would_got d1h-1 would_grow a3b-1h3
    would_guess b-1c1d-5e-2g4h-4 would_had b-3c-1h1 would_happily b3c-1d-5f5g-1i-1 would_hardly b1k1
    would_hate a-5b-4c-9d-2f2 would_have a4b1c2d5e-8f-5g-5h-5i3j3k-4 would_hear h1 would_heard a-1b-4c3d-3
    would_hold g1h2 would_hop f3 would_hoped c5d-1 would_i a2b1c-5d4e-1h-1 would_imagine f-1g4 would_in a2b2
    would_it a-1b-2c-1d-1g6h-1 would_jump d-1f2 would_just e-1h1 would_keep b1f-1g2h1 would_kept g1 would_kick a3
    would_kill h1 would_kindly e2 would_know a-2c2d8 would_known b3c-1d1 would_laugh d-1 would_lean g4
    would_learn a6b-4c-3d-7g-3 would_leave b5c-4g1h-1 would_left c-4 would_let a1b3c-4d-1e1g-3j1
    would_like a-9b-5c-8d-7e2f-4g-4h4i-1j-9k-3 would_look d-4g-2j2 would_lose a-3b11c-4d-1e-4f-1
    would_love a-10b-2c-14d-14e-6g-2h4i-4k-2 would_make a-1b3c-2f1g1h3 would_manage c2g1 would_maybe b1e-1
    would_mean a-3b2d-3j3k-2 would_meet c2 would_met a2c-3f-2 would_miss b5g1 would_missed b2 would_move b4d1
    would_need a-5b11d-8e2h-7j2 would_never b-3c-2d-11e-9f-5h-3 would_next g2 would_no a-1b-4c2f-3g-4h-3i3
    would_not a-7d5e-6g1h-5i3k-1 would_only b-1c1e1g-3h-1i5 would_pass d1h2 would_pay a2b-4c-5d-2
    would_pick a6c-4d-1f-1g2 would_planned c-3e1 would_please a-2 would_pop h2
    would_prefer a-1b-9c-3d-5e2g-2h3i-4j-1 would_probably b-1d-1g-1 would_promised b-3
    would_put a1b-6c-3d-4e-1f-7g6h-4i-1k-1 would_rank a-1c-1 would_rate a1b-6
    would_rather a2b-10c-8d4e5f-3g-8h4i-6j-3 would_read a2c-7h2 would_recommend a-1c-5 would_reconsider b-2f6h-2
    would_regret a6h-2 would_report c5d-3 would_request h2 would_return d1 would_ring a1c4d2e-3 would_run c-3d2h2
    would_said a2c1 would_sat c-2 would_say a-4b-11c-3d3e-3g10h-9 would_see a-2b5c-1f4g-2h1i-1 would_seem c1d3g2
    would_seen a1 would_send a2d-3 would_sent c4 would_serve a-4 would_set b1d2g-1h-2 would_sit a3c-3d-1h-1i1
    would_sooner a3b-5c-11d8e-1f-4g-1h5i-4k-5 would_spare b1 would_start b3g2 would_started c2
    would_stay b1c-3g2h-5 would_step f3 would_still a7b4c-4d-10e-9f7g-8h3j1 would_stop b6h1 would_stopped a2b1
    would_stretch c2 would_struggle b1 would_suggest d3e2 would_suit a-1b-5c-3d1e1h-2i-3 would_swap a-3f1h1
    would_swear d1 would_take a1b-1c-5f5g1h-3 would_taken b1h-2 would_tell f-3g2h5 would_thank d5e4h1
    would_that d-3f-1g4 would_the b3c1d-10f-3g-5h-1i-2 would_there b5 would_think c-6e-1f5 would_thought c-3
    would_thrive c4g-2 would_thursday g-3 would_to b-2g-2i2 would_told b2c4 would_trust d-4
    would_turn b-2c-1d1e-2f1g-2h4 would_very g-1 would_wait d1h2 would_walk b1f1g-3 would_want a-4b7c3d-1f1g-1
    would_wanted d4 would_welcome c-6d-2e-2 would_wish d8 would_with a7b-4g-2 would_work a-5c5d7g-3 would_worry c5
    would_you a1b2c-15d-4e1f2g8h9i1k4 would_your a1b2 wow b1c1d5e-1h-2 wow_, c1d12e-1h-2 wrap d1h1i1j2 wrapped h2
    wrapped_in h2 wrapping h-2j4 wraps b-2c-2i-3 wraps_up i-4 wreck c1h-1 wretched k3 wrist c-4g-2 wrists c-2k4
    write a-7b-5c-4d1e7f-1g-1h-1i-8k-4 write_, e10g-2h-2 write_. a-1c-7d-2e5h-2i-2j4 write_a c2d3e-3
    write_about c7d-2 write_again d-1e5f-3 write_an c2 write_and g2 write_anything e-2 write_as e2
    write_back c-1d-1e4h2 write_down b2 write_for c1e2 write_if e1 write_in h1 write_it d5e-4
    write_me c-3d5e-4f4h-5 write_my c1 write_now b-1 write_off g6 write_on c1 write_one c-3h1 write_properly e-2
    write_since e1 write_that d3 write_the c2d2 write_this c-2d3e-8g-4h-1i1 write_to a-6b-5d-2f-3g-8h4i-6j-3
    write_today e-3 write_when e4 write_with e-2 write_you d-8 writer d-1h-3 writer_. a1 writes d4e1 writes_to e2
    writing a-3b-2c-3d-3e6f-1h-3i5 writing_, c-3d1e2i1 writing_. b-1d-1e-1g-3h-6 writing_: d2h2 writing_about h-2
    writing_again b-2d-1e2h-2 writing_and c1f1i1 writing_back c-5d-1e8h7 writing_because g2h-1 writing_before i2
    writing_from c-2h-4i2 writing_in c1 writing_me d1e5h-2 writing_more a-3 writing_on h-1 writing_that b2c1i3
    writing_the a2c1 writing_this a-1c-1d-5e-7h-8 writing_to a1b-5c-7d2e3f-1g-5h5i-8 writing_today i-1
    writing_with e-1h-1 writing_you g6 written a1b4c2d1e3f3h2i7j-5k2 written_, a1b1d-2e1 written_. b1c3h1
    written_by b-1c-3d1 written_for a3d3 written_in a-1b1c-2d-4e1i3 written_me b1d1h2 written_on d2
    written_test d-3f4 written_that c2 written_to e2k1 wrong a-8b-4c4d-5e-7f-8g-2h-1i-8k-7 wrong_, c-1d-2e1g1h1
    wrong_. b3c-1d-4e-2f-1h-5 wrong_; c1 wrong_about g-2 wrong_and b1c3 wrong_box c-3 wrong_campus c4
    wrong_date i-1 wrong_day c1d2 wrong_floor c-1 wrong_for c1 wrong_gate c-3 wrong_in c6h1 wrong_job c2
    wrong_link c-1 wrong_name c3 wrong_number c-3 wrong_of c2e1g-2 wrong_on b-3c2 wrong_one c-1e2
    wrong_to a-1c4g-1h3 wrong_week c-3 wrong_with a-1c-3d1 wrong_year c-1 wrote a1c-1d-4e-2f2g-8i-1j-8 wrote_, i1
    wrote_. a3c-1h1i-4 wrote_@number b2 wrote_@quote c1 wrote_a b3 wrote_back b-3 wrote_down c2 wrote_for c1
    wrote_in b1c-5i1 wrote_it b3d2 wrote_me h1i1 wrote_on a1c3h2 wrote_online c-3 wrote_that b-6c-3e-1h-6
    wrote_the b1j-1 wrote_this c1d1f1 wrote_to d-8e-2f2h1 wrote_you h1 wrote_your c-2 x b-6d-7e2f-7g3h3k-2
    x_@close c-1h4 x_ray i2j2 xxx a1b-3c-2d-3e-4g-1k-1 y'all a5c2d2e-3g-11h1i-5j-1k-6 y'all_'s a2 y'all_are d3
    y'all_can d1e-1f1g-1h3 y'all_had a2 y'all_run d-2 ya a-2b-5d-9h-2k-3 ya_, c2 ya_. c-4d-6e2h-1k-1
    yard a2b1c1d2e-3f-6g-4k-6 yard_'s c3 yard_, a3c-1g1 yard_. a1c-4e-3h-3 yard_and b-1k-2 yard_has c2h1 yard_is c1
    yard_manager c-3 yard_on h2 yard_was c4e1 yards a3b1 yarn a-2c-2f1h-3i3 yarn_. i2 yarn_with a-1f2 yawn c2d4
    yawned a2c5 yawning c4d6 ye a3c3d9g-1i-3k-5 ye_, c-2 ye_. a1c-4d3 ye_are c2d5 ye_can c1d2 ye_could g-2
    ye_get d-3 ye_have c3d-2 ye_were c1 ye_will g2h-1 yeah a-6d7e5f1g1h3 yeah_, d1h4 yeah_. b1d-2e1g1
    yeah_? d-1e1h1 yeah_i d1 yeah_nah e1 year a-4b3c-3d-1e-2f-13g-8h-1i2j2k-3 year_'s b-3c3
    year_, a-3b2c-1d-13f-3h3i-1j1 year_. a-3b1d1e-2g-4i1j1k-1 year_? d-4 year_@number a2b-7c1d1h1i-1 year_after i1
    year_ago c1 year_ahead a-3 year_and h-9i-2j2 year_as h3i-1 year_at a1b2h1i-2 year_because c-2 year_before k1
    year_begins b-3 year_brings e1 year_contract i2 year_end b2d-2i-4k-1 year_for c-4 year_has h2 year_here j1
    year_i b-3c-4d1h-2i2k2 year_in b-3c1h-3i1 year_is b2e2g-1j-1 year_of b-5c-2h-4k-1 year_off h-1
    year_old a1c-3d7h1 year_on c-1i1 year_round h3 year_so b2e2 year_that c2 year_the j1 year_two b2
    year_with c2d-1k2 year_you c1h-1 yearly g2j-1 yearly_bonus b1g1 years b1c-1d4e-18f-8g-8h-1i-1j-5k-4
    years_'s a3b5c1 years_, b-4c-1d-2f-1h-3j-6k-2 years_. a-4b4d-4e-2f-1g-8h2i2k-1 years_; b1 years_after b-1c-1
    years_ago a-5b1c-1h-5 years_ahead a2c1 years_and b-3c-2d2j-7k-6 years_as i-1 years_at b-1c4d3i-1
    years_before b2 years_behind b3c6 years_for a3c2k1 years_i b-3d-1f1h-3i-1k-2 years_in c-2d1h-4 years_is c1g1
    years_of a-2b1d1h1i-6j1k5 years_off c1h2 years_old c-5k1 years_on b-2c-2i-3 years_out c4d-1 years_to c-3d2h1i1
    years_was b3 years_with b1 years_without d2 yell c1 yelled c2d4 yelling c3 yes a-1c-7d-1e3f10h6i7j-2k-6
    yes_, a-4b-1c-1d2e3f-1g-2h-1i1j-2k1 yes_. a2b2c-11d-9e-10f3g1h4k-6 yes_and b-2d-3e1f3h-4i3 yes_at b1f4g1
    yes_back h3 yes_before i1 yes_by f1g-2i5 yes_elsewhere f2h-2 yes_for g1h4 yes_from a1g4h1 yes_i f1g2h-1
    yes_if f1 yes_on f1h4i1 yes_or b-8c5e5f-13g-5h-4i5 yes_please f1 yes_the j1 yes_to a1c-1d-1e-4f1g3h9i-8j-2
    yesterday a-1b-9c-4d2e-5g-3h9i6j1k-4 yesterday_'s d2 yesterday_, c2d2f1g-1h1i3 yesterday_. a-3b-7e-4h1k-3
    yesterday_; f1 yesterday_and c-3i3k-3 yesterday_i a2d-1h7 yesterday_that k1 yesterday_to i1
    yet a-3b-5c-6d-7e8f9g-4h-6i-8j5 yet_, a-1c-9d-11e6f2g-7h-3 yet_. b-3c-1d-4e1g1h-6j1 yet_? h-2 yet_about e4
    yet_and e5j1 yet_another c2d5g-2j1 yet_be f2 yet_i c-3e-4f7h4 yet_if g-1 yet_in e2 yet_it h2k1 yet_my e1f3
    yet_on e3g-2 yet_please e-3f2 yet_so e2 yet_the a1c2 yet_to c3g3 yet_what e3 yet_whether g-1 yet_which e-1
    yet_with e-2j-1 yet_your c-3 yield a1h1 yo c1 you a1b-3c-1d3e-1g-7h-1i-8j-13k-11 you_! c1d2
    you_, a1b4d-1e4f1h3i-3j2k2 you_. a4b1c-4d2e1f-3g4h2i1k2 you_: c-2h-1i1 you_; c-2d-2 you_? a-5b-3c-7d2g1
    you_@quote d1 you_a a-5b-6c-4d-5e3f-6h-7j2k-7 you_about a-2b-2c-6d-9g-1h2i-4 you_actually d3 you_add f2
    you_advertise b1c5d-3 you_advertised a-2c2d-3h2 you_after c4e8f1 you_again c-7d-2g-2k-1 you_against g-2
    you_all b-2d-2e-7f-2g-11i-1 you_allow e-4f1 you_already d2 you_also a-4b-5 you_always a-1c4d4 you_among h-1
    you_an b-6c-12d-4e4f-4h-7i-8 you_and b1c-1d-4f-7h2i1j-6k-2 you_another e3 you_answer e-2
    you_answered b-3c-6d-11e-7h2 you_any a1d3e3h-1j1 you_anything c-1e10h-3 you_appoint d-3
    you_are a4b2c-1d7e-5f3g-4h2j-1k1 you_around d1g-1 you_as a5c-1e1f-2g-5h-1 you_ask a-2b-3c8d-1e-5f-2g1h-1
    you_asked a-5b-14c-6d-11e-12f-6g-8i-15j-7k1 you_at a1b-12c-6d-7e-4g3h-2 you_attached b-1c-2i-1
    you_back b-3c-5d-4 you_be d-8f2g2h1 you_beat a1 you_beaten a1 you_because e1h2 you_before b-1d-7e-2g1h1
    you_believe a-4b2c-4d-1i3k4 you_better a-4 you_blew c-1d2 you_blokes c1d2 you_book g2 you_booked b-1c-1h5
    you_both a2b-2d-6 you_bother d-3 you_bring h2 you_brought b-1 you_but a3d2g-1h1 you_buy b-2
    you_by a2b-8c-9d-4g3h1i-7 you_call a-6b3c4d4 you_called b-2c-1d-3e-4g-4h-8 you_came a6b1d1
    you_can b3c-1d3e-2f4g-8h6i6k-1 you_cancel c3f-6 you_cancelled c6d2 you_carry d3 you_catch b2g2
    you_change c4f2g-1 you_changed c9 you_choose a4d-4e-7f4 you_chose g3 you_clearly d4 you_close g4 you_closed c1
    you_clowns b-2c-4d6e7 you_come c-2d2h-1 you_coming h1 you_contacted c1 you_could a1b2c-1e-6f4g-3h3k2
    you_count c3h-3 you_cut c5 you_dangling e3 you_dare d5 you_deaf d5 you_decide e-5 you_describe a-2d1
    you_described a-1b-1d-5h-1i-2 you_did b-3c-3d1e-1f1g-1h4 you_do a10b4c5d-6e-4f-9g-5h1i3j3 you_doubt i3
    you_down a-8b-3c-5d-6e-1f9g4 you_dropped d3f1 you_during c-1j1 you_either d1e2h1 you_enough d-1
    you_enquired e-1 you_even b-4c-2d5 you_eventually e2 you_ever a-1b-4e-3f-8h-2j2 you_every a-1b-2c-4d-5e-3h-4
    you_everything e2 you_expect a-1c11d1e-6g-3 you_explained b-2c-6d-6 you_feel g1 you_fill e-2 you_finally d3
    you_find a-10c-8d-17e-5f2g-2h-4i2 you_first a-2f-1g1 you_folks b2g-3i1j-1 you_follow b3c1d-2g4
    you_for a-3b-2c-5d-2e-2f-10h-4i-3 you_forgot c6d3 you_found b-3d4e-1h-4 you_friday d3h1 you_from c2d-5e1h-1
    you_gave b-3d-8e-6g10h-7i-9k-3 you_get a-8b-6c-2d-9e2h-1 you_gets b-2e1 you_give a-3b9c4d-5e-2f1h-1
    you_go b1d1e-6g-3 you_good c-1 you_got a2b-5c-4d-2e-4g-3h-5 you_guessed b-1g2 you_guessing d-4e-1g-1
    you_guys b1c3d1e-5f1g-4 you_had a3b1c-1d4e-3f-1g2i-3j3k-4 you_handed b-1d1 you_handle c2d-3 you_handled c-5d-6
    you_hanging c-3d-1e3 you_has d3g2 you_have b-1d-1e-3f3g-4h-1i-8k-12 you_having b2d3 you_he h2 you_hear c-7d-1e8
    you_heard c-4d-3e5f-1h1 you_held c-1h1j-1 you_her b-2c-7d-3e-5g-1h-3 you_here d-1e-1 you_herself e-1
    you_himself c2d1 you_hire b1c-1d-1f1 you_hiring c-2d4 you_his b-3c-6d-5e-2 you_hold a-1b-1d-2e-1f4g1h-3j3
    you_honestly d-2g2 you_hope h2 you_hoped c-2 you_how c-3e-2f2 you_i a6c-3d-6e-1f-1h-3 you_if c-1d2f-1g-3i-3
    you_imagine b4 you_in a5b1h-3i-4k-2 you_included a3d-1 you_interview d3h-1 you_invite c1d1 you_invited c3f-1h-1
    you_is a-6c-3e-4g2h3 you_it b2d1e2 you_just a2b-2c2d6f-1h-2 you_keep b-2c8d-5f4g2 you_keeping c-1k1
    you_kept a-6c5d5e-2g-1 you_kindly c-3d-2e-4f-6h-1 you_knew d1 you_know b3c1e3g-2h3i5 you_laid c-3 you_land d-3
    you_last b3c1d-4e2i-1 you_later d-1e7f1 you_laughed c-2 you_learn d1 you_leave b2c2d-2e5 you_left c4d3
    you_lent b-4c-6d-4e-5h-1i-3k-2 you_less b-2 you_let a-3b-6c8d-8e-8f1g-4 you_like a-6b-2c-3d1e5f-2h-3k1
    you_liked j2 you_listed b-2c-1 you_listened c-2 you_long d1 you_look a2e-2 you_looked c-2 you_lose c4d1
    you_lost a8c8d3 you_lot a-1b-3d10e-1f-2h2 you_luck d2 you_made a-8b-8d2e-1f-2g1 you_make a2b-7c5e-3g-4h-1
    you_manage c1 you_mark f-1h1 you_match b2f3 you_matched a2c1h-1 you_may a-2c-2d4e7f7g4i3 you_mean c1
    you_mentioned a-7c-8d-8e-3f-1h-3i-4 you_met d-1 you_might a-4b5c-1e4g5 you_mind d-8e2f1g4h1 you_monday h2
    you_more a-2 you_move c2f1h-4j2 you_moved b-1c2d-2e-1g-3 you_must a-1c-7d5e-5g-4h-1k3 you_my c-3d-1i1k2
    you_myself d-4h-1 you_named b4g3k2 you_need b-14c1d-3e-9f-3g-2h3j-2k-3 you_needed d1 you_never d-2f2h-3k2
    you_next c-2h-1 you_no a1c-3d2e1g2h-3 you_not d5e2f5g-6h-2 you_nothing c3d2 you_now d-4f-2g-2h1
    you_of c-2d-2e2h2 you_offer a-4b2c4d-3h-2 you_offered a1b3c-1g-3i-2 you_on a2c-3e7i-6j-3
    you_once b-1c-1e4f-3h-1 you_one c1d-3e4g2 you_online c6 you_only a1b4c4d5e-1h1k2 you_open h3 you_or a4d-4h1
    you_otherwise e2 you_ought d2g2 you_out a4d-1f3h2 you_over c-1h2 you_paid b-2d2 you_park d1f4 you_pass d-5f-2
    you_pay a-4b2c2d-4h2i1 you_people a-4b1d13g-3h-2 you_phone d2 you_phoned c-5 you_pick d-2
    you_picked a-4c-5d-3g7h-9j1k1 you_plan a2 you_please b1e3f-6h1 you_po e2 you_posted e5 you_prefer e-1
    you_printed c1 you_promised b-2c6d2e-1f-1 you_properly b-2d-3h1 you_propose b2g5 you_proposed b1c-1g1i-2k1
    you_put a-6b4c3d-2e-2f1g-5h-1j1 you_quoted b5d-1h-2 you_raise b-1f1 you_raised d3 you_ran a1d2
    you_rang b-4d-6e-6f-2g-2h-7i-1 you_read c5d1e1h3i2 you_really g-1 you_receive e3 you_received h3 you_reckon d3
    you_recommended c-4 you_remember c-1d-5h1 you_remembered a-1b-1c-3d1 you_replied c-4d-4 you_reply c-1d2
    you_require c1 you_return h2 you_right b1 you_ring c1d2h2 you_round c1 you_run a-2b-8d-6e-2f-2g-5j-1k-1
    you_said a-5c-4d-6e-9f-9h-3i-5 you_saw c-3d1 you_say a-1b3c7d-1e-6g3 you_scratch h3 you_search c3
    you_see b2c-1d-10e3f-6h-6k2 you_seem d2g-1 you_sell c5 you_send b-1c2e7f-1g-2h-4 you_sent a-7c-1d2e-2f-3i-3k-4
    you_serve c4 you_set b-5c4d-8i-1k1 you_shall d-3e3 you_share d1 you_shift b2h3 you_should b-1c2d4e-4f-2g4h4
    you_showed a1b-3c3 you_sign c-3i2 you_since a1 you_sir a2c2 you_sit a2d1 you_so b1c-1d-2e-7h1 you_some c-2d-3
    you_somebody d-2 you_someday d-1e2 you_something d2e5g-2 you_sometime b1d-2e5 you_soon e2 you_sooner d-4e-3i1
    you_speak c3d1 you_spent h1 you_spoke a1c-4d-2 you_start b3d1 you_started c1 you_stayed b2
    you_still b-5c2d-3e-8g-5i-2k1 you_stood d2 you_stop b4e2 you_stopped b1e2 you_straight b2e-1h3 you_strike h3
    you_swap f1 you_take a-2c2d-4e-2g-1h-2 you_talk c1d5h2 you_talked b1d3 you_taught d-1h-1
    you_tell b2c2d-6e-3f-4h1 you_test a2 you_than a-6b2d-3h-2 you_that a2b2c-8d-2e-14f-6g1h7
    you_the a7b-1d4e-4f1g4h-1i8 you_their i1 you_then g-3 you_there a1g-3 you_thick d1e2
    you_think a-6b-3c-2d7e-8g3h2 you_thinking b1g-4 you_this d-1e-10g-1h-5 you_thought b1d-1g-1 you_three b-1c-4d1
    you_through i1 you_thursday g-1 you_till a1 you_time b-3 you_to a-4c-7d2e-6g-4h4i-2 you_today d-1f2h-3k1
    you_told a-6c-6d-6e-5h2i-6j1k-1 you_tomorrow g3 you_too c-2f1 you_took a-1b-6c2d-3e-3h-4k-3 you_train c-2
    you_treat c5d5e-4 you_treated c-6d-6 you_tried d2 you_trouble d3 you_try h1 you_turned c4 you_twice d6e-1
    you_two a-1f-1 you_understand a2b3c-1h2 you_until e1 you_up b-4c4e1h2 you_use a-5c8d-8 you_value c2
    you_very a2b-3d2e2 you_waited c-5 you_waiting a-1c-5d-7g-3i1 you_want a2b4c4d6e-7f-6g8h-4i3
    you_wanted a-5b-1c2d-3f-3g5h-4i-7j1 you_was a-2b-2h-1 you_waste d3 you_wasted c1d6 you_well d-3h-5
    you_went a-1b1c-6e-1 you_were a9b2c-10d1e-11f-11g-4h1k-3 you_what b-1c-1d4e5h-5i1 you_when b-8c-7d-10e6g-10h-8
    you_whenever c2e8g-1 you_where d4h-3 you_whether i-1 you_which a-3 you_who b1c-4d-1h-2i1k1
    you_will a-1b-3d2e3f1g-1i7j-2k2 you_wish c2i2 you_wished b2 you_with b-5c-1d2e2g-8h-1 you_without a2c-4h5
    you_wonder d-5 you_wondered a-4b-6c-6d-6f-3g-3 you_work b1c4 you_worry c-1 you_would a1b3d2e-1f-2g4h2i-2j3k3
    you_write b1e1h3 you_writing b-2 you_wrote a-7b-1c-2d-15i-4 you_yes d-4e6 you_yet e-2g-2 you_your b2c-3
    young a1b-2c2e-1g-3j-1k-2 young_. a1 young_engineer a1 young_fella h1 young_lad g1 young_lads c1 young_lady c1
    young_man b1c1d2h-3 young_one c1 young_ones h2 young_people b-4c-4d-3 young_teachers c3 young_woman c1
    younger a2b1c1e-2g5h6i-3 younger_, a1h1 younger_. d2 younger_brother a1b1 youngest b-2c-5k2 youngest_has g-1k2
    your a-2b-4c2d3e-6g-8h-2i-12j-16k-13 your_@number a1b3g-2 your_@quote b3c3d6 your_a d2 your_academy c1
    your_accounts b-3 your_act c1d5 your_ad a1b4c1d-4 your_address c-5d1e2 your_advert b4c-2d2h4i-3
    your_adverts b2c4 your_advice b-3c-5h-4 your_afternoon c-2g1h2 your_agency a2c10d-1e5h-5i1 your_agent c8
    your_allowance b1 your_annual a-3b1c-1d-4 your_answer b1d-2e8 your_app b-1c4d-4 your_applicants c-2d3h1
    your_application c3d4 your_appointment g7 your_apprentice a-1d-5 your_apprentices a-5c-2d-6 your_approach c1
    your_aptitude d1k2 your_architect c2 your_archive a-1c-2 your_area c4d-1 your_article c-1
    your_assessment a-1c1d2g2k2 your_assistant a-3c-1d2e-4h-5 your_attention d4 your_attitude c3d7 your_audit c1g2
    your_audition c1 your_back d-1 your_bakery a-1b-3c-1h-1 your_band a-1b5 your_bank a4b-2d-1 your_barn d2
    your_basic b3c1 your_benefits b3c-1 your_best f2h1k1 your_big a5d1 your_blog c-2h4 your_bloke d3
    your_board d1e1f3h2 your_boat c-1d1g1 your_bonus b1c1 your_book h1 your_booking c7d-5e1 your_books b1h4
    your_boss b-3d7f2g-3h-5 your_bot c2d3 your_boxes c2 your_brain d3 your_branch a4c3d-4g-1 your_brand c1
    your_bread a-3 your_break c-4 your_breath c-7d3e4g1 your_brief a2b-2 your_brochure c1d-2 your_brother c3i2
    your_budget a-1b11c-9d-5f2h-1 your_building a-1b-2g-2 your_bulletin b1 your_bursar b2c1 your_bus c4
    your_business c-3d3e2h2 your_cafe b-6j-2 your_cake e-1 your_calendar a-2h1k1 your_call b-9c-2d-6f-1g2h3
    your_calls c-7e6h-4 your_campus c-1g2 your_candidate d-1h5 your_candidates c-3g3h1 your_canteen b-8c-2d-7
    your_car c-5d1k2 your_card b1d-4e-1h1k1 your_care c1d-2 your_careers c2 your_carers c2 your_caretaker c-4
    your_case b1c1 your_cashier c-1 your_ceo c2 your_chair c-3d2 your_chairman d1 your_chambers c1
    your_chance a-5d11e1 your_chapel c1 your_charity a-1b-5d-5h-4k-2 your_chef a-5c3h1 your_chief c1d4
    your_children k1 your_choir b-1c-4d-2g-1k2 your_christmas b3c-1d-2 your_church a-3c1 your_circus d3h2
    your_city b1j4 your_cleaners d-1 your_clerk b2c1 your_client b6c2d-3f1g-1h5 your_clinic a2c-1g-2h-7k-5
    your_closing f1 your_club a3c2 your_coffee c-1d1h1 your_cold c2 your_colleague a-6b2c-2e-5f-3g-5h-2
    your_colleagues c-3 your_collection a-3 your_college a2 your_committee c-2
    your_company a-2b-1c5d1e2f-2g-5h-9i-2j-1 your_competition a1h3j1 your_competitor a7c-3d-5h2 your_competitors a2
    your_concern d4 your_consultant c6 your_contract b1c3d1i-6 your_contracts c1 your_control a3
    your_cook b-4c-3d-5h1 your_coordinator c4d-1 your_copy h1 your_corner a-1b1 your_corridor d5 your_council c1
    your_counter a1b-6 your_country d1j4 your_courier c-2 your_court b2f1 your_courtesy d-4 your_cousin c-1d2
    your_credit c-2d1e2 your_crew a-3b-5c2d-1f-1h-1 your_crowd a2 your_customer c1 your_customers i1
    your_data c-2h1 your_date c-3g9 your_daughter c-2d-2 your_day b3d-4 your_deadline f1i-1 your_demo c1
    your_department a3c2d5 your_depot a1b-7d-5e2h-6 your_deputy c3 your_design c1 your_desk c-6 your_details c-3
    your_diary c-2h2 your_dinner h1 your_directions a-3c-3 your_director a-4b-6c-5d3f4h-3 your_directors c3f2
    your_dispatcher d-3 your_dog c-5d-5 your_dogs b1i2 your_doing c-2 your_door b-1c-11d-4f4 your_doorman c-2
    your_doorstep d1f2 your_driver b-6c1g-3h-3 your_drivers a-3b1d-6 your_editors c3 your_email a1c-2e4h1k2
    your_emails c-2e5 your_empty d3 your_end a2b4c2f1g-8j1 your_energy c-1 your_engineer d-1 your_engineers c1d-3h1
    your_estate a1 your_esteemed b2 your_evening c1 your_events h1 your_excuses c-1d4e1 your_exhibition c1
    your_eyes c-3d5 your_face c2d3h2 your_factory a2b-3c2d-2 your_facts d4 your_family d-2 your_farm c4h-2
    your_father c-4 your_fault a1c-3d-2 your_feedback a-2c-5d-6 your_feet d-2j2 your_festival c1 your_figure b8c-2
    your_file c-2d-2i5 your_final f2 your_finance b5 your_finger c1d2 your_fingers c1 your_fire c1
    your_firm a1b-4c1d-3f-4g-5h-11j-4 your_first a-6b-2c4d-10e-4f2h6 your_fish d-2 your_five c-2g1h1 your_fixed b2
    your_flat c-3 your_flats a1 your_fleet c2 your_floor a3c1d-2 your_flyer c-1 your_folks a1b2h2 your_food c-1d2
    your_foreman a-4b-1c3d-5h1 your_form b1c1d-4h-4 your_former c1 your_forms c2d4 your_foundation b-1c1h4
    your_founder b-3c-1d-2 your_foundry c-1 your_four a2c-1d1e2g5 your_fourth d3g1 your_foyer a-3 your_free c-3d4
    your_friday h4 your_friend d3 your_front a-9b-3c-4h-7 your_funding b2 your_gaffer c2 your_galley c-1
    your_garage a4c6 your_garden a-5 your_gardener b-1c-2 your_gate a-6c-5d-3e-4h-8 your_general a2d1
    your_generosity d-1 your_girl c-2e4h-1 your_girls d-1 your_glassdoor c4 your_good a3h-2 your_grade a-1b4
    your_graduate h3 your_grandfather c-2d-2 your_grandmother d2 your_grant b-2 your_ground c-2 your_group b-1c3d-2
    your_guard b-2c-1d-6h-3 your_guests d-2 your_guide c-2 your_guy c1 your_half g3k1 your_hall a-4
    your_hallway j-2 your_hand b5c-1d2h-1 your_hands a1b2c-3d-2 your_harbour c-2 your_harvest c1
    your_head a-6b-8d5f2g-2j2 your_heads d6 your_health c-1 your_heart d1 your_heating c-3 your_help h1 your_hi d2
    your_hiring a-3c3d3j1 your_hold d1 your_holiday b1e-1 your_home c1 your_homework b2c-4d4 your_hospital c3g-2k-5
    your_hotel a1c1d-1 your_hour g3 your_hourly b6 your_hours a1b5c2d-2 your_house b2e-2 your_hr a-3b2c3e-1i-3
    your_husband d-2 your_idea d2e-2 your_inbox d-6h-1 your_induction c3d-2 your_indulgence d-1e2 your_inmail e2h-1
    your_institute a-1b2c2 your_instructions c-1d-2 your_interest d-4h-4 your_intern a-2b-2d-1h-1j2
    your_interns a-2c-1 your_interview a5b3c-2d-1e3f2g13h3i6j1k1 your_interviewer c-1d2 your_interviewers d-2
    your_interviews b1c-4d-6e1g1h-1 your_invitation c-6d-1e11g-4h6i3 your_invite d2e4k3 your_job a8b2c-4d6e1f1g1h3
    your_joke d1f2j1k1 your_juniors c3 your_kennels a2 your_kids k1 your_kind a-3b1h7i5j2
    your_kindness a-2c-6d-10e-2h2 your_kitchen d-5 your_lab b-5d-6k1 your_laboratory a1c1 your_lad c1d-5h2
    your_lads b-4c-7d-3 your_lady b4c1f1h1 your_lagos c1 your_last b1c4e6h-4i-2 your_late c-2 your_lawyers c2
    your_lead a-2 your_leadership c1h1 your_leaflet b-1c-3d-2 your_lecture a-3c-3 your_leeds b2c-1 your_legal c3
    your_letter a-2b4c-5d-5e6f-6g2h1i-14k2 your_letterhead a2d1 your_letters c2e4 your_level d1 your_library a-3c-3
    your_life d3 your_lift d-4 your_line a2c3d-6e-1 your_list a1b4c-12e1f-3g3h7i2 your_little a-1b-2c-12d9
    your_loading c1 your_lobby b-3c-1d1 your_locum b1d1 your_logo a2c-6d1 your_lorries c3d1 your_lorry b2c-1
    your_loss b-1d6 your_lot a5c1d2e-3g-2h-1i1k2 your_lovely a2d-2 your_lunch a3b1c-2 your_machine d-6e-1h-1
    your_machines c1 your_magazine c3 your_mail c-3d-2e6h1i-1 your_mailbox e1 your_mailing e1 your_mails c-4d1e5
    your_man a-3b4c1f5g3 your_management d3f1 your_manager a-5b1d6f1i1 your_managers c3h2 your_map c-1g-1
    your_mate c4d3 your_matron c-3d-3 your_meeting g3 your_menu c-2 your_message b-3c-9d-13j1 your_messages c-3e5
    your_mill c-1 your_mind b-1c2d3g2 your_ministry c1 your_missed c-1e3 your_mission c-3d1 your_monday d2g2h1
    your_monthly b1c2d1 your_morning d-5g4 your_mother a2c-7d1 your_move d-2 your_mr a-2b1c1
    your_museum a-1b-2c-1d-4h-1 your_name a2c-6e4f-1h-9 your_nephew d4 your_new a-10b-9c-5d-3e-4f-3h-9j-4k2
    your_newsletter c-5e-2h-1 your_newspaper c3 your_next d3g1h-3 your_niece i1 your_night a-3g-2 your_nine a1g4
    your_nonsense c-2d4e2h2 your_nose d3 your_note a-4b-4c-10d-10h-1k1 your_notes e4 your_notice c-5i-2
    your_number a-4b6c-3e6h-2 your_nurse d-1 your_nursery a1c-4d-1h1 your_nurses a-5b-4c-1d-4 your_nursing c2
    your_offer a2b8c-3d1e2h3j-2 your_office a2c1d1e3f-7g6h-2j-4k3 your_officer c1 your_offices c-2h1
    your_old b-4c1h-5 your_onboarding b-3c4 your_one a6c-3d-2g1 your_online c2d-5 your_open b-4e-3f-5g-2i-3k-2
    your_opening a2 your_opinion c-3d8 your_orchestra c2 your_organisation a-1c3d-1 your_other a-1d-2f1
    your_out d-2 your_outfit a1c1 your_own a8b2c5d6e2h-2 your_package a-1b5 your_page b2 your_panel a-2c-1d2f2g7h1
    your_paper a3b-3d-1 your_papers g-1 your_parcel c-2i1k1 your_parking c-1 your_part b1j1 your_partner c1d2f1
    your_partners a-1h2i1 your_patience c-6d-3e3h-3j2 your_patients c-1 your_pay b7c2d1 your_payroll c2 your_pen d2
    your_pension b-2 your_people a3b6c1d-7h-7 your_personnel a-1 your_phone a1c-2d-1e4h1 your_phones d1
    your_pile h2 your_pilot a-1 your_ping d3 your_place a4b2c3f-5g2k3 your_plan h1 your_planner c3d1
    your_plant b-4c-1g1h-2j1 your_platform c3 your_podcast c-1 your_policy d3h2 your_pool h1 your_port a1c1
    your_portal c6h2 your_porter a-1c-8d-6h-3j-1 your_porters a2c2 your_position a10b-1c-6d1
    your_post a5c-4d2e3f1g-1j1 your_poster b-2 your_posting b5c-2d-3i-1 your_posts a-1d-2h1 your_practice h2
    your_precious c-1d8g1 your_predecessor d-2 your_press a1 your_prices c1 your_principal c1f1h1 your_problem d6
    your_process b2e-1f4h2i5k2 your_product c1 your_products c-3 your_program a1 your_programme a3
    your_project a6d-1h3 your_proposal a3g1i-1 your_public c1f-1 your_pupils c-3d-2
    your_question b-2c-12d-9e4f-4g-8 your_questionnaire c3d2 your_questions a-4c-5 your_queue d-2f4g1h2
    your_quiz d-4 your_race f1h3 your_raffle b-2 your_range a-4b5c-2h-2 your_rate b-1c-5 your_reading c-7d-4
    your_reception b-2c1d-1 your_receptionist a-4b-3c-1e-1h-4 your_records c-3f-1i7 your_recruiter a-2b3c2d-1
    your_recruiters c3 your_recruiting d3 your_recruitment a1h5 your_regional c1 your_registrar c1
    your_relocation c-3 your_remark c-4 your_reminder c-2 your_reply c3d-2e2g1 your_reputation c1 your_reserve h2
    your_residents c-2k1 your_restaurant c1 your_reviews c2 your_ring h4 your_rival a1c-3h1 your_rivals a1
    your_road a-3 your_robot d2 your_role a7b-3c-2h-1j1 your_roof a1c-3 your_rota c1d2 your_round i1
    your_safety a-4c3 your_salary b6c1 your_salon a2b1c2 your_saturday d-1g5 your_scale a-2b9c-2 your_schedule a2c2
    your_scheduling c2d1 your_school b-1c6d-2g-5 your_search a-1c-6d-11 your_second a-9b-1d2f4g-2
    your_secretary a-2c-4d3h-6 your_sector b-2i4 your_security a-3b-4c1 your_selection a2c3d-3e-3g-1h2k1
    your_servant d6 your_service b-2c2 your_session b-3g2 your_sheet d-1 your_shift c1 your_ship b1
    your_shipping c-5 your_ships c1 your_shop a2b-9d-7e-4g-5h-2 your_shortlist c-3f1h3 your_showroom c1
    your_sick b1d-1 your_side a2b5c7d2e-3f1g-1j1 your_sign a1c-6 your_silly d5h2 your_sister c-3
    your_site c3e-1g-1h-4 your_sites d-1 your_size a1b1c3d-2 your_slot g7 your_so a-1c2d10 your_son c-1d-4
    your_sort d5h2 your_spam d3 your_spare d-1f1h-2 your_speech d2 your_spring c-2 your_staff a-7b-10c-3d1g-2h-7j-2
    your_stage b-2h1k1 your_stairs c-3d-1 your_stall c-4d-1 your_stamp e3 your_stamps d-4 your_stand g-1
    your_standing c3h-1 your_starting b3 your_stock b-2c1 your_store a2c1h-2 your_story c-2k2 your_street a-4c-3
    your_student b-2 your_students c-7 your_studio a2b1c4 your_stupid c-3d2e3k1 your_stylist c3 your_summer b-2c-2
    your_supervisor b1c5d4g1 your_supervisors b2c3 your_surgery c-2d-2 your_system c3h4 your_table a3c-1f2g1
    your_talk a-3b-5c-3d-7e-3f-1h-3 your_talks c-4 your_tax b-1 your_tea b-3c-2d1h-1i1 your_teachers c-1
    your_team a-4b-1c-4d-8e-2f-6h-9k-5 your_tech c4 your_technical c2 your_telephone c2d-1 your_ten c-1g3
    your_terms b3c3 your_test a1c3d1e-3 your_tests d3 your_text d-4e1 your_texts c-1e2 your_theatre c3h-3
    your_three a4b-1c-3d-6e7 your_thursday g1i1 your_ticket c1 your_till k1 your_time a-6b-8c-10d-16e-9g1h2i4
    your_timetable c5d-1g1k3 your_tip c-1 your_tone d3 your_tools c3 your_top a-5b6c-2 your_tour c-5
    your_town c-7h-5j3 your_trainee b-1 your_trainees a-3d-6 your_trainer c1 your_trainers c2 your_training a-4
    your_treasurer b2 your_tree a2 your_trial a1b1d2h1 your_trucks c5 your_trust c-3d-1 your_tuesday g2h2i2j2
    your_turnover c5d-1 your_twins b1 your_two a-5b-3c-7d-1e1g4h2 your_understanding d-4h1 your_uniform b-3
    your_union c-4f1i-3 your_unit c-2 your_vacancy a7c-3d4g2h3 your_values d2 your_van c1 your_vans c5
    your_very a2h1 your_village a1 your_visa d-1j-4 your_visit c-3d-2 your_visitor c-1d3 your_visitors c-3i-2
    your_voice e4j2k1 your_voicemail c-6d-4e-3k2 your_volunteer c-1 your_volunteers b-3c-3d-2 your_vp b1c1h1
    your_wage b4c-2h1 your_wages b1 your_waiting b-2c1h1 your_wall a-3c3d-4 your_ward b1c1d-5 your_wards c-1h1
    your_warehouse a6h-1 your_way e-4f1j1 your_website a-2b-1c2d-3i-1 your_wednesday g3 your_week g2
    your_welcome c-6d-4 your_whole a-5b1d5g-1h-2 your_wife b-1d-3j2 your_window c-3d-7 your_woman c1
    your_work b-4c-6d-5h-6k-1 your_works a2 your_workshop a-5c2d-2h-3 your_yard b1c-1d-6h2k-4 your_young d2
    your_zoo b1d1 yours a9b-2c-3d-10e-7f1g-3h-1i-5j-10k-12 yours_, a-1b1c2d-3e-5f1g-3h-3j-5
    yours_. a-1b1c-6d1g2h2j1k-5 yours_? d1 yours_a a4b-2c3g1 yours_among a2c-1 yours_and a3b4c-3f1g2h1
    yours_are a1b2 yours_as a-4e2 yours_at c-1h1 yours_because a1h3 yours_before f1h3 yours_by g1 yours_came c-6f1
    yours_can a2b-1h1 yours_comes a4 yours_could a-2b-2c1h1 yours_did a5 yours_do a3 yours_does a5b-1c-6
    yours_ever a-3d-4i1 yours_faithfully a-11b-7c-6d-9e-8f-6g-2h-7i-3k-2 yours_felt c-2 yours_for b-1c2g2h-1
    yours_had a3c-5 yours_has b-3c1h1 yours_i a5h1 yours_if a1f3 yours_in a2c-7h-4 yours_included a2b-3e1
    yours_is a-3b1c6g2h-1 yours_it a-2d2g-2 yours_looked c-2 yours_made a5c2 yours_never a3c-2 yours_on a2c1
    yours_only a2b-1 yours_seemed a1 yours_sincerely a-9b-2d-6h-4 yours_so a2 yours_stops b1 yours_that a-2
    yours_the a-1h-1 yours_to c1d4 yours_too a2e1h1 yours_truly a-9b-2c-8d-12g-5 yours_was a2c-8d-1g-3h2
    yours_were a-1b1c1 yours_will d2e3 yours_with b1 yours_would a4f-2g-5h-2 yours_yes a-5d-4e-2h-3
    yourself a-12b2c-8d5g-12h2i2j-4k-8 yourself_, b1c-3d-1e-5h2 yourself_. c-4d4e-3i2 yourself_a b1d2
    yourself_on d4 yourself_that c-3d1 yourself_the c1d-1e7h2 yourself_to d-2 yourselves b-7d10e-3f-5g-11j1
    yourselves_, c-3d2 yourselves_. a3c-2d5e1g-3j1 yourselves_a c2d3 yourselves_another d2 yourselves_in d-1
    yourselves_out c1d5 yourselves_what d-2 youse a1c4d3 youth b-4c-8i-2 zealand g1j3 zero a-3b1c3d2g-4h2i1
    zero_. c1 zero_hours b-1e-1h-2i3 zeros b5 zoo a7b-3c-6f3 zoo_, a4b-3f3h-2 zoo_. a1b1d1h1 zoo_is a1
    zoom a-3b-8c3e-5f2g5 zoom_, c1 zoom_at g2 zoom_link f1 zoom_on d1g1 zurich a1b-2c-1j3 zurich_. b-3
    ~accept a-1b1f11g-1h15i5k-1 ~acknowledged a-3b-3c4d-1e-3f2g-1h2i2j-4k-2
    ~advertisements a-4b1c4d1e-3f-8g-10h-3i-4j1k-10 ~africa b-5c-3d-2e-14f-5g-2h-2i-6j7k-9
    ~after a-2b-1c2d-2e2f1g-4h-1i6j-1k3 ~agreement a-2b3c-1d-5e-1f4g-2h3i13j-5k-7 ~ah a-4b-1c-3d7f-4g-5h-5i-2j-2k-3
    ~album b1c1d-3f2g-3i2j2k1 ~analyzing a-3b-2c3d2e-1h2i2j-1k-2 ~annoys a3b-1c2d-2e2f4g1i-1j-4k7
    ~anxiety a-3b-4c1d2e-1f-1g-5h-5i-6j-5k18 ~apparel a3b-3c-1d-2e-2g-5h4i-1j7k-7 ~area a4b-2d-4e-3f-2g-1h1i-2j7k-3
    ~arrogance a3b1c4d11g-2h-4i-2j-4 ~arthritis a-6b-9c-7d-14e-14f-2g-15h-10i-14j-10k26
    ~asked a-8b-4c4d1e5f1g-4h-2i2j-3k-5 ~assaulted a3b-7c5d6e1g-5h-3k6 ~astonished a-1c2d3e-3f-6g-2h-4i-7j-6k5
    ~auditor a-5c4d-1f-5h1i1k-5 ~baker c-1d-2e-6f1g-2h3i1j-2k2 ~ball b2c1e-1f3h2j-1k1
    ~beast a-2b-5d9e-1f-6g-7i1j-4k1 ~beforehand a-8b-8c7d-4f1 ~belittling a-7b-12d7e7f-2g-11h-6i1
    ~berlin b1c-4d-12e-11f2g-3i-10j9k-12 ~big a6b-1c-5e-8f-3g-5i-4j-11k-7 ~blog a-5b-5c3d-4e-1f1g-9i2j-10k-11
    ~bnb a-2b9c-6d1g-3h-1 ~bonding a-2b-9c1d-3e-9g-11h-4i10j-7k3 ~book a-4b-4c1d1f-6g-11h-4i4j-2k-8
    ~boss a-2b2c4d1e-8f1g-1h1i1j-5k5 ~bread a-2b-1d-2e-5f-7g-9h-3i-1j-7k2 ~building a2b-7c-1d-5e-6f-6g-2i-7j10k-5
    ~bullied a-1b2c7d8f-1g-1h-1i-5k8 ~bumping a1b-2c-1d2e-1f3g2h5i-1j-3k-2 ~burnout a-1b-2c-2d7e-3g1i-5j2k4
    ~buyers a-1b-2c7e-8g1h1j10k-1 ~cardiologist a3b1c1d-1e-6f-2g-1h1i-3j-2k9 ~carved a6b-1c1f1g1i3j3
    ~cathouse b-3c-1d1e2f-1i7j-1k-4 ~ceremony a-6b-3e-3g1i-5j-7k-5 ~change a2b-1c2d-1e1f4g2i1j-2k-2
    ~chatted a-3b-4c-1d-2e-8g-5h-3i-3k2 ~chief a-1b-2c4e-4f2g-4h2 ~child b-3c2d5e1f-7g-10h-5i-2j-3k16
    ~childcare a2b5c3d-10e-10f-3g-2h1j-6k6 ~chucked a2b-1c6d2e7f-2g3h2j-2k1 ~ciao a-3b-4d-2e-8g1k-2
    ~circle a2b-5c-1d1e5f-2g-6h-3i-1j-7k-1 ~cleaning a-4b-1c4d4e-8f-7g-7i-1j-2k-4
    ~clicking a-1b-1c5d2e-1f1g-2h-2i3j4k7 ~clowned a1b-4c6d1e3g-2h-4i3 ~clunky b1c9d4g1h-9
    ~commanded a5b-4d-4e-7f3g-1h1i-1k-2 ~companies a-1b5d-2e-6f-6g-9h-1j6k1
    ~condescending a-2b-1c5d3e2g-7h1i-4j-3k-8 ~corresponding a1b9c4d1g3j1k-6 ~court a3b2c-1d-3e3f1g-2i2k2
    ~cpf a-4b10c-4g-4i5k-1 ~crore a-2b14c-1d2f2h1i1 ~dark a2d-4e1f-9g-4h-3i-1j4 ~dead a1b-2c2d2e2f2g1h-3i-4j-4k10
    ~decide a-4b-2d2e7f5g-3h1i3j-2k-7 ~deferral a-13b18c-11d-12e-11f-10g-6h-5i1k-2
    ~denmark b-2c-2e-8g-1h-4i-8j13k-10 ~description a1b-5c3d-1f4g-6h-3i-2 ~developed a3b-4c6d2e-3f-5g-7h-2i-2j-1
    ~dialing a-5b3c-2d-2f2g-1j3k-2 ~dingy b-1c8d3e-4g-7i-3j-1 ~diploma a-3b-6c5e-3f-5g-1h-1i-1j3k-13
    ~disrespectful a-4b-1c7d11e-4f-3g-6h-1i-2k6 ~documents a-8b-4c4d1e6f-4g-18h-4i3j2k-6
    ~dog b-3c-1d5e1f-2g-7i-7j7k-2 ~dollars a-8b9c-9d-4e1f-1g-4h-3i-3j-6k-3 ~dolt a-1b2c4d6e-4f-1h3j-4
    ~dreadfully a-4b4c4d-2g5h-5 ~drifting a-8b-4e9f-4g13h-6j1 ~easter a-7b2c-2d-4e2f-1g-1h-5i7j-5k1
    ~edge a5b6c-2d-3f1g-1h-2i2j5k-1 ~eighteenth a-10b3c1d-1e-9f2g3h1i6j-6k-1 ~election a1b-3c1d-1e-3f3g3h7i2j-4k-4
    ~employees a1c5d1e-4g-6h3j4k-3 ~euros a-9b11c-5d2e-1g-6h-5 ~even a1b1e1f4g1j1 ~event a2b-4d-2e-6f-4g-1i-5j-3k-5
    ~evicted a1b-3d-3e-1f2g-5h2i-11j7k3 ~exceeded a6b13c-4d-4e-1f-3h-3i-3k-6
    ~explanation a-9b-6c5d3e4f-5g3h-7i4j-4k-6 ~facilities b1c3d3e-3f-3g-4j4k-1 ~falling a-3b1c1d1f6g4h1i-2j-6k4
    ~favor a11b-2c-2d1f-3g4h4i-8k-3 ~fbi a-4b-2c4d-1e-11f-6g6h-1j6k-1 ~filed a1b-4c1d-5e-2g-1h-2j1k5
    ~financially a-8b6c9d-2e-3h-2i-3j-6k9 ~firm a4b2c4d-1e-5f-1g-4h1i2j2k-2 ~flags a3b-4c1d-5e-3h-1j-3k-1
    ~foreperson c-9d1e2g-7i-5k7 ~forgetting a1b-4c2d6f1g-2h1j-1 ~forth a8c-3d-14f-5g1h-2i-1j2k-3
    ~fridges a-3b-2c7d4e-3f-1g-8h-2 ~garbage a-7b-6c4d11e5f4g-8h-2i-2j7k-4 ~giggle b-3c-2d7e4g-3h-11j-2
    ~gloomy a5b-3c1d5e8f-8g-8h-3j-4k-1 ~go a-3d1e4f4j1k-1 ~god a-1b-4c-9d3e1f-1h-2i-2j-2k-4
    ~goddaughter b-3c-3d-2e-2f-2h-8i1k-2 ~graduate a4b-3c1d2e-9f-8g-5h1j-2k-10
    ~gratitude a-8b-8c-9d3e-6f-6g-7h-1i-9j-15k-12 ~graveyards a5c1e-6f-4g-3h5i4j4 ~greatly a2b6d-7e-2f1g-6h-2j2k4
    ~guide a2b6c1d-6e-5g-6h3i-3j-3k-7 ~handshakes b-7c-2d1e-6f-4g4h-1i2j-6k-2
    ~headhunted a-4b4c-1d-5e-1f3h-3i4j2k-5 ~hectic a1c1e3f3g1h1i5j-1 ~hey a4b-2c-3d3e-2f2g-1i-4j-3k-4
    ~idiots a-5c6d13f-5g-4h3 ~improve a9d1f-2g-1h3i3j-3 ~indeed b-1c3d3e-1f1g10h-5i-4j-3k-2
    ~infection a-3b-9c-11d-2e-1f-7g1h-4i1j-4k15 ~inside a1b-4c3e1f3g1h1i-2j-1k4 ~instill c2d2k2
    ~internet b-4c4d1g-4i-5j-5k-4 ~internship a1b1c3e-7f-5g-4i1j-8k-2 ~interviewer a-4c7e-2f-3g-1h2i-1
    ~jeebies a-4d7e5g8h-2j1k4 ~killed b-2c4d1f-3g1i-3j10k4 ~kipping a-1b5c-1d-12e2i-4
    ~knee a1b-6c-3d-3e-11f-6g-3h-2i-5j-4k12 ~la a-3b-1d3e-7g-11h-2i-4j-1k-4 ~laborer a-3b1d-3e-11f-3g3h4i-7k2
    ~lack a1b-4c3d-1e-10f-1g9h-5i6k-4 ~lahore a3b-1c-3d-8e-11f1g-2h2i-3j11k-11 ~lapses a-6b-5c5d-3e-2f-7g-6h-6i4k-1
    ~laptop a-6b4c1e1f-1g-2h-6i1k-11 ~laws a-2b2c2d-2e-3f4g-2h-3i6j4k-1 ~leaders a1b-2c3e2g-1h-1i3j-2k-3
    ~leeds a-2b-2c-3d-2e-10g1i-1j8k-5 ~legs c1d7e-2f3h-3i-4j-9k12 ~lifeguard a-2b-6c3d-7e-7f2g-2h2i3j-10k1
    ~lighter a10c3d-2e-1f3g-2i-3j-3k-1 ~liver a-5b-4c-2d8e-3f-6g-3h-4i-13j-9k24
    ~ludicrous a-5b-1c8d14e1f-2g1h-3i-2k5 ~lunatic a-6b-2c1d7e-8f-2g-3h2j-2k-2 ~malaysia a-2b2d6e3f5g-1i-2j11k-6
    ~maneuver c-2e1i-1 ~materialize a4c-9d-8e7g-6h-1i3 ~mine b2c-1f1g-1h5i3k-1 ~misplacing a7b2e4g-4h-1
    ~misspelled c1g-6h1j-1k-1 ~money a-1b12c-2d-7e-8f-4g-5h-1i-5j2 ~mother a-3b-2c1e-7f-6g-3h-3i-7j2k5
    ~mud a1b-8e-2f-4g2h-1i-4j-4k-8 ~munich a-4b1c-10d-10e-7f2g1h3j6k-9 ~musing a-5c1e-5g11h-4
    ~nails a1b-2c2d-1e3h-1i-1j-2 ~newspaper a3b1c3d-2g-8j-2k-4 ~nicest a1b-2c-5e-4g2h-1i-5j-3k-5
    ~nicks b2c2e-4g-4h-6j-1k-2 ~niece a-6b-5c-1d-2e-2f-10g-2h-3i-6j5k5 ~noncompete b4i3
    ~nonstarter a-1b11c-3d6e3f3g-4h-3i-5j-4 ~notch a2b4d-1f-3g-4h4i-6j5 ~oct b-3c3f-1g3h-1i2j-1k-1
    ~operations a1b-5c8d-4e-4f-3g-3i3j1k1 ~optician a-1b2d-2e-3f-6g-8h6i-7j-4k-1
    ~organization a4b1c3d-3e-3f1g-2h3i3j1k-3 ~outclassed a14c-4d-11e-7f-5g-4i3j-2k-3
    ~outmoded a-2b-2c17d-3e-1g-2h-3k2 ~overcomplicated a-4b9c5d-1f-4j2 ~painter a2c2d-4e-9f-1g-6h4i-2k2
    ~pants b4c2d-2e-8f1g-4h-2i4j-3k-3 ~park a2b-3c-2d-3g-1h2i-1j4k-5 ~particular a2b1c4d1e-2g2h-1i1j1k-5
    ~pause a-9b6c1d4e2f9g-5h-1i-2j-4k1 ~payments a-12b18c-8d-7e-15f-7g-11h-2i-6j7k2
    ~permit a-5b-5c-2d-5e-6g-4h-1i-1j18k-11 ~philadelphia b3c-7e-2g-6i-3j10k-11 ~piece a-3b2c2d2e-3g-3i5j-1k-5
    ~pills a-9b-6c-1e-9g-10h-11i-10j-10k25 ~plainer a11c-5e-8f-2g-1h3i2k-5 ~plane a5b-2c-2d-1e-2f-5g4h3i-1j8k-4
    ~plasterer c-2d-3e-6f-1g-10h5j-3k-5 ~players a3b-1d1e-2f-2g-8h-1i1j-9k-7 ~poked a2c-2e3f-1g-1h2j1
    ~pondering a-8b-3c2d-11e14f2g1h-4k-3 ~possessions b2c-3d8e4f-1g2h-2j1k5 ~pressurised d1h2
    ~presume a-2b-3c-4d-1e-7g5h2i-5j-5k-2 ~prevent a-1c1d2g4i-2j-2k2 ~principalship a4b4c-1g-9h4i1k-2
    ~problematic a-4b-6c4d5e5f-1g4h-10 ~progression a1c2d4g-1h2j-1k1 ~proposing a-1b-1e4f3g5h6k-6
    ~pulled a1c4d-2e-5f-7g-3h2j-5k2 ~puts b10d-4e-6f-1h-1i3j3 ~question a-2b-2c2d-2e5g1h-3i-4j-4k-4
    ~radiographer a-1b6c-1d-6e-6f3g2i1k-4 ~rail a2b-5c-1d-2e-5f-3g-2i-2k-2 ~realised a3b1c-6d4e-6g-1h-9i-5j1k-1
    ~really a1b-1d1e1f1g1h-1i-3 ~reconsiders a-6b3c3f2g-9h3i5k3 ~regard a1b-5c4d2e-5g-2h1i5j-18k-4
    ~registration b-1c2d-3e1f3h3i1j7k-4 ~rehearsals a5c4e-1f3g5h3i4j-4k-7 ~remained a-1c1e-3f3g1h4i-2j1k-5
    ~repay a-7b1c-1d-2e-4f-13g-6h-13j-2k7 ~require b-7c5e-6g-3h1i2j8k1 ~rescinded a-5b-2c-6d-4e-6f6g-3h13i-5k-8
    ~resigned a-6c2d3e1f1g2h5i9 ~restaurants a2c1d-2e-4f-5g-2h1i-2j4k-4 ~revoking b1c-3d-5e-2f5h8i7
    ~rework a-4d1e5f5g-15h-2j-3 ~rise a1b10c-1e-5f5g-2h4i-5j-3k3 ~rooms a-1b-2c3d-1e-10f-2g-7i-1j5k-2
    ~sarcastic a-2d3e-11g-2h2i-4 ~saturdays a-5d-8e-3f2g-2h-1i3j-6k2 ~scam a-2b2c2g1h-9i2j-6k7
    ~seconds b-1c6f-1g-6h-3i1k-1 ~secured a-3b10c-4d-8e-12f-1g-9h-2i-6j14 ~sense a2b-3c1d1e3f-1h-2i-4j-5k-1
    ~seventies b5c2g-3h-5 ~sexier a15b2c-6d1e-4f-4g-4h2i-5j-10k-3 ~shaping a2c-6g2
    ~shares a-4b7c-1d-2e1g-1h-1i3j-1k-3 ~shilly d2e3 ~ship a5b-5c-3d-6e-1f-1g1h2i1j8k-4
    ~shortlist a1b-6c-2d-6e-8f4g-8h4i-6j-4k-3 ~shouts a-1b-1c3d5e2f-5g-7h-5i-2j-9k4
    ~shows a-3b-8c3e2f-2g-1h-1i5j-1k-2 ~singing a2b-4c-1e-3f-3g-3h1i-2j1k-1 ~sinusitis c-3k9
    ~sitter b1c-1d3e-3f-5h1i-4j-3k-4 ~skill a5b1d5e3f-3g3h-1i-4k1 ~skin a1c3d7e2f-4g3h3i-8j-3k3
    ~smelly a-4b-5c9d3e1f-1g-3h-4j-4k4 ~smiling a1b-5c3d4f-1g-5i-1j1k1 ~smirked c2d6h3 ~snagging b3c5d2e3g2h-2j2k-3
    ~snakes a2b-3c4d6e-2g-10j1 ~sounds a-1b-4c1d-1e2f-5g-11h-1i2j-2 ~spain a-1b-4c-2e-3f-5g-7i-7j8k-8
    ~specialists a2b2c3d1e-7f-2g-3h-2i-1j2k1 ~splints a-3c3d1e-5h-5k6 ~spoon a-4b1c1d-1e-1f1g-2h1i-3j4k3
    ~squabbling a-3b-1c7d-7e-2g1i9k1 ~squalid a-4b1c10d4e-1k3 ~sra b2c2j1 ~stairwell a-7b-5d-1e6g-3h-8i-2k3
    ~stranding a-1c-2h-4k2 ~struggle a-3b-9c3d5g5h-6i-1j-1k5 ~students b1c-1d-1e-4f-3g-1h1i-3j4k-7
    ~sun a1b-1c1f-3g1h2i-4k1 ~supply a-1b4c3d-2e-1f-5g-4h1j5k-1 ~switch b-1c1d-3e1f1i1j2k-1 ~take a-1d1f4g1i2j1k-2
    ~takes b3c-1d-3e2f1g3h-1i2j4k2 ~tc a-2b3d1e-1g-3i2j-1k6 ~technician a-2c3e-10f-8g-7h2j-1k-3
    ~tell a1b-3d4f-2h-1i-6j-5k-4 ~templates c4d6e1i-4j9k-5 ~tempt a5b1c-4d6f4g2h1i1j3k3
    ~testing a-3b-9c6d3e-1f1g-1h-1j-3k2 ~thirdly b-3c-3d-7e5f-3g7h-5i-1k-2
    ~thoughtful b1c-4d1e-1f-8g-1h-3i-9j-18k-1 ~tidier a15b1c-5e-3f-5g-8h-1j2k-1
    ~timely a1b-5c-1d-1e-9g-1h-2i-1j-7k-3 ~torture a-5b-6c7d-1e4f1g-3h2i-1k1 ~treatment a1b-1c1d2e1f-1g-5i-1j-1k5
    ~trial a-2b-1d1e1f5g2i6j-5k1 ~truck a-1b1c1d-5e-12f-3g-1i-5j4k-2 ~turfing c4e1f-1g5h-2
    ~twat a-8b-2c-7d-1e-1f-4h2j-4k-8 ~twenty a-2b7c2d-1e-11f-3g1h-3i6k-3 ~typed a-4b-8c2e10f-10g-17h-3j-6k-1
    ~typical a1c1d2e-7g-8j-3k1 ~undertake a-5b-7c3e2g1h2i4j2k-6 ~underwhelmed a5b-3c7e-4h-5j4k2
    ~unfair a-2b-1c8e-2g-2h-1i-7k1 ~unimaginative a1c6d3e-6f-1g2 ~unimpressive b-1c7d2e-9g1h-8k1
    ~unsettling b-6c9e-8f-3h-1 ~unstable a-6c10d-6e-3g2k1 ~useful a10b-4c-4d-3e-10f1g-3h-1i-1j-3k-1
    ~vendor a1b-2d-5e-3f-3g-4k-7 ~vicar d-2e-2f-4g1h3j-11k3 ~wasted a1d9e-1f-4g-3i-2
    ~weather a-1b-5e-2f-2g-3h-4i-2j-4 ~week a-6b-2c1d-3e-5f2g3i6j-4k-3 ~well a2c1d-1e-1g-1i2j2k-1
    ~whatsapp b5c4e-1f-6g-3h-5i4j1k1 ~win a6b1d1e-4f4h-1i2j-2 ~wonderful a1b-4c-4d3e-11f-6g-11h-2i-7j-9k-4
    ~word a-2b-2c4d2e1g-4k-2 ~workmates a-6c3d-5e-3g2h-2i-3j1k-4 ~worried b-5c4e-6f-9g3h-4i-6j-6k3
    ~xo a-1b6d1f-5g-1h1i-3j-5 ~ya a-2b-7c-2d1e2f-1g-4i-7j-6k-3 ~yards a-4b1c3d4e-1f-1g2h-1i3`,
};
