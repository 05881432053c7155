import { z } from 'zod';
import { cleanText } from './clean-text.ts';
import { HIGHEST_ID } from './highest-id.ts';

/** What can be done with a story without its text: the buttons of its progress, and a schedule dragged on the calendar. */
const progressSteps = ['take-back', 'return', 'approve', 'move', 'unschedule', 'embargo', 'lift'] as const;
export type ProgressStep = (typeof progressSteps)[number];

const words = z
  .string()
  .default('')
  .transform((text) => cleanText(text).trim());

/** Its fields are asked for by the rules of the step, which know what each needs. */
export const progressForm = z.object({
  storyId: z.coerce.number().int().positive().max(HIGHEST_ID),
  step: z.enum(progressSteps, 'Choose what is to be done.'),
  /** Of the text that was there to be read when the page was opened, for what an editor says of it. */
  version: z.coerce.number().int().positive().max(HIGHEST_ID).optional(),
  returnNote: words,
  reason: words,
  /** Times as a browser sends them, in the publication's zone. */
  goesLive: z.string().default(''),
  until: z.string().default(''),
  /** The page to come back to. */
  from: z.enum(['progress', 'calendar']).catch('progress').default('progress'),
});

export type ProgressForm = z.output<typeof progressForm>;
