/* Written by `npm run learn`: what each clue of a clause weighs in telling reasons for withdrawing. */
import type { ClueWeights } from '../clues/weighing';

export const weights: ClueWeights = {
  bias: -21,
  slots: {
    traits: `
    act -8 act-before 7 act-beside 6 act-last -4 act-next -6 at-act 3 clause0 6 clause1 -2 clause2 -5 clause3 -3
    clause4 -3 leaves -22 news 7 no-act -8 one-from-act 3 one-to-act -6 question -10 thanks -21 thanks-inside -10
    three-from-act 8 told0 9 told1 -10 told2 7 toldAdjacent -1 toldFar -3 toldNext -12 two-from-act 5
    two-to-act -18 wishes -17 wishes-inside -12`,
    word: `
    ! -1 's 7 ? -6 @close 5 @currency -4 @number -8 @other -2 @percent 2 @quote -5 @slash -1 @unknown 2 a 2 able -8
    about -6 above 1 absorbed 1 abuja 3 accept 1 accepted -2 access -1 account 1 accountant 5 accounts 5 accra 3
    acl 4 add 9 addition 1 address -5 admire -5 admired -5 admitted 8 adopted 6 advertisement -2 advice -2
    advised 3 adviser -4 afraid -6 after 4 afternoon 4 afternoons 9 again 2 against 1 age 2 agency 1 ages -4 ago 3
    agree -2 agreed -4 agrees 2 ahead -12 aid 3 air 4 airport -5 all -2 allotment 8 allotments -3 allow 3
    allowance -7 allowed -5 allows 4 alone 2 already -4 also 24 although -4 always -4 am 7 among -4 an 5 animals 10
    ankle 6 another -1 answer -10 any 4 anybody -7 anyhow 3 anymore -5 anyone -6 anyway 10 anywhere -5 apart 3
    apartment 5 apologies -5 apologise -5 app -2 applicant -2 application -15 applied -12 apply -10 applying -2
    appointment 4 appreciate -5 apprentice -1 apprenticeship 8 approved 5 april 3 apron -3 archive 4 are 2 area 3
    arm -2 arranging -4 arthritis 2 ashore -4 ask -4 asked 4 asking 3 asks 4 asleep -3 assistant -5 asthma 3 at 5
    ate -6 attend -6 audit -3 auditions 2 august 13 aunt 3 aunty -2 autumn 13 available -1 awake 3 away 10 b 4
    baby 14 back 3 background 2 bad 3 badge -1 bag -4 bakery -4 ball -7 band 7 bank -8 barber -3 barn -2 base -3
    basic 3 batchmate -6 bath -1 bc 6 be 2 beach -4 beautiful -11 become 3 bed -1 been 8 before -7 begins 10
    begun 12 behind 4 being 12 believing 1 bell 1 belong 7 below 1 bench -7 beside -6 besides 12 best -8 better -10
    between -10 big -4 bike -1 bin -1 binds -7 biscuit -3 bit -4 bits -9 bless -5 blessed -4 blessing -4 blind 3
    block -2 blood 7 blue -7 boarding 2 boat 4 boatyard -3 bond 2 book 3 booked 1 books -1 boots -8 born 3
    borrowed -3 boss -6 bother 1 bottom -3 bought -4 bound 5 bow -5 bowing -9 box -4 boxes -6 boyfriend 1 boys -1
    bread -5 break -3 breakfast -1 bridge 2 brief -3 brigade 3 bright -1 brilliant -2 bring -3 bristol -2 broke 5
    brother 3 brought -4 bucket 3 buddy -6 build -4 building 5 built -7 bunk -3 bus 10 buses 11 busy -4 buyer -3
    by -1 cab 1 cake -5 calendar -7 call -4 called -1 calls 2 calm -3 came -3 campus -3 can 1 canada 4 cancel -13
    cancelled -4 cancelling -6 candidacy -2 candidate -5 candidates -5 candidature -8 candle -2 canteen -2
    captain 5 car 2 caravan -4 cardiologist -6 care 6 career -11 carer 1 caring 3 carries 2 carry -7 case 1 cat 3
    cataracts 6 catch -6 cats 9 cause -4 certificate 7 certificates 3 certification 2 chair 1 chance -4 chances -5
    change 2 changing -1 chapel 5 chapter -6 charity -4 chat -8 chatting -3 cheering -1 cheers -6 chefs -1
    chemistry 2 chemo 6 chemotherapy 4 chest 7 chief 1 child 8 childcare 4 childminder 5 choice -8 choir 12
    chosen 3 christmas 5 church 10 circles -4 circumstances 2 city 5 civil 5 claims -3 clash 4 clashes 7 class 5
    classes 11 classroom 2 cleaning 4 clear 4 clerk -5 client -6 clients -3 clinic -1 close 2 closed 4 closely 2
    closer -5 closes 1 cloth -3 club 2 co 5 coach 6 coaching 2 coast 4 code -1 cold 6 colleague -11 colleagues -4
    collect 3 collection -6 college 12 colour 5 column -4 come -4 comes -6 comfortable 4 coming -1 commission 2
    commit 1 committed -4 committee 4 community -4 commute 5 company -2 computer 5 computers 14 condition 2
    conductor -3 conference -3 confidence 4 confident 2 confirm -6 connected -1 consideration 1 considered -3
    container -2 content -7 continue -11 continuing -4 contract 4 conversation -5 cook -1 copy -2 corner -4 cos 4
    cottage 7 could -7 council 8 counsel -1 count -3 counted -4 counter -9 counting -2 county 4 couple -9 courier 1
    course 13 courtesy -4 cousin -4 covered -6 covers 2 cow -1 cracking -2 creche 1 credit -5 crew 3 cricket 4
    cried -6 crook 2 cross -1 crowd -5 crowds 5 crutches -3 cup -4 current 3 custody 4 customer 2 customers 2 cut 3
    cv -1 daft -8 daily 4 dance 2 dark 5 date -8 dates 4 daughter 5 day 1 days 6 de -3 dead 6 deal 1 dear -5
    december 7 decided 4 decision -3 decline -5 degree 3 delay -6 deleting -4 delhi -2 delighted -5 delivered 1
    dental 4 dentist -5 department -5 depot -8 deputy -3 description -2 deserve 3 deserves -3 desk -2 diagnosed 5
    dialysis 7 diary -2 did -1 died 2 dinner -2 dinners -2 diploma 11 direction -6 discuss -4 discussed -5
    discussing -4 distance 7 divided -1 do 7 doc 2 doctor -3 doctoral 3 doctorate 7 documents -6 dodgy 7 does 2
    dog 9 dogs 10 done -1 door -6 double -10 doubles -3 doubts 2 down -4 dr -6 draw -1 drawer -6 drawing -2
    drive 16 driver 4 driving 3 drop -4 dropped -5 due 12 durban 3 during 2 dust 8 dutch 5 duties 10 duty 3 each 5
    ear 2 early 10 easter 6 eaten -4 eid -2 eight 1 eighteen 5 eighty 4 either 5 eldest 2 elected 5 eleven -6
    else -4 elsewhere -7 email -15 emails -2 embassy -3 employed 6 employment 5 ends 10 engineer -1 english 2
    enjoy 3 enjoyed -6 enough 9 enrolled 1 envelope -4 especially -3 even -7 evening 10 evenings 6 ever -6
    everybody -4 everyone -10 everything -7 exam 7 examination 10 exams 14 excellent -1 exchange 3 exhibition -5
    expect 2 expected 3 expecting 10 experience -5 expired 4 explain 1 explained -1 express -3 extended 2 extra -1
    eye 2 eyes 1 eyesight 10 fact 3 faculty 1 failed 8 fair 2 faith -2 fall 4 fallen 6 falls 1 families -2 family 9
    far -1 farm 5 fast 4 faster -3 fat -3 father 4 fear 5 feast 3 february 6 fed -6 feed -1 feel 3 fees -5 feet -5
    fell -7 fella 1 fellowship 1 ferry 7 festival -4 fetch -1 fever 6 few -4 fiance 1 fiancee 3 field 2 fifty 5
    file -2 files -6 filled -3 filling -3 finally 2 finals 8 finding -5 finds 2 fine -3 finish 3 finished 1
    finishes 3 finishing 7 fire 5 firm 2 firms -7 first -8 fish 1 fishing 3 fit -4 fits 2 five 7 fixed -4
    flatmate -7 flights 5 floor 2 florida 2 florist -2 flour 6 fly 1 flying 7 folk -6 folks -5 follow -8
    followed -5 food -5 foot -2 football 8 for 3 foreman 1 forestry 3 form -7 former -6 forms -7 fortnight 2
    forty -6 forward -1 foster 5 found 3 foundation -2 four -2 fourteen -2 frank -1 freelance 6 french 7 fresh -3
    friday -5 fridays 10 fridge -4 friend -12 friends -2 from 4 front -10 full 1 fund -4 furniture -3 further -7
    furthermore 7 future -4 garage -6 garden 8 gate -9 gave -6 gcse 4 gear -1 german 6 get 6 gets -6 getting 4
    gift -2 girlfriend 3 girls -4 give -2 given -1 gives 5 giving -2 glad -12 gladly -3 glass -1 go -2 god -4
    goes 4 going -4 gone 10 good -7 got 11 gotten 8 gp -5 grace -3 grade 5 gran -5 grandad -1 grandchildren 9
    grandfather -1 grandma 1 grandmother 8 grandparents -1 grandson 9 grant 3 grateful -10 great -4 greet -5
    greetings -2 grew -8 grey -7 grooming -4 ground 5 group -4 growing -3 grown 3 grows -2 guest 5 guests 5 had -1
    hair -3 half -2 halfway 3 hall -3 hand -1 handed -2 handling 1 handover -6 happen -5 happening 2 happier -2
    happy -4 harbour -7 hard -3 harvest 9 has 9 hat -4 hats -5 have 8 having 10 he -14 head -7 health 4 hear -3
    heard -11 hearing 6 heaven -3 heavy 5 held -1 hello -5 help 7 helpful -4 helping -2 helps -2 hence -3 her -5
    here -1 hereby -5 hgv 3 hi -6 high 3 higher -3 hike 2 him -4 himself -3 hip 12 hire 1 hired 10 his -1 hives 5
    hockey 7 hold -6 holding -1 holidays 4 home 5 honest -1 honestly 5 honesty -2 honour 2 hope -16 hoped 2
    hoping 3 horses 3 hospice 2 hot 2 hotel 3 hour 2 hours 11 house 4 houses 1 housing -5 how -17 however -4
    hubby 4 hugs -1 hundred -4 hung -3 hurry -7 hurt 5 husband 3 i 7 idea -3 if -10 ill 4 in 6 industrial 3
    inform -3 informed -9 injections 5 inside -4 inspection -5 instead -2 institute 3 instructor -3 intake 4
    interest -1 internship 4 interview -22 interviewing -4 interviews -11 invitation -13 invite -5 involves 1 is 7
    island 2 it -18 its -1 january 6 japanese 3 job 4 jobs 4 joining -2 journey 1 joy 1 july 2 june 3 junior 2
    jury 9 just 6 keen 4 keep -7 keeping 1 kennels 3 kept -8 kettle -2 keys 2 kid 4 kids -5 kind -14 kindergarten 1
    kindly -6 kindness -3 kitchen -2 knee 13 knees 10 knew -7 knives -5 know -4 known -4 lab -2 laboratory -1
    lad -2 lady -4 lake -5 lambing 7 landed 3 landlord 5 lane 5 language 4 lapse 2 lapsed 4 laptop -4 last 1 late 2
    lates 3 laughed -5 launch -1 law -1 laws 4 lawyers -4 lay 1 lead 7 leader -1 leading 4 leaflet -3 league -3
    learned -2 learnt -6 lease 5 least -3 leave -2 leaves -2 leaving 3 lecturer -3 lectures 4 left 2 leg 2 legal 3
    legend -4 legs -4 let 6 lets -3 letter -10 letters -1 letting -1 level 1 levels 3 library -8 licence 14
    license 6 lies 6 life -5 lifeboat 4 lifeguard 3 lift 6 lifting 6 like 4 liked -8 likely -4 likes -2 line -3
    lines -5 link -4 linkedin -4 lisbon 1 list -8 listen -4 little 5 live 10 loan -2 location 1 lock -2 lol 3
    longer 3 look -3 looked -8 looking -1 looks -8 lord 3 lorry 2 lost 4 lot -7 lots 2 love -13 loved -10 lovely -8
    luck -11 lucky -2 lunch -2 lunchtime -3 ma 2 ma'am -7 machine -3 machines 3 made -1 magazine -4 mail -6
    makes 10 mam 4 mama 1 man -5 manage 7 manager -6 map -4 march 7 marriage 3 married 9 master 7 match -17
    mate -13 maternity 3 maths 5 matter 6 matters -2 may -1 maybe -6 me 6 mean 1 means -2 meantime -3 medical 8
    medicine 3 meet -4 meetings 1 memory -4 mending -2 mentioned -3 menu -1 message -8 messages -2 met -10 mice 3
    midnight 2 might -2 miles -3 mind -10 minding 4 mine 7 ministry 6 minute -1 minutes 4 mirror -6 miss 7
    missed -1 mission -2 missus 6 mobile -7 mom 3 moment -3 monday -5 money -4 month 2 monthly -5 months 3 mood -5
    more 1 morning 4 mornings 10 mosque 5 most -1 mother 4 move 10 moved 8 moving 14 mr -15 mrs -9 ms -4 much 1
    mug -3 mum 9 museum 3 music 2 must 2 my 9 myself -9 n 3 nairobi 4 name -10 nanny 3 national 6 near 6 nearer -8
    need 2 needing 7 needs 7 neighbor -4 neighbour -7 nephew -7 nerves 5 nervous 6 netball 8 never 7 new -2 news -9
    newsroom 1 next -1 nice -6 nicer -5 niece -5 night 6 nights 8 nine 2 ninety 2 no 7 nobody -4 nor 7 north 8
    nose -4 not 8 note -5 notes -1 nothing -9 notice -7 november 2 now 4 nowhere -1 number -4 numbers -5 nursery 4
    nursing 8 obliged 7 occupational -3 october 5 of 5 off -2 offer 7 offered 7 office 5 often -7 okay -4 old -2
    on 1 once -7 one -7 ones -2 online 7 only 6 op 3 open -5 opened 6 opening -8 opens -2 operation 8 opinions -4
    opportunity -1 or -9 orchestra 2 order -6 organisation -3 organist 3 other -1 others -2 our 6 ours 1 out -4
    outside -4 overnight 4 owe 3 owing 9 own 3 owner 2 p.s. 5 package -4 packed 4 packing -2 page -7 paid -4
    painted -7 painting -6 pal -4 palliative -2 panel -6 paper -8 papers -3 paperwork -6 paralegal 4 parents 6
    parish 2 parking -3 parkinson 2 part 10 partly 7 partner 9 pass -4 passed 2 passing -4 passport 2 past 2
    pastor -4 pat -2 patients 5 peace -5 pen -2 people 3 per -1 permanent 5 person -4 personal 9 perth 4 pharmacy 2
    phone -5 phoned -4 phoning -2 photo -6 photos -8 physiotherapist -4 piano -3 pick -5 picked 7 picking -2
    picture -6 piece -4 pilot -5 pinned -3 pizza -3 place -1 places -8 plain -2 plan 5 planner 2 planning 2 plant 2
    planting 4 plaster 1 plate -3 platform -1 play 4 player -4 plays 1 please -14 pleased -2 pleasure 2 plumber -2
    plumbing 3 pocket -9 podcast -2 point -2 points 4 poland 4 police 4 pool 2 poorly 10 portal -2 porter -7
    post -5 pottery -3 practice -2 pray 2 prayers 1 prefer -1 pregnant 5 prepare 6 prepared -5 present 3 press -3
    pressure 4 principal -4 print 6 prints 2 private -6 probation -9 proceed -4 process -4 processing -5 product 1
    professor -6 profile -5 program 5 programme 4 project 4 projects -2 promised 11 promoted 6 proper -3 proposed 4
    prosper -2 proud -7 ps 4 public 10 publisher 3 pull -10 pulling -7 pune -5 pupil 3 pupils 1 puppy 9 pursue -4
    put -5 putting -5 quarry -2 quarter -2 question -4 questions -5 queue -1 quick -4 quid -7 quit 5 quite -4
    radio 2 rail -6 railways 5 rain -2 ramadan 6 ran 3 rang -1 rate -5 rather 4 ray -5 re 3 reach -3 reached -1
    read -10 reading -2 ready 4 real 1 realised 6 really 2 reason -7 reasons 13 received 2 reception -2 recipe -3
    reckon 5 recommend -4 recovery 2 recruitment -1 red -1 referees -1 reference -1 reflection -5 regard -5
    regarding -4 regards -9 registered 4 registry -4 regret -8 rehearsals 7 remain 9 remote -4 removed -6 renewal 4
    renewed 8 rent -2 rented -3 reply -3 require 2 requires 5 research 2 reserve 5 residence 1 residency 2
    residents 1 resign -5 resits 2 resolved 3 respect -8 respectfully 3 rest -4 restaurant -4 results -3 retire 4
    retirement 2 retiring 5 retreat 3 returned -7 returning -5 review -3 ride -4 right -5 ring -9 ringing -2
    rings -2 river -2 roads 6 role -1 roof 1 roofing 3 room -11 round 2 rounds 8 route -1 row -5 rugby 8 rules 3
    run 10 rung 4 running 5 runs 5 rush -1 safety 2 said -1 sailing 5 sale -3 sales 8 salon 6 same -2 sample -2
    sang -7 sat -8 saturdays 15 saw -12 say -11 saying -6 says -5 scan -4 scared 11 scholarship 6 school 7
    schools -2 science -4 sea 3 search -8 seas -2 season 10 seasons -2 seat -8 second 3 secondly 3 sector 1
    security 3 seemed 3 seems -3 seen -11 selected 2 selection -1 sell -1 selling 9 semester 3 send -7 sending -9
    sends -1 sent -15 separate -3 september 5 series -2 serve 3 service 9 services 3 serving -2 setting -3 settle 2
    settled -2 seventy 10 shall -5 shared -8 sharp -4 she -19 sheep 7 shift 10 shifting 1 shifts 8 ship -2 shoes -3
    shook -3 shop 5 should -1 shoulder 8 shout -2 shouted -2 show 1 showed -4 shown -2 showroom -2 sick 3 side 4
    sign -2 signal -4 signed 3 silly -2 simple -8 simply 1 sing 1 sings -2 sir -7 sister -3 site 5 sits -9 six 3
    sixth 4 sixty 7 skipper -4 sleep -2 slept -5 slide -2 slip -2 slot -9 slowly 2 small 8 smell 4 smelled -4
    smile -5 smiling -2 society -2 sofa -3 sold 8 solid -4 some -1 somebody -2 someone 7 something -2 son 8 song -2
    soon -6 sooner -3 sorry -23 sorted -1 sorting -7 sound -3 soup -4 space -5 spain 6 spanish 7 speak 5
    speaking -5 speaks -3 speech 1 spend 1 spent -11 splint 2 split -8 spoke -7 spoken -4 sponsor 2 sponsorship -7
    spring 4 squad 2 stack 3 stairs 8 stall 7 stamp -7 stamps -3 stand -10 star -2 start 7 started 11 starting 10
    starts 11 startup -2 stay 17 stayed -3 staying 4 stays -1 steady 2 step -17 stepping -5 stick 6 still -5
    stock 3 stood -3 stop -2 stopped 3 stops 1 store -1 story -5 straight 1 street -6 strength 1 strike 1 stroke 8
    stronger -5 stuck -2 student 2 studied -7 studies 5 studio 1 study 4 studying 5 stuff 4 sugar 7 suited -4
    suits -1 summer 10 sunday 2 sundays 10 supervisor -1 sure -10 surgeon 4 surgery 8 sweet -3 ta -5 table -7
    tablets -7 take -6 taken 1 taking -6 talk -8 talked -6 talking -7 talks -5 targets 5 task -4 tax -4 taxi -1
    tbh 3 tea -6 teach 7 teacher -7 teaches 3 teaching 15 team -1 technician -3 teeth 3 telephone -6 tell -1
    telling -8 tells -5 term 3 terms 2 test 5 tests -6 text -4 than -3 thank -12 thankful -7 thanks -16 that 3
    the -1 theatre 6 their -16 theirs -1 them -17 then 6 therapy 3 there -7 therefore -4 these 2 thesis 10 they -5
    thing -1 things -11 think -14 thinking -6 thinks -5 third -5 this -3 those -9 though -6 thought -18
    thoughtful -2 three 1 thrown -6 thursday -3 thursdays 9 ticket 6 tickets 4 ticks -1 tide -2 tied 4 til -2
    till 4 tills 6 timber 3 time 2 timetable 5 tiny -5 tip -4 tips -3 tire 3 tired 2 to 4 today -8 together -7
    told -13 tomorrow -5 too 5 took 4 top 8 tops -2 touch -9 tour 2 tours 1 towards 5 town 5 trade -3 train 4
    trained -10 trainer -3 training 9 tram -3 transfer 5 transferred -1 transport 5 travel 11 travelling 8 treat -5
    treated -3 trial 2 trials 1 tried -2 trip 5 trouble -4 true 3 truly -2 trust -9 truth 5 try 5 trying -1
    tuesday -1 tuesdays 9 tuition -1 turn -1 turned 8 turning -4 turns 3 tutor -4 twenty 1 twice -5 twins 3 two -1
    type -3 u -1 under -1 unfortunately -1 uni 9 uniform -1 union 2 university 6 until -7 up 3 ur -5 us 1 use -7
    used -5 uses 1 vacancy -6 van 1 vans 4 very -2 vessel -2 video -2 views -6 village -5 visa 3 visit -6
    visited -4 visitor -7 voice 8 voicemail -1 volunteer 1 volunteering 3 wait -3 walk -4 walked -7 walking -5
    walks -3 want 2 wanted -4 wanting -1 wants 4 ward -8 warden -3 wards 3 warm -6 warmly -4 was -6 wash -6
    watched -3 way 3 we 6 weak 2 wedding 5 weddings 1 wednesday 2 wednesdays 9 weds -3 wee 1 week 3 weekday 4
    weekdays 6 weekend 3 weekends 20 weeks -1 welcome -6 welding 6 went -8 were -3 what -1 when -9 where 2
    whether 2 which 3 while -1 white 1 who -6 whoever -3 whole -3 whom -5 whose -5 why -10 wife 8 will -7
    willing -2 win 3 wind 2 winter 10 wish 1 wishes -11 wishing -4 with 2 withdraw -17 withdrawal -5
    withdrawing -14 withdrawn -5 within -2 without 6 woman -5 won 3 wonderful -4 word -11 words -1 work 6 worked 3
    working 16 works 2 workshop 4 worm -2 worry 5 worse 4 worth -6 would 8 wrapped -4 wrist 7 write -5 writing -3
    written -8 wrote -3 x -8 y'all -6 yard 4 ye 6 year 4 yearly -6 years -8 yes -3 yesterday -4 yet -3 you -22
    young 5 your -23 yours -6 zealand 5 zero -2 zoo -3`,
    opener: `
    's -14 @number 4 @unknown 2 ^ -17 a -2 about -4 accepted -8 after -11 afternoons -2 all -10 although -4 am -6
    an -9 another 4 apart 2 are -4 aside 4 ask -1 asked 1 at -4 back -2 be -3 been -9 before -7 begin -2 being 6
    best -8 between -1 big -2 bless -1 boss -3 broke 1 can 1 cheers -6 coming 2 dad 6 dear -1 do -7 down 2 dr -2
    due 1 even -4 every -7 family 1 found 1 four 5 free -4 friday 1 from 2 full -2 furthermore 7 getting 1 give -4
    given 8 god -2 going 1 good -13 got 1 had 3 harvest 7 has -5 have -15 having 3 he -16 helping -2 hence -3
    her -11 here -5 herself 3 his -9 honestly 3 hope -6 however -4 hubby 4 hugs -1 if -10 in 1 is -8 it 2 its -8
    joined -3 joining -3 just -1 keep -1 kindly -5 look -2 lots 2 love -3 loved -1 mam 6 mate -4 may -8 me 4
    means -4 more -5 moving 5 mr -2 mrs -4 much -5 mum 10 my 6 n 3 never 5 next -5 night 4 nobody -5 nor 7 now -5
    on 5 once -3 one -5 only -4 our 8 owing 5 p.s. 5 pal -1 partly 5 passed 3 please -13 ps 4 quite 1 reason -4
    regards -5 ride -2 right -1 said -4 saturdays 3 school 2 secondly 3 see -4 sent -1 she -16 shift 4 signed 2
    sir -4 six -6 some -4 somebody -5 sorry -7 sort -2 standing -3 started 4 stay -5 still 2 sunday 6 sundays 3
    ta -2 take -7 talked -3 talking 2 tell -4 ten 1 thank -3 thanks -6 the 6 their -11 theirs -7 then 7
    therefore -4 they -1 things -5 thirty 3 this -8 those -3 though -6 thursdays 3 to -1 tomorrow -3 too 1 took -1
    training -2 trust -4 truth 3 turns 5 twenty 5 two -3 unfortunately -1 uni 4 until -7 want -5 wants -3 warmly -3
    was -3 we 3 weekends 2 well -7 what 3 when -9 where -11 while -1 who -11 whose -6 will -7 wishing -4 with 1
    without -2 work -2 would -3 y'all -5 yet -3 you -6 yours -7`,
    opener2: `
    ! -2 's 5 . -16 ? -4 @close 5 @name -1 @number 2 @unknown 1 ^ -12 a -4 accepted 7 addition 1 admire -3
    admired -4 advice -3 afternoons 1 agency -5 all -6 also 5 am 2 an -2 ankle 4 another 1 answer -1 any 1 apart 1
    application -4 applied -5 apprenticeship 3 are 4 ask -1 asked -9 at -8 ate -2 aunt -5 baby 6 back 12 band 2
    batchmate -6 be 1 bed -1 begin 2 being 2 best -6 blessed -3 blood 1 boss -5 bought -3 boxes -4 boys -3 brief -3
    broke 3 buddy -5 bus 1 by 3 came -8 camp -1 can 2 canteen -3 car -5 cardiologist -6 cat 1 certificate 4
    charity -4 children -6 choir 7 circumstances 2 city 1 clinic -3 co 3 coach 2 coffee -4 colleague -6 college 3
    come -4 coming -3 commute 9 company 3 container -6 contract -6 cook -3 could 2 course 2 cousin -1 creche 2
    crew -1 current -3 customer -2 dad -3 date -6 daughter 2 day -1 days -9 decided 1 doc -2 doctor -6 doctoral 3
    dog 3 drive 9 driver 2 driving 4 dropped -1 duties 1 early 6 eldest 2 email -5 ended 1 english 4 enjoyed -5
    evening 4 evenings 4 exams 5 express -3 eyes 2 eyesight 5 fall -5 family 5 father 2 ferry 1 fever 5 field 2
    find 3 finished -4 firm -5 first -5 flat 4 flatmate -6 folks -2 for -17 foreman -1 former -10 forty -2 found -4
    french 4 friend -7 from 1 future -4 gaffer 2 garden -3 gave 2 german 4 get 3 gets -1 girlfriend 2 girls -4
    give 2 go -1 good -6 gp -5 gran -3 grandma 1 grandmother 6 grew -5 group -1 had -5 hands 3 harvest 2 has 2
    have 1 he -3 head -9 hear 4 heard -4 hearing 5 help -4 her -2 here -10 him -3 hip 5 his -5 hope -10 hospital 1
    hotel -4 hours 4 house 2 houses 1 housing -2 husband 2 interview -4 is 1 it -10 job 2 joined 1 just 8 keep 1
    kids -4 kind -1 kitchen -3 knee 10 knees 8 knew -1 knives -4 know -1 laboratory 3 lad 2 lads -3 lady -1
    landlord 7 last 1 late -2 laughed -2 learned -1 learnt -4 lease 3 leave 1 lecturer -3 legs -2 letter -5
    library -4 licence 6 like -3 liked -5 little 3 long -3 look -5 lost 5 love -5 loved -4 luck -7 machines 3
    makes 4 manager -4 march 2 master -4 mate -6 may 1 me -4 messages -2 met -4 mind -4 missus 4 mom 3 month -3
    monthly -2 more 2 morning -4 mother 3 move -4 moved 3 mr -1 mum -2 must 1 my 2 name -4 nan 1 need 2 needed 2
    needs 1 neighbour -5 nephew -2 never 3 new -3 next -5 night 2 no -1 not -3 noticed -3 now -4 october 1 of -13
    off -1 offer 3 office 3 old 1 on 5 once -2 one -9 only 2 open -1 other -1 ought -2 our -1 out 3 own 6 paid -2
    panel -3 parents 1 parish -1 partner 8 pastor -2 people -6 permit 4 person -4 phone -7 phoned -3 place 8 play 6
    position 3 post 5 practice -3 pray 2 prefer 1 present -6 professor -2 project 1 promised 2 pupils 2 put -4
    quit 5 read -2 reading 6 really -1 reason -4 reasons 3 reckon 2 recommend -4 reflection -5 regards -5 regret -6
    remain -1 remember -4 residence 3 resign -2 respect -4 respectfully 4 return -2 roads 5 role -1 room -2
    round -1 rounds 8 route 2 runs 2 safe -6 same 2 sat -2 saw -8 say -2 says 5 scholarship 1 school -2 season 8
    second 3 send -2 september 1 service 4 seven 3 shall -4 shared -3 shift 6 shook -3 short 4 should 4 sign -6
    signed -3 site 7 sits -2 sixty 1 small 6 smell 3 some -1 something -2 son 4 speaking -3 specialist -4 spent -5
    spoke -5 spring -3 stairs 3 stand -4 start 5 started 3 starts 6 station 1 still -2 stood -3 studies 1 sugar 5
    summer -4 sunday 2 supervisor -2 surgeon 3 system -2 take -6 taken -4 takes 4 taking 3 talked -4 taught -1
    tea -2 teacher -3 team -8 tell 2 thank -5 thanks -6 that -1 the -1 their -3 there 8 thesis 4 they -6 thing 4
    things -4 this -2 thought -6 three -7 time -1 timetable 6 to 5 today -5 told -3 too 1 took 8 top 8 tour -5
    town -4 train 2 training 6 trip 3 truck 3 turns 3 twins 1 two 3 uncle -3 up -6 used -3 van -2 very 2 village 2
    visa 6 visited -2 walk -2 walked -4 want 4 wanted -4 wants 1 was 2 we 1 weeks -6 went -7 were -9 what -3
    when -1 where -7 which -5 whole -7 wife 5 will -6 winter 3 wish -2 wishes -3 withdraw 1 withdrawal -3 work -1
    working 2 workshop -3 would -3 write -4 wrote -2 x -6 year -1 years 1 yes -4 you -9 young 2 your 1`,
    openerPair: `
    's_my -3 's_the -2 @name_'s -1 @name_. -6 @name_@name -13 @name_^ 1 @name_here -9 @name_in -2 @name_is 3
    @name_season 6 @name_with -6 @name_x -5 @number_@close 6 @unknown_. -3 @unknown_@unknown -3 @unknown_^ -7
    @unknown_no -6 ^_^ -17 a_customer -2 a_half -4 a_person -4 a_place 5 a_sign -4 a_small 6 a_start 1 a_team -1
    a_van -6 accepted_a -2 after_forty -2 after_some -1 all_the -9 although_i -4 an_email -2 another_company -2
    another_hospital 6 another_thing 8 apart_from 2 aside_from 4 at_@name -6 at_sixty 1 been_taken -1
    begin_there -2 being_^ 3 best_wishes -1 by_the 2 can_not 2 cheers_^ -4 dad_'s 7 do_keep -2 do_not -5 due_to 2
    family_reasons 1 first_^ -3 five_rounds 3 found_out 3 four_rounds 4 from_september 1 from_the -3 give_my -2
    given_that 4 going_to 1 good_luck -2 got_a 2 got_another 5 got_the 2 have_a -3 have_accepted -2 have_decided -2
    having_accepted 5 having_been 3 having_thought -2 he_'s -6 he_has -1 her_work -1 here_'s -4 honestly_i 5
    honestly_the -1 however_^ -3 hubby_'s 4 i_@unknown 2 i_^ -1 i_accepted 5 i_admire -3 i_admired -4 i_also 11
    i_am 1 i_applied -5 i_asked -5 i_begin 3 i_bought -3 i_broke 3 i_came -6 i_can 2 i_coach 4 i_come -2 i_could 2
    i_decided 2 i_did -2 i_enjoyed -4 i_express -3 i_find 3 i_finished -4 i_first -3 i_found -3 i_gave 2 i_get 3
    i_grew -5 i_had -6 i_have 2 i_hear 4 i_heard -4 i_hope -10 i_is -3 i_just 4 i_keep 2 i_knew -1 i_know -5
    i_laughed -2 i_learned -7 i_learnt -4 i_leave 1 i_liked -5 i_lost 6 i_love -2 i_loved -4 i_made 3 i_met -4
    i_must 1 i_need 3 i_never 4 i_no 1 i_noticed -3 i_once -2 i_only 1 i_ought -2 i_play 4 i_pray 2 i_prefer 1
    i_promised 4 i_put -6 i_quit 5 i_read -2 i_really -1 i_reckon 2 i_recommend -4 i_regret -4 i_remain -1
    i_remember -4 i_resign -2 i_respectfully 4 i_return -2 i_sat -2 i_saw -8 i_say -1 i_send -2 i_shall -4
    i_shook -3 i_should 5 i_signed -4 i_spent -4 i_start 3 i_still -1 i_stood -3 i_thank -4 i_thought -2 i_told -2
    i_took 5 i_used -3 i_visited -2 i_walked -4 i_want 5 i_wanted -3 i_was 5 i_went -6 i_will -5 i_wish -2
    i_withdraw 3 i_work 4 i_would -2 i_write -4 i_wrote -1 if_i -4 in_a -6 in_addition 1 in_any 2 in_my -6 in_the 1
    in_which -4 it_'s 4 it_comes 1 it_has 1 it_is 6 it_made -3 it_sits -1 it_starts -3 it_took -4 it_turns 1
    it_was -8 its_@name -1 just_to 1 let_'s -5 let_me 5 mate_. -2 may_the -3 me_^ 4 mr_@name -1 mrs_@name -3
    much_^ -1 mum_'s 4 mum_says 5 my_@name 12 my_@unknown 1 my_application -4 my_apprenticeship 3 my_aunt -5
    my_back 9 my_band 2 my_batchmate -6 my_best -4 my_blood 1 my_boss -3 my_brother -2 my_buddy -5 my_car -1
    my_cardiologist -6 my_circumstances 2 my_colleague -10 my_college 3 my_contract -2 my_course -2 my_cousin -3
    my_current -3 my_dad -3 my_date -6 my_daughter 4 my_days -9 my_decision -2 my_doctor -6 my_english 4
    my_evening 4 my_evenings 2 my_exams 3 my_eyesight 5 my_family 3 my_father 3 my_first -2 my_flat 5
    my_flatmate -6 my_former -10 my_french 4 my_friend -7 my_gaffer 2 my_german 4 my_girlfriend 1 my_good -1
    my_gp -3 my_gran -3 my_grandma 1 my_grandmother 6 my_hands 3 my_head -8 my_hearing 5 my_hip 6 my_husband 2
    my_kids -4 my_knee 10 my_knees 6 my_landlord 6 my_last 5 my_late -3 my_lecturer -3 my_legs -2 my_licence 6
    my_little 3 my_mam -2 my_manager -3 my_mate -7 my_mind -4 my_mom 3 my_mum -2 my_name -4 my_nan 1
    my_neighbour -4 my_nephew -2 my_new -5 my_night 5 my_number -2 my_old -2 my_own 6 my_parents 1 my_partner 9
    my_phone -7 my_plans -3 my_practice -5 my_present -6 my_reasons -3 my_regards -4 my_residence 3 my_shifts -4
    my_son 5 my_studies 1 my_sugar 5 my_supervisor -2 my_teacher -3 my_thanks -1 my_thesis 4 my_three -4 my_truck 4
    my_two 1 my_uncle -3 my_van -5 my_visa 6 my_whole -2 my_wife -1 my_withdrawal -3 my_work -1 my_working 2
    night_shift 5 no_@unknown -6 not_a -3 not_going -3 now_i -9 of_the 1 of_today -4 on_reflection -4 on_the 1
    on_top 8 one_that -5 one_thing 2 our_@unknown 5 our_landlord 1 owing_to 5 p.s._i 4 please_do -3 quite_apart 1
    regards_^ -4 ride_safe -1 said_yes -4 school_runs -3 seeing_^ -5 seeing_that 4 she_'s -6 she_has -3
    shift_work 4 sir_^ -2 six_weeks -6 some_of -4 someone_has 5 sundays_are 3 take_care -7 taken_a -6 taken_up -5
    talking_to 2 thank_you -2 thanks_for -3 the_@name 2 the_@number 8 the_@unknown -1 the_agency -5 the_baby 4
    the_best -1 the_board -2 the_bus 2 the_car -8 the_charity -3 the_children -5 the_choir 6 the_clinic -3
    the_coffee -4 the_commute 8 the_company 5 the_container -6 the_contract -4 the_creche 2 the_crew -1 the_desk 4
    the_doc -2 the_dog -1 the_drive 7 the_early 6 the_ferry 1 the_firm -2 the_flat -1 the_garden -3 the_girls -4
    the_gp -2 the_group 3 the_half 1 the_hospital -2 the_hour -3 the_hours 1 the_house 1 the_interview -1
    the_kitchen -3 the_lads -2 the_lady -1 the_last -4 the_letter -3 the_little 2 the_long -3 the_missus 3
    the_mother 5 the_new -4 the_next -5 the_nursery -1 the_office 3 the_old 3 the_one -3 the_only -1 the_panel -3
    the_parish 2 the_permit 4 the_place 6 the_position 3 the_post 5 the_practice -3 the_reading 4 the_reason -4
    the_role -1 the_same 2 the_school -2 the_second 5 the_shifts 3 the_shop -1 the_short 4 the_site 6 the_smell 3
    the_specialist -4 the_stairs 3 the_start 1 the_summer -4 the_surgeon 3 the_tea -2 the_team -4 the_tour -5
    the_town -4 the_training 3 the_trip 3 the_van 4 the_way -3 the_whole -4 the_wife 10 the_work -10
    the_workshop -3 the_young 2 their_@unknown -2 theirs_is -6 then_^ -4 then_i -4 then_it -4 then_my 4
    then_there 11 then_they 2 then_we 2 there_'s -1 there_are -2 there_is 4 therefore_i -1 they_also 1 they_are 1
    they_have -8 they_moved 3 they_put -2 they_said 1 they_want -3 they_were -3 things_have -5 this_is -8
    though_. -2 though_^ -1 to_a -4 to_be -1 to_my -1 to_the 3 too_. -1 truth_be 4 turns_out 5 two_things -3
    want_to -5 warmly_^ -3 we_@unknown 2 we_are 2 we_have 2 we_spoke -3 we_will 2 weekends_are 3 well_^ -1 what_a 3
    what_they -8 what_with 7 when_i -5 where_i -2 where_my -3 where_the -2 while_i -10 while_there -5 who_made -3
    whose_@unknown -2 whose_work -1 with_a -3 with_all -1 with_my 3 with_regret -2 with_respect -4 with_thanks -1
    would_like -2 you_also -3 you_are 3 you_asked -3 you_have -8 you_know 4 you_need -2 you_would -1 your_office 3`,
    joint: `
    , -1 ^ 1 also 17 and -3 anyway 7 as -5 because -1 besides 6 cos 4 for -2 moreover 6 plus 5 since -3 so -10
    that 3 which -8`,
    mark: `
    : 5 ; 1 and -7 as -2 because -2 before -7 hence -3 if -5 n 3 plus 1 since -5 so -19 therefore -2 though -6
    until -7 while 1 yet -3`,
    jointOpenerPair: `
    ,_@name -3 ,_@number 6 ,_@unknown 3 ,_^ -13 ,_a -1 ,_accepted -1 ,_another -1 ,_asked 1 ,_before -7 ,_being -4
    ,_boss -1 ,_by -7 ,_even -2 ,_first 2 ,_from -6 ,_given 3 ,_has -4 ,_having 2 ,_he -6 ,_hence -3 ,_honestly -2
    ,_i 4 ,_if -5 ,_in -1 ,_is -2 ,_it 4 ,_just -1 ,_kindly -2 ,_mate -4 ,_me 2 ,_my 3 ,_n 3 ,_no 3 ,_not 3 ,_now 1
    ,_of -3 ,_on -2 ,_once -3 ,_one -2 ,_our 5 ,_pal -1 ,_please -6 ,_school 3 ,_seeing 1 ,_she -6 ,_sorry -3
    ,_the 6 ,_their -2 ,_theirs -4 ,_then 1 ,_there -2 ,_therefore -2 ,_they -8 ,_though -6 ,_to -8 ,_too -2
    ,_until -7 ,_we 1 ,_what 1 ,_when -4 ,_where -10 ,_while 1 ,_who -11 ,_whose -5 ,_yet -3 ,_you -2 ,_your 5
    ^_@name 1 ^_@unknown 2 ^_a 2 ^_after -10 ^_all -8 ^_an -1 ^_another 4 ^_aside 4 ^_at -6 ^_being 3 ^_best -7
    ^_big -2 ^_by 4 ^_can 5 ^_cheers -6 ^_dad 5 ^_do -1 ^_every -3 ^_first -4 ^_four 4 ^_getting 5 ^_give -3
    ^_given 5 ^_going 1 ^_good -10 ^_got 6 ^_harvest 5 ^_have -6 ^_having 2 ^_he -5 ^_here -4 ^_hope -6
    ^_however -4 ^_hubby 5 ^_i -8 ^_if -5 ^_in -1 ^_it 1 ^_its -4 ^_keep -1 ^_let 5 ^_lots 2 ^_mam 4 ^_may -7
    ^_me 2 ^_much -2 ^_mum 5 ^_my -5 ^_never 6 ^_night 4 ^_no -6 ^_not -2 ^_now -5 ^_on 4 ^_one 3 ^_our 2 ^_owing 5
    ^_p.s. 5 ^_please -8 ^_ps 4 ^_reason -4 ^_regards -4 ^_ride -1 ^_seeing -1 ^_she -5 ^_shift 4 ^_sir -2
    ^_some -4 ^_someone 2 ^_sorry -2 ^_stay -4 ^_take -7 ^_thank -2 ^_thanks -6 ^_the 2 ^_their -5 ^_theirs -1
    ^_then 11 ^_there 2 ^_they 4 ^_this -8 ^_to -5 ^_turns 4 ^_twenty 5 ^_two -6 ^_unfortunately -1 ^_warmly -3
    ^_we 1 ^_weekends 3 ^_what 2 ^_when -4 ^_wishing -4 ^_with 1 ^_y'all -4 ^_you -4 ^_your -14 ^_yours -1 also_i 9
    also_my 8 also_the 7 also_your 6 and_@unknown 1 and_a 3 and_accepted -4 and_after -3 and_am -6 and_an -3
    and_another 2 and_apart 4 and_begin -2 and_being 7 and_can -9 and_down 2 and_free -4 and_getting -4 and_got -6
    and_have -11 and_he -2 and_her -2 and_honestly 3 and_i -3 and_in 8 and_is -4 and_its -2 and_me -4 and_more -5
    and_mum 7 and_my 3 and_no -1 and_nobody -4 and_not -3 and_on 3 and_one -7 and_our 3 and_partly 6 and_quite 5
    and_said -1 and_see -1 and_she -3 and_somebody -3 and_someone -2 and_sort -2 and_taken -9 and_talking -1
    and_tell -1 and_the -2 and_their -4 and_then -3 and_there -1 and_they -10 and_those -2 and_to 4 and_truth 4
    and_want -5 and_wants -3 and_we -3 and_where -1 and_will -5 and_would -2 and_you 2 and_your 1 and_yours -2
    anyway_i 6 as_@name 5 as_@unknown -4 as_a -11 as_an -3 as_another -3 as_i 3 as_it 2 as_my 1 as_night -3
    as_of -2 as_the 6 as_they -4 as_well -7 as_your -2 because_@name -1 because_he -4 because_it -5 because_my 4
    because_of 1 because_she -2 because_the 2 because_we 4 because_you -2 because_your -1 besides_i 6 but_do -3
    but_i 2 but_my 6 for_family -3 for_i 7 for_my -4 for_the -5 moreover_i 6 plus_a -6 plus_i 14 plus_my 4
    plus_the -5 since_@unknown -1 since_a -4 since_accepted -1 since_been -7 since_he -1 since_her -2 since_i -2
    since_it -5 since_joined -3 since_my 5 since_taken 4 since_the 2 since_then -1 so_i -2 that_'s -13 that_i 8
    that_is -1 that_my 6 that_one -3 which_i -1 which_is -2 which_means -1 which_my -5`,
    nextJoint: `
    , -2 also 7 and 3 anyway 2 as -1 because -26 besides 10 but -7 cos 6 for -2 moreover 7 plus 3 since -7 so -4
    which 12`,
    nextOpener: `
    's 10 @name -9 @number 1 a 1 after 3 all 4 always -5 am -4 another 2 asked -4 at 3 ate -3 be -4 before 7
    being -1 best -2 between -2 broke -5 by -3 came -1 can 1 cheers -1 christmas 5 come -2 could -4 dad 2 decided 3
    done 2 down 4 due 1 easter 3 either 11 even -5 falls 4 family 1 find 3 free -4 fridays 5 given -1 glad -6 god 3
    good -12 got 4 half -2 happy 3 hard -5 having -1 he -14 hear -3 her -1 his -1 hope -4 i 2 if -9 in -2 is 1 it 1
    its 2 join 2 just -1 knows -4 left -8 let -1 love 1 many -5 mate -5 may -1 me 9 means 4 mine 3 more -5 mrs -2
    much -7 mum 4 must -3 my 3 n 5 never -4 no 1 not 4 of -1 on 2 only 1 or -3 over 1 particularly -2 partly 2
    per -3 please -6 pleased -2 put -6 round 10 said 3 says -4 school 3 second -6 secondly 4 see -2 shall -5
    she -11 should -2 signed -4 slept -4 someone -4 soon -3 sorry -7 start 3 ta -1 take -5 taken 1 talked -6
    tell -3 thank -7 the -3 their -8 then 1 there -1 therefore -11 these -1 they -1 this 2 though -5 thurs -2
    thursdays 5 to 3 told -3 too 19 two -2 until 11 waiting -1 wants 2 we 4 well 6 what 7 whatever 2 where -5
    while 2 who -3 whoever -4 will -3 wish -3 with -7 withdraw -14 withdrawing -2 would 1 yet 4 you -9 your -6`,
    lastJoint: `
    , -2 : 3 ; 5 @dash 2 a -9 actually 4 after -4 again 4 all -7 also 11 another -16 apart 10 as -4 aside 7 at -2
    because -2 before -2 besides 19 best -2 but -8 car -3 cheers 3 dad 1 do -7 even 4 first 7 for 2 four -2
    further 3 give -1 given 8 going 4 good -7 got 2 having 1 he -6 honestly -3 i -2 if -7 in -1 it -6 look -2
    mam -4 may -3 me -10 my -6 not 2 nothing -5 oh 8 on 8 one 1 our 3 owing 2 please -1 quite 5 really -1 reason 6
    right -2 second 10 secondly 6 seeing 1 she -8 should -6 since -6 so -12 something -15 sorry -3 thank -6
    thanks -1 that -2 the -3 then 2 there -8 therefore -3 they -9 thing -5 third 7 thirdly 6 this -5 though -7
    to -2 turns -6 two 7 unfortunately -1 unless -5 we -9 went -1 what 7 when -2 whereas 1 while 3 wishing -4
    with -2 withdrawing -1 yet -1 you -13 your -10`,
    jointBehindAct: `
    , -1 also 5 and -4 as 9 because 16 besides 5 but -6 for 6 plus -6 since 5 so -9 which -6`,
    jointBeforeAct: `
    , -8 also 6 because 8 but 1 plus -3 that 6 which -2`,
    jointAdjacent: `
    , -6 also 4 and 7 as -15 besides 2 cos 3 for -6 plus -7 since -7 so -1 that 4 which -13`,
    jointBeside: `
    , -5 also 11 and 9 anyway 6 as -19 because -9 besides 5 but -2 for -6 moreover 4 plus 2 since -11 so -12 that 7
    which 1`,
    jointNext: `
    ^ -10 also 10 and -1 as -16 because -12 but -10 for -8 plus 6 since -12 so -7 that -4 which 1`,
    jointFar: `
    ^ -3 also -3 as -11 because -4 but 3 for -3 so 4 that 3 which -3`,
    openerAdjacent: `
    's -5 @name -5 @number 1 ^ -1 a 1 accepted -8 am -6 an -2 been -7 begin -2 being -1 boss -3 can -8 found -1
    got -13 have -7 honestly -2 i -1 is -4 it 1 joined -3 me 4 means -1 more -4 mum 5 my 7 no 7 nobody -2 not 3
    of -1 one -7 our 7 partly 2 said -4 taken 1 the 3 their -1 theirs -2 then 5 there 3 they -8 too -5 want -5
    where -6 who -3 whose -5 will -3 with -7 work -2`,
    openerBeside: `
    's -4 @name 2 @unknown 2 a -9 after -2 afternoons -2 an -5 another 1 apart 2 are -4 do -3 from 3 getting -4
    have -4 having -7 herself 5 honestly 1 i -3 it -3 its -2 joining -1 mum 5 my 4 no -3 of -2 on 1 once -3 one -6
    our 4 quite 1 six -5 somebody -4 the 2 their -5 theirs -2 then 5 there -7 therefore -1 they -3 those -2 to 3
    truth 4 we -2 what -3 where -3 while 3 with 2 you -1 your 6 yours -2`,
    openerNext: `
    's -1 @name -2 @unknown -2 a -3 after -3 another -4 at -3 can -3 do -8 five -2 got -2 he -3 his -3 honestly 1
    in 2 is -5 it -3 my 1 no -4 now -1 of -3 on 3 one -5 p.s. 6 she -2 someone -5 the -3 their -4 theirs -1 then 3
    there -1 they -1 three -3 we -3 what -9 while -2 you 2 your 2`,
    openerFar: `
    's -1 @name 4 a 2 all -3 another -2 by 4 good -1 her -1 i -2 if -3 me -6 no -4 not -3 now -3 of -1 on 2
    someone 5 stay -3 take -2 the -2 there -13 they 3 we -5 while 4 you -4 your -7`,
  },
};
