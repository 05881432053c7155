import { and, eq, gte, lt, notInArray, sql } from 'drizzle-orm';
import type { AnyPgColumn } from 'drizzle-orm/pg-core';
import type { CalendarEntry, CalendarScope } from '#domain/calendar-entry.ts';
import { canSeeAllStories } from '#domain/permissions.ts';
import type { AccountViewer } from '#domain/viewer.ts';
import { read } from './connection.ts';
import { revisions, schedules, stories, workingCopies } from './schema.ts';

type Span = { from: Date; to: Date };

/** What stands between two moments, in their order; whoever may not see all stories sees their own. */
export async function calendarEntries(
  span: Span,
  asked: CalendarScope,
  viewer: AccountViewer,
): Promise<CalendarEntry[]> {
  const scope = canSeeAllStories(viewer) ? asked : { ...asked, authorId: viewer.id };
  const entries = await Promise.all([wentLive(span, scope), goLive(span, scope), heldUntil(span, scope)]);
  return entries.flat().toSorted((a, b) => a.at.getTime() - b.at.getTime() || a.storyId - b.storyId);
}

const columns = { storyId: stories.id, authorId: stories.authorId, area: stories.area, slug: stories.slug };

const within = ({ authorId, sectionId }: CalendarScope, section: AnyPgColumn) => [
  authorId ? eq(stories.authorId, authorId) : undefined,
  sectionId ? eq(section, sectionId) : undefined,
];

async function wentLive({ from, to }: Span, scope: CalendarScope): Promise<CalendarEntry[]> {
  const rows = await read()
    .select({ ...columns, at: stories.publishedAt, headline: revisions.headline })
    .from(stories)
    .innerJoin(revisions, eq(revisions.id, stories.publishedRevisionId))
    .where(
      and(
        eq(stories.status, 'published'),
        gte(stories.publishedAt, from),
        lt(stories.publishedAt, to),
        ...within(scope, stories.sectionId),
      ),
    );
  return rows.flatMap(({ at, ...row }) => (at ? [{ ...row, at, kind: 'live' as const }] : []));
}

async function goLive({ from, to }: Span, scope: CalendarScope): Promise<CalendarEntry[]> {
  const rows = await read()
    .select({ ...columns, at: schedules.dueAt, headline: revisions.headline })
    .from(schedules)
    .innerJoin(stories, eq(stories.id, schedules.storyId))
    .innerJoin(revisions, eq(revisions.id, schedules.revisionId))
    .where(and(gte(schedules.dueAt, from), lt(schedules.dueAt, to), ...within(scope, revisions.sectionId)));
  return rows.map((row) => ({ ...row, kind: 'scheduled' as const }));
}

/** Of a story that is scheduled its schedule is shown; of one that is live, when it went live. */
async function heldUntil({ from, to }: Span, scope: CalendarScope): Promise<CalendarEntry[]> {
  const rows = await read()
    .select({ ...columns, at: stories.embargoedUntil, headline: sql<string>`coalesce(${workingCopies.headline}, '')` })
    .from(stories)
    .leftJoin(workingCopies, eq(workingCopies.storyId, stories.id))
    .where(
      and(
        gte(stories.embargoedUntil, from),
        lt(stories.embargoedUntil, to),
        notInArray(stories.status, ['published', 'scheduled']),
        ...within(scope, workingCopies.sectionId),
      ),
    );
  return rows.flatMap(({ at, ...row }) => (at ? [{ ...row, at, kind: 'embargoed' as const }] : []));
}
