/** What a person has made, said or done, and so what a sentence to them alone may name after "your". */
const MADE = `
abstract account accessories advert album algorithm animation answer answers app appendix aquarium archive arrangement
arrangements article articles artwork atlas audit award bakery band bar barn bass basket bees benches bench bike blog blogpost
blueprint board-game boat book books booklet booth bot bowl branch bread bridge briefing broadcast brochure bug build bulletin
cafe café cake calculator calendar campaign captions car carving case-study catalogue catalog ceramics chapel chapter chapters
chart charts checklist cheese choir class classes clause clip clips clock code codebase collection column columns comic
comment comments commit commits commute compost concert conference contribution contributions cookbook corpus course courses
coverage crops dam dashboard dataset datasets deck defence demo demos design designs diagram diagrams diary dig discharge
dissertation doc docs documentary documentation dots draft drawing drawings editorial editorials episode episodes essay
essays event evidence example examples exhibit exhibition experiment experiments explanation extension fence festival field-notes
figures film films finding findings fix folder font footage footnote footnotes forecast fork form formula forum framework
frame frames function gallery game games garage garden gardens glossary graph graphic graphics guide guides hack handbook handout
headshot hives homepage house illustration illustrations index infographic initiative-on installation interview
interviews introduction-to invention issue jig joke keynote kiln kit labels landing-page launch layout leaflet leaflets lecture lectures
lesson lessons letter letters library line lines list lists listing listings log logo loom maps map magazine manual manuscript
masterclass material materials medal memoir menu method methods mill mockup model models module monograph mural museum music
newsletter newsletters note notebook notebooks notes novel observation observations opera orchard orchestra outline
package page pages painting paintings pamphlet panel paper papers patch patent pattern patterns photo photograph photographs
photos piece pieces pilot pipeline plan plans plant playlist plots plugin podcast podcasts poem poems portfolio portrait
portraits post poster posters posts pottery preprint presentation presentations press print prints prize product products programme
program project projects prototype proposal protocol publication publications pull-request puzzle quarterly quilt radio rail rant
readme reader readers recipe recipes record recording recordings reel remark remarks rendering repair reply-to repo report
reports repository research results retrospective review reviews roof rota ruling sample samples scene schema screenshot
screenshots script scripts sculpture section seminar series sermon session sessions sets setup shelf shop show signature sketch
sketches sketchbooks slide slides soap solution solver song songs speech spreadsheet stall standup stand startup-guide statement
statue stitching story-about strip stunt studio studies study suggestion suggestions summary survey syllabus table tables
tagline takeaways talk talks teardown template templates testimony text textbook theorem thesis thread threads timetable tip
tips tool tools toolkit tour trailer training transcript translation translations trick trip tune tutorial tutorials tweet tweets
typeface update verdict version video videos vineyard visualisation visualization vlog volume wall ward warehouse watercolour
webinar webinars website site weld whitepaper window windows workbook workshop workshops write-up writeup writing writings yard youtube zine channel
listeners volunteers pupils crew garden allotment farm harvest herd flock dog
hands-on switch accent photo-mode cover sketchbook bookshop restaurant shed tests test-cases bookcase question questions
`;
export const MADE_BY_READER: ReadonlySet<string> = new Set(MADE.trim().split(/\s+/));

/** Words after "your" that end the thing named, or show that it is a favour or an ordinary courtesy that is meant. */
export const AFTER_YOUR =
  /^(?:hiring|hr|job|jobs|recruiting|recruitment|company|company's|organi[sz]ation|organi[sz]ation's|team|team's|linkedin|profile|time|earliest|convenience|consideration|reply|response|help|support|advice|guidance|insight|insights|expertise|experience|feedback|thoughts|opinion|kind|esteemed|reputed|valuable|valued|referral|recommendation|network|contacts|contact|calendar|schedule|inbox|attention|interest|name|email|e-mail|phone|career|journey|path|story|role|position|title|background|success|achievements|accomplishments|assistance|perspective|knowledge|wisdom|open|opening|vacancy|vacancies|current|firm|business|service|services|needs|goals|mission|values|culture|vision|field|industry|own|side|end|place|part)$/;
