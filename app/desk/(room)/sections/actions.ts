'use server';

import { notFound, redirect } from 'next/navigation';
import { z } from 'zod';
import { staffAction } from '#app/action.ts';
import { changed } from '#app/page-cache.ts';
import { createSection, deleteSection, moveSection, saveSection } from '#db/desk-sections.ts';
import { deskSectionPath, sectionsPath } from '#domain/catalogue-paths.ts';
import { HIGHEST_ID } from '#domain/highest-id.ts';
import { pageTags } from '#domain/page-tags.ts';
import { canEditSections } from '#domain/permissions.ts';
import { sectionFields } from '#domain/section-form.ts';

const id = z.coerce.number().int().positive().max(HIGHEST_ID);

/** Makes a section at the end of the menu, or gives one another name or address. The menu stands on every page. */
export const saveThisSection = staffAction(
  canEditSections,
  z.object({ id: id.optional(), ...sectionFields }),
  async ({ id: known, ...written }) => {
    const saved = known ? await saveSection(known, written) : await createSection(written);
    if (saved.outcome === 'unseen') return notFound();
    if (saved.outcome === 'refused') return { errors: saved.errors };
    changed(pageTags.publication);
    return redirect(`${known ? deskSectionPath(saved.id) : sectionsPath}?done=saved`);
  },
);

/** "3 up": one place in the menu. */
const step = z.object({
  move: z
    .string()
    .regex(/^[1-9]\d{0,8} (up|down)$/)
    .transform((text) => {
      const [section, way] = text.split(' ');
      return { section: Number(section), way: way === 'up' ? ('up' as const) : ('down' as const) };
    }),
});

export const moveThisSection = staffAction(canEditSections, step, async ({ move: { section, way } }) => {
  if (!(await moveSection(section, way))) return notFound();
  changed(pageTags.publication);
  return redirect(`${sectionsPath}?done=moved`);
});

/** Deletes a section in which no story stands, or ever stood. */
export const deleteThisSection = staffAction(canEditSections, z.object({ id }), async ({ id: known }) => {
  const { outcome } = await deleteSection(known);
  if (outcome === 'unseen') return notFound();
  if (outcome === 'used') return { message: 'A story stands in it by now, so it was not deleted.' };
  changed(pageTags.publication);
  return redirect(`${sectionsPath}?done=deleted`);
});
