import type { Rule } from '../rule.ts';
import { askBeforeOffer } from './ask-before-offer.ts';
import { askHeavyThread } from './ask-heavy-thread.ts';
import { bareDemand } from './bare-demand.ts';
import { carelessProse } from './careless-prose.ts';
import { conditionalOffer } from './conditional-offer.ts';
import { dormantTieColdAsk } from './dormant-tie-cold-ask.ts';
import { emptyFollowUp } from './empty-follow-up.ts';
import { followUpCadence } from './follow-up-cadence.ts';
import { introAskBeforeRapport } from './intro-ask-before-rapport.ts';
import { jobAskAtFirstContact } from './job-ask-at-first-contact.ts';
import { noClearPurpose } from './no-clear-purpose.ts';
import { noIntroduction } from './no-introduction.ts';
import { noOffer } from './no-offer.ts';
import { noPersonalConnection } from './no-personal-connection.ts';
import { oneOffTransaction } from './one-off-transaction.ts';
import { outsideProfessionalContext } from './outside-professional-context.ts';
import { overFlattery } from './over-flattery.ts';
import { overLengthForChannel } from './over-length-for-channel.ts';
import { pressureOrGuilt } from './pressure-or-guilt.ts';
import { presumptuousClose } from './presumptuous-close.ts';
import { privateDetailOverreach } from './private-detail-overreach.ts';
import { referralAskAtFirstContact } from './referral-ask-at-first-contact.ts';
import { senderCentred } from './sender-centred.ts';
import { stackedAsks } from './stacked-asks.ts';
import { subjectLineProblem } from './subject-line-problem.ts';
import { templatePhrasing } from './template-phrasing.ts';
import { thanksWithoutSpecifics } from './thanks-without-specifics.ts';
import { unboundedTimeAsk } from './unbounded-time-ask.ts';
import { unfilledPlaceholder } from './unfilled-placeholder.ts';
import { unsolicitedResume } from './unsolicited-resume.ts';
import { vagueAsk } from './vague-ask.ts';
import { wrongTimeOrPlace } from './wrong-time-or-place.ts';

/** Every rule, in the catalogue's order. A new rule is imported and listed here; a test checks that none is forgotten. */
export const RULES: readonly Rule[] = [
  referralAskAtFirstContact,
  jobAskAtFirstContact,
  introAskBeforeRapport,
  noOffer,
  conditionalOffer,
  noClearPurpose,
  vagueAsk,
  stackedAsks,
  unboundedTimeAsk,
  pressureOrGuilt,
  presumptuousClose,
  unsolicitedResume,
  noPersonalConnection,
  senderCentred,
  overFlattery,
  templatePhrasing,
  unfilledPlaceholder,
  overLengthForChannel,
  subjectLineProblem,
  emptyFollowUp,
  followUpCadence,
  askHeavyThread,
  dormantTieColdAsk,
  thanksWithoutSpecifics,
  privateDetailOverreach,
  askBeforeOffer,
  noIntroduction,
  oneOffTransaction,
  bareDemand,
  outsideProfessionalContext,
  wrongTimeOrPlace,
  carelessProse,
];
