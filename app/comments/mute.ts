import { notFound, redirect } from 'next/navigation';
import type { z } from 'zod';
import { onThisPage } from '#app/on-this-page.ts';
import { muteAuthor } from '#db/mutes.ts';
import { commentAnchor } from '#domain/comment-address.ts';
import type { muteForm } from '#domain/comment-form.ts';
import type { AccountViewer } from '#domain/viewer.ts';

/** Mutes the author of a comment, or hears them again. What nobody else sees: no page changes for it. */
export async function mute({ comment, muted }: z.output<typeof muteForm>, viewer: AccountViewer): Promise<never> {
  const found = comment === undefined ? undefined : await muteAuthor(comment, muted, viewer, new Date());
  if (!found) notFound();
  redirect(onThisPage(commentAnchor(found.comment.number)));
}
