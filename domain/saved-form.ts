import { z } from 'zod';
import { HIGHEST_ID } from './highest-id.ts';

/** A story to be saved for later, or to be taken off again. */
export const savedForm = z.object({ story: z.coerce.number().int().positive().max(HIGHEST_ID) });
