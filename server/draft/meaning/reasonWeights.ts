/* Written by `npm run learn`: what each clue of a clause weighs in telling reasons for withdrawing. */
import type { ClueWeights } from '../clues/weighing';

export const weights: ClueWeights = {
  bias: -21,
  slots: {
    traits: `
    act -6 act-before 7 act-beside 7 act-last -5 act-next -7 at-act -2 clause0 6 clause2 -5 clause3 -2 clause4 -1
    leaves -21 news 5 no-act -12 one-from-act -2 question -10 thanks -26 thanks-inside -14 three-from-act 14
    told0 14 told1 -12 told2 5 toldAdjacent -3 toldBeside -1 toldFar -6 toldNext -11 two-from-act 6 two-to-act -6
    wishes -19 wishes-inside -15`,
    word: `
    ! 1 's 6 . -2 ? -6 @close 5 @currency -1 @number -9 @other -4 @quote -5 @unknown 3 a 2 able -12 about -4
    above 3 abroad -1 absorbed 2 accept 1 accepted -1 account 3 accountant 5 accounts 3 acl 4 across 1 add 9
    addition 1 address -6 admired -3 admitted 5 advert 1 advised 1 afraid -3 after 8 afternoon -2 afternoons 5
    against -1 agency -1 ago -6 agreed -4 ahead -12 alive -1 all -2 allotment 6 allow 1 allowance -6 allowed -3
    alone 1 along -2 already -4 also 22 altogether -2 am 4 among -3 an 3 animals 6 answer -8 any 7 anybody -7
    anymore -5 anyone -6 anything 1 anyway 11 anywhere -2 apart 4 apartment 4 apologies -9 apologise 1 appear -5
    applicant -1 applicants -1 application -13 applied -12 applying 4 appointment 3 appreciate -4 apprentice -1
    approved 5 archive 4 are -1 area -1 around -2 arranging -6 aside 2 ask -4 assistant -7 asthma 3 at 3 ate -4
    attend -5 august 9 aunt 5 authority 1 autumn 4 away 9 baby 11 back 3 bad 7 badge -2 ball -5 band 5 bank -8
    bar 3 base -2 basic 2 batchmate -5 be 2 beautiful -4 become 1 been 6 before -6 begin 1 begins 9 begun 10
    behind 9 being 8 believe 1 believed -6 believing 2 belongs -1 below 2 bench -4 besides 12 best -7 better -5
    between -4 bicycle -3 big -1 bigger -2 binds -5 bits -3 blessed 3 blessing -4 block -3 blood 5 blue -3 board 3
    boat 3 body 1 bonus -3 bonuses -2 book 5 booked 2 books -2 boots -4 born 2 boss -3 bottom -1 bought -5 bound 4
    bow -5 bowing -5 boxes -4 break -5 brief -3 bring 3 bristol -3 broken -1 brother 5 brothers 2 brought 2
    bucket 3 buddy -5 build -4 building 3 built -6 bus 6 buses 8 by 2 cab 1 call -3 called -2 calling -9 calls 2
    calm -3 came -2 campus 1 can -2 canada 6 cancel -9 cancelling -4 candidacy -3 candidate -1 candidates -5
    candidature -8 car 1 card -4 cardiologist -6 care 1 career -11 careful -1 caring 3 case 3 catch -5 cats 8
    caught -3 center 1 centre -6 certificate 5 certification 2 chair 1 chance -4 chances -4 changed -3 changing -1
    chapter -2 charity -2 chat -7 cheers -6 chemo 5 chemotherapy 3 chest 5 chief 1 choice -7 choir 10 chosen 2
    christmas 3 church 11 clash 4 clashes 7 class 4 classes 11 classroom -2 cleaning 5 clear 3 clerk -3 client -3
    clients -6 close 2 closer -2 closes 6 club 8 co 2 coach 6 coaching -1 coast -1 code 7 coffee 2 colleague -11
    colleagues -4 collect 3 college 9 come -2 comes -11 comfortable 4 coming 2 commission 1 commit -1 community -1
    commute 8 competition -4 computers 9 conference -2 confident 2 confirm -5 congratulations 3 consideration 2
    considered -2 considering 1 container -2 content -6 continue -12 continuing -5 contract 4 contractor 3
    conversation -4 copy -3 corner -7 cos 4 could -8 council 4 counsel -1 count -2 counter -7 country -2 counts -1
    county 1 couple -8 course 12 courtesy -3 cousin -3 covered -3 credit -4 crew 2 cried -4 crook 3 crossing -2
    crowds 6 cup -1 current 4 customers -2 cv 5 dad 5 daft -5 daily 3 dark 4 date -8 dates -4 daughter 2 day -2
    days 8 dbs -4 dead 6 deal -2 dear -3 december 5 decided 3 decision -3 decline -6 degree -2 delay -6 deleting -3
    delighted -3 delivered 1 dental 3 department -8 depot -6 depression -3 deputy -1 deserve 2 deserves -3 desk -6
    diagnosed 5 dialysis 7 did -2 difficult -2 diploma 11 direction -3 director -4 discussing -3 distance 5
    divided -1 do 6 doctor -5 doctoral 3 doctorate 6 documents -5 does -2 dog 4 dogs 9 done 1 door -4 double -9
    down -5 dr -3 draw -2 drawer -6 drive 16 driver 2 driving 3 dropping -5 due 12 during 3 duties 5 duty 5 each 7
    early 5 easter 6 eaten -4 editor -5 eighteen 4 either 5 eldest 3 elected 3 electrician 1 eleven -2 else -3
    elsewhere -5 email -13 emails -5 employed 6 employer -1 employment 5 end -2 ends 6 enjoyed -2 enough 6
    enrolled 6 especially -3 estate 4 even -4 evening 10 evenings 3 ever -7 every -1 everyone -4 everything -4
    exam 8 examination 9 exams 9 exercise -1 expect 2 expected 3 expecting 7 experience -8 expired 5 explain -4
    express -3 extended 1 extension -3 extra 3 eye 3 eyesight 6 failed 6 fair 1 faith -1 fall 5 fallen 7 family 7
    farm 1 father 3 february 10 feel 2 feels -3 fees -4 feet -3 fell -2 fellowship 3 ferry 9 festival -3 few -1
    field 2 fifty 4 file -4 files -6 fill 1 filled -3 filling -3 finally 7 find -5 finding -3 finds 2 fine -1
    finish 3 finished 2 finishes 5 fire 5 firms -6 first -8 fish 2 fishing 2 fit -4 fits -4 five 6 fixed -5
    flatmate -5 floor 4 florida 2 flying 7 folks 1 follow -5 followed -3 food -4 football 6 for 2 foreman -2
    form -3 former -6 forms -8 fortnight 3 forty -4 forward 1 found 5 foundation -3 four 3 free 1 french 4 fresh -1
    friday -1 fridays 7 friend -13 friendly -2 friends -6 from 4 front -8 full 3 furniture -1 further -6 future -4
    gallery 1 garage -6 garden 3 gas -5 gate -5 gave -6 generous -2 german 3 get 2 getting 5 gig 2 girl -1
    girlfriend 5 give 1 given -5 gives 1 giving -7 glad -12 gladly -4 go -6 god -1 goes 5 going -2 golf -2 gone 6
    good -10 got 9 gotten 8 gp -5 grade 4 grandchildren 6 grandmother 6 grant 4 grateful -8 greet -4 ground 4
    growing -4 guests 4 guide -1 gym 1 had -1 half -1 halfway 4 hall 1 handover -6 hands 2 happening 3 happiest -3
    happily -4 happy -6 harvest 7 has 8 have 7 having 8 he -9 head -5 health 5 hear -5 heard -4 hearing 1 heart 2
    heavy 4 help 5 helpful -4 hence -3 her -4 here -3 hereby -4 herself 2 hi -3 high 3 highest -4 hike 4 him -9
    hip 5 hire 6 hired 10 hiring -4 his 2 history -4 hold -10 holding -3 holiday 1 holidays 3 home 8 honest 1
    honestly 9 honesty -2 honour 2 hope -15 hospital -4 hotel -2 hour 7 hours 5 housing -1 how -14 however -2
    hundred -1 husband 4 i 7 idea -6 if -8 in 8 inbox -4 inconvenience -5 inform -4 informed -5 inside -2
    inspection -4 institute 1 instruments -1 internship 4 interview -19 interviews -8 invitation -14 invite -6 is 6
    island 3 it -13 its -2 january 4 japanese 5 job 5 jobs -6 joined 1 joining -2 journey 1 joy -1 july 6 june 4
    junior 2 jury 6 just 7 keen 6 keep -7 keeping -3 kept -2 keys 4 kids -2 kind -14 kindergarten 4 kindly -7
    kindness -3 kitchen -5 knee 13 knees 9 knew -4 knives -4 know -4 knows -5 lab -1 laboratory 2 lad -1 lads 2
    laid -3 lake -4 land 2 landed 3 landlord 4 lane 2 lapse 2 late 4 later -5 lates 5 laughs 1 law 3 lawyers -3
    lay 3 lead 5 league -1 learn -2 learned -5 learnt -5 lease 6 leave -4 leaves -2 leaving 3 lecturer -3
    lectures 3 leeds -2 left 2 legend -4 legs -4 let 5 lets -2 letter -12 letters -1 letting -2 level 4 levels 4
    library -4 licence 12 license 6 lies 4 life -4 lift 6 like 4 liked -7 likes -2 limited 3 line -8 lines -4
    list -9 listen -2 little 7 live 7 living 1 load -2 local -3 location 2 lock -5 lol 3 long -1 longer 3
    looking -2 looks -5 lord 4 lorry 2 lose -3 lost 2 lot -4 lots 2 love -6 loved -5 lovely -2 luck -8 lucky -5
    lunch -1 lunchtime -5 ma'am -6 machines -1 mad 1 mail -3 make -2 makes 6 mam 2 mama 3 manage 3 manager -7
    many -1 march 7 market -1 married 7 master 10 match -16 mate -11 maternity 2 maths 4 matter 4 may -4 maybe -7
    me 5 mean -3 media -2 medical 3 meet -5 meetings 2 memory -1 mention 1 mentioned -4 message -7 messages -1
    met -6 middle -6 might -6 mind -9 minds 1 mine 4 ministry 4 minute -5 minutes 1 miss 9 mix -5 mixed -3 mob -3
    mobile -5 mom 4 moment -2 monday -7 month 4 monthly -7 months 3 more -2 morning 1 mornings 10 most -1 mostly -2
    mother 5 move 6 moved 7 moving 7 mr -11 mrs -5 ms -1 much 1 mum 5 museum 3 my 10 myself -3 name -5 nan 3 near 3
    nearer -2 needing 4 needs 9 neighbour -4 nephew -4 nerves 4 nervous 6 netball 7 never 3 new -2 news -6 next 4
    nice -4 nicer -1 night 5 nights 6 nine -1 ninety 2 no 4 nobody -2 nonetheless -5 north 6 nose -2 not 9
    nothing -5 notice -5 noticed -3 november 2 now 1 nowhere -5 number -11 numbers -1 nurse -3 nursery 2 nursing 6
    obliged 5 october 1 of 3 off -5 offer 8 offered 2 officer -4 okay -2 old -2 on 1 once -8 one -6 ones -2
    online 6 only 4 onto -2 op 2 open -4 opened 1 opening 6 operation 5 or -7 orchestra -2 order -3 ordered -2
    organisation -2 organist 3 other -5 others -1 our 9 out -5 over 3 owing 8 own -1 owner 5 p.s. 4 package -6
    packed -1 packet -5 page -6 paid -4 pal -2 panel -4 paper -2 papers -2 paperwork -5 paragraph -3 paralegal 4
    parents 1 parish 1 park -8 parking -3 part 10 partly 6 partner 7 partners 4 pass -5 passport 1 past 1 pastor -2
    payment -4 people 2 percent 3 period 2 permanent 4 permit -1 person -4 personal 6 perth 1 pharmacy 2 phone -3
    phoned -4 phoning -3 picked 6 picking -9 pilot -4 pins 5 place -1 placed -5 placement -8 places -5 plan 4
    planning 3 plant 4 platform -2 playing 5 plays 1 please -11 plumber -2 police 3 pool 5 poorly 6 portal -4
    porter -3 possible 2 post -5 posted 1 posts 1 prepare 3 pressure 4 pretty -2 principal -1 prints 4 private -3
    probation -8 procedure -1 proceed -5 process -8 processing -4 production 1 professor -2 profile -4 program 4
    project 2 promise -1 promised 5 proper -3 proud -6 ps 4 pub 1 public 6 publisher 3 pull -4 pulling -10 pupil 3
    pupils 2 puppy 5 put -4 putting -3 quarter -2 question -2 questions -3 quick -3 quiet 2 quit 4 quite -3 rain -3
    ran -3 rate -4 rather 3 reach -4 reached -2 read -11 readers -1 reading -5 ready 4 real 1 realised 3 really 1
    reason -6 reasons 9 received 1 reception -3 receptionist -5 reckon 4 recommend -4 recruitment -1 red 2
    referees -2 reference -2 reflection -5 regard -5 regards -8 registrar 1 regret -9 rehearsals 6 remain 8
    remember 2 remote -3 removed -6 renewal 4 rented -3 reply -4 report 1 request -1 requires 7 residence -2
    residents -3 resign -5 resits 2 resolved 2 respect -8 respectfully 2 rest -2 restaurant -5 retire 2 retired 1
    returning -7 review -3 ride -4 right -3 ring -6 ringing -7 rings -4 rise -3 road -5 roads 6 role -1 room -9
    rough -1 round 3 rounds 11 route -4 row -8 rules 2 run 8 running 3 runs 3 sad 3 safe -2 said -1 sailing 2
    salary 4 sales 4 salon 6 same -1 sang -3 saturday 3 saturdays 6 saw -2 say -7 saying -6 says -2 scan -3
    scared 7 schedule -1 scholarship 6 school 7 schools -2 science -2 sea 3 search -6 seas -3 season 5 seasons -2
    seat -5 second 8 secondly 3 seemed 4 seems -1 seen -8 selection -2 sell -1 selling 8 semester 4 send -7
    sending -9 sent -7 september 5 serve 3 service 8 setting -2 settle 4 settled -2 seven -5 seventy 6 shall -3
    shaping -4 share 1 shared -8 sharp -3 she -15 sheep 6 shift 12 shifts 6 ship -3 shop 4 short 1 showed -1
    shut -4 sick 4 side 2 signal -1 signed 3 silence -2 silly -1 simple -5 simply 2 sincere -1 sings -2 sir -4
    sister -4 sit 1 site 5 sits -9 six -5 sixty 6 skipper -5 slept -4 slot -8 slowly 2 small 8 smile -4 snow 2
    sold 3 solid -3 some -1 somebody -1 someone 5 someplace -2 something -5 son 3 soon -4 sorry -16 sorting -5
    space -5 spanish 7 speak 3 specialist -3 spent -8 splint 4 split -8 spoke -4 spoken -3 sponsorship -7 spot -4
    spring 5 stage -2 stairs 7 stall 4 stand -8 stands -3 start 5 started 9 starting 8 starts 9 stay 10 staying 7
    stays -3 steady 5 step -10 stepping -2 still -2 stop -2 stopped 3 store -6 story -2 straight 2 street -9
    strength -2 strike 1 stronger -6 stuck 2 student 3 studied -3 studies 7 studio 1 studying -1 stuff 3 such 2
    sugar 6 suit -1 suited -2 suits -3 summat -1 summer 7 sunday 6 sundays 5 sure -4 surgeon 5 system -4 table -5
    tablets -6 take -5 taken -3 takes 2 taking -8 talk -5 talking -10 talks -4 task -6 taxi -2 tbh 3 teach 9
    teacher -2 teaches 3 teaching 9 team -1 technician -3 telephone -9 tell -1 telling -6 ten 1 tests -4 text -2
    than -6 thank -13 thankful -5 thanks -15 that 7 the 1 theatre 5 their -15 theirs -5 them -16 then 6 therapy 1
    there -6 therefore -3 these 1 thesis 10 they -4 thing 2 things -5 think -6 thinking 4 third -1 thirty -6
    this -2 those -7 though -5 thought -14 thoughtful -5 thousand 1 through 2 thrown -8 thursday -7 thursdays 9
    ticket 1 tied 3 ties 1 till 1 timber 3 time -1 timetable 6 tired 2 to 5 today -4 together -10 told -10
    tomorrow -3 too 3 took 6 top 8 tops -2 touch -6 tour -1 towards 5 town 4 trade -3 train 2 trained -5 trainer -2
    training 5 trains 4 transfer 4 transport 5 travel 8 travelling 5 treasurer 2 treat -5 treated -1 trial 1 trip 6
    truck 1 truly -3 trust -8 truth 7 tube -3 tuesday -1 tuesdays 9 turn -7 turned 7 turning 4 turns 1 tutor -8
    twenty -2 twice -2 two 1 typing 1 u -2 uncle 6 under 1 uni 5 union -1 university 2 until -5 up 4 ur -3 us 3
    use -6 used -9 using -2 van -3 very 2 vet -2 veterinary 1 views -6 village 2 visa 5 visit -6 visitor -7
    voicemail -2 volunteer 3 wait -3 walk -4 walked -4 walking -3 walks -4 want 3 ward -11 warmly -2 was -4
    waste -5 we 8 wedding 10 wednesday -1 wednesdays 8 wee 1 week 5 weekday 5 weekend 5 weekends 17 weeks 3
    welcome -6 well -6 were -2 where -1 whether 3 which 3 while 1 who -7 whoever -5 whole -2 whom -6 whose -5
    why -11 wife 7 will -6 willing -3 wind 2 winter 12 wishes -10 with 2 withdraw -16 withdrawal -5 withdrawing -18
    withdrawn -3 within -2 without 1 woman -1 wonderful -4 word -11 work 2 worked 6 working 12 workshop 3 worth -4
    would 8 wrist 6 write -6 written -6 x -8 y'all -3 ye 3 year 7 yearly -5 years -6 yes -2 yesterday -2 yet -3
    you -20 young 5 youngest 2 your -14 yours -12 youth 3 zoo -1`,
    opener: `
    's -9 @name -2 @number 2 ^ -16 a -3 accepted -8 after -8 all -7 am -4 an -5 another 4 apart 2 are -3 asked 1
    at -5 been -7 before -6 begin -1 being 5 best -5 boss -2 by -4 cheers -6 close -2 coffee -4 congratulations 3
    dad 6 dear -3 do -6 down 3 due 1 even -2 every -4 family 2 found 2 four 6 free -4 full -2 getting 5 give -4
    given 7 going 1 good -9 got 2 has -7 have -12 having 3 he -12 hence -3 her -7 herself 5 his -4 honestly 7
    hope -5 however -2 i 2 if -8 in 2 is -8 it 2 its -3 january -4 joined -2 joining -1 just -2 kind -1 kindly -6
    last -2 let -6 lots 2 love -1 mate -2 may -4 me 7 means -3 more -3 moving 2 much -2 mum 7 my 8 night 4 no -2
    nobody -4 not -2 nothing -1 now 3 of 2 on 5 once -4 our 9 owing 3 p.s. 4 partly 2 phone -2 please -10 ps 4
    put -1 reason -3 regards -3 role -3 said -3 secondly 3 see -3 she -12 signed 2 six -4 some -3 somebody -4
    someone 6 sorry -5 stay 3 sunday 7 take -4 taken -8 tell -2 ten 1 thank -4 thanks -6 the 7 their -9 theirs -5
    then 6 therefore -3 they 2 this -11 though -5 three 1 thursday -2 to -3 tomorrow -2 took -3 trust -3 truth 4
    turns 3 until -5 want -4 was -2 we 4 wednesday -2 weekends 3 well -3 what 2 when -1 where -11 while 1 who -10
    whoever -4 whose -6 will -8 without -1 would -7 yet -3 you -9 your 1 yours -1`,
    opener2: `
    ! -1 's 3 . -21 ? -4 @close 4 @number -5 @unknown 2 ^ -18 a -2 accept -1 accepted 4 addition 1 admired -3
    afternoon -3 agency -5 all -5 already -5 also 9 an -2 another 2 answer -4 any 4 apart 3 apologies -3
    apologise 3 applied -5 are 4 ask -2 asked -5 autumn 2 back 8 badge 1 batchmate -5 be 1 been 2 best -4 blessed 3
    blood 1 board -1 boss -4 boy -2 boys -2 brief -3 came -2 can 4 car -7 care -3 case -4 certificate 4 chair 1
    children -7 choir 6 church -2 client -3 clinic -1 coach 1 colleague -4 college 4 come -5 commute 10 company 4
    container -5 contract -2 could 2 course 4 cousin -3 dad 2 daily 3 date -4 daughter 2 day -3 days -4 decided 1
    decision -2 desk -5 do -2 doctor -5 doctoral 3 dog 3 drive 10 driver 3 early 6 eldest 3 ended 1 english 2
    enjoyed -2 evening 5 evenings 3 exams 4 express -3 eyes 2 failed 1 fall -2 family 5 father 3 field 3 firm -4
    first -7 flatmate -5 for -11 former -9 forty -3 found -3 four 3 friend -9 from 4 future -4 get 2 girlfriend 5
    give -2 going -1 good -4 gp -5 had -2 hand -4 hands 1 has 3 have 1 head -5 hearing 3 heart 3 help -4 here -7
    his -2 home -3 hope -9 hospital 4 hours -1 house 2 i 2 in -3 it -6 just 2 keep -1 kids -2 kind -3 kitchen -4
    knee 10 knees 5 knives -4 know -8 laboratory 2 landlord 6 last 1 late -2 later -5 learned -5 learnt -3 leave -3
    lecturer -3 left -4 letter -6 library -6 licence 4 like -1 line -3 little 4 long -4 look -6 lost 5 love -2
    loved -4 luck -5 makes 5 mam 1 manager -4 march 1 mate -4 may 2 me -11 messages -1 mind -5 mom 4 month 2
    monthly -4 morning -4 mother 2 move -4 moved 3 much -2 mum -3 must 1 my 4 name -2 nan 4 neighbour -3 never 3
    new -2 next -4 night 2 no 3 not -5 notice -1 number -3 of -11 offer 2 office 5 old 2 on 7 one -5 only 1
    other -2 out 4 over 3 own 10 paid -3 parents 2 partner 7 people -9 person -2 phone -7 place 5 plan 1 plans -4
    plant 5 position 1 post 2 practice -8 present -6 programme -2 project 2 promised 3 pull -2 pupils 2 put -8
    quit 6 reading 1 really -4 reason -3 reasons 4 reckon 5 recommend -4 reflection -4 regards -6 regret -7
    remain -2 request -1 residents -3 resign -3 respectfully 3 roads 5 role -2 rounds 7 runs 2 safe -2 said 2 sat 1
    say -3 says 5 school -5 season 8 second 3 send -3 service 2 shall -3 shift 5 shifts 2 shop 4 short 2 should 5
    sign -5 signed -5 sincere -1 sister 1 site 6 sixty 1 small 4 something -1 son 2 spoke -4 staff -1 stairs 2
    stand -4 start 6 started 1 still -5 story -3 summat -1 summer -3 sunday 3 take -4 taken -3 takes 4 team -5
    tell 3 thank -5 thanks -3 that -1 the -10 their -1 there 5 they -10 thing 8 think -1 thought -7 three -6 to 2
    told -6 took 3 top 10 tour -4 train 3 training 2 trip 3 truck 2 truth 2 turns 4 twenty -2 twins 1 two 5 up -6
    van -1 visa 3 walk -1 wanted -4 wants 3 was 2 way -2 wednesday -3 weeks -5 went 5 were -4 where -5 which -2
    whole -5 whom -1 wife 4 will -8 wish -2 wishes -2 withdrawal -4 would -3 write -5 x -3 y'all -1 yes -3 you -9
    young 6 youngest 2 your -3`,
    openerPair: `
    @name_. -1 @name_@name -6 @name_@unknown -4 @name_^ -5 @name_here -7 @name_in -1 @name_is 4 @name_season 5
    @name_x -3 @number_@close 4 @unknown_. -1 @unknown_^ -3 @unknown_for -1 ^_^ -16 a_@unknown -3 a_house -4
    a_month -4 a_person -2 a_plant 2 a_sign -2 a_small 4 accepted_a -2 after_forty -3 all_the -5 another_firm -4
    another_hospital 6 another_school -3 another_thing 5 apart_from 2 at_@name -7 at_sixty 1 been_taken -1
    before_the -1 begin_there -1 being_^ 4 best_wishes -2 cheers_^ -3 dad_'s 4 do_keep -2 do_not -3 due_to 1
    family_reasons 2 five_rounds 3 four_rounds 2 from_the -3 give_my -4 given_that 4 going_to 1 good_day -1 got_a 2
    got_another 4 have_a -1 have_accepted -3 having_accepted 3 having_been 2 having_thought -3 he_'s -2
    honestly_i 7 i_@unknown 3 i_accepted 2 i_already -5 i_also 9 i_apologise 3 i_applied -5 i_ask -1 i_asked -3
    i_came -1 i_can 2 i_could 2 i_decided 2 i_do -1 i_enjoyed -2 i_express -3 i_failed 1 i_found -2 i_get 2 i_got 1
    i_have 2 i_hope -9 i_know -7 i_learned -5 i_learnt -3 i_leave -2 i_left -4 i_like 1 i_lost 5 i_loved -4
    i_made 5 i_must 1 i_need 1 i_never 5 i_no 4 i_promised 3 i_quit 6 i_really -4 i_reckon 5 i_recommend -4
    i_regret -5 i_remain -2 i_request -1 i_resign -3 i_respectfully 3 i_sat 1 i_say -2 i_send -3 i_shall -2
    i_should 5 i_signed -4 i_start 5 i_still -5 i_thank -5 i_think -1 i_thought -2 i_told -6 i_took -1 i_want 3
    i_wanted -4 i_was 5 i_went 5 i_will -5 i_wish -2 i_withdraw 1 i_work 5 i_would -3 i_write -4 in_addition 1
    in_any 4 in_autumn 2 in_case -4 in_my -5 it_'s 3 it_is 7 it_made -3 it_turns 1 it_was -2 it_would 1 let_'s -3
    mate_. -1 me_^ 8 mum_'s 4 my_@name 7 my_back 6 my_badge 1 my_batchmate -5 my_blood 1 my_boss -3 my_boy -2
    my_brother 1 my_car -3 my_colleague -9 my_college 3 my_contract -2 my_cousin -6 my_dad 2 my_date -4
    my_daughter 3 my_days -9 my_decision -3 my_desk -3 my_doctor -5 my_english 2 my_evening 4 my_exams 4
    my_family 3 my_father 3 my_first -6 my_flatmate -5 my_former -9 my_friend -9 my_good -3 my_gp -3 my_hands 1
    my_head -5 my_heart 3 my_hip 3 my_husband 1 my_knee 10 my_knees 2 my_landlord 5 my_lecturer -3 my_little 6
    my_manager -4 my_mate -5 my_mind -5 my_mom 4 my_mother 3 my_mum -3 my_nan 4 my_neighbour -2 my_new -9
    my_night 6 my_notice -1 my_number -3 my_old -1 my_own 10 my_parents 2 my_partner 7 my_people -5 my_phone -6
    my_practice -4 my_present -6 my_reasons -2 my_shifts -3 my_sincere -1 my_sister 1 my_son 3 my_truck 3 my_visa 3
    my_withdrawal -4 my_working 3 my_youngest 2 no_@unknown -3 not_going -4 not_only -1 now_i -4 of_my -2 of_the 1
    on_the -1 on_top 10 on_wednesday -3 once_i -4 one_that -5 one_thing 7 our_@unknown 6 owing_to 3 please_. -1
    quite_apart 3 regards_^ -3 said_yes -3 seeing_that 3 she_'s -2 she_has -4 six_weeks -4 sorry_. -1
    stay_blessed 4 take_care -3 taken_a -3 thank_you -2 thanks_for -4 the_@name 3 the_@unknown 3 the_agency -5
    the_best -2 the_board -4 the_car -4 the_chair 1 the_children -7 the_church -3 the_clinic -1 the_commute 10
    the_company 3 the_container -5 the_daily 3 the_dog 1 the_drive 10 the_early 6 the_harbour 3 the_house 1
    the_job 1 the_kitchen -3 the_last -3 the_letter -2 the_library -6 the_long -3 the_monthly -2 the_move -4
    the_new -3 the_next -4 the_offer -1 the_office 9 the_other -1 the_place 5 the_position 2 the_post 3
    the_reason -3 the_residents -3 the_role -2 the_school -2 the_second 4 the_shop 2 the_short 2 the_stairs 2
    the_start 2 the_summer -2 the_team -2 the_thing 3 the_tour -4 the_train 1 the_trip 3 the_truth 2 the_twins -4
    the_way -2 the_whole -4 the_wife 8 the_work -8 their_@unknown -1 theirs_is -4 then_i 1 then_the -6 then_there 9
    there_'s -2 there_are -4 there_is 3 they_also 7 they_are 1 they_have -10 they_moved 3 they_put -6 they_want -4
    things_have -4 this_is -10 though_. -2 to_a -5 turns_out 3 want_to -4 we_@unknown -2 we_are 2 we_spoke -2
    weekends_are 3 well_^ -1 what_i -1 what_they -6 what_with 6 where_i -5 where_my -3 while_i -4 who_made -3
    whose_work -1 with_all -1 with_my 2 with_regret -1 with_the -2 would_like -4 you_all -1 you_are 4 you_asked -1
    you_have -4 you_need -1 your_letter -3 your_office 2 your_staff -1`,
    joint: `
    , 1 also 16 and -1 anyway 7 as -4 because -2 besides 4 but -1 for -2 moreover 7 plus 6 since -4 so -6 that 3
    which -10`,
    mark: `
    , 1 : 3 @dash 5 and -4 as -2 because -2 before -6 but -1 hence -3 if -3 plus 4 since -4 so -24 though -5
    until -5 while 5 yet -3`,
    jointOpenerPair: `
    ,_@name 2 ,_@number 4 ,_@unknown 5 ,_^ -14 ,_a -5 ,_after 2 ,_another -2 ,_before -6 ,_by -2 ,_first 1 ,_got 1
    ,_he -5 ,_hence -3 ,_i 3 ,_if -3 ,_it 1 ,_just -4 ,_kindly -2 ,_mate -2 ,_my 2 ,_no -4 ,_not 1 ,_once -2
    ,_one -6 ,_our 6 ,_phone -2 ,_please -5 ,_she -5 ,_sorry -2 ,_the 4 ,_theirs -4 ,_then 6 ,_there -1 ,_they -6
    ,_though -5 ,_to -8 ,_until -5 ,_we 3 ,_what 1 ,_where -7 ,_while 5 ,_who -9 ,_whoever -3 ,_whose -6 ,_yet -3
    ,_you -1 ,_your 7 ^_@name -4 ^_@unknown -5 ^_a 4 ^_after -9 ^_all -5 ^_another 3 ^_at -9 ^_being 3 ^_best -5
    ^_cheers -6 ^_dad 5 ^_dear -1 ^_first -3 ^_four 3 ^_getting 5 ^_given 5 ^_going 1 ^_good -9 ^_got 5 ^_have -1
    ^_having 3 ^_hope -4 ^_however -2 ^_i -4 ^_if -5 ^_in 2 ^_it 5 ^_kindly -2 ^_may -3 ^_me 7 ^_my -1 ^_not -3
    ^_now 5 ^_on 3 ^_one 6 ^_owing 3 ^_p.s. 2 ^_please -4 ^_ps 4 ^_regards -3 ^_sorry -1 ^_stay 3 ^_take -3
    ^_thank -4 ^_thanks -6 ^_their -5 ^_then 11 ^_there 1 ^_they 7 ^_this -10 ^_three 2 ^_to -6 ^_two -4 ^_we 2
    ^_weekends 3 ^_with 2 ^_would -1 ^_you -4 ^_your -9 also_i 8 also_my 8 also_the 5 and_@unknown -4
    and_accepted -5 and_after -3 and_am -4 and_another 7 and_apart 4 and_begin -1 and_can -4 and_down 3 and_free -4
    and_got -6 and_has -6 and_have -9 and_her -2 and_in 2 and_it -11 and_its -2 and_more -3 and_mum 6 and_my 2
    and_no 1 and_now -1 and_on 2 and_one -7 and_our 3 and_partly 3 and_put -1 and_quite 3 and_said -1 and_see -1
    and_she -1 and_taken -4 and_their -3 and_then -8 and_there -1 and_they -7 and_thursday -2 and_to 3 and_took -3
    and_truth 4 and_want -4 and_wednesday -2 and_what 2 and_where -5 and_will -5 and_with -4 and_would -4
    and_your 1 as_a -10 as_an -3 as_another -3 as_i 1 as_it 1 as_my -2 as_the 6 as_they -2 as_well -3
    because_another -2 because_he -2 because_i -1 because_it -4 because_my 5 because_of 3 because_she -2
    because_there 1 because_they -2 because_we 3 because_your -4 but_do -3 but_i -1 but_our 2 but_the 1
    for_family -6 for_i 7 for_my -4 for_the -8 plus_i 11 plus_my 4 since_accepted -1 since_been -5 since_he -2
    since_her -2 since_i -1 since_it -3 since_january -4 since_joined -2 since_my 6 since_taken -1 since_the 1
    since_we -4 so_i 1 so_the 2 that_'s -9 that_i 3 that_my 4 that_the 1 that_we 2 which_i -6 which_is -3`,
    nextJoint: `
    also 3 and 3 as 2 because -24 besides 7 but -12 moreover 5 plus 1 since -2 so -1 that 1 which 12`,
    nextOpener: `
    's 5 @name -2 @number 1 @unknown -3 ^ -2 a 3 after 3 all 6 am -4 another 3 ask 3 asked -3 be -4 before 8
    being -1 came 1 can 1 could -2 do -3 done 3 down 4 due 1 easter 7 either 7 everything -5 free -1 from 3 give -1
    glad -1 god 3 good -6 got 6 had -1 half 4 has -1 have -4 having -1 he -13 hear -8 her -1 his -3 hope -5 if -4
    in 1 is 1 it -5 its 3 join 1 kindly 1 knows -5 left -7 long 7 love 1 many -2 mate -1 may -3 me 4 means 3 mine 3
    more -1 much -6 must -3 my 5 need -1 needs 2 no -4 not 3 off 1 on 1 one -1 or -3 our 2 out -5 partly 3
    please -6 pleased -7 round 7 said 5 says -3 school 2 second -5 secondly 2 shall -6 she -7 should -1 slept -1
    soon -2 sorry 8 take -3 taken 2 tell -1 ten 3 thank -7 the -5 their -7 then 5 therefore -7 this 2 though -1
    thursdays 7 to -3 told -3 too 14 two -1 until 12 use -3 we 3 well 3 what 2 whatever 1 where -1 while 3 who -10
    whoever -3 whose -3 will -3 wish -3 with -5 withdraw -12 without -2 yet 3 you -8`,
    lastJoint: `
    , -1 : 2 ; 2 @dash -5 a 2 actually 5 after -3 again 2 all -7 also 9 and 1 another -14 apart 10 as -1 because -4
    before -2 besides 18 best -4 but -4 dear -2 do -6 due 2 even 2 finally 1 first 4 for 3 further 4 given 7
    going 3 good -4 got 4 he -3 i -1 if -2 in -5 it -17 mam -3 may -2 me -6 my -3 no -5 nothing -4 now 1 oh 6 on 5
    once -5 our 3 owing -1 please -3 plus 1 right -1 second 2 secondly 6 she -3 should -5 since -6 so -11
    something -14 sorry -4 thank -12 that -6 the -3 there 1 therefore -4 they -5 thirdly 8 this -5 though -7 to -1
    turns -5 two 6 until -5 we -5 well -4 what -1 when -6 whereas 3 while 4 wishing -2 with -1 withdrawing -2
    you -12`,
    jointBehindAct: `
    also 5 and -1 as 5 because 14 besides 5 but -9 for 6 plus -6 since 6 so -7 that -4 which -3`,
    jointBeforeAct: `
    , -8 ^ -1 also 6 and 2 as 1 because 9 but 1 plus -4 that 5 which -6`,
    jointAdjacent: `
    , -5 and 5 as -11 for -3 plus -2 since -9 so -3 that 5 which -12`,
    jointBeside: `
    , -5 also 8 and 5 anyway 7 as -16 because -6 besides 5 but -1 for -6 plus 5 since -10 so -9 that 4 which 3`,
    jointNext: `
    , -2 ^ -10 also 11 and 2 as -16 because -16 but -11 for -6 plus 3 since -13 so -3 that -7`,
    jointFar: `
    , 1 ^ -11 also 1 and 3 as -12 because -12 but 3 since -2 so 5 that 4 which -2`,
    openerAdjacent: `
    @name -4 @number 1 a -2 accepted -7 am -4 another 1 been -4 begin -1 boss -2 can -1 family 2 got -11 have -5
    i -1 is -4 it -10 joined -2 more -3 my 6 night 3 no 2 one -4 our 7 partly 3 put -1 said -2 taken -6 the 2
    theirs -1 then 4 there 3 they -6 to -5 took -3 want -4 wednesday -2 what 1 where -7 who -3 whose -4 will -3
    would -3`,
    openerBeside: `
    's -2 @name 3 a -4 after -4 an -2 another -1 apart 2 are -3 do -3 have -2 having -10 herself 5 i -1 it -4
    its -2 joining -1 mum 6 my 3 now -1 of -2 once -4 our 5 role -3 somebody -3 the 2 their -4 then 1 there -8
    they -2 thursday -2 to 4 we -5 where -2 with 1`,
    openerNext: `
    @name -5 a -4 after -3 another -2 being 1 can -1 do -6 five -1 he -3 i -2 in 3 is -2 it -8 my -2 of -3 on 7
    she -2 the -1 their -3 what -7 with -1 your 6`,
    openerFar: `
    @name -6 a 1 after 2 another -7 do -2 has -4 i -7 if -3 in -1 it -2 me -4 my -4 now 4 on 3 someone 6 stay 4
    the -1 then 2 there -10 they 6 we 2 while 1 would -1 you -1 your -4`,
  },
};
