import { notFound, redirect } from 'next/navigation';
import type { z } from 'zod';
import { onThisPage } from '#app/on-this-page.ts';
import { changed } from '#app/page-cache.ts';
import { doorPath } from '#components/frame/door-path.ts';
import { findComment } from '#db/comment-rows.ts';
import { likeComment } from '#db/likes.ts';
import type { ActionState } from '#domain/action-state.ts';
import { anchorIn } from '#domain/comment-address.ts';
import type { likeForm } from '#domain/comment-form.ts';
import { canBeLiked } from '#domain/like.ts';
import { pageTags } from '#domain/page-tags.ts';
import type { Viewer } from '#domain/viewer.ts';

type Sent = z.output<typeof likeForm>;

/** Likes what is under the button, or takes the like back. Who is signed out comes back to the comment through the door. */
export async function like({ comment: id, liked, from }: Sent, viewer: Viewer): Promise<ActionState> {
  if (id === undefined) notFound();
  if (viewer.kind === 'anonymous') return signInFirst(id, viewer);
  const result = await likeComment(id, liked, viewer, new Date());
  if (!result) notFound();
  if (result.kind === 'refused') return { message: result.sentence };
  changed(pageTags.likes(result.story.id));
  redirect(onThisPage(anchorIn(from, result.comment.number)));
}

async function signInFirst(id: number, viewer: Viewer): Promise<never> {
  const found = await findComment(id, viewer);
  if (!found || !canBeLiked(found.comment)) notFound();
  redirect(doorPath('/sign-in', onThisPage(anchorIn('thread', found.comment.number))));
}
