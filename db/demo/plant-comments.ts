import { eq } from 'drizzle-orm';
import type { Handle } from '#db/engine.ts';
import { comments, stories } from '#db/schema.ts';
import { depthBelow } from '#domain/comment.ts';
import type { DemoHandle } from './accounts.ts';
import type { Ids } from './ids.ts';
import type { DemoComment, DemoStory } from './story.ts';

type Placed = { id: number; rootId: number; depth: number };

export async function plantComments(tx: Handle, ids: ReadonlyMap<DemoStory, number>, account: Ids<DemoHandle>) {
  for (const [{ slug, comments: thread }, storyId] of ids) {
    if (thread) await plantThread(tx, storyId, slug, thread, account);
  }
}

async function plantThread(
  tx: Handle,
  storyId: number,
  slug: string,
  thread: readonly DemoComment[],
  account: Ids<DemoHandle>,
) {
  const placed: Placed[] = [];
  for (const [index, comment] of thread.entries()) {
    const answered = comment.to === undefined ? undefined : placed[comment.to - 1];
    const depth = answered ? depthBelow(answered.depth) : 0;
    const [row] = await tx
      .insert(comments)
      .values({
        ...stateOf(comment, account),
        storyId,
        number: index + 1,
        accountId: account(comment.by),
        parentId: answered?.id ?? null,
        rootId: answered?.rootId ?? null,
        depth,
        text: comment.text,
        spoils: comment.spoils ?? false,
        editedAt: comment.edited ? new Date(comment.edited) : null,
        createdAt: new Date(comment.at),
        once: `demo-${slug}-${index + 1}`,
      })
      .returning({ id: comments.id });
    if (!row) throw new Error(`Comment ${index + 1} on “${slug}” was not planted.`);
    placed.push({ id: row.id, rootId: answered?.rootId ?? row.id, depth });
  }
  const visibleComments = thread.filter(({ held, removed }) => held === undefined && !removed).length;
  await tx.update(stories).set({ lastCommentNumber: thread.length, visibleComments }).where(eq(stories.id, storyId));
}

function stateOf({ held, removed }: DemoComment, account: Ids<DemoHandle>) {
  if (held !== undefined) return { state: 'held', stateReason: held } as const;
  if (!removed) return { state: 'visible', stateReason: '' } as const;
  const { by, at, reason } = removed;
  return { state: 'removed', stateReason: reason, removedBy: account(by), removedAt: new Date(at) } as const;
}
