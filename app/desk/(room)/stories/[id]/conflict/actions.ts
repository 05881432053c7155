'use server';

import { notFound, redirect } from 'next/navigation';
import { staffAction } from '#app/action.ts';
import { conflictPath, deskStoryPath } from '#app/desk/story-paths.ts';
import { settleCollision } from '#db/settle-collision.ts';
import { collisionForm, picksIn } from '#domain/collision-form.ts';
import { canStartStory } from '#domain/permissions.ts';

/** Makes one text of the two, as chosen. */
export const settleTexts = staffAction(canStartStory, collisionForm, async (form, viewer) => {
  const { storyId, version, mine } = form;
  const settled = await settleCollision({ storyId, version, mine, picks: picksIn(form) }, viewer, new Date());
  switch (settled.outcome) {
    case 'saved':
      return redirect(`${deskStoryPath(storyId)}?done=settled`);
    case 'collided':
      return redirect(conflictPath(storyId, settled.mine));
    case 'unchosen':
      return { errors: Object.fromEntries(settled.parts.map((part) => [part, 'Still to choose.'])) };
    case 'refused':
      return { errors: settled.errors };
    case 'no-longer-yours':
    case 'unseen':
      return notFound();
  }
});
