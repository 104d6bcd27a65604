import type { StrengthRule } from '../rule.ts';
import { boundedAsk } from './bounded-ask.ts';
import { clearPurpose } from './clear-purpose.ts';
import { commonGround } from './common-ground.ts';
import { concreteOffer } from './concrete-offer.ts';
import { easyWayOut } from './easy-way-out.ts';
import { helpReportedBack } from './help-reported-back.ts';
import { specificReference } from './specific-reference.ts';
import { thanksWithEffect } from './thanks-with-effect.ts';
import { theirGoals } from './their-goals.ts';
import { warmPath } from './warm-path.ts';

/** Every strength, in the order of how much it says: the first that is there opens the summary. */
export const STRENGTHS: readonly StrengthRule[] = [
  concreteOffer,
  specificReference,
  warmPath,
  theirGoals,
  commonGround,
  clearPurpose,
  boundedAsk,
  easyWayOut,
  thanksWithEffect,
  helpReportedBack,
];
