import { z } from 'zod';
import { slowModes } from './slow-mode.ts';

const CHOOSE = 'Choose one of these.';

/** As forms send it. */
export const slowModeField = z.coerce
  .number(CHOOSE)
  .refine((seconds) => slowModes.some((one) => one === seconds), CHOOSE);
