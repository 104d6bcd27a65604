import type { Rule } from '../rule.ts';
import { jobAskAtFirstContact } from './job-ask-at-first-contact.ts';
import { noClearPurpose } from './no-clear-purpose.ts';
import { noOffer } from './no-offer.ts';
import { pressureOrGuilt } from './pressure-or-guilt.ts';
import { referralAskAtFirstContact } from './referral-ask-at-first-contact.ts';

/** Every rule, in the catalogue's order. A new rule is imported and listed here; a test checks that none is forgotten. */
export const RULES: readonly Rule[] = [
  referralAskAtFirstContact,
  jobAskAtFirstContact,
  noOffer,
  noClearPurpose,
  pressureOrGuilt,
];
