/** What a person has made, said or done, and so what a sentence to them alone may name after "your". */
const MADE = `
abstract advert album algorithm animation app appendix aquarium archive arrangement arrangements article articles artwork
atlas audit bakery band bar barn bass bees benches bench bike blog blogpost blueprint
board-game book books booklet booth bot bowl bread bridge briefing broadcast brochure bug bulletin
cafe café cake calculator calendar campaign captions car carving case-study catalogue catalog ceramics chapel
chapter chapters chart charts checklist cheese choir classes clause clip clips clock code codebase
collection column columns comic comment comments commit commits commute compost concert conference contribution contributions
cookbook corpus course courses coverage crops dam dashboard dataset datasets deck defence demo demos
design designs diagram diagrams diary dig discharge dissertation doc docs documentary documentation dots draft
drawing drawings editorial editorials episode episodes essay essays example examples exhibit exhibition experiment experiments
explanation extension fence festival figures film films finding findings fix folder font footage footnote
footnotes forecast fork formula forum framework frame frames function gallery game games garage garden
gardens glossary graph graphic graphics guide guides hack handbook handout headshot hives homepage illustration
illustrations index infographic installation invention issue jig joke keynote kiln kit labels launch layout
leaflet leaflets lecture lectures lesson lessons letter letters library list lists log logo loom
maps map magazine manual manuscript masterclass material materials memoir menu method methods mill mockup
model models module monograph mural music newsletter newsletters notebook notebooks notes novel observation observations
opera orchard orchestra outline package painting paintings pamphlet panel paper papers patch patent pattern
patterns photograph photographs piece pieces pilot pipeline playlist plots plugin podcast podcasts poem poems
portfolio portrait portraits post poster posters posts pottery preprint presentation presentations print prints prize
product programme program project projects prototype proposal protocol publication publications pull-request puzzle quarterly quilt
radio rail rant readme readers recipe recipes recording recordings reel remark remarks rendering repair
repo report reports repository research retrospective rota ruling sample samples schema screenshot screenshots script
scripts sculpture seminar series sermon session sessions show signature sketches sketchbooks slide slides soap
solver song songs speech spreadsheet stall standup statement statue stitching strip stunt studies study
suggestions summary survey syllabus table tables tagline takeaways talk talks teardown template templates testimony
text textbook theorem thesis thread threads timetable tool tools toolkit tour trailer training transcript
translation translations trick trip tune tutorial tutorials tweet tweets typeface verdict version video videos
vineyard visualisation visualization vlog watercolour webinar webinars weld whitepaper workbook workshop workshops write-up writeup
writing writings youtube zine channel listeners volunteers pupils crew garden allotment farm harvest herd
flock dog photo-mode sketchbook bookshop shed tests bookcase
`;
export const MADE_BY_READER: ReadonlySet<string> = new Set(MADE.trim().split(/\s+/));

const ANYBODYS = `
most servant devoted obedient trustees stamp vibe vibes website websites site sites page pages brands specific particular chosen special beautiful
advice order ticket payment password passport file files courier counsel roster plant lodge registry kindergarten ad advert advertisement posting
mentor accountant landlord landlady engineers engineer chef agent apprentice aide records format message messages signature review reviews invite footsteps
size dog while monday tuesday wednesday thursday friday saturday sunday appeal assistant client clients cohort roadshow gut donation donations grant grants
visa permit salary budget booking bookings session invoice vineyard aquarium airline chambers laboratory fund crew chairman ceo's lowest postcode
neighbour neighbours hand-x sponsor discount tip goodwill lordship's worship excellency's superiors connection's referees referee candidate's timeline timings
academy accomplishments acceptance access account achievement achievements acquaintance address agency aid airline ambition answer
anything application approval area arena aspirations assistance association attendance attention authority availability
background backing bank batch best blessing board boss brain brand branch brilliance brother budget building business busy calendar
call candidate candidature candidates capacity card care career careers ceo cfo chain chair chance charisma charity children choice chief
circle city clinic colleague colleagues college comfort comments commitment community companies company concern
confidence connection connections consideration consulting consultancy contact contacts convenience cooperation corporation coo
country cousin co-worker coworkers coworker creativity cto culture current customers cv dad daughter day days decision dedication deepest
department depot desk details development diligence director discretion disposal domain door drive dynamic earliest early
efforts elegance email e-mail employee employees employer employment end endeavours endorsement energy enterprise
esteemed excellence excellency executive exciting expectations experience experiences expert expertise eye eyes fabulous facebook facility
faculty family fantastic father favour favourable favor feedback feet fellow field firm first floor foreman foundation founder friend friends full
future gain genius generosity generous genuine gift goal goals goodself goodness grace great group growing growth guidance guests hand hands
happiness head heart help hiring holiday home honest honour hospital hospitality hotel hour hours hr husband humanity humble humility hunt
idea ideas immediate impact impression incredible industry influence info information initiative innovation innovations input inbox
insight insights inspiring impressive institute institution instructions instagram integrity intellect intelligence interest internal internship interview
introduction invaluable job jobs journey kids kind kindness kitchen knowledge lab laboratory lack ladder large lead leader
leadership leads legacy lessons-learned life line-manager linkedin location lordship love lunch ma'am madam magnificent mailbox
majesty manager management managers market marketing mates mastery mind ministry mission mom mother name nation
need needs network news newsroom next niche nice notice number nurses office offices open opening openings operation operations
opinion opinions opportunities opportunity organisation organisations organization organizations org outlook own pain part
partner partners passion path patience people perception permission person personality perspective phone photo photos picture pictures
place plans plate platform play portal position positions positive potential power practice presence present prestigious primary principal
priorities problem problems process procurement profession professional professionalism profile profiles progress prompt prosperity publisher purpose
qualities queries question questions quick radar reach reaction reading real recent recommendation recommendations recruiter
recruiters recruiting recruitment reference referral referrals regards relationship renowned rep replies reply reputable reputation reputed request
requirement requirements resources respected respective response responses responsibilities restaurant results resume résumé rich right rise role roles room rotation
salary sales schedule school second secretary section sector self senior service services share shift shop shoes short side sir
sister site situation skill skills skillset smile sms social-media society solution solutions son soul spare specialist
spirit staff standards start-up startup station store story strategy strength strengths student studio success successes such suggestions superior
supervision supervisor support talent talents talented target targets team teams tech technology telephone tenure thing things thought thoughts time
title today tomorrow top town track trajectory transition traction trust truly understanding uncle unit university upcoming updates
valuable valued values vacancies vacancy venture view views vision visionary voice walk warehouse ward way website-or week weekend whatsapp
wife willingness window wisdom wise wish wishes word words work workforce workplace works yard year years zone thinking lordships
ambitious amazing extraordinary exceptional outstanding remarkable unparalleled unwavering matchless cutting-edge innovative leading latest
`;
/** What anybody has: after "your" these name nothing of this reader's own. */
export const ANYBODYS_OWN: ReadonlySet<string> = new Set(ANYBODYS.trim().split(/\s+/));
