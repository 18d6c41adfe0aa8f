/* Written by `npm run learn`: what each clue of a clause weighs in telling reasons for withdrawing. */
import type { ClueWeights } from '../clues/weighing';

export const weights: ClueWeights = {
  bias: -21,
  slots: {
    traits: `
    act -6 act-before 6 act-beside 6 act-last -4 act-next -8 at-act -1 clause0 5 clause1 -1 clause2 -5 clause3 -2
    clause4 -2 leaves -22 news 5 no-act -12 one-to-act -3 question -10 thanks -24 thanks-inside -12
    three-from-act 11 told0 12 told1 -11 told2 8 toldAdjacent -1 toldFar -6 toldNext -11 two-from-act 5
    two-to-act -6 wishes -19 wishes-inside -13`,
    word: `
    ! -1 's 6 . -1 ? -6 @close 6 @currency -4 @number -9 @open 1 @other 1 @percent 2 @quote -5 @unknown 3 a 2
    able -6 about -5 above 3 abroad -2 absorbed 2 accepted -2 account 2 accountant 6 accounts 5 acl 4 add 7
    addition 1 address -6 admire -5 admired -3 admitted 7 adopted 5 advert 1 advice -4 advised 1 afraid -3 after 5
    afternoon 2 afternoons 7 again 1 against -3 age 3 agency -2 ages -3 ago 2 agreed -5 ahead -13 aid 3 airport -6
    all -3 allotment 6 allotments -6 allow 3 allowance -8 allowed -3 allows 5 already -3 also 21 although -4
    always -3 am 5 among -3 an 5 animals 7 annual -3 answer -12 any 7 anybody -7 anymore -6 anyone -6 anyway 10
    anywhere -3 apart 3 apartment 4 apologies -10 apologise 1 applicant -1 application -16 applied -12 apply -3
    applying -1 appointed -2 appointment 6 appreciate -6 apprenticeship 6 approved 5 april 1 archive 6 are -1
    area -1 around -2 arranging -7 ashore -3 aside 1 ask -4 asked 2 asking 4 asks 1 assistant -7 asthma 3 at 3
    ate -5 attached 1 attend -6 attractive -2 auditions 2 august 13 aunt 4 autumn 9 awake 4 away 9 b 5 baby 13
    back 4 background 1 bad 1 bag -2 bakery -2 ball -5 band 6 bank -10 bar 2 base -5 basic 2 batchmate -5 bc 6 be 2
    beautiful -8 become 2 been 7 beer -3 before -7 begins 8 begun 11 behind 4 being 12 believing 1 belongs -1
    below 2 bench -6 berth -2 beside -3 besides 13 best -9 better -9 between -5 big -4 bigger 1 binds -6 bit -2
    bits -6 bless -4 blessed -3 blessing -6 block -2 blood 6 blue -4 boarding 2 boat 5 boats 2 boatyard -2 body 1
    bond 3 bonus -1 bonuses -2 book 5 booked 1 books -3 boots -5 born 3 boss -4 bought -6 bound 4 bow -6 bowing -7
    boxes -5 boy -1 boys -4 break -6 bridge -1 brief -5 brigade 3 brilliant -1 bring 2 bristol -4 bro -1 broke 3
    brother 4 brothers 1 brought 1 bucket 3 buddy -5 build -6 building 3 built -7 bus 11 buses 10 busy -2 buying -5
    cab 1 calendar -7 call -6 called -1 calling -10 calls 1 calm -3 came -1 campus -5 can -1 canada 4 cancel -10
    cancelled -2 cancelling -4 candidacy -7 candidate -2 candidates -4 candidature -8 captain 3 car 1 caravan -3
    card 1 cardiologist -6 care 2 career -12 caring 3 carries 1 carry -2 case 1 cat 3 catch -5 cats 8 caught -4
    centre -2 certificate 6 certification 2 chance -4 chap -1 chapel 5 chapter -5 charity -5 chat -7 check 2
    cheers -6 chefs -1 chemistry 1 chemo 5 chemotherapy 3 chest 7 chief 1 child 7 childcare 4 childminder 4
    choice -9 choir 12 chosen 3 christmas 5 church 11 circles -4 city 3 claims -1 clash 5 clashes 7 class 8
    classes 9 classroom -2 cleaning 5 clear 3 clerk -5 client -3 clients -5 close 2 closed 4 closely 4 closer -4
    closes 3 club 3 co 2 coach 5 coast -1 code -2 coffee 5 colleague -13 colleagues -4 collect 2 collection -7
    college 10 colour 3 come -1 comes -8 comfortable 3 coming 2 commission 2 commit -2 committed -2 community -3
    commute 5 company -2 competition -4 computer 5 computers 11 conference -1 confidence 1 confident 1 confirm -6
    consideration 2 considered -3 construction -5 container -3 content -7 continue -13 continuing -4 contract 2
    contractor -3 conversation -5 copy -1 corner -7 cos 3 cottage 7 could -9 council 5 counsel -1 count -2
    counter -11 counting -1 country -2 counts -3 county 3 couple -9 course 11 courtesy -3 cousin -4 cover 4
    covered -5 covers 2 creche 2 credit -6 crew 4 cricket 4 cried -4 crook 2 cross -1 crossing -4 crowds 5 ctc 1
    cup -4 current 3 customer 3 customers 1 cut 3 cycle 1 dad 3 daft -7 daily 4 dance 1 dark 3 date -6 dates 4
    daughter 4 days 7 dbs -4 de -3 dead 6 deal -1 dear -3 december 6 decided 2 decision -5 decline -6 degree 1
    delay -6 deleting -4 delighted -5 delivered 3 delivery -1 dental 3 dentist -1 department -8 depot -7
    depression -3 deputy -2 description -3 deserves -3 desk -2 diagnosed 5 dialysis 7 did -2 died 3 diesel 1
    different -2 diploma 12 direction -3 director -2 discuss -3 discussing -4 distance 6 divided -1 do 6 doc 2
    doctor -2 doctoral 3 doctorate 6 documents -6 does -1 dog 7 dogs 9 doing -2 dollars 2 done 2 door -3 double -5
    doubles -2 down -3 dr -6 draw -2 drawer -5 dream -2 drive 17 driver 3 driving 3 drop -3 dropping 3 due 11
    during 2 dust 8 dutch 4 duties 6 duty 4 each 7 ear 1 earlier -4 early 9 easter 6 eaten -5 editor -5 eight 1
    eighteen 5 eighty 2 either 5 eldest 2 elected 4 eleven -2 else -2 elsewhere -5 email -16 emails -5 embassy -3
    employed 6 employment 5 empty -2 enclosed 1 end -2 ends 7 engineer -1 english 1 enjoyed -4 enough 7 enrolled 5
    especially -2 even -5 evening 9 evenings 6 ever -7 every 1 everybody -1 everyone -7 everything -7 exam 8
    examination 10 exams 12 exchange 1 excited -2 exercise -2 exhibition -2 expect 2 expected 4 expecting 8
    experience -4 expired 4 explain 1 express -3 extended 1 extension -3 eye 3 eyesight 9 face 1 faculty 1 failed 7
    fair 1 faith -2 fall 4 fallen 7 families -1 family 7 far -3 farm 1 fast 3 faster -2 father 2 fear 4 february 9
    fed -4 feel 2 fees -4 feet -2 fell -2 fella 2 fellowship 2 ferry 4 festival -3 fever 6 few -1 field 2 fifty 5
    file -4 files -6 filled -3 filling -2 finally 1 finals 6 find -1 finding -3 finds 2 fine -2 finish 3 finishes 4
    finishing 8 fire 5 firms -7 first -8 fish 3 fishing 5 fit -4 fits 1 five 6 fixed -4 flatmate -7 flights 3
    floor 2 florida 2 florist -2 flour 5 fly 1 flying 7 folks 2 follow -7 followed -5 food -5 foot -2 football 7
    for 2 forestry 2 forgotten 3 form -3 former -7 forms -8 fortnight 2 forty -4 forward -3 foster 2 found 5
    foundation -2 four -1 frank -1 free 2 french 5 fresh -2 friday -4 fridays 7 fridge -3 friend -12 friends -2
    from 4 front -8 full 1 fun -5 funeral 2 furniture -3 further -5 furthermore 7 future -4 gallery 1 gang -3
    garage -6 garden 3 gate -4 gave -3 gcse 3 generous -3 german 4 get 6 gets -4 getting 6 girl -2 girlfriend 5
    girls -3 give -2 given -3 gives 3 giving -9 glad -12 gladly -3 go -3 god -3 goes 6 going -4 golf -6 gone 8
    good -8 got 11 gotten 8 gp -5 grace -3 grade 6 gran -4 grand -1 grandchildren 7 grandfather 2 grandma 1
    grandmother 10 grandson 5 grant 4 grateful -10 great -3 greet -5 grew -5 ground 5 growing -4 guests 3 half -1
    halfway 4 handed 1 handover -6 hands 1 happen -4 happening 2 happiest -4 happily -3 happy -6 harbour -6 hard -4
    harvest 7 has 7 have 7 having 7 he -12 head -5 heading -1 health 3 hear -4 heard -7 hearing 3 heaven -3 heavy 3
    hello -3 help 7 helpful -4 helps -1 hence -4 her -5 here -5 hereby -4 herself 3 hgv 2 hi -6 high 2 higher -3
    highest -5 hike 6 him -4 himself -3 hip 9 hire 3 hired 11 his 2 history -3 hold -8 holding -3 holidays 4 home 8
    honestly 7 honesty -1 honour 2 hope -17 hoping 3 hot 1 hotel 1 hour 4 hours 7 house 3 houses 2 housing -3
    how -16 however -4 hubby 4 hundred -2 hungry -2 hunt -2 hurry -6 hurt 4 husband 4 i 7 idea -2 if -9
    impressed -4 in 8 informed -5 inside -2 inspection -5 instruments -1 intake 4 internship 4 interview -23
    interviews -11 into -1 invitation -15 invite -6 inviting -1 is 6 island 3 it -15 its -1 january 2 japanese 4
    job 3 jobs 3 joined 1 journey 1 joy -3 july 1 june 4 junior 2 jury 7 just 5 keen 5 keep -6 keeper 1 keeping 2
    keeps 1 kept -2 keys 2 kid 1 kids -1 kind -14 kindergarten 1 kindly -6 kindness -4 kitchen -5 knee 13 knees 11
    knew -4 knives -4 know -2 known -5 knows -4 lab -1 lad 1 laid -3 lake -1 lambing 1 landed 2 landlord 4 lands -2
    lane 2 language 3 lapse 1 lapsed 4 laptop -3 late 3 later -5 lates 4 launch -2 laundry -1 law -2 lawyers -4
    lay 1 lead 5 leading 4 league -3 learn -2 learnt -6 lease 7 least -2 leave -5 leaving 4 lecturer -3 lectures 4
    left 3 leg 4 legend -5 legs -2 lent -4 let 6 lets -6 letter -12 letters -1 letting -2 level 3 levels 4
    library -4 licence 11 license 6 lies 4 life -1 lift 6 lifting 3 like 4 liked -8 likes -3 limited 4 line -9
    lines -4 linkedin -2 list -7 listen -3 little 6 live 8 lives -2 loan -3 local -2 location 2 lock -2 lodge 2
    lol 2 long -2 longer 3 looked -5 looking -2 looks -9 lord 3 lorry 2 lose -2 lost 2 lot -7 lots 2 love -9
    loved -8 lovely -5 luck -10 lucky -4 lunch -2 lunchtime -8 ma 2 ma'am -5 machines 2 made -1 mail -7 make -1
    makes 11 mam 2 mama 3 man -2 manage 7 manager -8 map -5 march 6 mark -2 market -2 marriage 2 married 9 master 7
    match -11 mate -11 maternity 2 maths 5 matter 5 matters -2 may -3 maybe -6 me 6 mean -1 meantime -3 medical 6
    medicine 4 meet -5 meetings 1 memory -4 mention 2 mentioned -4 menu -3 message -9 messages -2 met -7 metro -1
    mice 3 middle -5 midnight 2 miles -2 mind -11 minds 2 mine 6 ministry 6 minutes 5 miss 7 missus 6 mix -3
    mixed -4 mobile -6 mom 4 moment -2 monday -7 month 2 monthly -7 months 4 mood -5 more 1 morning 2 mornings 10
    mother 5 move 7 moved 7 moving 8 mr -14 mrs -6 ms -4 much 1 mum 8 museum 1 music 3 must 1 my 10 myself -8 n 3
    nairobi 3 name -7 nan -1 national 5 near 3 nearer -9 needed 4 needing 4 needs 7 neighbour -8 nephew -4 nerves 2
    nervous 6 netball 8 never 9 new -2 news -3 newsroom 2 nice -5 niece -5 night 8 nights 6 nine 3 ninety 2 no 5
    nobody -6 nonetheless -5 north 8 not 9 nothing -6 notice -7 november 3 now 4 nowhere -1 number -10 numbers -5
    nurse -2 nursery 2 nursing 7 obliged 7 occupational -5 october 5 of 4 off -5 offer 5 offered 2 office 3
    often -8 okay -3 on 1 once -4 one -6 ones -5 online 7 only 7 onto -5 op 4 open -4 opened 4 opens -1 operation 7
    operator -3 or -9 orchestra -2 order -5 ordered -1 organisation -1 organist 2 other -3 others -1 ought -4 our 8
    ours 2 out -3 outside -2 over 4 owe 2 owing 8 own 2 owner 4 p.s. 5 package -4 packed 2 packet -5 packing -2
    page -7 paid -6 painted -7 pal -4 palliative -1 panel -10 paper -3 papers -2 paperwork -6 paralegal 2 parents 3
    parish 2 park -6 parking -3 parkinson 2 part 9 partly 8 partner 8 partners 4 pass -1 passed 2 passport 1 past 3
    pastor -2 patients 3 peace -5 pen -4 pension -7 people 2 per -3 percent 4 period -1 permanent 4 permit -3
    person -4 personal 7 perth 3 pharmacy 2 phone -5 phoned -5 phoning -6 photos -7 pick -2 picked 7 picking -7
    picture -2 pilot -5 pins 5 place -2 placed -5 placement -4 places -5 plan 7 planner 1 planning 3 plans -1
    plant 1 planting 4 plate -1 platform -3 play 4 playing 5 plays 1 please -11 plumber -2 pocket -6 point -1
    police 2 pool 4 poorly 8 portal -5 porter -6 position -1 post -5 posted 2 posts 2 pottery -2 practice -2 pray 2
    prepare 6 present 2 press -2 pressure 5 principal -2 print 5 prints 3 private -7 probably 1 probation -11
    procedure -1 proceed -5 process -8 processing -5 professor -5 profile -5 program 2 project -1 projects 5
    promised 9 proper -2 proposed 4 prosper -2 proud -4 ps 4 public 8 publisher 3 pull -6 pulling -11 pune -6
    pupil 3 pupils 1 puppy 5 pursue -6 put -4 putting -2 quarter -2 question -4 questions -3 quick -5 quiet 2
    quit 3 quite -1 radio 5 rain -2 ramadan 4 ran 2 rang 1 rate -4 rather 3 re 2 reach -3 reached -2 read -12
    readers -1 reading -1 ready 5 real 2 realised 2 really 2 reason -7 reasons 11 received 1 reception -1
    receptionist -6 reckon 2 recommend -4 recovery 2 recruitment -2 referees -2 reference -2 reflection -4
    regard -5 regarding -4 regards -10 registered 3 regret -9 rehearsals 7 remain 7 remote -2 removed -6 renewal 4
    renewed 8 rented -3 reply -4 report 2 requires 5 reserve 4 residents -3 resign -5 resits 2 resolved 1
    respect -8 respectfully 3 rest -5 restaurant -3 results -1 retire 2 retreat 3 return -2 returned -4
    returning -7 review -3 right -4 ring -7 ringing -2 rings -4 river -1 road -2 roads 6 role -2 roof 1 room -12
    round 3 rounds 8 route -4 row -7 rules 3 run 9 running 1 runs 6 sailing 2 salary 3 sales 6 salon 4 same -3
    sample -5 sang -4 sat -5 saturdays 11 saw -1 say -11 saying -7 says -3 scale -3 scan -4 scared 10 schedule -2
    scholarship 6 school 7 schools -3 science -2 screen 3 sea 3 search -8 seas -3 season 8 seasons -4 seat -7
    second 4 secondly 3 security 2 see 1 seems -2 seen -9 selection -3 selling 9 semester 4 send -8 sending -10
    sent -8 september 3 series -1 serve 4 service 10 services 1 serving -2 set 2 settle 3 settled -2 seventy 9
    shall -5 shared -7 sharp -4 she -17 sheep 6 shift 11 shifting 2 shifts 8 ship -2 shook -1 shop 4 short 2
    shoulder 7 shout -2 showed -4 shut -5 sick 3 side 4 signal -4 signed 3 silence -1 silly -3 simple -7 simply 4
    sings -2 sir -4 sister -4 site 7 sits -10 six 1 sixth 4 sixty 5 skipper -7 sleep -1 slept -4 slot -8 small 7
    smell 5 smile -5 snow 2 software 1 sold 6 solid -3 some -4 somebody -3 someone 5 something -3 somewhere 1 son 6
    soon -4 sorry -19 sort -3 sorting -7 soup -3 space -5 spanish 7 speak 3 speaking -8 speech 2 spent -9 splint 3
    split -8 spoke -6 spoken -4 sponsor 2 sponsorship -8 spot -5 spring 4 squad 2 st 2 stack 2 stage -5 stairs 7
    stall 4 stamp -6 stand -9 standing 1 start 8 started 10 starting 8 starts 9 startup -1 stay 15 stayed -3
    staying 5 stays -1 steady 5 step -11 stepping -3 still -3 stock 3 stopped 3 store -2 storm 2 story -3
    straight 2 street -11 strength 1 strike 1 stronger -1 stuck 1 studied -3 studies 7 studio 2 study 2 studying 3
    stuff 2 such 2 sugar 5 suit -1 suited -2 suits -4 summer 9 sunday 4 sundays 6 supervisor -2 sure -4 surgeon 5
    surgery 5 sweet -2 system -4 ta -5 table -6 tablets -7 take -5 taken -4 takes 1 taking -2 talk -9 talked -1
    talking -4 talks -5 task -6 taught 2 tbh 2 tea -1 teach 8 teacher -4 teaches 3 teaching 12 team -2
    technician -3 teeth 3 telephone -4 telling -6 tells -6 ten 1 term 3 test 4 tests -5 text -4 than -5 thank -12
    thankful -6 thanks -16 that 5 the 1 theatre 8 their -12 theirs -8 them -18 then 7 therapy 3 there -7
    therefore -4 these 1 thesis 9 they -4 things -8 think -15 thinking -3 third -1 thirteenth -2 thirty 1 this -3
    those -9 though -6 thought -17 thoughtful -4 thousand 2 thread -2 three 1 thrown -5 thursday -4 thursdays 9
    ticket 3 tickets 3 tied 4 ties 1 til -2 till 4 timber 3 timetable 7 tiny -6 tips -3 tired 2 to 4 today -7
    together -10 told -8 tomorrow -4 too 4 took 6 top 8 tops -2 tore -1 touch -6 tours 2 towards 3 town 3 trade -2
    train 4 trained -7 trainer -2 training 9 trains 3 tram -1 transfer 4 transport 6 travel 9 travelling 6
    treasurer 2 treat -5 treated -3 treatment -3 tried -2 trip 6 trouble -3 truck 3 true 3 truly -3 trust -11
    trustees -2 truth 5 trying -2 tuesdays 8 turn -2 turned 7 tutor -7 twelve -1 twice 1 two 2 u -1 uncle 5 under 1
    uni 5 union -2 unit 2 university 1 until -6 up 3 ur -4 us 3 use -9 used -2 van 1 very 1 vessel -1 vet -2
    veterinary 1 view -2 views -6 village -2 visa 5 visit -5 visitor -7 voice 6 voicemail -5 volunteer 4
    volunteering 4 wait -3 waited -1 waiting 1 walk -4 walked -4 walking -3 walks -4 want 1 wanted -2 wants 2
    ward -9 warden -1 wards 3 warm -5 warmly -4 was -4 watch -2 water 1 way -1 we 7 wedding 7 weddings 2
    wednesday -1 wednesdays 8 weds -3 wee 2 week 5 weekday 5 weekdays 4 weekend 2 weekends 17 weighing -4
    welcome -6 welding 3 well -5 went -1 were -6 when -1 whether 2 which 3 while 1 who -5 whole -1 whom -6 whose -6
    why -10 wife 10 will -6 win 3 wind 1 winter 12 wishes -10 wishing -4 with 2 withdraw -17 withdrawal -5
    withdrawing -16 withdrawn -4 within -4 without 3 woman -2 won 1 wonderful -4 word -11 words -6 work 4 worked 6
    working 14 works 1 workshop 3 worry 5 worse 5 worth -6 would 8 wrist 7 write -8 writing -7 written -6 wrong 1
    wrote 2 x -9 y'all -7 yard 1 ye 7 year 6 yearly -5 years -7 yes -4 yesterday -5 yet -4 you -21 young 6
    youngest 2 your -18 yours -7 youth 3 zealand 3 zero -3 zoo -3`,
    opener: `
    's -12 @name -2 @number 5 @unknown 2 ^ -18 a -2 accepted -8 after -8 afternoons -2 all -8 although -4 am -6
    an -8 another 5 apart 2 are -3 aside 3 ask -1 asked 1 at -3 been -6 before -7 begin -2 being 6 best -6 bless -1
    boss -4 by -7 cheers -6 dad 3 dear -3 do -7 down 2 dr -1 due 1 even -3 every -5 family 2 found 2 four 4 free -5
    from 2 furthermore 7 getting 1 give -4 given 7 god -2 going 1 good -12 got 3 had 3 harvest 6 has -3 have -13
    having 3 he -15 hello -1 hence -4 her -9 here -2 herself 5 his -8 honestly 3 hope -6 however -4 hubby 4 i 2
    if -9 in 2 is -6 its -8 january -4 joining -1 just -3 kind -1 kindly -4 lots 2 love -3 mate -3 may -6 me 6
    means -4 more -5 moving 5 mrs -3 much -4 mum 10 my 7 n 3 never 6 night 5 not -2 nothing -1 now -6 of 1 on 6
    once -3 one -4 only -7 our 9 owing 3 p.s. 5 partly 5 passed 3 phone -2 please -11 ps 4 quite 3 reason -4
    regards -6 right -3 role -5 said -3 school 2 secondly 3 see -4 she -15 should -4 signed 2 sits -1 six -6
    some -3 somebody -5 someone 4 sorry -7 standing -1 stay -4 sunday 6 ta -1 take -5 taken -8 talking 2 tell -4
    thank -4 thanks -6 the 6 their -11 theirs -5 then 7 there -1 therefore -4 these -2 this -12 those -1 though -6
    thursday -3 thursdays 3 to -2 tomorrow -3 too 2 took -1 trust -3 truth 2 turns 3 twenty 5 two -1 until -6
    voicemail -2 want -5 wants -2 was -2 we 3 weekends 3 well -5 what 2 when -4 where -12 while 1 who -11 whose -7
    will -8 wishing -4 without -2 would -3 y'all -3 yet -4 you -9 your -2 yours -7`,
    opener2: `
    's 4 . -18 ? -4 @close 5 @name -3 @number 1 @unknown 2 ^ -10 a -1 accept -1 accepted 5 addition 1 admire -3
    admired -3 agency -5 all -5 already -6 also 9 am 1 an -5 annual -3 another 2 answer -2 any 1 apologise 4
    application -5 applied -5 appreciate -3 are 2 asked -7 at -2 autumn 1 baby 4 back 10 band 1 batchmate -5 be 1
    bed -1 been 2 beer -3 best -6 blessed -3 blood 1 board -1 boss -5 bought -3 boxes -4 boy -3 boys -2 brief -4
    brother -1 came -2 camp -1 can 2 car -5 certificate 3 charity -3 children -8 choir 6 church -2 clinic -2
    coach 1 colleague -5 college 3 come -5 comes 1 coming -4 commute 9 company 4 container -6 contract -3 cook -3
    could 1 county -1 course 2 cousin -5 creche 2 current -1 dad 2 daily 4 date -6 daughter 3 day -4 days -9
    decided 2 decision -1 depot 2 doctor -7 doctoral 3 dog 3 drive 12 driver 2 driving 3 early 6 eldest 2 email -5
    ended 1 english 3 enjoyed -4 even -1 evening 4 evenings 4 exams 6 express -3 eyes 1 eyesight 4 family 5
    father 2 fever 5 field 3 firm -4 first -3 flat 2 flatmate -6 for -14 form 1 former -10 forty -3 found -2 four 3
    friend -8 from 2 future -4 gaffer 1 garden -3 gave 1 get 1 girlfriend 5 girls -2 give 2 good -5 gp -5 gran -1
    grandma 1 grandmother 5 greet -1 group -1 had -2 hand -4 hands 2 has 5 have 1 head -8 health -2 hear 4
    hearing 5 help -5 her -1 here -11 him -4 hip 5 his -5 hope -11 hospital 2 hotel -2 hours 1 house 2 housing -2
    husband 1 in -1 interview -2 is 1 it -9 job 1 just 2 kids -3 kind -2 kitchen -5 knee 8 knees 6 knives -4
    know -5 laboratory 2 lads -1 landlord 7 lands -2 last 4 later -5 learnt -3 lease 3 leave -3 lecturer -3 left -5
    letter -5 library -4 licence 5 like -4 liked -5 line -2 little 6 long -3 look -5 lost 4 love -5 loved -4
    luck -6 machines 3 makes 4 manager -4 master -3 mate -5 may 2 me -3 mentioned -1 messages -2 mind -4 missus 4
    mom 3 monthly -4 morning -4 mother 1 moved 3 much -2 mum -2 museum -2 must 1 my 2 name -5 nan 1 need 2 needed 2
    needs 2 neighbour -5 nephew -2 never 3 new -4 next -7 night 2 no 1 not -4 notice -1 noticed -4 now -1 october 1
    of -13 off -2 offer 3 office 1 old 1 on 1 one -8 ought -2 our -2 out 3 over 4 own 6 paid -2 parents 2 parish -1
    partner 7 passed 1 pension -2 people -10 person -4 phone -7 phoned -3 place 4 plan 1 plans -4 plant 2 play 5
    position 3 post 4 practice -4 pray 2 present -3 programme -1 project 1 promised 3 pull -2 pupils 1 put -1
    quit 5 reading 5 really -5 reason -4 reasons 5 reckon 6 recommend -4 reflection -4 regards -5 regret -7
    remain -2 residence 3 residents -3 resign -3 respect -4 respectfully 4 roads 5 role -1 room -1 rounds 8 runs 2
    safe -6 said 1 sat 2 saturdays -2 say -2 says 4 school -8 season 8 second 3 send -3 september 1 service 5
    shall -5 shift 6 shifts 1 shook -1 shop 1 short 3 should 4 showed -2 sign -7 signed -4 sister 1 site 7 sits -1
    sixty 1 small 4 something -2 son 2 speaking -5 spent -2 spoke -4 spring -4 staff -1 stairs 4 stand -4 start 5
    started 3 starts 3 station 1 still -2 story -4 sugar 4 summer -4 sunday 4 supervisor -1 take -6 taken -2
    takes 4 taking 3 talked -3 tea -1 teacher -2 team -8 tell 3 thank -5 thanks -5 that -2 the -3 their -3 there 6
    they -5 thing 6 things -5 think -4 thought -6 three -7 to 6 today -4 told -2 too 1 took 6 top 8 tore -1 tour -5
    training 6 tried -1 trip 3 truck 2 turns 4 two 5 uncle -2 up -9 very 1 visa 5 walk -3 want 3 wanted -4 wants 1
    was 1 way -3 weeks -6 went 4 were -7 what -3 when -1 where -4 which -5 whole -5 wife 7 will -9 wish -4
    wishes -2 with -1 withdrawal -3 work 2 working 2 would -2 write -5 x -5 y'all -2 years 1 yes -3 you -10 young 6
    youngest 2`,
    openerPair: `
    's_my -2 's_the -1 @name_'s -3 @name_. -2 @name_@name -14 @name_@unknown 2 @name_^ 2 @name_here -10 @name_in -2
    @name_is 6 @name_season 6 @name_with -4 @name_x -5 @number_@close 6 @unknown_. -2 @unknown_^ -7 @unknown_no -6
    ^_^ -18 a_job -1 a_month -2 a_person -4 a_plant 3 a_sign -4 a_small 4 a_team -1 a_van -6 accepted_a -1
    after_forty -3 all_the -7 although_i -4 another_firm -3 another_hospital 5 another_school -5 another_thing 8
    apart_from 2 aside_from 3 at_@name -8 at_sixty 1 before_the -1 begin_there -2 being_^ 3 best_wishes -1
    by_the -2 cheers_^ -4 dad_'s 4 do_keep -2 do_not -3 due_to 2 family_reasons 2 first_^ -1 five_rounds 3
    four_rounds 3 from_september 1 from_the -4 give_my -4 given_that 5 going_to 1 good_day -2 good_luck -1
    got_another 4 got_the 3 got_your -2 have_a -1 have_accepted -3 have_decided -1 having_accepted 4 having_been 2
    having_taken -1 having_thought -1 he_'s -6 honestly_i 5 honestly_the -1 however_^ -3 hubby_'s 4 i_@unknown 3
    i_^ -2 i_accepted 4 i_admire -3 i_already -6 i_also 10 i_apologise 4 i_applied -4 i_appreciate -3 i_asked -3
    i_come -3 i_could 1 i_decided 3 i_did -1 i_ended 1 i_enjoyed -2 i_express -3 i_found -2 i_gave 1 i_get 1
    i_give -1 i_got 1 i_had -1 i_have 3 i_hear 4 i_hope -11 i_is -2 i_just -1 i_keep 1 i_know -5 i_learned -5
    i_learnt -3 i_leave -2 i_left -5 i_liked -5 i_lost 5 i_love -2 i_loved -4 i_made 6 i_must 1 i_need 3 i_never 4
    i_no 5 i_noticed -4 i_ought -2 i_passed 2 i_play 3 i_pray 2 i_promised 3 i_pull -2 i_put -2 i_quit 5
    i_really -5 i_reckon 6 i_recommend -4 i_regret -5 i_remain -2 i_resign -3 i_respectfully 4 i_sat 2 i_say -2
    i_send -3 i_shall -4 i_shook -1 i_should 4 i_signed -4 i_spent -2 i_start 4 i_still -1 i_thank -5 i_think -4
    i_thought -3 i_told -1 i_tore -1 i_tried -1 i_want 4 i_wanted -4 i_was 5 i_went 4 i_will -5 i_wish -4
    i_withdraw 1 i_work 4 i_would -2 i_write -4 if_i -1 if_that -1 if_the -1 in_addition 1 in_any 1 in_autumn 1
    in_my -7 in_which -5 is_that -2 it_'s 2 it_comes 1 it_has 1 it_is 8 it_made -3 it_turns 2 it_was -7 it_would -1
    its_@name -2 just_to 2 let_'s -4 let_me 5 love_^ -1 mate_. -1 may_the -2 me_^ 5 much_^ -1 mum_'s 5 my_@name 11
    my_@unknown 1 my_application -5 my_back 8 my_batchmate -5 my_best -3 my_blood 1 my_boss -4 my_boy -3
    my_brother -1 my_car -3 my_colleague -10 my_college 3 my_contract -2 my_cousin -8 my_current -1 my_dad 2
    my_date -6 my_daughter 4 my_days -9 my_decision -3 my_desk -4 my_doctor -7 my_english 3 my_evening 3
    my_evenings 2 my_exams 4 my_eyesight 4 my_family 3 my_father 2 my_flatmate -6 my_former -10 my_friend -8
    my_gaffer 1 my_good -3 my_gp -4 my_grandma 1 my_grandmother 5 my_hands 2 my_head -7 my_hearing 4 my_hip 5
    my_husband 1 my_knee 9 my_knees 3 my_landlord 6 my_last 5 my_lecturer -3 my_licence 5 my_little 6 my_mam -1
    my_manager -4 my_mate -6 my_mind -4 my_mom 3 my_mother 1 my_mum -1 my_name -5 my_nan 1 my_neighbour -4
    my_nephew -2 my_new -9 my_night 6 my_notice -1 my_old -2 my_own 6 my_parents 2 my_partner 8 my_people -5
    my_phone -7 my_practice -7 my_present -3 my_reasons -3 my_regards -4 my_residence 3 my_saturdays -2
    my_shifts -3 my_son 3 my_sugar 4 my_supervisor -1 my_thanks -1 my_truck 3 my_uncle -2 my_visa 5
    my_withdrawal -3 my_working 2 my_youngest 2 night_shift 5 no_@unknown -6 not_going -3 not_many -2 now_i -8
    of_late -4 on_reflection -4 on_the 5 on_top 8 one_that -5 our_@name 3 our_@unknown 5 owing_to 3 please_. -1
    please_do -3 please_greet -1 quite_@unknown 6 regards_^ -4 right_now -1 said_yes -3 seeing_that 3 she_'s -4
    she_has -4 signed_on 2 six_weeks -5 some_of -3 take_care -4 taken_a -3 talking_to 2 thank_you -2 thanks_for -3
    the_@name 1 the_@number 6 the_@unknown -1 the_agency -5 the_baby 4 the_best -2 the_board -3 the_bus 1
    the_car -7 the_children -8 the_church -3 the_clinic -2 the_commute 8 the_company 4 the_container -6
    the_contract -1 the_creche 2 the_crew -2 the_daily 4 the_desk 4 the_drive 10 the_early 6 the_exams 1
    the_firm -1 the_flat -3 the_garden -2 the_girls -2 the_group 3 the_hours 1 the_interview -1 the_job 2
    the_kitchen -4 the_lads -1 the_last -4 the_letter -2 the_long -3 the_monthly -2 the_new -5 the_next -7
    the_office 3 the_parish 2 the_place 5 the_position 4 the_post 5 the_practice -3 the_reason -4 the_residents -3
    the_role -1 the_school -3 the_second 5 the_short 3 the_stairs 4 the_start 1 the_summer -3 the_tea -1
    the_team -3 the_thing 4 the_tour -5 the_train -1 the_training 4 the_trip 3 the_twins -3 the_van 1 the_way -3
    the_whole -4 the_wife 10 the_work -11 their_@unknown -2 theirs_is -5 then_^ -1 then_i -2 then_it -3 then_on -1
    then_there 12 then_they 3 there_'s -2 there_are -6 there_is 3 they_also 6 they_are 1 they_have -11 they_moved 3
    they_said 1 they_want -3 this_is -11 though_. -2 to_a -5 to_the 3 to_withdraw -1 too_. -2 truth_be 4
    turns_out 3 two_of -1 two_things -4 want_to -5 we_@unknown -3 we_are 3 we_spoke -3 we_would 3 weekends_are 3
    well_^ -1 what_'s 2 what_a 3 what_i -4 what_lands -2 what_they -9 what_with 7 where_i -6 where_my -1
    where_the -1 while_i -2 while_there -6 who_made -4 whose_@unknown -1 whose_work -1 with_a -1 with_all -1
    with_my 3 with_regret -2 with_respect -4 would_like -2 you_are 4 you_asked -2 you_have -7 you_may -1
    you_mentioned -1 you_need -1 you_will -1 your_@unknown -1 your_letter -1 your_office 2`,
    joint: `
    ^ 2 also 17 and -3 anyway 8 as -5 because -3 besides 6 but -1 cos 2 for -3 moreover 7 plus 6 since -5 so -7
    that 4 which -11`,
    mark: `
    : 4 ; 1 @dash 2 and -5 as -2 because -2 before -7 hence -4 if -5 n 3 plus 3 since -4 so -26 therefore -1
    though -6 until -6 while 5 yet -4`,
    jointOpenerPair: `
    ,_@name -2 ,_@number 6 ,_@unknown 3 ,_^ -15 ,_a -4 ,_after 3 ,_another -1 ,_at 1 ,_before -7 ,_being -4
    ,_boss -1 ,_by -3 ,_even -1 ,_first 1 ,_having 1 ,_he -7 ,_hence -4 ,_honestly -3 ,_i 3 ,_if -5 ,_it 3
    ,_just -4 ,_kindly -2 ,_mate -3 ,_me 1 ,_my 2 ,_n 3 ,_no 3 ,_not 3 ,_of -1 ,_once -3 ,_one -3 ,_our 6
    ,_phone -2 ,_please -5 ,_school 3 ,_seeing 3 ,_she -7 ,_should -2 ,_sorry -3 ,_the 5 ,_theirs -4 ,_then 3
    ,_there -1 ,_therefore -1 ,_they -7 ,_though -6 ,_to -9 ,_until -6 ,_when -3 ,_where -9 ,_while 5 ,_who -10
    ,_whose -6 ,_yet -4 ,_you -2 ,_your 3 ^_after -10 ^_all -7 ^_an -1 ^_another 2 ^_aside 3 ^_at -8 ^_being 2
    ^_best -6 ^_can 3 ^_cheers -6 ^_dad 1 ^_do -1 ^_every -1 ^_first -5 ^_four 4 ^_getting 4 ^_given 5 ^_going 1
    ^_good -11 ^_got 6 ^_harvest 5 ^_have -4 ^_having 2 ^_hope -5 ^_however -4 ^_hubby 5 ^_i -5 ^_if -6 ^_its -5
    ^_let 5 ^_lots 2 ^_love -1 ^_may -6 ^_me 4 ^_much -2 ^_mum 5 ^_my -2 ^_never 6 ^_night 4 ^_no -5 ^_not -5
    ^_now -5 ^_of -4 ^_on 4 ^_only -4 ^_our 3 ^_owing 3 ^_p.s. 5 ^_please -6 ^_ps 4 ^_regards -5 ^_right -1
    ^_see -1 ^_seeing -1 ^_she -3 ^_some -3 ^_someone 4 ^_sorry -3 ^_stay -4 ^_take -4 ^_thank -3 ^_thanks -6
    ^_the 2 ^_their -5 ^_then 13 ^_there -1 ^_they 7 ^_this -11 ^_three 1 ^_to -6 ^_turns 3 ^_twenty 5 ^_two -4
    ^_voicemail -2 ^_we 4 ^_weekends 3 ^_what 1 ^_wishing -4 ^_with 1 ^_y'all -3 ^_you -3 ^_your -12 ^_yours -1
    also_i 8 also_my 8 also_the 6 also_your 6 and_@unknown 1 and_a 3 and_accepted -5 and_after -3 and_am -6
    and_an -1 and_another 6 and_apart 4 and_begin -2 and_being 7 and_can -7 and_down 2 and_free -5 and_from 2
    and_getting -3 and_got -7 and_have -9 and_he -1 and_her -2 and_honestly 3 and_i -3 and_in 5 and_is -4 and_it -1
    and_its -3 and_me -5 and_more -4 and_mum 7 and_my 3 and_not -3 and_on 5 and_one -5 and_our 3 and_partly 6
    and_quite 7 and_said -1 and_somebody -3 and_taken -5 and_talking -2 and_the -2 and_their -4 and_then -5
    and_they -9 and_those -1 and_thursday -3 and_to 5 and_truth 4 and_want -4 and_wants -2 and_we -1 and_what 1
    and_where -5 and_will -5 and_with -1 and_would -2 and_yours -2 anyway_i 6 as_@unknown -4 as_a -9 as_an -2
    as_another -3 as_i 2 as_it 2 as_night -3 as_the 6 as_they -4 as_well -5 as_your -3 because_he -4 because_i -2
    because_it -2 because_my 5 because_of 1 because_she -2 because_there 2 because_they -3 because_we 3
    because_you -2 because_your -2 but_do -3 but_i 2 but_my 6 but_when -1 for_family -4 for_i 6 for_my -4
    for_the -7 moreover_i 6 plus_a -6 plus_i 12 plus_my 5 plus_the -4 since_been -4 since_he -2 since_her -2
    since_it -3 since_january -4 since_my 5 since_the 1 since_then -6 since_we -3 that_'s -11 that_i 7 that_is -2
    that_my 5 that_the 1 that_we 2 which_i 1 which_is -2 which_means -2 which_my -6`,
    nextJoint: `
    , -2 also 5 and 3 anyway 2 because -25 besides 10 but -10 for -3 moreover 4 plus 2 since -1 so -3 that 2
    which 14`,
    nextOpener: `
    's 7 @name -4 ^ -1 a 2 after 4 all 5 am -6 an 1 another 4 asked -4 be -5 before 7 best -2 broke -4 by -2 can 2
    cheers -2 christmas 4 come -3 could -4 dad 2 decided 3 do -4 done 2 due 1 easter 1 either 8 everyone -1
    everything -3 forth -1 forty 2 found 1 free -4 from 1 give -1 glad -4 god 3 good -8 got 6 had -1 half -2
    happy 3 hard -3 has -3 have -3 having -1 he -16 hear -6 her -2 his -3 honestly -3 hope -5 i 1 if -10 in 3 is 2
    its 3 join 2 knows -6 left -6 long 5 looking 4 many -4 mate -1 may -1 me 9 means 3 mine 1 more -4 much -5
    must -3 my 5 n 5 need -2 needs 3 never -1 no 1 not 1 now -2 of -1 off 2 on 3 one -5 or -3 out -6 over 3
    partly 4 please -2 pleased -5 pls -4 quick 1 round 8 said 3 says -4 school 4 second -5 secondly 3 see -4
    shall -4 she -10 should -1 signed -3 slept -2 soon -2 sorry -6 start 2 ta -1 take -3 tell -3 ten 2 thank -9
    thanks -1 the -4 their -7 then 2 therefore -9 these -2 they -2 this 1 though -1 thurs -2 thursdays 3 to 3
    told -3 too 15 two -1 until 11 was -2 we 5 well 2 what 4 whatever 1 when 1 where -3 while 2 who -6 whoever -4
    will -3 wish -4 with -1 withdraw -13 without -1 would -1 yet 6 you -8`,
    lastJoint: `
    , -2 : 3 ; 5 @dash 2 @unknown -2 a -7 actually 5 after -3 again 5 all -7 also 9 another -14 apart 9 as -2
    aside 7 because -4 before -4 besides 18 best -3 but -5 car -2 cheers 4 compared -6 dad 2 dear -1 do -6 even 2
    finally 2 first 3 for 3 four -1 further 3 given 7 going 3 good -5 got 3 having -1 he -4 honestly -1 i -2 if -3
    in -1 it -5 just -1 love -1 mam -3 may -3 me -9 mind -2 my -4 no -4 not 1 nothing -4 now 1 oh 8 on 6 one 2
    our 5 owing 2 please -2 plus 1 quite 5 really -1 right -1 second 6 secondly 5 seeing 1 she -4 should -5
    since -6 so -12 something -15 sorry -2 thank -4 that -3 the -5 then 2 there -5 therefore -4 they -4 thing -5
    thirdly 5 this -8 though -7 to -2 turns -6 two 6 unless -4 until 2 voicemail -3 we -7 when -2 whereas 1 while 4
    wishing -1 withdrawing -2 yet -1 you -11 your -2`,
    jointBehindAct: `
    also 4 and -3 as 6 because 15 besides 5 but -6 for 5 plus -7 since 8 so -7 that -3 which -5`,
    jointBeforeAct: `
    , -8 ^ -2 also 5 and 2 as 1 because 9 for -4 plus -3 since 1 that 7 which -5`,
    jointAdjacent: `
    , -4 also 3 and 6 as -13 besides 1 for -5 plus -5 since -18 that 3 which -11`,
    jointBeside: `
    , -5 also 10 and 6 anyway 5 as -17 because -7 besides 5 but -2 for -5 moreover 5 plus 4 since -10 so -10 that 5
    which -1`,
    jointNext: `
    ^ -11 also 10 and -2 as -15 because -13 but -11 for -7 plus 5 since -13 so -4 that -8 which 2`,
    jointFar: `
    ^ -4 and -1 as -15 because -12 but 2 for -6 since -3 so 5 that 5 which -3`,
    openerAdjacent: `
    's -4 @name -4 @number 2 @unknown 1 ^ -1 a 1 accepted -7 am -6 an -1 been -3 begin -2 being -1 boss -4 can -6
    got -12 have -7 honestly -2 i -1 is -4 it 1 me 4 means -2 more -4 my 4 no 6 not 3 on -1 one -6 our 7 partly 2
    said -2 taken -5 the 2 theirs -2 then 5 there 3 they -7 too -3 want -4 what 1 when -2 where -9 who -4 whose -5
    will -3 with -3 your 3`,
    openerBeside: `
    's -3 @name 3 @unknown 2 ^ -1 a -6 after -3 an -4 apart 3 are -3 do -3 from 1 getting -3 having -9 herself 5
    honestly 1 i -1 in -1 it -3 its -2 joining -1 mum 5 my 2 no -2 not -1 once -3 our 4 quite 3 role -5 somebody -3
    the 2 their -5 then 5 there -7 they -3 those -1 thursday -3 to 3 we -5 what -2 where -2 with 1 your 6 yours -2`,
    openerNext: `
    @name -10 a -3 after -3 another -1 at -4 can -4 do -6 five -2 he -3 his -2 honestly 1 i -3 in 4 is -3 it -5
    mum 1 my -2 no -1 now -1 of -4 on 7 our 2 p.s. 6 she -3 someone -4 the -2 their -4 then 3 they -1 three -1
    to -1 truth -1 we -1 what -10 when -1 with -4`,
    openerFar: `
    @name 6 after 2 all -1 another -6 do -4 family -4 first -2 from 3 i -6 if -4 in -2 it -1 me -6 my -1 no -2
    not -5 now -1 on 3 one -1 only -4 right -1 someone 5 stay -2 take -1 the -2 then -2 there -8 they 5 we -6
    what -3 you -2 your -7`,
  },
};
