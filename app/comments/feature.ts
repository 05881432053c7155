import { notFound, redirect } from 'next/navigation';
import type { z } from 'zod';
import { onThisPage } from '#app/on-this-page.ts';
import { changed } from '#app/page-cache.ts';
import { featureComment, unfeatureComment } from '#db/featured-comments.ts';
import type { ActionState } from '#domain/action-state.ts';
import { commentAnchor } from '#domain/comment-address.ts';
import type { featureForm } from '#domain/comment-form.ts';
import { pageTags } from '#domain/page-tags.ts';
import type { AccountViewer } from '#domain/viewer.ts';

/** Puts a comment above its thread, or takes it down. Whether under this story, the comment's own story says. */
export async function feature(
  { comment: id, featured }: z.output<typeof featureForm>,
  viewer: AccountViewer,
): Promise<ActionState> {
  if (id === undefined) notFound();
  const result = await (featured ? featureComment : unfeatureComment)(id, viewer, new Date());
  if (!result) notFound();
  if (result.kind === 'refused') return { message: result.sentence };
  changed(pageTags.comments(result.story.id));
  redirect(onThisPage(commentAnchor(result.comment.number)));
}
