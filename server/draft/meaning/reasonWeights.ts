/* Written by `npm run learn`: what each clue of a clause weighs in telling reasons for withdrawing. */
import type { ClueWeights } from '../clues/weighing';

export const weights: ClueWeights = {
  bias: -24,
  slots: {
    traits: `
    act -7 act-before 7 act-beside 7 act-last -3 act-next -6 at-act 4 clause0 6 clause1 -1 clause2 -6 clause3 -4
    clause4 -4 leaves -22 news 7 no-act -5 one-from-act 6 one-to-act -4 question -10 thanks -23 thanks-inside -9
    three-from-act -12 told0 7 told1 -9 told2 3 toldAdjacent -1 toldBeside -1 toldFar -4 toldNext -9 two-from-act 5
    two-to-act -14 wishes -15 wishes-inside -10`,
    word: `
    ! 1 's 7 . -1 ? -10 @close 4 @number -9 @open 3 @other -2 @quote -15 @slash -2 @unknown 1 a 1 able -9 aboard 1
    about -8 above -1 abroad -3 absorbed 1 abuja 3 academy 4 accept -3 accepted -2 accident 1 account 2
    accountant 5 accounts 5 accra 3 acl 4 across -1 act -5 add 10 addition 3 address -7 admire -5 admired -7
    admission 2 admitted 8 adopted 7 adults 3 advert -3 advice -2 advised 3 adviser -5 afraid -4 after 5
    afternoon 4 afternoons 9 again 2 against -2 agency -1 ages -3 ago 4 agree -2 agreed -1 agrees 2 ahead -13 aid 4
    aide -1 air 4 airport -6 all -2 allergy 3 alley -2 allotment 8 allotments -2 allow 4 allowance -6 allowed -4
    allows 5 alone 2 already -2 also 26 although -4 always -6 am 7 among -4 an 4 analyst -3 analytics -3 animals 9
    ankle 7 another 1 answer -11 answered -3 answering -2 anxiety 1 any 4 anybody -6 anyhow 3 anymore -6 anyone -8
    anything -3 anyway 10 anywhere -6 apart 1 apartment 4 apologies -5 apologise -5 app -4 applicant -6
    application -15 applied -11 apply -11 applying -1 appointed -4 appointment 7 appreciate -3 apprentice -2
    apprenticeship 5 approved 5 april 5 apron -4 archive 3 are 3 area 3 arguing -4 argument 2 arm -3 around -1
    arrangement -4 arranging -3 arthritis 3 articles -1 ashore -4 aside 1 ask -4 asked 4 asking 5 asks 4 asleep -3
    assignment 9 assistant -7 association 3 asthma 4 at 4 ate -9 attend -6 audit -3 auditions 2 august 14 aunt 3
    auntie -5 aunty -2 autumn 9 available -2 avoid 4 awake 3 away 9 b 3 baby 12 back 3 backing -1 bad 7 badge -1
    badly 1 bag -4 bags -4 bakery -5 ball -7 band 6 bank -8 bar -1 barber -2 barn -1 basic 3 batchmate -6 bath -3
    bc 8 be 4 beach -2 beautiful -10 became 1 become 11 bedroom 2 bedrooms 6 been 6 beer -1 before -7 began -3
    begin -1 begins 11 begun 10 behind 4 being 13 believed -3 bell 3 bells -4 belong 8 below -5 bench -3 beside -6
    besides 13 best -7 better -7 between -5 beyond 4 big -2 bike -1 bill 4 binds -7 birth -2 biscuit -4 bit 1
    bits -6 bless -4 blessed -3 blessing -3 blind 5 block -1 blood 9 blue -9 board 2 boarding 3 boat 6 boats 1
    boatyard -4 body 1 book 3 booked 3 booking -1 books -4 boots -5 border 1 born 3 borrowed -8 boss -7 both -6
    bottom -1 bought -1 bound 5 bow -7 bowing -10 box -10 boxes -7 boy -1 boyfriend 1 boys -2 brass -1 brazil 2
    bread -4 break -4 breakfast -1 breaks 5 brief -4 brigade 3 brilliant -2 bring -2 broke 5 brother 2 brought -4
    bucket 2 buddy -6 budget -2 build -2 building 4 built -8 bunk -3 bureau 3 bursar -5 bus 11 buses 11 business 1
    busy -4 buyer -3 bye -2 cake -5 calendar 2 call -2 called 2 calling -1 calm -2 came -1 camp -2 camping -1
    campus 4 can 2 canada 4 canal -2 cancel -14 cancelled -5 cancelling -6 candidacy -2 candidate -4 candidates -5
    candidature -9 candle -1 canteen -2 cap -2 captain 4 car 6 caravan -2 card -4 cardiologist -6 care 4 career -14
    carer 1 caring 3 carries 2 carry -6 case 4 cash 1 cat 2 cataracts 7 catch -6 catering 2 cats 8 caught 1
    cause -3 center 2 centre -3 certificate 7 certificates 3 certification 1 certified 7 chair 3 chairs -1
    chambers 2 chance -4 change 3 changed -2 changing 2 chap -3 chapel 4 chapter -3 charge -1 charity -4 chat -4
    chatting -2 check 1 checked -3 cheers -4 cheesemaker -1 chefs -2 chemistry 1 chemo 6 chemotherapy 4 chennai 4
    cheque -1 chest 8 child 5 childcare 5 childhood 1 childminder 5 children 4 choice -8 choir 12 chosen 2
    christmas 2 church 10 circles -3 circumstances 3 city 6 civil 6 claimed 4 claims -4 clash 4 clashes 7 class 6
    classes 10 clause -5 clean 2 cleaning 5 clear 2 cleared 3 clerk -8 client -6 clients -3 clinic -1 clock -3
    close 4 closed 2 closely 5 closer -5 closes 2 cloth -7 club 5 co 5 coach 6 coaching 3 coast 6 coat -6 code 7
    coding 4 cold 7 colleague -8 colleagues -5 collect 3 collecting -4 collection -7 college 12 colour 5 come -2
    comes -2 comfortable 4 coming 2 commissions -1 commit 1 committed -7 committee 5 community -3 commute 6
    company -1 competition -1 complete -1 compliments -4 computer 5 computers 14 condition 3 conductor 1
    confidence 3 confident 2 confirm -5 confirmed 1 congratulations -6 connected -1 consideration 2 considering 1
    container -7 content -7 continue -12 continuing -8 contract 4 contractor 1 conversation -3 cooked -5 cooper -1
    copies 3 copy -6 corner -4 cos 7 cost -1 cottage 6 could -8 council 9 counsel -1 count -4 counted -4 counter -8
    counting -2 country 1 counts -4 county 5 couple -6 course 13 courtesy -3 cousin -5 cousins -3 cover -1
    covered -7 covers 2 cracking -1 credit 1 cricket 5 cried -8 crook 3 crossed -1 crossing -3 crowds 6 cry -1
    cup -5 current 4 custody 4 customer 2 customers 2 customs -1 cut 4 cutting 2 cycle 1 da 2 dad 1 daft -8 daily 4
    dark 9 date -8 daughter 6 daycare 1 days 4 de -1 dead 4 deal 2 dear -7 december 6 decided 5 decision -4 deck -5
    decline -8 deep -5 degree 6 delay -6 deleted -4 deleting -4 delighted -5 delivered 3 dementia 4 dentist -6
    department -4 depot -6 deputy -3 description -1 deserve 4 deserves -3 design 1 desk -1 diabetes 1 diagnosed 6
    dialysis 9 diary -2 did -2 died 2 different 1 dinner 3 dinners -2 diploma 12 direction -6 discussed -7
    discussing -4 dispatcher -3 distance 6 divided -3 do 8 doc 2 doctor -1 doctoral 4 doctorate 7 documents -6
    dodgy 7 does 1 dog 5 dogs 10 dollars -3 donkey -4 door -8 double -8 doubles -3 doubts 2 down -3 dr -4 draft -1
    draw -2 drawer -7 drawing -3 dream -2 dresses 3 drew -5 drink 6 drinking 1 drive 12 driven -3 driver 5
    drivers 3 drives -4 driving 2 drop -1 dropping -8 drops -1 drove -4 dry 2 due 13 dull -5 durban 3 dust 5
    dutch 5 duties 10 duty 1 e -3 each 4 earlier -3 early 8 easier -1 easter 7 eat 1 eaten -4 eating -5 eid -1
    eight 2 eighteen 2 eighty 4 either 7 eldest 1 elected 6 eleven -5 else -3 elsewhere -3 email -15 emails -4
    embassy -4 employed 6 employer -1 employment 1 enclosed -1 end -2 ended -1 ends 10 engaged 4 engineer -7
    engines 3 enjoy 3 enjoyed -8 enlisted 6 enough 5 enrolled 1 enter -1 entirely -2 envelope -4 especially -3
    even -6 evening 10 evenings 6 event 3 ever -10 every 2 everybody -8 everyone -13 exactly -4 exam 10
    examination 10 exams 12 exchange 4 excuse -7 exhibition -6 expect 2 expected 3 expecting 10 experience -1
    expired 5 explain 1 explained -3 explaining 4 express -3 extended 2 extension -3 eye 2 eyes 3 eyesight 11
    face 1 fact 4 factory -2 faculty 2 failed 6 fair 3 fall 7 fallen 9 falls 3 families -1 family 9 fan -3 fancy 1
    far -2 fare -4 farm 7 farmer 4 fast 4 faster -6 fat -5 father 2 favourite -4 fear 4 february 7 fed -8 feed -3
    feel 4 fees -3 feet -5 fell -9 fellow -2 fellowship 6 felt -2 fence 1 ferry 6 festival -4 fetch -1 fever 6
    few -3 fiance 1 fiancee 2 field 1 fifteen -3 fifty 5 figure -4 file 1 files -8 fill 2 filled -2 final 1
    finally 3 finals 8 finance 1 find -1 finding -4 fine -5 finish 6 finished 3 finishes 4 finishing 9 fire 8
    first -8 fishing 2 fit -5 fits 3 fitter -3 five 4 fixed -1 fixing -3 flat 2 flatmate -5 flatmates -4 flies -1
    flights 5 float -3 florida 2 florist -3 flour 6 fly 4 flying 6 focus -2 folder -2 folk -6 folks -5 follow -6
    followed -1 following -3 fond -3 food -7 foot -2 football 7 for 4 forest 1 forestry 3 forge -1 fork -3 form -6
    forms -8 fortnight 4 forty -7 forward -4 foster 7 found 5 four -2 fourteen -2 fourth 2 frank -2 free -3
    freelance 4 french 7 fresh -5 friday -2 fridays 9 fridge -5 friend -12 friends -2 from 3 front -3 froze -3
    frozen -2 full 4 fund -3 furniture -8 further -5 furthermore 7 future -4 gaffer 2 game 4 games -1 gap -1
    garden 4 gas 1 gate -6 gave -2 gcse 4 generator -3 gentleman -2 german 7 get 5 gets -7 getting 4 gift -1
    girl -1 girlfriend 5 girls -1 give -2 given 1 gives 5 giving -4 glad -13 glasgow 3 glasses -4 gloves 3 go -4
    goals -4 goat -4 god -3 goes 3 going -5 gold -3 golf -1 gone 8 good -6 got 10 gotten 8 gp -6 grace -1 grade 2
    grades 3 gran -5 grandchildren 9 granddaughter 1 grander -4 grandfather -1 grandmother 5 grandpa -3 grandson 6
    granny 4 grant -1 grateful -10 great -3 green -3 greet -5 greeting -3 grew -7 grey -7 grinning -2 groomer -2
    grooming -5 ground 6 group -2 groups -2 growing -4 grown 2 grows -4 growth -1 guard 1 guards 4 guest 4 guests 6
    guys -1 had -1 hair -6 hairdresser -4 half -2 halfway 3 hall -2 ham -1 hand -3 handed -2 handle 3 handled -3
    handover -4 hands 3 handwriting -1 hang 5 happen -5 happening 1 happier -1 happily -2 happy -5 harbour -7
    hard -4 hardly -4 harvest 9 has 8 hat -3 hate 4 hats -1 have 7 having 11 he -8 head -7 headship 2 health 3
    hear -3 heard -4 hearing 9 heart 1 hearts -1 heat 3 heavy 2 hedge -2 held -7 hello -5 help 6 helped -4
    helpful -4 helping -5 helps -1 hen -4 her -7 here -3 hereby -4 hernia 3 hgv 4 hi -6 high 3 hike 2 him -1
    himself -3 hip 13 hired 7 hiring 2 hit 2 hives 5 hockey 5 hold -7 holding -6 holds -2 holiday -3 holidays 4
    home 6 honestly 4 honor -2 honour 1 hook -3 hope -16 hopeless 3 horse 1 horses 5 hospice 1 hospital 4 hot 2
    hotel 3 hour 4 hours 11 house 2 houses 1 housing -3 how -15 however -4 hubby 4 humming -2 hundred -3 hurry -8
    hurt 6 husband 3 hygiene 1 i 8 ice -2 idea -2 if -10 ill 1 improve -3 in 6 inbox -5 incapable -5 include -2
    included -2 including -2 industrial 4 inform -4 information -4 informed -9 ink -2 inside -3 inspection -7
    instead 2 institute 1 institution -3 insurance -5 intake 4 intend -3 internet -3 internship 8 interview -22
    interviewed -3 interviewing -4 interviews -10 into 1 introduced -4 invitation -10 invite -3 involves 1
    ironed -1 is 6 island 3 it -17 its -5 jan 1 january 6 japanese 3 ji -4 job 4 jobs 5 join -1 joiner -2 joke -4
    joy 1 july 2 june 5 jury 6 just 6 keen 2 keep -6 keeper 1 keeping 3 kennels 3 kept -10 kettle -2 key -5 keys 2
    kid 3 kids -3 kind -13 kindergarten 2 kindly -7 kindness -1 kitchen -2 knee 14 knees 10 knew -6 knife -2
    knives -5 know -7 known -6 lab -4 label -2 laboratory -1 lad -4 ladies -3 lady -5 laid 1 lake -6 lambing 7
    lamp -1 landed 5 landing -2 landlady -1 landlord 8 lane 4 language 4 lanyard -5 lapse 2 lapsed 5 laptop -5
    large 2 lass 4 lasts 1 late 3 lates 3 laughed -5 laughing -2 launch -2 laws 7 lawyers -4 lay 3 laying 4 lead 4
    leader -3 leading 5 leaflet -3 league -5 learn 2 learned -3 learning 3 learnt -7 lease 6 least -3 leave -1
    leaving 6 lecturer -4 lectures 6 left 1 legal 3 legs -3 lent -3 less -5 lesson -3 let 7 lets -4 letter -10
    letters -1 letting -5 level 4 levels 6 library -4 licence 15 license 7 lie -5 lies 6 lifeboat 4 lifeguard 3
    lift 5 lifting 6 light -2 lighting -3 like 3 liked -8 likely -4 line -2 lines -4 link -6 linkedin -4 lisbon 1
    list -7 listen -6 lists 1 little 7 live 9 lives 3 living -2 loan -3 local 2 lock -2 lol 1 london 3 longer 5
    look -8 looked -7 looks -9 lord 1 lorry 3 lost 3 lot -6 lots 2 loud -3 love -10 loved -9 lovely -9 luck -10
    lunch -6 lungs 4 lying -3 ma 2 ma'am -7 machine 3 machines 2 madam -5 made 3 magazine -3 mail -5 mailed -3
    main -3 make -1 makes 10 making 3 mam 7 mama 1 man -7 manage 8 manager -7 managing 1 map -6 march 8 markets -3
    marks -4 marriage 2 married 10 master 3 match -16 mate -12 maternity 3 mates -2 maths 6 matter 6 matters -5
    maybe -5 me 7 mean 1 meaning -4 means -3 meantime -7 meanwhile 1 measure -4 meat -2 medical 8 medicine 4
    meet -7 meetings 2 meets -2 melbourne -3 members -1 men -5 mention 2 mentioned -4 mentor -2 merchant 1 mess -4
    message -8 met -8 metro 1 mice 3 microphone 3 middle 2 midnight 1 midwife -1 might -7 migraines 6 miles -3
    mill 1 mind -6 minded 1 minding 6 minds 2 mine 3 ministry 6 minutes 5 mirror -4 miss 10 missed -3 mission 1
    missus 7 mistake -7 mixed -4 mobile -8 model -4 mom 1 moment -1 monday -4 money 4 month 2 months 2 more 1
    morning 2 mornings 7 mosque 5 most -3 mother 2 move 10 moved 8 moving 12 mr -17 mrs -10 ms -4 much 3 mud -5
    mug -2 mum 9 mummy -3 must 1 my 10 myself -2 n 2 name -10 names -5 naming -1 nan -1 nana -2 nanny 3 national 5
    natural 2 near 5 nearer -4 nearly -2 need 2 needing 6 needs 8 neighbor -7 neighbour -8 neither -6 nephew -8
    nerves 5 nervous 6 netball 8 network 1 never 7 new -1 news -9 newsroom 2 next -1 nice -10 nicer -7 niece -2
    night 7 nights 10 nine 2 nineteen -6 no 6 nobody -5 none -3 nor 6 north 3 northern 1 nose -2 not 9 note -6
    notes -5 nothing -9 notice -5 noticed -1 novel 4 november 6 now 2 nowhere -1 nuisance -5 number -4 nurse 2
    nursery 1 nurses -1 nursing 9 o'clock 1 obliged 7 occupational -3 october 4 octopus -2 of 5 off -1 offer 11
    offered 9 office 4 official -2 often -6 oh -1 ok -4 okay -5 old -5 older -4 on 1 once -7 one -6 ones -5
    online 2 only 8 onto 3 op 2 open -4 opened 4 opening -1 opens -1 opera 2 operation 8 operator -5 opinions -6
    or -8 orchestra 3 order -2 organisation -4 organised 2 other 1 others -1 otherwise -2 ought 1 our 4 ours 1
    out -3 outside -3 over 2 overnight 4 owe 6 owing 9 own 3 owner 1 p.s. 6 packed 6 packing -4 page -8 paid -6
    paint -2 painted -8 painter -2 painting -8 pair -2 pal -5 pan -1 panel -7 panic 6 paper -9 papers -3
    paperwork -8 paralegal 4 parents 5 parish 4 park -6 parking -3 parkinson 3 parrot -3 part 8 partly 7 partner 5
    party 1 pass -3 passage -2 passed 1 passing -4 passport 3 past 1 pastor -5 pat -1 patience -2 patients 5
    pattern -5 pay -2 paying 2 payroll -4 peace -7 pen -4 pencil -4 people 1 permanent 5 person -3 personal 10
    perth 2 pharmacy 4 phd -4 phone -5 phoned -4 phoning -1 photo -5 photograph -4 photos -4 physiotherapist -3
    piano -6 pick -2 picked 5 picking -6 picture -7 pictures -2 piece -5 pieces -5 pier 2 pilot -6 pinned -3 pins 5
    pitch 1 pity -6 pizza -2 placement 3 places -7 plan 5 planned -2 planner 1 planning 3 plant 3 planting 3
    plants 1 plaster 2 plastic -2 plates -3 platform -2 play 4 player -3 please -15 pleased -3 pleasure -3 plot 3
    plots 4 pocket -8 podcast -3 poet 3 pointed -3 poland 4 police 4 pool 2 poor 7 poorly 10 portal -2 porter -7
    portland 4 position 4 possible -3 post -1 posted 4 posting 1 posts 1 pots 3 pottery -3 practice -2 pray 2
    prayer -4 prayers 1 pre 1 pregnant 1 premium -1 prepare 6 prepared -4 present 1 press -3 pressure 5 pretty -2
    principal -4 print 7 printed -1 private -3 probation -9 proceed -6 process -4 processes -2 processing -6
    produce -2 product 1 professional 3 professor -7 profile -5 program 5 programme 5 project 4 projects -3
    promise 2 promised 12 promises -3 promoted 6 proposed 5 proud -7 ps 5 public 8 publisher 4 pull -9 pulling -8
    pun -1 pune -2 puppy 9 pursue -4 push -3 put -4 puts -4 putting -3 qualified -2 quarter -1 question -3 queue -3
    quick -3 quid -8 quiet -1 quit 6 quite -2 r 2 radio 2 raffle -3 rail -6 railways 5 rain -2 raised -5 ramadan 6
    ran 4 rang -1 rash 6 rate -5 rather 6 ray -3 re 4 reach -3 reached -2 read -8 reader -1 reading -6 reads -1
    ready 5 real 2 realised 6 really 4 rearrange -2 reason -9 reasons 11 received 3 recently 4 reception 1
    receptionist -1 reckon 6 reckons -4 recommend -3 record -4 records -1 recovery 2 red -2 referees -1
    reflection -4 refresher -2 regard -5 regarding -4 regards -8 registered 4 registry -4 regret -9 rehearsals 5
    relieved 1 remain 10 remember 2 remote -4 removed -5 renewal 2 renewed 8 rental -3 rented -5 repair 2
    replaced 5 replacement 1 reply -5 replying -2 request -1 require 1 requires 5 research 2 reserve 6 residence 3
    residency 4 resident -3 resits 4 resolved 3 respect -10 respectfully 3 rest -3 restaurant -4 result -2
    results -1 resume 3 retention -2 retire 4 retirement 5 retires 1 retiring 6 retreat 3 return -1 returned -7
    returning -5 review -3 ride -1 riding 3 right -3 ring -9 ringing -3 rings -6 road -1 roads 5 robot -1 role -1
    roll -1 roof 1 roofing 3 room -8 roommate -1 rope 2 rounds 7 route -8 row -6 rugby 8 rule 1 run 10 running 2
    runs 6 said -2 sailing 5 sale 1 sales 8 same -2 sample -6 sandwich -1 sang -3 sat -10 saturdays 12 save -1
    saw -12 say -16 saying -10 says -8 scale -5 scan -4 scared 10 schedule -3 scheme 2 scholarship 7 school 6
    schools -1 science -1 scored 1 sea 4 seal -2 search -8 seas -1 season 11 seasonal 3 seasons -1 seat -8 second 5
    secondly 3 secret -4 sector 3 security 4 seems -3 seen -15 selected 5 selection -3 self 2 sell -3 selling 8
    semester 3 send -11 sending -9 sent -13 september 6 series -1 serve 3 served -4 server -2 service 11 services 3
    serving -2 settle 1 settled -1 seven -1 seventy 9 shake -2 shall -5 shaping -6 shared -3 sharp -5 she -12
    sheep 7 sheet -2 shelf -1 shift 10 shifting 1 shifts 7 shine -1 ship -3 shirt -3 shoe -3 shoes -6 shook -2
    shop 2 shoulder 9 showed -5 shown -4 showroom -1 shut 1 sick 2 side 5 sight 2 sign -3 signal -3 silly -3
    simple -8 sing 5 single 1 sings -2 sink -4 sir -8 sister -2 sisters -1 site 5 sits -8 sitting -5 sixth 7
    sixty 8 size -3 skipper -2 sleep -1 sleeping 2 slept -6 slide -2 slides 5 slip -2 slot -6 slow -3 slowly 4
    small 5 smell 5 smelled -4 smells -1 smile -1 snow -1 sober -2 society -3 socks -1 sold 6 solid -4 some -7
    somebody -1 someone 5 somewhere 4 son 6 song -1 soon -6 sooner -5 sorry -23 sort 2 sorted -2 sorting -7
    sound -5 soup -4 space -5 spain 7 spanish 3 spare -1 speak 3 speaks -3 speech 2 speed -1 spend 1 spent -11
    splint 2 split -6 spoke -7 spoken -6 sponsor 4 sponsorship -7 spot 2 spreadsheets 3 spring 6 squad 2 square -2
    st -5 stages 2 stairs 5 stall 6 stamp -6 stamps -4 stand -9 standing 3 star -2 start 8 started 10 starting 11
    starts 10 startup -1 state 2 station -2 stay 18 stayed -4 staying 4 stays -1 steady 7 steer 1 step -13
    stepping -3 steps -3 stick 3 still -4 stipend -3 stock 3 stood -5 stop -3 stopped -1 stopping -1 stops 1
    storm 1 story -7 straight -2 straw -4 street -8 strength 1 strike 2 string -6 stroke 9 stronger -6 stuck -1
    student 2 students -3 studied -6 studies 6 studio 1 study 8 stuff 5 such 1 sue -2 sugar 6 suited -1 suits -3
    summer 11 sundays 9 supervisor -3 supper -3 sure -8 surgeon 4 surgery 9 surprise 3 suspect -5 sweet -5
    sweeter -5 ta -5 table -6 tablets -5 take -4 taken 4 takes 3 taking -3 talk -10 talking -5 talks -5 taller -4
    tape -2 targets 5 task -5 taste 6 taught -2 tax -1 tbh 5 tea -6 teach 6 teacher -8 teaches -1 teaching 12
    tech -1 technician -4 teeth 2 telephone -1 tell -4 telling -10 tells -6 ten 4 tenants 5 term 3 terminal -1
    test 7 tests -7 text -1 than -2 thank -11 thankful -6 thanks -16 thanksgiving -3 that 3 the -1 theatre 6
    their -15 theirs -3 them -15 then 6 therapy 3 there -9 therefore -1 these -1 thesis 10 they -8 thin 5 thing 1
    things -12 think -12 thinking -7 thinks -5 third -8 thirteenth -3 thirty -3 this -4 those -8 though -4
    thought -18 three 1 thrilled -2 through 2 thrown -5 thumb -2 thursday -3 thursdays 8 ticket 6 tickets 4
    ticks -2 tidy -4 tie -1 tied 2 till 3 tills 5 timber 2 time 1 timed 7 times -5 timetable 6 tin -3 tiny -5
    tip -3 tips -2 tire 1 tired 4 title -4 to 4 today -9 together -7 toilet 5 told -11 tomorrow -7 too 8 took 3
    tools 1 top 8 tops -2 touch -9 tour 4 tours 1 towards 7 towel -5 tower -2 town 4 towns 1 trade -3 trailer -1
    train 6 trained -8 trainer -3 training 9 tram -5 transfer 5 transport 2 travel 11 travelling 8 treat -5
    treated -2 tree -4 trial 2 trials 2 trip 6 trouble -5 truck 2 true 2 truly -2 trust -11 truth 5 try 3 trying 3
    tuesday -1 tuesdays 11 tuition -2 turn -2 turned 9 turning -4 turns 4 tutor -5 twelve -1 twenties -4 twins 4
    two -2 type -2 typing 1 u -1 uncle -3 understood 4 uni 9 uniform -4 uniforms 5 union 5 unit -2 university 9
    until -7 up 2 ups -3 upside -4 ur -6 us 5 use -8 used -9 uses 1 using -5 usual -1 vacancy -6 van 2 vans 4
    very -3 vessel -2 veterinary 2 vicar -1 video -2 views -8 village -3 visa 1 visit -6 visited -4 visitor -7
    voice 7 voicemail -2 volunteer 4 volunteering 3 voucher -2 voyage 1 wait -3 waiting 1 wake -4 walk -6 walked -9
    walking -4 walks -3 wall -7 want 2 wanted -3 wanting 1 wants 4 ward -9 warden -3 warm -6 warmly -2 warning -1
    was -6 wash -6 washed -4 waste 3 watched -3 waved -3 way 3 we 4 weak 2 weather -3 wedding 7 weddings 3
    wednesdays 5 weds -4 wee 4 week 4 weekday 3 weekdays 7 weekend 4 weekends 19 weeks -1 welcome -6 welding 4
    went -6 were -2 what -6 when -7 whenever 2 where 1 wherever -1 which 4 while -2 white 1 who -8 whoever -4
    whole -5 whom -6 whose -4 why -13 wife 6 will -6 win 4 wind 1 window -1 winter 10 wish 3 wishes -8 wishing -2
    with 2 withdraw -18 withdrawal -4 withdrawing -14 withdrawn -5 within -2 without 6 woman -6 won 3 wonderful -5
    word -14 words 2 work 5 worked -1 working 16 workshop 5 world -1 worm -2 worry 4 worse 6 worth -5 would 8
    wrapped -3 wrist 7 wrists 3 write -5 written -8 wrong 1 wrote -6 x -6 yard 4 ye 4 year 5 yearly -6 years -9
    yes -1 yesterday -3 yet -3 you -20 young 3 younger -1 your -21 yours -3 zoo -3`,
    opener: `
    's -13 @number 5 @unknown 1 ^ -17 a -2 accepted -3 after -7 afternoons -2 all -9 although -4 am -6 an -9
    another 6 apart 2 are -3 aside 4 asked 2 at -4 back -3 be -4 been -7 before -7 being 6 best -5 between -2
    big -2 boss -3 both -3 broke 2 by -9 bye -2 came -4 can 1 cheers -4 church 3 congratulations -5 could -1
    counsel -1 dad 4 decided 1 do -8 doctor 1 done 5 double -4 down 1 dr -1 due 2 each -1 even -5 every -7
    everybody -2 family 2 finally 3 five 2 forty 1 found 1 four 4 from 1 furthermore 7 getting 2 give -3 given 8
    going 2 good -12 got 1 had 2 harvest 7 has -8 have -15 having 3 he -10 helping -1 her -11 here -9 hereby -2
    herself 4 his -12 honestly 4 hope -5 hour -4 however -4 hubby 4 i 1 if -10 in -2 including -2 is -9 it 2 its -6
    joined -3 joining -3 just -2 kindly -6 last -6 like -5 load 2 look -2 lots 2 love -3 ma 3 madam -4 mam 6 mama 3
    mate -5 may -5 me 5 means -4 more -6 mornings -2 moving 5 mrs -5 much -4 mum 9 my 5 n 2 near -4 never 4 next -6
    night 4 no -2 nobody -6 nor 6 not -2 nothing -4 now 2 of 1 oh -1 on 1 once -4 one -4 only -5 or -1 other 2
    our 5 ours -2 owing 5 p.s. 6 pal -2 partly 5 passed 3 plays -3 please -14 practice -1 ps 5 put -3 reason -3
    regards -4 role -4 said -4 same -2 saturdays 3 says -4 school 2 second -2 secondly 3 see -5 selling 2 she -9
    shift 4 signed 2 sir -7 six -6 somebody -7 someone -3 sorry -7 standing -3 started 4 stay -4 still 1 sunday 6
    sundays 2 sure 6 ta -2 take -6 taken -10 talked -3 talking 3 tell -5 thank -3 thanks -6 the 7 their -11
    theirs -7 then 8 there -1 therefore -1 they -2 things -5 thirty 2 this -9 those -3 though -4 thursdays 3 to -4
    today -1 tomorrow -4 too 1 training -2 trust -3 truth 3 turns 4 twelve 1 twenty 1 uni 4 until -7 up -2 want -5
    wanting 3 wants -4 warmly -2 was -5 we 3 weekends 3 well -9 what 4 when -11 where -11 while -2 who -14 whose -6
    will -9 wishing -2 without -2 would -8 yes -3 yet -3 you -3 your 1 yours -7`,
    opener2: `
    ! -3 's 3 . -17 ? -3 @close 4 @name -2 @number -1 @unknown 1 ^ -11 accepted 6 accident 4 account 1 addition 3
    admire -2 admired -3 advice -3 afternoons 1 again -1 agency -5 all -6 already 1 also 5 am 1 ankle 6 another 1
    answer -6 answered -1 any 2 apart 2 apologies -5 application -4 applied -6 appreciate -1 apprentice -1
    apprenticeship 4 are 5 ask -1 asked -7 asthma 4 at -11 ate -5 aunt -7 auntie -1 baby 6 back 7 bad -3 band 3
    batchmate -6 bed -1 begins 3 being 2 best -4 blessed -2 blood 1 boat -2 bonus -5 book 3 booked -1 boss -6
    bought -5 boxes -4 boy -1 boys -4 brief -3 broke 3 brother -2 brought -5 buddy -5 building -2 by 5 came -1
    camp -1 can 1 candidate -1 canteen -2 car -3 cardiologist -6 certificate 5 chairs -5 charity -4 chest 6 child 2
    children -2 choir 2 circumstances 2 city 2 class -1 classes -3 classroom -3 client -1 clinic -3 co 3
    colleague -3 college 2 come -7 coming -4 commute 10 container -5 contract -4 cook -4 cottage 4 council -4
    count -3 counted -4 course 1 cousin -1 cousins -3 creche 2 ctc -3 customer -1 dad 2 daughter 2 day -3 days -9
    dear -5 decided 2 desk -4 did -3 doc -2 doctor -6 doctoral 4 does -2 dog 1 donkey -3 draw -1 drive 9 driver 1
    driving 5 dropped -1 drove -3 dry 1 early 5 eid -1 eldest 1 eleven 1 email -4 employer -1 ended 1 english 4
    enjoyed -5 even -1 evening 4 evenings 6 exams 4 express -3 extra -1 eyes 4 eyesight 6 fact 5 fall -3 family 4
    farm 7 faster -1 ferry 2 fever 4 field 4 find 3 finished -3 firm -4 first -5 fish -3 flat 2 flatmate -3
    folks -4 for -16 foreman -2 form 1 former -9 forty -3 found -1 french 4 friend -7 future -3 gaffer 6 garden -2
    gave 4 german 4 get 4 gets -1 girl 1 girlfriend 2 girls -4 give 2 good -4 gp -6 gran -2 grandad -4
    grandmother 5 grandson -1 grant 3 grew -4 group 2 had -4 hands 2 has -1 have 2 he -4 head -8 hear 3 heard -4
    hearing 5 heart 2 help -5 her -3 here -11 him -4 hip 6 his -6 home -3 hope -9 hospital 2 hotel -6 hour -4
    hours 4 house 1 housing -3 hurt 3 husband 2 interview -3 is 1 it -12 joined 1 just 7 kid 2 kids -4 kitchen -3
    knee 11 knees 8 knives -4 know -1 laboratory 3 lad 1 lads -3 lady -4 landlord 9 laptop -1 last 4 late -1
    laughed -2 learned -1 learnt -4 lease 4 leave 1 lecturer -3 left 2 letter -5 library -1 licence 7 like -5
    liked -4 lines -2 little 1 long -4 looking -1 lost 5 love -6 loved -4 luck -6 machines 3 made 1 make -1 makes 4
    mam 2 mama -1 man -1 manager -4 march 3 master -5 mate -5 me -3 met -5 might -3 mind -6 minding 2 mine 2
    missus 4 mom 3 monday -3 more 1 morning -4 mother 1 move -1 moved 4 must 1 my 3 name -6 nan -1 need 1 needs 3
    neighbor -1 neighbour -6 nephew -2 nerves 5 never 3 new -4 next -5 night 4 not -5 notes -2 notice -1 noticed -3
    now -3 nursery 1 nurses -1 of -15 off -2 offer 2 office 3 old 1 on 1 once -2 one -10 only 1 open -1 other 1
    out 3 own 6 paid -3 paper -2 papers -2 parents 2 parish -1 partner 6 passed -1 passport 1 pastor -1 people -7
    person -5 phone -6 phoned -3 photo -3 piano -3 place 9 plan 1 play 6 position 5 post 5 practice -3 pray 2
    prefer 1 present -6 principal -4 professor -3 project 1 promise 1 promised 2 pupils 1 put -1 quit 5 rain -4
    rang -3 rather -3 read -6 reading 4 really -2 reason -6 reasons 2 recently 4 receptionist -2 reckon 2
    recommend -3 reflection -4 regards -4 regret -6 remain -1 remember -5 reply -2 request -1 residence 4
    residents -1 resign -3 respect -5 respectfully 4 retention -2 return -1 roads 4 roof -2 room -2 round -4
    rounds 7 runs 2 safe -5 said -1 same 2 sat -3 saturdays 2 saw -8 say -1 says 5 scholarship 2 school -2 season 9
    second 3 secret -3 see -1 send -1 sent 2 september 2 service 5 set -3 seven 2 shall -5 shared -2 shift 6
    shifts -2 shop 1 short 4 should 5 showed -1 sign -6 signed -1 sing 2 sister -1 site 7 sits -3 sixty 4 small 1
    smell 3 something 4 son 1 soup -4 speak 1 speaking -4 specialist -4 spent -5 spoke -5 stairs 4 stand -4 start 3
    started 1 starts 7 station 1 still -3 stood -4 story -4 studies 1 sugar 4 summer -7 surgeon 3 take -6 taken -5
    takes 2 taking 2 talk 1 talked -5 talking -2 taught -1 teacher -3 team -8 tell 2 thank -4 thanks -5 that -1
    the -4 their -1 them -1 there 7 thesis 3 they -6 thing 2 things -4 third -1 those -6 thought -8 three -7
    time -2 times -2 timetable 6 title -1 to 5 today -4 told -5 too 2 took 4 top 10 town -2 train 3 training 4
    trip 3 trouble 3 truck 5 tuesday -3 turns 4 tutor 2 twelve 1 twenty -1 twins 1 two 3 uncle -5 university 2
    up -6 used -4 very 2 village 1 visa 6 visited -1 voyage 1 walk -2 walked -3 want 5 wanted -5 was 1 way -2
    weather -2 weeks -6 went -9 were -11 what -3 when -1 where -2 which -8 whole -7 whom -1 wife 4 will -4
    window -2 wish -2 with 2 withdraw 3 withdrawal -3 woman -1 worked -3 working 2 workshop -4 would -3 write -5
    wrote -2 x -1 year -3 years -6 yes -5 you -12 young 1 your 1`,
    openerPair: `
    's_my -1 's_the -1 @name_'s -3 @name_. -5 @name_@name -13 @name_@unknown 2 @name_^ 3 @name_from -7
    @name_here -9 @name_in -2 @name_is 2 @name_on -3 @name_says -1 @name_season 6 @name_to 1 @number_@close 7
    @unknown_. -3 @unknown_@unknown -5 @unknown_^ -9 @unknown_no -6 @unknown_season 4 ^_^ -17 a_@name -1
    a_@unknown -2 a_colleague 2 a_customer -1 a_dog 2 a_half -9 a_job 1 a_person -5 a_place 4 a_sign -4 a_small 3
    a_team -1 a_van -7 a_very 3 accepted_a 1 accepted_another -2 accepted_something -1 after_a -1 after_forty -3
    after_talking -1 after_the 2 all_the -6 although_i -4 an_apprentice -1 an_email -1 another_company -4
    another_hospital 5 another_thing 8 apart_from 2 aside_from 4 at_@name -7 at_my -5 at_sixty 4 been_taken -2
    being_^ 1 came_home -2 can_not 3 dad_'s 7 dad_says -4 decided_to 1 do_keep -3 do_not -5 doctor_'s 1
    double_time -4 due_to 3 family_reasons 2 first_^ -3 five_rounds 3 found_out 3 four_rounds 2 friday_is -2
    from_@name -2 from_september 1 from_the -2 give_my -2 given_that 5 god_help -2 going_to 2 good_luck -1 got_a 3
    got_another 5 got_the 1 has_not -1 have_a -3 have_accepted -3 have_decided -3 having_accepted 3 having_been 3
    having_thought -2 he_'s -11 he_has 2 he_is -1 here_'s -6 here_is -1 honestly_i 6 however_^ -3 hubby_'s 4
    i_@unknown 2 i_^ -1 i_accepted 6 i_admire -2 i_admired -3 i_already 1 i_also 7 i_am 1 i_applied -5
    i_appreciate -1 i_are -3 i_asked -4 i_begin 1 i_bought -5 i_broke 3 i_brought -5 i_came -4 i_can 1 i_come -7
    i_could 1 i_counted -4 i_decided 3 i_did -6 i_drove -2 i_enjoyed -3 i_express -3 i_find 3 i_finished -3
    i_first -1 i_gave 5 i_get 5 i_got 2 i_grew -4 i_had -3 i_have 3 i_hear 4 i_heard -4 i_hope -9 i_hurt 3 i_is -4
    i_just 2 i_keep 1 i_know -6 i_laughed -2 i_learned -9 i_learnt -3 i_leave 1 i_left -2 i_liked -4 i_lost 6
    i_love -2 i_loved -4 i_made 1 i_may 1 i_met -3 i_might -3 i_must 1 i_need 2 i_needed -1 i_never 4 i_no 2
    i_noticed -3 i_once -1 i_only 1 i_plan 2 i_play 4 i_pray 2 i_prefer 1 i_promise 2 i_promised 5 i_put -5
    i_quit 5 i_rang -2 i_read -6 i_really -1 i_recently 4 i_reckon 2 i_recommend -3 i_regret -4 i_remain -1
    i_remember -5 i_request -1 i_resign -3 i_respectfully 4 i_return -1 i_said -1 i_sat -3 i_saw -8 i_see -1
    i_send -1 i_shall -4 i_should 5 i_signed -2 i_sing 2 i_speak 2 i_spent -4 i_stand -2 i_start 3 i_still -1
    i_stood -4 i_thank -3 i_thought -3 i_told -2 i_took 7 i_turned 1 i_used -3 i_visited -1 i_walked -3 i_want 5
    i_wanted -4 i_was 4 i_went -8 i_were -3 i_will -6 i_wish -2 i_withdraw 4 i_work 3 i_worked -2 i_would -3
    i_write -5 if_i -1 if_the -1 in_@number -2 in_a -7 in_addition 3 in_any 3 in_autumn 1 in_may -3 in_my -3
    in_the -2 in_view 2 in_which -4 in_your 3 it_'s 4 it_does -3 it_had -1 it_has -2 it_is 7 it_sits -1
    it_starts -2 it_takes -1 it_took -3 it_turns 2 it_was -10 it_will 4 joining_bonus -2 just_to 1 last_night -1
    last_week -1 let_'s -5 let_me 5 look_^ -2 mate_. -2 may_i -2 me_^ 3 mrs_@name -4 much_^ -1 mum_'s 1 mum_says 5
    my_@name 13 my_@number -4 my_@unknown 2 my_ankle 5 my_answer -3 my_application -4 my_apprenticeship 4
    my_asthma 4 my_aunt -7 my_auntie -1 my_back 9 my_band 3 my_batchmate -6 my_best -2 my_blood 1 my_boss -4
    my_boys -3 my_brother -4 my_buddy -5 my_bus -4 my_car -1 my_cardiologist -6 my_children -2 my_circumstances 2
    my_class -1 my_colleague -5 my_college 3 my_contract -1 my_course -2 my_cousin -3 my_dad 2 my_daughter 3
    my_days -8 my_dear -5 my_decision -2 my_doctor -7 my_eldest -4 my_english 4 my_evening 5 my_evenings 1
    my_exams 3 my_eyes 3 my_eyesight 6 my_family 3 my_field 2 my_first -3 my_flat 2 my_flatmate -3 my_former -9
    my_french 4 my_friend -7 my_gaffer 6 my_german 4 my_girlfriend 1 my_gp -4 my_gran -1 my_grandmother 5
    my_grant 3 my_hands 3 my_head -7 my_hearing 5 my_heart 3 my_hip 7 my_husband 3 my_in 3 my_kids -6 my_knee 11
    my_knees 7 my_landlord 4 my_laptop -1 my_last 5 my_late -5 my_lecturer -3 my_licence 7 my_little 3 my_mam -2
    my_mama -1 my_manager -4 my_mate -7 my_mind -5 my_missus 1 my_mom 3 my_mother -1 my_name -4 my_neighbor -1
    my_neighbour -5 my_nephew -2 my_nerves 5 my_new -5 my_night 5 my_notes -2 my_notice -1 my_number -4 my_old -2
    my_own 6 my_papers -2 my_parents 2 my_partner 6 my_passport 1 my_people -6 my_phone -5 my_plans -3
    my_practice -5 my_present -6 my_professor -2 my_reasons -4 my_regards -4 my_residence 4 my_shifts -7
    my_sister -3 my_son 2 my_studies 1 my_sugar 5 my_teacher -3 my_thesis 3 my_three -4 my_truck 7 my_tutor -2
    my_two 1 my_uncle -4 my_van -1 my_visa 6 my_whole -1 my_wife -2 my_withdrawal -3 my_working 2 near_the -4
    night_shift 5 no_@unknown -6 no_^ -2 not_going -1 now_i -11 now_that 3 of_the 2 of_today -4 on_account 2
    on_my -2 on_reflection -2 on_the -1 on_top 11 one_that -6 one_thing 1 only_with -1 our_@name -3 our_@unknown 6
    our_house -2 our_landlord 1 owing_to 5 p.s._i 5 partly_^ -1 please_do -3 quite_apart 2 regards_^ -2 said_yes -4
    school_runs -3 seeing_^ -6 seeing_that 4 she_asked 3 she_has -7 she_is -3 shift_work 4 sir_. -1 sir_^ -3
    six_weeks -5 someone_with -1 sundays_are 4 take_care -4 taken_a -4 tell_@name -1 thank_you -2 thanks_for -3
    the_@name 3 the_@number 5 the_@unknown -1 the_agency -5 the_answer -1 the_baby 4 the_board -2 the_boat -2
    the_bus 3 the_car -6 the_cat -3 the_chairs -5 the_charity -3 the_children -2 the_choir 6 the_classroom -3
    the_clinic -3 the_commute 9 the_company 3 the_contract -3 the_council -4 the_creche 2 the_crew -1 the_desk 2
    the_doc -2 the_dog -2 the_drive 9 the_driver -3 the_early 5 the_eldest 3 the_fact 6 the_farm 7 the_ferry 2
    the_firm -3 the_fish -2 the_garden -2 the_girls -4 the_gp -3 the_group 3 the_half 1 the_hour -3 the_house 2
    the_interview -1 the_job 1 the_kitchen -2 the_knees 2 the_lads -2 the_lady -1 the_landlord 5 the_last -1
    the_letter -2 the_library -2 the_little 2 the_long -3 the_missus 3 the_mother 5 the_new -4 the_next -5
    the_nurses -1 the_office 2 the_old 3 the_only -2 the_other 2 the_parish 2 the_photo -3 the_place 8
    the_position 3 the_post 5 the_practice -2 the_rain -4 the_reading 4 the_reason -4 the_residents -1 the_roof -2
    the_same 2 the_school -1 the_season 2 the_second 4 the_secret -2 the_shifts 4 the_short 4 the_site 6
    the_smell 3 the_soup -4 the_specialist -4 the_stairs 4 the_start 2 the_summer -5 the_surgeon 3 the_team -3
    the_thing -3 the_town -2 the_train 2 the_training 2 the_trip 3 the_trouble 3 the_two 3 the_van 5 the_way -6
    the_weather -2 the_whole -3 the_wife 11 the_winter 1 the_work -9 the_workshop -4 the_young 1 their_@unknown -2
    theirs_is -7 then_^ -5 then_an 2 then_i -4 then_it -3 then_my 8 then_the -5 then_there 12 then_they 2 then_we 2
    there_are -9 there_is 3 there_was -2 they_also 3 they_are -2 they_do -3 they_have -5 they_moved 3 they_said 2
    they_want -1 they_were -2 things_have -5 this_is -7 though_. -5 though_^ -5 to_a -5 to_be -4 to_the 3
    truth_be 5 truth_is -1 turns_out 4 two_reasons 1 two_things -2 want_to -3 warmly_^ -2 we_@unknown 2 we_are 6
    we_got -4 we_had -1 we_have 1 we_spoke -3 we_will 1 weekends_are 3 well_^ -3 what_a 3 what_is -1 what_they -8
    what_with 9 when_i -6 where_i -4 where_my -4 where_the -1 where_they -2 while_i -3 while_the 3 while_there -5
    who_'s -1 who_made -3 whose_work -2 will_be -1 will_not -1 with_@unknown -2 with_a -9 with_apologies -5
    with_my 2 with_regret -1 with_respect -5 with_the 1 would_like -1 would_rather -3 you_also -1 you_are 3
    you_asked -9 you_have -9 you_know 5 you_may -1 you_need -2 you_will 3 you_would -1 your_@unknown -1
    your_office 1 yours_is -2`,
    joint: `
    , -1 ^ -1 also 18 and -2 anyway 8 as -4 besides 7 but 1 cos 3 for -2 moreover 7 plus 6 since -3 so -12 that 2
    which -10`,
    mark: `
    : 6 and -9 as -2 because -1 before -7 if -6 n 2 plus 2 since -4 so -19 therefore -1 though -4 until -7 yet -3`,
    jointOpenerPair: `
    ,_@name -3 ,_@number 6 ,_@unknown 2 ,_^ -13 ,_a -7 ,_accepted -2 ,_after 4 ,_another -2 ,_asked 2 ,_at -2
    ,_before -7 ,_being -4 ,_between -1 ,_boss -1 ,_by -4 ,_do -2 ,_even -3 ,_first 2 ,_forty 2 ,_from -5 ,_given 3
    ,_god -2 ,_got 1 ,_has -3 ,_having 1 ,_his -4 ,_honestly -2 ,_i 4 ,_if -6 ,_in 1 ,_including -2 ,_is -1 ,_it 4
    ,_just -2 ,_kindly -1 ,_last -2 ,_like -3 ,_love -1 ,_mate -4 ,_me 2 ,_my 4 ,_n 2 ,_near -4 ,_no 2 ,_nor 3
    ,_not 1 ,_now 1 ,_of -4 ,_on -6 ,_once -3 ,_our 1 ,_pal -2 ,_please -6 ,_says -3 ,_school 3 ,_seeing 1 ,_she 2
    ,_sir -3 ,_somebody -2 ,_sorry -3 ,_the 4 ,_their -2 ,_theirs -4 ,_then 1 ,_therefore -1 ,_they -7 ,_thirty 2
    ,_though -4 ,_to -9 ,_too -2 ,_two 2 ,_until -7 ,_we 2 ,_when -5 ,_where -10 ,_who -13 ,_whose -5 ,_with -1
    ,_yet -3 ,_you 1 ,_your 6 ^_@name 3 ^_@unknown 4 ^_a 4 ^_after -11 ^_all -5 ^_another 5 ^_aside 4 ^_at -3
    ^_being 2 ^_best -5 ^_big -2 ^_bye -2 ^_can 5 ^_cheers -4 ^_congratulations -5 ^_dad 4 ^_do -2 ^_doctor 1
    ^_every -3 ^_first -6 ^_five 3 ^_four 3 ^_getting 5 ^_give -3 ^_given 6 ^_going 2 ^_good -10 ^_got 6
    ^_harvest 6 ^_have -5 ^_having 2 ^_he -13 ^_her -1 ^_here -8 ^_his -2 ^_hope -4 ^_however -4 ^_hubby 6 ^_i -8
    ^_if -2 ^_in -5 ^_its -3 ^_kindly -2 ^_last -2 ^_let 4 ^_look -2 ^_lots 2 ^_mam 4 ^_may -5 ^_me 3 ^_mrs -3
    ^_much -2 ^_mum 2 ^_my -6 ^_never 6 ^_next -4 ^_night 4 ^_no -7 ^_not -1 ^_nothing -4 ^_oh -1 ^_on 2 ^_only -1
    ^_owing 5 ^_p.s. 5 ^_please -8 ^_ps 5 ^_reason -3 ^_regards -2 ^_seeing -2 ^_she -14 ^_shift 4 ^_sir -2
    ^_someone -4 ^_sorry -2 ^_stay -4 ^_still -2 ^_take -5 ^_tell -3 ^_thank -1 ^_thanks -5 ^_the 2 ^_their -5
    ^_theirs -1 ^_then 13 ^_there -1 ^_they 1 ^_this -8 ^_three 2 ^_to -6 ^_truth -1 ^_turns 4 ^_twenty 2 ^_two -5
    ^_warmly -2 ^_we -1 ^_weekends 3 ^_what 3 ^_when -6 ^_wishing -2 ^_with 2 ^_yes -3 ^_you -7 ^_your -16 also_i 9
    also_my 11 also_the 7 also_your 5 and_@unknown 1 and_a 3 and_after -4 and_am -6 and_an -2 and_apart 4 and_be -2
    and_being 6 and_came -2 and_can -9 and_done 6 and_down 1 and_each -1 and_found -2 and_friday -2 and_from 2
    and_getting -3 and_got -8 and_has -1 and_have -12 and_he 2 and_her -2 and_hereby -2 and_honestly 3 and_i -3
    and_in 1 and_is -6 and_me -5 and_more -5 and_mum 7 and_my 3 and_night 1 and_no -1 and_nobody -4 and_not -6
    and_now 2 and_on 3 and_one -6 and_only -3 and_our 3 and_partly 5 and_put -1 and_quite 6 and_said -3 and_see -2
    and_she -7 and_six -4 and_somebody -3 and_sunday 5 and_taken -7 and_the -1 and_their -4 and_they -9
    and_those -2 and_to 5 and_truth 6 and_two -2 and_want -5 and_wants -4 and_what 1 and_will -6 and_would -5
    and_you 2 and_your 2 and_yours -3 anyway_i 6 as_@unknown -6 as_a -12 as_an -2 as_i 3 as_it 1 as_my 1
    as_night -4 as_of -3 as_the 7 as_they -3 as_to -1 as_we 1 as_well -6 as_you 2 as_your -4 because_@name -1
    because_he -5 because_it -5 because_my 5 because_of 2 because_she -4 because_the 2 because_there 1
    because_they 1 because_we 5 because_you -2 besides_i 6 but_i 2 but_let -3 but_my 3 but_the 3 but_we 3 for_a -3
    for_family -3 for_i 5 for_me -1 for_my -2 for_the -4 moreover_i 6 plus_a -9 plus_an -4 plus_i 15
    plus_joining -2 plus_my 5 since_a -3 since_accepted -2 since_been -6 since_he -2 since_her -2 since_i -1
    since_joined -3 since_my 5 since_taken -1 since_the 2 since_then -4 since_you -1 so_i -3 so_the -3 that_'s -12
    that_@unknown -4 that_i 7 that_is -3 that_my 7 that_one -4 which_i -2 which_is -3 which_means -2 which_my -4`,
    nextJoint: `
    , -2 also 7 and 3 anyway 2 as -1 because -21 besides 11 but -4 cos 6 for -2 moreover 7 plus 5 since -5 so -3
    that 1 which 10`,
    nextOpener: `
    's 12 @name -7 @number -2 @unknown -2 ^ 1 a -1 about -5 accepted 5 after 4 all 1 always -6 am -2 another 3
    ask 4 asked -5 at -1 ate -3 back -1 be -4 before 7 being -1 between -2 broken 5 by -2 came -4 can 3 car -3
    christmas 5 come -2 could -4 dad 2 decided 3 do -2 due 1 easter 2 either 13 even -6 evenings 4 falls 4 family 1
    far 1 february 1 forth 1 forty 3 free -3 fridays 5 from 3 gave -1 getting -1 given -4 glad -1 god 1 going -1
    good -11 got 5 had -3 half 2 happy -1 hard -5 has 1 have 1 having -2 he -13 her -1 here -3 his -1 hope -5 i 2
    if -8 in -3 including -3 is 1 it 1 its 2 join 4 just -4 kindly 1 knew -1 knows -3 leaves -4 left -8 like -6
    live 1 long 2 looking -1 love 1 ma -4 ma'am -2 made -4 mainly 3 makes 2 many -8 mate -6 me 10 means 4 mine 2
    monday 2 more -6 mr -2 much -7 mum 4 must 3 my 3 n 5 needs 1 neither -4 never -2 no 2 nobody -4 not 3 of 3
    off -2 on 1 once -1 one -3 only -3 or -7 our -1 ours 2 out -4 over -1 particularly -2 partly 1 people -3 per -3
    play -1 please -4 pleased -1 pls -5 polite -1 practice 4 put -6 respectfully 1 round 8 said 3 same -3
    saturday 1 says -5 school 3 second -6 secondly 4 see -2 selling -3 shall -1 she -9 should -1 signed -3 sir -4
    slept -5 someone -4 soon -2 sorry -8 sort -3 start 2 sweet -4 taken 3 talked -5 tell -5 ten 4 thank -7 the -2
    their -7 then -3 there 2 therefore -10 they -2 thirty -2 this 2 though -8 three -3 thurs -2 thursday 3
    thursdays 10 to 5 told -3 too 18 tuesday -6 until 11 use -1 used -3 very -4 waiting -2 want 5 wants 4 warm -1
    was -3 we 3 well 7 what 6 whatever -4 when 3 where -7 while 5 who -5 whoever -2 will -2 wish -1 with -14
    withdraw -10 withdrawing -2 without -1 would 4 yet 5 you -4 your -3`,
    lastJoint: `
    , -2 : 4 ; 3 @number 1 @open -1 @unknown -1 a -10 about -3 actually 4 after -5 again 6 all -6 also 13
    another -17 apart 13 as -3 aside 7 at -2 besides 22 but -3 car -4 cheers 3 do -6 even 4 first 7 for 1 four -2
    further 2 give -1 given 8 going 5 good -5 got -2 he -3 here 3 honestly -4 however -3 i -4 if -7 in 1 it -12
    just -4 let -5 look -4 mam -4 mate 4 maybe -1 me -9 meanwhile -1 mind -3 mr -4 my -7 no -5 not 2 nothing -6
    oh 7 on 6 one 3 our 3 owing 2 please -3 plus -1 prior -6 quite 10 reason 6 right -3 second 14 secondly 4
    seeing 4 she -12 should -3 since -4 so -10 something -16 sorry -6 still -4 take -1 thank -5 thanks -1 that -6
    the -4 then 2 there -4 therefore -3 they -11 thing -7 things -1 thirdly 4 this -5 though -6 to -1 turns -6
    two 8 unfortunately -2 until -3 we -9 well -10 what 9 when -5 which -4 while 2 with -3 withdrawing -1 yes -4
    yet -2 you -13 your -14`,
    jointBehindAct: `
    , 1 also 5 and -5 as 9 because 13 besides 5 but -8 for 5 plus -8 since 7 so -9 that -5 which -5`,
    jointBeforeAct: `
    , -9 ^ 1 also 6 because 8 but 4 plus -4 so -2 that 6`,
    jointAdjacent: `
    , -7 also 4 and 10 as -16 besides 2 cos 2 for -6 plus -9 since -16 that 3 which -11`,
    jointBeside: `
    , -6 also 12 and 10 anyway 6 as -19 because -8 besides 5 but -4 for -4 moreover 4 plus 3 since -13 so -11
    that 5 which 1`,
    jointNext: `
    , 2 ^ -10 also 8 as -16 because -15 but -12 for -8 plus 7 since -13 so 1 which -1`,
    jointFar: `
    , 3 ^ -4 also 3 and 4 as -12 because -14 for -3 so -3 that 3 which -3`,
    openerAdjacent: `
    's -4 @name -3 @number 3 @unknown 1 a 4 accepted -14 am -6 been -6 being -1 boss -3 can -8 done 6 friday -2
    got -14 has -1 have -8 hereby -2 his -2 honestly -1 hour -4 i -4 in 2 is -3 joined -3 me 4 means -2 more -5
    mum 5 my 5 no 7 not 4 of -4 one -7 our 5 partly 2 said -4 taken -9 the 1 theirs -2 then 7 there 4 they -5
    too -3 want -5 we 2 what 1 where -6 who -3 whose -6 will -4 with -3 your 1`,
    openerBeside: `
    's -3 @name 2 @unknown 2 a -10 after -2 afternoons -2 an -6 another 4 apart 3 are -2 do -3 double -4 down 1
    from 3 getting -3 have -5 having -11 herself 5 honestly 2 i -4 is -1 it -2 its -1 joining -1 mum 5 my 7 no -3
    not -3 of -2 once -2 one -4 our 6 quite 1 role -4 six -5 somebody -4 the 3 their -6 theirs -2 then 6 there -6
    they -3 those -2 to 3 truth 6 two 2 we -5 what -2 where -2 while 2 with 2 your 5 yours -3`,
    openerNext: `
    's -2 @name -3 @unknown -6 a -6 after -4 another -7 at -3 counsel -1 do -8 found -3 four -6 got -4 he -6 his -4
    i -1 is -1 it -4 last -3 my 1 no -10 now 2 on 5 one -7 only -2 our 3 p.s. 6 she 1 someone -4 the -2 their -5
    theirs -1 then 3 they -2 thirty 2 three -2 two -2 we -1 what -8 while 4 you 2 your 6`,
    openerFar: `
    @name 6 a 2 after 3 another 3 at 1 finally 3 he 2 i -4 in -1 is -1 it 2 me -3 mum 1 my 1 never 5 no -6 not -6
    now 3 of -2 our -6 says -3 she -4 stay -2 the -1 there -6 we -6 what -2 while -2 who -1 with -9 would -1 you -6
    your -9`,
  },
};
