/**
 * Stems of ordinary words: what the writers of this project's own drafts and sentences (fixtures/) wrote in lower case three times
 * and more. At the start of a sentence a capital makes none of them a name.
 */
export const ORDINARY: ReadonlySet<string> = new Set(
  `
  abiliti aboard abroad absolut abstract academi academic accent accept access accident accompani accomplishment accordion account
  accountant achiev achievement acknowledg acknowledgement acoustic act action actor actuari adapt add additional address admin admir
  admirer admission admit adopt ador ads adult advert advic advis adviser advisor advisori advocat affair afford afraid afternoon age aged
  agenci agenda agent agr agre agronomist aid aim air airport alarm album alert align aliv allergi allow alongsid aloud alright alt
  altitud alum alumni alumnus amateur amaz amount analyse analytic angel animal annex anniversari announc annual anytim anywher apologi
  apostroph app appeal appear appendix appli applicant application appoint appointment apprentic apprenticeship approach appropriat approv
  approval aquarium architect architectur archiv archivist area argu arm armi arrang arrangement arriv arrival arrow art articl artist ash
  asid ask asleep assai asset assist assistant assum asthma ate atla attach attempt attend attest attic attitud audio audit audition
  auditor aunt author automatic autumn avoid await awak awar award awe awesom awful babi babysit bachelor backend backfir background
  backlog bad badg badli bag bak baker bakeri balconi ban band bank banner bar barbecu barber bareli barg bargain barista barlei barn
  barometer barrier barter bas basic basis basket bass bat batch bath bathroom batteri bay beach beacon beam bean beard beat beauti becam
  becom bed bedsid bee beekeeper beer beforehand beg begin beginner behalf believer bell belong belt bench benchmark bend beneficial
  benefit berth bet beta bibl bibliographi bicycl bid bigger biggest bik bill bin bind binder bio biodata biographi biologi biologist bird
  birth birthdai biscuit bishop bit black blad blam blank blanket blend bless blind block blog blood blown blu blurb board boat boatyard
  bodi boil boiler bold bolt bond bonus book bookkeeper booklet bookshop boot bootcamp booth bor border born borrow boss bot botanist
  bother bottl bottom bounc bound boundari bow bowl box boy boyfriend brain brak branch brand brass brav bread break breakfast breath
  breweri brick brid bridg brigad brightest brilliant bring broadcaster brochur broker broom brother brush bucket buddi budget bug build
  builder bullet bulletin bump bunk buri burial burn burnout burnt bursar bursari burst bus button buy buyer bylaw bylin cab cabin cabl
  cadet caf cafeteria cak calculator calendar call caller calm camera camp campaign campus canal cancel cancer candidaci candidat
  candidatur candl candlelight canteen captain caption car carbon card career carer caretaker carnival carousel carpenter carpentri carri
  carriag cart carv cas cash cassava cast casual cat catalogu catch categori caterer cathedral caus celebrat cell cellar cellist cello
  cement census cent centenari centr centrifug centuri ceramic certifi certificat certification chain chair chairman chalk challeng
  chamber chanc chang changer channel chapel chaplain chapter character charg charger charisma chariti chart chas chat cheap cheaper check
  checklist checkout cheeki chees chef chemistri chequ chess chest chief child childcar childhood chinwag chip choic choir choirmaster
  choose chorus church churn cinema circl circular circulat circus cit civil clai claim clarifi clash class classmat classroom claus clean
  cleaner clearer clearest clerk clever click client climat clinic clip clock clos cloth cloud clu club cluster clutch coach coal coast
  coastguard coat cod coffe coffin cohort coin cold collaborat colleagu collect colleg colossal colour column com combin comma command
  commend comment commission commit committe common commut compani compar comparison competitor complain complaint complet compliment
  compost computer concentrat concern concert conclud concret condition condolenc conductor confident confidential confirm confus
  congratulation congress connect connection connector consent conservator consulat consultanci consultant contact contain content context
  continent continu contract contractor contradict contribut contribution control convenient conversation convert convinc cook cool
  coordinat coordinator cop copi copywriter corner correct correction corridor cost costum cot cottag council counsel count counter
  counterparti countersign counti countri coupl courag courier cours court courtesi cousin cover crack craft cran crash crat creat credit
  crew crim criteria critiqu cross crossroad crossword crowd crumb crush crust cry cultur cup cupboard cur curator current curriculum
  curtain curv custom customer cut cutter cv cycl dad daft dahlia daili dairi dam damp danc dancer dar dark dash dashboard dat data
  databas dataset daughter dawn daylight dead deadlin deaf deal dealt dean dearli death debat debt debug decad decent decid deck declin
  deep deepest deepli defibrillator degre delai delet delight deliver deliveri demand dementia demo demonstrat dental dentist dentistri
  depend deposit depot depth deputi describ deserv design designer desk desperat developer diabet diagnosis diagram dial dialect dialogu
  dialysis diari dictionari died diesel differ difficult dig digest digger digit digital dinner diploma direct direction director
  directori disagre disappoint discharg discount discuss dish dispatch dispatcher displai disposal disput disregard distribut district
  disturb diver divers divin divorc doc dock doctor document documentari dog dollar domain donat donation donor door dos dosag dossier dot
  doubl doubt dough dovetail download dozen draft drag dragon drain drainag draw drawer dream dress drill drink drip driv drive driver
  dron drop drum dry due dug dull duplicat dust duti dye dynamic eager ear earli earlier earliest earn earth eas easier east eat economic
  ecosystem edit editor editorial eel effect egg eight eighteen eighti elder electric electrician elegant eleven elit elsewher email
  embark embassi embodi emergenci emploi employe employer empower empti enclos end endeavour endors endorsement energi engin engineer
  enjoi enlighten enquir enquiri ensur enter enthusiasm entir entri envelop envi episod equal error essai estat eternal ethic eulogi euro
  even event everybodi exact exam examiner exampl excellent exceptional exchang excus exhibit exist exit expand expect expectation expedit
  expens experienc expert expir explain explor exploratori expo export express exquisit extend external extra extraordinari eye facilitat
  faciliti fact factori faculti fail failur fair fairer fall fals famili famous fan fanci fantastic far farm farmer fashion fast faster
  father fatigu fault favor favour favourit fax fear featur fed fee feed feedback feel feet fellow fenc ferri festival fetch fewer fiddl
  field fieldwork fifteen fifth fifti fight figur fil fill film filter final find finest finger finish fintech fir firm firmwar fish
  fisheri fit fitter fiv fix flag flang flash flat flatmat fleet flight float flood floor flour flow flowchart flower flu fluent fly flyer
  focus fold folder folk follow follower font food fool foot footag football footbridg footer footnot footpath footstep forbid forc
  forecast foreigner foreman forestri forever forget fork forklift form formal format former formula fort forth forti fortnight fortun
  forum foster founder foundri four fourteen fourth fraction fram framework frank fraud fre freelancer freeli freez fresh fresher fridg
  friend frog front frost frozen fruit full fun fund fundraiser funeral funni further fus futur gaffer gain gala galleri gam gap garag
  garden gardener gas gasket gat gather gaug gear gearbox gem general generation generator genius gentli get giant gift gig girl
  girlfriend gist giv give glanc glass glaz global glossari glov glu go goal goat goddess goe gold golf gonna good goodby goos goosebump
  gossip governor gown grab grad graduat gran grand grandfather grandmother grant graph gratitud gravel gravesid greatest green greenhous
  grei grid grief ground group grout grow growth guest guid guidelin guild guilt guinea guru gut gutter gym habit hackathon haha hair
  haircut halfwai hall hallwai halv hand handbook handi handl handout handover handshak handsom hang happen happier harbour harder hardest
  hardli harm harmonium harp harvest hat haven hay head headach headcount header headmaster headshot headteacher health healthcar heart
  heartbeat heartfelt heat heater heaven heavi heckler hedg height help helpdesk helper helplin hen henc herebi herewith hero heroic heron
  hesitat hid hidden high highest highli highlight hing hint hip hir histori hit hiv hobbi hoist hol hold holidai hom hometown homework
  honei honesti honeymoon honorarium honour hook hors hospic hospital host hostel hot hotel hotlin hous household however hr huddl hug
  hugeli hum human humbl humbli hung hungri hunt hurt husband hut hybrid hydrologi hygien hymn ice icon iconic ideal idl ignor illustrator
  imag immediat immens impact import important improv incident includ index individual industri info inform informational initial injuri
  ink input inquir insert insid insider insight insist inspector inspir inspirational installer instant instruction instructor insurer
  intak intellect interest intern internal internet internship interpreter interview interviewer intranet intro introduc introduction
  invest investor invit invitation invoic iron island issu item jam janitor jar jaw job join joiner joineri joint jok journal journalist
  journei joy judg jump junior juri keen keep keeper kelp kerb kettl key keynot kid kill kiln kindergarten king kiss kitchen kne knif knit
  kniv knock knot know knowledg lab label laboratori labour lac lack lad ladder ladi laid lak lamb lamp lan land landladi landlin landlord
  landscap languag laps laptop larch larg larger laser last lat latest lath laugh launch laundri law lawyer lay layer layoff layout lead
  leader leaflet leak lean learner leas leav leave leaver lectur lecturer ledger leek leftover leg legal legend legendari lend length lens
  lent lesson let letter letterbox level leverag liberti librari librarian lic licenc lichen lid lie lif lifeboat lifelong lift light
  lighthous lik lim limit lin link lip list listen listener lit liv load loaf loan loav lobbi local lock lockdown locker locksmith locum
  lodg lodger loft log logbook login logistic logo lol loneli longer longest look loom loop loos lorri los lose loss lot lotteri loud
  loudspeaker lov loveliest low lower luck lucki lunch lunchtim luthier lying machin mad magazin magic magnificent mail mailbox main
  mainli maintain maintainer mak maker malaria man manag manager mandatori mango manual manuscript map marathon margin marin market
  marmalad marque marriag marshal marvel mason mass massag master masterclass masterpiec mat match material math matron matur mayor meal
  meant meantim measur measurement mechanic medal media medicin meet meetup member memoir memori memorial mend mente mention mentor menu
  menus merchant mereli merg merger mess messag meteoric meter method metr mic microphon microscop mid middl midnight midwif midwiferi
  midwiv mil milk mill million min mind minibus minister ministri mirror miscarriag misread miss misspelt mistak mit mix mobil mock model
  moderator modest modul moistur monei monitor month mood moon morn mortar mortgag mosqu moss mother motion mould mount mountain mouth mov
  mug mum mural museum music musician mut mutual nail nam nameli nan nanni nap nasti national nativ natter natur natural navi navigat
  necessari neck need negativ negotiat neighbour nephew nerv net network new newborn newcomer newli newsletter newspaper newsroom niceli
  nicest nicknam niec night nil nin nineteen nineti ninth nobl nod nois nominat non nonprofit noon normal north northern nos nosi not
  notari notebook notic noticeboard novel novelist nowher nudg nugget null number nurs nurseri nut oak oat obituari object oblig
  observatori occupational odd offcut offer offic officer official offlin oil older oldest ombudsman one onion onlin open openli opera
  operation operator opportuniti opposit ops option optional oral orang orchard orchestra order ordinari org organ organiser original
  outag outreach outright outsid outsider oven overdu overlap overnight overtim overview owe owed owl own owner pac pack packag pad
  paediatric pag pageant pain paint pair pallet pamphlet pan panel paper paperwork paragraph paralegal paramedic parcel parent parental
  parish park parrot parser part parti particular partner partnership pass passionat passport password past pastri patch patent path
  patient pattern pay payroll peac pear peat peer pen pencil pension pensioner percent perfect perfum period permanent permit personal
  personnel persuad perusal pest pew pharmaci pharmacist phas phd phenomenal phenomenon phon photo photograph photographer phras physic
  physio physiotherapi physiotherapist piano pic pick picker pictur piec pig pigeonhol pil pilot pin ping pint pip pitch piti pizza plac
  placement plai plain plan planner plant plaqu plaster plasterer plat platform player playlist pleasur plenti plot plough pls plug plugin
  plum plumber plus pocket podcast poem poet point pointer polic polici polit poll polytechnic pond pool poor pop porch port portal porter
  portfolio portrait position possibiliti post postag postcard postcod postdoc poster postman pot potential potter potteri pound pour
  power practic prai prais pram prayer pre preced predecessor prefac prefer prepar present press presum pretend pretti pric priest
  priesthood primari principal print printer prison privat privileg priz pro probat problem procedur process producer product professional
  profil profit profound program programm progress project projector promis prompt proof proofread proper properti propos proposal
  prospect protocol prototyp proud prov proven provid pub public publication publish publisher pull pump punctual pupil puppet pur pureli
  purpos push put puzzl qualifi qualification quarrel quarri quarter queen queri questionnair queu quicker quid quiet quit quiz quo quot
  quota rac rack radar radiator radio radiographer raffl rail railwai rain raini rais ramp random rang rank rar rareli rat rav raw reach
  read reader readi reason rebas rebuild rebuilt recall receipt receiv recent receptionist recip reciprocat reckon recommend
  recommendation recommender reconsider record recoveri recruit recruiter rector red redesign redo redundanci redundant reed reef reel ref
  refer refere referenc referral referrer refuge refund refus refusal regard regatta region regional register registrar registri regret
  regular regulator rehears rehearsal reimburs reject relai releas relevant religion relocat remain remark remember remind reminder remot
  renew renewal rent rental reopen rep repai repaint repair repeat replac repo report reporter repost represent reproduc req request
  requir requirement rerun rescu research resend reserv reset residenci resident resin resonat resourc respect responsibiliti rest restart
  restaurant restor result retail retir retrain retreat retrofit return returner retweet reunion revenu revert review reviewer reward
  rewir rewritten rewrot ric rich ride rig right ring rise risk rival river rivet road robot robotic rock rol roll rollout romantic roof
  roofer room rop roster rot rota rough round rout router row rud ruin rul run rung runner rural rush rye sad saf safer safeti sag sail
  sak sal salari salon salt sampl sand sandwich sauc sauna sav say scaffold scaffolder scal scan scanner scar scarf scen schedul scheduler
  schem schema school scientist scop scor scout scrap scratch screen screenshot scribbl script scroll scrub sea seal seamstress search
  season seasonal seat sec second secondari secret secretari section sector secur see seed seedl seek seem self sell seller semester
  seminar send sender senior sensational sensor separat seri sermon serv servant server servic session set settl seven seventeen seventi
  sew sexi shadow shak sham shan shap shar sharp sharpen sharpest shed sheep sheet shelf shelter shelv shift shin ship shipyard shirt sho
  shook shoot shop shortag shorter shorthand shortlist shoulder shout show shower showreel shut shy sick sid sift sight sign signag signal
  signalman signatur silent sill silli silo silver simpl sin sincer sing singer singl sink sir sister sit six sixteen sixth sixti siz
  sketch ski skill skin skip skipper slat sleep sleev slid slightest slip slot slow slowli sluic smaller smart smartest smell smil smok
  snow soak social societi socket soft softwar soil solder solicitor solid solv somedai sometim somewher son song sooner soonest sor sort
  soul sound soup sourc sourdough sous spac spam spar spark sparki spe speak speaker spec special specialist spectacular speech spell
  spelt spend spirit splendid split spoil sponsor sport spot spread spreadsheet spring squeez stabl stack staff stag stai stair staircas
  stall stammer stamp stand standard star start starter startup stat station statistic statur status steadi steal steam steel steer
  stellar stencil step stew stick sticker stiff stipend stock ston stonemason stool stop stor storag stori storm stov straight strang
  stranger street strength strengthen stretch strik string strip strok strong strongroom struck structural stuck student studi studio
  stuff stung styl subject sublim submission submit subscrib subscriber subtitl success suggest suggestion suit sum summari summer summit
  sun sunset super superb supermarket superstar supervisor supper suppli supplier support suprem surgeon surgeri surplus survei surveyor
  surviv swallow swap swear sweep sweet sweetheart swift swim swing switch syllabus sympathi sync synergi system tab tabl tablet tak take
  tal talent talk tall tandem tank tap tapestri target tariff task tast taster tax taxi tea teach teacher team tech technician technologi
  teenager teeth teh telephon telephonic tell temp temperatur templat ten tenanci tenant tender tenor tent tenth tenur term terrac
  terrific test tester testimonial text textbook theatr theori therapist therefor thermodynamic thesis thin think third thirti thousand
  thre thread thriv throw thrown thumb tick ticket tid tidal tidi tight til tiler tim timber timelin timer timesheet timetabl tin tini tip
  tir titl toast toddler toilet token toll tomato tomorrow ton tongu tonight tool toolbox toolkit top torn torqu total touch tour tower
  town toy trac track tracker tractor trad traffic trai trail trailer train traine trainer trajectori tram transcript transfer translat
  translator transport trap travel tre treasur treasurer treat tri triag trial tribunal trick trip tripod troubl truck trust truste truth
  tub tun tunnel turbin turn turnaround tutor tutorial tweet twelv twenti twic twin two typ typefac typo tyr ultimat umbrella uncl unclear
  underneath understand unfair uniform union uniqu unit universiti unlock unpaid unreal unsubscrib unus updat upgrad upholsteri upload
  upper upsid upstair urgent use user usual vacanci vacant vaccin valid vallei valu valv van varnish vas vegetarian vendor ventur verb
  verdict vers version vest vestri vet veteran vic vicar video view vigil villag vinegar vineyard violin virtual visa vision visionari
  visit visitor viva voic voicemail volum voluntari volunteer vot vouch voucher wag wait waiv wak walk wall wallpaper want war ward warden
  warehous warmer warn wash washer wast watch water weak wealth wear weather weaver web webinar websit wed wee weekdai weekend weekli
  weigh weight weir weird weld welder west wet whatever whatsoever wheel wheelchair whenever wherever whichever whisper whistl whit
  whiteboard whoever wid wider widow widower wif wifi wig wiki wildli win winc wind window wing winter wip wir wis wisdom wiser withdraw
  withdrawn wk woman wonder wood woodwork wool worker worksheet workshop world wors worst wound wow wrist writ write wrong yard yeah
  yellow yesterdai yield yoga yor young younger youth yr zero zip zon zoo
`
    .trim()
    .split(/\s+/),
);
