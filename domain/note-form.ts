import { z } from 'zod';
import { cleanText } from './clean-text.ts';
import { tooLong } from './content-limits.ts';
import { HIGHEST_ID } from './highest-id.ts';
import { MENTIONS_MAX, mentionsIn, NOTE_MAX } from './note.ts';
import { CONTEXT_MAX, QUOTE_MAX } from './note-anchor.ts';

const noteSteps = ['add', 'reply', 'resolve', 'reopen'] as const;

const id = z.coerce.number().int().positive().max(HIGHEST_ID);
const words = (most: number) =>
  z
    .string()
    .default('')
    .transform((text) => cleanText(text).trim())
    .pipe(z.string().max(most, { error: (issue) => tooLong(String(issue.input), most) }));

/** A new note, an answer, or the end of a thread and its reopening. */
export const noteForm = z
  .object({
    storyId: id,
    step: z.enum(noteSteps),
    /** The note that began the thread, for all but a new one. */
    thread: id.optional(),
    text: words(NOTE_MAX),
    quote: words(QUOTE_MAX),
    /** The letters around the quotation; without them it is looked for in the text as it was saved. */
    before: words(CONTEXT_MAX),
    after: words(CONTEXT_MAX),
  })
  .superRefine((form, context) => {
    const says = form.step === 'add' || form.step === 'reply';
    if (says && form.text === '')
      context.addIssue({ code: 'custom', path: ['text'], message: 'Write something first.' });
    if (says && mentionsIn(form.text).length > MENTIONS_MAX)
      context.addIssue({ code: 'custom', path: ['text'], message: `Call ${MENTIONS_MAX} people at most.` });
    if (form.step !== 'add' && !form.thread)
      context.addIssue({ code: 'custom', path: ['thread'], message: 'Which note is meant?' });
  });

export type NoteForm = z.output<typeof noteForm>;
