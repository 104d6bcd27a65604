import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fixtureDrafts } from '../../../eval/fixtures.ts';
import { critique } from '../../../src/core/coach.ts';
import { CHANNELS, type Draft, STAGES } from '../../../src/core/draft.ts';
import { json, service } from '../http/service.ts';
import { file, rapport } from './terminal.ts';

const { app } = service();

const ERROR = 'Hi Dana,\n\nCould you refer me for the analyst opening on your team?\n\nBest,\nBo\n';
const FINE =
  'Hi Dana,\n\nI tried your cohort template at our food bank and wrote down the two places where I got stuck; they are below. Did you label the returning donors by month or by gift?\n\nBo, volunteer analyst\n';
