'use server';

import { refresh } from 'next/cache';
import { notFound, redirect } from 'next/navigation';
import { staffAction } from '#app/action.ts';
import { changed } from '#app/page-cache.ts';
import { changePublication } from '#db/change-publication.ts';
import { changeMachines } from '#db/machines.ts';
import { addSection, type MenuOutcome, moveSection, renameSection } from '#db/menu.ts';
import { rewriteRules } from '#db/rule-texts.ts';
import { type ActionState, refuse } from '#domain/action-state.ts';
import { machinesForm } from '#domain/machines-form.ts';
import { pageTags } from '#domain/page-tags.ts';
import { canChangeSettings } from '#domain/permissions.ts';
import { publicationForm } from '#domain/publication-form.ts';
import { ruleTextsForm } from '#domain/rule-texts-form.ts';
import { SECTIONS_MAX } from '#domain/section.ts';
import { newSectionForm, sectionForm } from '#domain/section-form.ts';

/** Sets the publication anew; every page shows it from the next request on. */
export const saveSettings = staffAction(canChangeSettings, publicationForm, async (wanted, viewer) => {
  const done = await changePublication(wanted, viewer, new Date());
  if (done.outcome === 'refused') return { errors: done.errors };
  changed(pageTags.publication);
  redirect('/desk/settings?done=saved');
});

/** Readers find them under /moderation, and moderators in each removal. */
export const saveRules = staffAction(canChangeSettings, ruleTextsForm, async (texts, viewer) => {
  await rewriteRules(texts, viewer, new Date());
  changed(pageTags.moderation);
  redirect('/desk/settings?done=saved');
});

/** Nothing else shows it but robots.txt and the key. */
export const saveMachines = staffAction(canChangeSettings, machinesForm, async (wanted, viewer) => {
  await changeMachines(wanted, viewer, new Date());
  changed(pageTags.machines);
  redirect('/desk/settings?done=saved#machines');
});

export const makeSection = staffAction(canChangeSettings, newSectionForm, async ({ section }, viewer) =>
  backToMenu(await addSection(section, viewer, new Date()), 'section'),
);

export const changeSection = staffAction(canChangeSettings, sectionForm, async ({ id, name, step }, viewer) => {
  const now = new Date();
  return backToMenu(
    step === 'rename' ? await renameSection(id, name, viewer, now) : await moveSection(id, step, viewer, now),
    'name',
  );
});

function backToMenu(outcome: MenuOutcome, field: string): ActionState {
  if (outcome === 'missing') notFound();
  if (outcome === 'taken') return refuse(field, 'There is a section of this name already.');
  if (outcome === 'full') return refuse(field, `${SECTIONS_MAX} sections are as many as a menu holds.`);
  changed(pageTags.publication, pageTags.stories);
  // Another place on the same page is no reason for the router to ask for it anew.
  refresh();
  redirect('/desk/settings#menu');
}
