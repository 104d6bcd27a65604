import type { Rule } from '../rule.ts';
import { askBeforeOffer } from './ask-before-offer.ts';
import { conditionalOffer } from './conditional-offer.ts';
import { introAskBeforeRapport } from './intro-ask-before-rapport.ts';
import { jobAskAtFirstContact } from './job-ask-at-first-contact.ts';
import { noClearPurpose } from './no-clear-purpose.ts';
import { noOffer } from './no-offer.ts';
import { oneOffTransaction } from './one-off-transaction.ts';
import { overFlattery } from './over-flattery.ts';
import { pressureOrGuilt } from './pressure-or-guilt.ts';
import { presumptuousClose } from './presumptuous-close.ts';
import { referralAskAtFirstContact } from './referral-ask-at-first-contact.ts';
import { stackedAsks } from './stacked-asks.ts';
import { unboundedTimeAsk } from './unbounded-time-ask.ts';
import { unsolicitedResume } from './unsolicited-resume.ts';

/** Every rule, in the catalogue's order. A new rule is imported and listed here; a test checks that none is forgotten. */
export const RULES: readonly Rule[] = [
  referralAskAtFirstContact,
  jobAskAtFirstContact,
  introAskBeforeRapport,
  noOffer,
  conditionalOffer,
  noClearPurpose,
  stackedAsks,
  unboundedTimeAsk,
  pressureOrGuilt,
  presumptuousClose,
  unsolicitedResume,
  overFlattery,
  askBeforeOffer,
  oneOffTransaction,
];
