import type { StrengthRule } from '../rule.ts';

export const STRENGTHS: readonly StrengthRule[] = [];
