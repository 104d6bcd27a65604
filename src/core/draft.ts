import { z } from 'zod';

/** The greatest sizes of what a caller may send; every door measures by these. */
export const LIMITS = {
  text: 10_000,
  subject: 500,
  field: 500,
  notes: 2_000,
  list: 20,
  thread: 50,
  suppress: 100,
} as const;

export const STAGES = [
  'first-contact',
  'follow-up',
  'conversation',
  'thank-you',
  'nurture',
  'reconnect',
  'intro-request',
  'referral-request',
] as const;
export const CHANNELS = ['email', 'linkedin-note', 'linkedin-message', 'inmail', 'slack', 'text'] as const;
export const RECIPIENT_TYPES = [
  'peer',
  'hiring-manager',
  'recruiter',
  'alum',
  'senior-leader',
  'connector',
  'other',
] as const;
export const RELATIONSHIPS = ['stranger', 'met-once', 'acquaintance', 'close'] as const;

export const Stage = z.enum(STAGES).meta({ id: 'Stage' });
export const Channel = z.enum(CHANNELS).meta({ id: 'Channel' });
export type Stage = z.infer<typeof Stage>;
export type Channel = z.infer<typeof Channel>;

// White space, controls, and the characters that draw nothing: a text of only these says nothing.
const VISIBLE = /[^\s\p{Cc}\p{Cf}\u115f\u1160\u2800\u3164\uffa0]/u;
const CONTROL = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f]/;

const wellFormed = (text: string): boolean => text.isWellFormed();
const noControl = (text: string): boolean => !CONTROL.test(text);

const sentence = (max: number) =>
  z
    .string()
    // zod's own `max` counts code points; the limits, like all spans, are UTF-16 units.
    .refine((text) => text.length <= max, { error: `must be at most ${max} characters` })
    .refine(wellFormed, { error: 'must be well-formed Unicode' })
    .refine(noControl, { error: 'must not contain control characters' })
    .meta({ maxLength: max });

const field = sentence(LIMITS.field);
const instant = z.iso.datetime({
  offset: true,
  error: 'must be a date and time with an offset, as RFC 3339 writes it',
});

const body = sentence(LIMITS.text).refine((text) => VISIBLE.test(text), { error: 'must not be blank' });

export const Recipient = z
  .strictObject({
    name: field.optional(),
    role: field.optional(),
    organisation: field.optional(),
    type: z.enum(RECIPIENT_TYPES).optional(),
    relationship: z.enum(RELATIONSHIPS).optional(),
    notes: sentence(LIMITS.notes).optional(),
  })
  .meta({ id: 'Recipient' });
export type Recipient = z.infer<typeof Recipient>;

export const Sender = z
  .strictObject({
    name: field.optional(),
    headline: field.optional(),
    skills: z.array(field).max(LIMITS.list).optional(),
    canOffer: z.array(field).max(LIMITS.list).optional(),
    goal: field.optional(),
  })
  .meta({ id: 'Sender' });
export type Sender = z.infer<typeof Sender>;

export const ThreadMessage = z
  .strictObject({ from: z.enum(['me', 'them']), text: body, sentAt: instant.optional() })
  .meta({ id: 'ThreadMessage' });
export type ThreadMessage = z.infer<typeof ThreadMessage>;

const knownTimeZone = (zone: string): boolean => {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: zone }) !== null;
  } catch {
    return false;
  }
};

export const Suppression = z
  .strictObject({ rule: field, quote: sentence(LIMITS.text).optional() })
  .meta({ id: 'Suppression' });
export type Suppression = z.infer<typeof Suppression>;

/** What every door takes: the text about to be sent and, all optional, what its writer knows of the situation. */
export const Draft = z
  .strictObject({
    text: body,
    subject: sentence(LIMITS.subject).optional(),
    channel: Channel.optional(),
    stage: Stage.optional(),
    recipient: Recipient.optional(),
    sender: Sender.optional(),
    thread: z.array(ThreadMessage).max(LIMITS.thread).optional(),
    sentAt: instant.optional(),
    timeZone: field.refine(knownTimeZone, { error: 'must be an IANA time zone' }).optional(),
    suppress: z.array(Suppression).max(LIMITS.suppress).optional(),
  })
  .meta({ id: 'Draft' });
export type Draft = z.infer<typeof Draft>;

/** A draft's circumstances with every default filled in, which is what rules look at beside the reading. */
export interface Situation {
  stage: Stage;
  channel: Channel;
  channelGiven: boolean;
  /** undefined where no subject was given at all; '' is a missing one. */
  subject: string | undefined;
  recipient: Recipient;
  sender: Sender;
  thread: readonly ThreadMessage[];
  sentAt: string | undefined;
  timeZone: string;
}

export function situationOf(draft: Draft, stage: Stage): Situation {
  return {
    stage,
    channel: draft.channel ?? 'email',
    channelGiven: draft.channel !== undefined,
    subject: draft.subject,
    recipient: draft.recipient ?? {},
    sender: draft.sender ?? {},
    thread: draft.thread ?? [],
    sentAt: draft.sentAt,
    timeZone: draft.timeZone ?? 'UTC',
  };
}
