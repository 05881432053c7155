import { eq } from 'drizzle-orm';
import { emptyBody } from '#domain/body.ts';
import type { Byline } from '#domain/byline.ts';
import { areaOf, type StoryKind, type StoryStatus } from '#domain/story.ts';
import type { Role } from '#domain/viewer.ts';
import { projectBylines } from './bylines.ts';
import { transaction } from './connection.ts';
import { keepGuestUses } from './guest-uses.ts';
import {
  accounts,
  genres,
  guests,
  listEntries,
  revisions,
  sections,
  stories,
  storyGenres,
  storyMentions,
  storyTags,
  tags,
  works,
} from './schema.ts';

/** Rows for tests, straight into the tables, so that the tests of reading do not depend on writing. */

const epoch = new Date('2026-01-01T12:00:00Z');

export async function makeAccount(handle: string, role: Role = 'critic'): Promise<number> {
  const account = { email: `${handle}@films.example`, name: handle, handle, role, createdAt: epoch };
  return idOf(await transaction((tx) => tx.insert(accounts).values(account).returning({ id: accounts.id })));
}

export async function makeGuest(handle: string): Promise<number> {
  const guest = { name: handle, nameFolded: handle, handle, createdAt: epoch };
  return idOf(await transaction((tx) => tx.insert(guests).values(guest).returning({ id: guests.id })));
}

export async function makeSection(slug: string): Promise<number> {
  const section = { slug, name: slug.toUpperCase(), position: 1 };
  return idOf(await transaction((tx) => tx.insert(sections).values(section).returning({ id: sections.id })));
}

export async function makeWork(slug: string): Promise<number> {
  const work = { kind: 'film' as const, slug, title: slug, titleFolded: slug, facts: [], createdAt: epoch };
  return idOf(await transaction((tx) => tx.insert(works).values(work).returning({ id: works.id })));
}

type Made = {
  slug: string;
  authorId: number;
  /** The author alone, unless said. */
  bylines?: Byline[];
  sectionId: number;
  kind?: StoryKind;
  status?: StoryStatus;
  workId?: number;
  score?: number;
  publishedAt?: Date;
  comments?: number;
  /** The works of a list, first rank first. */
  ranks?: number[];
};

/** A published story, unless its status says otherwise. */
export function makeStory({ kind = 'review', status = 'published', comments = 0, ranks = [], ...made }: Made) {
  return transaction(async (tx) => {
    const at = made.publishedAt ?? epoch;
    const { authorId, sectionId, slug, workId = null, score = null } = made;
    const { bylines = [{ by: 'account', id: authorId }] } = made;
    const row = { kind, area: areaOf(kind), authorId, createdAt: at, visibleComments: comments };
    const storyId = idOf(await tx.insert(stories).values(row).returning({ id: stories.id }));
    const content = { headline: `On *${slug}*`, verdict: `Of ${slug}.`, score, sectionId, workId, slug };
    const rest = { tags: [], edition: '', disclosed: 'none' as const, disclosure: '', body: emptyBody, entries: [] };
    await keepGuestUses(tx, storyId, { bylines });
    const revision = {
      storyId,
      number: 1,
      savedBy: authorId,
      savedAt: at,
      reason: 'published' as const,
      ...content,
      ...rest,
      bylines,
    };
    const revisionId = idOf(await tx.insert(revisions).values(revision).returning({ id: revisions.id }));
    const published = { status, slug, publishedRevisionId: revisionId, publishedAt: at, changedAt: at };
    const lastRevisionNumber = revision.number;
    await tx
      .update(stories)
      .set({ ...published, lastRevisionNumber, sectionId, workId, score })
      .where(eq(stories.id, storyId));
    if (status === 'published') await projectBylines(tx, { id: storyId, kind, score, publishedAt: at }, bylines);
    for (const [place, ranked] of ranks.entries())
      await tx.insert(listEntries).values({ storyId, rank: place + 1, workId: ranked, blurb: '' });
    return storyId;
  });
}

/** A story under a first tag, a first genre and the year 2013, which mentions a work. */
export function makeGathered({ storyId, workId }: { storyId: number; workId: number }) {
  return transaction(async (tx) => {
    const tagId = idOf(await tx.insert(tags).values({ slug: 'tag', name: 'Tag' }).returning({ id: tags.id }));
    const genreId = idOf(await tx.insert(genres).values({ slug: 'drama', name: 'Drama' }).returning({ id: genres.id }));
    await tx.insert(storyTags).values({ storyId, tagId, publishedAt: epoch });
    await tx.insert(storyGenres).values({ storyId, genreId, publishedAt: epoch });
    await tx.insert(storyMentions).values({ storyId, workId, publishedAt: epoch });
    await tx.update(stories).set({ workYear: 2013 }).where(eq(stories.id, storyId));
  });
}

function idOf(rows: { id: number }[]): number {
  const [row] = rows;
  if (!row) throw new Error('The row was not made.');
  return row.id;
}
