const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Works beyond what the reading knows as made, and events of a life that people congratulate on. Stems where they differ. */
export const EVENTS = words(
  'promotion award launch wedding baby birthday anniversary appointment nomination graduation retirement exhibition book books memoir tedx ted',
);

/** What anybody has, and praise can be made of. */
export const GENERIC = words(
  'work career journey path leadership achievements achievement accomplishments profile story background insights insight success trajectory approach writing thinking vision contributions research expertise passion dedication reputation content posts',
);

/** To have met a work, or praise it. */
export const MET =
  /^(?:loved|love|enjoyed|enjoy|admired?|admiring|read|reading|watched|watching|listened|listening|attended|attending|followed|following|follow|impressed|inspired|inspiring|inspire|struck|moved|heard|saw|seen|fan|adored?|devoured|bought|quoted|cited|shared|learned|learnt|changed|blown|moving|brilliant|insightful|fascinating|wonderful|excellent|fantastic|amazing|congratulations|congrats|bravo|kudos)$/;

/** What was given and is thanked for. */
export const GIFTS = words(
  'chat call coffee lunch dinner conversation introduction intro meeting advice tips feedback help support talk referral recommendation tour visit interview email message reply note post kindness hospitality',
);

/** What two people share only if it happened. */
export const SHARED =
  / (?:(?:when|since|after|while|where|time|as|once|that|how) (?:\w+ )?we (?:\w+ )?(?:met|spoke|talked|chatted|discussed|worked|shared|studied|agreed|connected|sat|crossed|ran|were|had|last|first|did|volunteered|taught|played|said|planned)|we (?:\w+ )?(?:met|spoke|talked|chatted|crossed paths|discussed|go way back|overlapped|both|once|sat next|shared a|bumped|ran into)|our (?:\w+ )?(?:conversation|chat|call|meeting|talk|discussion|time together|coffee|lunch|dinner|exchange|mutual|shared|last|paths|days|brief encounter|encounter|session|interview)|as (?:discussed|agreed|promised|mentioned|requested|planned)|(?:meeting|met|seeing|saw|catching up with|working with|talking to|talking with|speaking with|speaking to|chatting with|running into|bumping into|bumped into|ran into|(?:sit|sitting|sat) (?:next to|beside|with|across from|opposite)|studied with|worked with|sat beside|worked under|worked alongside|studied under|heard from) you|(?:great|nice|good|lovely|pleasure|wonderful) (?:to (?:meet|see|talk|speak|chat)|meeting|seeing|talking|speaking|chatting|catching)|(?:you )?(?:may|might|probably|do you|you)? ?remember (?:me|when|our|that|how|the)|mutual (?:\w+ )?(?:friend|contact|acquaintance|connection|colleague)|you and i |(?:friend|friends|colleague|colleagues|neighbour|student|cousin|boss|contact) of (?:yours|ours)|someone (?:on|in|from|at) your|your (?:\w+ )?(?:colleague|friend|assistant|brother|sister|wife|husband|boss|manager|teammate|neighbour|cousin|daughter|son) (?:\w+ )?(?:said|told|suggested|mentioned|recommended|pointed|passed|gave|sent|put|encouraged)|reconnect|back (?:in|at) the days?|old (?:friend|colleague|classmate|neighbour|times)|fellow (?:\w+ )?(?:alum|alumnus|alumna|graduate|classmate)|(?:you|your \w+) (?:\w+ )?(?:helped|taught|coached|mentored|introduced|interviewed|hired|told|gave|advised|encouraged|invited|promised|offered|asked|recommended|suggested) (?:me|us|i|to me|that we))(?= )/;
