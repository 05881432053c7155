import { and, eq, inArray } from 'drizzle-orm';
import {
  type BulkAct,
  type BulkLine,
  type BulkOrder,
  type BulkRuling,
  type BulkRun,
  type BulkStory,
  canUndo,
  ruleBulk,
  ruleUndo,
} from '#domain/bulk.ts';
import type { Byline } from '#domain/byline.ts';
import type { StoryContent } from '#domain/content.ts';
import { canSeeAllStories } from '#domain/permissions.ts';
import type { AccountViewer } from '#domain/viewer.ts';
import type { WorkingCopy } from '#domain/working-copy.ts';
import { writeDown } from './audit.ts';
import { read, transaction } from './connection.ts';
import type { Handle } from './engine.ts';
import { isUniqueViolation } from './errors.ts';
import { withdrawStory } from './publishing.ts';
import { saveWorkingCopy } from './save-working-copy.ts';
import { bulkRuns, sections, stories } from './schema.ts';
import { storyAct } from './story-act.ts';
import { holdOn } from './story-holds.ts';
import { lockStory } from './story-lock.ts';
import { openWorkingCopy } from './working-copies.ts';

/** What will be done to one story if the button is pressed now. */
export type BulkForecast = { storyId: number; headline: string; ruling: Exclude<BulkRuling, { ruling: 'unseen' }> };

/** A withdrawn story, for the pages of readers on which it stood. */
export type Withdrawn = { storyId: number; bylines: Byline[]; workIds: number[] };

/** What an order comes to, story by story in the order in which they were chosen; those that are not there are left out. */
export async function foreseeBulk(
  order: BulkOrder,
  storyIds: number[],
  viewer: AccountViewer,
  now: Date,
): Promise<BulkForecast[]> {
  const forecasts: BulkForecast[] = [];
  for (const storyId of await thereOf(storyIds, viewer)) {
    const found = await bulkStory(read(), storyId, viewer);
    const ruling = found && ruleBulk(order, found, viewer, now);
    if (found && ruling && ruling.ruling !== 'unseen') {
      forecasts.push({ storyId, headline: found.content.headline, ruling });
    }
  }
  return forecasts;
}

/** Does it, all in one transaction, and keeps what became of each; undefined where none of the stories is there. */
export function runBulk(
  order: BulkOrder,
  storyIds: number[],
  viewer: AccountViewer,
  now: Date,
): Promise<{ run: number; withdrawn: Withdrawn[] } | undefined> {
  return transaction(async (tx) => {
    const names = await sectionNames(tx);
    const withdrawn: Withdrawn[] = [];
    const lines: BulkLine[] = [];
    // By number, so that two who do this at once wait for each other instead of locking each other out.
    for (const storyId of (await thereOf(storyIds, viewer)).toSorted((a, b) => a - b)) {
      await lockStory(tx, storyId);
      const found = await bulkStory(tx, storyId, viewer);
      if (!found) continue;
      const ruling = ruleBulk(order, found, viewer, now);
      if (ruling.ruling === 'unseen') continue;
      const about = { storyId, headline: found.content.headline };
      if (ruling.ruling === 'go' && !ruling.content) {
        lines.push({ ...about, ...(await takeAway(storyId, viewer, now, withdrawn)) });
      } else lines.push({ ...about, ...(await change(tx, order.act, found, ruling, { viewer, now, names })) });
    }
    if (lines.length === 0) return undefined;
    const detail = detailOf(order, names);
    return { run: await keepRun(tx, { act: order.act, detail, undoes: null, lines }, viewer, now), withdrawn };
  });
}

/** The run that took another back; or why nothing of it could be, and then it can be tried again. */
export type Undone = { run: number } | { refusals: string[] };

/**
 * Takes a run back, once; undefined where there is nothing of the viewer's to take back. The run that does it keeps what
 * was refused of it, so that the rest can be taken back from there when whoever was in the way is done.
 */
export async function undoBulk(id: number, viewer: AccountViewer, now: Date): Promise<Undone | undefined> {
  try {
    return await transaction((tx) => undoOnce(tx, id, viewer, now));
  } catch (cause) {
    // In the same moment it was taken back from another page.
    if (isUniqueViolation(cause)) return undefined;
    throw cause;
  }
}

async function undoOnce(tx: Handle, id: number, viewer: AccountViewer, now: Date): Promise<Undone | undefined> {
  const run = await findBulkRun(id, viewer);
  if (!run || !canUndo(run)) return undefined;
  const names = await sectionNames(tx);
  const lines: BulkLine[] = [];
  for (const { storyId, was } of run.lines) {
    if (!was) continue;
    await lockStory(tx, storyId);
    const found = await bulkStory(tx, storyId, viewer);
    const ruling = found && ruleUndo({ act: run.act, was }, found, viewer, now);
    if (!ruling || ruling.ruling === 'unseen') continue;
    const about = { storyId, headline: found.content.headline };
    const { outcome, message } = await change(tx, run.act, found, ruling, { viewer, now, names });
    lines.push({ ...about, outcome, message, ...(outcome === 'refused' ? { was } : {}) });
  }
  if (lines.length === 0) return undefined;
  if (lines.every(({ outcome }) => outcome === 'refused'))
    return { refusals: [...new Set(lines.map(({ message }) => message))] };
  const { act, detail } = run;
  return { run: await keepRun(tx, { act, detail, undoes: id, lines }, viewer, now) };
}

