import { z } from 'zod';
import { groundsFields, refuseNoGrounds } from './comment-form.ts';
import { queueBack } from './comment-queue.ts';
import { HIGHEST_ID } from './highest-id.ts';
import { NOTE_ON_PERSON_MAX, suspensionLengths, TOLD_MAX } from './person.ts';

/** The forms on the page of one person, one schema each. */

const id = z.coerce.number().int().positive().max(HIGHEST_ID);

const line = (text: string) =>
  text
    .replace(/\p{Cc}/gu, ' ')
    .trim()
    .replace(/\s+/gu, ' ');

/** What the person is told. */
const told = z
  .string()
  .default('')
  .transform(line)
  .pipe(
    z.string().min(3, 'Say why, in a few words. They will read it.').max(TOLD_MAX, `At most ${TOLD_MAX} characters.`),
  );

export const personForm = z.object({ id });
export const warnForm = z.object({ id, reason: told });
export const banForm = z.object({ id, reason: told });
export const suspendForm = z.object({
  id,
  length: z.enum(suspensionLengths, 'Choose how long.'),
  until: z.string().default(''),
  /** The list from which somebody came to suspend them. */
  back: z.string().optional().transform(queueBack),
  reason: told,
});
export const sweepForm = z.object({ id, ...groundsFields }).superRefine(refuseNoGrounds);
export const undoSweepForm = z.object({ sweep: id });
export const readWarningForm = z.object({ warning: id });

export const personNoteForm = z.object({
  id,
  note: z
    .string()
    .default('')
    .transform((text) =>
      text
        .replace(/\r\n?/g, '\n')
        .replace(/(?!\n)\p{Cc}/gu, ' ')
        .trim(),
    )
    .pipe(
      z
        .string()
        .min(1, 'Write something first.')
        .max(NOTE_ON_PERSON_MAX, `At most ${NOTE_ON_PERSON_MAX.toLocaleString('en-GB')} characters.`),
    ),
});
