import { and, asc, count, gte, isNotNull, lt } from 'drizzle-orm';
import type { Calendar } from '#domain/dates.ts';
import type { ModerationAct } from '#domain/moderation-record.ts';
import { type ModerationReport, noReasons, reportMonths, type Span } from '#domain/moderation-report.ts';
import { read } from './connection.ts';
import { accountMeasures, comments, moderationRecords } from './schema.ts';

/** What staff did within twelve months. Everything is counted out of indexes, month by month. */
export async function findModerationReport(now: Date, calendar: Calendar): Promise<ModerationReport> {
  const spans = reportMonths(now, calendar);
  const since = spans.at(-1)?.from ?? now;
  const [posted, decided, medianSeconds, people] = await Promise.all([
    Promise.all(spans.map(postedIn)),
    Promise.all(spans.map(decidedIn)),
    medianSince(since),
    peopleSince(since),
  ]);
  const all = decided.flat();
  const reasons = noReasons();
  for (const { act, rule, times } of all) if (act === 'removed') reasons[rule ?? 'other'] += times;
  const appeals = all.filter(({ appealed }) => appealed);
  return {
    months: spans.map((span, at) => ({ ...span, posted: posted[at] ?? 0, ...countsOf(decided[at] ?? []) })),
    reasons,
    medianSeconds,
    appeals: { decided: sum(appeals), right: sum(appeals, 'approved') + sum(appeals, 'restored') },
    people,
  };
}

type Decided = Awaited<ReturnType<typeof decidedIn>>;

const sum = (rows: Decided, act?: ModerationAct) =>
  rows.reduce((all, row) => all + (act === undefined || row.act === act ? row.times : 0), 0);

const countsOf = (rows: Decided) => ({
  removed: sum(rows, 'removed'),
  covered: sum(rows, 'covered'),
  restored: sum(rows, 'restored'),
});

async function postedIn({ from, to }: Span): Promise<number> {
  const [row] = await read()
    .select({ posted: count() })
    .from(comments)
    .where(and(gte(comments.createdAt, from), lt(comments.createdAt, to)));
  return row?.posted ?? 0;
}

function decidedIn({ from, to }: Span) {
  const { act, rule, appealed, at } = moderationRecords;
  return read()
    .select({ act, rule, appealed, times: count() })
    .from(moderationRecords)
    .where(and(gte(at, from), lt(at, to)))
    .groupBy(act, rule, appealed);
}

async function medianSince(since: Date): Promise<number | null> {
  const waited = and(gte(moderationRecords.at, since), isNotNull(moderationRecords.waitedSeconds));
  const [row] = await read().select({ all: count() }).from(moderationRecords).where(waited);
  if (!row?.all) return null;
  const [middle] = await read()
    .select({ seconds: moderationRecords.waitedSeconds })
    .from(moderationRecords)
    .where(waited)
    .orderBy(asc(moderationRecords.waitedSeconds))
    .limit(1)
    .offset(Math.floor((row.all - 1) / 2));
  return middle?.seconds ?? null;
}

async function peopleSince(since: Date) {
  const rows = await read()
    .select({ measure: accountMeasures.measure, times: count() })
    .from(accountMeasures)
    .where(gte(accountMeasures.takenAt, since))
    .groupBy(accountMeasures.measure);
  const times = new Map(rows.map((row) => [row.measure, row.times]));
  const of = (measure: (typeof rows)[number]['measure']) => times.get(measure) ?? 0;
  return { warned: of('warning'), suspended: of('suspension'), banned: of('ban') };
}
