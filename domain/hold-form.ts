import { z } from 'zod';
import { PAGE_MAX } from './editor-form.ts';

/** What an open editor says about itself: that somebody writes in it, that nobody has for a while, that it is closed. */
export const holdForm = z.object({
  page: z.string().min(1).max(PAGE_MAX),
  step: z.enum(['hold', 'ask', 'leave']),
});
