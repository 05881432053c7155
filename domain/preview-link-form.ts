import { z } from 'zod';
import { cleanText } from './clean-text.ts';
import { HIGHEST_ID } from './highest-id.ts';
import { PREVIEW_NOTE_MAX, previewDays } from './preview-link.ts';

const number = z.coerce.number().int().positive().max(HIGHEST_ID);

export const previewLinkForm = z.object({
  storyId: number,
  /** Empty to follow the working copy. */
  revision: z
    .string()
    .default('')
    .transform((typed) => (typed === '' ? null : Number(typed)))
    .pipe(z.int('Choose one of those shown.').positive().max(HIGHEST_ID).nullable()),
  days: z.coerce.number().refine((days) => previewDays.some((one) => one === days), 'Choose how long the link works.'),
  note: z
    .string()
    .default('')
    .transform((typed) => cleanText(typed).replace(/\s+/g, ' ').trim())
    .pipe(z.string().max(PREVIEW_NOTE_MAX, `At most ${PREVIEW_NOTE_MAX} characters.`)),
});

export const revokeForm = z.object({ storyId: number, linkId: number });
