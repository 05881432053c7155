'use server';

import { redirect } from 'next/navigation';
import { readerAction } from '#app/action.ts';
import { unfollowStory } from '#db/story-follows.ts';
import { threadChoice } from '#domain/comment-form.ts';
import { NOTIFICATIONS_PATH } from '#domain/notification.ts';

export const stopFollowing = readerAction(threadChoice, async ({ story }, { id }) => {
  await unfollowStory(story, id);
  redirect(`${NOTIFICATIONS_PATH}#followed`);
});
