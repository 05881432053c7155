import { z } from 'zod';
import { HIGHEST_ID } from './highest-id.ts';

/** Eight of this length fit the bar of a wide screen. */
export const SECTION_NAME_MAX = 24;

/** The bar holds eight; the menu, which holds them all, is read through at a glance. */
export const SECTIONS_MAX = 20;

const name = z
  .string('This must be text.')
  .transform((text) => text.normalize('NFC').trim().replace(/\s+/gu, ' '))
  .pipe(z.string().min(1, 'A section needs a name.').max(SECTION_NAME_MAX, `At most ${SECTION_NAME_MAX} characters.`));

const id = z.coerce.number().int().positive().max(HIGHEST_ID);

export const newSectionForm = z.object({ section: name });

/** One line of the menu: its name, and the button that was pressed. */
export const sectionForm = z.object({ id, name, step: z.enum(['rename', 'up', 'down']).default('rename') });
