/* Written by `npm run learn`: what each clue of a clause weighs in telling reasons for withdrawing. */
import type { ClueWeights } from '../clues/weighing';

export const weights: ClueWeights = {
  bias: -24,
  slots: {
    traits: `
    act -7 act-before 8 act-beside 7 act-last -3 act-next -6 at-act 3 clause0 8 clause1 -2 clause2 -6 clause3 -6
    clause4 -6 leaves -22 news 8 no-act -3 one-from-act 5 one-to-act -3 question -6 thanks -21 thanks-inside -13
    three-from-act -15 told0 5 told1 -6 told2 4 toldAdjacent 1 toldBeside 2 toldFar -6 toldNext -9 two-from-act 5
    two-to-act -12 wishes -13 wishes-inside -10`,
    word: `
    's 6 . -1 ? -9 @close 2 @number -9 @open 4 @other -5 @quote -16 @slash -4 @unknown 1 a 1 able -6 aboard 1
    about -9 above -1 abroad -1 abuja 5 academy 5 accept -3 accepted 1 accident 3 account 9 accountant 5 accounts 5
    accra 2 acl 4 across 5 act -5 add 10 added 1 addition 3 address -5 admire -5 admired -7 admission 6 admit 1
    admitted 9 adopted 8 adopting 7 adults 3 advert 3 advice -1 advised 3 adviser -5 afraid -2 after 6 afternoon 2
    afternoons 10 afterwards -3 again 2 against -2 age 3 agent -5 ages -5 ago 1 agree -2 agreed 1 agrees 2
    ahead -10 aid 2 aide -2 air -1 airport -5 all -2 allergy 8 alley -2 allotment 9 allotments -2 allow 1
    allowance -5 allows 4 alone 4 along -2 alongside -4 already -4 also 26 although -4 altogether 3 always -5 am 8
    among -7 an 3 analyst -2 analytics -5 animal -1 animals 10 ankle 8 another 1 answer -13 answered -2
    answering -3 anxiety 2 any 6 anybody -6 anyhow 7 anymore -6 anyone -8 anything -6 anyway 5 anywhere -7 apart 2
    apartment 4 apologies -6 apologizing -4 app -4 applicant -6 application -15 applications -2 applied -3
    apply -10 applying -1 appointed -3 appointment 8 appointments 1 appreciate -5 apprentice -3 apprenticeship 9
    approved 6 april 8 apron -5 archive 3 are 1 arguing -6 argument 2 arranging -3 arrive -4 arthritis 4
    articles -2 ashore -4 ask -6 asked 4 asking 3 asks 2 asleep -8 assignment 7 assistant -5 association 3 asthma 6
    at 3 ate -9 attend -5 attendance -4 au 2 audit -4 august 15 aunt 1 auntie -2 aunty -5 australia 2 autumn 12
    available -3 avoid 4 awake 3 away 9 b 6 babe -1 baby 11 babysitter 8 back 3 backed -3 backing -4 bad 5 badly 2
    bag -8 bags -3 bairn -2 bait -3 bake -6 bakery -7 baking -4 ball -7 band 10 bank -2 bar 5 barber -2 basic 1
    batchmate -5 bath -7 bc 7 be 5 beach -4 bears 2 beautiful -13 became 8 become 13 bed -1 bedroom 2 bedrooms 6
    beekeeper -3 been 4 beer -3 before -3 begged 4 begin -2 begins 10 begun 10 being 15 believe -2 believed -2
    bell 1 bells -5 belong 10 belongs 6 bench -4 bend -2 beside -4 besides 15 best -6 better -15 between -7
    beyond 8 big -3 bigger 1 bike 1 bill 2 bin -6 binds -7 birth -1 biscuit -5 bit 4 bits -4 black -3 blame 3
    bless -7 blessed -6 blessing -2 blessings -1 blind 8 block 1 blocks -4 blood 10 blue -3 board 5 boarding 1
    boards 4 boat 2 boats 2 boatyard -3 bob 3 body 3 bones -1 bonus -2 book 3 booked 1 booking -3 bookings -1
    books -6 boot -5 boots -10 borrowed -7 boss -7 both -7 bothered -2 bottle 5 bottom -4 bound 4 bow -12
    bowing -12 box -6 boxes -5 boy -2 boyfriend 1 boys 1 brand -2 brass 4 brazil 2 bread 3 break -7 breakfast -3
    breaks 5 breath -6 bridge 7 brief -4 brigade 4 brilliant -1 bringing -4 brings 8 bristol -2 bro -2 brochure -3
    broke 1 broken -13 brother 3 brought -5 bubble -2 buckets -4 bucks -4 buddy -7 budget -2 builders 2 building 2
    built -4 bulletin -2 bunch -4 bungalow 3 bunk -3 bureau 7 burned 2 burnt 2 bursar -6 bursary 1 bus 8 buses 14
    business 2 busted 1 busy -5 buyer -3 buying -5 by 1 bye -2 cab 1 cabin -2 cafe -2 cake -9 calendar -6 call -3
    called 3 calling -1 calm -2 came -2 camping -1 campus -5 can 3 canada 3 canal -5 cancel -13 cancelled -6
    cancelling -9 candidacy -1 candidate -8 candidates -4 candidature -4 candle -2 canteen -2 cap -2 captain 5
    car 8 caravan -3 card -3 cardiologist -7 care 5 career -13 carer 2 caretaker -4 caring 3 carnival 4 carried -5
    carries 2 carry -6 case 5 cash 1 cataract 4 cataracts 8 catch -6 catering 2 cats 12 cattle -2 cause -4
    causes -4 cell 2 cemetery -1 center 3 centre -1 cents -2 certain 1 certificate 6 chain -3 chair 3 chambers 3
    change 3 changed -1 changes 3 changing 2 chap -3 chapel 3 chapter -7 charge -3 charity -9 chat -8 chatting -2
    cheap -1 checked -3 cheers -6 cheesemaker -1 chefs -3 chemistry 4 chemo 9 chemotherapy 5 chennai 5 cheque -1
    chest 10 chewed -3 chickenpox -7 childcare 8 childhood 1 childminder 7 children 5 chip 2 chlorine 6 choice -7
    choir 15 chosen 3 christmas 4 church 7 circles -6 circumstances 3 citizenship 7 city 6 civil 6 claimed 3
    claims -5 clash 6 clashes 7 class 5 classes 11 classroom 1 clause -6 clean 3 cleaned -1 cleaning 6 clerk -1
    client -8 clients -1 climb -3 clinic -3 close 4 closed 4 closely 2 closer -8 closes 8 closing -5 cloth -8
    club 3 co 4 coach 5 coaching 3 coast 3 coat -11 code 4 coding 3 coffee -6 cold 10 colleague -10 colleagues -5
    collect 3 collecting -3 collection -7 college 10 colour 2 column -2 columns -2 come -2 comes -5 comfortable 3
    coming 6 commission 2 commit 1 commitments 7 committed -7 committee 5 community -4 commute 5 competition -2
    competitor -6 compliments -4 computer 4 computers 16 conclusion 1 condition 3 conductor 1 confidence 3
    confident 2 confirm -6 confirmation 2 confirmed 5 congratulations -6 connected -2 consideration 2
    considered -12 considering 1 consulate 2 container -8 content -4 continue -11 continuing -9 contract 7
    contractor 8 control -5 conversation -4 convey -1 cook 1 cooked -4 cool -2 copy -9 corner -1 cos 11 cost -7
    cottage 8 could -7 council 13 counsel -2 counselor -2 counted -7 counter -7 country 1 counts -3 couple -8
    courier 1 course 14 court 1 courtesy -1 cousin -8 cousins -4 cover -1 covered -6 covers 2 cow -2 cracked -2
    cracking -1 creche 5 crew 4 cricket 5 cried -9 crook 4 crop 2 cross -4 crossed -4 crossing -1 crowds 8 cry -5
    ctc -5 cup -6 cupboard -1 current 4 custody 6 customer 1 customers 1 cut 2 cutting 3 cv -1 cycle 1 da 2 dad 1
    daft -9 daily 4 dance 2 dark 8 date -5 dated 5 dates 2 daughter 2 day 1 daycare 4 days 2 de -3 dead 3 deaf 7
    deal 3 dear -9 december 5 decide 2 decided 1 decision -11 deck -5 decline -9 deep -8 degree 4 delay -5
    deleted -4 deleting -5 delighted -5 delivered 3 dementia 6 denmark 1 dental -3 dentist -8 depot -5 deputy -3
    described 6 deserve 4 deserves -3 desk -2 destroyed -3 developed 4 diabetes 8 diagnosed 7 dialysis 11
    diamond -1 diary -2 dictionary -3 did -7 died 7 different 4 difficult -1 dinner 2 dinners -5 diploma 14
    direction -2 directions -3 director -4 disc 5 discs 1 discussed -6 discussing -4 dishwasher -1 dispatcher -3
    distance 8 distillery 4 divided -2 diwali 5 do 7 doc 3 doctoral 4 doctorate 9 doctors -3 documents -7 dodgy 6
    does 2 dog 4 dogs 12 doing 1 dollars -8 done -3 donkey -4 door -14 doors -2 dormitory -3 double -10 doubles -2
    doubts 4 down -3 dr -6 draft -1 drafted -3 drama -4 draw -3 drawer -9 drawing -5 dreadful -4 dream -2 dresses 3
    drew -5 drink 8 drinking 4 drive 10 driven -5 driver 5 drives -6 driving 2 drop -5 dropped 1 dropping -9
    drops -3 drove -5 drummer 2 dubai 6 duck -1 due 12 dug -3 dull -4 durban 4 dust 7 dutch 6 duties 11 e -3 ear 3
    early 7 easter 6 easy -4 eat 4 eaten -4 eating -7 eats 2 eczema 6 egg -4 eid -1 eight 3 eighth -4 eighties -4
    eighty -1 either 8 eldest 1 elected 10 elections 2 electrician 5 eleven -7 elsewhere -6 email -16 emails -5
    embassy -3 employed 7 employer -2 employment 1 empty -3 enclosed -1 end -1 ended -1 ending -2 ends 8 engaged 1
    engineer -7 engines 3 english 3 enjoy 3 enjoyed -11 enlisted 8 enough 6 enrolled 4 enter -1 entered 1
    entirely -2 entrance 2 envelope -4 er -7 escape -3 especially -3 essays -1 even -7 evening 6 evenings 8 event 2
    ever -6 every 1 everybody -10 everyone -14 everything -11 ex 5 exactly -4 exam 9 examination 11 examiner -1
    exams 11 excellent -2 except -2 exchange 4 excuse -10 exhibition -7 expected 2 expecting 14 experience -3
    expired 4 explain -8 explained -3 explaining 4 express -4 extended 5 extension -3 extra -3 eyes 4 eyesight 12
    face 6 fact 4 faculty 2 failed 9 fainted 6 faith 2 fall 10 fallen 12 falls 5 false -2 families -4 family 6
    fan -7 fancy 5 fare -5 farm 7 farmer 4 fast 5 faster -2 fat -6 father 2 fault -4 favour 2 favourite -3 fear -1
    february 5 fed -10 feed -7 feeds 6 feel 3 feeling -2 feelings -5 feels 5 fees -7 feet -5 fell -4 fella 1
    fellow -2 fellowship 6 felt -5 fence 2 ferries 5 ferry 5 festival -4 fetch -2 fete -2 fever 9 fiance 3
    fiancee 1 fiddle -1 field 3 fifteen -8 fifth -7 fifty 3 figure -5 figures 7 file -6 filed -2 files -8 filled -2
    film -3 filter -3 final 3 finally 1 finals 8 finance 1 finding -4 fine -9 finest -3 finger -6 fingers 4
    finish 9 finished 3 finishes 2 finishing 10 fire 7 firm 2 firms -8 first -9 fishing 4 fit -2 fitness -4 fits 4
    fitter -1 five 4 fix 2 fixing -3 flat 5 flatmate -4 fleet 2 flight -4 flights 5 florida 5 florist -5 flour 2
    flu 1 fly 3 flying 6 focus -2 folder -5 folk -6 follow -6 followed -4 following -4 fond -3 food -2 fool -3
    foot -5 football 5 for 5 forbidden -2 foreman 3 forest 3 forestry 5 forget -3 forgive -2 fork -3 form -5
    forms -9 forth -1 fortnight 3 forty -4 forward -3 foster 10 found 4 foundation -3 four -2 frank -5 free -7
    freelance 5 freezer -4 french 9 fresh -5 fridays 10 fridge -7 friend -12 friendly -2 friends -2 frighten 4
    frightened -2 from 2 front -4 froze -2 frozen -1 fund -4 funeral 1 furniture -6 further -6 furthermore 5
    future -4 gaffer -1 gallery -1 galley -2 game 4 gap -1 garden 2 gardener -2 gate -10 gave -1 gcse 5 gcses 4
    general 4 generator -2 gentleman -2 german 7 get 8 gets 2 getting 7 ghana 4 gift -1 gig 3 girl -4 girlfriend 6
    girls -1 given 4 gives 12 glad -15 gladly -4 glasgow 3 glass -5 gloves 2 go -2 goat -8 god -2 goes 7 going -4
    gold -5 gone 5 good -6 got 9 gotten 8 gp -7 grace -5 grade 3 grades 5 graduation 3 gran -1 grandchildren 9
    grandfather 1 grandma 2 grandmother 2 grandpa -2 grandparents 1 grandson 3 granny 3 grant -2 grass -1
    grateful -10 grave 3 great -3 green 3 greet -5 greeting -3 greetings -5 grew -8 grey -6 grinning -3 groomer -4
    grooming -5 ground -2 grounds 8 group -1 groups 1 growing -7 grown 3 grows -5 growth -1 guard 3 guards 4
    guessed -4 guest 3 guests 7 guided 1 guides 1 gut 4 gutter -3 guy -2 guys -1 had -2 hair -9 hairdresser -6
    half -1 halfway 4 hall -3 ham -2 hand -2 handed -3 handier -1 handle 6 handled -3 handover -4 hands 5
    handwriting -3 hang 1 hanging -3 happen -4 happening 3 happiest 1 happy -6 harbour -8 hard -8 hardly -4
    harvest 13 has 9 hat -5 hate 5 hats -3 have 7 having 10 he -12 head -6 headed 1 heading 1 heads 2 headship 2
    health 4 hear -7 heard -13 hearing 13 heart 2 heavy 3 hedge -1 held -9 hello -6 help 5 helped -4 helpful -3
    helping -6 helps -2 hen -3 hence -3 her -6 here -1 hereby -5 hernia 2 herself -2 hgv 6 hi -9 hidden -2 high 4
    highest -6 highly -2 hike 4 hills 2 him -1 himself -3 hip 11 hired 9 hiring 2 his 1 hives 3 hockey 4 hold -8
    holding -9 holds -3 holidays 4 home 6 homesick 5 hon -1 honest -3 honestly 3 honor -2 honour 2 hook -2 hope -17
    hoped 2 hopeless 6 horse 1 horses 8 hospice 9 hospital 4 hotel 6 hour 4 hours 7 house 6 houses 1 housing -1
    how -16 however -5 hr -2 hubby 4 hugs -1 humming -2 hundred -9 hunt 1 hurry -6 hurt 7 husband 4 hygiene 3
    hygienist -3 i 8 ice -3 if -11 ill 1 imagine -2 improve -5 improved -5 in 5 incapable -5 inch -1 include -3
    included -2 including -4 industrial 3 information -6 informed -10 ink -5 inspection -8 institution 4
    insurance -6 intake 3 intend -2 interest -3 interested -1 internship 8 interview -21 interviewed -3
    interviewing -5 interviews -10 into 5 introduced -5 introduction -2 invitation -13 invite -6 involves 3
    ireland -5 iron -4 ironed -1 is 6 island 8 it -18 its -2 january 9 japan 2 japanese 3 jars -1 ji -4 job 3
    jobs 5 join -1 joined 3 joiner -2 joinery 3 joining 1 joke -8 journey 1 judge -3 july 4 june 8 juniors 3 jury 8
    just 3 justice -3 keen 2 keep -4 keeper 4 keeping 3 keeps -1 kennels 6 kept -8 kettle -7 key -7 keys 1 kick 3
    kid 2 kids -2 kill 3 kind -9 kinder -2 kindly -3 kindness -2 kit -4 kitchen -1 knee 13 knees 8 knew -9 knife -1
    knives -4 know -7 known -7 knows 1 kyoto 3 lab -2 laboratory -2 lad -2 ladder -2 ladies -4 lads 4 lady -4
    lagos 3 lahore 3 lake -5 lambing 7 lame 4 lamp -3 land 4 landed 7 landing -7 landlady -2 landlord 6 lane 1
    lanyard -4 lapse 1 lapsed 6 laptop -6 large 4 lass 4 last -1 late -1 later 3 lates 2 laugh -5 laughed -8
    laughing -5 laughs 5 launch -2 launched 1 laundry -3 law -2 laws 9 lawyers -5 lay 2 laying -1 lead 5 leader -5
    leading 5 leads -3 leaflet -3 league -2 leaked -1 learn 6 learned -8 learning 7 learnt -6 lease 9 least -5
    leaving 6 lecturer -4 lectures 7 leeds 3 leg 2 legal 3 legend -4 length 2 lent -3 less -7 lesson -4 lessons -1
    let 9 lets -6 letter -10 letting -5 level 5 levels 9 library -5 licence 16 license 5 lie -6 lies 6 life -7
    lifeboat 11 lifeguard 5 lift 6 lifting 11 lifts 7 lighter -3 lighting -4 liked -11 likes -5 likewise 2 line -1
    lined 3 lines -7 link -5 linkedin -5 lisbon 5 list -7 listen -6 listened -2 lists 2 little 6 live 9 lives -1
    living 2 loads -1 loan -2 lobby -2 local 3 lock -2 lodge 3 lol 3 london 2 long -3 longer 4 look -8 looked -6
    looking -4 looks -9 loose -3 lord 2 lorry 2 lose -1 losing 3 lost 9 lot -7 lots 1 lottery 3 loud 2 loudly -4
    love -6 loved -11 lovely -10 lower -1 luck -13 lucky -3 lunch -7 lungs 6 lying -5 ma 3 ma'am -9 machine 2
    machines 3 mad -2 madam -7 magazine -4 mail -7 mailed -3 main -3 make 2 maker 4 makes 12 making 2 mam 6 mama 2
    man -7 manage 9 manager -9 managing 3 many -2 map -7 march 11 marking -4 marks -3 marriage 4 married 9 mass 1
    master 3 masters 3 match -16 mate -13 maternity 3 mates -2 maths 5 matron -2 matter 7 matters -6 may 2 maybe -7
    mayor 2 me 7 meals -2 mean 5 meaning -6 means -2 meantime -4 measured -2 meat 1 medal -3 medical 8 medicine 4
    meet -8 meetings 2 melbourne -4 men -6 mend 3 mended -4 mending -2 mention 2 mentioned -5 mentor -1 menu -4
    merchant -3 merry 2 mess -4 message -9 met -14 metro 4 mice 2 microphone 3 mid 5 midday 3 middle 3 midnight 1
    midwife -3 might -8 migraines 8 miles -3 mill 1 mind -8 minded -2 minding 8 minds 3 mine 2 ministry 8 minute -3
    minutes 4 mirror -4 miss 5 missed -5 missing -2 mission 3 missus 2 mixed -4 mobile -1 model -2 modelling 2
    modern 8 modules 1 mom 1 moment -4 monday -5 mondays 3 money -2 monitor -2 month 5 monthly -3 mood -3 moon -2
    more 3 morning 4 mornings 12 mosque 7 most -6 mostly -1 mother 4 mothers 2 motorway 6 move 9 moved 10 moves 2
    moving 14 mr -17 mrs -10 ms -3 much 5 mud -5 mug -5 mum 6 mummy -2 museum 7 must 1 my 9 myself -5 nagging 6
    nails -5 name -9 named 6 names -4 naming -1 nanny 3 national 7 natural 2 nature 3 near 3 nearer -6 nearly -6
    need 4 needed 1 needing 6 needs 11 neighbor -7 neighbour -7 neighbours -2 neither 1 nephew -3 nerve 10 nerves 8
    nervous 4 net -3 netball 3 network 1 never 8 new 1 newborn 8 news -11 newspaper -4 newsroom 2 next -2 nice -9
    nicer -4 nicked 7 night 8 nights 11 nine -1 nineteen -9 no 5 nobody -1 none -6 noon -3 nor 5 north 4 northern 4
    norwegian 7 nose -4 not 8 note -7 notes 1 nothing -13 notice -7 noticed -3 notion 2 novel 7 november 5 now 3
    number -6 nursery -2 nurses -1 nursing 6 o'clock 2 obliged 5 occupational -7 october 7 octopus -5 odd -1 of 3
    off -1 offer 11 offered 9 office 4 offices -4 official -2 often -8 oh -2 ohio 3 ok -5 okay -7 old -4 older -5
    on 1 once -9 one -5 ones -4 only 7 op 7 open -1 opened 1 opening 1 operated 1 operation 10 operator -6
    opinions -7 opportunity 3 optics 1 or -6 oral 4 orchestra 4 order -2 ordering 2 orders -2 organisation -3
    organised 2 organist 3 oslo 2 other 3 others -4 otherwise -3 our 5 out -2 outside -3 over -1 overdue -1
    overnight 7 owe 6 owing 14 own 1 p.s. 6 pacemaker 4 packed 4 packing -7 page -8 pages -1 paid -9 paint 1
    painted -9 painter -1 painting -8 pair -2 pal -5 pan -3 panel -6 panto 4 paper -10 papers -2 paperwork -7
    paralegal 4 paramedic 1 parcel -3 parental 5 parents 6 parish 5 park -5 parking -4 parkinson 4 parrot -4 part 9
    partly 11 partner 5 pass -3 passage -3 passing -6 passport 3 past 5 pastor -2 pat -3 patch -3 paths -1
    patience -6 patients 5 pattern -3 pay -3 payroll -5 pays -1 peace -4 pen -8 pence -2 pencil -5 people 1 per -4
    percent -2 perfect -1 permanent 7 permit 2 permits -3 person -4 personal 10 perth 4 pesos -3 petition 2
    pharmacy 6 phd -3 phone -4 phoned -5 phones 1 photo -7 photograph -6 photos -4 physics -1 physio 6
    physiotherapist -3 piano -6 pick -4 picked 8 picture -8 pictures -2 piece -6 pieces -3 pier 1 pigs -3 pilot -8
    pink -1 pinned -3 pins 3 pint -3 pitch 4 pity -2 pizza -2 place 1 placement 6 placements -3 places -8 plan 7
    planned -1 planner 2 planning 2 plant 5 planting 4 plants -1 plaster 3 plasterer -4 plastic -6 plates -2
    platform -3 play 6 played -5 player -3 playing 3 plays 2 please -11 pleased -2 pleasure -4 plot 3 plots 5
    plumber -6 plumbing 1 po -1 pocket -9 podcast -2 poet 3 point -9 pointed -2 poland 4 police 4 polite -1 pond -6
    pool 3 poor 6 poorly 12 pop 3 portal -2 porter -8 portugal 3 position 3 possible -5 post 1 posted 7 posting 3
    postman -5 posts 1 pot -5 pots 3 pound -4 pounds 1 power -3 practical -2 practicing -4 practise -2 pray 2
    prayer -4 prayers 2 pre 2 pregnant 4 premium -3 prepare 5 prepared -4 present 3 president 3 press -6 pressure 3
    pretty 2 price -6 primary 4 principal -5 print 10 printed -6 printer -3 printers -5 prison -1 private -5
    probation -7 procedure -2 proceed -6 proceeding -2 process -5 processes -3 processing -6 produce -2
    production 2 professional 2 professor -8 profile -4 program 6 programme 4 project 3 projects -3 promise 2
    promised 13 promises -6 promoted 4 proof -2 proofreader -1 proper -1 properly -1 proposed 4 proud -7 ps 5
    pub -1 public 10 publisher 5 puja -4 pull -15 pulled 1 pulling -11 pump -4 pupil 4 puppy 11 purse -1 pursue -3
    push -3 put -3 puts -5 putting 1 qualified -2 quarry 1 quarter -6 queen -2 question -4 questions -4 queue -4
    quick -3 quid -11 quiet -1 quit 5 quite -1 r 1 race 2 racing 3 radio -1 raffle -2 rail -6 railways 6 raised -3
    ramadan 9 rang -9 rash 5 rate -1 rather 6 ray -2 re 3 reach -3 reached -3 read -5 reader 2 reading -1 reads -5
    ready 5 real 2 realised 6 really 4 rearrange -3 reason -6 reasons 10 received 4 recently 4 reception -2
    receptionist -2 recipe -4 reckons -4 recognised 3 recommend -4 record -2 records -4 recovery 2 red -5
    reference -3 reflection -4 refresher -4 refuse -4 refused 3 regard -4 regarding -5 regards -10 register -1
    registered 3 registry -4 regret -10 rehearsals 3 relieved 1 relocating 5 remain 12 remembered -3 removed -7
    renewal 3 renewed 8 rented -5 repair 1 repeating 4 replaced 5 replacement 4 reply -5 replying -3 request -2
    require 2 requires 1 research 5 reserve 6 residence 1 residency 4 resident -4 resign -5 resit 2 resits 6
    resolved 3 respect -11 respectfully 3 rest -2 restaurant -1 result -4 retained 1 retention -1 retire 7
    retirement 6 retires 4 retiring 9 retreat 3 return -2 returned -8 returning -5 review -1 ribs 2 riding 1
    right -3 rigs -1 ring -12 rings -3 river 1 road 2 roads 9 robot -1 role -2 roll -3 roof 1 roofer 1 roofing 3
    room -6 roommate -1 rooms -4 rope 2 rose -6 rota 1 rotten 3 round -1 rounds 8 row -7 rugby 6 rule 4 run 9
    rung -3 running 4 runs 5 sack -3 sad -3 said -2 sailing 5 sailor 3 sale 1 sales 10 same -1 sample -6 samples -2
    sandwich -4 sang -8 sat -14 saturday -3 saturdays 12 save -1 saved -4 savings 1 saw -8 say -15 saying -11
    says -11 scale -7 scan -5 scare 8 scared 13 scheme 2 scholarship 7 school 7 schools -3 science 3 scooter 1
    scotland 3 scratch 3 screens 4 sea 3 seal -1 search -12 seas -1 season 11 seasonal 7 seat -9 second 7
    secondly 3 secret -3 secretary -2 sector 3 security 3 see -3 seems -4 seen -15 seldom -3 selected 5
    selection -4 self 5 sell -3 selling 4 semester 6 send -13 sending -9 sends -5 senior -3 sense -2 sent -10
    september 8 series -2 serve 4 served -5 server -4 service 12 services 3 serving -3 set 6 sets 4 settle 1
    seven 3 seventh 6 seventy 9 shadow 2 shake -3 shall -8 shape -3 shared -1 sharp -6 she -8 sheep 3 sheet -3
    shelf -6 shift 6 shifted 1 shifting 1 shifts 9 shine -2 shingles -2 shirt -5 shoe -5 shoes -8 shook -5 shop 2
    shortlist -3 shot 4 should -2 shoulder 8 shoulders -4 shout -3 show -1 showed -7 shown -4 showroom -2 shows -4
    shut 5 sick 3 side 6 sight 5 sign -3 signal -6 signature -3 signed 4 silly -4 simple -9 simply -9 sing 4
    singing -6 single 1 sings -1 sink -3 sir -9 sister -1 sit 2 site 5 sits -9 sitter 1 sitting -2 six 1 sixth 7
    sixty 6 size -6 skin 4 sleep 2 sleeping 1 slept -11 slide -3 slides 5 slip -2 slipped 5 slot -4 slow -1 small 7
    smallholding 8 smashing -3 smell 3 smelled -4 smells -4 smile -2 smiling -3 snow -5 sober -2 social -1
    society -5 socks -2 sofa -5 software 1 sold 9 solicitor -3 solid -4 some -7 somebody 1 someone 6 somewhere 2
    son 7 songs -4 soon -7 sooner -5 sorry -24 sort 3 sorted -5 sorting -8 soul 2 sound -5 sounded -3 sounds -3
    soup -5 space -5 spain 8 spanish 2 spare -1 speak 4 speaking 1 speaks -2 specialist -1 speech 1 speed -1
    spend 4 spent -13 spinning -1 splint 2 split -6 spoke -5 spoken -8 sponsor 4 sponsorship -7 spoon -3 spot 4
    spreadsheets 4 spring 9 squad 5 square -2 st -6 stables -1 stack 10 staff -3 stage 5 stages 3 stairs 6 stall 4
    stamp -7 stamps -6 stand -7 standing 4 stands -2 star -1 start 7 started 8 starting 10 starts 12 startup -2
    stay 20 stayed -6 staying 5 stays -1 steady 2 step -15 stepping -6 steps 3 steward -2 stick 2 sticks -3
    still -6 stipend -4 stitched -3 stock 2 stomach 5 stone 7 stood -8 stop -4 stopping 2 stops 1 storage -3
    store 1 stores 3 stories -3 story -10 stove -5 straw -2 street -10 strength 1 strict -2 strike 5 stroke 12
    stronger -7 stuck -3 student 3 students -2 studied -5 studies 8 studio 2 study 10 studying 6 stuff 2 success -2
    sudden -6 sue -1 sugar 5 suited -3 summer 18 sunday 1 sundays 11 supervisor -3 sure -7 surgery 12 surprise 4
    suspect -5 swallows -2 swear -2 swearing -1 sweet -5 swell 3 system 1 systems -1 ta -6 table -7 tablets -2
    take -2 taken 5 takes 6 taking -1 talk -10 talked -4 talking -7 talks -6 taller -4 targets 5 task -6 taste 4
    taught -8 tax -1 taxi 4 tbh 5 tea -3 teach 9 teacher -3 teaches 1 teaching 12 team 1 teammate -1 teams 2 tech 6
    technician -4 teeth -2 telephone -2 tell -8 telling -10 tells -4 temple 3 ten 4 tenants 5 tenor -2 tenth 7
    term 8 terms -1 test 6 testing 1 tests -7 text -1 than 1 thank -11 thankful -8 thanks -16 thanksgiving -1
    that 3 the -1 theatre 8 their -13 theirs -7 them -13 themselves 3 then 5 theory -2 therapist -4 therapy 3
    there -9 therefore -3 these -2 thesis 6 they -8 thin 4 thing 4 things -10 think -12 thinking -7 thinks -5
    thinner -3 third -5 thirteenth -4 thirty -4 this -7 those -7 though -4 thought -15 thoughts -2 three -1
    thrilled -2 through 3 throwing 1 thrown -7 thumb -3 thursday -1 thursdays 7 ticket 9 ticks 2 tidy -4 tie -5
    tied 2 ties 3 til -1 till 5 tills 5 timber 3 time 2 timed 7 times -5 timetable 7 tin -7 tiny -4 tip -3 tips -3
    tire 1 tired 3 title -3 to 6 today -13 toddler 1 together -8 toilet 6 told -9 tomorrow -8 tone 4 too 10 took 2
    tools -1 tooth -6 top 3 tops -3 torch -1 tore 2 torn 2 touch -10 toward -1 towards 8 towel -5 town 7 towns 1
    trade -3 traffic 6 trail 3 trailer -3 train 6 trained -2 trainees -2 trainer -6 training 10 transfer 8
    travel 12 travelling 10 treasurer 2 treat -6 treated -3 treatment 3 tree -10 trial 2 trials 1 tried -6 trip 6
    trolley -3 trouble -3 truck 2 trucking 1 true 1 truly -3 trust -8 truth 5 truthful 1 try 2 trying 2 tube 3
    tuesday -2 tuesdays 8 tuition -5 turkey -1 turn -5 turned 7 turning -6 turns 2 tutor -8 twelve -3 twenties -3
    twenty -3 twice -3 twin -5 twins 8 two -2 type -4 typed -4 typing -2 tyres 2 u -1 un -1 uncle -1 under 3
    understand 2 understood 4 unfortunately -1 uni 13 uniform -5 uniforms 4 union 4 unit -1 university 10 unsure 6
    until -4 up 2 upside -5 upstairs -3 ur -6 us 6 use -9 used -11 using -6 vacancy -5 valid -1 value -2 van 3
    vans 4 verger -4 very -1 vessel -4 veterinary 1 vets 4 vicar -5 video -1 vienna 3 view -1 views -8 visa 2
    visit -5 visited -7 visitor -7 voice 7 voicemail -5 volunteer 6 volunteered 4 volunteering 3 voted 8 voucher -2
    voyage 2 wages -1 wait -7 waited -7 waiter -3 wake -6 wales 2 walk -4 walked -12 walking -3 wall -11 wallet -2
    walls -2 want 2 wanted 1 wanting 1 wants 6 ward -9 warden -3 warm -4 warmly -2 warning -1 was -6 wash -8
    washed -8 wasps 7 watch -4 watched -2 watching -3 waved -5 way 1 we 3 weak 2 wed 4 wedding 6 weddings 2
    wednesday 1 wednesdays 9 weds -3 wee 6 week 6 weekday 5 weekdays 5 weekend 4 weekends 18 weeks 3 weighed -6
    weighing -4 welcome -7 weld -4 welding 8 well -2 went -9 were -5 wet -5 what -6 whatever -4 wheel -8 when -6
    whenever 1 where 1 wherever -4 which 3 while -2 whistle -4 white 1 who -5 whoever -6 whole -5 whom -6 whose -2
    why -11 wife 4 wild -2 will -5 win 4 wind -1 windows -5 winter 11 wiped 2 wisdom 5 wish 2 wishes -3 wishing -3
    with 1 withdraw -15 withdrawal -6 withdrawing -14 withdrawn -9 within -3 without 9 women 1 won 2 wonderful -6
    word -13 work 7 worked -4 workers 5 working 20 works 1 workshop 10 worn -2 worry 4 worse 8 worth -6 would 6
    wrap -1 wrapped -4 wrist 9 wrists 4 write -4 writes -2 writing -8 written -9 wrote -6 x -8 y'all -1 yard 5
    year 7 yearly -7 years -9 yes -2 yesterday -5 yet -4 you -21 young 1 younger -1 your -21 yours -5 youth 1
    zealand 4 zoo -5`,
    opener: `
    's -15 @name 2 @number 4 @unknown 1 ^ -10 a -2 about -4 accepted -1 actually -1 after -5 afternoons -3
    agreed -2 all -14 allow -3 although -4 always -2 am -8 an -10 another 5 any -1 apart 2 are -3 aside 4 asked 2
    asking 4 at -3 back -1 bad 1 be -4 been -4 before -3 begin -3 being 4 best -8 between -1 big -3 bless -1
    boss -4 both -5 bro -1 broke 5 buddy -1 bus 6 by -3 bye -2 calm -1 came -4 can 2 car 8 cheers -6 chlorine 6
    church 6 close -1 coach 4 coffee -4 cold 3 come -5 comes -1 coming 1 congratulations -6 could -3 counsel -2
    cricket 4 dad 4 day -5 dear -3 did -2 do -12 doc 5 dog -5 dogs 4 doing 3 double -4 down 1 due 2 during -2
    dust 8 each -7 early 1 eight -4 either -1 eleven -2 english -3 even -7 every -11 everybody -2 everyone -2
    falls 2 family 2 farm -2 father 5 fell 4 field -2 finally 3 first -1 five 1 flour 1 found 3 four 4 fridays 3
    from 2 furthermore 5 gas -1 get -1 getting 2 give -8 given 10 gives -2 go -4 god -3 going 1 gone 7 good -15
    got 3 had 4 hang -2 harvest 7 has -11 have -17 having 5 he -8 helping -2 hence -3 her -11 here -11 hereby -3
    herself 3 high -1 himself 2 his -13 hon -1 honestly 2 hope -7 hour -4 however -5 hubby 4 hugs -1 i -1 if -11
    in 2 including -4 is -5 it 2 its -7 january 1 joined -5 joining -3 just -2 keep -1 kids -1 lambing 4 last -1
    leave -2 let -6 like -7 living 1 load 4 look -3 lost 2 lots 1 love -5 lunch -4 ma 4 ma'am -3 madam -5 made -3
    mam 6 mama 1 many -4 mate -5 maybe -4 me 6 means -5 mine -6 miss -4 missus 4 mom -3 monday 2 more -5 mornings 4
    mostly -3 moving 4 mr -3 mrs -5 much -6 mum 6 my 3 nan 2 near -5 never 4 new 2 next -3 night 5 nights 1 nine -3
    nobody -9 nor 5 not -3 nothing -5 now -2 of 1 off 2 oh -2 on 2 once -6 one -3 only -1 or -4 other 2 our 6
    ours -2 owing 7 p.s. 6 pal -1 partly 8 passed 2 peace -1 plays -4 please -16 po -2 practice -2 promised -1 ps 5
    pulling -1 put -2 quite 2 ramadan 4 reason -5 regarding -5 regards -5 rehearsals -1 right -4 role -5 rugby 1
    said -4 same -6 sat -4 saturday -1 saturdays 4 save -1 saw 3 says -2 school 4 second -5 secondly 3 see -3
    seldom -3 selling 2 sent -1 set -4 she -13 shift 7 signed 1 sir -8 sits -2 sitting -1 six -7 slept -1 small 4
    somebody -8 someone -1 sorry -7 spent -1 start -3 started 3 starting 1 stay -8 staying -1 still 1 summer 3
    sunday 7 sundays 3 super -1 sure 3 ta -3 take -7 taken -3 takes -2 taking 2 talked -3 talking 3 tell -6
    thank -3 thanks -6 the 6 their -5 theirs -8 then 6 therefore -3 these -3 they -3 things -6 this -10 though -4
    three -8 through -2 thursday 2 thursdays 4 till -1 to -5 today -3 tomorrow -5 training -4 trains -3 tried 2
    trust -3 truth 3 tuesday 2 turns 4 twelve 1 twenty 1 under -1 unfortunately -1 uni 5 until -4 up -3 very -1
    want 1 wanting 3 wants -3 warmly -2 was -10 we 1 weekends 4 well -11 went -2 what 4 when -14 where -13 while -2
    who -15 whose -8 why -1 wife 4 will -10 winter 5 wishing -3 withdrawing -2 working 3 would -3 x -4 yes -6
    yet -4 you -2 your 3 yours -9`,
    opener2: `
    ! -9 's 4 . -14 ? -5 @close 3 @name -2 @number -3 @unknown -1 ^ -9 a 1 about -3 accepted 8 accident 4 account 1
    addition 3 admire -2 admired -3 advice -3 after -1 again -5 agree -4 allotment -2 already 2 also 4 am 2 an -3
    ankle 5 answer -8 answered -2 apart 1 apologies -5 application -5 applied -7 appreciate -2 apprentice -3
    apprenticeship 4 april 5 are 3 ask -1 asked -7 asthma 4 at -13 ate -5 aunt -7 aunty -2 baby 5 back 12 bad -3
    badge 1 bag -1 band 2 batchmate -5 became 2 bed 1 been 1 began -4 begins 3 being 1 believe -3 bell -2 belong 3
    bench -5 best -6 bicycle 3 big -4 bike 3 bit -2 blessed -4 blood 2 boat -1 bonus -4 book 5 booked -1 boss -6
    bought -3 boxes -6 boy -1 boyfriend 1 branch 4 brass 1 bridge 4 brief -4 brings 9 broke 4 brother -2
    brothers -1 brought -4 buddy -5 bungalow 3 bus 2 by 5 cake -2 calendar -2 called -1 came -5 camp 3 can 2
    candidate -4 canteen -2 car -4 cardiologist -6 carer -3 carpenter -3 carried -1 case -4 cats 1 cause -2
    certificate 1 chair 4 chairs -3 charity -5 chemistry 5 chest 5 child 3 children -1 choir 1 church -2
    circumstances 3 city 2 classes -4 classroom -1 clean -5 client -3 co 3 coach -2 cold -3 colleague -4 college 4
    come -9 coming -5 commute 11 confidence -1 container -6 convey -1 cook -7 cottage 4 could 2 counted -4
    cousin -3 cousins -3 creche 3 crew -2 cried -1 ctc -3 current -3 date -6 daughter 1 day -5 days -5 dear -6
    decided -2 decision -1 depot 4 desk -4 did -2 director -2 discs 1 dispatcher -2 do 1 doc -2 doctor -5
    doctoral 4 doctors -3 does -5 donkey -3 doubt -1 down -1 drive 6 driver 1 driving 7 dropped -2 drove -2 dry 1
    due -3 duties 2 early 7 ears 1 easter 3 eid -1 eight 3 else -4 email -4 employer -1 english 4 enjoyed -5
    enough -2 even -2 evening 2 evenings 6 every -2 excuse -5 express -4 extra -1 eyes 5 eyesight 8 fact 6 fall -4
    families -2 family 3 farm 5 faster -1 father -2 feeds 5 feet -4 fell 1 ferry 6 fever 4 fiance 4 field 4 final 1
    find 4 finish -5 finished -3 firm -1 first -6 fish -2 fixed -3 flat 1 flatmate -2 fly -2 for -10 foreman -3
    form 3 former -11 foster 6 four 3 freezer -2 french 8 friday -1 friend -7 front -1 future -4 gaffer 3 garden -3
    gave 2 german 4 get 4 girl 4 girlfriend 3 girls -5 give 4 gives 4 go 3 goes -3 good -6 got 1 gp -7 grade -5
    gran -5 grandad -4 grandchildren 1 granddaughter -5 grandfather -2 grandma 2 grandpa -2 grandson -6 grant 2
    great -1 grew -5 group -2 guest 2 had -5 half -2 hands 1 hard -2 has 2 hate 5 have 2 he -4 head -4 health -4
    hear 3 heard -2 hearing 8 help -4 her -6 here -13 him -6 hip 7 hired -2 his -7 hold 1 home -1 hope -9 horse 1
    hostel 1 hour -2 hours 6 hurt 3 husband 1 idea -3 in -1 industrial 1 instead -3 interview -5 is 2 island 2
    it -8 january -2 job 1 joined 2 joke -4 june 2 just 7 keep 2 keeps 4 kettle -1 keys 3 kid 3 kids -4 kitchen -5
    knee 9 knees 3 knives -3 know -2 knows 1 laboratory 4 lads -3 landlord 6 laptop -1 lass 2 last 3 late -4
    laughed -3 law 4 learned -2 learnt -5 lease 3 leave 4 lecturer -4 lectures 4 let -5 letter -6 licence 8 like -3
    liked -6 line -1 lines -3 little 2 live -3 lobby -1 location -4 looked -2 lost 5 love -7 loved -4 luck -6
    machine -2 machines 3 make 6 makes 8 mama -1 man -6 manager -5 master -6 mate -4 may 1 me -11 mean -3 met -4
    might -3 mind -3 minding 1 mine 2 minutes 1 mom 4 monday -6 month 4 more 1 morning -3 mornings 2 mosque 4
    mother 1 mountain 3 move -1 moved 2 mr -1 much -3 mum -1 museum -4 name -3 nan -1 need 4 needs 6 neighbor -2
    neighbour -4 nephew -2 nerves 5 never 3 new -7 next -3 niece 2 night 2 nights 3 no 3 not -2 notes -3 notice -2
    noticed -4 now -7 nurses -1 nursing -6 o'clock -2 october 5 of -7 off -7 offer 2 offered 2 office 2 on 4
    once -2 one -14 only 4 other 1 ought -1 our -2 out 5 own 3 paid -7 pal -1 paper -4 paperwork -5 parents 3
    parish -2 part 3 partner 6 pass -3 passport 2 pen -1 people -8 permit 3 person -6 phone -7 phoned -4 photo -2
    piano -4 place 8 plan -2 plant 5 platform -2 play 5 played -3 plumber -5 porter -2 position 6 post 4 pound -1
    power -3 practice -4 pray 2 praying -1 present -9 principal -4 printer -2 probation -1 professor -5 project 2
    promised 2 pupils 1 put -1 quid -5 quit 2 radio -2 rain -5 ran -5 rang -5 rather -3 read -7 reading 6 really -2
    reason -2 reasons 2 recently 4 receptionist -2 reckon 1 recommend -3 red -1 reference -3 reflection -4
    regards -4 regret -6 remember -6 replacement 2 reply -1 report 2 request -1 residence 2 residents -1 resign -3
    respect -6 respectfully 4 restaurant 3 retention -1 ride -1 rings -1 river 1 road 2 roads 5 round -4 rounds 6
    route 2 row -2 run -2 runs 5 sack -2 safe -5 said -1 same 2 sang -4 sat -3 saturdays 3 saw -8 say -2 says 5
    scare 7 scholarship 2 school -3 sea 3 seas -1 season 8 second 1 secretary 1 see -3 sent 2 september 5 server -4
    service 3 seven 2 shall -3 share -1 she 1 sheep -3 shift 2 shifts -1 shoe -2 shop 1 short 4 should 4 shoulder 2
    showed -1 shut -1 side -5 sign -6 sing 3 sister -2 sisters -3 sit -3 site 7 sits -5 sitter 1 sixty 4 sleep -1
    slept -1 slot -1 small 5 smell 3 snow -3 solicitor -3 some -3 something -6 son 3 soup -3 spanish 3 speak 3
    specialist -5 speed -2 spent -5 spoke -5 spring 3 stairs 6 stand -4 start 4 starts 7 still -3 stood -5 stop 1
    stove -1 studied -1 studies 1 study 1 sudden -6 sugar 4 sun -1 sundays 2 surgeon 2 surgery 2 systems -1
    tablets -1 take -3 taken -4 takes 1 taking 2 talk 2 talked -8 taught -5 tax -2 teacher -5 teaching 1 team -9
    tech 9 tell 2 thank -4 thanks -6 the -3 their -7 them -4 then 2 there 8 thesis 2 they -7 thing 2 things -6
    think 3 third -3 this -1 those -8 thought -8 three -7 through -2 till -4 time -3 times -1 timetable 3 title -1
    to 2 today -5 told -7 too 2 took 2 top 9 tore 3 town -3 trade 6 traffic 3 train -1 trained 1 training 7 tram 2
    transport 1 tried -3 trip 4 trouble 2 truck 6 tuesday -4 tuition -4 turn -1 tutor 2 twelve 1 twenty -2 two 2
    uncle -1 university 1 up -4 us -1 used -7 van -1 very 2 vet -3 vicar -2 village 4 visa 3 volunteered 4 voyage 2
    walk -5 walked -6 walking -1 want 5 wanted -5 wants 2 warm -2 was 1 watch -2 watched -2 water 2 way -1 we -1
    weather -1 wednesday 5 weeks -7 went -9 were -8 what -1 when -5 which -2 white -1 who -3 whole -9 why -1 wife 5
    will -5 wind -5 window -2 wish -2 wishes -6 withdraw 8 withdrawal -4 word -3 work -1 worked -3 working 2
    workshop -3 would -2 wrist 2 write -1 wrote -5 yard 3 years -2 yes -4 yesterday -4 you -14 young 3 younger -1`,
    openerPair: `
    's_my -1 's_the -1 @name_'s -2 @name_. -8 @name_@name -19 @name_^ 3 @name_are 2 @name_from -9 @name_here -13
    @name_i 6 @name_in -3 @name_instead -3 @name_is 1 @name_makes 3 @name_on -4 @name_says -3 @name_season 7
    @name_will 3 @name_with -1 @number_@close 6 @number_^ -1 @unknown_. 2 @unknown_^ -15 @unknown_are -4
    @unknown_for -1 @unknown_from -2 @unknown_i 2 @unknown_in -6 @unknown_no -7 @unknown_on -2 @unknown_season 4
    @unknown_that 2 @unknown_the 3 ^_^ -10 a_@name -2 a_@unknown -1 a_bit -2 a_candidate -3 a_carer -2
    a_colleague 2 a_customer -1 a_dog 1 a_guest 2 a_half -9 a_house 1 a_little -6 a_machine -1 a_mother 3 a_new 3
    a_person -6 a_pound -1 a_promise -2 a_sack -2 a_school -1 a_sign -4 a_small 6 a_start 1 a_team -3 a_thing -4
    a_van -6 a_very 3 a_wife 5 a_woman 3 accepted_a 3 accepted_another -4 after_a -2 after_praying -1 after_some -2
    after_the 2 all_the -7 allow_me -3 although_i -4 an_apprentice -1 an_email -1 another_^ -2 another_company -2
    another_hospital 4 another_thing 7 apart_from 2 aside_from 4 at_@name -7 at_home 1 at_sixty 4 before_i -5
    before_she 4 before_the -3 begin_there -3 being_a -2 being_the 3 best_wishes -1 bro_^ -1 by_the -5 bye_now -1
    calm_seas -1 came_home -1 can_i -1 can_not 4 could_not -1 dad_'s 8 dad_says -2 decided_to 1 do_keep -4
    do_not -7 double_time -4 down_to 2 due_to 3 either_. -1 everybody_'s -2 family_reasons 2 first_^ -3
    first_off -1 five_rounds 4 found_out 5 found_that -3 four_days 5 four_rounds 3 friday_is -4 from_easter 3
    from_my -4 give_me -2 give_my -2 given_that 5 given_the 5 god_help -2 good_luck -2 got_@unknown -1 got_a 2
    got_another 5 got_hired -2 got_my 4 got_to -4 had_a 5 hang_on -2 has_not -1 have_a -7 have_accepted -5
    have_decided -2 having_accepted 3 having_been 4 having_said -5 having_taken -2 he_'s -15 he_can -1 he_has 1
    he_is -2 he_would -1 hence_i -1 here_'s -9 here_is -1 hon_. -1 honestly_i 4 honestly_the -3 however_^ -3
    hubby_'s 4 i_@unknown 1 i_^ -6 i_accepted 7 i_admire -2 i_admired -3 i_agree -4 i_agreed -1 i_already 3
    i_also 8 i_am 1 i_applied -6 i_appreciate -2 i_are -4 i_asked -4 i_began -3 i_begin 1 i_believe -3 i_bought -6
    i_broke 4 i_brought -4 i_came -5 i_can 3 i_come -8 i_cook -1 i_could 2 i_counted -4 i_decided -2 i_did -5
    i_do 1 i_doubt -1 i_drive -8 i_drove -2 i_enjoyed -3 i_express -4 i_failed 3 i_find 4 i_finished -3 i_gave 3
    i_get 5 i_give -2 i_got 3 i_grew -5 i_had -3 i_hate 5 i_have 2 i_hear 3 i_heard -2 i_hold 1 i_hope -9 i_hurt 3
    i_just 5 i_keep 4 i_know -7 i_laughed -3 i_learned -10 i_learnt -5 i_leave 1 i_left -6 i_liked -6 i_live -1
    i_look 2 i_lost 6 i_love -3 i_loved -4 i_mean -2 i_met -3 i_might -3 i_needed -1 i_never 3 i_noticed -4
    i_once -1 i_only 4 i_ought -1 i_paid -2 i_passed 1 i_picked -1 i_play 4 i_played -3 i_pray 2 i_promise 1
    i_promised 2 i_put -6 i_quit 2 i_ran -5 i_rang -3 i_read -7 i_really -1 i_recently 4 i_reckon 1 i_recommend -3
    i_regret -4 i_remember -6 i_request -1 i_resign -3 i_respectfully 4 i_said -1 i_sang -4 i_sat -2 i_saw -8
    i_see -2 i_shall -3 i_should 4 i_shut -1 i_sing 3 i_slept -1 i_speak 4 i_spent -4 i_stand -2 i_start 2
    i_started -2 i_still -1 i_stood -5 i_studied -1 i_take 1 i_talk 2 i_talked -5 i_taught -3 i_thank -3 i_think 3
    i_thought -4 i_told -5 i_took 5 i_tore 3 i_train 1 i_trained -2 i_tried -6 i_turned 1 i_used -4 i_volunteered 4
    i_walked -6 i_want 4 i_wanted -4 i_was 4 i_watched -2 i_went -7 i_were -3 i_will -6 i_wish -4 i_withdraw 7
    i_worked -2 i_would -3 i_write -1 i_wrote -3 if_i -5 in_@name 3 in_@number -9 in_a -10 in_addition 3 in_all -1
    in_any 1 in_april 7 in_case -4 in_january -2 in_june 2 in_my -6 in_our -4 in_september 4 in_summer 4 in_that -1
    in_the 1 in_those -3 in_which -7 in_winter -2 in_your 3 is_a 1 is_my 3 is_not -3 is_that 2 it_'s 5 it_came -3
    it_had -1 it_has -1 it_is 6 it_sits -4 it_starts -5 it_takes -1 it_took -7 it_turns 2 it_was -13 it_will 4
    it_would 4 its_@name -1 joined_duty -1 joining_bonus -2 just_to 1 kindly_withdraw 4 last_night -4 last_week -2
    let_'s -6 like_a -2 load_@unknown 4 look_^ -3 love_^ -2 mate_. -2 may_i -3 may_the -8 me_^ 9 means_i -3
    mine_'s -2 miss_@name -3 mornings_i 7 mrs_@name -4 much_^ -2 mum_says 6 my_@name 10 my_@number -4
    my_@unknown -1 my_ankle 4 my_answer -2 my_application -5 my_apprenticeship 4 my_asthma 4 my_aunt -7 my_aunty -1
    my_baby 4 my_back 10 my_badge 2 my_band 4 my_batchmate -5 my_best -4 my_bicycle 3 my_bike 3 my_blood 2
    my_boss -4 my_boyfriend 1 my_boys -3 my_brother -2 my_brothers -1 my_buddy -5 my_bus -3 my_car -2
    my_cardiologist -6 my_cat 1 my_chest 2 my_children -5 my_choir 1 my_circumstances 4 my_colleague -7
    my_college 3 my_confidence -1 my_contract 2 my_course -4 my_cousin -5 my_current -3 my_date -6 my_daughter 2
    my_days -9 my_dear -5 my_decision -3 my_desk -2 my_doctor -4 my_dog -1 my_driving 4 my_ears 1 my_eldest -1
    my_english 4 my_evening 7 my_evenings 1 my_eyes 5 my_eyesight 8 my_family 2 my_father -1 my_feet -3 my_fiance 4
    my_field 3 my_final 1 my_first -4 my_flat 1 my_flatmate -2 my_former -10 my_french 8 my_friend -7 my_gaffer 4
    my_garden -2 my_german 4 my_girl 6 my_gp -4 my_gran -5 my_grandad -3 my_grandchildren 3 my_granddaughter -4
    my_grandfather -2 my_grandpa -2 my_grandson -5 my_grant 2 my_hands 3 my_head -10 my_hearing 6 my_hip 8
    my_hours 7 my_in 6 my_kids -3 my_knee 10 my_knees 2 my_landlord 7 my_laptop -1 my_last 4 my_late -6 my_law 5
    my_lecturer -4 my_left 4 my_licence 8 my_little 4 my_mam -4 my_mama -1 my_manager -5 my_mate -5 my_medical 2
    my_mind -3 my_mom 4 my_mother -1 my_mum -2 my_neighbor -2 my_neighbour -4 my_nephew -2 my_nerves 5 my_new -6
    my_niece 2 my_night 2 my_notes -3 my_notice -2 my_number -4 my_old -2 my_other -4 my_own 5 my_parents 4
    my_partner 7 my_passport 2 my_people -7 my_phone -6 my_plans -2 my_practice -6 my_present -8 my_professor -3
    my_reason 2 my_reasons -6 my_regards -3 my_residence 6 my_ride -2 my_scholarship 2 my_second -2 my_shifts -7
    my_shoulder 2 my_sister -4 my_son 1 my_studies 1 my_sugar 5 my_teacher -5 my_thesis 2 my_three -4 my_trade 6
    my_truck 6 my_tutor -2 my_twins 1 my_two 4 my_uncle -1 my_van -4 my_visa 3 my_wife -2 my_withdrawal -4
    my_word -3 my_working 2 my_wrist 3 my_younger -1 nan_'s 2 near_the -5 neither_of -2 night_shift 5 nights_do 3
    no_@unknown -5 no_^ -10 no_hard -2 no_need -2 not_a 3 not_going -4 not_the -3 not_with -4 now_i -11 now_that 3
    now_the 2 of_course -3 of_the 3 of_today -3 on_a -3 on_account 3 on_monday -4 on_my -2 on_reflection -3
    on_sunday -4 on_sundays 2 on_the -7 on_top 11 on_tuesday -2 once_i -2 one_^ -1 one_of -2 one_that -8
    one_thing 3 only_the 1 only_with -1 our_@name -2 our_@unknown 6 our_eldest 2 our_first -2 our_flat 3
    our_landlord -2 our_residence -5 owing_to 7 p.s._i 5 partly_^ -3 please_do -3 pulling_out -1 quite_@unknown 6
    quite_apart 1 quite_sudden -6 regarding_the -5 regards_^ -3 right_now -1 said_yes -3 saturdays_are 4
    second_^ -3 secondly_^ -2 see_^ -2 seeing_^ -8 seeing_that 7 she_'s -4 she_asked 4 she_has -8 she_is -3
    shift_work 7 signed_on 2 sir_. -2 sir_^ -4 six_weeks -6 somebody_'s -6 somebody_with -1 someone_with -2
    stay_blessed -3 staying_put -1 sunday_^ -2 sundays_are 1 take_care -6 taken_a -6 taken_another -3 taken_up 2
    talking_to 3 tell_him -1 thank_you -1 thanks_for -4 the_@name 3 the_@number 7 the_@unknown -1 the_answer -5
    the_baby 1 the_best -1 the_board -3 the_boat -1 the_boxes -1 the_boys 2 the_branch 4 the_bridge 5 the_bus 1
    the_cake -1 the_car -6 the_carpenter -3 the_cat -1 the_cause -2 the_chair 4 the_charity -4 the_children -2
    the_choir 5 the_church -2 the_coach -5 the_cold -3 the_college 2 the_commute 11 the_company 3 the_contract -4
    the_cottage 7 the_course 4 the_creche 3 the_decision -2 the_desk 3 the_doc -2 the_doctor -2 the_dog -1
    the_drive 7 the_driver -3 the_early 7 the_eldest 2 the_fact 6 the_family -5 the_farm 5 the_ferry 6 the_field 1
    the_firm -4 the_fish -2 the_flat -1 the_form -3 the_freezer -2 the_girls -4 the_gp -4 the_group 2
    the_hospital -3 the_interview -3 the_island 2 the_job 1 the_keys 3 the_kids -1 the_kitchen -3 the_knees 1
    the_lab 3 the_lads -2 the_lady -1 the_landlord 3 the_last 1 the_lease -1 the_letter -5 the_library -1
    the_lift -4 the_line -1 the_little 1 the_location -4 the_month 7 the_mosque 4 the_mother 3 the_new -6
    the_next -5 the_night 2 the_nursery -1 the_nurses -1 the_office 2 the_old 1 the_one -5 the_other 5 the_part -3
    the_pen -1 the_permit 4 the_photo -2 the_piano -3 the_place 8 the_plant 8 the_plumber -5 the_porter -1
    the_position 4 the_post 4 the_practice -3 the_project 2 the_rain -4 the_reading 4 the_reason -5
    the_reference -3 the_replacement 2 the_residents -1 the_river 1 the_road 2 the_roof -5 the_same 2 the_school -3
    the_sea 3 the_season 4 the_second 4 the_shifts 5 the_shoe -2 the_short 4 the_sisters -3 the_site 5 the_slot -1
    the_smell 3 the_soup -3 the_specialist -5 the_spring 3 the_stairs 6 the_start 3 the_sun -1 the_surgeon 2
    the_tablets -1 the_tax -2 the_team -4 the_third -1 the_town -3 the_training 1 the_tram 2 the_trip 4
    the_trouble 3 the_two 5 the_van 5 the_vet -3 the_vicar -2 the_way -4 the_whole -6 the_wife 11 the_wind -5
    the_winter 2 the_woman -3 the_work -9 the_year -3 the_young 4 their_@unknown -6 their_platform -2
    their_project -1 theirs_is -6 then_^ -9 then_an 1 then_i -5 then_it -2 then_my 6 then_she -3 then_there 14
    then_they 3 then_we 3 there_'s 2 there_are -10 there_i -4 there_is 3 there_was -5 there_were -1 there_would -2
    they_also 3 they_are -10 they_do -2 they_live -2 they_moved 3 they_put -1 they_said 2 they_were -3 this_is -8
    though_. -5 though_^ -5 till_the -1 to_a -6 to_be -2 to_tell 4 to_the 3 too_. -4 truth_be 5 truth_is -2
    turns_out 4 twelve_years 1 two_@unknown -3 two_discs 1 two_of -1 two_reasons 1 two_things -4 until_i -2
    until_then 2 want_to -6 warmly_^ -2 we_@unknown 2 we_are 5 we_do -3 we_fly -2 we_go -1 we_got -4 we_had -1
    we_have 2 we_leave 2 we_open -1 we_spoke -3 we_were 2 we_will 2 weekends_are 3 well_^ -5 what_a -4 what_i -1
    what_is -1 what_they -8 what_with 10 when_i -7 when_my -3 where_i -5 where_my -5 where_the -3 where_they -2
    while_@unknown -2 while_the 3 while_there -5 who_'s -3 who_made -3 whose_@unknown -1 whose_work -3 wife_'s 4
    will_be -2 will_not -1 with_@unknown -4 with_apologies -3 with_four 1 with_kind -1 with_my 1 with_no -3
    with_regret -1 with_respect -5 with_that -5 with_the 5 with_three -5 with_warm -2 would_have -2 would_rather -3
    x_@close -4 yes_^ -5 you_also -7 you_are 5 you_asked -11 you_have -11 you_know 5 you_may -4 you_need 3
    you_will 2 you_would -4 your_@unknown -5 your_depot 4 your_office 1 your_place 3`,
    joint: `
    , -1 ^ -1 also 18 and -2 anyway 8 as -2 besides 9 but 1 cos 3 for -1 moreover 7 plus 7 since -3 so -12 which -8`,
    mark: `
    , -2 : 8 ; 2 @dash 3 and -12 as -2 because -1 before -6 hence -3 if -7 plus 3 since -4 so -20 therefore -3
    though -4 until -5 yet -4`,
    jointOpenerPair: `
    ,_@number 5 ,_@unknown 3 ,_^ -22 ,_accepted -4 ,_after 3 ,_all -1 ,_another -6 ,_asked 3 ,_at -7 ,_been -1
    ,_before -6 ,_being -1 ,_between -1 ,_boss -3 ,_both -2 ,_bro -1 ,_buddy -1 ,_by -8 ,_dear -1 ,_do -4 ,_each -1
    ,_either -1 ,_even -3 ,_every -3 ,_father 2 ,_first 2 ,_forty 2 ,_found 1 ,_four 3 ,_given 6 ,_god -2 ,_got 2
    ,_has -4 ,_having 2 ,_he -2 ,_hence -3 ,_his -6 ,_hon -1 ,_honestly -4 ,_i 5 ,_if -7 ,_in -3 ,_including -4
    ,_it 6 ,_just -4 ,_kids -1 ,_kindly -4 ,_let -3 ,_like -6 ,_love -1 ,_madam -2 ,_made -2 ,_mate -5 ,_mine -1
    ,_mornings 4 ,_mostly -3 ,_mum -3 ,_my 4 ,_near -5 ,_new 2 ,_night 4 ,_nights 3 ,_no 4 ,_not 1 ,_now -2 ,_of -8
    ,_on -10 ,_once -3 ,_one -2 ,_only 2 ,_or -2 ,_our 2 ,_pal -1 ,_partly 2 ,_please -6 ,_quite -6 ,_right -1
    ,_same -3 ,_school 3 ,_seeing 2 ,_selling 2 ,_set -4 ,_she 1 ,_sir -4 ,_somebody -2 ,_sorry -4 ,_standing -2
    ,_still 3 ,_sundays 4 ,_talked -2 ,_the 6 ,_their -3 ,_theirs -3 ,_then -3 ,_there -5 ,_therefore -3 ,_they -5
    ,_third -1 ,_though -4 ,_three -1 ,_through -2 ,_to -10 ,_too -6 ,_twelve -1 ,_until -5 ,_up -2 ,_very -1
    ,_what 3 ,_when -7 ,_where -12 ,_who -14 ,_whose -7 ,_with -3 ,_without 2 ,_would 1 ,_yet -4 ,_you 4 ,_your 5
    ^_@name 4 ^_@unknown 1 ^_a 4 ^_after -12 ^_all -9 ^_allow -3 ^_although -4 ^_another 7 ^_aside 4 ^_at -4
    ^_been -1 ^_best -8 ^_big -2 ^_both -5 ^_broke 5 ^_by 1 ^_bye -2 ^_can 5 ^_cheers -6 ^_church 5 ^_coffee -4
    ^_congratulations -6 ^_dad 5 ^_do -7 ^_doing 3 ^_dust 7 ^_each -2 ^_eight -3 ^_even -1 ^_every -5 ^_father 3
    ^_first -8 ^_five 3 ^_found 3 ^_four 1 ^_furthermore 3 ^_getting 6 ^_give -7 ^_given 5 ^_go -2 ^_going 3
    ^_good -13 ^_got 7 ^_had 6 ^_harvest 6 ^_have -9 ^_he -6 ^_her -3 ^_here -10 ^_his -2 ^_honestly -1 ^_hope -7
    ^_however -4 ^_hubby 5 ^_hugs -1 ^_i -9 ^_if -4 ^_it -2 ^_its -3 ^_kindly 1 ^_lambing 4 ^_last -3 ^_living 1
    ^_load 4 ^_look -3 ^_lots 1 ^_mam 4 ^_mama -1 ^_me 6 ^_mine -1 ^_missus 4 ^_moving 1 ^_mrs -3 ^_much -3 ^_my -6
    ^_never 6 ^_next -1 ^_night 5 ^_nights 3 ^_no -11 ^_not -5 ^_nothing -5 ^_now -7 ^_oh -2 ^_on 4 ^_only -2
    ^_owing 7 ^_p.s. 5 ^_passed 3 ^_please -11 ^_ps 5 ^_pulling -1 ^_ramadan 3 ^_reason -5 ^_regards -3 ^_right -2
    ^_sat -1 ^_saturdays 5 ^_second -3 ^_see -1 ^_seeing -2 ^_she -17 ^_shift 5 ^_sir -2 ^_six -1 ^_small 4
    ^_sorry -2 ^_stay -5 ^_still -1 ^_ta -1 ^_take -6 ^_tell -4 ^_thank -2 ^_thanks -6 ^_the -1 ^_theirs -3
    ^_then 12 ^_they 1 ^_third 1 ^_this -8 ^_three -3 ^_to -10 ^_today -3 ^_too 4 ^_training -4 ^_truth -2
    ^_turns 5 ^_twelve 4 ^_twenty 2 ^_two -3 ^_unfortunately -1 ^_uni 2 ^_warmly -2 ^_we -2 ^_weekends 4 ^_when -8
    ^_why -1 ^_wishing -3 ^_withdrawing -1 ^_y'all 2 ^_yes -5 ^_you -8 ^_your -15 also_^ -11 also_i 10 also_my 9
    also_the 8 also_your 5 and_@name -1 and_@unknown 1 and_^ -1 and_a 1 and_accepted -1 and_after -1
    and_afternoons -3 and_am -8 and_an -3 and_apart 3 and_at 2 and_be -1 and_begin -3 and_being 6 and_by -5
    and_came -1 and_can -8 and_come -1 and_comes -1 and_could -1 and_dad 2 and_down 1 and_each -3 and_found -2
    and_four 2 and_friday -4 and_fridays 1 and_from 4 and_getting -3 and_gives -2 and_gone 4 and_got -10 and_had -1
    and_has -4 and_have -11 and_having 1 and_he 2 and_her -1 and_hereby -3 and_honestly 5 and_i -2 and_in 6
    and_is -6 and_it -1 and_its -2 and_leave -2 and_let -1 and_me -9 and_more -5 and_mum 4 and_my 2 and_needs -1
    and_never -1 and_night 1 and_nobody -3 and_not -6 and_now 4 and_of 1 and_on 1 and_one -5 and_our 6 and_partly 4
    and_quite 7 and_said -4 and_saturday -1 and_saw 4 and_says -2 and_she -6 and_signed -2 and_six -5
    and_somebody -3 and_someone -2 and_staying -1 and_sunday 3 and_sure 3 and_the -1 and_their -6 and_then 3
    and_there 4 and_they -11 and_thursdays 2 and_till -1 and_to 7 and_truth 6 and_two -3 and_want -7 and_wants -3
    and_we -4 and_where -1 and_will -5 and_with 2 and_without -2 and_would -7 and_you 4 and_your 8 and_yours -1
    anyway_i 6 as_@name 3 as_@unknown -7 as_a -5 as_an -2 as_i 1 as_in -3 as_it 5 as_my 3 as_night -4 as_of -3
    as_the 5 as_to -3 as_we 5 as_well -6 as_you 3 as_your -4 as_yours -2 because_@name -4 because_he -4
    because_it -5 because_my 5 because_of 3 because_she -6 because_the 1 because_they 1 because_we 5 because_you -4
    besides_^ 3 besides_i 6 but_@name 2 but_do -4 but_i 3 but_let -3 but_my 4 but_no -1 but_the 1 but_then -5
    but_there 3 but_we 4 cos_my -1 for_a -4 for_family -4 for_i 5 for_me -2 for_one 1 for_the -6 moreover_i 6
    plus_a -8 plus_an -4 plus_i 15 plus_joining -2 plus_mum 3 plus_my 7 since_a -5 since_accepted 3 since_her -1
    since_it 4 since_january 1 since_joined -5 since_my -2 since_sunday 2 since_taken -1 since_the 1 since_their -1
    since_then -6 so_i -3 so_my -1 so_the 2 that_'s -14 that_@unknown -4 that_day -5 that_i 7 that_is -6 that_my 4
    that_was -3 that_we 1 that_will -1 which_^ 4 which_i -1 which_is -5 which_means -3 which_my -4`,
    nextJoint: `
    , -2 also 9 and 2 anyway 2 as 1 because -21 besides 12 but -6 cos 6 moreover 10 plus 1 since -7 so -1 which 12`,
    nextOpener: `
    's 13 @name 2 @number -1 @unknown -4 ^ 1 a -4 about -7 accepted 5 after 8 all 1 always -7 am -3 an 4 another 2
    answers -2 are 1 ask 4 asked -4 at 1 ate -3 be -6 before 6 behind -4 being -1 beside -1 between -1 bought 2
    bro 2 broken 6 bus 4 by -2 came -1 can 2 car -3 carried -2 christmas 5 come -7 comes -2 could -4 dad 3 dear -2
    decided 4 did -2 do 4 done 1 down -2 due 1 each -3 easter 6 eat -1 either 15 eleven -2 even -7 evenings 3
    ever -2 every 3 everything -7 failed 4 falls 4 family 1 fat -2 father 2 february 4 flour 3 forth -8 forty 4
    found 1 free -5 friday 5 fridays 2 full 2 gave -2 get -3 gets 3 getting -2 give -1 gives -1 glad -3 go -1 god 1
    goes -6 going 3 gone -2 good -14 got 6 hard -5 has -6 have -1 having 1 he -11 hear -1 her 3 here -2 high -4
    his -5 home -2 honestly -1 hope -4 however -3 i 3 if -8 in -3 including -4 into 6 is -1 it -1 its 2 join 3
    june 2 just -5 keep 4 kids -2 know -3 knows -3 labor -4 leaves -6 leaving 1 left -6 let -2 lifts 2 like -9
    live 6 load -1 long 7 look -1 looked -1 love 3 lovely -1 loves -2 ma -3 ma'am -4 made -6 mainly 3 makes 2
    many -6 mate -2 matron -1 may -4 me 12 mean 3 means -1 mind -4 mine 1 mom 4 monday 4 more -4 mornings 4 most -3
    mostly -3 mr -6 much -8 mum 3 must 5 my 2 n 6 need 5 needs 5 neither -4 nights 2 nine -3 no 3 nor -1 not 5 of 3
    on 2 once -7 one -1 only -6 or -9 ours 2 out -6 outside -3 over -4 partly 2 passed -4 pay -1 per -3 please -7
    pleased -4 practice 4 put -7 puts -1 quick -1 reason 2 rehearsals -5 respectfully 1 round 1 said 2 same -7
    sang -2 sat -2 saturdays 5 saw -2 say -2 says -8 school 4 second -6 secondly 6 see -1 selling -4 sends -3
    she -12 short -2 should -1 simple 2 sir 1 sit -3 six 2 sleep -3 slept -8 sold -3 someone -1 soon -4 sorry -9
    sort -3 start 3 stops 2 suits -4 sunday -2 sweet -4 taken 2 takes -1 taking 3 talked -6 tell -5 tells -3 ten 5
    thank -9 the -3 their -5 then -5 there -3 therefore -5 these -1 they -3 third -3 this 1 though -9 thought -5
    three -1 through -2 thurs -2 thursday 3 thursdays 6 till 3 to 7 told -5 too 24 tuesday -6 twelve -2 two -6
    unless -3 until 12 use -2 used -2 usual -3 very -3 waiting -6 walk 2 want 4 wants 11 warm -2 was -1 we 4
    wednesdays 3 well 7 went -4 what 5 whatever -4 when 1 where -4 while 1 whoever -4 will -2 with 1 withdraw -11
    withdrawing -4 withdrawn -5 without -6 would 5 wrapped -2 wrote -2 yes -2 yet 4 you -3 your 1`,
    lastJoint: `
    , -2 : 2 ; 2 @dash 3 @open 2 @unknown 1 a -2 about -4 actually 4 after -4 again 8 all -6 also 13 although 5
    and -2 another -18 anyway 4 apart 12 as -4 aside 7 at -7 because -2 being 1 besides 21 but -9 car -6 cheers 3
    dad 1 do -4 doing 2 due -1 even 4 first 9 for 1 four 1 from 4 further 3 give -1 given 8 going 8 good -7 had 1
    he -5 here 5 himself -4 honestly -7 however 2 i -4 if -2 in -1 it -12 last 3 look -3 mam -5 mate 4 may -1
    maybe -2 me -8 mind -5 moving -1 mr -3 my -11 no -8 nothing -8 oh 8 on 5 please -2 plus 6 prior -6 pulling 2
    quite 10 reason 9 right -4 saturdays 2 second 11 secondly 7 see 4 seeing 7 she -17 since -6 so -10
    something -17 sorry -5 thank -5 thanks -1 that -7 the -5 then 9 there -9 therefore -4 they -13 thing -11
    third 6 thirdly 5 this -6 though -4 thursday -7 to -2 turns -7 twelve -4 two 7 unfortunately -2 unless -5
    we -12 well -7 went -3 what 9 when -10 while 1 with -2 withdrawing 4 yes -9 yet -4 you -12 your -16`,
    jointBehindAct: `
    , -1 also 4 and -6 as 10 because 15 besides 5 but -8 for 9 plus -9 since 10 so -11 which -7`,
    jointBeforeAct: `
    , -10 also 6 and 1 as 2 because 10 but 2 plus -5 so 4 that 5 which -2`,
    jointAdjacent: `
    , -2 also 4 and 10 as -21 because -6 besides 2 cos 2 for 1 plus -10 since -22 that 2 which -12`,
    jointBeside: `
    , -4 also 11 and 12 anyway 6 as -17 because -8 besides 5 but -4 for -1 moreover 4 plus 4 since -16 so -14
    that 5`,
    jointNext: `
    ^ -7 also 9 and 2 as -20 because -16 besides 3 but -10 for -6 moreover 4 plus 9 since -9 so 2 that -5 which 2`,
    jointFar: `
    , 3 ^ -6 also 2 and 6 as -11 because -12 but 1 for -4 since -1 so -6 that 4 which -3`,
    openerAdjacent: `
    's -3 @name -1 @number 2 @unknown 2 ^ -4 a 5 accepted -16 after 3 am -7 an -1 another -2 at -3 begin -3
    being -3 boss -4 can -6 either -1 friday -4 from 3 got -6 has -3 have -8 having -1 he -1 hereby -3 his -2
    honestly -3 hour -4 i -5 is -4 joined -5 me 2 means -2 more -5 mum 6 my 8 no 10 not 4 now -5 of -5 on -4
    one -10 our 6 said -3 staying -1 taken -1 ten -1 the 3 their -3 theirs -3 then 4 there 5 they -7 to -1 too -6
    we -2 what 3 when -1 where -7 who -5 whose -7 will -4 with 3 would 3 your 5`,
    openerBeside: `
    's -3 @name 4 ^ -8 a -4 afternoons -2 an -7 another 2 apart 3 are -3 at 2 been -2 before -4 by -2 dad 3 do -4
    double -4 down 3 four 1 from 2 getting -3 have -1 having -6 hence -4 herself 5 honestly 4 i -4 is 1 it -1
    its -3 joining -1 kindly -2 leave -2 me 1 mornings 2 my 7 not -3 now 1 of -4 on 1 once -2 our 6 quite 3 role -5
    saturday -1 secondly 4 six -5 somebody -4 the 3 their -7 then 4 there -1 they -5 thursdays 2 to 5 truth 5 two 3
    we -2 what -3 where -3 while 2 will -1 with 1 you -5 your 9`,
    openerNext: `
    's -3 @name -5 ^ 4 a -6 after -1 all -1 another -6 at -3 before 1 both -3 by -2 can 2 counsel -2 dad 3 do -5
    doctor -2 eight -3 every -4 farm -2 found -4 four -10 from -4 furthermore 3 give -2 got -3 had 1 her -1 his -4
    i -2 in 3 is 1 it -3 last -4 let -1 may 2 maybe -4 me -6 my 3 night 2 no -14 not -5 now 1 on 9 one -7 only -2
    our 4 p.s. 6 right -1 same -1 six -1 someone -6 stay -3 sure -3 the -3 theirs -3 then 3 there -2 they -16
    thirty 2 three -3 to -1 too 1 two -8 uni 1 until -3 we -5 went -1 what -9 with 2 you 4`,
    openerFar: `
    @name 4 a -1 after 3 another 1 at 2 by -2 dad -5 finally 4 from 3 got 2 he 2 i -3 in 1 is -4 it 2 last -2 let 1
    me -4 neither 4 never 5 night 2 no -9 not -6 now -6 of -1 on -2 one -3 our -7 she -3 somebody -1 standing 2
    stay -3 the -1 then 1 there 2 they -2 we -9 what -1 while -3 who -1 with -11 would -1 you -5 your -6`,
  },
};
