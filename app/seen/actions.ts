'use server';

import { notFound, redirect } from 'next/navigation';
import { publicAction } from '#app/action.ts';
import { onThisPage } from '#app/on-this-page.ts';
import { changed } from '#app/page-cache.ts';
import * as db from '#db/seen-works.ts';
import { findKindOfWork } from '#db/works.ts';
import { SPOILER_PARAMETER } from '#domain/open-spoilers.ts';
import { pageTags } from '#domain/page-tags.ts';
import type { RateLimit } from '#domain/rate-limit.ts';
import { markFor } from '#domain/seen.ts';
import { seenForm, unseenForm } from '#domain/seen-form.ts';
import { keepSeen } from './keep-seen.ts';

/** Far above what a person does. */
const marking: RateLimit = { name: 'works seen', times: 100, minutes: 10 };

/** Marks a work as seen. For somebody without an account the browser keeps it. */
export const markSeen = publicAction(
  seenForm,
  async ({ work, mark: asked }, viewer) => {
    const kind = (await findKindOfWork(work)) ?? notFound();
    const mark = markFor(kind, asked);
    if (viewer.kind === 'account') {
      await db.markSeen(viewer.id, work, mark, new Date());
      changed(pageTags.reader(viewer.id));
    }
    // Marked anew it is the newest.
    else await keepSeen((seen) => new Map([...[...seen].filter(([other]) => other !== work), [work, mark]]));
    redirect(here());
  },
  { limit: marking },
);

export const unmarkSeen = publicAction(
  unseenForm,
  async ({ work }, viewer) => {
    if (viewer.kind === 'account') {
      await db.unmarkSeen(viewer.id, work);
      changed(pageTags.reader(viewer.id));
    } else await keepSeen((seen) => new Map([...seen].filter(([other]) => other !== work)));
    redirect(here());
  },
  { limit: marking },
);

/** The page on which the button was pressed, with its spoilers as the marks have them. */
function here(): string {
  const [path = '', query] = onThisPage('').replace(/#$/, '').split('?');
  const rest = new URLSearchParams(query);
  rest.delete(SPOILER_PARAMETER);
  return `${path}${rest.size > 0 ? `?${rest}` : ''}#seen`;
}
