import { notFound, redirect } from 'next/navigation';
import type { z } from 'zod';
import { onThisPage } from '#app/on-this-page.ts';
import { changed } from '#app/page-cache.ts';
import { asRead } from '#db/as-read.ts';
import { featureComment, unfeatureComment } from '#db/featured-comments.ts';
import type { ActionState } from '#domain/action-state.ts';
import { commentAnchor } from '#domain/comment-address.ts';
import type { featureForm } from '#domain/comment-form.ts';
import { pageTags } from '#domain/page-tags.ts';
import type { AccountViewer } from '#domain/viewer.ts';

/** Puts a comment above its thread, or takes it down. Whether under this story, the comment's own story says. */
export async function feature(
  { comment: id, words, featured }: z.output<typeof featureForm>,
  viewer: AccountViewer,
): Promise<ActionState> {
  if (id === undefined) notFound();
  const now = new Date();
  const result = await (featured
    ? asRead({ comment: id, words }, viewer, () => featureComment(id, viewer, now))
    : unfeatureComment(id, viewer, now));
  if (!result) notFound();
  if (result.kind === 'refused') return { message: result.sentence };
  changed(pageTags.comments(result.story.id));
  redirect(onThisPage(commentAnchor(result.comment.number)));
}
