/** Nouns for what people are by trade, study or post; singular, with plurals left to the of the list. */
const TRADES = `
accountant accountants actor actress actuary adjuster administrator admin advisor adviser advocate agronomist alum alumna
alumni alumnus ambassador anaesthetist analyst animator anthropologist apprentice archaeologist architect
archivist artist assessor assistant associate astronomer attorney auditor author baker banker barber barista barrister
bartender beekeeper beginner biochemist biologist blogger bookbinder bookkeeper bookseller botanist brewer bricklayer
broker buddy builder butcher buyer captain caregiver carer caretaker carpenter cartographer cashier caterer
chaplain chef chemist clerk cleaner clinician coach coder cofounder co-founder colleague columnist composer conductor
conservator consultant contractor contributor controller cook coordinator co-ordinator copywriter counsellor counselor
craftsman critic curator customer dad data-scientist daughter dean dentist dermatologist designer detective dev developer devs
dietician dietitian director dispatcher doctor doctorate doctoral driver ecologist economist editor educator electrician
employee engineer engineers engr entrepreneur entomologist epidemiologist estimator examiner executive exec fabricator
facilitator farmer fellow fisherman firefighter florist foreman founder freelancer freelance fresher freshman fundraiser
gamer gardener geographer geologist glaciologist glazier goldsmith grad graduate grower guard guide hairdresser
handyman head headhunter headmaster headteacher historian hobbyist hydrologist illustrator immigrant inspector
installer instructor insurer intern interpreter interviewer investigator investor janitor jeweller joiner journalist judge junior
keeper labourer lawyer leader lecturer librarian linguist locksmith logistician lorry luthier machinist maintainer maker
manager marketer marketeer mason mathematician mechanic mechatronic medic member mentor merchandiser merchant microbiologist
midwife miner minister mother moderator musician neighbour neighbor neurologist newbie newcomer notary novelist nurse nutritionist
officer operator optician optometrist organiser organizer owner paediatrician painter paralegal paramedic parent passout pass-out learner player picker packer partner pastor
pathologist patient photographer phd pharmacist phlebotomist physician physicist physiotherapist physio pilot planner plasterer
playwright plumber podcaster poet policeman policymaker porter postdoc postgrad postgraduate potter practitioner
president priest principal processor producer professor programmer prof proofreader psychologist
psychiatrist publicist publisher qa radiographer radiologist ranger realtor receptionist recruiter referee registrar
rep reporter representative researcher restorer retailer retiree roofer sailor salesman salesperson salesperson saleswoman scholar
scientist screenwriter sculptor seamstress secretary seller sergeant setter shopkeeper singer sociologist soldier solicitor
songwriter son specialist staff steward strategist student students stylist superintendent supervisor surgeon surveyor
tailor tattooist teacher technician technologist tenant tester therapist tiler toolmaker trainee trainer translator treasurer
trucker trustee tutor typist undergrad undergraduate undertaker upholsterer urbanist user vet veteran veterinarian vicar
videographer violinist volunteer waiter waitress warden watchmaker weaver welder winemaker worker writer youtuber zoologist
ceo cfo cto coo cio cmo cpo pm po sre swe sde cpa md rn scm co-owner sister lead
`;

export const ROLES: ReadonlySet<string> = new Set(TRADES.trim().split(/\s+/));

/** What may follow "I am a" and still say nothing of who somebody is. */
export const NO_ROLE =
  /^(?:[\w'-]+ ){0,3}(?:bit|little|lot|fan|fans|admirer|believer|fit|match|(?:quick|fast|keen|eager|lifelong|willing) learner|team player|stranger|strangers|mess|wreck|couple|few|tad|step|minute|moment|hour|day|people|person you|opinion|way|time|same|right|wrong|first to|last to|reader|listener|follower|subscriber|viewer|candidate|message away|phone call away|person who gives|morning|night owl|kind of|sort of|position to|addition|asset|good|problem|question|possibility|mood|verge|market|train|road|phone|process|middle|point|end|bus|hunt|lookout|giver|dentist|idiot|fool|oldest|youngest|(?:woman|man|one|driver) (?:for|to)|year above|woman$|man$)\b/;

const NOT_IN_A_BARE_LINE = `
i you we he she they it is are was were has have had will would can could do does did may might must your their his her our my
thanks thank dear hi hello please to for if any some this that these those what who how when where which no not be been
got get from of in at a an and or by feedback as great good nice congratulations via whoever nobody somebody someone there here one the lol sir madam
`;

/** Words that show that a line has a verb or speaks of somebody else. */
export const BARE_BLOCKERS: ReadonlySet<string> = new Set(NOT_IN_A_BARE_LINE.trim().split(/\s+/));

/** Verbs that follow "I" in letters of all kinds and are nobody's trade. */
export const NO_TRADE =
  /(?:^|\s)(?:[a-z]+(?:ed|ly)|burnt|rewrote|rebuilt|flew|rang|hung|wore|hear|do|dare|fly|flung|cast|swore|woke|threw|forgave|rose|broke|drank|ate|drove|rode|shot|stole|tore|understood|withdrew|quit|lent|split|fell|fall|paid|hold|charge|gather|reckon|meet|list|permit|support|connect|done|kinda|sorta|gotta|wanna|beleive|allready|realise|quickly|am|was|were|had|have|has|did|can|cannot|could|would|will|shall|should|may|might|must|want|wish|hope|think|believe|feel|know|guess|suppose|wonder|need|like|love|enjoy|admire|appreciate|respect|value|understand|realise|realize|see|saw|hear|heard|read|found|find|came|come|got|get|took|take|gave|give|made|went|left|thought|felt|knew|met|spoke|told|said|say|saying|tell|ask|sent|send|wrote|write|bring|brought|kept|held|put|set|ran|sat|stood|began|spent|lost|won|built|bought|sold|taught|led|drew|grew|chose|caught|learnt|became|just|only|still|even|never|always|really|truly|simply|kindly|sincerely|greatly|deeply|highly|especially|particularly|certainly|also|recently|currently|actually|already|then|once|too|both|look|apologi[sz]e|thank|promise|assure|invite|request|beg|implore|demand|insist|expect|await|wait|regret|mean|intend|aim|propose|suggest|recommend|offer|attach|enclose|include|confirm|agree|disagree|accept|admit|confess|remember|recall|forget|forgot|notice|noticed|follow|figure|assume|imagine|doubt|bet|miss|dream|live|owe|wear|eat|sleep|die|hate|fear|worry|care|trust|mind|seem|appear|try|stay|own|keep|turn|join|reach|add|leave|swear|speak|talk|call|ring|pray|bow|remain|submit|apply|seek|possess|come|share|watch|visit|check|show|start|finish|pass|lack|prefer|use|used|stand|count|wish|write|post|tag|quote|paste|copy|mention|refer|vouch|return|answer|reply|dont|cant|wont|didnt|havent|haven't|don't|can't|won't|didn't|couldn't|wouldn't|wasn't|heard|cut|hit|let|ended|gladly|fully|well|humbly|hereby|respectfully|strongly|firmly|honestly|literally|totally|absolutely|probably|maybe|perhaps|often|sometimes|rarely|seldom|usually|finally|first|last|again|now|later|soon|today|yesterday|ever)$/;
