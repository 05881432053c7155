import { and, asc, count, desc, eq, inArray, notExists, or, type SQL, sql } from 'drizzle-orm';
import { countWords } from '#domain/body.ts';
import { type Byline, isSameByline } from '#domain/byline.ts';
import { countsOf, type DeskCounts, type DeskFilter, type DeskOrder } from '#domain/desk-filter.ts';
import type { DeskPage, DeskRow, DraftLine } from '#domain/desk-row.ts';
import { termsOf } from '#domain/desk-search.ts';
import { lastPage, STORIES_PER_PAGE } from '#domain/pagination.ts';
import { canSeeAllStories } from '#domain/permissions.ts';
import type { AccountViewer } from '#domain/viewer.ts';
import { writersNamed } from './bylines.ts';
import { read } from './connection.ts';
import { accounts, revisions, schedules, sections, stories, workingCopies } from './schema.ts';
import { subjectsSaying } from './search-words.ts';

type Scope = Omit<DeskFilter, 'tab' | 'order' | 'page'>;

/** One page of the desk's list, and how many stand under each tab; undefined past the end. */
export async function findDeskPage(
  filter: DeskFilter,
  viewer: AccountViewer,
): Promise<(DeskPage & { counts: DeskCounts }) | undefined> {
  const scope = visible(filter, viewer);
  const counts = await countByTab(scope);
  const last = lastPage(counts[filter.tab]);
  if (filter.page > last) return undefined;
  const ids = await findIds(filter, scope);
  return { rows: await deskRows(ids), page: filter.page, last, counts };
}

/** Whoever may not see all stories sees their own, whatever the address asks for. */
const visible = (filter: Scope, viewer: AccountViewer): Scope =>
  canSeeAllStories(viewer) ? filter : { ...filter, authorId: viewer.id };

/**
 * The stories of a section as the desk knows it: of a story that was opened here its working copy says which. Asked as two
 * sets of ids, because joining would read every text.
 */
function inSection(sectionId: number): SQL | undefined {
  const { storyId } = workingCopies;
  const opened = read().select({ storyId }).from(workingCopies).where(eq(workingCopies.sectionId, sectionId));
  const own = read().select({ storyId }).from(workingCopies).where(eq(storyId, stories.id));
  return or(inArray(stories.id, opened), and(eq(stories.sectionId, sectionId), notExists(own)));
}

/** The stories that say all of this; none where it has no word. */
function sayingAll(find: string): SQL {
  const terms = termsOf(find);
  return terms.length > 0 ? inArray(stories.id, subjectsSaying('story', terms)) : sql`1 = 0`;
}

function within({ kind, sectionId, authorId, find }: Scope, ...more: SQL[]) {
  return and(
    kind && eq(stories.kind, kind),
    authorId ? eq(stories.authorId, authorId) : undefined,
    sectionId ? inSection(sectionId) : undefined,
    find ? sayingAll(find) : undefined,
    ...more,
  );
}

async function countByTab(scope: Scope): Promise<DeskCounts> {
  const rows = await read()
    .select({ status: stories.status, hasChanges: stories.hasChanges, stories: count() })
    .from(stories)
    .where(within(scope))
    .groupBy(stories.status, stories.hasChanges);
  return countsOf(rows);
}

const orders: Record<DeskOrder, SQL[]> = {
  changed: [desc(stories.touchedAt), desc(stories.id)],
  untouched: [asc(stories.touchedAt), asc(stories.id)],
  started: [desc(stories.id)],
  discussed: [desc(stories.visibleComments), desc(stories.id)],
};

/** Found by indexes alone; the texts of a page are read afterwards. */
async function findIds({ tab, order = 'changed', page }: DeskFilter, scope: Scope): Promise<number[]> {
  const rows = await read()
    .select({ id: stories.id })
    .from(stories)
    .where(within(scope, ...underTab(tab)))
    .orderBy(...orders[order])
    .limit(STORIES_PER_PAGE)
    .offset((page - 1) * STORIES_PER_PAGE);
  return rows.map((row) => row.id);
}

function underTab(tab: DeskFilter['tab']): SQL[] {
  if (tab === 'all') return [];
  return tab === 'changes'
    ? [eq(stories.status, 'published'), eq(stories.hasChanges, true)]
    : [eq(stories.status, tab)];
}

/** The bylines of its working copy or, of a story that nobody has opened, of what readers have. */
type Signed = { draft: Byline[] | null; live: Byline[] | null };

/** These stories as lines, in this order. */
export async function deskRows(ids: number[]): Promise<DeskRow[]> {
  if (ids.length === 0) return [];
  const rows = await read()
    .select({
      ...{ id: stories.id, kind: stories.kind, area: stories.area, slug: stories.slug, status: stories.status },
      ...{ hasChanges: stories.hasChanges, touchedAt: stories.touchedAt, comments: stories.visibleComments },
      headline: sql<string>`coalesce(${workingCopies.headline}, ${revisions.headline}, '')`,
      ...{ embargoedUntil: stories.embargoedUntil, dueAt: schedules.dueAt, failure: schedules.failure },
      sectionName: sections.name,
      authorId: stories.authorId,
      authorName: accounts.name,
      ...{ draft: workingCopies.bylines, live: revisions.bylines },
    })
    .from(stories)
    .innerJoin(accounts, eq(accounts.id, stories.authorId))
    .leftJoin(workingCopies, eq(workingCopies.storyId, stories.id))
    .leftJoin(schedules, eq(schedules.storyId, stories.id))
    .leftJoin(revisions, eq(revisions.id, stories.publishedRevisionId))
    .leftJoin(sections, eq(sections.id, sql`coalesce(${workingCopies.sectionId}, ${stories.sectionId})`))
    .where(inArray(stories.id, ids));
  const signed = ({ draft, live }: Signed) => draft ?? live ?? [];
  const writers = await writersNamed(rows.flatMap(signed));
  const named = (row: Signed) =>
    signed(row).flatMap((one) => writers.find((writer) => isSameByline(writer, one)) ?? []);
  const byId = new Map(rows.map(({ draft, live, ...row }) => [row.id, { ...row, writers: named({ draft, live }) }]));
  return ids.flatMap((id) => byId.get(id) ?? []);
}

/** The viewer's own drafts, last saved first. */
export async function ownDrafts(viewer: AccountViewer, most: number): Promise<DraftLine[]> {
  const rows = await read()
    .select({
      ...{ id: stories.id, headline: workingCopies.headline },
      ...{ body: workingCopies.body, savedAt: workingCopies.savedAt },
    })
    .from(stories)
    .innerJoin(workingCopies, eq(workingCopies.storyId, stories.id))
    .where(and(eq(stories.authorId, viewer.id), eq(stories.status, 'draft')))
    .orderBy(desc(stories.touchedAt), desc(stories.id))
    .limit(most);
  return rows.map(({ body, ...draft }) => ({ ...draft, words: countWords(body) }));
}
