const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Words by which people claim a standing; one of them that the body does not have is a claim. Stems. */
export const STANDING = words(`
  certifi certificat accredit licens charter qualifi qualification phd doctorat mba msc bachelor master diploma degre graduat graduated alumni alumnus
  alumna alum award prize winner publish patent founder cofounder ceo cto cfo coo director manager head senior principal expert expertis specialist fluent veteran
  scholarship fellowship honour honours distinction valedictorian experienc acclaim renown bestsell lectur professor consultant engineer developer
  scientist researcher analyse architect lawyer accountant nurs doctor surgeon pilot teacher designer entrepreneur executiv intern apprentic
  freelanc freelancer volunteer champion medal finalist nomine inventor author editor journalist investor partner chair presid president vp officer
  chief lead led ran manag supervis found co-found launch ship invent win rank top train background portfolio career professional studi major
  postgraduat undergraduat thesis research dissertation startup agenc credential licenc passport clearanc reputation track record
`);

/** Verbs by which a writer only asks, thinks, feels or greets: they claim nothing of themselves. Stems. */
export const NEUTRAL = words(`
  hop know think wonder understand realis realiz imagin guess suppos believ feel appreciat ask writ want look try trying curiou interest
  promis thank apologis apologiz mean need prefer valu respect figur expect assum reckon doubt fear wish trust see gather guess
  plan intend look seek consider grateful sorry glad happy reach contact messag follow pleas sure afraid aware keen eager conscious
  struggl stuck unsur torn lost new confus
`);
export const MODALS = words('would could might may should must will shall can cannot "d ll');

/** "a fan", "a bit": after "I am a" nobody's trade. */
export const NO_TRADE = words(
  'fan bit little stranger beginner reader big huge great quick bad good small slow fast lot newcomer novice long keen regular loyal happy curious',
);
