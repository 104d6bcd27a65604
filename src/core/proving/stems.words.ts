const FORMS = `write wrote written|teach taught|build built|make made|meet met|speak spoke spoken|run ran|lead led|give gave given|send sent|
find found|keep kept|hold held|see saw seen|go went gone|come came|tell told|say said|hear heard|think thought|bring brought|buy bought|
begin began begun|grow grew grown|draw drew drawn|know knew known|win won|leave left|learn learnt|child children|person people|man men|
woman women|show shown|take took taken|catch caught|choose chose chosen|drive drove driven|fly flew flown|sing sang sung|understand understood|
get got gotten|have had has|do did done does|be was were been is are am|sell sold|stand stood|pay paid|lose lost|spend spent|feel felt|
sit sat|sleep slept|break broke broken|fall fell fallen|forget forgot forgotten|ride rode ridden|rise rose risen|shoot shot|swim swam swum|
wear wore worn|analyse analyses analysis analyst analysts analyze analyzed analysed|organise organised organize organized|
phd doctorate doctoral ph|cv resume resumes cvs vitae|min mins minute minutes|hr hrs hour hours|wk wks week weeks|yr yrs year years`;

/** Forms that no ending tells, each with the first of its row. */
export const IRREGULAR: ReadonlyMap<string, string> = new Map(
  FORMS.replaceAll('\n', '')
    .split('|')
    .flatMap((row) => {
      const forms = row.split(' ');
      return forms.map((form) => [form, forms[0]!] as const);
    }),
);

const GROUPS = `job role position opening vacancy post work employment|company firm organisation organization employer business|
begin start|learn study|talk lecture presentation keynote speech speak|article post piece essay blog paper write column story|
podcast episode show|mail email e-mail message note write letter|call phone ring telephone|chat talk conversation speak discuss|
meet meeting meetup|help assist support hand|send share pass give forward hand|advice tip pointer guidance|colleague coworker teammate|
introduce intro connect introduction touch|review proofread check edit correct feedback critique comment|fix repair mend|
photo picture image photograph|document doc file|sheet spreadsheet table|list collection|summary summarise digest overview notes|
test try trial beta|make build create|make write draft prepare compile|buy pay cover treat|refer recommend endorse vouch recommendation referral|
teacher teach tutor|kid child student pupil|movie film|photo camera|bike bicycle|car automobile|shop store|flat apartment|
university uni college|school class course|team group crew|hire recruit hiring|boss manager supervisor|nurse ward|data dataset figures numbers|
site website page|error mistake bug slip misprint typo flaw|pick choose select|move switch change|finish complete graduate|
lab laboratory|dev developer|prof professor|exp experience|eng engineer engineering|mgr manager|info information|ref referee|physio physiotherapist|vet veterinary|study student undergraduate postgraduate degree learn course|accountant account bookkeeping book bookkeeper ledger|grad graduate|pic picture|maths math mathematics|programme program|degree bachelor master msc bsc|certificate certified certification certify|
read reader|like love enjoy|doctor physician medic`;

/** Words that a rewrite may change for one another without a new fact. */
export const SAME: readonly (readonly string[])[] = GROUPS.replaceAll('\n', '')
  .split('|')
  .map((row) => row.split(' '));
