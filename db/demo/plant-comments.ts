import { and, eq } from 'drizzle-orm';
import { removeComment } from '#db/comment-moderation.ts';
import { reportComment } from '#db/comment-reports.ts';
import { postComment } from '#db/comments.ts';
import type { Handle } from '#db/engine.ts';
import { featureComment } from '#db/featured-comments.ts';
import { likeComment } from '#db/likes.ts';
import { muteAuthor } from '#db/mutes.ts';
import { editComment, takeBack } from '#db/own-comments.ts';
import { comments } from '#db/schema.ts';
import type { People } from './plant-accounts.ts';
import type { DemoComment, DemoStory } from './story.ts';

type Said = { comment: DemoComment; number: number; storyId: number };

/** Says everything in the order in which it was said, so that the rules of the house judge it as they would have. */
export async function plantComments(tx: Handle, ids: ReadonlyMap<DemoStory, number>, people: People) {
  const all = [...ids].flatMap(([story, storyId]) => {
    return (story.comments ?? []).map((comment, index): Said => ({ comment, number: index + 1, storyId }));
  });
  for (const said of all.toSorted((a, b) => a.comment.at.localeCompare(b.comment.at))) {
    await post(said, people);
    const { edited, removed, featured, likedBy, reportedBy, mutedBy } = said.comment;
    if (edited || removed || featured || likedBy || reportedBy || mutedBy) await changeLater(tx, said, people);
  }
}

async function post({ comment, number, storyId }: Said, people: People) {
  const text = comment.edited?.from ?? comment.text;
  const { to: parent, spoils = false, spoilsUpTo = null } = comment;
  const form = { storyId, parent, text, spoils, spoilsUpTo, once: `demo-${number}` };
  const posted = await postComment(form, people(comment.by), new Date(comment.at));
  if (posted.kind !== 'posted' || posted.number !== number) {
    throw new Error(`Comment ${number} of the demo was not posted: “${text}”: ${JSON.stringify(posted)}`);
  }
}

async function changeLater(tx: Handle, { comment, number, storyId }: Said, people: People) {
  const [row] = await tx
    .select({ id: comments.id })
    .from(comments)
    .where(and(eq(comments.storyId, storyId), eq(comments.number, number)));
  const { edited, removed, featured, mutedBy, by, text, spoils = false, spoilsUpTo = null } = comment;
  const id = row?.id ?? 0;
  if (edited) await editComment(id, { text, spoils, spoilsUpTo }, people(by), new Date(edited.at));
  if (removed?.by === by) await takeBack(id, people(by), new Date(removed.at));
  else if (removed) await removeComment(id, { rule: 'other', ...removed }, people(removed.by), new Date(removed.at));
  await like(id, comment, people);
  for (const { by: who, at, reason, note = '' } of comment.reportedBy ?? []) {
    isDone(await reportComment(id, { reason, note }, people(who), new Date(at)), text);
  }
  if (mutedBy) await muteAuthor(id, true, people(mutedBy.by), new Date(mutedBy.at));
  if (featured) isDone(await featureComment(id, people(featured.by), new Date(featured.at)), text);
}

/** One likes it every seven minutes. */
async function like(id: number, { at, text, likedBy = [] }: DemoComment, people: People) {
  for (const [index, who] of likedBy.entries()) {
    const later = new Date(new Date(at).getTime() + (index + 1) * 7 * 60_000);
    isDone(await likeComment(id, true, people(who), later), text);
  }
}

function isDone(result: { kind: string } | undefined, text: string) {
  if (result?.kind !== 'done') throw new Error(`The demo could not like, report or feature “${text}”.`);
}
