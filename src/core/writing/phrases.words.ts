// What the embedded writer says of its own. Each line must pass every rule, promise nothing and claim nothing;
// `{reader}`, `{organisation}` and the like stand for words of the body.
import type { AskType } from '../reading/moves/move.ts';
import type { Tone } from '../rewrite.ts';

type ByTone = Readonly<Record<Tone, readonly string[]>>;

/** Who writes, where a headline of theirs is known, or has to be asked for. */
export const WHO: ByTone = {
  warm: ['I’m {who}.'],
  neutral: ['I’m {who}.'],
  formal: ['I am {who}.'],
};

/** Why it is this reader: something of theirs. */
export const THEIRS: ByTone = {
  warm: [
    'It is your {theirs} that made me want to write to you.',
    'Your {theirs} has stayed with me, so I am writing to you.',
  ],
  neutral: ['It is your {theirs} that made me write to you.', 'I am writing to you because of your {theirs}.'],
  formal: ['I am writing to you because of your {theirs}.'],
};

/** An offer in the writer's own words, whatever form they have. */
export const OFFER_NAMED: ByTone = {
  warm: ['Here is what I could offer you, if it is any use: {offer}.', 'If it helps you, I can offer this: {offer}.'],
  neutral: [
    'Here is what I can offer you, if it is of use: {offer}.',
    'If it is of use to you, I can offer this: {offer}.',
  ],
  formal: ['Should it be of use to you, I can offer the following: {offer}.'],
};

/** An offer that says what the writer would do, not what they would give. */
export const DOES =
  /^(?:proofread|translate|test|review|introduce|share|send|write|help|teach|make|draw|build|check|edit|design|fix|record|clean|bring|lend|host|give|show|read|look|photograph|film|repair|mend|cook|drive|type|transcribe|explain|find|collect|put|set|cover|interpret|paint|sew|plant|measure|map|scan|compile|summari[sz]e|prepare|run) /i;

/** An offer that has to be asked for; what is filled in begins with a verb. */
export const OFFER_OPEN: ByTone = {
  warm: ['If it is any use to you, I’d be happy to {offer}.'],
  neutral: ['If it is useful to you, I could {offer}.'],
  formal: ['Should it be of use to you, I could {offer}.'],
};

/** The same in a note of three hundred letters. */
export const THEIRS_BRIEF: ByTone = {
  warm: ['Your {theirs} made me write.'],
  neutral: ['Your {theirs} made me write.'],
  formal: ['I write because of your {theirs}.'],
};
export const OFFER_NAMED_BRIEF: ByTone = {
  warm: ['I can offer you: {offer}.'],
  neutral: ['I can offer you: {offer}.'],
  formal: ['I can offer you: {offer}.'],
};
export const OFFER_OPEN_BRIEF: ByTone = {
  warm: ['I could {offer}.'],
  neutral: ['I could {offer}.'],
  formal: ['I could {offer}.'],
};
export const QUESTION_BRIEF: readonly string[] = ['Which one skill would you learn first in this work?'];

/** To somebody who has said no. */
export const ACCEPTED: ByTone = {
  warm: ['Thank you for answering me. I understand, and I’ll leave it there.'],
  neutral: ['Thank you for your answer. I understand, and I will leave it there.'],
  formal: ['Thank you for your answer. I understand it, and I will leave the matter there.'],
};

/** The question that stands in for an ask which the two are not ready for, by what was asked. */
export const QUESTIONS: Readonly<Partial<Record<AskType, readonly string[]>>> = {
  referral: [
    'Which one skill makes the most difference in the first months on your team?',
    'What do people who do well on your team get right in their first months?',
  ],
  job: [
    'Which one skill would you want to see in somebody new to this work?',
    'What do newcomers to this work most often get wrong in the first months?',
  ],
  interview: [
    'Which one part of the work would you prepare for first?',
    'What do newcomers to this work most often get wrong?',
  ],
  introduction: [
    'What should somebody new to the field read first, in your view?',
    'Which one thing should I read before I write to people in this field?',
  ],
  mentoring: ['Which one skill would you learn first, starting out in this work?'],
  call: ['Which one skill would you learn first, starting out in this work?'],
  meeting: ['Which one skill would you learn first, starting out in this work?'],
};

export const ANY_QUESTION: readonly string[] = [
  'Which one skill would you learn first, starting out in this work?',
  'What do newcomers to this work most often get wrong in their first year?',
];

/** How little an answer may be. */
export const BOUND: ByTone = {
  warm: ['A line or two by mail would be plenty.', 'Two lines by mail are plenty.'],
  neutral: ['Two lines by mail would be plenty.', 'A short line by mail is plenty.'],
  formal: ['Two lines by mail would be more than enough.'],
};

/** The same where one writes in a channel of its own. */
export const BOUND_HERE: ByTone = {
  warm: ['A line or two here would be plenty.'],
  neutral: ['Two lines here would be plenty.'],
  formal: ['Two lines would be more than enough.'],
};

export const WAY_OUT: ByTone = {
  warm: ['And if it is a busy week, no worries at all.', 'And no worries at all if you have your hands full.'],
  neutral: ['If you have your hands full, no worries.', 'No worries if you have your hands full.'],
  formal: ['There is no need to reply if it does not suit you.'],
};

/** To somebody not heard of for long: about them, not about a favour. */
export const SINCE: ByTone = {
  warm: ['How have the last years treated you, and what are you working on these days?'],
  neutral: ['What are you working on these days?'],
  formal: ['May I ask what you are working on these days?'],
};

export const NEWS: ByTone = {
  warm: ['A small piece of news since my last note: {news}.'],
  neutral: ['Something new since my last note: {news}.'],
  formal: ['There is something new since my last letter: {news}.'],
};

export const EFFECT: ByTone = {
  warm: ['And this is what came of it: {effect}.'],
  neutral: ['This is what came of it: {effect}.'],
  formal: ['You may like to know what came of it: {effect}.'],
};

export const GREETING: ByTone = { warm: ['Hi {reader},'], neutral: ['Hello {reader},'], formal: ['Dear {reader},'] };

/** Subjects that say what the mail is, whatever it is about. */
export const SUBJECTS: readonly string[] = [
  'Starting out in this work: one question',
  'A question on starting out',
  'One question, two lines',
  'Thank you, and one question',
];
