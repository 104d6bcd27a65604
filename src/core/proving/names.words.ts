const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Titles, and capitals that are nobody's name. */
export const NO_NAMES = words(`
  mr mrs ms miss mx dr prof professor sir madam i ok ps rsvp fyi asap cv pdf faq url tl am pm btw imo nb re ps1 pps p.s zoom-call eta hr diy tv
  internet english hello hi hey dear kind best warm warmest kindest many thanks thank regards wishes sincerely cheers yours all both team
  obrigado obrigada servus ciao merci danke gracias grazie hola bonjour bonsoir salut saludos beijinhos abrazos abraco namaste salaam salam assalamu
  alaikum inshallah tack hej hei moi mvh cordialement cordialmente gruss grusse liebe lieber viele freundliche prego aloha shalom kia ora mahalo sawubona
  meanwhile however otherwise therefore moreover nevertheless nonetheless besides consequently likewise furthermore additionally
  everyone happy new good morning afternoon evening mum dad god
`);

/** Means of talking: named after "on" or "by" they claim nothing. */
export const MEANS = words('zoom skype whatsapp signal linkedin slack teams facetime google meet');

/** Words of an organisation's name. */
export const ORGANISATION = words(`
  inc ltd llc gmbh plc corp co company group holdings partners labs lab laboratories technologies technology systems software solutions studio
  studios bank capital ventures consulting university college school institute academy polytechnic hospital clinic foundation trust council
  association society federation union museum gallery press records airlines motors energy pharma institute centre center agency bureau ministry
  department library theatre orchestra united industries insurance mutual media network collective cooperative
`);

/** After these a capital is where somebody works or studies. */
export const AT = words('at joined join joining within');

/** Languages and peoples: named of the writer they are a skill. */
export const LANGUAGES = words(`
  english spanish french german italian portuguese dutch swedish norwegian danish finnish polish russian ukrainian czech hungarian romanian greek
  turkish arabic hebrew persian farsi hindi urdu bengali tamil punjabi mandarin cantonese chinese japanese korean vietnamese thai indonesian malay
  swahili yoruba igbo hausa amharic latin catalan basque welsh irish gaelic icelandic estonian latvian lithuanian serbian croatian bulgarian
`);

/** Given names that are words too: where a capital stands inside a sentence they are names. */
export const NAME_WORDS = words(`
  mark grace will hope rose bill may frank faith joy dawn eve iris ivy lily violet amber ruby pearl jade olive ray art rich jack drew grant miles
  chase hunter mason taylor parker cooper carter sky river robin dale glen clay dean earl gene guy hank herb jay june april august summer autumn
  crystal daisy destiny ginger harmony heather holly honey melody misty penny poppy star stormy sunny angel christian max pat peg rob sue
`);

/** Endings of ordinary words; few names of seven letters and more have them. */
export const ORDINARY_ENDING =
  /(?:ing|ed|ly|tion|sion|ment|ness|able|ible|ful|less|ity|ous|ive|ance|ence|wards?|ise|ize|ical|ism|ists|ers)$/;
