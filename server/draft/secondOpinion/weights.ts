/* Written by `npm run learn`: what each feature of a sentence weighs for each topic. */
import type { Weights } from './odds';

export const weights: Weights = {
  bias: [-12, -14, -13, -13, -10, -18, -11],
  features: `
    ! a-4b-3d3e1f1g-5 !_! c1d7 's a1c-1d-1e-1g2 's_@number b1 's_a a2c1d2 's_all a-3b-2e1f-3g-2 's_anything e-1
    's_been a-2b-2e1 's_cropped g1 's_gone g1 's_in e1 's_interview d-2e-1 's_job c1 's_just a2 's_leave e1f1
    's_looking g2 's_me g1 's_more g1 's_name c1 's_not g1 's_nothing e1 's_on b1 's_something g-1 's_still e-1
    's_the a4b2g-1 's_time a1d1 , d-1f1 ,_a c2 ,_although f1 ,_and a1b-1c-1d-2e-3f-4g-1 ,_another b1g-1 ,_as a1b1
    ,_at a1 ,_be d1 ,_because a3b1c1d-2e-3f-1 ,_but a-2c-1e-4f1g1 ,_by a-1e1 ,_bye e-2 ,_can e2g1 ,_coffee e-1
    ,_do e-1 ,_even a1d1 ,_for a-2b-1d1e-1 ,_got g1 ,_having a1 ,_however c1f1 ,_i c-1d2e1f1 ,_if b1c2f2
    ,_in a-1c-1f1 ,_it a2d1e1 ,_just f1 ,_let c1 ,_might e1 ,_mr d1 ,_my a-3b1c-2d-2e-1g2 ,_no b1d1 ,_nobody c1
    ,_nothing f1 ,_on d1 ,_once a1 ,_one a-1c1 ,_only d1e-1 ,_or b-4d1e-2f-3 ,_please b-1d1e-4f-2 ,_plus b1
    ,_really a1 ,_should f1 ,_since a2b2g1 ,_so c-1f-1g-1 ,_something g1 ,_still e1 ,_take e1 ,_thank d-3
    ,_that a-2b1 ,_the a-1c2d-1e-1g1 ,_their a1 ,_theirs a2 ,_then b1e1f1g1 ,_there e1 ,_therefore e1
    ,_they a-1b2g1 ,_things e2 ,_this a1 ,_though a-1b-1c-1d-2e-2f3 ,_to g1 ,_truly d1 ,_um g1 ,_unless b1d1f3g1
    ,_we e1 ,_were f1 ,_when b-1 ,_where b-1 ,_which a1b-1d-1e-3f-4g-1 ,_while c1 ,_who c-5d-4 ,_whose a1
    ,_will e1f1 ,_with g-3 ,_work e2 ,_would f1 ,_yeah g1 ,_you b1c-1d1g-2 ,_your b-1c2 . c2d1e1f-1 : c1d1e-3f-1g-2
    :_another a1 :_i d1e-3g-1 :_it c1 :_the c1 :_they b1 :_your b1 ; b-1c-1d-2 ;_i a-3b-5c-3g-2 ;_it b-1g1
    ;_the b1c1 ;_your a1 ? a-7c-1d5e1f2g-5 ?_? b1d1 @address b-3c-1d-3e-1f-3g-1 @address_. b-1d-1f-1 @amount b6e1f2
    @amount_and b1 @close a-1b-1c-3d-6f-1g-1 @currency b5d1 @currency_@number b5d1 @dash b-2 @dash_@number b-1
    @number a-3b5c-6d-1e-4g2 @number_, f1 @number_. a-1b-2c-1d-6e-5f-1g1 @number_@dash b-1
    @number_@number a-1b-6d-4e-1f-2g-2 @number_@open b1 @number_@percent a-1b1g1 @number_a a1b2 @number_an b2d1
    @number_and a-1g-3 @number_is b-1g2 @number_lpa b2 @number_or d-2e-1f-1g-1 @number_percent b2 @number_plus a1b1
    @number_pm b-1 @number_to d1 @number_today g1 @number_with b1 @open a-2b-1c-5d-5e-5f-1g-2 @open_k b1
    @other c-1d-5 @other_@other e1 @percent a-1b1g1 @percent_hike b2 @percent_of b-1 @quote b-1d3 @quote_. d2
    @slash b-1 FIRST a-5b-6c-3d2e-3f-13g-4 LAST a-8b-2c-7d3e3f-1g-2 LENGTH-1 a-8b-11c-1d-3e-14f-12g-11
    LENGTH-2 a-5b-6c-6f-13g-5 LENGTH-3 a-4b-2c-3d1e1f-4 LENGTH-4 a-1c1d1g-1 LENGTH-5 a2b2d1e-1g1
    TELLS-accepted a2b1c-1e-3g-7 TELLS-attend a-2b-1c-2d-3g-1 TELLS-otherFirm a-1c-1f2g-2
    TELLS-withdraw b1c2d2e-6f2g-6 a a1b1c1d3e-1f-2g-1 a_@number b2 a_bank d1 a_bell g1 a_better a3b3d1 a_big b1
    a_bigger a1 a_bit a-3d-3e2 a_bunch d2 a_calendar d2 a_candidate a-1e-1 a_car b2 a_chair b1 a_change b1
    a_client g-1 a_closer a2g1 a_company b1c1 a_counter b1 a_crew b1 a_cut a1b1 a_cv d1 a_day b1f1g1 a_decision c1
    a_different b-2c-1d-3g1 a_fair b1g1 a_far a2 a_favour d1 a_few a1d-1e2g-1 a_final b1 a_firm a1 a_flat b-1
    a_form d1 a_fortnight b1 a_friend c1 a_full d1 a_glass a1 a_good d-2e-2g-1 a_grade b1 a_great d-2e1
    a_half b2c-1 a_hard e1 a_hospital b1 a_hotel b-1 a_job f-3 a_joy b-1c-1d-1 a_laugh d2 a_leg d-1 a_lesson d-1
    a_line e1 a_little c1e1 a_long b-2c-1 a_look c1 a_lot d-7e1g-1 a_lovely d-1 a_man a1 a_mess c1 a_message c-3d-3
    a_mid c1 a_mile b1 a_million d-2 a_minute d-2 a_miss e-1g4 a_more a3 a_much a2g-1 a_no a-3e-2g1 a_nurse c1
    a_pension b1 a_person d1 a_place a1b-1e-2 a_pleasure b-1c-1d-1 a_position e1 a_post c-2 a_proper b2
    a_retention b1 a_role a2b-1 a_second d-4 a_shambles c2d1 a_shot f1 a_shout f1g-2 a_step a1 a_stronger a2
    a_studio a1 a_sunday d2 a_take c1 a_test c1d1 a_third a-1b1 a_thirteenth b1 a_thousand e1 a_treat c-2 a_van b2
    a_way a2 a_wee e1 a_week d-3f1g-1 a_while e3g-2 a_whole a1 a_workshop g1 a_year b2c-1d-2 able d-2e-3f2g2
    able_to d-2e-3f2g2 about a-3b-1c-1e1f-2g-1 about_, d1 about_. b-1d-1e-1 about_@number g1 about_coming g1
    about_how c1 about_it a-3b-4c-4d1e3f-2g-3 about_my a-1 about_that e-2 about_the a-6b-2c-1d-13f-1g-3
    about_this d1e2g-1 about_to g1 about_where b1 about_your d-1 above a3 above_what a1b1 academy b1
    accepted a1c-3d-3e-6g-7 accepted_a a1b-1d1f-4 accepted_an b-2 accepted_another a-1d-6e-2f1g-2 accepted_it b1
    account e1 accreditation g1 across a2 act d1 actually d1 add a-1b1c2 add_that c1 address a-1b-1c-2e1f-1g-2
    admit c1g1 adults d2 advert b1c3d1 advertised b1 advertisement c1 afraid g1 afraid_: a1b1 after a-1b-1c1e2
    after_@number b-1g-1 after_all e-3f1g3 after_four d1 after_my c1 after_that e1 after_the c1 after_today e1
    after_you e1 after_your e1 afternoon a-3b-2c-3e-3f-1g1 afternoon_. d1 again b-7c-7d1e2f3g-1 again_, g-1
    again_. d2e3f1 again_for d-5e-2 against a1 agencies a1 agency e1 ago b-1c1e-1 ago_, c1 ago_. c1 agree c1
    agreed a-3c-1e-1g-2 agreed_to a-2e-1g-1 agreement b1 ahead a3b-2c2d-4e-4g-1 ahead_of a3c2 ahead_with a-1e-3g-1
    air e2g-2 alive e2 all a1c-1d-2e-2f2g1 all_, a-1e-1 all_. d-2f2g1 all_in b1 all_it b1 all_likelihood g2
    all_on d1 all_right f-1 all_that g-1 all_the b-3c-3d-5e-2f1 all_those a1 all_told a1 allow c1 allowance b4
    allowance_and b1 almost b1 alone b1c1 alone_. b1 along b-1e-1 along_to g1 already a-2d1f-1 already_, d1e1
    already_accepted b1 already_have d1 also b-1d-5 although f1 although_i f1 altogether a1 altogether_. a1
    always a2b-3e-1 am c-1g2 am_, b-2 am_. b2 am_about g2 am_afraid g1 am_all b1f1 am_and b-1 am_at b1e-2
    am_back f1 am_calling a-2e-1g-1 am_cancelling g-1 am_declining c2 am_doing e2g-2 am_done c2d2 am_edging g2
    am_free b-4g-4 am_going a1d-5e-1g-2 am_happy d1 am_honest a1 am_in b-1f1 am_inclined g3 am_joining a2
    am_keeping e1 am_leaning g4 am_looking e-2g-4 am_more g2 am_not a-3c-4d4e2f-3g-1 am_off a1 am_on b1e-3
    am_out a1b1f-1g-4 am_passing a1 am_probably b1g3 am_pulling f1g-4 am_ready b1f1 am_really d1g-2 am_ringing e-1
    am_so e-2 am_sorry c-2d-4e-5g-1 am_staying a-1b2e-1g-4 am_stepping f1 am_still e3g-1 am_sure d-1g-1
    am_taking a1b-2 am_the g-2 am_thinking g3 am_told d1 am_very g-1 am_waiting g-1
    am_withdrawing a1b-1c1d1e-4f1g-9 am_withdrawn d1e1 am_writing d-1e-1g-2 an a1b2e-2f-2g-2 an_afternoon d1
    an_agency c1 an_answer b-1e3 an_audit e1 an_eight a1 an_email a-1b-3c-2d-7e-5f-2g-4 an_exam g-1 an_extra b2
    an_hour a-1b5d1 an_interview b-4d-1e-1 an_offer a2b-1 an_opening c1 analyst d-2 and b2c1f-1g-3 and_, a2b1
    and_a b3g-1 and_again d1 and_all b1 and_am a-6b-4d-3 and_at b1 and_back b1 and_besides c1 and_can b-3g-1
    and_come e1 and_do c-1d2 and_everything e-1 and_find d2f1 and_for b-1c-5d-9e-2g-1 and_forth b-1 and_free b1
    and_from e1 and_got g1 and_has a-1 and_have c-2g-1 and_he b-3 and_hear b-1 and_honestly a1 and_i a-3b-1c-4f1g-1
    and_in a1b-1c1 and_is a-1c-2 and_it e-1 and_its a2b1 and_left b-1c-3d-2 and_let g1 and_me b-2 and_more g2
    and_my a-4b-1e1f-2g-2 and_nobody c3 and_not c1d1g-1 and_nothing b-1 and_now a1c1d1 and_on b-1 and_once b1
    and_one a1 and_pay a1b2c1 and_see e1f1g-2 and_she a-2b-4c-2 and_that d-2f-1 and_the a1b2c1d-1e-1f-6
    and_their a2b-1 and_theirs a2 and_then e1 and_there a-1b1c-1e-1 and_therefore a1 and_they a1c-1d-1 and_two b1
    and_we e1 and_what d1e1 and_where c1 and_will a-1b-1c-1d-6g-1 and_withdraw a-6b-4 and_would e1 and_you c-1e-1f1
    and_your a-2c2 and_yours a2b1 animal a1 annual b2 another c-2f-1g1 another_appointment b1 another_charity a1
    another_clinic b1 another_company b-3 another_conversation e1 another_day g-1 another_firm e-1g1 another_gig d1
    another_house g2 another_institute g1 another_job a-6d1e-3g-4 another_offer b-2e1g1 another_position a-2
    another_practice d1 another_school a-1b-1 another_studio a1 another_team a1e1 another_thing e1g-1
    another_way e1g1 another_workshop a1 answer a-6b-5d1e5g-6 answer_. d1e2 answer_about e1 answer_by b-1
    answered d-1e1 answering e2 answers e1 any a-3b-2e1f-6g-2 any_case c1 any_further b1d1e1g1 any_interview d3
    any_more e2 any_time b-2d-3e-2g-3 anybody b-1c1d2e-1g-1 anymore d1e1 anymore_, d1 anymore_. e1 anyone b-3d1
    anything a1e4f-4g-6 anything_. e2 anything_but c1 anything_else a2 anything_further d1e3 anything_in e-1
    anything_on b1 anything_that e1 anyway a1b-1f2 anyway_, g-1 anyway_. d1 apart b-1 apart_from b-1
    apologies d-2e1 apologies_that e1 apologise d-2e-2 appear c1g2 appears g1 application c1d1e-2f1
    application_, b-1d1e1f1g1 application_. a-1b-4c-4e-3f-7 application_; d1 application_any g1 application_as b1
    application_back a1 application_for d-1 application_in f1 application_withdrawn d1 applied c-2d-1
    appointment a-2g-2 appreciate a-3b-4c-4d-8e-6f-2g-5 appreciate_you d-3e-2g-1 apprenticeship g1 april b-1f1
    april_, f1 are a2c-1f-2 are_a a1 are_all c1d1 are_free f1 are_giving b2 are_having d1 are_i e-1g3 are_on b1
    are_the a1b-2 are_two e-1 are_you d3 around a-1c-1d-1g-1 arrange g1 as b1d-1e-3f1g1 as_a a1b-2d-3f2 as_far b1
    as_i b1c-1d-1e-1g-1 as_it b-1 as_my g2 as_on d1 as_soon e1 as_the a1b2 as_things e-1g2 as_though g2
    as_well a-1b-4f-1g-1 as_withdrawn b2 aside g2 aside_, g1 aside_for b1 ask b-2d1g-5 ask_. c1 ask_for d2
    ask_me f1 ask_you a1d-1e1 asked b-3d-8e-6f-1g-1 asked_me a2b-3e-1 asked_what a-1b-2c-1 asking e-3f-1g-2
    asking_for c1 asking_me e-1 asks b-1 assistant a-1b-1c-1 associate a1 associates d1 assume e1 astronaut d2
    at c-2d-1f-1 at_. a1 at_@currency b1d1 at_@number b-1d-5g1 at_a a1d-1 at_all a-2b-1d-1 at_another a-2b-1e-1g-2
    at_fifty a1 at_four g1 at_home c-1f1 at_my b1d-2g-1 at_nine g-1 at_once a1f1 at_six d1 at_sixty b1
    at_some e2g-2 at_that f1 at_the a-1b-1 at_this a1b1g3 at_work g2 at_your e-2g-1 ate c1e2 ate_my e1
    attached a-1b1 attachment d1 attend a1e-1f1g2 attend_. g1 attend_on g1 attend_the a1 attending e-1
    attention b-2 attention_to b-1 audit b-1e1 august a-1g-1 autumn a-2b-1c-1 away b1e-1f2g2 away_. g-1
    away_from b1g2 away_with b-1 b f1 back a-1e4f2g-3 back_, a1e1 back_. e1 back_and b-2c-1 back_for f1
    back_from d1 back_in e-2f2 back_to a-1b-2c-1d-4e2f-1g-4 back_with a-1b3 background a1c1 badge e-2 badly c4f1
    badly_organised c2 bakery b-1 band b3 band_@number b1 bank b2g1 bank_. b1 bank_holiday d1 bank_on g2 bar d1
    barely d1 base a-1b3c-1g-1 basic b2 basic_is b2 bath d1 be c-2g2 be_. e1 be_a e-1 be_able e-3f1g2 be_an b-1
    be_answering e2 be_at g-1 be_attending e-1 be_back d1 be_coming a1d1e-5g-3 be_continuing b1e-1 be_daft b1
    be_doing e-1 be_dropping b1 be_free e-1 be_glad b-2e-2g-2 be_going d-1e-5g-1 be_happy f-1 be_honest b1g2
    be_in e1g1 be_interviewing e-2g-2 be_joining a1 be_left d1 be_looking e1g-1 be_more d1 be_on f1g-3 be_one g1
    be_open a1 be_picking e3g-1 be_possible d-1 be_reading d1e2 be_seeing g1 be_straight b1g1 be_taking b1d-1e-4g-1
    be_that g2 be_there e-3 be_told d1g1 bear e3 bear_with e2 beat a1f1 beats a2 because a2b1c1f-1g-2
    because_i a1b-1g-2 because_my g1 because_of g-1 because_the a1b2c1e1 become g1 bed d1 been a-1b-1c1d-1e1f-2
    been_a b-2c-2e1 been_doing g1 been_given a1g-1 been_offered a1b1 been_shifted c1d1 before a-7c-1d2f3
    before_. e1 before_anyone c1 before_i b1e1g-1 before_the c-2d-2e-1 before_you b1d3 begins b1 behind b-1
    being c1d1e-3 being_asked c1 believe c1g2 believe_the c1 bell g1 below b2c-1 below_what b2 bench b-1 berth f1
    besides c1 besides_, c1 best a1b-4c-7d-4e-9f-6 best_, d-7 best_fit a1 best_match a1 best_wishes d-2 bet g1
    better a6b3c-2d3e-3f-2g1 better_, a2b-1 better_. a1d1 better_match a1 better_suited a-1 better_than a1
    better_to a2 between c1d-2f-2 between_them b-1 between_us c1 beyond b1 big b1 bigger a3 bill b1 bin d3e2f1
    biscuit d1 bit a-1b1e2 bit_. e1 bit_of b-1 bit_up b1e1 black c1 bless d-2e-2 block e1 blocked d1e1 blocking e1
    blokes d1 blood d1 blowing d1e1 blunt d1 board a-1b-2d-1 board_, e1 bonus b6c-2d-1g-2 bonus_, b1 bonus_. b2
    booked a-1b-3e-2g3 booked_for g1 boss a-1b1d1g1 both a1b-3d-3g-2 both_of c1 bother d2e2 bother_writing e1
    bottom g1 bottom_of g1 bow b-1g1 bow_out b-1g1 bowing g1 bowing_out g1 boxes a1 branch_and b1 brand a2 bravo d2
    break d-1e-1 break_a d-1 breath d1e2 breathe e1 brief a1b-2c1 bring e-2g-1 bro e1 bucks b3d1 bucks_an b2d1
    budget b2d1 build b-1d1 building d1g1 building_. e1 bump f1 bumped b2 bunch a1d2 bunch_for d2 burst e1
    bus a-1c-3d-2e-2g1 bus_from g1 bus_is g1 bus_out g1 busy e1g-1 but b2e-3f3 but_i c-1e-2f-3 but_if b3f2
    but_it g1 but_please d1f1 buy d1 buzz e1 by a2d1f1 by_. g1 by_@number g1 by_a a3 by_another g1 by_email d-2
    by_friday b-1f1 by_me b1 by_monday f1 by_name a1 by_noon b-1 by_side a1 by_the a-4c-2d2e2f-1g-2 by_you a1c1
    bye b-2d-9e-8g-2 bye_. d-2e-2 bye_now d-2e-3 cafe d1 calendar d2 calendar_. d1 call a-4b-1c2g-1 call_, e-1g-1
    call_. d-2 call_it g1 call_my e1 called a1b-2e-3g-3 calling b-3d-5g-3 calls b2c1d1e1 calls_with b1 calm b-1
    came a3b2c1d1f-3 came_away b-1c1 came_back b2 came_down a2d1 came_in b3d1 came_out a1c-1 came_through a-1b-1
    came_up b1g2 camera d1 can a-1b2c-1d-1e1f4g2 can_also g-1 can_be b-1d1 can_do b-1 can_get b2f2 can_go b1
    can_i e2f1 can_make b1 can_not d-7f-6g2 can_say a1e1 can_see a1c1 can_still b2f2 can_strike d1
    cancel a-1b-4d-3e-3f-2 cancel_it a-1 cancelling g-1 cancelling_, a1 candidate a-2b-3d-1e-2g1
    candidates a-2b-1d1 car a-1b3e-1g2 cardiff b1 care c-1d-7e-5 care_, d-1e-2 career a2d1 career_to d1 careful d-1
    careful_thought d-1 careless c1 carpenter a1 carries a1b1 carry b1f1g1 carry_on g1 case d-4e-2f3 case_i b1f1
    case_your f2 cash b1 cat d2 category a1 cent b1g1 centre b-1 cents b2 certificates c1 chair b1d1e-1
    chair_. b1d1 chance f1g2 chance_i g2 chance_of d1 chance_to f1 chances e-1g3 chances_are e-1g2
    change a-1c-1d-2g-1 changed a-2b-4d-1e-3g2 changed_. g1 changing_my e1 chaos c1 chaotic c2 chaotic_, c1
    charge b3 charity c1 chase e1 chat b-1e1 chat_. e1 chat_at e1 chat_on f1 chats d1 cheers b-3c-4d-8g-2
    cheers_, d-5e-1 chef d-1 chemist c1 cheque b1 chew e2 chew_on e1 childcare b1 childhood d1
    children a-2b-1c1e-1g-1 choice a1 choice_for b1 choir b-1 choose f1g1 choose_. f1 chosen b1 chosen_to b2
    christmas e-1 christmas_. e-1 circle e2g-1 circle_back e2g-1 circumstances g1 circus c1d1 city a1 clash g2
    clash_with g1 class g1 class_. g1 cleaner c1 clear b2c1d-1e1g-3 clear_. c1e1 clearer e1 clearly c1 client b1
    clock d2 close c-1e-2 close_the f1 close_to g1 closed b-1 closely a1c1 closer a6c-1g1 closer_match a2
    closer_to a5 club b1 clue c1d1 coffee a-2b-3c-2d-2f-1g-1 coin e2 cold a-1 colleague a-3b-4d-5e-2f-1g-1
    collection a1 college e-1g1 college_, g1 column b1 come a1b1c-7d-3e-2f3g1 come_, g1 come_. e-2g2 come_across a2
    come_back b1e3g-1 come_for b1 come_in b2f3 come_to b-2e-1 come_up b-1g1 comes a2b2c-3e2f-2g-2 comes_from d1
    comes_in e1 comes_with b3 comfortable b1 coming a1c-3d2e-1f-2g1 coming_, g-1 coming_. d1g2 coming_for d1e-1
    coming_in g1 coming_to a1d1 commission b4 commit g1 commit_to g1 committed a-1b-1g-1 committee f1 comms e1
    communicate e2 commute d1 companies a1d1 company a3b1d-5e-1f-3 company_and b-1 competitor a1 complete d1
    completely e1f1 completions e1 conclusion e1 conclusions e1 confidence c1 confidence_. c1 confirm d-1e-3
    confusion e1 congratulations d2 congratulations_on d2 connect e-1 connected b-2 consider e1f1 consider_my d1
    consider_this f1 considerably c1 consideration c1 consideration_. c1 contact_. b1 contacting e1 contest a2
    continue a-1d-1e-2g2 continue_, g1 continue_in g-1 continue_with b-2e-1g1 continuing b1e-2 continuing_. g1
    continuing_with b1e-1 contract b-3g-1 contribution b1 conversation b-2e1 convinced g1 cooler a1 copy b-1d1
    corner b-1 corner_from g1 correspond c1 correspondence e1 corridor d2 cos d1e1 cos_i d1 could a1c1e-1f3
    could_be g2 could_not a1b2d1f-1g-3 could_see b-1 could_still f1 could_tell c1 could_we b-5d-7e-6f-6g-4
    could_you e1f1 count a1 count_on g1 counter b1 counter_offer b1 countersign b1 county c1 county_. c1 couple e1
    couple_of e1 course a-1b-2d-1e1g-3 course_. e1 cover b2 covered c1 crew a2e-1g-1 crew_, a1 cropped e-1g2
    cropped_up e-1g2 cross b-2e-2 cross_me e-1 ctc a-1b4 current a-2b2 current_firm b1 cut f1 cv c2d3 cv_. c1
    cv_before d1 daft b1 daft_to b2 daily b1 dance a1 darling b1 data b-2 date a-2b-4d-3g1 date_, e1 date_. g1
    dated c1 daughter g1 day a-4b1c1e-3 day_, b-3c1e-1g2 day_. a-2b-6d-6e-1f-2 day_? e-1g-1 day_and b-2g-1
    day_one b3 day_rate b4e1 day_with g1 days c1d1e3f2g-3 days_. d1e1g-1 days_a f1 days_i e1 days_to e1 de b1
    dead d1e-1 deal e1 deal_to e1 december e-1g-1 decent b1d-1 decide e2f1 decided d-5e-1g-1 decided_it b1
    decided_not b-2e-2g-3 decided_to d-2e-2 decision a-1d-2e1 decline b-1 declining c2g1 declining_, c1
    declining_the c1 deeper a1 definitely g1 delighted b-2c-1g-1 delighted_to b-1g-1 delivery g1 dental b3d1
    department b-1c1g-2 depends b1g1 depot a1b-2c1e-1g-1 depot_and c1 describe c1d1 described c2 description c2
    design a1 designed c1 desk b-3f-2 desk_. a1d1 desperate d1 dialysis g1 dialysis_unit g1 diary d1 diary_for f1
    did a1b1e-1f-4g-1 did_. a1 did_it b2 did_not a2b1d-4 did_the b1 did_you d1 diem b1 difference b2
    different b-3c2e-1g1 different_people c1d1 differential b1 differently f1 difficult a-1g3 direction b-1
    director b1 disc g1 discount b1 discovered b1d1 discussion e1 disorganised c1 dispute e1 dissertation c1
    do a-1d3e1f2 do_. a1d-1 do_a b1 do_hold f2 do_it b-1e-4 do_monday g-1 do_not b-2c2d3e4f2g1 do_the d1f1
    do_with d-1 do_you d1 doctor b-2e-2 does b1c-2e-4f1 does_not b2e-2f1 dog a-1b-1c-1d1 doing c1d1 doing_. a1c1d1
    doing_the e-1g1 dollars b2 dollars_an b2 done c1d1g-2 done_, b1 done_with c1d2 door b-1e-1f2 double a-1b3e-1g2
    double_, b1 double_booked g2 double_time b1 doubt a-1c1d1e-3g4 doubt_i e-2g2 doubt_that b1g1 doubt_you g1
    doubtful g2 doubts g1 down a2b1c-3d2e1f2 down_. a1b1e1 down_and b1 down_as f1 down_for b-1d-1g-2 down_in d1
    down_on g1 down_the d1 down_to a1b-1f1 down_with b1 draw d1e1 dream a2 dress d1 drive b-1c-1d-1e-2g-1
    drive_for a1 drive_from b-1 drivers c2 driving a-1 drop a-1d-1g1 drop_out g1 dropped b-1e1g-1 dropped_off e1
    dropping e1 drove c1 dry e1 duct c1 due e2 due_course e1 dust e3 dust_has e1 dust_settles e1 e b-1e-2
    e_mail e-2 each a-2d-3e-2g-2 each_other c1 each_way a-2b-4 early b-2c-2g-1 early_and e1 earn b1 earning b1d1
    earnings b1 ears b1f1 ears_. b1 earth e1 easier g-1 easter e1 easter_, e1 easy b1d-1 easy_. b1 easy_choice b-1
    eat c1 edge a2 edging g2 edging_towards g2 eight b2c-1 eight_. b1 eighteen b1 either g-1 electrician f1
    electrician_job b1f1 eleven b1c3d-2e-1 eleven_weeks c2 else a1d2e-1 else_, a-2b-1 else_. a-4b1f-1 else_has e1
    else_i a3 else_in g1 else_on d1 else_to d2 elsewhere a-1b1e-3 elsewhere_, a-4 elsewhere_. a-1
    elsewhere_and a-4b-3d-1 elsewhere_that a1 email a-6b-6e-6f-6g-7 email_. c1d1 emails e1 employer b1e1
    employer_has b1 employer_is e1 empty b1 end a1c-2e1f1g3 end_, e2 end_. a1b-1d-1e-1g-1 end_of a-2d1e1f2g-1
    end_up e-2g4 ended a2c1 ended_up a2c1 ends b1 engaged g1 engineer d-2g-1 engineer_interview b1
    engineer_process a1 enjoy b-1d2 enjoyed a-2c-3d-2e-1g-2 enjoyed_our b1 enough d1 enough_to d1 enthusiasm g1
    equity b3f1 estate d1 esteemed b1 esteemed_organisation b1 estimator b1 even b1d1e-2 evening a-3b-3d-2e-2
    evenings a-1b-1 ever a-2b-1c-5d1e-3f-3g-3 ever_, b1 every a1b2c-6d-7e-1f-3g-1 every_count a2 every_month b1
    every_penny b1 everybody d1 everyone d-2e-2 everything a1b1d-3e-1g-2 exam b-1g-4 exams a-1b-1e1g-1 excites a1
    exciting a2d1 exercise e1 exercise_, b1 expect e1 expect_to a1 expecting c1 experience a1b1c1 explain d1
    explaining d1 extended g1 extra b3e-1 extra_week b1 face d1e2 face_of e1 fair a-1d-3e-3g1 fair_bit b1 fairly b1
    falls f2 falls_through f2 family a-3c-2d-2g-2 family_and e1 far a3c1d-2e-1 far_as b1 far_better b-1 far_more a2
    far_too c1 farm g1 farm_and g1 faster d1 fatter a1b3 favour d1 favour_and d1 fear g1 features d1 february b-1
    feed b1 feel b-3e-1 feel_i g1 feeling c1e-1g2 feelings b1 feels c1 fees b2 fell e1g1 felt a1c3d-1
    few a1b1d-3e2f1g-2 few_days e1f1 few_weeks f1 few_years c1 field b-1 fifteen b1d1 fifty b3 figure a-1b3
    figure_i b2 file b-3e-2 file_and d1 fill c1e-1 filling c1 filthy c1 final b1 final_salary b2 finally d1
    finance b1 find a-5d2e-2f1 find_a b-2c-1d-2 find_my g1 find_out f1 find_some d2 find_somebody d1
    finding a-1b-1c-1 finding_a d1 finding_someone d1 fine e-1g-1 finer a2 fingers d-1 finish c2 finished b-2
    fire d1e1 firm a1b2d-4e-1f-1 firm_is b-1 first a-1c2e1f3g-2 first_. a-1c1e2g-1 first_talk c1 first_week c1
    first_year b1 fit a2d-1 fit_for a2 fits a3b-1c1 fits_me a1 five a1c3d3g-1 five_rounds c2 five_weeks a1c1
    five_years a2 fixed b2d-1 flat a-1b-1c-3d-1 flat_out e1 floor c-1 folk d1 folks b1 folks_can b1 follow b-2c-1d2
    follow_? d2 food d1 foods a1 fool d1 for d-2e-2f-1g-1 for_, a1 for_. b-1 for_@number b1d1 for_a b-1c3e2f1g-4
    for_an c1 for_any d1 for_asking e-1 for_being e-2 for_going e3g1 for_half c1g1 for_inviting d-3 for_it e-1f1
    for_me a1c-3d-3g4 for_messing e-2 for_my a2c-3e-2f-1g-1 for_nights b2 for_nine c1 for_not d-1 for_nothing b1d2
    for_now e2f1g-1 for_offering d-1 for_one c1 for_reaching d-2 for_ringing e-1 for_six b-2 for_somebody b1
    for_someone a1c2 for_something b1 for_that a-2b-3c-1d-3 for_the a-1b-2c-2e-2g-1 for_them a2 for_these g1
    for_this b1g-1 for_tuesday f1 for_two b-1 for_where a1 for_writing d-2 for_you a-2b-3 for_your a-2c-5d-9e-2g-1
    for_yours a1 forget e-1 forgive d-3g-1 form c3d1e-3g-1 form_. c1 former c-1 forth b-1 fortnight b1
    forty a-2b2d3g-1 forty_minutes d1 forward b-1c-2d-5e-6g-3 forward_to a-2b-3e-3g-3 found c-1d-5e-1g-2
    found_a a1b-1 found_something a1 found_work b1 four b2c4d3e-1f-2g1 four_. d1 four_rounds c2 four_times c1d2
    fourteen b1 fourth c1d1 fourth_time d1 frankly a1b2c2 free a-4b1c-3d-4e-3 free_. b1f1g1 friday a-1c-5d-2e-2f2
    friday_. f1 friday_and b1 friday_i b-1f1 friday_is g1 fridge d1 friend a-1 friend_who c1 friendlier a1c1
    friendly c1d-1 from a-2b-1d-1e3f-3 from_@number g-1 from_a b1c1 from_another a1e1g1 from_both a1 from_day b3
    from_further e1 from_here e3 from_me a-4b-6c-4d-6e2 from_my a-1b-3c-1d-1e1 from_now d1 from_our b-1
    from_start c2 from_the b-2c-3d-1e-4f-1 from_this b1 from_what a1 from_where c1 from_you e1 from_your a-2d1e1f-1
    from_yours b1 front b-2c1e-1 front_desk c1 front_of f1 fuel b3 full b2c1 fund b2 fund_, b1
    further a2b2c-1d1e4g1 further_, g-1 further_. g1 further_with e-3 gaffer b1 game b1 garage b-1d-1g2 garden b-2
    gave e-3f-1 gave_me d-3e-1 generous b1c-1d-1 genius d1 get a-2b2c-1d1f1g1 get_a b1 get_an e1 get_back e1
    get_me f1 get_out d1g-1 get_over g2 get_someone g1 get_the b1 get_there e-1g3 get_to b1e-1f1 get_your d1
    gets b-1d-1 getting b-3c-1d-4e-4g2 getting_a a1 getting_over g1 getting_to g1 girl b1 give a-4c-5d-8e2f2g1
    give_it g1 give_me e2f1g-3 give_my a-1b-3d-1e-1f2 give_the g1 give_this g1 give_us b1f1 give_you b-2e3
    given b1d-2g1 given_me b1g1 given_the a1 gives b2 giving b2c-1d-2e-2 giving_me b2g-1 glad a-3b-4c-3d-2e-3g-4
    glad_to b-2c-1e-2f1g-2 gladly e-2g-1 glance c1 glass a1d1 go c-2e1g3 go_, a1 go_. a1 go_ahead b-2g1
    go_another g1 go_by g1 go_for g1 go_into b-1 go_on b-1e-2 go_to e1g-1 go_well b1 go_with e-1g2 god d-3e-3
    god_bless d-1e-2 goes b-2c-2d1e2f2g1 goes_in e1 goes_straight d2e1 goes_to g1 going e2f-6g2
    going_ahead a-3e-2g-1 going_on g-3 going_to d1e1f-1g2 going_with g2 golden b1 golf d1 gone a2g1 gone_and g1
    gone_for a1 gone_through c1 gone_with a2 good a-1b-1c-2d-1e-11f-6g-1 good_luck a-1b-3c-2e-1 good_to b1
    goodbye d-4e-1 goodbye_. d-1 got a-1b1c-1f-2g1 got_a g1 got_another e1 got_my g2 got_the b1c1e-1 governors b1
    grade b1 graduate a1 graduate_trainee a1 graduation g1 grand b3 grand_. a1 grateful a-1b-3c-2d-3e-1g-3
    great a-1b-3c-3d-5g-2 great_deal e1 greetings d-4e-2 gross b1 ground a1c1 group c-2d-1e-2f-1g1 growing a1
    grown d3 growth a1 guaranteed b1 guard c1 guess d2 guy d1 guys a1b1d1f1 had a1b-1c3d1f-2 had_a b-1c-1d-3e1
    had_another e1 had_in b1 had_no c2d1 had_not c1d-2 had_the a2c1 had_to c-2e-1 half a-5b1c2d-1e-3f-1g2 half_a g1
    half_an b-1c1 half_of c2 half_on b1 half_the c1 hall b-1 hand a-3f1 handed_in b1 handling b-1 hands b-2e-1
    hang f1 happier a2b1 happily f2 happily_come f1 happy a-3b-5c-4e-5f-3g-4 happy_to e-1f-1g-2 hard a1b2c-3d2e1
    hard_feelings b1 hard_to a2b2c-1d2e1 hardly c2 has a1b-1f-3 has_a a2 has_asked a1 has_become g1
    has_been a-1b-4c2e1g-1 has_come a1 has_given a-1 has_more b1d1 has_not d-2 has_nothing d1 has_offered a1
    has_put b1 has_settled e2 has_taken a1 has_turned b1 hat f1 hate e-1 hate_to e-1 have a1b-1e-1g1 have_, a1
    have_a a-5b-1c-3d-4e1g1 have_accepted c-1d-2e-4g-4 have_agreed e-1g-2 have_already b1 have_also a-1
    have_always a2 have_another g1 have_asked b-1 have_been g1 have_changed g1 have_chosen b1 have_come a1b1
    have_committed a-1 have_decided d-3e-4g-8 have_done a1b1 have_found b1d-1 have_given g1 have_gone a2e1g1
    have_got c-2e-1g1 have_had b-1d1e1g1 have_just e-1g-3 have_landed a1 have_made g-2 have_me f2 have_more g2
    have_moved b1c2d1 have_my f1 have_no g-1 have_not b-1d-1e1 have_now d1e-1 have_put a-2b-1g1 have_said e-1g-4
    have_seen a1d1 have_set b1 have_signed e-1g-1 have_since a-1b-2 have_something d1 have_taken a1b-1e-3g-1
    have_talked a1 have_the d1e-1f1 have_to a-1d-4e-2f-2g3 have_two e1 have_wanted b1 have_withdrawn d1
    have_worked b-1c1g-1 have_you d-2 having a1d1e-3f1g1 having_a d2 having_accepted a1 having_to g1
    he a-5c-6d-5e-2g-1 he_'s g-1 head c-1e2g1 head_. d1 headed a1 healthcare a1 heaps e1 hear a-4b-2c-4d-5e2f-2g-6
    hear_from e3g-3 hear_what b-1 heard a-1b2 heard_from b1 hearing c1 heart b-4c-3 heart_for g1 hectic e1g-1
    held c1 hello d-1e-3g-1 help b1 help_me b1 hence a-1 her a-5b-6c-5d-6e-5 her_hip g1 here a-4c-3d-2e1f-2
    here_'s d1 here_, b-3c-1d-4 here_. b-3d-7e-3 here_and b-1 here_in e1 here_it a-1 here_on e2 hereby a1
    hereby_withdraw a1 high d1 higher b3 highest a1 highlight d2 hike b3 him a-1b-1c-1e-2f-2g-1 himself f1 hip g2
    hire d2g1 hired g-1 hiring a-2b-2c2d2e-1 hiring_. d-3 hiring_process c2d1 his a-2b-5e-4f-1g-2 hold e1f2
    hold_an a1 hold_my f1 holiday g1 holiday_. g1 holler e1 home a-1b2c1e-1f1g-1 home_, a-1b-1 home_. b-2
    home_and b1f1 home_for a2 home_i b1 homework b1 honest a1b1g2 honest_, e1g-1 honest_with g1
    honestly a3b2d1e-2g1 honestly_, d2 honestly_it a1 honestly_the a1b1 honoured c1d1 hope a-5b-5c-10d-5e-6f-8g-4
    hope_. b1 hope_the a-4b-5c-1d-8e-5g-3 hope_whoever d1 hope_you b-4d-9e-4 hoping b1 hoping_for b2 hospice b1
    hospital e-3 hotel b-1e-2g-1 hour a-3b4c-1d1e-5g-1 hour_, b1 hour_. b1f1g-1 hour_? d1 hour_and b-1g1
    hour_more b1 hour_to b1 hourly b3 hours f-1g-3 hours_. b1 house c-3g2 house_. g2 how a-4b-3d1 how_good d1
    how_i g2 how_it c1 how_much c-1 how_the e2 how_things e-2g-2 how_to d2 however f2g-1 however_, f2g-1 human d1
    hundred b3 hundred_a b2 husband a-1 hyderabad b1 i a-1b-1c-3d-3e1f-1g2 i_accepted a1d1 i_already d1 i_am c-1g2
    i_are e1 i_asked b1 i_believe g2 i_called c1 i_came a-1b-2c3 i_can b-1d-6f-1 i_could a1b2c-5d-5f1 i_decided b1
    i_did a1c-3d-4e-4 i_do a-1c1e-1f-6g1 i_doubt c1e-2g3 i_dropped e1 i_ended a2c1 i_enjoyed a-1c-2d-1g-1 i_ever d1
    i_feel a1b-1d-2e-2g-1 i_found b-1 i_get b1e-1 i_go b1 i_got a-1d1g-2 i_guess d1 i_had c-3e-5f-1g-1 i_handed b1
    i_have a1b-1c-4d-1e1f-2g-2 i_hereby a1 i_hope a-2b-3c-5d-1e-2f-4g-7 i_keep b1g1 i_know b-1c-5d-6e1g-4
    i_learned b-2 i_let e1 i_like b1 i_liked a2 i_looked a2 i_may b1c1e-1f1g4 i_might f2g4 i_must b-1c1d-7f-1
    i_need c-1d-1e2g-3 i_only a2 i_ought g1 i_owe b-1 i_pass b1 i_probably g3 i_put a1 i_rather g2
    i_read a-1c1d-2e-2g-1 i_really b-1d-1g-2 i_reckon g1 i_remain f1 i_said a1d2 i_sat c1 i_saw a-1c1 i_say e1
    i_shall a-1b-1e2f-1 i_should c1d1f1g3 i_showed b1 i_step g1 i_still c-1e-1f-1 i_suggest d1 i_suspect g2
    i_tend g2 i_think g2 i_told a-1b1c-1d1e-1g-2 i_took c-2d2 i_trained a2b1 i_tried b-1 i_want a1b-1d-3e2
    i_wanted a1d-1e-2 i_was a-1b1c-1d-2e-1 i_went a1b1e2 i_will d-1e1g1 i_wish a-7b-5c-5d-10e-5f-4g-5
    i_withdraw a1c-1d-2 i_withdrew c-1e-1 i_work g1 i_would d-1f2g1 i_write e1 idea b-1d1g1 idk g2
    if a-2c-1d-4e1f5g1 if_i a1b-2c1e2f-3g4 if_it a-2b-2c-1f2g-2 if_the f1g-1 if_there e1 if_they f2 if_you a-3d-6
    if_your b3f2 ignore b2 ill f1 impressed c-1 impressed_me b1 impression c1 in c-2f2 in_, a-1b-1g1 in_. a-1d-3
    in_a a1c-1d1e1f1g-1 in_after f1 in_all e-1g3 in_an e-1g-1 in_and g1 in_another c1d-1 in_any c1 in_as f1
    in_at b1d1 in_before f1 in_case a-2b-3d-1e-1f3 in_contact b1 in_due e2 in_five a2 in_for b1g-4 in_four d1
    in_front f1 in_how c1 in_it a1 in_march c-1 in_may b-1 in_my b1c-2d-4e1f-1g1 in_our b1 in_that c1d1
    in_the a-1b-2e2 in_these e1 in_this a1b1 in_time g1 in_to g1 in_touch b-3d-1g-2 in_two d1e1g1 in_which b1f1
    in_with a1b1 in_writing d1e-2 in_years a1 in_your c2d1f-4 inbox e2 inbox_, e1 inbox_is e1 inclined g4
    inclined_to g4 included b-1 industrial d1 inspiring a1 instead a2d-5e-4g-4 instead_. a1
    instead_? b-2d-1e-1f-2g-1 institute g1 institute_. g1 institution d1 interest d1g1 interest_, d1
    interested d2e-1g-1 interested_. d2 interesting a3 interests a1 interview a-1b-1c-2d1f1 interview_, b1d2e2
    interview_. a1c1e-1 interview_: c1e1 interview_a g2 interview_about g1 interview_and b-1 interview_any b1
    interview_at d1e-2 interview_but b1 interview_day g1 interview_for a-1d-4g-1 interview_invitation d-2
    interview_invite d-2 interview_is d2 interview_next d1 interview_on b-1d-5e-1g-1 interview_slot c1
    interview_slots e1 interview_this g1 interview_today g1 interview_with g-1 interviewing e-2g-2
    interviewing_. e-1 interviews c-1e-5 interviews_, b1c1 interviews_. b-4c-1d-5g-2 interviews_because b1
    into a-1b-2d-1e-1 into_one c2 invitation a-3b-4d-3g-4 invitation_, d1 invitation_. d-7 invitation_to d-4
    invite_, d1 invite_. d-2 invite_to d-2 inviting d-3 inviting_me d-3 irons e1 irons_in e1 is a3b1c3d-1e-1f-3g1
    is_, a1b1g1 is_. d1 is_@currency b1 is_a a2c2d1f-1 is_also a2 is_an b-1g1 is_another e1g-1 is_at e1
    is_closer a3 is_doing c1d1 is_far c1 is_giving b1 is_going e-1 is_hard a1 is_hardly c1 is_in c-1
    is_looking a-1b-1g2 is_more c1 is_much a1 is_nearly b1 is_no a-2b-3e1g1 is_not a-4b-2d1g1 is_now d1
    is_on c-2e-2g-1 is_over e1 is_paying a-1 is_run c1 is_simply a1b-1 is_still b-1f1 is_taking d1 is_that b-2d-1
    is_the a3e1g-2 is_there d-1 is_too b-2c1 is_very b1 is_with a-1b-1 is_your d1 it a2d-1e1g2 it_'s a4b2d-1e-1f-1
    it_, a-1e-1f-1 it_. b1d1 it_: a1 it_a g2 it_all a-1 it_and b-1g-2 it_be d-1 it_came a2b-1 it_comes b1
    it_could g2 it_does e-1f1 it_down d2 it_for e2 it_goes f2 it_has c1 it_if g-1 it_in b-2d-2e-2f-1g2
    it_is b-1c-1d-3f-3g-1 it_looks g2 it_may g1 it_meant a-1 it_on g-1 it_over a-1b-3e2 it_seems g1 it_should c1
    it_some d-1 it_than a-2 it_that e1 it_the a1 it_this g1 it_through e-1 it_to a-1b-3d-3f-1g-2 it_took c2
    it_very b1 it_was b1c-5d-1e-3g-4 it_will e2 it_with a-2b-1e4g-2 it_would a-1d-1 its a2b1g2 its_way c1
    january b-3 job c2d2e-2f-2g-1 job_! d1 job_, b2d1f1 job_. a-2b-2e-4f-1g1 job_and a-3b-1d1 job_at a-1b-1c-1d-3
    job_elsewhere a-3d-2 job_i a2 job_in b-1 job_is c1 job_that a1 job_with a1b-1c1d1 jobs c2 join b-2e-1
    joined b1e-2g-1 joining a2b1e-2f1 joining_bonus b1 joke c1d1 joy b-1c-2d-1 july b-2g-1 jump b1
    june a-3c-3d-3e-3f-3g-4 june_, a-1 junior c2 junk d1e1 jury g-1 jury_service g-1 just a2b-1c-7e-1f2
    just_been g-1 just_now a-1b-1 just_popping e-1 just_signed d1 just_to b1 just_yet e-1f2 k b1f1 k_@close b1
    keen e-4g-2 keep a-6b1c-2e-2f1 keep_in e-1 keep_me b1 keep_my b1f1 keep_that b-2f-2g-1 keep_your d1
    keeping_my e1 kept b-2c1 kettle f1 kids b1 kind a-1b-4c-7d-3e-6f-4 kind_regards d-1e-2g-1 kinda g1
    kindly a-5c-3e2f-1g-2 kindness d-1 kitchen a2b-1c1g1 kitchen_is a1 kitchen_porter g1 knee a-1 knock f1
    knocks b1 know b-2d-1e1f-5g-3 know_. a1e1 know_how c-1e-3 know_i e1 know_if e-1 know_what b-2c1d-1 know_you e-1
    knowing b1 knows a-1b-1c-2d-2 laboratory a1 lads c1 lady c1 lagos a1 lambing e1 land e1 landed a2 landing b1
    lands b1e2 last a-1b-1c2d1f-1g-1 last_friday b-1 last_week b-2c-3e-1g-1 last_winter c1 last_you e2
    late a-2b-3d-2e-2 later a-1b-1d-1e-1g-3 laugh d3 laugh_. d1 lead a-2d1g-1 lead_role b1d1 leadership b1 leads c1
    league a2 leaning g4 leaning_towards g2 learn a-1b-1d3 learn_to d2 learned b-2c-1 leave d-1e1f3 leave_. b1
    leave_it b-2e3g1 leave_me f1 leave_my f2 leave_the f2 leaving d-1e-1 leeds_, c1 left a-4b-2c3e-4f-1
    left_a c1d-2 left_on d1 left_the g1 left_to c1 leg d-1 lemme e2 lent e-1 less a-1b1e-1f1g3 less_than b1
    lesson d-1 lessons d1 let b-1e3f2 let_'s f2 let_it e1 let_me a-3c-2f-2g-2 let_the d1 let_this g1 let_us e1f1
    lets b2 lets_me b2 letter d-6e-2f-2g-2 letter_is b2 level b1c1 library a-2c-1 library_. g1 licence b-1 lie a1
    lies a2 life a-2 lighting d1 like a-1b-1 like_a f1 like_i g3 like_me a1 like_nobody c1 like_to b-1c-4d-4e1g-3
    like_you d1 liked a1b-1 likelihood g2 likelihood_i g2 likely a-1e-3g6 likely_i g1 likes d1 line b-3c-4d1e1
    line_. d1e1 line_with a1 lines a2 lines_up a2 link d1 link_. d1 list a2c-6f1g-3 list_. c-1d-1g-2 list_and e1
    list_please b1 little a-3b-3c1d-1 little_, g1 live a1b3e-1 live_in a1b2 live_on b2 livelier a2b1 load g1
    loading b1 lol d1e1f2 lol_. f2 long b-1d-5e-3 long_, g1 longer a-3b-3c1d-2 longer_. e1 longer_than c1
    look a-4g1 look_, b1g1 look_for e1 look_like g1 looked a1b-1c4d-1 looked_at a2 looking c-4d-5f-2g2 looking_, b1
    looking_at e1 looking_forward a-1e-2g-5 looks a1g3 looks_as g1 looks_like g1 loop a1 lose d1e1 lost a-1b-1c2d1
    lost_in d1 lost_its c1 lost_my c1 lot b1c1d3e1 lot_. e1 lot_more a1b1 lot_of c1e1 lot_to c1
    love b-4d-5e-4f-3g-3 love_. c1 love_to b-2c-1e-1f-2g-1 lovely a-1b-2c-2d-5e-2g-1 lower b1 lpa b2
    luck a-7b-6c-6e-4g-1 luck_! d-3 luck_, d1 luck_. d-2 luck_filling d-3 luck_finding d1 luck_with a-3b-2c-1g-4
    lunch e-1 lying g2 machines c1 mad e2 made b2d-6g-2 made_it b2 made_me a1b-3e-1 made_my e1g-1 made_the b3
    made_up b-2 mail a-1b1e-1g-2 mailbox e1 mailing d1e1 make a-3b1c-2e-5f-1g3 make_it b-1d-1e-3g3 make_the g1
    make_up b1 makes b1 making_the a1 man a1 man_of a1 manage a-1b-3e-3g2 manage_to g1 managed d1 management b1f1
    manager b2c1d-1f-1 manager_. c1 manager_job c1 managers c1 many b-3d-1e-1g-1 many_thanks d-2 map e2
    march b-2c-2d-1g-1 maritime a1 mark a1 marks d1f1 master b-2d-1 master_'s b-1 match a5b2c-3d-3e-2f1 match_, b1
    match_for a4c-1 match_to a2g1 matched b2 matched_the b2 matching b1 mate e-2 mate_. d1 matter b-1e2g-1
    matters e1 may a-4b-2c-1d-11e-3f1g3 may_. g-1 may_be g1 may_have b1f1g2 may_not g2 may_the c-1 may_well f1g1
    maybe b1d2f1g4 me a1e3f2g2 me_, d-1f-1 me_. a-1b1c-1d-1f-7g1 me_@number b1 me_a b1c-1d-6e-1f-1g-2
    me_about b-1d1e2 me_after e1g1 me_again d2e3f2 me_alive e2 me_an a1b-1d-1 me_and c-1e-2 me_any d1
    me_at a-2c-1d-2 me_back f1 me_before b-1 me_better a3 me_by e1 me_down e-1f1 me_for a-4b-3c-5d-8f-1
    me_from a-2b-2e-1 me_getting g1 me_i g1 me_if e-2 me_in b-3c-1e-2f3 me_is d1g2 me_keep b2 me_know e-1
    me_more a3b-1d-1 me_most b1 me_now g1 me_off b-2d2e-5g-3 me_on a-1b-1c1d-3e-2f1g1 me_out c1d-1e-1g-2 me_sit e1
    me_so a1 me_some e1 me_than a2 me_that c1 me_the a1b-2d2e-1 me_there f1 me_this e1g-1 me_three c1f1
    me_to a-1d-2e-1f-1g1 me_too c1e2g1 me_until e1 me_up b2e-1g-1 me_who c2 me_with g1 meals a1b2 means a-1d1
    meant a-2b-1c-2g-1 meant_a a-1 meantime a-2b-1 meantime_. e1 medical b1 meet b1c-3d-4e-3g-3 meet_in b1
    meeting a-2b-2d1e-2g-1 meeting_you g-1 mental e1 mentioned b1 mess c1d1f1 message a-1b-4c-2e3f-2g-4
    message_me d2e2 message_you e1 messages d2e3 messages_about d1e1 messages_on e1 messaging d2e3
    messaging_me d3e3 messing e-2 messing_up g1 messing_you d1e-1 met a1b-2 methods a1c1 mia e1 mick d1 mid c1
    mid_level c1 middle_of g1 might a-3b-1f2g5 might_have g3 might_not g2 mile b1 mileage b2 miles a1b-1
    miles_ahead a1b-1 million d-2 million_for d-2 min b1 mind a-2d-6f2g1 mind_, b1 mind_. f-1g-1 mind_to g2
    mind_you f2 minds e1 mine a-1b-2c-2d-1 minute e1 minute_? d-2 minute_and b1 minutes b-4g-1 miss e-2g3 miss_. g3
    missing d1 mixed c1 modern a1 moment e3f1 moment_, f1 moment_? e1 moment_and b1 moment_i e1g1
    monday a-5b-2d-2e-1f1 monday_. f1 monday_@number b-1g-1 monday_at e1 money a-1b5c-3d-3e-1 money_, a-2b1
    money_. b2 month b2e1f2g-1 month_, a2e1 month_. f1 month_and b1e1 month_end g-1 monthly b3 months a-2b-1c-1e-1
    months_'s a-1 months_, a-1 months_. b-1d1 more a8b2c-1f-5g2 more_, a1 more_. a1b1e2 more_about a-2 more_an b1
    more_and g1 more_closely a2c1 more_exciting a2 more_in a1 more_interesting a2 more_modern a1 more_my a3
    more_of a1 more_or e-1g3 more_than a-2d-1 more_with a1 morning a-2b-3c-5e-4f-4 morning_, g1
    morning_. b-1d1e-1g-2 morning_and g-1 mornings b-2e-1g-1 most a2c-4d-4e-4f-1g3 most_, a3b1 most_. a-2b-1
    most_likely e-1g3 most_of g1 mostly a1b-1g1 mother b-1c-1e-1g1 move b-1f1g-3 move_it b-1e-2g-2 move_the f1
    move_to e1 moved a-1c2d1e-2 moved_me b1 moved_my c1 moving a-2b-2g-1 mr a-1b-1c-1d1f1 mrs_. d1
    much a3b-3c2d-1e-2f-4 much_. g1 much_as a1 much_closer a1 much_for a-2e-1g-1 much_like c1 much_more a2b-1
    much_that c1 much_to c1 much_work e1 mug d2 mull e1 mull_it e1 museum b-1c-2d-1e-1g-1 must a-1c1d2e-1f-3
    must_be d1 must_withdraw d-4 muted e3 muting e1 my c-2e1f1 my_answer a-1b-2c-1g-1 my_application c-1d1e-6f1
    my_background a1c1 my_bad e1 my_boss b1 my_career a1 my_choir g1 my_current a-2b2 my_cv c2d1 my_daughter g1
    my_day e1 my_decision e1 my_desk d1e1 my_dissertation c1 my_end b-1e2g1 my_experience a1c1 my_family b-2
    my_first b-2e-1 my_form f1 my_head b1e1g1 my_heart a1b-1 my_house e1 my_husband a-1 my_inbox e1
    my_interview c1d1g-1 my_last d1 my_level b1 my_list a2 my_manager b2 my_mind a-2e2 my_mother a-1b-1c-1e-1g1
    my_name a-1b-5c-2g-2 my_new b1 my_notice b2 my_number d1e2 my_old a-3b-1c-1d-1e-1 my_other g1 my_own c-2e-2
    my_phone d1e3 my_place f1 my_plans a2g1 my_plate a1 my_present a-3b1 my_questions c1 my_rota g1 my_second a1
    my_shift g1 my_side a-1e2 my_sister a-1 my_slot g1 my_spot f1 my_strengths a1 my_thesis a1g1 my_way g1
    my_whole c1d-1e1 my_wife g1 my_work a-1 my_year d1 my_years b2c1 myself b-2d-4f-3g1 myself_, f-1 n b2
    name a1b-1g-2 name_in a2b1 name_is e1 name_off a-1e-1 natural a1 near e-1 nearer a4e1 nearer_to a3 nearly b2
    nearly_double b1 need a-1b-4c-1e1g-3 need_, f1 need_a d1e1 need_it d1f1 need_not d-1 need_to a-1c-2d-5e2f-2
    needed b-1 needs b-1 never c-2d-4g-1 nevertheless f1 new a-1c-2 new_building e1 new_job g1 new_place b1
    news a-1c-2d-3e1 news_from g1 next d3e-1g-2 next_one e1 next_time b1d2e-1 next_to a1 next_tuesday d1
    next_week f1 nice b-1c-1d-3e-2 nicer a4 night b3c-2d-1g-1 night_, b1 night_. e1 night_staff g1
    nights a-1b1c-2g-1 nights_. g1 nine b1d1g-4 nine_, g-1 nineties c1 ninety g1 no b1c1d2e2g2 no_, c-1e-1
    no_. b1d-1e2g1 no_bus g1 no_doubt d1 no_from e-2 no_good g1 no_hard b1 no_idea d1 no_longer a-1b-2e-1g1
    no_need d-2e2g-1 no_on d2 no_point e2 no_to g-2 no_use e1 nobody b-2c5d1f1 nobody_could c2 nobody_else f1g1
    nobody_in c1d1 nobody_on c1 non b-1g1 none_. a1 nonsense d1 noon a-1e-1 noon_. a-1 nor c-1 north_of b1 nose a1
    not a-1b1c2d3e2g3 not_. b1 not_a g-2 not_about b-1 not_answer e2 not_at c1 not_attend a1 not_be a-1f-6g-1
    not_believe c1 not_bother d1e2 not_call d2e1 not_carry b1 not_changed d-1 not_come a1b-1e-3g2 not_coming d3g-2
    not_continue b-1e-1 not_count g1 not_do e-1g3 not_doing g1 not_expect a1 not_follow g1 not_forgotten e1
    not_get d1e1g1 not_give e1f2g-1 not_go e-1 not_going a-2d1e1g1 not_have a1d-1g-1 not_hear e1 not_in e2
    not_interested b1d2 not_know g-1 not_leave e-1 not_looking e-1 not_make b-3e-2g1 not_message d2e2
    not_mind b-2f-1 not_much c2 not_need a1e-2g-1 not_one c1d1 not_opened c1 not_pretend b1 not_really g1
    not_reckon e-1g1 not_ring d1e2 not_run d1 not_say a1b1e2 not_see e-1g3 not_something a1 not_stretch b1
    not_sure g3 not_take d-2e-2g1 not_tell e1 not_the a-1c-1 not_think d-3e-4 not_to b-1d-3e-1g-1 not_turn b1
    not_wait g-1 not_want a-3b-2d-1e-1g-3 not_what f1 not_work g-1 not_write e2 note a-2c-4d-4e-2g-1 notes b-1f-1
    notes_on f-1 nothing d1e1g-3 nothing_. d1 nothing_to d-1 notice g-1 now a-1c-1d1e2 now_, a-2c-1d-2e1g1
    now_. a-1b1c-1d-1g-1 now_and a2g-2 now_on d1 now_so g-1 now_the a1d1 now_you d1 nowhere b1 nowt b1e1
    number a-4c-3d3e4f-4g-4 number_. d1 number_and e1 number_of b-1 number_off e2 numbers b2 nurse c1 nursery b1g2
    o'clock e-1g1 obliged e1 october g-1 odds g1 of b-2c1d1e-2f-2 of_. b1 of_@number b2 of_a a-1b-1 of_all a2
    of_consideration c1 of_each b1 of_everything a1 of_it a-2b-1c-2e-1g-1 of_love c1 of_me b-2c-2d-5g2 of_mine c-1
    of_money b-1 of_my a2b1c1d1f-2g2 of_other e1 of_our g-1 of_that a-1c-1d1 of_the a1d-3f1g-1 of_them a-3b-3c1d-1
    of_these e2g-1 of_things e1 of_this g-1 of_us d1 of_what b1 of_you a1b-1d-1e-3 of_your b-4c-3d1g1 of_yours c2
    off a-1b1d1e2g-1 off_, a-1c2 off_. e-2 off_a b1 off_and f1 off_the b-5e3f-3 off_to a1 off_your d1e2
    offer a3c-3d-7f-3g2 offer_and a1e1 offer_from a2 offer_in g1 offer_of a1b1 offered a2b2d-1e-2 offered_a c-1
    offered_me a2b1 offered_something g1 offering d-2 office a-1b-4d2e1f-4g-1 office_, a-1 office_has c1d1
    office_line e1 often a-1 oh d2 okay b1 old a-3b-3c-1d-5e-4f-3g-3 on a-2 on_, b1 on_. e1 on_@number g-1
    on_a b-2e-3f-1g-1 on_any c1 on_for d1 on_forty b1 on_friday a-2b-1d-2e-2g-1 on_his d1 on_it c2d-2e4g-1
    on_me a-2b-1c-1e-1f-1g3 on_monday a-1e-3g-1 on_my a2b-1c-4f-3g-1 on_saturday a-1 on_sunday b-1d1 on_sundays b2
    on_that c1g2 on_the a-1d-1e-2 on_thirty b1 on_thursday e-1f1g-1 on_to b1f1 on_top b1c-3d-1 on_tuesday d2e-1
    on_wednesday f1 on_with a-1d-1e-1 on_you e3f1 on_your c1f1g-1 onboarding d1 once e4g-2 once_. f1 once_and a1
    once_i e3g-2 once_more a-3d-1e-2 once_the e2 once_they a1 one a1b2c3f-1g1 one_, a1b1c1d-1g1 one_. a-1b1e1g-1
    one_a g1 one_and b1 one_for a1d1 one_i a2b-3 one_in f1 one_more b-1 one_of a-4b-1d-2e1g1 one_out e-2g3
    one_that a1b1 one_thing e1 one_way e2g-2 one_with b1 ones d1 online c2 only e-1g-3 only_one b1 onto d1g-1
    open b-2g-3 open_day c1 open_the d1e1 opened c2 opened_my c3 opening a-1b-1 opening_in c1 opens b-1
    operation a-1b-1g1 opportunity d1 opportunity_to a1 or a-2b-1e2f-1g-1 or_a c1 or_any g-1 or_less e-1g3
    or_no a1e1 or_the b-1e2g-3 or_two f1 or_write e1 organisation_, b1 organise d1 organised c2d1 other a1d1f-2g1
    other_. b1c1e2 other_candidates d1 other_day e-2g-1 other_firm a-1b-1 other_job a1g1 other_lot g1 other_one a1
    other_people d1 other_place b1 other_side a-1 other_work a-3 others g2 ought c1g1 ought_to c1g1
    our a-7b-1c-7d-8e-6f-5 our_@number g1 our_interview g-2 out a1d-1g2 out_, c-1g1 out_. b-2c1d1f-1g3
    out_about d-1 out_at g1 out_for a1 out_from a1 out_i g1 out_my a-1b-1 out_of a-1e-1g-1 out_on a1b-1c1g-1
    out_the b-1 out_there d1 out_to b-1c1 out_what e1 outcome e1 outfit a3e1 over a-1e2f-3g1 over_. g-1
    over_here e1 over_the g-3 over_there b1d1e-3g1 over_to e-2g3 over_what b1e1 overnight g1 overtime b2 owe b-1
    owing g1 own a-1c-1d1f-2 page b-1c2e-1 page_and c1 pages d1 paid b3 paid_. b2 pal d1 panel a-2b-1c1e-3
    panel_, c1d1 pans e1 paper a-1b-5d-3e-2 papers a-1c-1e-1 papers_. b1 paris b1 parish c1 park e1 parking b1d1e-1
    parking_. b1d1 part c-2d1 part_in a1g1 part_of d2 partners a1 pass b1c-2e-4g2 pass_, b1g1 pass_. b1g1
    pass_on g1 passed b-2c-1 passed_my b-1 passing a1 passing_on a1 past a-1 past_the c1 paste d1 patience c-1d1e1
    pattern c1 pay a1b7d1e-2g-2 pay_, b2 pay_and a1b1 paying a-2b-1c-2d-1f-1 paying_and b-1 paying_me b-2
    payment a1b2 pays a-1b4 peace f1 pen d1 penal b1 penalties b1 pencil b1f2 penny b2 pension b6 pension_and b2
    people c5d4e-2g-1 people_, c1 people_. a1b1 people_have c2d2 people_on c1 per b4 per_cent b1g1 per_hour b1
    percent b3 perhaps e-1g3 permit b-2c-1 permit_and b-1 person b-3c1d1e-4f-2 person_on g1 personal e1
    persuaded f1 pester d2 pets d1 pharmacist b1 phone c2d2e3g-2 phone_. e1 phone_and c1d1 phone_calls c1d2
    phones d1e1 pick a2f2 picked a2b-1 picked_me a1 picking e4g-1 picking_up e3g-1 picture a1d1 picture_. d1
    pictures c1 pile f1 pilot c1 pin e1 ping e1 ping_you e1 pipeline d1 place a3b1c1d-7e-1g-2 place_. b1
    place_in a1 place_on a1 places g1 places_. g1 plans a1b-1 plans_for g1 plant b-2e1g-2 planting e1 plate a1
    platform a1 play b-1 playing a1 plays a1 please a-3b-2c-9f1g-9 please_consider f1 please_do b-3d-2f1
    please_forgive e-3 please_give e1 please_let e-1 please_take a-3d-3f-1 please_treat b1 please_withdraw b1d1
    pleasure a-1b-2c-2d-2 plus b5d-2 plus_joining b1 pm b-1 pocket b1 point e2g1 point_. e1 points b1d1 polite d1
    poor c1d3 popping e-1 portal c2 porter_job g1 portfolio c1 position a-1b-3d-8g-1 position_, b-1 position_. a-1
    position_and a-4 position_to e1g1 position_with a-2 possible b-2d-2e-2g1 possible_for g1 possible_to d-1g-1
    possibly g1 post b-2d-2e-2f-2g-2 post_, b-1e1 post_. a-4b-3c-2d-4e-2f-1g-2 post_and a1b-1 post_at d1 post_i a2
    post_in a-1g1 post_with a-1 posted b1e1 pound b1 pounds b1 prayers c1 precious d1 prefer b-1f-1g-1 premium b1
    prepare c1 present a-1b2c-2d-1 present_, b2 present_company b2 present_employer b1e1 presently e1g1 pretend b1
    pretty a1c2g1 private b1 probably b1e-4g7 probably_going g1 probably_i a1g2 probably_will g3 probation b-1
    problem a2 proceed b1 process a-2g2 process_, e1 process_. a-1b-1c-5d-5e-2f-1g2 process_for b1 process_is c2d1
    profile a1 programme_is a1 project a1d-2e-2g1 project_is a1 promised b1d-1e-1 proper b2d-1 properly a1c1
    proposed b2 provident b1 ps c1 pull b1 pull_my d1 pull_out b1 pulling d-3f1 pulling_my g1
    pulling_out d-2e-1f1g-1 pulse a1d1 pursue c1g2 push e-1 put b3c-1d-1e-6g1 put_. b2 put_a b1 put_and b1
    put_in a1b-1 put_it g1 put_me a-2d-1f1g1 put_my b1 put_the a1 putting g-2 quarter e1 question a-2b-2d-1
    question_of a-1b-1 questions b-1c2d-1g-1 quick_. b1 quicker a1c1 quid b3 quid_an b1 quiet e3 quiet_on e1
    quit d4e4 quite f1g3 quiz c2d1 quoted b2 ra e-1 radar e1 radar_, e1 raffle d1 rail g-1 raise b3 raise_my b1
    raised b1 rang a1b-2d-2e-1 rang_me c1 rang_on a1 range b1 rank d1 rare b1 rate b5d-1 rate_and b2 rates b1
    rather a-1b-1d1e-1f-1g3 rather_not b-1e1g-1 reach b-1d-1e2g-1 reach_me e1 reaching d-3 reaching_out d-3
    read a-3b-1d2e-2f-3g-2 read_a d1 read_it a-1g-1 read_the c-1 reading a-1b-3d1e2g-1 reading_it d1e1 ready b1f1
    ready_to b1f1 real b-1 really e-2f-2 really_. a1 really_sorry d1 reasons e-1g-1 reasons_i g-1 received a-1
    reception b-1 reckon d1e-2g2 reckon_i e-1g1 reconsider f1 recruiter c2 recruiters d1 recruiting d1
    recruitment a-1c1 refrain e1 refuse b2 regarding b1 regarding_the b1 regards a-3b-3c-4d-8e-7f-3g-4
    regards_, a-1b-2c-2d-6e-6f-1g-3 regional b2 regional_sales b1 regrets b1 rehearsals g1 release g-3
    remain e-2f1g-1 remain_withdrawn f1 remark c1 remember b-2c-3d-2e-2 remembering d1 remit a1 remote b1c1f1
    rent a-1 rental a-1 replies a1e1 reply c1e3 reply_to e1 replying d1e1 report b-1c1g1 report_to c1 research a1c1
    research_. c1 reserve f1 residence b-1 residence_permit b-1 residents c1 resign b1 respect e-1 respectfully d-4
    respectfully_, d-3 rest a1 result e1 retention b1 revert e3g-2 revert_to e1 reviews c1 rig c1
    right a-1b-2d-8f-1g-2 right_now e2 ring a-2b-1c-2d3e2g-3 ring_. d1 ring_me f1 ring_the d1
    ringing a-2b-3c-2d4e4g-3 ringing_, d1e1 ringing_me d1e1 ringing_my d2e2 rise b1 river_. e1 road b-1g1 road_. g1
    role a1b-1e-4g-2 role_, b-1 role_. a-2 role_at a-1 role_that a1 role_with a1 rolled c1 room a-2b-2e-2g-2
    room_and c1d1 rota b-2g1 round b-1c1d-1f1 round_, c1 round_. f1 round_on c1 round_the b-2c-1 rounds b-4c4
    rounds_, d-1 rounds_and b-1 rounds_for c2 row d1 rsus b1 rude b1 run a-1c1d1e-1f-1 run_a c1d1 rung c2d1
    running a-3f1 running_. b-1g-1 runs c1 safe b-1c1 said b1c1d1e-3f2g-1 said_, b1f3 said_i a1g1 said_no d2
    said_yes b1d-3e-3f-4g-1 salary b4 sales b1 salon a1 same a-3b-3c1d1e-5f1 same_, f1 same_form c1d1 sat c1
    sat_. c1g1 saturday a-2b-4d1e-2 saturday_for c1 save d3e2 save_yourself d2e2 saw a-1b-1c1d-2 say b1c2d-1e2f-4
    say_, a1 say_about a2c1 say_anything e1 say_hello b-2e-2 say_i e-1 say_it g1 say_no b2c-2d-2e-2 say_so c1
    say_the c1 saying a-1b-2e1g1 saying_no e2 saying_yes e1g1 says d-1g1 scale b2 scale_. b1 scared c1
    schedule b-1d1g2 scheme b2 scheme_, b2 school b-3c-2d-5e-1f-2 school_, a-1 school_. b-1 sea d1 sealed a1b1
    search a-1b-2c-2d-1e-3f-3 search_. b-2d-3 season b-3c-2d-4g-2 season_is a1 seat a1 second a3c1e-3g1
    second_to a1 secured b1 see a1d-10e2f3 see_. b1e2f1 see_how a-2b-3c-2d-2e2 see_it c1 see_me b-3e-4f2g2
    see_myself a1e-1g2 see_what e1 see_where e1 see_why b1 see_you e-4 seeing g2 seeing_me g1 seemed c2
    seemed_to c1 seems c3d1g1 seems_to c2d1g1 seen d1e-1 selection d-1 selection_, c1 sell a1 semester e1
    send a-2b-1c-2d1e1f-2g-4 send_you e-2 sending a-1b-1g-2 sending_me d1e1 senior c1 sense b-1c1 sensible d1
    sent a-2b-1g-1 september a-2g-2 service b3g-2 service_. b1 set a2b1c1d-2e-2f1 set_aside b1 set_up a1
    setting d-1 settle e2 settled a-3b1e2 settled_. e2 settled_it b2 settles e1 setup a1c1 seven b-1d2 shakes e1
    shall a-2b-2e3f-2 shall_not d-1e1g-1 shall_revert e1 shambles c3d3 shambles_. c3d2 shame b1 share c1 shared a-1
    shares b1 she a-7b-1c-7e-4g-2 she_'s d1 she_is b-1 shift a-2b1d1e-4 shift_. b-1d2 shift_and b1 shift_at b-1g1
    shift_pattern c1 shifted c1d1 shifts c1f1 ship a1 shop a2b-1 short a-2d-4e-3f-1g1 short_of b1 shot f1 shot_. f1
    should a-1c1f2g1 should_be f1 should_have d1 should_not g1 should_the f1 should_you e1 should_your f1
    shout b-3e1g-3 shout_when e1 shouting d1 show b-2d-1e-1 shown c1 shut f1 sick b1 sick_pay b1 side b1d-6f-1
    side_, a1e1g-2 side_and b-1 side_by a1 side_of b-1 sideways g1 sign b1g-1 sign_on b2 signed b-1e-1g-5
    signed_up d1 signed_with a2 signing b1 signing_bonus b1 silence c1e2 silent e3 silly b1 simple b1 simply a4d-1
    simply_a a1 simply_the a1 since c1d-8f-1 since_accepted a-1 since_another b1 since_i c-2 since_the g1
    since_then b-1 since_you b1 sincerely a-3b-3d-6e-4g-2 sincerely_, a-2b-2d-5e-3g-1 sister a-1 sit a-2d1e2f2g1
    sit_down b1 sit_in d1 sit_this g3 sit_with e1g-2 site b-4c1f-1 site_and g1 site_manager c1 sits a3b2c-1
    sits_closer a2 sits_nearer a1 sitting b-2 six a-1b-1c2d3e-2g-2 six_. d1 six_weeks c1 six_years b-2c-2
    sixteen b1 sixth a1b1d1 sixty b3 skip g2 sleep e3g-2 sleep_. c1 sleep_on e3g-2 slim g2 slipped g1 slot b-2e-1f1
    slot_, c1d1 slot_to g1 slots a1 slots_. a1 slow b-1e-1 small a1d-1e1 smile d1 smiled a1 so a-2b-1c-2d-1e-1f-2g1
    so_, g2 so_. c1 so_can g1 so_give g-1 so_go d1 so_here a-1e-1 so_i b1c1d-5e-2f-2g-1 so_it g1 so_leave g-1
    so_let g-1 so_most g1 so_much b-1 so_no g1 so_please c-1d-7e-3g-3 so_probably g2 so_save d1e1 so_sorry d-1
    so_that a-1c-3e-1 so_the b1 so_you a-2d-4e-3f-3g-1 sofa b1d1 some d2e2 some_news g1 some_of d1
    some_other b-1d1e-1g-2 some_point e1g-1 some_things e1 some_time e2 somebody c1d2e-4g-3 somebody_. d1
    somebody_else c1d1e-1g-1 someone b-2c1e-4f-3 someone_else b-1 someone_who d1 someone_with c1
    something a1b1c-1g2 something_'s e-2g1 something_. d1 something_came g2 something_else c-1d-2 something_for b1
    something_has g1 something_i a1 sometime e1 sometime_. e1 somewhat g2 somewhere b2 somewhere_else b1e-1
    soon a-2d-3e2g-2 soon_. e-1 sooner a1b-2f-2 sorry a-1b-3c-1d-1e1f-5 sorry_, d-1e-3g1 sorry_. d1g1
    sorry_about e-4 sorry_again e-2 sorry_for e1g-3 sorry_i e4g-2 sorry_to d-5e-6g-2 sort d1g1 sort_of a1g2
    sorted d1e1g1 soul d2 sours f1 space a1 spare d3 sparky d1 speak e3f1 speak_soon e2 speaking d1 speaking_. b1
    speaking_to d1 spec c1 speed a1 split b2 spoke b-1 spoken g1 spot c-1d-1f1g-2 spring a-2b-3c-3d-2e-3f-2g-1
    squeeze f1 squeeze_me f1 sry b1e1 stack c1d1 stack_is a1 staff a-2e-1 stage g1 stage_i g1 stairs d1 stalking a1
    stand_i g1 standing d1 start c1d-4e-4 start_. b-1 start_me b1 start_to c2 start_with b1 starter g1 starting b1
    starts e-1 startup b1 state c1 station b-1 stay a-5b1c-4d-7e-3 stay_connected b-1 stay_put b2 stay_where g2
    staying b2e-4 staying_put g-1 staying_where b1 staying_with g1 stays b-1 steer c1 step a2g3 step_aside g1
    step_back g1 step_up a2 stepped c-2d-1 steps a1g1 stick d1 still a-7c-2d-9e1f4g-3 still_, f1 still_come b1f1
    still_has c1 still_in e1 still_no e-1f1 still_very b-1e-1g-2 still_want e-1g-1 still_weighing e2 stipend b3
    stock b2 stone f1 stone_, f1 stood a1 stop d3e4g1 stop_ringing d3e3 story b-1d2 story_. d1
    straight a-1c-1d2e1g1 straight_to d1 straight_with e-1g1 street b-1 strengths a1 stretch b2g-1 stretch_to b2
    strike d2e-2 strike_me d1e-1 stronger a5b1c-1 stronger_match a1 stuck b-1g2 studio a3g-1 studio_, a1 subject a1
    success a-2b-2d-3e-2g-2 such a-2b-2c-2d-3e-1 such_a d-1 sugar g1 suggest d1 suit a1d-1e-1 suit_me a2 suited a-1
    suits a2b-1d-1e-1 suits_me a3b-1 suits_what a-1 summer b-3c-2 sums b1 sunday a1d2f1g1 sunday_, g1 sunday_. d2
    sunday_and a2c1 sundays b3 super b2d1 superior a3 supervisor d-2 supplement b1 suppliers c1 suppose c1d1
    sure b-4e-2f-1g3 sure_i b-1e-3g3 sure_it d1 surface e2 surgery g1 surgery_, b1 surprised c1g1 survey d1
    suspect g2 suspect_i g2 swallowed e2 swallowed_me e2 swap b-2 swing f1 switchboard c1 switched e1 switching e1
    swung b1 ta d-3e-4 ta_ra e-1 table b2c-1e1f1g-2 table_, b1d1 table_. b1 take a-1b-1c1d1f-1g-1 take_a c1d1
    take_care d-5e-4 take_home a-2b2c2 take_it e2 take_me d1e-1g-1 take_my e1 take_part g1 take_that d1 take_the g1
    taken a1b-2d-1e-6f-1g-2 taken_a c-3d-5g-1 taken_an c1 taken_another a-3b-2d1 taken_it a1 taken_me a1
    taken_on b-1 taken_the a2 taken_up a-3 takes b-1 taking c1e-5 taking_it e-1 taking_my a1g1 taking_myself c1
    taking_the b1d1g-1 talk a-4b-1f2 talk_about d1 talk_on b1 talk_to d-2 talk_with f1 talked b-2e-1 talked_to a1
    talking b-1 talking_to c1 talks b1c1 talks_about b1c1 tape c1 task a-1c3 tasks c2 taught a-2 taught_me a-1
    tbh a1c1g1 tea b-2 teach a1 team b-3c-2d-9e-1f-4g-1 team_. c-1e-1g-1 team_does a1 team_to g1 teams b1 tech a1c1
    tell a-1c1f-4 tell_me c2d-1 tell_you a-1d-2e2 tell_your d2 tells b1c1 tells_me b1c1 temped c1
    ten a-1c-1d-2e-3g1 ten_o'clock g1 tend g2 tending g1 term b-1d-1g-1 terms b1 test a-2b-2c2d1f1 testing c1
    text e1 texting d1 than a4b1e-7 than_a a1b-1 than_anybody a1 than_i a-2c1 than_it b1c1 than_me d1 than_most a-1
    than_not g1 than_that a-1 than_the a1b1c-1 than_what a1 than_you b1 than_yours a3b1 thank a-6b-6c-2d-1e-3f-6g-6
    thank_u e1 thank_you a-5b-6c-2d-1e-8f-5g-6 thanks a-5b-3c-9e-4f-5g-3 thanks_a b-2d1 thanks_again d-2e-1
    thanks_for a-1b-1c-3d-1e-1g-1 thanks_so d-3 that a2b1c2e-2f1g1 that_'s a2b-1e1f1 that_, a-1b-1c-2g-2
    that_. a-1b2c-3f-1 that_afternoon g1 that_comes d1e2 that_day a-2b-1c-3d-1e-4 that_fits a1c1
    that_i a-2b-1c-1f-1g3 that_impressed b1 that_interview f1 that_is a2b-1c1f1g-1 that_it c1 that_mr d-1
    that_one a1 that_pays b2 that_said b1f3 that_settled b2 that_shift d1 that_the a-3d-3e-1f-2g-1 that_time a1c1
    that_was a1d2 that_way g1 that_week b-2g-1 that_would c1d1 that_you a-2c-5d-6e-3 that_your d-1
    the a1b1c1d-2e-1f1g-1 the_@number b-3c-2d-6g2 the_@quote d1 the_academy b1 the_advert c3 the_air e2g-2
    the_associate a1 the_autumn g1 the_back d1 the_basic b1 the_best a1d-3 the_bin d2e2 the_bottom g1 the_branch b1
    the_brief a1c1 the_building g1 the_bus a-1c-1 the_cat d1 the_chance f1 the_children c1 the_choice b2
    the_clinic b-1 the_coming e1 the_commission b1 the_committee f1 the_commute d1 the_company c1 the_contract b-1
    the_corner g1 the_crew a1b-1 the_ctc b2 the_cv d1 the_date g1 the_day a-2b1d1e-1f1 the_days c1 the_decision g1
    the_department c2 the_desk c-1 the_dialysis g1 the_diary f1 the_doctor b-1 the_dog d1 the_door f1
    the_drive a-2b-3 the_drivers c1 the_dust e3 the_earth e1 the_edge a2 the_end a1e1f2g-2 the_exercise b1
    the_extra b1d1 the_face e1 the_feeling c1 the_figure b2 the_fire e1 the_firm a1b1 the_first a-2c3d2e-1f1g-2
    the_full c1 the_further g1 the_gaffer b1 the_garage g2 the_gentleman c1 the_good d1 the_governors b1
    the_graduate a1 the_grid e1 the_hat f1 the_hiring d-4 the_hospital b-2 the_hour b-1 the_hourly b2 the_idea g1
    the_interest d1 the_interview c2e2f1g1 the_interviews b1d-2 the_invitation c-2g-2 the_job a1c2g-1 the_kettle f1
    the_kids g1 the_kitchen c1g1 the_lady c1 the_last a-2b-3d1e1 the_letter b1 the_library g1 the_line e-1
    the_list d-1e-3f1 the_manager a1c1 the_map e2 the_matter e2 the_meantime a-2b-1 the_minute b1 the_moment e2f1
    the_money b3 the_month f2 the_monthly b2 the_more a1 the_morning b-1g1 the_most a2b-1 the_move e2
    the_new a-2c-3d-5e1f-1 the_next a-3b-3d2 the_night b1 the_north a1 the_number b1 the_numbers b1 the_offer b1
    the_on b1 the_one a3c-5d-3g-2 the_only b1 the_open c2 the_other a1b1e2g2 the_others g2 the_panel a-1d-4e-2
    the_parish b1c1 the_partners a1 the_pay a1 the_pension b3 the_phone c2 the_pile f1 the_place a-1c1
    the_plant g-1 the_post a1c1d-1g-1 the_process a-1c-3d-2e-2g1 the_product c1 the_radar e1 the_raise b2
    the_recruiter c1 the_recruiting d1 the_regional b1 the_rest a1 the_right a-3b-2c-3d-3e-2g-2 the_road a-1
    the_role a-2b-1 the_room c1d1 the_rooms c1 the_running a-2c-1g-2 the_salary b2 the_salon a1
    the_same a-2b-1c1d1e-3f1 the_scale b2 the_search a-2b-3c-1d-3 the_second c2d2 the_service b2 the_shift c1
    the_shifts c1 the_slot d-1 the_sort a1 the_stairs d1 the_state c1 the_stronger a3b1 the_sunday f1 the_super b1
    the_surgery g1 the_survey d1 the_table b2d1e1 the_take a-1 the_talk f2 the_tasks c2 the_team b-2e-1
    the_thing a1b1 the_third c2d3 the_three a1b1 the_tips b4 the_top c1 the_tour a-1b-1 the_training a1
    the_tuesday f1 the_two a5b-2e1g-2 the_vet g1 the_visit g1 the_visitor e-1 the_wages b1 the_way b-1c1g2
    the_weekend e1f1 the_welcome c1 the_whole a1c1d-2g1 the_work c-1 the_wrong c1 the_yard c1 theatre d1
    their a6b2e-3 their_letter a1 their_work a1 theirs a7b3c-2 theirs_. a2 theirs_is a2 theirs_was a2 them e-1
    them_, d1 them_. d1g1 them_and b-1 them_on b1 themselves c1 then a-5c1f2 then_, g1 then_. b-2e-1 then_a c1
    then_i b1f1g-1 then_there a-1 then_you c1 there a3b1e2g3 there_'s a-1c-4d-4e1f-4g1 there_, b1e-1g1
    there_. a1e-3g1 there_a d1 there_and a1 there_are g-2 there_is b-1c-5e3f-1 there_was a1b-1e2 there_with c1d1
    therefore c-1d-1e1 therefore_i e1 therefore_withdraw a1 these c-1e2 these_days e2g-1 thesis a1b-1g1
    thesis_. a1g1 they a3b6c-2d-3e-2 they_are a2c-5d-4 they_came b2 they_could a1 they_do b2 they_gave b-2
    they_have a1c-1g2 they_pay b2 they_put b1 they_were b1c2 they_will b1d1 thing b-1d1e1f1 thing_. d1 thing_is g1
    thing_on e2 things a-5b-2c-5d-1e3f-1g1 things_are b-2d-2e-1 things_have g1 things_stand g1 think a-3b-2c-5g2
    think_about e2g-1 think_again f1 think_i d-1e-4g4 think_of d-2 thinking c-1d-2g2 thinking_i g1 third a-2c2d4
    third_time c1d3 thirdly c1 thirteenth b2 thirteenth_month b2 thirty b3d2 thirty_years d2 this a-2b-1c-2e2f1g2
    this_, d1e1 this_address e1 this_afternoon e-1 this_again e1 this_i b1 this_interview d1e1 this_is a-1b-2e-1g-4
    this_mail b1 this_mailbox e1 this_month a1 this_number d2e3 this_one c-2d-4e-2f1g4 this_point g2 this_stage g1
    this_thread e3 this_time d1e-1g1 this_to e-1 this_week b-2f1 this_year a1b-2e-1g-1 tho f4 though b-2c-3f3g2
    though_, a-2f3 though_i g2 thought a-6b-5e-5f-3g-5 thought_, d-2 thoughts g2 thousand b4 thread e3
    three b1c5d1e-1f2 three_different c1 three_months b-2c-2 three_people c1 three_phone c1 three_times c3d1
    three_weeks c1 threw b2 threw_in b2 through a-5b-2d-1e-1f1 through_. f1 through_a d1 through_my b1
    through_with g2 throwing d1 thursday a-4b-3c-4e-6f1 thursday_. g-3 thursday_at g1 thursday_for f1
    thursday_the g-1 thx e1 thx_for e1 ticked a1 ticket d1 tidier a1 tight e1 til f1g1 till a-2f1 till_the f1
    time a-1d3f-7g-2 time_, b-2c-1d1e-1g-1 time_. b-3c-1d1 time_after g-1 time_and b2 time_because g1 time_i d1
    time_on g-1 time_to b-1d-2e1g-1 time_try d1 times a-1c4d3 times_. c2d1 tipped b1 tips a1b4 title c1
    to a-1b-2e-1g1 to_. a-1b1 to_@amount b2 to_a b1d-4g-2 to_another a-3b-1d-5e-5f-4 to_answer c1e1 to_ask a-2c1g-1
    to_attend g2 to_be f-1g-1 to_bow g1 to_call g1 to_cancel b-2e-1g-3 to_carry g2 to_chew e2 to_come a-1d-1e-4g2
    to_decide e1f1 to_do b-1g-1 to_drop g1 to_eat c1 to_explain d1 to_find d-1 to_finish c2 to_follow d2
    to_get a-1b-3c-3d-4e-1g-1 to_give a-1e-1g2 to_go a1e-2 to_hand f1 to_have c2d-3e-1f1g-1
    to_hear a-2b-2c-1d-1e-1f-4g-3 to_hold b1 to_interview a-2c-3d-2g-3 to_it a-2e-2 to_junk d1e1
    to_keep c-2d-2e-2f-3g-2 to_know a-2b-1 to_learn d1 to_leave b-1c1d-2e-3g1 to_let d1 to_make b1e-1g1
    to_manage g1 to_me c3e1f-2g1 to_meet c-1d-1g-1 to_meeting e-1g-2 to_move e-1g-2 to_my a4b-2d-4e-1g-1
    to_myself a-1b-1f-2 to_none a1 to_one g2 to_open e1 to_pass b1g2 to_proceed b1 to_pull b1g-1 to_reach e1
    to_read d2 to_remain b1 to_run c1d1 to_say b2g-2 to_see c-3d-2e1g-2 to_sit f1 to_skip g2 to_sleep e2g-1
    to_squeeze f1 to_stand d1 to_stay a-2b2c-1f-3 to_step g2 to_stop g1 to_take a1g-3 to_talk b-1c-1d-1f-1
    to_teach a1 to_tell b-1 to_the a2c-1d1e-2f-7g-1 to_them g1 to_this b-1e1f1 to_turn b1 to_visit g1 to_walk b2
    to_what a4b-1g1 to_withdraw a-2b-1c1d-5e-1g-6 to_work b-2c-1d-2e-2g1 to_write g-1 to_you a-1b-1c-5d-8f-5g1
    to_your a-2b-3d1e-2f-1g-2 today a-1d-2e1g2 today_, g1 today_i e1 together c1 together_and d1 together_with c1
    told b1d2e-5g-1 told_. g1 told_it a1 told_me a-2b-1c2d-3e-1 told_my b1 told_you d1 told_your d1
    tomorrow a-1b-2d-2 too c2d-1e1 too_, e2 too_. c-1d-1 too_long b-1 too_much a-1c1g1 took a-1b-1d2e-4g-3
    took_a c-1d-1g-2 took_another d3 tool b1 tooling a1 top a3b2 top_, c1 top_. a1 top_of a1c-1d-1 tops b1 torn e1
    touch b-1c-1d-3e1g-3 tough b1 tour a-2b-3e-1 tour_of d1 touring d1 tours a1 toward g1 towards a1e-1g6
    towards_a g3 towards_another a1g2 towards_the g1 town e-1 train b1d-2e-2g-1 trained a1 trained_for a2b1
    trainee a1g-1 training a2g-1 transport b2 treat a-1c1 treat_my b1 treat_to d-1 treating d1 trial c1
    trial_shift d1 tried b-1e-1 trouble c-1f1g-1 trouble_, f1 truly_, d1 trust_the d1 truth g1 truth_be g1
    try b-1d2 try_reading d1 tuesday a-4b-1d2e-2f1g-2 tuesday_. b1d1 tuesday_@number b-2e-1f-3g-1 tuesday_and d2
    turn b2c-2d-1e1 turn_down b1 turned d-1g1 turned_out a1c1 turns b-1e-2f1g1 turns_out g1 turns_up e-1f1
    twenty b1g-1 twice c2d3g-1 twice_, c1d1 twice_. a1c1d2 twice_already d1 two a1b1c1d2f-1g-1 two_, a1 two_. b-1f1
    two_days d1 two_dollars b1 two_hours d1 two_hundred b1 two_jobs a1 two_minds e1 two_of b-1 two_people c1
    two_places g1 two_years a-2b-1 u e3f2g-1 u_for e1 umming e1 unanswered c1e3 unanswered_. c1e3 uncapped b1
    under a-1b1 under_what b2 understand a1d1 understand_that a1 unfortunately g2 unfortunately_i g2 uniform b1
    unit b-1 unless b1f3 unless_you b1f3 unopened d1 unpaid b1c1 unread d1e3 unread_. d1e2 until a-5c-4d-3e2f3g-1
    until_i e1 until_it e1 until_the a-1f1g-1 up a1c1g2 up_, a-1b-2 up_. b-3d1e1 up_a a-1 up_and a1b-1 up_at a-1e-2
    up_for g-2 up_from a2 up_here g1 up_in a-2b-3d1e1f-1g-2 up_my b1c1d1e1g-2 up_on b1d-1e-2 up_the d-3e-1f1g-2
    up_to b3e1f1 up_with d1e-1 update e1 update_you e2 upon e1 ups d2 ur d1 us a-1b-1d1f2 us_, b1c1 us_a a-1b-1f1
    us_in f1 use a-1d1 use_. d-1 used a-1c2d-1 used_to c1 uses a1 vacancy b-2c-1d-1 van a-2b3d1e-2g1 van_'s g1
    vans g1 veering g2 very a-1b-1c-2d-9e-8f-5g-3 very_generous b1 very_keen g-2 very_much a-2b-1e-1g-1 vessel c1
    vet g1 view c1 village b-1 visa a-1b1 visa_and b1 vision b1 visit a-1b-2c-1d-1g1 visitor e-1 visitors c1
    vouchers b1 w e2 wage b3 wages b3 wait g-1 waiting c1g-2 waiting_on e1g-1 walk a-1b1c-1 walking d1
    want a-1b-4c-7f-3g-2 want_it e-1 want_to b-3c-3d-1f-3g-1 wanted a1c-4e-5f-2g-1 wanted_to a-3c-2d-3e-3f-1
    wanted_you e-1 wants b-3 wants_me g1 wants_to f1 ward a1c-1d-1 warehouse a-1 warm b-2d-3e-2f2 warmer d2
    warmly d-4 warmly_, d-3 was a3c3d-1e-4f-9g-3 was_a a-4c-2d-1e-1 was_an e1 was_badly c2 was_hard d1 was_in c1
    was_kind a-1 was_looking b2 was_more a-1 was_my a2 was_no a1 was_not b1c-3d-3 was_on c1 was_simply a2
    was_so b-1 was_the a3b1c-2d2 was_to d1 was_too b1e1 wash b1 waste d1 water a1 way a3b-3c1d-1e2f-1g3
    way_, a-1b-1 way_. a1b-2e1g2 way_better b-1 way_or e2g-2 way_the a1 way_you c1 we a-6b-2c-6d-4e1f-1g-1
    we_can e-1f1 we_do d-3e-2g-1 we_have b-1g1 we_move b-2e-2f-3g-2 we_will e2g-1 we_would b1 wedding g1
    wednesday a-3c-2e-5f1g1 wednesday_is g1 wee e1 week a-1c-1d-3e-1f2g-3 week_'s b1 week_, b-2c-2e1
    week_. a-2b1d-4e-3f1 week_and b-2e-1 week_at f1 week_is c1 week_so g-1 weekend c-1 weekend_, f1 weekend_and b-1
    weekends b2 weeks c4d1f1g-2 weeks_'s b1 weeks_ago c-1 weeks_to c1 weigh e1 weighing e3g-1 welcome a-1b-2
    well a-2c1d-2e-3g1 well_. a-3b-3c1d-4e-3 well_end g2 went a1d-5e1 went_to c-2d-1e-2 went_with a2 were c2e-1f1
    were_a d-1 were_not c1 were_the d1 were_you d1f1 what a3b5c1d2e1g-1 what_'s a-1b1 what_a b-2d2
    what_i a3b2c-2d-1e1f-1 what_is b1 what_it b-2 what_the a-3c1 what_they b-2f-1 what_to c1 what_would b1
    what_you b2c-1 what_your a1 whatever c1d3g-1 whatever_you c1d1 when b1c1d-8e5g-3 when_i a-2b1c2d-2e2f-3g-2
    when_it a1e1 when_my e1 when_the b-1e2 when_you e-1f1 whenever e3g-3 whenever_i e2g-2 where a1b3d-1f1g-1
    where_i b2d-3e-2f-2 where_it f1 where_the a1b2 whether a-3c1f-2g1 whether_i a-1e1g1 whether_the c1
    which a3c1d2g-2 which_case b1f1 which_is a1d-2 which_part d2 which_suits a1 which_was a1 which_way e1g-1
    while a-2b-2e4g-1 while_. e2 whisker a1 who a-1b-4c2e-4f-6g-3 who_came a1 who_can d1 who_i c1 who_likes d1
    who_rang c1 who_used c2 who_were a1 who_will d1 whoever a-1b-1d2 whoever_you d1 whole a1c2e1 whole_of a1
    whom d1 whose a5b1 why a-1d1e1 why_i b1 will a-1c-3e6g2 will_ask e-1 will_be b1c-3g3 will_circle e2
    will_come e1g-2 will_give e2 will_go e2g1 will_have a1e1 will_hear e1 will_holler e1 will_just e2 will_make g1
    will_manage e-1g1 will_message e1 will_most g1 will_need d2 will_not a1d1e-1f-7 will_ping e1
    will_probably e-2g2 will_reach e1 will_revert e2g-2 will_ring e1 will_see e2 will_send d-1e-3 will_shout e1
    will_stay e-1 will_surface e2 will_take d1 will_understand a1 will_update e2 will_you f1 willing b1
    willing_to b1 winter a-2b-2d-2e-1g-1 wish b-8c-6e-7f-5g-6 wish_you a-4b-3c-2d-4e-3f-1g-3 wish_your d1
    wishes b-1d-6e-3 wishes_, d-3e-1 wishing a-2b-5c-3d-7e-5 wishing_you b-2c-1d-4e-3 with b1d-3e-2f-2
    with_a a2b4d2f-2 with_all a1b1 with_another a-3b-3c-3d-6e-5g-3 with_fuel b1 with_it a-1b1c1e-2
    with_me a-3b-4c-1d-3e4f-3g-3 with_my c1d-3g1 with_no g-1 with_somebody c1 with_that c1d2
    with_the a-1b-1c-1d-2e-1f-2g1 with_them b1 with_this g1 with_where a2 with_you a2d-3e-2g4 with_your c-4
    with_yours b-1 withdraw e-7f-1g-3 withdraw_. b-1d-3 withdraw_: c1 withdraw_from c-2g-1
    withdraw_my b-3c-4d-1f-4g-3 withdrawal d-1 withdrawing b-1c1e-6f1 withdrawing_, c1f1 withdrawing_. a-2
    withdrawing_from d1f-2g-2 withdrawing_my f1 withdrawn a-2b1d2 withdrawn_, f1 withdrawn_. b1 withdrawn_my d1
    withdrew c-2e-1 withdrew_from c-2 without d1e-1 without_a c1 won a2 wondering c1 wonders d1 word g-1
    word_from c1 work a2b-2c-1d-1f-1g1 work_, b-1g1 work_. e-2 work_elsewhere b1 work_has e1 work_i a2
    work_permit a-1g1 work_there a1 work_with e1g-1 worked g-1 worked_out g-1 working b1d-1 works b-1d1g1
    works_on g1 workshop a2b-2c1d-1 worn c1 worry d-1 worth_a a-1 would a1b1d-1e-1f2g1 would_, b1 would_. a3
    would_ask a1e2 would_be c-2d-8e-1f-2 would_been b1 would_better g2 would_come b1f1 would_happily b1f2
    would_have d-2e-1g-1 would_it d-1 would_like a-1c-3e1f-2g-4 would_love a-1b-2c-2f-2g-1 would_never b1
    would_not b1d-3e-1 would_prefer f-1 would_put g1 would_rather a-3b-4c-2d1f-2g-3 would_say g2 would_see f1
    would_sooner a1b-2f-2 would_still f1 would_take b-1d1 would_you f1 write a-3b-4c-4d1e3f-2 write_. e1
    write_again e1 write_back e1 write_it d1 write_this d1 write_to d-2e1 writing a-3b-6c-1d1e1f-1g-4 writing_. e-1
    writing_: d1 writing_back e2 writing_to g-1 written f1 wrong e-2 wrote b-1c-1 x a1g1 yard e-1g-1 ye e1
    yeah e1g1 yeah_, g1 year b2c-6d-2e-4f-4g-3 year_, g-1 year_. e-2 year_of b-1 yearly b1 years b2e-5f-5g-1
    years_, c-2d-1 years_. b-1 years_ago c2 years_and c-3d-2 years_at d1 years_in a-1b1 years_of a-1b1 yes d-6e1
    yes_. b1 yes_and e2 yes_or e1g-1 yes_to d-2e-3f-3 yesterday g-1 yesterday_i a1 yet a-1b-1d-2e4f5g-4
    yet_, e1f2g-1 yet_. e1f2 you a-2b-2c-1d2f1g-3 you_, b1c-1d-1e2f2 you_. a2c1d-3g1 you_: d1 you_? d-2e1f1
    you_a a-4b-1c-4d-8e1f-3 you_advertised b1 you_after g1 you_all d-1g-1 you_an g-1 you_and b-6c-1d-6f-1
    you_are a1e-5g-3 you_asked b-1c-4d-1e-2 you_at g-1 you_came d1 you_can b1c-2 you_choose f1 you_close f1
    you_could a-2c-1d-2f1 you_describe d1 you_did e1 you_do d-3f-3 you_ever e-1 you_find b-1c-1d-5
    you_for a-4b-1e-6f-3 you_get d1 you_got d-1 you_guys a1b1d1f1 you_had b1d2 you_have a-1d-2e-1 you_in c1g1
    you_keep f1 you_know d-2 you_lot d4 you_may c-1f2 you_must d1 you_need d-3e-5 you_of e1 you_once e2
    you_people c2d4 you_ring d1 you_send e2 you_sent e1 you_set c1 you_that e-1 you_this g-1
    you_to a-1b-4c-5d-2f-4g-3 you_treat c1 you_twice d1 you_up c1 you_wanted a-1 you_were c-3d-4e-2 you_when e2
    you_whenever e1 you_will d1e2f-3g2 you_with a1 you_would a-1b1c-1e-1g2 you_write e1 your a-2b-1c4d2e-2g-4
    your_advert b1c1 your_agency e1 your_assistant d1 your_client b1 your_desk d-1 your_diary d1 your_door f1
    your_drivers c1 your_end e-1 your_esteemed b1 your_first f1 your_front c1d1 your_head d1 your_hiring c3d1
    your_inbox d-1e1 your_interview d-1 your_interviews a1 your_invitation c-1 your_letter d-1 your_list a-1e1
    your_lot c1d1 your_mail b1 your_message d-2 your_new d1 your_office d2 your_own b1e1 your_people d-1
    your_place b1 your_portal c1 your_process a-2c-2d-3 your_question e1 your_recruiter c1 your_residents c1
    your_schedule g1 your_search g1 your_side b1d-1e-1 your_site c1 your_system d1 your_team b-2c-1d-2e-1
    your_time d-2 your_ward a1 your_workshop c2 yours a4d-12e-10f-3 yours_, a1b-1g-1 yours_. b1e-1g1 yours_is c1
    yours_sincerely e-1 yours_was a-2 yours_would a2 yourself d1e1 yourself_the d1e1 yourselves d3`,
};
