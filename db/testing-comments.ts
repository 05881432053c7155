import { count, eq } from 'drizzle-orm';
import { depthBelow } from '#domain/comment.ts';
import type { CommentState } from '#domain/comment-state.ts';
import type { AccountViewer, Role } from '#domain/viewer.ts';
import { read, transaction } from './connection.ts';
import { comments, stories } from './schema.ts';
import { makeAccount } from './testing-stories.ts';

let made = 0;

export async function someone(role: Role = 'reader'): Promise<AccountViewer> {
  const handle = `${role}-${made++}`;
  return { kind: 'account', id: await makeAccount(handle, role), role, name: handle, handle };
}

export type Said = { by: number; parent?: number; state?: CommentState; text?: string; at?: Date };

/** Rows of a thread straight into the tables, numbered from 1 in the order given; the counters agree with them. */
export async function makeThread(storyId: number, said: readonly Said[]): Promise<number[]> {
  const places: { id: number; rootId: number | null; depth: number }[] = [];
  await transaction(async (tx) => {
    for (const [
      at,
      { by, parent, state = 'visible', text = 'Well said.', at: createdAt = new Date() },
    ] of said.entries()) {
      const above = parent === undefined ? undefined : places[parent - 1];
      const place = {
        parentId: above?.id ?? null,
        rootId: above ? (above.rootId ?? above.id) : null,
        depth: above ? depthBelow(above.depth) : 0,
      };
      const row = {
        storyId,
        number: at + 1,
        accountId: by,
        ...place,
        text,
        state,
        createdAt,
        once: `made-${made++}`,
      };
      const [inserted] = await tx.insert(comments).values(row).returning({ id: comments.id });
      places.push({ id: inserted?.id ?? 0, rootId: place.rootId, depth: place.depth });
    }
    const visibleComments = said.filter(({ state = 'visible' }) => state === 'visible').length;
    await tx.update(stories).set({ lastCommentNumber: said.length, visibleComments }).where(eq(stories.id, storyId));
  });
  return places.map(({ id }) => id);
}

/** The counter on the story beside a count of its rows; they must never differ. */
export async function visibleCounts(storyId: number): Promise<{ counter: number; rows: number }> {
  const [story] = await read()
    .select({ counter: stories.visibleComments })
    .from(stories)
    .where(eq(stories.id, storyId));
  const byState = await read()
    .select({ state: comments.state, rows: count() })
    .from(comments)
    .where(eq(comments.storyId, storyId))
    .groupBy(comments.state);
  return { counter: story?.counter ?? -1, rows: byState.find(({ state }) => state === 'visible')?.rows ?? 0 };
}
