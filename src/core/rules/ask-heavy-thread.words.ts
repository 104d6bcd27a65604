import { pattern } from '../reading/patterns/pattern-set.ts';

/** They opened the door for questions, or for the visit that the questions are about. */
export const INVITED = pattern(
  /\b(?:ask (?:me )?(?:anything|away|whatever|any ?time|as many|more|again|if)|any (?:time|more questions|other questions|questions)|anytime|(?:keep|send|bring|write|shoot|throw|fire) (?:me |them |the |your |us )?(?:\w+ )?(?:questions?|coming|away|whatever)|(?:happy|glad|pleased|delighted) to (?:\w+ )?(?:help|answer|look|read|review|talk|chat|advise|support|mentor|explain|show)|feel free|(?:never|don't|do not) (?:refuse|mind)|don't hesitate|no such thing as|what else|anything else|how can i help|what do you need|whatever you need|do you need|(?:just|only) (?:ask|say|send|shout)|let me know (?:if|what|how|when)|(?:want|would you like) me to|my door is|come (?:\w+ )?(?:with|to|by|over|and|visit|see)|join us|you(?:'re| are) (?:\w+ )?welcome to|drop by|stop by|visit us|send (?:it|them|me) (?:over|along|to me|your|the)|i(?:'ll| will| can| could) (?:gladly |happily |also )?(?:help|refer|introduce|put you|look at|read|mentor|answer)|(?:every|each) (?:week|monday|tuesday|wednesday|thursday|friday|saturday|sunday|month)|office hours)\b/,
);
/** …and for the favour that stakes their name. */
export const INVITED_BIG = pattern(
  /\b(?:refer(?:ral)?|recommend\w*|introduc\w+|intro|put you (?:in touch|forward|through|up)|vouch|good word|reference|forward (?:it|your)|pass (?:it|your) on|your (?:cv|resume|résumé|portfolio)|apply|interview|join us|role|position|opening|hire)\b/,
);
/** Help that is bought. */
export const PAID =
  /\b(?:your invoice|invoice for|invoiced|retainer|(?:i|we|have|already|was|were|is|be) paid|paid (?:for|today|coaching|package|in full|you|session)|paying (?:you|for)|your (?:fee|rate|hourly)|(?:coaching|mentoring|tutoring) (?:package|session|plan|programme|program)|sessions? (?:i|we) (?:paid|booked|bought)|package of)\b/;
/** They were glad of something that the writer gave. */
export const GLAD = pattern(
  /\b(?:thank you|thanks|thx|grateful|appreciate)\b(?! for (?:reaching|writing|getting|your (?:message|note|interest|question|mail|e-?mail|patience|reply|quick)|asking|contacting|coming|following|the (?:message|note|question|mail|reminder)))|\b(?:was|were|is) (?:\w+ )?(?:new to me|useful|helpful|a (?:great|good) find|exactly what)|\bi (?:took|used|passed|showed|shared|printed|forwarded) (?:it|them|that|your)\b|^(?:oh,? )?(?:nice|lovely|wonderful|brilliant|great) (?!to\b|meeting\b|question\b|day\b|talking\b|hearing\b|seeing\b)[a-z]+!/,
);
