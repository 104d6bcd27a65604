/** A further favour is announced: "also", "one more thing", "P.S.". */
const FURTHER =
  /^(?:and |oh |oh and |then |so )?(?:also|and|plus|then|next|besides|additionally|furthermore|moreover|in addition|second(?:ly)?|third(?:ly)?|finally|lastly|p\.? ?s\.?|another|one (?:more|other|last))\b|\b(?:also|as well|too|while (?:you're|you are) at it|another (?:thing|favou?r|question|request)|(?:one|two) (?:more|other|last) (?:\w+ )?(?:thing|favou?r|question|request|point)s?|on top of (?:this|that)|besides|in addition|additionally|not only)\b/;
/** Good manners, or a question that its own writer answers. */
const COURTESY =
  /\bhow (?:are|is|'s|was|were|have|has|did) (?:you|u|ya|it|things|life|everything|your (?:week|weekend|day|holiday|summer|family)|the (?:family|kids|weather|move|trip|fair|show|launch))\b|\bhow'?s (?:it|things|life|everything|the)\b|\b(?:all|everything) (?:good|well|ok|okay|fine)\b|\bright\?+$|\b(?:isn't it|aren't they|don't you think|no|yes|eh|yeah|huh|ok|okay|you know)\?+$|^(?:guess|remember|know) (?:what|that|me|the|when|how)\b|\bwho knew\b|\bwho wouldn't\b|\bwhy (?:am i|do i|i'm|i am|not me)\b|^(?:did|was|were|are|is) (?:the|your) [\w' ]{0,40} (?:go|going|going well|treating you|behaving|still)\b/;
const INVITED =
  /\b(?:ask|send|bring|fire|write|tell|give|let) (?:me |us )?(?:away|anything|(?:any|all|your|more|the) (?:\w+ )?(?:questions?|list|details|points|availability|ideas)|(?:your|a few|some|two|three) questions?|everything|know)\b|\b(?:any|your|more) questions\b|\bwhat do you (?:need|want|still need)\b|\bhow can i help\b/;

export const addsFurther = (words: string): boolean => FURTHER.test(words);
export const isCourtesy = (words: string): boolean => COURTESY.test(words);
export const invitesAsks = (words: string): boolean => INVITED.test(words);
