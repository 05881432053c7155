import { and, desc, eq, lt, max, ne, type SQL } from 'drizzle-orm';
import type { ListEntry } from '#domain/content.ts';
import type { ListEdition } from '#domain/list-edition.ts';
import { type Movement, movements } from '#domain/list-movement.ts';
import { canFreezeList } from '#domain/permissions.ts';
import { same } from '#domain/same.ts';
import type { AccountViewer } from '#domain/viewer.ts';
import type { ListedWork, WholeStory } from '#domain/whole-story.ts';
import { writeDown } from './audit.ts';
import { read, transaction } from './connection.ts';
import { contentOf } from './content.ts';
import { listEditions, revisions, stories } from './schema.ts';
import { findStory } from './stories.ts';
import { lockStory } from './story-lock.ts';
import { fillStory } from './story-parts.ts';

export type Frozen =
  | { outcome: 'frozen'; edition: number }
  | { outcome: 'refused'; message: string }
  | { outcome: 'unseen' };

const NOT_OUT = 'Only what readers have can be frozen. Publish the list first.';

/** Freezes what readers have now of a list, under a name; what is published afterwards is the next edition. */
export function freezeEdition(storyId: number, name: string, viewer: AccountViewer, now: Date): Promise<Frozen> {
  return transaction(async (tx) => {
    await lockStory(tx, storyId);
    const [list] = await tx
      .select({ status: stories.status, revisionId: stories.publishedRevisionId, headline: revisions.headline })
      .from(stories)
      .leftJoin(revisions, eq(revisions.id, stories.publishedRevisionId))
      .where(and(eq(stories.id, storyId), eq(stories.kind, 'list')));
    if (!list || !canFreezeList(viewer)) return { outcome: 'unseen' };
    if (list.status !== 'published' || !list.revisionId) return { outcome: 'refused', message: NOT_OUT };
    const [frozen] = await tx
      .select({ name: listEditions.name })
      .from(listEditions)
      .where(eq(listEditions.revisionId, list.revisionId));
    if (frozen) return { outcome: 'refused', message: `What readers have is frozen already, as “${frozen.name}”.` };
    const [last] = await tx
      .select({ number: max(listEditions.number) })
      .from(listEditions)
      .where(eq(listEditions.storyId, storyId));
    const number = (last?.number ?? 0) + 1;
    const { revisionId } = list;
    await tx.insert(listEditions).values({ storyId, number, name, revisionId, frozenBy: viewer.id, frozenAt: now });
    const act = {
      act: 'list-frozen',
      subjectId: storyId,
      subject: list.headline ?? '',
      path: `/desk/stories/${storyId}`,
    } as const;
    await writeDown(tx, viewer, { ...act, before: {}, after: { edition: number, name } }, now);
    return { outcome: 'frozen', edition: number };
  });
}

/** The editions of a list that are frozen, newest first. */
export const editionsOfList = (storyId: number): Promise<ListEdition[]> =>
  read()
    .select({ number: listEditions.number, name: listEditions.name, frozenAt: listEditions.frozenAt })
    .from(listEditions)
    .where(eq(listEditions.storyId, storyId))
    .orderBy(desc(listEditions.number));

/** How the ranks that are shown moved since the edition before them; undefined while there was none. */
export async function movementsOf(
  storyId: number,
  shown: readonly ListedWork[],
): Promise<ReadonlyMap<number, Movement> | undefined> {
  const [now] = await read()
    .select({ id: stories.publishedRevisionId, entries: revisions.entries })
    .from(stories)
    .innerJoin(revisions, eq(revisions.id, stories.publishedRevisionId))
    .where(eq(stories.id, storyId));
  const works = shown.map(({ work }) => ({ workId: work.id }));
  // The edition that is just what readers have is not before it; before a draft of the next one it is.
  const isLive = same(
    now?.entries.map(({ workId }) => workId),
    works.map(({ workId }) => workId),
  );
  const before = await entriesBefore(storyId, isLive && now?.id ? ne(listEditions.revisionId, now.id) : undefined);
  return before && movements(works, before);
}

async function entriesBefore(storyId: number, earlier: SQL | undefined): Promise<ListEntry[] | undefined> {
  const [row] = await read()
    .select({ entries: revisions.entries })
    .from(listEditions)
    .innerJoin(revisions, eq(revisions.id, listEditions.revisionId))
    .where(and(eq(listEditions.storyId, storyId), earlier))
    .orderBy(desc(listEditions.number))
    .limit(1);
  return row?.entries;
}

export type FrozenList = { story: WholeStory; edition: ListEdition; moved: ReadonlyMap<number, Movement> | undefined };

/** An edition as it was when it was frozen, of a list that readers still have. */
export async function findEdition(slug: string, number: number): Promise<FrozenList | undefined> {
  const list = await findStory('lists', slug);
  if (!list) return undefined;
  const [row] = await read()
    .select({
      edition: { number: listEditions.number, name: listEditions.name, frozenAt: listEditions.frozenAt },
      savedAt: revisions.savedAt,
      content: contentOf(revisions),
    })
    .from(listEditions)
    .innerJoin(revisions, eq(revisions.id, listEditions.revisionId))
    .where(and(eq(listEditions.storyId, list.id), eq(listEditions.number, number)));
  if (!row) return undefined;
  const { sectionId: _, ...content } = row.content;
  const story = await fillStory({ ...list, ...content, slug: list.slug, changedAt: row.savedAt });
  const before = await entriesBefore(list.id, lt(listEditions.number, number));
  return { story, edition: row.edition, moved: before && movements(row.content.entries, before) };
}
