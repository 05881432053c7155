import { z } from 'zod';
import { HIGHEST_ID } from './highest-id.ts';
import { SECTION_NAME_MAX } from './section.ts';

const name = z
  .string('This must be text.')
  .transform((text) => text.normalize('NFC').trim().replace(/\s+/gu, ' '))
  .pipe(z.string().min(1, 'A section needs a name.').max(SECTION_NAME_MAX, `At most ${SECTION_NAME_MAX} characters.`));

const id = z.coerce.number().int().positive().max(HIGHEST_ID);

export const newSectionForm = z.object({ section: name });

/** One line of the menu: its name, and the button that was pressed. */
export const sectionForm = z.object({ id, name, step: z.enum(['rename', 'up', 'down']).default('rename') });