/** A run with its result, for whoever did it. */
export async function findBulkRun(id: number, viewer: AccountViewer): Promise<BulkRun | undefined> {
  const { act, detail, at, lines, undoes } = bulkRuns;
  const [run] = await read()
    .select({ id: bulkRuns.id, act, detail, at, lines, undoes })
    .from(bulkRuns)
    .where(and(eq(bulkRuns.id, id), eq(bulkRuns.accountId, viewer.id)));
  if (!run) return undefined;
  const [undone] = await read().select({ id: bulkRuns.id }).from(bulkRuns).where(eq(bulkRuns.undoes, id));
  return { ...run, undoneBy: undone?.id ?? null };
}

type Outcome = Pick<BulkLine, 'outcome' | 'message' | 'was'>;
type About = { viewer: AccountViewer; now: Date; names: Names };

/** Puts the text of a ruling on the desk, and writes down what it changed. */
async function change(
  tx: Handle,
  act: BulkAct,
  { copy }: Opened,
  ruling: Exclude<BulkRuling, { ruling: 'unseen' }>,
  { viewer, now, names }: About,
): Promise<Outcome> {
  if (ruling.ruling !== 'go' || !ruling.content) {
    return { outcome: ruling.ruling === 'nothing' ? 'nothing' : 'refused', message: ruling.message };
  }
  const { content, message, was } = ruling;
  const saved = await saveWorkingCopy(copy.story.id, copy.version, content, viewer, now);
  if (saved.outcome === 'refused') return { outcome: 'refused', message: Object.values(saved.errors).join(' ') };
  if (saved.outcome !== 'saved') throw new Error(`Story ${copy.story.id} could not be changed: ${saved.outcome}.`);
  const facts = act === 'section' ? sectionIn(names) : tagsIn;
  const said = act === 'section' ? 'story-refiled' : 'story-tagged';
  await writeDown(tx, viewer, storyAct(said, copy, facts(copy.content), facts(content)), now);
  return { outcome: 'done', message, ...(was ? { was } : {}) };
}

const sectionIn = (names: Names) => (content: StoryContent) => ({
  section: content.sectionId === null ? null : (names.get(content.sectionId) ?? null),
});
const tagsIn = ({ tags }: StoryContent) => ({ tags: tags.join(', ') });

async function takeAway(storyId: number, viewer: AccountViewer, now: Date, withdrawn: Withdrawn[]): Promise<Outcome> {
  const taken = await withdrawStory(storyId, viewer, now);
  if (taken.outcome !== 'withdrawn') throw new Error(`Story ${storyId} could not be withdrawn.`);
  withdrawn.push({ storyId, bylines: taken.bylines, workIds: taken.workIds });
  return { outcome: 'done', message: '' };
}

type Opened = BulkStory & { copy: WorkingCopy };

async function bulkStory(handle: Handle, storyId: number, viewer: AccountViewer): Promise<Opened | undefined> {
  const copy = await openWorkingCopy(storyId, viewer);
  return copy && { copy, story: copy.story, content: copy.content, hold: await holdOn(handle, storyId) };
}

/** Of these numbers those that are stories which the viewer sees. */
async function thereOf(ids: number[], viewer: AccountViewer): Promise<number[]> {
  if (ids.length === 0) return [];
  const own = canSeeAllStories(viewer) ? undefined : eq(stories.authorId, viewer.id);
  const rows = await read()
    .select({ id: stories.id })
    .from(stories)
    .where(and(inArray(stories.id, ids), own));
  const there = new Set(rows.map(({ id }) => id));
  return ids.filter((id) => there.has(id));
}

type Names = ReadonlyMap<number, string>;

async function sectionNames(tx: Handle): Promise<Names> {
  const rows = await tx.select({ id: sections.id, name: sections.name }).from(sections);
  return new Map(rows.map(({ id, name }) => [id, name]));
}

function detailOf(order: BulkOrder, names: Names): string {
  if (order.act === 'withdraw') return '';
  return order.act === 'section' ? (names.get(order.sectionId) ?? '') : order.tag;
}

type New = Pick<BulkRun, 'act' | 'detail' | 'undoes' | 'lines'>;

async function keepRun(tx: Handle, run: New, viewer: AccountViewer, now: Date): Promise<number> {
  const [kept] = await tx
    .insert(bulkRuns)
    .values({ ...run, accountId: viewer.id, at: now })
    .returning({ id: bulkRuns.id });
  if (!kept) throw new Error('The database gave nothing back for a run.');
  return kept.id;
}
