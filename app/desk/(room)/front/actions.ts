'use server';

import { redirect } from 'next/navigation';
import { staffAction } from '#app/action.ts';
import { changed } from '#app/page-cache.ts';
import { setFront } from '#db/front-picks.ts';
import { frontForm } from '#domain/front-form.ts';
import { picksQuery } from '#domain/front-slots.ts';
import { pageTags } from '#domain/page-tags.ts';
import { canMakeUpFront } from '#domain/permissions.ts';

/** What the buttons of the front page do. To look for a story or at the page saves nothing; the address keeps the choice. */
export const makeUp = staffAction(canMakeUpFront, frontForm, async ({ intent, find, ...picks }, viewer) => {
  if (intent === 'find') redirect(`/desk/front?${picksQuery(picks, { find })}`);
  if (intent === 'preview') redirect(`/desk/front/preview?${picksQuery(picks)}`);
  const done = await setFront(picks, viewer, new Date());
  if (done.outcome === 'refused') return { errors: done.errors };
  changed(pageTags.front);
  redirect('/desk/front?done=saved');
});
