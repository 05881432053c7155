import { z } from 'zod';
import { HIGHEST_ID } from './highest-id.ts';
import { SECTION_NAME_MAX } from './section.ts';
import { slugRefusal } from './slug.ts';

const name = z
  .string('This must be text.')
  .transform((text) => text.normalize('NFC').trim().replace(/\s+/gu, ' '))
  .pipe(z.string().min(1, 'A section needs a name.').max(SECTION_NAME_MAX, `At most ${SECTION_NAME_MAX} characters.`));

const id = z.coerce.number().int().positive().max(HIGHEST_ID);

export const newSectionForm = z.object({ section: name });

/** One line of the menu: its name, and the button that was pressed. */
export const sectionForm = z.object({ id, name, step: z.enum(['rename', 'up', 'down']).default('rename') });

/** A section on its own page: its name, and the last part of its address; an empty one leaves it as it was. */
export const sectionPageForm = z.object({
  id,
  name,
  slug: z
    .string()
    .default('')
    .transform((text) => text.trim().toLowerCase())
    .superRefine((text, context) => {
      const refusal = text && slugRefusal(text);
      if (refusal) context.addIssue({ code: 'custom', message: refusal });
    }),
});
