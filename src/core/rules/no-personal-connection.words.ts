/** A greeting to nobody in particular: what stands before it, and its words. */
export const GENERIC_GREETING =
  /^([\s>*]{0,4})((?:dear |hi |hello |hey |respected |esteemed |greetings |good (?:day|morning|afternoon|evening),? )?(?:sir(?:s)?(?: ?\/ ?| or | and )(?:madam|ma'?am)|sir|sirs|madam|hiring (?:team|manager|committee)|recruit(?:er|ing team|ment team)|(?:respected |respective )?team|all|counsel|colleagues?|professional|friend|connection|everyone|everybody|lovely people|there|to whom it may concern|whom it may concern))(?=[\s,.!:–—-]|$)/i;
