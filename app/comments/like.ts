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
import { keepLike } from './kept-like.ts';

type Sent = z.output<typeof likeForm>;

/** Likes what is under the button, or takes the like back. For whoever is signed out it is done as they come in. */
export async function like({ comment: id, liked, from }: Sent, viewer: Viewer): Promise<ActionState> {
  if (id === undefined) notFound();
  if (viewer.kind === 'anonymous') return signInFirst(id, liked, viewer);
  const result = await likeComment(id, liked, viewer, new Date());
  if (!result) notFound();
  if (result.kind === 'refused') return { message: result.sentence };
  changed(pageTags.likes(result.story.id));
  redirect(onThisPage(anchorIn(from, result.comment.number)));
}

async function signInFirst(id: number, liked: boolean, viewer: Viewer): Promise<never> {
  const found = await findComment(id, viewer);
  if (!found || !canBeLiked(found.comment)) notFound();
  if (liked) await keepLike(id);
  redirect(doorPath('/sign-in', onThisPage(anchorIn('thread', found.comment.number))));
}
